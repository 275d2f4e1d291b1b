<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>lint</name>
    <message id="lint.level.error">
        <source>error</source>
        <translation type="unfinished">错误</translation>
    </message>
    <message id="lint.level.warning">
        <source>warning</source>
        <translation type="unfinished">提醒</translation>
    </message>
    <message id="lint.line">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}，第 {line} 行：{what}。修正：{mend}。</translation>
    </message>
    <message id="lint.line_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}：{what}。修正：{mend}。</translation>
    </message>
    <message id="lint.summary">
        <source>In the items: {errors} errors, {warnings} warnings.</source>
        <translation type="unfinished">题目中：{errors} 个错误，{warnings} 个提醒。</translation>
    </message>
    <message id="lint.missing.language">
        <source>the pack has no texts in: {languages}</source>
        <translation type="unfinished">题包缺少这些语言的文字：{languages}</translation>
    </message>
    <message id="lint.missing.language.mend">
        <source>write them, or leave the pack to readers of the other languages</source>
        <translation type="unfinished">补写，或只供其他语言的读者使用</translation>
    </message>
    <message id="lint.missing.words">
        <source>{item}: the words of '{name}' are still to be written</source>
        <translation type="unfinished">{item}：'{name}' 的文字尚未写</translation>
    </message>
    <message id="lint.missing.words.mend">
        <source>write them; the imported file did not have them</source>
        <translation type="unfinished">请写上；导入的文件里没有</translation>
    </message>
    <message id="lint.facts.unknown">
        <source>{item}: no fact has the id {facts}</source>
        <translation type="unfinished">{item}：没有编号为 {facts} 的事实</translation>
    </message>
    <message id="lint.facts.unknown.mend">
        <source>correct the id, or make the table of facts again</source>
        <translation type="unfinished">改正编号，或重新生成事实表</translation>
    </message>
    <message id="lint.facts.unread">
        <source>{item} is scored but rests on facts that nobody has verified: {facts}</source>
        <translation type="unfinished">{item} 计分，但所依据的事实无人核实：{facts}</translation>
    </message>
    <message id="lint.facts.unread.mend">
        <source>name verified facts, or set scored = false</source>
        <translation type="unfinished">改用已核实的事实，或设 scored = false</translation>
    </message>
    <message id="lint.facts.none">
        <source>{item} is scored and names no fact</source>
        <translation type="unfinished">{item} 计分，却没有写明依据的事实</translation>
    </message>
    <message id="lint.facts.none.mend">
        <source>name the facts it rests on, or set scored = false</source>
        <translation type="unfinished">写明依据的事实，或设 scored = false</translation>
    </message>
    <message id="lint.law.undated">
        <source>{item} states law without the day on which it was read</source>
        <translation type="unfinished">{item} 涉及法律，却没有写明查阅日期</translation>
    </message>
    <message id="lint.law.undated.mend">
        <source>write true_on with the day</source>
        <translation type="unfinished">在 true_on 写上日期</translation>
    </message>
    <message id="lint.law.ahead">
        <source>{item} says that the law was read on {day}, which is still to come</source>
        <translation type="unfinished">{item} 写的法律查阅日期 {day} 尚未到来</translation>
    </message>
    <message id="lint.law.ahead.mend">
        <source>correct true_on</source>
        <translation type="unfinished">改正 true_on</translation>
    </message>
    <message id="lint.law.old">
        <source>{item} rests on law read on {day}, more than a year ago</source>
        <translation type="unfinished">{item} 依据的法律查阅于 {day}，已超过一年</translation>
    </message>
    <message id="lint.law.old.mend">
        <source>read the law again, then correct the item and true_on</source>
        <translation type="unfinished">重新查阅法律，再更正题目和 true_on</translation>
    </message>
    <message id="lint.position">
        <source>of {count} answers {found} stand in place {place}; by chance it would be about {expected}</source>
        <translation type="unfinished">{count} 个答案中有 {found} 个在第 {place} 位；随机时约 {expected} 个</translation>
    </message>
    <message id="lint.position.mend">
        <source>mix the order of the options</source>
        <translation type="unfinished">打乱选项顺序</translation>
    </message>
    <message id="lint.longest">
        <source>in {found} of {count} items the right option is the longest; by chance it would be about {expected}</source>
        <translation type="unfinished">{count} 道题中有 {found} 道的正确选项最长；随机时约 {expected} 道</translation>
    </message>
    <message id="lint.longest.mend">
        <source>shorten right options, or write wrong ones as fully</source>
        <translation type="unfinished">缩短正确选项，或把错误选项写得同样完整</translation>
    </message>
    <message id="lint.stem.same">
        <source>{item} asks the same as {other}</source>
        <translation type="unfinished">{item} 与 {other} 问的完全相同</translation>
    </message>
    <message id="lint.stem.same.mend">
        <source>keep one of the two</source>
        <translation type="unfinished">只留其中一题</translation>
    </message>
    <message id="lint.stem.near">
        <source>{item} asks nearly the same as {other}</source>
        <translation type="unfinished">{item} 与 {other} 问的几乎相同</translation>
    </message>
    <message id="lint.stem.near.mend">
        <source>ask one of them in another way, or take it out</source>
        <translation type="unfinished">换一种问法，或删去其中一题</translation>
    </message>
    <message id="lint.option.same">
        <source>{item}: two options have the same words: {first}; {second}</source>
        <translation type="unfinished">{item}：两个选项文字相同：{first}；{second}</translation>
    </message>
    <message id="lint.option.same.mend">
        <source>change one of them</source>
        <translation type="unfinished">改写其中一个</translation>
    </message>
    <message id="lint.option.near">
        <source>{item}: two options are hard to tell apart: {first}; {second}</source>
        <translation type="unfinished">{item}：两个选项难以区分：{first}；{second}</translation>
    </message>
    <message id="lint.option.near.mend">
        <source>let the difference stand out</source>
        <translation type="unfinished">把差别写明显</translation>
    </message>
    <message id="lint.truth">
        <source>{item}: nothing is marked on the picture {picture}, and nothing is known of it</source>
        <translation type="unfinished">{item}：图片 {picture} 上没有标记，也没有已知信息</translation>
    </message>
    <message id="lint.truth.mend">
        <source>mark the cue, or take a picture of the library</source>
        <translation type="unfinished">标出特征，或改用图库中的图片</translation>
    </message>
    <message id="lint.script">
        <source>{item}: {count} texts do not seem to be in the language of their file ({language}), first '{name}'</source>
        <translation type="unfinished">{item}：有 {count} 处文字似乎不是该文件的语言（{language}），第一处是 '{name}'</translation>
    </message>
    <message id="lint.script.mend">
        <source>translate it, or move it to the file of its language</source>
        <translation type="unfinished">翻译，或移到对应语言的文件</translation>
    </message>
    <message id="lint.numbers">
        <source>{item}: the numbers of '{name}' in {language} differ: missing {lost}; only here {added}</source>
        <translation type="unfinished">{item}：'{name}' 在 {language} 中数字不一致：缺少 {lost}；仅此处有 {added}</translation>
    </message>
    <message id="lint.numbers.mend">
        <source>compare the texts, and write the same numbers in all languages</source>
        <translation type="unfinished">对照各语言文字，统一数字</translation>
    </message>
    <message id="lint.claims">
        <source>{item}: '{name}' states what cannot be seen: {words}</source>
        <translation type="unfinished">{item}：'{name}' 断言了看不出的事：{words}</translation>
    </message>
    <message id="lint.claims.mend">
        <source>say what it fits, what is suspected or what the document says</source>
        <translation type="unfinished">改说与什么相符、怀疑什么或文件怎样写</translation>
    </message>
    <message id="lint.methods">
        <source>{item}: '{name}' offers a method that destroys evidence as right: {words}</source>
        <translation type="unfinished">{item}：'{name}' 把毁坏证据的方法当作正确做法：{words}</translation>
    </message>
    <message id="lint.methods.mend">
        <source>make it a wrong option and mark it as critical</source>
        <translation type="unfinished">改为错误选项，并标为严重错误</translation>
    </message>
</context>
</TS>
