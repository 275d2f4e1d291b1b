"""The labels that a pack of products can have, and the kinds of drawn pictures that teach them.

Order is the order of the columns of ``probabilities``; ``none`` is last. ``by_eye`` is False where no photograph can
settle the matter: a bone may come from a protected animal, the hide under a painted pattern may be a cat's, and what
is in a bottle or a packet is for a laboratory. A pack has the labels that there was material for when it was made.
"""

from __future__ import annotations

from borderlens.domain.products import Group, Label

NONE = "none"

LABELS: tuple[Label, ...] = (
    Label("proboscidean_ivory", Group.TARGET, "ivory", "proboscidean_ivory"),
    Label("worked_ivory", Group.TARGET, "ivory", "worked_ivory"),
    Label("tusk", Group.TARGET, "ivory", "tusk"),
    Label("pangolin_scales", Group.TARGET, "pangolin", "pangolin_scales"),
    Label("pangolin_processed", Group.TARGET, "pangolin", "pangolin_processed"),
    Label("pangolin_skin", Group.TARGET, "pangolin", "pangolin_skin"),
    Label("tiger_skin", Group.TARGET, "tiger", "tiger_skin"),
    Label("hippo_ivory", Group.PROTECTED, "other", "hippo_ivory"),
    Label("walrus_ivory", Group.PROTECTED, "other", "walrus_ivory"),
    Label("hornbill_casque", Group.PROTECTED, "other", "hornbill_casque"),
    Label("rhino_horn", Group.PROTECTED, "other", "rhino_horn"),
    Label("leopard_skin", Group.PROTECTED, "other", "leopard_skin"),
    Label("clouded_leopard_skin", Group.PROTECTED, "other", "clouded_leopard_skin"),
    Label("bone", Group.LOOK_ALIKE, "other", "bone", by_eye=False),
    Label("long_bone", Group.LOOK_ALIKE, "other", "long_bone", by_eye=False),
    Label("warthog_ivory", Group.LOOK_ALIKE, "other", "warthog_ivory", by_eye=False),
    Label("claw", Group.LOOK_ALIKE, "other", "claw", by_eye=False),
    Label("canine", Group.LOOK_ALIKE, "other", "canine", by_eye=False),
    Label("claw_or_tooth_cast", Group.LOOK_ALIKE, "other", "claw_or_tooth_cast", by_eye=False),
    Label("zebra_skin", Group.LOOK_ALIKE, "other", "zebra_skin", by_eye=False),
    Label("painted_skin", Group.LOOK_ALIKE, "other", "painted_skin", by_eye=False),
    Label("remedy", Group.LOOK_ALIKE, "other", "remedy", by_eye=False),
    Label("meat", Group.LOOK_ALIKE, "other", "meat", by_eye=False),
    Label("resin", Group.LOOK_ALIKE, "other", "resin"),
    Label("tagua", Group.LOOK_ALIKE, "other", "tagua"),
    Label("shell", Group.LOOK_ALIKE, "other", "shell"),
    Label("printed_plush", Group.LOOK_ALIKE, "other", "printed_plush"),
    Label("cattle_horn", Group.LOOK_ALIKE, "other", "cattle_horn"),
    Label("fish_scales", Group.LOOK_ALIKE, "other", "fish_scales"),
    Label("cone_scales", Group.LOOK_ALIKE, "other", "cone_scales"),
    Label("seed_pods", Group.LOOK_ALIKE, "other", "seed_pods"),
    Label("plastic_scales", Group.LOOK_ALIKE, "other", "plastic_scales"),
    Label(NONE, Group.NONE, "none", "none", drawn_only=False),
)

LABEL_OF_KIND: dict[str, str] = {
    # A cut face with its lines; blocks and seals are cut from the tusk and show them on an end.
    "ivory_section": "proboscidean_ivory",
    "ivory_lengthwise": "proboscidean_ivory",
    "ivory_block": "proboscidean_ivory",
    "ivory_seal": "proboscidean_ivory",
    "ivory_bangle": "worked_ivory",
    "ivory_beads": "worked_ivory",
    "ivory_figure": "worked_ivory",
    "tusk": "tusk",
    "pangolin_scales": "pangolin_scales",
    "pangolin_processed": "pangolin_processed",
    "pangolin_skin": "pangolin_skin",
    "tiger_skin": "tiger_skin",
    "hippo_section": "hippo_ivory",
    "walrus_section": "walrus_ivory",
    "hornbill_casque": "hornbill_casque",
    "rhino_horn": "rhino_horn",
    "rhino_section": "rhino_horn",
    "leopard_skin": "leopard_skin",
    "clouded_leopard_skin": "clouded_leopard_skin",
    "bone_section": "bone",
    "bone_bangle": "bone",
    "bone_beads": "bone",
    "bone_block": "bone",
    "bone_figure": "bone",
    "long_bone": "long_bone",
    "warthog_section": "warthog_ivory",
    "claw": "claw",
    "canine": "canine",
    # A cast is told by a seam that may not show: to call it harmless by eye would let claws through.
    "claw_cast": "claw_or_tooth_cast",
    "canine_cast": "claw_or_tooth_cast",
    "zebra_skin": "zebra_skin",
    "painted_skin": "painted_skin",
    "glue": "remedy",
    "wine": "remedy",
    "powder": "remedy",
    "meat": "meat",
    "resin_section": "resin",
    "lined_resin_section": "resin",
    "celluloid_section": "resin",
    "resin_bangle": "resin",
    "resin_beads": "resin",
    "resin_block": "resin",
    "resin_seal": "resin",
    "resin_figure": "resin",
    "tagua_section": "tagua",
    "tagua_nut": "tagua",
    "tagua_figure": "tagua",
    "shell_section": "shell",
    "printed_plush": "printed_plush",
    # Horn is one label whole, sawn or in chips: what it is, not how it was cut.
    "cattle_horn": "cattle_horn",
    "horn_chips": "cattle_horn",
    "horn_section": "cattle_horn",
    "fish_scales": "fish_scales",
    "cone_scales": "cone_scales",
    "seed_pods": "seed_pods",
    "plastic_scales": "plastic_scales",
    "empty_table": NONE,
    "filled_outline": NONE,
}
"""Drawn kind → label; every kind of assets/tables/kinds.toml and the two that the recipe draws itself."""

_NEVER: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "carved or polished ivory (figures, bangles, seals, beads) except as a cut face",
        ("worked_ivory",),
        "boxes, chopsticks, pistol grips, keys and inlays of ivory",
    ),
    (
        "polished, ring-cut or ground pangolin scales, and pangolin skin or whole animals",
        ("pangolin_skin",),
        "worked pangolin scales (ring-cut, ground, sewn on cloth) and whole pangolins",
    ),
    (
        "claws, canines and other teeth of cats or bears, and carvings made to look like them",
        ("claw", "canine"),
        "incisors and molars, and skulls",
    ),
    ("bone objects, whole bones and tiger bone", ("long_bone",), "bones other than long ones, and skeletons"),
    (
        "glue, medicine, wine, powders and any packed or labelled product",
        ("remedy",),
        "packed or labelled goods of any maker",
    ),
    ("hornbill casque, helmeted or other", ("hornbill_casque",), "carved or pressed hornbill casque"),
    ("rhinoceros horn, whole, in pieces or as powder", ("rhino_horn",), "worked rhinoceros horn and its shavings"),
    (
        "walrus, narwhal, sperm whale, warthog and boar tusks",
        ("walrus_ivory", "warthog_ivory"),
        "narwhal, sperm whale and boar, and walrus and warthog tusks except as a cut face",
    ),
    (
        "mammoth ivory as a label of its own (angles of the Schreger lines are measured, not guessed from a picture)",
        (),
        "",
    ),
    (
        "clouded leopard, snow leopard, jaguar, ocelot and other spotted cats apart from the leopard pattern",
        ("clouded_leopard_skin",),
        "snow leopard, jaguar, cheetah, ocelot and other spotted cats apart from the two leopards",
    ),
    (
        "reptile skins, shells, corals, and live animals of any kind as a product",
        ("shell",),
        "reptile skins, whole shells, corals, and live animals of any kind as a product",
    ),
)
"""What no picture showed; the labels of a pack that was shown some of it; and what is left to say then."""


def never_shown(known: set[str]) -> tuple[str, ...]:
    """What a pack with the labels ``known`` was never shown under a label of its own, in the words of the card."""
    return tuple(left if by and known.issuperset(by) else words for words, by, left in _NEVER)


def used_labels(kinds: set[str]) -> tuple[Label, ...]:
    """Labels that have drawn material among ``kinds``; ``none`` is always there and always last."""
    keys = {LABEL_OF_KIND[kind] for kind in kinds if kind in LABEL_OF_KIND}
    return tuple(label for label in LABELS if label.key in keys or label.key == NONE)
