<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>products</name>
    <message id="products.proboscidean_ivory">
        <source>Elephant or mammoth ivory, cut face</source>
        <translation type="unfinished">象牙或猛犸象牙，切面</translation>
    </message>
    <message id="products.worked_ivory">
        <source>Worked ivory</source>
        <translation type="unfinished">象牙制品</translation>
    </message>
    <message id="products.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation type="unfinished">整根长牙或牙段</translation>
    </message>
    <message id="products.pangolin_scales">
        <source>Pangolin scales</source>
        <translation type="unfinished">穿山甲鳞片</translation>
    </message>
    <message id="products.pangolin_processed">
        <source>Processed pangolin scales</source>
        <translation type="unfinished">炮山甲（加工的穿山甲鳞片）</translation>
    </message>
    <message id="products.pangolin_skin">
        <source>Pangolin skin with scales</source>
        <translation type="unfinished">带鳞片的穿山甲皮</translation>
    </message>
    <message id="products.tiger_skin">
        <source>Tiger skin</source>
        <translation type="unfinished">虎皮</translation>
    </message>
    <message id="products.hippo_ivory">
        <source>Hippopotamus ivory</source>
        <translation type="unfinished">河马牙</translation>
    </message>
    <message id="products.walrus_ivory">
        <source>Walrus ivory</source>
        <translation type="unfinished">海象牙</translation>
    </message>
    <message id="products.hornbill_casque">
        <source>Hornbill casque</source>
        <translation type="unfinished">盔犀鸟头胄</translation>
    </message>
    <message id="products.rhino_horn">
        <source>Rhino horn</source>
        <translation type="unfinished">犀牛角</translation>
    </message>
    <message id="products.leopard_skin">
        <source>Leopard skin</source>
        <translation type="unfinished">豹皮</translation>
    </message>
    <message id="products.clouded_leopard_skin">
        <source>Clouded leopard skin</source>
        <translation type="unfinished">云豹皮</translation>
    </message>
    <message id="products.bone">
        <source>Bone</source>
        <translation type="unfinished">骨</translation>
    </message>
    <message id="products.long_bone">
        <source>Long bone</source>
        <translation type="unfinished">长骨</translation>
    </message>
    <message id="products.warthog_ivory">
        <source>Warthog tusk</source>
        <translation type="unfinished">疣猪牙</translation>
    </message>
    <message id="products.claw">
        <source>Claw</source>
        <translation type="unfinished">爪</translation>
    </message>
    <message id="products.canine">
        <source>Canine tooth</source>
        <translation type="unfinished">犬齿</translation>
    </message>
    <message id="products.claw_or_tooth_cast">
        <source>Claw or canine tooth cast in resin</source>
        <translation type="unfinished">树脂浇铸的爪或犬齿</translation>
    </message>
    <message id="products.zebra_skin">
        <source>Zebra skin</source>
        <translation type="unfinished">斑马皮</translation>
    </message>
    <message id="products.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation type="unfinished">绘制或染色花纹的皮</translation>
    </message>
    <message id="products.remedy">
        <source>Glue, medicinal wine or powder</source>
        <translation type="unfinished">胶、药酒或粉末</translation>
    </message>
    <message id="products.meat">
        <source>Meat</source>
        <translation type="unfinished">肉</translation>
    </message>
    <message id="products.resin">
        <source>Resin</source>
        <translation type="unfinished">树脂</translation>
    </message>
    <message id="products.tagua">
        <source>Vegetable ivory (tagua)</source>
        <translation type="unfinished">植物象牙（象牙果）</translation>
    </message>
    <message id="products.shell">
        <source>Shell</source>
        <translation type="unfinished">贝壳</translation>
    </message>
    <message id="products.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation type="unfinished">人造毛皮或印花布</translation>
    </message>
    <message id="products.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation type="unfinished">牛角或水牛角</translation>
    </message>
    <message id="products.fish_scales">
        <source>Fish scales</source>
        <translation type="unfinished">鱼鳞</translation>
    </message>
    <message id="products.cone_scales">
        <source>Scales of a pine cone</source>
        <translation type="unfinished">松果鳞片</translation>
    </message>
    <message id="products.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation type="unfinished">果荚或植物外壳</translation>
    </message>
    <message id="products.plastic_scales">
        <source>Plastic scales</source>
        <translation type="unfinished">塑料鳞片</translation>
    </message>
    <message id="products.none">
        <source>None of these</source>
        <translation type="unfinished">都不是</translation>
    </message>
    <message id="products.product.ivory">
        <source>Ivory</source>
        <translation type="unfinished">象牙类</translation>
    </message>
    <message id="products.product.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">穿山甲</translation>
    </message>
    <message id="products.product.tiger">
        <source>Tiger</source>
        <translation type="unfinished">虎</translation>
    </message>
    <message id="products.product.other">
        <source>Other</source>
        <translation type="unfinished">其他</translation>
    </message>
    <message id="products.group.target">
        <source>Ivory, pangolin or tiger</source>
        <translation type="unfinished">象牙、穿山甲或虎</translation>
    </message>
    <message id="products.group.protected">
        <source>Another protected product</source>
        <translation type="unfinished">其他受保护产品</translation>
    </message>
    <message id="products.group.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">相似物</translation>
    </message>
    <message id="products.group.none">
        <source>None</source>
        <translation type="unfinished">无</translation>
    </message>
</context>
</TS>
