"""Stories RI3 and RI4: the page is whole, safe, in the language of its reader, and open to all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta, timezone
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from msgspec.structs import replace
from playwright.sync_api import Page

from bot.mydata import model
from bot.mydata.making import Copies
from bot.mydata.packing import html, packed
from bot.mydata.readers import Readers
from flows.answers import Status
from storage.attachments import Attachments
from tests.chance import walks
from tests.mydata.shelf import NOON, furnish, ordered, person_of
from tests.report.browser import browser
from tests.talk import Talk, house, shipped_catalog, shipped_library

LANGUAGES = ("en", "nl", "fr")
VOID = {"meta", "br", "hr", "input"}
WHO = Readers(
    roles=(("coach", 1), ("participant", 2), ("mascot", 1)),
    responsible="Noord <b>vzw</b>",
    retention=24,
)
NASTY = (
    "<script>alert(1)</script> <b>bold</b> & \" onload=alert(1) ' --> </style>",
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "safe \u202egnp.exe\u202c and \u2067here",
    "a\0b\x07c\x1b[31m",
    "half \ud83d of one",
    "{{ 7 * 7 }} {% raw %} { $x }",
    "one\n\n\ntwo" + "\U0001f469\u200d\U0001f469" * 30,
    "x" * 3000,
)  # fmt: skip


def somebody(words: tuple[str, ...] = ("plain",), seed: int = 7) -> model.Person:
    """Return somebody with some of everything, who says such words everywhere."""
    one = words[0]
    text = model.Text(version="t", about="reminders", words=one, since=NOON)
    consent = model.Consent(purpose="reminders", given=True, text="t", at=NOON)
    kept = walked(words, seed)
    roadmap = shipped_library().roadmap("vises")
    return model.Person(
        id="p-1",
        since=NOON,
        seen=NOON,
        notice="t",
        quiet_until=NOON,
        addresses=(
            model.Address(
                address=f"terminal:{one}", conversation="c", language="nl", gone=NOON
            ),
        ),
        conversations=(kept, replace(kept, id="d", round=2, opened_by="colleague")),
        roadmaps=(
            model.Roadmap(
                version=roadmap.version, roadmap="vises", canonical=roadmap.canonical
            ),
        ),
        texts=(text,),
        consents=(consent, replace(consent, given=False), replace(consent, purpose=one)),
        requests=(
            model.Request(
                kind="object", conversation="c", number=1, words=one, at=NOON, due=NOON, settled=None
            ),
            model.Request(
                kind=one, conversation=None, number=None, words=one, at=NOON, due=NOON, settled=NOON
            ),
        ),
        readings=tuple(
            model.Reading(reader=one, role=role, object="answers", action="read", why=one, at=NOON)
            for role in ("operator", "coach", one)
        ),
        attachments=(
            model.Attachment(sha256="0" * 64, name=one, type="image/png", bytes=12345, at=NOON, file=""),
        ),
        received=(
            model.Received(account="a", update="1", address="x", state="kept", reason="", body={"text": one, "file": {"name": one}, "press": {"says": one}, "arrived": True}, at=NOON),
            model.Received(account="a", update="2", address="x", state="kept", reason="", body={one: [one]}, at=NOON),
            model.Received(account="a", update="3", address="x", state="taken", reason="", body={}, at=NOON),
        ),
        sent=(
            model.Sent(address="x", kind="text", body={"text": one, "lines": [one], "choices": [one]}, came=False, at=NOON),
            model.Sent(address="x", kind="file", body={"file": {"name": one}}, came=True, at=NOON),
            model.Sent(address="x", kind="odd", body={"what": one}, came=True, at=NOON),
        ),
        reminders=(model.Reminder(topic=one, key="c", due=NOON),),
        parts=(
            model.Part(
                session="s", roadmap="quick", named=True, stands="open", deadline=NOON,
                conversation="c", back_to="", name=one, state="joined", since=NOON,
                reminded=False,
            ),
        ),
        sessions=(
            model.Session(
                id="s", roadmap="quick", version="v", language="en", named=False,
                minutes=15, expected=0, state="closed", since=NOON, deadline=None,
                late_until=None, settled=True,
                agreed=(model.Agreed(what=one, by="2026-06-01", state="open", at=NOON),),
            ),
        ),
        commitments=(
            model.Commitment(
                session="s", what=one, who=one, by="soon", owner=f"terminal:{one}",
                state="taken", at=NOON,
            ),
        ),
    )  # fmt: skip


def walked(words: tuple[str, ...], seed: int) -> model.Conversation:
    """Return a walk to its end by chance; what was typed is one of the words."""
    roadmap = shipped_library().roadmap("vises")
    *_, last = walks(roadmap, seed)
    answers = []
    for each in last.conversation.book:
        said = words[each.number % len(words)]
        free = isinstance(each.value, str) and each.words and " " in each.value
        answers.append(
            model.Answer(
                number=each.number, prompt=each.place.prompt, item=each.place.item,
                field=each.place.field, status=each.status,
                value=said if free else each.value, words=said, language="en",
                marks=(said,) if each.number == 3 else each.marks,
                author="you" if each.number % 3 else "colleague",
                address="", version=roadmap.version, update="", at=each.at,
            )
        )  # fmt: skip
    number = answers[-1].number
    aside = replace(
        answers[0], number=number + 1, status=Status.ASIDE, words=words[0], value=None
    )
    again = replace(answers[0], number=number + 2, at=NOON + timedelta(days=1))
    return model.Conversation(
        id="c", roadmap="vises", version=roadmap.version, round=1, session="s", opened=NOON,
        opened_by="you", role="participant", since=NOON, name="", seen=None, language="en", stage="finished",
        focus=None, back_to="", doubt=None, misreads=0, until="", rev=9,
        answers=(*answers, aside, again),
        remarks=(
            model.Remark(version="v", prompt="why1", field="", words=words[0], language="en", at=NOON),
        ),
    )  # fmt: skip


def shown(person: model.Person, language: str = "en") -> str:
    voice = shipped_catalog().voice(language)
    return html(person, WHO, shipped_library(), voice).decode("utf-8")


@pytest.mark.parametrize(
    ("hours", "time"), [(12, "4 May 2026, 00:30"), (-13, "2 May 2026, 23:30")]
)
async def test_times_are_told_where_people_are(
    tmp_path: Path, hours: int, time: str
) -> None:
    with house(tmp_path, roadmap="vises") as home:
        talk = Talk(home)
        await talk.arrives()
        await furnish(home, talk)  # at 12:30 UTC on 3 May
        person = person_of(home, talk)
        copies = Copies(
            work=home.database,
            files=Attachments(home.folder / "files"),
            catalog=home.catalog,
            library=home.library,
            zone=timezone(timedelta(hours=hours)),
        )
        order = ordered(home, person, home.catalog.voice("en"))[0].file
        assert order
        told = (await copies.made(order)).decode()

    assert time in told
    assert "3 May 2026, 12:30" not in told


class Outline(HTMLParser):
    """What a reader is told of the structure, and what stands in the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.refers: list[str] = []
        self.given: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.given += attrs
        if tag not in VOID:
            self.open.append(tag)
        told = dict(attrs)
        self.ids += [told["id"] or ""] if "id" in told else []
        self.refers += [(told["href"] or "")[1:]] if "href" in told else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data if "style" not in self.open else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_ri4_the_page_is_well_formed_and_leads_nowhere_else(language: str) -> None:
    page = shown(somebody(NASTY), language)
    found = Outline(page)

    assert set(found.refers) <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))
    assert not {"script", "img", "link", "iframe", "form", "b"} & set(found.tags)
    assert not any(name.startswith("on") or name == "src" for name, _ in found.given)
    assert f'lang="{language}"' in page
    levels = [int(tag[1]) for tag in found.tags if tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_ri4_what_people_typed_is_never_markup_and_turns_nothing_around() -> None:
    page = shown(somebody(NASTY))

    assert "<script" not in page
    assert "<b>" not in page
    assert not set("\0\x07\x1b\u202e\u2067\ufdd0\ufeff") & set(page)
    text = Outline(page).text
    assert NASTY[0] in text
    assert NASTY[5] in text  # not carried out
    assert "undefined" not in page


def test_ri3_each_answer_has_its_history_its_day_and_who_gave_it() -> None:
    text = Outline(shown(somebody())).text

    assert "What stood here before" in text
    assert "by a colleague" in text
    assert "4 May 2026" in text
    assert "3 May 2026, 12:30" in text  # when somebody read it
    assert "Who can read this" in text
    assert "Noord <b>vzw</b>, only with a reason" in text
    assert "One person with another role (mascot)." in text
    assert "Reminders: off, since 3 May 2026" in text
    assert "VISES roadmap, round 2" in text
    assert "A colleague began this" in text
    assert "for 24 months" in text
    assert "12,345 bytes" in text
    assert "no longer there" in text


def test_ri4_an_empty_person_has_a_page_too() -> None:
    whole = somebody()
    own = {name: getattr(whole, name) for name in whole.__struct_fields__}
    bare: dict[str, Any] = {
        n: () if isinstance(v, tuple) else v for n, v in own.items()
    }

    text = Outline(
        shown(model.Person(**{**bare, "notice": "", "quiet_until": None}))
    ).text

    assert "Nobody else has opened it" in text
    assert "Everything that needs your permission is off" in text


def test_ri4_five_thousand_answers_take_a_few_seconds() -> None:
    whole = somebody()
    kept = whole.conversations[0]
    several = [
        replace(each, number=round_ * 1000 + each.number, words=f"said {round_}")
        for round_ in range(1 + 5000 // len(kept.answers))
        for each in kept.answers
    ]
    large = replace(whole, conversations=(replace(kept, answers=tuple(several)),))
    voice, library = shipped_catalog().voice("nl"), shipped_library()
    began = time.process_time()

    page = html(large, WHO, library, voice)
    held = packed(
        large, voice, library, lambda _: None, first=True, wanted=lambda _: True
    )

    took = time.process_time() - began
    assert len(several) >= 5000
    assert len(page) < 20_000_000
    assert len(held) < 2_000_000
    assert took < 10, took


@pytest.fixture(scope="module")
def tab() -> Iterator[Page]:
    with browser() as opened:
        yield opened.new_page()


@pytest.mark.parametrize(
    ("words", "language", "wide"),
    [(NASTY, "en", 320), (NASTY, "nl", 1200), (("plain",), "fr", 320)],
    ids=["hostile-en-320", "hostile-nl-1200", "plain-fr-320"],
)
def test_ri4_axe_finds_nothing(
    tab: Page, words: tuple[str, ...], language: str, wide: int
) -> None:
    tab.set_viewport_size({"width": wide, "height": 800})
    tab.set_content(shown(somebody(words), language))

    found = Axe().run(
        tab,
        options={
            "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
            "resultTypes": ["violations"],
        },
    )

    assert found.response["violations"] == [], found.generate_report()
    assert tab.evaluate("document.documentElement.scrollWidth") <= wide
