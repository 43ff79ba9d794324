"""The changelog: what is not released stands first, and releases have a number and a day."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEADING = re.compile(r"(\d+)\.(\d+)\.(\d+) \((\d{4}-\d\d-\d\d)\)")


def wrong_in(text: str, version: str) -> Iterator[str]:
    """Yield what is wrong with a changelog, next to the version that the project says it has."""
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    if headings[0] == "Unreleased":
        headings = headings[1:]
    elif not headings[0].startswith(f"{version} "):
        yield f"the first heading is {headings[0]}"
    numbers, days = [], []
    for heading in headings:
        if not (read := HEADING.fullmatch(heading)):
            yield f"no version and day: {heading}"
            continue
        numbers.append(tuple(int(read[part]) for part in (1, 2, 3)))
        days.append(read[4])
    if numbers != sorted(set(numbers), reverse=True) or days != sorted(days)[::-1]:
        yield "the newest does not come first"
    if numbers and ".".join(map(str, numbers[0])) != version:
        yield f"the project says {version}"


def test_it_fits_the_version_of_the_project() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

    assert list(wrong_in(text, project["project"]["version"])) == []


@pytest.mark.parametrize(
    ("headings", "fits"),
    [
        (["Unreleased"], True),
        (["Unreleased", "0.1.0 (2026-12-01)"], True),
        (["0.1.0 (2026-12-01)"], True),
        (["Unreleased", "0.1.0"], False),
        (["Unreleased", "0.2.0 (2026-12-01)"], False),
        (["Unreleased", "0.1.0 (2026-12-01)", "0.0.9 (2026-12-02)"], False),
        (["Unreleased", "0.1.0 (2026-12-01)", "0.1.1 (2026-11-01)"], False),
        (["Notes", "0.1.0 (2026-12-01)"], False),
        (["0.1.0 (2026-12-01)", "Unreleased"], False),
    ],
)
def test_what_has_another_form_is_found(headings: list[str], *, fits: bool) -> None:
    text = "# Changelog\n" + "".join(f"\n## {each}\n\n- new\n" for each in headings)

    assert (list(wrong_in(text, "0.1.0")) == []) is fits
