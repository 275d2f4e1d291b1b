"""What is not right yet in a draft: where it is, how bad, and which sentences say it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Any

from borderlens.domain.errors import PackMistake
from borderlens.packs.lint import Finding, Level
from borderlens.packs.toml_file import TEXT_LIMIT, TomlFile
from borderlens.packs.toml_lines import find_lines
from borderlens.services.authoring.document import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    Attributes:
        item: key of the item; empty for what concerns the pack.
        language: of the text; empty for the item itself.
        slot: the text or field, as far as it is known.
        what, mend: ids of two sentences, with ``fields`` for their places. ``told`` and ``told_mend`` are the reader's
            own English words, for a problem that has no sentence.
    """

    level: Level
    item: str
    language: str
    slot: Path
    what: str
    mend: str
    fields: dict[str, Any] = field(default_factory=dict)
    told: str = ""
    told_mend: str = ""

    @property
    def is_error(self) -> bool:
        return self.level is Level.ERROR


def of_mistake(mistake: PackMistake, item: str, language: str = "", slot: Path = ()) -> Problem:
    """What a reader refused; ``slot`` is the text it read, where that is known."""
    name = str(mistake.fields.get("problem", ""))
    details = mistake.fields.get("details")
    fields = dict(details) if isinstance(details, dict) else {}
    slot = slot or ((str(fields["name"]),) if "name" in fields else ())
    what, mend = str(mistake.fields.get("what", "")), str(mistake.fields.get("mend", ""))
    sentence = f"author.problem.{name}"
    return Problem(Level.ERROR, item, language, slot, sentence, f"{sentence}.mend", fields, what, mend)


def slot_at(text: str, line: int, item: str) -> Path:
    """The slot whose words stand on that line of a language's file; empty where none does."""
    for path, number in find_lines(text).items():
        if number == line and len(path) > 1:
            return path[2:] if path[:2] == ("items", item) else path
    return ()


def of_finding(finding: Finding) -> Problem:
    """What a rule for good items found."""
    language = finding.file.stem if finding.file.parent.name == "text" else ""
    name = str(finding.fields.get("name", ""))
    slot: Path = tuple(name.split(".")) if name else ()
    return Problem(finding.level, finding.item, language, slot, finding.what, finding.mend, dict(finding.fields))


def unwritten(item: str, language: str, slots: tuple[Path, ...], *, source: bool) -> Problem:
    """Texts that nobody has written; in a translation they only keep that language out of Learn."""
    level = Level.ERROR if source else Level.WARNING
    what = "author.problem.unwritten" if source else "author.problem.untranslated"
    fields = {"count": len(slots), "language": language}
    return Problem(level, item, language, slots[0], what, f"{what}.mend", fields)


def of_pack(document: dict[str, Any], languages: list[str]) -> list[Problem]:
    """What the pack itself lacks: items, a licence, a title and a summary in each language."""
    found = []
    if not document["items"]:
        found.append(Problem(Level.ERROR, "", "", (), "author.problem.no_items", "author.problem.no_items.mend"))
    found += _of_head(document["pack"], "pack.toml", "", (("licence", 80),))
    for language in languages:
        text = document["texts"].get(language, {})
        found += _of_head(text, f"text/{language}.toml", language, (("title", 80), ("summary", TEXT_LIMIT)))
    return found


def _of_head(data: dict[str, Any], file: str, language: str, names: tuple[tuple[str, int], ...]) -> list[Problem]:
    found = []
    table = TomlFile(File(file), data, "").table()
    for name, limit in names:
        if not str(data.get(name, "")).strip():
            what, fields = f"author.problem.{name}", {"language": language}
            found.append(Problem(Level.ERROR, "", language, (name,), what, "author.problem.head.mend", fields))
            continue
        try:
            table.words(name, limit)
        except PackMistake as mistake:
            found.append(of_mistake(mistake, "", language))
    return found
