"""The checked data of a roadmap file → Roadmap, with findings on the way."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from flows.building_summary import gaps, outlines, rounds, withheld
from flows.errors import ExpressionError, Finding, RoadmapError
from flows.expressions import Expression
from flows.lines import Lines, Route
from flows.nudging.nudge import Nudge, Trigger
from flows.roadmap import (
    Aside,
    Check,
    Choice,
    Collect,
    Field,
    Group,
    Kind,
    Phase,
    Prompt,
    Reference,
    Revisit,
    Roadmap,
    Sitting,
    Use,
    references,
)

Raw = Mapping[str, Any]


class Builder:
    """Turns the checked data of one file into a Roadmap, gathering findings on the way."""

    def __init__(self, raw: Raw, lines: Lines) -> None:
        self.raw = raw
        self._lines = lines
        self.id: str = raw["roadmap"]
        self._sets: dict[str, tuple[str, ...]] = {
            name: tuple(members) for name, members in raw.get("sets", {}).items()
        }
        self._findings: list[Finding] = []

    def roadmap(self) -> Roadmap:
        canonical = json.dumps(
            self.raw, sort_keys=True, ensure_ascii=False, separators=(",", ":")
        )
        closing = self.raw.get("closing")
        roadmap = Roadmap(
            id=self.id,
            version=hashlib.sha256(canonical.encode()).hexdigest()[:16],
            canonical=canonical,
            sets=self._sets,
            uses=tuple(Use(use) for use in self.raw.get("use", (Use.ALONE,))),
            name=self._named("name"),
            period=self._named("period"),
            photo=self._named("photo"),
            selectors=references(self.raw.get("select", {})),
            closing=self._card(closing, ("closing",)) if closing else None,
            phases=tuple(self._phases()),
            summary=tuple(outlines(self)),
            gaps=tuple(gaps(self)),
            withheld=tuple(withheld(self)),
            nudges=tuple(self._nudges()),
            pace=self._named("pace"),
            rounds=tuple(rounds(self)),
        )
        if self._findings:
            raise RoadmapError(tuple(self._findings))
        return roadmap

    def _named(self, key: str) -> Reference | None:
        return Reference.read(self.raw[key]) if key in self.raw else None

    def _phases(self) -> Iterator[Phase]:
        number = 0
        for at, raw in enumerate(self.raw["phases"]):
            sittings = []
            for index, sitting in enumerate(raw["sittings"]):
                number += 1
                sittings.append(
                    self._sitting(sitting, number, ("phases", at, "sittings", index))
                )
            yield Phase(
                id=raw["id"],
                message=f"{self.id}-phase-{raw['id']}",
                sittings=tuple(sittings),
                cards=tuple(
                    self._card(card, ("phases", at, "cards", index))
                    for index, card in enumerate(raw.get("cards", ()))
                ),
            )

    def _card(self, raw: Raw, route: Route) -> Aside:
        return Aside(
            message=f"{self.id}-card-{raw['id']}",
            when=self.condition(raw, "when", route),
        )

    def _sitting(self, raw: Raw, number: int, route: Route) -> Sitting:
        message = f"{self.id}-sitting-{number}"
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
        message = f"{self.id}-{raw['id']}"
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
            when=self.condition(raw, "when", route),
            optional=raw.get("optional", False),
            shows=tuple(raw.get("shows", ())),
        )

    def _group(self, raw: Raw, message: str, prompt: Raw, route: Route) -> Group:
        most = raw.get("most", 1)
        return Group(
            over=Reference.read(raw["over"]) if "over" in raw else None,
            least=raw.get("least", 1),
            most=self._expression(most, (*route, "most")) or 1
            if isinstance(most, str)
            else most,
            title=tuple(raw.get("title", ())),
            public=tuple(raw.get("public", ())),
            coax=self.condition(raw, "coax", route),
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
            sources=tuple(Reference.read(source) for source in raw.get("from", ())),
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
            when=self.condition(raw, "when", route),
            checks=tuple(
                Check(id=check["id"], that=that)
                for at, check in enumerate(raw.get("checks", ()))
                if (that := self._expression(check["that"], (*route, "checks", at)))
            ),
            then=tuple(
                Aside(
                    message=f"{self.id}-{prompt['id']}-{aside['say']}",
                    when=self.condition(aside, "when", (*route, "then", at)),
                )
                for at, aside in enumerate(raw.get("then", ()))
            ),
            revisit=self._revisit(raw["revisit"], prompt["id"], route)
            if "revisit" in raw
            else None,
            prefill=Reference.read(raw["prefill"]) if "prefill" in raw else None,
            args=references({**prompt.get("with", {}), **raw.get("with", {})}),
            selectors=references(
                {
                    **self.raw.get("select", {}),
                    **prompt.get("select", {}),
                    **raw.get("select", {}),
                }
            ),
        )

    def _rows(self, raw: Raw, message: str) -> tuple[tuple[str, ...], str]:
        rows = raw.get("rows", ())
        if isinstance(rows, str):
            return self._sets.get(rows, ()), f"{self.id}-set-{rows}"
        return tuple(rows), message

    def _choices(self, raw: Raw, message: str, route: Route) -> Iterator[Choice]:
        if "set" in raw:
            if raw["set"] not in self._sets:
                self._find((*route, "set"), "finding-no-set", set=raw["set"])
            for member in self._sets.get(raw["set"], ()):
                yield Choice(id=member, message=f"{self.id}-set-{raw['set']}")
        for at, choice in enumerate(raw.get("choices", ())):
            if isinstance(choice, str):
                yield Choice(id=choice, message=message)
            else:
                when = self.condition(choice, "when", (*route, "choices", at))
                yield Choice(id=choice["id"], message=message, when=when)

    def _revisit(self, raw: Raw, asker: str, route: Route) -> Revisit | None:
        when = self.condition(raw, "when", (*route, "revisit"))
        message = f"{self.id}-{asker}-revisit"
        return (
            Revisit(prompt=raw["prompt"], message=message, when=when) if when else None
        )

    def _nudges(self) -> Iterator[Nudge]:
        for at, raw in enumerate(self.raw.get("nudges", ())):
            trigger = next(each for each in Trigger if each.value in raw)
            yield Nudge(
                id=raw["id"],
                message=f"{self.id}-nudge-{raw['id']}",
                trigger=trigger,
                of=Reference.read(raw[trigger.value]),
                days=raw.get("days", 0),
                when=self.condition(raw, "when", ("nudges", at)),
                args=references(raw.get("with", {})),
                counts=references(raw.get("count", {})),
                alone=raw.get("alone", False),
                uncoached=raw.get("uncoached", False),
            )

    def condition(self, raw: Raw, key: str, route: Route) -> Expression | None:
        """Return the condition under a key, None if there is none, or none that can be read."""
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
