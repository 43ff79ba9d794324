"""`filrouge summary verify FILE`: whether a file is still what was made, in the operator's words."""

from __future__ import annotations

import sys
from pathlib import Path

from locales.catalog import Voice

LIMIT = 60_000_000  # bytes; a summary with a photo has less than three million
CODES = {"unchanged": 0, "changed": 1, "other-version": 2, "foreign": 2}


def verify_file(path: Path, voice: Voice) -> int:
    """Say what became of a file; return 0 if it is unchanged, 1 if not, 2 if that cannot be told."""
    content = _content(path, voice)
    if content is None:
        return 2
    from bot.report.maker import maker
    from bot.report.verifying import verify

    found = verify(content)
    facts = {
        "path": str(path),
        "by": found.by,
        "own": maker(),
        "fingerprint": found.fingerprint,
    }
    code = CODES[found.outcome]
    message = f"verify-{found.outcome}"
    if found.step:
        message += f"-{found.step}"
    lines = [voice.text(message, "", facts)]
    told = found.outcome in {"unchanged", "other-version"}
    if told:
        lines += [
            voice.text(f"verify-{part}", "", facts)
            for part in ("compare", "no-signature")
        ]
    (sys.stdout if told or code == 1 else sys.stderr).write("\n".join(lines) + "\n")
    return code


def _content(path: Path, voice: Voice) -> bytes | None:
    """Return what is in a file; say why not, if it cannot be read."""
    try:
        message, size = "", path.stat().st_size
        if path.is_dir():
            message = "verify-folder"
        elif not path.is_file():
            message = "verify-no-file"
        elif size == 0:
            message = "verify-empty"
        elif size > LIMIT:
            message = "verify-large"
        else:
            return path.read_bytes()
    except FileNotFoundError:
        message = "verify-no-file"
    except (OSError, ValueError):  # not ours to read, or a name no file can have
        message = "verify-unreadable"
    sys.stderr.write(voice.text(message, "", {"path": str(path)}) + "\n")
    return None
