"""The library of teaching pictures, drawn and rendered from its plan: python -m studio.library

Pictures that are there and agree with the plan are passed over, so a broken run goes on where it stopped. Rendered
pictures need an interpreter with Blender's bpy: name it with --blender-python, else `uv run` makes one, where uv is.
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

from studio.developing import WIDTH, Developed, flat, rendered
from studio.files import put
from studio.makers import UnknownKindError
from studio.plan import PLAN, Entry, Plan, read

log = logging.getLogger("studio.library")

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "pictures"
SCENES = ROOT / "build" / "scenes"
SCRIPT = Path(__file__).parent / "solid" / "library_scenes.py"
BUDGET = 55_000_000


class NoBlenderError(RuntimeError):
    """No interpreter with bpy was named, and there is no uv to make one."""


def is_done(entry: Entry, folder: Path) -> bool:
    """Whether the picture and its truth are there and were drawn as the plan asks today."""
    stem = entry.stem(folder)
    truth, picture = stem.with_name(f"{stem.name}.picture.toml"), stem.with_name(f"{stem.name}.webp")
    if not (picture.is_file() and truth.is_file()):
        return False
    known = tomllib.loads(truth.read_text("utf-8"))
    return bool(known.get("parameters", {}).get("plan") == entry.mark)


def is_rendered(entry: Entry, scenes: Path) -> bool:
    """Whether the raw picture of a rendered entry is there, as the plan asks today."""
    files = [scenes / f"{entry.name}{ending}" for ending in (".png", ".mask.png", ".toml")]
    return all(file.is_file() for file in files) and tomllib.loads(files[2].read_text("utf-8"))["plan"] == entry.mark


def blender(named: str | None) -> list[str]:
    """Command that runs a script with bpy. Raises NoBlenderError."""
    if named:
        return [named]
    uv = shutil.which("uv")
    if uv is None:
        raise NoBlenderError(
            "rendered pictures need bpy 5.0.1: name an interpreter with --blender-python, or install uv"
        )
    return [uv, "run", "--script"]


def render(entries: Iterable[Entry], scenes: Path, python: list[str], quality: list[str]) -> None:
    """Render the raw pictures of the entries into `scenes`; one that cannot be built is logged and passed over."""
    jobs = [
        {"name": e.name, "kind": e.kind, "shape": e.number, "plan": e.mark, "asked": scene_asked(e)} for e in entries
    ]
    if not jobs:
        return
    put(scenes / "jobs.json", json.dumps(jobs, indent=1).encode())
    command = [*python, str(SCRIPT), "--jobs", str(scenes / "jobs.json"), "--out", str(scenes), *quality]
    subprocess.run(command, check=True)


def scene_asked(entry: Entry) -> dict[str, object]:
    """What the plan asks of the scene itself; the phone's values are no part of it."""
    return {key: value for key, value in entry.asked.items() if key != "camera"}


def make(
    entries: list[Entry], folder: Path, draw: Callable[[Entry], Developed], clock: Callable[[], float] = time.monotonic
) -> list[str]:
    """Make and save each entry, with progress and the time left; names of those that have no maker or raw picture."""
    waiting: list[str] = []
    started = clock()
    for number, entry in enumerate(entries, 1):
        try:
            made = draw(entry)
        except UnknownKindError as unknown:
            log.warning("%s waits: %s", entry.name, unknown)
            waiting.append(entry.name)
            continue
        except FileNotFoundError as absent:
            log.warning("%s waits: %s is not rendered", entry.name, Path(absent.filename).name)
            waiting.append(entry.name)
            continue
        made.save(entry.stem(folder))
        each = (clock() - started) / number
        left = each * (len(entries) - number)
        log.info("%d of %d, %s, %d bytes, about %.0f s left", number, len(entries), entry.name, len(made.webp), left)
    return waiting


def state(entry: Entry, folder: Path, scenes: Path) -> str:
    """One word for --list."""
    if is_done(entry, folder):
        return "there"
    if entry.rendered:
        return "to develop" if is_rendered(entry, scenes) else "to render"
    return "to draw"


def listed(plan: Plan, entries: list[Entry], folder: Path, scenes: Path) -> str:
    """The plan as text: a line a picture and the sums."""
    lines = [f"{entry.name:44} {entry.kind:22} {state(entry, folder, scenes)}" for entry in entries]
    bytes_there = sum(e.stem(folder).with_suffix(".webp").stat().st_size for e in entries if is_done(e, folder))
    kinds, solid = len({e.kind for e in entries}), sum(e.rendered for e in entries)
    sums = f"{len(entries)} pictures in {kinds} kinds, {solid} rendered"
    lines.append(f"{sums}; {bytes_there / 1e6:.1f} MB there; {len(plan.dropped)} dropped")
    return "\n".join(lines)


def chosen(plan: Plan, names: list[str], kinds: list[str], part: str) -> list[Entry]:
    """Entries of the plan by name, kind and part. Raises SystemExit for a name that is not planned."""
    known = {entry.name for entry in plan.entries}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise SystemExit(f"not in the plan: {', '.join(unknown)}")
    return [
        entry
        for entry in plan.entries
        if (not names or entry.name in names)
        and (not kinds or entry.kind in kinds)
        and (part == "all" or entry.rendered == (part == "rendered"))
    ]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.library", description="Draw the library of teaching pictures.")
    parser.add_argument("names", nargs="*", help="pictures of the plan; all by default")
    parser.add_argument("--only", action="append", default=[], metavar="KIND", help="may be given several times")
    parser.add_argument("--part", choices=("all", "flat", "rendered"), default="all")
    parser.add_argument("--list", action="store_true", help="say what is planned and what is there")
    parser.add_argument("--again", action="store_true", help="make also what is there")
    parser.add_argument("--plan", type=Path, default=PLAN)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--scenes", type=Path, default=SCENES, help="raw pictures of the renderer")
    parser.add_argument("--width", type=int, default=WIDTH, help="of flat pictures")
    parser.add_argument("--size", type=int, default=800, help="width of rendered pictures")
    parser.add_argument("--samples", type=int, default=14)
    parser.add_argument("--blender-python", metavar="PATH", help="an interpreter that has bpy")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    plan = read(asked.plan)
    entries = chosen(plan, asked.names, asked.only, asked.part)
    if asked.list:
        sys.stdout.write(listed(plan, entries, asked.out, asked.scenes) + "\n")
        return 0
    todo = [entry for entry in entries if asked.again or not is_done(entry, asked.out)]
    log.info("%d pictures planned, %d to make", len(entries), len(todo))
    waiting = make([e for e in todo if not e.rendered], asked.out, lambda entry: flat(entry, asked.width))
    solid = [entry for entry in todo if entry.rendered]
    raw = [entry for entry in solid if asked.again or not is_rendered(entry, asked.scenes)]
    missing = ""
    try:
        if raw:
            render(
                raw,
                asked.scenes,
                blender(asked.blender_python),
                ["--size", str(asked.size), "--samples", str(asked.samples)],
            )
    except (NoBlenderError, subprocess.CalledProcessError) as absent:
        missing = str(absent)
    waiting += make(solid, asked.out, lambda entry: rendered(entry, asked.scenes))
    if missing:
        log.error("%s", missing)
    if waiting:
        log.warning("%d wait: %s", len(waiting), ", ".join(waiting))
    return int(bool(missing or waiting))


if __name__ == "__main__":
    sys.exit(main())
