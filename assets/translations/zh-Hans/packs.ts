<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>packs</name>
    <message id="packs.kind.quiz">
        <source>quiz</source>
        <translation type="unfinished">题包</translation>
    </message>
    <message id="packs.kind.model">
        <source>model</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message id="packs.size.quiz">
        <source>{count} items</source>
        <translation type="unfinished">{count} 道题</translation>
    </message>
    <message id="packs.size.model">
        <source>{count} labels</source>
        <translation type="unfinished">{count} 个标签</translation>
    </message>
    <message id="packs.set_aside">
        <source>set aside</source>
        <translation type="unfinished">已搁置</translation>
    </message>
    <message id="packs.checked">
        <source>{good} packs can be used, {bad} set aside.</source>
        <translation type="unfinished">{good} 个包可用，{bad} 个已搁置。</translation>
    </message>
    <message id="packs.kind.reference">
        <source>references</source>
        <translation type="unfinished">参考照片</translation>
    </message>
    <message id="packs.size.reference">
        <source>{count} photographs</source>
        <translation type="unfinished">{count} 张照片</translation>
    </message>
    <message id="packs.signed.unsigned">
        <source>unsigned</source>
        <translation type="unfinished">未签名</translation>
    </message>
    <message id="packs.signed.own">
        <source>signed here on {day}</source>
        <translation type="unfinished">于 {day} 在本机签名</translation>
    </message>
    <message id="packs.signed.known">
        <source>signed by {signer}, key known here since {since}</source>
        <translation type="unfinished">由 {signer} 签名，本机自 {since} 起认识此密钥</translation>
    </message>
    <message id="packs.signed.unknown">
        <source>signed by {signer}, key unknown here ({fingerprint})</source>
        <translation type="unfinished">由 {signer} 签名，本机不认识此密钥（{fingerprint}）</translation>
    </message>
    <message id="packs.signed.other_key">
        <source>signed by {signer}, but with another key than before ({fingerprint}): ask the sender</source>
        <translation type="unfinished">由 {signer} 签名，但密钥与以前不同（{fingerprint}）：请询问发送者</translation>
    </message>
    <message id="packs.already">
        <source>The pack {id} was here already, the very same; nothing was changed.</source>
        <translation type="unfinished">数据包 {id} 已在此处，内容完全相同；没有改动。</translation>
    </message>
    <message id="packs.replaced">
        <source>The pack {id} took the place of version {version}.</source>
        <translation type="unfinished">数据包 {id} 已替换版本 {version}。</translation>
    </message>
</context>
</TS>
