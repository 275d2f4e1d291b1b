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
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving and resins with similar lines are known.</source>
        <translation type="unfinished">Ảnh không cho biết là loài voi nào, sống ở đâu hay bao nhiêu tuổi. Đã biết một vật chạm bằng răng hà mã và nhựa tổng hợp có vân tương tự.</translation>
    </message>
    <message id="advice.worked_ivory.separates">
        <source>Crossing lines on any face cut across. Pits or dark streaks fit bone; bubbles, a pour mark or a mould seam fit a cast piece.</source>
        <translation type="unfinished">Vân giao nhau trên bất kỳ mặt cắt ngang nào. Lỗ nhỏ hoặc vệt sẫm phù hợp với xương; bọt khí, vết rót hoặc đường ghép khuôn phù hợp với vật đúc.</translation>
    </message>
    <message id="advice.worked_ivory.next.1">
        <source>Look on ends, rims and the base for a face cut across. Without crossing lines it can still be ivory.</source>
        <translation type="unfinished">Tìm mặt cắt ngang ở các đầu, mép và đáy. Không thấy vân giao nhau thì vẫn có thể là ngà.</translation>
    </message>
    <message id="advice.worked_ivory.next.2">
        <source>Look with a lens for pits, dark streaks, bubbles and seams.</source>
        <translation type="unfinished">Dùng kính lúp tìm lỗ nhỏ, vệt sẫm, bọt khí và đường ghép.</translation>
    </message>
    <message id="advice.worked_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">Chụp lại cận cảnh, có thước trong ảnh.</translation>
    </message>
    <message id="advice.worked_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.worked_ivory.limit">
        <source>Shape and motif do not show the material. Carvings are the hard case, and good imitations are hard to tell apart in a photo.</source>
        <translation type="unfinished">Hình dáng và họa tiết không cho biết chất liệu. Đồ chạm là trường hợp khó, và đồ bắt chước khéo rất khó phân biệt qua ảnh.</translation>
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
        <source>Look for crossing lines on a face cut across, and for joints, filler or a marrow channel: tusks made of cattle bone are known.</source>
        <translation type="unfinished">Tìm vân giao nhau trên mặt cắt ngang, và tìm mối ghép, chất trám hoặc khoang tủy: đã biết có ngà làm từ xương bò.</translation>
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
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face. Moulded copies are clean and all alike.</source>
        <translation type="unfinished">Gờ dọc đều ở mặt ngoài phía đầu rộng, và một gờ hình cung ngang mặt trong. Bản đúc khuôn thì sạch và giống hệt nhau.</translation>
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
    <message id="advice.pangolin_processed.separates">
        <source>Swollen, curled and golden yellow; the ridges of raw scale may be gone. A piece already broken shows layers. Do not take it for food or plastic.</source>
        <translation type="unfinished">Phồng, cong, màu vàng óng; gờ của vảy thô có thể đã mất. Mảnh đã vỡ sẵn cho thấy các lớp. Đừng nhầm với đồ ăn hay nhựa.</translation>
    </message>
    <message id="advice.pangolin_processed.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">Chụp hai mặt và cạnh của vài mảnh, có thước.</translation>
    </message>
    <message id="advice.pangolin_processed.next.2">
        <source>Photograph the edge of a piece that is already broken.</source>
        <translation type="unfinished">Chụp mép của mảnh đã vỡ sẵn.</translation>
    </message>
    <message id="advice.pangolin_processed.next.3">
        <source>Sort and weigh it apart from raw scale; as evidence it counts the same.</source>
        <translation type="unfinished">Tách riêng và cân riêng khỏi vảy thô; giá trị chứng cứ như nhau.</translation>
    </message>
    <message id="advice.pangolin_processed.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.pangolin_processed.limit">
        <source>Loose scales do not show the species. Clean pieces without scratches can be processed scale too.</source>
        <translation type="unfinished">Vảy rời không cho biết loài. Mảnh sạch, không có vết xước cũng có thể là vảy đã chế biến.</translation>
    </message>
    <message id="advice.pangolin_skin.separates">
        <source>Horny scales that overlap, fixed in skin: among mammals only pangolins carry them. Skin, fat or hair at the base supports real scale.</source>
        <translation type="unfinished">Vảy sừng xếp chồng lên nhau, gắn trong da: trong các loài thú chỉ tê tê có. Da, mỡ hoặc lông ở gốc vảy là dấu hiệu ủng hộ vảy thật.</translation>
    </message>
    <message id="advice.pangolin_skin.next.1">
        <source>Photograph it as found, then the whole skin with a tape: total length and tail.</source>
        <translation type="unfinished">Chụp nguyên trạng, rồi chụp toàn bộ tấm da kèm thước dây: tổng chiều dài và đuôi.</translation>
    </message>
    <message id="advice.pangolin_skin.next.2">
        <source>Photograph scales and underside close up; leave skin, fat and hair in place.</source>
        <translation type="unfinished">Chụp cận cảnh vảy và mặt dưới của da; giữ nguyên da, mỡ và lông.</translation>
    </message>
    <message id="advice.pangolin_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.pangolin_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.pangolin_skin.limit">
        <source>No single feature names the species: that takes several features of a whole animal, or the laboratory.</source>
        <translation type="unfinished">Không một đặc điểm đơn lẻ nào cho biết loài: cần nhiều đặc điểm của con vật nguyên vẹn, hoặc phòng thí nghiệm.</translation>
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
    <message id="advice.walrus_ivory.separates">
        <source>A marbled, oatmeal-like core; thin cracks run in from the rind; no crossing lines. Mottled shell can be taken for the core.</source>
        <translation type="unfinished">Lõi lốm đốm như cháo yến mạch; vết nứt mảnh chạy từ lớp vỏ vào; không có vân giao nhau. Vỏ sò loang lổ dễ bị nhầm là lõi này.</translation>
    </message>
    <message id="advice.walrus_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation type="unfinished">Chụp mặt cắt ngang từ tâm ra mép.</translation>
    </message>
    <message id="advice.walrus_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">Tìm vân giao nhau trên mặt cắt ngang.</translation>
    </message>
    <message id="advice.walrus_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">Chụp lại cận cảnh, có thước trong ảnh.</translation>
    </message>
    <message id="advice.walrus_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.walrus_ivory.limit">
        <source>A piece of the outer layer alone does not show walrus, and length does not tell it from elephant.</source>
        <translation type="unfinished">Mảnh chỉ làm từ lớp ngoài thì không cho biết là hải mã, và chiều dài không phân biệt được với ngà voi.</translation>
    </message>
    <message id="advice.hornbill_casque.separates">
        <source>Yellow with a bright red edge, the pale part blotchy rather than even. Do not take it for dyed ivory or amber; bubbles or a mould seam fit a cast piece.</source>
        <translation type="unfinished">Màu vàng có mép đỏ tươi, phần nhạt loang lổ, không đều. Đừng nhầm với ngà nhuộm hay hổ phách; bọt khí hoặc đường ghép khuôn phù hợp với vật đúc.</translation>
    </message>
    <message id="advice.hornbill_casque.next.1">
        <source>Photograph the red edge and the pale part in daylight.</source>
        <translation type="unfinished">Chụp mép đỏ và phần nhạt dưới ánh sáng ban ngày.</translation>
    </message>
    <message id="advice.hornbill_casque.next.2">
        <source>Measure it: a block from one casque is at most about 8 × 5 × 2.5 cm; look for joints in a larger piece.</source>
        <translation type="unfinished">Đo kích thước: khối từ một mũ mỏ lớn nhất khoảng 8 × 5 × 2,5 cm; vật lớn hơn thì tìm mối ghép.</translation>
    </message>
    <message id="advice.hornbill_casque.next.3">
        <source>Look with a lens for bubbles and a mould seam.</source>
        <translation type="unfinished">Dùng kính lúp tìm bọt khí và đường ghép khuôn.</translation>
    </message>
    <message id="advice.hornbill_casque.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.hornbill_casque.limit">
        <source>The red layer may have been carved off; then a photo shows nothing for certain.</source>
        <translation type="unfinished">Lớp đỏ có thể đã bị đục bỏ; khi đó ảnh không cho biết gì chắc chắn.</translation>
    </message>
    <message id="advice.rhino_horn.separates">
        <source>Dense, of packed hair-like fibres, oval in section; a rough fibrous base without a bone core. Buffalo horn is hollow, with rough cross grooves.</source>
        <translation type="unfinished">Đặc, gồm các sợi như tóc ép chặt, mặt cắt bầu dục; gốc xơ thô, không có lõi xương. Sừng trâu rỗng, có rãnh ngang thô.</translation>
    </message>
    <message id="advice.rhino_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation type="unfinished">Chụp phần gốc: rỗng hay đầy sợi?</translation>
    </message>
    <message id="advice.rhino_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation type="unfinished">Chụp toàn bộ từ bên cạnh, có thước.</translation>
    </message>
    <message id="advice.rhino_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation type="unfinished">Xem đầu đã gãy hoặc đã cắt sẵn có sợi ép chặt không.</translation>
    </message>
    <message id="advice.rhino_horn.next.4">
        <source>Refer it to the laboratory: copies of cattle horn, wood, plastic, resin and even human hair are known.</source>
        <translation type="unfinished">Chuyển giám định: đã biết có đồ bắt chước làm từ sừng trâu bò, gỗ, nhựa, nhựa tổng hợp và cả tóc người.</translation>
    </message>
    <message id="advice.rhino_horn.limit">
        <source>A photo does not show the species or where the horn comes from. Fibres alone do not decide.</source>
        <translation type="unfinished">Ảnh không cho biết loài hay nguồn gốc của sừng. Chỉ sợi thì không đủ.</translation>
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
    <message id="advice.clouded_leopard_skin.separates">
        <source>Large, irregular, cloud-like blotches on a greyish ground, and a very long tail. Leopards have rosettes: spots in rings.</source>
        <translation type="unfinished">Mảng lớn, không đều, như mây trên nền hơi xám, đuôi rất dài. Báo hoa mai có hoa thị: đốm xếp thành vòng.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">Chụp nguyên trạng. Rồi trải phẳng tấm da: chụp vuông góc hai bên sườn và toàn bộ chiều dài.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">Chụp mặt trong của da và chỗ lông thưa. Không cạo, giặt hay chà xát.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">Chuyển giám định; giữ nguyên hiện trạng vật.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.limit">
        <source>A photo cannot settle a small cut piece, nor show whether the hair was dyed.</source>
        <translation type="unfinished">Ảnh không kết luận được với mảnh cắt nhỏ, cũng không cho biết lông có bị nhuộm không.</translation>
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
    <message id="advice.long_bone.separates">
        <source>Widened joint ends, a marrow channel and small pits, and no crossing lines on a face cut across: this fits bone.</source>
        <translation type="unfinished">Hai đầu khớp phình to, có khoang tủy và lỗ nhỏ, không có vân giao nhau trên mặt cắt ngang: phù hợp với xương.</translation>
    </message>
    <message id="advice.long_bone.next.1">
        <source>Photograph the whole bone with a tape, then both ends and any cut face.</source>
        <translation type="unfinished">Chụp toàn bộ xương kèm thước dây, rồi chụp hai đầu và các mặt cắt.</translation>
    </message>
    <message id="advice.long_bone.next.2">
        <source>Look for a skull or jaws with it; keep them whole and record each item apart.</source>
        <translation type="unfinished">Tìm hộp sọ hoặc hàm đi cùng; giữ nguyên vẹn và ghi riêng từng món.</translation>
    </message>
    <message id="advice.long_bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.long_bone.next.4">
        <source>Refer it: a loose bone does not name the animal, and it may come from a protected one.</source>
        <translation type="unfinished">Chuyển giám định: xương rời không cho biết con vật nào, và có thể của loài được bảo vệ.</translation>
    </message>
    <message id="advice.long_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal.</source>
        <translation type="unfinished">Không có hộp sọ, ảnh nhiều nhất chỉ cho biết là xương của động vật lớn.</translation>
    </message>
    <message id="advice.warthog_ivory.separates">
        <source>Small, strongly curved, three- or four-sided in section, with grooves and a nerve dot in the middle; no crossing lines.</source>
        <translation type="unfinished">Nhỏ, cong nhiều, mặt cắt ba hoặc bốn cạnh, có rãnh và chấm dây thần kinh ở giữa; không có vân giao nhau.</translation>
    </message>
    <message id="advice.warthog_ivory.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation type="unfinished">Chụp toàn bộ ngà kèm thước dây, rồi chụp gốc, đầu và các mặt cắt.</translation>
    </message>
    <message id="advice.warthog_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">Tìm vân giao nhau trên mặt cắt ngang.</translation>
    </message>
    <message id="advice.warthog_ivory.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.warthog_ivory.next.4">
        <source>Refer it: a small tusk is easily taken for an elephant's, and no photo settles which animal.</source>
        <translation type="unfinished">Chuyển giám định: ngà nhỏ dễ bị nhầm là ngà voi, và ảnh không xác định được con vật nào.</translation>
    </message>
    <message id="advice.warthog_ivory.limit">
        <source>Boar and warthog tusks share outline and nerve dot, and a carved piece may show neither.</source>
        <translation type="unfinished">Nanh lợn rừng và lợn bướu có chung hình mặt cắt và chấm dây thần kinh; vật chạm có thể không còn cả hai.</translation>
    </message>
    <message id="advice.claw.separates">
        <source>Underneath, a mammal's horny sheath meets only partly; a bird's wraps the claw completely. A mould seam, bubbles or a pour mark fit a cast piece.</source>
        <translation type="unfinished">Ở mặt dưới, bao sừng của thú chỉ khép một phần; của chim thì bọc kín vuốt. Đường ghép khuôn, bọt khí hoặc vết rót phù hợp với vật đúc.</translation>
    </message>
    <message id="advice.claw.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation type="unfinished">Chụp hai bên, phần gốc và mặt dưới, có thước.</translation>
    </message>
    <message id="advice.claw.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">Dùng kính lúp tìm đường ghép khuôn, bọt khí và vết rót.</translation>
    </message>
    <message id="advice.claw.next.3">
        <source>Do not write a species in the record.</source>
        <translation type="unfinished">Không ghi tên loài vào biên bản.</translation>
    </message>
    <message id="advice.claw.next.4">
        <source>Refer it: some claws seized as tiger or leopard turned out to be goat or cattle.</source>
        <translation type="unfinished">Chuyển giám định: có vuốt bị thu giữ vì nghi là hổ hoặc báo từng được xác định là của dê hoặc bò.</translation>
    </message>
    <message id="advice.claw.limit">
        <source>A loose claw does not show which mammal it came from.</source>
        <translation type="unfinished">Vuốt rời không cho biết là của loài thú nào.</translation>
    </message>
    <message id="advice.canine.separates">
        <source>A mould seam, bubbles or a pour mark fit a cast piece. Where none shows it may be a tooth, and a tooth does not name the animal.</source>
        <translation type="unfinished">Đường ghép khuôn, bọt khí hoặc vết rót phù hợp với vật đúc. Nếu không thấy thì có thể là răng, mà răng không cho biết con vật nào.</translation>
    </message>
    <message id="advice.canine.next.1">
        <source>Photograph the whole tooth from both sides and the end of its root, with a ruler.</source>
        <translation type="unfinished">Chụp toàn bộ răng từ hai bên và cuối chân răng, có thước.</translation>
    </message>
    <message id="advice.canine.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">Dùng kính lúp tìm đường ghép khuôn, bọt khí và vết rót.</translation>
    </message>
    <message id="advice.canine.next.3">
        <source>Do not write a species in the record.</source>
        <translation type="unfinished">Không ghi tên loài vào biên bản.</translation>
    </message>
    <message id="advice.canine.next.4">
        <source>Refer it: tiger canines are copied in resin or replaced by bear canines.</source>
        <translation type="unfinished">Chuyển giám định: nanh hổ bị bắt chước bằng nhựa tổng hợp hoặc thay bằng nanh gấu.</translation>
    </message>
    <message id="advice.canine.limit">
        <source>A loose tooth does not show which animal it came from.</source>
        <translation type="unfinished">Răng rời không cho biết là của con vật nào.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.separates">
        <source>A mould seam, trapped bubbles or a pour mark fit a cast claw or tooth. On a finished piece none of them may show.</source>
        <translation type="unfinished">Đường ghép khuôn, bọt khí hoặc vết rót phù hợp với vuốt hoặc răng đúc. Vật đã hoàn thiện có thể không còn dấu nào.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation type="unfinished">Chụp hai bên, phần gốc và mặt dưới, có thước.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">Dùng kính lúp tìm đường ghép khuôn, bọt khí và vết rót.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation type="unfinished">So sánh cạnh nhau với mẫu chuẩn đã biết.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.4">
        <source>Refer it: a tooth that is not a tiger's may be a protected bear's, and even specialists need the laboratory.</source>
        <translation type="unfinished">Chuyển giám định: răng không phải của hổ có thể là của gấu được bảo vệ, và cả chuyên gia cũng cần phòng thí nghiệm.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.limit">
        <source>A photo does not show what was cast. Many copies are found only in the laboratory.</source>
        <translation type="unfinished">Ảnh không cho biết đúc từ chất gì. Nhiều đồ bắt chước chỉ phòng thí nghiệm mới phát hiện được.</translation>
    </message>
    <message id="advice.zebra_skin.separates">
        <source>Broad dark bands on a pale ground. Tiger stripes are narrower and stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation type="unfinished">Dải sẫm rộng trên nền nhạt. Vằn hổ hẹp hơn và vẫn thấy ở chỗ lông thưa; vằn vẽ chỉ nằm trên lông.</translation>
    </message>
    <message id="advice.zebra_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">Chụp nguyên trạng. Rồi trải phẳng tấm da: chụp vuông góc hai bên sườn và toàn bộ chiều dài.</translation>
    </message>
    <message id="advice.zebra_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">Chụp mặt trong của da và chỗ lông thưa. Không cạo, giặt hay chà xát.</translation>
    </message>
    <message id="advice.zebra_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.zebra_skin.next.4">
        <source>Refer it: stripes may be painted, and the hide below may be a protected cat's.</source>
        <translation type="unfinished">Chuyển giám định: vằn có thể được vẽ, và lớp da bên dưới có thể của loài thú họ mèo được bảo vệ.</translation>
    </message>
    <message id="advice.zebra_skin.limit">
        <source>A photo of the hair side cannot show whether stripes were painted, nor which animal's hide it is.</source>
        <translation type="unfinished">Ảnh mặt lông không cho biết vằn có được vẽ không, cũng không cho biết da của loài nào.</translation>
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
    <message id="advice.remedy.separates">
        <source>Nothing in glue, wine or powder can be read by eye. A label says what is claimed, not what is inside.</source>
        <translation type="unfinished">Trong cao, rượu hay bột không có gì đọc được bằng mắt. Nhãn chỉ cho biết lời ghi, không cho biết bên trong là gì.</translation>
    </message>
    <message id="advice.remedy.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation type="unfinished">Chụp nguyên trạng cùng bao gói và nhãn.</translation>
    </message>
    <message id="advice.remedy.next.2">
        <source>Keep it closed. Photograph and record apart what lay beside it: bones, hides, pots.</source>
        <translation type="unfinished">Giữ kín. Chụp và ghi riêng những gì ở bên cạnh: xương, da, nồi.</translation>
    </message>
    <message id="advice.remedy.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.remedy.next.4">
        <source>Refer it: glue makers used bone of leopard, bear, dog, pig and cattle, and no photo tells which.</source>
        <translation type="unfinished">Chuyển giám định: người nấu cao đã dùng xương báo, gấu, chó, lợn và bò, và không ảnh nào cho biết là xương gì.</translation>
    </message>
    <message id="advice.remedy.limit">
        <source>A photo cannot show what is inside. Even a test that finds bone does not name the animal.</source>
        <translation type="unfinished">Ảnh không cho biết bên trong là gì. Ngay cả xét nghiệm thấy có xương cũng không cho biết con vật nào.</translation>
    </message>
    <message id="advice.meat.separates">
        <source>Meat without skin shows nothing that the eye can read. Look for skin, scales, hair or feet left on it.</source>
        <translation type="unfinished">Thịt không còn da thì mắt thường không nhận ra gì. Hãy tìm da, vảy, lông hoặc chân còn lại.</translation>
    </message>
    <message id="advice.meat.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation type="unfinished">Chụp nguyên trạng cùng bao gói và nhãn.</translation>
    </message>
    <message id="advice.meat.next.2">
        <source>Photograph skin, scales, hair or feet left on it, and what lay beside it.</source>
        <translation type="unfinished">Chụp phần da, vảy, lông hoặc chân còn lại và những gì ở bên cạnh.</translation>
    </message>
    <message id="advice.meat.next.3">
        <source>Weigh it, put it in a tight container, seal it and write down the seal number.</source>
        <translation type="unfinished">Cân, cho vào hộp kín, niêm phong và ghi số niêm phong.</translation>
    </message>
    <message id="advice.meat.next.4">
        <source>Refer it: meat without skin cannot be judged by eye.</source>
        <translation type="unfinished">Chuyển giám định: thịt không còn da không thể đánh giá bằng mắt.</translation>
    </message>
    <message id="advice.meat.limit">
        <source>A photo of meat does not name the animal. What lay beside it is context, not identification.</source>
        <translation type="unfinished">Ảnh thịt không cho biết con vật nào. Những gì ở bên cạnh là bối cảnh, không phải nhận dạng.</translation>
    </message>
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation type="unfinished">Bề mặt đều, không có mạch tự nhiên; có bọt khí, vết rót hoặc đường ghép khuôn.</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, a mould seam and a pattern that repeats.</source>
        <translation type="unfinished">Dùng kính lúp tìm bọt khí, đường ghép khuôn và hoa văn lặp lại.</translation>
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
    <message id="advice.shell.separates">
        <source>Fine layers, a pearly shine or mottled colour, and no crossing lines. Do not take the mottling for the core of a walrus tusk.</source>
        <translation type="unfinished">Các lớp mảnh, ánh xà cừ hoặc màu loang lổ, không có vân giao nhau. Đừng nhầm chỗ loang lổ với lõi ngà hải mã.</translation>
    </message>
    <message id="advice.shell.next.1">
        <source>Look with a lens for fine layers, and turn it in the light for a pearly shine.</source>
        <translation type="unfinished">Dùng kính lúp tìm các lớp mảnh, và xoay dưới ánh sáng để thấy ánh xà cừ.</translation>
    </message>
    <message id="advice.shell.next.2">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation type="unfinished">Xem các mặt cắt có vân giao nhau không; nếu có, coi là ngà nghi vấn.</translation>
    </message>
    <message id="advice.shell.next.3">
        <source>If you have an ultraviolet lamp: mottling that stays visible fits shell.</source>
        <translation type="unfinished">Nếu có đèn cực tím: màu loang lổ vẫn thấy được thì phù hợp với vỏ sò.</translation>
    </message>
    <message id="advice.shell.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">Nếu nghi ngờ, hãy chuyển giám định.</translation>
    </message>
    <message id="advice.shell.limit">
        <source>Mottling does not show the species; the final check is made in a laboratory.</source>
        <translation type="unfinished">Màu loang lổ không cho biết loài; bước kiểm tra cuối cùng làm ở phòng thí nghiệm.</translation>
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
        <source>Hollow, curved, rough cross grooves; rhino horn is dense, of hair-like fibres. Chips lack the outer ridges and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">Rỗng, cong, có rãnh ngang thô; sừng tê giác đặc, gồm các sợi như tóc. Mảnh sừng không có mặt ngoài gờ và gờ cung bên trong như vảy tê tê.</translation>
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
        <source>Chips: look through the whole bag for neat outer ridges and a bow-shaped inner ridge; if one piece shows both, treat the lot as suspected.</source>
        <translation type="unfinished">Mảnh sừng: xem hết cả bao, tìm gờ đều ở mặt ngoài và gờ hình cung ở mặt trong; nếu có một mảnh thấy cả hai, coi cả lô là nghi vấn.</translation>
    </message>
    <message id="advice.cattle_horn.next.5">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">Nếu nghi ngờ, hãy chuyển giám định.</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation type="unfinished">Đầu sừng đã đánh bóng không cho biết loài qua ảnh.</translation>
    </message>
    <message id="advice.fish_scales.separates">
        <source>Thin and clear, with fine rings round one middle. Fish scales lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">Mỏng, trong, có các vòng mảnh quanh một tâm. Vảy cá không có mặt ngoài gờ và gờ cung bên trong như vảy tê tê.</translation>
    </message>
    <message id="advice.fish_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">Chụp hai mặt và cạnh của vài mảnh, có thước.</translation>
    </message>
    <message id="advice.fish_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">Tìm gờ đều ở mặt ngoài và gờ hình cung ở mặt trong.</translation>
    </message>
    <message id="advice.fish_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">Xem hết cả bao: hàng thường bị trộn lẫn.</translation>
    </message>
    <message id="advice.fish_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">Nếu có một mảnh thấy cả hai loại gờ, coi cả lô là nghi vấn và chuyển giám định.</translation>
    </message>
    <message id="advice.fish_scales.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">Ảnh một bao chỉ thấy các mảnh ở trên.</translation>
    </message>
    <message id="advice.cone_scales.separates">
        <source>A thick, woody end. Scales of a cone lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">Đầu dày, hóa gỗ. Vảy quả thông không có mặt ngoài gờ và gờ cung bên trong như vảy tê tê.</translation>
    </message>
    <message id="advice.cone_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">Chụp hai mặt và cạnh của vài mảnh, có thước.</translation>
    </message>
    <message id="advice.cone_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">Tìm gờ đều ở mặt ngoài và gờ hình cung ở mặt trong.</translation>
    </message>
    <message id="advice.cone_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">Xem hết cả bao: hàng thường bị trộn lẫn.</translation>
    </message>
    <message id="advice.cone_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">Nếu có một mảnh thấy cả hai loại gờ, coi cả lô là nghi vấn và chuyển giám định.</translation>
    </message>
    <message id="advice.cone_scales.limit">
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
    <message id="advice.plastic_scales.separates">
        <source>Clean, hard pieces, all alike, often of one colour, with edges that curl the wrong way. Real scales are worn and irregular.</source>
        <translation type="unfinished">Mảnh sạch, cứng, giống hệt nhau, thường một màu, mép cong sai chiều. Vảy thật mòn và không đều.</translation>
    </message>
    <message id="advice.plastic_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">Chụp hai mặt và cạnh của vài mảnh, có thước.</translation>
    </message>
    <message id="advice.plastic_scales.next.2">
        <source>Look for ridges that are the same on every piece, a mould seam and the stub of the pour.</source>
        <translation type="unfinished">Tìm gờ giống nhau ở mọi mảnh, đường ghép khuôn và mẩu cuống rót.</translation>
    </message>
    <message id="advice.plastic_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">Xem hết cả bao: hàng thường bị trộn lẫn.</translation>
    </message>
    <message id="advice.plastic_scales.next.4">
        <source>If pieces differ, or one shows skin, fat or hair, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">Nếu các mảnh khác nhau, hoặc có mảnh còn da, mỡ hay lông, coi cả lô là nghi vấn và chuyển giám định.</translation>
    </message>
    <message id="advice.plastic_scales.limit">
        <source>Cleanness alone does not decide: processed pangolin scale can lack scratches too.</source>
        <translation type="unfinished">Chỉ sạch thì không đủ: vảy tê tê đã chế biến cũng có thể không có vết xước.</translation>
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
