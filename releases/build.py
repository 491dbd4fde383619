"""Builds a release into a folder: `python -m releases.build [OUT]` (or `make release`), the same bytes from the same tree.

OUT (default: dist) gets the wheel, the source archive, `sbom.json` (CycloneDX, from the locked requirements), the locked
requirements themselves, and SHA256SUMS over them all.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "releases" / "requirements.lock"
EPOCH = "1700000000"
"""Seconds since 1970 that every file in an archive is dated: any fixed moment makes archives repeatable."""


def build(out: Path) -> list[Path]:
    """Builds everything; the files written, by name.

    CalledProcessError where a builder fails; its message is on stderr.
    """
    out.mkdir(parents=True, exist_ok=True)
    _run("-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT))
    bill = out / "sbom.json"
    _run(
        "-m", "cyclonedx_py", "requirements", str(LOCK), "--pyproject", str(ROOT / "pyproject.toml"),
        "--output-reproducible", "--of", "JSON", "-o", str(bill),
    )  # fmt: skip
    shutil.copyfile(LOCK, out / LOCK.name)
    made = sorted([*out.glob(f"dateline-{version()}*"), bill, out / LOCK.name])
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (out / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return [*made, out / "SHA256SUMS"]


def version() -> str:
    """The version in the source.  ValueError where there is none."""
    text = (ROOT / "src" / "dateline" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("no __version__ in src/dateline/__init__.py")
    return found.group(1)


def _run(*arguments: str) -> None:
    environment = os.environ | {"SOURCE_DATE_EPOCH": EPOCH}
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()


if __name__ == "__main__":
    for path in build(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist")):
        print(f"{path.stat().st_size:>12,}  {path.name}")
