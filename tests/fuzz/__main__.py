"""python -m tests.fuzz SEED [UPDATES], or SEED/WORLD [UPDATES] to throw one world again."""

from __future__ import annotations

import sys

from tests.fuzz.run import replay, run
from tests.fuzz.world import SIZE


def main() -> int:
    """Throw; print figures and findings."""
    name, *rest = sys.argv[1:] or ["1"]
    count = int(rest[0]) if rest else SIZE
    if "/" in name:
        figures, findings = replay(name, count)
    else:
        figures, findings = run(int(name), count, say)
    for line in findings.lines():
        say(line)
    say(str(figures))
    return 1 if findings.first else 0


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


sys.exit(main())
