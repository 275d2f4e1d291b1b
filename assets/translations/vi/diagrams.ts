<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>diagrams</name>
    <message id="diagrams.coat_patterns.title">
        <source>Coat patterns</source>
        <translation type="unfinished">Hoa văn bộ lông</translation>
    </message>
    <message id="diagrams.coat_patterns.tiger">
        <source>Tiger: stripes that taper, break and fork</source>
        <translation type="unfinished">Hổ: vằn thon nhọn, đứt đoạn, phân nhánh</translation>
    </message>
    <message id="diagrams.coat_patterns.leopard">
        <source>Leopard: rings of spots (rosettes)</source>
        <translation type="unfinished">Báo hoa mai: đốm xếp thành vòng (hoa thị)</translation>
    </message>
    <message id="diagrams.coat_patterns.clouded">
        <source>Clouded leopard: large blotches on greyish ground</source>
        <translation type="unfinished">Báo gấm: mảng lớn trên nền hơi xám</translation>
    </message>
    <message id="diagrams.coat_patterns.cheetah">
        <source>Cheetah: solid spots</source>
        <translation type="unfinished">Báo săn: đốm đặc</translation>
    </message>
    <message id="diagrams.coat_patterns.zebra">
        <source>Zebra: broad black and white bands</source>
        <translation type="unfinished">Ngựa vằn: sọc đen trắng bản rộng</translation>
    </message>
    <message id="diagrams.coat_patterns.limit">
        <source>A small cut piece can be painted or printed, and a clouded leopard cannot be read from it. Leopard and jaguar cannot be told apart without the origin.</source>
        <translation type="unfinished">Mảnh cắt nhỏ có thể được vẽ hoặc in, và không nhận ra báo gấm từ đó. Không rõ nguồn gốc thì không phân biệt được báo hoa mai với báo đốm Mỹ.</translation>
    </message>
    <message id="diagrams.skin_photo_set.title">
        <source>Photographs of a skin</source>
        <translation type="unfinished">Chụp ảnh một tấm da</translation>
    </message>
    <message id="diagrams.skin_photo_set.whole">
        <source>1  Whole length, laid flat, with a scale</source>
        <translation type="unfinished">1  Toàn bộ chiều dài, trải phẳng, có thước tỷ lệ</translation>
    </message>
    <message id="diagrams.skin_photo_set.flanks">
        <source>2, 3  Each flank from straight above. The two sides differ.</source>
        <translation type="unfinished">2, 3  Từng bên sườn, chụp thẳng từ trên. Hai bên khác nhau.</translation>
    </message>
    <message id="diagrams.skin_photo_set.close">
        <source>4  Close views with a scale, bald or worn places too</source>
        <translation type="unfinished">4  Cận cảnh có thước tỷ lệ, cả chỗ trụi hoặc mòn</translation>
    </message>
    <message id="diagrams.painted_hair.title">
        <source>Grown stripe and painted stripe, cut through</source>
        <translation type="unfinished">Vằn mọc sẵn và vằn vẽ, nhìn ở mặt cắt</translation>
    </message>
    <message id="diagrams.painted_hair.natural">
        <source>Grown: the dark stripe goes down to the hair roots and the skin.</source>
        <translation type="unfinished">Mọc sẵn: vằn sẫm ăn xuống tận chân lông và da.</translation>
    </message>
    <message id="diagrams.painted_hair.painted">
        <source>Painted: the colour sits on the hair only. Which animal it was: cannot tell.</source>
        <translation type="unfinished">Vẽ: màu chỉ nằm trên lông. Là con vật nào: không xác định được.</translation>
    </message>
    <message id="diagrams.painted_hair.never">
        <source>Never shave, wash or rub an exhibit to test it. Refer.</source>
        <translation type="unfinished">Không bao giờ cạo, giặt hay chà xát vật chứng để thử. Chuyển giám định.</translation>
    </message>
    <message id="diagrams.plush_or_skin.title">
        <source>Printed plush and skin, seen at the edge</source>
        <translation type="unfinished">Vải lông in hoa văn và da, nhìn ở mép</translation>
    </message>
    <message id="diagrams.plush_or_skin.skin">
        <source>Skin: skin side, hair roots, short underwool and longer hair</source>
        <translation type="unfinished">Da: mặt trong của da, chân lông, lông lót ngắn và lông dài hơn</translation>
    </message>
    <message id="diagrams.plush_or_skin.plush">
        <source>Plush: knitted or woven backing, hair of one length</source>
        <translation type="unfinished">Vải lông: nền dệt kim hoặc dệt thoi, lông dài bằng nhau</translation>
    </message>
    <message id="diagrams.claw_underside.title">
        <source>Loose claw: look at the underside</source>
        <translation type="unfinished">Vuốt rời: xem mặt dưới</translation>
    </message>
    <message id="diagrams.claw_underside.mammal">
        <source>Mammal: the sheath leaves a gap underneath</source>
        <translation type="unfinished">Thú: bao sừng để hở một khe ở mặt dưới</translation>
    </message>
    <message id="diagrams.claw_underside.bird">
        <source>Bird: the sheath goes all the way round</source>
        <translation type="unfinished">Chim: bao sừng bọc kín cả vòng</translation>
    </message>
    <message id="diagrams.claw_underside.limit">
        <source>Which mammal: cannot tell. Claws seized as tiger have proved to be goat and cattle. Refer.</source>
        <translation type="unfinished">Là loài thú nào: không xác định được. Vuốt bị thu giữ vì nghi là vuốt hổ từng được xác định là của dê và bò. Chuyển giám định.</translation>
    </message>
    <message id="diagrams.claw_count.title">
        <source>Claws of one tiger</source>
        <translation type="unfinished">Số vuốt của một con hổ</translation>
    </message>
    <message id="diagrams.claw_count.front">
        <source>Each front foot: five claws</source>
        <translation type="unfinished">Mỗi chân trước: năm vuốt</translation>
    </message>
    <message id="diagrams.claw_count.hind">
        <source>Each hind foot: four claws</source>
        <translation type="unfinished">Mỗi chân sau: bốn vuốt</translation>
    </message>
    <message id="diagrams.claw_count.sum">
        <source>Up to 18 claws in all</source>
        <translation type="unfinished">Tổng cộng nhiều nhất 18 vuốt</translation>
    </message>
    <message id="diagrams.claw_count.limit">
        <source>A count gives the smallest possible number of animals, and only if every claw is genuine and complete. A loose claw shows at most a big cat: refer.</source>
        <translation type="unfinished">Đếm vuốt chỉ cho số cá thể ít nhất có thể có, và chỉ khi mọi vuốt đều thật và còn nguyên. Một vuốt rời nhiều nhất chỉ cho biết là thú họ mèo lớn: chuyển giám định.</translation>
    </message>
    <message id="diagrams.canine_or_cast.title">
        <source>Canine tooth and cast copy</source>
        <translation type="unfinished">Răng nanh và bản đúc</translation>
    </message>
    <message id="diagrams.canine_or_cast.root">
        <source>Root: duller, darker</source>
        <translation type="unfinished">Chân răng: xỉn, sẫm hơn</translation>
    </message>
    <message id="diagrams.canine_or_cast.crown">
        <source>Crown: enamel, fine cracks along it</source>
        <translation type="unfinished">Thân răng: men, vết nứt mảnh chạy dọc</translation>
    </message>
    <message id="diagrams.canine_or_cast.seam">
        <source>Seam line of the mould</source>
        <translation type="unfinished">Đường ghép khuôn</translation>
    </message>
    <message id="diagrams.canine_or_cast.bubbles">
        <source>Bubbles</source>
        <translation type="unfinished">Bọt khí</translation>
    </message>
    <message id="diagrams.canine_or_cast.limit">
        <source>Which animal a tooth is from: cannot tell. A bear canine is also sold as tiger. Refer every loose canine.</source>
        <translation type="unfinished">Răng của con vật nào: không xác định được. Nanh gấu cũng được bán làm nanh hổ. Mọi nanh rời đều chuyển giám định.</translation>
    </message>
    <message id="diagrams.loose_bone.title">
        <source>A loose limb bone</source>
        <translation type="unfinished">Một xương chi rời</translation>
    </message>
    <message id="diagrams.loose_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal. Which animal: cannot tell. Refer.</source>
        <translation type="unfinished">Không có hộp sọ, ảnh nhiều nhất chỉ cho biết là xương của động vật lớn. Là con vật nào: không xác định được. Chuyển giám định.</translation>
    </message>
    <message id="diagrams.photo_order.title">
        <source>Three distances</source>
        <translation type="unfinished">Ba khoảng cách</translation>
    </message>
    <message id="diagrams.photo_order.overview">
        <source>Overview: the place and its surroundings</source>
        <translation type="unfinished">Toàn cảnh: địa điểm và xung quanh</translation>
    </message>
    <message id="diagrams.photo_order.middle">
        <source>Mid-range: where the items lie to one another</source>
        <translation type="unfinished">Trung cảnh: vị trí các vật so với nhau</translation>
    </message>
    <message id="diagrams.photo_order.close">
        <source>Close-up: the item itself</source>
        <translation type="unfinished">Cận cảnh: chính vật đó</translation>
    </message>
    <message id="diagrams.photo_order.first">
        <source>Photograph before anything is touched or moved.</source>
        <translation type="unfinished">Chụp ảnh trước khi chạm vào hoặc di chuyển bất cứ thứ gì.</translation>
    </message>
    <message id="diagrams.photo_right_angle.title">
        <source>Close-up at a right angle</source>
        <translation type="unfinished">Ảnh cận cảnh chụp vuông góc</translation>
    </message>
    <message id="diagrams.photo_right_angle.right">
        <source>From straight above: sizes and angles stay true.</source>
        <translation type="unfinished">Thẳng từ trên: kích thước và góc giữ đúng.</translation>
    </message>
    <message id="diagrams.photo_right_angle.wrong">
        <source>From the side: sizes and angles are distorted.</source>
        <translation type="unfinished">Từ bên cạnh: kích thước và góc bị méo.</translation>
    </message>
    <message id="diagrams.photo_scale_twice.title">
        <source>Each close-up twice</source>
        <translation type="unfinished">Mỗi ảnh cận cảnh chụp hai lần</translation>
    </message>
    <message id="diagrams.photo_scale_twice.without">
        <source>First without</source>
        <translation type="unfinished">Lần đầu không kèm gì</translation>
    </message>
    <message id="diagrams.photo_scale_twice.with">
        <source>Then with scale and number marker</source>
        <translation type="unfinished">Sau đó kèm thước tỷ lệ và thẻ số</translation>
    </message>
    <message id="diagrams.photo_fill_frame.title">
        <source>A photo that can be judged</source>
        <translation type="unfinished">Ảnh có thể đánh giá được</translation>
    </message>
    <message id="diagrams.photo_fill_frame.far">
        <source>Too far away: go close, do not enlarge later</source>
        <translation type="unfinished">Quá xa: lại gần, đừng phóng to sau</translation>
    </message>
    <message id="diagrams.photo_fill_frame.dark">
        <source>Too dark</source>
        <translation type="unfinished">Quá tối</translation>
    </message>
    <message id="diagrams.photo_fill_frame.shaken">
        <source>Shaken or out of focus</source>
        <translation type="unfinished">Rung hoặc mất nét</translation>
    </message>
    <message id="diagrams.photo_fill_frame.good">
        <source>Close, lit, sharp, with a scale</source>
        <translation type="unfinished">Gần, đủ sáng, nét, có thước tỷ lệ</translation>
    </message>
    <message id="diagrams.scene_approach.title">
        <source>Approach to a scene</source>
        <translation type="unfinished">Tiếp cận hiện trường</translation>
    </message>
    <message id="diagrams.scene_approach.ring">
        <source>Outer ring closed to people and vehicles</source>
        <translation type="unfinished">Vòng ngoài: cấm người và xe</translation>
    </message>
    <message id="diagrams.scene_approach.number">
        <source>Number the items. Move nothing before it is recorded.</source>
        <translation type="unfinished">Đánh số các vật. Chưa ghi nhận thì không di chuyển gì.</translation>
    </message>
    <message id="diagrams.scene_approach.sketch">
        <source>Sketch with positions and distances</source>
        <translation type="unfinished">Sơ đồ có vị trí và khoảng cách</translation>
    </message>
    <message id="diagrams.scene_approach.stop">
        <source>Stop, look, note, first photos. Then go in along one line.</source>
        <translation type="unfinished">Dừng, quan sát, ghi chép, chụp ảnh đầu tiên. Rồi vào theo một đường.</translation>
    </message>
    <message id="diagrams.pack_separately.title">
        <source>Pack each item separately</source>
        <translation type="unfinished">Đóng gói riêng từng vật</translation>
    </message>
    <message id="diagrams.pack_separately.box">
        <source>Dry bone, tooth, tusk: box, fixed against movement</source>
        <translation type="unfinished">Xương, răng, ngà khô: hộp, chèn chặt</translation>
    </message>
    <message id="diagrams.pack_separately.paper">
        <source>Hair: sealed paper envelope</source>
        <translation type="unfinished">Lông: phong bì giấy dán kín</translation>
    </message>
    <message id="diagrams.pack_separately.tight">
        <source>Wet tissue: tight container</source>
        <translation type="unfinished">Mô ướt: hộp kín</translation>
    </message>
    <message id="diagrams.pack_separately.one">
        <source>One item, one package, one number. Lift with gloves or a tool.</source>
        <translation type="unfinished">Mỗi vật một gói, một số. Nhấc bằng găng tay hoặc dụng cụ.</translation>
    </message>
    <message id="diagrams.pack_separately.together">
        <source>Do not stack tusks bare, and do not wipe them: prints are lost.</source>
        <translation type="unfinished">Không xếp chồng ngà trần, không lau ngà: sẽ mất dấu vân tay.</translation>
    </message>
    <message id="diagrams.label_twice.title">
        <source>Two labels, the same data</source>
        <translation type="unfinished">Hai nhãn, cùng nội dung</translation>
    </message>
    <message id="diagrams.label_twice.outside">
        <source>On the outside</source>
        <translation type="unfinished">Ở mặt ngoài</translation>
    </message>
    <message id="diagrams.label_twice.inside">
        <source>On a label inside</source>
        <translation type="unfinished">Trên nhãn bên trong</translation>
    </message>
    <message id="diagrams.label_twice.content">
        <source>Case, place, date, content, name, number of this bag and of all bags</source>
        <translation type="unfinished">Vụ việc, địa điểm, ngày, vật bên trong, tên, số của túi này và tổng số túi</translation>
    </message>
    <message id="diagrams.seal_across.title">
        <source>A seal shows that it was opened</source>
        <translation type="unfinished">Niêm phong cho biết gói có bị mở không</translation>
    </message>
    <message id="diagrams.seal_across.tape">
        <source>Paper or tape across the opening</source>
        <translation type="unfinished">Giấy hoặc băng dán ngang miệng gói</translation>
    </message>
    <message id="diagrams.seal_across.sign">
        <source>Signatures and date across its edge</source>
        <translation type="unfinished">Chữ ký và ngày ghi ngang qua mép</translation>
    </message>
    <message id="diagrams.seal_across.stamp">
        <source>Viet Nam: agency, time, all people present, and a stamp (Decree 127/2017)</source>
        <translation type="unfinished">Việt Nam: cơ quan, thời gian, mọi người có mặt và con dấu (Nghị định 127/2017)</translation>
    </message>
    <message id="diagrams.custody_chain.title">
        <source>Chain of custody</source>
        <translation type="unfinished">Chuỗi hành trình chứng cứ</translation>
    </message>
    <message id="diagrams.custody_chain.finder">
        <source>Officer who found it</source>
        <translation type="unfinished">Cán bộ phát hiện</translation>
    </message>
    <message id="diagrams.custody_chain.store">
        <source>Evidence store</source>
        <translation type="unfinished">Kho vật chứng</translation>
    </message>
    <message id="diagrams.custody_chain.laboratory">
        <source>Laboratory</source>
        <translation type="unfinished">Phòng thí nghiệm</translation>
    </message>
    <message id="diagrams.custody_chain.court">
        <source>Court</source>
        <translation type="unfinished">Tòa án</translation>
    </message>
    <message id="diagrams.custody_chain.record">
        <source>Each hand-over is recorded: who, to whom, when, where, why, seal number.</source>
        <translation type="unfinished">Mỗi lần giao nhận đều ghi: ai, cho ai, khi nào, ở đâu, vì sao, số niêm phong.</translation>
    </message>
    <message id="diagrams.custody_chain.gap">
        <source>A gap in the chain can make good evidence useless.</source>
        <translation type="unfinished">Một chỗ đứt trong chuỗi có thể làm chứng cứ tốt mất giá trị.</translation>
    </message>
    <message id="diagrams.original_and_copy.title">
        <source>The original file stays as it is</source>
        <translation type="unfinished">Tệp gốc giữ nguyên như cũ</translation>
    </message>
    <message id="diagrams.original_and_copy.keep">
        <source>Keep every original with its name. Make the hash right after the photo, from the original bytes.</source>
        <translation type="unfinished">Giữ mọi tệp gốc với tên của nó. Tạo giá trị băm ngay sau khi chụp, từ các byte gốc.</translation>
    </message>
    <message id="diagrams.original_and_copy.copy">
        <source>Improve a copy only. A copy is a new file and needs its own record.</source>
        <translation type="unfinished">Chỉ chỉnh sửa trên bản sao. Bản sao là tệp mới và cần ghi nhận riêng.</translation>
    </message>
    <message id="diagrams.not_by_eye.title">
        <source>Not by eye</source>
        <translation type="unfinished">Không xem bằng mắt được</translation>
    </message>
    <message id="diagrams.not_by_eye.glue">
        <source>Glue</source>
        <translation type="unfinished">Cao</translation>
    </message>
    <message id="diagrams.not_by_eye.wine">
        <source>Wine</source>
        <translation type="unfinished">Rượu</translation>
    </message>
    <message id="diagrams.not_by_eye.powder">
        <source>Powder</source>
        <translation type="unfinished">Bột</translation>
    </message>
    <message id="diagrams.not_by_eye.meat">
        <source>Meat</source>
        <translation type="unfinished">Thịt</translation>
    </message>
    <message id="diagrams.not_by_eye.refer">
        <source>Cannot be judged from a photo: refer to the laboratory.</source>
        <translation type="unfinished">Không đánh giá được từ ảnh: chuyển giám định phòng thí nghiệm.</translation>
    </message>
    <message id="diagrams.not_by_eye.context">
        <source>Record label, packing, place and what lay beside it. That is context, not identification.</source>
        <translation type="unfinished">Ghi lại nhãn, bao gói, địa điểm và những gì ở bên cạnh. Đó là bối cảnh, không phải nhận dạng.</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.title">
        <source>Who may name the animal</source>
        <translation type="unfinished">Ai được nêu tên con vật</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.look">
        <source>First look: suspected; hold and record</source>
        <translation type="unfinished">Xem lần đầu: nghi vấn; giữ lại và ghi nhận</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.expert">
        <source>First opinion of an expert on the spot</source>
        <translation type="unfinished">Ý kiến ban đầu của chuyên gia tại chỗ</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.laboratory">
        <source>Report of the authorised laboratory or expert body</source>
        <translation type="unfinished">Kết luận giám định của phòng thí nghiệm hoặc tổ chức giám định có thẩm quyền</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.words">
        <source>Until the report is there, write: consistent with …, pending expert opinion.</source>
        <translation type="unfinished">Khi chưa có kết luận, hãy ghi: phù hợp với …, chờ kết luận giám định.</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.title">
        <source>Where to look: a cut across the tusk</source>
        <translation type="unfinished">Xem ở đâu: mặt cắt ngang của ngà</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.across">
        <source>Cut across: crossing lines can be seen here.</source>
        <translation type="unfinished">Cắt ngang: thấy được vân giao nhau ở đây.</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.along">
        <source>Cut along: no crossing lines. Their absence says nothing.</source>
        <translation type="unfinished">Cắt dọc: không có vân giao nhau. Không thấy vân thì không nói lên gì.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.title">
        <source>Measure in the outer zone</source>
        <translation type="unfinished">Đo ở vùng ngoài</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.outer">
        <source>Outer zone: lines are clear. Measure here.</source>
        <translation type="unfinished">Vùng ngoài: vân rõ. Đo ở đây.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.inner">
        <source>Inner zone: lines are faint. Do not measure here.</source>
        <translation type="unfinished">Vùng trong: vân mờ. Không đo ở đây.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.canal">
        <source>Nerve canal</source>
        <translation type="unfinished">Ống tủy</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.rind">
        <source>Rind (may be cut away)</source>
        <translation type="unfinished">Lớp vỏ ngoài (có thể đã bị cắt bỏ)</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.title">
        <source>Two angles at the crossing lines</source>
        <translation type="unfinished">Hai góc ở chỗ vân giao nhau</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.concave">
        <source>Concave: opens towards the centre of the tusk.</source>
        <translation type="unfinished">Góc lõm: mở về phía tâm ngà.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.convex">
        <source>Convex: opens towards the outside.</source>
        <translation type="unfinished">Góc lồi: mở ra phía ngoài.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.towards_centre">
        <source>Centre of the tusk is below.</source>
        <translation type="unfinished">Tâm ngà ở phía dưới.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.rind">
        <source>Rind: the outside</source>
        <translation type="unfinished">Lớp vỏ: mặt ngoài</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.title">
        <source>Ten angles, one mean</source>
        <translation type="unfinished">Mười góc, một số trung bình</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.concave">
        <source>Five concave angles, spread around the outer zone</source>
        <translation type="unfinished">Năm góc lõm, rải quanh vùng ngoài</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.convex">
        <source>Five convex angles, spread around the outer zone</source>
        <translation type="unfinished">Năm góc lồi, rải quanh vùng ngoài</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.mean">
        <source>Take the mean of all ten. Never quote one angle alone.</source>
        <translation type="unfinished">Lấy trung bình của cả mười. Không bao giờ chỉ nêu một góc.</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.few">
        <source>Fewer than five of a kind can be seen: cannot tell. Refer.</source>
        <translation type="unfinished">Thấy chưa đủ năm góc mỗi loại: không xác định được. Chuyển giám định.</translation>
    </message>
    <message id="diagrams.ivory_three_zones.title">
        <source>The rule has three zones</source>
        <translation type="unfinished">Quy tắc có ba khoảng</translation>
    </message>
    <message id="diagrams.ivory_three_zones.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation type="unfinished">Trung bình dưới 90°: phù hợp với voi ma mút</translation>
    </message>
    <message id="diagrams.ivory_three_zones.cannot_tell">
        <source>90° to 115°: cannot tell</source>
        <translation type="unfinished">90° đến 115°: không xác định được</translation>
    </message>
    <message id="diagrams.ivory_three_zones.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation type="unfinished">Trung bình trên 115°: phù hợp với voi</translation>
    </message>
    <message id="diagrams.ivory_three_zones.range">
        <source>Bars: single angles in the study, 35° to 115° for mammoth and 95° to 163° for elephant. One angle never decides.</source>
        <translation type="unfinished">Thanh ngang: từng góc trong nghiên cứu, 35° đến 115° ở voi ma mút và 95° đến 163° ở voi. Một góc không bao giờ đủ để kết luận.</translation>
    </message>
    <message id="diagrams.ivory_three_angles.title">
        <source>Wide, between, narrow</source>
        <translation type="unfinished">Rộng, ở giữa, hẹp</translation>
    </message>
    <message id="diagrams.ivory_three_angles.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation type="unfinished">Trung bình trên 115°: phù hợp với voi</translation>
    </message>
    <message id="diagrams.ivory_three_angles.cannot_tell">
        <source>90° to 115°: cannot tell. Refer.</source>
        <translation type="unfinished">90° đến 115°: không xác định được. Chuyển giám định.</translation>
    </message>
    <message id="diagrams.ivory_three_angles.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation type="unfinished">Trung bình dưới 90°: phù hợp với voi ma mút</translation>
    </message>
    <message id="diagrams.tusk_parts.title">
        <source>Parts of a tusk, cut open</source>
        <translation type="unfinished">Các phần của ngà, bổ dọc</translation>
    </message>
    <message id="diagrams.tusk_parts.cavity">
        <source>Hollow at the root end</source>
        <translation type="unfinished">Rỗng ở đầu gốc</translation>
    </message>
    <message id="diagrams.tusk_parts.canal">
        <source>Nerve canal, running towards the tip</source>
        <translation type="unfinished">Ống tủy, chạy về phía đầu nhọn</translation>
    </message>
    <message id="diagrams.tusk_parts.rind">
        <source>Rind</source>
        <translation type="unfinished">Lớp vỏ</translation>
    </message>
    <message id="diagrams.tusk_parts.dentine">
        <source>Dentine: nearly the whole tusk</source>
        <translation type="unfinished">Ngà răng: gần như toàn bộ ngà</translation>
    </message>
    <message id="diagrams.tusk_parts.tip">
        <source>Tip: enamel is worn away. Its absence says nothing.</source>
        <translation type="unfinished">Đầu nhọn: men đã mòn. Thiếu men thì không nói lên gì.</translation>
    </message>
    <message id="diagrams.scale_two_faces.title">
        <source>A raw pangolin scale has two faces: photograph both</source>
        <translation type="unfinished">Vảy tê tê thô có hai mặt: chụp cả hai</translation>
    </message>
    <message id="diagrams.scale_two_faces.outer">
        <source>Outer face: dark or yellow-brown, dozens of lengthwise ridges at the wide end</source>
        <translation type="unfinished">Mặt ngoài: sẫm hoặc nâu vàng, hàng chục gờ dọc ở đầu rộng</translation>
    </message>
    <message id="diagrams.scale_two_faces.inner">
        <source>Inner face: paler, with a raised bow across the middle</source>
        <translation type="unfinished">Mặt trong: nhạt hơn, có gờ hình cung nổi ngang giữa</translation>
    </message>
    <message id="diagrams.scale_anatomy.title">
        <source>Parts of a raw pangolin scale</source>
        <translation type="unfinished">Các phần của vảy tê tê thô</translation>
    </message>
    <message id="diagrams.scale_anatomy.ridges">
        <source>Dozens of neat ridges run along the wide end</source>
        <translation type="unfinished">Hàng chục gờ đều chạy dọc ở đầu rộng</translation>
    </message>
    <message id="diagrams.scale_anatomy.cross_lines">
        <source>A few cross lines</source>
        <translation type="unfinished">Vài đường ngang</translation>
    </message>
    <message id="diagrams.scale_anatomy.base">
        <source>Smooth narrow base: it sat in the skin</source>
        <translation type="unfinished">Gốc hẹp, nhẵn: chỗ cắm vào da</translation>
    </message>
    <message id="diagrams.scale_anatomy.skin">
        <source>Remains of skin or hair: do not clean off</source>
        <translation type="unfinished">Da hoặc lông còn dính: không làm sạch</translation>
    </message>
    <message id="diagrams.scale_anatomy.edge">
        <source>Thin edge; worn and irregular</source>
        <translation type="unfinished">Mép mỏng; mòn và không đều</translation>
    </message>
    <message id="diagrams.scale_side_view.title">
        <source>Seen from the side</source>
        <translation type="unfinished">Nhìn từ cạnh</translation>
    </message>
    <message id="diagrams.scale_side_view.middle">
        <source>Thicker in the middle</source>
        <translation type="unfinished">Dày hơn ở giữa</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_base">
        <source>Thin edge</source>
        <translation type="unfinished">Mép mỏng</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_tip">
        <source>Thin edge</source>
        <translation type="unfinished">Mép mỏng</translation>
    </message>
    <message id="diagrams.scale_side_view.bar">
        <source>In a photo this shows only in a side view with a scale bar. Never bend or break a scale.</source>
        <translation type="unfinished">Trong ảnh chỉ thấy điều này khi chụp từ cạnh, có thước tỷ lệ. Không bao giờ bẻ cong hay bẻ gãy vảy.</translation>
    </message>
    <message id="diagrams.scale_shapes.title">
        <source>One animal, many shapes</source>
        <translation type="unfinished">Một con vật, nhiều hình dạng</translation>
    </message>
    <message id="diagrams.scale_shapes.fan">
        <source>Fan</source>
        <translation type="unfinished">Hình quạt</translation>
    </message>
    <message id="diagrams.scale_shapes.triangle">
        <source>Triangle</source>
        <translation type="unfinished">Tam giác</translation>
    </message>
    <message id="diagrams.scale_shapes.diamond">
        <source>Diamond</source>
        <translation type="unfinished">Hình thoi</translation>
    </message>
    <message id="diagrams.scale_shapes.shield">
        <source>Shield</source>
        <translation type="unfinished">Hình khiên</translation>
    </message>
    <message id="diagrams.scale_shapes.limit">
        <source>Shape and size change with the place on the body. They do not show the species.</source>
        <translation type="unfinished">Hình dạng và kích thước thay đổi theo vị trí trên thân. Chúng không cho biết loài.</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.title">
        <source>Raw and heat-treated</source>
        <translation type="unfinished">Thô và đã xử lý nhiệt</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.raw">
        <source>Raw: flat, ridged, tough</source>
        <translation type="unfinished">Thô: phẳng, có gờ, dai</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.treated">
        <source>Heat-treated: swollen, curled, golden, light and brittle. The ridges are gone; the value as evidence is the same.</source>
        <translation type="unfinished">Đã xử lý nhiệt: phồng, cong, vàng óng, nhẹ và giòn. Gờ đã mất; giá trị chứng cứ vẫn như nhau.</translation>
    </message>
    <message id="diagrams.scale_lookalikes.title">
        <source>One scale and five things taken for it</source>
        <translation type="unfinished">Một vảy tê tê và năm thứ dễ nhầm với nó</translation>
    </message>
    <message id="diagrams.scale_lookalikes.scale">
        <source>Pangolin scale: ridges, worn, irregular</source>
        <translation type="unfinished">Vảy tê tê: có gờ, mòn, không đều</translation>
    </message>
    <message id="diagrams.scale_lookalikes.horn">
        <source>Chip of horn or hoof: thick, uneven edges</source>
        <translation type="unfinished">Mảnh sừng hoặc móng guốc: dày, mép không đều</translation>
    </message>
    <message id="diagrams.scale_lookalikes.fish">
        <source>Fish scale: thin, clear, rings</source>
        <translation type="unfinished">Vảy cá: mỏng, trong, có vòng</translation>
    </message>
    <message id="diagrams.scale_lookalikes.cone">
        <source>Cone scale: woody</source>
        <translation type="unfinished">Vảy quả thông: chất gỗ</translation>
    </message>
    <message id="diagrams.scale_lookalikes.pod">
        <source>Seed pod: fibres of a plant</source>
        <translation type="unfinished">Vỏ quả khô: sợi thực vật</translation>
    </message>
    <message id="diagrams.scale_lookalikes.moulded">
        <source>Moulded piece: clean and identical</source>
        <translation type="unfinished">Vật đúc khuôn: sạch, giống hệt nhau</translation>
    </message>
    <message id="diagrams.scale_weight_range.title">
        <source>From weight to a range of animals</source>
        <translation type="unfinished">Từ khối lượng ra khoảng số cá thể</translation>
    </message>
    <message id="diagrams.scale_weight_range.heading">
        <source>100 kg of dry scales</source>
        <translation type="unfinished">100 kg vảy khô</translation>
    </message>
    <message id="diagrams.scale_weight_range.sunda">
        <source>Sunda pangolin, 360.51 g for one animal</source>
        <translation type="unfinished">Tê tê Java, 360.51 g cho một cá thể</translation>
    </message>
    <message id="diagrams.scale_weight_range.mixed">
        <source>Chinese and Sunda mixed, 466.99 g</source>
        <translation type="unfinished">Tê tê vàng và Java lẫn lộn, 466.99 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.chinese">
        <source>Chinese pangolin, 573.47 g</source>
        <translation type="unfinished">Tê tê vàng, 573.47 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.indian">
        <source>Indian pangolin, about 3.6 kg</source>
        <translation type="unfinished">Tê tê Ấn Độ, khoảng 3.6 kg</translation>
    </message>
    <message id="diagrams.scale_weight_range.african">
        <source>African scales and Philippine pangolin: no checked factor. A number from weight cannot be defended.</source>
        <translation type="unfinished">Vảy tê tê châu Phi và tê tê Philippines: không có hệ số đã kiểm chứng. Con số tính từ khối lượng không đứng vững.</translation>
    </message>
    <message id="diagrams.scale_weight_range.never">
        <source>Give the range and the factors. Never one number.</source>
        <translation type="unfinished">Nêu khoảng và các hệ số. Không bao giờ nêu một con số.</translation>
    </message>
    <message id="diagrams.sections_compare.title">
        <source>Cut faces side by side</source>
        <translation type="unfinished">Các mặt cắt đặt cạnh nhau</translation>
    </message>
    <message id="diagrams.sections_compare.elephant">
        <source>Elephant or mammoth: lines that cross</source>
        <translation type="unfinished">Voi hoặc voi ma mút: vân giao nhau</translation>
    </message>
    <message id="diagrams.sections_compare.walrus">
        <source>Walrus: marbled core</source>
        <translation type="unfinished">Hải mã: lõi vân cẩm thạch</translation>
    </message>
    <message id="diagrams.sections_compare.hippo">
        <source>Hippopotamus canine: rounded triangle, seam</source>
        <translation type="unfinished">Nanh hà mã: tam giác tròn góc, đường nối</translation>
    </message>
    <message id="diagrams.sections_compare.warthog">
        <source>Warthog: four sides, grooves</source>
        <translation type="unfinished">Lợn bướu: bốn cạnh, có rãnh</translation>
    </message>
    <message id="diagrams.sections_compare.hornbill">
        <source>Helmeted hornbill: red outer layer</source>
        <translation type="unfinished">Hồng hoàng (tê điểu): lớp ngoài đỏ</translation>
    </message>
    <message id="diagrams.sections_compare.bone">
        <source>Bone: pits, marrow hole</source>
        <translation type="unfinished">Xương: lỗ nhỏ, khoang tủy</translation>
    </message>
    <message id="diagrams.sections_compare.tagua">
        <source>Tagua nut: brown skin, slit</source>
        <translation type="unfinished">Hạt tagua: vỏ nâu, khe rỗng</translation>
    </message>
    <message id="diagrams.sections_compare.resin">
        <source>Cast resin: seam, bubbles, parallel bands</source>
        <translation type="unfinished">Nhựa đúc: đường ghép, bọt khí, dải song song</translation>
    </message>
    <message id="diagrams.walrus_section.title">
        <source>Walrus tusk cut across</source>
        <translation type="unfinished">Ngà hải mã, mặt cắt ngang</translation>
    </message>
    <message id="diagrams.walrus_section.core">
        <source>Marbled inner core, like oatmeal</source>
        <translation type="unfinished">Lõi trong vân cẩm thạch, như cháo yến mạch</translation>
    </message>
    <message id="diagrams.walrus_section.dentine">
        <source>Outer dentine: smooth. A carving of this part alone tells nothing.</source>
        <translation type="unfinished">Ngà răng ngoài: mịn. Vật chạm chỉ từ phần này không nói lên gì.</translation>
    </message>
    <message id="diagrams.walrus_section.cracks">
        <source>Thin cracks run in from the rind. They are not damage.</source>
        <translation type="unfinished">Vết nứt mảnh chạy từ vỏ vào. Đó không phải hư hỏng.</translation>
    </message>
    <message id="diagrams.walrus_section.dents">
        <source>Oval with wide dents</source>
        <translation type="unfinished">Bầu dục, có chỗ lõm rộng</translation>
    </message>
    <message id="diagrams.hippo_section.title">
        <source>Lower canine of a hippopotamus cut across</source>
        <translation type="unfinished">Răng nanh hàm dưới của hà mã, mặt cắt ngang</translation>
    </message>
    <message id="diagrams.hippo_section.enamel">
        <source>Hard, ridged enamel on two faces</source>
        <translation type="unfinished">Men cứng có gờ ở hai mặt</translation>
    </message>
    <message id="diagrams.hippo_section.seam">
        <source>Seam at the centre</source>
        <translation type="unfinished">Đường nối ở giữa</translation>
    </message>
    <message id="diagrams.hippo_section.lines">
        <source>Fine broken lines follow the outline</source>
        <translation type="unfinished">Đường mảnh đứt quãng theo viền ngoài</translation>
    </message>
    <message id="diagrams.hippo_section.rind">
        <source>Soft rind on the third face</source>
        <translation type="unfinished">Lớp vỏ mềm ở mặt thứ ba</translation>
    </message>
    <message id="diagrams.warthog_section.title">
        <source>Warthog tusk cut across</source>
        <translation type="unfinished">Nanh lợn bướu, mặt cắt ngang</translation>
    </message>
    <message id="diagrams.warthog_section.groove">
        <source>Grooves along the tusk</source>
        <translation type="unfinished">Rãnh dọc theo nanh</translation>
    </message>
    <message id="diagrams.warthog_section.rings">
        <source>Three or four sides, lines follow the outline</source>
        <translation type="unfinished">Ba hoặc bốn cạnh, đường vân theo viền ngoài</translation>
    </message>
    <message id="diagrams.warthog_section.nerve">
        <source>Nerve dot at the centre</source>
        <translation type="unfinished">Chấm tủy ở giữa</translation>
    </message>
    <message id="diagrams.warthog_section.limit">
        <source>Small and strongly curved: do not call it a young elephant.</source>
        <translation type="unfinished">Nhỏ và cong nhiều: đừng gọi là ngà voi con.</translation>
    </message>
    <message id="diagrams.hornbill_casque.title">
        <source>Block cut from a helmeted hornbill casque</source>
        <translation type="unfinished">Khối cắt từ mũ mỏ chim hồng hoàng (tê điểu)</translation>
    </message>
    <message id="diagrams.hornbill_casque.red">
        <source>Bright red outer layer. It may be carved away.</source>
        <translation type="unfinished">Lớp ngoài đỏ tươi. Có thể đã bị đục bỏ.</translation>
    </message>
    <message id="diagrams.hornbill_casque.yellow">
        <source>Yellow, blotchy inside</source>
        <translation type="unfinished">Bên trong vàng, loang lổ</translation>
    </message>
    <message id="diagrams.hornbill_casque.size">
        <source>At most about 8 × 5 × 2.5 cm: a larger piece cannot be one casque.</source>
        <translation type="unfinished">Lớn nhất khoảng 8 × 5 × 2.5 cm: mảnh lớn hơn không thể là một mũ mỏ.</translation>
    </message>
    <message id="diagrams.bone_pits.title">
        <source>Bone: the same channels, seen two ways</source>
        <translation type="unfinished">Xương: cùng các mạch ấy, nhìn theo hai cách</translation>
    </message>
    <message id="diagrams.bone_pits.across">
        <source>Cut across: small dark pits</source>
        <translation type="unfinished">Cắt ngang: lỗ nhỏ sẫm màu</translation>
    </message>
    <message id="diagrams.bone_pits.along">
        <source>Cut along: short dark streaks</source>
        <translation type="unfinished">Cắt dọc: vệt ngắn sẫm màu</translation>
    </message>
    <message id="diagrams.bone_pits.limit">
        <source>Which animal: cannot tell. Photograph before anything is cleaned.</source>
        <translation type="unfinished">Là con vật nào: không xác định được. Chụp ảnh trước khi làm sạch.</translation>
    </message>
    <message id="diagrams.cast_marks.title">
        <source>Marks of a cast piece</source>
        <translation type="unfinished">Dấu vết của vật đúc</translation>
    </message>
    <message id="diagrams.cast_marks.seam">
        <source>Seam line of the mould</source>
        <translation type="unfinished">Đường ghép khuôn</translation>
    </message>
    <message id="diagrams.cast_marks.bubbles">
        <source>Trapped bubbles</source>
        <translation type="unfinished">Bọt khí bị kẹt</translation>
    </message>
    <message id="diagrams.cast_marks.pour">
        <source>Pour mark</source>
        <translation type="unfinished">Vết rót</translation>
    </message>
    <message id="diagrams.cast_marks.limit">
        <source>Ivory dust may be inside: a cast piece is still referred.</source>
        <translation type="unfinished">Bên trong có thể có bột ngà: vật đúc vẫn phải chuyển giám định.</translation>
    </message>
    <message id="diagrams.tagua_nut.title">
        <source>Tagua nut cut open</source>
        <translation type="unfinished">Hạt tagua bổ đôi</translation>
    </message>
    <message id="diagrams.tagua_nut.skin">
        <source>Brown skin. Remains of it may show on carvings.</source>
        <translation type="unfinished">Vỏ nâu. Có thể còn sót trên đồ chạm.</translation>
    </message>
    <message id="diagrams.tagua_nut.rings">
        <source>White, very even, fine rings</source>
        <translation type="unfinished">Trắng, rất đều, vòng mảnh</translation>
    </message>
    <message id="diagrams.tagua_nut.slit">
        <source>Hollow in the middle</source>
        <translation type="unfinished">Rỗng ở giữa</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.title">
        <source>Rhinoceros horn and buffalo horn</source>
        <translation type="unfinished">Sừng tê giác và sừng trâu</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.rhino">
        <source>Rhinoceros: solid, hair-like fibres, rough base, no bone core. Fibres alone are no proof.</source>
        <translation type="unfinished">Tê giác: đặc, sợi như tóc, gốc thô, không có lõi xương. Chỉ có sợi thì chưa đủ căn cứ.</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.buffalo">
        <source>Buffalo: hollow, flattened, rough cross grooves</source>
        <translation type="unfinished">Trâu: rỗng, dẹt, rãnh ngang thô</translation>
    </message>
</context>
</TS>
