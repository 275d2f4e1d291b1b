<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>outcomes</name>
    <message id="outcomes.consistent.word">
        <source>Consistent with</source>
        <translation type="unfinished">相符</translation>
    </message>
    <message id="outcomes.consistent.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.consistent.action">
        <source>Treat it as suspected: hold it, record it, refer it to the laboratory.</source>
        <translation type="unfinished">按可疑物品处理：暂扣、登记、送实验室鉴定。</translation>
    </message>
    <message id="outcomes.consistent.line">
        <source>Consistent with {what}. Treat it as suspected.</source>
        <translation type="unfinished">与{what}相符。按可疑物品处理。</translation>
    </message>
    <message id="outcomes.narrowed.word">
        <source>Could be any of these</source>
        <translation type="unfinished">可能是其中之一</translation>
    </message>
    <message id="outcomes.narrowed.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.narrowed.action">
        <source>Treat it as suspected. Look at what separates them; if it stays between them, refer it.</source>
        <translation type="unfinished">按可疑物品处理。请看区别特征；仍不能区分时送鉴定。</translation>
    </message>
    <message id="outcomes.narrowed.line">
        <source>Could be {what}. Look at what separates them.</source>
        <translation type="unfinished">可能是{what}。请看区别特征。</translation>
    </message>
    <message id="outcomes.look_alike.word">
        <source>Looks like</source>
        <translation type="unfinished">看起来是</translation>
    </message>
    <message id="outcomes.look_alike.headline">
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message id="outcomes.look_alike.action">
        <source>By its look not a protected product. Confirm it as shown below; in doubt, refer it.</source>
        <translation type="unfinished">从外观看不是受保护产品。请按下列方法确认；有疑问时送鉴定。</translation>
    </message>
    <message id="outcomes.look_alike.line">
        <source>Looks like {what}, not a protected product. Confirm it.</source>
        <translation type="unfinished">看起来是{what}，不是受保护产品。请确认。</translation>
    </message>
    <message id="outcomes.cannot_tell.word">
        <source>Cannot tell from this photo</source>
        <translation type="unfinished">从这张照片无法判断</translation>
    </message>
    <message id="outcomes.cannot_tell.headline">
        <source>{reason}</source>
        <translation type="unfinished">{reason}</translation>
    </message>
    <message id="outcomes.cannot_tell.action">
        <source>Take a better photo, or refer it.</source>
        <translation type="unfinished">请重新拍摄更好的照片，或送鉴定。</translation>
    </message>
    <message id="outcomes.cannot_tell.line">
        <source>Cannot tell from this photo: {reason}.</source>
        <translation type="unfinished">从这张照片无法判断：{reason}。</translation>
    </message>
    <message id="outcomes.not_read.word">
        <source>Not read</source>
        <translation type="unfinished">未能读取</translation>
    </message>
    <message id="outcomes.reason.blurred">
        <source>not sharp</source>
        <translation type="unfinished">不清晰</translation>
    </message>
    <message id="outcomes.reason.too_dark">
        <source>too dark</source>
        <translation type="unfinished">太暗</translation>
    </message>
    <message id="outcomes.reason.too_small">
        <source>picture too small</source>
        <translation type="unfinished">图片太小</translation>
    </message>
    <message id="outcomes.reason.unfamiliar">
        <source>unlike anything known</source>
        <translation type="unfinished">未见过</translation>
    </message>
    <message id="outcomes.reason.ambiguous">
        <source>fits several</source>
        <translation type="unfinished">符合多种</translation>
    </message>
    <message id="outcomes.reason.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation type="unfinished">肉眼不可辨：送实验室</translation>
    </message>
    <message id="outcomes.reason.blurred.headline">
        <source>The photo is not sharp</source>
        <translation type="unfinished">照片不清晰</translation>
    </message>
    <message id="outcomes.reason.too_dark.headline">
        <source>The photo is too dark</source>
        <translation type="unfinished">照片太暗</translation>
    </message>
    <message id="outcomes.reason.too_small.headline">
        <source>The picture is too small</source>
        <translation type="unfinished">图片太小</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.headline">
        <source>Unlike anything the model knows</source>
        <translation type="unfinished">与模型所知的都不像</translation>
    </message>
    <message id="outcomes.reason.ambiguous.headline">
        <source>It fits several things</source>
        <translation type="unfinished">与多种东西相符</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.headline">
        <source>Not to be told by eye</source>
        <translation type="unfinished">肉眼不可辨</translation>
    </message>
    <message id="outcomes.reason.blurred.action">
        <source>Hold the phone still, rest it on something, and take the photo again.</source>
        <translation type="unfinished">拿稳手机，靠在固定物上，重新拍摄。</translation>
    </message>
    <message id="outcomes.reason.too_dark.action">
        <source>Go to daylight or light it with two lamps, and take the photo again.</source>
        <translation type="unfinished">到日光下或用两盏灯照明，重新拍摄。</translation>
    </message>
    <message id="outcomes.reason.too_small.action">
        <source>Use the original photo, not a preview or a copy from a chat, or go closer.</source>
        <translation type="unfinished">请用原始照片，不要用预览图或聊天中的副本，或靠近拍摄。</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.action">
        <source>Photograph the object alone on a plain ground. If it stays so, judge it yourself or refer it.</source>
        <translation type="unfinished">请在素色背景上单独拍摄该物体。若仍如此，请自行判断或送鉴定。</translation>
    </message>
    <message id="outcomes.reason.ambiguous.action">
        <source>Photograph the other side and a close view of the surface. If it stays so, refer it.</source>
        <translation type="unfinished">请拍摄另一面和表面特写。若仍如此，送鉴定。</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.action">
        <source>No photo can settle this. Hold it, record it and refer it to the laboratory.</source>
        <translation type="unfinished">照片无法判定。请暂扣、登记并送实验室鉴定。</translation>
    </message>
    <message id="outcomes.between">
        <source> or </source>
        <translation type="unfinished">或</translation>
    </message>
    <message id="outcomes.progress">
        <source>Checking</source>
        <translation type="unfinished">正在检查</translation>
    </message>
    <message id="outcomes.summary">
        <source>Photos checked: {checked}.</source>
        <translation type="unfinished">已检查照片：{checked}。</translation>
    </message>
    <message id="outcomes.summary.mistakes">
        <source>Not read: {count}.</source>
        <translation type="unfinished">未能读取：{count}。</translation>
    </message>
    <message id="outcomes.summary.passed_over">
        <source>Other files passed over: {count}.</source>
        <translation type="unfinished">跳过其他文件：{count}。</translation>
    </message>
    <message id="outcomes.cannot_tell.word.several">
        <source>Cannot tell from these photos</source>
        <translation type="unfinished">从这些照片无法判断</translation>
    </message>
    <message id="outcomes.reason.unread.several.headline">
        <source>None of the photos can be read well enough</source>
        <translation type="unfinished">没有一张照片足够清楚</translation>
    </message>
    <message id="outcomes.reason.unread.several.action">
        <source>Take one sharp photo in good light and add it, or refer it.</source>
        <translation type="unfinished">请在光线好的地方拍一张清晰的照片并加入，或送鉴定。</translation>
    </message>
    <message id="outcomes.reason.full.several.action">
        <source>So many photos of one object leave it open. Do not guess: refer it.</source>
        <translation type="unfinished">同一物品的多张照片仍无法判断。不要猜测，请送鉴定。</translation>
    </message>
    <message id="outcomes.together.counted">
        <source>({counted} of {given} photos counted)</source>
        <translation type="unfinished">（{given} 张照片中计入 {counted} 张）</translation>
    </message>
    <message id="outcomes.summary.objects">
        <source>Objects judged: {checked}.</source>
        <translation type="unfinished">已判断物品：{checked} 件。</translation>
    </message>
    <message id="outcomes.rendered_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation type="unfinished">仅用渲染图片训练：供培训参考，不作决定依据。</translation>
    </message>
    <message id="outcomes.rendered_only.some">
        <source>{names}: trained on rendered pictures only. An aid for training, not for decisions.</source>
        <translation type="unfinished">{names}：仅用渲染图片训练。供培训参考，不作决定依据。</translation>
    </message>
</context>
</TS>
