"""Numbers as Flemish, French and English people write them."""

from __future__ import annotations

import pytest

from locales.catalog import Catalog
from locales.numbers import Reading, read_number

CATALOG = Catalog()


def read(text: str, language: str) -> Reading | None:
    return read_number(text, CATALOG.voice(language))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("nl", "12", 12),
        ("nl", "1.234,5", 1234.5),
        ("fr", "1 234,5", 1234.5),
        ("fr", "1\u202f234,5", 1234.5),
        ("fr", "1\u00a0234", 1234),
        ("en", "1,234.5", 1234.5),
        ("nl", "1,234.5", 1234.5),
        ("en", "1.234,5", 1234.5),
        ("nl", "9.400", 9400),
        ("en", "9,400", 9400),
        ("nl", "1.234.567", 1234567),
        ("fr", "0,5", 0.5),
        ("en", "0.5", 0.5),
        ("nl", "28,5 VTE", 28.5),
        ("en", "twelve", 12),
        ("nl", "tweeëntwintig", 22),
        ("fr", "nonante-cinq", 95),
        ("fr", "vingt-deux", 22),
        ("nl", "-3", -3),
        ("en", "58 %", 58),
    ],
)
def test_a_number_is_read_as_meant(language: str, text: str, value: float) -> None:
    found = read(text, language)

    assert found
    assert found.sure
    assert found.values == (value,)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "a dozen", (12,)),
        ("en", "about a dozen", (12,)),
        ("en", "half a dozen", (6,)),
        ("nl", "een twintigtal", (20,)),
        ("nl", "ongeveer een twintigtal", (20,)),
        ("fr", "une dizaine", (10,)),
        ("fr", "une vingtaine de personnes", (20,)),
        ("en", "1.234", (1234, 1.234)),
        ("fr", "1,234", (1234, 1.234)),
        ("nl", "1,234", (1234, 1.234)),
        ("en", "12 of 20", (12,)),
    ],
)
def test_what_can_mean_several_things_is_asked_about(
    language: str, text: str, values: tuple[float, ...]
) -> None:
    found = read(text, language)

    assert found
    assert not found.sure
    assert found.values == values


@pytest.mark.parametrize("text", ["", "veel", "🙂", "1,2,3,4", "12.34.5", "abc12"])
def test_what_is_no_number_is_none(text: str) -> None:
    found = read(text, "nl")

    assert found is None or not found.sure


@pytest.mark.parametrize(
    ("language", "text"), [("nl", "ongeveer 12"), ("fr", "environ 12"), ("en", "~12")]
)
def test_an_estimate_is_marked(language: str, text: str) -> None:
    found = read(text, language)

    assert found
    assert found.values == (12,)
    assert found.estimate


def test_the_unit_comes_along() -> None:
    found = read("9.400 stuks", "nl")

    assert found
    assert found.unit == "stuks"
