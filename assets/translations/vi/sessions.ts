<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>sessions</name>
    <message id="sessions.title">
        <source>Sessions</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="sessions.taken">
        <source>Tests and practice taken on this computer</source>
        <translation type="unfinished">Bài kiểm tra và luyện tập đã làm trên máy này</translation>
    </message>
    <message id="sessions.count">
        <source>Sittings: {attempts} · people: {people}</source>
        <translation type="unfinished">{attempts} lượt làm · {people} người</translation>
    </message>
    <message id="sessions.head.person">
        <source>Person</source>
        <translation type="unfinished">Người</translation>
    </message>
    <message id="sessions.head.mode">
        <source>Kind</source>
        <translation type="unfinished">Loại</translation>
    </message>
    <message id="sessions.head.pack">
        <source>Pack</source>
        <translation type="unfinished">Gói câu hỏi</translation>
    </message>
    <message id="sessions.head.opened">
        <source>Begun</source>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message id="sessions.head.answered">
        <source>Answered</source>
        <translation type="unfinished">Đã trả lời</translation>
    </message>
    <message id="sessions.head.right">
        <source>Right</source>
        <translation type="unfinished">Đúng</translation>
    </message>
    <message id="sessions.head.found">
        <source>Protected found</source>
        <translation type="unfinished">Tìm ra vật bảo vệ</translation>
    </message>
    <message id="sessions.head.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">Nhầm vật giống</translation>
    </message>
    <message id="sessions.head.referred">
        <source>Undecidable referred</source>
        <translation type="unfinished">Chuyển giám định</translation>
    </message>
    <message id="sessions.head.state">
        <source>State</source>
        <translation type="unfinished">Trạng thái</translation>
    </message>
    <message id="sessions.mode.train">
        <source>Practice</source>
        <translation type="unfinished">Luyện tập</translation>
    </message>
    <message id="sessions.mode.self">
        <source>Self-test</source>
        <translation type="unfinished">Tự kiểm tra</translation>
    </message>
    <message id="sessions.mode.pre">
        <source>Pre-test</source>
        <translation type="unfinished">Kiểm tra đầu khóa</translation>
    </message>
    <message id="sessions.mode.post">
        <source>Post-test</source>
        <translation type="unfinished">Kiểm tra cuối khóa</translation>
    </message>
    <message id="sessions.mode.follow-up">
        <source>Follow-up test</source>
        <translation type="unfinished">Kiểm tra sau khóa</translation>
    </message>
    <message id="sessions.state.open">
        <source>open</source>
        <translation type="unfinished">đang mở</translation>
    </message>
    <message id="sessions.state.completed">
        <source>done</source>
        <translation type="unfinished">hoàn thành</translation>
    </message>
    <message id="sessions.state.terminated">
        <source>left early</source>
        <translation type="unfinished">dừng sớm</translation>
    </message>
    <message id="sessions.person_erased">
        <source>erased person</source>
        <translation type="unfinished">người đã xóa</translation>
    </message>
    <message id="sessions.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="sessions.export">
        <source>Export results</source>
        <translation type="unfinished">Xuất kết quả</translation>
    </message>
    <message id="sessions.export_names">
        <source>With names</source>
        <translation type="unfinished">Kèm tên</translation>
    </message>
    <message id="sessions.export_names_hint">
        <source>Off: people stand as codes only</source>
        <translation type="unfinished">Tắt: chỉ ghi mã của người</translation>
    </message>
    <message id="sessions.export_title">
        <source>Export results as CSV</source>
        <translation type="unfinished">Xuất kết quả thành CSV</translation>
    </message>
    <message id="sessions.export_filter">
        <source>Table (*.csv)</source>
        <translation type="unfinished">Bảng (*.csv)</translation>
    </message>
    <message id="sessions.exported">
        <source>{rows} rows written to {file}</source>
        <translation type="unfinished">Đã ghi {rows} dòng vào {file}</translation>
    </message>
    <message id="sessions.exported_open">
        <source>Open folder</source>
        <translation type="unfinished">Mở thư mục</translation>
    </message>
    <message id="sessions.empty_title">
        <source>No test has been taken here yet</source>
        <translation type="unfinished">Chưa có bài kiểm tra nào trên máy này</translation>
    </message>
    <message id="sessions.empty_text">
        <source>When people practise or sit a test in Learn, each sitting stands here: how many protected products they found, how many look-alikes they accused, how often they referred what cannot be told. The table can be exported for the trainer.</source>
        <translation type="unfinished">Khi có người luyện tập hoặc làm bài kiểm tra trong mục Học, mỗi lượt làm sẽ hiện ở đây: tìm thấy bao nhiêu sản phẩm được bảo vệ, nhầm bao nhiêu vật giống, chuyển giám định bao nhiêu khi không xác định được. Có thể xuất bảng cho giảng viên.</translation>
    </message>
    <message id="sessions.empty_go">
        <source>Go to Learn</source>
        <translation type="unfinished">Đến mục Học</translation>
    </message>
    <message id="sessions.status">
        <source>Missed products and accused look-alikes are two errors and are never added up.</source>
        <translation type="unfinished">Bỏ sót sản phẩm và nhầm vật giống là hai lỗi khác nhau, không bao giờ cộng lại.</translation>
    </message>
</context>
</TS>
