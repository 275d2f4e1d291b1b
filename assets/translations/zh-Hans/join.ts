<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>join</name>
    <message id="join.title">
        <source>Join a session</source>
        <translation type="unfinished">加入培训场次</translation>
    </message>
    <message id="join.lead">
        <source>Take the session file from the trainer’s stick, drop it here, or photograph the code on the wall.</source>
        <translation type="unfinished">从培训师的U盘取场次文件，拖到此处，或拍下墙上的二维码。</translation>
    </message>
    <message id="join.status">
        <source>Answers stay on this laptop until you write the bundle.</source>
        <translation type="unfinished">写出数据包之前，答案都保存在本机。</translation>
    </message>
    <message id="join.number">
        <source>Number of this laptop</source>
        <translation type="unfinished">本机编号</translation>
    </message>
    <message id="join.number.hint">
        <source>It is on the sticker; else ask the trainer.</source>
        <translation type="unfinished">见标签；没有标签请问培训师。</translation>
    </message>
    <message id="join.number.missing">
        <source>Write the number first: the trainer finds the laptop by it.</source>
        <translation type="unfinished">请先填写编号：培训师靠它找到电脑。</translation>
    </message>
    <message id="join.file">
        <source>Open the session file</source>
        <translation type="unfinished">打开场次文件</translation>
    </message>
    <message id="join.file_kind">
        <source>Session files</source>
        <translation type="unfinished">场次文件</translation>
    </message>
    <message id="join.photo">
        <source>Photo of the code</source>
        <translation type="unfinished">二维码照片</translation>
    </message>
    <message id="join.photo_kind">
        <source>Pictures</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message id="join.found">
        <source>Join by {file} on {stick}</source>
        <translation type="unfinished">用 {stick} 中的 {file} 加入</translation>
    </message>
    <message id="join.known">
        <source>On this laptop already</source>
        <translation type="unfinished">本机已加入</translation>
    </message>
    <message id="join.go_on">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="join.how">
        <source>File or code?</source>
        <translation type="unfinished">文件还是二维码？</translation>
    </message>
    <message id="join.how.text">
        <source>The file brings the list of people and the tests. The code on the wall brings neither: people then type their code, and the test comes by a stick. A screenshot can be pasted, too.</source>
        <translation type="unfinished">文件带有人员名单和试卷。墙上的二维码没有：人员需输入代码，试卷另由U盘带来。也可粘贴截图。</translation>
    </message>
    <message id="join.closed">
        <source>closed</source>
        <translation type="unfinished">已结束</translation>
    </message>
    <message id="join.fingerprint.why">
        <source>Read it to the trainer when asked: it shows that the bundle comes from this laptop.</source>
        <translation type="unfinished">培训师询问时读给他听：可表明数据包来自本机。</translation>
    </message>
    <message id="join.others">
        <source>Another session</source>
        <translation type="unfinished">其他场次</translation>
    </message>
    <message id="join.back">
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message id="join.step.who">
        <source>Who you are</source>
        <translation type="unfinished">您是谁</translation>
    </message>
    <message id="join.step.consent">
        <source>Agree</source>
        <translation type="unfinished">同意</translation>
    </message>
    <message id="join.step.tests">
        <source>Tests</source>
        <translation type="unfinished">测验</translation>
    </message>
    <message id="join.who">
        <source>Who are you?</source>
        <translation type="unfinished">您是谁？</translation>
    </message>
    <message id="join.who.lead">
        <source>Find yourself in the list. Whoever sits at this laptop does it for themselves.</source>
        <translation type="unfinished">请在名单中找到自己。由坐在本机前的人自己选择。</translation>
    </message>
    <message id="join.who.no_list">
        <source>This laptop has no list of people. Type the code that the trainer gave you.</source>
        <translation type="unfinished">本机没有人员名单。请输入培训师给您的代码。</translation>
    </message>
    <message id="join.who.search">
        <source>Search by code or name</source>
        <translation type="unfinished">按代码或姓名查找</translation>
    </message>
    <message id="join.who.search.hint">
        <source>Enter takes the one that is left.</source>
        <translation type="unfinished">按 Enter 选中剩下的一位。</translation>
    </message>
    <message id="join.who.code">
        <source>Your code</source>
        <translation type="unfinished">您的代码</translation>
    </message>
    <message id="join.who.none">
        <source>Nobody in the list has this code or name.</source>
        <translation type="unfinished">名单中没有此代码或姓名。</translation>
    </message>
    <message id="join.who.agreed">
        <source>was here</source>
        <translation type="unfinished">来过</translation>
    </message>
    <message id="join.who.new">
        <source>I am not in the list</source>
        <translation type="unfinished">我不在名单中</translation>
    </message>
    <message id="join.who.go">
        <source>This is me</source>
        <translation type="unfinished">这是我</translation>
    </message>
    <message id="join.new">
        <source>New in this session</source>
        <translation type="unfinished">本场次新人员</translation>
    </message>
    <message id="join.new.lead">
        <source>The trainer sees later that you came in addition to the list.</source>
        <translation type="unfinished">培训师之后会看到您是名单之外加入的。</translation>
    </message>
    <message id="join.new.lead.codes">
        <source>This session takes down no names. The trainer sees later that you came in addition to the list.</source>
        <translation type="unfinished">本场次不记录姓名。培训师之后会看到您是名单之外加入的。</translation>
    </message>
    <message id="join.new.code">
        <source>Code</source>
        <translation type="unfinished">代码</translation>
    </message>
    <message id="join.new.code.hint">
        <source>As the trainer gave it, for example LS-014.</source>
        <translation type="unfinished">按培训师所给填写，例如 LS-014。</translation>
    </message>
    <message id="join.new.code_missing">
        <source>Write a code; ask the trainer for one.</source>
        <translation type="unfinished">请填写代码；可向培训师索取。</translation>
    </message>
    <message id="join.new.go">
        <source>Take part</source>
        <translation type="unfinished">参加</translation>
    </message>
    <message id="join.consent">
        <source>Before you begin</source>
        <translation type="unfinished">开始之前</translation>
    </message>
    <message id="join.consent.version">
        <source>Text no. {version}</source>
        <translation type="unfinished">文本第 {version} 版</translation>
    </message>
    <message id="join.consent.leave_out">
        <source>Leave out my name</source>
        <translation type="unfinished">不记录我的姓名</translation>
    </message>
    <message id="join.consent.leave_out.hint">
        <source>Only your code goes into the bundle. A list that the trainer wrote stays with the trainer.</source>
        <translation type="unfinished">数据包中只有您的代码。培训师自己编写的名单仍由培训师保存。</translation>
    </message>
    <message id="join.consent.away">
        <source>I do not agree: back</source>
        <translation type="unfinished">我不同意：返回</translation>
    </message>
    <message id="join.consent.agree">
        <source>I agree</source>
        <translation type="unfinished">我同意</translation>
    </message>
    <message id="join.tests">
        <source>My tests: {who}</source>
        <translation type="unfinished">我的测验：{who}</translation>
    </message>
    <message id="join.my_tests">
        <source>My tests</source>
        <translation type="unfinished">我的测验</translation>
    </message>
    <message id="join.to_tests">
        <source>Back to my tests</source>
        <translation type="unfinished">返回我的测验</translation>
    </message>
    <message id="join.else">
        <source>Somebody else</source>
        <translation type="unfinished">换其他人</translation>
    </message>
    <message id="join.no_tests">
        <source>No test is planned for you in this session. Call the trainer.</source>
        <translation type="unfinished">本场次没有为您安排测验。请叫培训师。</translation>
    </message>
    <message id="join.test.locked">
        <source>not yet: the trainer fixes the criteria first</source>
        <translation type="unfinished">尚未：培训师先确定标准</translation>
    </message>
    <message id="join.test.no_form">
        <source>not on this laptop</source>
        <translation type="unfinished">不在本机</translation>
    </message>
    <message id="join.test.begun">
        <source>begun</source>
        <translation type="unfinished">已开始</translation>
    </message>
    <message id="join.test.done">
        <source>handed in</source>
        <translation type="unfinished">已交卷</translation>
    </message>
    <message id="join.extra">
        <source>Extra time: {minutes} min, not {usual}</source>
        <translation type="unfinished">延时：{minutes} 分钟（原 {usual}）</translation>
    </message>
    <message id="join.ask">
        <source>Begin now? {test}</source>
        <translation type="unfinished">现在开始？{test}</translation>
    </message>
    <message id="join.ask.text">
        <source>This test comes after the training and is sat once. Begin only when the trainer has said so.</source>
        <translation type="unfinished">此测验在培训之后进行，只做一次。培训师示意后方可开始。</translation>
    </message>
    <message id="join.ask.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">暂不</translation>
    </message>
    <message id="join.ask.go">
        <source>The trainer has said so</source>
        <translation type="unfinished">培训师已示意</translation>
    </message>
    <message id="join.next.sit">
        <source>Next: {test}. Begin when the trainer says so.</source>
        <translation type="unfinished">下一步：{test}。培训师示意后开始。</translation>
    </message>
    <message id="join.next.go_on">
        <source>Go on: {test}. What you answered is kept.</source>
        <translation type="unfinished">继续：{test}。已答内容都已保存。</translation>
    </message>
    <message id="join.next.form">
        <source>The test is not on this laptop: put in the trainer’s stick and open the form.</source>
        <translation type="unfinished">试卷不在本机：请插入培训师的U盘并打开试卷。</translation>
    </message>
    <message id="join.next.bundle">
        <source>All is handed in: call the trainer, then write the bundle to the stick.</source>
        <translation type="unfinished">已全部交卷：请叫培训师，再把数据包写入U盘。</translation>
    </message>
    <message id="join.next.call">
        <source>Nothing to sit now: call the trainer.</source>
        <translation type="unfinished">现在没有测验：请叫培训师。</translation>
    </message>
    <message id="join.next.handed">
        <source>Next: call the trainer. When everybody at this laptop is done, write the bundle to the stick.</source>
        <translation type="unfinished">下一步：请叫培训师。本机所有人完成后，把数据包写入U盘。</translation>
    </message>
    <message id="join.bundle">
        <source>My bundle for the trainer</source>
        <translation type="unfinished">给培训师的数据包</translation>
    </message>
    <message id="join.bundle.text">
        <source>Everything of this session on this laptop, readable by the trainer alone. Writing it twice loses nothing.</source>
        <translation type="unfinished">本机上本场次的全部内容，只有培训师能读取。写两次也不会丢失内容。</translation>
    </message>
    <message id="join.bundle.no_stick">
        <source>Put in a stick, or choose a folder. Only the trainer can read the bundle; writing it twice loses nothing.</source>
        <translation type="unfinished">请插入U盘或选择文件夹。只有培训师能读取；写两次也不会丢失内容。</translation>
    </message>
    <message id="join.bundle.write">
        <source>Write to {stick}</source>
        <translation type="unfinished">写入 {stick}</translation>
    </message>
    <message id="join.bundle.folder">
        <source>Choose a folder</source>
        <translation type="unfinished">选择文件夹</translation>
    </message>
    <message id="join.bundle.done">
        <source>{file} is on {where}</source>
        <translation type="unfinished">{file} 已写入 {where}</translation>
    </message>
    <message id="join.bundle.done.text">
        <source>Eject the stick and give it to the trainer. You may write it again at any time.</source>
        <translation type="unfinished">请安全弹出U盘并交给培训师。可随时再次写入。</translation>
    </message>
    <message id="join.card.none">
        <source>Joint session</source>
        <translation type="unfinished">联合培训场次</translation>
    </message>
    <message id="join.card.none.text">
        <source>With the trainer’s file or the code on the wall</source>
        <translation type="unfinished">用培训师的文件或墙上的二维码</translation>
    </message>
    <message id="join.card.open.text">
        <source>Tests, this laptop’s fingerprint, the bundle</source>
        <translation type="unfinished">测验、本机指纹、数据包</translation>
    </message>
    <message id="join.card.join">
        <source>Join</source>
        <translation type="unfinished">加入</translation>
    </message>
    <message id="join.card.open">
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
</context>
</TS>
