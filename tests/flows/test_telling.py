"""Whoever asks to change something while there is nothing to change goes on as they were."""

from __future__ import annotations

import pytest

from tests.talk import Talk


@pytest.mark.parametrize("word", ["change", "remove", "answers"])
async def test_before_the_beginning_one_can_still_begin(talk: Talk, word: str) -> None:
    await talk.arrives()
    await talk.says(word)

    assert "What do you want to get out of this?" in str(await talk.says("1"))


@pytest.mark.parametrize("word", ["change", "remove", "answers"])
async def test_before_the_first_answer_one_can_still_give_it(
    talk: Talk, word: str
) -> None:
    await talk.arrives()
    await talk.says("1")
    assert await talk.says(word) == ["There are no answers yet."]

    assert "Who should read or hear the result?" in str(await talk.says("1"))


async def test_with_an_answer_the_number_that_follows_is_that_of_an_answer(
    talk: Talk,
) -> None:
    await talk.arrives()
    await talk.says("1")
    await talk.says("2")
    await talk.says("change")

    assert "What do you want to get out of this?" in str(await talk.says("1"))


async def test_whoever_comes_back_is_asked_what_was_open(talk: Talk) -> None:
    await talk.arrives()
    await talk.says("1")
    await talk.says("2")
    await talk.says("change")

    back = str(await talk.arrives())
    assert "Who should read or hear the result?" in back

    on = str(await talk.says("1"))
    assert "What is the role of person 1?" in on
