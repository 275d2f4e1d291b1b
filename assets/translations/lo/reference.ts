<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation type="unfinished">ອ້າງອີງ</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation type="unfinished">{shown} ໃນ {all} ຮູບ</translation>
    </message>
    <message id="reference.facts">
        <source>Sources: {facts}</source>
        <translation type="unfinished">ແຫຼ່ງ: {facts}</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation type="unfinished">ຮູບ​ນີ້​ຍັງ​ບໍ່​ມີ​ຈຸດ​ໝາຍ.</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation type="unfinished">ກົດ​ເລກ​ເພື່ອ​ເບິ່ງ​ບ່ອນ</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn and rendered pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation type="unfinished">ຮູບ​ແຕ້ມ​ແລະ​ຮູບ​ສ້າງ​ດ້ວຍ​ຄອມພິວເຕີ​ສອນ​ວ່າ​ຄວນ​ເບິ່ງ​ຫຍັງ, ບໍ່ແມ່ນ​ຮູບ​ຂອງກາງ​ແທ້.</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation type="unfinished">ໃນ​ຄອມພິວເຕີ​ນີ້​ບໍ່​ມີ​ຮູບ​ສອນ</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation type="unfinished">ໂປຣແກຣມ​ນີ້​ບໍ່​ມີ​ຮູບ​ມາ​ພ້ອມ. ຮູບ​ຄວນ​ຢູ່​ໃນ​ໂຟນເດີ {folder}. ຕິດຕັ້ງ​ໃໝ່​ຈາກ​ແຟລັດ​ຂອງ​ຄູຝຶກ ຫຼື​ສຳເນົາ​ໂຟນເດີ​ນັ້ນ​ຈາກ​ຄອມພິວເຕີ​ອື່ນ.</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation type="unfinished">ໄປ ກວດສອບ</translation>
    </message>
    <message id="reference.all">
        <source>All</source>
        <translation type="unfinished">ທັງໝົດ</translation>
    </message>
    <message id="reference.tabs">
        <source>What to show</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ສະແດງ</translation>
    </message>
    <message id="reference.pictures">
        <source>Pictures</source>
        <translation type="unfinished">ຮູບພາບ</translation>
    </message>
    <message id="reference.diagrams">
        <source>Diagrams</source>
        <translation type="unfinished">ແຜນວາດ</translation>
    </message>
    <message id="reference.diagram_count">
        <source>{shown} of {all} diagrams</source>
        <translation type="unfinished">{shown} ໃນ {all} ແຜນວາດ</translation>
    </message>
    <message id="reference.search">
        <source>Search by name</source>
        <translation type="unfinished">ຊອກ​ຕາມ​ຊື່</translation>
    </message>
    <message id="reference.family">
        <source>Animal group</source>
        <translation type="unfinished">ກຸ່ມ​ສັດ</translation>
    </message>
    <message id="reference.kind">
        <source>Kind</source>
        <translation type="unfinished">ປະເພດ</translation>
    </message>
    <message id="reference.all_kinds">
        <source>All kinds</source>
        <translation type="unfinished">ທຸກ​ປະເພດ</translation>
    </message>
    <message id="reference.group">
        <source>Standing</source>
        <translation type="unfinished">ກຸ່ມ</translation>
    </message>
    <message id="reference.all_groups">
        <source>All standings</source>
        <translation type="unfinished">ທຸກ​ກຸ່ມ</translation>
    </message>
    <message id="reference.group.protected">
        <source>Protected</source>
        <translation type="unfinished">ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="reference.group.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ</translation>
    </message>
    <message id="reference.group.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="reference.group.not_by_eye">
        <source>Not by eye</source>
        <translation type="unfinished">ເບິ່ງ​ດ້ວຍ​ຕາ​ບໍ່ໄດ້</translation>
    </message>
    <message id="reference.note.elephant_or_mammoth">
        <source>Such lines fit elephant or mammoth. Which of the two cannot be told from a picture: refer to the laboratory.</source>
        <translation type="unfinished">ເສັ້ນ​ແບບ​ນີ້​ສອດຄ່ອງ​ກັບ​ຊ້າງ​ຫຼື​ຊ້າງແມມມົດ. ແມ່ນ​ໂຕ​ໃດ​ບອກບໍ່ໄດ້​ຈາກ​ຮູບ: ໃຫ້​ສົ່ງໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.note.refer">
        <source>No picture settles what this is: refer to the laboratory.</source>
        <translation type="unfinished">ບໍ່ມີ​ຮູບ​ໃດ​ຕັດສິນ​ໄດ້​ວ່າ​ແມ່ນ​ຫຍັງ: ໃຫ້​ສົ່ງໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.note.not_by_eye">
        <source>The eye cannot tell what this is: refer to the laboratory.</source>
        <translation type="unfinished">ເບິ່ງ​ດ້ວຍ​ຕາ​ບອກບໍ່ໄດ້​ວ່າ​ແມ່ນ​ຫຍັງ: ໃຫ້​ສົ່ງໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.nothing">
        <source>Nothing has such a name here.</source>
        <translation type="unfinished">ບໍ່ມີ​ສິ່ງ​ທີ່​ກົງ​ກັນ.</translation>
    </message>
    <message id="reference.clear">
        <source>Show all</source>
        <translation type="unfinished">ສະແດງ​ທັງໝົດ</translation>
    </message>
    <message id="reference.made.flat">
        <source>Drawn by computer. No photograph was used.</source>
        <translation type="unfinished">ແຕ້ມ​ດ້ວຍ​ຄອມພິວເຕີ. ບໍ່ໄດ້​ໃຊ້​ຮູບຖ່າຍ.</translation>
    </message>
    <message id="reference.made.solid">
        <source>Modelled and rendered by computer. No photograph was used.</source>
        <translation type="unfinished">ສ້າງ​ແບບ​ຈຳລອງ​ດ້ວຍ​ຄອມພິວເຕີ. ບໍ່ໄດ້​ໃຊ້​ຮູບຖ່າຍ.</translation>
    </message>
    <message id="reference.plate.flat">
        <source>Drawn</source>
        <translation type="unfinished">ແຕ້ມ</translation>
    </message>
    <message id="reference.plate.solid">
        <source>Rendered</source>
        <translation type="unfinished">ສ້າງ 3D</translation>
    </message>
    <message id="reference.stem">
        <source>Picture {stem}</source>
        <translation type="unfinished">ຮູບ {stem}</translation>
    </message>
    <message id="reference.compare">
        <source>Compare</source>
        <translation type="unfinished">ປຽບທຽບ</translation>
    </message>
    <message id="reference.compare_end">
        <source>End comparison</source>
        <translation type="unfinished">ຈົບ​ການ​ປຽບທຽບ</translation>
    </message>
    <message id="reference.compare_help">
        <source>Choose the right picture in the list. Zoom and movement act on both.</source>
        <translation type="unfinished">ເລືອກ​ຮູບ​ເບື້ອງ​ຂວາ​ໃນ​ລາຍການ. ການ​ຊູມ​ແລະ​ຍ້າຍ​ມີ​ຜົນ​ກັບ​ທັງ​ສອງ​ຮູບ.</translation>
    </message>
    <message id="reference.chapter.ivory">
        <source>Ivory</source>
        <translation type="unfinished">ງາ</translation>
    </message>
    <message id="reference.chapter.teeth">
        <source>Teeth, bone, horn and what looks like them</source>
        <translation type="unfinished">ແຂ້ວ, ກະດູກ, ເຂົາ ແລະ ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ</translation>
    </message>
    <message id="reference.chapter.scales">
        <source>Scales</source>
        <translation type="unfinished">ເກັດ</translation>
    </message>
    <message id="reference.chapter.cats">
        <source>Skins, claws and teeth of cats</source>
        <translation type="unfinished">ໜັງ, ເລັບ ແລະ ແຂ້ວ​ຂອງ​ສັດ​ຕະກູນ​ແມວ</translation>
    </message>
    <message id="reference.chapter.evidence">
        <source>Photographs and evidence</source>
        <translation type="unfinished">ຮູບຖ່າຍ ແລະ ຫຼັກຖານ</translation>
    </message>
    <message id="reference.cue.crossing_lines">
        <source>Lines that cross</source>
        <translation type="unfinished">ເສັ້ນ​ຕັດກັນ</translation>
    </message>
    <message id="reference.cue.crossing_lines.note">
        <source>Fine arcs cross like stacked chevrons. They are clearest near the outer rim.</source>
        <translation type="unfinished">ເສັ້ນ​ໂຄ້ງ​ນ້ອຍ​ຕັດກັນ​ຄື​ຮູບ V ຊ້ອນກັນ. ຊັດ​ທີ່ສຸດ​ໃກ້​ຂອບ​ນອກ.</translation>
    </message>
    <message id="reference.cue.nerve_canal">
        <source>Nerve canal</source>
        <translation type="unfinished">ຮູ​ເສັ້ນປະສາດ</translation>
    </message>
    <message id="reference.cue.nerve_canal.note">
        <source>Lines round it are faint. Do not measure here.</source>
        <translation type="unfinished">ເສັ້ນ​ອ້ອມ​ຮູ​ນີ້​ຈາງ. ຢ່າ​ວັດ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="reference.cue.parallel_bands">
        <source>Bands side by side</source>
        <translation type="unfinished">ແຖບ​ຂະໜານ​ກັນ</translation>
    </message>
    <message id="reference.cue.parallel_bands.note">
        <source>They run along each other and do not cross. Makers can add lines.</source>
        <translation type="unfinished">ແຖບ​ແລ່ນ​ຄຽງກັນ ບໍ່​ຕັດກັນ. ຜູ້ຜະລິດ​ສາມາດ​ເຮັດ​ເສັ້ນ​ໄດ້.</translation>
    </message>
    <message id="reference.cue.hippo_core">
        <source>Seam at the centre</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ຢູ່​ກາງ</translation>
    </message>
    <message id="reference.cue.hippo_core.note">
        <source>Fits a hippopotamus lower canine. It is gone once the centre is carved away.</source>
        <translation type="unfinished">ສອດຄ່ອງ​ກັບ​ແຂ້ວເຂ້ຍ​ລຸ່ມ​ຂອງ​ຮິບໂປ. ຈະ​ບໍ່​ເຫັນ​ອີກ ຖ້າ​ສ່ວນກາງ​ຖືກ​ແກະ​ອອກ.</translation>
    </message>
    <message id="reference.cue.hippo_enamel">
        <source>Hard enamel</source>
        <translation type="unfinished">ຊັ້ນ​ເຄືອບ​ແຂງ</translation>
    </message>
    <message id="reference.cue.hippo_enamel.note">
        <source>A hard layer on two faces, none on the third, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation type="unfinished">ມີ​ຊັ້ນ​ແຂງ​ຢູ່​ສອງ​ດ້ານ ດ້ານ​ທີ​ສາມ​ບໍ່​ມີ ສອດຄ່ອງ​ກັບ​ແຂ້ວເຂ້ຍ​ລຸ່ມ​ຂອງ​ຮິບໂປ. ຊັ້ນ​ນີ້​ອາດ​ຖືກ​ແກະ​ອອກ.</translation>
    </message>
    <message id="reference.cue.ridges_wide_end">
        <source>Ridges at the wide end</source>
        <translation type="unfinished">ສັນ​ຢູ່​ປາຍ​ກວ້າງ</translation>
    </message>
    <message id="reference.cue.ridges_wide_end.note">
        <source>Neat lengthwise ridges fit raw pangolin scale. They do not show the species.</source>
        <translation type="unfinished">ສັນ​ຕາມ​ລວງຍາວ​ເປັນ​ລະບຽບ​ສອດຄ່ອງ​ກັບ​ເກັດລິ່ນ​ດິບ. ບໍ່​ບອກ​ຊະນິດ​ລິ່ນ.</translation>
    </message>
    <message id="reference.cue.face_without_ridges">
        <source>Face without ridges</source>
        <translation type="unfinished">ໜ້າ​ທີ່​ບໍ່​ມີ​ສັນ</translation>
    </message>
    <message id="reference.cue.face_without_ridges.note">
        <source>The broad face shows no neat ridges. Turn the piece before you decide.</source>
        <translation type="unfinished">ໜ້າ​ກວ້າງ​ບໍ່​ມີ​ສັນ​ເປັນ​ລະບຽບ. ໃຫ້​ປີ້ນ​ເບິ່ງ​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.smooth_base">
        <source>Smooth base</source>
        <translation type="unfinished">ໂຄນ​ລຽບ</translation>
    </message>
    <message id="reference.cue.smooth_base.note">
        <source>Here the scale sat in the skin. It does not show fresh or old.</source>
        <translation type="unfinished">ບ່ອນ​ທີ່​ເກັດ​ເຄີຍ​ຝັງ​ຢູ່​ໃນ​ໜັງ. ບໍ່​ບອກ​ວ່າ​ໃໝ່ ຫຼື ເກົ່າ.</translation>
    </message>
    <message id="reference.cue.tiger_stripes">
        <source>Stripes</source>
        <translation type="unfinished">ລາຍ</translation>
    </message>
    <message id="reference.cue.tiger_stripes.note">
        <source>Each tiger has its own. They do not show where it lived.</source>
        <translation type="unfinished">ເສືອ​ແຕ່ລະ​ໂຕ​ມີ​ລາຍ​ຂອງ​ຕົນ. ລາຍ​ບໍ່​ບອກ​ວ່າ​ມັນ​ເຄີຍ​ຢູ່​ໃສ.</translation>
    </message>
    <message id="reference.cue.painted_marks">
        <source>Even, soft-edged marks</source>
        <translation type="unfinished">ລາຍ​ສະເໝີກັນ ຂອບ​ມົວ</translation>
    </message>
    <message id="reference.cue.painted_marks.note">
        <source>They raise suspicion of paint. They do not show the animal underneath.</source>
        <translation type="unfinished">ເຮັດ​ໃຫ້​ສົງໄສ​ວ່າ​ທາສີ. ບໍ່​ບອກ​ວ່າ​ສັດ​ຢູ່​ກ້ອງ​ແມ່ນ​ໂຕ​ໃດ.</translation>
    </message>
    <message id="reference.cue.bone_pits">
        <source>Small pits</source>
        <translation type="unfinished">ຮູ​ນ້ອຍໆ</translation>
    </message>
    <message id="reference.cue.bone_pits.note">
        <source>Blood channels, often dark with dirt. They fit bone, not one animal.</source>
        <translation type="unfinished">ທາງ​ເລືອດ ມັກ​ດຳ​ຍ້ອນ​ຝຸ່ນ. ສອດຄ່ອງ​ກັບ​ກະດູກ ບໍ່​ຊີ້​ສັດ​ໂຕ​ໃດ.</translation>
    </message>
    <message id="reference.cue.marrow_hole">
        <source>Hollow middle</source>
        <translation type="unfinished">ຮູ​ຢູ່​ກາງ</translation>
    </message>
    <message id="reference.cue.marrow_hole.note">
        <source>A tusk is hollow at the root too. Look at it together with the pits.</source>
        <translation type="unfinished">ໂຄນ​ງາ​ກໍ​ເປັນ​ຮູ​ຄືກັນ. ໃຫ້​ເບິ່ງ​ພ້ອມ​ກັບ​ຮູ​ນ້ອຍໆ.</translation>
    </message>
    <message id="reference.cue.outer_bark">
        <source>Outer rind</source>
        <translation type="unfinished">ເປືອກ​ນອກ</translation>
    </message>
    <message id="reference.cue.outer_bark.note">
        <source>A thick, layered rind is typical of mammoth. Once it is cut off it tells nothing.</source>
        <translation type="unfinished">ເປືອກ​ໜາ​ເປັນ​ຊັ້ນໆ ມັກ​ພົບ​ໃນ​ງາຊ້າງແມມມົດ. ຖ້າ​ຖືກ​ຕັດ​ອອກ​ແລ້ວ ບໍ່​ບອກ​ຫຍັງ.</translation>
    </message>
    <message id="reference.cue.radial_crack">
        <source>Crack</source>
        <translation type="unfinished">ຮອຍ​ແຕກ</translation>
    </message>
    <message id="reference.cue.radial_crack.note">
        <source>Many materials crack. A crack alone does not name the material.</source>
        <translation type="unfinished">ຫຼາຍ​ວັດສະດຸ​ແຕກ​ໄດ້. ຮອຍ​ແຕກ​ຢ່າງ​ດຽວ​ບໍ່​ບອກ​ວັດສະດຸ.</translation>
    </message>
    <message id="reference.cue.bubbles">
        <source>Bubbles</source>
        <translation type="unfinished">ຟອງ​ອາກາດ</translation>
    </message>
    <message id="reference.cue.bubbles.note">
        <source>Trapped bubbles fit a cast piece. They do not show what dust is inside: refer it.</source>
        <translation type="unfinished">ຟອງ​ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່. ບໍ່​ບອກ​ວ່າ​ມີ​ຜົງ​ຫຍັງ​ຢູ່​ໃນ: ໃຫ້​ສົ່ງໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="reference.cue.mould_seam">
        <source>Seam of a mould</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ແມ່ພິມ</translation>
    </message>
    <message id="reference.cue.mould_seam.note">
        <source>A seam line fits a cast piece. It does not show what was cast.</source>
        <translation type="unfinished">ຮອຍ​ຕໍ່​ສອດຄ່ອງ​ກັບ​ຂອງ​ຫຼໍ່. ບໍ່​ບອກ​ວ່າ​ຫຼໍ່​ດ້ວຍ​ຫຍັງ.</translation>
    </message>
    <message id="reference.cue.spongy_core">
        <source>Spongy core</source>
        <translation type="unfinished">ແກນ​ເປັນ​ຟອງນ້ຳ</translation>
    </message>
    <message id="reference.cue.spongy_core.note">
        <source>A net of small holes inside a dense rim fits bone or antler. It does not show which animal.</source>
        <translation type="unfinished">ຕາໜ່າງ​ຮູ​ນ້ອຍ​ຢູ່​ໃນ​ຂອບ​ແໜ້ນ ສອດຄ່ອງ​ກັບ​ກະດູກ ຫຼື ເຂົາ​ກວາງ. ບໍ່​ບອກ​ວ່າ​ສັດ​ໂຕ​ໃດ.</translation>
    </message>
    <message id="reference.cue.tagua_cavity">
        <source>Hollow of a nut</source>
        <translation type="unfinished">ຮູ​ໃນ​ໝາກ</translation>
    </message>
    <message id="reference.cue.tagua_cavity.note">
        <source>A gap in the middle of the cut fits a palm nut. A small piece may not show it.</source>
        <translation type="unfinished">ຊ່ອງ​ວ່າງ​ຢູ່​ກາງ​ໜ້າຕັດ​ສອດຄ່ອງ​ກັບ​ໝາກ​ປາມ. ຊິ້ນ​ນ້ອຍ​ອາດ​ບໍ່​ເຫັນ.</translation>
    </message>
    <message id="reference.cue.tagua_skin">
        <source>Brown skin</source>
        <translation type="unfinished">ເປືອກ​ສີ​ນ້ຳຕານ</translation>
    </message>
    <message id="reference.cue.tagua_skin.note">
        <source>Remains of a brown skin at the rim fit a palm nut. A finished piece may have none.</source>
        <translation type="unfinished">ເປືອກ​ສີ​ນ້ຳຕານ​ທີ່​ເຫຼືອ​ຢູ່​ຂອບ​ສອດຄ່ອງ​ກັບ​ໝາກ​ປາມ. ຊິ້ນ​ສຳເລັດ​ອາດ​ບໍ່​ມີ.</translation>
    </message>
    <message id="reference.cue.leopard_rosettes">
        <source>Rosettes</source>
        <translation type="unfinished">ລາຍ​ດອກ</translation>
    </message>
    <message id="reference.cue.leopard_rosettes.note">
        <source>Rings of dark spots fit leopard or jaguar. The picture does not tell the two apart.</source>
        <translation type="unfinished">ວົງ​ຈຸດ​ສີ​ເຂັ້ມ​ສອດຄ່ອງ​ກັບ​ເສືອດາວ ຫຼື​ເສືອ​ຈາກົວ. ຮູບ​ແຍກ​ສອງ​ຢ່າງ​ນີ້​ບໍ່ໄດ້.</translation>
    </message>
    <message id="reference.cue.print_repeat">
        <source>The pattern repeats</source>
        <translation type="unfinished">ລາຍ​ຊ້ຳ​ກັນ</translation>
    </message>
    <message id="reference.cue.print_repeat.note">
        <source>The same marks come again at an even distance. Look at the back before you decide.</source>
        <translation type="unfinished">ລາຍ​ດຽວ​ກັນ​ຊ້ຳ​ໃນ​ໄລຍະ​ເທົ່າ​ກັນ. ເບິ່ງ​ດ້ານ​ຫຼັງ​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge">
        <source>Bow-shaped ridge</source>
        <translation type="unfinished">ສັນ​ຮູບ​ຄັນທະນູ</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge.note">
        <source>A raised ridge across the inner face, with fine lines beside it, fits pangolin scale. It does not show the species.</source>
        <translation type="unfinished">ສັນ​ນູນ​ຂວາງ​ໜ້າ​ໃນ​ມີ​ເສັ້ນ​ນ້ອຍ​ຂ້າງໆ ສອດຄ່ອງ​ກັບ​ເກັດລິ່ນ. ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.base_band">
        <source>Band at the base</source>
        <translation type="unfinished">ແຖບ​ຢູ່​ໂຄນ</translation>
    </message>
    <message id="reference.cue.base_band.note">
        <source>The band near the root. On buffalo horn look for rough cross grooves; on a tusk it does not decide.</source>
        <translation type="unfinished">ແຖບ​ໃກ້​ໂຄນ. ຢູ່​ເຂົາຄວາຍ ໃຫ້​ຊອກ​ຮ່ອງ​ຂວາງ​ທີ່​ຫຍາບ; ຢູ່​ງາ ແຖບ​ນີ້​ຕັດສິນ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="reference.cue.layered_edge">
        <source>Layered edge</source>
        <translation type="unfinished">ຂອບ​ເປັນ​ຊັ້ນ</translation>
    </message>
    <message id="reference.cue.layered_edge.note">
        <source>Thin layers at an edge that is broken already. Never break a piece to see them.</source>
        <translation type="unfinished">ຊັ້ນ​ບາງໆ ຢູ່​ຂອບ​ທີ່​ຫັກ​ຢູ່​ແລ້ວ. ຢ່າ​ຫັກ​ຊິ້ນ​ເພື່ອ​ເບິ່ງ.</translation>
    </message>
    <message id="reference.cue.scale_outline">
        <source>Outline of a scale</source>
        <translation type="unfinished">ຮູບ​ຂອບ​ເກັດ</translation>
    </message>
    <message id="reference.cue.scale_outline.note">
        <source>Fan, triangle, diamond or shield: the outline changes with the place on the body. It does not show the species.</source>
        <translation type="unfinished">ຮູບ​ພັດ, ສາມຫຼ່ຽມ, ຂ້າວຫຼາມຕັດ ຫຼື​ໂລ່: ປ່ຽນ​ຕາມ​ບ່ອນ​ໃນ​ໂຕ. ບໍ່​ບອກ​ຊະນິດ.</translation>
    </message>
    <message id="reference.cue.chip_outline">
        <source>Outline of a chip</source>
        <translation type="unfinished">ຮູບ​ຂອບ​ເສດ</translation>
    </message>
    <message id="reference.cue.chip_outline.note">
        <source>Cut edges without the ridges of a scale. Look at both faces before you decide.</source>
        <translation type="unfinished">ຂອບ​ຕັດ ບໍ່​ມີ​ສັນ​ຂອງ​ເກັດ. ເບິ່ງ​ທັງ​ສອງ​ໜ້າ​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.piece_outline">
        <source>Outline of a piece</source>
        <translation type="unfinished">ຮູບ​ຂອບ​ຊິ້ນ</translation>
    </message>
    <message id="reference.cue.piece_outline.note">
        <source>Look at all sides before you decide.</source>
        <translation type="unfinished">ເບິ່ງ​ທຸກ​ດ້ານ​ກ່ອນ​ຕັດສິນ.</translation>
    </message>
    <message id="reference.cue.root_end">
        <source>Root end</source>
        <translation type="unfinished">ປາຍ​ໂຄນ</translation>
    </message>
    <message id="reference.cue.root_end.note">
        <source>A tusk is hollow here; a horn shows where its core sat. A hollow alone does not decide.</source>
        <translation type="unfinished">ງາ​ເປັນ​ຮູ​ຢູ່​ບ່ອນ​ນີ້; ເຂົາ​ສະແດງ​ບ່ອນ​ທີ່​ແກນ​ເຄີຍ​ຢູ່. ຮູ​ຢ່າງ​ດຽວ​ຕັດສິນ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="reference.cue.tip">
        <source>Tip</source>
        <translation type="unfinished">ປາຍ​ແຫຼມ</translation>
    </message>
    <message id="reference.cue.tip.note">
        <source>The tip alone does not decide. Look at the cut end.</source>
        <translation type="unfinished">ປາຍ​ຢ່າງດຽວ​ຕັດສິນ​ບໍ່ໄດ້. ເບິ່ງ​ປາຍ​ຕັດ.</translation>
    </message>
</context>
</TS>
