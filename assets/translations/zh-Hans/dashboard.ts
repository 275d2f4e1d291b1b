<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>dashboard</name>
    <message id="shell.room.dashboard">
        <source>Dashboard</source>
        <translation type="unfinished">结果看板</translation>
    </message>
    <message id="dashboard.title">
        <source>Results</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message id="dashboard.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="dashboard.percent">
        <source>{value} %</source>
        <translation type="unfinished">{value} %</translation>
    </message>
    <message id="dashboard.percents">
        <source>{low}–{high} %</source>
        <translation type="unfinished">{low}–{high} %</translation>
    </message>
    <message id="dashboard.with_interval">
        <source>{count} ({interval})</source>
        <translation type="unfinished">{count}（{interval}）</translation>
    </message>
    <message id="dashboard.competency.identification">
        <source>Identification</source>
        <translation type="unfinished">识别</translation>
    </message>
    <message id="dashboard.competency.legal">
        <source>Law</source>
        <translation type="unfinished">法律</translation>
    </message>
    <message id="dashboard.competency.evidence">
        <source>Evidence</source>
        <translation type="unfinished">证据</translation>
    </message>
    <message id="dashboard.competency.cooperation">
        <source>Cooperation</source>
        <translation type="unfinished">协作</translation>
    </message>
    <message id="dashboard.verdict.yes">
        <source>yes</source>
        <translation type="unfinished">合格</translation>
    </message>
    <message id="dashboard.verdict.not_yet">
        <source>not yet</source>
        <translation type="unfinished">尚未合格</translation>
    </message>
    <message id="dashboard.verdict.undecided">
        <source>open</source>
        <translation type="unfinished">未定</translation>
    </message>
    <message id="dashboard.sections">
        <source>Parts of the results</source>
        <translation type="unfinished">结果的各部分</translation>
    </message>
    <message id="dashboard.section.overview">
        <source>Overview</source>
        <translation type="unfinished">概览</translation>
    </message>
    <message id="dashboard.section.people">
        <source>People</source>
        <translation type="unfinished">学员</translation>
    </message>
    <message id="dashboard.section.products">
        <source>Products</source>
        <translation type="unfinished">制品</translation>
    </message>
    <message id="dashboard.section.change">
        <source>Change</source>
        <translation type="unfinished">变化</translation>
    </message>
    <message id="dashboard.section.items">
        <source>Items</source>
        <translation type="unfinished">试题</translation>
    </message>
    <message id="dashboard.section.groups">
        <source>Groups</source>
        <translation type="unfinished">分组</translation>
    </message>
    <message id="dashboard.filter.is">
        <source>{name}: {value}</source>
        <translation type="unfinished">{name}：{value}</translation>
    </message>
    <message id="dashboard.filter.session">
        <source>Session</source>
        <translation type="unfinished">培训场次</translation>
    </message>
    <message id="dashboard.filter.phase">
        <source>Test</source>
        <translation type="unfinished">测验</translation>
    </message>
    <message id="dashboard.filter.competency">
        <source>Competency</source>
        <translation type="unfinished">能力</translation>
    </message>
    <message id="dashboard.filter.country">
        <source>Country</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="dashboard.filter.agency">
        <source>Agency</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message id="dashboard.filter.photo">
        <source>Photo check</source>
        <translation type="unfinished">照片检查</translation>
    </message>
    <message id="dashboard.filter.one_session">
        <source>This session</source>
        <translation type="unfinished">本场次</translation>
    </message>
    <message id="dashboard.filter.all_sessions">
        <source>All sessions</source>
        <translation type="unfinished">所有场次</translation>
    </message>
    <message id="dashboard.filter.all_countries">
        <source>All countries</source>
        <translation type="unfinished">所有国家</translation>
    </message>
    <message id="dashboard.filter.all_agencies">
        <source>All agencies</source>
        <translation type="unfinished">所有机构</translation>
    </message>
    <message id="dashboard.filter.photo.without">
        <source>No photo check</source>
        <translation type="unfinished">无照片检查</translation>
    </message>
    <message id="dashboard.filter.photo.with">
        <source>With photo check</source>
        <translation type="unfinished">有照片检查</translation>
    </message>
    <message id="dashboard.names.hidden">
        <source>Names hidden for the projector</source>
        <translation type="unfinished">投影时隐藏姓名</translation>
    </message>
    <message id="dashboard.names.shown">
        <source>Names shown: not for the projector</source>
        <translation type="unfinished">正在显示姓名：请勿投影</translation>
    </message>
    <message id="dashboard.names.hidden.short">
        <source>Names hidden</source>
        <translation type="unfinished">姓名已隐藏</translation>
    </message>
    <message id="dashboard.names.shown.short">
        <source>Names shown</source>
        <translation type="unfinished">显示姓名</translation>
    </message>
    <message id="dashboard.names.help">
        <source>Show or hide names (Ctrl+H)</source>
        <translation type="unfinished">显示或隐藏姓名（Ctrl+H）</translation>
    </message>
    <message id="dashboard.report">
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message id="dashboard.certificates">
        <source>Certificates</source>
        <translation type="unfinished">证书</translation>
    </message>
    <message id="dashboard.counting">
        <source>Counting …</source>
        <translation type="unfinished">正在统计 …</translation>
    </message>
    <message id="dashboard.counting.of">
        <source>Counting: {done} of {total} sittings</source>
        <translation type="unfinished">正在统计：{done}/{total} 次测验</translation>
    </message>
    <message id="dashboard.status">
        <source>Answers to test pictures. They say nothing about anyone's daily work.</source>
        <translation type="unfinished">这些是对测验图片的回答，不说明任何人的日常工作。</translation>
    </message>
    <message id="dashboard.status.simulated">
        <source>Simulated people: made by the demonstration, not a real training.</source>
        <translation type="unfinished">模拟人员：由演示生成，并非真实培训。</translation>
    </message>
    <message id="dashboard.status.when">
        <source>Figures change only when a new bundle arrives</source>
        <translation type="unfinished">只有收到新数据包时数字才会变</translation>
    </message>
    <message id="dashboard.indicator.identification">
        <source>Officers competent in protected species product identification</source>
        <translation type="unfinished">受保护物种制品识别能力合格的人员</translation>
    </message>
    <message id="dashboard.indicator.legal">
        <source>Officers competent in law</source>
        <translation type="unfinished">法律能力合格的人员</translation>
    </message>
    <message id="dashboard.indicator.evidence">
        <source>Officers competent in handling evidence</source>
        <translation type="unfinished">证据处理能力合格的人员</translation>
    </message>
    <message id="dashboard.indicator.cooperation">
        <source>Officers competent in cooperation</source>
        <translation type="unfinished">协作能力合格的人员</translation>
    </message>
    <message id="dashboard.who">
        <source>who sat. Enrolled {enrolled}, absent {absent}.</source>
        <translation type="unfinished">人参加测验。登记 {enrolled} 人，缺席 {absent} 人。</translation>
    </message>
    <message id="dashboard.key.interval">
        <source>95 % interval (Wilson)</source>
        <translation type="unfinished">95 % 区间（Wilson）</translation>
    </message>
    <message id="dashboard.key.absent">
        <source>if all absent were not yet, or all were competent</source>
        <translation type="unfinished">若缺席者全部尚未合格，或全部合格</translation>
    </message>
    <message id="dashboard.key.fixed">
        <source>Criteria fixed {at} · {hash}</source>
        <translation type="unfinished">标准确定于 {at} · {hash}</translation>
    </message>
    <message id="dashboard.key.criteria">
        <source>Criteria {hash}</source>
        <translation type="unfinished">标准 {hash}</translation>
    </message>
    <message id="dashboard.key.competent">
        <source>competent (with count)</source>
        <translation type="unfinished">合格（附人数）</translation>
    </message>
    <message id="dashboard.key.not_yet">
        <source>not yet</source>
        <translation type="unfinished">尚未合格</translation>
    </message>
    <message id="dashboard.criteria">
        <source>Criteria: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred, no critical evidence error; other competencies at least {right} % of the points.</source>
        <translation type="unfinished">标准：至少识别出 {found} % 的受保护制品，最多误认 {accused} % 的相似物，至少将 {referred} % 的无法判断物送鉴定，没有严重证据错误；其他能力至少得 {right} % 的分数。</translation>
    </message>
    <message id="dashboard.caution.simulated">
        <source>Simulated people</source>
        <translation type="unfinished">模拟人员</translation>
    </message>
    <message id="dashboard.caution.counts_only">
        <source>Under {least} people: counts only</source>
        <translation type="unfinished">少于 {least} 人：只给人数</translation>
    </message>
    <message id="dashboard.caution.sealed">
        <source>Sealed answers: {count} people not decided here</source>
        <translation type="unfinished">答案仍密封：{count} 人在此未定</translation>
    </message>
    <message id="dashboard.caution.undecided">
        <source>{count} people sat forms that cannot decide</source>
        <translation type="unfinished">{count} 人的试卷不足以作出判定</translation>
    </message>
    <message id="dashboard.caution.few_items">
        <source>Decided on few items</source>
        <translation type="unfinished">依据的试题较少</translation>
    </message>
    <message id="dashboard.caution.criteria_differ">
        <source>Sessions pooled, each by its own criteria</source>
        <translation type="unfinished">合并各场次，各按自己的标准</translation>
    </message>
    <message id="dashboard.caution.gaps">
        <source>Events missing from laptops: {count}</source>
        <translation type="unfinished">有记录缺失的电脑：{count}</translation>
    </message>
    <message id="dashboard.people.title">
        <source>People and competencies</source>
        <translation type="unfinished">学员与能力</translation>
    </message>
    <message id="dashboard.people.code">
        <source>Code</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message id="dashboard.people.name">
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message id="dashboard.people.agency">
        <source>Agency</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message id="dashboard.people.country">
        <source>Country</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="dashboard.people.session">
        <source>Session</source>
        <translation type="unfinished">场次</translation>
    </message>
    <message id="dashboard.people.found">
        <source>Found</source>
        <translation type="unfinished">识别出</translation>
    </message>
    <message id="dashboard.people.accused">
        <source>Accused</source>
        <translation type="unfinished">误认</translation>
    </message>
    <message id="dashboard.people.referred">
        <source>Referred</source>
        <translation type="unfinished">送鉴定</translation>
    </message>
    <message id="dashboard.people.points">
        <source>Points</source>
        <translation type="unfinished">分数</translation>
    </message>
    <message id="dashboard.people.competent">
        <source>Competent</source>
        <translation type="unfinished">合格</translation>
    </message>
    <message id="dashboard.people.why">
        <source>What is missing</source>
        <translation type="unfinished">尚缺什么</translation>
    </message>
    <message id="dashboard.people.out_of">
        <source>{head} /{of}</source>
        <translation type="unfinished">{head} /{of}</translation>
    </message>
    <message id="dashboard.people.count">
        <source>{shown} of {all}</source>
        <translation type="unfinished">{shown}/{all}</translation>
    </message>
    <message id="dashboard.people.by">
        <source>by {column}</source>
        <translation type="unfinished">按{column}</translation>
    </message>
    <message id="dashboard.people.order">
        <source>Order</source>
        <translation type="unfinished">排序</translation>
    </message>
    <message id="dashboard.people.search">
        <source>Search code, name or agency</source>
        <translation type="unfinished">查找编号、姓名或机构</translation>
    </message>
    <message id="dashboard.person.words">
        <source>{code}: protected products found {found}; look-alikes accused {accused}; referred {referred}</source>
        <translation type="unfinished">{code}：识别出受保护制品 {found}；误认相似物 {accused}；送鉴定 {referred}</translation>
    </message>
    <message id="dashboard.person.found">
        <source>Protected products found</source>
        <translation type="unfinished">识别出的受保护制品</translation>
    </message>
    <message id="dashboard.person.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">被误认的相似物</translation>
    </message>
    <message id="dashboard.person.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">无法判断物送鉴定</translation>
    </message>
    <message id="dashboard.person.over_referred">
        <source>Referred although they can be told</source>
        <translation type="unfinished">可判断却送鉴定</translation>
    </message>
    <message id="dashboard.person.critical">
        <source>Critical evidence errors</source>
        <translation type="unfinished">严重证据错误</translation>
    </message>
    <message id="dashboard.person.least">
        <source>at least {bound} %</source>
        <translation type="unfinished">至少 {bound} %</translation>
    </message>
    <message id="dashboard.person.most">
        <source>at most {bound} %</source>
        <translation type="unfinished">最多 {bound} %</translation>
    </message>
    <message id="dashboard.person.sealed">
        <source>sealed answers: {count}</source>
        <translation type="unfinished">仍密封的答案：{count}</translation>
    </message>
    <message id="dashboard.person.twice">
        <source>sat twice, the first counts</source>
        <translation type="unfinished">测验两次，以第一次为准</translation>
    </message>
    <message id="dashboard.person.paper">
        <source>on paper</source>
        <translation type="unfinished">纸质</translation>
    </message>
    <message id="dashboard.person.limit">
        <source>95 % intervals of few items are wide: a result is training evidence, not a judgement on a person.</source>
        <translation type="unfinished">试题少时 95 % 区间较宽：结果是培训依据，不是对个人的评判。</translation>
    </message>
    <message id="dashboard.errors.title">
        <source>Two different errors</source>
        <translation type="unfinished">两种不同的错误</translation>
    </message>
    <message id="dashboard.errors.above">
        <source>protected products found, %</source>
        <translation type="unfinished">识别出的受保护制品，%</translation>
    </message>
    <message id="dashboard.errors.below">
        <source>look-alikes accused, %</source>
        <translation type="unfinished">被误认的相似物，%</translation>
    </message>
    <message id="dashboard.errors.criterion">
        <source>criterion</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message id="dashboard.errors.competent">
        <source>{count} competent: {found} % found, {accused} % accused</source>
        <translation type="unfinished">{count} 人合格：识别出 {found} %，误认 {accused} %</translation>
    </message>
    <message id="dashboard.errors.not_yet">
        <source>{count} not yet: {found} % found, {accused} % accused</source>
        <translation type="unfinished">{count} 人尚未合格：识别出 {found} %，误认 {accused} %</translation>
    </message>
    <message id="dashboard.errors.none">
        <source>Missing and accusing are the errors of identification. Choose it above.</source>
        <translation type="unfinished">漏认和误认是识别方面的错误。请在上方选择“识别”。</translation>
    </message>
    <message id="dashboard.errors.off">
        <source>Not in the plot, because undecided: {count}</source>
        <translation type="unfinished">因未定而不在图中：{count}</translation>
    </message>
    <message id="dashboard.confusion.title">
        <source>Products mixed up</source>
        <translation type="unfinished">混淆的制品</translation>
    </message>
    <message id="dashboard.confusion.lead">
        <source>Row: what it was. Column: the answer, %.</source>
        <translation type="unfinished">行：实际制品。列：回答，%。</translation>
    </message>
    <message id="dashboard.confusion.none">
        <source>No product was asked about in a question that shows one thing.</source>
        <translation type="unfinished">没有只展示一种制品的题目。</translation>
    </message>
    <message id="dashboard.confusion.right">
        <source>{what} named so: {count} of {of}</source>
        <translation type="unfinished">{what}认对：{count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.taken">
        <source>{what} taken for {said}: {count} of {of}</source>
        <translation type="unfinished">{what}被认作{said}：{count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.refer">
        <source>{what} referred: {count} of {of}</source>
        <translation type="unfinished">{what}送鉴定：{count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.other">
        <source>{what} taken for something else: {count} of {of}</source>
        <translation type="unfinished">{what}被认作其他：{count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.column.refer">
        <source>refer</source>
        <translation type="unfinished">送检</translation>
    </message>
    <message id="dashboard.confusion.column.other">
        <source>other</source>
        <translation type="unfinished">其他</translation>
    </message>
    <message id="dashboard.confusion.enter">
        <source>Enter: its pictures.</source>
        <translation type="unfinished">按 Enter 看图片。</translation>
    </message>
    <message id="dashboard.confusion.no_error">
        <source>No product was taken for another.</source>
        <translation type="unfinished">没有制品被认作其他制品。</translation>
    </message>
    <message id="dashboard.flags.title">
        <source>Items to look at</source>
        <translation type="unfinished">需要查看的试题</translation>
    </message>
    <message id="dashboard.flags.none">
        <source>No item stands out.</source>
        <translation type="unfinished">没有异常的试题。</translation>
    </message>
    <message id="dashboard.flags.no_items">
        <source>No item has been scored here yet.</source>
        <translation type="unfinished">此处尚无已评分的试题。</translation>
    </message>
    <message id="dashboard.flags.all">
        <source>All {count} items</source>
        <translation type="unfinished">全部 {count} 题</translation>
    </message>
    <message id="dashboard.flag.all_right">
        <source>right for all {right}: tells nobody apart</source>
        <translation type="unfinished">{right} 人全对：无法区分</translation>
    </message>
    <message id="dashboard.flag.all_wrong">
        <source>right for none of {asked}: check the key</source>
        <translation type="unfinished">{asked} 人无人答对：请核对答案</translation>
    </message>
    <message id="dashboard.flag.stronger_worse">
        <source>stronger people did worse: check the key</source>
        <translation type="unfinished">成绩好的人反而答错：请核对答案</translation>
    </message>
    <message id="dashboard.flag.too_hard">
        <source>{right} of {asked} right, fewer than by guessing</source>
        <translation type="unfinished">答对 {right}/{asked}，少于猜测</translation>
    </message>
    <message id="dashboard.flag.few">
        <source>{words} (few people)</source>
        <translation type="unfinished">{words}（人数少）</translation>
    </message>
    <message id="dashboard.items.title">
        <source>All items</source>
        <translation type="unfinished">全部试题</translation>
    </message>
    <message id="dashboard.items.number">
        <source>{form}-{place}</source>
        <translation type="unfinished">{form}-{place}</translation>
    </message>
    <message id="dashboard.items.place">
        <source>Item</source>
        <translation type="unfinished">题号</translation>
    </message>
    <message id="dashboard.items.question">
        <source>Question</source>
        <translation type="unfinished">题目</translation>
    </message>
    <message id="dashboard.items.competency">
        <source>Competency</source>
        <translation type="unfinished">能力</translation>
    </message>
    <message id="dashboard.items.right">
        <source>Right</source>
        <translation type="unfinished">答对</translation>
    </message>
    <message id="dashboard.items.rest">
        <source>With the rest</source>
        <translation type="unfinished">与其余题</translation>
    </message>
    <message id="dashboard.items.flag">
        <source>To look at</source>
        <translation type="unfinished">需查看</translation>
    </message>
    <message id="dashboard.items.few">
        <source>few people</source>
        <translation type="unfinished">人数少</translation>
    </message>
    <message id="dashboard.items.correlation">
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished">{value}（{low} 至 {high}）</translation>
    </message>
    <message id="dashboard.items.limit">
        <source>"With the rest": how an item goes with the rest of its form, from −1 to 1, with its 95 % interval. Not shown under 20 people, grey under 50.</source>
        <translation type="unfinished">“与其余题”：该题与本卷其余题的相关，−1 至 1，附 95 % 区间。少于 20 人不显示，少于 50 人显示为灰色。</translation>
    </message>
    <message id="dashboard.alpha">
        <source>Form {form}: reliability (alpha) {value} ({low} to {high}), {people} people, {items} items.</source>
        <translation type="unfinished">{form} 卷：信度（alpha）{value}（{low} 至 {high}），{people} 人，{items} 题。</translation>
    </message>
    <message id="dashboard.alpha.none">
        <source>Form {form}: no reliability from {people} people.</source>
        <translation type="unfinished">{form} 卷：{people} 人不足以计算信度。</translation>
    </message>
    <message id="dashboard.rasch.title">
        <source>People and items on one ladder</source>
        <translation type="unfinished">人与试题同一阶梯</translation>
    </message>
    <message id="dashboard.rasch.above">
        <source>logits: abler people and harder items stand higher</source>
        <translation type="unfinished">logit：能力强的人和难题在上方</translation>
    </message>
    <message id="dashboard.rasch.below">
        <source>{people} people; lines are 95 % intervals. For the item bank, never for a verdict.</source>
        <translation type="unfinished">{people} 人；线为 95 % 区间。用于题库，绝不用于评定个人。</translation>
    </message>
    <message id="dashboard.rasch.people">
        <source>people</source>
        <translation type="unfinished">人</translation>
    </message>
    <message id="dashboard.rasch.items">
        <source>items</source>
        <translation type="unfinished">题</translation>
    </message>
    <message id="dashboard.rasch.item">
        <source>{name} – {at} logits, error {error}</source>
        <translation type="unfinished">{name} – {at} logit，误差 {error}</translation>
    </message>
    <message id="dashboard.change.title">
        <source>Before and after</source>
        <translation type="unfinished">前后对比</translation>
    </message>
    <message id="dashboard.change.slopes">
        <source>One line a person</source>
        <translation type="unfinished">每人一条线</translation>
    </message>
    <message id="dashboard.change.plot">
        <source>Points before and after, one line a person</source>
        <translation type="unfinished">前后分数，每人一条线</translation>
    </message>
    <message id="dashboard.change.above">
        <source>% of the points</source>
        <translation type="unfinished">得分，%</translation>
    </message>
    <message id="dashboard.change.phases">
        <source>{before} → {after}</source>
        <translation type="unfinished">{before} → {after}</translation>
    </message>
    <message id="dashboard.change.pairs">
        <source>{count} people who sat both</source>
        <translation type="unfinished">{count} 人两次都参加</translation>
    </message>
    <message id="dashboard.change.competent">
        <source>{count} of {of} competent</source>
        <translation type="unfinished">{count}/{of} 合格</translation>
    </message>
    <message id="dashboard.change.gained">
        <source>became competent</source>
        <translation type="unfinished">变为合格</translation>
    </message>
    <message id="dashboard.change.lost">
        <source>no longer competent</source>
        <translation type="unfinished">不再合格</translation>
    </message>
    <message id="dashboard.change.stayed">
        <source>competent both times</source>
        <translation type="unfinished">两次都合格</translation>
    </message>
    <message id="dashboard.change.never">
        <source>not yet, both times</source>
        <translation type="unfinished">两次都尚未合格</translation>
    </message>
    <message id="dashboard.change.pair">
        <source>{code}: {before} % → {after} %, {kind}</source>
        <translation type="unfinished">{code}：{before} % → {after} %，{kind}</translation>
    </message>
    <message id="dashboard.change.difference">
        <source>Difference: {value} percentage points (95 % interval {low} to {high})</source>
        <translation type="unfinished">差值：{value} 个百分点（95 % 区间 {low} 至 {high}）</translation>
    </message>
    <message id="dashboard.change.few">
        <source>{count} people sat both: counts only. A difference is told from {least} on.</source>
        <translation type="unfinished">{count} 人两次都参加：只给人数。满 {least} 人才给出差值。</translation>
    </message>
    <message id="dashboard.change.test">
        <source>Exact McNemar test: p {p}, from the {gained} who gained it and the {lost} who lost it.</source>
        <translation type="unfinished">McNemar 精确检验：p {p}，依据 {gained} 人变为合格和 {lost} 人不再合格。</translation>
    </message>
    <message id="dashboard.change.p_small">
        <source>&lt; 0.001</source>
        <translation type="unfinished">&lt; 0.001</translation>
    </message>
    <message id="dashboard.change.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain it and 5 lose it is found about {times} times in 10.</source>
        <translation type="unfinished">有 {pairs} 对时，真实变化（100 人中 25 人变为合格、5 人不再合格）约 10 次中有 {times} 次能被发现。</translation>
    </message>
    <message id="dashboard.change.raw">
        <source>The forms differ and were not equated: points before and after compare only roughly.</source>
        <translation type="unfinished">两次试卷不同且未等值：前后分数只能大致比较。</translation>
    </message>
    <message id="dashboard.change.equated">
        <source>Equated through the common items: {value} points on average.</source>
        <translation type="unfinished">通过共同题等值：平均 {value} 分。</translation>
    </message>
    <message id="dashboard.change.none.title">
        <source>Nobody has sat two tests yet</source>
        <translation type="unfinished">还没有人参加两次测验</translation>
    </message>
    <message id="dashboard.change.none">
        <source>Before and after are compared on the same people only. Collect the bundles of both tests.</source>
        <translation type="unfinished">前后对比只用同一批人。请收集两次测验的数据包。</translation>
    </message>
    <message id="dashboard.groups.title">
        <source>Groups side by side</source>
        <translation type="unfinished">各组并列</translation>
    </message>
    <message id="dashboard.groups.agencies">
        <source>Agencies</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message id="dashboard.groups.countries">
        <source>Countries</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="dashboard.groups.sessions">
        <source>Sessions</source>
        <translation type="unfinished">场次</translation>
    </message>
    <message id="dashboard.groups.one.agencies">
        <source>Agency</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message id="dashboard.groups.one.countries">
        <source>Country</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="dashboard.groups.one.sessions">
        <source>Session</source>
        <translation type="unfinished">场次</translation>
    </message>
    <message id="dashboard.groups.enrolled">
        <source>Enrolled</source>
        <translation type="unfinished">登记</translation>
    </message>
    <message id="dashboard.groups.sat">
        <source>Sat</source>
        <translation type="unfinished">参加</translation>
    </message>
    <message id="dashboard.groups.competent">
        <source>Competent</source>
        <translation type="unfinished">合格</translation>
    </message>
    <message id="dashboard.groups.interval">
        <source>0 to 100 %, with 95 % interval</source>
        <translation type="unfinished">0 至 100 %，附 95 % 区间</translation>
    </message>
    <message id="dashboard.groups.hidden">
        <source>covered</source>
        <translation type="unfinished">已遮盖</translation>
    </message>
    <message id="dashboard.groups.few">
        <source>counts only</source>
        <translation type="unfinished">只给人数</translation>
    </message>
    <message id="dashboard.groups.cover">
        <source>For the projector: groups under {least} people are covered ({across} across countries), and one more where it could be worked out.</source>
        <translation type="unfinished">用于投影：少于 {least} 人的组被遮盖（跨国为 {across} 人），如可推算则再遮盖一组。</translation>
    </message>
    <message id="dashboard.groups.limit">
        <source>Groups differ in who was sent and in which form they sat. No order of merit.</source>
        <translation type="unfinished">各组派出的人员和所用试卷不同。不作排名。</translation>
    </message>
    <message id="dashboard.behind.people">
        <source>{count} people</source>
        <translation type="unfinished">{count} 人</translation>
    </message>
    <message id="dashboard.behind.at">
        <source>{found} % of the protected products found, {accused} % of the look-alikes accused</source>
        <translation type="unfinished">识别出 {found} % 的受保护制品，误认 {accused} % 的相似物</translation>
    </message>
    <message id="dashboard.behind.items">
        <source>Items behind it: {count}</source>
        <translation type="unfinished">相关试题：{count}</translation>
    </message>
    <message id="dashboard.behind.more">
        <source>and {count} more items</source>
        <translation type="unfinished">另有 {count} 题</translation>
    </message>
    <message id="dashboard.behind.none">
        <source>The items behind this cell are not named.</source>
        <translation type="unfinished">此单元格没有列出试题。</translation>
    </message>
    <message id="dashboard.behind.fits">
        <source>Fits: {answer}</source>
        <translation type="unfinished">相符：{answer}</translation>
    </message>
    <message id="dashboard.behind.gone">
        <source>The pack of this item is not on this computer.</source>
        <translation type="unfinished">此题的题包不在本机。</translation>
    </message>
    <message id="dashboard.behind.right">
        <source>Right: {right} of {asked}</source>
        <translation type="unfinished">答对：{right}/{asked}</translation>
    </message>
    <message id="dashboard.figure.take">
        <source>Take this figure along: copy or save</source>
        <translation type="unfinished">取用此图：复制或保存</translation>
    </message>
    <message id="dashboard.figure.copy">
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message id="dashboard.figure.png">
        <source>Save as PNG</source>
        <translation type="unfinished">存为 PNG</translation>
    </message>
    <message id="dashboard.figure.svg">
        <source>Save as SVG</source>
        <translation type="unfinished">存为 SVG</translation>
    </message>
    <message id="dashboard.figure.copied">
        <source>Figure copied.</source>
        <translation type="unfinished">图已复制。</translation>
    </message>
    <message id="dashboard.figure.saved">
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message id="dashboard.figure.title.errors">
        <source>Two different errors: protected products found and look-alikes accused</source>
        <translation type="unfinished">两种不同的错误：识别出的受保护制品与被误认的相似物</translation>
    </message>
    <message id="dashboard.figure.title.products">
        <source>Products mixed up: row what it was, column the answer</source>
        <translation type="unfinished">混淆的制品：行为实际制品，列为回答</translation>
    </message>
    <message id="dashboard.figure.title.change">
        <source>Before and after, one line a person</source>
        <translation type="unfinished">前后对比，每人一条线</translation>
    </message>
    <message id="dashboard.figure.title.rasch">
        <source>People and items on one ladder</source>
        <translation type="unfinished">人与试题同一阶梯</translation>
    </message>
    <message id="dashboard.figure.title.indicator">
        <source>Officers competent, with interval and criteria</source>
        <translation type="unfinished">合格人员，附区间与标准</translation>
    </message>
    <message id="dashboard.state.reading.title">
        <source>Counting the answers</source>
        <translation type="unfinished">正在统计回答</translation>
    </message>
    <message id="dashboard.state.reading.text">
        <source>The results are here in a moment.</source>
        <translation type="unfinished">结果马上就好。</translation>
    </message>
    <message id="dashboard.state.no_session.title">
        <source>Results begin with a session</source>
        <translation type="unfinished">先有培训场次，才有结果</translation>
    </message>
    <message id="dashboard.state.no_session.text">
        <source>Plan a session: place, people, forms, criteria. When people have sat a test, what they came to stands here with its counts and intervals.</source>
        <translation type="unfinished">请先计划一个场次：地点、人员、试卷、标准。有人参加测验后，结果连同人数和区间显示在此。</translation>
    </message>
    <message id="dashboard.state.no_session.go">
        <source>To the sessions</source>
        <translation type="unfinished">前往场次</translation>
    </message>
    <message id="dashboard.state.nobody.title">
        <source>{phase}: nobody has sat it yet</source>
        <translation type="unfinished">{phase}：还没有人参加</translation>
    </message>
    <message id="dashboard.state.nobody.text">
        <source>{enrolled} people are enrolled. Collect the bundles of the laptops, or choose another test, country or way of sitting above.</source>
        <translation type="unfinished">已登记 {enrolled} 人。请收集各电脑的数据包，或在上方选择其他测验、国家或方式。</translation>
    </message>
    <message id="dashboard.state.nobody.go">
        <source>Collect bundles</source>
        <translation type="unfinished">收集数据包</translation>
    </message>
    <message id="dashboard.state.sealed.title">
        <source>{count} people have sat it; their answers are sealed</source>
        <translation type="unfinished">{count} 人已参加；答案仍密封</translation>
    </message>
    <message id="dashboard.state.sealed.text">
        <source>Scores come where the release code of the form is kept: on the laptop that made the form. Open the session there, or bring its release code here under Examination forms.</source>
        <translation type="unfinished">分数出现在保存试卷发布码的地方：制作试卷的电脑。请在那台电脑上打开场次，或在“试卷”中把发布码带到这里。</translation>
    </message>
    <message id="dashboard.state.sealed.go">
        <source>To the examination forms</source>
        <translation type="unfinished">前往试卷</translation>
    </message>
    <message id="dashboard.state.failed.title">
        <source>The answers could not be counted</source>
        <translation type="unfinished">无法统计回答</translation>
    </message>
    <message id="dashboard.state.failed.text">
        <source>Nothing is lost: the answers are kept as they came. What went wrong stands in the log.</source>
        <translation type="unfinished">没有丢失任何内容：回答按原样保存。出错原因在日志中。</translation>
    </message>
    <message id="dashboard.state.failed.go">
        <source>Count again</source>
        <translation type="unfinished">重新统计</translation>
    </message>
    <message id="dashboard.product.elephant_or_mammoth">
        <source>ivory</source>
        <translation type="unfinished">象牙</translation>
    </message>
    <message id="dashboard.product.elephant">
        <source>elephant ivory</source>
        <translation type="unfinished">大象牙</translation>
    </message>
    <message id="dashboard.product.mammoth">
        <source>mammoth ivory</source>
        <translation type="unfinished">猛犸牙</translation>
    </message>
    <message id="dashboard.product.hippo">
        <source>hippo ivory</source>
        <translation type="unfinished">河马牙</translation>
    </message>
    <message id="dashboard.product.walrus">
        <source>walrus ivory</source>
        <translation type="unfinished">海象牙</translation>
    </message>
    <message id="dashboard.product.warthog">
        <source>warthog tusk</source>
        <translation type="unfinished">疣猪牙</translation>
    </message>
    <message id="dashboard.product.hornbill">
        <source>hornbill</source>
        <translation type="unfinished">盔犀鸟</translation>
    </message>
    <message id="dashboard.product.hornbill_casque">
        <source>hornbill</source>
        <translation type="unfinished">盔犀鸟</translation>
    </message>
    <message id="dashboard.product.rhino_horn">
        <source>rhino horn</source>
        <translation type="unfinished">犀牛角</translation>
    </message>
    <message id="dashboard.product.bone">
        <source>bone</source>
        <translation type="unfinished">骨</translation>
    </message>
    <message id="dashboard.product.resin">
        <source>resin</source>
        <translation type="unfinished">树脂</translation>
    </message>
    <message id="dashboard.product.lined_resin">
        <source>lined resin</source>
        <translation type="unfinished">刻纹树脂</translation>
    </message>
    <message id="dashboard.product.celluloid">
        <source>celluloid</source>
        <translation type="unfinished">赛璐珞</translation>
    </message>
    <message id="dashboard.product.shell">
        <source>shell</source>
        <translation type="unfinished">贝壳</translation>
    </message>
    <message id="dashboard.product.tagua">
        <source>tagua</source>
        <translation type="unfinished">象牙果</translation>
    </message>
    <message id="dashboard.product.horn">
        <source>horn</source>
        <translation type="unfinished">牛角</translation>
    </message>
    <message id="dashboard.product.horn_chips">
        <source>horn chips</source>
        <translation type="unfinished">角片</translation>
    </message>
    <message id="dashboard.product.pangolin_raw">
        <source>pangolin scale</source>
        <translation type="unfinished">穿山甲片</translation>
    </message>
    <message id="dashboard.product.pangolin_processed">
        <source>processed scale</source>
        <translation type="unfinished">炮山甲</translation>
    </message>
    <message id="dashboard.product.pangolin_skin">
        <source>pangolin skin</source>
        <translation type="unfinished">穿山甲皮</translation>
    </message>
    <message id="dashboard.product.fish_scales">
        <source>fish scale</source>
        <translation type="unfinished">鱼鳞</translation>
    </message>
    <message id="dashboard.product.cone_scales">
        <source>cone scale</source>
        <translation type="unfinished">松果鳞</translation>
    </message>
    <message id="dashboard.product.seed_pods">
        <source>seed pod</source>
        <translation type="unfinished">果荚</translation>
    </message>
    <message id="dashboard.product.moulded">
        <source>moulded scale</source>
        <translation type="unfinished">模制片</translation>
    </message>
    <message id="dashboard.product.tiger_skin">
        <source>tiger skin</source>
        <translation type="unfinished">虎皮</translation>
    </message>
    <message id="dashboard.product.leopard_skin">
        <source>leopard skin</source>
        <translation type="unfinished">豹皮</translation>
    </message>
    <message id="dashboard.product.clouded_leopard_skin">
        <source>clouded leopard</source>
        <translation type="unfinished">云豹皮</translation>
    </message>
    <message id="dashboard.product.painted_skin">
        <source>painted skin</source>
        <translation type="unfinished">绘纹皮</translation>
    </message>
    <message id="dashboard.product.printed_plush">
        <source>printed plush</source>
        <translation type="unfinished">印花绒</translation>
    </message>
    <message id="dashboard.product.zebra_skin">
        <source>zebra skin</source>
        <translation type="unfinished">斑马皮</translation>
    </message>
    <message id="dashboard.product.claw_cast">
        <source>claw cast</source>
        <translation type="unfinished">爪铸件</translation>
    </message>
    <message id="dashboard.product.canine_cast">
        <source>tooth cast</source>
        <translation type="unfinished">犬齿铸件</translation>
    </message>
</context>
</TS>
