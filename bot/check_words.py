"""Words against what roadmaps need: all of them, in every language, within limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from bot.library import sources
from bot.written import Written, spoken, stem_of, variables, written_in
from flows.errors import Finding
from flows.roadmap import Roadmap
from flows.wording import (
    EXAMPLE_LIMIT,
    LABEL_LIMIT,
    MESSAGE_AIM,
    MESSAGE_LIMIT,
    TEAM,
    TITLE_LIMIT,
    Wording,
    wordings,
)  # fmt: skip
from locales.catalog import Catalog, Voice

SENTENCE_LIMIT, QUESTION_LIMIT = 20, 30  # words; product rules, section 4
REFERENCE = "en"  # the language that general words are compared with
TYPED = ("word-", "words-")  # so begin lists of words that people type: no sentences
LIST = "help"  # a message of lines, not of sentences
SOMETIMES = "labels-small"  # a message for languages that write labels small
OPTIONAL_FILES = "operator"  # so begin files that need not be there in every language
_ENDS = re.compile(r"(?<=[.?!…])[\s”»]+|\n+")

Also = Callable[[Roadmap, Mapping[str, Written], Voice], Iterable[Finding]]


def roadmap_findings(
    roadmap: Roadmap, catalog: Catalog, *, everywhere: bool, also: Also
) -> Iterator[Finding]:
    """Yield what is wrong with a roadmap's words, in each language that has any of them.

    `also` finds more in the words of one language.
    `everywhere` asks for all languages that ship, as for the roadmaps that ship.
    """
    needed = wordings(roadmap)
    speaking = 0
    for language in catalog.languages:
        written, _ = written_in(catalog, language)
        own = {id_: w for id_, w in written.items() if _belongs(w, roadmap.id)}
        if not own and not (everywhere and language in Catalog().languages):
            continue
        speaking += 1
        yield from _language(roadmap, language, needed, own)
        yield from also(roadmap, own, catalog.voice(language))
    if not speaking:
        yield Finding(
            file=f"{roadmap.id}.yaml",
            line=1,
            problem="finding-no-words",
            args={"message": roadmap.id, "language": REFERENCE},
        )


def general_findings(catalog: Catalog) -> list[Finding]:
    """Return what is wrong with the words that every roadmap shares."""
    found: list[Finding] = []
    shipped, _ = written_in(Catalog(), REFERENCE)
    shared = {id_: w for id_, w in shipped.items() if _general(w)}
    for language in catalog.languages:
        written, wrong = written_in(catalog, language)
        found += wrong
        for id_, other in shared.items():
            own = written.get(id_)
            if own is None:
                if not other.stem.startswith(OPTIONAL_FILES) and id_ != SOMETIMES:
                    found.append(
                        Finding(
                            file=f"{language}/{other.stem}.ftl",
                            line=1,
                            problem="finding-no-words",
                            args={"message": id_, "language": language},
                        )
                    )
                continue
            found += _like(id_, own, other, language)
        found += [
            w.finding("finding-extra-words", message=id_)
            for id_, w in written.items()
            if _general(w) and id_ not in shared
        ]
    return found


def _like(id_: str, own: Written, other: Written, language: str) -> Iterator[Finding]:
    """Yield where a general message differs in its arguments from the reference, or runs on."""
    for name in sorted(variables(own.message) - variables(other.message)):
        known = ", ".join(sorted(variables(other.message))) or "—"
        yield own.finding("finding-variable", message=id_, variable=name, known=known)
    for name in sorted(variables(other.message) - variables(own.message)):
        yield own.finding(
            "finding-variable-missing", message=id_, variable=name, language=REFERENCE
        )
    for attribute in sorted(set(other.attributes) - set(own.attributes)):
        yield own.finding(
            "finding-no-words", message=f"{id_}.{attribute}", language=language
        )
    if _read_by_people(id_, other.stem):
        for text in spoken(own.message.value):
            yield from _sentences(own, id_, text, SENTENCE_LIMIT)


def _language(
    roadmap: Roadmap,
    language: str,
    needed: Mapping[str, Wording],
    own: Mapping[str, Written],
) -> Iterator[Finding]:
    for id_, wording in needed.items():
        written = own.get(id_)
        if written is None:
            yield Finding(
                file=f"{language}/{roadmap.id}.ftl",
                line=1,
                problem="finding-no-words",
                args={"message": id_, "language": language},
            )
        else:
            yield from _message(id_, written, wording, language)
    for id_, written in own.items():
        if id_ not in needed and not _link(id_, needed):
            yield written.finding("finding-extra-words", message=id_)


def _link(id_: str, needed: Mapping[str, Wording]) -> bool:
    """Return whether a message is the link that an operator set for a card."""
    return id_.endswith("-link") and id_.removesuffix("-link") in needed


def _message(
    id_: str, written: Written, wording: Wording, language: str
) -> Iterator[Finding]:
    attributes = written.attributes
    if written.message.value is None:
        yield written.finding("finding-no-words", message=id_, language=language)
    for name in sorted(wording.attributes - set(attributes)):
        yield written.finding(
            "finding-no-words", message=f"{id_}.{name}", language=language
        )
    for name in sorted(set(attributes) - wording.attributes - wording.optional):
        yield written.finding("finding-extra-words", message=f"{id_}.{name}")
    for name in sorted(variables(written.message) - wording.variables):
        known = ", ".join(f"${v}" for v in sorted(wording.variables)) or "—"
        yield written.finding(
            "finding-variable", message=id_, variable=name, known=known
        )
    yield from _labels(id_, written, wording)
    for name, limit in (("title", TITLE_LIMIT), ("example", EXAMPLE_LIMIT)):
        for text in spoken(attributes.get(name)):
            if len(text) > limit:
                yield written.finding(
                    "finding-too-long",
                    message=f"{id_}.{name}",
                    length=len(text),
                    limit=limit,
                )
    yield from _length(id_, written, wording)


def _length(id_: str, written: Written, wording: Wording) -> Iterator[Finding]:
    texts = list(spoken(written.message.value))
    hints = list(spoken(written.attributes.get("hint")))
    longest = max(map(len, texts), default=0) + max(map(len, hints), default=0)
    limit = MESSAGE_AIM if wording.question else MESSAGE_LIMIT
    if longest > limit:
        yield written.finding(
            "finding-too-long", message=id_, length=longest, limit=limit
        )
    if "-summary-" in id_:
        return
    for text in texts:
        most = (
            QUESTION_LIMIT
            if wording.question and wording.variables - {TEAM}
            else SENTENCE_LIMIT
        )
        yield from _sentences(written, id_, text, most)
    for text in hints:
        yield from _sentences(written, f"{id_}.hint", text, SENTENCE_LIMIT)


def _sentences(written: Written, id_: str, text: str, limit: int) -> Iterator[Finding]:
    for sentence in _ENDS.split(text):
        words = len(
            [word for word in sentence.split() if any(c.isalnum() for c in word)]
        )
        if words > limit:
            yield written.finding(
                "finding-sentence",
                message=id_,
                words=words,
                limit=limit,
                sentence=sentence[:60],
            )


def _labels(id_: str, written: Written, wording: Wording) -> Iterator[Finding]:
    drafts = {
        name
        for name in wording.choices
        if variables(written.attributes.get(name)) - {TEAM}
    }
    seen: dict[str, str] = {}
    for name in sorted(wording.choices & set(written.attributes)):
        for text in spoken(written.attributes[name]):
            if len(text) > LABEL_LIMIT and name not in drafts:
                yield written.finding(
                    "finding-too-long",
                    message=f"{id_}.{name}",
                    length=len(text),
                    limit=LABEL_LIMIT,
                )
            if not any(character.isalpha() for character in text):
                yield written.finding(
                    "finding-label-emoji", message=f"{id_}.{name}", label=text
                )
            if seen.setdefault(text.casefold(), name) != name:
                yield written.finding("finding-labels-equal", message=id_, label=text)


def _belongs(written: Written, roadmap: str) -> bool:
    """Return whether a message is of a roadmap, not of one whose id begins as this one's."""
    message = written.message.id.name
    named = message == roadmap or message.startswith(f"{roadmap}-")
    return named and not written.stem.startswith(f"{roadmap}-")


def _read_by_people(id_: str, stem: str) -> bool:
    """Return whether a message is said to people, so that each of its sentences is kept short.

    `stem` is the file in which it ships: in all but those of the operator it is.
    """
    return not (stem.startswith(OPTIONAL_FILES) or id_.startswith(TYPED) or id_ == LIST)


def _general(written: Written) -> bool:
    stem = written.stem
    return stem.startswith(OPTIONAL_FILES) or stem in _general_files()


@cache
def _general_files() -> frozenset[str]:
    """Return the files of words that belong to no roadmap, without their endings."""
    stems = {stem_of(name) for name, _ in Catalog().sources(REFERENCE)}
    return frozenset(stems - set(dict(sources(None))))
