"""Who is on either side: the enterprise of somebody, its coach, and those a coach accompanies."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.scene import Scene
from locales.catalog import Argument, Voice
from storage import coaches, consents, enterprises, members, people
from storage.coaches import Coach
from storage.enterprises import Enterprise


class Parties(Struct, frozen=True, kw_only=True):
    """An enterprise whose people began, with its file and whoever accompanies it just now.

    There are none while the place of the coach is empty, because they had themselves erased.
    """

    enterprise: Enterprise
    file: str
    coach: Coach

    @property
    def named(self) -> dict[str, Argument]:
        """Return what messages speak of."""
        return {
            "coach": self.coach.name,
            "enterprise": self.enterprise.name,
            "number": self.enterprise.code,
        }

    def others(self, tx: Connection, person: str) -> list[str]:
        """Return who works on the file besides somebody."""
        here = members.of(tx, self.file)
        return [each.person for each in here if each.person != person]


def own(tx: Connection, scene: Scene) -> Parties | None:
    """Return the parties of the file somebody works on; another one's only if it is the only one.

    So nothing goes to the coach of an enterprise they were not thinking of.
    """
    here = of_file(tx, scene.conversation.id)
    if here is not None:
        return here
    files = members.shared(tx, scene.seat.person)
    found = [each for file in files if (each := of_file(tx, file))]
    return found[0] if len(found) == 1 else None


def of_file(tx: Connection, file: str) -> Parties | None:
    """Return the parties of a file; None if it is that of no enterprise."""
    enterprise = enterprises.with_file(tx, file)
    return _parties(tx, enterprise) if enterprise else None


def of_coach(tx: Connection, person: str, enterprise: Enterprise) -> Parties | None:
    """Return the parties of an enterprise for whoever accompanies it; None for anybody else."""
    found = _parties(tx, enterprise)
    return found if found and found.coach.person == person else None


def as_coached(tx: Connection, parties: Parties) -> Parties:
    """Return the parties with the enterprise as its coach calls it, be it E7 or E7-3fa2."""
    person = parties.coach.person
    mine = enterprises.coached_by(tx, person) if person else []
    here = parties.enterprise
    found = next((each for each in mine if each.id == here.id), here)
    return replace(parties, enterprise=found)


def called(tx: Connection, voice: Voice, parties: Parties, person: str | None) -> str:
    """Return what the coach may call somebody: by name only with their leave."""
    leave = person is not None and consents.allowed(tx, person, "naming")
    here = members.of(tx, parties.file) if leave else []
    name = next((each.name for each in here if each.person == person), "")
    return name or voice.text("letter-somebody")


def coach_called(
    tx: Connection, voice: Voice, parties: Parties, person: str | None
) -> str:
    """Return the name of a coach who wrote, also of one who handed the enterprise on."""
    if person == parties.coach.person:
        return parties.coach.name
    programme = parties.enterprise.programme
    known = coaches.being(tx, person) if person else []
    name = next((each.name for each in known if each.programme == programme), "")
    return name or voice.text("letter-former")


def language(tx: Connection, coach: Coach) -> str:
    """Return the language of a coach: the one they speak here, once they came."""
    reached = people.reached_at(tx, coach.person) if coach.person else []
    return reached[0].language if reached else coach.language


def _parties(tx: Connection, enterprise: Enterprise) -> Parties | None:
    coach = coaches.by_id(tx, enterprise.coach)
    if coach is None or not coach.name or enterprise.conversation is None:
        return None
    return Parties(enterprise=enterprise, file=enterprise.conversation, coach=coach)
