<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>lint</name>
    <message id="lint.level.error">
        <source>error</source>
        <translation type="unfinished">ຂໍ້​ຜິດ​ພາດ</translation>
    </message>
    <message id="lint.level.warning">
        <source>warning</source>
        <translation type="unfinished">ຄຳ​ເຕືອນ</translation>
    </message>
    <message id="lint.line">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}, ແຖວ {line}: {what}. ວິ​ທີ​ແກ້: {mend}.</translation>
    </message>
    <message id="lint.line_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}: {what}. ວິ​ທີ​ແກ້: {mend}.</translation>
    </message>
    <message id="lint.summary">
        <source>In the items: {errors} errors, {warnings} warnings.</source>
        <translation type="unfinished">ໃນ​ຄຳ​ຖາມ: {errors} ຂໍ້​ຜິດ​ພາດ, {warnings} ຄຳ​ເຕືອນ.</translation>
    </message>
    <message id="lint.missing.language">
        <source>the pack has no texts in: {languages}</source>
        <translation type="unfinished">ຊຸດ​ບໍ່​ມີ​ຂໍ້​ຄວາມ​ເປັນ​ພາ​ສາ: {languages}</translation>
    </message>
    <message id="lint.missing.language.mend">
        <source>write them, or leave the pack to readers of the other languages</source>
        <translation type="unfinished">ຂຽນ​ເພີ່ມ, ຫຼື ໃຊ້​ຊຸດ​ນີ້​ສະ​ເພາະ​ກັບ​ຜູ້​ອ່ານ​ພາ​ສາ​ອື່ນ</translation>
    </message>
    <message id="lint.missing.words">
        <source>{item}: the words of '{name}' are still to be written</source>
        <translation type="unfinished">{item}: ຂໍ້​ຄວາມຂອງ '{name}' ຍັງ​ຕ້ອງ​ຂຽນ</translation>
    </message>
    <message id="lint.missing.words.mend">
        <source>write them; the imported file did not have them</source>
        <translation type="unfinished">ຂຽນ​ໃສ່; ໄຟ​ລ໌​ທີ່​ນຳ​ເຂົ້າ​ບໍ່​ມີ</translation>
    </message>
    <message id="lint.facts.unknown">
        <source>{item}: no fact has the id {facts}</source>
        <translation type="unfinished">{item}: ບໍ່​ມີ​ຂໍ້​ເທັດ​ຈິງ​ລະ​ຫັດ {facts}</translation>
    </message>
    <message id="lint.facts.unknown.mend">
        <source>correct the id, or make the table of facts again</source>
        <translation type="unfinished">ແກ້​ລະ​ຫັດ, ຫຼື ສ້າງ​ຕາ​ຕະ​ລາງ​ຂໍ້​ເທັດ​ຈິງ​ໃໝ່</translation>
    </message>
    <message id="lint.facts.unread">
        <source>{item} is scored but rests on facts that nobody has verified: {facts}</source>
        <translation type="unfinished">{item} ໃຫ້​ຄະ​ແນນ ແຕ່​ອີງ​ໃສ່​ຂໍ້​ເທັດ​ຈິງ​ທີ່​ຍັງ​ບໍ່​ມີ​ໃຜກວດ: {facts}</translation>
    </message>
    <message id="lint.facts.unread.mend">
        <source>name verified facts, or set scored = false</source>
        <translation type="unfinished">ລະ​ບຸ​ຂໍ້​ເທັດ​ຈິງ​ທີ່ກວດ​ແລ້ວ, ຫຼື ຕັ້ງ scored = false</translation>
    </message>
    <message id="lint.facts.none">
        <source>{item} is scored and names no fact</source>
        <translation type="unfinished">{item} ໃຫ້​ຄະ​ແນນ ແຕ່​ບໍ່​ລະ​ບຸ​ຂໍ້​ເທັດ​ຈິງ</translation>
    </message>
    <message id="lint.facts.none.mend">
        <source>name the facts it rests on, or set scored = false</source>
        <translation type="unfinished">ລະ​ບຸ​ຂໍ້​ເທັດ​ຈິງ​ທີ່​ອີງ​ໃສ່, ຫຼື ຕັ້ງ scored = false</translation>
    </message>
    <message id="lint.law.undated">
        <source>{item} states law without the day on which it was read</source>
        <translation type="unfinished">{item} ເວົ້າ​ເຖິງ​ລະ​ບຽບ​ກົດ​ໝາຍ ໂດຍ​ບໍ່​ມີ​ວັນ​ທີ​ທີ່​ອ່ານ</translation>
    </message>
    <message id="lint.law.undated.mend">
        <source>write true_on with the day</source>
        <translation type="unfinished">ຂຽ​ນ​ວັນ​ທີ​ໃສ່ true_on</translation>
    </message>
    <message id="lint.law.ahead">
        <source>{item} says that the law was read on {day}, which is still to come</source>
        <translation type="unfinished">{item} ບອ​ກວ່າ​ອ່ານ​ລະ​ບຽ​ບ​ວັນ​ທີ {day} ຊຶ່ງ​ຍັງ​ມາ​ບໍ່ຮອດ</translation>
    </message>
    <message id="lint.law.ahead.mend">
        <source>correct true_on</source>
        <translation type="unfinished">ແກ້ true_on</translation>
    </message>
    <message id="lint.law.old">
        <source>{item} rests on law read on {day}, more than a year ago</source>
        <translation type="unfinished">{item} ອີງ​ໃສ່​ລະ​ບຽບ​ທີ່​ອ່າ​ນ​ວັນ​ທີ {day}, ກາຍ​ໜຶ່ງ​ປີ​ແລ້ວ</translation>
    </message>
    <message id="lint.law.old.mend">
        <source>read the law again, then correct the item and true_on</source>
        <translation type="unfinished">ອ່ານ​ລະ​ບຽບ​ຄືນ ແລ້ວ​ແກ້​ຄຳ​ຖາມ ແລະ true_on</translation>
    </message>
    <message id="lint.position">
        <source>of {count} answers {found} stand in place {place}; by chance it would be about {expected}</source>
        <translation type="unfinished">ໃນ {count} ຄຳຕອບ ມີ {found} ຢູ່​ບ່ອນ​ທີ {place}; ຖ້າ​ບັງ​ເອີນ​ຈະ​ປະ​ມານ {expected}</translation>
    </message>
    <message id="lint.position.mend">
        <source>mix the order of the options</source>
        <translation type="unfinished">ສະ​ຫຼັບ​ລຳ​ດັບ​ຕົວ​ເລືອກ</translation>
    </message>
    <message id="lint.longest">
        <source>in {found} of {count} items the right option is the longest; by chance it would be about {expected}</source>
        <translation type="unfinished">ໃນ {found} ຂອງ {count} ຄຳ​ຖາມ ຕົວ​ເລືອກ​ທີ່​ຖືກ​ຍາວ​ທີ່​ສຸດ; ຖ້າ​ບັງ​ເອີນ​ຈະ​ປະ​ມານ {expected}</translation>
    </message>
    <message id="lint.longest.mend">
        <source>shorten right options, or write wrong ones as fully</source>
        <translation type="unfinished">ເຮັດ​ຕົວ​ເລືອກ​ຖືກ​ໃຫ້​ສັ້ນ​ລົງ, ຫຼື ຂຽນ​ຕົວ​ເລືອກ​ຜິດ​ໃຫ້​ເຕັມ​ເທົ່າ​ກັນ</translation>
    </message>
    <message id="lint.stem.same">
        <source>{item} asks the same as {other}</source>
        <translation type="unfinished">{item} ຖາມ​ຄື​ກັນ​ກັບ {other}</translation>
    </message>
    <message id="lint.stem.same.mend">
        <source>keep one of the two</source>
        <translation type="unfinished">ເກັບ​ໄວ້​ອັນ​ດຽວ</translation>
    </message>
    <message id="lint.stem.near">
        <source>{item} asks nearly the same as {other}</source>
        <translation type="unfinished">{item} ຖາມ​ເກືອບ​ຄື​ກັນ​ກັບ {other}</translation>
    </message>
    <message id="lint.stem.near.mend">
        <source>ask one of them in another way, or take it out</source>
        <translation type="unfinished">ຖາມ​ອັນ​ໜຶ່ງ​ແບບ​ອື່ນ, ຫຼື ເອົາອອກ</translation>
    </message>
    <message id="lint.option.same">
        <source>{item}: two options have the same words: {first}; {second}</source>
        <translation type="unfinished">{item}: ສອງ​ຕົວ​ເລືອກ​ມີ​ຄຳ​ຄື​ກັນ: {first}; {second}</translation>
    </message>
    <message id="lint.option.same.mend">
        <source>change one of them</source>
        <translation type="unfinished">ປ່ຽນ​ອັນ​ໜຶ່ງ</translation>
    </message>
    <message id="lint.option.near">
        <source>{item}: two options are hard to tell apart: {first}; {second}</source>
        <translation type="unfinished">{item}: ສອງ​ຕົວ​ເລືອກ​ແຍກ​ກັນ​ຍາກ: {first}; {second}</translation>
    </message>
    <message id="lint.option.near.mend">
        <source>let the difference stand out</source>
        <translation type="unfinished">ເຮັດ​ໃຫ້​ຂໍ້​ແຕກ​ຕ່າງ​ເຫັນ​ແຈ້ງ</translation>
    </message>
    <message id="lint.truth">
        <source>{item}: nothing is marked on the picture {picture}, and nothing is known of it</source>
        <translation type="unfinished">{item}: ຮູບ {picture} ບໍ່​ມີ​ເຄື່ອງ​ໝາຍ ແລະ ບໍ່​ຮູ້​ຫຍັງ​ກ່ຽວ​ກັບ​ມັນ</translation>
    </message>
    <message id="lint.truth.mend">
        <source>mark the cue, or take a picture of the library</source>
        <translation type="unfinished">ໝາຍ​ຈຸດ​ສັງ​ເກດ, ຫຼື ໃຊ້​ຮູບ​ຈາກ​ຄັງ​ຮູບ</translation>
    </message>
    <message id="lint.script">
        <source>{item}: {count} texts do not seem to be in the language of their file ({language}), first '{name}'</source>
        <translation type="unfinished">{item}: {count} ຂໍ້​ຄວາມ​ເບິ່ງ​ຄື​ບໍ່​ແມ່ນ​ພາ​ສາຂອງ​ໄຟ​ລ໌ ({language}), ອັນ​ທຳ​ອິດ '{name}'</translation>
    </message>
    <message id="lint.script.mend">
        <source>translate it, or move it to the file of its language</source>
        <translation type="unfinished">ແປ, ຫຼື ຍ້າຍ​ໄປ​ໄຟ​ລ໌ຂອງ​ພາ​ສາ​ນັ້ນ</translation>
    </message>
    <message id="lint.numbers">
        <source>{item}: the numbers of '{name}' in {language} differ: missing {lost}; only here {added}</source>
        <translation type="unfinished">{item}: ຕົວ​ເລກ​ໃນ '{name}' ພາ​ສາ {language} ຕ່າງ​ກັນ: ຂາດ {lost}; ມີ​ແຕ່​ຢູ່​ນີ້ {added}</translation>
    </message>
    <message id="lint.numbers.mend">
        <source>compare the texts, and write the same numbers in all languages</source>
        <translation type="unfinished">ທຽບ​ຂໍ້​ຄວາມ ແລະ ຂຽນ​ຕົວ​ເລກ​ດຽວ​ກັນ​ທຸກ​ພາ​ສາ</translation>
    </message>
    <message id="lint.claims">
        <source>{item}: '{name}' states what cannot be seen: {words}</source>
        <translation type="unfinished">{item}: '{name}' ຢືນ​ຢັນ​ສິ່ງ​ທີ່​ເບິ່ງ​ບໍ່​ເຫັນ: {words}</translation>
    </message>
    <message id="lint.claims.mend">
        <source>say what it fits, what is suspected or what the document says</source>
        <translation type="unfinished">ບອ​ກວ່າສອດ​ຄ່ອງ​ກັບ​ຫຍັງ, ສົງ​ໄສ​ຫຍັງ ຫຼື ເອ​ກະ​ສານ​ຂຽນ​ແນວ​ໃດ</translation>
    </message>
    <message id="lint.methods">
        <source>{item}: '{name}' offers a method that destroys evidence as right: {words}</source>
        <translation type="unfinished">{item}: '{name}' ສະ​ເໜີ​ວິ​ທີ​ທຳ​ລາຍ​ຫຼັກ​ຖາ​ນ​ວ່າ​ຖືກ​ຕ້ອງ: {words}</translation>
    </message>
    <message id="lint.methods.mend">
        <source>make it a wrong option and mark it as critical</source>
        <translation type="unfinished">ໃຫ້​ເປັນ​ຕົວ​ເລືອກ​ຜິດ ແລະ ໝາ​ຍ​ວ່າ​ຮ້າຍ​ແຮງ</translation>
    </message>
</context>
</TS>
