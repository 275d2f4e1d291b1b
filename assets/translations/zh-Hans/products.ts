<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>products</name>
    <message id="products.proboscidean_ivory">
        <source>Elephant or mammoth ivory, cut face</source>
        <translation type="unfinished">象牙或猛犸象牙，切面</translation>
    </message>
    <message id="products.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation type="unfinished">整根长牙或牙段</translation>
    </message>
    <message id="products.pangolin_scales">
        <source>Pangolin scales</source>
        <translation type="unfinished">穿山甲鳞片</translation>
    </message>
    <message id="products.tiger_skin">
        <source>Tiger skin</source>
        <translation type="unfinished">虎皮</translation>
    </message>
    <message id="products.hippo_ivory">
        <source>Hippopotamus ivory</source>
        <translation type="unfinished">河马牙</translation>
    </message>
    <message id="products.leopard_skin">
        <source>Leopard skin</source>
        <translation type="unfinished">豹皮</translation>
    </message>
    <message id="products.bone">
        <source>Bone</source>
        <translation type="unfinished">骨</translation>
    </message>
    <message id="products.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation type="unfinished">绘制或染色花纹的皮</translation>
    </message>
    <message id="products.resin">
        <source>Resin</source>
        <translation type="unfinished">树脂</translation>
    </message>
    <message id="products.tagua">
        <source>Vegetable ivory (tagua)</source>
        <translation type="unfinished">植物象牙（象牙果）</translation>
    </message>
    <message id="products.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation type="unfinished">人造毛皮或印花布</translation>
    </message>
    <message id="products.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation type="unfinished">牛角或水牛角</translation>
    </message>
    <message id="products.horn_chips">
        <source>Chips of horn or hoof</source>
        <translation type="unfinished">角或蹄的碎片</translation>
    </message>
    <message id="products.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation type="unfinished">果荚或植物外壳</translation>
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
