<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>lint</name>
    <message id="lint.level.error">
        <source>error</source>
        <translation type="unfinished">lỗi</translation>
    </message>
    <message id="lint.level.warning">
        <source>warning</source>
        <translation type="unfinished">cảnh báo</translation>
    </message>
    <message id="lint.line">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}, dòng {line}: {what}. Cách sửa: {mend}.</translation>
    </message>
    <message id="lint.line_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}: {what}. Cách sửa: {mend}.</translation>
    </message>
    <message id="lint.summary">
        <source>In the items: {errors} errors, {warnings} warnings.</source>
        <translation type="unfinished">Trong các câu hỏi: {errors} lỗi, {warnings} cảnh báo.</translation>
    </message>
    <message id="lint.missing.language">
        <source>the pack has no texts in: {languages}</source>
        <translation type="unfinished">gói không có lời văn bằng: {languages}</translation>
    </message>
    <message id="lint.missing.language.mend">
        <source>write them, or leave the pack to readers of the other languages</source>
        <translation type="unfinished">viết thêm, hoặc chỉ dùng gói cho người đọc các thứ tiếng kia</translation>
    </message>
    <message id="lint.missing.words">
        <source>{item}: the words of '{name}' are still to be written</source>
        <translation type="unfinished">{item}: lời của '{name}' còn phải viết</translation>
    </message>
    <message id="lint.missing.words.mend">
        <source>write them; the imported file did not have them</source>
        <translation type="unfinished">viết vào; tệp nhập vào không có lời này</translation>
    </message>
    <message id="lint.facts.unknown">
        <source>{item}: no fact has the id {facts}</source>
        <translation type="unfinished">{item}: không có dữ kiện nào mang mã {facts}</translation>
    </message>
    <message id="lint.facts.unknown.mend">
        <source>correct the id, or make the table of facts again</source>
        <translation type="unfinished">sửa mã, hoặc tạo lại bảng dữ kiện</translation>
    </message>
    <message id="lint.facts.unread">
        <source>{item} is scored but rests on facts that nobody has verified: {facts}</source>
        <translation type="unfinished">{item} được chấm điểm nhưng dựa trên dữ kiện chưa ai kiểm chứng: {facts}</translation>
    </message>
    <message id="lint.facts.unread.mend">
        <source>name verified facts, or set scored = false</source>
        <translation type="unfinished">nêu dữ kiện đã kiểm chứng, hoặc đặt scored = false</translation>
    </message>
    <message id="lint.facts.none">
        <source>{item} is scored and names no fact</source>
        <translation type="unfinished">{item} được chấm điểm mà không nêu dữ kiện nào</translation>
    </message>
    <message id="lint.facts.none.mend">
        <source>name the facts it rests on, or set scored = false</source>
        <translation type="unfinished">nêu dữ kiện làm căn cứ, hoặc đặt scored = false</translation>
    </message>
    <message id="lint.law.undated">
        <source>{item} states law without the day on which it was read</source>
        <translation type="unfinished">{item} nói về luật mà không ghi ngày đã đọc luật</translation>
    </message>
    <message id="lint.law.undated.mend">
        <source>write true_on with the day</source>
        <translation type="unfinished">ghi ngày vào true_on</translation>
    </message>
    <message id="lint.law.ahead">
        <source>{item} says that the law was read on {day}, which is still to come</source>
        <translation type="unfinished">{item} ghi đã đọc luật ngày {day}, ngày chưa tới</translation>
    </message>
    <message id="lint.law.ahead.mend">
        <source>correct true_on</source>
        <translation type="unfinished">sửa true_on</translation>
    </message>
    <message id="lint.law.old">
        <source>{item} rests on law read on {day}, more than a year ago</source>
        <translation type="unfinished">{item} dựa vào luật đọc ngày {day}, đã hơn một năm</translation>
    </message>
    <message id="lint.law.old.mend">
        <source>read the law again, then correct the item and true_on</source>
        <translation type="unfinished">đọc lại luật, rồi sửa câu hỏi và true_on</translation>
    </message>
    <message id="lint.position">
        <source>of {count} answers {found} stand in place {place}; by chance it would be about {expected}</source>
        <translation type="unfinished">trong {count} đáp án có {found} nằm ở vị trí {place}; nếu ngẫu nhiên thì khoảng {expected}</translation>
    </message>
    <message id="lint.position.mend">
        <source>mix the order of the options</source>
        <translation type="unfinished">trộn lại thứ tự các lựa chọn</translation>
    </message>
    <message id="lint.longest">
        <source>in {found} of {count} items the right option is the longest; by chance it would be about {expected}</source>
        <translation type="unfinished">ở {found} trên {count} câu, lựa chọn đúng dài nhất; nếu ngẫu nhiên thì khoảng {expected}</translation>
    </message>
    <message id="lint.longest.mend">
        <source>shorten right options, or write wrong ones as fully</source>
        <translation type="unfinished">rút ngắn lựa chọn đúng, hoặc viết lựa chọn sai đầy đủ như vậy</translation>
    </message>
    <message id="lint.stem.same">
        <source>{item} asks the same as {other}</source>
        <translation type="unfinished">{item} hỏi giống hệt {other}</translation>
    </message>
    <message id="lint.stem.same.mend">
        <source>keep one of the two</source>
        <translation type="unfinished">giữ lại một trong hai</translation>
    </message>
    <message id="lint.stem.near">
        <source>{item} asks nearly the same as {other}</source>
        <translation type="unfinished">{item} hỏi gần giống {other}</translation>
    </message>
    <message id="lint.stem.near.mend">
        <source>ask one of them in another way, or take it out</source>
        <translation type="unfinished">đổi cách hỏi một câu, hoặc bỏ đi</translation>
    </message>
    <message id="lint.option.same">
        <source>{item}: two options have the same words: {first}; {second}</source>
        <translation type="unfinished">{item}: hai lựa chọn cùng lời: {first}; {second}</translation>
    </message>
    <message id="lint.option.same.mend">
        <source>change one of them</source>
        <translation type="unfinished">đổi một lựa chọn</translation>
    </message>
    <message id="lint.option.near">
        <source>{item}: two options are hard to tell apart: {first}; {second}</source>
        <translation type="unfinished">{item}: hai lựa chọn khó phân biệt: {first}; {second}</translation>
    </message>
    <message id="lint.option.near.mend">
        <source>let the difference stand out</source>
        <translation type="unfinished">làm rõ chỗ khác nhau</translation>
    </message>
    <message id="lint.truth">
        <source>{item}: nothing is marked on the picture {picture}, and nothing is known of it</source>
        <translation type="unfinished">{item}: hình {picture} không có dấu nào, và không rõ hình cho thấy gì</translation>
    </message>
    <message id="lint.truth.mend">
        <source>mark the cue, or take a picture of the library</source>
        <translation type="unfinished">đánh dấu dấu hiệu, hoặc dùng hình của thư viện</translation>
    </message>
    <message id="lint.wide">
        <source>{item}: a touch on {percent} % of the picture counts as right</source>
        <translation type="unfinished">{item}: chạm vào {percent} % diện tích hình đều được tính là đúng</translation>
    </message>
    <message id="lint.wide.mend">
        <source>take a picture on which the sign is smaller, or set scored = false</source>
        <translation type="unfinished">chọn hình có dấu hiệu nhỏ hơn, hoặc đặt scored = false</translation>
    </message>
    <message id="lint.script">
        <source>{item}: {count} texts do not seem to be in the language of their file ({language}), first '{name}'</source>
        <translation type="unfinished">{item}: {count} lời văn có vẻ không đúng thứ tiếng của tệp ({language}), đầu tiên là '{name}'</translation>
    </message>
    <message id="lint.script.mend">
        <source>translate it, or move it to the file of its language</source>
        <translation type="unfinished">dịch lại, hoặc chuyển sang tệp đúng thứ tiếng</translation>
    </message>
    <message id="lint.numbers">
        <source>{item}: the numbers of '{name}' in {language} differ: missing {lost}; only here {added}</source>
        <translation type="unfinished">{item}: các số trong '{name}' bằng {language} khác bản gốc: thiếu {lost}; chỉ có ở đây {added}</translation>
    </message>
    <message id="lint.numbers.mend">
        <source>compare the texts, and write the same numbers in all languages</source>
        <translation type="unfinished">so các bản và ghi số giống nhau ở mọi thứ tiếng</translation>
    </message>
    <message id="lint.claims">
        <source>{item}: '{name}' states what cannot be seen: {words}</source>
        <translation type="unfinished">{item}: '{name}' khẳng định điều không nhìn thấy được: {words}</translation>
    </message>
    <message id="lint.claims.mend">
        <source>say what it fits, what is suspected or what the document says</source>
        <translation type="unfinished">nói vật phù hợp với gì, nghi ngờ gì, hoặc giấy tờ ghi gì</translation>
    </message>
    <message id="lint.methods">
        <source>{item}: '{name}' offers a method that destroys evidence as right: {words}</source>
        <translation type="unfinished">{item}: '{name}' coi cách làm hủy chứng cứ là đúng: {words}</translation>
    </message>
    <message id="lint.methods.mend">
        <source>make it a wrong option and mark it as critical</source>
        <translation type="unfinished">chuyển thành lựa chọn sai và đánh dấu nghiêm trọng</translation>
    </message>
    <message id="exchange.fate.kept">
        <source>kept</source>
        <translation type="unfinished">giữ nguyên</translation>
    </message>
    <message id="exchange.fate.changed">
        <source>changed</source>
        <translation type="unfinished">đã đổi</translation>
    </message>
    <message id="exchange.fate.left_out">
        <source>left out</source>
        <translation type="unfinished">bỏ lại</translation>
    </message>
    <message id="exchange.line">
        <source>{fate}: {question} (line {line}): {note}</source>
        <translation type="unfinished">{fate}: {question} (dòng {line}): {note}</translation>
    </message>
    <message id="exchange.line_file">
        <source>{fate}: {question}: {note}</source>
        <translation type="unfinished">{fate}: {question}: {note}</translation>
    </message>
    <message id="exchange.summary">
        <source>{kept} questions carried over, {left_out} left out, {changed} changes. Read the changes before you use them.</source>
        <translation type="unfinished">Đã chuyển {kept} câu hỏi, bỏ lại {left_out}, có {changed} thay đổi. Hãy đọc các thay đổi trước khi dùng.</translation>
    </message>
    <message id="exchange.note.kept">
        <source>as {item}</source>
        <translation type="unfinished">thành {item}</translation>
    </message>
    <message id="exchange.note.type">
        <source>there is nothing like a question of type {type}</source>
        <translation type="unfinished">không có loại nào giống câu hỏi kiểu {type}</translation>
    </message>
    <message id="exchange.note.scenario">
        <source>Moodle has nothing like a scenario</source>
        <translation type="unfinished">Moodle không có loại nào giống tình huống</translation>
    </message>
    <message id="exchange.note.undecidable_number">
        <source>Moodle cannot ask for a number that nobody can tell</source>
        <translation type="unfinished">Moodle không hỏi được con số không ai xác định được</translation>
    </message>
    <message id="exchange.note.undecidable_marker">
        <source>Moodle cannot ask for a region that is not there</source>
        <translation type="unfinished">Moodle không hỏi được vùng không có trên hình</translation>
    </message>
    <message id="exchange.note.cannot_tell_there">
        <source>the answer 'cannot tell' cannot be given in Moodle here</source>
        <translation type="unfinished">ở đây Moodle không có đáp án 'không xác định được'</translation>
    </message>
    <message id="exchange.note.all_regions">
        <source>in Moodle all {count} regions have to be marked, here any one of them</source>
        <translation type="unfinished">trong Moodle phải đánh dấu cả {count} vùng, ở đây chỉ cần một</translation>
    </message>
    <message id="exchange.note.any_region">
        <source>here any one of the {count} regions is enough</source>
        <translation type="unfinished">ở đây chỉ cần một trong {count} vùng</translation>
    </message>
    <message id="exchange.note.points_there">
        <source>Moodle counts part of the points in its own way</source>
        <translation type="unfinished">Moodle tính điểm từng phần theo cách riêng</translation>
    </message>
    <message id="exchange.note.points_here">
        <source>part of the points is counted in the program's own way</source>
        <translation type="unfinished">điểm từng phần được tính theo cách của chương trình</translation>
    </message>
    <message id="exchange.note.edited">
        <source>changed since it was written, and taken as it is now: {names}</source>
        <translation type="unfinished">đã đổi từ khi ghi ra, lấy theo bản hiện tại: {names}</translation>
    </message>
    <message id="exchange.note.rebuilt">
        <source>its answers were added or taken away, so it is read as a new question</source>
        <translation type="unfinished">đáp án đã thêm hoặc bớt nên đọc như câu hỏi mới</translation>
    </message>
    <message id="exchange.note.record_damaged">
        <source>the program's own record in it is damaged; export it again</source>
        <translation type="unfinished">phần ghi riêng của chương trình bị hỏng; hãy xuất lại</translation>
    </message>
    <message id="exchange.note.record_newer">
        <source>it was written by a newer version of the program; update this one</source>
        <translation type="unfinished">do phiên bản mới hơn ghi ra; hãy cập nhật chương trình</translation>
    </message>
    <message id="exchange.note.shares">
        <source>the points of the right answers add up to {sum} %, not to 100</source>
        <translation type="unfinished">điểm của các đáp án đúng cộng lại là {sum} %, không phải 100</translation>
    </message>
    <message id="exchange.note.shares_single">
        <source>{count} answers give all the points (the best {best} %); one has to</source>
        <translation type="unfinished">có {count} đáp án cho đủ điểm (cao nhất {best} %); phải có đúng một</translation>
    </message>
    <message id="exchange.note.minus">
        <source>wrong answers cost no points here</source>
        <translation type="unfinished">ở đây đáp án sai không bị trừ điểm</translation>
    </message>
    <message id="exchange.note.part">
        <source>{share} % of the points for '{text}' are not given here</source>
        <translation type="unfinished">ở đây không cho {share} % điểm cho '{text}'</translation>
    </message>
    <message id="exchange.note.grade">
        <source>worth {found} points there, one here</source>
        <translation type="unfinished">bên kia được {found} điểm, ở đây một điểm</translation>
    </message>
    <message id="exchange.note.hints">
        <source>{count} hints were left out</source>
        <translation type="unfinished">bỏ {count} gợi ý</translation>
    </message>
    <message id="exchange.note.tags">
        <source>tags left out: {tags}</source>
        <translation type="unfinished">bỏ các thẻ: {tags}</translation>
    </message>
    <message id="exchange.note.format">
        <source>bold, lists and tables became plain text</source>
        <translation type="unfinished">chữ đậm, danh sách và bảng thành chữ thường</translation>
    </message>
    <message id="exchange.note.media">
        <source>left out of the text: {kinds}</source>
        <translation type="unfinished">bỏ khỏi lời văn: {kinds}</translation>
    </message>
    <message id="exchange.note.picture_in_text">
        <source>pictures in answers or feedback were left out</source>
        <translation type="unfinished">bỏ hình trong đáp án hoặc phản hồi</translation>
    </message>
    <message id="exchange.note.picture_answers">
        <source>its answers are pictures; sort or match them anew in the program</source>
        <translation type="unfinished">đáp án là hình; hãy tạo lại trong chương trình</translation>
    </message>
    <message id="exchange.note.picture_missing">
        <source>the picture {file} is not in the file; export it again with its files</source>
        <translation type="unfinished">hình {file} không có trong tệp; hãy xuất lại kèm tệp</translation>
    </message>
    <message id="exchange.note.picture_kind">
        <source>{file} is no JPEG, PNG or WebP picture</source>
        <translation type="unfinished">{file} không phải hình JPEG, PNG hay WebP</translation>
    </message>
    <message id="exchange.note.picture_elsewhere">
        <source>the picture {file} lies elsewhere and was left out</source>
        <translation type="unfinished">hình {file} nằm nơi khác nên bỏ lại</translation>
    </message>
    <message id="exchange.note.cannot_tell_here">
        <source>'cannot tell' was added as the last answer</source>
        <translation type="unfinished">đã thêm đáp án cuối 'không xác định được'</translation>
    </message>
    <message id="exchange.note.cut">
        <source>'{name}' was cut to {limit} characters</source>
        <translation type="unfinished">'{name}' đã cắt còn {limit} ký tự</translation>
    </message>
    <message id="exchange.note.long">
        <source>its text is longer than {limit} characters; shorten it</source>
        <translation type="unfinished">lời văn dài hơn {limit} ký tự; hãy rút ngắn</translation>
    </message>
    <message id="exchange.note.no_stem">
        <source>it has no text</source>
        <translation type="unfinished">không có lời hỏi</translation>
    </message>
    <message id="exchange.note.empty_option">
        <source>an answer has no words</source>
        <translation type="unfinished">có đáp án không có chữ</translation>
    </message>
    <message id="exchange.note.two_answers">
        <source>true or false needs two answers, here are {found}</source>
        <translation type="unfinished">đúng sai cần hai đáp án, ở đây có {found}</translation>
    </message>
    <message id="exchange.note.no_number">
        <source>'{value}' is no number</source>
        <translation type="unfinished">'{value}' không phải là số</translation>
    </message>
    <message id="exchange.note.unit">
        <source>the unit '{unit}' is not known here; name it in the text</source>
        <translation type="unfinished">đơn vị '{unit}' không có ở đây; hãy ghi trong lời hỏi</translation>
    </message>
    <message id="exchange.note.units">
        <source>of {count} units only the first was taken</source>
        <translation type="unfinished">trong {count} đơn vị chỉ lấy đơn vị đầu</translation>
    </message>
    <message id="exchange.note.markers">
        <source>it asks for {count} different markers; here one question asks for one</source>
        <translation type="unfinished">câu này cần {count} dấu khác nhau; ở đây mỗi câu chỉ một dấu</translation>
    </message>
    <message id="exchange.note.shape">
        <source>its region is no polygon, rectangle or circle: {shape}</source>
        <translation type="unfinished">vùng không phải đa giác, chữ nhật hay hình tròn: {shape}</translation>
    </message>
    <message id="exchange.note.region_outside">
        <source>its region lies outside of the picture</source>
        <translation type="unfinished">vùng nằm ngoài hình</translation>
    </message>
    <message id="exchange.note.circle">
        <source>circles became polygons of 24 corners</source>
        <translation type="unfinished">hình tròn thành đa giác 24 góc</translation>
    </message>
    <message id="exchange.note.no_day">
        <source>law items need the day on which the law was read; give it with --true-on</source>
        <translation type="unfinished">câu hỏi luật cần ngày đã đọc luật; hãy cho bằng --true-on</translation>
    </message>
    <message id="exchange.note.too_many">
        <source>a pack holds at most {limit} items; split the file</source>
        <translation type="unfinished">một gói tối đa {limit} câu; hãy chia tệp</translation>
    </message>
    <message id="exchange.note.refused">
        <source>it breaks the format of packs: {what}</source>
        <translation type="unfinished">không đúng định dạng của gói: {what}</translation>
    </message>
    <message id="exchange.note.gift_brace">
        <source>a brace is missing, or a blank line stands between the braces; write \{{ and \}} for braces in a text</source>
        <translation type="unfinished">thiếu dấu ngoặc nhọn, hoặc có dòng trống trong ngoặc; ngoặc trong lời văn viết là \{{ và \}}</translation>
    </message>
    <message id="exchange.note.gift_two_answers">
        <source>there is a second pair of braces; keep one, and write \{{ and \}} for braces in a text</source>
        <translation type="unfinished">có cặp ngoặc nhọn thứ hai; giữ một cặp, ngoặc trong lời văn viết là \{{ và \}}</translation>
    </message>
    <message id="exchange.note.gift_weight">
        <source>{value} is no share from -100 to 100; write it like %50%</source>
        <translation type="unfinished">{value} không phải tỷ lệ từ -100 đến 100; hãy viết như %50%</translation>
    </message>
    <message id="exchange.note.gift_no_sign">
        <source>'{value}' stands without = or ~ before it; put one there</source>
        <translation type="unfinished">'{value}' không có = hay ~ phía trước; hãy thêm vào</translation>
    </message>
    <message id="exchange.note.gift_empty">
        <source>there is no answer after {sign}; in a text write \{sign}</source>
        <translation type="unfinished">sau {sign} không có đáp án; trong lời văn hãy viết \{sign}</translation>
    </message>
    <message id="exchange.note.gift_one_answer">
        <source>there is only one answer; write at least two</source>
        <translation type="unfinished">chỉ có một đáp án; hãy viết ít nhất hai</translation>
    </message>
    <message id="exchange.note.gift_two_right">
        <source>{count} answers begin with =; write ~%50% where several are right</source>
        <translation type="unfinished">có {count} đáp án bắt đầu bằng =; nếu nhiều đáp án đúng hãy viết ~%50%</translation>
    </message>
    <message id="exchange.note.gift_none_right">
        <source>no answer is right; begin it with =</source>
        <translation type="unfinished">không có đáp án đúng; hãy bắt đầu bằng =</translation>
    </message>
    <message id="exchange.note.gift_pair">
        <source>'{value}' is no pair; write it like = left -&gt; right</source>
        <translation type="unfinished">'{value}' không phải một cặp; hãy viết như = trái -&gt; phải</translation>
    </message>
    <message id="exchange.note.gift_number">
        <source>'{value}' is no number with tolerance; write it like 5, 5:0.5 or 3..7</source>
        <translation type="unfinished">'{value}' không phải số kèm dung sai; hãy viết như 5, 5:0.5 hoặc 3..7</translation>
    </message>
    <message id="errors.questions_too_large">
        <source>{file}: the file has {megabytes} MB, the limit for questions is {limit} MB. Export fewer questions at a time.</source>
        <translation type="unfinished">{file}: tệp có {megabytes} MB, giới hạn cho câu hỏi là {limit} MB. Hãy xuất ít câu hỏi hơn mỗi lần.</translation>
    </message>
    <message id="errors.not_question_file">
        <source>{file}, line {line}: this cannot be read as questions ({why}). Export the file again, or choose the other --format.</source>
        <translation type="unfinished">{file}, dòng {line}: không đọc được như câu hỏi ({why}). Hãy xuất lại tệp, hoặc chọn --format khác.</translation>
    </message>
    <message id="errors.entities_in_file">
        <source>{file}, line {line}: the file declares entities of its own, which are not read for safety. Export it again from Moodle.</source>
        <translation type="unfinished">{file}, dòng {line}: tệp tự khai báo thực thể, vì an toàn nên không đọc. Hãy xuất lại từ Moodle.</translation>
    </message>
    <message id="errors.no_questions">
        <source>{file}: none of {count} entries could be carried over; the lines above say why.</source>
        <translation type="unfinished">{file}: không chuyển được mục nào trong {count} mục; các dòng trên nói lý do.</translation>
    </message>
    <message id="errors.language_not_in_pack">
        <source>{pack} has no texts in '{language}'. Choose one of: {known}.</source>
        <translation type="unfinished">{pack} không có lời văn bằng '{language}'. Hãy chọn một trong: {known}.</translation>
    </message>
</context>
</TS>
