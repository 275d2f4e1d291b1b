<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="forms.step">
        <source>Choosing items</source>
        <translation type="unfinished">正在选题</translation>
    </message>
    <message id="forms.made">
        <source>{forms} forms of {items} items each were made; {common} items are common to all forms. Seed: {seed}.</source>
        <translation type="unfinished">已生成 {forms} 份试卷，每份 {items} 题；其中 {common} 题为各卷共有。随机种子：{seed}。</translation>
    </message>
    <message id="forms.all_items">
        <source>all items</source>
        <translation type="unfinished">全部题目</translation>
    </message>
    <message id="forms.cell">
        <source>{cell}: {counts} (from {least} to {most})</source>
        <translation type="unfinished">{cell}：{counts}（{least} 至 {most}）</translation>
    </message>
    <message id="forms.match">
        <source>Expected scores of the forms differ by at most {percent} % of the maximum (at an ability of {at} logits). Difficulty is the authors' judgement, not measured.</source>
        <translation type="unfinished">各卷期望得分最多相差满分的 {percent} %（能力值 {at} logit 处）。难度为命题人估计，未经实测。</translation>
    </message>
    <message id="forms.decides">
        <source>Each form has at least 10 protected, 10 look-alike and 4 undecidable items: it can decide on identification.</source>
        <translation type="unfinished">每份试卷至少有 10 道受保护制品题、10 道相似物题和 4 道无法判断题：可据以评定识别能力。</translation>
    </message>
    <message id="forms.few">
        <source>The forms have fewer than 10 protected, 10 look-alike or 4 undecidable items: they do not decide on identification.</source>
        <translation type="unfinished">试卷中受保护制品题少于 10 道、相似物题少于 10 道或无法判断题少于 4 道：不能据以评定识别能力。</translation>
    </message>
    <message id="forms.left_out.practice">
        <source>Left out: {count} practice items that are not scored.</source>
        <translation type="unfinished">未选用：{count} 道不计分的练习题。</translation>
    </message>
    <message id="forms.left_out.out_of_date">
        <source>Left out: {count} items whose law was read more than a year ago. Check them and set a new day.</source>
        <translation type="unfinished">未选用：{count} 道题所依法律的查阅日期已超过一年。请核对后写上新日期。</translation>
    </message>
    <message id="forms.pictures_twice">
        <source>{count} pictures stand in more than one item of the same form.</source>
        <translation type="unfinished">有 {count} 张图片在同一份试卷中出现不止一次。</translation>
    </message>
    <message id="forms.packs_are_open">
        <source>These packs come with the program, answers and all: {packs}. Who has the program can look the answers up. For an examination that counts, use a pack that only you have.</source>
        <translation type="unfinished">下列题包随程序提供，含答案：{packs}。凡有本程序者均可查到答案。正式考核请使用只有您持有的题包。</translation>
    </message>
    <message id="forms.keep_codes">
        <source>Write the release codes down and keep them apart from the form files: nobody can score a form without its code.</source>
        <translation type="unfinished">请记下解封码，并与试卷文件分开保管：没有解封码，任何人都无法评分。</translation>
    </message>
    <message id="forms.not_kept">
        <source>This form was made on another laptop: its codes are not here.</source>
        <translation type="unfinished">此试卷在另一台电脑上生成：本机没有其代码。</translation>
    </message>
    <message id="forms.code">
        <source>Release code of form {form}: {code}</source>
        <translation type="unfinished">试卷 {form} 的解封码：{code}</translation>
    </message>
    <message id="forms.paced">
        <source>in step, by codes read out</source>
        <translation type="unfinished">统一进度，按宣读的步骤码</translation>
    </message>
    <message id="forms.free">
        <source>each at their own pace</source>
        <translation type="unfinished">各按自己的进度</translation>
    </message>
    <message id="forms.head">
        <source>Form {form} ({id}), {blueprint}: {items} items, {minutes} minutes, {languages}; {pace}. Signed by {signer} ({fingerprint}).</source>
        <translation type="unfinished">试卷 {form}（{id}），{blueprint}：{items} 题，{minutes} 分钟，{languages}；{pace}。签名者：{signer}（{fingerprint}）。</translation>
    </message>
    <message id="errors.unknown_blueprint">
        <source>{name}: there is no blueprint of this name. Use one of: {known}; or give a TOML file.</source>
        <translation type="unfinished">{name}：没有此名称的命题蓝图。可用：{known}；或指定一个 TOML 文件。</translation>
    </message>
    <message id="errors.form_not_possible">
        <source>{blueprint}: the packs lack {count} items of this sort: {cell} (short beside it: {others}). Add a pack, or lower this cell of the blueprint.</source>
        <translation type="unfinished">{blueprint}：题包缺少 {count} 道此类题目：{cell}（另缺：{others}）。请增加题包，或降低蓝图中此项数量。</translation>
    </message>
    <message id="errors.forms_not_balanced">
        <source>{blueprint}: its cells contradict each other; no items could fill them all. Change the numbers of the blueprint.</source>
        <translation type="unfinished">{blueprint}：各项数量互相矛盾，任何题目都无法全部满足。请修改蓝图中的数字。</translation>
    </message>
    <message id="errors.not_a_form">
        <source>{file}: this form cannot be used: {why}. Ask the trainer for the form file again.</source>
        <translation type="unfinished">{file}：此试卷无法使用：{why}。请向培训师重新索取试卷文件。</translation>
    </message>
    <message id="errors.newer_form">
        <source>{file}: this form was made by a newer version of the program. Update the program on this laptop.</source>
        <translation type="unfinished">{file}：此试卷由较新版本的程序生成。请更新本机上的程序。</translation>
    </message>
    <message id="errors.wrong_release_code">
        <source>{form}: this release code does not open this form. Compare the form's id and the code with the trainer's list.</source>
        <translation type="unfinished">{form}：此解封码打不开这份试卷。请与培训师的清单核对试卷编号和解封码。</translation>
    </message>
    <message id="errors.not_a_release_code">
        <source>{code}: this is no release code. It has ten letters and digits in two groups, such as K7RTA-93WXD.</source>
        <translation type="unfinished">{code}：这不是解封码。解封码由十个字母和数字组成，分两组，例如 K7RTA-93WXD。</translation>
    </message>
    <message id="errors.wrong_step_code">
        <source>{code}: no item of this form opens with this step code. Listen again and type the four digits.</source>
        <translation type="unfinished">{code}：本试卷没有以此步骤码打开的题目。请再听一遍，输入四位数字。</translation>
    </message>
    <message id="errors.no_such_place">
        <source>{place}: the form has no item in this place. Use 1 to {count}.</source>
        <translation type="unfinished">{place}：试卷在此位置没有题目。请用 1 至 {count}。</translation>
    </message>
    <message id="errors.no_replacement">
        <source>Form {form}, place {place}: no unused item keeps the blueprint and the match here. Add a pack, or assemble the forms anew.</source>
        <translation type="unfinished">试卷 {form} 第 {place} 题：没有未用的题目能同时符合蓝图并保持各卷相当。请增加题包，或重新组卷。</translation>
    </message>
    <message id="errors.form_is_here">
        <source>{file}: there is a file of this name already, and a form is never written over. Choose another folder.</source>
        <translation type="unfinished">{file}：已有同名文件，试卷不会被覆盖。请选择另一个文件夹。</translation>
    </message>
</context>
</TS>
