"""What identifies a person is found in what somebody typed, and ordinary answers are left alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import process_time
from timeit import repeat

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.identifying import Trace, traces, without

LISTS = Path(__file__).parent / "identifying"
PERSONAL = [
    tuple(line.split("\t"))
    for line in (LISTS / "personal.txt").read_text("utf-8").splitlines()
]
ORDINARY = (LISTS / "ordinary.txt").read_text("utf-8").splitlines()

PIECES = st.sampled_from([
    *("jan@example.be", "@", "jan", "(at)", ".be", "www.", "https://", "/", "BE", "NL"),
    *("+32 451 12 34 56", "0032", "0451/12.34.56", "(0)", "+", "056", "12", "0", "tel "),
    *("85.07.30-033.28", "1 85 05 78 006 084 91", "123456782", "111222333", "bsn "),
    *("BE71 0961 2345 6769", "71", "0961", "2345", "6769", "123.456.782", "SIREN "),
    *(" ", "  ", "-", ".", ",", "(", ")", "\n", "\xa0", "…", " euro", "12/03/2025", "٤", "é"),
])  # fmt: skip
TYPED = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join))


def said(text: str) -> list[tuple[str, str]]:
    return [(each.sort, text[each.start : each.end]) for each in traces(text)]


def test_ri7_what_identifies_a_person_is_found_with_its_sort() -> None:
    missed = [
        (sort, text, said(text))
        for sort, text in PERSONAL
        if sort not in {each.sort for each in traces(text)}
    ]
    print(*missed, f"{len(missed)} of {len(PERSONAL)} missed", sep="\n")  # noqa: T201
    assert len(set(PERSONAL)) == len(PERSONAL) >= 250
    assert len(missed) <= 0.05 * len(PERSONAL), missed


def test_ri7_ordinary_answers_are_left_alone() -> None:
    taken = [(text, said(text)) for text in ORDINARY if traces(text)]
    print(*taken, f"{len(taken)} of {len(ORDINARY)} reported", sep="\n")  # noqa: T201
    assert len(set(ORDINARY)) == len(ORDINARY) >= 1000
    assert len(taken) <= 0.02 * len(ORDINARY), taken


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "\n", "@", "…", "0", "123 456 782 euro", "omzet € 123456782", "BE 0456.789.012",
        "SIREN 123456782", "factuur 0456789012", "01/02/2025 - 03/04/2025", "08.30-12.00 13.00",
        "+++123/4567/89002+++", "https://example.be/0451123456", "foto@2x.png", "ISBN 0306406152",
        "@jan@social.example", "1 023 456 789 euro", "volg @tweededraad.be", "W123456782",
    ],
)  # fmt: skip
def test_ri7_nobody_is_in(text: str) -> None:
    assert traces(text) == ()
    assert without(text, ()) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bel 0451 12 34 56 of mail jan@example.be.", "Bel … of mail …."),
        ("0451 12 34 56\n056 12 34 56\n", "…\n…\n"),
        ("0451 12 34 56 / 056 12 34 56", "… / …"),
        ("tel  0451/12.34.56  , (056 12 34 56)", "tel … , (…)"),
        ("(02) 123 45 67", "…"),
        ("+32 (0)451 12 34 56", "…"),
        ("bel +32 451\n12 34 56", "bel +32 451\n12 34 56"),
        ("٠٤٥١ ١٢ ٣٤ ٥٦ en ０５６ １２ ３４ ５６", "… en …"),
        ("0451\xa012‑34‑56", "…"),
        ("BE71 0961 2345 6769 bij KBC", "… bij KBC"),
        ("jan@example.be;mia@example.be", "…;…"),
        ("de 12 met BE71 0961 2345 6769", "de 12 met …"),
    ],
)
def test_ri7_nothing_of_it_is_left(text: str, left: str) -> None:
    assert without(text, traces(text)) == left


def test_ri7_the_most_specific_is_what_it_is() -> None:
    assert said("bsn 123456782") == [("national-number", "123456782")]
    assert said("bsn 056123401")[0][0] == "national-number"
    assert said("056123401")[0][0] == "phone"
    assert said("85.07.30-033.28") == [("national-number", "85.07.30-033.28")]
    assert said("98.47.28-997.65") == [("national-number", "98.47.28-997.65")]
    assert said("NL91ABNA0417164300") == [("iban", "NL91ABNA0417164300")]
    assert said("253072B07300470") == [("national-number", "253072B07300470")]


def test_ri7_traces_that_overlap_are_taken_out_once() -> None:
    found = [Trace(sort="phone", start=a, end=b) for a, b in ((2, 6), (4, 8), (20, 30))]
    assert without("abcdefghij", found) == "ab…ij…"
    assert without("ab  cd  gh", [Trace(sort="phone", start=4, end=6)]) == "ab … gh"


@given(TYPED)
@settings(max_examples=400)
@example("0451 12 34 56 85.07.30-033.28 0451 12 34 56")
@example("85.07.30-033.28-0451 12 34 56-jan@example.be")
def test_ri7_a_text_without_its_traces_has_none(text: str) -> None:
    found = traces(text)
    ends = [0, *(end for each in found for end in (each.start, each.end)), len(text)]
    assert ends == sorted(ends)
    assert all(each.start < each.end for each in found)
    assert traces(without(text, found)) == ()


@given(
    st.text(max_size=30), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)))
)
def test_ri7_taking_out_never_fails(text: str, spans: list[tuple[int, int]]) -> None:
    without(text, [Trace(sort="phone", start=a, end=b) for a, b in spans])


@pytest.mark.parametrize(
    "piece",
    [*ORDINARY[:3], "a", "1 ", "0 ", "1(", "a@", "0451 12 34 56 ", "de 12 ", "BE71 0961 2345 6769 "],
)  # fmt: skip
def test_ri7_a_very_long_text_is_read_at_once(piece: str) -> None:
    text = piece * (100_000 // len(piece))

    # 0.2 s where nothing else runs; minutes, if each piece looked at all others
    assert taken(text, times=1) < 5


def test_ri7_a_text_without_candidates_costs_nearly_nothing() -> None:
    text = (
        "We sorteren kleren en geven mensen werk op hun ritme, in maart 12 van de 20. "
        * 3
    )

    assert taken(text) < taken(f"{text} Bel 0451 12 34 56.") / 5


def taken(text: str, times: int = 20) -> float:
    """Return the seconds that a text takes so many times, at the quickest."""
    return min(repeat(lambda: traces(text), process_time, number=times, repeat=3))


def test_ri7_libraries_wait_until_there_is_something() -> None:
    code = (
        "import sys; from bot.identifying import traces; traces('12 van de 20 op 12/03/2025');"
        "print([m for m in ('stdnum', 'phonenumbers') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
