"""The record of processing: article 30 of the GDPR, section by section."""

from __future__ import annotations

from bot.privacyfile.kept import CATEGORIES
from bot.privacyfile.paper import Items, Paper, Part, Section, Style, Table, Text
from bot.privacyfile.places import places
from bot.privacyfile.writer import API, Writer, on_telegram, sealed

PURPOSES = (
    "assessment",
    "resuming",
    "accompanying",
    "programme",
    "rights",
    "running",
)
PEOPLE = (
    "staff",
    "colleagues",
    "coaches",
    "administrators",
    "beneficiaries",
    "readers",
)
RIGHTS = (
    "informed",
    "access",
    "correct",
    "object",
    "withdraw",
    "stop",
    "erase",
    "complain",
)


def record(writer: Writer) -> Paper:
    """Return the record as the settings have it."""
    return Paper(
        language=writer.language,
        file=writer.say("record", "file"),
        title=writer.say("record"),
        about=writer.say("record", "about"),
        owner=writer.owner,
        cautions=writer.cautions,
        sections=(
            _controller(writer),
            _purposes(writer),
            _section(writer, "basis", basis(writer)),
            _people(writer),
            _data(writer),
            _recipients(writer),
            _section(writer, "transfers", (transfers(writer),)),
            _retention(writer),
            _section(writer, "measures", (*measures(writer), own_measures(writer))),
            _rights(writer),
            _section(writer, "limits", (limits(writer),)),
            _upkeep(writer),
            places(writer),
        ),
        made=writer.made,
        page=writer.say("page", page="{page}", pages="{pages}"),
    )


def basis(writer: Writer) -> tuple[Part, ...]:
    """Return what is said of the lawful basis."""
    chosen = writer.settings.lawful_basis
    if chosen is None:
        stated: tuple[Part, ...] = (
            Text(text=writer.say("basis-none"), style="caution"),
        )
    else:
        named = writer.say(f"basis-{chosen}")
        stated = (
            Text(text=writer.say("basis-chosen", basis=named)),
            Text(
                text=writer.say(f"basis-{chosen}", "about"),
                style="caution" if chosen == "consent" else "",
            ),
        )
    extras = writer.each("basis", ("extras", "special"))
    return (*stated, *(Text(text=text) for text in extras))


def transfers(writer: Writer) -> Text:
    where = "telegram" if on_telegram(writer.settings) else "none"
    return Text(text=writer.say(f"transfers-{where}"))


def measures(writer: Writer) -> tuple[Part, ...]:
    """Return the measures of the program; where nothing is sealed, that comes first."""
    closed = sealed(writer.settings)
    way = "transit" if on_telegram(writer.settings) else "offline"
    names = ["sealed"] if closed else []
    names += [way, "access", "trail", "erasing", "files", "numbers", "scores"]
    listed = Items(texts=writer.each("measures", [*names, "adults", "outside"]))
    if closed:
        return (listed,)
    return (Text(text=writer.say("measures-open"), style="caution"), listed)


def own_measures(writer: Writer) -> Text:
    """Return the line for what no program can do."""
    return Text(text=writer.say("measures-own"))


def limits(writer: Writer) -> Items:
    """Return what cannot be claimed."""
    names = ["lawful", "words", "operator", "copies", "typing"]
    names += ["content"] if writer.settings.content else []
    return Items(texts=writer.each("limits", [*names, "running"]))


def retention(writer: Writer) -> str:
    return writer.say("retention-rule")


def _section(writer: Writer, name: str, parts: tuple[Part, ...]) -> Section:
    return Section(heading=writer.say(name), parts=parts)


def _controller(writer: Writer) -> Section:
    names = ("name", "contact", "status", "joint", "officer", "processors")
    held = {
        "name": str(writer.facts["responsible"]),
        "contact": str(writer.facts["contact"]),
        "status": writer.say("status"),
    }
    rows = tuple(
        (writer.say(f"controller-{name}"), held.get(name) or writer.say("fill"))
        for name in names
    )
    head = writer.each("head", ("item", "filled"))
    table = Table(name=writer.say("controller"), head=head, rows=rows)
    return _section(writer, "controller", (table,))


def _purposes(writer: Writer) -> Section:
    parts = (
        Text(text=writer.say("purposes-are")),
        Items(texts=writer.each("purpose", PURPOSES)),
        Text(text=writer.say("purpose-never")),
    )
    return _section(writer, "purposes", parts)


def _people(writer: Writer) -> Section:
    rows = writer.rows("people", PEOPLE, "what")
    head = writer.each("head", ("who", "what"))
    table = Table(name=writer.say("people"), head=head, rows=rows)
    return _section(writer, "people", (table,))


def _data(writer: Writer) -> Section:
    rows = writer.rows("data", CATEGORIES, "what", "kept")
    head = writer.each("head", ("data", "holds", "kept"))
    table = Table(name=writer.say("data"), head=head, rows=rows)
    return _section(writer, "data", (table,))


def _recipients(writer: Writer) -> Section:
    names = ["shared", "coach", "administrator", "operator"]
    if on_telegram(writer.settings):
        names += ["telegram"]
        names += ["api"] if writer.settings.telegram_api.rstrip("/") != API else []
    rows = writer.rows("recipients", names, "what")
    head = writer.each("head", ("who", "receives"))
    table = Table(name=writer.say("recipients"), head=head, rows=rows)
    last = Text(text=writer.say("recipients-nobody"))
    return _section(writer, "recipients", (table, last))


def _retention(writer: Writer) -> Section:
    names = ["backups", "handed"]
    names += ["telegram"] if on_telegram(writer.settings) else []
    style: Style = "" if writer.settings.retention else "caution"
    items = Items(texts=writer.each("retention", names))
    return _section(
        writer, "retention", (Text(text=retention(writer), style=style), items)
    )


def _rights(writer: Writer) -> Section:
    rows = writer.rows("right", RIGHTS, "type", "what")
    head = writer.each("head", ("right", "type", "happens"))
    table = Table(name=writer.say("rights"), head=head, rows=rows)
    return _section(writer, "rights", (Text(text=writer.say("rights-how")), table))


def _upkeep(writer: Writer) -> Section:
    rows = writer.blanks("upkeep", ("by", "day", "next"))
    head = writer.each("head", ("item", "filled"))
    table = Table(name=writer.say("upkeep"), head=head, rows=rows)
    return _section(writer, "upkeep", (table,))
