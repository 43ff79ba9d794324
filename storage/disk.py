"""Files that are whole or not there at all, for nobody else to read, and safely on the disk."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from tempfile import NamedTemporaryFile


def write(path: Path, content: bytes) -> None:
    """Write a file, also in the place of another; raise OSError, with nothing of it left."""
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            Path(file.name).unlink()
            raise
    Path(file.name).replace(path)
    settle(path.parent)


def copy(path: Path, to: Path) -> None:
    """Copy a file with its times; who copies several settles their folder once."""
    shutil.copy2(path, to)
    to.chmod(0o600)
    settle(to)


def settle(path: Path) -> None:
    """Have a file or folder safely on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as wrong:
        if wrong.errno != errno.EINVAL:  # some file systems cannot do it for a folder
            raise
    finally:
        os.close(descriptor)
