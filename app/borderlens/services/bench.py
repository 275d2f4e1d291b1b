"""``borderlens bench``: performance as ratios against a bare baseline, both measured in one run.

Rounds of the two sides are interleaved, so that a busy machine slows both; the ratio is taken of the medians and
the smallest and largest round are printed beside it. Goals come from the issue that asked for the table.
"""

from __future__ import annotations

import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from borderlens.paths import Paths

Note = Callable[[str], None]

START_GOAL = 1.5
CHECK_GOAL = 1.3
STALL_GOAL_MS = 50.0
DASHBOARD_GOAL_MS, FILTER_GOAL_MS = 1000.0, 300.0
MERGE_GOAL_MS = 1000.0
OFFICERS, MERGED = 20_000, 20_000
PHOTOS = 50
TWELVE_MEGAPIXELS = (4000, 3000)


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table.

    Attributes:
        name: what was measured.
        value: the ratio of medians, or milliseconds for the stall.
        goal: at most this.
        detail: both sides with their spread, in words.
    """

    name: str
    value: float
    goal: float
    unit: str
    detail: str

    @property
    def met(self) -> bool:
        return self.value <= self.goal


def program() -> list[str]:
    """The command that starts this very program again."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "borderlens"]


def _spread(milliseconds: list[float]) -> str:
    return f"{statistics.median(milliseconds):.0f} ms ({min(milliseconds):.0f}–{max(milliseconds):.0f})"


def _probe(kind: str, data: Path, *more: str) -> dict[str, float]:
    environment = {**os.environ, "BORDERLENS_DATA": str(data)}
    if sys.platform not in ("win32", "darwin") and not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.monotonic()
    run = subprocess.run(
        [*program(), "_probe", kind, *more], capture_output=True, text=True, env=environment, check=True, timeout=300
    )
    answer: dict[str, float] = json.loads(run.stdout.strip().splitlines()[-1])
    if "painted" in answer:
        answer["milliseconds"] = (answer["painted"] - started) * 1000
    return answer


def start_of_window(note: Note, rounds: int = 9) -> Measure:
    """Process start to first painted window: the Check room against one empty PySide6 widget."""
    bare, real = [], []
    with tempfile.TemporaryDirectory() as folder:
        _probe("window", Path(folder))  # the first run makes the database; both sides then start warm
        _probe("bare", Path(folder))
        for turn in range(rounds):
            note(f"window {turn + 1}/{rounds}")
            bare.append(_probe("bare", Path(folder))["milliseconds"])
            real.append(_probe("window", Path(folder))["milliseconds"])
    ratio = statistics.median(real) / statistics.median(bare)
    return Measure(
        "first painted window / bare PySide6 window", ratio, START_GOAL, "×", f"{_spread(real)} / {_spread(bare)}"
    )


def large_photo(source: Path) -> bytes:
    """A 12-megapixel JPEG with camera-like grain, made from a teaching picture; about 4 MB."""
    import numpy as np
    from PIL import Image

    with Image.open(source) as picture:
        pixels = np.asarray(picture.convert("RGB").resize(TWELVE_MEGAPIXELS, Image.Resampling.BICUBIC), np.int16)
    grain = np.random.default_rng(12).normal(0, 5, pixels.shape[:2]).astype(np.int16)[..., None]
    out = io.BytesIO()
    Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8)).save(out, "JPEG", quality=88)
    return out.getvalue()


def check_of_photo(paths: Paths, note: Note, rounds: int = 25) -> Measure:
    """A whole check (hash, quality, gates, finding) against decoding with Pillow alone plus a bare ``session.run``."""
    import numpy as np
    import onnxruntime
    from PIL import Image

    from borderlens.services.check import open_checker

    checker = open_checker(paths)
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "photo.jpg"
        photo.write_bytes(large_photo(paths.assets / "pictures" / "tiger_skin" / "tiger-skin.webp"))
        checker.check_file(photo)
        session: onnxruntime.InferenceSession = checker.onnx_session()
        bare, real = [], []
        for turn in range(rounds):
            note(f"photo {turn + 1}/{rounds}")
            start = time.perf_counter()
            with Image.open(photo) as picture:
                picture.draft("RGB", (448, 448))
                square = np.asarray(picture.resize((260, 260), Image.Resampling.BICUBIC), np.float32)
            session.run(None, {"image": square.transpose(2, 0, 1)[None]})
            middle = time.perf_counter()
            checker.check_file(photo)
            bare.append((middle - start) * 1000)
            real.append((time.perf_counter() - middle) * 1000)
    ratio = statistics.median(real) / statistics.median(bare)
    return Measure(
        "check of a 12-megapixel JPEG / decode + session.run",
        ratio,
        CHECK_GOAL,
        "×",
        f"{_spread(real)} / {_spread(bare)}",
    )


def stall_of_window(paths: Paths, note: Note) -> Measure:
    """The longest time the window's event loop did not answer while 50 photos were checked in it."""
    with tempfile.TemporaryDirectory() as folder:
        photos = Path(folder) / "photos"
        photos.mkdir()
        content = large_photo(paths.assets / "pictures" / "tiger_skin" / "tiger-skin.webp")
        for number in range(PHOTOS):
            note(f"photo {number + 1}/{PHOTOS}")
            (photos / f"{number:02d}.jpg").write_bytes(content + bytes([number]))  # own hash, same picture
        note("window")
        answer = _probe("stall", Path(folder) / "data", str(photos))
    detail = f"{answer['checked']:.0f} photos in {answer['seconds']:.1f} s, 99th percentile {answer['p99']:.1f} ms"
    return Measure("longest stall of the window, 50 photos", answer["worst"], STALL_GOAL_MS, "ms", detail)


def figures_of_many(note: Note, rounds: int = 5, officers: int = OFFICERS) -> list[Measure]:
    """A dashboard over all sessions, and a filter of it, against counting the same answers in a plain table."""
    from borderlens.services.bench_many import time_figures

    opened, filtered, bare, answers = time_figures(note, rounds, officers)
    name = f"{officers:,} officers, {answers:,} answers"
    return [
        _beside_bare(f"dashboard of {name}", opened, DASHBOARD_GOAL_MS, bare),
        _beside_bare(f"filter of {name}", filtered, FILTER_GOAL_MS, bare),
    ]


def merging(note: Note, rounds: int = 5, events: int = MERGED) -> Measure:
    """Events of another laptop taken in, every hash checked, against plain inserts of the same rows."""
    from borderlens.services.bench_many import time_merging

    taken, bare = time_merging(note, rounds, events)
    return _beside_bare(f"merging {events:,} events", taken, MERGE_GOAL_MS * events / MERGED, bare)


def _beside_bare(name: str, real: list[float], goal: float, bare: list[float]) -> Measure:
    """Milliseconds with a goal of their own, and the ratio to the bare side in words."""
    middle, ratio = statistics.median(real), statistics.median(real) / statistics.median(bare)
    return Measure(name, middle, goal, "ms", f"{ratio:.2f} × bare SQLite: {_spread(real)} / {_spread(bare)}")


def measure_all(paths: Paths, note: Note) -> list[Measure]:
    """The whole table, in a few minutes; ``note`` says what is being timed."""
    return [
        start_of_window(note),
        check_of_photo(paths, note),
        stall_of_window(paths, note),
        merging(note),
        *figures_of_many(note),
    ]
