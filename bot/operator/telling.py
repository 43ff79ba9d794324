"""Lines for a terminal, also a narrow one."""

from __future__ import annotations

import shutil
import sys
import textwrap

WIDEST = 90  # columns; longer lines are hard to read


def paragraph(words: str, indent: int = 0) -> None:
    """Write words so that no line is broken in a word; what follows the first hangs."""
    columns = min(shutil.get_terminal_size().columns, WIDEST)
    hanging = " " * (indent or 4)
    for line in words.splitlines():
        wrapped = textwrap.wrap(
            line,
            max(columns - 1, 20),
            initial_indent=" " * indent,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        sys.stdout.write("\n".join(wrapped or [""]) + "\n")
    sys.stdout.flush()
