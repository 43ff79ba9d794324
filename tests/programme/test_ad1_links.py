"""Story AD1: who is still missing gets a link, on a sheet to print that works as printed."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from bot.__main__ import main
from bot.channels import telegram_ptb
from bot.telegram.client import NotReachedError
from storage import programmes, tickets
from storage.database import Database
from storage.tickets import Ticket
from tests.talk import House, Talk, house

LINES = (
    "enterprise;coach;language;country;people",
    "De Tweede Draad;Coen Maes;nl;BE;3",
    "Les Mains Vertes;Fatou Diallo;fr;FR;2",
)
LINK = "https://t.me/filrouge_bot"


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.delenv("FILROUGE_TELEGRAM_TOKEN", raising=False)
    Path("p.csv").write_text("\n".join(LINES), "utf-8")
    assert run("load", "p.csv", "--name", "Weven 2026") == 0


def run(*typed: str) -> int:
    return main(["programme", *typed, "--db", "filrouge.db"])


def rows(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def kept() -> list[Ticket]:
    database = Database(Path("filrouge.db"))
    try:
        return database.look(
            lambda tx: [t for p in programmes.every(tx) for t in tickets.of(tx, p.id)]
        )
    finally:
        database.shut()


async def come(home: House, **codes: str) -> None:
    """Let people come, each by a code."""
    for name, code in codes.items():
        await Talk(home, name).says(f"join {code}")


def written(ending: str) -> list[Path]:
    return sorted(Path("out").glob(f"*.{ending}"))


def test_ad1_each_who_is_missing_gets_a_link(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("links", "--to", "out", "--link", LINK, "--administrator") == 0

    said = capsys.readouterr().out
    table = rows(written("csv")[0])
    assert "8 links, on 5 sheets. Each link works once, for 30 days." in said
    assert "can come in with it" in said
    assert [each["role"] for each in table] == [
        "administrator",
        *["coach"] * 2,
        *["staff"] * 5,
    ]
    codes = [each["code"] for each in table]
    assert len(set(codes)) == 8
    assert all(re.fullmatch(r"[0-9a-f]{20}", code) for code in codes)
    assert all(each["link"] == f"{LINK}?start=join-{each['code']}" for each in table)
    assert all(len(each["link"].partition("=")[2]) <= 64 for each in table)
    assert {each.mark for each in kept()}.isdisjoint(codes)


def test_ad1_files_and_links_are_of_the_day_it_is_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nearly_midnight = datetime(2026, 4, 1, 23, 30, tzinfo=UTC)  # 1:30 in Brussels
    monkeypatch.setattr("bot.operator.links.now", lambda: nearly_midnight)
    monkeypatch.setenv("FILROUGE_ZONE", "Europe/Brussels")

    run("links", "--to", "out", "--link", LINK)

    assert [path.stem for path in written("csv")] == ["weven-2026-2026-04-02"]
    assert {each["expires"] for each in rows(written("csv")[0])} == {"2026-05-02"}


def test_ad1_nobody_else_on_this_computer_reads_the_sheets() -> None:
    run("links", "--to", "out", "--link", LINK)

    assert [path.stat().st_mode & 0o077 for path in Path("out").iterdir()] == [0, 0]


def test_ad1_made_anew_the_earlier_unused_links_open_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("links", "--to", "out", "--link", LINK, "--administrator")
    before = {each.mark: each.role for each in kept()}
    first = written("csv")[0].read_bytes()
    capsys.readouterr()

    run("links", "--to", "out", "--link", LINK)

    after = {each.mark: each.role for each in kept()}
    said = capsys.readouterr().out
    assert "7 earlier links that nobody used no longer work." in said
    assert len(written("csv")) == len(written("pdf")) == 2
    assert first in [path.read_bytes() for path in written("csv")]
    assert len(after) == 8
    assert [after[each] for each in before.keys() & after.keys()] == ["administrator"]


def test_ad1_who_came_needs_no_link_any_more(tmp_path: Path) -> None:
    run("links", "--to", "out", "--link", LINK)
    table = rows(written("csv")[0])
    came = {each["name"]: each["code"] for each in table}
    with house(tmp_path, roadmap="vises") as home:
        asyncio.run(come(home, coen=came["Coen Maes"], leen=came["De Tweede Draad"]))

    run("links", "--to", "again", "--link", LINK)

    (again,) = Path("again").glob("*.csv")
    names = [each["name"] for each in rows(again)]
    assert names == [
        "Fatou Diallo",
        *["De Tweede Draad"] * 2,
        *["Les Mains Vertes"] * 2,
    ]


def test_ad1_if_everybody_is_here_nothing_is_made(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.programme.invitations._staff", lambda *_: ())
    monkeypatch.setattr("bot.programme.invitations._coaches", lambda *_: ())

    assert run("links", "--to", "out", "--link", LINK) == 0

    assert "Everybody is here already." in capsys.readouterr().out
    assert not any(Path("out").iterdir())


# --- the sheets ---------------------------------------------------------------------------------


def test_ad1_a_page_for_each_enterprise_and_coach_in_its_language() -> None:
    run("links", "--to", "out", "--link", LINK)

    with pikepdf.open(written("pdf")[0]) as pdf:
        words = _alts(pdf.Root.StructTreeRoot)
        links = [
            str(each.A.URI)
            for page in pdf.pages
            for each in page.get("/Annots", [])
            if "/URI" in each.get("/A", {})
        ]
        assert len(pdf.pages) == 4
        assert pdf.Root.MarkInfo.Marked
        assert b"pdfuaid" in pdf.Root.Metadata.read_bytes()

    table = rows(written("csv")[0])
    assert sorted(set(links)) == sorted(each["link"] for each in table)
    typed = {"nl": "deelnemen", "fr": "rejoindre"}
    for each in table:
        expected = f"{typed[each['language']]} {each['code']}"
        assert sum(expected in alt for alt in words) == 1


def _alts(node: Any) -> list[str]:
    """Return what is said in place of each picture."""
    found, waiting, seen = [], [node], set()
    while waiting:
        here = waiting.pop()
        if isinstance(here, pikepdf.Array):
            waiting.extend(here)
        elif isinstance(here, pikepdf.Dictionary) and here.objgen not in seen:
            if here.is_indirect:
                seen.add(here.objgen)
            if "/Alt" in here:
                found.append(str(here.Alt))
            if "/K" in here:
                waiting.append(here.K)
    return found


def test_ad1_sixty_nine_sheets_are_made_in_a_few_seconds(
    capsys: pytest.CaptureFixture[str],
) -> None:
    import time

    lines = [f"Onderneming {n};Coach {n % 5};nl;BE;3" for n in range(69)]
    Path("p.csv").write_text("\n".join([LINES[0], *lines]), "utf-8")
    run("load", "p.csv", "--name", "Groot")

    began = time.process_time()
    assert run("links", "--to", "out", "--link", LINK, "--name", "groot") == 0
    took = time.process_time() - began

    assert "212 links, on 74 sheets." in capsys.readouterr().out
    assert took < 20


# --- the link to the bot ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("@filrouge_bot", LINK),
        ("filrouge_bot", LINK),
        ("t.me/filrouge_bot", LINK),
        (f"{LINK}/", LINK),
    ],
)
def test_ad1_the_link_to_the_bot_can_be_typed_in_several_ways(
    typed: str, link: str
) -> None:
    assert run("links", "--to", "out", "--link", typed) == 0

    assert rows(written("csv")[0])[0]["link"].startswith(f"{link}?start=join-")


@pytest.mark.parametrize("typed", ["http://t.me/x_bot", "ftp://x", "a b", LINK + "?x"])
def test_ad1_what_is_no_link_is_refused(
    capsys: pytest.CaptureFixture[str], typed: str
) -> None:
    assert run("links", "--to", "out", "--link", typed) == 2
    assert "That is not a link to a bot." in capsys.readouterr().err
    assert kept() == []


def test_ad1_without_a_bot_there_are_codes_and_that_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("links", "--to", "out") == 0

    assert "The codes work: people type them" in capsys.readouterr().out
    assert {each["link"] for each in rows(written("csv")[0])} == {""}
    with pikepdf.open(written("pdf")[0]) as pdf:
        assert len(pdf.pages) == 4


class Bot:
    """Telegram, as far as it says what a bot is called."""

    def __init__(self, answer: Callable[[], dict[str, str]]) -> None:
        self._answer = answer
        self.closed = False

    async def call(self, method: str, **_: Any) -> dict[str, str]:
        assert method == "getMe"
        return self._answer()

    async def close(self) -> None:
        self.closed = True


def test_ad1_with_a_token_telegram_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    bot = Bot(lambda: {"username": "weven_bot"})
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", f"123456789:{'A' * 35}")
    monkeypatch.setattr(telegram_ptb, "client", lambda *_: bot)

    assert run("links", "--to", "out") == 0

    link = rows(written("csv")[0])[0]["link"]
    assert link.startswith("https://t.me/weven_bot?start=join-")
    assert bot.closed


def test_ad1_if_telegram_is_silent_earlier_links_still_work(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def silent() -> dict[str, str]:
        raise NotReachedError

    run("links", "--to", "out", "--link", LINK)
    before = kept()
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", f"123456789:{'A' * 35}")
    monkeypatch.setattr(telegram_ptb, "client", lambda *_: Bot(silent))

    assert run("links", "--to", "out") == 2

    assert "earlier ones still work" in capsys.readouterr().err
    assert kept() == before


def test_ad1_where_nothing_can_be_written_no_link_is_made(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("links", "--to", "out", "--link", LINK)
    before = kept()
    Path("blocked").write_text("")

    assert run("links", "--to", "blocked", "--link", LINK) == 2

    assert "No links were made" in capsys.readouterr().err
    assert kept() == before


def test_ad1_if_making_the_sheets_fails_no_link_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run("links", "--to", "out", "--link", LINK)
    before = kept()

    def full(*_: Any) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.operator.links.table", full)

    assert run("links", "--to", "out", "--link", LINK) == 2
    assert kept() == before
    assert not list(Path("out").glob(".*"))
    assert len(written("pdf")) == 1


# --- the overview -------------------------------------------------------------------------------


def test_ad1_the_list_says_who_came_and_no_names_of_staff(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("links", "--to", "out", "--administrator")
    came = {each["name"]: each["code"] for each in rows(written("csv")[0])}
    with house(tmp_path, roadmap="vises") as home:
        asyncio.run(come(home, coen=came["Coen Maes"], leen=came["De Tweede Draad"]))
        asyncio.run(come(home, nora=came["Weven 2026"]))
        capsys.readouterr()

        assert run("list") == 0  # while it runs

    said = capsys.readouterr().out
    assert said.splitlines() == [
        "Weven 2026 (roadmap vises): 2 enterprises, of which 1 began. 2 coaches. "
        "One person runs it in the chat.",
        "Links: 3 used, 5 still open, 0 too old.",
        "Coen Maes (is here): one enterprise",
        "  E1 De Tweede Draad — 1 of 3 came by a link",
        "Fatou Diallo (has not come yet): one enterprise",
        "  E2 Les Mains Vertes — 0 of 2 came by a link",
    ]
    assert "leen" not in json.dumps(said).casefold()


def test_ad1_which_programme_is_asked_if_there_are_several(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("load", "p.csv", "--name", "Spinnen")

    assert run("links", "--to", "out") == 2
    assert "There are: Weven 2026, Spinnen" in capsys.readouterr().err
    assert run("links", "--to", "out", "--name", "weven 2026") == 0
    assert run("list", "--name", "nothing") == 2
