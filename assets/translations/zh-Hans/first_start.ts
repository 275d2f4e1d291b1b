<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>first_start</name>
    <message id="first_start.promise">
        <source>Look closely. Say what you can see.
Say when you cannot tell.</source>
        <translation type="unfinished">仔细看。说出看到的。
无法判断时，就说无法判断。</translation>
    </message>
    <message id="first_start.offline">
        <source>Works without a network. Photos never leave this computer.</source>
        <translation type="unfinished">无需网络即可使用。照片绝不离开本机。</translation>
    </message>
    <message id="first_start.language">
        <source>Language · Ngôn ngữ · 语言 · ພາສາ</source>
        <translation type="unfinished">Language · Ngôn ngữ · 语言 · ພາສາ</translation>
    </message>
    <message id="first_start.who">
        <source>Who is working?</source>
        <translation type="unfinished">当前使用者是谁？</translation>
    </message>
    <message id="first_start.change_later">
        <source>You can change this at any time</source>
        <translation type="unfinished">可随时更改</translation>
    </message>
    <message id="first_start.name">
        <source>Name or code</source>
        <translation type="unfinished">姓名或代号</translation>
    </message>
    <message id="first_start.name_hint">
        <source>A code such as LS-014 is enough. Names stay on this computer.</source>
        <translation type="unfinished">代号即可，例如 LS-014。姓名只留在本机。</translation>
    </message>
    <message id="first_start.name_missing">
        <source>Write a name or a code, for example LS-014.</source>
        <translation type="unfinished">请填写姓名或代号，例如 LS-014。</translation>
    </message>
    <message id="first_start.role">
        <source>I am here as</source>
        <translation type="unfinished">我的身份</translation>
    </message>
    <message id="first_start.role.officer">
        <source>Officer</source>
        <translation type="unfinished">执法人员</translation>
    </message>
    <message id="first_start.role.trainee">
        <source>Trainee</source>
        <translation type="unfinished">学员</translation>
    </message>
    <message id="first_start.role.trainer">
        <source>Trainer</source>
        <translation type="unfinished">培训师</translation>
    </message>
    <message id="first_start.country">
        <source>Country</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="first_start.country.CN">
        <source>China</source>
        <translation type="unfinished">中国</translation>
    </message>
    <message id="first_start.country.VN">
        <source>Viet Nam</source>
        <translation type="unfinished">越南</translation>
    </message>
    <message id="first_start.country.LA">
        <source>Lao PDR</source>
        <translation type="unfinished">老挝</translation>
    </message>
    <message id="first_start.country_missing">
        <source>Choose a country.</source>
        <translation type="unfinished">请选择国家。</translation>
    </message>
    <message id="first_start.agency">
        <source>Agency</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message id="first_start.agency_hint">
        <source>As your own agency writes its name</source>
        <translation type="unfinished">按本机构的正式名称填写</translation>
    </message>
    <message id="first_start.aid">
        <source>The photo check is a training aid, never evidence. It says what a photo is consistent with; a laboratory says what the thing is.</source>
        <translation type="unfinished">照片检查是培训辅助工具，绝非证据。它说明照片与什么相符；是什么东西由实验室判定。</translation>
    </message>
    <message id="first_start.training">
        <source>Coming to a training?</source>
        <translation type="unfinished">来参加培训？</translation>
    </message>
    <message id="first_start.training_text">
        <source>Start as a trainee. The practice and the tests of your training are in the room Learn.</source>
        <translation type="unfinished">以学员身份开始。练习和测验在“学习”栏目中。</translation>
    </message>
    <message id="first_start.training_go">
        <source>Start in Learn</source>
        <translation type="unfinished">从“学习”开始</translation>
    </message>
    <message id="first_start.data_here">
        <source>Data: this computer</source>
        <translation type="unfinished">数据：本机</translation>
    </message>
    <message id="first_start.data_stick">
        <source>Data: this stick</source>
        <translation type="unfinished">数据：此 U 盘</translation>
    </message>
    <message id="first_start.text_size_help">
        <source>Press for the next text size</source>
        <translation type="unfinished">按下切换文字大小</translation>
    </message>
    <message id="first_start.start">
        <source>Start</source>
        <translation type="unfinished">开始</translation>
    </message>
</context>
</TS>
