"""What stays of a message whose words go: its row alone, so that nothing is sent twice."""

from __future__ import annotations

from typing import Any

UNDER_WAY = ("due", "sending")  # messages that are not through yet
BLANK: dict[str, Any] = {"body": {}, "face": None, "live": False}
