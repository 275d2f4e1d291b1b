<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>advice</name>
    <message id="advice.proboscidean_ivory.separates">
        <source>Fine crossing lines on a face cut across. Near the outer edge, wide angles fit elephant, narrow ones mammoth; what lies between stays open.</source>
        <translation type="unfinished">横切面上有细的交叉纹路。靠近外缘，角度大与象相符，角度小与猛犸象相符；介于两者之间则无法判断。</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.1">
        <source>Check that the face is cut across, not along: crossing lines show only there. Without them it can still be ivory.</source>
        <translation type="unfinished">确认是横切面而非纵切面：交叉纹路只在横切面可见。看不到纹路，仍可能是象牙。</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.2">
        <source>Measure the crossing lines near the outer edge, five angles of each kind on one cut. One angle alone decides nothing.</source>
        <translation type="unfinished">测量靠近外缘的交叉纹路，在同一切面上两类角各五个。单独一个角什么也不能决定。</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">再拍特写，画面中放一把尺。</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.proboscidean_ivory.limit">
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving and resins with similar lines are known.</source>
        <translation type="unfinished">照片不能说明来自哪种象、生活在哪里或年代多久。已知有一件河马牙雕刻和一些树脂带有类似纹路。</translation>
    </message>
    <message id="advice.worked_ivory.separates">
        <source>Crossing lines on any face cut across. Pits or dark streaks fit bone; bubbles, a pour mark or a mould seam fit a cast piece.</source>
        <translation type="unfinished">任一横切面上有交叉纹路。小坑或深色条痕与骨相符；气泡、浇铸痕或模具接缝与浇铸件相符。</translation>
    </message>
    <message id="advice.worked_ivory.next.1">
        <source>Look on ends, rims and the base for a face cut across. Without crossing lines it can still be ivory.</source>
        <translation type="unfinished">在端面、边缘和底部寻找横切面。看不到交叉纹路，仍可能是象牙。</translation>
    </message>
    <message id="advice.worked_ivory.next.2">
        <source>Look with a lens for pits, dark streaks, bubbles and seams.</source>
        <translation type="unfinished">用放大镜查看小坑、深色条痕、气泡和接缝。</translation>
    </message>
    <message id="advice.worked_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">再拍特写，画面中放一把尺。</translation>
    </message>
    <message id="advice.worked_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.worked_ivory.limit">
        <source>Shape and motif do not show the material. Carvings are the hard case, and good imitations are hard to tell apart in a photo.</source>
        <translation type="unfinished">造型和图案不能说明材质。雕件最难判断，精良的仿制品从照片上很难区分。</translation>
    </message>
    <message id="advice.tusk.separates">
        <source>Elephant tusks are round or oval in section. Other tusks can be roundish too: look for crossing lines on a face cut across.</source>
        <translation type="unfinished">象牙断面为圆形或椭圆形。其他长牙也可能近圆形：请在横切面上找交叉纹路。</translation>
    </message>
    <message id="advice.tusk.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation type="unfinished">带卷尺拍摄整根牙，再拍根部、尖端和切面。</translation>
    </message>
    <message id="advice.tusk.next.2">
        <source>Look for crossing lines on a face cut across, and for joints, filler or a marrow channel: tusks made of cattle bone are known.</source>
        <translation type="unfinished">在横切面上寻找交叉纹路，并查看接缝、填料或骨髓腔：已知有用牛骨做成的长牙。</translation>
    </message>
    <message id="advice.tusk.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.tusk.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.tusk.limit">
        <source>Length and outline alone do not name the animal: walrus tusks reach about a metre too.</source>
        <translation type="unfinished">仅凭长度和外形不能定种：海象牙也可达约一米。</translation>
    </message>
    <message id="advice.pangolin_scales.separates">
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face. Moulded copies are clean and all alike.</source>
        <translation type="unfinished">外面宽端有整齐的纵棱，内面有一道横向弓形棱。模压仿制品干净、完全相同。</translation>
    </message>
    <message id="advice.pangolin_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">拍摄数片的正反两面和侧面，放一把尺。</translation>
    </message>
    <message id="advice.pangolin_scales.next.2">
        <source>Leave remains of skin, fat or hair on the scales.</source>
        <translation type="unfinished">保留鳞片上残留的皮、脂或毛。</translation>
    </message>
    <message id="advice.pangolin_scales.next.3">
        <source>Sort and weigh each kind apart. A number of animals is always a range, with its conversion factor.</source>
        <translation type="unfinished">分类并分别称重。动物数量只写范围，并注明换算系数。</translation>
    </message>
    <message id="advice.pangolin_scales.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.pangolin_scales.limit">
        <source>Loose scales do not show the species: only a laboratory can tell.</source>
        <translation type="unfinished">散鳞看不出物种：只有实验室能确定。</translation>
    </message>
    <message id="advice.pangolin_processed.separates">
        <source>Swollen, curled and golden yellow; the ridges of raw scale may be gone. A piece already broken shows layers. Do not take it for food or plastic.</source>
        <translation type="unfinished">膨胀、卷曲、金黄色；生鳞片的纵棱可能已消失。已断开的碎片可见层状。不要当成食品或塑料。</translation>
    </message>
    <message id="advice.pangolin_processed.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">拍摄数片的正反两面和侧面，放一把尺。</translation>
    </message>
    <message id="advice.pangolin_processed.next.2">
        <source>Photograph the edge of a piece that is already broken.</source>
        <translation type="unfinished">拍摄已断开碎片的断面。</translation>
    </message>
    <message id="advice.pangolin_processed.next.3">
        <source>Sort and weigh it apart from raw scale; as evidence it counts the same.</source>
        <translation type="unfinished">与生鳞片分开并分别称重；作为证据价值相同。</translation>
    </message>
    <message id="advice.pangolin_processed.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.pangolin_processed.limit">
        <source>Loose scales do not show the species. Clean pieces without scratches can be processed scale too.</source>
        <translation type="unfinished">散鳞看不出物种。干净、没有划痕的碎片也可能是炮制过的鳞片。</translation>
    </message>
    <message id="advice.pangolin_skin.separates">
        <source>Horny scales that overlap, fixed in skin: among mammals only pangolins carry them. Skin, fat or hair at the base supports real scale.</source>
        <translation type="unfinished">角质鳞片相互覆叠，长在皮上：哺乳动物中只有穿山甲才有。基部的皮、脂肪或毛支持是真鳞片。</translation>
    </message>
    <message id="advice.pangolin_skin.next.1">
        <source>Photograph it as found, then the whole skin with a tape: total length and tail.</source>
        <translation type="unfinished">先按发现时的原状拍照，再带卷尺拍整张皮：全长和尾长。</translation>
    </message>
    <message id="advice.pangolin_skin.next.2">
        <source>Photograph scales and underside close up; leave skin, fat and hair in place.</source>
        <translation type="unfinished">拍摄鳞片和皮内面的特写；保留皮、脂和毛。</translation>
    </message>
    <message id="advice.pangolin_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.pangolin_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.pangolin_skin.limit">
        <source>No single feature names the species: that takes several features of a whole animal, or the laboratory.</source>
        <translation type="unfinished">单一特征不能定种：需要整只动物的多项特征，或实验室鉴定。</translation>
    </message>
    <message id="advice.tiger_skin.separates">
        <source>On tiger skin the stripes stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation type="unfinished">虎皮在毛稀疏处仍可见条纹；绘制的条纹只在毛上。</translation>
    </message>
    <message id="advice.tiger_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">先按发现时的原状拍照。再把皮张铺平，正对拍摄两侧和全长。</translation>
    </message>
    <message id="advice.tiger_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">拍摄皮面和毛稀疏处。不要剃毛、清洗或摩擦。</translation>
    </message>
    <message id="advice.tiger_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.tiger_skin.next.4">
        <source>Refer it to the laboratory: dyed dog skin and altered cow hide are known.</source>
        <translation type="unfinished">送实验室鉴定：已知有染色狗皮和改制牛皮。</translation>
    </message>
    <message id="advice.tiger_skin.limit">
        <source>A photo cannot show where the animal lived or how old it was. A painted skin can still come from a protected cat.</source>
        <translation type="unfinished">照片不能说明动物生活在哪里或年龄多大。绘制的皮也可能来自受保护的猫科动物。</translation>
    </message>
    <message id="advice.hippo_ivory.separates">
        <source>Fine lines that follow the outline, and a seam or arched zone at the centre; ridged hard enamel outside.</source>
        <translation type="unfinished">细线沿外形走向，中央有缝或弓形区；外有带棱的硬釉质。</translation>
    </message>
    <message id="advice.hippo_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation type="unfinished">拍摄横切面，从中央到边缘。</translation>
    </message>
    <message id="advice.hippo_ivory.next.2">
        <source>Look for ridged enamel on the outside.</source>
        <translation type="unfinished">查看外面有无带棱的釉质。</translation>
    </message>
    <message id="advice.hippo_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">再拍特写，画面中放一把尺。</translation>
    </message>
    <message id="advice.hippo_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.hippo_ivory.limit">
        <source>Once enamel and centre are carved away, a photo cannot tell it from other ivory.</source>
        <translation type="unfinished">釉质和中央被雕去后，照片无法与其他牙料区分。</translation>
    </message>
    <message id="advice.walrus_ivory.separates">
        <source>A marbled, oatmeal-like core; thin cracks run in from the rind; no crossing lines. Mottled shell can be taken for the core.</source>
        <translation type="unfinished">像麦片粥一样斑驳的内芯；细裂纹由外皮向内；无交叉纹路。斑驳的贝壳易被当成这种内芯。</translation>
    </message>
    <message id="advice.walrus_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation type="unfinished">拍摄横切面，从中央到边缘。</translation>
    </message>
    <message id="advice.walrus_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">在横切面上寻找交叉纹路。</translation>
    </message>
    <message id="advice.walrus_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">再拍特写，画面中放一把尺。</translation>
    </message>
    <message id="advice.walrus_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.walrus_ivory.limit">
        <source>A piece of the outer layer alone does not show walrus, and length does not tell it from elephant.</source>
        <translation type="unfinished">只用外层做成的一块看不出是海象牙，长度也不能与象牙区分。</translation>
    </message>
    <message id="advice.hornbill_casque.separates">
        <source>Yellow with a bright red edge, the pale part blotchy rather than even. Do not take it for dyed ivory or amber; bubbles or a mould seam fit a cast piece.</source>
        <translation type="unfinished">黄色带鲜红边缘，浅色部分斑驳不匀。不要当成染色象牙或琥珀；气泡或模具接缝与浇铸件相符。</translation>
    </message>
    <message id="advice.hornbill_casque.next.1">
        <source>Photograph the red edge and the pale part in daylight.</source>
        <translation type="unfinished">在日光下拍摄红色边缘和浅色部分。</translation>
    </message>
    <message id="advice.hornbill_casque.next.2">
        <source>Measure it: a block from one casque is at most about 8 × 5 × 2.5 cm; look for joints in a larger piece.</source>
        <translation type="unfinished">测量尺寸：一个头胄切出的一块最大约 8 × 5 × 2.5 厘米；更大的要找拼接处。</translation>
    </message>
    <message id="advice.hornbill_casque.next.3">
        <source>Look with a lens for bubbles and a mould seam.</source>
        <translation type="unfinished">用放大镜查看气泡和模具接缝。</translation>
    </message>
    <message id="advice.hornbill_casque.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.hornbill_casque.limit">
        <source>The red layer may have been carved off; then a photo shows nothing for certain.</source>
        <translation type="unfinished">红层可能已被雕去；这时照片不能确定什么。</translation>
    </message>
    <message id="advice.rhino_horn.separates">
        <source>Dense, of packed hair-like fibres, oval in section; a rough fibrous base without a bone core. Buffalo horn is hollow, with rough cross grooves.</source>
        <translation type="unfinished">致密，由紧密毛状纤维构成，断面椭圆；基部粗糙、纤维状、无骨芯。水牛角中空，有粗横沟。</translation>
    </message>
    <message id="advice.rhino_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation type="unfinished">拍摄基部：中空还是充满纤维？</translation>
    </message>
    <message id="advice.rhino_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation type="unfinished">从侧面拍摄整件，放一把尺。</translation>
    </message>
    <message id="advice.rhino_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation type="unfinished">查看已有断口或切口有无紧密纤维。</translation>
    </message>
    <message id="advice.rhino_horn.next.4">
        <source>Refer it to the laboratory: copies of cattle horn, wood, plastic, resin and even human hair are known.</source>
        <translation type="unfinished">送实验室鉴定：已知有用牛角、木、塑料、树脂甚至人发制成的仿制品。</translation>
    </message>
    <message id="advice.rhino_horn.limit">
        <source>A photo does not show the species or where the horn comes from. Fibres alone do not decide.</source>
        <translation type="unfinished">照片不能说明物种或角的来源地。仅凭纤维不能判断。</translation>
    </message>
    <message id="advice.leopard_skin.separates">
        <source>Rosettes: spots in rings. Cheetahs have solid spots, clouded leopards large cloud-like blotches.</source>
        <translation type="unfinished">斑点成环（玫瑰斑）。猎豹为实心斑点，云豹为大块云状斑。</translation>
    </message>
    <message id="advice.leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">先按发现时的原状拍照。再把皮张铺平，正对拍摄两侧和全长。</translation>
    </message>
    <message id="advice.leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">拍摄皮面和毛稀疏处。不要剃毛、清洗或摩擦。</translation>
    </message>
    <message id="advice.leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.leopard_skin.limit">
        <source>A photo cannot tell leopard from jaguar without the origin, and cannot settle a small cut piece.</source>
        <translation type="unfinished">不知来源时照片分不出豹与美洲豹，也不能判定小块裁片。</translation>
    </message>
    <message id="advice.clouded_leopard_skin.separates">
        <source>Large, irregular, cloud-like blotches on a greyish ground, and a very long tail. Leopards have rosettes: spots in rings.</source>
        <translation type="unfinished">灰色底上不规则的大块云状斑，尾很长。豹的斑点成环（玫瑰斑）。</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">先按发现时的原状拍照。再把皮张铺平，正对拍摄两侧和全长。</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">拍摄皮面和毛稀疏处。不要剃毛、清洗或摩擦。</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation type="unfinished">送实验室鉴定；保持物品原状。</translation>
    </message>
    <message id="advice.clouded_leopard_skin.limit">
        <source>A photo cannot settle a small cut piece, nor show whether the hair was dyed.</source>
        <translation type="unfinished">照片不能判定小块裁片，也不能说明毛是否染过。</translation>
    </message>
    <message id="advice.bone.separates">
        <source>Small pits or dark streaks of blood channels under a 10x lens, and no crossing lines.</source>
        <translation type="unfinished">10 倍放大镜下可见血管孔小坑或深色条痕，无交叉纹路。</translation>
    </message>
    <message id="advice.bone.next.1">
        <source>Photograph it as found: dirt in the pores is a sign, and cleaning removes it.</source>
        <translation type="unfinished">按原状拍摄：孔中污垢是特征，清洁会使其消失。</translation>
    </message>
    <message id="advice.bone.next.2">
        <source>Look with a lens for pits, joints and filler.</source>
        <translation type="unfinished">用放大镜查看小坑、接缝和填料。</translation>
    </message>
    <message id="advice.bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.bone.next.4">
        <source>Refer it: bone may come from a protected animal.</source>
        <translation type="unfinished">送鉴定：骨可能来自受保护动物。</translation>
    </message>
    <message id="advice.bone.limit">
        <source>The eye cannot tell which animal a bone came from.</source>
        <translation type="unfinished">肉眼无法判断骨来自何种动物。</translation>
    </message>
    <message id="advice.long_bone.separates">
        <source>Widened joint ends, a marrow channel and small pits, and no crossing lines on a face cut across: this fits bone.</source>
        <translation type="unfinished">关节端膨大，有骨髓腔和小坑，横切面上无交叉纹路：与骨相符。</translation>
    </message>
    <message id="advice.long_bone.next.1">
        <source>Photograph the whole bone with a tape, then both ends and any cut face.</source>
        <translation type="unfinished">带卷尺拍摄整根骨，再拍两端和切面。</translation>
    </message>
    <message id="advice.long_bone.next.2">
        <source>Look for a skull or jaws with it; keep them whole and record each item apart.</source>
        <translation type="unfinished">查看是否有头骨或颌骨；保持完整，逐件登记。</translation>
    </message>
    <message id="advice.long_bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.long_bone.next.4">
        <source>Refer it: a loose bone does not name the animal, and it may come from a protected one.</source>
        <translation type="unfinished">送鉴定：散骨不能说明是何种动物，也可能来自受保护动物。</translation>
    </message>
    <message id="advice.long_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal.</source>
        <translation type="unfinished">没有头骨，照片最多只能说明是大型动物的骨。</translation>
    </message>
    <message id="advice.warthog_ivory.separates">
        <source>Small, strongly curved, three- or four-sided in section, with grooves and a nerve dot in the middle; no crossing lines.</source>
        <translation type="unfinished">小而强烈弯曲，断面三面或四面，有沟，中央有神经点；无交叉纹路。</translation>
    </message>
    <message id="advice.warthog_ivory.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation type="unfinished">带卷尺拍摄整根牙，再拍根部、尖端和切面。</translation>
    </message>
    <message id="advice.warthog_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">在横切面上寻找交叉纹路。</translation>
    </message>
    <message id="advice.warthog_ivory.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.warthog_ivory.next.4">
        <source>Refer it: a small tusk is easily taken for an elephant's, and no photo settles which animal.</source>
        <translation type="unfinished">送鉴定：小的长牙易被当成象牙，照片不能判定是何种动物。</translation>
    </message>
    <message id="advice.warthog_ivory.limit">
        <source>Boar and warthog tusks share outline and nerve dot, and a carved piece may show neither.</source>
        <translation type="unfinished">野猪和疣猪的牙轮廓和神经点相同，雕件上可能两者都看不到。</translation>
    </message>
    <message id="advice.claw.separates">
        <source>Underneath, a mammal's horny sheath meets only partly; a bird's wraps the claw completely. A mould seam, bubbles or a pour mark fit a cast piece.</source>
        <translation type="unfinished">腹面：哺乳动物的角质鞘只部分合拢，鸟类的完全包住爪。模具接缝、气泡或浇铸痕与浇铸件相符。</translation>
    </message>
    <message id="advice.claw.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation type="unfinished">拍摄两侧、基部和腹面，放一把尺。</translation>
    </message>
    <message id="advice.claw.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">用放大镜查看模具接缝、气泡和浇铸痕。</translation>
    </message>
    <message id="advice.claw.next.3">
        <source>Do not write a species in the record.</source>
        <translation type="unfinished">不要在笔录中写物种。</translation>
    </message>
    <message id="advice.claw.next.4">
        <source>Refer it: some claws seized as tiger or leopard turned out to be goat or cattle.</source>
        <translation type="unfinished">送鉴定：曾有当作虎爪或豹爪查获的爪，经鉴定属于山羊或牛。</translation>
    </message>
    <message id="advice.claw.limit">
        <source>A loose claw does not show which mammal it came from.</source>
        <translation type="unfinished">散爪看不出来自哪种哺乳动物。</translation>
    </message>
    <message id="advice.canine.separates">
        <source>A mould seam, bubbles or a pour mark fit a cast piece. Where none shows it may be a tooth, and a tooth does not name the animal.</source>
        <translation type="unfinished">模具接缝、气泡或浇铸痕与浇铸件相符。看不到时可能是牙，而牙不能说明是何种动物。</translation>
    </message>
    <message id="advice.canine.next.1">
        <source>Photograph the whole tooth from both sides and the end of its root, with a ruler.</source>
        <translation type="unfinished">从两侧拍摄整颗牙，再拍牙根末端，放一把尺。</translation>
    </message>
    <message id="advice.canine.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">用放大镜查看模具接缝、气泡和浇铸痕。</translation>
    </message>
    <message id="advice.canine.next.3">
        <source>Do not write a species in the record.</source>
        <translation type="unfinished">不要在笔录中写物种。</translation>
    </message>
    <message id="advice.canine.next.4">
        <source>Refer it: tiger canines are copied in resin or replaced by bear canines.</source>
        <translation type="unfinished">送鉴定：虎的犬齿有用树脂仿制的，也有用熊的犬齿顶替的。</translation>
    </message>
    <message id="advice.canine.limit">
        <source>A loose tooth does not show which animal it came from.</source>
        <translation type="unfinished">散落的牙看不出来自何种动物。</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.separates">
        <source>A mould seam, trapped bubbles or a pour mark fit a cast claw or tooth. On a finished piece none of them may show.</source>
        <translation type="unfinished">模具接缝、气泡或浇铸痕与浇铸的爪或牙相符。成品上可能一处也看不到。</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation type="unfinished">拍摄两侧、基部和腹面，放一把尺。</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation type="unfinished">用放大镜查看模具接缝、气泡和浇铸痕。</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation type="unfinished">与已知参照物并排比较。</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.4">
        <source>Refer it: a tooth that is not a tiger's may be a protected bear's, and even specialists need the laboratory.</source>
        <translation type="unfinished">送鉴定：不是虎牙的牙可能属于受保护的熊，专家也需要实验室。</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.limit">
        <source>A photo does not show what was cast. Many copies are found only in the laboratory.</source>
        <translation type="unfinished">照片不能说明用什么浇铸。许多仿制品只有实验室才能发现。</translation>
    </message>
    <message id="advice.zebra_skin.separates">
        <source>Broad dark bands on a pale ground. Tiger stripes are narrower and stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation type="unfinished">浅色底上的深色宽带。虎的条纹较窄，毛稀疏处仍可见；绘制的条纹只在毛上。</translation>
    </message>
    <message id="advice.zebra_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">先按发现时的原状拍照。再把皮张铺平，正对拍摄两侧和全长。</translation>
    </message>
    <message id="advice.zebra_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">拍摄皮面和毛稀疏处。不要剃毛、清洗或摩擦。</translation>
    </message>
    <message id="advice.zebra_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.zebra_skin.next.4">
        <source>Refer it: stripes may be painted, and the hide below may be a protected cat's.</source>
        <translation type="unfinished">送鉴定：条纹可能是绘制的，下面的皮可能属于受保护的猫科动物。</translation>
    </message>
    <message id="advice.zebra_skin.limit">
        <source>A photo of the hair side cannot show whether stripes were painted, nor which animal's hide it is.</source>
        <translation type="unfinished">只拍毛面看不出条纹是否绘制，也看不出是何种动物的皮。</translation>
    </message>
    <message id="advice.painted_skin.separates">
        <source>Painted stripes sit on the hair only. Stripes that mirror each other left and right are suspicious.</source>
        <translation type="unfinished">绘制的条纹只在毛上。左右如镜像的条纹可疑。</translation>
    </message>
    <message id="advice.painted_skin.next.1">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation type="unfinished">拍摄皮面和毛稀疏处。不要剃毛、清洗或摩擦。</translation>
    </message>
    <message id="advice.painted_skin.next.2">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation type="unfinished">先按发现时的原状拍照。再把皮张铺平，正对拍摄两侧和全长。</translation>
    </message>
    <message id="advice.painted_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.painted_skin.next.4">
        <source>Refer it: the hide below the paint may be a protected cat's.</source>
        <translation type="unfinished">送鉴定：颜料下的皮可能属于受保护的猫科动物。</translation>
    </message>
    <message id="advice.painted_skin.limit">
        <source>A photo cannot show which animal's hide lies below the paint.</source>
        <translation type="unfinished">照片看不出颜料下是何种动物的皮。</translation>
    </message>
    <message id="advice.remedy.separates">
        <source>Nothing in glue, wine or powder can be read by eye. A label says what is claimed, not what is inside.</source>
        <translation type="unfinished">胶、酒或粉末中没有肉眼能辨认的特征。标签只是说法，不说明里面是什么。</translation>
    </message>
    <message id="advice.remedy.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation type="unfinished">按原状连同包装和标签一起拍照。</translation>
    </message>
    <message id="advice.remedy.next.2">
        <source>Keep it closed. Photograph and record apart what lay beside it: bones, hides, pots.</source>
        <translation type="unfinished">保持封闭。旁边的物品（骨、皮、锅）分别拍照登记。</translation>
    </message>
    <message id="advice.remedy.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation type="unfinished">称重、封存并记下封条号。</translation>
    </message>
    <message id="advice.remedy.next.4">
        <source>Refer it: glue makers used bone of leopard, bear, dog, pig and cattle, and no photo tells which.</source>
        <translation type="unfinished">送鉴定：熬胶者用过豹、熊、狗、猪和牛的骨，照片分不出是哪一种。</translation>
    </message>
    <message id="advice.remedy.limit">
        <source>A photo cannot show what is inside. Even a test that finds bone does not name the animal.</source>
        <translation type="unfinished">照片看不出里面是什么。即使检出含骨，也不能说明是何种动物。</translation>
    </message>
    <message id="advice.meat.separates">
        <source>Meat without skin shows nothing that the eye can read. Look for skin, scales, hair or feet left on it.</source>
        <translation type="unfinished">不带皮的肉没有肉眼能辨认的特征。查看有无残留的皮、鳞片、毛或足。</translation>
    </message>
    <message id="advice.meat.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation type="unfinished">按原状连同包装和标签一起拍照。</translation>
    </message>
    <message id="advice.meat.next.2">
        <source>Photograph skin, scales, hair or feet left on it, and what lay beside it.</source>
        <translation type="unfinished">拍摄残留的皮、鳞片、毛或足，以及旁边的物品。</translation>
    </message>
    <message id="advice.meat.next.3">
        <source>Weigh it, put it in a tight container, seal it and write down the seal number.</source>
        <translation type="unfinished">称重，装入密闭容器，封存并记下封条号。</translation>
    </message>
    <message id="advice.meat.next.4">
        <source>Refer it: meat without skin cannot be judged by eye.</source>
        <translation type="unfinished">送鉴定：不带皮的肉无法用肉眼判断。</translation>
    </message>
    <message id="advice.meat.limit">
        <source>A photo of meat does not name the animal. What lay beside it is context, not identification.</source>
        <translation type="unfinished">肉的照片不能说明是何种动物。旁边的物品是背景情况，不是种类认定。</translation>
    </message>
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation type="unfinished">表面均匀，无天然管道；有气泡、浇铸痕或模具接缝。</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, a mould seam and a pattern that repeats.</source>
        <translation type="unfinished">用放大镜查看气泡、模具接缝和重复的花纹。</translation>
    </message>
    <message id="advice.resin.next.2">
        <source>Check whether lines truly cross and go into the depth; printed lines do not.</source>
        <translation type="unfinished">确认纹路是否真正交叉并深入内部；印制的则不会。</translation>
    </message>
    <message id="advice.resin.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation type="unfinished">与已知参照物并排比较。</translation>
    </message>
    <message id="advice.resin.next.4">
        <source>If it may hold pressed ivory dust, refer it: that is treated as ivory.</source>
        <translation type="unfinished">若可能含压制象牙粉，送鉴定：按象牙对待。</translation>
    </message>
    <message id="advice.resin.limit">
        <source>A cast piece may still hold ivory dust; a photo cannot show that.</source>
        <translation type="unfinished">浇铸件仍可能含象牙粉，照片看不出。</translation>
    </message>
    <message id="advice.tagua.separates">
        <source>A small piece with brown skin remains or a hollow centre, and no crossing lines.</source>
        <translation type="unfinished">小件，带褐色外皮残留或中空，无交叉纹路。</translation>
    </message>
    <message id="advice.tagua.next.1">
        <source>Look for brown skin remains and a hollow in the centre.</source>
        <translation type="unfinished">查看褐色外皮残留和中央空腔。</translation>
    </message>
    <message id="advice.tagua.next.2">
        <source>Measure it: a nut is only a few centimetres across.</source>
        <translation type="unfinished">测量尺寸：坚果直径只有几厘米。</translation>
    </message>
    <message id="advice.tagua.next.3">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation type="unfinished">查看切面有无交叉纹路；如有，按疑似象牙处理。</translation>
    </message>
    <message id="advice.tagua.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">有疑问时送实验室鉴定。</translation>
    </message>
    <message id="advice.tagua.limit">
        <source>Palm nuts vary, and a small polished bead may show none of these signs.</source>
        <translation type="unfinished">棕榈坚果差异大，小的抛光珠可能毫无上述特征。</translation>
    </message>
    <message id="advice.shell.separates">
        <source>Fine layers, a pearly shine or mottled colour, and no crossing lines. Do not take the mottling for the core of a walrus tusk.</source>
        <translation type="unfinished">细层、珍珠光泽或斑驳的颜色，无交叉纹路。不要把斑驳当成海象牙的内芯。</translation>
    </message>
    <message id="advice.shell.next.1">
        <source>Look with a lens for fine layers, and turn it in the light for a pearly shine.</source>
        <translation type="unfinished">用放大镜查看细层，在光下转动看珍珠光泽。</translation>
    </message>
    <message id="advice.shell.next.2">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation type="unfinished">查看切面有无交叉纹路；如有，按疑似象牙处理。</translation>
    </message>
    <message id="advice.shell.next.3">
        <source>If you have an ultraviolet lamp: mottling that stays visible fits shell.</source>
        <translation type="unfinished">如有紫外灯：斑驳仍可见，与贝壳相符。</translation>
    </message>
    <message id="advice.shell.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">有疑问时送实验室鉴定。</translation>
    </message>
    <message id="advice.shell.limit">
        <source>Mottling does not show the species; the final check is made in a laboratory.</source>
        <translation type="unfinished">斑驳不能说明物种；最后的检验在实验室进行。</translation>
    </message>
    <message id="advice.printed_plush.separates">
        <source>A woven or knitted backing and hair of one length. Skin has a skin side, underwool and hair roots.</source>
        <translation type="unfinished">背面为机织或针织，毛长一致。真皮有皮面、绒毛和毛根。</translation>
    </message>
    <message id="advice.printed_plush.next.1">
        <source>Turn it over and photograph the back.</source>
        <translation type="unfinished">翻过来拍摄背面。</translation>
    </message>
    <message id="advice.printed_plush.next.2">
        <source>Look at the edge: fabric threads or skin?</source>
        <translation type="unfinished">查看边缘：是织线还是皮？</translation>
    </message>
    <message id="advice.printed_plush.next.3">
        <source>Part the hair and photograph its base.</source>
        <translation type="unfinished">拨开毛，拍摄根部。</translation>
    </message>
    <message id="advice.printed_plush.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">有疑问时送实验室鉴定。</translation>
    </message>
    <message id="advice.printed_plush.limit">
        <source>A photo of the hair side alone cannot show the backing.</source>
        <translation type="unfinished">只拍毛面看不到背面材料。</translation>
    </message>
    <message id="advice.cattle_horn.separates">
        <source>Hollow, curved, rough cross grooves; rhino horn is dense, of hair-like fibres. Chips lack the outer ridges and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">中空、弯曲、有粗横沟；犀牛角致密，由毛状纤维构成。角碎片没有穿山甲鳞片的外面纵棱和内面弓形棱。</translation>
    </message>
    <message id="advice.cattle_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation type="unfinished">拍摄基部：中空还是充满纤维？</translation>
    </message>
    <message id="advice.cattle_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation type="unfinished">从侧面拍摄整件，放一把尺。</translation>
    </message>
    <message id="advice.cattle_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation type="unfinished">查看已有断口或切口有无紧密纤维。</translation>
    </message>
    <message id="advice.cattle_horn.next.4">
        <source>Chips: look through the whole bag for neat outer ridges and a bow-shaped inner ridge; if one piece shows both, treat the lot as suspected.</source>
        <translation type="unfinished">若为碎片，检查整袋，看外面有无整齐纵棱、内面有无弓形棱；若有一片两种棱都有，整批按可疑处理。</translation>
    </message>
    <message id="advice.cattle_horn.next.5">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">有疑问时送实验室鉴定。</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation type="unfinished">抛光的角尖从照片看不出来自何种动物。</translation>
    </message>
    <message id="advice.fish_scales.separates">
        <source>Thin and clear, with fine rings round one middle. Fish scales lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">薄而透明，细环围绕一个中心。鱼鳞没有穿山甲鳞片的外面纵棱和内面弓形棱。</translation>
    </message>
    <message id="advice.fish_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">拍摄数片的正反两面和侧面，放一把尺。</translation>
    </message>
    <message id="advice.fish_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">查看外面有无整齐纵棱，内面有无弓形棱。</translation>
    </message>
    <message id="advice.fish_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">检查整袋：货物常有混装。</translation>
    </message>
    <message id="advice.fish_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">若有一片两种棱都有，整批按可疑处理并送鉴定。</translation>
    </message>
    <message id="advice.fish_scales.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">袋装照片只能看到上层。</translation>
    </message>
    <message id="advice.cone_scales.separates">
        <source>A thick, woody end. Scales of a cone lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">一端厚而木质。松果鳞片没有穿山甲鳞片的外面纵棱和内面弓形棱。</translation>
    </message>
    <message id="advice.cone_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">拍摄数片的正反两面和侧面，放一把尺。</translation>
    </message>
    <message id="advice.cone_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">查看外面有无整齐纵棱，内面有无弓形棱。</translation>
    </message>
    <message id="advice.cone_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">检查整袋：货物常有混装。</translation>
    </message>
    <message id="advice.cone_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">若有一片两种棱都有，整批按可疑处理并送鉴定。</translation>
    </message>
    <message id="advice.cone_scales.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">袋装照片只能看到上层。</translation>
    </message>
    <message id="advice.seed_pods.separates">
        <source>Pods and husks lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation type="unfinished">果荚和外壳没有穿山甲鳞片的外面纵棱和内面弓形棱。</translation>
    </message>
    <message id="advice.seed_pods.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">拍摄数片的正反两面和侧面，放一把尺。</translation>
    </message>
    <message id="advice.seed_pods.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">查看外面有无整齐纵棱，内面有无弓形棱。</translation>
    </message>
    <message id="advice.seed_pods.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">检查整袋：货物常有混装。</translation>
    </message>
    <message id="advice.seed_pods.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">若有一片两种棱都有，整批按可疑处理并送鉴定。</translation>
    </message>
    <message id="advice.seed_pods.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation type="unfinished">袋装照片只能看到上层。</translation>
    </message>
    <message id="advice.plastic_scales.separates">
        <source>Clean, hard pieces, all alike, often of one colour, with edges that curl the wrong way. Real scales are worn and irregular.</source>
        <translation type="unfinished">干净、坚硬、完全相同，常为单一颜色，边缘卷曲方向不对。真鳞片有磨损、不规则。</translation>
    </message>
    <message id="advice.plastic_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">拍摄数片的正反两面和侧面，放一把尺。</translation>
    </message>
    <message id="advice.plastic_scales.next.2">
        <source>Look for ridges that are the same on every piece, a mould seam and the stub of the pour.</source>
        <translation type="unfinished">查看每片相同的棱、模具接缝和浇口残柄。</translation>
    </message>
    <message id="advice.plastic_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">检查整袋：货物常有混装。</translation>
    </message>
    <message id="advice.plastic_scales.next.4">
        <source>If pieces differ, or one shows skin, fat or hair, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">若各片不同，或有一片带皮、脂或毛，整批按可疑处理并送鉴定。</translation>
    </message>
    <message id="advice.plastic_scales.limit">
        <source>Cleanness alone does not decide: processed pangolin scale can lack scratches too.</source>
        <translation type="unfinished">仅凭干净不能判断：炮制过的穿山甲鳞片也可能没有划痕。</translation>
    </message>
    <message id="advice.none.separates">
        <source>The model knows no thing that looks like this. That says nothing about what it is.</source>
        <translation type="unfinished">模型没有见过类似的东西。这并不说明它是什么。</translation>
    </message>
    <message id="advice.none.next.1">
        <source>Photograph the object alone on a plain ground.</source>
        <translation type="unfinished">在素色背景上单独拍摄该物体。</translation>
    </message>
    <message id="advice.none.next.2">
        <source>Fill the picture with it and show any cut face.</source>
        <translation type="unfinished">让物体充满画面，并拍到切面。</translation>
    </message>
    <message id="advice.none.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation type="unfinished">再拍特写，画面中放一把尺。</translation>
    </message>
    <message id="advice.none.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">有疑问时送实验室鉴定。</translation>
    </message>
    <message id="advice.none.limit">
        <source>An unknown look-alike can pass as a known product, and the other way round.</source>
        <translation type="unfinished">未知的相似物可能被当作已知产品，反之亦然。</translation>
    </message>
</context>
</TS>
