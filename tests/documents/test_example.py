"""The example for authors of roadmaps is complete, and ends as the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.documents.pages import PAGES
from tests.processes.piped import run

PAGE = PAGES["docs/roadmaps.md"]
ANSWERS = (
    *("1", "12 September 2026", "about 60", "the repair tables"),
    *("Neighbours", "I never knew this was here.", "Yes", "yes", "The mayor", "skip"),
    *("no", "1", "A card in each letter box", "Samir", "1 October 2027"),
    *("A letter", "Leen", "1 November 2027", "another way", "Shorter tours", "confirm"),
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a folder with both files of the example."""
    folder = tmp_path / "my-content"
    blocks = re.findall(
        r"^`?[^\n]*`my-content/([^`]+)`:\n\n```\w*\n(.*?)^```",
        PAGE,
        re.MULTILINE | re.DOTALL,
    )
    assert [name for name, _ in blocks] == [
        "roadmaps/open-day.yaml",
        "locales/en/open-day.ftl",
    ]
    for name, text in blocks:
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_the_example_passes_the_check(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["roadmap", "check", "--content", str(content)]) == 0
    assert "All is well" in capsys.readouterr().out


def test_the_example_ends_as_it_is_shown(content: Path, tmp_path: Path) -> None:
    shown = re.search(r"it ends like this.*?```\n(.*?)```", PAGE, re.DOTALL)
    assert shown

    options = (
        *("chat", "--lang", "en", "--db", "filrouge.db"),
        *("--content", str(content), "--roadmap", "open-day"),
    )
    done = run(tmp_path, options, {}, "".join(f"{each}\n" for each in ANSWERS))

    assert done.returncode == 0, done.stderr
    assert _lines(shown[1]) in _lines(done.stdout)


def _lines(text: str) -> str:
    """Return a text without its empty lines."""
    return "\n".join(line for line in text.splitlines() if line.strip())
