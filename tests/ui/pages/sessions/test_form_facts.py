"""What a form holds, counted through its sealed half; one that cannot be opened says why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ui.pages.sessions.made_series import make_series

from borderlens.services.forms import shelf
from borderlens.ui.pages.sessions.plan.form_facts import FormFacts, deciding_form, facts_of, questions_of

Never: Callable[[], None] = lambda: None  # noqa: E731


def test_items_are_counted_by_role_and_subject(tmp_path: Path) -> None:
    make_series(tmp_path, protected=10, look_alikes=10, undecidable=4, law=2)
    series = shelf.found(tmp_path)
    facts = facts_of(series, tmp_path, Never)
    assert [one.letter for one in facts.values()] == ["A", "B"]
    first = next(iter(facts.values()))
    assert (first.protected, first.look_alikes, first.undecidable) == (10, 10, 4)
    assert first.questions == {"legal": 2}
    assert first.items == 26
    assert first.languages == ("en", "vi")
    assert first.identifies
    assert not first.decides  # two questions of law are few
    ids = tuple(facts)
    assert deciding_form({"post": ids[1:], "pre": ids[:1]}, facts) is facts[ids[0]]
    assert questions_of({"pre": ids}, facts) == {"legal": 2}
    assert deciding_form({}, facts) is None


def test_a_form_whose_code_is_wrong_says_so(tmp_path: Path) -> None:
    make_series(tmp_path, protected=1)
    kept = next((tmp_path / "forms-made").glob("*.json"))
    text = kept.read_text("utf-8")
    code = next(one for one in shelf.found(tmp_path)[0].forms if one.record.id == kept.stem).code
    kept.write_text(text.replace(code, "AAAAA-AAAAA"), "utf-8")
    facts = facts_of(shelf.found(tmp_path), tmp_path, Never)
    assert facts[kept.stem].why is not None
    assert facts[kept.stem].why.code == "wrong_release_code"


def test_counting_stops_when_it_is_asked_to(tmp_path: Path) -> None:
    make_series(tmp_path, protected=1)

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        facts_of(shelf.found(tmp_path), tmp_path, stop)


@pytest.mark.parametrize(
    ("facts", "decides"),
    [
        (FormFacts("a", "A", "s", protected=10, look_alikes=10, undecidable=4), True),
        (FormFacts("a", "A", "s", protected=10, look_alikes=10, undecidable=3), False),
        (FormFacts("a", "A", "s", questions={"legal": 10, "evidence": 12}), True),
        (FormFacts("a", "A", "s", questions={"legal": 10, "evidence": 9}), False),
    ],
)
def test_a_form_decides_on_enough_items_only(facts: FormFacts, decides: bool) -> None:
    assert facts.decides is decides
