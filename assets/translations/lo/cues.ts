<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>cues</name>
    <message id="reference.cue.concave_angle">
        <source>Angle open to the centre</source>
        <translation type="unfinished">ມຸມ​ເປີດ​ເຂົ້າ​ໃນ</translation>
    </message>
    <message id="reference.cue.concave_angle.note">
        <source>Two lines cross here and the angle opens towards the centre of the tusk (concave). Measure five of these and five convex ones in the outer zone; one angle alone never decides.</source>
        <translation type="unfinished">ສອງ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ນີ້ ແລະ ມຸມ​ເປີດ​ໄປ​ຫາ​ໃຈກາງ​ຂອງ​ງາ. ໃຫ້​ວັດ​ຫ້າ​ມຸມ​ທີ່​ເປີດ​ເຂົ້າ​ໃນ ແລະ ຫ້າ​ມຸມ​ທີ່​ເປີດ​ອອກ​ນອກ ຢູ່​ເຂດ​ນອກ; ມຸມ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="reference.cue.convex_angle">
        <source>Angle open to the outside</source>
        <translation type="unfinished">ມຸມ​ເປີດ​ອອກ​ນອກ</translation>
    </message>
    <message id="reference.cue.convex_angle.note">
        <source>The partner of the concave angle: it opens towards the outside of the tusk (convex). Do not take the angle beside it, which turns a wide reading into a narrow one.</source>
        <translation type="unfinished">ເປັນ​ຄູ່​ກັບ​ມຸມ​ທີ່​ເປີດ​ເຂົ້າ​ໃນ: ເປີດ​ໄປ​ທາງ​ນອກ​ຂອງ​ງາ. ຢ່າ​ວັດ​ມຸມ​ທີ່​ຢູ່​ຂ້າງ​ມັນ ເພາະ​ມຸມ​ກວ້າງ​ຈະ​ອ່ານ​ເປັນ​ມຸມ​ແຄບ.</translation>
    </message>
    <message id="reference.cue.ring_crack">
        <source>Crack along a ring</source>
        <translation type="unfinished">ຮອຍ​ແຕກ​ຕາມ​ວົງ</translation>
    </message>
    <message id="reference.cue.ring_crack.note">
        <source>It follows a ring of growth for part of the way. Many materials crack; a crack alone does not name the material.</source>
        <translation type="unfinished">ຮອຍ​ແຕກ​ແລ່ນ​ຕາມ​ວົງ​ການ​ເຕີບໃຫຍ່​ບາງ​ຊ່ວງ. ຫຼາຍ​ວັດສະດຸ​ແຕກ​ໄດ້; ຮອຍ​ແຕກ​ຢ່າງ​ດຽວ​ບໍ່​ບອກ​ວັດສະດຸ.</translation>
    </message>
    <message id="reference.cue.grain_lines">
        <source>Lines along the tusk</source>
        <translation type="unfinished">ເສັ້ນ​ຕາມ​ລວງຍາວ</translation>
    </message>
    <message id="reference.cue.grain_lines.note">
        <source>This face is cut lengthwise: its lines run side by side. Crossing lines are not expected here, so their absence does not exclude elephant.</source>
        <translation type="unfinished">ໜ້າ​ນີ້​ຕັດ​ຕາມ​ລວງຍາວ: ເສັ້ນ​ແລ່ນ​ຄຽງກັນ. ບ່ອນ​ນີ້​ບໍ່​ຄາດ​ວ່າ​ຈະ​ມີ​ເສັ້ນ​ຕັດກັນ; ບໍ່​ເຫັນ​ກໍ​ບໍ່​ໄດ້​ໝາຍ​ວ່າ​ບໍ່​ແມ່ນ​ງາຊ້າງ.</translation>
    </message>
    <message id="reference.cue.lengthwise_grain">
        <source>Lengthwise grain</source>
        <translation type="unfinished">ລາຍ​ຕາມ​ລວງຍາວ</translation>
    </message>
    <message id="reference.cue.lengthwise_grain.note">
        <source>This face of the carving runs along the tusk, where crossing lines are not expected. Look for a face cut across before you decide.</source>
        <translation type="unfinished">ໜ້າ​ນີ້​ຂອງ​ຊິ້ນ​ແກະສະຫຼັກ​ແລ່ນ​ຕາມ​ລວງຍາວ​ຂອງ​ງາ ບ່ອນ​ທີ່​ບໍ່​ຄາດ​ວ່າ​ຈະ​ມີ​ເສັ້ນ​ຕັດກັນ. ໃຫ້​ຊອກ​ໜ້າຕັດຂວາງ​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.hippo_rind">
        <source>Soft rind</source>
        <translation type="unfinished">ເປືອກ​ອ່ອນ</translation>
    </message>
    <message id="reference.cue.hippo_rind.note">
        <source>A soft rind on the third face, beside two faces with enamel, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation type="unfinished">ເປືອກ​ອ່ອນ​ຢູ່​ດ້ານ​ທີ​ສາມ ຄຽງ​ກັບ​ສອງ​ດ້ານ​ທີ່​ມີ​ຊັ້ນ​ເຄືອບ​ແຂງ ສອດຄ່ອງ​ກັບ​ແຂ້ວເຂ້ຍ​ລຸ່ມ​ຂອງ​ຮິບໂປ. ຊັ້ນ​ນີ້​ອາດ​ຖືກ​ແກະ​ອອກ.</translation>
    </message>
    <message id="reference.cue.rim_crack">
        <source>Cracks from the rind</source>
        <translation type="unfinished">ຮອຍ​ແຕກ​ຈາກ​ເປືອກ</translation>
    </message>
    <message id="reference.cue.rim_crack.note">
        <source>Thin cracks that run in from the rind fit walrus tusk; seen lengthwise they are dark lines. Do not take them for damage.</source>
        <translation type="unfinished">ຮອຍ​ແຕກ​ນ້ອຍ​ທີ່​ແລ່ນ​ຈາກ​ເປືອກ​ເຂົ້າ​ໃນ ສອດຄ່ອງ​ກັບ​ງາຊ້າງນ້ຳ; ເບິ່ງ​ຕາມ​ລວງຍາວ​ເປັນ​ເສັ້ນ​ສີ​ເຂັ້ມ. ຢ່າ​ຄິດ​ວ່າ​ເປັນ​ຮອຍ​ເສຍຫາຍ.</translation>
    </message>
    <message id="reference.cue.core_marbling">
        <source>Marbled core</source>
        <translation type="unfinished">ແກນ​ລາຍ​ຫີນອ່ອນ</translation>
    </message>
    <message id="reference.cue.core_marbling.note">
        <source>A marbled, oatmeal-like inner core is typical of walrus tusk. A carving of the outer layer alone does not have it.</source>
        <translation type="unfinished">ແກນ​ໃນ​ເປັນ​ດ່າງໆ​ຄື​ເຂົ້າປຽກ ເປັນ​ລັກສະນະ​ຂອງ​ງາຊ້າງນ້ຳ. ຊິ້ນ​ແກະສະຫຼັກ​ຈາກ​ຊັ້ນ​ນອກ​ຢ່າງ​ດຽວ​ຈະ​ບໍ່​ມີ.</translation>
    </message>
    <message id="reference.cue.primary_ring">
        <source>Outer dentine</source>
        <translation type="unfinished">ຊັ້ນ​ງາ​ນອກ</translation>
    </message>
    <message id="reference.cue.primary_ring.note">
        <source>The even layer round the marbled core. A piece made of this layer alone does not show walrus.</source>
        <translation type="unfinished">ຊັ້ນ​ສະເໝີ​ທີ່​ອ້ອມ​ແກນ​ດ່າງ. ຊິ້ນ​ທີ່​ເຮັດ​ຈາກ​ຊັ້ນ​ນີ້​ຢ່າງ​ດຽວ ບໍ່​ບອກ​ວ່າ​ແມ່ນ​ງາຊ້າງນ້ຳ.</translation>
    </message>
    <message id="reference.cue.walrus_rind">
        <source>Rind of the tusk</source>
        <translation type="unfinished">ເປືອກ​ຂອງ​ງາ</translation>
    </message>
    <message id="reference.cue.walrus_rind.note">
        <source>The outermost layer, from which thin cracks run in. Look at it together with the cracks and the core.</source>
        <translation type="unfinished">ຊັ້ນ​ນອກ​ສຸດ ຮອຍ​ແຕກ​ນ້ອຍ​ແລ່ນ​ຈາກ​ນີ້​ເຂົ້າ​ໃນ. ໃຫ້​ເບິ່ງ​ພ້ອມ​ກັບ​ຮອຍ​ແຕກ ແລະ ແກນ.</translation>
    </message>
    <message id="reference.cue.groove">
        <source>Groove in the side</source>
        <translation type="unfinished">ຮ່ອງ​ຢູ່​ຂ້າງ</translation>
    </message>
    <message id="reference.cue.groove.note">
        <source>A lengthwise groove, cut across here, fits warthog tusk. It does not show elephant, however small the tusk.</source>
        <translation type="unfinished">ຮ່ອງ​ຕາມ​ລວງຍາວ ທີ່​ຖືກ​ຕັດ​ຂວາງ​ຢູ່​ນີ້ ສອດຄ່ອງ​ກັບ​ເຂ້ຍ​ໝູປ່າ​ອາຟຣິກາ. ບໍ່​ບອກ​ວ່າ​ເປັນ​ຊ້າງ ເຖິງ​ວ່າ​ງາ​ຈະ​ນ້ອຍ.</translation>
    </message>
    <message id="reference.cue.nerve_line">
        <source>Nerve in the middle</source>
        <translation type="unfinished">ຮອຍ​ເສັ້ນປະສາດ​ຢູ່​ກາງ</translation>
    </message>
    <message id="reference.cue.nerve_line.note">
        <source>The mark of the nerve in the middle of a small section fits boar or warthog tusk. Look at the outline and the grooves too.</source>
        <translation type="unfinished">ຮອຍ​ເສັ້ນປະສາດ​ຢູ່​ກາງ​ໜ້າຕັດ​ນ້ອຍ ສອດຄ່ອງ​ກັບ​ເຂ້ຍ​ໝູປ່າ ຫຼື ໝູປ່າ​ອາຟຣິກາ. ໃຫ້​ເບິ່ງ​ຮູບ​ຂອບ ແລະ ຮ່ອງ​ນຳ.</translation>
    </message>
    <message id="reference.cue.tagua_rings">
        <source>Faint rings</source>
        <translation type="unfinished">ວົງ​ຈາງໆ</translation>
    </message>
    <message id="reference.cue.tagua_rings.note">
        <source>Faint rings that follow the outline of the nut. Rings alone do not name the material, and nuts do not all look the same.</source>
        <translation type="unfinished">ວົງ​ຈາງໆ​ຕາມ​ຮູບ​ຂອບ​ຂອງ​ໝາກ. ວົງ​ຢ່າງ​ດຽວ​ບໍ່​ບອກ​ວັດສະດຸ ແລະ ໝາກ​ແຕ່ລະ​ໜ່ວຍ​ບໍ່​ຄືກັນ​ໝົດ.</translation>
    </message>
    <message id="reference.cue.parallel_layers">
        <source>Regular layers</source>
        <translation type="unfinished">ຊັ້ນ​ເປັນ​ລະບຽບ</translation>
    </message>
    <message id="reference.cue.parallel_layers.note">
        <source>Layers so regular that they seem printed fit celluloid, made to imitate ivory. Check whether lines truly cross before you decide.</source>
        <translation type="unfinished">ຊັ້ນ​ເປັນ​ລະບຽບ​ຄື​ພິມ​ໃສ່ ສອດຄ່ອງ​ກັບ​ເຊລູລອຍ​ທີ່​ເຮັດ​ຮຽນແບບ​ງາ. ໃຫ້​ກວດ​ວ່າ​ເສັ້ນ​ຕັດກັນ​ແທ້​ຫຼື​ບໍ່​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.imitation_lines">
        <source>Lines added by a maker</source>
        <translation type="unfinished">ເສັ້ນ​ທີ່​ເຮັດ​ໃສ່</translation>
    </message>
    <message id="reference.cue.imitation_lines.note">
        <source>A net of lines can be put into resin. Lines alone do not decide: look for bubbles, a seam and the depth of the lines.</source>
        <translation type="unfinished">ສາມາດ​ເຮັດ​ຕາໜ່າງ​ເສັ້ນ​ໃສ່​ຢາງສັງເຄາະ​ໄດ້. ເສັ້ນ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້: ໃຫ້​ຊອກ​ຟອງ​ອາກາດ, ຮອຍ​ຕໍ່ ແລະ ເບິ່ງ​ວ່າ​ເສັ້ນ​ເລິກ​ຫຼື​ບໍ່.</translation>
    </message>
    <message id="reference.cue.shell_layers">
        <source>Layers of shell</source>
        <translation type="unfinished">ຊັ້ນ​ຂອງ​ເປືອກຫອຍ</translation>
    </message>
    <message id="reference.cue.shell_layers.note">
        <source>Fine layers that lie one on the other fit shell. They do not show the species.</source>
        <translation type="unfinished">ຊັ້ນ​ບາງໆ​ຊ້ອນກັນ ສອດຄ່ອງ​ກັບ​ເປືອກຫອຍ. ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.pearl_lustre">
        <source>Pearly shine</source>
        <translation type="unfinished">ເງົາ​ຄື​ມຸກ</translation>
    </message>
    <message id="reference.cue.pearl_lustre.note">
        <source>Colours that change with the light fit mother of pearl. They do not show the species.</source>
        <translation type="unfinished">ສີ​ທີ່​ປ່ຽນ​ຕາມ​ແສງ ສອດຄ່ອງ​ກັບ​ເປືອກ​ຫອຍມຸກ. ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.shell_mottling">
        <source>Mottled colour</source>
        <translation type="unfinished">ສີ​ດ່າງ</translation>
    </message>
    <message id="reference.cue.shell_mottling.note">
        <source>Blotches of colour that stay visible under ultraviolet light fit shell. Do not take them for the core of a walrus tusk; they do not show the species.</source>
        <translation type="unfinished">ຮອຍ​ດ່າງ​ທີ່​ຍັງ​ເຫັນ​ໃຕ້​ແສງ UV ສອດຄ່ອງ​ກັບ​ເປືອກຫອຍ. ຢ່າ​ສັບສົນ​ກັບ​ແກນ​ງາຊ້າງນ້ຳ; ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.tubules">
        <source>Packed fibres</source>
        <translation type="unfinished">ເສັ້ນ​ໃຍ​ແໜ້ນ</translation>
    </message>
    <message id="reference.cue.tubules.note">
        <source>Hair-like fibres packed densely, cut across here, fit rhino horn. Fibres have been imitated with hair and resin, so they alone do not decide.</source>
        <translation type="unfinished">ເສັ້ນ​ໃຍ​ຄື​ຂົນ​ອັດ​ແໜ້ນ ທີ່​ຖືກ​ຕັດ​ຂວາງ​ຢູ່​ນີ້ ສອດຄ່ອງ​ກັບ​ນໍແຮດ. ມີ​ການ​ຮຽນແບບ​ດ້ວຍ​ຜົມ ແລະ ຢາງສັງເຄາະ ສະນັ້ນ​ເສັ້ນ​ໃຍ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="reference.cue.no_bone_core">
        <source>No core of bone</source>
        <translation type="unfinished">ບໍ່​ມີ​ແກນ​ກະດູກ</translation>
    </message>
    <message id="reference.cue.no_bone_core.note">
        <source>Dense to the middle, without bone inside: this fits rhino horn. Other solid things have no core either, so look for fibres too.</source>
        <translation type="unfinished">ແໜ້ນ​ຮອດ​ກາງ ບໍ່​ມີ​ກະດູກ​ຢູ່​ໃນ: ສອດຄ່ອງ​ກັບ​ນໍແຮດ. ຂອງ​ຕັນ​ຢ່າງ​ອື່ນ​ກໍ​ບໍ່​ມີ​ແກນ ສະນັ້ນ​ໃຫ້​ເບິ່ງ​ເສັ້ນ​ໃຍ​ນຳ.</translation>
    </message>
    <message id="reference.cue.hollow">
        <source>Hollow inside</source>
        <translation type="unfinished">ເປັນ​ຮູ​ຢູ່​ໃນ</translation>
    </message>
    <message id="reference.cue.hollow.note">
        <source>A hollow, as in buffalo horn, fits horn of cattle or buffalo. A solid, polished horn tip does not show it.</source>
        <translation type="unfinished">ຮູ​ຢູ່​ໃນ​ຄື​ເຂົາຄວາຍ ສອດຄ່ອງ​ກັບ​ເຂົາ​ງົວ ຫຼື ເຂົາຄວາຍ. ປາຍ​ເຂົາ​ຕັນ​ທີ່​ຂັດ​ແລ້ວ​ຈະ​ບໍ່​ເຫັນ.</translation>
    </message>
    <message id="reference.cue.layers">
        <source>Layers round the hollow</source>
        <translation type="unfinished">ຊັ້ນ​ອ້ອມ​ຮູ</translation>
    </message>
    <message id="reference.cue.layers.note">
        <source>Bands that follow the outline of the horn. They do not show which animal; look at the whole form too.</source>
        <translation type="unfinished">ແຖບ​ຕາມ​ຮູບ​ຂອບ​ຂອງ​ເຂົາ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ໃຫ້​ເບິ່ງ​ຮູບຮ່າງ​ທັງໝົດ​ນຳ.</translation>
    </message>
    <message id="reference.cue.layers_apart">
        <source>Layers coming apart</source>
        <translation type="unfinished">ຊັ້ນ​ແຍກ​ອອກ</translation>
    </message>
    <message id="reference.cue.layers_apart.note">
        <source>A gap between two layers of horn. It does not show which animal; never pull layers apart to see more.</source>
        <translation type="unfinished">ຊ່ອງ​ລະຫວ່າງ​ສອງ​ຊັ້ນ​ຂອງ​ເຂົາ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ຢ່າ​ແກະ​ຊັ້ນ​ອອກ​ເພື່ອ​ເບິ່ງ.</translation>
    </message>
    <message id="reference.cue.cloud_blotches">
        <source>Cloud-like blotches</source>
        <translation type="unfinished">ດ່າງ​ຄື​ກ້ອນ​ເມກ</translation>
    </message>
    <message id="reference.cue.cloud_blotches.note">
        <source>Large, irregular blotches on a greyish ground fit clouded leopard. A small cut piece does not show it.</source>
        <translation type="unfinished">ດ່າງ​ໃຫຍ່​ບໍ່​ເປັນ​ລະບຽບ​ເທິງ​ພື້ນ​ສີ​ຂີ້ເຖົ່າ ສອດຄ່ອງ​ກັບ​ເສືອລາຍເມກ. ຊິ້ນ​ຕັດ​ນ້ອຍ​ບໍ່​ບອກ.</translation>
    </message>
    <message id="reference.cue.zebra_bands">
        <source>Bold bands</source>
        <translation type="unfinished">ແຖບ​ກວ້າງ​ສີ​ເຂັ້ມ</translation>
    </message>
    <message id="reference.cue.zebra_bands.note">
        <source>Broad dark bands on a pale ground fit zebra. Compare them with the narrower stripes of a tiger skin; if in doubt, refer it.</source>
        <translation type="unfinished">ແຖບ​ກວ້າງ​ສີ​ເຂັ້ມ​ເທິງ​ພື້ນ​ສີ​ຈາງ ສອດຄ່ອງ​ກັບ​ມ້າລາຍ. ໃຫ້​ທຽບ​ກັບ​ລາຍ​ທີ່​ແຄບ​ກວ່າ​ຂອງ​ໜັງເສືອ; ຖ້າ​ສົງໄສ​ໃຫ້​ສົ່ງໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.worn_patch">
        <source>Worn patch</source>
        <translation type="unfinished">ບ່ອນ​ຂົນ​ສຶກ</translation>
    </message>
    <message id="reference.cue.worn_patch.note">
        <source>Where the hair is worn, the stripes of a real tiger skin stay visible below. Photograph the place; never shave or rub a skin to see this.</source>
        <translation type="unfinished">ບ່ອນ​ທີ່​ຂົນ​ສຶກ ລາຍ​ຂອງ​ໜັງເສືອ​ແທ້​ຍັງ​ເຫັນ​ຢູ່​ກ້ອງ. ໃຫ້​ຖ່າຍຮູບ​ບ່ອນ​ນີ້; ຢ່າ​ແຖ ຫຼື ຖູ​ໜັງ​ເພື່ອ​ເບິ່ງ.</translation>
    </message>
    <message id="reference.cue.root_colour">
        <source>Plain skin below</source>
        <translation type="unfinished">ໜັງ​ກ້ອງ​ບໍ່​ມີ​ລາຍ</translation>
    </message>
    <message id="reference.cue.root_colour.note">
        <source>Where the hair is thin the stripes stop and the skin below is plain. This raises suspicion of paint; it does not show the animal. Never wash or rub it.</source>
        <translation type="unfinished">ບ່ອນ​ທີ່​ຂົນ​ບາງ ລາຍ​ຂາດ​ໄປ ແລະ ໜັງ​ຢູ່​ກ້ອງ​ບໍ່​ມີ​ລາຍ. ເຮັດ​ໃຫ້​ສົງໄສ​ວ່າ​ທາສີ; ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ. ຢ່າ​ລ້າງ ຫຼື ຖູ.</translation>
    </message>
    <message id="reference.cue.white_belly">
        <source>Pale underside</source>
        <translation type="unfinished">ດ້ານ​ທ້ອງ​ສີ​ຈາງ</translation>
    </message>
    <message id="reference.cue.white_belly.note">
        <source>Pale hair of the belly and of the inside of the legs. It does not name the animal; lay the skin flat and photograph both flanks.</source>
        <translation type="unfinished">ຂົນ​ສີ​ຈາງ​ຢູ່​ທ້ອງ ແລະ ດ້ານ​ໃນ​ຂອງ​ຂາ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ໃຫ້​ປູ​ໜັງ​ໃຫ້​ພຽງ​ແລ້ວ​ຖ່າຍຮູບ​ທັງ​ສອງ​ຂ້າງ.</translation>
    </message>
    <message id="reference.cue.skin_side">
        <source>Skin side</source>
        <translation type="unfinished">ດ້ານ​ໜັງ</translation>
    </message>
    <message id="reference.cue.skin_side.note">
        <source>A skin side behind the hair fits real skin. It does not show which animal, nor whether the hair was dyed.</source>
        <translation type="unfinished">ດ້ານ​ໜັງ​ຢູ່​ຫຼັງ​ຂົນ ສອດຄ່ອງ​ກັບ​ໜັງ​ແທ້. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ ແລະ ບໍ່​ບອກ​ວ່າ​ຂົນ​ຖືກ​ຍ້ອມ​ຫຼື​ບໍ່.</translation>
    </message>
    <message id="reference.cue.backing">
        <source>Woven or knitted back</source>
        <translation type="unfinished">ດ້ານ​ຫຼັງ​ຕ່ຳ ຫຼື ຖັກ</translation>
    </message>
    <message id="reference.cue.backing.note">
        <source>A woven or knitted back fits fabric or faux fur. Look at the length of the hair too: it is all the same.</source>
        <translation type="unfinished">ດ້ານ​ຫຼັງ​ທີ່​ຕ່ຳ ຫຼື ຖັກ ສອດຄ່ອງ​ກັບ​ຜ້າ ຫຼື ຂົນສັດປອມ. ໃຫ້​ເບິ່ງ​ຄວາມຍາວ​ຂອງ​ຂົນ​ນຳ: ຍາວ​ເທົ່າ​ກັນ​ໝົດ.</translation>
    </message>
    <message id="reference.cue.seam">
        <source>Seam</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່</translation>
    </message>
    <message id="reference.cue.seam.note">
        <source>Two pieces are joined here. A seam alone does not show what the pieces are; look at both faces.</source>
        <translation type="unfinished">ສອງ​ຊິ້ນ​ຕໍ່​ກັນ​ຢູ່​ນີ້. ຮອຍ​ຕໍ່​ຢ່າງ​ດຽວ​ບໍ່​ບອກ​ວ່າ​ແຕ່ລະ​ຊິ້ນ​ແມ່ນ​ຫຍັງ; ໃຫ້​ເບິ່ງ​ທັງ​ສອງ​ໜ້າ.</translation>
    </message>
    <message id="reference.cue.not_by_eye">
        <source>Not for the eye</source>
        <translation type="unfinished">ຕາ​ບອກ​ບໍ່ໄດ້</translation>
    </message>
    <message id="reference.cue.not_by_eye.note">
        <source>Nothing to be seen here names what it is. Photograph it with wrapping and label, and refer it to the laboratory.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຫຍັງ​ທີ່​ເຫັນ​ຢູ່​ນີ້​ບອກ​ໄດ້​ວ່າ​ແມ່ນ​ຫຍັງ. ໃຫ້​ຖ່າຍຮູບ​ພ້ອມ​ເຄື່ອງ​ຫຸ້ມ ແລະ ສະຫຼາກ ແລ້ວ​ສົ່ງໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.swollen_curled">
        <source>Swollen and curled</source>
        <translation type="unfinished">ພອງ ແລະ ງໍ</translation>
    </message>
    <message id="reference.cue.swollen_curled.note">
        <source>Swollen, curled and golden yellow fits heat-treated pangolin scale. The ridges of raw scale are gone, which does not exclude scale.</source>
        <translation type="unfinished">ພອງ ງໍ ແລະ ສີ​ເຫຼືອງ​ຄຳ ສອດຄ່ອງ​ກັບ​ເກັດລິ່ນ​ທີ່​ຜ່ານ​ຄວາມ​ຮ້ອນ. ສັນ​ຂອງ​ເກັດ​ດິບ​ຫາຍ​ໄປ​ແລ້ວ ແຕ່​ບໍ່​ໄດ້​ໝາຍ​ວ່າ​ບໍ່​ແມ່ນ​ເກັດ.</translation>
    </message>
    <message id="reference.cue.blistered_face">
        <source>Blistered face</source>
        <translation type="unfinished">ໜ້າ​ເປັນ​ຕຸ່ມ​ພອງ</translation>
    </message>
    <message id="reference.cue.blistered_face.note">
        <source>Blisters in the place of ridges fit heat-treated pangolin scale. Do not take the piece for food or plastic.</source>
        <translation type="unfinished">ຕຸ່ມ​ພອງ​ຢູ່​ບ່ອນ​ຂອງ​ສັນ ສອດຄ່ອງ​ກັບ​ເກັດລິ່ນ​ທີ່​ຜ່ານ​ຄວາມ​ຮ້ອນ. ຢ່າ​ຄິດ​ວ່າ​ເປັນ​ຂອງ​ກິນ ຫຼື ພລາສຕິກ.</translation>
    </message>
    <message id="reference.cue.bone_streaks">
        <source>Dark streaks</source>
        <translation type="unfinished">ຮອຍ​ຂີດ​ສີ​ເຂັ້ມ</translation>
    </message>
    <message id="reference.cue.bone_streaks.note">
        <source>Blood channels cut lengthwise, often dark with dirt. They fit bone, not one animal; do not read them as the grain of ivory.</source>
        <translation type="unfinished">ທາງ​ເລືອດ​ທີ່​ຖືກ​ຕັດ​ຕາມ​ລວງຍາວ ມັກ​ດຳ​ຍ້ອນ​ຝຸ່ນ. ສອດຄ່ອງ​ກັບ​ກະດູກ ບໍ່​ຊີ້​ສັດ​ໂຕ​ໃດ; ຢ່າ​ອ່ານ​ເປັນ​ລາຍ​ງາ.</translation>
    </message>
    <message id="reference.cue.even_surface">
        <source>Even surface</source>
        <translation type="unfinished">ໜ້າ​ສະເໝີ</translation>
    </message>
    <message id="reference.cue.even_surface.note">
        <source>No natural channels and no crossing lines: this fits resin or plastic. A missing pattern alone does not exclude ivory or tooth.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຮູ​ທຳມະຊາດ ແລະ ບໍ່​ມີ​ເສັ້ນ​ຕັດກັນ: ສອດຄ່ອງ​ກັບ​ຢາງສັງເຄາະ ຫຼື ພລາສຕິກ. ບໍ່​ເຫັນ​ລາຍ​ຢ່າງ​ດຽວ ບໍ່​ໄດ້​ໝາຍ​ວ່າ​ບໍ່​ແມ່ນ​ງາ ຫຼື ແຂ້ວ.</translation>
    </message>
    <message id="reference.cue.brown_skin">
        <source>Rest of brown skin</source>
        <translation type="unfinished">ເປືອກ​ສີ​ນ້ຳຕານ​ທີ່​ເຫຼືອ</translation>
    </message>
    <message id="reference.cue.brown_skin.note">
        <source>Brown skin left on a carving fits a palm nut. A finished piece may have none.</source>
        <translation type="unfinished">ເປືອກ​ສີ​ນ້ຳຕານ​ທີ່​ເຫຼືອ​ຢູ່​ເທິງ​ຊິ້ນ​ແກະສະຫຼັກ ສອດຄ່ອງ​ກັບ​ໝາກ​ປາມ. ຊິ້ນ​ສຳເລັດ​ອາດ​ບໍ່​ມີ.</translation>
    </message>
    <message id="reference.cue.cut_end">
        <source>Cut end</source>
        <translation type="unfinished">ປາຍ​ຕັດ</translation>
    </message>
    <message id="reference.cue.cut_end.note">
        <source>The section is seen here: round or oval in a tusk, flattened and hollow in buffalo horn. The outline alone does not decide; look for crossing lines.</source>
        <translation type="unfinished">ຢູ່​ນີ້​ເຫັນ​ໜ້າຕັດ: ງາ​ມົນ ຫຼື ຮູບ​ໄຂ່ ເຂົາຄວາຍ​ແປ ແລະ ເປັນ​ຮູ. ຮູບ​ຂອບ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້; ໃຫ້​ຊອກ​ເສັ້ນ​ຕັດກັນ.</translation>
    </message>
    <message id="reference.cue.side_wall">
        <source>Side of the piece</source>
        <translation type="unfinished">ດ້ານ​ຂ້າງ​ຂອງ​ທ່ອນ</translation>
    </message>
    <message id="reference.cue.side_wall.note">
        <source>The outside of a piece cut at both ends. It does not decide; look at the cut ends.</source>
        <translation type="unfinished">ດ້ານ​ນອກ​ຂອງ​ທ່ອນ​ທີ່​ຕັດ​ທັງ​ສອງ​ປາຍ. ຕັດສິນ​ບໍ່ໄດ້; ໃຫ້​ເບິ່ງ​ປາຍ​ຕັດ.</translation>
    </message>
    <message id="reference.cue.stained_rind">
        <source>Stained rind</source>
        <translation type="unfinished">ເປືອກ​ຕິດ​ສີ</translation>
    </message>
    <message id="reference.cue.stained_rind.note">
        <source>Brown, blue-grey, green or blue stain fits long burial and so mammoth; a thick, layered rind is typical of mammoth. Colour alone does not decide.</source>
        <translation type="unfinished">ສີ​ນ້ຳຕານ ຟ້າ​ຂີ້ເຖົ່າ ຂຽວ ຫຼື ຟ້າ ສອດຄ່ອງ​ກັບ​ການ​ຝັງ​ດິນ​ດົນ​ນານ ຄື​ງາຊ້າງແມມມົດ; ເປືອກ​ໜາ​ເປັນ​ຊັ້ນໆ​ມັກ​ພົບ​ໃນ​ງາຊ້າງແມມມົດ. ສີ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="reference.cue.growth_bands">
        <source>Growth bands</source>
        <translation type="unfinished">ແຖບ​ການ​ເຕີບໃຫຍ່</translation>
    </message>
    <message id="reference.cue.growth_bands.note">
        <source>Broad, ring-like bands come with growth. They are not the crossing lines; look for those on a cut end.</source>
        <translation type="unfinished">ແຖບ​ກວ້າງ​ຄື​ວົງ ເກີດ​ຈາກ​ການ​ເຕີບໃຫຍ່. ບໍ່​ແມ່ນ​ເສັ້ນ​ຕັດກັນ; ໃຫ້​ຊອກ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ປາຍ​ຕັດ.</translation>
    </message>
    <message id="reference.cue.base_opening">
        <source>Opening at the base</source>
        <translation type="unfinished">ຮູ​ຢູ່​ໂຄນ</translation>
    </message>
    <message id="reference.cue.base_opening.note">
        <source>The end of the sheath where the bone sat. It does not show which animal; photograph the underside too.</source>
        <translation type="unfinished">ປາຍ​ປອກ​ເລັບ​ບ່ອນ​ທີ່​ກະດູກ​ເຄີຍ​ຢູ່. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ໃຫ້​ຖ່າຍຮູບ​ດ້ານ​ລຸ່ມ​ນຳ.</translation>
    </message>
    <message id="reference.cue.poured_base">
        <source>Poured base</source>
        <translation type="unfinished">ໂຄນ​ທີ່​ເທ</translation>
    </message>
    <message id="reference.cue.poured_base.note">
        <source>A flat pour mark at the base fits a cast piece. It does not show what was cast; refer it.</source>
        <translation type="unfinished">ຮອຍ​ເທ​ພຽງ​ຢູ່​ໂຄນ ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່. ບໍ່​ບອກ​ວ່າ​ຫຼໍ່​ດ້ວຍ​ຫຍັງ; ໃຫ້​ສົ່ງໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.side_groove">
        <source>Groove along the side</source>
        <translation type="unfinished">ຮ່ອງ​ຕາມ​ຂ້າງ</translation>
    </message>
    <message id="reference.cue.side_groove.note">
        <source>A shallow groove along the claw. It does not name the animal: a loose claw is at most that of a big cat.</source>
        <translation type="unfinished">ຮ່ອງ​ຕື້ນ​ຕາມ​ຂ້າງ​ເລັບ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ: ເລັບ​ດ່ຽວ​ບອກ​ໄດ້​ຫຼາຍ​ສຸດ​ແຕ່​ສັດຕະກູນແມວໃຫຍ່.</translation>
    </message>
    <message id="reference.cue.sheath_layers">
        <source>Layers of the sheath</source>
        <translation type="unfinished">ຊັ້ນ​ປອກ​ເລັບ</translation>
    </message>
    <message id="reference.cue.sheath_layers.note">
        <source>Thin layers of horn, worn or peeling. They do not show which mammal; never peel one off to see more.</source>
        <translation type="unfinished">ຊັ້ນ​ເຂົາ​ບາງໆ ທີ່​ສຶກ ຫຼື ລອກ. ບໍ່​ບອກ​ວ່າ​ສັດ​ລ້ຽງລູກ​ດ້ວຍນົມ​ໂຕ​ໃດ; ຢ່າ​ລອກ​ອອກ​ເພື່ອ​ເບິ່ງ.</translation>
    </message>
    <message id="reference.cue.painted_base">
        <source>Painted base</source>
        <translation type="unfinished">ໂຄນ​ທາສີ</translation>
    </message>
    <message id="reference.cue.painted_base.note">
        <source>Paint laid over the base raises suspicion of a cast piece. Look for a seam and bubbles, and refer it.</source>
        <translation type="unfinished">ສີ​ທີ່​ທາ​ໃສ່​ໂຄນ ເຮັດ​ໃຫ້​ສົງໄສ​ວ່າ​ເປັນ​ຂອງ​ຫຼໍ່. ໃຫ້​ຊອກ​ຮອຍ​ຕໍ່ ແລະ ຟອງ​ອາກາດ ແລ້ວ​ສົ່ງໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.root_crown_line">
        <source>Line of root and crown</source>
        <translation type="unfinished">ເສັ້ນ​ຕໍ່​ຮາກ​ກັບ​ຫົວ​ແຂ້ວ</translation>
    </message>
    <message id="reference.cue.root_crown_line.note">
        <source>Here the root ends and the enamel begins. It does not show which animal: bear canines are sold as tiger; refer every loose canine.</source>
        <translation type="unfinished">ຮາກ​ສິ້ນສຸດ​ຢູ່​ນີ້ ແລະ ຊັ້ນ​ເຄືອບ​ເລີ່ມ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ: ແຂ້ວເຂ້ຍ​ໝີ​ຖືກ​ຂາຍ​ເປັນ​ແຂ້ວ​ເສືອ ສະນັ້ນ​ໃຫ້​ສົ່ງ​ແຂ້ວເຂ້ຍ​ດ່ຽວ​ທຸກ​ອັນ​ໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.enamel_cracks">
        <source>Fine cracks in enamel</source>
        <translation type="unfinished">ຮອຍ​ແຕກ​ນ້ອຍ​ໃນ​ຊັ້ນ​ເຄືອບ</translation>
    </message>
    <message id="reference.cue.enamel_cracks.note">
        <source>Hairlines in the enamel of the crown. They do not show which animal; refer every loose canine.</source>
        <translation type="unfinished">ຮອຍ​ແຕກ​ນ້ອຍ​ຄື​ເສັ້ນ​ຜົມ​ຢູ່​ຊັ້ນ​ເຄືອບ​ຫົວ​ແຂ້ວ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ໃຫ້​ສົ່ງ​ແຂ້ວເຂ້ຍ​ດ່ຽວ​ທຸກ​ອັນ​ໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.root_rings">
        <source>Rings on the root</source>
        <translation type="unfinished">ວົງ​ຢູ່​ຮາກ</translation>
    </message>
    <message id="reference.cue.root_rings.note">
        <source>Faint rings round the root. They do not show which animal; refer every loose canine.</source>
        <translation type="unfinished">ວົງ​ຈາງໆ​ອ້ອມ​ຮາກ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ໃຫ້​ສົ່ງ​ແຂ້ວເຂ້ຍ​ດ່ຽວ​ທຸກ​ອັນ​ໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.open_root">
        <source>Open root</source>
        <translation type="unfinished">ຮາກ​ເປີດ</translation>
    </message>
    <message id="reference.cue.open_root.note">
        <source>The hollow inside the tooth is open at the end of the root. It does not show which animal; refer every loose canine.</source>
        <translation type="unfinished">ຮູ​ໃນ​ແຂ້ວ​ເປີດ​ຢູ່​ປາຍ​ຮາກ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ໃຫ້​ສົ່ງ​ແຂ້ວເຂ້ຍ​ດ່ຽວ​ທຸກ​ອັນ​ໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.poured_end">
        <source>Poured end</source>
        <translation type="unfinished">ປາຍ​ທີ່​ເທ</translation>
    </message>
    <message id="reference.cue.poured_end.note">
        <source>A flat pour mark at the end of the root fits a cast piece. It does not show what was cast; refer every loose canine.</source>
        <translation type="unfinished">ຮອຍ​ເທ​ພຽງ​ຢູ່​ປາຍ​ຮາກ ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່. ບໍ່​ບອກ​ວ່າ​ຫຼໍ່​ດ້ວຍ​ຫຍັງ; ໃຫ້​ສົ່ງ​ແຂ້ວເຂ້ຍ​ດ່ຽວ​ທຸກ​ອັນ​ໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.fibre_base">
        <source>Fibrous base</source>
        <translation type="unfinished">ໂຄນ​ເປັນ​ເສັ້ນ​ໃຍ</translation>
    </message>
    <message id="reference.cue.fibre_base.note">
        <source>A rough, sponge-like base of fibres without a bone core fits rhino horn. It does not show the species or where the horn comes from.</source>
        <translation type="unfinished">ໂຄນ​ຫຍາບ​ຄື​ຟອງນ້ຳ​ເປັນ​ເສັ້ນ​ໃຍ ບໍ່​ມີ​ແກນ​ກະດູກ ສອດຄ່ອງ​ກັບ​ນໍແຮດ. ບໍ່​ບອກ​ຊະນິດ ຫຼື ບ່ອນ​ມາ.</translation>
    </message>
    <message id="reference.cue.sawn_face">
        <source>Sawn face</source>
        <translation type="unfinished">ໜ້າ​ເລື່ອຍ</translation>
    </message>
    <message id="reference.cue.sawn_face.note">
        <source>A dense, oval face of hair-like fibres fits rhino horn. Fibres have been imitated, so they alone do not decide.</source>
        <translation type="unfinished">ໜ້າ​ແໜ້ນ​ຮູບ​ໄຂ່​ເປັນ​ເສັ້ນ​ໃຍ​ຄື​ຂົນ ສອດຄ່ອງ​ກັບ​ນໍແຮດ. ມີ​ການ​ຮຽນແບບ​ເສັ້ນ​ໃຍ ສະນັ້ນ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="reference.cue.worn_tip">
        <source>Worn tip</source>
        <translation type="unfinished">ປາຍ​ສຶກ</translation>
    </message>
    <message id="reference.cue.worn_tip.note">
        <source>The tip alone does not decide. Look at the base and at the fibres.</source>
        <translation type="unfinished">ປາຍ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້. ໃຫ້​ເບິ່ງ​ໂຄນ ແລະ ເສັ້ນ​ໃຍ.</translation>
    </message>
    <message id="reference.cue.fine_fibres">
        <source>Fine fibres</source>
        <translation type="unfinished">ເສັ້ນ​ໃຍ​ລະອຽດ</translation>
    </message>
    <message id="reference.cue.fine_fibres.note">
        <source>Hair-like fibres along the surface fit rhino horn. Copies of resin and even human hair exist, so fibres alone do not decide.</source>
        <translation type="unfinished">ເສັ້ນ​ໃຍ​ຄື​ຂົນ​ຕາມ​ໜ້າ ສອດຄ່ອງ​ກັບ​ນໍແຮດ. ມີ​ການ​ຮຽນແບບ​ດ້ວຍ​ຢາງສັງເຄາະ ແລະ ແມ່ນແຕ່​ຜົມ​ຄົນ ສະນັ້ນ​ເສັ້ນ​ໃຍ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="reference.cue.frayed_rim">
        <source>Frayed rim</source>
        <translation type="unfinished">ຂອບ​ແຕກ​ເປັນ​ເສັ້ນ</translation>
    </message>
    <message id="reference.cue.frayed_rim.note">
        <source>Rough, loose fibres at the rim of the base fit rhino horn. Do not pull or trim them; they are part of the exhibit.</source>
        <translation type="unfinished">ເສັ້ນ​ໃຍ​ຫຍາບ​ຫຼົ້ນ​ຢູ່​ຂອບ​ໂຄນ ສອດຄ່ອງ​ກັບ​ນໍແຮດ. ຢ່າ​ດຶງ ຫຼື ຕັດ; ມັນ​ເປັນ​ສ່ວນ​ໜຶ່ງ​ຂອງ​ຂອງກາງ.</translation>
    </message>
    <message id="reference.cue.joint_end">
        <source>Joint end</source>
        <translation type="unfinished">ປາຍ​ຂໍ້ຕໍ່</translation>
    </message>
    <message id="reference.cue.joint_end.note">
        <source>The widened end of a limb bone. Without a skull it is at most large carnivore or big cat in a photograph; refer it.</source>
        <translation type="unfinished">ປາຍ​ທີ່​ໃຫຍ່​ຂຶ້ນ​ຂອງ​ກະດູກ​ແຂນຂາ. ບໍ່​ມີ​ກະໂຫຼກ ຮູບ​ບອກ​ໄດ້​ຫຼາຍ​ສຸດ​ແຕ່​ສັດ​ກິນ​ຊີ້ນ​ໃຫຍ່ ຫຼື ສັດຕະກູນແມວໃຫຍ່; ໃຫ້​ສົ່ງໄປຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.vessel_streaks">
        <source>Streaks of blood channels</source>
        <translation type="unfinished">ຮອຍ​ທາງ​ເລືອດ</translation>
    </message>
    <message id="reference.cue.vessel_streaks.note">
        <source>Small pits and scratch-like streaks fit bone. They do not show which animal; photograph them before any cleaning.</source>
        <translation type="unfinished">ຮູ​ນ້ອຍໆ ແລະ ຮອຍ​ຄື​ຮອຍ​ຂີດ ສອດຄ່ອງ​ກັບ​ກະດູກ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ; ໃຫ້​ຖ່າຍຮູບ​ກ່ອນ​ອະນາໄມ.</translation>
    </message>
    <message id="reference.cue.growth_rings">
        <source>Growth rings</source>
        <translation type="unfinished">ວົງ​ການ​ເຕີບໃຫຍ່</translation>
    </message>
    <message id="reference.cue.growth_rings.note">
        <source>Fine rings round one middle fit a fish scale. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation type="unfinished">ວົງ​ລະອຽດ​ອ້ອມ​ໃຈກາງ​ດຽວ ສອດຄ່ອງ​ກັບ​ເກັດປາ. ໃຫ້​ຊອກ​ສັນ​ຂອງ​ເກັດລິ່ນ​ທັງ​ສອງ​ໜ້າ​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.thick_woody_end">
        <source>Thick woody end</source>
        <translation type="unfinished">ປາຍ​ໜາ​ຄື​ໄມ້</translation>
    </message>
    <message id="reference.cue.thick_woody_end.note">
        <source>A thickened, woody end fits the scale of a cone. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation type="unfinished">ປາຍ​ໜາ​ຄື​ໄມ້ ສອດຄ່ອງ​ກັບ​ກີບ​ໝາກ​ແປກ. ໃຫ້​ຊອກ​ສັນ​ຂອງ​ເກັດລິ່ນ​ທັງ​ສອງ​ໜ້າ​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.moulded_ridges">
        <source>Ridges all alike</source>
        <translation type="unfinished">ສັນ​ຄືກັນ​ໝົດ</translation>
    </message>
    <message id="reference.cue.moulded_ridges.note">
        <source>Clean ridges that are the same on every piece fit a moulded copy. Cleanness alone does not decide: processed scale lacks scratches too.</source>
        <translation type="unfinished">ສັນ​ສະອາດ​ທີ່​ຄືກັນ​ທຸກ​ຊິ້ນ ສອດຄ່ອງ​ກັບ​ຂອງ​ທີ່​ເຮັດ​ດ້ວຍ​ແມ່ພິມ. ສະອາດ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້: ເກັດລິ່ນ​ປຸງແຕ່ງ​ແລ້ວ​ກໍ​ບໍ່​ມີ​ຮອຍ​ຂີດ.</translation>
    </message>
    <message id="reference.cue.sprue_stub">
        <source>Stub of the pour</source>
        <translation type="unfinished">ຕໍ​ບ່ອນ​ເທ</translation>
    </message>
    <message id="reference.cue.sprue_stub.note">
        <source>A stub where the mould was filled fits a cast piece. It does not show what was cast.</source>
        <translation type="unfinished">ຕໍ​ສັ້ນ​ບ່ອນ​ທີ່​ເທ​ໃສ່​ແມ່ພິມ ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່. ບໍ່​ບອກ​ວ່າ​ຫຼໍ່​ດ້ວຍ​ຫຍັງ.</translation>
    </message>
    <message id="reference.cue.overlapping_scales">
        <source>Overlapping scales</source>
        <translation type="unfinished">ເກັດ​ຊ້ອນກັນ</translation>
    </message>
    <message id="reference.cue.overlapping_scales.note">
        <source>Horny scales that overlap on a skin fit pangolin, the only mammals covered with them. They do not show the species.</source>
        <translation type="unfinished">ເກັດ​ຊ້ອນກັນ​ຢູ່​ເທິງ​ໜັງ ສອດຄ່ອງ​ກັບ​ໂຕລິ່ນ ສັດ​ລ້ຽງລູກ​ດ້ວຍນົມ​ກຸ່ມ​ດຽວ​ທີ່​ມີ​ເກັດ​ແບບ​ນີ້. ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.skin_underside">
        <source>Underside of the skin</source>
        <translation type="unfinished">ດ້ານ​ໃນ​ຂອງ​ໜັງ</translation>
    </message>
    <message id="reference.cue.skin_underside.note">
        <source>Skin, fat or hair on the pieces supports real scale. Photograph it before anything is cleaned; it does not show the species.</source>
        <translation type="unfinished">ໜັງ ໄຂມັນ ຫຼື ຂົນ​ທີ່​ຕິດ​ຢູ່ ສະໜັບສະໜູນ​ວ່າ​ເປັນ​ເກັດ​ແທ້. ໃຫ້​ຖ່າຍຮູບ​ກ່ອນ​ອະນາໄມ; ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.skin_remains">
        <source>Remains of skin</source>
        <translation type="unfinished">ໜັງ​ທີ່​ເຫຼືອ</translation>
    </message>
    <message id="reference.cue.skin_remains.note">
        <source>Skin, fat or hair at the base supports real scale. Leave it in place for photographs and sampling; it does not show the species.</source>
        <translation type="unfinished">ໜັງ ໄຂມັນ ຫຼື ຂົນ​ຢູ່​ໂຄນ ສະໜັບສະໜູນ​ວ່າ​ເປັນ​ເກັດ​ແທ້. ໃຫ້​ປະ​ໄວ້​ເພື່ອ​ຖ່າຍຮູບ ແລະ ເກັບ​ຕົວຢ່າງ; ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.red_layer">
        <source>Bright red layer</source>
        <translation type="unfinished">ຊັ້ນ​ສີ​ແດງ​ສົດ</translation>
    </message>
    <message id="reference.cue.red_layer.note">
        <source>A bright red edge on yellow material fits helmeted hornbill casque. It can be carved off, so its absence shows nothing.</source>
        <translation type="unfinished">ຂອບ​ແດງ​ສົດ​ຢູ່​ວັດສະດຸ​ສີ​ເຫຼືອງ ສອດຄ່ອງ​ກັບ​ໂກນນົກກົກ. ຊັ້ນ​ນີ້​ອາດ​ຖືກ​ແກະ​ອອກ; ບໍ່​ເຫັນ​ກໍ​ບໍ່​ບອກ​ຫຍັງ.</translation>
    </message>
    <message id="reference.cue.yellow_front">
        <source>Yellow front</source>
        <translation type="unfinished">ດ້ານ​ໜ້າ​ສີ​ເຫຼືອງ</translation>
    </message>
    <message id="reference.cue.yellow_front.note">
        <source>Yellow beside bright red fits helmeted hornbill casque. Do not take it for dyed ivory or amber.</source>
        <translation type="unfinished">ສີ​ເຫຼືອງ​ຄຽງ​ກັບ​ແດງ​ສົດ ສອດຄ່ອງ​ກັບ​ໂກນນົກກົກ. ຢ່າ​ສັບສົນ​ກັບ​ງາ​ຍ້ອມສີ ຫຼື ອຳພັນ.</translation>
    </message>
    <message id="reference.cue.bill">
        <source>Bill</source>
        <translation type="unfinished">ປາກ​ນົກ</translation>
    </message>
    <message id="reference.cue.bill.note">
        <source>The bill below the casque. It does not decide; look at the casque, which is solid in the helmeted hornbill and light or hollow in the others.</source>
        <translation type="unfinished">ປາກ​ທີ່​ຢູ່​ກ້ອງ​ໂກນ. ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້; ໃຫ້​ເບິ່ງ​ໂກນ: ຂອງ​ນົກກົກ​ຊະນິດ​ນີ້​ຕັນ ຂອງ​ນົກກົກ​ຊະນິດ​ອື່ນ​ເບົາ ຫຼື ເປັນ​ຮູ.</translation>
    </message>
    <message id="reference.cue.blotchy_yellow">
        <source>Blotchy pale part</source>
        <translation type="unfinished">ສ່ວນ​ສີ​ຈາງ​ເປັນ​ດ່າງ</translation>
    </message>
    <message id="reference.cue.blotchy_yellow.note">
        <source>A pale part that looks blotchy rather than even fits hornbill casque. Look for a red edge; it may have been carved off.</source>
        <translation type="unfinished">ສ່ວນ​ສີ​ຈາງ​ທີ່​ເປັນ​ດ່າງ​ບໍ່​ສະເໝີ ສອດຄ່ອງ​ກັບ​ໂກນນົກກົກ. ໃຫ້​ຊອກ​ຂອບ​ແດງ; ອາດ​ຖືກ​ແກະ​ອອກ.</translation>
    </message>
</context>
</TS>
