<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>schreger</name>
    <message id="schreger.title">
        <source>Angle of the crossing lines</source>
        <translation>Angle of the crossing lines</translation>
    </message>
    <message id="schreger.elephant">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of elephant ivory.</source>
        <translation>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of elephant ivory.</translation>
    </message>
    <message id="schreger.mammoth">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of mammoth ivory.</source>
        <translation>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of mammoth ivory.</translation>
    </message>
    <message id="schreger.between">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: cannot tell elephant from mammoth.</source>
        <translation>Mean of outer angles {mean}°, {low}° to {high}°: cannot tell elephant from mammoth.</translation>
    </message>
    <message id="schreger.no_rim">
        <source>Mean angle {mean}°, {low}° to {high}°, but the outer rim was not found: these may be inner lines. Cannot tell elephant from mammoth.</source>
        <translation>Mean angle {mean}°, {low}° to {high}°, but the outer rim was not found: these may be inner lines. Cannot tell elephant from mammoth.</translation>
    </message>
    <message id="schreger.no_pattern">
        <source>No pattern found: this says nothing about the material.</source>
        <translation>No pattern found: this says nothing about the material.</translation>
    </message>
    <message id="schreger.aid">
        <source>A photograph's angle is an aid. It holds for a face cut straight across and photographed from straight above. The laboratory decides.</source>
        <translation>A photograph's angle is an aid. It holds for a face cut straight across and photographed from straight above. The laboratory decides.</translation>
    </message>
    <message id="schreger.retake">
        <source>A cut along the tusk shows no crossing lines, and a blurred or distant photo hides them. Photograph the cut face close, sharp and from straight above.</source>
        <translation>A cut along the tusk shows no crossing lines, and a blurred or distant photo hides them. Photograph the cut face close, sharp and from straight above.</translation>
    </message>
    <message id="schreger.rim">
        <source>Show the outer rim of the tusk in the photo: only the lines near it count.</source>
        <translation>Show the outer rim of the tusk in the photo: only the lines near it count.</translation>
    </message>
    <message id="schreger.zone.mammoth">
        <source>below {limit}°: mammoth</source>
        <translation>below {limit}°: mammoth</translation>
    </message>
    <message id="schreger.zone.between">
        <source>{low}° to {high}°: cannot tell</source>
        <translation>{low}° to {high}°: cannot tell</translation>
    </message>
    <message id="schreger.zone.elephant">
        <source>above {limit}°: elephant</source>
        <translation>above {limit}°: elephant</translation>
    </message>
    <message id="schreger.interval">
        <source>{low}° to {high}°</source>
        <translation>{low}° to {high}°</translation>
    </message>
    <message id="schreger.places">
        <source>{concave} concave and {convex} convex angles drawn</source>
        <translation>{concave} concave and {convex} convex angles drawn</translation>
    </message>
</context>
</TS>
