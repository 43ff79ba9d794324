"""The page before a meeting, in the chat and on paper; that it was read is noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.coaching import briefed, when
from bot.coaching.accompanied import (
    called,
    coach_person,
    local,
)
from bot.coaching.kit import Kit, Part, button, told
from bot.coaching.numbered import numbered
from bot.coaching.sight import Sight, note_reading, seen
from bot.door import NotAllowedError
from bot.library import Library
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from flows import briefing
from flows.briefing import Brief
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
        enterprise, _ = numbered(mine, typed)
        if enterprise is None and not typed and len(mine) == 1:
            enterprise = mine[0]
        if enterprise is None:
            known = ", ".join(f"E{each.code}" for each in mine)
            return told(voice, "brief-which", known=known, number=mine[0].code)
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
        page = made(tx, enterprise, sight, scene.now)
        if not page.numbers:
            return told(voice, "brief-empty", enterprise=name)
        wording = sight.wording(voice)
        last = when.last(tx, enterprise, scene.now)
        sheet = briefed.sheet(
            page,
            wording,
            name=name,
            today=local(enterprise, scene.now).date(),
            last=when.day_of(enterprise, last) if last else None,
        )
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


def made(tx: Connection, enterprise: Enterprise, sight: Sight, now: datetime) -> Brief:
    """Return what there is to know and to ask before the next meeting."""
    last = when.last(tx, enterprise, now)
    at = last.at if last else None
    today = local(enterprise, now).date()
    return briefing.brief(sight.roadmap, sight.book, at, today)


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
