"""A trainer's laptop with a session whose forms were made there, fixed, and handed out as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.services.collecting.laptops import Laptop, person
from tests.services.forms.made_packs import every_type, pack_of, record_of

from borderlens.domain.competence import Criteria
from borderlens.domain.people import Person
from borderlens.domain.sessions import Plan, Session
from borderlens.packs.signing import own_keys
from borderlens.services.forms.keeping import Kept, keep
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealing import write_form
from borderlens.services.forms.shelf import PLACE, file_of
from borderlens.services.sessions.sessions import Sessions

TITLE = "Friendship Pass, November"


@dataclass
class Course:
    """``file`` is what laptops join by; ``form`` the one form, sat in every phase that is planned."""

    trainer: Laptop
    session: Session
    form: Kept
    file: Path

    @property
    def sessions(self) -> Sessions:
        return Sessions(self.trainer.store, self.trainer.paths)


def make_course(
    folder: Path,
    people: Sequence[Person] | None = None,
    *,
    phases: Sequence[str] = ("pre",),
    names: bool = True,
    paced: bool = False,
    sureness: bool = False,
) -> Course:
    trainer = Laptop(folder / "trainer")
    data, keys = trainer.paths.data, own_keys(trainer.paths.data / "keys")
    pack = pack_of(every_type(folder / "pack"), folder / "pack")
    record = record_of(pack, paced=paced)
    (data / PLACE).mkdir(parents=True, exist_ok=True)
    made = write_form(record, [pack], file_of(record.id, data), keys, "Trainer", sureness=sureness)
    receive(made.file, data)
    kept = keep(made, data)
    sessions = Sessions(trainer.store, trainer.paths)
    plan = Plan(TITLE, place="Bằng Tường", forms=dict.fromkeys(phases, (record.id,)), names=names)
    session = sessions.open(plan)
    sessions.fix(session.id, Criteria())
    sessions.enrol(session.id, people if people is not None else [person(1, "Nguyễn Văn A"), person(2, "王小明")])
    return Course(trainer, sessions.get(session.id), kept, sessions.write_file(session.id, folder))
