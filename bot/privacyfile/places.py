"""The annex for whoever manages the database: which table and column holds what."""

from __future__ import annotations

from bot.privacyfile.kept import CATEGORIES, NOT_ABOUT_PEOPLE
from bot.privacyfile.paper import Section, Table, Text
from bot.privacyfile.writer import Writer, sealed
from storage.columns import Sealed, SealedJSON
from storage.tables import metadata


def places(writer: Writer) -> Section:
    """Return where each category stands, and which columns the key seals."""
    rows = tuple(
        (
            writer.say(f"data-{category}"),
            "\n".join(f"{table}: {', '.join(held)}" for table, held in tables.items()),
        )
        for category, tables in CATEGORIES.items()
        if tables
    )
    closed = (
        writer.say("places-sealed", columns=", ".join(sealed_columns()))
        if sealed(writer.settings)
        else writer.say("places-open")
    )
    return Section(
        heading=writer.say("places"),
        parts=(
            Text(text=writer.say("places-about", others=", ".join(NOT_ABOUT_PEOPLE))),
            Table(
                name=writer.say("places"),
                head=writer.each("head", ("data", "tables")),
                rows=rows,
            ),
            Text(text=closed),
        ),
    )


def sealed_columns() -> list[str]:
    """Return the columns that a key seals, as the tables have them."""
    return [
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Sealed | SealedJSON)
    ]
