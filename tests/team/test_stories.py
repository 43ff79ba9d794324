"""Stories TE1 to TE6, as criteria: what holds of every session."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.messages import Bubble
from bot.report.body import sheet_of
from bot.report.sheet import Fields
from tests.talk import shown
from tests.team.room import Room, room
from tests.walking import walk_to_the_end

HEALTH: dict[str, tuple[str, ...]] = {
    "anna": ("3 5 2 4 3", "3 3 3 3 3", "how we decide"),
    "bob": ("3 4 1 4 3", "3 4 3 3 3", "the pace"),
    "cem": ("3 5 5 4 2", "4 4 3 3 3", "waste"),
    "dora": ("2 4 1 5 3", "3 4 4 3 3", "who is heard"),
    "els": ("3 5 2 4 4", "3 3 3 2 3", "the hall"),
}
HIGHER: dict[str, tuple[str, ...]] = {
    name: ("4 5 5 5 4", *rest) for name, (_, *rest) in HEALTH.items()
}


async def health(home: Room, said: dict[str, tuple[str, ...]] = HEALTH) -> str:
    """Have five people answer the check on the five fields, to the end; return the code."""
    code = await home.begins("health", f"{len(said)} people")
    for name, answers in said.items():
        await home.joins(name, code)
        await home.answers(name, *answers)
    return code


async def heard(home: Room, name: str) -> list[str]:
    """Return what waits for somebody."""
    bubbles: list[Bubble] = await home.person(name)._received()
    return [shown(bubble) for bubble in bubbles]


async def test_te1_all_is_shown_before_it_starts_and_can_be_changed(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        anna = home.person("anna")
        await anna.arrives()
        first = (await anna.says("reflect"))[0]
        other = (await anna.says("reflect 1"))[0]
        longer = (await anna.says("reflect 2"))[0]
        named = (await anna.says("reflect 3"))[0]
        exact = (await anna.says("reflect 45"))[0]
        back = (await anna.says("reflect quick"))[0]

    assert "Quick reflection" in first
    assert "15 minutes" in first
    assert "Without names" in first
    assert "Check on the five fields" in other
    assert "30 minutes" in longer
    assert "With names" in named
    assert "45 minutes" in exact
    assert "Quick reflection" in back


@pytest.mark.parametrize(
    "typed",
    ["reflect 3 x", "reflect soon", "reflect 999999", "reflect -4"],
)
async def test_te1_what_cannot_be_read_is_answered_with_an_example(
    typed: str, tmp_path: Path
) -> None:
    with room(tmp_path) as home:
        anna = home.person("anna")
        await anna.arrives()
        await anna.says("reflect")
        said = await anna.says(typed)

    assert "for example: reflect 20" in said[0]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("join zzzzzzz", "I do not know this invitation"),
        ("join", "Type “join” and the code"),
        ("reveal zzzzzzz", "I do not know which reflection"),
        ("reveal", "I do not know which reflection"),
        ("agree", "First the answers are shown"),
        ("agree none", "First the answers are shown"),
        ("agree 7", "I do not know that action"),
        ("leave", "You are the only one"),
        ("reflect sheet", "I do not know which reflection"),
        ("reflect keep 3", "Only the person who began this"),
    ],
)
async def test_te1_nothing_to_go_on_gets_a_plain_sentence(
    typed: str, answer: str, tmp_path: Path
) -> None:
    with room(tmp_path) as home:
        anna = home.person("anna")
        await anna.arrives()
        said = await anna.says(typed)

    assert answer in said[0]


async def test_te1_it_can_be_called_off_and_nothing_is_left(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins()
        await home.joins("bob", code)
        await home.person("bob").says_all("1", "zebra crossing")
        said = await home.person("anna").says("reflect end")
        late = await home.joins("cem", code)
        await home.later(minutes=1)
        await home.home.assistant.scrub()
        home.home.database.shut()
        raw = b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())

    assert "was ended" in said[0]
    assert "is over" in late[-1]
    assert b"zebra crossing" not in raw


async def test_te3_nobody_switches_to_names_once_it_runs(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        await home.begins()
        said = await home.person("anna").says("reflect 3")

        assert "under way" in said[0]
        assert not home.session.named


async def test_te4_those_who_are_not_done_are_reminded_once(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins("health", "5 people")
        for name in ("anna", "bob", "cem", "dora"):
            await home.joins(name, code)
        await home.answers("anna", *HEALTH["anna"])
        await home.person("cem").says("stop")
        for name in ("anna", "bob", "cem", "dora"):
            await heard(home, name)
        await home.later(minutes=11)
        first = {
            name: await heard(home, name) for name in ("anna", "bob", "cem", "dora")
        }
        await home.later(minutes=2)
        again = {
            name: await heard(home, name) for name in ("anna", "bob", "cem", "dora")
        }

    assert [name for name, said in first.items() if said] == ["bob", "dora"]
    assert "you have until 13:15" in first["bob"][0]
    assert not any("dora" in text.casefold() for text in first["bob"])
    assert not any(again.values())


async def test_te5_the_next_one_waits_until_this_one_is_settled(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        await health(home)
        anna = home.person("anna")
        await anna.says("reflect")
        refused = await anna.says("reflect start")
        none = await anna.says("agree none")
        begun = await anna.says("reflect start")

    assert "Note one or two actions" in refused[0]
    assert "no action" in none[0]
    assert "join" in begun[0]


async def test_te5_only_one_takes_it_on_and_only_they_are_reminded(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        await health(home)
        anna, bob, cem = (home.person(name) for name in ("anna", "bob", "cem"))
        await anna.says("agree")
        await anna.says_all("A board", "Bob", "1 July 2026", "yes")
        await anna.says_all("A walk", "Cem", "2 July 2026", "/confirm")
        await bob.says(f"agree {home.session.code}-1 take")
        await heard(home, "cem")
        taken = await cem.says(f"agree {home.session.code}-1 take")
        stranger = await cem.says(f"agree {home.session.code}-1 done")
        for name in ("anna", "bob", "cem"):
            await heard(home, name)
        await home.later(days=29)
        due = {name: await heard(home, name) for name in ("anna", "bob", "cem")}
        await home.later(days=1)
        later = {name: await heard(home, name) for name in ("anna", "bob", "cem")}
        await bob.says("agree 1 busy")
        board = (await anna.says("reflect"))[0]

    assert "Somebody took this on already" in taken[0]
    assert "Somebody took this on already" in stranger[0]
    assert [name for name, said in due.items() if said] == ["bob"]
    assert [name for name, said in later.items() if said] == ["anna"]
    assert "Nobody confirmed it" in later["anna"][0]
    assert "A board – Bob, by 1 July 2026: under way" in board
    assert "A walk – Cem, by 2 July 2026" in board


async def test_te6_the_next_check_says_what_changed_in_words_and_signs(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        await health(home)
        await home.person("anna").says("agree none")
        await home.later(days=42)
        code = await health(home, HIGHER)
        said = "\n".join(await home.person("anna").says(f"reveal {code}"))

    assert "▲ higher than on 2 June 2026 (2 → 5)" in said
    assert "● as on 2 June 2026 (5)" in said


async def test_te6_only_words_with_leave_stand_on_the_page(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins("health", "6 people")
        for name, answers in {**HEALTH, "fien": HEALTH["bob"]}.items():
            await home.joins(name, code)
            if name != "fien":
                await home.person(name).says("choices 3")
            await home.answers(name, *answers)
        await heard(home, "anna")
        await home.person("anna").says("reflect sheet")
        (page,) = [bubble for bubble in home.person("anna").bubbles if bubble.file]

    assert page.file
    voices = [part for part in page.file["team"]["parts"] if part["kind"] == "voices"]
    assert [part["said"] for part in voices] == [
        []
    ]  # five gave leave: the sixth would follow
    assert "too few people agreed" in voices[0]["note"]


async def test_the_check_is_offered_where_the_roadmap_asks_the_same(
    tmp_path: Path,
) -> None:
    with room(tmp_path, roadmap="vises") as home:
        await health(home)
        anna = home.person("anna")
        await anna.says("roadmap vises")
        conversation = anna.conversation
        offered = conversation.book.carried("ana3", "")

    assert conversation.roadmap == "vises"
    assert offered
    assert offered.value == {
        "economic": 3, "societal": 5, "political": 2, "environmental": 4, "territorial": 3,
    }  # fmt: skip


async def test_a_sentence_the_team_keeps_is_offered_too(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins("5 people")
        for n, name in enumerate(HEALTH):
            await home.joins(name, code)
            await home.answers(
                name,
                "2",
                f"group {n}",
                f"they dare more {n}",
                "2",
                "2",
                f"side {n}",
                "skip",
            )
        anna = home.person("anna")
        await anna.says("roadmap vises")
        kept = await anna.says("reflect keep 2")
        none = await anna.says("reflect keep 99")
        offered = anna.conversation.book.carried("map6", "name")

    assert "“group 1”" in kept[0]
    assert "no sentence with the number 99" in none[0]
    assert offered
    assert offered.value == "group 1"


async def test_what_was_agreed_is_offered_where_a_proposal_is_asked_for(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        code = await home.begins("3", "3 people")
        for name in ("anna", "boris", "carla"):
            await home.joins(name, code)
            await home.answers(
                name, "2", "the team", "they dare more", "2", "2", "talk", "skip"
            )
        anna = home.person("anna")
        for each in (f"agree {code}", "Talk each Friday", "Leen", "August 2026", "no"):
            await anna.says(each)
        await anna.says("/confirm")
        await anna.says("roadmap vises")
        offered = {
            name: anna.conversation.book.carried("val6", name)
            for name in ("what", "who", "by")
        }

    assert {name: each and each.value for name, each in offered.items()} == {
        "what": "Talk each Friday",
        "who": None,  # a name that may be erased
        "by": "2026-08",
    }


async def test_a_restart_between_join_and_answer_loses_nothing(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins("health", "5 people")
        for name in HEALTH:
            await home.joins(name, code)
    with room(tmp_path) as home:
        for name, answers in HEALTH.items():
            await home.answers(name, *answers)
        said = await home.person("bob").says(f"reveal {code}")

    assert any("5 of 5 answered" in text for text in said)


async def test_who_erases_themselves_before_is_not_counted(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins("health")
        for name, answers in HEALTH.items():
            await home.joins(name, code)
            if name != "els":
                await home.answers(name, *answers)
        await home.person("dora").says_all("forget", "1")
        await home.answers("els", *HEALTH["els"])
        await home.later(minutes=16)
        said = await home.person("anna").says(f"reveal {code}")

    assert "Nothing is shown yet" in said[-1]  # four are left


async def test_the_summary_shows_what_the_team_said_on_the_five_fields(
    tmp_path: Path,
) -> None:
    with room(tmp_path, roadmap="vises") as home:
        await health(home)
        anna = home.person("anna")
        await anna.says("roadmap vises")
        await walk_to_the_end(anna)
        await anna.says("approve")
        (file,) = [bubble.file for bubble in anna.bubbles if bubble.file]
        sheet = sheet_of(file["sheet"])
        fields = [
            part
            for section in sheet.sections
            for part in section.parts
            if isinstance(part, Fields)
        ]

    assert [len(petal.team) for petal in fields[0].petals] == [5] * 5
    political = fields[0].petals[2]
    assert sorted(political.team) == [1, 1, 2, 2, 5]
    assert political.note == "The team’s answers differ."
    assert "5 people of the team answered, on 2 June 2026" in fields[0].team
