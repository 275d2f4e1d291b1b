<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>practice</name>
    <message id="practice.topic.materials">
        <source>Materials that look alike</source>
        <translation type="unfinished">相似材料</translation>
    </message>
    <message id="practice.topic.materials.what">
        <source>bone, resin, tagua, horn</source>
        <translation type="unfinished">骨、树脂、象牙果、角</translation>
    </message>
    <message id="practice.topic.evidence">
        <source>Evidence and first steps</source>
        <translation type="unfinished">证据与首要步骤</translation>
    </message>
    <message id="practice.topic.evidence.what">
        <source>photo, seal, custody</source>
        <translation type="unfinished">拍照、封存、保管</translation>
    </message>
    <message id="practice.topic.law">
        <source>Law and counterparts</source>
        <translation type="unfinished">法律与对口单位</translation>
    </message>
    <message id="practice.topic.law.what">
        <source>three countries</source>
        <translation type="unfinished">三个国家</translation>
    </message>
    <message id="practice.skill.decide">
        <source>Decide at the checkpoint</source>
        <translation type="unfinished">在检查站作出决定</translation>
    </message>
    <message id="practice.cell.none">
        <source>no item here trains this yet</source>
        <translation type="unfinished">目前没有练习此项的题目</translation>
    </message>
    <message id="practice.due">
        <source>due today</source>
        <translation type="unfinished">今天到期</translation>
    </message>
    <message id="practice.today">
        <source>for today</source>
        <translation type="unfinished">今天的练习</translation>
    </message>
    <message id="practice.due.rest">
        <source>{total} are due; the most at risk of being forgotten come first</source>
        <translation type="unfinished">共有{total}题到期；最容易忘记的排在前面</translation>
    </message>
    <message id="practice.minutes">
        <source>about {minutes} minutes</source>
        <translation type="unfinished">约{minutes}分钟</translation>
    </message>
    <message id="practice.minute">
        <source>about a minute</source>
        <translation type="unfinished">约一分钟</translation>
    </message>
    <message id="practice.start">
        <source>Start</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message id="practice.start.what">
        <source>{count} questions, {time}</source>
        <translation type="unfinished">{count}题，{time}</translation>
    </message>
    <message id="practice.done">
        <source>Done for today</source>
        <translation type="unfinished">今天已完成</translation>
    </message>
    <message id="practice.more">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="practice.nothing">
        <source>Nothing to practise here yet</source>
        <translation type="unfinished">目前没有可练习的内容</translation>
    </message>
    <message id="practice.mixed">
        <source>mixed up lately</source>
        <translation type="unfinished">最近混淆的</translation>
    </message>
    <message id="practice.mixed.pair">
        <source>Mixed up: {one} and {other}</source>
        <translation type="unfinished">混淆：{one}和{other}</translation>
    </message>
    <message id="practice.review">
        <source>Bring back what I learnt</source>
        <translation type="unfinished">让学过的内容再次出现</translation>
    </message>
    <message id="practice.review.what">
        <source>After the course, each question comes back on the day it would begin to be forgotten. Never scored.</source>
        <translation type="unfinished">培训后，每道题会在快要忘记的那天再次出现。从不评分。</translation>
    </message>
    <message id="practice.dates">
        <source>Card of dates</source>
        <translation type="unfinished">复习日期卡</translation>
    </message>
    <message id="practice.dates.what">
        <source>Four days for a second look, on paper</source>
        <translation type="unfinished">四个复习日期，可打印</translation>
    </message>
    <message id="practice.dates.save">
        <source>Save the card of dates</source>
        <translation type="unfinished">保存复习日期卡</translation>
    </message>
    <message id="practice.dates.saved">
        <source>Card of dates saved: {file}</source>
        <translation type="unfinished">已保存复习日期卡：{file}</translation>
    </message>
    <message id="practice.dates.title">
        <source>Practice before the follow-up</source>
        <translation type="unfinished">后续评估前的练习</translation>
    </message>
    <message id="practice.dates.from">
        <source>Counted from {day}</source>
        <translation type="unfinished">自{day}起算</translation>
    </message>
    <message id="practice.dates.days">
        <source>After</source>
        <translation type="unfinished">之后</translation>
    </message>
    <message id="practice.dates.count">
        <source>{days} days</source>
        <translation type="unfinished">{days}天</translation>
    </message>
    <message id="practice.dates.date">
        <source>Date</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message id="practice.dates.task">
        <source>What to do</source>
        <translation type="unfinished">要做的事</translation>
    </message>
    <message id="practice.dates.done">
        <source>Done</source>
        <translation type="unfinished">已完成</translation>
    </message>
    <message id="practice.dates.text">
        <source>Five minutes with the pictures of the course: say what you see, then read the answer.</source>
        <translation type="unfinished">用五分钟看培训图片：先说出所见，再看答案。</translation>
    </message>
    <message id="practice.dates.pdf">
        <source>Card to print</source>
        <translation type="unfinished">可打印的卡片</translation>
    </message>
    <message id="practice.dates.csv">
        <source>Table</source>
        <translation type="unfinished">表格</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation type="unfinished">快速练习</translation>
    </message>
    <message id="practice.drill.pairs">
        <source>Pairs</source>
        <translation type="unfinished">易混对</translation>
    </message>
    <message id="practice.drill.pairs.what">
        <source>Picture after picture: say what it shows</source>
        <translation type="unfinished">一张接一张：说出图中是什么</translation>
    </message>
    <message id="practice.drill.cue">
        <source>Find the cue</source>
        <translation type="unfinished">找特征</translation>
    </message>
    <message id="practice.drill.cue.what">
        <source>Point at the sign on the picture</source>
        <translation type="unfinished">在图上指出特征</translation>
    </message>
    <message id="practice.drill.angles">
        <source>Angles</source>
        <translation type="unfinished">角度</translation>
    </message>
    <message id="practice.drill.angles.what">
        <source>Measure where the lines of ivory cross</source>
        <translation type="unfinished">测量象牙纹线的交叉角</translation>
    </message>
    <message id="practice.drill.title">
        <source>{drill} {place} / {count}</source>
        <translation type="unfinished">{drill} {place} / {count}</translation>
    </message>
    <message id="practice.drill.making">
        <source>The round is being made ready …</source>
        <translation type="unfinished">正在准备本轮练习……</translation>
    </message>
    <message id="practice.drill.none">
        <source>There is no picture for this drill here.</source>
        <translation type="unfinished">这里没有可用于此练习的图片。</translation>
    </message>
    <message id="practice.drill.status">
        <source>Quick practice from drawn pictures; it decides nothing.</source>
        <translation type="unfinished">用绘制的图片快速练习；不作任何判定。</translation>
    </message>
    <message id="practice.drill.name.stem">
        <source>What does this picture show?</source>
        <translation type="unfinished">这张图显示的是什么？</translation>
    </message>
    <message id="practice.drill.cue.stem">
        <source>Where is it: {cue}?</source>
        <translation type="unfinished">它在哪里：{cue}？</translation>
    </message>
    <message id="practice.drill.angle.stem">
        <source>Measure an angle between two lines that cross.</source>
        <translation type="unfinished">测量两条交叉纹线之间的角度。</translation>
    </message>
    <message id="practice.drill.cannot_tell">
        <source>Cannot tell from this picture, refer it</source>
        <translation type="unfinished">从这张图无法判断，送鉴定</translation>
    </message>
    <message id="practice.drill.fits">
        <source>Fits: {name}</source>
        <translation type="unfinished">相符：{name}</translation>
    </message>
    <message id="practice.drill.given">
        <source>You said</source>
        <translation type="unfinished">你的回答</translation>
    </message>
    <message id="practice.drill.shows">
        <source>Fits better</source>
        <translation type="unfinished">更相符</translation>
    </message>
    <message id="practice.drill.go_on">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="practice.drill.sign">
        <source>{cue}: {note}</source>
        <translation type="unfinished">{cue}：{note}</translation>
    </message>
    <message id="practice.drill.unseen">
        <source>No sign in this picture settles it. Refer it, or take a better photo.</source>
        <translation type="unfinished">图中没有足以判断的特征。送鉴定，或拍一张更好的照片。</translation>
    </message>
    <message id="practice.drill.refer">
        <source>From which animal it came no photo settles: refer it.</source>
        <translation type="unfinished">来自哪种动物，照片无法确定：送鉴定。</translation>
    </message>
    <message id="practice.drill.cannot_see">
        <source>A picture shows form and surface; what a thing is made of a laboratory says.</source>
        <translation type="unfinished">图片只显示形状和表面；是什么材质由实验室确定。</translation>
    </message>
    <message id="practice.drill.next_time">
        <source>Look first for this sign: {cue}.</source>
        <translation type="unfinished">先找这个特征：{cue}。</translation>
    </message>
    <message id="practice.drill.next_time.unseen">
        <source>Ask first whether the picture shows enough.</source>
        <translation type="unfinished">先问自己：图片显示的内容够不够。</translation>
    </message>
    <message id="practice.drill.mistake">
        <source>Compare both: {one} and {other} are easily mixed up.</source>
        <translation type="unfinished">比较两者：{one}和{other}容易混淆。</translation>
    </message>
    <message id="practice.drill.mistake.refer">
        <source>The signs in this picture are enough to say what it shows.</source>
        <translation type="unfinished">图中的特征足以说明它是什么。</translation>
    </message>
    <message id="practice.drill.mistake.guess">
        <source>A guess: this picture does not show enough.</source>
        <translation type="unfinished">这是猜测：图中显示的内容不够。</translation>
    </message>
    <message id="practice.drill.elsewhere">
        <source>The sign lies in the marked place.</source>
        <translation type="unfinished">特征位于标出的地方。</translation>
    </message>
    <message id="practice.drill.angle.why">
        <source>The angles of this section lie about {degrees}°. One angle decides nothing: it takes the mean of at least ten.</source>
        <translation type="unfinished">此截面的角度约为{degrees}°。单个角度不能判断：需要至少十个角的平均值。</translation>
    </message>
    <message id="practice.drill.angle.fits">
        <source>about {degrees}°</source>
        <translation type="unfinished">约{degrees}°</translation>
    </message>
    <message id="practice.drill.angle.low">
        <source>The arms lay inside the lines, or on a narrower crossing.</source>
        <translation type="unfinished">两臂落在纹线内侧，或量了较窄的交叉。</translation>
    </message>
    <message id="practice.drill.angle.high">
        <source>The arms lay outside the lines, or on the angle beside it.</source>
        <translation type="unfinished">两臂落在纹线外侧，或量了旁边的角。</translation>
    </message>
    <message id="practice.drill.angle.next_time">
        <source>Lay the arms along two lines that cross near the rim.</source>
        <translation type="unfinished">把两臂沿靠近边缘的两条交叉纹线放置。</translation>
    </message>
    <message id="practice.drill.end">
        <source>{right} of {count} fit</source>
        <translation type="unfinished">{count}题中{right}题相符</translation>
    </message>
    <message id="practice.drill.end.pace">
        <source>about {seconds} seconds a picture</source>
        <translation type="unfinished">每张图约{seconds}秒</translation>
    </message>
    <message id="practice.drill.end.second">
        <source>about a second a picture</source>
        <translation type="unfinished">每张图约一秒</translation>
    </message>
    <message id="practice.drill.end.mixed">
        <source>Mixed up in this round</source>
        <translation type="unfinished">本轮混淆的</translation>
    </message>
    <message id="practice.drill.end.none">
        <source>Nothing mixed up in this round.</source>
        <translation type="unfinished">本轮没有混淆。</translation>
    </message>
    <message id="practice.drill.end.on">
        <source>What was mixed up comes more often in the next round.</source>
        <translation type="unfinished">混淆过的内容在下一轮会更常出现。</translation>
    </message>
    <message id="practice.drill.again">
        <source>Another round</source>
        <translation type="unfinished">再来一轮</translation>
    </message>
    <message id="practice.drill.home">
        <source>Back to Learn</source>
        <translation type="unfinished">返回学习</translation>
    </message>
    <message id="practice.part.title">
        <source>{title}: next {count}</source>
        <translation type="unfinished">{title}：接下来{count}题</translation>
    </message>
    <message id="practice.part.what">
        <source>The next {count} questions, with feedback after each answer</source>
        <translation type="unfinished">接下来{count}题，每题作答后有反馈</translation>
    </message>
    <message id="practice.sample.what">
        <source>A test of {count} questions; no feedback until the end</source>
        <translation type="unfinished">{count}题测验；结束前没有反馈</translation>
    </message>
    <message id="practice.plan.done">
        <source>Practice for today is done.</source>
        <translation type="unfinished">今天的练习已完成。</translation>
    </message>
</context>
</TS>
