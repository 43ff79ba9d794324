"""What would stand there twice is said once: a label and its figure, an agreement and its table."""

from __future__ import annotations

from msgspec.structs import replace

from bot.report.sheet import FULL, Figure, Grid, Part, Section, Sheet, Timeline


def told(figure: Figure) -> str:
    """Return what a figure says, for a place where its label stands before it already."""
    after = figure.text.removeprefix(figure.label)
    if not figure.label or after == figure.text or after.lstrip()[:1] != ":":
        return figure.text
    return after.lstrip().removeprefix(":").lstrip()


def once(sheet: Sheet) -> Sheet:
    """Return the sheet with what a table adds to a timeline said there, and without the table."""
    if sheet.version != FULL:  # only there are tables beside what is drawn
        return sheet
    empty = sheet.labels.not_answered
    return replace(sheet, sections=tuple(_section(s, empty) for s in sheet.sections))


def _section(section: Section, empty: str) -> Section:
    timelines = [part for part in section.parts if isinstance(part, Timeline)]
    grids = [part for part in section.parts if isinstance(part, Grid)]
    if len(timelines) != 1 or len(grids) != 1 or grids[0].known:
        return section
    merged = _merged(timelines[0], grids[0], empty)
    if merged is None:
        return section
    kept: list[Part] = [part for part in section.parts if part is not grids[0]]
    kept[kept.index(timelines[0])] = merged
    return replace(section, parts=tuple(kept))


def _merged(timeline: Timeline, grid: Grid, empty: str) -> Timeline | None:
    """Return the timeline with what else the rows say; none unless each row is one of its own."""
    rows = list(zip(grid.rows, grid.answers, strict=True))
    if len(rows) != len(timeline.commitments):
        return None
    merged = []
    for each in timeline.commitments:
        own = [row for row in rows if each.answers and {*each.answers} <= {*row[1]}]
        if len(own) != 1:
            return None
        (row, answers) = own[0]
        said = {each.day, each.what, each.who, each.move, empty, ""}
        more = (cell for cell in row if cell not in said)
        move = " · ".join(filter(None, (each.move, *more)))
        merged.append(replace(each, move=move, answers=answers))
    return replace(timeline, commitments=tuple(merged))
