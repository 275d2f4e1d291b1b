<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>products</name>
    <message id="products.proboscidean_ivory">
        <source>Elephant or mammoth ivory, cut face</source>
        <translation>Elephant or mammoth ivory, cut face</translation>
    </message>
    <message id="products.worked_ivory">
        <source>Worked ivory</source>
        <translation>Worked ivory</translation>
    </message>
    <message id="products.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation>Whole tusk or tusk piece</translation>
    </message>
    <message id="products.pangolin_scales">
        <source>Pangolin scales</source>
        <translation>Pangolin scales</translation>
    </message>
    <message id="products.pangolin_processed">
        <source>Processed pangolin scales</source>
        <translation>Processed pangolin scales</translation>
    </message>
    <message id="products.pangolin_skin">
        <source>Pangolin skin with scales</source>
        <translation>Pangolin skin with scales</translation>
    </message>
    <message id="products.tiger_skin">
        <source>Tiger skin</source>
        <translation>Tiger skin</translation>
    </message>
    <message id="products.hippo_ivory">
        <source>Hippopotamus ivory</source>
        <translation>Hippopotamus ivory</translation>
    </message>
    <message id="products.walrus_ivory">
        <source>Walrus ivory</source>
        <translation>Walrus ivory</translation>
    </message>
    <message id="products.hornbill_casque">
        <source>Hornbill casque</source>
        <translation>Hornbill casque</translation>
    </message>
    <message id="products.rhino_horn">
        <source>Rhino horn</source>
        <translation>Rhino horn</translation>
    </message>
    <message id="products.leopard_skin">
        <source>Leopard skin</source>
        <translation>Leopard skin</translation>
    </message>
    <message id="products.clouded_leopard_skin">
        <source>Clouded leopard skin</source>
        <translation>Clouded leopard skin</translation>
    </message>
    <message id="products.bone">
        <source>Bone</source>
        <translation>Bone</translation>
    </message>
    <message id="products.long_bone">
        <source>Long bone</source>
        <translation>Long bone</translation>
    </message>
    <message id="products.warthog_ivory">
        <source>Warthog tusk</source>
        <translation>Warthog tusk</translation>
    </message>
    <message id="products.claw">
        <source>Claw</source>
        <translation>Claw</translation>
    </message>
    <message id="products.canine">
        <source>Canine tooth</source>
        <translation>Canine tooth</translation>
    </message>
    <message id="products.claw_or_tooth_cast">
        <source>Claw or canine tooth cast in resin</source>
        <translation>Claw or canine tooth cast in resin</translation>
    </message>
    <message id="products.zebra_skin">
        <source>Zebra skin</source>
        <translation>Zebra skin</translation>
    </message>
    <message id="products.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation>Skin with painted or dyed pattern</translation>
    </message>
    <message id="products.remedy">
        <source>Glue, medicinal wine or powder</source>
        <translation>Glue, medicinal wine or powder</translation>
    </message>
    <message id="products.meat">
        <source>Meat</source>
        <translation>Meat</translation>
    </message>
    <message id="products.resin">
        <source>Resin</source>
        <translation>Resin</translation>
    </message>
    <message id="products.tagua">
        <source>Vegetable ivory (tagua)</source>
        <translation>Vegetable ivory (tagua)</translation>
    </message>
    <message id="products.shell">
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message id="products.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation>Faux fur or printed fabric</translation>
    </message>
    <message id="products.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation>Cattle or buffalo horn</translation>
    </message>
    <message id="products.fish_scales">
        <source>Fish scales</source>
        <translation>Fish scales</translation>
    </message>
    <message id="products.cone_scales">
        <source>Scales of a pine cone</source>
        <translation>Scales of a pine cone</translation>
    </message>
    <message id="products.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation>Seed pods or plant husks</translation>
    </message>
    <message id="products.plastic_scales">
        <source>Plastic scales</source>
        <translation>Plastic scales</translation>
    </message>
    <message id="products.none">
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message id="products.product.ivory">
        <source>Ivory</source>
        <translation>Ivory</translation>
    </message>
    <message id="products.product.pangolin">
        <source>Pangolin</source>
        <translation>Pangolin</translation>
    </message>
    <message id="products.product.tiger">
        <source>Tiger</source>
        <translation>Tiger</translation>
    </message>
    <message id="products.product.other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="products.group.target">
        <source>Ivory, pangolin or tiger</source>
        <translation>Ivory, pangolin or tiger</translation>
    </message>
    <message id="products.group.protected">
        <source>Another protected product</source>
        <translation>Another protected product</translation>
    </message>
    <message id="products.group.look_alike">
        <source>Look-alike</source>
        <translation>Look-alike</translation>
    </message>
    <message id="products.group.none">
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
</TS>
