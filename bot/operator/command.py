"""What every command of the operator has: a parser, words, and a way to refuse."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from bot.settings import Settings
from locales.catalog import Voice

COMMANDS = {  # what is typed, and the module that does it
    "backup": "bot.operator.backup",
    "database": "bot.operator.database",
    "doctor": "bot.operator.doctor",
    "key": "bot.operator.key",
    "person": "bot.operator.person",
    "privacy-file": "bot.operator.privacy_file",
    "programme": "bot.operator.programme",
    "requests": "bot.operator.requests",
    "restore": "bot.operator.restore",
    "serve": "bot.operator.serve",
    "settings": "bot.operator.settings",
    "setup": "bot.operator.setup",
    "status": "bot.operator.status",
}

Say = Callable[[str], str]  # a message without arguments, in the operator's language


class Command(Protocol):
    """A module of this package."""

    def describe(self, parser: ArgumentParser, say: Say) -> None:
        """Add what can be typed behind the name of the command."""

    def run(self, asked: Namespace, settings: Settings, voice: Voice) -> int:
        """Do it; return the exit code."""


OPERATOR = "operator"  # the role of whoever types these commands


def database_option(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("--db", type=Path, metavar="FILE", help=say("cli-db"))


def reason(wrong: OSError) -> str:
    """Return what the system says is wrong: some failures have no words of their own."""
    return wrong.strerror or type(wrong).__name__


def tell(voice: Voice, message: str, **args: str | int) -> None:
    sys.stdout.write(voice.text(message, "", args) + "\n")


def refuse(voice: Voice, message: str, **args: str | int) -> int:
    """Say what is wrong; return the exit code for it."""
    sys.stderr.write(voice.text(message, "", args) + "\n")
    return 2
