<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation type="unfinished">Tra cứu</translation>
    </message>
    <message id="reference.search">
        <source>Search</source>
        <translation type="unfinished">Tìm</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation type="unfinished">{shown} trên {all} hình</translation>
    </message>
    <message id="reference.cues">
        <source>What to look at</source>
        <translation type="unfinished">Cần nhìn gì</translation>
    </message>
    <message id="reference.facts">
        <source>Sources</source>
        <translation type="unfinished">Nguồn</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation type="unfinished">Hình này chưa đánh dấu đặc điểm nào.</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation type="unfinished">Bấm số để xem vị trí</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation type="unfinished">Hình tổng hợp để học cách nhìn, không phải ảnh vật chứng thật.</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation type="unfinished">Trên máy này chưa có hình để học</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation type="unfinished">Bản chương trình này không có hình kèm theo. Hình nằm trong thư mục {folder}. Hãy cài lại từ thẻ nhớ của giảng viên, hoặc sao chép thư mục đó từ máy khác.</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation type="unfinished">Đến mục Kiểm tra</translation>
    </message>
</context>
</TS>
