"""What a team said → the sheet that the picture and the page are made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.team.sheet import Choices, Part, Scale, TeamSheet, Voices
from bot.team.telling import Shown, changed, dated, hidden, quoted, talked, titled
from bot.wording import Wording
from flows.team.reveal import Figures, Picks, Said, shown


def team_sheet(seen: Shown, wording: Wording, agreed: Sequence[str]) -> TeamSheet:
    """Return the sheet in the words of one language; `agreed` are lines on what will be done."""
    voice, reveal = wording.voice, seen.reveal
    parts = tuple(_parts(seen, wording))
    late = any(isinstance(part, Scale) and part.late for part in parts)
    foot = "team-foot-named" if reveal.named else "team-foot-unnamed"
    return TeamSheet(
        language=voice.tag,
        title=voice.text(seen.session.roadmap),
        dated=dated(seen, wording),
        day=seen.day,
        parts=parts,
        talk=talked(seen, wording),
        agreed=tuple(agreed),
        talk_heading=voice.text("team-talk"),
        agreed_heading=voice.text("team-agreed"),
        each=voice.text("team-each"),
        middle=voice.text("team-middle"),
        late=voice.text("team-late") if late else "",
        foot=voice.text(foot),
    )


def _parts(seen: Shown, wording: Wording) -> Iterator[Part]:
    for part in seen.reveal.by_spread:
        name = titled(part, wording)
        note = "" if shown(part) else hidden(part, wording)
        people = wording.voice.text("team-people", "", {"people": part.people})
        if isinstance(part, Figures):
            yield Scale(
                name=name,
                dots=part.points,
                late=part.late,
                half=part.half,
                low=wording.say(part.low),
                high=wording.say(part.high),
                note=note or _differs(part, wording),
                differs=part.differs,
                change=changed(part, seen, wording),
                people=people,
            )
        elif isinstance(part, Picks):
            few = wording.voice.text("team-sheet-others") if part.others else ""
            yield Choices(
                name=name,
                counted=tuple((wording.say(c), count) for c, count in part.counted),
                others=tuple(wording.say(each) for each in part.others),
                note=note or few or _differs(part, wording),
                differs=part.differs,
                people=people,
            )
        else:
            yield _voices(part, name, note, people, wording)


def _voices(part: Said, name: str, note: str, people: str, wording: Wording) -> Voices:
    """Return what may be quoted on a page that others get to see."""
    free = [quote for quote in part.quotes if quote.free and part.quotable]
    kept = wording.voice.text("team-quotes-kept", "", {"people": part.people})
    return Voices(
        name=name,
        said=tuple(quoted(quote, wording) for quote in free),
        note=note or ("" if free else kept),
        people=people,
    )


def _differs(part: Figures | Picks, wording: Wording) -> str:
    return wording.voice.text("team-sheet-differs") if part.differs else ""
