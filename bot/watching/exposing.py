"""Counts as Prometheus reads them. Only here: `prometheus_client`.

What stands behind a label is a name of ours: a kind of stage, a method, a state, a reason. Anything
else would be somebody's, so it is called "other".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from msgspec import Struct
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from bot.watching.pulse import BOUNDS, Pulse, Times, running_total
from storage.standing import Backlog

TYPE = "text/plain; version=0.0.4; charset=utf-8"
STATES = ("due", "sending", "unknown")  # of messages that went out, or did not yet
_NAME = re.compile(r"[A-Za-z][A-Za-z_-]{0,40}")  # no digits: those are in ids


class Build(Struct, frozen=True, kw_only=True):
    """What runs: the same as long as it runs."""

    version: str
    python: str
    channel: str
    database: str  # sqlite or postgresql


def exposed(
    pulse: Pulse, build: Build, found: Backlog | None, *, ready: bool, now: datetime
) -> bytes:
    """Return all metrics; `found` is None while the database does not answer."""
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    registry.register(_Own(pulse, build, found, ready=ready, now=now))
    return generate_latest(registry)


class _Own(Collector):
    """What we tell of ourselves, collected once."""

    def __init__(
        self,
        pulse: Pulse,
        build: Build,
        found: Backlog | None,
        *,
        ready: bool,
        now: datetime,
    ) -> None:
        self.pulse = pulse
        self.build = build
        self.found = found
        self.ready = ready
        self.now = now

    def describe(self) -> Iterator[Metric]:
        yield from ()

    def collect(self) -> Iterator[Metric]:
        yield from self._process()
        yield from self._turns()
        yield from self._telegram()
        if self.found is not None:
            yield from _database(self.found, self.now)

    def _process(self) -> Iterator[Metric]:
        names = ("version", "python", "channel", "database")
        build = GaugeMetricFamily(
            "filrouge_build_info", "What runs; always 1.", labels=names
        )
        build.add_metric([getattr(self.build, name) for name in names], 1)
        yield build
        yield _gauge(
            "filrouge_ready",
            "1 if the channel listens and the database answers.",
            int(self.ready),
        )
        yield _gauge(
            "filrouge_database_reachable",
            "1 if the database answered within two seconds.",
            int(self.found is not None),
        )

    def _turns(self) -> Iterator[Metric]:
        turns = CounterMetricFamily(
            "filrouge_turns",
            "Turns taken, by the kind of stage they led to.",
            labels=("channel", "stage"),
        )
        for stage, count in sorted(_named(self.pulse.turns).items()):
            turns.add_metric([self.build.channel, stage], count)
        yield turns
        yield CounterMetricFamily(
            "filrouge_turn_failures",
            "Attempts at a turn that failed; three of one turn, and it is parked.",
            value=self.pulse.failures,
        )
        yield _histogram(
            "filrouge_turn_seconds",
            "From an update that came in to its turn being committed.",
            self.pulse.turn_times,
        )
        yield _histogram(
            "filrouge_reply_seconds",
            "From an update that came in to the next message being sent.",
            self.pulse.reply_times,
        )

    def _telegram(self) -> Iterator[Metric]:
        deliveries = CounterMetricFamily(
            "filrouge_deliveries",
            "Messages handed to the messenger, by what became of them.",
            labels=("outcome",),
        )
        for outcome, count in sorted(_named(self.pulse.deliveries).items()):
            deliveries.add_metric([outcome], count)
        yield deliveries
        calls = CounterMetricFamily(
            "filrouge_telegram_calls",
            "Calls of the Bot API; limited means too many requests (429).",
            labels=("method", "outcome"),
        )
        for (method, outcome), count in sorted(self.pulse.calls.items()):
            calls.add_metric([_name(method), _name(outcome)], count)
        yield calls


def _database(found: Backlog, now: datetime) -> Iterator[Metric]:
    """Yield what is the same at every replica: of these, take one and not the sum."""
    parked = GaugeMetricFamily(
        "filrouge_updates_parked",
        "Updates that could not be taken, by reason. All replicas say the same.",
        labels=("reason",),
    )
    for reason, count in sorted(_named(found.parked).items()):
        parked.add_metric([reason], count)
    yield parked
    outbox = GaugeMetricFamily(
        "filrouge_outbox_messages",
        "Messages that wait, are being sent, or of which nobody knows whether they came. "
        "All replicas say the same.",
        labels=("state",),
    )
    for state in STATES:
        outbox.add_metric([state], found.outbox.get(state, 0))
    yield outbox
    waits = (now - found.oldest).total_seconds() if found.oldest else 0.0
    yield _gauge(
        "filrouge_outbox_oldest_due_seconds",
        "How long the first message waits that could have gone. All replicas say the same.",
        max(waits, 0.0),
    )
    refused = GaugeMetricFamily(
        "filrouge_nudges_refused",
        "Reminders that were not sent, by reason. All replicas say the same.",
        labels=("reason",),
    )
    for reason, count in sorted(_named(found.refused).items()):
        refused.add_metric([reason], count)
    yield refused


def _gauge(name: str, about: str, value: float) -> Metric:
    return GaugeMetricFamily(name, about, value=value)


def _histogram(name: str, about: str, times: Times) -> Metric:
    bounds = [*(str(bound) for bound in BOUNDS), "+Inf"]
    buckets = list(zip(bounds, running_total(times.counts), strict=True))
    return HistogramMetricFamily(name, about, buckets=buckets, sum_value=times.total)


def _named(counts: Mapping[str, int]) -> dict[str, int]:
    """Return counts under names that may be shown."""
    found: dict[str, int] = {}
    for name, count in counts.items():
        found[_name(name)] = found.get(_name(name), 0) + count
    return found


def _name(given: str) -> str:
    return given if _NAME.fullmatch(given) else "other"
