"""AD3: from the answers that enterprises confirmed and share to the files of an export."""

from __future__ import annotations

import asyncio
import csv
import json
import time
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

from bot.__main__ import main
from bot.access import Rule, rule
from bot.house import House, now
from bot.programme.codebook import codebook
from bot.programme.exports import COLUMNS, export, files, take
from bot.programme.pool import Results, publish
from bot.settings import Settings
from flows.answers import Place
from storage import programmes
from storage.programmes import Programme
from storage.rights_tables import trail
from storage.where import Where
from tests.programme import many
from tests.programme.scene import Scene, scene

FAMILY, REACH = Place("map1"), Place("map7", "", "reach")
FTE, OWN = Place("map4", "", "fte"), Place("why5", "", "name")
INTEGRATION, SERVICES = "work-integration", "essential-services"
BRUSSELS = ZoneInfo("Europe/Brussels")
NEARLY_MIDNIGHT = datetime(2026, 4, 1, 23, 30, tzinfo=UTC)  # 2 April, 1:30 there
TOWN = {FAMILY: INTEGRATION, FTE: 20, REACH: "town"}


def programme(tx: Connection, at: Scene) -> Programme:
    found = programmes.by_id(tx, at.programme)
    assert found
    return found


async def published(at: Scene) -> Results:
    home = at.home
    return await at.does(
        lambda tx: publish(
            tx, home.library, home.catalog, programme(tx, at), at.clock()
        )
    )


async def counted(at: Scene, family: str = INTEGRATION) -> tuple[int, str] | None:
    """Return of how many enterprises the reach is told, and of which day."""
    results = await published(at)
    found = next(r for r in results.of(family) if r.question.id == "map7.reach")
    return (found.figures.enterprises, found.on) if found.figures else None


async def exported(at: Scene) -> dict[str, bytes]:
    made = await at.does(
        lambda tx: take(tx, at.home, programme(tx, at), at.clock())  # type: ignore[arg-type]
    )
    return dict(files(made))


def read(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


async def test_ad3_five_that_confirmed_and_share_are_told_of(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        await many.pool_of(at, 4, TOWN)
        assert await counted(at) is None
        await many.pool_of(at, 1, TOWN, first=200)
        assert await counted(at) == (5, at.clock().date().isoformat())


async def test_ad3_what_is_not_shared_does_not_count(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        await many.pool_of(at, 4, TOWN)
        await many.pool_of(at, 9, TOWN, first=200, shared=False)
        assert await counted(at) is None


async def test_ad3_what_is_not_confirmed_does_not_count(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        held = await many.pool_of(at, 6, {FAMILY: INTEGRATION})

        def say(tx: Connection, *, confirmed: bool) -> None:
            for each in held:
                many.fill(tx, at, each, {REACH: "town"}, confirmed=confirmed)

        await at.does(lambda tx: say(tx, confirmed=False))
        assert await counted(at) is None
        await at.does(lambda tx: say(tx, confirmed=True))
        assert await counted(at) == (6, at.clock().date().isoformat())


async def test_ad3_whoever_keeps_the_family_back_counts_nowhere(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        await many.pool_of(at, 9, {REACH: "town"})
        assert (await published(at)).told == 0


async def test_ad3_a_figure_stays_until_five_differ_over_exports(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, came=False) as at:
        held = await many.pool_of(at, 8, TOWN)
        first = await counted(at)
        at.clock.now += timedelta(days=30)
        await many.pool_of(at, 4, {**TOWN, REACH: "region"}, first=200)
        assert await counted(at) == first
        assert read((await exported(at))["results.csv"])  # an export changes nothing
        assert await counted(at) == first
        await at.does(lambda tx: many.share(tx, at, held[0], given=False))
        later = await counted(at)  # four came and one left: five differ
        assert later == (11, at.clock().date().isoformat())


async def test_ad3_what_was_published_outlives_a_restart(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        await many.pool_of(at, 8, TOWN)
        before = await published(at)
        day = at.clock().date().isoformat()
        at.clock.now += timedelta(days=3)
        after = await published(at)
        assert after.told == before.told > 0
        assert {each.on for each in after.results if each.figures} == {day}


async def test_ad3_the_files_hold_no_enterprise_no_person_and_no_words(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, came=False) as at:
        said = {**TOWN, OWN: "=cmd|' /C calc'!A0", Place("map2"): "Marie Peeters helps"}
        await many.pool_of(at, 8, said)
        for name, content in (await exported(at)).items():
            told = _text(name, content)
            assert "Marie" not in told
            assert "cmd|" not in told
            assert "Enterprise 1" not in told
            assert "town" in told


def _text(name: str, content: bytes) -> str:
    if not name.endswith(".xlsx"):
        return content.decode("utf-8")
    with zipfile.ZipFile(BytesIO(content)) as book:
        return "".join(book.read(each).decode("utf-8") for each in book.namelist())


async def test_ad3_the_workbook_has_no_formula_and_a_codebook(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        await many.pool_of(at, 8, TOWN)
        made = await exported(at)
        with zipfile.ZipFile(BytesIO(made["results.xlsx"])) as book:
            sheets = [n for n in book.namelist() if n.startswith("xl/worksheets/sheet")]
            assert len(sheets) == 2
            assert all(b"<f>" not in book.read(each) for each in sheets)
            assert b'name="codebook"' in book.read("xl/workbook.xml")


async def test_ad3_rows_follow_the_roadmap_and_no_rank(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        await many.pool_of(at, 8, TOWN)
        made = await exported(at)
        rows = read(made["results.csv"])
        order = list(dict.fromkeys((r["question"], r["family"]) for r in rows))
        results = await published(at)
        assert order == [(r.question.id, r.family) for r in results.results]
        assert list(rows[0]) == list(COLUMNS)
        assert not {"enterprise", "rank", "score", "total"} & set(COLUMNS)
        body = json.loads(made["results.json"])
        assert [each["question"] for each in body["rows"]] == [
            each["question"] for each in rows
        ]


async def test_ad3_every_column_stands_in_the_codebook_in_three_languages(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, came=False) as at:
        await many.pool_of(at, 8, TOWN)
        made = await exported(at)
        book = json.loads(made["results.json"])["codebook"]
        entries = {each["id"]: each for each in book["entries"]}
        for row in read(made["results.csv"]):
            entry = entries[row["question"]]
            assert set(entry["question"]) == {"nl", "fr", "en"}
            assert all(entry["question"].values())
            assert entry["rules"]
            assert row["figure"] != "choice" or all(
                entry["choices"][row["of"]].values()
            )
        assert entries["map4.fte"]["unit"]["en"] == "full-time jobs"
        assert "rounded" in entries["map4.fte"]["rules"]
        assert "absent" in entries["map4.supported"]["rules"]
        assert all(set(each) == {"nl", "fr", "en"} for each in book["rules"].values())
        lines = read(made["codebook.csv"])
        assert {each["id"] for each in lines} == {*entries, "family"}
        assert all(
            line["rule_fr"]
            for line in lines
            if not line["of"] and line["id"] in entries
        )


def test_ad3_the_codebook_has_every_choice_and_point(tmp_path: Path) -> None:
    from tests.talk import shipped_catalog, shipped_library

    book = codebook(shipped_catalog(), shipped_library().roadmap("vises"))
    entries = {each.id: each for each in book.entries}
    assert entries["ana5.ways"].choices["map8.ways/coaching"]["en"]
    assert entries["ana3.economic"].choices["1"]["en"] == "Hardly"
    assert entries["mea7.economic"].choices["3"]["en"] == "Measured once"
    assert entries["ana3.economic"].question["nl"].endswith("Economisch")


async def test_ad3_an_administrator_reads_the_figures_in_the_chat(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await many.pool_of(at, 8, TOWN)
        await many.pool_of(at, 2, {**TOWN, REACH: "region"}, first=200)
        nora = at.person("nora")
        said = (await nora.says("/progress figures"))[0].splitlines()
        assert said[0].startswith("Work integration: what at least five enterprises")
        assert "Full-time jobs (10): middle about 20" in said
        assert "Reach (10): the others few or none" in said  # eight and two: neither
        assert said[-1].startswith("43 questions have no figure yet")
        refused = await at.person("coen").says("/progress figures")
        assert refused == await at.person("coen").says("/progress")


async def test_ad3_what_leads_to_nobody_leaves_no_line_in_the_trail(
    tmp_path: Path,
) -> None:
    for object_ in ("group-progress", "pooled-results", "prompt-statistics"):
        assert rule("administrator", "read", object_) is Rule.YES
    async with scene(tmp_path) as at:
        await many.pool_of(at, 6, TOWN)
        for typed in ("/progress", "/progress figures", "/progress questions"):
            await at.person("nora").says(typed)
        await exported(at)
        assert at.look(lambda tx: tx.execute(select(trail)).all()) == []


async def test_ad3_families_are_chosen_by_number(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await many.pool_of(at, 5, TOWN)
        await many.pool_of(at, 6, {**TOWN, FAMILY: SERVICES}, first=200)
        nora = at.person("nora")
        assert (
            "2 · Essential services: 2 questions"
            in (await nora.says("/progress figures"))[0]
        )
        taps = [tap.says for bubble in nora.bubbles for tap in bubble.taps]
        assert taps == ["/progress figures 1", "/progress figures 2"]
        assert "Reach (6): Our town 6" in (await nora.says(taps[1]))[0]


def test_ad3_the_operator_exports_by_a_command(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    table = tmp_path / "weven.csv"
    table.write_text(
        "enterprise;coach;language;country;people\nDraad;Coen;nl;BE;2\n", "utf-8"
    )
    at = ["--db", str(tmp_path / "filrouge.db")]
    assert main(["programme", "load", str(table), "--name", "Weven", *at]) == 0
    folder = tmp_path / "out"

    assert main(["programme", "export", "--to", str(folder), *at]) == 0

    said = capsys.readouterr().out
    assert said.count("Written: ") == 4
    assert "fewer than five enterprises" in said
    assert (folder / "results.xlsx").is_file()
    (tmp_path / "no").write_text("a file in the way", "utf-8")
    assert main(["programme", "export", "--to", str(tmp_path / "no"), *at]) == 2
    assert "Choose another folder with --to" in capsys.readouterr().err


def test_ad3_the_operator_exports_into_a_folder(tmp_path: Path) -> None:
    settings = Settings(db=tmp_path / "filrouge.db", trial=True)
    home = House(settings, None, Where(tmp_path / "filrouge.db"))
    home.open()
    try:
        added = asyncio.run(
            home.database.run(lambda tx: programmes.add(tx, "Weven", "vises", now()))
        )
        written = export(home, added, tmp_path / "out")
    finally:
        home.close()
    assert sorted(each.name for each in written) == [
        "codebook.csv",
        "results.csv",
        "results.json",
        "results.xlsx",
    ]
    rows = read((tmp_path / "out" / "results.csv").read_bytes())
    assert {row["figure"] for row in rows} == {"none"}


async def test_ad3_figures_are_of_the_day_it_is_here(tmp_path: Path) -> None:
    async with scene(tmp_path, zone=BRUSSELS) as at:
        at.clock.now = NEARLY_MIDNIGHT
        await many.pool_of(at, 5, TOWN)
        said = await at.person("nora").says("/progress figures")
        told = await counted(
            at
        )  # by the clock in Greenwich it would be of the day before

    assert "Reach (5): Our town 5" in said[0]  # no day of another day behind it
    assert told == (5, "2026-04-02")


def test_ad3_an_export_is_of_the_day_it_is_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.house.now", lambda: NEARLY_MIDNIGHT)
    settings = Settings(db=tmp_path / "filrouge.db", trial=True, zone=BRUSSELS)
    home = House(settings, None, Where(tmp_path / "filrouge.db"))
    home.open()
    try:
        added = asyncio.run(
            home.database.run(lambda tx: programmes.add(tx, "Weven", "vises", now()))
        )
        export(home, added, tmp_path / "out")
    finally:
        home.close()
    assert (
        json.loads((tmp_path / "out" / "results.json").read_text("utf-8"))["day"]
        == "2026-04-02"
    )


async def test_ad3_69_enterprises_are_pooled_quickly(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        for first in range(0, 69, 23):
            await many.pool_of(at, 23, TOWN, first=100 + first)
        began = time.process_time()
        await published(at)
        assert time.process_time() - began < 5
