"""The stand-in of Telegram's server behaves as Telegram does, and fails as told."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.telegram import BotApi, Fault, Phone
from tests.telegram.oddities import ODDITIES
from tests.telegram.rules import Json, Refusal, formatted
from tests.telegram.webhook import SECRET

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0\0\0\x10" * 2


class Bot:
    """A bot that speaks HTTP and nothing else."""

    def __init__(self, api: BotApi, session: aiohttp.ClientSession) -> None:
        self.api = api
        self.session = session

    async def calls(self, method: str, **given: Any) -> Json:
        url = f"{self.api.url}/bot{self.api.token}/{method}"
        async with self.session.post(url, json=given) as response:
            told: Json = await response.json()
            assert told["ok"] is (response.status == 200)
            return told

    async def gets(self, method: str, **given: Any) -> Any:
        told = await self.calls(method, **given)
        assert told["ok"], told
        return told["result"]

    async def refused(self, method: str, **given: Any) -> str:
        told = await self.calls(method, **given)
        assert not told["ok"], told
        return str(told["description"])

    async def says(self, text: str, to: int = 7, **more: Any) -> int:
        message = await self.gets("sendMessage", chat_id=to, text=text, **more)
        return int(message["message_id"])

    async def updates(self, **given: Any) -> list[Json]:
        got: list[Json] = await self.gets("getUpdates", **given)
        return got


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as held:
        yield held


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with aiohttp.ClientSession() as session:
        yield Bot(api, session)


@pytest.fixture
def leen(api: BotApi) -> Phone:
    phone = api.phone(7, "Leen", language_code="nl")
    phone.starts()
    return phone


def keys(*rows: list[Json]) -> Json:
    return {"inline_keyboard": list(rows)}


def key(text: str, data: str = "x") -> Json:
    return {"text": text, "callback_data": data}


@asynccontextmanager
async def bot_site(*statuses: int) -> AsyncIterator[tuple[str, list[tuple[Any, Json]]]]:
    """A webhook that answers with these statuses, then 200."""
    got: list[tuple[Any, Json]] = []
    left = list(statuses)

    async def take(request: web.BaseRequest) -> web.Response:
        got.append((request.headers.get(SECRET), await request.json()))
        await asyncio.sleep(0.01)
        return web.Response(status=left.pop(0) if left else 200)

    server = web.Server(take, access_log=None)
    listener = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}/hook", got
    finally:
        listener.close()
        await server.shutdown(0)


async def test_start_brings_its_payload_and_all_fields(api: BotApi, bot: Bot) -> None:
    api.phone(7, "Leen", language_code="nl").starts("quick_fr")
    (update,) = await bot.updates()
    message = update["message"]
    assert message["text"] == "/start quick_fr"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"]["language_code"] == "nl"
    assert message["chat"]["type"] == "private"


async def test_what_the_bot_says_is_heard_once(bot: Bot, leen: Phone) -> None:
    first, second = await bot.says("one"), await bot.says("two")
    assert [one.id for one in await leen.hears(2)] == [first, second]
    assert leen.unheard() == []
    with pytest.raises(AssertionError, match=r"Leen heard 0 of 1 .*\n.*\n.*'/start'"):
        await leen.hears(timeout=0.01)


async def test_waiting_hears_what_comes_later(bot: Bot, leen: Phone) -> None:
    hearing = asyncio.create_task(leen.hears())
    await bot.says("<b>Hallo</b> &amp; welkom", parse_mode="HTML")
    (seen,) = await hearing
    assert (seen.text, seen.html) == ("Hallo & welkom", "<b>Hallo</b> &amp; welkom")


async def test_a_tap_is_answered_once(bot: Bot, leen: Phone) -> None:
    await bot.says("?", reply_markup=keys([key("Skip", "s1")]))
    number = leen.taps("Skip")
    query = (await bot.updates())[-1]["callback_query"]
    assert (query["id"], query["data"]) == (number, "s1")
    await bot.gets("answerCallbackQuery", callback_query_id=number, text="ok")
    assert leen.answered[number].text == "ok"
    again = await bot.refused("answerCallbackQuery", callback_query_id=number)
    assert again.startswith("Bad Request: query is too old")
    with pytest.raises(AssertionError, match="no button 'Next'"):
        leen.taps("Next")


async def test_a_tap_left_too_long_cannot_be_answered(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    await bot.says("?", reply_markup=keys([key("Skip")]))
    number = leen.taps("Skip")
    api.later(3600)
    words = await bot.refused("answerCallbackQuery", callback_query_id=number)
    assert "query ID is invalid" in words


async def test_an_edit_shows_and_takes_the_keyboard_away(bot: Bot, leen: Phone) -> None:
    number = await bot.says("one", reply_markup=keys([key("A")]))
    at = {"chat_id": 7, "message_id": number}
    same = await bot.refused(
        "editMessageText", **at, text="one", reply_markup=keys([key("A")])
    )
    assert same.startswith("Bad Request: message is not modified: specified new")
    await bot.gets("editMessageText", **at, text="one")
    (seen,) = leen.unheard()
    assert (seen.buttons, seen.edits, seen.before) == ((), 1, ["one"])
    await bot.gets("editMessageReplyMarkup", **at, reply_markup=keys([key("B")]))
    await leen.sees(lambda chat: chat[-1].labels == ["B"], timeout=0.1)


async def test_only_own_messages_that_are_there_can_be_edited(
    bot: Bot, leen: Phone
) -> None:
    theirs = leen.says("mine")
    text: Json = {"chat_id": 7, "text": "x"}
    refused = bot.refused
    assert await refused("editMessageText", **text, message_id=theirs) == (
        "Bad Request: message can't be edited"
    )
    assert await refused("editMessageText", **text, message_id=99) == (
        "Bad Request: message to edit not found"
    )
    assert await refused(
        "editMessageCaption", chat_id=7, message_id=await bot.says("y")
    ) == ("Bad Request: there is no caption in the message to edit")


async def test_messages_are_deleted_within_two_days(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    number = leen.says("secret")
    await bot.gets("deleteMessage", chat_id=7, message_id=number)
    assert leen.message(number).deleted
    assert await bot.refused("deleteMessage", chat_id=7, message_id=number) == (
        "Bad Request: message to delete not found"
    )
    old = await bot.says("old")
    api.later(49 * 3600)
    assert await bot.refused("deleteMessage", chat_id=7, message_id=old) == (
        "Bad Request: message can't be deleted for everyone"
    )


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n"}, "text must be non-empty"),
        ({"text": "é" * 4097}, "message is too long"),
        ({"text": "👍" * 2049}, "message is too long"),
        ({"text": "x", "colour": 1}, "unknown parameter colour"),
        ({"text": "x", "chat_id": 8}, "chat not found"),
        ({"text": "x", "chat_id": "seven"}, "chat not found"),
        ({"text": "x", "parse_mode": "Perl"}, "unsupported parse_mode"),
        (
            {"text": "x", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        (
            {"text": "x", "reply_markup": "{"},
            "can't parse reply keyboard markup JSON object",
        ),
        (
            {"text": "x", "reply_markup": keys([{"text": "a", "colour": "red"}])},
            "unknown parameter reply_markup.inline_keyboard.colour",
        ),
    ],
)
async def test_messages_are_refused_as_telegram_refuses(
    bot: Bot, leen: Phone, given: Json, words: str
) -> None:
    told = await bot.refused("sendMessage", **{"chat_id": 7, **given})
    assert told == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([[{"text": "a"}]], "Text buttons are unallowed in the inline keyboard"),
        ([[key("")]], "button text must be non-empty"),
        ([[key("a", "é" * 33)]], "BUTTON_DATA_INVALID"),
        ([[{**key("a"), "url": "https://x.be"}]], "exactly one of"),
        ([[{"text": "a", "url": "nowhere"}]], "is invalid: Wrong HTTP URL"),
        ([[key("a")] * 9], "reply markup is too long"),
        ([[key("a")]] * 101, "reply markup is too long"),
    ],
)
async def test_keyboards_are_refused_as_telegram_refuses(
    bot: Bot, leen: Phone, rows: list[list[Json]], words: str
) -> None:
    told = await bot.refused(
        "sendMessage", chat_id=7, text="x", reply_markup=keys(*rows)
    )
    assert words in told


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        (
            "<b><i>x</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_html_is_refused_as_telegram_refuses(html: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        formatted(html, "HTML", None, 4096)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


def test_html_is_read_with_its_places_in_utf16() -> None:
    plain, entities = formatted(
        ' 👍 <b>a <i>b</i></b> &lt;&#39;&nbsp; <a href="https://x.be/?a&amp;b">c</a>'
        "<blockquote expandable>d</blockquote>",
        "html",
        None,
        4096,
    )
    assert plain == "👍 a b <'&nbsp; cd"
    assert entities == [
        {"type": "bold", "offset": 3, "length": 3},
        {"type": "italic", "offset": 5, "length": 1},
        {"type": "text_link", "offset": 16, "url": "https://x.be/?a&b", "length": 1},
        {"type": "expandable_blockquote", "offset": 17, "length": 1},
    ]


async def test_tokens_and_methods_are_checked(api: BotApi, bot: Bot) -> None:
    assert (await bot.calls("getMee"))["error_code"] == 404
    async with bot.session.get(f"{api.url}/bot1:no/getMe") as response:
        assert await response.json() == {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized",
        }
    assert [call.ok for call in api.calls] == [False, False]


async def test_parameters_come_in_any_shape(api: BotApi, bot: Bot, leen: Phone) -> None:
    url = f"{api.url}/bot{api.token}/sendMessage"
    told = {"chat_id": "7", "text": "x", "reply_markup": json.dumps(keys([key("A")]))}
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in told.items():
        form.add_field(name, value)
    for given in ({"params": told}, {"data": told}, {"data": form}, {"json": told}):
        async with bot.session.post(url, **given) as response:
            assert response.status == 200, await response.text()
    assert [seen.labels for seen in leen.unheard()] == [["A"]] * 4


async def test_who_blocks_is_not_reached(bot: Bot, leen: Phone) -> None:
    leen.blocks()
    told = await bot.calls("sendMessage", chat_id=7, text="x")
    assert told["error_code"] == 403
    assert told["description"] == "Forbidden: bot was blocked by the user"
    member = (await bot.updates())[-1]["my_chat_member"]
    assert member["new_chat_member"]["status"] == "kicked"
    leen.unblocks()
    await bot.says("back")


async def test_files_go_both_ways(api: BotApi, bot: Bot, leen: Phone) -> None:
    leen.sends_document("plan.pdf", b"%PDF", "application/pdf", caption="ours")
    document = (await bot.updates())[-1]["message"]["document"]
    file = await bot.gets("getFile", file_id=document["file_id"])
    link = f"{api.url}/file/bot{api.token}/{file['file_path']}"
    async with bot.session.get(link) as response:
        assert await response.read() == b"%PDF"
    api.later(3700)
    async with bot.session.get(link) as response:
        assert response.status == 404
    form = aiohttp.FormData({"chat_id": "7", "document": "attach://one"})
    form.add_field("one", b"<p>", filename="r.html", content_type="text/html")
    url = f"{api.url}/bot{api.token}/sendDocument"
    async with bot.session.post(url, data=form) as response:
        assert response.status == 200
    (seen,) = leen.unheard()
    assert seen.file
    assert (seen.file.name, seen.file.type, seen.file.content) == (
        "r.html",
        "text/html",
        b"<p>",
    )


async def test_files_too_big_are_refused(api: BotApi, bot: Bot, leen: Phone) -> None:
    leen.sends_photo(b"small", size=21 * 2**20)
    photo = (await bot.updates())[-1]["message"]["photo"][-1]
    assert await bot.refused("getFile", file_id=photo["file_id"]) == (
        "Bad Request: file is too big"
    )
    api.limits.photo, api.limits.upload = 100, 200
    assert "too big for a photo" in await uploads(bot, "sendPhoto", PNG + b"x" * 100)
    assert await uploads(bot, "sendDocument", b"x" * 201) == "Request Entity Too Large"
    assert (
        await uploads(bot, "sendPhoto", b"text") == "Bad Request: IMAGE_PROCESS_FAILED"
    )
    assert await uploads(bot, "sendPhoto", PNG) == ""


async def uploads(bot: Bot, method: str, content: bytes) -> str:
    form = aiohttp.FormData({"chat_id": "7"})
    name = method.removeprefix("send").lower()
    form.add_field(name, content, filename="f.png", content_type="image/png")
    url = f"{bot.api.url}/bot{bot.api.token}/{method}"
    async with bot.session.post(url, data=form) as response:
        return str((await response.json()).get("description", ""))


async def test_every_kind_of_message_arrives(bot: Bot, leen: Phone) -> None:
    leen.sends_photo(b"1", album="a")
    leen.sends_voice(b"2", 4)
    leen.sends_audio(b"3")
    leen.sends_video(b"4")
    leen.sends_sticker()
    leen.sends_location()
    leen.sends_contact()
    leen.sends_poll()
    leen.sends_dice()
    leen.edits(leen.says("Hello"), "Hallo")
    got = [one.get("message") or one["edited_message"] for one in await bot.updates()]
    kinds = [
        "photo",
        "voice",
        "audio",
        "video",
        "sticker",
        "location",
        "contact",
        "poll",
        "dice",
        "text",
        "text",
    ]
    assert all(kind in one for kind, one in zip(kinds, got[1:], strict=True))
    assert (got[1]["media_group_id"], got[-1]["text"]) == ("a", "Hallo")


async def test_an_offset_confirms_for_good(api: BotApi, bot: Bot, leen: Phone) -> None:
    leen.says("one")
    leen.says("two")
    first, second, _third = [one["update_id"] for one in await bot.updates()]
    assert [one["update_id"] for one in await bot.updates(limit=1)] == [first]
    assert len(await bot.updates(offset=second)) == 2
    assert len(await bot.updates()) == 2
    assert len(await bot.updates(offset=-1)) == 1
    assert len(api.unconfirmed) == 1


async def test_long_polling_waits_for_what_comes(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    (last,) = await bot.updates()
    polling = asyncio.create_task(bot.updates(offset=last["update_id"] + 1, timeout=5))
    await api.until(lambda: api.waiting)
    leen.says("now")
    assert (await polling)[0]["message"]["text"] == "now"
    assert not api.waiting


async def test_a_second_poll_ends_the_first(api: BotApi, bot: Bot) -> None:
    first = asyncio.create_task(bot.calls("getUpdates", timeout=5))
    await api.until(lambda: api.waiting)
    await bot.updates()
    told = await first
    assert told["error_code"] == 409
    assert told["description"].startswith("Conflict: terminated by other getUpdates")


async def test_kinds_of_updates_come_when_asked_for(bot: Bot, leen: Phone) -> None:
    number = await bot.says("nice?")
    leen.reacts(number, "👍")
    assert len(await bot.updates(allowed_updates=["message_reaction"])) == 1
    leen.reacts(number, "👎")
    leen.says("not asked for")
    assert "message_reaction" in (await bot.updates())[-1]


async def test_ids_that_start_anew_are_not_confirmed_unseen(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    last = (await bot.updates())[-1]["update_id"]
    assert await bot.updates(offset=last + 1) == []
    api.reset_ids(5)
    leen.says("after a week")
    assert [one["update_id"] for one in await bot.updates(offset=last + 1)] == [5]
    assert await bot.updates(offset=6) == []


async def test_a_webhook_gets_updates_with_its_secret(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    async with bot_site() as (url, got):
        await bot.gets("setWebhook", url=url, secret_token="s-1")
        assert (await bot.calls("getUpdates"))["description"].startswith(
            "Conflict: can't use getUpdates method while webhook is active"
        )
        await api.settled()
        await bot.gets("deleteWebhook")
    assert [(secret, one["message"]["text"]) for secret, one in got] == [
        ("s-1", "/start")
    ]


async def test_a_webhook_keeps_the_order_of_a_chat_and_retries(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    jan = api.phone(8, "Jan")
    async with bot_site(500, 500, 503) as (url, got):
        await bot.gets("setWebhook", url=url, max_connections=3)
        for number in range(3):
            leen.says(f"{number}")
            jan.says(f"{number}")
        await api.settled()
        info = await bot.gets("getWebhookInfo")
        assert info["last_error_message"].startswith(
            "Wrong response from the webhook: 50"
        )
        await bot.gets("deleteWebhook")
    for phone, texts in ((leen, ["/start", "0", "1", "2"]), (jan, ["0", "1", "2"])):
        said = [
            one["message"]["text"]
            for _, one in got
            if one["message"]["chat"]["id"] == phone.id
        ]
        assert list(dict.fromkeys(said)) == texts
    assert [post.status for post in api.posts].count(200) == 7


async def test_a_webhook_may_answer_with_a_method(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    async def take(request: web.BaseRequest) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": 7, "text": "hi"})

    server = web.Server(take, access_log=None)
    listener = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    await bot.gets("setWebhook", url=f"http://127.0.0.1:{port}/")
    (seen,) = await leen.hears()
    assert seen.text == "hi"
    await bot.gets("deleteWebhook")
    listener.close()
    await server.shutdown(0)


async def test_webhooks_are_refused_as_telegram_refuses(bot: Bot) -> None:
    good = "http://127.0.0.1:1/x"
    assert "HTTPS URL must be provided" in await bot.refused(
        "setWebhook", url="http://x.be"
    )
    assert "only on ports" in await bot.refused("setWebhook", url="https://x.be:99")
    assert "unallowed" in await bot.refused("setWebhook", url=good, secret_token="a b")
    assert "too long" in await bot.refused(
        "setWebhook", url=good, secret_token="a" * 257
    )
    assert "1-100" in await bot.refused("setWebhook", url=good, max_connections=101)


async def test_a_webhook_that_is_away_is_tried_until_it_is_back(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    async with bot_site() as (url, _got):
        pass
    await bot.gets("setWebhook", url=url)
    await api.until(lambda: len(api.posts) >= 3)
    assert {post.status for post in api.posts} == {0}
    await bot.gets("setWebhook", url="", drop_pending_updates=True)
    assert len(api.unconfirmed) == 1


async def test_groups_let_the_bot_hear_what_is_meant_for_it(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    jan = api.phone(8, "Jan")
    group = api.group("Atelier", [leen, jan])
    assert await bot.refused("sendMessage", chat_id=group.id, text="x") == (
        "Bad Request: chat not found"
    )
    group.adds_bot()
    group.says(jan, "among us")
    group.says(jan, "/start@filrouge_bot")
    group.says(jan, "/start@other_bot")
    number = await bot.says("hello all", to=group.id)
    group.says(jan, "a reply", reply_to=number)
    got = await bot.updates()
    said = [one["message"].get("text") for one in got if "message" in one]
    assert said == ["/start", None, "/start@filrouge_bot", "a reply"]
    assert [seen.text for seen in await group.hears()] == ["hello all"]
    assert await bot.refused("sendMessage", chat_id=8, text="x") == (
        "Forbidden: bot can't initiate conversation with a user"
    )
    group.promotes_bot()
    group.says(jan, "seen now")
    assert (await bot.updates())[-1]["message"]["text"] == "seen now"


async def test_groups_move_and_put_the_bot_out(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    group = api.group("Atelier", [leen])
    group.adds_bot()
    moved = group.migrates()
    assert group.id > -(10**12) > moved.id
    told = await bot.calls("sendMessage", chat_id=group.id, text="x")
    assert told["parameters"] == {"migrate_to_chat_id": moved.id}
    await bot.says("here", to=moved.id)
    moved.removes_bot()
    assert await bot.refused("sendMessage", chat_id=moved.id, text="x") == (
        "Forbidden: bot was kicked from the supergroup chat"
    )


async def test_the_profile_is_kept_by_scope_and_language(api: BotApi, bot: Bot) -> None:
    commands = [{"command": "help", "description": "Hulp"}]
    scope = {"type": "all_private_chats"}
    await bot.gets("setMyCommands", commands=commands, scope=scope, language_code="nl")
    assert api.profile.commands["all_private_chats", "nl"] == (("help", "Hulp"),)
    await bot.gets("setMyDescription", description="Bonjour", language_code="fr")
    assert api.profile.descriptions == {"fr": "Bonjour"}
    wrong = [{"command": "Help me", "description": "x"}]
    assert await bot.refused("setMyCommands", commands=wrong) == (
        "Bad Request: BOT_COMMAND_INVALID"
    )
    assert "too long" in await bot.refused(
        "setMyShortDescription", short_description="x" * 121
    )


async def test_typing_and_reactions_show(bot: Bot, leen: Phone) -> None:
    await bot.gets("sendChatAction", chat_id=7, action="typing")
    assert len(leen.typing) == 1
    await bot.gets(
        "setMessageReaction",
        chat_id=7,
        message_id=1,
        reaction=[{"type": "emoji", "emoji": "👍"}],
    )
    assert leen.chat[0].reactions == ["👍"]
    assert (await bot.gets("getChat", chat_id=7))["first_name"] == "Leen"


@pytest.mark.parametrize("kind", ["retry_after", "unauthorized", "conflict", "refuse"])
async def test_faults_that_answer_process_nothing(
    api: BotApi, bot: Bot, leen: Phone, kind: Any
) -> None:
    api.faults.add(Fault(kind, "sendMessage", seconds=3, skip=1))
    await bot.says("first")
    told = await bot.calls("sendMessage", chat_id=7, text="second")
    codes = {"retry_after": 429, "unauthorized": 401, "conflict": 409, "refuse": 400}
    assert told["error_code"] == codes[kind]
    assert told.get("parameters") == (
        {"retry_after": 3} if kind == "retry_after" else None
    )
    await bot.says("third")
    assert [seen.text for seen in leen.unheard()] == ["first", "third"]


@pytest.mark.parametrize(
    "kind",
    [
        "bad_gateway",
        "bad_gateway_after",
        "cut_before",
        "cut_after",
        "hang_before",
        "hang_after",
        "garbage",
        "garbage_after",
    ],
)
async def test_faults_without_an_answer_process_or_not(
    api: BotApi, bot: Bot, leen: Phone, kind: Any
) -> None:
    api.faults.add(Fault(kind, "sendMessage", chat=7, seconds=0.02))
    with pytest.raises((aiohttp.ClientError, OSError, ValueError)):
        await bot.calls("sendMessage", chat_id=7, text="x")
    assert len(leen.unheard()) == kind.endswith("_after")
    assert api.calls[-1].fault == kind
    await bot.says("fine again")


async def test_down_is_down_and_up_is_where_it_was(
    api: BotApi, bot: Bot, leen: Phone
) -> None:
    (last,) = await bot.updates()
    after = last["update_id"] + 1
    polling = asyncio.create_task(bot.calls("getUpdates", offset=after, timeout=5))
    await api.until(lambda: api.waiting)
    await api.settled()
    api.down()
    with pytest.raises((aiohttp.ClientError, OSError)):
        await polling
    with pytest.raises((aiohttp.ClientError, OSError)):
        await bot.says("x")
    api.up()
    await bot.says("y")
    assert [seen.text for seen in leen.unheard()] == ["y"]


async def test_answers_can_be_slow(api: BotApi, bot: Bot, leen: Phone) -> None:
    api.answering_in(0.05)
    start = time.monotonic()
    await bot.says("x")
    assert time.monotonic() - start >= 0.05


async def test_updates_can_come_twice(api: BotApi, bot: Bot, leen: Phone) -> None:
    await bot.updates(offset=-1)
    api.duplicate_next(2)
    leen.says("thrice")
    texts = [one["message"]["text"] for one in await bot.updates()]
    assert texts == ["/start", "thrice", "thrice"]
    again = await bot.updates(offset=api.unconfirmed[-1]["update_id"] + 1)
    assert [one["message"]["text"] for one in again] == ["thrice"]
    async with bot_site() as (url, got):
        await bot.gets("setWebhook", url=url)
        api.duplicate_next(2)
        leen.says("again")
        await api.settled()
        await bot.gets("deleteWebhook")
    assert [one["message"]["text"] for _, one in got] == ["again"] * 3


async def test_chats_can_come_in_reverse(api: BotApi, bot: Bot) -> None:
    people = [api.phone(number, f"P{number}") for number in range(3)]
    api.reorder_next(4)
    for one in (*people, people[0]):
        one.says(str(one.id))
    chats = [one["message"]["chat"]["id"] for one in await bot.updates()]
    assert chats == [2, 1, 0, 0]


async def test_odd_updates_come_as_they_are(api: BotApi, bot: Bot) -> None:
    numbers = [api.push(raw) for raw in ODDITIES.values()]
    got = await bot.updates()
    assert [one.pop("update_id") for one in got] == numbers
    assert numbers[-1] == 5
    for one, (_, raw) in zip(got, ODDITIES.items(), strict=True):
        assert one == {key: raw[key] for key in raw if key != "update_id"}


async def test_a_library_can_talk_with_it(api: BotApi, leen: Phone) -> None:
    import telegram

    async with telegram.Bot(
        api.token,
        base_url=f"{api.url}/bot",
        base_file_url=f"{api.url}/file/bot",
    ) as ptb:
        keyboard = telegram.InlineKeyboardMarkup(
            [[telegram.InlineKeyboardButton("Skip", callback_data="s")]]
        )
        sent = await ptb.send_message(7, "<b>Hi</b>", "HTML", reply_markup=keyboard)
        leen.taps("Skip")
        update = (await ptb.get_updates(timeout=1))[-1]
        assert update.callback_query
        assert await update.callback_query.answer("ok")
        await ptb.edit_message_text("Hi", 7, sent.message_id)
        await ptb.set_my_commands([("help", "Help")], language_code="en")
        await ptb.send_document(7, b"abc", filename="a.txt", caption="here")
        await ptb.send_photo(7, PNG, filename="card.png")
        leen.sends_voice(b"OggS")
        update = (await ptb.get_updates(update.update_id + 1))[-1]
        assert update.message
        assert update.message.voice
        file = await update.message.voice.get_file()
        assert bytes(await file.download_as_bytearray()) == b"OggS"
        assert (await ptb.get_chat(7)).first_name == "Leen"
        assert await ptb.set_webhook("http://127.0.0.1:1/x", secret_token="s")
        assert (await ptb.get_webhook_info()).url == "http://127.0.0.1:1/x"
        assert await ptb.delete_webhook()
    assert [seen.file.name if seen.file else seen.text for seen in leen.unheard()] == [
        "Hi",
        "a.txt",
        "card.png",
    ]
