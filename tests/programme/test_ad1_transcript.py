"""A programme from its CSV to the first answers, at the command line; kept as text.

`--rewrite-transcripts` accepts changes. The steps stand in the file: what is typed in a shell
behind `$`, and what is typed in the chat behind `>`. Codes are other ones each time; in the
file they are called by whom they are for.
"""

from __future__ import annotations

import csv
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests" / "transcripts" / "programme" / "set-up.txt"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
TABLE = """Onderneming;Coach;Taal;Land;Mensen
De Tweede Draad;Coen Maes;nl;België;3
Les Mains Vertes;Fatou Diallo;français;FR;2
Buurtkeuken Noord;Coen Maes;nl;NL;2
"""


class Shell:
    """Types what stands in a transcript, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "weven.csv").write_text(TABLE, "utf-8")
        kept = {k: v for k, v in os.environ.items() if not k.startswith("FILROUGE_")}
        self._env = {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "en", "COLUMNS": "80"}
        self._env |= {"FILROUGE_ZONE": "Europe/Brussels"}

    def types(self, command: str, said: list[str]) -> str:
        """Return what is printed, with codes and days as they stand in the file."""
        spoken = "".join(f"{self._coded(line)}\n" for line in said)
        done = subprocess.run(
            [sys.executable, "-m", "bot", *shlex.split(command)[1:]],
            cwd=self._folder,
            env=self._env,
            input=spoken,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        printed = done.stdout + done.stderr
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
        for path in self._folder.glob("sheets/*.csv"):
            text = path.read_text("utf-8-sig").splitlines()
            for row in csv.DictReader(text, delimiter=";"):
                count = sum(each.startswith(f"[{row['name']} ") for each in found) + 1
                found[f"[{row['name']} {count}]"] = row["code"]
        return found


def replay(text: str, folder: Path) -> str:
    """Return the transcript as it goes now."""
    shell = Shell(folder)
    written = []
    for step in text.split("$ ")[1:]:
        command, _, rest = step.partition("\n")
        said = [line[2:] for line in rest.splitlines() if line.startswith("> ")]
        written.append(f"$ {command}\n{shell.types(command, said)}\n")
    return "\n".join(written)


def test_ad1_a_programme_begins_as_written(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    now = replay(KEPT.read_text("utf-8"), tmp_path)

    if pytestconfig.getoption("--rewrite-transcripts"):
        KEPT.write_text(now, "utf-8")
    assert now == KEPT.read_text("utf-8")
