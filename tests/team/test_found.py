"""What a sceptical reader found once: it stays mended."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from storage.tables import answers, metadata, outbox
from tests.team.room import Room, room
from tests.team.stage import EVERYONE, Stage, Step, stage
from tests.team.test_curious import NAMES, QUICK
from tests.team.test_stories import HEALTH, health, heard


async def quick(home: Room, *how: str, names: tuple[str, ...] = NAMES) -> str:
    """Have people answer the quick reflection; return the code."""
    code = await home.begins(*how, f"{len(names)} people")
    for name in names:
        await home.joins(name, code)
        await home.answers(name, *QUICK[name])
    return code


# --- who said what -------------------------------------------------------------------------------


@pytest.mark.parametrize("channel", ["ptb", "aiogram"])
async def test_what_was_tapped_is_wiped_with_the_answers(
    channel: str, tmp_path: Path
) -> None:
    names = NAMES[:5]
    async with stage(tmp_path, names, channel=channel) as held:
        await _begun(held)
        for name in names:
            await held.play([Step(name, "opens", "Join")])
            for label in ("Staff", "Volunteer", "Done"):
                await held.play([Step(name, "taps", label)])
            await held.play(
                [Step(name, "answers", "us | they dare | 2 | 2 | the heat | skip")]
            )
            await held.play([Step(name, "taps", "Confirm")])
        await held.play([Step(EVERYONE, "later", "2 minutes")])

        left = held.home.look(
            lambda tx: tx.execute(select(outbox.c.address, outbox.c.face)).all()
        )
        told = [
            (address, face)
            for address, face in left
            if face and {"picked", "answer"} & set(face)
        ]
        assert any(seen.file for seen in held.group.chat)
        assert told == []


async def test_one_who_gave_leave_to_be_quoted_is_not_marked(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins("7 people")
        for name in NAMES:
            await home.joins(name, code)
            if name == "bob":
                await home.person(name).says("choices 3")
            await home.answers(name, *QUICK[name])
        revealed = json.dumps(home.session.revealed)

    assert '"free": true' not in revealed


async def test_what_somebody_types_into_the_reveal_goes_nowhere_else(
    tmp_path: Path,
) -> None:
    with room(tmp_path, roadmap="vises") as home:
        bob = home.person("bob")
        await bob.arrives()
        await bob.says_all("1", "1", "back")
        await quick(home, names=NAMES[:5])
        # he is back on his own path, and does not know it yet
        said = await bob.says("the shy people of the ironing team")
        rows = home.home.database.look(lambda tx: tx.execute(select(answers)).all())
        again = await bob.says("team")

    assert any("did not keep these words" in text for text in said)
    assert not [
        row for row in rows if "ironing" in row.words or "ironing" in str(row.value)
    ]
    assert not any("did not keep" in text for text in again)


async def test_a_change_under_way_at_the_deadline_is_not_taken_elsewhere(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        code = await home.begins("9 people")
        for name in NAMES:
            await home.joins(name, code)
            await home.answers(name, *QUICK[name])
        await home.person("bob").says("change 2")
        await home.later(minutes=20)
        said = await home.person("bob").says("our secret group")
        raw = str(home.home.database.look(_everything))

    assert any("did not keep these words" in text for text in said)
    assert "our secret group" not in raw


async def test_nobody_answers_twice_once_it_was_shown(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await quick(home)
        again = await home.joins("bob", code)
        said = "\n".join(await home.person("anna").says(f"reveal {code}"))

    assert "is over" in again[-1]
    assert "7 of 7 answered" in said


# --- nothing is lost, and nothing hangs -------------------------------------------------------------


async def test_who_joins_at_the_very_last_moment_does_not_take_the_deadline_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def asleep() -> None:
        """Look at no timer."""

    with room(tmp_path) as home:
        code = await home.begins("3", "2 people")
        for name in ("anna", "bob"):
            await home.joins(name, code)
        await home.answers("anna", *QUICK["anna"])
        awake = home.home.assistant.wake
        monkeypatch.setattr(home.home.assistant, "wake", asleep)
        await home.answers("bob", *QUICK["bob"])
        await home.joins("cem", code)
        monkeypatch.setattr(home.home.assistant, "wake", awake)
        await home.later(minutes=1)
        still = home.session.state
        await home.later(minutes=20)
        shown = home.session.state
        await home.answers("cem", *QUICK["cem"])
        await home.later(days=2)

        assert (still, shown, home.session.state) == ("open", "revealed", "closed")


async def test_what_was_shown_with_names_does_not_change_any_more(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        code = await quick(home, "3", names=NAMES[:3])
        before = await home.person("anna").says(f"reveal {code}")
        back = await home.joins("bob", code)
        changed = await home.person("bob").says("change 2")
        await home.person("bob").says("something else")
        await heard(home, "anna")
        after = await home.person("anna").says(f"reveal {code}")

    assert "is over" in back[-1]
    assert not any("Think of this group" in text for text in changed)
    assert before[-3:] == after[-3:]


async def test_somebody_of_no_team_learns_nothing_of_its_actions(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        await health(home)
        await home.person("anna").says("agree")
        await home.person("anna").says_all(
            "A secret plan", "Bob", "1 July 2026", "no", "/confirm"
        )
        zoe = home.person("zoe")
        await zoe.arrives()
        said = [
            await zoe.says(f"agree {typed}")
            for typed in ("1", "1 take", "2", "aaaaaaa-1")
        ]

    assert not any("secret" in text for each in said for text in each)
    assert all("I do not know that action" in each[0] for each in said)


async def test_an_action_by_a_month_is_due_on_its_last_day(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        await health(home)
        anna = home.person("anna")
        await anna.says("agree")
        said = await anna.says_all("A board", "Bob", "July 2026", "no", "/confirm")
        await home.later(days=55)  # 27 July
        early = await heard(home, "anna")
        await home.later(days=4)
        due = await heard(home, "anna")

    assert "by July 2026" in said[0]
    assert not any("Nobody confirmed it" in text for text in early)
    assert any("Nobody confirmed it" in text for text in due)


async def test_an_action_without_a_date_is_asked_for_and_not_thrown_away(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        await health(home)
        anna = home.person("anna")
        await anna.says("agree")
        said = await anna.says_all("A board", "Bob", "skip", "no", "/confirm")
        settled = home.session.settled
        await anna.says("change 3")
        mended = await anna.says_all("1 July 2026", "yes")

        assert "needs what, who and by when" in said[0]
        assert not settled
        assert any("A board – Bob, by 1 July 2026" in text for text in mended)
        assert home.session.settled


async def test_of_two_who_note_at_once_the_first_counts(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await health(home)
        anna, bob = home.person("anna"), home.person("bob")
        await bob.says(f"agree {code}")
        await anna.says("agree")
        await anna.says_all("A board", "Bob", "1 July 2026", "no", "/confirm")
        said = await bob.says_all("A walk", "Cem", "2 July 2026", "no", "/confirm")
        await anna.says("reflect")
        board = home.person("anna").bubbles[-1]

    assert "agreed already" in said[0]
    assert any("A board" in line for line in board.lines)
    assert not any("A walk" in line for line in board.lines)


async def test_one_timer_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        timers = home.home.assistant._timers

        def broken(tx: Any, key: str) -> None:
            raise ValueError(key)

        timers.on("team-remind", broken)
        code = await home.begins("health", "5 people")
        for name in HEALTH:
            await home.joins(name, code)
        await home.later(minutes=11)
        for name, said in HEALTH.items():
            await home.answers(name, *said)

        assert home.session.state == "revealed"
        assert "poke_failed" in (tmp_path / "failures.log").read_text("utf-8")


# --- in the group -------------------------------------------------------------------------------


async def _begun(held: Stage, *, people: int = 5) -> None:
    """Have Anna begin the quick reflection in the group."""
    for text in ("", f" {people} people", " start"):
        await held.play(
            [Step("anna", "says", f"/reflect@filrouge_bot{text}", group=True)]
        )


async def _answered(held: Stage, *names: str) -> None:
    for name in names:
        await held.play([Step(name, "opens", "Join")])
        await held.play(
            [Step(name, "answers", "2 | us | they dare | 2 | 2 | the heat | skip")]
        )
        await held.play([Step(name, "taps", "Confirm")])


async def test_no_action_counts_also_when_the_next_one_is_being_set_up(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path, NAMES[:5]) as held:
        await _begun(held)
        await _answered(held, *NAMES[:5])
        await held.play([Step("anna", "says", "/reflect@filrouge_bot", group=True)])
        refused = held.group.taps(held.people["anna"], "Start")
        await held.quiet()
        await held.play([Step("anna", "taps", "No action", group=True)])
        texts = [seen.text for seen in held.group.chat]
        answer = held.people["anna"].answered[refused]

    assert "Last time is still open" in answer.text
    assert any("no action" in text for text in texts)


async def test_put_out_of_the_group_it_is_shown_to_each(tmp_path: Path) -> None:
    async with stage(tmp_path, NAMES[:5]) as held:
        await _begun(held, people=9)
        await _answered(held, *NAMES[:5])
        held.group.removes_bot()
        await held.quiet()
        await held.play([Step(EVERYONE, "later", "20 minutes")])
        for name in NAMES[:5]:
            assert any(
                "here is what you all said" in s.text for s in held.people[name].chat
            ), name


async def test_in_a_group_that_moved_the_count_goes_on(tmp_path: Path) -> None:
    async with stage(tmp_path, NAMES[:5]) as held:
        await _begun(held)
        payload = held.payload("Join")
        moved = held.group.migrates()
        await held.quiet()
        for name in NAMES[:2]:
            held.people[name].starts(payload)
        await held.quiet()
        await held.play([Step(EVERYONE, "later", "1 minutes")])

        assert any("of 2 who joined" in seen.text for seen in moved.chat)


async def test_nothing_begins_by_an_old_button_or_half_a_command(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path, NAMES[:2]) as held:
        await held.play([Step("anna", "says", "/reflect@filrouge_bot end", group=True)])
        before = len([seen for seen in held.group.chat if seen.from_bot])
        await _begun(held)
        await held.play([Step("bob", "says", "/reflect@filrouge_bot", group=True)])
        boards = [seen for seen in held.group.chat if "Join" in seen.labels]

    assert before <= 2
    assert len(boards) == 1


def _everything(tx: Any) -> list[str]:
    return [
        str(tuple(r)) for t in metadata.sorted_tables for r in tx.execute(select(t))
    ]
