"""What can be wrong with what is kept."""

from __future__ import annotations

AGAIN = frozenset({"40001", "40P01"})  # of PostgreSQL: serialization failure, deadlock
AWAY = ("08", "57P")  # how its codes begin: no connection, stopping


class StorageError(Exception):
    """Something about what is kept."""


class StaleConversationError(StorageError):
    """Another turn got there first; take this one again from a fresh reading."""


class InUseError(StorageError):
    """Another process holds the database; close it or choose another file."""


class UnusableError(StorageError):
    """The file cannot be opened or is no database of ours; choose another."""

    def __init__(self, reason: str, trouble: str = "") -> None:
        """Hold the reason, and which trouble of the place it is (storage/troubles.py), if any."""
        super().__init__(reason)
        self.trouble = trouble


class TroubleError(StorageError):
    """Nothing can be kept for now, and nothing of this was; try again when that is over."""

    def __init__(self, kind: str) -> None:
        """Hold which trouble it is, of those in storage/troubles.py."""
        super().__init__(kind)
        self.kind = kind


class DamagedError(StorageError):
    """What is read is not what was written; stop, and put a backup back."""


class NewerDatabaseError(StorageError):
    """The database was written by a newer version; install that version."""


class OlderDatabaseError(StorageError):
    """The database was written by an older version; `filrouge database upgrade` brings it here."""


class SealBrokenError(StorageError):
    """Something that was kept cannot be opened: another key, or it was changed."""


class KeyMissingError(StorageError):
    """What is kept is sealed, and the key for it was not given."""


class NotSealedError(StorageError):
    """A key was given, and what is kept is not sealed yet."""


def overtaken(failed: BaseException) -> bool:
    """Return whether PostgreSQL wants the whole transaction again, or is away."""
    code = str(getattr(getattr(failed, "orig", None), "sqlstate", "") or "")
    return code in AGAIN or code.startswith(AWAY)
