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
        ("nl", "op dinsdag 3 maart 2026", "2026-03-03"),
        ("nl", "de 3de van maart 2026", "2026-03-03"),
        ("nl", "3 mars 2026", "2026-03-03"),  # in another language than theirs
        ("en", "Thurs 5 March 2026", "2026-03-05"),
        ("fr", "juill. 2026", "2026-07"),
        ("nl", "3 maart 69", "1969-03-03"),
        ("nl", "maart 99", "1999-03"),
        ("nl", "3 maart 2026 14:30", "2026-03-03"),
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
        ("en", "March 26", "2026-03-26", Doubtful.YEARLESS),
        ("nl", "29 februari", "2024-02-29", Doubtful.YEARLESS),
        ("nl", "eind 2026", "2026-12", Doubtful.ROUGHLY),
        ("nl", "begin 2026", "2026-01", Doubtful.ROUGHLY),
        ("nl", "midden 2026", "2026-06", Doubtful.ROUGHLY),
        ("nl", "tegen het einde van het jaar 2026", "2026-12", Doubtful.ROUGHLY),
        ("nl", "eind maart 2026", "2026-03", Doubtful.ROUGHLY),
        ("nl", "ongeveer 3 maart 2026", "2026-03-03", Doubtful.ROUGHLY),
        ("fr", "fin 2025", "2025-12", Doubtful.ROUGHLY),
        ("fr", "début 2025", "2025-01", Doubtful.ROUGHLY),
        ("fr", "mi-2025", "2025-06", Doubtful.ROUGHLY),
        ("fr", "à la fin de l’année 2025", "2025-12", Doubtful.ROUGHLY),
        ("en", "end of 2025", "2025-12", Doubtful.ROUGHLY),
        ("en", "early in 2025", "2025-01", Doubtful.ROUGHLY),
        ("en", "mid-2025", "2025-06", Doubtful.ROUGHLY),
        ("nl", "fin 2025", "2025-12", Doubtful.ROUGHLY),
        ("nl", "31/02/2026", "", Doubtful.NO_SUCH_DAY),
        ("nl", "31 februari 2026", "", Doubtful.NO_SUCH_DAY),
        ("fr", "31 avril 2026", "", Doubtful.NO_SUCH_DAY),
        ("en", "29/02/2026", "", Doubtful.NO_SUCH_DAY),
        ("en", "00/03/2026", "", Doubtful.NO_SUCH_DAY),
        ("en", "February 31, 2026", "", Doubtful.NO_SUCH_DAY),
        ("nl", "31 februari", "", Doubtful.NO_SUCH_DAY),
        ("nl", "ongeveer 31 februari 2026", "", Doubtful.NO_SUCH_DAY),
        ("en", "2026-13-01", "", Doubtful.NO_SUCH_DAY),
        ("en", "2026", "", Doubtful.YEAR_ONLY),
    ],
)
def test_what_is_doubtful_is_said_and_never_guessed(
    language: str, text: str, iso: str, doubt: Doubtful
) -> None:
    assert read(text, language) == DateReading(iso=iso, doubt=doubt)


@pytest.mark.parametrize(
    "text", ["", "blauw", "🙂", "12", "ooit eens", "maart", "eind", "eind maart"]
)
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
        ("nl", "december 9999", "9999-12-01", "9999-12-31"),
    ],
)
def test_a_period_is_read_as_meant(
    language: str, text: str, first: str, last: str
) -> None:
    found = read_period(text, CATALOG.voice(language), TODAY)

    assert found == (DateReading(iso=first), DateReading(iso=last))


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("nl", "begin 2025 tot eind 2025", "2025-01-01", "2025-12-31"),
        ("nl", "van midden 2024 tot eind 2025", "2024-06-01", "2025-12-31"),
        ("nl", "begin 2025", "2025-01-01", "2025-01-31"),
        ("fr", "de début 2024 à mi-2025", "2024-01-01", "2025-06-30"),
        ("en", "early to mid 2025", "2025-01-01", "2025-06-30"),
        ("en", "from 2024 to March 2025", "2024-01-01", "2025-03-31"),
        ("en", "last month", "2026-10-01", "2026-10-31"),
        ("nl", "vorig jaar", "2025-01-01", "2025-12-31"),
    ],
)
def test_a_period_that_is_not_said_in_full_is_asked_about(
    language: str, text: str, first: str, last: str
) -> None:
    found = read_period(text, CATALOG.voice(language), TODAY)

    assert found
    assert [half.iso for half in found] == [first, last]
    assert {half.doubt for half in found} - {None} <= {
        Doubtful.ROUGHLY,
        Doubtful.RELATIVE,
    }
    assert any(half.doubt for half in found)
