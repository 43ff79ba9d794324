"""What a team sees when all answers are shown at once: figures, choices, words. No averages.

Of a team without names, this is all that is kept: what it does not hold cannot be had from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import median, pstdev
from typing import Any

from msgspec import Struct

from flows.wordable import Amount, Day, Term, Wordable

ALIKE = 0.75  # the same: up to that, people say nearly the same
DIFFERS = 1.2  # standard deviation on a scale of five points; report/layout.md
HALF_KNOWN = 0.5  # the place among the others of what is not counted


class Figures(Struct, frozen=True, kw_only=True):
    """What was said on a scale from 1 to 5; `who` stands beside each point, if there are names.

    `late` are those that came when the others had been shown.
    """

    id: str  # he1.economic
    title: Term
    row: Term | None
    low: Term
    high: Term
    people: int  # who answered this
    points: tuple[int, ...] = ()  # none: too few to be shown
    late: tuple[int, ...] = ()
    who: tuple[tuple[str, int], ...] = ()
    withheld: bool = False  # it would tell what few others said

    @property
    def all(self) -> tuple[int, ...]:
        return (*self.points, *self.late)

    @property
    def middle(self) -> float | None:
        """Return the median: as many said less as said more."""
        return float(median(self.all)) if self.all else None

    @property
    def half(self) -> tuple[float, float] | None:
        """Return where the middle half of the answers lies, if there are enough of them."""
        ordered = sorted(self.all)
        quarter = len(ordered) // 4
        if len(ordered) < 4:
            return None
        return float(ordered[quarter]), float(ordered[-quarter - 1])

    @property
    def spread(self) -> float:
        """Return how far the answers lie apart, from 0 (all alike) to 1 (half 1, half 5)."""
        return pstdev(self.all) / 2 if self.all else 0.0

    @property
    def differs(self) -> bool:
        return differ(self.all)

    @property
    def alike(self) -> bool:
        return bool(self.all) and pstdev(self.all) <= ALIKE


def differ(points: Sequence[int]) -> bool:
    """Return whether points on a scale of five lie so far apart that it is worth a talk."""
    return bool(points) and pstdev(points) >= DIFFERS


class Picks(Struct, frozen=True, kw_only=True):
    """How often each choice was made, the most frequent first.

    `others` were chosen too, by so few people that they are not counted apart.
    """

    id: str
    title: Term
    people: int
    counted: tuple[tuple[Term, int], ...] = ()
    others: tuple[Term, ...] = ()
    who: tuple[tuple[Term, tuple[str, ...]], ...] = ()
    late: int = 0  # of the people
    one: bool = False  # whether everybody made one choice
    withheld: bool = False

    @property
    def spread(self) -> float:
        """Return how far people differ, from 0 (all chose the same) to 1."""
        if self.others or not self.counted:
            return HALF_KNOWN if self.others else 0.0
        shares = [count / self.people for _, count in self.counted]
        return sum(4 * share * (1 - share) for share in shares) / len(shares)

    @property
    def differs(self) -> bool:
        """Return whether nothing was chosen by more than half of the people."""
        if self.others and not self.counted:
            return True
        return bool(self.counted) and self.counted[0][1] * 2 <= self.people


class Quote(Struct, frozen=True, kw_only=True):
    """What one person wrote, in parts; `free` if they gave leave to quote it elsewhere."""

    parts: tuple[Wordable, ...]
    who: str = ""
    late: bool = False
    free: bool = False


class Said(Struct, frozen=True, kw_only=True):
    """What people wrote, in an order that says nothing of who wrote it."""

    id: str
    title: Term
    people: int
    quotes: tuple[Quote, ...] = ()
    quotable: bool = False  # whether the free ones may be shown apart from the others
    withheld: bool = False


Part = Figures | Picks | Said


class Reveal(Struct, frozen=True, kw_only=True):
    """All that is shown of a session."""

    named: bool
    joined: int
    done: int  # in time
    late: int
    version: str  # of the roadmap: only the same questions are compared
    parts: tuple[Part, ...]

    @property
    def people(self) -> int:
        return self.done + self.late

    @property
    def by_spread(self) -> tuple[Part, ...]:
        """Return the parts with most disagreement first; words last, as they were asked."""
        measured = [part for part in self.parts if not isinstance(part, Said)]
        measured.sort(key=lambda part: (not shown(part), -part.spread))
        return (*measured, *(part for part in self.parts if isinstance(part, Said)))


def shown(part: Part) -> bool:
    """Return whether anything of a part is shown."""
    match part:
        case Figures():
            return bool(part.all)
        case Picks():
            return bool(part.counted or part.others)
        case Said():
            return bool(part.quotes)


# --- as it is kept --------------------------------------------------------------------------------


def body(reveal: Reveal) -> dict[str, Any]:
    """Return it as JSON can hold it."""
    return {
        "named": reveal.named,
        "joined": reveal.joined,
        "done": reveal.done,
        "late": reveal.late,
        "version": reveal.version,
        "parts": [_part_body(part) for part in reveal.parts],
    }


def read(kept: Mapping[str, Any]) -> Reveal:
    return Reveal(**{**kept, "parts": tuple(map(_part, kept["parts"]))})


def _part_body(part: Part) -> dict[str, Any]:
    told: dict[str, Any] = {"id": part.id, "people": part.people}
    told |= {"title": _word(part.title), "withheld": part.withheld}
    match part:
        case Figures():
            row = _word(part.row) if part.row else None
            ends = {"low": _word(part.low), "high": _word(part.high)}
            marks = {"points": part.points, "late": part.late, "who": part.who}
            return {**told, "kind": "figures", "row": row, **ends, **marks}
        case Picks():
            return {
                **told,
                "kind": "picks",
                "counted": [(_word(term), count) for term, count in part.counted],
                "others": [_word(term) for term in part.others],
                "who": [(_word(term), names) for term, names in part.who],
                "late": part.late,
                "one": part.one,
            }
        case Said():
            quotes = [
                {
                    "parts": [_word(each) for each in quote.parts],
                    "who": quote.who,
                    "late": quote.late,
                    "free": quote.free,
                }
                for quote in part.quotes
            ]
            return {
                **told,
                "kind": "said",
                "quotes": quotes,
                "quotable": part.quotable,
            }


def _part(kept: Mapping[str, Any]) -> Part:
    told: dict[str, Any] = {name: each for name, each in kept.items() if name != "kind"}
    told["title"] = _term(told["title"])
    match kept["kind"]:
        case "figures":
            told |= {"low": _term(told["low"]), "high": _term(told["high"])}
            told["row"] = _term(told["row"]) if told["row"] else None
            told |= {name: tuple(told[name]) for name in ("points", "late")}
            told["who"] = tuple((who, point) for who, point in told["who"])
            return Figures(**told)
        case "picks":
            told["counted"] = tuple((_term(t), count) for t, count in told["counted"])
            told["others"] = _terms(told["others"])
            told["who"] = tuple((_term(t), tuple(names)) for t, names in told["who"])
            return Picks(**told)
    told["quotes"] = tuple(
        Quote(**{**quote, "parts": tuple(map(_wordable, quote["parts"]))})
        for quote in told["quotes"]
    )
    return Said(**told)


def _word(word: Wordable) -> dict[str, Any]:
    match word:
        case Term(message, attribute):
            return {"term": [message, attribute]}
        case Day(iso):
            return {"day": iso}
        case Amount(number, unit, estimate):
            said = _word(unit) if isinstance(unit, Term) else unit
            return {"amount": number, "unit": said, "estimate": estimate}
        case str():
            return {"text": word}
    raise TypeError(type(word).__name__)


def _wordable(kept: Mapping[str, Any]) -> Wordable:
    if "term" in kept:
        return _term(kept)
    if "day" in kept:
        return Day(kept["day"])
    if "amount" in kept:
        unit = kept["unit"]
        said = unit if isinstance(unit, str) else _term(unit)
        return Amount(kept["amount"], said, kept["estimate"])
    return str(kept["text"])


def _term(kept: Mapping[str, Any]) -> Term:
    message, attribute = kept["term"]
    return Term(message, attribute)


def _terms(kept: Iterable[Mapping[str, Any]]) -> tuple[Term, ...]:
    return tuple(map(_term, kept))
