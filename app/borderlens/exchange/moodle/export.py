"""A pack in one language as a file of Moodle, with a report on every item."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from borderlens.domain.errors import LanguageNotInPack
from borderlens.domain.items import ItemType
from borderlens.exchange.drafts import draft_of
from borderlens.exchange.moodle.write import PackHead, moodle_xml
from borderlens.exchange.pose import pose
from borderlens.exchange.questions import Question
from borderlens.exchange.report import Report, SetAside
from borderlens.packs.quiz_pack import QuizPack
from borderlens.whole_file import write_whole


def export_moodle(pack: QuizPack, language: str, out: Path, labels: Mapping[str, str]) -> Report:
    """Write the pack to ``out``; nothing is written where Moodle has nothing like any of its items.

    ``labels`` are the headings of ``cannot_see`` and ``next_time`` in that language.

    Raises:
        LanguageNotInPack: the pack has no texts in that language.
        CannotWrite, DiskFull: the system refused.
    """
    if language not in pack.texts:
        raise LanguageNotInPack(pack=pack.id, language=language, known=", ".join(pack.languages))
    report = Report()
    questions: list[Question] = []
    for entry in pack.items:
        key = entry.item.key
        try:
            if entry.item.type is ItemType.SCENARIO:
                raise SetAside("scenario")
            question = pose(draft_of(entry, language))
        except SetAside as reason:
            report.left_out(key, 0, reason.code, **reason.fields)
            continue
        questions.append(question)
        report.kept(key, 0, key)
        for remark in question.remarks:
            report.changed(key, 0, remark.code, **remark.fields)
    if not questions:
        return report
    text = pack.texts[language]
    head = PackHead(
        pack.id, pack.version, language, text.title, text.summary, pack.licence, pack.minutes, text.status.value
    )
    write_whole(out, moodle_xml(head, questions, labels))
    return report
