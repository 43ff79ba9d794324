"""What is installed holds everything the assistant needs."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_wheel_holds_roadmaps_words_templates_and_migrations(
    tmp_path: Path,
) -> None:
    command = [
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "-t",
        "wheel",
        "-d",
        str(tmp_path),
    ]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("filrouge-*.whl")

    held = set(zipfile.ZipFile(wheel).namelist())

    data = [
        path
        for folder in ("bot", "flows", "locales", "storage")
        for path in (ROOT / folder).rglob("*")
        if path.suffix
        in {
            ".py",
            ".yaml",
            ".json",
            ".ftl",
            ".html",
            ".css",
            ".mako",
            ".typ",
            ".ttf",
            ".txt",
        }
    ]
    assert {str(path.relative_to(ROOT)) for path in data} <= held
    assert not any(name.startswith(("tests", "docker")) for name in held)
