"""Dates that name a month: read here as `dateparser` reads them, without its being loaded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel import Locale

from locales import dates
from locales.catalog import Catalog
from locales.dates import DateReading, Doubtful, read_date

CATALOG = Catalog()
OPERATOR = Path(__file__).parents[1] / "operator"
TODAY = date(2026, 11, 21)
DAYS = {
    "nl": ("{wd} {d} {m} 2025", "{d} {m} 2025", "{d} {m}", "{d}-{m}-2025"),
    "fr": ("{wd} {d} {m} 2025", "le {d} {m} 2025", "{d} {m}", "{d}. {m} 25"),
    "en": ("{wd}, {m} {d}, 2025", "{d}th of {m} 2025", "{m} {d}", "2025 {m} {d}"),
}
MONTHS = ("{m} 2025", "{m}/2025", "2025 {m}")


def forms(language: str) -> Iterator[str]:
    """Yield dates as they are written in a language: each month, in full and short."""
    known = Locale.parse(CATALOG.voice(language).locale, sep="-")
    for width in ("wide", "abbreviated"):
        weekdays = list(known.days["format"][width].values())
        for number, month in known.months["format"][width].items():
            said = {"m": month, "d": number + 15, "wd": weekdays[number % 7]}
            day = DAYS[language][number % len(DAYS[language])]
            yield from (form.format(**said) for form in (day, *MONTHS))


def read(text: str, language: str) -> DateReading | None:
    return read_date(text, CATALOG.voice(language), TODAY)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_month_in_words_is_read_as_dateparser_reads_it(
    monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(dates, "read_named", lambda text, voice: None)
    theirs = {text: read(text, language) for text in forms(language)}
    monkeypatch.undo()
    monkeypatch.setattr(dates, "_guessed", _never)

    ours = {text: read(text, language) for text in theirs}

    assert ours == theirs
    assert None not in ours.values()


@pytest.mark.parametrize(
    "text",
    [
        "fevr. 2025",
        "FÉVRIER 2025",
        "février. 2025",
        "feb 2025",
        "FEB. 2025",
        "February, 2025",
        "februari 2025",
    ],
)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_month_is_known_in_each_language_however_it_is_spelled(
    monkeypatch: pytest.MonkeyPatch, language: str, text: str
) -> None:
    monkeypatch.setattr(dates, "_guessed", _never)

    assert read(text, language) == DateReading(iso="2025-02")


@pytest.mark.parametrize(
    ("text", "iso"), [("3. März 2026", "2026-03-03"), ("am 3. Dez. 2025", "2025-12-03")]
)
def test_a_language_of_an_operator_has_its_own_months(text: str, iso: str) -> None:
    german = Catalog([OPERATOR / "locales"]).voice("de")

    assert read_date(text, german, TODAY) == DateReading(iso=iso)
    assert read_date("Ende 2025", german, TODAY) == DateReading(
        iso="2025-12", doubt=Doubtful.ROUGHLY
    )


def _never(text: str, *_: object) -> DateReading | None:
    raise AssertionError(f"handed over: {text}")
