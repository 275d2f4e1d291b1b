<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>outcomes</name>
    <message id="outcomes.consistent.word">
        <source>Consistent with</source>
        <translation type="unfinished">Phù hợp với</translation>
    </message>
    <message id="outcomes.consistent.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.consistent.action">
        <source>Treat it as suspected: hold it, record it, refer it to the laboratory.</source>
        <translation type="unfinished">Coi là vật nghi vấn: giữ lại, ghi nhận, chuyển giám định.</translation>
    </message>
    <message id="outcomes.consistent.line">
        <source>Consistent with {what}. Treat it as suspected.</source>
        <translation type="unfinished">Phù hợp với {what}. Coi là vật nghi vấn.</translation>
    </message>
    <message id="outcomes.narrowed.word">
        <source>Could be any of these</source>
        <translation type="unfinished">Có thể là một trong các loại này</translation>
    </message>
    <message id="outcomes.narrowed.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.narrowed.action">
        <source>Treat it as suspected. Look at what separates them; if it stays between them, refer it.</source>
        <translation type="unfinished">Coi là vật nghi vấn. Hãy xem đặc điểm phân biệt; nếu vẫn chưa rõ thì chuyển giám định.</translation>
    </message>
    <message id="outcomes.narrowed.line">
        <source>Could be {what}. Look at what separates them.</source>
        <translation type="unfinished">Có thể là {what}. Hãy xem đặc điểm phân biệt.</translation>
    </message>
    <message id="outcomes.look_alike.word">
        <source>Looks like</source>
        <translation type="unfinished">Giống</translation>
    </message>
    <message id="outcomes.look_alike.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.look_alike.action">
        <source>By its look not a protected product. Confirm it as shown below; in doubt, refer it.</source>
        <translation type="unfinished">Nhìn bề ngoài không phải sản phẩm được bảo vệ. Hãy xác nhận như dưới đây; nếu nghi ngờ thì chuyển giám định.</translation>
    </message>
    <message id="outcomes.look_alike.line">
        <source>Looks like {what}, not a protected product. Confirm it.</source>
        <translation type="unfinished">Giống {what}, không phải sản phẩm được bảo vệ. Hãy xác nhận.</translation>
    </message>
    <message id="outcomes.cannot_tell.word">
        <source>Cannot tell from this photo</source>
        <translation type="unfinished">Không xác định được từ ảnh này</translation>
    </message>
    <message id="outcomes.cannot_tell.headline">
        <source>{reason}</source>
        <translation type="unfinished">{reason}</translation>
    </message>
    <message id="outcomes.cannot_tell.action">
        <source>Take a better photo, or refer it.</source>
        <translation type="unfinished">Hãy chụp ảnh tốt hơn, hoặc chuyển giám định.</translation>
    </message>
    <message id="outcomes.cannot_tell.line">
        <source>Cannot tell from this photo: {reason}.</source>
        <translation type="unfinished">Không xác định được từ ảnh này: {reason}.</translation>
    </message>
    <message id="outcomes.not_read.word">
        <source>Not read</source>
        <translation type="unfinished">Không đọc được</translation>
    </message>
    <message id="outcomes.reason.blurred">
        <source>not sharp</source>
        <translation type="unfinished">ảnh mờ</translation>
    </message>
    <message id="outcomes.reason.too_dark">
        <source>too dark</source>
        <translation type="unfinished">quá tối</translation>
    </message>
    <message id="outcomes.reason.too_small">
        <source>picture too small</source>
        <translation type="unfinished">ảnh quá nhỏ</translation>
    </message>
    <message id="outcomes.reason.unfamiliar">
        <source>unlike anything known</source>
        <translation type="unfinished">chưa gặp</translation>
    </message>
    <message id="outcomes.reason.ambiguous">
        <source>fits several</source>
        <translation type="unfinished">phù hợp nhiều loại</translation>
    </message>
    <message id="outcomes.reason.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation type="unfinished">không xem bằng mắt được: giám định</translation>
    </message>
    <message id="outcomes.reason.blurred.headline">
        <source>The photo is not sharp</source>
        <translation type="unfinished">Ảnh bị mờ</translation>
    </message>
    <message id="outcomes.reason.too_dark.headline">
        <source>The photo is too dark</source>
        <translation type="unfinished">Ảnh quá tối</translation>
    </message>
    <message id="outcomes.reason.too_small.headline">
        <source>The picture is too small</source>
        <translation type="unfinished">Ảnh quá nhỏ</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.headline">
        <source>Unlike anything the model knows</source>
        <translation type="unfinished">Không giống gì mà mô hình đã biết</translation>
    </message>
    <message id="outcomes.reason.ambiguous.headline">
        <source>It fits several things</source>
        <translation type="unfinished">Phù hợp với nhiều loại</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.headline">
        <source>Not to be told by eye</source>
        <translation type="unfinished">Không thể phân biệt bằng mắt</translation>
    </message>
    <message id="outcomes.reason.blurred.action">
        <source>Hold the phone still, rest it on something, and take the photo again.</source>
        <translation type="unfinished">Giữ yên điện thoại, tì vào vật cố định rồi chụp lại.</translation>
    </message>
    <message id="outcomes.reason.too_dark.action">
        <source>Go to daylight or light it with two lamps, and take the photo again.</source>
        <translation type="unfinished">Ra chỗ có ánh sáng ban ngày hoặc dùng hai đèn, rồi chụp lại.</translation>
    </message>
    <message id="outcomes.reason.too_small.action">
        <source>Use the original photo, not a preview or a copy from a chat, or go closer.</source>
        <translation type="unfinished">Dùng ảnh gốc, không dùng ảnh xem trước hay ảnh từ tin nhắn, hoặc chụp gần hơn.</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.action">
        <source>Photograph the object alone on a plain ground. If it stays so, judge it yourself or refer it.</source>
        <translation type="unfinished">Chụp riêng vật trên nền trơn. Nếu vẫn vậy, hãy tự đánh giá hoặc chuyển giám định.</translation>
    </message>
    <message id="outcomes.reason.ambiguous.action">
        <source>Photograph the other side and a close view of the surface. If it stays so, refer it.</source>
        <translation type="unfinished">Chụp mặt kia và cận cảnh bề mặt. Nếu vẫn vậy, hãy chuyển giám định.</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.action">
        <source>No photo can settle this. Hold it, record it and refer it to the laboratory.</source>
        <translation type="unfinished">Không ảnh nào quyết định được. Hãy giữ lại, ghi nhận và chuyển giám định.</translation>
    </message>
    <message id="outcomes.between">
        <source> or </source>
        <translation type="unfinished"> hoặc </translation>
    </message>
    <message id="outcomes.progress">
        <source>Checking</source>
        <translation type="unfinished">Đang kiểm tra</translation>
    </message>
    <message id="outcomes.summary">
        <source>Photos checked: {checked}.</source>
        <translation type="unfinished">Số ảnh đã kiểm tra: {checked}.</translation>
    </message>
    <message id="outcomes.summary.mistakes">
        <source>Not read: {count}.</source>
        <translation type="unfinished">Không đọc được: {count}.</translation>
    </message>
    <message id="outcomes.summary.passed_over">
        <source>Other files passed over: {count}.</source>
        <translation type="unfinished">Bỏ qua tệp khác: {count}.</translation>
    </message>
    <message id="outcomes.cannot_tell.word.several">
        <source>Cannot tell from these photos</source>
        <translation type="unfinished">Không xác định được từ các ảnh này</translation>
    </message>
    <message id="outcomes.reason.unread.several.headline">
        <source>None of the photos can be read well enough</source>
        <translation type="unfinished">Không ảnh nào đủ rõ để đọc</translation>
    </message>
    <message id="outcomes.reason.unread.several.action">
        <source>Take one sharp photo in good light and add it, or refer it.</source>
        <translation type="unfinished">Hãy chụp một ảnh nét, đủ sáng rồi thêm vào, hoặc chuyển giám định.</translation>
    </message>
    <message id="outcomes.reason.full.several.action">
        <source>So many photos of one object leave it open. Do not guess: refer it.</source>
        <translation type="unfinished">Nhiều ảnh của cùng một vật vẫn chưa đủ. Đừng đoán: hãy chuyển giám định.</translation>
    </message>
    <message id="outcomes.together.counted">
        <source>({counted} of {given} photos counted)</source>
        <translation type="unfinished">(tính {counted} trên {given} ảnh)</translation>
    </message>
    <message id="outcomes.summary.objects">
        <source>Objects judged: {checked}.</source>
        <translation type="unfinished">Số vật đã xét: {checked}.</translation>
    </message>
    <message id="outcomes.rendered_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation type="unfinished">Chỉ học từ hình dựng bằng máy tính: hỗ trợ tập huấn, không dùng để quyết định.</translation>
    </message>
    <message id="outcomes.rendered_only.some">
        <source>{names}: trained on rendered pictures only. An aid for training, not for decisions.</source>
        <translation type="unfinished">{names}: chỉ học từ hình dựng bằng máy tính. Hỗ trợ tập huấn, không dùng để quyết định.</translation>
    </message>
</context>
</TS>
