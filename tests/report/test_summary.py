"""The summary of a conversation: whole, safe, with leave, and the same each time."""

from __future__ import annotations

import re

import pytest

from bot.report.sheet import Grid, Sentence, Sheet
from bot.report.web import page
from bot.report.worded import sheet
from bot.wording import Wording
from flows.composing import summarise
from flows.naming import Naming
from flows.walk import Walk
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS
from tests.walking import has_walked, reply, walk_to_the_end


def sheet_of(
    home: House,
    talk: Talk,
    language: str = "en",
    version: str = "full",
    reader: str = "",
) -> Sheet:
    conversation = talk.conversation
    roadmap = home.library.roadmap(conversation.roadmap)
    naming = Naming(Walk(roadmap, conversation.book))
    given = {name: naming.raw(ref) for name, ref in roadmap.selectors.items()}
    wording = Wording(home.catalog.voice(language), given)
    return sheet(summarise(roadmap, conversation.book), wording, version, reader)


def made(home: House, talk: Talk, language: str = "en") -> str:
    return page(sheet_of(home, talk, language))


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
async def test_every_section_says_something_and_every_claim_names_its_answers(
    home: House, language: str
) -> None:
    talk = Talk(home, language=language)
    await has_walked(talk)

    found = sheet_of(home, talk, language)

    assert [section.id for section in found.sections][:2] == ["cover", "question"]
    for section in found.sections:
        assert section.parts, section.id
        for part in section.parts:
            if isinstance(part, Sentence | Grid) and part.rung:
                assert part.known
                assert part.answers, part
    assert {s.id for s in found.sections} >= {"limits", "method", "impact-map"}


async def test_questions_to_come_are_counted_as_they_are_above_a_question(
    talk: Talk,
) -> None:
    async def to_come() -> str:
        said = "\n".join(await talk.says("summary"))
        return "".join(re.findall(r"(\d+) questions are still to come", said))

    await talk.arrives()
    await talk.says("1")
    at_first = await to_come()
    other = talk.key_number("other")
    await talk.says(other)  # which one is asked next, in the same question
    half_way = await to_come()
    await talk.says("our neighbours")
    next_one = await to_come()
    asked = (await talk.says("continue"))[-1]

    assert (at_first, half_way, next_one) == ("35", "35", "34")
    assert "question 2 of 5" in asked


async def test_at_the_end_no_question_is_to_come(talk: Talk) -> None:
    await has_walked(talk)

    assert "still to come" not in "\n".join(await talk.says("summary"))


async def test_one_reader_gets_their_message_first_and_not_that_of_others(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)

    found = sheet_of(home, talk, version="one-page", reader="board")

    assert len(found.message) == 1
    assert "Board" in found.message[0].text
    told = [p.text for s in found.sections for p in s.parts if isinstance(p, Sentence)]
    assert not any("please remember" in text for text in told)
    assert any(s.id == "limits" for s in found.sections)
    assert not any(s.id == "plan" for s in found.sections)


async def test_what_people_typed_is_never_markup(home: House, talk: Talk) -> None:
    hostile = "<script>alert(1)</script> & “{ $x }” {{ 7*7 }}"
    await talk.arrives()
    await walk_to_the_end(
        talk, {**ANSWERS, "map3": hostile, "why5.name": "<b>Naam</b>"}
    )

    html = made(home, talk)

    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; “{ $x }” {{ 7*7 }}" in html
    assert "<b>Naam</b>" not in html


async def test_the_same_answers_give_the_same_bytes(home: House, talk: Talk) -> None:
    await has_walked(talk)

    assert made(home, talk) == made(home, talk)
    assert made(home, talk) != made(home, talk, "nl")


async def test_a_changed_answer_changes_the_fingerprint(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)
    before = sheet_of(home, talk).fingerprint

    await talk.says("change 1")
    await talk.says("1")
    await talk.says("yes")

    assert sheet_of(home, talk).fingerprint != before


async def test_only_what_was_confirmed_is_in_it_and_no_section_is_blank(
    home: House, talk: Talk
) -> None:
    await talk.arrives()
    await talk.says("1")
    while not (talk.slot and talk.slot.place.prompt == "map3"):
        await talk.says(reply(talk, ANSWERS))
    roadmap = home.library.roadmap("vises")
    summary = summarise(roadmap, talk.conversation.book)
    wording = Wording(home.catalog.voice("en"), {"family": ""})

    html = made(home, talk)

    assert "Team spirit" in html or "team spirit" in html
    assert "In our region many people" not in html  # given, not confirmed
    assert "2 answers are not confirmed yet" in html
    for section in summary.sections:
        assert section.parts or wording.say(section.missing)


async def test_first_names_stay_out(home: House, talk: Talk) -> None:
    await talk.arrives()
    await walk_to_the_end(
        talk, {**ANSWERS, "why3.first-name": ("Zoë", "Bilal", "/skip")}
    )

    html = made(home, talk)

    assert "Zoë" not in html
    assert "Bilal" not in html


@pytest.mark.parametrize(
    ("leave", "shown"), [("1", True), ("2", True), ("3", False), ("4", False)]
)
async def test_a_story_is_shown_only_with_leave(
    home: House, talk: Talk, leave: str, shown: bool
) -> None:
    await talk.arrives()
    await walk_to_the_end(talk, {**ANSWERS, "mea6.leave": leave})

    html = made(home, talk)

    assert ("R. came in without a word" in html) is shown
    assert ("story was collected" in html) is not shown


async def test_quotes_are_shown_only_with_leave(home: House, talk: Talk) -> None:
    await talk.arrives()
    await walk_to_the_end(talk, {**ANSWERS, "mea5.leave": "2"})

    assert "When it goes wrong you can say so" not in made(home, talk)


async def test_no_score_no_rank_no_euro_no_percentage_of_people(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)

    html = made(home, talk)

    assert "€" not in html
    assert "12 of 20" in html
    assert "60%" not in html.replace("width: 60.0%", "").replace("width: 60%", "")
    assert "Average" not in html


async def test_the_picture_and_the_report_are_ordered_at_the_end(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)

    files = [bubble.file for bubble in talk.bubbles if bubble.file]

    assert [file["name"] for file in files] == [
        "impact-summary-de-tweede-draad.png",
        "impact-summary-de-tweede-draad.pdf",
    ]
    assert files[1]["sheet"]["labels"]["early"].startswith("This is a draft")


async def test_an_approved_summary_is_no_draft_until_an_answer_changes(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)

    await talk.says("approve")
    approved = [bubble.file for bubble in talk.bubbles if bubble.file]
    assert [file["sheet"]["labels"]["early"] for file in approved] == [""]

    await talk.says("summary")
    assert not any("approve" in bubble.text for bubble in talk.bubbles)

    await talk.says("change 22")
    await talk.says("Another need altogether")
    await talk.says("yes")
    await talk.says("/summary full")
    again = [bubble.file for bubble in talk.bubbles if bubble.file]
    assert again[0]["sheet"]["labels"]["early"].startswith("This is a draft")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("/summary one page", "impact-summary-de-tweede-draad-one-page.pdf"),
        (
            "/summary one page board",
            "impact-summary-de-tweede-draad-one-page-board-or-members.pdf",
        ),
        (
            "/summary board",
            "impact-summary-de-tweede-draad-one-page-board-or-members.pdf",
        ),
        ("/samenvatting webpagina", "impact-summary-de-tweede-draad.html"),
        ("/résumé document", "impact-summary-de-tweede-draad.docx"),
        ("/summary data", "impact-summary-de-tweede-draad.json"),
        ("/summary excel", "impact-summary-de-tweede-draad.csv"),
        ("/summary picture", "impact-summary-de-tweede-draad.png"),
    ],
)
async def test_a_form_or_a_reader_is_asked_for_in_any_language(
    home: House, talk: Talk, typed: str, name: str
) -> None:
    await has_walked(talk)

    await talk.says(typed)

    assert [bubble.file["name"] for bubble in talk.bubbles if bubble.file] == [name]


async def test_a_file_comes_in_the_language_of_its_reader(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)

    await talk.says("/summary one page board fr")
    (file,) = [bubble.file for bubble in talk.bubbles if bubble.file]

    assert file["sheet"]["language"] == "fr"
    assert "Coaching time is what works." in file["sheet"]["message"][0]["text"]
    assert talk.conversation.language == "en"
    await talk.says("/summary nederlands")
    (file,) = [bubble.file for bubble in talk.bubbles if bubble.file]
    assert file["sheet"]["language"] == "nl"


async def test_an_unknown_form_is_answered_with_those_there_are(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)

    said = "\n".join(await talk.says("/summary qwertyuiop"))

    assert "I do not know “qwertyuiop” as a form or a reader" in said
    assert "Board" in said
    assert "/summary one page" in said


async def test_each_fact_says_how_it_is_known_of_how_many_when_and_from_which_answers(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)
    await talk.says("/summary data")
    (file,) = [bubble.file for bubble in talk.bubbles if bubble.file]

    facts = file["book"]["facts"]

    heard = next(f for f in facts if f["section"] == "voices" and f["rung"] == 2)
    assert (heard["people"], heard["day"]) == (7, "2026-03-11")
    measured = next(f for f in facts if f["section"] == "results" and f["rung"])
    assert (measured["rung"], measured["people"]) == (4, 20)
    own = next(f for f in facts if f["section"] == "portrait" and f["rung"] == 1)
    assert own["day"] == "2026-04-01"
    assert all(fact["answers"] and fact["text"] for fact in facts)


async def test_names_and_words_without_leave_stay_out_of_the_data(
    home: House, talk: Talk
) -> None:
    await talk.arrives()
    refused = {"mea5.leave": "2", "mea6.leave": "4", "why3.first-name": "Zoë"}
    await walk_to_the_end(talk, {**ANSWERS, **refused})

    for form in ("data", "table"):
        await talk.says(f"/summary {form}")
        (file,) = [bubble.file for bubble in talk.bubbles if bubble.file]
        told = str(file["book"])
        assert "When it goes wrong" not in told
        assert "R. came in without a word" not in told
        assert "Zoë" not in told
        assert "second thread" in told
