<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>author</name>
    <message id="author.title">
        <source>Own items</source>
        <translation type="unfinished">Câu hỏi tự soạn</translation>
    </message>
    <message id="author.undo">
        <source>Undo</source>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message id="author.keep">
        <source>Keep</source>
        <translation type="unfinished">Giữ lại</translation>
    </message>
    <message id="author.move_up">
        <source>Move {name} up</source>
        <translation type="unfinished">Chuyển {name} lên</translation>
    </message>
    <message id="author.move_down">
        <source>Move {name} down</source>
        <translation type="unfinished">Chuyển {name} xuống</translation>
    </message>
    <message id="author.way">
        <source>Way of working</source>
        <translation type="unfinished">Cách làm việc</translation>
    </message>
    <message id="author.way.items">
        <source>Items</source>
        <translation type="unfinished">Câu hỏi</translation>
    </message>
    <message id="author.way.write">
        <source>Write</source>
        <translation type="unfinished">Soạn</translation>
    </message>
    <message id="author.way.marks">
        <source>Signs</source>
        <translation type="unfinished">Dấu hiệu</translation>
    </message>
    <message id="author.way.translate">
        <source>Translate</source>
        <translation type="unfinished">Dịch</translation>
    </message>
    <message id="author.way.preview">
        <source>Preview</source>
        <translation type="unfinished">Xem thử</translation>
    </message>
    <message id="author.type.single">
        <source>Single choice</source>
        <translation type="unfinished">Chọn một</translation>
    </message>
    <message id="author.type.multiple">
        <source>Multiple choice</source>
        <translation type="unfinished">Chọn nhiều</translation>
    </message>
    <message id="author.type.true_false">
        <source>True or false</source>
        <translation type="unfinished">Đúng hay sai</translation>
    </message>
    <message id="author.type.pair">
        <source>Same or different</source>
        <translation type="unfinished">Giống hay khác</translation>
    </message>
    <message id="author.type.hotspot">
        <source>Point at a sign</source>
        <translation type="unfinished">Chỉ ra dấu hiệu</translation>
    </message>
    <message id="author.type.ordering">
        <source>Put in order</source>
        <translation type="unfinished">Xếp thứ tự</translation>
    </message>
    <message id="author.type.matching">
        <source>Match</source>
        <translation type="unfinished">Ghép đôi</translation>
    </message>
    <message id="author.type.sorting">
        <source>Sort into groups</source>
        <translation type="unfinished">Xếp vào nhóm</translation>
    </message>
    <message id="author.type.numeric">
        <source>A number</source>
        <translation type="unfinished">Một con số</translation>
    </message>
    <message id="author.type.scenario">
        <source>Scenario</source>
        <translation type="unfinished">Tình huống</translation>
    </message>
    <message id="author.start">
        <source>Write your own items</source>
        <translation type="unfinished">Tự soạn câu hỏi</translation>
    </message>
    <message id="author.start.text">
        <source>Open a pack and change it, translate it, or begin a new one. Everything is kept as you type. A pack of the program stays as it is: you work on a copy.</source>
        <translation type="unfinished">Mở một gói để sửa, dịch, hoặc bắt đầu gói mới. Mọi thứ được lưu ngay khi gõ. Gói của chương trình giữ nguyên: bạn làm trên bản sao.</translation>
    </message>
    <message id="author.start.new">
        <source>New pack</source>
        <translation type="unfinished">Gói mới</translation>
    </message>
    <message id="author.start.drafts">
        <source>Go on with</source>
        <translation type="unfinished">Làm tiếp</translation>
    </message>
    <message id="author.start.packs">
        <source>Begin from a pack</source>
        <translation type="unfinished">Bắt đầu từ một gói</translation>
    </message>
    <message id="author.start.files">
        <source>Bring in a file</source>
        <translation type="unfinished">Đưa tệp vào</translation>
    </message>
    <message id="author.start.go_on">
        <source>Go on</source>
        <translation type="unfinished">Làm tiếp</translation>
    </message>
    <message id="author.start.open">
        <source>Change</source>
        <translation type="unfinished">Sửa</translation>
    </message>
    <message id="author.start.copy">
        <source>Open a copy</source>
        <translation type="unfinished">Mở bản sao</translation>
    </message>
    <message id="author.start.delete">
        <source>Delete this draft</source>
        <translation type="unfinished">Xóa bản nháp này</translation>
    </message>
    <message id="author.start.delete.title">
        <source>Delete the draft “{pack}”?</source>
        <translation type="unfinished">Xóa bản nháp “{pack}”?</translation>
    </message>
    <message id="author.start.delete.text">
        <source>What you wrote in it is gone then. A pack that is in Learn already stays there.</source>
        <translation type="unfinished">Nội dung đã viết sẽ mất. Gói đã có trong phần Học vẫn còn.</translation>
    </message>
    <message id="author.start.facts">
        <source>{count} items · {languages}</source>
        <translation type="unfinished">{count} câu · {languages}</translation>
    </message>
    <message id="author.bring.pack">
        <source>A pack</source>
        <translation type="unfinished">Gói câu hỏi</translation>
    </message>
    <message id="author.bring.pack.text">
        <source>One signed file from another laptop. It goes into Learn.</source>
        <translation type="unfinished">Một tệp đã ký từ máy khác, đưa vào phần Học.</translation>
    </message>
    <message id="author.bring.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.bring.moodle.text">
        <source>Questions from Moodle become a draft, with a report.</source>
        <translation type="unfinished">Câu hỏi của Moodle thành bản nháp, kèm báo cáo.</translation>
    </message>
    <message id="author.bring.gift">
        <source>GIFT</source>
        <translation type="unfinished">GIFT</translation>
    </message>
    <message id="author.bring.gift.text">
        <source>Questions as plain text become a draft, with a report.</source>
        <translation type="unfinished">Câu hỏi dạng văn bản thành bản nháp, kèm báo cáo.</translation>
    </message>
    <message id="author.bring.choose">
        <source>Choose</source>
        <translation type="unfinished">Chọn</translation>
    </message>
    <message id="author.bring.here">
        <source>The pack “{id}” is here already</source>
        <translation type="unfinished">Gói “{id}” đã có ở đây</translation>
    </message>
    <message id="author.bring.replace">
        <source>Replace it</source>
        <translation type="unfinished">Thay thế</translation>
    </message>
    <message id="author.brought">
        <source>“{pack}” is in Learn now.</source>
        <translation type="unfinished">“{pack}” đã có trong phần Học.</translation>
    </message>
    <message id="author.file.pack">
        <source>Packs</source>
        <translation type="unfinished">Gói câu hỏi</translation>
    </message>
    <message id="author.file.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.file.gift">
        <source>GIFT</source>
        <translation type="unfinished">GIFT</translation>
    </message>
    <message id="author.file.photos">
        <source>Photographs</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message id="author.send.pack">
        <source>One signed file</source>
        <translation type="unfinished">Một tệp đã ký</translation>
    </message>
    <message id="author.send.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.send.moodle_in">
        <source>Moodle XML, {language}</source>
        <translation type="unfinished">Moodle XML, {language}</translation>
    </message>
    <message id="author.sent">
        <source>Saved as {file}.</source>
        <translation type="unfinished">Đã lưu thành {file}.</translation>
    </message>
    <message id="author.report.in">
        <source>What became of {file}</source>
        <translation type="unfinished">Kết quả đưa vào {file}</translation>
    </message>
    <message id="author.report.out">
        <source>What is in {file}</source>
        <translation type="unfinished">Nội dung của {file}</translation>
    </message>
    <message id="author.items.count">
        <source>{count} items</source>
        <translation type="unfinished">{count} câu</translation>
    </message>
    <message id="author.items.new">
        <source>New</source>
        <translation type="unfinished">Mới</translation>
    </message>
    <message id="author.items.more">
        <source>More for this item</source>
        <translation type="unfinished">Thêm cho câu này</translation>
    </message>
    <message id="author.items.copy">
        <source>Copy this item</source>
        <translation type="unfinished">Sao chép câu này</translation>
    </message>
    <message id="author.items.up">
        <source>Move up</source>
        <translation type="unfinished">Chuyển lên</translation>
    </message>
    <message id="author.items.down">
        <source>Move down</source>
        <translation type="unfinished">Chuyển xuống</translation>
    </message>
    <message id="author.items.delete">
        <source>Delete</source>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message id="author.items.deleted">
        <source>The item is deleted.</source>
        <translation type="unfinished">Đã xóa câu hỏi.</translation>
    </message>
    <message id="author.items.none">
        <source>This pack has no item yet. Press New and choose a type.</source>
        <translation type="unfinished">Gói này chưa có câu nào. Bấm Mới và chọn loại câu.</translation>
    </message>
    <message id="author.items.no_stem">
        <source>No question yet</source>
        <translation type="unfinished">Chưa có câu hỏi</translation>
    </message>
    <message id="author.items.lacks">
        <source>{language}: {count} texts missing</source>
        <translation type="unfinished">{language}: thiếu {count} đoạn</translation>
    </message>
    <message id="author.items.faults">
        <source>{count} to mend</source>
        <translation type="unfinished">{count} chỗ cần sửa</translation>
    </message>
    <message id="author.items.looks">
        <source>{count} to look at</source>
        <translation type="unfinished">{count} chỗ cần xem</translation>
    </message>
    <message id="author.pack">
        <source>Pack</source>
        <translation type="unfinished">Gói</translation>
    </message>
    <message id="author.pack.title">
        <source>About this pack</source>
        <translation type="unfinished">Về gói này</translation>
    </message>
    <message id="author.pack.go">
        <source>Take over</source>
        <translation type="unfinished">Áp dụng</translation>
    </message>
    <message id="author.pack.name">
        <source>Title</source>
        <translation type="unfinished">Tên gói</translation>
    </message>
    <message id="author.pack.summary">
        <source>Summary, one or two sentences</source>
        <translation type="unfinished">Tóm tắt, một hai câu</translation>
    </message>
    <message id="author.pack.licence">
        <source>Licence</source>
        <translation type="unfinished">Giấy phép</translation>
    </message>
    <message id="author.pack.licence.hint">
        <source>Who may use and change the words, e.g. CC-BY-4.0</source>
        <translation type="unfinished">Ai được dùng và sửa lời văn, ví dụ CC-BY-4.0</translation>
    </message>
    <message id="author.pack.minutes">
        <source>Minutes for all items</source>
        <translation type="unfinished">Số phút cho tất cả các câu</translation>
    </message>
    <message id="author.pack.minutes.hint">
        <source>May stay empty</source>
        <translation type="unfinished">Có thể để trống</translation>
    </message>
    <message id="author.pack.minutes.wrong">
        <source>Write a whole number from 1 to 240.</source>
        <translation type="unfinished">Hãy ghi số nguyên từ 1 đến 240.</translation>
    </message>
    <message id="author.share">
        <source>Share</source>
        <translation type="unfinished">Chia sẻ</translation>
    </message>
    <message id="author.publish">
        <source>Put into Learn</source>
        <translation type="unfinished">Đưa vào phần Học</translation>
    </message>
    <message id="author.published">
        <source>Version {version} is in Learn.</source>
        <translation type="unfinished">Phiên bản {version} đã có trong phần Học.</translation>
    </message>
    <message id="author.published.left_out">
        <source>Not finished and left out: {languages}.</source>
        <translation type="unfinished">Chưa xong và để lại: {languages}.</translation>
    </message>
    <message id="author.published.open">
        <source>Open Learn</source>
        <translation type="unfinished">Mở phần Học</translation>
    </message>
    <message id="author.state.ready">
        <source>Ready for Learn. Translations that are not finished stay here.</source>
        <translation type="unfinished">Sẵn sàng đưa vào phần Học. Bản dịch chưa xong ở lại đây.</translation>
    </message>
    <message id="author.state.faults">
        <source>{count} to mend before it can go into Learn. F8 leads to the next.</source>
        <translation type="unfinished">Còn {count} chỗ cần sửa trước khi đưa vào phần Học. F8 đến chỗ tiếp theo.</translation>
    </message>
    <message id="author.status">
        <source>What you write stays on this computer.</source>
        <translation type="unfinished">Những gì bạn viết chỉ nằm trên máy này.</translation>
    </message>
    <message id="author.status.draft_here">
        <source>Draft</source>
        <translation type="unfinished">Bản nháp</translation>
    </message>
    <message id="author.status.kept">
        <source>Draft kept {time}</source>
        <translation type="unfinished">Đã lưu bản nháp {time}</translation>
    </message>
    <message id="author.status.draft">
        <source>Draft</source>
        <translation type="unfinished">Bản nháp</translation>
    </message>
    <message id="author.status.reviewed">
        <source>Reviewed</source>
        <translation type="unfinished">Đã rà soát</translation>
    </message>
    <message id="author.slot.stem">
        <source>Question</source>
        <translation type="unfinished">Câu hỏi</translation>
    </message>
    <message id="author.slot.stem.hint">
        <source>One clear question about what can be seen or done</source>
        <translation type="unfinished">Một câu hỏi rõ ràng về điều nhìn thấy hay việc cần làm</translation>
    </message>
    <message id="author.slot.why">
        <source>Why</source>
        <translation type="unfinished">Vì sao</translation>
    </message>
    <message id="author.slot.why.hint">
        <source>The sign that carries the answer, and its limit</source>
        <translation type="unfinished">Dấu hiệu dẫn đến câu trả lời và giới hạn của nó</translation>
    </message>
    <message id="author.slot.cannot_see">
        <source>What cannot be seen</source>
        <translation type="unfinished">Điều không nhìn thấy được</translation>
    </message>
    <message id="author.slot.cannot_see.hint">
        <source>What nobody can tell from this</source>
        <translation type="unfinished">Điều không ai biết được từ đây</translation>
    </message>
    <message id="author.slot.next_time">
        <source>Next time</source>
        <translation type="unfinished">Lần sau</translation>
    </message>
    <message id="author.slot.next_time.hint">
        <source>Where to look first</source>
        <translation type="unfinished">Xem chỗ nào trước</translation>
    </message>
    <message id="author.slot.options">
        <source>Option {number}</source>
        <translation type="unfinished">Lựa chọn {number}</translation>
    </message>
    <message id="author.slot.mistakes">
        <source>Mistake behind option {number}</source>
        <translation type="unfinished">Nhầm lẫn sau lựa chọn {number}</translation>
    </message>
    <message id="author.slot.targets">
        <source>Place {number}</source>
        <translation type="unfinished">Chỗ {number}</translation>
    </message>
    <message id="author.slot.elsewhere">
        <source>For a point beside the sign</source>
        <translation type="unfinished">Khi chỉ ra ngoài dấu hiệu</translation>
    </message>
    <message id="author.slot.refers">
        <source>For “cannot tell”</source>
        <translation type="unfinished">Khi chọn “không xác định được”</translation>
    </message>
    <message id="author.slot.too_low">
        <source>For a number that is too low</source>
        <translation type="unfinished">Khi con số quá nhỏ</translation>
    </message>
    <message id="author.slot.too_high">
        <source>For a number that is too high</source>
        <translation type="unfinished">Khi con số quá lớn</translation>
    </message>
    <message id="author.slot.cannot_tell">
        <source>For “cannot tell”</source>
        <translation type="unfinished">Khi chọn “không xác định được”</translation>
    </message>
    <message id="author.slot.states.text">
        <source>What is there, moment {number}</source>
        <translation type="unfinished">Cảnh {number}: có gì</translation>
    </message>
    <message id="author.slot.states.choices">
        <source>Choice {number}: what is done</source>
        <translation type="unfinished">Lựa chọn {number}: làm gì</translation>
    </message>
    <message id="author.slot.states.after">
        <source>What happens then, and why</source>
        <translation type="unfinished">Điều xảy ra sau đó và vì sao</translation>
    </message>
    <message id="author.slot.ends">
        <source>End “{name}”</source>
        <translation type="unfinished">Kết thúc “{name}”</translation>
    </message>
    <message id="author.slot.pictures">
        <source>What is to be seen, for a person who does not see it</source>
        <translation type="unfinished">Nội dung ảnh, cho người không nhìn thấy</translation>
    </message>
    <message id="author.slot.cues.name">
        <source>Sign {name}: its name</source>
        <translation type="unfinished">Dấu hiệu {name}: tên</translation>
    </message>
    <message id="author.slot.cues.note">
        <source>Sign {name}: what it shows and where it ends</source>
        <translation type="unfinished">Dấu hiệu {name}: cho thấy gì, giới hạn ở đâu</translation>
    </message>
    <message id="author.slot.title">
        <source>Title</source>
        <translation type="unfinished">Tên gói</translation>
    </message>
    <message id="author.slot.summary">
        <source>Summary</source>
        <translation type="unfinished">Tóm tắt</translation>
    </message>
    <message id="author.slot.licence">
        <source>Licence</source>
        <translation type="unfinished">Giấy phép</translation>
    </message>
    <message id="author.slot.facts">
        <source>Facts</source>
        <translation type="unfinished">Dữ kiện</translation>
    </message>
    <message id="author.options">
        <source>Options</source>
        <translation type="unfinished">Các lựa chọn</translation>
    </message>
    <message id="author.options.one">
        <source>Tick the one that fits. Behind each other write the mistake that leads to it.</source>
        <translation type="unfinished">Đánh dấu lựa chọn phù hợp. Dưới mỗi lựa chọn khác hãy ghi nhầm lẫn dẫn đến nó.</translation>
    </message>
    <message id="author.options.several">
        <source>Tick all that fit. Behind each other write the mistake that leads to it.</source>
        <translation type="unfinished">Đánh dấu mọi lựa chọn phù hợp. Dưới mỗi lựa chọn khác hãy ghi nhầm lẫn dẫn đến nó.</translation>
    </message>
    <message id="author.options.add">
        <source>One more option</source>
        <translation type="unfinished">Thêm lựa chọn</translation>
    </message>
    <message id="author.options.right">
        <source>Option {number} fits</source>
        <translation type="unfinished">Lựa chọn {number} phù hợp</translation>
    </message>
    <message id="author.options.fits">
        <source>fits</source>
        <translation type="unfinished">phù hợp</translation>
    </message>
    <message id="author.options.mistake">
        <source>Mistake behind it</source>
        <translation type="unfinished">Nhầm lẫn phía sau</translation>
    </message>
    <message id="author.options.more">
        <source>More for {number}</source>
        <translation type="unfinished">Thêm cho {number}</translation>
    </message>
    <message id="author.options.critical">
        <source>critical error</source>
        <translation type="unfinished">lỗi nghiêm trọng</translation>
    </message>
    <message id="author.options.accuses">
        <source>names a protected product</source>
        <translation type="unfinished">chỉ sản phẩm được bảo vệ</translation>
    </message>
    <message id="author.options.is_critical">
        <source>Critical error: damages evidence or releases on a guess</source>
        <translation type="unfinished">Lỗi nghiêm trọng: làm hỏng vật chứng hoặc cho qua theo phỏng đoán</translation>
    </message>
    <message id="author.options.is_accuses">
        <source>Names a protected product</source>
        <translation type="unfinished">Chỉ sản phẩm được bảo vệ</translation>
    </message>
    <message id="author.options.remove">
        <source>Remove</source>
        <translation type="unfinished">Bỏ đi</translation>
    </message>
    <message id="author.steps">
        <source>Steps, in the right order</source>
        <translation type="unfinished">Các bước, theo thứ tự đúng</translation>
    </message>
    <message id="author.steps.lead">
        <source>Learn shows them in another order.</source>
        <translation type="unfinished">Phần Học hiện chúng theo thứ tự khác.</translation>
    </message>
    <message id="author.steps.add">
        <source>One more step</source>
        <translation type="unfinished">Thêm bước</translation>
    </message>
    <message id="author.matching">
        <source>Matching</source>
        <translation type="unfinished">Ghép đôi</translation>
    </message>
    <message id="author.matching.lead">
        <source>Each option goes to one place. A place may take several, or none.</source>
        <translation type="unfinished">Mỗi lựa chọn vào một chỗ. Một chỗ có thể nhận nhiều lựa chọn hoặc không.</translation>
    </message>
    <message id="author.matching.targets">
        <source>Places</source>
        <translation type="unfinished">Các chỗ</translation>
    </message>
    <message id="author.matching.options">
        <source>Options</source>
        <translation type="unfinished">Các lựa chọn</translation>
    </message>
    <message id="author.matching.add_target">
        <source>One more place</source>
        <translation type="unfinished">Thêm chỗ</translation>
    </message>
    <message id="author.sorting">
        <source>Sorting into groups</source>
        <translation type="unfinished">Xếp vào nhóm</translation>
    </message>
    <message id="author.sorting.lead">
        <source>Each word or picture goes into one group.</source>
        <translation type="unfinished">Mỗi từ hay mỗi ảnh vào một nhóm.</translation>
    </message>
    <message id="author.sorting.targets">
        <source>Groups</source>
        <translation type="unfinished">Các nhóm</translation>
    </message>
    <message id="author.sorting.options">
        <source>What is sorted</source>
        <translation type="unfinished">Những gì cần xếp</translation>
    </message>
    <message id="author.sorting.add_target">
        <source>One more group</source>
        <translation type="unfinished">Thêm nhóm</translation>
    </message>
    <message id="author.sorting.picture">
        <source>The picture {name}</source>
        <translation type="unfinished">Ảnh {name}</translation>
    </message>
    <message id="author.goes_to">
        <source>Where option {number} goes</source>
        <translation type="unfinished">Chỗ của lựa chọn {number}</translation>
    </message>
    <message id="author.number">
        <source>The number</source>
        <translation type="unfinished">Con số</translation>
    </message>
    <message id="author.number.lead">
        <source>From lowest to highest every number is right.</source>
        <translation type="unfinished">Mọi số từ nhỏ nhất đến lớn nhất đều đúng.</translation>
    </message>
    <message id="author.number.undecidable">
        <source>Nobody can tell: “cannot tell” is right</source>
        <translation type="unfinished">Không ai xác định được: “không xác định được” là đúng</translation>
    </message>
    <message id="author.number.low">
        <source>Lowest right</source>
        <translation type="unfinished">Nhỏ nhất còn đúng</translation>
    </message>
    <message id="author.number.high">
        <source>Highest right</source>
        <translation type="unfinished">Lớn nhất còn đúng</translation>
    </message>
    <message id="author.number.near">
        <source>Half a point so far outside</source>
        <translation type="unfinished">Nửa điểm nếu lệch chừng này</translation>
    </message>
    <message id="author.number.least">
        <source>Least to enter</source>
        <translation type="unfinished">Nhỏ nhất được nhập</translation>
    </message>
    <message id="author.number.most">
        <source>Most to enter</source>
        <translation type="unfinished">Lớn nhất được nhập</translation>
    </message>
    <message id="author.number.step">
        <source>Step</source>
        <translation type="unfinished">Bước</translation>
    </message>
    <message id="author.number.unit">
        <source>Unit</source>
        <translation type="unfinished">Đơn vị</translation>
    </message>
    <message id="author.number.wrong">
        <source>Write a number, e.g. 102.5</source>
        <translation type="unfinished">Hãy ghi một số, ví dụ 102.5</translation>
    </message>
    <message id="author.unit.degrees">
        <source>degrees</source>
        <translation type="unfinished">độ</translation>
    </message>
    <message id="author.unit.mm">
        <source>millimetres</source>
        <translation type="unfinished">milimét</translation>
    </message>
    <message id="author.unit.kg">
        <source>kilograms</source>
        <translation type="unfinished">kilôgam</translation>
    </message>
    <message id="author.unit.g">
        <source>grams</source>
        <translation type="unfinished">gam</translation>
    </message>
    <message id="author.unit.years">
        <source>years</source>
        <translation type="unfinished">năm</translation>
    </message>
    <message id="author.unit.days">
        <source>days</source>
        <translation type="unfinished">ngày</translation>
    </message>
    <message id="author.unit.pieces">
        <source>pieces</source>
        <translation type="unfinished">chiếc</translation>
    </message>
    <message id="author.unit.none">
        <source>no unit</source>
        <translation type="unfinished">không đơn vị</translation>
    </message>
    <message id="author.region">
        <source>Signs to point at</source>
        <translation type="unfinished">Dấu hiệu cần chỉ ra</translation>
    </message>
    <message id="author.region.lead">
        <source>A point in any ticked sign is right.</source>
        <translation type="unfinished">Chỉ vào bất kỳ dấu hiệu đã đánh dấu nào cũng đúng.</translation>
    </message>
    <message id="author.region.none">
        <source>No sign is marked yet.</source>
        <translation type="unfinished">Chưa vẽ dấu hiệu nào.</translation>
    </message>
    <message id="author.region.cannot_tell">
        <source>Cannot tell – refer</source>
        <translation type="unfinished">Không xác định được – chuyển giám định</translation>
    </message>
    <message id="author.story">
        <source>The story</source>
        <translation type="unfinished">Câu chuyện</translation>
    </message>
    <message id="author.story.lead">
        <source>A line is a choice: green the best, dashed red a critical error. Small rings are ends.</source>
        <translation type="unfinished">Mỗi đường là một lựa chọn: xanh là tốt nhất, đỏ đứt nét là lỗi nghiêm trọng. Vòng nhỏ là kết thúc.</translation>
    </message>
    <message id="author.story.start">
        <source>It begins with</source>
        <translation type="unfinished">Bắt đầu từ</translation>
    </message>
    <message id="author.story.moment">
        <source>Moment {number}</source>
        <translation type="unfinished">Cảnh {number}</translation>
    </message>
    <message id="author.story.end">
        <source>End {number}</source>
        <translation type="unfinished">Kết thúc {number}</translation>
    </message>
    <message id="author.story.ends">
        <source>How it can end</source>
        <translation type="unfinished">Các cách kết thúc</translation>
    </message>
    <message id="author.story.to">
        <source>Leads to</source>
        <translation type="unfinished">Dẫn đến</translation>
    </message>
    <message id="author.story.worth">
        <source>Worth, 0 to 1</source>
        <translation type="unfinished">Điểm, từ 0 đến 1</translation>
    </message>
    <message id="author.story.add_state">
        <source>One more moment</source>
        <translation type="unfinished">Thêm cảnh</translation>
    </message>
    <message id="author.story.add_choice">
        <source>One more choice</source>
        <translation type="unfinished">Thêm lựa chọn</translation>
    </message>
    <message id="author.story.add_end">
        <source>One more end</source>
        <translation type="unfinished">Thêm kết thúc</translation>
    </message>
    <message id="author.story.remove_state">
        <source>Remove this moment</source>
        <translation type="unfinished">Bỏ cảnh này</translation>
    </message>
    <message id="author.story.picture">
        <source>Add a picture</source>
        <translation type="unfinished">Thêm ảnh</translation>
    </message>
    <message id="author.story.no_picture">
        <source>Take out {name}</source>
        <translation type="unfinished">Bỏ {name}</translation>
    </message>
    <message id="author.story.pictures">
        <source>Pictures: {names}</source>
        <translation type="unfinished">Ảnh: {names}</translation>
    </message>
    <message id="author.feedback">
        <source>After the answer</source>
        <translation type="unfinished">Sau khi trả lời</translation>
    </message>
    <message id="author.feedback.lead">
        <source>What everybody reads, whatever was answered.</source>
        <translation type="unfinished">Điều mọi người đều đọc, dù trả lời thế nào.</translation>
    </message>
    <message id="author.facts">
        <source>Facts</source>
        <translation type="unfinished">Dữ kiện</translation>
    </message>
    <message id="author.facts.lead">
        <source>A scored item rests on facts that were read in their source. Type a part of an id.</source>
        <translation type="unfinished">Câu tính điểm phải dựa trên dữ kiện đã đọc tại nguồn. Gõ một phần của mã.</translation>
    </message>
    <message id="author.facts.search">
        <source>Find a fact, e.g. IV 00</source>
        <translation type="unfinished">Tìm dữ kiện, ví dụ IV 00</translation>
    </message>
    <message id="author.facts.none">
        <source>No fact has that id.</source>
        <translation type="unfinished">Không có dữ kiện mang mã này.</translation>
    </message>
    <message id="author.facts.read">
        <source>{fact}: read in its source</source>
        <translation type="unfinished">{fact}: đã đọc tại nguồn</translation>
    </message>
    <message id="author.facts.unread">
        <source>{fact}: not verified, for practice only</source>
        <translation type="unfinished">{fact}: chưa kiểm chứng, chỉ để luyện tập</translation>
    </message>
    <message id="author.facts.remove">
        <source>Take out {fact}</source>
        <translation type="unfinished">Bỏ {fact}</translation>
    </message>
    <message id="author.about">
        <source>About this item</source>
        <translation type="unfinished">Về câu này</translation>
    </message>
    <message id="author.competency">
        <source>What it asks for</source>
        <translation type="unfinished">Hỏi về</translation>
    </message>
    <message id="author.competency.identification">
        <source>Identification</source>
        <translation type="unfinished">Nhận dạng</translation>
    </message>
    <message id="author.competency.legal">
        <source>Law</source>
        <translation type="unfinished">Pháp luật</translation>
    </message>
    <message id="author.competency.evidence">
        <source>Evidence</source>
        <translation type="unfinished">Chứng cứ</translation>
    </message>
    <message id="author.competency.cooperation">
        <source>Cooperation</source>
        <translation type="unfinished">Hợp tác</translation>
    </message>
    <message id="author.kind">
        <source>Product</source>
        <translation type="unfinished">Sản phẩm</translation>
    </message>
    <message id="author.kind.ivory">
        <source>Ivory</source>
        <translation type="unfinished">Ngà voi</translation>
    </message>
    <message id="author.kind.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">Tê tê</translation>
    </message>
    <message id="author.kind.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">Hổ và mèo lớn</translation>
    </message>
    <message id="author.kind.general">
        <source>No one product</source>
        <translation type="unfinished">Không riêng sản phẩm nào</translation>
    </message>
    <message id="author.difficulty">
        <source>How hard</source>
        <translation type="unfinished">Độ khó</translation>
    </message>
    <message id="author.hard">
        <source>{number} · {word}</source>
        <translation type="unfinished">{number} · {word}</translation>
    </message>
    <message id="author.hard.easy">
        <source>easy</source>
        <translation type="unfinished">dễ</translation>
    </message>
    <message id="author.hard.middle">
        <source>middle</source>
        <translation type="unfinished">vừa</translation>
    </message>
    <message id="author.hard.hard">
        <source>hard</source>
        <translation type="unfinished">khó</translation>
    </message>
    <message id="author.role">
        <source>The object shown</source>
        <translation type="unfinished">Vật trong ảnh</translation>
    </message>
    <message id="author.role.none">
        <source>not said</source>
        <translation type="unfinished">không nói</translation>
    </message>
    <message id="author.role.protected">
        <source>a protected product</source>
        <translation type="unfinished">sản phẩm được bảo vệ</translation>
    </message>
    <message id="author.role.look_alike">
        <source>a look-alike</source>
        <translation type="unfinished">vật giống</translation>
    </message>
    <message id="author.role.undecidable">
        <source>cannot be decided</source>
        <translation type="unfinished">không xác định được</translation>
    </message>
    <message id="author.true_on">
        <source>Law as read on</source>
        <translation type="unfinished">Luật đọc ngày</translation>
    </message>
    <message id="author.true_on.hint">
        <source>A day, e.g. 2026-11-24. The item expires after a year.</source>
        <translation type="unfinished">Một ngày, ví dụ 2026-11-24. Câu hết hạn sau một năm.</translation>
    </message>
    <message id="author.true_on.wrong">
        <source>Write a day like 2026-11-24.</source>
        <translation type="unfinished">Hãy ghi ngày như 2026-11-24.</translation>
    </message>
    <message id="author.scored">
        <source>Counts in tests</source>
        <translation type="unfinished">Tính điểm khi kiểm tra</translation>
    </message>
    <message id="author.scored.text">
        <source>Without the tick it is for practice only and needs no facts.</source>
        <translation type="unfinished">Không đánh dấu thì chỉ để luyện tập và không cần dữ kiện.</translation>
    </message>
    <message id="author.pictures">
        <source>Pictures</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message id="author.pictures.none">
        <source>No picture.</source>
        <translation type="unfinished">Không có ảnh.</translation>
    </message>
    <message id="author.pictures.library">
        <source>From the program</source>
        <translation type="unfinished">Ảnh của chương trình</translation>
    </message>
    <message id="author.pictures.library.text">
        <source>Every one is drawn or rendered. Enter or a double click takes it.</source>
        <translation type="unfinished">Mọi ảnh đều được vẽ hoặc dựng. Enter hoặc bấm đúp để lấy.</translation>
    </message>
    <message id="author.pictures.photos">
        <source>Own photographs</source>
        <translation type="unfinished">Ảnh tự chụp</translation>
    </message>
    <message id="author.pictures.marks">
        <source>Signs on it</source>
        <translation type="unfinished">Dấu hiệu trên ảnh</translation>
    </message>
    <message id="author.pictures.more">
        <source>More for {name}</source>
        <translation type="unfinished">Thêm cho {name}</translation>
    </message>
    <message id="author.pictures.remove">
        <source>Take it out</source>
        <translation type="unfinished">Bỏ ra</translation>
    </message>
    <message id="author.pictures.search">
        <source>Find a picture</source>
        <translation type="unfinished">Tìm ảnh</translation>
    </message>
    <message id="author.photos">
        <source>Own photographs</source>
        <translation type="unfinished">Ảnh tự chụp</translation>
    </message>
    <message id="author.photos.go">
        <source>Add them</source>
        <translation type="unfinished">Thêm vào</translation>
    </message>
    <message id="author.photos.privacy">
        <source>Place, time and camera are taken out. The originals are not touched. Nothing leaves this computer.</source>
        <translation type="unfinished">Nơi chụp, giờ chụp và máy ảnh được xóa. Bản gốc không bị động đến. Không gì rời khỏi máy này.</translation>
    </message>
    <message id="author.photos.choose">
        <source>Choose photographs</source>
        <translation type="unfinished">Chọn ảnh</translation>
    </message>
    <message id="author.photos.folder">
        <source>A whole folder</source>
        <translation type="unfinished">Cả thư mục</translation>
    </message>
    <message id="author.photos.nothing">
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Chưa chọn gì.</translation>
    </message>
    <message id="author.photos.licence">
        <source>Licence</source>
        <translation type="unfinished">Giấy phép</translation>
    </message>
    <message id="author.photos.licence.hint">
        <source>e.g. CC-BY-4.0, or “only inside the agency”</source>
        <translation type="unfinished">ví dụ CC-BY-4.0, hoặc “chỉ trong đơn vị”</translation>
    </message>
    <message id="author.photos.source">
        <source>Where they come from</source>
        <translation type="unfinished">Nguồn ảnh</translation>
    </message>
    <message id="author.photos.source.hint">
        <source>Who took them, where they are kept</source>
        <translation type="unfinished">Ai chụp, lưu ở đâu</translation>
    </message>
    <message id="author.photos.use">
        <source>Who may use them</source>
        <translation type="unfinished">Ai được dùng</translation>
    </message>
    <message id="author.photos.use.choose">
        <source>Choose</source>
        <translation type="unfinished">Hãy chọn</translation>
    </message>
    <message id="author.photos.use.own">
        <source>only I</source>
        <translation type="unfinished">chỉ tôi</translation>
    </message>
    <message id="author.photos.use.agency">
        <source>my agency</source>
        <translation type="unfinished">đơn vị tôi</translation>
    </message>
    <message id="author.photos.use.training">
        <source>everybody who trains</source>
        <translation type="unfinished">mọi người làm tập huấn</translation>
    </message>
    <message id="author.photos.use.public">
        <source>everybody</source>
        <translation type="unfinished">mọi người</translation>
    </message>
    <message id="author.photos.done">
        <source>{count} photographs added.</source>
        <translation type="unfinished">Đã thêm {count} ảnh.</translation>
    </message>
    <message id="author.photos.refused">
        <source>{count} photographs could not be read; {taken} were added</source>
        <translation type="unfinished">{count} ảnh không đọc được; đã thêm {taken}</translation>
    </message>
    <message id="author.marks">
        <source>Signs</source>
        <translation type="unfinished">Dấu hiệu</translation>
    </message>
    <message id="author.marks.lead">
        <source>Tick those that belong to this item. They are shown with the feedback.</source>
        <translation type="unfinished">Đánh dấu những gì thuộc câu này. Chúng hiện cùng phản hồi.</translation>
    </message>
    <message id="author.marks.library">
        <source>This picture belongs to the program. To change its signs, take a copy into the pack.</source>
        <translation type="unfinished">Ảnh này của chương trình. Muốn đổi dấu hiệu, hãy lấy bản sao vào gói.</translation>
    </message>
    <message id="author.marks.none">
        <source>No sign is marked on this picture.</source>
        <translation type="unfinished">Chưa vẽ dấu hiệu nào trên ảnh này.</translation>
    </message>
    <message id="author.marks.here">
        <source>Sign {number}</source>
        <translation type="unfinished">Dấu hiệu {number}</translation>
    </message>
    <message id="author.marks.right">
        <source>Right answer</source>
        <translation type="unfinished">Câu trả lời đúng</translation>
    </message>
    <message id="author.marks.remove">
        <source>Remove sign {number}</source>
        <translation type="unfinished">Bỏ dấu hiệu {number}</translation>
    </message>
    <message id="author.marks.new">
        <source>Draw a sign</source>
        <translation type="unfinished">Vẽ dấu hiệu</translation>
    </message>
    <message id="author.marks.copy">
        <source>Take a copy</source>
        <translation type="unfinished">Lấy bản sao</translation>
    </message>
    <message id="author.marks.next">
        <source>Next picture</source>
        <translation type="unfinished">Ảnh tiếp theo</translation>
    </message>
    <message id="author.marks.first">
        <source>Press Draw a sign, then click round it.</source>
        <translation type="unfinished">Bấm Vẽ dấu hiệu, rồi bấm quanh nó.</translation>
    </message>
    <message id="author.marks.drawing">
        <source>Click round the sign. Enter closes, Backspace takes a corner back, Esc gives up. By keys: arrows, Space.</source>
        <translation type="unfinished">Bấm quanh dấu hiệu. Enter để khép, Backspace bỏ một góc, Esc thôi vẽ. Bằng phím: mũi tên, phím cách.</translation>
    </message>
    <message id="author.marks.keys">
        <source>Drag a corner. By keys: Page Down next corner, arrows move it, Insert adds, Backspace removes it, Delete removes the sign.</source>
        <translation type="unfinished">Kéo một góc. Bằng phím: Page Down góc tiếp theo, mũi tên di chuyển, Insert thêm, Backspace bỏ góc, Delete bỏ dấu hiệu.</translation>
    </message>
    <message id="author.translate.write">
        <source>In {language}</source>
        <translation type="unfinished">Bằng {language}</translation>
    </message>
    <message id="author.translate.only">
        <source>Add a language</source>
        <translation type="unfinished">Thêm ngôn ngữ</translation>
    </message>
    <message id="author.translate.no_source">
        <source>(nothing in the source)</source>
        <translation type="unfinished">(bản gốc không có)</translation>
    </message>
    <message id="author.translate.next">
        <source>Next missing</source>
        <translation type="unfinished">Chỗ thiếu tiếp theo</translation>
    </message>
    <message id="author.translate.reviewed">
        <source>Mark as reviewed</source>
        <translation type="unfinished">Ghi là đã rà soát</translation>
    </message>
    <message id="author.translate.draft">
        <source>Mark as draft</source>
        <translation type="unfinished">Ghi là bản nháp</translation>
    </message>
    <message id="author.translate.lacks">
        <source>{items} of {count} items whole, {texts} texts missing</source>
        <translation type="unfinished">{items} trên {count} câu đủ, thiếu {texts} đoạn</translation>
    </message>
    <message id="author.translate.whole">
        <source>All {count} items whole</source>
        <translation type="unfinished">Cả {count} câu đều đủ</translation>
    </message>
    <message id="author.translate.longer">
        <source>{times} times as wide as the source. Make it shorter.</source>
        <translation type="unfinished">Rộng gấp {times} lần bản gốc. Hãy viết ngắn hơn.</translation>
    </message>
    <message id="author.translate.lost">
        <source>Numbers missing: {numbers}.</source>
        <translation type="unfinished">Thiếu số: {numbers}.</translation>
    </message>
    <message id="author.translate.added">
        <source>Numbers only here: {numbers}.</source>
        <translation type="unfinished">Số chỉ có ở đây: {numbers}.</translation>
    </message>
    <message id="author.preview.again">
        <source>Again</source>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message id="author.preview.not_yet">
        <source>It can be shown once what is to be mended is mended.</source>
        <translation type="unfinished">Sửa xong mới xem thử được.</translation>
    </message>
    <message id="author.problems">
        <source>To look at</source>
        <translation type="unfinished">Cần xem</translation>
    </message>
    <message id="author.problems.none">
        <source>Nothing to mend in this item.</source>
        <translation type="unfinished">Câu này không có gì cần sửa.</translation>
    </message>
    <message id="author.problems.looking">
        <source>Looking…</source>
        <translation type="unfinished">Đang kiểm tra…</translation>
    </message>
    <message id="author.problems.go">
        <source>Go there</source>
        <translation type="unfinished">Đến đó</translation>
    </message>
    <message id="author.questions.title">
        <source>Bring in {file}</source>
        <translation type="unfinished">Đưa {file} vào</translation>
    </message>
    <message id="author.questions.text">
        <source>The file does not say this of its questions. They come in as practice until you name their facts.</source>
        <translation type="unfinished">Tệp không nói điều này. Câu hỏi vào để luyện tập cho đến khi bạn ghi dữ kiện.</translation>
    </message>
    <message id="author.questions.language">
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message id="author.questions.go">
        <source>Bring in</source>
        <translation type="unfinished">Đưa vào</translation>
    </message>
    <message id="author.problem.unwritten">
        <source>{count} texts are not written</source>
        <translation type="unfinished">{count} đoạn chưa viết</translation>
    </message>
    <message id="author.problem.unwritten.mend">
        <source>Write them in {language}.</source>
        <translation type="unfinished">Hãy viết bằng {language}.</translation>
    </message>
    <message id="author.problem.untranslated">
        <source>{count} texts are not translated</source>
        <translation type="unfinished">{count} đoạn chưa dịch</translation>
    </message>
    <message id="author.problem.untranslated.mend">
        <source>{language} stays out of Learn until they are.</source>
        <translation type="unfinished">{language} chưa vào phần Học cho đến khi dịch xong.</translation>
    </message>
    <message id="author.problem.no_items">
        <source>The pack has no item</source>
        <translation type="unfinished">Gói chưa có câu nào</translation>
    </message>
    <message id="author.problem.no_items.mend">
        <source>Add one.</source>
        <translation type="unfinished">Hãy thêm một câu.</translation>
    </message>
    <message id="author.problem.licence">
        <source>The pack has no licence</source>
        <translation type="unfinished">Gói chưa có giấy phép</translation>
    </message>
    <message id="author.problem.title">
        <source>The pack has no title in {language}</source>
        <translation type="unfinished">Gói chưa có tên bằng {language}</translation>
    </message>
    <message id="author.problem.summary">
        <source>The pack has no summary in {language}</source>
        <translation type="unfinished">Gói chưa có tóm tắt bằng {language}</translation>
    </message>
    <message id="author.problem.head.mend">
        <source>Press Pack and write it.</source>
        <translation type="unfinished">Bấm Gói và ghi vào.</translation>
    </message>
    <message id="author.problem.too_few">
        <source>{name}: {found} is too few</source>
        <translation type="unfinished">{name}: {found} là quá ít</translation>
    </message>
    <message id="author.problem.too_few.mend">
        <source>Give at least {wanted}.</source>
        <translation type="unfinished">Cần ít nhất {wanted}.</translation>
    </message>
    <message id="author.problem.too_many">
        <source>{name}: {found} is too many</source>
        <translation type="unfinished">{name}: {found} là quá nhiều</translation>
    </message>
    <message id="author.problem.too_many.mend">
        <source>Give at most {wanted}.</source>
        <translation type="unfinished">Nhiều nhất {wanted}.</translation>
    </message>
    <message id="author.problem.markup">
        <source>Markup in the words: {value}</source>
        <translation type="unfinished">Có ký hiệu đánh dấu: {value}</translation>
    </message>
    <message id="author.problem.markup.mend">
        <source>Write plain words.</source>
        <translation type="unfinished">Hãy viết chữ thường.</translation>
    </message>
    <message id="author.problem.placeholder">
        <source>Not finished: {value}</source>
        <translation type="unfinished">Chưa viết xong: {value}</translation>
    </message>
    <message id="author.problem.placeholder.mend">
        <source>Write the words.</source>
        <translation type="unfinished">Hãy viết cho xong.</translation>
    </message>
    <message id="author.problem.odd_character">
        <source>A character that is not seen, or turns the text round</source>
        <translation type="unfinished">Có ký tự không nhìn thấy hoặc đảo chiều chữ</translation>
    </message>
    <message id="author.problem.odd_character.mend">
        <source>Take it out.</source>
        <translation type="unfinished">Hãy bỏ nó đi.</translation>
    </message>
    <message id="author.problem.too_long">
        <source>{found} characters</source>
        <translation type="unfinished">{found} ký tự</translation>
    </message>
    <message id="author.problem.too_long.mend">
        <source>Use at most {limit}.</source>
        <translation type="unfinished">Nhiều nhất {limit}.</translation>
    </message>
    <message id="author.problem.out_of_range">
        <source>{name}: {value}</source>
        <translation type="unfinished">{name}: {value}</translation>
    </message>
    <message id="author.problem.out_of_range.mend">
        <source>Use {low} to {high}.</source>
        <translation type="unfinished">Hãy dùng từ {low} đến {high}.</translation>
    </message>
    <message id="author.problem.no_picture">
        <source>The picture is not there: {value}</source>
        <translation type="unfinished">Không có ảnh: {value}</translation>
    </message>
    <message id="author.problem.no_picture.mend">
        <source>Choose another.</source>
        <translation type="unfinished">Hãy chọn ảnh khác.</translation>
    </message>
    <message id="author.problem.not_a_mark">
        <source>The sign {value} is on none of the pictures</source>
        <translation type="unfinished">Dấu hiệu {value} không có trên ảnh nào</translation>
    </message>
    <message id="author.problem.not_a_mark.mend">
        <source>Mark it, or take it out.</source>
        <translation type="unfinished">Hãy vẽ nó hoặc bỏ ra.</translation>
    </message>
    <message id="author.problem.polygon_crossing">
        <source>The outline of a sign crosses itself</source>
        <translation type="unfinished">Đường viền dấu hiệu tự cắt nhau</translation>
    </message>
    <message id="author.problem.polygon_crossing.mend">
        <source>Set its corners in order round it.</source>
        <translation type="unfinished">Đặt các góc lần lượt quanh nó.</translation>
    </message>
    <message id="author.problem.polygon_flat">
        <source>A sign has no area</source>
        <translation type="unfinished">Dấu hiệu không có diện tích</translation>
    </message>
    <message id="author.problem.polygon_flat.mend">
        <source>Set its corners apart.</source>
        <translation type="unfinished">Đặt các góc xa nhau.</translation>
    </message>
    <message id="author.problem.role_answer">
        <source>The object shown does not fit the answer</source>
        <translation type="unfinished">Vật trong ảnh không khớp câu trả lời</translation>
    </message>
    <message id="author.problem.role_answer.mend">
        <source>Say which options name a protected product, or that nothing is said of the object.</source>
        <translation type="unfinished">Hãy nói lựa chọn nào chỉ sản phẩm được bảo vệ, hoặc không nói về vật.</translation>
    </message>
    <message id="author.problem.order_answer">
        <source>The right order does not hold every step</source>
        <translation type="unfinished">Thứ tự đúng chưa có đủ các bước</translation>
    </message>
    <message id="author.problem.order_answer.mend">
        <source>Add each step once.</source>
        <translation type="unfinished">Thêm mỗi bước một lần.</translation>
    </message>
    <message id="author.problem.not_a_state">
        <source>A choice leads nowhere</source>
        <translation type="unfinished">Một lựa chọn không dẫn đến đâu</translation>
    </message>
    <message id="author.problem.not_a_state.mend">
        <source>Choose where it leads.</source>
        <translation type="unfinished">Chọn nơi nó dẫn đến.</translation>
    </message>
    <message id="author.problem.circle">
        <source>A path goes round in a circle</source>
        <translation type="unfinished">Một đường đi vòng lại</translation>
    </message>
    <message id="author.problem.circle.mend">
        <source>Lead the choice onwards.</source>
        <translation type="unfinished">Hãy dẫn lựa chọn đi tiếp.</translation>
    </message>
    <message id="author.problem.unreached">
        <source>No path comes to {value}</source>
        <translation type="unfinished">Không đường nào đến {value}</translation>
    </message>
    <message id="author.problem.unreached.mend">
        <source>Lead a choice there, or remove it.</source>
        <translation type="unfinished">Dẫn một lựa chọn đến đó hoặc bỏ đi.</translation>
    </message>
    <message id="author.problem.no_worth">
        <source>No path earns anything</source>
        <translation type="unfinished">Không đường nào có điểm</translation>
    </message>
    <message id="author.problem.no_worth.mend">
        <source>Give the right choices a worth above 0.</source>
        <translation type="unfinished">Cho lựa chọn đúng điểm trên 0.</translation>
    </message>
    <message id="author.field.options">
        <source>Options</source>
        <translation type="unfinished">Các lựa chọn</translation>
    </message>
    <message id="author.field.answer">
        <source>The right answer</source>
        <translation type="unfinished">Câu trả lời đúng</translation>
    </message>
    <message id="author.field.pictures">
        <source>Pictures</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message id="author.field.facts">
        <source>Facts</source>
        <translation type="unfinished">Dữ kiện</translation>
    </message>
    <message id="author.field.targets">
        <source>Places</source>
        <translation type="unfinished">Các chỗ</translation>
    </message>
    <message id="author.field.marks">
        <source>Signs</source>
        <translation type="unfinished">Dấu hiệu</translation>
    </message>
    <message id="author.field.state">
        <source>Moments</source>
        <translation type="unfinished">Các cảnh</translation>
    </message>
    <message id="author.field.choice">
        <source>Choices</source>
        <translation type="unfinished">Các lựa chọn</translation>
    </message>
    <message id="author.field.ends">
        <source>Ends</source>
        <translation type="unfinished">Các kết thúc</translation>
    </message>
    <message id="author.field.polygon">
        <source>Outline of a sign</source>
        <translation type="unfinished">Đường viền dấu hiệu</translation>
    </message>
    <message id="author.field.low">
        <source>Lowest right</source>
        <translation type="unfinished">Nhỏ nhất còn đúng</translation>
    </message>
    <message id="author.field.high">
        <source>Highest right</source>
        <translation type="unfinished">Lớn nhất còn đúng</translation>
    </message>
    <message id="author.field.step">
        <source>Step</source>
        <translation type="unfinished">Bước</translation>
    </message>
    <message id="author.field.near">
        <source>Half a point so far outside</source>
        <translation type="unfinished">Nửa điểm nếu lệch chừng này</translation>
    </message>
    <message id="author.field.most">
        <source>Most to enter</source>
        <translation type="unfinished">Lớn nhất được nhập</translation>
    </message>
    <message id="author.field.least">
        <source>Least to enter</source>
        <translation type="unfinished">Nhỏ nhất được nhập</translation>
    </message>
    <message id="author.settings.text">
        <source>Write, change and translate quiz items, with your own photographs.</source>
        <translation type="unfinished">Soạn, sửa và dịch câu hỏi, với ảnh tự chụp.</translation>
    </message>
    <message id="author.settings.go">
        <source>Write or translate</source>
        <translation type="unfinished">Soạn hoặc dịch</translation>
    </message>
</context>
</TS>
