"""The table of who may do what, as the page docs/access.md.

`python -m bot.access_page > docs/access.md` makes it anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from bot.access import ACTIONS, CELLS, OBJECTS, ROLES, Rule, rule
from locales.catalog import Catalog, Voice


def page(voice: Voice) -> str:
    """Return the page, as Markdown."""
    return "\n".join(_lines(voice)) + "\n"


def _lines(voice: Voice) -> Iterator[str]:
    yield f"# {_said(voice, 'title')}"
    yield f"\n{_said(voice, 'intro')}"
    yield f"\n## {_said(voice, 'roles')}\n"
    yield from (_explained(voice, f"role-{each}") for each in ROLES)
    yield f"\n## {_said(voice, 'rules')}\n"
    yield from (_explained(voice, f"rule-{each}") for each in Rule)
    yield f"\n## {_said(voice, 'table')}\n"
    yield _row("", "", *(_said(voice, f"role-{each}") for each in ROLES))
    yield _row(*["---"] * (2 + len(ROLES)))
    for object_ in OBJECTS:
        yield from _object(voice, object_)
    yield f"\n{_said(voice, 'trail')}"
    yield f"\n{_said(voice, 'limits')}"


def _object(voice: Voice, object_: str) -> Iterator[str]:
    """Yield a row for each action that the table knows; the first one names the object."""
    name = _said(voice, f"object-{object_}")
    for action in ACTIONS:
        if any((role, action, object_) in CELLS for role in ROLES):
            rules = (rule(role, action, object_) for role in ROLES)
            words = (_said(voice, f"rule-{each}") for each in rules)
            yield _row(name, _said(voice, f"action-{action}"), *words)
            name = ""


def _explained(voice: Voice, name: str) -> str:
    return f"- **{_said(voice, name)}**: {_said(voice, name, 'about')}"


def _said(voice: Voice, name: str, attribute: str = "") -> str:
    return voice.text(f"access-{name}", attribute)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.stdout.write(page(Catalog().voice("en")))
