from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.domain.errors import Cancelled, TableCell, TableColumn
from borderlens.domain.products import Group
from borderlens.services.model_room.folder import Listing, list_photographs
from borderlens.services.model_room.meanings import Meanings
from borderlens.words import Words


@pytest.fixture(scope="module")
def meanings() -> Meanings:
    return Meanings((), Words())


def make(folder: Path, *files: str, **tables: str) -> Path:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"photo")
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, "utf-8-sig")
    return folder


def rows(found: Listing) -> list[tuple[str, str, str]]:
    return [(p.name, p.label, p.object) for p in found.photographs]


def test_the_first_folder_below_a_label_is_the_object(tmp_path: Path, meanings: Meanings) -> None:
    place = make(tmp_path, "resin/a.jpg", "resin/One/b.jpg", "resin/One/more/c.jpg", "Bone/One/d.JPG")
    assert rows(list_photographs(place, meanings)) == [
        ("Bone/One/d.JPG", "bone", "bone/one"),
        ("resin/One/b.jpg", "resin", "resin/one"),
        ("resin/One/more/c.jpg", "resin", "resin/one"),
        ("resin/a.jpg", "resin", ""),
    ]


def test_tables_beside_the_folders_say_more(tmp_path: Path, meanings: Meanings) -> None:
    place = make(
        tmp_path,
        *("resin/a.jpg", "resin/b.jpg", "loose.jpg", "Thing/c.jpg"),
        labels="label;title;group;product;by_eye\nthing;The thing;look_alike;;no\nresin;;;;\n",
        photos="file,label,object,source,confirmed_by,confirmed_on\n"
        "resin\\a.jpg,,Bangle 1,Gate 4,Laboratory 2,2026-03-01\n"
        "loose.jpg,bone,,,,\n"
        "resin/absent.jpg,,,,,\n",
    )
    found = list_photographs(place, meanings)
    assert rows(found) == [
        ("loose.jpg", "bone", ""),
        ("resin/a.jpg", "resin", "resin/bangle_1"),
        ("resin/b.jpg", "resin", ""),
        ("Thing/c.jpg", "thing", ""),
    ]
    told = found.photographs[1]
    assert (told.source, told.confirmed_by, told.confirmed_on) == ("Gate 4", "Laboratory 2", "2026-03-01")
    assert not found.loose
    assert [found.below(path) for path in found.absent] == ["resin/absent.jpg"]
    thing = found.meanings["thing"]
    assert (thing.group, thing.by_eye, found.titles["thing"]) == (Group.LOOK_ALIKE, False, "The thing")
    assert found.known == {"thing", "resin", "bone"}
    assert not found.twice


def test_a_row_may_give_a_photograph_another_label_than_its_folder(tmp_path: Path, meanings: Meanings) -> None:
    place = make(tmp_path, "resin/a.jpg", photos="file,label\nresin/a.jpg,shell\n")
    assert rows(list_photographs(place, meanings)) == [("resin/a.jpg", "shell", "")]


def test_a_table_names_every_photograph_itself(tmp_path: Path, meanings: Meanings) -> None:
    make(tmp_path, "a.jpg", "deep/b.png", "other.jpg")
    (tmp_path / "list.csv").write_text(
        "file,label,object\na.jpg,虎皮,1\ndeep/b.png,Resin,\n../a.jpg,resin,\n/etc/hostname,resin,\nx.jpg,resin,\n",
        "utf-8",
    )
    found = list_photographs(tmp_path / "list.csv", meanings)
    assert rows(found) == [("deep/b.png", "resin", ""), ("a.jpg", "tiger_skin", "tiger_skin/1")]
    assert len(found.links) == 2
    assert [path.name for path in found.absent] == ["x.jpg"]
    assert found.bytes == 10


def test_two_spellings_are_noted_once(tmp_path: Path, meanings: Meanings) -> None:
    make(tmp_path, "a.jpg", "b.jpg", "c.jpg")
    (tmp_path / "list.csv").write_text("file,label\na.jpg,Thing\nb.jpg,thing\nc.jpg,thing\n", "utf-8")
    assert list_photographs(tmp_path / "list.csv", meanings).twice == [("thing", "Thing", "thing")]


@pytest.mark.parametrize(
    ("text", "mistake", "name"),
    [
        ("path,label\na.jpg,resin\n", TableColumn, "file"),
        ("file\na.jpg\n", TableColumn, "label"),
        ("file,label\na.jpg,\n", TableCell, "label"),
        ("file,label,confirmed_on\na.jpg,resin,24/11/2026\n", TableCell, "confirmed_on"),
        ("file,label,confirmed_on\na.jpg,resin,20261124\n", TableCell, "confirmed_on"),
    ],
)
def test_a_table_that_cannot_be_understood(
    tmp_path: Path, meanings: Meanings, text: str, mistake: type[Exception], name: str
) -> None:
    make(tmp_path, "a.jpg", list=text)
    with pytest.raises(mistake) as caught:
        list_photographs(tmp_path / "list.csv", meanings)
    assert caught.value.fields["name"] == name  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("cells", "name"), [("resin,,poison,,", "group"), ("resin,,,cow,", "product"), ("resin,,,,maybe", "by_eye")]
)
def test_a_label_table_that_cannot_be_understood(tmp_path: Path, meanings: Meanings, cells: str, name: str) -> None:
    place = make(tmp_path, "resin/a.jpg", labels=f"label,title,group,product,by_eye\n{cells}\n")
    with pytest.raises(TableCell) as caught:
        list_photographs(place, meanings)
    assert (caught.value.fields["name"], caught.value.fields["line"]) == (name, 2)


def test_listing_can_be_stopped(tmp_path: Path, meanings: Meanings) -> None:
    place = make(tmp_path, "resin/a.jpg")
    with pytest.raises(Cancelled):
        list_photographs(place, meanings, lambda: True)


def test_folders_of_the_system_are_no_labels(tmp_path: Path, meanings: Meanings) -> None:
    place = make(tmp_path, "__MACOSX/a.jpg", ".Trash/b.jpg", "resin/Thumbs.db", "resin/a.jpg")
    found = list_photographs(place, meanings)
    assert rows(found) == [("resin/a.jpg", "resin", "")]
    assert not found.others
