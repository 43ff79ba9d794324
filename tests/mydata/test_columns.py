"""Stories RI3 and RI4: no table and no column about a person is forgotten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import fields
from sqlalchemy import Boolean, Connection, Double, Integer, insert
from sqlalchemy.types import TypeEngine

from bot.mydata import model
from bot.mydata.gathering import gather
from storage.columns import Sealed, SealedJSON, Time
from storage.database import Database
from storage.tables import metadata
from tests.mydata.shelf import body

# Where each column goes in what a person is given: a part of bot/mydata/model.py, and its field.
KEPT = """
people          Person        id since seen notice quiet_until
addresses       Address       address conversation language gone
roadmap_versions Roadmap      version roadmap canonical
conversations   Conversation  id roadmap version rev opened round session
members         Conversation  role since name language stage focus back_to doubt misreads until seen
answers         Answer        number prompt item field status value words language marks author version update at
remarks         Remark        version prompt field words language at
attachments     Attachment    sha256 name type bytes at
inbox           Received      account update address body state reason at
outbox          Sent          address kind body at
timers          Reminder      topic key due
texts           Text          version about words since
consents        Consent       purpose given text at
trail           Reading       reader role object action why at
requests        Request       kind conversation number words at due settled
attendees       Part          session conversation back_to name state since reminded
sessions        Session       id roadmap version language named minutes expected state since deadline late_until settled
commitments     Commitment    session what who by owner state at
programmes      Programme     id name roadmap since
coaches         Coaching      programme name language digest
administrators  Administering programme since
tickets         Arrival       programme role used
enterprises     Enterprise    id programme number name language country people conversation since
shares          Share         conversation prompt given at
letters         Letter        id conversation kind prompt item field context words about at settled
meetings        Meeting       id enterprise at state sequence since
agreements      Agreement     id meeting enterprise what who by state at
nudges          Nudge         kind about words due state why sent answered
leaves          Leave         first last
rhythms         Rhythm        country weekday hour minute
broadcasts      Broadcast     id programme words state at
recipients      Receipt       broadcast state why at
"""

# The others, each with the reason why nobody is given it.
LEFT_OUT: Mapping[str, str] = {
    "addresses.person": "whose it is: the person",
    "attachments.person": "whose it is: the person",
    "consents.person": "whose it is: the person",
    "members.person": "whose it is: the person; of others only how many there are",
    "requests.person": "whose it is: the person",
    "trail.whose": "whose it is: the person",
    "answers.conversation": "it stands in its conversation",
    "remarks.conversation": "it stands in its conversation",
    "members.conversation": "it stands in its conversation",
    "conversations.follows": "which one the round before is; the rounds have numbers",
    "conversations.person": "handed over as opened_by: who it is, is nobody's concern",
    "roadmap_versions.published": "since when it is offered here; of no person",
    "outbox.state": "handed over as came",
    "answers.id": "the number of a row, another one elsewhere",
    "remarks.id": "the number of a row, another one elsewhere",
    "inbox.id": "the number of a row, another one elsewhere",
    "outbox.id": "the number of a row, another one elsewhere",
    "timers.id": "the number of a row, another one elsewhere",
    "consents.id": "the number of a row, another one elsewhere",
    "trail.id": "the number of a row, another one elsewhere",
    "requests.id": "the number of a row, another one elsewhere",
    "inbox.message": "the messenger's number of a message: nothing without the chat",
    "outbox.message": "the messenger's number of a message: nothing without the chat",
    "outbox.sender": "which of our programs sends it",
    "paces.key": "a mark of a chat; it is dropped within minutes",
    "paces.clock": "how fast may be sent: nothing that was said or done",
    "outbox.tries": "how often it was tried",
    "outbox.not_before": "when it is tried again",
    "outbox.live": "whether buttons count here",
    "outbox.face": "how buttons look; what was answered stands with the answers",
    "outbox.revises": "a change of how another message looks; it says nothing itself",
    "invitations.mark": "an open door, for somebody who is not known yet",
    "invitations.conversation": "an open door, for somebody who is not known yet",
    "invitations.role": "an open door, for somebody who is not known yet",
    "invitations.until": "an open door, for somebody who is not known yet",
    "invitations.used": "an open door; who came in is a member",
    "invitations.person": "an open door; it goes with whoever made it",
    "invitations.name": "the first name that stands with the members once somebody comes",
    "addresses.asked": "which question of somebody else is open just now",
    "asks.mark": "an open door, for somebody who is not known yet",
    "asks.conversation": "a question of its conversation, put to somebody else",
    "asks.person": "whose it is: the person",
    "asks.name": "the first name that was said with the question",
    "asks.prompt": "which question; the answer stands with the answers",
    "asks.item": "which question; the answer stands with the answers",
    "asks.field": "which question; the answer stands with the answers",
    "asks.until": "an open door, for somebody who is not known yet",
    "asks.state": "what came of it stands with the answers",
    "asks.by": "who was asked: the person, or somebody else",
    "asks.by_name": "who was asked; it is said with the answer",
    "asks.language": "how the question is said while it is open",
    "asks.doubt": "a small question while the other one is open",
    "asks.misreads": "how often in a row it was not understood",
    "claims.conversation": "who does which sitting: said to all, until it is done",
    "claims.sitting": "who does which sitting: said to all, until it is done",
    "claims.person": "who does which sitting: said to all, until it is done",
    "claims.told": "who does which sitting: said to all, until it is done",
    "claims.since": "who does which sitting: said to all, until it is done",
    "outbox.about": "which session it shows: it is erased with whoever is shown there",
    "attendees.person": "whose it is: the person",
    "sessions.facilitator": "whose it is: the person, of the sessions that they began",
    "sessions.code": "an open door, for whoever is to take part",
    "sessions.place": "where it is shown: a group, which is of others, too",
    "sessions.follows": "the row of the session before, another one elsewhere",
    "addresses.over": "whether what comes next may be meant for what is over; only for a moment",
    "sessions.board": "the number of a row, another one elsewhere",
    "sessions.agenda": "the number of a row, another one elsewhere",
    "sessions.revealed": "what all of them said, without names: it is nobody's own",
    "commitments.id": "the number of a row, another one elsewhere",
    "past.person": "whose it is: the person",
    "past.body": "handed over as the parts that it is made of",
    "addresses.writing": "what comes next is no answer but something else; only for a moment",
    "coaches.id": "the number of a row, another one elsewhere",
    "coaches.mark": "a mark of the name, which is handed over",
    "coaches.person": "whose it is: the person",
    "administrators.person": "whose it is: the person",
    "tickets.mark": "a mark of the link; it opens nothing any more",
    "tickets.enterprise": "which enterprise they came to: it stands with the enterprises",
    "tickets.coach": "as which coach they came: it stands with the programmes",
    "tickets.until": "until when the link would have worked",
    "tickets.person": "whose it is: the person",
    "enterprises.mark": "a mark of the name, which is handed over",
    "enterprises.coach": "who the coach is: somebody else",
    "shares.id": "the number of a row, another one elsewhere",
    "shares.person": "handed over as author: you, or a colleague",
    "letters.person": "handed over as author: you, a colleague or the coach",
    "letters.coach": "handed over as author: you, a colleague or the coach",
    "meetings.coach": "who the coach is: the person, or somebody else",
    "nudges.id": "the number of a row, another one elsewhere",
    "nudges.person": "handed over as to: you, or somebody else",
    "nudges.sender": "handed over as author: you, a coach, or nobody",
    "leaves.id": "the number of a row, another one elsewhere",
    "leaves.person": "whose it is: the person",
    "rhythms.person": "whose it is: the person",
    "broadcasts.person": "handed over as author: you, or a colleague",
    "recipients.person": "whose it is: the person",
    "pools.programme": "of enterprises, five or more together: of no person",
    "pools.family": "of enterprises, five or more together: of no person",
    "pools.cell": "of enterprises, five or more together: of no person",
    "pools.contributors": "which enterprises are counted, so that none can be told apart later",
    "pools.figures": "of enterprises, five or more together: of no person",
    "pools.at": "of enterprises, five or more together: of no person",
    "closures.id": "days on which a programme or an enterprise is closed: of no person",
    "closures.programme": "days on which a programme or an enterprise is closed: of no person",
    "closures.enterprise": "days on which a programme or an enterprise is closed: of no person",
    "closures.first": "days on which a programme or an enterprise is closed: of no person",
    "closures.last": "days on which a programme or an enterprise is closed: of no person",
    "passes.mark": "an open door, for minutes or hours",
    "passes.kind": "an open door, for minutes or hours",
    "passes.person": "whose it is: the person",
    "passes.until": "an open door, for minutes or hours",
    "passes.used": "an open door, for minutes or hours",
    "tombstones.mark": "of people who are not here any more; it leads to nobody",
    "tombstones.at": "of people who are not here any more",
    "keys.name": "of no person",
    "keys.since": "of no person",
}


def kept() -> Mapping[str, tuple[str, str]]:
    """Return table and column → part and field."""
    return {
        f"{table}.{name}": (part, name)
        for table, part, *names in map(str.split, KEPT.split("\n")[1:-1])
        for name in names
    }


def columns() -> set[str]:
    return {f"{t.name}.{c.name}" for t in metadata.sorted_tables for c in t.columns}


def test_ri4_every_column_is_handed_over_or_left_out_for_a_reason() -> None:
    named = [*kept(), *LEFT_OUT]

    assert len(named) == len(set(named))
    assert columns() - set(named) == set(), "new: hand it over, or say why not"
    assert set(named) - columns() == set(), "gone: take it out here"
    assert all(LEFT_OUT.values())


def test_ri4_a_column_goes_where_the_list_says() -> None:
    for part, name in kept().values():
        assert name in {each.name for each in fields(getattr(model, part))}


# --- a person with something else in every column -----------------------------------------------

PERSON, CONVERSATION, ADDRESS = "person-1", "conversation-1", "telegram:4711"
SESSION = "session-1"
LINKS: dict[str, Any] = {
    "people.id": PERSON,
    "conversations.id": CONVERSATION,
    "addresses.address": ADDRESS,
    "answers.author": ADDRESS,
    "inbox.address": ADDRESS,
    "outbox.address": ADDRESS,
    "timers.key": CONVERSATION,
    "outbox.revises": None,
    "asks.by": PERSON,
    "members.focus": ["focus-1", "", ""],
    "consents.text": "texts.version",
    "people.notice": "texts.version",
    "conversations.version": "roadmap_versions.version",
    "answers.marks": ["answers.marks"],
    "inbox.state": "parked",
    "outbox.state": "sent",
    "answers.status": "given",
    "sessions.id": SESSION,
    "sessions.facilitator": ADDRESS,
    "sessions.version": "roadmap_versions.version",
    "commitments.owner": ADDRESS,
    "past.body": {},
    "programmes.id": "programme-1",
    "enterprises.id": "enterprise-1",
    "coaches.id": 4,
    "enterprises.coach": 4,
    "meetings.id": 5,
    "agreements.meeting": 5,
    "broadcasts.id": 6,
    "nudges.sender": PERSON,
    "recipients.state": "sent",
    "letters.coach": False,
}
ABOUT = {
    "person": PERSON,
    "whose": PERSON,
    "conversation": CONVERSATION,
    "session": SESSION,
    "programme": "programme-1",
    "enterprise": "enterprise-1",
    "coach": 4,
    "meeting": 5,
    "broadcast": 6,
}
FIRST = datetime(2026, 1, 1, tzinfo=UTC)


def value(place: str, kind: TypeEngine[Any], count: int) -> Any:
    """Return what is found again: the name of the column, a number or a day of its own."""
    column = place.partition(".")[2]
    if place in LINKS:
        return LINKS[place]
    if column in ABOUT:
        return ABOUT[column]
    if isinstance(kind, Time):
        return FIRST + timedelta(days=count)
    if isinstance(kind, Boolean):
        return True
    if isinstance(kind, Integer):
        return 70_000 + count
    if isinstance(kind, Double):
        return 80_000.5 + count
    if isinstance(kind, SealedJSON):
        return {"in": place}
    assert isinstance(kind, Sealed) or kind.python_type is str
    return place


@pytest.fixture
def filled(tmp_path: Path) -> tuple[Any, Mapping[str, Any]]:
    """Return what is handed over of a person with something in every column, and what that was."""
    given: dict[str, Any] = {}

    def fill(tx: Connection) -> None:
        for table in metadata.sorted_tables:
            row = {}
            for column in table.columns:
                place = f"{table.name}.{column.name}"
                row[column.name] = value(place, column.type, len(given))
                given[place] = row[column.name]
            tx.execute(insert(table), row)

    held = Database(tmp_path / "filrouge.db")
    try:
        with held._writing.begin() as tx:
            fill(tx)
        return body(held.look(lambda tx: gather(tx, PERSON))), given
    finally:
        held.shut()


def test_ri4_what_stands_in_every_column_is_found_again(
    filled: tuple[Any, Mapping[str, Any]],
) -> None:
    person, given = filled
    (conversation,) = person["conversations"]
    parts: dict[str, Any] = {
        "Person": person,
        "Address": person["addresses"][0],
        "Roadmap": person["roadmaps"][0],
        "Conversation": conversation,
        "Answer": conversation["answers"][0],
        "Remark": conversation["remarks"][0],
        "Attachment": person["attachments"][0],
        "Received": person["received"][0],
        "Sent": person["sent"][0],
        "Reminder": person["reminders"][0],
        "Text": person["texts"][0],
        "Consent": person["consents"][0],
        "Reading": person["readings"][0],
        "Request": person["requests"][0],
        "Part": person["parts"][0],
        "Session": person["sessions"][0],
        "Commitment": person["commitments"][0],
        "Programme": person["programmes"][0],
        "Coaching": person["coaching"][0],
        "Administering": person["administering"][0],
        "Arrival": person["arrivals"][0],
        "Enterprise": person["enterprises"][0],
        "Share": person["shares"][0],
        "Letter": person["letters"][0],
        "Meeting": person["meetings"][0],
        "Agreement": person["agreements"][0],
        "Nudge": person["nudges"][0],
        "Leave": person["leaves"][0],
        "Rhythm": person["rhythms"][0],
        "Broadcast": person["broadcasts"][0],
        "Receipt": person["receipts"][0],
    }
    said_otherwise = {
        "answers.author": "you",
        "inbox.state": "kept",
        "outbox.body": {},  # of a coach, as this person is: test_gathering.py looks at others
    }
    for place, (part, name) in kept().items():
        expected = said_otherwise.get(place, given[place])
        if isinstance(expected, datetime):
            expected = expected.isoformat()
        assert parts[part][name] == expected, place


def test_ri4_nothing_that_is_left_out_is_there(
    filled: tuple[Any, Mapping[str, Any]],
) -> None:
    person, given = filled
    said = json.dumps(person)

    for place in LEFT_OUT:
        if given[place] == place:  # a text of its own
            assert place not in said
