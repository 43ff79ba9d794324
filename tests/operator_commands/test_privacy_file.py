"""AD10: the record of processing and the draft assessment follow the settings, and can be used."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from docx import Document
from docx.oxml.ns import qn
from fluent.syntax import FluentParser, ast
from playwright.sync_api import Page

from bot.__main__ import main
from bot.privacyfile.as_document import document
from bot.privacyfile.as_page import page
from bot.privacyfile.assessment import CRITERIA, assessment
from bot.privacyfile.kept import CATEGORIES, NOT_ABOUT_PEOPLE
from bot.privacyfile.paper import Items, Paper, Table, Text
from bot.privacyfile.record import RIGHTS, record
from bot.privacyfile.writer import Writer, unset
from bot.secret import Secret
from bot.settings import Settings
from locales.catalog import Catalog
from storage.tables import metadata
from tests.report.browser import browser

LANGUAGES = ("en", "nl", "fr")
KINDS = {"record": record, "assessment": assessment}
TOKEN = Secret("42:AAE-a-token-for-these-tests")
KEY = Secret("a-key-that-nobody-may-read")
WHOLE: dict[str, Any] = {
    "responsible": "Kringwinkel Noord vzw",
    "contact": "privacy@kringwinkel.example",
    "lawful_basis": "legitimate-interest",
    "retention": 24,
    "key": KEY,
    "telegram_token": TOKEN,
}


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in os.environ:
        if name.startswith("FILROUGE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")


def settings(**given: Any) -> Settings:
    return Settings(**given)


def drawn(kind: str, language: str = "en", **given: Any) -> Paper:
    return KINDS[kind](Writer(settings(**given), Catalog().voice(language)))


def words(paper: Paper) -> str:
    """Return all that a paper says."""
    said = [paper.title, paper.about, paper.owner, *paper.cautions, paper.made]
    for section in paper.sections:
        said.append(section.heading)
        for part in section.parts:
            match part:
                case Text():
                    said.append(part.text)
                case Items():
                    said += part.texts
                case Table():
                    said += [cell for row in (part.head, *part.rows) for cell in row]
    return "\n".join(said)


# --- what is said -----------------------------------------------------------------------------

FOLLOWED = [  # a setting, and what the record says with it and not without
    ({"responsible": "Atelier Sud"}, "Atelier Sud"),
    ({"contact": "dpo@atelier.example"}, "dpo@atelier.example"),
    ({"trial": True}, "Trial. People are told so"),
    ({"lawful_basis": "legitimate-interest"}, "legitimate interest (article 6(1)(f))"),
    ({"lawful_basis": "contract"}, "performance of a contract (article 6(1)(b))"),
    ({"lawful_basis": "public-task"}, "public interest (article 6(1)(e))"),
    ({"lawful_basis": "legal-obligation"}, "legal obligation (article 6(1)(c))"),
    ({"lawful_basis": "consent"}, "consent is seldom free"),
    ({"retention": 18}, "18 months after the person’s last word"),
    ({"retention": 1}, "one month after the person’s last word"),
    ({"log_days": 7}, "7 days"),
    ({"log": "turns.log"}, "For each turn also the conversation"),
    ({"log": "-"}, "keeps them on its own terms"),
    ({"key": KEY}, "are encrypted at rest (AES-256-GCM)"),
    ({"key_file": Path("k")}, "are encrypted at rest (AES-256-GCM)"),
    ({"key": KEY}, "Encrypted with the key: "),
    ({"telegram_token": TOKEN}, "It is an independent party and no processor"),
    ({"telegram_token": TOKEN}, "British Virgin Islands and Dubai"),
    ({"telegram_token": TOKEN}, "They are fetched"),
    (
        {"telegram_token": TOKEN, "webhook": "https://bot.example.org"},
        "Telegram brings them to https://bot.example.org",
    ),
    (
        {"telegram_token": TOKEN, "telegram_api": "http://127.0.0.1:8081"},
        "The Bot API server at http://127.0.0.1:8081",
    ),
    ({"db": Path("elsewhere/kept.db")}, "elsewhere/kept.db"),
    ({"content": Path("own")}, "FILROUGE_CONTENT"),
]


@pytest.mark.parametrize(("given", "said"), FOLLOWED)
def test_ad10_the_record_changes_when_a_setting_does(
    given: dict[str, Any], said: str
) -> None:
    assert said in words(drawn("record", **given))
    assert said not in words(drawn("record"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "name",
    [*WHOLE, "trial", "db"],
)
def test_ad10_both_papers_follow_each_setting_in_each_language(
    name: str, kind: str, language: str
) -> None:
    other = {**WHOLE, "trial": True, "db": Path("elsewhere/kept.db")}

    assert words(drawn(kind, language)) != words(
        drawn(kind, language, **{name: other[name]})
    )


@pytest.mark.parametrize(
    ("channel", "said"),
    [("telegram_ptb", "python-telegram-bot"), ("telegram_aiogram", "aiogram")],
)
def test_ad10_the_assessment_names_the_channel(channel: str, said: str) -> None:
    found = words(drawn("assessment", telegram_token=TOKEN, channel=channel))

    assert said in found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_ad10_what_is_not_set_is_named(kind: str, language: str) -> None:
    bare, whole = drawn(kind, language), drawn(kind, language, **WHOLE)

    for name in ("RESPONSIBLE", "CONTACT", "LAWFUL_BASIS", "RETENTION"):
        assert f"FILROUGE_{name}" in bare.cautions[1]
        assert f"FILROUGE_{name}" not in words(whole)
    assert Catalog().voice(language).text(
        "paper-not-set", "", {"name": "FILROUGE_CONTACT"}
    ) in words(bare)
    assert len(whole.cautions) == 1
    assert unset(settings(responsible="  ")) == unset(settings())


@pytest.mark.parametrize("kind", KINDS)
def test_ad10_each_paper_says_that_it_is_a_draft_and_no_legal_advice(kind: str) -> None:
    said = {tag: drawn(kind, tag, **WHOLE).cautions[0] for tag in LANGUAGES}

    assert "draft" in said["en"]
    assert "not legal advice" in said["en"]
    assert "geen juridisch advies" in said["nl"]
    assert "pas un avis juridique" in said["fr"]


def test_ad10_legal_terms_are_those_of_each_language() -> None:
    assert drawn("record", "nl").file == "verwerkingsregister"
    assert "effectbeoordeling" in drawn("assessment", "nl").title
    assert "activités de traitement" in drawn("record", "fr").title
    assert drawn("assessment", "fr").title.startswith(
        "Analyse d’impact relative à la protection des données"
    )


def test_ad10_what_is_not_sealed_is_said_first_and_plainly() -> None:
    found = drawn("record")
    measures = next(s for s in found.sections if s.heading == "Security measures")

    first = measures.parts[0]
    assert isinstance(first, Text)
    assert first.style == "caution"
    assert first.text.startswith("Nothing is encrypted at rest")
    assert "Nothing of this is encrypted." in words(found)
    assert "Nothing is encrypted" not in words(drawn("record", key=KEY))


def test_ad10_without_telegram_there_is_no_third_party() -> None:
    for kind in KINDS:
        assert "Telegram" not in words(drawn(kind)).replace("Without Telegram", "")


def test_ad10_the_assessment_weighs_the_risks_that_the_settings_leave() -> None:
    bare, whole = drawn("assessment"), drawn("assessment", **WHOLE)

    assert words(bare).count("Suggestion: significant") > 3
    assert "Telegram keeps copies" in words(whole)
    assert "Telegram keeps copies" not in words(bare)
    assert len(CRITERIA) == 9
    for paper in (bare, whole):  # a suggestion never stands without the decision
        suggested = re.findall(r"Suggestion: \w+\. (.*)", words(paper))
        assert set(suggested) == {"Decision: [to fill in]"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_ad10_no_secret_stands_in_a_paper(kind: str, language: str) -> None:
    found = words(drawn(kind, language, **WHOLE))

    assert TOKEN.reveal() not in found
    assert KEY.reveal() not in found


# --- what it covers ---------------------------------------------------------------------------


def test_ad10_each_table_and_column_about_people_has_its_category() -> None:
    """A new table or column needs a category in bot/privacyfile/kept.py, and words for it."""
    covered: dict[str, set[str]] = {}
    for columns in (*CATEGORIES.values(), NOT_ABOUT_PEOPLE):
        for table, names in columns.items():
            assert table not in covered, table
            covered[table] = set(names)

    assert covered == {
        table.name: {column.name for column in table.columns}
        for table in metadata.sorted_tables
    }


def test_ad10_what_leads_to_a_person_is_never_left_out() -> None:
    """A key to people, or to what is theirs, makes a table one about people."""
    about = {"people"}
    while True:
        more = {
            table.name
            for table in metadata.sorted_tables
            if any(key.column.table.name in about for key in table.foreign_keys)
        }
        if more <= about:
            break
        about |= more

    assert not about & set(NOT_ABOUT_PEOPLE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ad10_each_category_is_in_the_record(language: str) -> None:
    found = words(drawn("record", language))
    voice = Catalog().voice(language)

    for category, tables in CATEGORIES.items():
        assert voice.text(f"paper-data-{category}") in found
        assert all(f"{table}: " in found for table in tables)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("right", [r for r in RIGHTS if r != "complain"])
def test_ad10_the_words_for_each_right_are_understood(
    right: str, language: str
) -> None:
    voice = Catalog().voice(language)
    names = ("more", "mydata", "readers", "answers", "change", "object", "choices")
    understood = {
        word
        for name in (*names, "stop", "pause", "forget")
        for word in voice.words(f"word-{name}")
    }

    for typed in voice.text(f"paper-right-{right}", "type").split(", "):
        assert typed.removesuffix(" 3") in understood, typed


def test_ad10_each_language_says_all_of_it() -> None:
    said: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for file in ("operator-privacy", "operator-setup"):
            text = Path(__file__).parents[2] / "locales" / language / f"{file}.ftl"
            for entry in FluentParser().parse(text.read_text("utf-8")).body:
                assert not isinstance(entry, ast.Junk), entry
                if isinstance(entry, ast.Message):
                    ids = said.setdefault(language, set())
                    ids.add(entry.id.name)
                    ids |= {f"{entry.id.name}.{a.id.name}" for a in entry.attributes}

    assert said["nl"] == said["en"] == said["fr"]


# --- the document -----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_ad10_the_document_can_be_read_back(kind: str, language: str) -> None:
    paper = drawn(kind, language, **WHOLE)
    made = Document(BytesIO(document(paper)))

    assert made.core_properties.title == paper.title
    assert made.core_properties.language == language
    lang = made.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert lang.get(qn("w:val")) == language
    titles = [p.text for p in made.paragraphs if p.style and p.style.name == "Title"]
    heads = [p.text for p in made.paragraphs if p.style and p.style.name == "Heading 1"]
    assert titles == [paper.title]
    assert heads == [f"{n}. {s.heading}" for n, s in enumerate(paper.sections, 1)]
    tables = [p for s in paper.sections for p in s.parts if isinstance(p, Table)]
    assert len(made.tables) == len(tables)
    for found, table in zip(made.tables, tables, strict=True):
        assert found._tbl.find(f".//{qn('w:tblHeader')}") is not None
        rows = [tuple(cell.text for cell in row.cells) for row in found.rows]
        assert rows == [table.head, *table.rows]
    texts = {p.text for p in made.paragraphs}
    for section in paper.sections:
        for part in section.parts:
            if isinstance(part, Items):
                assert set(part.texts) <= texts
            if isinstance(part, Text):
                assert part.text in texts


def test_ad10_the_same_settings_give_the_same_bytes() -> None:
    first, again = drawn("record", **WHOLE), drawn("record", **WHOLE)

    assert document(first) == document(again)
    assert page(first) == page(again)


# --- the page ---------------------------------------------------------------------------------


class Outline(HTMLParser):
    """Tags with their attributes, headings and words of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_ad10_the_page_says_the_same_and_fetches_nothing(
    kind: str, language: str
) -> None:
    paper = drawn(kind, language, **WHOLE)
    html = page(paper)
    found = Outline(html)

    tags = {tag for tag, _ in found.tags}
    assert not tags & {"script", "img", "link", "iframe", "object", "form", "a", "base"}
    assert not {a for _, given in found.tags for a in given} & {"src", "href"}
    assert "default-src 'none'" in html
    assert "url(" not in html
    assert "@import" not in html
    assert dict(found.tags)["html"]["lang"] == language
    assert all("scope" in given for tag, given in found.tags if tag == "th")
    assert all(line in found.text for line in words(paper).split("\n"))


def test_ad10_what_is_set_is_never_markup() -> None:
    nasty = "<script>alert(1)</script>\x00\u202e & “Noord”"
    paper = drawn("record", responsible=nasty, contact=nasty)

    html = page(paper)

    assert "<script>" not in html
    assert not set("\x00\u202e") & set(html)
    assert "<script>alert(1)</script> & “Noord”" in Outline(html).text
    document(paper)


@pytest.fixture(scope="module")
def tab() -> Iterator[Page]:
    with browser() as opened:
        yield opened.new_page()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_ad10_the_page_is_open_to_everybody(
    tab: Page, kind: str, language: str
) -> None:
    tab.set_content(page(drawn(kind, language, **WHOLE)))
    for wide in (320, 1200):
        tab.set_viewport_size({"width": wide, "height": 800})
        found: Any = Axe().run(tab).response
        assert [each["id"] for each in found["violations"]] == []
        assert tab.evaluate("document.documentElement.scrollWidth") == wide


# --- the command ------------------------------------------------------------------------------


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_ad10_the_command_writes_both_papers_in_both_forms(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["privacy-file", "--lang", "nl"]) == 0

    folder = Path("data/privacy")
    told = capsys.readouterr().out
    assert files(folder) == [
        "effectbeoordeling.docx",
        "effectbeoordeling.html",
        "verwerkingsregister.docx",
        "verwerkingsregister.html",
    ]
    assert all(str(folder / name) in told for name in files(folder))
    assert "Not set yet: FILROUGE_RESPONSIBLE, FILROUGE_CONTACT" in told
    assert "not legal advice" in told


def test_ad10_it_speaks_the_language_of_the_system_or_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for system, name in (("fr_BE.UTF-8", "aipd"), ("de_DE", "impact-assessment")):
        monkeypatch.setenv("LC_ALL", system)
        monkeypatch.delenv("LC_MESSAGES", raising=False)
        monkeypatch.delenv("LANG", raising=False)
        assert main(["privacy-file", "--to", name]) == 0
        assert f"{name}.docx" in files(Path(name))


def test_ad10_an_unknown_language_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["privacy-file", "--lang", "xx"]) == 2

    assert "There are no words in “xx”" in capsys.readouterr().err
    assert not Path("data").exists()


def test_ad10_what_somebody_filled_in_is_not_written_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["privacy-file", "--to", "p"]) == 0
    assert main(["privacy-file", "--to", "p"]) == 0  # the same: nothing is lost
    filled = Path("p/impact-assessment.docx")
    filled.write_bytes(b"filled in by hand")
    before = Path("p/record-of-processing.html").read_bytes()
    monkeypatch.setenv("FILROUGE_RESPONSIBLE", "Atelier Sud")

    code = main(["privacy-file", "--to", "p"])

    told = capsys.readouterr().err
    assert code == 2
    assert "--replace" in told
    assert filled.read_bytes() == b"filled in by hand"
    assert Path("p/record-of-processing.html").read_bytes() == before
    assert main(["privacy-file", "--to", "p", "--replace"]) == 0
    assert filled.read_bytes() != b"filled in by hand"


def test_ad10_a_folder_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("file").write_text("x")

    assert main(["privacy-file", "--to", "file"]) == 2

    told = capsys.readouterr().err
    assert "I cannot write file/" in told
    assert "Traceback" not in told
