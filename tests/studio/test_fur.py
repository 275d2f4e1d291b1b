"""Hair starts on skin, reaches over the rim, and the upper fold's hair hides the lower's."""

import numpy as np

from studio.fur import coloured, grown

SHAPE = (120, 160)
EAST = np.ones(SHAPE, np.float32), np.zeros(SHAPE, np.float32)


def test_hair_reaches_over_the_rim_the_way_it_lies() -> None:
    skin = np.zeros(SHAPE, np.float32)
    skin[30:90, 40:100] = 1
    pile = grown(np.random.default_rng(1), *EAST, 14.0, skin)
    beyond = pile.cover[30:90, 101:107].mean()
    before = pile.cover[30:90, 20:36].mean()
    assert beyond > 0.5
    assert before == 0
    assert pile.cover[35:85, 55:95].mean() > 0.9


def test_hair_carries_its_colour_over_the_edge_of_a_mark() -> None:
    image = np.zeros((*SHAPE, 3), np.float32)
    image[:, 80:] = 1
    width = {}
    for drag in (0.0, 1.0):
        pile = grown(np.random.default_rng(2), *EAST, 20.0, np.ones(SHAPE, np.float32), drag=drag)
        edge = coloured(image, pile)[20:100, 60:110, 0].mean(0)
        assert edge[0] < 0.1
        assert edge[-1] > 0.9
        width[drag] = int(((edge > 0.1) & (edge < 0.9)).sum())
    assert width[0.0] <= 3
    assert width[1.0] > 5


def test_hair_of_an_upper_layer_lies_on_top() -> None:
    levels = np.zeros(SHAPE, np.int32)
    levels[:, 80:] = 1
    image = np.repeat(levels[..., None], 3, 2).astype(np.float32)
    west = -EAST[0], EAST[1]
    pile = grown(np.random.default_rng(3), *west, 16.0, np.ones(SHAPE, np.float32), levels, drag=1.0)
    drawn = coloured(image, pile)[..., 0]
    assert drawn[20:100, 86:].min() > 0.9
    assert drawn[20:100, 74:79].mean() > 0.4
    flipped = grown(np.random.default_rng(3), *EAST, 16.0, np.ones(SHAPE, np.float32), levels, drag=1.0)
    assert coloured(image, flipped)[20:100, 83:100, 0].mean() > 0.97


def test_strands_have_gaps_and_tips() -> None:
    pile = grown(np.random.default_rng(4), *EAST, 24.0, np.ones(SHAPE, np.float32))
    low, high = np.percentile(pile.rise, [2, 98])
    assert low < 0.6
    assert high > 0.9
    assert abs(float(pile.tone.mean())) < 0.3
