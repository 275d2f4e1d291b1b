"""Mistakes a person can make with examination forms."""

from __future__ import annotations

from borderlens.domain.errors import Mistake


class UnknownBlueprint(Mistake):
    """No blueprint has that name. Fields: ``name``, ``known`` (names, comma between)."""

    code = "unknown_blueprint"


class FormNotPossible(Mistake):
    """The packs hold too few items. Fields: ``blueprint``, ``cell``, ``count`` (lacking), ``others`` (cells beside)."""

    code = "form_not_possible"


class FormsNotBalanced(Mistake):
    """There are enough items of each sort, but no choice of them keeps every rule at once. Field: ``blueprint``."""

    code = "forms_not_balanced"


class NotAForm(Mistake):
    """The file is no form that can be trusted. Fields: ``file``, ``why``."""

    code = "not_a_form"


class NewerForm(Mistake):
    """The form was made by a newer program. Field: ``file``."""

    code = "newer_form"


class WrongReleaseCode(Mistake):
    """The release code does not open this form. Field: ``form`` (first digits of its id)."""

    code = "wrong_release_code"


class NotAReleaseCode(Mistake):
    """What was typed cannot be a release code. Field: ``code``."""

    code = "not_a_release_code"


class WrongStepCode(Mistake):
    """No item of this form opens with that step code. Field: ``code``."""

    code = "wrong_step_code"


class NoSuchPlace(Mistake):
    """The form has no item in that place. Fields: ``place``, ``count`` (of items)."""

    code = "no_such_place"


class NoReplacement(Mistake):
    """No other item fits in that place. Fields: ``form``, ``place``."""

    code = "no_replacement"


class FormIsHere(Mistake):
    """A file of that name is there already; forms are never written over. Field: ``file``."""

    code = "form_is_here"


class NotAnAnswer(Mistake):
    """What was typed is no answer to this item. Fields: ``place``, ``typed``, ``letters`` (how one looks)."""

    code = "not_an_answer"


class AlreadySat(Mistake):
    """Somebody on the sheets has sat this form in this mode before. Fields: ``people`` (names), ``count``."""

    code = "already_sat"


class NotSettled(Mistake):
    """The sheets cannot be kept yet. Fields: ``missing`` (cells not typed twice), ``open`` (differences)."""

    code = "not_settled"
