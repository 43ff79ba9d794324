"""The application service: Assistant.take_turn(Inbound), one transaction for each update."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo

from sqlalchemy import Connection

from bot.chats import Chats
from bot.coaching.facade import Coaching
from bot.coaching.kit import Kit
from bot.dialogue import Dialogue, Taken
from bot.evidence import Evidence
from bot.host import Host, Responsible
from bot.keeper import Keeper, Terms
from bot.library import Library
from bot.logs import Log
from bot.messages import Bubble, Inbound
from bot.nudging.facade import Nudging
from bot.register import FALLBACK, Register
from bot.team.teams import Teams
from bot.tell import Tell
from bot.watching.pulse import Pulse
from bot.words import onward
from locales.catalog import Argument, Catalog
from locales.formats import day
from storage import (
    consents,
    inbox,
    outbox,
    people,
)
from storage.attachments import Attachments
from storage.erasing import Erased
from storage.errors import StaleConversationError
from storage.inbox import BehindError
from storage.ports import UnitOfWork
from storage.recent import Recent
from storage.timers import Timers
from storage.tombstones import Tombstones
from storage.troubles import trouble_of

TRIES = 3  # before an update is parked
LONGEST = 10_000  # characters of a text; Telegram brings 4096
ROUNDS = 5  # of timers that make others due
OVERDUE = 1.0  # seconds until something is looked at again that is due all the same
SOON = (2.0, 10.0, 20.0)  # seconds between looks whether a farewell is through


class Assistant:
    """Takes one update at a time: understands it, advances, keeps it, and only then answers."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        library: Library,
        catalog: Catalog,
        files: Attachments,
        clock: Callable[[], datetime],
        log: Log,
        tombstones: Tombstones,
        terms: Terms | None = None,
        responsible: Responsible | None = None,
        begin_with: str = "",
        link: str = "",
        page: str = "",
        zone: tzinfo | None = None,
        pulse: Pulse | None = None,
    ) -> None:
        """Hold the conversation.

        `link` opens a chat with us in a messenger, where people can tap; a terminal has none.
        Times are told as they stand in `zone`; without one, as they stand where we run.
        """
        self._work = work
        self._catalog = catalog
        self._clock = clock
        self._log = log
        self._pulse = pulse or Pulse()
        first = (begin_with,) if begin_with else ()
        roadmaps = tuple(dict.fromkeys((*first, *library.alone)))
        self._host = Host(
            responsible=responsible or Responsible(),
            roadmaps=roadmaps,
            buttons=bool(link),
            link=link,
            page=page,
            zone=zone,
        )
        self._recent = Recent()
        self._stirred = asyncio.Event()  # there is something to look at
        self._timers = Timers()
        self._tell = Tell(self._timers, clock)
        self._keeper = Keeper(
            work=work,
            files=files,
            tombstones=tombstones,
            timers=self._timers,
            recent=self._recent,
            clock=clock,
            log=log,
            terms=terms or Terms(),
            warn=self._warn,
        )
        self._evidence = Evidence(files)
        register = Register(library, catalog, self._host, self._recent)
        nudging = Nudging(
            register=register, catalog=catalog, timers=self._timers, clock=clock
        )
        self._timers.on("collected", nudging.returning.collected)
        self._timers.on("quiet", nudging.returning.quiet_over)
        self._teams = Teams(
            register=register,
            catalog=catalog,
            host=self._host,
            library=library,
            timers=self._timers,
            recent=self._recent,
            tell=self._tell,
            nudging=nudging,
            clock=clock,
        )
        self.chats = Chats(
            work=work,
            catalog=catalog,
            host=self._host,
            teams=self._teams,
            tell=self._tell,
            clock=clock,
            stir=self._stir,
        )
        kit = Kit(
            register=register,
            catalog=catalog,
            host=self._host,
            library=library,
            timers=self._timers,
            recent=self._recent,
            clock=clock,
            tell=self._tell,
            nudging=nudging,
        )
        self._dialogue = Dialogue(
            register=register,
            catalog=catalog,
            host=self._host,
            evidence=self._evidence,
            timers=self._timers,
            keeper=self._keeper,
            teams=self._teams,
            coaching=Coaching(kit),
            nudging=nudging,
        )

    async def open(self) -> None:
        """Do what a start asks for, before anything is taken."""
        await self._keeper.open()

    async def scrub(self) -> None:
        """Have nothing left in any file of what was erased."""
        await self._keeper.scrub()

    async def erase(self, person: str) -> None:
        """Erase somebody who asked for it elsewhere; what others go on with stays."""
        erased = await self._work.run(
            lambda tx: self._keeper.erase(tx, person, leave=True)
        )
        self._log.erase(erased.ids)
        await self.wake()

    async def take_turn(self, inbound: Inbound) -> Taken | None:
        """Take an update exactly once; what it makes us say is in the outbox afterwards.

        Return what was done, with what is marked as being sent: whoever took the turn sends
        it. None if the update was taken before, or could not be.
        A turn that another process overtook is taken again. One that keeps failing is parked
        with its reason, and the participant gets one plain sentence. When nothing can be kept
        for now (storage/troubles.py), that is raised, and nothing is said or kept. Raise
        BehindError if something else of this chat is to be taken first.
        """
        began = time.perf_counter()
        inbound = inbound.within(LONGEST)
        reason = ""
        for attempt in range(1, TRIES + 1):
            try:
                taken = await self._work.run(
                    lambda tx: self._dialogue.take(tx, inbound, self._clock())
                )
            except StaleConversationError:
                reason = StaleConversationError.__name__
                self._pulse.failed()
            except BehindError:
                raise
            except Exception as failed:
                if trouble_of(failed):
                    raise  # it is not the update that is wrong: it is taken later
                reason = type(failed).__name__
                self._pulse.failed()
                self._log.turn_failed(attempt=attempt, error=reason)
            else:
                self._stir()
                if taken and taken.erased:
                    await self._let_go(taken.erased)
                elif taken:
                    self._recent.keep(taken.conversation)
                    self._count(taken, inbound)
                    self._log.turn_taken(
                        conversation=taken.conversation.id,
                        move=taken.move,
                        stage=taken.conversation.stage,
                        ms=round((time.perf_counter() - began) * 1000, 1),
                    )
                return taken
        await self._work.run(lambda tx: self._park(tx, inbound, reason))
        return None

    def _count(self, taken: Taken, inbound: Inbound) -> None:
        self._pulse.turn(taken.conversation.stage, inbound.came)
        if any(not (each.revises or each.changes) for each in taken.sending):
            self._pulse.await_reply(inbound.address, inbound.came)

    async def wake(self) -> None:
        """Look which timers are due, and which they make due."""
        for _ in range(ROUNDS):
            if not await self._work.run(self._run_due):
                break
        for failed in self._timers.failed:
            self._log.failed("poke_failed", error=failed)
        self._timers.failed.clear()
        self._stir()
        await self._keeper.clean()

    def _run_due(self, tx: Connection) -> int:
        return self._timers.run_due(tx, self._clock())

    async def rest(self, seconds: float) -> bool:
        """Wait until something is due or was put to be looked at; at most so long.

        Return whether something was put.
        """
        due = await self._work.read(self._timers.next_due)
        if due is not None:
            left = (due - self._clock()).total_seconds()
            seconds = min(seconds, max(left, OVERDUE))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stirred.wait()
        stirred = self._stirred.is_set()
        self._stirred.clear()
        return stirred

    def _stir(self) -> None:
        """Have somebody look at what was put for others, or for later."""
        if self._timers.stirred:
            self._timers.stirred = False
            self._stirred.set()

    def refuses_file(self, address: str, album: str, media_type: str) -> str:
        """Return the message that says why a file is not taken at an address; "" if it is."""

        def look(tx: Connection) -> str:
            scene = self._dialogue.scene(tx, address, self._clock())
            if scene is None:
                return "misread-file"
            return self._evidence.refusal(tx, scene, album, media_type)

        return self._work.look(look)

    def words_for(
        self, address: str, message: str, args: Mapping[str, Argument]
    ) -> str:
        """Return a message of a channel in the language spoken at an address."""
        found = self._work.look(lambda tx: people.find(tx, address))
        language = found.language if found else FALLBACK
        return self._catalog.voice(language).text(message, "", args)

    # --- besides turns ------------------------------------------------------------------

    def _warn(self, tx: Connection, person: str, on: datetime) -> None:
        """Tell somebody on which day all that is theirs will be erased, unless they said stop."""
        if consents.holding(tx, person).get("reminders") is False:
            return
        for found in people.reached_at(tx, person):
            voice = self._catalog.voice(found.language)
            facts = {"date": day(voice.locale, self._host.day(on).isoformat())}
            text = voice.text("retention-soon", "", facts)
            bubble = Bubble(text=text, taps=(onward(voice),))
            self._tell(tx, found.address, [bubble])

    async def _let_go(self, erased: Erased) -> None:
        """Remove the traces of somebody who was erased."""
        self._log.erase(erased.ids)
        self._log.turn_taken(move="ForgetAsked")
        await self.wake()
        self._soon = asyncio.create_task(self._scrub_soon())

    async def _scrub_soon(self) -> None:
        """Once the farewell is through, let it go too: the next look is a minute away."""
        for seconds in SOON:
            await asyncio.sleep(seconds)
            if not await self._work.read(outbox.fleeting):
                await self._keeper.scrub()
                return

    def _park(self, tx: Connection, inbound: Inbound, reason: str) -> None:
        entry = inbound.parked(self._clock(), reason)
        if inbox.take(tx, entry):
            found = people.find(tx, inbound.address)
            language = found.language if found else None
            tag = language or self._catalog.nearest(inbound.language) or FALLBACK
            text = self._catalog.voice(tag).text("trouble")
            self._tell(tx, inbound.address, [Bubble(text=text)])
