"""What is shown on request; nothing moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import arriving, steering
from flows.answers import Status
from flows.conversation import (
    NOTICE,
)
from flows.listing import PAGE, page_of
from flows.turn import (
    AnswersAsked,
    AsideAsked,
    HelpAsked,
    NoticeAsked,
    SummaryAsked,
)
from flows.wordable import Amount

if TYPE_CHECKING:
    from flows.step import Step


def tell(
    step: Step,
    event: AnswersAsked | AsideAsked | HelpAsked | NoticeAsked | SummaryAsked,
) -> None:
    """Show something; nothing moves."""
    match event:
        case AnswersAsked(page):
            say_listing(step, page)
        case AsideAsked():
            kept = [a for a in step.conversation.book if a.status is Status.ASIDE]
            step.say("aside-words" if kept else "aside-none", count=Amount(len(kept)))
            for answer in kept[-PAGE:]:
                step.say("aside-word", words=answer.words)
        case HelpAsked():
            step.say("help")
        case NoticeAsked():
            step.say("notice-more")
        case SummaryAsked(sources):
            arriving.show_summary(step, sources=sources)


def say_listing(step: Step, page: int) -> None:
    if step.state == NOTICE:
        steering.not_now(step)
        return
    step.says.append(page_of(step.walk, page))
