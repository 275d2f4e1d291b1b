"""Methods that destroy evidence are never the right answer: burning, scratching, acid, a hot needle and their like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from borderlens.domain.items import ItemType
from borderlens.packs.lint.case import Case, Text
from borderlens.packs.lint.finding import Finding, Level
from borderlens.packs.quiz_pack import QuizItem

_HARM = {
    "en": r"\b(?:burn(?:ing)?|singe|scorch|scratch(?:ing)?|scrape|hot (?:needle|pin|wire)|red-hot|flame|"
    r"cigarette lighter|acid|vinegar|bleach|sandpaper|taste it|smell the smoke|cut (?:off )?a piece|"
    r"saw (?:off|through)|drill)\b",
    "vi": r"\b(?:đốt|thiêu|hơ lửa|kim nóng|kim nung|cạo|axit|a-xít|giấm|thuốc tẩy|giấy nhám|cưa|khoan|nếm)\b",
    "zh-Hans": r"烧|灼|点燃|热针|烫|刮|划痕|划一下|酸液|滴酸|醋|漂白|砂纸|锯开|钻孔|尝(?!试)",
    "lo": r"ຈູດ|ເຜົາ|ເຂັມຮ້ອນ|ເຂັມແດງ|ຂູດ|ອາຊິດ|ນ້ຳສົ້ມ|ກະດາດຊາຍ|ເລື່ອຍ|ເຈາະ|ຊີມ",
}
_DENIAL = {
    "en": r"\b(?:not|never|no|nor|without|instead of|rather than|avoid|stop|refuse|forbid|damage|"
    r"destroys?|destroyed)\b|n't\b",
    "vi": r"không|chưa|chớ|đừng|tránh|thay vì|ngừng|từ chối|cấm|phá hủy|làm hỏng",
    "zh-Hans": r"不|勿|未|无|没|别|避免|而非|停止|拒绝|禁止|破坏|损",
    "lo": r"ບໍ່|ຢ່າ|ຫຼີກ|ແທນ|ຢຸດ|ປະຕິເສດ|ຫ້າມ|ທຳລາຍ|ເສຍຫາຍ",
}
# What has been burnt or scratched already is found, not done: a burnt claw, scratch marks.
_FOUND = {
    "en": r"\bburn(?:t|ed)?[ -](?:marks?|hair|bone|trace)|\bscratch(?:es|ed| marks?)\b|acid[- ]free",
    "vi": r"vết (?:cạo|cháy|xước)|không axit",
    "zh-Hans": r"刮痕|划伤痕|烧痕|烧焦的|无酸",
    "lo": r"ຮອຍ(?:ຂູດ|ໄໝ້|ຈູດ)",
}
_CHOSEN = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.ORDERING)


def harmful_answers(case: Case) -> Iterator[Finding]:
    """Errors on right options, on steps of an ordering, and on the best choice of a scenario's state."""
    for entry in case.pack.items:
        for language in case.pack.languages:
            for text in case.texts(entry, language):
                if _is_offered(entry, text) and (method := harm(text.words, language)):
                    yield case.at_text(Level.ERROR, "methods", entry, language, text.path, words=method)


def harm(text: str, language: str) -> str:
    """The harmful method that a text asks for; empty where it names none or forbids it."""
    plain = re.sub(_FOUND[language], " ", text.replace("\u200b", ""), flags=re.IGNORECASE)
    if re.search(_DENIAL[language], plain, re.IGNORECASE):
        return ""
    found = re.search(_HARM[language], plain, re.IGNORECASE)
    return found[0] if found else ""


def _is_offered(entry: QuizItem, text: Text) -> bool:
    item = entry.item
    if item.type in _CHOSEN:
        return text.path[0] == "options" and text.path[1] in item.answer
    if item.scenario is None or text.path[0] != "states" or "choices" not in text.path:
        return False
    state = item.scenario.state(text.path[1])
    most = max(choice.worth for choice in state.choices)
    choice = state.choice(text.path[-1])
    return choice is not None and choice.worth == most > 0
