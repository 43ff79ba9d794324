"""A CSV of enterprises → its lines, or what is wrong with which of them.

As spreadsheets write it: with ; or , or tabs, in UTF-8 or Windows-1252, with headings in any
language we have. Everything that is wrong is found at once.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from msgspec import Struct, field

from locales.catalog import Catalog
from locales.matching import plain
from locales.numbers import numbered

COLUMNS = ("enterprise", "coach", "language", "country", "people")
COUNTRIES = ("BE", "FR", "NL")
MOST_PEOPLE, LONGEST = 20, 100  # of an enterprise; characters of a name
LARGEST = 2_000_000  # bytes
SEPARATORS = (";", ",", "\t")
FORMULA = ("=", "+", "-", "@")  # how what a spreadsheet would reckon begins


class Line(Struct, frozen=True, kw_only=True):
    """An enterprise as it stands in the file."""

    number: int  # of the line, as a text editor counts
    enterprise: str
    coach: str
    language: str
    country: str
    people: int


class Wrong(Struct, frozen=True, kw_only=True):
    """What is wrong with a line, as a message with its facts."""

    number: int
    message: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


class Read(Struct, frozen=True, kw_only=True):
    """What a file says, and all that is wrong with it."""

    lines: tuple[Line, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    windows: bool = False  # whether it was read as Windows-1252


def mark(name: str) -> str:
    """Return what is kept of a name to know it again: case and spaces do not count."""
    known = " ".join(unicodedata.normalize("NFC", name).casefold().split())
    return sha256(known.encode()).hexdigest()


def read(content: bytes, catalog: Catalog, spoken: Sequence[str]) -> Read:
    """Return what a file says; `spoken` are the languages that the roadmap has."""
    text, windows = _decoded(content)
    if text is None:
        return Read(wrong=(Wrong(number=1, message="programme-unreadable"),))
    try:
        rows = list(_rows(text, catalog))
    except csv.Error:
        return Read(wrong=(Wrong(number=1, message="programme-not-csv"),))
    if not rows:
        return Read(wrong=(Wrong(number=1, message="programme-empty"),))
    (first, headings), *rest = rows
    order, wrong = _order(first, headings, catalog)
    lines: list[Line] = []
    if not wrong:
        reader = _Reader(order, catalog, spoken)
        for number, cells in rest:
            found = reader.line(number, cells)
            if isinstance(found, Line):
                lines.append(found)
            else:
                wrong.extend(found)
        if not rest:
            wrong.append(Wrong(number=first, message="programme-empty"))
    return Read(lines=tuple(lines), wrong=tuple(wrong), windows=windows)


def _decoded(content: bytes) -> tuple[str | None, bool]:
    """Return the text, and whether it was read as Windows-1252."""
    if len(content) > LARGEST:
        return None, False
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        known = None if "\0" in text else unicodedata.normalize("NFC", text)
        return known, encoding == "cp1252"
    return None, False


def _rows(text: str, catalog: Catalog) -> Iterator[tuple[int, list[str]]]:
    """Yield the number and the cells of each line that says anything."""
    lines = io.StringIO(text, newline="")
    skipped = 0
    if text[:4].casefold() == "sep=":  # by which a spreadsheet is told its separator
        lines.readline()
        skipped = 1
    separator = _separator(text.splitlines()[skipped : skipped + 1], catalog)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    before = 0
    for cells in reader:
        number, before = before + 1 + skipped, reader.line_num
        stripped = [cell.strip(" \u00a0\u202f") for cell in cells]
        if any(stripped):
            yield number, stripped


def _separator(first: list[str], catalog: Catalog) -> str:
    """Return the separator by which most headings are known."""
    known = _headings(catalog)

    def count(separator: str) -> int:
        cells = next(csv.reader(first, delimiter=separator), [])
        return sum(plain(cell) in known for cell in cells)

    return max(SEPARATORS, key=count)


def _headings(catalog: Catalog) -> dict[str, str]:
    """Return the columns by the words for them, of all languages."""
    known = {name: name for name in COLUMNS}
    for tag in catalog.languages:
        voice = catalog.voice(tag)
        for name in COLUMNS:
            if voice.has(f"programme-column-{name}"):
                words = voice.words(f"programme-column-{name}")
                known |= {plain(word): name for word in words}
    return known


def _order(
    number: int, headings: list[str], catalog: Catalog
) -> tuple[list[str], list[Wrong]]:
    """Return which column stands where, or what is wrong with the headings."""
    while headings and not headings[-1]:
        headings = headings[:-1]
    known = _headings(catalog)
    order = [known.get(plain(heading), "") for heading in headings]
    wrong = [
        Wrong(number=number, message="programme-heading", facts={"heading": heading})
        for heading, name in zip(headings, order, strict=True)
        if not name
    ]
    for name in COLUMNS:
        if order.count(name) != 1:
            twice = "programme-heading-twice" if name in order else "programme-missing"
            wrong.append(Wrong(number=number, message=twice, facts={"column": name}))
    return order, wrong


class _Reader:
    """Reads lines one after the other, and remembers the enterprises that stood before."""

    def __init__(
        self, order: list[str], catalog: Catalog, spoken: Sequence[str]
    ) -> None:
        self._order = order
        self._spoken = ", ".join(spoken)
        voices = [catalog.voice(tag) for tag in catalog.languages]
        self._languages = {
            plain(word): voice.tag
            for voice in reversed(voices)
            for word in (voice.tag, *voice.words("word-language"))
            if voice.tag in spoken
        }
        self._countries = {plain(code): code for code in COUNTRIES}
        for voice in voices:
            for code in COUNTRIES:
                if voice.has(f"programme-country-{code}"):
                    words = voice.words(f"programme-country-{code}")
                    self._countries |= {plain(word): code for word in words}
        self._seen: dict[str, int] = {}

    def line(self, number: int, cells: list[str]) -> Line | list[Wrong]:
        """Return a line, or all that is wrong with it."""
        most = len(self._order)
        while len(cells) > most and not cells[-1]:
            cells = cells[:-1]
        if len(cells) != most:
            facts: dict[str, str | int] = {"count": len(cells), "most": most}
            return [Wrong(number=number, message="programme-columns", facts=facts)]
        given = dict(zip(self._order, cells, strict=True))
        wrong = list(self._named(number, given))
        language = self._languages.get(plain(given["language"]), "")
        country = self._countries.get(plain(given["country"]), "")
        people = numbered(given["people"])
        for name, fine in (
            ("language", language),
            ("country", country),
            ("people", 1 <= people <= MOST_PEOPLE),
        ):
            if not fine:
                facts = {"value": given[name][:40], "known": self._spoken}
                facts["most"] = MOST_PEOPLE
                message = f"programme-no-{name}"
                wrong.append(Wrong(number=number, message=message, facts=facts))
        wrong += self._again(number, given["enterprise"])
        if wrong:
            return wrong
        return Line(
            number=number,
            enterprise=given["enterprise"],
            coach=given["coach"],
            language=language,
            country=country,
            people=people,
        )

    def _named(self, number: int, given: Mapping[str, str]) -> Iterator[Wrong]:
        """Yield what is wrong with the names of a line."""
        for column in ("enterprise", "coach"):
            name = given[column]
            problem = ""
            if not name:
                problem = "programme-nameless"
            elif len(name) > LONGEST:
                problem = "programme-name-long"
            elif name.startswith(FORMULA):
                problem = "programme-formula"
            elif any(unicodedata.category(c) in _HIDDEN for c in name):
                problem = "programme-control"
            if problem:
                facts: dict[str, str | int] = {"column": column, "most": LONGEST}
                facts["value"] = "".join(c for c in name if c.isprintable())[:40]
                yield Wrong(number=number, message=problem, facts=facts)

    def _again(self, number: int, name: str) -> Iterator[Wrong]:
        """Yield that an enterprise stood before, if it did."""
        before = self._seen.setdefault(mark(name), number)
        if name and before != number:
            facts: dict[str, str | int] = {"value": name[:40], "before": before}
            yield Wrong(number=number, message="programme-twice", facts=facts)


_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
