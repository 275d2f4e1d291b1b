from __future__ import annotations

from borderlens.domain.products import Group
from recipe.labels import LABEL_OF_KIND, LABELS, NONE, never_shown, used_labels
from studio.kinds import KINDS

LABEL = {label.key: label for label in LABELS}


def test_every_kind_of_picture_teaches_a_label() -> None:
    assert set(LABEL_OF_KIND) - set(KINDS) == {"empty_table", "filled_outline"}
    assert set(KINDS) <= set(LABEL_OF_KIND)
    assert len(LABEL) == len(LABELS)
    assert LABELS[-1].key == NONE


def test_a_label_is_as_careful_as_the_table_of_kinds() -> None:
    """A target stays one, a protected kind too; what must be referred is never settled by eye."""
    for name, kind in KINDS.items():
        label = LABEL[LABEL_OF_KIND[name]]
        if kind.standing == "target":
            assert (label.group, label.product) == (Group.TARGET, kind.family), name
        elif kind.standing == "protected":
            assert (label.group, label.product) == (Group.PROTECTED, "other"), name
        else:
            assert label.group is Group.LOOK_ALIKE, name
            assert label.by_eye is False or kind.standing == "look_alike", name


def test_nothing_not_for_the_eye_is_cleared_by_eye() -> None:
    careful = {label.key for label in LABELS if not label.by_eye}
    assert careful >= {"bone", "long_bone", "claw", "canine", "claw_or_tooth_cast", "remedy", "meat", "painted_skin"}
    assert not any(label.group.is_protected for label in LABELS if not label.by_eye)


def test_the_card_says_what_is_left_once_a_label_is_there() -> None:
    before, after = never_shown({"tusk"}), never_shown({"tusk", "walrus_ivory", "warthog_ivory"})
    assert len(before) == len(after)
    assert [words for words in before if words not in after] == ["walrus, narwhal, sperm whale, warthog and boar tusks"]
    half = never_shown({"tusk", "walrus_ivory"})
    assert half == before
    assert all(words for words in never_shown(set(LABEL)))


def test_a_pack_of_all_kinds_has_all_labels_in_order() -> None:
    assert used_labels(set(KINDS)) == LABELS
