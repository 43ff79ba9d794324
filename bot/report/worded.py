"""A summary → a sheet: everything that is shown, in the words of one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from bot.report.parts import Worded, for_one_reader
from bot.report.seal import fingerprinted
from bot.report.sheet import (
    FULL,
    Fields,
    Indicator,
    Labels,
    Section,
    Sentence,
    Sheet,
)
from bot.report.team_rows import TeamRows
from bot.report.then_and_now import then_and_now
from bot.wording import Wording
from flows import summary as told
from flows.approving import under_way
from flows.naming import Naming
from flows.rounds import Compared
from flows.wordable import Day

LARGE = 3  # figures printed large


def sheet(
    summary: told.Summary,
    wording: Wording,
    version: str = FULL,
    reader: str = "",
    *,
    draft: bool = False,
    rounds: Sequence[Compared] = (),
    team: Mapping[str, TeamRows] | None = None,
) -> Sheet:
    """Return a summary as it is to be rendered, for one reader or for all.

    `draft` if the team has not approved all of it; then the sheet says so. `rounds` is what
    an earlier round said to the same questions, `team` what a team said to the rows of one.
    `reader` is the choice that stands for them, such as `board`: their message comes first,
    and those for others stay out.
    """
    voice = wording.voice
    name = wording.say(summary.name) if summary.name else ""
    worded = Worded(wording, team or {})
    sections = [
        worded.section(section, reader)
        for section in summary.sections
        if version == FULL or section.short
    ]
    if rounds and version == FULL:
        sections.insert(_before_method(sections), then_and_now(rounds, wording))
    lede, sections = _lede(sections)
    found = [part for section in sections for part in section.parts]
    figures = [p for p in found if isinstance(p, Indicator) and p.now]
    title = (
        voice.text("summary-title", "", {"name": name})
        if name
        else voice.text("summary-title-unnamed")
    )
    return fingerprinted(
        Sheet(
            language=voice.tag,
            version=version,
            title=title,
            name=name or voice.text("summary-title-unnamed"),
            period=wording.say(summary.period) if summary.period else "",
            dated=_dated(summary, wording),
            day=summary.last.at.date().isoformat() if summary.last else "",
            lede=lede,
            message=tuple(worded.message(summary, reader)),
            fields=next((p for p in found if isinstance(p, Fields)), None),
            figures=tuple(figures[:LARGE]),
            sections=tuple(sections),
            labels=_labels(summary, wording, version, draft=draft),
            fingerprint="",
        )
    )


def readers(
    summary: told.Summary, naming: Naming, wordings: Sequence[Wording]
) -> dict[str, list[str]]:
    """Return for whom there is a message of their own: labels, by their choices."""
    lines = (part for section in summary.sections for part in section.parts)
    found = {}
    for part in lines:
        if isinstance(part, told.Line) and for_one_reader(part):
            named = naming.label(part.about)
            if named:
                key = part.about.rpartition("/")[2]
                found[key] = [wording.say(named.wordable) for wording in wordings]
    return found


def _dated(summary: told.Summary, wording: Wording) -> str:
    if not summary.last:
        return wording.say(summary.roadmap)
    day = Day(summary.last.at.date().isoformat())
    return wording.text(
        "summary-roadmap", args={"roadmap": summary.roadmap, "date": day}
    )


def _labels(
    summary: told.Summary, wording: Wording, version: str, *, draft: bool
) -> Labels:
    text = wording.voice.text
    early = "summary-early" if version == FULL else "summary-early-short"
    status = early if under_way(summary) else "summary-draft" if draft else ""
    return Labels(
        kicker=text("summary-title-unnamed"),
        page=text("sheet-page", "", {"page": "{page}", "pages": "{pages}"}),
        how_we_know=text("how-we-know"),
        answers=text("sheet-answers"),
        show_answers=text("sources-heading"),
        not_answered=text("cell-empty"),
        goal=text("sheet-goal"),
        before=text("sheet-before"),
        now=text("sheet-now"),
        made_with=text("sheet-made-with"),
        fingerprint=text("sheet-fingerprint"),
        early=text(status) if status else "",
        main_path=text("sheet-main-path"),
        field=text("field"),
        draft=text("sheet-draft") if status else "",
    )


def _lede(sections: Sequence[Section]) -> tuple[str, list[Section]]:
    """Take the sentence that opens the summary out of its first section."""
    first = next(iter(sections), None)
    parts = first.parts if first else ()
    lede = next(
        (p for p in parts if isinstance(p, Sentence) and p.style == "lede"), None
    )
    if first is None or lede is None:
        return "", list(sections)
    rest = tuple(part for part in parts if part is not lede)
    kept = [replace(first, parts=rest)] if rest else []
    return lede.text, [*kept, *sections[1:]]


def _before_method(sections: Sequence[Section]) -> int:
    """Return where a section goes that is to stand before the last, on the method."""
    return max(len(sections) - 1, 0)
