"""The stand-in alone: prints its url; lines typed are said, `[label]` taps a button."""

from __future__ import annotations

import argparse
import asyncio
import sys

from tests.telegram.phone import Phone
from tests.telegram.server import BotApi


async def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default="42:secret")
    parser.add_argument("--person", type=int, default=7, help="id of who types here")
    asked = parser.parse_args()
    async with BotApi(asked.token, port=asked.port) as api:
        _show(api.url)
        phone = api.phone(asked.person)
        async with asyncio.TaskGroup() as group:
            group.create_task(_listen(phone))
            group.create_task(_type(phone))


async def _listen(phone: Phone) -> None:
    while True:
        (seen,) = await phone.hears(timeout=10**9)
        _show("\n".join([f"< {seen.text}", *(f"  [{one}]" for one in seen.labels)]))


async def _type(phone: Phone) -> None:
    while line := await asyncio.to_thread(sys.stdin.readline):
        words = line.strip()
        try:
            if words.startswith("[") and words.endswith("]"):
                phone.taps(words[1:-1])
            elif words:
                phone.says(words)
        except AssertionError as error:
            _show(str(error))


def _show(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        sys.exit(0)
