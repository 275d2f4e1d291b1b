"""On which line of a TOML text a value stands; ``tomllib`` does not say.

The text has been parsed before, so this only has to follow correct TOML. A path names tables and keys, with an
index after the name of an array of tables: ``("item", 2, "answer")``.
"""

from __future__ import annotations

import re

TomlPath = tuple[str | int, ...]

_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEY = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEY})[ \t]*\]\]?[ \t]*(?:#.*)?$")
_ASSIGNMENT = re.compile(rf"[ \t]*({_KEY})[ \t]*=(.*)$")
_TOKEN = re.compile(r"""\"{3}|'{3}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\#|\[|\]|\{|\}""")


def find_lines(text: str) -> dict[TomlPath, int]:
    """Line (from 1) of every header and of every key that starts a line."""
    lines: dict[TomlPath, int] = {}
    counts: dict[TomlPath, int] = {}
    table: TomlPath = ()
    open_string = ""
    depth = 0
    for number, line in enumerate(text.split("\n"), 1):
        rest = line.rstrip("\r")
        if not open_string and depth == 0:
            if header := _HEADER.match(rest):
                table = _enter(header[2], header[1] == "[[", counts)
                lines.setdefault(table, number)
                continue
            if assignment := _ASSIGNMENT.match(rest):
                lines.setdefault(table + _parts(assignment[1]), number)
                rest = assignment[2]
        open_string, depth = _follow(rest, open_string, depth)
    return lines


def line_of(lines: dict[TomlPath, int], path: TomlPath) -> int:
    """Line of ``path``, else of the nearest thing that holds it, else 0."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return 0


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, key))


def _enter(key: str, is_array: bool, counts: dict[TomlPath, int]) -> TomlPath:
    path: TomlPath = ()
    parts = _parts(key)
    for place, part in enumerate(parts):
        path += (part,)
        if is_array and place == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path += (counts[path],)
    return path


def _follow(rest: str, open_string: str, depth: int) -> tuple[str, int]:
    """Whether a long string or a bracket is still open at the end of the line."""
    place = 0
    while place < len(rest):
        if open_string:
            end = rest.find(open_string, place)
            while open_string == '"""' and end > 0 and _is_escaped(rest, end):
                end = rest.find(open_string, end + 1)
            if end < 0:
                break
            place, open_string = end + 3, ""
            continue
        token = _TOKEN.search(rest, place)
        if token is None or token[0] == "#":
            break
        place = token.end()
        if token[0] in ('"""', "'''"):
            open_string = token[0]
        elif token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth = max(0, depth - 1)
    return open_string, depth


def _is_escaped(text: str, place: int) -> bool:
    slashes = len(text[:place]) - len(text[:place].rstrip("\\"))
    return slashes % 2 == 1
