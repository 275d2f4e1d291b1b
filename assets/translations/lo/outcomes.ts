<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>outcomes</name>
    <message id="outcomes.consistent.word">
        <source>Consistent with</source>
        <translation type="unfinished">ສອດຄ່ອງ​ກັບ</translation>
    </message>
    <message id="outcomes.consistent.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.consistent.action">
        <source>Treat it as suspected: hold it, record it, refer it to the laboratory.</source>
        <translation type="unfinished">ຖື​ວ່າ​ເປັນ​ສິ່ງ​ໜ້າສົງໄສ: ກັກ​ໄວ້, ບັນທຶກ, ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.consistent.line">
        <source>Consistent with {what}. Treat it as suspected.</source>
        <translation type="unfinished">ສອດຄ່ອງ​ກັບ {what}. ຖື​ວ່າ​ເປັນ​ສິ່ງ​ໜ້າສົງໄສ.</translation>
    </message>
    <message id="outcomes.narrowed.word">
        <source>Could be any of these</source>
        <translation type="unfinished">ອາດ​ເປັນ​ອັນ​ໃດ​ອັນ​ໜຶ່ງ</translation>
    </message>
    <message id="outcomes.narrowed.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.narrowed.action">
        <source>Treat it as suspected. Look at what separates them; if it stays between them, refer it.</source>
        <translation type="unfinished">ຖື​ວ່າ​ເປັນ​ສິ່ງ​ໜ້າສົງໄສ. ໃຫ້​ເບິ່ງ​ຈຸດ​ທີ່​ຕ່າງ​ກັນ; ຖ້າ​ຍັງ​ບໍ່​ແຈ້ງ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.narrowed.line">
        <source>Could be {what}. Look at what separates them.</source>
        <translation type="unfinished">ອາດ​ເປັນ {what}. ໃຫ້​ເບິ່ງ​ຈຸດ​ທີ່​ຕ່າງ​ກັນ.</translation>
    </message>
    <message id="outcomes.look_alike.word">
        <source>Looks like</source>
        <translation type="unfinished">ຄ້າຍຄື</translation>
    </message>
    <message id="outcomes.look_alike.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.look_alike.action">
        <source>By its look not a protected product. Confirm it as shown below; in doubt, refer it.</source>
        <translation type="unfinished">ເບິ່ງ​ຕາມ​ລັກສະນະ​ບໍ່ແມ່ນ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ. ໃຫ້​ຢືນຢັນ​ຕາມ​ຂ້າງ​ລຸ່ມ; ຖ້າ​ສົງໄສ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.look_alike.line">
        <source>Looks like {what}, not a protected product. Confirm it.</source>
        <translation type="unfinished">ຄ້າຍຄື {what}, ບໍ່ແມ່ນ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ. ໃຫ້​ຢືນຢັນ.</translation>
    </message>
    <message id="outcomes.cannot_tell.word">
        <source>Cannot tell from this photo</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້​ຈາກ​ຮູບ​ນີ້</translation>
    </message>
    <message id="outcomes.cannot_tell.headline">
        <source>{reason}</source>
        <translation type="unfinished">{reason}</translation>
    </message>
    <message id="outcomes.cannot_tell.action">
        <source>Take a better photo, or refer it.</source>
        <translation type="unfinished">ໃຫ້​ຖ່າຍ​ຮູບ​ໃໝ່​ໃຫ້​ດີ​ກວ່າ, ຫຼື​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.cannot_tell.line">
        <source>Cannot tell from this photo: {reason}.</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້​ຈາກ​ຮູບ​ນີ້: {reason}.</translation>
    </message>
    <message id="outcomes.not_read.word">
        <source>Not read</source>
        <translation type="unfinished">ອ່ານ​ບໍ່ໄດ້</translation>
    </message>
    <message id="outcomes.reason.blurred">
        <source>not sharp</source>
        <translation type="unfinished">ຮູບ​ມົວ</translation>
    </message>
    <message id="outcomes.reason.too_dark">
        <source>too dark</source>
        <translation type="unfinished">ມືດ​ເກີນໄປ</translation>
    </message>
    <message id="outcomes.reason.too_small">
        <source>picture too small</source>
        <translation type="unfinished">ຮູບ​ນ້ອຍ​ເກີນໄປ</translation>
    </message>
    <message id="outcomes.reason.unfamiliar">
        <source>unlike anything known</source>
        <translation type="unfinished">ບໍ່​ເຄີຍ​ພົບ</translation>
    </message>
    <message id="outcomes.reason.ambiguous">
        <source>fits several</source>
        <translation type="unfinished">ກົງ​ກັບ​ຫຼາຍ​ຢ່າງ</translation>
    </message>
    <message id="outcomes.reason.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation type="unfinished">ເບິ່ງ​ດ້ວຍ​ຕາ​ບໍ່ໄດ້: ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="outcomes.reason.blurred.headline">
        <source>The photo is not sharp</source>
        <translation type="unfinished">ຮູບ​ບໍ່​ຊັດ</translation>
    </message>
    <message id="outcomes.reason.too_dark.headline">
        <source>The photo is too dark</source>
        <translation type="unfinished">ຮູບ​ມືດ​ເກີນໄປ</translation>
    </message>
    <message id="outcomes.reason.too_small.headline">
        <source>The picture is too small</source>
        <translation type="unfinished">ຮູບ​ນ້ອຍ​ເກີນໄປ</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.headline">
        <source>Unlike anything the model knows</source>
        <translation type="unfinished">ບໍ່​ຄ້າຍ​ກັບ​ສິ່ງ​ທີ່​ແບບຈຳລອງ​ຮູ້ຈັກ</translation>
    </message>
    <message id="outcomes.reason.ambiguous.headline">
        <source>It fits several things</source>
        <translation type="unfinished">ກົງ​ກັບ​ຫຼາຍ​ຢ່າງ</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.headline">
        <source>Not to be told by eye</source>
        <translation type="unfinished">ເບິ່ງ​ດ້ວຍ​ຕາ​ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="outcomes.reason.blurred.action">
        <source>Hold the phone still, rest it on something, and take the photo again.</source>
        <translation type="unfinished">ຖື​ໂທລະສັບ​ໃຫ້​ນິ້ງ, ວາງ​ພິງ​ບາງ​ສິ່ງ ແລ້ວ​ຖ່າຍ​ໃໝ່.</translation>
    </message>
    <message id="outcomes.reason.too_dark.action">
        <source>Go to daylight or light it with two lamps, and take the photo again.</source>
        <translation type="unfinished">ໄປ​ບ່ອນ​ມີ​ແສງ​ກາງເວັນ ຫຼື​ໃຊ້​ສອງ​ດອກ​ໄຟ ແລ້ວ​ຖ່າຍ​ໃໝ່.</translation>
    </message>
    <message id="outcomes.reason.too_small.action">
        <source>Use the original photo, not a preview or a copy from a chat, or go closer.</source>
        <translation type="unfinished">ໃຊ້​ຮູບ​ຕົ້ນສະບັບ, ບໍ່​ໃຊ້​ຮູບ​ຕົວຢ່າງ​ຫຼື​ຮູບ​ຈາກ​ແຊັດ, ຫຼື​ເຂົ້າ​ໃກ້​ກວ່າ.</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.action">
        <source>Photograph the object alone on a plain ground. If it stays so, judge it yourself or refer it.</source>
        <translation type="unfinished">ຖ່າຍ​ສິ່ງຂອງ​ຢ່າງ​ດຽວ​ເທິງ​ພື້ນ​ລຽບ. ຖ້າ​ຍັງ​ຄື​ເກົ່າ ໃຫ້​ຕັດສິນ​ເອງ ຫຼື​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.reason.ambiguous.action">
        <source>Photograph the other side and a close view of the surface. If it stays so, refer it.</source>
        <translation type="unfinished">ຖ່າຍ​ອີກ​ດ້ານ​ໜຶ່ງ ແລະ ຮູບໃກ້​ຂອງ​ໜ້າ. ຖ້າ​ຍັງ​ຄື​ເກົ່າ ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.action">
        <source>No photo can settle this. Hold it, record it and refer it to the laboratory.</source>
        <translation type="unfinished">ບໍ່ມີ​ຮູບ​ໃດ​ຕັດສິນ​ໄດ້. ໃຫ້​ກັກ​ໄວ້, ບັນທຶກ ແລະ ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.between">
        <source> or </source>
        <translation type="unfinished"> ຫຼື </translation>
    </message>
    <message id="outcomes.progress">
        <source>Checking</source>
        <translation type="unfinished">ກຳລັງ​ກວດ</translation>
    </message>
    <message id="outcomes.summary">
        <source>Photos checked: {checked}.</source>
        <translation type="unfinished">ຮູບ​ທີ່​ກວດ​ແລ້ວ: {checked}.</translation>
    </message>
    <message id="outcomes.summary.mistakes">
        <source>Not read: {count}.</source>
        <translation type="unfinished">ອ່ານ​ບໍ່ໄດ້: {count}.</translation>
    </message>
    <message id="outcomes.summary.passed_over">
        <source>Other files passed over: {count}.</source>
        <translation type="unfinished">ຂ້າມ​ໄຟລ໌​ອື່ນ: {count}.</translation>
    </message>
    <message id="outcomes.cannot_tell.word.several">
        <source>Cannot tell from these photos</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້​ຈາກ​ຮູບ​ເຫຼົ່ານີ້</translation>
    </message>
    <message id="outcomes.reason.unread.several.headline">
        <source>None of the photos can be read well enough</source>
        <translation type="unfinished">ບໍ່​ມີ​ຮູບ​ໃດ​ຊັດ​ພໍ​ຈະ​ອ່ານ</translation>
    </message>
    <message id="outcomes.reason.unread.several.action">
        <source>Take one sharp photo in good light and add it, or refer it.</source>
        <translation type="unfinished">ຖ່າຍ​ຮູບ​ທີ່​ຊັດ​ບ່ອນ​ແຈ້ງ​ແລ້ວ​ເພີ່ມ​ໃສ່, ຫຼື​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.reason.full.several.action">
        <source>So many photos of one object leave it open. Do not guess: refer it.</source>
        <translation type="unfinished">ຫຼາຍ​ຮູບ​ຂອງ​ວັດຖຸ​ດຽວ​ຍັງ​ບອກບໍ່ໄດ້. ຢ່າ​ເດົາ: ໃຫ້​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="outcomes.together.counted">
        <source>({counted} of {given} photos counted)</source>
        <translation type="unfinished">(ນັບ {counted} ໃນ {given} ຮູບ)</translation>
    </message>
    <message id="outcomes.summary.objects">
        <source>Objects judged: {checked}.</source>
        <translation type="unfinished">ວັດຖຸ​ທີ່​ພິຈາລະນາ​ແລ້ວ: {checked}.</translation>
    </message>
    <message id="outcomes.rendered_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation type="unfinished">ຮຽນ​ຈາກ​ຮູບ​ສ້າງ​ດ້ວຍ​ຄອມພິວເຕີ​ເທົ່ານັ້ນ: ຊ່ວຍ​ໃນ​ການ​ຝຶກອົບຮົມ, ບໍ່ແມ່ນ​ເພື່ອ​ຕັດສິນ.</translation>
    </message>
    <message id="outcomes.rendered_only.some">
        <source>{names}: trained on rendered pictures only. An aid for training, not for decisions.</source>
        <translation type="unfinished">{names}: ຮຽນ​ຈາກ​ຮູບ​ສ້າງ​ດ້ວຍ​ຄອມພິວເຕີ​ເທົ່ານັ້ນ. ຊ່ວຍ​ໃນ​ການ​ຝຶກອົບຮົມ, ບໍ່ແມ່ນ​ເພື່ອ​ຕັດສິນ.</translation>
    </message>
</context>
</TS>
