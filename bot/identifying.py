"""A text → where it says who somebody is: e-mail, phone, bank account, national number.

The form of a number decides first, then its check digits, then the words before it. What is found
is hidden and the rest read again, so that nothing is left beside it. Libraries are loaded only for
a text with a number of the right form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

MARK = "…"
_ROUNDS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Where something that identifies a person stands, and of which sort it is."""

    sort: str
    start: int
    end: int


Span = tuple[int, int]

_AT = re.compile(r"[@＠]|[(\[] ?at ?[)\]]", re.IGNORECASE)
_EIGHT_DIGITS = re.compile(r"\d(?:[^\w\n,;:]{0,3}\d){7}")
_TYPED_OTHERWISE = str.maketrans("\xa0\u202f\u2009\t‐‑‒–—−·•＋＠", "    ------..+@")

_NAME = r"(?<![\w@])\w[\w.+%-]{0,63}"
_DOMAIN = r"(?:[\w-]{1,63}\.){1,8}(?!(?:png|jpe?g|gif|svg|webp|pdf)\b)[^\W\d_]{2,24}"
_MAIL = re.compile(
    rf"{_NAME}@(?:{_DOMAIN}|(?:gmail|hotmail|outlook|yahoo|icloud|telenet|skynet)\b)"
    rf"|{_NAME} ?[(\[] ?at ?[)\]] ?{_DOMAIN}"
    rf"|(?<![\w@.])\w{{1,30}}[._]\w[\w.]{{0,30}} ?@ ?{_DOMAIN}",
    re.IGNORECASE,
)
# Countries, and how long an account of theirs is.
_LENGTHS = (
    "BE16 FR27 NL18 LU20 DE22 GB22 IE22 ES24 PT25 IT27 CH21 AT20 PL28 CZ24 SK24 HU28 "
    "RO24 BG22 HR21 SI19 GR27 CY28 MT31 DK18 SE24 NO15 FI18 IS26 EE20 LV21 LT20 LI21 "
    "MC27 SM27 AD24 VA22 AL28 BA20 ME22 MK19 RS22 XK20 MD24 UA29 TR26 TN24"
)
_ACCOUNTS = "|".join(
    rf"{each[:2]}[ -]?\d\d(?:[ .-]?[A-Z\d]){{{int(each[2:]) - 4}}}"
    for each in _LENGTHS.split()
)
_IBAN = re.compile(
    rf"(?<!\w)(?=((?:{_ACCOUNTS})(?!\w)))[A-Z]", re.IGNORECASE | re.ASCII
)
_ALONE, _ENDS = r"(?<![\w+])(?<!\d[.,/-])", r"(?!\w)(?![.,/-]\d)"
_BELGIAN = re.compile(
    rf"{_ALONE}(?:\d\d[ ./-]?){{3}}[ ./-]{{0,2}}\d{{3}}[ ./-]{{0,3}}\d\d{_ENDS}",
    re.ASCII,
)
_FRENCH = re.compile(
    rf"{_ALONE}[1-478][ .-]?\d\d[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d\d|2[AB])[ .-]?\d{{3}}"
    rf"[ .-]?\d{{3}}(?P<key>[ ./-]{{0,3}}\d\d)?{_ENDS}",
    re.IGNORECASE | re.ASCII,
)
_DUTCH = re.compile(
    rf"{_ALONE}(?<!\d )(?:\d{{3}}([ .-]?)\d{{3}}\1\d{{3}}|\d{{4}}([ .])\d\d\2\d{{3}})"
    rf"{_ENDS}(?! \d)"
)
_CLUSTER = re.compile(r"[+(\[]{0,3}\d(?:[] ./()-]{0,3}\d)*+")
_GROUP = re.compile(r"\d+")
_NATIONAL = re.compile(r"0[1-9]\d{8}|0(?!4[5-9])[1-9]\d{7}")
_BARE = re.compile(r"(?:4[5-9]|[67]\d)\d{7}|3[123][1-9]\d{7,8}")
_ZERO = re.compile(r"0[1-9]")
_PART = re.compile(r"\d[] .,/()-]{1,3}$")
_GAPS = re.compile(r"(?<=[ \t])[ \t]+$|^[ \t]+(?=[ \t])")
_NO_SIGN = re.compile(r"[^\dABab]")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_HERE = re.compile(r"32(?:0?4[5-9]\d{7}|0?(?!4[5-9])[1-9]\d{7})|(?:31|33)0?[1-9]\d{8}")

# Numbers of days, pages, transfers and enterprises.
_NOBODY = re.compile(
    r"https?://(?!wa\.me/)\S+|\bwww\.\S+|(?<![\w@.-])(?!wa\.me/)[\w-]+\.[a-z]{2,12}/\S+"
    r"|(?<!\d)\d{1,2}([ ./-])\d{1,2}\1(?:19|20)\d\d(?!\d)"
    r"|(?<!\d)(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2}(?!\d)"
    r"|([+*])\3\3[\d/ ]+\3\3\3|(?<!\d)\d{3}/\d{4}/\d{5}(?!\d)"
    r"|(?<!\w)BE[ -]?[01]\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)"
)
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


def traces(text: str) -> tuple[Trace, ...]:
    """Return what identifies somebody in a text, in order; nothing overlaps."""
    if not _worth_reading(text):
        return ()
    plain, found = _plain(text), list[Trace]()
    for _ in range(_ROUNDS):
        more = _once(plain)
        if not more:
            break
        found += more
        plain = _hidden(plain, ((each.start, each.end) for each in more))
    return tuple(sorted(found, key=_start))


def without(text: str, found: Iterable[Trace], mark: str = MARK) -> str:
    """Return a text with a mark where each trace was, and no wide gaps beside it."""
    pieces, at = list[str](), 0
    for trace in sorted(found, key=_start):
        if trace.start >= at:
            pieces.append(text[at : trace.start])
        at = max(at, trace.end)
    tidy = (_GAPS.sub("", piece) for piece in (*pieces, text[at:]))
    return mark.join(tidy) if mark else " ".join(each.strip(" ") for each in tidy)


def _worth_reading(text: str) -> bool:
    """Return whether a text can hold anything: most do not, and this is quick."""
    if any(map(text.__contains__, "@＠([")) and _AT.search(text):
        return True
    few = text.isascii() and sum(map(text.count, "0123456789")) < 8
    return not few and _EIGHT_DIGITS.search(text) is not None


def _start(trace: Trace) -> int:
    return trace.start


def _once(plain: str) -> list[Trace]:
    """Return what the finders find, each in what those before it left, in order."""
    found = list[Trace]()
    for sort, find in _FINDERS:
        spans = list(find(plain))
        plain = _hidden(plain, spans)
        if sort:
            found += [Trace(sort=sort, start=start, end=end) for start, end in spans]
    return sorted(found, key=_start)


def _plain(text: str) -> str:
    """Return a text of the same length with the digits, spaces and dashes of a keyboard."""
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda m: str(int(m[0])), text.translate(_TYPED_OTHERWISE))


def _hidden(text: str, spans: Iterable[Span]) -> str:
    """Return a text of the same length in which nothing is left of some spans."""
    pieces, at = list[str](), 0
    for start, end in spans:
        pieces += text[at:start], MARK * (end - start)
        at = end
    return "".join((*pieces, text[at:]))


def _about(text: str, start: int) -> str:
    """Return what the words before a number say it is of: a thing, a phone, a person, or ""."""
    before = text[max(0, start - 48) : start]
    said = {
        sort: m.start() for sort, words in _SAYS.items() if (m := words.search(before))
    }
    return max(said, key=lambda sort: said[sort], default="")


def _mails(text: str) -> Iterator[Span]:
    return (m.span() for m in _MAIL.finditer(text)) if _AT.search(text) else iter(())


def _accounts(text: str) -> Iterator[Span]:
    at = 0
    for m in _IBAN.finditer(text):
        if m.start() >= at and _is_account(m[1]):
            at = m.end(1)
            yield m.span(1)


def _is_account(typed: str) -> bool:
    if len(_digits(typed)) < 10:
        return False
    from stdnum import iban

    return iban.is_valid(typed, check_country=False)


def _nobodies(text: str) -> Iterator[Span]:
    """Yield what is hidden from those that look for numbers, and no trace."""
    return (m.span() for m in _NOBODY.finditer(text))


def _belgians(text: str) -> Iterator[Span]:
    return (m.span() for m in _BELGIAN.finditer(text) if _is_belgian(_digits(m[0])))


def _is_belgian(number: str) -> bool:
    if int(number[2:4]) > 52 or int(number[4:6]) > 31:
        return False
    from stdnum.be import bis, nn

    return nn.is_valid(number) or bis.is_valid(number)


def _french(text: str) -> Iterator[Span]:
    for m in _FRENCH.finditer(text):
        keyless = m["key"] is None and _about(text, m.start()) == "person"
        if keyless or _is_french(_NO_SIGN.sub("", m[0])):
            yield m.span()


def _is_french(number: str) -> bool:
    from stdnum.fr import nir

    return nir.is_valid(number)


def _dutch(text: str) -> Iterator[Span]:
    """Yield nine digits that count out, unless they are an amount or the number of a thing."""
    for m in _DUTCH.finditer(text):
        about = _about(text, m.start())
        amount = m[1] or m[2] == " " or _COUNTED.match(text, m.end())
        sure = about == "person" or not (amount or about == "thing")
        if sure and _is_dutch(m[0]):
            yield m.span()


def _is_dutch(number: str) -> bool:
    from stdnum.nl import bsn

    return bsn.is_valid(number)


def _phones(text: str) -> Iterator[Span]:
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


def _in_a_word(text: str, start: int) -> bool:
    return text[start - 1 : start].isalnum() and _about(text, start) != "phone"


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
            if _BARE.fullmatch(number) and _about(text, start) == "phone":
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
    about = _about(text, start)
    if about:
        return about == "phone"
    if sizes[0] == 3 and _PART.search(text, max(0, start - 4), start):
        return False
    number = "".join(text[a:b] for a, b in spans)
    return sizes != [4, 3, 3] or 97 - int(number[:8]) % 97 != int(number[8:])


def _goes_on(text: str, end: int) -> bool:
    """Return whether a letter or a unit follows a number."""
    return text[end : end + 1].isalnum() or _COUNTED.match(text, end) is not None


def _digits(typed: str) -> str:
    return "".join(filter(str.isdigit, typed))


_FINDERS: tuple[tuple[str, Callable[[str], Iterator[Span]]], ...] = (
    ("email", _mails),
    ("iban", _accounts),
    ("", _nobodies),
    ("national-number", _french),
    ("national-number", _belgians),
    ("phone", _phones),
    ("national-number", _dutch),
)
