"""What the words of a nudge speak of: answers and counts, or nothing if one is not known."""

from __future__ import annotations

from flows.answers import Place
from flows.naming import Naming
from flows.nudging.nudge import Nudge
from flows.roadmap import Prompt, Reference
from flows.walk import Item, Walk
from flows.wordable import Amount, Wordable


class Figures:
    """Finds what is known in the answers of a file."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self.naming = Naming(walk)

    def args(
        self, nudge: Nudge, prompt: Prompt, item: Item | None
    ) -> dict[str, Wordable] | None:
        """Return what the words speak of; None if something is not known."""
        found: dict[str, Wordable] = {}
        for name, reference in nudge.args.items():
            named = self.naming.named(reference, prompt.id, item)
            if named is None:
                return None
            found[name] = named.wordable
        for name, reference in nudge.counts.items():
            count = self._count(reference)
            if not count:
                return None
            found[name] = Amount(count)
        return found

    def _count(self, reference: Reference) -> int:
        """Return how many items a list has, or how many of an earlier answer were chosen."""
        prompt = self._walk.roadmap.prompts[reference.prompt]
        if prompt.group and not reference.field:
            return sum(
                self._walk.given(Place(prompt.id, item.id, prompt.group.fields[0].id))
                is not None
                for item in self._walk.items.get(prompt.id, ())
            )
        answer = self._walk.given(Place(prompt.id, "", reference.field))
        if answer is None or not isinstance(answer.value, list):
            return 0
        sources = prompt.field(reference.field).sources
        return sum("/" in key for key in answer.value) if sources else len(answer.value)

    def progress(self, prompt: Prompt) -> dict[str, Wordable]:
        """Return how many questions of a phase are behind us, and how many it has."""
        phase = self._walk.roadmap.places[prompt.id][0]
        here = [
            each
            for sitting in phase.sittings
            for each in sitting.prompts
            if self._walk.holds(each.when)
        ]
        told = {place.prompt for place in self._walk.book.held}
        done = sum(each.id in told for each in here)
        return {"done": Amount(done), "all": Amount(len(here))}
