"""The bot as it is, fast, and with two seconds of patience with PostgreSQL."""

from __future__ import annotations

from typing import Any

from storage.postgres import Postgres


def prepare() -> None:
    asked: Any = Postgres.__init__
    asked.__kwdefaults__["patience"] = 2.0
