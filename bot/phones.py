"""A text → where numbers of phones stand in it, told from other numbers of the same form.

The form and the length of a number decide first, then how its digits are grouped, then what
the words before it and behind it say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

Span = tuple[int, int]

_CLUSTER = re.compile(r"[+(\[]{0,3}\d(?:[] ./()-]{0,3}\d)*+")
_GROUP = re.compile(r"\d+")
_NATIONAL = re.compile(r"0[1-9]\d{8}|0(?!4[5-9])[1-9]\d{7}")
_BARE = re.compile(r"(?:4[5-9]|[67]\d)\d{7}|3[123][1-9]\d{7,8}")
_ZERO = re.compile(r"0[1-9]")
_PART = re.compile(r"\d[] .,/()-]{1,3}$")
_HERE = re.compile(r"32(?:0?4[5-9]\d{7}|0?(?!4[5-9])[1-9]\d{7})|(?:31|33)0?[1-9]\d{8}")

_COUNTED = re.compile(
    r" ?(?:[€$£%]|(?:euros?|eur|usd|kg|kilos?|kilogram|ton(?:nes?|s)?|lit(?:er|re)s?|k?m[²2]?|kwh"
    r"|uur|uren|heures?|hours?|dagen|jours?|days|stuks?|pi[eè]ces?|keer|fois|times|views?|vues?"
    r"|weergaven|clicks?|bezoek\w*|visit\w*|mensen|personen|personnes?|people|inwoners"
    r"|habitants?|inhabitants|lezers|lecteurs?|readers|klanten|clients?|customers|maaltijden"
    r"|repas|meals|leden|membres|members|volgers|abonn[eé]s?|followers|mil[jl]\w+)\b)",
    re.IGNORECASE,
)
_BETWEEN = r"[^\d\n;…]{0,24}$"
_SAYS = {
    "thing": re.compile(
        r"(?:\b(?:siren|siret|r\.?[cp]\.?[smr]|kruispunt\w*|carrefour|rsin|kvk|kbo|bce|btw|tva|vat"
        r"|isbn|issn|ean|doi|rna|finess"
        r"|onderneming\w*|vestiging\w*|entreprise|enterprise|company|charity|dossier\w*|file"
        r"|r[eé]f(?:erentie|[eé]rence)?|fact?u+r\w*|invoice|order\w*|bestel\w*|commande|artik\w+"
        r"|article|lot|s[eé]rie\w*|serial|licen[cst]\w+|erkenning\w*|agr[eé]ment|contra[ck]?t\w*"
        r"|convention|agreement|grant|polis\w*|ticket|room|kamer|omzet|balans\w*|bilan|balance"
        r"|budget|turnover|chiffre|total\w*|totaal|aantal|nombre|unit|unit[eé]|\w*codes?|postaux"
        rf"|d[eé]partements?|euro?|usd)\b|[€$£#]|(?-i:\bBE\b)){_BETWEEN}",
        re.IGNORECASE,
    ),
    "phone": re.compile(
        r"(?:\b(?:t[eé]l|telefoon\w*|t[eé]l[eé]phone|phone|gsm|mobiel|mobile|portable|fax|sms"
        r"|whatsapp|wa\.me|bel|bellen|belt|call|ring|appele[rz]|appelle)(?=[\W_\d]|$)|[☎📞📱])"
        rf"{_BETWEEN}",
        re.IGNORECASE,
    ),
    "person": re.compile(
        r"\b(?:bsn|burgerservice\w*|citizen service|sofi\w*|nir|s[eé]cu|s[eé]curit[eé] sociale"
        r"|social security|vitale|rijksregister\w*|niss|insz|registre national|national)\b"
        rf"{_BETWEEN}",
        re.IGNORECASE,
    ),
}


def phones(text: str) -> Iterator[Span]:
    """Yield where each number of a phone stands, in order."""
    for cluster in _CLUSTER.finditer(text):
        groups = [m.span() for m in _GROUP.finditer(text, *cluster.span())]
        at = 1 if _in_a_word(text, cluster.start()) else 0
        while at < len(groups):
            start = groups[at][0] if at else cluster.start()
            count = _abroad(text, start, groups[at : at + 9])
            count = count or _at_home(text, groups, at)
            if count:
                yield _closed(text, start, groups[at + count - 1][1])
            at += count or 1


def said_of(text: str, start: int) -> str:
    """Return what the words before a number say it is of: a thing, a phone, a person, or ""."""
    before = text[max(0, start - 48) : start]
    said = {
        sort: m.start() for sort, words in _SAYS.items() if (m := words.search(before))
    }
    return max(said, key=lambda sort: said[sort], default="")


def counted(text: str, end: int) -> bool:
    """Return whether a unit, or what is counted, follows a number."""
    return _COUNTED.match(text, end) is not None


def _in_a_word(text: str, start: int) -> bool:
    return text[start - 1 : start].isalnum() and said_of(text, start) != "phone"


def _closed(text: str, start: int, end: int) -> Span:
    """Return where a number stands, without a bracket that closes behind it."""
    said = text[start:end]
    left_open = sum(map(said.count, "([")) > sum(map(said.count, ")]"))
    return start + (left_open and said[0] in "(["), end


def _abroad(text: str, start: int, groups: list[Span]) -> int:
    """Return of how many groups of digits a number with a country, or without its 0, is made."""
    plus = "+" in text[start : groups[0][0]]
    known = plus or text.startswith("00", groups[0][0])
    if not known and _PART.search(text, max(0, start - 4), start):
        return 0
    for count in range(len(groups), 0, -1):
        number = _called(text, groups[:count])
        if 8 <= len(number) <= 15 and not _goes_on(text, groups[count - 1][1]):
            if known and _in_a_country(number, sure=plus):
                return count
            if _BARE.fullmatch(number) and said_of(text, start) == "phone":
                return count
    return 0


def _called(text: str, groups: list[Span]) -> str:
    """Return the digits of a number from abroad, without 00 before it and (0) within it."""
    said = (text[a:b] for a, b in groups if text[a - 1 : b + 1] != "(0)")
    return "".join(said).removeprefix("00")


def _in_a_country(number: str, *, sure: bool) -> bool:
    """Return whether a number can be that of a phone; with a + its length is enough."""
    if number[:2] in {"31", "32", "33"}:
        return _HERE.fullmatch(number) is not None
    import phonenumbers

    try:
        parsed = phonenumbers.parse(f"+{number}")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(parsed) or (
        sure and phonenumbers.is_possible_number(parsed)
    )


def _at_home(text: str, groups: list[Span], at: int) -> int:
    """Return of how many groups of digits a number that begins with one 0 is made."""
    if not _ZERO.match(text, *groups[at]):
        return 0
    for count in range(min(5, len(groups) - at), 0, -1):
        number = "".join(text[a:b] for a, b in groups[at : at + count])
        if _NATIONAL.fullmatch(number) and _grouped(text, groups, at, count):
            return count
    return 0


def _grouped(text: str, groups: list[Span], at: int, count: int) -> bool:
    """Return whether digits are grouped as those of a phone are, and belong to nothing else."""
    spans = groups[at : at + count]
    first, *rest = (b - a for a, b in spans)
    if rest and not (first in {2, 3, 4, 6} and (len(rest) == 1 or max(rest) <= 4)):
        return False
    if min(rest, default=2) < 2 or _goes_on(text, spans[-1][1]):
        return False
    gaps = [text[b:a].strip() for (_, b), (a, _) in pairwise(spans)]
    behind = groups[at + count : at + count + 1]
    if behind and rest and not text.startswith("0", behind[0][0]):
        gap = text[spans[-1][1] : behind[0][0]].strip()
        if gap == gaps[-1] and behind[0][1] - behind[0][0] <= 3:
            return False
    if 2 in rest:
        small = all(text[a] == "0" for a, _ in spans)
        return count < 5 or (len(set(gaps[1:])) == 1 and not small)
    return _not_of_a_thing(text, spans, [first, *rest])


def _not_of_a_thing(text: str, spans: list[Span], sizes: list[int]) -> bool:
    """Return whether a number in a form that things have as well is one of a phone."""
    start = spans[0][0]
    about = said_of(text, start)
    if about:
        return about == "phone"
    if sizes[0] == 3 and _PART.search(text, max(0, start - 4), start):
        return False
    number = "".join(text[a:b] for a, b in spans)
    return sizes != [4, 3, 3] or 97 - int(number[:8]) % 97 != int(number[8:])


def _goes_on(text: str, end: int) -> bool:
    """Return whether a letter or a unit follows a number."""
    return text[end : end + 1].isalnum() or counted(text, end)
