"""`filrouge summary verify`: what it says of every kind of file, and its exit code."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.__main__ import main
from bot.report import seal as sealing
from bot.report.body import canonical
from bot.report.data import data
from bot.report.making import made
from bot.report.seal import fingerprinted, of_card, sealed
from bot.report.sheet import Sheet
from bot.report.verifying import MARKS, Outcome, kind_of, verify
from locales.catalog import Catalog
from tests.report.sheets import normal
from tests.report.test_data import book

KINDS = ("pdf", "html", "docx", "png")


def sheet() -> Sheet:
    return fingerprinted(normal())


def shown(kind: str, whole: Sheet) -> Sheet:
    return of_card(whole) if kind == "png" else fingerprinted(whole)


def page(of: Sheet) -> bytes:
    return made("html", of, None)


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def test_one_changed_word_is_seen_even_if_the_seal_is_put_on_anew() -> None:
    changed = page(sheet()).replace(b"9 of 21", b"9 of 12")
    assert changed != page(sheet())

    assert (
        verify(
            sealed("html", page(sheet()), sheet()).replace(b"9 of 21", b"9 of 12")
        ).step
        == "seal"
    )
    assert verify(sealed("html", changed, sheet())).step == "again"


@pytest.mark.parametrize("kind", KINDS)
def test_another_sheet_under_the_same_file_is_seen(kind: str) -> None:
    other = shown(kind, replace(normal(), name="De Derde Draad"))

    found = verify(sealed(kind, made(kind, sheet(), None), other))

    assert (found.outcome, found.step) == (Outcome.CHANGED, "again")


@pytest.mark.parametrize("kind", KINDS)
def test_a_fingerprint_that_is_not_of_the_content_is_seen(kind: str) -> None:
    false = replace(
        shown(kind, normal()), lede="Something else."
    )  # under the fingerprint of before

    found = verify(sealed(kind, made(kind, false, None), false))

    assert (found.outcome, found.step) == (Outcome.CHANGED, "content")


@pytest.mark.parametrize("kind", [*KINDS, "json"])
def test_what_another_version_made_is_checked_as_far_as_can_be(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = shown(kind, normal())
    with monkeypatch.context() as then:
        then.setattr(sealing, "maker", lambda: "0.0.9+abc")
        if kind == "json":
            content = sealed("json", data(book()))
        else:
            content = sealed(kind, made(kind, own, None), own)

    found = verify(content)

    assert (found.outcome, found.by) == (Outcome.OTHER_VERSION, "0.0.9+abc")
    assert found.fingerprint == (book() if kind == "json" else own).fingerprint
    assert verify(content.replace(b"a", b"b", 1)).outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    "record",
    [
        b"{}",
        b"[]",
        b'{"by":1}',
        b'{"by":"x"}',
        b'{"by":"x","sheet":{}}',
        b'{"by":"x","photo":"?","sheet":1}',
        b"{" * 9,
    ],
)
def test_a_record_that_is_none_is_no_summary(record: bytes) -> None:
    carrier = sealing.CARRIERS["html"]
    blank = carrier.put(
        page(sheet()), record + b"}" * (not record.endswith((b"}", b"]")))
    )
    content = blank
    if b"<!--filrouge-record {" in blank:
        at = carrier.take(blank).at
        content = sealing.with_seal(carrier, blank, at, sealing.seal_of(blank))

    assert verify(content).outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        b"\x00" * 999,
        b"%PDF-1.7\n%%EOF",
        b"PK\x03\x04",
        b"\x89PNG\r\n\x1a\n",
        b"{}",
        b"<!doctype html>",
        os.urandom(5000),
    ],
)
def test_what_is_not_ours_is_said_not_to_be(content: bytes) -> None:
    assert verify(content).outcome is Outcome.FOREIGN


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_known_and_marked(kind: str) -> None:
    own = shown(kind, normal())
    content = sealed(kind, made(kind, own, None), own)

    assert kind_of(content) == kind
    assert any(mark in content for mark in MARKS)


def test_the_command_says_that_a_file_is_unchanged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], english: None
) -> None:
    path = tmp_path / "summary.html"
    path.write_bytes(sealed("html", page(sheet()), sheet()))

    code = main(["summary", "verify", str(path)])

    said = capsys.readouterr().out
    assert code == 0
    assert "unchanged" in said
    assert sheet().fingerprint in said
    assert "Compare it with the one that stood in the chat" in said
    assert "there is no signature" in said


def test_the_command_says_that_a_file_was_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], english: None
) -> None:
    path = tmp_path / "summary.html"
    path.write_bytes(
        sealed("html", page(sheet()), sheet()).replace(b"9 of 21", b"9 of 22")
    )

    code = main(["summary", "verify", str(path)])

    assert code == 1
    assert "was changed" in capsys.readouterr().out


def test_a_file_of_another_version_is_not_called_unchanged(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    english: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Or a forger would only have to name another version."""
    monkeypatch.setattr(sealing, "maker", lambda: "0.0.9+abc")
    path = tmp_path / "summary.html"
    changed = page(sheet()).replace(b"9 of 21", b"9 of 12")
    path.write_bytes(sealed("html", changed, sheet()))

    code = main(["summary", "verify", str(path)])

    said = capsys.readouterr().out
    assert code == 2
    assert "0.0.9+abc" in said
    assert "unchanged" not in said


def bad(kind: str, folder: Path) -> Path:
    """Return a path at which there is something that cannot be checked."""
    path = folder / "summary.pdf"
    match kind:
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
        case "large":
            with path.open("wb") as file:
                file.truncate(2**30)
        case "junk":
            path.write_bytes(os.urandom(3000))
        case "cut":
            path.write_bytes(made("pdf", sheet(), None)[:2000])
        case "name":
            return folder / ("x" * 400)
        case "nul":
            return Path("a\0b")
        case "loop":
            path.symlink_to(path)
        case "device":
            return Path("/dev/null")
    return path


@pytest.mark.parametrize(
    "kind",
    [
        "missing",
        "folder",
        "empty",
        "large",
        "junk",
        "cut",
        "name",
        "nul",
        "loop",
        "device",
    ],
)
@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_bad_input_gets_a_sentence_with_an_example(
    kind: str,
    language: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_BE.UTF-8")

    code = main(["summary", "verify", str(bad(kind, tmp_path))])

    said = capsys.readouterr()
    assert code == 2
    assert "filrouge summary verify " in said.err
    assert {"en": "example", "nl": "bijvoorbeeld", "fr": "exemple"}[
        language
    ] in said.err
    assert "Traceback" not in said.err
    assert said.out == ""


def test_a_summary_that_was_cut_short_is_called_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], english: None
) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(sealed("pdf", made("pdf", sheet(), None), sheet())[:-200])

    assert main(["summary", "verify", str(path)]) == 1
    assert "damaged" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_each_outcome_has_words(language: str) -> None:
    voice = Catalog().voice(language)
    facts = {"path": "a", "by": "b", "own": "c", "fingerprint": "d"}
    steps = ("seal", "content", "again")
    names = [
        "unchanged",
        "other-version",
        "foreign",
        *(f"changed-{step}" for step in steps),
    ]

    said = [voice.text(f"verify-{name}", "", facts) for name in names]

    assert len(set(said)) == len(names)


def test_the_data_carry_their_own_fingerprint() -> None:
    content = sealed("json", data(book()))

    found = verify(content)

    assert found.outcome is Outcome.UNCHANGED
    assert found.fingerprint == json.loads(content)["fingerprint"]
    body = json.loads(content) | {"answers": []}
    assert verify(json.dumps(body).encode()).outcome is Outcome.CHANGED


def test_data_changed_and_sealed_anew_under_the_old_fingerprint_are_found_out() -> None:
    body = json.loads(data(book()))
    body["answers"][0]["value"] = "Something else"

    forged = sealed("json", canonical(body) + b"\n")

    assert verify(forged).outcome is Outcome.CHANGED
