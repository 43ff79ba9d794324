"""How the summary of De Tweede Draad looks, page by page, next to how it looked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.report import printing
from tests.report import test_printing as kept
from tests.report.real import real

PICTURES: dict[str, Callable[[], list[bytes]]] = {
    "real-full-nl": lambda: printing.pictures(real("nl").sheet(), 50),
    "real-one-page-fr": lambda: printing.pictures(real("fr").sheet("one-page"), 50),
    "real-one-page-en": lambda: printing.pictures(real("en").sheet("one-page"), 50),
    "real-card-nl": lambda: [kept._smaller(printing.card(real("nl").sheet("card")))],
}


@pytest.mark.parametrize("name", PICTURES)
def test_pages_look_as_they_did(
    name: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Compared, and accepted with --rewrite-pages, as those made by hand are."""
    monkeypatch.setitem(kept.PICTURES, name, PICTURES[name])

    kept.test_pages_look_as_they_did(name, request, tmp_path)
