"""What is said before anything is asked, and more of it on request."""

from __future__ import annotations

from datetime import datetime

from bot.host import Host
from bot.messages import Bubble, Tap
from bot.wording import Wording
from locales.catalog import Catalog, Voice
from locales.formats import day

RIGHTS = ("mydata", "answers", "object", "choices", "readers", "pause", "forget")


def notice(
    wording: Wording, catalog: Catalog, host: Host, *, choosing: bool = True
) -> Bubble:
    """Return what is said before anything is asked; `choosing` if a roadmap is to be chosen."""
    voice = wording.voice
    others = [catalog.voice(tag) for tag in catalog.languages if tag != voice.tag]
    asks = " · ".join(
        other.text("notice-language")
        for other in others
        if other.has("notice-language")
    )
    return Bubble(
        before=(notice_text(voice, host),),
        text=voice.text("notice-choose") if choosing else "",
        choices=(*roadmap_labels(wording, host), voice.text("more"))
        if choosing
        else (),
        notes=(voice.text("notice-languages", "", {"languages": asks}),)
        if asks
        else (),
        picks="one" if choosing else "",
        taps=tuple(
            Tap(
                label=other.text("language-name"),
                says=f"/{other.words('word-language')[0]}",
                always=True,
            )
            for other in others
        ),
    )


def notice_text(voice: Voice, host: Host) -> str:
    """Return the notice itself: 400 characters at the most; product story RI1."""
    responsible = host.responsible
    if responsible.name:
        owner = voice.text("notice-other", "", {"name": responsible.name})
    else:
        owner = voice.text("notice-trial" if host.buttons else "notice-own-computer")
    months = responsible.months
    kept = (
        voice.text("notice-months", "", {"months": months})
        if months
        else voice.text("notice-until-erased")
    )
    return voice.text("notice", "", {"responsible": owner, "kept": kept})


def all_texts(catalog: Catalog, host: Host) -> str:
    """Return the notice in every language: what a version of it is a version of."""
    tags = (tag for tag in catalog.languages if catalog.voice(tag).has("notice"))
    return "\n".join(f"{tag}: {notice_text(catalog.voice(tag), host)}" for tag in tags)


def changed(voice: Voice, host: Host, since: datetime) -> Bubble:
    """Return the notice for somebody who knows an earlier one."""
    return Bubble(
        before=(voice.text("notice-changed", "", {"date": _day(voice, host, since)}),),
        text=notice_text(voice, host),
    )


def privacy(voice: Voice, host: Host, since: datetime) -> tuple[Bubble, Bubble]:
    """Return what happens with answers, and what somebody can do."""
    responsible = host.responsible
    if responsible.name:
        who = [voice.text("privacy-responsible", "", {"name": responsible.name})]
        if responsible.contact:
            facts = {"contact": responsible.contact}
            who.append(voice.text("privacy-contact", "", facts))
        if responsible.basis:
            basis = voice.text(f"basis-{responsible.basis}")
            who.append(voice.text("privacy-basis", "", {"basis": basis}))
    else:
        nobody = "privacy-nobody" if host.buttons else "privacy-own-computer"
        who = [voice.text(nobody)]
    more = ["privacy-readers", "privacy-programme", "privacy-people"]
    if host.buttons:
        more.append("privacy-telegram")
    heading = voice.text("privacy-heading", "", {"date": _day(voice, host, since)})
    return (
        Bubble(
            text=heading,
            lines=(notice_text(voice, host), *who, *(voice.text(m) for m in more)),
        ),
        Bubble(
            text=voice.text("rights-heading"),
            lines=tuple(voice.text(f"rights-{name}") for name in RIGHTS),
            how=voice.text("rights-complain"),
        ),
    )


def roadmap_labels(wording: Wording, host: Host) -> tuple[str, ...]:
    """Return what each roadmap is called, with what it takes."""
    return tuple(
        f"{wording.voice.text(roadmap)} — {wording.voice.text(roadmap, 'about')}"
        for roadmap in host.offered(wording.voice)
    )


def _day(voice: Voice, host: Host, moment: datetime) -> str:
    return day(voice.locale, host.day(moment).isoformat())
