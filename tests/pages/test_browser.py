"""In a real browser: open to everybody, with a keyboard alone, on a phone, in the dark, on paper."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pikepdf
import pytest
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]
from playwright.async_api import Browser, Page, async_playwright

from storage import enterprises
from tests.pages.stage import Stage
from tests.pages.test_rooms import NASTY
from tests.report.browser import MISSING, chromium

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NARROW, WIDE = 320, 1200


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """Yield a browser; skip the test, with the reason, if there is none."""
    path = chromium()
    if path is None:
        pytest.skip(MISSING)
    async with async_playwright() as engine:
        opened = await engine.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield opened
        await opened.close()


def paths(stage: Stage, name: str) -> tuple[str, ...]:
    """Return every page somebody can go to."""
    one = stage.path_of(2 if name == "fatou" else 1)
    programme = f"/programme/{stage.scene.programme}"
    if name == "nora":
        return (programme, f"{programme}/figures", f"{programme}/questions", "/no")
    none = (stage.path_of(3),) if name == "coen" else ()
    return ("/", one, f"{one}/brief", *none, "/no")


async def comes_in(stage: Stage, tab: Page, name: str) -> None:
    await tab.goto(await stage.link_for(name))
    await tab.get_by_role("button").click()


async def found_by_axe(tab: Page) -> str:
    """Return what axe finds wrong; "" for nothing."""
    options = {"runOnly": RULES, "resultTypes": ["violations"]}
    found = await Axe().run(tab, options=options)
    return str(found.generate_report()) if found.response["violations"] else ""


@pytest.mark.parametrize(("width", "scheme"), [(NARROW, "dark"), (WIDE, "light")])
@pytest.mark.parametrize(
    ("name", "speaks"),
    [("coen", "nl"), ("fatou", "fr"), ("nora", "en")],
    ids=["nl", "fr", "en"],
)
async def test_axe_finds_nothing_and_nothing_is_too_wide(
    stage: Stage, name: str, speaks: str, width: int, scheme: str
) -> None:
    await stage.scene.shares(2, "claire")
    async with browser() as opened:
        context = await opened.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,  # type: ignore[arg-type]
            locale=speaks,
            bypass_csp=True,  # axe is put into the page from outside
        )
        tab = await context.new_page()
        await tab.goto(await stage.link_for(name))
        await _is_open(tab, width, speaks)
        await tab.get_by_role("button").click()
        for path in paths(stage, name):
            stage.scene.clock.now += timedelta(seconds=5)
            await tab.goto(stage.link + path)
            await _is_open(tab, width, speaks)


async def _is_open(tab: Page, width: int, speaks: str) -> None:
    assert await found_by_axe(tab) == "", tab.url
    assert await tab.evaluate("document.documentElement.scrollWidth") <= width, tab.url
    assert await tab.get_attribute("html", "lang") == speaks


async def test_with_a_keyboard_alone_one_comes_in_reads_and_leaves(
    stage: Stage,
) -> None:
    async with browser() as opened:
        tab = await opened.new_page()
        await tab.goto(await stage.link_for("coen"))
        await _tabs_to(tab, "Aanmelden")
        await tab.keyboard.press("Enter")
        await tab.wait_for_url(f"{stage.link}/")

        await tab.keyboard.press("Tab")
        assert await _focused(tab) == "Naar de inhoud"
        assert await _in_sight(tab)
        await tab.keyboard.press("Enter")
        assert tab.url.endswith("#content")
        await _tabs_to(tab, "E1 De Tweede Draad")
        assert await _outlined(tab)
        await tab.keyboard.press("Enter")
        await tab.wait_for_url(f"**{stage.path_of(1)}")
        await _tabs_to(tab, "Dit gesprek voorbereiden")
        await tab.keyboard.press("Enter")
        await tab.wait_for_url("**/brief")

        await _tabs_to(tab, "Afmelden")
        assert await _outlined(tab)
        await tab.keyboard.press("Space")
        await tab.wait_for_selector("text=You are not signed in")
        await tab.goto(stage.link + stage.path_of(1))
        assert "Draad" not in await tab.content()


async def _tabs_to(tab: Page, name: str) -> None:
    """Press Tab until something of that name has the focus."""
    for _ in range(40):
        await tab.keyboard.press("Tab")
        if await _focused(tab) == name:
            return
    raise AssertionError(name)


async def _focused(tab: Page) -> str:
    return str(await tab.evaluate("document.activeElement.innerText")).strip()


async def _in_sight(tab: Page) -> bool:
    await tab.wait_for_timeout(100)
    where = "document.activeElement.getBoundingClientRect().top"
    return bool(await tab.evaluate(f"{where} >= 0"))


async def _outlined(tab: Page) -> bool:
    """Return whether one can see what has the focus."""
    style = "getComputedStyle(document.activeElement)"
    return bool(
        await tab.evaluate(
            f"{style}.outlineStyle === 'solid' && parseFloat({style}.outlineWidth) >= 2"
        )
    )


async def test_the_way_in_works_under_our_own_policies(stage: Stage) -> None:
    """A browser hides the origin of a form where no referrer is to be told."""
    async with browser() as opened:
        tab = await opened.new_page()
        complaints: list[str] = []
        asked: list[str] = []
        tab.on("console", lambda said: complaints.append(said.text))
        tab.on("pageerror", lambda failed: complaints.append(str(failed)))
        tab.on("request", lambda each: asked.append(each.url))
        await comes_in(stage, tab, "coen")
        for path in paths(stage, "coen")[:-1]:
            await tab.goto(stage.link + path)

        assert complaints == []
        assert all(each.startswith(stage.link) for each in asked)
        assert any(each.endswith(".css") for each in asked)
        (cookie,) = await tab.context.cookies()
        assert cookie["httpOnly"]
        assert cookie["sameSite"] == "Strict"
        assert await tab.evaluate("document.cookie") == ""
        assert await tab.evaluate("document.fonts.size") == 0


async def test_hostile_names_do_nothing_in_a_browser(stage: Stage) -> None:
    held = stage.scene.enterprise(1)
    long = "onderneming" * 40
    await stage.does(lambda tx: enterprises.change(tx, held.id, name=NASTY + long))
    async with browser() as opened:
        tab = await opened.new_page(viewport={"width": NARROW, "height": 700})
        happened: list[str] = []
        tab.on("dialog", lambda each: happened.append(each.message))
        tab.on("console", lambda said: happened.append(said.text))
        await comes_in(stage, tab, "coen")
        for path in paths(stage, "coen")[:-1]:
            await tab.goto(stage.link + path)
            width = await tab.evaluate("document.documentElement.scrollWidth")
            assert width <= NARROW, path
            assert await tab.locator("script, b").count() == 0
        assert happened == []


@pytest.mark.parametrize("name", ["coen", "nora"])
async def test_on_paper_the_words_stay_and_the_buttons_go(
    stage: Stage, name: str
) -> None:
    async with browser() as opened:
        context = await opened.new_context(color_scheme="dark")
        tab = await context.new_page()
        await comes_in(stage, tab, name)
        for path in paths(stage, name)[:-1]:
            await tab.goto(stage.link + path)
            printed = await tab.pdf(format="A4", tagged=True)
            with pikepdf.open(io.BytesIO(printed)) as document:
                assert 1 <= len(document.pages) <= 4, path
                assert "/StructTreeRoot" in document.Root
            await tab.emulate_media(media="print")
            for gone in ("nav", "button", ".skip"):
                shown = await tab.locator(gone).evaluate_all(
                    "all => all.filter(each => each.offsetParent !== null).length"
                )
                assert shown == 0, gone
            ground = "getComputedStyle(document.body).backgroundColor"
            assert await tab.evaluate(ground) == "rgb(255, 255, 255)"
            ink = await tab.evaluate("getComputedStyle(document.body).color")
            assert ink == "rgb(0, 0, 0)"
            await tab.emulate_media(media="screen")
