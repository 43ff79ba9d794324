"""`filrouge roadmap check`: roadmaps and their words, with file, line and what to do."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.check_ladder import ladder_findings
from bot.check_messages import message_findings
from bot.check_words import general_findings, roadmap_findings
from bot.library import sources, words
from bot.written import Written
from flows.errors import Finding
from flows.lint import lint, permanent
from flows.loader import load
from flows.roadmap import Roadmap
from locales.catalog import Voice

PUBLISHED = "published.json"  # the ids that are permanent, by roadmap


def check_all(content: Path | None) -> tuple[Finding, ...]:
    """Return what is wrong with all roadmaps and all words, an operator's own included."""
    found = list(_roadmaps(content))
    catalog = words(content)
    found += general_findings(catalog)
    if not found:
        for id_, file in dict(sources(content)).items():
            roadmap = load(file.read_text("utf-8"), file.name)
            own = (
                content is not None and (content / "roadmaps" / f"{id_}.yaml").is_file()
            )
            found += roadmap_findings(
                roadmap, catalog, everywhere=not own, also=_together
            )
    return tuple(found)


def check_file(path: Path) -> tuple[Finding, ...]:
    """Return what is wrong with one roadmap file; its words are not looked at."""
    return lint(path.read_text("utf-8", errors="replace"), str(path), _published(path))


def publish(content: Path | None) -> Iterator[str]:
    """Note the ids of an operator's roadmaps, or of those that ship, as permanent."""
    folders: dict[Path, dict[str, Any]] = {}
    for _, file in sources(content):
        path = Path(str(file))
        if content is None or path.is_relative_to(content):
            roadmap = load(path.read_text("utf-8"), path.name)
            folders.setdefault(path.parent, {})[roadmap.id] = permanent(roadmap)
    for folder, ids in folders.items():
        target = folder / PUBLISHED
        target.write_text(json.dumps(ids, indent=1, sort_keys=True) + "\n", "utf-8")
        yield f"{target}: {', '.join(sorted(ids))}"


def say_findings(
    findings: Iterable[Finding],
    voice: Voice,
    content: Path | None = None,
    file: Path | None = None,
) -> None:
    """Print findings for whoever writes roadmaps, or that all is well."""
    findings = tuple(findings)
    for finding in findings:
        what = voice.text(finding.problem, "", finding.args)
        mend = voice.text(finding.problem, "mend", finding.args)
        sys.stdout.write(f"{finding.file}:{finding.line}: {what}\n    {mend}\n")
    if not findings and file:
        sys.stdout.write(voice.text("check-file-clean", "", {"file": str(file)}) + "\n")
    elif not findings:
        languages = ", ".join(words(content).languages)
        said: dict[str, str | int] = {
            "roadmaps": len(dict(sources(content))),
            "languages": languages,
        }
        sys.stdout.write(voice.text("check-clean", "", said) + "\n")


def _roadmaps(content: Path | None) -> Iterator[Finding]:
    for id_, file in sources(content):
        text = file.read_bytes().decode("utf-8", errors="replace")
        wrong = lint(text, file.name, _published(Path(str(file))))
        yield from wrong
        if not wrong and (named := load(text, file.name).id) != id_:
            args = {"place": "roadmap", "value": named, "allowed": id_}
            yield Finding(
                file=file.name, line=1, problem="finding-not-allowed", args=args
            )


def _together(
    roadmap: Roadmap, written: Mapping[str, Written], voice: Voice
) -> Iterator[Finding]:
    """Yield what is wrong with words that are well each by itself."""
    yield from ladder_findings(roadmap, written, voice)
    yield from message_findings(roadmap, written, voice)


def _published(path: Path) -> dict[str, Any]:
    """Return the permanent ids that stand beside a roadmap file."""
    beside = path.parent / PUBLISHED
    if not beside.is_file():
        return {}
    known: dict[str, Any] = json.loads(beside.read_text("utf-8"))
    return dict(known.get(path.stem, {}))
