"""How questions do, in words, for an administrator in the chat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.programme.codebook import said_in
from flows.prompt_health import Health
from flows.roadmap import Roadmap
from locales import formats
from locales.catalog import Argument, Voice

MOST = 10  # lines


def health_told(found: Sequence[Health], roadmap: Roadmap, voice: Voice) -> str:
    """Return which questions do worse than twice the usual, and in what."""
    if not found:
        return voice.text("questions-none")
    worse = [each for each in found if each.flags]
    count = {"count": len(found)}
    if not worse:
        return voice.text("questions-well", "", count)
    lines = [voice.text("questions-head", "", count)]
    lines += [_line(each, roadmap, voice) for each in worse[:MOST]]
    if len(worse) > MOST:
        lines.append(voice.text("questions-more", "", {"count": len(worse) - MOST}))
    return "\n".join(lines)


def question_named(question: str, roadmap: Roadmap, voice: Voice) -> str:
    """Return what a question is called for short, by its id: map4.fte."""
    prompt, _, field = question.partition(".")
    message = roadmap.prompts[prompt].field(field).message
    return said_in(voice, roadmap, message, "title")


def _line(health: Health, roadmap: Roadmap, voice: Voice) -> str:
    facts: dict[str, Argument] = {
        "title": question_named(health.question, roadmap, voice),
        "question": health.question,
        "people": health.people,
        "what": ", ".join(measured(health, voice)),
    }
    return voice.text("questions-line", "", facts)


def measured(health: Health, voice: Voice) -> Iterator[str]:
    """Yield in words what is worse than twice the usual."""
    for flag in health.flags:
        if flag == "seconds":
            time = time_told(health.seconds or 0.0, voice)
            yield voice.text("questions-seconds", "", {"time": time})
            continue
        share = round(100 * float(getattr(health, flag)))
        said = formats.percent(voice.locale, share)
        yield voice.text(f"questions-{flag}", "", {"share": said})


def time_told(seconds: float, voice: Voice) -> str:
    """Return how long something takes: in seconds, or in minutes from two on."""
    if seconds < 120:
        return voice.text("questions-time", "", {"seconds": round(seconds)})
    return voice.text("questions-minutes", "", {"minutes": round(seconds / 60)})
