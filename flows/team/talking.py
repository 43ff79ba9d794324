"""What a team may talk about, chosen by rule out of what it said. Two or three things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from msgspec import Struct
from msgspec import field as default

from flows.team.reveal import Figures, Part, Picks, Reveal, Said, shown
from flows.wordable import Amount, Wordable

MOST, FEWEST = 3, 2
LOW, HIGH = 2.0, 4.0  # where most of a team lies low, or high, on a scale


class Topic(Struct, frozen=True, kw_only=True):
    """One thing to talk about, by the message that says it; perhaps about a part, by its title."""

    message: str
    about: Part | None = None
    args: Mapping[str, Wordable] = default(default_factory=dict)


def topics(reveal: Reveal) -> tuple[Topic, ...]:
    """Return what to talk about: where people differ, then what they share, then their words."""
    if not any(shown(part) for part in reveal.parts):
        return (Topic(message="team-talk-round"), Topic(message="team-talk-named"))
    chosen = tuple(islice(_rules(reveal), MOST))
    always = (Topic(message="team-talk-missing"), Topic(message="team-talk-round"))
    return chosen + always[: max(FEWEST - len(chosen), 0)]


def _rules(reveal: Reveal) -> Iterator[Topic]:
    parts = [part for part in reveal.by_spread if shown(part)]
    scales = [part for part in parts if isinstance(part, Figures)]
    apart = [part for part in scales if part.differs]
    for part in apart[:1]:
        ends = {"low": Amount(min(part.all)), "high": Amount(max(part.all))}
        yield Topic(message="team-talk-differ", about=part, args=ends)
    chosen = [p for p in parts if isinstance(p, Picks) and p.one]
    for pick in [p for p in chosen if p.differs][:1]:
        yield Topic(message="team-talk-choices", about=pick)
    alike = [part for part in scales if part.alike]
    for part in sorted(alike, key=lambda part: part.middle or 0)[:1]:
        if (part.middle or 0) <= LOW:
            yield Topic(message="team-talk-low", about=part)
    for part in sorted(alike, key=lambda part: -(part.middle or 0))[:1]:
        if (part.middle or 0) >= HIGH:
            yield Topic(message="team-talk-high", about=part)
    for part in apart[1:2]:
        yield Topic(message="team-talk-also", about=part)
    for said in [part for part in parts if isinstance(part, Said)]:
        yield Topic(message="team-talk-words", about=said)
