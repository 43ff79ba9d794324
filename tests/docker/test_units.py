"""The units for systemd: closed, with time to stop, and no more than one copy of each promise."""

from __future__ import annotations

import pytest

from tests.docker.files import FOLDER, longest_stop, seconds

UNITS = FOLDER / "systemd"
SERVICES = ("filrouge.service", "filrouge-backup.service")
CLOSED = {
    "NoNewPrivileges": ["yes"],
    "CapabilityBoundingSet": [""],
    "ProtectSystem": ["strict"],
    "ProtectHome": ["yes"],
    "PrivateTmp": ["yes"],
    "PrivateDevices": ["yes"],
    "ProtectKernelModules": ["yes"],
    "ProtectKernelTunables": ["yes"],
    "RestrictNamespaces": ["yes"],
    "RestrictSUIDSGID": ["yes"],
    "MemoryDenyWriteExecute": ["yes"],
    "SystemCallArchitectures": ["native"],
    "SystemCallFilter": ["@system-service", "~@privileged"],
}


def unit(name: str) -> dict[str, list[str]]:
    """Return what a unit sets, each with its values in order."""
    found: dict[str, list[str]] = {}
    for line in (UNITS / name).read_text("utf-8").splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_closed(name: str) -> None:
    found = unit(name)

    assert found["User"] == ["filrouge"]
    assert {key: found.get(key) for key in CLOSED} == CLOSED


def test_both_services_are_closed_alike() -> None:
    one, other = (unit(name) for name in SERVICES)
    own = {"ReadWritePaths", "TimeoutStartSec", "TimeoutStopSec", "KillMode"}
    kinds = {"Protect", "Private", "Restrict", "System", "Memory", "Lock", "Remove"}

    for key in {*one, *other} - own:
        if any(key.startswith(kind) for kind in kinds):
            assert one.get(key) == other.get(key), key


def test_what_is_under_way_is_finished_before_it_is_ended() -> None:
    found = unit("filrouge.service")
    (given,) = found["TimeoutStopSec"]

    assert longest_stop() < seconds(given) < 2 * longest_stop()
    assert found["KillMode"] == ["mixed"]


def test_it_serves_from_where_the_settings_stand_and_writes_only_its_folder() -> None:
    found = unit("filrouge.service")

    assert found["ExecStart"] == ["/opt/filrouge/bin/filrouge serve"]
    assert found["WorkingDirectory"] == ["/etc/filrouge"]
    assert found["StateDirectory"] == ["filrouge"]
    assert "ReadWritePaths" not in found


def test_a_backup_is_made_every_night() -> None:
    backup, timer = unit(SERVICES[1]), unit("filrouge-backup.timer")
    (made,) = backup["ExecStart"]

    assert made.split()[:2] == ["/opt/filrouge/bin/filrouge", "backup"]
    assert backup["ReadWritePaths"] == made.split()[2:]
    assert timer["OnCalendar"] == ["*-*-* 03:30"]
    assert timer["Persistent"] == ["yes"]
