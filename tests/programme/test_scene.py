"""The programme that other tests begin with is as it says."""

from __future__ import annotations

from pathlib import Path

from storage import enterprises, members, programmes
from tests.programme.scene import scene


async def test_everybody_stands_where_the_scene_says(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        first, second = at.file(1), at.file(2)
        here = at.look(lambda tx: members.of(tx, first))
        coached = at.look(lambda tx: enterprises.coached_by(tx, at.id_of("coen")))
        run = at.look(lambda tx: programmes.administered_by(tx, at.id_of("nora")))

        assert [(each.name, each.role) for each in here] == [
            ("Leen", "participant"),
            ("Omar", "participant"),
        ]
        assert [each.number for each in coached] == [1, 3]
        assert [each.id for each in run] == [at.programme]
        assert at.enterprise(3).conversation is None
        assert at.person("omar").conversation.id == first
        assert at.person("claire").conversation.id == second
        assert at.person("claire").conversation.language == "fr"
        assert at.person("leen").conversation.stage != "notice"
