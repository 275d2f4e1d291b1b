<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>dashboard</name>
    <message id="shell.room.dashboard">
        <source>Dashboard</source>
        <translation type="unfinished">Bảng kết quả</translation>
    </message>
    <message id="dashboard.title">
        <source>Results</source>
        <translation type="unfinished">Kết quả</translation>
    </message>
    <message id="dashboard.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="dashboard.percent">
        <source>{value} %</source>
        <translation type="unfinished">{value} %</translation>
    </message>
    <message id="dashboard.percents">
        <source>{low}–{high} %</source>
        <translation type="unfinished">{low}–{high} %</translation>
    </message>
    <message id="dashboard.with_interval">
        <source>{count} ({interval})</source>
        <translation type="unfinished">{count} ({interval})</translation>
    </message>
    <message id="dashboard.competency.identification">
        <source>Identification</source>
        <translation type="unfinished">Nhận dạng</translation>
    </message>
    <message id="dashboard.competency.legal">
        <source>Law</source>
        <translation type="unfinished">Luật</translation>
    </message>
    <message id="dashboard.competency.evidence">
        <source>Evidence</source>
        <translation type="unfinished">Chứng cứ</translation>
    </message>
    <message id="dashboard.competency.cooperation">
        <source>Cooperation</source>
        <translation type="unfinished">Phối hợp</translation>
    </message>
    <message id="dashboard.verdict.yes">
        <source>yes</source>
        <translation type="unfinished">đạt</translation>
    </message>
    <message id="dashboard.verdict.not_yet">
        <source>not yet</source>
        <translation type="unfinished">chưa đạt</translation>
    </message>
    <message id="dashboard.verdict.undecided">
        <source>open</source>
        <translation type="unfinished">chưa rõ</translation>
    </message>
    <message id="dashboard.sections">
        <source>Parts of the results</source>
        <translation type="unfinished">Các phần kết quả</translation>
    </message>
    <message id="dashboard.section.overview">
        <source>Overview</source>
        <translation type="unfinished">Tổng quan</translation>
    </message>
    <message id="dashboard.section.people">
        <source>People</source>
        <translation type="unfinished">Học viên</translation>
    </message>
    <message id="dashboard.section.products">
        <source>Products</source>
        <translation type="unfinished">Sản phẩm</translation>
    </message>
    <message id="dashboard.section.change">
        <source>Change</source>
        <translation type="unfinished">Thay đổi</translation>
    </message>
    <message id="dashboard.section.items">
        <source>Items</source>
        <translation type="unfinished">Câu hỏi</translation>
    </message>
    <message id="dashboard.section.groups">
        <source>Groups</source>
        <translation type="unfinished">Nhóm</translation>
    </message>
    <message id="dashboard.filter.is">
        <source>{name}: {value}</source>
        <translation type="unfinished">{name}: {value}</translation>
    </message>
    <message id="dashboard.filter.session">
        <source>Session</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="dashboard.filter.phase">
        <source>Test</source>
        <translation type="unfinished">Bài kiểm tra</translation>
    </message>
    <message id="dashboard.filter.competency">
        <source>Competency</source>
        <translation type="unfinished">Năng lực</translation>
    </message>
    <message id="dashboard.filter.country">
        <source>Country</source>
        <translation type="unfinished">Nước</translation>
    </message>
    <message id="dashboard.filter.agency">
        <source>Agency</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="dashboard.filter.photo">
        <source>Photo check</source>
        <translation type="unfinished">Kiểm tra ảnh</translation>
    </message>
    <message id="dashboard.filter.one_session">
        <source>This session</source>
        <translation type="unfinished">Buổi này</translation>
    </message>
    <message id="dashboard.filter.all_sessions">
        <source>All sessions</source>
        <translation type="unfinished">Mọi buổi học</translation>
    </message>
    <message id="dashboard.filter.all_countries">
        <source>All countries</source>
        <translation type="unfinished">Mọi nước</translation>
    </message>
    <message id="dashboard.filter.all_agencies">
        <source>All agencies</source>
        <translation type="unfinished">Mọi cơ quan</translation>
    </message>
    <message id="dashboard.filter.photo.without">
        <source>No photo check</source>
        <translation type="unfinished">Không kiểm ảnh</translation>
    </message>
    <message id="dashboard.filter.photo.with">
        <source>With photo check</source>
        <translation type="unfinished">Có kiểm ảnh</translation>
    </message>
    <message id="dashboard.names.hidden">
        <source>Names hidden for the projector</source>
        <translation type="unfinished">Ẩn tên khi chiếu</translation>
    </message>
    <message id="dashboard.names.shown">
        <source>Names shown: not for the projector</source>
        <translation type="unfinished">Đang hiện tên: không chiếu</translation>
    </message>
    <message id="dashboard.names.hidden.short">
        <source>Names hidden</source>
        <translation type="unfinished">Ẩn tên</translation>
    </message>
    <message id="dashboard.names.shown.short">
        <source>Names shown</source>
        <translation type="unfinished">Hiện tên</translation>
    </message>
    <message id="dashboard.names.help">
        <source>Show or hide names (Ctrl+H)</source>
        <translation type="unfinished">Hiện hoặc ẩn tên (Ctrl+H)</translation>
    </message>
    <message id="dashboard.report">
        <source>Report</source>
        <translation type="unfinished">Báo cáo</translation>
    </message>
    <message id="dashboard.certificates">
        <source>Certificates</source>
        <translation type="unfinished">Chứng nhận</translation>
    </message>
    <message id="dashboard.counting">
        <source>Counting …</source>
        <translation type="unfinished">Đang đếm …</translation>
    </message>
    <message id="dashboard.counting.of">
        <source>Counting: {done} of {total} sittings</source>
        <translation type="unfinished">Đang đếm: {done}/{total} lượt thi</translation>
    </message>
    <message id="dashboard.status">
        <source>Answers to test pictures. They say nothing about anyone's daily work.</source>
        <translation type="unfinished">Câu trả lời với ảnh kiểm tra. Không nói gì về công việc hằng ngày của ai.</translation>
    </message>
    <message id="dashboard.status.simulated">
        <source>Simulated people: made by the demonstration, not a real training.</source>
        <translation type="unfinished">Học viên mô phỏng: do bản trình diễn tạo ra, không phải khóa học thật.</translation>
    </message>
    <message id="dashboard.status.when">
        <source>Figures change only when a new bundle arrives</source>
        <translation type="unfinished">Số liệu chỉ đổi khi có gói mới</translation>
    </message>
    <message id="dashboard.indicator.identification">
        <source>Officers competent in protected species product identification</source>
        <translation type="unfinished">Cán bộ đạt năng lực nhận dạng sản phẩm từ loài được bảo vệ</translation>
    </message>
    <message id="dashboard.indicator.legal">
        <source>Officers competent in law</source>
        <translation type="unfinished">Cán bộ đạt năng lực về luật</translation>
    </message>
    <message id="dashboard.indicator.evidence">
        <source>Officers competent in handling evidence</source>
        <translation type="unfinished">Cán bộ đạt năng lực xử lý chứng cứ</translation>
    </message>
    <message id="dashboard.indicator.cooperation">
        <source>Officers competent in cooperation</source>
        <translation type="unfinished">Cán bộ đạt năng lực phối hợp</translation>
    </message>
    <message id="dashboard.who">
        <source>who sat. Enrolled {enrolled}, absent {absent}.</source>
        <translation type="unfinished">người dự thi. Ghi danh {enrolled}, vắng {absent}.</translation>
    </message>
    <message id="dashboard.key.interval">
        <source>95 % interval (Wilson)</source>
        <translation type="unfinished">Khoảng 95 % (Wilson)</translation>
    </message>
    <message id="dashboard.key.absent">
        <source>if all absent were not yet, or all were competent</source>
        <translation type="unfinished">nếu mọi người vắng đều chưa đạt, hoặc đều đạt</translation>
    </message>
    <message id="dashboard.key.fixed">
        <source>Criteria fixed {at} · {hash}</source>
        <translation type="unfinished">Tiêu chí chốt {at} · {hash}</translation>
    </message>
    <message id="dashboard.key.criteria">
        <source>Criteria {hash}</source>
        <translation type="unfinished">Tiêu chí {hash}</translation>
    </message>
    <message id="dashboard.key.competent">
        <source>competent (with count)</source>
        <translation type="unfinished">đạt (kèm số người)</translation>
    </message>
    <message id="dashboard.key.not_yet">
        <source>not yet</source>
        <translation type="unfinished">chưa đạt</translation>
    </message>
    <message id="dashboard.criteria">
        <source>Criteria: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred, no critical evidence error; other competencies at least {right} % of the points.</source>
        <translation type="unfinished">Tiêu chí: tìm ra ít nhất {found} % sản phẩm được bảo vệ, nhầm nhiều nhất {accused} % vật giống, chuyển giám định ít nhất {referred} % vật không thể xác định, không có lỗi chứng cứ nghiêm trọng; năng lực khác ít nhất {right} % số điểm.</translation>
    </message>
    <message id="dashboard.caution.simulated">
        <source>Simulated people</source>
        <translation type="unfinished">Học viên mô phỏng</translation>
    </message>
    <message id="dashboard.caution.counts_only">
        <source>Under {least} people: counts only</source>
        <translation type="unfinished">Dưới {least} người: chỉ ghi số đếm</translation>
    </message>
    <message id="dashboard.caution.sealed">
        <source>Sealed answers: {count} people not decided here</source>
        <translation type="unfinished">Câu trả lời niêm phong: {count} người chưa chấm ở đây</translation>
    </message>
    <message id="dashboard.caution.undecided">
        <source>{count} people sat forms that cannot decide</source>
        <translation type="unfinished">{count} người làm đề không đủ để quyết định</translation>
    </message>
    <message id="dashboard.caution.few_items">
        <source>Decided on few items</source>
        <translation type="unfinished">Quyết định dựa trên ít câu</translation>
    </message>
    <message id="dashboard.caution.criteria_differ">
        <source>Sessions pooled, each by its own criteria</source>
        <translation type="unfinished">Gộp các buổi học, mỗi buổi theo tiêu chí riêng</translation>
    </message>
    <message id="dashboard.caution.gaps">
        <source>Events missing from laptops: {count}</source>
        <translation type="unfinished">Máy còn thiếu dữ liệu: {count}</translation>
    </message>
    <message id="dashboard.people.title">
        <source>People and competencies</source>
        <translation type="unfinished">Học viên và năng lực</translation>
    </message>
    <message id="dashboard.people.code">
        <source>Code</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="dashboard.people.name">
        <source>Name</source>
        <translation type="unfinished">Tên</translation>
    </message>
    <message id="dashboard.people.agency">
        <source>Agency</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="dashboard.people.country">
        <source>Country</source>
        <translation type="unfinished">Nước</translation>
    </message>
    <message id="dashboard.people.session">
        <source>Session</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="dashboard.people.found">
        <source>Found</source>
        <translation type="unfinished">Tìm ra</translation>
    </message>
    <message id="dashboard.people.accused">
        <source>Accused</source>
        <translation type="unfinished">Nhầm</translation>
    </message>
    <message id="dashboard.people.referred">
        <source>Referred</source>
        <translation type="unfinished">Chuyển</translation>
    </message>
    <message id="dashboard.people.points">
        <source>Points</source>
        <translation type="unfinished">Điểm</translation>
    </message>
    <message id="dashboard.people.competent">
        <source>Competent</source>
        <translation type="unfinished">Đạt</translation>
    </message>
    <message id="dashboard.people.why">
        <source>What is missing</source>
        <translation type="unfinished">Còn thiếu gì</translation>
    </message>
    <message id="dashboard.people.out_of">
        <source>{head} /{of}</source>
        <translation type="unfinished">{head} /{of}</translation>
    </message>
    <message id="dashboard.people.count">
        <source>{shown} of {all}</source>
        <translation type="unfinished">{shown}/{all}</translation>
    </message>
    <message id="dashboard.people.by">
        <source>by {column}</source>
        <translation type="unfinished">theo {column}</translation>
    </message>
    <message id="dashboard.people.order">
        <source>Order</source>
        <translation type="unfinished">Thứ tự</translation>
    </message>
    <message id="dashboard.people.search">
        <source>Search code, name or agency</source>
        <translation type="unfinished">Tìm mã, tên hoặc cơ quan</translation>
    </message>
    <message id="dashboard.person.words">
        <source>{code}: protected products found {found}; look-alikes accused {accused}; referred {referred}</source>
        <translation type="unfinished">{code}: tìm ra vật bảo vệ {found}; nhầm vật giống {accused}; chuyển giám định {referred}</translation>
    </message>
    <message id="dashboard.person.found">
        <source>Protected products found</source>
        <translation type="unfinished">Sản phẩm được bảo vệ đã tìm ra</translation>
    </message>
    <message id="dashboard.person.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">Vật giống bị nhầm</translation>
    </message>
    <message id="dashboard.person.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">Vật không thể xác định đã chuyển</translation>
    </message>
    <message id="dashboard.person.over_referred">
        <source>Referred although they can be told</source>
        <translation type="unfinished">Chuyển dù có thể xác định</translation>
    </message>
    <message id="dashboard.person.critical">
        <source>Critical evidence errors</source>
        <translation type="unfinished">Lỗi chứng cứ nghiêm trọng</translation>
    </message>
    <message id="dashboard.person.least">
        <source>at least {bound} %</source>
        <translation type="unfinished">ít nhất {bound} %</translation>
    </message>
    <message id="dashboard.person.most">
        <source>at most {bound} %</source>
        <translation type="unfinished">nhiều nhất {bound} %</translation>
    </message>
    <message id="dashboard.person.sealed">
        <source>sealed answers: {count}</source>
        <translation type="unfinished">câu còn niêm phong: {count}</translation>
    </message>
    <message id="dashboard.person.twice">
        <source>sat twice, the first counts</source>
        <translation type="unfinished">thi hai lần, tính lần đầu</translation>
    </message>
    <message id="dashboard.person.paper">
        <source>on paper</source>
        <translation type="unfinished">trên giấy</translation>
    </message>
    <message id="dashboard.person.limit">
        <source>95 % intervals of few items are wide: a result is training evidence, not a judgement on a person.</source>
        <translation type="unfinished">Khoảng 95 % với ít câu thì rộng: kết quả là bằng chứng huấn luyện, không phải phán xét một người.</translation>
    </message>
    <message id="dashboard.errors.title">
        <source>Two different errors</source>
        <translation type="unfinished">Hai loại lỗi khác nhau</translation>
    </message>
    <message id="dashboard.errors.above">
        <source>protected products found, %</source>
        <translation type="unfinished">sản phẩm được bảo vệ tìm ra, %</translation>
    </message>
    <message id="dashboard.errors.below">
        <source>look-alikes accused, %</source>
        <translation type="unfinished">vật giống bị nhầm, %</translation>
    </message>
    <message id="dashboard.errors.criterion">
        <source>criterion</source>
        <translation type="unfinished">tiêu chí</translation>
    </message>
    <message id="dashboard.errors.competent">
        <source>{count} competent: {found} % found, {accused} % accused</source>
        <translation type="unfinished">{count} người đạt: tìm ra {found} %, nhầm {accused} %</translation>
    </message>
    <message id="dashboard.errors.not_yet">
        <source>{count} not yet: {found} % found, {accused} % accused</source>
        <translation type="unfinished">{count} người chưa đạt: tìm ra {found} %, nhầm {accused} %</translation>
    </message>
    <message id="dashboard.errors.none">
        <source>Missing and accusing are the errors of identification. Choose it above.</source>
        <translation type="unfinished">Bỏ sót và nhầm là lỗi của nhận dạng. Hãy chọn ở trên.</translation>
    </message>
    <message id="dashboard.errors.off">
        <source>Not in the plot, because undecided: {count}</source>
        <translation type="unfinished">Không có trong hình vì chưa rõ: {count}</translation>
    </message>
    <message id="dashboard.confusion.title">
        <source>Products mixed up</source>
        <translation type="unfinished">Sản phẩm bị nhầm lẫn</translation>
    </message>
    <message id="dashboard.confusion.lead">
        <source>Row: what it was. Column: the answer, %.</source>
        <translation type="unfinished">Hàng: vật thật. Cột: câu trả lời, %.</translation>
    </message>
    <message id="dashboard.confusion.none">
        <source>No product was asked about in a question that shows one thing.</source>
        <translation type="unfinished">Chưa có câu hỏi nào chỉ cho xem một sản phẩm.</translation>
    </message>
    <message id="dashboard.confusion.right">
        <source>{what} named so: {count} of {of}</source>
        <translation type="unfinished">{what} gọi đúng: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.taken">
        <source>{what} taken for {said}: {count} of {of}</source>
        <translation type="unfinished">{what} bị cho là {said}: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.refer">
        <source>{what} referred: {count} of {of}</source>
        <translation type="unfinished">{what} chuyển giám định: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.other">
        <source>{what} taken for something else: {count} of {of}</source>
        <translation type="unfinished">{what} bị cho là vật khác: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.column.refer">
        <source>refer</source>
        <translation type="unfinished">chuyển</translation>
    </message>
    <message id="dashboard.confusion.column.other">
        <source>other</source>
        <translation type="unfinished">khác</translation>
    </message>
    <message id="dashboard.confusion.enter">
        <source>Enter: its pictures.</source>
        <translation type="unfinished">Enter: xem ảnh.</translation>
    </message>
    <message id="dashboard.confusion.no_error">
        <source>No product was taken for another.</source>
        <translation type="unfinished">Không sản phẩm nào bị nhầm với loại khác.</translation>
    </message>
    <message id="dashboard.flags.title">
        <source>Items to look at</source>
        <translation type="unfinished">Câu hỏi cần xem lại</translation>
    </message>
    <message id="dashboard.flags.none">
        <source>No item stands out.</source>
        <translation type="unfinished">Không câu nào nổi bật.</translation>
    </message>
    <message id="dashboard.flags.no_items">
        <source>No item has been scored here yet.</source>
        <translation type="unfinished">Chưa câu nào được chấm ở đây.</translation>
    </message>
    <message id="dashboard.flags.all">
        <source>All {count} items</source>
        <translation type="unfinished">Cả {count} câu</translation>
    </message>
    <message id="dashboard.flag.all_right">
        <source>right for all {right}: tells nobody apart</source>
        <translation type="unfinished">cả {right} người đúng: không phân biệt được ai</translation>
    </message>
    <message id="dashboard.flag.all_wrong">
        <source>right for none of {asked}: check the key</source>
        <translation type="unfinished">không ai trong {asked} người đúng: xem lại đáp án</translation>
    </message>
    <message id="dashboard.flag.stronger_worse">
        <source>stronger people did worse: check the key</source>
        <translation type="unfinished">người giỏi làm kém hơn: xem lại đáp án</translation>
    </message>
    <message id="dashboard.flag.too_hard">
        <source>{right} of {asked} right, fewer than by guessing</source>
        <translation type="unfinished">đúng {right}/{asked}, ít hơn đoán mò</translation>
    </message>
    <message id="dashboard.flag.few">
        <source>{words} (few people)</source>
        <translation type="unfinished">{words} (ít người)</translation>
    </message>
    <message id="dashboard.items.title">
        <source>All items</source>
        <translation type="unfinished">Mọi câu hỏi</translation>
    </message>
    <message id="dashboard.items.number">
        <source>{form}-{place}</source>
        <translation type="unfinished">{form}-{place}</translation>
    </message>
    <message id="dashboard.items.place">
        <source>Item</source>
        <translation type="unfinished">Câu</translation>
    </message>
    <message id="dashboard.items.question">
        <source>Question</source>
        <translation type="unfinished">Câu hỏi</translation>
    </message>
    <message id="dashboard.items.competency">
        <source>Competency</source>
        <translation type="unfinished">Năng lực</translation>
    </message>
    <message id="dashboard.items.right">
        <source>Right</source>
        <translation type="unfinished">Đúng</translation>
    </message>
    <message id="dashboard.items.rest">
        <source>With the rest</source>
        <translation type="unfinished">Với phần còn lại</translation>
    </message>
    <message id="dashboard.items.flag">
        <source>To look at</source>
        <translation type="unfinished">Cần xem</translation>
    </message>
    <message id="dashboard.items.few">
        <source>few people</source>
        <translation type="unfinished">ít người</translation>
    </message>
    <message id="dashboard.items.correlation">
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished">{value} ({low} đến {high})</translation>
    </message>
    <message id="dashboard.items.limit">
        <source>"With the rest": how an item goes with the rest of its form, from −1 to 1, with its 95 % interval. Not shown under 20 people, grey under 50.</source>
        <translation type="unfinished">“Với phần còn lại”: tương quan của câu với phần còn lại của đề, từ −1 đến 1, kèm khoảng 95 %. Dưới 20 người không hiện, dưới 50 hiện xám.</translation>
    </message>
    <message id="dashboard.alpha">
        <source>Form {form}: reliability (alpha) {value} ({low} to {high}), {people} people, {items} items.</source>
        <translation type="unfinished">Đề {form}: độ tin cậy (alpha) {value} ({low} đến {high}), {people} người, {items} câu.</translation>
    </message>
    <message id="dashboard.alpha.none">
        <source>Form {form}: no reliability from {people} people.</source>
        <translation type="unfinished">Đề {form}: {people} người chưa đủ để tính độ tin cậy.</translation>
    </message>
    <message id="dashboard.rasch.title">
        <source>People and items on one ladder</source>
        <translation type="unfinished">Người và câu hỏi trên một thang</translation>
    </message>
    <message id="dashboard.rasch.above">
        <source>logits: abler people and harder items stand higher</source>
        <translation type="unfinished">logit: người giỏi hơn và câu khó hơn ở trên cao</translation>
    </message>
    <message id="dashboard.rasch.below">
        <source>{people} people; lines are 95 % intervals. For the item bank, never for a verdict.</source>
        <translation type="unfinished">{people} người; vạch là khoảng 95 %. Dùng cho ngân hàng câu hỏi, không để xét người.</translation>
    </message>
    <message id="dashboard.rasch.people">
        <source>people</source>
        <translation type="unfinished">người</translation>
    </message>
    <message id="dashboard.rasch.items">
        <source>items</source>
        <translation type="unfinished">câu</translation>
    </message>
    <message id="dashboard.rasch.item">
        <source>{name} – {at} logits, error {error}</source>
        <translation type="unfinished">{name} – {at} logit, sai số {error}</translation>
    </message>
    <message id="dashboard.change.title">
        <source>Before and after</source>
        <translation type="unfinished">Trước và sau</translation>
    </message>
    <message id="dashboard.change.slopes">
        <source>One line a person</source>
        <translation type="unfinished">Mỗi người một đường</translation>
    </message>
    <message id="dashboard.change.plot">
        <source>Points before and after, one line a person</source>
        <translation type="unfinished">Điểm trước và sau, mỗi người một đường</translation>
    </message>
    <message id="dashboard.change.above">
        <source>% of the points</source>
        <translation type="unfinished">% số điểm</translation>
    </message>
    <message id="dashboard.change.phases">
        <source>{before} → {after}</source>
        <translation type="unfinished">{before} → {after}</translation>
    </message>
    <message id="dashboard.change.pairs">
        <source>{count} people who sat both</source>
        <translation type="unfinished">{count} người làm cả hai bài</translation>
    </message>
    <message id="dashboard.change.competent">
        <source>{count} of {of} competent</source>
        <translation type="unfinished">{count}/{of} đạt</translation>
    </message>
    <message id="dashboard.change.gained">
        <source>became competent</source>
        <translation type="unfinished">trở nên đạt</translation>
    </message>
    <message id="dashboard.change.lost">
        <source>no longer competent</source>
        <translation type="unfinished">không còn đạt</translation>
    </message>
    <message id="dashboard.change.stayed">
        <source>competent both times</source>
        <translation type="unfinished">đạt cả hai lần</translation>
    </message>
    <message id="dashboard.change.never">
        <source>not yet, both times</source>
        <translation type="unfinished">cả hai lần chưa đạt</translation>
    </message>
    <message id="dashboard.change.pair">
        <source>{code}: {before} % → {after} %, {kind}</source>
        <translation type="unfinished">{code}: {before} % → {after} %, {kind}</translation>
    </message>
    <message id="dashboard.change.difference">
        <source>Difference: {value} percentage points (95 % interval {low} to {high})</source>
        <translation type="unfinished">Chênh lệch: {value} điểm phần trăm (khoảng 95 % {low} đến {high})</translation>
    </message>
    <message id="dashboard.change.few">
        <source>{count} people sat both: counts only. A difference is told from {least} on.</source>
        <translation type="unfinished">{count} người làm cả hai bài: chỉ ghi số đếm. Chênh lệch được nêu từ {least} người.</translation>
    </message>
    <message id="dashboard.change.test">
        <source>Exact McNemar test: p {p}, from the {gained} who gained it and the {lost} who lost it.</source>
        <translation type="unfinished">Kiểm định McNemar chính xác: p {p}, từ {gained} người trở nên đạt và {lost} người không còn đạt.</translation>
    </message>
    <message id="dashboard.change.p_small">
        <source>&lt; 0.001</source>
        <translation type="unfinished">&lt; 0.001</translation>
    </message>
    <message id="dashboard.change.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain it and 5 lose it is found about {times} times in 10.</source>
        <translation type="unfinished">Với {pairs} cặp, một thay đổi thật (25/100 trở nên đạt, 5 không còn đạt) được phát hiện khoảng {times}/10 lần.</translation>
    </message>
    <message id="dashboard.change.raw">
        <source>The forms differ and were not equated: points before and after compare only roughly.</source>
        <translation type="unfinished">Hai đề khác nhau và chưa quy đổi: điểm trước và sau chỉ so sánh gần đúng.</translation>
    </message>
    <message id="dashboard.change.equated">
        <source>Equated through the common items: {value} points on average.</source>
        <translation type="unfinished">Quy đổi qua các câu chung: trung bình {value} điểm.</translation>
    </message>
    <message id="dashboard.change.none.title">
        <source>Nobody has sat two tests yet</source>
        <translation type="unfinished">Chưa ai làm hai bài</translation>
    </message>
    <message id="dashboard.change.none">
        <source>Before and after are compared on the same people only. Collect the bundles of both tests.</source>
        <translation type="unfinished">Chỉ so sánh trước và sau trên cùng một người. Hãy thu gói của cả hai bài.</translation>
    </message>
    <message id="dashboard.groups.title">
        <source>Groups side by side</source>
        <translation type="unfinished">Các nhóm cạnh nhau</translation>
    </message>
    <message id="dashboard.groups.agencies">
        <source>Agencies</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="dashboard.groups.countries">
        <source>Countries</source>
        <translation type="unfinished">Nước</translation>
    </message>
    <message id="dashboard.groups.sessions">
        <source>Sessions</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="dashboard.groups.one.agencies">
        <source>Agency</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="dashboard.groups.one.countries">
        <source>Country</source>
        <translation type="unfinished">Nước</translation>
    </message>
    <message id="dashboard.groups.one.sessions">
        <source>Session</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="dashboard.groups.enrolled">
        <source>Enrolled</source>
        <translation type="unfinished">Ghi danh</translation>
    </message>
    <message id="dashboard.groups.sat">
        <source>Sat</source>
        <translation type="unfinished">Dự thi</translation>
    </message>
    <message id="dashboard.groups.competent">
        <source>Competent</source>
        <translation type="unfinished">Đạt</translation>
    </message>
    <message id="dashboard.groups.interval">
        <source>0 to 100 %, with 95 % interval</source>
        <translation type="unfinished">0 đến 100 %, kèm khoảng 95 %</translation>
    </message>
    <message id="dashboard.groups.hidden">
        <source>covered</source>
        <translation type="unfinished">che</translation>
    </message>
    <message id="dashboard.groups.few">
        <source>counts only</source>
        <translation type="unfinished">chỉ số đếm</translation>
    </message>
    <message id="dashboard.groups.cover">
        <source>For the projector: groups under {least} people are covered ({across} across countries), and one more where it could be worked out.</source>
        <translation type="unfinished">Khi chiếu: che nhóm dưới {least} người ({across} khi so các nước), và thêm một nhóm nếu có thể suy ra.</translation>
    </message>
    <message id="dashboard.groups.limit">
        <source>Groups differ in who was sent and in which form they sat. No order of merit.</source>
        <translation type="unfinished">Các nhóm khác nhau ở người được cử và đề đã làm. Không xếp hạng.</translation>
    </message>
    <message id="dashboard.behind.people">
        <source>{count} people</source>
        <translation type="unfinished">{count} người</translation>
    </message>
    <message id="dashboard.behind.at">
        <source>{found} % of the protected products found, {accused} % of the look-alikes accused</source>
        <translation type="unfinished">Tìm ra {found} % sản phẩm được bảo vệ, nhầm {accused} % vật giống</translation>
    </message>
    <message id="dashboard.behind.items">
        <source>Items behind it: {count}</source>
        <translation type="unfinished">Số câu hỏi: {count}</translation>
    </message>
    <message id="dashboard.behind.more">
        <source>and {count} more items</source>
        <translation type="unfinished">và {count} câu nữa</translation>
    </message>
    <message id="dashboard.behind.none">
        <source>The items behind this cell are not named.</source>
        <translation type="unfinished">Không có tên câu hỏi của ô này.</translation>
    </message>
    <message id="dashboard.behind.fits">
        <source>Fits: {answer}</source>
        <translation type="unfinished">Phù hợp: {answer}</translation>
    </message>
    <message id="dashboard.behind.gone">
        <source>The pack of this item is not on this computer.</source>
        <translation type="unfinished">Gói của câu này không có trên máy.</translation>
    </message>
    <message id="dashboard.behind.right">
        <source>Right: {right} of {asked}</source>
        <translation type="unfinished">Đúng: {right}/{asked}</translation>
    </message>
    <message id="dashboard.figure.take">
        <source>Take this figure along: copy or save</source>
        <translation type="unfinished">Lấy hình này: sao chép hoặc lưu</translation>
    </message>
    <message id="dashboard.figure.copy">
        <source>Copy</source>
        <translation type="unfinished">Sao chép</translation>
    </message>
    <message id="dashboard.figure.png">
        <source>Save as PNG</source>
        <translation type="unfinished">Lưu dạng PNG</translation>
    </message>
    <message id="dashboard.figure.svg">
        <source>Save as SVG</source>
        <translation type="unfinished">Lưu dạng SVG</translation>
    </message>
    <message id="dashboard.figure.copied">
        <source>Figure copied.</source>
        <translation type="unfinished">Đã sao chép hình.</translation>
    </message>
    <message id="dashboard.figure.saved">
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message id="dashboard.figure.title.errors">
        <source>Two different errors: protected products found and look-alikes accused</source>
        <translation type="unfinished">Hai loại lỗi: sản phẩm được bảo vệ tìm ra và vật giống bị nhầm</translation>
    </message>
    <message id="dashboard.figure.title.products">
        <source>Products mixed up: row what it was, column the answer</source>
        <translation type="unfinished">Sản phẩm bị nhầm lẫn: hàng là vật thật, cột là câu trả lời</translation>
    </message>
    <message id="dashboard.figure.title.change">
        <source>Before and after, one line a person</source>
        <translation type="unfinished">Trước và sau, mỗi người một đường</translation>
    </message>
    <message id="dashboard.figure.title.rasch">
        <source>People and items on one ladder</source>
        <translation type="unfinished">Người và câu hỏi trên một thang</translation>
    </message>
    <message id="dashboard.figure.title.indicator">
        <source>Officers competent, with interval and criteria</source>
        <translation type="unfinished">Cán bộ đạt, kèm khoảng và tiêu chí</translation>
    </message>
    <message id="dashboard.state.reading.title">
        <source>Counting the answers</source>
        <translation type="unfinished">Đang đếm câu trả lời</translation>
    </message>
    <message id="dashboard.state.reading.text">
        <source>The results are here in a moment.</source>
        <translation type="unfinished">Kết quả sẽ có ngay.</translation>
    </message>
    <message id="dashboard.state.no_session.title">
        <source>Results begin with a session</source>
        <translation type="unfinished">Kết quả bắt đầu từ một buổi học</translation>
    </message>
    <message id="dashboard.state.no_session.text">
        <source>Plan a session: place, people, forms, criteria. When people have sat a test, what they came to stands here with its counts and intervals.</source>
        <translation type="unfinished">Hãy lập một buổi học: địa điểm, học viên, đề, tiêu chí. Khi học viên làm bài, kết quả hiện ở đây kèm số đếm và khoảng.</translation>
    </message>
    <message id="dashboard.state.no_session.go">
        <source>To the sessions</source>
        <translation type="unfinished">Đến các buổi học</translation>
    </message>
    <message id="dashboard.state.nobody.title">
        <source>{phase}: nobody has sat it yet</source>
        <translation type="unfinished">{phase}: chưa ai làm</translation>
    </message>
    <message id="dashboard.state.nobody.text">
        <source>{enrolled} people are enrolled. Collect the bundles of the laptops, or choose another test, country or way of sitting above.</source>
        <translation type="unfinished">Đã ghi danh {enrolled} người. Hãy thu gói từ các máy, hoặc chọn bài kiểm tra, nước hay cách làm khác ở trên.</translation>
    </message>
    <message id="dashboard.state.nobody.go">
        <source>Collect bundles</source>
        <translation type="unfinished">Thu gói</translation>
    </message>
    <message id="dashboard.state.sealed.title">
        <source>{count} people have sat it; their answers are sealed</source>
        <translation type="unfinished">{count} người đã làm; câu trả lời còn niêm phong</translation>
    </message>
    <message id="dashboard.state.sealed.text">
        <source>Scores come where the release code of the form is kept: on the laptop that made the form. Open the session there, or bring its release code here under Examination forms.</source>
        <translation type="unfinished">Điểm chỉ có ở nơi giữ mã mở đề: máy đã tạo đề. Hãy mở buổi học trên máy đó, hoặc đưa mã mở đề về đây ở mục Đề thi.</translation>
    </message>
    <message id="dashboard.state.sealed.go">
        <source>To the examination forms</source>
        <translation type="unfinished">Đến các đề thi</translation>
    </message>
    <message id="dashboard.state.failed.title">
        <source>The answers could not be counted</source>
        <translation type="unfinished">Không đếm được câu trả lời</translation>
    </message>
    <message id="dashboard.state.failed.text">
        <source>Nothing is lost: the answers are kept as they came. What went wrong stands in the log.</source>
        <translation type="unfinished">Không mất gì: câu trả lời vẫn được giữ nguyên. Lỗi được ghi trong nhật ký.</translation>
    </message>
    <message id="dashboard.state.failed.go">
        <source>Count again</source>
        <translation type="unfinished">Đếm lại</translation>
    </message>
    <message id="dashboard.product.elephant_or_mammoth">
        <source>ivory</source>
        <translation type="unfinished">ngà voi</translation>
    </message>
    <message id="dashboard.product.elephant">
        <source>elephant ivory</source>
        <translation type="unfinished">ngà voi (voi)</translation>
    </message>
    <message id="dashboard.product.mammoth">
        <source>mammoth ivory</source>
        <translation type="unfinished">ngà ma mút</translation>
    </message>
    <message id="dashboard.product.hippo">
        <source>hippo ivory</source>
        <translation type="unfinished">răng hà mã</translation>
    </message>
    <message id="dashboard.product.walrus">
        <source>walrus ivory</source>
        <translation type="unfinished">ngà hải mã</translation>
    </message>
    <message id="dashboard.product.warthog">
        <source>warthog tusk</source>
        <translation type="unfinished">nanh lợn bướu</translation>
    </message>
    <message id="dashboard.product.hornbill">
        <source>hornbill</source>
        <translation type="unfinished">mỏ hồng hoàng</translation>
    </message>
    <message id="dashboard.product.hornbill_casque">
        <source>hornbill</source>
        <translation type="unfinished">mỏ hồng hoàng</translation>
    </message>
    <message id="dashboard.product.rhino_horn">
        <source>rhino horn</source>
        <translation type="unfinished">sừng tê giác</translation>
    </message>
    <message id="dashboard.product.bone">
        <source>bone</source>
        <translation type="unfinished">xương</translation>
    </message>
    <message id="dashboard.product.resin">
        <source>resin</source>
        <translation type="unfinished">nhựa</translation>
    </message>
    <message id="dashboard.product.lined_resin">
        <source>lined resin</source>
        <translation type="unfinished">nhựa kẻ vân</translation>
    </message>
    <message id="dashboard.product.celluloid">
        <source>celluloid</source>
        <translation type="unfinished">celluloid</translation>
    </message>
    <message id="dashboard.product.shell">
        <source>shell</source>
        <translation type="unfinished">vỏ sò</translation>
    </message>
    <message id="dashboard.product.tagua">
        <source>tagua</source>
        <translation type="unfinished">hạt tagua</translation>
    </message>
    <message id="dashboard.product.horn">
        <source>horn</source>
        <translation type="unfinished">sừng</translation>
    </message>
    <message id="dashboard.product.horn_chips">
        <source>horn chips</source>
        <translation type="unfinished">mảnh sừng</translation>
    </message>
    <message id="dashboard.product.pangolin_raw">
        <source>pangolin scale</source>
        <translation type="unfinished">vảy tê tê</translation>
    </message>
    <message id="dashboard.product.pangolin_processed">
        <source>processed scale</source>
        <translation type="unfinished">vảy tê tê chế biến</translation>
    </message>
    <message id="dashboard.product.pangolin_skin">
        <source>pangolin skin</source>
        <translation type="unfinished">da tê tê</translation>
    </message>
    <message id="dashboard.product.fish_scales">
        <source>fish scale</source>
        <translation type="unfinished">vảy cá</translation>
    </message>
    <message id="dashboard.product.cone_scales">
        <source>cone scale</source>
        <translation type="unfinished">vảy quả thông</translation>
    </message>
    <message id="dashboard.product.seed_pods">
        <source>seed pod</source>
        <translation type="unfinished">vỏ quả khô</translation>
    </message>
    <message id="dashboard.product.moulded">
        <source>moulded scale</source>
        <translation type="unfinished">vảy đúc</translation>
    </message>
    <message id="dashboard.product.tiger_skin">
        <source>tiger skin</source>
        <translation type="unfinished">da hổ</translation>
    </message>
    <message id="dashboard.product.leopard_skin">
        <source>leopard skin</source>
        <translation type="unfinished">da báo</translation>
    </message>
    <message id="dashboard.product.clouded_leopard_skin">
        <source>clouded leopard</source>
        <translation type="unfinished">da báo gấm</translation>
    </message>
    <message id="dashboard.product.painted_skin">
        <source>painted skin</source>
        <translation type="unfinished">da vẽ vằn</translation>
    </message>
    <message id="dashboard.product.printed_plush">
        <source>printed plush</source>
        <translation type="unfinished">vải lông in</translation>
    </message>
    <message id="dashboard.product.zebra_skin">
        <source>zebra skin</source>
        <translation type="unfinished">da ngựa vằn</translation>
    </message>
    <message id="dashboard.product.claw_cast">
        <source>claw cast</source>
        <translation type="unfinished">vuốt đúc</translation>
    </message>
    <message id="dashboard.product.canine_cast">
        <source>tooth cast</source>
        <translation type="unfinished">răng đúc</translation>
    </message>
</context>
</TS>
