<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="forms.step">
        <source>Choosing items</source>
        <translation type="unfinished">Đang chọn câu hỏi</translation>
    </message>
    <message id="forms.made">
        <source>{forms} forms of {items} items each were made; {common} items are common to all forms. Seed: {seed}.</source>
        <translation type="unfinished">Đã tạo {forms} đề, mỗi đề {items} câu hỏi; {common} câu hỏi chung cho mọi đề. Số khởi tạo: {seed}.</translation>
    </message>
    <message id="forms.all_items">
        <source>all items</source>
        <translation type="unfinished">mọi câu hỏi</translation>
    </message>
    <message id="forms.cell">
        <source>{cell}: {counts} (from {least} to {most})</source>
        <translation type="unfinished">{cell}: {counts} (từ {least} đến {most})</translation>
    </message>
    <message id="forms.match">
        <source>Expected scores of the forms differ by at most {percent} % of the maximum (at an ability of {at} logits). Difficulty is the authors' judgement, not measured.</source>
        <translation type="unfinished">Điểm kỳ vọng của các đề chênh nhau nhiều nhất {percent} % điểm tối đa (ở năng lực {at} logit). Độ khó là do tác giả ước lượng, chưa đo.</translation>
    </message>
    <message id="forms.decides">
        <source>Each form has at least 10 protected, 10 look-alike and 4 undecidable items: it can decide on identification.</source>
        <translation type="unfinished">Mỗi đề có ít nhất 10 câu về sản phẩm được bảo vệ, 10 câu về vật giống và 4 câu không thể xác định: đủ để quyết định về nhận dạng.</translation>
    </message>
    <message id="forms.few">
        <source>The forms have fewer than 10 protected, 10 look-alike or 4 undecidable items: they do not decide on identification.</source>
        <translation type="unfinished">Các đề có ít hơn 10 câu về sản phẩm được bảo vệ, 10 câu về vật giống hoặc 4 câu không thể xác định: không dùng để quyết định về nhận dạng.</translation>
    </message>
    <message id="forms.left_out.practice">
        <source>Left out: {count} practice items that are not scored.</source>
        <translation type="unfinished">Không dùng: {count} câu luyện tập không tính điểm.</translation>
    </message>
    <message id="forms.left_out.out_of_date">
        <source>Left out: {count} items whose law was read more than a year ago. Check them and set a new day.</source>
        <translation type="unfinished">Không dùng: {count} câu về luật đã đọc cách đây hơn một năm. Hãy kiểm tra lại và ghi ngày mới.</translation>
    </message>
    <message id="forms.pictures_twice">
        <source>{count} pictures stand in more than one item of the same form.</source>
        <translation type="unfinished">{count} ảnh xuất hiện trong nhiều câu của cùng một đề.</translation>
    </message>
    <message id="forms.packs_are_open">
        <source>These packs come with the program, answers and all: {packs}. Who has the program can look the answers up. For an examination that counts, use a pack that only you have.</source>
        <translation type="unfinished">Các gói này đi kèm chương trình, có cả đáp án: {packs}. Ai có chương trình đều tra được đáp án. Với kỳ kiểm tra quan trọng, hãy dùng gói câu hỏi chỉ mình bạn có.</translation>
    </message>
    <message id="forms.keep_codes">
        <source>Write the release codes down and keep them apart from the form files: nobody can score a form without its code.</source>
        <translation type="unfinished">Hãy ghi lại các mã mở khóa và cất riêng với tệp đề: không có mã thì không ai chấm được đề.</translation>
    </message>
    <message id="forms.not_kept">
        <source>This form was made on another laptop: its codes are not here.</source>
        <translation type="unfinished">Đề này được tạo trên máy khác: mã của đề không có ở đây.</translation>
    </message>
    <message id="forms.code">
        <source>Release code of form {form}: {code}</source>
        <translation type="unfinished">Mã mở khóa của đề {form}: {code}</translation>
    </message>
    <message id="forms.paced">
        <source>in step, by codes read out</source>
        <translation type="unfinished">theo nhịp chung, bằng mã đọc to</translation>
    </message>
    <message id="forms.free">
        <source>each at their own pace</source>
        <translation type="unfinished">mỗi người theo nhịp riêng</translation>
    </message>
    <message id="forms.head">
        <source>Form {form} ({id}), {blueprint}: {items} items, {minutes} minutes, {languages}; {pace}. Signed by {signer} ({fingerprint}).</source>
        <translation type="unfinished">Đề {form} ({id}), {blueprint}: {items} câu hỏi, {minutes} phút, {languages}; {pace}. {signer} ký ({fingerprint}).</translation>
    </message>
    <message id="errors.unknown_blueprint">
        <source>{name}: there is no blueprint of this name. Use one of: {known}; or give a TOML file.</source>
        <translation type="unfinished">{name}: không có khung đề tên này. Hãy dùng một trong: {known}; hoặc chọn một tệp TOML.</translation>
    </message>
    <message id="errors.form_not_possible">
        <source>{blueprint}: the packs lack {count} items of this sort: {cell} (short beside it: {others}). Add a pack, or lower this cell of the blueprint.</source>
        <translation type="unfinished">{blueprint}: các gói thiếu {count} câu hỏi loại này: {cell} (còn thiếu: {others}). Hãy thêm gói câu hỏi, hoặc giảm ô này trong khung đề.</translation>
    </message>
    <message id="errors.forms_not_balanced">
        <source>{blueprint}: its cells contradict each other; no items could fill them all. Change the numbers of the blueprint.</source>
        <translation type="unfinished">{blueprint}: các ô mâu thuẫn với nhau; không câu hỏi nào đáp ứng được hết. Hãy sửa các con số của khung đề.</translation>
    </message>
    <message id="errors.not_a_form">
        <source>{file}: this form cannot be used: {why}. Ask the trainer for the form file again.</source>
        <translation type="unfinished">{file}: không dùng được đề này: {why}. Hãy xin giảng viên tệp đề một lần nữa.</translation>
    </message>
    <message id="errors.newer_form">
        <source>{file}: this form was made by a newer version of the program. Update the program on this laptop.</source>
        <translation type="unfinished">{file}: đề này được tạo bằng phiên bản chương trình mới hơn. Hãy cập nhật chương trình trên máy này.</translation>
    </message>
    <message id="errors.wrong_release_code">
        <source>{form}: this release code does not open this form. Compare the form's id and the code with the trainer's list.</source>
        <translation type="unfinished">{form}: mã mở khóa này không mở được đề này. Hãy so mã đề và mã mở khóa với danh sách của giảng viên.</translation>
    </message>
    <message id="errors.not_a_release_code">
        <source>{code}: this is no release code. It has ten letters and digits in two groups, such as K7RTA-93WXD.</source>
        <translation type="unfinished">{code}: đây không phải mã mở khóa. Mã gồm mười chữ và số chia hai nhóm, ví dụ K7RTA-93WXD.</translation>
    </message>
    <message id="errors.wrong_step_code">
        <source>{code}: no item of this form opens with this step code. Listen again and type the four digits.</source>
        <translation type="unfinished">{code}: không câu hỏi nào của đề này mở bằng mã bước này. Hãy nghe lại và nhập bốn chữ số.</translation>
    </message>
    <message id="errors.no_such_place">
        <source>{place}: the form has no item in this place. Use 1 to {count}.</source>
        <translation type="unfinished">{place}: đề không có câu hỏi ở vị trí này. Hãy dùng từ 1 đến {count}.</translation>
    </message>
    <message id="errors.no_replacement">
        <source>Form {form}, place {place}: no unused item keeps the blueprint and the match here. Add a pack, or assemble the forms anew.</source>
        <translation type="unfinished">Đề {form}, vị trí {place}: không còn câu hỏi nào giữ được khung đề và độ tương đương. Hãy thêm gói câu hỏi, hoặc lập lại các đề.</translation>
    </message>
    <message id="errors.form_is_here">
        <source>{file}: there is a file of this name already, and a form is never written over. Choose another folder.</source>
        <translation type="unfinished">{file}: đã có tệp tên này, và không bao giờ ghi đè lên một đề. Hãy chọn thư mục khác.</translation>
    </message>
</context>
</TS>
