"""The summary of De Tweede Draad as a real conversation makes it, in every language and form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO

import page as checker
import pikepdf
import pytest
from docx import Document
from playwright.sync_api import Page

from bot.report import printing
from bot.report.desk import _counted
from bot.report.document import document
from bot.report.printing import Printed
from bot.report.sheet import Grid, Indicator, Timeline
from bot.report.web import page
from bot.report.worded import readers
from flows.naming import Naming
from flows.walk import Walk
from tests.report.browser import browser
from tests.report.real import LANGUAGES, READERS, real
from tests.report.test_data import faults as misfits
from tests.report.test_document import headings
from tests.report.test_web import faults, outline, show
from tests.report.written import filled, squeezed, written

VERSIONS = [("full", ""), *(("one-page", reader) for reader in ("", *READERS))]
COMPARING = re.compile(
    r"\b(scores?|rank\w*|grades?|benchmark\w*|rapportcijfers?|rangschikking|rangorde|klassement"
    r"|ranglijst|classements?|palmarès|barèmes?|notes? sur|€|euros?|eur)\b|€",
    re.IGNORECASE,
)


@cache
def printed(language: str, version: str = "full", reader: str = "") -> Printed:
    return printing.printed(real(language).sheet(version, reader))


def pages(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as made:
        return len(made.pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readers_are_those_who_are_printed_for(language: str) -> None:
    given = real(language)
    naming = Naming(Walk(given.roadmap, given.book))

    assert set(readers(given.summary, naming, [given.wording])) == set(READERS)


@pytest.mark.parametrize(("version", "reader"), VERSIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pdf_is_accessible_and_says_what_is_not_claimed(
    language: str, version: str, reader: str
) -> None:
    made = printed(language, version, reader)
    told = real(language).sheet(version, reader)
    report = checker.validate_pdf_bytes(made.content, profile="ua1")

    assert made.accessible
    assert made.warnings == ()
    assert [(one.rule_id, one.message) for one in report.failures] == []
    with pikepdf.open(BytesIO(made.content)) as opened:
        assert str(opened.Root.Lang) == language
        assert str(opened.docinfo.Title) == told.title
    (limits,) = [section for section in told.sections if section.id == "limits"]
    words = squeezed(written(made.content))
    for text in (limits.heading, *(part.text for part in limits.parts)):  # type: ignore[union-attr]
        assert squeezed(text) in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_and_sentence_of_the_sheet_is_in_the_whole_report(
    language: str,
) -> None:
    words = squeezed(written(printed(language).content))

    for section in real(language).sheet().sections:
        assert squeezed(section.heading) in words
        for part in section.parts:
            assert squeezed(getattr(part, "text", "")) in words


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_report_is_five_to_seven_pages_and_the_last_is_worth_turning(
    language: str, draft: bool
) -> None:
    made = printing.pictures(real(language).sheet(draft=draft), 30)

    assert 5 <= len(made) <= 7
    assert filled(made[-1]) > 0.3


@pytest.mark.parametrize(("version", "reader"), VERSIONS[1:])
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_is_one_page(language: str, version: str, reader: str) -> None:
    draft = real(language).sheet(version, reader, draft=True)

    assert pages(printed(language, version, reader).content) == 1
    assert pages(printing.pdf(draft)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_compared_or_priced_but_what_is_said_not_to_be(
    language: str,
) -> None:
    told = real(language).sheet()
    assert told.fields
    for said in (written(printed(language).content, " "), outline(page(told)).text):
        words = " ".join(said.split())
        for denied in {
            told.fields.scale,
            *(section.note for section in told.sections),
        } - {""}:
            words = words.replace(" ".join(denied.split()), "")

        assert COMPARING.findall(words) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_and_no_agreement_is_said_twice(language: str) -> None:
    told = real(language).sheet()
    parts = [part for section in told.sections for part in section.parts]
    figures = [
        f
        for p in parts
        if isinstance(p, Indicator)
        for f in (p.before, p.now, p.goal)
        if f
    ]
    (agreed,) = [
        c for part in parts if isinstance(part, Timeline) for c in part.commitments
    ]
    table = next(p for p in parts if isinstance(p, Grid) and agreed.what in p.rows[0])
    undrawn = re.sub("<svg.*?</svg>", "", page(told), flags=re.DOTALL)
    document_ = "\n".join(p.text for p in Document(BytesIO(document(told))).paragraphs)

    for words in (
        written(printed(language).content),
        outline(undrawn).text,
        document_,
    ):
        said = squeezed(words)
        assert said.count(squeezed(agreed.what)) == 1
        assert all(squeezed(cell) in said for cell in table.rows[0])
        assert not any(squeezed(f"{f.label} {f.label}:") in said for f in figures)


@pytest.fixture(scope="module")
def tab() -> Iterator[Page]:
    with browser() as opened:
        yield opened.new_page()


@pytest.mark.parametrize("wide", [320, 1200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_open_to_everybody(tab: Page, language: str, wide: int) -> None:
    show(tab, real(language).sheet(), wide)

    assert tab.evaluate("document.documentElement.scrollWidth") == wide
    assert faults(tab) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_has_its_headings_in_order(language: str) -> None:
    told = real(language).sheet()

    found = headings(Document(BytesIO(document(told))))

    assert found[0] == ("Title", told.name)
    assert [text for name, text in found if name == "Heading 1"] == [
        s.heading for s in told.sections
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_data_are_of_the_documented_form_and_have_every_answer(
    language: str,
) -> None:
    ordered = real(language).order("data")
    content = _counted(ordered)
    body = json.loads(content)

    assert misfits(content) == []
    assert body["fingerprint"] == ordered["fingerprint"]
    assert len(body["answers"]) > 100
    assert len(_counted(real(language).order("table")).splitlines()) > 100
