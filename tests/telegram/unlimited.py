"""The bot as it is, but as fast as it can: the limits of Telegram would take hours of tests."""

from __future__ import annotations

import sys

from bot.__main__ import main
from bot.telegram import service


def unlimited() -> int:
    """Run the bot from the command line, without limits."""
    service.LIMITS.clear()
    return main()


if __name__ == "__main__":
    sys.exit(unlimited())
