"""What a reader of a page is told: its text as it reads, its structure, and where it leads."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "hr", "img"}
HEADINGS = {"h1", "h2", "h3", "h4"}


class Outline(HTMLParser):
    """A page, read to its end; what is open stays open in a page that is not whole."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.refers: list[str] = []
        self.given: list[tuple[str, str | None]] = []
        self.links: list[str] = []
        self.items: list[str] = []  # of lists
        self.cells: list[str] = []  # of the bodies of tables
        self.headings: list[int] = []
        self.text = ""
        self._held: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append(tag)
        self.given += attrs
        if tag not in VOID:
            self.open.append(tag)
        if tag in HEADINGS:
            self.headings.append(int(tag[1]))
        if "id" in told:
            self.ids.append(told["id"] or "")
        self.refers += [told[n] or "" for n in ("aria-labelledby", "for") if n in told]
        self.links += [told["href"] or ""] if tag == "a" else []
        if tag in {"li", "td", "th"}:
            self._held.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag == "li":
            self.items.append(_plain(self._held.pop()))
        elif tag in {"td", "th"}:
            said = _plain(self._held.pop())
            self.cells += [said] if "tbody" in self.open else []

    def handle_data(self, data: str) -> None:
        self.text += data
        self._held = [f"{each}{data}" for each in self._held]


def _plain(text: str) -> str:
    return " ".join(text.split())
