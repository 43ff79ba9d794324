"""A bot as aiogram's guide has it: a finite state machine in memory, behind its own webhook.

It asks one prompt after the other, keeps the words until it stops, and knows two commands;
there is nothing else to it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import KeyboardButton, Message, ReplyKeyboardMarkup
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

CHOICES = ReplyKeyboardMarkup(
    keyboard=[[KeyboardButton(text="Skip"), KeyboardButton(text="Help")]],
    one_time_keyboard=True,
)


class Roadmap(StatesGroup):
    """Where somebody is."""

    asked = State()


async def serve(
    token: str,
    api: str,
    port: int,
    path: str,
    folder: Path,
) -> Callable[[], Awaitable[None]]:
    """Serve on a port, until what is returned is called."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    bot = Bot(token, session=session)
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router())
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot).register(app, path=f"/{path}")
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()

    async def stop() -> None:
        await runner.cleanup()
        await bot.session.close()

    return stop


def router() -> Router:
    """Return who takes what."""
    found = Router()
    found.message.register(started, CommandStart())
    found.message.register(skipped, Command("skip"))
    found.message.register(answered, Roadmap.asked)
    return found


async def started(message: Message, state: FSMContext) -> None:
    await state.set_state(Roadmap.asked)
    await ask(message, state, 0)


async def answered(message: Message, state: FSMContext) -> None:
    number = (await state.get_data())["prompt"]
    await state.update_data({f"answer {number}": message.text})
    await ask(message, state, number + 1)


async def skipped(message: Message, state: FSMContext) -> None:
    await ask(message, state, (await state.get_data())["prompt"] + 1)


async def ask(message: Message, state: FSMContext, number: int) -> None:
    await state.update_data(prompt=number)
    await message.answer(f"Prompt {number}", reply_markup=CHOICES)
