"""A letter before it goes: not too long, and nothing in it by mistake that says who somebody is.

Product story RI7: what is asked about is not kept meanwhile. The same words once more are meant.
"""

from __future__ import annotations

from hashlib import sha256

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching.kit import told
from bot.guarding import cleaned
from bot.messages import Bubble
from bot.scene import Scene
from bot.understanding import clean
from storage import people

LIMIT = 2000  # characters of a letter


class Draft(Struct, frozen=True, kw_only=True):
    """What somebody wrote that is no answer, and what it is for."""

    what: str  # ask, reply, comment, propose
    about: str = ""
    words: str
    meant: str = ""  # the mark of words that were asked about

    @classmethod
    def of(cls, what: str, about: str, words: str) -> Draft:
        """Read what was noted when they were asked to write."""
        about, _, meant = about.partition("!")
        return cls(what=what, about=about, words=words, meant=meant)

    @property
    def said(self) -> str:
        return clean(self.words)

    @property
    def mark(self) -> str:
        return sha256(self.said.encode()).hexdigest()[:12]


def checked(
    tx: Connection, scene: Scene, draft: Draft, limit: int = LIMIT
) -> list[Bubble]:
    """Return what is said instead of sending a draft, if it is not to go yet; they write again."""
    voice, said = scene.wording.voice, draft.said
    again = f"{draft.what}:{draft.about}"
    if len(said) > limit:
        people.write(tx, scene.address, again, scene.now)
        return told(voice, "letter-too-long", length=len(said), limit=limit)
    without = cleaned(said)
    if not said:
        people.write(tx, scene.address, again, scene.now)
        return told(voice, "writing-words-only")
    if without != said and draft.mark != draft.meant:
        people.write(tx, scene.address, f"{again}!{draft.mark}", scene.now)
        return told(voice, "letter-personal", words=without)
    return []
