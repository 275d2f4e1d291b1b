<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>packs</name>
    <message id="packs.kind.quiz">
        <source>quiz</source>
        <translation type="unfinished">gói câu hỏi</translation>
    </message>
    <message id="packs.kind.model">
        <source>model</source>
        <translation type="unfinished">mô hình</translation>
    </message>
    <message id="packs.size.quiz">
        <source>{count} items</source>
        <translation type="unfinished">{count} câu hỏi</translation>
    </message>
    <message id="packs.size.model">
        <source>{count} labels</source>
        <translation type="unfinished">{count} nhãn</translation>
    </message>
    <message id="packs.set_aside">
        <source>set aside</source>
        <translation type="unfinished">để riêng</translation>
    </message>
    <message id="packs.checked">
        <source>{good} packs can be used, {bad} set aside.</source>
        <translation type="unfinished">{good} gói dùng được, {bad} gói để riêng.</translation>
    </message>
    <message id="packs.kind.reference">
        <source>references</source>
        <translation type="unfinished">ảnh đối chiếu</translation>
    </message>
    <message id="packs.size.reference">
        <source>{count} photographs</source>
        <translation type="unfinished">{count} ảnh</translation>
    </message>
    <message id="packs.signed.unsigned">
        <source>unsigned</source>
        <translation type="unfinished">chưa ký</translation>
    </message>
    <message id="packs.signed.own">
        <source>signed here on {day}</source>
        <translation type="unfinished">ký tại máy này ngày {day}</translation>
    </message>
    <message id="packs.signed.known">
        <source>signed by {signer}, key known here since {since}</source>
        <translation type="unfinished">{signer} ký, khóa đã biết tại đây từ {since}</translation>
    </message>
    <message id="packs.signed.unknown">
        <source>signed by {signer}, key unknown here ({fingerprint})</source>
        <translation type="unfinished">{signer} ký, khóa chưa biết tại đây ({fingerprint})</translation>
    </message>
    <message id="packs.signed.other_key">
        <source>signed by {signer}, but with another key than before ({fingerprint}): ask the sender</source>
        <translation type="unfinished">{signer} ký, nhưng bằng khóa khác trước đây ({fingerprint}): hãy hỏi người gửi</translation>
    </message>
    <message id="packs.already">
        <source>The pack {id} was here already, the very same; nothing was changed.</source>
        <translation type="unfinished">Gói {id} đã có ở đây, hoàn toàn giống; không có gì thay đổi.</translation>
    </message>
    <message id="packs.replaced">
        <source>The pack {id} took the place of version {version}.</source>
        <translation type="unfinished">Gói {id} đã thay phiên bản {version}.</translation>
    </message>
</context>
</TS>
