"""Whoever runs the assistant, and what can be begun there."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from msgspec import Struct, field

from locales.catalog import Voice


class Responsible(Struct, frozen=True, kw_only=True):
    """Who answers for what people write, and on which terms; articles 6 and 13 of the GDPR."""

    name: str = ""
    contact: str = ""
    basis: str = ""  # one of settings.LawfulBasis
    months: int | None = None  # that answers are kept after somebody's last word


class Host(Struct, frozen=True, kw_only=True):
    """What the notice says of whoever runs the assistant, and what can be begun."""

    responsible: Responsible = field(default_factory=Responsible)
    roadmaps: tuple[str, ...] = ()  # those that people can begin alone
    buttons: bool = False  # whether people write in a messenger, where they can tap
    link: str = ""  # where a chat with us is opened
    page: str = ""  # the public address of the page for coaches; "": there is none
    zone: tzinfo | None = None  # in which times are told and read; None: where we run

    def offered(self, voice: Voice) -> tuple[str, ...]:
        """Return the roadmaps that can be walked in a language."""
        return tuple(roadmap for roadmap in self.roadmaps if voice.has(roadmap))

    def way(self, payload: str) -> str:
        """Return a link that opens a chat with us and brings this along; "" if there is none."""
        return f"{self.link}?start={payload}" if self.link else ""

    def local(self, moment: datetime) -> datetime:
        """Return a moment as it stands on the clock where times are told."""
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """Return the day that a moment falls on where times are told."""
        return self.local(moment).date()
