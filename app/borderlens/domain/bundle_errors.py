"""Mistakes with bundles, the trainer's keys and merging. See ``domain.errors``."""

from __future__ import annotations

from borderlens.domain.errors import Mistake


class NotABoxKey(Mistake):
    """The file that should hold the key for bundles holds none. Field: ``file``."""

    code = "not_a_box_key"


class NotABundle(Mistake):
    """The file is no bundle. Field: ``file``."""

    code = "not_a_bundle"


class BundleCutShort(Mistake):
    """The file ends before the bundle does. Field: ``file``."""

    code = "bundle_cut_short"


class BundleForAnother(Mistake):
    """The bundle was written for another trainer. Fields: ``file``, ``theirs``, ``ours`` (fingerprints)."""

    code = "bundle_for_another"


class BundleDamaged(Mistake):
    """Something in the bundle was changed after it was written. Fields: ``file``, ``label``, ``why``."""

    code = "bundle_damaged"


class BundleTooLarge(Mistake):
    """More in it than any laptop writes: bytes unpacked, or events. Fields: ``file``, ``limit`` (megabytes)."""

    code = "bundle_too_large"


class NewerBundle(Mistake):
    """The bundle was written in a newer format. Fields: ``file``, ``found``."""

    code = "newer_bundle"


class BundleOfNoSession(Mistake):
    """The session that the bundle belongs to is not known here. Fields: ``file``, ``session``."""

    code = "bundle_of_no_session"


class BundleOfOwn(Mistake):
    """The bundle says to be of this very laptop. Field: ``file``."""

    code = "bundle_of_own"


class OtherKey(Mistake):
    """The laptop is known with another key. Fields: ``file``, ``label``, ``known``, ``found`` (fingerprints)."""

    code = "bundle_other_key"


class SeveralKeys(Mistake):
    """Bundles that say to be of one laptop are signed with several keys. Fields: ``label``, ``keys`` (fingerprints)."""

    code = "bundle_several_keys"


class OwnRecordDamaged(Mistake):
    """This laptop's own record was changed; what it wrote would be refused. Field: ``seq`` (of the event)."""

    code = "own_record_damaged"


class NotJoined(Mistake):
    """This laptop has not joined that session: there is nothing to write. Field: ``session``."""

    code = "not_joined"


class TrainerNotKnown(Mistake):
    """The session names no key of its trainer to encrypt to. Field: ``session`` (its title)."""

    code = "trainer_not_known"


class NothingAside(Mistake):
    """Nothing of that laptop is set aside. Fields: ``session``, ``device``."""

    code = "nothing_aside"
