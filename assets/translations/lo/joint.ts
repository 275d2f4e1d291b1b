<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>joint</name>
    <message id="errors.unknown_session">
        <source>There is no session {session} here. Known: {known}.</source>
        <translation type="unfinished">ບໍ່ມີ​ຄາບຝຶກອົບຮົມ {session} ຢູ່ນີ້. ມີ: {known}.</translation>
    </message>
    <message id="errors.title_missing">
        <source>A session needs a title of 1 to {limit} characters. Write one.</source>
        <translation type="unfinished">ຄາບຝຶກອົບຮົມ​ຕ້ອງມີ​ຊື່ 1 ຫາ {limit} ຕົວອັກສອນ. ກະລຸນາ​ຂຽນຊື່.</translation>
    </message>
    <message id="errors.not_a_day">
        <source>“{day}” is no day, or lies before the first day. Write it like 2026-11-24.</source>
        <translation type="unfinished">“{day}” ບໍ່ແມ່ນ​ວັນທີ​ຫຼື​ມາກ່ອນ​ວັນທຳອິດ. ຂຽນແບບ 2026-11-24.</translation>
    </message>
    <message id="errors.unknown_phase">
        <source>A session has no phase “{phase}”. Phases: {known}.</source>
        <translation type="unfinished">ຄາບຝຶກອົບຮົມ​ບໍ່ມີ​ໄລຍະ “{phase}”. ໄລຍະ: {known}.</translation>
    </message>
    <message id="errors.too_many_forms">
        <source>{count} forms are planned for the phase {phase}. Plan at most {limit}.</source>
        <translation type="unfinished">ມີ {count} ຊຸດ​ໃນໄລຍະ {phase}. ຫຼາຍທີ່ສຸດ {limit} ຊຸດ.</translation>
    </message>
    <message id="errors.not_the_trainer">
        <source>This laptop only joined “{session}”. Do it on the trainer's laptop.</source>
        <translation type="unfinished">ຄອມພິວເຕີນີ້​ພຽງແຕ່​ເຂົ້າຮ່ວມ “{session}”. ກະລຸນາ​ເຮັດຢູ່​ຄອມພິວເຕີ​ຂອງຄູຝຶກ.</translation>
    </message>
    <message id="errors.session_closed">
        <source>“{session}” is closed. Open a new session for more people.</source>
        <translation type="unfinished">“{session}” ປິດແລ້ວ. ເປີດ​ຄາບໃໝ່​ສຳລັບ​ຄົນອື່ນ.</translation>
    </message>
    <message id="errors.criteria_fixed">
        <source>The criteria of “{session}” were fixed before and stand: {hash}. Other criteria need a new session.</source>
        <translation type="unfinished">ເກນ​ຂອງ “{session}” ກຳນົດແລ້ວ​ແລະ​ປ່ຽນບໍ່ໄດ້: {hash}. ຖ້າຕ້ອງການ​ເກນອື່ນ​ໃຫ້ເປີດ​ຄາບໃໝ່.</translation>
    </message>
    <message id="errors.criteria_not_fixed">
        <source>The criteria of “{session}” are not fixed yet. The trainer fixes them first.</source>
        <translation type="unfinished">ເກນ​ຂອງ “{session}” ຍັງບໍ່ທັນ​ກຳນົດ. ໃຫ້ຄູຝຶກ​ກຳນົດກ່ອນ.</translation>
    </message>
    <message id="errors.not_enrolled">
        <source>{person} is not enrolled in “{session}”. Enrol the person first.</source>
        <translation type="unfinished">{person} ຍັງບໍ່ໄດ້​ລົງທະບຽນ​ໃນ “{session}”. ກະລຸນາ​ລົງທະບຽນກ່ອນ.</translation>
    </message>
    <message id="errors.not_assigned">
        <source>Form {form} is not the person's form in the phase {phase}. Choose the one that is shown.</source>
        <translation type="unfinished">ຊຸດ {form} ບໍ່ແມ່ນ​ຊຸດຂອງຄົນນີ້​ໃນໄລຍະ {phase}. ເລືອກຊຸດ​ທີ່ສະແດງ.</translation>
    </message>
    <message id="errors.same_person">
        <source>{person} is joined to that entry already, or it is the same entry. Choose another one.</source>
        <translation type="unfinished">{person} ລວມເຂົ້າກັນແລ້ວ​ຫຼື​ແມ່ນ​ລາຍການດຽວກັນ. ເລືອກລາຍການອື່ນ.</translation>
    </message>
    <message id="errors.code_taken">
        <source>The code {taken} belongs to somebody else in the session. Give another one, or leave it empty.</source>
        <translation type="unfinished">ລະຫັດ {taken} ເປັນຂອງ​ຄົນອື່ນ​ໃນຄາບນີ້. ໃສ່ລະຫັດອື່ນ​ຫຼື​ປະຫວ່າງ.</translation>
    </message>
    <message id="errors.not_a_session_file">
        <source>{file}: no session file that can be used: {why}. Ask the trainer for the file again.</source>
        <translation type="unfinished">{file}: ບໍ່ແມ່ນ​ໄຟລ໌​ຄາບຝຶກອົບຮົມ​ທີ່ໃຊ້ໄດ້: {why}. ຂໍໄຟລ໌​ຈາກຄູຝຶກ​ອີກຄັ້ງ.</translation>
    </message>
    <message id="errors.newer_session_file">
        <source>{file}: made by a newer version of the program. Update the program on this laptop.</source>
        <translation type="unfinished">{file}: ສ້າງໂດຍ​ໂປຣແກຣມ​ລຸ້ນໃໝ່ກວ່າ. ອັບເດດ​ໂປຣແກຣມ​ໃນຄອມພິວເຕີນີ້.</translation>
    </message>
    <message id="errors.other_trainers_session">
        <source>{file}: “{session}” is here already, opened by another laptop. Ask the trainer which file is the right one.</source>
        <translation type="unfinished">{file}: “{session}” ມີຢູ່ແລ້ວ, ເປີດໂດຍ​ຄອມພິວເຕີອື່ນ. ຖາມຄູຝຶກ​ວ່າໄຟລ໌ໃດ​ຖືກ.</translation>
    </message>
    <message id="errors.no_ticket">
        <source>{file}: no code of a session is to be seen. Photograph the whole code from straight ahead, sharp and with its white edge.</source>
        <translation type="unfinished">{file}: ບໍ່ເຫັນ​ລະຫັດ​ຂອງຄາບ. ຖ່າຍລະຫັດ​ໃຫ້ຊື່​ແລະ​ຈະແຈ້ງ​ພ້ອມຂອບຂາວ.</translation>
    </message>
    <message id="errors.ticket_damaged">
        <source>{file}: the code is no session's, or its signature does not fit. Photograph the code on the trainer's screen again.</source>
        <translation type="unfinished">{file}: ລະຫັດນີ້​ບໍ່ແມ່ນ​ຂອງຄາບ​ຫຼື​ລາຍເຊັນ​ບໍ່ກົງ. ຖ່າຍລະຫັດ​ໃນຈໍຂອງຄູຝຶກ​ອີກຄັ້ງ.</translation>
    </message>
    <message id="errors.ticket_too_large">
        <source>“{session}” needs {bytes} characters in a code, {limit} fit. Use the session's file, or plan fewer forms or modules.</source>
        <translation type="unfinished">“{session}” ຕ້ອງການ {bytes} ຕົວອັກສອນ, ໃສ່ໄດ້ {limit}. ໃຊ້ໄຟລ໌ຂອງຄາບ​ຫຼື​ຫຼຸດ​ຈຳນວນຊຸດ.</translation>
    </message>
    <message id="errors.label_missing">
        <source>This laptop needs a number or word of 1 to {limit} characters. Read it off its sticker.</source>
        <translation type="unfinished">ຄອມພິວເຕີນີ້​ຕ້ອງມີ​ເລກ​ຫຼື​ຊື່ 1 ຫາ {limit} ຕົວອັກສອນ. ເບິ່ງຢູ່​ປ້າຍຕິດ.</translation>
    </message>
    <message id="errors.form_not_here">
        <source>Form {form} is not on this laptop. Copy its file here, or choose a form that was made here.</source>
        <translation type="unfinished">ບໍ່ມີ​ຊຸດ {form} ໃນຄອມພິວເຕີນີ້. ສຳເນົາໄຟລ໌​ມາໃສ່​ຫຼື​ເລືອກຊຸດ​ທີ່ສ້າງຢູ່ນີ້.</translation>
    </message>
    <message id="errors.not_a_roster">
        <source>{file}: no list of people: {why}. Save it as XLSX or CSV in a spreadsheet.</source>
        <translation type="unfinished">{file}: ບໍ່ແມ່ນ​ລາຍຊື່: {why}. ບັນທຶກເປັນ XLSX ຫຼື CSV.</translation>
    </message>
    <message id="errors.roster_too_long">
        <source>{file}: more than {rows} rows or {columns} columns. Split the list.</source>
        <translation type="unfinished">{file}: ຫຼາຍກວ່າ {rows} ແຖວ​ຫຼື {columns} ຖັນ. ແບ່ງລາຍຊື່.</translation>
    </message>
    <message id="errors.roster_column">
        <source>There is no “{name}” in the list. Known: {known}. Say which column it is.</source>
        <translation type="unfinished">ບໍ່ມີ “{name}” ໃນລາຍຊື່. ມີ: {known}. ບອກວ່າ​ແມ່ນຖັນໃດ.</translation>
    </message>
    <message id="errors.unknown_encoding">
        <source>The encoding “{encoding}” is not read. Use one of: {known}.</source>
        <translation type="unfinished">ບໍ່ຮອງຮັບ​ລະຫັດອັກສອນ “{encoding}”. ໃຊ້: {known}.</translation>
    </message>
    <message id="errors.unknown_place">
        <source>There is no place “{place}” in the table. Known: {known}. A town in words is always possible.</source>
        <translation type="unfinished">ບໍ່ມີ​ສະຖານທີ່ “{place}” ໃນຕາຕະລາງ. ມີ: {known}. ຂຽນຊື່ເມືອງ​ເອງກໍໄດ້.</translation>
    </message>
    <message id="joint.opened">
        <source>“{title}” is open on this laptop.</source>
        <translation type="unfinished">“{title}” ເປີດແລ້ວ​ໃນຄອມພິວເຕີນີ້.</translation>
    </message>
    <message id="joint.fixed">
        <source>The criteria are fixed: {hash}.</source>
        <translation type="unfinished">ກຳນົດເກນແລ້ວ: {hash}.</translation>
    </message>
    <message id="joint.file_written">
        <source>Copy the file to every laptop. It holds names and codes: delete it from the stick afterwards.</source>
        <translation type="unfinished">ສຳເນົາໄຟລ໌​ໃສ່ທຸກ​ຄອມພິວເຕີ. ໃນໄຟລ໌​ມີຊື່​ແລະ​ລະຫັດ: ລຶບອອກຈາກ USB ຫຼັງໃຊ້.</translation>
    </message>
    <message id="joint.joined">
        <source>This laptop takes part in “{title}”. Its fingerprint, to be compared by the trainer: {fingerprint}.</source>
        <translation type="unfinished">ຄອມພິວເຕີນີ້​ເຂົ້າຮ່ວມ “{title}”. ລາຍນິ້ວມື​ໃຫ້ຄູຝຶກ​ທຽບ: {fingerprint}.</translation>
    </message>
    <message id="joint.closed">
        <source>“{title}” is closed. Results still come in.</source>
        <translation type="unfinished">“{title}” ປິດແລ້ວ. ຍັງຮັບ​ຜົນໄດ້.</translation>
    </message>
    <message id="joint.duty.locked">
        <source>The criteria are not fixed yet</source>
        <translation type="unfinished">ຍັງບໍ່ທັນ​ກຳນົດເກນ</translation>
    </message>
    <message id="joint.duty.no_form">
        <source>The form is not on this laptop</source>
        <translation type="unfinished">ບໍ່ມີຊຸດ​ໃນຄອມພິວເຕີນີ້</translation>
    </message>
    <message id="joint.duty.ready">
        <source>To be sat</source>
        <translation type="unfinished">ຕ້ອງເຮັດ</translation>
    </message>
    <message id="joint.duty.begun">
        <source>Begun</source>
        <translation type="unfinished">ເລີ່ມແລ້ວ</translation>
    </message>
    <message id="joint.duty.done">
        <source>Done</source>
        <translation type="unfinished">ສຳເລັດແລ້ວ</translation>
    </message>
    <message id="joint.rank.junior">
        <source>junior</source>
        <translation type="unfinished">ຂັ້ນຕົ້ນ</translation>
    </message>
    <message id="joint.rank.middle">
        <source>middle</source>
        <translation type="unfinished">ຂັ້ນກາງ</translation>
    </message>
    <message id="joint.rank.senior">
        <source>senior</source>
        <translation type="unfinished">ຂັ້ນສູງ</translation>
    </message>
    <message id="joint.rank.leading">
        <source>leading</source>
        <translation type="unfinished">ນຳພາ</translation>
    </message>
    <message id="joint.consent.title">
        <source>Before you begin</source>
        <translation type="unfinished">ກ່ອນເລີ່ມ</translation>
    </message>
    <message id="joint.consent.1.kept">
        <source>What is kept: your name or code, agency, province, rank band and language, and each of your answers with its time. The trainer of this session receives them; shared reports show groups, never names.</source>
        <translation type="unfinished">ສິ່ງທີ່​ເກັບໄວ້: ຊື່​ຫຼື​ລະຫັດ, ໜ່ວຍງານ, ແຂວງ, ຂັ້ນ​ແລະ​ພາສາ​ຂອງທ່ານ, ພ້ອມຄຳຕອບ​ແຕ່ລະຂໍ້​ແລະ​ເວລາ. ຄູຝຶກ​ຂອງຄາບນີ້​ເປັນຜູ້ຮັບ; ລາຍງານ​ທີ່ແບ່ງປັນ​ສະແດງເປັນກຸ່ມ, ບໍ່ສະແດງຊື່.</translation>
    </message>
    <message id="joint.consent.1.never">
        <source>What is never kept: identity numbers, birth dates, telephone numbers, photographs of you. Photographs of specimens stay on the laptop.</source>
        <translation type="unfinished">ສິ່ງທີ່​ບໍ່ເກັບ​ຈັກເທື່ອ: ເລກບັດປະຈຳຕົວ, ວັນເດືອນປີເກີດ, ເບີໂທ, ຮູບຂອງທ່ານ. ຮູບຕົວຢ່າງ​ຢູ່ໃນ​ຄອມພິວເຕີນີ້​ເທົ່ານັ້ນ.</translation>
    </message>
    <message id="joint.consent.1.score">
        <source>A score shows how the training works. It is training evidence, not a personnel file, and it decides nothing about your post.</source>
        <translation type="unfinished">ຄະແນນ​ສະແດງວ່າ​ການຝຶກອົບຮົມ​ໄດ້ຜົນແນວໃດ. ມັນແມ່ນ​ຫຼັກຖານ​ການຝຶກອົບຮົມ, ບໍ່ແມ່ນ​ແຟ້ມບຸກຄະລາກອນ, ແລະ​ບໍ່ຕັດສິນ​ຕຳແໜ່ງ​ຂອງທ່ານ.</translation>
    </message>
    <message id="joint.consent.1.withdraw">
        <source>You can take this back at any time: tell the trainer. Your name and code are then erased; your answers remain without a person. Not agreeing has no consequence, and you may still take part in the training.</source>
        <translation type="unfinished">ທ່ານ​ຖອນຄືນໄດ້​ທຸກເວລາ: ບອກຄູຝຶກ. ຫຼັງຈາກນັ້ນ​ຊື່​ແລະ​ລະຫັດ​ຂອງທ່ານ​ຖືກລຶບ; ຄຳຕອບ​ຍັງຢູ່​ໂດຍບໍ່ມີ​ເຈົ້າຂອງ. ບໍ່ຕົກລົງ​ກໍບໍ່ມີ​ຜົນຮ້າຍ, ທ່ານຍັງ​ເຂົ້າຮ່ວມ​ການຝຶກອົບຮົມ​ໄດ້.</translation>
    </message>
    <message id="joint.consent.agree">
        <source>I agree</source>
        <translation type="unfinished">ຂ້ອຍຕົກລົງ</translation>
    </message>
    <message id="joint.consent.decline">
        <source>Not now</source>
        <translation type="unfinished">ບໍ່ແມ່ນຕອນນີ້</translation>
    </message>
    <message id="joint.roster.field.name">
        <source>Name</source>
        <translation type="unfinished">ຊື່</translation>
    </message>
    <message id="joint.roster.field.code">
        <source>Code</source>
        <translation type="unfinished">ລະຫັດ</translation>
    </message>
    <message id="joint.roster.field.country">
        <source>Country</source>
        <translation type="unfinished">ປະເທດ</translation>
    </message>
    <message id="joint.roster.field.agency">
        <source>Agency</source>
        <translation type="unfinished">ໜ່ວຍງານ</translation>
    </message>
    <message id="joint.roster.field.province">
        <source>Province</source>
        <translation type="unfinished">ແຂວງ</translation>
    </message>
    <message id="joint.roster.field.rank">
        <source>Rank band</source>
        <translation type="unfinished">ຂັ້ນ</translation>
    </message>
    <message id="joint.roster.field.language">
        <source>Language</source>
        <translation type="unfinished">ພາສາ</translation>
    </message>
    <message id="joint.roster.reason.no_name">
        <source>no name: {value}</source>
        <translation type="unfinished">ບໍ່ມີຊື່: {value}</translation>
    </message>
    <message id="joint.roster.reason.name_too_long">
        <source>the name has more than 500 characters: {value}</source>
        <translation type="unfinished">ຊື່​ຍາວກວ່າ 500 ຕົວອັກສອນ: {value}</translation>
    </message>
    <message id="joint.roster.reason.code_too_long">
        <source>the code has more than 40 characters: {value}</source>
        <translation type="unfinished">ລະຫັດ​ຍາວກວ່າ 40 ຕົວອັກສອນ: {value}</translation>
    </message>
    <message id="joint.roster.reason.no_country">
        <source>no country, and no agency or province that tells it: add one, or choose one for the whole list</source>
        <translation type="unfinished">ບໍ່ມີປະເທດ​ແລະ​ບໍ່ມີ​ໜ່ວຍງານ​ຫຼື​ແຂວງ​ທີ່ບອກໄດ້: ເພີ່ມ​ຫຼື​ເລືອກ​ສຳລັບທັງລາຍຊື່</translation>
    </message>
    <message id="joint.roster.reason.unknown_country">
        <source>the country “{value}” is not one of the three</source>
        <translation type="unfinished">ປະເທດ “{value}” ບໍ່ແມ່ນ​ໜຶ່ງໃນ​ສາມປະເທດ</translation>
    </message>
    <message id="joint.roster.reason.agency_elsewhere">
        <source>the agency “{value}” belongs to another country than the row</source>
        <translation type="unfinished">ໜ່ວຍງານ “{value}” ເປັນຂອງ​ປະເທດອື່ນ</translation>
    </message>
    <message id="joint.roster.reason.same_row">
        <source>the same row as line {other}: {value}</source>
        <translation type="unfinished">ຄືກັນກັບ​ແຖວ {other}: {value}</translation>
    </message>
    <message id="joint.roster.reason.same_code">
        <source>the code {value} stands on line {other} already</source>
        <translation type="unfinished">ລະຫັດ {value} ມີຢູ່​ແຖວ {other} ແລ້ວ</translation>
    </message>
    <message id="joint.roster.reason.code_taken">
        <source>somebody of another name has the code {value} in this session</source>
        <translation type="unfinished">ຄົນຊື່ອື່ນ​ມີລະຫັດ {value} ໃນຄາບນີ້​ແລ້ວ</translation>
    </message>
    <message id="joint.roster.notice.same_name">
        <source>another person has the name {value}: kept as two people</source>
        <translation type="unfinished">ມີຄົນອື່ນ​ຊື່ {value}: ຖືເປັນ​ສອງຄົນ</translation>
    </message>
    <message id="joint.roster.notice.again">
        <source>enrolled already as {value}</source>
        <translation type="unfinished">ລົງທະບຽນແລ້ວ​ເປັນ {value}</translation>
    </message>
    <message id="joint.roster.notice.other_agency">
        <source>agency “{value}” is not in the table: kept as “other”</source>
        <translation type="unfinished">ໜ່ວຍງານ “{value}” ບໍ່ຢູ່ໃນ​ຕາຕະລາງ: ຖືເປັນ “ອື່ນໆ”</translation>
    </message>
    <message id="joint.roster.notice.unknown_province">
        <source>province “{value}” is not in the table: left empty</source>
        <translation type="unfinished">ແຂວງ “{value}” ບໍ່ຢູ່ໃນ​ຕາຕະລາງ: ປະຫວ່າງ</translation>
    </message>
    <message id="joint.roster.notice.unknown_rank">
        <source>rank “{value}” is no rank band: left empty</source>
        <translation type="unfinished">ຂັ້ນ “{value}” ບໍ່ຢູ່ໃນລາຍການ: ປະຫວ່າງ</translation>
    </message>
    <message id="joint.roster.notice.unknown_language">
        <source>language “{value}” is not known: the country's own is taken</source>
        <translation type="unfinished">ບໍ່ຮູ້ຈັກ​ພາສາ “{value}”: ໃຊ້ພາສາ​ຂອງປະເທດນັ້ນ</translation>
    </message>
    <message id="joint.roster.notice.formula">
        <source>kept as text, not as a formula: {value}</source>
        <translation type="unfinished">ເກັບເປັນຂໍ້ຄວາມ, ບໍ່ແມ່ນສູດ: {value}</translation>
    </message>
    <message id="joint.roster.rejected">
        <source>line {line}: not taken, {reason}</source>
        <translation type="unfinished">ແຖວ {line}: ບໍ່ຮັບ, {reason}</translation>
    </message>
    <message id="joint.roster.done">
        <source>People enrolled: {accepted}. Rows not taken: {rejected}.</source>
        <translation type="unfinished">ລົງທະບຽນ {accepted} ຄົນ, {rejected} ແຖວ​ບໍ່ຮັບ.</translation>
    </message>
    <message id="joint.roster.would">
        <source>People who would be enrolled: {accepted}. Rows not taken: {rejected}. Nothing was written.</source>
        <translation type="unfinished">ຈະລົງທະບຽນ {accepted} ຄົນ, {rejected} ແຖວ​ບໍ່ຮັບ. ຍັງບໍ່ໄດ້​ບັນທຶກຫຍັງ.</translation>
    </message>
    <message id="errors.phase_has_forms">
        <source>“{session}” has forms for the phase {phase}. They stand.</source>
        <translation type="unfinished">“{session}” ມີ​ຊຸດ​ສຳລັບ​ໄລຍະ {phase} ແລ້ວ. ຊຸດ​ນັ້ນ​ບໍ່​ປ່ຽນ.</translation>
    </message>
    <message id="joint.forms_added">
        <source>Forms for the phase {phase}: {count}; people who have one: {people}. Hand out a new session file.</source>
        <translation type="unfinished">ຊຸດ​ສຳລັບ​ໄລຍະ {phase}: {count}; ຄົນ​ທີ່​ມີ​ຊຸດ: {people}. ແຈກ​ໄຟລ໌​ຄາບ​ໃໝ່.</translation>
    </message>
</context>
</TS>
