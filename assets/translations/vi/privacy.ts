<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>privacy</name>
    <message id="errors.short_passphrase">
        <source>This passphrase is too short. Use at least {least} signs; three or four words are easy to keep in mind.</source>
        <translation type="unfinished">Mật khẩu này quá ngắn. Hãy dùng ít nhất {least} ký tự; ba hoặc bốn từ thì dễ nhớ.</translation>
    </message>
    <message id="errors.wrong_passphrase">
        <source>{file}: this is neither the passphrase nor the recovery code. Nothing was changed. Try again, or use the recovery code that was written down.</source>
        <translation type="unfinished">{file}: đây không phải mật khẩu cũng không phải mã khôi phục. Không có gì bị thay đổi. Hãy thử lại, hoặc dùng mã khôi phục đã ghi lại.</translation>
    </message>
    <message id="errors.damaged_lock">
        <source>{file}: the lock of the database and its copy cannot be read. Put back the file from a backup of the whole data folder.</source>
        <translation type="unfinished">{file}: không đọc được khóa của cơ sở dữ liệu và bản sao của nó. Hãy khôi phục tệp này từ bản sao lưu của toàn bộ thư mục dữ liệu.</translation>
    </message>
    <message id="errors.locked_database">
        <source>{file} is locked. Give its passphrase in the window, or in BORDERLENS_PASSPHRASE for a command.</source>
        <translation type="unfinished">{file} đang bị khóa. Hãy nhập mật khẩu trong cửa sổ, hoặc qua BORDERLENS_PASSPHRASE khi dùng lệnh.</translation>
    </message>
</context>
</TS>
