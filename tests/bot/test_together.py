"""Several people on the same answers: invited by a code or a link, each reading noted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, select, update

from storage import (
    conversations,
    members,
    people,
    rounds,
    tables,
    trail,
)
from storage.outgoing import Outgoing, as_outgoing
from storage.tables import outbox
from tests.bot.test_moves import begin, walk_to
from tests.talk import House, Talk, house


async def invited(talk: Talk) -> str:
    said = await talk.says("invite")
    return said[1].removeprefix("Your colleague types: ")


async def test_st12_a_colleague_goes_on_where_the_other_is(home: House) -> None:
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await walk_to(leen, "map2")

    code = await invited(leen)
    await bert.arrives()
    said = await bert.says(code)
    await bert.says("Bert says what people need.")

    assert said[0].startswith("You now work on the same answers as your colleagues.")
    told = [bubble.text for bubble in await leen._received()]
    assert told[0].startswith("Somebody used your invitation")
    assert "Which need or hope" in said[-1]
    assert leen.conversation.id == bert.conversation.id
    authors = [answer.author for answer in leen.conversation.book]
    assert (authors[0], authors[-1]) == ("terminal:leen", "terminal:bert")


async def test_st12_a_newcomer_by_a_link_is_told_first_who_is_responsible(
    tmp_path: Path,
) -> None:
    with house(tmp_path, link="https://t.me/filrouge_bot") as home:
        leen, bert = Talk(home, "leen"), Talk(home, "bert")
        await walk_to(leen, "map2")
        await leen.says("invite")
        link = [
            each.body.get("text", "")
            for each in home.database.look(lambda tx: _sent(tx, leen.address))
            if "?start=" in each.body.get("text", "")
        ][-1]

        await bert._send(arrived=True, payload=link.partition("?start=")[2])
        said = home.database.look(lambda tx: _sent(tx, bert.address))

    assert link.startswith("https://t.me/filrouge_bot?start=join-")
    assert len(link.partition("?start=")[2]) <= 64
    assert said[0].body["before"][0].startswith("I am Fil rouge, a program")
    assert "same answers" in said[1].body["text"]


def _sent(tx: Connection, address: str) -> list[Outgoing]:
    rows = tx.execute(
        select(outbox).where(outbox.c.address == address).order_by(outbox.c.id)
    )
    return [as_outgoing(row) for row in rows]


async def test_st1_a_code_works_once_and_for_thirty_days(home: House) -> None:
    leen, bert, mia = (Talk(home, name) for name in ("leen", "bert", "mia"))
    await begin(leen)
    first, second = await invited(leen), await invited(leen)
    for each in (bert, mia):
        await each.arrives()
    await bert.says(first)

    used = await mia.says(first)
    home.clock.now += timedelta(days=31)
    late = await mia.says(second)
    wrong = await mia.says("join abc")
    bare = await mia.says("join")
    again = await bert.says(second)

    assert used[0].startswith("This invitation was used already.")
    assert late[0].startswith("This invitation is too old.")
    assert wrong[0].startswith("I do not know this invitation.")
    assert bare[0].startswith("Type “join” and the code")
    assert again[0].startswith("You work on these answers already.")
    assert mia.conversation.id != leen.conversation.id


async def test_ad5_what_a_colleague_opens_is_shown_to_the_others(home: House) -> None:
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await walk_to(leen, "map2")
    code = await invited(leen)
    await bert.arrives()
    await bert.says(code)

    await bert.says_all("answers", "answers", "summary")
    told = await leen.says("readers")
    own = await bert.says("readers")

    told = told[1:]  # behind the word that somebody joined
    assert len(told[0].splitlines()) == 1 + 2
    assert "your answers" in told[0]
    assert "your summary" in told[0]
    assert "nobody but you" in own[0]

    def kept(tx: Connection) -> list[str]:
        found = people.find(tx, leen.address)
        assert found
        return [each.object for each in trail.of(tx, found.person)]

    assert home.database.look(kept) == ["answers", "summary"]


async def finished(talk: Talk, who: str) -> None:
    """Walk the quick reflection to its end."""
    await talk.arrives()
    await talk.says_all(
        "2", "1", who, "they ask for help", "2", "1", "few young people"
    )
    await talk.says_all("an open table", "Mia", "1 June 2026", "confirm")
    assert talk.conversation.stage == "finished"


async def test_st12_a_new_round_is_that_of_all_who_work_on_the_file(
    home: House,
) -> None:
    leen, bert, coach = (Talk(home, name) for name in ("leen", "bert", "coach"))
    await finished(bert, "Berts own")
    await bert.says("new round")
    await finished(leen, "Our neighbours")
    await bert.says(await invited(leen))
    said = await leen.says("invite facilitator")
    await coach.says(said[-1].removeprefix("Your colleague types: "))
    shared = leen.conversation.id

    begun = await bert.says("new round")
    here = bert.conversation.id
    await bert.says("1")
    await leen.says("new round")
    await coach.says_all("/roadmaps 1", "/roadmaps 2")

    assert "Who is here today?" in begun[-1]
    assert here != shared
    assert leen.conversation.id == coach.conversation.id == here
    assert leen.conversation.stage == bert.conversation.stage != "notice"
    assert len(leen.conversation.book.answers) == len(bert.conversation.book.answers)

    def look(tx: Connection) -> tuple[str, dict[str, str], str]:
        before = rounds.before(tx, here)
        assert before
        found = members.of(tx, here)
        roles = {each.name: each.role for each in found}
        return before.id, roles, conversations.opener(tx, here)

    before, roles, opener = home.database.look(look)
    assert before == shared
    assert roles == {
        "Leen": "participant",
        "Bert": "participant",
        "Coach": "facilitator",
    }
    assert opener == home.database.look(lambda tx: conversations.opener(tx, shared))


async def test_st12_a_file_that_was_left_to_somebody_follows_on_no_other(
    home: House,
) -> None:
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await finished(bert, "Berts own")
    await finished(leen, "Our neighbours")
    await bert.says(await invited(leen))
    await leen.says_all("leave", "1")

    here = bert.conversation.id
    before = home.database.look(lambda tx: rounds.before(tx, here))

    assert before is None


async def test_st12_rounds_that_nobody_noted_are_found_only_where_one_walked_alone(
    home: House,
) -> None:
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await finished(bert, "Berts own")
    first = bert.conversation.id
    await finished(leen, "Our neighbours")
    await bert.says(await invited(leen))
    await leen.says_all("leave", "1")
    left = bert.conversation.id
    mia = Talk(home, "mia")
    await finished(mia, "Our neighbours")
    own = mia.conversation.id
    await mia.says("new round")
    second = mia.conversation.id

    def forgotten(tx: Connection) -> list[str]:
        tx.execute(update(tables.conversations).values(follows=None))
        found = [rounds.before(tx, id_) for id_ in (left, second)]
        return [each.id if each else "" for each in found]

    assert first != left
    assert await home.database.run(forgotten) == ["", own]
