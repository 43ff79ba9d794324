"""Who does which sitting of a shared file: said by themselves, and in nobody's way."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.authors import name_of
from bot.messages import Bubble
from bot.scene import Scene
from flows.roadmap import Sitting
from flows.turn import Question, Saying
from flows.wordable import Amount, Term, Wordable
from storage import claims


def claimed(tx: Connection, scene: Scene, number: int) -> Bubble:
    """Take a sitting or give it back; without a number, list those that are left."""
    left = _left(scene)
    chosen = next((each for each in left if each.number == number), None)
    if not left:
        return Bubble(text=scene.wording.text("claim-none"))
    if not number:
        return _listed(tx, scene, left)
    if chosen is None:
        args: dict[str, Wordable] = {
            "number": Amount(number),
            "first": Amount(left[0].number),
        }
        return Bubble(text=scene.wording.text("claim-unknown", args=args))
    return Bubble(text=_taken(tx, scene, chosen))


def begun(tx: Connection, scene: Scene, says: tuple[Saying, ...]) -> list[Bubble]:
    """Return what is said where a sitting begins that a colleague said they do."""
    begins = any(isinstance(said, Question) and said.leads for said in says)
    if not begins or scene.slot is None:
        return []
    here = scene.slot.sitting
    whose, _ = claims.of(tx, scene.conversation.id).get(here.message, ("", ""))
    if not whose or whose == scene.seat.person:
        return []
    who = name_of(tx, scene, whose)
    return [Bubble(text=scene.wording.text("claim-begins", args={"who": who}))]


def _left(scene: Scene) -> list[Sitting]:
    frontier = scene.walk.frontier
    first = frontier.sitting.number if frontier else 0
    sittings = scene.seat.roadmap.sittings
    return [each for each in sittings if frontier and each.number >= first]


def _listed(tx: Connection, scene: Scene, left: list[Sitting]) -> Bubble:
    wording, held = scene.wording, claims.of(tx, scene.conversation.id)
    lines = []
    for each in left:
        whose, _ = held.get(each.message, ("", ""))
        who: Wordable = name_of(tx, scene, whose) if whose else Term("claim-nobody")
        args = {"title": Term(each.message), "who": who}
        lines.append(f"{each.number}. {wording.text('claim-line', args=args)}")
    how = wording.text("claim-how", args={"number": Amount(left[0].number)})
    return Bubble(text=wording.text("claim-heading"), lines=tuple(lines), how=how)


def _taken(tx: Connection, scene: Scene, sitting: Sitting) -> str:
    here, me = scene.conversation.id, scene.seat.person
    whose, told = claims.of(tx, here).get(sitting.message, ("", ""))
    args: dict[str, Wordable] = {
        "title": Term(sitting.message),
        "number": Amount(sitting.number),
    }
    if whose == me:
        claims.drop(tx, here, sitting.message)
        return scene.wording.text("claim-released", args=args)
    if whose and told != me:
        claims.told(tx, here, sitting.message, me)
        args["who"] = name_of(tx, scene, whose)
        return scene.wording.text("claim-held", args=args)
    claims.put(tx, here, sitting.message, me, scene.now)
    return scene.wording.text("claim-taken", args=args)
