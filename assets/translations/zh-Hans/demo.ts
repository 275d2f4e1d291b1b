<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>demo</name>
    <message id="demo.step">
        <source>Making the demonstration</source>
        <translation type="unfinished">正在生成演示数据</translation>
    </message>
    <message id="demo.title">
        <source>{place} {month} (simulated)</source>
        <translation type="unfinished">{place} {month}（模拟）</translation>
    </message>
    <message id="demo.made">
        <source>Made in {folder}: {sessions} sessions, {people} simulated officers, {answers} answers.</source>
        <translation type="unfinished">已在 {folder} 生成：{sessions} 个培训场次，{people} 名模拟人员，{answers} 份作答。</translation>
    </message>
    <message id="demo.open">
        <source>Open it: borderlens --data {folder}</source>
        <translation type="unfinished">打开方式：borderlens --data {folder}</translation>
    </message>
    <message id="errors.demo_folder_in_use">
        <source>{folder} is not empty. Give a new folder for the demonstration.</source>
        <translation type="unfinished">{folder} 不是空文件夹。请为演示数据指定一个新文件夹。</translation>
    </message>
</context>
</TS>
