"""`filrouge privacy-file`: the record of processing and a draft of the impact assessment."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.house import RefusedError
from bot.operator.command import Say, reason, refuse, tell
from bot.settings import Settings
from locales.catalog import Catalog, Voice

if TYPE_CHECKING:
    from bot.privacyfile.paper import Paper

FOLDER = "privacy"  # beside the database
ASKS = "paper-record"  # a language has words for the papers if it has these


def describe(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("--lang", metavar="TAG", help=say("paper-option-lang"))
    parser.add_argument("--to", type=Path, metavar="DIR", help=say("paper-option-to"))
    parser.add_argument(
        "--replace", action="store_true", help=say("paper-option-replace")
    )


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    """Write both papers, each in two forms; say where."""
    spoken = language(asked.lang, voice)
    if spoken is None:
        return refuse(
            voice, "cli-no-language", language=asked.lang, known=", ".join(known())
        )
    from bot.privacyfile.assessment import assessment
    from bot.privacyfile.record import record
    from bot.privacyfile.writer import Writer, unset

    writer = Writer(settings, spoken)
    made: dict[Path, bytes] = {}
    for paper in (record(writer), assessment(writer)):
        made |= forms(paper, asked.to or settings.db.parent / FOLDER)
    write(made, replace=asked.replace)
    tell(voice, "paper-written")
    for path in made:
        tell(voice, "paper-written-path", path=str(path))
    if unset(settings):
        tell(voice, "paper-written-missing", names=", ".join(unset(settings)))
    tell(voice, "paper-written-next")
    return 0


def known() -> list[str]:
    """Return the languages that have words for the papers."""
    catalog = Catalog()
    return [tag for tag in catalog.languages if catalog.voice(tag).has(ASKS)]


def language(wanted: str | None, voice: Voice) -> Voice | None:
    """Return the words in which the papers are written; None if there are none."""
    catalog = Catalog()
    tag = catalog.nearest(wanted or voice.tag)
    if tag not in known():
        return None if wanted else catalog.voice("en")
    return catalog.voice(tag)


def forms(paper: Paper, folder: Path) -> dict[Path, bytes]:
    """Return a paper as a document and as a page, by where it goes."""
    from bot.privacyfile.as_document import document
    from bot.privacyfile.as_page import page

    return {
        folder / f"{paper.file}.docx": document(paper),
        folder / f"{paper.file}.html": page(paper).encode(),
    }


def write(made: dict[Path, bytes], *, replace: bool) -> None:
    """Write all files, or none of them if one holds something else: it may be filled in."""
    path = next(iter(made))
    try:
        for path, content in made.items():
            if not replace and path.exists() and path.read_bytes() != content:
                raise RefusedError("paper-differs", path=str(path))
        for path, content in made.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as wrong:
        raise RefusedError(
            "paper-unwritable", path=str(path), reason=reason(wrong)
        ) from None
