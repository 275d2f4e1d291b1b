<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>products</name>
    <message id="products.proboscidean_ivory">
        <source>Elephant or mammoth ivory, cut face</source>
        <translation type="unfinished">Ngà voi hoặc ngà voi ma mút, mặt cắt</translation>
    </message>
    <message id="products.worked_ivory">
        <source>Worked ivory</source>
        <translation type="unfinished">Sản phẩm từ ngà</translation>
    </message>
    <message id="products.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation type="unfinished">Ngà nguyên hoặc đoạn ngà</translation>
    </message>
    <message id="products.pangolin_scales">
        <source>Pangolin scales</source>
        <translation type="unfinished">Vảy tê tê</translation>
    </message>
    <message id="products.pangolin_processed">
        <source>Processed pangolin scales</source>
        <translation type="unfinished">Vảy tê tê đã chế biến</translation>
    </message>
    <message id="products.pangolin_skin">
        <source>Pangolin skin with scales</source>
        <translation type="unfinished">Da tê tê còn vảy</translation>
    </message>
    <message id="products.tiger_skin">
        <source>Tiger skin</source>
        <translation type="unfinished">Da hổ</translation>
    </message>
    <message id="products.hippo_ivory">
        <source>Hippopotamus ivory</source>
        <translation type="unfinished">Răng hà mã</translation>
    </message>
    <message id="products.walrus_ivory">
        <source>Walrus ivory</source>
        <translation type="unfinished">Ngà hải mã</translation>
    </message>
    <message id="products.hornbill_casque">
        <source>Hornbill casque</source>
        <translation type="unfinished">Mũ mỏ chim hồng hoàng (tê điểu)</translation>
    </message>
    <message id="products.rhino_horn">
        <source>Rhino horn</source>
        <translation type="unfinished">Sừng tê giác</translation>
    </message>
    <message id="products.leopard_skin">
        <source>Leopard skin</source>
        <translation type="unfinished">Da báo</translation>
    </message>
    <message id="products.clouded_leopard_skin">
        <source>Clouded leopard skin</source>
        <translation type="unfinished">Da báo gấm</translation>
    </message>
    <message id="products.bone">
        <source>Bone</source>
        <translation type="unfinished">Xương</translation>
    </message>
    <message id="products.long_bone">
        <source>Long bone</source>
        <translation type="unfinished">Xương ống</translation>
    </message>
    <message id="products.warthog_ivory">
        <source>Warthog tusk</source>
        <translation type="unfinished">Nanh lợn bướu</translation>
    </message>
    <message id="products.claw">
        <source>Claw</source>
        <translation type="unfinished">Vuốt</translation>
    </message>
    <message id="products.canine">
        <source>Canine tooth</source>
        <translation type="unfinished">Răng nanh</translation>
    </message>
    <message id="products.claw_or_tooth_cast">
        <source>Claw or canine tooth cast in resin</source>
        <translation type="unfinished">Vuốt hoặc răng nanh đúc bằng nhựa</translation>
    </message>
    <message id="products.zebra_skin">
        <source>Zebra skin</source>
        <translation type="unfinished">Da ngựa vằn</translation>
    </message>
    <message id="products.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation type="unfinished">Da có hoa văn vẽ hoặc nhuộm</translation>
    </message>
    <message id="products.remedy">
        <source>Glue, medicinal wine or powder</source>
        <translation type="unfinished">Cao, rượu ngâm thuốc hoặc bột</translation>
    </message>
    <message id="products.meat">
        <source>Meat</source>
        <translation type="unfinished">Thịt</translation>
    </message>
    <message id="products.resin">
        <source>Resin</source>
        <translation type="unfinished">Nhựa tổng hợp</translation>
    </message>
    <message id="products.tagua">
        <source>Vegetable ivory (tagua)</source>
        <translation type="unfinished">Ngà thực vật (hạt tagua)</translation>
    </message>
    <message id="products.shell">
        <source>Shell</source>
        <translation type="unfinished">Vỏ sò</translation>
    </message>
    <message id="products.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation type="unfinished">Lông thú giả hoặc vải in</translation>
    </message>
    <message id="products.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation type="unfinished">Sừng bò hoặc sừng trâu</translation>
    </message>
    <message id="products.fish_scales">
        <source>Fish scales</source>
        <translation type="unfinished">Vảy cá</translation>
    </message>
    <message id="products.cone_scales">
        <source>Scales of a pine cone</source>
        <translation type="unfinished">Vảy quả thông</translation>
    </message>
    <message id="products.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation type="unfinished">Vỏ hạt hoặc vỏ quả khô</translation>
    </message>
    <message id="products.plastic_scales">
        <source>Plastic scales</source>
        <translation type="unfinished">Vảy bằng nhựa</translation>
    </message>
    <message id="products.none">
        <source>None of these</source>
        <translation type="unfinished">Không thuộc các loại này</translation>
    </message>
    <message id="products.product.ivory">
        <source>Ivory</source>
        <translation type="unfinished">Ngà</translation>
    </message>
    <message id="products.product.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">Tê tê</translation>
    </message>
    <message id="products.product.tiger">
        <source>Tiger</source>
        <translation type="unfinished">Hổ</translation>
    </message>
    <message id="products.product.other">
        <source>Other</source>
        <translation type="unfinished">Khác</translation>
    </message>
    <message id="products.group.target">
        <source>Ivory, pangolin or tiger</source>
        <translation type="unfinished">Ngà, tê tê hoặc hổ</translation>
    </message>
    <message id="products.group.protected">
        <source>Another protected product</source>
        <translation type="unfinished">Sản phẩm được bảo vệ khác</translation>
    </message>
    <message id="products.group.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">Vật giống (dễ nhầm)</translation>
    </message>
    <message id="products.group.none">
        <source>None</source>
        <translation type="unfinished">Không có</translation>
    </message>
</context>
</TS>
