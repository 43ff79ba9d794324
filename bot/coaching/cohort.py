"""/cohort: how far the enterprises of a coach are, as a picture and in words. Stories CO1, AD2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching import cohort_sheet as sheets
from bot.coaching.cohort_sheet import MARKS, CohortSheet, Row
from bot.coaching.describing import Telling, capital, code
from bot.coaching.kit import Kit, Part, told
from bot.coaching.overview import Line, Overview
from bot.coaching.today import TODAY, nobody
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from flows.cohort import State
from flows.roadmap import Roadmap
from locales.catalog import Argument
from storage import programmes

ROWS = 20  # of a picture: more would be too small on a phone


class Cohorts:
    """Draws the enterprises of a coach, by number."""

    def __init__(self, kit: Kit) -> None:
        self._catalog = kit.catalog
        self._overview = Overview(kit.library)
        self.part = Part(commands={"cohort": self.drawn})

    def drawn(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return pictures of twenty enterprises each, every one with its words below it."""
        del inbound, typed
        voice, person = scene.wording.voice, scene.seat.person
        lines = self._overview.of_coach(tx, person, scene.now)
        if not lines:
            runs = programmes.administered_by(tx, person)
            return (
                told(voice, "cohort-of-groups") if runs else nobody(tx, voice, person)
            )
        telling = Telling(self._catalog, voice)
        said: list[Bubble] = []
        for programme, name in _programmes(tx, lines):
            own = [x for x in lines if x.enterprise.programme == programme]
            for sheet, shown in cohort(own, name, telling, scene.now):
                said += [_file(sheet, telling), _words(shown, telling)]
        said[-1] = _last(said[-1], telling)
        return said


def cohort(
    lines: Sequence[Line], name: str, telling: Telling, now: datetime
) -> Iterator[tuple[CohortSheet, Sequence[Line]]]:
    """Yield the sheets of one programme, each with the enterprises on it, by number.

    Files of an earlier version of the roadmap may have other phases: they are drawn apart.
    """
    for roadmap in _roadmaps(lines):
        own = [line for line in lines if _phases(line.roadmap) == _phases(roadmap)]
        for start in range(0, len(own), ROWS):
            shown = own[start : start + ROWS]
            yield _sheet(shown, len(own), name, telling, now), shown


def _sheet(
    lines: Sequence[Line], whole: int, name: str, telling: Telling, now: datetime
) -> CohortSheet:
    voice, first = telling.voice, lines[0]
    day = first.calendar.day(now).isoformat()
    rows = tuple(
        Row(
            code=code(line),
            name=line.enterprise.name,
            marks=marks(line),
            words=capital(beside(line, telling, brief=True)),
        )
        for line in lines
    )
    used = {mark for row in rows for mark in row.marks}
    counts: dict[str, Argument] = {
        "first": code(first),
        "last": code(lines[-1]),
        "all": whole,
    }
    part = "cohort-all" if len(lines) == whole else "cohort-some"
    return CohortSheet(
        language=voice.tag,
        title=name,
        dated=f"{telling.day(day)} · {voice.text(part, '', counts)}",
        day=day,
        phases=tuple(telling.phase(first, p.message) for p in first.roadmap.phases),
        rows=rows,
        legend=tuple((m, voice.text(f"mark-{m}")) for m in MARKS if m in used),
        foot=voice.text("cohort-foot"),
    )


def marks(line: Line) -> tuple[str, ...]:
    """Return how it is with each phase of an enterprise."""
    standing, phases = line.standing, line.roadmap.phases
    if standing.state is State.FINISHED:
        return (sheets.DONE,) * len(phases)
    if standing.phase is None:
        return (sheets.AHEAD,) * len(phases)
    at = phases.index(standing.phase)
    ahead = (sheets.AHEAD,) * (len(phases) - at - 1)
    return (*(sheets.DONE,) * at, _here(line), *ahead)


def _here(line: Line) -> str:
    if line.standing.stalled:
        return sheets.QUIET
    by_state = {State.WAITING: sheets.WAITING, State.PAUSED: sheets.PAUSED}
    return by_state.get(line.standing.state, sheets.HERE)


def beside(line: Line, telling: Telling, *, brief: bool = False) -> str:
    """Return in words what the marks show, so that they can be done without."""
    standing, said = line.standing, telling.stands(line, brief=brief)
    if standing.phase and standing.state in {State.WAITING, State.PAUSED}:
        said = f"{telling.phase(line, standing.phase.message)}, {said}"
    return f"{said} · {telling.stalled(line)}" if standing.stalled else said


def _words(lines: Sequence[Line], telling: Telling) -> Bubble:
    """Return the picture in words, a line for each enterprise."""
    said = tuple(telling.line(line, beside(line, telling)) for line in lines)
    return Bubble(text=telling.voice.text("cohort-words"), lines=said)


def _last(bubble: Bubble, telling: Telling) -> Bubble:
    tap = button(telling.voice, "card-tap-today", TODAY)
    how = telling.voice.text("cohort-how")
    return Bubble(text=bubble.text, lines=bubble.lines, how=how, taps=(tap,))


def _file(sheet: CohortSheet, telling: Telling) -> Bubble:
    voice = telling.voice
    file = {
        "cohort": sheet.body(),
        "kind": "png",
        "name": f"{voice.text('cohort-file-name')}-{sheet.day}.png",
        "type": "image/png",
        "sorry": voice.text("cohort-sorry"),
    }
    return Bubble(kind="file", text=f"{sheet.title} · {sheet.dated}", file=file)


def _programmes(tx: Connection, lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    for id_ in dict.fromkeys(line.enterprise.programme for line in lines):
        found = programmes.by_id(tx, id_)
        yield id_, found.name if found else ""


def _roadmaps(lines: Sequence[Line]) -> list[Roadmap]:
    """Return roadmaps of which no two have the same phases."""
    return list({_phases(line.roadmap): line.roadmap for line in lines}.values())


def _phases(roadmap: Roadmap) -> tuple[str, ...]:
    return tuple(phase.message for phase in roadmap.phases)
