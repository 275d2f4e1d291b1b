<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>session_plan</name>
    <message id="session_plan.title">
        <source>New session</source>
        <translation type="unfinished">Buổi học mới</translation>
    </message>
    <message id="session_plan.step.place">
        <source>Place and people</source>
        <translation type="unfinished">Nơi và người</translation>
    </message>
    <message id="session_plan.step.forms">
        <source>Forms</source>
        <translation type="unfinished">Đề kiểm tra</translation>
    </message>
    <message id="session_plan.step.criteria">
        <source>Criteria</source>
        <translation type="unfinished">Tiêu chí</translation>
    </message>
    <message id="session_plan.step.open">
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message id="session_plan.status">
        <source>Criteria are fixed before anyone sits a test, and printed beside every figure.</source>
        <translation type="unfinished">Tiêu chí được chốt trước khi có người làm bài và được in cạnh mọi con số.</translation>
    </message>
    <message id="session_plan.saved">
        <source>Saved as a draft {time}</source>
        <translation type="unfinished">Đã lưu bản nháp {time}</translation>
    </message>
    <message id="session_plan.drop">
        <source>Give this plan up</source>
        <translation type="unfinished">Bỏ kế hoạch này</translation>
    </message>
    <message id="session_plan.drop.ask">
        <source>Give this plan up?</source>
        <translation type="unfinished">Bỏ kế hoạch này?</translation>
    </message>
    <message id="session_plan.drop.text">
        <source>What was written in the four steps is gone. Forms and sessions stay.</source>
        <translation type="unfinished">Những gì đã ghi ở bốn bước sẽ mất. Đề kiểm tra và các buổi học vẫn còn.</translation>
    </message>
    <message id="session_plan.drop.stay">
        <source>Keep it</source>
        <translation type="unfinished">Giữ lại</translation>
    </message>
    <message id="session_plan.drop.go">
        <source>Give it up</source>
        <translation type="unfinished">Bỏ</translation>
    </message>
    <message id="session_plan.place.title">
        <source>Place and time</source>
        <translation type="unfinished">Nơi và thời gian</translation>
    </message>
    <message id="session_plan.place.name">
        <source>Title</source>
        <translation type="unfinished">Tên buổi học</translation>
    </message>
    <message id="session_plan.place.name_hint">
        <source>As it stands on reports and certificates</source>
        <translation type="unfinished">Như trên báo cáo và giấy chứng nhận</translation>
    </message>
    <message id="session_plan.place.province">
        <source>Province</source>
        <translation type="unfinished">Tỉnh</translation>
    </message>
    <message id="session_plan.place.crossing">
        <source>Crossing</source>
        <translation type="unfinished">Cửa khẩu</translation>
    </message>
    <message id="session_plan.place.none">
        <source>not chosen</source>
        <translation type="unfinished">chưa chọn</translation>
    </message>
    <message id="session_plan.place.town">
        <source>Town and building</source>
        <translation type="unfinished">Địa phương và địa điểm</translation>
    </message>
    <message id="session_plan.place.town_hint">
        <source>In your own words; may be left out</source>
        <translation type="unfinished">Ghi tự do; có thể bỏ trống</translation>
    </message>
    <message id="session_plan.place.first">
        <source>First day</source>
        <translation type="unfinished">Ngày đầu</translation>
    </message>
    <message id="session_plan.place.last">
        <source>Last day</source>
        <translation type="unfinished">Ngày cuối</translation>
    </message>
    <message id="session_plan.place.day_hint">
        <source>Year-month-day</source>
        <translation type="unfinished">Năm-tháng-ngày</translation>
    </message>
    <message id="session_plan.place.last_hint">
        <source>Empty for one day</source>
        <translation type="unfinished">Trống nếu chỉ một ngày</translation>
    </message>
    <message id="session_plan.lacks.title">
        <source>Give the session a title.</source>
        <translation type="unfinished">Hãy đặt tên cho buổi học.</translation>
    </message>
    <message id="session_plan.lacks.day">
        <source>No such day. Write 2026-11-24.</source>
        <translation type="unfinished">Không có ngày này. Hãy ghi 2026-11-24.</translation>
    </message>
    <message id="session_plan.lacks.order">
        <source>It lies before the first day.</source>
        <translation type="unfinished">Ngày này trước ngày đầu.</translation>
    </message>
    <message id="session_plan.people.title">
        <source>People</source>
        <translation type="unfinished">Người tham gia</translation>
    </message>
    <message id="session_plan.people.partners">
        <source>Partner agencies</source>
        <translation type="unfinished">Cơ quan phối hợp</translation>
    </message>
    <message id="session_plan.people.partner_add">
        <source>Add an agency</source>
        <translation type="unfinished">Thêm cơ quan</translation>
    </message>
    <message id="session_plan.people.partner_away">
        <source>Take away: {name}</source>
        <translation type="unfinished">Bỏ: {name}</translation>
    </message>
    <message id="session_plan.people.languages">
        <source>Languages in the room</source>
        <translation type="unfinished">Ngôn ngữ trong lớp</translation>
    </message>
    <message id="session_plan.people.reports">
        <source>Reports in</source>
        <translation type="unfinished">Báo cáo bằng</translation>
    </message>
    <message id="session_plan.people.kept">
        <source>What is kept of people</source>
        <translation type="unfinished">Lưu gì về người tham gia</translation>
    </message>
    <message id="session_plan.people.kept.names">
        <source>Names and codes</source>
        <translation type="unfinished">Tên và mã</translation>
    </message>
    <message id="session_plan.people.kept.codes">
        <source>Codes only</source>
        <translation type="unfinished">Chỉ mã</translation>
    </message>
    <message id="session_plan.people.kept.names_text">
        <source>Names stay on the laptops of this session and on certificates. Figures carry none.</source>
        <translation type="unfinished">Tên chỉ ở các máy của buổi học này và trên giấy chứng nhận. Số liệu không có tên.</translation>
    </message>
    <message id="session_plan.people.kept.codes_text">
        <source>No name is taken down anywhere. Certificates carry the code.</source>
        <translation type="unfinished">Không ghi tên ở đâu cả. Giấy chứng nhận chỉ có mã.</translation>
    </message>
    <message id="session_plan.forms.lead">
        <source>Which forms are sat before, after and at the follow-up?</source>
        <translation type="unfinished">Dùng đề nào trước khóa, cuối khóa và sau khóa?</translation>
    </message>
    <message id="session_plan.forms.locked">
        <source>The criteria are locked on these forms. They cannot be changed any more.</source>
        <translation type="unfinished">Tiêu chí đã khóa theo các đề này. Không thể thay đổi nữa.</translation>
    </message>
    <message id="session_plan.forms.empty">
        <source>No form has been made on this laptop yet</source>
        <translation type="unfinished">Chưa có đề kiểm tra nào trên máy này</translation>
    </message>
    <message id="session_plan.forms.empty_text">
        <source>Forms of a blueprint are alike and sealed until you read out their code. Make them, then come back: this plan waits for you.</source>
        <translation type="unfinished">Các đề theo cùng một khung có độ khó như nhau và được niêm phong đến khi bạn đọc mã. Hãy tạo đề rồi quay lại: kế hoạch này vẫn chờ.</translation>
    </message>
    <message id="session_plan.forms.make">
        <source>Make forms</source>
        <translation type="unfinished">Tạo đề</translation>
    </message>
    <message id="session_plan.forms.take">
        <source>Use {name}</source>
        <translation type="unfinished">Dùng {name}</translation>
    </message>
    <message id="session_plan.forms.common">
        <source>{count} common</source>
        <translation type="unfinished">{count} câu chung</translation>
    </message>
    <message id="session_plan.forms.again">
        <source>{occasions} occasions, fewer letters: somebody sits the same form twice.</source>
        <translation type="unfinished">{occasions} lần thi mà ít đề hơn: có người làm cùng một đề hai lần.</translation>
    </message>
    <message id="session_plan.forms.how">
        <source>Who sits which form</source>
        <translation type="unfinished">Ai làm đề nào</translation>
    </message>
    <message id="session_plan.forms.how_text">
        <source>People get the letters crosswise, by chance and in balance: nobody sits the same form before and after where there are enough letters.</source>
        <translation type="unfinished">Đề được giao chéo, ngẫu nhiên và cân bằng: nếu đủ đề, không ai làm cùng một đề trước và sau khóa.</translation>
    </message>
    <message id="session_plan.forms.counting">
        <source>Counting the items: form {done} of {total}</source>
        <translation type="unfinished">Đang đếm câu: đề {done}/{total}</translation>
    </message>
    <message id="session_plan.forms.none_chosen">
        <source>No form is chosen: nothing can be measured in this session.</source>
        <translation type="unfinished">Chưa chọn đề nào: buổi học này không đo được gì.</translation>
    </message>
    <message id="session_plan.forms.enough">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items: enough to decide on.</source>
        <translation type="unfinished">Đề {form} có {protected} câu sản phẩm được bảo vệ, {look_alikes} câu vật giống và {undecidable} câu không xác định được: đủ để quyết định.</translation>
    </message>
    <message id="session_plan.forms.few">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items. Below 10, 10 and 4 it is decided on few items, and every figure says so.</source>
        <translation type="unfinished">Đề {form} có {protected} câu sản phẩm được bảo vệ, {look_alikes} câu vật giống và {undecidable} câu không xác định được. Dưới 10, 10 và 4 là quyết định trên ít câu, và mọi con số đều ghi rõ.</translation>
    </message>
    <message id="session_plan.forms.enough_questions">
        <source>Form {form} has at least {count} questions of each of its subjects.</source>
        <translation type="unfinished">Đề {form} có ít nhất {count} câu cho mỗi nội dung.</translation>
    </message>
    <message id="session_plan.forms.few_questions">
        <source>Form {form} has a subject of only {count} questions: decided on few items.</source>
        <translation type="unfinished">Đề {form} có nội dung chỉ {count} câu: quyết định trên ít câu.</translation>
    </message>
    <message id="session_plan.forms.shared">
        <source>Forms {letters} share {count} items.</source>
        <translation type="unfinished">Các đề {letters} có {count} câu chung.</translation>
    </message>
    <message id="session_plan.forms.shared_few">
        <source>Fewer than 8: before and after cannot be put on one scale.</source>
        <translation type="unfinished">Ít hơn 8: không thể đưa trước và sau về cùng một thang.</translation>
    </message>
    <message id="session_plan.forms.language">
        <source>A chosen form has no words in {languages}.</source>
        <translation type="unfinished">Có đề đã chọn không có bản {languages}.</translation>
    </message>
    <message id="session_plan.modules">
        <source>Training modules</source>
        <translation type="unfinished">Nội dung tập huấn</translation>
    </message>
    <message id="session_plan.modules_text">
        <source>Question packs that people practise with in this session</source>
        <translation type="unfinished">Gói câu hỏi để luyện tập trong buổi học</translation>
    </message>
    <message id="session_plan.criteria.title">
        <source>What counts as competent?</source>
        <translation type="unfinished">Thế nào là đạt năng lực?</translation>
    </message>
    <message id="session_plan.criteria.lead">
        <source>Decide now. Once locked, nobody can change it, not even you.</source>
        <translation type="unfinished">Hãy quyết định bây giờ. Khi đã khóa, không ai thay đổi được, kể cả bạn.</translation>
    </message>
    <message id="session_plan.criteria.locked">
        <source>Locked. Nobody can change it any more.</source>
        <translation type="unfinished">Đã khóa. Không ai thay đổi được nữa.</translation>
    </message>
    <message id="session_plan.criteria.defaults">
        <source>Use the defaults</source>
        <translation type="unfinished">Dùng mặc định</translation>
    </message>
    <message id="session_plan.row.found">
        <source>Protected products found</source>
        <translation type="unfinished">Tìm ra sản phẩm được bảo vệ</translation>
    </message>
    <message id="session_plan.row.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">Nhầm vật giống</translation>
    </message>
    <message id="session_plan.row.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">Chuyển giám định câu không xác định được</translation>
    </message>
    <message id="session_plan.row.right">
        <source>Law, evidence, cooperation: each right</source>
        <translation type="unfinished">Luật, chứng cứ, hợp tác: mỗi phần đúng</translation>
    </message>
    <message id="session_plan.row.at_least">
        <source>at least</source>
        <translation type="unfinished">ít nhất</translation>
    </message>
    <message id="session_plan.row.at_most">
        <source>at most</source>
        <translation type="unfinished">nhiều nhất</translation>
    </message>
    <message id="session_plan.row.count">
        <source>= {part} of {whole}</source>
        <translation type="unfinished">= {part}/{whole}</translation>
    </message>
    <message id="session_plan.row.none">
        <source>not asked</source>
        <translation type="unfinished">không hỏi</translation>
    </message>
    <message id="session_plan.critical.title">
        <source>A critical evidence error always means “not yet competent”</source>
        <translation type="unfinished">Lỗi nghiêm trọng về chứng cứ luôn là “chưa đạt năng lực”</translation>
    </message>
    <message id="session_plan.critical.text">
        <source>Burning or scratching a sample · handling without recording · releasing on a guess</source>
        <translation type="unfinished">Đốt hoặc cào mẫu · cầm nắm mà không ghi lại · cho qua do đoán</translation>
    </message>
    <message id="session_plan.sharp.title">
        <source>How sharp is this line?</source>
        <translation type="unfinished">Ranh giới này rõ đến đâu?</translation>
    </message>
    <message id="session_plan.sharp.coin">
        <source>Someone who tosses a coin passes the first two</source>
        <translation type="unfinished">Người tung đồng xu vượt hai tiêu chí đầu</translation>
    </message>
    <message id="session_plan.sharp.good">
        <source>Someone right 9 times in 10 passes them</source>
        <translation type="unfinished">Người đúng 9 trên 10 lần vượt hai tiêu chí đó</translation>
    </message>
    <message id="session_plan.sharp.foot">
        <source>On {protected} protected and {look_alikes} look-alike items. More items make the line sharper; a lower bar only makes the figure nicer.</source>
        <translation type="unfinished">Trên {protected} câu được bảo vệ và {look_alikes} câu vật giống. Nhiều câu hơn làm ranh giới rõ hơn; hạ chuẩn chỉ làm con số đẹp hơn.</translation>
    </message>
    <message id="session_plan.sharp.in">
        <source>{count} in {of}</source>
        <translation type="unfinished">{count} trên {of}</translation>
    </message>
    <message id="session_plan.sharp.fewer">
        <source>fewer than {count} in {of}</source>
        <translation type="unfinished">dưới {count} trên {of}</translation>
    </message>
    <message id="session_plan.sharp.more">
        <source>more than {count} in {of}</source>
        <translation type="unfinished">hơn {count} trên {of}</translation>
    </message>
    <message id="session_plan.sharp.always">
        <source>always</source>
        <translation type="unfinished">luôn luôn</translation>
    </message>
    <message id="session_plan.sharp.never">
        <source>never</source>
        <translation type="unfinished">không bao giờ</translation>
    </message>
    <message id="session_plan.grid.title">
        <source>What this means on your form</source>
        <translation type="unfinished">Ý nghĩa trên đề của bạn</translation>
    </message>
    <message id="session_plan.grid.form">
        <source>Form {form}: {count} items. A person is one point.</source>
        <translation type="unfinished">Đề {form}: {count} câu. Mỗi người là một điểm.</translation>
    </message>
    <message id="session_plan.grid.example">
        <source>No form that identifies is chosen: drawn for {protected} protected and {look_alikes} look-alike items.</source>
        <translation type="unfinished">Chưa chọn đề nhận biết: vẽ cho {protected} câu được bảo vệ và {look_alikes} câu vật giống.</translation>
    </message>
    <message id="session_plan.grid.name">
        <source>Competent: at least {found} of {protected} protected products found and at most {accused} of {look_alikes} look-alikes accused</source>
        <translation type="unfinished">Đạt năng lực: tìm ra ít nhất {found}/{protected} sản phẩm được bảo vệ và nhầm nhiều nhất {accused}/{look_alikes} vật giống</translation>
    </message>
    <message id="session_plan.grid.found">
        <source>protected found, of {of}</source>
        <translation type="unfinished">tìm ra vật được bảo vệ, trên {of}</translation>
    </message>
    <message id="session_plan.grid.accused">
        <source>look-alikes accused, of {of}</source>
        <translation type="unfinished">nhầm vật giống, trên {of}</translation>
    </message>
    <message id="session_plan.grid.competent">
        <source>competent</source>
        <translation type="unfinished">đạt năng lực</translation>
    </message>
    <message id="session_plan.lock">
        <source>Lock criteria</source>
        <translation type="unfinished">Khóa tiêu chí</translation>
    </message>
    <message id="session_plan.lock.text">
        <source>The lock writes this fingerprint on the screen, the report and each certificate:</source>
        <translation type="unfinished">Khi khóa, dấu vân này được ghi trên màn hình, báo cáo và từng giấy chứng nhận:</translation>
    </message>
    <message id="session_plan.lock.ask">
        <source>Lock these criteria?</source>
        <translation type="unfinished">Khóa các tiêu chí này?</translation>
    </message>
    <message id="session_plan.lock.ask_text">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects right at least {right} %. Fingerprint {fingerprint}. Nobody can change them afterwards.</source>
        <translation type="unfinished">Tìm ra ít nhất {found} %, nhầm nhiều nhất {accused} %, chuyển giám định ít nhất {referred} %, nội dung khác đúng ít nhất {right} %. Dấu vân {fingerprint}. Sau đó không ai thay đổi được.</translation>
    </message>
    <message id="session_plan.lock.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">Chưa</translation>
    </message>
    <message id="session_plan.lock.go">
        <source>Lock</source>
        <translation type="unfinished">Khóa</translation>
    </message>
    <message id="session_plan.open.title">
        <source>This is the session</source>
        <translation type="unfinished">Buổi học này</translation>
    </message>
    <message id="session_plan.open.place">
        <source>Place</source>
        <translation type="unfinished">Nơi</translation>
    </message>
    <message id="session_plan.open.days">
        <source>Days</source>
        <translation type="unfinished">Ngày</translation>
    </message>
    <message id="session_plan.open.partners">
        <source>Partners</source>
        <translation type="unfinished">Phối hợp</translation>
    </message>
    <message id="session_plan.open.languages">
        <source>Languages</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message id="session_plan.open.kept">
        <source>Kept of people</source>
        <translation type="unfinished">Lưu về người</translation>
    </message>
    <message id="session_plan.open.criteria">
        <source>Criteria</source>
        <translation type="unfinished">Tiêu chí</translation>
    </message>
    <message id="session_plan.open.criteria_words">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects at least {right} % · {fingerprint}</source>
        <translation type="unfinished">Tìm ra ít nhất {found} %, nhầm nhiều nhất {accused} %, chuyển giám định ít nhất {referred} %, nội dung khác ít nhất {right} % · {fingerprint}</translation>
    </message>
    <message id="session_plan.open.none">
        <source>none</source>
        <translation type="unfinished">không có</translation>
    </message>
    <message id="session_plan.open.next">
        <source>What comes next</source>
        <translation type="unfinished">Tiếp theo</translation>
    </message>
    <message id="session_plan.open.lead">
        <source>The criteria are fixed the moment the session opens.</source>
        <translation type="unfinished">Tiêu chí được chốt ngay khi mở buổi học.</translation>
    </message>
    <message id="session_plan.open.next.roster">
        <source>Take in the roster, or add people one by one</source>
        <translation type="unfinished">Nhập danh sách hoặc thêm từng người</translation>
    </message>
    <message id="session_plan.open.next.file">
        <source>Save the session file on a stick, or show its QR</source>
        <translation type="unfinished">Lưu tệp buổi học ra USB hoặc chiếu mã QR</translation>
    </message>
    <message id="session_plan.open.next.sit">
        <source>People sit their form on any laptop of the room</source>
        <translation type="unfinished">Mọi người làm đề của mình trên máy bất kỳ trong lớp</translation>
    </message>
    <message id="session_plan.open.next.collect">
        <source>Collect the results of the laptops</source>
        <translation type="unfinished">Thu kết quả từ các máy</translation>
    </message>
    <message id="session_plan.open.go">
        <source>Open session</source>
        <translation type="unfinished">Mở buổi học</translation>
    </message>
    <message id="session_plan.opened">
        <source>{title} is open. The criteria are fixed.</source>
        <translation type="unfinished">{title} đã mở. Tiêu chí đã chốt.</translation>
    </message>
</context>
</TS>
