"""What only the trainer's laptop keeps of a form: its record, the release code and the secret of the step codes.

One file a form, ``forms-made/<id>.json`` below the user's data, which only its owner may read. It is never part of a
bundle or an export. Without it, and without the code on paper, nobody can score the sittings of the form.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from borderlens.domain.events import canonical
from borderlens.services.forms.codec import read, write
from borderlens.services.forms.pace import step_codes
from borderlens.services.forms.record import FormRecord
from borderlens.services.forms.sealing import MadeForm
from borderlens.whole_file import write_whole

PLACE = "forms-made"


@dataclass(frozen=True, slots=True)
class Kept:
    """A form this laptop made: its record, the release code, the pace secret (empty where it is not paced)."""

    record: FormRecord
    code: str
    pace: str

    @property
    def steps(self) -> tuple[str, ...]:
        """The step code of each place, for reading out; empty where it is not paced."""
        return step_codes(self.record.id, self.pace, len(self.record.items)) if self.pace else ()


def keep(made: MadeForm, data: Path) -> Kept:
    """Write down what the trainer needs later.

    Raises:
        CannotWrite, DiskFull: nothing was kept.
    """
    kept = Kept(made.record, made.code, made.pace)
    file = data / PLACE / f"{made.record.id}.json"
    write_whole(file, canonical(write(kept)), private=True)
    return kept


def find_kept(form: str, data: Path) -> Kept | None:
    """What was kept of the form of that id; None where it was made elsewhere, or the file cannot be read."""
    try:
        return read(Kept, json.loads((data / PLACE / f"{form}.json").read_bytes()))
    except (OSError, ValueError, RecursionError):
        return None
