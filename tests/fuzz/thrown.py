"""One update that was thrown, and what must become of it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.fuzz.people import Somebody
from tests.fuzz.raw import Raw


@dataclass(frozen=True, slots=True)
class Thrown:
    """One update.

    Its fate: `taken`; `passed` if it is not for us; `again` if it came before; `any` if that
    depends on the parser.
    """

    raw: Raw
    who: Somebody | None = None
    fate: str = "taken"
    token: str = ""  # a marker word in words that must be kept

    @property
    def key(self) -> str:
        return str(self.raw["update_id"])
