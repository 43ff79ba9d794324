"""`filrouge programme`: enterprises, coaches and how they come in, from one file."""

from __future__ import annotations

import asyncio
import re
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.house import House, now, where_of
from bot.operator.command import Say, database_option, reason, refuse, tell
from bot.operator.links import links
from bot.programme.handing_over import hand_over
from bot.programme.loading import Loaded, OtherRoadmapError, load
from bot.programme.overview import Overview, overview
from bot.programme.table import COLUMNS, FORMULA, LARGEST, LONGEST, Read, mark, read
from storage import coaches, enterprises, programmes
from storage.programmes import Programme

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice
    from storage.where import Where

SHOWN = 20  # findings at the most; who mends these finds the others
_NUMBER = re.compile(r"[Ee]?(\d{1,6})")  # of an enterprise: E7


def describe(parser: ArgumentParser, say: Say) -> None:
    deeds = parser.add_subparsers(
        dest="what", required=True, metavar=say("cli-command") or None
    )

    def deed(name: str, *, named: bool) -> ArgumentParser:
        words = say(f"programme-{name}")
        made = deeds.add_parser(name, help=words, description=words)
        made.add_argument(
            "--name", required=named, metavar="…", help=say("programme-name")
        )
        database_option(made, say)
        return made

    loading = deed("load", named=True)
    loading.add_argument("file", type=Path, metavar="FILE", help=say("programme-file"))
    loading.add_argument("--roadmap", metavar="ID", help=say("cli-roadmap-id"))
    inviting = deed("links", named=False)
    inviting.add_argument(
        "--to", type=Path, required=True, metavar="DIR", help=say("programme-to")
    )
    inviting.add_argument("--link", metavar="URL", help=say("programme-link"))
    inviting.add_argument(
        "--administrator", action="store_true", help=say("programme-administrator")
    )
    handing = deed("hand-over", named=False)
    handing.add_argument("enterprise", metavar="E7", help=say("programme-number"))
    handing.add_argument(
        "--to", required=True, metavar="…", help=say("programme-coach")
    )
    exporting = deed("export", named=False)
    exporting.add_argument(
        "--to", type=Path, required=True, metavar="DIR", help=say("programme-figures")
    )
    deed("list", named=False)


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    where = where_of(settings, asked.db)
    if asked.what == "load":
        return _load(asked, settings, voice, where)
    if not where.exists:
        return refuse(voice, "programme-no-file", path=where.shown)
    house = House(settings, settings.content, where)
    if asked.what == "list":  # also while Fil rouge runs
        return _list(house.glance(lambda tx: overview(tx, now())), asked.name, voice)
    house.open()
    try:
        found = house.database.look(programmes.every)
        programme = _meant(found, asked.name)
        if programme is None:
            names = ", ".join(each.name for each in found)
            return refuse(voice, "programme-which", names=names or "–")
        if asked.what == "links":
            return links(house, programme, asked, settings, voice)
        if asked.what == "export":
            return _export(house, programme, asked.to, voice)
        return _hand_over(house, programme, asked, voice)
    finally:
        house.close()


def _meant(found: list[Programme], name: str | None) -> Programme | None:
    """Return the programme with a name; without one, the only one there is."""
    if name is None:
        return found[0] if len(found) == 1 else None
    return next((each for each in found if mark(each.name) == mark(name)), None)


# --- load -------------------------------------------------------------------------------------


def _load(asked: Namespace, settings: Settings, voice: Voice, where: Where) -> int:
    """Take in a file: all of it, or nothing."""
    name = " ".join(asked.name.split())
    bad = not name or len(name) > LONGEST or not name.isprintable()
    if bad or name.startswith(FORMULA):
        return refuse(voice, "programme-bad-name", most=LONGEST)
    try:
        with asked.file.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as wrong:
        return refuse(
            voice, "programme-unread", path=str(asked.file), reason=reason(wrong)
        )
    house = House(settings, settings.content, where)
    known = house.library.ids
    roadmap = asked.roadmap or ("vises" if "vises" in known else known[0])
    if roadmap not in known:
        return refuse(voice, "cli-no-roadmap", roadmap=roadmap, known=", ".join(known))
    catalog = house.catalog
    spoken = [tag for tag in catalog.languages if catalog.voice(tag).has(roadmap)]
    found = read(content, catalog, spoken)
    if found.wrong:
        return _say_wrong(found, str(asked.file), voice)
    house.open()
    try:
        loaded = asyncio.run(
            house.database.run(
                lambda tx: load(tx, catalog, name, roadmap, found.lines, now())
            )
        )
    except OtherRoadmapError as other:
        return refuse(voice, "programme-other-roadmap", name=name, roadmap=str(other))
    finally:
        house.close()
    if found.windows:
        tell(voice, "programme-windows")
    _say_loaded(loaded, name, voice)
    return 0


def _say_wrong(found: Read, path: str, voice: Voice) -> int:
    """Say every line that is wrong, and how a good one looks."""
    refuse(voice, "programme-wrong", path=path, count=len(found.wrong))
    for each in found.wrong[:SHOWN]:
        facts = dict(each.facts)
        if "column" in facts:
            facts["column"] = _column(voice, str(facts["column"]))
        problem = voice.text(each.message, "", facts)
        refuse(voice, "programme-line", number=each.number, problem=problem)
    if len(found.wrong) > SHOWN:
        refuse(voice, "programme-more", count=len(found.wrong) - SHOWN)
    headings = ";".join(_column(voice, name) for name in COLUMNS)
    return refuse(voice, "programme-example", headings=headings)


def _column(voice: Voice, name: str) -> str:
    return voice.words(f"programme-column-{name}")[0]


def _say_loaded(loaded: Loaded, name: str, voice: Voice) -> None:
    tell(
        voice,
        "programme-loaded",
        name=name,
        added=len(loaded.added),
        changed=loaded.changes,
        same=len(loaded.same),
    )
    for held in loaded.added:
        tell(voice, "programme-added", number=held.number, enterprise=held.name)
    for change in loaded.changed:
        column = _column(
            voice, "enterprise" if change.column == "name" else change.column
        )
        tell(
            voice,
            "programme-changed",
            number=change.number,
            enterprise=change.enterprise,
            column=column,
            before=change.before,
            after=change.after,
        )
    for held in loaded.missing:
        tell(voice, "programme-kept", number=held.number, enterprise=held.name)


# --- figures -----------------------------------------------------------------------------------


def _export(house: House, programme: Programme, folder: Path, voice: Voice) -> int:
    """Write the pooled results of a programme, with their codebook."""
    from bot.programme.exports import export  # its workbook takes a while to load

    try:
        written = export(house, programme, folder)
    except OSError as wrong:
        path = str(wrong.filename or folder)
        return refuse(voice, "programme-unexported", path=path, reason=reason(wrong))
    for each in written:
        tell(voice, "programme-written", path=str(each))
    tell(voice, "programme-exported")
    return 0


# --- hand-over --------------------------------------------------------------------------------


def _hand_over(
    house: House, programme: Programme, asked: Namespace, voice: Voice
) -> int:
    """Give an enterprise to another coach; whoever works there is told when Fil rouge runs."""
    typed = _NUMBER.fullmatch(asked.enterprise.strip())
    number = int(typed[1]) if typed else 0

    def body(tx: Connection) -> tuple[str, dict[str, str | int]]:
        known = coaches.of(tx, programme.id)
        theirs = enterprises.of(tx, programme.id)
        held = next((each for each in theirs if each.number == number), None)
        to = next((each for each in known if each.mark == mark(asked.to)), None)
        if held is None:
            return "programme-no-number", {"typed": asked.enterprise}
        if to is None:
            names = ", ".join(each.name for each in known)
            return "programme-no-coach", {"coach": asked.to, "names": names}
        moved = hand_over(tx, house.catalog, [(held, to)], now())
        message = "programme-handed" if moved else "programme-handed-already"
        return message, {
            "number": number,
            "enterprise": held.name,
            "coach": to.name,
        }

    message, facts = asyncio.run(house.database.run(body))
    if message.startswith("programme-no-"):
        return refuse(voice, message, **facts)
    tell(voice, message, **facts)
    return 0


# --- list -------------------------------------------------------------------------------------


def _list(found: list[Overview], name: str | None, voice: Voice) -> int:
    """Say how many came by which tickets; nothing of what anybody wrote, and no names of staff."""
    shown = [each for each in found if not name or mark(each.name) == mark(name)]
    if not shown:
        names = ", ".join(each.name for each in found)
        return refuse(voice, "programme-which", names=names or "–")
    for each in shown:
        tell(
            voice,
            "programme-total",
            name=each.name,
            roadmap=each.roadmap,
            enterprises=len(each.enterprises),
            begun=sum(held.begun for held in each.enterprises),
            coaches=len(each.coaches),
            administrators=each.administrators,
        )
        tell(
            voice,
            "programme-tickets",
            used=each.used,
            open=each.open,
            late=each.late,
        )
        for coach in each.coaches:
            here = "yes" if coach.here else "no"
            theirs = [e for e in each.enterprises if e.coach == coach.id]
            tell(
                voice,
                "programme-of-coach",
                coach=coach.name,
                count=len(theirs),
                here=here,
            )
            for held in theirs:
                tell(
                    voice,
                    "programme-of-enterprise",
                    number=held.number,
                    enterprise=held.name,
                    came=held.came,
                    people=held.people,
                )
    return 0
