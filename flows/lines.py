"""YAML with the line each part of it stands on. Only here: `yaml`."""

from __future__ import annotations

from typing import Any

import yaml

from flows.errors import Finding, RoadmapError

Route = tuple[str | int, ...]  # keys and indexes from the top of the file

_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(text: str, file: str) -> tuple[Any, Lines]:
    """Return what a YAML file holds and where it stands; raise RoadmapError if it is not YAML."""
    try:
        loader = _SafeLoader(text)
        node = loader.get_single_node()
        raw = loader.construct_document(node) if node else None
    except yaml.YAMLError as wrong:
        raise RoadmapError((_unreadable(wrong, file),)) from wrong
    return raw, Lines(node, file)


class Lines:
    """Where each part of a YAML file stands."""

    def __init__(self, node: Any, file: str) -> None:
        self._node = node
        self.file = file

    def of(self, route: Route) -> int:
        node = self._node
        for step in route:
            inner = _inside(node, step)
            if inner is None:
                break
            node = inner
        return int(node.start_mark.line) + 1 if node is not None else 1

    def finding(self, route: Route, problem: str, **args: str | int) -> Finding:
        return Finding(file=self.file, line=self.of(route), problem=problem, args=args)


def _inside(node: Any, step: str | int) -> Any:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return value
    if (
        isinstance(node, yaml.SequenceNode)
        and isinstance(step, int)
        and step < len(node.value)
    ):
        return node.value[step]
    return None


def _unreadable(wrong: yaml.YAMLError, file: str) -> Finding:
    mark = getattr(wrong, "problem_mark", None)
    return Finding(
        file=file,
        line=mark.line + 1 if mark else 1,
        problem="finding-not-yaml",
        args={"detail": str(getattr(wrong, "problem", None) or wrong)},
    )
