<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>check</name>
    <message id="check.title">
        <source>Check a photo</source>
        <translation type="unfinished">ກວດສອບ​ຮູບພາບ</translation>
    </message>
    <message id="check.drop.title">
        <source>Drop a photo of the object here</source>
        <translation type="unfinished">ວາງ​ຮູບ​ຂອງ​ວັດຖຸ​ໃສ່​ບ່ອນ​ນີ້</translation>
    </message>
    <message id="check.drop.lead">
        <source>One photo is enough to begin. Several are checked one after the other.</source>
        <translation type="unfinished">ຮູບ​ດຽວ​ກໍ​ພໍ​ເລີ່ມ​ໄດ້. ຫຼາຍ​ຮູບ​ຈະ​ຖືກ​ກວດ​ເທື່ອ​ລະ​ຮູບ.</translation>
    </message>
    <message id="check.drop.what.title">
        <source>What can go in</source>
        <translation type="unfinished">ໃສ່​ຫຍັງ​ໄດ້​ແດ່</translation>
    </message>
    <message id="check.drop.what.text">
        <source>Photos from a phone or camera, one or many, or a whole folder.</source>
        <translation type="unfinished">ຮູບ​ຈາກ​ໂທລະສັບ​ຫຼື​ກ້ອງ, ຮູບ​ດຽວ​ຫຼື​ຫຼາຍ​ຮູບ, ຫຼື​ທັງ​ໂຟນເດີ.</translation>
    </message>
    <message id="check.drop.what.original">
        <source>The original is never changed</source>
        <translation type="unfinished">ໄຟລ໌​ຕົ້ນສະບັບ​ບໍ່​ຖືກ​ປ່ຽນ</translation>
    </message>
    <message id="check.open">
        <source>Open photo</source>
        <translation type="unfinished">ເປີດ​ຮູບ</translation>
    </message>
    <message id="check.paste">
        <source>Paste</source>
        <translation type="unfinished">ວາງ</translation>
    </message>
    <message id="check.folder.check">
        <source>Check a whole folder</source>
        <translation type="unfinished">ກວດ​ທັງ​ໂຟນເດີ</translation>
    </message>
    <message id="check.example">
        <source>Try an example photo</source>
        <translation type="unfinished">ລອງ​ຮູບ​ຕົວຢ່າງ</translation>
    </message>
    <message id="check.three.title">
        <source>Take these three photos</source>
        <translation type="unfinished">ຖ່າຍ​ສາມ​ຮູບ​ນີ້</translation>
    </message>
    <message id="check.three.light">
        <source>Phone straight above the object. Daylight or two lamps. No flash.</source>
        <translation type="unfinished">ຖື​ໂທລະສັບ​ຊື່​ເທິງ​ວັດຖຸ. ໃຊ້​ແສງ​ກາງເວັນ​ຫຼື​ໂຄມໄຟ​ສອງ​ດວງ. ບໍ່​ໃຊ້​ແຟລຊ.</translation>
    </message>
    <message id="check.three.overview.title">
        <source>Overview</source>
        <translation type="unfinished">ຮູບ​ລວມ</translation>
    </message>
    <message id="check.three.overview.text">
        <source>The whole object and where it was found.</source>
        <translation type="unfinished">ວັດຖຸ​ທັງໝົດ​ແລະ​ບ່ອນ​ທີ່​ພົບ.</translation>
    </message>
    <message id="check.three.overview.how">
        <source>From one arm's length. All edges inside the corners.</source>
        <translation type="unfinished">ຫ່າງ​ໜຶ່ງ​ຊ່ວງ​ແຂນ. ທຸກ​ຂອບ​ຢູ່​ໃນ​ມຸມ.</translation>
    </message>
    <message id="check.three.middle.title">
        <source>Middle</source>
        <translation type="unfinished">ຮູບ​ໄລຍະ​ກາງ</translation>
    </message>
    <message id="check.three.middle.text">
        <source>The face that shows most: a cut end, the base, an edge.</source>
        <translation type="unfinished">ດ້ານ​ທີ່​ເຫັນ​ຫຼາຍ​ທີ່ສຸດ: ໜ້າຕັດ, ພື້ນ, ຂອບ.</translation>
    </message>
    <message id="check.three.middle.how">
        <source>Fill half of the picture.</source>
        <translation type="unfinished">ໃຫ້​ເຕັມ​ເຄິ່ງ​ຮູບ.</translation>
    </message>
    <message id="check.three.close.title">
        <source>Close-up</source>
        <translation type="unfinished">ຮູບ​ໃກ້</translation>
    </message>
    <message id="check.three.close.text">
        <source>The surface, sharp, with a ruler flat beside it.</source>
        <translation type="unfinished">ພື້ນຜິວ​ຄົມຊັດ, ວາງ​ໄມ້ບັນທັດ​ຢູ່​ຂ້າງ.</translation>
    </message>
    <message id="check.three.close.how">
        <source>Touch the screen to focus. Never clean, scratch or heat the object.</source>
        <translation type="unfinished">ແຕະ​ໜ້າຈໍ​ເພື່ອ​ໂຟກັດ. ຢ່າ​ລ້າງ, ຂູດ​ຫຼື​ໃຫ້​ຄວາມຮ້ອນ.</translation>
    </message>
    <message id="check.last">
        <source>Last on this computer</source>
        <translation type="unfinished">ຫຼ້າສຸດ​ໃນ​ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="check.last.none">
        <source>No photo checked since the program was opened</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ກວດ​ຮູບ​ຕັ້ງແຕ່​ເປີດ​ໂປຣແກຣມ</translation>
    </message>
    <message id="check.last.entry">
        <source>{file} · {time}</source>
        <translation type="unfinished">{file} · {time}</translation>
    </message>
    <message id="check.pasted">
        <source>Pasted picture {number}</source>
        <translation type="unfinished">ຮູບ​ທີ່​ວາງ {number}</translation>
    </message>
    <message id="check.open.dialog">
        <source>Open photos</source>
        <translation type="unfinished">ເປີດ​ຮູບ</translation>
    </message>
    <message id="check.open.filter">
        <source>Photos</source>
        <translation type="unfinished">ຮູບພາບ</translation>
    </message>
    <message id="check.open.any">
        <source>All files</source>
        <translation type="unfinished">ໄຟລ໌​ທັງໝົດ</translation>
    </message>
    <message id="check.folder.dialog">
        <source>Choose a folder of photos</source>
        <translation type="unfinished">ເລືອກ​ໂຟນເດີ​ຮູບ</translation>
    </message>
    <message id="check.working">
        <source>Reading {file}</source>
        <translation type="unfinished">ກຳລັງ​ອ່ານ {file}</translation>
    </message>
    <message id="check.progress">
        <source>{done} of {total} photos</source>
        <translation type="unfinished">{done} ໃນ {total} ຮູບ</translation>
    </message>
    <message id="check.cancel">
        <source>Cancel</source>
        <translation type="unfinished">ຍົກເລີກ</translation>
    </message>
    <message id="check.paste.nothing">
        <source>The clipboard holds no picture and no photo file. Copy one, then paste.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຮູບ​ຫຼື​ໄຟລ໌​ຮູບ​ໃນ​ຄລິບບອດ. ສຳເນົາ​ກ່ອນ, ແລ້ວ​ຈຶ່ງ​ວາງ.</translation>
    </message>
    <message id="check.drop.nothing">
        <source>Nothing dropped is a photo or a folder on this computer. Drop files instead.</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ວາງ​ບໍ່ແມ່ນ​ຮູບ​ຫຼື​ໂຟນເດີ​ໃນ​ຄອມພິວເຕີ​ນີ້. ໃຫ້​ວາງ​ໄຟລ໌​ແທນ.</translation>
    </message>
    <message id="check.view.photo">
        <source>Photo</source>
        <translation type="unfinished">ຮູບ</translation>
    </message>
    <message id="check.view.looked">
        <source>Where it looked</source>
        <translation type="unfinished">ບ່ອນ​ທີ່​ເບິ່ງ</translation>
    </message>
    <message id="check.view.compare">
        <source>Compare</source>
        <translation type="unfinished">ສົມທຽບ</translation>
    </message>
    <message id="check.view.name">
        <source>View of the picture</source>
        <translation type="unfinished">ວິທີ​ເບິ່ງ​ຮູບ</translation>
    </message>
    <message id="check.blend">
        <source>Blend</source>
        <translation type="unfinished">ປະສົມ</translation>
    </message>
    <message id="check.plate.heat">
        <source>Inside the white line: what counted most</source>
        <translation type="unfinished">ໃນ​ເສັ້ນ​ສີຂາວ: ສ່ວນ​ທີ່​ມີ​ຜົນ​ຫຼາຍ​ທີ່ສຸດ</translation>
    </message>
    <message id="check.weighed.title">
        <source>What else was weighed</source>
        <translation type="unfinished">ສິ່ງ​ອື່ນ​ທີ່​ໄດ້​ພິຈາລະນາ</translation>
    </message>
    <message id="check.weighed.line">
        <source>Right of the {line} stays possible</source>
        <translation type="unfinished">ເບື້ອງ​ຂວາ​ຂອງ{line}​ຍັງ​ເປັນໄປໄດ້</translation>
    </message>
    <message id="check.weighed.line.word">
        <source>line</source>
        <translation type="unfinished">ເສັ້ນ</translation>
    </message>
    <message id="check.weighed.others">
        <source>All others</source>
        <translation type="unfinished">ອັນ​ອື່ນ​ທັງໝົດ</translation>
    </message>
    <message id="check.weighed.outside">
        <source>{number}, outside the set</source>
        <translation type="unfinished">{number}, ຢູ່​ນອກ​ກຸ່ມ</translation>
    </message>
    <message id="check.weighed.row">
        <source>{name}: {number} of 100</source>
        <translation type="unfinished">{name}: {number} ໃນ 100</translation>
    </message>
    <message id="check.nearest.title">
        <source>Nearest reference pictures</source>
        <translation type="unfinished">ຮູບ​ອ້າງອີງ​ທີ່​ໃກ້​ທີ່ສຸດ</translation>
    </message>
    <message id="check.nearest.compare">
        <source>Compare side by side</source>
        <translation type="unfinished">ສົມທຽບ​ຂ້າງ​ກັນ</translation>
    </message>
    <message id="check.nearest.between">
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message id="check.nearest.drawn">
        <source>{names}. Drawn pictures: the library holds no laboratory photo of this product yet.</source>
        <translation type="unfinished">{names}. ຮູບແຕ້ມ: ຄັງ​ຍັງ​ບໍ່​ມີ​ຮູບ​ຈາກ​ຫ້ອງທົດລອງ​ຂອງ​ຜະລິດຕະພັນ​ນີ້.</translation>
    </message>
    <message id="check.nearest.none">
        <source>The library holds no reference picture to put beside this photo.</source>
        <translation type="unfinished">ຄັງ​ບໍ່​ມີ​ຮູບ​ອ້າງອີງ​ທີ່​ຈະ​ວາງ​ຂ້າງ​ຮູບ​ນີ້.</translation>
    </message>
    <message id="check.next.title">
        <source>Next steps</source>
        <translation type="unfinished">ຂັ້ນຕອນ​ຕໍ່ໄປ</translation>
    </message>
    <message id="check.next.confirm">
        <source>How to confirm</source>
        <translation type="unfinished">ວິທີ​ຢືນຢັນ</translation>
    </message>
    <message id="check.next.count">
        <source>{done} of {total} done</source>
        <translation type="unfinished">ແລ້ວ {done} ໃນ {total}</translation>
    </message>
    <message id="check.next.stamp">
        <source>ticked {time}</source>
        <translation type="unfinished">ໝາຍ​ແລ້ວ {time}</translation>
    </message>
    <message id="check.limit">
        <source>A photo cannot show which animal, where from, how old, legal or not.</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ສາມາດ​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ, ມາ​ຈາກ​ໃສ, ອາຍຸ​ເທົ່າໃດ, ຖືກ​ກົດໝາຍ​ຫຼື​ບໍ່.</translation>
    </message>
    <message id="check.next_photo">
        <source>Next photo</source>
        <translation type="unfinished">ຮູບ​ຕໍ່ໄປ</translation>
    </message>
    <message id="check.refer">
        <source>Refer to laboratory</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="check.queue">
        <source>Photo {number} of {total}</source>
        <translation type="unfinished">ຮູບ {number} ໃນ {total}</translation>
    </message>
    <message id="check.quality.sharpness">
        <source>Sharpness</source>
        <translation type="unfinished">ຄວາມ​ຄົມຊັດ</translation>
    </message>
    <message id="check.quality.light">
        <source>Light</source>
        <translation type="unfinished">ແສງ</translation>
    </message>
    <message id="check.quality.size">
        <source>Size</source>
        <translation type="unfinished">ຂະໜາດ</translation>
    </message>
    <message id="check.quality.sharpness.low">
        <source>too soft</source>
        <translation type="unfinished">ມົວ​ເກີນໄປ</translation>
    </message>
    <message id="check.quality.sharpness.enough">
        <source>sharp enough</source>
        <translation type="unfinished">ຄົມຊັດ​ພໍ</translation>
    </message>
    <message id="check.quality.light.low">
        <source>too dark</source>
        <translation type="unfinished">ມືດ​ເກີນໄປ</translation>
    </message>
    <message id="check.quality.light.enough">
        <source>light enough</source>
        <translation type="unfinished">ແຈ້ງ​ພໍ</translation>
    </message>
    <message id="check.quality.size.low">
        <source>too small</source>
        <translation type="unfinished">ນ້ອຍ​ເກີນໄປ</translation>
    </message>
    <message id="check.quality.size.enough">
        <source>large enough</source>
        <translation type="unfinished">ໃຫຍ່​ພໍ</translation>
    </message>
    <message id="check.quality.just">
        <source>just enough</source>
        <translation type="unfinished">ພໍ​ດີ</translation>
    </message>
    <message id="check.quality.row">
        <source>{name}: {value}, limit {limit}</source>
        <translation type="unfinished">{name}: {value}, ຂີດ​ຈຳກັດ {limit}</translation>
    </message>
    <message id="check.better.laboratory">
        <source>Photos for the laboratory</source>
        <translation type="unfinished">ຮູບ​ສຳລັບ​ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="check.better.rest.title">
        <source>Rest the phone</source>
        <translation type="unfinished">ວາງ​ໂທລະສັບ​ໃຫ້​ໝັ້ນ</translation>
    </message>
    <message id="check.better.rest.text">
        <source>Elbows on the table, or on a stack of books. Touch the edge on the screen to focus.</source>
        <translation type="unfinished">ທ້າວ​ສອກ​ໃສ່​ໂຕະ​ຫຼື​ກອງ​ປຶ້ມ. ແຕະ​ຂອບ​ໃນ​ໜ້າຈໍ​ເພື່ອ​ໂຟກັດ.</translation>
    </message>
    <message id="check.better.lamps.title">
        <source>Two lamps from the sides</source>
        <translation type="unfinished">ໂຄມໄຟ​ສອງ​ດວງ​ຈາກ​ຂ້າງ</translation>
    </message>
    <message id="check.better.lamps.text">
        <source>No flash. Light along the surface shows pits and lines.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້​ແຟລຊ. ແສງ​ສ່ອງ​ຕາມ​ໜ້າ​ເຮັດ​ໃຫ້​ເຫັນ​ຮູ​ແລະ​ເສັ້ນ.</translation>
    </message>
    <message id="check.better.ruler.title">
        <source>Close, with a ruler</source>
        <translation type="unfinished">ໃກ້, ມີ​ໄມ້ບັນທັດ</translation>
    </message>
    <message id="check.better.ruler.text">
        <source>The face that shows most fills half of the picture. Ruler flat beside it.</source>
        <translation type="unfinished">ດ້ານ​ທີ່​ເຫັນ​ຊັດ​ທີ່ສຸດ​ໃຫ້​ເຕັມ​ເຄິ່ງ​ຮູບ. ວາງ​ໄມ້ບັນທັດ​ຢູ່​ຂ້າງ.</translation>
    </message>
    <message id="check.better.daylight.title">
        <source>Move to daylight</source>
        <translation type="unfinished">ຍ້າຍ​ໄປ​ບ່ອນ​ແຈ້ງ</translation>
    </message>
    <message id="check.better.daylight.text">
        <source>By a window or a doorway, out of the sun. No shadow of your own on the object.</source>
        <translation type="unfinished">ຂ້າງ​ປ່ອງຢ້ຽມ​ຫຼື​ປະຕູ, ບໍ່​ໃຫ້​ຖືກ​ແດດ. ຢ່າ​ໃຫ້​ເງົາ​ຂອງ​ຕົນ​ບັງ​ວັດຖຸ.</translation>
    </message>
    <message id="check.better.closer.title">
        <source>Go closer, do not zoom</source>
        <translation type="unfinished">ເຂົ້າ​ໃກ້, ບໍ່​ຊູມ</translation>
    </message>
    <message id="check.better.closer.text">
        <source>Zoom only enlarges what is missing. A hand's breadth away is near enough.</source>
        <translation type="unfinished">ການ​ຊູມ​ບໍ່​ເພີ່ມ​ລາຍລະອຽດ. ຫ່າງ​ໜຶ່ງ​ຝາມື​ກໍ​ໃກ້​ພໍ.</translation>
    </message>
    <message id="check.better.original.title">
        <source>Use the photo itself</source>
        <translation type="unfinished">ໃຊ້​ຮູບ​ຕົ້ນສະບັບ</translation>
    </message>
    <message id="check.better.original.text">
        <source>Copied from the phone by cable. Not a screenshot, not sent through a chat.</source>
        <translation type="unfinished">ສຳເນົາ​ຈາກ​ໂທລະສັບ​ດ້ວຍ​ສາຍ. ບໍ່ແມ່ນ​ຮູບ​ໜ້າຈໍ, ບໍ່ແມ່ນ​ຮູບ​ທີ່​ສົ່ງ​ຜ່ານ​ແຊັດ.</translation>
    </message>
    <message id="check.better.alone.title">
        <source>One object, plain ground</source>
        <translation type="unfinished">ວັດຖຸ​ດຽວ, ພື້ນ​ລຽບ</translation>
    </message>
    <message id="check.better.alone.text">
        <source>Paper or cloth of one colour under it. Nothing else in the picture.</source>
        <translation type="unfinished">ຮອງ​ດ້ວຍ​ເຈ້ຍ​ຫຼື​ຜ້າ​ສີ​ດຽວ. ບໍ່​ໃຫ້​ມີ​ສິ່ງ​ອື່ນ​ໃນ​ຮູບ.</translation>
    </message>
    <message id="check.better.whole.title">
        <source>Straight from above</source>
        <translation type="unfinished">ຖ່າຍ​ຊື່​ຈາກ​ເທິງ</translation>
    </message>
    <message id="check.better.whole.text">
        <source>The whole object, all edges inside the picture, then its other side.</source>
        <translation type="unfinished">ວັດຖຸ​ທັງໝົດ, ທຸກ​ຂອບ​ຢູ່​ໃນ​ຮູບ, ແລ້ວ​ຖ່າຍ​ອີກ​ດ້ານ.</translation>
    </message>
    <message id="check.better.face.title">
        <source>Another face</source>
        <translation type="unfinished">ອີກ​ດ້ານ​ໜຶ່ງ</translation>
    </message>
    <message id="check.better.face.text">
        <source>A cut end, the base, an edge, the inner side: one face may decide what another cannot.</source>
        <translation type="unfinished">ໜ້າຕັດ, ພື້ນ, ຂອບ, ດ້ານ​ໃນ: ດ້ານ​ໜຶ່ງ​ອາດ​ບອກ​ສິ່ງ​ທີ່​ອີກ​ດ້ານ​ບອກ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="check.better.asfound.title">
        <source>As it was found</source>
        <translation type="unfinished">ຕາມ​ສະພາບ​ທີ່​ພົບ</translation>
    </message>
    <message id="check.better.asfound.text">
        <source>Photograph before touching. Do not clean it: dirt in the pores is a sign too.</source>
        <translation type="unfinished">ຖ່າຍ​ກ່ອນ​ແຕະ. ຢ່າ​ລ້າງ: ຂີ້ດິນ​ໃນ​ຮູ​ກໍ​ເປັນ​ຮ່ອງຮອຍ.</translation>
    </message>
    <message id="check.until.title">
        <source>Until you know more</source>
        <translation type="unfinished">ຈົນ​ກວ່າ​ຈະ​ຮູ້​ເພີ່ມ</translation>
    </message>
    <message id="check.until.1">
        <source>Handle it as suspected and record it.</source>
        <translation type="unfinished">ຖື​ວ່າ​ເປັນ​ສິ່ງ​ໜ້າສົງໄສ​ແລະ​ບັນທຶກ​ໄວ້.</translation>
    </message>
    <message id="check.until.2">
        <source>Do not release it because of this answer.</source>
        <translation type="unfinished">ຢ່າ​ປ່ອຍ​ຍ້ອນ​ຄຳຕອບ​ນີ້.</translation>
    </message>
    <message id="check.until.3">
        <source>Do not write a product name in the record.</source>
        <translation type="unfinished">ຢ່າ​ຂຽນ​ຊື່​ຜະລິດຕະພັນ​ໃນ​ບົດບັນທຶກ.</translation>
    </message>
    <message id="check.shows.title">
        <source>What the photo does show</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຮູບ​ບອກ​ໄດ້</translation>
    </message>
    <message id="check.shows.size">
        <source>A picture of {width} × {height} pixels.</source>
        <translation type="unfinished">ຮູບ​ຂະໜາດ {width} × {height} ພິກເຊວ.</translation>
    </message>
    <message id="check.shows.nothing">
        <source>Nothing about the material can be read.</source>
        <translation type="unfinished">ອ່ານ​ບໍ່​ໄດ້​ຫຍັງ​ກ່ຽວ​ກັບ​ວັດສະດຸ.</translation>
    </message>
    <message id="check.likes.title">
        <source>What would tell them apart</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ແຍກ​ພວກ​ມັນ​ອອກ​ຈາກ​ກັນ</translation>
    </message>
    <message id="check.shows.fits">
        <source>It fits: {names}.</source>
        <translation type="unfinished">ສອດຄ່ອງ​ກັບ: {names}.</translation>
    </message>
    <message id="check.shows.not_separated">
        <source>Nothing in it separates them.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຫຍັງ​ໃນ​ຮູບ​ທີ່​ແຍກ​ພວກມັນ​ໄດ້.</translation>
    </message>
    <message id="check.shows.looks">
        <source>It looks like: {name}.</source>
        <translation type="unfinished">ເບິ່ງ​ຄ້າຍຄື: {name}.</translation>
    </message>
    <message id="check.shows.laboratory">
        <source>Which animal it came from, only a laboratory can say.</source>
        <translation type="unfinished">ມາ​ຈາກ​ສັດ​ຊະນິດ​ໃດ, ມີ​ແຕ່​ຫ້ອງທົດລອງ​ບອກ​ໄດ້.</translation>
    </message>
    <message id="check.shows.unlike">
        <source>It is unlike every picture the model learned from.</source>
        <translation type="unfinished">ບໍ່​ຄ້າຍຄື​ຮູບ​ໃດ​ທີ່​ແບບຈຳລອງ​ໄດ້​ຮຽນ.</translation>
    </message>
    <message id="check.narrowed.yours">
        <source>Your photo</source>
        <translation type="unfinished">ຮູບ​ຂອງ​ທ່ານ</translation>
    </message>
    <message id="check.narrowed.no_picture">
        <source>No teaching picture of this product yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຮູບ​ສອນ​ຂອງ​ຜະລິດຕະພັນ​ນີ້</translation>
    </message>
    <message id="check.narrowed.stays.title">
        <source>If it stays between them</source>
        <translation type="unfinished">ຖ້າ​ຍັງ​ແຍກ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="check.narrowed.stays.text">
        <source>Record it as “suspected: {names}” and refer it. What follows can depend on which it is, so never choose by colour, price or label.</source>
        <translation type="unfinished">ບັນທຶກ​ວ່າ “ຕ້ອງສົງໄສ​ວ່າ​ແມ່ນ {names}” ແລ້ວ​ສົ່ງ​ກວດພິສູດ. ຜົນ​ອາດ​ຂຶ້ນ​ກັບ​ວ່າ​ແມ່ນ​ອັນ​ໃດ, ຢ່າ​ເລືອກ​ຕາມ​ສີ, ລາຄາ​ຫຼື​ປ້າຍ.</translation>
    </message>
    <message id="check.refer.title">
        <source>How to refer it</source>
        <translation type="unfinished">ວິທີ​ສົ່ງ​ກວດພິສູດ</translation>
    </message>
    <message id="check.refer.photograph">
        <source>Photograph it as found: overview, middle, close-up without and then with a ruler.</source>
        <translation type="unfinished">ຖ່າຍ​ຕາມ​ສະພາບ​ທີ່​ພົບ: ຮູບ​ລວມ, ໄລຍະ​ກາງ, ຮູບ​ໃກ້​ບໍ່​ມີ​ໄມ້ບັນທັດ​ແລ້ວ​ມີ​ໄມ້ບັນທັດ.</translation>
    </message>
    <message id="check.refer.record">
        <source>Record what it looks like, pieces, weight, place, time, and who was present. Write a product name only as suspected.</source>
        <translation type="unfinished">ບັນທຶກ​ລັກສະນະ, ຈຳນວນ​ຊິ້ນ, ນໍ້າໜັກ, ສະຖານທີ່, ເວລາ​ແລະ​ຜູ້​ທີ່​ຢູ່​ນຳ. ຊື່​ຜະລິດຕະພັນ​ໃຫ້​ຂຽນ​ວ່າ​ຕ້ອງສົງໄສ​ເທົ່ານັ້ນ.</translation>
    </message>
    <message id="check.refer.seal">
        <source>Seal it so that opening shows. Sign and date across the seal, write its number in the record.</source>
        <translation type="unfinished">ຜະນຶກ​ໃຫ້​ເຫັນ​ຖ້າ​ຖືກ​ເປີດ. ເຊັນ​ແລະ​ຂຽນ​ວັນທີ​ທັບ​ຮອຍ​ຜະນຶກ, ຂຽນ​ເລກ​ໃນ​ບົດບັນທຶກ.</translation>
    </message>
    <message id="check.refer.keep">
        <source>Do not clean, burn, scratch or cut it. Keep it dry.</source>
        <translation type="unfinished">ຢ່າ​ລ້າງ, ຈູດ, ຂູດ​ຫຼື​ຕັດ. ຮັກສາ​ໃຫ້​ແຫ້ງ.</translation>
    </message>
    <message id="check.refer.send">
        <source>Send it with the record through your own agency to the expert body it works with.</source>
        <translation type="unfinished">ສົ່ງ​ພ້ອມ​ບົດບັນທຶກ​ຜ່ານ​ໜ່ວຍງານ​ຂອງ​ທ່ານ​ໄປ​ຍັງ​ອົງການ​ກວດພິສູດ​ທີ່​ຮ່ວມງານ.</translation>
    </message>
    <message id="check.folder.progress">
        <source>{done} of {total} photos checked</source>
        <translation type="unfinished">ກວດ​ແລ້ວ {done} ໃນ {total} ຮູບ</translation>
    </message>
    <message id="check.folder.count">
        <source>{name}: {count} of {total}</source>
        <translation type="unfinished">{name}: {count} ໃນ {total}</translation>
    </message>
    <message id="check.folder.aside">
        <source>Set aside</source>
        <translation type="unfinished">ວາງ​ໄວ້​ຕ່າງຫາກ</translation>
    </message>
    <message id="check.folder.passed_over">
        <source>Passed over, no pictures by their name: {count}</source>
        <translation type="unfinished">ຂ້າມ​ຍ້ອນ​ຊື່​ບໍ່ແມ່ນ​ຮູບ: {count}</translation>
    </message>
    <message id="check.folder.empty.title">
        <source>No photos in this folder</source>
        <translation type="unfinished">ບໍ່​ມີ​ຮູບ​ໃນ​ໂຟນເດີ​ນີ້</translation>
    </message>
    <message id="check.folder.empty.text">
        <source>The check reads JPEG, PNG, WebP, TIFF, BMP and HEIC files. Choose another folder.</source>
        <translation type="unfinished">ອ່ານ​ໄຟລ໌ JPEG, PNG, WebP, TIFF, BMP ແລະ HEIC. ໃຫ້​ເລືອກ​ໂຟນເດີ​ອື່ນ.</translation>
    </message>
    <message id="check.folder.export">
        <source>Save list (CSV)</source>
        <translation type="unfinished">ບັນທຶກ​ລາຍຊື່ (CSV)</translation>
    </message>
    <message id="check.folder.export.done">
        <source>Saved: {file}</source>
        <translation type="unfinished">ບັນທຶກ​ແລ້ວ: {file}</translation>
    </message>
    <message id="check.folder.list">
        <source>Photos of this folder</source>
        <translation type="unfinished">ຮູບ​ໃນ​ໂຟນເດີ​ນີ້</translation>
    </message>
    <message id="check.bad.title">
        <source>This file could not be checked</source>
        <translation type="unfinished">ກວດ​ໄຟລ໌​ນີ້​ບໍ່​ໄດ້</translation>
    </message>
    <message id="check.status.model">
        <source>Model {model} · learned from drawn pictures · offline</source>
        <translation type="unfinished">ແບບຈຳລອງ {model} · ຮຽນ​ຈາກ​ຮູບແຕ້ມ · ອອຟລາຍ</translation>
    </message>
    <message id="check.status.model.plain">
        <source>Model {model} · offline</source>
        <translation type="unfinished">ແບບຈຳລອງ {model} · ອອຟລາຍ</translation>
    </message>
    <message id="check.tag.consistent">
        <source>Consistent</source>
        <translation type="unfinished">ສອດຄ່ອງ</translation>
    </message>
    <message id="check.tag.narrowed">
        <source>Narrowed</source>
        <translation type="unfinished">ແຄບ​ລົງ</translation>
    </message>
    <message id="check.tag.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">ສິ່ງ​ຄ້າຍຄື</translation>
    </message>
    <message id="check.tag.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">ບອກ​ບໍ່ໄດ້</translation>
    </message>
    <message id="check.another">
        <source>Open another photo</source>
        <translation type="unfinished">ເປີດ​ຮູບ​ອື່ນ</translation>
    </message>
    <message id="check.go_on">
        <source>Go on</source>
        <translation type="unfinished">ສືບຕໍ່</translation>
    </message>
    <message id="check.list.title">
        <source>Photos: {total}</source>
        <translation type="unfinished">ຮູບ: {total}</translation>
    </message>
    <message id="check.folder.csv">
        <source>CSV table</source>
        <translation type="unfinished">ຕາຕະລາງ CSV</translation>
    </message>
    <message id="check.folder.file">
        <source>findings</source>
        <translation type="unfinished">findings</translation>
    </message>
    <message id="check.folder.searching">
        <source>Looking for photos in {folder}</source>
        <translation type="unfinished">ກຳລັງ​ຊອກ​ຮູບ​ໃນ {folder}</translation>
    </message>
    <message id="check.status.finding">
        <source>Model {model} · {milliseconds} ms · photo sha256 {head}…{tail}</source>
        <translation type="unfinished">ແບບຈຳລອງ {model} · {milliseconds} ms · ຮູບ sha256 {head}…{tail}</translation>
    </message>
    <message id="check.same.title">
        <source>Add photos of this same object</source>
        <translation type="unfinished">ເພີ່ມ​ຮູບ​ຂອງ​ວັດຖຸ​ດຽວກັນ​ນີ້</translation>
    </message>
    <message id="check.same.text">
        <source>Whole, closer, from the side with a ruler. Up to {room} more; poor ones are left out. Drop them here.</source>
        <translation type="unfinished">ທັງ​ໝົດ, ໃກ້​ກວ່າ, ຈາກ​ຂ້າງ​ມີ​ໄມ້ບັນທັດ. ເພີ່ມ​ໄດ້​ອີກ {room} ຮູບ; ຮູບ​ບໍ່​ດີ​ບໍ່​ນັບ. ວາງ​ໃສ່​ບ່ອນ​ນີ້.</translation>
    </message>
    <message id="check.same.add">
        <source>Add photos of this object</source>
        <translation type="unfinished">ເພີ່ມ​ຮູບ​ວັດຖຸ​ນີ້</translation>
    </message>
    <message id="check.same.join">
        <source>These {count} show one object</source>
        <translation type="unfinished">{count} ຮູບ​ນີ້​ແມ່ນ​ວັດຖຸ​ດຽວ</translation>
    </message>
    <message id="check.same.again">
        <source>Back to the {count} photos</source>
        <translation type="unfinished">ກັບ​ໄປ {count} ຮູບ</translation>
    </message>
    <message id="check.same.alone">
        <source>Back to one photo</source>
        <translation type="unfinished">ກັບ​ໄປ​ຮູບ​ດຽວ</translation>
    </message>
    <message id="check.same.word">
        <source>{word} · {photos}</source>
        <translation type="unfinished">{word} · {photos}</translation>
    </message>
    <message id="check.same.photos">
        <source>{counted} photos of one object</source>
        <translation type="unfinished">{counted} ຮູບ​ຂອງ​ວັດຖຸ​ດຽວ</translation>
    </message>
    <message id="check.same.photos.some">
        <source>{counted} of {given} photos of one object</source>
        <translation type="unfinished">{counted} ໃນ {given} ຮູບ​ຂອງ​ວັດຖຸ​ດຽວ</translation>
    </message>
    <message id="check.same.agree">
        <source>All agree.</source>
        <translation type="unfinished">ທຸກ​ຮູບ​ກົງ​ກັນ.</translation>
    </message>
    <message id="check.same.differ">
        <source>They contradict each other: is it one object?</source>
        <translation type="unfinished">ຮູບ​ຂັດ​ກັນ: ແມ່ນ​ວັດຖຸ​ດຽວ​ບໍ?</translation>
    </message>
    <message id="check.same.must">
        <source>All must show the same object.</source>
        <translation type="unfinished">ທຸກ​ຮູບ​ຕ້ອງ​ແມ່ນ​ວັດຖຸ​ດຽວກັນ.</translation>
    </message>
    <message id="check.same.left_out">
        <source>Photo {number} left out: {why}.</source>
        <translation type="unfinished">ບໍ່​ນັບ​ຮູບ {number}: {why}.</translation>
    </message>
    <message id="check.same.member">
        <source>Photo {number} of {total}: {file}</source>
        <translation type="unfinished">ຮູບ {number} ໃນ {total}: {file}</translation>
    </message>
    <message id="check.same.member.left_out">
        <source>Left out: {why}</source>
        <translation type="unfinished">ບໍ່​ນັບ: {why}</translation>
    </message>
    <message id="check.same.remove">
        <source>Remove photo {number}: {file}</source>
        <translation type="unfinished">ເອົາ​ຮູບ {number} ອອກ: {file}</translation>
    </message>
    <message id="check.same.twice">
        <source>the same photo again</source>
        <translation type="unfinished">ຮູບ​ດຽວກັນ​ຊ້ຳ</translation>
    </message>
    <message id="check.same.not_read">
        <source>could not be read</source>
        <translation type="unfinished">ອ່ານ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="check.same.full">
        <source>Up to {most} photos of one object are judged together. Not added: {count}.</source>
        <translation type="unfinished">ພິຈາລະນາ​ຮ່ວມ​ກັນ​ໄດ້​ບໍ່​ເກີນ {most} ຮູບ​ຂອງ​ວັດຖຸ​ດຽວ. ບໍ່​ໄດ້​ເພີ່ມ: {count}.</translation>
    </message>
    <message id="check.same.folder">
        <source>A folder cannot be added here. Choose the photos of this object.</source>
        <translation type="unfinished">ເພີ່ມ​ໂຟນເດີ​ບໍ່​ໄດ້. ໃຫ້​ເລືອກ​ຮູບ​ຂອງ​ວັດຖຸ​ນີ້.</translation>
    </message>
    <message id="check.same.working">
        <source>Judging the photos of this object</source>
        <translation type="unfinished">ກຳລັງ​ພິຈາລະນາ​ຮູບ​ຂອງ​ວັດຖຸ​ນີ້</translation>
    </message>
    <message id="check.confirmed.reading">
        <source>Making confirmed photographs ready</source>
        <translation type="unfinished">ກຳລັງ​ກຽມ​ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ</translation>
    </message>
    <message id="check.confirmed.ask">
        <source>Has a laboratory confirmed what this is?</source>
        <translation type="unfinished">ຫ້ອງທົດລອງ​ຢືນຢັນ​ແລ້ວ​ບໍ່​ວ່າ​ນີ້​ແມ່ນ​ຫຍັງ?</translation>
    </message>
    <message id="check.confirmed.add">
        <source>Add to confirmed photographs…</source>
        <translation type="unfinished">ເພີ່ມ​ໃສ່​ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ…</translation>
    </message>
    <message id="check.confirmed.plate">
        <source>{name} · confirmed</source>
        <translation type="unfinished">{name} · ຢືນຢັນ​ແລ້ວ</translation>
    </message>
    <message id="check.nearest.pictures">
        <source>{names}. Drawn pictures.</source>
        <translation type="unfinished">{names}. ຮູບແຕ້ມ.</translation>
    </message>
    <message id="check.lines.ask">
        <source>If this is a face cut straight across, its crossing lines can be measured.</source>
        <translation type="unfinished">ຖ້າ​ນີ້​ແມ່ນ​ໜ້າຕັດຂວາງ​ຊື່, ກໍ​ວັດແທກ​ລາຍ Schreger ໄດ້.</translation>
    </message>
    <message id="check.lines.measure">
        <source>Measure the lines</source>
        <translation type="unfinished">ວັດແທກ​ລາຍ</translation>
    </message>
    <message id="check.lines.working">
        <source>Measuring the lines</source>
        <translation type="unfinished">ກຳລັງ​ວັດແທກ​ລາຍ</translation>
    </message>
</context>
</TS>
