"""The files for containers, read without Docker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docker"
COMPOSE = ("compose.yaml", "compose.sqlite.yaml")


def compose(name: str) -> dict[str, Any]:
    """Return a compose file as Docker merges it."""
    read: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return read


def services(name: str) -> dict[str, dict[str, Any]]:
    """Return the services of a compose file, by name."""
    found: dict[str, dict[str, Any]] = compose(name)["services"]
    return found


def seconds(typed: str) -> int:
    """Return a time such as 30s or 5m in seconds."""
    return int(typed[:-1]) * {"s": 1, "m": 60, "h": 3600}[typed[-1]]


def longest_stop() -> float:
    """Return how long a service may take to finish what is under way, in seconds."""
    from bot.pages.serving import LAST
    from bot.telegram.pauses import Pauses

    listening = 5  # shutdown_timeout of the webhook
    return listening + LAST + Pauses().grace * 1.5
