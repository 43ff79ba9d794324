"""Licences of what is locked, against licences.txt; and the table in docs/dependencies.md.

Run in the environment that is looked at: python .ci/licences.py
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "tests/requirements.lock")
ALLOWED, TABLE = ".ci/licences.txt", "docs/dependencies.md"


def plain(name: str) -> str:
    """Return the name of a package as all spellings of it have it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(*texts: str) -> set[str]:
    """Return the packages that lock files name."""
    return {
        plain(n)
        for text in texts
        for n in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)
    }


def allowed(text: str) -> tuple[set[str], dict[str, str]]:
    """Return the licences that any package may carry, and those of single packages."""
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    own = dict(line.split(" = ", 1) for line in lines if " = " in line)
    return {line for line in lines if " = " not in line}, {
        plain(name): licence for name, licence in own.items()
    }


def fits(licence: str, any_may: set[str]) -> bool:
    """Return whether a licence is allowed: each of "a AND b" or "a; b", one of "a OR b"."""
    if licence in any_may:
        return True
    for sign, every in ((r"; | AND ", all), (r" OR ", any)):
        parts = re.split(sign, licence.strip("()"))
        if len(parts) > 1:
            return every(fits(part, any_may) for part in parts)
    return False


def wrong(
    installed: Mapping[str, str], any_may: set[str], own: Mapping[str, str]
) -> Iterator[str]:
    """Yield what is wrong with the licences of packages."""
    for name, licence in sorted(installed.items()):
        if own.get(name) != licence and not fits(licence, any_may):
            yield f"{name}: its licence is {licence}, which is not in {ALLOWED}"


def missing(project: str, table: str) -> Iterator[str]:
    """Yield the packages of pyproject.toml that no table of the documentation names."""
    read = tomllib.loads(project)
    groups: Iterable[list[str]] = read.get("dependency-groups", {}).values()
    needed = [*read["project"]["dependencies"], *(one for g in groups for one in g)]
    told = {
        plain(name)
        for names in re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)
        for name in names.split(", ")
    }
    for requirement in needed:
        name = re.split(r"[^\w.-]", requirement)[0]
        if plain(name) not in told:
            yield f"{name}: {TABLE} says nothing of it"


def stated() -> dict[str, str]:
    """Return the licences that the installed packages state of themselves."""
    command = ["--from=mixed", "--with-system", "--format=json"]
    listed = subprocess.run(  # noqa: S603 (nothing in it is from outside)
        [sys.executable, "-m", "piplicenses", *command],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return {plain(row["Name"]): row["License"] for row in json.loads(listed)}


def main() -> int:
    texts = {path: (ROOT / path).read_text("utf-8") for path in (*LOCKS, ALLOWED)}
    names = locked(*(texts[path] for path in LOCKS))
    installed = {name: own for name, own in stated().items() if name in names}
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    table = (ROOT / TABLE).read_text("utf-8")
    found = [
        *wrong(installed, *allowed(texts[ALLOWED])),
        *missing(project, table),
    ]
    said = found or [f"Licences: {len(installed)} packages, all allowed."]
    sys.stdout.write("\n".join(said) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
