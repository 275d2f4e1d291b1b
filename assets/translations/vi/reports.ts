<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>reports</name>
    <message id="reports.title">
        <source>Session report</source>
        <translation type="unfinished">Báo cáo buổi học</translation>
    </message>
    <message id="reports.draft">
        <source>The words of this language are a draft: a reader of the language has not checked them yet.</source>
        <translation type="unfinished">Lời văn của ngôn ngữ này là bản nháp: chưa có người đọc bản ngữ kiểm tra.</translation>
    </message>
    <message id="reports.simulated">
        <source>Simulated data: no real person</source>
        <translation type="unfinished">Dữ liệu mô phỏng: không có người thật</translation>
    </message>
    <message id="reports.session">
        <source>Session</source>
        <translation type="unfinished">Buổi học</translation>
    </message>
    <message id="reports.place">
        <source>Place</source>
        <translation type="unfinished">Địa điểm</translation>
    </message>
    <message id="reports.dates">
        <source>Dates</source>
        <translation type="unfinished">Thời gian</translation>
    </message>
    <message id="reports.partners">
        <source>Partners</source>
        <translation type="unfinished">Đối tác</translation>
    </message>
    <message id="reports.made_on">
        <source>Report made on</source>
        <translation type="unfinished">Ngày lập báo cáo</translation>
    </message>
    <message id="reports.phase">
        <source>Test</source>
        <translation type="unfinished">Bài kiểm tra</translation>
    </message>
    <message id="reports.phases">
        <source>The tests</source>
        <translation type="unfinished">Các bài kiểm tra</translation>
    </message>
    <message id="reports.phase.pre">
        <source>Pre-test</source>
        <translation type="unfinished">Bài kiểm tra đầu khóa</translation>
    </message>
    <message id="reports.phase.post">
        <source>Post-test</source>
        <translation type="unfinished">Bài kiểm tra cuối khóa</translation>
    </message>
    <message id="reports.phase.follow-up">
        <source>Follow-up test</source>
        <translation type="unfinished">Bài kiểm tra sau khóa</translation>
    </message>
    <message id="reports.indicator">
        <source>Officers competent in protected species product identification: {phase}</source>
        <translation type="unfinished">Cán bộ đạt năng lực nhận dạng sản phẩm từ loài được bảo vệ: {phase}</translation>
    </message>
    <message id="reports.officers">
        <source>{count} of {of} officers</source>
        <translation type="unfinished">{count} trên {of} cán bộ</translation>
    </message>
    <message id="reports.interval">
        <source>{share}; 95 % interval {low} to {high}</source>
        <translation type="unfinished">{share}; khoảng tin cậy 95 %: {low} đến {high}</translation>
    </message>
    <message id="reports.no_interval">
        <source>Under ten people: counts only, no percentage.</source>
        <translation type="unfinished">Dưới mười người: chỉ nêu số đếm, không nêu tỷ lệ phần trăm.</translation>
    </message>
    <message id="reports.count">
        <source>{count} of {of}</source>
        <translation type="unfinished">{count} trên {of}</translation>
    </message>
    <message id="reports.share">
        <source>{count} of {of} ({share}; {low} to {high})</source>
        <translation type="unfinished">{count} trên {of} ({share}; {low} đến {high})</translation>
    </message>
    <message id="reports.answers">
        <source>{count} of {of} answers ({share})</source>
        <translation type="unfinished">{count} trên {of} câu trả lời ({share})</translation>
    </message>
    <message id="reports.if_absent">
        <source>Enrolled, but not decided: {people}. If none of these were competent, the share would be {low}; if all of them were, {high}.</source>
        <translation type="unfinished">{people} cán bộ đã ghi danh chưa được kết luận. Nếu không ai trong số đó đạt năng lực, tỷ lệ là {low}; nếu tất cả đều đạt, tỷ lệ là {high}.</translation>
    </message>
    <message id="reports.enrolled">
        <source>Enrolled</source>
        <translation type="unfinished">Đã ghi danh</translation>
    </message>
    <message id="reports.sat">
        <source>Sat the test</source>
        <translation type="unfinished">Đã làm bài</translation>
    </message>
    <message id="reports.decided">
        <source>Decided</source>
        <translation type="unfinished">Đã kết luận</translation>
    </message>
    <message id="reports.competent">
        <source>Competent</source>
        <translation type="unfinished">Đạt năng lực</translation>
    </message>
    <message id="reports.cautions">
        <source>Before you use these figures</source>
        <translation type="unfinished">Trước khi dùng các số liệu này</translation>
    </message>
    <message id="reports.caution.simulated">
        <source>These people and answers were made by a computer for practice. They say nothing about anybody.</source>
        <translation type="unfinished">Những người và câu trả lời này do máy tính tạo ra để luyện tập. Chúng không nói gì về ai cả.</translation>
    </message>
    <message id="reports.caution.no_criteria">
        <source>No one set of criteria was fixed for these people: each session counts by its own.</source>
        <translation type="unfinished">Không có một bộ tiêu chí chung cho những người này: mỗi buổi học tính theo tiêu chí riêng.</translation>
    </message>
    <message id="reports.caution.nobody">
        <source>Nobody has sat this test yet.</source>
        <translation type="unfinished">Chưa có ai làm bài kiểm tra này.</translation>
    </message>
    <message id="reports.caution.under_ten">
        <source>Decided: only {people}. Counts, no percentages: one person more or less changes everything.</source>
        <translation type="unfinished">Chỉ {people} người được kết luận: chỉ nêu số đếm. Thêm hoặc bớt một người là khác hẳn.</translation>
    </message>
    <message id="reports.caution.under_twenty">
        <source>Decided: only {people}. The interval is wide, and nothing can be said of single items.</source>
        <translation type="unfinished">Chỉ {people} người được kết luận: khoảng tin cậy rộng, và không thể nói gì về từng câu hỏi.</translation>
    </message>
    <message id="reports.caution.under_fifty">
        <source>Decided: {people}, under fifty. Figures of single items are uncertain.</source>
        <translation type="unfinished">{people} người được kết luận: số liệu của từng câu hỏi chưa chắc chắn.</translation>
    </message>
    <message id="reports.caution.few_items">
        <source>Decided on few items: a form that decides has at least 10 protected products, 10 look-alikes and 4 items that the picture does not decide.</source>
        <translation type="unfinished">Kết luận trên ít câu hỏi: một đề đủ để kết luận có ít nhất 10 sản phẩm được bảo vệ, 10 vật giống và 4 câu mà ảnh không cho kết luận.</translation>
    </message>
    <message id="reports.caution.undecided">
        <source>Sat, but not decided: {people}. The forms cannot decide it, or the answers are still sealed here.</source>
        <translation type="unfinished">{people} người đã làm bài nhưng chưa được kết luận: đề của họ không đủ để kết luận, hoặc câu trả lời còn niêm phong.</translation>
    </message>
    <message id="reports.caution.absent">
        <source>Enrolled, but did not sit this test: {people}. Those who came may differ from those who did not.</source>
        <translation type="unfinished">{people} người đã ghi danh không làm bài này. Người đến có thể khác người không đến.</translation>
    </message>
    <message id="reports.caution.gaps">
        <source>Laptops with incomplete records: {laptops}. Answers may be missing.</source>
        <translation type="unfinished">Bản ghi của {laptops} máy tính chưa đầy đủ: có thể thiếu câu trả lời.</translation>
    </message>
    <message id="reports.nobody_sat">
        <source>{enrolled} people are enrolled. Nobody has sat a test yet, so that there is no figure.</source>
        <translation type="unfinished">{enrolled} người đã ghi danh. Chưa có ai làm bài kiểm tra nên chưa có số liệu.</translation>
    </message>
    <message id="reports.criteria">
        <source>What counts as competent</source>
        <translation type="unfinished">Thế nào là đạt năng lực</translation>
    </message>
    <message id="reports.criteria.none">
        <source>No criteria were fixed for this session: nobody is judged.</source>
        <translation type="unfinished">Buổi học này chưa chốt tiêu chí: không ai bị đánh giá.</translation>
    </message>
    <message id="reports.criteria.found">
        <source>At least {share} % of protected products found</source>
        <translation type="unfinished">Tìm ra ít nhất {share} % sản phẩm được bảo vệ</translation>
    </message>
    <message id="reports.criteria.accused">
        <source>At most {share} % of look-alikes accused</source>
        <translation type="unfinished">Nghi nhầm nhiều nhất {share} % vật giống</translation>
    </message>
    <message id="reports.criteria.referred">
        <source>At least {share} % of the items that a picture does not decide referred</source>
        <translation type="unfinished">Chuyển giám định ít nhất {share} % số câu mà ảnh không cho kết luận</translation>
    </message>
    <message id="reports.criteria.right">
        <source>In law, in evidence and in cooperation at least {share} % of the points, each by itself</source>
        <translation type="unfinished">Pháp luật, chứng cứ và hợp tác: mỗi phần ít nhất {share} % số điểm</translation>
    </message>
    <message id="reports.criteria.critical">
        <source>No critical evidence error: no sample harmed, nothing handled without a record, nothing released on a guess</source>
        <translation type="unfinished">Không có lỗi chứng cứ nghiêm trọng: không làm hại mẫu vật, không xử lý mà không ghi biên bản, không cho qua khi chỉ phỏng đoán</translation>
    </message>
    <message id="reports.criteria.fixed">
        <source>Fixed on {at} UTC, before the tests. Fingerprint of the criteria: {hash}</source>
        <translation type="unfinished">Chốt lúc {at} UTC, trước các bài kiểm tra. Dấu vân của bộ tiêu chí: {hash}</translation>
    </message>
    <message id="reports.errors">
        <source>Two errors, apart from each other</source>
        <translation type="unfinished">Hai loại sai lầm, tách riêng</translation>
    </message>
    <message id="reports.errors.apart">
        <source>A missed protected product and an accused look-alike are different errors and are never added up. The dashed line is the criterion. Answers of one person are not independent of each other: pooled answers have no interval.</source>
        <translation type="unfinished">Bỏ sót sản phẩm được bảo vệ và nghi nhầm vật giống là hai sai lầm khác nhau, không bao giờ cộng lại. Đường đứt là tiêu chí. Các câu trả lời của một người không độc lập với nhau: số gộp không có khoảng tin cậy.</translation>
    </message>
    <message id="reports.errors.found">
        <source>Protected products found</source>
        <translation type="unfinished">Sản phẩm được bảo vệ được tìm ra</translation>
    </message>
    <message id="reports.errors.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">Vật giống bị nghi nhầm</translation>
    </message>
    <message id="reports.errors.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">Câu không thể kết luận được chuyển giám định</translation>
    </message>
    <message id="reports.errors.over_referred">
        <source>{count} answers referred an item that the picture does decide. They count in neither error.</source>
        <translation type="unfinished">{count} câu trả lời chuyển giám định khi ảnh vẫn cho kết luận. Chúng không tính vào sai lầm nào.</translation>
    </message>
    <message id="reports.errors.critical">
        <source>People with a critical evidence error: {people}</source>
        <translation type="unfinished">Số người có lỗi chứng cứ nghiêm trọng: {people}</translation>
    </message>
    <message id="reports.met.found">
        <source>People who found enough protected products: {people}</source>
        <translation type="unfinished">Số người tìm ra đủ sản phẩm được bảo vệ: {people}</translation>
    </message>
    <message id="reports.met.accused">
        <source>People who accused few enough look-alikes: {people}</source>
        <translation type="unfinished">Số người nghi nhầm trong mức cho phép: {people}</translation>
    </message>
    <message id="reports.met.referred">
        <source>People who referred enough undecidable items: {people}</source>
        <translation type="unfinished">Số người chuyển giám định đủ các câu không thể kết luận: {people}</translation>
    </message>
    <message id="reports.hidden">
        <source>not shown</source>
        <translation type="unfinished">không hiển thị</translation>
    </message>
    <message id="reports.unknown">
        <source>not known</source>
        <translation type="unfinished">không rõ</translation>
    </message>
    <message id="reports.change">
        <source>Before and after, the same people</source>
        <translation type="unfinished">Trước và sau, cùng những người đó</translation>
    </message>
    <message id="reports.change.pairs">
        <source>Only people who are decided on both occasions are compared.</source>
        <translation type="unfinished">Chỉ so sánh những người được kết luận ở cả hai lần.</translation>
    </message>
    <message id="reports.change.counts">
        <source>{pairs} pairs: {before} competent before, {after} after</source>
        <translation type="unfinished">{pairs} cặp: {before} người đạt trước, {after} người đạt sau</translation>
    </message>
    <message id="reports.change.cells">
        <source>{gained} became competent, {lost} no longer are, {stayed} were and are, {never} not yet</source>
        <translation type="unfinished">{gained} người mới đạt, {lost} người không còn đạt, {stayed} người vẫn đạt, {never} người chưa đạt</translation>
    </message>
    <message id="reports.change.hidden">
        <source>Who gained and who lost is not shown: a group would have under five people.</source>
        <translation type="unfinished">Không nêu ai tiến bộ, ai thụt lùi: có nhóm dưới năm người.</translation>
    </message>
    <message id="reports.change.few">
        <source>Under ten pairs: nothing more can be said.</source>
        <translation type="unfinished">Dưới mười cặp: không thể nói gì thêm.</translation>
    </message>
    <message id="reports.change.difference">
        <source>Change: {points} points of a hundred (95 % interval {low} to {high})</source>
        <translation type="unfinished">Thay đổi: {points} điểm phần trăm (khoảng tin cậy 95 %: {low} đến {high})</translation>
    </message>
    <message id="reports.change.p">
        <source>Exact McNemar test, two-sided: p {p}</source>
        <translation type="unfinished">Kiểm định McNemar chính xác, hai phía: p {p}</translation>
    </message>
    <message id="reports.change.raw">
        <source>The forms differ and are not equated: too few people for it.</source>
        <translation type="unfinished">Các đề khác nhau và chưa được cân bằng: quá ít người.</translation>
    </message>
    <message id="reports.change.equated">
        <source>Points, equated through the common items: {points} of a hundred</source>
        <translation type="unfinished">Điểm, cân bằng qua các câu chung: {points} trên một trăm</translation>
    </message>
    <message id="reports.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is found about {times} times out of 10.</source>
        <translation type="unfinished">Với {pairs} cặp, một thay đổi thật mà 25 trong 100 người đạt thêm và 5 người mất đi được phát hiện khoảng {times} lần trong 10 lần.</translation>
    </message>
    <message id="reports.power.never">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is hardly ever found ({times} times out of 10).</source>
        <translation type="unfinished">Với {pairs} cặp, một thay đổi thật mà 25 trong 100 người đạt thêm và 5 người mất đi hầu như không bao giờ được phát hiện ({times} lần trong 10).</translation>
    </message>
    <message id="reports.power.always">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is nearly always found ({times} times out of 10).</source>
        <translation type="unfinished">Với {pairs} cặp, một thay đổi thật mà 25 trong 100 người đạt thêm và 5 người mất đi gần như luôn được phát hiện ({times} lần trong 10).</translation>
    </message>
    <message id="reports.confusion">
        <source>What was taken for what</source>
        <translation type="unfinished">Nhầm cái gì với cái gì</translation>
    </message>
    <message id="reports.confusion.read">
        <source>Rows: what it was. Columns: what was answered. Numbers are answers. Framed: the right answer.</source>
        <translation type="unfinished">Hàng: vật thật. Cột: câu trả lời. Con số là số câu trả lời. Ô viền đậm: câu trả lời đúng.</translation>
    </message>
    <message id="reports.confusion.few">
        <source>Under {least} people sat: single answers are not shown.</source>
        <translation type="unfinished">Dưới {least} người làm bài: không nêu từng câu trả lời.</translation>
    </message>
    <message id="reports.confusion.other">
        <source>other</source>
        <translation type="unfinished">khác</translation>
    </message>
    <message id="reports.refer">
        <source>refer</source>
        <translation type="unfinished">chuyển giám định</translation>
    </message>
    <message id="reports.items">
        <source>The items</source>
        <translation type="unfinished">Các câu hỏi</translation>
    </message>
    <message id="reports.items.few">
        <source>Under {least} people were asked each item: no correlation is shown.</source>
        <translation type="unfinished">Dưới {least} người trả lời mỗi câu: không nêu tương quan.</translation>
    </message>
    <message id="reports.items.grey">
        <source>Under 50 people: correlations are uncertain; an item is marked only where even the upper end of its interval is low.</source>
        <translation type="unfinished">Dưới 50 người: tương quan chưa chắc chắn; chỉ đánh dấu câu mà cả cận trên của khoảng cũng thấp.</translation>
    </message>
    <message id="reports.items.flags">
        <source>A mark asks for a second look at the item. It is never a reason to leave it out by itself.</source>
        <translation type="unfinished">Dấu ghi chú nhắc xem lại câu hỏi. Tự nó không bao giờ là lý do để loại câu đó.</translation>
    </message>
    <message id="reports.item">
        <source>Item</source>
        <translation type="unfinished">Câu hỏi</translation>
    </message>
    <message id="reports.form">
        <source>Form</source>
        <translation type="unfinished">Đề</translation>
    </message>
    <message id="reports.role">
        <source>What it shows</source>
        <translation type="unfinished">Nội dung</translation>
    </message>
    <message id="reports.asked">
        <source>Asked</source>
        <translation type="unfinished">Số người trả lời</translation>
    </message>
    <message id="reports.right">
        <source>Right</source>
        <translation type="unfinished">Đúng</translation>
    </message>
    <message id="reports.points">
        <source>Points</source>
        <translation type="unfinished">Điểm</translation>
    </message>
    <message id="reports.rest">
        <source>With the rest</source>
        <translation type="unfinished">Với phần còn lại</translation>
    </message>
    <message id="reports.look_at">
        <source>To look at</source>
        <translation type="unfinished">Cần xem lại</translation>
    </message>
    <message id="reports.flag.all_right">
        <source>all right</source>
        <translation type="unfinished">tất cả đúng</translation>
    </message>
    <message id="reports.flag.all_wrong">
        <source>nobody right</source>
        <translation type="unfinished">không ai đúng</translation>
    </message>
    <message id="reports.flag.stronger_worse">
        <source>stronger people do no better</source>
        <translation type="unfinished">người giỏi hơn không làm tốt hơn</translation>
    </message>
    <message id="reports.flag.too_hard">
        <source>below guessing</source>
        <translation type="unfinished">thấp hơn đoán mò</translation>
    </message>
    <message id="reports.reliability">
        <source>How reliably the forms measure</source>
        <translation type="unfinished">Độ tin cậy của các đề</translation>
    </message>
    <message id="reports.reliability.form">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items</source>
        <translation type="unfinished">Đề {form}: alpha {alpha} (khoảng tin cậy 95 %: {low} đến {high}); {people} người, {items} câu</translation>
    </message>
    <message id="reports.reliability.grey">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items: few people, uncertain</source>
        <translation type="unfinished">Đề {form}: alpha {alpha} (khoảng tin cậy 95 %: {low} đến {high}); {people} người, {items} câu: ít người, chưa chắc chắn</translation>
    </message>
    <message id="reports.reliability.few">
        <source>Form {form}: {people} people, {items} items; no alpha under {least} people</source>
        <translation type="unfinished">Đề {form}: {people} người, {items} câu; không tính alpha khi dưới {least} người</translation>
    </message>
    <message id="reports.groups">
        <source>Groups</source>
        <translation type="unfinished">Các nhóm</translation>
    </message>
    <message id="reports.groups.least">
        <source>No group with too few people is shown (five, or ten where countries stand together), and where one is hidden, the next smallest is hidden too. Groups differ in more than training: this is no comparison of agencies or countries.</source>
        <translation type="unfinished">Không nêu nhóm quá ít người (năm, hoặc mười khi có nhiều quốc gia); khi một nhóm bị ẩn thì nhóm nhỏ kế tiếp cũng bị ẩn. Các nhóm khác nhau không chỉ ở việc học: đây không phải so sánh giữa các cơ quan hay quốc gia.</translation>
    </message>
    <message id="reports.agency">
        <source>Agency</source>
        <translation type="unfinished">Cơ quan</translation>
    </message>
    <message id="reports.country">
        <source>Country</source>
        <translation type="unfinished">Quốc gia</translation>
    </message>
    <message id="reports.country.CN">
        <source>China</source>
        <translation type="unfinished">Trung Quốc</translation>
    </message>
    <message id="reports.country.VN">
        <source>Viet Nam</source>
        <translation type="unfinished">Việt Nam</translation>
    </message>
    <message id="reports.country.LA">
        <source>Lao PDR</source>
        <translation type="unfinished">CHDCND Lào</translation>
    </message>
    <message id="reports.attendance">
        <source>Attendance</source>
        <translation type="unfinished">Điểm danh</translation>
    </message>
    <message id="reports.day">
        <source>Day</source>
        <translation type="unfinished">Ngày</translation>
    </message>
    <message id="reports.present">
        <source>Present</source>
        <translation type="unfinished">Có mặt</translation>
    </message>
    <message id="reports.aside">
        <source>What is not in the figures</source>
        <translation type="unfinished">Những gì không có trong số liệu</translation>
    </message>
    <message id="reports.aside.nothing">
        <source>Nothing was set aside.</source>
        <translation type="unfinished">Không có gì bị để riêng.</translation>
    </message>
    <message id="reports.aside.gap">
        <source>Laptop {label}: records {first} to {last} are missing.</source>
        <translation type="unfinished">Máy {label}: thiếu bản ghi {first} đến {last}.</translation>
    </message>
    <message id="reports.aside.waiting">
        <source>Laptop {label}: nothing has come yet.</source>
        <translation type="unfinished">Máy {label}: chưa nhận được gì.</translation>
    </message>
    <message id="reports.aside.quarantined">
        <source>{file}: from a laptop that was not accepted.</source>
        <translation type="unfinished">{file}: từ máy chưa được chấp nhận.</translation>
    </message>
    <message id="reports.aside.conflict">
        <source>{file}: {count} records are held here with other content; both are left out.</source>
        <translation type="unfinished">{file}: {count} bản ghi ở đây có nội dung khác; cả hai đều bị loại.</translation>
    </message>
    <message id="reports.aside.refused">
        <source>{file}: refused.</source>
        <translation type="unfinished">{file}: bị từ chối.</translation>
    </message>
    <message id="reports.aside.missing">
        <source>People of this test whose answers are not here or not finished: {people}.</source>
        <translation type="unfinished">{people} người của bài này: câu trả lời chưa có ở đây hoặc chưa xong.</translation>
    </message>
    <message id="reports.method">
        <source>Notes on method</source>
        <translation type="unfinished">Ghi chú về phương pháp</translation>
    </message>
    <message id="reports.method.first">
        <source>The first sitting of a test counts. Answers that were changed before the end count as they stood at the end.</source>
        <translation type="unfinished">Chỉ tính lần làm bài đầu tiên. Câu trả lời đã sửa trước khi kết thúc được tính theo lần cuối.</translation>
    </message>
    <message id="reports.method.photo_check">
        <source>All figures are of sittings without the photo check at hand.</source>
        <translation type="unfinished">Mọi số liệu là của các lần làm bài không dùng kiểm tra ảnh.</translation>
    </message>
    <message id="reports.method.intervals">
        <source>Intervals of shares are Wilson's at 95 %. They hold for people like these, chosen as these were.</source>
        <translation type="unfinished">Khoảng của tỷ lệ theo Wilson, mức 95 %. Chúng đúng cho những người như thế này, được chọn như thế này.</translation>
    </message>
    <message id="reports.method.change">
        <source>Before and after: exact McNemar test on pairs; the interval of the difference is Newcombe's for paired shares.</source>
        <translation type="unfinished">Trước và sau: kiểm định McNemar chính xác trên các cặp; khoảng của hiệu theo Newcombe cho tỷ lệ ghép cặp.</translation>
    </message>
    <message id="reports.method.items">
        <source>Items: share of the points, and the correlation with the points of all other items. Alpha is Cronbach's with Feldt's interval.</source>
        <translation type="unfinished">Câu hỏi: tỷ lệ điểm, và tương quan với điểm của mọi câu khác. Alpha là của Cronbach với khoảng Feldt.</translation>
    </message>
    <message id="reports.method.privacy">
        <source>No person is named or ranked here. Groups under five people are hidden.</source>
        <translation type="unfinished">Không nêu tên hay xếp hạng ai ở đây. Nhóm dưới năm người bị ẩn.</translation>
    </message>
    <message id="reports.method.use">
        <source>A score is evidence about training, not a personnel file.</source>
        <translation type="unfinished">Điểm số là bằng chứng về việc học, không phải hồ sơ nhân sự.</translation>
    </message>
    <message id="errors.code_mistyped">
        <source>{typed}: this is no certificate code. A code has {signs} letters and figures in groups of four; compare each with the paper.</source>
        <translation type="unfinished">{typed}: đây không phải mã giấy chứng nhận. Mã có {signs} chữ và số, chia nhóm bốn; hãy so từng ký tự với bản giấy.</translation>
    </message>
    <message id="errors.code_not_listed">
        <source>{code}: the code is well formed, but the list of {entries} certificates does not hold it. Ask the programme for the list of that session.</source>
        <translation type="unfinished">{code}: mã đúng dạng nhưng không có trong danh sách {entries} giấy chứng nhận. Hãy hỏi chương trình danh sách của buổi học đó.</translation>
    </message>
    <message id="errors.not_a_certificate_list">
        <source>{file}: this is no list of certificates, or its last row with the signature is gone. Ask for the list as it was exported.</source>
        <translation type="unfinished">{file}: đây không phải danh sách giấy chứng nhận, hoặc dòng chữ ký cuối đã mất. Hãy xin danh sách như khi được xuất.</translation>
    </message>
    <message id="errors.list_changed">
        <source>{file}: the rows were changed after the list was signed. Ask for the list as it was exported.</source>
        <translation type="unfinished">{file}: các dòng đã bị thay đổi sau khi danh sách được ký. Hãy xin danh sách như khi được xuất.</translation>
    </message>
    <message id="errors.no_list_kept">
        <source>No certificates were made on this laptop. Name the list: borderlens verify CODE --list FILE.</source>
        <translation type="unfinished">Máy này chưa lập giấy chứng nhận nào. Hãy chỉ ra danh sách: borderlens verify CODE --list FILE.</translation>
    </message>
    <message id="errors.nobody_took_part">
        <source>{session}: nobody is noted as present and nobody sat a test, so there is nothing to certify. Note the attendance first.</source>
        <translation type="unfinished">{session}: chưa ghi ai có mặt và chưa ai làm bài, nên không có gì để chứng nhận. Hãy điểm danh trước.</translation>
    </message>
    <message id="errors.no_font_for_paper">
        <source>No font on this computer draws the script of {language}. Install {package} and try again.</source>
        <translation type="unfinished">Máy này không có phông chữ cho {language}. Hãy cài {package} rồi thử lại.</translation>
    </message>
    <message id="errors.too_few_to_share">
        <source>Only {people} people would stand in this export; under {least} it could tell who they are. Pool sessions, or wait for more.</source>
        <translation type="unfinished">Bản xuất này chỉ có {people} người; dưới {least} người có thể lộ danh tính. Hãy gộp các buổi học hoặc chờ thêm.</translation>
    </message>
    <message id="reports.certificate">
        <source>Certificate</source>
        <translation type="unfinished">Giấy chứng nhận</translation>
    </message>
    <message id="reports.certificate.took_part">
        <source>took part in this joint training session:</source>
        <translation type="unfinished">đã tham gia buổi học chung sau đây:</translation>
    </message>
    <message id="reports.certificate.competent">
        <source>and was found competent in:</source>
        <translation type="unfinished">và được xác nhận đạt năng lực về:</translation>
    </message>
    <message id="reports.certificate.identification">
        <source>protected species product identification: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred</source>
        <translation type="unfinished">nhận dạng sản phẩm từ loài được bảo vệ: tìm ra ít nhất {found} % sản phẩm được bảo vệ, nghi nhầm nhiều nhất {accused} % vật giống, chuyển giám định ít nhất {referred} % câu không thể kết luận</translation>
    </message>
    <message id="reports.certificate.legal">
        <source>the law on protected species: at least {right} % of the points</source>
        <translation type="unfinished">pháp luật về loài được bảo vệ: ít nhất {right} % số điểm</translation>
    </message>
    <message id="reports.certificate.evidence">
        <source>handling evidence: at least {right} % of the points</source>
        <translation type="unfinished">xử lý chứng cứ: ít nhất {right} % số điểm</translation>
    </message>
    <message id="reports.certificate.cooperation">
        <source>cooperation across the border: at least {right} % of the points</source>
        <translation type="unfinished">hợp tác qua biên giới: ít nhất {right} % số điểm</translation>
    </message>
    <message id="reports.certificate.few_items">
        <source>(decided on few items)</source>
        <translation type="unfinished">(kết luận trên ít câu hỏi)</translation>
    </message>
    <message id="reports.certificate.criteria">
        <source>Fingerprint of the criteria, fixed before the tests: {hash}</source>
        <translation type="unfinished">Dấu vân của bộ tiêu chí, chốt trước các bài kiểm tra: {hash}</translation>
    </message>
    <message id="reports.certificate.code">
        <source>Code</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="reports.certificate.check">
        <source>Compare the code with the list of the programme. The list holds no names.</source>
        <translation type="unfinished">So mã với danh sách của chương trình. Danh sách không có tên.</translation>
    </message>
    <message id="reports.certificate.issued">
        <source>Issued on {day}</source>
        <translation type="unfinished">Cấp ngày {day}</translation>
    </message>
    <message id="reports.certificate.trainer">
        <source>Trainer</source>
        <translation type="unfinished">Giảng viên</translation>
    </message>
    <message id="reports.certificates.made">
        <source>{count} certificates in {folder}; the list without names: {list}.</source>
        <translation type="unfinished">{count} giấy chứng nhận trong {folder}; danh sách không tên: {list}.</translation>
    </message>
    <message id="reports.certificates.step">
        <source>Certificates</source>
        <translation type="unfinished">Giấy chứng nhận</translation>
    </message>
    <message id="reports.made">
        <source>Report written to {file}.</source>
        <translation type="unfinished">Đã ghi báo cáo vào {file}.</translation>
    </message>
    <message id="reports.verified">
        <source>{code}: on the list. {statement}. Session: {session}, {place}, {starts_on} to {ends_on}. Issued {issued_on}.</source>
        <translation type="unfinished">{code}: có trong danh sách. {statement}. Buổi học: {session}, {place}, {starts_on} đến {ends_on}. Cấp ngày {issued_on}.</translation>
    </message>
    <message id="reports.verified.took_part">
        <source>Took part</source>
        <translation type="unfinished">Đã tham gia</translation>
    </message>
    <message id="reports.verified.competent">
        <source>Took part; competent in: {competencies}; criteria {hash}</source>
        <translation type="unfinished">Đã tham gia; đạt năng lực về: {competencies}; tiêu chí {hash}</translation>
    </message>
    <message id="reports.verified.own">
        <source>The list was signed on this laptop.</source>
        <translation type="unfinished">Danh sách được ký trên máy này.</translation>
    </message>
    <message id="reports.verified.other">
        <source>The list was signed by the key {fingerprint}. Compare it with the programme by telephone.</source>
        <translation type="unfinished">Danh sách được ký bằng khóa {fingerprint}. Hãy đối chiếu với chương trình qua điện thoại.</translation>
    </message>
    <message id="reports.verified.simulated">
        <source>This certificate is simulated: it stands for no real person.</source>
        <translation type="unfinished">Giấy chứng nhận này là mô phỏng: không ứng với người thật nào.</translation>
    </message>
    <message id="reports.competency.identification">
        <source>identification</source>
        <translation type="unfinished">nhận dạng</translation>
    </message>
    <message id="reports.competency.legal">
        <source>law</source>
        <translation type="unfinished">pháp luật</translation>
    </message>
    <message id="reports.competency.evidence">
        <source>evidence</source>
        <translation type="unfinished">chứng cứ</translation>
    </message>
    <message id="reports.competency.cooperation">
        <source>cooperation</source>
        <translation type="unfinished">hợp tác</translation>
    </message>
    <message id="reports.feedback">
        <source>Your own results</source>
        <translation type="unfinished">Kết quả của bạn</translation>
    </message>
    <message id="reports.feedback.for">
        <source>For</source>
        <translation type="unfinished">Dành cho</translation>
    </message>
    <message id="reports.feedback.intro">
        <source>These are your own answers in this test, for you alone. They are compared with nobody. Missed and accused are two different errors.</source>
        <translation type="unfinished">Đây là câu trả lời của riêng bạn trong bài này, chỉ dành cho bạn. Không so sánh với ai. Bỏ sót và nghi nhầm là hai sai lầm khác nhau.</translation>
    </message>
    <message id="reports.feedback.sealed">
        <source>{count} answers are still sealed and not counted here.</source>
        <translation type="unfinished">{count} câu trả lời còn niêm phong, chưa tính ở đây.</translation>
    </message>
    <message id="reports.feedback.product">
        <source>Product</source>
        <translation type="unfinished">Sản phẩm</translation>
    </message>
    <message id="reports.feedback.product.ivory">
        <source>Ivory</source>
        <translation type="unfinished">Ngà voi</translation>
    </message>
    <message id="reports.feedback.product.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">Tê tê</translation>
    </message>
    <message id="reports.feedback.product.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">Hổ và thú họ mèo lớn</translation>
    </message>
    <message id="reports.feedback.product.general">
        <source>Other materials</source>
        <translation type="unfinished">Vật liệu khác</translation>
    </message>
    <message id="reports.feedback.found">
        <source>Found</source>
        <translation type="unfinished">Tìm ra</translation>
    </message>
    <message id="reports.feedback.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">Vật giống bị nghi nhầm</translation>
    </message>
    <message id="reports.feedback.referred">
        <source>Rightly referred</source>
        <translation type="unfinished">Chuyển giám định đúng</translation>
    </message>
    <message id="reports.feedback.other">
        <source>Other subjects</source>
        <translation type="unfinished">Nội dung khác</translation>
    </message>
    <message id="reports.feedback.subject">
        <source>Subject</source>
        <translation type="unfinished">Nội dung</translation>
    </message>
    <message id="reports.feedback.practise">
        <source>What to practise next</source>
        <translation type="unfinished">Nên luyện gì tiếp theo</translation>
    </message>
    <message id="reports.feedback.practise.cue">
        <source>{cue}: {note}</source>
        <translation type="unfinished">{cue}: {note}</translation>
    </message>
    <message id="reports.feedback.practise.nothing">
        <source>In this test there is no cue that you have to practise more than others.</source>
        <translation type="unfinished">Trong bài này không có đặc điểm nào bạn cần luyện hơn các đặc điểm khác.</translation>
    </message>
    <message id="reports.feedback.critical">
        <source>In the evidence questions an answer was chosen that can spoil evidence. Go through these questions again with your trainer.</source>
        <translation type="unfinished">Trong phần chứng cứ có câu trả lời có thể làm hỏng chứng cứ. Hãy xem lại các câu này cùng giảng viên.</translation>
    </message>
    <message id="reports.feedback.use">
        <source>This sheet is for learning. It is no part of a personnel file.</source>
        <translation type="unfinished">Tờ này để học. Nó không thuộc hồ sơ nhân sự.</translation>
    </message>
    <message id="reports.donor">
        <source>Indicator by session</source>
        <translation type="unfinished">Chỉ số theo buổi học</translation>
    </message>
    <message id="reports.donor.pooled">
        <source>All sessions together</source>
        <translation type="unfinished">Tất cả các buổi học</translation>
    </message>
    <message id="reports.donor.range">
        <source>If absent</source>
        <translation type="unfinished">Nếu tính người vắng</translation>
    </message>
    <message id="reports.donor.criteria">
        <source>Criteria</source>
        <translation type="unfinished">Tiêu chí</translation>
    </message>
    <message id="reports.donor.differ">
        <source>differ</source>
        <translation type="unfinished">khác nhau</translation>
    </message>
    <message id="reports.donor.share">
        <source>Share (95 % interval)</source>
        <translation type="unfinished">Tỷ lệ (khoảng tin cậy 95 %)</translation>
    </message>
    <message id="reports.research.people">
        <source>People stand as pseudonyms under the programme's key. No name, code or id is in this file.</source>
        <translation type="unfinished">Mỗi người được thay bằng bí danh theo khóa của chương trình. Tệp này không có tên, mã hay số định danh.</translation>
    </message>
    <message id="reports.research.groups">
        <source>An agency or a country with under {least} people is left empty, and so is the next smallest where one alone could be found out.</source>
        <translation type="unfinished">Cơ quan hay quốc gia dưới {least} người được để trống; nhóm nhỏ kế tiếp cũng vậy khi một nhóm riêng lẻ có thể bị lộ.</translation>
    </message>
    <message id="reports.research.times">
        <source>Days only, in UTC; how long an answer took is in whole seconds.</source>
        <translation type="unfinished">Chỉ ghi ngày, theo UTC; thời gian trả lời tính bằng giây tròn.</translation>
    </message>
    <message id="reports.research.rows">
        <source>One row a standing answer of a test. An empty cell of points is an answer that is still sealed. Photo check: it was at hand. Missed and accused are different outcomes and are never added up.</source>
        <translation type="unfinished">Mỗi dòng là một câu trả lời cuối cùng của bài kiểm tra. Ô điểm trống là câu còn niêm phong. Kiểm tra ảnh: có sẵn khi làm bài. Bỏ sót và nghi nhầm là hai kết quả khác nhau, không bao giờ cộng lại.</translation>
    </message>
    <message id="reports.research.use">
        <source>For research on training only. Whoever holds the programme's key can tell who is who: never pass it on with this file.</source>
        <translation type="unfinished">Chỉ dùng để nghiên cứu việc đào tạo. Ai giữ khóa của chương trình có thể biết ai là ai: không bao giờ gửi khóa cùng tệp này.</translation>
    </message>
    <message id="reports.book.people">
        <source>People stand as pseudonyms under the programme's key. The counts are of the first sitting of each phase, without the photo check.</source>
        <translation type="unfinished">Mỗi người được thay bằng bí danh theo khóa của chương trình. Số đếm là của lần làm bài đầu tiên mỗi giai đoạn, không dùng kiểm tra ảnh.</translation>
    </message>
    <message id="reports.book.names">
        <source>This file holds names. Keep it apart from the other exports, and give it to nobody who does not need the names.</source>
        <translation type="unfinished">Tệp này có tên người. Hãy giữ riêng với các tệp xuất khác và không đưa cho người không cần tên.</translation>
    </message>
    <message id="reports.book.hidden">
        <source>An empty cell of a figure is one that must not be shown: too few people for it.</source>
        <translation type="unfinished">Ô số liệu trống là số không được hiển thị: quá ít người.</translation>
    </message>
    <message id="reports.book.pseudonyms">
        <source>People stand as pseudonyms under the programme's key; the list of names is another file, written with --names.</source>
        <translation type="unfinished">Mỗi người được thay bằng bí danh theo khóa của chương trình; danh sách tên là tệp khác, ghi bằng --names.</translation>
    </message>
    <message id="reports.donor.read">
        <source>Percentage of officers competent in protected species product identification, of those who sat the post-test and could be decided. Each session counts by its own criteria. Who sat in several sessions counts once in the line for all, in the last.</source>
        <translation type="unfinished">Tỷ lệ cán bộ đạt năng lực nhận dạng sản phẩm từ loài được bảo vệ, trong số người đã làm bài kiểm tra cuối khóa và được kết luận. Mỗi buổi học tính theo tiêu chí riêng. Người dự nhiều buổi chỉ tính một lần trong dòng tổng, ở buổi cuối.</translation>
    </message>
    <message id="reports.donor.least">
        <source>A session with too few people is not shown by itself. One that is too small for a report of its own is not in the line for all sessions either.</source>
        <translation type="unfinished">Buổi học quá ít người không nêu riêng. Buổi quá nhỏ để có báo cáo riêng cũng không nằm trong dòng tổng.</translation>
    </message>
    <message id="reports.too_few">
        <source>{phase}: too few people for a report that others read. A figure for under {least} people could tell who they are. The trainer sees the counts on the screen.</source>
        <translation type="unfinished">{phase}: quá ít người cho một báo cáo mà người khác đọc. Số liệu dưới {least} người có thể làm lộ danh tính. Giảng viên thấy số đếm trên màn hình.</translation>
    </message>
    <message id="reports.items.none">
        <source>No item was asked of enough people to be shown here.</source>
        <translation type="unfinished">Không có câu hỏi nào được đủ người trả lời để nêu ở đây.</translation>
    </message>
    <message id="reports.role.protected">
        <source>protected</source>
        <translation type="unfinished">được bảo vệ</translation>
    </message>
    <message id="reports.role.look_alike">
        <source>look-alike</source>
        <translation type="unfinished">vật giống</translation>
    </message>
    <message id="reports.role.undecidable">
        <source>undecidable</source>
        <translation type="unfinished">không kết luận được</translation>
    </message>
</context>
</TS>
