<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>author</name>
    <message id="author.title">
        <source>Own items</source>
        <translation type="unfinished">自编题目</translation>
    </message>
    <message id="author.undo">
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message id="author.keep">
        <source>Keep</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message id="author.move_up">
        <source>Move {name} up</source>
        <translation type="unfinished">上移 {name}</translation>
    </message>
    <message id="author.move_down">
        <source>Move {name} down</source>
        <translation type="unfinished">下移 {name}</translation>
    </message>
    <message id="author.way">
        <source>Way of working</source>
        <translation type="unfinished">工作方式</translation>
    </message>
    <message id="author.way.items">
        <source>Items</source>
        <translation type="unfinished">题目</translation>
    </message>
    <message id="author.way.write">
        <source>Write</source>
        <translation type="unfinished">编写</translation>
    </message>
    <message id="author.way.marks">
        <source>Signs</source>
        <translation type="unfinished">特征</translation>
    </message>
    <message id="author.way.translate">
        <source>Translate</source>
        <translation type="unfinished">翻译</translation>
    </message>
    <message id="author.way.preview">
        <source>Preview</source>
        <translation type="unfinished">预览</translation>
    </message>
    <message id="author.type.single">
        <source>Single choice</source>
        <translation type="unfinished">单选</translation>
    </message>
    <message id="author.type.multiple">
        <source>Multiple choice</source>
        <translation type="unfinished">多选</translation>
    </message>
    <message id="author.type.true_false">
        <source>True or false</source>
        <translation type="unfinished">判断对错</translation>
    </message>
    <message id="author.type.pair">
        <source>Same or different</source>
        <translation type="unfinished">相同或不同</translation>
    </message>
    <message id="author.type.hotspot">
        <source>Point at a sign</source>
        <translation type="unfinished">指出特征</translation>
    </message>
    <message id="author.type.ordering">
        <source>Put in order</source>
        <translation type="unfinished">排序</translation>
    </message>
    <message id="author.type.matching">
        <source>Match</source>
        <translation type="unfinished">配对</translation>
    </message>
    <message id="author.type.sorting">
        <source>Sort into groups</source>
        <translation type="unfinished">分组</translation>
    </message>
    <message id="author.type.numeric">
        <source>A number</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message id="author.type.scenario">
        <source>Scenario</source>
        <translation type="unfinished">情景</translation>
    </message>
    <message id="author.start">
        <source>Write your own items</source>
        <translation type="unfinished">编写自己的题目</translation>
    </message>
    <message id="author.start.text">
        <source>Open a pack and change it, translate it, or begin a new one. Everything is kept as you type. A pack of the program stays as it is: you work on a copy.</source>
        <translation type="unfinished">打开一个题包来修改或翻译，也可以新建。输入的内容随时保存。程序自带的题包不变：您修改的是副本。</translation>
    </message>
    <message id="author.start.new">
        <source>New pack</source>
        <translation type="unfinished">新建题包</translation>
    </message>
    <message id="author.start.drafts">
        <source>Go on with</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="author.start.packs">
        <source>Begin from a pack</source>
        <translation type="unfinished">从题包开始</translation>
    </message>
    <message id="author.start.files">
        <source>Bring in a file</source>
        <translation type="unfinished">导入文件</translation>
    </message>
    <message id="author.start.go_on">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="author.start.open">
        <source>Change</source>
        <translation type="unfinished">修改</translation>
    </message>
    <message id="author.start.copy">
        <source>Open a copy</source>
        <translation type="unfinished">打开副本</translation>
    </message>
    <message id="author.start.delete">
        <source>Delete this draft</source>
        <translation type="unfinished">删除这份草稿</translation>
    </message>
    <message id="author.start.delete.title">
        <source>Delete the draft “{pack}”?</source>
        <translation type="unfinished">删除草稿“{pack}”？</translation>
    </message>
    <message id="author.start.delete.text">
        <source>What you wrote in it is gone then. A pack that is in Learn already stays there.</source>
        <translation type="unfinished">草稿中的内容将不再保留。已放入“学习”的题包不受影响。</translation>
    </message>
    <message id="author.start.facts">
        <source>{count} items · {languages}</source>
        <translation type="unfinished">{count} 题 · {languages}</translation>
    </message>
    <message id="author.bring.pack">
        <source>A pack</source>
        <translation type="unfinished">题包</translation>
    </message>
    <message id="author.bring.pack.text">
        <source>One signed file from another laptop. It goes into Learn.</source>
        <translation type="unfinished">来自另一台电脑的签名文件，放入“学习”。</translation>
    </message>
    <message id="author.bring.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.bring.moodle.text">
        <source>Questions from Moodle become a draft, with a report.</source>
        <translation type="unfinished">Moodle 的题目成为草稿，并附报告。</translation>
    </message>
    <message id="author.bring.gift">
        <source>GIFT</source>
        <translation type="unfinished">GIFT</translation>
    </message>
    <message id="author.bring.gift.text">
        <source>Questions as plain text become a draft, with a report.</source>
        <translation type="unfinished">纯文本题目成为草稿，并附报告。</translation>
    </message>
    <message id="author.bring.choose">
        <source>Choose</source>
        <translation type="unfinished">选择</translation>
    </message>
    <message id="author.bring.here">
        <source>The pack “{id}” is here already</source>
        <translation type="unfinished">题包“{id}”已经存在</translation>
    </message>
    <message id="author.bring.replace">
        <source>Replace it</source>
        <translation type="unfinished">替换</translation>
    </message>
    <message id="author.brought">
        <source>“{pack}” is in Learn now.</source>
        <translation type="unfinished">“{pack}”已放入“学习”。</translation>
    </message>
    <message id="author.file.pack">
        <source>Packs</source>
        <translation type="unfinished">题包</translation>
    </message>
    <message id="author.file.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.file.gift">
        <source>GIFT</source>
        <translation type="unfinished">GIFT</translation>
    </message>
    <message id="author.file.photos">
        <source>Photographs</source>
        <translation type="unfinished">照片</translation>
    </message>
    <message id="author.send.pack">
        <source>One signed file</source>
        <translation type="unfinished">一个签名文件</translation>
    </message>
    <message id="author.send.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.send.moodle_in">
        <source>Moodle XML, {language}</source>
        <translation type="unfinished">Moodle XML，{language}</translation>
    </message>
    <message id="author.sent">
        <source>Saved as {file}.</source>
        <translation type="unfinished">已保存为 {file}。</translation>
    </message>
    <message id="author.report.in">
        <source>What became of {file}</source>
        <translation type="unfinished">{file} 的导入结果</translation>
    </message>
    <message id="author.report.out">
        <source>What is in {file}</source>
        <translation type="unfinished">{file} 的内容</translation>
    </message>
    <message id="author.items.count">
        <source>{count} items</source>
        <translation type="unfinished">{count} 题</translation>
    </message>
    <message id="author.items.new">
        <source>New</source>
        <translation type="unfinished">新建</translation>
    </message>
    <message id="author.items.more">
        <source>More for this item</source>
        <translation type="unfinished">此题的更多操作</translation>
    </message>
    <message id="author.items.copy">
        <source>Copy this item</source>
        <translation type="unfinished">复制此题</translation>
    </message>
    <message id="author.items.up">
        <source>Move up</source>
        <translation type="unfinished">上移</translation>
    </message>
    <message id="author.items.down">
        <source>Move down</source>
        <translation type="unfinished">下移</translation>
    </message>
    <message id="author.items.delete">
        <source>Delete</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message id="author.items.deleted">
        <source>The item is deleted.</source>
        <translation type="unfinished">题目已删除。</translation>
    </message>
    <message id="author.items.none">
        <source>This pack has no item yet. Press New and choose a type.</source>
        <translation type="unfinished">这个题包还没有题目。请按“新建”并选择题型。</translation>
    </message>
    <message id="author.items.no_stem">
        <source>No question yet</source>
        <translation type="unfinished">还没有问题</translation>
    </message>
    <message id="author.items.lacks">
        <source>{language}: {count} texts missing</source>
        <translation type="unfinished">{language}：缺 {count} 处文字</translation>
    </message>
    <message id="author.items.faults">
        <source>{count} to mend</source>
        <translation type="unfinished">{count} 处要改</translation>
    </message>
    <message id="author.items.looks">
        <source>{count} to look at</source>
        <translation type="unfinished">{count} 处要看</translation>
    </message>
    <message id="author.pack">
        <source>Pack</source>
        <translation type="unfinished">题包</translation>
    </message>
    <message id="author.pack.title">
        <source>About this pack</source>
        <translation type="unfinished">关于这个题包</translation>
    </message>
    <message id="author.pack.go">
        <source>Take over</source>
        <translation type="unfinished">采用</translation>
    </message>
    <message id="author.pack.name">
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message id="author.pack.summary">
        <source>Summary, one or two sentences</source>
        <translation type="unfinished">简介，一两句话</translation>
    </message>
    <message id="author.pack.licence">
        <source>Licence</source>
        <translation type="unfinished">许可</translation>
    </message>
    <message id="author.pack.licence.hint">
        <source>Who may use and change the words, e.g. CC-BY-4.0</source>
        <translation type="unfinished">谁可以使用和修改文字，例如 CC-BY-4.0</translation>
    </message>
    <message id="author.pack.minutes">
        <source>Minutes for all items</source>
        <translation type="unfinished">全部题目所需分钟</translation>
    </message>
    <message id="author.pack.minutes.hint">
        <source>May stay empty</source>
        <translation type="unfinished">可以不填</translation>
    </message>
    <message id="author.pack.minutes.wrong">
        <source>Write a whole number from 1 to 240.</source>
        <translation type="unfinished">请填 1 到 240 的整数。</translation>
    </message>
    <message id="author.share">
        <source>Share</source>
        <translation type="unfinished">分享</translation>
    </message>
    <message id="author.publish">
        <source>Put into Learn</source>
        <translation type="unfinished">放入“学习”</translation>
    </message>
    <message id="author.published">
        <source>Version {version} is in Learn.</source>
        <translation type="unfinished">第 {version} 版已放入“学习”。</translation>
    </message>
    <message id="author.published.left_out">
        <source>Not finished and left out: {languages}.</source>
        <translation type="unfinished">尚未完成、未放入：{languages}。</translation>
    </message>
    <message id="author.published.open">
        <source>Open Learn</source>
        <translation type="unfinished">打开“学习”</translation>
    </message>
    <message id="author.state.ready">
        <source>Ready for Learn. Translations that are not finished stay here.</source>
        <translation type="unfinished">可以放入“学习”。未完成的译文留在这里。</translation>
    </message>
    <message id="author.state.faults">
        <source>{count} to mend before it can go into Learn. F8 leads to the next.</source>
        <translation type="unfinished">放入“学习”之前还有 {count} 处要改。按 F8 到下一处。</translation>
    </message>
    <message id="author.status">
        <source>What you write stays on this computer.</source>
        <translation type="unfinished">您写的内容只保存在这台电脑上。</translation>
    </message>
    <message id="author.status.draft_here">
        <source>Draft</source>
        <translation type="unfinished">草稿</translation>
    </message>
    <message id="author.status.kept">
        <source>Draft kept {time}</source>
        <translation type="unfinished">草稿已保存 {time}</translation>
    </message>
    <message id="author.status.draft">
        <source>Draft</source>
        <translation type="unfinished">草稿</translation>
    </message>
    <message id="author.status.reviewed">
        <source>Reviewed</source>
        <translation type="unfinished">已审校</translation>
    </message>
    <message id="author.slot.stem">
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message id="author.slot.stem.hint">
        <source>One clear question about what can be seen or done</source>
        <translation type="unfinished">一个清楚的问题：能看到什么，或该做什么</translation>
    </message>
    <message id="author.slot.why">
        <source>Why</source>
        <translation type="unfinished">为什么</translation>
    </message>
    <message id="author.slot.why.hint">
        <source>The sign that carries the answer, and its limit</source>
        <translation type="unfinished">支持答案的特征，以及它的局限</translation>
    </message>
    <message id="author.slot.cannot_see">
        <source>What cannot be seen</source>
        <translation type="unfinished">看不出的是</translation>
    </message>
    <message id="author.slot.cannot_see.hint">
        <source>What nobody can tell from this</source>
        <translation type="unfinished">从这里无法判断的内容</translation>
    </message>
    <message id="author.slot.next_time">
        <source>Next time</source>
        <translation type="unfinished">下次先看</translation>
    </message>
    <message id="author.slot.next_time.hint">
        <source>Where to look first</source>
        <translation type="unfinished">首先看哪里</translation>
    </message>
    <message id="author.slot.options">
        <source>Option {number}</source>
        <translation type="unfinished">选项 {number}</translation>
    </message>
    <message id="author.slot.mistakes">
        <source>Mistake behind option {number}</source>
        <translation type="unfinished">选项 {number} 背后的误解</translation>
    </message>
    <message id="author.slot.targets">
        <source>Place {number}</source>
        <translation type="unfinished">位置 {number}</translation>
    </message>
    <message id="author.slot.elsewhere">
        <source>For a point beside the sign</source>
        <translation type="unfinished">点在特征之外时</translation>
    </message>
    <message id="author.slot.refers">
        <source>For “cannot tell”</source>
        <translation type="unfinished">选“无法判断”时</translation>
    </message>
    <message id="author.slot.too_low">
        <source>For a number that is too low</source>
        <translation type="unfinished">数字太小时</translation>
    </message>
    <message id="author.slot.too_high">
        <source>For a number that is too high</source>
        <translation type="unfinished">数字太大时</translation>
    </message>
    <message id="author.slot.cannot_tell">
        <source>For “cannot tell”</source>
        <translation type="unfinished">选“无法判断”时</translation>
    </message>
    <message id="author.slot.states.text">
        <source>What is there, moment {number}</source>
        <translation type="unfinished">场景 {number}：有什么</translation>
    </message>
    <message id="author.slot.states.choices">
        <source>Choice {number}: what is done</source>
        <translation type="unfinished">选择 {number}：怎么做</translation>
    </message>
    <message id="author.slot.states.after">
        <source>What happens then, and why</source>
        <translation type="unfinished">接着发生什么，为什么</translation>
    </message>
    <message id="author.slot.ends">
        <source>End “{name}”</source>
        <translation type="unfinished">结局“{name}”</translation>
    </message>
    <message id="author.slot.pictures">
        <source>What is to be seen, for a person who does not see it</source>
        <translation type="unfinished">画面内容，供看不到图片的人</translation>
    </message>
    <message id="author.slot.cues.name">
        <source>Sign {name}: its name</source>
        <translation type="unfinished">特征 {name}：名称</translation>
    </message>
    <message id="author.slot.cues.note">
        <source>Sign {name}: what it shows and where it ends</source>
        <translation type="unfinished">特征 {name}：说明什么，局限在哪里</translation>
    </message>
    <message id="author.slot.title">
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message id="author.slot.summary">
        <source>Summary</source>
        <translation type="unfinished">简介</translation>
    </message>
    <message id="author.slot.licence">
        <source>Licence</source>
        <translation type="unfinished">许可</translation>
    </message>
    <message id="author.slot.facts">
        <source>Facts</source>
        <translation type="unfinished">事实</translation>
    </message>
    <message id="author.options">
        <source>Options</source>
        <translation type="unfinished">选项</translation>
    </message>
    <message id="author.options.one">
        <source>Tick the one that fits. Behind each other write the mistake that leads to it.</source>
        <translation type="unfinished">勾选符合的一项。在其他选项下写出导致它的误解。</translation>
    </message>
    <message id="author.options.several">
        <source>Tick all that fit. Behind each other write the mistake that leads to it.</source>
        <translation type="unfinished">勾选所有符合的选项。在其他选项下写出导致它的误解。</translation>
    </message>
    <message id="author.options.add">
        <source>One more option</source>
        <translation type="unfinished">再加一个选项</translation>
    </message>
    <message id="author.options.right">
        <source>Option {number} fits</source>
        <translation type="unfinished">选项 {number} 符合</translation>
    </message>
    <message id="author.options.fits">
        <source>fits</source>
        <translation type="unfinished">符合</translation>
    </message>
    <message id="author.options.mistake">
        <source>Mistake behind it</source>
        <translation type="unfinished">背后的误解</translation>
    </message>
    <message id="author.options.more">
        <source>More for {number}</source>
        <translation type="unfinished">{number} 的更多操作</translation>
    </message>
    <message id="author.options.critical">
        <source>critical error</source>
        <translation type="unfinished">严重错误</translation>
    </message>
    <message id="author.options.accuses">
        <source>names a protected product</source>
        <translation type="unfinished">指受保护产品</translation>
    </message>
    <message id="author.options.is_critical">
        <source>Critical error: damages evidence or releases on a guess</source>
        <translation type="unfinished">严重错误：损坏物证，或凭猜测放行</translation>
    </message>
    <message id="author.options.is_accuses">
        <source>Names a protected product</source>
        <translation type="unfinished">指受保护产品</translation>
    </message>
    <message id="author.options.remove">
        <source>Remove</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message id="author.steps">
        <source>Steps, in the right order</source>
        <translation type="unfinished">步骤，按正确顺序</translation>
    </message>
    <message id="author.steps.lead">
        <source>Learn shows them in another order.</source>
        <translation type="unfinished">“学习”中以另一顺序显示。</translation>
    </message>
    <message id="author.steps.add">
        <source>One more step</source>
        <translation type="unfinished">再加一步</translation>
    </message>
    <message id="author.matching">
        <source>Matching</source>
        <translation type="unfinished">配对</translation>
    </message>
    <message id="author.matching.lead">
        <source>Each option goes to one place. A place may take several, or none.</source>
        <translation type="unfinished">每个选项对应一个位置。一个位置可以对应多个选项，也可以没有。</translation>
    </message>
    <message id="author.matching.targets">
        <source>Places</source>
        <translation type="unfinished">位置</translation>
    </message>
    <message id="author.matching.options">
        <source>Options</source>
        <translation type="unfinished">选项</translation>
    </message>
    <message id="author.matching.add_target">
        <source>One more place</source>
        <translation type="unfinished">再加一个位置</translation>
    </message>
    <message id="author.sorting">
        <source>Sorting into groups</source>
        <translation type="unfinished">分组</translation>
    </message>
    <message id="author.sorting.lead">
        <source>Each word or picture goes into one group.</source>
        <translation type="unfinished">每个词或每张图归入一组。</translation>
    </message>
    <message id="author.sorting.targets">
        <source>Groups</source>
        <translation type="unfinished">组</translation>
    </message>
    <message id="author.sorting.options">
        <source>What is sorted</source>
        <translation type="unfinished">要分组的内容</translation>
    </message>
    <message id="author.sorting.add_target">
        <source>One more group</source>
        <translation type="unfinished">再加一组</translation>
    </message>
    <message id="author.sorting.picture">
        <source>The picture {name}</source>
        <translation type="unfinished">图片 {name}</translation>
    </message>
    <message id="author.goes_to">
        <source>Where option {number} goes</source>
        <translation type="unfinished">选项 {number} 归到哪里</translation>
    </message>
    <message id="author.number">
        <source>The number</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message id="author.number.lead">
        <source>From lowest to highest every number is right.</source>
        <translation type="unfinished">从最小到最大之间的数字都正确。</translation>
    </message>
    <message id="author.number.undecidable">
        <source>Nobody can tell: “cannot tell” is right</source>
        <translation type="unfinished">谁也无法判断：“无法判断”是正确答案</translation>
    </message>
    <message id="author.number.low">
        <source>Lowest right</source>
        <translation type="unfinished">正确的最小值</translation>
    </message>
    <message id="author.number.high">
        <source>Highest right</source>
        <translation type="unfinished">正确的最大值</translation>
    </message>
    <message id="author.number.near">
        <source>Half a point so far outside</source>
        <translation type="unfinished">超出多少仍得半分</translation>
    </message>
    <message id="author.number.least">
        <source>Least to enter</source>
        <translation type="unfinished">可输入的最小值</translation>
    </message>
    <message id="author.number.most">
        <source>Most to enter</source>
        <translation type="unfinished">可输入的最大值</translation>
    </message>
    <message id="author.number.step">
        <source>Step</source>
        <translation type="unfinished">步长</translation>
    </message>
    <message id="author.number.unit">
        <source>Unit</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message id="author.number.wrong">
        <source>Write a number, e.g. 102.5</source>
        <translation type="unfinished">请写一个数字，例如 102.5</translation>
    </message>
    <message id="author.unit.degrees">
        <source>degrees</source>
        <translation type="unfinished">度</translation>
    </message>
    <message id="author.unit.mm">
        <source>millimetres</source>
        <translation type="unfinished">毫米</translation>
    </message>
    <message id="author.unit.kg">
        <source>kilograms</source>
        <translation type="unfinished">千克</translation>
    </message>
    <message id="author.unit.g">
        <source>grams</source>
        <translation type="unfinished">克</translation>
    </message>
    <message id="author.unit.years">
        <source>years</source>
        <translation type="unfinished">年</translation>
    </message>
    <message id="author.unit.days">
        <source>days</source>
        <translation type="unfinished">天</translation>
    </message>
    <message id="author.unit.pieces">
        <source>pieces</source>
        <translation type="unfinished">件</translation>
    </message>
    <message id="author.unit.none">
        <source>no unit</source>
        <translation type="unfinished">无单位</translation>
    </message>
    <message id="author.region">
        <source>Signs to point at</source>
        <translation type="unfinished">要指出的特征</translation>
    </message>
    <message id="author.region.lead">
        <source>A point in any ticked sign is right.</source>
        <translation type="unfinished">点在任何一个已勾选的特征内都正确。</translation>
    </message>
    <message id="author.region.none">
        <source>No sign is marked yet.</source>
        <translation type="unfinished">还没有标出特征。</translation>
    </message>
    <message id="author.region.cannot_tell">
        <source>Cannot tell – refer</source>
        <translation type="unfinished">无法判断——送检</translation>
    </message>
    <message id="author.story">
        <source>The story</source>
        <translation type="unfinished">情节</translation>
    </message>
    <message id="author.story.lead">
        <source>A line is a choice: green the best, dashed red a critical error. Small rings are ends.</source>
        <translation type="unfinished">每条线是一个选择：绿色最好，红色虚线是严重错误。小圈是结局。</translation>
    </message>
    <message id="author.story.start">
        <source>It begins with</source>
        <translation type="unfinished">从这里开始</translation>
    </message>
    <message id="author.story.moment">
        <source>Moment {number}</source>
        <translation type="unfinished">场景 {number}</translation>
    </message>
    <message id="author.story.end">
        <source>End {number}</source>
        <translation type="unfinished">结局 {number}</translation>
    </message>
    <message id="author.story.ends">
        <source>How it can end</source>
        <translation type="unfinished">可能的结局</translation>
    </message>
    <message id="author.story.to">
        <source>Leads to</source>
        <translation type="unfinished">通往</translation>
    </message>
    <message id="author.story.worth">
        <source>Worth, 0 to 1</source>
        <translation type="unfinished">分值，0 到 1</translation>
    </message>
    <message id="author.story.add_state">
        <source>One more moment</source>
        <translation type="unfinished">再加一个场景</translation>
    </message>
    <message id="author.story.add_choice">
        <source>One more choice</source>
        <translation type="unfinished">再加一个选择</translation>
    </message>
    <message id="author.story.add_end">
        <source>One more end</source>
        <translation type="unfinished">再加一个结局</translation>
    </message>
    <message id="author.story.remove_state">
        <source>Remove this moment</source>
        <translation type="unfinished">移除这个场景</translation>
    </message>
    <message id="author.story.picture">
        <source>Add a picture</source>
        <translation type="unfinished">加一张图片</translation>
    </message>
    <message id="author.story.no_picture">
        <source>Take out {name}</source>
        <translation type="unfinished">取出 {name}</translation>
    </message>
    <message id="author.story.pictures">
        <source>Pictures: {names}</source>
        <translation type="unfinished">图片：{names}</translation>
    </message>
    <message id="author.feedback">
        <source>After the answer</source>
        <translation type="unfinished">作答之后</translation>
    </message>
    <message id="author.feedback.lead">
        <source>What everybody reads, whatever was answered.</source>
        <translation type="unfinished">无论怎样作答，每个人都会读到。</translation>
    </message>
    <message id="author.facts">
        <source>Facts</source>
        <translation type="unfinished">事实</translation>
    </message>
    <message id="author.facts.lead">
        <source>A scored item rests on facts that were read in their source. Type a part of an id.</source>
        <translation type="unfinished">计分的题目要以查证过出处的事实为依据。输入编号的一部分。</translation>
    </message>
    <message id="author.facts.search">
        <source>Find a fact, e.g. IV 00</source>
        <translation type="unfinished">查找事实，例如 IV 00</translation>
    </message>
    <message id="author.facts.none">
        <source>No fact has that id.</source>
        <translation type="unfinished">没有这个编号的事实。</translation>
    </message>
    <message id="author.facts.read">
        <source>{fact}: read in its source</source>
        <translation type="unfinished">{fact}：已查证出处</translation>
    </message>
    <message id="author.facts.unread">
        <source>{fact}: not verified, for practice only</source>
        <translation type="unfinished">{fact}：未查证，只供练习</translation>
    </message>
    <message id="author.facts.remove">
        <source>Take out {fact}</source>
        <translation type="unfinished">取出 {fact}</translation>
    </message>
    <message id="author.about">
        <source>About this item</source>
        <translation type="unfinished">关于此题</translation>
    </message>
    <message id="author.competency">
        <source>What it asks for</source>
        <translation type="unfinished">考查内容</translation>
    </message>
    <message id="author.competency.identification">
        <source>Identification</source>
        <translation type="unfinished">识别</translation>
    </message>
    <message id="author.competency.legal">
        <source>Law</source>
        <translation type="unfinished">法律</translation>
    </message>
    <message id="author.competency.evidence">
        <source>Evidence</source>
        <translation type="unfinished">证据</translation>
    </message>
    <message id="author.competency.cooperation">
        <source>Cooperation</source>
        <translation type="unfinished">合作</translation>
    </message>
    <message id="author.kind">
        <source>Product</source>
        <translation type="unfinished">产品</translation>
    </message>
    <message id="author.kind.ivory">
        <source>Ivory</source>
        <translation type="unfinished">象牙</translation>
    </message>
    <message id="author.kind.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">穿山甲</translation>
    </message>
    <message id="author.kind.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">虎和大型猫科动物</translation>
    </message>
    <message id="author.kind.general">
        <source>No one product</source>
        <translation type="unfinished">不限于一种产品</translation>
    </message>
    <message id="author.difficulty">
        <source>How hard</source>
        <translation type="unfinished">难度</translation>
    </message>
    <message id="author.hard">
        <source>{number} · {word}</source>
        <translation type="unfinished">{number} · {word}</translation>
    </message>
    <message id="author.hard.easy">
        <source>easy</source>
        <translation type="unfinished">容易</translation>
    </message>
    <message id="author.hard.middle">
        <source>middle</source>
        <translation type="unfinished">中等</translation>
    </message>
    <message id="author.hard.hard">
        <source>hard</source>
        <translation type="unfinished">较难</translation>
    </message>
    <message id="author.role">
        <source>The object shown</source>
        <translation type="unfinished">图中物品</translation>
    </message>
    <message id="author.role.none">
        <source>not said</source>
        <translation type="unfinished">不说明</translation>
    </message>
    <message id="author.role.protected">
        <source>a protected product</source>
        <translation type="unfinished">受保护产品</translation>
    </message>
    <message id="author.role.look_alike">
        <source>a look-alike</source>
        <translation type="unfinished">相似物</translation>
    </message>
    <message id="author.role.undecidable">
        <source>cannot be decided</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="author.true_on">
        <source>Law as read on</source>
        <translation type="unfinished">法律查阅日期</translation>
    </message>
    <message id="author.true_on.hint">
        <source>A day, e.g. 2026-11-24. The item expires after a year.</source>
        <translation type="unfinished">日期，例如 2026-11-24。一年后此题过期。</translation>
    </message>
    <message id="author.true_on.wrong">
        <source>Write a day like 2026-11-24.</source>
        <translation type="unfinished">请按 2026-11-24 的样子写日期。</translation>
    </message>
    <message id="author.scored">
        <source>Counts in tests</source>
        <translation type="unfinished">计入测验</translation>
    </message>
    <message id="author.scored.text">
        <source>Without the tick it is for practice only and needs no facts.</source>
        <translation type="unfinished">不勾选则只供练习，不需要事实。</translation>
    </message>
    <message id="author.pictures">
        <source>Pictures</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message id="author.pictures.none">
        <source>No picture.</source>
        <translation type="unfinished">没有图片。</translation>
    </message>
    <message id="author.pictures.library">
        <source>From the program</source>
        <translation type="unfinished">程序图库</translation>
    </message>
    <message id="author.pictures.library.text">
        <source>Every one is drawn or rendered. Enter or a double click takes it.</source>
        <translation type="unfinished">每张都是绘制或渲染的。按 Enter 或双击选用。</translation>
    </message>
    <message id="author.pictures.photos">
        <source>Own photographs</source>
        <translation type="unfinished">自己的照片</translation>
    </message>
    <message id="author.pictures.marks">
        <source>Signs on it</source>
        <translation type="unfinished">图上特征</translation>
    </message>
    <message id="author.pictures.more">
        <source>More for {name}</source>
        <translation type="unfinished">{name} 的更多操作</translation>
    </message>
    <message id="author.pictures.remove">
        <source>Take it out</source>
        <translation type="unfinished">取出</translation>
    </message>
    <message id="author.pictures.search">
        <source>Find a picture</source>
        <translation type="unfinished">查找图片</translation>
    </message>
    <message id="author.photos">
        <source>Own photographs</source>
        <translation type="unfinished">自己的照片</translation>
    </message>
    <message id="author.photos.go">
        <source>Add them</source>
        <translation type="unfinished">加入</translation>
    </message>
    <message id="author.photos.privacy">
        <source>Place, time and camera are taken out. The originals are not touched. Nothing leaves this computer.</source>
        <translation type="unfinished">地点、时间和相机信息会去掉。原件不改动。任何内容都不离开这台电脑。</translation>
    </message>
    <message id="author.photos.choose">
        <source>Choose photographs</source>
        <translation type="unfinished">选择照片</translation>
    </message>
    <message id="author.photos.folder">
        <source>A whole folder</source>
        <translation type="unfinished">整个文件夹</translation>
    </message>
    <message id="author.photos.nothing">
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">还没有选择。</translation>
    </message>
    <message id="author.photos.licence">
        <source>Licence</source>
        <translation type="unfinished">许可</translation>
    </message>
    <message id="author.photos.licence.hint">
        <source>e.g. CC-BY-4.0, or “only inside the agency”</source>
        <translation type="unfinished">例如 CC-BY-4.0，或“仅限本单位”</translation>
    </message>
    <message id="author.photos.source">
        <source>Where they come from</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message id="author.photos.source.hint">
        <source>Who took them, where they are kept</source>
        <translation type="unfinished">谁拍的，存放在哪里</translation>
    </message>
    <message id="author.photos.use">
        <source>Who may use them</source>
        <translation type="unfinished">谁可以使用</translation>
    </message>
    <message id="author.photos.use.choose">
        <source>Choose</source>
        <translation type="unfinished">请选择</translation>
    </message>
    <message id="author.photos.use.own">
        <source>only I</source>
        <translation type="unfinished">只有我</translation>
    </message>
    <message id="author.photos.use.agency">
        <source>my agency</source>
        <translation type="unfinished">本单位</translation>
    </message>
    <message id="author.photos.use.training">
        <source>everybody who trains</source>
        <translation type="unfinished">所有培训人员</translation>
    </message>
    <message id="author.photos.use.public">
        <source>everybody</source>
        <translation type="unfinished">所有人</translation>
    </message>
    <message id="author.photos.done">
        <source>{count} photographs added.</source>
        <translation type="unfinished">已加入 {count} 张照片。</translation>
    </message>
    <message id="author.photos.refused">
        <source>{count} photographs could not be read; {taken} were added</source>
        <translation type="unfinished">{count} 张照片无法读取；已加入 {taken} 张</translation>
    </message>
    <message id="author.marks">
        <source>Signs</source>
        <translation type="unfinished">特征</translation>
    </message>
    <message id="author.marks.lead">
        <source>Tick those that belong to this item. They are shown with the feedback.</source>
        <translation type="unfinished">勾选属于此题的特征。反馈时会显示。</translation>
    </message>
    <message id="author.marks.library">
        <source>This picture belongs to the program. To change its signs, take a copy into the pack.</source>
        <translation type="unfinished">这张图片属于程序。要修改特征，请把副本放进题包。</translation>
    </message>
    <message id="author.marks.none">
        <source>No sign is marked on this picture.</source>
        <translation type="unfinished">这张图片上还没有标出特征。</translation>
    </message>
    <message id="author.marks.here">
        <source>Sign {number}</source>
        <translation type="unfinished">特征 {number}</translation>
    </message>
    <message id="author.marks.right">
        <source>Right answer</source>
        <translation type="unfinished">正确答案</translation>
    </message>
    <message id="author.marks.remove">
        <source>Remove sign {number}</source>
        <translation type="unfinished">移除特征 {number}</translation>
    </message>
    <message id="author.marks.new">
        <source>Draw a sign</source>
        <translation type="unfinished">画一个特征</translation>
    </message>
    <message id="author.marks.copy">
        <source>Take a copy</source>
        <translation type="unfinished">取副本</translation>
    </message>
    <message id="author.marks.next">
        <source>Next picture</source>
        <translation type="unfinished">下一张图片</translation>
    </message>
    <message id="author.marks.first">
        <source>Press Draw a sign, then click round it.</source>
        <translation type="unfinished">按“画一个特征”，再沿着它点一圈。</translation>
    </message>
    <message id="author.marks.drawing">
        <source>Click round the sign. Enter closes, Backspace takes a corner back, Esc gives up. By keys: arrows, Space.</source>
        <translation type="unfinished">沿着特征点一圈。Enter 闭合，Backspace 退回一个角，Esc 放弃。键盘：方向键、空格。</translation>
    </message>
    <message id="author.marks.keys">
        <source>Drag a corner. By keys: Page Down next corner, arrows move it, Insert adds, Backspace removes it, Delete removes the sign.</source>
        <translation type="unfinished">拖动角点。键盘：Page Down 下一个角，方向键移动，Insert 增加，Backspace 移除，Delete 移除特征。</translation>
    </message>
    <message id="author.translate.write">
        <source>In {language}</source>
        <translation type="unfinished">{language}译文</translation>
    </message>
    <message id="author.translate.only">
        <source>Add a language</source>
        <translation type="unfinished">加一种语言</translation>
    </message>
    <message id="author.translate.no_source">
        <source>(nothing in the source)</source>
        <translation type="unfinished">（原文中没有）</translation>
    </message>
    <message id="author.translate.next">
        <source>Next missing</source>
        <translation type="unfinished">下一处缺少</translation>
    </message>
    <message id="author.translate.reviewed">
        <source>Mark as reviewed</source>
        <translation type="unfinished">标为已审校</translation>
    </message>
    <message id="author.translate.draft">
        <source>Mark as draft</source>
        <translation type="unfinished">标为草稿</translation>
    </message>
    <message id="author.translate.lacks">
        <source>{items} of {count} items whole, {texts} texts missing</source>
        <translation type="unfinished">{count} 题中 {items} 题完整，缺 {texts} 处</translation>
    </message>
    <message id="author.translate.whole">
        <source>All {count} items whole</source>
        <translation type="unfinished">{count} 题全部完整</translation>
    </message>
    <message id="author.translate.longer">
        <source>{times} times as wide as the source. Make it shorter.</source>
        <translation type="unfinished">宽度是原文的 {times} 倍。请写短一些。</translation>
    </message>
    <message id="author.translate.lost">
        <source>Numbers missing: {numbers}.</source>
        <translation type="unfinished">缺少数字：{numbers}。</translation>
    </message>
    <message id="author.translate.added">
        <source>Numbers only here: {numbers}.</source>
        <translation type="unfinished">只有这里有的数字：{numbers}。</translation>
    </message>
    <message id="author.preview.again">
        <source>Again</source>
        <translation type="unfinished">再来一次</translation>
    </message>
    <message id="author.preview.not_yet">
        <source>It can be shown once what is to be mended is mended.</source>
        <translation type="unfinished">改好之后才能预览。</translation>
    </message>
    <message id="author.problems">
        <source>To look at</source>
        <translation type="unfinished">要看的地方</translation>
    </message>
    <message id="author.problems.none">
        <source>Nothing to mend in this item.</source>
        <translation type="unfinished">此题没有要改的地方。</translation>
    </message>
    <message id="author.problems.looking">
        <source>Looking…</source>
        <translation type="unfinished">正在检查……</translation>
    </message>
    <message id="author.problems.go">
        <source>Go there</source>
        <translation type="unfinished">到那里</translation>
    </message>
    <message id="author.questions.title">
        <source>Bring in {file}</source>
        <translation type="unfinished">导入 {file}</translation>
    </message>
    <message id="author.questions.text">
        <source>The file does not say this of its questions. They come in as practice until you name their facts.</source>
        <translation type="unfinished">文件没有说明这些。题目先作为练习导入，直到您注明事实。</translation>
    </message>
    <message id="author.questions.language">
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message id="author.questions.go">
        <source>Bring in</source>
        <translation type="unfinished">导入</translation>
    </message>
    <message id="author.problem.unwritten">
        <source>{count} texts are not written</source>
        <translation type="unfinished">{count} 处文字还没有写</translation>
    </message>
    <message id="author.problem.unwritten.mend">
        <source>Write them in {language}.</source>
        <translation type="unfinished">请用{language}写。</translation>
    </message>
    <message id="author.problem.untranslated">
        <source>{count} texts are not translated</source>
        <translation type="unfinished">{count} 处文字还没有翻译</translation>
    </message>
    <message id="author.problem.untranslated.mend">
        <source>{language} stays out of Learn until they are.</source>
        <translation type="unfinished">完成之前，{language}不放入“学习”。</translation>
    </message>
    <message id="author.problem.no_items">
        <source>The pack has no item</source>
        <translation type="unfinished">题包没有题目</translation>
    </message>
    <message id="author.problem.no_items.mend">
        <source>Add one.</source>
        <translation type="unfinished">请加一题。</translation>
    </message>
    <message id="author.problem.licence">
        <source>The pack has no licence</source>
        <translation type="unfinished">题包没有许可</translation>
    </message>
    <message id="author.problem.title">
        <source>The pack has no title in {language}</source>
        <translation type="unfinished">题包没有{language}标题</translation>
    </message>
    <message id="author.problem.summary">
        <source>The pack has no summary in {language}</source>
        <translation type="unfinished">题包没有{language}简介</translation>
    </message>
    <message id="author.problem.head.mend">
        <source>Press Pack and write it.</source>
        <translation type="unfinished">按“题包”填写。</translation>
    </message>
    <message id="author.problem.too_few">
        <source>{name}: {found} is too few</source>
        <translation type="unfinished">{name}：{found} 太少</translation>
    </message>
    <message id="author.problem.too_few.mend">
        <source>Give at least {wanted}.</source>
        <translation type="unfinished">至少要 {wanted}。</translation>
    </message>
    <message id="author.problem.too_many">
        <source>{name}: {found} is too many</source>
        <translation type="unfinished">{name}：{found} 太多</translation>
    </message>
    <message id="author.problem.too_many.mend">
        <source>Give at most {wanted}.</source>
        <translation type="unfinished">最多 {wanted}。</translation>
    </message>
    <message id="author.problem.markup">
        <source>Markup in the words: {value}</source>
        <translation type="unfinished">文字里有标记：{value}</translation>
    </message>
    <message id="author.problem.markup.mend">
        <source>Write plain words.</source>
        <translation type="unfinished">请写普通文字。</translation>
    </message>
    <message id="author.problem.placeholder">
        <source>Not finished: {value}</source>
        <translation type="unfinished">还没有写完：{value}</translation>
    </message>
    <message id="author.problem.placeholder.mend">
        <source>Write the words.</source>
        <translation type="unfinished">请写完。</translation>
    </message>
    <message id="author.problem.odd_character">
        <source>A character that is not seen, or turns the text round</source>
        <translation type="unfinished">有看不见或颠倒方向的字符</translation>
    </message>
    <message id="author.problem.odd_character.mend">
        <source>Take it out.</source>
        <translation type="unfinished">请删去。</translation>
    </message>
    <message id="author.problem.too_long">
        <source>{found} characters</source>
        <translation type="unfinished">{found} 个字符</translation>
    </message>
    <message id="author.problem.too_long.mend">
        <source>Use at most {limit}.</source>
        <translation type="unfinished">最多 {limit} 个。</translation>
    </message>
    <message id="author.problem.out_of_range">
        <source>{name}: {value}</source>
        <translation type="unfinished">{name}：{value}</translation>
    </message>
    <message id="author.problem.out_of_range.mend">
        <source>Use {low} to {high}.</source>
        <translation type="unfinished">请用 {low} 到 {high}。</translation>
    </message>
    <message id="author.problem.no_picture">
        <source>The picture is not there: {value}</source>
        <translation type="unfinished">找不到图片：{value}</translation>
    </message>
    <message id="author.problem.no_picture.mend">
        <source>Choose another.</source>
        <translation type="unfinished">请另选一张。</translation>
    </message>
    <message id="author.problem.not_a_mark">
        <source>The sign {value} is on none of the pictures</source>
        <translation type="unfinished">特征 {value} 不在任何图片上</translation>
    </message>
    <message id="author.problem.not_a_mark.mend">
        <source>Mark it, or take it out.</source>
        <translation type="unfinished">请标出，或取出。</translation>
    </message>
    <message id="author.problem.polygon_crossing">
        <source>The outline of a sign crosses itself</source>
        <translation type="unfinished">特征的轮廓自相交叉</translation>
    </message>
    <message id="author.problem.polygon_crossing.mend">
        <source>Set its corners in order round it.</source>
        <translation type="unfinished">请按顺序沿轮廓设角点。</translation>
    </message>
    <message id="author.problem.polygon_flat">
        <source>A sign has no area</source>
        <translation type="unfinished">特征没有面积</translation>
    </message>
    <message id="author.problem.polygon_flat.mend">
        <source>Set its corners apart.</source>
        <translation type="unfinished">请把角点分开。</translation>
    </message>
    <message id="author.problem.role_answer">
        <source>The object shown does not fit the answer</source>
        <translation type="unfinished">图中物品与答案不一致</translation>
    </message>
    <message id="author.problem.role_answer.mend">
        <source>Say which options name a protected product, or that nothing is said of the object.</source>
        <translation type="unfinished">请说明哪些选项指受保护产品，或不说明物品。</translation>
    </message>
    <message id="author.problem.order_answer">
        <source>The right order does not hold every step</source>
        <translation type="unfinished">正确顺序没有包含所有步骤</translation>
    </message>
    <message id="author.problem.order_answer.mend">
        <source>Add each step once.</source>
        <translation type="unfinished">每一步加一次。</translation>
    </message>
    <message id="author.problem.not_a_state">
        <source>A choice leads nowhere</source>
        <translation type="unfinished">有一个选择没有去处</translation>
    </message>
    <message id="author.problem.not_a_state.mend">
        <source>Choose where it leads.</source>
        <translation type="unfinished">请选择通往哪里。</translation>
    </message>
    <message id="author.problem.circle">
        <source>A path goes round in a circle</source>
        <translation type="unfinished">有一条路绕回原处</translation>
    </message>
    <message id="author.problem.circle.mend">
        <source>Lead the choice onwards.</source>
        <translation type="unfinished">请让选择通往后面。</translation>
    </message>
    <message id="author.problem.unreached">
        <source>No path comes to {value}</source>
        <translation type="unfinished">没有路通往 {value}</translation>
    </message>
    <message id="author.problem.unreached.mend">
        <source>Lead a choice there, or remove it.</source>
        <translation type="unfinished">请让一个选择通往那里，或移除。</translation>
    </message>
    <message id="author.problem.no_worth">
        <source>No path earns anything</source>
        <translation type="unfinished">没有任何一条路得分</translation>
    </message>
    <message id="author.problem.no_worth.mend">
        <source>Give the right choices a worth above 0.</source>
        <translation type="unfinished">请给正确的选择大于 0 的分值。</translation>
    </message>
    <message id="author.field.options">
        <source>Options</source>
        <translation type="unfinished">选项</translation>
    </message>
    <message id="author.field.answer">
        <source>The right answer</source>
        <translation type="unfinished">正确答案</translation>
    </message>
    <message id="author.field.pictures">
        <source>Pictures</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message id="author.field.facts">
        <source>Facts</source>
        <translation type="unfinished">事实</translation>
    </message>
    <message id="author.field.targets">
        <source>Places</source>
        <translation type="unfinished">位置</translation>
    </message>
    <message id="author.field.marks">
        <source>Signs</source>
        <translation type="unfinished">特征</translation>
    </message>
    <message id="author.field.state">
        <source>Moments</source>
        <translation type="unfinished">场景</translation>
    </message>
    <message id="author.field.choice">
        <source>Choices</source>
        <translation type="unfinished">选择</translation>
    </message>
    <message id="author.field.ends">
        <source>Ends</source>
        <translation type="unfinished">结局</translation>
    </message>
    <message id="author.field.polygon">
        <source>Outline of a sign</source>
        <translation type="unfinished">特征轮廓</translation>
    </message>
    <message id="author.field.low">
        <source>Lowest right</source>
        <translation type="unfinished">正确的最小值</translation>
    </message>
    <message id="author.field.high">
        <source>Highest right</source>
        <translation type="unfinished">正确的最大值</translation>
    </message>
    <message id="author.field.step">
        <source>Step</source>
        <translation type="unfinished">步长</translation>
    </message>
    <message id="author.field.near">
        <source>Half a point so far outside</source>
        <translation type="unfinished">超出多少仍得半分</translation>
    </message>
    <message id="author.field.most">
        <source>Most to enter</source>
        <translation type="unfinished">可输入的最大值</translation>
    </message>
    <message id="author.field.least">
        <source>Least to enter</source>
        <translation type="unfinished">可输入的最小值</translation>
    </message>
    <message id="author.settings.text">
        <source>Write, change and translate quiz items, with your own photographs.</source>
        <translation type="unfinished">用自己的照片编写、修改和翻译题目。</translation>
    </message>
    <message id="author.settings.go">
        <source>Write or translate</source>
        <translation type="unfinished">编写或翻译</translation>
    </message>
</context>
</TS>
