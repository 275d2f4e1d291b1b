<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>references</name>
    <message id="references.near.title">
        <source>Nearest confirmed photographs</source>
        <translation type="unfinished">最接近的已确认照片</translation>
    </message>
    <message id="references.near.none">
        <source>No confirmed photograph is here yet. They can be added in Reference.</source>
        <translation type="unfinished">此处还没有已确认的照片。可在“参考”中添加。</translation>
    </message>
    <message id="references.near.note">
        <source>For comparison. A photograph nearby does not name this object.</source>
        <translation type="unfinished">供比较之用。相近的照片并不能确定此物是什么。</translation>
    </message>
    <message id="references.confirmed_by">
        <source>confirmed by {who} on {day}</source>
        <translation type="unfinished">由 {who} 于 {day} 确认</translation>
    </message>
    <message id="references.from">
        <source>from {library}</source>
        <translation type="unfinished">来自 {library}</translation>
    </message>
    <message id="references.plate">
        <source>confirmed</source>
        <translation type="unfinished">已确认</translation>
    </message>
    <message id="references.add.title">
        <source>Add confirmed photographs</source>
        <translation type="unfinished">添加已确认的照片</translation>
    </message>
    <message id="references.add.choose">
        <source>Choose photographs…</source>
        <translation type="unfinished">选择照片…</translation>
    </message>
    <message id="references.add.chosen">
        <source>{count} chosen</source>
        <translation type="unfinished">已选 {count} 张</translation>
    </message>
    <message id="references.add.photos_missing">
        <source>Choose at least one photograph of the confirmed object.</source>
        <translation type="unfinished">请至少选择一张已确认物品的照片。</translation>
    </message>
    <message id="references.add.library">
        <source>Library</source>
        <translation type="unfinished">照片库</translation>
    </message>
    <message id="references.add.new">
        <source>New library</source>
        <translation type="unfinished">新建照片库</translation>
    </message>
    <message id="references.add.library_title">
        <source>Name of the new library</source>
        <translation type="unfinished">新照片库的名称</translation>
    </message>
    <message id="references.add.library_missing">
        <source>Write a name for the library.</source>
        <translation type="unfinished">请填写照片库名称。</translation>
    </message>
    <message id="references.add.label">
        <source>Confirmed as</source>
        <translation type="unfinished">确认为</translation>
    </message>
    <message id="references.add.label_choose">
        <source>Choose…</source>
        <translation type="unfinished">请选择…</translation>
    </message>
    <message id="references.add.label_missing">
        <source>Choose what the object was confirmed as.</source>
        <translation type="unfinished">请选择该物品确认为何物。</translation>
    </message>
    <message id="references.add.by">
        <source>Confirmed by</source>
        <translation type="unfinished">确认者</translation>
    </message>
    <message id="references.add.by_hint">
        <source>Laboratory or expert, as named in the report</source>
        <translation type="unfinished">报告中所写的实验室或专家</translation>
    </message>
    <message id="references.add.by_missing">
        <source>Write who confirmed it.</source>
        <translation type="unfinished">请填写由谁确认。</translation>
    </message>
    <message id="references.add.day">
        <source>Confirmed on</source>
        <translation type="unfinished">确认日期</translation>
    </message>
    <message id="references.add.day_hint">
        <source>Year-month-day, like 2026-11-24</source>
        <translation type="unfinished">年-月-日，如 2026-11-24</translation>
    </message>
    <message id="references.add.day_wrong">
        <source>Write the day like 2026-11-24.</source>
        <translation type="unfinished">请按 2026-11-24 的形式填写日期。</translation>
    </message>
    <message id="references.add.day_later">
        <source>This day has not come yet.</source>
        <translation type="unfinished">这一天尚未到来。</translation>
    </message>
    <message id="references.add.note">
        <source>Note (optional)</source>
        <translation type="unfinished">备注（可不填）</translation>
    </message>
    <message id="references.add.note_hint">
        <source>For example the number of the report</source>
        <translation type="unfinished">例如报告编号</translation>
    </message>
    <message id="references.add.privacy">
        <source>A copy of at most 1024 px is kept, without place, time and camera. The original stays as it is.</source>
        <translation type="unfinished">程序只保存不超过 1024 像素的副本，不含地点、时间和相机信息。原件保持不变。</translation>
    </message>
    <message id="references.add.go">
        <source>Add</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message id="references.cancel">
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message id="references.tab">
        <source>Confirmed</source>
        <translation type="unfinished">已确认</translation>
    </message>
    <message id="references.count">
        <source>{libraries} libraries, {photos} photographs</source>
        <translation type="unfinished">{libraries} 个库，{photos} 张照片</translation>
    </message>
    <message id="references.status">
        <source>Confirmed photographs are for comparison. What counts is the report of the laboratory.</source>
        <translation type="unfinished">已确认的照片供比较之用，以实验室报告为准。</translation>
    </message>
    <message id="references.empty_title">
        <source>No confirmed photographs yet</source>
        <translation type="unfinished">还没有已确认的照片</translation>
    </message>
    <message id="references.empty_text">
        <source>Photographs of objects that a laboratory has confirmed help twice: they stand beside a finding for comparison, and twenty of one kind improve the findings of that kind at once, without training.</source>
        <translation type="unfinished">经实验室确认的物品照片有两种用处：显示在结果旁边供比较；某一种类有二十张时，无需重新训练就能立即改善该种类的结果。</translation>
    </message>
    <message id="references.add">
        <source>Add photographs…</source>
        <translation type="unfinished">添加照片…</translation>
    </message>
    <message id="references.import">
        <source>Import…</source>
        <translation type="unfinished">导入…</translation>
    </message>
    <message id="references.send">
        <source>Send…</source>
        <translation type="unfinished">发送…</translation>
    </message>
    <message id="references.remove">
        <source>Remove…</source>
        <translation type="unfinished">移除…</translation>
    </message>
    <message id="references.libraries">
        <source>Libraries</source>
        <translation type="unfinished">照片库列表</translation>
    </message>
    <message id="references.pictures">
        <source>Photographs of the library</source>
        <translation type="unfinished">库中的照片</translation>
    </message>
    <message id="references.library_line">
        <source>{count} photographs, {signed}</source>
        <translation type="unfinished">{count} 张照片，{signed}</translation>
    </message>
    <message id="references.own">
        <source>your own</source>
        <translation type="unfinished">您自己的</translation>
    </message>
    <message id="references.others">
        <source>This library came from elsewhere and stays as it came.</source>
        <translation type="unfinished">此库来自其他地方，保持原样。</translation>
    </message>
    <message id="references.set_aside">
        <source>{name}, set aside: {why}</source>
        <translation type="unfinished">{name}，已搁置：{why}</translation>
    </message>
    <message id="references.kind_count">
        <source>{kind} ({count})</source>
        <translation type="unfinished">{kind}（{count}）</translation>
    </message>
    <message id="references.added_on">
        <source>added on {day}</source>
        <translation type="unfinished">于 {day} 添加</translation>
    </message>
    <message id="references.removed_count">
        <source>{count} removed, each with its reason</source>
        <translation type="unfinished">已移除 {count} 张，均附原因</translation>
    </message>
    <message id="references.remove.title">
        <source>Remove this photograph?</source>
        <translation type="unfinished">移除这张照片？</translation>
    </message>
    <message id="references.remove.text">
        <source>The picture is deleted and no longer counts. A line with your reason stays in the library.</source>
        <translation type="unfinished">照片将被删除，不再计入。库中会保留一行原因说明。</translation>
    </message>
    <message id="references.remove.reason">
        <source>Reason</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message id="references.remove.missing">
        <source>Write why it is taken out.</source>
        <translation type="unfinished">请写明移除原因。</translation>
    </message>
    <message id="references.remove.go">
        <source>Remove</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message id="references.send.title">
        <source>Send this library</source>
        <translation type="unfinished">发送此照片库</translation>
    </message>
    <message id="references.send.text">
        <source>It is written as one file, signed by this laptop. Whoever receives it sees these words beside it.</source>
        <translation type="unfinished">照片库写成一个由本机签名的文件。收到的人会看到这些文字。</translation>
    </message>
    <message id="references.send.signer">
        <source>Signed by</source>
        <translation type="unfinished">签名者</translation>
    </message>
    <message id="references.send.missing">
        <source>Write who signs.</source>
        <translation type="unfinished">请填写由谁签名。</translation>
    </message>
    <message id="references.send.go">
        <source>Choose a place…</source>
        <translation type="unfinished">选择位置…</translation>
    </message>
    <message id="references.sent">
        <source>{file} was written.</source>
        <translation type="unfinished">已写入 {file}。</translation>
    </message>
    <message id="references.added">
        <source>{count} photographs added.</source>
        <translation type="unfinished">已添加 {count} 张照片。</translation>
    </message>
    <message id="references.refused">
        <source>{count} added, {refused} not: {why}</source>
        <translation type="unfinished">已添加 {count} 张，{refused} 张未添加：{why}</translation>
    </message>
    <message id="references.received">
        <source>{id}: {signed}</source>
        <translation type="unfinished">{id}：{signed}</translation>
    </message>
    <message id="references.replace.title">
        <source>Another version of {id} is here</source>
        <translation type="unfinished">此处已有 {id} 的另一版本</translation>
    </message>
    <message id="references.replace.text">
        <source>Version {here} is here, the file holds version {found}. Replacing cannot be undone.</source>
        <translation type="unfinished">此处为版本 {here}，文件中为版本 {found}。替换后无法恢复。</translation>
    </message>
    <message id="references.replace.keep">
        <source>Keep what is here</source>
        <translation type="unfinished">保留现有版本</translation>
    </message>
    <message id="references.replace.go">
        <source>Replace</source>
        <translation type="unfinished">替换</translation>
    </message>
    <message id="references.file.packs">
        <source>Pack files</source>
        <translation type="unfinished">数据包文件</translation>
    </message>
    <message id="references.file.photos">
        <source>Photographs</source>
        <translation type="unfinished">照片</translation>
    </message>
</context>
</TS>
