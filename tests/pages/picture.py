"""The pictures of the pages in the documentation, made from a real programme in a real browser.

python -m tests.pictures pages   # writes docs/pictures/page-….png anew
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, async_playwright

from tests.pages.stage import Stage, made, served
from tests.report.browser import MISSING, chromium
from tests.report.picture import kept

WIDTH, SHARP = 900, 2


async def pictures() -> dict[str, bytes]:
    """Return the pictures by their names."""
    path = chromium()
    if path is None:
        raise SystemExit(MISSING)
    with TemporaryDirectory() as folder:
        now = await made(Path(folder) / "made")
        async with (
            served(Path(folder) / "made", Path(folder) / "served", now) as stage,
            async_playwright() as engine,
        ):
            opened = await engine.chromium.launch(
                executable_path=path, args=["--no-sandbox", "--disable-gpu"]
            )
            figures = f"/programme/{stage.scene.programme}/figures"
            found = {
                "page-coach.png": await _shot(opened, stage, "coen", "/"),
                "page-programme.png": await _shot(opened, stage, "nora", figures),
            }
            await opened.close()
    return {name: kept(*shot) for name, shot in found.items()}


async def _shot(
    opened: Browser, stage: Stage, name: str, path: str
) -> tuple[bytes, str]:
    """Return what somebody sees who reads English, and its words."""
    await stage.scene.person(name).says("english")
    tab = await opened.new_page(
        viewport={"width": WIDTH, "height": 600}, device_scale_factor=SHARP
    )
    await tab.goto(await stage.link_for(name))
    await tab.get_by_role("button").click()
    await tab.goto(stage.link + path)
    return await tab.screenshot(full_page=True), await tab.inner_text("body")
