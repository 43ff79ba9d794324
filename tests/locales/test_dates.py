"""Dates as Flemish, French and English people write them."""

from __future__ import annotations

from datetime import date

import pytest

from locales.catalog import Catalog
from locales.dates import DateReading, Doubtful, read_date, read_period

CATALOG = Catalog()
TODAY = date(2026, 11, 21)


def read(text: str, language: str) -> DateReading | None:
    return read_date(text, CATALOG.voice(language), TODAY)


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("nl", "3 maart 2026", "2026-03-03"),
        ("nl", "3 mrt 2026", "2026-03-03"),
        ("nl", "maart 2026", "2026-03"),
        ("fr", "1er mars 2026", "2026-03-01"),
        ("fr", "15 août 2026", "2026-08-15"),
        ("fr", "aout 2026", "2026-08"),
        ("en", "3 March 2026", "2026-03-03"),
        ("en", "March 3, 2026", "2026-03-03"),
        ("nl", "15/03/27", "2027-03-15"),
        ("en", "15-03-2027", "2027-03-15"),
        ("fr", "15.03.2027", "2027-03-15"),
        ("en", "2027-03-15", "2027-03-15"),
        ("nl", "3/2026", "2026-03"),
        ("en", "29/02/2028", "2028-02-29"),
    ],
)
def test_a_date_is_read_as_meant(language: str, text: str, iso: str) -> None:
    assert read(text, language) == DateReading(iso=iso)


@pytest.mark.parametrize(
    ("language", "text", "iso", "doubt"),
    [
        ("nl", "vorige maand", "2026-10", Doubtful.RELATIVE),
        ("fr", "le mois dernier", "2026-10", Doubtful.RELATIVE),
        ("en", "last month", "2026-10", Doubtful.RELATIVE),
        ("nl", "gisteren", "2026-11-20", Doubtful.RELATIVE),
        ("nl", "3 maart", "2026-03-03", Doubtful.YEARLESS),
        ("nl", "31/02/2026", "", Doubtful.NO_SUCH_DAY),
        ("nl", "31 februari 2026", "", Doubtful.NO_SUCH_DAY),
        ("fr", "31 avril 2026", "", Doubtful.NO_SUCH_DAY),
        ("en", "29/02/2026", "", Doubtful.NO_SUCH_DAY),
        ("en", "2026-13-01", "", Doubtful.NO_SUCH_DAY),
        ("en", "2026", "", Doubtful.YEAR_ONLY),
    ],
)
def test_what_is_doubtful_is_said_and_never_guessed(
    language: str, text: str, iso: str, doubt: Doubtful
) -> None:
    assert read(text, language) == DateReading(iso=iso, doubt=doubt)


@pytest.mark.parametrize("text", ["", "blauw", "🙂", "12", "ooit eens"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read(text, "nl") is None


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("nl", "2025", "2025-01-01", "2025-12-31"),
        ("nl", "2024-2025", "2024-01-01", "2025-12-31"),
        ("nl", "1 jan 2025 tot 30 juni 2025", "2025-01-01", "2025-06-30"),
        ("nl", "van januari tot juni 2025", "2025-01-01", "2025-06-30"),
        ("fr", "du 1er janvier 2025 au 30 juin 2025", "2025-01-01", "2025-06-30"),
        ("en", "1/1/2025 to 30/6/2025", "2025-01-01", "2025-06-30"),
        ("en", "February 2024", "2024-02-01", "2024-02-29"),
    ],
)
def test_a_period_is_read_as_meant(
    language: str, text: str, first: str, last: str
) -> None:
    found = read_period(text, CATALOG.voice(language), TODAY)

    assert found == (DateReading(iso=first), DateReading(iso=last))
