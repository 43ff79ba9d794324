"""Stories RI3 and RI4 on a phone: what was ordered comes as files, with a person's own photo in them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.mydata.body import person_of
from bot.mydata.ordering import orders
from bot.speaker import drafts
from storage import outbox, people
from tests.telegram.home import CHANNELS, CONTENT, at_home
from tests.telegram.kinds import come_to, told

JPEG = b"\xff\xd8\xff\xe0 a photo"


@pytest.mark.parametrize("channel", CHANNELS)
async def test_ri3_everything_arrives_as_a_page_and_a_zip(
    tmp_path: Path, channel: str
) -> None:
    async with at_home(tmp_path, channel, roadmap="kinds", content=CONTENT) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "proof")
        leen.sends_photo(JPEG, caption="Our <b>shop</b>")
        await told(leen, "How easy is it?", 2)

        def order(tx: Connection) -> None:
            found = people.find(tx, "telegram:7")
            assert found
            voice = home.catalog.voice("en")
            files = drafts(orders(tx, found.person, voice))
            outbox.put(tx, found.address, files, home.clock())

        await home.work.run(order)
        await home.restart()
        page, packed = await leen.hears(2)

        assert page.file
        assert packed.file
        assert page.text == "Everything I keep about you, as a page to read."
        assert (page.file.name, packed.file.name) == ("my-data.html", "my-data.zip")
        assert b"Our &lt;b&gt;shop" in page.file.content
        with zipfile.ZipFile(BytesIO(packed.file.content)) as file:
            person = person_of(file.read("my-data.json"))
            assert file.read(person.attachments[0].file) == JPEG
        assert person.addresses[0].address == "telegram:7"
