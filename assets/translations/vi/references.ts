<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>references</name>
    <message id="references.near.title">
        <source>Nearest confirmed photographs</source>
        <translation type="unfinished">Ảnh đã xác nhận gần nhất</translation>
    </message>
    <message id="references.near.none">
        <source>No confirmed photograph is here yet. They can be added in Reference.</source>
        <translation type="unfinished">Chưa có ảnh đã xác nhận nào. Có thể thêm ở mục Tra cứu.</translation>
    </message>
    <message id="references.near.note">
        <source>For comparison. A photograph nearby does not name this object.</source>
        <translation type="unfinished">Để so sánh. Một ảnh gần giống không cho biết tên hiện vật này.</translation>
    </message>
    <message id="references.confirmed_by">
        <source>confirmed by {who} on {day}</source>
        <translation type="unfinished">{who} xác nhận ngày {day}</translation>
    </message>
    <message id="references.from">
        <source>from {library}</source>
        <translation type="unfinished">từ {library}</translation>
    </message>
    <message id="references.plate">
        <source>confirmed</source>
        <translation type="unfinished">đã xác nhận</translation>
    </message>
    <message id="references.add.title">
        <source>Add confirmed photographs</source>
        <translation type="unfinished">Thêm ảnh đã xác nhận</translation>
    </message>
    <message id="references.add.choose">
        <source>Choose photographs…</source>
        <translation type="unfinished">Chọn ảnh…</translation>
    </message>
    <message id="references.add.chosen">
        <source>{count} chosen</source>
        <translation type="unfinished">Đã chọn {count}</translation>
    </message>
    <message id="references.add.photos_missing">
        <source>Choose at least one photograph of the confirmed object.</source>
        <translation type="unfinished">Hãy chọn ít nhất một ảnh của hiện vật đã được xác nhận.</translation>
    </message>
    <message id="references.add.library">
        <source>Library</source>
        <translation type="unfinished">Bộ ảnh</translation>
    </message>
    <message id="references.add.new">
        <source>New library</source>
        <translation type="unfinished">Bộ ảnh mới</translation>
    </message>
    <message id="references.add.library_title">
        <source>Name of the new library</source>
        <translation type="unfinished">Tên bộ ảnh mới</translation>
    </message>
    <message id="references.add.library_missing">
        <source>Write a name for the library.</source>
        <translation type="unfinished">Hãy ghi tên bộ ảnh.</translation>
    </message>
    <message id="references.add.label">
        <source>Confirmed as</source>
        <translation type="unfinished">Được xác nhận là</translation>
    </message>
    <message id="references.add.label_choose">
        <source>Choose…</source>
        <translation type="unfinished">Chọn…</translation>
    </message>
    <message id="references.add.label_missing">
        <source>Choose what the object was confirmed as.</source>
        <translation type="unfinished">Hãy chọn hiện vật được xác nhận là gì.</translation>
    </message>
    <message id="references.add.by">
        <source>Confirmed by</source>
        <translation type="unfinished">Người xác nhận</translation>
    </message>
    <message id="references.add.by_hint">
        <source>Laboratory or expert, as named in the report</source>
        <translation type="unfinished">Phòng giám định hoặc chuyên gia, như ghi trong báo cáo</translation>
    </message>
    <message id="references.add.by_missing">
        <source>Write who confirmed it.</source>
        <translation type="unfinished">Hãy ghi ai đã xác nhận.</translation>
    </message>
    <message id="references.add.day">
        <source>Confirmed on</source>
        <translation type="unfinished">Ngày xác nhận</translation>
    </message>
    <message id="references.add.day_hint">
        <source>Year-month-day, like 2026-11-24</source>
        <translation type="unfinished">Năm-tháng-ngày, ví dụ 2026-11-24</translation>
    </message>
    <message id="references.add.day_wrong">
        <source>Write the day like 2026-11-24.</source>
        <translation type="unfinished">Hãy ghi ngày theo dạng 2026-11-24.</translation>
    </message>
    <message id="references.add.day_later">
        <source>This day has not come yet.</source>
        <translation type="unfinished">Ngày này chưa đến.</translation>
    </message>
    <message id="references.add.note">
        <source>Note (optional)</source>
        <translation type="unfinished">Ghi chú (không bắt buộc)</translation>
    </message>
    <message id="references.add.note_hint">
        <source>For example the number of the report</source>
        <translation type="unfinished">Ví dụ số báo cáo</translation>
    </message>
    <message id="references.add.privacy">
        <source>A copy of at most 1024 px is kept, without place, time and camera. The original stays as it is.</source>
        <translation type="unfinished">Chương trình giữ bản sao tối đa 1024 px, không có địa điểm, thời gian và máy ảnh. Bản gốc giữ nguyên.</translation>
    </message>
    <message id="references.add.go">
        <source>Add</source>
        <translation type="unfinished">Thêm</translation>
    </message>
    <message id="references.cancel">
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message id="references.tab">
        <source>Confirmed</source>
        <translation type="unfinished">Đã xác nhận</translation>
    </message>
    <message id="references.count">
        <source>{libraries} libraries, {photos} photographs</source>
        <translation type="unfinished">{libraries} bộ ảnh, {photos} ảnh</translation>
    </message>
    <message id="references.status">
        <source>Confirmed photographs are for comparison. What counts is the report of the laboratory.</source>
        <translation type="unfinished">Ảnh đã xác nhận chỉ để so sánh. Căn cứ là báo cáo của phòng giám định.</translation>
    </message>
    <message id="references.empty_title">
        <source>No confirmed photographs yet</source>
        <translation type="unfinished">Chưa có ảnh đã xác nhận</translation>
    </message>
    <message id="references.empty_text">
        <source>Photographs of objects that a laboratory has confirmed help twice: they stand beside a finding for comparison, and twenty of one kind improve the findings of that kind at once, without training.</source>
        <translation type="unfinished">Ảnh của hiện vật đã được phòng giám định xác nhận giúp ích hai lần: hiện cạnh kết quả để so sánh, và hai mươi ảnh của một loại cải thiện ngay kết quả của loại đó, không cần huấn luyện lại.</translation>
    </message>
    <message id="references.add">
        <source>Add photographs…</source>
        <translation type="unfinished">Thêm ảnh…</translation>
    </message>
    <message id="references.import">
        <source>Import…</source>
        <translation type="unfinished">Nhập…</translation>
    </message>
    <message id="references.send">
        <source>Send…</source>
        <translation type="unfinished">Gửi…</translation>
    </message>
    <message id="references.remove">
        <source>Remove…</source>
        <translation type="unfinished">Gỡ…</translation>
    </message>
    <message id="references.libraries">
        <source>Libraries</source>
        <translation type="unfinished">Các bộ ảnh</translation>
    </message>
    <message id="references.pictures">
        <source>Photographs of the library</source>
        <translation type="unfinished">Ảnh trong bộ</translation>
    </message>
    <message id="references.library_line">
        <source>{count} photographs, {signed}</source>
        <translation type="unfinished">{count} ảnh, {signed}</translation>
    </message>
    <message id="references.own">
        <source>your own</source>
        <translation type="unfinished">của bạn</translation>
    </message>
    <message id="references.others">
        <source>This library came from elsewhere and stays as it came.</source>
        <translation type="unfinished">Bộ ảnh này đến từ nơi khác và được giữ nguyên.</translation>
    </message>
    <message id="references.set_aside">
        <source>{name}, set aside: {why}</source>
        <translation type="unfinished">{name}, tạm gác: {why}</translation>
    </message>
    <message id="references.kind_count">
        <source>{kind} ({count})</source>
        <translation type="unfinished">{kind} ({count})</translation>
    </message>
    <message id="references.added_on">
        <source>added on {day}</source>
        <translation type="unfinished">thêm ngày {day}</translation>
    </message>
    <message id="references.removed_count">
        <source>{count} removed, each with its reason</source>
        <translation type="unfinished">{count} ảnh đã gỡ, mỗi ảnh có lý do</translation>
    </message>
    <message id="references.remove.title">
        <source>Remove this photograph?</source>
        <translation type="unfinished">Gỡ ảnh này?</translation>
    </message>
    <message id="references.remove.text">
        <source>The picture is deleted and no longer counts. A line with your reason stays in the library.</source>
        <translation type="unfinished">Ảnh bị xóa và không còn được tính. Một dòng ghi lý do ở lại trong bộ ảnh.</translation>
    </message>
    <message id="references.remove.reason">
        <source>Reason</source>
        <translation type="unfinished">Lý do</translation>
    </message>
    <message id="references.remove.missing">
        <source>Write why it is taken out.</source>
        <translation type="unfinished">Hãy ghi lý do gỡ.</translation>
    </message>
    <message id="references.remove.go">
        <source>Remove</source>
        <translation type="unfinished">Gỡ</translation>
    </message>
    <message id="references.send.title">
        <source>Send this library</source>
        <translation type="unfinished">Gửi bộ ảnh này</translation>
    </message>
    <message id="references.send.text">
        <source>It is written as one file, signed by this laptop. Whoever receives it sees these words beside it.</source>
        <translation type="unfinished">Bộ ảnh được ghi thành một tệp, do máy này ký. Người nhận thấy dòng chữ này bên cạnh.</translation>
    </message>
    <message id="references.send.signer">
        <source>Signed by</source>
        <translation type="unfinished">Người ký</translation>
    </message>
    <message id="references.send.missing">
        <source>Write who signs.</source>
        <translation type="unfinished">Hãy ghi ai ký.</translation>
    </message>
    <message id="references.send.go">
        <source>Choose a place…</source>
        <translation type="unfinished">Chọn nơi lưu…</translation>
    </message>
    <message id="references.sent">
        <source>{file} was written.</source>
        <translation type="unfinished">Đã ghi {file}.</translation>
    </message>
    <message id="references.added">
        <source>{count} photographs added.</source>
        <translation type="unfinished">Đã thêm {count} ảnh.</translation>
    </message>
    <message id="references.refused">
        <source>{count} added, {refused} not: {why}</source>
        <translation type="unfinished">Đã thêm {count}, {refused} không được: {why}</translation>
    </message>
    <message id="references.received">
        <source>{id}: {signed}</source>
        <translation type="unfinished">{id}: {signed}</translation>
    </message>
    <message id="references.replace.title">
        <source>Another version of {id} is here</source>
        <translation type="unfinished">Đã có phiên bản khác của {id}</translation>
    </message>
    <message id="references.replace.text">
        <source>Version {here} is here, the file holds version {found}. Replacing cannot be undone.</source>
        <translation type="unfinished">Ở đây có phiên bản {here}, tệp chứa phiên bản {found}. Không thể hoàn tác việc thay thế.</translation>
    </message>
    <message id="references.replace.keep">
        <source>Keep what is here</source>
        <translation type="unfinished">Giữ bản đang có</translation>
    </message>
    <message id="references.replace.go">
        <source>Replace</source>
        <translation type="unfinished">Thay thế</translation>
    </message>
    <message id="references.file.packs">
        <source>Pack files</source>
        <translation type="unfinished">Tệp gói</translation>
    </message>
    <message id="references.file.photos">
        <source>Photographs</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
</context>
</TS>
