<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>learn</name>
    <message id="learn.title">
        <source>Learn</source>
        <translation type="unfinished">Học</translation>
    </message>
    <message id="learn.title.question">
        <source>Question {place} / {count}</source>
        <translation type="unfinished">Câu {place} / {count}</translation>
    </message>
    <message id="learn.title.practice">
        <source>Practice {place} / {count}</source>
        <translation type="unfinished">Luyện tập {place} / {count}</translation>
    </message>
    <message id="learn.title.item">
        <source>Item {place}</source>
        <translation type="unfinished">Câu {place}</translation>
    </message>
    <message id="learn.title.result">
        <source>Result: {pack}</source>
        <translation type="unfinished">Kết quả: {pack}</translation>
    </message>
    <message id="learn.crumb.test">
        <source>Self-test: {pack}</source>
        <translation type="unfinished">Tự kiểm tra: {pack}</translation>
    </message>
    <message id="learn.skills.title">
        <source>What you can tell apart</source>
        <translation type="unfinished">Những gì bạn phân biệt được</translation>
    </message>
    <message id="learn.legend.title">
        <source>How a ring fills</source>
        <translation type="unfinished">Các vòng tròn cho biết gì</translation>
    </message>
    <message id="learn.legend.not_tried">
        <source>no answer yet</source>
        <translation type="unfinished">chưa có câu trả lời</translation>
    </message>
    <message id="learn.legend.started">
        <source>fewer than {few} answers, or less than half right</source>
        <translation type="unfinished">dưới {few} lần trả lời, hoặc đúng chưa đến một nửa</translation>
    </message>
    <message id="learn.legend.getting_there">
        <source>at least {few} answers, at least half right</source>
        <translation type="unfinished">ít nhất {few} lần trả lời, đúng từ một nửa</translation>
    </message>
    <message id="learn.legend.reliable">
        <source>{window} answers about {varied} or more items, at least {enough} right</source>
        <translation type="unfinished">{window} lần trả lời ít nhất {varied} câu hỏi, đúng từ {enough}</translation>
    </message>
    <message id="learn.legend.source">
        <source>From your own answers on this computer, at most the latest {window} in a cell. This is practice: it decides nothing.</source>
        <translation type="unfinished">Tính từ câu trả lời của chính bạn trên máy này, mỗi ô nhiều nhất {window} câu gần nhất. Đây là luyện tập, không quyết định điều gì.</translation>
    </message>
    <message id="learn.skill.cue">
        <source>See the cue</source>
        <translation type="unfinished">Thấy dấu hiệu</translation>
    </message>
    <message id="learn.skill.look_alikes">
        <source>Tell it from look-alikes</source>
        <translation type="unfinished">Phân biệt với vật giống</translation>
    </message>
    <message id="learn.skill.limits">
        <source>Know when you cannot tell</source>
        <translation type="unfinished">Biết khi nào không xác định được</translation>
    </message>
    <message id="learn.standing.not_tried">
        <source>not yet tried</source>
        <translation type="unfinished">chưa thử</translation>
    </message>
    <message id="learn.standing.started">
        <source>started</source>
        <translation type="unfinished">đã bắt đầu</translation>
    </message>
    <message id="learn.standing.getting_there">
        <source>getting there</source>
        <translation type="unfinished">đang tiến bộ</translation>
    </message>
    <message id="learn.standing.reliable">
        <source>reliable</source>
        <translation type="unfinished">vững</translation>
    </message>
    <message id="learn.kind.ivory">
        <source>Ivory</source>
        <translation type="unfinished">Ngà</translation>
    </message>
    <message id="learn.kind.ivory.what">
        <source>crossing lines, cut faces</source>
        <translation type="unfinished">vân chéo, mặt cắt</translation>
    </message>
    <message id="learn.kind.pangolin">
        <source>Pangolin scales</source>
        <translation type="unfinished">Vảy tê tê</translation>
    </message>
    <message id="learn.kind.pangolin.what">
        <source>raw, processed, look-alikes</source>
        <translation type="unfinished">thô, đã chế biến, vật giống</translation>
    </message>
    <message id="learn.kind.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">Hổ và thú họ mèo lớn</translation>
    </message>
    <message id="learn.kind.tiger.what">
        <source>skin, painted skin, bone</source>
        <translation type="unfinished">da, da vẽ, xương</translation>
    </message>
    <message id="learn.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="learn.packs">
        <source>Packs</source>
        <translation type="unfinished">Gói câu hỏi</translation>
    </message>
    <message id="learn.packs.none">
        <source>There is no pack here yet.</source>
        <translation type="unfinished">Chưa có gói câu hỏi nào.</translation>
    </message>
    <message id="learn.packs.items">
        <source>{count} items</source>
        <translation type="unfinished">{count} câu</translation>
    </message>
    <message id="learn.packs.drafts">
        <source>draft: {languages}</source>
        <translation type="unfinished">bản nháp: {languages}</translation>
    </message>
    <message id="learn.packs.minutes">
        <source>about {minutes} min</source>
        <translation type="unfinished">khoảng {minutes} phút</translation>
    </message>
    <message id="learn.packs.answered">
        <source>{answered} of {total} items answered</source>
        <translation type="unfinished">đã trả lời {answered}/{total} câu</translation>
    </message>
    <message id="learn.packs.aside">
        <source>set aside: {why}</source>
        <translation type="unfinished">để riêng: {why}</translation>
    </message>
    <message id="learn.why.title">
        <source>Why is {pack} set aside?</source>
        <translation type="unfinished">Vì sao {pack} bị để riêng?</translation>
    </message>
    <message id="learn.why.understood">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="learn.train">
        <source>Train</source>
        <translation type="unfinished">Luyện tập</translation>
    </message>
    <message id="learn.train.on">
        <source>Go on training</source>
        <translation type="unfinished">Luyện tiếp</translation>
    </message>
    <message id="learn.train.what">
        <source>Feedback after each answer; nothing is decided</source>
        <translation type="unfinished">Có phản hồi sau mỗi câu; không quyết định điều gì</translation>
    </message>
    <message id="learn.test">
        <source>Test</source>
        <translation type="unfinished">Kiểm tra</translation>
    </message>
    <message id="learn.test.on">
        <source>Go on with the test</source>
        <translation type="unfinished">Làm tiếp bài kiểm tra</translation>
    </message>
    <message id="learn.test.what">
        <source>No feedback until the end</source>
        <translation type="unfinished">Không có phản hồi cho đến cuối bài</translation>
    </message>
    <message id="learn.open.train">
        <source>Training open: {pack}</source>
        <translation type="unfinished">Bài luyện đang mở: {pack}</translation>
    </message>
    <message id="learn.open.test">
        <source>Test open: {pack}</source>
        <translation type="unfinished">Bài kiểm tra đang mở: {pack}</translation>
    </message>
    <message id="learn.open.text">
        <source>{answered} of {count} answers are saved.</source>
        <translation type="unfinished">Đã lưu {answered}/{count} câu trả lời.</translation>
    </message>
    <message id="learn.open.gone">
        <source>The pack is no longer what was asked. The saved answers stay.</source>
        <translation type="unfinished">Gói câu hỏi không còn như lúc làm bài. Các câu trả lời đã lưu vẫn còn.</translation>
    </message>
    <message id="learn.open.close">
        <source>Close it</source>
        <translation type="unfinished">Đóng lại</translation>
    </message>
    <message id="learn.go_on">
        <source>Go on with question {place}</source>
        <translation type="unfinished">Làm tiếp câu {place}</translation>
    </message>
    <message id="learn.results">
        <source>Your last results</source>
        <translation type="unfinished">Kết quả gần đây của bạn</translation>
    </message>
    <message id="learn.results.open">
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message id="learn.results.right">
        <source>{right} of {asked} right</source>
        <translation type="unfinished">đúng {right}/{asked}</translation>
    </message>
    <message id="learn.mode.train">
        <source>training</source>
        <translation type="unfinished">luyện tập</translation>
    </message>
    <message id="learn.mode.test">
        <source>test</source>
        <translation type="unfinished">kiểm tra</translation>
    </message>
    <message id="learn.nobody">
        <source>Say who is working first: answers are kept under a name or a code.</source>
        <translation type="unfinished">Trước hết hãy cho biết ai đang làm: câu trả lời được lưu theo tên hoặc mã.</translation>
    </message>
    <message id="learn.nobody.go">
        <source>Say who is working</source>
        <translation type="unfinished">Cho biết ai đang làm</translation>
    </message>
    <message id="learn.zoom">
        <source>Zoom</source>
        <translation type="unfinished">Phóng to</translation>
    </message>
    <message id="learn.pair.1">
        <source>First</source>
        <translation type="unfinished">Thứ nhất</translation>
    </message>
    <message id="learn.pair.2">
        <source>Second</source>
        <translation type="unfinished">Thứ hai</translation>
    </message>
    <message id="learn.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">Không xác định được</translation>
    </message>
    <message id="learn.cannot_tell.detail">
        <source>Refer to a laboratory</source>
        <translation type="unfinished">Chuyển giám định phòng thí nghiệm</translation>
    </message>
    <message id="learn.point.how">
        <source>Point at it on the picture: click, or move with the arrows (with Shift faster) and press Enter.</source>
        <translation type="unfinished">Chỉ vào hình: bấm chuột, hoặc di chuyển bằng phím mũi tên (giữ Shift để nhanh hơn) rồi bấm Enter.</translation>
    </message>
    <message id="learn.point.done">
        <source>A place is marked. Point again to move it.</source>
        <translation type="unfinished">Đã đánh dấu một chỗ. Chỉ lại để đổi chỗ.</translation>
    </message>
    <message id="learn.point.elsewhere">
        <source>Another place</source>
        <translation type="unfinished">Một chỗ khác</translation>
    </message>
    <message id="learn.hint.cannot_tell">
        <source>Answer only what can be seen. If the picture does not show enough, answer {number} is the right one.</source>
        <translation type="unfinished">Chỉ trả lời điều nhìn thấy được. Nếu ảnh không đủ, lựa chọn {number} là câu trả lời đúng.</translation>
    </message>
    <message id="learn.hint.several">
        <source>Several answers belong. A number sets or takes away a tick.</source>
        <translation type="unfinished">Có nhiều câu trả lời đúng. Phím số đánh dấu hoặc bỏ dấu.</translation>
    </message>
    <message id="learn.hint.answer_first">
        <source>Choose an answer first.</source>
        <translation type="unfinished">Hãy chọn câu trả lời trước.</translation>
    </message>
    <message id="learn.back">
        <source>Back</source>
        <translation type="unfinished">Trước</translation>
    </message>
    <message id="learn.next">
        <source>Next</source>
        <translation type="unfinished">Tiếp</translation>
    </message>
    <message id="learn.answer">
        <source>Answer</source>
        <translation type="unfinished">Trả lời</translation>
    </message>
    <message id="learn.finish">
        <source>Finish</source>
        <translation type="unfinished">Kết thúc</translation>
    </message>
    <message id="learn.next_item">
        <source>Next question</source>
        <translation type="unfinished">Câu tiếp</translation>
    </message>
    <message id="learn.to_result">
        <source>To the result</source>
        <translation type="unfinished">Xem kết quả</translation>
    </message>
    <message id="learn.back_to_list">
        <source>Back to the list</source>
        <translation type="unfinished">Về danh sách</translation>
    </message>
    <message id="learn.flag">
        <source>Review later</source>
        <translation type="unfinished">Xem lại sau</translation>
    </message>
    <message id="learn.flag.off">
        <source>Marked for review</source>
        <translation type="unfinished">Đã đánh dấu xem lại</translation>
    </message>
    <message id="learn.try_again">
        <source>Try again</source>
        <translation type="unfinished">Thử lại</translation>
    </message>
    <message id="learn.not_saved">
        <source>The answer is not saved. It stays here.</source>
        <translation type="unfinished">Câu trả lời chưa được lưu. Nó vẫn ở đây.</translation>
    </message>
    <message id="learn.not_saved.fault">
        <source>The program made a fault and wrote it down: {file}</source>
        <translation type="unfinished">Chương trình bị lỗi và đã ghi lại: {file}</translation>
    </message>
    <message id="learn.saved">
        <source>Saved</source>
        <translation type="unfinished">Đã lưu</translation>
    </message>
    <message id="learn.practice_chip">
        <source>Practice, nothing is decided</source>
        <translation type="unfinished">Luyện tập, không tính điểm</translation>
    </message>
    <message id="learn.ticks">
        <source>Question {place} of {count}, {answered} answered</source>
        <translation type="unfinished">Câu {place} trên {count}, đã trả lời {answered}</translation>
    </message>
    <message id="learn.finish.title">
        <source>Hand in the test?</source>
        <translation type="unfinished">Nộp bài kiểm tra?</translation>
    </message>
    <message id="learn.finish.answered">
        <source>{answered} of {count} questions are answered and saved.</source>
        <translation type="unfinished">Đã trả lời và lưu {answered}/{count} câu.</translation>
    </message>
    <message id="learn.finish.flagged">
        <source>{count} are marked for review.</source>
        <translation type="unfinished">{count} câu được đánh dấu xem lại.</translation>
    </message>
    <message id="learn.finish.final">
        <source>After handing in, answers cannot be changed.</source>
        <translation type="unfinished">Sau khi nộp, không thể đổi câu trả lời.</translation>
    </message>
    <message id="learn.finish.open">
        <source>Look at question {place}</source>
        <translation type="unfinished">Xem câu {place}</translation>
    </message>
    <message id="learn.finish.look_again">
        <source>Look again</source>
        <translation type="unfinished">Xem lại</translation>
    </message>
    <message id="learn.finish.hand_in">
        <source>Hand in</source>
        <translation type="unfinished">Nộp bài</translation>
    </message>
    <message id="learn.leave.title">
        <source>Leave the test?</source>
        <translation type="unfinished">Rời bài kiểm tra?</translation>
    </message>
    <message id="learn.leave.text">
        <source>{answered} of {count} answers are saved. You can come back.</source>
        <translation type="unfinished">Đã lưu {answered}/{count} câu trả lời. Bạn có thể quay lại.</translation>
    </message>
    <message id="learn.leave.leave">
        <source>Leave</source>
        <translation type="unfinished">Rời</translation>
    </message>
    <message id="learn.your_answer">
        <source>Your answer</source>
        <translation type="unfinished">Câu trả lời của bạn</translation>
    </message>
    <message id="learn.fits">
        <source>Fits</source>
        <translation type="unfinished">Phù hợp</translation>
    </message>
    <message id="learn.fits_better">
        <source>Fits better</source>
        <translation type="unfinished">Phù hợp hơn</translation>
    </message>
    <message id="learn.no_answer">
        <source>No answer</source>
        <translation type="unfinished">Chưa trả lời</translation>
    </message>
    <message id="learn.either">
        <source> or </source>
        <translation type="unfinished"> hoặc </translation>
    </message>
    <message id="learn.outcome.hit">
        <source>Found</source>
        <translation type="unfinished">Đã tìm ra</translation>
    </message>
    <message id="learn.outcome.correct-clear">
        <source>Told from the protected product</source>
        <translation type="unfinished">Đã phân biệt với sản phẩm được bảo vệ</translation>
    </message>
    <message id="learn.outcome.referred">
        <source>Rightly referred</source>
        <translation type="unfinished">Chuyển giám định đúng</translation>
    </message>
    <message id="learn.outcome.right">
        <source>Right</source>
        <translation type="unfinished">Đúng</translation>
    </message>
    <message id="learn.outcome.open">
        <source>Not answered</source>
        <translation type="unfinished">Chưa trả lời</translation>
    </message>
    <message id="learn.outcome.critical">
        <source>Would harm evidence</source>
        <translation type="unfinished">Có thể làm hỏng chứng cứ</translation>
    </message>
    <message id="learn.outcome.miss">
        <source>Protected product missed</source>
        <translation type="unfinished">Bỏ sót sản phẩm được bảo vệ</translation>
    </message>
    <message id="learn.outcome.miss.ivory">
        <source>Ivory missed</source>
        <translation type="unfinished">Bỏ sót ngà</translation>
    </message>
    <message id="learn.outcome.miss.pangolin">
        <source>Pangolin scales missed</source>
        <translation type="unfinished">Bỏ sót vảy tê tê</translation>
    </message>
    <message id="learn.outcome.miss.tiger">
        <source>Big cat missed</source>
        <translation type="unfinished">Bỏ sót thú họ mèo lớn</translation>
    </message>
    <message id="learn.outcome.false-accusation">
        <source>Look-alike taken for a protected product</source>
        <translation type="unfinished">Nhầm vật giống là sản phẩm được bảo vệ</translation>
    </message>
    <message id="learn.outcome.false-accusation.ivory">
        <source>Look-alike taken for ivory</source>
        <translation type="unfinished">Nhầm vật giống là ngà</translation>
    </message>
    <message id="learn.outcome.false-accusation.pangolin">
        <source>Look-alike taken for pangolin scales</source>
        <translation type="unfinished">Nhầm vật giống là vảy tê tê</translation>
    </message>
    <message id="learn.outcome.false-accusation.tiger">
        <source>Look-alike taken for a big cat</source>
        <translation type="unfinished">Nhầm vật giống là thú họ mèo lớn</translation>
    </message>
    <message id="learn.outcome.over-referred">
        <source>Referred, though the picture decides</source>
        <translation type="unfinished">Chuyển giám định dù ảnh đã đủ rõ</translation>
    </message>
    <message id="learn.outcome.guessed">
        <source>Named, though the picture does not decide</source>
        <translation type="unfinished">Đã gọi tên dù ảnh chưa đủ rõ</translation>
    </message>
    <message id="learn.outcome.partly">
        <source>Partly right</source>
        <translation type="unfinished">Đúng một phần</translation>
    </message>
    <message id="learn.outcome.wrong">
        <source>Look again</source>
        <translation type="unfinished">Xem lại</translation>
    </message>
    <message id="learn.outcome.wrong.place">
        <source>Another place fits</source>
        <translation type="unfinished">Chỗ khác phù hợp</translation>
    </message>
    <message id="learn.outcome.wrong.protected">
        <source>Another protected product named</source>
        <translation type="unfinished">Gọi tên sản phẩm được bảo vệ khác</translation>
    </message>
    <message id="learn.outcome.wrong.look_alike">
        <source>Another look-alike named</source>
        <translation type="unfinished">Gọi tên vật giống khác</translation>
    </message>
    <message id="learn.cannot_see">
        <source>What cannot be seen</source>
        <translation type="unfinished">Điều không nhìn thấy được</translation>
    </message>
    <message id="learn.next_time">
        <source>Look first next time</source>
        <translation type="unfinished">Lần sau hãy xem trước</translation>
    </message>
    <message id="learn.cue.original">
        <source>Original</source>
        <translation type="unfinished">Ảnh gốc</translation>
    </message>
    <message id="learn.cue.show">
        <source>Show cues</source>
        <translation type="unfinished">Xem dấu hiệu</translation>
    </message>
    <message id="learn.cue.mode">
        <source>What lies on the picture</source>
        <translation type="unfinished">Nội dung trên ảnh</translation>
    </message>
    <message id="learn.cue.keys">
        <source>Press 1 to {last} to look at each</source>
        <translation type="unfinished">Bấm 1 đến {last} để xem từng dấu hiệu</translation>
    </message>
    <message id="learn.count.found">
        <source>Protected products found</source>
        <translation type="unfinished">Sản phẩm được bảo vệ đã tìm ra</translation>
    </message>
    <message id="learn.count.found.what">
        <source>More is better.</source>
        <translation type="unfinished">Càng nhiều càng tốt.</translation>
    </message>
    <message id="learn.count.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">Vật giống bị quy nhầm</translation>
    </message>
    <message id="learn.count.accused.what">
        <source>Fewer is better.</source>
        <translation type="unfinished">Càng ít càng tốt.</translation>
    </message>
    <message id="learn.count.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">Vật không xác định được đã chuyển giám định</translation>
    </message>
    <message id="learn.count.referred.what">
        <source>More is better.</source>
        <translation type="unfinished">Càng nhiều càng tốt.</translation>
    </message>
    <message id="learn.count.knowledge">
        <source>Cues and steps right</source>
        <translation type="unfinished">Dấu hiệu và bước đúng</translation>
    </message>
    <message id="learn.count.knowledge.what">
        <source>Signs, evidence, law.</source>
        <translation type="unfinished">Dấu hiệu, chứng cứ, luật.</translation>
    </message>
    <message id="learn.count.few">
        <source>A form that decides has at least {wanted}.</source>
        <translation type="unfinished">Đề đủ để kết luận cần ít nhất {wanted}.</translation>
    </message>
    <message id="learn.few.title">
        <source>Decided on few items</source>
        <translation type="unfinished">Dựa trên ít câu hỏi</translation>
    </message>
    <message id="learn.few.text">
        <source>This shows where to look again, not whether you are competent.</source>
        <translation type="unfinished">Kết quả này cho biết cần xem lại chỗ nào, không cho biết bạn đã đạt năng lực hay chưa.</translation>
    </message>
    <message id="learn.competent.title">
        <source>Competent by the usual criteria</source>
        <translation type="unfinished">Đạt năng lực theo tiêu chí thông thường</translation>
    </message>
    <message id="learn.competent.not_yet">
        <source>Not yet competent by the usual criteria</source>
        <translation type="unfinished">Chưa đạt năng lực theo tiêu chí thông thường</translation>
    </message>
    <message id="learn.competent.text">
        <source>At least 8 of 10 protected products found, at most 2 of 10 look-alikes accused, at least half of the undecidable items referred, no critical evidence error. A session may set its own criteria.</source>
        <translation type="unfinished">Tìm ra ít nhất 8/10 sản phẩm được bảo vệ, quy nhầm nhiều nhất 2/10 vật giống, chuyển giám định ít nhất một nửa số câu không xác định được, không có lỗi nghiêm trọng về chứng cứ. Khóa học có thể đặt tiêu chí riêng.</translation>
    </message>
    <message id="learn.critical.title">
        <source>Would harm evidence</source>
        <translation type="unfinished">Có thể làm hỏng chứng cứ</translation>
    </message>
    <message id="learn.critical.text">
        <source>In {count} of the answers a step was chosen that harms the exhibit. Open the item and read why.</source>
        <translation type="unfinished">Trong {count} câu trả lời có bước làm hỏng vật chứng. Mở câu đó và đọc lý do.</translation>
    </message>
    <message id="learn.result.list">
        <source>{answered} of {asked} items answered</source>
        <translation type="unfinished">Đã trả lời {answered}/{asked} câu</translation>
    </message>
    <message id="learn.result.done">
        <source>Back to Learn</source>
        <translation type="unfinished">Về mục Học</translation>
    </message>
    <message id="learn.export.responses">
        <source>Save answers (CSV)</source>
        <translation type="unfinished">Lưu câu trả lời (CSV)</translation>
    </message>
    <message id="learn.export.scores">
        <source>Save scores (CSV)</source>
        <translation type="unfinished">Lưu điểm (CSV)</translation>
    </message>
    <message id="learn.export.title">
        <source>Save as a table</source>
        <translation type="unfinished">Lưu thành bảng</translation>
    </message>
    <message id="learn.export.filter">
        <source>Table</source>
        <translation type="unfinished">Bảng</translation>
    </message>
    <message id="learn.export.done">
        <source>{rows} rows saved in {file}</source>
        <translation type="unfinished">Đã lưu {rows} dòng vào {file}</translation>
    </message>
    <message id="learn.status.home">
        <source>Practice gives feedback after each answer and decides nothing.</source>
        <translation type="unfinished">Luyện tập có phản hồi sau mỗi câu và không quyết định điều gì.</translation>
    </message>
    <message id="learn.status.packs">
        <source>Packs ready: {count}</source>
        <translation type="unfinished">Gói sẵn sàng: {count}</translation>
    </message>
    <message id="learn.status.set_aside">
        <source>set aside: {count}</source>
        <translation type="unfinished">để riêng: {count}</translation>
    </message>
    <message id="learn.status.result">
        <source>Missed and accused are two different errors and are never added up.</source>
        <translation type="unfinished">Bỏ sót và quy nhầm là hai lỗi khác nhau, không bao giờ cộng lại.</translation>
    </message>
    <message id="learn.status.saved">
        <source>Each answer is saved before the next question</source>
        <translation type="unfinished">Mỗi câu trả lời được ghi trước câu tiếp theo</translation>
    </message>
    <message id="learn.status.draft">
        <source>Draft translation</source>
        <translation type="unfinished">Bản dịch nháp</translation>
    </message>
    <message id="learn.status.drawn">
        <source>Drawn for learning, not a photo of a real exhibit.</source>
        <translation type="unfinished">Hình tổng hợp để học, không phải ảnh vật chứng thật.</translation>
    </message>
    <message id="learn.status.sources">
        <source>Sources {facts}</source>
        <translation type="unfinished">Nguồn {facts}</translation>
    </message>
    <message id="learn.unkept">
        <source>Answers cannot be kept here, so no practice and no test can begin.</source>
        <translation type="unfinished">Không lưu được câu trả lời ở đây, nên không bắt đầu luyện tập hay kiểm tra được.</translation>
    </message>
    <message id="learn.undo">
        <source>Undo</source>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message id="learn.order.how">
        <source>Choose a step with the arrows. Press the number of its place, 1 to {last}, or Ctrl with the arrows. Dragging does the same.</source>
        <translation type="unfinished">Chọn một bước bằng phím mũi tên. Bấm số của vị trí, 1 đến {last}, hoặc Ctrl cùng phím mũi tên. Kéo thả cũng được.</translation>
    </message>
    <message id="learn.order.first">
        <source>Put the steps in order first. As dealt they are no answer.</source>
        <translation type="unfinished">Hãy xếp các bước trước. Thứ tự ban đầu chưa phải là câu trả lời.</translation>
    </message>
    <message id="learn.order.row">
        <source>Place {place} of {count}: {words}</source>
        <translation type="unfinished">Vị trí {place} / {count}: {words}</translation>
    </message>
    <message id="learn.order.up">
        <source>Move up: {words}</source>
        <translation type="unfinished">Chuyển lên: {words}</translation>
    </message>
    <message id="learn.order.down">
        <source>Move down: {words}</source>
        <translation type="unfinished">Chuyển xuống: {words}</translation>
    </message>
    <message id="learn.match.left">
        <source>Each of these</source>
        <translation type="unfinished">Mỗi mục này</translation>
    </message>
    <message id="learn.match.right">
        <source>goes with</source>
        <translation type="unfinished">đi với</translation>
    </message>
    <message id="learn.match.with">
        <source>{number} · {words}</source>
        <translation type="unfinished">{number} · {words}</translation>
    </message>
    <message id="learn.match.open">
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Chưa chọn</translation>
    </message>
    <message id="learn.match.how">
        <source>Choose a row, then press the number of what goes with it, 1 to {last}. A number may be used more than once.</source>
        <translation type="unfinished">Chọn một hàng rồi bấm số của mục đi với nó, 1 đến {last}. Một số có thể dùng nhiều lần.</translation>
    </message>
    <message id="learn.match.first">
        <source>Give every row a number first.</source>
        <translation type="unfinished">Hãy chọn số cho mọi hàng trước.</translation>
    </message>
    <message id="learn.sort.left">
        <source>{count} left</source>
        <translation type="unfinished">còn {count}</translation>
    </message>
    <message id="learn.sort.how">
        <source>Drag each into its group, or press the number of the group, 1 to {last}. Arrows choose, Backspace takes back.</source>
        <translation type="unfinished">Kéo từng cái vào nhóm, hoặc bấm số của nhóm, 1 đến {last}. Phím mũi tên để chọn, Backspace để lấy lại.</translation>
    </message>
    <message id="learn.sort.in_tray">
        <source>not sorted yet</source>
        <translation type="unfinished">chưa xếp</translation>
    </message>
    <message id="learn.sort.count">
        <source>{count} here</source>
        <translation type="unfinished">{count} ở đây</translation>
    </message>
    <message id="learn.sort.larger">
        <source>Larger</source>
        <translation type="unfinished">Phóng to</translation>
    </message>
    <message id="learn.sort.first">
        <source>Sort every one first.</source>
        <translation type="unfinished">Hãy xếp hết trước.</translation>
    </message>
    <message id="learn.number.how">
        <source>Type the number, or step with up and down.</source>
        <translation type="unfinished">Gõ số, hoặc tăng giảm bằng phím lên xuống.</translation>
    </message>
    <message id="learn.number.angle">
        <source>Lay the corner and both arms on two crossing lines of the picture. Tab goes from handle to handle, arrows move it, with Shift faster. Or type the angle.</source>
        <translation type="unfinished">Đặt đỉnh và hai cạnh lên hai đường cắt nhau trong ảnh. Tab để chuyển núm, phím mũi tên để dời, thêm Shift để nhanh hơn. Hoặc gõ số đo góc.</translation>
    </message>
    <message id="learn.number.first">
        <source>Enter a number first.</source>
        <translation type="unfinished">Hãy nhập một số trước.</translation>
    </message>
    <message id="learn.number.range">
        <source>From {least} to {most}</source>
        <translation type="unfinished">Từ {least} đến {most}</translation>
    </message>
    <message id="learn.number.name">
        <source>Number, {unit}</source>
        <translation type="unfinished">Số, {unit}</translation>
    </message>
    <message id="learn.number.bare">
        <source>Number</source>
        <translation type="unfinished">Số</translation>
    </message>
    <message id="learn.number.less">
        <source>A step less</source>
        <translation type="unfinished">Giảm một bước</translation>
    </message>
    <message id="learn.number.more">
        <source>A step more</source>
        <translation type="unfinished">Tăng một bước</translation>
    </message>
    <message id="learn.unit.degrees">
        <source>degrees</source>
        <translation type="unfinished">độ</translation>
    </message>
    <message id="learn.unit.mm">
        <source>mm</source>
        <translation type="unfinished">mm</translation>
    </message>
    <message id="learn.unit.kg">
        <source>kg</source>
        <translation type="unfinished">kg</translation>
    </message>
    <message id="learn.unit.g">
        <source>g</source>
        <translation type="unfinished">g</translation>
    </message>
    <message id="learn.unit.years">
        <source>years</source>
        <translation type="unfinished">năm</translation>
    </message>
    <message id="learn.unit.days">
        <source>days</source>
        <translation type="unfinished">ngày</translation>
    </message>
    <message id="learn.unit.pieces">
        <source>pieces</source>
        <translation type="unfinished">cái</translation>
    </message>
    <message id="learn.hint.cannot_tell.key">
        <source>Answer only what can be seen. If the picture does not show enough, {letter} (cannot tell) is the right answer.</source>
        <translation type="unfinished">Chỉ trả lời điều nhìn thấy được. Nếu ảnh không đủ, {letter} (không xác định được) là câu trả lời đúng.</translation>
    </message>
    <message id="learn.story.how">
        <source>A number chooses, Enter decides. What is decided stands.</source>
        <translation type="unfinished">Bấm số để chọn, Enter để quyết định. Đã quyết định thì không đổi lại.</translation>
    </message>
    <message id="learn.story.first">
        <source>Choose first what to do.</source>
        <translation type="unfinished">Hãy chọn việc cần làm trước.</translation>
    </message>
    <message id="learn.story.decide">
        <source>Decide</source>
        <translation type="unfinished">Quyết định</translation>
    </message>
    <message id="learn.story.go_on">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="learn.story.count">
        <source>Decision {number}</source>
        <translation type="unfinished">Quyết định {number}</translation>
    </message>
    <message id="learn.story.ended">
        <source>The story is at its end. Decisions taken: {count}.</source>
        <translation type="unfinished">Tình huống đã kết thúc. Số quyết định: {count}.</translation>
    </message>
    <message id="learn.story.after">
        <source>What follows</source>
        <translation type="unfinished">Điều xảy ra sau đó</translation>
    </message>
    <message id="learn.story.record">
        <source>Your decisions</source>
        <translation type="unfinished">Các quyết định của bạn</translation>
    </message>
    <message id="learn.story.better">
        <source>Better here: {choice}</source>
        <translation type="unfinished">Tốt hơn ở đây: {choice}</translation>
    </message>
    <message id="learn.story.good">
        <source>A good step</source>
        <translation type="unfinished">Bước tốt</translation>
    </message>
    <message id="learn.story.end">
        <source>How it ended</source>
        <translation type="unfinished">Kết cục</translation>
    </message>
    <message id="learn.story.unfinished">
        <source>Not taken to its end</source>
        <translation type="unfinished">Chưa đi đến cuối</translation>
    </message>
    <message id="learn.story.sum">
        <source>{good} of {all} decisions were the best one there</source>
        <translation type="unfinished">{good} / {all} quyết định là tốt nhất ở bước đó</translation>
    </message>
    <message id="learn.sure.ask">
        <source>How sure are you?</source>
        <translation type="unfinished">Bạn chắc đến mức nào?</translation>
    </message>
    <message id="learn.sure.1">
        <source>Guess</source>
        <translation type="unfinished">Đoán</translation>
    </message>
    <message id="learn.sure.2">
        <source>Fairly sure</source>
        <translation type="unfinished">Khá chắc</translation>
    </message>
    <message id="learn.sure.3">
        <source>Sure</source>
        <translation type="unfinished">Chắc chắn</translation>
    </message>
    <message id="learn.sure.first">
        <source>Say how sure you are, or go on without it.</source>
        <translation type="unfinished">Hãy cho biết bạn chắc đến mức nào, hoặc bỏ qua.</translation>
    </message>
    <message id="learn.sure.over.title">
        <source>You were sure here</source>
        <translation type="unfinished">Bạn đã chắc chắn ở câu này</translation>
    </message>
    <message id="learn.sure.over.text">
        <source>What feels certain is looked at least, by everyone. Of all your answers this one repays a second look most.</source>
        <translation type="unfinished">Điều tưởng chắc chắn thường ít được xem lại, ai cũng vậy. Đây là câu đáng xem lại nhất.</translation>
    </message>
    <message id="learn.sure.lucky.title">
        <source>A guess that fits</source>
        <translation type="unfinished">Đoán mà đúng</translation>
    </message>
    <message id="learn.sure.lucky.text">
        <source>See why it fits, and the next time it is no guess.</source>
        <translation type="unfinished">Hãy xem vì sao đúng, để lần sau không phải đoán.</translation>
    </message>
    <message id="learn.law.true_on">
        <source>True on {date}: check the current text</source>
        <translation type="unfinished">Đúng vào ngày {date}: hãy kiểm tra văn bản hiện hành</translation>
    </message>
    <message id="learn.law.old.title">
        <source>Read on {date}, more than a year ago</source>
        <translation type="unfinished">Được đọc ngày {date}, đã hơn một năm</translation>
    </message>
    <message id="learn.law.old.text">
        <source>The law may have changed. Look at the text in force before you act on it.</source>
        <translation type="unfinished">Luật có thể đã thay đổi. Hãy xem văn bản đang có hiệu lực trước khi làm theo.</translation>
    </message>
    <message id="learn.pause">
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message id="learn.pause.title">
        <source>Paused</source>
        <translation type="unfinished">Đang tạm dừng</translation>
    </message>
    <message id="learn.pause.text">
        <source>The question is covered and the clock stands still.</source>
        <translation type="unfinished">Câu hỏi được che lại và đồng hồ dừng.</translation>
    </message>
    <message id="learn.pause.go_on">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="learn.time.left">
        <source>{clock} left</source>
        <translation type="unfinished">còn {clock}</translation>
    </message>
    <message id="learn.time.minutes">
        <source>{minutes} minutes left</source>
        <translation type="unfinished">Còn {minutes} phút</translation>
    </message>
    <message id="learn.time.minute">
        <source>Less than a minute left</source>
        <translation type="unfinished">Còn chưa đầy một phút</translation>
    </message>
    <message id="learn.time.over.title">
        <source>The time is over</source>
        <translation type="unfinished">Đã hết giờ</translation>
    </message>
    <message id="learn.time.over.text">
        <source>{answered} of {count} questions are answered and saved. They are handed in now.</source>
        <translation type="unfinished">{answered} / {count} câu đã được trả lời và lưu. Bài được nộp bây giờ.</translation>
    </message>
    <message id="learn.time.over.hand_in">
        <source>Hand in</source>
        <translation type="unfinished">Nộp bài</translation>
    </message>
    <message id="learn.record.order">
        <source>The right order</source>
        <translation type="unfinished">Thứ tự đúng</translation>
    </message>
    <message id="learn.record.order.yours">
        <source>yours: place {place}</source>
        <translation type="unfinished">của bạn: vị trí {place}</translation>
    </message>
    <message id="learn.record.order.sum">
        <source>{right} of {all} steps stand where they belong</source>
        <translation type="unfinished">{right} / {all} bước đúng vị trí</translation>
    </message>
    <message id="learn.record.matching">
        <source>What goes with what</source>
        <translation type="unfinished">Mục nào đi với mục nào</translation>
    </message>
    <message id="learn.record.sorting">
        <source>What belongs in which group</source>
        <translation type="unfinished">Cái nào thuộc nhóm nào</translation>
    </message>
    <message id="learn.record.placed.sum">
        <source>{right} of {all} put where they belong</source>
        <translation type="unfinished">{right} / {all} được đặt đúng chỗ</translation>
    </message>
    <message id="learn.record.yours">
        <source>yours: {words}</source>
        <translation type="unfinished">của bạn: {words}</translation>
    </message>
    <message id="learn.record.open">
        <source>not placed</source>
        <translation type="unfinished">chưa đặt</translation>
    </message>
    <message id="learn.record.right">
        <source>right</source>
        <translation type="unfinished">đúng</translation>
    </message>
    <message id="learn.record.number">
        <source>{value} {unit}</source>
        <translation type="unfinished">{value} {unit}</translation>
    </message>
    <message id="learn.record.range">
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished">{low} đến {high} {unit}</translation>
    </message>
    <message id="learn.record.gauge">
        <source>Your {value}; right from {low} to {high} {unit}</source>
        <translation type="unfinished">Của bạn {value}; đúng từ {low} đến {high} {unit}</translation>
    </message>
    <message id="learn.record.gauge.open">
        <source>Right from {low} to {high} {unit}</source>
        <translation type="unfinished">Đúng từ {low} đến {high} {unit}</translation>
    </message>
    <message id="learn.record.near">
        <source>Half a point up to {near} beside it</source>
        <translation type="unfinished">Nửa điểm nếu lệch không quá {near}</translation>
    </message>
    <message id="learn.outcome.near">
        <source>Close</source>
        <translation type="unfinished">Gần đúng</translation>
    </message>
    <message id="learn.angle.corner">
        <source>Corner of the angle</source>
        <translation type="unfinished">Đỉnh góc</translation>
    </message>
    <message id="learn.angle.first">
        <source>End of the first arm</source>
        <translation type="unfinished">Đầu cạnh thứ nhất</translation>
    </message>
    <message id="learn.angle.second">
        <source>End of the second arm</source>
        <translation type="unfinished">Đầu cạnh thứ hai</translation>
    </message>
    <message id="learn.angle.reads">
        <source>{degrees} degrees.</source>
        <translation type="unfinished">{degrees} độ.</translation>
    </message>
    <message id="learn.angle.open">
        <source>Not laid on the picture yet.</source>
        <translation type="unfinished">Chưa đặt lên ảnh.</translation>
    </message>
    <message id="learn.angle.keys">
        <source>Arrows move it, with Shift faster.</source>
        <translation type="unfinished">Phím mũi tên để dời, thêm Shift để nhanh hơn.</translation>
    </message>
    <message id="learn.sealed.short">
        <source>Kept, scored later</source>
        <translation type="unfinished">Đã lưu, chấm sau</translation>
    </message>
    <message id="learn.sort.care">
        <source>Do not clean, scrape or burn an exhibit to find out.</source>
        <translation type="unfinished">Không lau, cạo hay đốt vật chứng để thử.</translation>
    </message>
    <message id="learn.number.outside">
        <source>This number cannot be entered. The range stands below the field.</source>
        <translation type="unfinished">Không nhập được số này. Khoảng cho phép ở dưới ô.</translation>
    </message>
    <message id="learn.skill.decide">
        <source>Decide step by step</source>
        <translation type="unfinished">Quyết định từng bước</translation>
    </message>
</context>
</TS>
