"""Story ST1: from a link to the first question, for those who work at an enterprise."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.messages import Bubble
from flows.conversation import RESTING
from storage import enterprises, members, people, tickets, trail
from storage.outgoing import as_outgoing
from storage.tables import outbox
from tests.programme.scene import Scene, scene
from tests.talk import Talk
from tests.tweede_draad import ANSWERS
from tests.walking import reply

LINK = "https://t.me/filrouge_bot"


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene(tmp_path, came=False) as held:
        yield held


def received(at: Scene, name: str) -> list[Bubble]:
    """Return what was sent to somebody, also where there are buttons."""

    def body(tx: Connection) -> list[Bubble]:
        rows = select(outbox).where(outbox.c.address == f"terminal:{name}")
        found = tx.execute(rows.order_by(outbox.c.id))
        return [Bubble.read(as_outgoing(row).body) for row in found]

    return at.look(body)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
async def test_st1_from_the_link_to_the_first_question_in_three_messages_and_no_tap(
    tmp_path: Path, language: str
) -> None:
    async with scene(tmp_path, came=False, link=LINK) as at:
        code = await at.ticket(1)
        talk = Talk(at.home, "leen", language)

        await talk._send(arrived=True, payload=f"join-{code}")
        said = received(at, "leen")

        assert len(said) == 3
        notice, welcome, asked = said
        assert "Fil rouge" in notice.before[0]
        assert asked.kind == "question"
        assert "De Tweede Draad" in welcome.text
        assert "Coen Maes" in welcome.text
        assert len(welcome.text) <= 300
        assert talk.conversation.id == at.file(1)
        assert talk.conversation.language == language
        assert talk.conversation.roadmap == "vises"
        assert talk.slot is not None


async def test_st1_the_welcome_says_in_one_sentence_what_the_coach_sees(
    at: Scene,
) -> None:
    said = await at.comes("leen", 1)

    assert (
        "Jullie coach, Coen Maes, ziet bij welke stap jullie zijn en wanneer jullie het "
        "laatst antwoordden. Jullie antwoorden zelf ziet je coach alleen als jullie ze "
        "delen." in said[1]
    )


async def test_st1_who_speaks_none_of_our_languages_gets_that_of_the_enterprise(
    at: Scene,
) -> None:
    ana = Talk(at.home, "ana", "pt-PT")

    said = await ana.says(f"join {await at.ticket(2)}")

    assert ana.conversation.language == "fr"
    assert said[0].startswith("Je suis Fil rouge")
    assert said[1].startswith("Bienvenue")


async def test_st1_later_ones_work_beside_the_first_and_are_known_by_name(
    at: Scene,
) -> None:
    await at.comes("leen", 1)
    said = await at.comes("omar", 1)

    told = [each.text for each in await at.person("leen")._received()]
    here = at.look(lambda tx: members.of(tx, at.file(1)))
    assert [each.name for each in here] == ["Leen", "Omar"]
    assert at.person("omar").conversation.id == at.person("leen").conversation.id
    assert len(said) == 4
    assert "Je collega’s zien je naam: Omar." in said[1]
    assert said[2].startswith("We zitten in de stap Start, bij vraag 1 van 5.")
    assert at.person("omar").bubbles[-1].kind == "question"
    assert len(told) == 1
    assert "Omar" in told[0]


async def test_st1_who_comes_between_two_sittings_is_asked_something_too(
    at: Scene,
) -> None:
    """Colleagues may rest; for whoever comes, the next sitting begins at once."""
    await at.comes("leen", 1)
    leen = at.person("leen")
    while leen.conversation.stage != RESTING:
        await leen.says(reply(leen, ANSWERS))

    said = await at.comes("omar", 1)

    omar = at.person("omar")
    assert len(said) == 3
    assert omar.bubbles[-1].kind == "question"
    assert omar.slot is not None
    assert omar.slot.sitting.number == 2
    assert leen.conversation.stage == RESTING


async def test_st1_a_ticket_is_used_once_and_says_whom_to_ask(at: Scene) -> None:
    code = await at.ticket(1)
    await at.person("leen").says(f"deelnemen {code}")

    omar = at.person("omar")
    await omar.arrives()
    said = await omar.says(f"deelnemen {code}")

    assert said == [
        "Deze link is al gebruikt: vraag een nieuwe aan je coach, Coen Maes."
    ]
    assert omar.conversation.stage == "notice"
    assert len(at.look(lambda tx: members.of(tx, at.file(1)))) == 1


async def test_st1_a_ticket_is_good_for_thirty_days(at: Scene) -> None:
    early, late = await at.ticket(1), await at.ticket(1)
    claire = at.person("claire")
    await claire.arrives()

    at.clock.now += timedelta(days=30)
    await at.person("leen").says(f"deelnemen {early}")
    at.clock.now += timedelta(minutes=1)
    said = await claire.says(f"rejoindre {late}")

    assert at.person("leen").conversation.id == at.file(1)
    assert said == [
        "Ce lien est trop ancien\u00a0: demandez-en un autre à votre coach, Coen Maes."
    ]


async def test_st1_a_code_of_nothing_is_said_in_one_sentence(at: Scene) -> None:
    leen = at.person("leen")
    await leen.arrives()

    said = await leen.says("deelnemen 0123456789abcdef0123")

    assert len(said) == 1
    assert said[0].startswith("Ik ken deze uitnodiging niet.")


async def test_st1_a_code_of_nothing_names_whom_to_reach(tmp_path: Path) -> None:
    """There is no coach to name; whoever is responsible said how they are reached."""
    async with scene(tmp_path, came=False, contact="help@example.org") as at:
        leen = at.person("leen")
        await leen.arrives()

        wrong = await leen.says("deelnemen 0123456789abcdef0123")
        used = await at.ticket(1)
        await at.person("omar").says(f"join {used}")
        said = await leen.says(f"deelnemen {used}")

        assert wrong[0].endswith(" Lukt dat niet? help@example.org")
        assert said == [
            "Deze link is al gebruikt: vraag een nieuwe aan je coach, Coen Maes. "
            "Lukt dat niet? help@example.org"
        ]


async def test_st1_a_newcomer_before_the_link_is_no_hindrance(at: Scene) -> None:
    """Words that were said before anything began are no file of one’s own."""
    leen = at.person("leen")
    await leen.arrives()
    await leen.says("hallo, is daar iemand?")

    said = await leen.says(f"join {await at.ticket(1)}")

    assert leen.conversation.id == at.file(1)
    assert leen.conversation.book.answers == ()
    assert "stappenplannen" not in said[0]
    assert leen.slot is not None


async def test_st1_the_same_link_leads_back_and_takes_nothing_from_a_colleague(
    at: Scene,
) -> None:
    first, second = await at.ticket(1), await at.ticket(1)
    leen, omar = at.person("leen"), at.person("omar")
    await leen.says(f"join {first}")
    await leen.says("Wij repareren kleren")

    again = await leen.says(f"join {first}")
    other = await leen.says(f"join {second}")
    await omar.says(f"join {second}")

    assert again[0] == other[0] == "Je werkt al aan deze antwoorden."
    assert omar.conversation.id == leen.conversation.id


async def test_st1_who_works_on_something_of_their_own_keeps_it(at: Scene) -> None:
    leen, omar = at.person("leen"), at.person("omar")
    await leen.arrives()
    await leen.says_all("/roadmaps 1", "Mijn eigen werk")
    own = leen.conversation

    said = await leen.says(f"join {await at.ticket(1)}")
    there = leen.conversation
    await omar.says(f"join {await at.ticket(1)}")
    await leen.says("/roadmaps 1")

    assert "Typ “stappenplannen” om ernaar terug te gaan." in said[0]
    assert there.id == at.file(1) != own.id
    assert there.book.answers == ()
    assert omar.conversation.book.answers == ()
    assert leen.conversation.id == own.id
    assert leen.conversation.book.answers == own.book.answers
    await leen.says("/roadmaps 1")
    assert leen.conversation.id == there.id


async def test_st1_what_was_begun_on_another_roadmap_stays_too(at: Scene) -> None:
    leen = at.person("leen")
    await leen.arrives()
    await leen.says_all("/roadmaps 2", "2")
    own = leen.conversation

    await leen.says(f"join {await at.ticket(1)}")
    there = leen.conversation.id
    await leen.says("/roadmaps 2")

    assert there == at.file(1)
    assert leen.conversation.id == own.id
    assert leen.conversation.book.answers == own.book.answers


async def test_st1_a_link_works_while_a_colleague_waits_for_an_answer(
    at: Scene,
) -> None:
    """A ticket that is typed while somebody else's question is open is no answer to it."""
    await at.comes("leen", 1)
    said = await at.person("leen").says("collega")
    code = next(each for each in said if "deelnemen" in each).split()[-1]
    claire = at.person("claire")
    await claire.says(f"rejoindre {code}")

    await claire.says(f"rejoindre {await at.ticket(2)}")

    assert claire.conversation.id == at.file(2)


# --- coaches and administrators ---------------------------------------------------------------


async def test_ad1_a_coach_is_welcomed_and_not_led_to_questions(at: Scene) -> None:
    coen = at.person("coen")

    said = await coen.says(f"join {await at.ticket(coach='Coen')}")

    assert len(said) == 2
    assert said[1].startswith(
        "Welkom, Coen Maes. In het programma Weven begeleid je 2 ondernemingen."
    )
    assert "/vandaag — wie je vandaag nodig heeft" in said[1]
    assert coen.conversation.stage == "notice"
    assert at.coach("Coen").person == at.id_of("coen")
    coached = at.look(lambda tx: enterprises.coached_by(tx, at.id_of("coen")))
    assert [each.number for each in coached] == [1, 3]


async def test_ad1_a_coach_who_comes_back_finds_the_same_list(at: Scene) -> None:
    coen = at.person("coen")
    welcome = (await coen.says(f"join {await at.ticket(coach='Coen')}"))[1]

    assert await coen.arrives() == [welcome]
    assert await coen.says("/help") == [welcome]
    assert await coen.says("hallo") == [welcome]
    assert coen.conversation.book.answers == ()


async def test_ad1_a_coach_speaks_the_language_of_the_ticket_if_we_lack_theirs(
    at: Scene,
) -> None:
    fatou = Talk(at.home, "fatou", "wo")

    said = await fatou.says(f"join {await at.ticket(coach='Fatou')}")

    found = at.look(lambda tx: people.find(tx, fatou.address))
    assert said[1].startswith("Bienvenue, Fatou Diallo.")
    assert found
    assert found.language == "fr"


async def test_ad1_an_administrator_is_welcomed(at: Scene) -> None:
    nora = at.person("nora")

    said = await nora.says(f"join {await at.ticket()}")

    assert said[1].startswith("Welcome. You run the programme Weven: 3 enterprises, 2")
    assert "/progress — how many enterprises" in said[1]


async def test_ad5_a_ticket_makes_nobody_both_coach_and_colleague(at: Scene) -> None:
    """Who works on a file would read all of it: a coach comes to what is shared, only."""
    coen, leen = at.person("coen"), at.person("leen")
    await coen.says(f"join {await at.ticket(coach='Coen')}")
    staff = await at.ticket(1)
    coach = await at.ticket(coach="Fatou")

    refused = await coen.says(f"join {staff}")
    await leen.says(f"join {staff}")
    other = await leen.says(f"join {coach}")

    assert refused[0].startswith("Deze link is voor wie bij De Tweede Draad werkt.")
    assert leen.conversation.id == at.file(1)
    assert other[0].startswith("Deze link is voor wie Weven begeleidt of beheert.")
    assert at.coach("Fatou").person is None
    unused = at.look(lambda tx: tickets.coded(tx, coach))
    assert unused
    assert unused.used is None


async def test_ad5_a_second_link_for_a_coach_who_came_opens_nothing(at: Scene) -> None:
    first, second = await at.ticket(coach="Coen"), await at.ticket(coach="Coen")
    await at.person("coen").says(f"join {first}")

    said = await at.person("omar").says(f"join {second}")

    assert at.coach("Coen").person == at.id_of("coen")
    assert "al gebruikt" in said[-1]
    assert at.look(lambda tx: trail.of(tx, at.id_of("coen"))) == []
