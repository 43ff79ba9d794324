"""The picture of the chat in the README, drawn from a real conversation.

python -m tests.telegram.picture   # writes docs/chat.svg anew
"""

from __future__ import annotations

import asyncio
import html
import re
import textwrap
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.telegram import Button, Phone, Seen
from tests.telegram.home import at_home

FILE = Path(__file__).parents[2] / "docs" / "chat.svg"
WIDTH, BUBBLE, LINE, PAD = 430, 390, 19, 12
LETTERS = 47  # in a line of a bubble
STYLE = """
    text { font: 14px system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1d2733; }
    .b { font-weight: 700; } .i { font-style: italic; fill: #5b6875; } .k { text-anchor: middle; font-size: 13px; fill: #17557f; }
    .n { text-anchor: middle; font-weight: 700; } .s { text-anchor: middle; font-size: 12px; fill: #5b6875; }
"""
ALTERNATIVE = (
    "A chat on a phone. Fil rouge asks what the enterprise wants to get out of this. The message "
    "now shows the answer, “Team spirit and Better communication”, and has no buttons any more. "
    "The next question has its choices on buttons; Our team and Clients are ticked. Below are "
    "Done, Skip, Don’t know, Back, Hide example and Help, and an example stands in the message."
)


async def conversation() -> list[Seen]:
    """Return what is on somebody's phone after a few taps."""
    with TemporaryDirectory() as folder:
        async with at_home(Path(folder)) as home:
            leen = home.api.phone(7, language_code="en")
            leen.starts()
            await leen.hears(1)
            await _taps(leen, "1")
            for label in ("4", "5", "Done"):
                await _taps(leen, label)
            for label in ("Our team", "Clients", "Example"):
                await _taps(leen, label)
            return [seen for seen in leen.chat if seen.from_bot][1:]


async def _taps(phone: Phone, label: str) -> None:
    """Tap a button, and wait until that shows."""
    before = [(seen.id, seen.edits) for seen in phone.chat]
    phone.taps(label)
    await phone.sees(lambda chat: [(s.id, s.edits) for s in chat] != before)
    await asyncio.sleep(0.1)  # what else comes of it


def drawn(chat: list[Seen]) -> str:
    """Return a chat as an SVG picture."""
    parts: list[str] = []
    y = 56
    for seen in chat:
        y = _message(seen, y, parts)
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 8}" '
        f'viewBox="0 0 {WIDTH} {y + 8}" role="img" aria-labelledby="title desc">\n'
        f'  <title id="title">A conversation with Fil rouge in Telegram</title>\n'
        f'  <desc id="desc">{html.escape(ALTERNATIVE)}</desc>\n  <style>{STYLE}  </style>\n'
        f'  <rect width="{WIDTH}" height="{y + 8}" rx="14" fill="#dfe8ef"/>\n'
        f'  <path d="M0 44V14a14 14 0 0 1 14-14h{WIDTH - 28}a14 14 0 0 1 14 14v30z" fill="#ffffff"/>\n'
        f'  <text class="n" x="{WIDTH / 2:.0f}" y="20">Fil rouge</text>\n'
        f'  <text class="s" x="{WIDTH / 2:.0f}" y="36">bot</text>\n{body}\n</svg>\n'
    )


def _message(seen: Seen, y: int, parts: list[str]) -> int:
    """Draw one message with its buttons; return where the next one begins."""
    lines = list(_lines(seen.html))
    height = len(lines) * LINE + 2 * PAD - 4
    parts.append(
        f'  <rect x="10" y="{y}" width="{BUBBLE}" height="{height}" rx="12" fill="#ffffff"/>'
    )
    at = y + PAD + 12
    for style, words in lines:
        parts.append(
            f'  <text{style} x="22" y="{at}" xml:space="preserve">{html.escape(words)}</text>'
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


if __name__ == "__main__":
    FILE.write_text(drawn(asyncio.run(conversation())), "utf-8")
