"""The summary as a page: whole, accessible, safe, and the same each time."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.page import page
from bot.wording import Wording
from flows.composing import summarise
from flows.naming import Naming
from flows.walk import Walk
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS
from tests.walking import reply, walk_to_the_end

VOID = {"meta", "link", "input", "br", "img", "hr"}


class Outline(HTMLParser):
    """What a reader of the page is told of its structure."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.headings: list[str] = []
        self.ids: list[str] = []
        self.refers: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags[tag] += 1
        self.attributes.append((tag, given))
        if tag not in VOID:
            self.open.append(tag)
        if tag in {"h1", "h2", "h3"}:
            self.headings.append(tag)
        self.ids += [given["id"]] if given.get("id") else []  # type: ignore[list-item]
        self.refers += [
            given[name] or "" for name in ("aria-labelledby", "for") if name in given
        ]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def outline(html: str) -> Outline:
    found = Outline()
    found.feed(html)
    assert found.open == []
    return found


def made(home: House, talk: Talk, language: str = "en") -> str:
    conversation = talk.conversation
    roadmap = home.library.roadmap(conversation.roadmap)
    naming = Naming(Walk(roadmap, conversation.book))
    given = {name: naming.raw(ref) for name, ref in roadmap.selectors.items()}
    return page(
        summarise(roadmap, conversation.book),
        Wording(home.catalog.voice(language), given),
    )


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
async def test_the_page_is_well_formed_and_tells_its_structure(
    home: House, language: str
) -> None:
    talk = Talk(home, language=language)
    await talk.arrives()
    await walk_to_the_end(talk)

    found = outline(made(home, talk, language))

    html = next(given for tag, given in found.attributes if tag == "html")
    assert (html["lang"] or "").startswith(language)
    assert found.tags["title"] == found.tags["h1"] == found.tags["main"] == 1
    assert found.headings[0] == "h1"
    assert set(found.headings[1:]) == {"h2"}
    assert set(found.refers) <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))
    assert all("scope" in given for tag, given in found.attributes if tag == "th")
    assert found.tags["script"] == found.tags["img"] == found.tags["link"] == 0


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
    await talk.arrives()
    await walk_to_the_end(talk)

    assert made(home, talk) == made(home, talk)
    assert made(home, talk) != made(home, talk, "nl")


async def test_a_changed_answer_changes_the_fingerprint(
    home: House, talk: Talk
) -> None:
    await talk.arrives()
    await walk_to_the_end(talk)
    roadmap = home.library.roadmap("vises")
    before = summarise(roadmap, talk.conversation.book).fingerprint

    await talk.says("change 1")
    await talk.says("1")
    await talk.says("yes")

    assert summarise(roadmap, talk.conversation.book).fingerprint != before


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
    await talk.arrives()
    await walk_to_the_end(talk)

    html = made(home, talk)

    assert "€" not in html
    assert "12 of 20" in html
    assert "60%" not in html.replace("width: 60.0%", "").replace("width: 60%", "")
    assert "Average" not in html


async def test_the_file_is_kept_and_named_after_the_enterprise(
    home: House, talk: Talk
) -> None:
    await talk.arrives()
    await walk_to_the_end(talk)
    file = talk.bubbles[-1].file

    assert file
    assert file["name"] == "impact-summary-de-tweede-draad.html"
    kept: Path = home.folder / "files" / file["sha256"][:2] / file["sha256"]
    assert kept.read_text("utf-8").startswith("<!doctype html>")
