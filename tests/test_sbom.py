"""The list of what is in a release: each locked package, with version, hashes and licence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = Path(__file__).parents[1]


def made(to: Path) -> str:
    command = [sys.executable, "-W", "error", str(ROOT / ".ci" / "sbom.py"), str(to)]
    subprocess.run(command, check=True, capture_output=True)
    return to.read_text("utf-8")


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    return made(tmp_path_factory.mktemp("sbom") / "list.json")


@pytest.fixture
def components(text: str) -> dict[str, Any]:
    return {each["name"]: each for each in json.loads(text)["components"]}


def test_it_is_what_cyclonedx_asks_for(text: str) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_it_names_all_that_is_locked_with_its_hashes(
    components: dict[str, Any],
) -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = dict(re.findall(r"^([\w.-]+)==(\S+)", lock, re.MULTILINE))

    assert {n: each["version"] for n, each in components.items()} == {
        re.sub(r"[-_.]+", "-", name).lower(): own for name, own in locked.items()
    }
    hashes = [h["content"] for each in components.values() for h in each["hashes"]]
    assert sorted(hashes) == sorted(set(re.findall(r"sha256:([0-9a-f]{64})", lock)))


def test_it_names_each_licence_as_tools_know_it(components: dict[str, Any]) -> None:
    licences = {
        name: told.get("expression") or told["license"].get("id")
        for name, each in components.items()
        for told in each["licenses"]
    }

    assert [name for name in components if not licences.get(name)] == []
    assert licences["sqlalchemy"] == "MIT"
    assert licences["certifi"] == "MPL-2.0"


def test_what_it_is_of_stands_at_its_head(text: str) -> None:
    told = json.loads(text)["metadata"]["component"]

    assert (told["name"], told["type"]) == ("filrouge", "application")
    assert told["licenses"] == [{"license": {"id": "EUPL-1.2"}}]


def test_of_the_same_lock_it_is_the_same_list(text: str, tmp_path: Path) -> None:
    once, again = json.loads(text), json.loads(made(tmp_path / "again.json"))
    assert once["metadata"].pop("timestamp")
    assert again["metadata"].pop("timestamp")
    assert once == again
