"""The terminal: piped, typed, narrow, interrupted, and killed at any prompt."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.bot.test_transcripts import FOLDER, read
from tests.processes import piped
from tests.processes.nursery import OURS, forked
from tests.processes.piped import Done, Talking

FILROUGE = [sys.executable, "-m", "bot"]
ROOT = Path(__file__).parents[2]
ENGLISH = {"LANG": "en_GB.UTF-8"}


WATCH = """
import os, sys

def noted(event, given):
    near = event == "socket.connect" and isinstance(given[1], (str, bytes))  # on this machine
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo") and not near:
        file = os.open(os.environ["TEST_REACHED"], os.O_CREAT | os.O_APPEND | os.O_WRONLY)
        os.write(file, f"{event} {given[1:]}\\n".encode())
        os.close(file)

sys.addaudithook(noted)
"""


def environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(OURS)}
    return {**kept, **ENGLISH, "PYTHONPATH": str(ROOT)}


def run(folder: Path, typed: str | bytes, *options: str, **more: str) -> Done:
    given = ("--db", str(folder / "filrouge.db"), *options)
    return piped.run(folder, given, {**ENGLISH, **more}, typed)


def test_st10_a_whole_assessment_can_be_piped_and_reaches_for_no_network(
    tmp_path: Path,
) -> None:
    (tmp_path / "sitecustomize.py").write_text(WATCH, "utf-8")
    reached = tmp_path / "reached"
    watched = environment() | {
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}",  # of all that it starts, too
        "TEST_REACHED": str(reached),
    }
    said = read(FOLDER / "tweede-draad-nl.txt").inputs[1:]
    options = ("--db", "filrouge.db", "--lang", "nl", "--roadmap", "vises")

    done = subprocess.run(
        [*FILROUGE, *options], input="\n".join(said), capture_output=True, text=True, cwd=tmp_path,
        env=watched, timeout=120, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "De impact van De Tweede Draad" in done.stdout
    made = sorted((tmp_path / "summaries").iterdir())
    assert [file.suffix for file in made] == [".pdf", ".png"]
    assert [main(["summary", "verify", str(file)]) for file in made] == [0, 0]
    assert not list(tmp_path.glob("failures.log"))
    assert not reached.exists(), reached.read_text("utf-8")
    subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"],
        env=watched, check=True,
    )  # fmt: skip
    assert "127.0.0.1" in reached.read_text("utf-8")  # it would have been seen


@pytest.mark.parametrize("name", ["L" * 61, "Le\nen", "\udcff"])
def test_a_name_that_cannot_be_kept_is_refused_with_a_sentence(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    file = tmp_path / "filrouge.db"

    assert main(["--db", str(file), "--as", name]) == 2

    assert "at most 60 characters" in capsys.readouterr().err
    assert not file.exists()


def test_a_long_name_is_kept(tmp_path: Path) -> None:
    assert run(tmp_path, "", "--as", "é" * 60).returncode == 0


def test_nothing_typed_is_a_greeting_and_a_goodbye(tmp_path: Path) -> None:
    done = run(tmp_path, "")

    assert done.returncode == 0
    assert "I am Fil rouge, a program, not a person." in done.stdout
    assert done.stdout.rstrip().endswith("and we go on from here.")


@pytest.mark.parametrize(
    ("system", "hello"),
    [
        ("nl_BE.UTF-8", "Ik ben Fil rouge"),
        ("fr_FR.UTF-8", "Je suis Fil rouge"),
        ("C", "I am Fil rouge"),
    ],
)
def test_it_begins_in_the_language_of_the_system(
    tmp_path: Path, system: str, hello: str
) -> None:
    assert hello in run(tmp_path, "", LANG=system).stdout


def test_an_asked_language_is_spoken_and_a_later_start_keeps_it(tmp_path: Path) -> None:
    run(tmp_path, "1\n", "--lang", "fr")

    assert "Bonjour, vous revoilà." in run(tmp_path, "").stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--lang", "xx"], "There are no words in “xx”. I speak: nl, fr, en."),
        (
            ["--roadmap", "nope"],
            "There is no roadmap “nope”. There are: vises, quick, health, agreements.",
        ),
        (["--content", "nowhere"], "There is no folder nowhere."),
        (["--db", "/proc/nope/x.db"], "I cannot use /proc/nope/x.db"),
    ],
)
def test_a_wrong_option_is_said_in_a_sentence_with_an_example(
    tmp_path: Path, options: list[str], words: str
) -> None:
    done = run(tmp_path, "", *options)

    assert done.returncode == 2
    assert words in done.stderr
    assert "For example: --" in done.stderr or "for example: --" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "filrouge.db").write_text("just text " * 100)

    done = run(tmp_path, "")

    assert done.returncode == 2
    assert "is not a database of Fil rouge" in done.stderr
    assert "Traceback" not in done.stderr


LATER = (  # what a conversation in the terminal can do without
    "aiogram", "aiohttp", "alembic", "cryptography", "dateparser", "jinja2", "psycopg", "pydantic", "starlette",
    "structlog", "telegram", "typst",
)  # fmt: skip


def test_a_start_loads_no_library_that_it_can_do_without(tmp_path: Path) -> None:
    run(tmp_path, "")  # the tables are made, with alembic
    start = [sys.executable, "-X", "importtime", *FILROUGE[1:], "--db", "filrouge.db"]

    done = subprocess.run(
        start, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=tmp_path,
        env=environment(), timeout=60, check=True,
    )  # fmt: skip

    loaded = set(re.findall(r"\| +(\w+)$", done.stderr, re.MULTILINE))
    assert {"bot", "msgspec"} <= loaded
    assert loaded.isdisjoint(LATER), loaded & set(LATER)


def test_bytes_that_are_no_text_do_no_harm(tmp_path: Path) -> None:
    done = run(tmp_path, b"1\n\xff\xfe\x00\x9f\n4, 5\n")

    assert done.returncode == 0
    assert "Who should read or hear the result?" in done.stdout


def test_a_closed_pipe_loses_nothing(tmp_path: Path) -> None:
    command = f"printf '1\\n4\\n' | {' '.join(FILROUGE)} --db a.db | head -1"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, cwd=tmp_path, env=environment(), check=False,
        timeout=60,
    )  # fmt: skip

    assert "Traceback" not in done.stderr


def test_two_at_once_on_one_file_are_told(tmp_path: Path) -> None:
    options = ("--db", str(tmp_path / "filrouge.db"))
    with Talking(tmp_path, options, ENGLISH) as first:
        first.until(lambda said: "More" in said)
        done = run(tmp_path, "")

    assert done.returncode == 2
    assert "Fil rouge is already running on this file" in done.stderr


def test_several_people_on_one_computer(tmp_path: Path) -> None:
    run(tmp_path, "1\n4\n", "--as", "Leen")

    samir = run(tmp_path, "", "--as", "Samir").stdout
    leen = run(tmp_path, "", "--as", "Leen").stdout

    assert "I am Fil rouge" in samir
    assert "Welcome back." in leen


def test_a_file_can_be_sent_and_a_wrong_one_is_declined(tmp_path: Path) -> None:
    (tmp_path / "a.exe").write_bytes(b"MZ")
    (tmp_path / "empty.png").write_bytes(b"")

    typed = (
        "1\n/file\n/file nothing.jpg\n/file a.exe\n/file empty.png\n/file .\n/files\n"
    )
    said = " ".join(run(tmp_path, typed).stdout.split())

    assert "Type the path of your file after /file, for example" in said
    assert "I cannot find the file “nothing.jpg”." in said
    assert "“a.exe” is none of these." in said
    assert "“empty.png” is empty." in said
    assert "“.” is a folder." in said
    assert "the file “s”" not in said


# --- a real terminal ----------------------------------------------------------------------


class Terminal:
    """A terminal of some width, with somebody who types."""

    def __init__(self, folder: Path, *, columns: int = 80, **more: str) -> None:
        self._fd, theirs = os.openpty()
        given = ("--db", str(folder / "filrouge.db"), "--lang", "en")
        settings = {**ENGLISH, "COLUMNS": str(columns), "TERM": "xterm", **more}
        self._process = forked(folder, os.ttyname(theirs), given, settings)
        self._theirs = theirs  # open until all is read that is said there
        self.shown = ""

    def wait_for(self, words: str, seconds: float = 20) -> str:
        """Read until some words are shown; return all that was shown since the last time."""
        began, seen = time.monotonic(), ""
        while words not in re.sub(r"\s+", " ", plain(seen)):
            assert time.monotonic() - began < seconds, (words, seen[-500:])
            if select.select([self._fd], [], [], 0.1)[0]:
                seen += os.read(self._fd, 65536).decode("utf-8", "replace")
        self.shown += seen
        return seen

    def types(self, text: str) -> None:
        time.sleep(0.3)  # until the prompt is there
        os.write(self._fd, text.encode())

    def ends(self, seconds: float = 10) -> int:
        """Return the exit code; a process that goes on is killed and fails the test."""
        self._process.join(seconds)
        if self._process.exitcode is None:
            self._process.kill()
        self._process.join()
        while select.select([self._fd], [], [], 0)[0]:
            self.shown += os.read(self._fd, 65536).decode("utf-8", "replace")
        os.close(self._fd)
        os.close(self._theirs)
        return int(self._process.exitcode or 0)


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|[\x01\x02]", "", text)


def test_lines_fit_a_phone_narrow_terminal(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, columns=40)
    terminal.wait_for("« français ».")
    terminal.types("1\r")
    terminal.wait_for("help · quit")
    terminal.types("\x04")

    assert terminal.ends() == 0
    lines = [
        line for line in plain(terminal.shown).splitlines() if not line.startswith(">")
    ]
    assert max(len(line) for line in lines) <= 40


def test_pasted_lines_are_one_answer(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    terminal.wait_for("« français ».")
    terminal.types("2\r")  # the quick reflection
    terminal.wait_for("help · quit")
    terminal.types("1\r")
    terminal.wait_for("help · quit")
    terminal.types("\x1b[200~people in the\nworkshop, and\n\ntheir families\x1b[201~")
    terminal.types("\r")
    said = terminal.wait_for("help · quit")
    terminal.types("\x04")
    terminal.ends()

    assert "\x1b[?2004h" in terminal.shown  # asked to mark what is pasted
    assert "their families" in plain(said)
    assert "question 3 of 7" in plain(said)
    assert "question 4" not in terminal.shown


def test_what_goes_on_after_a_bullet_stands_under_it(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, columns=40)
    terminal.wait_for("« français ».")
    terminal.types("1\r")
    terminal.wait_for("help · quit")
    terminal.types("help\r")
    said = terminal.wait_for("for example /skip")
    terminal.types("\x04")
    terminal.ends()

    lines = [line.rstrip() for line in plain(said).splitlines()]
    first = next(n for n, line in enumerate(lines) if line.startswith("•"))
    last = max(n for n, line in enumerate(lines) if line.startswith("•"))
    assert all(line.startswith(("• ", "  ")) for line in lines[first : last + 1])


def test_colour_is_used_and_not_where_it_is_refused(tmp_path: Path) -> None:
    for refused, coloured in (("", True), ("1", False)):
        more = {"NO_COLOR": refused} if refused else {}
        terminal = Terminal(tmp_path, columns=80, **more)
        terminal.wait_for("« français ».")
        terminal.types("\x04")
        terminal.ends()

        assert ("\x1b[2m" in terminal.shown) is coloured


def test_ctrl_c_says_goodbye_and_keeps_all(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    terminal.wait_for("« français ».")
    terminal.types("1\r")
    terminal.wait_for("Type up to 2 numbers")
    terminal.types("\x03")

    assert terminal.ends() == 0
    assert "Everything is kept." in terminal.shown
    assert "Traceback" not in terminal.shown


def kill_and_return(folder: Path, said: list[str]) -> tuple[str, str]:
    """Type some answers, kill the process, start again; return both last questions."""
    first = run(folder, "\n".join(said) + "\n").stdout if said else ""
    asks = "help · quit" in first.rpartition("\n> ")[2]  # not so between two sittings
    end = "help · quit" if asks else ""
    with Talking(folder, ("--db", str(folder / "filrouge.db")), ENGLISH) as talking:
        talking.until(lambda said: said.strip() != "" and said.rstrip().endswith(end))
        talking.kill()
    return first, run(folder, "").stdout


def last_question(text: str) -> list[str]:
    """Return the lines of the last question, without what surrounds it."""
    blocks = [block for block in text.split("\n\n") if "help · quit" in block]
    lines = (line.strip() for line in blocks[-1].splitlines())
    return [
        line for line in lines if line and line[0] != ">" and " · part " not in line
    ]


@pytest.mark.parametrize("count", [1, 25])  # others: below
def test_killed_at_a_prompt_the_same_question_comes_back(
    tmp_path: Path, count: int
) -> None:
    said = list(read(FOLDER / "tweede-draad-en.txt").inputs[1 : 1 + count])

    before, after = kill_and_return(tmp_path, said)

    assert last_question(after) == last_question(before)


@pytest.mark.slow
def test_killed_along_the_whole_path_the_same_question_comes_back(
    tmp_path: Path,
) -> None:
    said = list(read(FOLDER / "tweede-draad-en.txt").inputs[1:-1])
    for count in range(2, len(said), 4):
        folder = tmp_path / str(count)
        folder.mkdir()
        before, after = kill_and_return(folder, said[:count])
        if "help · quit" in before.rpartition("\n> ")[2]:
            assert last_question(after) == last_question(before), count
