"""`filrouge setup`: asks once who is responsible, and writes it down."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from bot.environment import read_settings
from bot.house import RefusedError
from bot.operator.command import Say, refuse, tell
from bot.secret import Secret
from bot.settings import FILE, Settings, variable
from bot.setup import env_file
from bot.setup.asking import Asker
from bot.setup.checks import WrongError
from bot.setup.settling import CHECKS, Settling, key_in, option
from locales.catalog import Voice
from storage.vault import new_key

KEY = Path("filrouge.key")
HIDDEN = {variable("telegram_token")}
SHOWN = {  # what stands for a value in the help
    "responsible": "NAME",
    "contact": "ADDRESS",
    "lawful_basis": "BASIS",
    "retention": "MONTHS",
}


def describe(parser: ArgumentParser, say: Say) -> None:
    for name, shown in SHOWN.items():
        parser.add_argument(
            option(name), metavar=shown, help=say(f"setup-option-{name}")
        )
    for name in ("trial", "seal"):
        parser.add_argument(
            f"--{name}", action=BooleanOptionalAction, help=say(f"setup-option-{name}")
        )
    parser.add_argument(
        "--telegram-token-file",
        type=Path,
        metavar="FILE",
        help=say("setup-option-telegram_token"),
    )
    parser.add_argument(
        "--change", action="store_true", help=say("setup-option-change")
    )


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    """Ask what is not given, then write everything at once, or nothing."""
    path = Path(FILE)
    try:
        text = env_file.read(path)
        settling = Settling(
            present=env_file.values_in(text),
            given=_given(asked),
            asker=Asker(voice) if _terminal() else None,
            change=asked.change,
        )
        key = _settle(settling, asked, settings, voice)
    except (EOFError, KeyboardInterrupt):
        sys.stdout.write("\n")
        refuse(voice, "setup-stopped")
        return 1
    except WrongError as wrong:
        return refuse(voice, wrong.message, **wrong.facts)
    except (OSError, UnicodeError) as wrong:
        raise _unusable(path, wrong) from None
    if not settling.wanted:
        tell(voice, "setup-nothing", path=str(path))
        return 0
    _write(path, text, settling.wanted, key, voice)
    _show(path, settling.wanted, key, voice)
    return 0


def _terminal() -> bool:
    """Return whether somebody can be asked."""
    try:
        return sys.stdin.isatty()
    except (AttributeError, ValueError):  # there is no input at all
        return False


def _given(asked: Namespace) -> dict[str, str]:
    """Return the settings that came as options, as they were typed."""
    given = {name: getattr(asked, name) for name in SHOWN if getattr(asked, name)}
    file = asked.telegram_token_file
    if file:
        try:
            given["telegram_token"] = file.read_text("utf-8")
        except (OSError, UnicodeError) as wrong:
            raise _unusable(file, wrong) from None
    return given


def _settle(
    settling: Settling, asked: Namespace, settings: Settings, voice: Voice
) -> Path | None:
    """Settle everything; return where a new key goes, if there is to be one."""
    if settling.asker:
        settling.asker.say("setup-hello", path=FILE)
    trial = settling.trial(asked.trial)
    missing = settling.missing(trial=trial)
    if missing and settling.asker is None:
        raise WrongError("setup-no-terminal", options=", ".join(missing))
    for name in CHECKS:
        if name != "telegram_token":
            settling.setting(name, trial=trial)
    key = _seal(settling, asked.seal, settings, voice)
    settling.setting("telegram_token", trial=trial)
    return key


def _seal(
    settling: Settling, wanted: bool | None, settings: Settings, voice: Voice
) -> Path | None:
    """Settle whether what people write is sealed; return where a new key goes."""
    if settings.key_file or settings.key.reveal().strip():
        tell(voice, "setup-sealed-already")
        return None
    if settings.db.exists():
        if wanted:
            raise WrongError("setup-seal-later", path=str(settings.db))
        if settling.asker and wanted is None:
            settling.asker.say("setup-seal-later", path=str(settings.db))
        return None
    if wanted is None and settling.asker:
        wanted = settling.asker.whether("seal", now=None, path=str(KEY))
    if not wanted:
        return None
    found = key_in(KEY)
    if found == "other":
        raise WrongError("setup-key-other", path=str(KEY))
    settling.wanted[variable("key_file")] = str(KEY)
    if found == "key":
        tell(voice, "setup-key-found", path=str(KEY))
        return None
    return KEY


def _write(
    path: Path, text: str, wanted: Mapping[str, str], key: Path | None, voice: Voice
) -> None:
    """Write the key, then the settings; raise RefusedError with neither written."""
    notes = {name: voice.text(f"setup-note-{_setting(name)}") for name in wanted}
    heading = "" if text else f"# {voice.text('setup-note')}\n"
    made = False
    try:
        if key:
            env_file.write_key(key, new_key())
            made = True
        env_file.write(path, env_file.changed(heading + text, wanted, notes))
    except OSError as wrong:
        if key and made:
            with suppress(OSError):
                key.unlink()
        raise _unusable(key if key and not made else path, wrong) from None


def _show(
    path: Path, wanted: Mapping[str, str], key: Path | None, voice: Voice
) -> None:
    """Say what was written, and what does not hold because the environment says otherwise."""
    tell(voice, "setup-written", path=str(path))
    for name, value in wanted.items():
        hidden = name in HIDDEN
        tell(voice, "setup-hidden" if hidden else "setup-line", name=name, value=value)
    if key:
        tell(voice, "setup-key-made", path=str(key))
    holding = read_settings()
    for name, value in wanted.items():
        if _held(getattr(holding, _setting(name))) != value:
            tell(voice, "setup-overruled", name=name)
    tell(voice, "setup-next")


def _held(value: object) -> str:
    """Return a setting as it is written down."""
    if isinstance(value, Secret):
        return value.reveal()
    return str(value).lower() if isinstance(value, bool) else str(value)


def _setting(name: str) -> str:
    return name.removeprefix("FILROUGE_").lower()


def _unusable(path: Path, wrong: OSError | UnicodeError) -> RefusedError:
    reason = getattr(wrong, "strerror", None) or type(wrong).__name__
    return RefusedError("setup-unusable", path=str(path), reason=reason)
