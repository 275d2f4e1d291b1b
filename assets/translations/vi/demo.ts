<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>demo</name>
    <message id="demo.step">
        <source>Making the demonstration</source>
        <translation type="unfinished">Đang tạo dữ liệu mẫu</translation>
    </message>
    <message id="demo.title">
        <source>{place} {month} (simulated)</source>
        <translation type="unfinished">{place} {month} (mô phỏng)</translation>
    </message>
    <message id="demo.made">
        <source>Made in {folder}: {sessions} sessions, {people} simulated officers, {answers} answers.</source>
        <translation type="unfinished">Đã tạo trong {folder}: {sessions} khóa, {people} cán bộ mô phỏng, {answers} câu trả lời.</translation>
    </message>
    <message id="demo.open">
        <source>Open it: borderlens --data {folder}</source>
        <translation type="unfinished">Mở bằng lệnh: borderlens --data {folder}</translation>
    </message>
    <message id="errors.demo_folder_in_use">
        <source>{folder} is not empty. Give a new folder for the demonstration.</source>
        <translation type="unfinished">{folder} không trống. Hãy chọn một thư mục mới cho dữ liệu mẫu.</translation>
    </message>
</context>
</TS>
