"""Starts it: settings → database → assistant → one channel; and the operator's commands."""

from __future__ import annotations

import errno
import io
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import Settings
from locales.catalog import Catalog, Voice


def main(arguments: list[str] | None = None) -> int:
    """Run the command that was typed; return the exit code."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):  # it may have been closed
            stream.reconfigure(encoding="utf-8", errors="replace")
    settings = Settings()
    voice = _operator_voice()
    given = sys.argv[1:] if arguments is None else arguments
    asked = _parser(voice, helping=not {"-h", "--help"}.isdisjoint(given)).parse_args(
        given
    )
    command = asked.command or "chat"
    try:
        if command == "chat":
            return _chat(asked, settings, voice)
        return _roadmap(asked, settings, voice)
    except BrokenPipeError:  # whoever read our output went away; all is kept
        return _unheard(0)
    except OSError as wrong:
        if wrong.errno != errno.ENOSPC:
            raise
        return _unheard(1)  # no room for what we say; what was answered is kept


def _unheard(code: int) -> int:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return code


def _parser(voice: Voice, *, helping: bool) -> ArgumentParser:
    """Return the parser; its words are looked up only when somebody wants to read them."""

    def say(message: str) -> str:
        return voice.text(message) if helping else ""

    parser = ArgumentParser(prog="filrouge", description=say("cli-about"))
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
    return parser


def _chat_options(parser: ArgumentParser, say: Callable[[str], str]) -> None:
    parser.add_argument("--lang", metavar="TAG", help=say("cli-lang"))
    parser.add_argument("--db", type=Path, metavar="FILE", help=say("cli-db"))
    parser.add_argument("--roadmap", metavar="ID", help=say("cli-roadmap-id"))
    parser.add_argument("--as", dest="name", metavar="NAME", help=say("cli-as"))
    parser.add_argument("--content", type=Path, metavar="DIR", help=say("cli-content"))


def _operator_voice() -> Voice:
    """Return the words for whoever runs the assistant: of the system's language, or English."""
    catalog = Catalog()
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        tag = catalog.nearest(os.environ.get(name, ""))
        if tag:
            return catalog.voice(tag)
    return catalog.voice("en")


def _chat(asked: Namespace, settings: Settings, voice: Voice) -> int:
    from bot.assistant import Assistant
    from bot.channels.console import Console, Guest
    from bot.library import Library
    from bot.logs import Log
    from flows.errors import RoadmapError
    from storage.database import Database
    from storage.errors import InUseError, NewerDatabaseError, UnusableError

    os.umask(0o077)  # what people write is for nobody else on this computer
    content = asked.content or settings.content
    path = asked.db or settings.db
    if content and not content.is_dir():
        return _refuse(voice, "cli-no-content", path=str(content))
    catalog = Catalog(
        [content / "locales"] if content and (content / "locales").is_dir() else []
    )
    library = Library(content)
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
    if content:
        from bot.check import check_all, say_findings

        findings = check_all(content)
        if findings:
            say_findings(findings, voice)
            return 1
    try:
        database = Database(path)
    except InUseError:
        return _refuse(voice, "busy", path=str(path))
    except NewerDatabaseError as newer:
        return _refuse(voice, "cli-newer", path=str(path), revision=str(newer))
    except UnusableError as wrong:
        return _refuse(voice, "cli-no-db", path=str(path), reason=str(wrong))
    files = path.parent / "files"
    try:
        assistant = Assistant(
            work=database,
            library=library,
            catalog=catalog,
            files=files,
            clock=_now,
            log=Log(path.parent / "failures.log", settings.log),
            responsible=settings.responsible,
            begin_with=asked.roadmap or "",
        )
        guest = Guest(
            name=asked.name or "me",
            roadmap=asked.roadmap or "",
            language=language or voice.tag,
            insists=bool(language),
        )
        Console(
            assistant=assistant,
            work=database,
            files=files,
            summaries=_summaries(path, asked.name),
            guest=guest,
            clock=_now,
        ).talk()
    except RoadmapError as wrong:
        from bot.check import say_findings

        say_findings(wrong.findings, voice)
        return 1
    finally:
        database.shut()
    return 0


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


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
