<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>join</name>
    <message id="join.title">
        <source>Join a session</source>
        <translation type="unfinished">Tham gia buổi học</translation>
    </message>
    <message id="join.lead">
        <source>Take the session file from the trainer’s stick, drop it here, or photograph the code on the wall.</source>
        <translation type="unfinished">Lấy tệp buổi học từ thẻ USB của giảng viên, thả vào đây, hoặc chụp ảnh mã trên tường.</translation>
    </message>
    <message id="join.status">
        <source>Answers stay on this laptop until you write the bundle.</source>
        <translation type="unfinished">Câu trả lời ở lại trên máy này cho đến khi bạn ghi gói.</translation>
    </message>
    <message id="join.number">
        <source>Number of this laptop</source>
        <translation type="unfinished">Số của máy này</translation>
    </message>
    <message id="join.number.hint">
        <source>It is on the sticker; else ask the trainer.</source>
        <translation type="unfinished">Số ghi trên nhãn; nếu không có hãy hỏi giảng viên.</translation>
    </message>
    <message id="join.number.missing">
        <source>Write the number first: the trainer finds the laptop by it.</source>
        <translation type="unfinished">Hãy ghi số trước: giảng viên tìm máy theo số này.</translation>
    </message>
    <message id="join.file">
        <source>Open the session file</source>
        <translation type="unfinished">Mở tệp buổi học</translation>
    </message>
    <message id="join.file_kind">
        <source>Session files</source>
        <translation type="unfinished">Tệp buổi học</translation>
    </message>
    <message id="join.photo">
        <source>Photo of the code</source>
        <translation type="unfinished">Ảnh chụp mã</translation>
    </message>
    <message id="join.photo_kind">
        <source>Pictures</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message id="join.found">
        <source>Join by {file} on {stick}</source>
        <translation type="unfinished">Tham gia bằng {file} trên {stick}</translation>
    </message>
    <message id="join.known">
        <source>On this laptop already</source>
        <translation type="unfinished">Đã có trên máy này</translation>
    </message>
    <message id="join.go_on">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="join.how">
        <source>File or code?</source>
        <translation type="unfinished">Tệp hay mã?</translation>
    </message>
    <message id="join.how.text">
        <source>The file brings the list of people and the tests. The code on the wall brings neither: people then type their code, and the test comes by a stick. A screenshot can be pasted, too.</source>
        <translation type="unfinished">Tệp mang theo danh sách người và bài kiểm tra. Mã trên tường thì không: mọi người gõ mã của mình, bài kiểm tra đến bằng thẻ USB. Cũng có thể dán ảnh chụp màn hình.</translation>
    </message>
    <message id="join.closed">
        <source>closed</source>
        <translation type="unfinished">đã đóng</translation>
    </message>
    <message id="join.fingerprint.why">
        <source>Read it to the trainer when asked: it shows that the bundle comes from this laptop.</source>
        <translation type="unfinished">Đọc cho giảng viên khi được hỏi: nó cho thấy gói đến từ máy này.</translation>
    </message>
    <message id="join.others">
        <source>Another session</source>
        <translation type="unfinished">Buổi học khác</translation>
    </message>
    <message id="join.back">
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message id="join.step.who">
        <source>Who you are</source>
        <translation type="unfinished">Bạn là ai</translation>
    </message>
    <message id="join.step.consent">
        <source>Agree</source>
        <translation type="unfinished">Đồng ý</translation>
    </message>
    <message id="join.step.tests">
        <source>Tests</source>
        <translation type="unfinished">Bài kiểm tra</translation>
    </message>
    <message id="join.who">
        <source>Who are you?</source>
        <translation type="unfinished">Bạn là ai?</translation>
    </message>
    <message id="join.who.lead">
        <source>Find yourself in the list. Whoever sits at this laptop does it for themselves.</source>
        <translation type="unfinished">Tìm tên bạn trong danh sách. Ai ngồi ở máy này tự chọn cho mình.</translation>
    </message>
    <message id="join.who.no_list">
        <source>This laptop has no list of people. Type the code that the trainer gave you.</source>
        <translation type="unfinished">Máy này không có danh sách người. Hãy gõ mã mà giảng viên đã đưa.</translation>
    </message>
    <message id="join.who.search">
        <source>Search by code or name</source>
        <translation type="unfinished">Tìm theo mã hoặc tên</translation>
    </message>
    <message id="join.who.search.hint">
        <source>Enter takes the one that is left.</source>
        <translation type="unfinished">Enter chọn người còn lại.</translation>
    </message>
    <message id="join.who.code">
        <source>Your code</source>
        <translation type="unfinished">Mã của bạn</translation>
    </message>
    <message id="join.who.none">
        <source>Nobody in the list has this code or name.</source>
        <translation type="unfinished">Không có ai trong danh sách có mã hoặc tên này.</translation>
    </message>
    <message id="join.who.agreed">
        <source>was here</source>
        <translation type="unfinished">đã có mặt</translation>
    </message>
    <message id="join.who.new">
        <source>I am not in the list</source>
        <translation type="unfinished">Tôi không có trong danh sách</translation>
    </message>
    <message id="join.who.go">
        <source>This is me</source>
        <translation type="unfinished">Đây là tôi</translation>
    </message>
    <message id="join.new">
        <source>New in this session</source>
        <translation type="unfinished">Người mới của buổi học</translation>
    </message>
    <message id="join.new.lead">
        <source>The trainer sees later that you came in addition to the list.</source>
        <translation type="unfinished">Sau này giảng viên sẽ thấy bạn đến ngoài danh sách.</translation>
    </message>
    <message id="join.new.lead.codes">
        <source>This session takes down no names. The trainer sees later that you came in addition to the list.</source>
        <translation type="unfinished">Buổi này không ghi tên. Sau này giảng viên sẽ thấy bạn đến ngoài danh sách.</translation>
    </message>
    <message id="join.new.code">
        <source>Code</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="join.new.code.hint">
        <source>As the trainer gave it, for example LS-014.</source>
        <translation type="unfinished">Như giảng viên đã đưa, ví dụ LS-014.</translation>
    </message>
    <message id="join.new.code_missing">
        <source>Write a code; ask the trainer for one.</source>
        <translation type="unfinished">Hãy ghi mã; xin giảng viên một mã.</translation>
    </message>
    <message id="join.new.go">
        <source>Take part</source>
        <translation type="unfinished">Tham gia</translation>
    </message>
    <message id="join.consent">
        <source>Before you begin</source>
        <translation type="unfinished">Trước khi bắt đầu</translation>
    </message>
    <message id="join.consent.version">
        <source>Text no. {version}</source>
        <translation type="unfinished">Văn bản số {version}</translation>
    </message>
    <message id="join.consent.leave_out">
        <source>Leave out my name</source>
        <translation type="unfinished">Không ghi tên tôi</translation>
    </message>
    <message id="join.consent.leave_out.hint">
        <source>Only your code goes into the bundle. A list that the trainer wrote stays with the trainer.</source>
        <translation type="unfinished">Chỉ mã của bạn được đưa vào gói. Danh sách do giảng viên lập vẫn do giảng viên giữ.</translation>
    </message>
    <message id="join.consent.away">
        <source>I do not agree: back</source>
        <translation type="unfinished">Tôi không đồng ý: quay lại</translation>
    </message>
    <message id="join.consent.agree">
        <source>I agree</source>
        <translation type="unfinished">Tôi đồng ý</translation>
    </message>
    <message id="join.tests">
        <source>My tests: {who}</source>
        <translation type="unfinished">Bài kiểm tra của tôi: {who}</translation>
    </message>
    <message id="join.my_tests">
        <source>My tests</source>
        <translation type="unfinished">Bài kiểm tra của tôi</translation>
    </message>
    <message id="join.to_tests">
        <source>Back to my tests</source>
        <translation type="unfinished">Về bài kiểm tra của tôi</translation>
    </message>
    <message id="join.else">
        <source>Somebody else</source>
        <translation type="unfinished">Người khác</translation>
    </message>
    <message id="join.no_tests">
        <source>No test is planned for you in this session. Call the trainer.</source>
        <translation type="unfinished">Chưa có bài kiểm tra nào cho bạn trong buổi này. Hãy gọi giảng viên.</translation>
    </message>
    <message id="join.test.locked">
        <source>not yet: the trainer fixes the criteria first</source>
        <translation type="unfinished">chưa: giảng viên chốt tiêu chí trước</translation>
    </message>
    <message id="join.test.no_form">
        <source>not on this laptop</source>
        <translation type="unfinished">chưa có trên máy này</translation>
    </message>
    <message id="join.test.begun">
        <source>begun</source>
        <translation type="unfinished">đã bắt đầu</translation>
    </message>
    <message id="join.test.done">
        <source>handed in</source>
        <translation type="unfinished">đã nộp</translation>
    </message>
    <message id="join.extra">
        <source>Extra time: {minutes} min, not {usual}</source>
        <translation type="unfinished">Thêm giờ: {minutes} phút thay vì {usual}</translation>
    </message>
    <message id="join.ask">
        <source>Begin now? {test}</source>
        <translation type="unfinished">Bắt đầu ngay? {test}</translation>
    </message>
    <message id="join.ask.text">
        <source>This test comes after the training and is sat once. Begin only when the trainer has said so.</source>
        <translation type="unfinished">Bài này làm sau phần tập huấn và chỉ làm một lần. Chỉ bắt đầu khi giảng viên đã cho phép.</translation>
    </message>
    <message id="join.ask.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">Chưa</translation>
    </message>
    <message id="join.ask.go">
        <source>The trainer has said so</source>
        <translation type="unfinished">Giảng viên đã cho phép</translation>
    </message>
    <message id="join.next.sit">
        <source>Next: {test}. Begin when the trainer says so.</source>
        <translation type="unfinished">Tiếp theo: {test}. Bắt đầu khi giảng viên cho phép.</translation>
    </message>
    <message id="join.next.go_on">
        <source>Go on: {test}. What you answered is kept.</source>
        <translation type="unfinished">Làm tiếp: {test}. Các câu đã trả lời vẫn được giữ.</translation>
    </message>
    <message id="join.next.form">
        <source>The test is not on this laptop: put in the trainer’s stick and open the form.</source>
        <translation type="unfinished">Bài kiểm tra chưa có trên máy: cắm thẻ USB của giảng viên và mở đề.</translation>
    </message>
    <message id="join.next.bundle">
        <source>All is handed in: call the trainer, then write the bundle to the stick.</source>
        <translation type="unfinished">Đã nộp hết: gọi giảng viên, rồi ghi gói vào thẻ USB.</translation>
    </message>
    <message id="join.next.call">
        <source>Nothing to sit now: call the trainer.</source>
        <translation type="unfinished">Chưa có bài nào: hãy gọi giảng viên.</translation>
    </message>
    <message id="join.next.handed">
        <source>Next: call the trainer. When everybody at this laptop is done, write the bundle to the stick.</source>
        <translation type="unfinished">Tiếp theo: gọi giảng viên. Khi mọi người ở máy này xong, ghi gói vào thẻ USB.</translation>
    </message>
    <message id="join.bundle">
        <source>My bundle for the trainer</source>
        <translation type="unfinished">Gói gửi giảng viên</translation>
    </message>
    <message id="join.bundle.text">
        <source>Everything of this session on this laptop, readable by the trainer alone. Writing it twice loses nothing.</source>
        <translation type="unfinished">Mọi dữ liệu của buổi này trên máy, chỉ giảng viên đọc được. Ghi hai lần không mất gì.</translation>
    </message>
    <message id="join.bundle.no_stick">
        <source>Put in a stick, or choose a folder. Only the trainer can read the bundle; writing it twice loses nothing.</source>
        <translation type="unfinished">Cắm thẻ USB, hoặc chọn thư mục. Chỉ giảng viên đọc được gói; ghi hai lần không mất gì.</translation>
    </message>
    <message id="join.bundle.write">
        <source>Write to {stick}</source>
        <translation type="unfinished">Ghi vào {stick}</translation>
    </message>
    <message id="join.bundle.folder">
        <source>Choose a folder</source>
        <translation type="unfinished">Chọn thư mục</translation>
    </message>
    <message id="join.bundle.done">
        <source>{file} is on {where}</source>
        <translation type="unfinished">{file} đã ở trên {where}</translation>
    </message>
    <message id="join.bundle.done.text">
        <source>Eject the stick and give it to the trainer. You may write it again at any time.</source>
        <translation type="unfinished">Tháo thẻ an toàn và đưa cho giảng viên. Có thể ghi lại bất cứ lúc nào.</translation>
    </message>
    <message id="join.card.none">
        <source>Joint session</source>
        <translation type="unfinished">Buổi học chung</translation>
    </message>
    <message id="join.card.none.text">
        <source>With the trainer’s file or the code on the wall</source>
        <translation type="unfinished">Bằng tệp của giảng viên hoặc mã trên tường</translation>
    </message>
    <message id="join.card.open.text">
        <source>Tests, this laptop’s fingerprint, the bundle</source>
        <translation type="unfinished">Bài kiểm tra, dấu vân tay của máy, gói dữ liệu</translation>
    </message>
    <message id="join.card.join">
        <source>Join</source>
        <translation type="unfinished">Tham gia</translation>
    </message>
    <message id="join.card.open">
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
</context>
</TS>
