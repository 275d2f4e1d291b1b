<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>collecting</name>
    <message id="collecting.title">
        <source>Collect results</source>
        <translation type="unfinished">Thu kết quả</translation>
    </message>
    <message id="collecting.status">
        <source>The same file twice changes nothing. Nothing is repaired silently.</source>
        <translation type="unfinished">Đọc cùng một tệp hai lần không thay đổi gì. Không có gì bị sửa âm thầm.</translation>
    </message>
    <message id="collecting.last">
        <source>Last bundle {time}</source>
        <translation type="unfinished">Gói cuối lúc {time}</translation>
    </message>
    <message id="collecting.facts">
        <source>{people} enrolled · {laptops} laptops</source>
        <translation type="unfinished">{people} người ghi danh · {laptops} máy</translation>
    </message>
    <message id="collecting.phase">
        <source>Which test is collected</source>
        <translation type="unfinished">Đang thu bài kiểm tra nào</translation>
    </message>
    <message id="collecting.no_session">
        <source>Choose a session first</source>
        <translation type="unfinished">Trước hết hãy chọn một buổi học</translation>
    </message>
    <message id="collecting.no_session.text">
        <source>Results are collected for one session. Open it among the sessions and press Collect there.</source>
        <translation type="unfinished">Kết quả được thu cho từng buổi học. Hãy mở buổi học trong danh sách rồi bấm Thu kết quả ở đó.</translation>
    </message>
    <message id="collecting.to_sessions">
        <source>Go to the sessions</source>
        <translation type="unfinished">Đến danh sách buổi học</translation>
    </message>
    <message id="collecting.next_stick">
        <source>Put in the next stick</source>
        <translation type="unfinished">Cắm thẻ USB tiếp theo</translation>
    </message>
    <message id="collecting.stick_here">
        <source>Stick {stick} is here</source>
        <translation type="unfinished">Đã có thẻ USB {stick}</translation>
    </message>
    <message id="collecting.drop">
        <source>Bundles on it are offered. Or drop files and folders here, many at once.</source>
        <translation type="unfinished">Các gói trên thẻ sẽ được đề nghị đọc. Hoặc thả tệp và thư mục vào đây, nhiều cái một lúc.</translation>
    </message>
    <message id="collecting.drop.auto">
        <source>Bundles on it are read by themselves. Or drop files and folders here, many at once.</source>
        <translation type="unfinished">Các gói trên thẻ được tự động đọc. Hoặc thả tệp và thư mục vào đây, nhiều cái một lúc.</translation>
    </message>
    <message id="collecting.choose">
        <source>Choose files</source>
        <translation type="unfinished">Chọn tệp</translation>
    </message>
    <message id="collecting.file_kind">
        <source>Bundles of laptops</source>
        <translation type="unfinished">Gói dữ liệu của máy</translation>
    </message>
    <message id="collecting.any_file">
        <source>All files</source>
        <translation type="unfinished">Mọi tệp</translation>
    </message>
    <message id="collecting.offer">
        <source>Read {count} bundles on it</source>
        <translation type="unfinished">Đọc {count} gói trên thẻ</translation>
    </message>
    <message id="collecting.offer.one">
        <source>Read the bundle on it</source>
        <translation type="unfinished">Đọc gói trên thẻ</translation>
    </message>
    <message id="collecting.auto">
        <source>Read sticks without asking</source>
        <translation type="unfinished">Đọc thẻ USB không cần hỏi</translation>
    </message>
    <message id="collecting.reading">
        <source>Reading bundles</source>
        <translation type="unfinished">Đang đọc các gói</translation>
    </message>
    <message id="collecting.file_of">
        <source>{done} of {total}</source>
        <translation type="unfinished">{done} trên {total}</translation>
    </message>
    <message id="collecting.cancel">
        <source>Stop reading</source>
        <translation type="unfinished">Dừng đọc</translation>
    </message>
    <message id="collecting.read.files">
        <source>{count} files read</source>
        <translation type="unfinished">Đã đọc {count} tệp</translation>
    </message>
    <message id="collecting.read.file">
        <source>1 file read</source>
        <translation type="unfinished">Đã đọc 1 tệp</translation>
    </message>
    <message id="collecting.read.answers">
        <source>{count} new answers</source>
        <translation type="unfinished">{count} câu trả lời mới</translation>
    </message>
    <message id="collecting.read.nothing_new">
        <source>{count} already here</source>
        <translation type="unfinished">{count} tệp đã có</translation>
    </message>
    <message id="collecting.read.aside">
        <source>{count} set aside</source>
        <translation type="unfinished">{count} tệp để riêng</translation>
    </message>
    <message id="collecting.of_people">
        <source>of {count} people’s answers are here</source>
        <translation type="unfinished">trên {count} người đã có câu trả lời ở đây</translation>
    </message>
    <message id="collecting.laptops_whole">
        <source>{count} of {all} laptops complete</source>
        <translation type="unfinished">{count}/{all} máy đã đủ</translation>
    </message>
    <message id="collecting.answers">
        <source>{count} answers, none twice</source>
        <translation type="unfinished">{count} câu trả lời, không trùng</translation>
    </message>
    <message id="collecting.room">
        <source>The room</source>
        <translation type="unfinished">Phòng học</translation>
    </message>
    <message id="collecting.no_laptops">
        <source>No laptop has joined yet. Laptops join by the session file or by the QR code; they appear here with their first bundle.</source>
        <translation type="unfinished">Chưa có máy nào tham gia. Máy tham gia bằng tệp buổi học hoặc mã QR; máy hiện ở đây khi có gói đầu tiên.</translation>
    </message>
    <message id="collecting.laptop">
        <source>Laptop {label}</source>
        <translation type="unfinished">Máy {label}</translation>
    </message>
    <message id="collecting.laptop.here">
        <source>here</source>
        <translation type="unfinished">đã có</translation>
    </message>
    <message id="collecting.laptop.waiting">
        <source>waiting</source>
        <translation type="unfinished">đang chờ</translation>
    </message>
    <message id="collecting.laptop.incomplete">
        <source>incomplete</source>
        <translation type="unfinished">chưa đủ</translation>
    </message>
    <message id="collecting.laptop.set_aside">
        <source>set aside</source>
        <translation type="unfinished">để riêng</translation>
    </message>
    <message id="collecting.no_stick">
        <source>no stick yet</source>
        <translation type="unfinished">chưa có thẻ</translation>
    </message>
    <message id="collecting.lost">
        <source>{count} missing</source>
        <translation type="unfinished">thiếu {count}</translation>
    </message>
    <message id="collecting.clock_slow">
        <source>clock slow</source>
        <translation type="unfinished">giờ chậm</translation>
    </message>
    <message id="collecting.clock_fast">
        <source>clock fast</source>
        <translation type="unfinished">giờ nhanh</translation>
    </message>
    <message id="collecting.people">
        <source>{count} people</source>
        <translation type="unfinished">{count} người</translation>
    </message>
    <message id="collecting.person">
        <source>1 person</source>
        <translation type="unfinished">1 người</translation>
    </message>
    <message id="collecting.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} giờ {minutes} phút</translation>
    </message>
    <message id="collecting.hours">
        <source>{hours} h</source>
        <translation type="unfinished">{hours} giờ</translation>
    </message>
    <message id="collecting.minutes">
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} phút</translation>
    </message>
    <message id="collecting.look">
        <source>Needs a look</source>
        <translation type="unfinished">Cần xem lại</translation>
    </message>
    <message id="collecting.look.nothing">
        <source>Nothing: every file that came is whole.</source>
        <translation type="unfinished">Không có gì: mọi tệp nhận được đều nguyên vẹn.</translation>
    </message>
    <message id="collecting.forget">
        <source>Looked into: take it off this list</source>
        <translation type="unfinished">Đã xem: bỏ khỏi danh sách này</translation>
    </message>
    <message id="collecting.look.more">
        <source>and {count} more</source>
        <translation type="unfinished">và {count} mục nữa</translation>
    </message>
    <message id="collecting.show">
        <source>Show</source>
        <translation type="unfinished">Xem</translation>
    </message>
    <message id="collecting.look.gap">
        <source>{who}: records {which} are missing</source>
        <translation type="unfinished">{who}: thiếu bản ghi {which}</translation>
    </message>
    <message id="collecting.look.gap.do">
        <source>Bring it back: they are still on it.</source>
        <translation type="unfinished">Mang máy lại: các bản ghi vẫn còn trên máy.</translation>
    </message>
    <message id="collecting.look.slow">
        <source>{who}: clock at least {time} slow</source>
        <translation type="unfinished">{who}: đồng hồ chậm ít nhất {time}</translation>
    </message>
    <message id="collecting.look.fast">
        <source>{who}: clock at least {time} fast</source>
        <translation type="unfinished">{who}: đồng hồ nhanh ít nhất {time}</translation>
    </message>
    <message id="collecting.look.clock.do">
        <source>Order of answers kept; times marked.</source>
        <translation type="unfinished">Thứ tự câu trả lời được giữ; thời gian được đánh dấu.</translation>
    </message>
    <message id="collecting.look.unknown">
        <source>{who} is not known here</source>
        <translation type="unfinished">{who} chưa được biết ở đây</translation>
    </message>
    <message id="collecting.look.unknown.do">
        <source>Kept aside, not counted. Show it, compare the fingerprint, then accept or discard it.</source>
        <translation type="unfinished">Để riêng, chưa tính. Hãy xem, so dấu vân tay rồi chấp nhận hoặc loại bỏ.</translation>
    </message>
    <message id="collecting.look.conflict">
        <source>{who}: {count} records differ from those here</source>
        <translation type="unfinished">{who}: {count} bản ghi khác với bản đã có</translation>
    </message>
    <message id="collecting.look.conflict.do">
        <source>Both are set aside, neither counts. Keep the laptop as it is and ask for its bundle again.</source>
        <translation type="unfinished">Cả hai được để riêng, không tính bên nào. Giữ nguyên máy và xin lại gói.</translation>
    </message>
    <message id="collecting.look.bundle_damaged">
        <source>{who}: file changed after signing</source>
        <translation type="unfinished">{who}: tệp bị thay đổi sau khi ký</translation>
    </message>
    <message id="collecting.look.bundle_damaged.do">
        <source>Set aside. Ask for the bundle again.</source>
        <translation type="unfinished">Để riêng. Hãy xin lại gói.</translation>
    </message>
    <message id="collecting.look.bundle_cut_short">
        <source>{who}: the file is cut short</source>
        <translation type="unfinished">{who}: tệp bị cắt ngắn</translation>
    </message>
    <message id="collecting.look.bundle_cut_short.do">
        <source>Set aside. Write the bundle to the stick again and take the stick out only when it is done.</source>
        <translation type="unfinished">Để riêng. Hãy ghi lại gói vào thẻ và chỉ rút thẻ khi đã ghi xong.</translation>
    </message>
    <message id="collecting.look.bundle_for_another">
        <source>{who}: written for another trainer</source>
        <translation type="unfinished">{who}: được ghi cho giảng viên khác</translation>
    </message>
    <message id="collecting.look.bundle_for_another.do">
        <source>Only that trainer’s laptop can open it. Pass the stick on, or let the laptop join this session.</source>
        <translation type="unfinished">Chỉ máy của giảng viên đó mở được. Chuyển thẻ cho người đó, hoặc cho máy tham gia buổi này.</translation>
    </message>
    <message id="collecting.look.refused">
        <source>{who} was set aside</source>
        <translation type="unfinished">{who} được để riêng</translation>
    </message>
    <message id="collecting.look.refused.do">
        <source>Ask for the bundle again.</source>
        <translation type="unfinished">Hãy xin lại gói.</translation>
    </message>
    <message id="collecting.look.unread">
        <source>{who}: {count} records of a newer program</source>
        <translation type="unfinished">{who}: {count} bản ghi của phiên bản mới hơn</translation>
    </message>
    <message id="collecting.look.unread.do">
        <source>Kept unread, not counted. A program that reads schema {needs} counts them.</source>
        <translation type="unfinished">Được giữ nhưng chưa đọc, chưa tính. Chương trình đọc được lược đồ {needs} sẽ tính.</translation>
    </message>
    <message id="collecting.file.merged">
        <source>read and counted</source>
        <translation type="unfinished">đã đọc và tính</translation>
    </message>
    <message id="collecting.file.nothing_new">
        <source>already here</source>
        <translation type="unfinished">đã có</translation>
    </message>
    <message id="collecting.file.quarantined">
        <source>kept aside until the laptop is accepted</source>
        <translation type="unfinished">để riêng đến khi máy được chấp nhận</translation>
    </message>
    <message id="collecting.file.conflict">
        <source>differs from what is here</source>
        <translation type="unfinished">khác với bản đã có</translation>
    </message>
    <message id="collecting.file.refused">
        <source>cannot be used</source>
        <translation type="unfinished">không dùng được</translation>
    </message>
    <message id="collecting.fingerprint">
        <source>Fingerprint of this laptop</source>
        <translation type="unfinished">Dấu vân tay của máy này</translation>
    </message>
    <message id="collecting.compare">
        <source>On that laptop open Learn and then the session: its fingerprint stands there in large. Compare all sixteen digits.</source>
        <translation type="unfinished">Trên máy đó hãy mở mục Học rồi mở buổi học: dấu vân tay hiện chữ lớn. So đủ mười sáu ký tự.</translation>
    </message>
    <message id="collecting.accept">
        <source>The same: accept it</source>
        <translation type="unfinished">Giống nhau: chấp nhận</translation>
    </message>
    <message id="collecting.refuse">
        <source>Not the same: discard</source>
        <translation type="unfinished">Không giống: loại bỏ</translation>
    </message>
    <message id="collecting.close">
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message id="collecting.came">
        <source>came {time}</source>
        <translation type="unfinished">đến lúc {time}</translation>
    </message>
    <message id="collecting.gaps">
        <source>records {which} are missing</source>
        <translation type="unfinished">thiếu bản ghi {which}</translation>
    </message>
    <message id="collecting.clock.slow">
        <source>clock at least {time} slow</source>
        <translation type="unfinished">đồng hồ chậm ít nhất {time}</translation>
    </message>
    <message id="collecting.clock.fast">
        <source>clock at least {time} fast</source>
        <translation type="unfinished">đồng hồ nhanh ít nhất {time}</translation>
    </message>
    <message id="collecting.nobody_enrolled">
        <source>Nobody is enrolled yet</source>
        <translation type="unfinished">Chưa có ai được ghi danh</translation>
    </message>
    <message id="collecting.nobody_missing">
        <source>Nobody is missing</source>
        <translation type="unfinished">Không thiếu ai</translation>
    </message>
    <message id="collecting.missing_one">
        <source>One person still missing</source>
        <translation type="unfinished">Còn thiếu một người</translation>
    </message>
    <message id="collecting.missing_many">
        <source>{count} people still missing</source>
        <translation type="unfinished">Còn thiếu {count} người</translation>
    </message>
    <message id="collecting.missing_more">
        <source>and {count} more in the list</source>
        <translation type="unfinished">và {count} người nữa trong danh sách</translation>
    </message>
    <message id="collecting.missing.no_laptop">
        <source>nothing has come</source>
        <translation type="unfinished">chưa có gì</translation>
    </message>
    <message id="collecting.missing.unfinished">
        <source>begun, not handed in</source>
        <translation type="unfinished">đã bắt đầu, chưa nộp</translation>
    </message>
    <message id="collecting.missing.set_aside">
        <source>file set aside</source>
        <translation type="unfinished">tệp để riêng</translation>
    </message>
    <message id="collecting.no_code">
        <source>no code</source>
        <translation type="unfinished">không có mã</translation>
    </message>
    <message id="collecting.copy">
        <source>Copy the list</source>
        <translation type="unfinished">Sao chép danh sách</translation>
    </message>
    <message id="collecting.copy.what">
        <source>Codes, laptops and reasons to the clipboard</source>
        <translation type="unfinished">Mã, máy và lý do vào bộ nhớ tạm</translation>
    </message>
    <message id="collecting.copied">
        <source>{rows} rows copied</source>
        <translation type="unfinished">Đã sao chép {rows} dòng</translation>
    </message>
    <message id="collecting.list">
        <source>List of who is missing</source>
        <translation type="unfinished">Danh sách người còn thiếu</translation>
    </message>
    <message id="collecting.list.saved">
        <source>{rows} rows written to {file}</source>
        <translation type="unfinished">Đã ghi {rows} dòng vào {file}</translation>
    </message>
    <message id="collecting.list.code">
        <source>Code</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="collecting.list.laptop">
        <source>Laptop</source>
        <translation type="unfinished">Máy</translation>
    </message>
    <message id="collecting.list.why">
        <source>Why</source>
        <translation type="unfinished">Lý do</translation>
    </message>
</context>
</TS>
