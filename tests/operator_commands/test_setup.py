"""Setup asks once, writes what is read back exactly, shows no secret, and loses nothing."""

from __future__ import annotations

import builtins
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.__main__ import main
from bot.environment import read_settings
from bot.keys import keys_of
from bot.settings import FILE
from bot.setup import asking, env_file
from bot.setup.checks import BASES
from storage.database import Database
from storage.vault import Vault, new_key

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz12345"
ALL = [
    "--responsible",
    "Kringwinkel Noord",
    "--contact",
    "privacy@example.org",
    "--lawful-basis",
    "public-task",
    "--retention",
    "24",
]


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in os.environ:
        if name.startswith("FILROUGE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)


Typed = Callable[..., None]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Typed:
    """Return what puts lines on the keyboard, and somebody in front of it."""

    def put(*lines: str) -> None:
        left: Iterator[str] = iter(lines)

        def read(_prompt: str = "") -> str:
            found = next(left, None)
            if found is None:
                raise EOFError
            if found == "^C":
                raise KeyboardInterrupt
            return found

        monkeypatch.setattr("bot.operator.setup._terminal", lambda: True)
        monkeypatch.setattr(builtins, "input", read)
        monkeypatch.setattr(asking, "getpass", read)

    return put


def mode(path: str) -> int:
    return Path(path).stat().st_mode & 0o777


# --- asked in a terminal ----------------------------------------------------------------------


def test_all_is_asked_written_and_read_back(
    typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "L’Atelier d'Émile \\ “Noord” ${HOME} $X # 1 = \"x\" 'y'"
    typed("no", f"  {name} ", "privacy@example.org", "1", "24", "yes", TOKEN)

    assert main(["setup"]) == 0

    found = read_settings()
    assert found.responsible == name
    assert found.contact == "privacy@example.org"
    assert found.lawful_basis == "legitimate-interest"
    assert found.retention == 24
    assert found.trial is False
    assert found.telegram_token.reveal() == TOKEN
    assert len(keys_of(found)) == 1
    assert mode(FILE) == mode("filrouge.key") == 0o600
    told = capsys.readouterr().out
    assert f"FILROUGE_RESPONSIBLE: {name}" in told
    assert "FILROUGE_TELEGRAM_TOKEN: (not shown)" in told
    assert TOKEN not in told
    assert Path("filrouge.key").read_text().strip() not in told


def test_the_key_that_was_made_opens_a_new_database(typed: Typed) -> None:
    typed("no", "Noord", "a@example.org", "1", "24", "yes", "")

    assert main(["setup"]) == 0

    settings = read_settings()
    Database(settings.db, Vault(keys_of(settings))).shut()


def test_a_trial_may_leave_the_rest_open(typed: Typed) -> None:
    typed("yes", "", "", "", "", "no", "")

    assert main(["setup"]) == 0

    found = read_settings()
    assert found.trial is True
    assert found.responsible == found.contact == ""
    assert found.lawful_basis is None
    assert found.retention is None
    assert not Path("filrouge.key").exists()


WRONG = [  # what was typed for what, and what is said to it
    ("trial", "perhaps", "Please type yes or no."),
    ("trial", "", "Please type yes or no."),
    ("responsible", "", "I need an answer here."),
    ("responsible", "   ", "I need an answer here."),
    ("responsible", "123", "That is not a name"),
    ("responsible", "x" * 61, "more than 60 characters"),
    ("contact", f"{'x' * 120}@example.org", "more than 120 characters"),
    ("responsible", "a\x00b", "characters in it that I cannot keep"),
    ("responsible", "a\ufffdb", "characters in it that I cannot keep"),
    ("responsible", "a\u202eb", "characters in it that I cannot keep"),
    ("contact", "", "I need an answer here."),
    ("contact", "us", "People cannot reach you with that."),
    ("contact", "anna@", "People cannot reach you with that."),
    ("contact", "@example.org", "People cannot reach you with that."),
    ("basis", "", "Type a number from 1 to 5"),
    ("basis", "0", "Type a number from 1 to 5"),
    ("basis", "6", "Type a number from 1 to 5"),
    ("basis", "²", "Type a number from 1 to 5"),
    ("basis", "why not", "Type a number from 1 to 5"),
    ("retention", "", "a whole number of months from 1 to 120"),
    ("retention", "0", "a whole number of months from 1 to 120"),
    ("retention", "121", "a whole number of months from 1 to 120"),
    ("retention", "-3", "a whole number of months from 1 to 120"),
    ("retention", "2 years", "a whole number of months from 1 to 120"),
    ("retention", "1.5", "a whole number of months from 1 to 120"),
    ("retention", "٣", "a whole number of months from 1 to 120"),
    ("seal", "later", "Please type yes or no."),
    ("token", "abc", "is not a token"),
]


@pytest.mark.parametrize(("where", "wrong", "said"), WRONG)
def test_what_is_wrong_is_said_and_asked_again(
    where: str,
    wrong: str,
    said: str,
    typed: Typed,
    capsys: pytest.CaptureFixture[str],
) -> None:
    right = {
        "trial": "no",
        "responsible": "Noord",
        "contact": "+32 9 123 45 67",
        "basis": "3",
        "retention": "12",
        "seal": "no",
        "token": "",
    }
    lines = []
    for name, line in right.items():
        lines += [wrong, wrong, line] if name == where else [line]
    typed(*lines)

    assert main(["setup"]) == 0

    told = capsys.readouterr().out
    assert told.count(said) == 2
    assert read_settings().lawful_basis == "public-task"
    assert read_settings().retention == 12


@pytest.mark.parametrize(
    "contact",
    [
        "privacy@example.org",
        "anna.peeters+avg@mail.example.org",
        "09 123 45 67",
        "+33 (0)1 23 45 67 89",
        "https://example.org/privacy",
        "www.example.org",
        "Dorpsstraat 1, 9000 Gent",
    ],
)
def test_every_way_to_be_reached_is_taken(contact: str, typed: Typed) -> None:
    typed("no", "Noord", contact, "1", "24", "no", "")

    assert main(["setup"]) == 0
    assert read_settings().contact == contact


@pytest.mark.parametrize("number", range(1, 6))
def test_each_lawful_basis_has_its_number_and_a_sentence(
    number: int, typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("no", "Noord", "a@example.org", str(number), "24", "no", "")

    assert main(["setup"]) == 0

    assert read_settings().lawful_basis == BASES[number - 1]
    told = capsys.readouterr().out
    assert re.findall(r"^([1-5])\. \w.*[.]$", told, re.MULTILINE) == list("12345")


@pytest.mark.parametrize("end", ["^C", None])
@pytest.mark.parametrize("after", range(7))
def test_stopping_anywhere_writes_nothing(
    after: int, end: str | None, typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["no", "Noord", "a@example.org", "1", "24", "yes", TOKEN][:after]
    typed(*lines, *([end] if end else []))

    assert main(["setup"]) == 1

    assert "Stopped. Nothing was written." in capsys.readouterr().err
    assert list(Path().iterdir()) == []


# --- a file that is there already -------------------------------------------------------------

EARLIER = """\
# by hand
export FILROUGE_RESPONSIBLE="Kringloop Zuid"  # old name

filrouge_retention = 36
FILROUGE_LOG='turns.log'
# last line"""


def test_other_lines_stay_and_a_change_is_asked_about(
    typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(FILE).write_text(EARLIER)
    Path(FILE).chmod(0o644)
    typed("no", "Noord", "maybe", "yes", "a@example.org", "1", "", "no", "")

    assert main(["setup"]) == 0

    told = capsys.readouterr().out
    assert "It is now: Kringloop Zuid." in told
    assert "is now “Kringloop Zuid”. Change it to “Noord”?" in told
    text = Path(FILE).read_text()
    assert text.startswith("# by hand\nFILROUGE_RESPONSIBLE='Noord'\n\n")
    assert "filrouge_retention = 36\nFILROUGE_LOG='turns.log'\n# last line\n" in text
    assert mode(FILE) == 0o600
    found = read_settings()
    assert (found.responsible, found.retention) == ("Noord", 36)
    assert found.log == "turns.log"


def test_what_is_not_to_change_does_not(typed: Typed) -> None:
    Path(FILE).write_text(EARLIER)
    typed("no", "Noord", "no", "a@example.org", "1", "12", "no", "no", "")

    assert main(["setup"]) == 0

    found = read_settings()
    assert (found.responsible, found.retention) == ("Kringloop Zuid", 36)
    assert found.contact == "a@example.org"


def test_a_second_time_nothing_changes(
    typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("yes", "Noord", "a@example.org", "1", "24", "yes", TOKEN)
    assert main(["setup"]) == 0
    before, key = Path(FILE).read_bytes(), Path("filrouge.key").read_bytes()
    capsys.readouterr()
    typed("", "", "", "", "", "")

    assert main(["setup"]) == 0

    told = capsys.readouterr().out
    assert "It is now: yes." in told
    assert "One is set already." in told
    assert "A key is set already" in told
    assert "Nothing has changed" in told
    assert TOKEN not in told
    assert (Path(FILE).read_bytes(), Path("filrouge.key").read_bytes()) == (before, key)


def test_the_end_of_a_trial_is_a_change(typed: Typed) -> None:
    assert main(["setup", "--trial"]) == 0
    typed("no", "yes", "Noord", "a@example.org", "1", "24", "no", "")

    assert main(["setup"]) == 0

    assert read_settings().trial is False
    assert Path(FILE).read_text().count("FILROUGE_TRIAL=") == 1


def test_a_name_that_stands_twice_stands_once(typed: Typed) -> None:
    Path(FILE).write_text("FILROUGE_RETENTION=1\nFILROUGE_RETENTION=2\nFILROUGE_LOG=x")

    assert main(["setup", *ALL, "--change"]) == 0

    text = Path(FILE).read_text()
    assert text.count("FILROUGE_RETENTION") == 1
    assert read_settings().retention == 24
    assert read_settings().log == "x"


def test_what_the_environment_says_otherwise_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FILROUGE_RETENTION", "6")

    assert main(["setup", *ALL]) == 0

    told = capsys.readouterr().out
    assert "Mind: FILROUGE_RETENTION also stands in the environment" in told
    assert told.count("Mind:") == 1


@given(
    some.text(
        some.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
    ).filter(str.strip)
)
def test_each_line_is_read_back_exactly(value: str) -> None:
    text = env_file.changed("A=1\n", {"FILROUGE_X": value}, {"FILROUGE_X": "about"})

    assert env_file.values_in(text) == {"A": "1", "FILROUGE_X": value}


# --- the key ----------------------------------------------------------------------------------


def test_a_database_that_is_there_is_not_sealed_here(
    typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("data").mkdir()
    Path("data/filrouge.db").write_bytes(b"")
    assert main(["setup", *ALL, "--seal"]) == 2
    assert "filrouge key seal" in capsys.readouterr().err
    assert not Path(FILE).exists()
    typed("no", "Noord", "a@example.org", "1", "24", "")

    assert main(["setup"]) == 0
    assert "filrouge key seal" in capsys.readouterr().out
    assert not Path("filrouge.key").exists()
    assert read_settings().key_file is None


def test_a_key_that_is_there_is_used_and_nothing_else_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("filrouge.key").write_text("my diary")
    assert main(["setup", *ALL, "--seal"]) == 2
    assert "is not a key" in capsys.readouterr().err
    assert not Path(FILE).exists()

    key = new_key()
    Path("filrouge.key").write_text(key)
    assert main(["setup", *ALL, "--seal"]) == 0
    assert Path("filrouge.key").read_text() == key
    assert read_settings().key_file == Path("filrouge.key")


# --- without a terminal -----------------------------------------------------------------------


def test_without_a_terminal_options_are_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["setup", *ALL[:4]]) == 2

    told = capsys.readouterr().err
    assert "only in a terminal" in told
    assert "--lawful-basis, --retention" in told
    assert "--responsible" not in told
    assert not Path(FILE).exists()


def test_with_options_nobody_is_asked(tmp_path: Path) -> None:
    Path("token").write_text(f"{TOKEN}\n")

    code = main(["setup", *ALL, "--seal", "--telegram-token-file", "token"])

    assert code == 0
    found = read_settings()
    assert found.responsible == "Kringwinkel Noord"
    assert found.lawful_basis == "public-task"
    assert found.telegram_token.reveal() == TOKEN
    assert len(keys_of(found)) == 1


def test_with_options_a_change_needs_a_word_more(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["setup", *ALL]) == 0
    other = [*ALL[:-1], "36"]

    assert main(["setup", *other]) == 2
    assert "--change" in capsys.readouterr().err
    assert read_settings().retention == 24
    assert main(["setup", *other, "--change"]) == 0
    assert read_settings().retention == 36


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--retention", "many"], "a whole number of months"),
        (["--lawful-basis", "because"], "one of these names"),
        (["--contact", "x"], "People cannot reach you"),
        (["--telegram-token-file", "nowhere"], "I cannot use nowhere"),
    ],
)
def test_a_wrong_option_is_said_and_nothing_is_written(
    options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["setup", "--trial", *options]) == 2

    assert said in capsys.readouterr().err
    assert list(Path().iterdir()) == []


def test_a_place_that_cannot_be_written_leaves_no_key(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, text: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(env_file, "write", refuse)

    assert main(["setup", *ALL, "--seal"]) == 2

    assert "I cannot use filrouge.env: Permission denied" in capsys.readouterr().err
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("system", "said"),
    [
        ("en", "which only your account can read"),
        ("nl_BE", "alleen jouw account"),
        ("fr_FR", "seul votre compte"),
    ],
)
def test_it_speaks_the_language_of_the_system(
    system: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", system)

    assert main(["setup", *ALL, "--seal"]) == 0

    assert said in capsys.readouterr().out
    comments = [x for x in Path(FILE).read_text().split("\n") if x.startswith("# ")]
    assert len(comments) == 6


# --- a real terminal --------------------------------------------------------------------------


class Terminal:
    """Setup in a terminal of its own, with somebody who waits for each question."""

    def __init__(self, folder: Path, language: str) -> None:
        command = [sys.executable, "-m", "bot", "setup"]
        kept = ("PATH", "HOME", "VIRTUAL_ENV")
        env = {name: os.environ[name] for name in kept if name in os.environ}
        env |= {"LC_ALL": language, "PYTHONPATH": str(ROOT), "TERM": "dumb"}
        self.pid, self._end = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(sys.executable, command, env)
        self.shown = ""
        self._seen = 0  # of it, when something was typed last

    def answers(self, question: str, line: str) -> None:
        self._until(
            lambda: question in self.shown[self._seen :] and self.shown.endswith("> ")
        )
        self._seen = len(self.shown)
        time.sleep(0.05)  # until what is typed is hidden, if it is to be
        os.write(self._end, line.encode())

    def ends(self) -> int:
        self._until(lambda: False)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def _until(self, holds: Callable[[], bool]) -> None:
        began = time.monotonic()
        while not holds():
            if time.monotonic() - began > 20:
                os.kill(self.pid, signal.SIGKILL)
                raise AssertionError(self.shown)
            try:
                if select.select([self._end], [], [], 0.1)[0]:
                    more = os.read(self._end, 65536).decode("utf-8", "replace")
                    self.shown += more.replace("\r\n", "\n")
            except OSError:  # it is gone
                return


def test_a_conversation_in_a_terminal_hides_the_token(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "nl_BE.UTF-8")
    terminal.answers("Is dit een proef", "nee\n")
    terminal.answers("Wie is verantwoordelijk", "Kringwinkel Überall\n")
    terminal.answers("Hoe bereiken mensen je", "geen idee\n")
    terminal.answers("Daarmee kunnen mensen", "privacy@example.org\n")
    terminal.answers("5. Toestemming", "1\n")
    terminal.answers("Na hoeveel maanden", "24\n")
    terminal.answers("Zal ik een sleutel maken", "ja\n")
    terminal.answers("Het token van je Telegram-bot", f"{TOKEN}\n")

    assert terminal.ends() == 0, terminal.shown

    assert TOKEN not in terminal.shown
    assert "FILROUGE_TELEGRAM_TOKEN: (niet getoond)" in terminal.shown
    read = "from bot.environment import read_settings; s = read_settings(); print(s.responsible, s.retention, s.telegram_token.reveal(), s.key_file)"
    done = subprocess.run(
        [sys.executable, "-c", read],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == [
        "Kringwinkel",
        "Überall",
        "24",
        TOKEN,
        "filrouge.key",
    ]


@pytest.mark.parametrize("end", ["\x03", "\x04"])
def test_ctrl_c_and_ctrl_d_in_a_terminal_write_nothing(
    end: str, tmp_path: Path
) -> None:
    terminal = Terminal(tmp_path, "fr_FR.UTF-8")
    terminal.answers("Est-ce un essai", "non\n")
    terminal.answers("Qui est responsable", end)

    assert terminal.ends() == 1

    assert "Arrêté. Rien n’a été écrit." in terminal.shown
    assert "Traceback" not in terminal.shown
    assert list(tmp_path.iterdir()) == []
