"""The small pack with one more item of each type that is arranged, measured or decided step by step."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from tests.packs.conftest import write_pack

MORE_ITEMS = """
[[item]]
key = "order"
version = 1
type = "ordering"
competency = "evidence"
kind = "general"
difficulty = 0.4
facts = ["PR-021"]
options = ["pack", "look", "label"]
answer = ["look", "pack", "label"]

[[item]]
key = "match"
version = 1
type = "matching"
competency = "cooperation"
kind = "general"
difficulty = 0.4
facts = ["PR-021"]
options = ["skin_piece", "powder_bag"]
targets = ["paper", "jar", "sea"]

[item.fits]
skin_piece = "paper"
powder_bag = "jar"

[[item]]
key = "sort"
version = 1
type = "sorting"
competency = "identification"
kind = "tiger"
difficulty = 0.6
facts = ["TI-001"]
pictures = ["skin", "other"]
options = ["skin", "other", "a_tooth"]
targets = ["striped", "plain", "cannot_tell"]

[item.fits]
skin = "striped"
other = "plain"
a_tooth = "cannot_tell"

[[item]]
key = "angle"
version = 1
type = "numeric"
competency = "identification"
kind = "ivory"
difficulty = 0.6
facts = ["IV-002"]
pictures = ["cut"]
options = ["cannot_tell"]
marks = ["lines"]

[item.number]
low = 100
high = 110.5
near = 5
least = 0
most = 180
step = 0.5
unit = "degrees"

[[item]]
key = "blurred"
version = 1
type = "numeric"
competency = "identification"
kind = "ivory"
role = "undecidable"
difficulty = 0.6
facts = ["IV-002"]
options = ["cannot_tell"]
answer = ["cannot_tell"]

[item.number]
least = 0
most = 180
step = 1
unit = "degrees"

[[item]]
key = "road"
version = 1
type = "scenario"
competency = "evidence"
kind = "general"
difficulty = 0.6
facts = ["PR-021"]
start = "stop"
ends = ["kept", "gone"]

[[item.state]]
key = "stop"
pictures = ["skin"]
[[item.state.choice]]
key = "open"
to = "sack"
worth = 1
[[item.state.choice]]
key = "wave"
to = "gone"
worth = 0
critical = true

[[item.state]]
key = "sack"
pictures = ["cut", "skin"]
[[item.state.choice]]
key = "seal"
to = "kept"
worth = 0.5
[[item.state.choice]]
key = "leave"
to = "gone"
worth = 0.0
"""

MORE_TEXT = """
[items.order]
stem = "In which order?"
why = "What is seen first."
cannot_see = "The animal."
next_time = "Look first."
options.pack = "Pack it"
options.look = "Look at it"
options.label = "Label it"

[items.match]
stem = "What goes into what?"
why = "Skin breathes."
cannot_see = "The animal."
next_time = "Ask the laboratory."
options.skin_piece = "A piece of skin"
options.powder_bag = "Powder"
targets.jar = "A jar"
targets.sea = "The sea"

[items.sort]
stem = "Sort these."
why = "Stripes."
cannot_see = "The animal."
next_time = "Look along the flank."
options.a_tooth = "A loose tooth"
[items.sort.targets]
striped = "Striped"
plain = "Plain"
cannot_tell = "Cannot tell - refer"

[items.angle]
stem = "How wide is the angle?"
why = "Measured on the outer lines."
cannot_see = "The species."
next_time = "Measure ten."
mistakes.too_low = "That is an inner angle."
mistakes.too_high = "The arms lie outside of the lines."

[items.blurred]
stem = "How wide is the angle?"
why = "Nothing is sharp."
cannot_see = "The lines."
next_time = "Take another photo."
mistakes.too_low = "There is nothing to measure."
mistakes.too_high = "Nothing can be measured."

[items.road]
stem = "A van stops."
why = "What was kept can be shown."
cannot_see = "Who packed it."
next_time = "Stop, look, keep."
[items.road.states.stop]
text = "The van stands before you."
choices.open = "Open it"
choices.wave = "Wave it on"
after.open = "There is a sack."
after.wave = "It is over the border."
[items.road.states.sack]
text = "A sack of scales."
choices.seal = "Seal it"
choices.leave = "Leave it"
after.seal = "It is kept."
after.leave = "It is gone at noon."
[items.road.ends]
kept = "The sack is with the laboratory."
gone = "Nothing is left."
"""

COMMON_TEXT = """
[targets]
paper = "A paper bag"

[cues.lines]
name = "Lines"
note = "They cross."
"""

TRUTH = """kind = "ivory_section"
drawn = true
[[cues]]
id = "lines"
polygon = [[0.1, 0.1], [0.9, 0.1], [0.9, 0.9]]
[[cues]]
id = "ring"
polygon = [[0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8], [0.2, 0.2], [0.4, 0.4], [0.6, 0.6]]
[quantities]
px_per_mm = 3.3
"""


def write_library(folder: Path) -> Path:
    """One picture, ``cut``, in a folder of its kind."""
    (folder / "ivory_section").mkdir(parents=True)
    Image.new("RGB", (100, 80), (230, 220, 190)).save(folder / "ivory_section" / "cut.webp")
    (folder / "ivory_section" / "cut.picture.toml").write_text(TRUTH, "utf-8")
    return folder


def write_wide_pack(folder: Path) -> Path:
    write_pack(folder)
    for name, more in {"items.toml": MORE_ITEMS, "text/en.toml": MORE_TEXT, "text/lo.toml": MORE_TEXT}.items():
        file = folder / name
        text = file.read_text("utf-8")
        if name != "items.toml":
            text = text.replace("\n[items.skin]", COMMON_TEXT + "\n[items.skin]")
        file.write_text(text + more, "utf-8")
    return folder
