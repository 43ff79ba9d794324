"""What is set wrongly stops the start with the name, the reason and an example."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.house import RefusedError
from bot.serving import configured
from bot.settings import Settings, place_to_listen, web_address
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
            configured(Settings())
        assert refused.value.message == "serving-not-said"
        assert refused.value.facts["names"].split(", ") == missing
        monkeypatch.setenv("FILROUGE_TRIAL", "yes")
    assert configured(Settings())


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
    assert told.count("FILROUGE_") >= len(Settings.model_fields)


def test_the_page_of_settings_is_the_one_of_this_program() -> None:
    written = (Path(__file__).parents[2] / "docs" / "settings.md").read_text("utf-8")

    assert written == page(Catalog().voice("en")), (
        "make it anew: python -m bot.settings_page > docs/settings.md"
    )
