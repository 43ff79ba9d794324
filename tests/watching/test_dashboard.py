"""The dashboard and the alerts name metrics that there are, and leave none out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from prometheus_client.parser import text_string_to_metric_families

from bot.watching.exposing import Build, exposed
from bot.watching.pulse import Pulse
from storage.standing import Backlog
from tests.telegram.home import real_time

DOCS = Path(__file__).parents[2] / "docs"
DASHBOARD = DOCS / "grafana" / "filrouge.json"
ALERTS = DOCS / "grafana" / "alerts.yaml"
PAGE = DOCS / "watching.md"
NAMED = re.compile(r"\b(?:filrouge|process)_[a-z_]+")
OF_A_HISTOGRAM = re.compile(r"_(?:bucket|sum|count)$")


def ours() -> dict[str, set[str]]:
    """Return our metrics as they are asked for, each with its labels."""
    pulse = Pulse()
    pulse.turn("notice", 0.0)
    pulse.called("getMe", "done")
    pulse.delivered("x:1", "sent", fresh=True)
    build = Build(version="1", python="3", channel="c", database="sqlite")
    waits = Backlog(parked={"KeyError": 1}, refused={"late": 1})
    text = exposed(pulse, build, waits, ready=True, now=real_time()).decode()
    found: dict[str, set[str]] = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            name = OF_A_HISTOGRAM.sub("", sample.name)
            found.setdefault(name, set()).update(sample.labels)
    return found


def asked(queries: Iterator[str]) -> set[str]:
    return {
        OF_A_HISTOGRAM.sub("", name) for each in queries for name in NAMED.findall(each)
    }


def panels() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(DASHBOARD.read_text("utf-8"))["panels"]
    return [each for each in found if each["type"] != "row"]


def queries() -> Iterator[str]:
    for panel in panels():
        for target in panel["targets"]:
            yield target["expr"]


def rules() -> list[dict[str, Any]]:
    (group,) = yaml.safe_load(ALERTS.read_text("utf-8"))["groups"]
    found: list[dict[str, Any]] = group["rules"]
    return found


def test_each_metric_that_is_asked_for_is_there() -> None:
    alerts = asked(each["expr"] for each in rules())

    assert asked(queries()) | alerts <= ours().keys()


def test_each_metric_of_ours_is_shown_and_explained() -> None:
    own = {name for name in ours() if name.startswith("filrouge_")}

    assert own <= asked(queries())
    assert own <= asked(iter([PAGE.read_text("utf-8")]))


def test_labels_that_are_asked_for_are_there() -> None:
    labels = set().union(*ours().values()) | {"le", "job", "instance"}
    for query in [*queries(), *(each["expr"] for each in rules())]:
        for group in re.findall(r"\bby \(([^)]*)\)", query):
            assert {each.strip() for each in group.split(",")} <= labels
        for inside in re.findall(r"\{([^}]*)\}", query):
            assert set(re.findall(r"(\w+)\s*[=!]~?", inside)) <= labels


def test_what_all_replicas_say_alike_is_never_added_up() -> None:
    shared = ("filrouge_updates_", "filrouge_outbox_", "filrouge_nudges_")
    for query in [*queries(), *(each["expr"] for each in rules())]:
        if any(name in query for name in shared):
            assert "max" in query
            assert not re.search(r"\bsum\b[^(]*\(\s*filrouge_(?:upd|out|nud)", query)


def test_panels_lie_side_by_side_and_not_upon_each_other() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in panels():
        at = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(at["x"], at["x"] + at["w"])
            for y in range(at["y"], at["y"] + at["h"])
        }
        assert not cells & taken
        assert all(x < 24 for x, _ in cells)
        taken |= cells
    assert len({panel["id"] for panel in panels()}) == len(panels())


def test_each_alert_says_what_happened_and_what_to_do() -> None:
    for rule in rules():
        assert rule["labels"]["severity"] in {"warning", "critical"}
        assert rule["annotations"]["summary"]
        assert "filrouge" in rule["annotations"]["description"]
