<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>joint</name>
    <message id="errors.unknown_session">
        <source>There is no session {session} here. Known: {known}.</source>
        <translation type="unfinished">Không có buổi học {session} ở đây. Có: {known}.</translation>
    </message>
    <message id="errors.title_missing">
        <source>A session needs a title of 1 to {limit} characters. Write one.</source>
        <translation type="unfinished">Buổi học cần có tên từ 1 đến {limit} ký tự. Hãy nhập tên.</translation>
    </message>
    <message id="errors.not_a_day">
        <source>“{day}” is no day, or lies before the first day. Write it like 2026-11-24.</source>
        <translation type="unfinished">“{day}” không phải là ngày, hoặc trước ngày đầu. Hãy viết như 2026-11-24.</translation>
    </message>
    <message id="errors.unknown_phase">
        <source>A session has no phase “{phase}”. Phases: {known}.</source>
        <translation type="unfinished">Buổi học không có giai đoạn “{phase}”. Các giai đoạn: {known}.</translation>
    </message>
    <message id="errors.too_many_forms">
        <source>{count} forms are planned for the phase {phase}. Plan at most {limit}.</source>
        <translation type="unfinished">Có {count} đề cho giai đoạn {phase}. Tối đa {limit} đề.</translation>
    </message>
    <message id="errors.not_the_trainer">
        <source>This laptop only joined “{session}”. Do it on the trainer's laptop.</source>
        <translation type="unfinished">Máy này chỉ tham gia “{session}”. Hãy làm việc này trên máy của giảng viên.</translation>
    </message>
    <message id="errors.session_closed">
        <source>“{session}” is closed. Open a new session for more people.</source>
        <translation type="unfinished">“{session}” đã đóng. Hãy mở buổi học mới cho người khác.</translation>
    </message>
    <message id="errors.criteria_fixed">
        <source>The criteria of “{session}” were fixed before and stand: {hash}. Other criteria need a new session.</source>
        <translation type="unfinished">Tiêu chí của “{session}” đã được chốt và giữ nguyên: {hash}. Muốn tiêu chí khác, hãy mở buổi học mới.</translation>
    </message>
    <message id="errors.criteria_not_fixed">
        <source>The criteria of “{session}” are not fixed yet. The trainer fixes them first.</source>
        <translation type="unfinished">Tiêu chí của “{session}” chưa được chốt. Giảng viên cần chốt trước.</translation>
    </message>
    <message id="errors.not_enrolled">
        <source>{person} is not enrolled in “{session}”. Enrol the person first.</source>
        <translation type="unfinished">{person} chưa được ghi danh vào “{session}”. Hãy ghi danh trước.</translation>
    </message>
    <message id="errors.not_assigned">
        <source>Form {form} is not the person's form in the phase {phase}. Choose the one that is shown.</source>
        <translation type="unfinished">Đề {form} không phải đề của người này trong giai đoạn {phase}. Hãy chọn đề được hiển thị.</translation>
    </message>
    <message id="errors.same_person">
        <source>{person} is joined to that entry already, or it is the same entry. Choose another one.</source>
        <translation type="unfinished">{person} đã được gộp với mục đó, hoặc là cùng một mục. Hãy chọn mục khác.</translation>
    </message>
    <message id="errors.code_taken">
        <source>The code {taken} belongs to somebody else in the session. Give another one, or leave it empty.</source>
        <translation type="unfinished">Mã {taken} đã thuộc về người khác trong buổi học. Hãy đặt mã khác hoặc để trống.</translation>
    </message>
    <message id="errors.not_a_session_file">
        <source>{file}: no session file that can be used: {why}. Ask the trainer for the file again.</source>
        <translation type="unfinished">{file}: không phải tệp buổi học dùng được: {why}. Hãy xin lại tệp từ giảng viên.</translation>
    </message>
    <message id="errors.newer_session_file">
        <source>{file}: made by a newer version of the program. Update the program on this laptop.</source>
        <translation type="unfinished">{file}: do phiên bản mới hơn tạo ra. Hãy cập nhật chương trình trên máy này.</translation>
    </message>
    <message id="errors.other_trainers_session">
        <source>{file}: “{session}” is here already, opened by another laptop. Ask the trainer which file is the right one.</source>
        <translation type="unfinished">{file}: “{session}” đã có ở đây, do máy khác mở. Hãy hỏi giảng viên tệp nào đúng.</translation>
    </message>
    <message id="errors.no_ticket">
        <source>{file}: no code of a session is to be seen. Photograph the whole code from straight ahead, sharp and with its white edge.</source>
        <translation type="unfinished">{file}: không thấy mã của buổi học. Hãy chụp thẳng, rõ nét toàn bộ mã cùng viền trắng.</translation>
    </message>
    <message id="errors.ticket_damaged">
        <source>{file}: the code is no session's, or its signature does not fit. Photograph the code on the trainer's screen again.</source>
        <translation type="unfinished">{file}: mã không phải của buổi học, hoặc chữ ký không khớp. Hãy chụp lại mã trên màn hình của giảng viên.</translation>
    </message>
    <message id="errors.ticket_too_large">
        <source>“{session}” needs {bytes} characters in a code, {limit} fit. Use the session's file, or plan fewer forms or modules.</source>
        <translation type="unfinished">“{session}” cần {bytes} ký tự trong mã, chỉ chứa được {limit}. Hãy dùng tệp buổi học, hoặc giảm số đề hay mô-đun.</translation>
    </message>
    <message id="errors.label_missing">
        <source>This laptop needs a number or word of 1 to {limit} characters. Read it off its sticker.</source>
        <translation type="unfinished">Máy này cần số hoặc tên từ 1 đến {limit} ký tự. Hãy xem trên nhãn dán.</translation>
    </message>
    <message id="errors.form_not_here">
        <source>Form {form} is not on this laptop. Copy its file here, or choose a form that was made here.</source>
        <translation type="unfinished">Đề {form} không có trên máy này. Hãy chép tệp đề vào, hoặc chọn đề được tạo ở đây.</translation>
    </message>
    <message id="errors.not_a_roster">
        <source>{file}: no list of people: {why}. Save it as XLSX or CSV in a spreadsheet.</source>
        <translation type="unfinished">{file}: không phải danh sách: {why}. Hãy lưu thành XLSX hoặc CSV.</translation>
    </message>
    <message id="errors.roster_too_long">
        <source>{file}: more than {rows} rows or {columns} columns. Split the list.</source>
        <translation type="unfinished">{file}: nhiều hơn {rows} hàng hoặc {columns} cột. Hãy chia nhỏ danh sách.</translation>
    </message>
    <message id="errors.roster_column">
        <source>There is no “{name}” in the list. Known: {known}. Say which column it is.</source>
        <translation type="unfinished">Không có “{name}” trong danh sách. Có: {known}. Hãy chỉ ra cột nào.</translation>
    </message>
    <message id="errors.unknown_encoding">
        <source>The encoding “{encoding}” is not read. Use one of: {known}.</source>
        <translation type="unfinished">Không đọc được bảng mã “{encoding}”. Hãy dùng: {known}.</translation>
    </message>
    <message id="errors.unknown_place">
        <source>There is no place “{place}” in the table. Known: {known}. A town in words is always possible.</source>
        <translation type="unfinished">Không có địa điểm “{place}” trong bảng. Có: {known}. Luôn có thể ghi tên nơi bằng chữ.</translation>
    </message>
    <message id="joint.opened">
        <source>“{title}” is open on this laptop.</source>
        <translation type="unfinished">“{title}” đã mở trên máy này.</translation>
    </message>
    <message id="joint.fixed">
        <source>The criteria are fixed: {hash}.</source>
        <translation type="unfinished">Tiêu chí đã được chốt: {hash}.</translation>
    </message>
    <message id="joint.file_written">
        <source>Copy the file to every laptop. It holds names and codes: delete it from the stick afterwards.</source>
        <translation type="unfinished">Hãy chép tệp vào từng máy. Tệp có tên và mã: hãy xóa khỏi USB sau khi dùng.</translation>
    </message>
    <message id="joint.joined">
        <source>This laptop takes part in “{title}”. Its fingerprint, to be compared by the trainer: {fingerprint}.</source>
        <translation type="unfinished">Máy này tham gia “{title}”. Dấu vân tay của máy, để giảng viên đối chiếu: {fingerprint}.</translation>
    </message>
    <message id="joint.closed">
        <source>“{title}” is closed. Results still come in.</source>
        <translation type="unfinished">“{title}” đã đóng. Vẫn nhận kết quả.</translation>
    </message>
    <message id="joint.duty.locked">
        <source>The criteria are not fixed yet</source>
        <translation type="unfinished">Tiêu chí chưa được chốt</translation>
    </message>
    <message id="joint.duty.no_form">
        <source>The form is not on this laptop</source>
        <translation type="unfinished">Đề chưa có trên máy này</translation>
    </message>
    <message id="joint.duty.ready">
        <source>To be sat</source>
        <translation type="unfinished">Cần làm</translation>
    </message>
    <message id="joint.duty.begun">
        <source>Begun</source>
        <translation type="unfinished">Đang làm</translation>
    </message>
    <message id="joint.duty.done">
        <source>Done</source>
        <translation type="unfinished">Đã làm xong</translation>
    </message>
    <message id="joint.rank.junior">
        <source>junior</source>
        <translation type="unfinished">sơ cấp</translation>
    </message>
    <message id="joint.rank.middle">
        <source>middle</source>
        <translation type="unfinished">trung cấp</translation>
    </message>
    <message id="joint.rank.senior">
        <source>senior</source>
        <translation type="unfinished">cao cấp</translation>
    </message>
    <message id="joint.rank.leading">
        <source>leading</source>
        <translation type="unfinished">lãnh đạo</translation>
    </message>
    <message id="joint.consent.title">
        <source>Before you begin</source>
        <translation type="unfinished">Trước khi bắt đầu</translation>
    </message>
    <message id="joint.consent.1.kept">
        <source>What is kept: your name or code, agency, province, rank band and language, and each of your answers with its time. The trainer of this session receives them; shared reports show groups, never names.</source>
        <translation type="unfinished">Những gì được lưu: tên hoặc mã, cơ quan, tỉnh, cấp bậc và ngôn ngữ của bạn, cùng từng câu trả lời và thời gian trả lời. Giảng viên của buổi học này nhận các thông tin đó; báo cáo chung chỉ nêu theo nhóm, không nêu tên.</translation>
    </message>
    <message id="joint.consent.1.never">
        <source>What is never kept: identity numbers, birth dates, telephone numbers, photographs of you. Photographs of specimens stay on the laptop.</source>
        <translation type="unfinished">Những gì không bao giờ được lưu: số giấy tờ tùy thân, ngày sinh, số điện thoại, ảnh của bạn. Ảnh mẫu vật chỉ nằm trên máy này.</translation>
    </message>
    <message id="joint.consent.1.score">
        <source>A score shows how the training works. It is training evidence, not a personnel file, and it decides nothing about your post.</source>
        <translation type="unfinished">Điểm số cho thấy hiệu quả của khóa tập huấn. Đó là bằng chứng về tập huấn, không phải hồ sơ nhân sự, và không quyết định gì về vị trí công tác của bạn.</translation>
    </message>
    <message id="joint.consent.1.withdraw">
        <source>You can take this back at any time: tell the trainer. Your name and code are then erased; your answers remain without a person. Not agreeing has no consequence, and you may still take part in the training.</source>
        <translation type="unfinished">Bạn có thể rút lại bất cứ lúc nào: hãy nói với giảng viên. Khi đó tên và mã của bạn bị xóa; các câu trả lời còn lại không gắn với ai. Không đồng ý cũng không sao, bạn vẫn được tham gia tập huấn.</translation>
    </message>
    <message id="joint.consent.agree">
        <source>I agree</source>
        <translation type="unfinished">Tôi đồng ý</translation>
    </message>
    <message id="joint.consent.decline">
        <source>Not now</source>
        <translation type="unfinished">Để sau</translation>
    </message>
    <message id="joint.roster.field.name">
        <source>Name</source>
        <translation type="unfinished">Họ và tên</translation>
    </message>
    <message id="joint.roster.field.code">
        <source>Code</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="joint.roster.field.country">
        <source>Country</source>
        <translation type="unfinished">Quốc gia</translation>
    </message>
    <message id="joint.roster.field.agency">
        <source>Agency</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="joint.roster.field.province">
        <source>Province</source>
        <translation type="unfinished">Tỉnh</translation>
    </message>
    <message id="joint.roster.field.rank">
        <source>Rank band</source>
        <translation type="unfinished">Cấp bậc</translation>
    </message>
    <message id="joint.roster.field.language">
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message id="joint.roster.reason.no_name">
        <source>no name: {value}</source>
        <translation type="unfinished">không có tên: {value}</translation>
    </message>
    <message id="joint.roster.reason.name_too_long">
        <source>the name has more than 500 characters: {value}</source>
        <translation type="unfinished">tên dài hơn 500 ký tự: {value}</translation>
    </message>
    <message id="joint.roster.reason.code_too_long">
        <source>the code has more than 40 characters: {value}</source>
        <translation type="unfinished">mã dài hơn 40 ký tự: {value}</translation>
    </message>
    <message id="joint.roster.reason.no_country">
        <source>no country, and no agency or province that tells it: add one, or choose one for the whole list</source>
        <translation type="unfinished">không có quốc gia, cũng không có cơ quan hay tỉnh để biết: hãy thêm, hoặc chọn cho cả danh sách</translation>
    </message>
    <message id="joint.roster.reason.unknown_country">
        <source>the country “{value}” is not one of the three</source>
        <translation type="unfinished">quốc gia “{value}” không thuộc ba nước</translation>
    </message>
    <message id="joint.roster.reason.agency_elsewhere">
        <source>the agency “{value}” belongs to another country than the row</source>
        <translation type="unfinished">cơ quan “{value}” thuộc nước khác với hàng này</translation>
    </message>
    <message id="joint.roster.reason.same_row">
        <source>the same row as line {other}: {value}</source>
        <translation type="unfinished">giống hệt dòng {other}: {value}</translation>
    </message>
    <message id="joint.roster.reason.same_code">
        <source>the code {value} stands on line {other} already</source>
        <translation type="unfinished">mã {value} đã có ở dòng {other}</translation>
    </message>
    <message id="joint.roster.reason.code_taken">
        <source>somebody of another name has the code {value} in this session</source>
        <translation type="unfinished">người khác trong buổi học này đã có mã {value}</translation>
    </message>
    <message id="joint.roster.notice.same_name">
        <source>another person has the name {value}: kept as two people</source>
        <translation type="unfinished">có người khác cùng tên {value}: giữ là hai người</translation>
    </message>
    <message id="joint.roster.notice.again">
        <source>enrolled already as {value}</source>
        <translation type="unfinished">đã ghi danh với mã {value}</translation>
    </message>
    <message id="joint.roster.notice.other_agency">
        <source>agency “{value}” is not in the table: kept as “other”</source>
        <translation type="unfinished">cơ quan “{value}” không có trong bảng: ghi là “khác”</translation>
    </message>
    <message id="joint.roster.notice.unknown_province">
        <source>province “{value}” is not in the table: left empty</source>
        <translation type="unfinished">tỉnh “{value}” không có trong bảng: để trống</translation>
    </message>
    <message id="joint.roster.notice.unknown_rank">
        <source>rank “{value}” is no rank band: left empty</source>
        <translation type="unfinished">cấp bậc “{value}” không thuộc các mức: để trống</translation>
    </message>
    <message id="joint.roster.notice.unknown_language">
        <source>language “{value}” is not known: the country's own is taken</source>
        <translation type="unfinished">không có ngôn ngữ “{value}”: dùng ngôn ngữ của nước đó</translation>
    </message>
    <message id="joint.roster.notice.formula">
        <source>kept as text, not as a formula: {value}</source>
        <translation type="unfinished">giữ là chữ, không phải công thức: {value}</translation>
    </message>
    <message id="joint.roster.rejected">
        <source>line {line}: not taken, {reason}</source>
        <translation type="unfinished">dòng {line}: không nhận, {reason}</translation>
    </message>
    <message id="joint.roster.done">
        <source>People enrolled: {accepted}. Rows not taken: {rejected}.</source>
        <translation type="unfinished">Đã ghi danh {accepted} người, {rejected} hàng không nhận.</translation>
    </message>
    <message id="joint.roster.would">
        <source>People who would be enrolled: {accepted}. Rows not taken: {rejected}. Nothing was written.</source>
        <translation type="unfinished">Sẽ ghi danh {accepted} người, {rejected} hàng không nhận. Chưa ghi gì.</translation>
    </message>
    <message id="errors.phase_has_forms">
        <source>“{session}” has forms for the phase {phase}. They stand.</source>
        <translation type="unfinished">“{session}” đã có đề cho giai đoạn {phase}. Các đề đó giữ nguyên.</translation>
    </message>
    <message id="joint.forms_added">
        <source>Forms for the phase {phase}: {count}; people who have one: {people}. Hand out a new session file.</source>
        <translation type="unfinished">Đề cho giai đoạn {phase}: {count}; số người đã có đề: {people}. Hãy phát tệp buổi học mới.</translation>
    </message>
</context>
</TS>
