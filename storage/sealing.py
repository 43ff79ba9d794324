"""Sealing what is kept with another key, or for the first time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Table,
    Text,
    bindparam,
    column,
    delete,
    insert,
    select,
    table,
    update,
)

from storage.columns import Sealed, SealedJSON
from storage.tables import keys, metadata
from storage.vault import PLAIN, Vault


def seal_rows(tx: Connection, before: Vault, after: Vault, now: datetime) -> int:
    """Seal all words in the database with the first key of `after`; return how many rows.

    Files may still be as they were: the keys of `before` stay noted until `finished`.
    """
    count = sum(_seal(tx, each, before, after) for each in metadata.sorted_tables)
    known = set(tx.execute(select(keys.c.name)).scalars())
    needed = {after.names[0], *(before.names or (PLAIN,))}
    for name in sorted(needed - known):
        tx.execute(insert(keys), {"name": name, "since": now})
    return count


def finished(tx: Connection, vault: Vault) -> None:
    """Note that nothing is left that another key than the first would open."""
    tx.execute(delete(keys).where(keys.c.name != vault.names[0]))


def _seal(tx: Connection, whole: Table, before: Vault, after: Vault) -> int:
    sealed = {
        each.name: each.type.about
        for each in whole.columns
        if isinstance(each.type, Sealed | SealedJSON)
    }
    if not sealed:
        return 0
    own = [each.name for each in whole.primary_key.columns]
    raw = table(whole.name, *_plain(whole, [*own, *sealed]))  # without our types
    put = update(raw)
    for name in own:
        put = put.where(raw.c[name] == bindparam(f"known_{name}"))
    put = put.values({name: bindparam(f"new_{name}") for name in sealed})
    ids = [tuple(row) for row in tx.execute(select(*(raw.c[name] for name in own)))]
    for id_ in ids:
        known: dict[str, Any] = dict(zip(own, id_, strict=True))
        found = select(*(raw.c[name] for name in sealed)).where(
            *(raw.c[name] == value for name, value in known.items())
        )
        kept = tx.execute(found).one()
        values = {f"known_{name}": value for name, value in known.items()}
        for name, about in sealed.items():
            text = getattr(kept, name)
            values[f"new_{name}"] = (
                None if text is None else after.seal(before.open(text, about), about)
            )
        tx.execute(put, values)
    return len(ids)


def _plain(whole: Table, names: list[str]) -> list[Any]:
    found: list[Any] = []
    for name in names:
        kept: Column[Any] = whole.c[name]
        sealed = isinstance(kept.type, Sealed | SealedJSON)
        found.append(column(name, Text() if sealed else kept.type))
    return found
