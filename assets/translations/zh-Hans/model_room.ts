<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>model_room</name>
    <message id="model_room.gone">
        <source>The model “{chosen}” cannot be used any more. Check uses “{model}”.</source>
        <translation type="unfinished">模型“{chosen}”已不能使用。检查照片改用“{model}”。</translation>
    </message>
    <message id="model_room.title">
        <source>Model room</source>
        <translation type="unfinished">模型室</translation>
    </message>
    <message id="model_room.stay">
        <source>Photographs stay on this computer.</source>
        <translation type="unfinished">照片只留在本机。</translation>
    </message>
    <message id="model_room.took">
        <source>Training took {time}.</source>
        <translation type="unfinished">训练用时{time}。</translation>
    </message>
    <message id="model_room.status.model">
        <source>Check uses {model}</source>
        <translation type="unfinished">检查照片正在使用 {model}</translation>
    </message>
    <message id="model_room.seconds">
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} 秒</translation>
    </message>
    <message id="model_room.minutes">
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished">{minutes} 分 {seconds} 秒</translation>
    </message>
    <message id="model_room.step.folder">
        <source>Folder</source>
        <translation type="unfinished">文件夹</translation>
    </message>
    <message id="model_room.step.checks">
        <source>Checks</source>
        <translation type="unfinished">检查项</translation>
    </message>
    <message id="model_room.step.train">
        <source>Train</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message id="model_room.step.card">
        <source>Card</source>
        <translation type="unfinished">结果卡</translation>
    </message>
    <message id="model_room.start.title">
        <source>Train a model on your own photographs</source>
        <translation type="unfinished">用自己的照片训练模型</translation>
    </message>
    <message id="model_room.start.lead">
        <source>Choose or drop a folder with one folder a product. Only photographs that a laboratory or an expert has confirmed.</source>
        <translation type="unfinished">选择或拖入一个文件夹，每种产品一个子文件夹。只用经实验室或专家确认的照片。</translation>
    </message>
    <message id="model_room.start.folder">
        <source>Choose a folder</source>
        <translation type="unfinished">选择文件夹</translation>
    </message>
    <message id="model_room.start.table">
        <source>Choose a table (CSV)</source>
        <translation type="unfinished">选择列表（CSV）</translation>
    </message>
    <message id="model_room.start.how">
        <source>How the folder is laid out</source>
        <translation type="unfinished">文件夹怎样放</translation>
    </message>
    <message id="model_room.start.tree.folder">
        <source>confirmed-2026</source>
        <translation type="unfinished">confirmed-2026</translation>
    </message>
    <message id="model_room.start.tree.label">
        <source>Pangolin scales: one folder for each product</source>
        <translation type="unfinished">穿山甲鳞片：每种产品一个文件夹</translation>
    </message>
    <message id="model_room.start.tree.object">
        <source>seizure-31: one folder for each object, if you know</source>
        <translation type="unfinished">seizure-31：若知道，每件物品一个文件夹</translation>
    </message>
    <message id="model_room.start.tree.photo">
        <source>its photographs</source>
        <translation type="unfinished">它的照片</translation>
    </message>
    <message id="model_room.start.tree.other">
        <source>Resin: look-alikes belong in it too</source>
        <translation type="unfinished">树脂：相似物也要放进来</translation>
    </message>
    <message id="model_room.start.table_hint">
        <source>A table has the columns file and label, and may have object, source, confirmed_by and confirmed_on.</source>
        <translation type="unfinished">列表含 file 和 label 两列，也可有 object、source、confirmed_by 和 confirmed_on。</translation>
    </message>
    <message id="model_room.start.expect.five">
        <source>From 5 photographs a product it gives something, and says how little it knows.</source>
        <translation type="unfinished">每种产品 5 张照片起就有结果，并说明它所知有限。</translation>
    </message>
    <message id="model_room.start.expect.thirty">
        <source>Better from 30 a product, of different objects, on different tables.</source>
        <translation type="unfinished">每种产品 30 张以上更好，要来自不同物品、不同台面。</translation>
    </message>
    <message id="model_room.start.expect.confirmed">
        <source>Who confirmed each and when, if it stands in the table.</source>
        <translation type="unfinished">若列表写明，记录每张由谁、何时确认。</translation>
    </message>
    <message id="model_room.start.expect.unsent">
        <source>Nothing is sent anywhere. Your photographs are read, never changed.</source>
        <translation type="unfinished">不会发送到任何地方。照片只读取，不更改。</translation>
    </message>
    <message id="model_room.looking.stopped">
        <source>{folder}: stopped before all photographs were looked at. Choose it again to go on.</source>
        <translation type="unfinished">{folder}：照片未看完就已停止。要继续请重新选择。</translation>
    </message>
    <message id="model_room.folder.dialog">
        <source>Choose the folder of confirmed photographs</source>
        <translation type="unfinished">选择已确认照片的文件夹</translation>
    </message>
    <message id="model_room.table.dialog">
        <source>Choose the table of photographs</source>
        <translation type="unfinished">选择照片列表</translation>
    </message>
    <message id="model_room.table.kind">
        <source>CSV table</source>
        <translation type="unfinished">CSV 列表</translation>
    </message>
    <message id="model_room.folder.title">
        <source>1 Folder</source>
        <translation type="unfinished">1 文件夹</translation>
    </message>
    <message id="model_room.folder.lead">
        <source>One folder a product. Only photographs a laboratory or an expert confirmed.</source>
        <translation type="unfinished">每种产品一个文件夹。只用经实验室或专家确认的照片。</translation>
    </message>
    <message id="model_room.folder.another">
        <source>Another folder</source>
        <translation type="unfinished">换文件夹</translation>
    </message>
    <message id="model_room.label.counts">
        <source>Photos {photographs} · objects {objects}</source>
        <translation type="unfinished">照片 {photographs} · 物品 {objects}</translation>
    </message>
    <message id="model_room.label.change">
        <source>Change what “{label}” means</source>
        <translation type="unfinished">更改“{label}”的含义</translation>
    </message>
    <message id="model_room.label.what">
        <source>What is “{label}”?</source>
        <translation type="unfinished">“{label}”是什么？</translation>
    </message>
    <message id="model_room.label.which">
        <source>Which one?</source>
        <translation type="unfinished">哪一种？</translation>
    </message>
    <message id="model_room.means.choose">
        <source>Please choose</source>
        <translation type="unfinished">请选择</translation>
    </message>
    <message id="model_room.means.as_known">
        <source>As the program knows it</source>
        <translation type="unfinished">与程序所知相同</translation>
    </message>
    <message id="model_room.means.protected">
        <source>A protected product</source>
        <translation type="unfinished">受保护产品</translation>
    </message>
    <message id="model_room.means.protected.ivory">
        <source>Ivory</source>
        <translation type="unfinished">象牙</translation>
    </message>
    <message id="model_room.means.protected.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">穿山甲</translation>
    </message>
    <message id="model_room.means.protected.tiger">
        <source>Tiger</source>
        <translation type="unfinished">虎</translation>
    </message>
    <message id="model_room.means.protected.other">
        <source>Another protected product</source>
        <translation type="unfinished">其他受保护产品</translation>
    </message>
    <message id="model_room.means.look_alike">
        <source>A look-alike, not protected</source>
        <translation type="unfinished">相似物，不受保护</translation>
    </message>
    <message id="model_room.means.not_by_eye">
        <source>No photograph can settle it: laboratory</source>
        <translation type="unfinished">照片无法判定：送实验室</translation>
    </message>
    <message id="model_room.means.same_as">
        <source>The same as another label</source>
        <translation type="unfinished">与另一个标签相同</translation>
    </message>
    <message id="model_room.means.left_out">
        <source>Leave these photographs out</source>
        <translation type="unfinished">不用这些照片</translation>
    </message>
    <message id="model_room.said.same_as">
        <source>same as {label}</source>
        <translation type="unfinished">与{label}相同</translation>
    </message>
    <message id="model_room.mark.few">
        <source>too few</source>
        <translation type="unfinished">太少</translation>
    </message>
    <message id="model_room.mark.one_source">
        <source>one source</source>
        <translation type="unfinished">单一来源</translation>
    </message>
    <message id="model_room.mark.one_table">
        <source>one table</source>
        <translation type="unfinished">同一台面</translation>
    </message>
    <message id="model_room.mark.drawn">
        <source>drawn</source>
        <translation type="unfinished">绘制</translation>
    </message>
    <message id="model_room.mark.unknown">
        <source>say what it is</source>
        <translation type="unfinished">请说明是什么</translation>
    </message>
    <message id="model_room.checks.title">
        <source>2 Checks</source>
        <translation type="unfinished">2 检查项</translation>
    </message>
    <message id="model_room.checks.lead">
        <source>Before training, each with its mend</source>
        <translation type="unfinished">训练之前，每项都附改法</translation>
    </message>
    <message id="model_room.checks.show">
        <source>Show pictures ({count})</source>
        <translation type="unfinished">显示照片（{count}）</translation>
    </message>
    <message id="model_room.checks.again">
        <source>Look again</source>
        <translation type="unfinished">重新检查</translation>
    </message>
    <message id="model_room.weight.fine">
        <source>all is well</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message id="model_room.weight.attention">
        <source>look at this</source>
        <translation type="unfinished">请注意</translation>
    </message>
    <message id="model_room.weight.stop">
        <source>mend this first</source>
        <translation type="unfinished">须先改正</translation>
    </message>
    <message id="model_room.pictures.foot">
        <source>{shown} of {count} shown. The files are not changed.</source>
        <translation type="unfinished">显示 {count} 张中的 {shown} 张。文件不会更改。</translation>
    </message>
    <message id="model_room.notice.all_open">
        <source>All photographs open: {photographs}, none broken</source>
        <translation type="unfinished">照片全部能打开：{photographs} 张，无损坏</translation>
    </message>
    <message id="model_room.notice.objects_apart">
        <source>Photographs of one object stay on one side of the split</source>
        <translation type="unfinished">同一物品的照片只在划分的一边</translation>
    </message>
    <message id="model_room.notice.objects_apart.mend">
        <source>{objects} objects: {learn} to learn from, {kept} to be tested on</source>
        <translation type="unfinished">{objects} 件物品：{learn} 件用于学习，{kept} 件用于测试</translation>
    </message>
    <message id="model_room.notice.near_duplicates">
        <source>Near-duplicates, each kept with its object: {count}</source>
        <translation type="unfinished">{count} 张近似重复，合为一件物品</translation>
    </message>
    <message id="model_room.notice.near_duplicates.mend">
        <source>Exact copies among them, left out: {exact}. Nothing to do.</source>
        <translation type="unfinished">其中完全相同的副本已去除：{exact}。无需处理。</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels">
        <source>The same photograph lies under {first_label} and under {second_label}</source>
        <translation type="unfinished">同一张照片同时在{first_label}和{second_label}下</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels.mend">
        <source>{first} and {second}. Keep it where it belongs, then look again. Such pairs: {count}.</source>
        <translation type="unfinished">{first} 和 {second}。只留在正确的一处，再重新检查。这样的共 {count} 对。</translation>
    </message>
    <message id="model_room.notice.not_read">
        <source>Files that could not be read: {count}</source>
        <translation type="unfinished">{count} 个文件无法读取</translation>
    </message>
    <message id="model_room.notice.not_read.mend">
        <source>{why} What cannot be read is left out.</source>
        <translation type="unfinished">{why} 无法读取的不使用。</translation>
    </message>
    <message id="model_room.notice.blurred">
        <source>Not sharp: {count} of {of} photographs</source>
        <translation type="unfinished">{of} 张照片中 {count} 张不清晰</translation>
    </message>
    <message id="model_room.notice.blurred.mend">
        <source>They are left out. Photograph the object again, the phone resting on something.</source>
        <translation type="unfinished">这些照片不使用。请把手机靠稳，重新拍摄。</translation>
    </message>
    <message id="model_room.notice.too_small">
        <source>Too small: {count} of {of} photographs</source>
        <translation type="unfinished">{of} 张照片中 {count} 张太小</translation>
    </message>
    <message id="model_room.notice.too_small.mend">
        <source>Their shorter side is under {limit} pixels: they are left out. Copy the originals from the phone.</source>
        <translation type="unfinished">短边不足 {limit} 像素：不使用。请从手机复制原始照片。</translation>
    </message>
    <message id="model_room.notice.too_dark">
        <source>Too dark: {count} of {of} photographs</source>
        <translation type="unfinished">{of} 张照片中 {count} 张太暗</translation>
    </message>
    <message id="model_room.notice.too_dark.mend">
        <source>They are left out. Photograph the object again in daylight or with two lamps.</source>
        <translation type="unfinished">这些照片不使用。请在日光下或用两盏灯重新拍摄。</translation>
    </message>
    <message id="model_room.notice.few_photographs">
        <source>{label}: too few photographs ({photographs}, at least {wanted})</source>
        <translation type="unfinished">{label}：照片太少（{photographs} 张，至少 {wanted} 张）</translation>
    </message>
    <message id="model_room.notice.few_photographs.mend">
        <source>Left out of the answers. Add photographs of other objects.</source>
        <translation type="unfinished">不列入回答。请补充其他物品的照片。</translation>
    </message>
    <message id="model_room.notice.few_objects">
        <source>{label}: too few objects to decide ({objects}, at least {wanted})</source>
        <translation type="unfinished">{label}：物品太少，无法判断（{objects} 件，至少 {wanted} 件）</translation>
    </message>
    <message id="model_room.notice.few_objects.mend">
        <source>Left out of the answers. More photographs of the same objects do not help: add other objects.</source>
        <translation type="unfinished">不列入回答。同一物品多拍无用：请补充其他物品。</translation>
    </message>
    <message id="model_room.notice.one_source">
        <source>All photographs of {label} are from one source</source>
        <translation type="unfinished">{label}的照片全部来自同一来源</translation>
    </message>
    <message id="model_room.notice.one_source.mend">
        <source>It may learn the source, not the product. Add another place.</source>
        <translation type="unfinished">它可能学到的是来源而不是产品。请补充别处的照片。</translation>
    </message>
    <message id="model_room.notice.one_source.table">
        <source>All photographs of {label} are from one table</source>
        <translation type="unfinished">{label}的照片全部拍自同一台面</translation>
    </message>
    <message id="model_room.notice.one_source.table.mend">
        <source>It may learn the table. Add another place.</source>
        <translation type="unfinished">它可能学到的是台面。请补充别处的照片。</translation>
    </message>
    <message id="model_room.notice.one_label">
        <source>Only {label} has enough photographs</source>
        <translation type="unfinished">只有{label}照片足够</translation>
    </message>
    <message id="model_room.notice.one_label.mend">
        <source>To tell products apart it needs two at least. Add another folder, best a look-alike.</source>
        <translation type="unfinished">要能区分至少需要两种。请再加一个文件夹，最好是相似物。</translation>
    </message>
    <message id="model_room.notice.no_labels">
        <source>No folder in {folder} has enough photographs</source>
        <translation type="unfinished">{folder} 中没有照片足够的文件夹</translation>
    </message>
    <message id="model_room.notice.no_labels.mend">
        <source>Make one folder for each product, and put its photographs there.</source>
        <translation type="unfinished">请为每种产品建一个文件夹，把照片放进去。</translation>
    </message>
    <message id="model_room.notice.unknown_label">
        <source>The program does not know “{label}”</source>
        <translation type="unfinished">程序不认识“{label}”</translation>
    </message>
    <message id="model_room.notice.unknown_label.mend">
        <source>Say what it is, under 1 Folder or in labels.csv; until then it counts as protected.</source>
        <translation type="unfinished">请在“1 文件夹”或 labels.csv 中说明它是什么；在此之前按受保护产品处理。</translation>
    </message>
    <message id="model_room.notice.label_twice">
        <source>Two folders are {label}: {first} and {second}</source>
        <translation type="unfinished">两个文件夹都是{label}：{first} 和 {second}</translation>
    </message>
    <message id="model_room.notice.label_twice.mend">
        <source>Put them into one folder, or give one its right name. Then look again.</source>
        <translation type="unfinished">请合并为一个文件夹，或改用正确的名称，再重新检查。</translation>
    </message>
    <message id="model_room.notice.loose_files">
        <source>Photographs that lie in no product's folder: {count}</source>
        <translation type="unfinished">{count} 张照片不在任何产品文件夹中</translation>
    </message>
    <message id="model_room.notice.loose_files.mend">
        <source>They are left out, {first} the first of them. Put each where it belongs.</source>
        <translation type="unfinished">不使用，第一张是 {first}。请放到所属的文件夹。</translation>
    </message>
    <message id="model_room.notice.no_look_alikes">
        <source>No look-alike in the folder</source>
        <translation type="unfinished">文件夹中没有相似物</translation>
    </message>
    <message id="model_room.notice.no_look_alikes.mend">
        <source>A model that knows only protected products accuses everything. Add resin, bone, horn, cloth.</source>
        <translation type="unfinished">只认识受保护产品的模型会怀疑一切。请补充树脂、骨、角、布料。</translation>
    </message>
    <message id="model_room.notice.screen_pictures">
        <source>Pictures that may be photographs of a screen: {count}</source>
        <translation type="unfinished">{count} 张可能是翻拍屏幕</translation>
    </message>
    <message id="model_room.notice.screen_pictures.mend">
        <source>Use the originals.</source>
        <translation type="unfinished">请用原始照片。</translation>
    </message>
    <message id="model_room.notice.large_folder">
        <source>A large folder: {photographs} photographs, {gigabytes} GB</source>
        <translation type="unfinished">文件夹很大：{photographs} 张照片，{gigabytes} GB</translation>
    </message>
    <message id="model_room.notice.large_folder.mend">
        <source>Nothing is wrong; it takes longer. You can go on working meanwhile.</source>
        <translation type="unfinished">没有问题，只是时间更长。其间可以继续工作。</translation>
    </message>
    <message id="model_room.notice.links_out">
        <source>Links or rows that lead out of the folder: {count}</source>
        <translation type="unfinished">{count} 个链接或行指向文件夹之外</translation>
    </message>
    <message id="model_room.notice.links_out.mend">
        <source>They are left out, {first} the first of them. Copy those photographs into the folder.</source>
        <translation type="unfinished">不使用，第一个是 {first}。请把这些照片复制到文件夹中。</translation>
    </message>
    <message id="model_room.notice.other_files">
        <source>Files that are no photographs: {count}</source>
        <translation type="unfinished">{count} 个文件不是照片</translation>
    </message>
    <message id="model_room.notice.other_files.mend">
        <source>They are left out, {first} the first of them. Nothing to do.</source>
        <translation type="unfinished">不使用，第一个是 {first}。无需处理。</translation>
    </message>
    <message id="model_room.train.title">
        <source>3 Train</source>
        <translation type="unfinished">3 训练</translation>
    </message>
    <message id="model_room.train.lead">
        <source>Minutes, on this computer, without a network. You can go on working meanwhile.</source>
        <translation type="unfinished">在本机几分钟即可，无需网络。其间可以继续工作。</translation>
    </message>
    <message id="model_room.train.busy">
        <source>You can go on working in the other rooms meanwhile.</source>
        <translation type="unfinished">其间可以在其他房间继续工作。</translation>
    </message>
    <message id="model_room.train.name">
        <source>Name of the model</source>
        <translation type="unfinished">模型名称</translation>
    </message>
    <message id="model_room.train.name_hint">
        <source>Small letters a–z, figures and hyphens, such as langson-2026a</source>
        <translation type="unfinished">小写字母 a–z、数字和连字符，例如 langson-2026a</translation>
    </message>
    <message id="model_room.train.name_wrong">
        <source>Only a–z, figures and single hyphens between them. Write for example langson-2026a.</source>
        <translation type="unfinished">只能用 a–z、数字和中间的单个连字符。例如写 langson-2026a。</translation>
    </message>
    <message id="model_room.train.name_taken">
        <source>A model named {model} is on this computer already. Take another name, such as {model}-b.</source>
        <translation type="unfinished">本机已有名为 {model} 的模型。请用别的名称，例如 {model}-b。</translation>
    </message>
    <message id="model_room.train.signer">
        <source>Who confirms the photographs and stands behind the model</source>
        <translation type="unfinished">由谁确认照片并对模型负责</translation>
    </message>
    <message id="model_room.train.signer_hint">
        <source>A name or a code. It is signed into the model and cannot be changed later.</source>
        <translation type="unfinished">姓名或代号。会签入模型，以后不能更改。</translation>
    </message>
    <message id="model_room.train.keep">
        <source>What it shall know</source>
        <translation type="unfinished">它要认识什么</translation>
    </message>
    <message id="model_room.keep.own">
        <source>Only the products of this folder</source>
        <translation type="unfinished">只认识此文件夹的产品</translation>
    </message>
    <message id="model_room.keep.own.text">
        <source>Everything else is “unlike anything known”.</source>
        <translation type="unfinished">其他一律为“与所知都不像”。</translation>
    </message>
    <message id="model_room.keep.shipped">
        <source>And what the model that came with the program knows</source>
        <translation type="unfinished">以及程序自带模型所认识的</translation>
    </message>
    <message id="model_room.keep.shipped.text">
        <source>Products without photographs here stay as it learnt them.</source>
        <translation type="unfinished">此处没有照片的产品保持它原来所学。</translation>
    </message>
    <message id="model_room.drawn_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation type="unfinished">仅用合成图片训练：供培训参考，不用于作出决定。</translation>
    </message>
    <message id="model_room.train.start">
        <source>Start training</source>
        <translation type="unfinished">开始训练</translation>
    </message>
    <message id="model_room.train.stopped">
        <source>Training was stopped. Nothing was written; everything said here is still there.</source>
        <translation type="unfinished">训练已停止。没有写入任何内容；这里填写的都还在。</translation>
    </message>
    <message id="model_room.wait.checks">
        <source>Training waits for the checks: mend what is marked with a cross, then look again.</source>
        <translation type="unfinished">训练须待检查项：请改正打叉的项，再重新检查。</translation>
    </message>
    <message id="model_room.wait.labels">
        <source>Say under 1 Folder what this is: {labels}</source>
        <translation type="unfinished">请在“1 文件夹”中说明这是什么：{labels}</translation>
    </message>
    <message id="model_room.wait.name">
        <source>The model needs a name.</source>
        <translation type="unfinished">模型需要名称。</translation>
    </message>
    <message id="model_room.wait.signer">
        <source>Say who stands behind the model.</source>
        <translation type="unfinished">请写明由谁对模型负责。</translation>
    </message>
    <message id="model_room.stage.looking">
        <source>Looking at the photographs</source>
        <translation type="unfinished">正在查看照片</translation>
    </message>
    <message id="model_room.stage.reading">
        <source>Reading the photographs</source>
        <translation type="unfinished">正在读取照片</translation>
    </message>
    <message id="model_room.stage.learning">
        <source>Learning to tell them apart</source>
        <translation type="unfinished">正在学习区分</translation>
    </message>
    <message id="model_room.stage.measuring">
        <source>Testing on objects it never saw</source>
        <translation type="unfinished">正在用未见过的物品测试</translation>
    </message>
    <message id="model_room.stage.writing">
        <source>Writing the model</source>
        <translation type="unfinished">正在写入模型</translation>
    </message>
    <message id="model_room.progress">
        <source>{done} of {total}</source>
        <translation type="unfinished">{done}/{total}</translation>
    </message>
    <message id="model_room.left">
        <source>About {time} left in this step</source>
        <translation type="unfinished">此步骤约剩{time}</translation>
    </message>
    <message id="model_room.left.wait">
        <source>How long it takes shows in a moment</source>
        <translation type="unfinished">稍后显示所需时间</translation>
    </message>
    <message id="model_room.cancel">
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message id="model_room.stopping">
        <source>Stopping</source>
        <translation type="unfinished">正在停止</translation>
    </message>
    <message id="model_room.stopping.text">
        <source>It stops after the photograph in hand.</source>
        <translation type="unfinished">读完当前照片后停止。</translation>
    </message>
    <message id="model_room.ready">
        <source>The model {model} is ready</source>
        <translation type="unfinished">模型 {model} 已就绪</translation>
    </message>
    <message id="model_room.ready.open">
        <source>Open its card</source>
        <translation type="unfinished">打开结果卡</translation>
    </message>
    <message id="model_room.card.title">
        <source>4 Card</source>
        <translation type="unfinished">4 结果卡</translation>
    </message>
    <message id="model_room.card.in_use">
        <source>In use</source>
        <translation type="unfinished">使用中</translation>
    </message>
    <message id="model_room.card.not_in_use">
        <source>Not in use yet</source>
        <translation type="unfinished">尚未使用</translation>
    </message>
    <message id="model_room.card.what">
        <source>Products: {labels} · learnt from {photographs} photographs of {objects} objects</source>
        <translation type="unfinished">产品 {labels} 种 · 学自 {objects} 件物品的 {photographs} 张照片</translation>
    </message>
    <message id="model_room.card.ways">
        <source>How it is judged</source>
        <translation type="unfinished">怎样评判</translation>
    </message>
    <message id="model_room.card.single">
        <source>One photograph</source>
        <translation type="unfinished">单张照片</translation>
    </message>
    <message id="model_room.card.together">
        <source>All photographs of an object</source>
        <translation type="unfinished">一件物品的全部照片</translation>
    </message>
    <message id="model_room.card.on_photographs">
        <source>On {photographs} photographs of {objects} objects it never saw</source>
        <translation type="unfinished">在未见过的 {objects} 件物品的 {photographs} 张照片上</translation>
    </message>
    <message id="model_room.card.on_objects">
        <source>On {objects} objects it never saw, {photographs} photographs</source>
        <translation type="unfinished">在未见过的 {objects} 件物品上，{photographs} 张照片</translation>
    </message>
    <message id="model_room.count.missed">
        <source>Protected product missed</source>
        <translation type="unfinished">漏掉受保护产品</translation>
    </message>
    <message id="model_room.count.accused">
        <source>Look-alike wrongly accused</source>
        <translation type="unfinished">误疑相似物</translation>
    </message>
    <message id="model_room.count.in_set">
        <source>Right product in the set</source>
        <translation type="unfinished">正确产品在候选中</translation>
    </message>
    <message id="model_room.count.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="model_room.count.answered_right">
        <source>Answered, and right</source>
        <translation type="unfinished">作答且正确</translation>
    </message>
    <message id="model_room.count.group_right">
        <source>Answered, and the right group</source>
        <translation type="unfinished">作答且类别正确</translation>
    </message>
    <message id="model_room.of">
        <source>{found} of {of}</source>
        <translation type="unfinished">{found}/{of}</translation>
    </message>
    <message id="model_room.interval">
        <source>can mean {low} to {high} of 100</source>
        <translation type="unfinished">可能是每 100 个中 {low} 到 {high} 个</translation>
    </message>
    <message id="model_room.card.few">
        <source>Few objects, so the bars are wide. {what}: {found} of {of} can still mean {high} of 100.</source>
        <translation type="unfinished">物品少，所以横条宽。{what}：{found}/{of} 仍可能是每 100 个中 {high} 个。</translation>
    </message>
    <message id="model_room.card.mistakes">
        <source>Its mistakes, each to look at</source>
        <translation type="unfinished">它的错误，逐个查看</translation>
    </message>
    <message id="model_room.card.no_mistakes">
        <source>None on these photographs. On others there will be some.</source>
        <translation type="unfinished">这些照片上没有。别的照片上会有。</translation>
    </message>
    <message id="model_room.card.all_mistakes">
        <source>Show all {count}</source>
        <translation type="unfinished">显示全部 {count} 个</translation>
    </message>
    <message id="model_room.card.limits">
        <source>Limits it carries with it</source>
        <translation type="unfinished">它带有的局限</translation>
    </message>
    <message id="model_room.card.cannot_tell">
        <source>It says “cannot tell” for {found} of the {of}. That is honest, not a fault.</source>
        <translation type="unfinished">{of} 个中有 {found} 个它答“无法判断”。这是诚实，不是缺陷。</translation>
    </message>
    <message id="model_room.limit.few">
        <source>too few</source>
        <translation type="unfinished">太少</translation>
    </message>
    <message id="model_room.limit.one_source">
        <source>one source</source>
        <translation type="unfinished">单一来源</translation>
    </message>
    <message id="model_room.limit.one_table">
        <source>one table</source>
        <translation type="unfinished">同一台面</translation>
    </message>
    <message id="model_room.limit.drawn_only">
        <source>rendered pictures only</source>
        <translation type="unfinished">仅合成图片</translation>
    </message>
    <message id="model_room.limit.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation type="unfinished">肉眼不可辨：送实验室</translation>
    </message>
    <message id="model_room.mistake.taken">
        <source>{what} taken for: {said}</source>
        <translation type="unfinished">{what}，被当作：{said}</translation>
    </message>
    <message id="model_room.mistake.unsure">
        <source>{what}: cannot tell</source>
        <translation type="unfinished">{what}：无法判断</translation>
    </message>
    <message id="model_room.mistake.kind.missed">
        <source>missed · object {object}</source>
        <translation type="unfinished">漏掉 · 物品 {object}</translation>
    </message>
    <message id="model_room.mistake.kind.accused">
        <source>wrongly accused · object {object}</source>
        <translation type="unfinished">误疑 · 物品 {object}</translation>
    </message>
    <message id="model_room.mistake.kind.unsure">
        <source>no answer · object {object}</source>
        <translation type="unfinished">未作答 · 物品 {object}</translation>
    </message>
    <message id="model_room.mistake.kind.other">
        <source>another product of the same group · object {object}</source>
        <translation type="unfinished">同类中的另一产品 · 物品 {object}</translation>
    </message>
    <message id="model_room.mistake.is">
        <source>What it is</source>
        <translation type="unfinished">实际是</translation>
    </message>
    <message id="model_room.mistake.said">
        <source>What it was taken for</source>
        <translation type="unfinished">被当作</translation>
    </message>
    <message id="model_room.table">
        <source>Confusion table</source>
        <translation type="unfinished">混淆表</translation>
    </message>
    <message id="model_room.table.text">
        <source>Each row is what it is, each column what was said. Framed along the diagonal: right. A marked corner: one in ten or more of the row.</source>
        <translation type="unfinished">每行是实际产品，每列是回答。对角线加框：正确。带角标：占该行十分之一或更多。</translation>
    </message>
    <message id="model_room.table.foot">
        <source>Arrows move. Enter shows the pictures behind a cell. The last column is “cannot tell”.</source>
        <translation type="unfinished">方向键移动。Enter 显示所选格中的照片。最后一列是“无法判断”。</translation>
    </message>
    <message id="model_room.table.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="model_room.table.cell">
        <source>{what}, said: {said}: {count} of {of}</source>
        <translation type="unfinished">{what}，答：{said}：{count}/{of}</translation>
    </message>
    <message id="model_room.compare">
        <source>Compare</source>
        <translation type="unfinished">比较</translation>
    </message>
    <message id="model_room.compare.title">
        <source>Beside the model that Check uses</source>
        <translation type="unfinished">与检查照片所用模型对照</translation>
    </message>
    <message id="model_room.compare.text">
        <source>Both read the same {photographs} photographs of {objects} objects that were kept apart from training.</source>
        <translation type="unfinished">两者读取同样的 {photographs} 张照片，来自训练时留出的 {objects} 件物品。</translation>
    </message>
    <message id="model_room.again">
        <source>Train again</source>
        <translation type="unfinished">重新训练</translation>
    </message>
    <message id="model_room.save">
        <source>Save pack</source>
        <translation type="unfinished">保存模型包</translation>
    </message>
    <message id="model_room.save.kind">
        <source>Model pack</source>
        <translation type="unfinished">模型包</translation>
    </message>
    <message id="model_room.saved">
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message id="model_room.use">
        <source>Use in Check</source>
        <translation type="unfinished">用于检查照片</translation>
    </message>
    <message id="model_room.use.title">
        <source>Use {model} in Check?</source>
        <translation type="unfinished">用 {model} 检查照片？</translation>
    </message>
    <message id="model_room.use.text">
        <source>Photographs are judged by it from now on. The model before, {before}, stays on this computer: you can choose it again in the settings.</source>
        <translation type="unfinished">今后由它判断照片。之前的模型 {before} 仍在本机，可在设置中重新选择。</translation>
    </message>
    <message id="model_room.use.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">暂不</translation>
    </message>
    <message id="model_room.used">
        <source>Check uses {model} now</source>
        <translation type="unfinished">检查照片现在使用 {model}</translation>
    </message>
    <message id="model_room.open_check">
        <source>Go to Check</source>
        <translation type="unfinished">去检查照片</translation>
    </message>
    <message id="model_room.models">
        <source>Models</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message id="model_room.models.room">
        <source>Model room</source>
        <translation type="unfinished">模型室</translation>
    </message>
    <message id="model_room.models.add">
        <source>Add a pack</source>
        <translation type="unfinished">添加模型包</translation>
    </message>
    <message id="model_room.models.added">
        <source>Added: {model}. Check still uses the model it used before.</source>
        <translation type="unfinished">已添加：{model}。检查照片仍用原来的模型。</translation>
    </message>
    <message id="model_room.models.reading">
        <source>Reading the packs</source>
        <translation type="unfinished">正在读取模型包</translation>
    </message>
    <message id="model_room.models.facts">
        <source>Version {version} · products: {labels} · made {made}</source>
        <translation type="unfinished">版本 {version} · 产品 {labels} 种 · {made} 制作</translation>
    </message>
    <message id="model_room.models.some_drawn">
        <source>{drawn} of {labels} products. {drawn_only}</source>
        <translation type="unfinished">{labels} 种产品中的 {drawn} 种。{drawn_only}</translation>
    </message>
    <message id="model_room.models.open">
        <source>Open card</source>
        <translation type="unfinished">打开结果卡</translation>
    </message>
    <message id="model_room.models.no_card">
        <source>This pack brought no card.</source>
        <translation type="unfinished">此包没有附结果卡。</translation>
    </message>
    <message id="model_room.keep.drawn">
        <source>Products without photographs here</source>
        <translation type="unfinished">此处没有照片的产品</translation>
    </message>
</context>
</TS>
