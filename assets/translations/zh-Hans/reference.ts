<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation type="unfinished">参考</translation>
    </message>
    <message id="reference.search">
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation type="unfinished">{all} 张中的 {shown} 张</translation>
    </message>
    <message id="reference.cues">
        <source>What to look at</source>
        <translation type="unfinished">看什么</translation>
    </message>
    <message id="reference.facts">
        <source>Sources</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation type="unfinished">此图未标注特征。</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation type="unfinished">按数字查看位置</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation type="unfinished">合成图片用于教学，不是真实物证照片。</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation type="unfinished">本机没有教学图片</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation type="unfinished">此程序副本不含图片。图片应在文件夹 {folder} 中。请从培训师的移动存储重新安装，或从其他计算机复制该文件夹。</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation type="unfinished">前往检查</translation>
    </message>
</context>
</TS>
