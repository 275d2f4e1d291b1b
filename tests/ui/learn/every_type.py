"""A small pack with one item of each type that is more than a choice, for the screens that ask it.

Unlike the packs of ``tests.packs`` its words are as long as an author's, because they have to fit, and its angles and
steps are ones that a hand can set.
"""

from __future__ import annotations

from pathlib import Path

from tests.packs.conftest import write_files

PICTURES = {"cut-a": (226, 214, 190), "cut-b": (205, 190, 160), "cut-c": (90, 88, 84)}
SIZE = (400, 300)

HEAD = """format = 1
id = "every-type"
version = 1
languages = ["en"]
licence = "CC-BY-4.0"
"""

ITEMS = """
[[item]]
key = "order-steps"
version = 1
type = "ordering"
competency = "evidence"
kind = "general"
difficulty = 0.4
facts = ["EV-001"]
options = ["seal", "photograph", "hand_over", "label"]
answer = ["photograph", "label", "seal", "hand_over"]

[[item]]
key = "match-signs"
version = 1
type = "matching"
competency = "evidence"
kind = "general"
difficulty = 0.4
facts = ["EV-001"]
options = ["ivory", "bone", "resin"]
targets = ["lines", "pits", "bubbles", "rings"]
[item.fits]
ivory = "lines"
bone = "pits"
resin = "bubbles"

[[item]]
key = "sort-pictures"
version = 1
type = "sorting"
competency = "identification"
kind = "ivory"
difficulty = 0.5
facts = ["LA-001"]
pictures = ["cut-a", "cut-b", "cut-c"]
options = ["cut-a", "cut-b", "cut-c"]
targets = ["ivory", "look_alike", "cannot_tell"]
[item.fits]
cut-a = "ivory"
cut-b = "look_alike"
cut-c = "cannot_tell"

[[item]]
key = "sort-words"
version = 1
type = "sorting"
competency = "evidence"
kind = "general"
difficulty = 0.3
facts = ["EV-001"]
options = ["gloves", "scrape", "ruler", "flame"]
targets = ["keeps", "harms"]
[item.fits]
gloves = "keeps"
scrape = "harms"
ruler = "keeps"
flame = "harms"

[[item]]
key = "angle"
version = 1
type = "numeric"
competency = "identification"
kind = "ivory"
difficulty = 0.6
facts = ["IV-002"]
pictures = ["cut-a"]
options = ["cannot_tell"]
[item.number]
low = 85.0
high = 95.0
near = 5.0
least = 0.0
most = 180.0
step = 0.1
unit = "degrees"

[[item]]
key = "days"
version = 1
type = "numeric"
competency = "legal"
kind = "general"
difficulty = 0.5
facts = ["LW-001"]
true_on = 2020-03-01
[item.number]
low = 30
high = 30
least = 0
most = 365
step = 1
unit = "days"

[[item]]
key = "road"
version = 1
type = "scenario"
competency = "evidence"
kind = "general"
difficulty = 0.6
facts = ["EV-001"]
start = "sack"
ends = ["kept", "lost"]
[[item.state]]
key = "sack"
pictures = ["cut-a"]
[[item.state.choice]]
key = "photograph"
to = "office"
worth = 1.0
[[item.state.choice]]
key = "wash"
to = "lost"
worth = 0.0
critical = true
[[item.state]]
key = "office"
[[item.state.choice]]
key = "store"
to = "kept"
worth = 1.0
[[item.state.choice]]
key = "desk"
to = "lost"
worth = 0.2
"""

WORDS = """status = "reviewed"
title = "Every type"
summary = "One item of each type."

[options]
cannot_tell = "Cannot tell, refer it"
seal = "Seal the bag in front of a witness"
photograph = "Photograph it as it was found, with a scale"
hand_over = "Hand it over against a signature"
label = "Write the label: place, time, name"
ivory = "Ivory"
bone = "Bone"
resin = "Resin"
gloves = "Take it up with clean gloves"
scrape = "Scrape the surface"
ruler = "Lay a ruler beside it"
flame = "Hold it into a flame"

[mistakes]
cannot_tell = "Here the lines are clear enough to measure."

[targets]
lines = "lines that cross"
pits = "small dark pits"
bubbles = "round bubbles"
rings = "rings like wood"
ivory = "Ivory"
look_alike = "Look-alike"
cannot_tell = "Cannot tell"
keeps = "Keeps the evidence"
harms = "Harms the evidence"

[pictures]
cut-a = "A pale cut with fine lines."
cut-b = "A pale cut without lines."
cut-c = "A dark, unsharp cut."

[items.order-steps]
stem = "Bring the steps into order."
why = "What was moved before it was photographed cannot be shown as found."
cannot_see = "Who touched it before."
next_time = "Photograph first."

[items.match-signs]
stem = "Which sign goes with which material?"
why = "Each material carries its own sign where it was cut."
cannot_see = "Which animal."
next_time = "Look at the cut face."

[items.sort-pictures]
stem = "Sort the pictures."
why = "A picture that is not sharp decides nothing."
cannot_see = "Which animal."
next_time = "Look for lines that cross."

[items.sort-words]
stem = "What keeps evidence, what harms it?"
why = "A flame or a blade takes away what a laboratory needs."
cannot_see = "What was done before."
next_time = "Touch little, photograph much."

[items.angle]
stem = "Measure the angle of the crossing lines."
why = "The lines cross nearly at a right angle here."
cannot_see = "One angle never decides."
next_time = "Measure near the rim."
mistakes.too_low = "The arms lay inside the lines."
mistakes.too_high = "The arms lay outside the lines."

[items.days]
stem = "Within how many days?"
why = "The text names thirty days."
cannot_see = "How an office counts them."
next_time = "Open the text in force."
mistakes.too_low = "That is a shorter time limit."
mistakes.too_high = "That is a longer time limit."

[items.road]
stem = "A sack at the road."
why = "Dirt and blood on it are evidence."
cannot_see = "Who packed it."
next_time = "Photograph, label, seal."
[items.road.states.sack]
text = "An open sack lies in the boot. Pale pieces can be seen."
[items.road.states.sack.choices]
photograph = "Photograph it where it lies"
wash = "Wash the pieces to see them better"
[items.road.states.sack.after]
photograph = "The photographs show where it lay."
wash = "Dirt and traces are gone."
[items.road.states.office]
text = "Back at the office it is late."
[items.road.states.office.choices]
store = "Lock it in the evidence store and sign the book"
desk = "Leave it under the desk until the morning"
[items.road.states.office.after]
store = "The book shows who has it."
desk = "Nobody can say who was at the desk that night."
[items.road.ends]
kept = "The sack is whole and the record has no gap."
lost = "Part of the evidence is lost."
"""


def write_every_type(folder: Path) -> Path:
    texts = {"pack.toml": HEAD, "items.toml": ITEMS.lstrip(), "text/en.toml": WORDS}
    truths = {f"pictures/{name}.toml": f'file = "{name}.png"\ndrawn = true\n' for name in PICTURES}
    return write_files(folder, texts | truths, {f"{name}.png": (SIZE, colour) for name, colour in PICTURES.items()})
