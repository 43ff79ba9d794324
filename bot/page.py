"""The summary as one accessible, self-contained page. Only here: `jinja2`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from bot.summary_text import (
    Sentence,
    bar_text,
    bars_name,
    cell,
    note,
    open_points,
    said,
    scale_cell,
)
from bot.wording import Wording
from flows.summary import Bars, Line, OpenPoints, Part, Scales, Section, Summary, Table
from flows.wordable import Day


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """A part as the template lays it out; `data` depends on the kind."""

    kind: str  # lede, line, path, quote, list, table, scales, bars, open
    data: Any
    known: str = ""
    answers: str = ""


def page(summary: Summary, wording: Wording) -> str:
    """Return the page. The same summary in the same language gives the same bytes."""
    voice = wording.voice
    name = wording.say(summary.name) if summary.name else ""
    title = (
        voice.text("summary-title", "", {"name": name})
        if name
        else voice.text("summary-title-unnamed")
    )
    dated = (
        wording.text(
            "summary-roadmap",
            args={
                "roadmap": summary.roadmap,
                "date": Day(summary.last.at.date().isoformat()),
            },
        )
        if summary.last
        else wording.say(summary.roadmap)
    )
    opened = [
        part
        for section in summary.sections
        for part in section.parts
        if isinstance(part, OpenPoints)
    ]
    early = any(part.ahead or part.unconfirmed for part in opened)
    made: str = _template().render(
        lang=voice.locale,
        title=title,
        name=name or voice.text("summary-title-unnamed"),
        dated=dated,
        early=voice.text("summary-early") if early else "",
        sections=[_section(section, wording) for section in summary.sections],
        fingerprint=voice.text("fingerprint", "", {"code": summary.fingerprint[:16]}),
        sources_heading=voice.text("sources-heading"),
        how_we_know=voice.text("how-we-know"),
        field=voice.text("field"),
    )
    return made


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    source = (files("bot") / "templates" / "summary.html").read_text("utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(source)


def _section(section: Section, wording: Wording) -> dict[str, Any]:
    parts = [shown for part in section.parts for shown in _parts(part, wording)]
    return {
        "id": section.id,
        "heading": wording.say(section.heading),
        "note": note(section, wording),
        "parts": _gathered(parts),
        "missing": "" if parts else wording.say(section.missing),
    }


def _gathered(parts: list[_Shown]) -> list[_Shown]:
    """Put items that follow each other into one list."""
    gathered: list[_Shown] = []
    for part in parts:
        if part.kind == "item":
            if not gathered or gathered[-1].kind != "list":
                gathered.append(_Shown(kind="list", data=[]))
            gathered[-1].data.append(part)
        else:
            gathered.append(part)
    return gathered


def _parts(part: Part, wording: Wording) -> list[_Shown]:
    answers = ", ".join(f"a{number}" for number in part.basis.answers)
    known = wording.say(part.basis.known) if part.basis.known else ""
    match part:
        case Line():
            return [_sentence(sentence) for sentence in said(part, wording)]
        case Table():
            rows = [
                {
                    "cells": [cell(value, wording) for value in row.cells],
                    "answers": ", ".join(f"a{number}" for number in row.basis.answers),
                }
                for row in part.rows
            ]
            head = [wording.say(title) for title in part.head]
            return [
                _Shown(
                    kind="table",
                    data={"head": head, "rows": rows},
                    known=known,
                    answers=answers,
                )
            ]
        case Scales():
            return [
                _Shown(
                    kind="scales",
                    data=_scales(part, wording),
                    known=known,
                    answers=answers,
                )
            ]
        case Bars():
            return [
                _Shown(
                    kind="bars", data=_bars(part, wording), known=known, answers=answers
                )
            ]
        case OpenPoints():
            return [
                _Shown(kind="item", data=text) for text in open_points(part, wording)
            ]


def _sentence(sentence: Sentence) -> _Shown:
    return _Shown(
        kind=sentence.style or "line",
        data=sentence.text,
        known=sentence.known,
        answers=", ".join(sentence.answers),
    )


def _scales(part: Scales, wording: Wording) -> dict[str, Any]:
    rows = [
        {
            "label": wording.say(term),
            "cells": [
                {
                    "text": scale_cell(value, wording),
                    "point": int(value[0]) if value else 0,
                }
                for value in values
            ],
        }
        for term, values in part.rows
    ]
    return {"head": [wording.say(column) for column in part.columns], "rows": rows}


def _bars(part: Bars, wording: Wording) -> dict[str, Any]:
    """Lay out figures as bars: of the people they were measured with, or of the largest."""
    asked = [bar.of for bar in part.bars if bar.of]
    people = asked[-1] if part.share and asked else None
    top = max(bar.value for bar in part.bars) or 1
    alone = len(part.bars) == 1 and people is None  # nothing to compare it with
    bars = [
        {
            "text": bar_text(bar, wording, share=part.share),
            "width": None
            if alone
            else round(
                min(100 * bar.value / ((bar.of or people) if people else top), 100), 1
            ),
        }
        for bar in part.bars
    ]
    return {"name": bars_name(part, wording), "bars": bars}
