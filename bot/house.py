"""Whatever a conversation needs, opened from the settings: roadmaps, words, database, files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.assistant import Assistant
from bot.host import Responsible
from bot.keeper import Terms
from bot.keys import NoKeyError, keys_of
from bot.library import Library, words
from bot.logs import Log
from bot.settings import Settings
from bot.watching.pulse import Pulse
from flows.errors import Finding
from storage.attachments import Attachments
from storage.errors import (
    DamagedError,
    InUseError,
    KeyMissingError,
    NewerDatabaseError,
    NotSealedError,
    OlderDatabaseError,
    UnusableError,
)
from storage.ports import Body, Store, T
from storage.tombstones import Tombstones
from storage.troubles import GONE
from storage.vault import Vault
from storage.where import Where

if TYPE_CHECKING:
    from bot.report.desk import Desk


class RefusedError(Exception):
    """We cannot begin: say `message` with `facts` to the operator, or the findings."""

    def __init__(
        self, message: str = "", findings: Iterable[Finding] = (), **facts: str
    ) -> None:
        super().__init__(message)
        self.message = message
        self.findings = tuple(findings)
        self.facts = facts


class House:
    """A database, the roadmaps and the words; assistants are hired into it."""

    def __init__(self, settings: Settings, content: Path | None, where: Where) -> None:
        """Open everything; raise RefusedError with what is wrong."""
        os.umask(0o077)  # what people write is for nobody else on this computer
        if content and not content.is_dir():
            raise RefusedError("cli-no-content", path=str(content))
        self.catalog = words(content)
        self.library = Library(content)
        if content:
            from bot.check import check_all

            findings = check_all(content)
            if findings:
                raise RefusedError(findings=findings)
        self.where = where
        try:
            self.vault = Vault(keys_of(settings))
        except NoKeyError as wrong:
            raise RefusedError(wrong.message, (), **wrong.facts) from None
        self.files = Attachments(where.folder / "files", self.vault)
        self.pulse = Pulse()
        self.log = Log(where.folder / "failures.log", settings.log, settings.log_form)
        self._responsible = Responsible(
            name="" if settings.trial else settings.responsible,
            contact=settings.contact,
            basis=settings.lawful_basis or "",
            months=settings.retention,
        )
        self.zone = settings.zone
        self._page = settings.page
        self._terms = Terms(months=settings.retention, log_days=settings.log_days)
        self.tombstones = Tombstones.beside(where.file)
        self._desk: Desk | None = None

    def open(self, *, shared: bool = False) -> None:
        """Open the database, beside others if it is `shared`; raise RefusedError."""
        with refusing(self.where, self.vault):
            self.database: Store = self.where.open(self.vault, shared=shared)

    def glance(self, body: Body[T]) -> T:
        """Return what `body` finds, also while another process serves; raise RefusedError."""
        with refusing(self.where, self.vault):
            return self.where.glance(self.vault, body)

    def close(self) -> None:
        self.database.shut()

    async def make(
        self, body: Mapping[str, Any], address: str
    ) -> tuple[str, Mapping[str, Any]]:
        """Make the file that a message waits for; return the kind and body of the message."""
        if self._desk is None:
            from bot.mydata.making import Copies
            from bot.report.desk import Desk  # its engines take a while to load
            from bot.report.worker import Printer

            self._desk = Desk(
                work=self.database,
                files=self.files,
                printer=Printer(),
                copies=Copies(
                    work=self.database,
                    files=self.files,
                    catalog=self.catalog,
                    library=self.library,
                    zone=self.zone,
                ),
                clock=now,
                log=self.log,
            )
        return await self._desk.made(body, address)

    def hire(self, *, begin_with: str = "", link: str = "") -> Assistant:
        """Return an assistant; `link` opens a chat with us, where there are buttons."""
        return Assistant(
            work=self.database,
            library=self.library,
            catalog=self.catalog,
            files=self.files,
            clock=now,
            log=self.log,
            tombstones=self.tombstones,
            terms=self._terms,
            responsible=self._responsible,
            begin_with=begin_with,
            link=link,
            page=self._page,
            zone=self.zone,
            pulse=self.pulse,
        )


def where_of(settings: Settings, named: Path | None = None) -> Where:
    """Return where everything is kept: in the file somebody named, or as the settings say."""
    if named is not None:
        return Where(named)
    return Where(settings.db, settings.database.reveal())


def now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def refusing(where: Where, vault: Vault) -> Iterator[None]:
    """Raise RefusedError for what is wrong with a database, or with the keys for it."""
    place = where.shown
    try:
        yield
    except InUseError:
        raise RefusedError("busy", path=place) from None
    except NewerDatabaseError as newer:
        raise RefusedError("cli-newer", path=place, revision=str(newer)) from None
    except OlderDatabaseError as older:
        raise RefusedError("cli-older", path=place, revision=str(older)) from None
    except KeyMissingError as missing:
        given = "key-other" if vault.names else "key-missing"
        raise RefusedError(given, path=place, name=str(missing)) from None
    except NotSealedError:
        raise RefusedError("key-not-sealed", path=place) from None
    except DamagedError:
        raise RefusedError("trouble-damaged", path=place) from None
    except UnusableError as wrong:
        if wrong.trouble not in {"", GONE}:  # else the reason says more
            told = f"trouble-{wrong.trouble}"
            raise RefusedError(told, path=place, reason=str(wrong)) from None
        message = "cli-no-postgres" if where.address else "cli-no-db"
        raise RefusedError(message, path=place, reason=str(wrong)) from None
