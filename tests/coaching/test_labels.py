"""Labels of all buttons that programmes brought: short enough for a phone, in each language.

Which messages are labels is read from the program, so that a new button is looked at too.
"""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from tests.talk import shipped_catalog

BOT = Path(__file__).parents[2] / "bot"
LONGEST = 20  # characters that a phone shows of a button beside another
LABEL = re.compile(
    r"""button\(\s*voice,\s*f?"([^"]+)"|label=voice\.text\(\s*f?"([^"]+)\""""
)
FACTS: dict[str, str | int | float] = {
    "number": "69",
    "letter": "1234",
    "next": 12,
    "page": 12,
    "more": 59,
    "language": "Nederlands",
}
PARTS = {  # what stands between braces in the names of messages
    "state": ("done", "busy", "changed"),
    "name": ("own-words", "nothing-agreed", "not-held"),
    "weeks": ("2", "4"),
    "other": ("on", "off"),
    "names[0]": ("today", "progress"),
}


def labels() -> set[str]:
    found = set()
    for folder in ("coaching", "nudging", "programme", "pages"):
        for path in (BOT / folder).glob("*.py"):
            for groups in LABEL.findall(path.read_text("utf-8")):
                found |= set(_named("".join(groups)))
    return found


def _named(message: str) -> list[str]:
    holes = re.findall(r"\{([^}]+)\}", message)
    chosen = product(*(PARTS[hole] for hole in holes))
    return [re.sub(r"\{[^}]+\}", "{}", message).format(*each) for each in chosen]


def test_there_are_labels() -> None:
    assert {"card-tap-nudge", "agreed-tap-done", "tap-letter-reply"} <= labels()


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_co3_no_label_is_too_long_for_a_phone(language: str) -> None:
    voice = shipped_catalog().voice(language)
    said = {each: voice.text(each, "", FACTS) for each in sorted(labels())}
    assert {k: v for k, v in said.items() if len(v) > LONGEST or not v.strip()} == {}
