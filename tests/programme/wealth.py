"""Some of everything that a programme can keep of people, each with words of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, insert, update

from storage.programme_tables import (
    agreements,
    broadcasts,
    leaves,
    letters,
    meetings,
    nudges,
    passes,
    pools,
    recipients,
    rhythms,
    shares,
    tickets,
)
from storage.tables import addresses, outbox
from tests.programme.scene import Scene

WORDS = {  # by whom, and what only they wrote
    "leen": ("Kleurgarenvraag over de winkel", "Kleurgarencontext die meeging"),
    "omar": ("Hennepvezelvraag over de ploeg", "Hennepvezelcontext die meeging"),
    "coen": ("Spoelkernantwoord van de coach", "Spoelkernopmerking", "Spoelkernduwtje"),
    "nora": ("Getouwbericht voor iedereen",),
}
AGREED = "Schietspoelafspraak samen"


async def enrich(at: Scene) -> dict[str, int]:
    """Give Leen and Omar of E1, Coen their coach and Nora some of everything; return numbers."""
    return await at.does(lambda tx: _Filling(tx, at).everything())


class _Filling:
    """Writes rows as the parts of coaching do."""

    def __init__(self, tx: Connection, at: Scene) -> None:
        self._tx = tx
        self._now = at.clock()
        self._id = {name: at.id_of(name) for name in ("leen", "omar", "coen", "nora")}
        self._file = at.file(1)
        self._enterprise = at.enterprise(1)
        self._programme = at.programme

    def everything(self) -> dict[str, int]:
        numbers = self._letters()
        self._meeting()
        self._nudges()
        self._broadcast()
        for name in ("leen", "omar", "coen", "nora"):
            self._own(name)
        cell = {"contributors": [self._enterprise.id], "figures": {"n": 5}}
        self._add(pools, programme=self._programme, family="f", cell="c", at=self._now, **cell)  # fmt: skip
        return numbers

    def _letters(self) -> dict[str, int]:
        numbers = {}
        for name in ("leen", "omar"):
            words, context = WORDS[name]
            numbers[name] = self._letter(name, "ask", words, context=context)
            self._told("coen", f"E1 vraagt: “{words}” ({context})")
        answer, comment, _ = WORDS["coen"]
        for name in ("leen", "omar"):
            numbers[f"to {name}"] = self._letter(
                "coen",
                "reply",
                f"{answer} aan {name}",
                context=WORDS[name][1],
                about=numbers[name],
            )
            self._told(name, f"{answer} aan {name}", state="due")
        numbers["comment"] = self._letter("coen", "comment", comment, prompt="why1")
        for name in ("leen", "omar"):
            self._told(name, f"Coen schrijft: {comment}")
        numbers["thanks"] = self._letter(
            "omar", "reply", WORDS["omar"][0], about=numbers["comment"]
        )
        self._add(shares, conversation=self._file, person=self._id["leen"], prompt="", given=True, at=self._now)  # fmt: skip
        return numbers

    def _letter(self, name: str, kind: str, words: str, **more: Any) -> int:
        row = {
            "conversation": self._file,
            "kind": kind,
            "person": self._id[name],
            "coach": name == "coen",
            "prompt": "",
            "item": "",
            "field": "",
            "context": "",
            "words": words,
            "at": self._now,
            **more,
        }
        added = insert(letters).values(**row).returning(letters.c.id)
        return int(self._tx.execute(added).scalar_one())

    def _meeting(self) -> None:
        row = {"enterprise": self._enterprise.id, "coach": self._enterprise.coach}
        kept = insert(meetings).values(
            **row, at=self._now, state="held", sequence=0, since=self._now
        )
        number = self._tx.execute(kept.returning(meetings.c.id)).scalar_one()
        for who in ("coach", "participant"):
            self._add(agreements, meeting=number, enterprise=self._enterprise.id, what=AGREED,
                      who=who, by="2026-05-01", state="open", at=self._now)  # fmt: skip

    def _nudges(self) -> None:
        words = WORDS["coen"][2]
        coach, far = self._id["coen"], self._now + timedelta(days=99)
        for name in ("leen", "omar"):
            for state, sent in (("sent", self._now), ("planned", None), ("draft", None)):  # fmt: skip
                self._add(nudges, person=self._id[name], kind="by-hand", about=f"{self._file}/{state}",
                          sender=coach, words=words, due=sent or far, state=state, why="", sent=sent)  # fmt: skip
            self._told(name, words)
        self._add(nudges, person=coach, kind="unanswered", about=f"{self._file}/letters", sender="",
                  words="", due=self._now, state="sent", why="", sent=self._now)  # fmt: skip

    def _broadcast(self) -> None:
        (words,) = WORDS["nora"]
        row = {"programme": self._programme, "person": self._id["nora"], "words": words}
        kept = insert(broadcasts).values(**row, state="sending", at=self._now)
        number = self._tx.execute(kept.returning(broadcasts.c.id)).scalar_one()
        for name, state in (("leen", "sent"), ("omar", "waiting")):
            self._add(recipients, broadcast=number, person=self._id[name], state=state, why="", at=self._now)  # fmt: skip
            self._add(nudges, person=self._id[name], kind="broadcast", about=f"broadcast/{number}", sender="", words="",
                      due=self._now + timedelta(days=state != "sent") * 99, why="",
                      state="sent" if state == "sent" else "planned")  # fmt: skip
        self._told("leen", words)
        self._told("omar", words, state="due")
        self._add(broadcasts, **row, state="draft", at=self._now)

    def _own(self, name: str) -> None:
        person, soon = self._id[name], self._now + timedelta(hours=1)
        self._add(leaves, person=person, first="2026-07-01", last="2026-07-15")
        self._add(rhythms, person=person, country="BE", weekday=1, hour=10, minute=30)
        self._add(passes, mark=f"pass {name}", kind="visit", person=person, until=soon)
        came = {"programme": self._programme, "person": person, "used": self._now}
        self._add(
            tickets, mark=f"ticket {name}", role="participant", until=soon, **came
        )
        known = addresses.c.person == person
        words = f"comment:{self._file}:why1"
        self._tx.execute(update(addresses).where(known).values(writing=words))

    def _told(self, name: str, text: str, state: str = "sent") -> None:
        """Have something sent to somebody a while ago, or wait for them."""
        self._add(outbox, address=f"terminal:{name}", kind="text", body={"text": text}, state=state,
                  not_before=self._now, at=self._now)  # fmt: skip

    def _add(self, table: Any, **row: Any) -> None:
        self._tx.execute(insert(table).values(**row))
