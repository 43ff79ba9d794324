"""Numbers as people write them: 1.234,5 · 1 234,5 · 1,234.5 · ~12 · twelve · een dozijn.

Babel parses strictly by one locale, while Flemish and Belgian-French people mix both ways of
writing; so the separators are read here, and what can mean two things is asked about.
"""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol
from msgspec import Struct
from text_to_num import text2num

from locales.catalog import Voice

_NUMERAL = re.compile(r"(?<![\w.,])([-−–]?)\s?(\d(?:[\d.,'’\s   ]*\d)?)")
_DAY = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2,4}")  # 15/02/2026 counts nothing
_SPACES = re.compile(r"[\s   '’]")
_WORD_NUMBERS = {"nl", "fr", "en", "de", "es", "pt", "it"}

MOST_WORDS = 8  # of a number, such as two thousand three hundred and forty-one
LONGEST = 9  # figures in the number of a choice


class Reading(Struct, frozen=True, kw_only=True):
    """What a text may mean as a number: one value, or several to ask about."""

    values: tuple[float, ...]
    unit: str = ""  # the words that follow
    estimate: bool = False
    sure: bool = True


def read_number(text: str, voice: Voice) -> Reading | None:
    """Return what `text` means as a number; None if there is none in it."""
    text = text.strip()
    if _DAY.fullmatch(text):
        return None
    vague = _vague(text, voice)
    if vague is not None:
        return Reading(values=(vague,), estimate=True, sure=False)
    text, estimate = _estimated(text, voice)
    found = _NUMERAL.search(text)
    if not found:
        return _worded(text, voice, estimate=estimate)
    values = meanings(found[2], voice.locale)
    before, after = text[: found.start()].strip(), text[found.end() :].strip()
    if not values:
        return None
    sign = -1 if found[1] else 1
    return Reading(
        values=tuple(sign * value for value in values),
        unit=after.strip(" .;"),
        estimate=estimate,
        sure=len(values) == 1 and not before and not any(c.isdigit() for c in after),
    )


def meanings(numeral: str, locale: str) -> tuple[float, ...]:
    """Return the values a numeral may have; several if the separator can be read both ways."""
    parts = _SPACES.split(numeral)
    if len(parts) > 1 and not _grouped(
        " ".join(re.sub(r"[.,].*", "", p) for p in parts), " "
    ):
        return ()  # several numbers, not one with its thousands apart
    numeral = "".join(parts)
    marks = [character for character in numeral if character in ".,"]
    if not marks:
        return (float(numeral),)
    if len(set(marks)) == 2:  # the last one is the decimal mark: 1.234,5 or 1,234.5
        decimal = marks[-1]
        whole, _, fraction = numeral.rpartition(decimal)
        other = "," if decimal == "." else "."
        if decimal in whole or not _grouped(whole, other):
            return ()
        return (float(whole.replace(other, "") + "." + fraction),)
    mark = marks[0]
    whole, _, fraction = numeral.rpartition(mark)
    if len(marks) > 1:  # 1.234.567
        return (float(numeral.replace(mark, "")),) if _grouped(numeral, mark) else ()
    if len(fraction) != 3 or not 1 <= len(whole) <= 3 or whole.startswith("0"):
        return (float(f"{whole}.{fraction}"),)
    thousands, decimals = float(whole + fraction), float(f"{whole}.{fraction}")
    if mark != _decimal_mark(locale) and _groups_by(mark, locale):
        return (thousands,)
    return (thousands, decimals)


def _grouped(numeral: str, mark: str) -> bool:
    groups = numeral.split(mark)
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _decimal_mark(locale: str) -> str:
    try:
        return str(get_decimal_symbol(Locale.parse(locale, sep="-")))
    except (UnknownLocaleError, ValueError):
        return "."


def _groups_by(mark: str, locale: str) -> bool:
    """Return whether people of this language write thousands with this mark."""
    return (mark == ".") == (_decimal_mark(locale) == ",")


def _vague(text: str, voice: Voice) -> float | None:
    """Return the value of a vague number word: a dozen, een twintigtal, une dizaine."""
    folded = text.casefold().strip(" .!")
    lead = "|".join(
        re.escape(word)
        for word in (*voice.words("word-article"), *voice.words("word-about"))
    )
    for pair in voice.words("word-vague"):
        word, _, value = pair.partition("=")
        if re.fullmatch(
            rf"(?:(?:{lead})\s+)*{re.escape(word.strip())}(?:\s\D+)?", folded
        ):
            return float(value)
    return None


def _estimated(text: str, voice: Voice) -> tuple[str, bool]:
    folded = text.casefold()
    for word in (*voice.words("word-about"), "~", "±", "≈"):
        bare = word.rstrip(".")
        follows = folded[len(bare) :].lstrip(".")
        if folded.startswith(bare) and follows[:1] in {" ", *"0123456789"}:
            return follows.strip(), True
    return text, False


def _worded(text: str, voice: Voice, *, estimate: bool) -> Reading | None:
    """Return a number in words, alone or before what is counted: twelve, twelve people."""
    words = text.split()
    for many in range(min(len(words), MOST_WORDS), 0, -1):
        head, unit = " ".join(words[:many]), " ".join(words[many:])
        if unit and head.casefold() in voice.words("word-article"):
            return None  # a good deal is no number
        value = _in_words(head, voice)
        if value is not None:
            return Reading(values=(value,), unit=unit, estimate=estimate, sure=not unit)
    return None


def _in_words(text: str, voice: Voice) -> float | None:
    language = voice.tag.partition("-")[0]
    if language not in _WORD_NUMBERS:
        return None
    try:
        return float(text2num(text.casefold(), language))
    except ValueError:
        return None


def numbered(typed: str) -> int:
    """Return the number of a choice that is typed in figures and nothing besides; 0 if none is."""
    return int(typed) if typed.isdecimal() and len(typed) <= LONGEST else 0
