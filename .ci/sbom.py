"""What is in a release: a CycloneDX list of all packages of requirements.lock, as JSON.

Each with its version, the hashes of the files it may come as, and its licence as the installed
package states it. Run in the environment that is looked at: python .ci/sbom.py FILE
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from licences import ALLOWED, LOCKS, ROOT, allowed, plain, stated
from packageurl import PackageURL

LOCK = LOCKS[0]
WORDED = {  # what packages call their licence → the name all tools know
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
}


def packages(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Return the packages of a lock file: the version of each, and its SHA-256 hashes."""
    found = {}
    for part in re.split(r"^(?=[\w.-]+==)", lock, flags=re.MULTILINE):
        if named := re.match(r"([\w.-]+)==(\S+)", part):
            hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", part)
            found[plain(named[1])] = (named[2], hashes)
    return found


def bom(lock: str, project: str, licences: dict[str, str]) -> Bom:
    """Return the list; raise KeyError for a package whose licence nobody states."""
    read = tomllib.loads(project)["project"]
    made = Bom(serial_number=uuid5(NAMESPACE_URL, f"{read['version']}\n{lock}"))
    own = _component(read["name"], read["version"], read["license"], [])
    made.metadata.component = own
    parts = [
        _component(name, version, licences[name], hashes)
        for name, (version, hashes) in sorted(packages(lock).items())
    ]
    made.components.update(parts)
    made.register_dependency(own, parts)
    return made


def _component(name: str, version: str, licence: str, hashes: list[str]) -> Component:
    licence = " AND ".join(WORDED.get(each, each) for each in licence.split("; "))
    where = PackageURL("pypi", name=name, version=version)
    library = ComponentType.LIBRARY if hashes else ComponentType.APPLICATION
    return Component(
        type=library,
        name=name,
        version=version,
        purl=where,
        bom_ref=str(where),
        licenses=[LicenseFactory().make_from_string(licence)],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each) for each in hashes],
    )


def main(to: Path) -> int:
    texts = {
        path: (ROOT / path).read_text("utf-8")
        for path in (LOCK, ALLOWED, "pyproject.toml")
    }
    _, own = allowed(texts[ALLOWED])
    made = bom(texts[LOCK], texts["pyproject.toml"], {**own, **stated()})
    to.parent.mkdir(parents=True, exist_ok=True)
    writer = make_outputter(made, OutputFormat.JSON, SchemaVersion.V1_6)
    to.write_text(writer.output_as_string(indent=2) + "\n", "utf-8")
    sys.stdout.write(f"{to}: {len(made.components)} packages.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
