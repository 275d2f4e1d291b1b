"""What lies on the desk of the model room: a folder, what the checks say of it, a wish, a trained pack. No widgets."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from enum import Enum, auto
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from borderlens.domain.errors import Mistake
from borderlens.ui.jobs import Job, Jobs
from borderlens.ui.pages.model_room.meaning import Answer, start_answer
from borderlens.ui.pages.model_room.service import Models, Work
from borderlens.ui.say import speaker

if TYPE_CHECKING:
    from borderlens.services.model_room.records import Cancelled, LabelShare, Progress, Survey, Trained

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ID_MOST = 40


class State(Enum):
    EMPTY = auto()
    LOOKING = auto()
    SURVEYED = auto()
    TRAINING = auto()
    TRAINED = auto()


class Desk(QObject):
    """``look`` at a folder, ``answer`` what its labels mean, ``train``, ``use`` what came of it.

    Attributes:
        source: the folder or table that was given last.
        mistake: why the last piece of work brought nothing.
        answers: label key → what was said it means; a label without an answer keeps the training from starting.
        stopped: the last piece of work was ended by the person.
        models: the packs of this computer and the one that Check uses.
        installed: the trained pack lies among the packs of this computer.
    """

    changed = Signal()  # another state, or other answers
    moved = Signal()  # progress
    trained_now = Signal()
    faulted = Signal(object)
    _told = Signal(object, str, int, int)  # from a job's thread

    def __init__(self, work: Work, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._jobs = work, jobs
        self.state = State.EMPTY
        self.source: Path | None = None
        self.survey: Survey | None = None
        self.trained: Trained | None = None
        self.mistake: Mistake | None = None
        self.stopped = False
        self.answers: dict[str, Answer] = {}
        self.id, self.signer, self.keep = "", "", "own"
        self.models = Models()
        self.installed = False
        self.stage, self.done, self.total = "", 0, 0
        self._since = 0.0
        self._begun_at = 0
        self._job: Job | None = None
        self._stop = False
        self._told.connect(self._move)

    # Looking

    def look(self, source: Path) -> None:
        """Survey a folder or a table of photographs; what was said of its labels before stays said."""
        if source != self.source:
            self.answers = {}
        self.source, self.survey, self.trained = source, None, None
        words = speaker().words
        self._begin(State.LOOKING, lambda tell, stop: self._work.survey(source, words, tell, stop), self._surveyed)

    def _surveyed(self, survey: Survey) -> None:
        self.survey = survey
        before, self.answers = self.answers, {}
        for share in survey.labels:
            answer = before.get(share.label.key) or start_answer(share.known)
            if answer is not None:
                self.answers[share.label.key] = answer
        self._settle(State.SURVEYED)

    def share(self, key: str) -> LabelShare | None:
        return next((share for share in self.survey.labels if share.label.key == key), None) if self.survey else None

    # The wish

    def answer(self, key: str, answer: Answer | None) -> None:
        """Say what a label means; None takes back what was said."""
        if answer is None:
            self.answers.pop(key, None)
        else:
            self.answers[key] = answer
        self.changed.emit()

    @property
    def unanswered(self) -> list[LabelShare]:
        """Labels nobody has said the meaning of."""
        told = self.answers
        shares = self.survey.labels if self.survey else ()
        return [s for s in shares if s.label.key not in told or not told[s.label.key].whole]

    @property
    def may_start(self) -> bool:
        ready = self.state in (State.SURVEYED, State.TRAINED) and self.survey is not None and self.survey.may_train
        return ready and not self.unanswered and self.good_id and not self.taken and bool(self.signer)

    @property
    def good_id(self) -> bool:
        return len(self.id) <= ID_MOST and ID.fullmatch(self.id) is not None

    @property
    def taken(self) -> bool:
        """A pack of that name is here already; a pack never takes the place of another one."""
        return self.id in self.models.here

    @property
    def used(self) -> bool:
        """Check uses what was trained here."""
        return self.installed and self.models.in_use == self.id

    # Training

    def train(self) -> None:
        if not self.may_start:
            return
        from borderlens.services.model_room.records import Keep, Wish

        survey = self.survey
        assert survey is not None
        said = {key: answer.meaning(key) for key, answer in self.answers.items()}
        into = {key: answer.into() for key, answer in self.answers.items()}
        wish = Wish(
            id=self.id,
            keep=Keep(self.keep),
            meanings={key: label for key, label in said.items() if label is not None},
            into={key: other for key, other in into.items() if other is not None},
            signer=self.signer,
        )

        def work(tell: Progress, stop: Cancelled) -> Trained:
            trained = self._work.train(survey, wish, tell, stop)
            import_module("borderlens.vision.learning.counts")  # slow to load, and the card needs it
            return trained

        self._begin(State.TRAINING, work, self._learnt)

    def _learnt(self, trained: Trained) -> None:
        self.trained, self.installed = trained, False
        self._settle(State.TRAINED)
        self.trained_now.emit()

    def change_wish(self) -> None:
        """Back to the wish with the folder as it was surveyed."""
        self.trained = None
        self._settle(State.SURVEYED)

    def cancel(self) -> None:
        """End what runs: the work is asked to stop, and says when it has."""
        self._stop = True
        self.moved.emit()

    @property
    def stopping(self) -> bool:
        return self._stop

    @property
    def seconds_left(self) -> float | None:
        """Of the present stage, by how long what is done of it took; None while that says nothing yet."""
        took, done = time.monotonic() - self._since, self.done - self._begun_at
        if took < 3 or done < 3 or self.done >= self.total:
            return None
        return took / done * (self.total - self.done)

    # What becomes of the pack

    def use(self, done: Callable[[str], None]) -> None:
        """Put the trained pack among the packs of this computer; ``done(id)`` afterwards."""
        trained = self.trained
        assert trained is not None

        def installed(pack: str) -> None:
            self.installed, self.models = True, Models(pack, self.models.here | {pack})
            self.changed.emit()
            done(pack)

        if self.installed:
            installed(self.id)
        else:
            self._jobs.run(lambda job: self._work.install(trained), installed, self._refused, owner=self)

    def save(self, file: Path, done: Callable[[Path], None]) -> None:
        """Write the trained pack as one file; ``done(file)`` afterwards."""
        trained = self.trained
        assert trained is not None
        self._jobs.run(lambda job: self._work.save(trained, file), done, self._refused, owner=self)

    def ask_models(self) -> None:
        """Find out which packs are here and which Check uses; without any the checks will say so."""

        def told(models: Models) -> None:
            self.models = models
            self.changed.emit()

        self._jobs.run(lambda job: self._work.models(), told, lambda error: None, owner=self)

    # Inside

    def _begin(self, state: State, work: Callable[..., Any], success: Callable[[Any], None]) -> None:
        self.mistake, self.stopped, self._stop = None, False, False
        self.stage, self.done, self.total = "", 0, 0
        back = State.EMPTY if state is State.LOOKING else State.SURVEYED
        self.state = state

        def run(job: Job) -> object:
            return work(
                lambda stage, done, total: self._told.emit(job, stage.value, done, total),
                lambda: job.cancelled or (job is self._job and self._stop),
            )

        def finished(result: object) -> None:
            if self._stop:  # it was over before it noticed
                self.stopped = True
                self._settle(back)
            else:
                success(result)

        self._job = self._jobs.run(run, finished, lambda error: self._failed(back, error), owner=self)
        self.changed.emit()

    def _move(self, job: Job, stage: str, done: int, total: int) -> None:
        if job is not self._job or job.done or job.cancelled:
            return
        if stage != self.stage:
            self._since, self._begun_at = time.monotonic(), done
        self.stage, self.done, self.total = stage, done, total
        self.moved.emit()

    def _failed(self, back: State, error: Exception) -> None:
        self.stopped = self._stop
        if not self._stop:
            self._take_fault(error)
        self._settle(back)

    def _refused(self, error: Exception) -> None:
        self._take_fault(error)
        self.changed.emit()

    def _take_fault(self, error: Exception) -> None:
        if isinstance(error, Mistake):
            self.mistake = error
        else:
            self.faulted.emit(error)

    def _settle(self, state: State) -> None:
        self.state, self._stop = state, False
        self.changed.emit()
