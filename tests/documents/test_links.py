"""Every link in the documents leads somewhere, and every page is led to."""

from __future__ import annotations

import posixpath

import pytest

from tests.documents.pages import (
    LANGUAGES,
    PAGES,
    READERS,
    ROOT,
    alternatives,
    anchors,
    links,
    of,
    pictures,
)
from tests.pictures.makers import FOLDER

INDEX = "docs/README.md"


def _target(page: str, link: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), link))


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    for link in links(PAGES[page]):
        if link.startswith(("https://", "http://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = _target(page, path) if path else page
        assert (ROOT / target).exists(), f"{page}: {link}"
        if anchor and target in PAGES:
            assert anchor in anchors(PAGES[target]), f"{page}: {link}"


@pytest.mark.parametrize("page", PAGES)
def test_pictures_are_there_and_said_in_words(page: str) -> None:
    shown = pictures(PAGES[page])

    for link in shown:
        assert (ROOT / _target(page, link)).is_file(), f"{page}: {link}"
    said = alternatives(PAGES[page])
    assert len(said) == len(shown)
    assert all(len(each) > len("a picture of it") for each in said), page


def test_every_picture_is_shown_on_some_page() -> None:
    shown = {
        _target(page, link) for page, text in PAGES.items() for link in pictures(text)
    }

    made = {path.relative_to(ROOT).as_posix() for path in FOLDER.iterdir()}
    assert made <= shown, sorted(made - shown)


def test_the_index_names_every_page() -> None:
    named = {_target(INDEX, link.partition("#")[0]) for link in links(PAGES[INDEX])}

    pages = {page for page in PAGES if page not in {INDEX, "README.md"}}
    assert pages <= named, f"docs/README.md does not name {sorted(pages - named)}"


@pytest.mark.parametrize("reader", READERS)
def test_a_page_for_people_is_there_in_each_language_and_leads_to_the_others(
    reader: str,
) -> None:
    shapes = set()
    for language in LANGUAGES:
        page = of(reader, language)
        others = {f"{reader}.{each}.md" for each in LANGUAGES if each != language}
        assert others <= set(links(page))
        shapes.add((page.count("\n## "), page.count("\n| "), len(pictures(page))))
    assert len(shapes) == 1, f"{reader}: {shapes}: headings, rows of tables, pictures"
