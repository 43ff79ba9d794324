"""Known weaknesses of what is locked, by pip-audit. Nothing is installed.

Without an answer from the service that knows them it says so in one line, and fails nothing.
Further options go to pip-audit: python .ci/audit.py --vulnerability-service osv
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "tests/requirements.lock")
SECONDS = 5  # for the first answer
AWAY = re.compile(
    r"ConnectionError|ConnectTimeout|ReadTimeout|ServiceError|Max retries"
)


def unanswered(lock: str) -> str:
    """Return why PyPI does not tell what is known of a locked package; "" if it does."""
    found = re.search(r"^([\w.-]+)==([\w.+!-]+)", lock, re.MULTILINE)
    assert found, "a lock file names packages"
    url = f"https://pypi.org/pypi/{found[1]}/{found[2]}/json"
    try:
        answer = requests.get(url, timeout=SECONDS)
        told = answer.json() if answer.ok else {}
    except (requests.RequestException, ValueError) as failed:
        return f"PyPI cannot be reached ({type(failed).__name__})"
    if "vulnerabilities" in told:
        return ""
    return f"what answers for PyPI here knows of no weaknesses ({answer.status_code})"


def pinned(path: str) -> set[str]:
    """Return the versions that a lock file names."""
    text = (ROOT / path).read_text("utf-8")
    return set(re.findall(r"^[\w.-]+==[^ \\]+", text, re.MULTILINE))


def known(told: dict[str, Any]) -> list[str]:
    """Return the weaknesses that pip-audit found, a line each."""
    return [
        f"{package['name']} {package['version']}: {each['id']}, "
        f"mended in {', '.join(each['fix_versions']) or 'no version yet'}"
        for package in told["dependencies"]
        for each in package.get("vulns", ())
    ]


def passed_over(told: dict[str, Any]) -> list[str]:
    """Return the packages of which nothing is known, not even that all is well."""
    return [each["name"] for each in told["dependencies"] if "skip_reason" in each]


def audited(path: str, options: list[str]) -> tuple[dict[str, Any] | None, str]:
    """Return what pip-audit found, or None; and what it complained of."""
    command = ["--require-hashes", "--disable-pip", "--progress-spinner=off"]
    done = subprocess.run(  # noqa: S603 (nothing in it is from outside)
        [
            sys.executable,
            "-m",
            "pip_audit",
            *command,
            "-f",
            "json",
            "-r",
            path,
            *options,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        return json.loads(done.stdout), done.stderr
    except ValueError:
        return None, done.stderr


def main(options: list[str]) -> int:
    if not options and (why := unanswered((ROOT / LOCKS[0]).read_text("utf-8"))):
        return _say(0, f"Audit of dependencies skipped: {why}.")
    paths = LOCKS[1:] if pinned(LOCKS[0]) <= pinned(LOCKS[1]) else LOCKS
    found: list[str] = []
    silent: list[str] = []
    count = 0
    for path in paths:
        told, complaint = audited(path, options)
        if told is None:
            last = (complaint.strip().splitlines() or ["no answer"])[-1]
            if AWAY.search(complaint):
                return _say(0, "Audit of dependencies skipped: the service is away.")
            return _say(1, f"Audit of {path} failed: {last}")
        found += known(told)
        silent += passed_over(told)
        count += len(told["dependencies"])
    if found:
        return _say(1, *sorted(set(found)))
    if silent:
        return _say(0, f"Audit: nothing is known of {', '.join(sorted(set(silent)))}.")
    return _say(0, f"Audit: {count} locked versions, no known weakness.")


def _say(code: int, *lines: str) -> int:
    sys.stdout.write("\n".join(lines) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
