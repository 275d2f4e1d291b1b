<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>schreger</name>
    <message id="schreger.title">
        <source>Angle of the crossing lines</source>
        <translation type="unfinished">十字交叉纹路的夹角</translation>
    </message>
    <message id="schreger.elephant">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of elephant ivory.</source>
        <translation type="unfinished">外侧角平均 {mean}°，范围 {low}° 至 {high}°：在象牙的区间内。</translation>
    </message>
    <message id="schreger.mammoth">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of mammoth ivory.</source>
        <translation type="unfinished">外侧角平均 {mean}°，范围 {low}° 至 {high}°：在猛犸象牙的区间内。</translation>
    </message>
    <message id="schreger.between">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: cannot tell elephant from mammoth.</source>
        <translation type="unfinished">外侧角平均 {mean}°，范围 {low}° 至 {high}°：无法区分大象与猛犸象。</translation>
    </message>
    <message id="schreger.no_rim">
        <source>Mean angle {mean}°, {low}° to {high}°, but the outer rim was not found: these may be inner lines. Cannot tell elephant from mammoth.</source>
        <translation type="unfinished">平均角 {mean}°，范围 {low}° 至 {high}°，但未找到外缘：可能是内侧纹路。无法区分大象与猛犸象。</translation>
    </message>
    <message id="schreger.no_pattern">
        <source>No pattern found: this says nothing about the material.</source>
        <translation type="unfinished">未找到纹路：这不能说明材质。</translation>
    </message>
    <message id="schreger.aid">
        <source>A photograph's angle is an aid. It holds for a face cut straight across and photographed from straight above. The laboratory decides.</source>
        <translation type="unfinished">照片上量得的角度仅供参考，只适用于垂直横切、从正上方拍摄的切面。由实验室判定。</translation>
    </message>
    <message id="schreger.retake">
        <source>A cut along the tusk shows no crossing lines, and a blurred or distant photo hides them. Photograph the cut face close, sharp and from straight above.</source>
        <translation type="unfinished">顺着象牙的切面看不到交叉纹路，照片模糊或太远也看不到。请从正上方近距离清晰拍摄切面。</translation>
    </message>
    <message id="schreger.rim">
        <source>Show the outer rim of the tusk in the photo: only the lines near it count.</source>
        <translation type="unfinished">拍摄时请包含象牙外缘：只有靠近外缘的纹路才算数。</translation>
    </message>
    <message id="schreger.zone.mammoth">
        <source>below {limit}°: mammoth</source>
        <translation type="unfinished">低于 {limit}°：猛犸象</translation>
    </message>
    <message id="schreger.zone.between">
        <source>{low}° to {high}°: cannot tell</source>
        <translation type="unfinished">{low}° 至 {high}°：无法判断</translation>
    </message>
    <message id="schreger.zone.elephant">
        <source>above {limit}°: elephant</source>
        <translation type="unfinished">高于 {limit}°：大象</translation>
    </message>
    <message id="schreger.interval">
        <source>{low}° to {high}°</source>
        <translation type="unfinished">{low}° 至 {high}°</translation>
    </message>
    <message id="schreger.places">
        <source>{concave} concave and {convex} convex angles drawn</source>
        <translation type="unfinished">已画出 {concave} 个凹角和 {convex} 个凸角</translation>
    </message>
</context>
</TS>
