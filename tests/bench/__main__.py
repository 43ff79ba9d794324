"""The table: every figure of one run, with what it must be and what it aims at.

python -m tests.bench [engine|summary|databases|channels …]. What is compared is measured in turn,
several rounds, so that a busy machine is busy for all of it; medians are shown. docs/figures.md
explains the rows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from tests.bench import engine
from tests.bench.channels import channels
from tests.bench.databases import databases
from tests.bench.summary import printed
from tests.bench.table import Row, heading

PARTS: dict[str, Callable[[], Iterable[Row]]] = {
    "engine": engine.turns,
    "summary": printed,
    "databases": databases,
    "channels": channels,
}


def main(parts: Iterable[str]) -> None:
    """Print the table, a row as soon as it is known."""
    sys.stdout.write(heading() + "\n")
    for part in parts:
        for row in PARTS[part]():
            sys.stdout.write(f"{row}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:] or PARTS)
