"""Rows → CSV, as programs for tables read it without asking; no cell is counted with."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

LEADS = frozenset("=+-@\t\r\n")  # how a cell begins that would be counted


def table(
    columns: Sequence[str], rows: Iterable[Iterable[object]], separator: str = ","
) -> bytes:
    """Return the file, in UTF-8 with its mark.

    Numbers stay numbers. Words that a program would take for a formula get an apostrophe
    before them.
    """
    target = StringIO(newline="")
    writer = csv.writer(target, delimiter=separator, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cell(each) for each in row] for row in rows)
    return b"\xef\xbb\xbf" + target.getvalue().encode("utf-8", errors="replace")


def cell(value: object) -> str:
    """Return a value as it is written."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(int(value) if value == int(value) else value)
    words = ", ".join(value) if isinstance(value, tuple) else str(value)
    text = words.replace("\0", "")
    lead = text.lstrip(" \u00a0\u200b\ufeff")[:1] or text[:1]
    return f"'{text}" if lead in LEADS else text
