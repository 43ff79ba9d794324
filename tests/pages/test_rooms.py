"""What stands on the pages: what the chat shows and no more, for those it is for, as it is now."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from sqlalchemy import Connection, select

from bot.door import NotAllowedError
from storage import enterprises, letters, programmes, trail
from storage.columns import metadata
from tests.pages.outline import Outline
from tests.pages.stage import ASKED, OTHERS, Stage
from tests.talk import Talk

NASTY = "<script>alert(1)</script> <b>x</b> & \" onload=alert(1) ' \u202e{{ 7 * 7 }} {% raw %}\0"


async def _seen_in_chat(talk: Talk, command: str) -> list[str]:
    """Return the numbered lines of all pages of what a coach sees."""
    lines: list[str] = []
    for page in range(1, 50):
        said = "\n".join(await talk.says(f"{command} {page}"))
        lines += [each for each in said.splitlines() if re.match(r"\d+\. ", each)]
        if f"pagina {page} van {page}" in said:
            return lines
    raise AssertionError


async def test_co2_the_page_shows_what_the_chat_of_both_sides_shows(
    stage: Stage,
) -> None:
    await stage.enters("coen")
    page = Outline(await stage.sees(stage.path_of(1)))

    coach = await _seen_in_chat(stage.scene.person("coen"), "/gezien E1")
    own = await _seen_in_chat(stage.scene.person("leen"), "/gezien")

    shown = [each for each in page.items if re.match(r"\d+\. ", each)]
    assert shown == coach == own
    assert len(shown) > 30


async def test_co2_what_is_not_shared_is_nowhere_on_the_pages(stage: Stage) -> None:
    await stage.enters("fatou")
    pages = [await stage.sees(path) for path in _rooms(stage, 2)]

    assert all("second fil" not in each for each in pages)  # their mission
    assert "ne partage pas de réponses" in pages[1]


async def test_co2_what_is_kept_back_or_not_confirmed_is_not_shown(
    stage: Stage,
) -> None:
    leen = stage.scene.person("leen")
    await stage.enters("coen")
    before = await stage.sees(stage.path_of(1))
    number = re.search(r"(\d+)\. Missie: ", before)
    assert number
    kept = re.search(r"(\d+)\. De nood: ", before)
    assert kept
    await leen.says(f"/wijzig {number[1]}")
    await leen.says("Een heel andere missie die niemand bevestigde.")
    await leen.says(f"/achterhouden {kept[1]}")

    for path in _rooms(stage, 1):
        page = await stage.sees(path)
        assert "niemand bevestigde" not in page
        assert "weinig diploma" not in page
    assert "Missie: We geven kleren" in await stage.sees(stage.path_of(1))


def _rooms(stage: Stage, number: int) -> tuple[str, ...]:
    """Return all paths on which a coach may find something of an enterprise."""
    one = stage.path_of(number)
    return ("/", one, f"{one}/brief")


async def test_co2_who_reads_is_noted_with_all_whose_answers_they_are(
    stage: Stage,
) -> None:
    await stage.enters("coen")
    await stage.sees(stage.path_of(1))
    await stage.sees(f"{stage.path_of(1)}/brief")
    await stage.sees("/")

    for name in ("leen", "omar"):
        who = stage.scene.id_of(name)
        found = stage.scene.look(lambda tx, who=who: trail.of(tx, who))  # type: ignore[misc]
        assert [(r.role, r.object, r.action) for r in found] == [
            ("coach", "answers", "read")
        ]
        assert found[0].reader == stage.scene.id_of("coen")


async def test_co2_where_nothing_is_shared_nothing_is_read(stage: Stage) -> None:
    await stage.enters("fatou")
    await stage.sees(stage.path_of(2))

    claire = stage.scene.id_of("claire")
    assert stage.scene.look(lambda tx: trail.of(tx, claire)) == []


async def test_ad5_a_hand_over_cuts_off_at_once(stage: Stage) -> None:
    await stage.enters("coen")
    paths = _rooms(stage, 1)
    await stage.sees(paths[1])

    await stage.scene.hands_over(1, "Fatou")

    assert "De Tweede Draad" not in await stage.sees("/")
    for path in paths[1:]:
        answer = await stage.client.get(path)
        assert answer.status_code == 404
        assert "Tweede Draad" not in answer.text
    await stage.enters("fatou")
    assert "De Tweede Draad" in await stage.sees(paths[1])


async def test_co2_when_sharing_ends_it_ends_on_the_page(stage: Stage) -> None:
    await stage.enters("coen")
    await stage.scene.shares(1, given=False)

    page = await stage.sees(stage.path_of(1))
    brief = await stage.sees(f"{stage.path_of(1)}/brief")

    assert "Ze delen geen antwoorden met je" in page
    assert "We geven kleren" not in page + brief


async def test_ad5_each_sees_their_own_rooms_only(stage: Stage) -> None:
    programme = f"/programme/{stage.scene.programme}"
    theirs = {
        "coen": (stage.path_of(1), f"{stage.path_of(1)}/brief"),
        "fatou": (stage.path_of(2),),
        "nora": (programme, f"{programme}/figures", f"{programme}/questions"),
    }
    for name in theirs:
        await stage.enters(name)
        for whose, paths in theirs.items():
            for path in paths:
                answer = await stage.client.get(path)
                assert answer.status_code == (200 if whose == name else 404), path


async def test_co2_what_is_not_noted_is_not_shown(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when sharing begins between the note and the look."""

    def refused(*_: object) -> None:
        raise NotAllowedError("door-shared")

    await stage.enters("coen")
    monkeypatch.setattr("bot.pages.coach.note_reading", refused)

    for path in _rooms(stage, 1):
        page = await stage.sees(path)
        assert "We geven kleren" not in page


async def test_who_is_both_coach_and_administrator_finds_both(stage: Stage) -> None:
    coen, programme = stage.scene.id_of("coen"), stage.scene.programme
    now = stage.scene.clock()
    await stage.does(lambda tx: programmes.administer(tx, programme, coen, now))
    await stage.enters("coen")

    page = Outline(await stage.sees("/"))

    assert page.links[1:3] == ["/", f"/programme/{programme}"]
    assert ("aria-current", "page") in page.given
    await stage.sees(f"/programme/{programme}")


async def test_a_file_that_is_gone_breaks_nothing(stage: Stage) -> None:
    """As when all who worked on it had themselves erased."""
    held = stage.scene.enterprise(1)
    gone = "00000000-0000-4000-8000-000000000000"
    await stage.does(lambda tx: enterprises.change(tx, held.id, conversation=gone))
    await stage.enters("coen")

    for path in _rooms(stage, 1):
        await stage.sees(path)


async def test_co1_who_needs_a_coach_stands_first_and_the_table_is_by_number(
    stage: Stage,
) -> None:
    await stage.enters("coen")
    page = Outline(await stage.sees("/"))

    needs = [each for each in page.items if each.startswith("E")]
    assert needs[0].startswith("E1 De Tweede Draad: vroeg ")
    assert "14 juni 2026" in needs[0]
    assert all("werkdagen niets nieuws" in each for each in needs[1:])
    rows = [each for each in page.cells if re.match(r"E\d+ ", each)]
    numbers = [int(each.partition(" ")[0][1:]) for each in rows]
    assert numbers == [1, 3, 5, 7, 9, 11, 13]
    assert "donderdag 9 juli 2026 om 14:00" in page.cells
    assert "nog niet begonnen" in page.cells


async def test_co7_what_waits_for_an_answer_stands_there_until_it_is_answered(
    stage: Stage,
) -> None:
    await stage.enters("coen")
    assert ASKED in Outline(await stage.sees(stage.path_of(1))).text

    coen = stage.scene.person("coen")
    await coen.says("/antwoord 1")
    await coen.says("Wie er achter jullie staat.")

    page = Outline(await stage.sees(stage.path_of(1))).text
    assert ASKED not in page
    assert "Er wacht niets op een antwoord" in page


async def test_co6_the_brief_is_the_one_of_the_chat(stage: Stage) -> None:
    await stage.enters("coen")
    page = Outline(await stage.sees(f"{stage.path_of(1)}/brief"))
    said = (await stage.scene.person("coen").says("/brief 1"))[0].splitlines()

    listed = [each.lstrip("– ") for each in said if re.match(r"–|\d\. ", each)]
    bare = [re.sub(r"^\d\. ", "", each) for each in listed]
    told = [re.sub(r" \(antwoord(?:en)? (.*)\)$", r" [\1]", e) for e in page.items]
    assert {each.split(" [")[0] for each in bare} <= {t.split(" [")[0] for t in told}
    assert len(bare) > 5


async def test_ad2_an_administrator_sees_no_answers_and_no_names(stage: Stage) -> None:
    await stage.enters("nora")
    programme = f"/programme/{stage.scene.programme}"
    names = ["De Tweede Draad", "Les Mains Vertes", "Buurtkeuken Noord"]
    names += [name for name, _, _ in OTHERS]
    people_ = ["Leen", "Omar", "Claire", "Coen", "Fatou"]

    for path in (programme, f"{programme}/figures", f"{programme}/questions"):
        page = Outline(await stage.sees(path))
        for each in (*names, *people_, "weinig diploma", "tweede draad", ASKED):
            assert each not in page.text, (path, each)


async def test_ad2_groups_under_five_are_merged(stage: Stage) -> None:
    await stage.enters("nora")
    page = Outline(await stage.sees(f"/programme/{stage.scene.programme}"))

    counts = [int(each) for each in page.cells if each.isdecimal()]
    assert sum(counts) == 13
    assert all(each == 0 or each >= 5 for each in counts)
    assert "13 enterprises" in page.text


async def test_ad3_figures_stand_there_as_they_were_told_last(stage: Stage) -> None:
    await stage.enters("nora")
    path = f"/programme/{stage.scene.programme}/figures"
    before = await stage.sees(path)
    await stage.scene.shares(4, "w4", given=False)
    await stage.scene.shares(5, "w5", given=False)

    after = await stage.sees(path)

    page = Outline(before)
    assert after == before
    assert "Full-time jobs" in page.cells
    assert all(int(c) >= 5 for c in page.cells if c.isdecimal())
    assert "total" not in " ".join(page.cells).lower()


async def test_ad3_the_files_hold_what_the_page_shows(stage: Stage) -> None:
    await stage.enters("nora")
    figures = f"/programme/{stage.scene.programme}/figures"
    page = Outline(await stage.sees(figures))
    before = stage.scene.look(_everything)

    files = [each for each in page.links if each.startswith(f"{figures}/")]
    kept = {each.rpartition("/")[2]: await stage.client.get(each) for each in files}

    assert {*kept} == {"results.xlsx", "results.csv", "results.json", "codebook.csv"}
    rows = kept["results.json"].json()["rows"]
    counted = {row["question"] for row in rows if row["figure"] == "enterprises"}
    assert len(counted) == sum(each.isdecimal() for each in page.cells)
    assert kept["results.xlsx"].content.startswith(b"PK")
    for name, answer in kept.items():
        told = answer.headers
        assert told["content-disposition"] == f'attachment; filename="{name}"'
        assert told["cache-control"] == "no-store"
        for secret in ("Tweede Draad", *(name for name, _, _ in OTHERS)):
            assert secret.encode() not in answer.content
    assert (await stage.client.get(f"{figures}/results.zip")).status_code == 404
    assert stage.scene.look(_everything) == before
    await stage.enters("coen")
    assert (await stage.client.get(files[0])).status_code == 404


async def test_ad7_questions_are_told_of_ten_people_or_more(stage: Stage) -> None:
    await stage.enters("nora")
    page = Outline(await stage.sees(f"/programme/{stage.scene.programme}/questions"))

    people_ = [int(each) for each in page.cells if each.isdecimal()]
    assert people_
    assert min(people_) >= 10


async def test_looking_changes_nothing_but_who_read(stage: Stage) -> None:
    for name in ("coen", "nora"):
        await stage.enters(name)
    programme = f"/programme/{stage.scene.programme}"
    before = stage.scene.look(_everything)
    for path in (programme, f"{programme}/figures", f"{programme}/questions", "/"):
        await stage.sees(path)
    assert stage.scene.look(_everything) == before

    await stage.enters("coen")
    before = stage.scene.look(_everything)
    for path in (*_rooms(stage, 1), *_rooms(stage, 3)[:2], "/nowhere"):
        await stage.client.get(path)
    after = stage.scene.look(_everything)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"trail"}


def _everything(tx: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables."""
    return {
        table.name: sorted(map(tuple, tx.execute(select(table))), key=repr)
        for table in metadata.sorted_tables
    }


async def test_hostile_words_are_inert_and_turn_nothing_around(stage: Stage) -> None:
    held = stage.scene.enterprise(1)
    file, leen = stage.scene.file(1), stage.scene.id_of("leen")

    def change(tx: Connection) -> None:
        enterprises.change(tx, held.id, name=NASTY)
        letters.add(
            tx, file, letters.ASK, leen, NASTY, stage.scene.clock(), coach=False,
            context=NASTY,
        )  # fmt: skip

    await stage.does(change)
    await stage.enters("coen")

    for path in _rooms(stage, 1):
        page = await stage.sees(path)
        found = Outline(page)
        assert not {"script", "b", "iframe", "object"} & set(found.tags)
        assert not any(name.startswith("on") for name, _ in found.given)
        assert not any(name in {"src", "style"} for name, _ in found.given)
        assert "<script>alert(1)</script>" in found.text
        assert "{{ 7 * 7 }}" in found.text
        assert not set("\u202e\0") & set(page)


@pytest.mark.parametrize("name", ["coen", "fatou", "nora"])
async def test_every_page_is_whole_and_leads_nowhere_else(
    stage: Stage, name: str
) -> None:
    link = await stage.link_for(name)
    asking = await stage.sees(link.removeprefix(stage.link))
    await stage.presses(stage.codes[-1])
    number = 2 if name == "fatou" else 1
    programme = f"/programme/{stage.scene.programme}"
    theirs = _rooms(stage, number)
    if name == "nora":
        theirs = ("/", programme, f"{programme}/figures", f"{programme}/questions")
    language = {"coen": "nl", "fatou": "fr", "nora": "en"}[name]

    pages = [await stage.sees(path) for path in theirs]
    gone = await stage.client.get("/nowhere")

    for page in (asking, gone.text, *pages):
        found = Outline(page)
        assert set(found.refers) <= set(found.ids)
        assert len(found.ids) == len(set(found.ids))
        assert found.headings[0] == 1
        assert all(b - a <= 1 for a, b in pairwise(found.headings))
        assert found.tags.count("main") == found.tags.count("h1") == 1
        assert all(each.startswith(("/", "#")) for each in found.links)
        assert not {"script", "iframe", "img"} & set(found.tags)
        assert page.count("<table") == page.count("<caption")
        assert re.search(r"<th(?![^>]*scope=)(?!ead)", page) is None
    assert all(f'<html lang="{language}"' in page for page in pages)


async def test_what_fails_says_nothing_of_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.enters("coen")

    def broken(*_: object) -> None:
        raise ValueError("De Tweede Draad is stuk")

    monkeypatch.setattr("bot.pages.coach.note_reading", broken)
    answer = await stage.client.get(stage.path_of(1))

    assert answer.status_code == 500
    assert "Traceback" not in answer.text
    assert "Draad" not in answer.text
    assert "page_failed" in stage.noted
    assert "ValueError" in stage.noted
    assert "Draad" not in stage.noted
    assert stage.scene.enterprise(1).id not in stage.noted
    await stage.sees("/")
