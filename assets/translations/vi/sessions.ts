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
    <message id="sessions.status_list">
        <source>Figures come from what has arrived on this laptop.</source>
        <translation type="unfinished">Số liệu lấy từ những gì đã có trên máy này.</translation>
    </message>
    <message id="sessions.taken_go">
        <source>Open the table</source>
        <translation type="unfinished">Mở bảng</translation>
    </message>
    <message id="sessions.list">
        <source>Joint sessions</source>
        <translation type="unfinished">Các buổi học chung</translation>
    </message>
    <message id="sessions.new">
        <source>New session</source>
        <translation type="unfinished">Buổi học mới</translation>
    </message>
    <message id="sessions.go_on">
        <source>Go on with the plan</source>
        <translation type="unfinished">Tiếp tục kế hoạch</translation>
    </message>
    <message id="sessions.open">
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message id="sessions.open_named">
        <source>Open {title}</source>
        <translation type="unfinished">Mở {title}</translation>
    </message>
    <message id="sessions.none_title">
        <source>Plan a session before anybody sits a test</source>
        <translation type="unfinished">Lập kế hoạch buổi học trước khi có người làm bài</translation>
    </message>
    <message id="sessions.none_text">
        <source>A session says where and with whom, which forms are sat before and after, and what counts as competent. The criteria are fixed first; then people come in, laptops join without a network, and the figures are figures you can stand behind.</source>
        <translation type="unfinished">Buổi học cho biết ở đâu, với ai, dùng đề nào trước và sau, và thế nào là đạt năng lực. Tiêu chí được chốt trước; sau đó nhập người, các máy tham gia không cần mạng, và số liệu là số liệu bạn có thể bảo đảm.</translation>
    </message>
    <message id="sessions.enrolled">
        <source>{count} enrolled</source>
        <translation type="unfinished">{count} người đăng ký</translation>
    </message>
    <message id="sessions.sat">
        <source>{phase}: {part} of {whole} sat</source>
        <translation type="unfinished">{phase}: {part}/{whole} đã làm</translation>
    </message>
    <message id="sessions.days">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} đến {last}</translation>
    </message>
    <message id="sessions.and_more">
        <source>{names} and {count} more</source>
        <translation type="unfinished">{names} và {count} nữa</translation>
    </message>
    <message id="sessions.is.simulated">
        <source>Simulated people</source>
        <translation type="unfinished">Người mô phỏng</translation>
    </message>
    <message id="sessions.is.fixed">
        <source>Criteria fixed {fingerprint}</source>
        <translation type="unfinished">Tiêu chí đã chốt {fingerprint}</translation>
    </message>
    <message id="sessions.is.not_fixed">
        <source>Criteria not fixed</source>
        <translation type="unfinished">Chưa chốt tiêu chí</translation>
    </message>
    <message id="sessions.is.closed">
        <source>Closed {day}</source>
        <translation type="unfinished">Đã đóng {day}</translation>
    </message>
    <message id="sessions.next.fix">
        <source>Next: fix the criteria</source>
        <translation type="unfinished">Tiếp theo: chốt tiêu chí</translation>
    </message>
    <message id="sessions.next.fix.text">
        <source>Nobody can sit a form before they are fixed.</source>
        <translation type="unfinished">Chưa chốt thì chưa ai làm đề được.</translation>
    </message>
    <message id="sessions.next.fix.go">
        <source>Fix the defaults</source>
        <translation type="unfinished">Chốt mặc định</translation>
    </message>
    <message id="sessions.next.people">
        <source>Next: take in the roster</source>
        <translation type="unfinished">Tiếp theo: nhập danh sách</translation>
    </message>
    <message id="sessions.next.people.text">
        <source>A table of people from CSV or Excel; nothing is written before you have seen it.</source>
        <translation type="unfinished">Bảng người từ CSV hoặc Excel; chưa ghi gì trước khi bạn xem.</translation>
    </message>
    <message id="sessions.next.people.go">
        <source>Take in a roster</source>
        <translation type="unfinished">Nhập danh sách</translation>
    </message>
    <message id="sessions.next.file">
        <source>Next: hand out the session file</source>
        <translation type="unfinished">Tiếp theo: phát tệp buổi học</translation>
    </message>
    <message id="sessions.next.file.text">
        <source>Save it on a stick, open it on each laptop: forms, roster and criteria come with it.</source>
        <translation type="unfinished">Lưu ra USB rồi mở trên từng máy: có kèm đề, danh sách và tiêu chí.</translation>
    </message>
    <message id="sessions.next.file.go">
        <source>Save session file</source>
        <translation type="unfinished">Lưu tệp buổi học</translation>
    </message>
    <message id="sessions.next.sit">
        <source>Next: people sit their first form</source>
        <translation type="unfinished">Tiếp theo: mọi người làm đề đầu tiên</translation>
    </message>
    <message id="sessions.next.sit.text">
        <source>Laptops join by the file or by the QR on the projector.</source>
        <translation type="unfinished">Các máy tham gia bằng tệp hoặc mã QR trên máy chiếu.</translation>
    </message>
    <message id="sessions.next.sit.go">
        <source>Show the QR</source>
        <translation type="unfinished">Chiếu mã QR</translation>
    </message>
    <message id="sessions.next.collect">
        <source>Next: collect the results</source>
        <translation type="unfinished">Tiếp theo: thu kết quả</translation>
    </message>
    <message id="sessions.next.collect.text">
        <source>Some answers are still on the laptops of the room.</source>
        <translation type="unfinished">Một số câu trả lời còn ở các máy trong lớp.</translation>
    </message>
    <message id="sessions.next.collect.part">
        <source>{phase}: answers of {part} of {whole} people are here.</source>
        <translation type="unfinished">{phase}: đã có câu trả lời của {part}/{whole} người.</translation>
    </message>
    <message id="sessions.next.collect.go">
        <source>Collect results</source>
        <translation type="unfinished">Thu kết quả</translation>
    </message>
    <message id="sessions.next.figures">
        <source>Next: look at the figures</source>
        <translation type="unfinished">Tiếp theo: xem số liệu</translation>
    </message>
    <message id="sessions.next.figures.text">
        <source>Everybody who is enrolled has sat the latest form.</source>
        <translation type="unfinished">Mọi người đã đăng ký đều đã làm đề gần nhất.</translation>
    </message>
    <message id="sessions.next.figures.go">
        <source>Open the dashboard</source>
        <translation type="unfinished">Mở bảng số liệu</translation>
    </message>
    <message id="sessions.next.closed">
        <source>This session is closed</source>
        <translation type="unfinished">Buổi học này đã đóng</translation>
    </message>
    <message id="sessions.next.closed.text">
        <source>Nobody joins any more. Results that come late are still counted.</source>
        <translation type="unfinished">Không ai tham gia nữa. Kết quả đến muộn vẫn được tính.</translation>
    </message>
    <message id="sessions.next.closed.go">
        <source>Open the dashboard</source>
        <translation type="unfinished">Mở bảng số liệu</translation>
    </message>
    <message id="sessions.next.joined">
        <source>This laptop takes part in this session</source>
        <translation type="unfinished">Máy này tham gia buổi học này</translation>
    </message>
    <message id="sessions.next.joined.text">
        <source>The trainer's laptop leads it. Sit your forms in Learn.</source>
        <translation type="unfinished">Máy của giảng viên điều hành. Làm đề trong mục Học.</translation>
    </message>
    <message id="sessions.one.collect">
        <source>Collect</source>
        <translation type="unfinished">Thu kết quả</translation>
    </message>
    <message id="sessions.one.dashboard">
        <source>Dashboard</source>
        <translation type="unfinished">Số liệu</translation>
    </message>
    <message id="sessions.one.status">
        <source>Codes for the projector; names only where you chose to keep them.</source>
        <translation type="unfinished">Mã để trình chiếu; tên chỉ khi bạn chọn lưu.</translation>
    </message>
    <message id="sessions.parts">
        <source>Parts of this session</source>
        <translation type="unfinished">Các phần của buổi học</translation>
    </message>
    <message id="sessions.part.people">
        <source>People</source>
        <translation type="unfinished">Người</translation>
    </message>
    <message id="sessions.part.attendance">
        <source>Attendance</source>
        <translation type="unfinished">Điểm danh</translation>
    </message>
    <message id="sessions.part.laptops">
        <source>Laptops</source>
        <translation type="unfinished">Máy tính</translation>
    </message>
    <message id="sessions.part.files">
        <source>Files and forms</source>
        <translation type="unfinished">Tệp và đề</translation>
    </message>
    <message id="sessions.people.roster">
        <source>Take in a roster</source>
        <translation type="unfinished">Nhập danh sách</translation>
    </message>
    <message id="sessions.people.add">
        <source>Add a person</source>
        <translation type="unfinished">Thêm người</translation>
    </message>
    <message id="sessions.people.edit">
        <source>Change</source>
        <translation type="unfinished">Sửa</translation>
    </message>
    <message id="sessions.people.join">
        <source>Join two entries</source>
        <translation type="unfinished">Gộp hai mục</translation>
    </message>
    <message id="sessions.people.undo">
        <source>Undo joining</source>
        <translation type="unfinished">Tách lại</translation>
    </message>
    <message id="sessions.people.erase">
        <source>Erase</source>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message id="sessions.people.find">
        <source>Find by code or name</source>
        <translation type="unfinished">Tìm theo mã hoặc tên</translation>
    </message>
    <message id="sessions.people.none">
        <source>Nobody is enrolled yet. Drop a table here, or add people one by one.</source>
        <translation type="unfinished">Chưa có ai. Thả bảng vào đây hoặc thêm từng người.</translation>
    </message>
    <message id="sessions.people.shown">
        <source>{shown} of {of} entries · choose two to join them · a table can be dropped here</source>
        <translation type="unfinished">{shown}/{of} mục · chọn hai mục để gộp · có thể thả bảng vào đây</translation>
    </message>
    <message id="sessions.people.same_as">
        <source>same person as {person}</source>
        <translation type="unfinished">cùng người với {person}</translation>
    </message>
    <message id="sessions.people.head.code">
        <source>Code</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="sessions.people.head.name">
        <source>Name</source>
        <translation type="unfinished">Tên</translation>
    </message>
    <message id="sessions.people.head.country">
        <source>Country</source>
        <translation type="unfinished">Nước</translation>
    </message>
    <message id="sessions.people.head.agency">
        <source>Agency</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="sessions.people.head.province">
        <source>Province</source>
        <translation type="unfinished">Tỉnh</translation>
    </message>
    <message id="sessions.people.head.language">
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message id="sessions.people.head.forms">
        <source>Forms</source>
        <translation type="unfinished">Đề</translation>
    </message>
    <message id="sessions.people.head.sat">
        <source>Sat</source>
        <translation type="unfinished">Đã làm</translation>
    </message>
    <message id="sessions.people.head.note">
        <source>Note</source>
        <translation type="unfinished">Ghi chú</translation>
    </message>
    <message id="sessions.person.add">
        <source>Add a person</source>
        <translation type="unfinished">Thêm người</translation>
    </message>
    <message id="sessions.person.change">
        <source>Change a person</source>
        <translation type="unfinished">Sửa thông tin người</translation>
    </message>
    <message id="sessions.person.lead">
        <source>No identity number, birth date or telephone is asked.</source>
        <translation type="unfinished">Không hỏi số định danh, ngày sinh hay điện thoại.</translation>
    </message>
    <message id="sessions.person.name_hint">
        <source>As on the certificate</source>
        <translation type="unfinished">Như trên giấy chứng nhận</translation>
    </message>
    <message id="sessions.person.code_hint">
        <source>Made when left empty</source>
        <translation type="unfinished">Tự tạo nếu để trống</translation>
    </message>
    <message id="sessions.person.name_missing">
        <source>Give a name.</source>
        <translation type="unfinished">Hãy ghi tên.</translation>
    </message>
    <message id="sessions.person.rank">
        <source>Rank band</source>
        <translation type="unfinished">Bậc</translation>
    </message>
    <message id="sessions.person.save">
        <source>Save</source>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message id="sessions.join.ask">
        <source>Are these one person?</source>
        <translation type="unfinished">Hai mục này là một người?</translation>
    </message>
    <message id="sessions.join.text">
        <source>{goes} and {stays} become one entry, {stays}. Answers of both count for it. It can be undone.</source>
        <translation type="unfinished">{goes} và {stays} thành một mục, {stays}. Câu trả lời của cả hai được tính cho mục đó. Có thể hoàn tác.</translation>
    </message>
    <message id="sessions.join.stay">
        <source>No, two people</source>
        <translation type="unfinished">Không, hai người</translation>
    </message>
    <message id="sessions.join.go">
        <source>Join them</source>
        <translation type="unfinished">Gộp</translation>
    </message>
    <message id="sessions.join.done">
        <source>Joined into {stays}.</source>
        <translation type="unfinished">Đã gộp vào {stays}.</translation>
    </message>
    <message id="sessions.join.undone">
        <source>They are two people again.</source>
        <translation type="unfinished">Đã tách thành hai người.</translation>
    </message>
    <message id="sessions.erase.ask">
        <source>Erase {person}?</source>
        <translation type="unfinished">Xóa {person}?</translation>
    </message>
    <message id="sessions.erase.text">
        <source>Name, code and agency are erased for good on this laptop, from its backups too. Answers stay without a person. Files given out earlier are not reached.</source>
        <translation type="unfinished">Tên, mã và cơ quan bị xóa vĩnh viễn trên máy này, cả trong bản sao lưu. Câu trả lời còn lại không gắn với người. Tệp đã phát trước đó không bị xóa.</translation>
    </message>
    <message id="sessions.erase.stay">
        <source>Keep</source>
        <translation type="unfinished">Giữ lại</translation>
    </message>
    <message id="sessions.erase.go">
        <source>Erase for good</source>
        <translation type="unfinished">Xóa vĩnh viễn</translation>
    </message>
    <message id="sessions.attendance.unknown">
        <source>not noted</source>
        <translation type="unfinished">chưa ghi</translation>
    </message>
    <message id="sessions.attendance.present">
        <source>present</source>
        <translation type="unfinished">có mặt</translation>
    </message>
    <message id="sessions.attendance.absent">
        <source>absent</source>
        <translation type="unfinished">vắng</translation>
    </message>
    <message id="sessions.attendance.hint">
        <source>Arrows move, space marks present (✓) or absent (×). What is marked is kept at once.</source>
        <translation type="unfinished">Phím mũi tên để di chuyển, phím cách ghi có mặt (✓) hoặc vắng (×). Ghi là lưu ngay.</translation>
    </message>
    <message id="sessions.attendance.all">
        <source>All others present on {day}</source>
        <translation type="unfinished">Những người còn lại có mặt ngày {day}</translation>
    </message>
    <message id="sessions.attendance.count">
        <source>{day}: {present} of {of}</source>
        <translation type="unfinished">{day}: {present}/{of}</translation>
    </message>
    <message id="sessions.laptops.own">
        <source>This laptop's fingerprint: {fingerprint}</source>
        <translation type="unfinished">Dấu vân của máy này: {fingerprint}</translation>
    </message>
    <message id="sessions.laptops.hint">
        <source>Each laptop shows the same fingerprint itself. Accept unknown ones in Collect.</source>
        <translation type="unfinished">Mỗi máy tự hiện cùng dấu vân. Chấp nhận máy lạ trong mục Thu kết quả.</translation>
    </message>
    <message id="sessions.laptops.none">
        <source>No laptop is known yet. One that opens the session file or reads the QR is known here when its results are collected.</source>
        <translation type="unfinished">Chưa biết máy nào. Máy mở tệp buổi học hoặc quét QR sẽ hiện ở đây khi thu kết quả.</translation>
    </message>
    <message id="sessions.laptops.head.label">
        <source>Laptop</source>
        <translation type="unfinished">Máy</translation>
    </message>
    <message id="sessions.laptops.head.fingerprint">
        <source>Fingerprint</source>
        <translation type="unfinished">Dấu vân</translation>
    </message>
    <message id="sessions.laptops.head.accepted">
        <source>State</source>
        <translation type="unfinished">Trạng thái</translation>
    </message>
    <message id="sessions.laptops.accepted">
        <source>accepted</source>
        <translation type="unfinished">đã chấp nhận</translation>
    </message>
    <message id="sessions.laptops.not_accepted">
        <source>not accepted yet</source>
        <translation type="unfinished">chưa chấp nhận</translation>
    </message>
    <message id="sessions.file.title">
        <source>For the laptops of the room</source>
        <translation type="unfinished">Cho các máy trong lớp</translation>
    </message>
    <message id="sessions.file.text">
        <source>The session file holds criteria, forms and roster, signed by this laptop. The QR holds the criteria only; people then type their code.</source>
        <translation type="unfinished">Tệp buổi học có tiêu chí, đề và danh sách, do máy này ký. Mã QR chỉ có tiêu chí; mọi người gõ mã của mình.</translation>
    </message>
    <message id="sessions.file.not_fixed">
        <source>It can be given out when the criteria are fixed.</source>
        <translation type="unfinished">Có thể phát khi tiêu chí đã chốt.</translation>
    </message>
    <message id="sessions.file.save">
        <source>Save session file</source>
        <translation type="unfinished">Lưu tệp buổi học</translation>
    </message>
    <message id="sessions.file.names">
        <source>Names in the file</source>
        <translation type="unfinished">Có tên trong tệp</translation>
    </message>
    <message id="sessions.file.kind">
        <source>Session</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="sessions.file.saved">
        <source>{file} is written. Open it on each laptop.</source>
        <translation type="unfinished">Đã ghi {file}. Hãy mở trên từng máy.</translation>
    </message>
    <message id="sessions.ticket.show">
        <source>Show the QR full screen</source>
        <translation type="unfinished">Chiếu QR toàn màn hình</translation>
    </message>
    <message id="sessions.ticket.text">
        <source>On your laptop: Learn, Join a session, take a photo of this code.</source>
        <translation type="unfinished">Trên máy của bạn: Học, Tham gia buổi học, chụp mã này.</translation>
    </message>
    <message id="sessions.ticket.trainer">
        <source>Trainer's laptop {fingerprint}</source>
        <translation type="unfinished">Máy của giảng viên {fingerprint}</translation>
    </message>
    <message id="sessions.ticket.end">
        <source>Esc ends</source>
        <translation type="unfinished">Esc để đóng</translation>
    </message>
    <message id="sessions.forms.title">
        <source>Forms of this session</source>
        <translation type="unfinished">Đề của buổi học</translation>
    </message>
    <message id="sessions.forms.none">
        <source>This session has no forms.</source>
        <translation type="unfinished">Buổi học này không có đề.</translation>
    </message>
    <message id="sessions.forms.codes">
        <source>Release codes: {name}</source>
        <translation type="unfinished">Mã mở: {name}</translation>
    </message>
    <message id="sessions.criteria.title">
        <source>Criteria</source>
        <translation type="unfinished">Tiêu chí</translation>
    </message>
    <message id="sessions.criteria.none">
        <source>Not fixed yet. No form can be sat before they are.</source>
        <translation type="unfinished">Chưa chốt. Trước đó không ai làm đề được.</translation>
    </message>
    <message id="sessions.about.title">
        <source>Place and people</source>
        <translation type="unfinished">Nơi và người</translation>
    </message>
    <message id="sessions.close.title">
        <source>End of the session</source>
        <translation type="unfinished">Kết thúc buổi học</translation>
    </message>
    <message id="sessions.close.text">
        <source>When everybody is enrolled and has left. Bundles that come later are still taken in.</source>
        <translation type="unfinished">Khi mọi người đã đăng ký và ra về. Gói kết quả đến sau vẫn được nhận.</translation>
    </message>
    <message id="sessions.close.done">
        <source>Closed. Bundles that come later are still taken in.</source>
        <translation type="unfinished">Đã đóng. Gói kết quả đến sau vẫn được nhận.</translation>
    </message>
    <message id="sessions.close.ask">
        <source>Close this session?</source>
        <translation type="unfinished">Đóng buổi học này?</translation>
    </message>
    <message id="sessions.close.ask_text">
        <source>Nobody joins or is enrolled any more. This cannot be undone.</source>
        <translation type="unfinished">Không ai tham gia hay đăng ký nữa. Không thể hoàn tác.</translation>
    </message>
    <message id="sessions.close.stay">
        <source>Keep it open</source>
        <translation type="unfinished">Để mở</translation>
    </message>
    <message id="sessions.close.go">
        <source>Close session</source>
        <translation type="unfinished">Đóng buổi học</translation>
    </message>
    <message id="sessions.roster.title">
        <source>Take in a roster</source>
        <translation type="unfinished">Nhập danh sách</translation>
    </message>
    <message id="sessions.roster.status">
        <source>Nothing is written before you press Import.</source>
        <translation type="unfinished">Chưa ghi gì trước khi bạn nhấn Nhập.</translation>
    </message>
    <message id="sessions.roster.choose">
        <source>Choose a table</source>
        <translation type="unfinished">Chọn bảng</translation>
    </message>
    <message id="sessions.roster.kinds">
        <source>Tables</source>
        <translation type="unfinished">Bảng</translation>
    </message>
    <message id="sessions.roster.drop">
        <source>Drop a table of people here</source>
        <translation type="unfinished">Thả bảng người vào đây</translation>
    </message>
    <message id="sessions.roster.drop_text">
        <source>CSV, TSV or Excel. One row a person; the first row names the columns: name or code, country, agency, province, rank, language.</source>
        <translation type="unfinished">CSV, TSV hoặc Excel. Mỗi người một dòng; dòng đầu là tên cột: tên hoặc mã, nước, cơ quan, tỉnh, bậc, ngôn ngữ.</translation>
    </message>
    <message id="sessions.roster.another">
        <source>Another file</source>
        <translation type="unfinished">Tệp khác</translation>
    </message>
    <message id="sessions.roster.encoding">
        <source>Letters of the file</source>
        <translation type="unfinished">Bảng mã của tệp</translation>
    </message>
    <message id="sessions.roster.encoding.auto">
        <source>found by itself</source>
        <translation type="unfinished">tự nhận</translation>
    </message>
    <message id="sessions.roster.columns">
        <source>Which column is what</source>
        <translation type="unfinished">Cột nào là gì</translation>
    </message>
    <message id="sessions.roster.column.none">
        <source>not in this table</source>
        <translation type="unfinished">không có trong bảng</translation>
    </message>
    <message id="sessions.roster.accepted">
        <source>{count} people will be enrolled</source>
        <translation type="unfinished">Sẽ đăng ký {count} người</translation>
    </message>
    <message id="sessions.roster.warned">
        <source>{count} deserve a look</source>
        <translation type="unfinished">{count} cần xem lại</translation>
    </message>
    <message id="sessions.roster.rejected">
        <source>{count} rows are left out</source>
        <translation type="unfinished">Bỏ qua {count} dòng</translation>
    </message>
    <message id="sessions.roster.show.accepted">
        <source>To enrol</source>
        <translation type="unfinished">Sẽ đăng ký</translation>
    </message>
    <message id="sessions.roster.show.warned">
        <source>To look at</source>
        <translation type="unfinished">Cần xem</translation>
    </message>
    <message id="sessions.roster.show.rejected">
        <source>Left out</source>
        <translation type="unfinished">Bỏ qua</translation>
    </message>
    <message id="sessions.roster.show">
        <source>Rows shown</source>
        <translation type="unfinished">Dòng đang xem</translation>
    </message>
    <message id="sessions.roster.import">
        <source>Import {count} people</source>
        <translation type="unfinished">Nhập {count} người</translation>
    </message>
    <message id="sessions.roster.done">
        <source>{count} people are enrolled.</source>
        <translation type="unfinished">Đã đăng ký {count} người.</translation>
    </message>
    <message id="sessions.roster.head.line">
        <source>Line</source>
        <translation type="unfinished">Dòng</translation>
    </message>
    <message id="sessions.roster.head.why">
        <source>What to look at</source>
        <translation type="unfinished">Cần xem gì</translation>
    </message>
    <message id="sessions.roster.code_made">
        <source>will be made</source>
        <translation type="unfinished">sẽ được tạo</translation>
    </message>
    <message id="sessions.roster.country">
        <source>Rows without a country</source>
        <translation type="unfinished">Dòng không ghi nước</translation>
    </message>
    <message id="sessions.roster.country.none">
        <source>left out</source>
        <translation type="unfinished">bỏ qua</translation>
    </message>
    <message id="sessions.results.title">
        <source>Results and papers</source>
        <translation type="unfinished">Kết quả và giấy tờ</translation>
    </message>
    <message id="sessions.results.text">
        <source>Made from what is on this laptop now. Certificates and feedback sheets are in each person's language.</source>
        <translation type="unfinished">Lập từ những gì hiện có trên máy này. Giấy chứng nhận và phiếu phản hồi dùng ngôn ngữ của từng người.</translation>
    </message>
    <message id="sessions.results.language">
        <source>Language of the report</source>
        <translation type="unfinished">Ngôn ngữ báo cáo</translation>
    </message>
    <message id="sessions.results.second">
        <source>Second language</source>
        <translation type="unfinished">Ngôn ngữ thứ hai</translation>
    </message>
    <message id="sessions.results.second.none">
        <source>none</source>
        <translation type="unfinished">không</translation>
    </message>
    <message id="sessions.results.phase">
        <source>Feedback on</source>
        <translation type="unfinished">Phản hồi về</translation>
    </message>
    <message id="sessions.results.report">
        <source>Report</source>
        <translation type="unfinished">Báo cáo</translation>
    </message>
    <message id="sessions.results.certificates">
        <source>Certificates</source>
        <translation type="unfinished">Giấy chứng nhận</translation>
    </message>
    <message id="sessions.results.feedback">
        <source>Feedback sheets</source>
        <translation type="unfinished">Phiếu phản hồi</translation>
    </message>
    <message id="sessions.results.send">
        <source>Send results</source>
        <translation type="unfinished">Gửi kết quả</translation>
    </message>
    <message id="sessions.results.choose_folder">
        <source>Folder for the certificates</source>
        <translation type="unfinished">Thư mục cho giấy chứng nhận</translation>
    </message>
    <message id="sessions.results.running">
        <source>Being made: {done} of {total}</source>
        <translation type="unfinished">Đang lập: {done}/{total}</translation>
    </message>
    <message id="sessions.results.stop">
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message id="sessions.results.stopped">
        <source>Stopped. Files that were finished before are kept.</source>
        <translation type="unfinished">Đã dừng. Các tệp đã xong trước đó được giữ lại.</translation>
    </message>
    <message id="sessions.results.report_made">
        <source>The report is in {file}</source>
        <translation type="unfinished">Báo cáo ở {file}</translation>
    </message>
    <message id="sessions.results.certificates_made">
        <source>Certificates: {count}. They and the list without names, {list}, are in {folder}</source>
        <translation type="unfinished">Giấy chứng nhận: {count}. Chúng và danh sách không tên, {list}, ở {folder}</translation>
    </message>
    <message id="sessions.results.feedback_made">
        <source>Feedback sheets: {count}. They are in {file}</source>
        <translation type="unfinished">Phiếu phản hồi: {count}. Chúng ở {file}</translation>
    </message>
    <message id="sessions.results.feedback_none">
        <source>{phase}: nobody's answers are here. Nothing was written.</source>
        <translation type="unfinished">{phase}: chưa có câu trả lời của ai. Không ghi gì.</translation>
    </message>
    <message id="sessions.people.walk_in">
        <source>walk-in</source>
        <translation type="unfinished">ghi danh tại lớp</translation>
    </message>
    <message id="sessions.people.walk_ins">
        <source>walk-ins: {count}</source>
        <translation type="unfinished">ghi danh tại lớp: {count}</translation>
    </message>
    <message id="sessions.people.withdrawn">
        <source>consent taken back</source>
        <translation type="unfinished">đã rút lại đồng ý</translation>
    </message>
    <message id="sessions.same.title">
        <source>Likely one person</source>
        <translation type="unfinished">Có thể là một người</translation>
    </message>
    <message id="sessions.same.text">
        <source>{walk_in} was enrolled on a laptop and has the code of {listed}, who is on the list.</source>
        <translation type="unfinished">{walk_in} được ghi danh trên một máy và có mã của {listed} trong danh sách.</translation>
    </message>
    <message id="sessions.withdrawn.title">
        <source>Consent was taken back</source>
        <translation type="unfinished">Đã rút lại đồng ý</translation>
    </message>
    <message id="sessions.withdrawn.text">
        <source>{person} took the consent back. The entry is still on this laptop.</source>
        <translation type="unfinished">{person} đã rút lại đồng ý. Mục này vẫn còn trên máy này.</translation>
    </message>
    <message id="sessions.notice.next">
        <source>Next ({at} of {of})</source>
        <translation type="unfinished">Tiếp ({at}/{of})</translation>
    </message>
    <message id="sessions.add_forms.go">
        <source>Add forms</source>
        <translation type="unfinished">Thêm đề</translation>
    </message>
    <message id="sessions.add_forms.title">
        <source>Forms for a later occasion</source>
        <translation type="unfinished">Đề cho lần sau</translation>
    </message>
    <message id="sessions.add_forms.lead">
        <source>For an occasion that has none yet. Other forms and the criteria stay as they are.</source>
        <translation type="unfinished">Cho lần chưa có đề. Các đề khác và tiêu chí giữ nguyên.</translation>
    </message>
    <message id="sessions.add_forms.phase">
        <source>Occasion</source>
        <translation type="unfinished">Lần</translation>
    </message>
    <message id="sessions.add_forms.form">
        <source>{name} · form {letter}</source>
        <translation type="unfinished">{name} · đề {letter}</translation>
    </message>
    <message id="sessions.add_forms.none">
        <source>No other form was made on this laptop.</source>
        <translation type="unfinished">Chưa có đề nào khác được tạo trên máy này.</translation>
    </message>
    <message id="sessions.add_forms.stands">
        <source>Everybody gets one of each kind, if possible one not sat before. Added forms stand. Then save a new session file and open it on each laptop.</source>
        <translation type="unfinished">Mỗi người nhận một đề mỗi loại, nếu được là đề chưa làm. Đề đã thêm giữ nguyên. Sau đó lưu tệp buổi học mới và mở trên từng máy.</translation>
    </message>
    <message id="sessions.add_forms.done">
        <source>{phase}: forms added: {count}. Save a new session file now.</source>
        <translation type="unfinished">{phase}: đã thêm {count} đề. Hãy lưu tệp buổi học mới.</translation>
    </message>
    <message id="sessions.add_forms.rest">
        <source>Forms for {count} more people</source>
        <translation type="unfinished">Đề cho {count} người nữa</translation>
    </message>
    <message id="sessions.add_forms.rest_done">
        <source>Everybody has a form now. Save a new session file.</source>
        <translation type="unfinished">Mọi người đã có đề. Hãy lưu tệp buổi học mới.</translation>
    </message>
</context>
</TS>
