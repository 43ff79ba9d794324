"""The page before a meeting, in the chat and on paper; that it was read is noted."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching import briefed, when
from bot.coaching.accompanied import called, coach_person, local, zone_of
from bot.coaching.brief_sheet import BriefSheet
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import codes, meant
from bot.coaching.sight import Sight, note_reading, seen
from bot.coaching.view import able
from bot.door import NotAllowedError
from bot.library import Library
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from flows import briefing
from flows.briefing import Brief
from locales.catalog import Voice
from locales.matching import plain
from storage import enterprises
from storage.enterprises import Enterprise


class Briefing:
    """Answers to /brief."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self.part = Part(commands={"brief": self.asked})

    def asked(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return the page for the next meeting with an enterprise."""
        del inbound
        voice = scene.wording.voice
        mine = enterprises.coached_by(tx, scene.seat.person)
        if not mine:
            return told(voice, "coached-none")
        enterprise, _ = meant(mine, typed)
        if enterprise is None:
            return told(voice, "brief-which", known=codes(mine), number=mine[0].code)
        name = called(voice, enterprise)
        sight = seen(tx, self._kit.library, enterprise.conversation)
        if sight is None:
            return told(voice, "brief-not-shared", enterprise=name)
        try:
            note_reading(
                tx, enterprise.conversation or "", scene.seat.person, scene.now
            )
        except NotAllowedError as refused:
            return told(voice, refused.message)
        spoken = able(self._kit, voice, sight.roadmap)
        sheet = prepared(tx, enterprise, sight, spoken, scene.now)
        if sheet is None:
            return told(voice, "brief-empty", enterprise=name)
        wording = sight.wording(spoken)
        stem = plain(f"{voice.text('brief-file-name')} {name}").replace(" ", "-")
        file = {
            "brief": sheet.body(),
            "kind": "pdf",
            "name": f"{stem[:80]}-{sheet.day}.pdf",
            "type": "application/pdf",
            "sorry": voice.text("brief-sorry"),
        }
        meet = button(voice, "brief-tap-agreed", f"/agreed {enterprise.code}")
        return [
            replace(each, shows=enterprise.conversation or "")
            for each in (
                Bubble(
                    text=sheet.title, lines=("\n".join(briefed.lines(sheet, wording)),)
                ),
                Bubble(kind="file", text=sheet.title, file=file, taps=(meet,)),
            )
        ]


def prepared(
    tx: Connection, enterprise: Enterprise, sight: Sight, voice: Voice, now: datetime
) -> BriefSheet | None:
    """Return the page in words; None as long as nothing was confirmed."""
    page = made(tx, enterprise, sight, now)
    if not page.numbers:
        return None
    last = when.last(tx, enterprise, now)
    return briefed.sheet(
        page,
        sight.wording(voice),
        name=called(voice, enterprise),
        today=local(enterprise, now).date(),
        last=when.day_of(enterprise, last) if last else None,
    )


def made(tx: Connection, enterprise: Enterprise, sight: Sight, now: datetime) -> Brief:
    """Return what there is to know and to ask before the next meeting."""
    last = when.last(tx, enterprise, now)
    at = last.at if last else None
    today = local(enterprise, now).date()
    book = sight.book.dated_in(zone_of(enterprise))
    return briefing.brief(sight.roadmap, book, at, today)


def questions(
    tx: Connection, library: Library, enterprise: Enterprise, now: datetime
) -> tuple[Sight, Brief] | None:
    """Return what a coach may ask about; None if nothing is for them to read, or nobody is coach."""
    sight, coach = (
        seen(tx, library, enterprise.conversation),
        coach_person(tx, enterprise),
    )
    if sight is None or coach is None:
        return None
    try:
        note_reading(tx, enterprise.conversation or "", coach, now)
    except NotAllowedError:
        return None
    return sight, made(tx, enterprise, sight, now)
