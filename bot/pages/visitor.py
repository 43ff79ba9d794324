"""Who is there: found anew for every request, with what they may see at that moment."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection
from starlette.requests import Request

from bot.pages.address import Address
from bot.register import FALLBACK
from locales.catalog import Catalog
from storage import coaches, passes, people, programmes
from storage.members import mark
from storage.programmes import Programme


class Visitor(Struct, frozen=True, kw_only=True):
    """Somebody who was let in."""

    person: str
    language: str
    coaches: bool
    administers: tuple[Programme, ...]
    leaving: str  # what only their own page knows, and sends back to leave


def code_of(request: Request, address: Address) -> str:
    """Return the code of the visit that a browser shows."""
    return request.cookies.get(address.cookie, "")


def find(tx: Connection, catalog: Catalog, code: str, now: datetime) -> Visitor | None:
    """Return whose visit it is; None if it is over, or nothing is theirs to see any more."""
    person = passes.visitor(tx, code, now) if code else None
    if person is None:
        return None
    coaching = bool(coaches.being(tx, person))
    administers = tuple(programmes.administered_by(tx, person))
    if not coaching and not administers:
        return None
    return Visitor(
        person=person,
        language=language_of(tx, catalog, person),
        coaches=coaching,
        administers=administers,
        leaving=leaving(code),
    )


def language_of(tx: Connection, catalog: Catalog, person: str) -> str:
    """Return the language somebody speaks with us where they are reached."""
    reached = people.reached_at(tx, person)
    tag = reached[0].language if reached else FALLBACK
    return catalog.nearest(tag) or FALLBACK


def leaving(code: str) -> str:
    """Return what follows from the code of a visit and does not tell it."""
    return mark(f"leave {code}")[:32]


def preferred(request: Request, catalog: Catalog) -> str:
    """Return the language of a link, or else the one a browser asks for first, of those we have."""
    given = request.headers.get("accept-language", "").split(",")[:10]
    asked = (request.query_params.get("l", ""), *given)
    wanted = (each.partition(";")[0].strip() for each in asked)
    known = (catalog.nearest(tag) for tag in wanted if tag)
    return next(filter(None, known), FALLBACK)
