<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>model_train</name>
    <message id="model_train.stage.looking">
        <source>Looking at photos</source>
        <translation type="unfinished">正在查看照片</translation>
    </message>
    <message id="model_train.stage.reading">
        <source>Reading photos</source>
        <translation type="unfinished">正在读取照片</translation>
    </message>
    <message id="model_train.stage.learning">
        <source>Learning</source>
        <translation type="unfinished">正在学习</translation>
    </message>
    <message id="model_train.stage.measuring">
        <source>Measuring</source>
        <translation type="unfinished">正在测量</translation>
    </message>
    <message id="model_train.stage.writing">
        <source>Writing the pack</source>
        <translation type="unfinished">正在写入模型包</translation>
    </message>
    <message id="model_train.weight.fine">
        <source>[ok]</source>
        <translation type="unfinished">[正常]</translation>
    </message>
    <message id="model_train.weight.attention">
        <source>[look]</source>
        <translation type="unfinished">[注意]</translation>
    </message>
    <message id="model_train.weight.stop">
        <source>[STOP]</source>
        <translation type="unfinished">[停止]</translation>
    </message>
    <message id="model_train.label">
        <source>{label}: {photographs} photos, {objects} objects</source>
        <translation type="unfinished">{label}：{photographs} 张照片，{objects} 件物品</translation>
    </message>
    <message id="model_train.made">
        <source>{pack}: learnt from {photographs} photos of {objects} objects in {seconds} s.</source>
        <translation type="unfinished">{pack}：已从 {objects} 件物品的 {photographs} 张照片中学习，用时 {seconds} 秒。</translation>
    </message>
    <message id="model_train.measured">
        <source>On {photographs} photos of {objects} objects kept apart, one photo at a time:</source>
        <translation type="unfinished">在另外留出的 {objects} 件物品的 {photographs} 张照片上，逐张判断：</translation>
    </message>
    <message id="model_train.together">
        <source>All photos of an object together:</source>
        <translation type="unfinished">同一物品的全部照片一起判断：</translation>
    </message>
    <message id="model_train.count">
        <source>  {what}: {found} of {of} (likely {low} to {high} %)</source>
        <translation type="unfinished">  {what}：{of} 中 {found}（大致 {low} 至 {high} %）</translation>
    </message>
    <message id="model_train.count.missed">
        <source>protected product called a look-alike</source>
        <translation type="unfinished">受保护产品被判为相似物</translation>
    </message>
    <message id="model_train.count.accused">
        <source>look-alike called protected</source>
        <translation type="unfinished">相似物被判为受保护产品</translation>
    </message>
    <message id="model_train.count.in_set">
        <source>right product among what stays possible</source>
        <translation type="unfinished">正确产品在仍有可能的范围内</translation>
    </message>
    <message id="model_train.count.cannot_tell">
        <source>cannot tell</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="model_train.count.answered_right">
        <source>right product named, of those answered</source>
        <translation type="unfinished">作出回答的之中，说对了产品</translation>
    </message>
    <message id="model_train.card">
        <source>Everything else stands in {pack}/card.md. Read it before the pack is used.</source>
        <translation type="unfinished">其余内容见 {pack}/card.md。使用模型包之前请先阅读。</translation>
    </message>
</context>
</TS>
