<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context>
    <name>doctor</name>
    <message id="doctor.good">
        <source>good</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message id="doctor.attention">
        <source>look</source>
        <translation type="unfinished">请看</translation>
    </message>
    <message id="doctor.fault">
        <source>fault</source>
        <translation type="unfinished">故障</translation>
    </message>
    <message id="doctor.faults">
        <source>{count} things do not work; each line above says what mends it.</source>
        <translation type="unfinished">有 {count} 项不能工作；上面每一行写明了解决办法。</translation>
    </message>
    <message id="bench.met">
        <source>met</source>
        <translation type="unfinished">达到</translation>
    </message>
    <message id="bench.missed">
        <source>missed</source>
        <translation type="unfinished">未达到</translation>
    </message>
</context>
</TS>
