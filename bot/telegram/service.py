"""Telegram as a service: one client, one way in, one way out, from start to stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct, field

from bot.assistant import Assistant
from bot.logs import Log
from bot.post import Post
from bot.secret import Secret
from bot.sender import Make, Sender
from bot.telegram.client import CallError, Client, Params, RefusedError
from bot.telegram.flood import Bounds, Flood
from bot.telegram.intake import Intake
from bot.telegram.looking import Looking
from bot.telegram.pauses import Pauses
from bot.telegram.polling import Polling, TokenError
from bot.telegram.posting import Posting
from bot.telegram.profile import set_profile
from bot.telegram.standing_by import by_turns
from bot.telegram.webhook import Webhook
from bot.watching.counted import CountedChannel
from bot.watching.pulse import Pulse
from locales.catalog import Catalog
from storage import inbox
from storage.attachments import Attachments
from storage.pace import Buckets, Limit
from storage.ports import Pace, UnitOfWork

if TYPE_CHECKING:
    from storage.together import Together

LIMITS = {  # what Telegram allows; bursts and gaps, and one that waited, never exceed it
    "chat": Limit(messages=1, seconds=1, burst=4),
    "group": Limit(messages=15, seconds=60, burst=4),  # 20 in any minute
    "bot": Limit(
        messages=25, seconds=1, burst=3
    ),  # 30 in any second, and some that were held up
    "come": Limit(messages=1, seconds=1, burst=30),  # what we take from a chat
}
T = TypeVar("T")
Tell = Callable[[str, Mapping[str, str]], None]


class Setting(Struct, frozen=True, kw_only=True):
    """How the service is reached."""

    token: Secret
    webhook: str = ""  # the public address; empty: polling
    host: str = "127.0.0.1"
    port: int = 8080
    fallback: str = "en"  # the language of those whose own we do not have
    pauses: Pauses = field(default_factory=Pauses)


class NotListeningError(Exception):
    """The address for the webhook is taken, or none of ours."""


class Service:
    """One bot. `run` returns when it was told to stop, with an exit code."""

    def __init__(
        self,
        *,
        client: Client,
        setting: Setting,
        work: UnitOfWork,
        files: Attachments,
        catalog: Catalog,
        hire: Callable[[str], Assistant],
        make: Make,
        tell: Tell,
        log: Log,
        pace: Pace | None = None,
        flood: Flood | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        beside: AbstractAsyncContextManager[object] | None = None,
        together: Together | None = None,
        pulse: Pulse | None = None,
    ) -> None:
        """Hold the parts.

        `hire` makes the assistant once we know the link to the bot, `make` the files that are
        ordered; `tell` tells the operator. With a `pace` of its own for what goes out, anything
        may come in, unless `flood` says otherwise. `beside` is open while we serve, and
        `together` is for one of several programs on a database.
        """
        self._client = client
        self._setting = setting
        self._work = work
        self._files = files
        self._catalog = catalog
        self._hire = hire
        self._make = make
        self._tell = tell
        self._log = log
        shared = together.pace(LIMITS) if together else None
        self._pace: Pace = pace or shared or Buckets(LIMITS)
        self._together = together
        come = LIMITS.get("come") if pace is None else None
        self._flood = flood or Flood(come, Bounds())
        self._clock = clock
        self._beside = beside or contextlib.nullcontext()
        self._pauses = setting.pauses
        self._pulse = pulse or Pulse()
        self._stop = asyncio.Event()

    def stop(self) -> None:
        """Have `run` finish what is under way and return."""
        self._pulse.stopping = True
        self._stop.set()

    async def run(self) -> int:
        """Serve until stopped; return the exit code."""
        try:
            me = await self._unless_stopped(self._until_answered("getMe"))
            if me is None:
                return 0
            return await self._serve(me["id"], me["username"])
        except TokenError:
            self._tell("telegram-token", {})
            return 2
        except RefusedError as refused:
            self._tell("telegram-refused", {"reason": refused.description})
            return 2
        except NotListeningError as failed:
            self._tell("telegram-not-listening", {"at": str(failed)})
            return 2
        finally:
            await self._client.close()

    async def _serve(self, number: int, name: str) -> int:
        posting = CountedChannel(
            Posting(self._client, self._files, self._log, self._pauses), self._pulse
        )
        again = self._pauses.again
        sender = Sender(
            self._work, posting, self._pace, self._clock, self._log, self._make, again
        )
        post = Post(sender, self._work, self._clock, self._log)
        self._assistant = self._hire(f"https://t.me/{name}")
        intake = Intake(
            assistant=self._assistant,
            client=self._client,
            account=f"telegram:{number}",
            name=name,
            work=self._work,
            post=post,
            clock=self._clock,
            log=self._log,
            pauses=self._pauses,
            flood=self._flood,
        )
        gc.collect()
        gc.freeze()  # what was loaded stays; looking through it again and again takes time
        gc.set_threshold(50_000, 20, 20)  # most of a turn goes without being looked for
        gc.enable()
        await self._assistant.open()  # before anything is sent: a backup may be back
        await post.open()
        await intake.resume()
        if parked := await self._work.read(inbox.parked):
            self._tell("telegram-parked", {"count": str(parked)})
        looking = Looking(
            assistant=self._assistant,
            post=post,
            intake=intake,
            pace=self._pace,
            pause=self._pauses.look,
            log=self._log,
            wakes=self._together.wakes if self._together else None,
        )
        beside = [
            asyncio.create_task(each) for each in (looking.run(), self._profile())
        ]
        try:
            async with self._beside:
                if self._setting.webhook:
                    await self._by_webhook(intake, name)
                else:
                    await self._by_polling(intake, name)
        finally:
            self._pulse.listening = False
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            finished = await intake.close(self._pauses.grace)
            await post.close(self._pauses.grace / 2)
            self._tell("telegram-stopped" if finished else "telegram-unfinished", {})
        return 0

    async def _by_polling(self, intake: Intake, name: str) -> None:
        polling = Polling(
            self._client,
            intake,
            lambda message: self._tell(message, {}),
            self._log,
            self._pauses,
        )
        poll = partial(self._poll, polling, name)
        if self._together is None:
            await poll()
        else:
            self._pulse.listening = True  # who stands by does all else there is to do
            standing = partial(self._tell, "telegram-standing-by", {"name": name})
            lead = self._together.lead(f"poll {name}")
            await self._unless_stopped(by_turns(lead, poll, standing))
        await polling.confirm()

    async def _poll(self, polling: Polling, name: str) -> None:
        await self._unless_stopped(self._until_answered("deleteWebhook"))
        self._pulse.listening = True
        self._tell("telegram-polling", {"name": name})
        await self._unless_stopped(polling.run())

    async def _by_webhook(self, intake: Intake, name: str) -> None:
        setting = self._setting
        webhook = Webhook(token=setting.token.reveal(), intake=intake, log=self._log)
        at = f"{setting.host}:{setting.port}"
        try:
            port = await webhook.open(setting.host, setting.port)
        except OSError as failed:
            raise NotListeningError(at) from failed
        self._pulse.listening = True
        try:
            params = webhook.announced(setting.webhook)
            await self._unless_stopped(self._until_answered("setWebhook", params))
            at = f"{setting.host}:{port}"
            self._tell("telegram-webhook", {"name": name, "at": at})
            await self._unless_stopped(self._watch(params))
        finally:
            await webhook.close()

    async def _watch(self, params: Params) -> None:
        """See to it that updates keep coming here; raise TokenError."""
        while True:
            await asyncio.sleep(self._pauses.look)
            info = await self._until_answered("getWebhookInfo")
            if info.get("url") != params["url"]:
                self._log.noted("webhook_set_again")
                await self._until_answered("setWebhook", params)

    async def _until_answered(self, method: str, params: Params | None = None) -> Any:
        """Call a method until Telegram answers; say once that it does not. Raise TokenError."""
        told = False
        for attempt in itertools.count():
            try:
                answer = await self._client.call(
                    method, params, seconds=self._pauses.answer / 2
                )
            except RefusedError as refused:
                if refused.code in {401, 404}:
                    raise TokenError from refused
                if not refused.retry_after and refused.code < 500:
                    raise
                await asyncio.sleep(refused.retry_after or self._pauses.before_try(1))
            except CallError:
                if not told:
                    self._tell("telegram-unreachable", {})
                told = True
                await asyncio.sleep(self._pauses.before_try(attempt))
            else:
                if told:
                    self._tell("telegram-back", {})
                return answer
        raise AssertionError

    async def _profile(self) -> None:
        try:
            await set_profile(self._client, self._catalog, self._setting.fallback)
        except CallError as failed:
            self._log.noted("profile_not_set", error=type(failed).__name__)

    async def _unless_stopped(self, work: Coroutine[Any, Any, T]) -> T | None:
        """Return what `work` returns, or None if we are told to stop before."""
        task = asyncio.ensure_future(work)
        stopped = asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        finally:  # also when we are cancelled ourselves
            stopped.cancel()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
