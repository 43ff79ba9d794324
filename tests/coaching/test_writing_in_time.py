"""CO7: what somebody was going to write stays open for hours, not for days.

An answer typed two weeks after "Reply" was tapped is no letter to anybody.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import letters
from storage.letters import Letter
from tests.coaching.people import heard
from tests.programme.scene import Scene, scene


def written(at: Scene) -> list[Letter]:
    return at.look(lambda tx: letters.of(tx, at.file(1)))


@pytest.mark.parametrize("begun", ["/coach", "/coach alone", "/reply 2"])
async def test_co7_an_answer_long_after_is_no_letter(
    begun: str, tmp_path: Path
) -> None:
    async with scene(tmp_path) as at:
        leen = at.person("leen")
        await leen.says("/coach Hoe tel ik dit?")
        await at.person("coen").says("/reply 1 Tel de mensen.")
        before = written(at)
        await leen.says(begun)
        if begun == "/coach":
            await leen.says(leen.bubbles[-1].taps[0].says)
        await heard(at, "coen")

        await at.later(days=14)
        (said,) = await leen.says("Omdat we willen weten wat er verandert.")

        assert "niet verstuurd" in said
        assert written(at) == before
        assert await heard(at, "coen") == []
        assert len(leen.conversation.book.answers) == 0
        await leen.says("Omdat we willen weten wat er verandert.")
        assert written(at) == before  # and from then on it is as ever


async def test_co7_within_the_hour_it_is_a_letter(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen = at.person("leen")
        await leen.says("/coach alone")
        await at.later(hours=3)
        await leen.says("Wie mag ik bellen?")
        assert [each.words for each in written(at)] == ["Wie mag ik bellen?"]


async def test_co3_a_coach_who_forgot_writes_to_nobody(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        coen = at.person("coen")
        await coen.says("/nudge 1")
        await at.later(days=2)
        (said,) = await coen.says("Dag allemaal")
        assert "niet verstuurd" in said
        (said,) = await coen.says("/nudge 1 send")
        assert "niets" in said
        assert await heard(at, "leen", "omar") == []
