"""Several people on the same answers, each in their own chat: by links, and by buttons."""

from __future__ import annotations

import re

from tests.telegram import Phone, Seen
from tests.telegram.home import Home

LINK = re.compile(r"\?start=((?:join|ask)-[0-9a-f]{20})\b")


async def begun(home: Home) -> tuple[Phone, Seen]:
    """Return somebody before the second question, with its message."""
    leen = home.api.phone(7, first_name="Leen", language_code="en")
    leen.starts("vises")
    first = (await leen.hears(2))[-1]
    leen.taps("1", first)
    leen.taps("Done", first)
    return leen, (await leen.hears())[-1]


def payload(seen: Seen) -> str:
    found = LINK.search(seen.text)
    assert found
    return found[1]


async def beside(home: Home) -> tuple[Phone, Phone, Seen, Seen]:
    """Return two on the same answers, before the same question, with its messages."""
    leen, asked = await begun(home)
    leen.says("invite")
    bert = home.api.phone(8, first_name="Bert", language_code="en")
    bert.starts(payload((await leen.hears(2))[-1]))
    notice, joined, _, shown = await bert.hears(4)
    assert notice.text.startswith("I am Fil rouge")
    assert joined.text.endswith("They know you as Bert.")
    assert ": Bert." in (await leen.hears())[-1].text
    return leen, bert, asked, shown


async def test_st12_a_button_of_what_a_colleague_answered_is_late(home: Home) -> None:
    leen, bert, asked, shown = await beside(home)
    leen.says("2, 3")
    await leen.hears()

    bert.taps("Done", shown)

    late = (await bert.hears())[-1]
    assert late.text.startswith("This question was already answered by Leen.")
    assert [b.label for row in late.buttons for b in row] == ["Change"]
    assert asked
    await home.api.settled()
    assert home.failures == ""


async def test_st12_a_colleague_answers_one_question_by_a_link(home: Home) -> None:
    leen, _ = await begun(home)
    leen.says("colleague")
    passed = await leen.hears(5)
    link = next(each for each in passed if LINK.search(each.text))
    mia = home.api.phone(9, first_name="Mia", language_code="en")

    mia.starts(payload(link))
    _, welcome, asked = await mia.hears(3)
    labels = [b.label for row in asked.buttons for b in row]
    mia.taps("Our team", asked)
    mia.taps("Done", asked)
    thanks = (await mia.hears())[-1]
    told = (await leen.hears())[-1]

    assert welcome.text.startswith("You are asked one question by Leen.")
    assert "Skip" in labels
    assert "Back" not in labels
    assert thanks.text.startswith("Thank you!")
    assert told.text.startswith("Your question was answered by Mia.")
    await home.api.settled()
    assert home.failures == ""


async def test_st12_what_others_answer_makes_no_button_late_for_who_is_asked(
    home: Home,
) -> None:
    leen, _ = await begun(home)
    leen.says("colleague")
    passed = await leen.hears(5)
    link = next(each for each in passed if LINK.search(each.text))
    mia = home.api.phone(9, first_name="Mia", language_code="en")
    mia.starts(payload(link))
    asked = (await mia.hears(3))[-1]
    leen.says("5")
    await leen.hears()

    mia.taps("Our team", asked)
    mia.taps("Done", asked)
    thanks = (await mia.hears())[-1]

    assert thanks.text.startswith("Thank you!")
    await home.api.settled()
    assert home.failures == ""
