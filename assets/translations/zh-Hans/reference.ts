<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation type="unfinished">参考</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation type="unfinished">{all} 张中的 {shown} 张</translation>
    </message>
    <message id="reference.facts">
        <source>Sources: {facts}</source>
        <translation type="unfinished">来源：{facts}</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation type="unfinished">此图未标注特征。</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation type="unfinished">按数字查看位置</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn and rendered pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation type="unfinished">绘制和渲染的图片用于教学，不是真实物证照片。</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation type="unfinished">本机没有教学图片</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation type="unfinished">此程序副本不含图片。图片应在文件夹 {folder} 中。请从培训师的U 盘重新安装，或从其他计算机复制该文件夹。</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation type="unfinished">前往检查</translation>
    </message>
    <message id="reference.all">
        <source>All</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message id="reference.tabs">
        <source>What to show</source>
        <translation type="unfinished">显示内容</translation>
    </message>
    <message id="reference.pictures">
        <source>Pictures</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message id="reference.diagrams">
        <source>Diagrams</source>
        <translation type="unfinished">示意图</translation>
    </message>
    <message id="reference.diagram_count">
        <source>{shown} of {all} diagrams</source>
        <translation type="unfinished">{all} 幅中的 {shown} 幅</translation>
    </message>
    <message id="reference.search">
        <source>Search by name</source>
        <translation type="unfinished">按名称查找</translation>
    </message>
    <message id="reference.family">
        <source>Animal group</source>
        <translation type="unfinished">动物类别</translation>
    </message>
    <message id="reference.kind">
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message id="reference.all_kinds">
        <source>All kinds</source>
        <translation type="unfinished">所有种类</translation>
    </message>
    <message id="reference.group">
        <source>Standing</source>
        <translation type="unfinished">情况</translation>
    </message>
    <message id="reference.all_groups">
        <source>All standings</source>
        <translation type="unfinished">所有情况</translation>
    </message>
    <message id="reference.group.protected">
        <source>Protected</source>
        <translation type="unfinished">受保护</translation>
    </message>
    <message id="reference.group.look_alike">
        <source>Look-alike</source>
        <translation type="unfinished">相似物</translation>
    </message>
    <message id="reference.group.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">无法判断</translation>
    </message>
    <message id="reference.group.not_by_eye">
        <source>Not by eye</source>
        <translation type="unfinished">肉眼不可辨</translation>
    </message>
    <message id="reference.note.elephant_or_mammoth">
        <source>Such lines fit elephant or mammoth. Which of the two cannot be told from a picture: refer to the laboratory.</source>
        <translation type="unfinished">这样的纹路与象或猛犸象都相符，从图片无法判断是哪一种：请送实验室鉴定。</translation>
    </message>
    <message id="reference.note.refer">
        <source>No picture settles what this is: refer to the laboratory.</source>
        <translation type="unfinished">任何图片都不能确定这是什么：请送实验室鉴定。</translation>
    </message>
    <message id="reference.note.not_by_eye">
        <source>The eye cannot tell what this is: refer to the laboratory.</source>
        <translation type="unfinished">肉眼无法判断这是什么：请送实验室鉴定。</translation>
    </message>
    <message id="reference.nothing">
        <source>Nothing has such a name here.</source>
        <translation type="unfinished">没有符合的内容。</translation>
    </message>
    <message id="reference.clear">
        <source>Show all</source>
        <translation type="unfinished">显示全部</translation>
    </message>
    <message id="reference.made.flat">
        <source>Drawn by computer. No photograph was used.</source>
        <translation type="unfinished">由计算机绘制，未使用照片。</translation>
    </message>
    <message id="reference.made.solid">
        <source>Modelled and rendered by computer. No photograph was used.</source>
        <translation type="unfinished">由计算机建模并渲染，未使用照片。</translation>
    </message>
    <message id="reference.plate.flat">
        <source>Drawn</source>
        <translation type="unfinished">绘制</translation>
    </message>
    <message id="reference.plate.solid">
        <source>Rendered</source>
        <translation type="unfinished">渲染</translation>
    </message>
    <message id="reference.stem">
        <source>Picture {stem}</source>
        <translation type="unfinished">图片 {stem}</translation>
    </message>
    <message id="reference.compare">
        <source>Compare</source>
        <translation type="unfinished">对比</translation>
    </message>
    <message id="reference.compare_end">
        <source>End comparison</source>
        <translation type="unfinished">结束对比</translation>
    </message>
    <message id="reference.compare_help">
        <source>Choose the right picture in the list. Zoom and movement act on both.</source>
        <translation type="unfinished">右侧图片在列表中选择。缩放和移动对两张同时有效。</translation>
    </message>
    <message id="reference.chapter.ivory">
        <source>Ivory</source>
        <translation type="unfinished">象牙</translation>
    </message>
    <message id="reference.chapter.teeth">
        <source>Teeth, bone, horn and what looks like them</source>
        <translation type="unfinished">牙、骨、角及相似物</translation>
    </message>
    <message id="reference.chapter.scales">
        <source>Scales</source>
        <translation type="unfinished">鳞片</translation>
    </message>
    <message id="reference.chapter.cats">
        <source>Skins, claws and teeth of cats</source>
        <translation type="unfinished">猫科动物的皮、爪和牙</translation>
    </message>
    <message id="reference.chapter.evidence">
        <source>Photographs and evidence</source>
        <translation type="unfinished">照片与证据</translation>
    </message>
    <message id="reference.cue.crossing_lines">
        <source>Lines that cross</source>
        <translation type="unfinished">交叉纹路</translation>
    </message>
    <message id="reference.cue.crossing_lines.note">
        <source>Fine arcs cross like stacked chevrons. They are clearest near the outer rim.</source>
        <translation type="unfinished">细弧线相互交叉，像层层叠起的人字。靠近外缘处最清楚。</translation>
    </message>
    <message id="reference.cue.nerve_canal">
        <source>Nerve canal</source>
        <translation type="unfinished">髓腔</translation>
    </message>
    <message id="reference.cue.nerve_canal.note">
        <source>Lines round it are faint. Do not measure here.</source>
        <translation type="unfinished">周围的纹路很浅，不要在这里量。</translation>
    </message>
    <message id="reference.cue.parallel_bands">
        <source>Bands side by side</source>
        <translation type="unfinished">平行条带</translation>
    </message>
    <message id="reference.cue.parallel_bands.note">
        <source>They run along each other and do not cross. Makers can add lines.</source>
        <translation type="unfinished">条带并排而行，互不交叉。纹路也可以人为做出。</translation>
    </message>
    <message id="reference.cue.hippo_core">
        <source>Seam at the centre</source>
        <translation type="unfinished">中央接缝</translation>
    </message>
    <message id="reference.cue.hippo_core.note">
        <source>Fits a hippopotamus lower canine. It is gone once the centre is carved away.</source>
        <translation type="unfinished">与河马下犬齿相符。中央被雕去后就看不到。</translation>
    </message>
    <message id="reference.cue.hippo_enamel">
        <source>Hard enamel</source>
        <translation type="unfinished">坚硬的釉质</translation>
    </message>
    <message id="reference.cue.hippo_enamel.note">
        <source>A hard layer on two faces, none on the third, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation type="unfinished">两个面有硬层，第三个面没有，与河马下犬齿相符。硬层可能已被雕去。</translation>
    </message>
    <message id="reference.cue.ridges_wide_end">
        <source>Ridges at the wide end</source>
        <translation type="unfinished">宽端的纵棱</translation>
    </message>
    <message id="reference.cue.ridges_wide_end.note">
        <source>Neat lengthwise ridges fit raw pangolin scale. They do not show the species.</source>
        <translation type="unfinished">整齐的纵棱与未加工的穿山甲鳞片相符，但不能说明物种。</translation>
    </message>
    <message id="reference.cue.face_without_ridges">
        <source>Face without ridges</source>
        <translation type="unfinished">没有纵棱的面</translation>
    </message>
    <message id="reference.cue.face_without_ridges.note">
        <source>The broad face shows no neat ridges. Turn the piece before you decide.</source>
        <translation type="unfinished">宽面上没有整齐的棱。判断前先翻看另一面。</translation>
    </message>
    <message id="reference.cue.smooth_base">
        <source>Smooth base</source>
        <translation type="unfinished">光滑的基部</translation>
    </message>
    <message id="reference.cue.smooth_base.note">
        <source>Here the scale sat in the skin. It does not show fresh or old.</source>
        <translation type="unfinished">鳞片原来长在皮里的部位。不能说明新旧。</translation>
    </message>
    <message id="reference.cue.tiger_stripes">
        <source>Stripes</source>
        <translation type="unfinished">条纹</translation>
    </message>
    <message id="reference.cue.tiger_stripes.note">
        <source>Each tiger has its own. They do not show where it lived.</source>
        <translation type="unfinished">每只虎的条纹各不相同。条纹不能说明它生活在哪里。</translation>
    </message>
    <message id="reference.cue.painted_marks">
        <source>Even, soft-edged marks</source>
        <translation type="unfinished">均匀、边缘模糊的斑纹</translation>
    </message>
    <message id="reference.cue.painted_marks.note">
        <source>They raise suspicion of paint. They do not show the animal underneath.</source>
        <translation type="unfinished">让人怀疑是画上去的，但不能说明下面是什么动物。</translation>
    </message>
    <message id="reference.cue.bone_pits">
        <source>Small pits</source>
        <translation type="unfinished">细小的孔</translation>
    </message>
    <message id="reference.cue.bone_pits.note">
        <source>Blood channels, often dark with dirt. They fit bone, not one animal.</source>
        <translation type="unfinished">血管通道，常因污垢发黑。与骨相符，但不指向某一种动物。</translation>
    </message>
    <message id="reference.cue.marrow_hole">
        <source>Hollow middle</source>
        <translation type="unfinished">中央空腔</translation>
    </message>
    <message id="reference.cue.marrow_hole.note">
        <source>A tusk is hollow at the root too. Look at it together with the pits.</source>
        <translation type="unfinished">象牙根部也是空的，要和小孔一起看。</translation>
    </message>
    <message id="reference.cue.outer_bark">
        <source>Outer rind</source>
        <translation type="unfinished">外皮</translation>
    </message>
    <message id="reference.cue.outer_bark.note">
        <source>A thick, layered rind is typical of mammoth. Once it is cut off it tells nothing.</source>
        <translation type="unfinished">厚而分层的外皮多见于猛犸象牙。切掉后就看不出什么。</translation>
    </message>
    <message id="reference.cue.radial_crack">
        <source>Crack</source>
        <translation type="unfinished">裂纹</translation>
    </message>
    <message id="reference.cue.radial_crack.note">
        <source>Many materials crack. A crack alone does not name the material.</source>
        <translation type="unfinished">许多材料都会开裂。仅凭裂纹不能说明材质。</translation>
    </message>
    <message id="reference.cue.bubbles">
        <source>Bubbles</source>
        <translation type="unfinished">气泡</translation>
    </message>
    <message id="reference.cue.bubbles.note">
        <source>Trapped bubbles fit a cast piece. They do not show what dust is inside: refer it.</source>
        <translation type="unfinished">气泡与浇铸件相符，但不能说明里面掺了什么粉：请送鉴定。</translation>
    </message>
    <message id="reference.cue.mould_seam">
        <source>Seam of a mould</source>
        <translation type="unfinished">模具接缝</translation>
    </message>
    <message id="reference.cue.mould_seam.note">
        <source>A seam line fits a cast piece. It does not show what was cast.</source>
        <translation type="unfinished">接缝与浇铸件相符，但不能说明用什么浇铸。</translation>
    </message>
    <message id="reference.cue.spongy_core">
        <source>Spongy core</source>
        <translation type="unfinished">海绵状内层</translation>
    </message>
    <message id="reference.cue.spongy_core.note">
        <source>A net of small holes inside a dense rim fits bone or antler. It does not show which animal.</source>
        <translation type="unfinished">致密外圈里面的网状小孔与骨或鹿角相符，不能说明是哪种动物。</translation>
    </message>
    <message id="reference.cue.tagua_cavity">
        <source>Hollow of a nut</source>
        <translation type="unfinished">果仁空腔</translation>
    </message>
    <message id="reference.cue.tagua_cavity.note">
        <source>A gap in the middle of the cut fits a palm nut. A small piece may not show it.</source>
        <translation type="unfinished">切面中央的空隙与棕榈果仁相符。小块上可能看不到。</translation>
    </message>
    <message id="reference.cue.tagua_skin">
        <source>Brown skin</source>
        <translation type="unfinished">褐色外皮</translation>
    </message>
    <message id="reference.cue.tagua_skin.note">
        <source>Remains of a brown skin at the rim fit a palm nut. A finished piece may have none.</source>
        <translation type="unfinished">边缘残留的褐色外皮与棕榈果仁相符。成品上可能没有。</translation>
    </message>
    <message id="reference.cue.leopard_rosettes">
        <source>Rosettes</source>
        <translation type="unfinished">玫瑰斑</translation>
    </message>
    <message id="reference.cue.leopard_rosettes.note">
        <source>Rings of dark spots fit leopard or jaguar. The picture does not tell the two apart.</source>
        <translation type="unfinished">深色斑点围成的环与豹或美洲豹相符。图片分不出这两种。</translation>
    </message>
    <message id="reference.cue.print_repeat">
        <source>The pattern repeats</source>
        <translation type="unfinished">图案重复</translation>
    </message>
    <message id="reference.cue.print_repeat.note">
        <source>The same marks come again at an even distance. Look at the back before you decide.</source>
        <translation type="unfinished">相同的图案按等距重复出现。判断前先看背面。</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge">
        <source>Bow-shaped ridge</source>
        <translation type="unfinished">弓形棱</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge.note">
        <source>A raised ridge across the inner face, with fine lines beside it, fits pangolin scale. It does not show the species.</source>
        <translation type="unfinished">内面横向隆起的棱及旁边的细纹与穿山甲鳞片相符，不能说明物种。</translation>
    </message>
    <message id="reference.cue.base_band">
        <source>Band at the base</source>
        <translation type="unfinished">基部色带</translation>
    </message>
    <message id="reference.cue.base_band.note">
        <source>The band near the root. On buffalo horn look for rough cross grooves; on a tusk it does not decide.</source>
        <translation type="unfinished">靠近根部的一段。水牛角上看粗糙的横沟；在象牙上不能据此判断。</translation>
    </message>
    <message id="reference.cue.layered_edge">
        <source>Layered edge</source>
        <translation type="unfinished">分层边缘</translation>
    </message>
    <message id="reference.cue.layered_edge.note">
        <source>Thin layers at an edge that is broken already. Never break a piece to see them.</source>
        <translation type="unfinished">已有断边处可见薄层。切勿为了查看而掰断物品。</translation>
    </message>
    <message id="reference.cue.scale_outline">
        <source>Outline of a scale</source>
        <translation type="unfinished">鳞片轮廓</translation>
    </message>
    <message id="reference.cue.scale_outline.note">
        <source>Fan, triangle, diamond or shield: the outline changes with the place on the body. It does not show the species.</source>
        <translation type="unfinished">扇形、三角形、菱形或盾形，随身体部位而变，不能说明物种。</translation>
    </message>
    <message id="reference.cue.chip_outline">
        <source>Outline of a chip</source>
        <translation type="unfinished">碎片轮廓</translation>
    </message>
    <message id="reference.cue.chip_outline.note">
        <source>Cut edges without the ridges of a scale. Look at both faces before you decide.</source>
        <translation type="unfinished">切出的边缘，没有鳞片的纵棱。判断前两面都看。</translation>
    </message>
    <message id="reference.cue.piece_outline">
        <source>Outline of a piece</source>
        <translation type="unfinished">物块轮廓</translation>
    </message>
    <message id="reference.cue.piece_outline.note">
        <source>Look at all sides before you decide.</source>
        <translation type="unfinished">判断前看清各面。</translation>
    </message>
    <message id="reference.cue.root_end">
        <source>Root end</source>
        <translation type="unfinished">根端</translation>
    </message>
    <message id="reference.cue.root_end.note">
        <source>A tusk is hollow here; a horn shows where its core sat. A hollow alone does not decide.</source>
        <translation type="unfinished">象牙此处中空；角此处可见角心的位置。仅凭中空不能判断。</translation>
    </message>
    <message id="reference.cue.tip">
        <source>Tip</source>
        <translation type="unfinished">尖端</translation>
    </message>
    <message id="reference.cue.tip.note">
        <source>The tip alone does not decide. Look at the cut end.</source>
        <translation type="unfinished">仅看尖端不能判断，请看切面。</translation>
    </message>
</context>
</TS>
