<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>bundles</name>
    <message id="errors.not_a_box_key">
        <source>{file}: this file should hold the laptop's key for bundles and holds none. Put the right file back; it is never replaced by itself.</source>
        <translation type="unfinished">{file}: tệp này phải chứa khóa mở gói của máy nhưng không có. Hãy đặt lại đúng tệp; chương trình không tự thay thế.</translation>
    </message>
    <message id="errors.not_a_bundle">
        <source>{file}: this is no bundle of a laptop. Choose the file that ends in .blbundle.</source>
        <translation type="unfinished">{file}: đây không phải gói dữ liệu của máy. Hãy chọn tệp có đuôi .blbundle.</translation>
    </message>
    <message id="errors.bundle_cut_short">
        <source>{file}: the bundle ends too early; it was not copied to the end. Copy it again, or ask the laptop for a new one.</source>
        <translation type="unfinished">{file}: gói bị cụt, chưa được sao chép hết. Hãy sao chép lại hoặc xin máy đó một gói mới.</translation>
    </message>
    <message id="errors.bundle_for_another">
        <source>{file}: this bundle was written for another trainer (key {theirs}, this laptop's is {ours}). Give it to that trainer, or have the laptop join with this session's file.</source>
        <translation type="unfinished">{file}: gói này được ghi cho giảng viên khác (khóa {theirs}, khóa của máy này là {ours}). Hãy đưa cho giảng viên đó, hoặc cho máy tham gia bằng tệp của buổi học này.</translation>
    </message>
    <message id="errors.bundle_damaged">
        <source>{file}: laptop {label}: something in this bundle was changed after it was written ({why}); nothing of it was taken. Ask that laptop for a new bundle.</source>
        <translation type="unfinished">{file}: máy {label}: gói này đã bị thay đổi sau khi ghi ({why}); không lấy gì từ gói này. Hãy xin máy đó một gói mới.</translation>
    </message>
    <message id="errors.bundle_too_large">
        <source>{file}: there is more in this bundle than any laptop writes (limit {limit} MB and one million events). Ask the laptop for a new bundle.</source>
        <translation type="unfinished">{file}: gói này chứa nhiều hơn mức một máy có thể ghi (giới hạn {limit} MB và một triệu sự kiện). Hãy xin máy đó một gói mới.</translation>
    </message>
    <message id="errors.newer_bundle">
        <source>{file}: this bundle was written by a newer program (format {found}). Install that version here, then merge it again.</source>
        <translation type="unfinished">{file}: gói này do chương trình mới hơn ghi (định dạng {found}). Hãy cài phiên bản đó ở đây rồi hợp nhất lại.</translation>
    </message>
    <message id="errors.bundle_of_no_session">
        <source>{file}: this bundle belongs to session {session}, which this laptop does not lead. Merge it on the laptop of that session's trainer.</source>
        <translation type="unfinished">{file}: gói này thuộc buổi học {session}, mà máy này không phụ trách. Hãy hợp nhất trên máy của giảng viên buổi đó.</translation>
    </message>
    <message id="errors.bundle_of_own">
        <source>{file}: this bundle says to be of this very laptop and holds events that it never wrote. Nothing was taken; find out where the file comes from.</source>
        <translation type="unfinished">{file}: gói này tự nhận là của chính máy này nhưng chứa sự kiện mà máy chưa từng ghi. Không lấy gì; hãy tìm hiểu nguồn của tệp.</translation>
    </message>
    <message id="errors.bundle_other_key">
        <source>{file}: laptop {label} is known with the key {known}, and this bundle is signed with {found}. Compare with the laptop's screen before you accept it.</source>
        <translation type="unfinished">{file}: máy {label} đã được biết với khóa {known}, còn gói này ký bằng {found}. Hãy so với màn hình của máy trước khi chấp nhận.</translation>
    </message>
    <message id="errors.bundle_several_keys">
        <source>Bundles that say to be of laptop {label} are signed with several keys: {keys}. Say which one stands on the laptop's screen.</source>
        <translation type="unfinished">Các gói tự nhận là của máy {label} được ký bằng nhiều khóa: {keys}. Hãy cho biết khóa nào hiện trên màn hình của máy.</translation>
    </message>
    <message id="errors.own_record_damaged">
        <source>This laptop's own record was changed from outside (event {seq}), and a bundle of it would be refused. Run "borderlens results rebuild" to see all faults, and tell the trainer.</source>
        <translation type="unfinished">Bản ghi của chính máy này đã bị thay đổi từ bên ngoài (sự kiện {seq}), nên gói sẽ bị từ chối. Hãy chạy "borderlens results rebuild" để xem mọi lỗi và báo giảng viên.</translation>
    </message>
    <message id="errors.not_joined">
        <source>This laptop has not joined the session {session}, so there is no bundle to write. Open the session's file first; the trainer's own laptop needs no bundle.</source>
        <translation type="unfinished">Máy này chưa tham gia buổi học {session} nên không có gói để ghi. Hãy mở tệp buổi học trước; máy của giảng viên không cần gói.</translation>
    </message>
    <message id="errors.trainer_not_known">
        <source>The session {session} names no key of its trainer on this laptop. Join again with the session's file.</source>
        <translation type="unfinished">Trên máy này, buổi học {session} không có khóa của giảng viên. Hãy tham gia lại bằng tệp buổi học.</translation>
    </message>
    <message id="errors.nothing_aside">
        <source>Nothing of laptop {device} waits to be accepted in session {session}. Merge its bundle first.</source>
        <translation type="unfinished">Không có gì của máy {device} đang chờ chấp nhận trong buổi học {session}. Hãy hợp nhất gói của máy đó trước.</translation>
    </message>
    <message id="bundles.written">
        <source>Bundle written: {file}</source>
        <translation type="unfinished">Đã ghi gói: {file}</translation>
    </message>
    <message id="bundles.read">
        <source>{files} files read, {bad} need a look.</source>
        <translation type="unfinished">Đã đọc {files} tệp, {bad} tệp cần xem lại.</translation>
    </message>
    <message id="bundles.merged">
        <source>{file}: laptop {label}: {answers} new answers of {people} people, {new} of {events} events new.</source>
        <translation type="unfinished">{file}: máy {label}: {answers} câu trả lời mới của {people} người, {new} trên {events} sự kiện là mới.</translation>
    </message>
    <message id="bundles.nothing_new">
        <source>{file}: laptop {label}: already here, 0 new.</source>
        <translation type="unfinished">{file}: máy {label}: đã có, 0 mới.</translation>
    </message>
    <message id="bundles.quarantined">
        <source>{file}: laptop {label} has not been accepted; its {events} events wait. Compare the digits {fingerprint} with those on its screen, then run the same command with --accept "{fingerprint}".</source>
        <translation type="unfinished">{file}: máy {label} chưa được chấp nhận; {events} sự kiện đang chờ. Hãy so các chữ số {fingerprint} với màn hình của máy, rồi chạy lại lệnh với --accept "{fingerprint}".</translation>
    </message>
    <message id="bundles.conflict">
        <source>{file}: laptop {label}: {new} of {events} events new, {count} contradict others under the same name; both are set aside and neither counts: {ids}</source>
        <translation type="unfinished">{file}: máy {label}: {new} trên {events} sự kiện là mới, {count} sự kiện mâu thuẫn với sự kiện khác cùng tên; cả hai được để riêng và không được tính: {ids}</translation>
    </message>
    <message id="bundles.gap">
        <source>Laptop {label}: events {first} to {last} are missing. Ask it for a new bundle.</source>
        <translation type="unfinished">Máy {label}: thiếu các sự kiện từ {first} đến {last}. Hãy xin máy đó một gói mới.</translation>
    </message>
    <message id="bundles.unread">
        <source>Laptop {label}: {count} events need a program that reads version {needs}; they are kept unread.</source>
        <translation type="unfinished">Máy {label}: {count} sự kiện cần chương trình đọc được phiên bản {needs}; chúng được giữ lại, chưa đọc.</translation>
    </message>
    <message id="bundles.clock_ahead">
        <source>Laptop {label}: its clock is at least {minutes} minutes ahead. Its answers count all the same.</source>
        <translation type="unfinished">Máy {label}: đồng hồ nhanh ít nhất {minutes} phút. Câu trả lời của máy vẫn được tính.</translation>
    </message>
    <message id="bundles.clock_behind">
        <source>Laptop {label}: its clock is at least {minutes} minutes behind. Its answers count all the same.</source>
        <translation type="unfinished">Máy {label}: đồng hồ chậm ít nhất {minutes} phút. Câu trả lời của máy vẫn được tính.</translation>
    </message>
</context>
</TS>
