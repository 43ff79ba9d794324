"""Which label somebody means."""

from __future__ import annotations

import pytest

from locales.matching import Match, match

LABELS = {
    "team": ["Team spirit"],
    "talk": ["Better communication"],
    "essence": ["L’essentiel de notre métier"],
    "other": ["Something else"],
}


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Team spirit", "team"),
        ("team SPIRIT ", "team"),
        ("te", "team"),
        ("communication", "talk"),
        ("l'essentiel de notre metier", "essence"),
        ("teamspirit", "team"),
        ("beter communication", "talk"),
        ("something esle", "other"),
    ],
)
def test_a_label_is_found_by_words_first_letters_and_with_slips(
    typed: str, key: str
) -> None:
    assert match(typed, LABELS) == Match(key)


@pytest.mark.parametrize("typed", ["", "t", "blue", "🙂", "12"])
def test_what_means_nothing_is_none(typed: str) -> None:
    assert match(typed, LABELS) is None


def test_what_is_nearly_a_label_is_not_sure() -> None:
    found = match("team sprint plan", LABELS)

    assert found == Match("team", sure=False)
