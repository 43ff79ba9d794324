"""What a team answered, as picture and page: readable, honest, and always one page."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO

import page
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image, ImageDraw

from bot.report import team
from bot.report.printing import Printed
from bot.team.sheet import Choices, Scale, TeamSheet, Voices
from tests.report import teams
from tests.report.test_printing import _alternatives, _kinds

MADE_BY: dict[str, Callable[[], TeamSheet]] = {
    **{
        language: lambda language=language: teams.normal(language)  # type: ignore[misc]
        for language in teams.LANGUAGES
    },
    "little": teams.little,
    "nothing": teams.nothing,
    "much": teams.much,
    "hostile": teams.hostile,
}
DRAWN = [kind for kind in MADE_BY if kind != "nothing"]
WHITE = 255
TALLEST = 1700


@cache
def paged(kind: str) -> Printed:
    return team.page(MADE_BY[kind]())


@cache
def drawn(kind: str) -> bytes:
    return team.picture(MADE_BY[kind]())


@pytest.mark.parametrize("kind", MADE_BY)
def test_the_page_is_one_page_and_accessible_to_the_checker(kind: str) -> None:
    made = paged(kind)
    report = page.validate_pdf_bytes(made.content, profile="ua1")

    assert made.accessible
    assert made.warnings == ()
    assert [(one.rule_id, one.message) for one in report.failures] == []
    assert report.is_compliant
    assert _pages(made.content) == 1


@pytest.mark.slow
@pytest.mark.parametrize("kind", MADE_BY)
@pytest.mark.parametrize("language", teams.LANGUAGES)
def test_texts_of_one_language_under_the_rules_of_another(
    kind: str, language: str
) -> None:
    made = team.page(replace(MADE_BY[kind](), language=language))

    assert made.accessible
    assert _pages(made.content) == 1
    assert page.is_pdf_compliant_bytes(made.content, profile="ua1")


@pytest.mark.parametrize("language", teams.LANGUAGES)
def test_the_page_says_its_language_and_its_title(language: str) -> None:
    sheet = teams.normal(language)
    with pikepdf.open(BytesIO(team.page(sheet).content)) as made:
        assert str(made.Root.Lang) == language
        assert str(made.docinfo.Title) == sheet.title
        assert made.Root.ViewerPreferences.DisplayDocTitle


def test_every_part_has_a_heading_and_every_axis_its_words() -> None:
    sheet = teams.normal("en")
    content = team.page(sheet).content
    kinds, said = _kinds(content), _alternatives(content)

    assert kinds.count("H1") == 1
    assert kinds.count("H2") == len(sheet.parts) + 2
    assert kinds.count("Figure") == 5
    first = "Say in decisions. 1 (hardly): 2; 2: 2; 3: 0; 4: 2; 5 (strongly): 2."
    assert any(one.startswith(first) for one in said)
    assert any(one.endswith("the middle half of the answers: 2–4. came later: 5") for one in said)  # fmt: skip


@pytest.mark.parametrize("kind", DRAWN)
def test_the_picture_is_as_wide_as_a_phone_likes_it(kind: str) -> None:
    with Image.open(BytesIO(drawn(kind))) as made:
        assert made.format == "PNG"
        assert made.width == 1080
        assert made.height < TALLEST


@pytest.mark.parametrize("kind", ["en", "little"])
def test_the_picture_has_a_mark_for_each_answer(kind: str) -> None:
    sheet = MADE_BY[kind]()
    scales = [part for part in sheet.parts if isinstance(part, Scale)]
    choices = [part for part in sheet.parts if isinstance(part, Choices)]
    answers = sum(len(part.dots) for part in scales)
    chosen = sum(many for part in choices for _, many in part.counted)
    explained = 1 + any(part.late for part in scales)

    assert _marks(team.picture(sheet)) == answers + chosen + explained


def test_forty_answers_at_one_point_are_forty_marks() -> None:
    sheet = teams.normal()
    part = sheet.parts[0]
    assert isinstance(part, Scale)
    crowded = replace(part, dots=(3,) * 40, late=(3,) * 7)

    assert _marks(team.picture(replace(sheet, parts=(crowded,)))) == 40 + 2


def test_what_people_wrote_is_not_in_the_picture() -> None:
    sheet = teams.normal()
    without = replace(
        sheet, parts=tuple(p for p in sheet.parts if not isinstance(p, Voices))
    )

    assert team.picture(sheet) == team.picture(without)


def test_late_answers_have_a_shape_of_their_own_in_the_legend_too() -> None:
    sheet = replace(teams.normal(), parts=teams.normal().parts[:1])
    part = sheet.parts[0]
    assert isinstance(part, Scale)
    without = replace(sheet, parts=(replace(part, late=()),))

    assert _marks(team.picture(sheet)) == _marks(team.picture(without)) + 1


@pytest.mark.parametrize("kind", MADE_BY)
def test_the_same_sheet_gives_the_same_bytes(kind: str) -> None:
    again = TeamSheet.read(MADE_BY[kind]().body())

    assert paged(kind).content == team.page(again).content
    assert drawn(kind) == team.picture(again)


def test_a_session_without_a_day_or_a_title_is_printed() -> None:
    for title, day in (("", "2026-11-22"), (" ", ""), ("Title", "")):
        made = team.page(replace(teams.normal(), title=title, day=day))
        assert made.accessible


def test_signs_of_change_are_signs_that_the_fonts_have() -> None:
    sheet = teams.normal()
    part = sheet.parts[0]
    assert isinstance(part, Scale)
    changes = [replace(sheet, parts=(replace(part, change=sign),)) for sign in "▼↓▲↑◻"]
    down, arrow_down, up, arrow_up, unknown = map(team.picture, changes)

    assert down == arrow_down
    assert up == arrow_up
    assert len({down, up, unknown}) == 3


words = st.one_of(
    st.text(max_size=60),
    st.sampled_from(teams.HOSTILE),
    st.text("abcdefgh ij\n", max_size=900),
)
dots = st.lists(st.integers(1, 5), max_size=60).map(tuple)
scales = st.builds(
    Scale,
    name=words,
    dots=dots,
    late=st.lists(st.integers(1, 5), max_size=9).map(tuple),
    half=st.none() | st.tuples(st.floats(1, 5), st.floats(1, 5)),
    low=words,
    high=words,
    note=words,
    differs=st.booleans(),
    change=words,
    people=words,
)
choices = st.builds(
    Choices,
    name=words,
    counted=st.lists(st.tuples(words, st.integers(1, 60)), max_size=20).map(tuple),
    others=st.lists(words, max_size=20).map(tuple),
    note=words,
    differs=st.booleans(),
    people=words,
)
voices = st.builds(
    Voices,
    name=words,
    said=st.lists(words, max_size=40).map(tuple),
    note=words,
    people=words,
)
sheets = st.builds(
    TeamSheet,
    language=st.sampled_from(teams.LANGUAGES),
    title=words,
    dated=words,
    day=st.sampled_from(["2026-11-22", ""]),
    parts=st.lists(scales | choices | voices, max_size=14).map(tuple),
    talk=st.lists(words, max_size=4).map(tuple),
    agreed=st.lists(words, max_size=20).map(tuple),
    talk_heading=words,
    agreed_heading=words,
    each=words,
    middle=words,
    late=words,
    foot=words,
)


@settings(deadline=None, max_examples=12)  # five hundred: below
@given(sheets)
def test_any_session_is_one_page_and_one_picture(sheet: TeamSheet) -> None:
    hold(sheet)


@pytest.mark.slow
@settings(deadline=None, max_examples=500)
@given(sheets)
def test_any_session_is_one_page_and_one_picture_at_length(sheet: TeamSheet) -> None:
    hold(sheet)


def hold(sheet: TeamSheet) -> None:
    made = team.page(sheet)

    assert made.accessible
    assert made.warnings == ()
    assert _pages(made.content) == 1
    with Image.open(BytesIO(team.picture(sheet))) as drawn:
        assert drawn.width == 1080
        assert drawn.height < TALLEST
        assert _margins_are_clear(drawn, 56)
    with Image.open(BytesIO(team.seen(sheet, 50)[0])) as seen:
        assert _margins_are_clear(seen, 30)


def _margins_are_clear(made: Image.Image, margin: int) -> bool:
    """Return whether nothing stands at the edges, on all four sides."""
    wide, tall = made.size
    edges = (
        (0, 0, margin, tall),
        (wide - margin, 0, wide, tall),
        (0, 0, wide, margin // 2),
        (0, tall - margin // 2, wide, tall),
    )
    return all(len(made.convert("RGB").crop(edge).getcolors() or "ab") == 1 for edge in edges)  # fmt: skip


def _pages(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as made:
        return len(made.pages)


def _marks(content: bytes) -> int:
    """Return how many spots of pure white there are: each is the inside of a mark."""
    with Image.open(BytesIO(content)) as made:
        red, green, blue = (band.point(lambda tone: WHITE * (tone == WHITE)) for band in made.convert("RGB").split())  # fmt: skip
        white = Image.merge("RGB", (red, green, blue)).convert("L")
    white = white.point(lambda tone: WHITE * (tone == WHITE))
    found = 0
    while (at := white.tobytes().find(WHITE)) >= 0:
        ImageDraw.floodfill(white, (at % white.width, at // white.width), 0)
        found += 1
    return found
