"""The habits of the app: links, buttons, taps, edited messages. Seen from the phone.

What terminals have too is in the contract of all worlds.
"""

from __future__ import annotations

import asyncio

import pytest

from tests.bot.test_transcripts import ARRIVES, FOLDER, read
from tests.telegram import Phone, Seen
from tests.telegram.home import CONTENT, QUICK, Home, at_home, shown
from tests.telegram.kinds import answers, come_to, once, told
from tests.telegram.slow import Slow
from tests.telegram.test_transcripts import WHOLE, turns

OTHERS = {  # besides the choices, always in this order
    "nl": ("Klaar", "Behouden", "Overslaan", "Weet ik niet", "Terug", "Voorbeeld"),
    "en": ("Done", "Keep it", "Skip", "Don’t know", "Back", "Example", "Help"),
}


# --- links ------------------------------------------------------------------------------------


async def test_a_link_leads_to_its_roadmap_in_two_messages(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")

    leen.starts("quick")

    notice, question = await leen.hears(2)
    assert notice.text.startswith("I am Fil rouge")
    assert "Who is here today?" in question.text
    await home.api.settled()
    assert leen.unheard() == []


@once
async def test_a_link_to_the_first_roadmap_leads_straight_to_it(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")

    leen.starts("kinds")

    notice, question = await leen.hears(2)
    assert "What would you like to do?" not in notice.text
    assert "Which colour is the door?" in question.text


@once
async def test_a_link_can_name_the_language(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")

    leen.starts("fr")

    assert (await leen.hears())[-1].text.startswith("Je suis Fil rouge")


@once
@pytest.mark.parametrize(("code", "begins"), [("nl-BE", "Ik ben"), ("fr", "Je suis")])
async def test_st2_the_phone_says_the_language_and_one_tap_changes_it(
    home: Home, code: str, begins: str
) -> None:
    leen = home.api.phone(7, language_code=code)

    leen.starts()
    (notice,) = await leen.hears()
    leen.taps("English", notice)
    changed = await leen.hears(2)

    assert notice.text.startswith(f"{begins} Fil rouge")
    assert changed[-1].text.startswith("I am Fil rouge")


@once
async def test_a_link_that_leads_nowhere_gets_a_sentence_and_the_choice(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")

    leen.starts("nothing-of-ours")

    sorry, notice = await leen.hears(2)
    assert sorry.text.startswith("I do not know the link")
    assert notice.labels[:2] == ["1", "2"]


@once
async def test_a_link_that_leads_nowhere_gets_a_sentence_later_too(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")

    leen.starts("nothing-of-ours")

    await told(leen, "I do not know the link", 3)


# --- keyboards --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WHOLE)
async def test_taps_lead_where_typed_words_do_and_all_buttons_keep_the_rules(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    transcript = read(FOLDER / f"{name}.txt")
    language = transcript.head["language"]
    roadmap = transcript.head.get("roadmap", "")
    async with at_home(tmp_path_factory.mktemp(name), roadmap=roadmap) as home:
        leen = home.api.phone(7, language_code=language)
        order: list[str] = []
        asked: Seen | None = None
        for said, heard in turns(transcript):
            if said == ARRIVES:
                leen.starts()
            elif asked is None or not await tapped(leen, asked, said):
                leen.says(said)
            came = await leen.hears(len(heard))

            assert [shown(seen) for seen in came] == heard, said
            for seen in came:
                keeps_the_rules(seen)
                order = merged(order, others(seen))
            asked = next((seen for seen in reversed(came) if seen.buttons), None)
        await home.api.settled()

        assert len(leen.answered) > 30
        assert home.failures == ""


async def tapped(phone: Phone, asked: Seen, said: str) -> bool:
    """Tap what was typed in the transcript, as far as it can be tapped; return whether it can."""
    data = {
        (b.data or "").split("|", 2)[-1]: b.label for row in asked.buttons for b in row
    }
    numbers = said.replace(",", " ").split()
    if (said.startswith("/") and f"s|{said}" in data) or (
        len(numbers) == 1 and f"s|{said}" in data
    ):
        phone.taps(data[f"s|{said}"], asked)
    elif {f"p|{number}" for number in numbers} <= set(data):
        for number in numbers:
            phone.taps(data[f"p|{number}"], asked)
        phone.taps(data["d|"], asked)
    elif f"p|a{numbers[0]}" in data:
        for letter, number in zip("abcdefghij", numbers, strict=False):
            phone.taps(data[f"p|{letter}{number}"], asked)
        phone.taps(data["d|"], asked)
    else:
        return False
    return True


def keeps_the_rules(seen: Seen) -> None:
    """Check labels, data and columns of the buttons of a message."""
    for row in seen.buttons:
        for button in row:
            assert 1 <= len(button.label) <= 20, button
            assert len((button.data or "").encode()) <= 64, button
    choices = [row for row in seen.buttons if is_choice(row[0].data or "")]
    for row in choices:
        assert len(row) == 1 or all(len(button.label) <= 12 for button in row), row
    for label in others(seen):
        assert len(label.split()) <= 3, label


def is_choice(data: str) -> bool:
    verb, _, says = data.split("|", 2)[-1].partition("|")
    return verb in "sp" and not says.startswith("/")


def others(seen: Seen) -> list[str]:
    """Return the labels besides the choices."""
    return [
        button.label
        for row in seen.buttons
        for button in row
        if not is_choice(button.data or "") and not button.label.isdigit()
    ]


def merged(order: list[str], labels: list[str]) -> list[str]:
    """Return an order with these labels in it; fail if they come in another one."""
    known = [label for label in labels if label in order]
    assert known == sorted(known, key=order.index), (order, labels)
    new = list(order)
    for number, label in enumerate(labels):
        if label not in new:
            before = [new.index(each) for each in labels[:number] if each in new]
            new.insert(max(before, default=-1) + 1, label)
    return new


# --- taps -------------------------------------------------------------------------------------


async def test_a_choice_is_tapped_and_shown_where_it_was_asked(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "colour")

    leen.taps("Green", asked)

    await told(leen, "What do you eat?")
    await leen.sees(lambda _: asked.text.endswith("→ Green"))
    assert asked.buttons == ()


async def test_many_are_picked_and_let_go_before_done(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "food")

    leen.taps("Bread", asked)
    await leen.sees(lambda _: "✓ Bread" in asked.labels)
    leen.taps("Fish", asked)
    await leen.sees(lambda _: "✓ Fish" in asked.labels)
    leen.taps("✓ Bread", asked)
    await leen.sees(lambda _: "Bread" in asked.labels)
    leen.taps("Done", asked)

    await told(leen, "Can you show it?")
    assert "Food: Fish" in await answers(leen)


@once
async def test_done_with_nothing_picked_gets_a_sentence(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "food")

    leen.taps("Done", asked)

    await told(leen, "Please choose at least one")
    leen.taps("Soup", asked)
    leen.taps("Done", asked)
    await told(leen, "Can you show it?")


@once
async def test_more_than_allowed_gets_a_sentence_and_can_be_put_right(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "food")

    for label in ("Bread", "Soup", "Fish", "Done"):
        leen.taps(label, asked)

    await told(leen, "You chose 3. At most 2")
    leen.taps("✓ Fish", asked)
    leen.taps("Done", asked)
    await told(leen, "Can you show it?")
    assert "Food: Bread and Soup" in await answers(leen)


@once
async def test_a_scale_is_one_row_of_five_and_one_tap(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "ease")

    assert [button.label for button in asked.buttons[0]] == ["1", "2", "3", "4", "5"]
    leen.taps("4", asked)

    await told(leen, "How good are the rooms?")
    await leen.sees(lambda _: asked.text.endswith("→ 4 of 5"))


async def test_a_grid_takes_one_figure_in_each_row(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "rooms")

    for label in ("a3", "a5", "b2"):
        leen.taps(label, asked)
    await leen.sees(lambda _: "✓ b2" in asked.labels)

    assert "✓ a5" in asked.labels
    assert "a3" in asked.labels
    leen.taps("Done", asked)
    await told(leen, "Who helps?")
    assert "Rooms: Hall 5, Kitchen 2" in await answers(leen)


async def test_an_example_is_shown_and_hidden_where_the_question_stands(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "colour")

    leen.taps("Example", asked)
    await leen.sees(lambda _: "as it always was" in asked.text)
    leen.taps("Hide example", asked)
    await leen.sees(lambda _: "as it always was" not in asked.text)

    assert "Example" in asked.labels
    assert leen.unheard() == []


# --- old buttons ------------------------------------------------------------------------------


async def test_an_old_button_says_so_and_offers_to_change(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "colour")
    old = asked.button("Green")
    assert old
    leen.taps("Red", asked)
    await leen.hears()

    leen.presses(leen.person, asked, old.data or "")

    (sorry,) = await leen.hears()
    assert "already" in sorry.text
    assert sorry.labels == ["Change"]
    leen.taps("Change", sorry)
    asked = (await leen.hears())[-1]
    assert "Your answer now: Red" in asked.text
    leen.taps("Green", asked)
    await told(leen, "It was: Red. It becomes: Green. Save this?")
    leen.taps("Yes")
    await told(leen, "Saved. Colour: Green", 2)


async def test_two_taps_in_a_row_never_answer_the_next_question(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "colour")

    leen.taps("Red", asked)
    leen.taps("Red", asked)

    food, sorry = await leen.hears(2)
    assert "What do you eat?" in food.text
    assert "already" in sorry.text
    leen.taps("Bread", food)  # and the next question can still be tapped
    await leen.sees(lambda _: "✓ Bread" in food.labels)
    assert "Food" not in await answers(leen)


@once
async def test_done_twice_never_answers_the_next_question(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "food")

    for label in ("Bread", "Done", "Done", "Done"):
        leen.taps(label, asked)

    await told(leen, "Can you show it?")
    await home.api.settled()
    assert "Proof" not in await answers(leen)


@once
async def test_a_button_from_before_a_change_of_language_still_means_the_same(
    home: Home,
) -> None:
    async with at_home(home.folder / "other", roadmap="quick") as other:
        leen = other.api.phone(7, language_code="en")
        leen.starts("quick")
        asked = (await leen.hears(2))[-1]
        old = asked.button("Skip")
        assert old

        leen.says("français")
        await leen.hears(2)
        leen.presses(leen.person, asked, old.data or "")

        await told(leen, "pour qui votre travail", 2)


@once
async def test_a_button_of_before_a_pause_says_so_and_offers_to_go_on(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "colour")
    old = asked.button("Red")
    assert old
    leen.says("/pause")
    await leen.hears()

    leen.presses(leen.person, asked, old.data or "")

    (sorry,) = await leen.hears()
    assert "Nothing has changed" in sorry.text
    leen.taps("Continue", sorry)
    await told(leen, "Which colour is the door?", 2)


async def test_a_button_that_is_none_of_ours_is_answered_too(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "colour")

    tap = leen.presses(leen.person, asked, "0|from|long|ago")

    await told(leen, "Nothing has changed")
    await home.api.until(lambda: tap in leen.answered)


# --- how quickly ------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_a_tap_is_acknowledged_before_the_work_and_the_sign_shows_when_slow(
    way: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    slow = Slow()
    async with at_home(
        tmp_path_factory.mktemp("slow"),
        way=way,
        roadmap="kinds",
        content=CONTENT,
        within=slow.around,
        pauses=QUICK,
    ) as home:
        leen = home.api.phone(7, language_code="en")
        asked = await come_to(leen, "colour")
        assert leen.typing == []

        slow.seconds = 0.4
        tap = leen.taps("Red", asked)
        await home.api.until(lambda: tap in leen.answered, 0.3)

        assert leen.unheard() == []
        await told(leen, "What do you eat?")
        assert leen.typing != []


@once
async def test_every_tap_of_many_is_acknowledged_once(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "food")

    taps = [leen.taps(label, asked) for label in ("Bread", "Soup", "Done", "Done")]

    await home.api.until(lambda: set(taps) <= set(leen.answered))
    await home.api.settled()
    assert len(home.api.called("answerCallbackQuery")) == len(taps)


# --- commands ---------------------------------------------------------------------------------


async def test_commands_and_descriptions_are_set_in_each_language(home: Home) -> None:
    profile = home.api.profile

    await home.api.until(lambda: len(home.api.called("setMyShortDescription")) == 4)

    for tag, word in (
        ("nl", "overslaan"),
        ("fr", "passer"),
        ("en", "skip"),
        ("", "skip"),
    ):
        names = [name for name, _ in profile.commands["default", tag]]
        assert word in names
        assert 1 <= len(profile.descriptions[tag]) <= 512
        assert 1 <= len(profile.short_descriptions[tag]) <= 120


@once
@pytest.mark.parametrize(
    "command", ["/skip", "/skip@filrouge_bot", "/skip@FilRouge_bot"]
)
async def test_a_command_may_name_us(home: Home, command: str) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "colour")

    leen.says(command)

    await told(leen, "What do you eat?", 2)


@once
async def test_every_command_of_the_menu_is_understood(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")
    await home.api.until(lambda: ("default", "fr") in home.api.profile.commands)

    for tag in ("nl", "fr", "en"):
        for name, _ in home.api.profile.commands["default", tag]:
            leen.says(f"/{name}")
            await home.api.settled()
            heard = await leen.hears()

            assert not any("does not fit here" in seen.text for seen in heard), name
    assert leen.says("/continue")


# --- edited messages --------------------------------------------------------------------------


async def test_an_edited_answer_is_offered_as_a_correction(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "people")
    said = leen.says("Mai")
    await leen.hears()

    leen.edits(said, "Mia")

    (offer,) = await leen.hears()
    assert offer.text.startswith("It was: Mai. It becomes: Mia. Save this?")
    assert offer.labels == ["Yes", "Change", "No"]
    leen.taps("Yes", offer)
    await told(leen, "Saved. Name: Mia", 2)
    assert "Name: Mia" in await answers(leen)


@once
async def test_an_edited_answer_may_stay_as_it_was(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "people")
    said = leen.says("Mai")
    await leen.hears()

    leen.edits(said, "Mia")
    await leen.hears()
    leen.taps("No")

    await told(leen, "Not saved", 2)
    assert "Name: Mai" in await answers(leen)


@once
async def test_an_edited_misreading_is_read_again(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "ease")
    said = leen.says("rather")
    await told(leen, "I need a number from 1 to 5")

    leen.edits(said, "2")

    await told(leen, "How good are the rooms?")
    assert "Ease: 2 of 5" in await answers(leen)


@once
async def test_an_old_message_that_is_edited_gets_a_sentence(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "colour")
    said = leen.says("/help")
    await leen.hears()
    leen.says("red")
    await leen.hears()

    leen.edits(said, "green")

    await told(leen, "not one of your answers now")
    assert "Colour: Red" in await answers(leen)


@once
async def test_a_button_tapped_while_a_turn_is_under_way_counts_for_what_it_shows(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "colour")

    leen.says("green")
    leen.taps("Red", asked)
    await leen.hears(2)
    await asyncio.sleep(0)

    assert "Colour: Green" in await answers(leen)
