"""Stories AD5, CO2, TE2, TE3, ST12: whoever opens what is somebody else's leaves a line."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.access import CELLS, Rule
from bot.door import NotAllowedError, open_to
from bot.readings import told
from flows.conversation import Conversation
from locales.catalog import Catalog
from storage import (
    coaches,
    conversations,
    enterprises,
    members,
    people,
    programmes,
    sessions,
    trail,
    versions,
)
from storage.database import Database
from storage.sessions import Attendee
from storage.trail import Reading
from tests.talk import shipped_library

NOW = datetime(2026, 3, 14, 10, 20, tzinfo=UTC)
LANGUAGES = ("en", "nl", "fr")


@dataclass
class Team:
    """Leen and Omar answer together; Fatma guides them, Coen coaches, Nora is elsewhere."""

    database: Database

    def opens(
        self,
        reader: str,
        role: str,
        object_: str = "answers",
        *,
        whose: str = "leen",
        action: str = "read",
        why: str = "",
        at: datetime = NOW,
        conversation: str = "c1",
        shared: bool = False,
    ) -> None:
        """Let somebody try the door of Leen's answers."""
        reading = Reading(
            whose=whose,
            reader=reader,
            role=role,
            object=object_,
            action=action,
            why=why,
            at=at,
        )

        def body(tx: Connection) -> None:
            open_to(tx, reading, conversation=conversation, shared=shared)

        asyncio.run(self.database.run(body))

    def refuses(self, *given: Any, **more: Any) -> str:
        """Return why the door stays shut; nothing of it is noted."""
        before = self.lines
        with pytest.raises(NotAllowedError) as refused:
            self.opens(*given, **more)
        assert self.lines == before
        return refused.value.message

    @property
    def lines(self) -> list[Reading]:
        return self.database.look(lambda tx: trail.of(tx, "leen"))

    def told(self, language: str = "en") -> tuple[str, ...]:
        voice = Catalog().voice(language)
        return self.database.look(lambda tx: told(tx, "leen", voice, UTC))


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    roadmap = shipped_library().roadmap("quick")
    begun = Conversation(
        id="c1", roadmap=roadmap.id, version=roadmap.version, language="en"
    )
    others = {"omar": "participant", "fatma": "facilitator"}

    def body(tx: Connection) -> None:
        for name in ("leen", "nora", "coen", *others):
            people.add(tx, f"terminal:{name}", name, "en", NOW)
        versions.publish(tx, roadmap, NOW)
        conversations.open_new(tx, begun, "leen", NOW)
        for name, role in others.items():
            members.join(tx, begun.id, name, role, NOW)
        programme = programmes.add(tx, "Weven", roadmap.id, NOW)
        coach = coaches.add(tx, programme.id, "coen", "Coen", "en")
        coaches.came(tx, coach.id, "coen")
        enterprise = enterprises.add(
            tx,
            programme.id,
            "draad",
            name="De Tweede Draad",
            language="nl",
            country="BE",
            people=3,
            coach=coach.id,
            now=NOW,
        )
        enterprises.change(tx, enterprise.id, conversation=begun.id)

    database = Database(tmp_path / "filrouge.db")
    asyncio.run(database.run(body))
    yield Team(database)
    database.shut()


# --- what is noted ---------------------------------------------------------------------------


def test_ad5_a_reading_with_a_reason_is_noted_with_who_when_and_why(team: Team) -> None:
    team.opens("anna", "operator", why="to answer her request", conversation="")

    assert team.lines == [
        Reading(
            whose="leen",
            reader="anna",
            role="operator",
            object="answers",
            action="read",
            why="to answer her request",
            at=NOW,
        )
    ]


@pytest.mark.parametrize("role", ["administrator", "operator"])
@pytest.mark.parametrize("why", ["", "   ", "\n"])
def test_ad5_without_a_reason_the_door_stays_shut(
    role: str, why: str, team: Team
) -> None:
    assert team.refuses("anna", role, why=why) == "door-reason"


def test_one_s_own_answers_are_open_and_leave_no_line(team: Team) -> None:
    for object_ in ("answers", "private-answers", "consents", "trail", "person"):
        team.opens("leen", "participant", object_)

    assert team.lines == []


def test_an_operator_with_the_name_of_a_person_does_not_pass_as_that_person(
    team: Team,
) -> None:
    assert team.refuses("leen", "operator", "person") == "door-reason"

    team.opens("leen", "operator", "person", why="a test")

    assert len(team.lines) == 1


def test_st12_a_colleague_reads_along_and_that_is_noted(team: Team) -> None:
    team.opens("omar", "participant")

    assert [(line.reader, line.role) for line in team.lines] == [
        ("omar", "participant")
    ]


@pytest.mark.parametrize(
    "object_", ["private-answers", "consents", "requests", "trail", "person", "remarks"]
)
def test_st12_private_answers_and_rights_stay_closed_to_a_colleague(
    object_: str, team: Team
) -> None:
    assert team.refuses("omar", "participant", object_) == "door-own"


def test_who_does_not_work_on_it_does_not_read_it(team: Team) -> None:
    assert team.refuses("nora", "participant") == "door-member"
    assert team.refuses("omar", "participant", conversation="") == "door-member"


def test_one_conversation_does_not_open_the_answers_of_somebody_outside_it(
    team: Team,
) -> None:
    assert team.refuses("omar", "participant", whose="nora") == "door-member"


def test_nobody_takes_a_role_that_is_not_theirs(team: Team) -> None:
    assert team.refuses("coen", "participant") == "door-member"
    assert team.refuses("omar", "coach", shared=True) == "door-shared"
    assert team.refuses("omar", "director") == "door-no"


# --- the coach, the facilitator --------------------------------------------------------------


BETWEEN = {
    "progress",
    "letters",
    "meetings",
    "agreements",
    "nudges",
    "closed-days-of-one",
}


def test_co2_a_coach_finds_every_door_shut_until_it_is_shared(team: Team) -> None:
    for action, object_ in {(action, object_) for _, action, object_ in CELLS}:
        if object_ not in BETWEEN or action not in {"read", "change"}:
            shut = team.refuses("coen", "coach", object_, action=action, why="to help")

            assert shut in {"door-no", "door-own", "door-shared"}


def test_co1_a_coach_sees_how_far_their_enterprises_are_and_nobody_else_does(
    team: Team,
) -> None:
    for object_ in sorted(BETWEEN):
        assert team.refuses("nora", "coach", object_) == "door-accompanies"
        assert team.refuses("omar", "coach", object_) == "door-accompanies"
        team.opens("coen", "coach", object_)
        team.opens("coen", "coach", object_)  # within the hour

    assert [line.object for line in team.lines] == sorted(BETWEEN)
    assert team.told()[-1] == (
        "14 March 2026, 10:20 — your coach read how far you are, "
        "because they coach your enterprise."
    )


def test_co2_what_is_shared_opens_and_is_noted(team: Team) -> None:
    for object_ in ("answers", "summary", "attachments", "progress"):
        team.opens("coen", "coach", object_, shared=True)

    assert [line.object for line in team.lines] == [
        "answers",
        "summary",
        "attachments",
        "progress",
    ]
    assert {line.role for line in team.lines} == {"coach"}


def test_ad5_who_handed_an_enterprise_over_finds_the_door_shut(team: Team) -> None:
    def handed_over(tx: Connection) -> None:
        (before,) = coaches.being(tx, "coen")
        after = coaches.add(tx, before.programme, "nora", "Nora", "en")
        coaches.came(tx, after.id, "nora")
        (enterprise,) = enterprises.coached_by(tx, "coen")
        enterprises.change(tx, enterprise.id, coach=after.id)

    asyncio.run(team.database.run(handed_over))

    assert team.refuses("coen", "coach", shared=True) == "door-shared"
    assert team.refuses("coen", "coach", "progress") == "door-accompanies"
    team.opens("nora", "coach", shared=True)
    assert [line.reader for line in team.lines] == ["nora"]


def test_co2_sharing_with_a_coach_opens_nothing_to_other_coaches(team: Team) -> None:
    assert team.refuses("nora", "coach", shared=True) == "door-shared"


def test_co2_what_a_coach_is_told_is_the_same_whether_or_not_there_is_anything(
    team: Team,
) -> None:
    of_leen = team.refuses("coen", "coach")
    of_nobody = team.refuses("coen", "coach", whose="nobody", conversation="none")

    assert of_leen == of_nobody


def test_te2_before_the_reveal_a_facilitator_sees_no_more_than_others(
    team: Team,
) -> None:
    for reader, role in (("omar", "participant"), ("fatma", "facilitator")):
        assert team.refuses(reader, role, "team-before-reveal") == "door-own"
        team.opens(reader, role, "team-after-reveal")


def test_te3_nobody_opens_whose_an_unnamed_answer_is(team: Team) -> None:
    for reader, role in (
        ("omar", "participant"),
        ("fatma", "facilitator"),
        ("coen", "coach"),
        ("anna", "administrator"),
        ("anna", "operator"),
    ):
        team.refuses(reader, role, "whose-unnamed", why="to know", shared=True)


# --- several readings of the same ------------------------------------------------------------


def test_looking_through_a_colleague_s_answers_is_one_line_an_hour(team: Team) -> None:
    for minutes in (0, 1, 59, 60, 61):
        team.opens("omar", "participant", at=NOW + timedelta(minutes=minutes))

    assert [line.at for line in team.lines] == [NOW, NOW + timedelta(hours=1)]


def test_another_reader_object_or_reason_is_a_line_of_its_own(team: Team) -> None:
    team.opens("omar", "participant")
    team.opens("fatma", "facilitator")
    team.opens("omar", "participant", "summary")
    team.opens("omar", "participant", why="to prepare our talk")

    assert len(team.lines) == 4


def test_ad5_each_reading_with_a_reason_is_a_line_of_its_own(team: Team) -> None:
    for _ in range(3):
        team.opens("anna", "administrator", why="to answer her request")

    assert len(team.lines) == 3


def test_each_copy_and_each_change_is_a_line_of_its_own(team: Team) -> None:
    for action in ("export", "export", "change", "change"):
        team.opens("omar", "participant", action=action)

    assert len(team.lines) == 4


def test_a_body_that_fails_leaves_no_line(team: Team) -> None:
    reading = Reading(
        whose="leen",
        reader="anna",
        role="operator",
        object="person",
        action="erase",
        why="at her request",
        at=NOW,
    )

    def body(tx: Connection) -> None:
        open_to(tx, reading)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        asyncio.run(team.database.run(body))
    assert team.lines == []


# --- what the person is shown ----------------------------------------------------------------


def test_ad5_the_person_is_told_who_read_what_when_and_why(team: Team) -> None:
    team.opens("coen", "coach", "summary", shared=True, why="to prepare our talk")
    team.opens("omar", "participant", at=NOW + timedelta(days=1))
    team.opens("anna", "operator", "requests", action="change", why="all is answered")

    assert team.told() == (
        "14 March 2026, 10:20 — your coach read your summary, because: to prepare our talk",
        "15 March 2026, 10:20 — somebody who works on the same answers as you read your answers, "
        "because you work on them together.",
        "14 March 2026, 10:20 — anna, who runs this assistant, settled a request of yours, "
        "because: all is answered",
    )
    assert team.told("nl")[0] == (
        "14 maart 2026, 10:20 — gelezen door je coach: je samenvatting. Reden: to prepare our talk"
    )
    assert team.told("fr")[0] == (
        "14 mars 2026, 10:20 — votre coach a lu votre résumé. Raison : to prepare our talk"
    )


def test_whoever_was_not_read_is_told_so(team: Team) -> None:
    assert team.told() == ("Until now, nobody but you has opened your answers.",)


def test_a_line_tells_no_other_person_s_id(team: Team) -> None:
    team.opens("omar", "participant")

    assert "omar" not in " ".join(team.told())


@pytest.mark.parametrize("language", [*LANGUAGES, "de"])
def test_there_are_words_for_every_line_and_every_refusal(language: str) -> None:
    own = Path(__file__).parents[1] / "operator" / "locales"
    voice = Catalog([own]).voice(language)
    for (role, action, object_), rule in CELLS.items():
        assert voice.text(f"door-{rule}") if rule is not Rule.YES else True
        if rule in {Rule.MEMBER, Rule.ACCOMPANIES, Rule.SHARED, Rule.REASON}:
            assert voice.has(f"trail-role-{role}")
            assert voice.has(f"trail-{action}")
            assert voice.has(f"trail-object-{object_}"), object_


def test_a_reading_keeps_its_words_through_the_database(team: Team) -> None:
    team.opens("anna", "operator", why="« pour répondre » — zoals gevraagd")

    assert replace(team.lines[0], at=NOW).why == "« pour répondre » — zoals gevraagd"


# --- sessions of a team ---------------------------------------------------------------------


@dataclass
class Held:
    """A session with names: Leen and Omar took part, Fatma began it, Nora is elsewhere."""

    team: Team

    def begins(self, *, named: bool = True, state: str = "revealed") -> None:
        roadmap = shipped_library().roadmap("quick")

        def body(tx: Connection) -> None:
            made = sessions.draft(
                tx, place="telegram:-7", facilitator="terminal:fatma", roadmap="quick",
                version=roadmap.version, language="en", minutes=15, follows="", now=NOW,
            )  # fmt: skip
            sessions.change(tx, made.id, named=named, state=state)
            for name, done in (("leen", "done"), ("omar", "joined")):
                sessions.attend(
                    tx,
                    Attendee(
                        session=made.id, person=name, conversation="c1", back_to="",
                        name=name, state=done, since=NOW, reminded=False,
                    ),
                )  # fmt: skip
            self.id = made.id

        asyncio.run(self.team.database.run(body))

    def opens(self, reader: str, role: str, **more: Any) -> None:
        reading = Reading(
            whose=more.pop("whose", "leen"), reader=reader, role=role,
            object=more.pop("object", "team-after-reveal"), action="read", why="", at=NOW,
        )  # fmt: skip

        def body(tx: Connection) -> None:
            open_to(tx, reading, session=self.id)

        asyncio.run(self.team.database.run(body))


def test_te2_who_took_part_reads_once_it_is_shown_and_so_does_who_began_it(
    team: Team,
) -> None:
    held = Held(team)
    held.begins()

    for _ in range(2):  # within the hour: one line each
        held.opens("omar", "participant")
        held.opens("fatma", "facilitator")
        held.opens("telegram:-7", "facilitator")

    assert [(line.reader, line.role) for line in team.lines] == [
        ("omar", "participant"),
        ("fatma", "facilitator"),
        ("telegram:-7", "facilitator"),
    ]
    said = team.told()
    assert "somebody who works on the same answers as you" in said[0]
    assert "the facilitator of your team read what you answered" in said[1]
    assert "your team, in its group, read what you answered" in said[2]
    assert all("a session of your team with names" in line for line in said)


@pytest.mark.parametrize(
    ("reader", "role", "more"),
    [
        ("nora", "participant", {}),
        ("omar", "facilitator", {}),
        ("fatma", "participant", {}),
        ("telegram:-8", "facilitator", {}),
        ("", "facilitator", {}),
        ("fatma", "facilitator", {"whose": "omar"}),  # who answered nothing
        ("fatma", "facilitator", {"object": "team-before-reveal"}),
    ],
)
def test_te2_nobody_else_reads_it(
    team: Team, reader: str, role: str, more: dict[str, str]
) -> None:
    held = Held(team)
    held.begins()

    with pytest.raises(NotAllowedError):
        held.opens(reader, role, **more)

    assert team.lines == []


@pytest.mark.parametrize(
    ("named", "state"), [(True, "open"), (True, "ended"), (False, "revealed")]
)
def test_te2_before_it_is_shown_or_without_names_the_door_is_shut(
    team: Team, named: bool, state: str
) -> None:
    held = Held(team)
    held.begins(named=named, state=state)

    for reader, role in (("omar", "participant"), ("fatma", "facilitator")):
        with pytest.raises(NotAllowedError):
            held.opens(reader, role)
