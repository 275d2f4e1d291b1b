"""XML of others to a small tree: no entities, no outside files, bounded size and depth.

The standard library's expat does the reading. Declaring an entity is refused outright, so neither an entity bomb nor
an outside file is ever looked at; a plain ``DOCTYPE`` without declarations does no harm and is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from borderlens.domain.errors import EntitiesInFile, NoSuchFile, NotQuestionFile, QuestionsTooLarge, Unreadable

LIMIT_MB = 20
DEEPEST = 60
MOST_ELEMENTS = 500_000


@dataclass(slots=True)
class Node:
    """An element with the line on which it begins; ``text`` is all text directly in it."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list[Node] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def first(self, tag: str) -> Node | None:
        return next((child for child in self.children if child.tag == tag), None)

    def all(self, tag: str) -> Iterator[Node]:
        return (child for child in self.children if child.tag == tag)

    def words(self, *path: str, default: str = "") -> str:
        """Trimmed text of the element at ``path`` below this one."""
        node: Node | None = self
        for tag in path:
            node = node.first(tag) if node is not None else None
        return default if node is None else node.text.strip()


def read_limited(path: Path) -> bytes:
    """The bytes of a file of questions. Raises NoSuchFile, Unreadable, QuestionsTooLarge."""
    try:
        size = path.stat().st_size
        if size > LIMIT_MB * 1_000_000:
            raise QuestionsTooLarge(file=str(path), megabytes=round(size / 1_000_000), limit=LIMIT_MB)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NoSuchFile(file=str(path)) from error
    except OSError as error:
        raise Unreadable(file=str(path), why=error.strerror or str(error)) from error


def read_tree(path: Path) -> Node:
    """The root element of an XML file.

    Raises:
        NoSuchFile, Unreadable, QuestionsTooLarge: the file cannot be read.
        EntitiesInFile: the file declares entities.
        NotQuestionFile: it is not well-formed XML, or nested or split beyond all measure.
    """
    content = read_limited(path)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    root = Node("", {}, 0)
    open_nodes = [root]
    count = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(open_nodes) > DEEPEST or count > MOST_ELEMENTS:
            raise NotQuestionFile(file=str(path), line=parser.CurrentLineNumber, why="nested too deeply")
        node = Node(tag, attributes, parser.CurrentLineNumber)
        open_nodes[-1].children.append(node)
        open_nodes.append(node)

    def end(_tag: str) -> None:
        open_nodes.pop()

    def refuse(*_declared: object) -> NoReturn:
        raise EntitiesInFile(file=str(path), line=parser.CurrentLineNumber)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = lambda text: open_nodes[-1].pieces.append(text)
    parser.EntityDeclHandler = refuse
    parser.UnparsedEntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code) or "not well-formed"
        raise NotQuestionFile(file=str(path), line=error.lineno, why=why) from error
    except (ValueError, LookupError) as error:  # an encoding that expat has no table for
        raise NotQuestionFile(file=str(path), line=1, why=str(error)) from error
    return root.children[0]
