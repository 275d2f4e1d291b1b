"""The house's own rules, held by tests: imports run one way, modules fit in a head, nothing foreign comes in."""

import os
import re
import subprocess
import sys
from pathlib import Path

SOURCES = ("app", "assets", "models", "installer")
LONGEST = 400


def python_files(root: Path) -> list[Path]:
    return [f for top in SOURCES for f in sorted((root / top).rglob("*.py"))]


def test_imports_run_one_way(root: Path) -> None:
    """In a process of its own: the linter sets up logging anew and would silence the program's loggers."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    environment = {**os.environ, "PYTHONPATH": str(root / "app"), "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, encoding="utf-8", env=environment
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_no_module_is_longer_than_fits_in_a_head(root: Path) -> None:
    lengths = {str(f.relative_to(root)): len(f.read_text("utf-8").splitlines()) for f in python_files(root)}
    assert not {name: n for name, n in lengths.items() if n > LONGEST}


def test_no_leftovers(root: Path) -> None:
    leftovers = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b|^\s*print\(", re.MULTILINE)
    assert not [str(f.relative_to(root)) for f in python_files(root) if leftovers.search(f.read_text("utf-8"))]


def test_training_and_rendering_stay_outside_the_program(root: Path) -> None:
    """The model room's numbers, the choice of items for a form and figures need scipy, one module the graph library."""
    outside = (root / "models" / "recipe", root / "assets" / "studio")
    learning = root / "app" / "borderlens" / "vision" / "learning"
    solving = root / "app" / "borderlens" / "services" / "forms" / "solving.py"
    figures = root / "app" / "borderlens" / "services" / "figures"
    allowed = {"torch": outside, "bpy": outside, "scipy": (*outside, learning, solving, figures)}
    allowed["onnx"] = (*outside, learning / "graph.py")
    for library, places in allowed.items():
        heavy = re.compile(rf"^\s*(import|from) {library}\b", re.MULTILINE)
        found = [f for f in python_files(root) if heavy.search(f.read_text("utf-8"))]
        assert not [str(f) for f in found if not any(f.is_relative_to(place) for place in places)]


def test_commands_start_without_qt_or_the_model(root: Path) -> None:
    code = "import sys, borderlens.cli; print([m for m in ('PySide6', 'onnxruntime', 'numpy') if m in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(root / "app")},
    )
    assert run.stdout.strip() == "[]"


def test_no_photograph_of_others_is_committed(root: Path) -> None:
    """Every committed picture has its truth beside it, which says that the project drew it."""
    pictures = [
        f
        for top in ("assets/pictures", "assets/studio", "quizzes")
        for f in (root / top).rglob("*")
        if f.suffix in {".jpg", ".png", ".webp"}
    ]
    orphans = [f for f in pictures if not list(f.parent.glob(f"{f.name.split('.')[0]}*.toml"))]
    assert pictures
    assert not orphans
