"""What we install: allowed licences only, named in the documentation, without known weaknesses."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


licences, audit = script("licences"), script("audit")
ALLOWED = """
# any package
MIT
Apache-2.0
BSD-3-Clause
BSD License

certifi = MPL-2.0
"""


@pytest.mark.parametrize(
    ("licence", "fits"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("UNKNOWN", False),
        ("Apache-2.0 AND MIT", True),
        ("Apache-2.0 AND GPL-3.0-only", False),
        ("GPL-3.0-only OR MIT", True),
        ("GPL-3.0-only OR AGPL-3.0-only", False),
        ("MIT; BSD License", True),
        ("MIT; GNU General Public License v3 (GPLv3)", False),
        ("MPL-2.0", False),
    ],
)
def test_safe_a_licence_fits_or_not(licence: str, fits: bool) -> None:
    any_may, _ = licences.allowed(ALLOWED)
    assert licences.fits(licence, any_may) is fits


def test_safe_a_licence_may_be_allowed_for_one_package_only() -> None:
    given = licences.allowed(ALLOWED)

    assert list(licences.wrong({"certifi": "MPL-2.0", "a": "MIT"}, *given)) == []
    (found,) = licences.wrong({"other": "MPL-2.0", "a": "MIT"}, *given)
    assert found.startswith("other: its licence is MPL-2.0")
    (found,) = licences.wrong({"certifi": "GPL-3.0-only"}, *given)
    assert "GPL-3.0-only" in found


def test_safe_a_dependency_that_the_documentation_forgets_is_named() -> None:
    project = """
[project]
dependencies = ["fluent.runtime>=0.4,<0.5", "certifi", "pillow>=13"]
[dependency-groups]
dev = ["types-PyYAML", "mypy>=2"]
"""
    table = "| fluent.runtime | words | MIT |\n| types-PyYAML, mypy | types | MIT |\n"

    found = list(licences.missing(project, table))

    assert [each.partition(":")[0] for each in found] == ["certifi", "pillow"]


def test_safe_what_is_locked_here_passes() -> None:
    done = subprocess.run(
        [sys.executable, ".ci/licences.py"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


# --- known weaknesses --------------------------------------------------------------------------------


@contextmanager
def service(weak: str) -> Iterator[str]:
    """A stand-in of OSV, which knows of a weakness in one package."""

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            name = asked["package"]["name"]
            body = json.dumps({"vulns": [weakness(name)]} if name == weak else {})
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: Any) -> None: ...  # noqa: A002

    server = HTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def weakness(name: str) -> dict[str, Any]:
    events = [{"introduced": "0"}, {"fixed": "999.1"}]
    package = {"name": name, "ecosystem": "PyPI"}
    affected = {
        "package": package,
        "ranges": [{"type": "ECOSYSTEM", "events": events}],
    }
    return {"id": "GHSA-test", "aliases": [], "summary": "bad", "affected": [affected]}


def run(url: str, cache: Path) -> subprocess.CompletedProcess[str]:
    options = [
        "--vulnerability-service=osv",
        f"--osv-url={url}",
        f"--cache-dir={cache}",
    ]
    return subprocess.run(
        [sys.executable, ".ci/audit.py", *options],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_safe_a_known_weakness_fails_the_audit_and_is_named(tmp_path: Path) -> None:
    with service("jinja2") as url:
        done = run(url, tmp_path)

    assert done.returncode == 1, done.stdout + done.stderr
    (line,) = done.stdout.splitlines()
    assert line.startswith("jinja2 ")
    assert line.endswith("GHSA-test, mended in 999.1")


def test_safe_without_one_it_passes_and_says_so(tmp_path: Path) -> None:
    with service("nothing") as url:
        done = run(url, tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "no known weakness" in done.stdout


def test_safe_without_a_network_it_is_skipped_in_one_line(tmp_path: Path) -> None:
    done = run("http://127.0.0.1:9/", tmp_path)

    assert done.returncode == 0
    assert done.stdout == "Audit of dependencies skipped: the service is away.\n", (
        done.stderr
    )


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((404, b"{}"), "knows of no weaknesses (404)"),
        ((200, b'{"info": {}}'), "knows of no weaknesses (200)"),
        ((200, b"<html>"), "PyPI cannot be reached"),
        ((200, b'{"vulnerabilities": []}'), ""),
    ],
)
def test_safe_it_is_skipped_too_where_nobody_answers_for_pypi(
    answer: tuple[int, bytes], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import requests

    def get(url: str, timeout: float) -> requests.Response:
        assert url == "https://pypi.org/pypi/aiofiles/25.1.0/json"
        given = requests.Response()
        given.status_code, given._content = answer
        return given

    monkeypatch.setattr(audit.requests, "get", get)
    said = audit.unanswered("aiofiles==25.1.0 \\\n    --hash=sha256:a8\n")
    assert why in said
    assert bool(said) is bool(why)


def test_safe_a_lock_that_cannot_be_read_is_no_reason_to_pass(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "audited", lambda *_: (None, "ERROR: invalid line"))

    assert audit.main(["--any"]) == 1
    assert "failed: ERROR: invalid line" in capsys.readouterr().out
