"""Conversation: one participant's walk through one roadmap, as it stands between two turns."""

from __future__ import annotations

from msgspec import Struct, field

from flows.answers import Book, Place, Value
from flows.roadmap import Roadmap

# The stages of any roadmap; those of its phases are named by `asking` and `review`.
NOTICE, RESTING, WAITING, PAUSED, EDITING, FINISHED = (
    "notice",
    "resting",
    "waiting",
    "paused",
    "editing",
    "finished",
)


def asking(phase_id: str) -> str:
    return f"{phase_id}-asking"


def review(phase_id: str) -> str:
    return f"{phase_id}-review"


def stages(roadmap: Roadmap) -> tuple[str, ...]:
    """Return every stage a conversation on this roadmap can be in."""
    phases = [stage(phase.id) for phase in roadmap.phases for stage in (asking, review)]
    return (NOTICE, *phases, RESTING, WAITING, PAUSED, EDITING, FINISHED)


class Offer(Struct, frozen=True, kw_only=True):
    """What an answer may have meant; taken when the participant agrees."""

    value: Value
    words: str
    marks: tuple[str, ...] = ()


class Doubt(Struct, frozen=True, kw_only=True):
    """A small question of ours that stands open: what was meant, whether to save."""

    about: str  # "number", "date", "to-come", "choice", "text", "asked", "save", "remove", "unclear", "which", "personal", "forget", "both", "leave"
    offers: tuple[Offer, ...] = ()


class Conversation(Struct, frozen=True, kw_only=True):
    """Where one participant stands. What follows from the answers is not kept beside them.

    Several people may share the answers, in `book`; where they stand is each one's own.
    """

    id: str
    roadmap: str
    version: str
    language: str
    stage: str = NOTICE
    book: Book = field(default_factory=Book)
    focus: Place | None = None  # the answer being edited
    back_to: str = ""  # the stage to return to after editing or a pause
    doubt: Doubt | None = None
    misreads: int = 0  # in a row, at the open question
    until: str = ""  # the day, or month, in which collected data are expected
    seen: int | None = None  # the latest answer when they were last here; None: all
    rev: int = 0
    session: str = ""  # of a team, if it is somebody's part in one
