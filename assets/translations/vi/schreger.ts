<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>schreger</name>
    <message id="schreger.title">
        <source>Angle of the crossing lines</source>
        <translation type="unfinished">Góc của vân Schreger</translation>
    </message>
    <message id="schreger.elephant">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of elephant ivory.</source>
        <translation type="unfinished">Trung bình các góc phía ngoài {mean}°, từ {low}° đến {high}°: nằm trong vùng của ngà voi.</translation>
    </message>
    <message id="schreger.mammoth">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of mammoth ivory.</source>
        <translation type="unfinished">Trung bình các góc phía ngoài {mean}°, từ {low}° đến {high}°: nằm trong vùng của ngà voi ma mút.</translation>
    </message>
    <message id="schreger.between">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: cannot tell elephant from mammoth.</source>
        <translation type="unfinished">Trung bình các góc phía ngoài {mean}°, từ {low}° đến {high}°: không phân biệt được voi và voi ma mút.</translation>
    </message>
    <message id="schreger.no_rim">
        <source>Mean angle {mean}°, {low}° to {high}°, but the outer rim was not found: these may be inner lines. Cannot tell elephant from mammoth.</source>
        <translation type="unfinished">Góc trung bình {mean}°, từ {low}° đến {high}°, nhưng không tìm thấy vành ngoài: đây có thể là vân phía trong. Không phân biệt được voi và voi ma mút.</translation>
    </message>
    <message id="schreger.no_pattern">
        <source>No pattern found: this says nothing about the material.</source>
        <translation type="unfinished">Không tìm thấy vân: điều này không nói lên gì về chất liệu.</translation>
    </message>
    <message id="schreger.aid">
        <source>A photograph's angle is an aid. It holds for a face cut straight across and photographed from straight above. The laboratory decides.</source>
        <translation type="unfinished">Góc đo trên ảnh chỉ để hỗ trợ. Nó đúng với mặt cắt ngang vuông góc, chụp thẳng từ trên xuống. Phòng thí nghiệm quyết định.</translation>
    </message>
    <message id="schreger.retake">
        <source>A cut along the tusk shows no crossing lines, and a blurred or distant photo hides them. Photograph the cut face close, sharp and from straight above.</source>
        <translation type="unfinished">Mặt cắt dọc theo ngà không có vân Schreger, còn ảnh mờ hoặc chụp xa thì làm mất vân. Hãy chụp mặt cắt thật gần, rõ nét và thẳng từ trên xuống.</translation>
    </message>
    <message id="schreger.rim">
        <source>Show the outer rim of the tusk in the photo: only the lines near it count.</source>
        <translation type="unfinished">Hãy chụp cả vành ngoài của ngà: chỉ vân gần vành ngoài mới được tính.</translation>
    </message>
    <message id="schreger.zone.mammoth">
        <source>below {limit}°: mammoth</source>
        <translation type="unfinished">dưới {limit}°: voi ma mút</translation>
    </message>
    <message id="schreger.zone.between">
        <source>{low}° to {high}°: cannot tell</source>
        <translation type="unfinished">{low}° đến {high}°: không phân biệt được</translation>
    </message>
    <message id="schreger.zone.elephant">
        <source>above {limit}°: elephant</source>
        <translation type="unfinished">trên {limit}°: voi</translation>
    </message>
    <message id="schreger.interval">
        <source>{low}° to {high}°</source>
        <translation type="unfinished">{low}° đến {high}°</translation>
    </message>
    <message id="schreger.places">
        <source>{concave} concave and {convex} convex angles drawn</source>
        <translation type="unfinished">Đã vẽ {concave} góc lõm và {convex} góc lồi</translation>
    </message>
</context>
</TS>
