"""What can be asked for in a group: to set a session up, and to note that nothing was agreed.

Nothing else is ever said there of our own accord but one message with what it is, one with what
was said, one with what was agreed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from bot.messages import Inbound
from bot.team.agreeing import Agreeing
from bot.team.board import Board
from bot.team.setting_up import SettingUp
from bot.team.words import means
from storage import people, sessions


class InGroup:
    """Answers to what is typed in a group."""

    def __init__(
        self,
        *,
        board: Board,
        setting_up: SettingUp,
        agreeing: Agreeing,
        clock: Callable[[], datetime],
    ) -> None:
        self._board = board
        self._setting_up = setting_up
        self._agreeing = agreeing
        self._clock = clock

    def asked(self, tx: Connection, inbound: Inbound, text: str) -> str | None:
        """Do what was asked for; return what only whoever asked is told. None: it is not for us."""
        if not inbound.sender:  # an administrator who writes as the group
            return self._board.spoken(inbound.language).text("team-anonymous")
        found = people.find(tx, inbound.sender)
        voice = self._board.spoken(found.language if found else inbound.language)
        first, _, rest = text.removeprefix("/").partition(" ")
        now, place = self._clock(), inbound.address
        if means(voice, "reflect", first):
            said = self._setting_up.asked(
                tx, place, inbound.sender, voice.tag, rest.strip(), now
            )
            return "\n".join(each.text for each in said)
        if means(voice, "agree", first) and means(voice, "nothing-agreed", rest):
            here = sessions.at(tx, place)
            session = next((s for s in here if s.state in sessions.SHOWN), None)
            if session is None:
                return voice.text("team-agree-not-yet")
            return self._agreeing.nothing(tx, session, inbound.sender, voice, now)
        return None
