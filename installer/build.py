"""Build the one-folder program for the system this runs on.

    uv run --group installer python installer/build.py [--out dist]

The result, ``dist/borderlens/``, needs no Python: the window opens with ``borderlens`` and every command of the
README works with it. A file named ``borderlens-portable.txt`` put beside it keeps all data in that folder.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tomllib
from pathlib import Path

import PyInstaller.__main__

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "installer" / "borderlens.spec"


def data_folders() -> list[tuple[str, str]]:
    """Pairs (folder in the checkout, folder in the program), read from the wheel's own list."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return [(str(ROOT / source), target) for source, target in included.items()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder that receives borderlens/")
    options = parser.parse_args()
    missing = [source for source, _ in data_folders() if not Path(source).is_dir()]
    if missing:
        sys.stderr.write("missing from the checkout: " + ", ".join(missing) + "\n")
        return 1
    work = ROOT / "build" / "pyinstaller"
    shutil.rmtree(options.out / "borderlens", ignore_errors=True)
    PyInstaller.__main__.run(
        [
            "--noconfirm",
            "--clean",
            "--log-level",
            "WARN",
            "--distpath",
            str(options.out),
            "--workpath",
            str(work),
            str(SPEC),
        ]
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
