"""Disks and limits of the machine, made for a test: real ones, and gone afterwards."""

from __future__ import annotations

import resource
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

NOBODY = 65534  # the number of an ordinary user


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(each) for each in command], capture_output=True, text=True, check=False
    )


@contextmanager
def small_disk(folder: Path, size: str = "3m", name: str = "disk") -> Iterator[Path]:
    """Yield a disk of its own, small enough to be filled; skip where nobody may mount one."""
    disk = folder / name
    disk.mkdir()
    mounted = run("mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "tmpfs", disk)
    if mounted.returncode:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    try:
        yield disk
    finally:
        _unmount(disk)


@contextmanager
def failing_disk(folder: Path) -> Iterator[Path]:
    """Yield a disk that becomes read-only at its first error; skip where there can be none."""
    image, disk = folder / "image", folder / "disk"
    disk.mkdir()
    with image.open("wb") as file:
        file.truncate(16 << 20)
    if shutil.which("mkfs.ext4") is None or run("mkfs.ext4", "-q", image).returncode:
        pytest.skip("mkfs.ext4 is not here")
    mounted = run("mount", "-o", "loop,errors=remount-ro", image, disk)
    if mounted.returncode:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    try:
        if not _trigger(disk).exists():
            pytest.skip("this system cannot be told to take a disk for broken")
        yield disk
    finally:
        _unmount(disk)


def breaks(disk: Path) -> None:
    """Have the system find an error on a disk, as it would find one of its own."""
    _trigger(disk).write_text("a test\n")


def mend(disk: Path) -> None:
    """Have a disk that became read-only looked through and mounted again, at the same place."""
    assert run("mount", "-o", "remount,rw", disk).returncode == 0


def fill(folder: Path) -> Path:
    """Leave no room on a disk; return the file that takes it all."""
    filling = folder / "filling"
    with filling.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    return filling


def limit(pid: int, which: int, most: int | None = None) -> None:
    """Set a limit of a process that runs; None takes it off."""
    _, hard = resource.prlimit(pid, which)
    resource.prlimit(pid, which, (hard if most is None else most, hard))


def _trigger(disk: Path) -> Path:
    device = run("findmnt", "-n", "-o", "SOURCE", disk).stdout.strip()
    return Path("/sys/fs/ext4") / Path(device).name / "trigger_fs_error"


def _unmount(disk: Path) -> None:
    for _ in range(50):
        if run("umount", disk).returncode == 0:
            return
        time.sleep(0.1)  # somebody is leaving just now
    run("umount", "-l", disk)
