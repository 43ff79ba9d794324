"""What goes into a turn (events) and what comes out of it (says, answers)."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec import field as default

from flows.answers import Answer, Place, Status, Value
from flows.conversation import Conversation, Doubt
from flows.gaps import Found
from flows.naming import Option
from flows.roadmap import Field
from flows.summary import Section
from flows.wordable import Term, Wordable

# --- events: what happened, once understood --------------------------------------------


class Carried(Struct, frozen=True, kw_only=True):
    """An answer from another roadmap that may serve here too."""

    place: Place
    value: Value
    words: str
    language: str


class Started(Struct, frozen=True, kw_only=True):
    """The participant read the notice and begins."""

    carried: tuple[Carried, ...] = ()


class Returned(Struct, frozen=True):
    """The participant is back, on a new terminal or after a restart."""


class Answered(Struct, frozen=True, kw_only=True):
    """An answer to the open question, in the shape its kind asks for."""

    value: Value
    words: str = ""
    marks: tuple[str, ...] = ()


class Passed(Struct, frozen=True):
    """The open question is passed over: skipped, not known yet, or put to a colleague."""

    status: Status


class Kept(Struct, frozen=True):
    """What is shown with the open question is kept as it is."""


class Doubted(Struct, frozen=True, kw_only=True):
    """Words that may mean something, so we ask."""

    doubt: Doubt
    words: str


class Misread(Struct, frozen=True, kw_only=True):
    """Words that mean nothing here; `message` says what is needed."""

    message: str
    words: str
    args: Mapping[str, Wordable] = default(default_factory=dict)


class Declined(Struct, frozen=True):
    """No to what we asked; `again` if the question is to be asked once more."""

    again: bool = False


class WentBack(Struct, frozen=True):
    """To the question before."""


class ChangeAsked(Struct, frozen=True):
    """To the answer with this number in the list of answers."""

    number: int


class RemovalAsked(Struct, frozen=True):
    """Take out an answer by its number, or the item of a list that it belongs to."""

    number: int
    sure: bool = False


class ExampleAsked(Struct, frozen=True):
    """An example for the open question."""


class Paused(Struct, frozen=True):
    """Enough for now; until a day, if one was named, we send nothing of our own accord."""

    until: str = ""  # as ISO date


class Resumed(Struct, frozen=True):
    """On from here."""


class Spoke(Struct, frozen=True):
    """On in this language."""

    language: str


class AnswersAsked(Struct, frozen=True):
    """The answers so far, a page of them; perhaps to choose one by its number."""

    page: int = 1
    choosing: str = ""  # "change" or "remove"


class AsideAsked(Struct, frozen=True):
    """The words that were kept but not understood."""


class Confirmed(Struct, frozen=True):
    """The answers of this sitting are right."""


class HelpAsked(Struct, frozen=True):
    """What can be said here."""


class Unclear(Struct, frozen=True):
    """The open question is not clear; a word why, if one came with it."""

    words: str = ""


class SummaryAsked(Struct, frozen=True):
    """The summary as it stands; with the answers each sentence rests on, if asked.

    With a `form`, only that file, perhaps for one reader: see Delivery.
    """

    sources: bool = False
    form: str = ""
    reader: str = ""
    language: str = ""


class GapsAsked(Struct, frozen=True):
    """The living impact map: what is missing or does not fit, and where to mend it."""


class Approved(Struct, frozen=True):
    """The summary is right as it was shown."""


class DateGiven(Struct, frozen=True, kw_only=True):
    """The day on which the collected data are expected."""

    iso: str


class FileAdded(Struct, frozen=True, kw_only=True):
    """One more file for an answer that is a file: several were sent together."""

    place: Place
    value: Value  # the answer with all its files
    words: str = ""


class Objected(Struct, frozen=True):
    """The answer with this number is wrong, and not to be shown until it is put right."""

    number: int


class ForgetAsked(Struct, frozen=True, kw_only=True):
    """Erase all that is kept of me, once that is confirmed."""

    sure: bool = False
    shared: bool = False  # whether others work on the same answers
    leave: bool = False  # for them: the answers stay, without their author
    words: str = ""  # said instead of yes or no


class Adopted(Struct, frozen=True):
    """What was said beside an answer, by its number, is to hold instead."""

    number: int
    where: str = (
        ""  # how the id of its conversation begins, if another may be under way
    )


class Suggested(Struct, frozen=True, kw_only=True):
    """A wording by somebody else, to be saved at a place as one's own answer if they agree."""

    place: Place
    value: Value
    words: str
    marks: tuple[str, ...] = ()


class LeaveAsked(Struct, frozen=True, kw_only=True):
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


class Say(Struct, frozen=True, kw_only=True):
    """One message, by id."""

    message: str
    args: Mapping[str, Wordable] = default(default_factory=dict)
    choices: tuple[Term, ...] = ()  # what can be tapped; each can be typed too


class Progress(Struct, frozen=True, kw_only=True):
    """How far along a question is, in coarse steps."""

    phase: Term
    part: int  # sittings, counted through the roadmap
    parts: int
    question: int  # prompts within the sitting
    questions: int
    minutes: int  # left in the sitting
    about: Wordable | None = None  # the item of a list that the question is about


class Question(Struct, frozen=True, kw_only=True):
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


class Example(Struct, frozen=True, kw_only=True):
    """An example for a question."""

    question: Question


class Quotation(Struct, frozen=True, kw_only=True):
    """A question to be passed on to somebody else: its words, without what can be typed here."""

    question: Question


class Entry(Struct, frozen=True, kw_only=True):
    """One line of a list of answers."""

    number: int
    place: Place
    title: Term
    about: Wordable | None
    value: Wordable | None
    status: Status
    look_again: bool = False
    author: str = ""  # the address it came from


class Listing(Struct, frozen=True, kw_only=True):
    """A list of answers, with the message above and below it."""

    heading: Say
    entries: tuple[Entry, ...]
    footing: Say | None = None


class Display(Struct, frozen=True, kw_only=True):
    """Sections of the summary, as chat text."""

    sections: tuple[Section, ...]
    sources: bool = False


class Gaps(Struct, frozen=True, kw_only=True):
    """What is missing or does not fit, each with the number of the answer to change."""

    found: tuple[Found, ...]


class Delivery(Struct, frozen=True, kw_only=True):
    """The summary as a file.

    `form` is full, one-page, card, page, document, data or table; `reader` is the choice that
    stands for whom it is for, if it is for one.
    """

    form: str
    reader: str = ""
    language: str = ""  # of the reader, if it is another one
    draft: bool = False  # whether the team has not approved all of it


Saying = Say | Question | Example | Quotation | Listing | Display | Gaps | Delivery


class Turn(Struct, frozen=True, kw_only=True):
    """One event and all that follows from it."""

    conversation: Conversation
    says: tuple[Saying, ...]
    answers: tuple[Answer, ...] = ()  # added in this turn
    remarks: tuple[tuple[Place, str], ...] = ()  # unclear questions, for the authors
    forgets: str = ""  # "all", or "leave": the person is to be erased
    leaves: bool = False  # whether the person works on these answers no more
