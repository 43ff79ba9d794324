"""Each setting is explained in .env.example as the table explains it, and nothing else stands there."""

from __future__ import annotations

import re

import pytest

from bot.settings import PREFIX, Settings
from locales.catalog import Catalog
from tests.docker.files import COMPOSE, FOLDER

LINE = re.compile(r"((?:^# .*\n)+)^#?([A-Z_]+)=", re.MULTILINE)


def explained() -> dict[str, str]:
    """Return what stands above each name, on one line."""
    text = (FOLDER / ".env.example").read_text("utf-8")
    found = LINE.findall(text)
    assert len(found) == len(re.findall(r"^#?[A-Z_]+=", text, re.MULTILINE))
    return {name: " ".join(above.replace("# ", "").split()) for above, name in found}


@pytest.mark.parametrize("name", Settings.__struct_fields__)
def test_a_setting_is_explained_as_in_the_table(name: str) -> None:
    voice = Catalog().voice("en")
    message = f"settings-about-{name.replace('_', '-')}"
    wanted = f"{voice.text(message)}; without it: {voice.text(message, 'without')}"

    assert explained().get(f"{PREFIX}{name}".upper()) == wanted


def test_there_is_no_setting_that_is_not_known() -> None:
    known = {f"{PREFIX}{name}".upper() for name in Settings.__struct_fields__}

    assert {name for name in explained() if name.startswith(PREFIX)} <= known


def test_whatever_the_compose_files_ask_for_is_explained_and_the_other_way_round() -> (
    None
):
    asked: set[str] = set()
    for name in COMPOSE:
        text = (FOLDER / name).read_text("utf-8")
        asked |= set(re.findall(r"(?<!\$)\$\{([A-Z_]+)", text))
    own = {name for name in explained() if not name.startswith(PREFIX)}

    assert asked <= set(explained())
    assert own <= asked | {
        "BACKUP_AT",
        "LANG",
    }  # the containers are given the whole file


def test_no_secret_is_given_away() -> None:
    for line in (FOLDER / ".env.example").read_text("utf-8").splitlines():
        name, _, value = line.partition("=")
        if re.search(r"(TOKEN|PASSWORD|KEY)$", name):
            assert value == ""
