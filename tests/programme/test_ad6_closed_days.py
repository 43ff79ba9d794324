"""AD6: on closed days of a programme, or of one enterprise, nothing comes of our own accord."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.mydata.body import data
from bot.programme.closed import LONGEST, MOST
from flows.nudging.calendar import Stretch
from storage import closures, enterprises, nudges, programmes
from storage.programme_tables import closures as table
from tests.coaching.people import heard, says
from tests.mydata.shelf import gathered
from tests.nudging.test_sending import answers, until
from tests.nudging.times import local
from tests.postgres import database
from tests.programme import many
from tests.programme.scene import Scene, scene

MONDAY, EARLY = "2026-06-08 12:00", "2026-06-10 09:00"


async def reminded(at: Scene, name: str) -> None:
    """Have somebody ask for reminders, and leave a sitting unfinished: one is due on 9 June."""
    talk = at.person(name)
    await talk.says("/choices 1")
    await answers(talk, 2)


def closed(at: Scene, number: int = 0) -> list[tuple[date, date]]:
    """Return the closed days of the programme, or of an enterprise besides."""
    enterprise = at.enterprise(number).id if number else None
    held = at.look(lambda tx: closures.of(tx, at.programme, enterprise))
    return [(each.first, each.last) for each in held]


async def came(at: Scene, name: str, until_: str) -> list[datetime]:
    """Let time go by until a moment; return when something came to somebody."""
    found = await until(at.home, at.person(name), local(until_))
    return [when for when, _ in found]


def on(moments: list[datetime]) -> list[date]:
    return [each.date() for each in moments]


# --- what is closed is left alone ---------------------------------------------------------------


async def test_ad6_a_reminder_due_on_a_closed_day_comes_on_the_next_working_day(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "nora", "/closed 9 June - 10 June")
        await reminded(at, "leen")

        found = await came(at, "leen", "2026-06-12 17:00")

        assert on(found) == [date(2026, 6, 11)]
        assert local("2026-06-11 10:00") <= found[0] < local("2026-06-11 12:00")


async def test_ad6_what_is_planned_already_moves(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await reminded(at, "leen")
        assert await came(at, "leen", MONDAY) == []
        (entry,) = at.look(lambda tx: nudges.planned(tx, at.id_of("leen")))
        assert entry.due.date() == date(2026, 6, 9)

        await says(at, "nora", "/closed 9 June - 10 June")
        assert await came(at, "leen", "2026-06-09 09:00") == []
        (entry,) = at.look(lambda tx: nudges.planned(tx, at.id_of("leen")))

        assert entry.due == local("2026-06-11 10:00")
        assert on(await came(at, "leen", "2026-06-12 17:00")) == [date(2026, 6, 11)]


async def test_ad6_what_is_planned_for_today_waits_too(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await reminded(at, "leen")
        assert await came(at, "leen", "2026-06-09 09:00") == []

        await says(at, "nora", "/closed 9 June")

        assert on(await came(at, "leen", "2026-06-12 17:00")) == [date(2026, 6, 10)]


async def test_ad6_what_is_open_after_all_comes_when_it_was_due(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "nora", "/closed 9 June - 30 June")
        await reminded(at, "leen")
        assert await came(at, "leen", MONDAY) == []

        await says(at, "nora", "/closed remove 9 June - 30 June")

        assert on(await came(at, "leen", "2026-06-12 17:00")) == [date(2026, 6, 9)]


async def test_ad6_one_enterprise_is_closed_and_the_others_are_not(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/gesloten E1 9 juni - 10 juni")
        for name in ("leen", "claire"):
            await reminded(at, name)

        assert await came(at, "leen", EARLY) == []
        assert [on([when]) for when, _ in await _late(at, "claire")] == [
            [date(2026, 6, 9)]
        ]
        assert on(await came(at, "leen", "2026-06-12 17:00")) == [date(2026, 6, 11)]


async def _late(at: Scene, name: str) -> list[tuple[datetime, str]]:
    """Return what waits for somebody since their reminder was due."""
    found = await at.person(name)._received()
    sent = at.look(
        lambda tx: nudges.recent(tx, at.id_of(name), local("2026-06-01 08:00"))
    )
    return [
        (each.sent, bubble.text)
        for each, bubble in zip(sent, found, strict=True)
        if each.sent
    ]


async def test_ad6_another_programme_is_not_concerned(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        other = await at.does(partial(_second, at=at))
        await says(at, "nora", "/closed 1 9 June - 10 June")
        mia = await at.does(
            partial(many.person, name="mia", now=at.clock(), language="en")
        )

        def joins(tx: Connection) -> None:
            held = many.enterprise(tx, at, 50, staff=[mia])
            enterprises.change(tx, held.id, programme=other)

        await at.does(joins)
        leen, nora = at.id_of("leen"), at.id_of("nora")
        around = {
            each: at.look(partial(closures.around_person, person=each))
            for each in (mia, leen, nora)
        }

        days = Stretch(first=date(2026, 6, 9), last=date(2026, 6, 10))
        assert around == {mia: (), leen: (days,), nora: (days,)}


async def test_ad6_it_holds_for_staff_coaches_and_administrators(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "nora", "/closed 9 June")
        await says(at, "coen", "/closed E1 10 June")
        whole = Stretch(first=date(2026, 6, 9), last=date(2026, 6, 9))
        one = Stretch(first=date(2026, 6, 10), last=date(2026, 6, 10))

        def around(name: str) -> tuple[Stretch, ...]:
            return at.look(partial(closures.around_person, person=at.id_of(name)))

        for name in ("claire", "coen", "fatou", "nora"):
            assert around(name) == (whole,), name
        for name in ("leen", "omar"):
            assert around(name) == (whole, one), name


async def test_ad6_an_announcement_and_the_words_of_a_coach_wait_too(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.person("leen").says("/choices 1")
        await says(at, "nora", "/closed 2 June - 3 June")
        said = await at.person("coen").says_all("/nudge 1", "Lukt het?")

        assert "Ze zijn dan gesloten." in said[0]
        assert "donderdag 4 juni" in said[0]
        nora = at.person("nora")
        await nora.says_all("/announce", "We meet on 12 June.")
        send = next(t.says for b in nora.bubbles for t in b.taps if "send" in t.says)
        await nora.says(send)
        assert await came(at, "leen", "2026-06-03 17:00") == []
        assert on(await came(at, "leen", "2026-06-04 17:00")) == [date(2026, 6, 4)]


async def test_ad6_a_meeting_is_told_when_they_are_open_again(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/closed E1 2 juni - 3 juni")
        (told,) = await at.person("coen").says("/meet 1 9 juni 14u30")
        await at.person("fatou").says("/rencontre 2 9 juin 14h30")

        assert "4 juni" in told
        assert await heard(at, "leen", "omar") == []
        assert len(await heard(at, "claire")) == 1  # another enterprise is at work
        await at.later(days=1, hours=20)
        assert len(await heard(at, "leen", "omar")) == 2


async def test_ad6_what_somebody_asks_is_answered_on_a_closed_day(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "nora", "/closed 2 June")

        assert await at.person("leen").says("/help")
        said = await at.person("leen").says("/coach Komt er nog iemand?")
        assert said
        assert await heard(at, "coen")


async def test_ad6_closed_days_do_not_make_an_enterprise_stall(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await answers(at.person("leen"), 2)
        await says(at, "nora", "/closed 8 June - 12 June")
        await at.later(days=16)

        (card,) = await at.person("coen").says("/card 1")
        assert "2 juni 2026, 7 werkdagen geleden" in card


async def test_ad6_on_a_database_of_a_server_it_is_so_too(tmp_path: Path) -> None:
    with database() as address:
        async with scene(tmp_path, postgres=address) as at:
            await says(at, "nora", "/closed 8 June - 12 June")
            await says(at, "coen", "/gesloten E1 2 juni - 3 juni")
            await says(at, "nora", "/closed remove 11 June - 12 June")
            await reminded(at, "leen")

            (told,) = await at.person("coen").says("/meet 1 19 juni 14u30")
            (card,) = await at.person("coen").says("/card 1")

            assert "4 juni" in told
            assert card.startswith("E1")
            assert closed(at) == [(date(2026, 6, 8), date(2026, 6, 10))]
            assert on(await came(at, "leen", "2026-06-12 17:00")) == [
                date(2026, 6, 4),  # that they meet
                date(2026, 6, 12),  # five working days before it
            ]


# --- how it is said -----------------------------------------------------------------------------


async def test_ad6_days_are_listed_noted_and_taken_out(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        nora = at.person("nora")
        (said,) = await nora.says("/closed")
        assert "Weven: no closed days" in said
        assert "/closed 24 December - 2 January" in said

        (said,) = await nora.says("/closed 24 December - 2 January")
        assert "24 December 2026 to 2 January 2027" in said
        await nora.says("/closed 13 November")
        (said,) = await nora.says("/closed")
        lines = said.splitlines()
        assert lines[:3] == [
            "Weven is closed:",
            "13 November 2026",
            "24 December 2026 to 2 January 2027",
        ]
        assert "/closed remove 24 December" in said

        said = "\n".join(await nora.says("/closed remove 28 December"))
        assert "open again: 28 December 2026" in said
        assert "24 December 2026 to 27 December 2026" in said
        assert "29 December 2026 to 2 January 2027" in said


async def test_ad6_today_is_the_day_where_they_are(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        at.clock.now = local("2026-06-03 00:30")  # in UTC it is the day before
        (said,) = await at.person("nora").says("/closed 2 June 2026")
        assert "are over" in said
        (said,) = await at.person("nora").says("/closed yesterday")
        assert "are over" in said
        (said,) = await at.person("nora").says("/closed tomorrow")
        assert "4 June 2026" in said


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("nl", "/gesloten 29 juni - 3 juli"),
        ("nl", "/gesloten gisteren tot 3 juli"),
        ("fr", "/fermeture du 29 juin au 3 juillet"),
        ("en", "/closed 29/6/2026 - 3/7/2026"),
        ("en", "/closed yesterday - 3 July"),
    ],
)
async def test_ad6_what_began_yesterday_is_closed_still(
    tmp_path: Path, language: str, typed: str
) -> None:
    async with scene(tmp_path) as at:
        at.clock.now = local("2026-06-30 09:00")
        await at.person("nora").says(f"/{language}")

        await at.person("nora").says(typed)

        assert closed(at) == [(date(2026, 6, 29), date(2026, 7, 3))]


@pytest.mark.parametrize(
    "typed",
    [
        "/gesloten 24 december - 5 januari",
        "/fermeture du 24 décembre au 5 janvier",
        "/closed 24 December - 5 January 2027",
    ],
)
@pytest.mark.parametrize("today", ["2026-11-23", "2026-12-28", "2027-01-04"])
async def test_ad6_the_turn_of_the_year_is_the_nearest(
    tmp_path: Path, today: str, typed: str
) -> None:
    async with scene(tmp_path) as at:
        at.clock.now = local(f"{today} 09:00")
        command = typed.split()[0]
        language = {"/gesloten": "nl", "/fermeture": "fr", "/closed": "en"}[command]
        await at.person("nora").says(f"/{language}")

        await at.person("nora").says(typed)

        assert closed(at) == [(date(2026, 12, 24), date(2027, 1, 5))]


async def test_ad6_a_button_takes_out_what_was_just_noted(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        bubble = await says(at, "nora", "/closed 24 December - 2 January")
        (tap,) = bubble.taps
        assert (tap.label, closed(at)) == (
            "Take out again",
            [(date(2026, 12, 24), date(2027, 1, 2))],
        )

        await at.person("nora").says(tap.says)
        assert closed(at) == []
        (again,) = await at.person("nora").says(tap.says)  # tapped twice
        assert "None of these days" in again


@pytest.mark.parametrize(
    ("language", "note", "remove"),
    [
        ("nl", "/gesloten 24 december t/m 2 januari", "/gesloten schrap 24 december"),
        ("fr", "/fermeture du 24 décembre au 2 janvier", "/fermeture retirer 24/12/2026"),
        ("en", "/closed 2026-12-24 - 2027-01-02", "/closed open 24 December"),
    ],
)  # fmt: skip
async def test_ad6_in_each_language(
    tmp_path: Path, language: str, note: str, remove: str
) -> None:
    async with scene(tmp_path) as at:
        await at.person("nora").says(f"/{language}")
        await at.person("nora").says(note)
        assert closed(at) == [(date(2026, 12, 24), date(2027, 1, 2))]
        await at.person("nora").says(remove)
        assert closed(at) == [(date(2026, 12, 25), date(2027, 1, 2))]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soon", "found no days"),
        ("31 February", "found no days"),
        ("24 December, 31 December", "found no days"),
        ("remove", "found no days"),
        ("remove all", "found no days"),
        ("remove 24 December", "None of these days"),
        ("1/1/2026 - 3/1/2026", "are over"),
        ("1/1/2029", "more than a year ahead"),
        ("20 July - 6 July", f"more than {LONGEST} days"),
        ("1 July - 31 December", f"more than {LONGEST} days"),
        ("2027", "more than a year ahead"),
        ("E1 24 December", "noted by its coach"),
        ("x" * 5000, "found no days"),
    ],
)
async def test_ad6_what_is_no_days_gets_a_clear_sentence(
    tmp_path: Path, typed: str, said: str
) -> None:
    async with scene(tmp_path) as at:
        (answer,) = await at.person("nora").says(f"/closed {typed}")

        assert said in answer
        assert "E1" in typed or "/closed " in answer  # an example
        assert closed(at) == []


async def test_ad6_there_is_an_end_to_what_can_be_noted(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        day = date(2026, 6, 3)
        for n in range(MOST):
            await at.person("nora").says(
                f"/closed {day + timedelta(days=2 * n):%d/%m/%Y}"
            )
        assert len(closed(at)) == MOST
        (said,) = await at.person("nora").says("/closed 24 December")
        assert "no more can be added" in said
        (said,) = await at.person("nora").says(
            "/closed 3 June - 30 June"
        )  # in their place
        assert "Noted." in said


# --- who may ------------------------------------------------------------------------------------


async def test_ad6_only_who_runs_a_programme_or_coaches_may(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        for typed in ("", " 9 juni", " E1 9 juni", " schrap 9 juni"):
            (said,) = await at.person("leen").says(f"/gesloten{typed}")
            assert "Dat ben je hier niet" in said
        assert at.look(lambda tx: tx.execute(select(table)).all()) == []


async def test_ad6_a_coach_closes_only_what_they_accompany(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        coen = at.person("coen")
        (said,) = await coen.says("/gesloten")
        assert "eigen sluitingsdagen" in said
        assert "/gesloten E1 24 december" in said
        for typed in (
            "9 juni",
            "E2 9 juni",
            "E9 9 juni",
            "E",
            "1 9 juni",
            "schrap 9 juni",
        ):
            (said,) = await coen.says(f"/gesloten {typed}")
            assert "Welke bedoel je?" in said, typed
            assert "E1 · De Tweede Draad" in said
            assert "E2" not in said
        assert at.look(lambda tx: tx.execute(select(table)).all()) == []

        (said,) = await coen.says("/gesloten E3 9 juni")
        assert "E3 · Buurtkeuken Noord" in said
        (said,) = await coen.says("/gesloten")
        assert "E3 · Buurtkeuken Noord: 9 juni 2026" in said
        assert (closed(at, 3), closed(at, 1), closed(at)) == (
            [(date(2026, 6, 9), date(2026, 6, 9))],
            [],
            [],
        )
        await at.hands_over(3, "Fatou")
        (said,) = await coen.says("/gesloten E3")
        assert "Welke bedoel je?" in said


def _second(tx: Connection, at: Scene) -> str:
    """Let Nora administer another programme, too."""
    other = programmes.add(tx, "Filer", "vises", at.clock() + timedelta(minutes=1))
    programmes.administer(tx, other.id, at.id_of("nora"), at.clock())
    return other.id


async def test_ad6_of_several_programmes_one_is_meant_by_its_number(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        other = await at.does(partial(_second, at=at))
        nora = at.person("nora")
        for typed in (
            *("24 December - 2 January", "2 July", "1 July - 5 July", "1 7 2027"),
            *("3 24 December", "24/12/2026", "remove 24 December", "July", "²"),
        ):
            (said,) = await nora.says(f"/closed {typed}")
            assert said.splitlines()[1:] == ["1 · Weven", "2 · Filer"], typed
            assert "/closed 1 24 December" in said

        await nora.says("/closed 2 24 December - 2 January")
        assert closed(at) == []
        held = at.look(lambda tx: closures.of(tx, other))
        assert held == (Stretch(first=date(2026, 12, 24), last=date(2027, 1, 2)),)
        weven, filer = await nora.says("/closed")
        assert weven.startswith("Weven: no closed days")
        assert filer.startswith("Filer is closed:")
        assert "/closed 2 remove 24 December" in filer
        (only,) = await nora.says("/closed 2")
        assert only == filer
        (said,) = await nora.says("/closed 2 soon")
        assert "found no days" in said
        await nora.says("/closed 2 remove 24 December - 2 January")
        assert at.look(lambda tx: closures.of(tx, other)) == ()
        await nora.says("/fermeture 1 du 24 décembre au 2 janvier")
        await nora.says("/fr")
        for typed in ("/fermeture 1 du 6 au 9 juillet", "/fermeture 1 2026-12-24"):
            await nora.says(typed)
        assert [first for first, _ in closed(at)] == [
            date(2026, 7, 6),
            date(2026, 12, 24),
        ]


async def test_ri4_closed_days_are_of_no_person(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        before = {each: data(gathered(at.home, at.person(each))) for each in ("leen",)}
        await says(at, "nora", "/closed 24 December - 2 January")
        await says(at, "coen", "/closed E1 9 juni")
        after = {each: data(gathered(at.home, at.person(each))) for each in ("leen",)}

        assert before == after
