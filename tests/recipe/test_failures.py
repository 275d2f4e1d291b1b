from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image

from borderlens.domain.finding import Candidate, Outcome, Quality, Reason
from borderlens.domain.products import Group
from borderlens.vision.judge import Verdict
from recipe.augment import View
from recipe.data import Picture
from recipe.failures import ACROSS, FILE, as_markdown, known_failures, sheet
from recipe.labels import LABELS
from recipe.seen import Seen

GOOD = Quality(100, 200, 400, 1, 1, 1)


def said(key: str, probability: float, outcome: Outcome = Outcome.CONSISTENT) -> Verdict:
    label = next(label for label in LABELS if label.key == key)
    top = (Candidate(key, label.group, probability),)
    return Verdict(outcome, None, key, label.group, top, GOOD, top, ())


def test_the_two_errors_come_before_other_labels_and_right_or_undecided_answers_are_no_failures(tmp_path: Path) -> None:
    undecided = Verdict(
        Outcome.CANNOT_TELL, Reason.AMBIGUOUS, None, Group.NONE, (), GOOD, said("bone", 0.4).weighed, ()
    )
    asked = [
        ("tusk", said("worked_ivory", 0.99)),
        ("resin", said("tusk", 0.91)),
        ("tusk", said("resin", 0.90, Outcome.LOOK_ALIKE)),
        ("tusk", said("tusk", 0.97)),
        ("bone", undecided),
        ("resin", said("worked_ivory", 0.95)),
    ]
    pictures = []
    for i, (key, _) in enumerate(asked):
        path = tmp_path / f"{i}.png"
        Image.new("RGB", (40, 30), (10 * i, 0, 0)).save(path)
        pictures.append(Picture(path, path.name, key, "test", str(i), key))
    keys = [label.key for label in LABELS]
    columns = np.array([keys.index(key) for key, _ in asked])
    seen = Seen(pictures, [View(0, "")] * len(asked), np.zeros((len(asked), 4), np.float32), columns)
    found = known_failures([verdict for _, verdict in asked], seen, LABELS)
    assert [(f.kind, f.path.stem) for f in found] == [
        ("missed", "2"),
        ("accused", "5"),
        ("accused", "1"),
        ("other label", "0"),
    ]
    with Image.open(io.BytesIO(sheet(found))) as page:
        assert page.format == "WEBP"
        assert page.width > ACROSS * 150
    text = as_markdown(found)
    assert FILE in text
    assert "| 1 | missed | `tusk` | `resin` | 0.90 |" in text
    assert FILE not in as_markdown([])
