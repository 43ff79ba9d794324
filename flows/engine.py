"""advance(): one turn, as a function of its arguments."""

from __future__ import annotations

from datetime import datetime

from flows import replying, steering, telling
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
) -> Turn:
    """Return what `event` makes of `conversation`. Nothing is sent or stored here."""
    step = Step(roadmap, conversation, now, author)
    if isinstance(event, Reply):
        replying.reply(step, event)
    elif isinstance(event, Wish):
        telling.tell(step, event)
    else:
        steering.steer(step, event)
    return step.turn()
