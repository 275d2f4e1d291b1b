<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>session_plan</name>
    <message id="session_plan.title">
        <source>New session</source>
        <translation type="unfinished">新建培训场次</translation>
    </message>
    <message id="session_plan.step.place">
        <source>Place and people</source>
        <translation type="unfinished">地点和人员</translation>
    </message>
    <message id="session_plan.step.forms">
        <source>Forms</source>
        <translation type="unfinished">试卷</translation>
    </message>
    <message id="session_plan.step.criteria">
        <source>Criteria</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message id="session_plan.step.open">
        <source>Open</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message id="session_plan.status">
        <source>Criteria are fixed before anyone sits a test, and printed beside every figure.</source>
        <translation type="unfinished">标准在任何人参加测验之前确定，并印在每个数字旁边。</translation>
    </message>
    <message id="session_plan.saved">
        <source>Saved as a draft {time}</source>
        <translation type="unfinished">草稿已保存 {time}</translation>
    </message>
    <message id="session_plan.drop">
        <source>Give this plan up</source>
        <translation type="unfinished">放弃此计划</translation>
    </message>
    <message id="session_plan.drop.ask">
        <source>Give this plan up?</source>
        <translation type="unfinished">放弃此计划？</translation>
    </message>
    <message id="session_plan.drop.text">
        <source>What was written in the four steps is gone. Forms and sessions stay.</source>
        <translation type="unfinished">四个步骤中填写的内容将删除。试卷和培训场次保留。</translation>
    </message>
    <message id="session_plan.drop.stay">
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message id="session_plan.drop.go">
        <source>Give it up</source>
        <translation type="unfinished">放弃</translation>
    </message>
    <message id="session_plan.place.title">
        <source>Place and time</source>
        <translation type="unfinished">地点和时间</translation>
    </message>
    <message id="session_plan.place.name">
        <source>Title</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message id="session_plan.place.name_hint">
        <source>As it stands on reports and certificates</source>
        <translation type="unfinished">与报告和证书上一致</translation>
    </message>
    <message id="session_plan.place.province">
        <source>Province</source>
        <translation type="unfinished">省份</translation>
    </message>
    <message id="session_plan.place.crossing">
        <source>Crossing</source>
        <translation type="unfinished">口岸</translation>
    </message>
    <message id="session_plan.place.none">
        <source>not chosen</source>
        <translation type="unfinished">未选择</translation>
    </message>
    <message id="session_plan.place.town">
        <source>Town and building</source>
        <translation type="unfinished">城镇和场所</translation>
    </message>
    <message id="session_plan.place.town_hint">
        <source>In your own words; may be left out</source>
        <translation type="unfinished">自行填写；可留空</translation>
    </message>
    <message id="session_plan.place.first">
        <source>First day</source>
        <translation type="unfinished">第一天</translation>
    </message>
    <message id="session_plan.place.last">
        <source>Last day</source>
        <translation type="unfinished">最后一天</translation>
    </message>
    <message id="session_plan.place.day_hint">
        <source>Year-month-day</source>
        <translation type="unfinished">年-月-日</translation>
    </message>
    <message id="session_plan.place.last_hint">
        <source>Empty for one day</source>
        <translation type="unfinished">只有一天时留空</translation>
    </message>
    <message id="session_plan.lacks.title">
        <source>Give the session a title.</source>
        <translation type="unfinished">请填写名称。</translation>
    </message>
    <message id="session_plan.lacks.day">
        <source>No such day. Write 2026-11-24.</source>
        <translation type="unfinished">没有这一天。请写成 2026-11-24。</translation>
    </message>
    <message id="session_plan.lacks.order">
        <source>It lies before the first day.</source>
        <translation type="unfinished">早于第一天。</translation>
    </message>
    <message id="session_plan.people.title">
        <source>People</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message id="session_plan.people.partners">
        <source>Partner agencies</source>
        <translation type="unfinished">合作机构</translation>
    </message>
    <message id="session_plan.people.partner_add">
        <source>Add an agency</source>
        <translation type="unfinished">添加机构</translation>
    </message>
    <message id="session_plan.people.partner_away">
        <source>Take away: {name}</source>
        <translation type="unfinished">移除：{name}</translation>
    </message>
    <message id="session_plan.people.languages">
        <source>Languages in the room</source>
        <translation type="unfinished">现场语言</translation>
    </message>
    <message id="session_plan.people.reports">
        <source>Reports in</source>
        <translation type="unfinished">报告语言</translation>
    </message>
    <message id="session_plan.people.kept">
        <source>What is kept of people</source>
        <translation type="unfinished">保存哪些人员信息</translation>
    </message>
    <message id="session_plan.people.kept.names">
        <source>Names and codes</source>
        <translation type="unfinished">姓名和代号</translation>
    </message>
    <message id="session_plan.people.kept.codes">
        <source>Codes only</source>
        <translation type="unfinished">仅代号</translation>
    </message>
    <message id="session_plan.people.kept.names_text">
        <source>Names stay on the laptops of this session and on certificates. Figures carry none.</source>
        <translation type="unfinished">姓名只保存在本场次的电脑和证书上。统计数字不含姓名。</translation>
    </message>
    <message id="session_plan.people.kept.codes_text">
        <source>No name is taken down anywhere. Certificates carry the code.</source>
        <translation type="unfinished">任何地方都不记录姓名。证书上只有代号。</translation>
    </message>
    <message id="session_plan.forms.lead">
        <source>Which forms are sat before, after and at the follow-up?</source>
        <translation type="unfinished">课前、课后和后续测验使用哪些试卷？</translation>
    </message>
    <message id="session_plan.forms.locked">
        <source>The criteria are locked on these forms. They cannot be changed any more.</source>
        <translation type="unfinished">标准已按这些试卷锁定，不能再更改。</translation>
    </message>
    <message id="session_plan.forms.empty">
        <source>No form has been made on this laptop yet</source>
        <translation type="unfinished">本机尚未制作试卷</translation>
    </message>
    <message id="session_plan.forms.empty_text">
        <source>Forms of a blueprint are alike and sealed until you read out their code. Make them, then come back: this plan waits for you.</source>
        <translation type="unfinished">同一蓝图的试卷难度相当，在您公布代码前一直密封。请先制作试卷再回来：此计划会保留。</translation>
    </message>
    <message id="session_plan.forms.make">
        <source>Make forms</source>
        <translation type="unfinished">制作试卷</translation>
    </message>
    <message id="session_plan.forms.take">
        <source>Use {name}</source>
        <translation type="unfinished">使用 {name}</translation>
    </message>
    <message id="session_plan.forms.common">
        <source>{count} common</source>
        <translation type="unfinished">共同题 {count} 道</translation>
    </message>
    <message id="session_plan.forms.again">
        <source>{occasions} occasions, fewer letters: somebody sits the same form twice.</source>
        <translation type="unfinished">{occasions} 次测验，试卷数不足：会有人两次做同一份试卷。</translation>
    </message>
    <message id="session_plan.forms.how">
        <source>Who sits which form</source>
        <translation type="unfinished">谁做哪份试卷</translation>
    </message>
    <message id="session_plan.forms.how_text">
        <source>People get the letters crosswise, by chance and in balance: nobody sits the same form before and after where there are enough letters.</source>
        <translation type="unfinished">试卷交叉随机、均衡分配：试卷足够时，没有人课前课后做同一份。</translation>
    </message>
    <message id="session_plan.forms.counting">
        <source>Counting the items: form {done} of {total}</source>
        <translation type="unfinished">正在统计题目：试卷 {done}/{total}</translation>
    </message>
    <message id="session_plan.forms.none_chosen">
        <source>No form is chosen: nothing can be measured in this session.</source>
        <translation type="unfinished">未选择试卷：本场次无法测量。</translation>
    </message>
    <message id="session_plan.forms.enough">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items: enough to decide on.</source>
        <translation type="unfinished">试卷 {form} 有受保护制品 {protected} 题、相似物 {look_alikes} 题、无法判断 {undecidable} 题：足以作出判定。</translation>
    </message>
    <message id="session_plan.forms.few">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items. Below 10, 10 and 4 it is decided on few items, and every figure says so.</source>
        <translation type="unfinished">试卷 {form} 有受保护制品 {protected} 题、相似物 {look_alikes} 题、无法判断 {undecidable} 题。少于 10、10、4 题属于题目过少，每个数字都会注明。</translation>
    </message>
    <message id="session_plan.forms.enough_questions">
        <source>Form {form} has at least {count} questions of each of its subjects.</source>
        <translation type="unfinished">试卷 {form} 每个科目至少有 {count} 题。</translation>
    </message>
    <message id="session_plan.forms.few_questions">
        <source>Form {form} has a subject of only {count} questions: decided on few items.</source>
        <translation type="unfinished">试卷 {form} 有科目只有 {count} 题：题目过少。</translation>
    </message>
    <message id="session_plan.forms.shared">
        <source>Forms {letters} share {count} items.</source>
        <translation type="unfinished">试卷 {letters} 有 {count} 道共同题。</translation>
    </message>
    <message id="session_plan.forms.shared_few">
        <source>Fewer than 8: before and after cannot be put on one scale.</source>
        <translation type="unfinished">少于 8 道：课前课后无法放在同一尺度上。</translation>
    </message>
    <message id="session_plan.forms.language">
        <source>A chosen form has no words in {languages}.</source>
        <translation type="unfinished">所选试卷缺少：{languages}。</translation>
    </message>
    <message id="session_plan.modules">
        <source>Training modules</source>
        <translation type="unfinished">培训模块</translation>
    </message>
    <message id="session_plan.modules_text">
        <source>Question packs that people practise with in this session</source>
        <translation type="unfinished">本场次练习用的题包</translation>
    </message>
    <message id="session_plan.criteria.title">
        <source>What counts as competent?</source>
        <translation type="unfinished">怎样算合格？</translation>
    </message>
    <message id="session_plan.criteria.lead">
        <source>Decide now. Once locked, nobody can change it, not even you.</source>
        <translation type="unfinished">现在决定。锁定后谁也不能更改，包括您。</translation>
    </message>
    <message id="session_plan.criteria.locked">
        <source>Locked. Nobody can change it any more.</source>
        <translation type="unfinished">已锁定。谁也不能再更改。</translation>
    </message>
    <message id="session_plan.criteria.defaults">
        <source>Use the defaults</source>
        <translation type="unfinished">使用默认值</translation>
    </message>
    <message id="session_plan.row.found">
        <source>Protected products found</source>
        <translation type="unfinished">识别出受保护制品</translation>
    </message>
    <message id="session_plan.row.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">误认相似物</translation>
    </message>
    <message id="session_plan.row.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">无法判断的送鉴定</translation>
    </message>
    <message id="session_plan.row.right">
        <source>Law, evidence, cooperation: each right</source>
        <translation type="unfinished">法律、证据、合作：各自正确</translation>
    </message>
    <message id="session_plan.row.at_least">
        <source>at least</source>
        <translation type="unfinished">至少</translation>
    </message>
    <message id="session_plan.row.at_most">
        <source>at most</source>
        <translation type="unfinished">至多</translation>
    </message>
    <message id="session_plan.row.count">
        <source>= {part} of {whole}</source>
        <translation type="unfinished">= {part}/{whole}</translation>
    </message>
    <message id="session_plan.row.none">
        <source>not asked</source>
        <translation type="unfinished">未考</translation>
    </message>
    <message id="session_plan.critical.title">
        <source>A critical evidence error always means “not yet competent”</source>
        <translation type="unfinished">严重证据错误一律为“尚未合格”</translation>
    </message>
    <message id="session_plan.critical.text">
        <source>Burning or scratching a sample · handling without recording · releasing on a guess</source>
        <translation type="unfinished">灼烧或刮擦样本 · 未记录即接触 · 凭猜测放行</translation>
    </message>
    <message id="session_plan.sharp.title">
        <source>How sharp is this line?</source>
        <translation type="unfinished">这条线有多清晰？</translation>
    </message>
    <message id="session_plan.sharp.coin">
        <source>Someone who tosses a coin passes the first two</source>
        <translation type="unfinished">抛硬币的人通过前两项</translation>
    </message>
    <message id="session_plan.sharp.good">
        <source>Someone right 9 times in 10 passes them</source>
        <translation type="unfinished">十次对九次的人通过这两项</translation>
    </message>
    <message id="session_plan.sharp.foot">
        <source>On {protected} protected and {look_alikes} look-alike items. More items make the line sharper; a lower bar only makes the figure nicer.</source>
        <translation type="unfinished">按 {protected} 道受保护制品题和 {look_alikes} 道相似物题计算。题目越多，界线越清晰；降低标准只会让数字好看。</translation>
    </message>
    <message id="session_plan.sharp.in">
        <source>{count} in {of}</source>
        <translation type="unfinished">{of} 次中 {count} 次</translation>
    </message>
    <message id="session_plan.sharp.fewer">
        <source>fewer than {count} in {of}</source>
        <translation type="unfinished">{of} 次中不到 {count} 次</translation>
    </message>
    <message id="session_plan.sharp.more">
        <source>more than {count} in {of}</source>
        <translation type="unfinished">{of} 次中超过 {count} 次</translation>
    </message>
    <message id="session_plan.sharp.always">
        <source>always</source>
        <translation type="unfinished">总是</translation>
    </message>
    <message id="session_plan.sharp.never">
        <source>never</source>
        <translation type="unfinished">从不</translation>
    </message>
    <message id="session_plan.grid.title">
        <source>What this means on your form</source>
        <translation type="unfinished">在您的试卷上意味着</translation>
    </message>
    <message id="session_plan.grid.form">
        <source>Form {form}: {count} items. A person is one point.</source>
        <translation type="unfinished">试卷 {form}：{count} 题。每人是一个点。</translation>
    </message>
    <message id="session_plan.grid.example">
        <source>No form that identifies is chosen: drawn for {protected} protected and {look_alikes} look-alike items.</source>
        <translation type="unfinished">未选择识别试卷：按 {protected} 道受保护制品题和 {look_alikes} 道相似物题绘制。</translation>
    </message>
    <message id="session_plan.grid.name">
        <source>Competent: at least {found} of {protected} protected products found and at most {accused} of {look_alikes} look-alikes accused</source>
        <translation type="unfinished">合格：识别出至少 {found}/{protected} 件受保护制品，误认至多 {accused}/{look_alikes} 件相似物</translation>
    </message>
    <message id="session_plan.grid.found">
        <source>protected found, of {of}</source>
        <translation type="unfinished">识别出的受保护制品，共 {of}</translation>
    </message>
    <message id="session_plan.grid.accused">
        <source>look-alikes accused, of {of}</source>
        <translation type="unfinished">误认的相似物，共 {of}</translation>
    </message>
    <message id="session_plan.grid.competent">
        <source>competent</source>
        <translation type="unfinished">合格</translation>
    </message>
    <message id="session_plan.lock">
        <source>Lock criteria</source>
        <translation type="unfinished">锁定标准</translation>
    </message>
    <message id="session_plan.lock.text">
        <source>The lock writes this fingerprint on the screen, the report and each certificate:</source>
        <translation type="unfinished">锁定后，此指纹将写在屏幕、报告和每份证书上：</translation>
    </message>
    <message id="session_plan.lock.ask">
        <source>Lock these criteria?</source>
        <translation type="unfinished">锁定这些标准？</translation>
    </message>
    <message id="session_plan.lock.ask_text">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects right at least {right} %. Fingerprint {fingerprint}. Nobody can change them afterwards.</source>
        <translation type="unfinished">识别至少 {found} %，误认至多 {accused} %，送鉴定至少 {referred} %，其他科目正确至少 {right} %。指纹 {fingerprint}。之后谁也不能更改。</translation>
    </message>
    <message id="session_plan.lock.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">暂不</translation>
    </message>
    <message id="session_plan.lock.go">
        <source>Lock</source>
        <translation type="unfinished">锁定</translation>
    </message>
    <message id="session_plan.open.title">
        <source>This is the session</source>
        <translation type="unfinished">本场次概要</translation>
    </message>
    <message id="session_plan.open.place">
        <source>Place</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message id="session_plan.open.days">
        <source>Days</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message id="session_plan.open.partners">
        <source>Partners</source>
        <translation type="unfinished">合作机构</translation>
    </message>
    <message id="session_plan.open.languages">
        <source>Languages</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message id="session_plan.open.kept">
        <source>Kept of people</source>
        <translation type="unfinished">人员信息</translation>
    </message>
    <message id="session_plan.open.criteria">
        <source>Criteria</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message id="session_plan.open.criteria_words">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects at least {right} % · {fingerprint}</source>
        <translation type="unfinished">识别至少 {found} %，误认至多 {accused} %，送鉴定至少 {referred} %，其他科目至少 {right} % · {fingerprint}</translation>
    </message>
    <message id="session_plan.open.none">
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message id="session_plan.open.next">
        <source>What comes next</source>
        <translation type="unfinished">接下来</translation>
    </message>
    <message id="session_plan.open.lead">
        <source>The criteria are fixed the moment the session opens.</source>
        <translation type="unfinished">场次一开始，标准即告确定。</translation>
    </message>
    <message id="session_plan.open.next.roster">
        <source>Take in the roster, or add people one by one</source>
        <translation type="unfinished">导入名单，或逐个添加人员</translation>
    </message>
    <message id="session_plan.open.next.file">
        <source>Save the session file on a stick, or show its QR</source>
        <translation type="unfinished">将场次文件存入U盘，或展示二维码</translation>
    </message>
    <message id="session_plan.open.next.sit">
        <source>People sit their form on any laptop of the room</source>
        <translation type="unfinished">学员在任一台电脑上作答自己的试卷</translation>
    </message>
    <message id="session_plan.open.next.collect">
        <source>Collect the results of the laptops</source>
        <translation type="unfinished">收集各电脑的结果</translation>
    </message>
    <message id="session_plan.open.go">
        <source>Open session</source>
        <translation type="unfinished">开始场次</translation>
    </message>
    <message id="session_plan.opened">
        <source>{title} is open. The criteria are fixed.</source>
        <translation type="unfinished">{title}已开始。标准已确定。</translation>
    </message>
</context>
</TS>
