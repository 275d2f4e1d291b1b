"""Everything that is wrong with a statement, before anybody else sees it.

Rules: xAPI 1.0.3, part 2, sections 2 and 4, and our own on top: a person is an account and nothing else, ``stored``
and ``authority`` are the store's, nothing is null. No server is trusted to look: some take anything (study, section 2).
"""

from __future__ import annotations

from collections.abc import Mapping

from borderlens.exchange.xapi import shapes
from borderlens.exchange.xapi.interactions import interaction_faults
from borderlens.exchange.xapi.shapes import Faults

DEEP = 20
_VOIDED = "http://adlnet.gov/expapi/verbs/voided"
_STATEMENT = {"id", "actor", "verb", "object", "result", "context", "timestamp"}
_RESULT = {"score", "success", "completion", "response", "duration", "extensions"}
_CONTEXT = {"registration", "contextActivities", "platform", "language", "extensions"}
_RELATIONS = {"parent", "grouping", "category", "other"}


def faults(statement: object) -> list[str]:
    """``path: fault`` for every fault; empty for a statement that may be sent."""
    found = Faults()
    if not _plain(statement, found, "", 0):
        return found.said
    body = found.table(statement, "", _STATEMENT, ("id", "actor", "verb", "object"))
    found.match(body.get("id"), "id", shapes.UUID, "no UUID")
    _actor(body.get("actor"), found)
    verb = found.table(body.get("verb"), "verb", {"id", "display"}, ("id",))
    found.iri(verb.get("id"), "verb.id")
    if "display" in verb:
        found.languages(verb["display"], "verb.display")
    is_reference = _object(body.get("object"), found)
    if (verb.get("id") == _VOIDED) != is_reference:
        found.add("object", "a statement is voided by its reference, and a reference is only ever voided")
    if "result" in body:
        _result(body["result"], found)
    if "context" in body:
        _context(body["context"], found, is_reference)
    if "timestamp" in body:
        found.match(body["timestamp"], "timestamp", shapes.TIME, "no time with a zone")
        found.moment(body["timestamp"], "timestamp")
    return found.said


def _plain(value: object, found: Faults, path: str, depth: int) -> bool:
    """JSON data of bounded depth without null; what is not is named once."""
    if depth > DEEP:
        found.add(path, "nested too deeply")
        return False
    if value is None:
        found.add(path, "null")
    elif isinstance(value, float):
        found.finite(value, path)
    elif isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            found.add(path, "a key is no text")
            return False
        return all(_plain(inner, found, f"{path}.{key}".lstrip("."), depth + 1) for key, inner in value.items())
    elif isinstance(value, list):
        return all(_plain(inner, found, f"{path}[{place}]", depth + 1) for place, inner in enumerate(value))
    elif isinstance(value, str):
        found.text(value, path)
    elif not isinstance(value, bool | int):
        found.add(path, "no JSON")
    return True


def _actor(value: object, found: Faults) -> None:
    actor = found.table(value, "actor", {"objectType", "account"}, ("account",))
    if actor.get("objectType", "Agent") != "Agent":
        found.add("actor.objectType", "not Agent")
    account = found.table(actor.get("account"), "actor.account", {"homePage", "name"}, ("homePage", "name"))
    found.iri(account.get("homePage"), "actor.account.homePage")
    found.match(account.get("name"), "actor.account.name", shapes.PSEUDONYM, "no pseudonym")


def _object(value: object, found: Faults) -> bool:
    """True when it is a reference to a statement."""
    if isinstance(value, Mapping) and value.get("objectType") == "StatementRef":
        reference = found.table(value, "object", {"objectType", "id"}, ("id",))
        found.match(reference.get("id"), "object.id", shapes.UUID, "no UUID")
        return True
    activity = found.table(value, "object", {"objectType", "id", "definition"}, ("id",))
    if activity.get("objectType", "Activity") != "Activity":
        found.add("object.objectType", "not Activity")
    found.iri(activity.get("id"), "object.id")
    if "definition" in activity:
        interaction_faults(activity["definition"], found)
    return False


def _result(value: object, found: Faults) -> None:
    result = found.table(value, "result", _RESULT, ())
    for name in ("success", "completion"):
        if name in result and not isinstance(result[name], bool):
            found.add(f"result.{name}", "neither true nor false")
    if "response" in result and not isinstance(result["response"], str):
        found.add("result.response", "no text")
    if "duration" in result:
        found.match(result["duration"], "result.duration", shapes.DURATION, "no ISO 8601 duration")
    if "score" in result:
        _score(result["score"], found)
    if "extensions" in result:
        found.extensions(result["extensions"], "result.extensions")


def _score(value: object, found: Faults) -> None:
    score = found.table(value, "result.score", {"scaled", "raw", "min", "max"}, ())
    numbers = {name: found.number(score[name], f"result.score.{name}") for name in score}
    scaled, raw, least, most = (numbers.get(name) for name in ("scaled", "raw", "min", "max"))
    if scaled is not None and not -1 <= scaled <= 1:
        found.add("result.score.scaled", "not from -1 to 1")
    if least is not None and most is not None and not least < most:
        found.add("result.score.max", "not above min")
    if raw is not None and most is not None and raw > most:
        found.add("result.score.raw", "above max")
    if raw is not None and least is not None and raw < least:
        found.add("result.score.raw", "below min")


def _context(value: object, found: Faults, about_statement: bool) -> None:
    context = found.table(value, "context", _CONTEXT, ())
    if "registration" in context:
        found.match(context["registration"], "context.registration", shapes.UUID, "no UUID")
    if "language" in context:
        found.match(context["language"], "context.language", shapes.LANGUAGE, "no language tag")
    if "platform" in context and (about_statement or not isinstance(context["platform"], str)):
        found.add("context.platform", "is text, and only said of an activity")
    if "contextActivities" in context:
        relations = found.table(context["contextActivities"], "context.contextActivities", _RELATIONS, ())
        for name, listed in relations.items():
            path = f"context.contextActivities.{name}"
            for place, activity in enumerate(found.list(listed, path)):
                entry = found.table(activity, f"{path}[{place}]", {"objectType", "id"}, ("id",))
                found.iri(entry.get("id"), f"{path}[{place}].id")
    if "extensions" in context:
        found.extensions(context["extensions"], "context.extensions")
