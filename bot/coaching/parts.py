"""The parts of coaching: what there is for coaches, for those they accompany, and for programmes."""

from __future__ import annotations

from bot.coaching.agreed import Agreed
from bot.coaching.agreeing import Agreeing
from bot.coaching.asking import Asking
from bot.coaching.brief import Briefing
from bot.coaching.card import Cards
from bot.coaching.cohort import Cohorts
from bot.coaching.comments import Comments
from bot.coaching.digest import Digest
from bot.coaching.kit import Kit, Part
from bot.coaching.letters import Letters
from bot.coaching.meetings import Meetings
from bot.coaching.own_meetings import OwnMeetings
from bot.coaching.sharing import Sharing
from bot.coaching.today import Today
from bot.nudging.chat import Chat
from bot.pages.command import PageLinks
from bot.programme.announce import Announce
from bot.programme.closed import Closed
from bot.programme.desk import Desk


def parts(kit: Kit) -> tuple[Part, ...]:
    """Return what there is; a new part is one line here.

    Each names the timers it answers to, and what it has to say when a reminder is sent.
    """
    agreed = Agreed(kit)
    agreeing = Agreeing(kit, agreed)
    meetings = Meetings(kit, agreeing)
    return (
        Chat(kit.nudging).part,
        Sharing(kit).part,
        Asking(kit).part,
        Letters(kit).part,
        Comments(kit).part,
        PageLinks(kit).part,
        Today(kit).part,
        Cards(kit).part,
        Cohorts(kit).part,
        Digest(kit).part,
        Desk(kit).part,
        Announce(kit).part,
        Closed(kit).part,
        meetings.part,
        OwnMeetings(agreed, meetings.asked).part,
        agreeing.part,
        Briefing(kit).part,
    )
