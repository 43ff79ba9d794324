"""Words after /summary → the form, the reader and the language that are meant."""

from __future__ import annotations

from bot.forms import wanted
from bot.report.worded import readers
from bot.scene import Scene
from flows.composing import summarise
from flows.naming import Naming
from flows.turn import Misread, SummaryAsked
from flows.wordable import Listed, Wordable


def chosen(typed: str, scene: Scene) -> SummaryAsked | Misread:
    """Return what is asked for, or what can be asked for instead."""
    wordings = (scene.wording, *scene.others)
    summary = summarise(scene.seat.roadmap, scene.conversation.book)
    labels = readers(summary, Naming(scene.walk), wordings)
    found = wanted(typed, [wording.voice for wording in wordings], labels)
    if found is not None and _spoken(found.language, scene):
        return SummaryAsked(
            form=found.form, reader=found.reader, language=found.language
        )
    args: dict[str, Wordable] = {"words": typed, "readers": "none"}
    if labels:
        args["readers"] = Listed(tuple(each[0] for each in labels.values()))
    return Misread(message="misread-form", words=typed, args=args)


def _spoken(language: str, scene: Scene) -> bool:
    """Return whether the roadmap has words in a language."""
    roadmap = scene.seat.roadmap.id
    return not language or scene.catalog.voice(language).has(roadmap)
