"""What is never shown: not in a repr, an error, a log or a traceback."""

from __future__ import annotations


class Secret:
    """A text that only `reveal` gives; false if it is empty."""

    __slots__ = ("_text",)

    def __init__(self, text: str = "") -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return self._text == other.reveal() if isinstance(other, Secret) else False

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret(…)"
