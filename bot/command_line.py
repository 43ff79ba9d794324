"""What can be typed behind `filrouge`, but for what each command of the operator has itself."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from bot.operator.command import COMMANDS
from bot.typed import Parser
from locales.catalog import Voice

SPEAKING = {*COMMANDS, "roadmap", "summary"}  # to whoever typed them, and no more


def parser(voice: Voice, *, helping: bool) -> Parser:
    """Return the parser; its words are looked up only when somebody wants to read them."""

    def say(message: str) -> str:
        return voice.text(message) if helping else ""

    whole = Parser(say, prog="filrouge", description=say("cli-about"))
    whole.add_argument("--version", action="store_true", help=say("cli-version"))
    _chat_options(whole, say)
    commands = whole.add_subparsers(dest="command", metavar=say("cli-command") or None)
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
    return whole


def _chat_options(parser: ArgumentParser, say: Callable[[str], str]) -> None:
    parser.add_argument("--lang", metavar="TAG", help=say("cli-lang"))
    parser.add_argument("--db", type=Path, metavar="FILE", help=say("cli-db"))
    parser.add_argument("--roadmap", metavar="ID", help=say("cli-roadmap-id"))
    parser.add_argument("--as", dest="name", metavar="NAME", help=say("cli-as"))
    parser.add_argument("--content", type=Path, metavar="DIR", help=say("cli-content"))


def language_before(given: list[str]) -> tuple[str, list[str]]:
    """Return the language that stands before a command that is no conversation, and the rest."""
    if given[:1] == ["--lang"] and len(given) > 2 and given[2] in SPEAKING:
        return given[1], given[2:]
    name, _, tag = (given[0] if given else "").partition("=")
    if name == "--lang" and len(given) > 1 and given[1] in SPEAKING:
        return tag, given[1:]
    return "", given


def language_named(given: list[str]) -> str:
    """Return the language that stands anywhere in what was typed, for whoever is helped."""
    for at, each in enumerate(given):
        name, equals, tag = each.partition("=")
        if name == "--lang":
            return tag if equals else "".join(given[at + 1 : at + 2])
    return ""
