<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>store</name>
    <message id="errors.table_encoding">
        <source>{file}, line {line}: the text is not UTF-8 (it looks like {guess}). Save the table as CSV UTF-8 and try again.</source>
        <translation type="unfinished">{file}, dòng {line}: văn bản không phải UTF-8 (có vẻ là {guess}). Hãy lưu bảng dưới dạng CSV UTF-8 rồi thử lại.</translation>
    </message>
    <message id="errors.table_shape">
        <source>{file}, line {line}: {found} cells where the header has {wanted}. Check the separators and quotes on this line.</source>
        <translation type="unfinished">{file}, dòng {line}: có {found} ô trong khi dòng tiêu đề có {wanted}. Hãy kiểm tra dấu phân cách và dấu ngoặc kép ở dòng này.</translation>
    </message>
    <message id="errors.no_such_session">
        <source>Nothing on this laptop belongs to session {session}. Check the session's id.</source>
        <translation type="unfinished">Trên máy này không có gì thuộc buổi học {session}. Hãy kiểm tra mã buổi học.</translation>
    </message>
    <message id="store.exported">
        <source>{rows} rows written to {file}.</source>
        <translation type="unfinished">Đã ghi {rows} dòng vào {file}.</translation>
    </message>
    <message id="store.rebuilt">
        <source>Tables rebuilt from the record: {attempts} sittings.</source>
        <translation type="unfinished">Đã lập lại các bảng từ bản ghi: {attempts} lượt làm bài.</translation>
    </message>
    <message id="store.fault.altered">
        <source>Laptop {device}, record {seq}: its content was changed after it was written.</source>
        <translation type="unfinished">Máy {device}, bản ghi {seq}: nội dung đã bị thay đổi sau khi ghi.</translation>
    </message>
    <message id="store.fault.broken_link">
        <source>Laptop {device}, record {seq}: the record before it was changed or replaced.</source>
        <translation type="unfinished">Máy {device}, bản ghi {seq}: bản ghi trước đó đã bị thay đổi hoặc thay thế.</translation>
    </message>
    <message id="store.fault.gap">
        <source>Laptop {device}: records {seq} to {last} are missing.</source>
        <translation type="unfinished">Máy {device}: thiếu các bản ghi từ {seq} đến {last}.</translation>
    </message>
    <message id="store.fault.double">
        <source>Laptop {device}, record {seq}: a second record claims the same place.</source>
        <translation type="unfinished">Máy {device}, bản ghi {seq}: có bản ghi thứ hai ở cùng vị trí.</translation>
    </message>
    <message id="store.fault.unreadable">
        <source>Laptop {device}, record {seq}: it cannot be read as a record.</source>
        <translation type="unfinished">Máy {device}, bản ghi {seq}: không đọc được.</translation>
    </message>
</context>
</TS>
