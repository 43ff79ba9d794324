"""A turn → bubbles: what the core decided to say, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.messages import Bubble
from bot.summary_text import section_bubbles
from bot.wording import UNKNOWN, Wording
from flows.answers import Status
from flows.roadmap import Field, Kind
from flows.turn import (
    Delivery,
    Display,
    Entry,
    Example,
    Listing,
    Progress,
    Question,
    Quotation,
    Say,
    Saying,
)
from flows.wordable import Amount, Term, Wordable
from locales.catalog import Catalog, Voice

STATUSES = {
    Status.SKIPPED: "status-skipped",
    Status.UNKNOWN: "status-unknown",
    Status.COLLEAGUE: "status-colleague",
}
HOW = {
    Kind.SINGLE: "how-single",
    Kind.SCALE: "how-scale",
    Kind.DATE: "how-date",
    Kind.PERIOD: "how-period",
    Kind.EVIDENCE: "how-evidence",
    Kind.DRAFT: "how-draft",
    Kind.ANOTHER: "how-another",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What the notice says of whoever runs the assistant, and what can be begun."""

    responsible: str = ""
    roadmaps: tuple[str, ...] = ()

    def offered(self, voice: Voice) -> tuple[str, ...]:
        """Return the roadmaps that can be walked in a language."""
        return tuple(roadmap for roadmap in self.roadmaps if voice.has(roadmap))


def bubbles(
    says: Iterable[Saying], wording: Wording, catalog: Catalog, host: Host
) -> Iterator[Bubble]:
    """Yield what was decided to say, in the words of one language; files are left to others."""
    for saying in says:
        match saying:
            case Say(message="notice"):
                yield _notice(wording, catalog, host)
            case Say():
                yield _said(saying, wording)
            case Question():
                yield _question(saying, wording)
            case Example():
                yield _example(saying.question, wording)
            case Quotation():
                yield _quotation(saying.question, wording)
            case Listing():
                yield _listing(saying, wording)
            case Display():
                yield from section_bubbles(saying, wording)
            case Delivery():
                pass


def _said(say: Say, wording: Wording) -> Bubble:
    link = f"{say.message}-link"  # an operator may set one for a card
    return Bubble(
        text=wording.text(say.message, args=say.args),
        notes=(wording.text(link),) if wording.voice.has(link) else (),
        choices=tuple(wording.say(choice) for choice in say.choices),
    )


def _notice(wording: Wording, catalog: Catalog, host: Host) -> Bubble:
    voice = wording.voice
    owner = (
        voice.text("notice-other", "", {"name": host.responsible})
        if host.responsible
        else voice.text("notice-own-computer")
    )
    others = [catalog.voice(tag) for tag in catalog.languages if tag != voice.tag]
    asks = " · ".join(
        other.text("notice-language")
        for other in others
        if other.has("notice-language")
    )
    return Bubble(
        before=(voice.text("notice", "", {"responsible": owner}),),
        text=voice.text("notice-choose"),
        choices=(*roadmap_labels(wording, host), voice.text("more")),
        notes=(voice.text("notice-languages", "", {"languages": asks}),)
        if asks
        else (),
    )


def roadmap_labels(wording: Wording, host: Host) -> tuple[str, ...]:
    """Return what each roadmap is called, with what it takes."""
    return tuple(
        f"{wording.voice.text(roadmap)} — {wording.voice.text(roadmap, 'about')}"
        for roadmap in host.offered(wording.voice)
    )


# --- questions ----------------------------------------------------------------------------


def about(question: Question, wording: Wording) -> Wording:
    """Return a wording that knows what the question speaks of."""
    missing = dict.fromkeys((*question.field.args, "of"), UNKNOWN)
    known = {name: wording.argument(value) for name, value in question.args.items()}
    return wording.within({**missing, **known, **question.selectors})


def _question(question: Question, wording: Wording) -> Bubble:
    wording = about(question, wording)
    voice, field = wording.voice, question.field
    leads = [wording.text(lead.message, args=lead.args) for lead in question.leads]
    if question.opening:
        leads.append(wording.text(question.prompt))
    notes = []
    if question.present is not None:
        notes.append(wording.text("present", args={"answer": question.present}))
    if question.offered is not None:
        notes.append(wording.text("offered", args={"answer": question.offered}))
    if not question.required and field.kind is not Kind.ANOTHER:
        notes.append(voice.text("optional"))
    return Bubble(
        kind="question",
        progress=_progress(question.progress, wording, brief=bool(leads)),
        before=tuple(leads),
        text=wording.text(question.message),
        hint=wording.text(field.message, "hint")
        if voice.has(field.message, "hint")
        else "",
        lines=tuple(_scale_lines(field, wording)),
        choices=_choices(question, wording),
        notes=tuple(notes),
        how=how(question, wording),
        moves=voice.text("moves"),
    )


def _progress(progress: Progress | None, wording: Wording, *, brief: bool) -> str:
    """Return where we are; after what opens a part, only whom it is about."""
    if progress is None:
        return ""
    about = wording.say(progress.about) if progress.about is not None else ""
    if brief:
        return about
    args: dict[str, Wordable] = {
        "phase": progress.phase,
        "part": Amount(progress.part),
        "parts": Amount(progress.parts),
        "question": Amount(progress.question),
        "questions": Amount(progress.questions),
    }
    where = wording.text("progress", args=args)
    return f"{where} · {about}" if about else where


def _choices(question: Question, wording: Wording) -> tuple[str, ...]:
    if question.field.kind is Kind.ANOTHER:
        return (wording.voice.text("yes"), wording.voice.text("no"))
    return tuple(wording.say(option.label) for option in question.options)


def _scale_lines(field: Field, wording: Wording) -> Iterator[str]:
    voice = wording.voice
    if field.kind is Kind.GRID and field.anchors:
        yield from (
            f"{point} = {wording.text(field.message, f'a{point}')}"
            for point in range(1, 6)
        )
    elif field.kind in {Kind.SCALE, Kind.GRID}:
        yield f"1 = {wording.text(field.message, 'low')} · 5 = {wording.text(field.message, 'high')}"
    if field.kind in {Kind.GRID, Kind.SHARES}:
        rows = (voice.text(field.row_message, row, wording.given) for row in field.rows)
        yield from (
            f"{letter}. {row}" for letter, row in zip("abcdefghij", rows, strict=False)
        )


def how(question: Question, wording: Wording) -> str:
    """Return how the open question is answered."""
    field, voice = question.field, wording.voice
    match field.kind:
        case Kind.MULTI if field.most:
            return voice.text("how-multi-most", "", {"most": field.most})
        case Kind.MULTI if field.empty:
            return voice.text("how-multi-none")
        case Kind.MULTI:
            return voice.text("how-multi")
        case Kind.NUMBER:
            return voice.text(
                "how-number-unit" if field.unit == "free" else "how-number"
            )
        case Kind.SHORT | Kind.LONG if question.options:
            return voice.text("how-ready")
        case Kind.SHORT:
            return voice.text("how-short", "", {"limit": field.limit})
        case Kind.LONG:
            return voice.text("how-long", "", {"limit": field.limit})
        case Kind.GRID | Kind.SHARES:
            return voice.text(
                f"how-{field.kind}",
                "",
                {"count": len(field.rows), "example": sample(field)},
            )
        case Kind.DRAFT if not question.options:
            return voice.text("how-short", "", {"limit": field.limit})
        case _:
            return voice.text(HOW[field.kind])


def sample(field: Field) -> str:
    """Return figures of the right shape, as an example: 3 4 2 5 3, or 60 30 0 10."""
    if field.kind is Kind.SHARES:
        rest = len(field.rows) - 1
        return " ".join(["60", *(["40", *["0"] * (rest - 1)] if rest else [])])
    return " ".join("34253425"[: len(field.rows)])


def _example(question: Question, wording: Wording) -> Bubble:
    wording = about(question, wording)
    for message in (question.field.message, question.prompt):
        if wording.voice.has(message, "example"):
            text = wording.text(message, "example")
            return Bubble(text=wording.voice.text("example", "", {"text": text}))
    return Bubble(text=wording.voice.text("example-none"))


def _quotation(question: Question, wording: Wording) -> Bubble:
    wording = about(question, wording)
    return Bubble(
        before=(wording.text(question.prompt),) if question.opening else (),
        text=wording.text(question.message),
        lines=(
            *_scale_lines(question.field, wording),
            *(f"• {label}" for label in _choices(question, wording)),
        ),
    )


# --- lists --------------------------------------------------------------------------------


def _listing(listing: Listing, wording: Wording) -> Bubble:
    footing = listing.footing
    return Bubble(
        text=wording.text(listing.heading.message, args=listing.heading.args),
        lines=tuple(entry_line(entry, wording) for entry in listing.entries),
        how=wording.text(footing.message, args=footing.args) if footing else "",
    )


def entry_line(entry: Entry, wording: Wording) -> str:
    """Return an answer as a numbered line."""
    status = Term(STATUSES.get(entry.status, "status-open"))
    answer = entry.value if entry.value is not None else status
    args = {"title": entry.title, "answer": answer}
    if entry.about is not None:
        line = wording.text("entry-about", args={**args, "about": entry.about})
    else:
        line = wording.text("entry", args=args)
    again = f" ({wording.voice.text('status-look-again')})" if entry.look_again else ""
    return f"{entry.number}. {line}{again}"
