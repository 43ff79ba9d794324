"""Stories RI3 and RI4 for whoever runs the assistant: filrouge person list, export, load."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from storage import trail
from storage.attachments import Attachments, note
from storage.database import Database
from storage.vault import new_key
from tests.mydata.shelf import NOON, PHOTO, body, furnish, gathered, person_of
from tests.talk import Talk, house
from tests.tweede_draad import ANSWERS
from tests.walking import reply

LANGUAGES = {
    "en": "person is here",
    "nl": "Er is één persoon",
    "fr": "Il y a une personne",
}


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")


def somebody(folder: Path) -> str:
    """Let somebody answer a few questions; return their id."""

    async def answers() -> str:
        with house(folder, roadmap="vises") as home:
            talk = Talk(home)
            await talk.arrives()
            for _ in range(8):
                await talk.says(reply(talk, ANSWERS))
            await furnish(home, talk)
            return person_of(home, talk)

    return asyncio.run(answers())


@pytest.mark.parametrize("language", LANGUAGES)
def test_ri3_the_list_has_ids_and_dates_and_no_words(
    tmp_path: Path,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    person = somebody(tmp_path)
    monkeypatch.setenv("LC_ALL", language)

    code = main(["person", "list", "--db", "filrouge.db"])

    said = capsys.readouterr().out
    assert code == 0
    assert LANGUAGES[language] in said
    assert person in said
    assert "vises" in said
    assert not {"Leen", "leen", "terminal", "Samir"} & set(
        said.replace(":", " ").split()
    )


def test_ri3_an_export_is_seen_by_the_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = somebody(tmp_path)
    given = ["person", "export", person, "--db", "filrouge.db", "--to", "out"]

    code = main([*given, "--why", "asked by phone"])

    said = capsys.readouterr().out
    assert code == 0
    assert sorted(p.name for p in Path("out").iterdir()) == [
        "my-data.html",
        "my-data.zip",
    ]
    assert "can see that you took this copy" in said
    assert "asked by phone" in Path("out/my-data.html").read_text("utf-8")
    assert Path("out/my-data.zip").stat().st_mode & 0o077 == 0
    with house(tmp_path, roadmap="vises") as home:
        *_, last = home.database.look(lambda tx: trail.of(tx, person))
    assert (last.reader, last.role) == ("operator", "operator")
    assert (last.object, last.action, last.why) == (
        "person",
        "export",
        "asked by phone",
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"why": " "}, "Say why"),
        ({"id": "nobody"}, "There is nobody here with the id nobody"),
        ({"db": "none.db"}, "There is no file none.db"),
        ({"to": "taken"}, "I cannot write taken"),
    ],
)
def test_ri3_an_export_that_cannot_be_says_so(
    tmp_path: Path,
    change: dict[str, str],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    person = somebody(tmp_path)
    Path("taken").write_text("a file")
    own = {"id": person, "why": "asked", "db": "filrouge.db", "to": "out", **change}
    given = ["person", "export", own["id"], "--why", own["why"]]

    code = main([*given, "--db", own["db"], "--to", own["to"]])

    told = capsys.readouterr().err
    assert code == 2
    assert said in told
    assert not Path("out").exists()


def test_ri4_an_export_does_not_write_over_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = somebody(tmp_path)
    given = ["person", "export", person, "--why", "x", "--db", "filrouge.db"]
    assert main(given) == 0
    before = Path(f"person-{person[:8]}/my-data.zip").read_bytes()

    assert main(given) == 2

    assert "Name another folder" in capsys.readouterr().err
    assert Path(f"person-{person[:8]}/my-data.zip").read_bytes() == before


@pytest.mark.parametrize("sealed", [False, True])
def test_ri4_an_export_loads_into_a_fresh_database(
    tmp_path: Path,
    sealed: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    person = somebody(tmp_path)
    main(
        ["person", "export", person, "--why", "x", "--db", "filrouge.db", "--to", "out"]
    )
    with house(tmp_path, roadmap="vises") as home:
        before = body(gathered(home, Talk(home)))
    if sealed:
        monkeypatch.setenv("FILROUGE_KEY", new_key())
    given = ["person", "load", "out/my-data.zip", "--db", "new/filrouge.db"]

    code = main(given)
    again = main(given)

    told = capsys.readouterr()
    assert (code, again) == (0, 2), told.err
    assert (
        f"Loaded into new/filrouge.db: person {person}, with 7 answers and one file."
        in told.out
    )
    assert "is here already" in told.err
    stored = b"".join(p.read_bytes() for p in Path("new").rglob("*") if p.is_file())
    assert (PHOTO in stored) is not sealed
    if not sealed:
        with house(tmp_path / "new", roadmap="vises") as home:
            assert body(gathered(home, Talk(home))) == before


def test_ri4_a_disk_without_room_is_not_taken_for_a_damaged_file(
    tmp_path: Path,
) -> None:
    person = somebody(tmp_path)
    with house(tmp_path, roadmap="vises") as home:
        kept = Attachments(tmp_path / "files").keep(bytes(300_000), "a.txt", "text/x")
        asyncio.run(home.database.run(lambda tx: note(tx, kept, person, NOON)))
    given = ["person", "export", person, "--why", "x", "--db", "filrouge.db"]
    assert main([*given, "--to", "out"]) == 0
    Database(tmp_path / "new" / "filrouge.db").shut()
    typed = "-m bot person load out/my-data.zip --db new/filrouge.db"

    told = subprocess.run(
        ["bash", "-c", f'ulimit -f 100; exec "{sys.executable}" {typed}'],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 2, told.stderr
    assert "The disk that holds new/filrouge.db is full" in told.stderr
    assert "Traceback" not in told.stderr
    assert list((tmp_path / "new").glob("files/??/*")) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"hello", "holds no data of a person"),
        (b'{"form": "filrouge-person/9"}', "was written by a newer version"),
        (
            b'{"form": "filrouge-person/1"}',
            "is damaged: something is not right at person",
        ),
    ],
)
def test_ri4_a_file_that_cannot_be_loaded_is_refused(
    content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("x.json").write_bytes(content)

    code = main(["person", "load", "x.json", "--db", "new/filrouge.db"])

    assert code == 2
    assert said in capsys.readouterr().err
    assert not Path("new").exists()


@pytest.mark.parametrize("deed", [[], ["list"], ["export"], ["load"]])
def test_ri3_help_is_there_for_each(
    deed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["person", *deed, "-h"])

    assert left.value.code == 0
    assert "filrouge person" in capsys.readouterr().out
