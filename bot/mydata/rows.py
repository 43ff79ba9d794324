"""A row of a table → a part of what a person is given."""

from __future__ import annotations

from typing import Any

from storage.whole import Row


def made(wanted: Any, row: Row, **own: Any) -> Any:
    """Return a part of the model: what is not given stands in the row under its name."""
    names = wanted.__struct_fields__
    return wanted(**{name: own[name] if name in own else row[name] for name in names})
