"""Story AD1: enterprises, coaches and languages come from one file, wholly or not at all."""

from __future__ import annotations

import random
import string
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sqlalchemy import Connection, text

from bot.__main__ import main
from bot.programme.table import COLUMNS, LARGEST, Read, read
from storage import coaches, enterprises, programmes
from storage.database import Database
from tests.talk import shipped_catalog

HEAD = "enterprise;coach;language;country;people"
GOOD = (
    "De Tweede Draad;Coen Maes;nl;BE;3",
    "Les Mains Vertes;Fatou Diallo;fr;FR;2",
    "Buurtkeuken Noord;Coen Maes;nl;NL;2",
)
SPOKEN = ("nl", "fr", "en")


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.delenv("FILROUGE_TELEGRAM_TOKEN", raising=False)


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def write(*lines: str, head: str = HEAD, encoding: str = "utf-8") -> Path:
        path = tmp_path / "programme.csv"
        path.write_bytes("\r\n".join([head, *lines, ""]).encode(encoding))
        return path

    return write


def load(path: Path, *more: str) -> int:
    return main(
        ["programme", "load", str(path), "--name", "Weven", "--db", "d.db", *more]
    )


def kept() -> list[str]:
    """Return every row of a programme as it lies in the database."""
    database = Database(Path("d.db"))

    def body(tx: Connection) -> list[str]:
        tables = ("programmes", "coaches", "enterprises", "tickets", "outbox")
        return [
            f"{table}: {tuple(row)}"
            for table in tables
            for row in tx.execute(text(f"SELECT * FROM {table} ORDER BY 1"))
        ]

    try:
        return database.look(body)
    finally:
        database.shut()


def found() -> list[tuple[str, str, str, int, str]]:
    database = Database(Path("d.db"))

    def body(tx: Connection) -> list[tuple[str, str, str, int, str]]:
        programme = programmes.named(tx, "Weven")
        assert programme
        names = {each.id: each.name for each in coaches.of(tx, programme.id)}
        return [
            (each.name, each.language, each.country, each.people, names[each.coach])
            for each in enterprises.of(tx, programme.id)
        ]

    try:
        return database.look(body)
    finally:
        database.shut()


def parsed(content: bytes) -> Read:
    return read(content, shipped_catalog(), SPOKEN)


# --- what a good file does ----------------------------------------------------------------------


def test_ad1_all_of_a_file_is_taken_in(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert load(file(*GOOD)) == 0

    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Weven: 3 new, 0 changed, 0 the same."
    assert said[1:] == [
        "new: E1 De Tweede Draad",
        "new: E2 Les Mains Vertes",
        "new: E3 Buurtkeuken Noord",
    ]
    assert found() == [
        ("De Tweede Draad", "nl", "BE", 3, "Coen Maes"),
        ("Les Mains Vertes", "fr", "FR", 2, "Fatou Diallo"),
        ("Buurtkeuken Noord", "nl", "NL", 2, "Coen Maes"),
    ]


def test_ad1_loading_twice_changes_nothing(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    load(file(*GOOD))
    before = kept()

    load(file(*GOOD))
    load(file(*(line.replace("Coen Maes", " coen  MAES ") for line in GOOD)))

    assert kept() == before
    assert "0 new, 0 changed, 3 the same" in capsys.readouterr().out


def test_ad1_a_changed_line_changes_that_enterprise_and_is_said(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    load(file(*GOOD))
    capsys.readouterr()

    load(file(GOOD[0].replace("nl;BE;3", "fr;BE;5"), *GOOD[1:], "De Brug;Ann;nl;BE;1"))

    said = capsys.readouterr().out.splitlines()
    assert said == [
        "Weven: 1 new, 1 changed, 2 the same.",
        "new: E4 De Brug",
        "changed: E1 De Tweede Draad, language: nl → fr",
        "changed: E1 De Tweede Draad, people: 3 → 5",
    ]
    assert found()[0] == ("De Tweede Draad", "fr", "BE", 5, "Coen Maes")


def test_ad1_what_is_missing_is_kept_and_said(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    load(file(*GOOD))
    before = found()

    load(file(GOOD[0]))

    said = capsys.readouterr().out
    assert "not in this file, stays as it was: E2 Les Mains Vertes" in said
    assert "not in this file, stays as it was: E3 Buurtkeuken Noord" in said
    assert found() == before


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize(
    "head",
    [
        "enterprise;coach;language;country;people",
        "Onderneming;Coach;Taal;Land;Mensen",
        "ENTREPRISE;Accompagnatrice;Langue;Pays;Personnes",
    ],
)
def test_ad1_a_file_is_read_as_a_spreadsheet_writes_it(
    separator: str, encoding: str, head: str
) -> None:
    line = "L’Étincelle;Zoë Müller;français;Belgique;2"
    text = f"{head}\r\n{line}\r\n\r\n".replace(";", separator)

    made = parsed(text.encode(encoding))

    assert made.wrong == ()
    assert made.windows == (encoding == "cp1252")
    assert [(each.enterprise, each.coach) for each in made.lines] == [
        ("L’Étincelle", "Zoë Müller")
    ]
    assert (made.lines[0].language, made.lines[0].country) == ("fr", "BE")


def test_ad1_windows_letters_are_read_and_said(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    load(file("Café Brücke;Zoë;fr;BE;2", encoding="cp1252"))

    assert found()[0][0] == "Café Brücke"
    assert "Windows-1252" in capsys.readouterr().out


def test_ad1_columns_may_stand_in_any_order_and_cells_in_quotes() -> None:
    made = parsed(
        b'sep=,\npeople,country,enterprise,language,coach,,\n3,be,"Draad, vzw",NL,Coen,,\n'
    )

    assert made.wrong == ()
    assert made.lines[0].enterprise == "Draad, vzw"
    assert made.lines[0].number == 3


# --- what is wrong -------------------------------------------------------------------------------

BAD = {
    "De Brug;Ann;xx;BE;1": "I do not know the language “xx” on this roadmap.",
    "De Brug;Ann;nl;DE;1": "I do not know the country “DE”. Choose from: BE, FR, NL.",
    "De Brug;Ann;nl;BE;0": "“0” is not a number of people. Give a number from 1 to 20.",
    "De Brug;Ann;nl;BE;21": "“21” is not a number of people.",
    "De Brug;Ann;nl;BE;two": "“two” is not a number of people.",
    "De Brug;Ann;nl;BE;-1": "“-1” is not a number of people.",
    "De Brug;Ann;nl;BE;": "“” is not a number of people.",
    ";Ann;nl;BE;1": "the cell below “enterprise” is empty.",
    "De Brug;;nl;BE;1": "the cell below “coach” is empty.",
    "De Brug;Ann;nl;BE": "there are 4 cells instead of 5.",
    "De Brug;Ann;nl;BE;1;2": "there are 6 cells instead of 5.",
    "=1+2;Ann;nl;BE;1": "“=1+2” begins like a formula",
    "@brug;Ann;nl;BE;1": "“@brug” begins like a formula",
    "De Brug;+32 Ann;nl;BE;1": "“+32 Ann” begins like a formula",
    "-De Brug;Ann;nl;BE;1": "“-De Brug” begins like a formula",
    "De\x07Brug;Ann;nl;BE;1": "there is a character in “DeBrug” that nobody sees.",
    "De \u202eBrug;Ann;nl;BE;1": "that nobody sees",
    "de  tweede DRAAD;Ann;nl;BE;1": "“de  tweede DRAAD” also stands on line 2.",
    f"{'x' * 101};Ann;nl;BE;1": "is longer than 100 characters",
}


@pytest.mark.parametrize(("line", "problem"), BAD.items(), ids=lambda each: each[:24])
def test_ad1_a_bad_line_is_reported_with_its_number_and_nothing_is_loaded(
    file: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    line: str,
    problem: str,
) -> None:
    code = load(file(GOOD[0], line, GOOD[1]))

    said = capsys.readouterr()
    assert code == 2
    assert said.out == ""
    assert said.err.startswith("Nothing was loaded. In ")
    assert (
        f"Line 3: {problem}" in said.err
        or f"Line 3: the name {problem}" in said.err
        or ("Line 3:" in said.err and problem in said.err)
    )
    assert "De Tweede Draad;Coen Maes;nl;BE;3" in said.err
    assert not Path("d.db").exists()


def test_ad1_all_that_is_wrong_is_said_at_once(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    load(file(*GOOD))
    before = kept()
    capsys.readouterr()

    code = load(file("A;Ann;xx;YY;99", '"Twee\r\nregels";Ann;nl;BE;1', "B;;nl;BE;1"))

    said = capsys.readouterr().err
    assert code == 2
    assert [line.partition(":")[0] for line in said.splitlines() if "Line" in line] == [
        "Line 2",
        "Line 2",
        "Line 2",
        "Line 3",
        "Line 5",
    ]
    assert kept() == before


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        ("enterprise;coach;language;country", "the column “people” is missing."),
        (f"{HEAD};colour", "I do not know the column “colour”."),
        (f"{HEAD};mensen", "the column “people” stands there twice."),
        ("", "I do not know the column “De Tweede Draad”."),
    ],
)
def test_ad1_headings_that_are_wrong_are_said(
    file: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    head: str,
    problem: str,
) -> None:
    assert load(file(GOOD[0], head=head)) == 2
    assert problem in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "programme-empty"),
        (HEAD.encode(), "programme-empty"),
        (b"\x00\x01\x02", "programme-unreadable"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "programme-unreadable"),
        (b"\xff\xfea", "programme-unreadable"),
        (HEAD.encode() + b'\n"De Brug;Ann;nl;BE;1\n', "programme-not-csv"),
        (HEAD.encode() + b"\n" + b"x" * LARGEST, "programme-unreadable"),
        (HEAD.encode() + b"\n" + b"x" * 200_000 + b";a;nl;BE;1", "programme-not-csv"),
    ],
)
def test_ad1_what_is_no_such_file_is_said(content: bytes, problem: str) -> None:
    assert [each.message for each in parsed(content).wrong] == [problem]


@given(some.binary(max_size=400) | some.text(max_size=400).map(str.encode))
@settings(max_examples=150, deadline=None)
def test_ad1_whatever_is_in_a_file_it_is_read_or_refused(content: bytes) -> None:
    made = parsed(content)

    assert made.wrong or made.lines
    assert all(each.number >= 1 for each in made.wrong)


@given(
    some.lists(
        some.text(some.sampled_from(string.printable + "é;,\"'=\u202e"), max_size=12),
        min_size=5,
        max_size=5,
    )
)
@settings(max_examples=200, deadline=None)
def test_ad1_what_is_taken_is_clean(cells: list[str]) -> None:
    import csv
    import io

    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([COLUMNS, cells])

    for line in parsed(out.getvalue().encode()).lines:
        for name in (line.enterprise, line.coach):
            assert name.isprintable()
            assert name == name.strip()
            assert name[0] not in "=+-@"
        assert line.language in SPOKEN
        assert line.country in {"BE", "FR", "NL"}
        assert 1 <= line.people <= 20


def test_ad1_a_programme_stays_on_its_roadmap(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    load(file(*GOOD))

    assert load(file(*GOOD), "--roadmap", "quick") == 2
    assert "runs on the roadmap vises" in capsys.readouterr().err
    assert load(file(*GOOD), "--roadmap", "weaving") == 2
    assert "There is no roadmap “weaving”" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "  ", "=1", "x" * 101, "a\x07b"])
def test_ad1_a_programme_has_a_name(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code = main(["programme", "load", str(file(*GOOD)), "--name", name, "--db", "d.db"])

    assert code == 2
    assert "Give the programme a name" in capsys.readouterr().err


def test_ad1_while_fil_rouge_runs_nothing_is_loaded_and_it_is_said(
    file: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    load(file(*GOOD))
    running = Database(Path("d.db"))
    try:
        code = load(file(*GOOD, "De Brug;Ann;nl;BE;1"))
        looked = main(["programme", "list", "--db", "d.db"])
    finally:
        running.shut()

    said = capsys.readouterr()
    assert code == 2
    assert "already running" in said.err
    assert looked == 0
    assert "Weven (roadmap vises): 3 enterprises" in said.out


def test_ad1_69_enterprises_are_loaded_in_under_five_seconds(
    file: Callable[..., Path],
) -> None:
    lot = random.Random(7)
    lines = [
        f"Onderneming {n};Coach {n % 5};{lot.choice(SPOKEN)};BE;3" for n in range(69)
    ]
    path = file(*lines)

    began = time.process_time()
    assert load(path) == 0
    first = time.process_time() - began
    assert load(path) == 0
    second = time.process_time() - began - first

    sys.stdout.write(f"69 enterprises: {first:.2f} s; again: {second:.2f} s\n")
    assert len(found()) == 69
    assert max(first, second) < 5
