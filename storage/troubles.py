"""What can befall the place where everything is kept, told from the errors that it gives."""

from __future__ import annotations

import errno
import os
import sqlite3

from sqlalchemy.exc import DBAPIError

from storage.errors import AWAY, DamagedError, TroubleError, UnusableError

DAMAGED = "damaged"  # what is read is not what was written
FOREIGN = "foreign"  # it is no database, or not even its beginning can be read
FOR_GOOD = (DAMAGED, FOREIGN)  # these do not pass by themselves
FULL, READ_ONLY, HELD, FILES, GONE, DISK = (
    "full",  # no room on the disk
    "read-only",  # we may not write
    "held",  # another program does not let go
    "files",  # this process may open no more files
    "gone",  # it does not answer, or is not there any more
    "disk",  # the disk reports an error
)

_OF_SYSTEM = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EMFILE: FILES,
    errno.ENFILE: FILES,
    errno.EIO: DISK,
}
_OF_SQLITE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_BUSY: HELD,
    sqlite3.SQLITE_LOCKED: HELD,
    sqlite3.SQLITE_PROTOCOL: HELD,
    sqlite3.SQLITE_IOERR: DISK,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: FOREIGN,
}
_OF_POSTGRES = {
    "53100": FULL,
    "25006": READ_ONLY,
    "55P03": HELD,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
}
_AWAY = (*AWAY, "53")  # of PostgreSQL; 53: out of resources


def trouble_of(wrong: BaseException) -> str:
    """Return which of these troubles an error tells of; "" if it is no trouble of the place."""
    if isinstance(wrong, TroubleError):
        return wrong.kind
    if isinstance(wrong, DamagedError):
        return DAMAGED
    if isinstance(wrong, UnusableError):
        return wrong.trouble
    if isinstance(wrong, sqlite3.Error):  # of a statement that was prepared
        return _of_sqlite(wrong)
    if isinstance(wrong, DBAPIError):
        sqlite = isinstance(wrong.orig, sqlite3.Error)
        return _of_sqlite(wrong.orig) if sqlite else _of_postgres(wrong)
    if isinstance(wrong, OSError):
        return _OF_SYSTEM.get(wrong.errno or 0, "")
    return ""


def _of_sqlite(wrong: BaseException | None) -> str:
    code = getattr(wrong, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_CANTOPEN:
        return FILES if _no_more_files() else GONE
    return _OF_SQLITE.get(code, "")


def _of_postgres(wrong: DBAPIError) -> str:
    state = str(getattr(wrong.orig, "sqlstate", "") or "")
    if state in _OF_POSTGRES:
        return _OF_POSTGRES[state]
    lost = wrong.connection_invalidated or state.startswith(_AWAY)
    return GONE if lost or (_silent(wrong) and not state) else ""


def _silent(wrong: DBAPIError) -> bool:
    """Return whether this is what a driver raises that got no answer."""
    return type(wrong.orig).__name__ == "OperationalError"


def _no_more_files() -> bool:
    try:
        os.close(os.open(os.devnull, os.O_RDONLY))
    except OSError as wrong:
        return wrong.errno in {errno.EMFILE, errno.ENFILE}
    return False
