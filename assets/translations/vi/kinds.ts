<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>kinds</name>
    <message id="kinds.ivory_section">
        <source>Elephant or mammoth ivory, cut across</source>
        <translation type="unfinished">Ngà voi hoặc ngà voi ma mút, mặt cắt ngang</translation>
    </message>
    <message id="kinds.ivory_lengthwise">
        <source>Elephant or mammoth ivory, cut lengthwise</source>
        <translation type="unfinished">Ngà voi hoặc ngà voi ma mút, mặt cắt dọc</translation>
    </message>
    <message id="kinds.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation type="unfinished">Ngà nguyên hoặc đoạn ngà</translation>
    </message>
    <message id="kinds.ivory_bangle">
        <source>Ivory bangle</source>
        <translation type="unfinished">Vòng tay bằng ngà</translation>
    </message>
    <message id="kinds.ivory_beads">
        <source>Ivory beads</source>
        <translation type="unfinished">Chuỗi hạt bằng ngà</translation>
    </message>
    <message id="kinds.ivory_block">
        <source>Ivory block</source>
        <translation type="unfinished">Khối ngà</translation>
    </message>
    <message id="kinds.ivory_seal">
        <source>Ivory name seal</source>
        <translation type="unfinished">Con dấu bằng ngà</translation>
    </message>
    <message id="kinds.ivory_figure">
        <source>Ivory figure</source>
        <translation type="unfinished">Tượng nhỏ bằng ngà</translation>
    </message>
    <message id="kinds.hippo_section">
        <source>Hippopotamus ivory, cut across</source>
        <translation type="unfinished">Răng hà mã, mặt cắt ngang</translation>
    </message>
    <message id="kinds.walrus_section">
        <source>Walrus ivory, cut across</source>
        <translation type="unfinished">Ngà hải mã, mặt cắt ngang</translation>
    </message>
    <message id="kinds.warthog_section">
        <source>Warthog tusk, cut across</source>
        <translation type="unfinished">Nanh lợn bướu, mặt cắt ngang</translation>
    </message>
    <message id="kinds.hornbill_casque">
        <source>Hornbill casque</source>
        <translation type="unfinished">Mũ mỏ chim hồng hoàng (tê điểu)</translation>
    </message>
    <message id="kinds.bone_section">
        <source>Bone, cut across</source>
        <translation type="unfinished">Xương, mặt cắt ngang</translation>
    </message>
    <message id="kinds.bone_bangle">
        <source>Bone bangle</source>
        <translation type="unfinished">Vòng tay bằng xương</translation>
    </message>
    <message id="kinds.bone_beads">
        <source>Bone beads</source>
        <translation type="unfinished">Chuỗi hạt bằng xương</translation>
    </message>
    <message id="kinds.bone_block">
        <source>Bone block</source>
        <translation type="unfinished">Khối xương</translation>
    </message>
    <message id="kinds.bone_figure">
        <source>Bone figure</source>
        <translation type="unfinished">Tượng nhỏ bằng xương</translation>
    </message>
    <message id="kinds.tagua_section">
        <source>Vegetable ivory (tagua), cut face</source>
        <translation type="unfinished">Ngà thực vật (hạt tagua), mặt cắt</translation>
    </message>
    <message id="kinds.tagua_nut">
        <source>Tagua nut</source>
        <translation type="unfinished">Hạt tagua</translation>
    </message>
    <message id="kinds.tagua_figure">
        <source>Vegetable ivory (tagua) figure</source>
        <translation type="unfinished">Tượng nhỏ bằng ngà thực vật (hạt tagua)</translation>
    </message>
    <message id="kinds.resin_section">
        <source>Resin, cut face</source>
        <translation type="unfinished">Nhựa tổng hợp, mặt cắt</translation>
    </message>
    <message id="kinds.lined_resin_section">
        <source>Resin with added lines, cut face</source>
        <translation type="unfinished">Nhựa tổng hợp có tạo vân, mặt cắt</translation>
    </message>
    <message id="kinds.celluloid_section">
        <source>Celluloid, cut face</source>
        <translation type="unfinished">Xenluloit, mặt cắt</translation>
    </message>
    <message id="kinds.resin_bangle">
        <source>Resin bangle</source>
        <translation type="unfinished">Vòng tay bằng nhựa tổng hợp</translation>
    </message>
    <message id="kinds.resin_beads">
        <source>Resin beads</source>
        <translation type="unfinished">Chuỗi hạt bằng nhựa tổng hợp</translation>
    </message>
    <message id="kinds.resin_block">
        <source>Resin block</source>
        <translation type="unfinished">Khối nhựa tổng hợp</translation>
    </message>
    <message id="kinds.resin_seal">
        <source>Resin name seal</source>
        <translation type="unfinished">Con dấu bằng nhựa tổng hợp</translation>
    </message>
    <message id="kinds.resin_figure">
        <source>Resin figure</source>
        <translation type="unfinished">Tượng nhỏ bằng nhựa tổng hợp</translation>
    </message>
    <message id="kinds.shell_section">
        <source>Shell, cut face</source>
        <translation type="unfinished">Vỏ sò, mặt cắt</translation>
    </message>
    <message id="kinds.horn_section">
        <source>Cattle or buffalo horn, cut across</source>
        <translation type="unfinished">Sừng bò hoặc sừng trâu, mặt cắt ngang</translation>
    </message>
    <message id="kinds.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation type="unfinished">Sừng bò hoặc sừng trâu</translation>
    </message>
    <message id="kinds.pangolin_scales">
        <source>Pangolin scales</source>
        <translation type="unfinished">Vảy tê tê</translation>
    </message>
    <message id="kinds.pangolin_processed">
        <source>Pangolin scales, processed</source>
        <translation type="unfinished">Vảy tê tê đã chế biến</translation>
    </message>
    <message id="kinds.pangolin_skin">
        <source>Pangolin skin with scales</source>
        <translation type="unfinished">Da tê tê còn vảy</translation>
    </message>
    <message id="kinds.horn_chips">
        <source>Chips of horn or hoof</source>
        <translation type="unfinished">Mảnh sừng hoặc móng guốc</translation>
    </message>
    <message id="kinds.fish_scales">
        <source>Fish scales</source>
        <translation type="unfinished">Vảy cá</translation>
    </message>
    <message id="kinds.cone_scales">
        <source>Scales of a pine cone</source>
        <translation type="unfinished">Vảy quả thông</translation>
    </message>
    <message id="kinds.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation type="unfinished">Vỏ hạt hoặc vỏ quả khô</translation>
    </message>
    <message id="kinds.plastic_scales">
        <source>Plastic scales</source>
        <translation type="unfinished">Vảy bằng nhựa</translation>
    </message>
    <message id="kinds.tiger_skin">
        <source>Tiger skin</source>
        <translation type="unfinished">Da hổ</translation>
    </message>
    <message id="kinds.leopard_skin">
        <source>Leopard skin</source>
        <translation type="unfinished">Da báo</translation>
    </message>
    <message id="kinds.clouded_leopard_skin">
        <source>Clouded leopard skin</source>
        <translation type="unfinished">Da báo gấm</translation>
    </message>
    <message id="kinds.zebra_skin">
        <source>Zebra skin</source>
        <translation type="unfinished">Da ngựa vằn</translation>
    </message>
    <message id="kinds.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation type="unfinished">Da có hoa văn vẽ hoặc nhuộm</translation>
    </message>
    <message id="kinds.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation type="unfinished">Lông thú giả hoặc vải in</translation>
    </message>
    <message id="kinds.claw">
        <source>Claw</source>
        <translation type="unfinished">Vuốt</translation>
    </message>
    <message id="kinds.claw_cast">
        <source>Claw cast in resin</source>
        <translation type="unfinished">Vuốt đúc bằng nhựa</translation>
    </message>
    <message id="kinds.canine">
        <source>Canine tooth</source>
        <translation type="unfinished">Răng nanh</translation>
    </message>
    <message id="kinds.canine_cast">
        <source>Canine tooth cast in resin</source>
        <translation type="unfinished">Răng nanh đúc bằng nhựa</translation>
    </message>
    <message id="kinds.long_bone">
        <source>Long bone</source>
        <translation type="unfinished">Xương ống</translation>
    </message>
    <message id="kinds.rhino_horn">
        <source>Rhino horn</source>
        <translation type="unfinished">Sừng tê giác</translation>
    </message>
    <message id="kinds.rhino_section">
        <source>Rhino horn, cut face</source>
        <translation type="unfinished">Sừng tê giác, mặt cắt</translation>
    </message>
    <message id="kinds.glue">
        <source>Glue in blocks</source>
        <translation type="unfinished">Cao dạng miếng</translation>
    </message>
    <message id="kinds.wine">
        <source>Medicinal wine</source>
        <translation type="unfinished">Rượu ngâm thuốc</translation>
    </message>
    <message id="kinds.powder">
        <source>Powder</source>
        <translation type="unfinished">Bột</translation>
    </message>
    <message id="kinds.meat">
        <source>Meat</source>
        <translation type="unfinished">Thịt</translation>
    </message>
</context>
</TS>
