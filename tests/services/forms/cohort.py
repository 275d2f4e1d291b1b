"""A simulated cohort: people of known ability sit two parallel forms, before and after, through the real engine.

Right or not is drawn from the Rasch model at the known location of the item; the answer goes the whole way: form files
made, taken in, sat sealed, released, scored. Each person has a laptop (a store) of their own. The suite runs a few
people; the full cohort is run by hand::

    PYTHONPATH=app:. python -m tests.services.forms.cohort 200
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import correlation, fmean
from tempfile import TemporaryDirectory

from tests.services.forms.banks import TODAY
from tests.services.forms.made_packs import keys

from borderlens.domain.attempts import Mode, total
from borderlens.domain.blueprint import curve, expected
from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack
from borderlens.services.attempts import Attempts
from borderlens.services.demo.answers import best, shown, worst
from borderlens.services.forms.assemble import Assembly, assemble
from borderlens.services.forms.bank import ItemName, bank_of
from borderlens.services.forms.blueprints import find_blueprint
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.record import crosswise
from borderlens.services.forms.sealed import ReleasedForm, unlock
from borderlens.services.forms.sealing import file_name, records, write_form
from borderlens.services.forms.sitting import asked, begin, released
from borderlens.store.memory import MemoryStore

ROOT = Path(__file__).parents[3]
SEED = 20261124


@dataclass(frozen=True, slots=True)
class Sat:
    """One person: ability in logits, form and points before and after, expected points of each form."""

    ability: float
    forms: tuple[str, str]
    points: tuple[float, float]
    expected: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cohort:
    assembly: Assembly
    locations: Mapping[ItemName, float]
    people: tuple[Sat, ...]

    def correlation(self, occasion: int) -> float:
        return correlation([sat.ability for sat in self.people], [sat.points[occasion] for sat in self.people])

    @property
    def between(self) -> float:
        """Points before and after, of the same people whose ability did not change."""
        return correlation([sat.points[0] for sat in self.people], [sat.points[1] for sat in self.people])

    @property
    def apart(self) -> float:
        """Greatest distance of the two forms' expected scores at the known locations, in percent of the maximum."""
        one, two = (curve(self.locations[entry.name] for entry in form) for form in self.assembly.forms[:2])
        return 100 * max(abs(a - b) for a, b in zip(one, two, strict=True)) / self.assembly.blueprint.length

    @property
    def drift(self) -> float:
        """Mean points after less before, in percent of the maximum; nobody learnt, so that 0 is right."""
        return 100 * fmean(sat.points[1] - sat.points[0] for sat in self.people) / self.assembly.blueprint.length

    @property
    def surplus(self) -> float:
        """Mean points beyond what the model expects, in percent of the maximum."""
        over = [got - due for sat in self.people for got, due in zip(sat.points, sat.expected, strict=True)]
        return 100 * fmean(over) / self.assembly.blueprint.length


def packs() -> tuple[QuizPack, ...]:
    """The packs of the three products, as they come with the program."""
    library = ROOT / "assets" / "pictures"
    return tuple(read_quiz_pack(ROOT / "quizzes" / name, library) for name in ("ivory", "pangolin", "tiger"))


def run(chosen: Sequence[QuizPack], people: int, folder: Path, misjudged: float = 0.0) -> Cohort:
    """Assemble, seal, sit and score.

    Args:
        misjudged: standard deviation in logits of the true locations round those that the assembler believed.
    """
    chance = random.Random(SEED)
    blueprint = find_blueprint("identification-deciding", ROOT / "assets" / "tables" / "blueprints.toml")
    assembly = assemble(bank_of(chosen, TODAY), blueprint, SEED)
    used = sorted({entry.name: entry for form in assembly.forms for entry in form}.items())
    locations = {name: assembly.place(entry) + chance.gauss(0, misjudged) for name, entry in used}
    forms: dict[str, ReleasedForm] = {}
    for record in records(assembly, paced=False, shuffled=True)[:2]:
        made = write_form(record, chosen, folder / file_name(record), keys(), "Trainer")
        forms[record.name] = unlock(receive(made.file, folder / "laptop"), made.code)
    names = [f"p{number:03}" for number in range(people)]
    rows = crosswise(names, sorted(forms), SEED)
    return Cohort(assembly, locations, tuple(_person(name, rows[name], forms, locations, chance) for name in names))


def _person(
    name: str,
    row: tuple[str, ...],
    forms: Mapping[str, ReleasedForm],
    locations: Mapping[ItemName, float],
    chance: random.Random,
) -> Sat:
    store, ability = MemoryStore(), chance.gauss(0, 1)
    points = [
        _sit(store, name, mode, forms[letter], ability, locations)
        for mode, letter in zip((Mode.PRE, Mode.POST), row, strict=True)
    ]
    due = [
        curve((locations[(item.pack, item.key)] for item in forms[letter].record.items), (ability,))[0]
        for letter in row
    ]
    return Sat(ability, (row[0], row[1]), (points[0], points[1]), (due[0], due[1]))


def _sit(
    store: MemoryStore,
    person: str,
    mode: Mode,
    form: ReleasedForm,
    ability: float,
    locations: Mapping[ItemName, float],
) -> float:
    attempts, places = Attempts(store), {entry.item.key: at for at, entry in enumerate(form.sealed.items)}
    sitting = begin(store, form.sealed, person, mode)
    for entry in asked(form.sealed, person):
        place = places[entry.item.key]
        item, origin = form.items[place].item, form.record.items[place]
        chance = random.Random(f"{SEED}/{person}/{mode}/{origin.pack}/{origin.key}")  # whatever the order asked
        right = chance.random() < expected(ability, locations[(origin.pack, origin.key)])
        response = best(item) if right else worst(item, chance)
        attempts.give_answer(sitting.id, entry.item, shown(response, form.names[place]), 1000)
    return total(released(attempts.close_attempt(sitting.id), form)).points


def main(people: int) -> None:
    for misjudged in (0.0, 0.5, 1.0):
        with TemporaryDirectory() as folder:
            start = time.monotonic()
            made = run(packs(), people, Path(folder), misjudged)
            took = time.monotonic() - start
        sys.stdout.write(
            f"{people} people, authors' difficulty off by {misjudged} logits (SD): correlation of score and ability"
            f" {made.correlation(0):.3f} before, {made.correlation(1):.3f} after, between the forms {made.between:.3f};"
            f" expected scores differ by at most {made.apart:.2f} %; mean after - before {made.drift:+.2f} %;"
            f" beyond the model {made.surplus:+.2f} %; {took:.0f} s\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]))
