"""A whole session at one computer, person after person; kept as text, in three languages.

`--rewrite-transcripts` accepts changes. The steps stand in the file: who says what, and what
happens besides.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.processes.piped import run
from tests.team.room import CODE, Room, room

FOLDER = Path(__file__).parent.parent / "transcripts" / "team"
STEP = re.compile(r"^> (\w+): (.+)$|^\* (\d+) (minutes|days) later$", re.MULTILINE)


async def replay(text: str, home: Room) -> str:
    """Return the transcript as the session goes now."""
    written = []
    for step in STEP.finditer(text):
        who, said, count, unit = step.groups()
        written.append(step[0])
        if who is None:
            await home.later(**{unit: float(count)})
            continue
        person = home.person(who)
        if not person.bubbles:
            await person.arrives()
        said = said.replace(CODE, home.session.code if CODE in said else "")
        heard = await person.says(said)
        codes = home.home.database.look(_codes)
        for code in codes:
            heard = [each.replace(code, CODE) for each in heard]
        written += heard
    return "\n\n".join(written) + "\n"


def _codes(tx: object) -> list[str]:
    from sqlalchemy import Connection, select

    from storage.team_tables import sessions

    assert isinstance(tx, Connection)
    return list(tx.execute(select(sessions.c.code)).scalars())


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
async def test_a_session_at_one_computer_goes_as_written(
    language: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    kept = FOLDER / f"at-one-computer-{language}.txt"
    text = kept.read_text("utf-8")
    with room(tmp_path, language) as home:
        now = await replay(text, home)

    if pytestconfig.getoption("--rewrite-transcripts"):
        kept.write_text(now, "utf-8")
    assert now == kept.read_text("utf-8")


def test_two_people_reflect_with_as_at_the_command_line(tmp_path: Path) -> None:
    def talk(name: str, *said: str) -> str:
        options = ("--db", "a.db", "--lang", "en", "--as", name)
        found = run(tmp_path, options, {}, "".join(f"{line}\n" for line in said))
        assert found.returncode == 0, found.stderr
        return found.stdout

    begun = talk("anna", "reflect", "reflect 3", "reflect 2 people", "reflect start")
    code = begun.partition("type: join ")[2].split()[0]
    mine = ("they dare to ask", "2", "2", "the heat", "skip")
    talk("anna", f"join {code}", "1", "the neighbours", *mine, "confirm")
    seen = talk("bob", f"join {code}", "2", "our customers", *mine, "confirm")

    assert "“the neighbours” – anna" in seen
    assert "“our customers” – bob" in seen
    assert "Saved: " in seen or ".png" in seen
    assert "Which one or two things will you do?" in talk("anna", "help")
