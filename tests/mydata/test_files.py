"""Story RI4: a page to read, and a ZIP with JSON, CSV and the files themselves."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from msgspec import Struct
from msgspec.structs import replace

from bot.mydata import model
from bot.mydata.body import data
from bot.mydata.packing import MOST, WORDS, folders, packed, placed, plain
from bot.mydata.reading import complete, opened
from bot.mydata.table import COLUMNS, table
from bot.mydata.telling import accounts
from bot.report.tables import cell
from storage.attachments import Attachments, note
from tests.mydata.shelf import NOON, furnish, gathered, made, person_of
from tests.talk import House, Talk, house, shipped_catalog, shipped_library
from tests.tweede_draad import ANSWERS
from tests.walking import has_walked, reply

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "mydata.schema.json").read_text("utf-8"))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path, roadmap="vises") as held:
        yield held


async def typed(home: House, language: str = "en", turns: int = 5) -> Talk:
    talk = Talk(home, language=language)
    await talk.arrives()
    for _ in range(turns):
        await talk.says(reply(talk, ANSWERS))
    await furnish(home, talk)
    return talk


def inside(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ("my-data", "answers", "files")),
        ("nl", ("mijn-gegevens", "antwoorden", "bestanden")),
        ("fr", ("mes-donnees", "reponses", "fichiers")),
    ],
)
async def test_ri4_files_are_named_in_the_language_of_the_person(
    home: House, language: str, names: tuple[str, str, str]
) -> None:
    talk = await typed(home, language)

    files = await made(home, person_of(home, talk), language)

    own, answers, folder = names
    assert list(files) == [f"{own}.html", f"{own}.zip"]
    held = inside(files[f"{own}.zip"])
    photo = f"{folder}/1-the-shop-b-b-street.jpg"
    assert list(held) == [f"{own}.json", f"{answers}.csv", photo]


async def test_ri4_the_json_is_as_documented(home: House) -> None:
    talk = await typed(home)
    files = await made(home, person_of(home, talk))
    body = json.loads(inside(files["my-data.zip"])["my-data.json"])

    Draft202012Validator.check_schema(SCHEMA)
    errors = list(Draft202012Validator(SCHEMA).iter_errors(body))

    assert errors == []
    assert body["attachments"][0]["file"] == "files/1-the-shop-b-b-street.jpg"


def test_ri4_schema_and_page_know_the_same_fields_as_the_model() -> None:
    parts = {
        name.lower(): set(part.__struct_fields__)
        for name, part in vars(model).items()
        if isinstance(part, type) and issubclass(part, Struct) and part is not Struct
    }
    person = parts.pop("person")

    told = {name: set(part["properties"]) for name, part in SCHEMA["$defs"].items()}

    assert told == parts
    assert set(SCHEMA["properties"]) == {"form", *person}
    documented = (ROOT / "docs" / "mydata.md").read_text("utf-8")
    for each in set.union(person, *parts.values()):
        assert f"| `{each}` |" in documented


async def test_ri4_the_same_person_gives_the_same_bytes(home: House) -> None:
    talk = await typed(home)
    person = person_of(home, talk)

    assert await made(home, person) == await made(home, person)


async def test_ri4_the_table_has_every_answer_with_its_history(home: House) -> None:
    talk = await typed(home)
    await talk.says_all("change 1", "1, 2")
    await talk.says("yes")
    await talk.says("blub blub")
    person = gathered(home, talk)
    voice = shipped_catalog().voice("en")

    content = table(accounts(person, shipped_library(), voice))

    assert content.startswith(b"\xef\xbb\xbf")
    told = list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))
    assert tuple(told[0]) == COLUMNS
    assert [int(row["number"]) for row in told] == [
        each.number for each in talk.conversation.book.answers
    ]
    first = [
        row for row in told if (row["prompt"], row["field"]) == ("why1", "benefits")
    ]
    assert [row["holds"] for row in first][-1] == "yes"
    assert {row["holds"] for row in first[:-1]} == {"no"}
    assert first[0]["title"]
    assert ("blub blub", "aside") in {(row["words"], row["status"]) for row in told}


@pytest.mark.parametrize(
    "lead", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\ufeff="]
)
def test_ri4_no_cell_is_counted(lead: str) -> None:
    assert cell(f"{lead}cmd|' /C calc'!A0").startswith("'")
    assert cell("\0=1") == "'=1"
    assert cell("plain") == "plain"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("photo.jpg", "photo.jpg"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\x\\y.pdf", "C-x-y.pdf"),
        ("été 2026 (1).png", "été-2026-(1).png"),
        ("\u202egnp.exe", "gnp.exe"),
        ("..", "x"),
        ("", "x"),
        ("a\0b\n.txt", "ab.txt"),
        ("x" * 300 + ".odt", "x" * 60 + ".odt"),
        (".ssh/authorized_keys", "ssh-authorized_keys"),
    ],
)
def test_ri4_no_name_leads_out_of_its_folder(name: str, said: str) -> None:
    assert plain(name) == said


def test_ri4_many_files_go_into_several_zips_that_can_be_sent() -> None:
    sizes = [(str(n), 20_000_000) for n in range(7)]

    found = folders(sizes)

    assert [each.first for each in found] == [True, *[False] * (len(found) - 1)]
    assert [digest for each in found for digest in each.files] == [d for d, _ in sizes]
    room = [MOST - WORDS, *[MOST] * len(found)]
    for each, most in zip(found, room, strict=False):
        assert 20_000_000 * len(each.files) <= most
    assert [each.files for each in folders([])] == [()]
    assert [each.files for each in folders([("a", 60_000_000)])] == [(), ("a",)]


async def test_ri4_each_zip_has_its_own_files_and_together_they_load(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = await typed(home, turns=1)
    person = person_of(home, talk)
    files = Attachments(home.folder / "files")
    kept = [
        files.keep(b"%d" % n * 40_000, f"file {n}.txt", "text/plain") for n in range(5)
    ]
    for each in kept:
        await home.database.run(lambda tx, each=each: note(tx, each, person, NOON))  # type: ignore[misc]
    monkeypatch.setattr("bot.mydata.packing.MOST", 100_000)
    monkeypatch.setattr("bot.mydata.packing.WORDS", 50_000)

    made_ = await made(home, person)

    names = ["my-data.html", "my-data.zip", "my-data-2.zip", "my-data-3.zip"]
    assert list(made_) == names
    held = [set(inside(made_[name])) for name in names[1:]]
    assert "my-data.json" in held[0]
    assert not any("my-data.json" in each for each in held[1:])
    assert sum(len(each) for each in held) == 6 + 2
    paths = []
    for name in names[1:]:
        paths.append(home.folder / name)
        paths[-1].write_bytes(made_[name])
    complete(opened(paths))
    complete(opened(list(reversed(paths))))


async def test_ri4_a_file_that_is_gone_is_said_to_be(home: House) -> None:
    talk = await typed(home)
    person, voice = gathered(home, talk), shipped_catalog().voice("en")

    gone = placed(person, voice, lambda _: None)

    assert gone.attachments[0].file == ""
    held = packed(
        gone,
        voice,
        shipped_library(),
        lambda _: None,
        first=True,
        wanted=lambda _: True,
    )
    assert list(inside(held)) == ["my-data.json", "answers.csv"]


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
async def test_ri4_every_answer_has_words_in_every_language(
    home: House, language: str
) -> None:
    talk = Talk(home, language=language)
    await has_walked(talk)
    voice = shipped_catalog().voice(language)

    (account,) = accounts(gathered(home, talk), shipped_library(), voice)

    asked = [a for p in account.phases for h in p.prompts for a in h.asked]
    prompts = shipped_library().roadmap("vises").prompts
    assert len(asked) > 100
    assert account.title == voice.text("vises")
    for each in asked:
        assert each.now.value
        assert each.title
        assert each.title.partition(".")[0] not in prompts  # an id is no title


def test_ri4_a_roadmap_that_is_gone_is_told_by_its_ids() -> None:
    answer = model.Answer(
        number=1, prompt="old1", item="2", field="size", status="given",
        value={"b": 1, "a": "é"}, words="é", language="en", marks=(), author="you",
        address="", version="x", update="", at=NOON,
    )  # fmt: skip
    kept = model.Conversation(
        id="c", roadmap="gone", version="x", round=1, session="", opened=NOON, opened_by="you",
        role="participant", since=NOON, name="", seen=None, language="en", stage="resting", focus=None,
        back_to="", doubt=None, misreads=0, until="", rev=0,
        answers=(answer, replace(answer, number=2, status="withdrawn")), remarks=(),
    )  # fmt: skip
    person = replace(_nobody(), conversations=(kept,))

    (account,) = accounts(person, shipped_library(), shipped_catalog().voice("en"))

    (asked,) = account.phases[0].prompts[0].asked
    assert (account.title, asked.title) == ("gone", "old1.size")
    assert asked.before[0].value == '{"a": "é", "b": 1}'
    assert asked.now.value == "taken off the list"
    assert data(person)


def _nobody() -> model.Person:
    single = {"id", "since", "seen", "notice", "quiet_until"}
    lists: dict[str, Any] = {
        n: () for n in model.Person.__struct_fields__ if n not in single
    }
    return model.Person(
        id="p", since=NOON, seen=NOON, notice="", quiet_until=None, **lists
    )
