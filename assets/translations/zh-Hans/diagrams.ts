<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>diagrams</name>
    <message id="diagrams.coat_patterns.title">
        <source>Coat patterns</source>
        <translation type="unfinished">毛皮花纹</translation>
    </message>
    <message id="diagrams.coat_patterns.tiger">
        <source>Tiger: stripes that taper, break and fork</source>
        <translation type="unfinished">虎：条纹渐细、中断、分叉</translation>
    </message>
    <message id="diagrams.coat_patterns.leopard">
        <source>Leopard: rings of spots (rosettes)</source>
        <translation type="unfinished">豹：斑点成环（玫瑰斑）</translation>
    </message>
    <message id="diagrams.coat_patterns.clouded">
        <source>Clouded leopard: large blotches on greyish ground</source>
        <translation type="unfinished">云豹：浅灰底上的大块斑</translation>
    </message>
    <message id="diagrams.coat_patterns.cheetah">
        <source>Cheetah: solid spots</source>
        <translation type="unfinished">猎豹：实心斑点</translation>
    </message>
    <message id="diagrams.coat_patterns.zebra">
        <source>Zebra: broad black and white bands</source>
        <translation type="unfinished">斑马：宽的黑白条带</translation>
    </message>
    <message id="diagrams.coat_patterns.limit">
        <source>A small cut piece can be painted or printed, and a clouded leopard cannot be read from it. Leopard and jaguar cannot be told apart without the origin.</source>
        <translation type="unfinished">小块裁片可能是画的或印的，也无法据此判断是否云豹。不知来源，分不出豹与美洲豹。</translation>
    </message>
    <message id="diagrams.skin_photo_set.title">
        <source>Photographs of a skin</source>
        <translation type="unfinished">皮张的拍照</translation>
    </message>
    <message id="diagrams.skin_photo_set.whole">
        <source>1  Whole length, laid flat, with a scale</source>
        <translation type="unfinished">1  全长，铺平，放比例尺</translation>
    </message>
    <message id="diagrams.skin_photo_set.flanks">
        <source>2, 3  Each flank from straight above. The two sides differ.</source>
        <translation type="unfinished">2、3  两侧各从正上方拍。左右不同。</translation>
    </message>
    <message id="diagrams.skin_photo_set.close">
        <source>4  Close views with a scale, bald or worn places too</source>
        <translation type="unfinished">4  特写，放比例尺，秃处、磨损处也要拍</translation>
    </message>
    <message id="diagrams.painted_hair.title">
        <source>Grown stripe and painted stripe, cut through</source>
        <translation type="unfinished">天生的条纹与绘制的条纹，剖面</translation>
    </message>
    <message id="diagrams.painted_hair.natural">
        <source>Grown: the dark stripe goes down to the hair roots and the skin.</source>
        <translation type="unfinished">天生：深色条纹深及毛根和皮肤。</translation>
    </message>
    <message id="diagrams.painted_hair.painted">
        <source>Painted: the colour sits on the hair only. Which animal it was: cannot tell.</source>
        <translation type="unfinished">绘制：颜色只在毛上。是何种动物：无法判断。</translation>
    </message>
    <message id="diagrams.painted_hair.never">
        <source>Never shave, wash or rub an exhibit to test it. Refer.</source>
        <translation type="unfinished">切勿为试验而剃毛、清洗或摩擦物证。送鉴定。</translation>
    </message>
    <message id="diagrams.plush_or_skin.title">
        <source>Printed plush and skin, seen at the edge</source>
        <translation type="unfinished">印花毛绒布与皮，从边缘看</translation>
    </message>
    <message id="diagrams.plush_or_skin.skin">
        <source>Skin: skin side, hair roots, short underwool and longer hair</source>
        <translation type="unfinished">皮：有皮面、毛根、短绒毛和较长的毛</translation>
    </message>
    <message id="diagrams.plush_or_skin.plush">
        <source>Plush: knitted or woven backing, hair of one length</source>
        <translation type="unfinished">毛绒布：针织或机织底布，毛一样长</translation>
    </message>
    <message id="diagrams.claw_underside.title">
        <source>Loose claw: look at the underside</source>
        <translation type="unfinished">散爪：看下面</translation>
    </message>
    <message id="diagrams.claw_underside.mammal">
        <source>Mammal: the sheath leaves a gap underneath</source>
        <translation type="unfinished">哺乳动物：爪鞘在下面留有缺口</translation>
    </message>
    <message id="diagrams.claw_underside.bird">
        <source>Bird: the sheath goes all the way round</source>
        <translation type="unfinished">鸟类：爪鞘包住一整圈</translation>
    </message>
    <message id="diagrams.claw_underside.limit">
        <source>Which mammal: cannot tell. Claws seized as tiger have proved to be goat and cattle. Refer.</source>
        <translation type="unfinished">是哪种哺乳动物：无法判断。曾有当作虎爪查获的爪，经鉴定属于山羊和牛。送鉴定。</translation>
    </message>
    <message id="diagrams.claw_count.title">
        <source>Claws of one tiger</source>
        <translation type="unfinished">一只虎的爪</translation>
    </message>
    <message id="diagrams.claw_count.front">
        <source>Each front foot: five claws</source>
        <translation type="unfinished">每只前足：五个爪</translation>
    </message>
    <message id="diagrams.claw_count.hind">
        <source>Each hind foot: four claws</source>
        <translation type="unfinished">每只后足：四个爪</translation>
    </message>
    <message id="diagrams.claw_count.sum">
        <source>Up to 18 claws in all</source>
        <translation type="unfinished">合计最多 18 个爪</translation>
    </message>
    <message id="diagrams.claw_count.limit">
        <source>A count gives the smallest possible number of animals, and only if every claw is genuine and complete. A loose claw shows at most a big cat: refer.</source>
        <translation type="unfinished">计数只得出动物的最少可能数，而且每个爪都必须是真的、完整的。散爪最多只能说明是大型猫科动物：送鉴定。</translation>
    </message>
    <message id="diagrams.canine_or_cast.title">
        <source>Canine tooth and cast copy</source>
        <translation type="unfinished">犬齿与浇铸仿制品</translation>
    </message>
    <message id="diagrams.canine_or_cast.root">
        <source>Root: duller, darker</source>
        <translation type="unfinished">牙根：较暗淡，色较深</translation>
    </message>
    <message id="diagrams.canine_or_cast.crown">
        <source>Crown: enamel, fine cracks along it</source>
        <translation type="unfinished">牙冠：釉质，有纵向细裂纹</translation>
    </message>
    <message id="diagrams.canine_or_cast.seam">
        <source>Seam line of the mould</source>
        <translation type="unfinished">模具接缝</translation>
    </message>
    <message id="diagrams.canine_or_cast.bubbles">
        <source>Bubbles</source>
        <translation type="unfinished">气泡</translation>
    </message>
    <message id="diagrams.canine_or_cast.limit">
        <source>Which animal a tooth is from: cannot tell. A bear canine is also sold as tiger. Refer every loose canine.</source>
        <translation type="unfinished">牙来自何种动物：无法判断。熊的犬齿也被当作虎牙出售。散落犬齿一律送鉴定。</translation>
    </message>
    <message id="diagrams.loose_bone.title">
        <source>A loose limb bone</source>
        <translation type="unfinished">一根散落的肢骨</translation>
    </message>
    <message id="diagrams.loose_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal. Which animal: cannot tell. Refer.</source>
        <translation type="unfinished">没有头骨，照片最多只能说明是大型动物的骨。何种动物：无法判断。送鉴定。</translation>
    </message>
    <message id="diagrams.photo_order.title">
        <source>Three distances</source>
        <translation type="unfinished">三种距离</translation>
    </message>
    <message id="diagrams.photo_order.overview">
        <source>Overview: the place and its surroundings</source>
        <translation type="unfinished">全景：地点及周围</translation>
    </message>
    <message id="diagrams.photo_order.middle">
        <source>Mid-range: where the items lie to one another</source>
        <translation type="unfinished">中景：物品之间的相互位置</translation>
    </message>
    <message id="diagrams.photo_order.close">
        <source>Close-up: the item itself</source>
        <translation type="unfinished">特写：物品本身</translation>
    </message>
    <message id="diagrams.photo_order.first">
        <source>Photograph before anything is touched or moved.</source>
        <translation type="unfinished">触碰或移动任何东西之前先拍照。</translation>
    </message>
    <message id="diagrams.photo_right_angle.title">
        <source>Close-up at a right angle</source>
        <translation type="unfinished">特写要垂直拍</translation>
    </message>
    <message id="diagrams.photo_right_angle.right">
        <source>From straight above: sizes and angles stay true.</source>
        <translation type="unfinished">从正上方：大小和角度真实。</translation>
    </message>
    <message id="diagrams.photo_right_angle.wrong">
        <source>From the side: sizes and angles are distorted.</source>
        <translation type="unfinished">从侧面：大小和角度变形。</translation>
    </message>
    <message id="diagrams.photo_scale_twice.title">
        <source>Each close-up twice</source>
        <translation type="unfinished">每张特写拍两次</translation>
    </message>
    <message id="diagrams.photo_scale_twice.without">
        <source>First without</source>
        <translation type="unfinished">先不放</translation>
    </message>
    <message id="diagrams.photo_scale_twice.with">
        <source>Then with scale and number marker</source>
        <translation type="unfinished">再放比例尺和编号牌</translation>
    </message>
    <message id="diagrams.photo_fill_frame.title">
        <source>A photo that can be judged</source>
        <translation type="unfinished">能用来判断的照片</translation>
    </message>
    <message id="diagrams.photo_fill_frame.far">
        <source>Too far away: go close, do not enlarge later</source>
        <translation type="unfinished">太远：走近拍，不要事后放大</translation>
    </message>
    <message id="diagrams.photo_fill_frame.dark">
        <source>Too dark</source>
        <translation type="unfinished">太暗</translation>
    </message>
    <message id="diagrams.photo_fill_frame.shaken">
        <source>Shaken or out of focus</source>
        <translation type="unfinished">抖动或失焦</translation>
    </message>
    <message id="diagrams.photo_fill_frame.good">
        <source>Close, lit, sharp, with a scale</source>
        <translation type="unfinished">近、亮、清晰，有比例尺</translation>
    </message>
    <message id="diagrams.scene_approach.title">
        <source>Approach to a scene</source>
        <translation type="unfinished">接近现场</translation>
    </message>
    <message id="diagrams.scene_approach.ring">
        <source>Outer ring closed to people and vehicles</source>
        <translation type="unfinished">外圈：禁止人员和车辆进入</translation>
    </message>
    <message id="diagrams.scene_approach.number">
        <source>Number the items. Move nothing before it is recorded.</source>
        <translation type="unfinished">给物品编号。未记录之前不要移动。</translation>
    </message>
    <message id="diagrams.scene_approach.sketch">
        <source>Sketch with positions and distances</source>
        <translation type="unfinished">草图，标出位置和距离</translation>
    </message>
    <message id="diagrams.scene_approach.stop">
        <source>Stop, look, note, first photos. Then go in along one line.</source>
        <translation type="unfinished">停、看、记、拍第一批照片。再沿一条线进入。</translation>
    </message>
    <message id="diagrams.pack_separately.title">
        <source>Pack each item separately</source>
        <translation type="unfinished">每件物品单独包装</translation>
    </message>
    <message id="diagrams.pack_separately.box">
        <source>Dry bone, tooth, tusk: box, fixed against movement</source>
        <translation type="unfinished">干的骨、牙、长牙：装盒，固定不动</translation>
    </message>
    <message id="diagrams.pack_separately.paper">
        <source>Hair: sealed paper envelope</source>
        <translation type="unfinished">毛：封口的纸信封</translation>
    </message>
    <message id="diagrams.pack_separately.tight">
        <source>Wet tissue: tight container</source>
        <translation type="unfinished">湿组织：密闭容器</translation>
    </message>
    <message id="diagrams.pack_separately.one">
        <source>One item, one package, one number. Lift with gloves or a tool.</source>
        <translation type="unfinished">一物、一包、一号。戴手套或用工具拿取。</translation>
    </message>
    <message id="diagrams.pack_separately.together">
        <source>Do not stack tusks bare, and do not wipe them: prints are lost.</source>
        <translation type="unfinished">不要把牙裸露堆放，也不要擦拭：指纹会丢失。</translation>
    </message>
    <message id="diagrams.label_twice.title">
        <source>Two labels, the same data</source>
        <translation type="unfinished">两张标签，内容相同</translation>
    </message>
    <message id="diagrams.label_twice.outside">
        <source>On the outside</source>
        <translation type="unfinished">包装外面</translation>
    </message>
    <message id="diagrams.label_twice.inside">
        <source>On a label inside</source>
        <translation type="unfinished">里面的标签上</translation>
    </message>
    <message id="diagrams.label_twice.content">
        <source>Case, place, date, content, name, number of this bag and of all bags</source>
        <translation type="unfinished">案件、地点、日期、内装物、姓名、本袋号和总袋数</translation>
    </message>
    <message id="diagrams.seal_across.title">
        <source>A seal shows that it was opened</source>
        <translation type="unfinished">封条能显示包装是否打开过</translation>
    </message>
    <message id="diagrams.seal_across.tape">
        <source>Paper or tape across the opening</source>
        <translation type="unfinished">纸条或胶带横贴在封口上</translation>
    </message>
    <message id="diagrams.seal_across.sign">
        <source>Signatures and date across its edge</source>
        <translation type="unfinished">签名和日期跨写在边缘上</translation>
    </message>
    <message id="diagrams.seal_across.stamp">
        <source>Viet Nam: agency, time, all people present, and a stamp (Decree 127/2017)</source>
        <translation type="unfinished">越南：机关、时间、全体在场人员，并盖章（第127/2017号议定）</translation>
    </message>
    <message id="diagrams.custody_chain.title">
        <source>Chain of custody</source>
        <translation type="unfinished">证据保管链</translation>
    </message>
    <message id="diagrams.custody_chain.finder">
        <source>Officer who found it</source>
        <translation type="unfinished">发现物证的人员</translation>
    </message>
    <message id="diagrams.custody_chain.store">
        <source>Evidence store</source>
        <translation type="unfinished">物证保管室</translation>
    </message>
    <message id="diagrams.custody_chain.laboratory">
        <source>Laboratory</source>
        <translation type="unfinished">实验室</translation>
    </message>
    <message id="diagrams.custody_chain.court">
        <source>Court</source>
        <translation type="unfinished">法院</translation>
    </message>
    <message id="diagrams.custody_chain.record">
        <source>Each hand-over is recorded: who, to whom, when, where, why, seal number.</source>
        <translation type="unfinished">每次交接都要记录：谁、交给谁、何时、何地、为何、封条号。</translation>
    </message>
    <message id="diagrams.custody_chain.gap">
        <source>A gap in the chain can make good evidence useless.</source>
        <translation type="unfinished">链条上有一个缺口，好的证据也可能失去作用。</translation>
    </message>
    <message id="diagrams.original_and_copy.title">
        <source>The original file stays as it is</source>
        <translation type="unfinished">原始文件保持原样</translation>
    </message>
    <message id="diagrams.original_and_copy.keep">
        <source>Keep every original with its name. Make the hash right after the photo, from the original bytes.</source>
        <translation type="unfinished">保留每个原始文件及其文件名。拍后立即用原始字节计算哈希值。</translation>
    </message>
    <message id="diagrams.original_and_copy.copy">
        <source>Improve a copy only. A copy is a new file and needs its own record.</source>
        <translation type="unfinished">只在副本上调整。副本是新文件，需单独记录。</translation>
    </message>
    <message id="diagrams.not_by_eye.title">
        <source>Not by eye</source>
        <translation type="unfinished">肉眼不可辨</translation>
    </message>
    <message id="diagrams.not_by_eye.glue">
        <source>Glue</source>
        <translation type="unfinished">骨胶</translation>
    </message>
    <message id="diagrams.not_by_eye.wine">
        <source>Wine</source>
        <translation type="unfinished">酒</translation>
    </message>
    <message id="diagrams.not_by_eye.powder">
        <source>Powder</source>
        <translation type="unfinished">粉末</translation>
    </message>
    <message id="diagrams.not_by_eye.meat">
        <source>Meat</source>
        <translation type="unfinished">肉</translation>
    </message>
    <message id="diagrams.not_by_eye.refer">
        <source>Cannot be judged from a photo: refer to the laboratory.</source>
        <translation type="unfinished">从照片无法判断：送实验室鉴定。</translation>
    </message>
    <message id="diagrams.not_by_eye.context">
        <source>Record label, packing, place and what lay beside it. That is context, not identification.</source>
        <translation type="unfinished">记录标签、包装、地点和旁边的物品。这是背景情况，不是种类认定。</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.title">
        <source>Who may name the animal</source>
        <translation type="unfinished">谁可以认定动物种类</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.look">
        <source>First look: suspected; hold and record</source>
        <translation type="unfinished">初看：疑似；暂扣并登记</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.expert">
        <source>First opinion of an expert on the spot</source>
        <translation type="unfinished">专家现场初步意见</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.laboratory">
        <source>Report of the authorised laboratory or expert body</source>
        <translation type="unfinished">经授权的实验室或鉴定机构的鉴定意见</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.words">
        <source>Until the report is there, write: consistent with …, pending expert opinion.</source>
        <translation type="unfinished">鉴定意见出来之前，写：与……相符，待鉴定意见。</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.title">
        <source>Where to look: a cut across the tusk</source>
        <translation type="unfinished">看哪里：牙的横切面</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.across">
        <source>Cut across: crossing lines can be seen here.</source>
        <translation type="unfinished">横切：这里可见交叉纹路。</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.along">
        <source>Cut along: no crossing lines. Their absence says nothing.</source>
        <translation type="unfinished">纵切：没有交叉纹路。看不到纹路不能说明什么。</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.title">
        <source>Measure in the outer zone</source>
        <translation type="unfinished">在外区测量</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.outer">
        <source>Outer zone: lines are clear. Measure here.</source>
        <translation type="unfinished">外区：纹路清楚。在这里量。</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.inner">
        <source>Inner zone: lines are faint. Do not measure here.</source>
        <translation type="unfinished">内区：纹路很浅。不要在这里量。</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.canal">
        <source>Nerve canal</source>
        <translation type="unfinished">髓腔</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.rind">
        <source>Rind (may be cut away)</source>
        <translation type="unfinished">外皮（可能已被切去）</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.title">
        <source>Two angles at the crossing lines</source>
        <translation type="unfinished">交叉纹路的两种角</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.concave">
        <source>Concave: opens towards the centre of the tusk.</source>
        <translation type="unfinished">凹角：开口朝向牙的中心。</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.convex">
        <source>Convex: opens towards the outside.</source>
        <translation type="unfinished">凸角：开口朝外。</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.towards_centre">
        <source>Centre of the tusk is below.</source>
        <translation type="unfinished">牙的中心在下方。</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.rind">
        <source>Rind: the outside</source>
        <translation type="unfinished">外皮：外侧</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.title">
        <source>Ten angles, one mean</source>
        <translation type="unfinished">十个角，一个平均值</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.concave">
        <source>Five concave angles, spread around the outer zone</source>
        <translation type="unfinished">五个凹角，分布在外区一圈</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.convex">
        <source>Five convex angles, spread around the outer zone</source>
        <translation type="unfinished">五个凸角，分布在外区一圈</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.mean">
        <source>Take the mean of all ten. Never quote one angle alone.</source>
        <translation type="unfinished">取十个角的平均值。切勿只引用一个角。</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.few">
        <source>Fewer than five of a kind can be seen: cannot tell. Refer.</source>
        <translation type="unfinished">任何一类看到的不足五个：无法判断。送鉴定。</translation>
    </message>
    <message id="diagrams.ivory_three_zones.title">
        <source>The rule has three zones</source>
        <translation type="unfinished">规则分三个区间</translation>
    </message>
    <message id="diagrams.ivory_three_zones.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation type="unfinished">平均值低于90°：与猛犸象相符</translation>
    </message>
    <message id="diagrams.ivory_three_zones.cannot_tell">
        <source>90° to 115°: cannot tell</source>
        <translation type="unfinished">90°到115°：无法判断</translation>
    </message>
    <message id="diagrams.ivory_three_zones.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation type="unfinished">平均值高于115°：与象相符</translation>
    </message>
    <message id="diagrams.ivory_three_zones.range">
        <source>Bars: single angles in the study, 35° to 115° for mammoth and 95° to 163° for elephant. One angle never decides.</source>
        <translation type="unfinished">横条：研究中的单个角，猛犸象35°到115°，象95°到163°。绝不能凭单独一个角下结论。</translation>
    </message>
    <message id="diagrams.ivory_three_angles.title">
        <source>Wide, between, narrow</source>
        <translation type="unfinished">角度：大、居中、小</translation>
    </message>
    <message id="diagrams.ivory_three_angles.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation type="unfinished">平均值高于115°：与象相符</translation>
    </message>
    <message id="diagrams.ivory_three_angles.cannot_tell">
        <source>90° to 115°: cannot tell. Refer.</source>
        <translation type="unfinished">90°到115°：无法判断。送鉴定。</translation>
    </message>
    <message id="diagrams.ivory_three_angles.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation type="unfinished">平均值低于90°：与猛犸象相符</translation>
    </message>
    <message id="diagrams.tusk_parts.title">
        <source>Parts of a tusk, cut open</source>
        <translation type="unfinished">牙的各部分（剖开）</translation>
    </message>
    <message id="diagrams.tusk_parts.cavity">
        <source>Hollow at the root end</source>
        <translation type="unfinished">根端中空</translation>
    </message>
    <message id="diagrams.tusk_parts.canal">
        <source>Nerve canal, running towards the tip</source>
        <translation type="unfinished">髓腔，通向尖端</translation>
    </message>
    <message id="diagrams.tusk_parts.rind">
        <source>Rind</source>
        <translation type="unfinished">外皮</translation>
    </message>
    <message id="diagrams.tusk_parts.dentine">
        <source>Dentine: nearly the whole tusk</source>
        <translation type="unfinished">牙本质：几乎占整根牙</translation>
    </message>
    <message id="diagrams.tusk_parts.tip">
        <source>Tip: enamel is worn away. Its absence says nothing.</source>
        <translation type="unfinished">尖端：釉质已磨掉。没有釉质不能说明什么。</translation>
    </message>
    <message id="diagrams.scale_two_faces.title">
        <source>A raw pangolin scale has two faces: photograph both</source>
        <translation type="unfinished">未加工的穿山甲鳞片有两面：都要拍</translation>
    </message>
    <message id="diagrams.scale_two_faces.outer">
        <source>Outer face: dark or yellow-brown, dozens of lengthwise ridges at the wide end</source>
        <translation type="unfinished">外面：深色或黄褐色，宽端有数十条纵棱</translation>
    </message>
    <message id="diagrams.scale_two_faces.inner">
        <source>Inner face: paler, with a raised bow across the middle</source>
        <translation type="unfinished">里面：色较浅，中部横着一道凸起的弓形棱</translation>
    </message>
    <message id="diagrams.scale_anatomy.title">
        <source>Parts of a raw pangolin scale</source>
        <translation type="unfinished">未加工的穿山甲鳞片的各部分</translation>
    </message>
    <message id="diagrams.scale_anatomy.ridges">
        <source>Dozens of neat ridges run along the wide end</source>
        <translation type="unfinished">宽端有数十条整齐的纵棱</translation>
    </message>
    <message id="diagrams.scale_anatomy.cross_lines">
        <source>A few cross lines</source>
        <translation type="unfinished">几条横线</translation>
    </message>
    <message id="diagrams.scale_anatomy.base">
        <source>Smooth narrow base: it sat in the skin</source>
        <translation type="unfinished">窄而光滑的基部：原来长在皮里</translation>
    </message>
    <message id="diagrams.scale_anatomy.skin">
        <source>Remains of skin or hair: do not clean off</source>
        <translation type="unfinished">残留的皮或毛：不要清除</translation>
    </message>
    <message id="diagrams.scale_anatomy.edge">
        <source>Thin edge; worn and irregular</source>
        <translation type="unfinished">边缘薄；磨损、不规则</translation>
    </message>
    <message id="diagrams.scale_side_view.title">
        <source>Seen from the side</source>
        <translation type="unfinished">从侧面看</translation>
    </message>
    <message id="diagrams.scale_side_view.middle">
        <source>Thicker in the middle</source>
        <translation type="unfinished">中间较厚</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_base">
        <source>Thin edge</source>
        <translation type="unfinished">边缘薄</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_tip">
        <source>Thin edge</source>
        <translation type="unfinished">边缘薄</translation>
    </message>
    <message id="diagrams.scale_side_view.bar">
        <source>In a photo this shows only in a side view with a scale bar. Never bend or break a scale.</source>
        <translation type="unfinished">照片中只有侧拍并放比例尺才看得出。切勿弯折或折断鳞片。</translation>
    </message>
    <message id="diagrams.scale_shapes.title">
        <source>One animal, many shapes</source>
        <translation type="unfinished">同一动物，多种形状</translation>
    </message>
    <message id="diagrams.scale_shapes.fan">
        <source>Fan</source>
        <translation type="unfinished">扇形</translation>
    </message>
    <message id="diagrams.scale_shapes.triangle">
        <source>Triangle</source>
        <translation type="unfinished">三角形</translation>
    </message>
    <message id="diagrams.scale_shapes.diamond">
        <source>Diamond</source>
        <translation type="unfinished">菱形</translation>
    </message>
    <message id="diagrams.scale_shapes.shield">
        <source>Shield</source>
        <translation type="unfinished">盾形</translation>
    </message>
    <message id="diagrams.scale_shapes.limit">
        <source>Shape and size change with the place on the body. They do not show the species.</source>
        <translation type="unfinished">形状和大小随身体部位而变，不能说明物种。</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.title">
        <source>Raw and heat-treated</source>
        <translation type="unfinished">未加工与加热炮制</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.raw">
        <source>Raw: flat, ridged, tough</source>
        <translation type="unfinished">未加工：平、有棱、坚韧</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.treated">
        <source>Heat-treated: swollen, curled, golden, light and brittle. The ridges are gone; the value as evidence is the same.</source>
        <translation type="unfinished">加热炮制：鼓起、卷曲、金黄、轻而脆。棱已消失；作为证据的价值相同。</translation>
    </message>
    <message id="diagrams.scale_lookalikes.title">
        <source>One scale and five things taken for it</source>
        <translation type="unfinished">一片穿山甲鳞片和五种易被误认为它的东西</translation>
    </message>
    <message id="diagrams.scale_lookalikes.scale">
        <source>Pangolin scale: ridges, worn, irregular</source>
        <translation type="unfinished">穿山甲鳞片：有棱、磨损、不规则</translation>
    </message>
    <message id="diagrams.scale_lookalikes.horn">
        <source>Chip of horn or hoof: thick, uneven edges</source>
        <translation type="unfinished">角或蹄的碎片：厚，边缘不齐</translation>
    </message>
    <message id="diagrams.scale_lookalikes.fish">
        <source>Fish scale: thin, clear, rings</source>
        <translation type="unfinished">鱼鳞：薄、透明、有环纹</translation>
    </message>
    <message id="diagrams.scale_lookalikes.cone">
        <source>Cone scale: woody</source>
        <translation type="unfinished">松果鳞片：木质</translation>
    </message>
    <message id="diagrams.scale_lookalikes.pod">
        <source>Seed pod: fibres of a plant</source>
        <translation type="unfinished">果荚：植物纤维</translation>
    </message>
    <message id="diagrams.scale_lookalikes.moulded">
        <source>Moulded piece: clean and identical</source>
        <translation type="unfinished">模制件：干净、一模一样</translation>
    </message>
    <message id="diagrams.scale_weight_range.title">
        <source>From weight to a range of animals</source>
        <translation type="unfinished">由重量推算动物数量的范围</translation>
    </message>
    <message id="diagrams.scale_weight_range.heading">
        <source>100 kg of dry scales</source>
        <translation type="unfinished">100 kg 干鳞片</translation>
    </message>
    <message id="diagrams.scale_weight_range.sunda">
        <source>Sunda pangolin, 360.51 g for one animal</source>
        <translation type="unfinished">马来穿山甲，每只360.51 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.mixed">
        <source>Chinese and Sunda mixed, 466.99 g</source>
        <translation type="unfinished">中华与马来穿山甲混合，466.99 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.chinese">
        <source>Chinese pangolin, 573.47 g</source>
        <translation type="unfinished">中华穿山甲，573.47 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.indian">
        <source>Indian pangolin, about 3.6 kg</source>
        <translation type="unfinished">印度穿山甲，约3.6 kg</translation>
    </message>
    <message id="diagrams.scale_weight_range.african">
        <source>African scales and Philippine pangolin: no checked factor. A number from weight cannot be defended.</source>
        <translation type="unfinished">非洲穿山甲鳞片和菲律宾穿山甲：没有经过验证的系数。按重量得出的数量站不住脚。</translation>
    </message>
    <message id="diagrams.scale_weight_range.never">
        <source>Give the range and the factors. Never one number.</source>
        <translation type="unfinished">写范围和系数。切勿只写一个数。</translation>
    </message>
    <message id="diagrams.sections_compare.title">
        <source>Cut faces side by side</source>
        <translation type="unfinished">切面对比</translation>
    </message>
    <message id="diagrams.sections_compare.elephant">
        <source>Elephant or mammoth: lines that cross</source>
        <translation type="unfinished">象或猛犸象：交叉纹路</translation>
    </message>
    <message id="diagrams.sections_compare.walrus">
        <source>Walrus: marbled core</source>
        <translation type="unfinished">海象：大理石状内芯</translation>
    </message>
    <message id="diagrams.sections_compare.hippo">
        <source>Hippopotamus canine: rounded triangle, seam</source>
        <translation type="unfinished">河马犬齿：圆角三角形，接缝</translation>
    </message>
    <message id="diagrams.sections_compare.warthog">
        <source>Warthog: four sides, grooves</source>
        <translation type="unfinished">疣猪：四面，沟槽</translation>
    </message>
    <message id="diagrams.sections_compare.hornbill">
        <source>Helmeted hornbill: red outer layer</source>
        <translation type="unfinished">盔犀鸟：红色外层</translation>
    </message>
    <message id="diagrams.sections_compare.bone">
        <source>Bone: pits, marrow hole</source>
        <translation type="unfinished">骨：小孔，骨髓腔</translation>
    </message>
    <message id="diagrams.sections_compare.tagua">
        <source>Tagua nut: brown skin, slit</source>
        <translation type="unfinished">象牙果：褐色外皮，狭缝</translation>
    </message>
    <message id="diagrams.sections_compare.resin">
        <source>Cast resin: seam, bubbles, parallel bands</source>
        <translation type="unfinished">浇铸树脂：接缝、气泡、平行条带</translation>
    </message>
    <message id="diagrams.walrus_section.title">
        <source>Walrus tusk cut across</source>
        <translation type="unfinished">海象牙，横截面</translation>
    </message>
    <message id="diagrams.walrus_section.core">
        <source>Marbled inner core, like oatmeal</source>
        <translation type="unfinished">大理石状内芯，像燕麦粥</translation>
    </message>
    <message id="diagrams.walrus_section.dentine">
        <source>Outer dentine: smooth. A carving of this part alone tells nothing.</source>
        <translation type="unfinished">外层牙本质：平滑。只用这部分雕成的物件不能说明什么。</translation>
    </message>
    <message id="diagrams.walrus_section.cracks">
        <source>Thin cracks run in from the rind. They are not damage.</source>
        <translation type="unfinished">细裂纹由外皮向内延伸。这不是损坏。</translation>
    </message>
    <message id="diagrams.walrus_section.dents">
        <source>Oval with wide dents</source>
        <translation type="unfinished">椭圆，有宽凹陷</translation>
    </message>
    <message id="diagrams.hippo_section.title">
        <source>Lower canine of a hippopotamus cut across</source>
        <translation type="unfinished">河马下犬齿，横截面</translation>
    </message>
    <message id="diagrams.hippo_section.enamel">
        <source>Hard, ridged enamel on two faces</source>
        <translation type="unfinished">两个面有带棱的硬釉质</translation>
    </message>
    <message id="diagrams.hippo_section.seam">
        <source>Seam at the centre</source>
        <translation type="unfinished">中央接缝</translation>
    </message>
    <message id="diagrams.hippo_section.lines">
        <source>Fine broken lines follow the outline</source>
        <translation type="unfinished">断续细线沿外形走向</translation>
    </message>
    <message id="diagrams.hippo_section.rind">
        <source>Soft rind on the third face</source>
        <translation type="unfinished">第三个面为软外皮</translation>
    </message>
    <message id="diagrams.warthog_section.title">
        <source>Warthog tusk cut across</source>
        <translation type="unfinished">疣猪牙，横截面</translation>
    </message>
    <message id="diagrams.warthog_section.groove">
        <source>Grooves along the tusk</source>
        <translation type="unfinished">沿牙的沟槽</translation>
    </message>
    <message id="diagrams.warthog_section.rings">
        <source>Three or four sides, lines follow the outline</source>
        <translation type="unfinished">三面或四面，细线沿外形走向</translation>
    </message>
    <message id="diagrams.warthog_section.nerve">
        <source>Nerve dot at the centre</source>
        <translation type="unfinished">中央的髓腔小点</translation>
    </message>
    <message id="diagrams.warthog_section.limit">
        <source>Small and strongly curved: do not call it a young elephant.</source>
        <translation type="unfinished">小而弯曲明显：不要当成幼象的牙。</translation>
    </message>
    <message id="diagrams.hornbill_casque.title">
        <source>Block cut from a helmeted hornbill casque</source>
        <translation type="unfinished">从盔犀鸟头胄切下的一块</translation>
    </message>
    <message id="diagrams.hornbill_casque.red">
        <source>Bright red outer layer. It may be carved away.</source>
        <translation type="unfinished">鲜红色外层。可能已被雕去。</translation>
    </message>
    <message id="diagrams.hornbill_casque.yellow">
        <source>Yellow, blotchy inside</source>
        <translation type="unfinished">内部黄色，有斑块</translation>
    </message>
    <message id="diagrams.hornbill_casque.size">
        <source>At most about 8 × 5 × 2.5 cm: a larger piece cannot be one casque.</source>
        <translation type="unfinished">最大约8 × 5 × 2.5 cm：更大的一块不可能是单个头胄。</translation>
    </message>
    <message id="diagrams.bone_pits.title">
        <source>Bone: the same channels, seen two ways</source>
        <translation type="unfinished">骨：同样的血管通道，两种切法</translation>
    </message>
    <message id="diagrams.bone_pits.across">
        <source>Cut across: small dark pits</source>
        <translation type="unfinished">横切：深色小孔</translation>
    </message>
    <message id="diagrams.bone_pits.along">
        <source>Cut along: short dark streaks</source>
        <translation type="unfinished">纵切：深色短条痕</translation>
    </message>
    <message id="diagrams.bone_pits.limit">
        <source>Which animal: cannot tell. Photograph before anything is cleaned.</source>
        <translation type="unfinished">何种动物：无法判断。清洁之前先拍照。</translation>
    </message>
    <message id="diagrams.cast_marks.title">
        <source>Marks of a cast piece</source>
        <translation type="unfinished">浇铸件的痕迹</translation>
    </message>
    <message id="diagrams.cast_marks.seam">
        <source>Seam line of the mould</source>
        <translation type="unfinished">模具接缝</translation>
    </message>
    <message id="diagrams.cast_marks.bubbles">
        <source>Trapped bubbles</source>
        <translation type="unfinished">困在里面的气泡</translation>
    </message>
    <message id="diagrams.cast_marks.pour">
        <source>Pour mark</source>
        <translation type="unfinished">浇注痕</translation>
    </message>
    <message id="diagrams.cast_marks.limit">
        <source>Ivory dust may be inside: a cast piece is still referred.</source>
        <translation type="unfinished">里面可能含象牙粉：浇铸件仍要送鉴定。</translation>
    </message>
    <message id="diagrams.tagua_nut.title">
        <source>Tagua nut cut open</source>
        <translation type="unfinished">切开的象牙果</translation>
    </message>
    <message id="diagrams.tagua_nut.skin">
        <source>Brown skin. Remains of it may show on carvings.</source>
        <translation type="unfinished">褐色外皮。雕件上可能有残留。</translation>
    </message>
    <message id="diagrams.tagua_nut.rings">
        <source>White, very even, fine rings</source>
        <translation type="unfinished">白色，很均匀，细环纹</translation>
    </message>
    <message id="diagrams.tagua_nut.slit">
        <source>Hollow in the middle</source>
        <translation type="unfinished">中央空腔</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.title">
        <source>Rhinoceros horn and buffalo horn</source>
        <translation type="unfinished">犀牛角与水牛角</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.rhino">
        <source>Rhinoceros: solid, hair-like fibres, rough base, no bone core. Fibres alone are no proof.</source>
        <translation type="unfinished">犀牛：实心，毛状纤维，基部粗糙，无骨芯。仅凭纤维不能证明。</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.buffalo">
        <source>Buffalo: hollow, flattened, rough cross grooves</source>
        <translation type="unfinished">水牛：中空、扁平、有粗横沟</translation>
    </message>
</context>
</TS>
