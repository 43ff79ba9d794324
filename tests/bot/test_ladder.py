"""The claim ladder: weak evidence cannot use strong verbs, ours or people's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.check import check_all
from flows.ladder import claims
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS
from tests.walking import walk_to_the_end


@pytest.mark.parametrize(
    ("language", "sentence", "word"),
    [
        ("en", "This proves that “{ $activity }” helps", "proves"),
        ("nl", "Dit toont aan dat “{ $activity }” helpt", "toont aan"),
        ("fr", "Cela démontre que « { $activity } » aide", "démontre"),
    ],
)
def test_a_sentence_of_an_own_view_may_not_say_that_it_shows(
    tmp_path: Path, language: str, sentence: str, word: str
) -> None:
    words = tmp_path / "locales" / language
    words.mkdir(parents=True)
    (words / "own.ftl").write_text(f"vises-summary-impact-map-path = {sentence}\n")

    found = [f for f in check_all(tmp_path) if f.problem == "finding-strong-word"]

    assert word in {str(finding.args["word"]) for finding in found}


def test_every_claim_of_the_roadmaps_that_ship_stands_on_a_rung(home: House) -> None:
    for id_ in home.library.ids:
        roadmap = home.library.roadmap(id_)
        rungs = dict(claims(roadmap))
        assert bool(rungs) == bool(roadmap.ladder)
        assert all(rung >= 1 for message, rung in rungs.items() if id_ == "vises")


@pytest.mark.parametrize(
    ("answer", "earlier", "asked"),
    [
        ("This proves that coaching works.", "/skip", True),
        ("We think coaching helps.", "/skip", False),
        ("This proves that coaching works.", "9", False),
    ],
)
async def test_an_answer_that_claims_more_than_was_measured_is_asked_about(
    home: House, talk: Talk, answer: str, earlier: str, asked: bool
) -> None:
    await talk.arrives()
    more = {"val1.answer": answer, "mea4.earlier-value": earlier}
    await walk_to_the_end(talk, {**ANSWERS, **more})

    said = "\n".join(await talk.says("map"))

    assert ("strong words" in said) is asked


def test_what_is_wrong_with_a_strong_word_is_said_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tmp_path / "locales" / "en"
    words.mkdir(parents=True)
    sentence = "This proves that “{ $activity }” helps"
    (words / "own.ftl").write_text(f"vises-summary-impact-map-path = {sentence}\n")

    code = main(["roadmap", "check", "--content", str(tmp_path)])

    told = capsys.readouterr()
    assert code == 1
    assert "“proves”" in told.out + told.err
