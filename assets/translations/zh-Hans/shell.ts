<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>shell</name>
    <message id="shell.room.check">
        <source>Check</source>
        <translation type="unfinished">检查</translation>
    </message>
    <message id="shell.room.learn">
        <source>Learn</source>
        <translation type="unfinished">学习</translation>
    </message>
    <message id="shell.room.sessions">
        <source>Sessions</source>
        <translation type="unfinished">培训场次</translation>
    </message>
    <message id="shell.room.reference">
        <source>Reference</source>
        <translation type="unfinished">参考</translation>
    </message>
    <message id="shell.room.settings">
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message id="shell.rail">
        <source>Rooms</source>
        <translation type="unfinished">栏目</translation>
    </message>
    <message id="shell.back">
        <source>Go back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message id="shell.close">
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message id="shell.not_ready.title">
        <source>This room could not be opened</source>
        <translation type="unfinished">无法打开此栏目</translation>
    </message>
    <message id="shell.not_ready.text">
        <source>The program wrote down what happened: {file}. The other rooms work.</source>
        <translation type="unfinished">程序已记录发生的情况：{file}。其他栏目可以使用。</translation>
    </message>
    <message id="shell.offline">
        <source>No network in use</source>
        <translation type="unfinished">未使用网络</translation>
    </message>
    <message id="shell.picture.name">
        <source>Picture</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message id="shell.picture.drawn">
        <source>Drawn picture</source>
        <translation type="unfinished">合成图片</translation>
    </message>
    <message id="shell.picture.rendered">
        <source>Rendered picture</source>
        <translation type="unfinished">渲染图片</translation>
    </message>
    <message id="shell.picture.help">
        <source>Plus and minus zoom, 0 shows all, Z held down is a loupe</source>
        <translation type="unfinished">加号和减号缩放，0 显示全部，按住 Z 使用放大镜</translation>
    </message>
    <message id="shell.picture.point_help">
        <source>Click, or move with the arrows and press Enter, to point at a place</source>
        <translation type="unfinished">单击，或用方向键移动后按回车，指出位置</translation>
    </message>
    <message id="shell.tile.fits">
        <source>Fits what the picture shows</source>
        <translation type="unfinished">与图片所示相符</translation>
    </message>
    <message id="shell.tile.look_again">
        <source>Your answer, look again</source>
        <translation type="unfinished">您的回答，请再看一次</translation>
    </message>
    <message id="shell.set_aside.why">
        <source>Why</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message id="shell.error.mistake_title">
        <source>This cannot be used as it is</source>
        <translation type="unfinished">目前无法使用</translation>
    </message>
    <message id="shell.error.fault_title">
        <source>The program made a fault</source>
        <translation type="unfinished">程序出错</translation>
    </message>
    <message id="shell.error.fault_text">
        <source>What you did was not wrong. Saved answers and files are untouched. Go on working; if it happens again, give this file to whoever looks after the program: {file}</source>
        <translation type="unfinished">您的操作没有错。已保存的答案和文件未受影响。请继续工作；如再次发生，请把此文件交给程序负责人：{file}</translation>
    </message>
    <message id="shell.error.understood">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="shell.settings_damaged">
        <source>The settings file was damaged and set aside as {file}. The program started with its usual settings.</source>
        <translation type="unfinished">设置文件已损坏，另存为 {file}。程序以默认设置启动。</translation>
    </message>
    <message id="shell.settings_not_saved">
        <source>The settings could not be saved: {why}</source>
        <translation type="unfinished">无法保存设置：{why}</translation>
    </message>
    <message id="shell.person.unknown">
        <source>Who is working?</source>
        <translation type="unfinished">当前使用者？</translation>
    </message>
    <message id="shell.person.change">
        <source>Change who is working</source>
        <translation type="unfinished">更换使用者</translation>
    </message>
    <message id="shell.language.change">
        <source>Change the language</source>
        <translation type="unfinished">更改语言</translation>
    </message>
    <message id="shell.text_size">
        <source>Text size {percent} %</source>
        <translation type="unfinished">文字大小 {percent} %</translation>
    </message>
    <message id="shell.status.aid">
        <source>A training aid, never evidence. Photos stay on this computer.</source>
        <translation type="unfinished">培训辅助工具，绝非证据。照片留在本机。</translation>
    </message>
    <message id="shell.help.title">
        <source>Keys</source>
        <translation type="unfinished">按键</translation>
    </message>
    <message id="shell.help.text">
        <source>Alt+1 to Alt+5 open the rooms. F6 goes to the next part of the window. Ctrl with +, − or 0 changes the text size. Tab moves, Enter or space presses, Esc goes back. In a question the numbers answer.</source>
        <translation type="unfinished">Alt+1 至 Alt+5 打开各栏目。F6 转到窗口的下一部分。Ctrl 加 +、− 或 0 改变文字大小。Tab 移动，回车或空格按下，Esc 返回。答题时用数字键作答。</translation>
    </message>
    <message id="shell.leave.title">
        <source>Close Borderlens?</source>
        <translation type="unfinished">关闭 Borderlens？</translation>
    </message>
    <message id="shell.leave.examination">
        <source>An examination is open. The answers given so far are saved; you can come back to it.</source>
        <translation type="unfinished">测验正在进行。已作答的内容已保存，可以回来继续。</translation>
    </message>
    <message id="shell.leave.stay">
        <source>Stay</source>
        <translation type="unfinished">留下</translation>
    </message>
    <message id="shell.leave.close">
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message id="shell.unkept">
        <source>Nothing can be kept here: {why} Photos can be checked all the same; the rest lasts until the window closes.</source>
        <translation type="unfinished">此处无法保存任何内容：{why}照片仍可检查；其余内容只保留到窗口关闭为止。</translation>
    </message>
</context>
</TS>
