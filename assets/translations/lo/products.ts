<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>products</name>
    <message id="products.proboscidean_ivory">
        <source>Elephant or mammoth ivory, cut face</source>
        <translation type="unfinished">ງາຊ້າງ​ຫຼື​ງາຊ້າງແມມມົດ, ໜ້າຕັດ</translation>
    </message>
    <message id="products.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation type="unfinished">ງາ​ທັງ​ກ້ານ​ຫຼື​ທ່ອນ​ງາ</translation>
    </message>
    <message id="products.pangolin_scales">
        <source>Pangolin scales</source>
        <translation type="unfinished">ເກັດລິ່ນ</translation>
    </message>
    <message id="products.tiger_skin">
        <source>Tiger skin</source>
        <translation type="unfinished">ໜັງເສືອ</translation>
    </message>
    <message id="products.hippo_ivory">
        <source>Hippopotamus ivory</source>
        <translation type="unfinished">ແຂ້ວຮິບໂປ</translation>
    </message>
    <message id="products.leopard_skin">
        <source>Leopard skin</source>
        <translation type="unfinished">ໜັງເສືອດາວ</translation>
    </message>
    <message id="products.bone">
        <source>Bone</source>
        <translation type="unfinished">ກະດູກ</translation>
    </message>
    <message id="products.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation type="unfinished">ໜັງ​ທີ່​ທາ​ຫຼື​ຍ້ອມ​ລາຍ</translation>
    </message>
    <message id="products.resin">
        <source>Resin</source>
        <translation type="unfinished">ຢາງສັງເຄາະ</translation>
    </message>
    <message id="products.tagua">
        <source>Vegetable ivory (tagua)</source>
        <translation type="unfinished">ງາພືດ (ໝາກ tagua)</translation>
    </message>
    <message id="products.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation type="unfinished">ຂົນສັດປອມ​ຫຼື​ຜ້າ​ພິມ​ລາຍ</translation>
    </message>
    <message id="products.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation type="unfinished">ເຂົາ​ງົວ​ຫຼື​ເຂົາຄວາຍ</translation>
    </message>
    <message id="products.horn_chips">
        <source>Chips of horn or hoof</source>
        <translation type="unfinished">ເສດ​ເຂົາ​ຫຼື​ກີບ</translation>
    </message>
    <message id="products.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation type="unfinished">ຝັກ​ຫຼື​ເປືອກ​ພືດ</translation>
    </message>
    <message id="products.none">
        <source>None of these</source>
        <translation type="unfinished">ບໍ່ແມ່ນ​ອັນ​ໃດ​ໃນ​ນີ້</translation>
    </message>
    <message id="products.product.ivory">
        <source>Ivory</source>
        <translation type="unfinished">ງາ</translation>
    </message>
    <message id="products.product.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">ໂຕລິ່ນ</translation>
    </message>
    <message id="products.product.tiger">
        <source>Tiger</source>
        <translation type="unfinished">ເສືອ</translation>
    </message>
    <message id="products.product.other">
        <source>Other</source>
        <translation type="unfinished">ອື່ນໆ</translation>
    </message>
    <message id="products.group.target">
        <source>Ivory, pangolin or tiger</source>
        <translation type="unfinished">ງາ, ລິ່ນ ຫຼື ເສືອ</translation>
    </message>
    <message id="products.group.protected">
        <source>Another protected product</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ອື່ນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="products.group.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ</translation>
    </message>
    <message id="products.group.none">
        <source>None</source>
        <translation type="unfinished">ບໍ່ມີ</translation>
    </message>
</context>
</TS>
