"""Stories CO1, AD2: a cohort as a picture of enterprises and phases: no content, no ranking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.coaching.cohort import ROWS
from bot.coaching.cohort_sheet import MARKS, CohortSheet, Row
from bot.report.cohort import picture
from bot.report.worker import Printer
from storage import programmes
from tests.coaching.cohort_scene import Federation, begun, federation
from tests.talk import Talk
from tests.tweede_draad import ANSWERS

TALLEST = 2.2  # as a phone is tall


@pytest.fixture(params=["en", "nl", "fr"])
def everywhere(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Federation]:
    with federation(tmp_path, request.param) as held:
        yield held


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Federation]:
    with federation(tmp_path) as held:
        yield held


def _sheets(talk: Talk) -> list[CohortSheet]:
    files = [bubble.file for bubble in talk.bubbles if bubble.file]
    return [CohortSheet.read(file["cohort"]) for file in files]


async def test_ad2_enterprises_by_number_and_never_by_how_far_they_are(
    scene: Federation,
) -> None:
    await begun(scene)
    for sittings in (3, 1, 0, 4):
        added = await scene.begins()
        await scene.answers(added.number, sittings)
    await scene.enterprise()

    await scene.carla.says("/cohort")
    (sheet,) = _sheets(scene.carla)

    assert [row.code for row in sheet.rows] == ["E1", "E2", "E3", "E4", "E5"]
    assert sheet.phases == ("Start", "Map", "Analyse", "Measure", "Valorise")
    assert [row.marks[:3] for row in sheet.rows] == [
        ("done", "here", "ahead"),
        ("done", "here", "ahead"),
        ("here", "ahead", "ahead"),
        ("done", "done", "here"),
        ("ahead", "ahead", "ahead"),
    ]
    assert not re.search(r"%|score|rank", str(sheet.body()), re.IGNORECASE)


async def test_ad2_nothing_they_said_is_in_it(scene: Federation) -> None:
    await begun(scene)
    added = await scene.begins("De Kring")
    await scene.answers(1, 14)
    await scene.shares(added)  # not even then

    await scene.carla.says("/cohort")

    said = str([bubble.body() for bubble in scene.carla.bubbles])
    for spoken in ANSWERS.values():
        words = spoken["en"] if not isinstance(spoken, str | tuple) else spoken
        for each in (words,) if isinstance(words, str) else words:
            assert len(each) < 12 or each not in said


async def test_ad2_the_same_stands_below_in_words(everywhere: Federation) -> None:
    scene = await begun(everywhere)
    for sittings in (2, 0):
        added = await scene.begins()
        await scene.answers(added.number, sittings)
    await scene.enterprise()
    await scene.later(days=20)

    await scene.carla.says("/cohort")
    (sheet,) = _sheets(scene.carla)
    lines = scene.carla.bubbles[-1].lines

    assert len(lines) == len(sheet.rows) == 3
    for row, line in zip(sheet.rows, lines, strict=True):
        assert line.startswith(f"{row.code} · {row.name}")
        for piece in row.words.replace("\xa0", " ").split(" · "):
            assert piece.lower() in line.lower()
    assert {mark for mark, _ in sheet.legend} == {
        m for r in sheet.rows for m in r.marks
    }
    assert all(words for _, words in sheet.legend)


async def test_ad2_more_than_twenty_stand_on_further_pictures(
    scene: Federation,
) -> None:
    await begun(scene)
    for number in range(ROWS + 3):
        await scene.enterprise(f"House {number}")

    await scene.carla.says("/cohort")
    first, second = _sheets(scene.carla)

    assert (len(first.rows), len(second.rows)) == (ROWS, 3)
    assert first.dated.endswith("E1 to E20, of 23 enterprises")
    assert second.dated.endswith("E21 to E23, of 23 enterprises")
    assert [bubble.kind for bubble in scene.carla.bubbles] == ["file", "text"] * 2


async def test_ad2_who_runs_the_programme_is_led_to_groups(scene: Federation) -> None:
    """Groups of fewer than five are merged there; here each enterprise stands by itself."""
    await begun(scene)
    await scene.begins("De Kring")
    nora = Talk(scene.home, "nora", "en")
    await nora.arrives()
    person, now = scene.person(nora), scene.clock.now
    await scene.run(
        lambda tx: programmes.administer(tx, scene.programme.id, person, now)
    )

    (said,) = await nora.says("/cohort")

    assert "/progress" in said
    assert "De Kring" not in said


# --- drawn --------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["en", "nl", "fr"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _row(number: int, name: str = "Werkhuis Noord", words: str = "") -> Row:
    at = number % 6
    marks = ("done",) * min(at, 5) + (
        ("here", *("ahead",) * (4 - at)) if at < 5 else ()
    )
    return Row(
        code=f"E{number}",
        name=name,
        marks=marks,
        words=words or "Cartographier, partie 3",
    )


def _sheet(*rows: Row, language: str = "fr") -> CohortSheet:
    return CohortSheet(
        language=language,
        title="Entreprises sociales du Nord",
        dated="2 mars 2026 · 20 entreprises",
        day="2026-03-02",
        phases=("Pour démarrer", "Cartographier", "Analyser", "Mesurer", "Valoriser"),
        rows=rows,
        legend=tuple((mark, mark) for mark in MARKS),
        foot="Par numéro.",
    )


def test_twenty_rows_fit_the_height_of_a_phone() -> None:
    with Image.open(BytesIO(picture(_sheet(*map(_row, range(1, 21)))))) as made:
        assert made.width == 1080
        assert made.height / made.width < TALLEST


@pytest.mark.parametrize(
    "name", ["x" * 200, "Coopérative " * 12, "<b>#[\\", "", "عربي", "a\nb", "*_$"]
)
def test_whatever_an_enterprise_is_called_it_is_drawn(name: str) -> None:
    sheet = _sheet(_row(1, name, "x" * 200), _row(1000))

    with Image.open(BytesIO(picture(sheet))) as made:
        assert made.width == 1080


def test_each_mark_is_another_shape_also_without_colour() -> None:
    """Story AD2: words and shapes beside colours, which one person in twelve confuses."""
    drawn = []
    for mark in MARKS:
        row = Row(code="E1", name="", marks=(mark,), words="")
        one = CohortSheet(
            language="en",
            title="T",
            dated="",
            day="2026-03-02",
            phases=("P",),
            rows=(row,),
            legend=(),
            foot="",
        )
        with Image.open(BytesIO(picture(one))) as made:
            drawn.append(made.convert("L").tobytes())

    assert len(set(drawn)) == len(MARKS)


async def test_the_worker_prints_what_is_ordered(scene: Federation) -> None:
    await begun(scene)
    await scene.begins("De Kring")
    await scene.carla.says("/cohort")
    (sheet,) = _sheets(scene.carla)
    printer = Printer()
    try:
        assert await printer.cohort(sheet) == picture(sheet)
    finally:
        await printer.close()
