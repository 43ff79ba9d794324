"""`filrouge roadmap check`: what is wrong, where, and what to do; and an operator's own folder."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.check import check_all, check_file
from bot.library import Library
from flows.lifecycle import diagram
from locales.catalog import Catalog
from tests.chance import walks
from tests.talk import Talk, house
from tests.telegram.home import CONTENT

ROOT = Path(__file__).parents[2]
OPERATOR = ROOT / "tests" / "operator"
VISES = (ROOT / "flows" / "roadmaps" / "vises.yaml").read_text("utf-8")


@pytest.mark.parametrize("content", [None, CONTENT])
def test_what_ships_is_well_and_what_tests_talk_of(content: Path | None) -> None:
    assert check_all(content) == ()


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("roadmap: vises", "roadmap: [vises", "finding-not-yaml"),
        ("roadmap: vises", "roadmap: Vises!", "finding-wrong-form"),
        ("- {id: map3, kind: short}", "- {id: map3, kind: short}\n          - {id: " + "m" * 61 + ", kind: short}", "finding-long-id"),
        ("kind: multi, most: 3, choices: [team", "knd: multi, most: 3, choices: [team", "finding-unknown-key"),
        ("{id: fte, kind: number, unit: true}", "{id: fte, kind: nummer, unit: true}", "finding-not-allowed"),
        ("{id: fte, kind: number, unit: true}", "{id: fte, kind: number, unti: true}", "finding-unknown-key"),
        ("- minutes: 6\n", "- minutes: six\n", "finding-wrong-type"),
        ("- minutes: 6\n", "- minutes: 1\n", "finding-effort"),
        ("set: benefits, choices: [other]", "set: benefit, choices: [other]", "finding-no-set"),
        ("- {id: map3, kind: short}", "- {id: map3, kind: long}\n          - {id: map33, kind: long}", "finding-many-long"),
        ("- {id: map3, kind: short}", "\n          ".join(f"- {{id: map3{n}, kind: date}}" for n in range(9)), "finding-wrong-shape"),
        ('when: \'"other" in why1.benefits\'', "when: '\"other\" in'", "finding-condition"),
        ('when: \'"other" in why1.benefits\'', "when: '\"other\" in map9.kept'", "finding-condition-unknown"),
        ('when: \'"other" in why1.benefits\'', "when: '\"othr\" in why1.benefits'", "finding-condition-literal"),
        ('when: \'"other" in why1.benefits\'', "when: 'why1.benefits > 3'", "finding-condition-type"),
        ('when: \'"other" in why1.benefits\'', "when: 'size(why1.benefits) > 90'", "finding-unreachable"),
        ("{id: map3, kind: short}", "{id: map2, kind: short}", "finding-id-twice"),
        ("choices: [in-what-way, to-what", "choices: [title, to-what", "finding-id-reserved"),
        ("from: [map6], most: 3", "from: [map66], most: 3", "finding-reference-unknown"),
        ("from: [map6], most: 3", "from: [val6], most: 3", "finding-reference-later"),
        ("from: [map6], most: 3", "from: [map3], most: 3", "finding-reference-options"),
        ("{id: map1, kind: single, choices: [work-integration, essential-services, other-practices]}",
         "{id: map1, kind: single}", "finding-no-options"),
        ("kind: shares, rows: [sales, public, gifts, other]", "kind: shares", "finding-no-rows"),
        ("least: 3\n              most: 6", "least: 3\n              most: 60", "finding-unbounded"),
        ("least: 3\n              most: 6", "least: 7\n              most: 6", "finding-least-most"),
        ("shows: [question, results", "shows: [questions, results", "finding-section"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line_and_what_to_do(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    right: str,
    wrong: str,
    problem: str,
) -> None:
    assert right in VISES
    line = VISES[: VISES.index(right)].count("\n") + 1
    file = tmp_path / "vises.yaml"
    file.write_text(VISES.replace(right, wrong, 1))

    found = check_file(file)
    code = main(["roadmap", "check", str(file)])

    assert problem in {finding.problem for finding in found}
    mine = next(finding for finding in found if finding.problem == problem)
    assert mine.file == str(file)
    assert abs(mine.line - line) <= 8
    assert code == 1
    said = capsys.readouterr().out
    assert f"{file}:{mine.line}: " in said
    assert len(said.splitlines()) >= 2
    assert "Traceback" not in said


def test_a_published_id_may_not_go(tmp_path: Path) -> None:
    shutil.copytree(OPERATOR, tmp_path, dirs_exist_ok=True)
    assert main(["roadmap", "publish", "--content", str(tmp_path)]) == 0
    file = tmp_path / "roadmaps" / "neighbourhood.yaml"
    first = re.search(r"id: ([a-z0-9-]+), kind: (short|long)", file.read_text("utf-8"))
    assert first
    file.write_text(
        file.read_text("utf-8").replace(first[0], f"id: {first[1]}, kind: date", 1)
    )

    assert "finding-removed" in {finding.problem for finding in check_file(file)}


@pytest.mark.parametrize(
    ("pattern", "words", "problem"),
    [
        (
            r"(?m)^(neighbourhood-house-name) = ",
            r"\1 = " + "Dear. " * 50,
            "finding-too-long",
        ),
        (  # together with its first question only
            r"(?m)^(neighbourhood-house) = .*$",
            r"\1 = " + "Dear. " * 80,
            "finding-too-long",
        ),
        (
            r"(?m)^(neighbourhood-house-name) = ",
            r"\1 = Who is it? ",
            "finding-two-questions",
        ),
        (
            r"(?m)^(neighbourhood-house) = .*$",
            r"\1 = Who is it?",
            "finding-two-questions",
        ),
        (r"(?m)^    \.hint = ", "    .hint = Who is it? ", "finding-two-questions"),
    ],
)
def test_a_message_too_long_or_with_two_questions_is_named(
    tmp_path: Path, pattern: str, words: str, problem: str
) -> None:
    shutil.copytree(OPERATOR, tmp_path, dirs_exist_ok=True)
    _change(tmp_path, "en", pattern, words)

    assert problem in {finding.problem for finding in check_all(tmp_path)}


def test_wrong_words_are_named_too(tmp_path: Path) -> None:
    long = "    .title = " + "long " * 12
    shutil.copytree(OPERATOR, tmp_path, dirs_exist_ok=True)
    _change(tmp_path, "de", r"(?m)^neighbourhood-phase-\S+ = .*\n(    .*\n)*", "")
    _change(tmp_path, "de", r"(?m)^(neighbourhood = )", r"\1{ $nobody } ")
    _change(tmp_path, "en", r"(?m)^(neighbourhood = )", r"neighbourhood-nobody = ?\n\1")
    _change(tmp_path, "en", r"(?m)    \.title = .*", long)

    found = {(each.file[:2], each.problem) for each in check_all(tmp_path)}

    assert found == {
        ("de", "finding-no-words"),
        ("de", "finding-variable"),
        ("en", "finding-extra-words"),
        ("en", "finding-too-long"),
    }


def test_words_that_cannot_be_read_are_named_and_a_file_that_is_not_there(
    tmp_path: Path,
) -> None:
    shutil.copytree(OPERATOR, tmp_path, dirs_exist_ok=True)
    _change(tmp_path, "de", r"(?m)^neighbourhood = ", "neighbourhood { ")
    gone = {f"de/{file}.ftl" for file in ("coaching", "letters", "team", "today")}
    for file in gone:
        (tmp_path / "locales" / file).unlink()

    found = check_all(tmp_path)

    assert "finding-not-fluent" in {finding.problem for finding in found}
    assert gone <= {finding.file for finding in found}


def _change(content: Path, language: str, pattern: str, words: str) -> None:
    file = content / "locales" / language / "neighbourhood.ftl"
    changed, count = re.subn(pattern, words, file.read_text("utf-8"), count=1)
    assert count == 1
    file.write_text(changed, "utf-8")


def test_an_operators_folder_with_twenty_prompts_in_two_languages_is_well() -> None:
    library = Library(OPERATOR)

    assert check_all(OPERATOR) == ()
    assert len(library.roadmap("neighbourhood").prompts) == 20
    assert set(Catalog([OPERATOR / "locales"]).languages) >= {"en", "de"}
    for seed in range(20):
        assert list(walks(library.roadmap("neighbourhood"), seed))[-1]


def test_a_roadmap_may_be_called_as_another_one_begins(tmp_path: Path) -> None:
    shutil.copytree(OPERATOR, tmp_path, dirs_exist_ok=True)
    for file in [*tmp_path.rglob("neighbourhood.*")]:
        text = file.read_text("utf-8").replace("neighbourhood", "quick-scan")
        file.with_stem("quick-scan").write_text(text, "utf-8")
        file.unlink()

    assert check_all(tmp_path) == ()


async def test_an_operators_roadmap_is_walked_in_their_language(tmp_path: Path) -> None:
    with house(tmp_path, content=OPERATOR, roadmap="neighbourhood") as home:
        talk = Talk(home, language="de")
        await talk.arrives()
        await talk.says("1")
        while talk.conversation.stage != "finished":
            slot = talk.slot
            skips = slot is not None and slot.asks
            await talk.says("/überspringen" if skips else "ja" if slot else "weiter")
            assert "trouble" not in str(talk.bubbles)

    assert [bubble.kind for bubble in talk.bubbles].count("file") == 2
    assert talk.conversation.language == "de"


async def test_a_language_the_roadmap_does_not_speak_is_declined(
    tmp_path: Path,
) -> None:
    with house(tmp_path, content=OPERATOR, roadmap="vises") as home:
        talk = Talk(home)
        await talk.arrives()

        said = await talk.says("deutsch")

        assert said == ["This roadmap does not speak Deutsch yet. We go on as we were."]
        assert talk.conversation.language == "en"


def test_the_diagram_names_every_stage() -> None:
    drawn = diagram(Library().roadmap("vises"))

    assert drawn.startswith("stateDiagram-v2")
    for stage in ("notice", "map_asking", "valorise_review", "waiting", "finished"):
        assert stage in drawn
    assert not re.search(r"^\s+[a-z_]*-[a-z_-]*\s-->", drawn, re.MULTILINE)


def test_a_broken_folder_stops_the_start_with_findings_and_no_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "roadmaps").mkdir()
    (tmp_path / "roadmaps" / "mine.yaml").write_text("roadmap: mine\nphases: []\n")

    code = main(["--content", str(tmp_path), "--db", str(tmp_path / "a.db")])

    assert code == 1
    assert "mine.yaml:" in capsys.readouterr().out


@pytest.mark.parametrize(
    "message",
    [
        "came-own",
        "comment-how",
        "page-brief-none",
        "share-how-on",
        "digest-is-on",
        "progress-not-yours",
        "trail-none",
        "summary-early",
    ],
)
def test_no_sentence_that_people_read_is_long_whatever_file_it_stands_in(
    tmp_path: Path, message: str
) -> None:
    folder = tmp_path / "locales" / "en"
    folder.mkdir(parents=True)
    (folder / "own.ftl").write_text(f"{message} = Well,{' what' * 20}?\n")

    found = {finding.problem for finding in check_all(tmp_path)}

    assert "finding-sentence" in found
