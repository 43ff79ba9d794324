"""A programme from its CSV to the first answers, at the command line; kept as text.

`--rewrite-transcripts` accepts changes. The steps stand in the file: what is typed in a shell
behind `$`, and what is typed in the chat behind `>`. Codes are other ones each time; in the
file they are called by whom they are for.
"""

from __future__ import annotations

import csv
import io
import os
import re
import shlex
import sys
from pathlib import Path

import pytest

from bot.__main__ import main

KEPT = Path(__file__).parents[1] / "transcripts" / "programme" / "set-up.txt"
SURROUNDINGS = {"LC_ALL": "en", "COLUMNS": "80", "FILROUGE_ZONE": "Europe/Brussels"}
DAY = re.compile(r"\d{4}-\d\d-\d\d")
TABLE = """Onderneming;Coach;Taal;Land;Mensen
De Tweede Draad;Coen Maes;nl;België;3
Les Mains Vertes;Fatou Diallo;français;FR;2
Buurtkeuken Noord;Coen Maes;nl;NL;2
"""


class Shell:
    """Types what stands in a transcript, in a folder of its own."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self._keyboard = monkeypatch
        self._screen = capsys
        Path("weven.csv").write_text(TABLE, "utf-8")

    def types(self, command: str, said: list[str]) -> str:
        """Return what is printed, with codes and days as they stand in the file."""
        spoken = "".join(f"{self._coded(line)}\n" for line in said)
        self._keyboard.setattr(sys, "stdin", io.StringIO(spoken))
        main(shlex.split(command)[1:])
        out, err = self._screen.readouterr()
        printed = out + err
        for name, code in self._codes().items():
            printed = printed.replace(code, name)
        lines = [line.rstrip() for line in DAY.sub("<day>", printed).splitlines()]
        return "\n".join(lines).strip("\n")

    def _coded(self, line: str) -> str:
        for name, code in self._codes().items():
            line = line.replace(name, code)
        return line

    def _codes(self) -> dict[str, str]:
        """Return the codes by their names in the file: `[De Tweede Draad 2]`."""
        found: dict[str, str] = {}
        for path in Path("sheets").glob("*.csv"):
            text = path.read_text("utf-8-sig").splitlines()
            for row in csv.DictReader(text, delimiter=";"):
                count = sum(each.startswith(f"[{row['name']} ") for each in found) + 1
                found[f"[{row['name']} {count}]"] = row["code"]
        return found


def replay(text: str, shell: Shell) -> str:
    """Return the transcript as it goes now."""
    written = []
    for step in text.split("$ ")[1:]:
        command, _, rest = step.partition("\n")
        said = [line[2:] for line in rest.splitlines() if line.startswith("> ")]
        written.append(f"$ {command}\n{shell.types(command, said)}\n")
    return "\n".join(written)


def test_ad1_a_programme_begins_as_written(
    tmp_path: Path,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in os.environ:
        if name.startswith("FILROUGE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    for name, value in SURROUNDINGS.items():
        monkeypatch.setenv(name, value)

    now = replay(KEPT.read_text("utf-8"), Shell(monkeypatch, capsys))

    if pytestconfig.getoption("--rewrite-transcripts"):
        KEPT.write_text(now, "utf-8")
    assert now == KEPT.read_text("utf-8")
