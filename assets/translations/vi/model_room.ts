<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>model_room</name>
    <message id="model_room.gone">
        <source>The model “{chosen}” cannot be used any more. Check uses “{model}”.</source>
        <translation type="unfinished">Không dùng được mô hình “{chosen}” nữa. Phần Kiểm tra ảnh dùng “{model}”.</translation>
    </message>
</context>
</TS>
