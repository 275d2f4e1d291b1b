"""Taking one item out of a form and putting another in, so that blueprint and match stay."""

from __future__ import annotations

from dataclasses import dataclass, replace

from borderlens.domain.form_errors import NoReplacement, NoSuchPlace
from borderlens.services.forms.assemble import LETTERS, Assembly
from borderlens.services.forms.bank import Bank, BankItem
from borderlens.services.forms.report import match

WORST = 1.0
"""Percent of the maximum: a replacement never takes the forms further apart than this, or than they were."""


@dataclass(frozen=True, slots=True)
class Swap:
    """One possible replacement and what it changes.

    Attributes:
        form: number of the form, from 0; place: of the item in it, from 0.
        out, into: the item that goes and the one that comes.
        everywhere: the item is a common one; it is replaced in every form.
        before, after: greatest distance between the forms, in percent of the maximum.
        counts: for each sort of the blueprint whose count changes: its label, before, after.
        harder: how much harder the new item is, in logits; negative when it is easier.
        assembly: the forms with the replacement.
    """

    form: int
    place: int
    out: BankItem
    into: BankItem
    everywhere: bool
    before: float
    after: float
    counts: tuple[tuple[str, int, int], ...]
    harder: float
    assembly: Assembly


def swap(assembly: Assembly, form: int, place: int, bank: Bank, most: int = 5) -> tuple[Swap, ...]:
    """Replacements for one item, the best match first: unused items of the bank that keep every rule.

    The forms keep equal numbers of each competency and role.

    Raises:
        NoSuchPlace: the form has no such place.
        NoReplacement: no unused item fits.
    """
    if not 0 <= form < len(assembly.forms) or not 0 <= place < len(assembly.forms[form]):
        raise NoSuchPlace(place=place + 1, count=assembly.blueprint.length)
    out = assembly.forms[form][place]
    used = assembly.used
    fitting = (entry for entry in bank.items if entry.name not in used and _alike(entry, out))
    found = [made for entry in fitting if (made := _exchanged(assembly, form, place, entry)) is not None]
    if not found:
        raise NoReplacement(form=LETTERS[form], place=place + 1)
    return tuple(sorted(found, key=lambda made: (made.after, made.into.name))[:most])


def _alike(entry: BankItem, out: BankItem) -> bool:
    return (entry.item.competency, entry.item.role) == (out.item.competency, out.item.role)


def _exchanged(assembly: Assembly, form: int, place: int, into: BankItem) -> Swap | None:
    out = assembly.forms[form][place]
    everywhere = out.name in assembly.common
    forms = tuple(
        tuple(into if entry.name == out.name else entry for entry in row) if everywhere or at == form else row
        for at, row in enumerate(assembly.forms)
    )
    common = assembly.common - {out.name} | {into.name} if everywhere else assembly.common
    made = replace(assembly, forms=forms, common=common)
    blueprint = assembly.blueprint
    if any(blueprint.broken([entry.item for entry in row]) for row in forms):
        return None
    before, after = match(assembly).percent, match(made).percent
    if after > max(before, WORST):
        return None
    then, now = ([entry.item for entry in one.forms[form]] for one in (assembly, made))
    counts = tuple(
        (cell.label, cell.count(then), cell.count(now))
        for cell in blueprint.cells
        if cell.count(then) != cell.count(now)
    )
    harder = assembly.place(into) - assembly.place(out)
    return Swap(form, place, out, into, everywhere, before, after, counts, harder, made)
