"""A sitting in step: an item opens by the code that the trainer reads out, and there is no other way ahead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from borderlens.domain.form_errors import WrongStepCode
from borderlens.services.forms.pace import place_of
from borderlens.services.forms.sealed import SealedForm
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.runner import Runner
from borderlens.ui.pages.learn.sitting import Sitting
from borderlens.ui.say import say


class PacedRunner(Runner):
    """``waiting`` when the next code is due. With no form set it runs as ``Runner`` does."""

    waiting = Signal()

    form: SealedForm | None = None

    @property
    def is_paced(self) -> bool:
        return self.form is not None and bool(self.form.open.pace)

    def begin(self, sitting: Sitting) -> None:
        if not self.is_paced:
            super().begin(sitting)
            return
        self.sitting = sitting
        self._context.enter_examination()
        self.head.watch(sitting)
        self.waiting.emit()

    def open_by(self, code: str) -> None:
        """Show the item that the code opens.

        Raises:
            WrongStepCode: it opens none.
        """
        assert self.form is not None
        if self.sitting is None:
            raise WrongStepCode(code=code[:12])
        self.turn_to(place_of(code, self.form.id, self.form.open.pace, self.sitting.count))

    def show_item(self) -> None:
        super().show_item()
        if self.is_paced:
            foot, answer = self._item.foot, self._item.answer
            foot.show_place(test=True, first=True, last=False, flagged=False)
            for button in (foot.back, foot.flag):
                button.hide()
            foot.say_next(answer.next_words if answer is not None else "")

    def show_frame(self, pack: str, home: Callable[[], None], status: tuple[str, str] | None = None) -> None:
        """As ``Runner``; the test is named by its occasion."""
        super().show_frame(pack, home, status)
        sitting = self._here
        title = sentences.title_of(sitting.attempt.mode, sitting.place, sitting.count)
        crumb = say(f"sessions.mode.{sitting.attempt.mode.value}")
        self._context.set_header(title, crumb, self.head.widgets(sitting), home)
        self.head.look()
        self._show_saved()

    def turn(self, step: int) -> None:
        if not self.is_paced:
            super().turn(step)

    def flag(self) -> None:
        if not self.is_paced:
            super().flag()

    def ask_hand_in(self) -> None:
        """The end of a sitting in step: the safe way is to stay for the next code."""
        sitting = self.sitting
        if sitting is not None:
            self._context.ask(
                say("forms_room.end.title"),
                say("forms_room.end.text", answered=len(sitting.answered), count=sitting.count),
                say("forms_room.end.stay"),
                say("learn.finish.hand_in"),
                self.close,
                self.waiting.emit,
            )

    def _go_on(self, sitting: Sitting) -> None:
        if self.is_paced:
            self.waiting.emit()
        else:
            super()._go_on(sitting)
