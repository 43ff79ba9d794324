"""What is set wrongly stops the start with the name, the reason and an example."""

from __future__ import annotations

import pytest

from bot.__main__ import main
from bot.settings import place_to_listen, web_address

TOKEN = "42:AAE-a-token-for-these-tests"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("FILROUGE_TELEGRAM_TOKEN", "abc", "is not a token"),
        ("FILROUGE_TELEGRAM_API", "http://example.org", "https://"),
        ("FILROUGE_WEBHOOK", "example.org", "public address"),
        ("FILROUGE_LISTEN", "80", "an address and a port"),
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
