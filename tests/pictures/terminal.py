"""The picture of a conversation in a terminal, made from a real one that is piped in.

python -m tests.pictures terminal   # writes docs/pictures/terminal.svg anew
"""

from __future__ import annotations

import asyncio
import html
import os
import sys
import textwrap
from pathlib import Path
from tempfile import TemporaryDirectory

LINE, LETTERS, WIDTH = 19, 84, 720
SAID = ("1", "4, 5", "example", "1, 5", "pause")
SKIPPED = 1  # exchanges that are not shown: the notice and the choice of a roadmap
STYLE = (
    'text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;'
    " fill: #e6e9ef; } .p { fill: #5cc8d7; } .d { fill: #9aa5b4; }"
)


async def pictures() -> dict[str, bytes]:
    """Return the picture by its name."""
    return {"terminal.svg": drawn(await conversation())}


async def conversation() -> str:
    """Return what `filrouge chat` prints of a conversation that is piped in."""
    given = {k: v for k, v in os.environ.items() if not k.startswith("FILROUGE_")}
    with TemporaryDirectory() as folder:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "chat", "--lang", "en"),
            *("--db", str(Path(folder) / "filrouge.db")),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={**given, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        said = "".join(f"{each}\n" for each in SAID)
        printed, _ = await process.communicate(said.encode())
    assert process.returncode == 0, printed
    _, *exchanges = printed.decode().split("\n> ")
    return "\n> ".join(exchanges[SKIPPED:]).rstrip()


def drawn(printed: str) -> bytes:
    """Return what stands in a terminal as an SVG picture."""
    lines = [
        part
        for line in f"> {printed}".split("\n")
        for part in textwrap.wrap(line, LETTERS, subsequent_indent="  ") or [""]
    ]
    body = "\n".join(
        f'  <text x="20" y="{58 + LINE * number}" xml:space="preserve"{_style(line)}>'
        f"{html.escape(line)}</text>"
        for number, line in enumerate(lines)
    )
    height = 58 + LINE * len(lines)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title">\n'
        '  <title id="title">Fil rouge in a terminal</title>\n'
        f"  <style>{STYLE}</style>\n"
        f'  <rect width="{WIDTH}" height="{height}" rx="8" fill="#171a21"/>\n'
        f'  <path d="M0 32V8a8 8 0 0 1 8-8h{WIDTH - 16}a8 8 0 0 1 8 8v24z" fill="#262b35"/>\n'
        f'  <text class="d" x="20" y="21">filrouge</text>\n{body}\n</svg>\n'
    ).encode()


def _style(line: str) -> str:
    if line.startswith("> "):
        return ' class="p"'
    return ' class="d"' if " · " in line else ""
