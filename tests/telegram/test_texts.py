"""Texts as people send them: markup, directions, emoji, too long. And long ones of ours."""

from __future__ import annotations

import asyncio

import pytest

from bot.report.verifying import verify
from tests.telegram import Phone, Seen
from tests.telegram.home import Home
from tests.telegram.kinds import answers, come_to, once, told

HOSTILE = {
    "markup": "<b>bold</b> & <script>alert(1)</script> &lt; </i>",
    "another direction": "safe \u202egnp.exe\u202c and \u2067here",
    "emoji": "We are " + "\U0001f469\u200d\U0001f469\u200d\U0001f467" * 60,
    "control characters": "a\u0000b\u0007c\u001b[31m",
    "half a character": "half \ud83d of one",
    "combined": "Z\u0335\u0321\u0322a\u0335\u0321lgo",
    "a command in the midst": "see /skip and @somebody and https://example.org",
    "our own words": "1|abc|s|1",
    "many lines": "one\n\n\n\ntwo\n\n\nthree",
}


def refused(home: Home) -> list[str]:
    return [str(call.error) for call in home.api.called() if call.ok is False]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@once
async def test_whatever_is_said_is_kept_as_words(home: Home, text: str) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "story")

    leen.says(text)

    listed = await told(leen, "Is this right?")
    assert "Story: " in listed
    assert "\u202e" not in listed
    leen.says("confirm")
    await leen.hears()
    await home.api.settled()
    assert refused(home) == []


async def test_markup_is_shown_as_it_was_typed(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "story")

    leen.says(HOSTILE["markup"])

    await told(leen, HOSTILE["markup"])
    leen.says("confirm")
    summary = (await leen.hears(3))[1]
    assert HOSTILE["markup"] in summary.text


@pytest.mark.parametrize("blank", ["\u200b\u200b", "\ufeff", " \n ", "\u200e"])
@once
async def test_nothing_to_be_seen_is_no_answer(home: Home, blank: str) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "story")

    leen.says(blank)

    await told(leen, "I did not get any words")


@pytest.mark.parametrize(
    "text", ["Yes" + "\U0001f389" * 2046, "word " * 2000, "x" * 10_000]
)
@once
async def test_a_text_that_is_too_long_gets_a_sentence_and_is_kept(
    home: Home, text: str
) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "story")

    leen.says(text)
    await told(leen, "an answer here holds 900")
    leen.says("/aside")

    shown = await everything(leen, home)
    assert shown.count(text[:2]) >= text.count(text[:2]) - 20
    assert refused(home) == []


@once
async def test_long_answers_in_a_list_come_in_parts_with_the_choices_on_the_last(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "proof")
    for said in ("Look: " + "\U0001f340" * 190, "4", "5 2"):
        leen.says(said)
        await leen.hears()
    names = [f"{number} friends " + "\U0001f340" * 180 for number in range(3)]
    for number, name in enumerate(names):
        leen.says(name)
        await leen.hears()
        if number < 2:
            leen.says("yes")
            await leen.hears()
    story = "So: " + "\U0001f389" * 890
    leen.says(story)

    first, last = await review(leen)

    assert "".join((first.text, last.text)).count("\U0001f389") == 890
    assert first.buttons == ()
    assert last.labels == ["Confirm", "Change"]
    leen.taps("Confirm", last)
    texts = await everything(leen, home)
    assert texts.count("\U0001f389") == 890
    assert refused(home) == []


async def review(phone: Phone) -> tuple[Seen, Seen]:
    first, last = await phone.hears(2)
    return first, last


async def everything(phone: Phone, home: Home) -> str:
    """Return all that comes until nothing more does."""
    heard = await phone.hears()
    await home.api.settled()
    while True:
        await asyncio.sleep(0.15)
        more = phone.unheard()
        if not more:
            return "\n".join(seen.text for seen in heard)
        heard += more


# --- the summary ------------------------------------------------------------------------------


async def test_the_summary_comes_as_text_and_as_a_file_at_the_end_and_on_request(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "review")

    leen.says("confirm")

    thanks, text, picture, report, forms = await leen.hears(5)
    assert "last question" in thanks.text
    assert "It went well." in text.text
    assert picture.file
    assert picture.file.content.startswith(b"\x89PNG")
    assert report.file
    assert report.file.name.endswith(".pdf")
    assert verify(report.file.content).outcome == "unchanged"
    assert verify(report.file.content).fingerprint[:16] in report.text
    leen.taps("Approve", forms)
    _, final = await leen.hears(2)
    assert final.file
    assert final.file.content != report.file.content  # no draft any more
    leen.taps("Web page", forms)
    (page,) = await leen.hears(1)
    assert page.file
    assert "It went well." in page.file.content.decode()
    leen.says("/summary full")
    (again,) = await leen.hears(1)
    assert again.file
    assert again.file.content == final.file.content


@once
async def test_the_summary_can_be_asked_for_on_the_way(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")

    leen.says("/summary")

    await told(leen, "All of it")
    await leen.hears(3)  # a picture, a report, and what can be done with them
    leen.says("1")
    await told(leen, "Can you show it?")
    assert "Food: Bread" in await answers(leen)
