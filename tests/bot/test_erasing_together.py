"""Story RI5 on answers that several people work on: all that is one’s own goes, nothing else moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.test_moves import walk_to
from tests.bot.test_together import invited
from tests.talk import House, Talk, house


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as held:
        yield held


async def two(home: House) -> tuple[Talk, Talk]:
    """Return two people who work on the same answers, both at map2."""
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await walk_to(leen, "map2")
    code = await invited(leen)
    await bert.arrives()
    await bert.says(code)
    await leen.says("help")
    return leen, bert


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def test_ri5_who_left_erases_also_what_they_said_there(
    home: House, tmp_path: Path
) -> None:
    leen, bert = await two(home)
    await bert.says("Bert knows a secretbert about us")
    await bert.says_all("leave", "1")
    asked = await bert.says("forget")
    await bert.says("1")
    await home.assistant.scrub()

    assert "Others work on these answers too" in " ".join(asked)
    assert not [a for a in leen.conversation.book if "secretbert" in a.words]
    assert b"secretbert" not in bytes_of(tmp_path)


async def test_ri5_lists_that_others_were_sent_hold_the_words_no_more(
    home: House, tmp_path: Path
) -> None:
    leen, bert = await two(home)
    await bert.says("Bert knows a secretbert about us")
    shown = await leen.answers()
    await bert.says_all("forget", "1")
    await home.assistant.scrub()

    assert any("secretbert" in text for text in shown)
    assert b"secretbert" not in bytes_of(tmp_path)


async def test_ri5_words_for_a_question_that_moved_back_are_not_taken(
    home: House,
) -> None:
    leen, bert = await two(home)
    await bert.says("What people need, says Bert")
    await leen.says("continue")
    open_before = leen.slot
    await bert.says_all("forget", "1")
    said = await leen.says("words for another question")

    assert open_before
    assert open_before.place.prompt == "map3"
    assert any("did not keep these words" in text for text in said)
    assert not [a for a in leen.conversation.book if "another question" in a.words]
    assert leen.slot
    assert leen.slot.place.prompt == "map2"


async def test_ri5_with_leave_nobody_is_moved(home: House) -> None:
    leen, bert = await two(home)
    await bert.says("What people need, says Bert")
    await leen.says("continue")
    await bert.says_all("forget", "2")
    await leen.says("Our own words for the third")

    given = [a for a in leen.conversation.book if "for the third" in a.words]
    assert [answer.place.prompt for answer in given] == ["map3"]
