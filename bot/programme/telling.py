"""Progress and figures of a programme in words, for its administrator in the chat."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.programme.codebook import chosen, said_in, titled
from bot.programme.families import family_of
from bot.programme.pool import Result, Results
from bot.programme.progress import FINISHED, NOT_BEGUN, Group, Progress
from flows.pooling.figures import About, Figures
from flows.roadmap import Roadmap
from locales import formats
from locales.catalog import Argument, Voice


def progress_told(progress: Progress, voice: Voice) -> str:
    """Return how far a programme is, a line a group."""
    name = progress.programme
    if progress.enterprises is None:
        return voice.text("progress-few", "", {"programme": name})
    facts: dict[str, Argument] = {"programme": name, "count": progress.enterprises}
    lines = [voice.text("progress-head", "", facts)]
    lines += [_group(each, progress.roadmap, voice) for each in progress.groups]
    if progress.stalled is None:
        lines.append(voice.text("progress-stalled-untold"))
    else:
        count = {"count": progress.stalled}
        lines.append(voice.text("progress-stalled", "", count))
    return "\n".join([*lines, voice.text("progress-merged")])


def _group(group: Group, roadmap: Roadmap, voice: Voice) -> str:
    one = group.first == group.last
    line = voice.text(
        "progress-step" if one else "progress-steps",
        "",
        {
            "first": step_named(group.first, roadmap, voice),
            "last": step_named(group.last, roadmap, voice),
            "count": group.enterprises,
        },
    )
    if not group.stalled:
        return line
    facts: dict[str, Argument] = {"line": line, "stalled": group.stalled}
    return voice.text("progress-stalled-here", "", facts)


def step_named(step: str, roadmap: Roadmap, voice: Voice) -> str:
    """Return what a step is called."""
    if step in {NOT_BEGUN, FINISHED}:
        return voice.text(f"progress-{step}")
    message = next(phase.message for phase in roadmap.phases if phase.id == step)
    return said_in(voice, roadmap, message)


def family_named(family: str, roadmap: Roadmap, voice: Voice) -> str:
    """Return what a family of enterprises is called."""
    asked = family_of(roadmap)
    if asked is None:
        return voice.text("figures-all")
    field = roadmap.prompts[asked.prompt].field(asked.field)
    message = next(each.message for each in field.choices if each.id == family)
    return said_in(voice, roadmap, message, family)


def figures_told(results: Results, family: str, voice: Voice, today: date) -> list[str]:
    """Return the figures of a family, a line a question; those that are not told are counted."""
    known = [each for each in results.of(family) if each.figures is not None]
    head = {"family": family_named(family, results.roadmap, voice)}
    lines = [voice.text("figures-head", "", head)]
    lines += [_line(each, results.roadmap, voice, today) for each in known]
    rest = len(results.of(family)) - len(known)
    if rest:
        lines.append(voice.text("figures-rest", "", {"count": rest}))
    if any(each.on < today.isoformat() for each in known):
        lines.append(voice.text("figures-days"))
    return lines


def _line(result: Result, roadmap: Roadmap, voice: Voice, today: date) -> str:
    figures = result.figures
    assert figures is not None
    facts: dict[str, Argument] = {
        "title": titled(voice, roadmap, result.question),
        "count": figures.enterprises,
        "day": formats.day(voice.locale, result.on),
        "figures": figured(result, roadmap, voice),
    }
    earlier = result.on < today.isoformat()
    message = "figures-line-earlier" if earlier else "figures-line"
    return voice.text(message, "", facts)


def figured(result: Result, roadmap: Roadmap, voice: Voice) -> str:
    """Return the figures of one question in words, without their number and day."""
    assert result.figures is not None
    said = list(_parts(result, result.figures, roadmap, voice))
    return ", ".join(said) or voice.text("figures-nothing")


def _parts(
    result: Result, figures: Figures, roadmap: Roadmap, voice: Voice
) -> Iterator[str]:
    def said(message: str, **facts: Argument) -> str:
        return voice.text(message, "", facts)

    for choice, count in figures.counted:
        if not count:
            continue
        label = chosen(voice, roadmap, result.question, choice)
        yield said("figures-choice", choice=label, count=count)
    if figures.uncounted:
        yield said("figures-others")
    for band in figures.bands:
        ends = dict.fromkeys((band.low, band.high))
        points = "–".join(map(str, ends))
        yield said("figures-band", points=points, count=band.enterprises)
    if figures.middle:
        message = "figures-middle" if figures.bands else "figures-about"
        yield said(message, number=_number(figures.middle, voice))
    if figures.quarter and figures.three_quarters:
        low = _number(figures.quarter, voice)
        high = _number(figures.three_quarters, voice)
        if low == high:
            return
        yield said("figures-between", low=low, high=high)


def _number(about: About, voice: Voice) -> str:
    return formats.number(voice.locale, about.number)
