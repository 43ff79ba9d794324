"""The checked data of a roadmap file → Roadmap, with findings on the way."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from flows.errors import ExpressionError, Finding, RoadmapError
from flows.expressions import Expression
from flows.lines import Lines, Route
from flows.nudging.nudge import Nudge, nudge_of
from flows.roadmap import (
    Aside,
    Block,
    Check,
    Choice,
    Collect,
    Field,
    Gap,
    Group,
    Kind,
    Outline,
    Phase,
    Prompt,
    Reference,
    Revisit,
    Roadmap,
    Round,
    Sitting,
    Use,
    Withheld,
)

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
NAMED = {  # what is referred to by a name of its own rather than in `with`
    "bars": ("name", "unit"),
    "timeline": ("what", "who", "by", "move"),
}


class Builder:
    """Turns the checked data of one file into a Roadmap, gathering findings on the way."""

    def __init__(self, raw: Raw, lines: Lines) -> None:
        self._raw = raw
        self._lines = lines
        self._id: str = raw["roadmap"]
        self._sets: dict[str, tuple[str, ...]] = {
            name: tuple(members) for name, members in raw.get("sets", {}).items()
        }
        self._findings: list[Finding] = []

    def roadmap(self) -> Roadmap:
        canonical = json.dumps(
            self._raw, sort_keys=True, ensure_ascii=False, separators=(",", ":")
        )
        closing = self._raw.get("closing")
        roadmap = Roadmap(
            id=self._id,
            version=hashlib.sha256(canonical.encode()).hexdigest()[:16],
            canonical=canonical,
            sets=self._sets,
            uses=tuple(Use(use) for use in self._raw.get("use", (Use.ALONE,))),
            name=self._named("name"),
            period=self._named("period"),
            photo=self._named("photo"),
            selectors=_references(self._raw.get("select", {})),
            closing=self._card(closing, ("closing",)) if closing else None,
            phases=tuple(self._phases()),
            summary=tuple(
                self._outline(outline, ("summary", at))
                for at, outline in enumerate(self._raw.get("summary", ()))
            ),
            gaps=tuple(self._gaps()),
            withheld=tuple(self._withheld()),
            nudges=tuple(self._nudges()),
            pace=self._named("pace"),
            rounds=tuple(
                Round(**{name: _reference(to) for name, to in each.items()})
                for each in self._raw.get("rounds", ())
            ),
        )
        if self._findings:
            raise RoadmapError(tuple(self._findings))
        return roadmap

    def _named(self, key: str) -> Reference | None:
        return _reference(self._raw[key]) if key in self._raw else None

    def _phases(self) -> Iterator[Phase]:
        number = 0
        for at, raw in enumerate(self._raw["phases"]):
            sittings = []
            for index, sitting in enumerate(raw["sittings"]):
                number += 1
                sittings.append(
                    self._sitting(sitting, number, ("phases", at, "sittings", index))
                )
            yield Phase(
                id=raw["id"],
                message=f"{self._id}-phase-{raw['id']}",
                sittings=tuple(sittings),
                cards=tuple(
                    self._card(card, ("phases", at, "cards", index))
                    for index, card in enumerate(raw.get("cards", ()))
                ),
            )

    def _card(self, raw: Raw, route: Route) -> Aside:
        return Aside(
            message=f"{self._id}-card-{raw['id']}",
            when=self._condition(raw, "when", route),
        )

    def _sitting(self, raw: Raw, number: int, route: Route) -> Sitting:
        message = f"{self._id}-sitting-{number}"
        collect = raw.get("collect")
        return Sitting(
            number=number,
            message=message,
            minutes=raw["minutes"],
            review=Field(id="review", kind=Kind.REVIEW, message="review"),
            collect=Collect(
                message=f"{message}-collect",
                least=collect["weeks"][0],
                most=collect["weeks"][1],
            )
            if collect
            else None,
            prompts=tuple(
                self._prompt(prompt, (*route, "prompts", at))
                for at, prompt in enumerate(raw["prompts"])
            ),
        )

    def _prompt(self, raw: Raw, route: Route) -> Prompt:
        message = f"{self._id}-{raw['id']}"
        if "kind" in raw:
            lone = {
                key: value
                for key, value in raw.items()
                if key not in {"optional", "when"}
            }
            fields: tuple[Field, ...] = (
                self._field({**lone, "id": ""}, message, raw, route),
            )
        else:
            fields = tuple(
                self._field(
                    field, f"{message}-{field['id']}", raw, (*route, "fields", at)
                )
                for at, field in enumerate(raw.get("fields", ()))
            )
        return Prompt(
            id=raw["id"],
            message=message,
            fields=fields,
            group=self._group(raw["each"], message, raw, (*route, "each"))
            if "each" in raw
            else None,
            when=self._condition(raw, "when", route),
            optional=raw.get("optional", False),
            shows=tuple(raw.get("shows", ())),
        )

    def _group(self, raw: Raw, message: str, prompt: Raw, route: Route) -> Group:
        most = raw.get("most", 1)
        return Group(
            over=_reference(raw["over"]) if "over" in raw else None,
            least=raw.get("least", 1),
            most=self._expression(most, (*route, "most")) or 1
            if isinstance(most, str)
            else most,
            title=tuple(raw.get("title", ())),
            public=tuple(raw.get("public", ())),
            coax=self._condition(raw, "coax", route),
            another=Field(
                id="another", kind=Kind.ANOTHER, message=f"{message}-another"
            ),
            fields=tuple(
                self._field(
                    field, f"{message}-{field['id']}", prompt, (*route, "fields", at)
                )
                for at, field in enumerate(raw["fields"])
            ),
        )

    def _field(self, raw: Raw, message: str, prompt: Raw, route: Route) -> Field:
        kind = Kind(raw["kind"])
        unit = raw.get("unit", "")
        rows, row_message = self._rows(raw, message)
        return Field(
            id=raw["id"],
            kind=kind,
            message=message,
            choices=tuple(self._choices(raw, message, route)),
            sources=tuple(_reference(source) for source in raw.get("from", ())),
            most=raw.get("most"),
            alone=tuple(raw.get("alone", ())),
            empty=raw.get("empty", False),
            offer=raw.get("offer"),
            rows=rows,
            row_message=row_message,
            anchors=raw.get("anchors", False),
            unit="fixed" if unit is True else unit,
            whole=raw.get("whole", False),
            future=raw.get("future", False),
            optional=raw.get("optional", False),
            when=self._condition(raw, "when", route),
            checks=tuple(
                Check(id=check["id"], that=that)
                for at, check in enumerate(raw.get("checks", ()))
                if (that := self._expression(check["that"], (*route, "checks", at)))
            ),
            then=tuple(
                Aside(
                    message=f"{self._id}-{prompt['id']}-{aside['say']}",
                    when=self._condition(aside, "when", (*route, "then", at)),
                )
                for at, aside in enumerate(raw.get("then", ()))
            ),
            revisit=self._revisit(raw["revisit"], prompt["id"], route)
            if "revisit" in raw
            else None,
            prefill=_reference(raw["prefill"]) if "prefill" in raw else None,
            args=_references({**prompt.get("with", {}), **raw.get("with", {})}),
            selectors=_references(
                {
                    **self._raw.get("select", {}),
                    **prompt.get("select", {}),
                    **raw.get("select", {}),
                }
            ),
        )

    def _rows(self, raw: Raw, message: str) -> tuple[tuple[str, ...], str]:
        rows = raw.get("rows", ())
        if isinstance(rows, str):
            return self._sets.get(rows, ()), f"{self._id}-set-{rows}"
        return tuple(rows), message

    def _choices(self, raw: Raw, message: str, route: Route) -> Iterator[Choice]:
        if "set" in raw:
            if raw["set"] not in self._sets:
                self._find((*route, "set"), "finding-no-set", set=raw["set"])
            for member in self._sets.get(raw["set"], ()):
                yield Choice(id=member, message=f"{self._id}-set-{raw['set']}")
        for at, choice in enumerate(raw.get("choices", ())):
            if isinstance(choice, str):
                yield Choice(id=choice, message=message)
            else:
                when = self._condition(choice, "when", (*route, "choices", at))
                yield Choice(id=choice["id"], message=message, when=when)

    def _revisit(self, raw: Raw, asker: str, route: Route) -> Revisit | None:
        when = self._condition(raw, "when", (*route, "revisit"))
        message = f"{self._id}-{asker}-revisit"
        return (
            Revisit(prompt=raw["prompt"], message=message, when=when) if when else None
        )

    def _outline(self, raw: Raw, route: Route) -> Outline:
        message = f"{self._id}-summary-{raw['id']}"
        return Outline(
            id=raw["id"],
            message=message,
            short=raw.get("short", False),
            blocks=tuple(
                self._block(block, message, (*route, "blocks", at))
                for at, block in enumerate(raw["blocks"])
            ),
        )

    def _withheld(self) -> Iterator[Withheld]:
        for at, raw in enumerate(self._raw.get("withheld", ())):
            unless = self._condition(raw, "unless", ("withheld", at))
            yield Withheld(of=_reference(raw["of"]), unless=unless)

    def _nudges(self) -> Iterator[Nudge]:
        for at, raw in enumerate(self._raw.get("nudges", ())):
            when = self._condition(raw, "when", ("nudges", at))
            yield nudge_of(raw, self._id, when, _reference)

    def _gaps(self) -> Iterator[Gap]:
        for at, raw in enumerate(self._raw.get("gaps", ())):
            when = self._condition(raw, "when", ("gaps", at))
            if when:
                yield Gap(
                    id=raw["id"],
                    message=f"{self._id}-gap-{raw['id']}",
                    when=when,
                    fill=_reference(raw["fill"]),
                    over=raw.get("over", ""),
                )

    def _block(self, raw: Raw, message: str, route: Route) -> Block:
        kind = next(kind for kind in KINDS if kind in raw)
        first = raw.get("first")
        with_ = {key: raw[key] for key in NAMED.get(kind, ()) if key in raw}
        rows = raw["chain"] if kind == "chain" else raw.get("rows", ())
        return Block(
            kind=kind,
            message=f"{message}-{raw[kind]}"
            if kind in {"line", "items", "count"}
            else "",
            over=raw[kind]
            if kind in {"table", "bars", "grid", "timeline"}
            else raw.get("over", ""),
            args=_references({**raw.get("with", {}), **with_}),
            selectors=_references(
                {**self._raw.get("select", {}), **raw.get("select", {})}
            ),
            columns=tuple(raw.get("columns", ())),
            rows=tuple(
                {
                    key: value if key in {"id", "over"} else _reference(value)
                    for key, value in row.items()
                }
                for row in rows
            ),
            when=self._condition(raw, "when", route),
            known=self._condition(raw, "known", route),
            people=_reference(raw["people"]) if "people" in raw else None,
            day=_reference(raw["day"]) if "day" in raw else None,
            style=raw.get("style", ""),
            otherwise=f"{message}-{raw['else']}" if "else" in raw else "",
            first=Aside(
                message=f"{message}-{first['line']}",
                when=self._condition(first, "when", (*route, "first")),
            )
            if first
            else None,
            share=self._condition(raw, "share", route),
            sum=raw.get("sum", ""),
        )

    def _condition(self, raw: Raw, key: str, route: Route) -> Expression | None:
        return self._expression(raw[key], (*route, key)) if key in raw else None

    def _expression(self, source: str, route: Route) -> Expression | None:
        try:
            return Expression(source)
        except ExpressionError as wrong:
            self._find(
                route,
                "finding-condition",
                condition=source,
                detail=str(wrong).partition("\n")[0],
            )
            return None

    def _find(self, route: Route, problem: str, **args: str | int) -> None:
        self._findings.append(self._lines.finding(route, problem, **args))


def _references(raw: Mapping[str, str]) -> dict[str, Reference]:
    return {name: _reference(written) for name, written in raw.items()}


def _reference(written: str) -> Reference:
    """Read `why5.name`, `ana4.change/of`, `.name`, `.of`, `.of.unit` or `of.unit`."""
    of = written.endswith("/of")
    written = written.removesuffix("/of")
    if written in {"of", ".of"}:
        return Reference(of=True)
    if written.startswith(("of.", ".of.")):
        return Reference(of=True, then=written.rpartition(".")[2])
    prompt, _, field = written.partition(".")
    return Reference(prompt=prompt, field=field, of=of)
