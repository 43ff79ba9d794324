"""Story TE3: the curious facilitator. Whatever she looks at, she cannot tell who said what."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import select

from storage.tables import metadata
from tests.team.room import Room, room

UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}")
NAMES = ("anna", "bob", "cem", "dora", "els", "fien", "gus")
QUICK: Mapping[
    str, tuple[str, ...]
] = {  # role, for whom, change, fields, how known, other side
    "anna": (
        "1",
        "the neighbours",
        "they say hello",
        "1, 2",
        "1",
        "too little time",
        "skip",
    ),
    "bob": (
        "2",
        "our ironing team",
        "zebra crossing alone",
        "2",
        "2",
        "quarrels",
        "skip",
    ),
    "cem": ("2", "young people", "marmalade for sale", "2, 5", "3", "the heat", "skip"),
    "dora": ("4", "volunteers", "they stay longer", "2", "2", "parking", "skip"),
    "els": ("2", "clients", "they mend at home", "2, 4", "2", "prices", "skip"),
    "fien": ("2", "pupils", "they ask questions", "2", "1", "noise", "skip"),
    "gus": ("2", "families", "they come back", "2", "2", "rain", "skip"),
}


async def held(home: Room, said: Mapping[str, Sequence[str]], *how: str) -> list[str]:
    """Hold a session without names; return all that its facilitator ever gets to see."""
    seen: list[str] = []
    code = await home.begins(*how)
    for name, answers in said.items():
        seen += await home.joins(name, code) if name == "anna" else []
        if name != "anna":
            await home.joins(name, code)
        told = await home.answers(name, *answers)
        seen += told if name == "anna" else []
        if home.session.state == "open":
            seen += await home.person("anna").says("reflect")
    await home.later(minutes=20)
    for asked in (
        "reveal",
        f"reveal {code}",
        "reflect sheet",
        "answers",
        "readers",
        "mydata",
    ):
        seen += await home.person("anna").says(asked)
        seen += [json.dumps(bubble.body()) for bubble in home.person("anna").bubbles]
    return seen


def dump(home: Room) -> str:
    """Return every row of every table, with ids in the place of those that are drawn by lot.

    The numbers of rows are left out: people who come at the same moment are served in any order.
    """
    rows = home.home.database.look(
        lambda tx: [
            f"{table.name} {[str(v) for v in row if not isinstance(v, int)]}"
            for table in metadata.sorted_tables
            for row in tx.execute(select(table))
        ]
    )
    return _masked(
        "\n".join(sorted(rows, key=lambda row: _masked(row, fresh=True))), home
    )


def _masked(text: str, home: Room | None = None, *, fresh: bool = False) -> str:
    known: dict[str, str] = {}

    def mask(found: re.Match[str]) -> str:
        return "id" if fresh else known.setdefault(found[0], f"id{len(known)}")

    text = UUID.sub(mask, text)
    return text.replace(home.session.code, "code") if home else text


async def test_te3_two_people_who_change_places_leave_no_difference(
    tmp_path: Path,
) -> None:
    swapped = {**QUICK, "bob": QUICK["cem"], "cem": QUICK["bob"]}
    with room(_made(tmp_path, "a")) as first, room(_made(tmp_path, "b")) as second:
        seen = await held(first, QUICK, "7 people")
        also_seen = await held(second, swapped, "7 people")

        assert first.session.state == "revealed"
        code, other = first.session.code, second.session.code
        masked = [_masked(text).replace(code, "code") for text in seen]
        assert masked == [_masked(text).replace(other, "code") for text in also_seen]
        assert dump(first) == dump(second)


async def test_te3_no_row_holds_an_answer_and_who_gave_it(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        await held(home, QUICK, "7 people")
        tables = home.home.database.look(
            lambda tx: {
                table.name: [str(tuple(row)) for row in tx.execute(select(table))]
                for table in metadata.sorted_tables
            }
        )
        words = [answers[2] for answers in QUICK.values()]
        for name, rows in tables.items():
            for row in rows:
                told = [each for each in words if each in row]
                assert not told or len(told) == len(words), (name, row[:300])
        assert not tables["attendees"]
        assert not [row for row in tables["answers"] if "quick" in row]
        joined = [row for row in tables["conversations"] if home.session.id in row]
        assert joined == []


async def test_te3_no_file_holds_what_few_chose(tmp_path: Path) -> None:
    only_cem = b'["societal","territorial"]'
    with room(tmp_path) as home:
        code = await home.begins("7 people")
        for name in NAMES:
            await home.joins(name, code)
        for name in NAMES[:6]:
            await home.answers(name, *QUICK[name])
        assert only_cem in _files(tmp_path)
        await home.answers("gus", *QUICK["gus"])
        await home.later(minutes=20)
        await home.home.assistant.scrub()
        revealed = home.session.revealed
        assert revealed
        picks = [part for part in revealed["first"]["parts"] if part["kind"] == "picks"]
        fields = next(part for part in picks if part["id"] == "q4")
        assert [count for _, count in fields["counted"]] == [
            7
        ]  # all of them; else none
        assert len(fields["others"]) == 3
        home.home.database.shut()
        raw = _files(tmp_path)
        assert b"zebra crossing" in raw  # what was shown is kept
        assert only_cem not in raw


async def test_te3_somebody_late_is_not_found_by_comparing(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        early = {name: QUICK[name] for name in NAMES[:6]}
        code = await home.begins("8 people")
        for name, answers in early.items():
            await home.joins(name, code)
            await home.answers(name, *answers)
        await home.joins("gus", code)
        await home.later(minutes=16)
        await home.person("anna").says("help")  # what waited for her comes with it
        before = await home.person("anna").says(f"reveal {code}")
        thanked = await home.answers("gus", *QUICK["gus"])

        assert "five or more" in " ".join(thanked)
        assert await home.person("anna").says(f"reveal {code}") == before
        await home.later(days=2)
        assert await home.person("anna").says(f"reveal {code}") == before
        assert home.session.state == "closed"
        await home.home.assistant.scrub()
        home.home.database.shut()
        raw = _files(tmp_path)
        assert b"they come back" not in raw


async def test_te3_five_who_are_late_are_shown_apart(tmp_path: Path) -> None:
    names = [f"{name}{n}" for n in (1, 2) for name in NAMES[:5]]
    with room(tmp_path) as home:
        code = await home.begins("12 people")
        for name in names:
            await home.joins(name, code)
        for name in names[:5]:
            await home.answers(name, *QUICK[name[:-1]])
        await home.later(minutes=16)
        for name in names[5:]:
            await home.answers(name, *QUICK[name[:-1]])
        before = "\n".join(await home.person("anna").says(f"reveal {code}"))
        await home.later(days=2)
        said = "\n".join(await home.person("anna").says(f"reveal {code}"))

    assert "(late)" not in before  # nobody learns when they were done
    assert said.count("(late)") >= 5
    assert "10 of 10 answered, 5 of them late" in said


async def test_te3_fewer_than_five_see_nothing_and_are_told_why(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins()
        for name in NAMES[:3]:
            await home.joins(name, code)
            await home.answers(name, *QUICK[name])
        await home.later(minutes=16)
        said = await home.person("anna").says(f"reveal {code}")
        await home.later(days=2)
        over = await home.person("anna").says(f"reveal {code}")
        await home.home.assistant.scrub()
        home.home.database.shut()
        raw = _files(tmp_path)

    assert "Nothing is shown yet" in said[-1]
    assert "fewer than five" in over[-1]
    assert b"zebra crossing" not in raw


async def test_te3_whoever_makes_them_five_is_not_marked(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins()
        for name in NAMES[:5]:
            await home.joins(name, code)
        for name in NAMES[:4]:
            await home.answers(name, *QUICK[name])
        await home.later(minutes=16)
        await home.answers("els", *QUICK["els"])
        said = "\n".join(await home.person("anna").says(f"reveal {code}"))

    assert "“they mend at home”" in said
    assert "late" not in said.replace("they ", "")


async def test_te2_nothing_is_seen_before(tmp_path: Path) -> None:
    """Before the reveal, no view of the facilitator's holds a word of somebody else."""
    with room(tmp_path) as home:
        code = await home.begins("7 people")
        for name in NAMES[:6]:
            await home.joins(name, code)
            await home.answers(name, *QUICK[name])
        seen = []
        for asked in (
            "reveal",
            f"reveal {code}",
            "reflect",
            "reflect sheet",
            "summary",
            "map",
        ):
            seen += await home.person("anna").says(asked)
            seen += [
                json.dumps(bubble.body()) for bubble in home.person("anna").bubbles
            ]
        text = " ".join(seen)

    assert not [name for name in NAMES[1:] for each in QUICK[name][1:3] if each in text]


def _files(folder: Path) -> bytes:
    """Return all that lies in a folder, in one piece."""
    found = sorted(each for each in folder.rglob("*") if each.is_file())
    return b"".join(each.read_bytes() for each in found)


def _made(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name
