"""Whatever a bubble says, Telegram takes it, and nothing of it is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.messages import Bubble, Face, Tap
from bot.parts import clipped, cut, length, parts
from bot.speaker import LONGEST
from bot.telegram.layout import laid_out, read
from bot.telegram.posting import keyboard
from tests.telegram.rules import TEXT, check_markup, formatted

letters = st.one_of(
    st.characters(exclude_categories=["Cs"]),
    st.sampled_from(list("<>&\"' \n\n\u202e\u200d\U0001f469\U0001f3fd\u0335/@#")),
    st.sampled_from(["</b>", "<a href=x>", "&lt;", "&#0;", "\r\n", "word ", "End. "]),
)
short = st.lists(letters, max_size=12).map("".join)
said = st.lists(letters, min_size=1, max_size=30).map("".join)
long = st.builds(lambda text, times: text * times, said, st.integers(1, 900))
some = st.lists(st.one_of(short, said), max_size=6).map(tuple)

few = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

bubbles = st.builds(
    Bubble,
    kind=st.sampled_from(["question", "text"]),
    progress=short,
    before=some,
    text=st.one_of(said, long).map(lambda text: f"Q {text}"),
    hint=short,
    lines=st.lists(st.one_of(short, long), max_size=3).map(tuple),
    choices=st.lists(said, max_size=12).map(tuple),
    notes=some,
    how=short,
    picks=st.sampled_from(["", "one", "many", "scale", "grid"]),
    rows=st.integers(1, 5),
    taps=st.lists(
        st.builds(
            Tap,
            label=st.sampled_from(["Skip", "Don’t know", "1", "2", "Done", "Example"]),
            says=st.sampled_from(["/skip", "/don’t know", "/change 123456"]),
            does=st.sampled_from(["say", "done", "example"]),
            always=st.booleans(),
        ),
        max_size=8,
    ).map(tuple),
    asks=st.just("A1b2C3d4E5f6"),
)
faces = st.builds(
    Face,
    picked=st.lists(st.sampled_from(["1", "2", "a3", "b5"]), max_size=3).map(tuple),
    example=st.one_of(st.just(""), long),
    hide=st.just("Hide example"),
    answer=st.one_of(st.just(""), long),
    closed=st.booleans(),
)


def squeezed(text: str) -> str:
    """Return a text without white space, and without what Telegram makes white space of."""
    return re.sub(r"[\s\x00-\x20\u200b\ufeff]+", "", text)


def words_of(bubble: Bubble) -> Iterator[str]:
    yield from (bubble.progress, *bubble.before, bubble.text, bubble.hint)
    yield from (*bubble.lines, *bubble.notes)


@few
@given(bubbles, faces)
@example(
    Bubble(text="Who?", choices=(" ",), picks="one", asks="A1b2C3d4E5f6"),
    Face(),
)
def test_telegram_takes_every_part_of_every_bubble(bubble: Bubble, face: Face) -> None:
    for part in parts(bubble, LONGEST):
        page = laid_out(part, face)

        plain, _ = formatted(page.html, "HTML", None, TEXT)
        assert plain
        if page.rows:
            check_markup(keyboard(page.rows), private=True)
        for row in page.rows:
            for _, data in row:
                assert len(data.encode()) <= 64
                assert read(data) is not None


@few
@given(bubbles)
def test_nothing_is_lost_in_parts_and_the_last_has_the_buttons(bubble: Bubble) -> None:
    made = parts(bubble, LONGEST)

    told = "".join(word for part in made for word in words_of(part))
    assert squeezed(told) == squeezed("".join(words_of(bubble)))
    assert all(not part.taps and not part.picks for part in made[:-1])
    assert (made[-1].taps, made[-1].picks) == (bubble.taps, bubble.picks)
    assert made[-1].choices == bubble.choices


@few
@given(bubbles)
def test_what_people_said_is_shown_as_they_said_it(bubble: Bubble) -> None:
    for part in parts(bubble, LONGEST):
        plain, _ = formatted(laid_out(part, Face()).html, "HTML", None, TEXT)

        assert squeezed(part.text) in squeezed(plain)


@few
@given(long, st.integers(2, 400))
def test_a_text_is_cut_into_pieces_that_fit(text: str, most: int) -> None:
    pieces = list(cut(text, most))

    assert all(length(piece) <= most for piece in pieces)
    assert squeezed("".join(pieces)) == squeezed(text)


@few
@given(long, st.integers(2, 400))
def test_a_text_is_clipped_to_what_fits(text: str, most: int) -> None:
    assert length(clipped(text, most)) <= most
