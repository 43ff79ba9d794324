"""Whether a person that was read is sound, before anything of it is written."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Any

from bot.mydata.model import (
    COLLEAGUE,
    KEPT,
    TAKEN,
    YOU,
    Answer,
    Conversation,
    Person,
)
from bot.mydata.reading import RefusedFileError
from bot.mydata.telling import book_of
from flows.answers import Status
from flows.conversation import stages
from flows.listing import entries, listed
from flows.loader import reload
from flows.roadmap import Roadmap
from flows.shapes import dated, fits
from flows.walk import Walk
from storage.consents import version_of
from storage.timers import timer_key


def check(person: Person, path: str) -> None:
    """Raise RefusedFileError for the first thing that is not right."""
    try:
        roadmaps = _roadmaps(person)
        _person(person)
        for each in person.conversations:
            _conversation(each, roadmaps, {a.address for a in person.addresses})
    except _WrongError as wrong:
        where = str(wrong)
        raise RefusedFileError("person-damaged", path=path, where=where) from wrong


class _WrongError(Exception):
    """Something that our files never say."""


def _true(holds: bool, where: str) -> None:
    if not holds:
        raise _WrongError(where)


def _roadmaps(person: Person) -> Mapping[str, Roadmap]:
    """Return the versions of roadmaps; raise RefusedFileError for one that cannot be read."""
    found = {}
    for each in person.roadmaps:
        try:
            roadmap = reload(each.canonical)
        except Exception:  # whatever a stranger's roadmap sets off
            roadmap = None
        if roadmap is None or (roadmap.id, roadmap.version) != (
            each.roadmap,
            each.version,
        ):
            raise RefusedFileError(
                "person-roadmap", roadmap=each.roadmap, version=each.version
            )
        found[each.version] = roadmap
    for conversation in person.conversations:
        if conversation.version not in found:
            raise RefusedFileError(
                "person-roadmap",
                roadmap=conversation.roadmap,
                version=conversation.version,
            )
    return found


def _person(person: Person) -> None:
    ids = [each.id for each in person.conversations]
    own = [each.address for each in person.addresses]
    shown = {each.version for each in person.texts}
    updates = [(each.account, each.update) for each in person.received]
    digests = [each.sha256 for each in person.attachments]
    _true(bool(person.id), "id")
    for name, several in (
        ("conversations", ids),
        ("addresses", own),
        ("received", updates),
        ("attachments", digests),
    ):
        _true(len(several) == len(set(several)), name)
    _true(all(t.version == version_of(t.words) for t in person.texts), "texts")
    _true(all(each.text in shown for each in person.consents), "consents")
    asked = {each.conversation for each in person.requests}
    _true(asked <= {None, *ids}, "requests")
    _true(all(each.state in {TAKEN, KEPT} for each in person.received), "received")
    _true(all(isinstance(each.body, dict) for each in person.received), "received")
    _true(all(isinstance(each.body, dict) for each in person.sent), "sent")
    _true(all(each.address in own for each in person.sent), "sent")
    _true(all(each.conversation in ids for each in person.parts), "parts")
    _in_programmes(person, {"", *ids})
    keys = {person.id, *own, *ids, *(timer_key(id_, person.id) for id_ in ids)}
    _true(all(each.key in keys for each in person.reminders), "reminders")


def _in_programmes(person: Person, files: Collection[str]) -> None:
    """Raise _WrongError where something of a programme names a file that is not there."""
    for name in ("enterprises", "shares", "letters"):
        theirs = getattr(person, name)
        _true(all(each.conversation in files for each in theirs), name)
    _true(len(person.rhythms) <= 1, "rhythms")


def _conversation(
    kept: Conversation, roadmaps: Mapping[str, Roadmap], own: Collection[str]
) -> None:
    where = f"conversations.{kept.id}"
    roadmap = roadmaps[kept.version]
    _true(bool(kept.id) and roadmap.id == kept.roadmap, where)
    _true(kept.opened_by in {YOU, COLLEAGUE}, f"{where}.opened_by")
    _true(kept.stage in stages(roadmap), f"{where}.stage")
    _true({kept.back_to} <= {"", *stages(roadmap)}, f"{where}.back_to")
    _true(kept.focus is None or len(kept.focus) == 3, f"{where}.focus")
    _true(kept.doubt is None or _doubt(kept.doubt), f"{where}.doubt")
    for each in kept.answers:
        _true(_author(each, own), f"{where}.{each.number}.author")
        _true(_shaped(each, roadmap), f"{where}.{each.number}.value")
    numbers = [0, *(each.number for each in kept.answers)]
    _true(all(one < two for one, two in pairwise(numbers)), f"{where}.answers")
    try:
        walk = Walk(roadmap, book_of(kept), through=True)
        entries(walk, listed(walk))
    except Exception as wrong:  # an answer of a shape that nobody could give
        raise _WrongError(f"{where}.answers") from wrong


def _author(answer: Answer, own: Collection[str]) -> bool:
    if answer.author == COLLEAGUE:
        return not answer.address
    return answer.author == YOU and answer.address in own


def _shaped(answer: Answer, roadmap: Roadmap) -> bool:
    """Return whether an answer that was given has the shape its question asks for."""
    prompt = roadmap.prompts.get(answer.prompt)
    if prompt is None or answer.status != Status.GIVEN:
        return True
    try:
        kind = prompt.field(answer.field).kind
    except (KeyError, StopIteration):  # a question that this version does not have
        return False
    return fits(kind, answer.value) and dated(kind, answer.value)


def _doubt(doubt: Any) -> bool:
    """Return whether a small question that stands open has the parts it should have."""
    if not isinstance(doubt, dict) or doubt.keys() != {"about", "offers"}:
        return False
    offers = doubt["offers"]
    return isinstance(offers, list) and all(
        isinstance(each, dict) and each.keys() == {"value", "words", "marks"}
        for each in offers
    )
