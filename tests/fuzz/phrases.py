"""What can be typed to the assistant, in any language: commands, with numbers and words behind."""

from __future__ import annotations

from functools import cache
from random import Random

from bot.commands import BARE, NUMBERED
from tests.fuzz.odd import odd
from tests.talk import shipped_catalog

NUMBERS = ("1", "2", "3", "7", "12", "40", "0", "999999", "1000000", "-3", "1.5", "²", "٣", "9" * 50, "a", "")  # fmt: skip
DAYS = ("week", "maand", "15/03/2030", "2030-02-31", "1/1/1", "9999-12-31", "31/12/9999", "yesterday", "tot 2031", "2030", "mei", "un mois", "0", "²", "99/99/9999", "in 3 days", "10000-01-01")  # fmt: skip
READERS = ("one page", "document", "pdf", "csv", "json", "png", "html", "gemeente", "volledig", "x y z", "board", "nl", "in het frans")  # fmt: skip


@cache
def commands() -> tuple[str, ...]:
    """Return every word for every command, in all languages."""
    catalog = shipped_catalog()
    names = (*BARE, "yes", "no", "language", "all", "none", "start")
    voices = [catalog.voice(tag) for tag in catalog.languages]
    said = (
        word
        for voice in voices
        for name in names
        if voice.has(f"word-{name}")
        for word in voice.words(f"word-{name}")
    )
    return tuple(dict.fromkeys((*BARE, *said)))


@cache
def words_for(name: str) -> tuple[str, ...]:
    """Return the words for one command, in all languages."""
    catalog = shipped_catalog()
    voices = [catalog.voice(tag) for tag in catalog.languages]
    message = f"word-{name}"
    return (
        name,
        *(w for voice in voices if voice.has(message) for w in voice.words(message)),
    )


def command(chance: Random) -> str:
    """Return a command, perhaps with something behind it."""
    roll = chance.random()
    if roll < 0.5:
        said = chance.choice(commands())
        if said in words_for("forget"):  # mostly asked for on purpose, elsewhere
            said = chance.choice(commands())
    elif roll < 0.75:
        name = chance.choice(tuple(NUMBERED))
        said = f"{chance.choice(words_for(name))} {chance.choice(NUMBERS)}"
    elif roll < 0.85:
        said = f"{chance.choice(words_for('pause'))} {chance.choice(DAYS)}"
    elif roll < 0.93:
        said = f"{chance.choice(words_for('summary'))} {chance.choice(READERS)}"
    else:
        name = chance.choice(("object", "unclear", "roadmaps", "unknown-one"))
        said = f"{chance.choice(words_for(name) if name in BARE else (name,))} {odd(chance, quoted=False)[:200]}"
    said = chance.choice((said, said, said.upper(), said.capitalize(), f" {said}  "))
    if chance.random() < 0.5:
        return f"/{said.strip()}"
    return said


def forgets(chance: Random) -> str:
    """Return what asks to erase everything."""
    said = chance.choice(words_for("forget"))
    return chance.choice((said, f"/{said}", "/forget", "/forget@filrouge_bot"))


def confirms(chance: Random) -> str:
    """Return what may confirm that, or not."""
    catalog = shipped_catalog()
    voices = [catalog.voice(tag) for tag in catalog.languages]
    labels = [v.text(f"forget-{way}") for v in voices for way in ("all", "no")]
    return chance.choice((*labels, "1", "1", "1", "2", "3", "²", "ja", "oui", "no", "wat?"))  # fmt: skip
