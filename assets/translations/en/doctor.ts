<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>doctor</name>
    <message id="doctor.good">
        <translation>good</translation>
    </message>
    <message id="doctor.attention">
        <translation>look</translation>
    </message>
    <message id="doctor.fault">
        <translation>fault</translation>
    </message>
    <message id="doctor.faults">
        <translation>{count} things do not work; each line above says what mends it.</translation>
    </message>
    <message id="bench.met">
        <translation>met</translation>
    </message>
    <message id="bench.missed">
        <translation>missed</translation>
    </message>
</context>
</TS>
