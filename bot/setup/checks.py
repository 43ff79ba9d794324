"""What can be typed for each setting, and the sentence that says what is wrong with it."""

from __future__ import annotations

import re
from typing import get_args

from bot.settings import LawfulBasis, bounds
from locales.catalog import Voice

BASES: tuple[str, ...] = get_args(LawfulBasis)
_CONTACT = re.compile(
    r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+|(?=.*\d)[^@]{6,}|[^@\s]+\.[^@\s]{2,}"
)


class WrongError(ValueError):
    """What was typed cannot be used; `message` and `facts` say why."""

    def __init__(self, message: str, **facts: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts


def responsible(typed: str) -> str:
    """Return the name of an organisation; raise WrongError."""
    name = _text(typed, bounds("responsible")["max_length"])
    if not any(sign.isalpha() for sign in name):
        raise WrongError("setup-wrong-responsible")
    return name


def contact(typed: str) -> str:
    """Return an e-mail, web or postal address or a telephone number; raise WrongError."""
    address = _text(typed, bounds("contact")["max_length"])
    if not _CONTACT.fullmatch(address):
        raise WrongError("setup-wrong-contact")
    return address


def lawful_basis(typed: str) -> str:
    """Return the lawful basis, typed as a number or by its name; raise WrongError."""
    chosen = typed.strip().rstrip(".)").casefold()
    if chosen in BASES:
        return chosen
    if re.fullmatch("[0-9]{1,3}", chosen) and 1 <= int(chosen) <= len(BASES):
        return BASES[int(chosen) - 1]
    raise WrongError("setup-wrong-basis", count=len(BASES), names=", ".join(BASES))


def retention(typed: str) -> str:
    """Return a number of months; raise WrongError."""
    months, most = typed.strip(), bounds("retention")["le"]
    if not re.fullmatch("[0-9]{1,4}", months) or not 1 <= int(months) <= most:
        raise WrongError("setup-wrong-retention", most=most)
    return str(int(months))


def telegram_token(typed: str) -> str:
    """Return a token as BotFather gives it; raise WrongError."""
    from bot.serving import TOKEN

    if not TOKEN.fullmatch(typed.strip()):
        raise WrongError("telegram-no-token")
    return typed.strip()


def yes_or_no(typed: str, voice: Voice) -> bool:
    """Return whether yes was typed; raise WrongError for anything but yes and no."""
    word = typed.strip().rstrip(".!").casefold()
    for answer in (True, False):
        if word in voice.words("setup-words-yes" if answer else "setup-words-no"):
            return answer
    raise WrongError("setup-wrong-yes-no")


def _text(typed: str, most: int) -> str:
    found = " ".join(typed.split())
    if not found:
        raise WrongError("setup-wrong-empty")
    if not found.isprintable() or "\ufffd" in found:
        raise WrongError("setup-wrong-characters")
    if len(found) > most:
        raise WrongError("setup-wrong-long", most=most)
    return found
