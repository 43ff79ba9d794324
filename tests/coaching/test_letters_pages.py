"""Story CO7: letters are read again, by pages, by those they are for."""

from __future__ import annotations

from pathlib import Path

from tests.coaching.asked import shared_answer
from tests.programme.scene import scene


async def test_co7_letters_of_both_sides_by_pages(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        for number in range(6):
            await leen.says("/coach alleen")
            await leen.says(f"vraag nummer {number}")
        await coen.says(f"/comment E1 {name.number} Voluit graag.")
        await coen.says("/reply 3 zo dus")

        own = (await leen.says("/berichten"))[-1].splitlines()
        more = (await leen.says("/berichten pagina 2"))[-1].splitlines()
        theirs = (await coen.says("/letters"))[-1].splitlines()
        one = await coen.says("/letters 4")
        none = await at.person("claire").says("/letters 4")

    assert own[0] == "Berichten, pagina 1 van 2"
    assert [line.split(".")[0] for line in own[1:-1]] == ["8", "7", "6", "5", "4"]
    assert [line.split(".")[0] for line in more[1:-1]] == ["3", "2", "1"]
    assert [line.endswith("(nog geen antwoord)") for line in more[1:-1]] == [
        False,
        True,
        True,
    ]
    # For the coach what waits comes first, the oldest on top.
    assert [line.split(".")[0] for line in theirs[1:-1]] == ["1", "2", "4", "5", "6"]
    assert "vraag nummer 3" in one[0]
    assert none[0].startswith("Je ne trouve pas ce message pour vous")


async def test_co7_after_sharing_ends_a_coach_still_reads_what_was_written_to_them(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        await coen.says(f"/comment E1 {name.number} Voluit graag.")
        await leen.says("/share off")
        said = str(await coen.says("/letters 1"))

    assert "Voluit graag." in said
    assert str(name.value) not in said
