<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kinds</name>
    <message id="kinds.ivory_section">
        <source>Elephant or mammoth ivory, cut across</source>
        <translation>Elephant or mammoth ivory, cut across</translation>
    </message>
    <message id="kinds.ivory_lengthwise">
        <source>Elephant or mammoth ivory, cut lengthwise</source>
        <translation>Elephant or mammoth ivory, cut lengthwise</translation>
    </message>
    <message id="kinds.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation>Whole tusk or tusk piece</translation>
    </message>
    <message id="kinds.ivory_bangle">
        <source>Ivory bangle</source>
        <translation>Ivory bangle</translation>
    </message>
    <message id="kinds.ivory_beads">
        <source>Ivory beads</source>
        <translation>Ivory beads</translation>
    </message>
    <message id="kinds.ivory_block">
        <source>Ivory block</source>
        <translation>Ivory block</translation>
    </message>
    <message id="kinds.ivory_seal">
        <source>Ivory name seal</source>
        <translation>Ivory name seal</translation>
    </message>
    <message id="kinds.ivory_figure">
        <source>Ivory figure</source>
        <translation>Ivory figure</translation>
    </message>
    <message id="kinds.hippo_section">
        <source>Hippopotamus ivory, cut across</source>
        <translation>Hippopotamus ivory, cut across</translation>
    </message>
    <message id="kinds.walrus_section">
        <source>Walrus ivory, cut across</source>
        <translation>Walrus ivory, cut across</translation>
    </message>
    <message id="kinds.warthog_section">
        <source>Warthog tusk, cut across</source>
        <translation>Warthog tusk, cut across</translation>
    </message>
    <message id="kinds.hornbill_casque">
        <source>Hornbill casque</source>
        <translation>Hornbill casque</translation>
    </message>
    <message id="kinds.bone_section">
        <source>Bone, cut across</source>
        <translation>Bone, cut across</translation>
    </message>
    <message id="kinds.bone_bangle">
        <source>Bone bangle</source>
        <translation>Bone bangle</translation>
    </message>
    <message id="kinds.bone_beads">
        <source>Bone beads</source>
        <translation>Bone beads</translation>
    </message>
    <message id="kinds.bone_block">
        <source>Bone block</source>
        <translation>Bone block</translation>
    </message>
    <message id="kinds.bone_figure">
        <source>Bone figure</source>
        <translation>Bone figure</translation>
    </message>
    <message id="kinds.tagua_section">
        <source>Vegetable ivory (tagua), cut face</source>
        <translation>Vegetable ivory (tagua), cut face</translation>
    </message>
    <message id="kinds.tagua_nut">
        <source>Tagua nut</source>
        <translation>Tagua nut</translation>
    </message>
    <message id="kinds.tagua_figure">
        <source>Vegetable ivory (tagua) figure</source>
        <translation>Vegetable ivory (tagua) figure</translation>
    </message>
    <message id="kinds.resin_section">
        <source>Resin, cut face</source>
        <translation>Resin, cut face</translation>
    </message>
    <message id="kinds.lined_resin_section">
        <source>Resin with added lines, cut face</source>
        <translation>Resin with added lines, cut face</translation>
    </message>
    <message id="kinds.celluloid_section">
        <source>Celluloid, cut face</source>
        <translation>Celluloid, cut face</translation>
    </message>
    <message id="kinds.resin_bangle">
        <source>Resin bangle</source>
        <translation>Resin bangle</translation>
    </message>
    <message id="kinds.resin_beads">
        <source>Resin beads</source>
        <translation>Resin beads</translation>
    </message>
    <message id="kinds.resin_block">
        <source>Resin block</source>
        <translation>Resin block</translation>
    </message>
    <message id="kinds.resin_seal">
        <source>Resin name seal</source>
        <translation>Resin name seal</translation>
    </message>
    <message id="kinds.resin_figure">
        <source>Resin figure</source>
        <translation>Resin figure</translation>
    </message>
    <message id="kinds.shell_section">
        <source>Shell, cut face</source>
        <translation>Shell, cut face</translation>
    </message>
    <message id="kinds.horn_section">
        <source>Cattle or buffalo horn, cut across</source>
        <translation>Cattle or buffalo horn, cut across</translation>
    </message>
    <message id="kinds.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation>Cattle or buffalo horn</translation>
    </message>
    <message id="kinds.pangolin_scales">
        <source>Pangolin scales</source>
        <translation>Pangolin scales</translation>
    </message>
    <message id="kinds.pangolin_processed">
        <source>Pangolin scales, processed</source>
        <translation>Pangolin scales, processed</translation>
    </message>
    <message id="kinds.pangolin_skin">
        <source>Pangolin skin with scales</source>
        <translation>Pangolin skin with scales</translation>
    </message>
    <message id="kinds.horn_chips">
        <source>Chips of horn or hoof</source>
        <translation>Chips of horn or hoof</translation>
    </message>
    <message id="kinds.fish_scales">
        <source>Fish scales</source>
        <translation>Fish scales</translation>
    </message>
    <message id="kinds.cone_scales">
        <source>Scales of a pine cone</source>
        <translation>Scales of a pine cone</translation>
    </message>
    <message id="kinds.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation>Seed pods or plant husks</translation>
    </message>
    <message id="kinds.plastic_scales">
        <source>Plastic scales</source>
        <translation>Plastic scales</translation>
    </message>
    <message id="kinds.tiger_skin">
        <source>Tiger skin</source>
        <translation>Tiger skin</translation>
    </message>
    <message id="kinds.leopard_skin">
        <source>Leopard skin</source>
        <translation>Leopard skin</translation>
    </message>
    <message id="kinds.clouded_leopard_skin">
        <source>Clouded leopard skin</source>
        <translation>Clouded leopard skin</translation>
    </message>
    <message id="kinds.zebra_skin">
        <source>Zebra skin</source>
        <translation>Zebra skin</translation>
    </message>
    <message id="kinds.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation>Skin with painted or dyed pattern</translation>
    </message>
    <message id="kinds.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation>Faux fur or printed fabric</translation>
    </message>
    <message id="kinds.claw">
        <source>Claw</source>
        <translation>Claw</translation>
    </message>
    <message id="kinds.claw_cast">
        <source>Claw cast in resin</source>
        <translation>Claw cast in resin</translation>
    </message>
    <message id="kinds.canine">
        <source>Canine tooth</source>
        <translation>Canine tooth</translation>
    </message>
    <message id="kinds.canine_cast">
        <source>Canine tooth cast in resin</source>
        <translation>Canine tooth cast in resin</translation>
    </message>
    <message id="kinds.long_bone">
        <source>Long bone</source>
        <translation>Long bone</translation>
    </message>
    <message id="kinds.rhino_horn">
        <source>Rhino horn</source>
        <translation>Rhino horn</translation>
    </message>
    <message id="kinds.rhino_section">
        <source>Rhino horn, cut face</source>
        <translation>Rhino horn, cut face</translation>
    </message>
    <message id="kinds.glue">
        <source>Glue in blocks</source>
        <translation>Glue in blocks</translation>
    </message>
    <message id="kinds.wine">
        <source>Medicinal wine</source>
        <translation>Medicinal wine</translation>
    </message>
    <message id="kinds.powder">
        <source>Powder</source>
        <translation>Powder</translation>
    </message>
    <message id="kinds.meat">
        <source>Meat</source>
        <translation>Meat</translation>
    </message>
</context>
</TS>
