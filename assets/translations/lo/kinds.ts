<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>kinds</name>
    <message id="kinds.ivory_section">
        <source>Elephant or mammoth ivory, cut across</source>
        <translation type="unfinished">ງາຊ້າງ​ຫຼື​ງາຊ້າງແມມມົດ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="kinds.ivory_lengthwise">
        <source>Elephant or mammoth ivory, cut lengthwise</source>
        <translation type="unfinished">ງາຊ້າງ​ຫຼື​ງາຊ້າງແມມມົດ, ໜ້າຕັດ​ຕາມ​ລວງຍາວ</translation>
    </message>
    <message id="kinds.tusk">
        <source>Whole tusk or tusk piece</source>
        <translation type="unfinished">ງາ​ທັງ​ກ້ານ​ຫຼື​ທ່ອນ​ງາ</translation>
    </message>
    <message id="kinds.ivory_bangle">
        <source>Ivory bangle</source>
        <translation type="unfinished">ກຳໄລ​ແຂນ​ງາ</translation>
    </message>
    <message id="kinds.ivory_beads">
        <source>Ivory beads</source>
        <translation type="unfinished">ລູກປັດ​ງາ</translation>
    </message>
    <message id="kinds.ivory_block">
        <source>Ivory block</source>
        <translation type="unfinished">ກ້ອນ​ງາ</translation>
    </message>
    <message id="kinds.ivory_seal">
        <source>Ivory name seal</source>
        <translation type="unfinished">ຕາປະທັບ​ງາ</translation>
    </message>
    <message id="kinds.ivory_figure">
        <source>Ivory figure</source>
        <translation type="unfinished">ຮູບແກະສະຫຼັກ​ງາ</translation>
    </message>
    <message id="kinds.hippo_section">
        <source>Hippopotamus ivory, cut across</source>
        <translation type="unfinished">ແຂ້ວຮິບໂປ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="kinds.walrus_section">
        <source>Walrus ivory, cut across</source>
        <translation type="unfinished">ງາຊ້າງນ້ຳ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="kinds.warthog_section">
        <source>Warthog tusk, cut across</source>
        <translation type="unfinished">ເຂ້ຍ​ໝູປ່າ​ອາຟຣິກາ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="kinds.hornbill_casque">
        <source>Hornbill casque</source>
        <translation type="unfinished">ໂກນນົກກົກ</translation>
    </message>
    <message id="kinds.bone_section">
        <source>Bone, cut across</source>
        <translation type="unfinished">ກະດູກ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="kinds.bone_bangle">
        <source>Bone bangle</source>
        <translation type="unfinished">ກຳໄລ​ແຂນ​ກະດູກ</translation>
    </message>
    <message id="kinds.bone_beads">
        <source>Bone beads</source>
        <translation type="unfinished">ລູກປັດ​ກະດູກ</translation>
    </message>
    <message id="kinds.bone_block">
        <source>Bone block</source>
        <translation type="unfinished">ກ້ອນ​ກະດູກ</translation>
    </message>
    <message id="kinds.bone_figure">
        <source>Bone figure</source>
        <translation type="unfinished">ຮູບແກະສະຫຼັກ​ກະດູກ</translation>
    </message>
    <message id="kinds.tagua_section">
        <source>Vegetable ivory (tagua), cut face</source>
        <translation type="unfinished">ງາພືດ (ໝາກ tagua), ໜ້າຕັດ</translation>
    </message>
    <message id="kinds.tagua_nut">
        <source>Tagua nut</source>
        <translation type="unfinished">ໝາກ tagua</translation>
    </message>
    <message id="kinds.tagua_figure">
        <source>Vegetable ivory (tagua) figure</source>
        <translation type="unfinished">ຮູບແກະສະຫຼັກ​ງາພືດ (ໝາກ tagua)</translation>
    </message>
    <message id="kinds.resin_section">
        <source>Resin, cut face</source>
        <translation type="unfinished">ຢາງສັງເຄາະ, ໜ້າຕັດ</translation>
    </message>
    <message id="kinds.lined_resin_section">
        <source>Resin with added lines, cut face</source>
        <translation type="unfinished">ຢາງສັງເຄາະ​ທີ່​ເຮັດ​ເສັ້ນ​ໃສ່, ໜ້າຕັດ</translation>
    </message>
    <message id="kinds.celluloid_section">
        <source>Celluloid, cut face</source>
        <translation type="unfinished">ເຊລູລອຍ, ໜ້າຕັດ</translation>
    </message>
    <message id="kinds.resin_bangle">
        <source>Resin bangle</source>
        <translation type="unfinished">ກຳໄລ​ແຂນ​ຢາງສັງເຄາະ</translation>
    </message>
    <message id="kinds.resin_beads">
        <source>Resin beads</source>
        <translation type="unfinished">ລູກປັດ​ຢາງສັງເຄາະ</translation>
    </message>
    <message id="kinds.resin_block">
        <source>Resin block</source>
        <translation type="unfinished">ກ້ອນ​ຢາງສັງເຄາະ</translation>
    </message>
    <message id="kinds.resin_seal">
        <source>Resin name seal</source>
        <translation type="unfinished">ຕາປະທັບ​ຢາງສັງເຄາະ</translation>
    </message>
    <message id="kinds.resin_figure">
        <source>Resin figure</source>
        <translation type="unfinished">ຮູບ​ຢາງສັງເຄາະ</translation>
    </message>
    <message id="kinds.shell_section">
        <source>Shell, cut face</source>
        <translation type="unfinished">ເປືອກຫອຍ, ໜ້າຕັດ</translation>
    </message>
    <message id="kinds.horn_section">
        <source>Cattle or buffalo horn, cut across</source>
        <translation type="unfinished">ເຂົາ​ງົວ​ຫຼື​ເຂົາຄວາຍ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="kinds.cattle_horn">
        <source>Cattle or buffalo horn</source>
        <translation type="unfinished">ເຂົາ​ງົວ​ຫຼື​ເຂົາຄວາຍ</translation>
    </message>
    <message id="kinds.pangolin_scales">
        <source>Pangolin scales</source>
        <translation type="unfinished">ເກັດລິ່ນ</translation>
    </message>
    <message id="kinds.pangolin_processed">
        <source>Pangolin scales, processed</source>
        <translation type="unfinished">ເກັດລິ່ນ​ປຸງແຕ່ງ​ແລ້ວ</translation>
    </message>
    <message id="kinds.pangolin_skin">
        <source>Pangolin skin with scales</source>
        <translation type="unfinished">ໜັງລິ່ນ​ທີ່​ມີ​ເກັດ</translation>
    </message>
    <message id="kinds.horn_chips">
        <source>Chips of horn or hoof</source>
        <translation type="unfinished">ເສດ​ເຂົາ​ຫຼື​ກີບ</translation>
    </message>
    <message id="kinds.fish_scales">
        <source>Fish scales</source>
        <translation type="unfinished">ເກັດປາ</translation>
    </message>
    <message id="kinds.cone_scales">
        <source>Scales of a pine cone</source>
        <translation type="unfinished">ກີບ​ໝາກ​ແປກ</translation>
    </message>
    <message id="kinds.seed_pods">
        <source>Seed pods or plant husks</source>
        <translation type="unfinished">ຝັກ​ຫຼື​ເປືອກ​ພືດ</translation>
    </message>
    <message id="kinds.plastic_scales">
        <source>Plastic scales</source>
        <translation type="unfinished">ເກັດ​ພລາສຕິກ</translation>
    </message>
    <message id="kinds.tiger_skin">
        <source>Tiger skin</source>
        <translation type="unfinished">ໜັງເສືອ</translation>
    </message>
    <message id="kinds.leopard_skin">
        <source>Leopard skin</source>
        <translation type="unfinished">ໜັງເສືອດາວ</translation>
    </message>
    <message id="kinds.clouded_leopard_skin">
        <source>Clouded leopard skin</source>
        <translation type="unfinished">ໜັງເສືອລາຍເມກ</translation>
    </message>
    <message id="kinds.zebra_skin">
        <source>Zebra skin</source>
        <translation type="unfinished">ໜັງ​ມ້າລາຍ</translation>
    </message>
    <message id="kinds.painted_skin">
        <source>Skin with painted or dyed pattern</source>
        <translation type="unfinished">ໜັງ​ທີ່​ທາ​ຫຼື​ຍ້ອມ​ລາຍ</translation>
    </message>
    <message id="kinds.printed_plush">
        <source>Faux fur or printed fabric</source>
        <translation type="unfinished">ຂົນສັດປອມ​ຫຼື​ຜ້າ​ພິມ​ລາຍ</translation>
    </message>
    <message id="kinds.claw">
        <source>Claw</source>
        <translation type="unfinished">ເລັບ​ສັດ</translation>
    </message>
    <message id="kinds.claw_cast">
        <source>Claw cast in resin</source>
        <translation type="unfinished">ເລັບ​ທີ່​ຫຼໍ່​ດ້ວຍ​ຢາງສັງເຄາະ</translation>
    </message>
    <message id="kinds.canine">
        <source>Canine tooth</source>
        <translation type="unfinished">ແຂ້ວເຂ້ຍ</translation>
    </message>
    <message id="kinds.canine_cast">
        <source>Canine tooth cast in resin</source>
        <translation type="unfinished">ແຂ້ວເຂ້ຍ​ທີ່​ຫຼໍ່​ດ້ວຍ​ຢາງສັງເຄາະ</translation>
    </message>
    <message id="kinds.long_bone">
        <source>Long bone</source>
        <translation type="unfinished">ກະດູກ​ຍາວ</translation>
    </message>
    <message id="kinds.rhino_horn">
        <source>Rhino horn</source>
        <translation type="unfinished">ນໍແຮດ</translation>
    </message>
    <message id="kinds.rhino_section">
        <source>Rhino horn, cut face</source>
        <translation type="unfinished">ນໍແຮດ, ໜ້າຕັດ</translation>
    </message>
    <message id="kinds.glue">
        <source>Glue in blocks</source>
        <translation type="unfinished">ກາວ​ເປັນ​ກ້ອນ</translation>
    </message>
    <message id="kinds.wine">
        <source>Medicinal wine</source>
        <translation type="unfinished">ເຫຼົ້າ​ດອງ​ຢາ</translation>
    </message>
    <message id="kinds.powder">
        <source>Powder</source>
        <translation type="unfinished">ຜົງ</translation>
    </message>
    <message id="kinds.meat">
        <source>Meat</source>
        <translation type="unfinished">ຊີ້ນ</translation>
    </message>
</context>
</TS>
