<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>lrs</name>
    <message id="errors.not_a_programme_key">
        <source>{file} is not a programme key. Bring the programme's own key file back; a new one would change every pseudonym.</source>
        <translation type="unfinished">{file} không phải khóa của chương trình. Hãy đưa lại đúng tệp khóa của chương trình; khóa mới sẽ làm đổi mọi bí danh.</translation>
    </message>
    <message id="errors.not_a_programme">
        <source>{given} cannot stand for the programme. Give an https address that belongs to it, such as https://training.example.org.</source>
        <translation type="unfinished">{given} không dùng được làm địa chỉ của chương trình. Hãy nhập địa chỉ https thuộc chương trình, ví dụ https://training.example.org.</translation>
    </message>
    <message id="errors.programme_is_fixed">
        <source>Results went out under {held} before; under {given} every one of them would change. Keep {held}.</source>
        <translation type="unfinished">Kết quả trước đây đã gửi dưới tên {held}; nếu dùng {given} thì tất cả sẽ thay đổi. Hãy giữ {held}.</translation>
    </message>
    <message id="errors.not_an_lrs_address">
        <source>{given} is not the address of a results server. Give it as https://host/path.</source>
        <translation type="unfinished">{given} không phải địa chỉ máy chủ kết quả. Hãy nhập dạng https://máy/đường-dẫn.</translation>
    </message>
    <message id="errors.secret_in_address">
        <source>A user or password stands in the address of {lrs}, where others can read it. Give the address alone; the password is asked for.</source>
        <translation type="unfinished">Địa chỉ {lrs} có kèm tên người dùng hoặc mật khẩu, người khác có thể đọc được. Hãy chỉ nhập địa chỉ; mật khẩu sẽ được hỏi riêng.</translation>
    </message>
    <message id="errors.lrs_needs_tls">
        <source>{lrs} would send results and password in the open. Use an https address.</source>
        <translation type="unfinished">{lrs} sẽ gửi kết quả và mật khẩu không mã hóa. Hãy dùng địa chỉ https.</translation>
    </message>
    <message id="errors.no_lrs_password">
        <source>No password of {user} for {lrs} is kept here. Start the command on a terminal, where it asks, or put the password into {variable} for this run.</source>
        <translation type="unfinished">Chưa lưu mật khẩu của {user} cho {lrs}. Hãy chạy lệnh trên cửa sổ dòng lệnh để được hỏi, hoặc đặt mật khẩu vào {variable} cho lần chạy này.</translation>
    </message>
    <message id="errors.no_keyring">
        <source>This system has no keyring to keep a password in. The password is used for this run only; put it into {variable} to be asked no more.</source>
        <translation type="unfinished">Máy này không có kho khóa để lưu mật khẩu. Mật khẩu chỉ dùng cho lần này; hãy đặt vào {variable} để không bị hỏi lại.</translation>
    </message>
    <message id="errors.lrs_refuses_user">
        <source>{lrs} does not accept {user} with this password, or lets {user} write nothing. Check both with whoever runs the server.</source>
        <translation type="unfinished">{lrs} không chấp nhận {user} với mật khẩu này, hoặc không cho {user} ghi. Hãy kiểm tra cả hai với người quản lý máy chủ.</translation>
    </message>
    <message id="errors.lrs_certificate">
        <source>The certificate of {lrs} is not accepted ({why}). Nothing was sent. Check the address and this computer's date; ask whoever runs the server.</source>
        <translation type="unfinished">Chứng chỉ của {lrs} không được chấp nhận ({why}). Chưa gửi gì. Hãy kiểm tra địa chỉ và ngày giờ của máy này; hỏi người quản lý máy chủ.</translation>
    </message>
    <message id="errors.lrs_unreachable">
        <source>{lrs} does not answer ({why}). What it took is noted; push again later and it goes on.</source>
        <translation type="unfinished">{lrs} không trả lời ({why}). Phần đã nhận được ghi lại; hãy gửi lại sau, việc gửi sẽ tiếp tục.</translation>
    </message>
    <message id="errors.lrs_answers_strangely">
        <source>{lrs} does not answer like a results server (HTTP {status}: {why}). Check the address; a login page of the network may stand in between.</source>
        <translation type="unfinished">{lrs} không trả lời như máy chủ kết quả (HTTP {status}: {why}). Hãy kiểm tra địa chỉ; có thể trang đăng nhập mạng chen vào giữa.</translation>
    </message>
    <message id="errors.lrs_points_elsewhere">
        <source>{lrs} points to {to}. Results go to no other host than the one given: check the address and give the right one.</source>
        <translation type="unfinished">{lrs} chuyển sang {to}. Kết quả chỉ gửi đến máy đã nhập: hãy kiểm tra và nhập đúng địa chỉ.</translation>
    </message>
    <message id="errors.lrs_takes_nothing">
        <source>{lrs} refuses one statement after the other ({why}). Nothing more was sent. Ask whoever runs the server whether it is an xAPI 1.0.3 end point.</source>
        <translation type="unfinished">{lrs} từ chối hết bản ghi này đến bản ghi khác ({why}). Đã dừng gửi. Hãy hỏi người quản lý máy chủ xem đó có phải điểm nhận xAPI 1.0.3 không.</translation>
    </message>
    <message id="lrs.written">
        <source>{statements} statements written to {file}.</source>
        <translation type="unfinished">Đã ghi {statements} bản ghi vào {file}.</translation>
    </message>
    <message id="lrs.pushed">
        <source>{lrs}: {stored} statements sent, {before} were there before, {voided} taken back.</source>
        <translation type="unfinished">{lrs}: đã gửi {stored} bản ghi, {before} đã có từ trước, {voided} được rút lại.</translation>
    </message>
    <message id="lrs.dry">
        <source>{lrs}: {stored} statements would be sent, {before} are there already, {voided} would be taken back. Nothing was sent.</source>
        <translation type="unfinished">{lrs}: sẽ gửi {stored} bản ghi, {before} đã có, {voided} sẽ được rút lại. Chưa gửi gì.</translation>
    </message>
    <message id="lrs.wait.sealed">
        <source>Sittings that wait because the code of their form is not on this laptop: {count}</source>
        <translation type="unfinished">Lượt làm bài phải chờ vì mã của đề không có trên máy này: {count}</translation>
    </message>
    <message id="lrs.wait.withdrawn">
        <source>Sittings that stay here because consent was taken back: {count}</source>
        <translation type="unfinished">Lượt làm bài giữ lại vì người học rút lại sự đồng ý: {count}</translation>
    </message>
    <message id="lrs.wait.unknown">
        <source>Answers to {item} wait: this version of the item is not on this laptop.</source>
        <translation type="unfinished">Câu trả lời cho {item} phải chờ: phiên bản này của câu hỏi không có trên máy.</translation>
    </message>
    <message id="lrs.trouble.conflict">
        <source>Statement {id}: the server holds other content under this id and keeps it ({why}). Tell whoever runs the server.</source>
        <translation type="unfinished">Bản ghi {id}: máy chủ giữ nội dung khác dưới mã này và không thay ({why}). Hãy báo người quản lý máy chủ.</translation>
    </message>
    <message id="lrs.trouble.refused">
        <source>Statement {id}: the server does not take it ({why}). Tell whoever runs the server.</source>
        <translation type="unfinished">Bản ghi {id}: máy chủ không nhận ({why}). Hãy báo người quản lý máy chủ.</translation>
    </message>
    <message id="lrs.trouble.faulty">
        <source>Statement {id}: it was not sent, since it breaks xAPI ({why}). Keep this line and report it.</source>
        <translation type="unfinished">Bản ghi {id}: chưa gửi vì sai quy tắc xAPI ({why}). Hãy giữ dòng này và báo lỗi.</translation>
    </message>
    <message id="lrs.ask">
        <source>Password of {user} at {lrs}</source>
        <translation type="unfinished">Mật khẩu của {user} tại {lrs}</translation>
    </message>
    <message id="lrs.kept">
        <source>The password is kept in this system's keyring.</source>
        <translation type="unfinished">Mật khẩu được lưu trong kho khóa của hệ thống.</translation>
    </message>
    <message id="lrs.title">
        <source>Send results to a server</source>
        <translation type="unfinished">Gửi kết quả lên máy chủ</translation>
    </message>
    <message id="lrs.intro">
        <source>Results of this session go to a Learning Record Store. People stand there as pseudonyms; names stay on this laptop.</source>
        <translation type="unfinished">Kết quả của buổi học này được gửi tới kho hồ sơ học tập (LRS). Ở đó mọi người chỉ có bí danh; tên vẫn ở máy này.</translation>
    </message>
    <message id="lrs.address">
        <source>Address of the server</source>
        <translation type="unfinished">Địa chỉ máy chủ</translation>
    </message>
    <message id="lrs.user">
        <source>User</source>
        <translation type="unfinished">Người dùng</translation>
    </message>
    <message id="lrs.password">
        <source>Password</source>
        <translation type="unfinished">Mật khẩu</translation>
    </message>
    <message id="lrs.password.kept">
        <source>Empty: the one in this system's keyring</source>
        <translation type="unfinished">Để trống: dùng mật khẩu trong kho khóa của hệ thống</translation>
    </message>
    <message id="lrs.keep">
        <source>Keep the password in this system's keyring</source>
        <translation type="unfinished">Lưu mật khẩu vào kho khóa của hệ thống</translation>
    </message>
    <message id="lrs.go">
        <source>Send</source>
        <translation type="unfinished">Gửi</translation>
    </message>
    <message id="lrs.stop">
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message id="lrs.running">
        <source>Sittings: {done} of {total}</source>
        <translation type="unfinished">Lượt làm bài: {done} / {total}</translation>
    </message>
    <message id="lrs.stopped">
        <source>Stopped. What the server took is noted; sending goes on from there.</source>
        <translation type="unfinished">Đã dừng. Phần máy chủ đã nhận được ghi lại; lần sau gửi tiếp từ đó.</translation>
    </message>
    <message id="lrs.close">
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
</context>
</TS>
