"""Packs made to do harm, and packs of random structure: read, or refused with the reason."""

from __future__ import annotations

import json
import math
import tomllib
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.hostile import png
from tests.packs.conftest import ITEMS as SMALL_ITEMS
from tests.packs.wide_pack import MORE_ITEMS, write_library, write_wide_pack

from borderlens.domain.errors import PackMistake
from borderlens.domain.items import Competency, ItemType, Kind, Role, Unit
from borderlens.packs.listing import SetAside
from borderlens.packs.pack_import import import_pack
from borderlens.packs.quiz_items import read_items
from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack

QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    return write_wide_pack(tmp_path / "quizzes" / "small")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write_library(tmp_path / "library")


def toml(value: Any) -> str:
    """A value as inline TOML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(str(key))} = {toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value.isoformat() if hasattr(value, "isoformat") else json.dumps(value)


def scenario(ways: dict[str, list[str]], start: str, ends: list[str]) -> dict[str, Any]:
    return {
        "key": "story",
        "version": 1,
        "type": "scenario",
        "competency": "evidence",
        "kind": "general",
        "difficulty": 0.5,
        "facts": ["PR-021"],
        "start": start,
        "ends": ends,
        "state": [
            {"key": key, "choice": [{"key": f"c{n}", "to": to, "worth": 1} for n, to in enumerate(choices)]}
            for key, choices in ways.items()
        ],
    }


def problem_of(folder: Path, item: dict[str, Any]) -> str:
    """Read the one item; "" when it is read, else the problem."""
    (folder / "items.toml").write_text(f"item = [{toml(item)}]\n", "utf-8")
    try:
        read_items(folder)
    except PackMistake as mistake:
        return str(mistake.fields["problem"])
    return ""


def read_or_reason(folder: Path, library: Path) -> QuizPack | str:
    """The pack, or what is wrong with it."""
    try:
        return read_quiz_pack(folder, library)
    except PackMistake as mistake:
        return SetAside(folder, mistake).reason


def ring(count: int) -> dict[str, list[str]]:
    keys = [f"s{number}" for number in range(count)]
    return {here: [there, "end"] for here, there in pairwise([*keys, keys[0]])}


@pytest.mark.parametrize(
    ("ways", "problem"),
    [
        (ring(10_000), "too_large"),
        (ring(3_000), "too_many"),
        (ring(60), "circle"),
        (ring(2), "circle"),
        (ring(1), "circle"),
        ({"s0": ["s1", "end"], "s1": ["end", "end"]}, ""),
        ({"s0": ["end", "end"], "s1": ["end", "end"]}, "unreached"),
        ({"s0": ["end", "end"], "s1": ["s2", "end"], "s2": ["s1", "end"]}, "circle"),
        ({"s0": ["end", "s1"], "s1": []}, "too_few"),
        ({"s0": ["end", "nowhere"]}, "not_a_state"),
        ({"s0": ["end"]}, "too_few"),
        ({"s0": ["end"] * 5}, "too_many"),
        ({}, "too_few"),
    ],
)
def test_a_scenario_that_goes_nowhere_is_refused(tmp_path: Path, ways: dict[str, list[str]], problem: str) -> None:
    assert problem_of(tmp_path, scenario(ways, "s0", ["end"])) == problem


def text_of(name: str, text: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / name
        file.write_text(file.read_text("utf-8") + text, "utf-8")

    return change


def stem(words: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / "text" / "en.toml"
        file.write_text(file.read_text("utf-8").replace("Which two?", words), "utf-8")

    return change


def picture(content: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / "pictures" / "skin.jpg").write_bytes(content)

    return change


ROW = b"\0" + b"\x80" * 300


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (text_of("items.toml", "\nx = " + "[" * 100_000 + "]" * 100_000), "not_toml"),
        (text_of("items.toml", "\nx = " + "{a=" * 50_000 + "1" + "}" * 50_000), "not_toml"),
        (text_of("items.toml", "\n[" + ".".join(["a"] * 200_000) + "]\n"), "not_toml"),
        (text_of("items.toml", "\n" + '"a" . ' * 80_000), "not_toml"),
        (text_of("items.toml", "\nx = " + "9" * 400_000), "not_toml"),
        (text_of("items.toml", "\n[a" + " " * 400_000), "not_toml"),
        (text_of("items.toml", "\n[[item]]" * 30_000), "too_many"),
        (text_of("items.toml", "#" * 600_000), "too_large"),
        (text_of("text/en.toml", "#" * 1_200_000), "too_large"),
        (text_of("pictures/skin.toml", "#" * 300_000), "too_large"),
        (stem("<img src=x onerror=alert(1)>"), "markup"),
        (stem("<a" * 250), "markup"),
        (stem("\u202eyenom"), "odd_character"),
        (stem("pay\u2066load"), "odd_character"),
        (stem("\\u0000"), "odd_character"),
        (stem("a" * 601), "too_long"),
        (stem("{" * 599), "placeholder"),
        (picture(png(2**31 - 1, 2**31 - 1, ROW)), "not_a_picture"),
        (picture(png(8_192, 8_192, ROW)), "too_many_pixels"),
        (picture(png(8_193, 100, ROW)), "out_of_range"),
        (picture(b"\xff\xd8\xff" + bytes(5 << 20)), "too_large"),
        (picture(b"<svg onload='alert(1)'/>"), "not_a_picture"),
    ],
)
def test_a_hostile_file_is_refused(wide: Path, library: Path, change: Callable[[Path], None], problem: str) -> None:
    change(wide)
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(wide, library)
    assert caught.value.fields["problem"] == problem


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("pictures/zeros.bin", bytes(50 << 20), "pack_file_damaged"),
        ("../../evil.toml", b"x", "file_name"),
        ("/etc/evil.toml", b"x", "file_name"),
        ("..\\evil.toml", b"x", "file_name"),
        ("text/a:b.toml", b"x", "file_name"),
    ],
)
def test_a_hostile_file_in_a_pack_file_is_refused(
    wide: Path, library: Path, tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    out = tmp_path / "small.blpack"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(path for path in wide.rglob("*") if path.is_file()):
            archive.write(file, file.relative_to(wide).as_posix())
        archive.writestr(name, content)
    with pytest.raises(PackMistake) as caught:
        import_pack(out, tmp_path / "there", library=library)
    assert caught.value.fields["problem"] == problem
    assert not list((tmp_path / "there").rglob("*.toml"))


KEYS = st.sampled_from(["s0", "s1", "s2", "s3", "end", "late"])


@settings(max_examples=200, deadline=None, suppress_health_check=QUIET)
@given(st.dictionaries(KEYS.filter(lambda k: k[0] == "s"), st.lists(KEYS, min_size=2, max_size=4), max_size=4))
def test_a_scenario_is_read_exactly_where_every_path_ends_and_nothing_lies_aside(
    tmp_path: Path, ways: dict[str, list[str]]
) -> None:
    """Held against every path written out, up to one step more than there are states."""

    def walk(here: str, seen: tuple[str, ...]) -> bool:
        visited.add(here)
        if here in ("end", "late"):
            return True
        return here in ways and here not in seen and min([walk(to, (*seen, here)) for to in ways[here]])

    visited: set[str] = set()
    good = walk("s0", ()) and visited == {*ways, "end", "late"}
    assert (problem_of(tmp_path, scenario(ways, "s0", ["end", "late"])) == "") is good


SCALARS = (
    st.none().map(lambda _: True)
    | st.integers(-3, 300)
    | st.sampled_from([math.nan, math.inf, 1e308, -0.0, 0.5])
    | st.text(max_size=8)
    | st.dates()
    | st.sampled_from(["cannot_tell", "skin", "a", "b", "s0", "end", "stripe", "degrees", "TI-001"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["key", "to", "a", "b"]), inner, max_size=4)
    ),
    max_leaves=8,
)
NAMES = st.lists(st.sampled_from(["a", "b", "c", "d", "skin", "cannot_tell"]), max_size=5)
CHOICE = st.fixed_dictionaries(
    {"key": st.sampled_from("ab"), "to": st.sampled_from(["s0", "s1", "end"]), "worth": st.sampled_from([0, 0.5, 1])}
)
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "key": st.sampled_from(["one", "two"]),
    "version": st.integers(0, 3),
    "type": st.sampled_from([kind.value for kind in ItemType]),
    "competency": st.sampled_from([kind.value for kind in Competency]),
    "kind": st.sampled_from([kind.value for kind in Kind]),
    "role": st.sampled_from([role.value for role in Role]),
    "difficulty": st.sampled_from([0, 0.5, 1, 2]),
    "facts": st.just(["TI-001"]),
    "pictures": st.lists(st.sampled_from(["skin", "other", "cut", "gone"]), max_size=3),
    "options": NAMES,
    "answer": NAMES,
    "accuses": NAMES,
    "critical": NAMES,
    "marks": st.sampled_from([[], ["stripe"], ["lines"]]),
    "targets": NAMES,
    "fits": st.dictionaries(st.sampled_from("abcd"), st.sampled_from("abc"), max_size=4),
    "number": st.fixed_dictionaries(
        {name: st.integers(-2, 9) for name in ("low", "high", "least", "most", "step")}
        | {"unit": st.sampled_from([unit.value for unit in Unit])}
    ),
    "start": st.just("s0"),
    "ends": st.just(["end"]),
    "state": st.lists(
        st.fixed_dictionaries(
            {"key": st.sampled_from(["s0", "s1"]), "choice": st.lists(CHOICE, min_size=1, max_size=3)}
        ),
        max_size=3,
    ),
    "true_on": st.dates(),
}
GOOD = tomllib.loads(SMALL_ITEMS + MORE_ITEMS)["item"]
CHANGES = st.fixed_dictionaries({}, optional={name: value | VALUES for name, value in FIELDS.items()})
FEW = st.dictionaries(st.sampled_from([*FIELDS, "x"]), VALUES, max_size=1)


@settings(max_examples=300, deadline=None, suppress_health_check=QUIET)
@given(st.sampled_from(GOOD), CHANGES, FEW, st.sets(st.sampled_from(list(FIELDS)), min_size=13))
def test_items_of_any_structure_are_read_or_refused(
    wide: Path, library: Path, good: dict[str, Any], changes: dict[str, Any], few: dict[str, Any], kept: set[str]
) -> None:
    """A good item of which some fields are others, most often of a fitting shape."""
    changed = good | {name: value for name, value in changes.items() if name not in kept} | few
    items = [changed if item is good else item for item in GOOD]
    (wide / "items.toml").write_text(f"item = [{', '.join(map(toml, items))}]\n", "utf-8", errors="surrogatepass")
    found = read_or_reason(wide, library)
    assert isinstance(found, str) or all(len(entry.item.content_hash) == 64 for entry in found.items)


@settings(max_examples=150, deadline=None, suppress_health_check=QUIET)
@given(
    st.sampled_from(["items", "options", "targets", "pictures", "cues", "mistakes", "title", "status"]),
    st.sampled_from(["road", "match", "angle", "skin", "sort"]),
    st.sampled_from(["states", "ends", "targets", "options", "mistakes", "stem", "why"]),
    VALUES,
)
def test_words_of_any_structure_are_read_or_refused(
    wide: Path, library: Path, table: str, key: str, part: str, value: Any
) -> None:
    """One table of the text, of an item or a part of it has any value at all."""
    file = wide / "text" / "lo.toml"
    text = tomllib.loads((wide / "text" / "en.toml").read_text("utf-8"))
    if table == "items":
        text["items"][key][part] = value
    else:
        text[table] = value
    file.write_text("\n".join(f"{name} = {toml(inner)}" for name, inner in text.items()), "utf-8", "surrogatepass")
    found = read_or_reason(wide, library)
    assert isinstance(found, str) or found.item("road").in_language("lo").states
