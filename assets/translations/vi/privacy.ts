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
    <message id="privacy.title">
        <source>Privacy and lock</source>
        <translation type="unfinished">Riêng tư và khóa</translation>
    </message>
    <message id="privacy.status">
        <source>Nothing leaves this computer unless somebody takes it along.</source>
        <translation type="unfinished">Không gì rời khỏi máy này trừ khi có người mang đi.</translation>
    </message>
    <message id="privacy.kept">
        <source>What is kept, and where</source>
        <translation type="unfinished">Lưu những gì, ở đâu</translation>
    </message>
    <message id="privacy.kept.names">
        <source>Names, agencies, provinces</source>
        <translation type="unfinished">Tên, cơ quan, tỉnh</translation>
    </message>
    <message id="privacy.kept.names.text">
        <source>In one table of the database. It can be changed, and a person can be erased from it for good, backups included. No identity number, birth date, telephone or portrait is ever asked for.</source>
        <translation type="unfinished">Trong một bảng của cơ sở dữ liệu. Có thể sửa, và có thể xóa hẳn một người khỏi bảng, kể cả trong bản sao lưu. Không bao giờ hỏi số giấy tờ, ngày sinh, điện thoại hay ảnh chân dung.</translation>
    </message>
    <message id="privacy.kept.answers">
        <source>Answers and scores</source>
        <translation type="unfinished">Câu trả lời và điểm</translation>
    </message>
    <message id="privacy.kept.answers.text">
        <source>In the same database as a chain that nobody changes, under a number instead of a name. They stay, without a person, when somebody is erased.</source>
        <translation type="unfinished">Trong cùng cơ sở dữ liệu, thành một chuỗi không ai sửa được, dưới một mã số thay cho tên. Khi một người bị xóa, chúng vẫn còn nhưng không gắn với ai.</translation>
    </message>
    <message id="privacy.kept.photos">
        <source>Photographs</source>
        <translation type="unfinished">Ảnh chụp</translation>
    </message>
    <message id="privacy.kept.photos.text">
        <source>A photograph that is checked is read and not kept. Confirmed reference pictures are kept, made smaller and without place and camera.</source>
        <translation type="unfinished">Ảnh được kiểm tra chỉ được đọc, không lưu lại. Ảnh tham chiếu đã xác nhận thì được lưu, thu nhỏ và bỏ vị trí, máy ảnh.</translation>
    </message>
    <message id="privacy.kept.bundles">
        <source>Bundles for the trainer</source>
        <translation type="unfinished">Gói gửi giảng viên</translation>
    </message>
    <message id="privacy.kept.bundles.text">
        <source>Encrypted to the trainer's laptop and signed by this one. Whoever finds the stick reads nothing.</source>
        <translation type="unfinished">Được mã hóa cho máy của giảng viên và do máy này ký. Ai nhặt được USB cũng không đọc được gì.</translation>
    </message>
    <message id="privacy.kept.exports">
        <source>Exports and reports</source>
        <translation type="unfinished">Tệp xuất và báo cáo</translation>
    </message>
    <message id="privacy.kept.exports.text">
        <source>Where you saved them. People stand as pseudonyms or numbers unless names were asked for; small groups are not shown in what is shared.</source>
        <translation type="unfinished">Ở nơi bạn đã lưu. Người được ghi bằng bí danh hoặc mã số, trừ khi yêu cầu tên; nhóm nhỏ không hiện trong phần chia sẻ.</translation>
    </message>
    <message id="privacy.kept.window">
        <source>Settings, keys and the log</source>
        <translation type="unfinished">Cài đặt, khóa và nhật ký</translation>
    </message>
    <message id="privacy.kept.window.text">
        <source>As files in {folder}. The lock does not cover keys and release codes; the settings hold no name while the database is locked.</source>
        <translation type="unfinished">Là các tệp trong {folder}. Khóa cơ sở dữ liệu không bao gồm các khóa ký và mã mở đề; khi đã khóa, phần cài đặt không chứa tên.</translation>
    </message>
    <message id="privacy.kept.never">
        <source>Never</source>
        <translation type="unfinished">Không bao giờ</translation>
    </message>
    <message id="privacy.kept.never.text">
        <source>No network, no telemetry, no account. Only results that a trainer pushes to a record store go out, when they are pushed.</source>
        <translation type="unfinished">Không mạng, không thu thập dữ liệu, không tài khoản. Chỉ kết quả mà giảng viên gửi tới kho hồ sơ mới đi ra, và chỉ lúc gửi.</translation>
    </message>
    <message id="privacy.disk">
        <source>A locked database does not replace encryption of the whole disk. Switch that on, too: what was written before may still stand in unused parts of the disk.</source>
        <translation type="unfinished">Khóa cơ sở dữ liệu không thay cho mã hóa toàn bộ ổ đĩa. Hãy bật cả mã hóa ổ đĩa: dữ liệu ghi trước đó có thể vẫn còn ở phần chưa dùng.</translation>
    </message>
    <message id="privacy.lock">
        <source>Lock of the database</source>
        <translation type="unfinished">Khóa cơ sở dữ liệu</translation>
    </message>
    <message id="privacy.lock.open">
        <source>Not locked</source>
        <translation type="unfinished">Chưa khóa</translation>
    </message>
    <message id="privacy.lock.locked">
        <source>Locked</source>
        <translation type="unfinished">Đã khóa</translation>
    </message>
    <message id="privacy.lock.open_text">
        <source>Whoever has this computer or a copy of its folder can read names and answers. With a passphrase of the workshop the whole database is encrypted.</source>
        <translation type="unfinished">Ai có máy này hoặc bản sao thư mục dữ liệu đều đọc được tên và câu trả lời. Với một mật khẩu của lớp, toàn bộ cơ sở dữ liệu được mã hóa.</translation>
    </message>
    <message id="privacy.lock.locked_text">
        <source>The database is encrypted. It opens with the passphrase or with the recovery code, and with nothing else.</source>
        <translation type="unfinished">Cơ sở dữ liệu đã được mã hóa. Chỉ mở được bằng mật khẩu hoặc mã khôi phục, ngoài ra không có cách nào khác.</translation>
    </message>
    <message id="privacy.lock.go">
        <source>Lock with a passphrase</source>
        <translation type="unfinished">Khóa bằng mật khẩu</translation>
    </message>
    <message id="privacy.lock.change">
        <source>Change the passphrase</source>
        <translation type="unfinished">Đổi mật khẩu</translation>
    </message>
    <message id="privacy.lock.new_code">
        <source>New recovery code</source>
        <translation type="unfinished">Mã khôi phục mới</translation>
    </message>
    <message id="privacy.lock.open_up">
        <source>Take the lock away</source>
        <translation type="unfinished">Bỏ khóa</translation>
    </message>
    <message id="privacy.open_up.title">
        <source>Keep the database without a lock?</source>
        <translation type="unfinished">Để cơ sở dữ liệu không khóa?</translation>
    </message>
    <message id="privacy.open_up.text">
        <source>Names and answers can then be read by whoever has this computer.</source>
        <translation type="unfinished">Khi đó ai có máy này cũng đọc được tên và câu trả lời.</translation>
    </message>
    <message id="privacy.open_up.keep">
        <source>Keep it locked</source>
        <translation type="unfinished">Giữ khóa</translation>
    </message>
    <message id="privacy.changed">
        <source>The passphrase was changed. The recovery code stays.</source>
        <translation type="unfinished">Đã đổi mật khẩu. Mã khôi phục vẫn như cũ.</translation>
    </message>
    <message id="privacy.opened_up">
        <source>The database is no longer locked.</source>
        <translation type="unfinished">Cơ sở dữ liệu không còn khóa.</translation>
    </message>
    <message id="privacy.passphrase">
        <source>Passphrase</source>
        <translation type="unfinished">Mật khẩu</translation>
    </message>
    <message id="privacy.passphrase.title">
        <source>A passphrase for this computer</source>
        <translation type="unfinished">Mật khẩu cho máy này</translation>
    </message>
    <message id="privacy.passphrase.text">
        <source>At least {least} signs. It is asked for each time the program starts. A recovery code follows: write it down and keep it away from the computer.</source>
        <translation type="unfinished">Ít nhất {least} ký tự. Mỗi lần mở chương trình sẽ phải nhập. Sau đó sẽ có một mã khôi phục: hãy ghi ra giấy và cất xa máy tính.</translation>
    </message>
    <message id="privacy.passphrase.hint">
        <source>Three or four words that belong together for nobody else.</source>
        <translation type="unfinished">Ba hoặc bốn từ chỉ mình bạn ghép với nhau.</translation>
    </message>
    <message id="privacy.passphrase.again">
        <source>The same once more</source>
        <translation type="unfinished">Nhập lại lần nữa</translation>
    </message>
    <message id="privacy.passphrase.differs">
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished">Hai lần nhập không giống nhau. Hãy nhập lại.</translation>
    </message>
    <message id="privacy.passphrase.go">
        <source>Lock</source>
        <translation type="unfinished">Khóa</translation>
    </message>
    <message id="privacy.show_typed">
        <source>Show what is typed</source>
        <translation type="unfinished">Hiện chữ đang gõ</translation>
    </message>
    <message id="privacy.code.title">
        <source>Recovery code: shown once</source>
        <translation type="unfinished">Mã khôi phục: chỉ hiện một lần</translation>
    </message>
    <message id="privacy.code.text">
        <source>It opens the database when the passphrase is forgotten. Write it on paper and keep it where the computer is not.</source>
        <translation type="unfinished">Mã này mở cơ sở dữ liệu khi quên mật khẩu. Hãy ghi ra giấy và cất ở nơi không để máy tính.</translation>
    </message>
    <message id="privacy.code.once">
        <source>Without passphrase and code nobody can open the database again; only bundles that were handed on remain.</source>
        <translation type="unfinished">Không có mật khẩu và mã thì không ai mở lại được cơ sở dữ liệu; chỉ còn các gói đã giao đi.</translation>
    </message>
    <message id="privacy.code.copy">
        <source>Copy</source>
        <translation type="unfinished">Sao chép</translation>
    </message>
    <message id="privacy.code.written">
        <source>I have written it down</source>
        <translation type="unfinished">Tôi đã ghi lại</translation>
    </message>
    <message id="privacy.code.go">
        <source>Done</source>
        <translation type="unfinished">Xong</translation>
    </message>
    <message id="privacy.unlock.title">
        <source>This database is locked</source>
        <translation type="unfinished">Cơ sở dữ liệu này đã khóa</translation>
    </message>
    <message id="privacy.unlock.text">
        <source>Names and answers on this computer are encrypted.</source>
        <translation type="unfinished">Tên và câu trả lời trên máy này được mã hóa.</translation>
    </message>
    <message id="privacy.unlock.or_code">
        <source>Or the recovery code that was written down.</source>
        <translation type="unfinished">Hoặc mã khôi phục đã ghi lại.</translation>
    </message>
    <message id="privacy.unlock.go">
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message id="privacy.unlock.hint">
        <source>Forgotten both? Nobody can open it then. Another data folder begins anew, and bundles that were handed to the programme bring results back.</source>
        <translation type="unfinished">Quên cả hai? Khi đó không ai mở được. Hãy bắt đầu với một thư mục dữ liệu khác; các gói đã giao cho chương trình sẽ mang kết quả trở lại.</translation>
    </message>
</context>
</TS>
