"""The README shows the summary as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.report.picture import FOLDER, conversation, drawn
from tests.report.test_printing import _distance

MOST = 0.002  # the share of a picture that may differ to the eye
AGAIN = "python -m tests.report.picture makes them anew"


async def test_the_pictures_of_the_summary_are_of_today(tmp_path: Path) -> None:
    made = drawn(await conversation())

    assert set(made) == {path.name for path in FOLDER.glob("summary-*.png")}, AGAIN
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
        far = _distance(FOLDER / name, content)
        assert far < MOST, f"{name}: {far:.2%}, see {tmp_path}; {AGAIN}"


async def test_a_summary_that_says_something_else_is_noticed() -> None:
    sheets = await conversation()
    other = replace(sheets["full"], lede="We give bicycles a second wind.")

    made = drawn({**sheets, "full": other})["summary-1.png"]

    assert _distance(FOLDER / "summary-1.png", made) > MOST


def test_the_pictures_are_small_and_the_readme_shows_them() -> None:
    readme = (FOLDER.parent / "README.md").read_text("utf-8")

    for path in FOLDER.glob("summary-*.png"):
        assert path.stat().st_size < 150_000, path.name
        assert f"docs/{path.name}" in readme
