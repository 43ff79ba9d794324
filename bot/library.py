"""The roadmaps that can be walked: those that ship, an operator's own, and published versions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from sqlalchemy import Connection

from flows.loader import load, reload
from flows.roadmap import Roadmap, Use
from locales.catalog import Catalog
from storage import versions


class Library:
    """Roadmaps by id. One of an operator's replaces one that ships under the same id."""

    def __init__(self, content: Path | None = None) -> None:
        self._sources = dict(sources(content))
        self._loaded: dict[str, Roadmap] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of all of them; the first is the one to begin with."""
        return tuple(self._sources)

    @property
    def alone(self) -> tuple[str, ...]:
        """Return the ids of those that people can begin of their own accord, in that order."""
        return tuple(
            id_ for id_ in self._sources if Use.ALONE in self.roadmap(id_).uses
        )

    def roadmap(self, roadmap_id: str) -> Roadmap:
        """Return the newest version; raise KeyError, or RoadmapError when it is not right."""
        if roadmap_id not in self._loaded:
            file = self._sources[roadmap_id]
            shipped = not isinstance(file, Path) or file.parent == _shipped()
            self._loaded[roadmap_id] = load(
                file.read_text("utf-8"), file.name, checked=shipped
            )
        return self._loaded[roadmap_id]

    def version(
        self, roadmap_id: str, version: str, published: Callable[[], str | None]
    ) -> Roadmap:
        """Return the version somebody began on: the newest, or one that was `published`."""
        newest = self.roadmap(roadmap_id) if roadmap_id in self._sources else None
        if newest and newest.version == version:
            return newest
        canonical = published()
        if canonical is None:
            raise KeyError(version)
        return _published(canonical)


def words(content: Path | None) -> Catalog:
    """Return the words that ship, with an operator's own in front of them."""
    own = content / "locales" if content else None
    return Catalog([own] if own and own.is_dir() else [])


def version_of(tx: Connection, library: Library, roadmap: str, version: str) -> Roadmap:
    """Return the version of a roadmap that somebody walks."""
    return library.version(roadmap, version, lambda: versions.published(tx, version))


@lru_cache(maxsize=32)
def _published(canonical: str) -> Roadmap:
    return reload(canonical)


def sources(content: Path | None) -> Iterator[tuple[str, Traversable]]:
    """Yield id and file of each roadmap: the main one first, then the others, then the operator's."""
    shipped = [file for file in _shipped().iterdir() if file.name.endswith(".yaml")]
    yield from (
        (_stem(file), file)
        for file in sorted(shipped, key=lambda f: f.name, reverse=True)
    )
    folder = content / "roadmaps" if content else None
    if folder and folder.is_dir():
        yield from ((path.stem, path) for path in sorted(folder.glob("*.yaml")))


def _shipped() -> Traversable:
    return files("flows") / "roadmaps"


def _stem(file: Traversable) -> str:
    return file.name.removesuffix(".yaml")
