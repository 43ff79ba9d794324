"""Places to keep everything, and commands typed at them, as an operator has them."""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from flows.answers import Place
from flows.conversation import Conversation
from tests import postgres
from tests.talk import House, house

Said = list[tuple[Place, Any]]


@dataclass(frozen=True)
class Site:
    """A folder, and perhaps a PostgreSQL database: what the settings of an operator name."""

    folder: Path
    address: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "LC_ALL": "C",
            "FILROUGE_DB": str(self.folder / "filrouge.db"),
            "FILROUGE_DATABASE": self.address,
            **self.extra,
        }

    @contextmanager
    def open(self, **given: Any) -> Iterator[House]:
        with house(self.folder, postgres=self.address, **given) as home:
            yield home

    async def types(self, *words: str | Path) -> tuple[int, str]:
        """Type a command of `filrouge`; return its exit code, and all it says."""
        said = io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            for name, value in self.environment.items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdout", said)
            patch.setattr(sys, "stderr", said)
            code = await asyncio.to_thread(main, [*map(str, words)])
        return code, said.getvalue()

    async def types_elsewhere(self, *words: str | Path) -> tuple[int, str]:
        """Type it in a process of its own, as an operator does."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *map(str, words),
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode()


@contextmanager
def site(folder: Path, kind: str) -> Iterator[Site]:
    """Hold a place of a kind, sqlite or postgres, with nothing in it yet."""
    folder.mkdir(exist_ok=True)
    if kind == "sqlite":
        yield Site(folder)
        return
    with postgres.database(empty=True) as address:
        yield Site(folder, address)


def given(conversation: Conversation) -> Said:
    """Return what somebody answered, in order."""
    return [(each.place, each.value) for each in conversation.book]
