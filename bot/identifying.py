"""A text → where it says who somebody is: e-mail, phone, bank account, national number.

The form of a number decides first, then its check digits, then the words before it. What is found
is hidden and the rest read again, so that nothing is left beside it. Libraries are loaded only for
a text with a number of the right form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from bot.phones import Span, counted, phones, said_of

MARK = "…"
_ROUNDS = 20


class Trace(Struct, frozen=True, kw_only=True):
    """Where something that identifies a person stands, and of which sort it is."""

    sort: str
    start: int
    end: int


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
_GAPS = re.compile(r"(?<=[ \t])[ \t]+$|^[ \t]+(?=[ \t])")
_NO_SIGN = re.compile(r"[^\dABab]")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")

# Numbers of days, pages, transfers and enterprises.
_NOBODY = re.compile(
    r"https?://(?!wa\.me/)\S+|\bwww\.\S+|(?<![\w@.-])(?!wa\.me/)[\w-]+\.[a-z]{2,12}/\S+"
    r"|(?<!\d)\d{1,2}([ ./-])\d{1,2}\1(?:19|20)\d\d(?!\d)"
    r"|(?<!\d)(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2}(?!\d)"
    r"|([+*])\3\3[\d/ ]+\3\3\3|(?<!\d)\d{3}/\d{4}/\d{5}(?!\d)"
    r"|(?<!\w)BE[ -]?[01]\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)"
)


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


def without(text: str, found: Iterable[Trace]) -> str:
    """Return a text with a mark where each trace was, and no wide gaps beside it."""
    pieces, at = list[str](), 0
    for trace in sorted(found, key=_start):
        if trace.start >= at:
            pieces.append(text[at : trace.start])
        at = max(at, trace.end)
    return MARK.join(_GAPS.sub("", piece) for piece in (*pieces, text[at:]))


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
        keyless = m["key"] is None and said_of(text, m.start()) == "person"
        if keyless or _is_french(_NO_SIGN.sub("", m[0])):
            yield m.span()


def _is_french(number: str) -> bool:
    from stdnum.fr import nir

    return nir.is_valid(number)


def _dutch(text: str) -> Iterator[Span]:
    """Yield nine digits that count out, unless they are an amount or the number of a thing."""
    for m in _DUTCH.finditer(text):
        about = said_of(text, m.start())
        amount = m[1] or m[2] == " " or counted(text, m.end())
        sure = about == "person" or not (amount or about == "thing")
        if sure and _is_dutch(m[0]):
            yield m.span()


def _is_dutch(number: str) -> bool:
    from stdnum.nl import bsn

    return bsn.is_valid(number)


def _digits(typed: str) -> str:
    return "".join(filter(str.isdigit, typed))


_FINDERS: tuple[tuple[str, Callable[[str], Iterator[Span]]], ...] = (
    ("email", _mails),
    ("iban", _accounts),
    ("", _nobodies),
    ("national-number", _french),
    ("national-number", _belgians),
    ("phone", phones),
    ("national-number", _dutch),
)
