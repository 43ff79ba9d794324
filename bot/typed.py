"""A command line that is read in the language of whoever types: its help, and what is wrong with it."""

from __future__ import annotations

from argparse import Action, ArgumentError, ArgumentParser, HelpFormatter, Namespace
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, NoReturn

from bot.operator.command import Say


class MistypedError(Exception):
    """What was typed cannot be done: a message, and its facts."""

    def __init__(self, message: str, **facts: str) -> None:
        super().__init__(message)
        self.message, self.facts = message, facts


class Parser(ArgumentParser):
    """Raises MistypedError where another one writes in English and ends; so do those behind it.

    An option is written out: half of one would mean another when there are more of them.
    """

    def __init__(self, say: Say, **given: Any) -> None:
        super().__init__(
            **given,
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
            formatter_class=partial(_Formatter, say),
        )
        self._say = say
        self._behind: Any = None  # the commands that may follow
        self._given: Sequence[str] = ()
        self._positionals.title = say("cli-help-behind")
        self._optionals.title = say("cli-help-options")
        self.add_argument("-h", "--help", action="help", help=say("cli-help-option"))

    def add_subparsers(self, **given: Any) -> Any:
        given["parser_class"] = partial(Parser, self._say)
        self._behind = super().add_subparsers(**given)
        return self._behind

    def parsed(self, given: Sequence[str]) -> Namespace:
        """Return what was typed; raise MistypedError."""
        asked: Namespace
        asked, unknown = self.parse_known_args(given)
        if unknown:
            names = (getattr(asked, each, "") for each in ("command", "what"))
            raise _not_known(unknown[0], " ".join(filter(None, (self.prog, *names))))
        return asked

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        self._given = args or ()
        try:
            return super().parse_known_args(args, namespace)
        except ArgumentError as wrong:
            if wrong.argument_name is None:
                self.error(wrong.message)
            option = self._option_string_actions.get(wrong.argument_name.split("/")[0])
            message = "cli-no-value" if option and option.nargs == 0 else "cli-value"
            raise self._mistyped(message, option=wrong.argument_name) from None

    def error(self, message: str) -> NoReturn:
        """Refuse what was typed: something is missing, of which `message` ends with the names."""
        if self._behind is not None:
            known = ", ".join(self._behind.choices)
            raise self._mistyped("cli-no-command", typed=self.prog, known=known)
        missing = message.rpartition(": ")[2]
        raise self._mistyped("cli-missing", missing=missing)

    def _check_value(self, action: Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        behind = [*reversed(self._given)].index(value) + 1
        for each in self._given[:-behind]:  # `value` may be what an option wants
            if each.startswith("-") and _name(each) not in self._option_string_actions:
                raise _not_known(each, self.prog)
        known = ", ".join(action.choices)
        raise self._mistyped("cli-no-choice", typed=value, known=known)

    def _mistyped(self, message: str, **facts: str) -> MistypedError:
        return MistypedError(message, help=f"{self.prog} --help", **facts)


class _Formatter(HelpFormatter):
    def __init__(self, say: Say, prog: str) -> None:
        super().__init__(prog)
        self._say = say

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        if prefix is None:
            prefix = f"{self._say('cli-help-usage')} "
        super().add_usage(usage, actions, groups, prefix)


def _not_known(typed: str, prog: str) -> MistypedError:
    message = "cli-no-option" if typed.startswith("-") else "cli-too-much"
    return MistypedError(message, typed=_name(typed), help=f"{prog} --help")


def _name(typed: str) -> str:
    """Return an option without its value."""
    return typed.partition("=")[0] if typed.startswith("-") else typed
