"""A wording that somebody else proposes: the participant is asked whether to save it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import arriving, correcting, doubting, replying
from flows.conversation import NOTICE, PAUSED, Doubt, Offer
from flows.turn import Suggested
from flows.validity import misfit

if TYPE_CHECKING:
    from flows.step import Step


def suggest(step: Step, event: Suggested) -> None:
    """Ask whether to save a wording; nothing is kept of it unless they agree.

    Then it is their own answer, as if they had typed it.
    """
    slot = step.walk.whole.at(event.place)
    if slot is None or step.state in {NOTICE, PAUSED}:
        arriving.not_now(step)
        return
    if not correcting.stand_at(step, slot.place):
        return
    before = step.walk.whole.given(slot.place)
    wrong = misfit(step.here, slot, event.value)
    if before and before.value == event.value:
        replying.kept(step, slot)
    elif wrong:
        replying.say_wrong(step, wrong.message, wrong.attribute, wrong.args)
    else:
        offer = Offer(value=event.value, words=event.words, marks=event.marks)
        doubting.raise_doubt(step, Doubt(about="save", offers=(offer,)))
