"""The measures run and say what was measured; their figures are judged by people, never by a test."""

import io

from PIL import Image

from borderlens.paths import find_paths
from borderlens.services import bench


def silent(_: str) -> None:
    pass


def test_the_photo_has_twelve_megapixels() -> None:
    picture = find_paths().assets / "pictures" / "tiger_skin" / "tiger-skin.webp"
    with Image.open(io.BytesIO(bench.large_photo(picture))) as photo:
        assert photo.size == bench.TWELVE_MEGAPIXELS


def test_a_check_is_compared_with_bare_decoding_and_a_bare_run() -> None:
    row = bench.check_of_photo(find_paths(), silent, rounds=2)
    assert row.value > 0
    assert row.met == (row.value <= bench.CHECK_GOAL)
    assert row.detail.count("ms") == 2


def test_a_start_is_compared_with_a_bare_window() -> None:
    row = bench.start_of_window(silent, rounds=1)
    assert row.value > 0
    assert row.detail.count("ms") == 2


def test_what_is_timed_is_said_while_it_runs() -> None:
    said: list[str] = []
    bench.check_of_photo(find_paths(), said.append, rounds=1)
    assert said == ["photo 1/1"]


def test_figures_of_many_are_compared_with_counting_in_a_plain_table() -> None:
    opened, filtered = bench.figures_of_many(silent, rounds=1, officers=60)
    assert (opened.goal, filtered.goal) == (bench.DASHBOARD_GOAL_MS, bench.FILTER_GOAL_MS)
    assert opened.name == "dashboard of 60 officers, 6,000 answers"
    assert opened.detail.count("ms") == filtered.detail.count("ms") == 2
    assert min(opened.value, filtered.value) > 0


def test_merging_is_compared_with_plain_inserts() -> None:
    row = bench.merging(silent, rounds=1, events=200)
    assert row.value > 0
    assert row.goal == bench.MERGE_GOAL_MS / 100
    assert "bare SQLite" in row.detail
