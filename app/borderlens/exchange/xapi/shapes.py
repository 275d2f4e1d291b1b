"""Shapes of the values in a statement, and the list in which faults are gathered."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

# Patterns are matched against the whole text, without regard to what a line end is.
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
IRI = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x1f\x7f]+")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+]\d\d:\d\d|-(?!00:00)\d\d:\d\d)", re.ASCII)
DURATION = re.compile(
    r"P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)", re.ASCII
)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})*", re.ASCII)
PSEUDONYM = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True)
class Faults:
    """Faults as ``path: fault``. What asks for a shape gives back what can be looked at further."""

    said: list[str] = field(default_factory=list)

    def add(self, path: str, fault: str) -> None:
        self.said.append(f"{path or 'statement'}: {fault}")

    def table(self, value: object, path: str, known: set[str], needed: tuple[str, ...]) -> Mapping[str, Any]:
        """An object with known keys only; empty when it is none, so that one fault does not bring others."""
        if not isinstance(value, Mapping):
            if value is not None or not path:
                self.add(path, "no object")
            return {}
        for key in value:
            if key not in known:
                self.add(f"{path}.{key}".lstrip("."), "unknown key")
        for key in needed:
            if key not in value:
                self.add(f"{path}.{key}".lstrip("."), "missing")
        return {key: inner for key, inner in value.items() if key in known}

    def list(self, value: object, path: str) -> list[Any]:
        if isinstance(value, list):
            return value
        self.add(path, "no list")
        return []

    def match(self, value: object, path: str, shape: re.Pattern[str], fault: str) -> None:
        if value is not None and not (isinstance(value, str) and shape.fullmatch(value)):
            self.add(path, fault)

    def iri(self, value: object, path: str) -> None:
        self.match(value, path, IRI, "no IRI")

    def moment(self, value: object, path: str) -> None:
        """A time that there is: no 31st of November."""
        if not isinstance(value, str) or not TIME.fullmatch(value):
            return
        try:
            datetime.fromisoformat(value)
        except ValueError:
            self.add(path, "no such time")

    def number(self, value: object, path: str) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            if value is not None:
                self.add(path, "no number")
            return None
        return value if math.isfinite(value) else None

    def finite(self, value: float, path: str) -> None:
        if not math.isfinite(value):
            self.add(path, "no finite number")

    def text(self, value: str, path: str) -> None:
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            self.add(path, "no Unicode")

    def languages(self, value: object, path: str) -> None:
        """Words by language."""
        if not isinstance(value, Mapping):
            self.add(path, "no words by language")
            return
        for tag, words in value.items():
            self.match(tag, f"{path}.{tag}", LANGUAGE, "no language tag")
            if not isinstance(words, str):
                self.add(f"{path}.{tag}", "no text")

    def extensions(self, value: object, path: str) -> None:
        if not isinstance(value, Mapping):
            self.add(path, "no object")
            return
        for key in value:
            self.iri(key, f"{path}.{key}")
