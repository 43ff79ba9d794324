"""What a team said, brought to the answers of whoever began it: offered there, never assumed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from bot.register import Register, Seat
from bot.report.team_rows import TeamRows
from bot.team.board import Board
from bot.team.showing import Showing
from flows.answers import Answer, Status
from flows.roadmap import Kind, Roadmap
from flows.team.reveal import Said
from flows.team.suggesting import grid, suggested
from flows.turn import Carried
from storage import commitments, conversations, people, sessions
from storage.recent import Recent
from storage.sessions import Session

AGREED = ("what", "by")  # who does it may ask to be erased, and is asked anew


class Bringing:
    """Brings what a team said to other roadmaps."""

    def __init__(
        self, board: Board, register: Register, showing: Showing, recent: Recent
    ) -> None:
        self._board = board
        self._register = register
        self._showing = showing
        self._recent = recent

    def to_new(self, tx: Connection, seat: Seat) -> tuple[Carried, ...]:
        """Return what is offered to somebody who begins a roadmap."""
        found: list[Carried] = []
        for session in sessions.begun_by(tx, seat.address):
            offered = self._suggested(tx, session, seat)
            known = {each.place for each in found}
            found += [each for each in offered if each.place not in known]
        return tuple(found)

    def to_begun(self, tx: Connection, session: Session, now: datetime) -> None:
        """Offer it where whoever began the session is under way, unless it is answered there."""
        found = people.find(tx, session.facilitator)
        for conversation in conversations.of_person(tx, found.person) if found else ():
            assert found
            seat = self._register.seat(tx, found.address, found.person, conversation)
            number = conversation.book.next_number
            answers: list[Answer] = []
            for each in self._suggested(tx, session, seat):
                place, book = each.place, conversation.book
                if book.latest(place) or book.carried(place.prompt, place.field):
                    continue
                answers.append(
                    Answer(
                        number=number + len(answers),
                        place=place,
                        status=Status.CARRIED,
                        at=now,
                        value=each.value,
                        words=each.words,
                        language=each.language,
                    )
                )
            if answers:
                conversations.bring(tx, conversation, answers)
                self._recent.drop(conversation.id)

    def keep(self, tx: Connection, session: Session, number: int) -> str:
        """Note the sentence with a number as that of the team; return it, or ""."""
        reveal = self._showing.reveal(tx, session)
        parts = reveal.by_spread if reveal else ()
        said = [
            (p.id, quote) for p in parts if isinstance(p, Said) for quote in p.quotes
        ]
        if not 1 <= number <= len(said):
            return ""
        about, quote = said[number - 1]
        text = " · ".join(part for part in quote.parts if isinstance(part, str))
        kept = {**_kept(session), about: text}
        revealed = {**(session.revealed or {}), "kept": kept}
        sessions.change(tx, session.id, revealed=revealed)
        return text

    def rows(self, tx: Connection, seat: Seat) -> Mapping[str, TeamRows]:
        """Return what a team said to the rows of a grid, by the message that asks for them."""
        found: dict[str, TeamRows] = {}
        for session in sessions.begun_by(tx, seat.address):
            seen = self._showing.seen(tx, session)
            if seen is None:
                continue
            for prompt in seat.roadmap.prompts.values():
                for field in prompt.fields:
                    source = field.prefill
                    if field.kind is not Kind.GRID or source is None:
                        continue
                    rows = grid(seen.reveal, source.field)
                    if source.prompt == session.roadmap and rows:
                        people = seen.reveal.people
                        made = TeamRows(rows=rows, people=people, day=seen.day)
                        found.setdefault(field.message, made)
        return found

    def _suggested(
        self, tx: Connection, session: Session, seat: Seat
    ) -> tuple[Carried, ...]:
        reveal = self._showing.reveal(tx, session)
        if reveal is None:
            return ()
        template = self._board.roadmap(tx, session)
        kept = {**_kept(session), **_agreed(tx, session, template)}
        return suggested(reveal, template.id, kept, seat.roadmap, session.language)


def _agreed(tx: Connection, session: Session, template: Roadmap) -> Mapping[str, str]:
    """Return the first thing that was agreed, by the questions that asked for proposals."""
    made = commitments.of(tx, session.id)[:1]
    return {
        f"{prompt.id}.{name}": getattr(each, name)
        for each in made
        for prompt in template.prompts.values()
        if {field.id for field in prompt.fields} >= set(AGREED)
        for name in AGREED
        if getattr(each, name)
    }


def _kept(session: Session) -> Mapping[str, str]:
    kept: Mapping[str, str] = (session.revealed or {}).get("kept", {})
    return kept
