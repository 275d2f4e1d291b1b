<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>demo</name>
    <message id="demo.step">
        <source>Making the demonstration</source>
        <translation type="unfinished">ກຳລັງ​ສ້າງ​ຂໍ້ມູນ​ຕົວຢ່າງ</translation>
    </message>
    <message id="demo.title">
        <source>{place} {month} (simulated)</source>
        <translation type="unfinished">{place} {month} (ຈຳລອງ)</translation>
    </message>
    <message id="demo.made">
        <source>Made in {folder}: {sessions} sessions, {people} simulated officers, {answers} answers.</source>
        <translation type="unfinished">ສ້າງ​ແລ້ວ​ໃນ {folder}: {sessions} ຄາບ, ເຈົ້າໜ້າທີ່​ຈຳລອງ {people} ຄົນ, ຄຳຕອບ {answers}.</translation>
    </message>
    <message id="demo.open">
        <source>Open it: borderlens --data {folder}</source>
        <translation type="unfinished">ເປີດ​ດ້ວຍ: borderlens --data {folder}</translation>
    </message>
    <message id="errors.demo_folder_in_use">
        <source>{folder} is not empty. Give a new folder for the demonstration.</source>
        <translation type="unfinished">{folder} ບໍ່​ຫວ່າງ. ກະລຸນາ​ໃຫ້​ໂຟນເດີ​ໃໝ່​ສຳລັບ​ຂໍ້ມູນ​ຕົວຢ່າງ.</translation>
    </message>
</context>
</TS>
