"""Starts it: what was typed is run by bot/run.py."""

from __future__ import annotations

import gc
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command that was typed; return the exit code."""
    gc.disable()  # next to nothing of what a start loads is ever let go
    gc.set_threshold(50_000, 20, 20)
    from bot.run import run

    try:
        return run(sys.argv[1:] if arguments is None else arguments)
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
