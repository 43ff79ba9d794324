"""Story RI3: /mydata tells what there is, who reads it and since when; then all of it comes."""

from __future__ import annotations

import json
import re
import time
import zipfile
from collections.abc import Iterator
from datetime import timedelta, timezone
from io import BytesIO
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from sqlalchemy import Connection

from bot.logs import Log
from bot.messages import Bubble
from bot.mydata.gathering import gather
from bot.mydata.making import Copies
from bot.mydata.ordering import overview
from bot.report.desk import Desk
from bot.report.worker import Printer
from bot.sender import ordered
from bot.speaker import drafts
from bot.written import spoken
from locales.catalog import Catalog
from storage import members, outbox, people
from storage.attachments import Attachments, of_person
from storage.outgoing import Outgoing
from tests.mydata import shelf
from tests.mydata.shelf import NOON, furnish, person_of
from tests.talk import House, Talk, house, shipped_catalog, shown
from tests.tweede_draad import ANSWERS
from tests.walking import reply

OPERATOR = Path(__file__).parents[1] / "operator" / "locales"
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path, roadmap="vises") as held:
        yield held


async def typed(home: House, turns: int = 5) -> Talk:
    talk = Talk(home)
    await talk.arrives()
    for _ in range(turns):
        await talk.says(reply(talk, ANSWERS))
    return talk


def told(home: House, talk: Talk, language: str = "en", **more: object) -> list[str]:
    person, voice = person_of(home, talk), home.catalog.voice(language)
    return [
        shown(bubble)
        for bubble in home.database.look(
            lambda tx: overview(tx, person, voice, **more)  # type: ignore[arg-type]
        )
    ]


async def test_ri3_since_when_is_told_where_people_are(home: House) -> None:
    talk = await typed(home)

    what, _ = told(home, talk, zone=timezone(timedelta(hours=-10)))

    assert "from 31 March 2026 to 31 March 2026" in what


async def test_ri3_the_overview_counts_what_there_is(home: House) -> None:
    talk = await typed(home)
    await furnish(home, talk)

    what, who = told(home, talk, responsible="Noord", retention=24)

    assert what.startswith("This is what I keep about you, from 1 April 2026 to ")
    assert "• 4 answers in one roadmap" in what
    assert "• One file" in what
    assert "• 2 changes of what you allow" in what
    assert "• One request" in what
    assert "messages between you and me" in what
    assert "• You." in who
    assert "• Noord, only with a reason" in who
    assert "Somebody else opened it once." in who
    assert "It is kept for 24 months after your last message." in who


async def test_ri3_the_overview_of_somebody_new_is_right_too(home: House) -> None:
    talk = await typed(home, 0)

    what, who = told(home, talk)

    assert "• No answers yet in one roadmap" in what
    assert "file" not in what
    assert "Whoever runs this assistant" in who
    assert "Nobody else has opened it so far." in who
    assert "It is kept until you have it erased." in who


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_ri3_each_message_has_at_most_500_characters(
    tmp_path: Path, language: str
) -> None:
    content = OPERATOR.parent
    with house(tmp_path, content=content, roadmap="vises") as home:
        talk = await typed(home)
        await furnish(home, talk)
        joined = talk.conversation.id

        def crowd(tx: Connection) -> None:
            roles = ("participant", "facilitator", "coach", "administrator")
            for number in range(44):
                id_ = f"somebody-{number}"
                people.add(tx, f"terminal:{number}", id_, "en", NOON)
                members.join(tx, joined, id_, roles[number % 4], NOON)

        await home.database.run(crowd)
        said = told(
            home, talk, language, responsible="Federatie van " + "x" * 46, retention=120
        )

    assert all(len(each) <= 500 for each in said), [len(each) for each in said]
    for sentence in SENTENCE.split("\n".join(said)):
        assert len(sentence.split()) <= 20, sentence


# --- files --------------------------------------------------------------------------------------


@pytest.fixture
def desk(home: House) -> Desk:
    files = Attachments(home.folder / "files")
    return Desk(
        work=home.database,
        files=files,
        printer=Printer(),
        copies=Copies(
            work=home.database, files=files, catalog=home.catalog, library=home.library
        ),
        clock=home.clock,
        log=Log(home.folder / "failures.log"),
    )


def bodies(home: House, talk: Talk) -> list[dict[str, object]]:
    voice = home.catalog.voice("en")
    found = shelf.ordered(home, person_of(home, talk), voice)
    kept: list[dict[str, object]] = json.loads(json.dumps([b.body() for b in found]))
    return kept


async def test_ri3_orders_wait_for_the_desk(home: House) -> None:
    talk = await typed(home)
    voice = home.catalog.voice("en")
    bubbles = shelf.ordered(home, person_of(home, talk), voice)

    def wait(tx: Connection) -> Outgoing | None:
        outbox.put(tx, talk.address, drafts(bubbles), NOON)
        return outbox.first(tx, talk.address)

    first = await home.database.run(wait)

    assert [bubble.kind for bubble in bubbles] == ["file", "file"]
    assert [b.file["name"] for b in bubbles if b.file] == [
        "my-data.html",
        "my-data.zip",
    ]
    assert first
    assert ordered(first)
    made_already = {"name": "a", "sha256": "0", "type": "b", "bytes": 1}
    done = Bubble(kind="file", file=made_already).body()
    assert not ordered(
        Outgoing(id=1, address="", kind="file", body=done, not_before=NOON)
    )


async def test_ri3_everything_comes_within_a_minute(home: House, desk: Desk) -> None:
    talk = await typed(home)
    await furnish(home, talk)
    began = time.process_time()

    made = [await desk.made(body, talk.address) for body in bodies(home, talk)]

    assert time.process_time() - began < 10
    assert [kind for kind, _ in made] == ["file", "file"]
    page, packed = (body["file"] for _, body in made)
    assert (page["type"], packed["type"]) == ("text/html", "application/zip")
    files = Attachments(home.folder / "files")
    assert files.content(page["sha256"]).startswith(b"<!doctype html>")
    with zipfile.ZipFile(BytesIO(files.content(packed["sha256"]))) as file:
        assert "my-data.json" in file.namelist()
    outgoing = Outgoing(id=1, address="", kind="file", body=made[1][1], not_before=NOON)
    assert not ordered(outgoing)
    person = person_of(home, talk)
    kept = home.database.look(lambda tx: of_person(tx, person))
    assert len(kept) == 3  # so that erasing the person takes them along
    assert len(home.database.look(lambda tx: gather(tx, person)).attachments) == 1


async def test_ri3_nobody_is_sent_what_is_somebody_elses(
    home: House, desk: Desk
) -> None:
    leen = await typed(home)
    samir = Talk(home, "samir")
    await samir.arrives()

    kind, body = await desk.made(bodies(home, leen)[1], samir.address)

    assert kind == "text"
    assert str(body["text"]).startswith("Your file could not be made")
    left = [p for p in (home.folder / "files").rglob("*") if p.is_file()]
    assert left == []


async def test_ri3_who_was_erased_meanwhile_gets_nothing(
    home: House, desk: Desk
) -> None:
    leen = await typed(home)
    order = bodies(home, leen)[0]
    order["file"] = {**order["file"], "whole": "nobody"}  # type: ignore[dict-item]

    kind, _ = await desk.made(order, leen.address)

    assert kind == "text"


async def test_ri3_copies_of_yesterday_are_gone_from_the_disk(
    home: House, desk: Desk
) -> None:
    talk = await typed(home)
    _, first = await desk.made(bodies(home, talk)[0], talk.address)
    home.clock.now = home.clock.now.replace(day=20)

    _, second = await desk.made(bodies(home, talk)[1], talk.address)

    files = Attachments(home.folder / "files")
    assert not files.path(first["file"]["sha256"]).exists()
    assert files.path(second["file"]["sha256"]).exists()


# --- words --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mydata", "operator-person"])
@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_ri3_words_are_there_in_every_language(name: str, language: str) -> None:
    own = Catalog([OPERATOR])
    folder = Path("locales") / "en" / f"{name}.ftl"
    text = (Path(__file__).parents[2] / folder).read_text("utf-8")
    ids = re.findall(r"^([\w-]+) =", text, re.MULTILINE)
    if (name, language) == ("operator-person", "de"):
        pytest.skip("words for operators need not be there in every language")

    voice = own.voice(language)

    assert len(ids) > 20
    assert all(voice.has(id_) for id_ in ids)
    assert shipped_catalog().voice("en").has(ids[0])


@pytest.mark.parametrize("name", ["mydata", "operator-person"])
@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_ri3_no_sentence_has_more_than_twenty_words(name: str, language: str) -> None:
    folder = Path(__file__).parents[2] / "locales" / language
    text = (folder / f"{name}.ftl").read_text("utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message):
            for said in spoken(entry.value):
                for sentence in SENTENCE.split(said):
                    words = [each for each in sentence.split() if each.isalnum()]
                    assert len(words) <= 20, sentence
