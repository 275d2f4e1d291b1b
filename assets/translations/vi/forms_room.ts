<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>forms_room</name>
    <message id="forms_room.title">
        <source>Examination forms</source>
        <translation type="unfinished">Đề kiểm tra</translation>
    </message>
    <message id="forms_room.sessions_text">
        <source>Parallel forms from a blueprint, sealed until you read out the code; on laptops or on paper.</source>
        <translation type="unfinished">Các đề tương đương lập từ khung đề, được khóa cho đến khi bạn đọc mã; làm trên máy hoặc trên giấy.</translation>
    </message>
    <message id="forms_room.sessions_go">
        <source>Make and open forms</source>
        <translation type="unfinished">Tạo và mở đề</translation>
    </message>
    <message id="forms_room.form">
        <source>{blueprint}, form {form}</source>
        <translation type="unfinished">{blueprint}, đề {form}</translation>
    </message>
    <message id="forms_room.letter">
        <source>Form {form}</source>
        <translation type="unfinished">Đề {form}</translation>
    </message>
    <message id="forms_room.letters">
        <source>Forms of this series</source>
        <translation type="unfinished">Các đề cùng bộ</translation>
    </message>
    <message id="forms_room.items">
        <source>{count} items</source>
        <translation type="unfinished">{count} câu hỏi</translation>
    </message>
    <message id="forms_room.minutes">
        <source>{count} minutes</source>
        <translation type="unfinished">{count} phút</translation>
    </message>
    <message id="forms_room.at_least">
        <source>at least {count}</source>
        <translation type="unfinished">ít nhất {count}</translation>
    </message>
    <message id="forms_room.common">
        <source>in every form</source>
        <translation type="unfinished">có trong mọi đề</translation>
    </message>
    <message id="forms_room.file_kind">
        <source>Examination form</source>
        <translation type="unfinished">Đề kiểm tra</translation>
    </message>
    <message id="forms_room.difficulty">
        <source>{band} ({value})</source>
        <translation type="unfinished">{band} ({value})</translation>
    </message>
    <message id="forms_room.blueprint.identification-deciding">
        <source>Identification, deciding</source>
        <translation type="unfinished">Nhận dạng, có quyết định</translation>
    </message>
    <message id="forms_room.blueprint.law-and-evidence">
        <source>Law and evidence</source>
        <translation type="unfinished">Luật và chứng cứ</translation>
    </message>
    <message id="forms_room.blueprint.whole-course">
        <source>Whole course</source>
        <translation type="unfinished">Toàn khóa</translation>
    </message>
    <message id="forms_room.blueprint.facts">
        <source>{forms} forms of {items} items, {common} in common, {minutes} minutes</source>
        <translation type="unfinished">{forms} đề, mỗi đề {items} câu, {common} câu chung, {minutes} phút</translation>
    </message>
    <message id="forms_room.competency.identification">
        <source>identification</source>
        <translation type="unfinished">nhận dạng</translation>
    </message>
    <message id="forms_room.competency.legal">
        <source>law</source>
        <translation type="unfinished">luật</translation>
    </message>
    <message id="forms_room.competency.evidence">
        <source>evidence</source>
        <translation type="unfinished">chứng cứ</translation>
    </message>
    <message id="forms_room.competency.cooperation">
        <source>cooperation</source>
        <translation type="unfinished">phối hợp</translation>
    </message>
    <message id="forms_room.kind.ivory">
        <source>ivory</source>
        <translation type="unfinished">ngà</translation>
    </message>
    <message id="forms_room.kind.pangolin">
        <source>pangolin</source>
        <translation type="unfinished">tê tê</translation>
    </message>
    <message id="forms_room.kind.tiger">
        <source>tiger</source>
        <translation type="unfinished">hổ</translation>
    </message>
    <message id="forms_room.kind.general">
        <source>general</source>
        <translation type="unfinished">chung</translation>
    </message>
    <message id="forms_room.band.easy">
        <source>easy</source>
        <translation type="unfinished">dễ</translation>
    </message>
    <message id="forms_room.band.middle">
        <source>middling</source>
        <translation type="unfinished">vừa</translation>
    </message>
    <message id="forms_room.band.hard">
        <source>hard</source>
        <translation type="unfinished">khó</translation>
    </message>
    <message id="forms_room.role.protected">
        <source>protected product</source>
        <translation type="unfinished">sản phẩm được bảo vệ</translation>
    </message>
    <message id="forms_room.role.look_alike">
        <source>look-alike</source>
        <translation type="unfinished">vật giống</translation>
    </message>
    <message id="forms_room.role.undecidable">
        <source>cannot be told</source>
        <translation type="unfinished">không thể xác định</translation>
    </message>
    <message id="forms_room.type.single">
        <source>one answer</source>
        <translation type="unfinished">một đáp án</translation>
    </message>
    <message id="forms_room.type.multiple">
        <source>several answers</source>
        <translation type="unfinished">nhiều đáp án</translation>
    </message>
    <message id="forms_room.type.true_false">
        <source>true or false</source>
        <translation type="unfinished">đúng hay sai</translation>
    </message>
    <message id="forms_room.type.hotspot">
        <source>point on a picture</source>
        <translation type="unfinished">chỉ điểm trên ảnh</translation>
    </message>
    <message id="forms_room.type.pair">
        <source>same or different</source>
        <translation type="unfinished">giống hay khác</translation>
    </message>
    <message id="forms_room.type.ordering">
        <source>ordering</source>
        <translation type="unfinished">sắp thứ tự</translation>
    </message>
    <message id="forms_room.type.matching">
        <source>matching</source>
        <translation type="unfinished">ghép đôi</translation>
    </message>
    <message id="forms_room.type.sorting">
        <source>sorting</source>
        <translation type="unfinished">phân nhóm</translation>
    </message>
    <message id="forms_room.type.numeric">
        <source>number</source>
        <translation type="unfinished">con số</translation>
    </message>
    <message id="forms_room.type.scenario">
        <source>branching story</source>
        <translation type="unfinished">tình huống rẽ nhánh</translation>
    </message>
    <message id="forms_room.made.title">
        <source>Made on this laptop</source>
        <translation type="unfinished">Đã tạo trên máy này</translation>
    </message>
    <message id="forms_room.made.none">
        <source>No forms yet. Forms that you make are kept here with their codes.</source>
        <translation type="unfinished">Chưa có đề nào. Các đề bạn tạo được giữ ở đây cùng với mã.</translation>
    </message>
    <message id="forms_room.made.letters">
        <source>Forms {letters}</source>
        <translation type="unfinished">Đề {letters}</translation>
    </message>
    <message id="forms_room.made.open">
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message id="forms_room.new.title">
        <source>New forms</source>
        <translation type="unfinished">Đề mới</translation>
    </message>
    <message id="forms_room.new.lead">
        <source>Forms for before, after and the follow-up: alike in difficulty, with some common items and nothing else shared.</source>
        <translation type="unfinished">Các đề cho trước khóa, sau khóa và theo dõi: khó như nhau, có một số câu chung, ngoài ra không trùng câu nào.</translation>
    </message>
    <message id="forms_room.new.assemble">
        <source>Choose a blueprint and packs; the program picks the items.</source>
        <translation type="unfinished">Chọn khung đề và gói câu hỏi; chương trình chọn câu.</translation>
    </message>
    <message id="forms_room.new.seal">
        <source>Look at the match, swap items, seal the forms.</source>
        <translation type="unfinished">Xem độ tương đương, đổi câu, khóa đề.</translation>
    </message>
    <message id="forms_room.new.stick">
        <source>Put the form files on the stick; the codes stay with you.</source>
        <translation type="unfinished">Chép tệp đề vào USB; mã do bạn giữ.</translation>
    </message>
    <message id="forms_room.new.release">
        <source>After the test read out the code: answers and scores open.</source>
        <translation type="unfinished">Sau bài kiểm tra, đọc mã: đáp án và điểm được mở.</translation>
    </message>
    <message id="forms_room.new.go">
        <source>Make new forms</source>
        <translation type="unfinished">Tạo đề mới</translation>
    </message>
    <message id="forms_room.status">
        <source>Answers are sealed under a code that only this laptop and your list hold.</source>
        <translation type="unfinished">Đáp án được khóa bằng mã chỉ có trên máy này và trong danh sách của bạn.</translation>
    </message>
    <message id="forms_room.status.sealed">
        <source>Sealed. The codes are kept on this laptop; form files hold none.</source>
        <translation type="unfinished">Đã khóa. Mã được giữ trên máy này; tệp đề không chứa mã.</translation>
    </message>
    <message id="forms_room.draft">
        <source>A draft: nothing is kept until you seal it.</source>
        <translation type="unfinished">Bản nháp: chưa giữ gì cho đến khi bạn khóa.</translation>
    </message>
    <message id="forms_room.draft.leave">
        <source>Leave the draft?</source>
        <translation type="unfinished">Rời bản nháp?</translation>
    </message>
    <message id="forms_room.draft.leave.text">
        <source>These forms are not sealed yet. They are not kept when you leave.</source>
        <translation type="unfinished">Các đề này chưa được khóa. Nếu rời đi, chúng sẽ không được giữ.</translation>
    </message>
    <message id="forms_room.draft.stay">
        <source>Stay</source>
        <translation type="unfinished">Ở lại</translation>
    </message>
    <message id="forms_room.draft.go">
        <source>Leave it</source>
        <translation type="unfinished">Rời đi</translation>
    </message>
    <message id="forms_room.wish.title">
        <source>For whom and how</source>
        <translation type="unfinished">Cho ai và làm thế nào</translation>
    </message>
    <message id="forms_room.wish.blueprint">
        <source>Blueprint</source>
        <translation type="unfinished">Khung đề</translation>
    </message>
    <message id="forms_room.wish.holds">
        <source>Each form holds</source>
        <translation type="unfinished">Mỗi đề gồm</translation>
    </message>
    <message id="forms_room.wish.packs">
        <source>Items from these packs</source>
        <translation type="unfinished">Câu hỏi từ các gói</translation>
    </message>
    <message id="forms_room.wish.pack">
        <source>{pack} ({count} items)</source>
        <translation type="unfinished">{pack} ({count} câu)</translation>
    </message>
    <message id="forms_room.wish.open_packs">
        <source>Packs that come with the program hold their answers in the open. For an examination that counts, use a pack that only you have.</source>
        <translation type="unfinished">Các gói đi kèm chương trình có sẵn đáp án. Với kỳ kiểm tra quan trọng, hãy dùng gói chỉ mình bạn có.</translation>
    </message>
    <message id="forms_room.wish.pace">
        <source>Pace</source>
        <translation type="unfinished">Nhịp làm bài</translation>
    </message>
    <message id="forms_room.pace.free">
        <source>own pace</source>
        <translation type="unfinished">nhịp riêng</translation>
    </message>
    <message id="forms_room.pace.paced">
        <source>in step</source>
        <translation type="unfinished">cùng nhịp</translation>
    </message>
    <message id="forms_room.pace.free.text">
        <source>Everyone has an order of their own and a clock.</source>
        <translation type="unfinished">Mỗi người có thứ tự câu riêng và đồng hồ.</translation>
    </message>
    <message id="forms_room.pace.paced.text">
        <source>You read out a four-digit code; every laptop opens that item. No clock.</source>
        <translation type="unfinished">Bạn đọc mã bốn chữ số; mọi máy mở câu đó. Không có đồng hồ.</translation>
    </message>
    <message id="forms_room.wish.minutes">
        <source>Minutes</source>
        <translation type="unfinished">Số phút</translation>
    </message>
    <message id="forms_room.wish.sureness">
        <source>Ask how sure one is</source>
        <translation type="unfinished">Hỏi mức độ chắc chắn</translation>
    </message>
    <message id="forms_room.wish.sureness.text">
        <source>With each answer: guess, fairly sure, sure. Sure and not right is fed back.</source>
        <translation type="unfinished">Mỗi câu: đoán, khá chắc, chắc. Chắc mà không đúng sẽ được phản hồi.</translation>
    </message>
    <message id="forms_room.wish.start">
        <source>Choose items</source>
        <translation type="unfinished">Chọn câu hỏi</translation>
    </message>
    <message id="forms_room.work.assemble">
        <source>Choosing items for forms that are alike</source>
        <translation type="unfinished">Đang chọn câu cho các đề tương đương</translation>
    </message>
    <message id="forms_room.work.seal">
        <source>Sealing the forms</source>
        <translation type="unfinished">Đang khóa đề</translation>
    </message>
    <message id="forms_room.work.open">
        <source>Opening the forms</source>
        <translation type="unfinished">Đang mở đề</translation>
    </message>
    <message id="forms_room.work.copy">
        <source>Copying the form files</source>
        <translation type="unfinished">Đang chép tệp đề</translation>
    </message>
    <message id="forms_room.work.cancel">
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message id="forms_room.match.title">
        <source>How alike the forms are</source>
        <translation type="unfinished">Các đề tương đương đến đâu</translation>
    </message>
    <message id="forms_room.match.common">
        <source>{count} items are common to all forms.</source>
        <translation type="unfinished">{count} câu chung cho mọi đề.</translation>
    </message>
    <message id="forms_room.plot.name">
        <source>Expected score from low to high ability, of {most}: {curves}</source>
        <translation type="unfinished">Điểm kỳ vọng từ năng lực thấp đến cao, trên {most}: {curves}</translation>
    </message>
    <message id="forms_room.plot.score">
        <source>expected score</source>
        <translation type="unfinished">điểm kỳ vọng</translation>
    </message>
    <message id="forms_room.plot.ability">
        <source>ability (logits)</source>
        <translation type="unfinished">năng lực (logit)</translation>
    </message>
    <message id="forms_room.swap">
        <source>Swap</source>
        <translation type="unfinished">Đổi</translation>
    </message>
    <message id="forms_room.swap.title">
        <source>Swap item {place} of form {form}</source>
        <translation type="unfinished">Đổi câu {place} của đề {form}</translation>
    </message>
    <message id="forms_room.swap.take">
        <source>Take this one</source>
        <translation type="unfinished">Dùng câu này</translation>
    </message>
    <message id="forms_room.swap.same">
        <source>as hard as before</source>
        <translation type="unfinished">khó như trước</translation>
    </message>
    <message id="forms_room.swap.harder">
        <source>harder</source>
        <translation type="unfinished">khó hơn</translation>
    </message>
    <message id="forms_room.swap.easier">
        <source>easier</source>
        <translation type="unfinished">dễ hơn</translation>
    </message>
    <message id="forms_room.swap.match">
        <source>forms apart by {before} % before, {after} % after</source>
        <translation type="unfinished">các đề lệch {before} % trước, {after} % sau</translation>
    </message>
    <message id="forms_room.swap.count">
        <source>{cell}: {before} before, {after} after</source>
        <translation type="unfinished">{cell}: trước {before}, sau {after}</translation>
    </message>
    <message id="forms_room.swap.everywhere">
        <source>replaced in every form</source>
        <translation type="unfinished">thay trong mọi đề</translation>
    </message>
    <message id="forms_room.swap.done">
        <source>Item {place} was swapped.</source>
        <translation type="unfinished">Đã đổi câu {place}.</translation>
    </message>
    <message id="forms_room.act.seal">
        <source>Seal and keep</source>
        <translation type="unfinished">Khóa và giữ</translation>
    </message>
    <message id="forms_room.act.save">
        <source>Save for the stick</source>
        <translation type="unfinished">Lưu vào USB</translation>
    </message>
    <message id="forms_room.act.codes">
        <source>Codes</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="forms_room.act.print">
        <source>Print on paper</source>
        <translation type="unfinished">In ra giấy</translation>
    </message>
    <message id="forms_room.act.type">
        <source>Type in answer sheets</source>
        <translation type="unfinished">Nhập phiếu trả lời</translation>
    </message>
    <message id="forms_room.act.change">
        <source>Change an item</source>
        <translation type="unfinished">Đổi một câu</translation>
    </message>
    <message id="forms_room.save.dialog">
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">Chọn USB hoặc thư mục</translation>
    </message>
    <message id="forms_room.saved">
        <source>{count} form files are in {folder}. No code is among them.</source>
        <translation type="unfinished">{count} tệp đề đã ở trong {folder}. Không có mã nào kèm theo.</translation>
    </message>
    <message id="forms_room.codes.title">
        <source>Codes</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message id="forms_room.codes.lead">
        <source>Read out the step codes during the test, the release code after it.</source>
        <translation type="unfinished">Đọc mã bước trong khi kiểm tra, mã mở khóa sau đó.</translation>
    </message>
    <message id="forms_room.codes.hidden">
        <source>Is this screen projected? The codes are shown only when you press.</source>
        <translation type="unfinished">Màn hình này có đang chiếu không? Mã chỉ hiện khi bạn bấm.</translation>
    </message>
    <message id="forms_room.codes.show">
        <source>Show the codes</source>
        <translation type="unfinished">Hiện mã</translation>
    </message>
    <message id="forms_room.codes.steps">
        <source>Step code of each item</source>
        <translation type="unfinished">Mã bước của từng câu</translation>
    </message>
    <message id="forms_room.codes.paper">
        <source>For the trainer alone. Keep this list apart from the form files.</source>
        <translation type="unfinished">Chỉ dành cho giảng viên. Cất danh sách này riêng với tệp đề.</translation>
    </message>
    <message id="forms_room.sit.title">
        <source>Sit a form</source>
        <translation type="unfinished">Làm đề kiểm tra</translation>
    </message>
    <message id="forms_room.sit.open">
        <source>Sit an examination</source>
        <translation type="unfinished">Làm bài kiểm tra</translation>
    </message>
    <message id="forms_room.sit.status">
        <source>Every answer is saved at once. Scores open when the trainer reads out the code.</source>
        <translation type="unfinished">Mọi câu trả lời được lưu ngay. Điểm mở khi giảng viên đọc mã.</translation>
    </message>
    <message id="forms_room.shelf.title">
        <source>Forms on this laptop</source>
        <translation type="unfinished">Các đề trên máy này</translation>
    </message>
    <message id="forms_room.shelf.lead">
        <source>Choose the form that the trainer names. Compare its number.</source>
        <translation type="unfinished">Chọn đề mà giảng viên nêu. So số của đề.</translation>
    </message>
    <message id="forms_room.shelf.none">
        <source>Open the form file from the trainer's stick, or drop it here. It is kept on this laptop.</source>
        <translation type="unfinished">Mở tệp đề từ USB của giảng viên, hoặc thả vào đây. Đề được giữ trên máy này.</translation>
    </message>
    <message id="forms_room.shelf.open">
        <source>Open a form file</source>
        <translation type="unfinished">Mở tệp đề</translation>
    </message>
    <message id="forms_room.no_language">
        <source>not in this language, but in: {languages}</source>
        <translation type="unfinished">không có tiếng này, chỉ có: {languages}</translation>
    </message>
    <message id="forms_room.who">
        <source>Who sits it?</source>
        <translation type="unfinished">Ai làm bài?</translation>
    </message>
    <message id="forms_room.who.hint">
        <source>Answers are kept under this name or code.</source>
        <translation type="unfinished">Câu trả lời được giữ theo tên hoặc mã này.</translation>
    </message>
    <message id="forms_room.who.new">
        <source>Somebody who is not in the list</source>
        <translation type="unfinished">Người chưa có trong danh sách</translation>
    </message>
    <message id="forms_room.occasion">
        <source>Which test is it?</source>
        <translation type="unfinished">Đây là bài kiểm tra nào?</translation>
    </message>
    <message id="forms_room.paced.title">
        <source>In step with the room</source>
        <translation type="unfinished">Cùng nhịp với cả phòng</translation>
    </message>
    <message id="forms_room.paced.text">
        <source>The trainer reads out four digits; they open the item on every laptop.</source>
        <translation type="unfinished">Giảng viên đọc bốn chữ số; chúng mở câu hỏi trên mọi máy.</translation>
    </message>
    <message id="forms_room.state.new">
        <source>Not begun.</source>
        <translation type="unfinished">Chưa bắt đầu.</translation>
    </message>
    <message id="forms_room.state.open">
        <source>Open: {answered} of {count} answered. It goes on where it was.</source>
        <translation type="unfinished">Đang mở: đã trả lời {answered} trên {count}. Tiếp tục từ chỗ đang dở.</translation>
    </message>
    <message id="forms_room.state.handed">
        <source>Handed in: {answered} of {count} answered.</source>
        <translation type="unfinished">Đã nộp: trả lời {answered} trên {count}.</translation>
    </message>
    <message id="forms_room.go.begin">
        <source>Begin</source>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message id="forms_room.go.on">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="forms_room.go.code">
        <source>Type the release code</source>
        <translation type="unfinished">Nhập mã mở khóa</translation>
    </message>
    <message id="forms_room.step.title">
        <source>Wait for the next code</source>
        <translation type="unfinished">Chờ mã tiếp theo</translation>
    </message>
    <message id="forms_room.step.lead">
        <source>The trainer reads out four digits. Type them to open the item.</source>
        <translation type="unfinished">Giảng viên đọc bốn chữ số. Nhập vào để mở câu hỏi.</translation>
    </message>
    <message id="forms_room.step.code">
        <source>Step code</source>
        <translation type="unfinished">Mã bước</translation>
    </message>
    <message id="forms_room.step.open">
        <source>Open the item</source>
        <translation type="unfinished">Mở câu hỏi</translation>
    </message>
    <message id="forms_room.step.saved">
        <source>{answered} of {count} answered and saved.</source>
        <translation type="unfinished">Đã trả lời và lưu {answered} trên {count}.</translation>
    </message>
    <message id="forms_room.step.end">
        <source>The test is over: hand in</source>
        <translation type="unfinished">Hết bài: nộp bài</translation>
    </message>
    <message id="forms_room.end.title">
        <source>Hand in?</source>
        <translation type="unfinished">Nộp bài?</translation>
    </message>
    <message id="forms_room.end.text">
        <source>{answered} of {count} items are answered. After handing in nothing can be changed.</source>
        <translation type="unfinished">Đã trả lời {answered} trên {count} câu. Nộp rồi không thể sửa.</translation>
    </message>
    <message id="forms_room.end.stay">
        <source>Wait for the code</source>
        <translation type="unfinished">Chờ mã</translation>
    </message>
    <message id="forms_room.handed.title">
        <source>Handed in</source>
        <translation type="unfinished">Đã nộp bài</translation>
    </message>
    <message id="forms_room.handed.text">
        <source>{name}: {answered} of {count} answers are saved on this laptop. Answers open when the trainer reads out the code.</source>
        <translation type="unfinished">{name}: {answered} trên {count} câu trả lời đã lưu trên máy này. Đáp án mở khi giảng viên đọc mã.</translation>
    </message>
    <message id="forms_room.handed.away">
        <source>To the forms on this laptop</source>
        <translation type="unfinished">Về các đề trên máy này</translation>
    </message>
    <message id="forms_room.release.title">
        <source>The trainer's code opens answers and scores</source>
        <translation type="unfinished">Mã của giảng viên mở đáp án và điểm</translation>
    </message>
    <message id="forms_room.release.lead">
        <source>Ten letters and digits, such as K7RTA-93WXD. Capitals and the dash do not matter.</source>
        <translation type="unfinished">Mười chữ và số, ví dụ K7RTA-93WXD. Không cần viết hoa hay gạch nối.</translation>
    </message>
    <message id="forms_room.release.code">
        <source>Release code</source>
        <translation type="unfinished">Mã mở khóa</translation>
    </message>
    <message id="forms_room.release.open">
        <source>Open the answers</source>
        <translation type="unfinished">Mở đáp án</translation>
    </message>
    <message id="forms_room.print.title">
        <source>Print on paper</source>
        <translation type="unfinished">In ra giấy</translation>
    </message>
    <message id="forms_room.print.lead">
        <source>For laptops that fail and for people who write better by hand.</source>
        <translation type="unfinished">Dành cho khi máy hỏng và cho người viết tay tốt hơn.</translation>
    </message>
    <message id="forms_room.print.text">
        <source>A4 with pictures at no more than their own size, an answer sheet at the end. No answers are printed.</source>
        <translation type="unfinished">Khổ A4, ảnh không phóng quá cỡ gốc, cuối có phiếu trả lời. Không in đáp án.</translation>
    </message>
    <message id="forms_room.print.first">
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message id="forms_room.print.second">
        <source>Second language</source>
        <translation type="unfinished">Ngôn ngữ thứ hai</translation>
    </message>
    <message id="forms_room.print.none">
        <source>none</source>
        <translation type="unfinished">không</translation>
    </message>
    <message id="forms_room.print.left_out">
        <source>Paper cannot ask these; they keep their numbers and count for nobody: {items}</source>
        <translation type="unfinished">Giấy không hỏi được các câu này; chúng giữ số và không tính cho ai: {items}</translation>
    </message>
    <message id="forms_room.print.pdf">
        <source>Save as PDF</source>
        <translation type="unfinished">Lưu thành PDF</translation>
    </message>
    <message id="forms_room.print.printer">
        <source>Print</source>
        <translation type="unfinished">In</translation>
    </message>
    <message id="forms_room.print.done">
        <source>{file}: {pages} pages written.</source>
        <translation type="unfinished">{file}: đã ghi {pages} trang.</translation>
    </message>
    <message id="forms_room.paper.page">
        <source>page {page} of {pages}</source>
        <translation type="unfinished">trang {page} trên {pages}</translation>
    </message>
    <message id="forms_room.paper.lead">
        <source>Look at each picture and answer what can be seen. Write your answers on the answer sheet at the end.</source>
        <translation type="unfinished">Xem từng ảnh và trả lời điều nhìn thấy được. Ghi câu trả lời vào phiếu ở cuối.</translation>
    </message>
    <message id="forms_room.paper.name">
        <source>Name or code</source>
        <translation type="unfinished">Tên hoặc mã</translation>
    </message>
    <message id="forms_room.paper.date">
        <source>Date and place</source>
        <translation type="unfinished">Ngày và nơi</translation>
    </message>
    <message id="forms_room.paper.sheet">
        <source>Answer sheet</source>
        <translation type="unfinished">Phiếu trả lời</translation>
    </message>
    <message id="forms_room.paper.sheet.how">
        <source>Write letters or the number in the box. Leave it empty where you give no answer.</source>
        <translation type="unfinished">Ghi chữ cái hoặc con số vào ô. Để trống nếu không trả lời.</translation>
    </message>
    <message id="forms_room.paper.number">
        <source>A number from {least} to {most} {unit}</source>
        <translation type="unfinished">Một số từ {least} đến {most} {unit}</translation>
    </message>
    <message id="forms_room.paper.how.single">
        <source>One letter.</source>
        <translation type="unfinished">Một chữ cái.</translation>
    </message>
    <message id="forms_room.paper.how.true_false">
        <source>One letter.</source>
        <translation type="unfinished">Một chữ cái.</translation>
    </message>
    <message id="forms_room.paper.how.pair">
        <source>One letter.</source>
        <translation type="unfinished">Một chữ cái.</translation>
    </message>
    <message id="forms_room.paper.how.multiple">
        <source>All letters that fit.</source>
        <translation type="unfinished">Mọi chữ cái phù hợp.</translation>
    </message>
    <message id="forms_room.paper.how.ordering">
        <source>All letters, in order.</source>
        <translation type="unfinished">Mọi chữ cái, theo thứ tự.</translation>
    </message>
    <message id="forms_room.paper.how.matching">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation type="unfinished">Mỗi số một chữ cái, theo thứ tự; gạch ngang nếu không có.</translation>
    </message>
    <message id="forms_room.paper.how.sorting">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation type="unfinished">Mỗi số một chữ cái, theo thứ tự; gạch ngang nếu không có.</translation>
    </message>
    <message id="forms_room.paper.how.numeric">
        <source>Write the number.</source>
        <translation type="unfinished">Ghi con số.</translation>
    </message>
    <message id="forms_room.paper.not.scenario">
        <source>Not on paper: a story that branches needs the program.</source>
        <translation type="unfinished">Không làm trên giấy: tình huống rẽ nhánh cần chương trình.</translation>
    </message>
    <message id="forms_room.paper.not.hotspot">
        <source>Not on paper: pointing at a picture needs the program.</source>
        <translation type="unfinished">Không làm trên giấy: chỉ điểm trên ảnh cần chương trình.</translation>
    </message>
    <message id="forms_room.paper.not.angle">
        <source>Not on paper: measuring the angle needs the program's tool.</source>
        <translation type="unfinished">Không làm trên giấy: đo góc cần công cụ của chương trình.</translation>
    </message>
    <message id="forms_room.type.title">
        <source>Answer sheets of form {form}</source>
        <translation type="unfinished">Phiếu trả lời của đề {form}</translation>
    </message>
    <message id="forms_room.type.status">
        <source>What is typed is kept as you go.</source>
        <translation type="unfinished">Nội dung nhập được giữ ngay.</translation>
    </message>
    <message id="forms_room.type.stage.people">
        <source>People</source>
        <translation type="unfinished">Người</translation>
    </message>
    <message id="forms_room.type.stage.first">
        <source>First typing</source>
        <translation type="unfinished">Nhập lần một</translation>
    </message>
    <message id="forms_room.type.stage.second">
        <source>Second typing</source>
        <translation type="unfinished">Nhập lần hai</translation>
    </message>
    <message id="forms_room.type.stage.settle">
        <source>Differences</source>
        <translation type="unfinished">Chỗ khác nhau</translation>
    </message>
    <message id="forms_room.type.lead.people">
        <source>Tick everyone whose answer sheet is here, and say which test it was.</source>
        <translation type="unfinished">Đánh dấu những người có phiếu ở đây, và cho biết đó là bài kiểm tra nào.</translation>
    </message>
    <message id="forms_room.type.lead.first">
        <source>Type what stands on each sheet. Enter moves on; an empty box is Enter alone.</source>
        <translation type="unfinished">Nhập những gì có trên phiếu. Enter để sang ô sau; ô trống thì chỉ bấm Enter.</translation>
    </message>
    <message id="forms_room.type.lead.second">
        <source>Type the sheets once more. What was typed first is not shown; better still, somebody else types.</source>
        <translation type="unfinished">Nhập các phiếu một lần nữa. Lần đầu không được hiện; tốt hơn là người khác nhập.</translation>
    </message>
    <message id="forms_room.type.lead.settle">
        <source>Look at the sheet where the two differ, and say what stands there.</source>
        <translation type="unfinished">Xem lại phiếu ở chỗ hai lần khác nhau, và cho biết trên phiếu ghi gì.</translation>
    </message>
    <message id="forms_room.type.lead.kept">
        <source>The sheets are kept as sittings on paper, unscored until the results are opened with the form's key.</source>
        <translation type="unfinished">Các phiếu được giữ như bài làm trên giấy, chưa có điểm cho đến khi kết quả được mở bằng khóa của đề.</translation>
    </message>
    <message id="forms_room.type.who">
        <source>Whose sheets are here?</source>
        <translation type="unfinished">Có phiếu của ai?</translation>
    </message>
    <message id="forms_room.type.nobody">
        <source>Nobody is known on this laptop yet. Add people by name or code.</source>
        <translation type="unfinished">Máy này chưa có ai. Hãy thêm người theo tên hoặc mã.</translation>
    </message>
    <message id="forms_room.type.add">
        <source>Somebody who is not in the list</source>
        <translation type="unfinished">Người chưa có trong danh sách</translation>
    </message>
    <message id="forms_room.type.add.go">
        <source>Add</source>
        <translation type="unfinished">Thêm</translation>
    </message>
    <message id="forms_room.type.person">
        <source>Person</source>
        <translation type="unfinished">Người</translation>
    </message>
    <message id="forms_room.type.people">
        <source>{count} sheets</source>
        <translation type="unfinished">{count} phiếu</translation>
    </message>
    <message id="forms_room.type.left">
        <source>{count} of {all} boxes left</source>
        <translation type="unfinished">còn {count} trên {all} ô</translation>
    </message>
    <message id="forms_room.type.next">
        <source>Next</source>
        <translation type="unfinished">Tiếp</translation>
    </message>
    <message id="forms_room.type.keep">
        <source>Keep the answers</source>
        <translation type="unfinished">Giữ câu trả lời</translation>
    </message>
    <message id="forms_room.type.kept">
        <source>{count} sheets are kept.</source>
        <translation type="unfinished">Đã giữ {count} phiếu.</translation>
    </message>
    <message id="forms_room.type.leave">
        <source>To the forms</source>
        <translation type="unfinished">Về các đề</translation>
    </message>
    <message id="forms_room.type.drop">
        <source>Take this sheet away?</source>
        <translation type="unfinished">Bỏ phiếu này?</translation>
    </message>
    <message id="forms_room.type.drop.text">
        <source>{name}: what was typed of this sheet is lost.</source>
        <translation type="unfinished">{name}: nội dung đã nhập của phiếu này sẽ mất.</translation>
    </message>
    <message id="forms_room.type.drop.stay">
        <source>Keep it</source>
        <translation type="unfinished">Giữ lại</translation>
    </message>
    <message id="forms_room.type.drop.go">
        <source>Take it away</source>
        <translation type="unfinished">Bỏ</translation>
    </message>
    <message id="forms_room.settle.none">
        <source>The two typings agree everywhere.</source>
        <translation type="unfinished">Hai lần nhập khớp nhau ở mọi chỗ.</translation>
    </message>
    <message id="forms_room.settle.title">
        <source>{count} differences</source>
        <translation type="unfinished">{count} chỗ khác nhau</translation>
    </message>
    <message id="forms_room.settle.lead">
        <source>Press what stands on the sheet, or type it and press Enter.</source>
        <translation type="unfinished">Bấm nội dung đúng như trên phiếu, hoặc nhập rồi bấm Enter.</translation>
    </message>
    <message id="forms_room.settle.where">
        <source>{name}, item {place}</source>
        <translation type="unfinished">{name}, câu {place}</translation>
    </message>
    <message id="forms_room.settle.done">
        <source>settled</source>
        <translation type="unfinished">đã quyết</translation>
    </message>
    <message id="forms_room.settle.open">
        <source>{count} differences open</source>
        <translation type="unfinished">còn {count} chỗ khác nhau</translation>
    </message>
    <message id="errors.not_an_answer">
        <source>{typed}: this is no answer to item {place}. It looks like this: {letters}.</source>
        <translation type="unfinished">{typed}: đây không phải câu trả lời cho câu {place}. Dạng đúng: {letters}.</translation>
    </message>
    <message id="errors.already_sat">
        <source>{count} of these people sat this form in this test before: {people}. Take their sheets away, or choose the right test.</source>
        <translation type="unfinished">{count} người trong số này đã làm đề này trong bài kiểm tra này: {people}. Hãy bỏ phiếu của họ, hoặc chọn đúng bài kiểm tra.</translation>
    </message>
    <message id="errors.not_settled">
        <source>Not everything is typed twice and settled: {missing} boxes are missing, {open} differences are open.</source>
        <translation type="unfinished">Chưa nhập đủ hai lần và quyết hết: còn thiếu {missing} ô, {open} chỗ khác nhau chưa quyết.</translation>
    </message>
    <message id="shell.room.forms">
        <source>Examination forms</source>
        <translation type="unfinished">Đề kiểm tra</translation>
    </message>
    <message id="shell.room.sit_form">
        <source>Sit a form</source>
        <translation type="unfinished">Làm đề kiểm tra</translation>
    </message>
    <message id="forms_room.type.back">
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
</context>
</TS>
