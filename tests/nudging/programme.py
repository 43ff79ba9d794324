"""A programme for tests: enterprises with their coach, set up without the command for it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from storage import coaches, enterprises, people, programmes
from storage.enterprises import Enterprise
from storage.meetings import PLANNED, Meeting
from tests.talk import House, Talk


def to_come(id_: int, enterprise: str, at: datetime) -> Meeting:
    """Return a meeting that is planned; nudging looks at its number, its enterprise and its day."""
    return Meeting(
        id=id_,
        enterprise=enterprise,
        coach=1,
        at=at,
        state=PLANNED,
        sequence=0,
        since=at,
    )


def person_of(home: House, talk: Talk) -> str:
    def find(tx: Connection) -> str:
        found = people.find(tx, talk.address)
        assert found
        return found.person

    return home.database.look(find)


async def accompanied(
    home: House, talk: Talk, coach: Talk, country: str = "BE"
) -> Enterprise:
    """Let the file of somebody be that of an enterprise, accompanied by somebody else."""
    conversation = talk.conversation.id
    person = person_of(home, coach)

    def arrange(tx: Connection) -> Enterprise:
        now = home.clock.now
        programme = programmes.named(tx, "Noord") or programmes.add(
            tx, "Noord", "vises", now
        )
        known = coaches.being(tx, person)
        one = known[0] if known else coaches.add(tx, programme.id, person, "Ann", "en")
        coaches.came(tx, one.id, person)
        enterprise = enterprises.add(
            tx,
            programme.id,
            conversation,
            name="De Tweede Draad",
            language="en",
            country=country,
            people=3,
            coach=one.id,
            now=now,
        )
        enterprises.change(tx, enterprise.id, conversation=conversation)
        return enterprise

    return await home.database.run(arrange)
