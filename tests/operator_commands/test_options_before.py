"""What may stand before a command of the operator: a language, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main


@pytest.mark.parametrize("before", [["--lang", "fr"], ["--lang=fr"]])
def test_a_language_may_stand_before_a_command(
    before: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FILROUGE_DB", str(tmp_path / "filrouge.db"))
    monkeypatch.setenv("LC_ALL", "C")

    assert main([*before, "backup", str(tmp_path / "to")]) == 2

    assert "Il n’y a pas" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["roadmap", "check"], ["summary", "verify"]])
def test_so_it_may_where_no_database_is_asked_for(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "C")

    assert main(["--lang", "fr", *command, str(tmp_path / "none")]) == 2

    assert "Il n’y a pas" in capsys.readouterr().err


def test_another_option_is_told_to_stand_behind_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "C")

    assert main(["--db", str(tmp_path / "filrouge.db"), "status"]) == 2

    assert "filrouge status --help" in capsys.readouterr().err


def test_so_it_is_where_something_follows_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    before = ["--db", str(tmp_path / "filrouge.db")]

    assert main([*before, "restore", str(tmp_path / "backups")]) == 2

    assert "filrouge restore --help" in capsys.readouterr().err


@pytest.mark.parametrize(
    "given",
    [
        ["--lang", "nl", "--help"],
        ["--help", "--lang=nl"],
        ["chat", "--help", "--lang", "nl"],
    ],
)
def test_help_is_in_the_language_that_is_named(
    given: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "C")

    with pytest.raises(SystemExit):
        main(given)

    assert "gesprek in deze terminal" in " ".join(capsys.readouterr().out.split())
