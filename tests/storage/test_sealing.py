"""Sealing at rest: nothing is read without the key, and a key can be changed at any moment."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.__main__ import main
from storage.attachments import Attachments
from storage.database import Database
from storage.errors import KeyMissingError, NotSealedError, SealBrokenError
from storage.vault import BadKeyError, Vault, name_of, new_key, read_key
from tests.bot.test_erasing import PNG, found
from tests.bot.test_moves import walk_to
from tests.talk import Talk, house

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
SECRET = "Zilverdraadje"


# --- the seal itself ------------------------------------------------------------------------


@given(
    st.text(st.characters(exclude_categories=()), max_size=200), st.binary(max_size=200)
)
def test_what_is_sealed_opens_as_it_was(text: str, content: bytes) -> None:
    vault = Vault([KEY])

    assert vault.open(vault.seal(text, "here"), "here") == text
    assert vault.open_file(vault.seal_file(content, "name"), "name") == content


def test_two_seals_of_one_text_are_not_alike() -> None:
    vault = Vault([KEY])

    assert vault.seal(SECRET, "here") != vault.seal(SECRET, "here")
    assert SECRET not in vault.seal(SECRET, "here")


def test_a_changed_letter_or_another_place_is_noticed() -> None:
    vault = Vault([KEY])
    kept = vault.seal(SECRET, "answers.words")

    with pytest.raises(SealBrokenError):
        vault.open(kept, "remarks.words")
    for at in range(len(kept) - 20, len(kept) - 4):
        changed = kept[:at] + ("A" if kept[at] != "A" else "B") + kept[at + 1 :]
        with pytest.raises(SealBrokenError):
            vault.open(changed, "answers.words")


@pytest.mark.parametrize(
    "kept", ["", "plain", "sealed1.", "sealed1.12345678.", "sealed1.deadbeef.AAAA"]
)
def test_what_nobody_sealed_is_no_answer(kept: str) -> None:
    with pytest.raises(SealBrokenError):
        Vault([KEY]).open(kept, "here")


def test_an_earlier_key_opens_and_the_first_seals() -> None:
    before, after = Vault([KEY]), Vault([OTHER, KEY])

    assert after.open(before.seal(SECRET, "here"), "here") == SECRET
    with pytest.raises(SealBrokenError):
        before.open(after.seal(SECRET, "here"), "here")


@pytest.mark.parametrize("typed", ["", "short", "!" * 44, "A" * 43, "é" * 44])
def test_what_is_no_key_is_refused(typed: str) -> None:
    with pytest.raises(BadKeyError):
        read_key(typed)


def test_a_key_and_what_it_is_called_tell_nothing_of_each_other() -> None:
    key = new_key()

    assert len(read_key(key)) == 32
    assert name_of(read_key(key)) not in key
    assert key not in repr(Vault([read_key(key)]))


# --- a database and its files ---------------------------------------------------------------


async def fill(folder: Path, vault: Vault) -> list[str]:
    with house(folder, vault=vault) as home:
        talk = Talk(home)
        await walk_to(talk, "map2")
        await talk.says_all(
            f"People with {SECRET} need rest.", f"unclear {SECRET}", f"object {SECRET}"
        )
        await walk_to_photo(talk)
        await talk.sends(f"{SECRET}.png", PNG + SECRET.encode(), "image/png")
        return await talk.answers()


async def walk_to_photo(talk: Talk) -> None:
    from tests.tweede_draad import ANSWERS
    from tests.walking import reply

    while not (talk.slot and talk.slot.place[:3] == ("map7", "", "photo")):
        await talk.says(reply(talk, ANSWERS))


async def read(folder: Path, vault: Vault) -> list[str]:
    with house(folder, vault=vault) as home:
        return await Talk(home).answers()


async def test_no_file_holds_a_word_of_what_is_sealed(tmp_path: Path) -> None:
    sealed, plain = tmp_path / "sealed", tmp_path / "plain"

    listed = await fill(sealed, Vault([KEY]))
    await fill(plain, Vault())

    assert found(sealed, [SECRET, "need rest"]) == []
    assert found(plain, [SECRET, "need rest"])
    assert any(SECRET in line for line in listed)
    assert await read(sealed, Vault([KEY])) == listed


async def test_without_the_key_or_with_another_it_does_not_open(tmp_path: Path) -> None:
    await fill(tmp_path, Vault([KEY]))
    path = tmp_path / "filrouge.db"

    for vault in (Vault(), Vault([OTHER])):
        with pytest.raises(KeyMissingError, match=name_of(KEY)):
            Database(path, vault)
    Database(path, Vault([KEY])).shut()


async def test_a_key_for_what_is_not_sealed_yet_is_refused(tmp_path: Path) -> None:
    await fill(tmp_path, Vault())

    with pytest.raises(NotSealedError):
        Database(tmp_path / "filrouge.db", Vault([KEY]))


def test_a_plain_file_among_sealed_ones_is_not_taken(tmp_path: Path) -> None:
    kept = Attachments(tmp_path, Vault([KEY])).keep(b"photo", "a.png", "image/png")
    Attachments(tmp_path).path(kept["sha256"]).write_bytes(b"photo")

    with pytest.raises(SealBrokenError):
        Attachments(tmp_path, Vault([KEY])).content(kept["sha256"])


# --- the command ----------------------------------------------------------------------------


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv("FILROUGE_DB", str(tmp_path / "filrouge.db"))
    return tmp_path


def key_of(folder: Path) -> Vault:
    return Vault([read_key(line) for line in (folder / "k").read_text().split()])


def test_a_database_is_sealed_and_its_key_changed(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = asyncio.run(fill(settings, Vault()))
    assert found(settings, [SECRET])

    assert main(["key", "new", "k"]) == 0
    assert (settings / "k").stat().st_mode & 0o777 == 0o600
    monkeypatch.setenv("FILROUGE_KEY_FILE", "k")
    assert main(["key", "seal"]) == 0
    first = key_of(settings)
    assert found(settings, [SECRET, "need rest"]) == []
    assert asyncio.run(read(settings, first)) == listed

    assert main(["key", "rotate"]) == 0
    second = key_of(settings)
    assert second.names != first.names
    assert len(second.names) == 1
    assert found(settings, [*first.names, SECRET]) == []
    assert asyncio.run(read(settings, second)) == listed
    with pytest.raises(KeyMissingError):
        Database(settings / "filrouge.db", first)
    said = capsys.readouterr().out
    assert "There is a new key in k." in said
    assert (settings / "k").read_text().strip() not in said


@pytest.mark.parametrize(
    ("arguments", "setting", "said"),
    [
        (["key", "new", "there"], {}, "is there already"),
        (["key", "new", "no/where/k"], {}, "I cannot write"),
        (["key", "seal"], {}, "There is no key yet"),
        (["key", "rotate"], {}, "Only a key in a file"),
        (["key", "seal"], {"FILROUGE_KEY": "abc"}, "FILROUGE_KEY is not a key"),
        (["key", "seal"], {"FILROUGE_KEY_FILE": "nowhere"}, "I cannot read the key"),
        (["key", "rotate"], {"FILROUGE_KEY_FILE": "there"}, "There is no key in there"),
        ([], {"FILROUGE_KEY_FILE": "nowhere"}, "I cannot read the key"),
        ([], {"FILROUGE_KEY": "x", "FILROUGE_KEY_FILE": "there"}, "Leave one of them out"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_key_is_said(
    arguments: list[str],
    setting: dict[str, str],
    said: str,
    settings: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    Database(settings / "filrouge.db").shut()
    (settings / "there").touch()
    for name, value in setting.items():
        monkeypatch.setenv(name, value)

    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_what_cannot_be_opened_is_named_and_every_key_stays(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    key = new_key()
    (settings / "k").write_text(f"{key}\n")
    monkeypatch.setenv("FILROUGE_KEY_FILE", "k")
    files = Attachments(settings / "files", Vault([read_key(key)]))
    digest = files.keep(PNG, "a.png", "image/png")["sha256"]
    whole = files.path(digest).read_bytes()
    files.path(digest).write_bytes(whole[:-1] + b"?")
    Database(settings / "filrouge.db", Vault([read_key(key)])).shut()

    assert main(["key", "rotate"]) == 2

    assert f"I cannot open {digest}" in capsys.readouterr().err
    assert (settings / "k").read_text().split()[1:] == [key]
    files.path(digest).write_bytes(whole)
    assert main(["key", "rotate"]) == 0
    assert Attachments(settings / "files", key_of(settings)).content(digest) == PNG


def test_a_key_file_that_cannot_be_written_stays_as_it_was(settings: Path) -> None:
    key = new_key()
    (settings / "k").write_text(f"{key}\n")
    Database(settings / "filrouge.db", Vault([read_key(key)])).shut()
    kept = sorted(each.name for each in settings.iterdir())
    typed = f'ulimit -f 0; exec "{sys.executable}" -m bot key rotate'

    told = subprocess.run(
        ["bash", "-c", typed],
        env={**os.environ, "FILROUGE_KEY_FILE": "k", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip

    assert told.returncode == 2, told.stderr
    assert "Every key that is needed still stands there" in told.stderr
    assert (settings / "k").read_text().split() == [key]
    assert sorted(each.name for each in settings.iterdir()) == kept


def test_what_was_left_half_written_is_not_kept(settings: Path) -> None:
    """A process that died while it wrote leaves words of people: they go, and others stay."""
    files = Attachments(settings / "files")
    kept = files.path(files.keep(PNG, "a.png", "image/png")["sha256"])
    old, new = kept.with_name("tmp-old"), kept.with_name("tmp-new")
    for each in (old, new):
        each.write_text(SECRET)
    day = datetime.now(UTC) - timedelta(days=1)
    for each in (old, kept):
        os.utime(each, (day.timestamp() - 9, day.timestamp() - 9))

    files.drop_unfinished(day)
    assert sorted(kept.parent.iterdir()) == sorted([kept, new])

    sealing = Vault([KEY])
    sealing.plain_files = True
    assert Attachments(settings / "files", sealing).seal_all() == 1
    assert list(kept.parent.iterdir()) == [kept]


def test_the_start_says_which_key_is_missing(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Database(settings / "filrouge.db", Vault([KEY])).shut()

    assert main([]) == 2
    missing = capsys.readouterr().err
    monkeypatch.setenv("FILROUGE_KEY", new_key())
    assert main([]) == 2
    other = capsys.readouterr().err

    assert f"the key for it is not there ({name_of(KEY)})" in missing
    assert "sealed with another key" in other


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.0, 0.02, 0.05, 0.1, 0.2, 0.3])
def test_a_change_of_key_killed_at_any_moment_can_be_done_again(
    tmp_path: Path, delay: float
) -> None:
    made = tmp_path / "made"
    key = new_key()
    listed = asyncio.run(fill(made, Vault([read_key(key)])))
    for attempt in range(4):
        folder = tmp_path / f"{attempt}"
        shutil.copytree(made, folder)
        (folder / "k").write_text(key)
        environment = {**os.environ, "FILROUGE_DB": str(folder / "filrouge.db"),
                       "FILROUGE_KEY_FILE": str(folder / "k"), "LC_ALL": "en"}  # fmt: skip
        rotate = [sys.executable, "-m", "bot", "key", "rotate"]
        with subprocess.Popen(
            rotate, env=environment, stdout=subprocess.PIPE
        ) as killed:
            _until_changed(folder / "k", key)
            try:
                killed.wait(delay + attempt * 0.007)
            except subprocess.TimeoutExpired:
                killed.send_signal(signal.SIGKILL)
        half = asyncio.run(read(folder, key_of(folder)))
        again = subprocess.run(rotate, env=environment, capture_output=True, check=True)

        assert b"All is sealed with a new key" in again.stdout
        assert half == asyncio.run(read(folder, key_of(folder))) == listed
        assert found(folder, [SECRET, name_of(read_key(key))]) == []


def _until_changed(path: Path, before: str) -> None:
    while path.read_text().strip() == before:
        pass
