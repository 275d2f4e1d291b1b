<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>advice</name>
    <message id="advice.proboscidean_ivory.separates">
        <source>Fine crossing lines on a face cut across. Near the outer edge, wide angles fit elephant, narrow ones mammoth; what lies between stays open.</source>
        <translation type="unfinished">Các vân mảnh giao nhau trên mặt cắt ngang. Gần mép ngoài, góc rộng phù hợp với voi, góc hẹp phù hợp với voi ma mút; khoảng giữa thì chưa xác định được.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.1">
        <source>Check that the face is cut across, not along: crossing lines show only there. Without them it can still be ivory.</source>
        <translation type="unfinished">Kiểm tra mặt được cắt ngang chứ không cắt dọc: vân giao nhau chỉ thấy ở mặt cắt ngang. Không thấy vân thì vẫn có thể là ngà.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.2">
        <source>Measure the crossing lines near the outer edge, five angles of each kind on one cut. One angle alone decides nothing.</source>
        <translation type="unfinished">Đo góc các vân gần mép ngoài, mỗi loại năm góc trên cùng một mặt cắt. Chỉ một góc thì không kết luận được gì.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">Chụp lại cận cảnh, có thước trong ảnh.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.proboscidean_ivory.limit">
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving with similar lines is known.</source>
        <translation type="unfinished">Ảnh không cho biết là loài voi nào, sống ở đâu hay bao nhiêu tuổi. Đã biết một vật chạm bằng răng hà mã có vân tương tự.</translation>
    </message>
    <message id="advice.tusk.separates">
        <source>Elephant tusks are round or oval in section. Other tusks can be roundish too: look for crossing lines on a face cut across.</source>
        <translation type="unfinished">Ngà voi có tiết diện tròn hoặc bầu dục. Ngà khác cũng có thể hơi tròn: hãy tìm vân giao nhau trên mặt cắt ngang.</translation>
    </message>
    <message id="advice.tusk.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation type="unfinished">Chụp toàn bộ ngà kèm thước dây, rồi chụp gốc, đầu và các mặt cắt.</translation>
    </message>
    <message id="advice.tusk.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">Tìm vân giao nhau trên mặt cắt ngang.</translation>
    </message>
    <message id="advice.tusk.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.tusk.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.tusk.limit">
        <source>Length and outline alone do not name the animal: walrus tusks reach about a metre too.</source>
        <translation type="unfinished">Chỉ chiều dài và hình dáng thì không nói được loài: ngà hải mã cũng dài khoảng một mét.</translation>
    </message>
    <message id="advice.pangolin_scales.separates">
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face.</source>
        <translation type="unfinished">Gờ dọc đều ở mặt ngoài phía đầu rộng, và một gờ hình cung ngang mặt trong.</translation>
    </message>
    <message id="advice.pangolin_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">Chụp hai mặt và cạnh của vài mảnh, có thước.</translation>
    </message>
    <message id="advice.pangolin_scales.next.2">
        <source>Leave remains of skin, fat or hair on the scales.</source>
        <translation type="unfinished">Giữ nguyên phần da, mỡ hoặc lông còn dính trên vảy.</translation>
    </message>
    <message id="advice.pangolin_scales.next.3">
        <source>Sort and weigh each kind apart. A number of animals is always a range, with its conversion factor.</source>
        <translation type="unfinished">Phân loại và cân riêng từng loại. Số cá thể luôn là một khoảng, kèm hệ số quy đổi.</translation>
    </message>
    <message id="advice.pangolin_scales.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.pangolin_scales.limit">
        <source>Loose scales do not show the species: only a laboratory can tell.</source>
        <translation type="unfinished">Vảy rời không cho biết loài: chỉ phòng thí nghiệm mới xác định được.</translation>
    </message>
    <message id="advice.tiger_skin.separates">
        <source>On tiger skin the stripes stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation type="unfinished">Trên da hổ, vằn vẫn thấy ở chỗ lông thưa; vằn vẽ chỉ nằm trên lông.</translation>
    </message>
    <message id="advice.tiger_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">Chụp nguyên trạng. Rồi trải phẳng tấm da: chụp vuông góc hai bên sườn và toàn bộ chiều dài.</translation>
    </message>
    <message id="advice.tiger_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">Chụp mặt trong của da và chỗ lông thưa. Không cạo, giặt hay chà xát.</translation>
    </message>
    <message id="advice.tiger_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.tiger_skin.next.4">
        <source>Refer it to the laboratory: dyed dog skin and altered cow hide are known.</source>
        <translation type="unfinished">Chuyển giám định: đã biết có da chó nhuộm và da bò bị sửa đổi.</translation>
    </message>
    <message id="advice.tiger_skin.limit">
        <source>A photo cannot show where the animal lived or how old it was. A painted skin can still come from a protected cat.</source>
        <translation type="unfinished">Ảnh không cho biết con vật sống ở đâu hay bao nhiêu tuổi. Da vẽ vẫn có thể là của loài thú họ mèo được bảo vệ.</translation>
    </message>
    <message id="advice.hippo_ivory.separates">
        <source>Fine lines that follow the outline, and a seam or arched zone at the centre; ridged hard enamel outside.</source>
        <translation type="unfinished">Các đường mảnh theo viền ngoài, có đường nối hoặc vùng vòm ở giữa; bên ngoài là men cứng có gờ.</translation>
    </message>
    <message id="advice.hippo_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation type="unfinished">Chụp mặt cắt ngang từ tâm ra mép.</translation>
    </message>
    <message id="advice.hippo_ivory.next.2">
        <source>Look for ridged enamel on the outside.</source>
        <translation type="unfinished">Tìm lớp men có gờ ở bên ngoài.</translation>
    </message>
    <message id="advice.hippo_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">Chụp lại cận cảnh, có thước trong ảnh.</translation>
    </message>
    <message id="advice.hippo_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.hippo_ivory.limit">
        <source>Once enamel and centre are carved away, a photo cannot tell it from other ivory.</source>
        <translation type="unfinished">Khi men và phần giữa đã bị đục bỏ, ảnh không phân biệt được với ngà khác.</translation>
    </message>
    <message id="advice.leopard_skin.separates">
        <source>Rosettes: spots in rings. Cheetahs have solid spots, clouded leopards large cloud-like blotches.</source>
        <translation type="unfinished">Hoa thị: đốm xếp thành vòng. Báo săn có đốm đặc, báo gấm có mảng lớn như mây.</translation>
    </message>
    <message id="advice.leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">Chụp nguyên trạng. Rồi trải phẳng tấm da: chụp vuông góc hai bên sườn và toàn bộ chiều dài.</translation>
    </message>
    <message id="advice.leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">Chụp mặt trong của da và chỗ lông thưa. Không cạo, giặt hay chà xát.</translation>
    </message>
    <message id="advice.leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.leopard_skin.limit">
        <source>A photo cannot tell leopard from jaguar without the origin, and cannot settle a small cut piece.</source>
        <translation type="unfinished">Ảnh không phân biệt được báo hoa mai với báo đốm Mỹ nếu không rõ nguồn gốc, và không kết luận được với mảnh cắt nhỏ.</translation>
    </message>
    <message id="advice.bone.separates">
        <source>Small pits or dark streaks of blood channels under a 10x lens, and no crossing lines.</source>
        <translation type="unfinished">Lỗ nhỏ hoặc vệt sẫm của mạch máu khi soi kính 10x, không có vân giao nhau.</translation>
    </message>
    <message id="advice.bone.next.1">
        <source>Photograph it as found: dirt in the pores is a sign, and cleaning removes it.</source>
        <translation type="unfinished">Chụp nguyên trạng: bụi bẩn trong lỗ là dấu hiệu, làm sạch sẽ mất.</translation>
    </message>
    <message id="advice.bone.next.2">
        <source>Look with a lens for pits, joints and filler.</source>
        <translation type="unfinished">Dùng kính lúp tìm lỗ, mối ghép và chất trám.</translation>
    </message>
    <message id="advice.bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.bone.next.4">
        <source>Refer it: bone may come from a protected animal.</source>
        <translation type="unfinished">Chuyển giám định: xương có thể của loài được bảo vệ.</translation>
    </message>
    <message id="advice.bone.limit">
        <source>The eye cannot tell which animal a bone came from.</source>
        <translation type="unfinished">Mắt thường không cho biết xương của loài nào.</translation>
    </message>
    <message id="advice.painted_skin.separates">
        <source>Painted stripes sit on the hair only. Stripes that mirror each other left and right are suspicious.</source>
        <translation type="unfinished">Vằn vẽ chỉ nằm trên lông. Vằn hai bên đối xứng như gương là đáng ngờ.</translation>
    </message>
    <message id="advice.painted_skin.next.1">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">Chụp mặt trong của da và chỗ lông thưa. Không cạo, giặt hay chà xát.</translation>
    </message>
    <message id="advice.painted_skin.next.2">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">Chụp nguyên trạng. Rồi trải phẳng tấm da: chụp vuông góc hai bên sườn và toàn bộ chiều dài.</translation>
    </message>
    <message id="advice.painted_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.painted_skin.next.4">
        <source>Refer it: the hide below the paint may be a protected cat's.</source>
        <translation type="unfinished">Chuyển giám định: lớp da bên dưới có thể của loài thú họ mèo được bảo vệ.</translation>
    </message>
    <message id="advice.painted_skin.limit">
        <source>A photo cannot show which animal's hide lies below the paint.</source>
        <translation type="unfinished">Ảnh không cho biết da bên dưới là của loài nào.</translation>
    </message>
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation type="unfinished">Bề mặt đều, không có mạch tự nhiên; có bọt khí, vết rót hoặc đường khuôn.</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, seams and a pattern that repeats.</source>
        <translation type="unfinished">Dùng kính lúp tìm bọt khí, đường khuôn và hoa văn lặp lại.</translation>
    </message>
    <message id="advice.resin.next.2">
        <source>Check whether lines truly cross and go into the depth; printed lines do not.</source>
        <translation type="unfinished">Kiểm tra các vân có thật sự giao nhau và ăn sâu không; vân in thì không.</translation>
    </message>
    <message id="advice.resin.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation type="unfinished">So sánh cạnh nhau với mẫu chuẩn đã biết.</translation>
    </message>
    <message id="advice.resin.next.4">
        <source>If it may hold pressed ivory dust, refer it: that is treated as ivory.</source>
        <translation type="unfinished">Nếu có thể chứa bột ngà ép, hãy chuyển giám định: loại này được coi như ngà.</translation>
    </message>
    <message id="advice.resin.limit">
        <source>A cast piece may still hold ivory dust; a photo cannot show that.</source>
        <translation type="unfinished">Vật đúc vẫn có thể chứa bột ngà; ảnh không cho thấy điều đó.</translation>
    </message>
    <message id="advice.tagua.separates">
        <source>A small piece with brown skin remains or a hollow centre, and no crossing lines.</source>
        <translation type="unfinished">Mảnh nhỏ còn vỏ nâu hoặc rỗng ở giữa, không có vân giao nhau.</translation>
    </message>
    <message id="advice.tagua.next.1">
        <source>Look for brown skin remains and a hollow in the centre.</source>
        <translation type="unfinished">Tìm phần vỏ nâu còn sót và lỗ rỗng ở giữa.</translation>
    </message>
    <message id="advice.tagua.next.2">
        <source>Measure it: a nut is only a few centimetres across.</source>
        <translation type="unfinished">Đo kích thước: hạt chỉ rộng vài xentimét.</translation>
    </message>
    <message id="advice.tagua.next.3">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation type="unfinished">Xem các mặt cắt có vân giao nhau không; nếu có, coi là ngà nghi vấn.</translation>
    </message>
    <message id="advice.tagua.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">Nếu nghi ngờ, hãy chuyển giám định.</translation>
    </message>
    <message id="advice.tagua.limit">
        <source>Palm nuts vary, and a small polished bead may show none of these signs.</source>
        <translation type="unfinished">Hạt cọ rất đa dạng, và một hạt nhỏ đã đánh bóng có thể không có dấu hiệu nào.</translation>
    </message>
    <message id="advice.printed_plush.separates">
        <source>A woven or knitted backing and hair of one length. Skin has a skin side, underwool and hair roots.</source>
        <translation type="unfinished">Mặt sau dệt hoặc đan, lông dài đều. Da thật có mặt da, lông tơ và chân lông.</translation>
    </message>
    <message id="advice.printed_plush.next.1">
        <source>Turn it over and photograph the back.</source>
        <translation type="unfinished">Lật lại và chụp mặt sau.</translation>
    </message>
    <message id="advice.printed_plush.next.2">
        <source>Look at the edge: fabric threads or skin?</source>
        <translation type="unfinished">Xem mép: sợi vải hay da?</translation>
    </message>
    <message id="advice.printed_plush.next.3">
        <source>Part the hair and photograph its base.</source>
        <translation type="unfinished">Rẽ lông và chụp chân lông.</translation>
    </message>
    <message id="advice.printed_plush.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">Nếu nghi ngờ, hãy chuyển giám định.</translation>
    </message>
    <message id="advice.printed_plush.limit">
        <source>A photo of the hair side alone cannot show the backing.</source>
        <translation type="unfinished">Chỉ ảnh mặt lông thì không thấy được mặt sau.</translation>
    </message>
    <message id="advice.cattle_horn.separates">
        <source>Hollow, curved, with rough cross grooves. Rhino horn is dense, of packed hair-like fibres, with a rough fibrous base.</source>
        <translation type="unfinished">Rỗng, cong, có rãnh ngang thô. Sừng tê giác đặc, gồm các sợi như tóc ép chặt, gốc xơ thô.</translation>
    </message>
    <message id="advice.cattle_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation type="unfinished">Chụp phần gốc: rỗng hay đầy sợi?</translation>
    </message>
    <message id="advice.cattle_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation type="unfinished">Chụp toàn bộ từ bên cạnh, có thước.</translation>
    </message>
    <message id="advice.cattle_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation type="unfinished">Xem đầu đã gãy hoặc đã cắt sẵn có sợi ép chặt không.</translation>
    </message>
    <message id="advice.cattle_horn.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">Nếu nghi ngờ, hãy chuyển giám định.</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation type="unfinished">Đầu sừng đã đánh bóng không cho biết loài qua ảnh.</translation>
    </message>
    <message id="advice.horn_chips.separates">
        <source>Horn and hoof chips lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale; edges are uneven.</source>
        <translation type="unfinished">Mảnh sừng, móng không có mặt ngoài gờ và gờ cung bên trong như vảy tê tê; mép không đều.</translation>
    </message>
    <message id="advice.horn_chips.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">Chụp hai mặt và cạnh của vài mảnh, có thước.</translation>
    </message>
    <message id="advice.horn_chips.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">Tìm gờ đều ở mặt ngoài và gờ hình cung ở mặt trong.</translation>
    </message>
    <message id="advice.horn_chips.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">Xem hết cả bao: hàng thường bị trộn lẫn.</translation>
    </message>
    <message id="advice.horn_chips.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">Nếu có một mảnh thấy cả hai loại gờ, coi cả lô là nghi vấn và chuyển giám định.</translation>
    </message>
    <message id="advice.horn_chips.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">Ảnh một bao chỉ thấy các mảnh ở trên.</translation>
    </message>
    <message id="advice.seed_pods.separates">
        <source>Pods and husks lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">Vỏ quả, vỏ hạt không có mặt ngoài gờ và gờ cung bên trong như vảy tê tê.</translation>
    </message>
    <message id="advice.seed_pods.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">Chụp hai mặt và cạnh của vài mảnh, có thước.</translation>
    </message>
    <message id="advice.seed_pods.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">Tìm gờ đều ở mặt ngoài và gờ hình cung ở mặt trong.</translation>
    </message>
    <message id="advice.seed_pods.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">Xem hết cả bao: hàng thường bị trộn lẫn.</translation>
    </message>
    <message id="advice.seed_pods.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">Nếu có một mảnh thấy cả hai loại gờ, coi cả lô là nghi vấn và chuyển giám định.</translation>
    </message>
    <message id="advice.seed_pods.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">Ảnh một bao chỉ thấy các mảnh ở trên.</translation>
    </message>
    <message id="advice.none.separates">
        <source>The model knows no thing that looks like this. That says nothing about what it is.</source>
        <translation type="unfinished">Mô hình không biết vật nào giống thế này. Điều đó không nói lên đây là gì.</translation>
    </message>
    <message id="advice.none.next.1">
        <source>Photograph the object alone on a plain ground.</source>
        <translation type="unfinished">Chụp riêng vật trên nền trơn.</translation>
    </message>
    <message id="advice.none.next.2">
        <source>Fill the picture with it and show any cut face.</source>
        <translation type="unfinished">Để vật chiếm đầy khung hình và cho thấy mặt cắt.</translation>
    </message>
    <message id="advice.none.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">Chụp lại cận cảnh, có thước trong ảnh.</translation>
    </message>
    <message id="advice.none.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">Nếu nghi ngờ, hãy chuyển giám định.</translation>
    </message>
    <message id="advice.none.limit">
        <source>An unknown look-alike can pass as a known product, and the other way round.</source>
        <translation type="unfinished">Một vật giống chưa biết có thể bị nhầm là sản phẩm đã biết, và ngược lại.</translation>
    </message>
</context>
</TS>
