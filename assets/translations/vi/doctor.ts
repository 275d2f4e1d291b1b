<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>doctor</name>
    <message id="doctor.good">
        <source>good</source>
        <translation type="unfinished">tốt</translation>
    </message>
    <message id="doctor.attention">
        <source>look</source>
        <translation type="unfinished">cần xem</translation>
    </message>
    <message id="doctor.fault">
        <source>fault</source>
        <translation type="unfinished">lỗi</translation>
    </message>
    <message id="doctor.faults">
        <source>{count} things do not work; each line above says what mends it.</source>
        <translation type="unfinished">{count} mục không hoạt động; mỗi dòng ở trên nêu cách khắc phục.</translation>
    </message>
    <message id="bench.met">
        <source>met</source>
        <translation type="unfinished">đạt</translation>
    </message>
    <message id="bench.missed">
        <source>missed</source>
        <translation type="unfinished">chưa đạt</translation>
    </message>
</context>
</TS>
