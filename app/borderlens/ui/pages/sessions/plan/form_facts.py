"""What the forms made on this laptop hold, as the criteria ask for it. Without Qt.

Counting opens the sealed half with the code that is kept here: about a third of a second a form, on a thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from borderlens.domain.competence import DECIDING, FEW_QUESTIONS
from borderlens.domain.errors import Mistake
from borderlens.domain.items import Competency, Role
from borderlens.services.forms import shelf
from borderlens.services.forms.shelf import Series

COMMON = 8
"""Items that parallel forms must share to be compared (assessment study, section 5)."""
OTHERS = (Competency.LEGAL, Competency.EVIDENCE, Competency.COOPERATION)


@dataclass(frozen=True, slots=True)
class FormFacts:
    """Counts of one form. ``why`` is set, and nothing else but the ids, where it cannot be opened.

    ``questions`` counts the items of law, evidence and cooperation by competency.
    """

    id: str
    letter: str
    series: str
    items: int = 0
    common: int = 0
    protected: int = 0
    look_alikes: int = 0
    undecidable: int = 0
    questions: Mapping[str, int] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    why: Mistake | None = None

    @property
    def identifies(self) -> bool:
        """It asks what something is."""
        return bool(self.protected or self.look_alikes or self.undecidable)

    @property
    def decides(self) -> bool:
        """It has enough items of each sort that it asks at all."""
        counts = (self.protected, self.look_alikes, self.undecidable)
        enough = all(count >= least for count, least in zip(counts, DECIDING, strict=True))
        return (enough or not self.identifies) and all(count >= FEW_QUESTIONS for count in self.questions.values())


def facts_of(series: Iterable[Series], data: Path, check: Callable[[], None]) -> dict[str, FormFacts]:
    """Facts by form id. ``check`` is called before each form and raises to stop."""
    found: dict[str, FormFacts] = {}
    for one in series:
        for kept in one.forms:
            check()
            record = kept.record
            try:
                form = shelf.opened(kept, data)
            except Mistake as why:
                found[record.id] = FormFacts(record.id, record.name, one.id, why=why)
                continue
            roles = Counter(entry.item.role for entry in form.items)
            asked = Counter(entry.item.competency for entry in form.items)
            found[record.id] = FormFacts(
                id=record.id,
                letter=record.name,
                series=one.id,
                items=len(form.items),
                common=len(record.common),
                protected=roles[Role.PROTECTED],
                look_alikes=roles[Role.LOOK_ALIKE],
                undecidable=roles[Role.UNDECIDABLE],
                questions={one.value: asked[one] for one in OTHERS if asked[one]},
                languages=form.sealed.languages,
            )
    return found


def deciding_form(forms: Mapping[str, tuple[str, ...]], facts: Mapping[str, FormFacts]) -> FormFacts | None:
    """The form that the criteria are shown on: the first that identifies, of the earliest occasion that has one."""
    ids = [form for phase in ("pre", "post", "follow-up") for form in forms.get(phase, ())]
    return next((facts[form] for form in ids if form in facts and facts[form].identifies), None)


def questions_of(forms: Mapping[str, tuple[str, ...]], facts: Mapping[str, FormFacts]) -> dict[str, int]:
    """Questions of law, evidence and cooperation that one person is asked on one occasion, by competency: the least."""
    least: dict[str, int] = {}
    for form in {form for ids in forms.values() for form in ids}:
        for competency, count in facts[form].questions.items() if form in facts else ():
            least[competency] = min(count, least.get(competency, count))
    return least
