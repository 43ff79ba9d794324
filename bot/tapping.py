"""What a tap means, and which messages can still be tapped.

A button knows what was open when it was made. A tap counts only while that is still open;
later it is answered, and never acts silently. At most one message of a chat has buttons that
count: the others lose theirs, and a question shows what was answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.asking import example_of
from bot.authors import with_authors
from bot.messages import LETTERS, Bubble, Face, Inbound, Press, Tap
from bot.scene import Scene
from bot.words import STATUSES, onward
from flows.answers import Answer, Place
from flows.conversation import Conversation
from flows.naming import Naming
from flows.questions import question
from flows.turn import Turn
from flows.wordable import Author
from locales.numbers import numbered
from storage import faces, outbox
from storage.outgoing import Draft, Outgoing


def toggled(tx: Connection, press: Press, scene: Scene) -> None:
    """Pick a choice, or let it go, where the message stands."""
    row = _tapped(tx, press, scene)
    if row is None or not press.says:
        return
    face = Face.read(row.face)
    picked = [each for each in face.picked if each != press.says]
    if len(picked) == len(face.picked):
        if press.says[:1].isalpha():  # one figure in each row of a grid
            picked = [each for each in picked if each[0] != press.says[0]]
        picked.append(press.says)
    _change(tx, row, replace(face, picked=tuple(picked)), scene)


def picked(tx: Connection, press: Press, scene: Scene) -> str | Bubble:
    """Return what is picked on a message, as it would have been typed; or that nothing is."""
    row = _tapped(tx, press, scene)
    face = Face.read(row.face if row else None)
    rows = int(row.body.get("rows", 0)) if row else 0
    if rows:
        given = {each[0]: each[1:] for each in face.picked}
        return " ".join(given.get(letter, "-") for letter in LETTERS[:rows])
    if face.picked:
        return ", ".join(face.picked)
    voice = scene.wording.voice
    if scene.slot and not scene.slot.field.empty:
        return Bubble(text=voice.text("misfit-none-chosen"))
    return voice.words("word-none")[0]


def example_shown(tx: Connection, press: Press, scene: Scene) -> None:
    """Show the example below its question, or hide it again."""
    row = _tapped(tx, press, scene)
    if row is None or scene.slot is None:
        return
    face = Face.read(row.face)
    asking = question(scene.walk, scene.slot)
    example = "" if face.example else example_of(asking, scene.wording)
    hide = scene.wording.voice.text("tap-hide") if example else ""
    _change(tx, row, replace(face, example=example, hide=hide), scene)


def late(tx: Connection, inbound: Inbound, scene: Scene) -> Bubble:
    """Return what is said to somebody who taps a button of a question that is behind them."""
    row = faces.by_message(tx, inbound.address, inbound.message)
    given = _answer(row.body, scene.conversation) if row else None
    voice = scene.wording.voice
    if given is None:
        return Bubble(text=voice.text("tap-late"), taps=(onward(voice),))
    says = f"/change {given.number}"
    change = Tap(label=voice.text("change"), says=says, always=True)
    if given.author != scene.address:
        wording = with_authors(tx, scene).wording
        text = wording.text("met-tapped", args={"who": Author(given.author)})
        return Bubble(text=text, taps=(change,))
    return Bubble(text=voice.text("tap-answered"), taps=(change,))


# --- what can still be tapped ------------------------------------------------------------------


def marked(said: list[Bubble], scene: Scene) -> list[Bubble]:
    """Return bubbles, the last that can be tapped knowing what it asks; others cannot be."""
    tappable = [n for n, each in enumerate(said) if each.picks or each.taps]
    last = tappable[-1] if tappable else None
    known = []
    for number, bubble in enumerate(said):
        if number == last:
            place = scene.place if bubble.kind == "question" else ()
            known.append(replace(bubble, asks=scene.asks, place=place))
        elif bubble.picks or bubble.taps:
            known.append(replace(bubble, picks="", taps=()))
        else:
            known.append(bubble)
    return known


def close_earlier(
    tx: Connection,
    said: list[Bubble],
    turn: Turn | None,
    press: Press | None,
    scene: Scene,
) -> list[Draft]:
    """Take the buttons off messages that are behind us, and show there what was answered.

    Return what changes them where they stand.
    """
    fresh = any(bubble.asks and _replaces(bubble) for bubble in said)
    given = turn.answers if turn else ()
    answered = {answer.place for answer in given if answer.status.settles}
    drafts = []
    for row in faces.live(tx, scene.address):
        if not fresh and row.body.get("asks") == scene.asks:
            continue
        face = Face.read(row.face)
        answer = _shown(row.body, answered, scene) or _label(row.body, press)
        closed = replace(face, answer=answer, closed=True, example="")
        drafts.append(faces.change(tx, row, closed.body(), still=False))
    return drafts


def _replaces(bubble: Bubble) -> bool:
    """Return whether a message takes the place of the open question, rather than stand below it."""
    return bool(bubble.picks) or not all(tap.always for tap in bubble.taps)


def _shown(body: Mapping[str, Any], answered: set[Place], scene: Scene) -> str:
    """Return the answer that was just given to the question of a message, in words, or ""."""
    given = _answer(body, scene.conversation)
    if given is None or given.place not in answered:
        return ""
    walk = scene.walk if scene.walk.at(given.place) else scene.walk.whole
    named = Naming(walk).answered(given.place)
    if named:
        return scene.wording.say(named.wordable)
    return scene.wording.voice.text(STATUSES.get(given.status, "status-open"))


def _label(body: Mapping[str, Any], press: Press | None) -> str:
    """Return the choice that was tapped on a message, or ""."""
    tapped = (
        press is not None and press.does == "say" and press.asks == body.get("asks")
    )
    choices = body.get("choices", ())
    number = numbered(press.says) if press and tapped else 0
    if not 1 <= number <= len(choices):
        return ""
    return str(choices[number - 1]).partition(" — ")[0]  # without what it takes


def _answer(body: Mapping[str, Any], conversation: Conversation) -> Answer | None:
    """Return the answer that holds where a message asked for one."""
    whose, *place = body.get("place") or ("",)
    if whose != conversation.id:
        return None
    return conversation.book.latest(Place(*place))


def _tapped(tx: Connection, press: Press, scene: Scene) -> Outgoing | None:
    """Return the message that was tapped, as far as its buttons still count."""
    rows = faces.live(tx, scene.address)
    own = [
        row
        for row in rows
        if row.kind == "question" and row.body.get("asks") == press.asks
    ]
    return own[-1] if own else None


def _change(tx: Connection, row: Outgoing, face: Face, scene: Scene) -> None:
    draft = faces.change(tx, row, face.body(), still=True)
    about = scene.conversation.id if scene.conversation.session else ""
    outbox.put(tx, scene.address, [replace(draft, about=about)], scene.now)
