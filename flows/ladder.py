"""The claim ladder: how a thing is known decides how strongly it may be said.

product.md M2: weak evidence cannot use strong verbs. The rungs are the members of the set
`evidence`, the weakest first: own view, heard, measured once, measured twice, confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from flows.outline import Block
from flows.roadmap import Roadmap

SHOWN, PROVED = (
    3,
    5,
)  # the first rungs on which a thing is shown, and on which it is proved


def claims(roadmap: Roadmap) -> Iterator[tuple[str, int]]:
    """Yield each message of the summary that makes a claim, and the lowest rung it may stand on."""
    for outline in roadmap.summary:
        for block in outline.blocks:
            if block.message and block.known:
                yield block.message, weakest(roadmap, block)


def weakest(roadmap: Roadmap, block: Block) -> int:
    """Return the lowest rung that a block's `known` can come to; 0 if it names none."""
    named = block.known.literals if block.known else ()
    rungs = [roadmap.ladder.index(n) + 1 for n in named if n in roadmap.ladder]
    return min(rungs, default=0)
