"""What several programs on one PostgreSQL database need besides its tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from storage.lead import Lead
from storage.pace import Limit
from storage.postgres_engine import beside
from storage.shared_pace import SharedPace
from storage.waking import Wakes


class Together:
    """The connections of one program to the others: none of them carries what people say."""

    def __init__(self, address: str, failed: Callable[[Exception], None]) -> None:
        """Use the database at `address`; tell `failed` what stood in the way of a poke."""
        self._engine = beside(address)
        self.wakes = Wakes(address, failed)

    def pace(self, limits: Mapping[str, Limit]) -> SharedPace:
        """Return how fast all of them together may send."""
        return SharedPace(limits, self._engine)

    def lead(self, what: str) -> Lead:
        """Return the place of the one that does something."""
        return Lead(self._engine, what)

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()
