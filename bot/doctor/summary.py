"""Whether a summary can be made: the engine, the templates and the fonts are there."""

from __future__ import annotations

from pathlib import Path

from bot.doctor.finding import Finding, fine, wrong
from bot.library import Library, words
from bot.report import printing
from bot.report.worded import sheet
from bot.wording import Wording
from flows.answers import Book
from flows.composing import summarise

FONT = "font"  # stands in what the engine remarks if it misses one


def summary_found(content: Path | None, language: str) -> Finding:
    """Make a summary without answers, as a PDF, and look what the engine remarks."""
    try:
        library = Library(content)
        roadmap = library.roadmap(library.ids[0])
        voice = words(content).voice(language)
        empty = sheet(summarise(roadmap, Book()), Wording(voice, {}), "full", "")
        made = printing.printed(empty)
    except Exception as failed:  # whatever it is, it is what people would meet
        return wrong("summary", "doctor-summary-fails", reason=type(failed).__name__)
    missing = [each for each in made.warnings if FONT in each]
    if missing or not made.content.startswith(b"%PDF"):
        reason = missing[0] if missing else "PDF"
        return wrong("summary", "doctor-summary-fonts", reason=reason)
    return fine("summary", "doctor-summary", kilobytes=len(made.content) // 1000)
