"""The answers as data: a documented form, the same bytes, and no cell that counts by itself."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bot.report.data import (
    Book,
    Fact,
    NotDataError,
    Told,
    again,
    data,
    fingerprinted,
    table,
)
from bot.report.seal import sealed

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "summary.schema.json").read_text("utf-8")
)
FORMULAS = (
    "=1+1",
    "+32 9",
    "-cmd",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\u00a0=1",
    "\ufeff=1",
)


def book(*answers: Told) -> Book:
    return fingerprinted(
        Book(
            roadmap="vises",
            roadmap_version="7d1f",
            language="nl",
            day="2026-03-14",
            answers=answers or (told("Herstelatelier"),),
            facts=(Fact(section="portrait", text="Herstelatelier.", answers=(29,)),),
        )
    )


def told(words: str, **more: Any) -> Told:
    given: dict[str, Any] = {"number": 29, "prompt": "map5", "item": "i1"} | more
    return Told(status="given", words=words, value=words, title="Wat doet u?", **given)


def faults(content: bytes) -> list[str]:
    return [
        e.message for e in Draft202012Validator(SCHEMA).iter_errors(json.loads(content))
    ]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_json_is_of_the_documented_form_sealed_or_not() -> None:
    content = data(
        book(told("a", marks=("estimate",), date="2026-03-01", language="nl"))
    )

    assert faults(content) == []
    assert faults(sealed("json", content)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"form": "other"},
        {"fingerprint": "xyz"},
        {"day": "yesterday"},
        {"more": 1},
        {"answers": [{}]},
    ],
)
def test_the_schema_refuses_another_form(change: dict[str, Any]) -> None:
    body = json.loads(data(book())) | change

    assert faults(json.dumps(body).encode())


@given(st.lists(st.text(), max_size=4))
def test_any_words_come_back_from_the_json(words: list[str]) -> None:
    given_ = book(*(told(text, number=n) for n, text in enumerate(words, 1)))

    content = data(given_)

    assert content.isascii()
    assert [a["words"] for a in json.loads(content)["answers"]] == [
        a.words for a in given_.answers
    ]
    assert again(content) == (given_.fingerprint, content)


@pytest.mark.parametrize(
    "content",
    [b"[]", b"{}", b'{"form":1}', b"7", b'{"form":"filrouge-summary/1","answers":[1]}'],
)
def test_something_else_is_not_read_as_data(content: bytes) -> None:
    with pytest.raises(NotDataError):
        again(content)


def test_the_table_has_a_row_for_each_answer_and_opens_as_utf_8() -> None:
    content = table(book(told("Élan; “één”,\ntwee regels"), told("b", number=30)))

    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))
    assert [row["number"] for row in rows] == ["29", "30"]
    assert rows[0]["words"] == "Élan; “één”,\ntwee regels"


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_of_the_table_is_counted(formula: str) -> None:
    answer = told(formula, prompt=formula, item=formula, marks=(formula,))

    text = table(book(answer)).decode("utf-8-sig")

    (row,) = list(csv.DictReader(StringIO(text, newline="")))
    assert row["words"] == f"'{formula}"
    for name in ("prompt", "item", "value", "words", "marks"):
        assert row[name].lstrip(" \u00a0\ufeff")[0] == "'"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_words_that_count_nothing_stand_in_the_table_as_they_are(words: str) -> None:
    text = table(book(told(words))).decode("utf-8-sig")

    (row,) = list(csv.DictReader(StringIO(text, newline="")))
    assert row["words"].removeprefix("'") == words.removeprefix("'")
