"""Who can be reached: blocked and unblocked, groups, and people who stay strangers to each other."""

from __future__ import annotations

import asyncio

from tests.telegram import Fault
from tests.telegram.home import Home
from tests.telegram.kinds import answers, come_to, once, told


async def test_who_blocks_us_is_left_alone_and_finds_everything_again(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")
    leen.says("1")
    await leen.hears()

    leen.blocks()
    await home.api.settled()
    leen.starts()

    await told(leen, "Can you show it?", 2)
    assert "Food: Bread" in await answers(leen)


async def test_to_who_blocked_us_nothing_more_is_tried(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")
    home.api.faults.add(
        Fault(
            "refuse",
            "sendMessage",
            code=403,
            description="Forbidden: bot was blocked by the user",
        )
    )

    leen.says("/help")
    await home.api.until(lambda: home.api.faults.struck)
    await home.api.settled()

    assert leen.unheard() == []
    leen.says("1, 2")
    await told(leen, "Can you show it?")


@once
async def test_the_question_is_shown_again_to_who_unblocks_us_without_start(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")
    leen.blocks()
    await home.api.settled()

    leen.unblocks()

    await told(leen, "What do you eat?", 2)


@once
async def test_who_unblocks_us_by_start_is_greeted_once(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")
    leen.blocks()
    await home.api.settled()

    leen.starts()
    await told(leen, "Welcome back", 2)
    await asyncio.sleep(home.pauses.back + 0.1)
    leen.says("/help")

    await told(leen, "These always work")


@once
async def test_whose_account_is_gone_is_left_alone(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    mia = home.api.phone(8, "Mia", language_code="en")
    await come_to(leen, "food")
    leen.says("1")
    leen.deletes_account()
    await home.api.settled()

    await come_to(mia, "food")


# --- groups -----------------------------------------------------------------------------------


async def test_a_group_is_told_where_we_talk(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    group = home.api.group("The team", [leen])

    group.adds_bot()

    (hello,) = await group.hears()
    assert hello.text.startswith("Hello. I ask short questions")
    ((button,),) = hello.buttons
    assert button.url == "https://t.me/filrouge_bot"


async def test_a_command_in_a_group_gets_the_same_and_no_more(home: Home) -> None:
    leen = home.api.phone(7, language_code="nl")
    group = home.api.group("The team", [leen])
    group.adds_bot()
    await group.hears()

    group.says(leen, "/start@filrouge_bot")

    (hello,) = await group.hears()
    assert hello.text.startswith("Dag allemaal")
    group.says(leen, "/start@another_bot")
    group.says(leen, "just talking")
    await home.api.settled()
    assert group.unheard() == []
    assert leen.unheard() == []


@once
async def test_a_group_where_our_rights_change_is_not_greeted_again(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    group = home.api.group("The team", [leen])
    group.adds_bot()
    await group.hears()

    group.promotes_bot()
    await home.api.settled()
    await come_to(leen, "food")

    assert group.unheard() == []


@once
async def test_a_group_that_puts_us_out_is_left_alone(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    group = home.api.group("The team", [leen])
    group.adds_bot()
    await group.hears()

    group.removes_bot()
    await home.api.settled()
    await come_to(leen, "food")

    assert [call for call in home.api.called("sendMessage") if call.ok is False] == []


async def test_a_group_that_becomes_a_supergroup_is_followed(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    group = home.api.group("The team", [leen])
    group.adds_bot()
    await group.hears()

    new = group.migrates()
    await home.api.settled()
    new.says(leen, "/help@filrouge_bot")

    await new.hears()
    assert home.failures == ""


@once
async def test_what_waited_for_a_group_follows_it(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    group = home.api.group("The team", [leen])
    home.api.faults.add(Fault("cut_before", "sendMessage", chat=group.id))
    group.adds_bot()
    await home.api.until(lambda: home.api.faults.struck)

    new = group.migrates()

    hello = (await new.hears())[0]
    assert hello.text.startswith("Hello")


# --- strangers --------------------------------------------------------------------------------


@once
async def test_a_button_forwarded_from_another_chat_changes_nothing_there(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    mia = home.api.phone(8, "Mia", language_code="en")
    asked = await come_to(leen, "colour")
    other = await come_to(mia, "colour")
    green = asked.button("Green")
    assert green

    mia.presses(mia.person, other, green.data or "")

    await told(mia, "Nothing has changed")
    leen.taps("Red", asked)
    await told(leen, "What do you eat?")
    assert "Colour: Red" in await answers(leen)
