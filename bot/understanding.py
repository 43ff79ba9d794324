"""An inbound text → Event, in the light of what is open.

Everything a button does can be typed: the number, the label in any language, its first
letters, small slips. What may mean something is asked about; what means nothing is kept.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from msgspec import Struct

from bot.asked import Read
from bot.asking import about
from bot.commands import Command, ReflectAsked, RightAsked, RoadmapAsked
from bot.guarding import cleaned, guarded
from bot.host import Host
from bot.lexicon import Lexicon
from bot.reading import read
from bot.wording import Wording
from flows.answers import Status
from flows.conversation import (
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
    Doubt,
    Offer,
)
from flows.questions import question
from flows.roadmap import Kind, Roadmap
from flows.turn import (
    Answered,
    ChangeAsked,
    Confirmed,
    DateGiven,
    Declined,
    ForgetAsked,
    LeaveAsked,
    Misread,
    Passed,
    Paused,
    RemovalAsked,
    Resumed,
    SummaryAsked,
    Unclear,
)
from flows.walk import Slot, Walk
from locales.dates import read_date
from locales.matching import match
from locales.numbers import numbered

Understood = Command


class Whereabouts(Struct, frozen=True, kw_only=True):
    """Where a participant stands when something comes in."""

    roadmap: Roadmap
    conversation: Conversation
    walk: Walk
    slot: Slot | None
    wording: Wording
    others: tuple[
        Wording, ...
    ]  # the other languages, for labels and commands typed in them
    host: Host
    today: date


def clean(text: str) -> str:
    """Return a text composed and trimmed, without control and direction characters."""
    composed = unicodedata.normalize("NFC", text)
    for written, meant in (("\r\n", "\n"), ("\r", "\n"), ("\t", " ")):
        composed = composed.replace(written, meant)
    if not composed.isprintable():  # line ends, and what is hidden
        composed = "".join(c for c in composed if c == "\n" or not _hidden(c))
    return composed.strip("\u200b\u200e\u200f\ufeff \n")


def _hidden(character: str) -> bool:
    """Return whether a character is not to be seen, or turns the direction of others."""
    if unicodedata.category(character) in {"Cc", "Cs", "Co", "Cn"}:
        return True
    return character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def understand(text: str, here: Whereabouts) -> Understood:
    """Return what a participant means by a text."""
    typed = clean(text)
    if not typed:
        return Misread(message="misread-nothing", words=text.strip())
    lexicon = Lexicon(here.wording.voice, tuple(o.voice for o in here.others))
    decided = None if typed.startswith("/") else _doubt(typed, here, lexicon)
    return decided or guarded(_fresh(typed, here, lexicon))


def _fresh(typed: str, here: Whereabouts, lexicon: Lexicon) -> Understood:
    """Return what is meant by a text that answers no small question of ours."""
    if typed.startswith("/"):
        found = lexicon.coaching(typed[1:]) or lexicon.command(typed[1:])
        return found or Misread(message="not-now", words=typed)
    found = _stage(typed, here, lexicon)
    if found is not None:
        return found
    if here.slot is None:
        return lexicon.command(typed) or Misread(
            message="misread-calm", words=typed, args={"words": _short(typed)}
        )
    return _reply(typed, here, here.slot, lexicon)


# --- small questions of ours ----------------------------------------------------------------


def _doubt(typed: str, here: Whereabouts, lexicon: Lexicon) -> Understood | None:
    doubt = here.conversation.doubt
    if doubt is None:
        return None
    if doubt.about == "unclear":
        return lexicon.exact(typed) or guarded(Unclear(typed))
    if doubt.about == "forget":
        return _erasing(typed, doubt, here, lexicon)
    if doubt.about == "which":
        number = numbered(typed)
        asked = {"change": ChangeAsked, "remove": RemovalAsked}[doubt.offers[0].value]
        return asked(number) if number else None
    return _offered(typed, doubt, lexicon)


def _erasing(
    typed: str, doubt: Doubt, here: Whereabouts, lexicon: Lexicon
) -> Understood | None:
    """Return what is made of the question whether to erase: only what is plain counts."""
    ways = [offer.value for offer in doubt.offers]
    names = {way: f"forget-{way}" for way in (*ways, "no")}
    for wording in (here.wording, *here.others):
        labels = {way: [wording.voice.text(name)] for way, name in names.items()}
        found = match(typed, labels)
        chosen = found.key if found and found.sure else ""
        if 1 <= numbered(typed) <= len(names):
            chosen = list(names)[numbered(typed) - 1]
        if chosen in ways:
            return ForgetAsked(sure=True, shared=len(ways) > 1, leave=chosen == "leave")
        if chosen:
            return Declined()
    if lexicon.means("no", typed):
        return Declined()
    if lexicon.means("yes", typed) and len(ways) == 1:
        return ForgetAsked(sure=True)
    command = lexicon.exact(typed)
    return command or ForgetAsked(words=cleaned(typed))


def _offered(typed: str, doubt: Doubt, lexicon: Lexicon) -> Understood | None:
    """Return what is made of an offer: taken, declined, changed, or none of these."""
    offers, many = doubt.offers, len(doubt.offers) > 1
    if doubt.about == "leave":
        return _leaving(typed, lexicon)
    if doubt.about == "both":
        return _which_holds(typed, offers[0], lexicon)
    saving, removing = doubt.about == "save", doubt.about == "remove"
    chosen = numbered(typed) if len(typed) == 1 else 0
    agreed = lexicon.means("yes", typed) or lexicon.means("confirm", typed)
    if (many and 1 <= chosen <= len(offers)) or (not many and (chosen == 1 or agreed)):
        offer = offers[max(chosen, 1) - 1]
        if removing:
            return RemovalAsked(offer.value, sure=True)
        return Answered(value=offer.value, words=offer.words, marks=offer.marks)
    if doubt.about == "personal":
        return _left_out(typed, chosen, offers, lexicon)
    if many:
        return None
    if lexicon.means("no", typed) or chosen == (3 if saving else 2 if removing else -1):
        return Declined()
    if lexicon.means("change", typed) or (chosen == 2 and not removing):
        return Declined(again=True)
    if chosen == 3 and not removing:
        return Passed(Status.SKIPPED)
    return None


def _which_holds(typed: str, own: Offer, lexicon: Lexicon) -> Understood | None:
    """Return what is made of the question whose answer holds: one's own, or the other."""
    if typed == "1" or lexicon.means("keep-mine", typed):
        return Answered(value=own.value, words=own.words, marks=own.marks)
    if typed == "2" or lexicon.means("keep-theirs", typed):
        return Declined()
    return None


def _leaving(typed: str, lexicon: Lexicon) -> Understood | None:
    if typed == "1" or any(lexicon.means(word, typed) for word in ("yes", "leave")):
        return LeaveAsked(sure=True)
    if typed == "2" or lexicon.means("no", typed):
        return Declined()
    return None


def _left_out(
    typed: str, chosen: int, offers: tuple[Offer, ...], lexicon: Lexicon
) -> Understood | None:
    """Return what is made of the offer to leave out what identifies somebody."""
    if chosen == 3 or lexicon.means("change", typed):
        return Declined(again=True)
    bare, as_typed = offers
    if lexicon.means("yes", typed):
        return Answered(value=bare.value, words=bare.words, marks=bare.marks)
    if lexicon.means("no", typed) or lexicon.means("keep", typed):
        return Answered(
            value=as_typed.value, words=as_typed.words, marks=as_typed.marks
        )
    return None


# --- stages without a question ----------------------------------------------------------------


def _stage(typed: str, here: Whereabouts, lexicon: Lexicon) -> Understood | None:
    stage = here.conversation.stage
    if stage == NOTICE:
        return _notice(typed, here, lexicon)
    if stage == FINISHED and typed == "1":
        return SummaryAsked()
    if stage in {RESTING, WAITING, PAUSED}:
        return _calm(typed, here, lexicon)
    if here.slot and here.slot.field.kind is Kind.REVIEW:
        return _review(typed, lexicon)
    return None


def _notice(typed: str, here: Whereabouts, lexicon: Lexicon) -> Understood | None:
    roadmaps = here.host.offered(here.wording.voice)
    number = numbered(typed)
    if 1 <= number <= len(roadmaps):
        return RoadmapAsked(roadmaps[number - 1])
    if number == len(roadmaps) + 1 or lexicon.means("more", typed):
        return RightAsked("privacy")
    if any(lexicon.means(word, typed) for word in ("yes", "start", "continue")):
        return RoadmapAsked(here.conversation.roadmap)
    if isinstance(lexicon.exact(typed), ReflectAsked):  # and not a roadmap of that name
        return ReflectAsked()
    for wording in (here.wording, *here.others):
        voice = wording.voice
        labels = {id_: [voice.text(id_)] for id_ in roadmaps if voice.has(id_)}
        found = match(typed, labels)
        if found and found.sure:
            return RoadmapAsked(found.key)
    return None


def _calm(typed: str, here: Whereabouts, lexicon: Lexicon) -> Understood | None:
    if typed == "1" or lexicon.means("yes", typed) or lexicon.means("continue", typed):
        return Resumed()
    if typed == "2" or lexicon.means("no", typed):
        return Paused()
    command = lexicon.exact(typed)
    if command is not None or here.conversation.stage != WAITING:
        return command
    found = read_date(typed, here.wording.voice, here.today)
    if found is None or not found.iso:
        return None
    today = here.today.isoformat()
    if found.iso < today[: len(found.iso)]:
        return Misread(message="misread-past", words=typed, args={"words": typed})
    return DateGiven(iso=found.iso)


def _review(typed: str, lexicon: Lexicon) -> Understood:
    if lexicon.means("yes", typed) or lexicon.means("confirm", typed):
        return Confirmed()
    if numbered(typed):
        return ChangeAsked(numbered(typed))
    if lexicon.means("no", typed):
        return Misread(message="review-wrong", words="")
    return lexicon.command(typed) or Misread(
        message="misread-review", words=typed, args={"words": _short(typed)}
    )


# --- answers ----------------------------------------------------------------------------------


def _reply(typed: str, here: Whereabouts, slot: Slot, lexicon: Lexicon) -> Understood:
    asked = question(here.walk, slot, bare=True)
    reader = Read(
        slot=slot,
        wording=about(asked, here.wording),
        question=asked,
        elsewhere=tuple(
            other for other in here.others if other.voice.has(here.roadmap.id)
        ),
        today=here.today,
        offered=here.walk.book.carried(slot.place.prompt, slot.field.id) is not None,
    )
    return read(typed, reader, lexicon)


def _short(typed: str, most: int = 60) -> str:
    return typed if len(typed) <= most else typed[:most].rstrip() + "…"
