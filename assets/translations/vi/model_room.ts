<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>model_room</name>
    <message id="model_room.gone">
        <source>The model “{chosen}” cannot be used any more. Check uses “{model}”.</source>
        <translation type="unfinished">Không dùng được mô hình “{chosen}” nữa. Phần Kiểm tra ảnh dùng “{model}”.</translation>
    </message>
    <message id="model_room.title">
        <source>Model room</source>
        <translation type="unfinished">Phòng mô hình</translation>
    </message>
    <message id="model_room.stay">
        <source>Photographs stay on this computer.</source>
        <translation type="unfinished">Ảnh chỉ nằm trên máy này.</translation>
    </message>
    <message id="model_room.took">
        <source>Training took {time}.</source>
        <translation type="unfinished">Huấn luyện mất {time}.</translation>
    </message>
    <message id="model_room.status.model">
        <source>Check uses {model}</source>
        <translation type="unfinished">Phần Kiểm tra ảnh đang dùng {model}</translation>
    </message>
    <message id="model_room.seconds">
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} giây</translation>
    </message>
    <message id="model_room.minutes">
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished">{minutes} phút {seconds} giây</translation>
    </message>
    <message id="model_room.step.folder">
        <source>Folder</source>
        <translation type="unfinished">Thư mục</translation>
    </message>
    <message id="model_room.step.checks">
        <source>Checks</source>
        <translation type="unfinished">Kiểm tra</translation>
    </message>
    <message id="model_room.step.train">
        <source>Train</source>
        <translation type="unfinished">Huấn luyện</translation>
    </message>
    <message id="model_room.step.card">
        <source>Card</source>
        <translation type="unfinished">Phiếu</translation>
    </message>
    <message id="model_room.start.title">
        <source>Train a model on your own photographs</source>
        <translation type="unfinished">Huấn luyện mô hình bằng ảnh của chính mình</translation>
    </message>
    <message id="model_room.start.lead">
        <source>Choose or drop a folder with one folder a product. Only photographs that a laboratory or an expert has confirmed.</source>
        <translation type="unfinished">Chọn hoặc thả một thư mục, trong đó mỗi sản phẩm một thư mục con. Chỉ dùng ảnh đã được phòng thí nghiệm hoặc chuyên gia xác nhận.</translation>
    </message>
    <message id="model_room.start.folder">
        <source>Choose a folder</source>
        <translation type="unfinished">Chọn thư mục</translation>
    </message>
    <message id="model_room.start.table">
        <source>Choose a table (CSV)</source>
        <translation type="unfinished">Chọn bảng (CSV)</translation>
    </message>
    <message id="model_room.start.how">
        <source>How the folder is laid out</source>
        <translation type="unfinished">Thư mục được sắp xếp thế nào</translation>
    </message>
    <message id="model_room.start.tree.folder">
        <source>confirmed-2026</source>
        <translation type="unfinished">confirmed-2026</translation>
    </message>
    <message id="model_room.start.tree.label">
        <source>Pangolin scales: one folder for each product</source>
        <translation type="unfinished">Vảy tê tê: mỗi sản phẩm một thư mục</translation>
    </message>
    <message id="model_room.start.tree.object">
        <source>seizure-31: one folder for each object, if you know</source>
        <translation type="unfinished">seizure-31: mỗi vật một thư mục, nếu biết</translation>
    </message>
    <message id="model_room.start.tree.photo">
        <source>its photographs</source>
        <translation type="unfinished">ảnh của vật đó</translation>
    </message>
    <message id="model_room.start.tree.other">
        <source>Resin: look-alikes belong in it too</source>
        <translation type="unfinished">Nhựa tổng hợp: vật giống cũng cần có</translation>
    </message>
    <message id="model_room.start.table_hint">
        <source>A table has the columns file and label, and may have object, source, confirmed_by and confirmed_on.</source>
        <translation type="unfinished">Bảng có các cột file và label, và có thể có object, source, confirmed_by và confirmed_on.</translation>
    </message>
    <message id="model_room.start.expect.five">
        <source>From 5 photographs a product it gives something, and says how little it knows.</source>
        <translation type="unfinished">Từ 5 ảnh mỗi sản phẩm, mô hình đã cho kết quả và nói rõ nó biết ít đến đâu.</translation>
    </message>
    <message id="model_room.start.expect.thirty">
        <source>Better from 30 a product, of different objects, on different tables.</source>
        <translation type="unfinished">Tốt hơn từ 30 ảnh mỗi sản phẩm, của nhiều vật khác nhau, trên nhiều mặt bàn khác nhau.</translation>
    </message>
    <message id="model_room.start.expect.confirmed">
        <source>Who confirmed each and when, if it stands in the table.</source>
        <translation type="unfinished">Ai đã xác nhận từng ảnh và khi nào, nếu bảng có ghi.</translation>
    </message>
    <message id="model_room.start.expect.unsent">
        <source>Nothing is sent anywhere. Your photographs are read, never changed.</source>
        <translation type="unfinished">Không gửi gì đi đâu. Ảnh chỉ được đọc, không bị thay đổi.</translation>
    </message>
    <message id="model_room.looking.stopped">
        <source>{folder}: stopped before all photographs were looked at. Choose it again to go on.</source>
        <translation type="unfinished">{folder}: đã dừng trước khi xem hết ảnh. Hãy chọn lại thư mục để tiếp tục.</translation>
    </message>
    <message id="model_room.folder.dialog">
        <source>Choose the folder of confirmed photographs</source>
        <translation type="unfinished">Chọn thư mục ảnh đã xác nhận</translation>
    </message>
    <message id="model_room.table.dialog">
        <source>Choose the table of photographs</source>
        <translation type="unfinished">Chọn bảng ảnh</translation>
    </message>
    <message id="model_room.table.kind">
        <source>CSV table</source>
        <translation type="unfinished">Bảng CSV</translation>
    </message>
    <message id="model_room.folder.title">
        <source>1 Folder</source>
        <translation type="unfinished">1 Thư mục</translation>
    </message>
    <message id="model_room.folder.lead">
        <source>One folder a product. Only photographs a laboratory or an expert confirmed.</source>
        <translation type="unfinished">Mỗi sản phẩm một thư mục. Chỉ ảnh đã được phòng thí nghiệm hoặc chuyên gia xác nhận.</translation>
    </message>
    <message id="model_room.folder.another">
        <source>Another folder</source>
        <translation type="unfinished">Thư mục khác</translation>
    </message>
    <message id="model_room.label.counts">
        <source>Photos {photographs} · objects {objects}</source>
        <translation type="unfinished">Ảnh {photographs} · vật {objects}</translation>
    </message>
    <message id="model_room.label.change">
        <source>Change what “{label}” means</source>
        <translation type="unfinished">Đổi ý nghĩa của “{label}”</translation>
    </message>
    <message id="model_room.label.what">
        <source>What is “{label}”?</source>
        <translation type="unfinished">“{label}” là gì?</translation>
    </message>
    <message id="model_room.label.which">
        <source>Which one?</source>
        <translation type="unfinished">Loại nào?</translation>
    </message>
    <message id="model_room.means.choose">
        <source>Please choose</source>
        <translation type="unfinished">Hãy chọn</translation>
    </message>
    <message id="model_room.means.as_known">
        <source>As the program knows it</source>
        <translation type="unfinished">Như chương trình đã biết</translation>
    </message>
    <message id="model_room.means.protected">
        <source>A protected product</source>
        <translation type="unfinished">Sản phẩm được bảo vệ</translation>
    </message>
    <message id="model_room.means.protected.ivory">
        <source>Ivory</source>
        <translation type="unfinished">Ngà</translation>
    </message>
    <message id="model_room.means.protected.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">Tê tê</translation>
    </message>
    <message id="model_room.means.protected.tiger">
        <source>Tiger</source>
        <translation type="unfinished">Hổ</translation>
    </message>
    <message id="model_room.means.protected.other">
        <source>Another protected product</source>
        <translation type="unfinished">Sản phẩm khác được bảo vệ</translation>
    </message>
    <message id="model_room.means.look_alike">
        <source>A look-alike, not protected</source>
        <translation type="unfinished">Vật giống, không được bảo vệ</translation>
    </message>
    <message id="model_room.means.not_by_eye">
        <source>No photograph can settle it: laboratory</source>
        <translation type="unfinished">Không ảnh nào quyết định được: giám định</translation>
    </message>
    <message id="model_room.means.same_as">
        <source>The same as another label</source>
        <translation type="unfinished">Giống một nhãn khác</translation>
    </message>
    <message id="model_room.means.left_out">
        <source>Leave these photographs out</source>
        <translation type="unfinished">Bỏ những ảnh này ra</translation>
    </message>
    <message id="model_room.said.same_as">
        <source>same as {label}</source>
        <translation type="unfinished">như {label}</translation>
    </message>
    <message id="model_room.mark.few">
        <source>too few</source>
        <translation type="unfinished">quá ít</translation>
    </message>
    <message id="model_room.mark.one_source">
        <source>one source</source>
        <translation type="unfinished">một nguồn</translation>
    </message>
    <message id="model_room.mark.one_table">
        <source>one table</source>
        <translation type="unfinished">một mặt bàn</translation>
    </message>
    <message id="model_room.mark.drawn">
        <source>drawn</source>
        <translation type="unfinished">hình vẽ</translation>
    </message>
    <message id="model_room.mark.unknown">
        <source>say what it is</source>
        <translation type="unfinished">hãy cho biết là gì</translation>
    </message>
    <message id="model_room.checks.title">
        <source>2 Checks</source>
        <translation type="unfinished">2 Kiểm tra</translation>
    </message>
    <message id="model_room.checks.lead">
        <source>Before training, each with its mend</source>
        <translation type="unfinished">Trước khi huấn luyện, mỗi mục kèm cách sửa</translation>
    </message>
    <message id="model_room.checks.show">
        <source>Show pictures ({count})</source>
        <translation type="unfinished">Xem ảnh ({count})</translation>
    </message>
    <message id="model_room.checks.again">
        <source>Look again</source>
        <translation type="unfinished">Xem lại</translation>
    </message>
    <message id="model_room.weight.fine">
        <source>all is well</source>
        <translation type="unfinished">ổn</translation>
    </message>
    <message id="model_room.weight.attention">
        <source>look at this</source>
        <translation type="unfinished">cần xem</translation>
    </message>
    <message id="model_room.weight.stop">
        <source>mend this first</source>
        <translation type="unfinished">phải sửa trước</translation>
    </message>
    <message id="model_room.pictures.foot">
        <source>{shown} of {count} shown. The files are not changed.</source>
        <translation type="unfinished">Hiện {shown} trên {count}. Các tệp không bị thay đổi.</translation>
    </message>
    <message id="model_room.notice.all_open">
        <source>All photographs open: {photographs}, none broken</source>
        <translation type="unfinished">Mở được mọi ảnh: {photographs}, không ảnh nào hỏng</translation>
    </message>
    <message id="model_room.notice.objects_apart">
        <source>Photographs of one object stay on one side of the split</source>
        <translation type="unfinished">Ảnh của cùng một vật nằm về một phía khi chia</translation>
    </message>
    <message id="model_room.notice.objects_apart.mend">
        <source>{objects} objects: {learn} to learn from, {kept} to be tested on</source>
        <translation type="unfinished">{objects} vật: {learn} để học, {kept} để thử</translation>
    </message>
    <message id="model_room.notice.near_duplicates">
        <source>Near-duplicates, each kept with its object: {count}</source>
        <translation type="unfinished">{count} ảnh gần trùng, gộp thành một vật</translation>
    </message>
    <message id="model_room.notice.near_duplicates.mend">
        <source>Exact copies among them, left out: {exact}. Nothing to do.</source>
        <translation type="unfinished">Trong đó bản sao y hệt, đã bỏ ra: {exact}. Không cần làm gì.</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels">
        <source>The same photograph lies under {first_label} and under {second_label}</source>
        <translation type="unfinished">Cùng một ảnh nằm trong cả {first_label} và {second_label}</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels.mend">
        <source>{first} and {second}. Keep it where it belongs, then look again. Such pairs: {count}.</source>
        <translation type="unfinished">{first} và {second}. Chỉ giữ ở đúng chỗ rồi xem lại. Số cặp như vậy: {count}.</translation>
    </message>
    <message id="model_room.notice.not_read">
        <source>Files that could not be read: {count}</source>
        <translation type="unfinished">{count} tệp không đọc được</translation>
    </message>
    <message id="model_room.notice.not_read.mend">
        <source>{why} What cannot be read is left out.</source>
        <translation type="unfinished">{why} Tệp không đọc được thì bỏ ra.</translation>
    </message>
    <message id="model_room.notice.blurred">
        <source>Not sharp: {count} of {of} photographs</source>
        <translation type="unfinished">{count} trên {of} ảnh bị mờ</translation>
    </message>
    <message id="model_room.notice.blurred.mend">
        <source>They are left out. Photograph the object again, the phone resting on something.</source>
        <translation type="unfinished">Các ảnh này bị bỏ ra. Chụp lại vật, tì điện thoại vào vật cố định.</translation>
    </message>
    <message id="model_room.notice.too_small">
        <source>Too small: {count} of {of} photographs</source>
        <translation type="unfinished">{count} trên {of} ảnh quá nhỏ</translation>
    </message>
    <message id="model_room.notice.too_small.mend">
        <source>Their shorter side is under {limit} pixels: they are left out. Copy the originals from the phone.</source>
        <translation type="unfinished">Cạnh ngắn dưới {limit} điểm ảnh: bị bỏ ra. Hãy chép ảnh gốc từ điện thoại.</translation>
    </message>
    <message id="model_room.notice.too_dark">
        <source>Too dark: {count} of {of} photographs</source>
        <translation type="unfinished">{count} trên {of} ảnh quá tối</translation>
    </message>
    <message id="model_room.notice.too_dark.mend">
        <source>They are left out. Photograph the object again in daylight or with two lamps.</source>
        <translation type="unfinished">Các ảnh này bị bỏ ra. Chụp lại dưới ánh sáng ban ngày hoặc hai đèn.</translation>
    </message>
    <message id="model_room.notice.few_photographs">
        <source>{label}: too few photographs ({photographs}, at least {wanted})</source>
        <translation type="unfinished">{label}: quá ít ảnh ({photographs}, cần ít nhất {wanted})</translation>
    </message>
    <message id="model_room.notice.few_photographs.mend">
        <source>Left out of the answers. Add photographs of other objects.</source>
        <translation type="unfinished">Không có trong câu trả lời. Hãy thêm ảnh của những vật khác.</translation>
    </message>
    <message id="model_room.notice.few_objects">
        <source>{label}: too few objects to decide ({objects}, at least {wanted})</source>
        <translation type="unfinished">{label}: quá ít vật để quyết định ({objects}, cần ít nhất {wanted})</translation>
    </message>
    <message id="model_room.notice.few_objects.mend">
        <source>Left out of the answers. More photographs of the same objects do not help: add other objects.</source>
        <translation type="unfinished">Không có trong câu trả lời. Thêm ảnh của chính những vật đó không giúp được: hãy thêm vật khác.</translation>
    </message>
    <message id="model_room.notice.one_source">
        <source>All photographs of {label} are from one source</source>
        <translation type="unfinished">Mọi ảnh của {label} đều từ một nguồn</translation>
    </message>
    <message id="model_room.notice.one_source.mend">
        <source>It may learn the source, not the product. Add another place.</source>
        <translation type="unfinished">Mô hình có thể học theo nguồn ảnh, không phải sản phẩm. Hãy thêm nơi khác.</translation>
    </message>
    <message id="model_room.notice.one_source.table">
        <source>All photographs of {label} are from one table</source>
        <translation type="unfinished">Mọi ảnh của {label} đều chụp trên một mặt bàn</translation>
    </message>
    <message id="model_room.notice.one_source.table.mend">
        <source>It may learn the table. Add another place.</source>
        <translation type="unfinished">Mô hình có thể học theo mặt bàn. Hãy thêm nơi khác.</translation>
    </message>
    <message id="model_room.notice.one_label">
        <source>Only {label} has enough photographs</source>
        <translation type="unfinished">Chỉ {label} có đủ ảnh</translation>
    </message>
    <message id="model_room.notice.one_label.mend">
        <source>To tell products apart it needs two at least. Add another folder, best a look-alike.</source>
        <translation type="unfinished">Muốn phân biệt thì cần ít nhất hai loại. Hãy thêm thư mục khác, tốt nhất là vật giống.</translation>
    </message>
    <message id="model_room.notice.no_labels">
        <source>No folder in {folder} has enough photographs</source>
        <translation type="unfinished">Không thư mục nào trong {folder} có đủ ảnh</translation>
    </message>
    <message id="model_room.notice.no_labels.mend">
        <source>Make one folder for each product, and put its photographs there.</source>
        <translation type="unfinished">Tạo cho mỗi sản phẩm một thư mục rồi đặt ảnh vào đó.</translation>
    </message>
    <message id="model_room.notice.unknown_label">
        <source>The program does not know “{label}”</source>
        <translation type="unfinished">Chương trình chưa biết “{label}”</translation>
    </message>
    <message id="model_room.notice.unknown_label.mend">
        <source>Say what it is, under 1 Folder or in labels.csv; until then it counts as protected.</source>
        <translation type="unfinished">Hãy cho biết đó là gì, ở mục 1 Thư mục hoặc trong labels.csv; đến khi đó nó được tính là được bảo vệ.</translation>
    </message>
    <message id="model_room.notice.label_twice">
        <source>Two folders are {label}: {first} and {second}</source>
        <translation type="unfinished">Hai thư mục cùng là {label}: {first} và {second}</translation>
    </message>
    <message id="model_room.notice.label_twice.mend">
        <source>Put them into one folder, or give one its right name. Then look again.</source>
        <translation type="unfinished">Hãy gộp vào một thư mục, hoặc đặt lại tên đúng. Rồi xem lại.</translation>
    </message>
    <message id="model_room.notice.loose_files">
        <source>Photographs that lie in no product's folder: {count}</source>
        <translation type="unfinished">{count} ảnh không nằm trong thư mục sản phẩm nào</translation>
    </message>
    <message id="model_room.notice.loose_files.mend">
        <source>They are left out, {first} the first of them. Put each where it belongs.</source>
        <translation type="unfinished">Chúng bị bỏ ra, đầu tiên là {first}. Hãy đặt vào đúng chỗ.</translation>
    </message>
    <message id="model_room.notice.no_look_alikes">
        <source>No look-alike in the folder</source>
        <translation type="unfinished">Trong thư mục không có vật giống</translation>
    </message>
    <message id="model_room.notice.no_look_alikes.mend">
        <source>A model that knows only protected products accuses everything. Add resin, bone, horn, cloth.</source>
        <translation type="unfinished">Mô hình chỉ biết sản phẩm được bảo vệ sẽ nghi ngờ mọi thứ. Hãy thêm nhựa, xương, sừng, vải.</translation>
    </message>
    <message id="model_room.notice.screen_pictures">
        <source>Pictures that may be photographs of a screen: {count}</source>
        <translation type="unfinished">{count} ảnh có thể là ảnh chụp màn hình</translation>
    </message>
    <message id="model_room.notice.screen_pictures.mend">
        <source>Use the originals.</source>
        <translation type="unfinished">Hãy dùng ảnh gốc.</translation>
    </message>
    <message id="model_room.notice.large_folder">
        <source>A large folder: {photographs} photographs, {gigabytes} GB</source>
        <translation type="unfinished">Thư mục lớn: {photographs} ảnh, {gigabytes} GB</translation>
    </message>
    <message id="model_room.notice.large_folder.mend">
        <source>Nothing is wrong; it takes longer. You can go on working meanwhile.</source>
        <translation type="unfinished">Không có gì sai; chỉ lâu hơn. Trong lúc đó vẫn có thể làm việc khác.</translation>
    </message>
    <message id="model_room.notice.links_out">
        <source>Links or rows that lead out of the folder: {count}</source>
        <translation type="unfinished">{count} liên kết hoặc dòng trỏ ra ngoài thư mục</translation>
    </message>
    <message id="model_room.notice.links_out.mend">
        <source>They are left out, {first} the first of them. Copy those photographs into the folder.</source>
        <translation type="unfinished">Chúng bị bỏ ra, đầu tiên là {first}. Hãy chép các ảnh đó vào thư mục.</translation>
    </message>
    <message id="model_room.notice.other_files">
        <source>Files that are no photographs: {count}</source>
        <translation type="unfinished">{count} tệp không phải là ảnh</translation>
    </message>
    <message id="model_room.notice.other_files.mend">
        <source>They are left out, {first} the first of them. Nothing to do.</source>
        <translation type="unfinished">Chúng bị bỏ ra, đầu tiên là {first}. Không cần làm gì.</translation>
    </message>
    <message id="model_room.train.title">
        <source>3 Train</source>
        <translation type="unfinished">3 Huấn luyện</translation>
    </message>
    <message id="model_room.train.lead">
        <source>Minutes, on this computer, without a network. You can go on working meanwhile.</source>
        <translation type="unfinished">Vài phút, ngay trên máy này, không cần mạng. Trong lúc đó vẫn có thể làm việc khác.</translation>
    </message>
    <message id="model_room.train.busy">
        <source>You can go on working in the other rooms meanwhile.</source>
        <translation type="unfinished">Trong lúc đó vẫn có thể làm việc ở các phòng khác.</translation>
    </message>
    <message id="model_room.train.name">
        <source>Name of the model</source>
        <translation type="unfinished">Tên mô hình</translation>
    </message>
    <message id="model_room.train.name_hint">
        <source>Small letters a–z, figures and hyphens, such as langson-2026a</source>
        <translation type="unfinished">Chữ thường a–z, chữ số và dấu gạch nối, ví dụ langson-2026a</translation>
    </message>
    <message id="model_room.train.name_wrong">
        <source>Only a–z, figures and single hyphens between them. Write for example langson-2026a.</source>
        <translation type="unfinished">Chỉ dùng a–z, chữ số và dấu gạch nối đơn ở giữa. Hãy viết chẳng hạn langson-2026a.</translation>
    </message>
    <message id="model_room.train.name_taken">
        <source>A model named {model} is on this computer already. Take another name, such as {model}-b.</source>
        <translation type="unfinished">Trên máy này đã có mô hình tên {model}. Hãy đặt tên khác, ví dụ {model}-b.</translation>
    </message>
    <message id="model_room.train.signer">
        <source>Who confirms the photographs and stands behind the model</source>
        <translation type="unfinished">Ai xác nhận ảnh và chịu trách nhiệm về mô hình</translation>
    </message>
    <message id="model_room.train.signer_hint">
        <source>A name or a code. It is signed into the model and cannot be changed later.</source>
        <translation type="unfinished">Tên hoặc mã. Được ký vào mô hình và về sau không sửa được.</translation>
    </message>
    <message id="model_room.train.keep">
        <source>What it shall know</source>
        <translation type="unfinished">Mô hình sẽ biết những gì</translation>
    </message>
    <message id="model_room.keep.own">
        <source>Only the products of this folder</source>
        <translation type="unfinished">Chỉ các sản phẩm trong thư mục này</translation>
    </message>
    <message id="model_room.keep.own.text">
        <source>Everything else is “unlike anything known”.</source>
        <translation type="unfinished">Mọi thứ khác là “không giống gì đã biết”.</translation>
    </message>
    <message id="model_room.keep.shipped">
        <source>And what the model that came with the program knows</source>
        <translation type="unfinished">Và cả những gì mô hình đi kèm chương trình biết</translation>
    </message>
    <message id="model_room.keep.shipped.text">
        <source>Products without photographs here stay as it learnt them.</source>
        <translation type="unfinished">Sản phẩm không có ảnh ở đây thì giữ như mô hình đó đã học.</translation>
    </message>
    <message id="model_room.drawn_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation type="unfinished">Chỉ được huấn luyện bằng hình dựng: hỗ trợ tập huấn, không dùng để quyết định.</translation>
    </message>
    <message id="model_room.train.start">
        <source>Start training</source>
        <translation type="unfinished">Bắt đầu huấn luyện</translation>
    </message>
    <message id="model_room.train.stopped">
        <source>Training was stopped. Nothing was written; everything said here is still there.</source>
        <translation type="unfinished">Đã dừng huấn luyện. Không ghi gì; những gì đã nhập vẫn còn.</translation>
    </message>
    <message id="model_room.wait.checks">
        <source>Training waits for the checks: mend what is marked with a cross, then look again.</source>
        <translation type="unfinished">Chưa thể huấn luyện: hãy sửa mục có dấu chéo rồi xem lại.</translation>
    </message>
    <message id="model_room.wait.labels">
        <source>Say under 1 Folder what this is: {labels}</source>
        <translation type="unfinished">Ở mục 1 Thư mục hãy cho biết đây là gì: {labels}</translation>
    </message>
    <message id="model_room.wait.name">
        <source>The model needs a name.</source>
        <translation type="unfinished">Mô hình cần có tên.</translation>
    </message>
    <message id="model_room.wait.signer">
        <source>Say who stands behind the model.</source>
        <translation type="unfinished">Hãy cho biết ai chịu trách nhiệm về mô hình.</translation>
    </message>
    <message id="model_room.stage.looking">
        <source>Looking at the photographs</source>
        <translation type="unfinished">Đang xem ảnh</translation>
    </message>
    <message id="model_room.stage.reading">
        <source>Reading the photographs</source>
        <translation type="unfinished">Đang đọc ảnh</translation>
    </message>
    <message id="model_room.stage.learning">
        <source>Learning to tell them apart</source>
        <translation type="unfinished">Đang học cách phân biệt</translation>
    </message>
    <message id="model_room.stage.measuring">
        <source>Testing on objects it never saw</source>
        <translation type="unfinished">Đang thử trên vật chưa từng thấy</translation>
    </message>
    <message id="model_room.stage.writing">
        <source>Writing the model</source>
        <translation type="unfinished">Đang ghi mô hình</translation>
    </message>
    <message id="model_room.progress">
        <source>{done} of {total}</source>
        <translation type="unfinished">{done} trên {total}</translation>
    </message>
    <message id="model_room.left">
        <source>About {time} left in this step</source>
        <translation type="unfinished">Bước này còn khoảng {time}</translation>
    </message>
    <message id="model_room.left.wait">
        <source>How long it takes shows in a moment</source>
        <translation type="unfinished">Lát nữa sẽ biết mất bao lâu</translation>
    </message>
    <message id="model_room.cancel">
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message id="model_room.stopping">
        <source>Stopping</source>
        <translation type="unfinished">Đang dừng</translation>
    </message>
    <message id="model_room.stopping.text">
        <source>It stops after the photograph in hand.</source>
        <translation type="unfinished">Sẽ dừng sau ảnh đang đọc.</translation>
    </message>
    <message id="model_room.ready">
        <source>The model {model} is ready</source>
        <translation type="unfinished">Mô hình {model} đã xong</translation>
    </message>
    <message id="model_room.ready.open">
        <source>Open its card</source>
        <translation type="unfinished">Mở phiếu</translation>
    </message>
    <message id="model_room.card.title">
        <source>4 Card</source>
        <translation type="unfinished">4 Phiếu</translation>
    </message>
    <message id="model_room.card.in_use">
        <source>In use</source>
        <translation type="unfinished">Đang dùng</translation>
    </message>
    <message id="model_room.card.not_in_use">
        <source>Not in use yet</source>
        <translation type="unfinished">Chưa dùng</translation>
    </message>
    <message id="model_room.card.what">
        <source>Products: {labels} · learnt from {photographs} photographs of {objects} objects</source>
        <translation type="unfinished">Sản phẩm: {labels} · học từ {photographs} ảnh của {objects} vật</translation>
    </message>
    <message id="model_room.card.ways">
        <source>How it is judged</source>
        <translation type="unfinished">Đánh giá thế nào</translation>
    </message>
    <message id="model_room.card.single">
        <source>One photograph</source>
        <translation type="unfinished">Một ảnh</translation>
    </message>
    <message id="model_room.card.together">
        <source>All photographs of an object</source>
        <translation type="unfinished">Mọi ảnh của một vật</translation>
    </message>
    <message id="model_room.card.on_photographs">
        <source>On {photographs} photographs of {objects} objects it never saw</source>
        <translation type="unfinished">Trên {photographs} ảnh của {objects} vật chưa từng thấy</translation>
    </message>
    <message id="model_room.card.on_objects">
        <source>On {objects} objects it never saw, {photographs} photographs</source>
        <translation type="unfinished">Trên {objects} vật chưa từng thấy, {photographs} ảnh</translation>
    </message>
    <message id="model_room.count.missed">
        <source>Protected product missed</source>
        <translation type="unfinished">Bỏ sót sản phẩm được bảo vệ</translation>
    </message>
    <message id="model_room.count.accused">
        <source>Look-alike wrongly accused</source>
        <translation type="unfinished">Nghi oan vật giống</translation>
    </message>
    <message id="model_room.count.in_set">
        <source>Right product in the set</source>
        <translation type="unfinished">Sản phẩm đúng có trong tập</translation>
    </message>
    <message id="model_room.count.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">Không xác định được</translation>
    </message>
    <message id="model_room.count.answered_right">
        <source>Answered, and right</source>
        <translation type="unfinished">Có trả lời và đúng</translation>
    </message>
    <message id="model_room.count.group_right">
        <source>Answered, and the right group</source>
        <translation type="unfinished">Có trả lời và đúng nhóm</translation>
    </message>
    <message id="model_room.of">
        <source>{found} of {of}</source>
        <translation type="unfinished">{found} trên {of}</translation>
    </message>
    <message id="model_room.interval">
        <source>can mean {low} to {high} of 100</source>
        <translation type="unfinished">có thể là {low} đến {high} trên 100</translation>
    </message>
    <message id="model_room.card.few">
        <source>Few objects, so the bars are wide. {what}: {found} of {of} can still mean {high} of 100.</source>
        <translation type="unfinished">Ít vật nên các thanh rộng. {what}: {found} trên {of} vẫn có thể là {high} trên 100.</translation>
    </message>
    <message id="model_room.card.mistakes">
        <source>Its mistakes, each to look at</source>
        <translation type="unfinished">Các lỗi của nó, xem từng cái</translation>
    </message>
    <message id="model_room.card.no_mistakes">
        <source>None on these photographs. On others there will be some.</source>
        <translation type="unfinished">Không có lỗi nào trên những ảnh này. Trên ảnh khác sẽ có.</translation>
    </message>
    <message id="model_room.card.all_mistakes">
        <source>Show all {count}</source>
        <translation type="unfinished">Xem tất cả {count}</translation>
    </message>
    <message id="model_room.card.limits">
        <source>Limits it carries with it</source>
        <translation type="unfinished">Những giới hạn đi kèm</translation>
    </message>
    <message id="model_room.card.cannot_tell">
        <source>It says “cannot tell” for {found} of the {of}. That is honest, not a fault.</source>
        <translation type="unfinished">Mô hình nói “không xác định được” cho {found} trên {of}. Đó là trung thực, không phải lỗi.</translation>
    </message>
    <message id="model_room.limit.few">
        <source>too few</source>
        <translation type="unfinished">quá ít</translation>
    </message>
    <message id="model_room.limit.one_source">
        <source>one source</source>
        <translation type="unfinished">một nguồn</translation>
    </message>
    <message id="model_room.limit.one_table">
        <source>one table</source>
        <translation type="unfinished">một mặt bàn</translation>
    </message>
    <message id="model_room.limit.drawn_only">
        <source>rendered pictures only</source>
        <translation type="unfinished">chỉ có hình dựng</translation>
    </message>
    <message id="model_room.limit.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation type="unfinished">không xem bằng mắt được: giám định</translation>
    </message>
    <message id="model_room.mistake.taken">
        <source>{what} taken for: {said}</source>
        <translation type="unfinished">{what} bị nhận nhầm là: {said}</translation>
    </message>
    <message id="model_room.mistake.unsure">
        <source>{what}: cannot tell</source>
        <translation type="unfinished">{what}: không xác định được</translation>
    </message>
    <message id="model_room.mistake.kind.missed">
        <source>missed · object {object}</source>
        <translation type="unfinished">bỏ sót · vật {object}</translation>
    </message>
    <message id="model_room.mistake.kind.accused">
        <source>wrongly accused · object {object}</source>
        <translation type="unfinished">nghi oan · vật {object}</translation>
    </message>
    <message id="model_room.mistake.kind.unsure">
        <source>no answer · object {object}</source>
        <translation type="unfinished">không trả lời · vật {object}</translation>
    </message>
    <message id="model_room.mistake.kind.other">
        <source>another product of the same group · object {object}</source>
        <translation type="unfinished">sản phẩm khác cùng nhóm · vật {object}</translation>
    </message>
    <message id="model_room.mistake.is">
        <source>What it is</source>
        <translation type="unfinished">Thực ra là</translation>
    </message>
    <message id="model_room.mistake.said">
        <source>What it was taken for</source>
        <translation type="unfinished">Bị nhận nhầm là</translation>
    </message>
    <message id="model_room.table">
        <source>Confusion table</source>
        <translation type="unfinished">Bảng nhầm lẫn</translation>
    </message>
    <message id="model_room.table.text">
        <source>Each row is what it is, each column what was said. Framed along the diagonal: right. A marked corner: one in ten or more of the row.</source>
        <translation type="unfinished">Mỗi hàng là vật thật, mỗi cột là câu trả lời. Ô viền theo đường chéo: đúng. Góc đánh dấu: từ một phần mười của hàng trở lên.</translation>
    </message>
    <message id="model_room.table.foot">
        <source>Arrows move. Enter shows the pictures behind a cell. The last column is “cannot tell”.</source>
        <translation type="unfinished">Phím mũi tên để di chuyển. Enter hiện ảnh của ô đang chọn. Cột cuối là “không xác định được”.</translation>
    </message>
    <message id="model_room.table.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">Không xác định được</translation>
    </message>
    <message id="model_room.table.cell">
        <source>{what}, said: {said}: {count} of {of}</source>
        <translation type="unfinished">{what}, trả lời: {said}: {count} trên {of}</translation>
    </message>
    <message id="model_room.compare">
        <source>Compare</source>
        <translation type="unfinished">So sánh</translation>
    </message>
    <message id="model_room.compare.title">
        <source>Beside the model that Check uses</source>
        <translation type="unfinished">Bên cạnh mô hình mà phần Kiểm tra ảnh đang dùng</translation>
    </message>
    <message id="model_room.compare.text">
        <source>Both read the same {photographs} photographs of {objects} objects that were kept apart from training.</source>
        <translation type="unfinished">Cả hai đọc cùng {photographs} ảnh của {objects} vật được để riêng khi huấn luyện.</translation>
    </message>
    <message id="model_room.again">
        <source>Train again</source>
        <translation type="unfinished">Huấn luyện lại</translation>
    </message>
    <message id="model_room.save">
        <source>Save pack</source>
        <translation type="unfinished">Lưu gói</translation>
    </message>
    <message id="model_room.save.kind">
        <source>Model pack</source>
        <translation type="unfinished">Gói mô hình</translation>
    </message>
    <message id="model_room.saved">
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message id="model_room.use">
        <source>Use in Check</source>
        <translation type="unfinished">Dùng để kiểm tra</translation>
    </message>
    <message id="model_room.use.title">
        <source>Use {model} in Check?</source>
        <translation type="unfinished">Dùng {model} để kiểm tra ảnh?</translation>
    </message>
    <message id="model_room.use.text">
        <source>Photographs are judged by it from now on. The model before, {before}, stays on this computer: you can choose it again in the settings.</source>
        <translation type="unfinished">Từ nay ảnh sẽ được mô hình này xem xét. Mô hình trước, {before}, vẫn ở trên máy: có thể chọn lại trong phần cài đặt.</translation>
    </message>
    <message id="model_room.use.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">Chưa</translation>
    </message>
    <message id="model_room.used">
        <source>Check uses {model} now</source>
        <translation type="unfinished">Phần Kiểm tra ảnh nay dùng {model}</translation>
    </message>
    <message id="model_room.open_check">
        <source>Go to Check</source>
        <translation type="unfinished">Đến phần Kiểm tra ảnh</translation>
    </message>
    <message id="model_room.models">
        <source>Models</source>
        <translation type="unfinished">Mô hình</translation>
    </message>
    <message id="model_room.models.room">
        <source>Model room</source>
        <translation type="unfinished">Phòng mô hình</translation>
    </message>
    <message id="model_room.models.add">
        <source>Add a pack</source>
        <translation type="unfinished">Thêm gói</translation>
    </message>
    <message id="model_room.models.added">
        <source>Added: {model}. Check still uses the model it used before.</source>
        <translation type="unfinished">Đã thêm: {model}. Phần Kiểm tra ảnh vẫn dùng mô hình cũ.</translation>
    </message>
    <message id="model_room.models.reading">
        <source>Reading the packs</source>
        <translation type="unfinished">Đang đọc các gói</translation>
    </message>
    <message id="model_room.models.facts">
        <source>Version {version} · products: {labels} · made {made}</source>
        <translation type="unfinished">Phiên bản {version} · sản phẩm: {labels} · tạo ngày {made}</translation>
    </message>
    <message id="model_room.models.some_drawn">
        <source>{drawn} of {labels} products. {drawn_only}</source>
        <translation type="unfinished">{drawn} trên {labels} sản phẩm. {drawn_only}</translation>
    </message>
    <message id="model_room.models.open">
        <source>Open card</source>
        <translation type="unfinished">Mở phiếu</translation>
    </message>
    <message id="model_room.models.no_card">
        <source>This pack brought no card.</source>
        <translation type="unfinished">Gói này không có phiếu kèm theo.</translation>
    </message>
    <message id="model_room.keep.drawn">
        <source>Products without photographs here</source>
        <translation type="unfinished">Sản phẩm không có ảnh ở đây</translation>
    </message>
</context>
</TS>
