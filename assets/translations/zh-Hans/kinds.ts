<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>kinds</name>
    <message id="kinds.ivory_section">
        <source>Elephant or mammoth ivory, cut across</source>
        <translation type="unfinished">象牙或猛犸象牙，横截面</translation>
    </message>
    <message id="kinds.ivory_lengthwise">
        <source>Elephant or mammoth ivory, cut lengthwise</source>
        <translation type="unfinished">象牙或猛犸象牙，纵切面</translation>
    </message>
    <message id="kinds.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation type="unfinished">整根长牙或牙段</translation>
    </message>
    <message id="kinds.ivory_bangle">
        <source>Ivory bangle</source>
        <translation type="unfinished">象牙手镯</translation>
    </message>
    <message id="kinds.ivory_beads">
        <source>Ivory beads</source>
        <translation type="unfinished">象牙珠串</translation>
    </message>
    <message id="kinds.ivory_block">
        <source>Ivory block</source>
        <translation type="unfinished">象牙块</translation>
    </message>
    <message id="kinds.ivory_seal">
        <source>Ivory name seal</source>
        <translation type="unfinished">象牙印章</translation>
    </message>
    <message id="kinds.ivory_figure">
        <source>Ivory figure</source>
        <translation type="unfinished">象牙小雕像</translation>
    </message>
    <message id="kinds.hippo_section">
        <source>Hippopotamus ivory, cut across</source>
        <translation type="unfinished">河马牙，横截面</translation>
    </message>
    <message id="kinds.walrus_section">
        <source>Walrus ivory, cut across</source>
        <translation type="unfinished">海象牙，横截面</translation>
    </message>
    <message id="kinds.warthog_section">
        <source>Warthog tusk, cut across</source>
        <translation type="unfinished">疣猪牙，横截面</translation>
    </message>
    <message id="kinds.hornbill_casque">
        <source>Hornbill casque</source>
        <translation type="unfinished">盔犀鸟头胄</translation>
    </message>
    <message id="kinds.bone_section">
        <source>Bone, cut across</source>
        <translation type="unfinished">骨，横截面</translation>
    </message>
    <message id="kinds.bone_bangle">
        <source>Bone bangle</source>
        <translation type="unfinished">骨手镯</translation>
    </message>
    <message id="kinds.bone_beads">
        <source>Bone beads</source>
        <translation type="unfinished">骨珠串</translation>
    </message>
    <message id="kinds.bone_block">
        <source>Bone block</source>
        <translation type="unfinished">骨块</translation>
    </message>
    <message id="kinds.bone_figure">
        <source>Bone figure</source>
        <translation type="unfinished">骨雕小像</translation>
    </message>
    <message id="kinds.tagua_section">
        <source>Vegetable ivory (tagua), cut face</source>
        <translation type="unfinished">植物象牙（象牙果），切面</translation>
    </message>
    <message id="kinds.tagua_nut">
        <source>Tagua nut</source>
        <translation type="unfinished">象牙果</translation>
    </message>
    <message id="kinds.tagua_figure">
        <source>Vegetable ivory (tagua) figure</source>
        <translation type="unfinished">植物象牙（象牙果）小雕像</translation>
    </message>
    <message id="kinds.resin_section">
        <source>Resin, cut face</source>
        <translation type="unfinished">树脂，切面</translation>
    </message>
    <message id="kinds.lined_resin_section">
        <source>Resin with added lines, cut face</source>
        <translation type="unfinished">加纹树脂，切面</translation>
    </message>
    <message id="kinds.celluloid_section">
        <source>Celluloid, cut face</source>
        <translation type="unfinished">赛璐珞，切面</translation>
    </message>
    <message id="kinds.resin_bangle">
        <source>Resin bangle</source>
        <translation type="unfinished">树脂手镯</translation>
    </message>
    <message id="kinds.resin_beads">
        <source>Resin beads</source>
        <translation type="unfinished">树脂珠串</translation>
    </message>
    <message id="kinds.resin_block">
        <source>Resin block</source>
        <translation type="unfinished">树脂块</translation>
    </message>
    <message id="kinds.resin_seal">
        <source>Resin name seal</source>
        <translation type="unfinished">树脂印章</translation>
    </message>
    <message id="kinds.resin_figure">
        <source>Resin figure</source>
        <translation type="unfinished">树脂小雕像</translation>
    </message>
    <message id="kinds.shell_section">
        <source>Shell, cut face</source>
        <translation type="unfinished">贝壳，切面</translation>
    </message>
    <message id="kinds.horn_section">
        <source>Cattle or buffalo horn, cut across</source>
        <translation type="unfinished">牛角或水牛角，横截面</translation>
    </message>
    <message id="kinds.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation type="unfinished">牛角或水牛角</translation>
    </message>
    <message id="kinds.pangolin_scales">
        <source>Pangolin scales</source>
        <translation type="unfinished">穿山甲鳞片</translation>
    </message>
    <message id="kinds.pangolin_processed">
        <source>Pangolin scales, processed</source>
        <translation type="unfinished">炮山甲（加工的穿山甲鳞片）</translation>
    </message>
    <message id="kinds.pangolin_skin">
        <source>Pangolin skin with scales</source>
        <translation type="unfinished">带鳞片的穿山甲皮</translation>
    </message>
    <message id="kinds.horn_chips">
        <source>Chips of horn or hoof</source>
        <translation type="unfinished">角或蹄的碎片</translation>
    </message>
    <message id="kinds.fish_scales">
        <source>Fish scales</source>
        <translation type="unfinished">鱼鳞</translation>
    </message>
    <message id="kinds.cone_scales">
        <source>Scales of a pine cone</source>
        <translation type="unfinished">松果鳞片</translation>
    </message>
    <message id="kinds.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation type="unfinished">果荚或植物外壳</translation>
    </message>
    <message id="kinds.plastic_scales">
        <source>Plastic scales</source>
        <translation type="unfinished">塑料鳞片</translation>
    </message>
    <message id="kinds.tiger_skin">
        <source>Tiger skin</source>
        <translation type="unfinished">虎皮</translation>
    </message>
    <message id="kinds.leopard_skin">
        <source>Leopard skin</source>
        <translation type="unfinished">豹皮</translation>
    </message>
    <message id="kinds.clouded_leopard_skin">
        <source>Clouded leopard skin</source>
        <translation type="unfinished">云豹皮</translation>
    </message>
    <message id="kinds.zebra_skin">
        <source>Zebra skin</source>
        <translation type="unfinished">斑马皮</translation>
    </message>
    <message id="kinds.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation type="unfinished">绘制或染色花纹的皮</translation>
    </message>
    <message id="kinds.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation type="unfinished">人造毛皮或印花布</translation>
    </message>
    <message id="kinds.claw">
        <source>Claw</source>
        <translation type="unfinished">爪</translation>
    </message>
    <message id="kinds.claw_cast">
        <source>Claw cast in resin</source>
        <translation type="unfinished">树脂浇铸的爪</translation>
    </message>
    <message id="kinds.canine">
        <source>Canine tooth</source>
        <translation type="unfinished">犬齿</translation>
    </message>
    <message id="kinds.canine_cast">
        <source>Canine tooth cast in resin</source>
        <translation type="unfinished">树脂浇铸的犬齿</translation>
    </message>
    <message id="kinds.long_bone">
        <source>Long bone</source>
        <translation type="unfinished">长骨</translation>
    </message>
    <message id="kinds.rhino_horn">
        <source>Rhino horn</source>
        <translation type="unfinished">犀牛角</translation>
    </message>
    <message id="kinds.rhino_section">
        <source>Rhino horn, cut face</source>
        <translation type="unfinished">犀牛角，切面</translation>
    </message>
    <message id="kinds.glue">
        <source>Glue in blocks</source>
        <translation type="unfinished">胶块</translation>
    </message>
    <message id="kinds.wine">
        <source>Medicinal wine</source>
        <translation type="unfinished">药酒</translation>
    </message>
    <message id="kinds.powder">
        <source>Powder</source>
        <translation type="unfinished">粉末</translation>
    </message>
    <message id="kinds.meat">
        <source>Meat</source>
        <translation type="unfinished">肉</translation>
    </message>
</context>
</TS>
