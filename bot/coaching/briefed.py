"""What is to be known before a meeting → words of one language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.coaching.brief_sheet import BriefLine, BriefPart, BriefSheet
from bot.parts import clipped
from bot.wording import Wording
from flows.briefing import Brief, Line, Part, Sort
from flows.wordable import Day, Term, Wordable

LONGEST = 140  # characters of what somebody answered; the number leads to all of it


def what(line: Line, wording: Wording) -> str:
    """Return what a line is about: the question, and the item of a list."""
    title = wording.say(line.title)
    if line.about is None:
        return title
    facts = {"about": clipped(wording.say(line.about), LONGEST), "title": title}
    return wording.voice.text("brief-what", "", facts)


def sheet(
    brief: Brief, wording: Wording, *, name: str, today: date, last: date | None
) -> BriefSheet:
    """Return the page; `name` is what the enterprise is called."""
    voice = wording.voice
    days = {"today": wording.say(Day(today.isoformat())), "last": ""}
    if last:
        days["last"] = wording.say(Day(last.isoformat()))
    asked = BriefPart(
        heading=voice.text("brief-questions", "", {"count": len(brief.questions)}),
        lines=tuple(
            BriefLine(text=_question(line, wording), answers=_numbers(line))
            for line in brief.questions
        ),
    )
    return BriefSheet(
        language=voice.tag,
        title=voice.text("brief-title", "", {"enterprise": name}),
        dated=voice.text("brief-dated" if last else "brief-dated-first", "", days),
        day=today.isoformat(),
        parts=tuple(_part(part, wording, first=brief.first) for part in brief.parts),
        questions=asked,
        foot=voice.text("brief-foot", "", {"enterprise": name}),
    )


def lines(page: BriefSheet, wording: Wording) -> list[str]:
    """Return the page as it is said in a chat."""
    said = [page.dated]
    for part in page.parts:
        said += ["", part.heading]
        said += [f"– {_sourced(line, wording)}" for line in part.lines]
        said += [part.rest] if part.rest else []
    if page.questions.lines:
        said += ["", page.questions.heading]
        said += [
            f"{number}. {_sourced(line, wording)}"
            for number, line in enumerate(page.questions.lines, start=1)
        ]
    return [*said, "", page.foot]


def _part(part: Part, wording: Wording, *, first: bool) -> BriefPart:
    voice = wording.voice
    so_far = first and part.sort is Sort.NEW
    rest = {"numbers": ", ".join(_spans(part.rest))}
    return BriefPart(
        heading=voice.text("brief-so-far" if so_far else f"brief-{part.sort}"),
        lines=tuple(
            BriefLine(text=_said(line, wording), answers=_numbers(line))
            for line in part.lines
        ),
        rest=voice.text("brief-rest", "", rest) if part.rest else "",
    )


def _said(line: Line, wording: Wording) -> str:
    if line.sort is Sort.GAP:
        return _gap(line, wording)
    return wording.voice.text(f"brief-line-{line.sort}", "", _facts(line, wording))


def _question(line: Line, wording: Wording) -> str:
    facts = _facts(line, wording)
    if line.sort is Sort.GAP:
        facts["gap"] = _gap(line, wording)
    return wording.voice.text(f"brief-ask-{line.sort}", "", facts)


def _gap(line: Line, wording: Wording) -> str:
    """Return what is missing, in the words in which the enterprise hears it."""
    args: dict[str, Wordable | None] = {"title": line.title, "about": line.about}
    given = {name: value for name, value in args.items() if value is not None}
    return wording.text(line.message, args=given)


def _facts(line: Line, wording: Wording) -> dict[str, str]:
    return {
        "what": what(line, wording),
        "now": _value(line.now, wording),
        "before": _value(line.before, wording),
        "day": wording.say(line.day) if line.day else "",
        "status": wording.say(Term(f"status-{line.status}"))
        if line.sort is Sort.SKIPPED
        else "",
    }


def _value(value: Wordable | None, wording: Wording) -> str:
    """Return what was answered, on one line; … for what cannot be named any more."""
    if value is None:
        return "…"
    return clipped(" ".join(wording.say(value).split()), LONGEST)


def _numbers(line: Line) -> tuple[int, ...]:
    return tuple(number for number in (line.number, line.number_before) if number)


def _sourced(line: BriefLine, wording: Wording) -> str:
    numbers = ", ".join(f"a{number}" for number in line.answers)
    facts = {"text": line.text, "numbers": numbers}
    return wording.voice.text("brief-sourced", "", facts)


def _spans(numbers: Sequence[int]) -> list[str]:
    """Return numbers of answers, those in a row as one: a3–a9, a12."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    return [
        f"a{span[0]}" if len(span) == 1 else f"a{span[0]}–a{span[-1]}" for span in spans
    ]
