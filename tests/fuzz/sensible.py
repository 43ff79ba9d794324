"""What somebody says who answers what was asked."""

from __future__ import annotations

from functools import cache
from random import Random

from bot.messages import Bubble
from flows.roadmap import Field, Kind
from tests.fuzz.people import Somebody
from tests.talk import shipped_library

WORDS = (
    "meer jongeren vinden werk dan vroeger",
    "de buren kennen elkaar beter",
    "we gaven veertig workshops",
    "les familles se sentent moins seules",
    "people eat together once a week",
    "dat bewijst dat het werkt",
    "de ploeg",
    "vraag het aan leen@example.org of bel 0470 12 34 56",
)
NUMBERS = ("12", "40", "een dozijn", "3,5", "about 20", "quarante", "1200", "0")
DATES = ("maart 2026", "15/03/2026", "2027-05", "1 mei", "in december 2025")
FINISHED = ("new round", "nieuwe ronde", "/roadmaps 1", "/roadmaps 2", "/change 3", "/change 12", "/remove 5", "/map", "/answers", "/object 4")  # fmt: skip
PERIODS = ("2025", "1/1/2025 - 31/12/2025", "van maart tot mei 2025")


def reply(chance: Random, who: Somebody) -> tuple[str, str]:
    """Return what somebody does: "tap" with the data of a button, "type", "words" or "file".

    Words are kept as they are typed, so a marker word may go with them.
    """
    asked = who.asked
    if asked is None:
        return "type", chance.choice(("/start", "1", "verder", "hallo"))
    field = field_of(asked)
    if field and field.kind is Kind.ANOTHER and chance.random() < 0.8:
        return "type", "nee"  # else nobody gets far
    choices = _choices(who)
    if choices and chance.random() < 0.5:
        return "tap", _tapped(chance, asked, choices)
    if field is None:
        return _move(chance, who, asked)
    if field.kind is Kind.EVIDENCE and chance.random() < 0.5:
        return "file", ""
    if field.kind in {Kind.SHORT, Kind.LONG, Kind.EVIDENCE}:
        return "words", chance.choice(WORDS)
    return "type", _typed(chance, field, len(asked.choices))


def field_of(asked: Bubble) -> Field | None:
    """Return the question that a message asks, if it asks one of a roadmap."""
    if len(asked.place) != 4:
        return None
    _, prompt, _, field = asked.place
    return _fields().get((prompt, field))


@cache
def _fields() -> dict[tuple[str, str], Field]:
    library = shipped_library()
    return {
        (prompt.id, field.id): field
        for id_ in library.ids
        for prompt in library.roadmap(id_).prompts.values()
        for field in prompt.every_field()
    }


def _choices(who: Somebody) -> list[str]:
    """Return the data of buttons that choose something, on the last message that has any."""
    data = who.buttons[-1][1] if who.buttons else ()
    return [
        each
        for each in data
        if (each.split("|")[-1][-1:].isdigit() and "/" not in each) or "|d|" in each
    ]


def _tapped(chance: Random, asked: Bubble, choices: list[str]) -> str:
    done = [each for each in choices if "|d|" in each]
    if done and chance.random() < 0.4:
        return done[0]
    return chance.choice(choices)


def _move(chance: Random, who: Somebody, asked: Bubble) -> tuple[str, str]:
    """Return what leads on where nothing of the roadmap is asked."""
    if asked.choices:
        return "type", str(chance.randint(1, len(asked.choices)))
    data = who.buttons[-1][1] if who.buttons else ()
    if any("/summary" in each for each in data) and chance.random() < 0.8:
        return "type", chance.choice(FINISHED)  # all was asked
    if data and chance.random() < 0.5:
        return "tap", data[0]
    return "type", chance.choice(("confirm", "bevestig", "continue", "1", "ja", "verder"))  # fmt: skip


def _typed(chance: Random, field: Field, count: int) -> str:
    rows = len(field.rows)
    match field.kind:
        case Kind.MULTI:
            most = min(field.most or count, count)
            return " ".join(str(chance.randint(1, max(count, 1))) for _ in range(max(1, chance.randint(1, max(most, 1)))))  # fmt: skip
        case Kind.SCALE:
            return str(chance.randint(1, 5))
        case Kind.GRID:
            return " ".join(chance.choice("12345-") for _ in range(rows))
        case Kind.SHARES:
            return " ".join(["100", *["0"] * (rows - 1)])
        case Kind.NUMBER:
            said = chance.choice(NUMBERS)
            return f"{said} stuks" if field.unit == "free" else said
        case Kind.DATE:
            return chance.choice(DATES)
        case Kind.PERIOD:
            return chance.choice(PERIODS)
        case Kind.ANOTHER:
            return chance.choice(("ja", "nee", "nee", "2"))
        case _:
            return str(chance.randint(1, max(count, 1)))
