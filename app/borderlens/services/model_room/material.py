"""What is learnt from: the photographs under the labels that the person wished for, as rows for the head."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from borderlens.domain.errors import TooFewToTrain
from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack
from borderlens.services.model_room.checks import is_enough
from borderlens.services.model_room.embeddings import Embedded
from borderlens.services.model_room.meanings import unknown_label
from borderlens.services.model_room.records import Keep, Photograph, Survey, Wish
from borderlens.services.model_room.split import FEWEST_OBJECTS
from borderlens.vision.learning.head import Ints
from borderlens.vision.learning.references import References
from borderlens.vision.learning.samples import NOT_SAID, Samples, from_pack, joined


@dataclass(frozen=True, slots=True)
class Material:
    """Photographs with the labels they are learnt as.

    Attributes:
        photographs: in order of label and name.
        labels: by column of the new pack, ``none`` last.
        own: keys that the photographs teach; the others are known from the base pack alone.
    """

    photographs: tuple[Photograph, ...]
    labels: tuple[Label, ...]
    own: frozenset[str]

    @property
    def columns(self) -> dict[str, int]:
        return {label.key: column for column, label in enumerate(self.labels)}


def gather(survey: Survey, wish: Wish, base: ModelPack) -> Material:
    """The photographs of every label that has enough of them, under the key that ``wish`` gives it.

    What means "no product" is the pack's own label for that, whatever its folder is called, and few of it are welcome.

    Raises:
        TooFewToTrain: fewer than two labels would be left to tell apart.
    """
    known = {share.label.key: share.label for share in survey.labels}
    none = base.manifest.gate.none_label
    meant = _Meant(wish, known, base)
    named = [
        replace(photograph, label=none if meant.label(key).group is Group.NONE else key)
        for photograph in survey.photographs
        if (key := wish.into.get(photograph.label, photograph.label))
    ]
    enough = _enough(named) | ({none} & {photograph.label for photograph in named})
    photographs = sorted((p for p in named if p.label in enough), key=lambda p: (p.label, p.name))
    labels = _labels(enough, meant, wish.keep, base)
    if len(labels) < 3 or not enough - {none}:
        raise TooFewToTrain(folder=str(survey.folder), found=len(enough - {none}), objects=FEWEST_OBJECTS)
    return Material(tuple(photographs), labels, frozenset(enough))


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a key means: as the person said, else as the survey found, else as the base pack has it."""

    wish: Wish
    known: dict[str, Label]
    base: ModelPack

    def label(self, key: str) -> Label:
        shipped = next((label for label in self.base.labels if label.key == key), None)
        found = self.wish.meanings.get(key) or self.known.get(key) or shipped or unknown_label(key)
        return replace(found, key=key, drawn_only=False)


def _enough(photographs: Sequence[Photograph]) -> set[str]:
    count = Counter(photograph.label for photograph in photographs)
    objects: dict[str, set[str]] = defaultdict(set)
    for photograph in photographs:
        objects[photograph.label].add(photograph.object)
    return {key for key in count if is_enough(count[key], len(objects[key]))}


def _labels(own: set[str], meant: _Meant, keep: Keep, base: ModelPack) -> tuple[Label, ...]:
    """Labels of the base pack in its order, then new ones by name, ``none`` last."""
    none = next(label for label in base.labels if label.key == base.manifest.gate.none_label)
    shipped = [label for label in base.labels if label.key != none.key]
    first = [
        meant.label(label.key) if label.key in own else label
        for label in shipped
        if label.key in own or keep is Keep.SHIPPED
    ]
    new = own - {label.key for label in base.labels}
    return (*first, *(meant.label(key) for key in sorted(new)), none)


def rows_of(material: Material, embedded: Sequence[Embedded], chosen: Sequence[bool], base: ModelPack) -> Samples:
    """The chosen photographs with their views, after what the base pack still knows that the new one shall know too."""
    columns = material.columns
    photographs = material.photographs
    objects = _numbers([photograph.object for photograph in photographs])
    sources = _numbers([photograph.source for photograph in photographs])
    rows = [place for place, wanted in enumerate(chosen) if wanted]
    views = [len(embedded[place].embeddings) for place in rows]
    place_of = np.repeat(np.array(rows, dtype=np.int64), views)
    whole = np.concatenate([np.arange(count) == 0 for count in views]) if rows else np.zeros(0, dtype=np.bool_)
    own = Samples(
        embeddings=np.concatenate([embedded[place].embeddings for place in rows]).astype(np.float32),
        labels=np.array([columns[photographs[place].label] for place in place_of], dtype=np.int64),
        pictures=place_of,
        objects=objects[place_of],
        sources=sources[place_of],
        is_whole=whole,
        is_photograph=np.ones(len(place_of), dtype=np.bool_),
    )
    return joined(own, from_pack(base.references, _columns_of_base(material, base)))


def teaching_of(material: Material, base: ModelPack) -> References:
    """Pictures of the base pack that can be shown beside a finding, for labels known from that pack alone."""
    known = base.references
    columns = _columns_of_base(material, base)[known.label]
    shown = np.array([bool(name) for name in known.name]) & (columns >= 0)
    names = [name for name, wanted in zip(known.name, shown, strict=True) if wanted]
    return References.named(known.embedding[shown], columns[shown].tolist(), names)


def _columns_of_base(material: Material, base: ModelPack) -> Ints:
    """New column of each label of the base pack; -1 for one that photographs teach now, or that is given up."""
    columns = material.columns
    none = base.manifest.gate.none_label
    return np.array(
        [
            columns[label.key] if label.key in columns and (label.key not in material.own or label.key == none) else -1
            for label in base.labels
        ],
        dtype=np.int64,
    )


def _numbers(names: Sequence[str]) -> Ints:
    """Number of each name; ``NOT_SAID`` for an empty one."""
    known = {name: number for number, name in enumerate(sorted({name for name in names if name}))}
    return np.array([known.get(name, NOT_SAID) for name in names], dtype=np.int64)
