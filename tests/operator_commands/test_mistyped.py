"""What is mistyped behind `filrouge` is told in one's own language, with what to type instead."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from bot.__main__ import main
from storage.database import Database

LANGUAGES = ("nl", "fr", "en")
ENGLISH = ("usage:", "error:", "argument", "invalid", "unrecognized", "required")


@pytest.fixture(autouse=True)
def _system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("COLUMNS", "200")


SAID = {
    "--bogus": (
        "Er is hier geen optie “--bogus”. Welke er wel zijn? Typ: filrouge --help",
        "Il n’y a pas d’option «\u00a0--bogus\u00a0» ici. Pour voir les options, tapez\u00a0: filrouge --help",
        "There is no option “--bogus” here. To see all options, type: filrouge --help",
    ),
    "--taal=nl": (
        "Er is hier geen optie “--taal”. Welke er wel zijn? Typ: filrouge --help",
        "Il n’y a pas d’option «\u00a0--taal\u00a0» ici. Pour voir les options, tapez\u00a0: filrouge --help",
        "There is no option “--taal” here. To see all options, type: filrouge --help",
    ),
    "--taal nl": (  # nl is no command, but that is not what is wrong
        "Er is hier geen optie “--taal”.",
        "Il n’y a pas d’option «\u00a0--taal\u00a0» ici.",
        "There is no option “--taal” here.",
    ),
    "dance": (
        "Er is hier geen “dance”. Wel: chat, roadmap, summary, backup, ",
        "Il n’y a pas de «\u00a0dance\u00a0» ici. Il y a\u00a0: chat, roadmap, summary, backup, ",
        "There is no “dance” here. There are: chat, roadmap, summary, backup, ",
    ),
    "chat now": (
        "“now” kan hier niet staan. Wat wel kan? Typ: filrouge chat --help",
        "«\u00a0now\u00a0» n’a pas sa place ici. Pour voir ce qui est possible, tapez\u00a0: filrouge chat --help",
        "“now” cannot stand here. To see what can, type: filrouge chat --help",
    ),
    "roadmap": (
        "Zeg achter “filrouge roadmap” wat je wilt doen: check, diagram, publish. Wat doen ze? Typ: filrouge roadmap --help",
        "Dites après «\u00a0filrouge roadmap\u00a0» que faire\u00a0: check, diagram, publish. Pour voir à quoi cela sert, tapez\u00a0: filrouge roadmap --help",
        "Behind “filrouge roadmap” comes what to do: check, diagram, publish. To see what they do, type: filrouge roadmap --help",
    ),
    "roadmap check --conten x": (  # half an option is none
        "Er is hier geen optie “--conten”. Welke er wel zijn? Typ: filrouge roadmap check --help",
        "Il n’y a pas d’option «\u00a0--conten\u00a0» ici. Pour voir les options, tapez\u00a0: filrouge roadmap check --help",
        "There is no option “--conten” here. To see all options, type: filrouge roadmap check --help",
    ),
    "summary verify": (
        "Er ontbreekt iets: FILE. Wat hoort daar? Typ: filrouge summary verify --help",
        "Il manque quelque chose\u00a0: FILE. Pour savoir quoi mettre, tapez\u00a0: filrouge summary verify --help",
        "Something is missing: FILE. To see what belongs there, type: filrouge summary verify --help",
    ),
    "backup": (
        "Er ontbreekt iets: FOLDER. Wat hoort daar? Typ: filrouge backup --help",
        "Il manque quelque chose\u00a0: FOLDER. Pour savoir quoi mettre, tapez\u00a0: filrouge backup --help",
        "Something is missing: FOLDER. To see what belongs there, type: filrouge backup --help",
    ),
    "person export": (
        "Er ontbreekt iets: ID, --why. Wat hoort daar? Typ: filrouge person export --help",
        "Il manque quelque chose\u00a0: ID, --why. Pour savoir quoi mettre, tapez\u00a0: filrouge person export --help",
        "Something is missing: ID, --why. To see what belongs there, type: filrouge person export --help",
    ),
    "person export 7 --why": (
        "Achter --why hoort een waarde. Welke? Typ: filrouge person export --help",
        "Il faut une valeur après --why. Pour savoir laquelle, tapez\u00a0: filrouge person export --help",
        "Behind --why comes a value. To see which one, type: filrouge person export --help",
    ),
    "status --ready=yes": (
        "Achter --ready hoort geen waarde. Wat doet het? Typ: filrouge status --help",
        "Rien ne se met après --ready. Pour voir à quoi cela sert, tapez\u00a0: filrouge status --help",
        "Behind --ready comes no value. To see what it does, type: filrouge status --help",
    ),
    "requests dance": (
        "Er is hier geen “dance”. Wel: show, settle. Wat doen ze? Typ: filrouge requests --help",
        "Il n’y a pas de «\u00a0dance\u00a0» ici. Il y a\u00a0: show, settle. Pour voir à quoi cela sert, tapez\u00a0: filrouge requests --help",
        "There is no “dance” here. There are: show, settle. To see what they do, type: filrouge requests --help",
    ),
    "person list now": (
        "“now” kan hier niet staan. Wat wel kan? Typ: filrouge person list --help",
        "«\u00a0now\u00a0» n’a pas sa place ici. Pour voir ce qui est possible, tapez\u00a0: filrouge person list --help",
        "“now” cannot stand here. To see what can, type: filrouge person list --help",
    ),
}  # fmt: skip


@pytest.mark.parametrize("typed", SAID)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_mistyped_is_told_in_the_language_that_is_named(
    typed: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["--lang", language, *shlex.split(typed)])

    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    assert err.startswith(SAID[typed][LANGUAGES.index(language)])
    assert err.endswith(" --help\n")
    assert err.count("\n") == 1
    assert not [each for each in ENGLISH if each in err]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("setting", ["LC_ALL", "FILROUGE_LANGUAGE"])
def test_so_it_is_in_the_language_of_the_system_or_of_the_service(
    setting: str,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(setting, language)

    assert main(["backup"]) == 2

    said = SAID["backup"][LANGUAGES.index(language)]
    assert capsys.readouterr().err == f"{said}\n"


def test_a_language_behind_what_is_mistyped_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--bogus", "--lang", "nl"]) == 2

    assert "Er is hier geen optie “--bogus”" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["", "three", "-3"])
def test_a_request_is_named_by_its_number(
    typed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "filrouge.db"
    Database(file).shut()

    assert main(["requests", "show", *typed.split(), "--db", str(file)]) == 2

    assert "filrouge requests show 3" in capsys.readouterr().err


HEADS = {
    "nl": ("gebruik: ", "wat erachter kan staan:", "opties:", "toon deze hulp"),
    "fr": ("utilisation\u00a0: ", "ce qui peut suivre\u00a0:", "options\u00a0:", "afficher cette aide"),
    "en": ("usage: ", "what can stand behind it:", "options:", "show this help"),
}  # fmt: skip


@pytest.mark.parametrize("typed", ["", "roadmap", "roadmap check", "key", "key new"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_whole_in_one_language(
    typed: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--lang", language, *typed.split(), "--help"])

    said = capsys.readouterr().out
    assert left.value.code == 0
    assert said.startswith(f"{HEADS[language][0]}filrouge {typed}".rstrip())
    assert [each for each in HEADS[language] if each not in said] == []
    for english in ("positional", "show this help message"):
        assert english not in said


def test_a_wrong_setting_is_told_in_the_language_that_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv("FILROUGE_ZONE", "Mars")

    assert main(["status", "--lang", "nl"]) == 2

    assert capsys.readouterr().err == (
        "FILROUGE_ZONE is “Mars”, en dat kan niet. Het moet een tijdzone zijn. "
        "Bijvoorbeeld: FILROUGE_ZONE=Europe/Brussels\n"
    )
