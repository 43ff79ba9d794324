"""advance(): one turn, as a function of its arguments."""

from __future__ import annotations

from datetime import datetime

from flows import meeting, replying, steering, telling
from flows.conversation import Conversation
from flows.roadmap import Roadmap
from flows.step import Step
from flows.turn import Event, Reply, Turn, Wish


def advance(
    roadmap: Roadmap,
    conversation: Conversation,
    event: Event,
    now: datetime,
    *,
    author: str = "",
    seen: Conversation | None = None,
) -> Turn:
    """Return what `event` makes of `conversation`. Nothing is sent or stored here.

    `seen` is the conversation as the author saw it, if others went on with it since.
    """
    step = Step(roadmap, conversation, now, author)
    if seen is None:
        take(step, event)
    else:
        meeting.meet(step, event, seen, take)
    return step.turn()


def take(step: Step, event: Event) -> None:
    """Let an event become of the conversation what it does."""
    if isinstance(event, Reply):
        replying.reply(step, event)
    elif isinstance(event, Wish):
        telling.tell(step, event)
    else:
        steering.steer(step, event)
