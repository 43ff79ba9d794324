"""What the compose files promise: closed containers, settings that exist, and time to stop."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.environment import read_settings
from bot.settings import PREFIX, Settings, networks
from tests.docker.files import (
    COMPOSE,
    FOLDER,
    ROOT,
    compose,
    longest_stop,
    seconds,
    services,
)

EVERY = [(file, name) for file in COMPOSE for name in services(file)]
SERVING = [(file, "filrouge") for file in COMPOSE]
SET_IN = re.compile(r"\$\{[A-Z_]+(:[?-][^}]*)?\}")


@pytest.mark.parametrize(("file", "name"), EVERY)
def test_a_container_is_closed(file: str, name: str) -> None:
    service = services(file)[name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service.get("cap_add", []) in ([], ["NET_BIND_SERVICE"])
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert not {"privileged", "pid", "ipc", "devices"} & set(service)
    assert service["mem_limit"]
    assert service["pids_limit"]


@pytest.mark.parametrize(("file", "name"), EVERY)
def test_a_container_comes_back_tells_how_it_is_and_has_time_to_stop(
    file: str, name: str
) -> None:
    service = services(file)[name]

    assert service["restart"] == "unless-stopped"
    assert service["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}
    assert seconds(service["stop_grace_period"]) >= 10


@pytest.mark.parametrize(("file", "name"), SERVING)
def test_what_is_under_way_is_finished_before_the_container_ends(
    file: str, name: str
) -> None:
    given = seconds(services(file)[name]["stop_grace_period"])

    assert longest_stop() < given < 2 * longest_stop()


@pytest.mark.parametrize("file", COMPOSE)
def test_an_image_of_others_says_its_version(file: str) -> None:
    for service in services(file).values():
        if service["image"] != "filrouge":
            assert re.fullmatch(r"\w+:\d+(\.\d+)?-\w+", service["image"])
        else:
            assert (FOLDER / service["build"]["context"]).resolve() == ROOT
            assert (ROOT / service["build"]["dockerfile"]).is_file()


@pytest.mark.parametrize("file", COMPOSE)
def test_the_settings_that_are_given_exist_and_can_be_read(
    file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for service in services(file).values():
        with monkeypatch.context() as held:
            for name, value in service.get("environment", {}).items():
                if name.startswith(PREFIX):
                    assert (
                        name.removeprefix(PREFIX).lower() in Settings.__struct_fields__
                    )
                    held.setenv(name, SET_IN.sub("x", value))
            read = read_settings()
        assert networks(read.page_proxy) is not None


def test_only_the_web_server_is_reached_from_outside() -> None:
    many, few = (services(file) for file in COMPOSE)

    assert [name for name, each in many.items() if "ports" in each] == ["web"]
    assert many["web"]["ports"] == ["80:80", "443:443", "443:443/udp"]
    assert not any("ports" in each for each in few.values())
    assert compose("compose.yaml")["networks"]["inside"] == {"internal": True}
    assert many["postgres"]["networks"] == many["backup"]["networks"] == ["inside"]


def test_replicas_share_one_folder_and_one_database() -> None:
    many = services("compose.yaml")

    assert many["filrouge"]["deploy"]["replicas"] == 2
    for name in ("filrouge", "backup"):
        assert "data:/data" in many[name]["volumes"]
        given = many[name]["environment"]
        assert given["FILROUGE_DATABASE"].endswith("@postgres/filrouge")
        assert given["FILROUGE_DB"].startswith("/data/")


@pytest.mark.parametrize("file", COMPOSE)
def test_every_volume_that_is_used_is_declared(file: str) -> None:
    used = set()
    for service in services(file).values():
        for mount in service.get("volumes", []):
            used.add(re.sub(r"^\$\{\w+:-(\w+)\}", r"\1", mount).partition(":")[0])

    own = {each for each in used if not each.startswith(".")}
    assert own == set(compose(file)["volumes"])
    assert all((FOLDER / each).is_file() for each in used - own)


def test_the_web_server_passes_on_to_where_replicas_listen() -> None:
    caddy = (FOLDER / "Caddyfile").read_text("utf-8")
    given: dict[str, Any] = services("compose.yaml")["filrouge"]["environment"]

    asked = re.findall(r"dynamic a filrouge (\d+)", caddy)
    told = [given[f"FILROUGE_{name}"] for name in ("LISTEN", "PAGE_LISTEN")]
    assert [f"0.0.0.0:{port}" for port in asked] == told
    assert re.findall(r"\{\$(\w+)\}", caddy) == [
        *services("compose.yaml")["web"]["environment"]
    ]
