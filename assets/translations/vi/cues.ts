<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>cues</name>
    <message id="reference.cue.concave_angle">
        <source>Angle open to the centre</source>
        <translation type="unfinished">Góc mở vào tâm</translation>
    </message>
    <message id="reference.cue.concave_angle.note">
        <source>Two lines cross here and the angle opens towards the centre of the tusk (concave). Measure five of these and five convex ones in the outer zone; one angle alone never decides.</source>
        <translation type="unfinished">Hai đường vân giao nhau, góc mở về phía tâm ngà (góc lõm). Đo năm góc lõm và năm góc lồi ở vùng ngoài; chỉ một góc thì không bao giờ đủ.</translation>
    </message>
    <message id="reference.cue.convex_angle">
        <source>Angle open to the outside</source>
        <translation type="unfinished">Góc mở ra ngoài</translation>
    </message>
    <message id="reference.cue.convex_angle.note">
        <source>The partner of the concave angle: it opens towards the outside of the tusk (convex). Do not take the angle beside it, which turns a wide reading into a narrow one.</source>
        <translation type="unfinished">Góc cặp với góc lõm, mở về phía ngoài ngà (góc lồi). Không đo nhầm góc bên cạnh, vì số đo rộng sẽ thành hẹp.</translation>
    </message>
    <message id="reference.cue.ring_crack">
        <source>Crack along a ring</source>
        <translation type="unfinished">Vết nứt theo vòng</translation>
    </message>
    <message id="reference.cue.ring_crack.note">
        <source>It follows a ring of growth for part of the way. Many materials crack; a crack alone does not name the material.</source>
        <translation type="unfinished">Vết nứt chạy dọc một đoạn theo vòng tăng trưởng. Nhiều chất liệu có thể nứt; chỉ vết nứt thì không cho biết chất liệu.</translation>
    </message>
    <message id="reference.cue.grain_lines">
        <source>Lines along the tusk</source>
        <translation type="unfinished">Vân dọc theo ngà</translation>
    </message>
    <message id="reference.cue.grain_lines.note">
        <source>This face is cut lengthwise: its lines run side by side. Crossing lines are not expected here, so their absence does not exclude elephant.</source>
        <translation type="unfinished">Mặt này cắt dọc: các đường vân chạy cạnh nhau. Ở đây không có vân giao nhau, nên không thấy chúng cũng không loại trừ ngà voi.</translation>
    </message>
    <message id="reference.cue.lengthwise_grain">
        <source>Lengthwise grain</source>
        <translation type="unfinished">Thớ dọc</translation>
    </message>
    <message id="reference.cue.lengthwise_grain.note">
        <source>This face of the carving runs along the tusk, where crossing lines are not expected. Look for a face cut across before you decide.</source>
        <translation type="unfinished">Mặt này của vật chạm nằm dọc theo ngà, nơi không có vân giao nhau. Hãy tìm mặt cắt ngang trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.hippo_rind">
        <source>Soft rind</source>
        <translation type="unfinished">Lớp vỏ mềm</translation>
    </message>
    <message id="reference.cue.hippo_rind.note">
        <source>A soft rind on the third face, beside two faces with enamel, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation type="unfinished">Vỏ mềm ở mặt thứ ba, bên cạnh hai mặt có men, phù hợp với răng nanh hàm dưới của hà mã. Lớp này có thể đã bị đục bỏ.</translation>
    </message>
    <message id="reference.cue.rim_crack">
        <source>Cracks from the rind</source>
        <translation type="unfinished">Vết nứt từ vỏ vào</translation>
    </message>
    <message id="reference.cue.rim_crack.note">
        <source>Thin cracks that run in from the rind fit walrus tusk; seen lengthwise they are dark lines. Do not take them for damage.</source>
        <translation type="unfinished">Các vết nứt mảnh chạy từ lớp vỏ vào trong phù hợp với ngà hải mã; nhìn theo chiều dọc là các đường sẫm. Đừng coi đó là hư hỏng.</translation>
    </message>
    <message id="reference.cue.core_marbling">
        <source>Marbled core</source>
        <translation type="unfinished">Lõi vân cẩm thạch</translation>
    </message>
    <message id="reference.cue.core_marbling.note">
        <source>A marbled, oatmeal-like inner core is typical of walrus tusk. A carving of the outer layer alone does not have it.</source>
        <translation type="unfinished">Lõi trong lốm đốm như cháo yến mạch là điển hình của ngà hải mã. Vật chạm chỉ từ lớp ngoài thì không có.</translation>
    </message>
    <message id="reference.cue.primary_ring">
        <source>Outer dentine</source>
        <translation type="unfinished">Lớp ngà ngoài</translation>
    </message>
    <message id="reference.cue.primary_ring.note">
        <source>The even layer round the marbled core. A piece made of this layer alone does not show walrus.</source>
        <translation type="unfinished">Lớp đều bao quanh lõi lốm đốm. Mảnh chỉ làm từ lớp này thì không cho biết là hải mã.</translation>
    </message>
    <message id="reference.cue.walrus_rind">
        <source>Rind of the tusk</source>
        <translation type="unfinished">Lớp vỏ ngà</translation>
    </message>
    <message id="reference.cue.walrus_rind.note">
        <source>The outermost layer, from which thin cracks run in. Look at it together with the cracks and the core.</source>
        <translation type="unfinished">Lớp ngoài cùng, từ đó các vết nứt mảnh chạy vào trong. Hãy xem cùng với các vết nứt và phần lõi.</translation>
    </message>
    <message id="reference.cue.groove">
        <source>Groove in the side</source>
        <translation type="unfinished">Rãnh ở mặt bên</translation>
    </message>
    <message id="reference.cue.groove.note">
        <source>A lengthwise groove, cut across here, fits warthog tusk. It does not show elephant, however small the tusk.</source>
        <translation type="unfinished">Rãnh dọc, ở đây bị cắt ngang, phù hợp với nanh lợn bướu. Không cho biết là voi, dù ngà nhỏ đến đâu.</translation>
    </message>
    <message id="reference.cue.nerve_line">
        <source>Nerve in the middle</source>
        <translation type="unfinished">Dây thần kinh ở giữa</translation>
    </message>
    <message id="reference.cue.nerve_line.note">
        <source>The mark of the nerve in the middle of a small section fits boar or warthog tusk. Look at the outline and the grooves too.</source>
        <translation type="unfinished">Dấu dây thần kinh ở giữa mặt cắt nhỏ phù hợp với nanh lợn rừng hoặc lợn bướu. Hãy xem cả đường viền và các rãnh.</translation>
    </message>
    <message id="reference.cue.tagua_rings">
        <source>Faint rings</source>
        <translation type="unfinished">Vòng mờ</translation>
    </message>
    <message id="reference.cue.tagua_rings.note">
        <source>Faint rings that follow the outline of the nut. Rings alone do not name the material, and nuts do not all look the same.</source>
        <translation type="unfinished">Các vòng mờ theo đường viền của hạt. Chỉ các vòng thì không cho biết chất liệu, và các hạt không giống hệt nhau.</translation>
    </message>
    <message id="reference.cue.parallel_layers">
        <source>Regular layers</source>
        <translation type="unfinished">Các lớp đều đặn</translation>
    </message>
    <message id="reference.cue.parallel_layers.note">
        <source>Layers so regular that they seem printed fit celluloid, made to imitate ivory. Check whether lines truly cross before you decide.</source>
        <translation type="unfinished">Các lớp đều đến mức như in phù hợp với xenluloit, làm để bắt chước ngà. Hãy kiểm tra vân có thật sự giao nhau không trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.imitation_lines">
        <source>Lines added by a maker</source>
        <translation type="unfinished">Vân do người làm thêm</translation>
    </message>
    <message id="reference.cue.imitation_lines.note">
        <source>A net of lines can be put into resin. Lines alone do not decide: look for bubbles, a seam and the depth of the lines.</source>
        <translation type="unfinished">Có thể tạo lưới vân trong nhựa tổng hợp. Chỉ vân thì không đủ: hãy tìm bọt khí, đường ghép và xem vân có ăn sâu không.</translation>
    </message>
    <message id="reference.cue.shell_layers">
        <source>Layers of shell</source>
        <translation type="unfinished">Các lớp vỏ</translation>
    </message>
    <message id="reference.cue.shell_layers.note">
        <source>Fine layers that lie one on the other fit shell. They do not show the species.</source>
        <translation type="unfinished">Các lớp mảnh chồng lên nhau phù hợp với vỏ sò. Chúng không cho biết loài.</translation>
    </message>
    <message id="reference.cue.pearl_lustre">
        <source>Pearly shine</source>
        <translation type="unfinished">Ánh xà cừ</translation>
    </message>
    <message id="reference.cue.pearl_lustre.note">
        <source>Colours that change with the light fit mother of pearl. They do not show the species.</source>
        <translation type="unfinished">Màu đổi theo ánh sáng phù hợp với xà cừ. Không cho biết loài.</translation>
    </message>
    <message id="reference.cue.shell_mottling">
        <source>Mottled colour</source>
        <translation type="unfinished">Màu loang lổ</translation>
    </message>
    <message id="reference.cue.shell_mottling.note">
        <source>Blotches of colour that stay visible under ultraviolet light fit shell. Do not take them for the core of a walrus tusk; they do not show the species.</source>
        <translation type="unfinished">Các mảng màu vẫn thấy được dưới tia cực tím phù hợp với vỏ sò. Đừng nhầm với lõi ngà hải mã; chúng không cho biết loài.</translation>
    </message>
    <message id="reference.cue.tubules">
        <source>Packed fibres</source>
        <translation type="unfinished">Các sợi xếp dày</translation>
    </message>
    <message id="reference.cue.tubules.note">
        <source>Hair-like fibres packed densely, cut across here, fit rhino horn. Fibres have been imitated with hair and resin, so they alone do not decide.</source>
        <translation type="unfinished">Các sợi như lông xếp dày, ở đây bị cắt ngang, phù hợp với sừng tê giác. Người ta đã bắt chước sợi bằng tóc và nhựa, nên chỉ sợi thì không đủ.</translation>
    </message>
    <message id="reference.cue.no_bone_core">
        <source>No core of bone</source>
        <translation type="unfinished">Không có lõi xương</translation>
    </message>
    <message id="reference.cue.no_bone_core.note">
        <source>Dense to the middle, without bone inside: this fits rhino horn. Other solid things have no core either, so look for fibres too.</source>
        <translation type="unfinished">Đặc đến tận giữa, không có xương bên trong: phù hợp với sừng tê giác. Vật đặc khác cũng không có lõi, nên hãy xem cả sợi.</translation>
    </message>
    <message id="reference.cue.hollow">
        <source>Hollow inside</source>
        <translation type="unfinished">Rỗng bên trong</translation>
    </message>
    <message id="reference.cue.hollow.note">
        <source>A hollow, as in buffalo horn, fits horn of cattle or buffalo. A solid, polished horn tip does not show it.</source>
        <translation type="unfinished">Khoảng rỗng như ở sừng trâu phù hợp với sừng bò hoặc sừng trâu. Đầu sừng đặc đã đánh bóng thì không thấy.</translation>
    </message>
    <message id="reference.cue.layers">
        <source>Layers round the hollow</source>
        <translation type="unfinished">Các lớp quanh phần rỗng</translation>
    </message>
    <message id="reference.cue.layers.note">
        <source>Bands that follow the outline of the horn. They do not show which animal; look at the whole form too.</source>
        <translation type="unfinished">Các dải theo đường viền của sừng. Chúng không cho biết con vật nào; hãy xem cả hình dạng chung.</translation>
    </message>
    <message id="reference.cue.layers_apart">
        <source>Layers coming apart</source>
        <translation type="unfinished">Các lớp tách rời</translation>
    </message>
    <message id="reference.cue.layers_apart.note">
        <source>A gap between two layers of horn. It does not show which animal; never pull layers apart to see more.</source>
        <translation type="unfinished">Khe hở giữa hai lớp sừng. Không cho biết con vật nào; không bao giờ tách lớp để xem thêm.</translation>
    </message>
    <message id="reference.cue.cloud_blotches">
        <source>Cloud-like blotches</source>
        <translation type="unfinished">Mảng như đám mây</translation>
    </message>
    <message id="reference.cue.cloud_blotches.note">
        <source>Large, irregular blotches on a greyish ground fit clouded leopard. A small cut piece does not show it.</source>
        <translation type="unfinished">Các mảng lớn, không đều trên nền xám phù hợp với báo gấm. Mảnh cắt nhỏ không cho biết điều đó.</translation>
    </message>
    <message id="reference.cue.zebra_bands">
        <source>Bold bands</source>
        <translation type="unfinished">Dải đậm</translation>
    </message>
    <message id="reference.cue.zebra_bands.note">
        <source>Broad dark bands on a pale ground fit zebra. Compare them with the narrower stripes of a tiger skin; if in doubt, refer it.</source>
        <translation type="unfinished">Các dải sẫm rộng trên nền nhạt phù hợp với ngựa vằn. Hãy so với vằn hẹp hơn trên da hổ; nếu còn ngờ thì chuyển giám định.</translation>
    </message>
    <message id="reference.cue.worn_patch">
        <source>Worn patch</source>
        <translation type="unfinished">Chỗ mòn lông</translation>
    </message>
    <message id="reference.cue.worn_patch.note">
        <source>Where the hair is worn, the stripes of a real tiger skin stay visible below. Photograph the place; never shave or rub a skin to see this.</source>
        <translation type="unfinished">Ở chỗ lông đã mòn, vằn trên da hổ thật vẫn thấy được bên dưới. Hãy chụp ảnh chỗ này; không bao giờ cạo hay chà da để xem.</translation>
    </message>
    <message id="reference.cue.root_colour">
        <source>Plain skin below</source>
        <translation type="unfinished">Da trơn bên dưới</translation>
    </message>
    <message id="reference.cue.root_colour.note">
        <source>Where the hair is thin the stripes stop and the skin below is plain. This raises suspicion of paint; it does not show the animal. Never wash or rub it.</source>
        <translation type="unfinished">Ở chỗ lông thưa, vằn dừng lại và da bên dưới trơn một màu. Điều này khiến nghi là vẽ; không cho biết con vật nào. Không rửa hay chà.</translation>
    </message>
    <message id="reference.cue.white_belly">
        <source>Pale underside</source>
        <translation type="unfinished">Mặt dưới nhạt màu</translation>
    </message>
    <message id="reference.cue.white_belly.note">
        <source>Pale hair of the belly and of the inside of the legs. It does not name the animal; lay the skin flat and photograph both flanks.</source>
        <translation type="unfinished">Lông nhạt màu ở bụng và mặt trong của chân. Không cho biết con vật nào; hãy trải phẳng da và chụp cả hai bên sườn.</translation>
    </message>
    <message id="reference.cue.skin_side">
        <source>Skin side</source>
        <translation type="unfinished">Mặt da</translation>
    </message>
    <message id="reference.cue.skin_side.note">
        <source>A skin side behind the hair fits real skin. It does not show which animal, nor whether the hair was dyed.</source>
        <translation type="unfinished">Mặt da phía sau lớp lông phù hợp với da thật. Không cho biết con vật nào, cũng không cho biết lông có bị nhuộm không.</translation>
    </message>
    <message id="reference.cue.backing">
        <source>Woven or knitted back</source>
        <translation type="unfinished">Mặt sau dệt hoặc đan</translation>
    </message>
    <message id="reference.cue.backing.note">
        <source>A woven or knitted back fits fabric or faux fur. Look at the length of the hair too: it is all the same.</source>
        <translation type="unfinished">Mặt sau dệt hoặc đan phù hợp với vải hoặc lông thú giả. Hãy xem cả chiều dài lông: lông dài đều nhau.</translation>
    </message>
    <message id="reference.cue.seam">
        <source>Seam</source>
        <translation type="unfinished">Đường may nối</translation>
    </message>
    <message id="reference.cue.seam.note">
        <source>Two pieces are joined here. A seam alone does not show what the pieces are; look at both faces.</source>
        <translation type="unfinished">Hai mảnh được nối ở đây. Chỉ đường nối thì không cho biết các mảnh là gì; hãy xem cả hai mặt.</translation>
    </message>
    <message id="reference.cue.not_by_eye">
        <source>Not for the eye</source>
        <translation type="unfinished">Mắt không nhận ra được</translation>
    </message>
    <message id="reference.cue.not_by_eye.note">
        <source>Nothing to be seen here names what it is. Photograph it with wrapping and label, and refer it to the laboratory.</source>
        <translation type="unfinished">Không có gì nhìn thấy ở đây cho biết đó là gì. Hãy chụp ảnh cùng bao gói, nhãn và chuyển giám định phòng thí nghiệm.</translation>
    </message>
    <message id="reference.cue.swollen_curled">
        <source>Swollen and curled</source>
        <translation type="unfinished">Phồng và cong</translation>
    </message>
    <message id="reference.cue.swollen_curled.note">
        <source>Swollen, curled and golden yellow fits heat-treated pangolin scale. The ridges of raw scale are gone, which does not exclude scale.</source>
        <translation type="unfinished">Phồng, cong, màu vàng óng phù hợp với vảy tê tê đã chế biến bằng nhiệt. Gờ của vảy thô đã mất, nhưng điều đó không loại trừ vảy.</translation>
    </message>
    <message id="reference.cue.blistered_face">
        <source>Blistered face</source>
        <translation type="unfinished">Mặt phồng rộp</translation>
    </message>
    <message id="reference.cue.blistered_face.note">
        <source>Blisters in the place of ridges fit heat-treated pangolin scale. Do not take the piece for food or plastic.</source>
        <translation type="unfinished">Các chỗ phồng rộp thay cho gờ phù hợp với vảy tê tê đã chế biến bằng nhiệt. Đừng nhầm mảnh này với đồ ăn hay nhựa.</translation>
    </message>
    <message id="reference.cue.bone_streaks">
        <source>Dark streaks</source>
        <translation type="unfinished">Vệt sẫm</translation>
    </message>
    <message id="reference.cue.bone_streaks.note">
        <source>Blood channels cut lengthwise, often dark with dirt. They fit bone, not one animal; do not read them as the grain of ivory.</source>
        <translation type="unfinished">Đường mạch máu bị cắt dọc, thường sẫm vì bụi bẩn. Phù hợp với xương, không chỉ ra con vật nào; đừng đọc thành thớ ngà.</translation>
    </message>
    <message id="reference.cue.even_surface">
        <source>Even surface</source>
        <translation type="unfinished">Bề mặt đồng đều</translation>
    </message>
    <message id="reference.cue.even_surface.note">
        <source>No natural channels and no crossing lines: this fits resin or plastic. A missing pattern alone does not exclude ivory or tooth.</source>
        <translation type="unfinished">Không có rãnh tự nhiên, không có vân giao nhau: phù hợp với nhựa. Chỉ thiếu vân thì không loại trừ ngà hay răng.</translation>
    </message>
    <message id="reference.cue.brown_skin">
        <source>Rest of brown skin</source>
        <translation type="unfinished">Vết vỏ nâu còn lại</translation>
    </message>
    <message id="reference.cue.brown_skin.note">
        <source>Brown skin left on a carving fits a palm nut. A finished piece may have none.</source>
        <translation type="unfinished">Vỏ nâu còn lại trên vật chạm phù hợp với hạt cọ. Vật đã hoàn thiện có thể không còn.</translation>
    </message>
    <message id="reference.cue.cut_end">
        <source>Cut end</source>
        <translation type="unfinished">Đầu bị cắt</translation>
    </message>
    <message id="reference.cue.cut_end.note">
        <source>The section is seen here: round or oval in a tusk, flattened and hollow in buffalo horn. The outline alone does not decide; look for crossing lines.</source>
        <translation type="unfinished">Ở đây thấy mặt cắt: tròn hoặc bầu dục ở ngà, dẹt và rỗng ở sừng trâu. Chỉ đường viền thì không đủ; hãy tìm vân giao nhau.</translation>
    </message>
    <message id="reference.cue.side_wall">
        <source>Side of the piece</source>
        <translation type="unfinished">Mặt bên của mảnh</translation>
    </message>
    <message id="reference.cue.side_wall.note">
        <source>The outside of a piece cut at both ends. It does not decide; look at the cut ends.</source>
        <translation type="unfinished">Mặt ngoài của mảnh bị cắt hai đầu. Mặt này không đủ để kết luận; hãy xem các đầu cắt.</translation>
    </message>
    <message id="reference.cue.stained_rind">
        <source>Stained rind</source>
        <translation type="unfinished">Vỏ bị nhuộm màu</translation>
    </message>
    <message id="reference.cue.stained_rind.note">
        <source>Brown, blue-grey, green or blue stain fits long burial and so mammoth; a thick, layered rind is typical of mammoth. Colour alone does not decide.</source>
        <translation type="unfinished">Vết màu nâu, xám xanh, xanh lục hay xanh lam phù hợp với việc chôn lâu trong đất, nên cũng phù hợp với ngà voi ma mút; vỏ dày nhiều lớp là điển hình của ngà này. Chỉ màu sắc thì không đủ.</translation>
    </message>
    <message id="reference.cue.growth_bands">
        <source>Growth bands</source>
        <translation type="unfinished">Dải tăng trưởng</translation>
    </message>
    <message id="reference.cue.growth_bands.note">
        <source>Broad, ring-like bands come with growth. They are not the crossing lines; look for those on a cut end.</source>
        <translation type="unfinished">Các dải rộng như vòng hình thành khi ngà lớn lên. Đó không phải vân giao nhau; hãy tìm vân giao nhau ở đầu cắt.</translation>
    </message>
    <message id="reference.cue.base_opening">
        <source>Opening at the base</source>
        <translation type="unfinished">Miệng ở gốc</translation>
    </message>
    <message id="reference.cue.base_opening.note">
        <source>The end of the sheath where the bone sat. It does not show which animal; photograph the underside too.</source>
        <translation type="unfinished">Đầu bao sừng của vuốt, chỗ xương từng nằm. Không cho biết con vật nào; hãy chụp cả mặt dưới.</translation>
    </message>
    <message id="reference.cue.poured_base">
        <source>Poured base</source>
        <translation type="unfinished">Gốc có vết rót</translation>
    </message>
    <message id="reference.cue.poured_base.note">
        <source>A flat pour mark at the base fits a cast piece. It does not show what was cast; refer it.</source>
        <translation type="unfinished">Vết rót phẳng ở gốc phù hợp với vật đúc. Không cho biết đúc từ chất gì; hãy chuyển giám định.</translation>
    </message>
    <message id="reference.cue.side_groove">
        <source>Groove along the side</source>
        <translation type="unfinished">Rãnh dọc mặt bên</translation>
    </message>
    <message id="reference.cue.side_groove.note">
        <source>A shallow groove along the claw. It does not name the animal: a loose claw is at most that of a big cat.</source>
        <translation type="unfinished">Rãnh nông chạy dọc vuốt. Không cho biết con vật nào: vuốt rời nhiều nhất chỉ ghi là của thú họ mèo lớn.</translation>
    </message>
    <message id="reference.cue.sheath_layers">
        <source>Layers of the sheath</source>
        <translation type="unfinished">Các lớp bao sừng</translation>
    </message>
    <message id="reference.cue.sheath_layers.note">
        <source>Thin layers of horn, worn or peeling. They do not show which mammal; never peel one off to see more.</source>
        <translation type="unfinished">Các lớp sừng mỏng, mòn hoặc bong. Chúng không cho biết loài thú nào; không bao giờ bóc lớp để xem thêm.</translation>
    </message>
    <message id="reference.cue.painted_base">
        <source>Painted base</source>
        <translation type="unfinished">Gốc được sơn</translation>
    </message>
    <message id="reference.cue.painted_base.note">
        <source>Paint laid over the base raises suspicion of a cast piece. Look for a seam and bubbles, and refer it.</source>
        <translation type="unfinished">Lớp sơn phủ ở gốc khiến nghi là vật đúc. Hãy tìm đường ghép và bọt khí, rồi chuyển giám định.</translation>
    </message>
    <message id="reference.cue.root_crown_line">
        <source>Line of root and crown</source>
        <translation type="unfinished">Ranh giới chân và thân răng</translation>
    </message>
    <message id="reference.cue.root_crown_line.note">
        <source>Here the root ends and the enamel begins. It does not show which animal: bear canines are sold as tiger; refer every loose canine.</source>
        <translation type="unfinished">Chân răng hết ở đây và men bắt đầu. Không cho biết con vật nào: răng nanh gấu từng bị bán như răng hổ, nên mọi răng nanh rời đều chuyển giám định.</translation>
    </message>
    <message id="reference.cue.enamel_cracks">
        <source>Fine cracks in enamel</source>
        <translation type="unfinished">Vết rạn trên men</translation>
    </message>
    <message id="reference.cue.enamel_cracks.note">
        <source>Hairlines in the enamel of the crown. They do not show which animal; refer every loose canine.</source>
        <translation type="unfinished">Các vết rạn mảnh trên men thân răng. Không cho biết con vật nào; mọi răng nanh rời đều chuyển giám định.</translation>
    </message>
    <message id="reference.cue.root_rings">
        <source>Rings on the root</source>
        <translation type="unfinished">Vòng trên chân răng</translation>
    </message>
    <message id="reference.cue.root_rings.note">
        <source>Faint rings round the root. They do not show which animal; refer every loose canine.</source>
        <translation type="unfinished">Các vòng mờ quanh chân răng. Không cho biết con vật nào; mọi răng nanh rời đều chuyển giám định.</translation>
    </message>
    <message id="reference.cue.open_root">
        <source>Open root</source>
        <translation type="unfinished">Chân răng hở</translation>
    </message>
    <message id="reference.cue.open_root.note">
        <source>The hollow inside the tooth is open at the end of the root. It does not show which animal; refer every loose canine.</source>
        <translation type="unfinished">Khoang rỗng trong răng mở ra ở cuối chân răng. Không cho biết con vật nào; mọi răng nanh rời đều chuyển giám định.</translation>
    </message>
    <message id="reference.cue.poured_end">
        <source>Poured end</source>
        <translation type="unfinished">Đầu có vết rót</translation>
    </message>
    <message id="reference.cue.poured_end.note">
        <source>A flat pour mark at the end of the root fits a cast piece. It does not show what was cast; refer every loose canine.</source>
        <translation type="unfinished">Vết rót phẳng ở cuối chân răng phù hợp với vật đúc. Không cho biết đúc từ chất gì; mọi răng nanh rời đều chuyển giám định.</translation>
    </message>
    <message id="reference.cue.fibre_base">
        <source>Fibrous base</source>
        <translation type="unfinished">Gốc dạng sợi</translation>
    </message>
    <message id="reference.cue.fibre_base.note">
        <source>A rough, sponge-like base of fibres without a bone core fits rhino horn. It does not show the species or where the horn comes from.</source>
        <translation type="unfinished">Gốc thô ráp, xốp như bọt biển, toàn sợi, không có lõi xương, phù hợp với sừng tê giác. Không cho biết loài hay nguồn gốc của sừng.</translation>
    </message>
    <message id="reference.cue.sawn_face">
        <source>Sawn face</source>
        <translation type="unfinished">Mặt cưa</translation>
    </message>
    <message id="reference.cue.sawn_face.note">
        <source>A dense, oval face of hair-like fibres fits rhino horn. Fibres have been imitated, so they alone do not decide.</source>
        <translation type="unfinished">Mặt đặc, hình bầu dục, gồm các sợi như lông phù hợp với sừng tê giác. Sợi đã từng bị bắt chước, nên chỉ sợi thì không đủ.</translation>
    </message>
    <message id="reference.cue.worn_tip">
        <source>Worn tip</source>
        <translation type="unfinished">Đầu mòn</translation>
    </message>
    <message id="reference.cue.worn_tip.note">
        <source>The tip alone does not decide. Look at the base and at the fibres.</source>
        <translation type="unfinished">Chỉ đầu nhọn thì không đủ. Hãy xem gốc và các sợi.</translation>
    </message>
    <message id="reference.cue.fine_fibres">
        <source>Fine fibres</source>
        <translation type="unfinished">Sợi mảnh</translation>
    </message>
    <message id="reference.cue.fine_fibres.note">
        <source>Hair-like fibres along the surface fit rhino horn. Copies of resin and even human hair exist, so fibres alone do not decide.</source>
        <translation type="unfinished">Các sợi như lông dọc bề mặt phù hợp với sừng tê giác. Có đồ bắt chước bằng nhựa, thậm chí bằng tóc người, nên chỉ sợi thì không đủ.</translation>
    </message>
    <message id="reference.cue.frayed_rim">
        <source>Frayed rim</source>
        <translation type="unfinished">Mép xơ</translation>
    </message>
    <message id="reference.cue.frayed_rim.note">
        <source>Rough, loose fibres at the rim of the base fit rhino horn. Do not pull or trim them; they are part of the exhibit.</source>
        <translation type="unfinished">Các sợi thô, rời ở mép gốc phù hợp với sừng tê giác. Đừng kéo hay tỉa; chúng là một phần của vật chứng.</translation>
    </message>
    <message id="reference.cue.joint_end">
        <source>Joint end</source>
        <translation type="unfinished">Đầu khớp</translation>
    </message>
    <message id="reference.cue.joint_end.note">
        <source>The widened end of a limb bone. Without a skull it is at most large carnivore or big cat in a photograph; refer it.</source>
        <translation type="unfinished">Đầu phình to của xương chi. Không có hộp sọ thì qua ảnh nhiều nhất chỉ nói được thú ăn thịt lớn hoặc thú họ mèo lớn; hãy chuyển giám định.</translation>
    </message>
    <message id="reference.cue.vessel_streaks">
        <source>Streaks of blood channels</source>
        <translation type="unfinished">Vệt mạch máu</translation>
    </message>
    <message id="reference.cue.vessel_streaks.note">
        <source>Small pits and scratch-like streaks fit bone. They do not show which animal; photograph them before any cleaning.</source>
        <translation type="unfinished">Các lỗ nhỏ và vệt như vết xước phù hợp với xương. Không cho biết con vật nào; hãy chụp ảnh trước khi lau chùi.</translation>
    </message>
    <message id="reference.cue.growth_rings">
        <source>Growth rings</source>
        <translation type="unfinished">Vòng tăng trưởng</translation>
    </message>
    <message id="reference.cue.growth_rings.note">
        <source>Fine rings round one middle fit a fish scale. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation type="unfinished">Các vòng mảnh quanh một tâm phù hợp với vảy cá. Hãy tìm gờ của vảy tê tê ở cả hai mặt trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.thick_woody_end">
        <source>Thick woody end</source>
        <translation type="unfinished">Đầu dày hóa gỗ</translation>
    </message>
    <message id="reference.cue.thick_woody_end.note">
        <source>A thickened, woody end fits the scale of a cone. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation type="unfinished">Đầu dày, hóa gỗ phù hợp với vảy của quả thông. Hãy tìm gờ của vảy tê tê ở cả hai mặt trước khi kết luận.</translation>
    </message>
    <message id="reference.cue.moulded_ridges">
        <source>Ridges all alike</source>
        <translation type="unfinished">Gờ giống hệt nhau</translation>
    </message>
    <message id="reference.cue.moulded_ridges.note">
        <source>Clean ridges that are the same on every piece fit a moulded copy. Cleanness alone does not decide: processed scale lacks scratches too.</source>
        <translation type="unfinished">Các gờ sạch, giống nhau ở mọi mảnh phù hợp với hàng đúc khuôn. Chỉ sạch thì không đủ: vảy đã chế biến cũng không có vết xước.</translation>
    </message>
    <message id="reference.cue.sprue_stub">
        <source>Stub of the pour</source>
        <translation type="unfinished">Cuống rót</translation>
    </message>
    <message id="reference.cue.sprue_stub.note">
        <source>A stub where the mould was filled fits a cast piece. It does not show what was cast.</source>
        <translation type="unfinished">Mẩu cuống ở chỗ rót vào khuôn phù hợp với vật đúc. Không cho biết đúc từ chất gì.</translation>
    </message>
    <message id="reference.cue.overlapping_scales">
        <source>Overlapping scales</source>
        <translation type="unfinished">Vảy xếp chồng</translation>
    </message>
    <message id="reference.cue.overlapping_scales.note">
        <source>Horny scales that overlap on a skin fit pangolin, the only mammals covered with them. They do not show the species.</source>
        <translation type="unfinished">Vảy sừng xếp chồng lên nhau trên da phù hợp với tê tê, nhóm thú duy nhất có vảy như vậy. Không cho biết loài.</translation>
    </message>
    <message id="reference.cue.skin_underside">
        <source>Underside of the skin</source>
        <translation type="unfinished">Mặt dưới của da</translation>
    </message>
    <message id="reference.cue.skin_underside.note">
        <source>Skin, fat or hair on the pieces supports real scale. Photograph it before anything is cleaned; it does not show the species.</source>
        <translation type="unfinished">Da, mỡ hoặc lông trên mảnh là dấu hiệu ủng hộ vảy thật. Hãy chụp ảnh trước khi làm sạch bất cứ gì; không cho biết loài.</translation>
    </message>
    <message id="reference.cue.skin_remains">
        <source>Remains of skin</source>
        <translation type="unfinished">Phần da còn sót</translation>
    </message>
    <message id="reference.cue.skin_remains.note">
        <source>Skin, fat or hair at the base supports real scale. Leave it in place for photographs and sampling; it does not show the species.</source>
        <translation type="unfinished">Da, mỡ hoặc lông ở gốc là dấu hiệu ủng hộ vảy thật. Hãy để nguyên để chụp ảnh và lấy mẫu; không cho biết loài.</translation>
    </message>
    <message id="reference.cue.red_layer">
        <source>Bright red layer</source>
        <translation type="unfinished">Lớp đỏ tươi</translation>
    </message>
    <message id="reference.cue.red_layer.note">
        <source>A bright red edge on yellow material fits helmeted hornbill casque. It can be carved off, so its absence shows nothing.</source>
        <translation type="unfinished">Mép đỏ tươi trên chất liệu vàng phù hợp với mũ mỏ chim hồng hoàng (tê điểu). Lớp này có thể bị đục bỏ, nên không thấy cũng không cho biết gì.</translation>
    </message>
    <message id="reference.cue.yellow_front">
        <source>Yellow front</source>
        <translation type="unfinished">Mặt trước màu vàng</translation>
    </message>
    <message id="reference.cue.yellow_front.note">
        <source>Yellow beside bright red fits helmeted hornbill casque. Do not take it for dyed ivory or amber.</source>
        <translation type="unfinished">Màu vàng cạnh màu đỏ tươi phù hợp với mũ mỏ chim hồng hoàng (tê điểu). Đừng nhầm với ngà nhuộm hay hổ phách.</translation>
    </message>
    <message id="reference.cue.bill">
        <source>Bill</source>
        <translation type="unfinished">Mỏ</translation>
    </message>
    <message id="reference.cue.bill.note">
        <source>The bill below the casque. It does not decide; look at the casque, which is solid in the helmeted hornbill and light or hollow in the others.</source>
        <translation type="unfinished">Mỏ nằm dưới phần mũ. Chỉ mỏ thì không đủ; hãy xem phần mũ: đặc ở tê điểu, nhẹ hoặc rỗng ở các loài hồng hoàng khác.</translation>
    </message>
    <message id="reference.cue.blotchy_yellow">
        <source>Blotchy pale part</source>
        <translation type="unfinished">Phần nhạt loang lổ</translation>
    </message>
    <message id="reference.cue.blotchy_yellow.note">
        <source>A pale part that looks blotchy rather than even fits hornbill casque. Look for a red edge; it may have been carved off.</source>
        <translation type="unfinished">Phần nhạt màu trông loang lổ, không đều, phù hợp với mũ mỏ chim hồng hoàng. Hãy tìm mép đỏ; mép này có thể đã bị đục bỏ.</translation>
    </message>
</context>
</TS>
