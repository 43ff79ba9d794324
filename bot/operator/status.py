"""`filrouge status`: how it goes, on one screen; or only whether it is ready.

The latter is asked again and again, by whoever restarts what is not: little is loaded for it.
"""

from __future__ import annotations

import urllib.error
import urllib.request
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from bot.operator.command import Say, database_option, refuse
from bot.operator.telling import paragraph
from bot.settings import place_to_listen

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice

PATIENCE = 3.0  # seconds for an answer of the local port
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 (where it is asked instead)


def describe(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("--ready", action="store_true", help=say("standing-help-ready"))
    database_option(parser, say)


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    if asked.ready:
        return _ready(settings, voice)
    from bot.house import where_of
    from bot.operator.screen import show

    where = where_of(settings, asked.db)
    if not where.exists:
        return refuse(voice, "person-no-file", path=where.shown)
    show(settings, where, voice)
    return 0


def _ready(settings: Settings, voice: Voice) -> int:
    """Ask the local port whether Fil rouge is ready; return 0 if it is."""
    listen = place_to_listen(settings.metrics) if settings.metrics else None
    if listen is None:
        message = "metrics-no-listen" if settings.metrics else "standing-no-port"
        return refuse(voice, message, address=settings.metrics)
    host = ANYWHERE.get(listen[0], listen[0])
    at = f"[{host}]:{listen[1]}" if ":" in host else f"{host}:{listen[1]}"
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"http://{at}/ready", timeout=PATIENCE) as answer:
            said = answer.read(200)
    except urllib.error.HTTPError as refused:
        said = refused.read(200)
    except OSError:
        refuse(voice, "standing-no-answer", at=at)
        return 1
    ready = said == b"ready\n"
    why = said.decode("ascii", "replace").strip().rpartition(" ")[2]
    paragraph(voice.text("standing-ready", "", {"why": "none" if ready else why}))
    return 0 if ready else 1
