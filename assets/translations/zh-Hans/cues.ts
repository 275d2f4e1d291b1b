<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>cues</name>
    <message id="reference.cue.concave_angle">
        <source>Angle open to the centre</source>
        <translation type="unfinished">朝中心张开的角</translation>
    </message>
    <message id="reference.cue.concave_angle.note">
        <source>Two lines cross here and the angle opens towards the centre of the tusk (concave). Measure five of these and five convex ones in the outer zone; one angle alone never decides.</source>
        <translation type="unfinished">两条纹路在此相交，角朝牙的中心张开（凹角）。在外区量五个凹角和五个凸角；单凭一个角绝不能判断。</translation>
    </message>
    <message id="reference.cue.convex_angle">
        <source>Angle open to the outside</source>
        <translation type="unfinished">朝外张开的角</translation>
    </message>
    <message id="reference.cue.convex_angle.note">
        <source>The partner of the concave angle: it opens towards the outside of the tusk (convex). Do not take the angle beside it, which turns a wide reading into a narrow one.</source>
        <translation type="unfinished">与凹角成对，朝牙的外侧张开（凸角）。不要量成旁边的角，否则钝角会读成锐角。</translation>
    </message>
    <message id="reference.cue.ring_crack">
        <source>Crack along a ring</source>
        <translation type="unfinished">沿环的裂纹</translation>
    </message>
    <message id="reference.cue.ring_crack.note">
        <source>It follows a ring of growth for part of the way. Many materials crack; a crack alone does not name the material.</source>
        <translation type="unfinished">裂纹沿一段生长环延伸。许多材料都会开裂，仅凭裂纹不能说明材质。</translation>
    </message>
    <message id="reference.cue.grain_lines">
        <source>Lines along the tusk</source>
        <translation type="unfinished">顺牙的纵纹</translation>
    </message>
    <message id="reference.cue.grain_lines.note">
        <source>This face is cut lengthwise: its lines run side by side. Crossing lines are not expected here, so their absence does not exclude elephant.</source>
        <translation type="unfinished">这一面是纵切面，纹路并排而行。这里本来就看不到交叉纹路，所以没有交叉纹路并不排除象牙。</translation>
    </message>
    <message id="reference.cue.lengthwise_grain">
        <source>Lengthwise grain</source>
        <translation type="unfinished">纵向纹理</translation>
    </message>
    <message id="reference.cue.lengthwise_grain.note">
        <source>This face of the carving runs along the tusk, where crossing lines are not expected. Look for a face cut across before you decide.</source>
        <translation type="unfinished">雕件的这一面顺着牙的长向，这里看不到交叉纹路。判断前先找横切的面。</translation>
    </message>
    <message id="reference.cue.hippo_rind">
        <source>Soft rind</source>
        <translation type="unfinished">软质外皮</translation>
    </message>
    <message id="reference.cue.hippo_rind.note">
        <source>A soft rind on the third face, beside two faces with enamel, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation type="unfinished">第三个面是软质外皮，另两个面有釉质，与河马下犬齿相符。外皮可能已被雕去。</translation>
    </message>
    <message id="reference.cue.rim_crack">
        <source>Cracks from the rind</source>
        <translation type="unfinished">由外皮向内的裂纹</translation>
    </message>
    <message id="reference.cue.rim_crack.note">
        <source>Thin cracks that run in from the rind fit walrus tusk; seen lengthwise they are dark lines. Do not take them for damage.</source>
        <translation type="unfinished">由外皮向内的细裂纹与海象牙相符，纵向看是深色线条。不要当成损坏。</translation>
    </message>
    <message id="reference.cue.core_marbling">
        <source>Marbled core</source>
        <translation type="unfinished">大理石状内芯</translation>
    </message>
    <message id="reference.cue.core_marbling.note">
        <source>A marbled, oatmeal-like inner core is typical of walrus tusk. A carving of the outer layer alone does not have it.</source>
        <translation type="unfinished">像麦片粥一样斑驳的内芯是海象牙的典型特征。只用外层雕成的物件没有内芯。</translation>
    </message>
    <message id="reference.cue.primary_ring">
        <source>Outer dentine</source>
        <translation type="unfinished">外层牙本质</translation>
    </message>
    <message id="reference.cue.primary_ring.note">
        <source>The even layer round the marbled core. A piece made of this layer alone does not show walrus.</source>
        <translation type="unfinished">斑驳内芯外面均匀的一层。只用这一层做成的物件看不出是海象牙。</translation>
    </message>
    <message id="reference.cue.walrus_rind">
        <source>Rind of the tusk</source>
        <translation type="unfinished">牙的外皮</translation>
    </message>
    <message id="reference.cue.walrus_rind.note">
        <source>The outermost layer, from which thin cracks run in. Look at it together with the cracks and the core.</source>
        <translation type="unfinished">最外面的一层，细裂纹由此向内延伸。要和裂纹、内芯一起看。</translation>
    </message>
    <message id="reference.cue.groove">
        <source>Groove in the side</source>
        <translation type="unfinished">侧面的沟</translation>
    </message>
    <message id="reference.cue.groove.note">
        <source>A lengthwise groove, cut across here, fits warthog tusk. It does not show elephant, however small the tusk.</source>
        <translation type="unfinished">纵向的沟（此处被横切）与疣猪牙相符。牙再小，也不能说明是大象。</translation>
    </message>
    <message id="reference.cue.nerve_line">
        <source>Nerve in the middle</source>
        <translation type="unfinished">中央的神经痕</translation>
    </message>
    <message id="reference.cue.nerve_line.note">
        <source>The mark of the nerve in the middle of a small section fits boar or warthog tusk. Look at the outline and the grooves too.</source>
        <translation type="unfinished">小截面中央的神经痕与野猪或疣猪的牙相符。还要看轮廓和沟。</translation>
    </message>
    <message id="reference.cue.tagua_rings">
        <source>Faint rings</source>
        <translation type="unfinished">浅环纹</translation>
    </message>
    <message id="reference.cue.tagua_rings.note">
        <source>Faint rings that follow the outline of the nut. Rings alone do not name the material, and nuts do not all look the same.</source>
        <translation type="unfinished">沿果仁轮廓的浅环。仅凭环纹不能说明材质，果仁的样子也不尽相同。</translation>
    </message>
    <message id="reference.cue.parallel_layers">
        <source>Regular layers</source>
        <translation type="unfinished">规则的层纹</translation>
    </message>
    <message id="reference.cue.parallel_layers.note">
        <source>Layers so regular that they seem printed fit celluloid, made to imitate ivory. Check whether lines truly cross before you decide.</source>
        <translation type="unfinished">层纹规则得像印上去的，与仿象牙的赛璐珞相符。判断前先看纹路是否真正相交。</translation>
    </message>
    <message id="reference.cue.imitation_lines">
        <source>Lines added by a maker</source>
        <translation type="unfinished">人为加上的纹路</translation>
    </message>
    <message id="reference.cue.imitation_lines.note">
        <source>A net of lines can be put into resin. Lines alone do not decide: look for bubbles, a seam and the depth of the lines.</source>
        <translation type="unfinished">树脂里可以做出网状纹路。仅凭纹路不能判断：再找气泡、接缝，看纹路是否深入内部。</translation>
    </message>
    <message id="reference.cue.shell_layers">
        <source>Layers of shell</source>
        <translation type="unfinished">贝壳的层</translation>
    </message>
    <message id="reference.cue.shell_layers.note">
        <source>Fine layers that lie one on the other fit shell. They do not show the species.</source>
        <translation type="unfinished">一层层叠起的细层与贝壳相符，不能说明物种。</translation>
    </message>
    <message id="reference.cue.pearl_lustre">
        <source>Pearly shine</source>
        <translation type="unfinished">珍珠光泽</translation>
    </message>
    <message id="reference.cue.pearl_lustre.note">
        <source>Colours that change with the light fit mother of pearl. They do not show the species.</source>
        <translation type="unfinished">颜色随光线变化，与珍珠母相符，不能说明物种。</translation>
    </message>
    <message id="reference.cue.shell_mottling">
        <source>Mottled colour</source>
        <translation type="unfinished">斑驳的颜色</translation>
    </message>
    <message id="reference.cue.shell_mottling.note">
        <source>Blotches of colour that stay visible under ultraviolet light fit shell. Do not take them for the core of a walrus tusk; they do not show the species.</source>
        <translation type="unfinished">在紫外光下仍可见的色斑与贝壳相符。不要当成海象牙的内芯，也不能说明物种。</translation>
    </message>
    <message id="reference.cue.tubules">
        <source>Packed fibres</source>
        <translation type="unfinished">密集的纤维</translation>
    </message>
    <message id="reference.cue.tubules.note">
        <source>Hair-like fibres packed densely, cut across here, fit rhino horn. Fibres have been imitated with hair and resin, so they alone do not decide.</source>
        <translation type="unfinished">密集的毛状纤维（此处被横切）与犀牛角相符。有人用毛发和树脂仿造，所以仅凭纤维不能判断。</translation>
    </message>
    <message id="reference.cue.no_bone_core">
        <source>No core of bone</source>
        <translation type="unfinished">没有骨芯</translation>
    </message>
    <message id="reference.cue.no_bone_core.note">
        <source>Dense to the middle, without bone inside: this fits rhino horn. Other solid things have no core either, so look for fibres too.</source>
        <translation type="unfinished">直到中央都是致密的，里面没有骨：与犀牛角相符。其他实心物也没有骨芯，还要看纤维。</translation>
    </message>
    <message id="reference.cue.hollow">
        <source>Hollow inside</source>
        <translation type="unfinished">内部中空</translation>
    </message>
    <message id="reference.cue.hollow.note">
        <source>A hollow, as in buffalo horn, fits horn of cattle or buffalo. A solid, polished horn tip does not show it.</source>
        <translation type="unfinished">像水牛角那样中空，与牛角或水牛角相符。磨光的实心角尖看不到。</translation>
    </message>
    <message id="reference.cue.layers">
        <source>Layers round the hollow</source>
        <translation type="unfinished">空腔周围的层</translation>
    </message>
    <message id="reference.cue.layers.note">
        <source>Bands that follow the outline of the horn. They do not show which animal; look at the whole form too.</source>
        <translation type="unfinished">沿角的轮廓分布的条带，不能说明是哪种动物；还要看整体形状。</translation>
    </message>
    <message id="reference.cue.layers_apart">
        <source>Layers coming apart</source>
        <translation type="unfinished">分离的层</translation>
    </message>
    <message id="reference.cue.layers_apart.note">
        <source>A gap between two layers of horn. It does not show which animal; never pull layers apart to see more.</source>
        <translation type="unfinished">角的两层之间的缝隙，不能说明是哪种动物。切勿为了看清而把层掰开。</translation>
    </message>
    <message id="reference.cue.cloud_blotches">
        <source>Cloud-like blotches</source>
        <translation type="unfinished">云状大斑</translation>
    </message>
    <message id="reference.cue.cloud_blotches.note">
        <source>Large, irregular blotches on a greyish ground fit clouded leopard. A small cut piece does not show it.</source>
        <translation type="unfinished">灰色底上不规则的大块斑与云豹相符。小块皮看不出来。</translation>
    </message>
    <message id="reference.cue.zebra_bands">
        <source>Bold bands</source>
        <translation type="unfinished">醒目的宽带</translation>
    </message>
    <message id="reference.cue.zebra_bands.note">
        <source>Broad dark bands on a pale ground fit zebra. Compare them with the narrower stripes of a tiger skin; if in doubt, refer it.</source>
        <translation type="unfinished">浅色底上的深色宽带与斑马相符。与虎皮较窄的条纹对比；有疑问就送鉴定。</translation>
    </message>
    <message id="reference.cue.worn_patch">
        <source>Worn patch</source>
        <translation type="unfinished">磨损处</translation>
    </message>
    <message id="reference.cue.worn_patch.note">
        <source>Where the hair is worn, the stripes of a real tiger skin stay visible below. Photograph the place; never shave or rub a skin to see this.</source>
        <translation type="unfinished">毛磨掉的地方，真虎皮的条纹在下面仍然可见。请拍照；切勿为了查看而剃毛或擦拭。</translation>
    </message>
    <message id="reference.cue.root_colour">
        <source>Plain skin below</source>
        <translation type="unfinished">下面的皮没有条纹</translation>
    </message>
    <message id="reference.cue.root_colour.note">
        <source>Where the hair is thin the stripes stop and the skin below is plain. This raises suspicion of paint; it does not show the animal. Never wash or rub it.</source>
        <translation type="unfinished">毛稀处条纹中断，下面的皮是素色的。这让人怀疑是画上去的，但不能说明是什么动物。切勿清洗或擦拭。</translation>
    </message>
    <message id="reference.cue.white_belly">
        <source>Pale underside</source>
        <translation type="unfinished">浅色的腹面</translation>
    </message>
    <message id="reference.cue.white_belly.note">
        <source>Pale hair of the belly and of the inside of the legs. It does not name the animal; lay the skin flat and photograph both flanks.</source>
        <translation type="unfinished">腹部和腿内侧的浅色毛，不能说明是什么动物。把皮铺平，拍下两侧。</translation>
    </message>
    <message id="reference.cue.skin_side">
        <source>Skin side</source>
        <translation type="unfinished">皮的里面</translation>
    </message>
    <message id="reference.cue.skin_side.note">
        <source>A skin side behind the hair fits real skin. It does not show which animal, nor whether the hair was dyed.</source>
        <translation type="unfinished">毛的背后有皮面，与真皮相符。不能说明是哪种动物，也不能说明毛是否染过。</translation>
    </message>
    <message id="reference.cue.backing">
        <source>Woven or knitted back</source>
        <translation type="unfinished">机织或针织背面</translation>
    </message>
    <message id="reference.cue.backing.note">
        <source>A woven or knitted back fits fabric or faux fur. Look at the length of the hair too: it is all the same.</source>
        <translation type="unfinished">机织或针织的背面与织物或人造毛皮相符。再看毛的长度：长短一致。</translation>
    </message>
    <message id="reference.cue.seam">
        <source>Seam</source>
        <translation type="unfinished">接缝</translation>
    </message>
    <message id="reference.cue.seam.note">
        <source>Two pieces are joined here. A seam alone does not show what the pieces are; look at both faces.</source>
        <translation type="unfinished">两块在此接合。仅凭接缝不能说明各块是什么；两面都要看。</translation>
    </message>
    <message id="reference.cue.not_by_eye">
        <source>Not for the eye</source>
        <translation type="unfinished">肉眼无法判断</translation>
    </message>
    <message id="reference.cue.not_by_eye.note">
        <source>Nothing to be seen here names what it is. Photograph it with wrapping and label, and refer it to the laboratory.</source>
        <translation type="unfinished">这里看得见的都不能说明它是什么。连同包装和标签一起拍照，送实验室鉴定。</translation>
    </message>
    <message id="reference.cue.swollen_curled">
        <source>Swollen and curled</source>
        <translation type="unfinished">膨胀卷曲</translation>
    </message>
    <message id="reference.cue.swollen_curled.note">
        <source>Swollen, curled and golden yellow fits heat-treated pangolin scale. The ridges of raw scale are gone, which does not exclude scale.</source>
        <translation type="unfinished">膨胀、卷曲、金黄色，与炮制过的穿山甲鳞片相符。生鳞片的纵棱已消失，但这并不排除鳞片。</translation>
    </message>
    <message id="reference.cue.blistered_face">
        <source>Blistered face</source>
        <translation type="unfinished">起泡的表面</translation>
    </message>
    <message id="reference.cue.blistered_face.note">
        <source>Blisters in the place of ridges fit heat-treated pangolin scale. Do not take the piece for food or plastic.</source>
        <translation type="unfinished">纵棱处鼓起气泡，与炮制过的穿山甲鳞片相符。不要当成食品或塑料。</translation>
    </message>
    <message id="reference.cue.bone_streaks">
        <source>Dark streaks</source>
        <translation type="unfinished">深色条痕</translation>
    </message>
    <message id="reference.cue.bone_streaks.note">
        <source>Blood channels cut lengthwise, often dark with dirt. They fit bone, not one animal; do not read them as the grain of ivory.</source>
        <translation type="unfinished">纵切的血管通道，常因污垢发黑。与骨相符，但不指向某一种动物；不要当成象牙的纹理。</translation>
    </message>
    <message id="reference.cue.even_surface">
        <source>Even surface</source>
        <translation type="unfinished">均匀的表面</translation>
    </message>
    <message id="reference.cue.even_surface.note">
        <source>No natural channels and no crossing lines: this fits resin or plastic. A missing pattern alone does not exclude ivory or tooth.</source>
        <translation type="unfinished">没有天然通道，也没有交叉纹路：与树脂或塑料相符。单凭没有纹路，不能排除象牙或牙齿。</translation>
    </message>
    <message id="reference.cue.brown_skin">
        <source>Rest of brown skin</source>
        <translation type="unfinished">残留的褐色外皮</translation>
    </message>
    <message id="reference.cue.brown_skin.note">
        <source>Brown skin left on a carving fits a palm nut. A finished piece may have none.</source>
        <translation type="unfinished">雕件上残留的褐色外皮与棕榈果仁相符。成品上可能没有。</translation>
    </message>
    <message id="reference.cue.cut_end">
        <source>Cut end</source>
        <translation type="unfinished">切断的一端</translation>
    </message>
    <message id="reference.cue.cut_end.note">
        <source>The section is seen here: round or oval in a tusk, flattened and hollow in buffalo horn. The outline alone does not decide; look for crossing lines.</source>
        <translation type="unfinished">此处可见截面：象牙为圆形或椭圆形，水牛角扁而中空。仅凭轮廓不能判断；再找交叉纹路。</translation>
    </message>
    <message id="reference.cue.side_wall">
        <source>Side of the piece</source>
        <translation type="unfinished">牙段的侧面</translation>
    </message>
    <message id="reference.cue.side_wall.note">
        <source>The outside of a piece cut at both ends. It does not decide; look at the cut ends.</source>
        <translation type="unfinished">两端都切断的一段的外面。仅凭它不能判断，请看切面。</translation>
    </message>
    <message id="reference.cue.stained_rind">
        <source>Stained rind</source>
        <translation type="unfinished">染色的外皮</translation>
    </message>
    <message id="reference.cue.stained_rind.note">
        <source>Brown, blue-grey, green or blue stain fits long burial and so mammoth; a thick, layered rind is typical of mammoth. Colour alone does not decide.</source>
        <translation type="unfinished">褐、蓝灰、绿或蓝色的染色与长期埋藏相符，也就与猛犸象牙相符；厚而分层的外皮多见于猛犸象牙。仅凭颜色不能判断。</translation>
    </message>
    <message id="reference.cue.growth_bands">
        <source>Growth bands</source>
        <translation type="unfinished">生长带</translation>
    </message>
    <message id="reference.cue.growth_bands.note">
        <source>Broad, ring-like bands come with growth. They are not the crossing lines; look for those on a cut end.</source>
        <translation type="unfinished">宽的环状条带是生长留下的，不是交叉纹路；交叉纹路要在切面上找。</translation>
    </message>
    <message id="reference.cue.base_opening">
        <source>Opening at the base</source>
        <translation type="unfinished">基部开口</translation>
    </message>
    <message id="reference.cue.base_opening.note">
        <source>The end of the sheath where the bone sat. It does not show which animal; photograph the underside too.</source>
        <translation type="unfinished">角质鞘容纳爪骨的一端，不能说明是哪种动物。腹面也要拍照。</translation>
    </message>
    <message id="reference.cue.poured_base">
        <source>Poured base</source>
        <translation type="unfinished">浇铸的基部</translation>
    </message>
    <message id="reference.cue.poured_base.note">
        <source>A flat pour mark at the base fits a cast piece. It does not show what was cast; refer it.</source>
        <translation type="unfinished">基部平整的浇铸痕与浇铸件相符，但不能说明用什么浇铸；请送鉴定。</translation>
    </message>
    <message id="reference.cue.side_groove">
        <source>Groove along the side</source>
        <translation type="unfinished">侧面的浅沟</translation>
    </message>
    <message id="reference.cue.side_groove.note">
        <source>A shallow groove along the claw. It does not name the animal: a loose claw is at most that of a big cat.</source>
        <translation type="unfinished">沿爪侧的浅沟，不能说明是什么动物：单个的爪最多只能写成大型猫科动物。</translation>
    </message>
    <message id="reference.cue.sheath_layers">
        <source>Layers of the sheath</source>
        <translation type="unfinished">角质鞘的层</translation>
    </message>
    <message id="reference.cue.sheath_layers.note">
        <source>Thin layers of horn, worn or peeling. They do not show which mammal; never peel one off to see more.</source>
        <translation type="unfinished">磨损或剥落的薄角质层，不能说明是哪种哺乳动物。切勿为了看清而剥开。</translation>
    </message>
    <message id="reference.cue.painted_base">
        <source>Painted base</source>
        <translation type="unfinished">涂色的基部</translation>
    </message>
    <message id="reference.cue.painted_base.note">
        <source>Paint laid over the base raises suspicion of a cast piece. Look for a seam and bubbles, and refer it.</source>
        <translation type="unfinished">基部涂了颜色，让人怀疑是浇铸件。再找接缝和气泡，并送鉴定。</translation>
    </message>
    <message id="reference.cue.root_crown_line">
        <source>Line of root and crown</source>
        <translation type="unfinished">牙根与牙冠的分界</translation>
    </message>
    <message id="reference.cue.root_crown_line.note">
        <source>Here the root ends and the enamel begins. It does not show which animal: bear canines are sold as tiger; refer every loose canine.</source>
        <translation type="unfinished">牙根到此为止，釉质由此开始。不能说明是哪种动物：有人把熊的犬齿当虎牙卖，单个犬齿一律送鉴定。</translation>
    </message>
    <message id="reference.cue.enamel_cracks">
        <source>Fine cracks in enamel</source>
        <translation type="unfinished">釉质细裂纹</translation>
    </message>
    <message id="reference.cue.enamel_cracks.note">
        <source>Hairlines in the enamel of the crown. They do not show which animal; refer every loose canine.</source>
        <translation type="unfinished">牙冠釉质上的发丝状裂纹，不能说明是哪种动物；单个犬齿一律送鉴定。</translation>
    </message>
    <message id="reference.cue.root_rings">
        <source>Rings on the root</source>
        <translation type="unfinished">牙根的环</translation>
    </message>
    <message id="reference.cue.root_rings.note">
        <source>Faint rings round the root. They do not show which animal; refer every loose canine.</source>
        <translation type="unfinished">牙根上的浅环，不能说明是哪种动物；单个犬齿一律送鉴定。</translation>
    </message>
    <message id="reference.cue.open_root">
        <source>Open root</source>
        <translation type="unfinished">开口的牙根</translation>
    </message>
    <message id="reference.cue.open_root.note">
        <source>The hollow inside the tooth is open at the end of the root. It does not show which animal; refer every loose canine.</source>
        <translation type="unfinished">牙内的空腔在牙根末端开口，不能说明是哪种动物；单个犬齿一律送鉴定。</translation>
    </message>
    <message id="reference.cue.poured_end">
        <source>Poured end</source>
        <translation type="unfinished">浇铸的末端</translation>
    </message>
    <message id="reference.cue.poured_end.note">
        <source>A flat pour mark at the end of the root fits a cast piece. It does not show what was cast; refer every loose canine.</source>
        <translation type="unfinished">牙根末端平整的浇铸痕与浇铸件相符，但不能说明用什么浇铸；单个犬齿一律送鉴定。</translation>
    </message>
    <message id="reference.cue.fibre_base">
        <source>Fibrous base</source>
        <translation type="unfinished">纤维状基部</translation>
    </message>
    <message id="reference.cue.fibre_base.note">
        <source>A rough, sponge-like base of fibres without a bone core fits rhino horn. It does not show the species or where the horn comes from.</source>
        <translation type="unfinished">粗糙、海绵状、全是纤维、没有骨芯的基部与犀牛角相符，不能说明物种或来源地。</translation>
    </message>
    <message id="reference.cue.sawn_face">
        <source>Sawn face</source>
        <translation type="unfinished">锯面</translation>
    </message>
    <message id="reference.cue.sawn_face.note">
        <source>A dense, oval face of hair-like fibres fits rhino horn. Fibres have been imitated, so they alone do not decide.</source>
        <translation type="unfinished">致密的椭圆面，由毛状纤维组成，与犀牛角相符。纤维有仿造的，所以仅凭纤维不能判断。</translation>
    </message>
    <message id="reference.cue.worn_tip">
        <source>Worn tip</source>
        <translation type="unfinished">磨损的尖端</translation>
    </message>
    <message id="reference.cue.worn_tip.note">
        <source>The tip alone does not decide. Look at the base and at the fibres.</source>
        <translation type="unfinished">仅看尖端不能判断，请看基部和纤维。</translation>
    </message>
    <message id="reference.cue.fine_fibres">
        <source>Fine fibres</source>
        <translation type="unfinished">细纤维</translation>
    </message>
    <message id="reference.cue.fine_fibres.note">
        <source>Hair-like fibres along the surface fit rhino horn. Copies of resin and even human hair exist, so fibres alone do not decide.</source>
        <translation type="unfinished">沿表面的毛状纤维与犀牛角相符。有人用树脂甚至人发仿造，所以仅凭纤维不能判断。</translation>
    </message>
    <message id="reference.cue.frayed_rim">
        <source>Frayed rim</source>
        <translation type="unfinished">散开的边缘</translation>
    </message>
    <message id="reference.cue.frayed_rim.note">
        <source>Rough, loose fibres at the rim of the base fit rhino horn. Do not pull or trim them; they are part of the exhibit.</source>
        <translation type="unfinished">基部边缘粗糙松散的纤维与犀牛角相符。不要拉扯或修剪，它们是物证的一部分。</translation>
    </message>
    <message id="reference.cue.joint_end">
        <source>Joint end</source>
        <translation type="unfinished">关节端</translation>
    </message>
    <message id="reference.cue.joint_end.note">
        <source>The widened end of a limb bone. Without a skull it is at most large carnivore or big cat in a photograph; refer it.</source>
        <translation type="unfinished">四肢骨膨大的一端。没有头骨，照片上最多只能说是大型食肉动物或大型猫科动物；请送鉴定。</translation>
    </message>
    <message id="reference.cue.vessel_streaks">
        <source>Streaks of blood channels</source>
        <translation type="unfinished">血管条痕</translation>
    </message>
    <message id="reference.cue.vessel_streaks.note">
        <source>Small pits and scratch-like streaks fit bone. They do not show which animal; photograph them before any cleaning.</source>
        <translation type="unfinished">小孔和划痕状的条纹与骨相符，不能说明是哪种动物。清洁之前先拍照。</translation>
    </message>
    <message id="reference.cue.growth_rings">
        <source>Growth rings</source>
        <translation type="unfinished">生长环</translation>
    </message>
    <message id="reference.cue.growth_rings.note">
        <source>Fine rings round one middle fit a fish scale. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation type="unfinished">围绕一个中心的细环与鱼鳞相符。判断前先在两面找穿山甲鳞片的棱。</translation>
    </message>
    <message id="reference.cue.thick_woody_end">
        <source>Thick woody end</source>
        <translation type="unfinished">木质的厚端</translation>
    </message>
    <message id="reference.cue.thick_woody_end.note">
        <source>A thickened, woody end fits the scale of a cone. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation type="unfinished">增厚的木质一端与松果鳞片相符。判断前先在两面找穿山甲鳞片的棱。</translation>
    </message>
    <message id="reference.cue.moulded_ridges">
        <source>Ridges all alike</source>
        <translation type="unfinished">完全相同的棱</translation>
    </message>
    <message id="reference.cue.moulded_ridges.note">
        <source>Clean ridges that are the same on every piece fit a moulded copy. Cleanness alone does not decide: processed scale lacks scratches too.</source>
        <translation type="unfinished">每片上都一样的干净棱线与模压仿制品相符。仅凭干净不能判断：炮制过的鳞片也没有划痕。</translation>
    </message>
    <message id="reference.cue.sprue_stub">
        <source>Stub of the pour</source>
        <translation type="unfinished">浇口残柄</translation>
    </message>
    <message id="reference.cue.sprue_stub.note">
        <source>A stub where the mould was filled fits a cast piece. It does not show what was cast.</source>
        <translation type="unfinished">模具注料处留下的残柄与浇铸件相符，但不能说明用什么浇铸。</translation>
    </message>
    <message id="reference.cue.overlapping_scales">
        <source>Overlapping scales</source>
        <translation type="unfinished">覆瓦状鳞片</translation>
    </message>
    <message id="reference.cue.overlapping_scales.note">
        <source>Horny scales that overlap on a skin fit pangolin, the only mammals covered with them. They do not show the species.</source>
        <translation type="unfinished">皮上相互覆叠的角质鳞片与穿山甲相符，只有这类哺乳动物身披鳞片。不能说明物种。</translation>
    </message>
    <message id="reference.cue.skin_underside">
        <source>Underside of the skin</source>
        <translation type="unfinished">皮的内面</translation>
    </message>
    <message id="reference.cue.skin_underside.note">
        <source>Skin, fat or hair on the pieces supports real scale. Photograph it before anything is cleaned; it does not show the species.</source>
        <translation type="unfinished">带有皮、脂肪或毛，支持是真鳞片。清洁之前先拍照；不能说明物种。</translation>
    </message>
    <message id="reference.cue.skin_remains">
        <source>Remains of skin</source>
        <translation type="unfinished">残留的皮</translation>
    </message>
    <message id="reference.cue.skin_remains.note">
        <source>Skin, fat or hair at the base supports real scale. Leave it in place for photographs and sampling; it does not show the species.</source>
        <translation type="unfinished">基部的皮、脂肪或毛支持是真鳞片。保持原样，以便拍照和取样；不能说明物种。</translation>
    </message>
    <message id="reference.cue.red_layer">
        <source>Bright red layer</source>
        <translation type="unfinished">鲜红的一层</translation>
    </message>
    <message id="reference.cue.red_layer.note">
        <source>A bright red edge on yellow material fits helmeted hornbill casque. It can be carved off, so its absence shows nothing.</source>
        <translation type="unfinished">黄色材料带鲜红边缘，与盔犀鸟头胄相符。红层可能被雕去，所以没有红层不说明什么。</translation>
    </message>
    <message id="reference.cue.yellow_front">
        <source>Yellow front</source>
        <translation type="unfinished">黄色的前端</translation>
    </message>
    <message id="reference.cue.yellow_front.note">
        <source>Yellow beside bright red fits helmeted hornbill casque. Do not take it for dyed ivory or amber.</source>
        <translation type="unfinished">黄色与鲜红相邻，与盔犀鸟头胄相符。不要当成染色象牙或琥珀。</translation>
    </message>
    <message id="reference.cue.bill">
        <source>Bill</source>
        <translation type="unfinished">喙</translation>
    </message>
    <message id="reference.cue.bill.note">
        <source>The bill below the casque. It does not decide; look at the casque, which is solid in the helmeted hornbill and light or hollow in the others.</source>
        <translation type="unfinished">头胄下面的喙。仅凭喙不能判断；看头胄：盔犀鸟的是实心的，其他犀鸟的轻或中空。</translation>
    </message>
    <message id="reference.cue.blotchy_yellow">
        <source>Blotchy pale part</source>
        <translation type="unfinished">斑驳的浅色部分</translation>
    </message>
    <message id="reference.cue.blotchy_yellow.note">
        <source>A pale part that looks blotchy rather than even fits hornbill casque. Look for a red edge; it may have been carved off.</source>
        <translation type="unfinished">浅色部分斑驳不匀，与盔犀鸟头胄相符。再找红色边缘；它可能已被雕去。</translation>
    </message>
</context>
</TS>
