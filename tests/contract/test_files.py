"""Files as evidence: taken, or kindly declined."""

from __future__ import annotations

from tests.contract.person import Person, World

PDF = b"%PDF-1.7 a report"
DECLINED = {
    "tool.exe": (b"MZ", "application/x-msdownload"),
    "page.html": (b"<script>", "text/html"),
    "photo.jpg": (b"MZ this is no photo", "image/jpeg"),
    "empty.pdf": (b"", "application/pdf"),
    "notes.txt": (b"a\0b", "text/plain"),
}


async def test_a_file_is_kept_and_the_next_question_asked(
    world: World, leen: Person
) -> None:
    await leen.comes_to("proof")

    await leen.sends("report.pdf", PDF, "application/pdf")

    await leen.hears("Kept: report.pdf")
    await leen.hears("How easy is it?")
    assert world.kept == [PDF]
    assert "Proof: report.pdf" in await leen.answers()


async def test_a_file_that_is_not_what_we_take_gets_a_sentence(
    world: World, leen: Person
) -> None:
    await leen.comes_to("proof")

    for name, (content, media_type) in DECLINED.items():
        await leen.sends(name, content, media_type)
        await leen.hears(f"“{name}”")

    assert world.kept == []
    await leen.sends("report.pdf", PDF, "application/pdf")
    await leen.hears("How easy is it?")


async def test_a_file_that_nobody_asked_for_is_not_kept(
    world: World, leen: Person
) -> None:
    await leen.comes_to("story")

    await leen.sends("report.pdf", PDF, "application/pdf")

    await leen.hears("This question takes words, not a file")
    assert world.kept == []
    await leen.says("In words, then.")
    await leen.hears("Is this right?")
