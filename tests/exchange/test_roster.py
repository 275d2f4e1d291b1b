"""Lists of people: read from CSV and XLSX in four scripts, previewed with every row accounted for."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from borderlens.domain.errors import NoSuchFile, TableEncoding, TableShape, TooLargeFile
from borderlens.domain.people import Country, Person
from borderlens.domain.session_errors import NotARoster, RosterColumn, RosterTooLong, UnknownEncoding
from borderlens.exchange import roster_sheet, tcvn3
from borderlens.exchange.csv_table import write_table
from borderlens.exchange.roster import (
    Field,
    Notice,
    Preview,
    Reason,
    Rejected,
    Sheet,
    columns_of,
    preview,
    propose,
    read_roster,
    shown,
)

TABLES = Path(__file__).resolve().parents[2] / "assets" / "tables"
HEADER = ("Name", "Code", "Country", "Agency", "Province", "Rank", "Language")


def sheet_of(*rows: Sequence[str], header: Sequence[str] = HEADER) -> Sheet:
    fitted = tuple((*row, *[""] * (len(header) - len(row))) for row in rows)
    return Sheet(Path("list.csv"), tuple(header), fitted, tuple(range(2, 2 + len(rows))))


def seen(*rows: Sequence[str], header: Sequence[str] = HEADER, known: Sequence[Person] = (), **more: object) -> Preview:
    sheet = sheet_of(*rows, header=header)
    return preview(sheet, propose(sheet), known, tables=TABLES, **more)  # type: ignore[arg-type]


def workbook(path: Path, *rows: Sequence[object], title: str = "List", before: int = 0) -> Path:
    book = Workbook()
    for number in range(before):
        book.create_sheet(f"Empty {number}", 0)
    sheet = book.worksheets[-1]
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


# Reading


CHINESE = "姓名,单位,国家\n样本甲,海关,中国\n样本乙,森林公安,中国\n"
VIETNAMESE = "Họ và tên;Đơn vị;Tỉnh\nNguyễn Thị Mẫu;Hải quan;Lạng Sơn\n"


@pytest.mark.parametrize(
    ("raw", "encoding", "separator", "header"),
    [
        (VIETNAMESE.encode(), None, ";", "Họ và tên"),
        (b"\xef\xbb\xbf" + CHINESE.encode(), None, ",", "姓名"),
        (CHINESE.encode("gb18030"), "GB18030", ",", "姓名"),
        (CHINESE.encode("gbk"), "gbk", ",", "姓名"),
        ("ຊື່\tແຂວງ\nທ້າວ ກ\tບໍ່ແກ້ວ\n".encode("utf-16"), None, "\t", "ຊື່"),
        (VIETNAMESE.encode(tcvn3.NAME), "TCVN3", ";", "Họ và tên"),
    ],
)
def test_csv_is_read_as_it_was_written(
    tmp_path: Path, raw: bytes, encoding: str | None, separator: str, header: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(raw)
    sheet = read_roster(file, encoding)
    assert (sheet.separator, sheet.header[0]) == (separator, header)
    assert sheet.lines[0] == 2


@pytest.mark.parametrize(
    ("raw", "guess"), [(CHINESE.encode("gb18030"), "GBK"), (VIETNAMESE.encode(tcvn3.NAME), "TCVN3")]
)
def test_another_encoding_is_named_and_never_guessed_silently(tmp_path: Path, raw: bytes, guess: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(raw)
    with pytest.raises(TableEncoding) as caught:
        read_roster(file)
    assert caught.value.fields["guess"] == guess
    with pytest.raises(UnknownEncoding):
        read_roster(file, "klingon")


def test_empty_lines_are_passed_over_and_lines_keep_their_numbers(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"Name,Code\n\n,\n A ,1\n  , \nB,2\n\n")
    sheet = read_roster(file)
    assert sheet.rows == ((" A ", "1"), ("B", "2"))
    assert sheet.lines == (4, 6)


def test_a_title_above_the_header_of_a_csv_file_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Danh sách học viên;;\n;;\nSTT;Họ và tên;Mã\n1;A;X-1\n", "utf-8")
    sheet = read_roster(file)
    assert (sheet.header, sheet.rows, sheet.lines) == (("STT", "Họ và tên", "Mã"), (("1", "A", "X-1"),), (4,))


def test_a_file_is_what_it_holds_whatever_it_is_called(tmp_path: Path) -> None:
    named = workbook(tmp_path / "list.xlsx", ["Name"], ["A"]).rename(tmp_path / "list.csv")
    assert read_roster(named).rows == (("A",),)
    named.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(NotARoster) as caught:
        read_roster(named)
    assert "older format" in str(caught.value.fields["why"])


def test_a_list_that_is_too_long_or_no_list_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster_sheet, "ROWS", 3)
    file = tmp_path / "list.csv"
    file.write_text("Name\n" + "x\n" * 4)
    with pytest.raises(RosterTooLong):
        read_roster(file)
    with pytest.raises(RosterTooLong):
        read_roster(workbook(tmp_path / "list.xlsx", ["Name"], *[["x"]] * 4))
    file.write_bytes(b"")
    with pytest.raises(TableShape):
        read_roster(file)
    with pytest.raises(NoSuchFile):
        read_roster(tmp_path / "absent.xlsx")


def test_a_workbook_is_read_from_its_first_filled_sheet_below_a_title(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "list.XLSX",
        ["Danh sách học viên"],
        [],
        [None, "Họ và tên", "Mã", "Tỉnh", "Ngày", "Đơn vị"],
        [1, "Nguyễn Thị Mẫu", 7.0, "Lạng Sơn", datetime.datetime(2026, 11, 24), True],
        [],
        [2, "=HYPERLINK(1)", "007", None, 1.5, ""],
        before=2,
    )
    sheet = read_roster(file)
    assert sheet.sheet == "List"
    assert sheet.header == ("", "Họ và tên", "Mã", "Tỉnh", "Ngày", "Đơn vị")
    assert sheet.rows == (
        ("1", "Nguyễn Thị Mẫu", "7", "Lạng Sơn", "2026-11-24", "True"),
        ("2", "=HYPERLINK(1)", "007", "", "1.5", ""),
    )
    assert sheet.lines == (4, 6)


def test_a_workbook_that_lies_about_its_size_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    file = workbook(tmp_path / "list.xlsx", ["Name"], ["A"])
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    part = "xl/worksheets/sheet1.xml"
    parts[part] = parts[part].replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert read_roster(file).rows == (("A",),)


def hostile_workbooks(folder: Path) -> list[tuple[Path, str]]:
    made = []
    for name, content in (("text", b"Name\nA\n"), ("empty", b""), ("cut", None)):
        file = folder / f"{name}.xlsx"
        if content is None:
            whole = workbook(folder / "whole.xlsx", ["Name"], ["A"]).read_bytes()
            content = whole[: len(whole) // 2]
        file.write_bytes(content)
        made.append((file, "no workbook"))
    bomb = folder / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(101 << 20))
    made.append((bomb, "far more"))
    other = folder / "other.xlsx"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("readme.txt", "no workbook")
    made.append((other, "damaged"))
    entities = folder / "entities.xlsx"
    with zipfile.ZipFile(workbook(folder / "w.xlsx", ["Name"], ["A"])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    bomb_text = b"".join(b'<!ENTITY l%d "%s">' % (n + 1, b"&l%d;" % n * 10) for n in range(9))
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cell = b'<sheetData><row r="1"><c t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData>'
    head = b'<!DOCTYPE worksheet [<!ENTITY l0 "haha">' + bomb_text + b"]>"
    parts["xl/worksheets/sheet1.xml"] = head + b'<worksheet xmlns="' + space + b'">' + cell + b"</worksheet>"
    with zipfile.ZipFile(entities, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    made.append((entities, "damaged"))
    made.append((workbook(folder / "blank.xlsx", [], [""]), "no filled sheet"))
    return made


def test_workbooks_of_anybody_are_refused_in_one_line(tmp_path: Path) -> None:
    for file, word in hostile_workbooks(tmp_path):
        with pytest.raises(NotARoster) as caught:
            read_roster(file)
        assert word in str(caught.value.fields["why"]), file.name


def test_a_file_larger_than_a_list_is_not_opened(tmp_path: Path) -> None:
    file = tmp_path / "large.xlsx"
    with file.open("wb") as opened:
        opened.truncate(21_000_000)
    with pytest.raises(TooLargeFile):
        read_roster(file)


@given(raw=st.binary(max_size=300))
def test_bytes_of_anybody_are_a_sheet_or_a_mistake(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    for name, mistakes in (("any.csv", (TableEncoding, TableShape, NotARoster)), ("any.xlsx", (NotARoster,))):
        file = folder / name
        file.write_bytes(raw)
        try:
            sheet = read_roster(file)
        except mistakes:
            continue
        assert all(len(row) == len(sheet.header) for row in sheet.rows)


# Columns


@pytest.mark.parametrize(
    "header",
    [
        ("No", "Full name", "Participant code", "Country", "Organisation", "Province", "Rank band", "Language"),
        ("STT", "HỌ VÀ TÊN", "Mã số", "Quốc gia", "Đơn vị công tác", "Tỉnh/Thành phố", "Cấp bậc", "Ngôn ngữ"),
        ("序号", "姓名", "编号", "国家", "工作单位", "省份", "级别", "语言"),
        ("ລ/ດ", "ຊື່ ແລະ ນາມສະກຸນ", "ລະຫັດ", "ປະເທດ", "ໜ່ວຍງານ", "ແຂວງ", "ຊັ້ນ", "ພາສາ"),
        ("#", " name (as in passport) ", "CODE", "country*", "Agency：", "province_", "rank", "language"),
    ],
)
def test_columns_are_known_by_their_words_in_four_languages(header: tuple[str, ...]) -> None:
    found = propose(sheet_of(header=header))
    assert found == {field: at for at, field in enumerate(Field, 1)}


def test_columns_are_named_by_a_person(tmp_path: Path) -> None:
    sheet = sheet_of(("a", "b", "c"), header=("Who", "Name", "Office"))
    assert columns_of(sheet, {"name": "WHO", "code": "2", "agency": ""}) == {Field.NAME: 0, Field.CODE: 1}
    for wrong in ({"name": "Whose"}, {"age": "Who"}, {"name": "4"}):
        with pytest.raises(RosterColumn):
            columns_of(sheet, wrong)
    with pytest.raises(RosterColumn) as caught:
        seen(("a",), header=("Whose",))
    assert caught.value.fields["name"] == "name"


# Rows


def test_people_of_four_scripts_come_whole() -> None:
    found = seen(
        ("Trainee One", "LA-1", "Lao PDR", "", "Bokeo", "junior", "English"),
        ("Nguye\u0302\u0303n Thị Mẫu", "", "Việt Nam", "Kiểm lâm", "Quảng Ninh", "cao cấp", ""),
        ("样本\u3000甲", "", "", "森林公安", "云南", "3", ""),
        ("ທ້າວ\u200bຕົວຢ່າງ", "", "ລາວ", "la-dofi", "ແຂວງອື່ນ", "", "ລາວ"),
    )
    rows = [(p.name, p.country, p.agency, p.province, p.rank, p.language) for p in found.people]
    assert rows == [
        ("Trainee One", Country.LA, "la-other", "la-bokeo", "junior", "en"),
        ("Nguyễn Thị Mẫu", Country.VN, "vn-forest-protection", "vn-quang-ninh", "senior", "vi"),
        ("样本 甲", Country.CN, "cn-forest-police", "cn-yunnan", "senior", "zh-Hans"),
        ("ທ້າວ\u200bຕົວຢ່າງ", Country.LA, "la-dofi", "", "", "lo"),
    ]
    assert [row.notices for row in found.accepted][:3] == [(), (), ()]
    assert found.notices == {Notice.UNKNOWN_PROVINCE: 1}
    assert len({person.id for person in found.people}) == 4


def test_a_name_of_500_characters_is_kept_whole_and_one_more_is_not_taken() -> None:
    long = ("ກ" * 250 + "字" * 250)[:500]
    found = seen((long, "", "VN"), (long + "x", "", "VN"))
    assert found.people[0].name == long
    assert found.rejected == (Rejected(3, Reason.NAME_TOO_LONG, shown(long + "x")),)
    assert len(shown(long)) == 60


def test_formulas_stay_text_and_are_said(tmp_path: Path) -> None:
    names = ['=cmd|"/c calc"!A1', "+84 Trainee", "-1", "@sum"]
    file = tmp_path / "list.csv"
    write_table(file, ["Name", "Country"], [[name, "VN"] for name in names])
    sheet = read_roster(file)
    found = preview(sheet, propose(sheet), tables=TABLES)
    assert [person.name for person in found.people] == names
    assert found.notices == {Notice.FORMULA: 4}


def test_every_row_that_is_not_taken_says_why() -> None:
    found = seen(
        ("", "X-1", "VN"),
        ("A", "", "Atlantis"),
        ("B", "", ""),
        ("C", "x" * 41, "VN"),
        ("D", "", "China", "Kiểm lâm"),
        ("E", "LS-1", "VN"),
        ("F", "ls-1", "VN"),
        ("E2", "", "VN"),
        ("E2", "", "VN"),
    )
    told = [(row.line, row.reason, row.other) for row in found.rejected]
    assert told == [
        (2, Reason.NO_NAME, 0),
        (3, Reason.UNKNOWN_COUNTRY, 0),
        (4, Reason.NO_COUNTRY, 0),
        (5, Reason.CODE_TOO_LONG, 0),
        (6, Reason.AGENCY_ELSEWHERE, 0),
        (8, Reason.SAME_CODE, 7),
        (10, Reason.SAME_ROW, 9),
    ]
    assert [row.line for row in found.accepted] == [7, 9]


def test_people_of_one_name_stay_two_and_are_said() -> None:
    found = seen(("Trần Mẫu", "1", "VN"), ("TRẦN MẪU", "2", "VN"), ("Other", "3", "VN"))
    assert [[n.notice for n in row.notices] for row in found.accepted] == [[Notice.SAME_NAME], [Notice.SAME_NAME], []]
    assert len({person.id for person in found.people}) == 3
    again = seen(("trần mẫu", "", "VN"), known=found.people[:1])
    assert again.people[0].id != found.people[0].id
    assert again.notices == {Notice.SAME_NAME: 1}


def test_a_list_brought_in_again_changes_nobody() -> None:
    known = seen(("Trần Mẫu", "LS-001", "VN", "Hải quan")).people
    found = seen(("Trần  Mẫu", "ls-001", "VN", "Hải quan", "", "senior"), ("Lê Mẫu", "LS-002", "VN"), known=known)
    assert found.people[0].id == known[0].id
    assert found.people[0].rank == "senior"
    assert found.notices == {Notice.AGAIN: 1}
    taken = seen(("Somebody Else", "LS-001", "VN"), known=known)
    assert taken.rejected == (Rejected(2, Reason.CODE_TAKEN, "LS-001"),)


def test_what_the_tables_do_not_know_is_kept_as_other_and_said() -> None:
    found = seen(("A", "", "VN", "Kho bạc", "Hà Nội", "colonel", "Esperanto"))
    (row,) = found.accepted
    assert (row.person.agency, row.person.province, row.person.rank, row.person.language) == ("vn-other", "", "", "vi")
    assert {(n.notice, n.value) for n in row.notices} == {
        (Notice.OTHER_AGENCY, "Kho bạc"),
        (Notice.UNKNOWN_PROVINCE, "Hà Nội"),
        (Notice.UNKNOWN_RANK, "colonel"),
        (Notice.UNKNOWN_LANGUAGE, "Esperanto"),
    }


def test_a_country_comes_from_the_row_then_its_agency_then_its_province_then_the_list() -> None:
    found = seen(
        ("A", "", "VN", "", "Yunnan"), ("B", "", "", "Hải quan", "Yunnan"), ("C", "", "", "", "Yunnan"), ("D",),
        country=Country.LA,
    )  # fmt: skip
    assert [person.country for person in found.people] == [Country.VN, Country.VN, Country.CN, Country.LA]
    assert found.notices == {Notice.UNKNOWN_PROVINCE: 2}


def test_without_names_no_name_is_read() -> None:
    found = seen(("Trần Mẫu", "LS-001", "VN"), ("Lê Mẫu", "", "VN"), names=False)
    assert [(person.name, person.code) for person in found.people] == [("", "LS-001"), ("", "")]
    assert seen(("X-1",), header=("Code",), names=False, country=Country.VN).people[0].code == "X-1"


_CELLS = st.lists(st.text(max_size=12), min_size=7, max_size=7).map(tuple)


@given(rows=st.lists(_CELLS, max_size=6))
def test_every_row_is_taken_or_said_whatever_stands_in_it(rows: list[tuple[str, ...]]) -> None:
    found = seen(*rows, country=Country.VN)
    lines = sorted([row.line for row in found.accepted] + [row.line for row in found.rejected])
    assert lines == list(range(2, 2 + len(rows)))
    assert all(person.name and "\n" not in person.name for person in found.people)
    codes = [person.code.casefold() for person in found.people if person.code]
    assert len(codes) == len(set(codes))
