"""How much may come at once: so many requests of one visitor, and of all together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic

from msgspec import Struct

MANY = 5_000  # visitors that are remembered at the most


class Rate(Struct, frozen=True, kw_only=True):
    """So many at once, and then one every so many seconds."""

    at_once: int
    seconds: float


RATES: Mapping[str, Rate] = {
    "all": Rate(at_once=200, seconds=0.05),
    "one": Rate(at_once=60, seconds=0.5),
    "enter-all": Rate(at_once=300, seconds=0.2),
    "enter": Rate(at_once=10, seconds=12.0),  # links tried by one visitor
}


class Flow:
    """Counts, and forgets whoever was quiet long enough."""

    def __init__(
        self,
        rates: Mapping[str, Rate] = RATES,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._rates = rates
        self._clock = clock
        self._full: dict[tuple[str, str], float] = {}  # when all may come again

    def lets(self, name: str, who: str = "") -> bool:
        """Count one more, and return whether it may come. What may not is not counted."""
        rate, now, key = self._rates[name], self._clock(), (name, who)
        full = max(self._full.get(key, now), now)
        if full - now > rate.seconds * (rate.at_once - 1):
            return False
        if len(self._full) >= MANY and key not in self._full:
            self._full = {k: at for k, at in self._full.items() if at > now}
            if len(self._full) >= MANY:
                return False
        self._full[key] = full + rate.seconds
        return True
