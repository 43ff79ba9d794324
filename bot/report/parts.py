"""Parts of a summary → parts of a sheet, in the words of one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from bot.report.sheet import (
    Card,
    Column,
    Commitment,
    Fields,
    Figure,
    Grid,
    ImpactMap,
    Indicator,
    Part,
    Petal,
    Section,
    Sentence,
    Timeline,
)
from bot.report.team_rows import TeamRows
from bot.summary_text import bar_text, cell, note, open_points, scale_cell
from bot.wording import Wording
from flows import summary as told
from flows.team.reveal import differ
from flows.wordable import Day
from locales import formats


class Worded:
    """Puts the parts of a summary into the words of one language."""

    def __init__(self, wording: Wording, team: Mapping[str, TeamRows]) -> None:
        """`team`: what a team said to the rows of a question, by the message that asks it."""
        self._wording = wording
        self._team = team

    def section(self, section: told.Section, reader: str) -> Section:
        """Return a section; one without content says what is missing.

        Messages stand apart where there is one reader.
        """
        say = self._wording.say
        parts = tuple(
            shown
            for part in section.parts
            if not (reader and for_one_reader(part))
            for shown in self._parts(section, part)
        )
        missing = Sentence(text=say(section.missing))
        return Section(
            id=section.id,
            heading=say(section.heading),
            parts=parts or (missing,),
            note=note(section, self._wording),
            open=not parts,
        )

    def message(self, summary: told.Summary, reader: str) -> Iterator[Sentence]:
        """Yield what one reader is to remember."""
        for section in summary.sections if reader else ():
            for part in section.parts:
                if (
                    isinstance(part, told.Line)
                    and for_one_reader(part)
                    and part.about.rpartition("/")[2] == reader
                ):
                    yield replace(self._line(part), style="")

    # --- parts ----------------------------------------------------------------------------

    def _parts(self, section: told.Section, part: told.Part) -> Iterator[Part]:
        match part:
            case told.Line():
                yield self._line(part)
            case told.Table():
                yield self._grid(section, part)
            case told.Scales():
                yield self._fields(part)
            case told.Bars():
                yield self._indicator(part)
            case told.Chain():
                yield self._map(part)
            case told.Promises():
                yield Timeline(
                    commitments=tuple(self._commitment(p) for p in part.promises)
                )
            case told.OpenPoints():
                for text in open_points(part, self._wording):
                    yield Sentence(text=text, style="item")

    def _known(self, basis: told.Basis) -> str:
        return self._wording.say(basis.known) if basis.known else ""

    def _line(self, line: told.Line) -> Sentence:
        given = self._wording.within(line.selectors)
        style = "item" if line.style == "message" else line.style
        return Sentence(
            text=given.sentence(line.message, line.args),
            style=style,
            known=self._known(line.basis),
            rung=line.basis.rung,
            people=line.basis.people,
            day=line.basis.day,
            answers=line.basis.answers,
        )

    def _grid(self, section: told.Section, table: told.Table) -> Grid:
        say = self._wording.say
        return Grid(
            name=say(section.heading),
            head=tuple(say(title) for title in table.head),
            rows=tuple(
                tuple(cell(value, self._wording) for value in row.cells)
                for row in table.rows
            ),
            answers=tuple(row.basis.answers for row in table.rows),
            known=self._known(table.basis),
            rung=table.basis.rung,
        )

    def _fields(self, scales: told.Scales) -> Fields:
        say, text = self._wording.say, self._wording.voice.text
        petals = []
        team = self._team.get(scales.columns[0].message)
        for name, cells in scales.rows:
            points = team.of(name.attribute) if team else ()
            think = cells[0]
            show = cells[1] if len(cells) > 1 else None
            petals.append(
                Petal(
                    name=say(name),
                    think=think[0] if think else None,
                    show=show[0] if show else None,
                    think_words=scale_cell(think, self._wording),
                    show_words=scale_cell(show, self._wording)
                    if len(cells) > 1
                    else "",
                    team=points,
                    note=text("team-sheet-differs") if differ(points) else "",
                )
            )
        drawn = any(petal.team for petal in petals)
        columns = [say(column) for column in scales.columns]
        outline = tuple(
            text(
                "sheet-field-both",
                "",
                {
                    "field": p.name,
                    "think": columns[0],
                    "first": p.think_words,
                    "show": columns[1],
                    "second": p.show_words,
                },
            )
            if len(columns) > 1
            else text(
                "sheet-field-one",
                "",
                {"field": p.name, "think": columns[0], "first": p.think_words},
            )
            for p in petals
        )
        return Fields(
            petals=tuple(petals),
            think=columns[0],
            show=columns[1] if len(columns) > 1 else "",
            scale=text("sheet-scale"),
            least=f"1 {say(scales.least)}",
            most=f"5 {say(scales.most)}",
            outline=outline,
            team=self._team_words(team) if drawn and team else "",
            each=text("team-each") if drawn else "",
            half=text("team-middle") if drawn else "",
            known=self._known(scales.basis),
            rung=scales.basis.rung,
            answers=scales.basis.answers,
        )

    def _team_words(self, team: TeamRows) -> str:
        """Return how many of a team answered, and when."""
        facts: dict[str, str | int] = {"people": team.people}
        facts["date"] = self._wording.say(Day(team.day))
        return self._wording.voice.text("sheet-team", "", facts)

    def _indicator(self, bars: told.Bars) -> Indicator:
        figures = {bar.id: self._figure(bar, bars) for bar in bars.bars}
        return Indicator(
            name=self._wording.say(bars.name),
            unit=self._wording.say(bars.unit) if bars.unit else "",
            share=bars.share,
            before=figures.get("earlier"),
            now=figures.get("now"),
            goal=figures.get("target"),
            known=self._known(bars.basis),
            rung=bars.basis.rung,
            answers=bars.basis.answers,
        )

    def _figure(self, bar: told.Bar, bars: told.Bars) -> Figure:
        return Figure(
            label=self._wording.say(bar.label),
            value=bar.value,
            number=formats.number(self._wording.voice.locale, bar.value),
            of=bar.of,
            text=bar_text(bar, self._wording, share=bars.share),
        )

    def _map(self, chain: told.Chain) -> ImpactMap:
        say, text = self._wording.say, self._wording.voice.text
        columns = tuple(
            Column(
                title=say(stage.title),
                cards=tuple(
                    Card(
                        text=say(node.text),
                        about=say(node.about) if node.about else "",
                        main=node.main,
                        answers=node.basis.answers,
                    )
                    for node in stage.nodes
                ),
            )
            for stage in chain.stages
        )
        missing = text("sheet-map-missing")
        return ImpactMap(
            columns=columns,
            missing=missing,
            outline=tuple(_outline(columns, missing, self._wording)),
            known=self._known(chain.basis),
            rung=chain.basis.rung,
        )

    def _commitment(self, promise: told.Promise) -> Commitment:
        say = self._wording.say
        return Commitment(
            day=say(Day(promise.by)) if promise.by else "",
            what=say(promise.what),
            who=say(promise.who) if promise.who else "",
            move=say(promise.move) if promise.move else "",
            answers=promise.basis.answers,
        )


def _outline(
    columns: Sequence[Column], missing: str, wording: Wording
) -> Iterator[str]:
    """Yield what the map shows, a sentence a step, and the main path at the end."""
    text = wording.voice.text
    for column in columns:
        cards = [f"{c.text} ({c.about})" if c.about else c.text for c in column.cards]
        said = "; ".join(cards) or missing
        yield text("sheet-map-step", "", {"step": column.title, "cards": said})
    main = [next((c.text for c in each.cards if c.main), "") for each in columns]
    if all(main):
        yield text("sheet-map-path", "", {"path": " → ".join(main)})


def for_one_reader(part: told.Part) -> bool:
    """Return whether a part is a message for one reader."""
    return isinstance(part, told.Line) and part.style == "message"
