"""Makes the pictures in the documentation anew: `make pictures`, or some of them.

python -m tests.pictures           # all of docs/pictures/
python -m tests.pictures chat house
"""

from __future__ import annotations

import sys

from tests.pictures.makers import FOLDER, MAKERS
from tests.report.browser import MISSING, chromium


def main(names: list[str]) -> int:
    """Write pictures; return the exit code."""
    unknown = sorted(set(names) - set(MAKERS))
    if unknown:
        sys.stderr.write(
            f"There is no {unknown[0]!r}; there are: {', '.join(MAKERS)}\n"
        )
        return 2
    for name in names or MAKERS:
        maker = MAKERS[name]
        if maker.in_a_browser and chromium() is None:
            sys.stderr.write(f"{name}: left as it is. {MISSING}\n")
            continue
        for file, content in maker.make().items():
            (FOLDER / file).write_bytes(content)
            sys.stdout.write(f"docs/pictures/{file}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
