"""The file of settings, changed line by line: what is not ours in it stays. Only here: `dotenv`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from io import StringIO
from pathlib import Path
from tempfile import NamedTemporaryFile

from dotenv import dotenv_values
from dotenv.parser import Binding, parse_stream


def values_in(text: str) -> dict[str, str]:
    """Return what a file of settings says; names are the same in small letters and capitals."""
    found = dotenv_values(stream=StringIO(text))
    return {name.upper(): value for name, value in found.items() if value}


def changed(text: str, values: Mapping[str, str], notes: Mapping[str, str]) -> str:
    """Return a file with some values changed or added; a new one has its note above it."""
    kept, left = [], dict(values)
    for binding in parse_stream(StringIO(text)):
        name = (binding.key or "").upper()
        if name in left:
            kept.append(_space_before(binding) + line(name, left.pop(name)))
        elif (
            name not in values
        ):  # and else: the same once more, of which the last counts
            kept.append(binding.original.string)
    whole = "".join(kept)
    for name, value in left.items():
        if whole:
            whole = whole.rstrip("\n") + "\n\n"
        whole += f"# {notes[name]}\n{line(name, value)}"
    return whole


def line(name: str, value: str) -> str:
    """Return a line that is read back as exactly this value."""
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"{name}='{escaped.replace('${', '${:-$}{')}'\n"  # or it would name another


def read(path: Path) -> str:
    """Return what is in a file, nothing if it is not there; raise OSError."""
    with suppress(FileNotFoundError):
        return path.read_text("utf-8-sig")
    return ""


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all, for nobody else to read; raise OSError."""
    target = path.resolve()
    made = NamedTemporaryFile(  # noqa: SIM115 (it is put in the place of the file)
        "w",
        dir=target.parent,
        prefix=f".{target.name}.",
        encoding="utf-8",
        delete=False,
    )
    try:
        with made:
            made.write(text)
            made.flush()
            os.fsync(made.fileno())
        Path(made.name).chmod(0o600)
        Path(made.name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(made.name).unlink()
        raise


def write_key(path: Path, key: str) -> None:
    """Write a key where nothing is yet, for nobody else to read; raise OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(path, flags, 0o600), "w", encoding="ascii") as file:
        file.write(f"{key}\n")
        file.flush()
        os.fsync(file.fileno())


def _space_before(binding: Binding) -> str:
    whole = binding.original.string
    return whole[: len(whole) - len(whole.lstrip())]
