"""Whole conversations as text, replayed as written. `--rewrite-transcripts` accepts changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.talk import Talk, house

FOLDER = Path(__file__).parent.parent / "transcripts"
ARRIVES = "(arrives)"


@dataclass(frozen=True)
class Transcript:
    """What somebody says, in order; with what the head of the file sets."""

    head: dict[str, str]
    inputs: tuple[str, ...]
    text: str


def read(path: Path) -> Transcript:
    text = path.read_text("utf-8")
    head, _, body = text.partition("\n\n")
    pairs = (line.partition(": ") for line in head.splitlines())
    inputs = tuple(line[2:] for line in body.splitlines() if line.startswith("> "))
    return Transcript({name: value for name, _, value in pairs}, inputs, text)


async def replay(transcript: Transcript, folder: Path) -> str:
    """Return the transcript as the conversation goes now."""
    head = "\n".join(f"{name}: {value}" for name, value in transcript.head.items())
    parts = [head]
    with house(folder, roadmap=transcript.head.get("roadmap", "")) as home:
        talk = Talk(home, language=transcript.head["language"])
        for said in transcript.inputs:
            heard = await (talk.arrives() if said == ARRIVES else talk.says(said))
            parts += [f"> {said}", *heard]
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem
)
async def test_a_transcript_replays_as_written(
    path: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    transcript = read(path)

    now = await replay(transcript, tmp_path)

    if pytestconfig.getoption("--rewrite-transcripts"):
        path.write_text(now, "utf-8")
    assert now == path.read_text("utf-8")


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_whole_path_is_written_down(language: str) -> None:
    text = read(FOLDER / f"tweede-draad-{language}.txt").text

    assert text.count("De Tweede Draad") > 3
    assert text.count("-de-tweede-draad.pdf]") == 2  # at the end, and with the sources
    assert text.count("\n> ") < 220
