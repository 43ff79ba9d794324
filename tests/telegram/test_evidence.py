"""Files as evidence, from the phone: taken, kept once, or kindly declined."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.telegram import Fault, Phone
from tests.telegram.home import CONTENT, QUICK, Home, at_home
from tests.telegram.kinds import answers, come_to, once, told

JPEG = b"\xff\xd8\xff\xe0 a photo"
PDF = b"%PDF-1.7 a report"
OGG = b"OggS a voice"


def kept(home: Home) -> list[bytes]:
    """Return the content of all files that were kept."""
    folder = home.folder / "files"
    return sorted(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def asked_for_proof(home: Home) -> Phone:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "proof")
    return leen


# --- what is taken ----------------------------------------------------------------------------


async def test_a_photo_is_kept_and_the_next_question_asked(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_photo(JPEG)

    await told(leen, "Kept: photo.jpg")
    await told(leen, "How easy is it?")
    assert kept(home) == [JPEG]


@once
async def test_a_photo_may_have_words(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_photo(JPEG, caption="Our <b>shop</b> & the door")

    await told(leen, "How easy is it?", 2)
    assert kept(home) == [JPEG]


async def test_a_document_and_a_voice_message_are_taken(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_document("report <1>.pdf", PDF, "application/pdf")
    await told(leen, "Kept: report <1>.pdf", 2)
    mia = home.api.phone(8, "Mia", language_code="en")
    await come_to(mia, "proof")
    mia.says("choices 4")
    await mia.hears(2)
    mia.sends_voice(OGG)

    await told(mia, "Kept: voice-message", 2)
    assert kept(home) == [PDF, OGG]


async def test_three_photos_sent_together_are_one_answer(home: Home) -> None:
    leen = await asked_for_proof(home)

    for number in range(3):
        leen.sends_photo(JPEG + bytes([number]), album="a1")

    await told(leen, "That makes 3 files", 4)
    assert len(kept(home)) == 3
    listed = await answers(leen)
    assert "Proof: photo.jpg" in listed
    assert "Ease" not in listed


@once
async def test_of_photos_sent_together_one_may_come_much_later(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_photo(JPEG + b"1", album="a1")
    await told(leen, "How easy is it?", 2)
    leen.says("4")
    await told(leen, "How good are the rooms?")
    leen.sends_photo(JPEG + b"2", album="a1")

    await told(leen, "That makes 2 files")
    assert len(kept(home)) == 2
    assert "Ease: 4 of 5" in await answers(leen)


async def test_of_photos_sent_together_one_may_be_slow_to_fetch(
    tmp_path: Path,
) -> None:
    async with at_home(
        tmp_path, roadmap="kinds", content=CONTENT, pauses=QUICK
    ) as home:
        leen = await asked_for_proof(home)
        home.api.faults.add(Fault("cut_before", "file", times=2))

        for number in range(3):
            leen.sends_photo(JPEG + bytes([number]), album="a1")

        await told(leen, "That makes 3 files", 4)
        assert len(kept(home)) == 3


@once
async def test_of_photos_sent_together_one_may_be_too_large(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_photo(JPEG + b"1", album="a1")
    leen.sends_document("film.pdf", PDF, album="a1", size=30_000_000)
    leen.sends_photo(JPEG + b"3", album="a1")

    heard = await told(leen, "That makes 2 files", 4)
    assert "film.pdf" in heard
    assert len(kept(home)) == 2


@once
async def test_photos_sent_together_can_correct_an_answer(home: Home) -> None:
    leen = await asked_for_proof(home)
    leen.says("we wrote it down")
    await leen.hears()
    leen.says("/back")
    await leen.hears()

    for number in range(3):
        leen.sends_photo(JPEG + bytes([number]), album="a1")
    offer = (await leen.hears(3))[-1]
    leen.taps("Yes", offer)
    await told(leen, "Saved. Proof: photo.jpg", 3)

    leen.sends_photo(JPEG + b"4", album="a1")
    await told(leen, "That makes 4 files")
    assert len(kept(home)) == 4


@once
async def test_the_same_photo_twice_is_kept_once(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_photo(JPEG, album="a1")
    leen.sends_photo(JPEG, album="a1")

    await told(leen, "That makes 2 files", 3)
    assert kept(home) == [JPEG]


# --- what is declined -------------------------------------------------------------------------


@once
async def test_a_file_that_is_too_large_is_not_even_fetched(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_document("film.pdf", PDF, "application/pdf", size=21_000_000)

    await told(leen, "film.pdf")
    assert home.api.called("getFile") == []
    leen.says("then in words")
    await told(leen, "How easy is it?")


@once
async def test_a_video_gets_a_sentence(home: Home) -> None:
    leen = await asked_for_proof(home)

    leen.sends_video(b"....ftyp")

    await told(leen, "the file")
    assert kept(home) == []


async def test_a_file_that_nobody_asked_for_is_not_fetched_but_its_words_are_kept(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "story")

    leen.sends_photo(JPEG, caption="look at this")

    await told(leen, "This question takes words, not a file")
    assert home.api.called("getFile") == []
    leen.says("/aside")
    await told(leen, "look at this", 2)


@pytest.mark.parametrize("channel", ["ptb", "aiogram"])
@pytest.mark.parametrize(
    "fault",
    [
        "cut_before",
        "bad_gateway",
        "garbage",
        pytest.param("hang_before", marks=pytest.mark.slow),
    ],
)
async def test_a_download_that_fails_twice_works_the_third_time(
    channel: str, fault: str, tmp_path: Path
) -> None:
    async with at_home(
        tmp_path, channel, roadmap="kinds", content=CONTENT, pauses=QUICK
    ) as home:
        leen = await asked_for_proof(home)
        method = "getFile" if fault == "garbage" else "file"
        home.api.faults.add(Fault(fault, method, times=2, seconds=3))  # type: ignore[arg-type]

        leen.sends_photo(JPEG)

        await told(leen, "How easy is it?", 2)
        assert kept(home) == [JPEG]


async def test_a_download_that_never_works_gets_a_sentence_and_others_go_on(
    tmp_path: Path,
) -> None:
    async with at_home(
        tmp_path, roadmap="kinds", content=CONTENT, pauses=QUICK
    ) as home:
        leen = await asked_for_proof(home)
        mia = home.api.phone(8, "Mia", language_code="en")
        home.api.faults.add(Fault("hang_before", "file", times=None, seconds=0.2))

        leen.sends_photo(JPEG)
        mia.starts("kinds")
        await told(mia, "Which colour is the door?", 2)

        await told(leen, "I could not get that file")
        home.api.faults.clear()
        leen.sends_photo(JPEG)
        await told(leen, "How easy is it?", 2)
        assert kept(home) == [JPEG]


@once
@pytest.mark.parametrize("what", ["sticker", "location", "contact", "poll", "dice"])
async def test_what_we_cannot_read_is_kindly_declined(home: Home, what: str) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "story")

    getattr(leen, f"sends_{what}")()

    await told(leen, "I can keep words, photos, documents and voice messages")
    leen.says("In words, then.")
    await told(leen, "Is this right?")


@once
async def test_new_words_under_a_photo_are_not_a_second_photo(home: Home) -> None:
    leen = await asked_for_proof(home)
    sent = leen.sends_photo(JPEG, caption="our shp")
    await leen.hears(2)

    leen.edits(sent, "our shop")

    await told(leen, "not one of your answers now")
    assert len(home.api.called("getFile")) == 1


async def test_a_file_under_way_when_we_stop_is_taken_after_the_start(
    tmp_path: Path,
) -> None:
    pauses = QUICK
    async with at_home(
        tmp_path, roadmap="kinds", content=CONTENT, pauses=pauses
    ) as home:
        leen = await asked_for_proof(home)
        home.api.faults.add(Fault("hang_before", "file", times=1, seconds=0.9))

        leen.sends_photo(JPEG)
        await home.api.until(lambda: home.api.faults.struck)
        await home.restart()

        await told(leen, "Kept: photo.jpg", 2)
        await home.api.settled()
        assert kept(home) == [JPEG]
        assert leen.unheard() == []
