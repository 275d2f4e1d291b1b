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
</context>
</TS>
