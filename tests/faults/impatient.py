"""The bot as it is, fast, and with two seconds of patience with PostgreSQL."""

from __future__ import annotations

import sys
from typing import Any

from storage.postgres import Postgres
from tests.telegram.unlimited import unlimited

if __name__ == "__main__":
    asked: Any = Postgres.__init__
    asked.__kwdefaults__["patience"] = 2.0
    sys.exit(unlimited())
