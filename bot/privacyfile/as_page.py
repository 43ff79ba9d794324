"""A paper as one accessible page that needs nothing else."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from bot.privacyfile.paper import Paper
from bot.report.columns import shares


def page(paper: Paper) -> str:
    """Return the page. The same paper gives the same text."""
    text: str = _template().render(paper=paper)
    return text


@cache
def _template() -> Any:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = files("bot") / "privacyfile"
    environment = Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text("utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["shares"] = shares
    environment.tests["table"] = lambda part: type(part).__name__ == "Table"
    environment.tests["items"] = lambda part: type(part).__name__ == "Items"
    return environment.get_template("page.html")
