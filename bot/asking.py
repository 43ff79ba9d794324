"""A question → a bubble: its words, its choices, how it is answered and what can be tapped."""

from __future__ import annotations

from collections.abc import Iterator

from bot.messages import LETTERS, Bubble, Tap
from bot.wording import UNKNOWN, Wording
from flows.roadmap import Field, Kind
from flows.turn import Progress, Question
from flows.wordable import Amount, Wordable
from flows.wording import known
from locales.catalog import Voice

HOW = {
    Kind.SINGLE: "how-single",
    Kind.SCALE: "how-scale",
    Kind.DATE: "how-date",
    Kind.PERIOD: "how-period",
    Kind.EVIDENCE: "how-evidence",
    Kind.DRAFT: "how-draft",
    Kind.ANOTHER: "how-another",
}
TAPPED = {
    Kind.SINGLE: "one",
    Kind.MULTI: "many",
    Kind.SCALE: "scale",
    Kind.GRID: "grid",
    Kind.ANOTHER: "one",
}


def about(question: Question, wording: Wording) -> Wording:
    """Return a wording that knows what the question speaks of."""
    spoken_of = question.field.args
    missing = dict.fromkeys((*spoken_of, "of"), UNKNOWN)
    said = {name: wording.argument(value) for name, value in question.args.items()}
    there = {known(name): "yes" if name in said else "no" for name in spoken_of}
    return wording.within({**missing, **said, **there, **question.selectors})


def question_bubble(question: Question, wording: Wording, *, tapped: bool) -> Bubble:
    """Return the open question; `tapped` if there are buttons."""
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
    if field.kind is Kind.GRID and field.prefill and voice.has(field.prefill.prompt):
        team = {"name": voice.text(field.prefill.prompt)}
        notes.append(voice.text("team-ask-all", "", team))
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
        how=how_tapped(question, wording) if tapped else how(question, wording),
        moves=voice.text("moves"),
        picks=TAPPED.get(field.kind, "one" if question.options else ""),
        rows=len(field.rows) if field.kind is Kind.GRID else 0,
        taps=tuple(_taps(question, wording)) if tapped else (),
    )


def _taps(question: Question, wording: Wording) -> Iterator[Tap]:
    """Yield the buttons besides the choices, always in the same order."""
    voice, field = wording.voice, question.field
    if field.kind in {Kind.MULTI, Kind.GRID}:
        yield Tap(label=voice.text("tap-done"), says="", does="done")
    if question.present is not None or question.offered is not None:
        yield Tap(label=voice.text("tap-keep"), says="/keep")
    if field.kind is not Kind.ANOTHER:
        yield Tap(label=voice.text("skip"), says="/skip")
        yield Tap(label=voice.text("tap-unknown"), says="/don’t know")
    yield Tap(label=voice.text("tap-back"), says="/back")
    if _exemplified(question, voice):
        yield Tap(label=voice.text("tap-example"), says="/example", does="example")
    yield Tap(label=voice.text("tap-help"), says="/help", always=True)


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
            f"{letter}. {row}" for letter, row in zip(LETTERS, rows, strict=False)
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


def how_tapped(question: Question, wording: Wording) -> str:
    """Return how the open question is answered where there are buttons; "" if they say it."""
    field, voice = question.field, wording.voice
    match field.kind:
        case Kind.SINGLE | Kind.SCALE | Kind.ANOTHER:
            return ""
        case Kind.MULTI if field.most:
            return voice.text("tap-multi-most", "", {"most": field.most})
        case Kind.MULTI:
            return voice.text("tap-multi")
        case Kind.GRID:
            return voice.text("tap-grid")
        case Kind.EVIDENCE:
            return voice.text("tap-evidence")
        case _:
            return how(question, wording)


def sample(field: Field) -> str:
    """Return figures of the right shape, as an example: 3 4 2 5 3, or 60 30 0 10."""
    if field.kind is Kind.SHARES:
        rest = len(field.rows) - 1
        return " ".join(["60", *(["40", *["0"] * (rest - 1)] if rest else [])])
    return " ".join("34253425"[: len(field.rows)])


def example_of(question: Question, wording: Wording) -> str:
    """Return an example for a question, or ""."""
    message = _exemplified(question, wording.voice)
    if not message:
        return ""
    text = about(question, wording).text(message, "example")
    return wording.voice.text("example", "", {"text": text})


def _exemplified(question: Question, voice: Voice) -> str:
    """Return the message that has an example for a question, or ""."""
    messages = (question.field.message, question.prompt)
    return next((each for each in messages if voice.has(each, "example")), "")


def example_bubble(question: Question, wording: Wording) -> Bubble:
    """Return an example, or that there is none."""
    found = example_of(question, wording)
    return Bubble(text=found or wording.voice.text("example-none"))


def quotation_bubble(question: Question, wording: Wording) -> Bubble:
    """Return a question to be passed on, without what can be typed here."""
    wording = about(question, wording)
    return Bubble(
        before=(wording.text(question.prompt),) if question.opening else (),
        text=wording.text(question.message),
        lines=(
            *_scale_lines(question.field, wording),
            *(f"• {label}" for label in _choices(question, wording)),
        ),
    )
