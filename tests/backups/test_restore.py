"""`filrouge restore`: only where nothing is, only what is whole, and nobody back who was erased."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, select, text, update

from storage import backups, nudges, outbox
from storage.attachments import Attachments, note
from storage.backing_up import back_up
from storage.database import Database
from storage.migrations.upgrade import upgrade
from storage.outgoing import Draft
from storage.programme_tables import nudges as ledger
from storage.tables import addresses
from storage.tables import outbox as going
from storage.tombstones import Tombstones
from storage.vault import Vault, new_key, read_key
from storage.where import Where
from tests.backups.homes import Site, given, site
from tests.bot.test_moves import begin, walk_to
from tests.storage.test_upgrade import VALUES, _fill
from tests.talk import Talk

NOW = datetime(2026, 4, 1, 18, 0, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
KINDS = ["sqlite", "postgres"]


@pytest.fixture
def safe(tmp_path: Path) -> Path:
    return tmp_path / "safe"


@pytest.fixture(params=KINDS)
def here(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    with site(tmp_path / "here", request.param) as held:
        yield held


@pytest.fixture
def there(here: Site, tmp_path: Path) -> Iterator[Site]:
    """Return another place of the same kind."""
    with site(tmp_path / "there", "postgres" if here.address else "sqlite") as held:
        yield held


def made(place: Site, safe: Path, at: datetime = NOW) -> Path:
    held = Where(place.folder / "filrouge.db", place.address)
    return Path(back_up(held, safe, at, "1")[0].folder)


async def says(place: Site, *words: str, name: str = "leen") -> None:
    with place.open() as home:
        talk = Talk(home, name)
        await begin(talk)
        for each in words:
            await talk.says(each)


# --- who was erased stays so ------------------------------------------------------------------------


async def test_who_was_erased_after_it_was_made_stays_erased(
    here: Site, there: Site, safe: Path
) -> None:
    files = Attachments(here.folder / "files")
    with here.open() as home:
        stays, goes = Talk(home, "stays"), Talk(home, "goes")
        await begin(stays)
        await begin(goes)
        await goes.says("Zilverdraadje")
        person = await home.database.run(lambda tx: owner(tx, "terminal:goes"))
        kept = files.keep(PNG, "a.png", "image/png")
        await home.database.run(lambda tx: note(tx, kept, person, NOW))
        made(here, safe)
        await home.assistant.erase(person)
        await home.assistant.scrub()
    # the machine is lost, and the file of marks was brought to the new one
    shutil.copy(here.folder / "filrouge.db.tombstones", there.folder)

    code, said = await there.types("restore", safe)

    assert code == 0, said
    assert "One person had themselves erased" in said
    assert list((there.folder / "files").glob("??/*")) == []
    with there.open() as home:
        await home.assistant.open()
        assert home.database.look(names) == {"terminal:stays"}
    if not there.address:
        content = (there.folder / "filrouge.db").read_bytes()
        assert b"Zilverdraadje" not in content


async def test_a_later_backup_knows_it_too(here: Site, there: Site, safe: Path) -> None:
    """The folder of backups is what is left: an earlier one is put back, a later one has marks."""
    with here.open() as home:
        goes = Talk(home, "goes")
        await begin(goes)
        earlier = made(here, safe)
        person = await home.database.run(lambda tx: owner(tx, "terminal:goes"))
        await home.assistant.erase(person)
        made(here, safe, NOW + timedelta(1))

    code, said = await there.types("restore", earlier)

    assert code == 0, said
    assert "One person had themselves erased" in said
    with there.open() as home:
        assert home.database.look(names) == set()
    assert Tombstones.beside(there.folder / "filrouge.db").marks()


async def test_a_mark_of_another_machine_is_brought_here(
    here: Site, safe: Path
) -> None:
    """Several machines, one database: each notes marks beside itself, and in the database."""
    with here.open() as home:
        goes = Talk(home, "goes")
        await begin(goes)
        person = await home.database.run(lambda tx: owner(tx, "terminal:goes"))
        await home.assistant.erase(person)
    beside = here.folder / "filrouge.db.tombstones"
    marks = beside.read_text()
    beside.unlink()

    backup = made(here, safe)

    assert beside.read_text() == marks
    assert (backup / "filrouge.db.tombstones").read_text() == marks


def owner(tx: Connection, address: str) -> str:
    found = select(addresses.c.person).where(addresses.c.address == address)
    return str(tx.execute(found).scalar_one())


def names(tx: Connection) -> set[str]:
    return set(tx.execute(select(addresses.c.address)).scalars())


# --- what it cannot know ----------------------------------------------------------------------------


async def test_what_may_have_gone_out_is_not_sent_again(
    here: Site, there: Site, safe: Path
) -> None:
    later = datetime.now(UTC) + timedelta(days=2)
    with here.open() as home:
        talk = Talk(home)
        await begin(talk)
        person = await home.database.run(lambda tx: owner(tx, talk.address))

        def under_way(tx: Connection) -> None:
            for kind in ("question", "text", "nudge", "file", "farewell", "wipe"):
                outbox.put(tx, talk.address, [Draft(kind=kind, body={})], NOW)
            outbox.put(tx, talk.address, [Draft(kind="text", body={"n": 1})], later)
            tx.execute(
                update(going).where(going.c.kind == "file").values(state="sending")
            )
            nudges.plan(tx, person, "file:stay", "x", NOW)
            nudges.plan(tx, person, "meeting", "y", later)

        await home.database.run(under_way)
        made(here, safe)

    code, said = await there.types("restore", safe)
    assert code == 0, said

    def left(tx: Connection) -> tuple[object, ...]:
        rows = tx.execute(select(going).where(going.c.state.in_(["due", "sending"])))
        return (
            sorted((row.kind, row.not_before > NOW) for row in rows),
            [tuple(row) for row in tx.execute(
                select(ledger.c.kind, ledger.c.state).order_by(ledger.c.kind)
            )],
        )  # fmt: skip

    with there.open() as home:
        waits, planned = home.database.look(left)
    assert waits == [("text", True), ("wipe", False)]
    assert planned == [("file:stay", "sent"), ("meeting", "planned")]


async def test_words_for_a_question_that_is_lost_answer_no_other(
    here: Site, there: Site, safe: Path
) -> None:
    with here.open() as home:
        talk = Talk(home)
        await walk_to(talk, "map2")
        made(here, safe)
        before = given(talk.conversation)
        await talk.says("People with two jobs need rest.")

    code, said = await there.types("restore", safe)

    assert code == 0, said
    assert "Whoever writes next is shown first where they are" in said
    with there.open() as home:
        talk = Talk(home)
        told = await talk.says("This is for the question after that.")
        assert "Here is where you are" in told[0]
        assert given(talk.conversation) == before
        await talk.says("People with two jobs need rest.")
        assert given(talk.conversation)[-1][1] == "People with two jobs need rest."


async def test_a_number_is_not_given_again(tmp_path: Path, safe: Path) -> None:
    """What was given last is kept, too, when the row is gone: from either database to the other."""
    with site(tmp_path / "a", "postgres") as a, site(tmp_path / "b", "sqlite") as b:
        with a.open() as home:
            assert await home.database.run(numbered) == 1
        made(a, safe)
        code, said = await b.types("restore", safe)
        assert code == 0, said
        with b.open() as home:
            assert await home.database.run(numbered) == 2
        made(b, tmp_path / "back")
        with site(tmp_path / "c", "postgres") as c:
            code, said = await c.types("restore", tmp_path / "back")
            assert code == 0, said
            with c.open() as home:
                assert await home.database.run(numbered) == 3


def numbered(tx: Connection) -> int:
    """Put something into the outbox, and take it out; return its number."""
    draft = Draft(kind="text", body={})
    (put,) = outbox.put_sending(tx, "terminal:x", [draft], NOW)
    tx.execute(text("DELETE FROM outbox"))
    return put.id


# --- where, and what --------------------------------------------------------------------------------


async def test_where_something_is_it_is_not_put_back(
    here: Site, there: Site, safe: Path
) -> None:
    await says(here, "one")
    await says(there, "two", name="bert")
    made(here, safe)

    code, said = await there.types("restore", safe)

    assert code == 2
    assert "There is something in" in said
    with there.open() as home:
        assert home.database.look(names) == {"terminal:bert"}


async def test_while_it_is_in_use_it_is_not_put_back(
    here: Site, there: Site, safe: Path
) -> None:
    await says(here, "one")
    made(here, safe)
    with there.open():
        if not there.address:
            (there.folder / "filrouge.db").rename(there.folder / "elsewhere.db")
            for each in there.folder.glob("filrouge.db-*"):
                each.unlink()
        code, said = await there.types("restore", safe)
    assert code == 2
    assert "already running" in said


async def test_a_journal_that_was_left_is_not_mixed_with_it(
    tmp_path: Path, safe: Path
) -> None:
    with site(tmp_path / "a", "sqlite") as a, site(tmp_path / "b", "sqlite") as b:
        await says(a, "one")
        made(a, safe)
        (b.folder / "filrouge.db-wal").write_bytes(b"of another")
        code, said = await b.types("restore", safe)
        assert code == 2
        assert "filrouge.db-wal" in said
        assert "not filrouge.db.tombstones" in said


async def test_what_is_not_whole_is_not_put_back(
    here: Site, there: Site, safe: Path
) -> None:
    await says(here, "one")
    earlier, later = made(here, safe), made(here, safe, NOW + timedelta(1))
    file = later / "filrouge.db"
    content = bytearray(file.read_bytes())
    content[5000] ^= 1
    file.write_bytes(content)

    code, said = await there.types("restore", safe)
    assert code == 2
    assert f"The backup {later} is not whole: filrouge.db is missing" in said
    assert not (there.folder / "filrouge.db").exists()

    code, said = await there.types("restore", earlier)
    assert code == 0, said


async def test_what_a_newer_version_made_is_not_put_back(
    tmp_path: Path, safe: Path
) -> None:
    with site(tmp_path / "a", "sqlite") as a, site(tmp_path / "b", "sqlite") as b:
        await says(a, "one")
        manifest = made(a, safe) / "manifest.json"
        manifest.write_text(manifest.read_text().replace('"0', '"9'))
        code, said = await b.types("restore", safe)
        assert code == 2
        assert "was made by a newer version" in said


async def test_tables_of_an_earlier_version_are_brought_up_to_date(
    there: Site, tmp_path: Path, safe: Path
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    engine = create_engine(f"sqlite:///{old / 'filrouge.db'}")
    upgrade(engine, "0003")
    with engine.begin() as tx:
        _fill(tx)
    engine.dispose()
    made(Site(old), safe)

    code, said = await there.types("restore", safe)

    assert code == 0, said
    assert "are up to date now" in said
    with there.open() as home:
        kept = home.database.look(
            lambda tx: tx.execute(text("SELECT count(*) FROM answers")).scalar_one()
        )
    assert kept == len(VALUES)


async def test_without_its_key_it_is_not_put_back(
    here: Site, there: Site, safe: Path
) -> None:
    key = new_key()
    with here.open(vault=Vault([read_key(key)])) as home:
        await begin(Talk(home))
    made(here, safe)

    code, said = await there.types("restore", safe)
    assert code == 2
    assert "is sealed" in said
    assert not (there.folder / "filrouge.db").exists()

    there.extra["FILROUGE_KEY"] = key
    code, said = await there.types("restore", safe)
    assert code == 0, said


async def test_where_no_backup_is_that_is_said(tmp_path: Path) -> None:
    for wrong in (tmp_path, tmp_path / "none"):
        code, said = await Site(tmp_path).types("restore", wrong)
        assert code == 2
        assert "There is no backup in" in said


async def test_broken_off_nothing_is_there_and_it_can_be_begun_again(
    tmp_path: Path, safe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage import restoring

    with site(tmp_path / "a", "sqlite") as a, site(tmp_path / "b", "sqlite") as b:
        await says(a, "one")
        made(a, safe)

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device", "a file")

        monkeypatch.setattr(restoring, "_move_files", full)
        with pytest.raises(OSError, match="No space"):
            await _restored(b, safe)
        assert [each.name for each in b.folder.iterdir()] == ["filrouge.db.lock"]
        monkeypatch.undo()

        code, said = await b.types("restore", safe)
        assert code == 0, said
        Database(b.folder / "filrouge.db").shut()


async def _restored(place: Site, safe: Path) -> None:
    import asyncio

    from storage.restoring import restore

    held = Where(place.folder / "filrouge.db", place.address)
    await asyncio.to_thread(restore, backups.meant(safe), held, Vault(), NOW)
