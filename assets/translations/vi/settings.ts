<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>settings</name>
    <message id="settings.title">
        <source>Settings</source>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message id="settings.who">
        <source>Who is working</source>
        <translation type="unfinished">Người đang làm việc</translation>
    </message>
    <message id="settings.who_none">
        <source>Nobody has said who is working yet.</source>
        <translation type="unfinished">Chưa có ai cho biết mình là ai.</translation>
    </message>
    <message id="settings.who_change">
        <source>Somebody else is working</source>
        <translation type="unfinished">Người khác làm việc</translation>
    </message>
    <message id="settings.who_known">
        <source>People on this computer</source>
        <translation type="unfinished">Những người trên máy này</translation>
    </message>
    <message id="settings.who_edit">
        <source>Change these details</source>
        <translation type="unfinished">Sửa thông tin này</translation>
    </message>
    <message id="settings.who_new">
        <source>Add a person</source>
        <translation type="unfinished">Thêm người</translation>
    </message>
    <message id="settings.who_save">
        <source>Save</source>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message id="settings.who_cancel">
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message id="settings.who_saved">
        <source>{name} is working now</source>
        <translation type="unfinished">{name} đang làm việc</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message id="settings.draft">
        <source>This translation is a draft. Officers who speak the language have not read it yet. If a sentence is unclear, the English one decides.</source>
        <translation type="unfinished">Bản dịch này là bản nháp, chưa được cán bộ nói tiếng này đọc lại. Nếu câu nào không rõ, lấy bản tiếng Anh làm chuẩn.</translation>
    </message>
    <message id="settings.look">
        <source>Look</source>
        <translation type="unfinished">Giao diện</translation>
    </message>
    <message id="settings.theme">
        <source>Colours</source>
        <translation type="unfinished">Màu sắc</translation>
    </message>
    <message id="settings.theme.system">
        <source>As the system</source>
        <translation type="unfinished">Theo hệ thống</translation>
    </message>
    <message id="settings.theme.light">
        <source>Light</source>
        <translation type="unfinished">Sáng</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dark</source>
        <translation type="unfinished">Tối</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>High contrast</source>
        <translation type="unfinished">Tương phản cao</translation>
    </message>
    <message id="settings.text_size">
        <source>Text size</source>
        <translation type="unfinished">Cỡ chữ</translation>
    </message>
    <message id="settings.text_size_hint">
        <source>Ctrl with + and − changes it everywhere</source>
        <translation type="unfinished">Ctrl cùng + và − đổi ở mọi nơi</translation>
    </message>
    <message id="settings.still">
        <source>Nothing moves on the screen</source>
        <translation type="unfinished">Không có chuyển động trên màn hình</translation>
    </message>
    <message id="settings.data">
        <source>Where the data lies</source>
        <translation type="unfinished">Nơi lưu dữ liệu</translation>
    </message>
    <message id="settings.data_text">
        <source>Answers, exhibits and these settings lie in this folder. Copy the whole folder to keep a copy.</source>
        <translation type="unfinished">Câu trả lời, vật chứng và cài đặt nằm trong thư mục này. Sao chép cả thư mục để giữ bản sao.</translation>
    </message>
    <message id="settings.data_portable">
        <source>The program runs from a stick; its data stays on the stick.</source>
        <translation type="unfinished">Chương trình chạy từ USB; dữ liệu ở lại trên USB.</translation>
    </message>
    <message id="settings.data_open">
        <source>Open the folder</source>
        <translation type="unfinished">Mở thư mục</translation>
    </message>
    <message id="settings.fonts">
        <source>Fonts</source>
        <translation type="unfinished">Phông chữ</translation>
    </message>
    <message id="settings.fonts_looking">
        <source>Looking for fonts</source>
        <translation type="unfinished">Đang tìm phông chữ</translation>
    </message>
    <message id="settings.fonts_all">
        <source>Latin, Chinese and Lao letters can all be shown.</source>
        <translation type="unfinished">Hiển thị được chữ Latinh, chữ Hán và chữ Lào.</translation>
    </message>
    <message id="settings.fonts_missing">
        <source>This computer cannot show {scripts} letters. Install: {packages}.</source>
        <translation type="unfinished">Máy này không hiển thị được chữ {scripts}. Hãy cài đặt: {packages}.</translation>
    </message>
    <message id="settings.fonts.latin">
        <source>Latin</source>
        <translation type="unfinished">Latinh</translation>
    </message>
    <message id="settings.fonts.han">
        <source>Chinese</source>
        <translation type="unfinished">Hán</translation>
    </message>
    <message id="settings.fonts.lao">
        <source>Lao</source>
        <translation type="unfinished">Lào</translation>
    </message>
    <message id="settings.status">
        <source>Changes hold at once and are kept on this computer.</source>
        <translation type="unfinished">Thay đổi có hiệu lực ngay và được giữ trên máy này.</translation>
    </message>
    <message id="settings.version">
        <source>Borderlens {version}</source>
        <translation type="unfinished">Borderlens {version}</translation>
    </message>
</context>
</TS>
