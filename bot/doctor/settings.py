"""Whether the settings go together, and whether the key can be used."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from bot.doctor.finding import Finding, fine, look, wrong
from bot.house import RefusedError
from bot.keys import NoKeyError, keys_of
from bot.pages import address
from bot.serving import configured
from bot.settings import (
    FILE,
    Settings,
    contradiction,
    networks,
    place_to_listen,
)


def settings_found(settings: Settings) -> Iterator[Finding]:
    """Yield what is wrong with the settings; if nothing is, that."""
    problems = [*_wrong(settings)]
    yield from problems
    if not problems:
        served = bool(settings.telegram_token)
        yield fine("settings", "doctor-settings", served="yes" if served else "no")
    if settings.trial and settings.telegram_token:
        yield look("settings", "doctor-trial")
    if open_to_others(Path(FILE)):
        yield look("settings", "doctor-open", path=FILE)
    if settings.content:
        yield from _content(settings.content)


def key_found(settings: Settings) -> Finding:
    """Return whether what people write is sealed, and the key as safe as it should be."""
    try:
        keys = keys_of(settings)
    except NoKeyError as unread:
        return wrong("key", unread.message, **unread.facts)
    if not keys:
        return look("key", "doctor-no-key")
    file = settings.key_file
    if file is not None:
        if open_to_others(file):
            return look("key", "doctor-open", path=str(file))
        if file.resolve().parent == settings.db.resolve().parent:
            return look("key", "doctor-key-beside", path=str(file))
    return fine("key", "doctor-key", count=len(keys))


def open_to_others(file: Path) -> bool:
    """Return whether others on this machine may read a file that is there."""
    try:
        return bool(stat.S_IMODE(file.stat().st_mode) & 0o077)
    except OSError:
        return False


def _wrong(settings: Settings) -> Iterator[Finding]:
    if found := contradiction(settings):
        yield wrong("settings", found[0], **found[1])
    if settings.telegram_token:
        try:
            configured(settings)
        except RefusedError as refused:
            yield wrong("settings", refused.message, **refused.facts)
    if settings.page and address.read(settings.page) is None:
        yield wrong("settings", "page-no-address", address=settings.page)
    if settings.page and place_to_listen(settings.page_listen) is None:
        yield wrong("settings", "page-no-listen", address=settings.page_listen)
    if settings.page and networks(settings.page_proxy) is None:
        yield wrong("settings", "page-no-proxy", address=settings.page_proxy)
    if settings.metrics and place_to_listen(settings.metrics) is None:
        yield wrong("settings", "metrics-no-listen", address=settings.metrics)


def _content(folder: Path) -> Iterator[Finding]:
    if not folder.is_dir():
        yield wrong("content", "cli-no-content", path=str(folder))
        return
    from bot.check import check_all

    found = check_all(folder)
    if found:
        yield wrong("content", "doctor-content-wrong", count=len(found))
    else:
        yield fine("content", "doctor-content", path=str(folder))
