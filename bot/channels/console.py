"""A terminal, typed or piped: no token, no network."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TextIO
from uuid import uuid4

from msgspec import Struct

from bot.assistant import Assistant
from bot.logs import Log
from bot.messages import Bubble, Inbound, Receipt, Sent, Upload, called_by
from bot.overseen import Overseen
from bot.parcel import Parcel
from bot.sender import Make, Sender
from bot.uploads import NotTakenError, read_upload
from storage import under_way
from storage.attachments import Attachments
from storage.erasing import Erased
from storage.pace import UNLIMITED, Buckets
from storage.ports import Store

WIDEST, NARROWEST = 78, 24  # columns
LEAVE = ("/quit", "/exit", "quit", "exit")
BOLD, DIM, COLOUR, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[36m", "\x1b[0m"


class Guest(Struct, frozen=True, kw_only=True):
    """Who sits at the terminal."""

    name: str
    language: str
    insists: bool
    roadmap: str = ""


class Console:
    """Holds a conversation over standard input and output."""

    def __init__(
        self,
        *,
        assistant: Assistant,
        work: Store,
        files: Attachments,
        summaries: Path,
        guest: Guest,
        clock: Callable[[], datetime],
        log: Log,
        make: Make,
    ) -> None:
        self._assistant = assistant
        self._work = work
        self._clock = clock
        self._files = files
        self._summaries = summaries
        self._guest = guest
        self._address = f"terminal:{guest.name}"
        self._session = uuid4().hex
        self._count = 0
        self._forgotten = False  # nothing is kept of whoever sits here
        self._paper = Paper(sys.stdout)
        watched = (
            Overseen(  # who sits here is told at once, rather than waiting with us
                work, tell=lambda _: self._sender.stop(), stop=lambda: None, log=log
            )
        )
        self._sender = Sender(watched, self, Buckets(UNLIMITED), clock, log, make)
        self._typed = sys.stdin.isatty()
        if self._typed:
            with contextlib.suppress(ImportError):  # not there on every system
                importlib.import_module("readline")  # line editing and history
                _paste_as_one()

    def talk(self) -> None:
        """Hold the conversation until the input ends. Whatever ends it, nothing is lost."""
        with asyncio.Runner() as runner:
            try:
                runner.run(self._begin())
                for line in self._lines():
                    if line.strip().casefold() in LEAVE:
                        break
                    runner.run(self._hear(line))
            except KeyboardInterrupt:
                self._paper.blank()
            if not self._forgotten:
                self._paper.write(runner.run(self._words("bye")), DIM)

    async def deliver(self, parcel: Parcel) -> Receipt:
        """Print a bubble; a file goes to the folder of summaries, and its path is printed."""
        bubble = parcel.bubble
        if parcel.wipes:  # what was printed is not ours any more
            return Sent()
        if bubble.file:
            bubble = Bubble(text=self._saved(bubble.file), hint=bubble.text)
        self._paper.bubble(bubble)
        self._count += 1
        return Sent(f"{self._session}:{self._count}")

    def _saved(self, file: Mapping[str, str]) -> str:
        """Write a file to the folder of summaries, beside earlier ones; return what to say."""
        digest = file["sha256"]
        content = self._files.content(digest)
        name = Path(file["name"])
        target = self._summaries / name
        count = 1
        try:
            self._summaries.mkdir(parents=True, exist_ok=True)
            while target.exists() and target.read_bytes() != content:
                count += 1
                target = self._summaries / f"{name.stem}-{count}{name.suffix}"
            target.write_bytes(content)
        except OSError:
            return self._say("file-not-written", {"path": _near(self._summaries)})
        return self._say("file-saved", {"path": _near(target)})

    def _forget(self, erased: Erased) -> None:
        """Remove the files that were written for somebody who was erased."""
        known = set(erased.all_files)
        for path in self._summaries.glob("*"):
            if path.is_file() and sha256(path.read_bytes()).hexdigest() in known:
                path.unlink()

    def _say(self, message: str, args: Mapping[str, str | int | float]) -> str:
        return self._assistant.words_for(self._address, message, args)

    # --- what comes in --------------------------------------------------------------------------

    def _lines(self) -> Iterator[str]:
        while True:
            try:
                line = (
                    input(self._paper.prompt) if self._typed else sys.stdin.readline()
                )
            except EOFError:
                self._paper.blank()
                return
            if not self._typed:
                if not line:
                    return
                line = line.rstrip("\n")
                self._paper.echo(line)
            yield line

    async def _begin(self) -> None:
        """Say what was not said when the last conversation was cut off, and where we are."""
        await self._assistant.open()
        await self._work.run(lambda tx: under_way.recover(tx, self._clock()))
        await self._take(self._inbound(arrived=True))

    async def _hear(self, line: str) -> None:
        path = _named_file(line)
        if path is not None:
            await self._hear_file(path)
        else:
            await self._take(self._inbound(text=line))

    async def _hear_file(self, typed: str) -> None:
        if not typed:
            self._paper.bubble(Bubble(text=await self._words("file-none")))
            return
        try:
            upload = await asyncio.to_thread(read_upload, typed)
        except NotTakenError as refused:
            words = await self._words(refused.message, refused.facts)
            self._paper.bubble(Bubble(text=words))
            return
        await self._take(self._inbound(file=upload))

    async def _take(self, inbound: Inbound) -> None:
        taken = await self._assistant.take_turn(inbound)
        await self._sender.send_due(self._address)
        await self._assistant.wake()  # others may wait for just that
        await self._sender.send_due(self._address)
        if taken:
            self._forgotten = taken.erased is not None
        if taken and taken.erased:
            self._forget(taken.erased)
            await self._assistant.scrub()

    async def _words(
        self, message: str, args: Mapping[str, str | int | float] | None = None
    ) -> str:
        return await asyncio.to_thread(
            self._assistant.words_for, self._address, message, args or {}
        )

    def _inbound(
        self, *, text: str = "", arrived: bool = False, file: Upload | None = None
    ) -> Inbound:
        self._count += 1
        return Inbound(
            account="terminal",
            update=f"{self._session}:{self._count}",
            address=self._address,
            text=text,
            file=file,
            arrived=arrived,
            name=called_by(self._guest.name),
            language=self._guest.language,
            insists=self._guest.insists,
            roadmap=self._guest.roadmap,
        )


class Paper:
    """Prints bubbles, wrapped to the width of the terminal, in colour where there is colour."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._colour = (
            out.isatty()
            and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM") != "dumb"
        )

    @property
    def prompt(self) -> str:
        if "readline" not in sys.modules:
            return "> "
        # readline must know which characters take no room
        return f"\x01{COLOUR}\x02> \x01{PLAIN}\x02" if self._colour else "> "

    def echo(self, line: str) -> None:
        self._out.write(f"> {line}\n")

    def blank(self) -> None:
        self._out.write("\n")

    def bubble(self, bubble: Bubble) -> None:
        self.blank()
        if bubble.progress:
            self.write(bubble.progress, DIM)
        for paragraph in bubble.before:
            self.write(paragraph)
            self.blank()
        bold = bubble.kind == "question" or bool(bubble.lines)
        self.write(bubble.text, BOLD if bold else "")
        if bubble.hint:
            self.write(bubble.hint)
        for note in bubble.notes[: 1 if bubble.kind == "text" and bubble.lines else 0]:
            self.write(note, DIM)
        for line in bubble.lines:
            self.write(line, hang=2)
        for number, choice in enumerate(bubble.choices, start=1):
            self.write(f"{number:>3}  {choice}", hang=5)
        for note in bubble.notes[1 if bubble.kind == "text" and bubble.lines else 0 :]:
            self.write(note)
        for small in (bubble.how, bubble.moves):
            if small:
                self.write(small, DIM)
        self.blank()
        self._out.flush()

    def write(self, text: str, style: str = "", hang: int = 0) -> None:
        """Print a text, each of its lines wrapped on its own."""
        width = max(
            min(shutil.get_terminal_size((WIDEST + 2, 24)).columns - 2, WIDEST),
            NARROWEST,
        )
        for line in text.split("\n"):
            indent = len(line) - len(line.lstrip(" "))
            beside = 2 if line.startswith("• ") else hang or indent
            wrapped = textwrap.wrap(
                line.strip() if not hang else line,
                width,
                initial_indent=" " * indent if not hang else "",
                subsequent_indent=" " * beside,
                break_on_hyphens=False,
                break_long_words=False,  # a path can be copied
            ) or [""]
            for row in wrapped:
                self._out.write(
                    f"{style}{row}{PLAIN}\n" if style and self._colour else f"{row}\n"
                )


def _paste_as_one() -> None:
    """Let readline take pasted lines as one text; Python turns that off, and Enter sends it."""
    readline = sys.modules["readline"]
    dumb = os.environ.get("TERM", "dumb") == "dumb"  # it would show what turns it on
    if not dumb and "libedit" not in (readline.__doc__ or ""):
        readline.parse_and_bind("set enable-bracketed-paste on")


def _near(path: Path) -> str:
    with contextlib.suppress(ValueError):
        return str(path.resolve().relative_to(Path.cwd()))
    return str(path.resolve())


def _named_file(line: str) -> str | None:
    """Return the path that was typed after /file, or dropped on the terminal as it is."""
    command, _, path = line.strip().partition(" ")
    if command == "/file":
        return path.strip().strip("'\"")
    dropped = line.strip().strip("'\"").replace("\\ ", " ").removeprefix("file://")
    if dropped.startswith(("/", "~")) and "/" in dropped[1:]:
        with contextlib.suppress(OSError, RuntimeError, ValueError):  # no path at all
            return dropped if Path(dropped).expanduser().is_file() else None
    return None
