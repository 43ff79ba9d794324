"""Story CO2: what is not confirmed, or not shared, is in no view, message or log for a coach.

Somebody answers with words that are found nowhere else, and confirms, shares, keeps back,
changes and calls wrong at random. After each move, whatever was put for a coach is searched.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from random import Random

import pytest

from bot.logs import Log
from tests.coaching.walked import Walked, Window, arrived, bodies, taps, words_in
from tests.programme.scene import Scene, scene
from tests.talk import Talk

MOVES = 90


async def _pages(coach: Talk, number: int = 1) -> set[str]:
    """Have a coach read all that they see; return the unique words in it."""
    await arrived(coach)  # letters came meanwhile
    found: set[str] = set()
    for page in range(1, 30):
        said = await coach.says(f"/seen E{number} {page} nl")
        found |= words_in(said)
        if f"pagina {page} van" not in said[-1] or f"van {page}\n" in said[-1]:
            break
    return found


class Life:
    """One file, lived at random."""

    def __init__(self, at: Scene, chance: Random) -> None:
        self.at, self.chance = at, chance
        self.leen = Walked(at.person("leen"))
        self.coen, self.fatou = at.person("coen"), at.person("fatou")
        self.windows = {
            name: Window(at, f"terminal:{name}") for name in ("coen", "fatou")
        }
        self.shared = False
        self.kept_back: set[str] = set()
        self.read: set[str] = set()

    @property
    def allowed(self) -> set[str]:
        return self.leen.visible(self.kept_back) if self.shared else set()

    def number(self) -> int:
        answers = self.leen.talk.conversation.book.answers
        return self.chance.choice(answers).number if answers else 1

    async def moves(self) -> None:
        moves = {
            self.leen.answers: 12,
            self.share: 1,
            self.keep_back: 1,
            self.change: 2,
            self.object: 1,
            self.ask: 2,
            self.look: 2,
            self.comment: 1,
            self.propose: 1,
        }
        (move,) = self.chance.choices(list(moves), list(moves.values()))
        before = self.allowed
        await move()
        self.search(before | self.allowed)

    def search(self, may: set[str]) -> None:
        """Look through all that was put for coaches since."""
        got = words_in(self.windows["coen"].new())
        assert got <= may | self.leen.letters, got - may - self.leen.letters
        assert words_in(self.windows["fatou"].new()) == set()

    async def share(self) -> None:
        who = self.chance.choice([self.leen.talk, self.at.person("omar")])
        self.shared = not self.shared
        await who.says("/share on" if self.shared else "/share off")

    async def keep_back(self) -> None:
        number = self.number()
        held = self.leen.talk.conversation.book.numbered(number)
        if held and held.place.prompt:
            await self.leen.talk.says(f"/withhold {number}")
            self.kept_back ^= {held.place.prompt}

    async def change(self) -> None:
        if self.leen.talk.conversation.stage not in {"notice", "paused"}:
            await self.leen.changes(self.number())

    async def object(self) -> None:
        await self.leen.objects(self.number())

    async def ask(self) -> None:
        word = self.leen.token()
        self.leen.letters.add(word)
        await self.leen.talk.says("/coach")
        if taps(self.leen.talk.bubbles):  # a question is open
            await self.leen.talk.says(
                self.chance.choice(["/coach with", "/coach alone"])
            )
        await self.leen.talk.says(f"why {word}?")
        assert word in words_in(self.windows["coen"].new())

    async def look(self) -> None:
        seen = await _pages(self.coen)
        assert seen <= self.allowed
        if not self.kept_back:  # a question may hang on one that is kept back
            assert seen == self.allowed
        self.read |= seen
        await arrived(self.leen.talk)
        await self.coen.says("/seen E1 1 nl")
        coach = bodies(self.coen)
        await self.leen.talk.says("/seen E1 1 nl")
        assert bodies(self.leen.talk) == coach
        assert words_in(await self.fatou.says("/seen E1")) == set()

    async def comment(self) -> None:
        await self.coen.says(f"/comment E1 {self.number()} Waarom?")

    async def propose(self) -> None:
        await self.coen.says(f"/propose E1 {self.number()} Anders gezegd.")


async def lived(folder: Path, seed: int) -> None:
    async with scene(folder) as at:
        life = Life(at, Random(seed))
        for window in life.windows.values():
            window.new()
        for _ in range(MOVES):
            await life.moves()
        if not life.shared:
            await life.share()
        await life.leen.finishes()
        await life.look()
        life.search(life.allowed)
        # A search that finds nothing proves nothing: some words are seen, and some are not.
        assert life.read
        assert set(life.leen.said.values()) - life.read


@pytest.mark.parametrize("seed", range(5))
def test_co2_no_word_reaches_a_coach_before_it_is_confirmed_and_shared(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = tmp_path / "turns.log"
    monkeypatch.setattr("tests.talk.Log", lambda path: Log(path, str(turns)))
    asyncio.run(lived(tmp_path, seed))

    logged = turns.read_text("utf-8")
    failures = tmp_path / "failures.log"
    logged += failures.read_text("utf-8") if failures.exists() else ""
    assert logged.count("CoachingAsked") > 10  # the log is on
    assert words_in(logged) == set()
