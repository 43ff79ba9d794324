"""Every nudge has words in every language, and none is longer than 300 characters."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.check import check_file
from bot.check_words import roadmap_findings
from bot.library import Library
from bot.nudging.by_hand import TEMPLATES
from bot.nudging.words import CLIP, worded
from bot.wording import Wording
from flows.nudging.deciding import Why
from flows.nudging.due import Fit
from flows.roadmap import Roadmap
from flows.wordable import Amount, Day, Wordable
from locales.catalog import Catalog
from tests.talk import shipped_catalog

LONGEST = 300
LANGUAGES = ("nl", "fr", "en")
VISES = Library().roadmap("vises")
ROADMAP = Path(__file__).parents[2] / "flows" / "roadmaps" / "vises.yaml"
COUNTED = {"done", "all", "people", "talks", "groups"}


def longest(name: str) -> Wordable:
    if name in COUNTED:
        return Amount(88)
    return Day("2026-09-30") if name == "day" else "wwwww " * 60


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sitting", VISES.sittings, ids=lambda each: str(each.number))
def test_st3_no_nudge_is_longer_than_three_hundred_characters(
    language: str, sitting: object
) -> None:
    voice = shipped_catalog().voice(language)
    told = [(nudge.message, nudge.variables) for nudge in VISES.nudges]
    told += [("nudge-unfinished", ())]
    for message, variables in told:
        args = {name: longest(name) for name in variables}
        fit = Fit(key="", message=message, on=None, args=args, sitting=sitting)  # type: ignore[arg-type]
        bubble = worded(fit, Wording(voice))
        text = "\n".join(filter(None, (bubble.text, bubble.how)))
        assert len(text) <= LONGEST, (message, len(text), text)
        assert text.count("…") == sum(
            name not in {*COUNTED, "day"} for name in variables
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_rule_17_each_says_why_and_how_long(language: str) -> None:
    voice = shipped_catalog().voice(language)
    sitting = VISES.sittings[3]
    for nudge in VISES.nudges:
        args = {name: longest(name) for name in nudge.variables}
        fit = Fit(key="", message=nudge.message, on=None, args=args, sitting=sitting)  # type: ignore[arg-type]
        bubble = worded(fit, Wording(voice))
        assert "{" not in bubble.text
        assert "\n" not in bubble.text
        assert str(sitting.minutes) in bubble.how
        assert [tap.says for tap in bubble.taps] == ["/continue", "/pause", "/stop"]


def test_words_of_others_are_cut_short() -> None:
    voice = shipped_catalog().voice("en")
    args: dict[str, Wordable] = {
        "who": "x" * 200,
        "what": "y" * 200,
        "day": Day("2026"),
    }
    args["day"] = Day("2026-05-01")
    fit = Fit(key="", message="vises-nudge-commitment", on=None, args=args)  # type: ignore[arg-type]
    text = worded(fit, Wording(voice)).text
    assert "x" * (CLIP - 1) + "…" in text
    assert "x" * CLIP not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_co3_each_reason_has_words_that_a_coach_reads(language: str) -> None:
    voice = shipped_catalog().voice(language)
    said = [voice.text(f"nudge-why-{why}") for why in Why]
    assert len(set(said)) == len(Why) == 16
    assert all(text.endswith(".") for text in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_co3_a_coach_picks_from_words_of_three_hundred_at_most(language: str) -> None:
    voice = shipped_catalog().voice(language)
    for number in range(1, TEMPLATES + 1):
        assert 0 < len(voice.text(f"nudge-template-{number}")) <= LONGEST


def test_there_are_the_fifteen_of_the_roadmap() -> None:
    assert len(VISES.nudges) == 15
    assert all(nudge.days >= 0 for nudge in VISES.nudges if nudge.id != "show")


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("after: map4", "after: map44", "finding-reference-unknown"),
        ("{id: who-walks-in, after: map4", "{id: colleagues, after: map4", "finding-id-twice"),
        ("year: val8.next", "year: val8.useful", "finding-nudge-date"),
        ("date: val5.date", "date: val5", "finding-nudge-date"),
        ("after: map9, days: 1", "after: map9, days: -1", "finding-nudge-days"),
        ("pace: why4.rhythm", "pace: why4.coach", "finding-nudge-pace"),
        ("talks: mea5", "talks: mea55", "finding-reference-unknown"),
        ("talks: mea5", "talks: map3", "finding-reference-options"),
        ("what: .what", "what: .wat", "finding-reference-unknown"),
        ("'mea6.story != \"\"'}", "'mea66.story != \"\"'}", "finding-condition-unknown"),
        ("'why4.coach == \"not-yet\"', unc", "'why4.coach == \"not\"', unc", "finding-condition-literal"),
        ("before: val1, days", "before: val1, after: val1, days", "finding-wrong-shape"),
        ("{id: ask-one, before: ana1, days: 5}", "{id: ask-one, days: 5}", "finding-missing-key"),
        ("{id: ask-one, before: ana1, days: 5}", "{id: ask-one, befor: ana1}", "finding-unknown-key"),
    ],
)  # fmt: skip
def test_ad4_what_is_wrong_with_a_nudge_is_named(
    tmp_path: Path, right: str, wrong: str, problem: str
) -> None:
    text = ROADMAP.read_text("utf-8")
    before, found, after = text.rpartition(right)
    assert found
    file = tmp_path / "vises.yaml"
    file.write_text(before + wrong + after, "utf-8")
    problems = {finding.problem for finding in check_file(file)}
    assert problem in problems


def test_ad4_a_nudge_without_words_in_a_language_is_named() -> None:
    other = replace(VISES.nudges[0], id="other", message="vises-nudge-other")
    silent = Roadmap(
        id=VISES.id,
        version="",
        phases=VISES.phases,
        sets=VISES.sets,
        selectors=VISES.selectors,
        nudges=(*VISES.nudges, other),
    )
    found = roadmap_findings(silent, Catalog(), everywhere=True, also=lambda *_: ())
    missing = {
        (each.file, each.args["message"])
        for each in found
        if each.problem == "finding-no-words"
    }
    assert {(f"{tag}/vises.ftl", "vises-nudge-other") for tag in LANGUAGES} <= missing
