"""The desk: an order of a summary, of all about a person, of a team or for a coach → a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import Connection

from bot.coaching.brief_sheet import BriefSheet
from bot.coaching.cohort_sheet import CohortSheet
from bot.logs import Log
from bot.report.body import sheet_of
from bot.report.data import book_of, data, table
from bot.report.making import made
from bot.report.photo import reencoded
from bot.report.qr import qr
from bot.report.seal import sealed
from bot.report.worker import Printer, PrintingError
from bot.team.sheet import TeamSheet
from storage import attachments, people
from storage.attachments import Attachments
from storage.copies import forget_copies
from storage.ports import UnitOfWork
from storage.timers import Timers

_PASSING = {"team", "qr", "brief", "calendar", "cohort"}  # what is kept for nobody
KEPT = timedelta(days=1)  # what is nobody's own; longer than the sending takes


class Copies(Protocol):
    """Makes files of everything about a person; bot/mydata/making.py."""

    async def made(self, order: Mapping[str, Any]) -> bytes: ...


class Desk:
    """Makes what was ordered. A file that cannot be printed comes as a page instead."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        files: Attachments,
        printer: Printer,
        copies: Copies,
        clock: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._work = work
        self._kept = files
        self._printer = printer
        self._copies = copies
        self._clock = clock
        self._log = log

    async def made(
        self, body: Mapping[str, Any], address: str
    ) -> tuple[str, Mapping[str, Any]]:
        """Return the kind and the body of a message whose file was ordered, with the file.

        If there is no making it, the message says so.
        """
        order = body["file"]
        try:
            return "file", {**body, "file": await self._file(order, address)}
        except Exception as failed:
            self._log.failed("file_not_made", error=type(failed).__name__)
            return "text", {"text": order["sorry"], **_tappable(body)}

    async def _file(self, order: Mapping[str, Any], address: str) -> dict[str, Any]:
        name, media_type = order["name"], order["type"]
        if _PASSING & order.keys():
            return await self._passing(order)
        if "book" in order:
            content = await asyncio.to_thread(_counted, order)
        elif "whole" in order:
            content = await self._copies.made(order)
        else:
            try:
                content = await self._printed(order["kind"], order)
            except PrintingError as failed:
                self._log.failed("not_printed", error=str(failed))
                content = await self._printed("html", order)
                name = f"{name.rpartition('.')[0]}.html"
                media_type = "text/html"
        kept = await asyncio.to_thread(self._kept.keep, content, name, media_type)

        def note(tx: Connection) -> list[str]:
            whose = people.find(tx, address)
            if whose is None:  # they were erased meanwhile
                raise LookupError
            if order.get("whole", whose.person) != whose.person:
                raise LookupError  # somebody else writes from there now
            now = self._clock()
            noted = {**kept, "type": order.get("noted", media_type)}
            attachments.note(tx, noted, whose.person, now)
            return forget_copies(tx, now)

        try:
            old = await self._work.run(note)
        except LookupError:
            self._kept.drop([kept["sha256"]])
            raise
        self._kept.drop(old)
        return kept

    async def _passing(self, order: Mapping[str, Any]) -> dict[str, Any]:
        """Return a file that is nobody's own, such as one of a group: it is dropped after a while.

        That is noted before it is written, so that it never stays, whatever happens meanwhile.
        """
        if "qr" in order:
            content = await asyncio.to_thread(qr, order["qr"])
        elif "cohort" in order:
            content = await self._printer.cohort(CohortSheet.read(order["cohort"]))
        elif "calendar" in order:
            content = str(order["calendar"]).encode()
        elif "brief" in order:
            content = await self._printer.brief(BriefSheet.read(order["brief"]))
        else:
            sheet = TeamSheet.read(order["team"])
            content = await self._printer.team(sheet, order["kind"])
        digest, due = attachments.digest_of(content), self._clock() + KEPT
        await self._work.run(lambda tx: Timers().put(tx, "drop", digest, due))
        keep = self._kept.keep
        return await asyncio.to_thread(keep, content, order["name"], order["type"])

    async def _printed(self, kind: str, order: Mapping[str, Any]) -> bytes:
        """Return a sealed file; raise PrintingError."""
        sheet = sheet_of(order["sheet"])
        photo = await asyncio.to_thread(self._photo, order["photo"])
        if kind == "pdf":
            content = await self._printer.pdf(sheet, photo)
        elif kind == "png":
            photo = None
            content = await self._printer.card(sheet)
        else:
            content = await asyncio.to_thread(made, kind, sheet, photo)
        return await asyncio.to_thread(sealed, kind, content, sheet, photo)

    def _photo(self, digest: str) -> bytes | None:
        """Return a photo made anew, without what a camera writes beside it."""
        if not digest:
            return None
        try:
            return reencoded(self._kept.content(digest))
        except OSError:  # it was erased meanwhile
            return None


def _tappable(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the buttons of a message, for another that takes its place."""
    return {part: body[part] for part in ("taps", "asks") if part in body}


def _counted(order: Mapping[str, Any]) -> bytes:
    book = book_of(order["book"])
    return table(book) if order["kind"] == "csv" else sealed("json", data(book))
