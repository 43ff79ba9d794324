"""Many worlds, one after the other, until enough was thrown."""

from __future__ import annotations

import gc
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.fuzz.findings import Findings
from tests.fuzz.world import SIZE, Figures, World

MEMORY = Path("/dev/shm")  # a disk in memory, where there is one


def run(
    seed: int,
    updates: int,
    say: Callable[[str], None] = lambda _: None,
    every: int = 50_000,
) -> tuple[Figures, Findings]:
    """Throw so many updates; return what that came to, and what went wrong."""
    figures, findings = Figures(), Findings()
    number, next_word = 0, every
    with _scratch() as scratch:
        while figures.updates < updates:
            most = min(SIZE, updates - figures.updates)
            figures.add(_world(f"{seed}/{number}", most, scratch, findings))
            number += 1
            if figures.updates >= next_word:
                next_word += every
                say("\n".join([*findings.lines(), str(figures)]))
    return figures, findings


def replay(world: str, updates: int) -> tuple[Figures, Findings]:
    """Throw the first updates of a world again."""
    findings = Findings()
    with _scratch() as scratch:
        return _world(world, updates, scratch, findings), findings


def _world(name: str, updates: int, scratch: Path, findings: Findings) -> Figures:
    folder = scratch / "world"
    folder.mkdir()
    try:
        return World(name, folder, scratch / "empty.db", findings).run(updates)
    finally:
        shutil.rmtree(folder)


@contextmanager
def _scratch() -> Iterator[Path]:
    """Yield a folder that is gone afterwards; collect garbage seldom meanwhile, as a service does."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 20)
    memory = MEMORY if MEMORY.is_dir() else None
    try:
        with tempfile.TemporaryDirectory(prefix="fuzz-", dir=memory) as name:
            yield Path(name)
    finally:
        gc.set_threshold(*before)
