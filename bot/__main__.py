"""Starts it: settings → database → assistant → one channel; and the operator's commands."""

from __future__ import annotations

import errno
import gc
import importlib
import io
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.operator.command import COMMANDS, Command
from bot.settings import (
    Settings,
    UnknownSettingError,
    WithoutFile,
    contradiction,
    look_for_unknown,
    setting_at_fault,
)
from locales.catalog import Catalog, Voice

if TYPE_CHECKING:
    from bot.house import House
    from flows.errors import Finding


def main(arguments: list[str] | None = None) -> int:
    """Run the command that was typed; return the exit code."""
    gc.set_threshold(50_000, 20, 20)  # little of what a start loads is ever let go
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):  # it may have been closed
            stream.reconfigure(encoding="utf-8", errors="replace")
    voice = _operator_voice()
    given = sys.argv[1:] if arguments is None else arguments
    try:
        look_for_unknown(os.environ)
        settings = _settings(mending=given[:1] == ["setup"])
    except UnknownSettingError as wrong:
        return _refuse(
            voice, "settings-unknown", name=wrong.name, nearest=wrong.nearest
        )
    except ValueError as wrong:
        return _refuse(voice, "cli-setting", **setting_at_fault(wrong))
    helping = not {"-h", "--help"}.isdisjoint(given)
    try:
        tag, given = _language_before(given)
        if given and given[0] in COMMANDS:
            own = _operator_voice(tag) if tag else voice
            return _operate(given, settings, own, helping=helping)
        asked = _parser(voice, helping=helping).parse_args(given)
        if asked.version:
            return _version()
        command = asked.command or "chat"
        if command in COMMANDS:
            return _refuse(voice, "cli-option-behind", command=command)
        if command == "chat":
            return _converse(asked, settings, voice)
        if command == "summary":
            from bot.report.command import verify_file

            return verify_file(asked.file, voice)
        return _roadmap(asked, settings, voice)
    except BrokenPipeError:  # whoever read our output went away; all is kept
        return _unheard(0)
    except OSError as wrong:
        if wrong.errno != errno.ENOSPC:
            raise
        return _unheard(1)  # no room for what we say; what was answered is kept


def _language_before(given: list[str]) -> tuple[str, list[str]]:
    """Return the language that stands before a command of the operator, and the rest."""
    if given[:1] == ["--lang"] and len(given) > 2 and given[2] in COMMANDS:
        return given[1], given[2:]
    name, _, tag = (given[0] if given else "").partition("=")
    if name == "--lang" and len(given) > 1 and given[1] in COMMANDS:
        return tag, given[1:]
    return "", given


def _operate(
    given: list[str], settings: Settings, voice: Voice, *, helping: bool
) -> int:
    """Run a command of the operator, from a module of its own."""
    command: Command = importlib.import_module(COMMANDS[given[0]])
    about = voice.text(f"cli-{given[0]}") if helping else ""
    parser = ArgumentParser(prog=f"filrouge {given[0]}", description=about)
    command.describe(parser, voice.text if helping else lambda _: "")
    try:
        return command.run(parser.parse_args(given[1:]), settings, voice)
    except Exception as refused:
        from bot.house import RefusedError  # what it loads takes a while

        if not isinstance(refused, RefusedError):
            raise
        if refused.message:
            return _refuse(voice, refused.message, **refused.facts)
        return _findings(voice, refused.findings)


def _settings(*, mending: bool) -> Settings:
    """Return the settings; to mend their file, also without it."""
    try:
        return Settings()
    except ValueError:
        if not mending:
            raise
        return WithoutFile()


def _version() -> int:
    from importlib.metadata import version

    sys.stdout.write(f"filrouge {version('filrouge')}\n")
    return 0


def _unheard(code: int) -> int:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return code


def _parser(voice: Voice, *, helping: bool) -> ArgumentParser:
    """Return the parser; its words are looked up only when somebody wants to read them."""

    def say(message: str) -> str:
        return voice.text(message) if helping else ""

    parser = ArgumentParser(prog="filrouge", description=say("cli-about"))
    parser.add_argument("--version", action="store_true", help=say("cli-version"))
    _chat_options(parser, say)
    commands = parser.add_subparsers(dest="command", metavar=say("cli-command") or None)
    chat = commands.add_parser(
        "chat", help=say("cli-chat"), description=say("cli-chat")
    )
    _chat_options(chat, say)
    roadmap = commands.add_parser(
        "roadmap", help=say("cli-roadmap"), description=say("cli-roadmap")
    )
    inner = roadmap.add_subparsers(
        dest="what", required=True, metavar=say("cli-command") or None
    )
    check = inner.add_parser(
        "check", help=say("cli-check"), description=say("cli-check")
    )
    check.add_argument("file", nargs="?", type=Path, help=say("cli-check-file"))
    diagram = inner.add_parser(
        "diagram", help=say("cli-diagram"), description=say("cli-diagram")
    )
    diagram.add_argument("id", nargs="?", help=say("cli-roadmap-id"))
    publish = inner.add_parser(
        "publish", help=say("cli-publish"), description=say("cli-publish")
    )
    for each in (check, diagram, publish):
        each.add_argument(
            "--content", type=Path, metavar="DIR", help=say("cli-content")
        )
    summary = commands.add_parser(
        "summary", help=say("cli-summary"), description=say("cli-summary")
    )
    verify = summary.add_subparsers(
        dest="what", required=True, metavar=say("cli-command") or None
    ).add_parser("verify", help=say("cli-verify"), description=say("cli-verify"))
    verify.add_argument("file", type=Path, metavar="FILE", help=say("cli-verify-file"))
    for name in COMMANDS:
        commands.add_parser(name, help=say(f"cli-{name}"))
    return parser


def _chat_options(parser: ArgumentParser, say: Callable[[str], str]) -> None:
    parser.add_argument("--lang", metavar="TAG", help=say("cli-lang"))
    parser.add_argument("--db", type=Path, metavar="FILE", help=say("cli-db"))
    parser.add_argument("--roadmap", metavar="ID", help=say("cli-roadmap-id"))
    parser.add_argument("--as", dest="name", metavar="NAME", help=say("cli-as"))
    parser.add_argument("--content", type=Path, metavar="DIR", help=say("cli-content"))


def _operator_voice(named: str = "") -> Voice:
    """Return the words for whoever runs it: in a language named, the system's, or English."""
    catalog = Catalog()
    system = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    for wanted in (named, *system):
        tag = catalog.nearest(wanted)
        if tag:
            return catalog.voice(tag)
    return catalog.voice("en")


def _converse(asked: Namespace, settings: Settings, voice: Voice) -> int:
    """Hold a conversation in the terminal, or serve Telegram if there is a token."""
    from bot.house import House, RefusedError, where_of
    from flows.errors import RoadmapError

    if asked.command is None and (found := contradiction(settings)):
        return _refuse(voice, found[0], **found[1])
    try:
        house = House(
            settings, asked.content or settings.content, where_of(settings, asked.db)
        )
        if asked.command is None and settings.telegram_token.get_secret_value():
            from bot.serving import serve

            return serve(settings, house, voice)
        return _chat(asked, settings, voice, house)
    except RefusedError as refused:
        if refused.message:
            return _refuse(voice, refused.message, **refused.facts)
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
        return _refuse(
            voice,
            "cli-no-language",
            language=language,
            known=", ".join(catalog.languages),
        )
    if asked.roadmap and asked.roadmap not in library.ids:
        return _refuse(
            voice, "cli-no-roadmap", roadmap=asked.roadmap, known=", ".join(library.ids)
        )
    house.open()
    try:
        Console(
            assistant=house.hire(begin_with=asked.roadmap or ""),
            work=house.database,
            files=house.files,
            summaries=_summaries(house.where.file, asked.name),
            guest=Guest(
                name=asked.name or "me",
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
        _refuse(voice, f"trouble-{kind}", path=house.where.shown)
        return 1 if kind in FOR_GOOD else _refuse(voice, "trouble-typed")
    finally:
        house.close()
    return 0


def _findings(voice: Voice, findings: Iterable[Finding]) -> int:
    from bot.check import say_findings

    say_findings(list(findings), voice)
    return 1


def _summaries(database: Path, name: str | None) -> Path:
    """Return the folder for pages: nobody's page takes the place of somebody else's."""
    own = "" if database.stem == Settings().db.stem else f"-{database.stem}"
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
            return _refuse(
                voice, "cli-no-roadmap", roadmap=wanted, known=", ".join(library.ids)
            )
        sys.stdout.write(diagram(library.roadmap(wanted)) + "\n")
        return 0
    if asked.what == "publish":
        sys.stdout.write("".join(f"{line}\n" for line in publish(content)))
        return 0
    if asked.file and not asked.file.is_file():
        return _refuse(voice, "cli-no-file", path=str(asked.file))
    findings = check_file(asked.file) if asked.file else check_all(content)
    say_findings(findings, voice, content, asked.file)
    return 1 if findings else 0


def _refuse(voice: Voice, message: str, **args: str) -> int:
    sys.stderr.write(voice.text(message, "", args) + "\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
