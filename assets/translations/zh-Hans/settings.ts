<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>settings</name>
    <message id="settings.title">
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message id="settings.who">
        <source>Who is working</source>
        <translation type="unfinished">当前使用者</translation>
    </message>
    <message id="settings.who_none">
        <source>Nobody has said who is working yet.</source>
        <translation type="unfinished">尚未填写使用者。</translation>
    </message>
    <message id="settings.who_change">
        <source>Somebody else is working</source>
        <translation type="unfinished">换人使用</translation>
    </message>
    <message id="settings.who_known">
        <source>People on this computer</source>
        <translation type="unfinished">本机上的人员</translation>
    </message>
    <message id="settings.who_edit">
        <source>Change these details</source>
        <translation type="unfinished">修改资料</translation>
    </message>
    <message id="settings.who_new">
        <source>Add a person</source>
        <translation type="unfinished">添加人员</translation>
    </message>
    <message id="settings.who_save">
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message id="settings.who_cancel">
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message id="settings.who_saved">
        <source>{name} is working now</source>
        <translation type="unfinished">现在由{name}使用</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message id="settings.draft">
        <source>This translation is a draft. Officers who speak the language have not read it yet. If a sentence is unclear, the English one decides.</source>
        <translation type="unfinished">此译文为草稿，尚未经使用该语言的执法人员审阅。如有不清楚之处，以英文为准。</translation>
    </message>
    <message id="settings.look">
        <source>Look</source>
        <translation type="unfinished">外观</translation>
    </message>
    <message id="settings.theme">
        <source>Colours</source>
        <translation type="unfinished">颜色</translation>
    </message>
    <message id="settings.theme.system">
        <source>As the system</source>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message id="settings.theme.light">
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>High contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message id="settings.text_size">
        <source>Text size</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message id="settings.text_size_hint">
        <source>Ctrl with + and − changes it everywhere</source>
        <translation type="unfinished">任何位置均可用 Ctrl 加 + 和 − 调整</translation>
    </message>
    <message id="settings.still">
        <source>Nothing moves on the screen</source>
        <translation type="unfinished">画面不显示动画</translation>
    </message>
    <message id="settings.data">
        <source>Where the data lies</source>
        <translation type="unfinished">数据位置</translation>
    </message>
    <message id="settings.data_text">
        <source>Answers, exhibits and these settings lie in this folder. Copy the whole folder to keep a copy.</source>
        <translation type="unfinished">答案、物证和设置都在此文件夹中。要留副本，请复制整个文件夹。</translation>
    </message>
    <message id="settings.data_portable">
        <source>The program runs from a stick; its data stays on the stick.</source>
        <translation type="unfinished">程序从 U 盘运行，数据留在 U 盘上。</translation>
    </message>
    <message id="settings.data_open">
        <source>Open the folder</source>
        <translation type="unfinished">打开文件夹</translation>
    </message>
    <message id="settings.fonts">
        <source>Fonts</source>
        <translation type="unfinished">字体</translation>
    </message>
    <message id="settings.fonts_looking">
        <source>Looking for fonts</source>
        <translation type="unfinished">正在查找字体</translation>
    </message>
    <message id="settings.fonts_all">
        <source>Latin, Chinese and Lao letters can all be shown.</source>
        <translation type="unfinished">拉丁、汉字和老挝文字均可显示。</translation>
    </message>
    <message id="settings.fonts_missing">
        <source>This computer cannot show {scripts} letters. Install: {packages}.</source>
        <translation type="unfinished">本机无法显示{scripts}文字。请安装：{packages}。</translation>
    </message>
    <message id="settings.fonts.latin">
        <source>Latin</source>
        <translation type="unfinished">拉丁</translation>
    </message>
    <message id="settings.fonts.han">
        <source>Chinese</source>
        <translation type="unfinished">中文</translation>
    </message>
    <message id="settings.fonts.lao">
        <source>Lao</source>
        <translation type="unfinished">老挝</translation>
    </message>
    <message id="settings.status">
        <source>Changes hold at once and are kept on this computer.</source>
        <translation type="unfinished">更改立即生效并保存在本机。</translation>
    </message>
    <message id="settings.version">
        <source>Borderlens {version}</source>
        <translation type="unfinished">Borderlens {version}</translation>
    </message>
</context>
</TS>
