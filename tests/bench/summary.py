"""What a summary costs: each form warm, from order to sealed file, and how long others wait."""

from __future__ import annotations

import asyncio
import gc
import itertools
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from msgspec.structs import replace

from bot.logs import Log
from bot.mydata.making import Copies
from bot.report.desk import Desk
from bot.report.sheet import Sheet
from bot.report.worker import Printer
from storage import people
from storage.attachments import Attachments
from tests.bench.engine import walk
from tests.bench.table import Row
from tests.bot.test_transcripts import FOLDER, read
from tests.report.real import LANGUAGES, real
from tests.talk import House, house

ROUNDS = 9
BESIDE = 8  # people who talk while a file is made
WHOSE = "terminal:summary"  # whose files they are
FORMS = ("full", "one-page", "card")
BOUNDS = {"full": (250, 120), "card": (100, 60)}  # must, aim


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Milliseconds, medians of the rounds but for `worst`."""

    forms: dict[str, float]  # processor time of the printing process
    sealed: float  # from order to sealed file, on the clock, nobody beside
    held: (
        float  # the longest in a round that the loop did not come round, others talking
    )
    worst: float  # of all rounds
    alone: float  # the same without printing


def printed() -> Iterator[Row]:
    """Yield the rows: what the printing process uses, and what others notice of it."""
    with TemporaryDirectory() as folder:
        made = summary(Path(folder))
    for form, figure in made.forms.items():
        must, aim = BOUNDS.get(form, (None, None))
        what = f"summary, {form}, warm, CPU of the printer"
        yield Row(what=what, figure=figure, unit="ms", must=must, aim=aim)
    yield Row(what="summary, from order to sealed file", figure=made.sealed, unit="ms")
    yield Row(what="longest hold of the loop meanwhile", figure=made.held, unit="ms")
    yield Row(what="the same, at worst", figure=made.worst, unit="ms")
    yield Row(what="the same turns with no summary", figure=made.alone, unit="ms")


def summary(folder: Path) -> Figures:
    """Measure with sheets of which no two are alike, so that nothing is remembered of the last one."""
    for language in LANGUAGES:
        real(language)  # walked before the clock runs
    with house(folder, roadmap="vises", link="https://t.me/filrouge_bot") as home:
        usual = gc.get_threshold()
        try:
            return asyncio.run(_measured(home))
        finally:
            gc.set_threshold(*usual)
            gc.unfreeze()


async def _measured(home: House) -> Figures:
    since = home.clock()
    await home.database.run(lambda tx: people.add(tx, WHOSE, "summary", "en", since))
    printer = Printer()
    files = Attachments(home.folder / "files")
    desk = Desk(
        work=home.database,
        files=files,
        printer=printer,
        copies=Copies(
            work=home.database,
            files=files,
            catalog=home.catalog,
            library=home.library,
        ),
        clock=home.clock,
        log=Log(home.folder / "failures.log"),
    )
    for language in LANGUAGES:
        await desk.made({"file": real(language).order("full")}, WHOSE)  # warm
    forms = {form: await _printed(printer, form) for form in FORMS}
    sealed = [await _sealed(desk, number) for number in range(ROUNDS)]
    gc.collect()
    gc.freeze()  # as the service does once it has started
    gc.set_threshold(50_000, 20, 20)
    held = [await _held(home, n, desk) for n in range(ROUNDS)]
    alone = [await _held(home, n, None) for n in range(ROUNDS, 2 * ROUNDS)]
    await printer.close()
    return Figures(
        forms=forms,
        sealed=median(sealed) * 1000,
        held=median(held) * 1000,
        worst=max(held) * 1000,
        alone=median(alone) * 1000,
    )


async def _printed(printer: Printer, form: str) -> float:
    """Return the processor time that one file takes in the process that prints."""
    took = []
    for sheet in itertools.islice(_sheets(form), ROUNDS):
        before = _processor(printer)
        await (printer.card(sheet) if form == "card" else printer.pdf(sheet))
        took.append(_processor(printer) - before)
    return median(took) * 1000


def _processor(printer: Printer) -> float:
    """Return the processor seconds of the printing process, with all its threads."""
    assert printer.process
    return time.clock_gettime((~printer.process << 3) | 2)  # as Linux names its clock


def _sheets(form: str) -> Iterator[Sheet]:
    """Yield sheets of all languages, each with other words throughout."""
    for number, language in enumerate(itertools.cycle(LANGUAGES)):
        yield _other(real(language).sheet(form), str(number))


def _other(given: Any, mark: str) -> Any:
    """Return a sheet, or what is in it, with a mark behind each text that is printed."""
    if isinstance(given, tuple):
        return tuple(_other(each, mark) for each in given)
    names = {
        "text",
        "name",
        "heading",
        "title",
        "what",
        "lede",
        "about",
        "sections",
        "parts",
    }
    names |= {
        "figures",
        "fields",
        "petals",
        "columns",
        "cards",
        "commitments",
        "message",
    }
    own = {name: getattr(given, name) for name in names if hasattr(given, name)}
    changed = {
        name: f"{value} {mark}" if isinstance(value, str) else _other(value, mark)
        for name, value in own.items()
        if value
    }
    return replace(given, **changed)


def _ordered(number: int) -> dict[str, Any]:
    """Return a message with the order of a whole report, other than those before."""
    order = real(LANGUAGES[number % 3]).order("full")
    given = _other(real(LANGUAGES[number % 3]).sheet(), f"order {number}")
    return {"file": {**order, "sheet": given.body()}}


async def _sealed(desk: Desk, number: int) -> float:
    ordered = _ordered(number)
    began = time.perf_counter()
    kind, body = await desk.made(ordered, WHOSE)
    assert kind == "file", body
    assert body["file"]["type"] == "application/pdf"
    return time.perf_counter() - began


async def _held(home: House, number: int, desk: Desk | None) -> float:
    """Return the longest that the loop did not come round while people talk and a file is made."""
    said = read(FOLDER / "tweede-draad-en.txt").inputs[1:20]
    ordered = _ordered(1000 + number)
    watching = asyncio.ensure_future(_longest())
    talking = [walk(home, f"held {number} {person}", said) for person in range(BESIDE)]
    making = [desk.made(ordered, WHOSE)] if desk else []
    await asyncio.gather(*talking, *making)
    watching.cancel()
    with suppress(asyncio.CancelledError):
        return await watching
    raise AssertionError("it returns what it saw")


async def _longest() -> float:
    longest, last = 0.0, time.perf_counter()
    try:
        while True:
            await asyncio.sleep(0.001)
            longest, last = (
                max(longest, time.perf_counter() - last),
                time.perf_counter(),
            )
    except asyncio.CancelledError:
        return longest
