<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>diagrams</name>
    <message id="diagrams.coat_patterns.title">
        <source>Coat patterns</source>
        <translation type="unfinished">ລາຍ​ຂອງ​ໜັງສັດ</translation>
    </message>
    <message id="diagrams.coat_patterns.tiger">
        <source>Tiger: stripes that taper, break and fork</source>
        <translation type="unfinished">ເສືອ: ລາຍ​ປາຍ​ແຫຼມ, ຂາດ​ຕອນ, ແຕກ​ງ່າ</translation>
    </message>
    <message id="diagrams.coat_patterns.leopard">
        <source>Leopard: rings of spots (rosettes)</source>
        <translation type="unfinished">ເສືອດາວ: ຈຸດ​ເປັນ​ວົງ​ຄື​ດອກໄມ້</translation>
    </message>
    <message id="diagrams.coat_patterns.clouded">
        <source>Clouded leopard: large blotches on greyish ground</source>
        <translation type="unfinished">ເສືອລາຍເມກ: ລາຍ​ໃຫຍ່​ເທິງ​ພື້ນ​ສີ​ເທົາ</translation>
    </message>
    <message id="diagrams.coat_patterns.cheetah">
        <source>Cheetah: solid spots</source>
        <translation type="unfinished">ເສືອ​ຊີຕາ: ຈຸດ​ຕັນ</translation>
    </message>
    <message id="diagrams.coat_patterns.zebra">
        <source>Zebra: broad black and white bands</source>
        <translation type="unfinished">ມ້າລາຍ: ແຖບ​ກວ້າງ​ສີ​ດຳ​ຂາວ</translation>
    </message>
    <message id="diagrams.coat_patterns.limit">
        <source>A small cut piece can be painted or printed, and a clouded leopard cannot be read from it. Leopard and jaguar cannot be told apart without the origin.</source>
        <translation type="unfinished">ຕ່ອນ​ນ້ອຍ​ອາດ​ຖືກ​ທາ​ຫຼື​ພິມ, ແລະ ເບິ່ງ​ບໍ່​ອອກ​ວ່າ​ແມ່ນ​ເສືອລາຍເມກ. ບໍ່​ຮູ້​ແຫຼ່ງ​ທີ່​ມາ ກໍ​ແຍກ​ເສືອດາວ​ກັບ​ເສືອ​ຈາກົວ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="diagrams.skin_photo_set.title">
        <source>Photographs of a skin</source>
        <translation type="unfinished">ການ​ຖ່າຍ​ຮູບ​ໜັງສັດ</translation>
    </message>
    <message id="diagrams.skin_photo_set.whole">
        <source>1  Whole length, laid flat, with a scale</source>
        <translation type="unfinished">1  ຕະຫຼອດ​ຄວາມ​ຍາວ, ປູ​ໃຫ້​ຮາບ, ມີ​ໄມ້ບັນທັດ​ວັດ​ຂະໜາດ</translation>
    </message>
    <message id="diagrams.skin_photo_set.flanks">
        <source>2, 3  Each flank from straight above. The two sides differ.</source>
        <translation type="unfinished">2, 3  ແຕ່ລະ​ຂ້າງ ຈາກ​ທາງ​ເທິງ​ຊື່ໆ. ສອງ​ຂ້າງ​ຕ່າງ​ກັນ.</translation>
    </message>
    <message id="diagrams.skin_photo_set.close">
        <source>4  Close views with a scale, bald or worn places too</source>
        <translation type="unfinished">4  ຮູບໃກ້​ມີ​ໄມ້ບັນທັດ​ວັດ​ຂະໜາດ, ລວມ​ທັງ​ບ່ອນ​ຂົນ​ຫຼົ່ນ​ຫຼື​ສຶກ</translation>
    </message>
    <message id="diagrams.painted_hair.title">
        <source>Grown stripe and painted stripe, cut through</source>
        <translation type="unfinished">ລາຍ​ທີ່​ຂຶ້ນ​ເອງ ແລະ ລາຍ​ທາ, ເບິ່ງ​ໜ້າຕັດ</translation>
    </message>
    <message id="diagrams.painted_hair.natural">
        <source>Grown: the dark stripe goes down to the hair roots and the skin.</source>
        <translation type="unfinished">ຂຶ້ນ​ເອງ: ລາຍ​ສີ​ເຂັ້ມ​ລົງ​ເຖິງ​ຮາກ​ຂົນ ແລະ ໜັງ.</translation>
    </message>
    <message id="diagrams.painted_hair.painted">
        <source>Painted: the colour sits on the hair only. Which animal it was: cannot tell.</source>
        <translation type="unfinished">ທາ: ສີ​ຢູ່​ເທິງ​ຂົນ​ເທົ່ານັ້ນ. ແມ່ນ​ສັດ​ໃດ: ບອກບໍ່ໄດ້.</translation>
    </message>
    <message id="diagrams.painted_hair.never">
        <source>Never shave, wash or rub an exhibit to test it. Refer.</source>
        <translation type="unfinished">ຫ້າມ​ໂກນ, ລ້າງ ຫຼື ຖູ​ຂອງກາງ​ເພື່ອ​ທົດສອບ. ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.plush_or_skin.title">
        <source>Printed plush and skin, seen at the edge</source>
        <translation type="unfinished">ຜ້າ​ຂົນ​ພິມ​ລາຍ ແລະ ໜັງ, ເບິ່ງ​ຢູ່​ຂອບ</translation>
    </message>
    <message id="diagrams.plush_or_skin.skin">
        <source>Skin: skin side, hair roots, short underwool and longer hair</source>
        <translation type="unfinished">ໜັງ: ດ້ານ​ໃນ​ຂອງ​ໜັງ, ຮາກ​ຂົນ, ຂົນ​ອ່ອນ​ສັ້ນ ແລະ ຂົນ​ຍາວ​ກວ່າ</translation>
    </message>
    <message id="diagrams.plush_or_skin.plush">
        <source>Plush: knitted or woven backing, hair of one length</source>
        <translation type="unfinished">ຜ້າ​ຂົນ: ພື້ນ​ຜ້າຖັກ​ຫຼື​ຜ້າທໍ, ຂົນ​ຍາວ​ເທົ່າ​ກັນ</translation>
    </message>
    <message id="diagrams.claw_underside.title">
        <source>Loose claw: look at the underside</source>
        <translation type="unfinished">ເລັບ​ທີ່​ຫຼຸດ​ອອກ: ເບິ່ງ​ດ້ານ​ລຸ່ມ</translation>
    </message>
    <message id="diagrams.claw_underside.mammal">
        <source>Mammal: the sheath leaves a gap underneath</source>
        <translation type="unfinished">ສັດ​ລ້ຽງລູກ​ດ້ວຍ​ນົມ: ເປືອກ​ເລັບ​ມີ​ຊ່ອງ​ຢູ່​ດ້ານ​ລຸ່ມ</translation>
    </message>
    <message id="diagrams.claw_underside.bird">
        <source>Bird: the sheath goes all the way round</source>
        <translation type="unfinished">ນົກ: ເປືອກ​ເລັບ​ຫຸ້ມ​ຮອບ​ໝົດ</translation>
    </message>
    <message id="diagrams.claw_underside.limit">
        <source>Which mammal: cannot tell. Claws seized as tiger have proved to be goat and cattle. Refer.</source>
        <translation type="unfinished">ສັດ​ໃດ: ບອກບໍ່ໄດ້. ເລັບ​ທີ່​ຢຶດ​ໄດ້​ໂດຍ​ຄິດ​ວ່າ​ແມ່ນ​ເລັບ​ເສືອ ເຄີຍ​ກວດ​ພົບ​ວ່າ​ແມ່ນ​ຂອງ​ແບ້​ແລະ​ງົວ. ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.claw_count.title">
        <source>Claws of one tiger</source>
        <translation type="unfinished">ເລັບ​ຂອງ​ເສືອ​ໜຶ່ງ​ໂຕ</translation>
    </message>
    <message id="diagrams.claw_count.front">
        <source>Each front foot: five claws</source>
        <translation type="unfinished">ຕີນ​ໜ້າ​ແຕ່ລະ​ຂ້າງ: ຫ້າ​ເລັບ</translation>
    </message>
    <message id="diagrams.claw_count.hind">
        <source>Each hind foot: four claws</source>
        <translation type="unfinished">ຕີນ​ຫຼັງ​ແຕ່ລະ​ຂ້າງ: ສີ່​ເລັບ</translation>
    </message>
    <message id="diagrams.claw_count.sum">
        <source>Up to 18 claws in all</source>
        <translation type="unfinished">ລວມ​ທັງໝົດ​ບໍ່​ເກີນ 18 ເລັບ</translation>
    </message>
    <message id="diagrams.claw_count.limit">
        <source>A count gives the smallest possible number of animals, and only if every claw is genuine and complete. A loose claw shows at most a big cat: refer.</source>
        <translation type="unfinished">ການ​ນັບ​ບອກ​ໄດ້​ພຽງ​ຈຳນວນ​ໂຕສັດ​ໜ້ອຍ​ສຸດ​ທີ່​ເປັນໄປໄດ້, ແລະ ສະເພາະ​ເມື່ອ​ເລັບ​ທຸກ​ອັນ​ເປັນ​ຂອງ​ແທ້ ແລະ ສົມບູນ. ເລັບ​ທີ່​ຫຼຸດ​ອອກ​ບອກ​ໄດ້​ຢ່າງ​ຫຼາຍ​ວ່າ​ແມ່ນ​ສັດ​ຕະກູນ​ແມວ​ໃຫຍ່: ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.canine_or_cast.title">
        <source>Canine tooth and cast copy</source>
        <translation type="unfinished">ແຂ້ວເຂ້ຍ ແລະ ຂອງ​ຫຼໍ່​ຮຽນແບບ</translation>
    </message>
    <message id="diagrams.canine_or_cast.root">
        <source>Root: duller, darker</source>
        <translation type="unfinished">ຮາກ: ມົວ​ກວ່າ, ເຂັ້ມ​ກວ່າ</translation>
    </message>
    <message id="diagrams.canine_or_cast.crown">
        <source>Crown: enamel, fine cracks along it</source>
        <translation type="unfinished">ຫົວ​ແຂ້ວ: ເຄືອບ, ຮອຍ​ແຕກ​ບາງ​ຕາມ​ຍາວ</translation>
    </message>
    <message id="diagrams.canine_or_cast.seam">
        <source>Seam line of the mould</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ແມ່ພິມ</translation>
    </message>
    <message id="diagrams.canine_or_cast.bubbles">
        <source>Bubbles</source>
        <translation type="unfinished">ຟອງ​ອາກາດ</translation>
    </message>
    <message id="diagrams.canine_or_cast.limit">
        <source>Which animal a tooth is from: cannot tell. A bear canine is also sold as tiger. Refer every loose canine.</source>
        <translation type="unfinished">ແຂ້ວ​ຂອງ​ສັດ​ໃດ: ບອກບໍ່ໄດ້. ເຂ້ຍ​ໝີ​ກໍ​ຖືກ​ຂາຍ​ເປັນ​ເຂ້ຍ​ເສືອ. ສົ່ງ​ແຂ້ວເຂ້ຍ​ທີ່​ຫຼຸດ​ອອກ​ທຸກ​ອັນ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.loose_bone.title">
        <source>A loose limb bone</source>
        <translation type="unfinished">ກະດູກ​ຂາ​ທີ່​ຫຼຸດ​ອອກ</translation>
    </message>
    <message id="diagrams.loose_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal. Which animal: cannot tell. Refer.</source>
        <translation type="unfinished">ບໍ່ມີ​ກະໂຫຼກ, ຮູບ​ບອກ​ໄດ້​ຢ່າງ​ຫຼາຍ​ວ່າ​ແມ່ນ​ກະດູກ​ສັດ​ໃຫຍ່. ສັດ​ໃດ: ບອກບໍ່ໄດ້. ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.photo_order.title">
        <source>Three distances</source>
        <translation type="unfinished">ສາມ​ໄລຍະ</translation>
    </message>
    <message id="diagrams.photo_order.overview">
        <source>Overview: the place and its surroundings</source>
        <translation type="unfinished">ຮູບລວມ: ສະຖານທີ່ ແລະ ອ້ອມ​ຂ້າງ</translation>
    </message>
    <message id="diagrams.photo_order.middle">
        <source>Mid-range: where the items lie to one another</source>
        <translation type="unfinished">ໄລຍະ​ກາງ: ສິ່ງຂອງ​ຢູ່​ບ່ອນ​ໃດ​ທຽບ​ກັນ</translation>
    </message>
    <message id="diagrams.photo_order.close">
        <source>Close-up: the item itself</source>
        <translation type="unfinished">ຮູບໃກ້: ສິ່ງຂອງ​ນັ້ນ​ເອງ</translation>
    </message>
    <message id="diagrams.photo_order.first">
        <source>Photograph before anything is touched or moved.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບ​ກ່ອນ​ແຕະຕ້ອງ​ຫຼື​ຍ້າຍ​ສິ່ງ​ໃດ.</translation>
    </message>
    <message id="diagrams.photo_right_angle.title">
        <source>Close-up at a right angle</source>
        <translation type="unfinished">ຮູບໃກ້​ຖ່າຍ​ເປັນ​ມຸມ​ສາກ</translation>
    </message>
    <message id="diagrams.photo_right_angle.right">
        <source>From straight above: sizes and angles stay true.</source>
        <translation type="unfinished">ຈາກ​ທາງ​ເທິງ​ຊື່ໆ: ຂະໜາດ​ແລະ​ມຸມ​ຖືກຕ້ອງ.</translation>
    </message>
    <message id="diagrams.photo_right_angle.wrong">
        <source>From the side: sizes and angles are distorted.</source>
        <translation type="unfinished">ຈາກ​ດ້ານ​ຂ້າງ: ຂະໜາດ​ແລະ​ມຸມ​ບິດເບືອນ.</translation>
    </message>
    <message id="diagrams.photo_scale_twice.title">
        <source>Each close-up twice</source>
        <translation type="unfinished">ຮູບໃກ້​ແຕ່ລະ​ຮູບ​ຖ່າຍ​ສອງ​ເທື່ອ</translation>
    </message>
    <message id="diagrams.photo_scale_twice.without">
        <source>First without</source>
        <translation type="unfinished">ທຳອິດ: ບໍ່ມີ​ຫຍັງ​ປະກອບ</translation>
    </message>
    <message id="diagrams.photo_scale_twice.with">
        <source>Then with scale and number marker</source>
        <translation type="unfinished">ຈາກນັ້ນ​ມີ​ໄມ້ບັນທັດ​ວັດ​ຂະໜາດ ແລະ ປ້າຍ​ເລກ</translation>
    </message>
    <message id="diagrams.photo_fill_frame.title">
        <source>A photo that can be judged</source>
        <translation type="unfinished">ຮູບ​ທີ່​ຕັດສິນ​ໄດ້</translation>
    </message>
    <message id="diagrams.photo_fill_frame.far">
        <source>Too far away: go close, do not enlarge later</source>
        <translation type="unfinished">ໄກ​ເກີນໄປ: ເຂົ້າ​ໃກ້, ຢ່າ​ຂະຫຍາຍ​ພາຍຫຼັງ</translation>
    </message>
    <message id="diagrams.photo_fill_frame.dark">
        <source>Too dark</source>
        <translation type="unfinished">ມືດ​ເກີນໄປ</translation>
    </message>
    <message id="diagrams.photo_fill_frame.shaken">
        <source>Shaken or out of focus</source>
        <translation type="unfinished">ສັ່ນ​ຫຼື​ມົວ</translation>
    </message>
    <message id="diagrams.photo_fill_frame.good">
        <source>Close, lit, sharp, with a scale</source>
        <translation type="unfinished">ໃກ້, ແຈ້ງ, ຊັດ, ມີ​ໄມ້ບັນທັດ​ວັດ​ຂະໜາດ</translation>
    </message>
    <message id="diagrams.scene_approach.title">
        <source>Approach to a scene</source>
        <translation type="unfinished">ການ​ເຂົ້າ​ຫາ​ບ່ອນ​ເກີດເຫດ</translation>
    </message>
    <message id="diagrams.scene_approach.ring">
        <source>Outer ring closed to people and vehicles</source>
        <translation type="unfinished">ວົງ​ນອກ: ຫ້າມ​ຄົນ ແລະ ລົດ</translation>
    </message>
    <message id="diagrams.scene_approach.number">
        <source>Number the items. Move nothing before it is recorded.</source>
        <translation type="unfinished">ໃສ່​ເລກ​ສິ່ງຂອງ. ຢ່າ​ຍ້າຍ​ສິ່ງ​ໃດ​ກ່ອນ​ບັນທຶກ.</translation>
    </message>
    <message id="diagrams.scene_approach.sketch">
        <source>Sketch with positions and distances</source>
        <translation type="unfinished">ແຜນຜັງ​ມີ​ຕຳແໜ່ງ ແລະ ໄລຍະ​ຫ່າງ</translation>
    </message>
    <message id="diagrams.scene_approach.stop">
        <source>Stop, look, note, first photos. Then go in along one line.</source>
        <translation type="unfinished">ຢຸດ, ເບິ່ງ, ຈົດ, ຖ່າຍ​ຮູບ​ທຳອິດ. ແລ້ວ​ເຂົ້າ​ຕາມ​ເສັ້ນ​ດຽວ.</translation>
    </message>
    <message id="diagrams.pack_separately.title">
        <source>Pack each item separately</source>
        <translation type="unfinished">ຫຸ້ມຫໍ່​ແຕ່ລະ​ອັນ​ແຍກ​ກັນ</translation>
    </message>
    <message id="diagrams.pack_separately.box">
        <source>Dry bone, tooth, tusk: box, fixed against movement</source>
        <translation type="unfinished">ກະດູກ, ແຂ້ວ, ງາ​ແຫ້ງ: ກ່ອງ, ມັດ​ບໍ່​ໃຫ້​ເໜັງຕີງ</translation>
    </message>
    <message id="diagrams.pack_separately.paper">
        <source>Hair: sealed paper envelope</source>
        <translation type="unfinished">ຂົນ: ຊອງ​ເຈ້ຍ​ປິດ​ຜະນຶກ</translation>
    </message>
    <message id="diagrams.pack_separately.tight">
        <source>Wet tissue: tight container</source>
        <translation type="unfinished">ເນື້ອເຍື່ອ​ປຽກ: ພາຊະນະ​ປິດ​ແໜ້ນ</translation>
    </message>
    <message id="diagrams.pack_separately.one">
        <source>One item, one package, one number. Lift with gloves or a tool.</source>
        <translation type="unfinished">ໜຶ່ງ​ອັນ, ໜຶ່ງ​ຫໍ່, ໜຶ່ງ​ເລກ. ຈັບ​ດ້ວຍ​ຖົງມື​ຫຼື​ເຄື່ອງມື.</translation>
    </message>
    <message id="diagrams.pack_separately.together">
        <source>Do not stack tusks bare, and do not wipe them: prints are lost.</source>
        <translation type="unfinished">ຢ່າ​ວາງ​ງາ​ເປົ່າ​ຊ້ອນ​ກັນ ແລະ ຢ່າ​ເຊັດ: ລາຍ​ນິ້ວມື​ຈະ​ເສຍ.</translation>
    </message>
    <message id="diagrams.label_twice.title">
        <source>Two labels, the same data</source>
        <translation type="unfinished">ສອງ​ປ້າຍ, ຂໍ້ມູນ​ດຽວ​ກັນ</translation>
    </message>
    <message id="diagrams.label_twice.outside">
        <source>On the outside</source>
        <translation type="unfinished">ຢູ່​ດ້ານ​ນອກ</translation>
    </message>
    <message id="diagrams.label_twice.inside">
        <source>On a label inside</source>
        <translation type="unfinished">ຢູ່​ປ້າຍ​ຂ້າງ​ໃນ</translation>
    </message>
    <message id="diagrams.label_twice.content">
        <source>Case, place, date, content, name, number of this bag and of all bags</source>
        <translation type="unfinished">ຄະດີ, ສະຖານທີ່, ວັນທີ, ສິ່ງ​ທີ່​ຢູ່​ໃນ, ຊື່, ເລກ​ຖົງ​ນີ້ ແລະ ຈຳນວນ​ຖົງ​ທັງໝົດ</translation>
    </message>
    <message id="diagrams.seal_across.title">
        <source>A seal shows that it was opened</source>
        <translation type="unfinished">ຈ້ຳກາຜະນຶກ​ບອກ​ໃຫ້​ຮູ້​ຖ້າ​ຖືກ​ເປີດ</translation>
    </message>
    <message id="diagrams.seal_across.tape">
        <source>Paper or tape across the opening</source>
        <translation type="unfinished">ເຈ້ຍ​ຫຼື​ສະກັອດ​ຕິດ​ຂວາງ​ປາກ​ຫໍ່</translation>
    </message>
    <message id="diagrams.seal_across.sign">
        <source>Signatures and date across its edge</source>
        <translation type="unfinished">ລາຍເຊັນ​ແລະ​ວັນທີ​ຂຽນ​ຂ້າມ​ຂອບ</translation>
    </message>
    <message id="diagrams.seal_across.stamp">
        <source>Viet Nam: agency, time, all people present, and a stamp (Decree 127/2017)</source>
        <translation type="unfinished">ຫວຽດນາມ: ໜ່ວຍງານ, ເວລາ, ທຸກ​ຄົນ​ທີ່​ຢູ່​ນຳ ແລະ ຕາປະທັບ (ດຳລັດ 127/2017)</translation>
    </message>
    <message id="diagrams.custody_chain.title">
        <source>Chain of custody</source>
        <translation type="unfinished">ຕ່ອງໂສ້​ການ​ຄຸ້ມຄອງ​ຫຼັກຖານ</translation>
    </message>
    <message id="diagrams.custody_chain.finder">
        <source>Officer who found it</source>
        <translation type="unfinished">ເຈົ້າໜ້າທີ່​ຜູ້​ພົບ</translation>
    </message>
    <message id="diagrams.custody_chain.store">
        <source>Evidence store</source>
        <translation type="unfinished">ສາງ​ຂອງກາງ</translation>
    </message>
    <message id="diagrams.custody_chain.laboratory">
        <source>Laboratory</source>
        <translation type="unfinished">ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="diagrams.custody_chain.court">
        <source>Court</source>
        <translation type="unfinished">ສານ</translation>
    </message>
    <message id="diagrams.custody_chain.record">
        <source>Each hand-over is recorded: who, to whom, when, where, why, seal number.</source>
        <translation type="unfinished">ທຸກ​ການ​ມອບ-ຮັບ​ຕ້ອງ​ບັນທຶກ: ໃຜ, ໃຫ້​ໃຜ, ເມື່ອໃດ, ຢູ່​ໃສ, ຍ້ອນ​ຫຍັງ, ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="diagrams.custody_chain.gap">
        <source>A gap in the chain can make good evidence useless.</source>
        <translation type="unfinished">ຊ່ອງ​ວ່າງ​ໃນ​ຕ່ອງໂສ້​ອາດ​ເຮັດ​ໃຫ້​ຫຼັກຖານ​ດີ​ໃຊ້​ບໍ່ໄດ້.</translation>
    </message>
    <message id="diagrams.original_and_copy.title">
        <source>The original file stays as it is</source>
        <translation type="unfinished">ໄຟລ໌​ຕົ້ນສະບັບ​ຮັກສາ​ໄວ້​ຄື​ເກົ່າ</translation>
    </message>
    <message id="diagrams.original_and_copy.keep">
        <source>Keep every original with its name. Make the hash right after the photo, from the original bytes.</source>
        <translation type="unfinished">ເກັບ​ຕົ້ນສະບັບ​ທຸກ​ໄຟລ໌​ພ້ອມ​ຊື່​ເດີມ. ສ້າງ​ຄ່າແຮຊ (hash) ທັນທີ​ຫຼັງ​ຖ່າຍ, ຈາກ​ໄບຕ໌​ຕົ້ນສະບັບ.</translation>
    </message>
    <message id="diagrams.original_and_copy.copy">
        <source>Improve a copy only. A copy is a new file and needs its own record.</source>
        <translation type="unfinished">ປັບປຸງ​ສະເພາະ​ສຳເນົາ. ສຳເນົາ​ແມ່ນ​ໄຟລ໌​ໃໝ່ ແລະ ຕ້ອງ​ມີ​ບັນທຶກ​ຂອງ​ຕົນ.</translation>
    </message>
    <message id="diagrams.not_by_eye.title">
        <source>Not by eye</source>
        <translation type="unfinished">ເບິ່ງ​ດ້ວຍ​ຕາ​ບໍ່ໄດ້</translation>
    </message>
    <message id="diagrams.not_by_eye.glue">
        <source>Glue</source>
        <translation type="unfinished">ກາວ​ກະດູກ</translation>
    </message>
    <message id="diagrams.not_by_eye.wine">
        <source>Wine</source>
        <translation type="unfinished">ເຫຼົ້າ</translation>
    </message>
    <message id="diagrams.not_by_eye.powder">
        <source>Powder</source>
        <translation type="unfinished">ຜົງ</translation>
    </message>
    <message id="diagrams.not_by_eye.meat">
        <source>Meat</source>
        <translation type="unfinished">ຊີ້ນ</translation>
    </message>
    <message id="diagrams.not_by_eye.refer">
        <source>Cannot be judged from a photo: refer to the laboratory.</source>
        <translation type="unfinished">ຕັດສິນ​ຈາກ​ຮູບ​ບໍ່ໄດ້: ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.not_by_eye.context">
        <source>Record label, packing, place and what lay beside it. That is context, not identification.</source>
        <translation type="unfinished">ບັນທຶກ​ປ້າຍ, ການ​ຫຸ້ມຫໍ່, ສະຖານທີ່ ແລະ ສິ່ງ​ທີ່​ຢູ່​ຂ້າງ. ນັ້ນ​ແມ່ນ​ຂໍ້ມູນ​ປະກອບ, ບໍ່ແມ່ນ​ການ​ລະບຸ​ຊະນິດ.</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.title">
        <source>Who may name the animal</source>
        <translation type="unfinished">ໃຜ​ສາມາດ​ບອກ​ຊື່​ສັດ</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.look">
        <source>First look: suspected; hold and record</source>
        <translation type="unfinished">ເບິ່ງ​ເບື້ອງຕົ້ນ: ຕ້ອງສົງໄສ; ກັກ​ໄວ້ ແລະ ບັນທຶກ</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.expert">
        <source>First opinion of an expert on the spot</source>
        <translation type="unfinished">ຄວາມເຫັນ​ເບື້ອງຕົ້ນ​ຂອງ​ຜູ້ຊ່ຽວຊານ​ຢູ່​ກັບ​ທີ່</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.laboratory">
        <source>Report of the authorised laboratory or expert body</source>
        <translation type="unfinished">ບົດລາຍງານ​ຂອງ​ຫ້ອງທົດລອງ​ຫຼື​ອົງການ​ຜູ້ຊ່ຽວຊານ​ທີ່​ໄດ້​ຮັບ​ອະນຸຍາດ</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.words">
        <source>Until the report is there, write: consistent with …, pending expert opinion.</source>
        <translation type="unfinished">ຈົນກວ່າ​ຈະ​ມີ​ບົດລາຍງານ ໃຫ້​ຂຽນ: ສອດຄ່ອງ​ກັບ …, ລໍຖ້າ​ບົດລາຍງານ​ຜູ້ຊ່ຽວຊານ.</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.title">
        <source>Where to look: a cut across the tusk</source>
        <translation type="unfinished">ເບິ່ງ​ບ່ອນ​ໃດ: ໜ້າຕັດຂວາງ​ຂອງ​ງາ</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.across">
        <source>Cut across: crossing lines can be seen here.</source>
        <translation type="unfinished">ຕັດ​ຂວາງ: ເຫັນ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.along">
        <source>Cut along: no crossing lines. Their absence says nothing.</source>
        <translation type="unfinished">ຕັດ​ຕາມ​ຍາວ: ບໍ່ມີ​ເສັ້ນ​ຕັດກັນ. ບໍ່​ເຫັນ​ກໍ​ບໍ່​ບອກ​ຫຍັງ.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.title">
        <source>Measure in the outer zone</source>
        <translation type="unfinished">ວັດ​ຢູ່​ເຂດ​ນອກ</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.outer">
        <source>Outer zone: lines are clear. Measure here.</source>
        <translation type="unfinished">ເຂດ​ນອກ: ເສັ້ນ​ຊັດ. ວັດ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.inner">
        <source>Inner zone: lines are faint. Do not measure here.</source>
        <translation type="unfinished">ເຂດ​ໃນ: ເສັ້ນ​ຈາງ. ຢ່າ​ວັດ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.canal">
        <source>Nerve canal</source>
        <translation type="unfinished">ຮູ​ເສັ້ນປະສາດ</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.rind">
        <source>Rind (may be cut away)</source>
        <translation type="unfinished">ເປືອກ​ນອກ (ອາດ​ຖືກ​ຕັດ​ອອກ)</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.title">
        <source>Two angles at the crossing lines</source>
        <translation type="unfinished">ສອງ​ມຸມ​ຢູ່​ບ່ອນ​ເສັ້ນ​ຕັດກັນ</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.concave">
        <source>Concave: opens towards the centre of the tusk.</source>
        <translation type="unfinished">ມຸມ​ເປີດ​ເຂົ້າ​ໃນ: ເປີດ​ໄປ​ຫາ​ໃຈກາງ​ງາ.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.convex">
        <source>Convex: opens towards the outside.</source>
        <translation type="unfinished">ມຸມ​ເປີດ​ອອກ​ນອກ: ເປີດ​ໄປ​ທາງ​ນອກ.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.towards_centre">
        <source>Centre of the tusk is below.</source>
        <translation type="unfinished">ໃຈກາງ​ງາ​ຢູ່​ທາງ​ລຸ່ມ.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.rind">
        <source>Rind: the outside</source>
        <translation type="unfinished">ເປືອກ: ດ້ານ​ນອກ</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.title">
        <source>Ten angles, one mean</source>
        <translation type="unfinished">ສິບ​ມຸມ, ຄ່າ​ສະເລ່ຍ​ດຽວ</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.concave">
        <source>Five concave angles, spread around the outer zone</source>
        <translation type="unfinished">ຫ້າ​ມຸມ​ເປີດ​ເຂົ້າ​ໃນ, ກະຈາຍ​ອ້ອມ​ເຂດ​ນອກ</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.convex">
        <source>Five convex angles, spread around the outer zone</source>
        <translation type="unfinished">ຫ້າ​ມຸມ​ເປີດ​ອອກ​ນອກ, ກະຈາຍ​ອ້ອມ​ເຂດ​ນອກ</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.mean">
        <source>Take the mean of all ten. Never quote one angle alone.</source>
        <translation type="unfinished">ເອົາ​ຄ່າ​ສະເລ່ຍ​ຂອງ​ທັງ​ສິບ​ມຸມ. ຢ່າ​ອ້າງ​ມຸມ​ດຽວ.</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.few">
        <source>Fewer than five of a kind can be seen: cannot tell. Refer.</source>
        <translation type="unfinished">ມຸມ​ແບບ​ໃດ​ເຫັນ​ບໍ່​ເຖິງ​ຫ້າ: ບອກບໍ່ໄດ້. ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.ivory_three_zones.title">
        <source>The rule has three zones</source>
        <translation type="unfinished">ກົດ​ມີ​ສາມ​ຊ່ວງ</translation>
    </message>
    <message id="diagrams.ivory_three_zones.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation type="unfinished">ສະເລ່ຍ​ຕ່ຳ​ກວ່າ 90°: ສອດຄ່ອງ​ກັບ​ຊ້າງແມມມົດ</translation>
    </message>
    <message id="diagrams.ivory_three_zones.cannot_tell">
        <source>90° to 115°: cannot tell</source>
        <translation type="unfinished">90° ຫາ 115°: ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="diagrams.ivory_three_zones.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation type="unfinished">ສະເລ່ຍ​ສູງ​ກວ່າ 115°: ສອດຄ່ອງ​ກັບ​ຊ້າງ</translation>
    </message>
    <message id="diagrams.ivory_three_zones.range">
        <source>Bars: single angles in the study, 35° to 115° for mammoth and 95° to 163° for elephant. One angle never decides.</source>
        <translation type="unfinished">ແຖບ: ມຸມ​ດຽວ​ໃນ​ການ​ສຶກສາ, 35° ຫາ 115° ສຳລັບ​ຊ້າງແມມມົດ ແລະ 95° ຫາ 163° ສຳລັບ​ຊ້າງ. ມຸມ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="diagrams.ivory_three_angles.title">
        <source>Wide, between, narrow</source>
        <translation type="unfinished">ກວ້າງ, ຢູ່​ກາງ, ແຄບ</translation>
    </message>
    <message id="diagrams.ivory_three_angles.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation type="unfinished">ສະເລ່ຍ​ສູງ​ກວ່າ 115°: ສອດຄ່ອງ​ກັບ​ຊ້າງ</translation>
    </message>
    <message id="diagrams.ivory_three_angles.cannot_tell">
        <source>90° to 115°: cannot tell. Refer.</source>
        <translation type="unfinished">90° ຫາ 115°: ບອກບໍ່ໄດ້. ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.ivory_three_angles.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation type="unfinished">ສະເລ່ຍ​ຕ່ຳ​ກວ່າ 90°: ສອດຄ່ອງ​ກັບ​ຊ້າງແມມມົດ</translation>
    </message>
    <message id="diagrams.tusk_parts.title">
        <source>Parts of a tusk, cut open</source>
        <translation type="unfinished">ສ່ວນ​ຕ່າງໆ​ຂອງ​ງາ, ຜ່າ​ອອກ</translation>
    </message>
    <message id="diagrams.tusk_parts.cavity">
        <source>Hollow at the root end</source>
        <translation type="unfinished">ເປັນ​ຮູ​ຢູ່​ທາງ​ໂຄນ</translation>
    </message>
    <message id="diagrams.tusk_parts.canal">
        <source>Nerve canal, running towards the tip</source>
        <translation type="unfinished">ຮູ​ເສັ້ນປະສາດ, ແລ່ນ​ໄປ​ຫາ​ປາຍ</translation>
    </message>
    <message id="diagrams.tusk_parts.rind">
        <source>Rind</source>
        <translation type="unfinished">ເປືອກ</translation>
    </message>
    <message id="diagrams.tusk_parts.dentine">
        <source>Dentine: nearly the whole tusk</source>
        <translation type="unfinished">ເນື້ອ​ງາ: ເກືອບ​ທັງ​ກ້ານ</translation>
    </message>
    <message id="diagrams.tusk_parts.tip">
        <source>Tip: enamel is worn away. Its absence says nothing.</source>
        <translation type="unfinished">ປາຍ: ເຄືອບ​ສຶກ​ແລ້ວ. ບໍ່ມີ​ເຄືອບ​ກໍ​ບໍ່​ບອກ​ຫຍັງ.</translation>
    </message>
    <message id="diagrams.scale_two_faces.title">
        <source>A raw pangolin scale has two faces: photograph both</source>
        <translation type="unfinished">ເກັດລິ່ນ​ດິບ​ມີ​ສອງ​ໜ້າ: ຖ່າຍ​ທັງ​ສອງ</translation>
    </message>
    <message id="diagrams.scale_two_faces.outer">
        <source>Outer face: dark or yellow-brown, dozens of lengthwise ridges at the wide end</source>
        <translation type="unfinished">ໜ້າ​ນອກ: ສີ​ເຂັ້ມ​ຫຼື​ນ້ຳຕານ​ເຫຼືອງ, ມີ​ສັນ​ຕາມ​ຍາວ​ຫຼາຍ​ສິບ​ສັນ​ຢູ່​ປາຍ​ກວ້າງ</translation>
    </message>
    <message id="diagrams.scale_two_faces.inner">
        <source>Inner face: paler, with a raised bow across the middle</source>
        <translation type="unfinished">ໜ້າ​ໃນ: ຈາງ​ກວ່າ, ມີ​ສັນ​ໂຄ້ງ​ນູນ​ຂວາງ​ທາງ​ກາງ</translation>
    </message>
    <message id="diagrams.scale_anatomy.title">
        <source>Parts of a raw pangolin scale</source>
        <translation type="unfinished">ສ່ວນ​ຕ່າງໆ​ຂອງ​ເກັດລິ່ນ​ດິບ</translation>
    </message>
    <message id="diagrams.scale_anatomy.ridges">
        <source>Dozens of neat ridges run along the wide end</source>
        <translation type="unfinished">ສັນ​ເປັນ​ລະບຽບ​ຫຼາຍ​ສິບ​ສັນ​ຕາມ​ຍາວ​ຢູ່​ປາຍ​ກວ້າງ</translation>
    </message>
    <message id="diagrams.scale_anatomy.cross_lines">
        <source>A few cross lines</source>
        <translation type="unfinished">ເສັ້ນ​ຂວາງ​ບໍ່​ເທົ່າໃດ​ເສັ້ນ</translation>
    </message>
    <message id="diagrams.scale_anatomy.base">
        <source>Smooth narrow base: it sat in the skin</source>
        <translation type="unfinished">ໂຄນ​ແຄບ​ລຽບ: ບ່ອນ​ເຄີຍ​ຝັງ​ຢູ່​ໃນ​ໜັງ</translation>
    </message>
    <message id="diagrams.scale_anatomy.skin">
        <source>Remains of skin or hair: do not clean off</source>
        <translation type="unfinished">ໜັງ​ຫຼື​ຂົນ​ທີ່​ຕິດ​ຢູ່: ຢ່າ​ລ້າງ​ອອກ</translation>
    </message>
    <message id="diagrams.scale_anatomy.edge">
        <source>Thin edge; worn and irregular</source>
        <translation type="unfinished">ຂອບ​ບາງ; ສຶກ ແລະ ບໍ່​ສະເໝີ</translation>
    </message>
    <message id="diagrams.scale_side_view.title">
        <source>Seen from the side</source>
        <translation type="unfinished">ເບິ່ງ​ຈາກ​ດ້ານ​ຂ້າງ</translation>
    </message>
    <message id="diagrams.scale_side_view.middle">
        <source>Thicker in the middle</source>
        <translation type="unfinished">ໜາ​ກວ່າ​ຢູ່​ກາງ</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_base">
        <source>Thin edge</source>
        <translation type="unfinished">ຂອບ​ບາງ</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_tip">
        <source>Thin edge</source>
        <translation type="unfinished">ຂອບ​ບາງ</translation>
    </message>
    <message id="diagrams.scale_side_view.bar">
        <source>In a photo this shows only in a side view with a scale bar. Never bend or break a scale.</source>
        <translation type="unfinished">ໃນ​ຮູບ​ເຫັນ​ໄດ້​ສະເພາະ​ເມື່ອ​ຖ່າຍ​ຈາກ​ຂ້າງ​ພ້ອມ​ໄມ້ບັນທັດ​ວັດ​ຂະໜາດ. ຫ້າມ​ງໍ​ຫຼື​ຫັກ​ເກັດ.</translation>
    </message>
    <message id="diagrams.scale_shapes.title">
        <source>One animal, many shapes</source>
        <translation type="unfinished">ສັດ​ໂຕ​ດຽວ, ຫຼາຍ​ຮູບຮ່າງ</translation>
    </message>
    <message id="diagrams.scale_shapes.fan">
        <source>Fan</source>
        <translation type="unfinished">ຮູບ​ພັດ</translation>
    </message>
    <message id="diagrams.scale_shapes.triangle">
        <source>Triangle</source>
        <translation type="unfinished">ສາມຫຼ່ຽມ</translation>
    </message>
    <message id="diagrams.scale_shapes.diamond">
        <source>Diamond</source>
        <translation type="unfinished">ຮູບ​ຂ້າວຫຼາມຕັດ</translation>
    </message>
    <message id="diagrams.scale_shapes.shield">
        <source>Shield</source>
        <translation type="unfinished">ຮູບ​ໂລ່</translation>
    </message>
    <message id="diagrams.scale_shapes.limit">
        <source>Shape and size change with the place on the body. They do not show the species.</source>
        <translation type="unfinished">ຮູບຮ່າງ ແລະ ຂະໜາດ​ປ່ຽນ​ຕາມ​ບ່ອນ​ຢູ່​ເທິງ​ຕົວ. ບໍ່​ບອກ​ຊະນິດພັນ.</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.title">
        <source>Raw and heat-treated</source>
        <translation type="unfinished">ດິບ ແລະ ຜ່ານ​ຄວາມ​ຮ້ອນ</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.raw">
        <source>Raw: flat, ridged, tough</source>
        <translation type="unfinished">ດິບ: ຮາບ, ມີ​ສັນ, ໜຽວ</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.treated">
        <source>Heat-treated: swollen, curled, golden, light and brittle. The ridges are gone; the value as evidence is the same.</source>
        <translation type="unfinished">ຜ່ານ​ຄວາມ​ຮ້ອນ: ພອງ, ງໍ, ສີ​ເຫຼືອງ​ຄຳ, ເບົາ ແລະ ແຕກ​ງ່າຍ. ສັນ​ຫາຍ​ໄປ; ຄຸນຄ່າ​ເປັນ​ຫຼັກຖານ​ຄື​ກັນ.</translation>
    </message>
    <message id="diagrams.scale_lookalikes.title">
        <source>One scale and five things taken for it</source>
        <translation type="unfinished">ເກັດລິ່ນ​ໜຶ່ງ​ອັນ ແລະ ຫ້າ​ສິ່ງ​ທີ່​ມັກ​ເຂົ້າໃຈ​ຜິດ​ວ່າ​ແມ່ນ​ເກັດ</translation>
    </message>
    <message id="diagrams.scale_lookalikes.scale">
        <source>Pangolin scale: ridges, worn, irregular</source>
        <translation type="unfinished">ເກັດລິ່ນ: ມີ​ສັນ, ສຶກ, ບໍ່​ສະເໝີ</translation>
    </message>
    <message id="diagrams.scale_lookalikes.horn">
        <source>Chip of horn or hoof: thick, uneven edges</source>
        <translation type="unfinished">ເສດ​ເຂົາ​ຫຼື​ກີບ: ໜາ, ຂອບ​ບໍ່​ສະເໝີ</translation>
    </message>
    <message id="diagrams.scale_lookalikes.fish">
        <source>Fish scale: thin, clear, rings</source>
        <translation type="unfinished">ເກັດປາ: ບາງ, ໃສ, ມີ​ວົງ</translation>
    </message>
    <message id="diagrams.scale_lookalikes.cone">
        <source>Cone scale: woody</source>
        <translation type="unfinished">ກີບ​ໝາກ​ແປກ: ເປັນ​ໄມ້</translation>
    </message>
    <message id="diagrams.scale_lookalikes.pod">
        <source>Seed pod: fibres of a plant</source>
        <translation type="unfinished">ຝັກ​ເມັດ: ເສັ້ນໄຍ​ພືດ</translation>
    </message>
    <message id="diagrams.scale_lookalikes.moulded">
        <source>Moulded piece: clean and identical</source>
        <translation type="unfinished">ຂອງ​ຫຼໍ່​ແມ່ພິມ: ສະອາດ, ຄື​ກັນ​ໝົດ</translation>
    </message>
    <message id="diagrams.scale_weight_range.title">
        <source>From weight to a range of animals</source>
        <translation type="unfinished">ຈາກ​ນ້ຳໜັກ​ເປັນ​ຊ່ວງ​ຈຳນວນ​ສັດ</translation>
    </message>
    <message id="diagrams.scale_weight_range.heading">
        <source>100 kg of dry scales</source>
        <translation type="unfinished">ເກັດ​ແຫ້ງ 100 kg</translation>
    </message>
    <message id="diagrams.scale_weight_range.sunda">
        <source>Sunda pangolin, 360.51 g for one animal</source>
        <translation type="unfinished">ລິ່ນ​ຊຸນດາ, 360.51 g ຕໍ່​ໜຶ່ງ​ໂຕ</translation>
    </message>
    <message id="diagrams.scale_weight_range.mixed">
        <source>Chinese and Sunda mixed, 466.99 g</source>
        <translation type="unfinished">ລິ່ນ​ຈີນ​ແລະ​ຊຸນດາ​ປົນ​ກັນ, 466.99 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.chinese">
        <source>Chinese pangolin, 573.47 g</source>
        <translation type="unfinished">ລິ່ນ​ຈີນ, 573.47 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.indian">
        <source>Indian pangolin, about 3.6 kg</source>
        <translation type="unfinished">ລິ່ນ​ອິນເດຍ, ປະມານ 3.6 kg</translation>
    </message>
    <message id="diagrams.scale_weight_range.african">
        <source>African scales and Philippine pangolin: no checked factor. A number from weight cannot be defended.</source>
        <translation type="unfinished">ເກັດ​ລິ່ນ​ອາຟຣິກາ ແລະ ລິ່ນ​ຟີລິບປິນ: ບໍ່ມີ​ຕົວ​ຄູນ​ແປງ​ທີ່​ກວດ​ແລ້ວ. ຈຳນວນ​ທີ່​ຄິດ​ຈາກ​ນ້ຳໜັກ​ໃຊ້​ຢືນຢັນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="diagrams.scale_weight_range.never">
        <source>Give the range and the factors. Never one number.</source>
        <translation type="unfinished">ໃຫ້​ຊ່ວງ ແລະ ຕົວ​ຄູນ​ແປງ. ຢ່າ​ໃຫ້​ຕົວເລກ​ດຽວ.</translation>
    </message>
    <message id="diagrams.sections_compare.title">
        <source>Cut faces side by side</source>
        <translation type="unfinished">ໜ້າຕັດ​ຄຽງ​ກັນ</translation>
    </message>
    <message id="diagrams.sections_compare.elephant">
        <source>Elephant or mammoth: lines that cross</source>
        <translation type="unfinished">ຊ້າງ​ຫຼື​ຊ້າງແມມມົດ: ເສັ້ນ​ຕັດກັນ</translation>
    </message>
    <message id="diagrams.sections_compare.walrus">
        <source>Walrus: marbled core</source>
        <translation type="unfinished">ຊ້າງນ້ຳ: ແກນ​ລາຍ​ຫິນອ່ອນ</translation>
    </message>
    <message id="diagrams.sections_compare.hippo">
        <source>Hippopotamus canine: rounded triangle, seam</source>
        <translation type="unfinished">ແຂ້ວເຂ້ຍ​ຮິບໂປ: ສາມຫຼ່ຽມ​ມົນ, ຮອຍ​ຕໍ່</translation>
    </message>
    <message id="diagrams.sections_compare.warthog">
        <source>Warthog: four sides, grooves</source>
        <translation type="unfinished">ໝູປ່າ​ອາຟຣິກາ: ສີ່​ດ້ານ, ຮ່ອງ</translation>
    </message>
    <message id="diagrams.sections_compare.hornbill">
        <source>Helmeted hornbill: red outer layer</source>
        <translation type="unfinished">ນົກກົກ: ຊັ້ນ​ນອກ​ສີ​ແດງ</translation>
    </message>
    <message id="diagrams.sections_compare.bone">
        <source>Bone: pits, marrow hole</source>
        <translation type="unfinished">ກະດູກ: ຮູ​ນ້ອຍໆ, ຮູ​ໄຂ​ກະດູກ</translation>
    </message>
    <message id="diagrams.sections_compare.tagua">
        <source>Tagua nut: brown skin, slit</source>
        <translation type="unfinished">ໝາກ tagua: ເປືອກ​ນ້ຳຕານ, ຮອຍ​ແຍກ</translation>
    </message>
    <message id="diagrams.sections_compare.resin">
        <source>Cast resin: seam, bubbles, parallel bands</source>
        <translation type="unfinished">ຢາງ​ຫຼໍ່: ຮອຍ​ຕໍ່, ຟອງ, ແຖບ​ຂະໜານ</translation>
    </message>
    <message id="diagrams.walrus_section.title">
        <source>Walrus tusk cut across</source>
        <translation type="unfinished">ງາຊ້າງນ້ຳ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="diagrams.walrus_section.core">
        <source>Marbled inner core, like oatmeal</source>
        <translation type="unfinished">ແກນ​ໃນ​ລາຍ​ຫິນອ່ອນ, ຄື​ເຂົ້າໂອ໊ດ​ຕົ້ມ</translation>
    </message>
    <message id="diagrams.walrus_section.dentine">
        <source>Outer dentine: smooth. A carving of this part alone tells nothing.</source>
        <translation type="unfinished">ເນື້ອ​ງາ​ນອກ: ລຽບ. ເຄື່ອງ​ແກະ​ຈາກ​ສ່ວນ​ນີ້​ຢ່າງ​ດຽວ​ບໍ່​ບອກ​ຫຍັງ.</translation>
    </message>
    <message id="diagrams.walrus_section.cracks">
        <source>Thin cracks run in from the rind. They are not damage.</source>
        <translation type="unfinished">ຮອຍ​ແຕກ​ບາງ​ແລ່ນ​ຈາກ​ເປືອກ​ເຂົ້າ​ໃນ. ບໍ່ແມ່ນ​ຄວາມ​ເສຍຫາຍ.</translation>
    </message>
    <message id="diagrams.walrus_section.dents">
        <source>Oval with wide dents</source>
        <translation type="unfinished">ຮູບ​ໄຂ່, ມີ​ບ່ອນ​ບຸບ​ກວ້າງ</translation>
    </message>
    <message id="diagrams.hippo_section.title">
        <source>Lower canine of a hippopotamus cut across</source>
        <translation type="unfinished">ແຂ້ວເຂ້ຍ​ລຸ່ມ​ຂອງ​ຮິບໂປ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="diagrams.hippo_section.enamel">
        <source>Hard, ridged enamel on two faces</source>
        <translation type="unfinished">ເຄືອບ​ແຂງ​ມີ​ສັນ​ຢູ່​ສອງ​ດ້ານ</translation>
    </message>
    <message id="diagrams.hippo_section.seam">
        <source>Seam at the centre</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ຢູ່​ກາງ</translation>
    </message>
    <message id="diagrams.hippo_section.lines">
        <source>Fine broken lines follow the outline</source>
        <translation type="unfinished">ເສັ້ນ​ບາງ​ຂາດໆ​ຕາມ​ຮູບ​ຂອບ</translation>
    </message>
    <message id="diagrams.hippo_section.rind">
        <source>Soft rind on the third face</source>
        <translation type="unfinished">ເປືອກ​ອ່ອນ​ຢູ່​ດ້ານ​ທີ​ສາມ</translation>
    </message>
    <message id="diagrams.warthog_section.title">
        <source>Warthog tusk cut across</source>
        <translation type="unfinished">ເຂ້ຍ​ໝູປ່າ​ອາຟຣິກາ, ໜ້າຕັດຂວາງ</translation>
    </message>
    <message id="diagrams.warthog_section.groove">
        <source>Grooves along the tusk</source>
        <translation type="unfinished">ຮ່ອງ​ຕາມ​ຍາວ​ຂອງ​ເຂ້ຍ</translation>
    </message>
    <message id="diagrams.warthog_section.rings">
        <source>Three or four sides, lines follow the outline</source>
        <translation type="unfinished">ສາມ​ຫຼື​ສີ່​ດ້ານ, ເສັ້ນ​ຕາມ​ຮູບ​ຂອບ</translation>
    </message>
    <message id="diagrams.warthog_section.nerve">
        <source>Nerve dot at the centre</source>
        <translation type="unfinished">ຈຸດ​ເສັ້ນປະສາດ​ຢູ່​ກາງ</translation>
    </message>
    <message id="diagrams.warthog_section.limit">
        <source>Small and strongly curved: do not call it a young elephant.</source>
        <translation type="unfinished">ນ້ອຍ ແລະ ໂຄ້ງ​ຫຼາຍ: ຢ່າ​ເອີ້ນ​ວ່າ​ງາ​ຊ້າງ​ນ້ອຍ.</translation>
    </message>
    <message id="diagrams.hornbill_casque.title">
        <source>Block cut from a helmeted hornbill casque</source>
        <translation type="unfinished">ຕ່ອນ​ຕັດ​ຈາກ​ໂກນ​ນົກກົກ</translation>
    </message>
    <message id="diagrams.hornbill_casque.red">
        <source>Bright red outer layer. It may be carved away.</source>
        <translation type="unfinished">ຊັ້ນ​ນອກ​ສີ​ແດງ​ສົດ. ອາດ​ຖືກ​ແກະ​ອອກ.</translation>
    </message>
    <message id="diagrams.hornbill_casque.yellow">
        <source>Yellow, blotchy inside</source>
        <translation type="unfinished">ດ້ານ​ໃນ​ສີ​ເຫຼືອງ, ເປັນ​ດ່າງ</translation>
    </message>
    <message id="diagrams.hornbill_casque.size">
        <source>At most about 8 × 5 × 2.5 cm: a larger piece cannot be one casque.</source>
        <translation type="unfinished">ໃຫຍ່​ສຸດ​ປະມານ 8 × 5 × 2.5 cm: ຕ່ອນ​ໃຫຍ່​ກວ່າ​ນີ້​ບໍ່​ອາດ​ເປັນ​ໂກນ​ອັນ​ດຽວ.</translation>
    </message>
    <message id="diagrams.bone_pits.title">
        <source>Bone: the same channels, seen two ways</source>
        <translation type="unfinished">ກະດູກ: ຮູ​ທາງ​ເລືອດ​ດຽວ​ກັນ, ເຫັນ​ສອງ​ແບບ</translation>
    </message>
    <message id="diagrams.bone_pits.across">
        <source>Cut across: small dark pits</source>
        <translation type="unfinished">ຕັດ​ຂວາງ: ຮູ​ນ້ອຍ​ສີ​ເຂັ້ມ</translation>
    </message>
    <message id="diagrams.bone_pits.along">
        <source>Cut along: short dark streaks</source>
        <translation type="unfinished">ຕັດ​ຕາມ​ຍາວ: ຮອຍ​ສັ້ນ​ສີ​ເຂັ້ມ</translation>
    </message>
    <message id="diagrams.bone_pits.limit">
        <source>Which animal: cannot tell. Photograph before anything is cleaned.</source>
        <translation type="unfinished">ສັດ​ໃດ: ບອກບໍ່ໄດ້. ຖ່າຍ​ຮູບ​ກ່ອນ​ລ້າງ​ສິ່ງ​ໃດ.</translation>
    </message>
    <message id="diagrams.cast_marks.title">
        <source>Marks of a cast piece</source>
        <translation type="unfinished">ຮ່ອງຮອຍ​ຂອງ​ສິ່ງ​ຫຼໍ່</translation>
    </message>
    <message id="diagrams.cast_marks.seam">
        <source>Seam line of the mould</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ແມ່ພິມ</translation>
    </message>
    <message id="diagrams.cast_marks.bubbles">
        <source>Trapped bubbles</source>
        <translation type="unfinished">ຟອງ​ອາກາດ​ທີ່​ຄ້າງ​ຢູ່​ໃນ</translation>
    </message>
    <message id="diagrams.cast_marks.pour">
        <source>Pour mark</source>
        <translation type="unfinished">ຮອຍ​ເທ</translation>
    </message>
    <message id="diagrams.cast_marks.limit">
        <source>Ivory dust may be inside: a cast piece is still referred.</source>
        <translation type="unfinished">ອາດ​ມີ​ຜົງ​ງາ​ຢູ່​ໃນ: ສິ່ງ​ຫຼໍ່​ກໍ​ຍັງ​ຕ້ອງ​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="diagrams.tagua_nut.title">
        <source>Tagua nut cut open</source>
        <translation type="unfinished">ໝາກ tagua ຜ່າ​ອອກ</translation>
    </message>
    <message id="diagrams.tagua_nut.skin">
        <source>Brown skin. Remains of it may show on carvings.</source>
        <translation type="unfinished">ເປືອກ​ສີ​ນ້ຳຕານ. ອາດ​ຍັງ​ເຫຼືອ​ຢູ່​ເທິງ​ເຄື່ອງ​ແກະ.</translation>
    </message>
    <message id="diagrams.tagua_nut.rings">
        <source>White, very even, fine rings</source>
        <translation type="unfinished">ສີ​ຂາວ, ສະເໝີ​ຫຼາຍ, ວົງ​ບາງໆ</translation>
    </message>
    <message id="diagrams.tagua_nut.slit">
        <source>Hollow in the middle</source>
        <translation type="unfinished">ເປັນ​ຮູ​ຢູ່​ກາງ</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.title">
        <source>Rhinoceros horn and buffalo horn</source>
        <translation type="unfinished">ນໍແຮດ ແລະ ເຂົາຄວາຍ</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.rhino">
        <source>Rhinoceros: solid, hair-like fibres, rough base, no bone core. Fibres alone are no proof.</source>
        <translation type="unfinished">ແຮດ: ຕັນ, ເສັ້ນໄຍ​ຄື​ຂົນ, ໂຄນ​ຫຍາບ, ບໍ່ມີ​ແກນ​ກະດູກ. ເສັ້ນໄຍ​ຢ່າງ​ດຽວ​ບໍ່​ແມ່ນ​ຫຼັກຖານ​ພຽງພໍ.</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.buffalo">
        <source>Buffalo: hollow, flattened, rough cross grooves</source>
        <translation type="unfinished">ຄວາຍ: ເປັນ​ຮູ, ແບນ, ມີ​ຮ່ອງ​ຂວາງ​ຫຍາບ</translation>
    </message>
</context>
</TS>
