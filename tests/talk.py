"""Talk: a participant for tests. What they say goes the whole way, database included."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection

from bot.assistant import Assistant
from bot.host import Responsible
from bot.keeper import Terms
from bot.library import Library
from bot.logs import Log
from bot.messages import Bubble, Inbound, Upload
from flows.conversation import Conversation
from flows.naming import Naming
from flows.questions import open_slot
from flows.walk import Slot, Walk
from locales.catalog import Catalog
from storage import conversations, outbox, people
from storage.attachments import Attachments
from storage.database import Database
from storage.postgres import Postgres
from storage.recent import Recent
from storage.tombstones import Tombstones
from storage.vault import Vault

RESPONSIBLE = "Kringloop Noord"


@dataclass
class Clock:
    """A clock that goes on a minute with every look, and that can jump."""

    now: datetime = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@cache
def shipped_library() -> Library:
    return Library()


@cache
def shipped_catalog() -> Catalog:
    return Catalog()


@dataclass
class House:
    """An assistant on a database of its own, with nothing pretended."""

    folder: Path
    content: Path | None = None
    roadmap: str = ""
    clock: Clock = field(default_factory=Clock)
    link: str = ""  # to a chat, where there are buttons
    page: str = ""  # the address of the page for coaches
    responsible: str = RESPONSIBLE
    contact: str = ""
    terms: Terms = field(default_factory=Terms)
    vault: Vault = field(default_factory=Vault)
    postgres: str = ""  # the address of a database to use in place of a file
    shared: bool = False  # beside other programs
    zone: tzinfo | None = None  # in which times are told and read

    def __post_init__(self) -> None:
        self.database: Database | Postgres = (
            Postgres(self.postgres, self.vault, shared=self.shared)
            if self.postgres
            else Database(self.folder / "filrouge.db", self.vault)
        )
        self.library = Library(self.content) if self.content else shipped_library()
        own = self.content / "locales" if self.content else None
        self.catalog = Catalog([own]) if own else shipped_catalog()
        self.assistant = Assistant(
            work=self.database,
            library=self.library,
            catalog=self.catalog,
            files=Attachments(self.folder / "files", self.vault),
            clock=self.clock,
            log=Log(self.folder / "failures.log"),
            tombstones=Tombstones(self.folder / "filrouge.db.tombstones"),
            responsible=Responsible(
                name=self.responsible, contact=self.contact, months=24
            ),
            terms=self.terms,
            begin_with=self.roadmap,
            link=self.link,
            page=self.page,
            zone=self.zone,
        )

    def close(self) -> None:
        self.database.shut()


@contextmanager
def house(
    folder: Path,
    *,
    content: Path | None = None,
    roadmap: str = "",
    link: str = "",
    page: str = "",
    responsible: str = RESPONSIBLE,
    contact: str = "",
    terms: Terms | None = None,
    vault: Vault | None = None,
    clock: Clock | None = None,
    postgres: str = "",
    shared: bool = False,
    zone: tzinfo | None = None,
) -> Iterator[House]:
    held = House(
        folder,
        content=content,
        roadmap=roadmap,
        link=link,
        page=page,
        responsible=responsible,
        contact=contact,
        terms=terms or Terms(),
        vault=vault or Vault(),
        clock=clock or Clock(),
        postgres=postgres,
        shared=shared,
        zone=zone,
    )
    try:
        yield held
    finally:
        held.close()


class Talk:
    """Somebody who talks with the assistant. `bubbles` is what came back the last time."""

    def __init__(self, home: House, name: str = "leen", language: str = "en") -> None:
        self._house = home
        self.address = f"terminal:{name}"
        self.name = name.capitalize()
        self.language = language
        self.bubbles: list[Bubble] = []
        self._count = 0
        self._session = uuid4().hex

    async def arrives(self, *, insists: bool = False) -> list[str]:
        return await self._send(arrived=True, insists=insists)

    async def says(self, text: str) -> list[str]:
        """Say something; return the words that come back, a string a bubble."""
        return await self._send(text=text)

    async def says_all(self, *texts: str) -> list[str]:
        for text in texts:
            said = await self.says(text)
        return said

    async def sends(
        self, name: str, content: bytes, media_type: str = "image/jpeg"
    ) -> list[str]:
        return await self._send(
            file=Upload(name=name, type=media_type, content=content)
        )

    async def _send(
        self,
        *,
        text: str = "",
        arrived: bool = False,
        insists: bool = False,
        file: Upload | None = None,
        payload: str = "",
    ) -> list[str]:
        self._count += 1
        taken = await self._house.assistant.take_turn(
            Inbound(
                account="terminal",
                update=f"{self._session}:{self._count}",
                address=self.address,
                text=text,
                arrived=arrived,
                name=self.name,
                language=self.language,
                insists=insists,
                file=file,
                payload=payload,
            )
        )
        first = await self._received()
        await self._house.assistant.wake()
        self.bubbles = [*first, *await self._received()]
        if taken and taken.erased:
            await self._house.assistant.scrub()
        return [shown(bubble) for bubble in self.bubbles]

    async def _received(self) -> list[Bubble]:
        def collect(tx: Connection) -> list[Bubble]:
            found = []
            while outgoing := outbox.first(tx, self.address):
                outbox.mark(tx, outgoing, "sent")
                found.append(Bubble.read(outgoing.body))
            return found

        return await self._house.database.run(collect)

    @property
    def conversation(self) -> Conversation:
        """Return the conversation under way, read from the disk."""
        return self._found(None)

    def _found(self, recent: Recent | None) -> Conversation:
        def find(tx: Connection) -> Conversation:
            participant = people.find(tx, self.address)
            assert participant
            assert participant.conversation
            found = conversations.by_id(
                tx, participant.conversation, recent, person=participant.person
            )
            assert found
            return found

        return self._house.database.look(find)

    async def answers(self) -> list[str]:
        """Return all lines of the list of answers."""
        lines: list[str] = []
        page = 0
        while True:
            page += 1
            said = (await self.says(f"/answers {page}"))[0].splitlines()
            lines += said[1:-1]
            if f"page {page} of {page}" in said[0]:
                return lines

    async def number_of(self, start: str) -> str:
        """Return the number of the answer whose line begins so."""
        lines = (line.partition(". ") for line in await self.answers())
        return next((n for n, _, rest in lines if rest.startswith(start)), "none")

    @property
    def walk(self) -> Walk:
        conversation = self._near
        return Walk(
            self._house.library.roadmap(conversation.roadmap), conversation.book
        )

    @property
    def _near(self) -> Conversation:
        """Return it with the answers that the assistant has at hand, to go on from quickly."""
        return self._found(self._house.assistant._recent)

    @property
    def slot(self) -> Slot | None:
        conversation = self._near
        roadmap = self._house.library.roadmap(conversation.roadmap)
        return open_slot(Walk(roadmap, conversation.book), conversation)

    def key_number(self, key: str) -> str:
        """Return the number under which an option is offered just now."""
        slot = self.slot
        assert slot
        keys = [option.key for option in Naming(self.walk).options(slot)]
        return str(keys.index(key) + 1)


def shown(bubble: Bubble) -> str:
    """Return a bubble as plain text, its parts on lines of their own.

    How a question is answered is left out: each channel has its own words for that. A file
    is shown by its name: its fingerprint is another one as soon as a word is.
    """
    if bubble.file:
        return f"[{bubble.file['name']}]"
    choices = [
        f"{number}  {choice}" for number, choice in enumerate(bubble.choices, start=1)
    ]
    parts = [
        bubble.progress,
        *bubble.before,
        bubble.text,
        bubble.hint,
        *bubble.lines,
        *bubble.notes,
        "" if bubble.kind == "question" else bubble.how,
        *choices,
    ]
    return "\n".join(part for part in parts if part)
