"""The documentation shows the program as it is today."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image

from tests.pictures import house
from tests.pictures.makers import FOLDER, LANGUAGES, MAKERS, Maker
from tests.report.browser import MISSING, chromium
from tests.report.pages_picture import pages
from tests.report.picture import WORDS, conversation
from tests.report.test_printing import _distance

MOST = 0.002  # the share of a picture that may differ to the eye
LARGEST = 150_000  # bytes
HERE, *ELSEWHERE = reversed(LANGUAGES)


def _compared(name: str, tmp_path: Path, *languages: str) -> None:
    maker = MAKERS[name]
    if maker.in_a_browser and chromium() is None:
        pytest.skip(MISSING)
    for file, content in maker.make(*languages).items():
        (tmp_path / file).write_bytes(content)
        again = f"{file}: see {tmp_path}; python -m tests.pictures {name} makes it anew"
        if maker.in_a_browser:  # each machine has fonts of its own
            assert _words(FOLDER / file) == _words(tmp_path / file), again
        elif file.endswith(".svg"):
            assert (FOLDER / file).read_bytes() == content, again
        else:
            assert _distance(FOLDER / file, content) < MOST, again


def _words(path: Path) -> str:
    """Return the words that a page showed when its picture was taken."""
    with Image.open(path) as picture:
        return str(picture.info[WORDS])


def _one(name: str) -> object:
    """Return a picture to be looked at; one that a browser takes is slow to make."""
    marks = [pytest.mark.slow] if MAKERS[name].in_a_browser else []
    return pytest.param(name, marks=marks)


@pytest.mark.parametrize("name", [_one(name) for name in MAKERS])
def test_a_picture_is_of_today(name: str, tmp_path: Path) -> None:
    _compared(name, tmp_path, *([HERE] if MAKERS[name].speaks else []))


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in MAKERS if MAKERS[name].speaks])
def test_a_picture_is_of_today_in_the_other_languages(
    name: str, tmp_path: Path
) -> None:
    _compared(name, tmp_path, *ELSEWHERE)


def test_every_picture_is_made_by_the_command_and_small() -> None:
    made = {file for maker in MAKERS.values() for file in maker.files}

    assert made == {path.name for path in FOLDER.iterdir()}
    for path in FOLDER.iterdir():
        assert path.stat().st_size < LARGEST, path.name


async def test_a_summary_that_says_something_else_is_noticed() -> None:
    (full,) = await conversation("approve")
    other = replace(full, lede="We give bicycles a second wind.")

    page = pages(other)["summary-1.png"]

    assert _distance(FOLDER / "summary-1.png", page) > MOST


def test_the_house_has_a_room_for_every_package() -> None:
    drawn = {name for row in house.ROWS for name in row if name}

    assert drawn == set(house.inside("bot")), (
        "name it in ROWS of tests/pictures/house.py"
    )


def test_a_maker_of_one_language_makes_that_one() -> None:
    spoken: Maker = MAKERS["group"]

    assert set(spoken.make("fr")) == {"group.fr.svg"}
