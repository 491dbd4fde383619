"""Coverage-guided fuzzing of one target, for a while; what it finds new is kept in a folder.

    python -m tests.fuzz.run TARGET SECONDS FOLDER [SEED]

Needs atheris (the extra `fuzz`).  An input that breaks a promise, takes over 5 seconds or over 1 GB ends the run and is
written to FOLDER/TARGET-crash-...  Put a small one into tests/fuzz/corpus/TARGET/ once the fault is mended: the tests replay it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris


def main() -> None:
    """Runs libFuzzer on the target."""
    name, seconds, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    seed = sys.argv[4] if len(sys.argv) > 4 else "1"
    with atheris.instrument_imports(include=["dateline"]):
        from tests.fuzz.seeds import SEEDS
        from tests.fuzz.targets import TARGETS

    found = folder / name
    found.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(SEEDS[name]):
        (found / f"seed-{number}").write_bytes(data)
    kept = Path(__file__).parent / "corpus" / name
    kept.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", "-timeout=5", "-rss_limit_mb=1024", "-max_len=20000", f"-seed={seed}"]
    prefix = f"-artifact_prefix={folder}/{name}-"
    TARGETS[name](SEEDS[name][0])  # what is loaded once does not count against the first input
    atheris.Setup(
        [sys.argv[0], *options, prefix, "-print_final_stats=1", "-use_value_profile=1", str(found), str(kept)],
        TARGETS[name],
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
