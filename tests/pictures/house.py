"""The picture of the house: its packages with their own first line, and who imports whom.

python -m tests.pictures house   # writes docs/pictures/house.svg anew
"""

from __future__ import annotations

import html
import importlib
import pkgutil
import textwrap

import grimp

PACKAGES = ("bot", "storage", "locales", "flows")
ROWS = (  # of the boxes inside `bot`: how one comes in, the turn, and what it is about
    ("channels", "telegram", "pages", "operator", "setup"),
    ("",),
    ("coaching", "team", "programme", "nudging"),
    ("report", "mydata", "privacyfile"),
)
TURN = "bot/*.py: one message’s turn, from assistant.py"
WIDTH, EDGE, GAP, LINE, LETTER = 960, 16, 12, 17, 7.3
STYLE = """
    text { font: 13px system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1d2733; }
    .n { font-weight: 700; font-size: 14px; } .a { stroke: #5b6875; stroke-width: 2; fill: none; }
"""
OUTER, INNER, CORE = "#e8eef3", "#ffffff", "#d7f0c9"
MARGIN = 20  # left and right of all

Box = tuple[float, float, float, float]  # left, top, width, height


async def pictures() -> dict[str, bytes]:
    """Return the picture by its name."""
    return {"house.svg": drawn()}


def inside(package: str) -> list[str]:
    """Return the packages inside one, in order of their names."""
    found = importlib.import_module(package)
    return [each.name for each in pkgutil.iter_modules(found.__path__) if each.ispkg]


def imports() -> set[tuple[str, str]]:
    """Return which of the packages imports which other one."""
    graph = grimp.build_graph(*PACKAGES)
    pairs = set()
    for module in graph.modules:
        for other in graph.find_modules_directly_imported_by(module):
            pairs.add((module.partition(".")[0], other.partition(".")[0]))
    return {(one, other) for one, other in pairs if one != other}


def drawn() -> bytes:
    """Return the house as an SVG picture."""
    parts: list[str] = []
    wide = WIDTH - 2 * MARGIN
    half = (wide - 4 * GAP) / 2
    y = float(MARGIN)
    boxes: dict[str, Box] = {}

    top = y
    below: list[str] = []
    y = top + 2 * LINE + EDGE
    for row in ROWS:
        y = _row("bot", row, (MARGIN + EDGE, y, wide - 2 * EDGE, 0), below)
    boxes["bot"] = (MARGIN, top, wide, y - top + EDGE - GAP)
    _outer(boxes["bot"], "bot", parts)
    parts += below

    y = top + boxes["bot"][3] + 4 * GAP
    for number, name in enumerate(("storage", "locales")):
        boxes[name] = (MARGIN + number * (half + 4 * GAP), y, half, 4 * LINE)
        _outer(boxes[name], name, parts)

    top = y + 4 * LINE + 4 * GAP
    below = []
    rows = tuple(inside("flows"))
    last = _row(
        "flows", rows, (MARGIN + EDGE, top + 2 * LINE + EDGE, wide - 2 * EDGE, 0), below
    )
    boxes["flows"] = (MARGIN, top, wide, last - top + EDGE - GAP)
    _outer(boxes["flows"], "flows", parts)
    parts += below

    for one, other in sorted(imports()):
        parts.append(_arrow(one, boxes[one], other, boxes[other]))
    height = top + boxes["flows"][3] + MARGIN
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0f}" '
        f'viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-labelledby="title">\n'
        '  <title id="title">The packages of Fil rouge and who imports whom</title>\n'
        f"  <style>{STYLE}  </style>\n"
        '  <defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#5b6875"/></marker></defs>\n'
        f'  <rect width="{WIDTH}" height="{height:.0f}" fill="#ffffff"/>\n{body}\n</svg>\n'
    ).encode()


def _row(package: str, names: tuple[str, ...], at: Box, parts: list[str]) -> float:
    """Draw boxes side by side; return where the next row begins."""
    left, top, wide, _ = at
    each = (wide - GAP * (len(names) - 1)) / len(names)
    lines = max(
        len(_wrapped(_about(f"{package}.{n}"), each)) if n else 0 for n in names
    )
    tall = (lines + 1) * LINE + EDGE
    for number, name in enumerate(names):
        box = (left + number * (each + GAP), top, each, tall)
        if name:
            _box(box, name, _about(f"{package}.{name}"), INNER, parts)
        else:
            _box(box, TURN, "", CORE, parts)
    return top + tall + GAP


def _outer(box: Box, name: str, parts: list[str]) -> None:
    _box(box, name, _about(name), OUTER, parts)


def _box(box: Box, name: str, about: str, colour: str, parts: list[str]) -> None:
    left, top, wide, tall = box
    parts.append(
        f'  <rect x="{left:.0f}" y="{top:.0f}" width="{wide:.0f}" height="{tall:.0f}" '
        f'rx="8" fill="{colour}" stroke="#9fb3c2"/>'
    )
    x, y = left + 12, top + LINE + 4
    parts.append(
        f'  <text class="n" x="{x:.0f}" y="{y:.0f}">{html.escape(name)}</text>'
    )
    for line in _wrapped(about, wide):
        y += LINE
        parts.append(f'  <text x="{x:.0f}" y="{y:.0f}">{html.escape(line)}</text>')


def _wrapped(about: str, wide: float) -> list[str]:
    return textwrap.wrap(about, int((wide - 24) / LETTER))


def _about(package: str) -> str:
    """Return the first line of what a package says of itself."""
    said = importlib.import_module(package).__doc__
    assert said, f"{package} says nothing of itself"
    return said.strip().partition("\n")[0]


def _arrow(one: str, start: Box, other: str, end: Box) -> str:
    """Return an arrow from a box down to another, or across to one beside it."""
    if start[1] == end[1]:
        return _line(start[0] + start[2], start[1] + 30, end[0], end[1] + 30)
    narrow = min((start, end), key=lambda box: box[2])
    x = narrow[0] + narrow[2] / 2
    if (one, other) == ("bot", "flows"):
        x = WIDTH / 2  # between what stands in the middle
    return _line(x, start[1] + start[3], x, end[1])


def _line(x: float, y: float, to_x: float, to_y: float) -> str:
    return (
        f'  <path class="a" d="M{x:.0f} {y:.0f}L{to_x:.0f} {to_y:.0f}" '
        'marker-end="url(#head)"/>'
    )
