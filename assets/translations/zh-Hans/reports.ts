<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>reports</name>
    <message id="reports.title">
        <source>Session report</source>
        <translation type="unfinished">培训场次报告</translation>
    </message>
    <message id="reports.draft">
        <source>The words of this language are a draft: a reader of the language has not checked them yet.</source>
        <translation type="unfinished">本语言的文字为草稿：尚未经母语读者核对。</translation>
    </message>
    <message id="reports.simulated">
        <source>Simulated data: no real person</source>
        <translation type="unfinished">模拟数据：并非真实人员</translation>
    </message>
    <message id="reports.session">
        <source>Session</source>
        <translation type="unfinished">培训场次</translation>
    </message>
    <message id="reports.place">
        <source>Place</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message id="reports.dates">
        <source>Dates</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message id="reports.partners">
        <source>Partners</source>
        <translation type="unfinished">合作单位</translation>
    </message>
    <message id="reports.made_on">
        <source>Report made on</source>
        <translation type="unfinished">报告日期</translation>
    </message>
    <message id="reports.phase">
        <source>Test</source>
        <translation type="unfinished">测验</translation>
    </message>
    <message id="reports.phases">
        <source>The tests</source>
        <translation type="unfinished">各次测验</translation>
    </message>
    <message id="reports.phase.pre">
        <source>Pre-test</source>
        <translation type="unfinished">课前测验</translation>
    </message>
    <message id="reports.phase.post">
        <source>Post-test</source>
        <translation type="unfinished">课后测验</translation>
    </message>
    <message id="reports.phase.follow-up">
        <source>Follow-up test</source>
        <translation type="unfinished">后续测验</translation>
    </message>
    <message id="reports.indicator">
        <source>Officers competent in protected species product identification: {phase}</source>
        <translation type="unfinished">受保护物种制品识别合格的人员：{phase}</translation>
    </message>
    <message id="reports.officers">
        <source>{count} of {of} officers</source>
        <translation type="unfinished">{of} 人中 {count} 人</translation>
    </message>
    <message id="reports.interval">
        <source>{share}; 95 % interval {low} to {high}</source>
        <translation type="unfinished">{share}；95 % 置信区间 {low} 至 {high}</translation>
    </message>
    <message id="reports.no_interval">
        <source>Under ten people: counts only, no percentage.</source>
        <translation type="unfinished">不足十人：只列人数，不列百分比。</translation>
    </message>
    <message id="reports.count">
        <source>{count} of {of}</source>
        <translation type="unfinished">{count}/{of}</translation>
    </message>
    <message id="reports.share">
        <source>{count} of {of} ({share}; {low} to {high})</source>
        <translation type="unfinished">{count}/{of}（{share}；{low} 至 {high}）</translation>
    </message>
    <message id="reports.answers">
        <source>{count} of {of} answers ({share})</source>
        <translation type="unfinished">{of} 个答案中 {count} 个（{share}）</translation>
    </message>
    <message id="reports.if_absent">
        <source>Enrolled, but not decided: {people}. If none of these were competent, the share would be {low}; if all of them were, {high}.</source>
        <translation type="unfinished">{people} 名登记人员未作判定。如果他们都不合格，比例为 {low}；如果都合格，比例为 {high}。</translation>
    </message>
    <message id="reports.enrolled">
        <source>Enrolled</source>
        <translation type="unfinished">已登记</translation>
    </message>
    <message id="reports.sat">
        <source>Sat the test</source>
        <translation type="unfinished">已参加测验</translation>
    </message>
    <message id="reports.decided">
        <source>Decided</source>
        <translation type="unfinished">已判定</translation>
    </message>
    <message id="reports.competent">
        <source>Competent</source>
        <translation type="unfinished">合格</translation>
    </message>
    <message id="reports.cautions">
        <source>Before you use these figures</source>
        <translation type="unfinished">使用这些数据之前</translation>
    </message>
    <message id="reports.caution.simulated">
        <source>These people and answers were made by a computer for practice. They say nothing about anybody.</source>
        <translation type="unfinished">这些人员和答案由计算机生成，仅供练习，不反映任何人的情况。</translation>
    </message>
    <message id="reports.caution.no_criteria">
        <source>No one set of criteria was fixed for these people: each session counts by its own.</source>
        <translation type="unfinished">这些人员没有统一的标准：各场次按各自的标准计算。</translation>
    </message>
    <message id="reports.caution.nobody">
        <source>Nobody has sat this test yet.</source>
        <translation type="unfinished">尚无人参加此次测验。</translation>
    </message>
    <message id="reports.caution.under_ten">
        <source>Decided: only {people}. Counts, no percentages: one person more or less changes everything.</source>
        <translation type="unfinished">仅判定 {people} 人：只列人数。多一人或少一人都会使结果大不相同。</translation>
    </message>
    <message id="reports.caution.under_twenty">
        <source>Decided: only {people}. The interval is wide, and nothing can be said of single items.</source>
        <translation type="unfinished">仅判定 {people} 人：区间很宽，无法对单个题目下结论。</translation>
    </message>
    <message id="reports.caution.under_fifty">
        <source>Decided: {people}, under fifty. Figures of single items are uncertain.</source>
        <translation type="unfinished">判定 {people} 人：单个题目的数据不确定。</translation>
    </message>
    <message id="reports.caution.few_items">
        <source>Decided on few items: a form that decides has at least 10 protected products, 10 look-alikes and 4 items that the picture does not decide.</source>
        <translation type="unfinished">依据的题目较少：足以判定的试卷至少有 10 个受保护制品、10 个相似物和 4 个无法凭图判断的题目。</translation>
    </message>
    <message id="reports.caution.undecided">
        <source>Sat, but not decided: {people}. The forms cannot decide it, or the answers are still sealed here.</source>
        <translation type="unfinished">{people} 人参加了测验但未作判定：试卷不足以判定，或答案在此仍为封存。</translation>
    </message>
    <message id="reports.caution.absent">
        <source>Enrolled, but did not sit this test: {people}. Those who came may differ from those who did not.</source>
        <translation type="unfinished">{people} 名登记人员未参加此次测验。参加者可能与未参加者不同。</translation>
    </message>
    <message id="reports.caution.gaps">
        <source>Laptops with incomplete records: {laptops}. Answers may be missing.</source>
        <translation type="unfinished">{laptops} 台电脑的记录不完整：可能缺少答案。</translation>
    </message>
    <message id="reports.nobody_sat">
        <source>{enrolled} people are enrolled. Nobody has sat a test yet, so that there is no figure.</source>
        <translation type="unfinished">已登记 {enrolled} 人。尚无人参加测验，因此没有数据。</translation>
    </message>
    <message id="reports.criteria">
        <source>What counts as competent</source>
        <translation type="unfinished">合格的标准</translation>
    </message>
    <message id="reports.criteria.none">
        <source>No criteria were fixed for this session: nobody is judged.</source>
        <translation type="unfinished">本场次未确定标准：不对任何人作判定。</translation>
    </message>
    <message id="reports.criteria.found">
        <source>At least {share} % of protected products found</source>
        <translation type="unfinished">至少找出 {share} % 的受保护制品</translation>
    </message>
    <message id="reports.criteria.accused">
        <source>At most {share} % of look-alikes accused</source>
        <translation type="unfinished">误指的相似物最多 {share} %</translation>
    </message>
    <message id="reports.criteria.referred">
        <source>At least {share} % of the items that a picture does not decide referred</source>
        <translation type="unfinished">无法凭图判断的题目至少 {share} % 选择送鉴定</translation>
    </message>
    <message id="reports.criteria.right">
        <source>In law, in evidence and in cooperation at least {share} % of the points, each by itself</source>
        <translation type="unfinished">法律、证据、合作三项各至少得 {share} % 的分数</translation>
    </message>
    <message id="reports.criteria.critical">
        <source>No critical evidence error: no sample harmed, nothing handled without a record, nothing released on a guess</source>
        <translation type="unfinished">没有严重的证据错误：不损坏检材，不在无记录的情况下处理，不凭猜测放行</translation>
    </message>
    <message id="reports.criteria.fixed">
        <source>Fixed on {at} UTC, before the tests. Fingerprint of the criteria: {hash}</source>
        <translation type="unfinished">于 {at} UTC（测验之前）确定。标准的指纹：{hash}</translation>
    </message>
    <message id="reports.errors">
        <source>Two errors, apart from each other</source>
        <translation type="unfinished">两种错误，分别列出</translation>
    </message>
    <message id="reports.errors.apart">
        <source>A missed protected product and an accused look-alike are different errors and are never added up. The dashed line is the criterion. Answers of one person are not independent of each other: pooled answers have no interval.</source>
        <translation type="unfinished">漏掉受保护制品与误指相似物是两种不同的错误，从不相加。虚线为标准。同一人的答案并不相互独立：合并的答案不给出区间。</translation>
    </message>
    <message id="reports.errors.found">
        <source>Protected products found</source>
        <translation type="unfinished">找出的受保护制品</translation>
    </message>
    <message id="reports.errors.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">被误指的相似物</translation>
    </message>
    <message id="reports.errors.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">无法判断而选择送鉴定</translation>
    </message>
    <message id="reports.errors.over_referred">
        <source>{count} answers referred an item that the picture does decide. They count in neither error.</source>
        <translation type="unfinished">{count} 个答案对可以凭图判断的题目选择了送鉴定，不计入任何一种错误。</translation>
    </message>
    <message id="reports.errors.critical">
        <source>People with a critical evidence error: {people}</source>
        <translation type="unfinished">有严重证据错误的人数：{people}</translation>
    </message>
    <message id="reports.met.found">
        <source>People who found enough protected products: {people}</source>
        <translation type="unfinished">找出足够受保护制品的人数：{people}</translation>
    </message>
    <message id="reports.met.accused">
        <source>People who accused few enough look-alikes: {people}</source>
        <translation type="unfinished">误指相似物在限度以内的人数：{people}</translation>
    </message>
    <message id="reports.met.referred">
        <source>People who referred enough undecidable items: {people}</source>
        <translation type="unfinished">送鉴定足够多无法判断题目的人数：{people}</translation>
    </message>
    <message id="reports.hidden">
        <source>not shown</source>
        <translation type="unfinished">不显示</translation>
    </message>
    <message id="reports.unknown">
        <source>not known</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message id="reports.change">
        <source>Before and after, the same people</source>
        <translation type="unfinished">前后对比（同一批人）</translation>
    </message>
    <message id="reports.change.pairs">
        <source>Only people who are decided on both occasions are compared.</source>
        <translation type="unfinished">只比较两次都已判定的人员。</translation>
    </message>
    <message id="reports.change.counts">
        <source>{pairs} pairs: {before} competent before, {after} after</source>
        <translation type="unfinished">{pairs} 对：之前 {before} 人合格，之后 {after} 人合格</translation>
    </message>
    <message id="reports.change.cells">
        <source>{gained} became competent, {lost} no longer are, {stayed} were and are, {never} not yet</source>
        <translation type="unfinished">{gained} 人变为合格，{lost} 人不再合格，{stayed} 人保持合格，{never} 人尚未合格</translation>
    </message>
    <message id="reports.change.hidden">
        <source>Who gained and who lost is not shown: a group would have under five people.</source>
        <translation type="unfinished">不列出进步与退步的人数：有的组不足五人。</translation>
    </message>
    <message id="reports.change.few">
        <source>Under ten pairs: nothing more can be said.</source>
        <translation type="unfinished">不足十对：无法作进一步说明。</translation>
    </message>
    <message id="reports.change.difference">
        <source>Change: {points} points of a hundred (95 % interval {low} to {high})</source>
        <translation type="unfinished">变化：{points} 个百分点（95 % 区间 {low} 至 {high}）</translation>
    </message>
    <message id="reports.change.p">
        <source>Exact McNemar test, two-sided: p {p}</source>
        <translation type="unfinished">精确 McNemar 检验（双侧）：p {p}</translation>
    </message>
    <message id="reports.change.raw">
        <source>The forms differ and are not equated: too few people for it.</source>
        <translation type="unfinished">试卷不同且未等值：人数太少。</translation>
    </message>
    <message id="reports.change.equated">
        <source>Points, equated through the common items: {points} of a hundred</source>
        <translation type="unfinished">分数（经共同题目等值）：每百分 {points}</translation>
    </message>
    <message id="reports.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is found about {times} times out of 10.</source>
        <translation type="unfinished">有 {pairs} 对时，若真实变化为每 100 人中 25 人获得、5 人失去，10 次中约有 {times} 次能发现。</translation>
    </message>
    <message id="reports.power.never">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is hardly ever found ({times} times out of 10).</source>
        <translation type="unfinished">有 {pairs} 对时，若真实变化为每 100 人中 25 人获得、5 人失去，几乎无法发现（10 次中 {times} 次）。</translation>
    </message>
    <message id="reports.power.always">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is nearly always found ({times} times out of 10).</source>
        <translation type="unfinished">有 {pairs} 对时，若真实变化为每 100 人中 25 人获得、5 人失去，几乎总能发现（10 次中 {times} 次）。</translation>
    </message>
    <message id="reports.confusion">
        <source>What was taken for what</source>
        <translation type="unfinished">把什么当成了什么</translation>
    </message>
    <message id="reports.confusion.read">
        <source>Rows: what it was. Columns: what was answered. Numbers are answers. Framed: the right answer.</source>
        <translation type="unfinished">行：实物。列：所选答案。数字为答案数。加框：正确答案。</translation>
    </message>
    <message id="reports.confusion.few">
        <source>Under {least} people sat: single answers are not shown.</source>
        <translation type="unfinished">参加者不足 {least} 人：不列出单个答案。</translation>
    </message>
    <message id="reports.confusion.other">
        <source>other</source>
        <translation type="unfinished">其他</translation>
    </message>
    <message id="reports.refer">
        <source>refer</source>
        <translation type="unfinished">送鉴定</translation>
    </message>
    <message id="reports.items">
        <source>The items</source>
        <translation type="unfinished">各题目</translation>
    </message>
    <message id="reports.items.few">
        <source>Under {least} people were asked each item: no correlation is shown.</source>
        <translation type="unfinished">每题不足 {least} 人作答：不列出相关系数。</translation>
    </message>
    <message id="reports.items.grey">
        <source>Under 50 people: correlations are uncertain; an item is marked only where even the upper end of its interval is low.</source>
        <translation type="unfinished">不足 50 人：相关系数不确定；只有当区间上限也偏低时才标记题目。</translation>
    </message>
    <message id="reports.items.flags">
        <source>A mark asks for a second look at the item. It is never a reason to leave it out by itself.</source>
        <translation type="unfinished">标记表示需要再看一遍题目，本身绝不是删去题目的理由。</translation>
    </message>
    <message id="reports.item">
        <source>Item</source>
        <translation type="unfinished">题目</translation>
    </message>
    <message id="reports.form">
        <source>Form</source>
        <translation type="unfinished">试卷</translation>
    </message>
    <message id="reports.role">
        <source>What it shows</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message id="reports.asked">
        <source>Asked</source>
        <translation type="unfinished">作答人数</translation>
    </message>
    <message id="reports.right">
        <source>Right</source>
        <translation type="unfinished">答对</translation>
    </message>
    <message id="reports.points">
        <source>Points</source>
        <translation type="unfinished">得分率</translation>
    </message>
    <message id="reports.rest">
        <source>With the rest</source>
        <translation type="unfinished">与其余题目的相关</translation>
    </message>
    <message id="reports.look_at">
        <source>To look at</source>
        <translation type="unfinished">需要查看</translation>
    </message>
    <message id="reports.flag.all_right">
        <source>all right</source>
        <translation type="unfinished">全部答对</translation>
    </message>
    <message id="reports.flag.all_wrong">
        <source>nobody right</source>
        <translation type="unfinished">无人答对</translation>
    </message>
    <message id="reports.flag.stronger_worse">
        <source>stronger people do no better</source>
        <translation type="unfinished">水平较高者并未答得更好</translation>
    </message>
    <message id="reports.flag.too_hard">
        <source>below guessing</source>
        <translation type="unfinished">低于猜测水平</translation>
    </message>
    <message id="reports.reliability">
        <source>How reliably the forms measure</source>
        <translation type="unfinished">试卷的信度</translation>
    </message>
    <message id="reports.reliability.form">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items</source>
        <translation type="unfinished">试卷 {form}：alpha {alpha}（95 % 区间 {low} 至 {high}）；{people} 人，{items} 题</translation>
    </message>
    <message id="reports.reliability.grey">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items: few people, uncertain</source>
        <translation type="unfinished">试卷 {form}：alpha {alpha}（95 % 区间 {low} 至 {high}）；{people} 人，{items} 题：人数少，不确定</translation>
    </message>
    <message id="reports.reliability.few">
        <source>Form {form}: {people} people, {items} items; no alpha under {least} people</source>
        <translation type="unfinished">试卷 {form}：{people} 人，{items} 题；不足 {least} 人不计算 alpha</translation>
    </message>
    <message id="reports.groups">
        <source>Groups</source>
        <translation type="unfinished">分组</translation>
    </message>
    <message id="reports.groups.least">
        <source>No group with too few people is shown (five, or ten where countries stand together), and where one is hidden, the next smallest is hidden too. Groups differ in more than training: this is no comparison of agencies or countries.</source>
        <translation type="unfinished">人数太少的组不显示（五人；多国合计时十人）；隐藏一组时，次小的组也隐藏。各组的差别不只在培训：这不是部门或国家之间的比较。</translation>
    </message>
    <message id="reports.agency">
        <source>Agency</source>
        <translation type="unfinished">部门</translation>
    </message>
    <message id="reports.country">
        <source>Country</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="reports.country.CN">
        <source>China</source>
        <translation type="unfinished">中国</translation>
    </message>
    <message id="reports.country.VN">
        <source>Viet Nam</source>
        <translation type="unfinished">越南</translation>
    </message>
    <message id="reports.country.LA">
        <source>Lao PDR</source>
        <translation type="unfinished">老挝</translation>
    </message>
    <message id="reports.attendance">
        <source>Attendance</source>
        <translation type="unfinished">出勤</translation>
    </message>
    <message id="reports.day">
        <source>Day</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message id="reports.present">
        <source>Present</source>
        <translation type="unfinished">出席</translation>
    </message>
    <message id="reports.aside">
        <source>What is not in the figures</source>
        <translation type="unfinished">未计入数据的内容</translation>
    </message>
    <message id="reports.aside.nothing">
        <source>Nothing was set aside.</source>
        <translation type="unfinished">没有搁置的内容。</translation>
    </message>
    <message id="reports.aside.gap">
        <source>Laptop {label}: records {first} to {last} are missing.</source>
        <translation type="unfinished">电脑 {label}：缺少记录 {first} 至 {last}。</translation>
    </message>
    <message id="reports.aside.waiting">
        <source>Laptop {label}: nothing has come yet.</source>
        <translation type="unfinished">电脑 {label}：尚未收到任何内容。</translation>
    </message>
    <message id="reports.aside.quarantined">
        <source>{file}: from a laptop that was not accepted.</source>
        <translation type="unfinished">{file}：来自未被接受的电脑。</translation>
    </message>
    <message id="reports.aside.conflict">
        <source>{file}: {count} records are held here with other content; both are left out.</source>
        <translation type="unfinished">{file}：{count} 条记录与此处内容不同；两者都不计入。</translation>
    </message>
    <message id="reports.aside.refused">
        <source>{file}: refused.</source>
        <translation type="unfinished">{file}：被拒绝。</translation>
    </message>
    <message id="reports.aside.missing">
        <source>People of this test whose answers are not here or not finished: {people}.</source>
        <translation type="unfinished">此次测验有 {people} 人的答案不在此处或未完成。</translation>
    </message>
    <message id="reports.method">
        <source>Notes on method</source>
        <translation type="unfinished">方法说明</translation>
    </message>
    <message id="reports.method.first">
        <source>The first sitting of a test counts. Answers that were changed before the end count as they stood at the end.</source>
        <translation type="unfinished">以第一次测验为准。结束前修改过的答案以最后的为准。</translation>
    </message>
    <message id="reports.method.photo_check">
        <source>All figures are of sittings without the photo check at hand.</source>
        <translation type="unfinished">所有数据均来自未使用照片检查的测验。</translation>
    </message>
    <message id="reports.method.intervals">
        <source>Intervals of shares are Wilson's at 95 %. They hold for people like these, chosen as these were.</source>
        <translation type="unfinished">比例的区间采用 95 % 的 Wilson 区间，适用于以同样方式选出的同类人员。</translation>
    </message>
    <message id="reports.method.change">
        <source>Before and after: exact McNemar test on pairs; the interval of the difference is Newcombe's for paired shares.</source>
        <translation type="unfinished">前后对比：对配对数据采用精确 McNemar 检验；差值区间采用 Newcombe 配对比例区间。</translation>
    </message>
    <message id="reports.method.items">
        <source>Items: share of the points, and the correlation with the points of all other items. Alpha is Cronbach's with Feldt's interval.</source>
        <translation type="unfinished">题目：得分率，以及与其余题目得分的相关。alpha 为 Cronbach 系数，区间为 Feldt 区间。</translation>
    </message>
    <message id="reports.method.privacy">
        <source>No person is named or ranked here. Groups under five people are hidden.</source>
        <translation type="unfinished">本报告不点名、不排名。不足五人的组不显示。</translation>
    </message>
    <message id="reports.method.use">
        <source>A score is evidence about training, not a personnel file.</source>
        <translation type="unfinished">分数是培训的依据，不是人事档案。</translation>
    </message>
    <message id="errors.code_mistyped">
        <source>{typed}: this is no certificate code. A code has {signs} letters and figures in groups of four; compare each with the paper.</source>
        <translation type="unfinished">{typed}：这不是证书编码。编码有 {signs} 个字母和数字，每四个一组；请与纸面逐一核对。</translation>
    </message>
    <message id="errors.code_not_listed">
        <source>{code}: the code is well formed, but the list of {entries} certificates does not hold it. Ask the programme for the list of that session.</source>
        <translation type="unfinished">{code}：编码格式正确，但 {entries} 份证书的清单中没有它。请向项目索取该场次的清单。</translation>
    </message>
    <message id="errors.not_a_certificate_list">
        <source>{file}: this is no list of certificates, or its last row with the signature is gone. Ask for the list as it was exported.</source>
        <translation type="unfinished">{file}：这不是证书清单，或末行签名已丢失。请索取导出时的原始清单。</translation>
    </message>
    <message id="errors.list_changed">
        <source>{file}: the rows were changed after the list was signed. Ask for the list as it was exported.</source>
        <translation type="unfinished">{file}：清单签名后内容被改动。请索取导出时的原始清单。</translation>
    </message>
    <message id="errors.no_list_kept">
        <source>No certificates were made on this laptop. Name the list: borderlens verify CODE --list FILE.</source>
        <translation type="unfinished">本机未制作过证书。请指明清单：borderlens verify CODE --list FILE。</translation>
    </message>
    <message id="errors.nobody_took_part">
        <source>{session}: nobody is noted as present and nobody sat a test, so there is nothing to certify. Note the attendance first.</source>
        <translation type="unfinished">{session}：没有出勤记录，也无人参加测验，因此没有可发的证书。请先登记出勤。</translation>
    </message>
    <message id="errors.no_font_for_paper">
        <source>No font on this computer draws the script of {language}. Install {package} and try again.</source>
        <translation type="unfinished">本机没有可显示 {language} 文字的字体。请安装 {package} 后重试。</translation>
    </message>
    <message id="errors.too_few_to_share">
        <source>Only {people} people would stand in this export; under {least} it could tell who they are. Pool sessions, or wait for more.</source>
        <translation type="unfinished">此导出只含 {people} 人；不足 {least} 人可能暴露身份。请合并场次或等人数增加。</translation>
    </message>
    <message id="reports.certificate">
        <source>Certificate</source>
        <translation type="unfinished">证书</translation>
    </message>
    <message id="reports.certificate.took_part">
        <source>took part in this joint training session:</source>
        <translation type="unfinished">参加了以下联合培训：</translation>
    </message>
    <message id="reports.certificate.competent">
        <source>and was found competent in:</source>
        <translation type="unfinished">并在以下方面达到合格：</translation>
    </message>
    <message id="reports.certificate.identification">
        <source>protected species product identification: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred</source>
        <translation type="unfinished">受保护物种制品识别：至少找出 {found} % 的受保护制品，误指相似物不超过 {accused} %，至少 {referred} % 的无法判断题目送鉴定</translation>
    </message>
    <message id="reports.certificate.legal">
        <source>the law on protected species: at least {right} % of the points</source>
        <translation type="unfinished">受保护物种的法律：至少 {right} % 的分数</translation>
    </message>
    <message id="reports.certificate.evidence">
        <source>handling evidence: at least {right} % of the points</source>
        <translation type="unfinished">证据处理：至少 {right} % 的分数</translation>
    </message>
    <message id="reports.certificate.cooperation">
        <source>cooperation across the border: at least {right} % of the points</source>
        <translation type="unfinished">跨境合作：至少 {right} % 的分数</translation>
    </message>
    <message id="reports.certificate.few_items">
        <source>(decided on few items)</source>
        <translation type="unfinished">（依据的题目较少）</translation>
    </message>
    <message id="reports.certificate.criteria">
        <source>Fingerprint of the criteria, fixed before the tests: {hash}</source>
        <translation type="unfinished">测验之前确定的标准的指纹：{hash}</translation>
    </message>
    <message id="reports.certificate.code">
        <source>Code</source>
        <translation type="unfinished">编码</translation>
    </message>
    <message id="reports.certificate.check">
        <source>Compare the code with the list of the programme. The list holds no names.</source>
        <translation type="unfinished">请将编码与项目清单核对。清单不含姓名。</translation>
    </message>
    <message id="reports.certificate.issued">
        <source>Issued on {day}</source>
        <translation type="unfinished">签发日期：{day}</translation>
    </message>
    <message id="reports.certificate.trainer">
        <source>Trainer</source>
        <translation type="unfinished">培训师</translation>
    </message>
    <message id="reports.certificates.made">
        <source>{count} certificates in {folder}; the list without names: {list}.</source>
        <translation type="unfinished">{folder} 中有 {count} 份证书；不含姓名的清单：{list}。</translation>
    </message>
    <message id="reports.certificates.step">
        <source>Certificates</source>
        <translation type="unfinished">证书</translation>
    </message>
    <message id="reports.made">
        <source>Report written to {file}.</source>
        <translation type="unfinished">报告已写入 {file}。</translation>
    </message>
    <message id="reports.verified">
        <source>{code}: on the list. {statement}. Session: {session}, {place}, {starts_on} to {ends_on}. Issued {issued_on}.</source>
        <translation type="unfinished">{code}：在清单上。{statement}。场次：{session}，{place}，{starts_on} 至 {ends_on}。签发于 {issued_on}。</translation>
    </message>
    <message id="reports.verified.took_part">
        <source>Took part</source>
        <translation type="unfinished">参加培训</translation>
    </message>
    <message id="reports.verified.competent">
        <source>Took part; competent in: {competencies}; criteria {hash}</source>
        <translation type="unfinished">参加培训；合格方面：{competencies}；标准 {hash}</translation>
    </message>
    <message id="reports.verified.own">
        <source>The list was signed on this laptop.</source>
        <translation type="unfinished">清单由本机签名。</translation>
    </message>
    <message id="reports.verified.other">
        <source>The list was signed by the key {fingerprint}. Compare it with the programme by telephone.</source>
        <translation type="unfinished">清单由密钥 {fingerprint} 签名。请通过电话与项目核对。</translation>
    </message>
    <message id="reports.verified.simulated">
        <source>This certificate is simulated: it stands for no real person.</source>
        <translation type="unfinished">此证书为模拟，不代表任何真实人员。</translation>
    </message>
    <message id="reports.competency.identification">
        <source>identification</source>
        <translation type="unfinished">识别</translation>
    </message>
    <message id="reports.competency.legal">
        <source>law</source>
        <translation type="unfinished">法律</translation>
    </message>
    <message id="reports.competency.evidence">
        <source>evidence</source>
        <translation type="unfinished">证据</translation>
    </message>
    <message id="reports.competency.cooperation">
        <source>cooperation</source>
        <translation type="unfinished">合作</translation>
    </message>
    <message id="reports.feedback">
        <source>Your own results</source>
        <translation type="unfinished">您的个人结果</translation>
    </message>
    <message id="reports.feedback.for">
        <source>For</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message id="reports.feedback.intro">
        <source>These are your own answers in this test, for you alone. They are compared with nobody. Missed and accused are two different errors.</source>
        <translation type="unfinished">这是您本人在此次测验中的答案，仅供您自己参考，不与任何人比较。漏掉与误指是两种不同的错误。</translation>
    </message>
    <message id="reports.feedback.sealed">
        <source>{count} answers are still sealed and not counted here.</source>
        <translation type="unfinished">{count} 个答案仍为封存，未计入。</translation>
    </message>
    <message id="reports.feedback.product">
        <source>Product</source>
        <translation type="unfinished">制品</translation>
    </message>
    <message id="reports.feedback.product.ivory">
        <source>Ivory</source>
        <translation type="unfinished">象牙</translation>
    </message>
    <message id="reports.feedback.product.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">穿山甲</translation>
    </message>
    <message id="reports.feedback.product.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">虎和大型猫科动物</translation>
    </message>
    <message id="reports.feedback.product.general">
        <source>Other materials</source>
        <translation type="unfinished">其他材料</translation>
    </message>
    <message id="reports.feedback.found">
        <source>Found</source>
        <translation type="unfinished">找出</translation>
    </message>
    <message id="reports.feedback.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">误指的相似物</translation>
    </message>
    <message id="reports.feedback.referred">
        <source>Rightly referred</source>
        <translation type="unfinished">正确送鉴定</translation>
    </message>
    <message id="reports.feedback.other">
        <source>Other subjects</source>
        <translation type="unfinished">其他内容</translation>
    </message>
    <message id="reports.feedback.subject">
        <source>Subject</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message id="reports.feedback.practise">
        <source>What to practise next</source>
        <translation type="unfinished">接下来练习什么</translation>
    </message>
    <message id="reports.feedback.practise.cue">
        <source>{cue}: {note}</source>
        <translation type="unfinished">{cue}：{note}</translation>
    </message>
    <message id="reports.feedback.practise.nothing">
        <source>In this test there is no cue that you have to practise more than others.</source>
        <translation type="unfinished">在此次测验中，没有需要您特别练习的识别要点。</translation>
    </message>
    <message id="reports.feedback.critical">
        <source>In the evidence questions an answer was chosen that can spoil evidence. Go through these questions again with your trainer.</source>
        <translation type="unfinished">证据题中选了可能损坏证据的答案。请与培训师一起再看这些题目。</translation>
    </message>
    <message id="reports.feedback.use">
        <source>This sheet is for learning. It is no part of a personnel file.</source>
        <translation type="unfinished">本表供学习使用，不属于人事档案。</translation>
    </message>
    <message id="reports.donor">
        <source>Indicator by session</source>
        <translation type="unfinished">各场次指标</translation>
    </message>
    <message id="reports.donor.pooled">
        <source>All sessions together</source>
        <translation type="unfinished">所有场次合计</translation>
    </message>
    <message id="reports.donor.range">
        <source>If absent</source>
        <translation type="unfinished">如计入缺席者</translation>
    </message>
    <message id="reports.donor.criteria">
        <source>Criteria</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message id="reports.donor.differ">
        <source>differ</source>
        <translation type="unfinished">不一</translation>
    </message>
    <message id="reports.donor.share">
        <source>Share (95 % interval)</source>
        <translation type="unfinished">比例（95 % 区间）</translation>
    </message>
    <message id="reports.research.people">
        <source>People stand as pseudonyms under the programme's key. No name, code or id is in this file.</source>
        <translation type="unfinished">人员以项目密钥生成的假名表示。本文件不含姓名、编号或标识。</translation>
    </message>
    <message id="reports.research.groups">
        <source>An agency or a country with under {least} people is left empty, and so is the next smallest where one alone could be found out.</source>
        <translation type="unfinished">不足 {least} 人的部门或国家留空；若单独一组可能被推知，次小的组也留空。</translation>
    </message>
    <message id="reports.research.times">
        <source>Days only, in UTC; how long an answer took is in whole seconds.</source>
        <translation type="unfinished">只列日期（UTC）；作答时间以整秒计。</translation>
    </message>
    <message id="reports.research.rows">
        <source>One row a standing answer of a test. An empty cell of points is an answer that is still sealed. Photo check: it was at hand. Missed and accused are different outcomes and are never added up.</source>
        <translation type="unfinished">每行为测验的一个最终答案。分数为空表示答案仍封存。照片检查：作答时可用。漏掉与误指是不同结果，从不相加。</translation>
    </message>
    <message id="reports.research.use">
        <source>For research on training only. Whoever holds the programme's key can tell who is who: never pass it on with this file.</source>
        <translation type="unfinished">仅供培训研究。持有项目密钥者可以辨认人员：切勿与本文件一同转交。</translation>
    </message>
    <message id="reports.book.people">
        <source>People stand as pseudonyms under the programme's key. The counts are of the first sitting of each phase, without the photo check.</source>
        <translation type="unfinished">人员以项目密钥生成的假名表示。计数为每个阶段第一次测验，未使用照片检查。</translation>
    </message>
    <message id="reports.book.names">
        <source>This file holds names. Keep it apart from the other exports, and give it to nobody who does not need the names.</source>
        <translation type="unfinished">本文件含有姓名。请与其他导出文件分开保存，不要交给不需要姓名的人。</translation>
    </message>
    <message id="reports.book.hidden">
        <source>An empty cell of a figure is one that must not be shown: too few people for it.</source>
        <translation type="unfinished">数据为空表示不得显示：人数太少。</translation>
    </message>
    <message id="reports.book.pseudonyms">
        <source>People stand as pseudonyms under the programme's key; the list of names is another file, written with --names.</source>
        <translation type="unfinished">人员以项目密钥生成的假名表示；姓名清单是另一文件，用 --names 导出。</translation>
    </message>
    <message id="reports.donor.read">
        <source>Percentage of officers competent in protected species product identification, of those who sat the post-test and could be decided. Each session counts by its own criteria. Who sat in several sessions counts once in the line for all, in the last.</source>
        <translation type="unfinished">参加课后测验并可判定的人员中，受保护物种制品识别合格者的百分比。各场次按各自标准计算。参加多个场次的人员在合计中只计一次（最后一次）。</translation>
    </message>
    <message id="reports.donor.least">
        <source>A session with too few people is not shown by itself. One that is too small for a report of its own is not in the line for all sessions either.</source>
        <translation type="unfinished">人数太少的场次不单独显示。小到不能单独报告的场次也不计入合计。</translation>
    </message>
    <message id="reports.too_few">
        <source>{phase}: too few people for a report that others read. A figure for under {least} people could tell who they are. The trainer sees the counts on the screen.</source>
        <translation type="unfinished">{phase}：人数太少，不能出现在供他人阅读的报告中。不足 {least} 人的数据可能暴露身份。培训师可在屏幕上查看人数。</translation>
    </message>
    <message id="reports.items.none">
        <source>No item was asked of enough people to be shown here.</source>
        <translation type="unfinished">没有题目的作答人数足以在此显示。</translation>
    </message>
    <message id="reports.role.protected">
        <source>protected</source>
        <translation type="unfinished">受保护</translation>
    </message>
    <message id="reports.role.look_alike">
        <source>look-alike</source>
        <translation type="unfinished">相似物</translation>
    </message>
    <message id="reports.role.undecidable">
        <source>undecidable</source>
        <translation type="unfinished">无法判断</translation>
    </message>
</context>
</TS>
