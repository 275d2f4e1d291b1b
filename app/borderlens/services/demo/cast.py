"""Who takes part in the demonstration: codes and agencies, no names, and three sessions at real crossings."""

from __future__ import annotations

from dataclasses import dataclass

from borderlens.domain.people import Country

LAPTOPS = 8


@dataclass(frozen=True, slots=True)
class Group:
    """So many officers of one agency; their codes begin with ``code``."""

    code: str
    country: Country
    agency: str
    language: str
    count: int
    first: int = 1


@dataclass(frozen=True, slots=True)
class Cast:
    """One session: ``days`` are its two days; ``follow_up`` the day of the follow-up, empty where none was held yet."""

    place: str
    days: tuple[str, str]
    follow_up: str
    groups: tuple[Group, ...]
    languages: tuple[str, ...]
    absent_after: int
    absent_later: int


CAST = (
    Cast(
        place="Móng Cái",
        days=("2026-02-10", "2026-02-12"),
        follow_up="2026-05-14",
        groups=(
            Group("QN", Country.VN, "vn-customs", "vi", 4),
            Group("QN", Country.VN, "vn-forest-protection", "vi", 4, 5),
            Group("QN", Country.VN, "vn-border-guard", "vi", 3, 9),
            Group("GX", Country.CN, "cn-customs", "zh-Hans", 5),
            Group("GX", Country.CN, "cn-forest-police", "zh-Hans", 5, 6),
        ),
        languages=("vi", "zh-Hans"),
        absent_after=1,
        absent_later=5,
    ),
    Cast(
        place="Lạng Sơn",
        days=("2026-06-02", "2026-06-04"),
        follow_up="2026-09-08",
        groups=(
            Group("LS", Country.VN, "vn-forest-protection", "vi", 6),
            Group("LS", Country.VN, "vn-environment-police", "vi", 4, 7),
            Group("GX", Country.CN, "cn-forest-police", "zh-Hans", 5, 31),
            Group("GX", Country.CN, "cn-customs", "zh-Hans", 4, 36),
        ),
        languages=("vi", "zh-Hans"),
        absent_after=2,
        absent_later=4,
    ),
    Cast(
        place="Pakxan",
        days=("2026-10-20", "2026-10-22"),
        follow_up="",
        groups=(
            Group("BK", Country.LA, "la-dofi", "lo", 7),
            Group("BK", Country.LA, "la-customs", "lo", 4, 8),
            Group("BK", Country.LA, "la-border-army", "lo", 3, 12),
            Group("HT", Country.VN, "vn-forest-protection", "vi", 3),
            Group("HT", Country.VN, "vn-customs", "vi", 3, 4),
        ),
        languages=("lo", "vi"),
        absent_after=2,
        absent_later=0,
    ),
)
