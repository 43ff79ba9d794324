from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from time import perf_counter

import pytest
from msgspec.structs import replace

from bot.report import printing, team
from bot.report.worker import Printer, PrintingError
from tests.report import sheets, teams

HELD = 0.05  # seconds


@pytest.fixture
async def printer() -> AsyncIterator[Printer]:
    printer = Printer()
    yield printer
    await printer.close()


async def test_what_is_printed_beside_is_what_is_printed_here(printer: Printer) -> None:
    assert await printer.pdf(sheets.little()) == printing.pdf(sheets.little())
    card = sheets.little("card")
    assert await printer.card(card) == printing.card(card)


async def test_what_a_team_answered_is_printed_beside_too(printer: Printer) -> None:
    sheet = teams.little()

    assert await printer.team(sheet, "pdf") == team.page(sheet).content
    assert await printer.team(sheet, "png") == team.picture(sheet)


async def test_others_go_on_while_a_page_is_made(printer: Printer) -> None:
    """The longest of three tries counts least: the machine itself may be held up."""
    longest = []
    for number in range(3):
        sheet = replace(sheets.hostile(), name=f"{number}")
        watch = asyncio.ensure_future(_longest_wait())
        await printer.pdf(sheet)
        watch.cancel()
        longest.append(await watch)

    assert min(longest) < HELD


async def test_a_job_over_its_time_is_ended_and_the_next_one_works(
    printer: Printer,
) -> None:
    await printer.pdf(sheets.empty())
    printer.seconds = 0.02
    with pytest.raises(PrintingError) as raised:
        await printer.pdf(sheets.hostile())
    printer.seconds = 20

    assert raised.value.why == "time"
    assert (await printer.pdf(sheets.empty())).startswith(b"%PDF")


@pytest.mark.skipif(
    sys.platform != "linux", reason="bounds of memory as Linux has them"
)
async def test_a_job_over_its_memory_is_ended_and_the_next_one_works() -> None:
    printer = Printer(memory=100 << 20)
    with pytest.raises(PrintingError):
        await printer.pdf(sheets.hostile())
    printer.memory = 1 << 30
    await printer.close()

    assert (await printer.pdf(sheets.empty())).startswith(b"%PDF")
    await printer.close()


async def test_what_cannot_be_printed_is_told_and_the_next_one_works(
    printer: Printer,
) -> None:
    with pytest.raises(PrintingError) as raised:
        await printer.pdf(replace(sheets.empty(), day="some day"))

    assert raised.value.why == "refused"
    assert (await printer.pdf(sheets.empty())).startswith(b"%PDF")


async def test_after_so_many_jobs_the_process_is_another_one() -> None:
    printer = Printer(jobs=2)
    seen = []
    for _ in range(3):
        await printer.card(sheets.empty("card"))
        seen.append(printer.process)
    await printer.close()

    assert seen[0] is not None
    assert seen[1] is None
    assert seen[2] not in {None, seen[0]}
    assert printer.process is None


async def test_jobs_at_the_same_time_are_done_one_after_the_other(
    printer: Printer,
) -> None:
    wanted = [replace(sheets.empty(), name=f"{number}") for number in range(4)]
    made = await asyncio.gather(*(printer.pdf(sheet) for sheet in wanted))

    assert made == [printing.pdf(sheet) for sheet in wanted]


async def test_whoever_stops_waiting_leaves_the_next_in_peace(printer: Printer) -> None:
    await printer.pdf(sheets.empty())
    given_up = asyncio.ensure_future(printer.pdf(sheets.hostile()))
    await asyncio.sleep(0.05)
    given_up.cancel()

    assert await printer.pdf(sheets.little()) == printing.pdf(sheets.little())


async def _longest_wait() -> float:
    """Return the longest time the loop did not come round, once cancelled."""
    longest, last = 0.0, perf_counter()
    try:
        while True:
            await asyncio.sleep(0.001)
            longest, last = max(longest, perf_counter() - last), perf_counter()
    except asyncio.CancelledError:
        return longest
