"""The picture of a team in the README is of the program as it is."""

from __future__ import annotations

import re

from bot.report.team import picture
from tests.report.picture import FOLDER
from tests.report.test_picture import MOST
from tests.report.test_printing import _distance
from tests.team.picture import NAME, conversation

AGAIN = "python -m tests.team.picture makes it anew"


async def test_the_picture_is_of_a_real_session() -> None:
    far = _distance(FOLDER / NAME, picture(await conversation()))

    assert far < MOST, AGAIN
    readme = (FOLDER.parent / "README.md").read_text("utf-8")
    assert re.search(rf"docs/{NAME}", readme)
