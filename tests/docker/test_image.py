"""What the Dockerfile promises, and that all it copies is there."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.docker.files import FOLDER, ROOT

Step = tuple[str, str]


def stages() -> list[list[Step]]:
    """Return the stages of the Dockerfile, each as instructions with what they are given."""
    text = (FOLDER / "Dockerfile").read_text("utf-8")
    joined = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    found: list[list[Step]] = []
    for line in filter(None, joined.splitlines()):
        word, _, rest = line.partition(" ")
        if word == "FROM":
            found.append([])
        if found:
            found[-1].append((word, " ".join(rest.split())))
    return found


def given(stage: list[Step], word: str) -> list[str]:
    return [rest for step, rest in stage if step == word]


def kept_out(path: str) -> bool:
    """Return whether a path stays out of what the build is given."""
    lines = (FOLDER / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    out = False
    for line in lines:
        parts = Path(path).parts
        heads = ["/".join(parts[: end + 1]) for end in range(len(parts))]
        if any(fnmatch(head, line.lstrip("!")) for head in heads):
            out = not line.startswith("!")
    return out


def test_it_is_built_elsewhere_on_the_same_base_whose_version_is_said() -> None:
    build, final = stages()
    text = (FOLDER / "Dockerfile").read_text("utf-8")

    assert given(build, "FROM") == ["${BASE} AS build"]
    assert given(final, "FROM") == ["${BASE}"]
    assert re.search(r"^ARG BASE=python:3\.\d+-slim-\w+$", text, re.MULTILINE)


def test_packages_are_those_of_the_lock_file_and_none_is_built() -> None:
    (install,) = (r for r in given(stages()[0], "RUN") if "requirements.lock" in r)

    assert "--require-hashes" in install
    assert "--only-binary :all:" in install


def test_what_builds_and_installs_does_not_stay() -> None:
    build, final = stages()
    group = re.findall(
        r'install = \["(\w+)[^"]*", "(\w+)', (ROOT / "pyproject.toml").read_text()
    )[0]

    (wheel,) = (r for r in given(build, "RUN") if "hatchling build" in r)
    gone = wheel.partition("uninstall --yes")[2].partition("&&")[0].split()
    assert set(group) <= set(gone)
    assert wheel.endswith("check")
    (run,) = given(final, "RUN")
    assert "pip uninstall" in run
    assert not re.search(r"\b(apt-get|pip install|curl|wget)\b", run)


def test_nobody_in_particular_runs_it_and_only_two_folders_are_theirs() -> None:
    final = stages()[1]
    (run,) = given(final, "RUN")

    assert given(final, "USER") == ["1000:1000"]
    assert given(final, "VOLUME") == ['["/data", "/backups"]']
    assert "--mode=0700 /data /backups" in run
    for word in ("COPY", "ADD"):
        assert not any("--chown" in each for each in given(final, word))


def test_it_serves_telegram_and_tells_how_it_is() -> None:
    final = stages()[1]

    assert given(final, "ENTRYPOINT") == ['["filrouge"]']
    assert given(final, "CMD") == ['["serve"]']
    (health,) = given(final, "HEALTHCHECK")
    assert health.endswith('CMD ["filrouge", "status", "--ready"]')


def test_the_settings_it_brings_exist() -> None:
    (brought,) = given(stages()[1], "ENV")

    for name in re.findall(r"FILROUGE_(\w+)=", brought):
        assert name.lower() in Settings.__struct_fields__


@pytest.mark.parametrize("number", [0, 1])
def test_what_is_copied_is_there_and_let_in(number: int) -> None:
    for each in given(stages()[number], "COPY"):
        if "--from" in each:
            continue
        *sources, _ = (word for word in each.split() if not word.startswith("--"))
        for source in sources:
            assert (ROOT / source).exists()
            assert not kept_out(source.rstrip("/"))


def test_secrets_data_and_tests_stay_out() -> None:
    for path in ("docker/.env", "filrouge.env", "data/filrouge.db", "tests", ".git"):
        assert kept_out(path)
    assert kept_out("bot/__pycache__")
