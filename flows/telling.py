"""What is shown on request; nothing moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import arriving
from flows.answers import Status
from flows.conversation import NOTICE, Doubt, Offer
from flows.listing import PAGE, estimates, page_of
from flows.turn import (
    AnswersAsked,
    AsideAsked,
    Gaps,
    GapsAsked,
    HelpAsked,
    SummaryAsked,
    Wish,
)
from flows.wordable import Amount

if TYPE_CHECKING:
    from flows.step import Step


SHORTEST = 3  # characters; a number of a choice is not worth keeping in sight


def tell(
    step: Step,
    event: Wish,
) -> None:
    """Show something; nothing moves."""
    match event:
        case AnswersAsked(page, choosing):
            if say_listing(step, page) and choosing:
                ask_which(step, choosing)
        case AsideAsked():
            kept = aside(step)
            shown = kept[-PAGE:]
            said = "aside-last" if len(shown) < len(kept) else "aside-words"
            step.say(
                said if kept else "aside-none",
                count=Amount(len(shown)),
                all=Amount(len(kept)),
            )
            for words in shown:
                step.say("aside-word", words=words)
        case HelpAsked():
            step.say("help")
        case SummaryAsked(sources, form, reader, language):
            if form:
                arriving.deliver(step, form, reader, language)
            else:
                arriving.show_summary(step, sources=sources)
        case GapsAsked():
            say_gaps(step)


def aside(step: Step) -> list[str]:
    """Return the words that did not become an answer after all, the latest last.

    What a colleague said aside is theirs; what they said beside an answer is for all.
    """
    book = step.conversation.book
    used = {answer.words for answer in book if answer.status is Status.GIVEN}
    kept = (
        each.words
        for each in book
        if each.status is Status.BESIDE
        or (each.status is Status.ASIDE and each.author == step.author)
    )
    unused = (words for words in kept if words not in used and len(words) > SHORTEST)
    return list(dict.fromkeys(unused))


def say_gaps(step: Step) -> None:
    """Say what is an estimate, and what is missing or does not fit.

    A number then leads to the answer to change.
    """
    if step.state == NOTICE:
        arriving.not_now(step)
        return
    found = arriving.gaps_now(step)
    about = estimates(step.walk.whole, {each.place for each in found})
    if about:
        step.says.append(about)
    if not found:
        step.say("gaps-none")
        return
    step.says.append(Gaps(found=found))
    ask_which(step, "change")


def ask_which(step: Step, choosing: str) -> None:
    """Take the number that comes next as that of an answer to change, or to remove."""
    offer = Offer(value=choosing, words="")
    step.set(doubt=Doubt(about="which", offers=(offer,)))


def say_listing(step: Step, page: int) -> bool:
    """Say a page of the answers; return whether there are any."""
    if step.state == NOTICE:
        arriving.not_now(step)
        return False
    listing = page_of(step.walk.whole, page)
    step.says.append(listing)
    return bool(listing.entries)
