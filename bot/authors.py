"""What those are called who answer on a file that several people share."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.scene import Scene
from flows.turn import Listing, Say, Saying
from flows.wordable import Author, Term, Wordable
from storage import members


def knowing(tx: Connection, scene: Scene, says: Iterable[Saying]) -> Scene:
    """Return a scene that knows the authors, if something is to be said of them."""
    named = any(
        isinstance(said, Listing)
        or (
            isinstance(said, Say)
            and any(isinstance(each, Author) for each in said.args.values())
        )
        for said in says
    )
    return with_authors(tx, scene) if named and not _alone(scene) else scene


def with_authors(tx: Connection, scene: Scene) -> Scene:
    """Return a scene that knows the names of those who answer; None for oneself."""
    named = members.authors(tx, scene.conversation.id)
    own = scene.seat.person
    found = {each.address: None if each.person == own else each.name for each in named}
    return replace(scene, authors={**found, scene.address: None})


def name_of(tx: Connection, scene: Scene, person: str) -> Wordable:
    """Return what somebody is called who works on this file; "you" for oneself."""
    if person == scene.seat.person:
        return Term("author-you")
    found = {each.person: each.name for each in members.of(tx, scene.conversation.id)}
    if person not in found:
        return Term("author-former")
    return found[person] or Term("author-unnamed")


def _alone(scene: Scene) -> bool:
    return all(each.author == scene.address for each in scene.conversation.book)
