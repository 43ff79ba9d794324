"""Two rounds of one roadmap → a section of a sheet in which they stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from bot.report.sheet import Rounds, Section, Then
from bot.wording import Wording
from flows.rounds import Compared, Told
from flows.wordable import Day
from locales import formats


def then_and_now(compared: Sequence[Compared], wording: Wording) -> Section:
    """Return the section, in the words of one language."""
    text = wording.voice.text
    table = Rounds(
        then=text("round-then"),
        now=text("round-now"),
        rows=tuple(_row(each, wording) for each in compared),
    )
    return Section(id="rounds", heading=text("round-heading"), parts=(table,))


def _row(each: Compared, wording: Wording) -> Then:
    """Return what was said to one question; or why the two are not compared."""
    title = each.name or each.about
    then, now = (wording.say(Day(told.day)) for told in (each.then, each.now))
    refused = (
        wording.voice.text(each.refused, "", {"then": then, "now": now})
        if each.refused
        else ""
    )
    return Then(
        name=wording.say(title) if title is not None else "",
        then=_told(each.then, wording),
        then_day=then,
        now=_told(each.now, wording),
        now_day=now,
        refused=refused,
    )


def _told(told: Told, wording: Wording) -> str:
    said = wording.say(told.said)
    if told.of is None:
        return said
    of = formats.number(wording.voice.locale, told.of)
    return wording.voice.text("round-of", "", {"value": said, "of": of})
