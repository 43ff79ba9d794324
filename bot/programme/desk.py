"""The desk of an administrator in the chat: /progress and /announce."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.access import allowed
from bot.buttons import button
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import counted
from bot.messages import Bubble, Inbound, Tap
from bot.programme.pool import Results, publish
from bot.programme.progress import progress
from bot.programme.questions import health
from bot.programme.telling import family_named, figures_told, progress_told
from bot.programme.telling_questions import health_told
from bot.scene import Scene
from locales.catalog import Argument, Voice
from storage import programmes
from storage.programmes import Programme

ADMINISTRATOR = "administrator"
FIGURES, QUESTIONS = (
    "progress-figures",
    "progress-questions",
)  # what can be typed behind


class Desk:
    """Tells an administrator how far their programmes are. There is nothing of a person in it.

    So no reading is noted: the table in bot/access.py lets them see it always.
    """

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @property
    def part(self) -> Part:
        return Part(commands={"progress": self._progress})

    def _progress(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        voice = scene.wording.voice
        run = programmes.administered_by(tx, scene.seat.person)
        if not run:
            return told(voice, "progress-not-yours")
        words = scene.lexicon
        first, _, rest = typed.partition(" ")
        if words.means(FIGURES, first) and _may("pooled-results"):
            return [b for each in run for b in self._figures(tx, each, voice, rest)]
        if words.means(QUESTIONS, first) and _may("prompt-statistics"):
            return [self._questions(tx, each, voice) for each in run]
        if not _may("group-progress"):
            return told(voice, "progress-not-yours")
        return [self._far(tx, each, voice) for each in run]

    def _far(self, tx: Connection, programme: Programme, voice: Voice) -> Bubble:
        kit = self._kit
        found = progress(tx, kit.library, programme, kit.clock())
        said = progress_told(found, kit.catalog.having(programme.roadmap, voice.tag))
        taps = (
            button(voice, "progress-tap-figures", f"/progress {_word(voice, FIGURES)}"),
            button(
                voice, "progress-tap-questions", f"/progress {_word(voice, QUESTIONS)}"
            ),
        )
        return Bubble(text=said, taps=taps)

    def _questions(self, tx: Connection, programme: Programme, voice: Voice) -> Bubble:
        kit = self._kit
        found = health(tx, kit.library, programme, kit.clock())
        roadmap = kit.library.roadmap(programme.roadmap)
        spoken = kit.catalog.having(roadmap.id, voice.tag)
        return Bubble(text=health_told(found, roadmap, spoken))

    def _figures(
        self, tx: Connection, programme: Programme, voice: Voice, typed: str
    ) -> list[Bubble]:
        """Return the families to choose from, or the figures of one."""
        kit = self._kit
        now = kit.host.local(kit.clock())
        results = publish(tx, kit.library, kit.catalog, programme, now)
        if not results.told:
            return told(voice, "figures-none")
        voice = kit.catalog.having(programme.roadmap, voice.tag)
        known = [each for each in results.families if _told(results, each)]
        number = counted(typed)
        if len(known) == 1 or 1 <= number <= len(known):
            family = known[max(number, 1) - 1]
            lines = figures_told(results, family, voice, now.date())
            return [Bubble(text="\n".join(lines))]
        return [self._families(results, known, voice)]

    def _families(self, results: Results, known: list[str], voice: Voice) -> Bubble:
        lines, taps = [voice.text("figures-which")], []
        for number, family in enumerate(known, start=1):
            name = family_named(family, results.roadmap, voice)
            count = _told(results, family)
            facts: dict[str, Argument] = {
                "number": number,
                "family": name,
                "count": count,
            }
            lines.append(voice.text("figures-family", "", facts))
            says = f"/progress {_word(voice, FIGURES)} {number}"
            taps.append(Tap(label=name, says=says, always=True))
        return Bubble(text="\n".join(lines), taps=tuple(taps))


def _told(results: Results, family: str) -> int:
    return sum(each.figures is not None for each in results.of(family))


def _word(voice: Voice, name: str) -> str:
    return voice.words(f"word-{name}")[0]


def _may(object_: str) -> bool:
    return allowed(ADMINISTRATOR, "read", object_)
