"""Roadmap versions as they were when somebody began on them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from flows.roadmap import Roadmap
from storage.prepared import Prepared
from storage.tables import roadmap_versions

_VERSION = Prepared(
    select(roadmap_versions.c.canonical).where(
        roadmap_versions.c.version == bindparam("known")
    )
)
_PUBLISH = insert(roadmap_versions)


def publish(tx: Connection, roadmap: Roadmap, now: datetime) -> None:
    """Keep a roadmap version as it is, so that who began on it can finish on it."""
    if _VERSION.first(tx, {"known": roadmap.version}) is None:
        tx.execute(
            _PUBLISH,
            {
                "version": roadmap.version,
                "roadmap": roadmap.id,
                "canonical": roadmap.canonical,
                "published": now,
            },
        )


def published(tx: Connection, version: str) -> str | None:
    """Return the canonical form of a roadmap version that somebody began on."""
    row = _VERSION.first(tx, {"known": version})
    return row.canonical if row else None
