"""The README shows the chat as it is."""

from __future__ import annotations

from tests.telegram.picture import FILE, conversation, drawn


async def test_the_picture_of_the_chat_is_of_today() -> None:
    now = drawn(await conversation())

    assert now == FILE.read_text("utf-8")
