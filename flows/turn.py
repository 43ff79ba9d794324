"""What goes into a turn (events) and what comes out of it (says, answers)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default

from flows.answers import Answer, Place, Status, Value
from flows.conversation import Conversation, Doubt
from flows.gaps import Found
from flows.naming import Option
from flows.roadmap import Field
from flows.summary import Section
from flows.wordable import Term, Wordable

# --- events: what happened, once understood --------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """An answer from another roadmap that may serve here too."""

    place: Place
    value: Value
    words: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The participant read the notice and begins."""

    carried: tuple[Carried, ...] = ()


@dataclass(frozen=True, slots=True)
class Returned:
    """The participant is back, on a new terminal or after a restart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer to the open question, in the shape its kind asks for."""

    value: Value
    words: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passed:
    """The open question is passed over: skipped, not known yet, or put to a colleague."""

    status: Status


@dataclass(frozen=True, slots=True)
class Kept:
    """What is shown with the open question is kept as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubted:
    """Words that may mean something, so we ask."""

    doubt: Doubt
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Misread:
    """Words that mean nothing here; `message` says what is needed."""

    message: str
    words: str
    args: Mapping[str, Wordable] = default(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Declined:
    """No to what we asked; `again` if the question is to be asked once more."""

    again: bool = False


@dataclass(frozen=True, slots=True)
class WentBack:
    """To the question before."""


@dataclass(frozen=True, slots=True)
class ChangeAsked:
    """To the answer with this number in the list of answers."""

    number: int


@dataclass(frozen=True, slots=True)
class RemovalAsked:
    """Take out an answer by its number, or the item of a list that it belongs to."""

    number: int
    sure: bool = False


@dataclass(frozen=True, slots=True)
class ExampleAsked:
    """An example for the open question."""


@dataclass(frozen=True, slots=True)
class Paused:
    """Enough for now; until a day, if one was named, we send nothing of our own accord."""

    until: str = ""  # as ISO date


@dataclass(frozen=True, slots=True)
class Resumed:
    """On from here."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """On in this language."""

    language: str


@dataclass(frozen=True, slots=True)
class AnswersAsked:
    """The answers so far, a page of them; perhaps to choose one by its number."""

    page: int = 1
    choosing: str = ""  # "change" or "remove"


@dataclass(frozen=True, slots=True)
class AsideAsked:
    """The words that were kept but not understood."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The answers of this sitting are right."""


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """What can be said here."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """The open question is not clear; a word why, if one came with it."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class SummaryAsked:
    """The summary as it stands; with the answers each sentence rests on, if asked.

    With a `form`, only that file, perhaps for one reader: see Delivery.
    """

    sources: bool = False
    form: str = ""
    reader: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class GapsAsked:
    """The living impact map: what is missing or does not fit, and where to mend it."""


@dataclass(frozen=True, slots=True)
class Approved:
    """The summary is right as it was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateGiven:
    """The day on which the collected data are expected."""

    iso: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAdded:
    """One more file for an answer that is a file: several were sent together."""

    place: Place
    value: Value  # the answer with all its files
    words: str = ""


@dataclass(frozen=True, slots=True)
class Objected:
    """The answer with this number is wrong, and not to be shown until it is put right."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetAsked:
    """Erase all that is kept of me, once that is confirmed."""

    sure: bool = False
    shared: bool = False  # whether others work on the same answers
    leave: bool = False  # for them: the answers stay, without their author
    words: str = ""  # said instead of yes or no


@dataclass(frozen=True, slots=True)
class Adopted:
    """What was said beside an answer, by its number, is to hold instead."""

    number: int
    where: str = (
        ""  # how the id of its conversation begins, if another may be under way
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A wording by somebody else, to be saved at a place as one's own answer if they agree."""

    place: Place
    value: Value
    words: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveAsked:
    """Work on these answers no more, once that is confirmed; they stay."""

    sure: bool = False


Reply = Answered | Passed | Kept | Doubted | Misread  # said to the open question
Wish = (
    AnswersAsked | AsideAsked | GapsAsked | HelpAsked | SummaryAsked
)  # to see something
Move = (  # to go somewhere else, or on
    Started
    | Returned
    | Declined
    | WentBack
    | ChangeAsked
    | RemovalAsked
    | ExampleAsked
    | Paused
    | Resumed
    | Spoke
    | Confirmed
    | Approved
    | Unclear
    | DateGiven
    | FileAdded
    | Objected
    | ForgetAsked
    | Adopted
    | Suggested
    | LeaveAsked
)
Event = Reply | Wish | Move

# --- says: what is said, by id ----------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """One message, by id."""

    message: str
    args: Mapping[str, Wordable] = default(default_factory=dict)
    choices: tuple[Term, ...] = ()  # what can be tapped; each can be typed too


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far along a question is, in coarse steps."""

    phase: Term
    part: int  # sittings, counted through the roadmap
    parts: int
    question: int  # prompts within the sitting
    questions: int
    minutes: int  # left in the sitting
    about: Wordable | None = None  # the item of a list that the question is about


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The open question, with all its words will need."""

    field: Field
    message: str
    prompt: str  # the message of the prompt it belongs to
    opening: bool = False  # whether the prompt, one of several questions, begins here
    leads: tuple[Say, ...] = ()  # what opens a sitting
    options: tuple[Option, ...] = ()
    args: Mapping[str, Wordable] = default(default_factory=dict)
    selectors: Mapping[str, str] = default(default_factory=dict)
    present: Wordable | None = None  # the answer that holds now
    offered: Wordable | None = None  # an answer brought along from another roadmap
    progress: Progress | None = None
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An example for a question."""

    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A question to be passed on to somebody else: its words, without what can be typed here."""

    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a list of answers."""

    number: int
    place: Place
    title: Term
    about: Wordable | None
    value: Wordable | None
    status: Status
    look_again: bool = False
    author: str = ""  # the address it came from


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of answers, with the message above and below it."""

    heading: Say
    entries: tuple[Entry, ...]
    footing: Say | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """Sections of the summary, as chat text."""

    sections: tuple[Section, ...]
    sources: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """What is missing or does not fit, each with the number of the answer to change."""

    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The summary as a file.

    `form` is full, one-page, card, page, document, data or table; `reader` is the choice that
    stands for whom it is for, if it is for one.
    """

    form: str
    reader: str = ""
    language: str = ""  # of the reader, if it is another one
    draft: bool = False  # whether the team has not approved all of it


Saying = Say | Question | Example | Quotation | Listing | Display | Gaps | Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One event and all that follows from it."""

    conversation: Conversation
    says: tuple[Saying, ...]
    answers: tuple[Answer, ...] = ()  # added in this turn
    remarks: tuple[tuple[Place, str], ...] = ()  # unclear questions, for the authors
    forgets: str = ""  # "all", or "leave": the person is to be erased
    leaves: bool = False  # whether the person works on these answers no more
