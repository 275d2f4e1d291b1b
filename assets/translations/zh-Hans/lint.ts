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
    <message id="lint.wide">
        <source>{item}: a touch on {percent} % of the picture counts as right</source>
        <translation type="unfinished">{item}：点在图片 {percent}% 的范围内都算对</translation>
    </message>
    <message id="lint.wide.mend">
        <source>take a picture on which the sign is smaller, or set scored = false</source>
        <translation type="unfinished">换一张特征较小的图片，或设 scored = false</translation>
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
    <message id="exchange.fate.kept">
        <source>kept</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message id="exchange.fate.changed">
        <source>changed</source>
        <translation type="unfinished">有改动</translation>
    </message>
    <message id="exchange.fate.left_out">
        <source>left out</source>
        <translation type="unfinished">未带入</translation>
    </message>
    <message id="exchange.line">
        <source>{fate}: {question} (line {line}): {note}</source>
        <translation type="unfinished">{fate}：{question}（第 {line} 行）：{note}</translation>
    </message>
    <message id="exchange.line_file">
        <source>{fate}: {question}: {note}</source>
        <translation type="unfinished">{fate}：{question}：{note}</translation>
    </message>
    <message id="exchange.summary">
        <source>{kept} questions carried over, {left_out} left out, {changed} changes. Read the changes before you use them.</source>
        <translation type="unfinished">已带入 {kept} 道题，未带入 {left_out} 道，改动 {changed} 处。使用前请先看改动。</translation>
    </message>
    <message id="exchange.note.kept">
        <source>as {item}</source>
        <translation type="unfinished">编为 {item}</translation>
    </message>
    <message id="exchange.note.type">
        <source>there is nothing like a question of type {type}</source>
        <translation type="unfinished">没有与 {type} 类型相当的题目</translation>
    </message>
    <message id="exchange.note.scenario">
        <source>Moodle has nothing like a scenario</source>
        <translation type="unfinished">Moodle 没有与情景题相当的类型</translation>
    </message>
    <message id="exchange.note.undecidable_number">
        <source>Moodle cannot ask for a number that nobody can tell</source>
        <translation type="unfinished">Moodle 无法出“无人能判断”的数字题</translation>
    </message>
    <message id="exchange.note.undecidable_marker">
        <source>Moodle cannot ask for a region that is not there</source>
        <translation type="unfinished">Moodle 无法出没有区域的标记题</translation>
    </message>
    <message id="exchange.note.cannot_tell_there">
        <source>the answer 'cannot tell' cannot be given in Moodle here</source>
        <translation type="unfinished">此题在 Moodle 中不能答“无法判断”</translation>
    </message>
    <message id="exchange.note.all_regions">
        <source>in Moodle all {count} regions have to be marked, here any one of them</source>
        <translation type="unfinished">在 Moodle 中须标出全部 {count} 个区域，这里任一即可</translation>
    </message>
    <message id="exchange.note.any_region">
        <source>here any one of the {count} regions is enough</source>
        <translation type="unfinished">这里标出 {count} 个区域中的任一个即可</translation>
    </message>
    <message id="exchange.note.points_there">
        <source>Moodle counts part of the points in its own way</source>
        <translation type="unfinished">Moodle 按自己的方式计部分得分</translation>
    </message>
    <message id="exchange.note.points_here">
        <source>part of the points is counted in the program's own way</source>
        <translation type="unfinished">部分得分按本程序的方式计</translation>
    </message>
    <message id="exchange.note.edited">
        <source>changed since it was written, and taken as it is now: {names}</source>
        <translation type="unfinished">写出后有改动，按现状带入：{names}</translation>
    </message>
    <message id="exchange.note.rebuilt">
        <source>its answers were added or taken away, so it is read as a new question</source>
        <translation type="unfinished">答案有增减，按新题读取</translation>
    </message>
    <message id="exchange.note.record_damaged">
        <source>the program's own record in it is damaged; export it again</source>
        <translation type="unfinished">题内本程序的记录已损坏，请重新导出</translation>
    </message>
    <message id="exchange.note.record_newer">
        <source>it was written by a newer version of the program; update this one</source>
        <translation type="unfinished">由更新版本的程序写出，请更新本程序</translation>
    </message>
    <message id="exchange.note.shares">
        <source>the points of the right answers add up to {sum} %, not to 100</source>
        <translation type="unfinished">正确答案的分数合计 {sum} %，不是 100</translation>
    </message>
    <message id="exchange.note.shares_single">
        <source>{count} answers give all the points (the best {best} %); one has to</source>
        <translation type="unfinished">有 {count} 个答案得满分（最高 {best} %），应恰有一个</translation>
    </message>
    <message id="exchange.note.minus">
        <source>wrong answers cost no points here</source>
        <translation type="unfinished">这里答错不扣分</translation>
    </message>
    <message id="exchange.note.part">
        <source>{share} % of the points for '{text}' are not given here</source>
        <translation type="unfinished">这里不给 '{text}' {share} % 的分数</translation>
    </message>
    <message id="exchange.note.grade">
        <source>worth {found} points there, one here</source>
        <translation type="unfinished">原值 {found} 分，这里 1 分</translation>
    </message>
    <message id="exchange.note.hints">
        <source>{count} hints were left out</source>
        <translation type="unfinished">未带入 {count} 条提示</translation>
    </message>
    <message id="exchange.note.tags">
        <source>tags left out: {tags}</source>
        <translation type="unfinished">未带入标签：{tags}</translation>
    </message>
    <message id="exchange.note.format">
        <source>bold, lists and tables became plain text</source>
        <translation type="unfinished">粗体、列表和表格变为纯文字</translation>
    </message>
    <message id="exchange.note.media">
        <source>left out of the text: {kinds}</source>
        <translation type="unfinished">文字中未带入：{kinds}</translation>
    </message>
    <message id="exchange.note.picture_in_text">
        <source>pictures in answers or feedback were left out</source>
        <translation type="unfinished">未带入答案或反馈中的图片</translation>
    </message>
    <message id="exchange.note.picture_answers">
        <source>its answers are pictures; sort or match them anew in the program</source>
        <translation type="unfinished">答案是图片，请在程序里重新编排</translation>
    </message>
    <message id="exchange.note.picture_missing">
        <source>the picture {file} is not in the file; export it again with its files</source>
        <translation type="unfinished">文件中没有图片 {file}，请连同文件重新导出</translation>
    </message>
    <message id="exchange.note.picture_kind">
        <source>{file} is no JPEG, PNG or WebP picture</source>
        <translation type="unfinished">{file} 不是 JPEG、PNG 或 WebP 图片</translation>
    </message>
    <message id="exchange.note.picture_elsewhere">
        <source>the picture {file} lies elsewhere and was left out</source>
        <translation type="unfinished">图片 {file} 不在文件中，未带入</translation>
    </message>
    <message id="exchange.note.cannot_tell_here">
        <source>'cannot tell' was added as the last answer</source>
        <translation type="unfinished">已在最后加上“无法判断”</translation>
    </message>
    <message id="exchange.note.cut">
        <source>'{name}' was cut to {limit} characters</source>
        <translation type="unfinished">'{name}' 已截至 {limit} 个字符</translation>
    </message>
    <message id="exchange.note.long">
        <source>its text is longer than {limit} characters; shorten it</source>
        <translation type="unfinished">文字超过 {limit} 个字符，请缩短</translation>
    </message>
    <message id="exchange.note.no_stem">
        <source>it has no text</source>
        <translation type="unfinished">没有题干</translation>
    </message>
    <message id="exchange.note.empty_option">
        <source>an answer has no words</source>
        <translation type="unfinished">有答案没有文字</translation>
    </message>
    <message id="exchange.note.two_answers">
        <source>true or false needs two answers, here are {found}</source>
        <translation type="unfinished">判断题应有两个答案，这里有 {found} 个</translation>
    </message>
    <message id="exchange.note.no_number">
        <source>'{value}' is no number</source>
        <translation type="unfinished">'{value}' 不是数字</translation>
    </message>
    <message id="exchange.note.unit">
        <source>the unit '{unit}' is not known here; name it in the text</source>
        <translation type="unfinished">这里没有单位 '{unit}'，请写在题干里</translation>
    </message>
    <message id="exchange.note.units">
        <source>of {count} units only the first was taken</source>
        <translation type="unfinished">{count} 个单位中只取第一个</translation>
    </message>
    <message id="exchange.note.markers">
        <source>it asks for {count} different markers; here one question asks for one</source>
        <translation type="unfinished">此题有 {count} 种标记，这里一题只问一种</translation>
    </message>
    <message id="exchange.note.shape">
        <source>its region is no polygon, rectangle or circle: {shape}</source>
        <translation type="unfinished">区域不是多边形、矩形或圆：{shape}</translation>
    </message>
    <message id="exchange.note.region_outside">
        <source>its region lies outside of the picture</source>
        <translation type="unfinished">区域在图片之外</translation>
    </message>
    <message id="exchange.note.circle">
        <source>circles became polygons of 24 corners</source>
        <translation type="unfinished">圆变为 24 边形</translation>
    </message>
    <message id="exchange.note.no_day">
        <source>law items need the day on which the law was read; give it with --true-on</source>
        <translation type="unfinished">法律题须写明查阅法律的日期，请用 --true-on</translation>
    </message>
    <message id="exchange.note.too_many">
        <source>a pack holds at most {limit} items; split the file</source>
        <translation type="unfinished">一个题包最多 {limit} 道题，请拆分文件</translation>
    </message>
    <message id="exchange.note.refused">
        <source>it breaks the format of packs: {what}</source>
        <translation type="unfinished">不符合题包格式：{what}</translation>
    </message>
    <message id="exchange.note.gift_brace">
        <source>a brace is missing, or a blank line stands between the braces; write \{{ and \}} for braces in a text</source>
        <translation type="unfinished">缺少花括号，或花括号内有空行；文字中的花括号写成 \{{ 和 \}}</translation>
    </message>
    <message id="exchange.note.gift_two_answers">
        <source>there is a second pair of braces; keep one, and write \{{ and \}} for braces in a text</source>
        <translation type="unfinished">有第二对花括号；只留一对，文字中的花括号写成 \{{ 和 \}}</translation>
    </message>
    <message id="exchange.note.gift_weight">
        <source>{value} is no share from -100 to 100; write it like %50%</source>
        <translation type="unfinished">{value} 不是 -100 到 100 的比例；请写成 %50%</translation>
    </message>
    <message id="exchange.note.gift_no_sign">
        <source>'{value}' stands without = or ~ before it; put one there</source>
        <translation type="unfinished">'{value}' 前面没有 = 或 ~，请加上</translation>
    </message>
    <message id="exchange.note.gift_empty">
        <source>there is no answer after {sign}; in a text write \{sign}</source>
        <translation type="unfinished">{sign} 后面没有答案；文字中请写成 \{sign}</translation>
    </message>
    <message id="exchange.note.gift_one_answer">
        <source>there is only one answer; write at least two</source>
        <translation type="unfinished">只有一个答案；至少写两个</translation>
    </message>
    <message id="exchange.note.gift_two_right">
        <source>{count} answers begin with =; write ~%50% where several are right</source>
        <translation type="unfinished">{count} 个答案以 = 开头；多个正确时请写 ~%50%</translation>
    </message>
    <message id="exchange.note.gift_none_right">
        <source>no answer is right; begin it with =</source>
        <translation type="unfinished">没有正确答案；请以 = 开头</translation>
    </message>
    <message id="exchange.note.gift_pair">
        <source>'{value}' is no pair; write it like = left -&gt; right</source>
        <translation type="unfinished">'{value}' 不是配对；请写成 = 左 -&gt; 右</translation>
    </message>
    <message id="exchange.note.gift_number">
        <source>'{value}' is no number with tolerance; write it like 5, 5:0.5 or 3..7</source>
        <translation type="unfinished">'{value}' 不是带误差的数字；请写成 5、5:0.5 或 3..7</translation>
    </message>
    <message id="errors.questions_too_large">
        <source>{file}: the file has {megabytes} MB, the limit for questions is {limit} MB. Export fewer questions at a time.</source>
        <translation type="unfinished">{file}：文件为 {megabytes} MB，题目文件上限是 {limit} MB。请分次导出。</translation>
    </message>
    <message id="errors.not_question_file">
        <source>{file}, line {line}: this cannot be read as questions ({why}). Export the file again, or choose the other --format.</source>
        <translation type="unfinished">{file}，第 {line} 行：不能作为题目读取（{why}）。请重新导出，或改选 --format。</translation>
    </message>
    <message id="errors.entities_in_file">
        <source>{file}, line {line}: the file declares entities of its own, which are not read for safety. Export it again from Moodle.</source>
        <translation type="unfinished">{file}，第 {line} 行：文件自行声明了实体，为安全起见不读取。请从 Moodle 重新导出。</translation>
    </message>
    <message id="errors.no_questions">
        <source>{file}: none of {count} entries could be carried over; the lines above say why.</source>
        <translation type="unfinished">{file}：{count} 项都未能带入，原因见上面各行。</translation>
    </message>
    <message id="errors.language_not_in_pack">
        <source>{pack} has no texts in '{language}'. Choose one of: {known}.</source>
        <translation type="unfinished">{pack} 没有 '{language}' 的文字。请选：{known}。</translation>
    </message>
</context>
</TS>
