<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>first_start</name>
    <message id="first_start.promise">
        <source>Look closely. Say what you can see.
Say when you cannot tell.</source>
        <translation type="unfinished">Nhìn thật kỹ. Nói điều nhìn thấy.
Nói khi không xác định được.</translation>
    </message>
    <message id="first_start.offline">
        <source>Works without a network. Photos never leave this computer.</source>
        <translation type="unfinished">Hoạt động không cần mạng. Ảnh không bao giờ rời khỏi máy này.</translation>
    </message>
    <message id="first_start.language">
        <source>Language · Ngôn ngữ · 语言 · ພາສາ</source>
        <translation type="unfinished">Language · Ngôn ngữ · 语言 · ພາສາ</translation>
    </message>
    <message id="first_start.who">
        <source>Who is working?</source>
        <translation type="unfinished">Ai đang làm việc?</translation>
    </message>
    <message id="first_start.change_later">
        <source>You can change this at any time</source>
        <translation type="unfinished">Có thể thay đổi bất cứ lúc nào</translation>
    </message>
    <message id="first_start.name">
        <source>Name or code</source>
        <translation type="unfinished">Tên hoặc mã số</translation>
    </message>
    <message id="first_start.name_hint">
        <source>A code such as LS-014 is enough. Names stay on this computer.</source>
        <translation type="unfinished">Chỉ cần mã số như LS-014. Tên được giữ trên máy này.</translation>
    </message>
    <message id="first_start.name_missing">
        <source>Write a name or a code, for example LS-014.</source>
        <translation type="unfinished">Hãy viết tên hoặc mã số, ví dụ LS-014.</translation>
    </message>
    <message id="first_start.role">
        <source>I am here as</source>
        <translation type="unfinished">Tôi là</translation>
    </message>
    <message id="first_start.role.officer">
        <source>Officer</source>
        <translation type="unfinished">Cán bộ</translation>
    </message>
    <message id="first_start.role.trainee">
        <source>Trainee</source>
        <translation type="unfinished">Học viên</translation>
    </message>
    <message id="first_start.role.trainer">
        <source>Trainer</source>
        <translation type="unfinished">Giảng viên</translation>
    </message>
    <message id="first_start.country">
        <source>Country</source>
        <translation type="unfinished">Quốc gia</translation>
    </message>
    <message id="first_start.country.CN">
        <source>China</source>
        <translation type="unfinished">Trung Quốc</translation>
    </message>
    <message id="first_start.country.VN">
        <source>Viet Nam</source>
        <translation type="unfinished">Việt Nam</translation>
    </message>
    <message id="first_start.country.LA">
        <source>Lao PDR</source>
        <translation type="unfinished">Lào</translation>
    </message>
    <message id="first_start.country_missing">
        <source>Choose a country.</source>
        <translation type="unfinished">Hãy chọn quốc gia.</translation>
    </message>
    <message id="first_start.agency">
        <source>Agency</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="first_start.agency_hint">
        <source>As your own agency writes its name</source>
        <translation type="unfinished">Viết tên như cơ quan của bạn vẫn dùng</translation>
    </message>
    <message id="first_start.aid">
        <source>The photo check is a training aid, never evidence. It says what a photo is consistent with; a laboratory says what the thing is.</source>
        <translation type="unfinished">Kiểm tra ảnh là công cụ hỗ trợ học tập, không bao giờ là chứng cứ. Nó cho biết ảnh phù hợp với gì; phòng thí nghiệm cho biết đó là vật gì.</translation>
    </message>
    <message id="first_start.training">
        <source>Coming to a training?</source>
        <translation type="unfinished">Đến dự tập huấn?</translation>
    </message>
    <message id="first_start.training_text">
        <source>Start as a trainee. The practice and the tests of your training are in the room Learn.</source>
        <translation type="unfinished">Bắt đầu với vai trò học viên. Phần luyện tập và các bài kiểm tra nằm trong mục Học.</translation>
    </message>
    <message id="first_start.training_go">
        <source>Start in Learn</source>
        <translation type="unfinished">Bắt đầu ở mục Học</translation>
    </message>
    <message id="first_start.data_here">
        <source>Data: this computer</source>
        <translation type="unfinished">Dữ liệu: máy này</translation>
    </message>
    <message id="first_start.data_stick">
        <source>Data: this stick</source>
        <translation type="unfinished">Dữ liệu: USB này</translation>
    </message>
    <message id="first_start.text_size_help">
        <source>Press for the next text size</source>
        <translation type="unfinished">Bấm để đổi cỡ chữ</translation>
    </message>
    <message id="first_start.start">
        <source>Start</source>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
</context>
</TS>
