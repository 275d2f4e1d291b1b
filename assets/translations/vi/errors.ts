<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>errors</name>
    <message id="errors.not_a_photo">
        <source>{file}: this is no picture that can be read here. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation type="unfinished">{file}: đây không phải ảnh đọc được ở đây. Hãy lưu thành JPEG, PNG hoặc HEIC rồi thử lại.</translation>
    </message>
    <message id="errors.empty_file">
        <source>{file}: the file is empty. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}: tệp trống. Hãy chép lại từ điện thoại hoặc máy ảnh.</translation>
    </message>
    <message id="errors.cut_short">
        <source>{file}: the file is cut short. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}: tệp bị cụt. Hãy chép lại từ điện thoại hoặc máy ảnh.</translation>
    </message>
    <message id="errors.damaged_photo">
        <source>{file}: the picture is damaged inside. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}: dữ liệu ảnh bị hỏng. Hãy chép lại từ điện thoại hoặc máy ảnh.</translation>
    </message>
    <message id="errors.too_large_file">
        <source>{file}: the file has {megabytes} MB, the limit is {limit} MB. Save a smaller copy and check that.</source>
        <translation type="unfinished">{file}: tệp có {megabytes} MB, giới hạn là {limit} MB. Hãy lưu bản nhỏ hơn rồi kiểm tra bản đó.</translation>
    </message>
    <message id="errors.too_many_pixels">
        <source>{file}: the picture has {megapixels} megapixels, the limit for this kind of file is {limit}. Save a smaller copy and check that.</source>
        <translation type="unfinished">{file}: ảnh có {megapixels} triệu điểm ảnh, giới hạn cho loại tệp này là {limit}. Hãy lưu bản nhỏ hơn rồi kiểm tra bản đó.</translation>
    </message>
    <message id="errors.unreadable">
        <source>{file}: the computer cannot read it ({why}). Check your right to open it, or copy it to another place.</source>
        <translation type="unfinished">{file}: máy không đọc được ({why}). Hãy kiểm tra quyền mở tệp, hoặc chép sang chỗ khác.</translation>
    </message>
    <message id="errors.no_such_file">
        <source>{file}: there is nothing at this place. Check the name and whether the stick is plugged in.</source>
        <translation type="unfinished">{file}: không có gì ở vị trí này. Hãy kiểm tra tên và xem đã cắm USB chưa.</translation>
    </message>
    <message id="errors.pack">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}, dòng {line}: {what}. Cách sửa: {mend}.</translation>
    </message>
    <message id="errors.pack_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}: {what}. Cách sửa: {mend}.</translation>
    </message>
    <message id="errors.no_model">
        <source>{folder}: no model pack can be used{why}. Install the program again, or copy a model pack into this folder.</source>
        <translation type="unfinished">{folder}: không có gói mô hình nào dùng được{why}. Hãy cài lại chương trình, hoặc chép một gói mô hình vào thư mục này.</translation>
    </message>
    <message id="errors.unknown_model">
        <source>{id}: there is no model pack of this name. Use one of: {known}.</source>
        <translation type="unfinished">{id}: không có gói mô hình nào tên này. Hãy dùng một trong: {known}.</translation>
    </message>
    <message id="errors.newer_database">
        <source>{file}: the data were written by a newer program (version {found}, this one knows {known}). Nothing was changed. Install the newer program.</source>
        <translation type="unfinished">{file}: dữ liệu do chương trình mới hơn ghi (phiên bản {found}, bản này biết {known}). Không có gì bị thay đổi. Hãy cài chương trình mới hơn.</translation>
    </message>
    <message id="errors.damaged_database">
        <source>{file}: the data cannot be read as a database. Nothing was changed. Put back a copy from the folder backups.</source>
        <translation type="unfinished">{file}: không đọc được dữ liệu như một cơ sở dữ liệu. Không có gì bị thay đổi. Hãy khôi phục một bản sao từ thư mục backups.</translation>
    </message>
    <message id="errors.disk_full">
        <source>{file}: there is no room left to write it. Free some space, then try again. What was saved before is kept.</source>
        <translation type="unfinished">{file}: không còn chỗ để ghi. Hãy giải phóng dung lượng rồi thử lại. Những gì đã lưu trước đó vẫn còn.</translation>
    </message>
    <message id="errors.cannot_write">
        <source>{file}: the computer does not let it be written ({why}). Choose another folder.</source>
        <translation type="unfinished">{file}: máy không cho ghi ({why}). Hãy chọn thư mục khác.</translation>
    </message>
    <message id="errors.database_busy">
        <source>{file}: another program is using the data. Close the other window of the program and try again.</source>
        <translation type="unfinished">{file}: chương trình khác đang dùng dữ liệu. Hãy đóng cửa sổ kia của chương trình rồi thử lại.</translation>
    </message>
    <message id="errors.attempt_closed">
        <source>This test was handed in before; its answers stand. Begin a new one.</source>
        <translation type="unfinished">Bài này đã nộp trước đó; các câu trả lời được giữ nguyên. Hãy bắt đầu bài mới.</translation>
    </message>
    <message id="errors.attempt_still_open">
        <source>{pack}, {form}: this person has the same test open already. Go on with that one, or hand it in first.</source>
        <translation type="unfinished">{pack}, {form}: người này đang mở đúng bài này. Hãy làm tiếp bài đó, hoặc nộp trước.</translation>
    </message>
    <message id="errors.already_answered">
        <source>{item}: this question was answered; in training the first answer stands. Go on to the next one.</source>
        <translation type="unfinished">{item}: câu này đã trả lời; khi luyện tập câu trả lời đầu được giữ. Hãy sang câu tiếp theo.</translation>
    </message>
    <message id="errors.name_missing">
        <source>The name is empty. Write a name or a code.</source>
        <translation type="unfinished">Chưa có tên. Hãy nhập tên hoặc mã số.</translation>
    </message>
    <message id="errors.cancelled">
        <source>Stopped as you asked. Nothing was changed; start again when you want.</source>
        <translation type="unfinished">Đã dừng theo yêu cầu. Không có gì thay đổi; bạn có thể bắt đầu lại bất cứ lúc nào.</translation>
    </message>
    <message id="errors.no_photo_folder">
        <source>{file}: this is neither a folder of photos nor a table (CSV) of them. Choose the folder that holds one folder for each product.</source>
        <translation type="unfinished">{file}: đây không phải thư mục ảnh, cũng không phải bảng (CSV) liệt kê ảnh. Hãy chọn thư mục chứa mỗi sản phẩm một thư mục con.</translation>
    </message>
    <message id="errors.table_column">
        <source>{file}: the table has no column “{name}”; it has: {found}. Write the name of the column in the first line.</source>
        <translation type="unfinished">{file}: bảng không có cột “{name}”; có: {found}. Hãy ghi tên cột ở dòng đầu tiên.</translation>
    </message>
    <message id="errors.table_cell">
        <source>{file}, line {line}: “{value}” cannot stand under “{name}”. Write it like this: {known}.</source>
        <translation type="unfinished">{file}, dòng {line}: “{value}” không hợp với cột “{name}”. Hãy ghi như sau: {known}.</translation>
    </message>
    <message id="errors.not_ready_to_train">
        <source>{folder}: cannot train yet, because checks say stop ({count}). Mend what they name and look at the folder again.</source>
        <translation type="unfinished">{folder}: chưa thể huấn luyện vì có mục kiểm tra yêu cầu dừng ({count}). Hãy sửa những điều đã nêu rồi kiểm tra lại thư mục.</translation>
    </message>
    <message id="errors.too_few_to_train">
        <source>{folder}: {found} product(s) with at least {objects} objects are left; two are needed to tell them apart. Add photos of other objects.</source>
        <translation type="unfinished">{folder}: chỉ còn {found} sản phẩm có ít nhất {objects} vật; cần hai để phân biệt. Hãy thêm ảnh của những vật khác.</translation>
    </message>
    <message id="errors.bad_pack_name">
        <source>{name}: a pack cannot have this name. Use a-z and 0-9 with hyphens between, for example langson-2026a.</source>
        <translation type="unfinished">{name}: gói không thể mang tên này. Hãy dùng a-z và 0-9, nối bằng dấu gạch ngang, ví dụ langson-2026a.</translation>
    </message>
    <message id="errors.pack_exists">
        <source>{folder}: there is something at this place already. Choose another name for the new pack.</source>
        <translation type="unfinished">{folder}: ở đây đã có sẵn. Hãy chọn tên khác cho gói mới.</translation>
    </message>
    <message id="errors.photo_changed">
        <source>{file}: the photo has changed since its folder was looked at. Look at the folder again.</source>
        <translation type="unfinished">{file}: ảnh đã thay đổi từ khi kiểm tra thư mục. Hãy kiểm tra lại thư mục.</translation>
    </message>
    <message id="errors.bug">
        <source>Something went wrong in the program itself; your files were not changed. The details are in {log}: send that file to whoever looks after the program.</source>
        <translation type="unfinished">Có lỗi trong chính chương trình; tệp của bạn không bị thay đổi. Chi tiết ở {log}: hãy gửi tệp đó cho người phụ trách chương trình.</translation>
    </message>
    <message id="errors.pack_is_here">
        <source>{file}: version {here} of the pack {id} is here already; the file holds version {found}. Nothing was changed. Import it again with the choice to replace, or keep what is here.</source>
        <translation type="unfinished">{file}: ở đây đã có phiên bản {here} của gói {id}; tệp chứa phiên bản {found}. Không có gì bị thay đổi. Hãy nhập lại và chọn thay thế, hoặc giữ bản đang có.</translation>
    </message>
    <message id="errors.pack_of_program">
        <source>{file}: the pack {id} comes with the program and is not replaced by a file. Ask the sender to give theirs another name.</source>
        <translation type="unfinished">{file}: gói {id} đi kèm chương trình và không thể bị thay bằng một tệp. Hãy đề nghị người gửi đặt tên khác.</translation>
    </message>
    <message id="errors.no_such_library">
        <source>There is no library of confirmed photographs named {id} here. Choose one of: {known}.</source>
        <translation type="unfinished">Ở đây không có bộ ảnh đã xác nhận tên {id}. Hãy chọn một trong: {known}.</translation>
    </message>
    <message id="errors.others_library">
        <source>The library {id} is signed by {signer} and stays as it came. Add to a library of your own.</source>
        <translation type="unfinished">Bộ ảnh {id} do {signer} ký và được giữ nguyên như khi nhận. Hãy thêm vào bộ ảnh của chính bạn.</translation>
    </message>
    <message id="errors.confirmer_missing">
        <source>A confirmed photograph needs the name of who confirmed it. Write the laboratory or the expert.</source>
        <translation type="unfinished">Ảnh đã xác nhận cần có tên người xác nhận. Hãy ghi tên phòng giám định hoặc chuyên gia.</translation>
    </message>
    <message id="errors.confirmed_later">
        <source>{day} has not come yet. Write the day on which the photograph’s object was confirmed.</source>
        <translation type="unfinished">{day} là ngày chưa đến. Hãy ghi ngày mà hiện vật trong ảnh được xác nhận.</translation>
    </message>
    <message id="errors.unknown_reference_label">
        <source>The model has no label {label} that a photograph can be confirmed as. Choose one of: {known}.</source>
        <translation type="unfinished">Mô hình không có nhãn {label} để xác nhận ảnh. Hãy chọn một trong: {known}.</translation>
    </message>
    <message id="errors.reference_twice">
        <source>{file}: this photograph is in the library {library} already, confirmed as {label}. Remove that one first if it was wrong.</source>
        <translation type="unfinished">{file}: ảnh này đã có trong bộ ảnh {library}, được xác nhận là {label}. Nếu sai, hãy gỡ ảnh đó trước.</translation>
    </message>
    <message id="errors.reason_missing">
        <source>A confirmed photograph is not removed without a reason. Write why it is taken out.</source>
        <translation type="unfinished">Không gỡ ảnh đã xác nhận khi chưa có lý do. Hãy ghi lý do gỡ.</translation>
    </message>
    <message id="errors.no_such_reference">
        <source>The library {library} holds no photograph {sha256}. Choose one from its list.</source>
        <translation type="unfinished">Bộ ảnh {library} không có ảnh {sha256}. Hãy chọn một ảnh trong danh sách.</translation>
    </message>
    <message id="errors.empty_library">
        <source>The library {id} holds no photograph yet. Add one before it is sent.</source>
        <translation type="unfinished">Bộ ảnh {id} chưa có ảnh nào. Hãy thêm ảnh trước khi gửi đi.</translation>
    </message>
</context>
</TS>
