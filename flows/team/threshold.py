"""What may be shown of a team that answers without names.

From five answers on (the common threshold; product.md, section 4). What stays hidden must not
follow from what is shown either: where few are left out, more are (complementary suppression,
as statistical offices do it).
"""

from __future__ import annotations

from collections.abc import Mapping

LEAST = 5  # people behind anything that is shown


def enough(people: int) -> bool:
    """Return whether so many people are enough for something to be shown."""
    return people >= LEAST


def part_of(people: int, everybody: int) -> bool:
    """Return whether some of a group may be shown apart: they are enough, and so is the rest.

    The rest may also be nobody: then nothing is left to be found by taking away.
    """
    rest = everybody - people
    return enough(people) and (rest <= 0 or enough(rest))


def countable(
    counts: Mapping[str, int],
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return the choices that are counted apart, and those that were made but are not.

    The hidden ones are at least two with at least five answers together, or none: so none
    of them follows from the others and the total.
    """
    made = {key: count for key, count in counts.items() if count > 0}
    hidden = {key for key, count in made.items() if not enough(count)}
    rising = sorted(made, key=lambda key: (made[key], key))
    for key in rising:
        together = sum(made[each] for each in hidden)
        if not hidden or (len(hidden) > 1 and enough(together)):
            break
        hidden.add(key)
    shown = {key: count for key, count in made.items() if key not in hidden}
    return shown, tuple(key for key in made if key in hidden)


def countable_each(
    counts: Mapping[str, int], people: int
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return the same of choices of which each person made several.

    Who did not make one is a group too: it is nobody, or large enough.
    """
    made = {key: count for key, count in counts.items() if count > 0}
    shown = {key: n for key, n in made.items() if part_of(n, people)}
    return shown, tuple(key for key in made if key not in shown)
