"""Runs what was typed: settings → database → assistant → one channel; or an operator's command."""

from __future__ import annotations

import errno
import gc
import importlib
import io
import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.command_line import language_before, language_named, parser
from bot.environment import WrongSettingError, look_for_unknown, read_settings
from bot.operator.command import COMMANDS, Command, Say, refuse
from bot.settings import Settings, contradiction
from bot.typed import MistypedError, Parser
from locales.catalog import Catalog, Voice

if TYPE_CHECKING:
    from bot.house import House
    from flows.errors import Finding

# characters of a name at a terminal: it is part of an address, and a folder is called so
LONGEST = 60


def run(given: list[str]) -> int:
    """Run the command that was typed; return the exit code."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):  # it may have been closed
            stream.reconfigure(encoding="utf-8", errors="replace")
    named = language_named(given)
    try:
        look_for_unknown(os.environ)
        settings = _settings(mending=given[:1] == ["setup"])
    except WrongSettingError as wrong:
        return refuse(_operator_voice(named), wrong.message, **wrong.facts)
    helping = not {"-h", "--help"}.isdisjoint(given)
    try:
        tag, given = language_before(given)
        voice = _operator_voice(tag, settings.language)
        if given and given[0] in COMMANDS:
            return _operate(given, settings, voice, helping=helping)
        if helping and named:
            voice = _operator_voice(named, settings.language)
        typed = parser(voice, helping=helping)
        asked, unknown = typed.parse_known_args(given)
        if asked.version:
            return _version()
        command = asked.command or "chat"
        if command in COMMANDS:
            return refuse(voice, "cli-option-behind", command=command)
        if unknown:
            typed.parsed(given)  # it says which
        if command == "chat":
            return _converse(asked, settings, voice)
        if command == "summary":
            from bot.report.command import verify_file

            return verify_file(asked.file, voice)
        return _roadmap(asked, settings, voice)
    except MistypedError as wrong:
        voice = _operator_voice(named, settings.language)
        return refuse(voice, wrong.message, **wrong.facts)
    except BrokenPipeError:  # whoever read our output went away; all is kept
        return _unheard(0)
    except OSError as wrong:
        if wrong.errno != errno.ENOSPC:
            raise
        return _unheard(1)  # no room for what we say; what was answered is kept


def _operate(
    given: list[str], settings: Settings, voice: Voice, *, helping: bool
) -> int:
    """Run a command of the operator, from a module of its own."""
    command: Command = importlib.import_module(COMMANDS[given[0]])
    about = voice.text(f"cli-{given[0]}") if helping else ""
    say: Say = voice.text if helping else lambda _: ""
    own = Parser(say, prog=f"filrouge {given[0]}", description=about)
    command.describe(own, say)
    asked = own.parsed(given[1:])
    gc.enable()
    try:
        return command.run(asked, settings, voice)
    except Exception as refused:
        from bot.house import RefusedError, where_of  # what it loads takes a while
        from storage.troubles import trouble_of

        if not isinstance(refused, RefusedError):
            kind = trouble_of(refused)
            if not kind or isinstance(refused, OSError):
                raise
            place = where_of(settings, getattr(asked, "db", None)).shown
            return refuse(voice, f"trouble-{kind}", path=place)
        if refused.message:
            return refuse(voice, refused.message, **refused.facts)
        return _findings(voice, refused.findings)


def _settings(*, mending: bool) -> Settings:
    """Return the settings; to mend their file, also without it."""
    try:
        return read_settings()
    except WrongSettingError:
        if not mending:
            raise
        return read_settings(None)


def _version() -> int:
    from importlib.metadata import version

    sys.stdout.write(f"filrouge {version('filrouge')}\n")
    return 0


def _unheard(code: int) -> int:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return code


def _operator_voice(named: str = "", served: str = "") -> Voice:
    """Return the words for whoever runs it: in a language named, the system's, that it serves in."""
    catalog = Catalog()
    system = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    for wanted in (named, *system, served):
        tag = catalog.nearest(wanted)
        if tag:
            return catalog.voice(tag)
    return catalog.voice("en")


def _converse(asked: Namespace, settings: Settings, voice: Voice) -> int:
    """Hold a conversation in the terminal, or serve Telegram if there is a token."""
    from bot.house import House, RefusedError, where_of
    from flows.errors import RoadmapError

    if asked.command is None and (found := contradiction(settings)):
        return refuse(voice, found[0], **found[1])
    try:
        house = House(
            settings, asked.content or settings.content, where_of(settings, asked.db)
        )
        if asked.command is None and settings.telegram_token:
            from bot.serving import serve

            return serve(settings, house, voice)
        return _chat(asked, settings, voice, house)
    except RefusedError as refused:
        if refused.message:
            return refuse(voice, refused.message, **refused.facts)
        return _findings(voice, refused.findings)
    except RoadmapError as wrong:
        return _findings(voice, wrong.findings)


def _chat(asked: Namespace, settings: Settings, voice: Voice, house: House) -> int:
    from bot.channels.console import Console, Guest
    from bot.house import now
    from storage.troubles import FOR_GOOD, trouble_of

    catalog, library = house.catalog, house.library
    language = asked.lang or settings.language
    if language and catalog.nearest(language) is None:
        return refuse(
            voice,
            "cli-no-language",
            language=language,
            known=", ".join(catalog.languages),
        )
    if asked.roadmap and asked.roadmap not in library.ids:
        return refuse(
            voice, "cli-no-roadmap", roadmap=asked.roadmap, known=", ".join(library.ids)
        )
    name = asked.name or "me"
    if len(name) > LONGEST or not name.isprintable():
        return refuse(voice, "cli-bad-name", most=LONGEST)
    house.open()
    gc.freeze()  # all that was loaded stays
    gc.enable()
    try:
        Console(
            assistant=house.hire(begin_with=asked.roadmap or ""),
            work=house.database,
            files=house.files,
            summaries=_summaries(settings, house.where.file, asked.name),
            guest=Guest(
                name=name,
                roadmap=asked.roadmap or "",
                language=language or voice.tag,
                insists=bool(language),
            ),
            clock=now,
            log=house.log,
            make=house.make,
        ).talk()
    except Exception as failed:
        kind = trouble_of(failed)
        if not kind or isinstance(failed, OSError):
            raise
        refuse(voice, f"trouble-{kind}", path=house.where.shown)
        return 1 if kind in FOR_GOOD else refuse(voice, "trouble-typed")
    finally:
        house.close()
    return 0


def _findings(voice: Voice, findings: Iterable[Finding]) -> int:
    from bot.check import say_findings

    say_findings(list(findings), voice)
    return 1


def _summaries(settings: Settings, database: Path, name: str | None) -> Path:
    """Return the folder for pages: nobody's page takes the place of somebody else's."""
    own = "" if database.stem == settings.db.stem else f"-{database.stem}"
    folder = database.parent / f"summaries{own}"
    return folder / name.replace("/", "-") if name else folder


def _roadmap(asked: Namespace, settings: Settings, voice: Voice) -> int:
    from bot.check import check_all, check_file, publish, say_findings

    content = asked.content or settings.content
    if asked.what == "diagram":
        from bot.library import Library
        from flows.lifecycle import diagram

        library = Library(content)
        wanted = asked.id or library.ids[0]
        if wanted not in library.ids:
            return refuse(
                voice, "cli-no-roadmap", roadmap=wanted, known=", ".join(library.ids)
            )
        sys.stdout.write(diagram(library.roadmap(wanted)) + "\n")
        return 0
    if asked.what == "publish":
        sys.stdout.write("".join(f"{line}\n" for line in publish(content)))
        return 0
    if asked.file and not asked.file.is_file():
        return refuse(voice, "cli-no-file", path=str(asked.file))
    findings = check_file(asked.file) if asked.file else check_all(content)
    say_findings(findings, voice, content, asked.file)
    return 1 if findings else 0
