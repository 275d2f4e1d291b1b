"""Words by which lists of people name their columns, countries, languages and ranks, in four languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from borderlens.domain.people import Country, Rank


class Field(StrEnum):
    """What a column of a list may hold; words ``joint.roster.field.<value>``."""

    NAME = "name"
    CODE = "code"
    COUNTRY = "country"
    AGENCY = "agency"
    PROVINCE = "province"
    RANK = "rank"
    LANGUAGE = "language"


FIELDS: Mapping[Field, str] = {
    Field.NAME: "name, full name, participant, participant name, officer, officer name, trainee;"
    " họ tên, họ và tên, tên, họ tên học viên, tên học viên; 姓名, 名字, 学员, 学员姓名; ຊື່, ຊື່ ແລະ ນາມສະກຸນ, ຊື່ນາມສະກຸນ",
    Field.CODE: "code, participant code, person code; mã, mã số, mã học viên; 编号, 代码, 学员编号, 编码; ລະຫັດ",
    Field.COUNTRY: "country, nation; nước, quốc gia, quốc tịch; 国家, 国别; ປະເທດ",
    Field.AGENCY: "agency, organisation, organization, office, unit, department, institution;"
    " cơ quan, đơn vị, đơn vị công tác, cơ quan công tác; 单位, 工作单位, 机构, 部门; ໜ່ວຍງານ, ອົງການ, ພາກສ່ວນ",
    Field.PROVINCE: "province, region; tỉnh, tỉnh thành, tỉnh thành phố, địa phương; 省, 省份, 省区, 省自治区; ແຂວງ",
    Field.RANK: "rank, rank band, grade; cấp bậc, cấp, ngạch; 级别, 职级, 衔级; ຊັ້ນ, ຂັ້ນ, ຊັ້ນຂັ້ນ",
    Field.LANGUAGE: "language, lang; ngôn ngữ, tiếng; 语言, 语种; ພາສາ",
}
COUNTRIES: Mapping[Country, str] = {
    Country.CN: "cn, chn, china, p r china; trung quốc; 中国, 中华人民共和国; ຈີນ, ສປ ຈີນ",
    Country.VN: "vn, vnm, viet nam, vietnam; việt nam; 越南; ຫວຽດນາມ, ສສ ຫວຽດນາມ",
    Country.LA: "la, lao, laos, lao pdr; lào; 老挝; ລາວ, ສປປ ລາວ",
}
LANGUAGES: Mapping[str, str] = {
    "en": "en, english; tiếng anh, anh; 英语, 英文; ອັງກິດ, ພາສາອັງກິດ",
    "vi": "vi, vietnamese; tiếng việt, việt; 越南语, 越语; ຫວຽດນາມ, ພາສາຫວຽດນາມ",
    "zh-Hans": "zh hans, zh, zh cn, chinese, mandarin; tiếng trung, trung; 中文, 汉语, 简体中文; ຈີນ, ພາສາຈີນ",
    "lo": "lo, lao; tiếng lào, lào; 老挝语, 老语; ລາວ, ພາສາລາວ",
}
RANKS: Mapping[Rank, str] = {
    Rank.JUNIOR: "junior, 1; sơ cấp; 初级; ຂັ້ນຕົ້ນ",
    Rank.MIDDLE: "middle, mid, intermediate, 2; trung cấp; 中级; ຂັ້ນກາງ",
    Rank.SENIOR: "senior, 3; cao cấp; 高级; ຂັ້ນສູງ",
    Rank.LEADING: "leading, lead, head, leader, 4; lãnh đạo; 领导, 负责人; ນຳພາ, ຂັ້ນນຳ",
}
HOME_LANGUAGE = {Country.CN: "zh-Hans", Country.VN: "vi", Country.LA: "lo"}
_MARKS = re.compile(r"[^\w\u0300-\u036f\u0e80-\u0eff]+|_+")


def plain(words: str) -> str:
    """Words for comparing: one Unicode form, small letters, only letters and digits with single spaces between.

    Zero-width spaces, which Lao text has between words, are taken out.
    """
    bare = unicodedata.normalize("NFKC", words).casefold().replace("\u200b", "")
    return " ".join(_MARKS.sub(" ", bare).split())


_Key = TypeVar("_Key")


def _by_word(table: Mapping[_Key, str]) -> dict[str, _Key]:
    return {plain(word): key for key, words in table.items() for word in re.split(r"[,;]", words)}


_FIELD, _COUNTRY, _LANGUAGE, _RANK = _by_word(FIELDS), _by_word(COUNTRIES), _by_word(LANGUAGES), _by_word(RANKS)


def field_of(header: str) -> Field | None:
    """What a column is, by the words over it; what stands in brackets is passed over."""
    return _FIELD.get(plain(header)) or _FIELD.get(plain(re.sub(r"[(（].*?[)）]", " ", header)))


def country_of(words: str) -> Country | None:
    return _COUNTRY.get(plain(words))


def language_of(words: str) -> str | None:
    return _LANGUAGE.get(plain(words))


def rank_of(words: str) -> Rank | None:
    return _RANK.get(plain(words))
