"""A chat on a phone, drawn."""

from __future__ import annotations

import asyncio
import html
import re
import textwrap
from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from storage.tables import outbox
from tests.telegram import Button, Phone, Seen
from tests.telegram.home import Home

WIDTH, BUBBLE, LINE, PAD = 430, 390, 19, 12
LETTERS = 47  # in a line of a bubble
STYLE = """
    text { font: 14px system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1d2733; }
    .b { font-weight: 700; } .i { font-style: italic; fill: #5b6875; } .k { text-anchor: middle; font-size: 13px; fill: #17557f; }
    .n { text-anchor: middle; font-weight: 700; } .s { text-anchor: middle; font-size: 12px; fill: #5b6875; }
"""
OURS, THEIRS = "#ffffff", "#d7f0c9"


async def taps(home: Home, phone: Phone, *numbers: int) -> None:
    """Tap buttons of the last message by their place (1 is the first), each when it shows."""
    for number in numbers:
        last = [seen for seen in phone.chat if seen.from_bot and seen.buttons][-1]
        phone.taps(last.labels[number - 1])
        await quiet(home)


async def quiet(home: Home, seconds: float = 60) -> None:
    """Wait until all that was said is taken, and all that it led to is shown."""
    async with asyncio.timeout(seconds):
        await home.api.settled(seconds)
        while home.look(_waiting):  # noqa: ASYNC110 (nothing to wait for)
            await asyncio.sleep(0.02)


def _waiting(tx: Connection) -> bool:
    going = select(func.count()).where(outbox.c.state.in_(["due", "sending"]))
    return bool(tx.execute(going).scalar())


def drawn(chat: Sequence[Seen], title: str = "Fil rouge", below: str = "bot") -> bytes:
    """Return a chat as an SVG picture."""
    parts: list[str] = []
    y = 56
    for seen in chat:
        y = _message(seen, y, parts)
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 8}" '
        f'viewBox="0 0 {WIDTH} {y + 8}" role="img" aria-labelledby="title">\n'
        f'  <title id="title">{html.escape(title)}</title>\n  <style>{STYLE}  </style>\n'
        f'  <rect width="{WIDTH}" height="{y + 8}" rx="14" fill="#dfe8ef"/>\n'
        f'  <path d="M0 44V14a14 14 0 0 1 14-14h{WIDTH - 28}a14 14 0 0 1 14 14v30z" fill="#ffffff"/>\n'
        f'  <text class="n" x="{WIDTH / 2:.0f}" y="20">{html.escape(title)}</text>\n'
        f'  <text class="s" x="{WIDTH / 2:.0f}" y="36">{html.escape(below)}</text>\n{body}\n</svg>\n'
    ).encode()


def _message(seen: Seen, y: int, parts: list[str]) -> int:
    """Draw one message with its buttons; return where the next one begins."""
    lines = list(_lines(seen.html or html.escape(seen.text)))
    height = len(lines) * LINE + 2 * PAD - 4
    wide = BUBBLE if seen.from_bot else 30 + 8 * max(len(line) for _, line in lines)
    x = 10 if seen.from_bot else WIDTH - 10 - wide
    parts.append(
        f'  <rect x="{x}" y="{y}" width="{wide}" height="{height}" rx="12" '
        f'fill="{OURS if seen.from_bot else THEIRS}"/>'
    )
    at = y + PAD + 12
    for style, words in lines:
        parts.append(
            f'  <text{style} x="{x + 12}" y="{at}" xml:space="preserve">{html.escape(words)}</text>'
        )
        at += LINE
    y += height + 5
    for row in seen.buttons:
        y = _row(row, y, parts)
    return y + 9


def _row(row: tuple[Button, ...], y: int, parts: list[str]) -> int:
    wide = (BUBBLE - 5 * (len(row) - 1)) / len(row)
    for number, button in enumerate(row):
        x = 10 + number * (wide + 5)
        parts.append(
            f'  <rect x="{x:.1f}" y="{y}" width="{wide:.1f}" height="32" rx="8" fill="#c6d9e6"/>'
        )
        label = html.escape(button.label)
        parts.append(
            f'  <text class="k" x="{x + wide / 2:.1f}" y="{y + 21}">{label}</text>'
        )
    return y + 37


def _lines(marked: str) -> list[tuple[str, str]]:
    """Return the lines of a message, each with its style, wrapped to the width of a bubble."""
    found: list[tuple[str, str]] = []
    for line in marked.split("\n"):
        style = ' class="b"' if "<b>" in line else ' class="i"' if "<i>" in line else ""
        words = html.unescape(re.sub(r"<[^>]+>", "", line))
        if "<blockquote>" in line:
            words = f"┃ {words}"
        letters = LETTERS - 4 if style == ' class="b"' else LETTERS
        found += [(style, part) for part in textwrap.wrap(words, letters) or [""]]
    return found
