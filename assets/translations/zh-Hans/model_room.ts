<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>model_room</name>
    <message id="model_room.gone">
        <source>The model “{chosen}” cannot be used any more. Check uses “{model}”.</source>
        <translation type="unfinished">模型“{chosen}”已不能使用。检查照片改用“{model}”。</translation>
    </message>
</context>
</TS>
