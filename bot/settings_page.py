"""The table of settings, as the page docs/settings.md.

`python -m bot.settings_page > docs/settings.md` makes it anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from bot.settings import Settings, variable
from locales.catalog import Catalog, Voice


def page(voice: Voice) -> str:
    """Return the page, as Markdown."""
    return "\n".join(_lines(voice)) + "\n"


def _lines(voice: Voice) -> Iterator[str]:
    yield f"# {voice.text('settings-title')}"
    yield f"\n{voice.text('settings-intro')}\n"
    heads = (voice.text(f"settings-{each}") for each in ("name", "what", "without"))
    yield _row(*heads)
    yield _row("---", "---", "---")
    for name in Settings.__struct_fields__:
        message = f"settings-about-{name.replace('_', '-')}"
        without = voice.text(message, "without")
        yield _row(f"`{variable(name)}`", voice.text(message), without)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.stdout.write(page(Catalog().voice("en")))
