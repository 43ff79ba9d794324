"""Roadmap, Phase, Sitting, Prompt, Field: what can be asked. Data, read-only.

A roadmap is loaded once: its parts are compared and hashed by identity.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property

from msgspec import Struct
from msgspec import field as default

from flows.expressions import Expression
from flows.nudging.nudge import Nudge
from flows.outline import Gap, Outline, Round, Withheld


class Kind(StrEnum):
    """What an answer looks like. No author writes the last two: they are asked all the same."""

    SINGLE = "single"  # one choice
    MULTI = "multi"  # several choices
    SCALE = "scale"  # 1 to 5
    GRID = "grid"  # a scale for each row
    NUMBER = "number"  # a number, perhaps with a unit
    SHARES = "shares"  # percentages over rows, 100 together
    SHORT = "short"  # up to 200 characters
    LONG = "long"  # up to 900 characters
    DATE = "date"  # a day or a month
    PERIOD = "period"  # from a day to a day
    EVIDENCE = "evidence"  # a file, or words about one
    DRAFT = "draft"  # one of some composed sentences, or one's own
    ANOTHER = "another"  # one more item of a repeated prompt?
    REVIEW = "review"  # are the answers of this sitting right?


class Use(StrEnum):
    """What a roadmap is for."""

    ALONE = "alone"  # it is among those that people can begin
    TEAM = "team"  # each answers it alone in a session of a team; then all is shown
    AGREE = "agree"  # whoever leads a session notes what was agreed


SHORT_LIMIT, LONG_LIMIT = 200, 900  # characters
SCALE = range(1, 6)
EFFORT = {
    Kind.NUMBER: 2,
    Kind.SHARES: 4,
    Kind.GRID: 5,
    Kind.SHORT: 4,
    Kind.DATE: 2,
    Kind.PERIOD: 2,
    Kind.DRAFT: 4,
    Kind.EVIDENCE: 4,
    Kind.LONG: 9,
}  # points of about 10 seconds; a tap is 1
OWN_DRAFT = "own"  # the choice of a draft that is none of those composed
WRITTEN = (Kind.SHORT, Kind.LONG, Kind.DRAFT)
CHOSEN = frozenset({Kind.SINGLE, Kind.MULTI})
OWN = frozenset({Kind.ANOTHER, Kind.REVIEW})  # those that no author writes


class Reference(Struct, frozen=True, kw_only=True):
    """A way to an earlier answer: `ana4.change/of`, `.name` of the item at hand, `.of.unit`."""

    prompt: str = ""  # empty: the item at hand
    field: str = ""
    of: bool = False  # what the item (or the chosen item) is about, rather than itself
    then: str = ""  # a field of what it is about

    @classmethod
    def read(cls, written: str) -> Reference:
        """Read `why5.name`, `ana4.change/of`, `.name`, `.of`, `.of.unit` or `of.unit`."""
        of = written.endswith("/of")
        written = written.removesuffix("/of")
        head, _, then = written.removeprefix(".").partition(".")
        if head == "of":
            return cls(of=True, then=then)
        prompt, _, field = written.partition(".")
        return cls(prompt=prompt, field=field, of=of)

    def __str__(self) -> str:
        if self.prompt:
            return question_id(self.prompt, self.field) + ("/of" if self.of else "")
        if self.of:
            return f".of.{self.then}" if self.then else ".of"
        return f".{self.field}"


def references(written: Mapping[str, str]) -> dict[str, Reference]:
    """Read references that each have a name."""
    return {name: Reference.read(each) for name, each in written.items()}


def question_id(prompt: str, field: str) -> str:
    """Return the id of a question: `map4.fte`, or `map1` if it is its prompt's only one."""
    return f"{prompt}.{field}" if field else prompt


class Choice(Struct, frozen=True, kw_only=True):
    """One thing that can be chosen, and the message whose attribute is its label."""

    id: str
    message: str
    when: Expression | None = None


class Check(Struct, frozen=True, kw_only=True):
    """What has to hold of an answer; `id` names the words said when it does not."""

    id: str
    that: Expression


class Aside(Struct, frozen=True, kw_only=True):
    """A message that follows an answer."""

    message: str
    when: Expression | None = None


class Revisit(Struct, frozen=True, kw_only=True):
    """Asks an earlier prompt again, once, when an answer gives reason to."""

    prompt: str
    message: str
    when: Expression


class Field(Struct, frozen=True, kw_only=True, eq=False):
    """One question of a prompt: what is sent as one message and answered at once."""

    id: str
    kind: Kind
    message: str  # the message that asks it
    choices: tuple[Choice, ...] = ()
    sources: tuple[Reference, ...] = ()  # options out of earlier answers
    most: int | None = None  # how many choices at most
    alone: tuple[str, ...] = ()  # choices that go with no other
    empty: bool = False  # whether none of the choices is an answer
    offer: int | None = None  # how many ready-made answers are shown at most
    rows: tuple[str, ...] = ()
    row_message: str = ""  # the message whose attributes name the rows
    anchors: bool = False  # every point of the scale has words, not only the ends
    unit: str = ""  # "", "fixed" (words of the message) or "free" (typed)
    whole: bool = False
    future: bool = False  # a day to come, so that "1 May" is the next one
    optional: bool = False
    when: Expression | None = None
    checks: tuple[Check, ...] = ()
    then: tuple[Aside, ...] = ()
    revisit: Revisit | None = None
    prefill: Reference | None = None  # an answer of another roadmap to start from
    args: Mapping[str, Reference] = default(default_factory=dict)
    selectors: Mapping[str, Reference] = default(default_factory=dict)

    @property
    def effort(self) -> int:
        return EFFORT.get(self.kind, 1)

    @property
    def limit(self) -> int:
        return LONG_LIMIT if self.kind is Kind.LONG else SHORT_LIMIT


class Group(Struct, frozen=True, kw_only=True, eq=False):
    """The fields that a prompt asks again for each item."""

    fields: tuple[Field, ...]
    over: Reference | None = None  # an item, or up to `most`, for each thing there
    least: int = 1
    most: int | Expression = 1
    title: tuple[str, ...] = ()  # the first of these that is answered names an item
    public: tuple[str, ...] = ()  # the same for others, if it is not to be `title`
    coax: Expression | None = None  # when to ask for another item more warmly
    another: Field

    def field(self, field_id: str) -> Field:
        if field_id == self.another.id:
            return self.another
        return next(field for field in self.fields if field.id == field_id)


class Prompt(Struct, frozen=True, kw_only=True, eq=False):
    """One question of the roadmap as its authors think of it: a field, several, or a repeated group."""

    id: str
    message: str
    fields: tuple[Field, ...]
    group: Group | None = None
    when: Expression | None = None
    optional: bool = False
    shows: tuple[str, ...] = ()  # sections of the summary to look at first

    @property
    def lone(self) -> bool:
        """Return whether the prompt is its only field."""
        return self.group is None and len(self.fields) == 1 and not self.fields[0].id

    def field(self, field_id: str) -> Field:
        found = next((field for field in self.fields if field.id == field_id), None)
        if found is not None:
            return found
        if self.group is None:
            raise KeyError(field_id)
        return self.group.field(field_id)

    def every_field(self) -> Iterator[Field]:
        yield from self.fields
        if self.group:
            yield from self.group.fields


class Collect(Struct, frozen=True, kw_only=True):
    """A stretch of weeks, after a sitting, in which people gather data."""

    message: str
    least: int
    most: int


class Sitting(Struct, frozen=True, kw_only=True, eq=False):
    """A few prompts answered in one go."""

    number: int
    message: str
    minutes: int
    prompts: tuple[Prompt, ...]
    review: Field
    collect: Collect | None = None


class Phase(Struct, frozen=True, kw_only=True, eq=False):
    """A named stretch of a roadmap, opened by a card."""

    id: str
    message: str
    sittings: tuple[Sitting, ...]
    cards: tuple[Aside, ...] = ()


class Roadmap(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """Everything one assessment may ask. `version` is the hash of its canonical form."""

    id: str
    version: str
    phases: tuple[Phase, ...]
    sets: Mapping[str, tuple[str, ...]]
    uses: tuple[Use, ...] = (Use.ALONE,)
    name: Reference | None = None
    period: Reference | None = None
    photo: Reference | None = None
    selectors: Mapping[str, Reference] = default(default_factory=dict)
    closing: Aside | None = None
    summary: tuple[Outline, ...] = ()
    gaps: tuple[Gap, ...] = ()
    rounds: tuple[Round, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    nudges: tuple[Nudge, ...] = ()
    pace: Reference | None = None  # how often people want to hear from us
    canonical: str = ""

    @property
    def ladder(self) -> tuple[str, ...]:
        """Return how a thing can be known, the weakest first: the rungs of the claim ladder."""
        return self.sets.get("evidence", ())

    @cached_property
    def prompts(self) -> Mapping[str, Prompt]:
        return {
            prompt.id: prompt for sitting in self.sittings for prompt in sitting.prompts
        }

    @cached_property
    def sittings(self) -> tuple[Sitting, ...]:
        return tuple(sitting for phase in self.phases for sitting in phase.sittings)

    @cached_property
    def places(self) -> Mapping[str, tuple[Phase, Sitting]]:
        """Return the phase and sitting of each prompt."""
        return {
            prompt.id: (phase, sitting)
            for phase in self.phases
            for sitting in phase.sittings
            for prompt in sitting.prompts
        }
