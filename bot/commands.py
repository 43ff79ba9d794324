"""What can always be typed: the commands, and what each of them asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

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
    SummaryAsked,
    Unclear,
    WentBack,
)


class RoadmapAsked(Struct, frozen=True):
    """On with this roadmap: a beginning, or where it was left."""

    roadmap: str


class RoadmapsAsked(Struct, frozen=True):
    """Which roadmaps there are."""


class RoundAsked(Struct, frozen=True):
    """A new round on the roadmap that was finished."""


class FormAsked(Struct, frozen=True):
    """The summary in a form, or for a reader, in words that are still to be understood."""

    typed: str


class QuietAsked(Struct, frozen=True):
    """A pause until a day, in words that are still to be understood."""

    typed: str


class InviteAsked(Struct, frozen=True):
    """An invitation for a colleague, to work on the same answers; perhaps in a role, as typed."""

    typed: str = ""


class JoinAsked(Struct, frozen=True):
    """A place beside those who sent an invitation with this code."""

    code: str


class ReflectAsked(Struct, frozen=True):
    """A reflection of a team, to be set up or begun; in words that are still to be understood."""

    typed: str = ""


class RevealAsked(Struct, frozen=True):
    """What a team answered, as far as it is shown; of the session with this code, if one is named."""

    code: str = ""


class AgreeAsked(Struct, frozen=True):
    """What a team will do: to be noted, taken on, or done; in words still to be understood."""

    typed: str = ""


TeamAsked = ReflectAsked | RevealAsked | AgreeAsked


class CoachingAsked(Struct, frozen=True):
    """Something of coaches, to a coach, or of a programme; with the words typed behind it."""

    name: str  # one of COACHING
    typed: str = ""


class ClaimAsked(Struct, frozen=True):
    """Which sittings are left and who does them; or one of them, to take or to give back."""

    number: int = 0


class RightAsked(Struct, frozen=True):
    """Something somebody may always know or do: privacy, mydata, readers, choices, stop, object."""

    name: str  # or quiet: a pause, and nobody understood until when
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
MOVES = (*BARE, "take")
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
WORDED: Mapping[str, Callable[[str], Command]] = {  # with words of its own behind it
    "unclear": Unclear,
    "roadmaps": RoadmapAsked,
    "summary": FormAsked,
    "pause": QuietAsked,
    "join": JoinAsked,
    "reflect": ReflectAsked,
    "reveal": RevealAsked,
    "agree": AgreeAsked,
    "invite": InviteAsked,
    "object": lambda typed: RightAsked("object", typed=typed),
}
# What is said with a / in front, or by a button: as bare words they may well be answers.
COACHING = (
    *("coach", "share", "seen", "withhold", "letters", "meetings", "away", "rhythm"),
    *("today", "card", "cohort", "comment", "propose", "reply", "nudge", "meet"),
    *("brief", "agreed", "digest", "page", "progress", "announce", "closed"),
)
ROLES = ("participant", "facilitator")  # in which somebody can be invited
