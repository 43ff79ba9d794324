"""The books of a team → what is shown of them, with names or without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from flows.answers import Answer, Book, Place, Status
from flows.naming import Naming
from flows.roadmap import CHOSEN, Field, Kind, Prompt, Roadmap, question_id
from flows.team.reveal import Figures, Part, Picks, Quote, Reveal, Said
from flows.team.threshold import countable, countable_each, enough, part_of
from flows.walk import Walk
from flows.wordable import Listed, Term, Wordable


class Contribution(Struct, frozen=True, kw_only=True):
    """What one person answered: their name, if names are shown, and whether they were late.

    `free` if they gave leave to quote them elsewhere.
    """

    book: Book
    name: str = ""
    late: bool = False
    free: bool = False


class _Given(Struct, frozen=True, kw_only=True):
    """An answer of one person."""

    answer: Answer
    voice: Contribution
    naming: Naming


def gathered(
    roadmap: Roadmap, voices: Sequence[Contribution], *, named: bool, joined: int
) -> Reveal:
    """Return what is shown of the answers; without names, only what names nobody."""
    walks = [(voice, Walk(roadmap, voice.book)) for voice in voices]
    late = sum(voice.late for voice in voices)
    parts = tuple(
        part
        for prompt in roadmap.prompts.values()
        for part in _parts(prompt, walks, named=named)
    )
    return Reveal(
        named=named,
        joined=max(joined, len(voices)),
        done=len(voices) - late,
        late=late,
        version=roadmap.version,
        parts=parts,
    )


def also(first: Reveal, second: Reveal) -> Reveal:
    """Return a reveal with those who came late behind it, marked so; both as they were shown."""
    second = replace(second, parts=tuple(_as_late(part) for part in second.parts))
    joined = {part.id: part for part in second.parts}
    return replace(
        first,
        late=second.people,
        joined=max(first.joined, first.done + second.people),
        parts=tuple(_together(part, joined.get(part.id)) for part in first.parts),
    )


def _parts(
    prompt: Prompt, walks: Sequence[tuple[Contribution, Walk]], *, named: bool
) -> Iterator[Part]:
    fields = [field for field in prompt.fields if _tellable(field)]
    if len(fields) > 1 and not any(f.kind in (*CHOSEN, *_SCALES) for f in fields):
        yield _told(prompt.message, prompt.id, fields, walks, named=named)
        return
    for field in fields:
        given = list(_given(prompt, field, walks))
        asked_of_some = field.when is not None or prompt.when is not None
        apart = not asked_of_some or part_of(len(given), len(walks))
        if field.kind in _SCALES:
            yield from _figures(prompt, field, given, apart=apart, named=named)
        elif field.kind in CHOSEN:
            yield _picks(prompt, field, given, apart=apart, named=named)
        else:
            about = question_id(prompt.id, field.id)
            yield _told(field.message, about, [field], walks, named=named, apart=apart)


_SCALES = frozenset({Kind.SCALE, Kind.GRID})


def _tellable(field: Field) -> bool:
    return field.kind is not Kind.EVIDENCE


def _given(
    prompt: Prompt, field: Field, walks: Sequence[tuple[Contribution, Walk]]
) -> Iterator[_Given]:
    for voice, walk in walks:
        answer = walk.given(Place(prompt.id, "", field.id))
        if answer is not None and answer.status is Status.GIVEN:
            yield _Given(answer=answer, voice=voice, naming=Naming(walk))


def _figures(
    prompt: Prompt, field: Field, given: list[_Given], *, apart: bool, named: bool
) -> Iterator[Figures]:
    about = question_id(prompt.id, field.id)
    rows: tuple[str, ...] = field.rows if field.kind is Kind.GRID else ("",)
    for row in rows:
        values = [
            (each.voice, int(each.answer.value[row] if row else each.answer.value))
            for each in given
            if not row or row in each.answer.value
        ]
        show = named or (apart and enough(len(values)))
        marks = [(voice, value) for voice, value in values if show]
        yield Figures(
            id=f"{about}.{row}" if row else about,
            title=Term(field.message, "title"),
            row=Term(field.row_message, row) if row else None,
            low=Term(field.message, "a1" if field.anchors else "low"),
            high=Term(field.message, "a5" if field.anchors else "high"),
            people=len(values) if named or apart else 0,
            withheld=not named and not apart,
            points=tuple(sorted(value for voice, value in marks if not voice.late)),
            late=tuple(sorted(value for voice, value in marks if voice.late)),
            who=tuple(sorted((v.name, value) for v, value in marks)) if named else (),
        )


def _picks(
    prompt: Prompt, field: Field, given: list[_Given], *, apart: bool, named: bool
) -> Picks:
    counts: Counter[str] = Counter()
    labels: dict[str, Term] = {c.id: Term(c.message, c.id) for c in field.choices}
    who: dict[str, list[str]] = {}
    for each in given:
        value = each.answer.value
        for key in value if isinstance(value, list) else [value]:
            if key in labels:  # not one's own words, only that they were chosen
                counts[key] += 1
                who.setdefault(key, []).append(each.voice.name)
    picks = Picks(
        id=question_id(prompt.id, field.id),
        title=Term(field.message, "title"),
        people=len(given),
        late=sum(each.voice.late for each in given),
        one=field.kind is Kind.SINGLE,
    )
    order = sorted(counts, key=lambda key: (-counts[key], list(labels).index(key)))
    if named:
        return replace(
            picks,
            counted=tuple((labels[key], counts[key]) for key in order),
            who=tuple((labels[key], tuple(sorted(who[key]))) for key in order),
        )
    if not apart:
        return replace(picks, people=0, late=0, withheld=True)
    if not enough(len(given)):
        return picks
    several = field.kind is Kind.MULTI
    counted, others = (
        countable_each(counts, len(given)) if several else countable(counts)
    )
    rest = tuple(labels[key] for key in labels if key in others)
    return replace(
        picks,
        counted=tuple((labels[key], counted[key]) for key in order if key in counted),
        others=rest,
    )


def _told(
    message: str,
    about: str,
    fields: Sequence[Field],
    walks: Sequence[tuple[Contribution, Walk]],
    *,
    named: bool,
    apart: bool = True,
) -> Said:
    prompt = about.partition(".")[0]
    quotes = []
    for voice, walk in walks:
        naming = Naming(walk)
        found = [naming.answered(Place(prompt, "", field.id)) for field in fields]
        words = tuple(part for one in found if one for part in _words(one.wordable))
        if words:
            who = voice.name if named else ""
            quotes.append(Quote(parts=words, who=who, late=voice.late, free=voice.free))
    said = Said(id=about, title=Term(message, "title"), people=len(quotes))
    if not named and not (apart and enough(len(quotes))):
        return said if apart else replace(said, people=0, withheld=True)
    quotes.sort(key=_by_words)  # says nothing of who wrote it, or when
    free = sum(quote.free for quote in quotes)
    quotable = named or part_of(free, len(quotes))
    if not quotable:  # else few with leave, or few without, would be known by that
        quotes = [replace(quote, free=False) for quote in quotes]
    return replace(said, quotes=tuple(quotes), quotable=quotable)


def _by_words(quote: Quote) -> tuple[bool, str]:
    return quote.late, str(quote.parts).casefold()


def _words(wordable: Wordable) -> tuple[Wordable, ...]:
    return wordable.parts if isinstance(wordable, Listed) else (wordable,)


# --- those who came late ------------------------------------------------------------------------


def _as_late(part: Part) -> Part:
    match part:
        case Figures():
            return replace(part, points=(), late=part.all)
        case Said():
            late = tuple(replace(quote, late=True) for quote in part.quotes)
            return replace(part, quotes=late)
    return part


def _together(first: Part, second: Part | None) -> Part:
    """Return what was shown first with what is shown now; nothing of the first is counted anew."""
    match first, second:
        case Figures(), Figures():
            people = first.people + (second.people if second.late else 0)
            return replace(first, late=second.late, people=people)
        case Said(), Said():
            more = len(second.quotes)
            quotes = (*first.quotes, *second.quotes)
            both = first.quotable and (second.quotable or not more)
            return replace(
                first, quotes=quotes, people=first.people + more, quotable=both
            )
    return first  # choices: a second count of the same would tell more than both
