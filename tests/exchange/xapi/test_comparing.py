import copy
import json
from typing import Any

import pytest

from borderlens.exchange.xapi.comparing import same

OURS: dict[str, Any] = {
    "id": "x",
    "result": {"score": {"scaled": 1}, "success": True},
    "context": {"contextActivities": {"parent": [{"id": "a:b"}]}},
    "timestamp": "2026-11-20T08:00:00.100Z",
}


def body() -> bytes:
    return json.dumps(OURS).encode()


def test_what_a_store_adds_changes_nothing() -> None:
    theirs = copy.deepcopy(OURS) | {
        "stored": "2026-11-21T00:00:00Z",
        "authority": {"name": "store"},
        "version": "1.0.3",
    }
    theirs["context"]["contextActivities"]["parent"][0]["objectType"] = "Activity"
    theirs["result"]["score"]["scaled"] = 1.0
    theirs["timestamp"] = "2026-11-20T15:00:00.1+07:00"
    assert same(body(), theirs)


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s["result"]["score"].update(scaled=0.5),
        lambda s: s["result"].update(success=1),
        lambda s: s["result"].pop("success"),
        lambda s: s["context"]["contextActivities"].update(parent=[]),
        lambda s: s["context"]["contextActivities"]["parent"].append({"id": "c:d"}),
        lambda s: s.update(timestamp="2026-11-20T08:00:00.101Z"),
        lambda s: s.update(timestamp="2026-11-20T08:00:00.100"),
        lambda s: s.update(id="y"),
    ],
)
def test_other_content_is_seen(change: Any) -> None:
    theirs = copy.deepcopy(OURS)
    change(theirs)
    assert not same(body(), theirs)
