"""Sentences in four languages, without Qt, so that the command line and the window say the same.

Catalogues are Qt Linguist files (``assets/translations/<language>/<area>.ts``) whose messages have ids; a
translation marked ``type="unfinished"`` is a draft. Missing words fall back to English; a missing English
sentence is a bug and raises ``KeyError``.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from borderlens import paths
from borderlens.domain.errors import Mistake

LANGUAGES: dict[str, str] = {"en": "English", "vi": "Tiếng Việt", "zh-Hans": "简体中文", "lo": "ພາສາລາວ"}
FALLBACK = "en"


@dataclass(slots=True)
class Catalogue:
    """The sentences of one language: id to text, and the ids that are drafts."""

    language: str
    texts: dict[str, str] = field(default_factory=dict)
    drafts: set[str] = field(default_factory=set)


def read_catalogue(folder: Path, language: str, area: str = "*") -> Catalogue:
    """Read every ``.ts`` file of one language below ``folder``, or that of one area."""
    catalogue = Catalogue(language)
    for file in sorted((folder / language).glob(f"{area}.ts")):
        for message in ElementTree.parse(file).getroot().iter("message"):
            key = message.get("id")
            node = message.find("translation")
            if key is None or node is None or not node.text:
                continue
            catalogue.texts[key] = node.text
            if node.get("type") == "unfinished":
                catalogue.drafts.add(key)
    if language == "lo":
        from borderlens.lao import breakable  # its patterns take a while to make

        catalogue.texts = {key: breakable(text) for key, text in catalogue.texts.items()}
    return catalogue


class _Fields(string.Formatter):
    """Named places only, values inserted as they are: no attribute or index access from a catalogue."""

    def get_field(self, field_name: str, args: object, kwargs: object) -> tuple[object, str]:
        assert isinstance(kwargs, dict)
        return kwargs[field_name], field_name


class Words:
    """The chosen language, with English behind it."""

    def __init__(self, folder: Path | None = None, language: str = FALLBACK) -> None:
        self._folder = folder or paths.bundled() / "assets" / "translations"
        self._fallback = read_catalogue(self._folder, FALLBACK)
        self._chosen = self._fallback
        self._formatter = _Fields()
        self.choose(language)

    @property
    def language(self) -> str:
        return self._chosen.language

    @property
    def folder(self) -> Path:
        """Where the catalogues of all languages lie."""
        return self._folder

    def choose(self, language: str) -> None:
        """Switch language; an unknown one falls back to English."""
        known = language if language in LANGUAGES else FALLBACK
        self._chosen = self._fallback if known == FALLBACK else read_catalogue(self._folder, known)

    def has(self, key: str) -> bool:
        return key in self._fallback.texts

    def is_draft(self, key: str) -> bool:
        """True when the shown sentence is a draft translation or stands in English for want of one."""
        return key in self._chosen.drafts or key not in self._chosen.texts

    def say(self, key: str, **fields: object) -> str:
        """The sentence of ``key`` with its ``{name}`` places filled."""
        text = self._chosen.texts.get(key) or self._fallback.texts[key]
        return self._formatter.vformat(text, (), fields) if fields or "{" in text else text

    def mistake(self, error: Mistake) -> str:
        """One line for a person's mistake: what, where, how to mend."""
        return self.say(error.message_id, **error.fields)
