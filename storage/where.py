"""Where everything is kept: an SQLite file, or a PostgreSQL database with a folder for files."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError

from storage.database import Database
from storage.engines import glance, looking, revision_of
from storage.errors import UnusableError
from storage.ports import Body, Store, T
from storage.tables import REVISION
from storage.troubles import trouble_of
from storage.vault import Vault


class Where(Struct, frozen=True):
    """A place for a database. Attachments, logs and tombstones lie beside `file` in either case."""

    file: Path
    address: str = ""  # of PostgreSQL, in place of the file

    @property
    def exists(self) -> bool:
        """Return whether something may be kept there; of PostgreSQL, that shows on opening."""
        return bool(self.address) or self.file.is_file()

    @property
    def shown(self) -> str:
        """Return it as people may read it: never with a password."""
        if not self.address:
            return str(self.file)
        try:
            return make_url(self.address).render_as_string(hide_password=True)
        except ArgumentError:
            return "postgresql://…"

    @property
    def folder(self) -> Path:
        """Return where files lie beside the database."""
        return self.file.parent

    def open(self, vault: Vault, *, shared: bool = False) -> Store:
        """Return the database; raise a StorageError.

        One in PostgreSQL may be used by several who say that it is `shared`.
        """
        if self.address:
            from storage.postgres import Postgres  # its driver takes a while to load

            return Postgres(self.address, vault, shared=shared)
        return Database(self.file, vault)

    def upgrade(self, vault: Vault) -> tuple[str, str]:
        """Bring the tables up to date; return the revision before, and now. Raise a StorageError."""
        if self.address:
            from storage.postgres_tables import upgrade

            return upgrade(self.address)
        try:
            with looking(self.file, vault) as tx:
                before = revision_of(tx)
        except DatabaseError as wrong:
            raise UnusableError(str(wrong.orig), trouble_of(wrong)) from wrong
        Database(self.file, vault).shut()
        return str(before), REVISION

    def glance(self, vault: Vault, body: Body[T]) -> T:
        """Return what `body` finds, also while another process holds the database."""
        if self.address:
            from storage.postgres_tables import glance as look

            return look(self.address, vault, body)
        return glance(self.file, vault, body)
