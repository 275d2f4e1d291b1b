<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>check</name>
    <message id="check.title">
        <source>Check a photo</source>
        <translation type="unfinished">Kiểm tra ảnh</translation>
    </message>
    <message id="check.drop.title">
        <source>Drop a photo of the object here</source>
        <translation type="unfinished">Thả ảnh của vật vào đây</translation>
    </message>
    <message id="check.drop.lead">
        <source>One photo is enough to begin. Several are checked one after the other.</source>
        <translation type="unfinished">Một ảnh là đủ để bắt đầu. Nhiều ảnh sẽ được kiểm tra lần lượt.</translation>
    </message>
    <message id="check.drop.what.title">
        <source>What can go in</source>
        <translation type="unfinished">Có thể đưa vào</translation>
    </message>
    <message id="check.drop.what.text">
        <source>Photos from a phone or camera, one or many, or a whole folder.</source>
        <translation type="unfinished">Ảnh từ điện thoại hoặc máy ảnh, một hay nhiều ảnh, hoặc cả thư mục.</translation>
    </message>
    <message id="check.drop.what.original">
        <source>The original is never changed</source>
        <translation type="unfinished">Ảnh gốc không bao giờ bị thay đổi</translation>
    </message>
    <message id="check.open">
        <source>Open photo</source>
        <translation type="unfinished">Mở ảnh</translation>
    </message>
    <message id="check.paste">
        <source>Paste</source>
        <translation type="unfinished">Dán</translation>
    </message>
    <message id="check.folder.check">
        <source>Check a whole folder</source>
        <translation type="unfinished">Kiểm tra cả thư mục</translation>
    </message>
    <message id="check.example">
        <source>Try an example photo</source>
        <translation type="unfinished">Thử một ảnh mẫu</translation>
    </message>
    <message id="check.three.title">
        <source>Take these three photos</source>
        <translation type="unfinished">Hãy chụp ba ảnh này</translation>
    </message>
    <message id="check.three.light">
        <source>Phone straight above the object. Daylight or two lamps. No flash.</source>
        <translation type="unfinished">Giữ điện thoại thẳng phía trên vật. Ánh sáng ngày hoặc hai đèn. Không dùng đèn flash.</translation>
    </message>
    <message id="check.three.overview.title">
        <source>Overview</source>
        <translation type="unfinished">Toàn cảnh</translation>
    </message>
    <message id="check.three.overview.text">
        <source>The whole object and where it was found.</source>
        <translation type="unfinished">Toàn bộ vật và nơi tìm thấy.</translation>
    </message>
    <message id="check.three.overview.how">
        <source>From one arm's length. All edges inside the corners.</source>
        <translation type="unfinished">Cách khoảng một cánh tay. Mọi mép vật nằm trong các góc.</translation>
    </message>
    <message id="check.three.middle.title">
        <source>Middle</source>
        <translation type="unfinished">Trung cảnh</translation>
    </message>
    <message id="check.three.middle.text">
        <source>The face that shows most: a cut end, the base, an edge.</source>
        <translation type="unfinished">Mặt cho thấy nhiều nhất: đầu cắt, đế, một cạnh.</translation>
    </message>
    <message id="check.three.middle.how">
        <source>Fill half of the picture.</source>
        <translation type="unfinished">Vật chiếm nửa ảnh.</translation>
    </message>
    <message id="check.three.close.title">
        <source>Close-up</source>
        <translation type="unfinished">Cận cảnh</translation>
    </message>
    <message id="check.three.close.text">
        <source>The surface, sharp, with a ruler flat beside it.</source>
        <translation type="unfinished">Bề mặt rõ nét, thước đặt phẳng bên cạnh.</translation>
    </message>
    <message id="check.three.close.how">
        <source>Touch the screen to focus. Never clean, scratch or heat the object.</source>
        <translation type="unfinished">Chạm màn hình để lấy nét. Không lau, cạo hay hơ nóng vật.</translation>
    </message>
    <message id="check.last">
        <source>Last on this computer</source>
        <translation type="unfinished">Gần đây trên máy này</translation>
    </message>
    <message id="check.last.none">
        <source>No photo checked since the program was opened</source>
        <translation type="unfinished">Chưa kiểm tra ảnh nào từ khi mở chương trình</translation>
    </message>
    <message id="check.last.entry">
        <source>{file} · {time}</source>
        <translation type="unfinished">{file} · {time}</translation>
    </message>
    <message id="check.pasted">
        <source>Pasted picture {number}</source>
        <translation type="unfinished">Ảnh dán {number}</translation>
    </message>
    <message id="check.open.dialog">
        <source>Open photos</source>
        <translation type="unfinished">Mở ảnh</translation>
    </message>
    <message id="check.open.filter">
        <source>Photos</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message id="check.open.any">
        <source>All files</source>
        <translation type="unfinished">Mọi tệp</translation>
    </message>
    <message id="check.folder.dialog">
        <source>Choose a folder of photos</source>
        <translation type="unfinished">Chọn thư mục ảnh</translation>
    </message>
    <message id="check.working">
        <source>Reading {file}</source>
        <translation type="unfinished">Đang đọc {file}</translation>
    </message>
    <message id="check.progress">
        <source>{done} of {total} photos</source>
        <translation type="unfinished">{done} trên {total} ảnh</translation>
    </message>
    <message id="check.cancel">
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message id="check.paste.nothing">
        <source>The clipboard holds no picture and no photo file. Copy one, then paste.</source>
        <translation type="unfinished">Bảng tạm không có ảnh hay tệp ảnh. Hãy sao chép rồi dán.</translation>
    </message>
    <message id="check.drop.nothing">
        <source>Nothing dropped is a photo or a folder on this computer. Drop files instead.</source>
        <translation type="unfinished">Thứ vừa thả không phải ảnh hay thư mục trên máy này. Hãy thả tệp ảnh.</translation>
    </message>
    <message id="check.view.photo">
        <source>Photo</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message id="check.view.looked">
        <source>Where it looked</source>
        <translation type="unfinished">Nơi đã xem</translation>
    </message>
    <message id="check.view.compare">
        <source>Compare</source>
        <translation type="unfinished">So sánh</translation>
    </message>
    <message id="check.view.name">
        <source>View of the picture</source>
        <translation type="unfinished">Cách xem ảnh</translation>
    </message>
    <message id="check.blend">
        <source>Blend</source>
        <translation type="unfinished">Hòa trộn</translation>
    </message>
    <message id="check.plate.heat">
        <source>Inside the white line: what counted most</source>
        <translation type="unfinished">Trong đường trắng: phần được tính nhiều nhất</translation>
    </message>
    <message id="check.weighed.title">
        <source>What else was weighed</source>
        <translation type="unfinished">Những khả năng khác đã xét</translation>
    </message>
    <message id="check.weighed.line">
        <source>Right of the {line} stays possible</source>
        <translation type="unfinished">Bên phải {line} vẫn có thể</translation>
    </message>
    <message id="check.weighed.line.word">
        <source>line</source>
        <translation type="unfinished">vạch</translation>
    </message>
    <message id="check.weighed.others">
        <source>All others</source>
        <translation type="unfinished">Các loại khác</translation>
    </message>
    <message id="check.weighed.outside">
        <source>{number}, outside the set</source>
        <translation type="unfinished">{number}, ngoài tập</translation>
    </message>
    <message id="check.weighed.row">
        <source>{name}: {number} of 100</source>
        <translation type="unfinished">{name}: {number} trên 100</translation>
    </message>
    <message id="check.nearest.title">
        <source>Nearest reference pictures</source>
        <translation type="unfinished">Ảnh tham chiếu gần nhất</translation>
    </message>
    <message id="check.nearest.compare">
        <source>Compare side by side</source>
        <translation type="unfinished">So sánh cạnh nhau</translation>
    </message>
    <message id="check.nearest.between">
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message id="check.nearest.drawn">
        <source>{names}. Drawn pictures: the library holds no laboratory photo of this product yet.</source>
        <translation type="unfinished">{names}. Hình tổng hợp: thư viện chưa có ảnh phòng thí nghiệm của sản phẩm này.</translation>
    </message>
    <message id="check.nearest.none">
        <source>The library holds no reference picture to put beside this photo.</source>
        <translation type="unfinished">Thư viện chưa có ảnh tham chiếu để đặt cạnh ảnh này.</translation>
    </message>
    <message id="check.next.title">
        <source>Next steps</source>
        <translation type="unfinished">Bước tiếp theo</translation>
    </message>
    <message id="check.next.confirm">
        <source>How to confirm</source>
        <translation type="unfinished">Cách xác nhận</translation>
    </message>
    <message id="check.next.count">
        <source>{done} of {total} done</source>
        <translation type="unfinished">xong {done} trên {total}</translation>
    </message>
    <message id="check.next.stamp">
        <source>ticked {time}</source>
        <translation type="unfinished">đánh dấu {time}</translation>
    </message>
    <message id="check.limit">
        <source>A photo cannot show which animal, where from, how old, legal or not.</source>
        <translation type="unfinished">Ảnh không cho biết con vật nào, từ đâu, bao nhiêu tuổi, hợp pháp hay không.</translation>
    </message>
    <message id="check.next_photo">
        <source>Next photo</source>
        <translation type="unfinished">Ảnh tiếp theo</translation>
    </message>
    <message id="check.refer">
        <source>Refer to laboratory</source>
        <translation type="unfinished">Chuyển giám định</translation>
    </message>
    <message id="check.queue">
        <source>Photo {number} of {total}</source>
        <translation type="unfinished">Ảnh {number} trên {total}</translation>
    </message>
    <message id="check.quality.sharpness">
        <source>Sharpness</source>
        <translation type="unfinished">Độ nét</translation>
    </message>
    <message id="check.quality.light">
        <source>Light</source>
        <translation type="unfinished">Ánh sáng</translation>
    </message>
    <message id="check.quality.size">
        <source>Size</source>
        <translation type="unfinished">Kích thước</translation>
    </message>
    <message id="check.quality.sharpness.low">
        <source>too soft</source>
        <translation type="unfinished">quá mờ</translation>
    </message>
    <message id="check.quality.sharpness.enough">
        <source>sharp enough</source>
        <translation type="unfinished">đủ nét</translation>
    </message>
    <message id="check.quality.light.low">
        <source>too dark</source>
        <translation type="unfinished">quá tối</translation>
    </message>
    <message id="check.quality.light.enough">
        <source>light enough</source>
        <translation type="unfinished">đủ sáng</translation>
    </message>
    <message id="check.quality.size.low">
        <source>too small</source>
        <translation type="unfinished">quá nhỏ</translation>
    </message>
    <message id="check.quality.size.enough">
        <source>large enough</source>
        <translation type="unfinished">đủ lớn</translation>
    </message>
    <message id="check.quality.just">
        <source>just enough</source>
        <translation type="unfinished">vừa đủ</translation>
    </message>
    <message id="check.quality.row">
        <source>{name}: {value}, limit {limit}</source>
        <translation type="unfinished">{name}: {value}, ngưỡng {limit}</translation>
    </message>
    <message id="check.better.laboratory">
        <source>Photos for the laboratory</source>
        <translation type="unfinished">Ảnh gửi phòng thí nghiệm</translation>
    </message>
    <message id="check.better.rest.title">
        <source>Rest the phone</source>
        <translation type="unfinished">Tựa điện thoại</translation>
    </message>
    <message id="check.better.rest.text">
        <source>Elbows on the table, or on a stack of books. Touch the edge on the screen to focus.</source>
        <translation type="unfinished">Tì khuỷu tay lên bàn hoặc chồng sách. Chạm vào mép vật trên màn hình để lấy nét.</translation>
    </message>
    <message id="check.better.lamps.title">
        <source>Two lamps from the sides</source>
        <translation type="unfinished">Hai đèn từ hai bên</translation>
    </message>
    <message id="check.better.lamps.text">
        <source>No flash. Light along the surface shows pits and lines.</source>
        <translation type="unfinished">Không dùng flash. Ánh sáng xiên cho thấy lỗ nhỏ và vân.</translation>
    </message>
    <message id="check.better.ruler.title">
        <source>Close, with a ruler</source>
        <translation type="unfinished">Chụp gần, có thước</translation>
    </message>
    <message id="check.better.ruler.text">
        <source>The face that shows most fills half of the picture. Ruler flat beside it.</source>
        <translation type="unfinished">Mặt rõ nhất chiếm nửa ảnh. Thước đặt phẳng bên cạnh.</translation>
    </message>
    <message id="check.better.daylight.title">
        <source>Move to daylight</source>
        <translation type="unfinished">Ra chỗ sáng</translation>
    </message>
    <message id="check.better.daylight.text">
        <source>By a window or a doorway, out of the sun. No shadow of your own on the object.</source>
        <translation type="unfinished">Bên cửa sổ hoặc cửa ra vào, tránh nắng gắt. Không để bóng mình che vật.</translation>
    </message>
    <message id="check.better.closer.title">
        <source>Go closer, do not zoom</source>
        <translation type="unfinished">Lại gần, không phóng to</translation>
    </message>
    <message id="check.better.closer.text">
        <source>Zoom only enlarges what is missing. A hand's breadth away is near enough.</source>
        <translation type="unfinished">Phóng to không thêm chi tiết. Cách một gang tay là đủ gần.</translation>
    </message>
    <message id="check.better.original.title">
        <source>Use the photo itself</source>
        <translation type="unfinished">Dùng chính tấm ảnh gốc</translation>
    </message>
    <message id="check.better.original.text">
        <source>Copied from the phone by cable. Not a screenshot, not sent through a chat.</source>
        <translation type="unfinished">Chép từ điện thoại qua cáp. Không phải ảnh chụp màn hình, không gửi qua tin nhắn.</translation>
    </message>
    <message id="check.better.alone.title">
        <source>One object, plain ground</source>
        <translation type="unfinished">Một vật, nền trơn</translation>
    </message>
    <message id="check.better.alone.text">
        <source>Paper or cloth of one colour under it. Nothing else in the picture.</source>
        <translation type="unfinished">Lót giấy hoặc vải một màu. Không có gì khác trong ảnh.</translation>
    </message>
    <message id="check.better.whole.title">
        <source>Straight from above</source>
        <translation type="unfinished">Chụp thẳng từ trên</translation>
    </message>
    <message id="check.better.whole.text">
        <source>The whole object, all edges inside the picture, then its other side.</source>
        <translation type="unfinished">Toàn bộ vật, mọi mép trong ảnh, rồi chụp mặt kia.</translation>
    </message>
    <message id="check.better.face.title">
        <source>Another face</source>
        <translation type="unfinished">Một mặt khác</translation>
    </message>
    <message id="check.better.face.text">
        <source>A cut end, the base, an edge, the inner side: one face may decide what another cannot.</source>
        <translation type="unfinished">Đầu cắt, đế, cạnh, mặt trong: mặt này có thể cho biết điều mặt kia không cho.</translation>
    </message>
    <message id="check.better.asfound.title">
        <source>As it was found</source>
        <translation type="unfinished">Nguyên trạng</translation>
    </message>
    <message id="check.better.asfound.text">
        <source>Photograph before touching. Do not clean it: dirt in the pores is a sign too.</source>
        <translation type="unfinished">Chụp trước khi chạm. Không lau: bụi trong lỗ cũng là dấu hiệu.</translation>
    </message>
    <message id="check.until.title">
        <source>Until you know more</source>
        <translation type="unfinished">Cho đến khi biết thêm</translation>
    </message>
    <message id="check.until.1">
        <source>Handle it as suspected and record it.</source>
        <translation type="unfinished">Coi là vật nghi vấn và ghi biên bản.</translation>
    </message>
    <message id="check.until.2">
        <source>Do not release it because of this answer.</source>
        <translation type="unfinished">Không cho qua vật chỉ vì câu trả lời này.</translation>
    </message>
    <message id="check.until.3">
        <source>Do not write a product name in the record.</source>
        <translation type="unfinished">Không ghi tên sản phẩm vào biên bản.</translation>
    </message>
    <message id="check.shows.title">
        <source>What the photo does show</source>
        <translation type="unfinished">Ảnh cho thấy gì</translation>
    </message>
    <message id="check.shows.size">
        <source>A picture of {width} × {height} pixels.</source>
        <translation type="unfinished">Một ảnh {width} × {height} điểm ảnh.</translation>
    </message>
    <message id="check.shows.nothing">
        <source>Nothing about the material can be read.</source>
        <translation type="unfinished">Không đọc được gì về chất liệu.</translation>
    </message>
    <message id="check.likes.title">
        <source>What would tell them apart</source>
        <translation type="unfinished">Điều giúp phân biệt chúng</translation>
    </message>
    <message id="check.shows.fits">
        <source>It fits: {names}.</source>
        <translation type="unfinished">Phù hợp với: {names}.</translation>
    </message>
    <message id="check.shows.not_separated">
        <source>Nothing in it separates them.</source>
        <translation type="unfinished">Không có gì trong ảnh phân biệt chúng.</translation>
    </message>
    <message id="check.shows.looks">
        <source>It looks like: {name}.</source>
        <translation type="unfinished">Trông giống: {name}.</translation>
    </message>
    <message id="check.shows.laboratory">
        <source>Which animal it came from, only a laboratory can say.</source>
        <translation type="unfinished">Của con vật nào thì chỉ phòng thí nghiệm mới xác định được.</translation>
    </message>
    <message id="check.shows.unlike">
        <source>It is unlike every picture the model learned from.</source>
        <translation type="unfinished">Không giống bất kỳ hình nào mô hình đã học.</translation>
    </message>
    <message id="check.narrowed.yours">
        <source>Your photo</source>
        <translation type="unfinished">Ảnh của bạn</translation>
    </message>
    <message id="check.narrowed.no_picture">
        <source>No teaching picture of this product yet</source>
        <translation type="unfinished">Chưa có hình minh họa cho sản phẩm này</translation>
    </message>
    <message id="check.narrowed.stays.title">
        <source>If it stays between them</source>
        <translation type="unfinished">Nếu vẫn chưa phân biệt được</translation>
    </message>
    <message id="check.narrowed.stays.text">
        <source>Record it as “suspected: {names}” and refer it. What follows can depend on which it is, so never choose by colour, price or label.</source>
        <translation type="unfinished">Ghi “nghi là: {names}” rồi chuyển giám định. Kết quả xử lý có thể tùy vào đó là loại nào, nên không chọn theo màu, giá hay nhãn.</translation>
    </message>
    <message id="check.refer.title">
        <source>How to refer it</source>
        <translation type="unfinished">Cách chuyển giám định</translation>
    </message>
    <message id="check.refer.photograph">
        <source>Photograph it as found: overview, middle, close-up without and then with a ruler.</source>
        <translation type="unfinished">Chụp nguyên trạng: toàn cảnh, trung cảnh, cận cảnh không thước rồi có thước.</translation>
    </message>
    <message id="check.refer.record">
        <source>Record what it looks like, pieces, weight, place, time, and who was present. Write a product name only as suspected.</source>
        <translation type="unfinished">Ghi hình dạng, số mảnh, trọng lượng, nơi, thời gian và người có mặt. Tên sản phẩm chỉ ghi là nghi vấn.</translation>
    </message>
    <message id="check.refer.seal">
        <source>Seal it so that opening shows. Sign and date across the seal, write its number in the record.</source>
        <translation type="unfinished">Niêm phong sao cho mở ra là thấy. Ký và ghi ngày lên giấy niêm phong, ghi số vào biên bản.</translation>
    </message>
    <message id="check.refer.keep">
        <source>Do not clean, burn, scratch or cut it. Keep it dry.</source>
        <translation type="unfinished">Không lau, đốt, cạo hay cắt. Giữ khô ráo.</translation>
    </message>
    <message id="check.refer.send">
        <source>Send it with the record through your own agency to the expert body it works with.</source>
        <translation type="unfinished">Gửi kèm biên bản qua cơ quan của bạn tới tổ chức giám định mà cơ quan hợp tác.</translation>
    </message>
    <message id="check.folder.progress">
        <source>{done} of {total} photos checked</source>
        <translation type="unfinished">Đã kiểm tra {done} trên {total} ảnh</translation>
    </message>
    <message id="check.folder.count">
        <source>{name}: {count} of {total}</source>
        <translation type="unfinished">{name}: {count} trên {total}</translation>
    </message>
    <message id="check.folder.aside">
        <source>Set aside</source>
        <translation type="unfinished">Để riêng</translation>
    </message>
    <message id="check.folder.passed_over">
        <source>Passed over, no pictures by their name: {count}</source>
        <translation type="unfinished">Bỏ qua vì tên không phải ảnh: {count}</translation>
    </message>
    <message id="check.folder.empty.title">
        <source>No photos in this folder</source>
        <translation type="unfinished">Thư mục này không có ảnh</translation>
    </message>
    <message id="check.folder.empty.text">
        <source>The check reads JPEG, PNG, WebP, TIFF, BMP and HEIC files. Choose another folder.</source>
        <translation type="unfinished">Chương trình đọc tệp JPEG, PNG, WebP, TIFF, BMP và HEIC. Hãy chọn thư mục khác.</translation>
    </message>
    <message id="check.folder.export">
        <source>Save list (CSV)</source>
        <translation type="unfinished">Lưu danh sách (CSV)</translation>
    </message>
    <message id="check.folder.export.done">
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message id="check.folder.list">
        <source>Photos of this folder</source>
        <translation type="unfinished">Ảnh trong thư mục này</translation>
    </message>
    <message id="check.bad.title">
        <source>This file could not be checked</source>
        <translation type="unfinished">Không kiểm tra được tệp này</translation>
    </message>
    <message id="check.status.model">
        <source>Model {model} · learned from drawn pictures · offline</source>
        <translation type="unfinished">Mô hình {model} · học từ hình tổng hợp · ngoại tuyến</translation>
    </message>
    <message id="check.status.model.plain">
        <source>Model {model} · offline</source>
        <translation type="unfinished">Mô hình {model} · ngoại tuyến</translation>
    </message>
    <message id="check.tag.consistent">
        <source>Consistent</source>
        <translation type="unfinished">Phù hợp</translation>
    </message>
    <message id="check.tag.narrowed">
        <source>Narrowed</source>
        <translation type="unfinished">Thu hẹp</translation>
    </message>
    <message id="check.tag.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">Vật giống</translation>
    </message>
    <message id="check.tag.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">Không xác định được</translation>
    </message>
    <message id="check.another">
        <source>Open another photo</source>
        <translation type="unfinished">Mở ảnh khác</translation>
    </message>
    <message id="check.go_on">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="check.list.title">
        <source>Photos: {total}</source>
        <translation type="unfinished">Ảnh: {total}</translation>
    </message>
    <message id="check.folder.csv">
        <source>CSV table</source>
        <translation type="unfinished">Bảng CSV</translation>
    </message>
    <message id="check.folder.file">
        <source>findings</source>
        <translation type="unfinished">ket-qua</translation>
    </message>
    <message id="check.folder.searching">
        <source>Looking for photos in {folder}</source>
        <translation type="unfinished">Đang tìm ảnh trong {folder}</translation>
    </message>
    <message id="check.status.finding">
        <source>Model {model} · {milliseconds} ms · photo sha256 {head}…{tail}</source>
        <translation type="unfinished">Mô hình {model} · {milliseconds} ms · ảnh sha256 {head}…{tail}</translation>
    </message>
    <message id="check.same.title">
        <source>Add photos of this same object</source>
        <translation type="unfinished">Thêm ảnh của chính vật này</translation>
    </message>
    <message id="check.same.text">
        <source>Whole, closer, from the side with a ruler. Up to {room} more; poor ones are left out. Drop them here.</source>
        <translation type="unfinished">Toàn vật, gần hơn, từ bên cạnh có thước. Thêm tối đa {room} ảnh; ảnh kém sẽ không tính. Thả vào đây.</translation>
    </message>
    <message id="check.same.add">
        <source>Add photos of this object</source>
        <translation type="unfinished">Thêm ảnh của vật này</translation>
    </message>
    <message id="check.same.join">
        <source>These {count} show one object</source>
        <translation type="unfinished">{count} ảnh này là một vật</translation>
    </message>
    <message id="check.same.again">
        <source>Back to the {count} photos</source>
        <translation type="unfinished">Về lại {count} ảnh</translation>
    </message>
    <message id="check.same.alone">
        <source>Back to one photo</source>
        <translation type="unfinished">Về lại một ảnh</translation>
    </message>
    <message id="check.same.word">
        <source>{word} · {photos}</source>
        <translation type="unfinished">{word} · {photos}</translation>
    </message>
    <message id="check.same.photos">
        <source>{counted} photos of one object</source>
        <translation type="unfinished">{counted} ảnh của một vật</translation>
    </message>
    <message id="check.same.photos.some">
        <source>{counted} of {given} photos of one object</source>
        <translation type="unfinished">{counted} trên {given} ảnh của một vật</translation>
    </message>
    <message id="check.same.agree">
        <source>All agree.</source>
        <translation type="unfinished">Các ảnh khớp nhau.</translation>
    </message>
    <message id="check.same.differ">
        <source>They contradict each other: is it one object?</source>
        <translation type="unfinished">Các ảnh mâu thuẫn nhau: có phải cùng một vật?</translation>
    </message>
    <message id="check.same.must">
        <source>All must show the same object.</source>
        <translation type="unfinished">Tất cả phải là cùng một vật.</translation>
    </message>
    <message id="check.same.left_out">
        <source>Photo {number} left out: {why}.</source>
        <translation type="unfinished">Không tính ảnh {number}: {why}.</translation>
    </message>
    <message id="check.same.member">
        <source>Photo {number} of {total}: {file}</source>
        <translation type="unfinished">Ảnh {number} trên {total}: {file}</translation>
    </message>
    <message id="check.same.member.left_out">
        <source>Left out: {why}</source>
        <translation type="unfinished">Không tính: {why}</translation>
    </message>
    <message id="check.same.remove">
        <source>Remove photo {number}: {file}</source>
        <translation type="unfinished">Bỏ ảnh {number}: {file}</translation>
    </message>
    <message id="check.same.twice">
        <source>the same photo again</source>
        <translation type="unfinished">trùng ảnh đã có</translation>
    </message>
    <message id="check.same.not_read">
        <source>could not be read</source>
        <translation type="unfinished">không đọc được</translation>
    </message>
    <message id="check.same.full">
        <source>Up to {most} photos of one object are judged together. Not added: {count}.</source>
        <translation type="unfinished">Xét chung tối đa {most} ảnh của một vật. Chưa thêm: {count}.</translation>
    </message>
    <message id="check.same.folder">
        <source>A folder cannot be added here. Choose the photos of this object.</source>
        <translation type="unfinished">Không thêm được thư mục ở đây. Hãy chọn các ảnh của vật này.</translation>
    </message>
    <message id="check.same.working">
        <source>Judging the photos of this object</source>
        <translation type="unfinished">Đang xét các ảnh của vật này</translation>
    </message>
    <message id="check.confirmed.reading">
        <source>Making confirmed photographs ready</source>
        <translation type="unfinished">Đang chuẩn bị ảnh đã xác nhận</translation>
    </message>
    <message id="check.confirmed.ask">
        <source>Has a laboratory confirmed what this is?</source>
        <translation type="unfinished">Phòng thí nghiệm đã xác nhận vật này là gì chưa?</translation>
    </message>
    <message id="check.confirmed.add">
        <source>Add to confirmed photographs…</source>
        <translation type="unfinished">Thêm vào ảnh đã xác nhận…</translation>
    </message>
    <message id="check.confirmed.plate">
        <source>{name} · confirmed</source>
        <translation type="unfinished">{name} · đã xác nhận</translation>
    </message>
    <message id="check.nearest.pictures">
        <source>{names}. Drawn pictures.</source>
        <translation type="unfinished">{names}. Hình tổng hợp.</translation>
    </message>
    <message id="check.lines.ask">
        <source>If this is a face cut straight across, its crossing lines can be measured.</source>
        <translation type="unfinished">Nếu đây là mặt cắt ngang vuông góc, có thể đo góc của vân Schreger.</translation>
    </message>
    <message id="check.lines.measure">
        <source>Measure the lines</source>
        <translation type="unfinished">Đo vân</translation>
    </message>
    <message id="check.lines.working">
        <source>Measuring the lines</source>
        <translation type="unfinished">Đang đo vân</translation>
    </message>
</context>
</TS>
