<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>model_room</name>
    <message id="model_room.gone">
        <source>The model “{chosen}” cannot be used any more. Check uses “{model}”.</source>
        <translation type="unfinished">ໃຊ້​ແບບຈຳລອງ “{chosen}” ບໍ່ໄດ້​ອີກ. ການ​ກວດສອບ​ຮູບພາບ​ໃຊ້ “{model}”.</translation>
    </message>
    <message id="model_room.title">
        <source>Model room</source>
        <translation type="unfinished">ຫ້ອງ​ແບບຈຳລອງ</translation>
    </message>
    <message id="model_room.stay">
        <source>Photographs stay on this computer.</source>
        <translation type="unfinished">ຮູບ​ຢູ່​ໃນ​ຄອມພິວເຕີ​ນີ້​ເທົ່ານັ້ນ.</translation>
    </message>
    <message id="model_room.took">
        <source>Training took {time}.</source>
        <translation type="unfinished">ການ​ຝຶກ​ໃຊ້​ເວລາ {time}.</translation>
    </message>
    <message id="model_room.status.model">
        <source>Check uses {model}</source>
        <translation type="unfinished">ການ​ກວດສອບ​ຮູບພາບ​ໃຊ້ {model}</translation>
    </message>
    <message id="model_room.seconds">
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} ວິນາທີ</translation>
    </message>
    <message id="model_room.minutes">
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished">{minutes} ນາທີ {seconds} ວິນາທີ</translation>
    </message>
    <message id="model_room.step.folder">
        <source>Folder</source>
        <translation type="unfinished">ໂຟນເດີ</translation>
    </message>
    <message id="model_room.step.checks">
        <source>Checks</source>
        <translation type="unfinished">ການ​ກວດ</translation>
    </message>
    <message id="model_room.step.train">
        <source>Train</source>
        <translation type="unfinished">ຝຶກ</translation>
    </message>
    <message id="model_room.step.card">
        <source>Card</source>
        <translation type="unfinished">ບັດ​ຜົນ</translation>
    </message>
    <message id="model_room.start.title">
        <source>Train a model on your own photographs</source>
        <translation type="unfinished">ຝຶກ​ແບບຈຳລອງ​ດ້ວຍ​ຮູບ​ຂອງ​ຕົນເອງ</translation>
    </message>
    <message id="model_room.start.lead">
        <source>Choose or drop a folder with one folder a product. Only photographs that a laboratory or an expert has confirmed.</source>
        <translation type="unfinished">ເລືອກ​ຫຼື​ວາງ​ໂຟນເດີ​ທີ່​ມີ​ໂຟນເດີ​ຍ່ອຍ​ໜຶ່ງ​ອັນ​ຕໍ່​ຜະລິດຕະພັນ. ໃຊ້​ສະເພາະ​ຮູບ​ທີ່​ຫ້ອງທົດລອງ​ຫຼື​ຜູ້ຊ່ຽວຊານ​ຢືນຢັນ​ແລ້ວ.</translation>
    </message>
    <message id="model_room.start.folder">
        <source>Choose a folder</source>
        <translation type="unfinished">ເລືອກ​ໂຟນເດີ</translation>
    </message>
    <message id="model_room.start.table">
        <source>Choose a table (CSV)</source>
        <translation type="unfinished">ເລືອກ​ຕາຕະລາງ (CSV)</translation>
    </message>
    <message id="model_room.start.how">
        <source>How the folder is laid out</source>
        <translation type="unfinished">ຈັດ​ໂຟນເດີ​ແນວໃດ</translation>
    </message>
    <message id="model_room.start.tree.folder">
        <source>confirmed-2026</source>
        <translation type="unfinished">confirmed-2026</translation>
    </message>
    <message id="model_room.start.tree.label">
        <source>Pangolin scales: one folder for each product</source>
        <translation type="unfinished">ເກັດລິ່ນ: ໜຶ່ງ​ໂຟນເດີ​ຕໍ່​ຜະລິດຕະພັນ</translation>
    </message>
    <message id="model_room.start.tree.object">
        <source>seizure-31: one folder for each object, if you know</source>
        <translation type="unfinished">seizure-31: ໜຶ່ງ​ໂຟນເດີ​ຕໍ່​ສິ່ງຂອງ, ຖ້າ​ຮູ້</translation>
    </message>
    <message id="model_room.start.tree.photo">
        <source>its photographs</source>
        <translation type="unfinished">ຮູບ​ຂອງ​ມັນ</translation>
    </message>
    <message id="model_room.start.tree.other">
        <source>Resin: look-alikes belong in it too</source>
        <translation type="unfinished">ຢາງສັງເຄາະ: ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ​ກໍ​ຕ້ອງ​ມີ</translation>
    </message>
    <message id="model_room.start.table_hint">
        <source>A table has the columns file and label, and may have object, source, confirmed_by and confirmed_on.</source>
        <translation type="unfinished">ຕາຕະລາງ​ມີ​ຖັນ file ແລະ label, ແລະ​ອາດ​ມີ object, source, confirmed_by ແລະ confirmed_on.</translation>
    </message>
    <message id="model_room.start.expect.five">
        <source>From 5 photographs a product it gives something, and says how little it knows.</source>
        <translation type="unfinished">ຕັ້ງແຕ່ 5 ຮູບ​ຕໍ່​ຜະລິດຕະພັນ​ກໍ​ໄດ້​ຜົນ ແລະ​ບອກ​ວ່າ​ມັນ​ຮູ້​ໜ້ອຍ​ປານໃດ.</translation>
    </message>
    <message id="model_room.start.expect.thirty">
        <source>Better from 30 a product, of different objects, on different tables.</source>
        <translation type="unfinished">ດີ​ກວ່າ​ຖ້າ​ມີ 30 ຮູບ​ຂຶ້ນ​ໄປ​ຕໍ່​ຜະລິດຕະພັນ, ຈາກ​ສິ່ງຂອງ​ຕ່າງ​ກັນ, ເທິງ​ໂຕະ​ຕ່າງ​ກັນ.</translation>
    </message>
    <message id="model_room.start.expect.confirmed">
        <source>Who confirmed each and when, if it stands in the table.</source>
        <translation type="unfinished">ໃຜ​ຢືນຢັນ​ແຕ່ລະ​ຮູບ ແລະ​ເມື່ອ​ໃດ, ຖ້າ​ມີ​ໃນ​ຕາຕະລາງ.</translation>
    </message>
    <message id="model_room.start.expect.unsent">
        <source>Nothing is sent anywhere. Your photographs are read, never changed.</source>
        <translation type="unfinished">ບໍ່​ສົ່ງ​ຫຍັງ​ໄປ​ໃສ. ຮູບ​ຖືກ​ອ່ານ​ເທົ່ານັ້ນ, ບໍ່​ມີ​ການ​ປ່ຽນແປງ.</translation>
    </message>
    <message id="model_room.looking.stopped">
        <source>{folder}: stopped before all photographs were looked at. Choose it again to go on.</source>
        <translation type="unfinished">{folder}: ຢຸດ​ກ່ອນ​ເບິ່ງ​ຮູບ​ໝົດ. ເລືອກ​ໃໝ່​ເພື່ອ​ສືບຕໍ່.</translation>
    </message>
    <message id="model_room.folder.dialog">
        <source>Choose the folder of confirmed photographs</source>
        <translation type="unfinished">ເລືອກ​ໂຟນເດີ​ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ</translation>
    </message>
    <message id="model_room.table.dialog">
        <source>Choose the table of photographs</source>
        <translation type="unfinished">ເລືອກ​ຕາຕະລາງ​ຮູບ</translation>
    </message>
    <message id="model_room.table.kind">
        <source>CSV table</source>
        <translation type="unfinished">ຕາຕະລາງ CSV</translation>
    </message>
    <message id="model_room.folder.title">
        <source>1 Folder</source>
        <translation type="unfinished">1 ໂຟນເດີ</translation>
    </message>
    <message id="model_room.folder.lead">
        <source>One folder a product. Only photographs a laboratory or an expert confirmed.</source>
        <translation type="unfinished">ໜຶ່ງ​ໂຟນເດີ​ຕໍ່​ຜະລິດຕະພັນ. ສະເພາະ​ຮູບ​ທີ່​ຫ້ອງທົດລອງ​ຫຼື​ຜູ້ຊ່ຽວຊານ​ຢືນຢັນ.</translation>
    </message>
    <message id="model_room.folder.another">
        <source>Another folder</source>
        <translation type="unfinished">ໂຟນເດີ​ອື່ນ</translation>
    </message>
    <message id="model_room.label.counts">
        <source>Photos {photographs} · objects {objects}</source>
        <translation type="unfinished">ຮູບ {photographs} · ສິ່ງຂອງ {objects}</translation>
    </message>
    <message id="model_room.label.change">
        <source>Change what “{label}” means</source>
        <translation type="unfinished">ປ່ຽນ​ຄວາມໝາຍ​ຂອງ “{label}”</translation>
    </message>
    <message id="model_room.label.what">
        <source>What is “{label}”?</source>
        <translation type="unfinished">“{label}” ແມ່ນ​ຫຍັງ?</translation>
    </message>
    <message id="model_room.label.which">
        <source>Which one?</source>
        <translation type="unfinished">ອັນ​ໃດ?</translation>
    </message>
    <message id="model_room.means.choose">
        <source>Please choose</source>
        <translation type="unfinished">ກະລຸນາ​ເລືອກ</translation>
    </message>
    <message id="model_room.means.as_known">
        <source>As the program knows it</source>
        <translation type="unfinished">ຕາມ​ທີ່​ໂປຣແກຣມ​ຮູ້ຈັກ</translation>
    </message>
    <message id="model_room.means.protected">
        <source>A protected product</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="model_room.means.protected.ivory">
        <source>Ivory</source>
        <translation type="unfinished">ງາ</translation>
    </message>
    <message id="model_room.means.protected.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">ໂຕລິ່ນ</translation>
    </message>
    <message id="model_room.means.protected.tiger">
        <source>Tiger</source>
        <translation type="unfinished">ເສືອ</translation>
    </message>
    <message id="model_room.means.protected.other">
        <source>Another protected product</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ອື່ນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="model_room.means.look_alike">
        <source>A look-alike, not protected</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ, ບໍ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="model_room.means.not_by_eye">
        <source>No photograph can settle it: laboratory</source>
        <translation type="unfinished">ບໍ່ມີ​ຮູບ​ໃດ​ຕັດສິນ​ໄດ້: ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="model_room.means.same_as">
        <source>The same as another label</source>
        <translation type="unfinished">ຄື​ກັນ​ກັບ​ປ້າຍ​ອື່ນ</translation>
    </message>
    <message id="model_room.means.left_out">
        <source>Leave these photographs out</source>
        <translation type="unfinished">ບໍ່​ໃຊ້​ຮູບ​ເຫຼົ່ານີ້</translation>
    </message>
    <message id="model_room.said.same_as">
        <source>same as {label}</source>
        <translation type="unfinished">ຄື​ກັນ​ກັບ {label}</translation>
    </message>
    <message id="model_room.mark.few">
        <source>too few</source>
        <translation type="unfinished">ໜ້ອຍ​ເກີນໄປ</translation>
    </message>
    <message id="model_room.mark.one_source">
        <source>one source</source>
        <translation type="unfinished">ແຫຼ່ງ​ດຽວ</translation>
    </message>
    <message id="model_room.mark.one_table">
        <source>one table</source>
        <translation type="unfinished">ໂຕະ​ດຽວ</translation>
    </message>
    <message id="model_room.mark.drawn">
        <source>drawn</source>
        <translation type="unfinished">ຮູບແຕ້ມ</translation>
    </message>
    <message id="model_room.mark.unknown">
        <source>say what it is</source>
        <translation type="unfinished">ບອກ​ວ່າ​ແມ່ນ​ຫຍັງ</translation>
    </message>
    <message id="model_room.checks.title">
        <source>2 Checks</source>
        <translation type="unfinished">2 ການ​ກວດ</translation>
    </message>
    <message id="model_room.checks.lead">
        <source>Before training, each with its mend</source>
        <translation type="unfinished">ກ່ອນ​ຝຶກ, ແຕ່ລະ​ຂໍ້​ມີ​ວິທີ​ແກ້</translation>
    </message>
    <message id="model_room.checks.show">
        <source>Show pictures ({count})</source>
        <translation type="unfinished">ສະແດງ​ຮູບ ({count})</translation>
    </message>
    <message id="model_room.checks.again">
        <source>Look again</source>
        <translation type="unfinished">ກວດ​ອີກ​ຄັ້ງ</translation>
    </message>
    <message id="model_room.weight.fine">
        <source>all is well</source>
        <translation type="unfinished">ດີ​ແລ້ວ</translation>
    </message>
    <message id="model_room.weight.attention">
        <source>look at this</source>
        <translation type="unfinished">ໃຫ້​ເບິ່ງ</translation>
    </message>
    <message id="model_room.weight.stop">
        <source>mend this first</source>
        <translation type="unfinished">ແກ້​ອັນ​ນີ້​ກ່ອນ</translation>
    </message>
    <message id="model_room.pictures.foot">
        <source>{shown} of {count} shown. The files are not changed.</source>
        <translation type="unfinished">ສະແດງ {shown} ໃນ {count}. ໄຟລ໌​ບໍ່​ຖືກ​ປ່ຽນ.</translation>
    </message>
    <message id="model_room.notice.all_open">
        <source>All photographs open: {photographs}, none broken</source>
        <translation type="unfinished">ເປີດ​ຮູບ​ໄດ້​ໝົດ: {photographs}, ບໍ່ມີ​ຮູບ​ເສຍ</translation>
    </message>
    <message id="model_room.notice.objects_apart">
        <source>Photographs of one object stay on one side of the split</source>
        <translation type="unfinished">ຮູບ​ຂອງ​ສິ່ງຂອງ​ອັນ​ດຽວ​ຢູ່​ຝັ່ງ​ດຽວ​ຂອງ​ການ​ແບ່ງ</translation>
    </message>
    <message id="model_room.notice.objects_apart.mend">
        <source>{objects} objects: {learn} to learn from, {kept} to be tested on</source>
        <translation type="unfinished">{objects} ສິ່ງຂອງ: {learn} ສຳລັບ​ຮຽນ, {kept} ສຳລັບ​ທົດສອບ</translation>
    </message>
    <message id="model_room.notice.near_duplicates">
        <source>Near-duplicates, each kept with its object: {count}</source>
        <translation type="unfinished">{count} ຮູບ​ເກືອບ​ຄື​ກັນ, ນັບ​ເປັນ​ສິ່ງຂອງ​ດຽວ</translation>
    </message>
    <message id="model_room.notice.near_duplicates.mend">
        <source>Exact copies among them, left out: {exact}. Nothing to do.</source>
        <translation type="unfinished">ໃນ​ນັ້ນ​ສຳເນົາ​ທີ່​ຄື​ກັນ​ທຸກ​ຢ່າງ​ບໍ່​ນັບ: {exact}. ບໍ່​ຕ້ອງ​ເຮັດ​ຫຍັງ.</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels">
        <source>The same photograph lies under {first_label} and under {second_label}</source>
        <translation type="unfinished">ຮູບ​ດຽວ​ກັນ​ຢູ່​ທັງ​ໃນ {first_label} ແລະ {second_label}</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels.mend">
        <source>{first} and {second}. Keep it where it belongs, then look again. Such pairs: {count}.</source>
        <translation type="unfinished">{first} ແລະ {second}. ໃຫ້​ຢູ່​ບ່ອນ​ທີ່​ຖືກ​ບ່ອນ​ດຽວ ແລ້ວ​ກວດ​ອີກ. ມີ {count} ຄູ່.</translation>
    </message>
    <message id="model_room.notice.not_read">
        <source>Files that could not be read: {count}</source>
        <translation type="unfinished">ອ່ານ​ບໍ່ໄດ້ {count} ໄຟລ໌</translation>
    </message>
    <message id="model_room.notice.not_read.mend">
        <source>{why} What cannot be read is left out.</source>
        <translation type="unfinished">{why} ອັນ​ທີ່​ອ່ານ​ບໍ່ໄດ້​ຈະ​ບໍ່​ໃຊ້.</translation>
    </message>
    <message id="model_room.notice.blurred">
        <source>Not sharp: {count} of {of} photographs</source>
        <translation type="unfinished">{count} ໃນ {of} ຮູບ​ບໍ່​ຊັດ</translation>
    </message>
    <message id="model_room.notice.blurred.mend">
        <source>They are left out. Photograph the object again, the phone resting on something.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້​ຮູບ​ເຫຼົ່ານີ້. ວາງ​ໂທລະສັບ​ພິງ​ບາງ​ສິ່ງ ແລ້ວ​ຖ່າຍ​ໃໝ່.</translation>
    </message>
    <message id="model_room.notice.too_small">
        <source>Too small: {count} of {of} photographs</source>
        <translation type="unfinished">{count} ໃນ {of} ຮູບ​ນ້ອຍ​ເກີນໄປ</translation>
    </message>
    <message id="model_room.notice.too_small.mend">
        <source>Their shorter side is under {limit} pixels: they are left out. Copy the originals from the phone.</source>
        <translation type="unfinished">ດ້ານ​ສັ້ນ​ຕ່ຳ​ກວ່າ {limit} ພິກເຊວ: ບໍ່​ໃຊ້. ສຳເນົາ​ຮູບ​ຕົ້ນສະບັບ​ຈາກ​ໂທລະສັບ.</translation>
    </message>
    <message id="model_room.notice.too_dark">
        <source>Too dark: {count} of {of} photographs</source>
        <translation type="unfinished">{count} ໃນ {of} ຮູບ​ມືດ​ເກີນໄປ</translation>
    </message>
    <message id="model_room.notice.too_dark.mend">
        <source>They are left out. Photograph the object again in daylight or with two lamps.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້​ຮູບ​ເຫຼົ່ານີ້. ຖ່າຍ​ໃໝ່​ໃນ​ແສງ​ກາງເວັນ ຫຼື​ໃຊ້​ສອງ​ດອກ​ໄຟ.</translation>
    </message>
    <message id="model_room.notice.few_photographs">
        <source>{label}: too few photographs ({photographs}, at least {wanted})</source>
        <translation type="unfinished">{label}: ຮູບ​ໜ້ອຍ​ເກີນໄປ ({photographs}, ຢ່າງ​ໜ້ອຍ {wanted})</translation>
    </message>
    <message id="model_room.notice.few_photographs.mend">
        <source>Left out of the answers. Add photographs of other objects.</source>
        <translation type="unfinished">ບໍ່​ຢູ່​ໃນ​ຄຳຕອບ. ຕື່ມ​ຮູບ​ຂອງ​ສິ່ງຂອງ​ອື່ນ.</translation>
    </message>
    <message id="model_room.notice.few_objects">
        <source>{label}: too few objects to decide ({objects}, at least {wanted})</source>
        <translation type="unfinished">{label}: ສິ່ງຂອງ​ໜ້ອຍ​ເກີນໄປ ({objects}, ຢ່າງ​ໜ້ອຍ {wanted})</translation>
    </message>
    <message id="model_room.notice.few_objects.mend">
        <source>Left out of the answers. More photographs of the same objects do not help: add other objects.</source>
        <translation type="unfinished">ບໍ່​ຢູ່​ໃນ​ຄຳຕອບ. ຮູບ​ຫຼາຍ​ຂຶ້ນ​ຂອງ​ສິ່ງຂອງ​ເກົ່າ​ບໍ່​ຊ່ວຍ: ຕື່ມ​ສິ່ງຂອງ​ອື່ນ.</translation>
    </message>
    <message id="model_room.notice.one_source">
        <source>All photographs of {label} are from one source</source>
        <translation type="unfinished">ຮູບ​ທັງໝົດ​ຂອງ {label} ມາ​ຈາກ​ແຫຼ່ງ​ດຽວ</translation>
    </message>
    <message id="model_room.notice.one_source.mend">
        <source>It may learn the source, not the product. Add another place.</source>
        <translation type="unfinished">ມັນ​ອາດ​ຮຽນ​ແຫຼ່ງ​ຮູບ, ບໍ່ແມ່ນ​ຜະລິດຕະພັນ. ຕື່ມ​ຮູບ​ຈາກ​ບ່ອນ​ອື່ນ.</translation>
    </message>
    <message id="model_room.notice.one_source.table">
        <source>All photographs of {label} are from one table</source>
        <translation type="unfinished">ຮູບ​ທັງໝົດ​ຂອງ {label} ຖ່າຍ​ເທິງ​ໂຕະ​ດຽວ</translation>
    </message>
    <message id="model_room.notice.one_source.table.mend">
        <source>It may learn the table. Add another place.</source>
        <translation type="unfinished">ມັນ​ອາດ​ຮຽນ​ໂຕະ. ຕື່ມ​ຮູບ​ຈາກ​ບ່ອນ​ອື່ນ.</translation>
    </message>
    <message id="model_room.notice.one_label">
        <source>Only {label} has enough photographs</source>
        <translation type="unfinished">ມີ​ແຕ່ {label} ທີ່​ມີ​ຮູບ​ພໍ</translation>
    </message>
    <message id="model_room.notice.one_label.mend">
        <source>To tell products apart it needs two at least. Add another folder, best a look-alike.</source>
        <translation type="unfinished">ຢາກ​ແຍກ​ໄດ້​ຕ້ອງ​ມີ​ຢ່າງ​ໜ້ອຍ​ສອງ. ຕື່ມ​ໂຟນເດີ​ອື່ນ, ດີ​ສຸດ​ແມ່ນ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ.</translation>
    </message>
    <message id="model_room.notice.no_labels">
        <source>No folder in {folder} has enough photographs</source>
        <translation type="unfinished">ບໍ່ມີ​ໂຟນເດີ​ໃດ​ໃນ {folder} ມີ​ຮູບ​ພໍ</translation>
    </message>
    <message id="model_room.notice.no_labels.mend">
        <source>Make one folder for each product, and put its photographs there.</source>
        <translation type="unfinished">ສ້າງ​ໜຶ່ງ​ໂຟນເດີ​ຕໍ່​ຜະລິດຕະພັນ ແລ້ວ​ເອົາ​ຮູບ​ໃສ່.</translation>
    </message>
    <message id="model_room.notice.unknown_label">
        <source>The program does not know “{label}”</source>
        <translation type="unfinished">ໂປຣແກຣມ​ບໍ່​ຮູ້ຈັກ “{label}”</translation>
    </message>
    <message id="model_room.notice.unknown_label.mend">
        <source>Say what it is, under 1 Folder or in labels.csv; until then it counts as protected.</source>
        <translation type="unfinished">ໃນ​ຂໍ້ 1 ໂຟນເດີ ​ຫຼື​ໃນ labels.csv ບອກ​ວ່າ​ແມ່ນ​ຫຍັງ: ໂປຣແກຣມ​ບໍ່​ເດົາ.</translation>
    </message>
    <message id="model_room.notice.label_twice">
        <source>Two folders are {label}: {first} and {second}</source>
        <translation type="unfinished">ສອງ​ໂຟນເດີ​ແມ່ນ {label} ຄື​ກັນ: {first} ແລະ {second}</translation>
    </message>
    <message id="model_room.notice.label_twice.mend">
        <source>Put them into one folder, or give one its right name. Then look again.</source>
        <translation type="unfinished">ເອົາ​ໃສ່​ໂຟນເດີ​ດຽວ ຫຼື​ປ່ຽນ​ຊື່​ໃຫ້​ຖືກ. ແລ້ວ​ກວດ​ອີກ.</translation>
    </message>
    <message id="model_room.notice.loose_files">
        <source>Photographs that lie in no product's folder: {count}</source>
        <translation type="unfinished">{count} ຮູບ​ບໍ່​ຢູ່​ໃນ​ໂຟນເດີ​ຜະລິດຕະພັນ​ໃດ</translation>
    </message>
    <message id="model_room.notice.loose_files.mend">
        <source>They are left out, {first} the first of them. Put each where it belongs.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້, ອັນ​ທຳອິດ​ແມ່ນ {first}. ເອົາ​ໃສ່​ບ່ອນ​ທີ່​ຖືກ.</translation>
    </message>
    <message id="model_room.notice.no_look_alikes">
        <source>No look-alike in the folder</source>
        <translation type="unfinished">ບໍ່ມີ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ​ໃນ​ໂຟນເດີ</translation>
    </message>
    <message id="model_room.notice.no_look_alikes.mend">
        <source>A model that knows only protected products accuses everything. Add resin, bone, horn, cloth.</source>
        <translation type="unfinished">ແບບຈຳລອງ​ທີ່​ຮູ້​ແຕ່​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ຈະ​ສົງໄສ​ທຸກ​ຢ່າງ. ຕື່ມ​ຢາງ, ກະດູກ, ເຂົາ, ຜ້າ.</translation>
    </message>
    <message id="model_room.notice.screen_pictures">
        <source>Pictures that may be photographs of a screen: {count}</source>
        <translation type="unfinished">{count} ຮູບ​ອາດ​ແມ່ນ​ຮູບ​ຖ່າຍ​ຈາກ​ໜ້າຈໍ</translation>
    </message>
    <message id="model_room.notice.screen_pictures.mend">
        <source>Use the originals.</source>
        <translation type="unfinished">ໃຊ້​ຮູບ​ຕົ້ນສະບັບ.</translation>
    </message>
    <message id="model_room.notice.large_folder">
        <source>A large folder: {photographs} photographs, {gigabytes} GB</source>
        <translation type="unfinished">ໂຟນເດີ​ໃຫຍ່: {photographs} ຮູບ, {gigabytes} GB</translation>
    </message>
    <message id="model_room.notice.large_folder.mend">
        <source>Nothing is wrong; it takes longer. You can go on working meanwhile.</source>
        <translation type="unfinished">ບໍ່ມີ​ຫຍັງ​ຜິດ; ພຽງ​ແຕ່​ດົນ​ກວ່າ. ລະຫວ່າງ​ນັ້ນ​ເຮັດ​ວຽກ​ອື່ນ​ໄດ້.</translation>
    </message>
    <message id="model_room.notice.links_out">
        <source>Links or rows that lead out of the folder: {count}</source>
        <translation type="unfinished">{count} ລິ້ງ​ຫຼື​ແຖວ​ອອກ​ໄປ​ນອກ​ໂຟນເດີ</translation>
    </message>
    <message id="model_room.notice.links_out.mend">
        <source>They are left out, {first} the first of them. Copy those photographs into the folder.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້, ອັນ​ທຳອິດ​ແມ່ນ {first}. ສຳເນົາ​ຮູບ​ເຫຼົ່ານັ້ນ​ໃສ່​ໂຟນເດີ.</translation>
    </message>
    <message id="model_room.notice.other_files">
        <source>Files that are no photographs: {count}</source>
        <translation type="unfinished">{count} ໄຟລ໌​ບໍ່ແມ່ນ​ຮູບ</translation>
    </message>
    <message id="model_room.notice.other_files.mend">
        <source>They are left out, {first} the first of them. Nothing to do.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້, ອັນ​ທຳອິດ​ແມ່ນ {first}. ບໍ່​ຕ້ອງ​ເຮັດ​ຫຍັງ.</translation>
    </message>
    <message id="model_room.train.title">
        <source>3 Train</source>
        <translation type="unfinished">3 ຝຶກ</translation>
    </message>
    <message id="model_room.train.lead">
        <source>Minutes, on this computer, without a network. You can go on working meanwhile.</source>
        <translation type="unfinished">ສອງ​ສາມ​ນາທີ, ໃນ​ຄອມພິວເຕີ​ນີ້, ບໍ່​ຕ້ອງ​ມີ​ເຄືອຂ່າຍ. ລະຫວ່າງ​ນັ້ນ​ເຮັດ​ວຽກ​ອື່ນ​ໄດ້.</translation>
    </message>
    <message id="model_room.train.busy">
        <source>You can go on working in the other rooms meanwhile.</source>
        <translation type="unfinished">ລະຫວ່າງ​ນັ້ນ​ເຮັດ​ວຽກ​ໃນ​ຫ້ອງ​ອື່ນ​ໄດ້.</translation>
    </message>
    <message id="model_room.train.name">
        <source>Name of the model</source>
        <translation type="unfinished">ຊື່​ແບບຈຳລອງ</translation>
    </message>
    <message id="model_room.train.name_hint">
        <source>Small letters a–z, figures and hyphens, such as langson-2026a</source>
        <translation type="unfinished">ຕົວ​ອັກສອນ​ນ້ອຍ a–z, ຕົວເລກ ແລະ​ຂີດ, ເຊັ່ນ langson-2026a</translation>
    </message>
    <message id="model_room.train.name_wrong">
        <source>Only a–z, figures and single hyphens between them. Write for example langson-2026a.</source>
        <translation type="unfinished">ໃຊ້​ໄດ້​ແຕ່ a–z, ຕົວເລກ ແລະ​ຂີດ​ດຽວ​ລະຫວ່າງ. ຂຽນ​ເຊັ່ນ langson-2026a.</translation>
    </message>
    <message id="model_room.train.name_taken">
        <source>A model named {model} is on this computer already. Take another name, such as {model}-b.</source>
        <translation type="unfinished">ໃນ​ຄອມພິວເຕີ​ນີ້​ມີ​ແບບຈຳລອງ​ຊື່ {model} ແລ້ວ. ໃຊ້​ຊື່​ອື່ນ, ເຊັ່ນ {model}-b.</translation>
    </message>
    <message id="model_room.train.signer">
        <source>Who confirms the photographs and stands behind the model</source>
        <translation type="unfinished">ໃຜ​ຢືນຢັນ​ຮູບ ແລະ​ຮັບຜິດຊອບ​ແບບຈຳລອງ</translation>
    </message>
    <message id="model_room.train.signer_hint">
        <source>A name or a code. It is signed into the model and cannot be changed later.</source>
        <translation type="unfinished">ຊື່​ຫຼື​ລະຫັດ. ຈະ​ຖືກ​ເຊັນ​ໃສ່​ແບບຈຳລອງ ແລະ​ປ່ຽນ​ພາຍຫຼັງ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="model_room.train.keep">
        <source>What it shall know</source>
        <translation type="unfinished">ມັນ​ຈະ​ຮູ້​ຫຍັງ</translation>
    </message>
    <message id="model_room.keep.own">
        <source>Only the products of this folder</source>
        <translation type="unfinished">ສະເພາະ​ຜະລິດຕະພັນ​ໃນ​ໂຟນເດີ​ນີ້</translation>
    </message>
    <message id="model_room.keep.own.text">
        <source>Everything else is “unlike anything known”.</source>
        <translation type="unfinished">ອັນ​ອື່ນ​ທັງໝົດ​ແມ່ນ “ບໍ່​ຄ້າຍ​ກັບ​ສິ່ງ​ທີ່​ຮູ້ຈັກ”.</translation>
    </message>
    <message id="model_room.keep.shipped">
        <source>And what the model that came with the program knows</source>
        <translation type="unfinished">ແລະ​ສິ່ງ​ທີ່​ແບບຈຳລອງ​ມາ​ກັບ​ໂປຣແກຣມ​ຮູ້ຈັກ</translation>
    </message>
    <message id="model_room.keep.shipped.text">
        <source>Products without photographs here stay as it learnt them.</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ທີ່​ບໍ່ມີ​ຮູບ​ຢູ່​ນີ້​ຍັງ​ຄື​ທີ່​ມັນ​ຮຽນ​ມາ.</translation>
    </message>
    <message id="model_room.drawn_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation type="unfinished">ຝຶກ​ດ້ວຍ​ຮູບ​ສ້າງ​ຂຶ້ນ​ເທົ່ານັ້ນ: ຊ່ວຍ​ໃນ​ການ​ຝຶກອົບຮົມ, ບໍ່ແມ່ນ​ເພື່ອ​ຕັດສິນໃຈ.</translation>
    </message>
    <message id="model_room.train.start">
        <source>Start training</source>
        <translation type="unfinished">ເລີ່ມ​ຝຶກ</translation>
    </message>
    <message id="model_room.train.stopped">
        <source>Training was stopped. Nothing was written; everything said here is still there.</source>
        <translation type="unfinished">ຢຸດ​ການ​ຝຶກ​ແລ້ວ. ບໍ່​ໄດ້​ຂຽນ​ຫຍັງ; ສິ່ງ​ທີ່​ຂຽນ​ຢູ່​ນີ້​ຍັງ​ຢູ່.</translation>
    </message>
    <message id="model_room.wait.checks">
        <source>Training waits for the checks: mend what is marked with a cross, then look again.</source>
        <translation type="unfinished">ການ​ຝຶກ​ລໍ​ການ​ກວດ: ແກ້​ຂໍ້​ທີ່​ໝາຍ​ກາ​ກະບາດ ແລ້ວ​ກວດ​ອີກ.</translation>
    </message>
    <message id="model_room.wait.labels">
        <source>Say under 1 Folder what this is: {labels}</source>
        <translation type="unfinished">ໃນ​ຂໍ້ 1 ໂຟນເດີ ບອກ​ວ່າ​ອັນ​ນີ້​ແມ່ນ​ຫຍັງ: {labels}</translation>
    </message>
    <message id="model_room.wait.name">
        <source>The model needs a name.</source>
        <translation type="unfinished">ແບບຈຳລອງ​ຕ້ອງ​ມີ​ຊື່.</translation>
    </message>
    <message id="model_room.wait.signer">
        <source>Say who stands behind the model.</source>
        <translation type="unfinished">ບອກ​ວ່າ​ໃຜ​ຮັບຜິດຊອບ​ແບບຈຳລອງ.</translation>
    </message>
    <message id="model_room.stage.looking">
        <source>Looking at the photographs</source>
        <translation type="unfinished">ກຳລັງ​ເບິ່ງ​ຮູບ</translation>
    </message>
    <message id="model_room.stage.reading">
        <source>Reading the photographs</source>
        <translation type="unfinished">ກຳລັງ​ອ່ານ​ຮູບ</translation>
    </message>
    <message id="model_room.stage.learning">
        <source>Learning to tell them apart</source>
        <translation type="unfinished">ກຳລັງ​ຮຽນ​ແຍກ</translation>
    </message>
    <message id="model_room.stage.measuring">
        <source>Testing on objects it never saw</source>
        <translation type="unfinished">ກຳລັງ​ທົດສອບ​ກັບ​ສິ່ງຂອງ​ທີ່​ບໍ່​ເຄີຍ​ເຫັນ</translation>
    </message>
    <message id="model_room.stage.writing">
        <source>Writing the model</source>
        <translation type="unfinished">ກຳລັງ​ຂຽນ​ແບບຈຳລອງ</translation>
    </message>
    <message id="model_room.progress">
        <source>{done} of {total}</source>
        <translation type="unfinished">{done} ໃນ {total}</translation>
    </message>
    <message id="model_room.left">
        <source>About {time} left in this step</source>
        <translation type="unfinished">ຂັ້ນຕອນ​ນີ້​ເຫຼືອ​ປະມານ {time}</translation>
    </message>
    <message id="model_room.left.wait">
        <source>How long it takes shows in a moment</source>
        <translation type="unfinished">ອີກ​ບຶດ​ໜຶ່ງ​ຈຶ່ງ​ຮູ້​ວ່າ​ດົນ​ປານໃດ</translation>
    </message>
    <message id="model_room.cancel">
        <source>Cancel</source>
        <translation type="unfinished">ຍົກເລີກ</translation>
    </message>
    <message id="model_room.stopping">
        <source>Stopping</source>
        <translation type="unfinished">ກຳລັງ​ຢຸດ</translation>
    </message>
    <message id="model_room.stopping.text">
        <source>It stops after the photograph in hand.</source>
        <translation type="unfinished">ຈະ​ຢຸດ​ຫຼັງ​ຮູບ​ທີ່​ກຳລັງ​ອ່ານ.</translation>
    </message>
    <message id="model_room.ready">
        <source>The model {model} is ready</source>
        <translation type="unfinished">ແບບຈຳລອງ {model} ພ້ອມ​ແລ້ວ</translation>
    </message>
    <message id="model_room.ready.open">
        <source>Open its card</source>
        <translation type="unfinished">ເປີດ​ບັດ​ຜົນ</translation>
    </message>
    <message id="model_room.card.title">
        <source>4 Card</source>
        <translation type="unfinished">4 ບັດ​ຜົນ</translation>
    </message>
    <message id="model_room.card.in_use">
        <source>In use</source>
        <translation type="unfinished">ກຳລັງ​ໃຊ້</translation>
    </message>
    <message id="model_room.card.not_in_use">
        <source>Not in use yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ໃຊ້</translation>
    </message>
    <message id="model_room.card.what">
        <source>Products: {labels} · learnt from {photographs} photographs of {objects} objects</source>
        <translation type="unfinished">ຜະລິດຕະພັນ: {labels} · ຮຽນ​ຈາກ {photographs} ຮູບ​ຂອງ {objects} ສິ່ງຂອງ</translation>
    </message>
    <message id="model_room.card.ways">
        <source>How it is judged</source>
        <translation type="unfinished">ຕັດສິນ​ແນວໃດ</translation>
    </message>
    <message id="model_room.card.single">
        <source>One photograph</source>
        <translation type="unfinished">ໜຶ່ງ​ຮູບ</translation>
    </message>
    <message id="model_room.card.together">
        <source>All photographs of an object</source>
        <translation type="unfinished">ທຸກ​ຮູບ​ຂອງ​ສິ່ງຂອງ​ໜຶ່ງ</translation>
    </message>
    <message id="model_room.card.on_photographs">
        <source>On {photographs} photographs of {objects} objects it never saw</source>
        <translation type="unfinished">ໃນ {photographs} ຮູບ​ຂອງ {objects} ສິ່ງຂອງ​ທີ່​ບໍ່​ເຄີຍ​ເຫັນ</translation>
    </message>
    <message id="model_room.card.on_objects">
        <source>On {objects} objects it never saw, {photographs} photographs</source>
        <translation type="unfinished">ໃນ {objects} ສິ່ງຂອງ​ທີ່​ບໍ່​ເຄີຍ​ເຫັນ, {photographs} ຮູບ</translation>
    </message>
    <message id="model_room.count.missed">
        <source>Protected product missed</source>
        <translation type="unfinished">ພາດ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="model_room.count.accused">
        <source>Look-alike wrongly accused</source>
        <translation type="unfinished">ສົງໄສ​ຜິດ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ</translation>
    </message>
    <message id="model_room.count.in_set">
        <source>Right product in the set</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ທີ່​ຖືກ​ຢູ່​ໃນ​ຊຸດ</translation>
    </message>
    <message id="model_room.count.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="model_room.count.answered_right">
        <source>Answered, and right</source>
        <translation type="unfinished">ຕອບ ແລະ​ຖືກ</translation>
    </message>
    <message id="model_room.count.group_right">
        <source>Answered, and the right group</source>
        <translation type="unfinished">ຕອບ ແລະ​ຖືກ​ກຸ່ມ</translation>
    </message>
    <message id="model_room.of">
        <source>{found} of {of}</source>
        <translation type="unfinished">{found} ໃນ {of}</translation>
    </message>
    <message id="model_room.interval">
        <source>can mean {low} to {high} of 100</source>
        <translation type="unfinished">ອາດ​ໝາຍ​ເຖິງ {low} ຫາ {high} ໃນ 100</translation>
    </message>
    <message id="model_room.card.few">
        <source>Few objects, so the bars are wide. {what}: {found} of {of} can still mean {high} of 100.</source>
        <translation type="unfinished">ສິ່ງຂອງ​ໜ້ອຍ ແຖບ​ຈຶ່ງ​ກວ້າງ. {what}: {found} ໃນ {of} ຍັງ​ອາດ​ໝາຍ​ເຖິງ {high} ໃນ 100.</translation>
    </message>
    <message id="model_room.card.mistakes">
        <source>Its mistakes, each to look at</source>
        <translation type="unfinished">ຂໍ້​ຜິດພາດ​ຂອງ​ມັນ, ເບິ່ງ​ແຕ່ລະ​ອັນ</translation>
    </message>
    <message id="model_room.card.no_mistakes">
        <source>None on these photographs. On others there will be some.</source>
        <translation type="unfinished">ບໍ່ມີ​ໃນ​ຮູບ​ເຫຼົ່ານີ້. ໃນ​ຮູບ​ອື່ນ​ຈະ​ມີ.</translation>
    </message>
    <message id="model_room.card.all_mistakes">
        <source>Show all {count}</source>
        <translation type="unfinished">ສະແດງ​ທັງໝົດ {count}</translation>
    </message>
    <message id="model_room.card.limits">
        <source>Limits it carries with it</source>
        <translation type="unfinished">ຂໍ້​ຈຳກັດ​ທີ່​ຕິດ​ມາ</translation>
    </message>
    <message id="model_room.card.cannot_tell">
        <source>It says “cannot tell” for {found} of the {of}. That is honest, not a fault.</source>
        <translation type="unfinished">ມັນ​ເວົ້າ​ວ່າ “ບອກບໍ່ໄດ້” ສຳລັບ {found} ໃນ {of}. ນັ້ນ​ແມ່ນ​ຄວາມຊື່ສັດ, ບໍ່ແມ່ນ​ຂໍ້​ຜິດ.</translation>
    </message>
    <message id="model_room.limit.few">
        <source>too few</source>
        <translation type="unfinished">ໜ້ອຍ​ເກີນໄປ</translation>
    </message>
    <message id="model_room.limit.one_source">
        <source>one source</source>
        <translation type="unfinished">ແຫຼ່ງ​ດຽວ</translation>
    </message>
    <message id="model_room.limit.one_table">
        <source>one table</source>
        <translation type="unfinished">ໂຕະ​ດຽວ</translation>
    </message>
    <message id="model_room.limit.drawn_only">
        <source>rendered pictures only</source>
        <translation type="unfinished">ຮູບ​ສ້າງ​ຂຶ້ນ​ເທົ່ານັ້ນ</translation>
    </message>
    <message id="model_room.limit.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation type="unfinished">ເບິ່ງ​ດ້ວຍ​ຕາ​ບໍ່ໄດ້: ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="model_room.mistake.taken">
        <source>{what} taken for: {said}</source>
        <translation type="unfinished">{what} ຖືກ​ເຂົ້າໃຈ​ວ່າ: {said}</translation>
    </message>
    <message id="model_room.mistake.unsure">
        <source>{what}: cannot tell</source>
        <translation type="unfinished">{what}: ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="model_room.mistake.kind.missed">
        <source>missed · object {object}</source>
        <translation type="unfinished">ພາດ · ສິ່ງຂອງ {object}</translation>
    </message>
    <message id="model_room.mistake.kind.accused">
        <source>wrongly accused · object {object}</source>
        <translation type="unfinished">ສົງໄສ​ຜິດ · ສິ່ງຂອງ {object}</translation>
    </message>
    <message id="model_room.mistake.kind.unsure">
        <source>no answer · object {object}</source>
        <translation type="unfinished">ບໍ່​ຕອບ · ສິ່ງຂອງ {object}</translation>
    </message>
    <message id="model_room.mistake.kind.other">
        <source>another product of the same group · object {object}</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ອື່ນ​ໃນ​ກຸ່ມ​ດຽວ​ກັນ · ສິ່ງຂອງ {object}</translation>
    </message>
    <message id="model_room.mistake.is">
        <source>What it is</source>
        <translation type="unfinished">ຕົວ​ຈິງ​ແມ່ນ</translation>
    </message>
    <message id="model_room.mistake.said">
        <source>What it was taken for</source>
        <translation type="unfinished">ຖືກ​ເຂົ້າໃຈ​ວ່າ</translation>
    </message>
    <message id="model_room.table">
        <source>Confusion table</source>
        <translation type="unfinished">ຕາຕະລາງ​ສັບສົນ</translation>
    </message>
    <message id="model_room.table.text">
        <source>Each row is what it is, each column what was said. Framed along the diagonal: right. A marked corner: one in ten or more of the row.</source>
        <translation type="unfinished">ແຕ່ລະ​ແຖວ​ແມ່ນ​ຕົວ​ຈິງ, ແຕ່ລະ​ຖັນ​ແມ່ນ​ຄຳຕອບ. ກອບ​ຕາມ​ເສັ້ນ​ຂວາງ: ຖືກ. ມຸມ​ໝາຍ: ໜຶ່ງ​ໃນ​ສິບ​ຂຶ້ນ​ໄປ.</translation>
    </message>
    <message id="model_room.table.foot">
        <source>Arrows move. Enter shows the pictures behind a cell. The last column is “cannot tell”.</source>
        <translation type="unfinished">ລູກສອນ​ເລື່ອນ. Enter ສະແດງ​ຮູບ​ຂອງ​ຊ່ອງ​ທີ່​ເລືອກ. ຖັນ​ສຸດທ້າຍ​ແມ່ນ “ບອກບໍ່ໄດ້”.</translation>
    </message>
    <message id="model_room.table.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="model_room.table.cell">
        <source>{what}, said: {said}: {count} of {of}</source>
        <translation type="unfinished">{what}, ຕອບ: {said}: {count} ໃນ {of}</translation>
    </message>
    <message id="model_room.compare">
        <source>Compare</source>
        <translation type="unfinished">ປຽບທຽບ</translation>
    </message>
    <message id="model_room.compare.title">
        <source>Beside the model that Check uses</source>
        <translation type="unfinished">ທຽບ​ກັບ​ແບບຈຳລອງ​ທີ່​ການ​ກວດສອບ​ໃຊ້</translation>
    </message>
    <message id="model_room.compare.text">
        <source>Both read the same {photographs} photographs of {objects} objects that were kept apart from training.</source>
        <translation type="unfinished">ທັງ​ສອງ​ອ່ານ {photographs} ຮູບ​ດຽວ​ກັນ​ຂອງ {objects} ສິ່ງຂອງ​ທີ່​ແຍກ​ໄວ້​ຈາກ​ການ​ຝຶກ.</translation>
    </message>
    <message id="model_room.again">
        <source>Train again</source>
        <translation type="unfinished">ຝຶກ​ໃໝ່</translation>
    </message>
    <message id="model_room.save">
        <source>Save pack</source>
        <translation type="unfinished">ບັນທຶກ​ຊຸດ</translation>
    </message>
    <message id="model_room.save.kind">
        <source>Model pack</source>
        <translation type="unfinished">ຊຸດ​ແບບຈຳລອງ</translation>
    </message>
    <message id="model_room.saved">
        <source>Saved: {file}</source>
        <translation type="unfinished">ບັນທຶກ​ແລ້ວ: {file}</translation>
    </message>
    <message id="model_room.use">
        <source>Use in Check</source>
        <translation type="unfinished">ໃຊ້​ກວດສອບ​ຮູບ</translation>
    </message>
    <message id="model_room.use.title">
        <source>Use {model} in Check?</source>
        <translation type="unfinished">ໃຊ້ {model} ກວດສອບ​ຮູບພາບ?</translation>
    </message>
    <message id="model_room.use.text">
        <source>Photographs are judged by it from now on. The model before, {before}, stays on this computer: you can choose it again in the settings.</source>
        <translation type="unfinished">ຕໍ່​ໄປ​ນີ້​ມັນ​ຈະ​ຕັດສິນ​ຮູບ. ແບບຈຳລອງ​ກ່ອນ {before} ຍັງ​ຢູ່​ໃນ​ຄອມພິວເຕີ: ເລືອກ​ໃໝ່​ໄດ້​ໃນ​ການ​ຕັ້ງຄ່າ.</translation>
    </message>
    <message id="model_room.use.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">ຍັງ​ກ່ອນ</translation>
    </message>
    <message id="model_room.used">
        <source>Check uses {model} now</source>
        <translation type="unfinished">ການ​ກວດສອບ​ຮູບພາບ​ໃຊ້ {model} ແລ້ວ</translation>
    </message>
    <message id="model_room.open_check">
        <source>Go to Check</source>
        <translation type="unfinished">ໄປ​ກວດສອບ​ຮູບພາບ</translation>
    </message>
    <message id="model_room.models">
        <source>Models</source>
        <translation type="unfinished">ແບບຈຳລອງ</translation>
    </message>
    <message id="model_room.models.room">
        <source>Model room</source>
        <translation type="unfinished">ຫ້ອງ​ແບບຈຳລອງ</translation>
    </message>
    <message id="model_room.models.add">
        <source>Add a pack</source>
        <translation type="unfinished">ຕື່ມ​ຊຸດ</translation>
    </message>
    <message id="model_room.models.added">
        <source>Added: {model}. Check still uses the model it used before.</source>
        <translation type="unfinished">ຕື່ມ​ແລ້ວ: {model}. ການ​ກວດສອບ​ຮູບພາບ​ຍັງ​ໃຊ້​ແບບຈຳລອງ​ເກົ່າ.</translation>
    </message>
    <message id="model_room.models.reading">
        <source>Reading the packs</source>
        <translation type="unfinished">ກຳລັງ​ອ່ານ​ຊຸດ</translation>
    </message>
    <message id="model_room.models.facts">
        <source>Version {version} · products: {labels} · made {made}</source>
        <translation type="unfinished">ສະບັບ {version} · ຜະລິດຕະພັນ: {labels} · ສ້າງ {made}</translation>
    </message>
    <message id="model_room.models.some_drawn">
        <source>{drawn} of {labels} products. {drawn_only}</source>
        <translation type="unfinished">{drawn} ໃນ {labels} ຜະລິດຕະພັນ. {drawn_only}</translation>
    </message>
    <message id="model_room.models.open">
        <source>Open card</source>
        <translation type="unfinished">ເປີດ​ບັດ​ຜົນ</translation>
    </message>
    <message id="model_room.models.no_card">
        <source>This pack brought no card.</source>
        <translation type="unfinished">ຊຸດ​ນີ້​ບໍ່ມີ​ບັດ​ຜົນ.</translation>
    </message>
    <message id="model_room.keep.drawn">
        <source>Products without photographs here</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ທີ່​ບໍ່ມີ​ຮູບ​ຢູ່​ນີ້</translation>
    </message>
</context>
</TS>
