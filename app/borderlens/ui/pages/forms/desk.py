"""What the trainer is at: the wish, a draft of forms, or a series that was sealed; and the work behind it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderlens.domain.blueprint import Blueprint
from borderlens.domain.errors import Mistake
from borderlens.packs.quiz_pack import QuizItem, QuizPack, list_quiz_packs
from borderlens.packs.signing import fingerprint, own_keys
from borderlens.paths import Paths
from borderlens.services.forms import shelf
from borderlens.services.forms.assemble import Assembly, assemble
from borderlens.services.forms.bank import Bank, bank_of
from borderlens.services.forms.blueprints import FILE, read_blueprints
from borderlens.services.forms.keeping import Kept
from borderlens.services.forms.report import Report, report
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.shelf import Series
from borderlens.services.forms.swap import Swap, swap
from borderlens.services.pack_exchange import keys_folder
from borderlens.ui.jobs import Job, Jobs


@dataclass(slots=True)
class Wish:
    """What the trainer asks for; ``minutes`` None as the blueprint has it, ``packs`` None for all."""

    blueprint: str = ""
    packs: set[str] | None = None
    paced: bool = False
    minutes: int | None = None
    sureness: bool = False


@dataclass(slots=True)
class Work:
    """The piece of work that goes on: its name (last word of ``forms_room.work.*``) and how far it is."""

    name: str
    job: Job
    done: int = 0
    total: int = 0


@dataclass(slots=True)
class Forms:
    """Forms on the screen: a draft, or a sealed ``series`` with its keys in ``released``."""

    assembly: Assembly
    report: Report
    series: Series | None = None
    released: tuple[ReleasedForm, ...] = field(default=())

    @property
    def letters(self) -> str:
        return "ABCDEF"[: len(self.assembly.forms)]


class Desk(QObject):
    """``changed`` after every step, ``moved`` while work goes on, ``faulted`` with what is no mistake of a person."""

    changed = Signal()
    moved = Signal()
    faulted = Signal(object)

    def __init__(self, paths: Paths, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._paths, self._jobs = paths, jobs
        self.blueprints: tuple[Blueprint, ...] = ()
        self.packs: tuple[QuizPack, ...] = ()
        self.made: tuple[Series, ...] = ()
        self.wish = Wish()
        self.wishing = False  # the wish is on the screen
        self.forms: Forms | None = None
        self.work: Work | None = None
        self.mistake: Mistake | None = None
        self.loaded = False

    @property
    def data(self) -> Path:
        return self._paths.data

    @property
    def blueprint(self) -> Blueprint | None:
        return next((one for one in self.blueprints if one.name == self.wish.blueprint), None)

    @property
    def chosen_packs(self) -> tuple[QuizPack, ...]:
        wanted = self.wish.packs
        return tuple(pack for pack in self.packs if wanted is None or pack.id in wanted)

    @property
    def open_to_all(self) -> tuple[str, ...]:
        """Chosen packs that the program brings: whoever has it can look their answers up."""
        bundled = self._paths.quiz_folders()[0]
        return tuple(pack.id for pack in self.chosen_packs if pack.folder.parent == bundled)

    def bank(self) -> Bank:
        return bank_of(self.chosen_packs, date.today())

    def entry(self, form: int, place: int) -> QuizItem | None:
        """An item with words and pictures; None where its pack is gone."""
        assert self.forms is not None
        if self.forms.released:
            return self.forms.released[form].items[place]
        return self.entry_of(self.forms.assembly.forms[form][place].name)

    def entry_of(self, name: tuple[str, str]) -> QuizItem | None:
        pack = next((pack for pack in self.packs if pack.id == name[0]), None)
        return next((entry for entry in pack.items if entry.item.key == name[1]), None) if pack else None

    # Steps

    def load(self) -> None:
        """Blueprints, packs and made forms as they are on the disk now."""
        paths = self._paths

        def read(job: Job) -> tuple[object, ...]:
            tables = paths.assets / "tables" / FILE
            packs = list_quiz_packs(paths.quiz_folders(), paths.pictures).loaded
            return read_blueprints(tables), packs, shelf.found(paths.data)

        self._jobs.run(read, self._take, self._refuse, owner=self)

    def want(self) -> None:
        """Put the wish on the screen."""
        self.wishing, self.forms, self.mistake = True, None, None
        self.changed.emit()

    def leave(self) -> None:
        """Back to the list of what was made."""
        self.cancel()
        self.wishing, self.forms, self.mistake = False, None, None
        self.load()

    def assemble(self) -> None:
        """Choose items for the wish."""
        blueprint = self.blueprint
        assert blueprint is not None
        wanted = replace(blueprint, minutes=self.wish.minutes or blueprint.minutes)
        bank, seed = self.bank(), secrets.randbelow(2**31)

        def work(job: Job) -> Forms:
            made = assemble(bank, wanted, seed, cancelled=lambda: job.cancelled, progress=job.report)
            return Forms(made, report(made))

        self._start("assemble", work, self._show_draft)

    def find_swaps(self, form: int, place: int, found: Callable[[Sequence[Swap] | Mistake], None]) -> None:
        """Replacements for an item, or why there are none."""
        assert self.forms is not None
        assembly, bank = self.forms.assembly, self.bank()

        def refused(error: Exception) -> None:
            found(error) if isinstance(error, Mistake) else self.faulted.emit(error)

        self._jobs.run(lambda job: swap(assembly, form, place, bank), found, refused, owner=self)

    def take_swap(self, taken: Swap) -> None:
        self.forms = Forms(taken.assembly, report(taken.assembly))
        self.changed.emit()

    def seal(self, signer: str) -> None:
        """Seal the draft and keep its files and codes."""
        assert self.forms is not None
        assembly, packs, paths, wish = self.forms.assembly, self.packs, self._paths, self.wish

        def work(job: Job) -> tuple[Kept, ...]:
            keys = own_keys(keys_folder(paths))
            words = signer or f"Borderlens {fingerprint(keys.public_key)[:9]}"
            return shelf.make(
                assembly, packs, paths.data, keys, words,
                paced=wish.paced, shuffled=not wish.paced, sureness=wish.sureness, cancelled=job.check,
            )  # fmt: skip

        self._start("seal", work, lambda kept: self.open(Series(kept, date.today())))

    def open(self, series: Series) -> None:
        """Show a series with its keys."""
        data, blueprints = self.data, self.blueprints

        def work(job: Job) -> Forms:
            whole = []
            for at, kept in enumerate(series.forms):
                job.check()
                job.report(at, len(series.forms))
                whole.append(shelf.opened(kept, data))
            assembly = shelf.assembly_of(whole, blueprints)
            return Forms(assembly, report(assembly), series, tuple(whole))

        self._start("open", work, self._show)

    def change_again(self) -> None:
        """A sealed series as a draft: an item can be swapped, and sealing makes new forms with new codes."""
        assert self.forms is not None
        assert self.forms.series is not None
        first = self.forms.released[0]
        self.wish.paced, self.wish.sureness = first.record.paced, first.sealed.open.sureness
        self.forms = Forms(self.forms.assembly, self.forms.report)
        self.changed.emit()

    def copy_to(self, folder: Path, done: Callable[[Sequence[Path]], None]) -> None:
        """Copy the form files of the series on the screen, without any code."""
        assert self.forms is not None
        assert self.forms.series is not None
        forms, data = self.forms.series.forms, self.data
        self._start("copy", lambda job: shelf.copy_files(forms, data, folder), done)

    def cancel(self) -> None:
        """Stop what goes on; nothing of it is kept."""
        if self.work is not None:
            self.work.job.cancel()
            self.work = None
            self.changed.emit()

    # Inside

    def _start(self, name: str, work: Callable[[Job], object], then: Callable[[object], None]) -> None:
        def moved(done: int, total: int) -> None:
            if self.work is not None:
                self.work.done, self.work.total = done, total
                self.moved.emit()

        def ended(result: object) -> None:
            self.work = None
            then(result)
            self.changed.emit()

        self.mistake = None
        self.work = Work(name, self._jobs.run(work, ended, self._refuse, progress=moved, owner=self))
        self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        self.work = None
        if isinstance(error, Mistake):
            self.mistake = error
        else:
            self.faulted.emit(error)
        self.changed.emit()

    def _take(self, found: tuple[object, ...]) -> None:
        self.blueprints, self.packs, self.made = found
        self.loaded = True
        if self.blueprint is None and self.blueprints:
            self.wish.blueprint = self.blueprints[0].name
        self.changed.emit()

    def _show_draft(self, forms: Forms) -> None:
        self.wishing = False
        self._show(forms)

    def _show(self, forms: Forms) -> None:
        self.wishing, self.forms = False, forms
