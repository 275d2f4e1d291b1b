<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>model_train</name>
    <message id="model_train.stage.looking">
        <source>Looking at photos</source>
        <translation type="unfinished">ກຳລັງ​ເບິ່ງ​ຮູບ</translation>
    </message>
    <message id="model_train.stage.reading">
        <source>Reading photos</source>
        <translation type="unfinished">ກຳລັງ​ອ່ານ​ຮູບ</translation>
    </message>
    <message id="model_train.stage.learning">
        <source>Learning</source>
        <translation type="unfinished">ກຳລັງ​ຮຽນຮູ້</translation>
    </message>
    <message id="model_train.stage.measuring">
        <source>Measuring</source>
        <translation type="unfinished">ກຳລັງ​ວັດ​ຜົນ</translation>
    </message>
    <message id="model_train.stage.writing">
        <source>Writing the pack</source>
        <translation type="unfinished">ກຳລັງ​ຂຽນ​ຊຸດ</translation>
    </message>
    <message id="model_train.weight.fine">
        <source>[ok]</source>
        <translation type="unfinished">[ດີ]</translation>
    </message>
    <message id="model_train.weight.attention">
        <source>[look]</source>
        <translation type="unfinished">[ກວດ]</translation>
    </message>
    <message id="model_train.weight.stop">
        <source>[STOP]</source>
        <translation type="unfinished">[ຢຸດ]</translation>
    </message>
    <message id="model_train.label">
        <source>{label}: {photographs} photos, {objects} objects</source>
        <translation type="unfinished">{label}: {photographs} ຮູບ, {objects} ສິ່ງຂອງ</translation>
    </message>
    <message id="model_train.made">
        <source>{pack}: learnt from {photographs} photos of {objects} objects in {seconds} s.</source>
        <translation type="unfinished">{pack}: ຮຽນຮູ້​ຈາກ {photographs} ຮູບ​ຂອງ {objects} ສິ່ງຂອງ ໃນ {seconds} ວິນາທີ.</translation>
    </message>
    <message id="model_train.measured">
        <source>On {photographs} photos of {objects} objects kept apart, one photo at a time:</source>
        <translation type="unfinished">ກັບ {photographs} ຮູບ​ຂອງ {objects} ສິ່ງຂອງ​ທີ່​ແຍກ​ໄວ້, ເທື່ອ​ລະ​ຮູບ:</translation>
    </message>
    <message id="model_train.together">
        <source>All photos of an object together:</source>
        <translation type="unfinished">ຮູບ​ທັງໝົດ​ຂອງ​ສິ່ງຂອງ​ອັນ​ດຽວ​ພ້ອມ​ກັນ:</translation>
    </message>
    <message id="model_train.count">
        <source>  {what}: {found} of {of} (likely {low} to {high} %)</source>
        <translation type="unfinished">  {what}: {found} ໃນ {of} (ປະມານ {low} ຫາ {high} %)</translation>
    </message>
    <message id="model_train.count.missed">
        <source>protected product called a look-alike</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ຖືກ​ເອີ້ນ​ວ່າ​ສິ່ງ​ທີ່​ຄ້າຍຄືກັນ</translation>
    </message>
    <message id="model_train.count.accused">
        <source>look-alike called protected</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄ້າຍຄືກັນ​ຖືກ​ເອີ້ນ​ວ່າ​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="model_train.count.in_set">
        <source>right product among what stays possible</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ທີ່​ຖືກ​ຢູ່​ໃນ​ສິ່ງ​ທີ່​ຍັງ​ເປັນ​ໄປ​ໄດ້</translation>
    </message>
    <message id="model_train.count.cannot_tell">
        <source>cannot tell</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="model_train.count.answered_right">
        <source>right product named, of those answered</source>
        <translation type="unfinished">ບອກ​ຜະລິດຕະພັນ​ຖືກ ໃນ​ຈຳນວນ​ທີ່​ຕອບ</translation>
    </message>
    <message id="model_train.card">
        <source>Everything else stands in {pack}/card.md. Read it before the pack is used.</source>
        <translation type="unfinished">ລາຍລະອຽດ​ອື່ນ​ຢູ່ {pack}/card.md. ໃຫ້​ອ່ານ​ກ່ອນ​ໃຊ້​ຊຸດ.</translation>
    </message>
</context>
</TS>
