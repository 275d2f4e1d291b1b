<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>learn</name>
    <message id="learn.title">
        <source>Learn</source>
        <translation type="unfinished">学习</translation>
    </message>
    <message id="learn.title.question">
        <source>Question {place} / {count}</source>
        <translation type="unfinished">第 {place} / {count} 题</translation>
    </message>
    <message id="learn.title.practice">
        <source>Practice {place} / {count}</source>
        <translation type="unfinished">练习 {place} / {count}</translation>
    </message>
    <message id="learn.title.item">
        <source>Item {place}</source>
        <translation type="unfinished">第 {place} 题</translation>
    </message>
    <message id="learn.title.result">
        <source>Result: {pack}</source>
        <translation type="unfinished">结果：{pack}</translation>
    </message>
    <message id="learn.crumb.test">
        <source>Self-test: {pack}</source>
        <translation type="unfinished">自测：{pack}</translation>
    </message>
    <message id="learn.skills.title">
        <source>What you can tell apart</source>
        <translation type="unfinished">您能分辨什么</translation>
    </message>
    <message id="learn.legend.title">
        <source>How a ring fills</source>
        <translation type="unfinished">圆环的含义</translation>
    </message>
    <message id="learn.legend.not_tried">
        <source>no answer yet</source>
        <translation type="unfinished">还没有作答</translation>
    </message>
    <message id="learn.legend.started">
        <source>fewer than {few} answers, or less than half right</source>
        <translation type="unfinished">作答不足 {few} 次，或正确不到一半</translation>
    </message>
    <message id="learn.legend.getting_there">
        <source>at least {few} answers, at least half right</source>
        <translation type="unfinished">至少作答 {few} 次，正确达到一半</translation>
    </message>
    <message id="learn.legend.reliable">
        <source>{window} answers about {varied} or more items, at least {enough} right</source>
        <translation type="unfinished">作答 {window} 次，涉及至少 {varied} 道题，至少 {enough} 次正确</translation>
    </message>
    <message id="learn.legend.source">
        <source>From your own answers on this computer, at most the latest {window} in a cell. This is practice: it decides nothing.</source>
        <translation type="unfinished">只看您在本机的作答，每格最多取最近 {window} 次。这是练习，不作任何评定。</translation>
    </message>
    <message id="learn.skill.cue">
        <source>See the cue</source>
        <translation type="unfinished">看出特征</translation>
    </message>
    <message id="learn.skill.look_alikes">
        <source>Tell it from look-alikes</source>
        <translation type="unfinished">与相似物区分</translation>
    </message>
    <message id="learn.skill.limits">
        <source>Know when you cannot tell</source>
        <translation type="unfinished">知道何时无法判断</translation>
    </message>
    <message id="learn.standing.not_tried">
        <source>not yet tried</source>
        <translation type="unfinished">尚未尝试</translation>
    </message>
    <message id="learn.standing.started">
        <source>started</source>
        <translation type="unfinished">已开始</translation>
    </message>
    <message id="learn.standing.getting_there">
        <source>getting there</source>
        <translation type="unfinished">有进步</translation>
    </message>
    <message id="learn.standing.reliable">
        <source>reliable</source>
        <translation type="unfinished">可靠</translation>
    </message>
    <message id="learn.kind.ivory">
        <source>Ivory</source>
        <translation type="unfinished">象牙</translation>
    </message>
    <message id="learn.kind.ivory.what">
        <source>crossing lines, cut faces</source>
        <translation type="unfinished">交叉纹、切面</translation>
    </message>
    <message id="learn.kind.pangolin">
        <source>Pangolin scales</source>
        <translation type="unfinished">穿山甲鳞片</translation>
    </message>
    <message id="learn.kind.pangolin.what">
        <source>raw, processed, look-alikes</source>
        <translation type="unfinished">生鳞片、炮制品、相似物</translation>
    </message>
    <message id="learn.kind.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">虎和大型猫科动物</translation>
    </message>
    <message id="learn.kind.tiger.what">
        <source>skin, painted skin, bone</source>
        <translation type="unfinished">皮、染绘皮、骨</translation>
    </message>
    <message id="learn.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="learn.packs">
        <source>Packs</source>
        <translation type="unfinished">题包</translation>
    </message>
    <message id="learn.packs.none">
        <source>There is no pack here yet.</source>
        <translation type="unfinished">这里还没有题包。</translation>
    </message>
    <message id="learn.packs.items">
        <source>{count} items</source>
        <translation type="unfinished">{count} 题</translation>
    </message>
    <message id="learn.packs.drafts">
        <source>draft: {languages}</source>
        <translation type="unfinished">草稿：{languages}</translation>
    </message>
    <message id="learn.packs.minutes">
        <source>about {minutes} min</source>
        <translation type="unfinished">约 {minutes} 分钟</translation>
    </message>
    <message id="learn.packs.answered">
        <source>{answered} of {total} items answered</source>
        <translation type="unfinished">已答 {answered}/{total} 题</translation>
    </message>
    <message id="learn.packs.aside">
        <source>set aside: {why}</source>
        <translation type="unfinished">已搁置：{why}</translation>
    </message>
    <message id="learn.why.title">
        <source>Why is {pack} set aside?</source>
        <translation type="unfinished">为什么搁置 {pack}？</translation>
    </message>
    <message id="learn.why.understood">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="learn.train">
        <source>Train</source>
        <translation type="unfinished">练习</translation>
    </message>
    <message id="learn.train.on">
        <source>Go on training</source>
        <translation type="unfinished">继续练习</translation>
    </message>
    <message id="learn.train.what">
        <source>Feedback after each answer; nothing is decided</source>
        <translation type="unfinished">每题后有讲解，不作评定</translation>
    </message>
    <message id="learn.test">
        <source>Test</source>
        <translation type="unfinished">测验</translation>
    </message>
    <message id="learn.test.on">
        <source>Go on with the test</source>
        <translation type="unfinished">继续测验</translation>
    </message>
    <message id="learn.test.what">
        <source>No feedback until the end</source>
        <translation type="unfinished">结束前没有讲解</translation>
    </message>
    <message id="learn.open.train">
        <source>Training open: {pack}</source>
        <translation type="unfinished">未完成的练习：{pack}</translation>
    </message>
    <message id="learn.open.test">
        <source>Test open: {pack}</source>
        <translation type="unfinished">未完成的测验：{pack}</translation>
    </message>
    <message id="learn.open.text">
        <source>{answered} of {count} answers are saved.</source>
        <translation type="unfinished">已保存 {answered}/{count} 个答案。</translation>
    </message>
    <message id="learn.open.gone">
        <source>The pack is no longer what was asked. The saved answers stay.</source>
        <translation type="unfinished">题包已与作答时不同。已保存的答案保留。</translation>
    </message>
    <message id="learn.open.close">
        <source>Close it</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message id="learn.go_on">
        <source>Go on with question {place}</source>
        <translation type="unfinished">继续第 {place} 题</translation>
    </message>
    <message id="learn.results">
        <source>Your last results</source>
        <translation type="unfinished">您最近的结果</translation>
    </message>
    <message id="learn.results.open">
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message id="learn.results.right">
        <source>{right} of {asked} right</source>
        <translation type="unfinished">答对 {right}/{asked}</translation>
    </message>
    <message id="learn.mode.train">
        <source>training</source>
        <translation type="unfinished">练习</translation>
    </message>
    <message id="learn.mode.test">
        <source>test</source>
        <translation type="unfinished">测验</translation>
    </message>
    <message id="learn.nobody">
        <source>Say who is working first: answers are kept under a name or a code.</source>
        <translation type="unfinished">请先说明谁在使用：答案按姓名或代码保存。</translation>
    </message>
    <message id="learn.nobody.go">
        <source>Say who is working</source>
        <translation type="unfinished">说明谁在使用</translation>
    </message>
    <message id="learn.zoom">
        <source>Zoom</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message id="learn.pair.1">
        <source>First</source>
        <translation type="unfinished">第一个</translation>
    </message>
    <message id="learn.pair.2">
        <source>Second</source>
        <translation type="unfinished">第二个</translation>
    </message>
    <message id="learn.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="learn.cannot_tell.detail">
        <source>Refer to a laboratory</source>
        <translation type="unfinished">送实验室鉴定</translation>
    </message>
    <message id="learn.point.how">
        <source>Point at it on the picture: click, or move with the arrows (with Shift faster) and press Enter.</source>
        <translation type="unfinished">在图上指出：点击，或用方向键移动（按住 Shift 更快）后按 Enter。</translation>
    </message>
    <message id="learn.point.done">
        <source>A place is marked. Point again to move it.</source>
        <translation type="unfinished">已标记一处。再指一次可移动。</translation>
    </message>
    <message id="learn.point.elsewhere">
        <source>Another place</source>
        <translation type="unfinished">别的位置</translation>
    </message>
    <message id="learn.hint.cannot_tell">
        <source>Answer only what can be seen. If the picture does not show enough, answer {number} is the right one.</source>
        <translation type="unfinished">只回答看得见的。如果图片不足以判断，选 {number} 就是正确答案。</translation>
    </message>
    <message id="learn.hint.several">
        <source>Several answers belong. A number sets or takes away a tick.</source>
        <translation type="unfinished">有多个答案。数字键可勾选或取消。</translation>
    </message>
    <message id="learn.hint.answer_first">
        <source>Choose an answer first.</source>
        <translation type="unfinished">请先选择答案。</translation>
    </message>
    <message id="learn.back">
        <source>Back</source>
        <translation type="unfinished">上一题</translation>
    </message>
    <message id="learn.next">
        <source>Next</source>
        <translation type="unfinished">下一题</translation>
    </message>
    <message id="learn.answer">
        <source>Answer</source>
        <translation type="unfinished">作答</translation>
    </message>
    <message id="learn.finish">
        <source>Finish</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message id="learn.next_item">
        <source>Next question</source>
        <translation type="unfinished">下一题</translation>
    </message>
    <message id="learn.to_result">
        <source>To the result</source>
        <translation type="unfinished">查看结果</translation>
    </message>
    <message id="learn.back_to_list">
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
    </message>
    <message id="learn.flag">
        <source>Review later</source>
        <translation type="unfinished">稍后再看</translation>
    </message>
    <message id="learn.flag.off">
        <source>Marked for review</source>
        <translation type="unfinished">已标记待看</translation>
    </message>
    <message id="learn.try_again">
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message id="learn.not_saved">
        <source>The answer is not saved. It stays here.</source>
        <translation type="unfinished">答案尚未保存，仍留在这里。</translation>
    </message>
    <message id="learn.not_saved.fault">
        <source>The program made a fault and wrote it down: {file}</source>
        <translation type="unfinished">程序出错，已记录：{file}</translation>
    </message>
    <message id="learn.saved">
        <source>Saved</source>
        <translation type="unfinished">已保存</translation>
    </message>
    <message id="learn.practice_chip">
        <source>Practice, nothing is decided</source>
        <translation type="unfinished">练习模式，不作评定</translation>
    </message>
    <message id="learn.ticks">
        <source>Question {place} of {count}, {answered} answered</source>
        <translation type="unfinished">第 {place} 题，共 {count} 题，已答 {answered} 题</translation>
    </message>
    <message id="learn.finish.title">
        <source>Hand in the test?</source>
        <translation type="unfinished">交卷吗？</translation>
    </message>
    <message id="learn.finish.answered">
        <source>{answered} of {count} questions are answered and saved.</source>
        <translation type="unfinished">已作答并保存 {answered}/{count} 题。</translation>
    </message>
    <message id="learn.finish.flagged">
        <source>{count} are marked for review.</source>
        <translation type="unfinished">有 {count} 题标记待看。</translation>
    </message>
    <message id="learn.finish.final">
        <source>After handing in, answers cannot be changed.</source>
        <translation type="unfinished">交卷后不能再改答案。</translation>
    </message>
    <message id="learn.finish.open">
        <source>Look at question {place}</source>
        <translation type="unfinished">查看第 {place} 题</translation>
    </message>
    <message id="learn.finish.look_again">
        <source>Look again</source>
        <translation type="unfinished">再看一遍</translation>
    </message>
    <message id="learn.finish.hand_in">
        <source>Hand in</source>
        <translation type="unfinished">交卷</translation>
    </message>
    <message id="learn.leave.title">
        <source>Leave the test?</source>
        <translation type="unfinished">离开测验吗？</translation>
    </message>
    <message id="learn.leave.text">
        <source>{answered} of {count} answers are saved. You can come back.</source>
        <translation type="unfinished">已保存 {answered}/{count} 个答案。您可以再回来。</translation>
    </message>
    <message id="learn.leave.leave">
        <source>Leave</source>
        <translation type="unfinished">离开</translation>
    </message>
    <message id="learn.your_answer">
        <source>Your answer</source>
        <translation type="unfinished">您的回答</translation>
    </message>
    <message id="learn.fits">
        <source>Fits</source>
        <translation type="unfinished">符合</translation>
    </message>
    <message id="learn.fits_better">
        <source>Fits better</source>
        <translation type="unfinished">更符合</translation>
    </message>
    <message id="learn.no_answer">
        <source>No answer</source>
        <translation type="unfinished">未作答</translation>
    </message>
    <message id="learn.either">
        <source> or </source>
        <translation type="unfinished">或</translation>
    </message>
    <message id="learn.outcome.hit">
        <source>Found</source>
        <translation type="unfinished">已识别</translation>
    </message>
    <message id="learn.outcome.correct-clear">
        <source>Told from the protected product</source>
        <translation type="unfinished">已与受保护产品区分</translation>
    </message>
    <message id="learn.outcome.referred">
        <source>Rightly referred</source>
        <translation type="unfinished">正确送鉴定</translation>
    </message>
    <message id="learn.outcome.right">
        <source>Right</source>
        <translation type="unfinished">正确</translation>
    </message>
    <message id="learn.outcome.open">
        <source>Not answered</source>
        <translation type="unfinished">未作答</translation>
    </message>
    <message id="learn.outcome.critical">
        <source>Would harm evidence</source>
        <translation type="unfinished">会损坏证据</translation>
    </message>
    <message id="learn.outcome.miss">
        <source>Protected product missed</source>
        <translation type="unfinished">漏认受保护产品</translation>
    </message>
    <message id="learn.outcome.miss.ivory">
        <source>Ivory missed</source>
        <translation type="unfinished">漏认象牙</translation>
    </message>
    <message id="learn.outcome.miss.pangolin">
        <source>Pangolin scales missed</source>
        <translation type="unfinished">漏认穿山甲鳞片</translation>
    </message>
    <message id="learn.outcome.miss.tiger">
        <source>Big cat missed</source>
        <translation type="unfinished">漏认大型猫科动物</translation>
    </message>
    <message id="learn.outcome.false-accusation">
        <source>Look-alike taken for a protected product</source>
        <translation type="unfinished">把相似物当成了受保护产品</translation>
    </message>
    <message id="learn.outcome.false-accusation.ivory">
        <source>Look-alike taken for ivory</source>
        <translation type="unfinished">把相似物当成了象牙</translation>
    </message>
    <message id="learn.outcome.false-accusation.pangolin">
        <source>Look-alike taken for pangolin scales</source>
        <translation type="unfinished">把相似物当成了穿山甲鳞片</translation>
    </message>
    <message id="learn.outcome.false-accusation.tiger">
        <source>Look-alike taken for a big cat</source>
        <translation type="unfinished">把相似物当成了大型猫科动物</translation>
    </message>
    <message id="learn.outcome.over-referred">
        <source>Referred, though the picture decides</source>
        <translation type="unfinished">图片可判断，却送鉴定</translation>
    </message>
    <message id="learn.outcome.guessed">
        <source>Named, though the picture does not decide</source>
        <translation type="unfinished">图片不能判断，却下了结论</translation>
    </message>
    <message id="learn.outcome.partly">
        <source>Partly right</source>
        <translation type="unfinished">部分正确</translation>
    </message>
    <message id="learn.outcome.wrong">
        <source>Look again</source>
        <translation type="unfinished">再看一次</translation>
    </message>
    <message id="learn.outcome.wrong.place">
        <source>Another place fits</source>
        <translation type="unfinished">应是别的位置</translation>
    </message>
    <message id="learn.outcome.wrong.protected">
        <source>Another protected product named</source>
        <translation type="unfinished">认成了另一种受保护产品</translation>
    </message>
    <message id="learn.outcome.wrong.look_alike">
        <source>Another look-alike named</source>
        <translation type="unfinished">认成了另一种相似物</translation>
    </message>
    <message id="learn.cannot_see">
        <source>What cannot be seen</source>
        <translation type="unfinished">看不出的是</translation>
    </message>
    <message id="learn.next_time">
        <source>Look first next time</source>
        <translation type="unfinished">下次先看</translation>
    </message>
    <message id="learn.cue.original">
        <source>Original</source>
        <translation type="unfinished">原图</translation>
    </message>
    <message id="learn.cue.show">
        <source>Show cues</source>
        <translation type="unfinished">看特征</translation>
    </message>
    <message id="learn.cue.mode">
        <source>What lies on the picture</source>
        <translation type="unfinished">图上显示的内容</translation>
    </message>
    <message id="learn.cue.keys">
        <source>Press 1 to {last} to look at each</source>
        <translation type="unfinished">按 1 到 {last} 逐个查看</translation>
    </message>
    <message id="learn.count.found">
        <source>Protected products found</source>
        <translation type="unfinished">识别出的受保护产品</translation>
    </message>
    <message id="learn.count.found.what">
        <source>More is better.</source>
        <translation type="unfinished">越多越好。</translation>
    </message>
    <message id="learn.count.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">被误认的相似物</translation>
    </message>
    <message id="learn.count.accused.what">
        <source>Fewer is better.</source>
        <translation type="unfinished">越少越好。</translation>
    </message>
    <message id="learn.count.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">已送鉴定的无法判断题</translation>
    </message>
    <message id="learn.count.referred.what">
        <source>More is better.</source>
        <translation type="unfinished">越多越好。</translation>
    </message>
    <message id="learn.count.knowledge">
        <source>Cues and steps right</source>
        <translation type="unfinished">特征与步骤答对</translation>
    </message>
    <message id="learn.count.knowledge.what">
        <source>Signs, evidence, law.</source>
        <translation type="unfinished">特征、证据、法律。</translation>
    </message>
    <message id="learn.count.few">
        <source>A form that decides has at least {wanted}.</source>
        <translation type="unfinished">可作评定的试卷至少有 {wanted} 题。</translation>
    </message>
    <message id="learn.few.title">
        <source>Decided on few items</source>
        <translation type="unfinished">题目数量较少</translation>
    </message>
    <message id="learn.few.text">
        <source>This shows where to look again, not whether you are competent.</source>
        <translation type="unfinished">本次只说明哪里需要再看，不说明您是否合格。</translation>
    </message>
    <message id="learn.competent.title">
        <source>Competent by the usual criteria</source>
        <translation type="unfinished">按通常标准已合格</translation>
    </message>
    <message id="learn.competent.not_yet">
        <source>Not yet competent by the usual criteria</source>
        <translation type="unfinished">按通常标准尚未合格</translation>
    </message>
    <message id="learn.competent.text">
        <source>At least 8 of 10 protected products found, at most 2 of 10 look-alikes accused, at least half of the undecidable items referred, no critical evidence error. A session may set its own criteria.</source>
        <translation type="unfinished">受保护产品至少识别 8/10，相似物误认至多 2/10，无法判断的题至少一半送鉴定，没有严重的证据错误。培训场次可另定标准。</translation>
    </message>
    <message id="learn.critical.title">
        <source>Would harm evidence</source>
        <translation type="unfinished">会损坏证据</translation>
    </message>
    <message id="learn.critical.text">
        <source>In {count} of the answers a step was chosen that harms the exhibit. Open the item and read why.</source>
        <translation type="unfinished">有 {count} 个答案选了会损坏物证的步骤。请打开该题看原因。</translation>
    </message>
    <message id="learn.result.list">
        <source>{answered} of {asked} items answered</source>
        <translation type="unfinished">已答 {answered}/{asked} 题</translation>
    </message>
    <message id="learn.result.done">
        <source>Back to Learn</source>
        <translation type="unfinished">返回学习</translation>
    </message>
    <message id="learn.export.responses">
        <source>Save answers (CSV)</source>
        <translation type="unfinished">保存答案（CSV）</translation>
    </message>
    <message id="learn.export.scores">
        <source>Save scores (CSV)</source>
        <translation type="unfinished">保存得分（CSV）</translation>
    </message>
    <message id="learn.export.title">
        <source>Save as a table</source>
        <translation type="unfinished">存为表格</translation>
    </message>
    <message id="learn.export.filter">
        <source>Table</source>
        <translation type="unfinished">表格</translation>
    </message>
    <message id="learn.export.done">
        <source>{rows} rows saved in {file}</source>
        <translation type="unfinished">已将 {rows} 行保存到 {file}</translation>
    </message>
    <message id="learn.status.home">
        <source>Practice gives feedback after each answer and decides nothing.</source>
        <translation type="unfinished">练习每题后有讲解，不作任何评定。</translation>
    </message>
    <message id="learn.status.packs">
        <source>Packs ready: {count}</source>
        <translation type="unfinished">可用题包：{count}</translation>
    </message>
    <message id="learn.status.set_aside">
        <source>set aside: {count}</source>
        <translation type="unfinished">已搁置：{count}</translation>
    </message>
    <message id="learn.status.result">
        <source>Missed and accused are two different errors and are never added up.</source>
        <translation type="unfinished">漏认和误认是两种不同的错误，从不相加。</translation>
    </message>
    <message id="learn.status.saved">
        <source>Each answer is saved before the next question</source>
        <translation type="unfinished">每个答案在进入下一题前保存</translation>
    </message>
    <message id="learn.status.draft">
        <source>Draft translation</source>
        <translation type="unfinished">译文为草稿</translation>
    </message>
    <message id="learn.status.drawn">
        <source>Drawn for learning, not a photo of a real exhibit.</source>
        <translation type="unfinished">合成图片用于教学，不是真实物证照片。</translation>
    </message>
    <message id="learn.status.sources">
        <source>Sources {facts}</source>
        <translation type="unfinished">来源 {facts}</translation>
    </message>
    <message id="learn.unkept">
        <source>Answers cannot be kept here, so no practice and no test can begin.</source>
        <translation type="unfinished">此处无法保存答案，因此不能开始练习或测试。</translation>
    </message>
    <message id="learn.undo">
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message id="learn.order.how">
        <source>Choose a step with the arrows. Press the number of its place, 1 to {last}, or Ctrl with the arrows. Dragging does the same.</source>
        <translation type="unfinished">用方向键选一个步骤，再按位置的数字（1 到 {last}），或按 Ctrl 加方向键。也可以拖动。</translation>
    </message>
    <message id="learn.order.first">
        <source>Put the steps in order first. As dealt they are no answer.</source>
        <translation type="unfinished">请先排好步骤。原来的顺序不算答案。</translation>
    </message>
    <message id="learn.order.row">
        <source>Place {place} of {count}: {words}</source>
        <translation type="unfinished">第 {place} 位，共 {count} 位：{words}</translation>
    </message>
    <message id="learn.order.up">
        <source>Move up: {words}</source>
        <translation type="unfinished">上移：{words}</translation>
    </message>
    <message id="learn.order.down">
        <source>Move down: {words}</source>
        <translation type="unfinished">下移：{words}</translation>
    </message>
    <message id="learn.match.left">
        <source>Each of these</source>
        <translation type="unfinished">左边每一项</translation>
    </message>
    <message id="learn.match.right">
        <source>goes with</source>
        <translation type="unfinished">对应</translation>
    </message>
    <message id="learn.match.with">
        <source>{number} · {words}</source>
        <translation type="unfinished">{number} · {words}</translation>
    </message>
    <message id="learn.match.open">
        <source>Nothing chosen yet</source>
        <translation type="unfinished">还没有选</translation>
    </message>
    <message id="learn.match.how">
        <source>Choose a row, then press the number of what goes with it, 1 to {last}. A number may be used more than once.</source>
        <translation type="unfinished">先选一行，再按与它对应的数字（1 到 {last}）。同一个数字可以用多次。</translation>
    </message>
    <message id="learn.match.first">
        <source>Give every row a number first.</source>
        <translation type="unfinished">请先给每一行选一个数字。</translation>
    </message>
    <message id="learn.sort.left">
        <source>{count} left</source>
        <translation type="unfinished">还剩 {count} 个</translation>
    </message>
    <message id="learn.sort.how">
        <source>Drag each into its group, or press the number of the group, 1 to {last}. Arrows choose, Backspace takes back.</source>
        <translation type="unfinished">把每一个拖到组里，或按组的数字（1 到 {last}）。方向键选择，退格键取回。</translation>
    </message>
    <message id="learn.sort.in_tray">
        <source>not sorted yet</source>
        <translation type="unfinished">还没有分组</translation>
    </message>
    <message id="learn.sort.count">
        <source>{count} here</source>
        <translation type="unfinished">这里有 {count} 个</translation>
    </message>
    <message id="learn.sort.larger">
        <source>Larger</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message id="learn.sort.first">
        <source>Sort every one first.</source>
        <translation type="unfinished">请先全部分好组。</translation>
    </message>
    <message id="learn.number.how">
        <source>Type the number, or step with up and down.</source>
        <translation type="unfinished">输入数字，或用上下键调整。</translation>
    </message>
    <message id="learn.number.angle">
        <source>Lay the corner and both arms on two crossing lines of the picture. Tab goes from handle to handle, arrows move it, with Shift faster. Or type the angle.</source>
        <translation type="unfinished">把顶点和两条边放在图上两条相交的线上。Tab 切换控点，方向键移动，加 Shift 更快。也可以直接输入角度。</translation>
    </message>
    <message id="learn.number.first">
        <source>Enter a number first.</source>
        <translation type="unfinished">请先输入数字。</translation>
    </message>
    <message id="learn.number.range">
        <source>From {least} to {most}</source>
        <translation type="unfinished">从 {least} 到 {most}</translation>
    </message>
    <message id="learn.number.name">
        <source>Number, {unit}</source>
        <translation type="unfinished">数字，{unit}</translation>
    </message>
    <message id="learn.number.bare">
        <source>Number</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message id="learn.number.less">
        <source>A step less</source>
        <translation type="unfinished">减一步</translation>
    </message>
    <message id="learn.number.more">
        <source>A step more</source>
        <translation type="unfinished">加一步</translation>
    </message>
    <message id="learn.unit.degrees">
        <source>degrees</source>
        <translation type="unfinished">度</translation>
    </message>
    <message id="learn.unit.mm">
        <source>mm</source>
        <translation type="unfinished">毫米</translation>
    </message>
    <message id="learn.unit.kg">
        <source>kg</source>
        <translation type="unfinished">千克</translation>
    </message>
    <message id="learn.unit.g">
        <source>g</source>
        <translation type="unfinished">克</translation>
    </message>
    <message id="learn.unit.years">
        <source>years</source>
        <translation type="unfinished">年</translation>
    </message>
    <message id="learn.unit.days">
        <source>days</source>
        <translation type="unfinished">天</translation>
    </message>
    <message id="learn.unit.pieces">
        <source>pieces</source>
        <translation type="unfinished">件</translation>
    </message>
    <message id="learn.hint.cannot_tell.key">
        <source>Answer only what can be seen. If the picture does not show enough, {letter} (cannot tell) is the right answer.</source>
        <translation type="unfinished">只回答看得见的。图片不够时，{letter}（无法判断）就是正确答案。</translation>
    </message>
    <message id="learn.story.how">
        <source>A number chooses, Enter decides. What is decided stands.</source>
        <translation type="unfinished">数字键选择，回车键决定。决定后不能更改。</translation>
    </message>
    <message id="learn.story.first">
        <source>Choose first what to do.</source>
        <translation type="unfinished">请先选择怎么做。</translation>
    </message>
    <message id="learn.story.decide">
        <source>Decide</source>
        <translation type="unfinished">决定</translation>
    </message>
    <message id="learn.story.go_on">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="learn.story.count">
        <source>Decision {number}</source>
        <translation type="unfinished">第 {number} 个决定</translation>
    </message>
    <message id="learn.story.ended">
        <source>The story is at its end. Decisions taken: {count}.</source>
        <translation type="unfinished">情景已结束。共作了 {count} 个决定。</translation>
    </message>
    <message id="learn.story.after">
        <source>What follows</source>
        <translation type="unfinished">接下来</translation>
    </message>
    <message id="learn.story.record">
        <source>Your decisions</source>
        <translation type="unfinished">您的决定</translation>
    </message>
    <message id="learn.story.better">
        <source>Better here: {choice}</source>
        <translation type="unfinished">这里更好的做法：{choice}</translation>
    </message>
    <message id="learn.story.good">
        <source>A good step</source>
        <translation type="unfinished">做得好</translation>
    </message>
    <message id="learn.story.end">
        <source>How it ended</source>
        <translation type="unfinished">结局</translation>
    </message>
    <message id="learn.story.unfinished">
        <source>Not taken to its end</source>
        <translation type="unfinished">没有走到结局</translation>
    </message>
    <message id="learn.story.sum">
        <source>{good} of {all} decisions were the best one there</source>
        <translation type="unfinished">{all} 个决定中有 {good} 个是当时最好的</translation>
    </message>
    <message id="learn.sure.ask">
        <source>How sure are you?</source>
        <translation type="unfinished">您有多大把握？</translation>
    </message>
    <message id="learn.sure.1">
        <source>Guess</source>
        <translation type="unfinished">猜的</translation>
    </message>
    <message id="learn.sure.2">
        <source>Fairly sure</source>
        <translation type="unfinished">比较有把握</translation>
    </message>
    <message id="learn.sure.3">
        <source>Sure</source>
        <translation type="unfinished">有把握</translation>
    </message>
    <message id="learn.sure.first">
        <source>Say how sure you are, or go on without it.</source>
        <translation type="unfinished">请说明您有多大把握，也可以直接继续。</translation>
    </message>
    <message id="learn.sure.over.title">
        <source>You were sure here</source>
        <translation type="unfinished">这一题您很有把握</translation>
    </message>
    <message id="learn.sure.over.text">
        <source>What feels certain is looked at least, by everyone. Of all your answers this one repays a second look most.</source>
        <translation type="unfinished">觉得有把握的东西，人人都看得最少。这一题最值得再看一遍。</translation>
    </message>
    <message id="learn.sure.lucky.title">
        <source>A guess that fits</source>
        <translation type="unfinished">猜对了</translation>
    </message>
    <message id="learn.sure.lucky.text">
        <source>See why it fits, and the next time it is no guess.</source>
        <translation type="unfinished">看看为什么对，下次就不用猜了。</translation>
    </message>
    <message id="learn.law.true_on">
        <source>True on {date}: check the current text</source>
        <translation type="unfinished">截至 {date}：请核对现行文本</translation>
    </message>
    <message id="learn.law.old.title">
        <source>Read on {date}, more than a year ago</source>
        <translation type="unfinished">查阅于 {date}，已超过一年</translation>
    </message>
    <message id="learn.law.old.text">
        <source>The law may have changed. Look at the text in force before you act on it.</source>
        <translation type="unfinished">法律可能已经修改。照办之前请查看现行文本。</translation>
    </message>
    <message id="learn.pause">
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message id="learn.pause.title">
        <source>Paused</source>
        <translation type="unfinished">已暂停</translation>
    </message>
    <message id="learn.pause.text">
        <source>The question is covered and the clock stands still.</source>
        <translation type="unfinished">题目已遮住，计时停止。</translation>
    </message>
    <message id="learn.pause.go_on">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="learn.time.left">
        <source>{clock} left</source>
        <translation type="unfinished">剩余 {clock}</translation>
    </message>
    <message id="learn.time.minutes">
        <source>{minutes} minutes left</source>
        <translation type="unfinished">还剩 {minutes} 分钟</translation>
    </message>
    <message id="learn.time.minute">
        <source>Less than a minute left</source>
        <translation type="unfinished">不到 1 分钟</translation>
    </message>
    <message id="learn.time.over.title">
        <source>The time is over</source>
        <translation type="unfinished">时间到</translation>
    </message>
    <message id="learn.time.over.text">
        <source>{answered} of {count} questions are answered and saved. They are handed in now.</source>
        <translation type="unfinished">{count} 题中已回答并保存 {answered} 题，现在交卷。</translation>
    </message>
    <message id="learn.time.over.hand_in">
        <source>Hand in</source>
        <translation type="unfinished">交卷</translation>
    </message>
    <message id="learn.record.order">
        <source>The right order</source>
        <translation type="unfinished">正确顺序</translation>
    </message>
    <message id="learn.record.order.yours">
        <source>yours: place {place}</source>
        <translation type="unfinished">您的：第 {place} 位</translation>
    </message>
    <message id="learn.record.order.sum">
        <source>{right} of {all} steps stand where they belong</source>
        <translation type="unfinished">{all} 个步骤中 {right} 个位置正确</translation>
    </message>
    <message id="learn.record.matching">
        <source>What goes with what</source>
        <translation type="unfinished">对应关系</translation>
    </message>
    <message id="learn.record.sorting">
        <source>What belongs in which group</source>
        <translation type="unfinished">各属于哪一组</translation>
    </message>
    <message id="learn.record.placed.sum">
        <source>{right} of {all} put where they belong</source>
        <translation type="unfinished">{all} 个中 {right} 个放对了</translation>
    </message>
    <message id="learn.record.yours">
        <source>yours: {words}</source>
        <translation type="unfinished">您的：{words}</translation>
    </message>
    <message id="learn.record.open">
        <source>not placed</source>
        <translation type="unfinished">没有放</translation>
    </message>
    <message id="learn.record.right">
        <source>right</source>
        <translation type="unfinished">正确</translation>
    </message>
    <message id="learn.record.number">
        <source>{value} {unit}</source>
        <translation type="unfinished">{value} {unit}</translation>
    </message>
    <message id="learn.record.range">
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished">{low} 到 {high} {unit}</translation>
    </message>
    <message id="learn.record.gauge">
        <source>Your {value}; right from {low} to {high} {unit}</source>
        <translation type="unfinished">您的 {value}；{low} 到 {high} {unit} 为正确</translation>
    </message>
    <message id="learn.record.gauge.open">
        <source>Right from {low} to {high} {unit}</source>
        <translation type="unfinished">{low} 到 {high} {unit} 为正确</translation>
    </message>
    <message id="learn.record.near">
        <source>Half a point up to {near} beside it</source>
        <translation type="unfinished">相差不超过 {near} 得一半分</translation>
    </message>
    <message id="learn.outcome.near">
        <source>Close</source>
        <translation type="unfinished">接近</translation>
    </message>
    <message id="learn.angle.corner">
        <source>Corner of the angle</source>
        <translation type="unfinished">角的顶点</translation>
    </message>
    <message id="learn.angle.first">
        <source>End of the first arm</source>
        <translation type="unfinished">第一条边的端点</translation>
    </message>
    <message id="learn.angle.second">
        <source>End of the second arm</source>
        <translation type="unfinished">第二条边的端点</translation>
    </message>
    <message id="learn.angle.reads">
        <source>{degrees} degrees.</source>
        <translation type="unfinished">{degrees} 度。</translation>
    </message>
    <message id="learn.angle.open">
        <source>Not laid on the picture yet.</source>
        <translation type="unfinished">还没有放到图上。</translation>
    </message>
    <message id="learn.angle.keys">
        <source>Arrows move it, with Shift faster.</source>
        <translation type="unfinished">方向键移动，加 Shift 更快。</translation>
    </message>
    <message id="learn.sealed.short">
        <source>Kept, scored later</source>
        <translation type="unfinished">已保存，稍后评分</translation>
    </message>
    <message id="learn.sort.care">
        <source>Do not clean, scrape or burn an exhibit to find out.</source>
        <translation type="unfinished">不要为了辨认去擦、刮、烧物证。</translation>
    </message>
    <message id="learn.number.outside">
        <source>This number cannot be entered. The range stands below the field.</source>
        <translation type="unfinished">不能输入这个数字，范围写在输入框下面。</translation>
    </message>
    <message id="learn.skill.decide">
        <source>Decide step by step</source>
        <translation type="unfinished">一步步作决定</translation>
    </message>
</context>
</TS>
