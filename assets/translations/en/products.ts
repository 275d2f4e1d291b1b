<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>products</name>
    <message id="products.proboscidean_ivory">
        <source>Elephant or mammoth ivory, cut face</source>
        <translation>Elephant or mammoth ivory, cut face</translation>
    </message>
    <message id="products.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation>Whole tusk or tusk piece</translation>
    </message>
    <message id="products.pangolin_scales">
        <source>Pangolin scales</source>
        <translation>Pangolin scales</translation>
    </message>
    <message id="products.tiger_skin">
        <source>Tiger skin</source>
        <translation>Tiger skin</translation>
    </message>
    <message id="products.hippo_ivory">
        <source>Hippopotamus ivory</source>
        <translation>Hippopotamus ivory</translation>
    </message>
    <message id="products.leopard_skin">
        <source>Leopard skin</source>
        <translation>Leopard skin</translation>
    </message>
    <message id="products.bone">
        <source>Bone</source>
        <translation>Bone</translation>
    </message>
    <message id="products.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation>Skin with painted or dyed pattern</translation>
    </message>
    <message id="products.resin">
        <source>Resin</source>
        <translation>Resin</translation>
    </message>
    <message id="products.tagua">
        <source>Vegetable ivory (tagua)</source>
        <translation>Vegetable ivory (tagua)</translation>
    </message>
    <message id="products.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation>Faux fur or printed fabric</translation>
    </message>
    <message id="products.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation>Cattle or buffalo horn</translation>
    </message>
    <message id="products.horn_chips">
        <source>Chips of horn or hoof</source>
        <translation>Chips of horn or hoof</translation>
    </message>
    <message id="products.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation>Seed pods or plant husks</translation>
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
