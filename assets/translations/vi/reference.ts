<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation type="unfinished">Tra cứu</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation type="unfinished">{shown} trên {all} hình</translation>
    </message>
    <message id="reference.facts">
        <source>Sources: {facts}</source>
        <translation type="unfinished">Nguồn: {facts}</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation type="unfinished">Hình này chưa đánh dấu đặc điểm nào.</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation type="unfinished">Bấm số để xem vị trí</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn and rendered pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation type="unfinished">Hình vẽ và hình dựng bằng máy tính để học cách nhìn, không phải ảnh vật chứng thật.</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation type="unfinished">Trên máy này chưa có hình để học</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation type="unfinished">Bản chương trình này không có hình kèm theo. Hình nằm trong thư mục {folder}. Hãy cài lại từ USB của giảng viên, hoặc sao chép thư mục đó từ máy khác.</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation type="unfinished">Đến mục Kiểm tra</translation>
    </message>
    <message id="reference.all">
        <source>All</source>
        <translation type="unfinished">Tất cả</translation>
    </message>
    <message id="reference.tabs">
        <source>What to show</source>
        <translation type="unfinished">Nội dung hiển thị</translation>
    </message>
    <message id="reference.pictures">
        <source>Pictures</source>
        <translation type="unfinished">Hình</translation>
    </message>
    <message id="reference.diagrams">
        <source>Diagrams</source>
        <translation type="unfinished">Sơ đồ</translation>
    </message>
    <message id="reference.diagram_count">
        <source>{shown} of {all} diagrams</source>
        <translation type="unfinished">{shown} trên {all} sơ đồ</translation>
    </message>
    <message id="reference.search">
        <source>Search by name</source>
        <translation type="unfinished">Tìm theo tên</translation>
    </message>
    <message id="reference.family">
        <source>Animal group</source>
        <translation type="unfinished">Nhóm động vật</translation>
    </message>
    <message id="reference.kind">
        <source>Kind</source>
        <translation type="unfinished">Loại</translation>
    </message>
    <message id="reference.all_kinds">
        <source>All kinds</source>
        <translation type="unfinished">Mọi loại</translation>
    </message>
    <message id="reference.group">
        <source>Standing</source>
        <translation type="unfinished">Nhóm</translation>
    </message>
    <message id="reference.all_groups">
        <source>All standings</source>
        <translation type="unfinished">Mọi nhóm</translation>
    </message>
    <message id="reference.group.protected">
        <source>Protected</source>
        <translation type="unfinished">Được bảo vệ</translation>
    </message>
    <message id="reference.group.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">Vật giống (dễ nhầm)</translation>
    </message>
    <message id="reference.group.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">Không xác định được</translation>
    </message>
    <message id="reference.group.not_by_eye">
        <source>Not by eye</source>
        <translation type="unfinished">Không xem bằng mắt được</translation>
    </message>
    <message id="reference.note.elephant_or_mammoth">
        <source>Such lines fit elephant or mammoth. Which of the two cannot be told from a picture: refer to the laboratory.</source>
        <translation type="unfinished">Vân như vậy phù hợp với voi hoặc voi ma mút. Không xác định được là loài nào từ hình: hãy chuyển giám định.</translation>
    </message>
    <message id="reference.note.refer">
        <source>No picture settles what this is: refer to the laboratory.</source>
        <translation type="unfinished">Không hình nào cho biết chắc đây là gì: hãy chuyển giám định.</translation>
    </message>
    <message id="reference.note.not_by_eye">
        <source>The eye cannot tell what this is: refer to the laboratory.</source>
        <translation type="unfinished">Nhìn bằng mắt không biết được đây là gì: hãy chuyển giám định.</translation>
    </message>
    <message id="reference.nothing">
        <source>Nothing has such a name here.</source>
        <translation type="unfinished">Không có gì mang tên như vậy.</translation>
    </message>
    <message id="reference.clear">
        <source>Show all</source>
        <translation type="unfinished">Hiện tất cả</translation>
    </message>
    <message id="reference.made.flat">
        <source>Drawn by computer. No photograph was used.</source>
        <translation type="unfinished">Vẽ bằng máy tính, không dùng ảnh chụp.</translation>
    </message>
    <message id="reference.made.solid">
        <source>Modelled and rendered by computer. No photograph was used.</source>
        <translation type="unfinished">Dựng mô hình và kết xuất bằng máy tính, không dùng ảnh chụp.</translation>
    </message>
    <message id="reference.plate.flat">
        <source>Drawn</source>
        <translation type="unfinished">Vẽ</translation>
    </message>
    <message id="reference.plate.solid">
        <source>Rendered</source>
        <translation type="unfinished">Dựng</translation>
    </message>
    <message id="reference.stem">
        <source>Picture {stem}</source>
        <translation type="unfinished">Hình {stem}</translation>
    </message>
    <message id="reference.compare">
        <source>Compare</source>
        <translation type="unfinished">So sánh</translation>
    </message>
    <message id="reference.compare_end">
        <source>End comparison</source>
        <translation type="unfinished">Thôi so sánh</translation>
    </message>
    <message id="reference.compare_help">
        <source>Choose the right picture in the list. Zoom and movement act on both.</source>
        <translation type="unfinished">Chọn hình bên phải trong danh sách. Phóng và di chuyển tác động lên cả hai.</translation>
    </message>
    <message id="reference.chapter.ivory">
        <source>Ivory</source>
        <translation type="unfinished">Ngà</translation>
    </message>
    <message id="reference.chapter.teeth">
        <source>Teeth, bone, horn and what looks like them</source>
        <translation type="unfinished">Răng, xương, sừng và vật giống</translation>
    </message>
    <message id="reference.chapter.scales">
        <source>Scales</source>
        <translation type="unfinished">Vảy</translation>
    </message>
    <message id="reference.chapter.cats">
        <source>Skins, claws and teeth of cats</source>
        <translation type="unfinished">Da, vuốt và răng thú họ mèo</translation>
    </message>
    <message id="reference.chapter.evidence">
        <source>Photographs and evidence</source>
        <translation type="unfinished">Ảnh và chứng cứ</translation>
    </message>
    <message id="reference.cue.crossing_lines">
        <source>Lines that cross</source>
        <translation type="unfinished">Vân giao nhau</translation>
    </message>
    <message id="reference.cue.crossing_lines.note">
        <source>Fine arcs cross like stacked chevrons. They are clearest near the outer rim.</source>
        <translation type="unfinished">Các cung mảnh giao nhau như chữ V xếp chồng. Rõ nhất ở gần mép ngoài.</translation>
    </message>
    <message id="reference.cue.nerve_canal">
        <source>Nerve canal</source>
        <translation type="unfinished">Ống tủy</translation>
    </message>
    <message id="reference.cue.nerve_canal.note">
        <source>Lines round it are faint. Do not measure here.</source>
        <translation type="unfinished">Vân quanh ống tủy rất mờ. Không đo ở đây.</translation>
    </message>
    <message id="reference.cue.parallel_bands">
        <source>Bands side by side</source>
        <translation type="unfinished">Các dải song song</translation>
    </message>
    <message id="reference.cue.parallel_bands.note">
        <source>They run along each other and do not cross. Makers can add lines.</source>
        <translation type="unfinished">Chúng chạy cạnh nhau, không giao nhau. Người chế tác có thể tạo vân.</translation>
    </message>
    <message id="reference.cue.hippo_core">
        <source>Seam at the centre</source>
        <translation type="unfinished">Đường nối ở giữa</translation>
    </message>
    <message id="reference.cue.hippo_core.note">
        <source>Fits a hippopotamus lower canine. It is gone once the centre is carved away.</source>
        <translation type="unfinished">Phù hợp với răng nanh hàm dưới của hà mã. Dấu hiệu này mất đi khi phần giữa bị đục bỏ.</translation>
    </message>
    <message id="reference.cue.hippo_enamel">
        <source>Hard enamel</source>
        <translation type="unfinished">Men răng cứng</translation>
    </message>
    <message id="reference.cue.hippo_enamel.note">
        <source>A hard layer on two faces, none on the third, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation type="unfinished">Có lớp cứng ở hai mặt, mặt thứ ba không có, phù hợp với răng nanh hàm dưới của hà mã. Lớp này có thể đã bị đục bỏ.</translation>
    </message>
    <message id="reference.cue.ridges_wide_end">
        <source>Ridges at the wide end</source>
        <translation type="unfinished">Gờ dọc ở đầu rộng</translation>
    </message>
    <message id="reference.cue.ridges_wide_end.note">
        <source>Neat lengthwise ridges fit raw pangolin scale. They do not show the species.</source>
        <translation type="unfinished">Các gờ dọc đều phù hợp với vảy tê tê thô. Chúng không cho biết loài.</translation>
    </message>
    <message id="reference.cue.face_without_ridges">
        <source>Face without ridges</source>
        <translation type="unfinished">Mặt không có gờ</translation>
    </message>
    <message id="reference.cue.face_without_ridges.note">
        <source>The broad face shows no neat ridges. Turn the piece before you decide.</source>
        <translation type="unfinished">Mặt rộng không có gờ đều. Hãy lật mảnh lên trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.smooth_base">
        <source>Smooth base</source>
        <translation type="unfinished">Gốc nhẵn</translation>
    </message>
    <message id="reference.cue.smooth_base.note">
        <source>Here the scale sat in the skin. It does not show fresh or old.</source>
        <translation type="unfinished">Chỗ vảy cắm vào da. Không cho biết mới hay cũ.</translation>
    </message>
    <message id="reference.cue.tiger_stripes">
        <source>Stripes</source>
        <translation type="unfinished">Vằn</translation>
    </message>
    <message id="reference.cue.tiger_stripes.note">
        <source>Each tiger has its own. They do not show where it lived.</source>
        <translation type="unfinished">Mỗi con hổ có vằn riêng. Vằn không cho biết nơi con vật từng sống.</translation>
    </message>
    <message id="reference.cue.painted_marks">
        <source>Even, soft-edged marks</source>
        <translation type="unfinished">Mảng đều, mép mờ</translation>
    </message>
    <message id="reference.cue.painted_marks.note">
        <source>They raise suspicion of paint. They do not show the animal underneath.</source>
        <translation type="unfinished">Làm ta nghi là vẽ. Không cho biết con vật nào ở bên dưới.</translation>
    </message>
    <message id="reference.cue.bone_pits">
        <source>Small pits</source>
        <translation type="unfinished">Lỗ nhỏ li ti</translation>
    </message>
    <message id="reference.cue.bone_pits.note">
        <source>Blood channels, often dark with dirt. They fit bone, not one animal.</source>
        <translation type="unfinished">Đường mạch máu, thường sẫm vì bụi bẩn. Phù hợp với xương, không chỉ ra con vật nào.</translation>
    </message>
    <message id="reference.cue.marrow_hole">
        <source>Hollow middle</source>
        <translation type="unfinished">Khoảng rỗng ở giữa</translation>
    </message>
    <message id="reference.cue.marrow_hole.note">
        <source>A tusk is hollow at the root too. Look at it together with the pits.</source>
        <translation type="unfinished">Ngà cũng rỗng ở gốc. Phải xem cùng với các lỗ nhỏ.</translation>
    </message>
    <message id="reference.cue.outer_bark">
        <source>Outer rind</source>
        <translation type="unfinished">Lớp vỏ ngoài</translation>
    </message>
    <message id="reference.cue.outer_bark.note">
        <source>A thick, layered rind is typical of mammoth. Once it is cut off it tells nothing.</source>
        <translation type="unfinished">Vỏ dày, nhiều lớp thường gặp ở ngà voi ma mút. Khi đã bị cắt bỏ thì không cho biết gì.</translation>
    </message>
    <message id="reference.cue.radial_crack">
        <source>Crack</source>
        <translation type="unfinished">Vết nứt</translation>
    </message>
    <message id="reference.cue.radial_crack.note">
        <source>Many materials crack. A crack alone does not name the material.</source>
        <translation type="unfinished">Nhiều chất liệu có thể nứt. Chỉ vết nứt thì không cho biết chất liệu.</translation>
    </message>
    <message id="reference.cue.bubbles">
        <source>Bubbles</source>
        <translation type="unfinished">Bọt khí</translation>
    </message>
    <message id="reference.cue.bubbles.note">
        <source>Trapped bubbles fit a cast piece. They do not show what dust is inside: refer it.</source>
        <translation type="unfinished">Bọt khí phù hợp với vật đúc. Không cho biết bên trong có bột gì: hãy chuyển giám định.</translation>
    </message>
    <message id="reference.cue.mould_seam">
        <source>Seam of a mould</source>
        <translation type="unfinished">Đường ghép khuôn</translation>
    </message>
    <message id="reference.cue.mould_seam.note">
        <source>A seam line fits a cast piece. It does not show what was cast.</source>
        <translation type="unfinished">Đường ghép phù hợp với vật đúc. Không cho biết đúc từ chất gì.</translation>
    </message>
    <message id="reference.cue.spongy_core">
        <source>Spongy core</source>
        <translation type="unfinished">Lõi xốp</translation>
    </message>
    <message id="reference.cue.spongy_core.note">
        <source>A net of small holes inside a dense rim fits bone or antler. It does not show which animal.</source>
        <translation type="unfinished">Mạng lỗ nhỏ bên trong lớp viền đặc phù hợp với xương hoặc gạc. Không cho biết con vật nào.</translation>
    </message>
    <message id="reference.cue.tagua_cavity">
        <source>Hollow of a nut</source>
        <translation type="unfinished">Khe rỗng của hạt</translation>
    </message>
    <message id="reference.cue.tagua_cavity.note">
        <source>A gap in the middle of the cut fits a palm nut. A small piece may not show it.</source>
        <translation type="unfinished">Khe hở ở giữa mặt cắt phù hợp với hạt cọ. Mảnh nhỏ có thể không thấy.</translation>
    </message>
    <message id="reference.cue.tagua_skin">
        <source>Brown skin</source>
        <translation type="unfinished">Vỏ nâu</translation>
    </message>
    <message id="reference.cue.tagua_skin.note">
        <source>Remains of a brown skin at the rim fit a palm nut. A finished piece may have none.</source>
        <translation type="unfinished">Phần vỏ nâu còn lại ở mép phù hợp với hạt cọ. Vật đã hoàn thiện có thể không còn.</translation>
    </message>
    <message id="reference.cue.leopard_rosettes">
        <source>Rosettes</source>
        <translation type="unfinished">Hoa thị</translation>
    </message>
    <message id="reference.cue.leopard_rosettes.note">
        <source>Rings of dark spots fit leopard or jaguar. The picture does not tell the two apart.</source>
        <translation type="unfinished">Các vòng đốm sẫm phù hợp với báo hoa mai hoặc báo đốm Mỹ. Ảnh không phân biệt được hai loài.</translation>
    </message>
    <message id="reference.cue.print_repeat">
        <source>The pattern repeats</source>
        <translation type="unfinished">Hoa văn lặp lại</translation>
    </message>
    <message id="reference.cue.print_repeat.note">
        <source>The same marks come again at an even distance. Look at the back before you decide.</source>
        <translation type="unfinished">Cùng một hoa văn lặp lại ở khoảng cách đều. Hãy xem mặt sau trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge">
        <source>Bow-shaped ridge</source>
        <translation type="unfinished">Gờ hình cung</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge.note">
        <source>A raised ridge across the inner face, with fine lines beside it, fits pangolin scale. It does not show the species.</source>
        <translation type="unfinished">Gờ nổi ngang mặt trong, có vân mảnh bên cạnh, phù hợp với vảy tê tê. Không cho biết loài.</translation>
    </message>
    <message id="reference.cue.base_band">
        <source>Band at the base</source>
        <translation type="unfinished">Dải ở gốc</translation>
    </message>
    <message id="reference.cue.base_band.note">
        <source>The band near the root. On buffalo horn look for rough cross grooves; on a tusk it does not decide.</source>
        <translation type="unfinished">Dải gần gốc. Ở sừng trâu hãy tìm rãnh ngang thô; ở ngà thì dải này không quyết định.</translation>
    </message>
    <message id="reference.cue.layered_edge">
        <source>Layered edge</source>
        <translation type="unfinished">Mép nhiều lớp</translation>
    </message>
    <message id="reference.cue.layered_edge.note">
        <source>Thin layers at an edge that is broken already. Never break a piece to see them.</source>
        <translation type="unfinished">Các lớp mỏng ở mép đã gãy sẵn. Không bao giờ bẻ mảnh vật để xem.</translation>
    </message>
    <message id="reference.cue.scale_outline">
        <source>Outline of a scale</source>
        <translation type="unfinished">Đường viền vảy</translation>
    </message>
    <message id="reference.cue.scale_outline.note">
        <source>Fan, triangle, diamond or shield: the outline changes with the place on the body. It does not show the species.</source>
        <translation type="unfinished">Hình quạt, tam giác, thoi hoặc khiên: thay đổi theo vị trí trên thân. Không cho biết loài.</translation>
    </message>
    <message id="reference.cue.chip_outline">
        <source>Outline of a chip</source>
        <translation type="unfinished">Đường viền mảnh</translation>
    </message>
    <message id="reference.cue.chip_outline.note">
        <source>Cut edges without the ridges of a scale. Look at both faces before you decide.</source>
        <translation type="unfinished">Mép cắt, không có gờ dọc của vảy. Hãy xem cả hai mặt trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.piece_outline">
        <source>Outline of a piece</source>
        <translation type="unfinished">Đường viền mảnh vật</translation>
    </message>
    <message id="reference.cue.piece_outline.note">
        <source>Look at all sides before you decide.</source>
        <translation type="unfinished">Hãy xem mọi phía trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.root_end">
        <source>Root end</source>
        <translation type="unfinished">Đầu gốc</translation>
    </message>
    <message id="reference.cue.root_end.note">
        <source>A tusk is hollow here; a horn shows where its core sat. A hollow alone does not decide.</source>
        <translation type="unfinished">Ngà rỗng ở đây; sừng cho thấy chỗ lõi từng nằm. Chỉ chỗ rỗng thì không đủ.</translation>
    </message>
    <message id="reference.cue.tip">
        <source>Tip</source>
        <translation type="unfinished">Đầu nhọn</translation>
    </message>
    <message id="reference.cue.tip.note">
        <source>The tip alone does not decide. Look at the cut end.</source>
        <translation type="unfinished">Chỉ đầu nhọn thì không đủ. Hãy xem đầu cắt.</translation>
    </message>
</context>
</TS>
