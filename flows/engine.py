"""advance(): one turn, as a function of its arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from flows import lifecycle
from flows.answers import Answer, Place, Status, Value
from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
    Doubt,
    Offer,
    asking,
    review,
)
from flows.listing import PAGE, entries, page_of, sitting_listing
from flows.naming import Naming
from flows.questions import around, progress, question
from flows.roadmap import Kind, Roadmap
from flows.summary import summarise
from flows.turn import (
    Answered,
    AnswersAsked,
    AsideAsked,
    ChangeAsked,
    Confirmed,
    DateGiven,
    Declined,
    Delivery,
    Display,
    Doubted,
    Event,
    Example,
    ExampleAsked,
    HelpAsked,
    Kept,
    Listing,
    Misread,
    NoticeAsked,
    Passed,
    Paused,
    Question,
    Quotation,
    RemovalAsked,
    Resumed,
    Returned,
    Say,
    Saying,
    Spoke,
    Started,
    SummaryAsked,
    Turn,
    Unclear,
    WentBack,
)
from flows.validity import misfit
from flows.walk import Slot, Walk
from flows.wordable import Amount, Day, Listed, Term, Wordable

MISREADS_BEFORE_HELP = 2


def advance(
    roadmap: Roadmap,
    conversation: Conversation,
    event: Event,
    now: datetime,
    *,
    author: str = "",
) -> Turn:
    """Return what `event` makes of `conversation`. Nothing is sent or stored here."""
    step = Step(roadmap, conversation, now, author)
    step.take(event)
    return step.turn()


def open_slot(walk: Walk, conversation: Conversation) -> Slot | None:
    """Return the question a participant is being asked, if any."""
    if conversation.stage == EDITING:
        return walk.at(conversation.focus) if conversation.focus else None
    if conversation.stage in {NOTICE, RESTING, WAITING, PAUSED, FINISHED}:
        return None
    return walk.frontier


class Step:
    """One turn while it is being taken. Its methods `ask` … `see_you` are named by the table."""

    def __init__(
        self, roadmap: Roadmap, conversation: Conversation, now: datetime, author: str
    ) -> None:
        self._roadmap = roadmap
        self._conversation = conversation
        self._now = now
        self._author = author
        self._added: list[Answer] = []
        self._says: list[Saying] = []
        self._remarks: list[tuple[Place, str]] = []
        self._look()

    def turn(self) -> Turn:
        return Turn(
            conversation=self._conversation,
            says=tuple(self._says),
            answers=tuple(self._added),
            remarks=tuple(self._remarks),
        )

    # --- what the table needs -----------------------------------------------------------

    @property
    def state(self) -> str:
        return self._conversation.stage

    @state.setter
    def state(self, stage: str) -> None:
        self._set(stage=stage)

    @property
    def destination(self) -> str:
        """Return the stage that the answers lead to from here."""
        leaving = self._conversation.stage in {EDITING, PAUSED}
        frontier = self._walk.frontier
        if (
            leaving
            and self._conversation.back_to in {RESTING, WAITING}
            and self._fresh(frontier)
        ):
            return self._conversation.back_to
        if frontier is None:
            return FINISHED
        if frontier.field.kind is Kind.REVIEW:
            return review(frontier.phase.id)
        if self._confirming and self._fresh(frontier):
            return WAITING if self._confirming.sitting.collect else RESTING
        return asking(frontier.phase.id)

    def _fresh(self, frontier: Slot | None) -> bool:
        """Return whether a sitting is about to begin."""
        if frontier is None or frontier.sitting.number == 1:
            return False
        own = [slot for slot in self._walk.slots if slot.sitting is frontier.sitting]
        return own == [frontier]

    def _look(self) -> None:
        self._walk = Walk(self._roadmap, self._conversation.book)
        self._naming = Naming(self._walk)
        self._slot = open_slot(self._walk, self._conversation)
        self._confirming: Slot | None = None

    # --- events ---------------------------------------------------------------------------

    def take(self, event: Event) -> None:
        if isinstance(event, Answered | Passed | Kept | Misread | Doubted):
            self._reply(event)
        elif isinstance(
            event, AnswersAsked | AsideAsked | HelpAsked | NoticeAsked | SummaryAsked
        ):
            self._tell(event)
        else:
            self._steer(event)

    def _reply(self, event: Answered | Passed | Kept | Misread | Doubted) -> None:
        """Take what was said to the open question."""
        if isinstance(event, Misread):
            self._misread(event)
        elif self._slot is None or self._slot.field.kind is Kind.REVIEW:
            self._not_now()
        elif isinstance(event, Answered):
            self._answered(self._slot, event)
        elif isinstance(event, Passed):
            self._passed(self._slot, event.status)
        elif isinstance(event, Kept):
            self._kept(self._slot)
        else:
            self._aside(event.words)
            self._set(doubt=event.doubt)
            self._ask_doubt(event.doubt)

    def _tell(
        self, event: AnswersAsked | AsideAsked | HelpAsked | NoticeAsked | SummaryAsked
    ) -> None:
        """Show something; nothing moves."""
        match event:
            case AnswersAsked(page):
                self._say_listing(page)
            case AsideAsked():
                kept = [a for a in self._conversation.book if a.status is Status.ASIDE]
                self._say(
                    "aside-words" if kept else "aside-none", count=Amount(len(kept))
                )
                for answer in kept[-PAGE:]:
                    self._say("aside-word", words=answer.words)
            case HelpAsked():
                self._say("help")
            case NoticeAsked():
                self._say("notice-more")
            case SummaryAsked(sources):
                self._summarise(sources=sources)

    def _steer(self, event: Event) -> None:
        """Go somewhere else, or on."""
        match event:
            case Started():
                self._started(event)
            case Returned():
                self._returned()
            case Declined():
                self._declined()
            case WentBack():
                self._back()
            case ChangeAsked(number):
                self._change(number)
            case RemovalAsked(number):
                self._remove(number)
            case ExampleAsked():
                self._example()
            case Paused():
                self._pause()
            case Resumed():
                self._resume()
            case Spoke(language):
                self._set(language=language)
                self._say("language-set")
                self._repeat()
            case Confirmed():
                self._confirm()
            case Unclear(words):
                self._unclear(words)
            case DateGiven():
                self._wait_until(event)
            case _:
                self._not_now()

    # --- answering ------------------------------------------------------------------------

    def _answered(self, slot: Slot, event: Answered) -> None:
        wrong = misfit(self._walk, slot, event.value)
        if wrong:
            self._aside(event.words)
            self._wrong(wrong.message, wrong.attribute, wrong.args)
        elif self.state == EDITING and not self._saving(event):
            self._offer_to_save(slot, event)
        else:
            self._record(slot, Status.GIVEN, event.value, event.words, event.marks)

    def _saving(self, event: Answered) -> bool:
        doubt = self._conversation.doubt
        return (
            doubt is not None
            and doubt.about == "save"
            and doubt.offers[0].value == event.value
        )

    def _offer_to_save(self, slot: Slot, event: Answered) -> None:
        before = self._walk.given(slot.place)
        if before and before.value == event.value and before.marks == event.marks:
            self._kept(slot)
            return
        self._aside(event.words)
        offer = Offer(value=event.value, words=event.words, marks=event.marks)
        self._set(doubt=Doubt(about="save", offers=(offer,)))
        self._ask_doubt(Doubt(about="save", offers=(offer,)))

    def _passed(self, slot: Slot, status: Status) -> None:
        if status is Status.SKIPPED and (self.state == EDITING or self._walk.sent_back):
            self._kept(slot)
            return
        if slot.field.kind is Kind.ANOTHER:
            self._record(slot, Status.GIVEN, value=False, words="")
            return
        if status is Status.COLLEAGUE:
            self._say("for-a-colleague")
            self._says.append(Quotation(question=self._question(slot)))
        elif status is Status.UNKNOWN:
            self._say("noted-unknown")
        elif slot.required:
            self._say("noted-skip")
        self._record(slot, status, None, "")

    def _kept(self, slot: Slot) -> None:
        present = self._walk.book.latest(slot.place)
        carried = self._carried(slot)
        if present and (self.state == EDITING or self._walk.sent_back):
            if self._walk.sent_back or self._naming.stale(slot):
                self._record(
                    slot, present.status, present.value, present.words, present.marks
                )
            else:
                self._settle()
        elif carried:
            self._record(
                slot,
                Status.GIVEN,
                carried.value,
                carried.words,
                language=carried.language,
            )
        else:
            self._not_now()

    def _record(
        self,
        slot: Slot,
        status: Status,
        value: Value,
        words: str,
        marks: tuple[str, ...] = (),
        *,
        language: str = "",
    ) -> None:
        editing = self.state == EDITING
        before = self._stale() if editing else set()
        self._add(slot.place, status, value, words, marks, language)
        self._set(misreads=0, doubt=None)
        self._look()
        for aside in slot.field.then:
            if status is Status.GIVEN and self._walk.holds(aside.when):
                self._say(aside.message)
        if editing:
            self._saved(slot, self._stale() - before)
            self._settle()
        else:
            self._move("answer")

    def _saved(self, slot: Slot, newly_stale: set[Place]) -> None:
        named = self._naming.answered(slot.place)
        title = Term(self._title_of(slot), "title")
        self._say(
            "saved",
            title=title,
            answer=named.wordable if named else Term("status-unknown"),
        )
        if newly_stale:
            shown = [e for e in entries(self._walk) if e.place in newly_stale]
            self._says.append(
                Listing(heading=Say(message="look-again"), entries=tuple(shown))
            )

    def _settle(self) -> None:
        self._set(doubt=None, misreads=0)
        self._move("settle")
        self._set(focus=None, back_to="")

    def _stale(self) -> set[Place]:
        return {slot.place for slot in self._walk.slots if self._naming.stale(slot)}

    def _add(
        self,
        place: Place,
        status: Status,
        value: Value = None,
        words: str = "",
        marks: tuple[str, ...] = (),
        language: str = "",
    ) -> None:
        book = self._conversation.book
        answer = Answer(
            number=book.next_number,
            place=place,
            status=status,
            value=value,
            words=words,
            language=language or self._conversation.language,
            marks=marks,
            author=self._author,
            at=self._now,
        )
        self._added.append(answer)
        self._set(book=book.adding((answer,)))

    def _aside(self, words: str) -> None:
        """Keep words that are not (yet) an answer."""
        if words:
            place = self._slot.place if self._slot else Place("")
            self._add(place, Status.ASIDE, words=words)

    # --- doubts and misunderstandings -------------------------------------------------------

    def _misread(self, event: Misread) -> None:
        self._aside(event.words)
        if self._slot is None:
            self._says.append(Say(message=event.message, args=event.args))
            self._repeat()
        else:
            self._wrong(event.message, "", event.args)

    def _wrong(
        self, message: str, attribute: str, args: Mapping[str, Wordable]
    ) -> None:
        if attribute:
            self._says.append(
                Say(message="as-it-is", args={"text": Term(message, attribute)})
            )
        else:
            self._says.append(Say(message=message, args=args))
        misreads = self._conversation.misreads + 1
        self._set(misreads=misreads, doubt=None)
        if (
            misreads >= MISREADS_BEFORE_HELP
            and self._slot
            and self._slot.field.kind is not Kind.REVIEW
        ):
            self._say("misread-again")

    def _ask_doubt(self, doubt: Doubt) -> None:
        if doubt.about == "unclear" or self._slot is None:
            self._say("unclear-what")
            return
        labels = [self._as_named(self._slot, offer) for offer in doubt.offers]
        if doubt.about == "save":
            named = self._naming.answered(self._slot.place)
            old = named.wordable if named else Term("status-open")
            self._say("save-this", old=old, new=labels[0], choices=("yes", "no"))
        elif len(labels) == 1:
            self._say(
                f"doubt-{doubt.about}",
                words=doubt.offers[0].words,
                offer=labels[0],
                choices=("yes", "change", "skip"),
            )
        else:
            self._say(
                "doubt-either",
                first=labels[0],
                second=labels[1],
                words=doubt.offers[0].words,
            )

    def _as_named(self, slot: Slot, offer: Offer) -> Wordable:
        answer = Answer(
            number=0,
            place=slot.place,
            status=Status.GIVEN,
            value=offer.value,
            marks=offer.marks,
            at=self._now,
        )
        named = self._naming.of(slot.field, answer)
        return named.wordable if named else offer.words

    def _declined(self) -> None:
        doubt = self._conversation.doubt
        self._set(doubt=None)
        if doubt and doubt.about == "save":
            self._say("not-saved")
            self._settle()
        else:
            self._repeat()

    def _unclear(self, words: str) -> None:
        if self._slot is None:
            self._not_now()
        elif words:
            self._remarks.append((self._slot.place, words))
            self._set(doubt=None)
            self._say("unclear-noted")
            self._repeat()
        else:
            self._set(doubt=Doubt(about="unclear"))
            self._say("unclear-what")

    # --- moving about -----------------------------------------------------------------------

    def _move(self, name: str) -> bool:
        moved = lifecycle.move(self._roadmap, self, name)
        if not moved:
            self._not_now()
        return moved

    def _not_now(self) -> None:
        self._say("not-now")
        self._repeat()

    def _started(self, event: Started) -> None:
        if self.state == NOTICE:
            for carried in event.carried:
                self._add(
                    carried.place,
                    Status.CARRIED,
                    carried.value,
                    carried.words,
                    language=carried.language,
                )
            self._look()
        self._move("start")

    def _returned(self) -> None:
        if self.state == PAUSED:
            self._move("resume")
        elif self.state == NOTICE:
            self._say("notice")
        else:
            self.welcome_back()

    def _pause(self) -> None:
        stage = self.state
        if stage == EDITING:
            stage = self._conversation.back_to
        self._set(doubt=None)
        if self._move("pause"):
            self._set(back_to=stage, focus=None)

    def _resume(self) -> None:
        if self.state == PAUSED:
            self._move("resume")
            self._set(back_to="")
        elif self.state in {RESTING, WAITING}:
            self._set(until="")
            self._move("go")
        else:
            self._repeat()

    def _confirm(self) -> None:
        slot = self._slot
        if slot is None or slot.field.kind is not Kind.REVIEW:
            self._not_now()
            return
        self._add(slot.place, Status.GIVEN, value=True)
        self._set(misreads=0, doubt=None)
        self._look()
        self._confirming = slot
        self._move("confirm")

    def _back(self) -> None:
        here = self._conversation.focus if self.state == EDITING else None
        places = [
            slot.place
            for slot in self._walk.slots
            if slot.asks and self._walk.book.latest(slot.place)
        ]
        if here in places:
            places = places[: places.index(here)]
        if places:
            self._edit(places[-1])
        else:
            self._say("nothing-before")
            self._repeat()

    def _change(self, number: int) -> None:
        chosen = self._numbered(number)
        if chosen:
            self._edit(chosen.place)

    def _edit(self, place: Place) -> None:
        back_to = self._conversation.back_to if self.state == EDITING else self.state
        before = self._conversation
        self._set(focus=place, doubt=None, misreads=0)
        self._slot = self._walk.at(place)
        if self._move("edit"):
            self._set(back_to=back_to)
        else:
            self._set(focus=before.focus)

    def _numbered(self, number: int) -> Slot | None:
        if self.state in {NOTICE, PAUSED}:
            self._not_now()
            return None
        found = next((e for e in entries(self._walk) if e.number == number), None)
        if found is None:
            self._say("no-such-answer", number=Amount(number))
            self._repeat()
            return None
        return self._walk.at(found.place)

    def _remove(self, number: int) -> None:
        slot = self._numbered(number)
        if slot is None:
            return
        group = slot.prompt.group if slot.prompt else None
        if slot.item is None or group is None or group.over:
            self._say("not-removable")
            self._repeat()
            return
        named = self._naming.label(f"{slot.place.prompt}/{slot.item.id}")
        before = self._stale()
        self._edit(slot.place)
        self._says.clear()
        self._add(Place(slot.place.prompt, slot.item.id, ""), Status.WITHDRAWN)
        self._look()
        self._say("removed", what=named.wordable if named else Amount(number))
        newly = self._stale() - before
        if newly:
            shown = [e for e in entries(self._walk) if e.place in newly]
            self._says.append(
                Listing(heading=Say(message="look-again"), entries=tuple(shown))
            )
        self._settle()

    def _wait_until(self, event: DateGiven) -> None:
        if self.state == WAITING:
            self._set(until=event.iso)
            self._say("waiting-until", date=Day(event.iso), choices=("continue",))
        else:
            self._not_now()

    # --- said on arriving at a stage: named by the table ------------------------------------

    def ask(self, _: object = None) -> None:
        if self.state != EDITING:
            self._slot = self._walk.frontier
            if self._walk.sent_back and self._slot is not self._walk.sent_back:
                self._send_back(self._walk.sent_back)
        if self._slot:
            shows = (
                self._slot.prompt.shows
                if self._slot.prompt and self._opens(self._slot)
                else ()
            )
            if shows and self.state != EDITING:
                found = {
                    section.id: section
                    for section in summarise(
                        self._roadmap, self._conversation.book
                    ).sections
                }
                self._says.append(Display(sections=tuple(found[id_] for id_ in shows)))
            self._says.append(self._question(self._slot))

    def overview(self, _: object = None) -> None:
        slot = self._walk.frontier
        if slot:
            self._slot = slot
            self._says.append(sitting_listing(self._walk, slot))

    def rest(self, _: object = None) -> None:
        self._between()
        slot = self._walk.frontier
        if slot:
            args = around(self._walk, slot)
            self._says.append(
                Say(message="resting", args=args, choices=_terms("continue", "later"))
            )

    def wait(self, _: object = None) -> None:
        slot = self._walk.frontier
        before = self._roadmap.sittings[slot.sitting.number - 2] if slot else None
        if slot and before and before.collect:
            collect = before.collect
            args: dict[str, Wordable] = {
                "from": Amount(collect.least),
                "to": Amount(collect.most),
            }
            self._says.append(
                Say(
                    message=collect.message,
                    args=args,
                    choices=_terms("continue", "later"),
                )
            )

    def finish(self, _: object = None) -> None:
        if self._roadmap.closing:
            self._say(self._roadmap.closing.message)
        self._say("finished", roadmap=Term(self._roadmap.id))
        self._summarise()

    def see_you(self, _: object = None) -> None:
        self._say("see-you")

    def carry_on(self, _: object = None) -> None:
        """On from where an edit began."""
        self._set(focus=None, back_to="")
        self._slot = open_slot(self._walk, self._conversation)
        self._arrive()

    def welcome_back(self, _: object = None) -> None:
        self._slot = open_slot(self._walk, self._conversation)
        if self._slot:
            step = progress(self._walk, self._slot)
            self._say(
                "welcome-back",
                phase=step.phase,
                question=Amount(step.question),
                questions=Amount(step.questions),
                minutes=Amount(step.minutes),
            )
        else:
            self._say("welcome-back-calm")
        self._arrive()

    # --- saying -------------------------------------------------------------------------------

    def _say(
        self, message: str, *, choices: Iterable[str] = (), **args: Wordable
    ) -> None:
        self._says.append(Say(message=message, args=args, choices=_terms(*choices)))

    def _repeat(self) -> None:
        """Say again where we are."""
        if self._conversation.doubt and self._conversation.doubt.about == "save":
            self._ask_doubt(self._conversation.doubt)
        else:
            self._arrive()

    def _arrive(self) -> None:
        stage = self.state
        if stage == NOTICE:
            self._say("notice")
        elif stage == PAUSED:
            self._say("paused", choices=("continue",))
        elif stage == FINISHED:
            self._say("finished-still", choices=("summary",))
        elif stage == WAITING and self._conversation.until:
            self._say(
                "waiting-until",
                date=Day(self._conversation.until),
                choices=("continue",),
            )
        elif stage == WAITING:
            self.wait()
        elif stage == RESTING:
            slot = self._walk.frontier
            if slot:
                args = around(self._walk, slot)
                self._says.append(
                    Say(
                        message="resting",
                        args=args,
                        choices=_terms("continue", "later"),
                    )
                )
        elif self._slot and self._slot.field.kind is Kind.REVIEW:
            self.overview()
        elif self._slot:
            self._says.append(replace(self._question(self._slot), leads=()))

    def _question(self, slot: Slot) -> Question:
        present = self._naming.answered(slot.place)
        carried = self._carried(slot)
        return question(
            self._walk,
            slot,
            present=present.wordable if present else None,
            offered=self._as_named(
                slot, Offer(value=carried.value, words=carried.words)
            )
            if carried and not present
            else None,
        )

    def _carried(self, slot: Slot) -> Answer | None:
        if not slot.field.prefill or (slot.item and slot.item.number > 1):
            return None
        return self._walk.book.carried(slot.place.prompt, slot.field.id)

    def _opens(self, slot: Slot) -> bool:
        return bool(slot.prompt) and not any(
            other.prompt is slot.prompt
            for other in self._walk.slots
            if other is not slot
        )

    def _between(self) -> None:
        """Say what opens a phase."""
        slot = self._walk.frontier
        if slot and slot.sitting is slot.phase.sittings[0]:
            card = next(
                (card for card in slot.phase.cards if self._walk.holds(card.when)), None
            )
            if card:
                self._say(card.message)

    def _send_back(self, by: Slot) -> None:
        answer = self._walk.given(by.place)
        missing = tuple(
            option.label
            for option in self._naming.options(by)
            if answer and option.key not in answer.value
        )
        if by.field.revisit and missing:
            self._say(by.field.revisit.message, missing=Listed(missing))

    def _say_listing(self, page: int) -> None:
        if self.state == NOTICE:
            self._not_now()
            return
        self._says.append(page_of(self._walk, page))

    def _summarise(self, *, sources: bool = False) -> None:
        summary = summarise(self._roadmap, self._conversation.book)
        self._says.append(Display(sections=summary.sections, sources=sources))
        self._says.append(Delivery())

    def _example(self) -> None:
        if self._slot is None or not self._slot.asks:
            self._not_now()
        else:
            self._says.append(Example(question=self._question(self._slot)))

    def _title_of(self, slot: Slot) -> str:
        return (
            slot.field.message
            if slot.asks or slot.prompt is None
            else slot.prompt.message
        )

    def _set(self, **changes: object) -> None:
        self._conversation = replace(self._conversation, **changes)  # type: ignore[arg-type]


def _terms(*messages: str) -> tuple[Term, ...]:
    return tuple(Term(message) for message in messages)
