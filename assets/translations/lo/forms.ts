<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="forms.step">
        <source>Choosing items</source>
        <translation type="unfinished">ກຳ​ລັງ​ເລືອກ​ຄຳ​ຖາມ</translation>
    </message>
    <message id="forms.made">
        <source>{forms} forms of {items} items each were made; {common} items are common to all forms. Seed: {seed}.</source>
        <translation type="unfinished">ສ້າງ​ແລ້ວ {forms} ຊຸດ​ທົດສອບ, ຊຸດ​ລະ {items} ຄຳ​ຖາມ; {common} ຄຳ​ຖາມ​ມີ​ໃນ​ທຸກ​ຊຸດ. ເລກ​ເລີ່ມ: {seed}.</translation>
    </message>
    <message id="forms.all_items">
        <source>all items</source>
        <translation type="unfinished">ທຸກ​ຄຳ​ຖາມ</translation>
    </message>
    <message id="forms.cell">
        <source>{cell}: {counts} (from {least} to {most})</source>
        <translation type="unfinished">{cell}: {counts} (ແຕ່ {least} ຫາ {most})</translation>
    </message>
    <message id="forms.match">
        <source>Expected scores of the forms differ by at most {percent} % of the maximum (at an ability of {at} logits). Difficulty is the authors' judgement, not measured.</source>
        <translation type="unfinished">ຄະ​ແນນ​ທີ່​ຄາດ​ໝາຍຂອງ​ແຕ່​ລະ​ຊຸດ​ຕ່າງ​ກັນ​ບໍ່​ເກີນ {percent} % ຂອງ​ຄະ​ແນນ​ເຕັມ (ທີ່​ຄວາມ​ສາ​ມາດ {at} logit). ຄວາມ​ຍາກ​ແມ່ນ​ຜູ້​ຂຽນ​ປະ​ເມີນ, ຍັງ​ບໍ່​ໄດ້​ວັດ​ແທກ.</translation>
    </message>
    <message id="forms.decides">
        <source>Each form has at least 10 protected, 10 look-alike and 4 undecidable items: it can decide on identification.</source>
        <translation type="unfinished">ແຕ່​ລະ​ຊຸດ​ມີ​ຢ່າງ​ໜ້ອຍ 10 ຄຳ​ຖາມ​ກ່ຽວ​ກັບ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ, 10 ຄຳ​ຖາມ​ກ່ຽວ​ກັບຂອງ​ທີ່​ຄ້າຍ​ກັນ ແລະ 4 ຄຳ​ຖາມ​ທີ່​ຕັດ​ສິນ​ບໍ່​ໄດ້: ພໍ​ຕັດ​ສິນ​ການ​ຈຳ​ແນກ​ໄດ້.</translation>
    </message>
    <message id="forms.few">
        <source>The forms have fewer than 10 protected, 10 look-alike or 4 undecidable items: they do not decide on identification.</source>
        <translation type="unfinished">ຊຸດ​ເຫຼົ່າ​ນີ້​ມີ​ໜ້ອຍ​ກວ່າ 10 ຄຳ​ຖາມ​ກ່ຽວ​ກັບ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ, 10 ຄຳ​ຖາມຂອງ​ທີ່​ຄ້າຍ​ກັນ ຫຼື 4 ຄຳ​ຖາມ​ທີ່​ຕັດ​ສິນ​ບໍ່​ໄດ້: ບໍ່​ໃຊ້​ຕັດ​ສິນ​ການ​ຈຳ​ແນກ.</translation>
    </message>
    <message id="forms.left_out.practice">
        <source>Left out: {count} practice items that are not scored.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້: {count} ຄຳ​ຖາມ​ຝຶກ​ທີ່​ບໍ່​ນັບ​ຄະ​ແນນ.</translation>
    </message>
    <message id="forms.left_out.out_of_date">
        <source>Left out: {count} items whose law was read more than a year ago. Check them and set a new day.</source>
        <translation type="unfinished">ບໍ່​ໃຊ້: {count} ຄຳ​ຖາມ​ທີ່​ອີງ​ກົດ​ໝາຍ​ຊຶ່ງ​ອ່ານ​ມາ​ເກີນ​ໜຶ່ງ​ປີ. ໃຫ້ກວດ​ຄືນ ແລະ ໃສ່​ວັນ​ທີ​ໃໝ່.</translation>
    </message>
    <message id="forms.pictures_twice">
        <source>{count} pictures stand in more than one item of the same form.</source>
        <translation type="unfinished">ມີ {count} ຮູບ​ທີ່​ຢູ່​ໃນ​ຫຼາຍ​ຄຳ​ຖາມຂອງ​ຊຸດ​ດຽວ​ກັນ.</translation>
    </message>
    <message id="forms.packs_are_open">
        <source>These packs come with the program, answers and all: {packs}. Who has the program can look the answers up. For an examination that counts, use a pack that only you have.</source>
        <translation type="unfinished">ຊຸດ​ຄຳ​ຖາມ​ເຫຼົ່າ​ນີ້​ມາ​ກັບ​ໂປຣ​ແກຣມ ພ້ອມ​ຄຳຕອບ: {packs}. ຜູ້​ທີ່​ມີ​ໂປຣ​ແກຣມ​ເບິ່ງ​ຄຳຕອບ​ໄດ້. ສຳ​ລັບ​ການສອບ​ທີ່​ສຳ​ຄັນ ໃຫ້​ໃຊ້​ຊຸດ​ທີ່​ມີ​ແຕ່​ທ່ານ.</translation>
    </message>
    <message id="forms.keep_codes">
        <source>Write the release codes down and keep them apart from the form files: nobody can score a form without its code.</source>
        <translation type="unfinished">ໃຫ້​ຈົດ​ລະ​ຫັດ​ເປີດ​ໄວ້ ແລະ ເກັບ​ແຍກ​ຈາກ​ໄຟ​ລ໌​ຊຸດ​ທົດສອບ: ຖ້າ​ບໍ່​ມີ​ລະ​ຫັດ ຈະ​ບໍ່​ມີ​ໃຜ​ໃຫ້​ຄະ​ແນນ​ໄດ້.</translation>
    </message>
    <message id="forms.not_kept">
        <source>This form was made on another laptop: its codes are not here.</source>
        <translation type="unfinished">ຊຸດ​ນີ້​ສ້າງ​ຢູ່ຄອມ​ພິວ​ເຕີ​ເຄື່ອງ​ອື່ນ: ລະ​ຫັດ​ບໍ່​ຢູ່​ທີ່​ນີ້.</translation>
    </message>
    <message id="forms.code">
        <source>Release code of form {form}: {code}</source>
        <translation type="unfinished">ລະ​ຫັດ​ເປີດຂອງ​ຊຸດ {form}: {code}</translation>
    </message>
    <message id="forms.paced">
        <source>in step, by codes read out</source>
        <translation type="unfinished">ພ້ອມ​ກັນ ຕາມ​ລະ​ຫັດ​ທີ່​ອ່ານອອກ​ສຽງ</translation>
    </message>
    <message id="forms.free">
        <source>each at their own pace</source>
        <translation type="unfinished">ຕາມ​ຈັງ​ຫວະຂອງ​ແຕ່​ລະ​ຄົນ</translation>
    </message>
    <message id="forms.head">
        <source>Form {form} ({id}), {blueprint}: {items} items, {minutes} minutes, {languages}; {pace}. Signed by {signer} ({fingerprint}).</source>
        <translation type="unfinished">ຊຸດ {form} ({id}), {blueprint}: {items} ຄຳ​ຖາມ, {minutes} ນາ​ທີ, {languages}; {pace}. ເຊັນ​ໂດຍ {signer} ({fingerprint}).</translation>
    </message>
    <message id="errors.unknown_blueprint">
        <source>{name}: there is no blueprint of this name. Use one of: {known}; or give a TOML file.</source>
        <translation type="unfinished">{name}: ບໍ່​ມີ​ໂຄງ​ຮ່າງ​ຊື່​ນີ້. ໃຫ້​ໃຊ້​ອັນ​ໜຶ່ງ​ໃນ: {known}; ຫຼື ເລືອກ​ໄຟ​ລ໌ TOML.</translation>
    </message>
    <message id="errors.form_not_possible">
        <source>{blueprint}: the packs lack {count} items of this sort: {cell} (short beside it: {others}). Add a pack, or lower this cell of the blueprint.</source>
        <translation type="unfinished">{blueprint}: ຊຸດ​ຄຳ​ຖາມ​ຍັງ​ຂາດ {count} ຄຳ​ຖາມ​ປະ​ເພດ​ນີ້: {cell} (ຍັງ​ຂາດ​ອີກ: {others}). ໃຫ້​ເພີ່ມ​ຊຸດ​ຄຳ​ຖາມ ຫຼື ຫຼຸດ​ຈຳນວນ​ໃນ​ໂຄງ​ຮ່າງ.</translation>
    </message>
    <message id="errors.forms_not_balanced">
        <source>{blueprint}: its cells contradict each other; no items could fill them all. Change the numbers of the blueprint.</source>
        <translation type="unfinished">{blueprint}: ຈຳນວນ​ໃນ​ໂຄງ​ຮ່າງ​ຂັດ​ກັນ; ບໍ່​ມີ​ຄຳ​ຖາມ​ໃດຕອບ​ສະໜອງ​ໄດ້​ທັງ​ໝົດ. ໃຫ້​ແກ້​ຕົວ​ເລກ​ໃນ​ໂຄງ​ຮ່າງ.</translation>
    </message>
    <message id="errors.not_a_form">
        <source>{file}: this form cannot be used: {why}. Ask the trainer for the form file again.</source>
        <translation type="unfinished">{file}: ໃຊ້​ຊຸດ​ທົດສອບ​ນີ້​ບໍ່​ໄດ້: {why}. ໃຫ້​ຂໍ​ໄຟ​ລ໌​ຈາກ​ຄູ​ຝຶກ​ອີກ​ເທື່ອ​ໜຶ່ງ.</translation>
    </message>
    <message id="errors.newer_form">
        <source>{file}: this form was made by a newer version of the program. Update the program on this laptop.</source>
        <translation type="unfinished">{file}: ຊຸດ​ນີ້​ສ້າງ​ດ້ວຍ​ໂປຣ​ແກຣມ​ລຸ້ນ​ໃໝ່​ກວ່າ. ໃຫ້​ອັບ​ເດດ​ໂປຣ​ແກຣມ​ໃນ​ເຄື່ອງ​ນີ້.</translation>
    </message>
    <message id="errors.wrong_release_code">
        <source>{form}: this release code does not open this form. Compare the form's id and the code with the trainer's list.</source>
        <translation type="unfinished">{form}: ລະ​ຫັດ​ເປີດ​ນີ້​ເປີດ​ຊຸດ​ນີ້​ບໍ່​ໄດ້. ໃຫ້​ທຽບ​ເລກ​ຊຸດ ແລະ ລະ​ຫັດ​ກັບ​ລາຍ​ການຂອງ​ຄູ​ຝຶກ.</translation>
    </message>
    <message id="errors.not_a_release_code">
        <source>{code}: this is no release code. It has ten letters and digits in two groups, such as K7RTA-93WXD.</source>
        <translation type="unfinished">{code}: ນີ້​ບໍ່​ແມ່ນ​ລະ​ຫັດ​ເປີດ. ລະ​ຫັດ​ມີ​ສິບ​ຕົວ​ອັກສອນ ແລະ ຕົວ​ເລກ ແບ່ງສອງ​ກຸ່ມ, ເຊັ່ນ K7RTA-93WXD.</translation>
    </message>
    <message id="errors.wrong_step_code">
        <source>{code}: no item of this form opens with this step code. Listen again and type the four digits.</source>
        <translation type="unfinished">{code}: ບໍ່​ມີ​ຄຳ​ຖາມ​ໃດ​ໃນ​ຊຸດ​ນີ້​ທີ່​ເປີດ​ດ້ວຍ​ລະ​ຫັດ​ຂັ້ນ​ນີ້. ໃຫ້​ຟັງ​ໃໝ່ ແລະ ພິມ​ສີ່​ຕົວ​ເລກ.</translation>
    </message>
    <message id="errors.no_such_place">
        <source>{place}: the form has no item in this place. Use 1 to {count}.</source>
        <translation type="unfinished">{place}: ຊຸດ​ນີ້​ບໍ່​ມີ​ຄຳ​ຖາມ​ຢູ່​ລຳ​ດັບ​ນີ້. ໃຫ້​ໃຊ້ 1 ຫາ {count}.</translation>
    </message>
    <message id="errors.no_replacement">
        <source>Form {form}, place {place}: no unused item keeps the blueprint and the match here. Add a pack, or assemble the forms anew.</source>
        <translation type="unfinished">ຊຸດ {form}, ລຳ​ດັບ {place}: ບໍ່​ມີ​ຄຳ​ຖາມ​ທີ່​ຍັງ​ບໍ່​ໃຊ້​ຊຶ່ງ​ຮັກ​ສາ​ໂຄງ​ຮ່າງ ແລະ ຄວາມ​ເທົ່າ​ທຽມ​ໄດ້. ໃຫ້​ເພີ່ມ​ຊຸດ​ຄຳ​ຖາມ ຫຼື ສ້າງ​ໃໝ່.</translation>
    </message>
    <message id="errors.form_is_here">
        <source>{file}: there is a file of this name already, and a form is never written over. Choose another folder.</source>
        <translation type="unfinished">{file}: ມີ​ໄຟ​ລ໌​ຊື່​ນີ້​ຢູ່​ແລ້ວ, ຊຸດ​ທົດສອບ​ຈະ​ບໍ່​ຖືກ​ຂຽນ​ທັບ. ໃຫ້​ເລືອກ​ໂຟນ​ເດີ​ອື່ນ.</translation>
    </message>
</context>
</TS>
