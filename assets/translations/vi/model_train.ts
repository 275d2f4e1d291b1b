<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>model_train</name>
    <message id="model_train.stage.looking">
        <source>Looking at photos</source>
        <translation type="unfinished">Đang xem ảnh</translation>
    </message>
    <message id="model_train.stage.reading">
        <source>Reading photos</source>
        <translation type="unfinished">Đang đọc ảnh</translation>
    </message>
    <message id="model_train.stage.learning">
        <source>Learning</source>
        <translation type="unfinished">Đang học</translation>
    </message>
    <message id="model_train.stage.measuring">
        <source>Measuring</source>
        <translation type="unfinished">Đang đo</translation>
    </message>
    <message id="model_train.stage.writing">
        <source>Writing the pack</source>
        <translation type="unfinished">Đang ghi gói</translation>
    </message>
    <message id="model_train.weight.fine">
        <source>[ok]</source>
        <translation type="unfinished">[được]</translation>
    </message>
    <message id="model_train.weight.attention">
        <source>[look]</source>
        <translation type="unfinished">[xem lại]</translation>
    </message>
    <message id="model_train.weight.stop">
        <source>[STOP]</source>
        <translation type="unfinished">[DỪNG]</translation>
    </message>
    <message id="model_train.label">
        <source>{label}: {photographs} photos, {objects} objects</source>
        <translation type="unfinished">{label}: {photographs} ảnh, {objects} vật</translation>
    </message>
    <message id="model_train.made">
        <source>{pack}: learnt from {photographs} photos of {objects} objects in {seconds} s.</source>
        <translation type="unfinished">{pack}: đã học từ {photographs} ảnh của {objects} vật trong {seconds} giây.</translation>
    </message>
    <message id="model_train.measured">
        <source>On {photographs} photos of {objects} objects kept apart, one photo at a time:</source>
        <translation type="unfinished">Trên {photographs} ảnh của {objects} vật để riêng, từng ảnh một:</translation>
    </message>
    <message id="model_train.together">
        <source>All photos of an object together:</source>
        <translation type="unfinished">Tất cả ảnh của một vật cùng lúc:</translation>
    </message>
    <message id="model_train.count">
        <source>  {what}: {found} of {of} (likely {low} to {high} %)</source>
        <translation type="unfinished">  {what}: {found} trên {of} (khoảng {low} đến {high} %)</translation>
    </message>
    <message id="model_train.count.missed">
        <source>protected product called a look-alike</source>
        <translation type="unfinished">sản phẩm được bảo vệ bị gọi là vật giống</translation>
    </message>
    <message id="model_train.count.accused">
        <source>look-alike called protected</source>
        <translation type="unfinished">vật giống bị gọi là được bảo vệ</translation>
    </message>
    <message id="model_train.count.in_set">
        <source>right product among what stays possible</source>
        <translation type="unfinished">sản phẩm đúng nằm trong những khả năng còn lại</translation>
    </message>
    <message id="model_train.count.cannot_tell">
        <source>cannot tell</source>
        <translation type="unfinished">không xác định được</translation>
    </message>
    <message id="model_train.count.answered_right">
        <source>right product named, of those answered</source>
        <translation type="unfinished">gọi đúng sản phẩm, trong số đã trả lời</translation>
    </message>
    <message id="model_train.card">
        <source>Everything else stands in {pack}/card.md. Read it before the pack is used.</source>
        <translation type="unfinished">Mọi chi tiết khác có trong {pack}/card.md. Hãy đọc trước khi dùng gói.</translation>
    </message>
</context>
</TS>
