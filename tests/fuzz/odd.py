"""Odd texts: what nobody should type, and somebody does."""

from __future__ import annotations

from random import Random

UNITS = 4096  # of a message at most
ODD = (
    *("", " ", "\n", "\t \r\n", ".", "…", "?", "??", "!", "-", "–", "/", "//", "/ ", "@", "#", "0", "00", "-1", "+1"),
    *("1.", "(1)", "1)", "²", "³", "①", "Ⅷ", "½", "٣", "१२", "1²", "²1", "𝟙", "1\u20e3", "1e9", "1e400", "inf", "nan", "0x1f"),
    *("1,5", "1.5.5", "1 000", "1.000,50", "−3", "1/0", "100%", "99999999999999999999", "1-3", "3-1", "1 - 99", "1, 2 & 3", "a1 b2", "a3,b3"),
    *("29/02/2025", "31/04/2026", "00/00/0000", "99/99/9999", "0001-01-01", "9999-12-31", "10000-01-01", "2026-02-30", "2026-13", "1 mei", "gisteren"),
    *("1/1/2025 - 1/1/2020", "2025 2026 2027", "tot 2025", "van van van", "1/2/3/4/5", "12:61", "١٥/٠٣/٢٠٣٠"),
    *("ja", "JA!!", "non", "Nee.", "yes no", "oui/non", "👍", "👎", "✅", "❤️", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇧🇪", "\U0001f9d1\U0001f3ff\u200d\U0001f4bb"),
    *("\u202eabc\u202c", "\u2066abc\u2069", "שלום עולם", "مرحبا بالعالم", "a\u0301\u0302\u0303\u0304", "\u0301", "\u200b\u200d\ufeff", "\u00ad", "\u2028", "\u2029", "\x00", "a\x00b", "\x1b[31m", "\x7f", "\x85"),
    *("\ud800", "\udc00", "a\ud83d", "\udfff\ud800 b", "\ufffe", "\uffff", "\U0010ffff", "\ue000", "İıſß", "ǅ", "ﬁ", "ﷺ", "Ω≈ç√", "中文字", "한국어", "ไทย", "नमस्ते"),
    *("<b>x</b>", "<b>", "</i>", "<a href='x'>", "&amp;", "&lt;b&gt;", "&#0;", "&#xD800;", "&unknown;", "<script>alert(1)</script>", "<tg-spoiler>", "<!--", "]]>"),
    *("'; DROP TABLE answers; --", "%s%s%n", "%", "\\", "\\u0000", "$(id)", "`id`", "../../etc/passwd", "file:///", "http://x.be", "tg://user?id=1", "@filrouge_bot"),
    *("1|a|s|2", "|", "||||", "1||s|", "leen@example.org", "+32 470 12 34 56", "BE68 5390 0754 7034", "85.07.30-033.28", "0470123456", '"', '""', "«»", '" "', "“x”", "„x“"),
)  # fmt: skip
QUOTED = (  # said only in chats of which the answers are not searched for the same
    *("Traceback (most recent call last):", "ValueError: x", "<object at 0x7f>", "None", "{", "}", "{ $words }", "{}", "{0}", "misread-choice"),
    *("{$x", "[None]", "dict_keys([])", "not-now", "KeyError", "Place(prompt='')", "b'x'", "\\x00", "{{7*7}}", "${jndi:ldap://x}"),
)  # fmt: skip
LONG = ("a", "1", " ", "\n", "?", ".", "-", "é", "👍", "²", "a ", "1 ", "1,", "ab, ", "(", "((", "/", "<", "&", "\u0301", "\u202e", "٣", "en ", "1-", "a1 ", "a@", "+32 ", "zz:", "“", "\r\n", "12/", "x.be ", "\ud800", "漢", "1.000.", "\u200d")  # fmt: skip


def odd(chance: Random, *, quoted: bool) -> str:
    """Return an odd text: one of those we know, a long one, or one of any characters."""
    roll = chance.random()
    if roll < 0.5:
        return chance.choice(ODD)
    if quoted and roll < 0.65:
        return chance.choice(QUOTED)
    if roll < 0.72:
        return " ".join(chance.choices(ODD, k=chance.randint(2, 6)))
    if roll < 0.86:
        return cut(chance.choice(LONG) * chance.choice((30, 250, 1000, 4096)))
    return any_text(chance)


def any_text(chance: Random) -> str:
    """Return any characters at all, but what only some chats type: braces, and an empty list."""
    most = chance.choice((0x7F, 0xFF, 0x2FF, 0xFFFF, 0x10FFFF))
    length = chance.choice((1, 2, 5, 20, 100))
    said = "".join(chr(chance.randint(0, most)) for _ in range(length))
    return said.replace("{", "(").replace("}", ")").replace("[]", "()")


def cut(text: str, units: int = UNITS) -> str:
    """Return as much of a text as a message can hold."""
    while (over := sum(1 + (each > "\uffff") for each in text) - units) > 0:
        text = text[: -max(over // 2, 1)]
    return text
