"""What was last published of each figure of a programme, to be held against what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.programme_tables import pools

_OF = select(pools).where(pools.c.programme == bindparam("known"))
_ADD = insert(pools)
_DROP = delete(pools).where(
    pools.c.programme == bindparam("known"),
    pools.c.family == bindparam("of"),
    pools.c.cell == bindparam("about"),
)


class Pool(Struct, frozen=True, kw_only=True):
    """What is kept of a figure: whose contributions it was made of, as marks, and what it said."""

    contributors: Mapping[str, Any]
    figures: Mapping[str, Any] | None
    at: datetime


def of(tx: Connection, programme: str) -> dict[tuple[str, str], Pool]:
    """Return what is kept of a programme, by family and question."""
    return {
        (row.family, row.cell): Pool(
            contributors=row.contributors, figures=row.figures, at=row.at
        )
        for row in tx.execute(_OF, {"known": programme})
    }


def keep(tx: Connection, programme: str, family: str, cell: str, pool: Pool) -> None:
    """Keep what was published of a figure, in the place of what was before."""
    tx.execute(_DROP, {"known": programme, "of": family, "about": cell})
    row = {
        "programme": programme,
        "family": family,
        "cell": cell,
        "contributors": dict(pool.contributors),
        "figures": dict(pool.figures) if pool.figures is not None else {},
        "at": pool.at,
    }
    tx.execute(_ADD, row)
