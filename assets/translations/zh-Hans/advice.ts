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
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving with similar lines is known.</source>
        <translation type="unfinished">照片不能说明来自哪种象、生活在哪里或年代多久。已知有一件河马牙雕刻带有类似纹路。</translation>
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
        <source>Look for crossing lines on a face cut across.</source>
        <translation type="unfinished">在横切面上寻找交叉纹路。</translation>
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
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face.</source>
        <translation type="unfinished">外面宽端有整齐的纵棱，内面有一道横向弓形棱。</translation>
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
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation type="unfinished">表面均匀，无天然管道；有气泡、浇注痕或模缝。</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, seams and a pattern that repeats.</source>
        <translation type="unfinished">用放大镜查看气泡、模缝和重复的花纹。</translation>
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
        <source>Hollow, curved, with rough cross grooves. Rhino horn is dense, of packed hair-like fibres, with a rough fibrous base.</source>
        <translation type="unfinished">中空、弯曲、有粗横沟。犀牛角致密，由紧密毛状纤维构成，基部粗糙如纤维海绵。</translation>
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
        <source>In doubt, refer it to the laboratory.</source>
        <translation type="unfinished">有疑问时送实验室鉴定。</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation type="unfinished">抛光的角尖从照片看不出来自何种动物。</translation>
    </message>
    <message id="advice.horn_chips.separates">
        <source>Horn and hoof chips lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale; edges are uneven.</source>
        <translation type="unfinished">角、蹄碎片没有穿山甲鳞片的外面纵棱和内面弓形棱；边缘不齐。</translation>
    </message>
    <message id="advice.horn_chips.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation type="unfinished">拍摄数片的正反两面和侧面，放一把尺。</translation>
    </message>
    <message id="advice.horn_chips.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation type="unfinished">查看外面有无整齐纵棱，内面有无弓形棱。</translation>
    </message>
    <message id="advice.horn_chips.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation type="unfinished">检查整袋：货物常有混装。</translation>
    </message>
    <message id="advice.horn_chips.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation type="unfinished">若有一片两种棱都有，整批按可疑处理并送鉴定。</translation>
    </message>
    <message id="advice.horn_chips.limit">
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
