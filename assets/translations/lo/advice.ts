<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>advice</name>
    <message id="advice.proboscidean_ivory.separates">
        <source>Fine crossing lines on a face cut across. Near the outer edge, wide angles fit elephant, narrow ones mammoth; what lies between stays open.</source>
        <translation type="unfinished">ເສັ້ນ​ບາງໆ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ. ໃກ້​ຂອບ​ນອກ, ມຸມ​ກວ້າງ​ສອດຄ່ອງ​ກັບ​ຊ້າງ, ມຸມ​ແຄບ​ສອດຄ່ອງ​ກັບ​ຊ້າງແມມມົດ; ຢູ່​ລະຫວ່າງ​ກາງ​ບອກບໍ່ໄດ້.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.1">
        <source>Check that the face is cut across, not along: crossing lines show only there. Without them it can still be ivory.</source>
        <translation type="unfinished">ກວດ​ວ່າ​ເປັນ​ໜ້າຕັດຂວາງ, ບໍ່ແມ່ນ​ຕາມ​ຍາວ: ເສັ້ນ​ຕັດກັນ​ເຫັນ​ຢູ່​ບ່ອນ​ນັ້ນ​ເທົ່ານັ້ນ. ບໍ່​ເຫັນ​ເສັ້ນ​ກໍ​ຍັງ​ອາດ​ເປັນ​ງາ.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.2">
        <source>Measure the crossing lines near the outer edge, five angles of each kind on one cut. One angle alone decides nothing.</source>
        <translation type="unfinished">ວັດ​ມຸມ​ຂອງ​ເສັ້ນ​ໃກ້​ຂອບ​ນອກ, ແຕ່ລະ​ຊະນິດ​ຫ້າ​ມຸມ​ຢູ່​ໜ້າຕັດ​ດຽວ. ມຸມ​ດຽວ​ຕັດສິນ​ຫຍັງ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບໃກ້​ອີກ, ໃຫ້​ມີ​ໄມ້ບັນທັດ​ໃນ​ຮູບ.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.proboscidean_ivory.limit">
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving with similar lines is known.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ສາມາດ​ບອກ​ວ່າ​ແມ່ນ​ຊ້າງ​ຊະນິດ​ໃດ, ຢູ່​ໃສ ຫຼື ອາຍຸ​ເທົ່າໃດ. ມີ​ເຄື່ອງ​ແກະສະຫຼັກ​ແຂ້ວຮິບໂປ​ທີ່​ມີ​ເສັ້ນ​ຄ້າຍ​ກັນ.</translation>
    </message>
    <message id="advice.tusk.separates">
        <source>Elephant tusks are round or oval in section. Other tusks can be roundish too: look for crossing lines on a face cut across.</source>
        <translation type="unfinished">ງາຊ້າງ​ມີ​ໜ້າຕັດ​ມົນ​ຫຼື​ຮູບ​ໄຂ່. ງາ​ອື່ນ​ກໍ​ອາດ​ມົນ: ໃຫ້​ຊອກ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ.</translation>
    </message>
    <message id="advice.tusk.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation type="unfinished">ຖ່າຍ​ງາ​ທັງ​ກ້ານ​ພ້ອມ​ແມັດ​ວັດ, ແລ້ວ​ຖ່າຍ​ກົກ, ປາຍ ແລະ ໜ້າຕັດ.</translation>
    </message>
    <message id="advice.tusk.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">ຊອກ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ.</translation>
    </message>
    <message id="advice.tusk.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.tusk.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.tusk.limit">
        <source>Length and outline alone do not name the animal: walrus tusks reach about a metre too.</source>
        <translation type="unfinished">ຄວາມ​ຍາວ ແລະ ຮູບຮ່າງ​ຢ່າງ​ດຽວ​ບອກ​ຊະນິດ​ສັດ​ບໍ່ໄດ້: ງາຊ້າງນ້ຳ​ກໍ​ຍາວ​ປະມານ​ໜຶ່ງ​ແມັດ.</translation>
    </message>
    <message id="advice.pangolin_scales.separates">
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face.</source>
        <translation type="unfinished">ມີ​ສັນ​ຕາມ​ຍາວ​ຮຽບຮ້ອຍ​ຢູ່​ໜ້າ​ນອກ​ດ້ານ​ກວ້າງ, ແລະ ສັນ​ໂຄ້ງ​ຂວາງ​ຢູ່​ໜ້າ​ໃນ.</translation>
    </message>
    <message id="advice.pangolin_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ໜ້າ ແລະ ດ້ານ​ຂ້າງ​ຂອງ​ຫຼາຍ​ປ່ຽງ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.pangolin_scales.next.2">
        <source>Leave remains of skin, fat or hair on the scales.</source>
        <translation type="unfinished">ປະ​ໜັງ, ໄຂມັນ ຫຼື ຂົນ​ທີ່​ຕິດ​ເກັດ​ໄວ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.pangolin_scales.next.3">
        <source>Sort and weigh each kind apart. A number of animals is always a range, with its conversion factor.</source>
        <translation type="unfinished">ແຍກ ແລະ ຊັ່ງ​ແຕ່ລະ​ຊະນິດ​ຕ່າງຫາກ. ຈຳນວນ​ໂຕສັດ​ຕ້ອງ​ເປັນ​ຊ່ວງ​ສະເໝີ, ພ້ອມ​ຕົວ​ຄູນ​ແປງ.</translation>
    </message>
    <message id="advice.pangolin_scales.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.pangolin_scales.limit">
        <source>Loose scales do not show the species: only a laboratory can tell.</source>
        <translation type="unfinished">ເກັດ​ທີ່​ຫຼຸດ​ອອກ​ບໍ່​ບອກ​ຊະນິດພັນ: ມີ​ແຕ່​ຫ້ອງທົດລອງ​ບອກ​ໄດ້.</translation>
    </message>
    <message id="advice.tiger_skin.separates">
        <source>On tiger skin the stripes stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation type="unfinished">ໜັງເສືອ​ຍັງ​ເຫັນ​ລາຍ​ຢູ່​ບ່ອນ​ຂົນ​ບາງ; ລາຍ​ທີ່​ທາ​ຢູ່​ເທິງ​ຂົນ​ເທົ່ານັ້ນ.</translation>
    </message>
    <message id="advice.tiger_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ. ແລ້ວ​ປູ​ໜັງ​ໃຫ້​ຮາບ: ຖ່າຍ​ຊື່ໆ​ທັງ​ສອງ​ຂ້າງ ແລະ ຕະຫຼອດ​ຄວາມ​ຍາວ.</translation>
    </message>
    <message id="advice.tiger_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">ຖ່າຍ​ດ້ານ​ໃນ​ຂອງ​ໜັງ ແລະ ບ່ອນ​ທີ່​ຂົນ​ບາງ. ຢ່າ​ໂກນ, ລ້າງ ຫຼື ຖູ.</translation>
    </message>
    <message id="advice.tiger_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.tiger_skin.next.4">
        <source>Refer it to the laboratory: dyed dog skin and altered cow hide are known.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ເຄີຍ​ພົບ​ໜັງໝາຍ້ອມສີ ແລະ ໜັງ​ງົວ​ດັດແປງ.</translation>
    </message>
    <message id="advice.tiger_skin.limit">
        <source>A photo cannot show where the animal lived or how old it was. A painted skin can still come from a protected cat.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ບອກ​ວ່າ​ສັດ​ຢູ່​ໃສ​ຫຼື​ອາຍຸ​ເທົ່າໃດ. ໜັງ​ທີ່​ທາ​ລາຍ​ຍັງ​ອາດ​ມາ​ຈາກ​ສັດ​ຕະກູນ​ແມວ​ທີ່​ຖືກ​ປົກປ້ອງ.</translation>
    </message>
    <message id="advice.hippo_ivory.separates">
        <source>Fine lines that follow the outline, and a seam or arched zone at the centre; ridged hard enamel outside.</source>
        <translation type="unfinished">ເສັ້ນ​ບາງ​ຕາມ​ຮູບ​ຂອບ, ມີ​ຮອຍ​ຕໍ່​ຫຼື​ເຂດ​ໂຄ້ງ​ຢູ່​ກາງ; ດ້ານ​ນອກ​ເປັນ​ເຄືອບ​ແຂງ​ມີ​ສັນ.</translation>
    </message>
    <message id="advice.hippo_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation type="unfinished">ຖ່າຍ​ໜ້າຕັດຂວາງ, ຈາກ​ກາງ​ຫາ​ຂອບ.</translation>
    </message>
    <message id="advice.hippo_ivory.next.2">
        <source>Look for ridged enamel on the outside.</source>
        <translation type="unfinished">ຊອກ​ເຄືອບ​ທີ່​ມີ​ສັນ​ຢູ່​ດ້ານ​ນອກ.</translation>
    </message>
    <message id="advice.hippo_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບໃກ້​ອີກ, ໃຫ້​ມີ​ໄມ້ບັນທັດ​ໃນ​ຮູບ.</translation>
    </message>
    <message id="advice.hippo_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.hippo_ivory.limit">
        <source>Once enamel and centre are carved away, a photo cannot tell it from other ivory.</source>
        <translation type="unfinished">ເມື່ອ​ເຄືອບ ແລະ ສ່ວນ​ກາງ​ຖືກ​ແກະ​ອອກ​ແລ້ວ, ຮູບ​ບອກ​ຄວາມ​ຕ່າງ​ຈາກ​ງາ​ອື່ນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="advice.leopard_skin.separates">
        <source>Rosettes: spots in rings. Cheetahs have solid spots, clouded leopards large cloud-like blotches.</source>
        <translation type="unfinished">ຈຸດ​ເປັນ​ວົງ. ເສືອ​ຊີຕາ​ມີ​ຈຸດ​ຕັນ, ເສືອລາຍເມກ​ມີ​ລາຍ​ໃຫຍ່​ຄື​ກ້ອນ​ເມກ.</translation>
    </message>
    <message id="advice.leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ. ແລ້ວ​ປູ​ໜັງ​ໃຫ້​ຮາບ: ຖ່າຍ​ຊື່ໆ​ທັງ​ສອງ​ຂ້າງ ແລະ ຕະຫຼອດ​ຄວາມ​ຍາວ.</translation>
    </message>
    <message id="advice.leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">ຖ່າຍ​ດ້ານ​ໃນ​ຂອງ​ໜັງ ແລະ ບ່ອນ​ທີ່​ຂົນ​ບາງ. ຢ່າ​ໂກນ, ລ້າງ ຫຼື ຖູ.</translation>
    </message>
    <message id="advice.leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.leopard_skin.limit">
        <source>A photo cannot tell leopard from jaguar without the origin, and cannot settle a small cut piece.</source>
        <translation type="unfinished">ຖ້າ​ບໍ່​ຮູ້​ແຫຼ່ງ​ທີ່​ມາ ຮູບ​ບອກ​ບໍ່ໄດ້​ວ່າ​ແມ່ນ​ເສືອດາວ​ຫຼື​ເສືອ​ຈາກົວ, ແລະ ຕັດສິນ​ຕ່ອນ​ນ້ອຍ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="advice.bone.separates">
        <source>Small pits or dark streaks of blood channels under a 10x lens, and no crossing lines.</source>
        <translation type="unfinished">ມີ​ຮູ​ນ້ອຍ​ຫຼື​ຮອຍ​ເສັ້ນເລືອດ​ສີ​ເຂັ້ມ​ເມື່ອ​ສ່ອງ​ແວ່ນ 10x, ແລະ ບໍ່ມີ​ເສັ້ນ​ຕັດກັນ.</translation>
    </message>
    <message id="advice.bone.next.1">
        <source>Photograph it as found: dirt in the pores is a sign, and cleaning removes it.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ: ຂີ້ຝຸ່ນ​ໃນ​ຮູ​ແມ່ນ​ເຄື່ອງໝາຍ, ຖ້າ​ລ້າງ​ຈະ​ຫາຍ.</translation>
    </message>
    <message id="advice.bone.next.2">
        <source>Look with a lens for pits, joints and filler.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຮູ, ຮອຍ​ຕໍ່ ແລະ ສິ່ງ​ອຸດ.</translation>
    </message>
    <message id="advice.bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.bone.next.4">
        <source>Refer it: bone may come from a protected animal.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ກະດູກ​ອາດ​ມາ​ຈາກ​ສັດ​ທີ່​ຖືກ​ປົກປ້ອງ.</translation>
    </message>
    <message id="advice.bone.limit">
        <source>The eye cannot tell which animal a bone came from.</source>
        <translation type="unfinished">ຕາ​ເປົ່າ​ບອກ​ບໍ່ໄດ້​ວ່າ​ກະດູກ​ມາ​ຈາກ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.painted_skin.separates">
        <source>Painted stripes sit on the hair only. Stripes that mirror each other left and right are suspicious.</source>
        <translation type="unfinished">ລາຍ​ທີ່​ທາ​ຢູ່​ເທິງ​ຂົນ​ເທົ່ານັ້ນ. ລາຍ​ຊ້າຍ​ຂວາ​ທີ່​ຄື​ກັນ​ຄື​ໃນ​ແວ່ນ​ແມ່ນ​ໜ້າສົງໄສ.</translation>
    </message>
    <message id="advice.painted_skin.next.1">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">ຖ່າຍ​ດ້ານ​ໃນ​ຂອງ​ໜັງ ແລະ ບ່ອນ​ທີ່​ຂົນ​ບາງ. ຢ່າ​ໂກນ, ລ້າງ ຫຼື ຖູ.</translation>
    </message>
    <message id="advice.painted_skin.next.2">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ. ແລ້ວ​ປູ​ໜັງ​ໃຫ້​ຮາບ: ຖ່າຍ​ຊື່ໆ​ທັງ​ສອງ​ຂ້າງ ແລະ ຕະຫຼອດ​ຄວາມ​ຍາວ.</translation>
    </message>
    <message id="advice.painted_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.painted_skin.next.4">
        <source>Refer it: the hide below the paint may be a protected cat's.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ໜັງ​ກ້ອງ​ສີ​ອາດ​ເປັນ​ຂອງ​ສັດ​ຕະກູນ​ແມວ​ທີ່​ຖືກ​ປົກປ້ອງ.</translation>
    </message>
    <message id="advice.painted_skin.limit">
        <source>A photo cannot show which animal's hide lies below the paint.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ບອກ​ວ່າ​ໜັງ​ກ້ອງ​ສີ​ແມ່ນ​ຂອງ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation type="unfinished">ໜ້າ​ສະເໝີ​ບໍ່ມີ​ຮູ​ທຳມະຊາດ; ມີ​ຟອງ, ຮອຍ​ເທ ຫຼື ຮອຍ​ແມ່​ພິມ.</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, seams and a pattern that repeats.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຟອງ, ຮອຍ​ຕໍ່ ແລະ ລາຍ​ທີ່​ຊ້ຳ​ກັນ.</translation>
    </message>
    <message id="advice.resin.next.2">
        <source>Check whether lines truly cross and go into the depth; printed lines do not.</source>
        <translation type="unfinished">ກວດ​ວ່າ​ເສັ້ນ​ຕັດກັນ​ແທ້ ແລະ ເລິກ​ເຂົ້າ​ໃນ​ບໍ່; ເສັ້ນ​ພິມ​ຈະ​ບໍ່​ເປັນ​ແນວ​ນັ້ນ.</translation>
    </message>
    <message id="advice.resin.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation type="unfinished">ສົມທຽບ​ຄຽງ​ກັນ​ກັບ​ຕົວຢ່າງ​ທີ່​ຮູ້​ແລ້ວ.</translation>
    </message>
    <message id="advice.resin.next.4">
        <source>If it may hold pressed ivory dust, refer it: that is treated as ivory.</source>
        <translation type="unfinished">ຖ້າ​ອາດ​ມີ​ຜົງ​ງາ​ອັດ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ຖື​ຄື​ງາ.</translation>
    </message>
    <message id="advice.resin.limit">
        <source>A cast piece may still hold ivory dust; a photo cannot show that.</source>
        <translation type="unfinished">ສິ່ງ​ຫຼໍ່​ຍັງ​ອາດ​ມີ​ຜົງ​ງາ; ຮູບ​ບໍ່​ສະແດງ​ສິ່ງ​ນັ້ນ.</translation>
    </message>
    <message id="advice.tagua.separates">
        <source>A small piece with brown skin remains or a hollow centre, and no crossing lines.</source>
        <translation type="unfinished">ຊິ້ນ​ນ້ອຍ​ທີ່​ຍັງ​ມີ​ເປືອກ​ສີ​ນ້ຳຕານ​ຫຼື​ກາງ​ເປັນ​ຮູ, ແລະ ບໍ່ມີ​ເສັ້ນ​ຕັດກັນ.</translation>
    </message>
    <message id="advice.tagua.next.1">
        <source>Look for brown skin remains and a hollow in the centre.</source>
        <translation type="unfinished">ຊອກ​ເປືອກ​ສີ​ນ້ຳຕານ ແລະ ຮູ​ຢູ່​ກາງ.</translation>
    </message>
    <message id="advice.tagua.next.2">
        <source>Measure it: a nut is only a few centimetres across.</source>
        <translation type="unfinished">ວັດ​ຂະໜາດ: ໝາກ​ກວ້າງ​ພຽງ​ບໍ່​ເທົ່າໃດ​ຊັງຕີແມັດ.</translation>
    </message>
    <message id="advice.tagua.next.3">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation type="unfinished">ເບິ່ງ​ໜ້າຕັດ​ວ່າ​ມີ​ເສັ້ນ​ຕັດກັນ​ບໍ່; ຖ້າ​ມີ ໃຫ້​ຖື​ວ່າ​ເປັນ​ງາ​ທີ່​ໜ້າສົງໄສ.</translation>
    </message>
    <message id="advice.tagua.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">ຖ້າ​ສົງໄສ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.tagua.limit">
        <source>Palm nuts vary, and a small polished bead may show none of these signs.</source>
        <translation type="unfinished">ໝາກ​ປາມ​ມີ​ຫຼາຍ​ແບບ, ແລະ ລູກ​ປັດ​ນ້ອຍ​ທີ່​ຂັດ​ແລ້ວ​ອາດ​ບໍ່ມີ​ເຄື່ອງໝາຍ​ເຫຼົ່າ​ນີ້.</translation>
    </message>
    <message id="advice.printed_plush.separates">
        <source>A woven or knitted backing and hair of one length. Skin has a skin side, underwool and hair roots.</source>
        <translation type="unfinished">ດ້ານ​ຫຼັງ​ເປັນ​ຜ້າ​ຕ່ຳ​ຫຼື​ຖັກ ແລະ ຂົນ​ຍາວ​ເທົ່າ​ກັນ. ໜັງ​ມີ​ດ້ານ​ໜັງ, ຂົນ​ອ່ອນ ແລະ ຮາກ​ຂົນ.</translation>
    </message>
    <message id="advice.printed_plush.next.1">
        <source>Turn it over and photograph the back.</source>
        <translation type="unfinished">ປີ້ນ ແລ້ວ​ຖ່າຍ​ດ້ານ​ຫຼັງ.</translation>
    </message>
    <message id="advice.printed_plush.next.2">
        <source>Look at the edge: fabric threads or skin?</source>
        <translation type="unfinished">ເບິ່ງ​ຂອບ: ແມ່ນ​ເສັ້ນ​ດ້າຍ​ຫຼື​ໜັງ?</translation>
    </message>
    <message id="advice.printed_plush.next.3">
        <source>Part the hair and photograph its base.</source>
        <translation type="unfinished">ແຫວກ​ຂົນ ແລ້ວ​ຖ່າຍ​ກົກ​ຂົນ.</translation>
    </message>
    <message id="advice.printed_plush.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">ຖ້າ​ສົງໄສ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.printed_plush.limit">
        <source>A photo of the hair side alone cannot show the backing.</source>
        <translation type="unfinished">ຮູບ​ດ້ານ​ຂົນ​ຢ່າງ​ດຽວ​ບໍ່​ສະແດງ​ດ້ານ​ຫຼັງ.</translation>
    </message>
    <message id="advice.cattle_horn.separates">
        <source>Hollow, curved, with rough cross grooves. Rhino horn is dense, of packed hair-like fibres, with a rough fibrous base.</source>
        <translation type="unfinished">ເປັນ​ຮູ, ໂຄ້ງ, ມີ​ຮ່ອງ​ຂວາງ​ຫຍາບ. ນໍແຮດ​ແໜ້ນ, ເປັນ​ເສັ້ນ​ຄື​ຂົນ​ອັດ​ກັນ, ກົກ​ຫຍາບ​ເປັນ​ເສັ້ນໄຍ.</translation>
    </message>
    <message id="advice.cattle_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation type="unfinished">ຖ່າຍ​ກົກ: ເປັນ​ຮູ​ຫຼື​ເຕັມ​ດ້ວຍ​ເສັ້ນໄຍ?</translation>
    </message>
    <message id="advice.cattle_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ຊິ້ນ​ຈາກ​ດ້ານ​ຂ້າງ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.cattle_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation type="unfinished">ເບິ່ງ​ສົ້ນ​ທີ່​ຫັກ​ຫຼື​ຕັດ​ຢູ່​ແລ້ວ ວ່າ​ມີ​ເສັ້ນໄຍ​ອັດ​ກັນ​ບໍ່.</translation>
    </message>
    <message id="advice.cattle_horn.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">ຖ້າ​ສົງໄສ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation type="unfinished">ປາຍ​ທີ່​ຂັດ​ແລ້ວ​ບໍ່​ບອກ​ໃນ​ຮູບ​ວ່າ​ມາ​ຈາກ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.horn_chips.separates">
        <source>Horn and hoof chips lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale; edges are uneven.</source>
        <translation type="unfinished">ເສດ​ເຂົາ​ແລະ​ກີບ​ບໍ່ມີ​ສັນ​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ໜ້າ​ໃນ​ຄື​ເກັດລິ່ນ; ຂອບ​ບໍ່​ສະເໝີ.</translation>
    </message>
    <message id="advice.horn_chips.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ໜ້າ ແລະ ດ້ານ​ຂ້າງ​ຂອງ​ຫຼາຍ​ຊິ້ນ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.horn_chips.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">ຊອກ​ສັນ​ຮຽບຮ້ອຍ​ຢູ່​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ຢູ່​ໜ້າ​ໃນ.</translation>
    </message>
    <message id="advice.horn_chips.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">ກວດ​ໝົດ​ທັງ​ຖົງ: ສິນຄ້າ​ມັກ​ປົນ​ກັນ.</translation>
    </message>
    <message id="advice.horn_chips.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">ຖ້າ​ມີ​ໜຶ່ງ​ຊິ້ນ​ເຫັນ​ທັງ​ສອງ​ສັນ ໃຫ້​ຖື​ທັງ​ໝົດ​ວ່າ​ໜ້າສົງໄສ ແລະ ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.horn_chips.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">ຮູບ​ຂອງ​ຖົງ​ສະແດງ​ພຽງ​ຊິ້ນ​ຢູ່​ເທິງ.</translation>
    </message>
    <message id="advice.seed_pods.separates">
        <source>Pods and husks lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">ຝັກ​ແລະ​ເປືອກ​ບໍ່ມີ​ສັນ​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ໜ້າ​ໃນ​ຄື​ເກັດລິ່ນ.</translation>
    </message>
    <message id="advice.seed_pods.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ໜ້າ ແລະ ດ້ານ​ຂ້າງ​ຂອງ​ຫຼາຍ​ຊິ້ນ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.seed_pods.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">ຊອກ​ສັນ​ຮຽບຮ້ອຍ​ຢູ່​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ຢູ່​ໜ້າ​ໃນ.</translation>
    </message>
    <message id="advice.seed_pods.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">ກວດ​ໝົດ​ທັງ​ຖົງ: ສິນຄ້າ​ມັກ​ປົນ​ກັນ.</translation>
    </message>
    <message id="advice.seed_pods.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">ຖ້າ​ມີ​ໜຶ່ງ​ຊິ້ນ​ເຫັນ​ທັງ​ສອງ​ສັນ ໃຫ້​ຖື​ທັງ​ໝົດ​ວ່າ​ໜ້າສົງໄສ ແລະ ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.seed_pods.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">ຮູບ​ຂອງ​ຖົງ​ສະແດງ​ພຽງ​ຊິ້ນ​ຢູ່​ເທິງ.</translation>
    </message>
    <message id="advice.none.separates">
        <source>The model knows no thing that looks like this. That says nothing about what it is.</source>
        <translation type="unfinished">ແບບຈຳລອງ​ບໍ່​ຮູ້ຈັກ​ສິ່ງ​ທີ່​ຄ້າຍ​ແບບ​ນີ້. ນັ້ນ​ບໍ່​ໄດ້​ບອກ​ວ່າ​ມັນ​ແມ່ນ​ຫຍັງ.</translation>
    </message>
    <message id="advice.none.next.1">
        <source>Photograph the object alone on a plain ground.</source>
        <translation type="unfinished">ຖ່າຍ​ສິ່ງຂອງ​ຢ່າງ​ດຽວ​ເທິງ​ພື້ນ​ລຽບ.</translation>
    </message>
    <message id="advice.none.next.2">
        <source>Fill the picture with it and show any cut face.</source>
        <translation type="unfinished">ໃຫ້​ສິ່ງຂອງ​ເຕັມ​ຮູບ ແລະ ສະແດງ​ໜ້າຕັດ.</translation>
    </message>
    <message id="advice.none.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບໃກ້​ອີກ, ໃຫ້​ມີ​ໄມ້ບັນທັດ​ໃນ​ຮູບ.</translation>
    </message>
    <message id="advice.none.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">ຖ້າ​ສົງໄສ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.none.limit">
        <source>An unknown look-alike can pass as a known product, and the other way round.</source>
        <translation type="unfinished">ສິ່ງ​ຄ້າຍຄື​ທີ່​ບໍ່​ຮູ້ຈັກ​ອາດ​ຖືກ​ເຫັນ​ເປັນ​ຜະລິດຕະພັນ​ທີ່​ຮູ້ຈັກ, ແລະ ກົງກັນຂ້າມ.</translation>
    </message>
</context>
</TS>
