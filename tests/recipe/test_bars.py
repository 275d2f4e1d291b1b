from __future__ import annotations

from xml.etree import ElementTree

import pytest

from recipe.bars import Bar, stacked

SVG = "{http://www.w3.org/2000/svg}"
LEGEND = (("right", "#111111"), ("wrong", "#222222"))


def test_bars_are_divided_as_their_counts() -> None:
    root = ElementTree.fromstring(stacked("a < b", LEGEND, [Bar("one", (3, 1), "first"), Bar("none", (0, 0))]))
    boxes = [b for b in root.iter(f"{SVG}rect") if b.get("height") == "16"]
    wide = [float(box.get("width", "0")) for box in boxes]
    assert wide[0] == pytest.approx(3 * wide[1], abs=0.2)
    assert wide[2:] == [0, 0]
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert words[:3] == ["a < b", "right", "wrong"]
    assert {"first", "one", "3", "1", "of 4", "of 0"} <= set(words)


def test_counts_that_the_legend_does_not_name_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        stacked("", LEGEND, [Bar("one", (1, 2, 3))])
