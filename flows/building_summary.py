"""What a roadmap file makes of the answers: its summary, gaps and rounds, what is withheld."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from flows.lines import Route
from flows.outline import Block, Gap, Outline, Round, Withheld
from flows.roadmap import Aside, Reference, references

if TYPE_CHECKING:
    from flows.building import Builder

Raw = Mapping[str, Any]

KINDS = (
    "line",
    "items",
    "table",
    "grid",
    "bars",
    "chain",
    "timeline",
    "count",
    "open",
)
SAID = {"line", "items", "count"}  # these name a message
NAMED = {  # what is referred to by a name of its own rather than in `with`
    "bars": ("name", "unit"),
    "timeline": ("what", "who", "by", "move"),
}


def outlines(builder: Builder) -> Iterator[Outline]:
    """Yield the sections of the summary."""
    for number, raw in enumerate(builder.raw.get("summary", ())):
        message = f"{builder.id}-summary-{raw['id']}"
        yield Outline(
            id=raw["id"],
            message=message,
            short=raw.get("short", False),
            blocks=tuple(
                _block(builder, block, message, ("summary", number, "blocks", at))
                for at, block in enumerate(raw["blocks"])
            ),
        )


def gaps(builder: Builder) -> Iterator[Gap]:
    """Yield the rules that tell what is missing; one whose condition cannot be read is left out."""
    for at, raw in enumerate(builder.raw.get("gaps", ())):
        when = builder.condition(raw, "when", ("gaps", at))
        if when:
            yield Gap(
                id=raw["id"],
                message=f"{builder.id}-gap-{raw['id']}",
                when=when,
                fill=Reference.read(raw["fill"]),
                over=raw.get("over", ""),
            )


def withheld(builder: Builder) -> Iterator[Withheld]:
    """Yield the answers that stay out of every file."""
    for at, raw in enumerate(builder.raw.get("withheld", ())):
        unless = builder.condition(raw, "unless", ("withheld", at))
        yield Withheld(of=Reference.read(raw["of"]), unless=unless)


def rounds(builder: Builder) -> Iterator[Round]:
    """Yield the questions of which two rounds are set side by side."""
    for raw in builder.raw.get("rounds", ()):
        yield Round(**references(raw))


def _block(builder: Builder, raw: Raw, message: str, route: Route) -> Block:
    kind = next(kind for kind in KINDS if kind in raw)
    first = raw.get("first")
    with_ = {key: raw[key] for key in NAMED.get(kind, ()) if key in raw}
    rows = raw["chain"] if kind == "chain" else raw.get("rows", ())
    return Block(
        kind=kind,
        message=f"{message}-{raw[kind]}" if kind in SAID else "",
        over=raw[kind]
        if kind in {"table", "bars", "grid", "timeline"}
        else raw.get("over", ""),
        args=references({**raw.get("with", {}), **with_}),
        selectors=references(
            {**builder.raw.get("select", {}), **raw.get("select", {})}
        ),
        columns=tuple(raw.get("columns", ())),
        rows=tuple(
            {
                key: value if key in {"id", "over"} else Reference.read(value)
                for key, value in row.items()
            }
            for row in rows
        ),
        when=builder.condition(raw, "when", route),
        known=builder.condition(raw, "known", route),
        people=Reference.read(raw["people"]) if "people" in raw else None,
        day=Reference.read(raw["day"]) if "day" in raw else None,
        style=raw.get("style", ""),
        otherwise=f"{message}-{raw['else']}" if "else" in raw else "",
        first=Aside(
            message=f"{message}-{first['line']}",
            when=builder.condition(first, "when", (*route, "first")),
        )
        if first
        else None,
        share=builder.condition(raw, "share", route),
        sum=raw.get("sum", ""),
    )
