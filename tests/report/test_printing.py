from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from msgspec.structs import replace
from PIL import Image, ImageChops, ImageFilter

from bot.report import printing, team
from bot.report.sheet import Sentence, Sheet
from tests.report import sheets, teams

TEMPLATES = [
    file
    for file in (files("bot") / "report" / "typst").iterdir()
    if file.name.endswith(".typ")
]
KEPT = Path(__file__).parent / "pages"
OF_ANY_LANGUAGE: dict[str, Callable[[str], Sheet]] = {
    "little": sheets.little,
    "long": sheets.long,
    "hostile": sheets.hostile,
    "empty": sheets.empty,
}
MADE_BY: dict[str, Callable[[str], Sheet]] = {
    **{
        language: lambda version, language=language: sheets.normal(language, version)  # type: ignore[misc]
        for language in sheets.LANGUAGES
    },
    **OF_ANY_LANGUAGE,
}
PRINTED = ("full", "one-page")


@pytest.mark.parametrize("version", PRINTED)
@pytest.mark.parametrize("kind", MADE_BY)
def test_ri8_every_pdf_is_accessible_to_the_checker(kind: str, version: str) -> None:
    printed = printing.printed(MADE_BY[kind](version))
    report = page.validate_pdf_bytes(printed.content, profile="ua1")

    assert printed.accessible
    assert printed.warnings == ()
    assert [(one.rule_id, one.message) for one in report.failures] == []
    assert report.is_compliant


@pytest.mark.slow
@pytest.mark.parametrize("version", PRINTED)
@pytest.mark.parametrize("kind", OF_ANY_LANGUAGE)
@pytest.mark.parametrize("language", sheets.LANGUAGES)
def test_texts_of_one_language_under_the_rules_of_another(
    kind: str, version: str, language: str
) -> None:
    sheet = replace(MADE_BY[kind](version), language=language)
    printed = printing.printed(sheet)

    assert printed.accessible
    assert printed.warnings == ()
    assert page.is_pdf_compliant_bytes(printed.content, profile="ua1")


@pytest.mark.parametrize("kind", MADE_BY)
def test_one_page_is_one_page(kind: str) -> None:
    assert _pages(MADE_BY[kind]("one-page")) == 1


@pytest.mark.parametrize("version", PRINTED)
@pytest.mark.parametrize("kind", MADE_BY)
def test_what_is_not_claimed_is_always_there(kind: str, version: str) -> None:
    sheet = MADE_BY[kind](version)
    section = next(section for section in sheet.sections if section.id == "limits")
    said = replace(section, parts=(Sentence(text="We do not claim the moon."),))
    other = tuple(said if one is section else one for one in sheet.sections)

    assert printing.pictures(sheet, 30) != (
        printing.pictures(replace(sheet, sections=other), 30)
    )


@pytest.mark.parametrize(
    ("kind", "least", "most"),
    [
        ("en", 4, 7),
        ("nl", 4, 7),
        ("fr", 4, 7),
        ("little", 2, 3),
        ("empty", 1, 2),
        ("long", 5, 8),
    ],
)
def test_the_whole_has_a_number_of_pages_to_read(
    kind: str, least: int, most: int
) -> None:
    assert least <= _pages(MADE_BY[kind]("full")) <= most


@pytest.mark.parametrize("language", sheets.LANGUAGES)
def test_the_pdf_says_its_language_and_its_title(language: str) -> None:
    sheet = sheets.normal(language)
    with pikepdf.open(BytesIO(printing.pdf(sheet))) as made:
        assert str(made.Root.Lang) == language
        assert str(made.docinfo.Title) == sheet.title
        assert made.Root.ViewerPreferences.DisplayDocTitle


def test_every_drawing_has_words_and_they_are_those_of_the_sheet() -> None:
    sheet = sheets.normal("en")
    assert sheet.fields is not None
    said = _alternatives(printing.pdf(sheet))

    assert " ".join(sheet.fields.outline) in said
    assert len([one for one in said if one]) >= 5  # flower, map, rows, two with bars
    assert all(said)


def test_headings_are_headings_and_tables_have_heads() -> None:
    kinds = _kinds(printing.pdf(sheets.normal("en")))

    assert kinds.count("H1") == 1
    assert kinds.count("H2") == len(sheets.normal("en").sections)
    assert {"Table", "TH", "TD", "L", "LI", "P", "Figure"} <= set(kinds)


def test_a_sheet_without_a_day_is_printed_and_stays_the_same() -> None:
    sheet = replace(sheets.empty(), day="")

    assert printing.printed(sheet).accessible
    assert printing.pdf(sheet) == printing.pdf(sheet)


def test_what_a_figure_says_is_said_once() -> None:
    sheet = sheets.normal("en")
    now = sheet.figures[0].now
    assert now is not None
    labelled = replace(now, text=f"{now.label}: {now.text}")
    figure = replace(sheet.figures[0], now=labelled)

    assert printing.pictures(replace(sheet, figures=(figure,)), 40) == (
        printing.pictures(replace(sheet, figures=sheet.figures[:1]), 40)
    )


def test_what_no_font_has_does_not_stop_a_pdf() -> None:
    sheet = replace(sheets.empty(), name="今天 \ue000 \U000e0041 \u0900")

    assert printing.printed(sheet).accessible


def test_a_photo_is_on_the_page_with_words() -> None:
    sheet = sheets.normal("en")
    with_photo = printing.printed(sheet, _photo())

    assert with_photo.accessible
    assert sheet.name in _alternatives(with_photo.content)
    assert page.is_pdf_compliant_bytes(with_photo.content, profile="ua1")
    assert len(with_photo.content) > len(printing.pdf(sheet))


def test_what_the_standard_refuses_is_printed_without_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(printing, "sound", lambda body: body)
    printed = printing.printed(replace(sheets.empty(), name="今天"))

    assert not printed.accessible
    assert printed.content.startswith(b"%PDF")


@pytest.mark.parametrize("kind", MADE_BY)
def test_a_card_is_a_picture_of_one_size(kind: str) -> None:
    with Image.open(BytesIO(printing.card(MADE_BY[kind]("card")))) as made:
        assert made.format == "PNG"
        assert made.size == (1080, 1350)
    assert printing.warnings(MADE_BY[kind]("card")) == ()


def test_the_same_sheet_gives_the_same_bytes_in_every_process() -> None:
    program = (
        "from hashlib import sha256; from bot.report import printing; from tests.report import sheets;"
        "print(*(sha256(made).hexdigest() for made in"
        " (printing.pdf(sheets.long()), printing.card(sheets.normal('nl', 'card')))))"
    )
    here = (
        sha256(printing.pdf(sheets.long())).hexdigest(),
        sha256(printing.card(sheets.normal("nl", "card"))).hexdigest(),
    )
    there = [
        tuple(
            subprocess.run(
                [sys.executable, "-c", program],
                check=True,
                capture_output=True,
                text=True,
                cwd=Path(__file__).parents[2],
                env={**os.environ, "PYTHONHASHSEED": seed},
            ).stdout.split()
        )
        for seed in ("1", "2")
    ]

    assert there == [here, here]


def test_templates_never_evaluate_and_fetch_nothing() -> None:
    assert TEMPLATES
    for template in TEMPLATES:
        source = template.read_text("utf-8")
        for forbidden in ("eval(", "@preview", "plugin(", "read(", "#include"):
            assert forbidden not in source, f"{forbidden} in {template.name}"


def test_no_words_for_people_stand_in_templates() -> None:
    for template in TEMPLATES:
        for line in template.read_text("utf-8").splitlines():
            code = line.split("//")[0]
            found = re.search(r"\[\s*[A-Z][a-z]", code)
            assert found is None, f"{template.name}: {line}"


PICTURES = {
    "full-nl": lambda: printing.pictures(sheets.normal("nl"), 60),
    "full-little": lambda: printing.pictures(sheets.little(), 60),
    "full-long": lambda: printing.pictures(sheets.long(), 60),
    "one-page-fr": lambda: printing.pictures(sheets.normal("fr", "one-page"), 60),
    "card-en": lambda: [_smaller(printing.card(sheets.normal("en", "card")))],
    "card-little": lambda: [_smaller(printing.card(sheets.little("card")))],
    "card-empty": lambda: [_smaller(printing.card(sheets.empty("card")))],
    "team-page-en": lambda: team.seen(teams.normal("en"), 60),
    "team-page-nl": lambda: team.seen(teams.normal("nl"), 60),
    "team-page-fr": lambda: team.seen(teams.normal("fr"), 60),
    "team-page-little": lambda: team.seen(teams.little(), 60),
    "team-page-nothing": lambda: team.seen(teams.nothing(), 60),
    "team-page-much": lambda: team.seen(teams.much(), 60),
    "team-page-hostile": lambda: team.seen(teams.hostile(), 60),
    "team-picture-en": lambda: [_smaller(team.picture(teams.normal("en")))],
    "team-picture-nl": lambda: [_smaller(team.picture(teams.normal("nl")))],
    "team-picture-fr": lambda: [_smaller(team.picture(teams.normal("fr")))],
    "team-picture-little": lambda: [_smaller(team.picture(teams.little()))],
    "team-picture-much": lambda: [_smaller(team.picture(teams.much()))],
    "team-picture-hostile": lambda: [_smaller(team.picture(teams.hostile()))],
}


@pytest.mark.parametrize("name", PICTURES)
def test_pages_look_as_they_did(
    name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    pages = PICTURES[name]()
    if request.config.getoption("--rewrite-pages"):
        KEPT.mkdir(exist_ok=True)
        for old in KEPT.glob(f"{name}-*.png"):
            old.unlink()
        for number, made in enumerate(pages, 1):
            _small(made).save(KEPT / f"{name}-{number}.png", optimize=True)
        return
    kept = sorted(KEPT.glob(f"{name}-*.png"))
    for number, made in enumerate(pages, 1):
        (tmp_path / f"{name}-{number}.png").write_bytes(made)

    assert [path.name for path in kept] == [
        f"{name}-{number}.png" for number in range(1, len(pages) + 1)
    ], f"see {tmp_path}; --rewrite-pages accepts it"
    for path, made in zip(kept, pages, strict=True):
        far = _distance(path, made)
        assert far < 0.002, f"{path.name}: {far:.2%}, see {tmp_path}; --rewrite-pages"


def test_a_page_that_looks_otherwise_is_noticed() -> None:
    kept = KEPT / "full-little-1.png"
    changed = replace(sheets.little(), lede="Nous réparons des vélos.")

    assert _distance(kept, printing.pictures(changed, 60)[0]) > 0.002


def test_kept_pages_stay_small() -> None:
    assert sum(path.stat().st_size for path in KEPT.glob("*.png")) < 1_500_000


def _pages(sheet: Sheet) -> int:
    with pikepdf.open(BytesIO(printing.pdf(sheet))) as made:
        return len(made.pages)


def _small(content: bytes) -> Image.Image:
    with Image.open(BytesIO(content)) as made:
        return made.convert("RGB").quantize(48, dither=Image.Dither.NONE)


def _smaller(content: bytes) -> bytes:
    """Return the picture at half its size, as it is kept."""
    held = BytesIO()
    with Image.open(BytesIO(content)) as made:
        made.convert("RGB").reduce(2).save(held, "PNG")
    return held.getvalue()


def _distance(kept: Path, content: bytes) -> float:
    """Return the share of a page that differs to the eye, in shape or in colour."""
    with Image.open(kept) as before, Image.open(BytesIO(content)) as after:
        if before.size != after.size:
            return 1
        blur = ImageFilter.BoxBlur(1)
        one, other = (each.convert("RGB").filter(blur) for each in (before, after))
        red, green, blue = ImageChops.difference(one, other).split()
        most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
        return sum(most.histogram()[40:]) / (most.width * most.height)


def _elements(made: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    return [
        found
        for found in made.objects
        if isinstance(found, pikepdf.Dictionary) and "/S" in found and "/P" in found
    ]


def _kinds(content: bytes) -> list[str]:
    with pikepdf.open(BytesIO(content)) as made:
        return [str(one.S).lstrip("/") for one in _elements(made)]


def _alternatives(content: bytes) -> list[str]:
    with pikepdf.open(BytesIO(content)) as made:
        return [
            str(one.get("/Alt", "")).replace("\u00a0", " ")
            for one in _elements(made)
            if str(one.S) == "/Figure"
        ]


def _photo() -> bytes:
    held = BytesIO()
    Image.effect_noise((400, 300), 60).convert("RGB").save(held, "JPEG")
    return held.getvalue()
