"""Words that no answer and no reason may claim: what only a court, a laboratory or a keeper's papers can say.

Only what is stated counts: a sentence that denies it ("does not show whether it was farmed"), or that names both sides
("legal or illegal"), is left alone. Kept narrow on purpose; a warning asks a person to look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from borderlens.domain.items import Competency, Item, Kind
from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level

_VERDICT = {
    "en": r"\b(?:is|are|was|were|be|being|looks?|clearly)\s+(?:\w+\s+){0,2}?(?:illegal|legal|fake|genuine|counterfeit|"
    r"farmed|farm-bred|captive-bred|wild-caught|criminal|guilty)\b|\b(?:proves|proven|proof that)\b|"
    r"^(?:il)?legal\b|^(?:farmed|fake|genuine|wild-caught)\b",
    "vi": r"\blà\s+(?:\w+\s+){0,2}?(?:bất hợp pháp|hợp pháp|trái phép|phạm pháp|hàng giả|đồ giả|nuôi nhốt)\b|"
    r"\bchứng minh (?:rằng|được)\b|^(?:bất hợp pháp|hợp pháp|hàng giả|nuôi nhốt)\b",
    "zh-Hans": r"(?:是|属于|确系)[^，。；]{0,4}?(?:非法|合法|违法|假货|真品|人工养殖|养殖的|野生的)|证明(?:了|这)|"
    r"^(?:非法|合法|假货|人工养殖)",
    "lo": r"ແມ່ນ[^.,;]{0,12}?(?:ຜິດກົດໝາຍ|ຖືກກົດໝາຍ|ຂອງປອມ|ສັດລ້ຽງ)|ພິສູດວ່າ|^(?:ຜິດກົດໝາຍ|ຖືກກົດໝາຍ|ຂອງປອມ)",
}
_PANGOLIN_SPECIES = {
    "en": r"\bmanis\b|\bphataginus\b|\bsmutsia\b|\b(?:sunda|malayan|chinese|indian|philippine|white-bellied|"
    r"black-bellied|giant ground|temminck\S*)\s+pangolin",
    "vi": r"\bmanis\b|tê tê (?:java|vàng|trung quốc|ấn độ|philippin\w*|châu phi|khổng lồ)",
    "zh-Hans": r"(?:中华|马来|印度|菲律宾|树|长尾|巨|南非|大)穿山甲",
    "lo": r"manis|ລິ່ນ(?:ຊຸນດາ|ຊວາ|ຈີນ|ອິນເດຍ|ອາຟຣິກາ|ຟີລິບປິນ)",
}
_DENIAL = {
    "en": r"\b(?:not|never|no|nor|cannot|can't|don't|without|whether|neither|nobody|only a|only the)\b|"
    r"legal or|or illegal|or farmed|or wild",
    "vi": r"không|chưa|chẳng|đừng|hay không|hợp pháp hay|chỉ\b",
    "zh-Hans": r"不|未|无|非(?!法)|没|勿|是否|还是|或非法|只有",
    "lo": r"ບໍ່|ບໍ່ແມ່ນ|ຢ່າ|ຫຼືບໍ່|ເທົ່ານັ້ນ",
}
_SENTENCE = re.compile(r"(?<=[.!?。！？;；])\s*")


def forbidden_words(case: Case) -> Iterator[Finding]:
    """Warnings on the words of right options and on reasons."""
    for entry in case.pack.items:
        for language in case.pack.languages:
            for text in case.texts(entry, language):
                if text.path != ("why",) and not (text.path[0] == "options" and text.path[1] in entry.item.answer):
                    continue
                if claim := claimed(text.words, language, entry.item):
                    yield case.at_text(Level.WARNING, "claims", entry, language, text.path, words=claim)


def claimed(text: str, language: str, item: Item) -> str:
    """The first words that state what must not be stated; empty where there are none."""
    patterns = [_VERDICT[language]]
    if item.kind is Kind.PANGOLIN and item.competency is Competency.IDENTIFICATION:
        patterns.append(_PANGOLIN_SPECIES[language])
    for sentence in _SENTENCE.split(text.replace("\u200b", "")):
        if re.search(_DENIAL[language], sentence, re.IGNORECASE):
            continue
        for pattern in patterns:
            if found := re.search(pattern, sentence.strip(), re.IGNORECASE):
                return found[0].strip()
    return ""
