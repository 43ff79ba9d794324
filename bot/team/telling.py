"""What a team said, in the words of one language: as messages."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bot.messages import Bubble
from bot.wording import Wording
from flows.team.reveal import Figures, Part, Picks, Quote, Reveal, Said, shown
from flows.team.talking import Topic, topics
from flows.wordable import Day
from locales.catalog import Voice
from storage.sessions import Session


class Shown(Struct, frozen=True, kw_only=True):
    """A session with what is shown of it, and the one before, for what became different."""

    session: Session
    reveal: Reveal
    day: str
    before: Reveal | None = None
    before_day: str = ""


def bubbles(seen: Shown, wording: Wording, *, leads: bool = False) -> list[Bubble]:
    """Return what was said, and what to talk about; `leads` to whoever began it."""
    voice = wording.voice
    heading = Bubble(
        text=wording.text(
            "team-revealed", args={"name": voice.text(seen.session.roadmap)}
        ),
        notes=(dated(seen, wording), *_other_version(seen, wording)),
    )
    lines: list[str] = []
    count = 0  # of sentences
    for part in seen.reveal.by_spread:
        lines += _part(part, seen, wording, count)
        count += len(part.quotes) if isinstance(part, Said) else 0
    said = Bubble(
        text=voice.text("team-each-said"),
        lines=tuple(lines),
        how=_ways(voice, keeps=count > 0) if leads else "",
    )
    return [heading, said, talk(seen, wording)]


def _ways(voice: Voice, *, keeps: bool) -> str:
    """Return what whoever began it can do with what was said."""
    ways = ("team-keep-how", "team-sheet-how") if keeps else ("team-sheet-how",)
    return "\n".join(voice.text(way) for way in ways)


def _other_version(seen: Shown, wording: Wording) -> tuple[str, ...]:
    """Return that nothing is compared, where the questions are no longer the same."""
    if seen.before is None or seen.before.version == seen.reveal.version:
        return ()
    return (wording.voice.text("team-other-version"),)


def talk(seen: Shown, wording: Wording) -> Bubble:
    """Return what to talk about, and what cannot be claimed of all this."""
    foot = "team-foot-named" if seen.reveal.named else "team-foot-unnamed"
    return Bubble(
        text=wording.voice.text("team-talk"),
        lines=tuple(f"• {each}" for each in talked(seen, wording)),
        how=wording.voice.text(foot),
    )


def talked(seen: Shown, wording: Wording) -> tuple[str, ...]:
    """Return what to talk about, a sentence or two each."""
    return tuple(_talked(each, wording) for each in topics(seen.reveal))


def _talked(topic: Topic, wording: Wording) -> str:
    title = {"title": titled(topic.about, wording)} if topic.about else {}
    return wording.text(topic.message, args={**topic.args, **title})


def dated(seen: Shown, wording: Wording) -> str:
    """Return when it was, how many answered, and whether with names."""
    reveal = seen.reveal
    return wording.voice.text(
        "team-dated",
        "",
        {
            "date": wording.say(Day(seen.day)),
            "done": reveal.people,
            "joined": reveal.joined,
            "late": reveal.late,
            "named": "yes" if reveal.named else "no",
        },
    )


def titled(part: Part, wording: Wording) -> str:
    """Return what a part is about."""
    title = wording.say(part.title)
    if isinstance(part, Figures) and part.row:
        facts = {"title": title, "row": wording.say(part.row)}
        return wording.voice.text("team-title-row", "", facts)
    return title


def hidden(part: Part, wording: Wording) -> str:
    """Return why nothing of a part is shown."""
    message = "team-apart" if part.withheld else "team-few"
    return wording.voice.text(message, "", {"people": part.people})


def changed(part: Figures, seen: Shown, wording: Wording) -> str:
    """Return how a scale stands against last time, with a sign and in words; or ""."""
    if seen.before is None or seen.before.version != seen.reveal.version:
        return ""
    then = next((each for each in seen.before.parts if each.id == part.id), None)
    if not isinstance(then, Figures) or then.middle is None or part.middle is None:
        return ""
    step = part.middle - then.middle
    message = "team-higher" if step > 0 else "team-lower" if step < 0 else "team-same"
    sign = (
        "▲" if step > 0 else "▼" if step < 0 else "●"
    )  # besides the words, never alone
    said = wording.voice.text(
        message,
        "",
        {
            "date": wording.say(Day(seen.before_day)),
            "then": then.middle,
            "now": part.middle,
        },
    )
    return f"{sign} {said}"


def quoted(quote: Quote, wording: Wording) -> str:
    """Return what somebody wrote, with their name if names are shown."""
    text = " · ".join(wording.say(part) for part in quote.parts)
    message = "team-quote-who" if quote.who else "team-quote"
    said = wording.voice.text(message, "", {"text": text, "who": quote.who})
    return (
        wording.voice.text("team-quote-late", "", {"quote": said})
        if quote.late
        else said
    )


def _part(part: Part, seen: Shown, wording: Wording, before: int) -> Iterator[str]:
    """Yield a part in lines; sentences are numbered on from those `before`."""
    yield f"▪ {titled(part, wording)}"
    if not shown(part):
        yield f"   {hidden(part, wording)}"
    elif isinstance(part, Figures):
        yield from (f"   {line}" for line in _figures(part, seen, wording))
    elif isinstance(part, Picks):
        yield from (f"   {line}" for line in _picks(part, wording))
    else:
        for number, quote in enumerate(part.quotes, start=before + 1):
            yield f"   {number}. {quoted(quote, wording)}"


def _figures(part: Figures, seen: Shown, wording: Wording) -> Iterator[str]:
    voice = wording.voice
    if part.who:
        yield ", ".join(f"{who} {point}" for who, point in part.who)
    elif part.points:
        yield voice.text("team-points", "", {"points": _row(part.points)})
    if part.late and not part.who:
        yield voice.text("team-points-late", "", {"points": _row(part.late)})
    if part.half and part.half[0] < part.half[1]:
        low, high = (wording.say(str(int(each))) for each in part.half)
        yield voice.text("team-half", "", {"low": low, "high": high})
    if part.differs:
        yield voice.text("team-differs")
    if change := changed(part, seen, wording):
        yield change


def _row(points: tuple[int, ...]) -> str:
    return " ".join(str(point) for point in points)


def _picks(part: Picks, wording: Wording) -> Iterator[str]:
    voice = wording.voice
    for choice, names in part.who:
        facts = {"choice": wording.say(choice), "who": ", ".join(names)}
        yield voice.text("team-picked-who", "", facts)
    if not part.who and part.counted:
        yield ", ".join(picked(part, wording))
    if part.others:
        said = ", ".join(wording.say(each) for each in part.others)
        message = "team-others" if part.counted else "team-only-others"
        yield voice.text(message, "", {"choices": said})
    if part.differs:
        yield voice.text("team-differs")


def picked(part: Picks, wording: Wording) -> list[str]:
    """Return each choice with how often it was made."""
    return [
        wording.voice.text(
            "team-picked", "", {"choice": wording.say(choice), "count": count}
        )
        for choice, count in part.counted
    ]
