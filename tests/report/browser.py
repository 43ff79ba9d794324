"""A browser for the tests of the page: found on this machine, never fetched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = "no Chromium here: install one, or set TEST_CHROMIUM to its path"


def chromium() -> str | None:
    """Return the path of a Chromium: the one that is set, or one on the path."""
    given = os.environ.get("TEST_CHROMIUM")
    if given:
        return given
    return next((path for path in map(shutil.which, NAMES) if path), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """Return a browser; skip the test, with the reason, if there is none."""
    path = chromium()
    if path is None:
        pytest.skip(MISSING)
    with sync_playwright() as engine:
        opened = engine.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield opened
        opened.close()
