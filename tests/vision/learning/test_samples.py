from __future__ import annotations

import numpy as np
import pytest

from borderlens.packs.model_pack import NoProduct, References
from borderlens.vision.learning.samples import NOT_SAID, Samples, each_its_own, from_pack, joined


def rows(count: int, sources: list[int] | None = None) -> Samples:
    named = None if sources is None else np.array(sources)
    return each_its_own(np.eye(4, dtype=np.float32)[:count], np.arange(count), named)


def test_views_of_one_picture_weigh_as_much_as_one() -> None:
    x = np.ones((5, 2), dtype=np.float32)
    same = np.array([7, 7, 7, 7, 3])
    yes = np.ones(5, dtype=bool)
    samples = Samples(x, np.zeros(5, dtype=np.int64), same, same, same, yes, yes)
    assert samples.shares.tolist() == [0.25] * 4 + [1.0]
    assert samples.where(same == 3).pictures.tolist() == [3]


def test_rows_of_different_number_are_refused() -> None:
    good = rows(3)
    with pytest.raises(ValueError, match="different number"):
        Samples(
            good.embeddings, good.labels[:2], good.pictures, good.objects, good.sources, good.is_whole, good.is_whole
        )


def test_joined_parts_share_neither_files_nor_things_nor_sources() -> None:
    whole = joined(rows(3, [0, 0, 5]), rows(2), rows(3, [0, NOT_SAID, 0]))
    assert len(set(whole.pictures.tolist())) == len(set(whole.objects.tolist())) == 8
    assert whole.sources[:5].tolist() == [0, 0, 5, NOT_SAID, NOT_SAID]
    first, unnamed, second = whole.sources[5:].tolist()
    assert first == second
    assert first not in (0, 5, NOT_SAID)
    assert unnamed == NOT_SAID
    assert whole.embeddings.dtype == np.float32


KNOWN = References(
    np.eye(4, dtype=np.float32)[:3],
    np.array([0, 1, 1], dtype=np.int16),
    ("", "", "resin-01"),
    np.zeros((3, 4), dtype=np.float32),
    NoProduct(np.eye(4, dtype=np.float32)[2:], np.array([4, 9])),
)


def test_what_a_pack_was_taught_comes_under_new_columns() -> None:
    found = from_pack(KNOWN, np.array([3, -1, 5]))
    assert found.labels.tolist() == [3, 5, 5]
    assert found.is_photograph.tolist() == [False, True, True]
    assert found.sources[0] == NOT_SAID
    assert len(set(found.sources[1:].tolist()) - {NOT_SAID}) == 2
    assert found.embeddings[0].tolist() == [1, 0, 0, 0]


def test_a_pack_without_photographs_of_no_product_gives_its_references_alone() -> None:
    bare = References(KNOWN.embedding, KNOWN.label, KNOWN.name, KNOWN.head_weight)
    assert from_pack(bare, np.array([0, 1, 2])).labels.tolist() == [0, 1, 1]
    assert len(from_pack(KNOWN, np.array([-1, -1, 2]))) == 2
    assert len(from_pack(bare, np.array([-1, -1, 2]))) == 0
