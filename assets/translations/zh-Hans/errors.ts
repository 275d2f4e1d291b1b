<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>errors</name>
    <message id="errors.not_a_photo">
        <source>{file}: this is no picture that can be read here. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation type="unfinished">{file}：不是这里能读取的图片。请另存为 JPEG、PNG 或 HEIC 后重试。</translation>
    </message>
    <message id="errors.empty_file">
        <source>{file}: the file is empty. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}：文件是空的。请从手机或相机重新复制。</translation>
    </message>
    <message id="errors.cut_short">
        <source>{file}: the file is cut short. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}：文件不完整。请从手机或相机重新复制。</translation>
    </message>
    <message id="errors.damaged_photo">
        <source>{file}: the picture is damaged inside. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}：图片内部数据已损坏。请从手机或相机重新复制。</translation>
    </message>
    <message id="errors.too_large_file">
        <source>{file}: the file has {megabytes} MB, the limit is {limit} MB. Save a smaller copy and check that.</source>
        <translation type="unfinished">{file}：文件为 {megabytes} MB，上限是 {limit} MB。请另存较小的副本再检查。</translation>
    </message>
    <message id="errors.too_many_pixels">
        <source>{file}: the picture has {megapixels} megapixels, the limit for this kind of file is {limit}. Save a smaller copy and check that.</source>
        <translation type="unfinished">{file}：图片为 {megapixels} 百万像素，此类文件的上限是 {limit}。请另存较小的副本再检查。</translation>
    </message>
    <message id="errors.unreadable">
        <source>{file}: the computer cannot read it ({why}). Check your right to open it, or copy it to another place.</source>
        <translation type="unfinished">{file}：计算机无法读取（{why}）。请检查打开权限，或复制到别处。</translation>
    </message>
    <message id="errors.no_such_file">
        <source>{file}: there is nothing at this place. Check the name and whether the stick is plugged in.</source>
        <translation type="unfinished">{file}：此处没有文件。请检查名称，以及 U 盘是否已插好。</translation>
    </message>
    <message id="errors.pack">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}，第 {line} 行：{what}。修正：{mend}。</translation>
    </message>
    <message id="errors.pack_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}：{what}。修正：{mend}。</translation>
    </message>
    <message id="errors.no_model">
        <source>{folder}: no model pack can be used{why}. Install the program again, or copy a model pack into this folder.</source>
        <translation type="unfinished">{folder}：没有可用的模型包{why}。请重新安装程序，或把模型包复制到此文件夹。</translation>
    </message>
    <message id="errors.unknown_model">
        <source>{id}: there is no model pack of this name. Use one of: {known}.</source>
        <translation type="unfinished">{id}：没有此名称的模型包。可用：{known}。</translation>
    </message>
    <message id="errors.newer_database">
        <source>{file}: the data were written by a newer program (version {found}, this one knows {known}). Nothing was changed. Install the newer program.</source>
        <translation type="unfinished">{file}：数据由更新版本的程序写入（版本 {found}，本程序支持到 {known}）。未作任何更改。请安装较新的程序。</translation>
    </message>
    <message id="errors.damaged_database">
        <source>{file}: the data cannot be read as a database. Nothing was changed. Put back a copy from the folder backups.</source>
        <translation type="unfinished">{file}：数据无法作为数据库读取。未作任何更改。请用 backups 文件夹中的副本恢复。</translation>
    </message>
    <message id="errors.disk_full">
        <source>{file}: there is no room left to write it. Free some space, then try again. What was saved before is kept.</source>
        <translation type="unfinished">{file}：没有剩余空间可写。请腾出空间后重试。先前保存的内容仍在。</translation>
    </message>
    <message id="errors.cannot_write">
        <source>{file}: the computer does not let it be written ({why}). Choose another folder.</source>
        <translation type="unfinished">{file}：计算机不允许写入（{why}）。请选择其他文件夹。</translation>
    </message>
    <message id="errors.database_busy">
        <source>{file}: another program is using the data. Close the other window of the program and try again.</source>
        <translation type="unfinished">{file}：另一个程序正在使用数据。请关闭本程序的另一个窗口后重试。</translation>
    </message>
    <message id="errors.attempt_closed">
        <source>This test was handed in before; its answers stand. Begin a new one.</source>
        <translation type="unfinished">此测验先前已提交，答案不再更改。请开始新的测验。</translation>
    </message>
    <message id="errors.attempt_still_open">
        <source>{pack}, {form}: this person has the same test open already. Go on with that one, or hand it in first.</source>
        <translation type="unfinished">{pack}，{form}：此人已打开同一测验。请继续完成，或先提交。</translation>
    </message>
    <message id="errors.already_answered">
        <source>{item}: this question was answered; in training the first answer stands. Go on to the next one.</source>
        <translation type="unfinished">{item}：此题已作答；练习中以首次答案为准。请继续下一题。</translation>
    </message>
    <message id="errors.name_missing">
        <source>The name is empty. Write a name or a code.</source>
        <translation type="unfinished">姓名为空。请填写姓名或代号。</translation>
    </message>
    <message id="errors.cancelled">
        <source>Stopped as you asked. Nothing was changed; start again when you want.</source>
        <translation type="unfinished">已按要求停止。没有任何改动；可随时重新开始。</translation>
    </message>
    <message id="errors.no_photo_folder">
        <source>{file}: this is neither a folder of photos nor a table (CSV) of them. Choose the folder that holds one folder for each product.</source>
        <translation type="unfinished">{file}：这既不是照片文件夹，也不是照片列表（CSV）。请选择按产品分好子文件夹的文件夹。</translation>
    </message>
    <message id="errors.table_column">
        <source>{file}: the table has no column “{name}”; it has: {found}. Write the name of the column in the first line.</source>
        <translation type="unfinished">{file}：表格中没有“{name}”列；现有：{found}。请在第一行写上列名。</translation>
    </message>
    <message id="errors.table_cell">
        <source>{file}, line {line}: “{value}” cannot stand under “{name}”. Write it like this: {known}.</source>
        <translation type="unfinished">{file}，第 {line} 行：“{name}”列不能写“{value}”。请这样写：{known}。</translation>
    </message>
    <message id="errors.not_ready_to_train">
        <source>{folder}: cannot train yet, because checks say stop ({count}). Mend what they name and look at the folder again.</source>
        <translation type="unfinished">{folder}：还不能训练，有检查项要求停止（{count}）。请改正所列问题后重新检查文件夹。</translation>
    </message>
    <message id="errors.too_few_to_train">
        <source>{folder}: {found} product(s) with at least {objects} objects are left; two are needed to tell them apart. Add photos of other objects.</source>
        <translation type="unfinished">{folder}：至少有 {objects} 件物品的产品只剩 {found} 种；要能区分需要两种。请补充其他物品的照片。</translation>
    </message>
    <message id="errors.bad_pack_name">
        <source>{name}: a pack cannot have this name. Use a-z and 0-9 with hyphens between, for example langson-2026a.</source>
        <translation type="unfinished">{name}：模型包不能用这个名称。请用 a-z 和 0-9，中间用连字符，例如 langson-2026a。</translation>
    </message>
    <message id="errors.pack_exists">
        <source>{folder}: there is something at this place already. Choose another name for the new pack.</source>
        <translation type="unfinished">{folder}：此处已有内容。请为新模型包另选名称。</translation>
    </message>
    <message id="errors.photo_changed">
        <source>{file}: the photo has changed since its folder was looked at. Look at the folder again.</source>
        <translation type="unfinished">{file}：检查文件夹之后这张照片已改变。请重新检查文件夹。</translation>
    </message>
    <message id="errors.bug">
        <source>Something went wrong in the program itself; your files were not changed. The details are in {log}: send that file to whoever looks after the program.</source>
        <translation type="unfinished">程序本身出错；您的文件未被更改。详情在 {log}：请把该文件发给程序维护人员。</translation>
    </message>
    <message id="errors.pack_is_here">
        <source>{file}: version {here} of the pack {id} is here already; the file holds version {found}. Nothing was changed. Import it again with the choice to replace, or keep what is here.</source>
        <translation type="unfinished">{file}：此处已有数据包 {id} 的版本 {here}，文件中是版本 {found}。没有改动任何内容。请重新导入并选择替换，或保留现有版本。</translation>
    </message>
    <message id="errors.pack_of_program">
        <source>{file}: the pack {id} comes with the program and is not replaced by a file. Ask the sender to give theirs another name.</source>
        <translation type="unfinished">{file}：数据包 {id} 随程序附带，不能用文件替换。请发送者另起名称。</translation>
    </message>
    <message id="errors.no_such_library">
        <source>There is no library of confirmed photographs named {id} here. Choose one of: {known}.</source>
        <translation type="unfinished">此处没有名为 {id} 的已确认照片库。请选择：{known}。</translation>
    </message>
    <message id="errors.others_library">
        <source>The library {id} is signed by {signer} and stays as it came. Add to a library of your own.</source>
        <translation type="unfinished">照片库 {id} 由 {signer} 签名，保持收到时的原样。请添加到您自己的库中。</translation>
    </message>
    <message id="errors.confirmer_missing">
        <source>A confirmed photograph needs the name of who confirmed it. Write the laboratory or the expert.</source>
        <translation type="unfinished">已确认的照片需要注明由谁确认。请填写实验室或专家。</translation>
    </message>
    <message id="errors.confirmed_later">
        <source>{day} has not come yet. Write the day on which the photograph’s object was confirmed.</source>
        <translation type="unfinished">{day} 尚未到来。请填写照片中物品得到确认的日期。</translation>
    </message>
    <message id="errors.unknown_reference_label">
        <source>The model has no label {label} that a photograph can be confirmed as. Choose one of: {known}.</source>
        <translation type="unfinished">模型没有可用来确认照片的标签 {label}。请选择：{known}。</translation>
    </message>
    <message id="errors.reference_twice">
        <source>{file}: this photograph is in the library {library} already, confirmed as {label}. Remove that one first if it was wrong.</source>
        <translation type="unfinished">{file}：这张照片已在库 {library} 中，确认为 {label}。如有误，请先移除那一张。</translation>
    </message>
    <message id="errors.reason_missing">
        <source>A confirmed photograph is not removed without a reason. Write why it is taken out.</source>
        <translation type="unfinished">没有理由不能移除已确认的照片。请写明移除原因。</translation>
    </message>
    <message id="errors.no_such_reference">
        <source>The library {library} holds no photograph {sha256}. Choose one from its list.</source>
        <translation type="unfinished">库 {library} 中没有照片 {sha256}。请从列表中选择。</translation>
    </message>
    <message id="errors.empty_library">
        <source>The library {id} holds no photograph yet. Add one before it is sent.</source>
        <translation type="unfinished">库 {id} 中还没有照片。请先添加再发送。</translation>
    </message>
</context>
</TS>
