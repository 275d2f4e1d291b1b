<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>shell</name>
    <message id="shell.room.check">
        <source>Check</source>
        <translation type="unfinished">Kiểm tra</translation>
    </message>
    <message id="shell.room.learn">
        <source>Learn</source>
        <translation type="unfinished">Học</translation>
    </message>
    <message id="shell.room.sessions">
        <source>Sessions</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="shell.room.reference">
        <source>Reference</source>
        <translation type="unfinished">Tra cứu</translation>
    </message>
    <message id="shell.room.settings">
        <source>Settings</source>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message id="shell.rail">
        <source>Rooms</source>
        <translation type="unfinished">Các mục</translation>
    </message>
    <message id="shell.back">
        <source>Go back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message id="shell.close">
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message id="shell.not_ready.title">
        <source>This room could not be opened</source>
        <translation type="unfinished">Không mở được mục này</translation>
    </message>
    <message id="shell.not_ready.text">
        <source>The program wrote down what happened: {file}. The other rooms work.</source>
        <translation type="unfinished">Chương trình đã ghi lại sự việc: {file}. Các mục khác vẫn dùng được.</translation>
    </message>
    <message id="shell.offline">
        <source>No network in use</source>
        <translation type="unfinished">Không dùng mạng</translation>
    </message>
    <message id="shell.picture.name">
        <source>Picture</source>
        <translation type="unfinished">Hình</translation>
    </message>
    <message id="shell.picture.drawn">
        <source>Drawn picture</source>
        <translation type="unfinished">Hình tổng hợp</translation>
    </message>
    <message id="shell.picture.rendered">
        <source>Rendered picture</source>
        <translation type="unfinished">Hình dựng bằng máy tính</translation>
    </message>
    <message id="shell.picture.help">
        <source>Plus and minus zoom, 0 shows all, Z held down is a loupe</source>
        <translation type="unfinished">Phím cộng và trừ để phóng, 0 để xem toàn bộ, giữ Z để soi kính lúp</translation>
    </message>
    <message id="shell.picture.point_help">
        <source>Click, or move with the arrows and press Enter, to point at a place</source>
        <translation type="unfinished">Bấm chuột, hoặc dùng phím mũi tên rồi Enter, để chỉ vào một chỗ</translation>
    </message>
    <message id="shell.tile.fits">
        <source>Fits what the picture shows</source>
        <translation type="unfinished">Phù hợp với điều thấy trong hình</translation>
    </message>
    <message id="shell.tile.look_again">
        <source>Your answer, look again</source>
        <translation type="unfinished">Câu trả lời của bạn, hãy xem lại</translation>
    </message>
    <message id="shell.set_aside.why">
        <source>Why</source>
        <translation type="unfinished">Vì sao</translation>
    </message>
    <message id="shell.error.mistake_title">
        <source>This cannot be used as it is</source>
        <translation type="unfinished">Chưa dùng được như hiện tại</translation>
    </message>
    <message id="shell.error.fault_title">
        <source>The program made a fault</source>
        <translation type="unfinished">Chương trình gặp lỗi</translation>
    </message>
    <message id="shell.error.fault_text">
        <source>What you did was not wrong. Saved answers and files are untouched. Go on working; if it happens again, give this file to whoever looks after the program: {file}</source>
        <translation type="unfinished">Bạn không làm gì sai. Câu trả lời và tệp đã lưu vẫn nguyên vẹn. Hãy làm việc tiếp; nếu lặp lại, gửi tệp này cho người phụ trách chương trình: {file}</translation>
    </message>
    <message id="shell.error.understood">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="shell.settings_damaged">
        <source>The settings file was damaged and set aside as {file}. The program started with its usual settings.</source>
        <translation type="unfinished">Tệp cài đặt bị hỏng và đã được để riêng: {file}. Chương trình khởi động với cài đặt thông thường.</translation>
    </message>
    <message id="shell.settings_not_saved">
        <source>The settings could not be saved: {why}</source>
        <translation type="unfinished">Không lưu được cài đặt: {why}</translation>
    </message>
    <message id="shell.person.unknown">
        <source>Who is working?</source>
        <translation type="unfinished">Ai đang làm việc?</translation>
    </message>
    <message id="shell.person.change">
        <source>Change who is working</source>
        <translation type="unfinished">Đổi người đang làm việc</translation>
    </message>
    <message id="shell.language.change">
        <source>Change the language</source>
        <translation type="unfinished">Đổi ngôn ngữ</translation>
    </message>
    <message id="shell.text_size">
        <source>Text size {percent} %</source>
        <translation type="unfinished">Cỡ chữ {percent} %</translation>
    </message>
    <message id="shell.status.aid">
        <source>A training aid, never evidence. Photos stay on this computer.</source>
        <translation type="unfinished">Công cụ hỗ trợ học tập, không bao giờ là chứng cứ. Ảnh ở lại máy này.</translation>
    </message>
    <message id="shell.help.title">
        <source>Keys</source>
        <translation type="unfinished">Các phím</translation>
    </message>
    <message id="shell.help.text">
        <source>Alt+1 to Alt+5 open the rooms. F6 goes to the next part of the window. Ctrl with +, − or 0 changes the text size. Tab moves, Enter or space presses, Esc goes back. In a question the numbers answer.</source>
        <translation type="unfinished">Alt+1 đến Alt+5 mở các mục. F6 chuyển sang vùng tiếp theo của cửa sổ. Ctrl cùng +, − hoặc 0 đổi cỡ chữ. Tab để di chuyển, Enter hoặc phím cách để bấm, Esc để quay lại. Trong câu hỏi, phím số là câu trả lời.</translation>
    </message>
    <message id="shell.leave.title">
        <source>Close Borderlens?</source>
        <translation type="unfinished">Đóng Borderlens?</translation>
    </message>
    <message id="shell.leave.examination">
        <source>An examination is open. The answers given so far are saved; you can come back to it.</source>
        <translation type="unfinished">Đang làm bài kiểm tra. Các câu trả lời đã chọn được lưu; bạn có thể quay lại.</translation>
    </message>
    <message id="shell.leave.stay">
        <source>Stay</source>
        <translation type="unfinished">Ở lại</translation>
    </message>
    <message id="shell.leave.close">
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message id="shell.unkept">
        <source>Nothing can be kept here: {why} Photos can be checked all the same; the rest lasts until the window closes.</source>
        <translation type="unfinished">Không lưu được gì ở đây: {why} Vẫn kiểm tra ảnh được; những thứ khác chỉ giữ đến khi đóng cửa sổ.</translation>
    </message>
</context>
</TS>
