<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>forms_room</name>
    <message id="forms_room.title">
        <source>Examination forms</source>
        <translation type="unfinished">考试试卷</translation>
    </message>
    <message id="forms_room.sessions_text">
        <source>Parallel forms from a blueprint, sealed until you read out the code; on laptops or on paper.</source>
        <translation type="unfinished">按命题蓝图生成的平行试卷，在您宣读解封码之前保持密封；可在电脑上或纸上作答。</translation>
    </message>
    <message id="forms_room.sessions_go">
        <source>Make and open forms</source>
        <translation type="unfinished">生成与打开试卷</translation>
    </message>
    <message id="forms_room.form">
        <source>{blueprint}, form {form}</source>
        <translation type="unfinished">{blueprint}，试卷 {form}</translation>
    </message>
    <message id="forms_room.letter">
        <source>Form {form}</source>
        <translation type="unfinished">试卷 {form}</translation>
    </message>
    <message id="forms_room.letters">
        <source>Forms of this series</source>
        <translation type="unfinished">同一组试卷</translation>
    </message>
    <message id="forms_room.items">
        <source>{count} items</source>
        <translation type="unfinished">{count} 题</translation>
    </message>
    <message id="forms_room.minutes">
        <source>{count} minutes</source>
        <translation type="unfinished">{count} 分钟</translation>
    </message>
    <message id="forms_room.at_least">
        <source>at least {count}</source>
        <translation type="unfinished">至少 {count}</translation>
    </message>
    <message id="forms_room.common">
        <source>in every form</source>
        <translation type="unfinished">各卷共有</translation>
    </message>
    <message id="forms_room.file_kind">
        <source>Examination form</source>
        <translation type="unfinished">考试试卷</translation>
    </message>
    <message id="forms_room.difficulty">
        <source>{band} ({value})</source>
        <translation type="unfinished">{band}（{value}）</translation>
    </message>
    <message id="forms_room.blueprint.identification-deciding">
        <source>Identification, deciding</source>
        <translation type="unfinished">识别（可据以评定）</translation>
    </message>
    <message id="forms_room.blueprint.law-and-evidence">
        <source>Law and evidence</source>
        <translation type="unfinished">法律与证据</translation>
    </message>
    <message id="forms_room.blueprint.whole-course">
        <source>Whole course</source>
        <translation type="unfinished">全部课程</translation>
    </message>
    <message id="forms_room.blueprint.facts">
        <source>{forms} forms of {items} items, {common} in common, {minutes} minutes</source>
        <translation type="unfinished">{forms} 份试卷，每份 {items} 题，共有 {common} 题，{minutes} 分钟</translation>
    </message>
    <message id="forms_room.competency.identification">
        <source>identification</source>
        <translation type="unfinished">识别</translation>
    </message>
    <message id="forms_room.competency.legal">
        <source>law</source>
        <translation type="unfinished">法律</translation>
    </message>
    <message id="forms_room.competency.evidence">
        <source>evidence</source>
        <translation type="unfinished">证据</translation>
    </message>
    <message id="forms_room.competency.cooperation">
        <source>cooperation</source>
        <translation type="unfinished">协作</translation>
    </message>
    <message id="forms_room.kind.ivory">
        <source>ivory</source>
        <translation type="unfinished">象牙</translation>
    </message>
    <message id="forms_room.kind.pangolin">
        <source>pangolin</source>
        <translation type="unfinished">穿山甲</translation>
    </message>
    <message id="forms_room.kind.tiger">
        <source>tiger</source>
        <translation type="unfinished">虎</translation>
    </message>
    <message id="forms_room.kind.general">
        <source>general</source>
        <translation type="unfinished">综合</translation>
    </message>
    <message id="forms_room.band.easy">
        <source>easy</source>
        <translation type="unfinished">易</translation>
    </message>
    <message id="forms_room.band.middle">
        <source>middling</source>
        <translation type="unfinished">中</translation>
    </message>
    <message id="forms_room.band.hard">
        <source>hard</source>
        <translation type="unfinished">难</translation>
    </message>
    <message id="forms_room.role.protected">
        <source>protected product</source>
        <translation type="unfinished">受保护制品</translation>
    </message>
    <message id="forms_room.role.look_alike">
        <source>look-alike</source>
        <translation type="unfinished">相似物</translation>
    </message>
    <message id="forms_room.role.undecidable">
        <source>cannot be told</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="forms_room.type.single">
        <source>one answer</source>
        <translation type="unfinished">单选</translation>
    </message>
    <message id="forms_room.type.multiple">
        <source>several answers</source>
        <translation type="unfinished">多选</translation>
    </message>
    <message id="forms_room.type.true_false">
        <source>true or false</source>
        <translation type="unfinished">判断</translation>
    </message>
    <message id="forms_room.type.hotspot">
        <source>point on a picture</source>
        <translation type="unfinished">在图上指点</translation>
    </message>
    <message id="forms_room.type.pair">
        <source>same or different</source>
        <translation type="unfinished">相同或不同</translation>
    </message>
    <message id="forms_room.type.ordering">
        <source>ordering</source>
        <translation type="unfinished">排序</translation>
    </message>
    <message id="forms_room.type.matching">
        <source>matching</source>
        <translation type="unfinished">配对</translation>
    </message>
    <message id="forms_room.type.sorting">
        <source>sorting</source>
        <translation type="unfinished">归类</translation>
    </message>
    <message id="forms_room.type.numeric">
        <source>number</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message id="forms_room.type.scenario">
        <source>branching story</source>
        <translation type="unfinished">情景分支</translation>
    </message>
    <message id="forms_room.made.title">
        <source>Made on this laptop</source>
        <translation type="unfinished">本机生成的试卷</translation>
    </message>
    <message id="forms_room.made.none">
        <source>No forms yet. Forms that you make are kept here with their codes.</source>
        <translation type="unfinished">还没有试卷。您生成的试卷及其代码保存在这里。</translation>
    </message>
    <message id="forms_room.made.letters">
        <source>Forms {letters}</source>
        <translation type="unfinished">试卷 {letters}</translation>
    </message>
    <message id="forms_room.made.open">
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message id="forms_room.new.title">
        <source>New forms</source>
        <translation type="unfinished">新试卷</translation>
    </message>
    <message id="forms_room.new.lead">
        <source>Forms for before, after and the follow-up: alike in difficulty, with some common items and nothing else shared.</source>
        <translation type="unfinished">用于课前、课后和后续测验的试卷：难度相当，有少量共有题，其余各不相同。</translation>
    </message>
    <message id="forms_room.new.assemble">
        <source>Choose a blueprint and packs; the program picks the items.</source>
        <translation type="unfinished">选择命题蓝图和题包，由程序选题。</translation>
    </message>
    <message id="forms_room.new.seal">
        <source>Look at the match, swap items, seal the forms.</source>
        <translation type="unfinished">查看各卷是否相当，换题，密封。</translation>
    </message>
    <message id="forms_room.new.stick">
        <source>Put the form files on the stick; the codes stay with you.</source>
        <translation type="unfinished">把试卷文件存到 U 盘，代码由您保管。</translation>
    </message>
    <message id="forms_room.new.release">
        <source>After the test read out the code: answers and scores open.</source>
        <translation type="unfinished">测验后宣读解封码，答案和分数随即打开。</translation>
    </message>
    <message id="forms_room.new.go">
        <source>Make new forms</source>
        <translation type="unfinished">生成新试卷</translation>
    </message>
    <message id="forms_room.status">
        <source>Answers are sealed under a code that only this laptop and your list hold.</source>
        <translation type="unfinished">答案以解封码密封，只有本机和您的清单上有此码。</translation>
    </message>
    <message id="forms_room.status.sealed">
        <source>Sealed. The codes are kept on this laptop; form files hold none.</source>
        <translation type="unfinished">已密封。代码保存在本机，试卷文件中没有代码。</translation>
    </message>
    <message id="forms_room.draft">
        <source>A draft: nothing is kept until you seal it.</source>
        <translation type="unfinished">草稿：密封之前不会保存。</translation>
    </message>
    <message id="forms_room.draft.leave">
        <source>Leave the draft?</source>
        <translation type="unfinished">离开草稿？</translation>
    </message>
    <message id="forms_room.draft.leave.text">
        <source>These forms are not sealed yet. They are not kept when you leave.</source>
        <translation type="unfinished">这些试卷还没有密封。离开后不会保存。</translation>
    </message>
    <message id="forms_room.draft.stay">
        <source>Stay</source>
        <translation type="unfinished">留下</translation>
    </message>
    <message id="forms_room.draft.go">
        <source>Leave it</source>
        <translation type="unfinished">离开</translation>
    </message>
    <message id="forms_room.wish.title">
        <source>For whom and how</source>
        <translation type="unfinished">对象与方式</translation>
    </message>
    <message id="forms_room.wish.blueprint">
        <source>Blueprint</source>
        <translation type="unfinished">命题蓝图</translation>
    </message>
    <message id="forms_room.wish.holds">
        <source>Each form holds</source>
        <translation type="unfinished">每份试卷包含</translation>
    </message>
    <message id="forms_room.wish.packs">
        <source>Items from these packs</source>
        <translation type="unfinished">题目来自这些题包</translation>
    </message>
    <message id="forms_room.wish.pack">
        <source>{pack} ({count} items)</source>
        <translation type="unfinished">{pack}（{count} 题）</translation>
    </message>
    <message id="forms_room.wish.open_packs">
        <source>Packs that come with the program hold their answers in the open. For an examination that counts, use a pack that only you have.</source>
        <translation type="unfinished">随程序提供的题包含有公开的答案。正式考核请使用只有您持有的题包。</translation>
    </message>
    <message id="forms_room.wish.pace">
        <source>Pace</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message id="forms_room.pace.free">
        <source>own pace</source>
        <translation type="unfinished">各自进度</translation>
    </message>
    <message id="forms_room.pace.paced">
        <source>in step</source>
        <translation type="unfinished">统一进度</translation>
    </message>
    <message id="forms_room.pace.free.text">
        <source>Everyone has an order of their own and a clock.</source>
        <translation type="unfinished">每人题目顺序不同，有计时。</translation>
    </message>
    <message id="forms_room.pace.paced.text">
        <source>You read out a four-digit code; every laptop opens that item. No clock.</source>
        <translation type="unfinished">您宣读四位步骤码，各台电脑打开该题。不计时。</translation>
    </message>
    <message id="forms_room.wish.minutes">
        <source>Minutes</source>
        <translation type="unfinished">分钟</translation>
    </message>
    <message id="forms_room.wish.sureness">
        <source>Ask how sure one is</source>
        <translation type="unfinished">询问把握程度</translation>
    </message>
    <message id="forms_room.wish.sureness.text">
        <source>With each answer: guess, fairly sure, sure. Sure and not right is fed back.</source>
        <translation type="unfinished">每题选择：猜测、较有把握、有把握。有把握却不对的会得到反馈。</translation>
    </message>
    <message id="forms_room.wish.start">
        <source>Choose items</source>
        <translation type="unfinished">选题</translation>
    </message>
    <message id="forms_room.work.assemble">
        <source>Choosing items for forms that are alike</source>
        <translation type="unfinished">正在为相当的试卷选题</translation>
    </message>
    <message id="forms_room.work.seal">
        <source>Sealing the forms</source>
        <translation type="unfinished">正在密封试卷</translation>
    </message>
    <message id="forms_room.work.open">
        <source>Opening the forms</source>
        <translation type="unfinished">正在打开试卷</translation>
    </message>
    <message id="forms_room.work.copy">
        <source>Copying the form files</source>
        <translation type="unfinished">正在复制试卷文件</translation>
    </message>
    <message id="forms_room.work.cancel">
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message id="forms_room.match.title">
        <source>How alike the forms are</source>
        <translation type="unfinished">各卷的相当程度</translation>
    </message>
    <message id="forms_room.match.common">
        <source>{count} items are common to all forms.</source>
        <translation type="unfinished">{count} 题为各卷共有。</translation>
    </message>
    <message id="forms_room.plot.name">
        <source>Expected score from low to high ability, of {most}: {curves}</source>
        <translation type="unfinished">由低到高能力的期望得分（满分 {most}）：{curves}</translation>
    </message>
    <message id="forms_room.plot.score">
        <source>expected score</source>
        <translation type="unfinished">期望得分</translation>
    </message>
    <message id="forms_room.plot.ability">
        <source>ability (logits)</source>
        <translation type="unfinished">能力（logit）</translation>
    </message>
    <message id="forms_room.swap">
        <source>Swap</source>
        <translation type="unfinished">换题</translation>
    </message>
    <message id="forms_room.swap.title">
        <source>Swap item {place} of form {form}</source>
        <translation type="unfinished">更换试卷 {form} 第 {place} 题</translation>
    </message>
    <message id="forms_room.swap.take">
        <source>Take this one</source>
        <translation type="unfinished">用这题</translation>
    </message>
    <message id="forms_room.swap.same">
        <source>as hard as before</source>
        <translation type="unfinished">难度相同</translation>
    </message>
    <message id="forms_room.swap.harder">
        <source>harder</source>
        <translation type="unfinished">更难</translation>
    </message>
    <message id="forms_room.swap.easier">
        <source>easier</source>
        <translation type="unfinished">更易</translation>
    </message>
    <message id="forms_room.swap.match">
        <source>forms apart by {before} % before, {after} % after</source>
        <translation type="unfinished">各卷相差：之前 {before} %，之后 {after} %</translation>
    </message>
    <message id="forms_room.swap.count">
        <source>{cell}: {before} before, {after} after</source>
        <translation type="unfinished">{cell}：之前 {before}，之后 {after}</translation>
    </message>
    <message id="forms_room.swap.everywhere">
        <source>replaced in every form</source>
        <translation type="unfinished">各卷同时更换</translation>
    </message>
    <message id="forms_room.swap.done">
        <source>Item {place} was swapped.</source>
        <translation type="unfinished">第 {place} 题已更换。</translation>
    </message>
    <message id="forms_room.act.seal">
        <source>Seal and keep</source>
        <translation type="unfinished">密封并保存</translation>
    </message>
    <message id="forms_room.act.save">
        <source>Save for the stick</source>
        <translation type="unfinished">保存到 U 盘</translation>
    </message>
    <message id="forms_room.act.codes">
        <source>Codes</source>
        <translation type="unfinished">代码</translation>
    </message>
    <message id="forms_room.act.print">
        <source>Print on paper</source>
        <translation type="unfinished">打印纸质卷</translation>
    </message>
    <message id="forms_room.act.type">
        <source>Type in answer sheets</source>
        <translation type="unfinished">录入答题卡</translation>
    </message>
    <message id="forms_room.act.change">
        <source>Change an item</source>
        <translation type="unfinished">更换一题</translation>
    </message>
    <message id="forms_room.save.dialog">
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">选择 U 盘或文件夹</translation>
    </message>
    <message id="forms_room.saved">
        <source>{count} form files are in {folder}. No code is among them.</source>
        <translation type="unfinished">{count} 个试卷文件已在 {folder}，其中没有代码。</translation>
    </message>
    <message id="forms_room.codes.title">
        <source>Codes</source>
        <translation type="unfinished">代码</translation>
    </message>
    <message id="forms_room.codes.lead">
        <source>Read out the step codes during the test, the release code after it.</source>
        <translation type="unfinished">测验中宣读步骤码，测验后宣读解封码。</translation>
    </message>
    <message id="forms_room.codes.hidden">
        <source>Is this screen projected? The codes are shown only when you press.</source>
        <translation type="unfinished">屏幕是否正在投影？按下按钮后才显示代码。</translation>
    </message>
    <message id="forms_room.codes.show">
        <source>Show the codes</source>
        <translation type="unfinished">显示代码</translation>
    </message>
    <message id="forms_room.codes.steps">
        <source>Step code of each item</source>
        <translation type="unfinished">各题的步骤码</translation>
    </message>
    <message id="forms_room.codes.paper">
        <source>For the trainer alone. Keep this list apart from the form files.</source>
        <translation type="unfinished">仅供培训师使用。请与试卷文件分开保管。</translation>
    </message>
    <message id="forms_room.sit.title">
        <source>Sit a form</source>
        <translation type="unfinished">参加测验</translation>
    </message>
    <message id="forms_room.sit.open">
        <source>Sit an examination</source>
        <translation type="unfinished">参加考试</translation>
    </message>
    <message id="forms_room.sit.status">
        <source>Every answer is saved at once. Scores open when the trainer reads out the code.</source>
        <translation type="unfinished">每个答案即时保存。培训师宣读解封码后分数才会打开。</translation>
    </message>
    <message id="forms_room.shelf.title">
        <source>Forms on this laptop</source>
        <translation type="unfinished">本机上的试卷</translation>
    </message>
    <message id="forms_room.shelf.lead">
        <source>Choose the form that the trainer names. Compare its number.</source>
        <translation type="unfinished">选择培训师指定的试卷，并核对编号。</translation>
    </message>
    <message id="forms_room.shelf.none">
        <source>Open the form file from the trainer's stick, or drop it here. It is kept on this laptop.</source>
        <translation type="unfinished">打开培训师 U 盘上的试卷文件，或把它拖到这里。试卷会保存在本机。</translation>
    </message>
    <message id="forms_room.shelf.open">
        <source>Open a form file</source>
        <translation type="unfinished">打开试卷文件</translation>
    </message>
    <message id="forms_room.no_language">
        <source>not in this language, but in: {languages}</source>
        <translation type="unfinished">没有本语言版本，有：{languages}</translation>
    </message>
    <message id="forms_room.who">
        <source>Who sits it?</source>
        <translation type="unfinished">谁来作答？</translation>
    </message>
    <message id="forms_room.who.hint">
        <source>Answers are kept under this name or code.</source>
        <translation type="unfinished">答案记在此姓名或代号之下。</translation>
    </message>
    <message id="forms_room.who.new">
        <source>Somebody who is not in the list</source>
        <translation type="unfinished">不在名单上的人</translation>
    </message>
    <message id="forms_room.occasion">
        <source>Which test is it?</source>
        <translation type="unfinished">是哪一次测验？</translation>
    </message>
    <message id="forms_room.paced.title">
        <source>In step with the room</source>
        <translation type="unfinished">与全场统一进度</translation>
    </message>
    <message id="forms_room.paced.text">
        <source>The trainer reads out four digits; they open the item on every laptop.</source>
        <translation type="unfinished">培训师宣读四位数字，各台电脑随之打开题目。</translation>
    </message>
    <message id="forms_room.state.new">
        <source>Not begun.</source>
        <translation type="unfinished">尚未开始。</translation>
    </message>
    <message id="forms_room.state.open">
        <source>Open: {answered} of {count} answered. It goes on where it was.</source>
        <translation type="unfinished">进行中：{count} 题中已答 {answered} 题。从中断处继续。</translation>
    </message>
    <message id="forms_room.state.handed">
        <source>Handed in: {answered} of {count} answered.</source>
        <translation type="unfinished">已交卷：{count} 题中已答 {answered} 题。</translation>
    </message>
    <message id="forms_room.go.begin">
        <source>Begin</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message id="forms_room.go.on">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="forms_room.go.code">
        <source>Type the release code</source>
        <translation type="unfinished">输入解封码</translation>
    </message>
    <message id="forms_room.step.title">
        <source>Wait for the next code</source>
        <translation type="unfinished">等待下一个步骤码</translation>
    </message>
    <message id="forms_room.step.lead">
        <source>The trainer reads out four digits. Type them to open the item.</source>
        <translation type="unfinished">培训师宣读四位数字，输入后打开题目。</translation>
    </message>
    <message id="forms_room.step.code">
        <source>Step code</source>
        <translation type="unfinished">步骤码</translation>
    </message>
    <message id="forms_room.step.open">
        <source>Open the item</source>
        <translation type="unfinished">打开题目</translation>
    </message>
    <message id="forms_room.step.saved">
        <source>{answered} of {count} answered and saved.</source>
        <translation type="unfinished">{count} 题中已答并保存 {answered} 题。</translation>
    </message>
    <message id="forms_room.step.end">
        <source>The test is over: hand in</source>
        <translation type="unfinished">测验结束：交卷</translation>
    </message>
    <message id="forms_room.end.title">
        <source>Hand in?</source>
        <translation type="unfinished">交卷吗？</translation>
    </message>
    <message id="forms_room.end.text">
        <source>{answered} of {count} items are answered. After handing in nothing can be changed.</source>
        <translation type="unfinished">{count} 题中已答 {answered} 题。交卷后不能再改。</translation>
    </message>
    <message id="forms_room.end.stay">
        <source>Wait for the code</source>
        <translation type="unfinished">等待步骤码</translation>
    </message>
    <message id="forms_room.handed.title">
        <source>Handed in</source>
        <translation type="unfinished">已交卷</translation>
    </message>
    <message id="forms_room.handed.text">
        <source>{name}: {answered} of {count} answers are saved on this laptop. Answers open when the trainer reads out the code.</source>
        <translation type="unfinished">{name}：{count} 题中的 {answered} 个答案已存在本机。培训师宣读解封码后打开答案。</translation>
    </message>
    <message id="forms_room.handed.away">
        <source>To the forms on this laptop</source>
        <translation type="unfinished">回到本机上的试卷</translation>
    </message>
    <message id="forms_room.release.title">
        <source>The trainer's code opens answers and scores</source>
        <translation type="unfinished">培训师的解封码打开答案和分数</translation>
    </message>
    <message id="forms_room.release.lead">
        <source>Ten letters and digits, such as K7RTA-93WXD. Capitals and the dash do not matter.</source>
        <translation type="unfinished">十个字母和数字，例如 K7RTA-93WXD。大小写和连字符均可不计。</translation>
    </message>
    <message id="forms_room.release.code">
        <source>Release code</source>
        <translation type="unfinished">解封码</translation>
    </message>
    <message id="forms_room.release.open">
        <source>Open the answers</source>
        <translation type="unfinished">打开答案</translation>
    </message>
    <message id="forms_room.print.title">
        <source>Print on paper</source>
        <translation type="unfinished">打印纸质卷</translation>
    </message>
    <message id="forms_room.print.lead">
        <source>For laptops that fail and for people who write better by hand.</source>
        <translation type="unfinished">用于电脑出故障时，或更习惯手写的人。</translation>
    </message>
    <message id="forms_room.print.text">
        <source>A4 with pictures at no more than their own size, an answer sheet at the end. No answers are printed.</source>
        <translation type="unfinished">A4 纸，图片不放大，末尾附答题卡。不打印答案。</translation>
    </message>
    <message id="forms_room.print.first">
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message id="forms_room.print.second">
        <source>Second language</source>
        <translation type="unfinished">第二语言</translation>
    </message>
    <message id="forms_room.print.none">
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message id="forms_room.print.left_out">
        <source>Paper cannot ask these; they keep their numbers and count for nobody: {items}</source>
        <translation type="unfinished">纸上无法作答的题目（保留题号，不计入任何人）：{items}</translation>
    </message>
    <message id="forms_room.print.pdf">
        <source>Save as PDF</source>
        <translation type="unfinished">保存为 PDF</translation>
    </message>
    <message id="forms_room.print.printer">
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message id="forms_room.print.done">
        <source>{file}: {pages} pages written.</source>
        <translation type="unfinished">{file}：已写入 {pages} 页。</translation>
    </message>
    <message id="forms_room.paper.page">
        <source>page {page} of {pages}</source>
        <translation type="unfinished">第 {page} 页，共 {pages} 页</translation>
    </message>
    <message id="forms_room.paper.lead">
        <source>Look at each picture and answer what can be seen. Write your answers on the answer sheet at the end.</source>
        <translation type="unfinished">看图作答，只答看得到的。把答案写在末尾的答题卡上。</translation>
    </message>
    <message id="forms_room.paper.name">
        <source>Name or code</source>
        <translation type="unfinished">姓名或代号</translation>
    </message>
    <message id="forms_room.paper.date">
        <source>Date and place</source>
        <translation type="unfinished">日期和地点</translation>
    </message>
    <message id="forms_room.paper.sheet">
        <source>Answer sheet</source>
        <translation type="unfinished">答题卡</translation>
    </message>
    <message id="forms_room.paper.sheet.how">
        <source>Write letters or the number in the box. Leave it empty where you give no answer.</source>
        <translation type="unfinished">在格中写字母或数字；不作答则留空。</translation>
    </message>
    <message id="forms_room.paper.number">
        <source>A number from {least} to {most} {unit}</source>
        <translation type="unfinished">{least} 至 {most} 之间的数字 {unit}</translation>
    </message>
    <message id="forms_room.paper.how.single">
        <source>One letter.</source>
        <translation type="unfinished">写一个字母。</translation>
    </message>
    <message id="forms_room.paper.how.true_false">
        <source>One letter.</source>
        <translation type="unfinished">写一个字母。</translation>
    </message>
    <message id="forms_room.paper.how.pair">
        <source>One letter.</source>
        <translation type="unfinished">写一个字母。</translation>
    </message>
    <message id="forms_room.paper.how.multiple">
        <source>All letters that fit.</source>
        <translation type="unfinished">写出所有相符的字母。</translation>
    </message>
    <message id="forms_room.paper.how.ordering">
        <source>All letters, in order.</source>
        <translation type="unfinished">按顺序写出全部字母。</translation>
    </message>
    <message id="forms_room.paper.how.matching">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation type="unfinished">按编号顺序各写一个字母；没有则写短横。</translation>
    </message>
    <message id="forms_room.paper.how.sorting">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation type="unfinished">按编号顺序各写一个字母；没有则写短横。</translation>
    </message>
    <message id="forms_room.paper.how.numeric">
        <source>Write the number.</source>
        <translation type="unfinished">写数字。</translation>
    </message>
    <message id="forms_room.paper.not.scenario">
        <source>Not on paper: a story that branches needs the program.</source>
        <translation type="unfinished">纸上不作答：情景分支题需要使用程序。</translation>
    </message>
    <message id="forms_room.paper.not.hotspot">
        <source>Not on paper: pointing at a picture needs the program.</source>
        <translation type="unfinished">纸上不作答：在图上指点需要使用程序。</translation>
    </message>
    <message id="forms_room.paper.not.angle">
        <source>Not on paper: measuring the angle needs the program's tool.</source>
        <translation type="unfinished">纸上不作答：量角需要使用程序的工具。</translation>
    </message>
    <message id="forms_room.type.title">
        <source>Answer sheets of form {form}</source>
        <translation type="unfinished">试卷 {form} 的答题卡</translation>
    </message>
    <message id="forms_room.type.status">
        <source>What is typed is kept as you go.</source>
        <translation type="unfinished">录入内容随时保存。</translation>
    </message>
    <message id="forms_room.type.stage.people">
        <source>People</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message id="forms_room.type.stage.first">
        <source>First typing</source>
        <translation type="unfinished">第一遍</translation>
    </message>
    <message id="forms_room.type.stage.second">
        <source>Second typing</source>
        <translation type="unfinished">第二遍</translation>
    </message>
    <message id="forms_room.type.stage.settle">
        <source>Differences</source>
        <translation type="unfinished">不一致处</translation>
    </message>
    <message id="forms_room.type.lead.people">
        <source>Tick everyone whose answer sheet is here, and say which test it was.</source>
        <translation type="unfinished">勾选有答题卡的人，并说明是哪一次测验。</translation>
    </message>
    <message id="forms_room.type.lead.first">
        <source>Type what stands on each sheet. Enter moves on; an empty box is Enter alone.</source>
        <translation type="unfinished">照答题卡录入。按 Enter 到下一格；空格只按 Enter。</translation>
    </message>
    <message id="forms_room.type.lead.second">
        <source>Type the sheets once more. What was typed first is not shown; better still, somebody else types.</source>
        <translation type="unfinished">再录入一遍。第一遍的内容不显示；最好换一个人录入。</translation>
    </message>
    <message id="forms_room.type.lead.settle">
        <source>Look at the sheet where the two differ, and say what stands there.</source>
        <translation type="unfinished">两遍不一致处请查看答题卡，确定卡上写的是什么。</translation>
    </message>
    <message id="forms_room.type.lead.kept">
        <source>The sheets are kept as sittings on paper, unscored until the results are opened with the form's key.</source>
        <translation type="unfinished">答题卡已作为纸质作答保存，用试卷的密钥打开结果之前不计分。</translation>
    </message>
    <message id="forms_room.type.who">
        <source>Whose sheets are here?</source>
        <translation type="unfinished">有谁的答题卡？</translation>
    </message>
    <message id="forms_room.type.nobody">
        <source>Nobody is known on this laptop yet. Add people by name or code.</source>
        <translation type="unfinished">本机还没有人员。请按姓名或代号添加。</translation>
    </message>
    <message id="forms_room.type.add">
        <source>Somebody who is not in the list</source>
        <translation type="unfinished">不在名单上的人</translation>
    </message>
    <message id="forms_room.type.add.go">
        <source>Add</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message id="forms_room.type.person">
        <source>Person</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message id="forms_room.type.people">
        <source>{count} sheets</source>
        <translation type="unfinished">{count} 张答题卡</translation>
    </message>
    <message id="forms_room.type.left">
        <source>{count} of {all} boxes left</source>
        <translation type="unfinished">{all} 格中还剩 {count} 格</translation>
    </message>
    <message id="forms_room.type.next">
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message id="forms_room.type.keep">
        <source>Keep the answers</source>
        <translation type="unfinished">保存答案</translation>
    </message>
    <message id="forms_room.type.kept">
        <source>{count} sheets are kept.</source>
        <translation type="unfinished">已保存 {count} 张答题卡。</translation>
    </message>
    <message id="forms_room.type.leave">
        <source>To the forms</source>
        <translation type="unfinished">回到试卷</translation>
    </message>
    <message id="forms_room.type.drop">
        <source>Take this sheet away?</source>
        <translation type="unfinished">移除这张答题卡？</translation>
    </message>
    <message id="forms_room.type.drop.text">
        <source>{name}: what was typed of this sheet is lost.</source>
        <translation type="unfinished">{name}：已录入的内容将丢失。</translation>
    </message>
    <message id="forms_room.type.drop.stay">
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message id="forms_room.type.drop.go">
        <source>Take it away</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message id="forms_room.settle.none">
        <source>The two typings agree everywhere.</source>
        <translation type="unfinished">两遍录入完全一致。</translation>
    </message>
    <message id="forms_room.settle.title">
        <source>{count} differences</source>
        <translation type="unfinished">{count} 处不一致</translation>
    </message>
    <message id="forms_room.settle.lead">
        <source>Press what stands on the sheet, or type it and press Enter.</source>
        <translation type="unfinished">按下与答题卡相符的一项，或输入后按 Enter。</translation>
    </message>
    <message id="forms_room.settle.where">
        <source>{name}, item {place}</source>
        <translation type="unfinished">{name}，第 {place} 题</translation>
    </message>
    <message id="forms_room.settle.done">
        <source>settled</source>
        <translation type="unfinished">已确定</translation>
    </message>
    <message id="forms_room.settle.open">
        <source>{count} differences open</source>
        <translation type="unfinished">还有 {count} 处不一致</translation>
    </message>
    <message id="errors.not_an_answer">
        <source>{typed}: this is no answer to item {place}. It looks like this: {letters}.</source>
        <translation type="unfinished">{typed}：这不是第 {place} 题的答案。形式应为：{letters}。</translation>
    </message>
    <message id="errors.already_sat">
        <source>{count} of these people sat this form in this test before: {people}. Take their sheets away, or choose the right test.</source>
        <translation type="unfinished">其中 {count} 人在这次测验中已作答过本试卷：{people}。请移除其答题卡，或选择正确的测验。</translation>
    </message>
    <message id="errors.not_settled">
        <source>Not everything is typed twice and settled: {missing} boxes are missing, {open} differences are open.</source>
        <translation type="unfinished">尚未全部录入两遍并确定：缺 {missing} 格，{open} 处不一致未定。</translation>
    </message>
    <message id="shell.room.forms">
        <source>Examination forms</source>
        <translation type="unfinished">考试试卷</translation>
    </message>
    <message id="shell.room.sit_form">
        <source>Sit a form</source>
        <translation type="unfinished">参加测验</translation>
    </message>
    <message id="forms_room.type.back">
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
</TS>
