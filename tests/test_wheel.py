"""What is released holds everything the assistant needs, and nothing else; it runs elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DATA = {
    ".py",
    ".yaml",
    ".json",
    ".ftl",
    ".html",
    ".css",
    ".mako",
    ".typ",
    ".ttf",
    ".txt",
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSION = PROJECT["version"]


@dataclass
class Released:
    """A wheel, and the sdist that it was built from."""

    sdist: Path
    wheel: Path


@dataclass
class Elsewhere:
    """An environment of its own, in which only the wheel is of ours."""

    folder: Path

    def filrouge(
        self, *arguments: str, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run the program, away from this tree."""
        kept = {
            name: os.environ[name]
            for name in ("PATH", "SYSTEMROOT")
            if name in os.environ
        }
        return subprocess.run(
            [str(self.folder / "env" / "bin" / "filrouge"), *arguments],
            input=typed,
            capture_output=True,
            text=True,
            cwd=self.folder,
            env={**kept, "HOME": str(self.folder), "LC_ALL": "C"},
            timeout=120,
            check=False,
        )


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Released:
    folder = tmp_path_factory.mktemp("released")
    _build(ROOT, "sdist", folder)
    (sdist,) = folder.glob("filrouge-*.tar.gz")
    with tarfile.open(sdist) as packed:
        packed.extractall(folder / "source", filter="data")
    _build(folder / "source" / f"filrouge-{VERSION}", "wheel", folder)
    (wheel,) = folder.glob("filrouge-*.whl")
    return Released(sdist, wheel)


@pytest.fixture(scope="module")
def elsewhere(
    released: Released, tmp_path_factory: pytest.TempPathFactory
) -> Elsewhere:
    """The packages are borrowed from here, so that nothing has to be fetched."""
    folder = tmp_path_factory.mktemp("elsewhere")
    _empty(folder / "env")
    (inside,) = (folder / "env").glob("lib/python*/site-packages")
    (inside / "borrowed.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    _pip(folder / "env", "--no-deps", "--no-index", str(released.wheel))
    return Elsewhere(folder)


def test_the_wheel_holds_roadmaps_words_templates_fonts_and_migrations(
    released: Released,
) -> None:
    held = set(zipfile.ZipFile(released.wheel).namelist())
    data = [
        path
        for folder in ("bot", "flows", "locales", "storage")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in DATA
    ]

    assert {str(path.relative_to(ROOT)) for path in data} <= held
    tops = {name.split("/")[0] for name in held}
    assert tops == {
        "bot",
        "flows",
        "locales",
        "storage",
        f"filrouge-{VERSION}.dist-info",
    }


def test_no_file_of_a_release_names_a_folder_of_this_machine(
    released: Released,
) -> None:
    ours = [str(ROOT).encode(), str(Path.home()).encode() + b"/"]
    with zipfile.ZipFile(released.wheel) as wheel:
        contents = {name: wheel.read(name) for name in wheel.namelist()}
    with tarfile.open(released.sdist) as sdist:
        for member in sdist.getmembers():
            assert member.uname == member.gname == ""
            file = sdist.extractfile(member)
            contents[member.name] = file.read() if file else b""

    assert [n for n, c in contents.items() if any(path in c for path in ours)] == []
    assert not [name for name in contents if "tests/" in name or ".venv" in name]


def test_it_says_its_version(elsewhere: Elsewhere) -> None:
    assert elsewhere.filrouge("--version").stdout == f"filrouge {VERSION}\n"


def test_roadmaps_and_words_are_in_it(elsewhere: Elsewhere) -> None:
    checked = elsewhere.filrouge("roadmap", "check")

    assert checked.stdout.startswith("All is well: 4 roadmaps, words in nl, fr, en")
    assert checked.returncode == 0


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_conversation_goes_as_far_as_a_report(
    language: str, elsewhere: Elsewhere
) -> None:
    name = f"{language}.db"
    typed = "1\n2\n/summary full\n/summary picture\n"

    talked = elsewhere.filrouge(
        "--db", name, "--lang", language, "--roadmap", "vises", typed=typed
    )

    assert talked.returncode == 0, talked.stderr
    made = elsewhere.folder / f"summaries-{language}"
    assert [file.read_bytes()[:5] for file in made.glob("*.pdf")] == [b"%PDF-"]
    assert [file.read_bytes()[1:4] for file in made.glob("*.png")] == [b"PNG"]
    assert not list(elsewhere.folder.glob("failures.log"))


@pytest.mark.slow
def test_with_the_locked_packages_alone_it_runs_too(
    released: Released, tmp_path: Path
) -> None:
    """Fetched anew, by their hashes: nothing of what is installed here is borrowed."""
    _empty(tmp_path / "env")
    lock = ROOT / "requirements.lock"
    _pip(tmp_path / "env", "--require-hashes", "--requirement", str(lock))
    _pip(tmp_path / "env", "--no-deps", "--no-index", str(released.wheel))
    place = Elsewhere(tmp_path)

    talked = place.filrouge("--roadmap", "vises", typed="1\n2\n/summary full\n")

    assert talked.returncode == 0, talked.stderr
    assert list((tmp_path / "data" / "summaries").glob("*.pdf"))


def _build(source: Path, target: str, to: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(to)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)


def _empty(environment: Path) -> None:
    command = [sys.executable, "-m", "venv", "--without-pip", str(environment)]
    subprocess.run(command, check=True, capture_output=True)


def _pip(environment: Path, *arguments: str) -> None:
    python = environment / "bin" / "python"
    command = [sys.executable, "-m", "pip", "--python", str(python)]
    command += ["--disable-pip-version-check", "--quiet", "install", *arguments]
    subprocess.run(command, check=True, capture_output=True)
