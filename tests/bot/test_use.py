"""What a roadmap is for: to be begun alone, for a session of a team, or to note what was agreed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.check import check_all, check_file
from bot.host import Host
from bot.notice import notice
from bot.wording import Wording
from flows.building import Builder
from flows.conversation import Conversation
from flows.lines import read
from flows.lint import lint
from flows.roadmap import Use
from storage import conversations, people, versions
from tests.chance import MORNING
from tests.talk import House, Talk, house, shipped_catalog, shipped_library

ROADMAPS = Path(__file__).parents[2] / "flows" / "roadmaps"
QUICK = (ROADMAPS / "quick.yaml").read_text("utf-8")
LANGUAGES = ("nl", "fr", "en")


# --- the key -----------------------------------------------------------------------------------


def test_without_the_key_a_roadmap_is_walked_alone_and_keeps_its_version() -> None:
    text = QUICK.replace("use: [alone, team]\n", "")
    raw, lines = read(text, "quick.yaml")
    written = json.dumps(raw, sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    roadmap = Builder(raw, lines).roadmap()

    assert roadmap.uses == (Use.ALONE,)
    assert roadmap.canonical == written
    assert "use" not in json.loads(roadmap.canonical)
    assert roadmap.version == hashlib.sha256(written.encode()).hexdigest()[:16]


def test_what_ships_is_for_what_it_says() -> None:
    uses = {id_: shipped_library().roadmap(id_).uses for id_ in shipped_library().ids}

    assert uses == {
        "vises": (Use.ALONE,),
        "quick": (Use.ALONE, Use.TEAM),
        "health": (Use.TEAM,),
        "agreements": (Use.AGREE,),
    }


# --- what the check says -----------------------------------------------------------------------

SITTING = "      - minutes: 10\n        prompts:\n"
MANY = "".join(
    f"          - {{id: m{n}, kind: single, set: fields}}\n" for n in range(9)
)


@pytest.mark.parametrize(
    ("right", "wrong", "problem", "at"),
    [
        ("use: [alone, team]", "use: [alone, teams]", "finding-not-allowed", "use:"),
        ("use: [alone, team]", "use: team", "finding-wrong-type", "use:"),
        ("use: [alone, team]", "use: []", "finding-wrong-shape", "use:"),
        ("          - id: q7\n", f"{SITTING}          - id: q7\n", "finding-use-sittings", "id: q7"),
        ("          - id: q7\n", f"{SITTING}{MANY}          - id: q7\n", "finding-team-prompts", "id: m4"),
        ("{id: q6, kind: short}", "{id: q6, kind: number}", "finding-team-kind", "id: q6"),
        ("{id: q6, kind: short}", "{id: q6, kind: period}", "finding-team-kind", "id: q6"),
        ("{id: q6, kind: short}", "{id: q6, kind: evidence}", "finding-team-kind", "id: q6"),
        ("{id: who, kind: short,", "{id: who, kind: number,", "finding-team-kind", "id: who"),
        ("{id: q6, kind: short}", "{id: q6, each: {most: 2, title: [a], fields: [{id: a, kind: short}]}}",
         "finding-team-list", "id: q6"),
        ("{id: q6, kind: short}", "{id: q6, kind: single, from: [q4]}", "finding-team-from", "id: q6"),
        ("{id: q3, kind: short, with: {who: q2}}", "{id: q3, kind: short, with: {team: q2}}",
         "finding-id-reserved", "id: q3"),
        ("use: [alone, team]", "use: [team]\nselect: {team: q5}", "finding-id-reserved", "roadmap: quick"),
    ],
)  # fmt: skip
def test_what_does_not_fit_a_session_is_named_with_its_line_and_what_to_do(
    tmp_path: Path, right: str, wrong: str, problem: str, at: str
) -> None:
    assert right in QUICK
    text = QUICK.replace(right, wrong, 1)
    file = tmp_path / "quick.yaml"
    file.write_text(text)

    found = [finding for finding in check_file(file) if finding.problem == problem]

    assert len(found) == 1
    assert at in text.splitlines()[found[0].line - 1]
    for language in LANGUAGES:
        voice = shipped_catalog().voice(language)
        for attribute in ("", "mend"):
            assert voice.text(problem, attribute, found[0].args)


def test_the_same_is_well_where_people_walk_alone(tmp_path: Path) -> None:
    file = tmp_path / "quick.yaml"
    text = QUICK.replace("use: [alone, team]\n", "")
    file.write_text(text.replace("{id: q6, kind: short}", "{id: q6, kind: number}"))

    assert check_file(file) == ()


def test_the_walk_of_agreements_may_have_a_list_but_one_sitting() -> None:
    text = (ROADMAPS / "agreements.yaml").read_text("utf-8")
    more = "      - minutes: 5\n        prompts:\n          - {id: ag2, kind: short}\n"

    found = lint(text.replace("\nsummary:", f"{more}\nsummary:"), "a.yaml")

    assert [finding.problem for finding in found] == ["finding-use-sittings"]


OWN = """
roadmap: {id_}
use: [{use}]
phases:
  - id: look
    sittings:
      - minutes: 5
        prompts:
          - {{id: first, kind: short}}
"""
CORNER = """
{id_} = Corner
    .about = One question.
{id_}-phase-look = Look
    .about = A look.
{id_}-sitting-1 = One question
    .who = anybody
{id_}-first = {first}
    .title = First
    .example = The shelves
"""


def own(folder: Path, use: str, first: str, id_: str = "corner") -> Path:
    """Write a small roadmap of an operator's own."""
    for part in ("roadmaps", "locales/en"):
        (folder / part).mkdir(parents=True)
    (folder / "roadmaps" / f"{id_}.yaml").write_text(OWN.format(use=use, id_=id_))
    (folder / f"locales/en/{id_}.ftl").write_text(CORNER.format(first=first, id_=id_))
    return folder


def both(yes: str, no: str) -> str:
    return f"{{ $team ->\n    [yes] {yes}\n   *[no] {no}\n    }}"


@pytest.mark.parametrize(
    ("use", "first", "problems"),
    [
        ("team", both("What do you see?", "What do we see?"), set()),
        ("alone, team", both("What do you see?", "What do we see?"), set()),
        ("alone", both("What do you see?", "What do we see?"), {"finding-variable"}),
        ("agree", both("What do you see?", "What do we see?"), {"finding-variable"}),
        ("team", both("Well, " + "what " * 20, "What?"), {"finding-sentence"}),
        ("team", both("What?", "Well, " + "what " * 20), {"finding-sentence"}),
    ],
)
def test_words_of_a_template_may_differ_in_a_session_and_keep_to_the_limits_both_ways(
    tmp_path: Path, use: str, first: str, problems: set[str]
) -> None:
    content = own(tmp_path, use, first)

    assert {finding.problem for finding in check_all(content)} == problems


# --- what can be begun -------------------------------------------------------------------------


def test_a_template_is_not_among_what_can_be_begun() -> None:
    library, catalog = shipped_library(), shipped_catalog()

    assert library.ids == ("vises", "quick", "health", "agreements")
    assert library.alone == ("vises", "quick")
    for language in LANGUAGES:
        voice = catalog.voice(language)
        said = notice(Wording(voice), catalog, Host(roadmaps=library.alone))
        assert len(said.choices) == 3


@pytest.mark.parametrize("typed", ["health", "agreements", "roadmap 3", "roadmap 4", "roadmap health",
                                   "roadmap agreements", "roadmap check on the five fields"])  # fmt: skip
async def test_no_number_id_or_name_leads_to_a_template(talk: Talk, typed: str) -> None:
    await talk.arrives()
    await talk.says(typed)
    assert talk.conversation.roadmap == "vises"

    await talk.says("1")
    await talk.says(typed)

    assert talk.conversation.roadmap == "vises"


async def test_no_link_leads_to_a_template(talk: Talk) -> None:
    await talk._send(arrived=True, payload="health")

    assert talk.conversation.roadmap == "vises"


@pytest.mark.parametrize("payload", ["our-corner", "our-corner_en", "en_our-corner"])
async def test_a_link_leads_to_a_roadmap_whatever_its_id(
    tmp_path: Path, payload: str
) -> None:
    content = own(tmp_path / "own", "alone", "What do you see?", id_="our-corner")
    with house(tmp_path, content=content, link="https://t.me/a_bot") as home:
        talk = Talk(home)
        await talk._send(arrived=True, payload=payload)

        assert talk.conversation.roadmap == "our-corner"


async def test_a_newcomer_sits_down_at_what_can_be_begun(tmp_path: Path) -> None:
    content = own(tmp_path / "own", "team", "What do you see?")
    with house(tmp_path, content=content) as home:
        talk = Talk(home)
        said = await talk.arrives()

        assert talk.conversation.roadmap == "vises"
        assert "Corner" not in said[0]


async def test_whoever_writes_a_template_can_try_it_out(tmp_path: Path) -> None:
    with house(tmp_path, roadmap="health") as home:
        talk = Talk(home)
        await talk.arrives()
        await talk.says("1")

        assert talk.conversation.roadmap == "health"


# --- in a session, and alone -------------------------------------------------------------------


async def seated(home: House, talk: Talk, roadmap_id: str, session: str) -> None:
    """Open what others open for somebody: their part in a session, or a walk of agreements."""
    await talk.arrives()
    roadmap = home.library.roadmap(roadmap_id)
    opened = Conversation(
        id=f"{roadmap_id}-{session}-{talk.language}",
        roadmap=roadmap.id,
        version=roadmap.version,
        language=talk.language,
        session=session,
    )

    def sit(tx: Connection) -> None:
        found = people.find(tx, talk.address)
        assert found
        versions.publish(tx, roadmap, MORNING)
        conversations.open_new(tx, opened, found.person, MORNING)
        people.switch(tx, talk.address, opened.id, opened.language)

    await home.database.run(sit)


WALKS = {
    "quick": ("2", "the neighbours", "they ask", "2", "1", "few", "a table", "Mia", "1/6/2027"),
    "health": ("3 5 2 4 3", "3 3 3 4 2", "the shelves"),
    "agreements": ("an open table", "Mia", "1/6/2027", "1", "a walk", "Jo", "1/7/2027"),
}  # fmt: skip


YES = {"nl": "ja", "fr": "oui", "en": "yes"}


async def walked(talk: Talk, roadmap_id: str) -> list[str]:
    """Answer all of a roadmap; return what was said."""
    said = await talk.says(YES[talk.language])
    for text in WALKS[roadmap_id]:
        said += await talk.says(text)
    said += await talk.says("ok")
    assert talk.conversation.stage == "finished"
    return said


SAID = {
    ("nl", "s"): ("Welke rol heb je hier?", "Wat stel je het team voor?"),
    ("nl", ""): ("Wie zit er rond de tafel?", "Wat doen we?"),
    ("fr", "s"): ("Quel est votre rôle ici\u00a0?", "Que proposez-vous à l’équipe\u00a0?"),
    ("fr", ""): ("Qui est autour de la table\u00a0?", "Qu’allez-vous faire\u00a0?"),
    ("en", "s"): ("In which role are you here?", "What would you propose that the team does?"),
    ("en", ""): ("Who is here today?", "What will you do?"),
}  # fmt: skip
HIDDEN = {
    "nl": "Niemand ziet je antwoorden tot ze samen met de andere getoond worden.",
    "fr": "Vos réponses restent cachées jusqu’au moment où je montre toutes les réponses",
    "en": "Nobody sees your answers until all of them are shown together.",
}


@pytest.mark.parametrize(("language", "session"), list(SAID))
async def test_the_quick_reflection_speaks_to_one_person_in_a_session_and_to_the_team_elsewhere(
    home: House, language: str, session: str
) -> None:
    talk = Talk(home, language=language)
    await seated(home, talk, "quick", session)

    said = "\n".join(await walked(talk, "quick"))

    for question in SAID[language, session]:
        assert question in said
    for question in SAID[language, "" if session else "s"]:
        assert question not in said
    assert (HIDDEN[language] in said) == bool(session)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("roadmap_id", ["health", "agreements"])
async def test_each_new_roadmap_can_be_walked_to_its_end(
    home: House, language: str, roadmap_id: str
) -> None:
    talk = Talk(home, language=language)
    await seated(home, talk, roadmap_id, "s")

    said = "\n".join(await walked(talk, roadmap_id))

    assert (HIDDEN[language] in said) == (roadmap_id == "health")


async def test_of_a_proposal_that_was_skipped_nothing_more_is_asked(
    home: House, talk: Talk
) -> None:
    await seated(home, talk, "quick", "s")
    await talk.says("yes")
    await talk.says_all(*WALKS["quick"][:6])

    said = await talk.says("skip")

    assert "Your answers in “Ten minutes on your own”" in said[-1]
