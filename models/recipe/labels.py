"""The labels of products-v1 and the kinds of drawn pictures that teach them.

Order is the order of the columns of ``probabilities``; ``none`` is last. ``by_eye`` is False where no photograph can
settle the matter: a bone may come from a protected animal, and the hide under a painted pattern may be a cat's.
"""

from __future__ import annotations

from borderlens.domain.products import Group, Label

NONE = "none"

LABELS: tuple[Label, ...] = (
    Label("proboscidean_ivory", Group.TARGET, "ivory", "proboscidean_ivory"),
    Label("tusk", Group.TARGET, "ivory", "tusk"),
    Label("pangolin_scales", Group.TARGET, "pangolin", "pangolin_scales"),
    Label("tiger_skin", Group.TARGET, "tiger", "tiger_skin"),
    Label("hippo_ivory", Group.PROTECTED, "other", "hippo_ivory"),
    Label("leopard_skin", Group.PROTECTED, "other", "leopard_skin"),
    Label("bone", Group.LOOK_ALIKE, "other", "bone", by_eye=False),
    Label("painted_skin", Group.LOOK_ALIKE, "other", "painted_skin", by_eye=False),
    Label("resin", Group.LOOK_ALIKE, "other", "resin"),
    Label("tagua", Group.LOOK_ALIKE, "other", "tagua"),
    Label("printed_plush", Group.LOOK_ALIKE, "other", "printed_plush"),
    Label("cattle_horn", Group.LOOK_ALIKE, "other", "cattle_horn"),
    Label("seed_pods", Group.LOOK_ALIKE, "other", "seed_pods"),
    Label(NONE, Group.NONE, "none", "none", drawn_only=False),
)

LABEL_OF_KIND: dict[str, str] = {
    "ivory_section": "proboscidean_ivory",
    "tusk": "tusk",
    "pangolin_scales": "pangolin_scales",
    "tiger_skin": "tiger_skin",
    "hippo_section": "hippo_ivory",
    "leopard_skin": "leopard_skin",
    "bone_section": "bone",
    "painted_skin": "painted_skin",
    "resin_section": "resin",
    "tagua_section": "tagua",
    "printed_plush": "printed_plush",
    "cattle_horn": "cattle_horn",
    "horn_chips": "cattle_horn",
    "seed_pods": "seed_pods",
    "empty_table": NONE,
    "filled_outline": NONE,
}
"""Drawn kind → label. Horn is one label whole or in chips: what it is, not how it was cut."""

NEVER_SHOWN: tuple[str, ...] = (
    "carved or polished ivory (figures, bangles, seals, beads) except as a cut face",
    "polished, ring-cut or ground pangolin scales, and pangolin skin or whole animals",
    "claws, canines and other teeth of cats or bears, and carvings made to look like them",
    "bone objects, whole bones and tiger bone",
    "glue, medicine, wine, powders and any packed or labelled product",
    "hornbill casque, helmeted or other",
    "rhinoceros horn, whole, in pieces or as powder",
    "walrus, narwhal, sperm whale, warthog and boar tusks",
    "mammoth ivory as a label of its own (angles of the Schreger lines are measured, not guessed from a picture)",
    "clouded leopard, snow leopard, jaguar, ocelot and other spotted cats apart from the leopard pattern",
    "reptile skins, shells, corals, and live animals of any kind as a product",
)
"""What the model was never shown under a label of its own, in the words of the card."""


def used_labels(kinds: set[str]) -> tuple[Label, ...]:
    """Labels that have drawn material among ``kinds``; ``none`` is always there and always last."""
    keys = {LABEL_OF_KIND[kind] for kind in kinds if kind in LABEL_OF_KIND}
    return tuple(label for label in LABELS if label.key in keys or label.key == NONE)
