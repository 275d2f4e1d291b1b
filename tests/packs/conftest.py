"""A small good pack with one item of each type, made fresh for each test."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image

Size = tuple[int, int]
Colour = tuple[int, int, int]

PACK = """format = 1
id = "small"
version = 3
languages = ["en", "lo"]
licence = "Apache-2.0"
minutes = 5
"""

ITEMS = """[[item]]
key = "skin"
version = 1
type = "single"
competency = "identification"
kind = "tiger"
role = "protected"
difficulty = 0.2
facts = ["TI-002"]
pictures = ["skin"]
options = ["tiger_skin", "dyed_dog", "cannot_tell"]
answer = ["tiger_skin"]
accuses = ["tiger_skin"]
marks = ["stripe"]

[[item]]
key = "steps"
version = 2
type = "multiple"
competency = "evidence"
kind = "ivory"
difficulty = 0.4
facts = ["PR-021", "IV-049"]
options = ["photograph", "lens", "hot_pin"]
answer = ["photograph", "lens"]
critical = ["hot_pin"]

[[item]]
key = "stripes"
version = 1
type = "hotspot"
competency = "identification"
kind = "tiger"
difficulty = 0.5
facts = ["TI-001"]
pictures = ["skin"]
options = ["cannot_tell"]
answer = ["stripe"]
marks = ["stripe"]

[[item]]
key = "two-skins"
version = 1
type = "pair"
competency = "identification"
kind = "tiger"
role = "undecidable"
difficulty = 0.8
facts = ["TI-005"]
pictures = ["skin", "other"]
options = ["same", "different", "cannot_tell"]
answer = ["cannot_tell"]
scored = false

[[item]]
key = "claw"
version = 1
type = "true_false"
competency = "legal"
kind = "tiger"
difficulty = 0.3
facts = ["TI-014"]
true_on = 2026-11-22
options = ["true", "false"]
answer = ["false"]
"""

SKIN = """file = "skin.jpg"
drawn = true
width_mm = 120.0

[[mark]]
cue = "stripe"
polygon = [[0.1, 0.1], [0.4, 0.1], [0.4, 0.9], [0.1, 0.9]]

[[mark]]
cue = "ground"
polygon = [[0.6, 0.1], [0.9, 0.1], [0.9, 0.9]]
"""

OTHER = """file = "other.png"
drawn = false
"""

TEXT = """status = "reviewed"
title = "Small"
summary = "One item of each type."

[options]
cannot_tell = "Cannot tell - refer"
same = "Same"
different = "Different"
true = "True"
false = "False"

[mistakes]
cannot_tell = "The picture shows enough."

[pictures]
skin = "A piece of striped skin."
other = "Another piece of skin."

[cues.stripe]
name = "Stripe"
note = "Goes down to the roots; does not tell where the animal lived."

[items.skin]
stem = "What fits best?"
why = "Stripes."
cannot_see = "Where it came from."
next_time = "Part the hair."
options.tiger_skin = "Tiger skin"
options.dyed_dog = "Dyed dog skin"
mistakes.dyed_dog = "Paint sits on the hair only."

[items.steps]
stem = "Which two?"
why = "Both leave the object as it is."
cannot_see = "The animal."
next_time = "Photograph first."
[items.steps.options]
photograph = "Photograph it"
lens = "Use a lens"
hot_pin = "Touch it with a hot pin"
[items.steps.mistakes]
hot_pin = "It destroys evidence."

[items.stripes]
stem = "Point to a stripe."
why = "The dark band."
cannot_see = "The animal."
next_time = "Look along the flank."
mistakes.elsewhere = "That is the ground colour."

[items.two-skins]
stem = "One animal?"
why = "Two pieces are no flank."
cannot_see = "The whole flank."
next_time = "Lay it flat."
mistakes.same = "Stripes were not compared."
mistakes.different = "Both sides differ."

[items.claw]
stem = "A loose claw can be named."
why = "It cannot."
cannot_see = "The animal."
next_time = "Refer it."
mistakes.true = "Shape misleads."
"""


def write_files(folder: Path, files: Mapping[str, str], pictures: Mapping[str, tuple[Size, Colour]]) -> Path:
    """A pack's folder: its texts by their place in it, and plain pictures of a size and a colour by file name."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "pictures").mkdir(exist_ok=True)
    for name, (size, colour) in pictures.items():
        Image.new("RGB", size, colour).save(folder / "pictures" / name)
    return folder


def write_pack(folder: Path) -> Path:
    files = {
        "pack.toml": PACK,
        "items.toml": ITEMS,
        "pictures/skin.toml": SKIN,
        "pictures/other.toml": OTHER,
        "text/en.toml": TEXT,
        "text/lo.toml": TEXT.replace('"reviewed"', '"draft"').replace('"Stripes."', '"ລາຍເສືອ."'),
    }
    pictures = {"skin.jpg": ((120, 80), (200, 150, 60)), "other.png": ((60, 40), (190, 150, 60))}
    return write_files(folder, files, pictures)


@pytest.fixture
def small_pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "quizzes" / "small")
