<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>figures</name>
    <message id="competence.shortfall.missed">
        <source>too many protected products missed</source>
        <translation type="unfinished">漏认的受保护制品过多</translation>
    </message>
    <message id="competence.shortfall.accused">
        <source>too many look-alikes taken for protected products</source>
        <translation type="unfinished">把过多相似物当成受保护制品</translation>
    </message>
    <message id="competence.shortfall.not_referred">
        <source>too few of what cannot be told by eye were referred</source>
        <translation type="unfinished">目视无法判断的物品送鉴定过少</translation>
    </message>
    <message id="competence.shortfall.critical">
        <source>a critical evidence error</source>
        <translation type="unfinished">出现严重证据错误</translation>
    </message>
    <message id="competence.shortfall.too_few_right">
        <source>too few points</source>
        <translation type="unfinished">得分不足</translation>
    </message>
    <message id="figures.flag.all_right">
        <source>everybody was right: it tells nobody apart</source>
        <translation type="unfinished">全部答对：无法区分</translation>
    </message>
    <message id="figures.flag.all_wrong">
        <source>nobody was right: check the key</source>
        <translation type="unfinished">无人答对：请核对答案</translation>
    </message>
    <message id="figures.flag.stronger_worse">
        <source>stronger people did hardly better, or worse: check the key and the wording</source>
        <translation type="unfinished">成绩好的人并不更好，甚至更差：请核对答案和措辞</translation>
    </message>
    <message id="figures.flag.too_hard">
        <source>fewer were right than by guessing: look at it again</source>
        <translation type="unfinished">答对人数少于猜测：请再看一遍</translation>
    </message>
    <message id="figures.rasch.few_people">
        <source>Fewer than {least} people answered the same items ({people} so far): there is no scale of items yet.</source>
        <translation type="unfinished">回答相同试题的不足 {least} 人（目前 {people} 人）：尚无试题量表。</translation>
    </message>
    <message id="figures.rasch.no_estimate">
        <source>The answers do not determine a scale: items are all right or all wrong, or forms share no item.</source>
        <translation type="unfinished">这些答案无法确定量表：试题全对或全错，或试卷没有共同试题。</translation>
    </message>
</context>
</TS>
