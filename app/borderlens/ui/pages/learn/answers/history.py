"""What was put where, and the way back."""

from __future__ import annotations

from borderlens.domain.events import Json


class Placing:
    """Options and the targets they were put to. ``undo`` takes the last change back."""

    def __init__(self, options: tuple[str, ...]) -> None:
        self.options = options
        self.at: dict[str, str] = {}
        self._before: list[dict[str, str]] = []

    @property
    def left(self) -> list[str]:
        """Options that lie nowhere yet, in the order shown."""
        return [option for option in self.options if option not in self.at]

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def show(self, response: Json) -> None:
        """An answer given before; there is no way back behind it."""
        given = response if isinstance(response, dict) else {}
        self.at = {str(option): str(target) for option, target in given.items()}
        self._before = []

    def put(self, option: str, target: str | None) -> bool:
        """To a target, or with None back to where it came from; False when it lies there already."""
        if self.at.get(option) == target:
            return False
        self._before.append(dict(self.at))
        self.at.pop(option, None)
        if target is not None:
            self.at[option] = target
        return True

    def undo(self) -> bool:
        if not self._before:
            return False
        self.at = self._before.pop()
        return True

    def response(self) -> Json:
        """In the order of the options, so that the same places are the same answer; None while all is left."""
        return {option: self.at[option] for option in self.options if option in self.at} or None

    def after(self, option: str) -> str:
        """The next option to put somewhere, from this one on and around; the same one when none is left."""
        start = self.options.index(option)
        around = [*self.options[start + 1 :], *self.options[:start]]
        return next((key for key in around if key not in self.at), option)
