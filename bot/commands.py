"""What can always be typed: the moves of a conversation, in any language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from flows.answers import Status
from flows.turn import (
    Adopted,
    AnswersAsked,
    Approved,
    AsideAsked,
    ChangeAsked,
    Confirmed,
    Event,
    ExampleAsked,
    ForgetAsked,
    GapsAsked,
    HelpAsked,
    Kept,
    LeaveAsked,
    Objected,
    Passed,
    Paused,
    RemovalAsked,
    Resumed,
    Spoke,
    SummaryAsked,
    Unclear,
    WentBack,
)
from locales.catalog import Voice
from locales.matching import plain


@dataclass(frozen=True, slots=True)
class RoadmapAsked:
    """On with this roadmap: a beginning, or where it was left."""

    roadmap: str


@dataclass(frozen=True, slots=True)
class RoadmapsAsked:
    """Which roadmaps there are."""


@dataclass(frozen=True, slots=True)
class RoundAsked:
    """A new round on the roadmap that was finished."""


@dataclass(frozen=True, slots=True)
class FormAsked:
    """The summary in a form, or for a reader, in words that are still to be understood."""

    typed: str


@dataclass(frozen=True, slots=True)
class QuietAsked:
    """A pause until a day, in words that are still to be understood."""

    typed: str


@dataclass(frozen=True, slots=True)
class InviteAsked:
    """An invitation for a colleague, to work on the same answers; perhaps in a role, as typed."""

    typed: str = ""


@dataclass(frozen=True, slots=True)
class JoinAsked:
    """A place beside those who sent an invitation with this code."""

    code: str


@dataclass(frozen=True, slots=True)
class ReflectAsked:
    """A reflection of a team, to be set up or begun; in words that are still to be understood."""

    typed: str = ""


@dataclass(frozen=True, slots=True)
class RevealAsked:
    """What a team answered, as far as it is shown; of the session with this code, if one is named."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class AgreeAsked:
    """What a team will do: to be noted, taken on, or done; in words still to be understood."""

    typed: str = ""


TeamAsked = ReflectAsked | RevealAsked | AgreeAsked


@dataclass(frozen=True, slots=True)
class CoachingAsked:
    """Something of coaches, to a coach, or of a programme; with the words typed behind it."""

    name: str  # one of COACHING
    typed: str = ""


@dataclass(frozen=True, slots=True)
class ClaimAsked:
    """Which sittings are left and who does them; or one of them, to take or to give back."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class RightAsked:
    """Something somebody may always know or do: privacy, mydata, readers, choices, stop, object."""

    name: str
    number: int = 0  # of a choice
    typed: str = ""  # what somebody objects to


Command = (
    Event
    | RoadmapAsked
    | RoadmapsAsked
    | FormAsked
    | RoundAsked
    | QuietAsked
    | InviteAsked
    | JoinAsked
    | TeamAsked
    | ClaimAsked
    | RightAsked
    | CoachingAsked
)

BARE: Mapping[str, Callable[[], Command]] = {
    "skip": lambda: Passed(Status.SKIPPED),
    "unknown": lambda: Passed(Status.UNKNOWN),
    "colleague": lambda: Passed(Status.COLLEAGUE),
    "back": WentBack,
    "pause": Paused,
    "continue": Resumed,
    "help": HelpAsked,
    "example": ExampleAsked,
    "answers": AnswersAsked,
    "confirm": Confirmed,
    "summary": SummaryAsked,
    "map": GapsAsked,
    "round": RoundAsked,
    "approve": Approved,
    "sources": lambda: SummaryAsked(sources=True),
    "unclear": Unclear,
    "keep": Kept,
    "aside": AsideAsked,
    "more": lambda: RightAsked("privacy"),
    "mydata": lambda: RightAsked("mydata"),
    "readers": lambda: RightAsked("readers"),
    "choices": lambda: RightAsked("choices"),
    "stop": lambda: RightAsked("stop"),
    "object": lambda: RightAsked("object"),
    "forget": ForgetAsked,
    "invite": InviteAsked,
    "join": lambda: JoinAsked(""),
    "reflect": ReflectAsked,
    "reveal": RevealAsked,
    "agree": AgreeAsked,
    "claim": ClaimAsked,
    "leave": LeaveAsked,
    "roadmaps": RoadmapsAsked,
    "change": lambda: AnswersAsked(choosing="change"),
    "remove": lambda: AnswersAsked(choosing="remove"),
}
NUMBERED: Mapping[str, Callable[[int], Command]] = {
    "change": ChangeAsked,
    "remove": RemovalAsked,
    "answers": AnswersAsked,
    "roadmaps": lambda number: RoadmapAsked(str(number)),
    "choices": lambda number: RightAsked("choices", number),
    "object": Objected,
    "claim": ClaimAsked,
    "take": Adopted,
}
# What is said with a / in front, or by a button: as bare words they may well be answers.
COACHING = (
    *("coach", "share", "seen", "withhold", "letters", "meetings", "away", "rhythm"),
    *("today", "card", "cohort", "comment", "propose", "reply", "nudge", "meet"),
    *("brief", "agreed", "digest", "page", "progress", "announce"),
)
_CODE = re.compile(r"[0-9a-f]{20}")  # of an invitation, or of a question that was put
ROLES = ("participant", "facilitator")  # in which somebody can be invited
_TAKEN = re.compile(r"(\d{1,6}) ([0-9a-f]{8})")  # an answer, and where
_NUMBERED = re.compile(r"(.+?)\s+(\d{1,6})")


class Lexicon:
    """The words of commands: first those of the language under way, then those of the others."""

    def __init__(self, voice: Voice, others: tuple[Voice, ...]) -> None:
        self._voices = (voice, *others)

    def means(self, name: str, typed: str) -> bool:
        """Return whether `typed` is one of the words for a thing, in any language."""
        bare = plain(typed)
        word = bare or typed.strip()
        for voice in self._voices:
            if _names(voice).get(word) == name or bare in _words(voice, name):
                return True
        return False

    def exact(self, typed: str) -> Command | None:
        """Return the command that is typed and nothing besides."""
        word = plain(typed) or typed.strip()
        found = _NUMBERED.fullmatch(typed)
        for voice in self._voices:
            name = _names(voice).get(word, "")
            if name in BARE:
                return BARE[name]()
            if name.startswith("language "):
                return Spoke(name.removeprefix("language "))
            if found and (numbered := _word(voice, found[1])) in NUMBERED:
                return NUMBERED[numbered](int(found[2]))
        return self._together(typed) or self._language(typed)

    def _together(self, typed: str) -> Command | None:
        """Return a code that was typed, or a role: no answer would look like that."""
        first, _, rest = typed.partition(" ")
        rest = rest.strip()
        if _CODE.fullmatch(rest) and self.means("join", first):
            return JoinAsked(rest)
        known = (
            any(self.means(f"role-{role}", rest) for role in ROLES) if rest else False
        )
        return InviteAsked(rest) if known and self.means("invite", first) else None

    def coaching(self, typed: str) -> Command | None:
        """Return the command of coaches, or to a coach, that is typed behind a /."""
        first, _, rest = typed.partition(" ")
        for voice in self._voices:
            name = _coaching(voice).get(plain(first) or first, "")
            if name:
                return CoachingAsked(name, rest.strip())
        return CoachingAsked(first, rest.strip()) if first in COACHING else None

    def command(self, typed: str) -> Command | None:
        """Return the command that is typed, perhaps with words of its own behind it."""
        found = self.exact(typed)
        if found is not None:
            return found
        first, _, rest = typed.partition(" ")
        rest = rest.strip()
        for voice in self._voices:
            name = _word(voice, first)
            if name == "take" and (taken := _TAKEN.fullmatch(rest)):
                return Adopted(int(taken[1]), taken[2])
            if name == "unclear" and rest:
                return Unclear(rest)
            if name == "roadmaps" and rest:
                return RoadmapAsked(rest)
            if name == "summary" and rest:
                return FormAsked(rest)
            if name == "pause" and rest:
                return QuietAsked(rest)
            if name == "join" and rest:
                return JoinAsked(rest)
            if name == "reflect" and rest:
                return ReflectAsked(rest)
            if name == "reveal" and rest:
                return RevealAsked(rest)
            if name == "agree" and rest:
                return AgreeAsked(rest)
            if name == "invite" and rest:
                return InviteAsked(rest)
            if name == "object" and rest:
                return RightAsked("object", typed=rest)
        return None

    def _language(self, typed: str) -> Command | None:
        bare = plain(typed)
        for voice in self._voices:
            if bare in _words(voice, "language"):
                return Spoke(voice.tag)
        return None


@lru_cache(maxsize=512)
def _words(voice: Voice, name: str) -> frozenset[str]:
    message = f"word-{name}"
    return (
        frozenset(plain(word) or word for word in voice.words(message))
        if voice.has(message)
        else frozenset()
    )


def _word(voice: Voice, typed: str) -> str:
    """Return the name of the command that a voice knows by this word, or ""."""
    return _names(voice).get(plain(typed) or typed.strip(), "")


@lru_cache(maxsize=32)
def _names(voice: Voice) -> Mapping[str, str]:
    """Return the names of commands by the words for them; the first one has a word."""
    found: dict[str, str] = {}
    for name in (*BARE, "take"):
        for word in _words(voice, name):
            found.setdefault(word, name)
    return found


@lru_cache(maxsize=32)
def _coaching(voice: Voice) -> Mapping[str, str]:
    """Return the names of commands of coaching by the words for them."""
    return {word: name for name in COACHING for word in _words(voice, name)}
