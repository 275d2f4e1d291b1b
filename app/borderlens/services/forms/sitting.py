"""Sitting a sealed form: opened without a key, answered unscored, scored once the form is released."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from borderlens.domain.attempts import AskedItem, Attempt, Mode, Response
from borderlens.domain.items import Item
from borderlens.domain.scoring import ResponseError, score
from borderlens.packs.quiz_pack import QuizItem
from borderlens.services.attempts import Attempts
from borderlens.services.forms.record import order_for
from borderlens.services.forms.sealed import ReleasedForm, SealedForm
from borderlens.services.forms.veil import Names, true_response
from borderlens.store.protocol import Store


def begin(
    store: Store,
    form: SealedForm,
    person: str,
    mode: Mode,
    *,
    session: str | None = None,
    language: str = "en",
    photo_check: bool = False,
    paper: bool = False,
    extra_time: float = 1.0,
) -> Attempt:
    """Open a sitting: ``pack`` is the blueprint's name, ``form`` the form's id.

    Raises:
        AttemptStillOpen: the person has this form open in this mode and session.
    """
    return Attempts(store).open_attempt(
        person,
        form.open.blueprint,
        form.id,
        mode,
        [entry.item for entry in asked(form, person)],
        pack_version=form.open.version,
        session=session,
        language=language,
        photo_check=photo_check,
        paper=paper,
        minutes=None if form.open.pace or paper else form.open.minutes,
        extra_time=extra_time,
    )


def asked(form: SealedForm, person: str) -> Sequence[QuizItem]:
    """The items in the order in which this person is asked; all laptops have the same order where it is paced."""
    if not form.open.shuffled or form.open.pace:
        return form.items
    return tuple(form.items[place] for place in order_for(form.id, person, len(form.items)))


def released(attempt: Attempt, form: ReleasedForm) -> Attempt:
    """The sitting with true names, roles, hashes and scores, for counting; no event is altered.

    Items are named ``pack/key``. An answer stays unscored where the form is another one or the answer does not fit.
    """
    if attempt.form != form.record.id:
        return attempt
    places = {entry.item.key: place for place, entry in enumerate(form.sealed.items)}
    return replace(
        attempt,
        items=tuple(_asked(item, form, places[item.key]) if item.key in places else item for item in attempt.items),
        responses=tuple(
            _scored(response, form, places[response.item]) if response.item in places else response
            for response in attempt.responses
        ),
    )


def _name(form: ReleasedForm, place: int) -> str:
    return f"{form.record.items[place].pack}/{form.record.items[place].key}"


def _asked(shown: AskedItem, form: ReleasedForm, place: int) -> AskedItem:
    item, names = form.items[place].item, form.names[place]
    if shown.hash.hex() != form.record.commitment(place):
        return shown
    return AskedItem(
        key=_name(form, place),
        version=item.version,
        hash=bytes.fromhex(item.content_hash),
        competency=shown.competency,
        kind=shown.kind,
        role=item.role,
        options=tuple(names.options[option] for option in shown.options),
    )


def _scored(response: Response, form: ReleasedForm, place: int) -> Response:
    item, names = form.items[place].item, form.names[place]
    if response.item_hash.hex() != form.record.commitment(place):
        return response
    found = _true_score(response, item, names)
    if found is None:
        return replace(response, item=_name(form, place), role=item.role.value if item.role else None)
    return replace(
        found,
        item=_name(form, place),
        item_version=item.version,
        item_hash=bytes.fromhex(item.content_hash),
        role=item.role.value if item.role else None,
    )


def _true_score(response: Response, item: Item, names: Names) -> Response | None:
    try:
        true = true_response(response.response, item, names)
        scored = score(item, true)
    except (KeyError, ResponseError):
        return None
    return replace(
        response, response=true, points=scored.points, outcome=scored.outcome.value, critical=scored.critical
    )
