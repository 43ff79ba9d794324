"""Whole conversations as text, replayed as written. `--rewrite-transcripts` accepts changes.

Several people may speak: a line such as `@ bert nl` says who does from there on, and in which
language they come. `<code>` stands for the last code that was given to anybody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from locales.catalog import Catalog
from tests import postgres
from tests.talk import Talk, house

FOLDER = Path(__file__).parent.parent / "transcripts"
ARRIVES = "(arrives)"
CODE = re.compile(r"\b[0-9a-f]{20}\b")


@dataclass(frozen=True)
class Transcript:
    """What somebody says, in order; with what the head of the file sets."""

    head: dict[str, str]
    lines: tuple[str, ...]  # what is said, and who speaks
    text: str

    @property
    def inputs(self) -> tuple[str, ...]:
        """Return what is said."""
        return tuple(line[2:] for line in self.lines if line.startswith("> "))


def read(path: Path) -> Transcript:
    text = path.read_text("utf-8")
    head, _, body = text.partition("\n\n")
    pairs = (line.partition(": ") for line in head.splitlines())
    lines = tuple(line for line in body.splitlines() if line[:2] in {"> ", "@ "})
    return Transcript({name: value for name, _, value in pairs}, lines, text)


async def replay(transcript: Transcript, folder: Path, address: str = "") -> str:
    """Return the transcript as the conversation goes now."""
    head = "\n".join(f"{name}: {value}" for name, value in transcript.head.items())
    parts = [head]
    roadmap = transcript.head.get("roadmap", "")
    with house(folder, roadmap=roadmap, postgres=address) as home:
        talk = Talk(home, language=transcript.head["language"])
        talks, code = {"leen": talk}, ""
        for line in transcript.lines:
            said = line[2:]
            if line.startswith("@"):
                name, _, language = said.partition(" ")
                talk = talks.setdefault(name, Talk(home, name, language))
                parts.append(line)
                continue
            words = said.replace("<code>", code)
            heard = await (talk.arrives() if said == ARRIVES else talk.says(words))
            codes = CODE.findall("\n".join(heard))
            code = codes[-1] if codes else code
            parts += [f"> {said}", *(CODE.sub("<code>", each) for each in heard)]
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


@pytest.mark.parametrize(
    "name",
    ["tweede-draad-nl", "file-together-nl", "quick-then-full-nl", "wrong-input-fr"],
)
async def test_a_transcript_replays_the_same_on_postgresql(
    name: str, tmp_path: Path
) -> None:
    transcript = read(FOLDER / f"{name}.txt")

    with postgres.database() as address:
        assert await replay(transcript, tmp_path, address) == transcript.text


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_whole_path_is_written_down(language: str) -> None:
    text = read(FOLDER / f"tweede-draad-{language}.txt").text

    assert text.count("De Tweede Draad") > 3
    assert text.count("-de-tweede-draad.pdf]") == 2  # at the end, and with the sources
    assert text.count("\n> ") < 220
    voice = Catalog().voice(language)
    assert voice.text("summary-nothing-open") in text  # no answer slipped a question
