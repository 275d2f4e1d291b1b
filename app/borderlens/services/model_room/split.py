"""Which objects are kept apart for the report: about a quarter of each label, whole sources where there are enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from borderlens.services.model_room.records import Photograph

FEWEST_PHOTOGRAPHS = 5
FEWEST_OBJECTS = 3
KEPT_SHARE = 0.25
SOURCES_TO_SPLIT_BY = 4


def keep_apart(photographs: Iterable[Photograph], seed: int = 1) -> frozenset[str]:
    """Names of the objects that are kept apart; the same photographs and seed give the same, in whatever order.

    A label with fewer than two objects keeps none. Of a label with four named sources or more, whole sources are kept,
    those first that other labels keep too, so that one table is not on both sides.
    """
    objects: dict[str, dict[str, str]] = defaultdict(dict)
    for photograph in sorted(photographs, key=lambda p: p.name):
        known = objects[photograph.label].get(photograph.object, "")
        objects[photograph.label][photograph.object] = known or photograph.source
    random = np.random.default_rng(seed)
    kept: set[str] = set()
    kept_sources: set[str] = set()
    by_need = sorted(objects, key=lambda label: (-len(set(objects[label].values())), label))
    for label in by_need:
        order = [sorted(objects[label])[i] for i in random.permutation(len(objects[label]))]
        wanted = max(1, round(KEPT_SHARE * len(order))) if len(order) > 1 else 0
        sources = objects[label]
        named = {source for source in sources.values() if source}
        if len(named) < SOURCES_TO_SPLIT_BY:
            kept.update(order[:wanted])
            continue
        chosen = _sources(order, sources, kept_sources, wanted)
        kept_sources |= chosen
        kept.update(name for name in order if sources[name] in chosen)
    return frozenset(kept)


def _sources(order: list[str], sources: dict[str, str], kept: set[str], wanted: int) -> set[str]:
    """Sources until ``wanted`` objects are reached, never more than half of the objects."""
    sizes: dict[str, int] = defaultdict(int)
    for name in order:
        if sources[name]:
            sizes[sources[name]] += 1
    chosen: set[str] = set()
    reached = 0
    for source in sorted(sizes, key=lambda source: (source not in kept, list(sizes).index(source))):
        if reached >= wanted:
            break
        if reached + sizes[source] <= len(order) // 2:
            chosen.add(source)
            reached += sizes[source]
    return chosen
