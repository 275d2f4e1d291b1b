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
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving and resins with similar lines are known.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ສາມາດ​ບອກ​ວ່າ​ແມ່ນ​ຊ້າງ​ຊະນິດ​ໃດ, ຢູ່​ໃສ ຫຼື ອາຍຸ​ເທົ່າໃດ. ມີ​ເຄື່ອງ​ແກະສະຫຼັກ​ແຂ້ວຮິບໂປ ແລະ ຢາງສັງເຄາະ​ທີ່​ມີ​ເສັ້ນ​ຄ້າຍ​ກັນ.</translation>
    </message>
    <message id="advice.worked_ivory.separates">
        <source>Crossing lines on any face cut across. Pits or dark streaks fit bone; bubbles, a pour mark or a mould seam fit a cast piece.</source>
        <translation type="unfinished">ມີ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ​ໃດ​ໜຶ່ງ. ຮູ​ນ້ອຍ​ຫຼື​ຮອຍ​ສີ​ເຂັ້ມ​ສອດຄ່ອງ​ກັບ​ກະດູກ; ຟອງ​ອາກາດ, ຮອຍ​ເທ ຫຼື ຮອຍ​ຕໍ່​ແມ່ພິມ​ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່.</translation>
    </message>
    <message id="advice.worked_ivory.next.1">
        <source>Look on ends, rims and the base for a face cut across. Without crossing lines it can still be ivory.</source>
        <translation type="unfinished">ຊອກ​ໜ້າຕັດຂວາງ​ຢູ່​ສົ້ນ, ຂອບ ແລະ ກົ້ນ. ບໍ່​ເຫັນ​ເສັ້ນ​ຕັດກັນ​ກໍ​ຍັງ​ອາດ​ເປັນ​ງາ.</translation>
    </message>
    <message id="advice.worked_ivory.next.2">
        <source>Look with a lens for pits, dark streaks, bubbles and seams.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຮູ​ນ້ອຍ, ຮອຍ​ສີ​ເຂັ້ມ, ຟອງ​ອາກາດ ແລະ ຮອຍ​ຕໍ່.</translation>
    </message>
    <message id="advice.worked_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບໃກ້​ອີກ, ໃຫ້​ມີ​ໄມ້ບັນທັດ​ໃນ​ຮູບ.</translation>
    </message>
    <message id="advice.worked_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.worked_ivory.limit">
        <source>Shape and motif do not show the material. Carvings are the hard case, and good imitations are hard to tell apart in a photo.</source>
        <translation type="unfinished">ຮູບຊົງ ແລະ ລວດລາຍ​ບໍ່​ບອກ​ວັດສະດຸ. ຊິ້ນ​ແກະສະຫຼັກ​ຕັດສິນ​ຍາກ, ແລະ ຂອງ​ຮຽນແບບ​ທີ່​ດີ​ແຍກ​ຈາກ​ຮູບ​ໄດ້​ຍາກ.</translation>
    </message>
    <message id="advice.tusk.separates">
        <source>Elephant tusks are round or oval in section. Other tusks can be roundish too: look for crossing lines on a face cut across.</source>
        <translation type="unfinished">ງາຊ້າງ​ມີ​ໜ້າຕັດ​ມົນ​ຫຼື​ຮູບ​ໄຂ່. ງາ​ອື່ນ​ກໍ​ອາດ​ມົນ: ໃຫ້​ຊອກ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ.</translation>
    </message>
    <message id="advice.tusk.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation type="unfinished">ຖ່າຍ​ງາ​ທັງ​ກ້ານ​ພ້ອມ​ແມັດ​ວັດ, ແລ້ວ​ຖ່າຍ​ໂຄນ, ປາຍ ແລະ ໜ້າຕັດ.</translation>
    </message>
    <message id="advice.tusk.next.2">
        <source>Look for crossing lines on a face cut across, and for joints, filler or a marrow channel: tusks made of cattle bone are known.</source>
        <translation type="unfinished">ຊອກ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ, ແລະ ຊອກ​ຮອຍ​ຕໍ່, ສິ່ງ​ອຸດ ຫຼື ຮູ​ໄຂ​ກະດູກ: ເຄີຍ​ພົບ​ງາ​ທີ່​ເຮັດ​ດ້ວຍ​ກະດູກ​ງົວ.</translation>
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
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face. Moulded copies are clean and all alike.</source>
        <translation type="unfinished">ມີ​ສັນ​ຕາມ​ຍາວ​ຮຽບຮ້ອຍ​ຢູ່​ໜ້າ​ນອກ​ດ້ານ​ກວ້າງ, ແລະ ສັນ​ໂຄ້ງ​ຂວາງ​ຢູ່​ໜ້າ​ໃນ. ຂອງ​ຫຼໍ່​ແມ່ພິມ​ສະອາດ ແລະ ຄື​ກັນ​ໝົດ.</translation>
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
    <message id="advice.pangolin_processed.separates">
        <source>Swollen, curled and golden yellow; the ridges of raw scale may be gone. A piece already broken shows layers. Do not take it for food or plastic.</source>
        <translation type="unfinished">ພອງ, ງໍ ແລະ ສີ​ເຫຼືອງ​ຄຳ; ສັນ​ຂອງ​ເກັດ​ດິບ​ອາດ​ຫາຍ​ໄປ. ປ່ຽງ​ທີ່​ແຕກ​ຢູ່​ແລ້ວ​ເຫັນ​ເປັນ​ຊັ້ນ. ຢ່າ​ຄິດ​ວ່າ​ເປັນ​ຂອງ​ກິນ​ຫຼື​ພລາສຕິກ.</translation>
    </message>
    <message id="advice.pangolin_processed.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ໜ້າ ແລະ ດ້ານ​ຂ້າງ​ຂອງ​ຫຼາຍ​ປ່ຽງ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.pangolin_processed.next.2">
        <source>Photograph the edge of a piece that is already broken.</source>
        <translation type="unfinished">ຖ່າຍ​ຂອບ​ຂອງ​ປ່ຽງ​ທີ່​ແຕກ​ຢູ່​ແລ້ວ.</translation>
    </message>
    <message id="advice.pangolin_processed.next.3">
        <source>Sort and weigh it apart from raw scale; as evidence it counts the same.</source>
        <translation type="unfinished">ແຍກ ແລະ ຊັ່ງ​ຕ່າງຫາກ​ຈາກ​ເກັດ​ດິບ; ມີ​ຄ່າ​ເປັນ​ຫຼັກຖານ​ເທົ່າ​ກັນ.</translation>
    </message>
    <message id="advice.pangolin_processed.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.pangolin_processed.limit">
        <source>Loose scales do not show the species. Clean pieces without scratches can be processed scale too.</source>
        <translation type="unfinished">ເກັດ​ທີ່​ຫຼຸດ​ອອກ​ບໍ່​ບອກ​ຊະນິດພັນ. ປ່ຽງ​ສະອາດ​ບໍ່ມີ​ຮອຍ​ຂີດ​ກໍ​ອາດ​ເປັນ​ເກັດ​ປຸງແຕ່ງ​ແລ້ວ.</translation>
    </message>
    <message id="advice.pangolin_skin.separates">
        <source>Horny scales that overlap, fixed in skin: among mammals only pangolins carry them. Skin, fat or hair at the base supports real scale.</source>
        <translation type="unfinished">ເກັດ​ຊ້ອນ​ກັນ​ຕິດ​ຢູ່​ໜັງ: ໃນ​ສັດ​ລ້ຽງລູກ​ດ້ວຍນົມ​ມີ​ແຕ່​ໂຕລິ່ນ​ທີ່​ມີ. ໜັງ, ໄຂມັນ ຫຼື ຂົນ​ຢູ່​ໂຄນ​ສະໜັບສະໜູນ​ວ່າ​ເປັນ​ເກັດ​ແທ້.</translation>
    </message>
    <message id="advice.pangolin_skin.next.1">
        <source>Photograph it as found, then the whole skin with a tape: total length and tail.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ, ແລ້ວ​ຖ່າຍ​ໜັງ​ທັງ​ຜືນ​ພ້ອມ​ແມັດ​ວັດ: ຄວາມ​ຍາວ​ທັງໝົດ ແລະ ຫາງ.</translation>
    </message>
    <message id="advice.pangolin_skin.next.2">
        <source>Photograph scales and underside close up; leave skin, fat and hair in place.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບໃກ້​ຂອງ​ເກັດ ແລະ ດ້ານ​ໃນ​ຂອງ​ໜັງ; ປະ​ໜັງ, ໄຂມັນ ແລະ ຂົນ​ໄວ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.pangolin_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.pangolin_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.pangolin_skin.limit">
        <source>No single feature names the species: that takes several features of a whole animal, or the laboratory.</source>
        <translation type="unfinished">ລັກສະນະ​ດຽວ​ບໍ່​ບອກ​ຊະນິດພັນ: ຕ້ອງ​ມີ​ຫຼາຍ​ລັກສະນະ​ຂອງ​ສັດ​ທັງ​ໂຕ ຫຼື ຫ້ອງທົດລອງ.</translation>
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
    <message id="advice.walrus_ivory.separates">
        <source>A marbled, oatmeal-like core; thin cracks run in from the rind; no crossing lines. Mottled shell can be taken for the core.</source>
        <translation type="unfinished">ແກນ​ດ່າງໆ​ຄື​ເຂົ້າປຽກ; ຮອຍ​ແຕກ​ນ້ອຍ​ແລ່ນ​ຈາກ​ເປືອກ​ເຂົ້າ​ໃນ; ບໍ່ມີ​ເສັ້ນ​ຕັດກັນ. ເປືອກຫອຍ​ດ່າງ​ອາດ​ຖືກ​ເຂົ້າໃຈ​ຜິດ​ວ່າ​ເປັນ​ແກນ​ນີ້.</translation>
    </message>
    <message id="advice.walrus_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation type="unfinished">ຖ່າຍ​ໜ້າຕັດຂວາງ, ຈາກ​ກາງ​ຫາ​ຂອບ.</translation>
    </message>
    <message id="advice.walrus_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">ຊອກ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ.</translation>
    </message>
    <message id="advice.walrus_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບໃກ້​ອີກ, ໃຫ້​ມີ​ໄມ້ບັນທັດ​ໃນ​ຮູບ.</translation>
    </message>
    <message id="advice.walrus_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.walrus_ivory.limit">
        <source>A piece of the outer layer alone does not show walrus, and length does not tell it from elephant.</source>
        <translation type="unfinished">ຊິ້ນ​ຈາກ​ຊັ້ນ​ນອກ​ຢ່າງ​ດຽວ​ບໍ່​ບອກ​ວ່າ​ແມ່ນ​ງາຊ້າງນ້ຳ, ແລະ ຄວາມ​ຍາວ​ແຍກ​ຈາກ​ງາຊ້າງ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="advice.hornbill_casque.separates">
        <source>Yellow with a bright red edge, the pale part blotchy rather than even. Do not take it for dyed ivory or amber; bubbles or a mould seam fit a cast piece.</source>
        <translation type="unfinished">ສີ​ເຫຼືອງ​ມີ​ຂອບ​ແດງ​ສົດ, ສ່ວນ​ສີ​ຈາງ​ເປັນ​ດ່າງ​ບໍ່​ສະເໝີ. ຢ່າ​ສັບສົນ​ກັບ​ງາ​ຍ້ອມສີ​ຫຼື​ອຳພັນ; ຟອງ​ອາກາດ​ຫຼື​ຮອຍ​ຕໍ່​ແມ່ພິມ​ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່.</translation>
    </message>
    <message id="advice.hornbill_casque.next.1">
        <source>Photograph the red edge and the pale part in daylight.</source>
        <translation type="unfinished">ຖ່າຍ​ຂອບ​ແດງ ແລະ ສ່ວນ​ສີ​ຈາງ​ໃນ​ແສງ​ກາງເວັນ.</translation>
    </message>
    <message id="advice.hornbill_casque.next.2">
        <source>Measure it: a block from one casque is at most about 8 × 5 × 2.5 cm; look for joints in a larger piece.</source>
        <translation type="unfinished">ວັດ​ຂະໜາດ: ກ້ອນ​ຈາກ​ໂກນ​ໜຶ່ງ​ອັນ​ໃຫຍ່​ສຸດ​ປະມານ 8 × 5 × 2,5 ຊັງຕີແມັດ; ຖ້າ​ໃຫຍ່​ກວ່າ ໃຫ້​ຊອກ​ຮອຍ​ຕໍ່.</translation>
    </message>
    <message id="advice.hornbill_casque.next.3">
        <source>Look with a lens for bubbles and a mould seam.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຟອງ​ອາກາດ ແລະ ຮອຍ​ຕໍ່​ແມ່ພິມ.</translation>
    </message>
    <message id="advice.hornbill_casque.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.hornbill_casque.limit">
        <source>The red layer may have been carved off; then a photo shows nothing for certain.</source>
        <translation type="unfinished">ຊັ້ນ​ສີ​ແດງ​ອາດ​ຖືກ​ແກະ​ອອກ; ຕອນ​ນັ້ນ​ຮູບ​ບໍ່​ບອກ​ຫຍັງ​ແນ່ນອນ.</translation>
    </message>
    <message id="advice.rhino_horn.separates">
        <source>Dense, of packed hair-like fibres, oval in section; a rough fibrous base without a bone core. Buffalo horn is hollow, with rough cross grooves.</source>
        <translation type="unfinished">ແໜ້ນ, ເປັນ​ເສັ້ນ​ໃຍ​ຄື​ຂົນ​ອັດ​ກັນ, ໜ້າຕັດ​ຮູບ​ໄຂ່; ໂຄນ​ຫຍາບ​ເປັນ​ເສັ້ນ​ໃຍ​ບໍ່ມີ​ແກນ​ກະດູກ. ເຂົາຄວາຍ​ເປັນ​ຮູ, ມີ​ຮ່ອງ​ຂວາງ​ຫຍາບ.</translation>
    </message>
    <message id="advice.rhino_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation type="unfinished">ຖ່າຍ​ໂຄນ: ເປັນ​ຮູ​ຫຼື​ເຕັມ​ດ້ວຍ​ເສັ້ນ​ໃຍ?</translation>
    </message>
    <message id="advice.rhino_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ຊິ້ນ​ຈາກ​ດ້ານ​ຂ້າງ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.rhino_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation type="unfinished">ເບິ່ງ​ສົ້ນ​ທີ່​ຫັກ​ຫຼື​ຕັດ​ຢູ່​ແລ້ວ ວ່າ​ມີ​ເສັ້ນ​ໃຍ​ອັດ​ກັນ​ບໍ່.</translation>
    </message>
    <message id="advice.rhino_horn.next.4">
        <source>Refer it to the laboratory: copies of cattle horn, wood, plastic, resin and even human hair are known.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ເຄີຍ​ພົບ​ຂອງ​ຮຽນແບບ​ທີ່​ເຮັດ​ດ້ວຍ​ເຂົາ​ງົວ, ໄມ້, ພລາສຕິກ, ຢາງສັງເຄາະ ແລະ ແມ່ນແຕ່​ຜົມ​ຄົນ.</translation>
    </message>
    <message id="advice.rhino_horn.limit">
        <source>A photo does not show the species or where the horn comes from. Fibres alone do not decide.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ບອກ​ຊະນິດພັນ​ຫຼື​ບ່ອນ​ມາ​ຂອງ​ນໍ. ເສັ້ນ​ໃຍ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
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
    <message id="advice.clouded_leopard_skin.separates">
        <source>Large, irregular, cloud-like blotches on a greyish ground, and a very long tail. Leopards have rosettes: spots in rings.</source>
        <translation type="unfinished">ດ່າງ​ໃຫຍ່​ບໍ່​ເປັນ​ລະບຽບ​ຄື​ກ້ອນ​ເມກ​ເທິງ​ພື້ນ​ສີ​ຂີ້ເຖົ່າ, ແລະ ຫາງ​ຍາວ​ຫຼາຍ. ເສືອດາວ​ມີ​ຈຸດ​ເປັນ​ວົງ.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ. ແລ້ວ​ປູ​ໜັງ​ໃຫ້​ຮາບ: ຖ່າຍ​ຊື່ໆ​ທັງ​ສອງ​ຂ້າງ ແລະ ຕະຫຼອດ​ຄວາມ​ຍາວ.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">ຖ່າຍ​ດ້ານ​ໃນ​ຂອງ​ໜັງ ແລະ ບ່ອນ​ທີ່​ຂົນ​ບາງ. ຢ່າ​ໂກນ, ລ້າງ ຫຼື ຖູ.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ; ຮັກສາ​ສິ່ງຂອງ​ໃຫ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.limit">
        <source>A photo cannot settle a small cut piece, nor show whether the hair was dyed.</source>
        <translation type="unfinished">ຮູບ​ຕັດສິນ​ຕ່ອນ​ນ້ອຍ​ບໍ່ໄດ້, ແລະ ບໍ່​ບອກ​ວ່າ​ຂົນ​ຖືກ​ຍ້ອມ​ຫຼື​ບໍ່.</translation>
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
    <message id="advice.long_bone.separates">
        <source>Widened joint ends, a marrow channel and small pits, and no crossing lines on a face cut across: this fits bone.</source>
        <translation type="unfinished">ປາຍ​ຂໍ້ຕໍ່​ໃຫຍ່, ມີ​ຮູ​ໄຂ​ກະດູກ ແລະ ຮູ​ນ້ອຍ, ບໍ່ມີ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ: ສອດຄ່ອງ​ກັບ​ກະດູກ.</translation>
    </message>
    <message id="advice.long_bone.next.1">
        <source>Photograph the whole bone with a tape, then both ends and any cut face.</source>
        <translation type="unfinished">ຖ່າຍ​ກະດູກ​ທັງ​ທ່ອນ​ພ້ອມ​ແມັດ​ວັດ, ແລ້ວ​ຖ່າຍ​ທັງ​ສອງ​ປາຍ ແລະ ໜ້າຕັດ.</translation>
    </message>
    <message id="advice.long_bone.next.2">
        <source>Look for a skull or jaws with it; keep them whole and record each item apart.</source>
        <translation type="unfinished">ຊອກ​ກະໂຫຼກ​ຫຼື​ຄາງ​ກະໄຕ​ທີ່​ມາ​ພ້ອມ; ຮັກສາ​ໃຫ້​ຄົບ ແລະ ບັນທຶກ​ແຕ່ລະ​ຢ່າງ​ຕ່າງຫາກ.</translation>
    </message>
    <message id="advice.long_bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.long_bone.next.4">
        <source>Refer it: a loose bone does not name the animal, and it may come from a protected one.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ກະດູກ​ທີ່​ຫຼຸດ​ອອກ​ບໍ່​ບອກ​ວ່າ​ແມ່ນ​ສັດ​ໃດ, ແລະ ອາດ​ມາ​ຈາກ​ສັດ​ທີ່​ຖືກ​ປົກປ້ອງ.</translation>
    </message>
    <message id="advice.long_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal.</source>
        <translation type="unfinished">ບໍ່ມີ​ກະໂຫຼກ, ຮູບ​ບອກ​ໄດ້​ຢ່າງ​ຫຼາຍ​ວ່າ​ແມ່ນ​ກະດູກ​ສັດ​ໃຫຍ່.</translation>
    </message>
    <message id="advice.warthog_ivory.separates">
        <source>Small, strongly curved, three- or four-sided in section, with grooves and a nerve dot in the middle; no crossing lines.</source>
        <translation type="unfinished">ນ້ອຍ, ໂຄ້ງ​ຫຼາຍ, ໜ້າຕັດ​ສາມ​ຫຼື​ສີ່​ດ້ານ, ມີ​ຮ່ອງ ແລະ ຈຸດ​ເສັ້ນປະສາດ​ຢູ່​ກາງ; ບໍ່ມີ​ເສັ້ນ​ຕັດກັນ.</translation>
    </message>
    <message id="advice.warthog_ivory.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation type="unfinished">ຖ່າຍ​ງາ​ທັງ​ກ້ານ​ພ້ອມ​ແມັດ​ວັດ, ແລ້ວ​ຖ່າຍ​ໂຄນ, ປາຍ ແລະ ໜ້າຕັດ.</translation>
    </message>
    <message id="advice.warthog_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">ຊອກ​ເສັ້ນ​ຕັດກັນ​ຢູ່​ໜ້າຕັດຂວາງ.</translation>
    </message>
    <message id="advice.warthog_ivory.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.warthog_ivory.next.4">
        <source>Refer it: a small tusk is easily taken for an elephant's, and no photo settles which animal.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ງາ​ນ້ອຍ​ມັກ​ຖືກ​ເຂົ້າໃຈ​ຜິດ​ວ່າ​ແມ່ນ​ງາຊ້າງ, ແລະ ຮູບ​ບອກ​ບໍ່ໄດ້​ວ່າ​ແມ່ນ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.warthog_ivory.limit">
        <source>Boar and warthog tusks share outline and nerve dot, and a carved piece may show neither.</source>
        <translation type="unfinished">ເຂ້ຍ​ໝູປ່າ ແລະ ໝູປ່າ​ອາຟຣິກາ​ມີ​ຮູບ​ຂອບ ແລະ ຈຸດ​ເສັ້ນປະສາດ​ຄື​ກັນ, ຊິ້ນ​ແກະສະຫຼັກ​ອາດ​ບໍ່​ເຫັນ​ທັງ​ສອງ.</translation>
    </message>
    <message id="advice.claw.separates">
        <source>Underneath, a mammal's horny sheath meets only partly; a bird's wraps the claw completely. A mould seam, bubbles or a pour mark fit a cast piece.</source>
        <translation type="unfinished">ດ້ານ​ລຸ່ມ: ປອກ​ເລັບ​ຂອງ​ສັດ​ລ້ຽງລູກ​ດ້ວຍນົມ​ຕໍ່​ກັນ​ພຽງ​ບາງ​ສ່ວນ; ຂອງ​ນົກ​ຫຸ້ມ​ໝົດ. ຮອຍ​ຕໍ່​ແມ່ພິມ, ຟອງ​ອາກາດ ຫຼື ຮອຍ​ເທ​ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່.</translation>
    </message>
    <message id="advice.claw.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ຂ້າງ, ໂຄນ ແລະ ດ້ານ​ລຸ່ມ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.claw.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຮອຍ​ຕໍ່​ແມ່ພິມ, ຟອງ​ອາກາດ ແລະ ຮອຍ​ເທ.</translation>
    </message>
    <message id="advice.claw.next.3">
        <source>Do not write a species in the record.</source>
        <translation type="unfinished">ຢ່າ​ຂຽນ​ຊະນິດພັນ​ໃນ​ບົດບັນທຶກ.</translation>
    </message>
    <message id="advice.claw.next.4">
        <source>Refer it: some claws seized as tiger or leopard turned out to be goat or cattle.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ບາງ​ເລັບ​ທີ່​ຢຶດ​ໄດ້​ໂດຍ​ຄິດ​ວ່າ​ແມ່ນ​ເລັບ​ເສືອ​ຫຼື​ເສືອດາວ ເຄີຍ​ກວດ​ພົບ​ວ່າ​ແມ່ນ​ຂອງ​ແບ້​ຫຼື​ງົວ.</translation>
    </message>
    <message id="advice.claw.limit">
        <source>A loose claw does not show which mammal it came from.</source>
        <translation type="unfinished">ເລັບ​ທີ່​ຫຼຸດ​ອອກ​ບໍ່​ບອກ​ວ່າ​ມາ​ຈາກ​ສັດ​ລ້ຽງລູກ​ດ້ວຍນົມ​ຊະນິດ​ໃດ.</translation>
    </message>
    <message id="advice.canine.separates">
        <source>A mould seam, bubbles or a pour mark fit a cast piece. Where none shows it may be a tooth, and a tooth does not name the animal.</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ແມ່ພິມ, ຟອງ​ອາກາດ ຫຼື ຮອຍ​ເທ​ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່. ຖ້າ​ບໍ່​ເຫັນ​ກໍ​ອາດ​ເປັນ​ແຂ້ວ, ແຕ່​ແຂ້ວ​ບໍ່​ບອກ​ວ່າ​ແມ່ນ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.canine.next.1">
        <source>Photograph the whole tooth from both sides and the end of its root, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ແຂ້ວ​ທັງ​ອັນ​ຈາກ​ສອງ​ຂ້າງ ແລະ ປາຍ​ຮາກ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.canine.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຮອຍ​ຕໍ່​ແມ່ພິມ, ຟອງ​ອາກາດ ແລະ ຮອຍ​ເທ.</translation>
    </message>
    <message id="advice.canine.next.3">
        <source>Do not write a species in the record.</source>
        <translation type="unfinished">ຢ່າ​ຂຽນ​ຊະນິດພັນ​ໃນ​ບົດບັນທຶກ.</translation>
    </message>
    <message id="advice.canine.next.4">
        <source>Refer it: tiger canines are copied in resin or replaced by bear canines.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ແຂ້ວເຂ້ຍ​ເສືອ​ຖືກ​ຮຽນແບບ​ດ້ວຍ​ຢາງສັງເຄາະ ຫຼື ໃຊ້​ແຂ້ວເຂ້ຍ​ໝີ​ແທນ.</translation>
    </message>
    <message id="advice.canine.limit">
        <source>A loose tooth does not show which animal it came from.</source>
        <translation type="unfinished">ແຂ້ວ​ທີ່​ຫຼຸດ​ອອກ​ບໍ່​ບອກ​ວ່າ​ມາ​ຈາກ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.separates">
        <source>A mould seam, trapped bubbles or a pour mark fit a cast claw or tooth. On a finished piece none of them may show.</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ແມ່ພິມ, ຟອງ​ອາກາດ ຫຼື ຮອຍ​ເທ​ສອດຄ່ອງ​ກັບ​ເລັບ​ຫຼື​ແຂ້ວ​ທີ່​ຫຼໍ່. ຂອງ​ທີ່​ສຳເລັດ​ແລ້ວ​ອາດ​ບໍ່​ເຫັນ​ຈັກ​ຢ່າງ.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ຂ້າງ, ໂຄນ ແລະ ດ້ານ​ລຸ່ມ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຮອຍ​ຕໍ່​ແມ່ພິມ, ຟອງ​ອາກາດ ແລະ ຮອຍ​ເທ.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation type="unfinished">ສົມທຽບ​ຄຽງ​ກັນ​ກັບ​ຕົວຢ່າງ​ທີ່​ຮູ້​ແລ້ວ.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.4">
        <source>Refer it: a tooth that is not a tiger's may be a protected bear's, and even specialists need the laboratory.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ແຂ້ວ​ທີ່​ບໍ່ແມ່ນ​ຂອງ​ເສືອ​ອາດ​ເປັນ​ຂອງ​ໝີ​ທີ່​ຖືກ​ປົກປ້ອງ, ຜູ້ຊ່ຽວຊານ​ກໍ​ຍັງ​ຕ້ອງ​ໃຊ້​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.limit">
        <source>A photo does not show what was cast. Many copies are found only in the laboratory.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ບອກ​ວ່າ​ຫຼໍ່​ດ້ວຍ​ຫຍັງ. ຂອງ​ຮຽນແບບ​ຫຼາຍ​ຢ່າງ​ມີ​ແຕ່​ຫ້ອງທົດລອງ​ພົບ​ໄດ້.</translation>
    </message>
    <message id="advice.zebra_skin.separates">
        <source>Broad dark bands on a pale ground. Tiger stripes are narrower and stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation type="unfinished">ແຖບ​ກວ້າງ​ສີ​ເຂັ້ມ​ເທິງ​ພື້ນ​ສີ​ຈາງ. ລາຍ​ເສືອ​ແຄບ​ກວ່າ ແລະ ຍັງ​ເຫັນ​ຢູ່​ບ່ອນ​ຂົນ​ບາງ; ລາຍ​ທີ່​ທາ​ຢູ່​ເທິງ​ຂົນ​ເທົ່ານັ້ນ.</translation>
    </message>
    <message id="advice.zebra_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ. ແລ້ວ​ປູ​ໜັງ​ໃຫ້​ຮາບ: ຖ່າຍ​ຊື່ໆ​ທັງ​ສອງ​ຂ້າງ ແລະ ຕະຫຼອດ​ຄວາມ​ຍາວ.</translation>
    </message>
    <message id="advice.zebra_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">ຖ່າຍ​ດ້ານ​ໃນ​ຂອງ​ໜັງ ແລະ ບ່ອນ​ທີ່​ຂົນ​ບາງ. ຢ່າ​ໂກນ, ລ້າງ ຫຼື ຖູ.</translation>
    </message>
    <message id="advice.zebra_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.zebra_skin.next.4">
        <source>Refer it: stripes may be painted, and the hide below may be a protected cat's.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ລາຍ​ອາດ​ຖືກ​ທາ, ແລະ ໜັງ​ຢູ່​ກ້ອງ​ອາດ​ເປັນ​ຂອງ​ສັດ​ຕະກູນ​ແມວ​ທີ່​ຖືກ​ປົກປ້ອງ.</translation>
    </message>
    <message id="advice.zebra_skin.limit">
        <source>A photo of the hair side cannot show whether stripes were painted, nor which animal's hide it is.</source>
        <translation type="unfinished">ຮູບ​ດ້ານ​ຂົນ​ບໍ່​ບອກ​ວ່າ​ລາຍ​ຖືກ​ທາ​ຫຼື​ບໍ່, ແລະ ບໍ່​ບອກ​ວ່າ​ແມ່ນ​ໜັງ​ຂອງ​ສັດ​ໃດ.</translation>
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
    <message id="advice.remedy.separates">
        <source>Nothing in glue, wine or powder can be read by eye. A label says what is claimed, not what is inside.</source>
        <translation type="unfinished">ໃນ​ກາວ, ເຫຼົ້າ ຫຼື ຜົງ ບໍ່ມີ​ຫຍັງ​ທີ່​ຕາ​ອ່ານ​ໄດ້. ສະຫຼາກ​ບອກ​ພຽງ​ສິ່ງ​ທີ່​ອ້າງ, ບໍ່​ບອກ​ວ່າ​ຂ້າງ​ໃນ​ແມ່ນ​ຫຍັງ.</translation>
    </message>
    <message id="advice.remedy.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ, ພ້ອມ​ເຄື່ອງ​ຫຸ້ມ ແລະ ສະຫຼາກ.</translation>
    </message>
    <message id="advice.remedy.next.2">
        <source>Keep it closed. Photograph and record apart what lay beside it: bones, hides, pots.</source>
        <translation type="unfinished">ຢ່າ​ເປີດ. ຖ່າຍ ແລະ ບັນທຶກ​ຕ່າງຫາກ​ສິ່ງ​ທີ່​ຢູ່​ຂ້າງ: ກະດູກ, ໜັງ, ໝໍ້.</translation>
    </message>
    <message id="advice.remedy.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.remedy.next.4">
        <source>Refer it: glue makers used bone of leopard, bear, dog, pig and cattle, and no photo tells which.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ຜູ້​ເຮັດ​ກາວ​ເຄີຍ​ໃຊ້​ກະດູກ​ເສືອດາວ, ໝີ, ໝາ, ໝູ ແລະ ງົວ, ບໍ່ມີ​ຮູບ​ໃດ​ບອກ​ໄດ້​ວ່າ​ແມ່ນ​ກະດູກ​ໃດ.</translation>
    </message>
    <message id="advice.remedy.limit">
        <source>A photo cannot show what is inside. Even a test that finds bone does not name the animal.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ບອກ​ວ່າ​ຂ້າງ​ໃນ​ແມ່ນ​ຫຍັງ. ແມ່ນແຕ່​ການ​ກວດ​ທີ່​ພົບ​ກະດູກ​ກໍ​ບໍ່​ບອກ​ວ່າ​ແມ່ນ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.meat.separates">
        <source>Meat without skin shows nothing that the eye can read. Look for skin, scales, hair or feet left on it.</source>
        <translation type="unfinished">ຊີ້ນ​ທີ່​ບໍ່ມີ​ໜັງ​ບໍ່ມີ​ຫຍັງ​ທີ່​ຕາ​ອ່ານ​ໄດ້. ໃຫ້​ຊອກ​ໜັງ, ເກັດ, ຂົນ ຫຼື ຕີນ​ທີ່​ຍັງ​ຕິດ​ຢູ່.</translation>
    </message>
    <message id="advice.meat.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ, ພ້ອມ​ເຄື່ອງ​ຫຸ້ມ ແລະ ສະຫຼາກ.</translation>
    </message>
    <message id="advice.meat.next.2">
        <source>Photograph skin, scales, hair or feet left on it, and what lay beside it.</source>
        <translation type="unfinished">ຖ່າຍ​ໜັງ, ເກັດ, ຂົນ ຫຼື ຕີນ​ທີ່​ຍັງ​ຕິດ​ຢູ່, ແລະ ສິ່ງ​ທີ່​ຢູ່​ຂ້າງ.</translation>
    </message>
    <message id="advice.meat.next.3">
        <source>Weigh it, put it in a tight container, seal it and write down the seal number.</source>
        <translation type="unfinished">ຊັ່ງ, ໃສ່​ພາຊະນະ​ປິດ​ແໜ້ນ, ຜະນຶກ ແລະ ບັນທຶກ​ເລກ​ຈ້ຳກາຜະນຶກ.</translation>
    </message>
    <message id="advice.meat.next.4">
        <source>Refer it: meat without skin cannot be judged by eye.</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ: ຊີ້ນ​ທີ່​ບໍ່ມີ​ໜັງ​ຕັດສິນ​ດ້ວຍ​ຕາ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="advice.meat.limit">
        <source>A photo of meat does not name the animal. What lay beside it is context, not identification.</source>
        <translation type="unfinished">ຮູບ​ຊີ້ນ​ບໍ່​ບອກ​ວ່າ​ແມ່ນ​ສັດ​ໃດ. ສິ່ງ​ທີ່​ຢູ່​ຂ້າງ​ແມ່ນ​ຂໍ້ມູນ​ປະກອບ, ບໍ່ແມ່ນ​ການ​ລະບຸ​ຊະນິດ.</translation>
    </message>
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation type="unfinished">ໜ້າ​ສະເໝີ​ບໍ່ມີ​ຮູ​ທຳມະຊາດ; ມີ​ຟອງ​ອາກາດ, ຮອຍ​ເທ ຫຼື ຮອຍ​ຕໍ່​ແມ່ພິມ.</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, a mould seam and a pattern that repeats.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຟອງ​ອາກາດ, ຮອຍ​ຕໍ່​ແມ່ພິມ ແລະ ລາຍ​ທີ່​ຊ້ຳ​ກັນ.</translation>
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
        <translation type="unfinished">ຂອງ​ຫຼໍ່​ຍັງ​ອາດ​ມີ​ຜົງ​ງາ; ຮູບ​ບໍ່​ສະແດງ​ສິ່ງ​ນັ້ນ.</translation>
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
    <message id="advice.shell.separates">
        <source>Fine layers, a pearly shine or mottled colour, and no crossing lines. Do not take the mottling for the core of a walrus tusk.</source>
        <translation type="unfinished">ຊັ້ນ​ບາງໆ, ເງົາ​ຄື​ມຸກ ຫຼື ສີ​ດ່າງ, ແລະ ບໍ່ມີ​ເສັ້ນ​ຕັດກັນ. ຢ່າ​ສັບສົນ​ຮອຍ​ດ່າງ​ກັບ​ແກນ​ງາຊ້າງນ້ຳ.</translation>
    </message>
    <message id="advice.shell.next.1">
        <source>Look with a lens for fine layers, and turn it in the light for a pearly shine.</source>
        <translation type="unfinished">ໃຊ້​ແວ່ນ​ຂະຫຍາຍ​ຊອກ​ຊັ້ນ​ບາງໆ ແລະ ປິ່ນ​ໃນ​ແສງ​ເພື່ອ​ເບິ່ງ​ເງົາ​ຄື​ມຸກ.</translation>
    </message>
    <message id="advice.shell.next.2">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation type="unfinished">ເບິ່ງ​ໜ້າຕັດ​ວ່າ​ມີ​ເສັ້ນ​ຕັດກັນ​ບໍ່; ຖ້າ​ມີ ໃຫ້​ຖື​ວ່າ​ເປັນ​ງາ​ທີ່​ໜ້າສົງໄສ.</translation>
    </message>
    <message id="advice.shell.next.3">
        <source>If you have an ultraviolet lamp: mottling that stays visible fits shell.</source>
        <translation type="unfinished">ຖ້າ​ມີ​ໂຄມ UV: ຮອຍ​ດ່າງ​ທີ່​ຍັງ​ເຫັນ​ສອດຄ່ອງ​ກັບ​ເປືອກຫອຍ.</translation>
    </message>
    <message id="advice.shell.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">ຖ້າ​ສົງໄສ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.shell.limit">
        <source>Mottling does not show the species; the final check is made in a laboratory.</source>
        <translation type="unfinished">ຮອຍ​ດ່າງ​ບໍ່​ບອກ​ຊະນິດພັນ; ການ​ກວດ​ສຸດທ້າຍ​ເຮັດ​ຢູ່​ຫ້ອງທົດລອງ.</translation>
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
        <source>Hollow, curved, rough cross grooves; rhino horn is dense, of hair-like fibres. Chips lack the outer ridges and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">ເປັນ​ຮູ, ໂຄ້ງ, ມີ​ຮ່ອງ​ຂວາງ​ຫຍາບ; ນໍແຮດ​ແໜ້ນ, ເປັນ​ເສັ້ນ​ໃຍ​ຄື​ຂົນ. ເສດ​ເຂົາ​ບໍ່ມີ​ສັນ​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ໜ້າ​ໃນ​ຄື​ເກັດລິ່ນ.</translation>
    </message>
    <message id="advice.cattle_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation type="unfinished">ຖ່າຍ​ໂຄນ: ເປັນ​ຮູ​ຫຼື​ເຕັມ​ດ້ວຍ​ເສັ້ນ​ໃຍ?</translation>
    </message>
    <message id="advice.cattle_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ຊິ້ນ​ຈາກ​ດ້ານ​ຂ້າງ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.cattle_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation type="unfinished">ເບິ່ງ​ສົ້ນ​ທີ່​ຫັກ​ຫຼື​ຕັດ​ຢູ່​ແລ້ວ ວ່າ​ມີ​ເສັ້ນ​ໃຍ​ອັດ​ກັນ​ບໍ່.</translation>
    </message>
    <message id="advice.cattle_horn.next.4">
        <source>Chips: look through the whole bag for neat outer ridges and a bow-shaped inner ridge; if one piece shows both, treat the lot as suspected.</source>
        <translation type="unfinished">ຖ້າ​ເປັນ​ເສດ​ເຂົາ, ໃຫ້​ກວດ​ໝົດ​ທັງ​ຖົງ ວ່າ​ມີ​ສັນ​ຮຽບຮ້ອຍ​ຢູ່​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ຢູ່​ໜ້າ​ໃນ​ບໍ່; ຖ້າ​ຊິ້ນ​ໜຶ່ງ​ມີ​ທັງ​ສອງ ໃຫ້​ຖື​ທັງ​ໝົດ​ວ່າ​ໜ້າສົງໄສ.</translation>
    </message>
    <message id="advice.cattle_horn.next.5">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">ຖ້າ​ສົງໄສ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation type="unfinished">ປາຍ​ທີ່​ຂັດ​ແລ້ວ​ບໍ່​ບອກ​ໃນ​ຮູບ​ວ່າ​ມາ​ຈາກ​ສັດ​ໃດ.</translation>
    </message>
    <message id="advice.fish_scales.separates">
        <source>Thin and clear, with fine rings round one middle. Fish scales lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">ບາງ, ໃສ, ມີ​ວົງ​ລະອຽດ​ອ້ອມ​ໃຈກາງ​ດຽວ. ເກັດປາ​ບໍ່ມີ​ສັນ​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ໜ້າ​ໃນ​ຄື​ເກັດລິ່ນ.</translation>
    </message>
    <message id="advice.fish_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ໜ້າ ແລະ ດ້ານ​ຂ້າງ​ຂອງ​ຫຼາຍ​ຊິ້ນ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.fish_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">ຊອກ​ສັນ​ຮຽບຮ້ອຍ​ຢູ່​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ຢູ່​ໜ້າ​ໃນ.</translation>
    </message>
    <message id="advice.fish_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">ກວດ​ໝົດ​ທັງ​ຖົງ: ສິນຄ້າ​ມັກ​ປົນ​ກັນ.</translation>
    </message>
    <message id="advice.fish_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">ຖ້າ​ມີ​ໜຶ່ງ​ຊິ້ນ​ເຫັນ​ທັງ​ສອງ​ສັນ ໃຫ້​ຖື​ທັງ​ໝົດ​ວ່າ​ໜ້າສົງໄສ ແລະ ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.fish_scales.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">ຮູບ​ຂອງ​ຖົງ​ສະແດງ​ພຽງ​ຊິ້ນ​ຢູ່​ເທິງ.</translation>
    </message>
    <message id="advice.cone_scales.separates">
        <source>A thick, woody end. Scales of a cone lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">ປາຍ​ໜາ​ຄື​ໄມ້. ກີບ​ໝາກ​ແປກ​ບໍ່ມີ​ສັນ​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ໜ້າ​ໃນ​ຄື​ເກັດລິ່ນ.</translation>
    </message>
    <message id="advice.cone_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ໜ້າ ແລະ ດ້ານ​ຂ້າງ​ຂອງ​ຫຼາຍ​ຊິ້ນ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.cone_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">ຊອກ​ສັນ​ຮຽບຮ້ອຍ​ຢູ່​ໜ້າ​ນອກ ແລະ ສັນ​ໂຄ້ງ​ຢູ່​ໜ້າ​ໃນ.</translation>
    </message>
    <message id="advice.cone_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">ກວດ​ໝົດ​ທັງ​ຖົງ: ສິນຄ້າ​ມັກ​ປົນ​ກັນ.</translation>
    </message>
    <message id="advice.cone_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">ຖ້າ​ມີ​ໜຶ່ງ​ຊິ້ນ​ເຫັນ​ທັງ​ສອງ​ສັນ ໃຫ້​ຖື​ທັງ​ໝົດ​ວ່າ​ໜ້າສົງໄສ ແລະ ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.cone_scales.limit">
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
    <message id="advice.plastic_scales.separates">
        <source>Clean, hard pieces, all alike, often of one colour, with edges that curl the wrong way. Real scales are worn and irregular.</source>
        <translation type="unfinished">ຊິ້ນ​ສະອາດ, ແຂງ, ຄື​ກັນ​ໝົດ, ມັກ​ເປັນ​ສີ​ດຽວ, ຂອບ​ງໍ​ຜິດ​ທາງ. ເກັດ​ແທ້​ສຶກ ແລະ ບໍ່​ສະເໝີ.</translation>
    </message>
    <message id="advice.plastic_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ທັງ​ສອງ​ໜ້າ ແລະ ດ້ານ​ຂ້າງ​ຂອງ​ຫຼາຍ​ປ່ຽງ, ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="advice.plastic_scales.next.2">
        <source>Look for ridges that are the same on every piece, a mould seam and the stub of the pour.</source>
        <translation type="unfinished">ຊອກ​ສັນ​ທີ່​ຄື​ກັນ​ທຸກ​ຊິ້ນ, ຮອຍ​ຕໍ່​ແມ່ພິມ ແລະ ຕໍ​ບ່ອນ​ເທ.</translation>
    </message>
    <message id="advice.plastic_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">ກວດ​ໝົດ​ທັງ​ຖົງ: ສິນຄ້າ​ມັກ​ປົນ​ກັນ.</translation>
    </message>
    <message id="advice.plastic_scales.next.4">
        <source>If pieces differ, or one shows skin, fat or hair, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">ຖ້າ​ຊິ້ນ​ຕ່າງ​ກັນ ຫຼື ມີ​ຊິ້ນ​ໃດ​ຕິດ​ໜັງ, ໄຂມັນ ຫຼື ຂົນ ໃຫ້​ຖື​ທັງ​ໝົດ​ວ່າ​ໜ້າສົງໄສ ແລະ ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="advice.plastic_scales.limit">
        <source>Cleanness alone does not decide: processed pangolin scale can lack scratches too.</source>
        <translation type="unfinished">ສະອາດ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້: ເກັດລິ່ນ​ປຸງແຕ່ງ​ແລ້ວ​ກໍ​ອາດ​ບໍ່ມີ​ຮອຍ​ຂີດ.</translation>
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
