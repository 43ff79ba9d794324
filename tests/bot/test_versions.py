"""Story AD4: a roadmap that changes while somebody is on the way; they finish as they began."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.talk import Talk, house

OPERATOR = Path(__file__).parents[1] / "operator"
FIRST = "          - id: house\n"
ADDED = "          - {id: motto, kind: short}\n"
WORDS = """
neighbourhood-motto = What stands above your door?
    .title = Motto
    .example = Walk in
"""


async def test_ad4_who_is_on_the_way_finishes_on_the_version_they_began(
    tmp_path: Path,
) -> None:
    content, home = tmp_path / "content", tmp_path / "home"
    shutil.copytree(OPERATOR, content)
    home.mkdir()
    with house(home, content=content, roadmap="neighbourhood") as earlier:
        leen = Talk(earlier, "leen")
        await leen.arrives()
        asked = await leen.says("1")
        version = leen.conversation.version
    file = content / "roadmaps" / "neighbourhood.yaml"
    text = file.read_text("utf-8")
    assert FIRST in text
    file.write_text(text.replace(FIRST, ADDED + FIRST, 1), "utf-8")
    for language in ("en", "de"):
        words = content / "locales" / language / "neighbourhood.ftl"
        words.write_text(words.read_text("utf-8") + WORDS, "utf-8")

    with house(home, content=content, roadmap="neighbourhood") as later:
        leen, bert = Talk(later, "leen"), Talk(later, "bert")
        again = said = await leen.arrives()
        await bert.arrives()
        other = await bert.says("1")

        assert again[-1].splitlines()[-2:] == asked[-1].splitlines()[-2:]
        assert "What stands above your door?" in other[-1]
        assert leen.conversation.version == version
        assert bert.conversation.version != version
        for _ in range(7):
            said += await leen.says("/skip")
        said += await leen.says("/confirm")
        assert leen.conversation.stage == "resting"
        assert "What stands above your door?" not in "\n".join(said)
