"""What is set wrongly stops the start with the name, the reason and an example."""

from __future__ import annotations

import os
import traceback
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec import json

from bot.__main__ import main
from bot.environment import WrongSettingError, read_settings
from bot.house import RefusedError
from bot.secret import Secret
from bot.serving import configured
from bot.settings import (
    FILE,
    PREFIX,
    Settings,
    place_to_listen,
    variable,
    web_address,
)
from bot.settings_page import page
from locales.catalog import Catalog

TOKEN = "42:AAE-a-token-for-these-tests"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("FILROUGE_TELEGRAM_TOKEN", "abc", "is not a token"),
        ("FILROUGE_TELEGRAM_API", "http://example.org", "https://"),
        ("FILROUGE_WEBHOOK", "example.org", "public address"),
        ("FILROUGE_LISTEN", "80", "an address and a port"),
        ("FILROUGE_LOG_FORM", "xml", "json, text"),
        ("FILROUGE_CHANNEL", "signal", "telegram_ptb, telegram_aiogram"),
    ],
)
def test_a_wrong_setting_is_named(
    name: str,
    value: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: str,
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv("FILROUGE_DB", f"{tmp_path}/filrouge.db")
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv(name, value)

    code = main([])

    told = capsys.readouterr().err
    assert code == 2
    assert name in told
    assert said in told
    assert TOKEN not in told


@pytest.mark.parametrize(
    ("typed", "allowed"),
    [
        ("https://api.telegram.org/", "https://api.telegram.org"),
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081"),
        ("http://[::1]:8081", "http://[::1]:8081"),
        ("http://localhost:8081", "http://localhost:8081"),
        ("http://localhost.example.org", None),
        ("http://10.0.0.1:8081", None),
        ("http://127.0.0.1.example.org", None),
        ("ftp://127.0.0.1", None),
        ("https://", None),
        ("https://example.org:0", None),
        ("https://example.org:x", None),
        ("https://example.org?x=1", None),
    ],
)
def test_plain_http_stays_on_this_machine(typed: str, allowed: str | None) -> None:
    assert web_address(typed) == allowed


def test_where_to_listen() -> None:
    assert place_to_listen("0.0.0.0:443") == ("0.0.0.0", 443)
    assert place_to_listen("[::1]:8080") == ("::1", 8080)
    assert place_to_listen("8080") is None
    assert place_to_listen("host:99999") is None


FOUR = {
    "FILROUGE_RESPONSIBLE": "Kringloop Noord",
    "FILROUGE_CONTACT": "privacy@example.org",
    "FILROUGE_LAWFUL_BASIS": "legitimate-interest",
    "FILROUGE_RETENTION": "24",
}


@pytest.mark.parametrize("missing", [[], [*FOUR], *([name] for name in FOUR)])
def test_ri2_others_are_served_only_when_it_is_said_who_answers_for_it(
    missing: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    for name, value in FOUR.items():
        if name in missing:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.chdir(tmp_path)

    if missing:
        with pytest.raises(RefusedError) as refused:
            configured(read_settings())
        assert refused.value.message == "serving-not-said"
        assert refused.value.facts["names"].split(", ") == missing
        monkeypatch.setenv("FILROUGE_TRIAL", "yes")
    assert configured(read_settings())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FILROUGE_LAWFUL_BASIS", "because"),
        ("FILROUGE_RETENTION", "0"),
        ("FILROUGE_RETENTION", "soon"),
        ("FILROUGE_RESPONSIBLE", "N" * 61),
        ("FILROUGE_LOG_DAYS", "-1"),
    ],
)
def test_ri2_what_is_said_wrongly_is_named(
    name: str,
    value: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(name, value)

    assert main([]) == 2
    assert name in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("FILROUGE_RETENTON", "Did you mean FILROUGE_RETENTION?"),
        ("FILROUGE_SOMETHING_ELSE", "filrouge settings"),
    ],
)
def test_a_setting_that_there_is_not_stops_the_start(
    name: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv(name, "a secret")

    assert main([]) == 2

    told = capsys.readouterr().err
    assert name in told
    assert said in told
    assert "a secret" not in told


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"FILROUGE_WEBHOOK": "https://example.org"}, "FILROUGE_TELEGRAM_TOKEN"),
        ({"FILROUGE_PAGE": "https://example.org"}, "FILROUGE_TELEGRAM_TOKEN"),
        (
            {
                "FILROUGE_WEBHOOK": "https://a.example.org",
                "FILROUGE_PAGE": "https://b.example.org",
                "FILROUGE_LISTEN": "127.0.0.1:9000",
                "FILROUGE_PAGE_LISTEN": "127.0.0.1:9000",
                "FILROUGE_TELEGRAM_TOKEN": TOKEN,
            },
            "are both 127.0.0.1:9000",
        ),
    ],
)
def test_settings_that_do_not_go_together_stop_the_start(
    given: dict[str, str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    for name, value in given.items():
        monkeypatch.setenv(name, value)

    assert main([]) == 2

    assert said in capsys.readouterr().err


# --- how settings are read --------------------------------------------------------------------


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the file of settings of an empty folder to start in, with nothing in the environment."""
    for name in os.environ:
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path / FILE


def test_the_environment_goes_before_the_file_and_the_file_before_what_holds_else(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_settings() == Settings()
    written.write_text("FILROUGE_RETENTION=5\nexport FILROUGE_LOG='a b'  # here\n")
    monkeypatch.setenv("FILROUGE_RETENTION", "6")

    assert read_settings() == Settings(retention=6, log="a b")
    assert read_settings(None) == Settings(retention=6)


def test_what_is_empty_is_not_said_and_names_may_be_in_small_letters(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written.write_text("filrouge_retention=5\nFILROUGE_LOG=\nFILROUGE_DB\nFOO=\n")
    monkeypatch.setenv("FILROUGE_RETENTION", "")
    monkeypatch.setenv("Filrouge_Trial", "yes")

    assert read_settings() == Settings(retention=5, trial=True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((word, True) for word in ("true", "True", "T", "1", "yes", "Y", "on", "ON")),
        *((word, False) for word in ("false", "F", "0", "no", "No", "n", "off")),
    ],
)
def test_yes_and_no_are_said_in_many_ways(
    typed: str, meant: bool, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written.write_text(f"FILROUGE_TRIAL={'no' if meant else 'yes'}")
    monkeypatch.setenv("FILROUGE_TRIAL", typed)

    assert read_settings().trial is meant


@pytest.mark.parametrize("typed", ["24", " 24 ", "024", "+24", "24.0", "2_4"])
def test_a_number_may_be_written_in_other_ways(
    typed: str, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FILROUGE_RETENTION", typed)
    monkeypatch.setenv("FILROUGE_LOG_DAYS", typed)

    assert read_settings() == Settings(retention=24, log_days=24)


def test_whatever_else_is_said_is_kept_as_it_is(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("db", "content", "log", "responsible", "key", "telegram_token"):
        monkeypatch.setenv(variable(name), "null")
    monkeypatch.setenv("FILROUGE_ZONE", "Europe/Brussels")
    monkeypatch.setenv("FILROUGE_CONTACT", "é" * 120)
    null = Path("null")

    assert read_settings() == Settings(
        db=null,
        content=null,
        log="null",
        responsible="null",
        key=Secret("null"),
        telegram_token=Secret("null"),
        zone=ZoneInfo("Europe/Brussels"),
        contact="é" * 120,
    )


RANGE = "which is not possible. It should be a whole number, 1 – "


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("RETENTION", "null", f"“null”, {RANGE}120."),
        ("RETENTION", "1.5", f"“1.5”, {RANGE}120."),
        ("RETENTION", "1e1", f"“1e1”, {RANGE}120."),
        ("RETENTION", "1__0", f"“1__0”, {RANGE}120."),
        ("RETENTION", "٣", f"“٣”, {RANGE}120."),
        ("RETENTION", "9" * 30, f"9”, {RANGE}120."),
        ("LOG_DAYS", "367", f"“367”, {RANGE}366."),
        ("LAWFUL_BASIS", "null", "It may be: legitimate-interest, contract, public"),
        ("CONTACT", "c" * 121, "is too long: it may have 120 characters."),
        ("RESPONSIBLE", "\udcff", "FILROUGE_RESPONSIBLE"),
        ("TRIAL", "maybe", "“maybe”, which is not possible. It may be yes or no."),
        ("TRIAL", " yes", "“ yes”, which is not possible. It may be yes or no."),
        ("ZONE", "Europe/Nowhere", "“Europe/Nowhere”, which is not possible."),
        ("ZONE", "Europe", "For example: FILROUGE_ZONE=Europe/Brussels"),
        ("ZONE", "/etc/passwd", "“/etc/passwd”, which is not possible."),
    ],
)
def test_the_sentence_says_what_was_wrong_and_what_may_be(
    name: str,
    value: str,
    said: str,
    written: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv(PREFIX + name, value)

    assert main(["settings"]) == 2

    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("FILROUGE_RETENTON=geheim", "setting FILROUGE_RETENTON in filrouge.env."),
        ("foo=geheim", "I do not know the setting FOO in filrouge.env."),
        ("FOO=geheim\nFILROUGE_RETENTION=0", "FILROUGE_RETENTION is “0”"),
        ("FILROUGE_TRIAL=x\nFILROUGE_RETENTION=0", "FILROUGE_RETENTION is “0”"),
        ("FILROUGE_LOG=\udcff", "I cannot use filrouge.env: UnicodeDecodeError."),
    ],
)
def test_a_file_that_cannot_be_used_is_told_the_first_thing_first(
    text: str,
    said: str,
    written: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    written.write_text(text, "utf-8", "surrogateescape")

    assert main(["settings"]) == 2

    told = capsys.readouterr().err
    assert said in told
    assert "geheim" not in told
    assert told.count("\n") == 1


def test_a_secret_shows_itself_to_nobody_who_does_not_ask() -> None:
    secret = Secret(TOKEN)
    settings = Settings(telegram_token=secret)

    shown = [repr(secret), str(secret), f"{secret}", repr(settings), f"{settings}"]
    assert TOKEN not in " ".join(shown)
    with pytest.raises(TypeError) as refused:
        json.encode(settings)
    assert TOKEN not in str(refused.value)
    assert secret.reveal() == TOKEN
    assert secret == Secret(TOKEN) != Secret("")
    assert secret != TOKEN
    assert (bool(secret), bool(Secret())) == (True, False)


def test_an_error_names_no_secret(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("database", "key", "telegram_token"):
        monkeypatch.setenv(variable(name), TOKEN)
    monkeypatch.setenv("FILROUGE_ZONE", "Europe/Nowhere")

    with pytest.raises(WrongSettingError) as refused:
        read_settings()

    assert TOKEN not in "".join(traceback.format_exception(refused.value))
    assert TOKEN not in str(refused.value.facts)


def test_every_setting_is_shown_and_no_secret(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("FILROUGE_RETENTION", "24")

    assert main(["settings"]) == 0

    told = capsys.readouterr().out
    assert TOKEN not in told
    assert "FILROUGE_TELEGRAM_TOKEN: set, not shown" in told
    assert "FILROUGE_RETENTION: 24" in told
    assert "FILROUGE_CONTACT: not set" in told
    assert told.count("FILROUGE_") >= len(Settings.__struct_fields__)


def test_the_page_of_settings_is_the_one_of_this_program() -> None:
    written = (Path(__file__).parents[2] / "docs" / "settings.md").read_text("utf-8")

    assert written == page(Catalog().voice("en")), (
        "make it anew: python -m bot.settings_page > docs/settings.md"
    )
