"""Any short roadmap of an operator’s own: chosen, answered alone, shown together."""

from __future__ import annotations

from pathlib import Path

from tests.team.room import Room, room

PULSE = """
roadmap: pulse
use: [team]
phases:
  - id: look
    sittings:
      - minutes: 3
        prompts:
          - {id: energy, kind: scale}
          - {id: stay, kind: single, choices: [stays, goes]}
          - {id: reason, kind: short, when: 'stay == "goes"'}
"""
WORDS = """
pulse = Pulse
    .about = Three questions.
pulse-phase-look = Look
    .about = A look.
pulse-sitting-1 = Three questions
    .who = everybody
pulse-energy = How much energy do you have?
    .title = Energy
    .low = none
    .high = plenty
    .example = 4
pulse-stay = Will you stay next year?
    .title = Staying
    .stays = I stay
    .goes = I go
    .example = I stay
pulse-reason = What would make you stay?
    .title = Reason
    .example = Other hours
"""


def content(folder: Path) -> Path:
    own = folder / "content"
    (own / "roadmaps").mkdir(parents=True)
    (own / "locales" / "en").mkdir(parents=True)
    (own / "roadmaps" / "pulse.yaml").write_text(PULSE, "utf-8")
    (own / "locales" / "en" / "pulse.ftl").write_text(WORDS, "utf-8")
    return own


async def answered(home: Room, people: int, going: int) -> str:
    code = await home.begins("pulse", f"{people} people")
    for number in range(people):
        name = f"p{number}"
        await home.joins(name, code)
        goes = ("2", f"hours {number}") if number < going else ("1",)
        await home.answers(name, str(1 + number % 5), *goes)
    return "\n".join(await home.person("anna").says(f"reveal {code}"))


async def test_te1_an_operator_s_own_questions_are_a_template(tmp_path: Path) -> None:
    with room(tmp_path, content=content(tmp_path)) as home:
        said = await answered(home, 12, 6)

    assert "Energy" in said
    assert "1 1 1 2 2 2 3 3 4 4 5 5" in said
    assert "“hours 3”" in said


async def test_te1_whoever_speaks_no_language_of_them_reads_them_in_another(
    tmp_path: Path,
) -> None:
    with room(tmp_path, content=content(tmp_path)) as home:
        code = await home.begins("pulse", "3", "3 people")
        for name, language in (("anna", "en"), ("bob", "en"), ("noor", "nl")):
            home.person(name, language)
            await home.joins(name, code)
            await home.answers(name, "3", "1")
        noor, anna = home.person("noor"), home.person("anna")
        await noor.says("nederlands")
        again = "\n".join(await noor.says(f"/reveal {code}"))
        await anna.says_all("/agree none", "nederlands")
        page = await anna.says("/reflect sheet")
        next_one = "\n".join(await anna.says("/reflect"))

    assert "Pulse: here is what you all said." in again
    assert page[0].endswith(".pdf]")
    assert "Pulse" in next_one


async def test_te3_a_question_that_few_were_asked_does_not_tell_how_few(
    tmp_path: Path,
) -> None:
    with room(tmp_path, content=content(tmp_path)) as home:
        said = await answered(home, 8, 2)

    assert "hours" not in said
    assert "2 answers" not in said
    assert "I go (2)" not in said
    assert "they would give away what a few others said" in said
