<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>check</name>
    <message id="check.title">
        <source>Check a photo</source>
        <translation type="unfinished">检查照片</translation>
    </message>
    <message id="check.drop.title">
        <source>Drop a photo of the object here</source>
        <translation type="unfinished">把物品的照片拖到这里</translation>
    </message>
    <message id="check.drop.lead">
        <source>One photo is enough to begin. Several are checked one after the other.</source>
        <translation type="unfinished">一张照片即可开始。多张照片会依次检查。</translation>
    </message>
    <message id="check.drop.what.title">
        <source>What can go in</source>
        <translation type="unfinished">可以放入</translation>
    </message>
    <message id="check.drop.what.text">
        <source>Photos from a phone or camera, one or many, or a whole folder.</source>
        <translation type="unfinished">手机或相机的照片，一张、多张或整个文件夹。</translation>
    </message>
    <message id="check.drop.what.original">
        <source>The original is never changed</source>
        <translation type="unfinished">原始文件绝不改动</translation>
    </message>
    <message id="check.open">
        <source>Open photo</source>
        <translation type="unfinished">打开照片</translation>
    </message>
    <message id="check.paste">
        <source>Paste</source>
        <translation type="unfinished">粘贴</translation>
    </message>
    <message id="check.folder.check">
        <source>Check a whole folder</source>
        <translation type="unfinished">检查整个文件夹</translation>
    </message>
    <message id="check.example">
        <source>Try an example photo</source>
        <translation type="unfinished">试用示例照片</translation>
    </message>
    <message id="check.three.title">
        <source>Take these three photos</source>
        <translation type="unfinished">请拍这三张照片</translation>
    </message>
    <message id="check.three.light">
        <source>Phone straight above the object. Daylight or two lamps. No flash.</source>
        <translation type="unfinished">手机在物品正上方。日光或两盏灯。不用闪光灯。</translation>
    </message>
    <message id="check.three.overview.title">
        <source>Overview</source>
        <translation type="unfinished">全景</translation>
    </message>
    <message id="check.three.overview.text">
        <source>The whole object and where it was found.</source>
        <translation type="unfinished">整件物品和发现地点。</translation>
    </message>
    <message id="check.three.overview.how">
        <source>From one arm's length. All edges inside the corners.</source>
        <translation type="unfinished">一臂距离。所有边缘都在角标之内。</translation>
    </message>
    <message id="check.three.middle.title">
        <source>Middle</source>
        <translation type="unfinished">中景</translation>
    </message>
    <message id="check.three.middle.text">
        <source>The face that shows most: a cut end, the base, an edge.</source>
        <translation type="unfinished">最能说明问题的一面：切口、底部或边缘。</translation>
    </message>
    <message id="check.three.middle.how">
        <source>Fill half of the picture.</source>
        <translation type="unfinished">占画面一半。</translation>
    </message>
    <message id="check.three.close.title">
        <source>Close-up</source>
        <translation type="unfinished">特写</translation>
    </message>
    <message id="check.three.close.text">
        <source>The surface, sharp, with a ruler flat beside it.</source>
        <translation type="unfinished">表面清晰，旁边平放一把尺。</translation>
    </message>
    <message id="check.three.close.how">
        <source>Touch the screen to focus. Never clean, scratch or heat the object.</source>
        <translation type="unfinished">触屏对焦。切勿清洗、刮擦或加热物品。</translation>
    </message>
    <message id="check.last">
        <source>Last on this computer</source>
        <translation type="unfinished">本机最近结果</translation>
    </message>
    <message id="check.last.none">
        <source>No photo checked since the program was opened</source>
        <translation type="unfinished">程序打开后尚未检查照片</translation>
    </message>
    <message id="check.last.entry">
        <source>{file} · {time}</source>
        <translation type="unfinished">{file} · {time}</translation>
    </message>
    <message id="check.pasted">
        <source>Pasted picture {number}</source>
        <translation type="unfinished">粘贴的图片 {number}</translation>
    </message>
    <message id="check.open.dialog">
        <source>Open photos</source>
        <translation type="unfinished">打开照片</translation>
    </message>
    <message id="check.open.filter">
        <source>Photos</source>
        <translation type="unfinished">照片</translation>
    </message>
    <message id="check.open.any">
        <source>All files</source>
        <translation type="unfinished">所有文件</translation>
    </message>
    <message id="check.folder.dialog">
        <source>Choose a folder of photos</source>
        <translation type="unfinished">选择照片文件夹</translation>
    </message>
    <message id="check.working">
        <source>Reading {file}</source>
        <translation type="unfinished">正在读取 {file}</translation>
    </message>
    <message id="check.progress">
        <source>{done} of {total} photos</source>
        <translation type="unfinished">{total} 张照片中的 {done} 张</translation>
    </message>
    <message id="check.cancel">
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message id="check.paste.nothing">
        <source>The clipboard holds no picture and no photo file. Copy one, then paste.</source>
        <translation type="unfinished">剪贴板中没有图片或照片文件。请先复制，再粘贴。</translation>
    </message>
    <message id="check.drop.nothing">
        <source>Nothing dropped is a photo or a folder on this computer. Drop files instead.</source>
        <translation type="unfinished">拖入的不是本机上的照片或文件夹。请改拖照片文件。</translation>
    </message>
    <message id="check.view.photo">
        <source>Photo</source>
        <translation type="unfinished">照片</translation>
    </message>
    <message id="check.view.looked">
        <source>Where it looked</source>
        <translation type="unfinished">关注之处</translation>
    </message>
    <message id="check.view.compare">
        <source>Compare</source>
        <translation type="unfinished">对比</translation>
    </message>
    <message id="check.view.name">
        <source>View of the picture</source>
        <translation type="unfinished">图片视图</translation>
    </message>
    <message id="check.blend">
        <source>Blend</source>
        <translation type="unfinished">叠加</translation>
    </message>
    <message id="check.plate.heat">
        <source>Inside the white line: what counted most</source>
        <translation type="unfinished">白线之内：最起作用的部分</translation>
    </message>
    <message id="check.weighed.title">
        <source>What else was weighed</source>
        <translation type="unfinished">还考虑过什么</translation>
    </message>
    <message id="check.weighed.line">
        <source>Right of the {line} stays possible</source>
        <translation type="unfinished">{line}右侧仍有可能</translation>
    </message>
    <message id="check.weighed.line.word">
        <source>line</source>
        <translation type="unfinished">线</translation>
    </message>
    <message id="check.weighed.others">
        <source>All others</source>
        <translation type="unfinished">其他全部</translation>
    </message>
    <message id="check.weighed.outside">
        <source>{number}, outside the set</source>
        <translation type="unfinished">{number}，不在集合内</translation>
    </message>
    <message id="check.weighed.row">
        <source>{name}: {number} of 100</source>
        <translation type="unfinished">{name}：{number} / 100</translation>
    </message>
    <message id="check.nearest.title">
        <source>Nearest reference pictures</source>
        <translation type="unfinished">最接近的参考图</translation>
    </message>
    <message id="check.nearest.compare">
        <source>Compare side by side</source>
        <translation type="unfinished">并排对比</translation>
    </message>
    <message id="check.nearest.between">
        <source>; </source>
        <translation type="unfinished">；</translation>
    </message>
    <message id="check.nearest.drawn">
        <source>{names}. Drawn pictures: the library holds no laboratory photo of this product yet.</source>
        <translation type="unfinished">{names}。合成图片：库中尚无该产品的实验室照片。</translation>
    </message>
    <message id="check.nearest.none">
        <source>The library holds no reference picture to put beside this photo.</source>
        <translation type="unfinished">库中没有可与这张照片并列的参考图。</translation>
    </message>
    <message id="check.next.title">
        <source>Next steps</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message id="check.next.confirm">
        <source>How to confirm</source>
        <translation type="unfinished">如何确认</translation>
    </message>
    <message id="check.next.count">
        <source>{done} of {total} done</source>
        <translation type="unfinished">{total} 步中已完成 {done} 步</translation>
    </message>
    <message id="check.next.stamp">
        <source>ticked {time}</source>
        <translation type="unfinished">{time} 勾选</translation>
    </message>
    <message id="check.limit">
        <source>A photo cannot show which animal, where from, how old, legal or not.</source>
        <translation type="unfinished">照片看不出是哪只动物、来自哪里、多大年岁、是否合法。</translation>
    </message>
    <message id="check.next_photo">
        <source>Next photo</source>
        <translation type="unfinished">下一张照片</translation>
    </message>
    <message id="check.refer">
        <source>Refer to laboratory</source>
        <translation type="unfinished">送实验室鉴定</translation>
    </message>
    <message id="check.queue">
        <source>Photo {number} of {total}</source>
        <translation type="unfinished">第 {number} 张，共 {total} 张</translation>
    </message>
    <message id="check.quality.sharpness">
        <source>Sharpness</source>
        <translation type="unfinished">清晰度</translation>
    </message>
    <message id="check.quality.light">
        <source>Light</source>
        <translation type="unfinished">光线</translation>
    </message>
    <message id="check.quality.size">
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message id="check.quality.sharpness.low">
        <source>too soft</source>
        <translation type="unfinished">太模糊</translation>
    </message>
    <message id="check.quality.sharpness.enough">
        <source>sharp enough</source>
        <translation type="unfinished">足够清晰</translation>
    </message>
    <message id="check.quality.light.low">
        <source>too dark</source>
        <translation type="unfinished">太暗</translation>
    </message>
    <message id="check.quality.light.enough">
        <source>light enough</source>
        <translation type="unfinished">光线足够</translation>
    </message>
    <message id="check.quality.size.low">
        <source>too small</source>
        <translation type="unfinished">太小</translation>
    </message>
    <message id="check.quality.size.enough">
        <source>large enough</source>
        <translation type="unfinished">足够大</translation>
    </message>
    <message id="check.quality.just">
        <source>just enough</source>
        <translation type="unfinished">刚好够</translation>
    </message>
    <message id="check.quality.row">
        <source>{name}: {value}, limit {limit}</source>
        <translation type="unfinished">{name}：{value}，下限 {limit}</translation>
    </message>
    <message id="check.better.laboratory">
        <source>Photos for the laboratory</source>
        <translation type="unfinished">供实验室鉴定的照片</translation>
    </message>
    <message id="check.better.rest.title">
        <source>Rest the phone</source>
        <translation type="unfinished">托稳手机</translation>
    </message>
    <message id="check.better.rest.text">
        <source>Elbows on the table, or on a stack of books. Touch the edge on the screen to focus.</source>
        <translation type="unfinished">手肘撑在桌面或一摞书上。点触屏幕上的边缘对焦。</translation>
    </message>
    <message id="check.better.lamps.title">
        <source>Two lamps from the sides</source>
        <translation type="unfinished">两侧各一盏灯</translation>
    </message>
    <message id="check.better.lamps.text">
        <source>No flash. Light along the surface shows pits and lines.</source>
        <translation type="unfinished">不用闪光灯。斜光能显出小孔和纹路。</translation>
    </message>
    <message id="check.better.ruler.title">
        <source>Close, with a ruler</source>
        <translation type="unfinished">近拍并放尺</translation>
    </message>
    <message id="check.better.ruler.text">
        <source>The face that shows most fills half of the picture. Ruler flat beside it.</source>
        <translation type="unfinished">最能说明问题的一面占画面一半。尺平放在旁。</translation>
    </message>
    <message id="check.better.daylight.title">
        <source>Move to daylight</source>
        <translation type="unfinished">移到亮处</translation>
    </message>
    <message id="check.better.daylight.text">
        <source>By a window or a doorway, out of the sun. No shadow of your own on the object.</source>
        <translation type="unfinished">窗边或门口，避开直射阳光。不要让自己的影子落在物品上。</translation>
    </message>
    <message id="check.better.closer.title">
        <source>Go closer, do not zoom</source>
        <translation type="unfinished">走近，不要变焦</translation>
    </message>
    <message id="check.better.closer.text">
        <source>Zoom only enlarges what is missing. A hand's breadth away is near enough.</source>
        <translation type="unfinished">变焦只会放大缺失的细节。一掌距离就够近。</translation>
    </message>
    <message id="check.better.original.title">
        <source>Use the photo itself</source>
        <translation type="unfinished">使用原照片</translation>
    </message>
    <message id="check.better.original.text">
        <source>Copied from the phone by cable. Not a screenshot, not sent through a chat.</source>
        <translation type="unfinished">用数据线从手机拷贝。不用截图，也不用聊天软件转发的图。</translation>
    </message>
    <message id="check.better.alone.title">
        <source>One object, plain ground</source>
        <translation type="unfinished">单件物品，素色背景</translation>
    </message>
    <message id="check.better.alone.text">
        <source>Paper or cloth of one colour under it. Nothing else in the picture.</source>
        <translation type="unfinished">下面垫单色纸或布。画面里不要有别的东西。</translation>
    </message>
    <message id="check.better.whole.title">
        <source>Straight from above</source>
        <translation type="unfinished">正上方拍摄</translation>
    </message>
    <message id="check.better.whole.text">
        <source>The whole object, all edges inside the picture, then its other side.</source>
        <translation type="unfinished">整件物品，边缘全部入画，然后拍另一面。</translation>
    </message>
    <message id="check.better.face.title">
        <source>Another face</source>
        <translation type="unfinished">换一个面</translation>
    </message>
    <message id="check.better.face.text">
        <source>A cut end, the base, an edge, the inner side: one face may decide what another cannot.</source>
        <translation type="unfinished">切口、底部、边缘、内侧：这一面说不清，另一面也许可以。</translation>
    </message>
    <message id="check.better.asfound.title">
        <source>As it was found</source>
        <translation type="unfinished">保持原状</translation>
    </message>
    <message id="check.better.asfound.text">
        <source>Photograph before touching. Do not clean it: dirt in the pores is a sign too.</source>
        <translation type="unfinished">触碰前先拍照。不要清洗：孔隙里的污垢也是线索。</translation>
    </message>
    <message id="check.until.title">
        <source>Until you know more</source>
        <translation type="unfinished">在弄清之前</translation>
    </message>
    <message id="check.until.1">
        <source>Handle it as suspected and record it.</source>
        <translation type="unfinished">按可疑物品处理并记录。</translation>
    </message>
    <message id="check.until.2">
        <source>Do not release it because of this answer.</source>
        <translation type="unfinished">不要因这个回答而放行。</translation>
    </message>
    <message id="check.until.3">
        <source>Do not write a product name in the record.</source>
        <translation type="unfinished">不要在笔录中写产品名称。</translation>
    </message>
    <message id="check.shows.title">
        <source>What the photo does show</source>
        <translation type="unfinished">照片能说明什么</translation>
    </message>
    <message id="check.shows.size">
        <source>A picture of {width} × {height} pixels.</source>
        <translation type="unfinished">一张 {width} × {height} 像素的图片。</translation>
    </message>
    <message id="check.shows.nothing">
        <source>Nothing about the material can be read.</source>
        <translation type="unfinished">看不出任何材质信息。</translation>
    </message>
    <message id="check.likes.title">
        <source>What would tell them apart</source>
        <translation type="unfinished">用什么区分它们</translation>
    </message>
    <message id="check.shows.fits">
        <source>It fits: {names}.</source>
        <translation type="unfinished">与这些相符：{names}。</translation>
    </message>
    <message id="check.shows.not_separated">
        <source>Nothing in it separates them.</source>
        <translation type="unfinished">照片中没有能区分它们的特征。</translation>
    </message>
    <message id="check.shows.looks">
        <source>It looks like: {name}.</source>
        <translation type="unfinished">看起来像：{name}。</translation>
    </message>
    <message id="check.shows.laboratory">
        <source>Which animal it came from, only a laboratory can say.</source>
        <translation type="unfinished">来自何种动物，只有实验室能确定。</translation>
    </message>
    <message id="check.shows.unlike">
        <source>It is unlike every picture the model learned from.</source>
        <translation type="unfinished">与模型学习过的所有图片都不相像。</translation>
    </message>
    <message id="check.narrowed.yours">
        <source>Your photo</source>
        <translation type="unfinished">您的照片</translation>
    </message>
    <message id="check.narrowed.no_picture">
        <source>No teaching picture of this product yet</source>
        <translation type="unfinished">该产品尚无教学图片</translation>
    </message>
    <message id="check.narrowed.stays.title">
        <source>If it stays between them</source>
        <translation type="unfinished">如果仍然分不清</translation>
    </message>
    <message id="check.narrowed.stays.text">
        <source>Record it as “suspected: {names}” and refer it. What follows can depend on which it is, so never choose by colour, price or label.</source>
        <translation type="unfinished">记录为“疑似{names}”并送实验室鉴定。后续处理可能因属于哪一种而异，切勿凭颜色、价格或标签选择。</translation>
    </message>
    <message id="check.refer.title">
        <source>How to refer it</source>
        <translation type="unfinished">如何送实验室鉴定</translation>
    </message>
    <message id="check.refer.photograph">
        <source>Photograph it as found: overview, middle, close-up without and then with a ruler.</source>
        <translation type="unfinished">按发现时的原状拍照：全景、中景、特写，先不放尺，再放尺。</translation>
    </message>
    <message id="check.refer.record">
        <source>Record what it looks like, pieces, weight, place, time, and who was present. Write a product name only as suspected.</source>
        <translation type="unfinished">记录外观、件数、重量、地点、时间和在场人员。产品名称只写“疑似”。</translation>
    </message>
    <message id="check.refer.seal">
        <source>Seal it so that opening shows. Sign and date across the seal, write its number in the record.</source>
        <translation type="unfinished">封存，使开启可见。在封条上签名并写日期，把编号写入笔录。</translation>
    </message>
    <message id="check.refer.keep">
        <source>Do not clean, burn, scratch or cut it. Keep it dry.</source>
        <translation type="unfinished">不要清洗、灼烧、刮擦或切割。保持干燥。</translation>
    </message>
    <message id="check.refer.send">
        <source>Send it with the record through your own agency to the expert body it works with.</source>
        <translation type="unfinished">连同笔录，由本单位送交其合作的鉴定机构。</translation>
    </message>
    <message id="check.folder.progress">
        <source>{done} of {total} photos checked</source>
        <translation type="unfinished">{total} 张照片中已检查 {done} 张</translation>
    </message>
    <message id="check.folder.count">
        <source>{name}: {count} of {total}</source>
        <translation type="unfinished">{name}：{total} 中的 {count}</translation>
    </message>
    <message id="check.folder.aside">
        <source>Set aside</source>
        <translation type="unfinished">搁置</translation>
    </message>
    <message id="check.folder.passed_over">
        <source>Passed over, no pictures by their name: {count}</source>
        <translation type="unfinished">按文件名不是图片，已跳过：{count}</translation>
    </message>
    <message id="check.folder.empty.title">
        <source>No photos in this folder</source>
        <translation type="unfinished">此文件夹中没有照片</translation>
    </message>
    <message id="check.folder.empty.text">
        <source>The check reads JPEG, PNG, WebP, TIFF, BMP and HEIC files. Choose another folder.</source>
        <translation type="unfinished">可读取 JPEG、PNG、WebP、TIFF、BMP 和 HEIC 文件。请选择其他文件夹。</translation>
    </message>
    <message id="check.folder.export">
        <source>Save list (CSV)</source>
        <translation type="unfinished">保存列表 (CSV)</translation>
    </message>
    <message id="check.folder.export.done">
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message id="check.folder.list">
        <source>Photos of this folder</source>
        <translation type="unfinished">此文件夹中的照片</translation>
    </message>
    <message id="check.bad.title">
        <source>This file could not be checked</source>
        <translation type="unfinished">无法检查此文件</translation>
    </message>
    <message id="check.status.model">
        <source>Model {model} · learned from drawn pictures · offline</source>
        <translation type="unfinished">模型 {model} · 依据合成图片学习 · 离线</translation>
    </message>
    <message id="check.status.model.plain">
        <source>Model {model} · offline</source>
        <translation type="unfinished">模型 {model} · 离线</translation>
    </message>
    <message id="check.tag.consistent">
        <source>Consistent</source>
        <translation type="unfinished">相符</translation>
    </message>
    <message id="check.tag.narrowed">
        <source>Narrowed</source>
        <translation type="unfinished">已缩小范围</translation>
    </message>
    <message id="check.tag.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">相似物</translation>
    </message>
    <message id="check.tag.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="check.another">
        <source>Open another photo</source>
        <translation type="unfinished">打开另一张照片</translation>
    </message>
    <message id="check.go_on">
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message id="check.list.title">
        <source>Photos: {total}</source>
        <translation type="unfinished">照片：{total}</translation>
    </message>
    <message id="check.folder.csv">
        <source>CSV table</source>
        <translation type="unfinished">CSV 表格</translation>
    </message>
    <message id="check.folder.file">
        <source>findings</source>
        <translation type="unfinished">检查结果</translation>
    </message>
    <message id="check.folder.searching">
        <source>Looking for photos in {folder}</source>
        <translation type="unfinished">正在 {folder} 中查找照片</translation>
    </message>
    <message id="check.status.finding">
        <source>Model {model} · {milliseconds} ms · photo sha256 {head}…{tail}</source>
        <translation type="unfinished">模型 {model} · {milliseconds} ms · 照片 sha256 {head}…{tail}</translation>
    </message>
    <message id="check.same.title">
        <source>Add photos of this same object</source>
        <translation type="unfinished">添加同一物品的照片</translation>
    </message>
    <message id="check.same.text">
        <source>Whole, closer, from the side with a ruler. Up to {room} more; poor ones are left out. Drop them here.</source>
        <translation type="unfinished">整体、近拍、侧面放尺。最多再加 {room} 张；质量差的不计入。可拖到这里。</translation>
    </message>
    <message id="check.same.add">
        <source>Add photos of this object</source>
        <translation type="unfinished">添加该物品的照片</translation>
    </message>
    <message id="check.same.join">
        <source>These {count} show one object</source>
        <translation type="unfinished">这 {count} 张是同一物品</translation>
    </message>
    <message id="check.same.again">
        <source>Back to the {count} photos</source>
        <translation type="unfinished">回到 {count} 张照片</translation>
    </message>
    <message id="check.same.alone">
        <source>Back to one photo</source>
        <translation type="unfinished">回到一张照片</translation>
    </message>
    <message id="check.same.word">
        <source>{word} · {photos}</source>
        <translation type="unfinished">{word} · {photos}</translation>
    </message>
    <message id="check.same.photos">
        <source>{counted} photos of one object</source>
        <translation type="unfinished">同一物品的 {counted} 张照片</translation>
    </message>
    <message id="check.same.photos.some">
        <source>{counted} of {given} photos of one object</source>
        <translation type="unfinished">同一物品的 {given} 张照片中 {counted} 张</translation>
    </message>
    <message id="check.same.agree">
        <source>All agree.</source>
        <translation type="unfinished">各张一致。</translation>
    </message>
    <message id="check.same.differ">
        <source>They contradict each other: is it one object?</source>
        <translation type="unfinished">照片互相矛盾：是同一物品吗？</translation>
    </message>
    <message id="check.same.must">
        <source>All must show the same object.</source>
        <translation type="unfinished">必须都是同一物品。</translation>
    </message>
    <message id="check.same.left_out">
        <source>Photo {number} left out: {why}.</source>
        <translation type="unfinished">第 {number} 张未计入：{why}。</translation>
    </message>
    <message id="check.same.member">
        <source>Photo {number} of {total}: {file}</source>
        <translation type="unfinished">第 {number} 张，共 {total} 张：{file}</translation>
    </message>
    <message id="check.same.member.left_out">
        <source>Left out: {why}</source>
        <translation type="unfinished">未计入：{why}</translation>
    </message>
    <message id="check.same.remove">
        <source>Remove photo {number}: {file}</source>
        <translation type="unfinished">移除第 {number} 张：{file}</translation>
    </message>
    <message id="check.same.twice">
        <source>the same photo again</source>
        <translation type="unfinished">与前一张相同</translation>
    </message>
    <message id="check.same.not_read">
        <source>could not be read</source>
        <translation type="unfinished">无法读取</translation>
    </message>
    <message id="check.same.full">
        <source>Up to {most} photos of one object are judged together. Not added: {count}.</source>
        <translation type="unfinished">同一物品最多合并判断 {most} 张照片。未添加：{count} 张。</translation>
    </message>
    <message id="check.same.folder">
        <source>A folder cannot be added here. Choose the photos of this object.</source>
        <translation type="unfinished">这里不能添加文件夹。请选择该物品的照片。</translation>
    </message>
    <message id="check.same.working">
        <source>Judging the photos of this object</source>
        <translation type="unfinished">正在判断该物品的照片</translation>
    </message>
    <message id="check.confirmed.reading">
        <source>Making confirmed photographs ready</source>
        <translation type="unfinished">正在准备已确认的照片</translation>
    </message>
    <message id="check.confirmed.ask">
        <source>Has a laboratory confirmed what this is?</source>
        <translation type="unfinished">实验室是否已确认这是什么？</translation>
    </message>
    <message id="check.confirmed.add">
        <source>Add to confirmed photographs…</source>
        <translation type="unfinished">添加到已确认的照片…</translation>
    </message>
    <message id="check.confirmed.plate">
        <source>{name} · confirmed</source>
        <translation type="unfinished">{name} · 已确认</translation>
    </message>
    <message id="check.nearest.pictures">
        <source>{names}. Drawn pictures.</source>
        <translation type="unfinished">{names}。合成图片。</translation>
    </message>
    <message id="check.lines.ask">
        <source>If this is a face cut straight across, its crossing lines can be measured.</source>
        <translation type="unfinished">如果这是垂直横切的切面，可以测量十字交叉纹路的夹角。</translation>
    </message>
    <message id="check.lines.measure">
        <source>Measure the lines</source>
        <translation type="unfinished">测量纹路</translation>
    </message>
    <message id="check.lines.working">
        <source>Measuring the lines</source>
        <translation type="unfinished">正在测量纹路</translation>
    </message>
</context>
</TS>
