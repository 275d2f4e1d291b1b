"""What the statements of one sitting are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from borderlens.domain.attempts import Attempt, Response, Tally
from borderlens.domain.competence import Verdict
from borderlens.domain.events import Event
from borderlens.domain.items import Item


@dataclass(frozen=True, slots=True)
class Judged:
    """What a sitting came to under the session's criteria.

    Attributes:
        criteria: the criteria's hash.
        competencies: what was decided, by the competency's key: the verdict, its tally, and the 95 % interval of the
            share of right answers. What cannot be decided is not there.
    """

    criteria: str
    competencies: Mapping[str, tuple[Verdict, Tally, tuple[float, float]]]

    @property
    def competent(self) -> bool:
        return all(verdict.competent for verdict, _, _ in self.competencies.values())


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting with all that its statements need.

    Attributes:
        attempt: scored, items of sealed forms under their true names.
        actor: pseudonym of the person.
        events: of the attempt, by device and sequence, without those that are voided.
        voided: ids of voided events of the attempt: what was reckoned with them has another id.
        items: whole items by name (``pack/key``) and content hash.
        judged: None where nothing is decided: in training, at a second sitting, before criteria are fixed.
        simulated: the session is a demonstration.
    """

    attempt: Attempt
    actor: str
    events: tuple[Event, ...]
    items: Mapping[tuple[str, str], Item]
    voided: tuple[str, ...] = ()
    judged: Judged | None = None
    simulated: bool = False

    def name(self, key: str) -> str:
        return key if "/" in key else f"{self.attempt.pack}/{key}"

    def item(self, response: Response) -> Item | None:
        """The whole item that was answered; None where this version of it is not here."""
        return self.items.get((self.name(response.item), response.item_hash.hex()))

    def event(self, kind: str) -> Event | None:
        return next((event for event in self.events if event.kind == kind), None)
