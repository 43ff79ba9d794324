"""The page: whole, safe, the same each time, and open to everybody, in a real browser too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from msgspec.structs import replace
from PIL import Image
from playwright.sync_api import Page

from bot.report.columns import shares
from bot.report.flower_picture import flower
from bot.report.map_picture import WIDE, map_picture
from bot.report.measuring import width, wrapped
from bot.report.pictures import axis, bars, share
from bot.report.sheet import Fields, Figure, ImpactMap, Indicator, Sheet
from bot.report.web import page
from tests.report.browser import browser
from tests.report.sheets import NASTY, empty, hostile, little, long, normal

VOID = {"meta", "link", "input", "br", "img", "hr", "col"}
SHEETS: dict[str, Callable[[], Sheet]] = {
    "normal-en": lambda: normal("en"),
    "normal-nl": lambda: normal("nl"),
    "normal-fr": lambda: normal("fr"),
    "little-fr": little,
    "long-nl": long,
    "hostile-en": hostile,
    "hostile-nl": lambda: hostile(language="nl"),
    "hostile-fr": lambda: hostile(language="fr"),
    "empty-en": empty,
    "empty-nl": lambda: empty(language="nl"),
}


class Outline(HTMLParser):
    """What a reader of the page is told of its structure."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.headings: list[str] = []
        self.ids: list[str] = []
        self.refers: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags[tag] += 1
        self.attributes.append((tag, given))
        if tag not in VOID:
            self.open.append(tag)
        if tag in {"h1", "h2", "h3"}:
            self.headings.append(tag)
        self.ids += [given["id"]] if given.get("id") else []  # type: ignore[list-item]
        names = ("aria-labelledby", "aria-describedby", "for")
        self.refers += [given[name] or "" for name in names if name in given]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def outline(html: str) -> Outline:
    found = Outline()
    found.feed(html)
    assert found.open == []
    return found


def photo() -> bytes:
    target = BytesIO()
    Image.new("RGB", (40, 30), "#0B5F66").save(target, "JPEG")
    return target.getvalue()


@pytest.mark.parametrize("name", SHEETS)
def test_the_page_is_well_formed_and_tells_its_structure(name: str) -> None:
    sheet = SHEETS[name]()
    found = outline(page(sheet))

    html = next(given for tag, given in found.attributes if tag == "html")
    assert html["lang"] == sheet.language
    assert found.tags["h1"] == found.tags["main"] == 1
    assert found.headings == ["h1", *["h2"] * len(sheet.sections)]
    assert set(found.refers) <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))
    assert all("scope" in given for tag, given in found.attributes if tag == "th")


@pytest.mark.parametrize("name", SHEETS)
def test_nothing_runs_and_nothing_is_fetched(name: str) -> None:
    found = outline(page(SHEETS[name]()))

    assert not {"script", "img", "link", "iframe", "object", "form", "a"} & set(
        found.tags
    )
    policy = next(
        g["content"] for t, g in found.attributes if t == "meta" and "http-equiv" in g
    )
    assert policy
    assert policy.startswith("default-src 'none'")
    assert not any(
        a.startswith("on") or a in {"src", "href"}
        for _, g in found.attributes
        for a in g
    )


def test_what_people_typed_is_never_markup() -> None:
    text = f"{NASTY[0]} <b>x</b> \" onload=alert(1) ' &amp; --> </style>"
    whole = normal()
    made = page(replace(whole, name=text, lede=text, title=text))

    assert "<script>" not in made
    assert "<b>x" not in made
    assert outline(made).text.count('#read("/etc/passwd")') == 3


@pytest.mark.parametrize("name", SHEETS)
def test_the_page_can_be_written_and_no_word_turns_another_around(name: str) -> None:
    html = page(SHEETS[name]())

    html.encode("utf-8")
    assert not set("\0\u202e\u2066\ufdd0\ufeff") & set(html)
    assert "undefined" not in html.lower()


def test_the_same_sheet_gives_the_same_page() -> None:
    assert page(normal()) == page(normal())
    assert len({page(normal(language)) for language in ("en", "nl", "fr")}) == 3


def test_each_picture_has_a_title_and_the_same_in_words() -> None:
    sheet = normal()
    found = outline(page(sheet))

    images = [
        g for tag, g in found.attributes if tag == "svg" and g.get("role") == "img"
    ]
    hidden = [g for tag, g in found.attributes if tag == "svg" and g.get("aria-hidden")]
    assert len(images) + len(hidden) == found.tags["svg"]
    assert found.tags["title"] - 1 >= len(images)  # one is of the page
    assert found.tags["desc"] >= len(images)
    for section in sheet.sections:
        for part in section.parts:
            if isinstance(part, ImpactMap):
                assert all(found.text.count(text) >= 2 for text in part.outline)
            if isinstance(part, Fields):
                assert all(p.show_words in found.text for p in part.petals)
            if isinstance(part, Indicator):
                figures = [f for f in (part.before, part.now, part.goal) if f]
                assert all(figure.text in found.text for figure in figures)


def test_no_section_is_blank_and_every_sentence_is_there() -> None:
    sheet = normal()
    text = outline(page(sheet)).text

    for section in sheet.sections:
        for part in section.parts:
            said = getattr(part, "text", "")
            assert said in text


def test_without_a_name_the_title_stands_there_once() -> None:
    sheet = empty()

    assert (
        outline(page(sheet)).text.count(sheet.title) == 2
    )  # in the tab and as heading


def test_the_photo_is_part_of_the_page_and_anything_else_is_not() -> None:
    assert 'src="data:image/jpeg;base64,' in page(normal(), photo())
    assert 'alt="De Tweede Draad"' in page(normal(), photo())
    assert "<img" not in page(normal(), b"<svg onload=alert(1)>")
    assert "<img" not in page(normal())


def test_a_language_from_the_right_turns_the_page() -> None:
    assert '<html lang="ar" dir="rtl">' in page(replace(normal(), language="ar"))


def test_an_unanswered_field_is_hollow_and_a_single_figure_has_no_bar() -> None:
    sheet = little()
    assert sheet.fields
    drawn = flower(sheet.fields)

    assert [s.think is None for s in drawn.strokes] == [True, False, True, False, True]
    assert all(s.show is None for s in drawn.strokes)
    assert [s.number for s in drawn.strokes] == ["–", "4", "–", "3", "–"]
    assert [bar.filled for bar in bars(sheet.figures[0])] == [None]


def test_petals_grow_evenly_and_the_words_stay_in_the_picture() -> None:
    fields = normal().fields
    assert fields
    drawn = flower(fields)

    lengths = {
        petal.think: round(((s.think[0] - s.x0) ** 2 + (s.think[1] - s.y0) ** 2) ** 0.5)
        for petal, s in zip(fields.petals, drawn.strokes, strict=True)
        if s.think
    }
    assert lengths[4.0] == pytest.approx(2 * (lengths[2.0] or 0), abs=1.5)
    for stroke in drawn.strokes:
        assert drawn.left <= stroke.x <= drawn.left + drawn.width
        assert drawn.top <= stroke.y <= drawn.top + drawn.height


def test_bars_are_out_of_those_who_were_asked() -> None:
    trust = normal().figures[0]

    drawn = {bar.role: bar for bar in bars(trust)}

    assert drawn["before"].filled == round(100 * 9 / 21, 1)
    assert drawn["now"].filled == 60.0
    assert drawn["before"].goal == drawn["now"].goal == 70.0


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -3.0, 10**9])
def test_odd_figures_stay_within_the_bar(value: float) -> None:
    figure = Figure(label="Now", value=value, number="?", of=20, text="?")
    odd = Indicator(name="x", unit="", share=True, before=figure, now=figure, goal=None)

    assert all(bar.filled is not None and 0 <= bar.filled <= 100 for bar in bars(odd))
    assert share(value, 0) == share(value, None) == 0
    page(replace(normal(), figures=(odd,)))


def test_answers_of_a_team_are_stacked_and_its_middle_half_is_drawn() -> None:
    fields = next(p for s in long().sections for p in s.parts if isinstance(p, Fields))

    drawn = axis(fields.petals[0], fields)

    assert len(drawn.marks) == len(fields.petals[0].team)
    assert max(high for _, high in drawn.marks) == 3
    assert drawn.half == (75.0, 75.0)
    assert drawn.tall <= 48.1
    assert axis(replace(fields.petals[0], team=()), fields).half is None


def test_answers_of_fewer_than_five_people_are_shown_to_nobody() -> None:
    fields = next(p for s in long().sections for p in s.parts if isinstance(p, Fields))

    with pytest.raises(ValueError, match="fewer than 5"):
        replace(fields.petals[0], team=(1, 5, 3, 3))


@pytest.mark.parametrize("name", SHEETS)
def test_cards_of_the_map_do_not_overlap_and_stay_in_it(name: str) -> None:
    maps = [
        p for s in SHEETS[name]().sections for p in s.parts if isinstance(p, ImpactMap)
    ]
    for given in maps:
        drawn = map_picture(given)
        for box in drawn.boxes:
            assert 0 <= box.x <= box.x + box.wide <= WIDE + 1
            assert drawn.top < box.y < box.y + box.tall <= drawn.tall
            assert all(width(line) * 14 <= box.wide for line in box.lines)
        for x in {box.x for box in drawn.boxes}:
            column = [box for box in drawn.boxes if box.x == x]
            assert all(a.y + a.tall < b.y for a, b in pairwise(column))


def test_the_main_path_is_linked_and_an_empty_column_breaks_it() -> None:
    whole = next(
        p for s in normal().sections for p in s.parts if isinstance(p, ImpactMap)
    )
    broken = next(
        p for s in little().sections for p in s.parts if isinstance(p, ImpactMap)
    )

    assert len(map_picture(whole).links) == 3
    assert len(map_picture(broken).links) == 1
    assert [box.missing for box in map_picture(broken).boxes] == [
        False,
        False,
        True,
        False,
    ]


def test_lines_are_no_wider_than_their_room_and_lose_no_letter() -> None:
    for text in (*NASTY, "kort", "Draagkrachtige buurtrelaties", ""):
        lines = wrapped(text, 10)
        assert all(width(line) <= 10.01 for line in lines)
        kept = "".join("".join(lines).split()).replace("-", "")
        assert kept == "".join(text.split()).replace("-", "")
    assert wrapped("een twee drie vier vijf zes", 5, 2)[-1].endswith("…")


def test_columns_share_the_whole_width() -> None:
    widths = shares(
        [["Wie", "Wat ze krijgen", "Say"], ["Doelgroepmedewerkers", "x" * 400, "3"]]
    )

    assert sum(widths) == pytest.approx(100, abs=0.3)
    assert widths[2] < widths[0] < widths[1] < 60


@pytest.fixture(scope="module")
def tab() -> Iterator[Page]:
    """Return one tab for all tests: opening one takes longer than most of them."""
    with browser() as opened:
        yield opened.new_page()


def show(tab: Page, sheet: Sheet, wide: int, image: bytes | None = None) -> None:
    tab.emulate_media(media="screen")
    tab.set_viewport_size({"width": wide, "height": 800})
    tab.set_content(page(sheet, image))


def faults(tab: Page) -> list[str]:
    found: Any = Axe().run(tab).response
    return [
        f"{each['id']}: {node['html'][:120]}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("name", SHEETS)
def test_nothing_sticks_out_on_a_phone_or_a_screen(tab: Page, name: str) -> None:
    show(tab, SHEETS[name](), 320)
    for wide in (320, 768, 1200):
        tab.set_viewport_size({"width": wide, "height": 800})
        assert tab.evaluate("document.documentElement.scrollWidth") == wide


QUICK = {("normal-en", 320), ("normal-nl", 1200), ("little-fr", 320)}
QUICK |= {("long-nl", 1200), ("hostile-fr", 320), ("hostile-en", 1200)}


@pytest.mark.parametrize(
    ("name", "wide"),
    [
        pytest.param(
            name, wide, marks=() if (name, wide) in QUICK else pytest.mark.slow
        )
        for name in SHEETS
        for wide in (320, 1200)
    ],
)
def test_ri8_the_page_is_open_to_everybody(tab: Page, name: str, wide: int) -> None:
    show(tab, SHEETS[name](), wide)

    assert faults(tab) == []


def test_answer_numbers_show_when_asked_for_and_not_before(tab: Page) -> None:
    for wide in (320, 1200):
        show(tab, normal(), wide)
        number = tab.locator("section .sources").first
        card = tab.locator(".steps .sources").first
        assert not number.is_visible()
        tab.get_by_label("Show the answers").check()
        assert number.is_visible()
        assert "a81" in number.inner_text()
        assert card.is_visible()


def test_the_map_is_a_list_on_a_phone_and_a_picture_on_paper(tab: Page) -> None:
    show(tab, normal(), 320)
    assert not tab.locator(".map-picture").is_visible()
    assert tab.locator(".steps").is_visible()

    tab.emulate_media(media="print")

    assert tab.locator(".map-picture").is_visible()
    assert not tab.locator("#show-answers").is_visible()


def test_nothing_of_the_page_is_refused_by_its_own_policy(tab: Page) -> None:
    refused: list[str] = []
    tab.on("console", lambda message: refused.append(message.text))

    show(tab, normal(), 320, photo())

    width = "image => image.decode().then(() => image.naturalWidth)"
    assert tab.locator("img.photo").evaluate(width) == 40
    assert refused == []


def test_words_stay_readable_when_spaced_out(tab: Page) -> None:
    """WCAG 1.4.12: somebody's own spacing must not hide or cut anything."""
    show(tab, long(), 320)
    tab.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
    )

    assert tab.evaluate("document.documentElement.scrollWidth") == 320
