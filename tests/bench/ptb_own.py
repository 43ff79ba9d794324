"""A bot as python-telegram-bot's guide has it: a ConversationHandler, kept by PicklePersistence.

After its examples `persistentconversationbot.py` and `customwebhookbot.py`. It asks one prompt
after the other, keeps the words, and knows two commands; there is nothing else to it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web
from telegram import ReplyKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

PROMPTS = 60
CHOICES = ReplyKeyboardMarkup([["Skip", "Help"]], one_time_keyboard=True)
Context = ContextTypes.DEFAULT_TYPE


async def serve(
    token: str, api: str, port: int, path: str, folder: Path
) -> Callable[[], Awaitable[None]]:
    """Serve on a port, until what is returned is called."""
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{api}/bot")
        .updater(None)
        .persistence(PicklePersistence(filepath=folder / "kept"))
        .build()
    )
    application.add_handler(conversation())

    async def take(request: web.Request) -> web.Response:
        update = Update.de_json(await request.json(), application.bot)
        await application.update_queue.put(update)
        return web.Response()

    app = web.Application()
    app.router.add_post(f"/{path}", take)
    runner = web.AppRunner(app, access_log=None)
    await application.initialize()
    await application.start()
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()

    async def stop() -> None:
        await runner.cleanup()
        await application.stop()
        await application.shutdown()

    return stop


def conversation() -> ConversationHandler[Any]:
    """Return the prompts, each a state."""
    return ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={
            number: [MessageHandler(filters.TEXT & ~filters.COMMAND, answered)]
            for number in range(PROMPTS)
        },
        fallbacks=[CommandHandler("skip", skipped), MessageHandler(filters.ALL, again)],
        name="roadmap",
        persistent=True,
    )


async def start(update: Update, context: Context) -> int:
    return await ask(update, context, 0)


async def answered(update: Update, context: Context) -> int:
    assert context.user_data is not None
    assert update.message
    number = context.user_data["prompt"]
    context.user_data[f"answer {number}"] = update.message.text
    return await ask(update, context, number + 1)


async def skipped(update: Update, context: Context) -> int:
    assert context.user_data is not None
    return await ask(update, context, context.user_data["prompt"] + 1)


async def again(update: Update, context: Context) -> int:
    assert context.user_data is not None
    return await ask(update, context, context.user_data["prompt"])


async def ask(update: Update, context: Context, number: int) -> int:
    assert context.user_data is not None
    assert update.message
    context.user_data["prompt"] = number % PROMPTS
    await update.message.reply_text(f"Prompt {number}", reply_markup=CHOICES)
    return number % PROMPTS
