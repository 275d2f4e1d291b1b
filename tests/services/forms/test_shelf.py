"""Forms of this laptop: a series is made whole or not at all, found again, opened with its kept codes, copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.forms.made_packs import every_type, keys, pack_of

from borderlens.domain.blueprint import Blueprint
from borderlens.domain.form_errors import FormIsHere
from borderlens.packs.quiz_pack import QuizPack
from borderlens.services.forms import shelf
from borderlens.services.forms.assemble import Assembly
from borderlens.services.forms.bank import BankItem
from borderlens.services.forms.keeping import PLACE
from borderlens.services.forms.receiving import received


@pytest.fixture
def pack(tmp_path: Path) -> QuizPack:
    return pack_of(every_type(tmp_path / "pack"), tmp_path / "pack")


def assembly_of(pack: QuizPack) -> Assembly:
    """Two forms of six items, two of them common."""
    items = [BankItem(pack.id, pack.version, entry.item) for entry in pack.items]
    forms = (tuple(items[:6]), (*items[:2], *items[6:]))
    blueprint = Blueprint("by-hand", 20, 2, 6, 2, ())
    return Assembly(blueprint, 1, forms, frozenset(entry.name for entry in items[:2]), {})


def make(pack: QuizPack, data: Path, **more: bool) -> tuple[shelf.Kept, ...]:
    wish = {"paced": False, "shuffled": True, "sureness": False, **more}
    return shelf.make(assembly_of(pack), [pack], data, keys(), "Trainer", **wish)


def test_a_series_is_found_again_and_opens_with_its_kept_codes(pack: QuizPack, tmp_path: Path) -> None:
    data = tmp_path / "data"
    kept = make(pack, data, paced=True)
    (found,) = shelf.found(data)
    assert found.forms == kept
    whole = [shelf.opened(one, data) for one in found.forms]
    assert [[entry.item.key for entry in form.items] for form in whole] == [
        [entry.item.key for entry in row] for row in assembly_of(pack).forms
    ]
    assert all(len(one.steps) == 6 for one in found.forms)


def test_the_assembly_comes_back_from_the_keys_alone(pack: QuizPack, tmp_path: Path) -> None:
    kept = make(pack, tmp_path / "data")
    again = shelf.assembly_of([shelf.opened(one, tmp_path / "data") for one in kept], [])
    before = assembly_of(pack)
    assert again.forms == before.forms
    assert again.common == before.common
    assert (again.blueprint.length, again.blueprint.common) == (6, 2)


def test_sureness_travels_with_the_form_only_where_it_is_asked(pack: QuizPack, tmp_path: Path) -> None:
    asked, plain = make(pack, tmp_path / "one", sureness=True)[0], make(pack, tmp_path / "two")[0]
    assert shelf.opened(asked, tmp_path / "one").sealed.open.sureness
    assert not shelf.opened(plain, tmp_path / "two").sealed.open.sureness


def test_a_stop_half_way_leaves_nothing(pack: QuizPack, tmp_path: Path) -> None:
    calls: list[int] = []

    def stop() -> None:
        calls.append(1)
        if len(calls) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        shelf.make(
            assembly_of(pack), [pack], tmp_path, keys(), "Trainer",
            paced=False, shuffled=True, sureness=False, cancelled=stop,
        )  # fmt: skip
    assert list((tmp_path / PLACE).iterdir()) == []
    assert received(tmp_path) == ()
    assert shelf.found(tmp_path) == ()


def test_files_for_the_stick_hold_no_code_and_are_never_written_over(pack: QuizPack, tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    kept = make(pack, data)
    stick.mkdir()
    files = shelf.copy_files(kept, data, stick)
    assert sorted(files) == sorted(stick.iterdir())
    for one, file in zip(kept, files, strict=True):
        content = file.read_bytes()
        assert one.code.encode() not in content
        assert one.code.replace("-", "").encode() not in content
    assert shelf.copy_files(kept, data, stick) == files
    files[0].write_bytes(b"something else")
    with pytest.raises(FormIsHere):
        shelf.copy_files(kept, data, stick)


def test_codes_that_cannot_be_read_are_passed_over(pack: QuizPack, tmp_path: Path) -> None:
    kept = make(pack, tmp_path)
    (tmp_path / PLACE / f"{kept[0].record.id}.json").write_text("{")
    (found,) = shelf.found(tmp_path)
    assert found.forms == kept[1:]


def test_a_form_that_was_thrown_out_of_the_received_is_taken_in_again(pack: QuizPack, tmp_path: Path) -> None:
    import shutil

    kept = make(pack, tmp_path)[0]
    shutil.rmtree(tmp_path / "forms" / kept.record.id)
    assert shelf.opened(kept, tmp_path).record == kept.record
