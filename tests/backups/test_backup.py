"""`filrouge backup`: what lies in the folder, what is dropped, and what is no backup."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, select

from bot.__main__ import main
from storage import backing_up, backups
from storage.attachments import Attachments, note, whole_files
from storage.backing_up import back_up
from storage.backups import BrokenBackupError
from storage.into_file import looking_at_one_moment
from storage.migrations.upgrade import upgrade
from storage.postgres_engine import engine
from storage.tables import people
from storage.timers import Timers
from storage.vault import OPEN, Vault, new_key, read_key
from storage.where import Where
from tests import postgres
from tests.backups.homes import Site, given, site
from tests.bot.test_moves import begin
from tests.storage.test_upgrade import _fill
from tests.talk import House, Talk

NOW = datetime(2026, 4, 1, 18, 0, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


@pytest.fixture
def here(tmp_path: Path) -> Site:
    """Return a place where somebody said a word, and sent a file."""

    async def says() -> None:
        with place.open() as home:
            talk = Talk(home)
            await begin(talk)
            await talk.says("Zilverdraadje")

    place = Site(tmp_path / "data")
    place.folder.mkdir()
    asyncio.run(says())
    add_file(place, PNG)
    return place


def add_file(place: Site, content: bytes) -> str:
    """Lay a file among those that people sent; return its name."""
    return str(
        Attachments(place.folder / "files").keep(content, "a.png", "image/png")[
            "sha256"
        ]
    )


def where(place: Site) -> Where:
    return Where(place.folder / "filrouge.db", place.address)


def everything(folder: Path) -> list[Path]:
    return [each for each in folder.rglob("*") if each.is_file()]


# --- what lies there ------------------------------------------------------------------------------


def test_all_of_it_lies_there_and_any_tool_can_check_it(
    here: Site, tmp_path: Path
) -> None:
    last, _ = back_up(where(here), tmp_path / "safe", NOW, "1")

    made = Path(last.folder)
    assert made.name == "2026-04-01T180000Z"
    assert {each.name for each in made.iterdir()} == {
        "filrouge.db",
        "filrouge.db.tombstones",
        "files",
        "manifest.json",
        "SHA256SUMS",
    }
    told = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"],
        cwd=made,
        check=False,
    )
    assert told.returncode == 0
    assert (last.files, last.rows > 0) == (1, True)


def test_nobody_else_on_the_computer_can_read_it(here: Site, tmp_path: Path) -> None:
    safe = tmp_path / "safe"
    code, said = asyncio.run(here.types("backup", safe))

    assert code == 0, said
    open_to_others = [
        each for each in [safe, *safe.rglob("*")] if each.stat().st_mode & 0o077
    ]
    assert open_to_others == []


def test_the_manifest_says_nothing_about_people(here: Site, tmp_path: Path) -> None:
    last, _ = back_up(where(here), tmp_path / "safe", NOW, "1")
    said = json.loads((Path(last.folder) / "manifest.json").read_text())

    assert said["rows"]["answers"] > 0
    assert set(said) == {
        "format",
        "version",
        "revision",
        "at",
        "source",
        "rows",
        "files",
        "bytes",
        "tombstones",
    }
    assert all(type(each) is int for each in said["rows"].values())


async def test_a_key_is_never_in_it(tmp_path: Path) -> None:
    key = new_key()
    file = tmp_path / "data" / "key"
    place = Site(tmp_path / "data", extra={"FILROUGE_KEY_FILE": str(file)})
    place.folder.mkdir()
    file.write_text(key)
    with place.open(vault=Vault([read_key(key)])) as home:
        talk = Talk(home)
        await begin(talk)
        await talk.says("Zilverdraadje")

    code, said = await place.types("backup", tmp_path / "safe")

    assert code == 0, said
    assert "The key is not in it" in said
    for each in everything(tmp_path / "safe"):
        assert key.encode() not in each.read_bytes()
        assert b"Zilverdraadje" not in each.read_bytes()


# --- the next one -----------------------------------------------------------------------------------


def test_files_that_did_not_change_take_no_room(here: Site, tmp_path: Path) -> None:
    digest = add_file(here, PNG + b"2")
    safe = tmp_path / "safe"
    inner = Path("files", digest[:2], digest)
    first = Path(back_up(where(here), safe, NOW, "1")[0].folder)
    new = add_file(here, PNG + b"3")

    second = Path(back_up(where(here), safe, NOW + timedelta(1), "1")[0].folder)

    assert (first / inner).samefile(second / inner)
    assert (second / "files" / new[:2] / new).is_file()
    assert not (here.folder / inner).samefile(second / inner)
    backups.check(second)

    # sealed anew under the same name: that is another file
    (here.folder / inner).write_bytes(b"sealed")
    third = Path(back_up(where(here), safe, NOW + timedelta(2), "1")[0].folder)
    assert (third / inner).read_bytes() == b"sealed"
    assert (second / inner).read_bytes() == PNG + b"2"
    backups.check(third)


def test_what_is_older_than_people_are_told_goes(here: Site, tmp_path: Path) -> None:
    safe = tmp_path / "safe"
    for days in (0, 1, 29):
        back_up(where(here), safe, NOW + timedelta(days), "1")
    _, dropped = back_up(where(here), safe, NOW + timedelta(31), "1")

    assert dropped == 1
    assert [each.name[:10] for each in backups.all_in(safe)] == [
        "2026-04-02",
        "2026-04-30",
        "2026-05-02",
    ]


def test_keep_leaves_so_many(here: Site, tmp_path: Path) -> None:
    safe = tmp_path / "safe"
    (safe / "2026-03-01 of my own").mkdir(parents=True)
    for hours in range(3):
        back_up(where(here), safe, NOW + timedelta(hours=hours), "1", keep=2)

    assert [each.name for each in backups.all_in(safe)] == [
        "2026-04-01T190000Z",
        "2026-04-01T200000Z",
    ]
    assert (safe / "2026-03-01 of my own").is_dir()  # is nothing of ours


async def test_keep_must_be_a_number(here: Site, tmp_path: Path) -> None:
    for wrong in ("0", "many", "1.5"):
        code, said = await here.types("backup", tmp_path / "safe", "--keep", wrong)
        assert code == 2
        assert "--keep 14" in said
    assert not (tmp_path / "safe").exists()


# --- what is no backup ------------------------------------------------------------------------------


def test_killed_at_any_moment_it_is_no_backup_or_a_whole_one(
    here: Site, tmp_path: Path
) -> None:
    safe = tmp_path / "safe"
    for number in range(300):
        add_file(here, PNG + str(number).encode())
    typed = [sys.executable, "-m", "bot", "backup", str(safe)]
    killed = 0
    for wait in (0.0, 0.02, 0.05, 0.1, 0.2, 0.4):
        process = subprocess.Popen(typed, env=here.environment)
        while not list(safe.glob(".unfinished-*")) and process.poll() is None:
            pass
        try:
            process.wait(wait)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            killed += 1
        process.wait()
        for each in backups.all_in(safe) if safe.exists() else ():
            backups.check(each)
    assert killed

    assert subprocess.run(typed, env=here.environment, check=False).returncode == 0
    assert list(safe.glob(".unfinished-*")) == []
    backups.check(backups.meant(safe))


def test_of_a_damaged_database_none_is_made(here: Site, tmp_path: Path) -> None:
    safe = tmp_path / "safe"
    good, _ = back_up(where(here), safe, NOW, "1")
    file = here.folder / "filrouge.db"
    pages = bytearray(file.read_bytes())
    for page in range(3, len(pages) // 4096):
        pages[page * 4096 + 8 : page * 4096 + 200] = os.urandom(192)
    file.write_bytes(pages)

    code, said = asyncio.run(here.types("backup", safe))

    assert code == 2
    assert "is damaged" in said
    assert f"filrouge restore {safe}" in said
    assert [str(each) for each in backups.all_in(safe)] == [good.folder]
    backups.check(Path(good.folder))


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_disk_without_room_is_said_and_nothing_is_left(
    here: Site, tmp_path: Path, kind: str
) -> None:
    """Neither for the tables, nor for what people sent."""
    safe = tmp_path / "safe"
    add_file(here, bytes(3_000_000))
    with site(tmp_path / "empty", kind) as other:
        with other.open():
            pass
        for place, blocks in ((here, 2000), (other, 100)):
            command = (
                f'ulimit -f {blocks}; exec "{sys.executable}" -m bot backup "{safe}"'
            )
            told = subprocess.run(
                ["bash", "-c", command],
                env=place.environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert told.returncode == 2
            assert "No backup was made" in told.stderr
            assert "Traceback" not in told.stderr
            assert backups.all_in(safe) == []
            assert list(safe.glob(".unfinished-*")) == []


async def test_two_at_the_same_time_are_not_made(here: Site, tmp_path: Path) -> None:
    from filelock import FileLock

    (tmp_path / "safe").mkdir()
    with FileLock(tmp_path / "safe" / ".lock"):
        code, said = await here.types("backup", tmp_path / "safe")
    assert code == 2
    assert "Another backup is being made" in said


async def test_on_a_machine_where_only_backups_are_made_it_is_noted(
    tmp_path: Path,
) -> None:
    with site(tmp_path / "a", "postgres") as place:
        with place.open():
            pass
        elsewhere = Site(tmp_path / "b" / "data", place.address)

        code, said = await elsewhere.types("backup", tmp_path / "safe")

    assert code == 0, said
    (made,) = backups.all_in(tmp_path / "safe")
    noted = backups.last_backup(elsewhere.folder / "filrouge.db")
    assert noted
    assert Path(noted.folder) == made


async def test_files_that_are_not_there_are_told(here: Site, tmp_path: Path) -> None:
    """FILROUGE_DB may name another folder than the one the bot writes to."""

    def sent(tx: Connection) -> None:
        (person,) = tx.execute(select(people.c.id)).scalars()
        for name in ("a", "b"):
            note(
                tx,
                {"sha256": name * 64, "name": name, "type": "x", "bytes": 1},
                person,
                NOW,
            )

    with here.open() as home:
        await home.database.run(sent)

    code, said = await here.types("backup", tmp_path / "safe")

    assert code == 0, said
    assert "Backup made" in said
    assert (
        f"2 files that people sent are not in it: they are not in {here.folder / 'files'}"
        in said
    )


async def test_of_nothing_none_is_made(tmp_path: Path) -> None:
    code, said = await Site(tmp_path / "none").types("backup", tmp_path / "safe")
    assert code == 2
    assert "There is no file" in said
    assert not (tmp_path / "safe").exists()


def test_what_was_changed_is_found(here: Site, tmp_path: Path) -> None:
    last, _ = back_up(where(here), tmp_path / "safe", NOW, "1")
    made = Path(last.folder)
    (name,) = (each for each in everything(made / "files"))
    content = name.read_bytes()
    inner = name.relative_to(made).as_posix()

    def whole() -> str:
        try:
            backups.check(made)
        except BrokenBackupError as wrong:
            return str(wrong)
        return ""

    assert whole() == ""
    name.write_bytes(content + b".")
    assert whole() == inner
    name.unlink()
    assert whole() == inner
    name.write_bytes(content)
    (made / "more").write_text("")
    assert whole() == "more"
    (made / "more").unlink()
    (made / "SHA256SUMS").write_text("nothing\n")
    assert whole() == "SHA256SUMS"


# --- earlier versions -------------------------------------------------------------------------------


@pytest.fixture
def earlier() -> Iterator[Site]:
    """Return a PostgreSQL database as an earlier version left it, for before an upgrade."""
    with postgres.database(empty=True) as address:
        old = engine(address, OPEN)
        upgrade(old, "0003")
        with old.begin() as tx:
            _fill(tx)
        old.dispose()
        yield Site(Path(), address)


def test_tables_of_an_earlier_version_are_taken_as_they_are(
    earlier: Site, tmp_path: Path
) -> None:
    held = Where(tmp_path / "filrouge.db", earlier.address)

    last, _ = back_up(held, tmp_path / "safe", NOW, "1")

    assert backups.read_manifest(Path(last.folder)).revision == "0003"
    with closing(sqlite3.connect(Path(last.folder) / "filrouge.db")) as made:
        (count,) = made.execute("SELECT count(*) FROM answers").fetchone()
    kept = postgres.rows(earlier.address, "SELECT count(*) FROM answers")
    assert kept == [(count,)]


def test_tables_of_a_newer_version_are_left_alone(here: Site, tmp_path: Path) -> None:
    made = create_engine(f"sqlite:///{here.folder / 'filrouge.db'}")
    with made.begin() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    made.dispose()

    code, said = asyncio.run(here.types("backup", tmp_path / "safe"))

    assert code == 2
    assert "newer version" in said
    assert backups.all_in(tmp_path / "safe") == []


def test_the_fact_of_the_last_one_stays_when_the_next_fails(
    here: Site, tmp_path: Path
) -> None:
    file = here.folder / "filrouge.db"
    assert backups.last_backup(file) is None
    last, _ = back_up(where(here), tmp_path / "safe", NOW, "1")
    assert backups.last_backup(file) == last
    (tmp_path / "file").write_text("")

    code, said = asyncio.run(here.types("backup", tmp_path / "file"))

    assert code == 2
    assert "No backup was made" in said
    assert backups.last_backup(file) == last


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_while_somebody_looks_for_long_turns_go_on(
    tmp_path: Path, kind: str
) -> None:
    with site(tmp_path / "a", kind) as place, place.open() as home:
        talk = Talk(home)
        await begin(talk)
        with looking(place):
            async with asyncio.timeout(30):
                await talk.says("4, 5")
        assert len(given(talk.conversation)) == 1


async def test_on_postgresql_erasing_does_not_make_all_wait_for_a_backup(
    tmp_path: Path,
) -> None:
    """What was erased is gone at once; only its traces on the disk wait until nobody looks."""
    with site(tmp_path / "a", "postgres") as place, place.open() as home:
        stays, goes = Talk(home, "stays"), Talk(home, "goes")
        await begin(stays)
        await begin(goes)
        with looking(place):
            async with asyncio.timeout(60):
                await goes.says_all("forget", "1")
                await stays.says("4, 5")
        assert len(given(stays.conversation)) == 1
        assert home.database.look(lambda tx: Timers().waits(tx, "scrub", "file"))
        home.clock.now += timedelta(minutes=5)
        await stays.says("2, 3, 1")
        assert not home.database.look(lambda tx: Timers().waits(tx, "scrub", "file"))


@contextmanager
def looking(place: Site) -> Iterator[None]:
    """Look at one moment, as a backup does, and take long."""
    if place.address:
        with looking_at_one_moment(place.address) as slow:
            slow.exec_driver_sql("SELECT count(*) FROM answers")
            yield
        return
    with closing(sqlite3.connect(place.folder / "filrouge.db")) as slow:
        slow.execute("BEGIN")
        slow.execute("SELECT count(*) FROM answers").fetchall()
        yield


# --- while the key is changed ---------------------------------------------------------------------


@pytest.fixture(params=["sqlite", "postgres"])
def sealed(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Site]:
    """Yield a place that is sealed with a key in a file, where somebody sent a file."""
    with site(tmp_path / "data", request.param) as place:
        key = tmp_path / "k"
        key.write_text(f"{new_key()}\n")
        place.extra["FILROUGE_KEY_FILE"] = str(key)
        vault = Vault([read_key(key.read_text())])
        with place.open(vault=vault) as home:
            asyncio.run(_sends(home, vault))
        yield place


async def _sends(home: House, vault: Vault) -> None:
    talk = Talk(home)
    await begin(talk)
    await talk.says("Zilverdraadje")
    kept = Attachments(home.folder / "files", vault).keep(PNG, "a.png", "image/png")
    found = await home.database.read(
        lambda tx: tx.execute(select(people.c.id)).scalar_one()
    )
    await home.database.run(lambda tx: note(tx, kept, found, NOW))


def keys_in(place: Site) -> list[str]:
    return Path(place.extra["FILROUGE_KEY_FILE"]).read_text().split()


def opened(place: Site, *keys: str) -> bytes:
    """Return the file that somebody sent, with these keys."""
    (path,) = whole_files(place.folder / "files")
    vault = Vault([read_key(each) for each in keys])
    return Attachments(place.folder / "files", vault).content(path.name)


async def test_a_change_of_key_between_rows_and_files_is_noticed(
    tmp_path: Path, sealed: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = backing_up._files

    def rotated(source: Path, target: Path, before: Path | None) -> Mapping[str, str]:
        monkeypatch.setattr("storage.backing_up._files", copied)
        assert main(["key", "rotate"]) == 0
        return copied(source, target, before)

    monkeypatch.setattr("storage.backing_up._files", rotated)
    code, said = await sealed.types("backup", tmp_path / "kept")
    assert code == 2
    assert "is being changed right now" in said
    assert backups.all_in(tmp_path / "kept") == []

    code, said = await sealed.types("backup", tmp_path / "kept")
    assert code == 0, said
    again = Site(tmp_path / "again", extra=sealed.extra)
    code, said = await again.types("restore", tmp_path / "kept")
    assert code == 0, said
    assert opened(again, *keys_in(sealed)) == PNG


async def test_a_backup_of_a_key_half_changed_is_read_with_both(
    tmp_path: Path, sealed: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped behind the rows, the files are still sealed with the key before."""
    (old,) = keys_in(sealed)

    class KilledError(Exception):
        pass

    def killed(_: Attachments) -> int:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(Attachments, "seal_all", killed)
        with pytest.raises(KilledError):
            await sealed.types("key", "rotate")
    new, *_ = keys_in(sealed)
    code, said = await sealed.types("backup", tmp_path / "kept")
    assert code == 0, said

    code, said = await sealed.types("key", "rotate")  # it goes on with the same
    assert code == 0
    assert "was broken off" in said
    assert keys_in(sealed) == [new]
    assert opened(sealed, new) == PNG
    for number, keys in enumerate(((old,), (new,), (new, old))):
        (tmp_path / f"k{number}").write_text("\n".join(keys))
        extra = {"FILROUGE_KEY_FILE": str(tmp_path / f"k{number}")}
        again = Site(tmp_path / f"again{number}", extra=extra)
        code, said = await again.types("restore", tmp_path / "kept")
        assert (code == 0) == (len(keys) == 2), said
        if code:
            assert "is sealed with another key" in said
    assert opened(again, new, old) == PNG
    assert (await again.types("key", "rotate"))[0] == 0
    assert keys_in(again) == [new]
    assert opened(again, new) == PNG
    assert (await again.types("key", "rotate"))[0] == 0
    assert new not in keys_in(again)
