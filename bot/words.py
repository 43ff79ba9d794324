"""A turn → bubbles: what the core decided to say, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from bot.asking import example_bubble, question_bubble, quotation_bubble
from bot.forms import FORMS
from bot.host import Host
from bot.messages import Bubble, Tap
from bot.notice import notice, roadmap_labels
from bot.summary_text import section_bubbles
from bot.wording import Wording
from flows.answers import Status
from flows.turn import (
    Delivery,
    Display,
    Entry,
    Example,
    Gaps,
    Listing,
    Question,
    Quotation,
    Say,
    Saying,
)
from flows.wordable import Amount, Author, Day, Listed, Term
from locales.catalog import Catalog, Voice

STATUSES = {
    Status.SKIPPED: "status-skipped",
    Status.UNKNOWN: "status-unknown",
    Status.COLLEAGUE: "status-colleague",
    Status.OBJECTED: "status-objected",
}


def bubbles(
    says: Iterable[Saying],
    wording: Wording,
    catalog: Catalog,
    host: Host,
    order: Callable[[Delivery], Mapping[str, Any]],
    choosing: str = "",
) -> Iterator[Bubble]:
    """Yield what was decided to say, in the words of one language.

    `order` returns what a message holds of a file that is to be made; `choosing` is the
    command for which an answer is to be chosen out of a list.
    """
    for saying in says:
        match saying:
            case Say(message="notice"):
                yield notice(wording, catalog, host)
            case Say(message="summary-empty", args={"titles": Listed(titles)}):
                yield Bubble(
                    text=wording.text("summary-empty"),
                    lines=tuple(f"• {wording.say(title)}" for title in titles),
                )
            case Say():
                yield _said(saying, wording, host)
            case Question():
                yield question_bubble(saying, wording, tapped=host.buttons)
            case Example():
                yield example_bubble(saying.question, wording)
            case Quotation():
                yield quotation_bubble(saying.question, wording)
            case Listing():
                yield _listing(saying, wording, choosing)
            case Display():
                yield from section_bubbles(saying, wording)
            case Gaps():
                yield _gaps(saying, wording, host)
            case Delivery():
                ordered = order(saying)
                code = ordered["fingerprint"][:16]
                caption = wording.voice.text("file-caption", "", {"code": code})
                yield Bubble(kind="file", text=caption, file=ordered)


def _said(say: Say, wording: Wording, host: Host) -> Bubble:
    message = say.message
    if host.buttons and wording.voice.has(f"{message}-chat"):
        message = f"{message}-chat"  # a chat is kept by the messenger too
    return Bubble(
        text=wording.text(message, args=say.args),
        notes=tuple(_notes(say.message, wording)),
        choices=tuple(wording.say(choice) for choice in say.choices),
        picks="one" if say.choices else "",
        taps=_taps(say.message, wording) if host.buttons else (),
    )


def _notes(message: str, wording: Wording) -> Iterator[str]:
    """Yield what is said below a message."""
    link = f"{message}-link"  # an operator may set one for a card
    if wording.voice.has(link):
        yield wording.text(link)
    if message == "see-you":
        yield wording.voice.text("quiet-how")


def _taps(message: str, wording: Wording) -> tuple[Tap, ...]:
    """Return the buttons that go with a message, each a command that can be typed too."""
    voice = wording.voice
    match message:
        case "see-you":
            week = Tap(label=voice.text("tap-week"), says="/pause week", always=True)
            month = Tap(label=voice.text("tap-month"), says="/pause month", always=True)
            return (onward(voice), week, month)
        case "quiet-until":
            return (onward(voice),)
        case "summary-approve":
            approve = Tap(label=voice.text("approve"), says="/approve", always=True)
            return (approve, *_taps("summary-forms", wording))
        case "gaps-waiting":
            return (Tap(label=voice.text("map"), says="/map", always=True),)
        case "summary-forms":
            return tuple(
                Tap(
                    label=voice.text(f"form-{form}"),
                    says=f"/summary {form}",
                    always=True,
                )
                for form in FORMS
            )
    return ()


def _gaps(gaps: Gaps, wording: Wording, host: Host) -> Bubble:
    """Return what is missing as a list; each number leads to the answer to change."""
    lines = []
    for found in gaps.found:
        day = Day(host.day(found.since).isoformat()) if found.since else None
        args = {"title": found.title, "about": found.about, "day": day}
        given = {name: value for name, value in args.items() if value is not None}
        lines.append(f"{found.number}. {wording.text(found.message, args=given)}")
    count = Amount(len(gaps.found))
    return Bubble(
        text=wording.text("gaps-heading", args={"count": count}),
        lines=tuple(lines),
        how=wording.voice.text("gaps-footing"),
        taps=tuple(
            Tap(label=str(found.number), says=f"/change {found.number}")
            for found in gaps.found
        ),
    )


def onward(voice: Voice) -> Tap:
    """Return the button that goes on from where somebody is."""
    return Tap(label=voice.text("continue"), says="/continue", always=True)


def roadmaps(wording: Wording, host: Host) -> Bubble:
    """Return a list of what can be begun, or gone on with."""
    labels = roadmap_labels(wording, host)
    return Bubble(
        text=wording.voice.text("roadmaps-heading"),
        lines=tuple(f"{n}. {label}" for n, label in enumerate(labels, start=1)),
        how=wording.voice.text("roadmaps-footing"),
        taps=tuple(
            Tap(label=str(n), says=f"/roadmap {n}", always=True)
            for n in range(1, len(labels) + 1)
        ),
    )


def language_missing(voice: Voice, name: str) -> Bubble:
    """Return that a roadmap has no words in the language of that name."""
    return Bubble(text=voice.text("language-missing", "", {"language": name}))


# --- lists --------------------------------------------------------------------------------


def _listing(listing: Listing, wording: Wording, choosing: str) -> Bubble:
    footing = listing.footing
    return Bubble(
        text=wording.text(listing.heading.message, args=listing.heading.args),
        lines=tuple(entry_line(entry, wording) for entry in listing.entries),
        how=wording.text(footing.message, args=footing.args) if footing else "",
        taps=tuple(_listing_taps(listing, wording, choosing)),
    )


def _listing_taps(listing: Listing, wording: Wording, choosing: str) -> Iterator[Tap]:
    """Yield what can be tapped below a list: its numbers, to confirm, to change, the next page."""
    voice, footing = wording.voice, listing.footing
    if choosing:
        for entry in listing.entries:
            number = str(entry.number)
            yield Tap(label=number, says=f"/{choosing} {number}", always=True)
    elif footing and footing.choices:
        yield Tap(label=voice.text("confirm"), says="/confirm")
    if listing.entries and not choosing:
        yield Tap(label=voice.text("change"), says="/change", always=True)
    if footing and footing.message == "answers-more":
        page = wording.text("tap-page", args=footing.args)
        says = f"/answers {wording.argument(footing.args['next'])}"
        yield Tap(label=page, says=says, always=True)


def entry_line(entry: Entry, wording: Wording) -> str:
    """Return an answer as a numbered line."""
    status = Term(STATUSES.get(entry.status, "status-open"))
    answer = entry.value if entry.value is not None else status
    args = {"title": entry.title, "answer": answer}
    if entry.about is not None:
        line = wording.text("entry-about", args={**args, "about": entry.about})
    else:
        line = wording.text("entry", args=args)
    marks = "".join(f" ({wording.voice.text(mark)})" for mark in _marks(entry))
    return f"{entry.number}. {_signed(line, entry, wording)}{marks}"


def _marks(entry: Entry) -> Iterator[str]:
    """Yield the messages that say what is to be known of an answer besides its words."""
    if isinstance(entry.value, Amount) and entry.value.estimate:
        yield "status-estimate"
    if entry.look_again:
        yield "status-look-again"


def _signed(line: str, entry: Entry, wording: Wording) -> str:
    """Return the line of an answer with the name behind it, if somebody else gave it."""
    own = wording.authors.get(entry.author, "") is None
    if own or not wording.authors:
        return line
    return wording.text("entry-by", args={"line": line, "who": Author(entry.author)})
