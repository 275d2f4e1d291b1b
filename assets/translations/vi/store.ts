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
    <message id="store.agency.cites">
        <source>CITES authority</source>
        <translation type="unfinished">cơ quan quản lý CITES</translation>
    </message>
    <message id="store.agency.customs">
        <source>customs</source>
        <translation type="unfinished">hải quan</translation>
    </message>
    <message id="store.agency.customs_police">
        <source>police inside customs</source>
        <translation type="unfinished">cảnh sát chống buôn lậu trong hải quan</translation>
    </message>
    <message id="store.agency.coordination">
        <source>coordination against smuggling</source>
        <translation type="unfinished">điều phối chống buôn lậu</translation>
    </message>
    <message id="store.agency.border_force">
        <source>border force</source>
        <translation type="unfinished">lực lượng biên phòng</translation>
    </message>
    <message id="store.agency.border_inspection">
        <source>border inspection</source>
        <translation type="unfinished">kiểm tra biên phòng xuất nhập cảnh</translation>
    </message>
    <message id="store.agency.environment_police">
        <source>police for environmental crime</source>
        <translation type="unfinished">cảnh sát về môi trường</translation>
    </message>
    <message id="store.agency.forest_police">
        <source>police for forest crime</source>
        <translation type="unfinished">cảnh sát lâm nghiệp</translation>
    </message>
    <message id="store.agency.forest_inspection">
        <source>forest inspection, not police</source>
        <translation type="unfinished">kiểm tra lâm nghiệp, không phải cảnh sát</translation>
    </message>
    <message id="store.agency.forestry">
        <source>forestry administration</source>
        <translation type="unfinished">quản lý lâm nghiệp</translation>
    </message>
    <message id="store.agency.market">
        <source>market control</source>
        <translation type="unfinished">quản lý thị trường</translation>
    </message>
    <message id="store.agency.trade">
        <source>import and export</source>
        <translation type="unfinished">xuất nhập khẩu</translation>
    </message>
    <message id="store.agency.prosecutor">
        <source>prosecution</source>
        <translation type="unfinished">công tố</translation>
    </message>
    <message id="store.agency.court">
        <source>court</source>
        <translation type="unfinished">tòa án</translation>
    </message>
    <message id="store.agency.expert">
        <source>laboratory or expert body</source>
        <translation type="unfinished">phòng thí nghiệm hoặc cơ quan giám định</translation>
    </message>
    <message id="store.agency.other">
        <source>another agency</source>
        <translation type="unfinished">cơ quan khác</translation>
    </message>
</context>
</TS>
