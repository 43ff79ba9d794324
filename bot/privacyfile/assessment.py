"""The draft of an impact assessment: article 35 of the GDPR. What is to be decided stays open."""

from __future__ import annotations

from bot.privacyfile.paper import Items, Paper, Part, Section, Table, Text
from bot.privacyfile.record import (
    basis,
    limits,
    measures,
    own_measures,
    retention,
    transfers,
)
from bot.privacyfile.risks import risks
from bot.privacyfile.writer import Writer, on_telegram

CRITERIA = {  # the nine of the European authorities, and whether each may apply
    "scoring": "no",
    "deciding": "no",
    "watching": "maybe",
    "sensitive": "maybe",
    "large": "no",
    "matching": "no",
    "vulnerable": "yes",
    "innovative": "maybe",
    "blocking": "no",
}


def assessment(writer: Writer) -> Paper:
    """Return the draft as the settings have it."""
    return Paper(
        language=writer.language,
        file=writer.say("assessment", "file"),
        title=writer.say("assessment"),
        about=writer.say("assessment", "about"),
        owner=writer.owner,
        cautions=writer.cautions,
        sections=(
            _section(writer, "description", _description(writer)),
            _section(writer, "criteria", _criteria(writer)),
            _section(writer, "need", _need(writer)),
            _section(writer, "risks", risks(writer)),
            _section(writer, "precautions", _precautions(writer)),
            _section(writer, "residual", _residual(writer)),
            _section(writer, "consulted", _consulted(writer)),
            _section(writer, "signing", (_signing(writer),)),
        ),
        made=writer.made,
        page=writer.say("page", page="{page}", pages="{pages}"),
    )


def _section(writer: Writer, name: str, parts: tuple[Part, ...]) -> Section:
    return Section(heading=writer.say(name), parts=parts)


def _description(writer: Writer) -> tuple[Part, ...]:
    steps = ["write", "keep", "summary", "share", "coach", "erase"]
    if on_telegram(writer.settings):
        steps.insert(1, "telegram")
    rows = (
        (writer.say("controller-name"), str(writer.facts["responsible"])),
        (writer.say("controller-contact"), str(writer.facts["contact"])),
        (writer.say("controller-status"), writer.say("status")),
        (writer.say("context-through"), writer.say("through")),
        *writer.blanks("context", ("people", "bond", "where")),
    )
    return (
        Text(text=writer.say("description-what")),
        _table(writer, "description", ("item", "filled"), rows),
        Text(text=writer.say("description-steps")),
        Items(texts=writer.each("step", steps), numbered=True),
    )


def _criteria(writer: Writer) -> tuple[Part, ...]:
    rows = tuple(
        (
            writer.say(f"criterion-{name}"),
            writer.say(f"may-{applies}"),
            writer.say(f"criterion-{name}", "what"),
        )
        for name, applies in CRITERIA.items()
    )
    decision = ((writer.say("criteria-decision"), writer.say("fill")),)
    return (
        Text(text=writer.say("criteria-about"), style="caution"),
        _table(writer, "criteria", ("criterion", "applies", "design"), rows),
        _table(writer, "criteria-decision", ("item", "filled"), decision),
    )


def _need(writer: Writer) -> tuple[Part, ...]:
    rows = (
        *writer.rows("need", ("purpose", "minimal", "correct"), "what"),
        (writer.say("need-storage"), retention(writer)),
        *writer.rows("need", ("told", "rights", "transfers"), "what"),
        (writer.say("need-less"), writer.say("fill")),
    )
    return (
        _table(writer, "need", ("item", "filled"), rows),
        Text(text=writer.say("need-basis"), style="heading"),
        *basis(writer),
        Text(text=writer.say("transfers"), style="heading"),
        transfers(writer),
    )


def _precautions(writer: Writer) -> tuple[Part, ...]:
    about = Text(text=writer.say("precautions-about"))
    return (about, *measures(writer), own_measures(writer))


def _residual(writer: Writer) -> tuple[Part, ...]:
    rows = writer.blanks("residual", ("risk", "accepted"))
    return (
        Text(text=writer.say("limits"), style="heading"),
        limits(writer),
        Text(text=writer.say("residual-about")),
        _table(writer, "residual", ("item", "filled"), rows),
    )


def _consulted(writer: Writer) -> tuple[Part, ...]:
    names = ("staff", "council", "beneficiaries", "officer")
    rows = writer.blanks("consulted", names, 2)
    return (
        Text(text=writer.say("consulted-about")),
        _table(writer, "consulted", ("who", "asked", "said"), rows),
    )


def _signing(writer: Writer) -> Table:
    names = ("decision", "name", "day", "signature", "next")
    return _table(
        writer, "signing", ("item", "filled"), writer.blanks("signing", names)
    )


def _table(
    writer: Writer, name: str, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> Table:
    return Table(name=writer.say(name), head=writer.each("head", head), rows=rows)
