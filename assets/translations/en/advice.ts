<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>advice</name>
    <message id="advice.proboscidean_ivory.separates">
        <source>Fine crossing lines on a face cut across. Near the outer edge, wide angles fit elephant, narrow ones mammoth; what lies between stays open.</source>
        <translation>Fine crossing lines on a face cut across. Near the outer edge, wide angles fit elephant, narrow ones mammoth; what lies between stays open.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.1">
        <source>Check that the face is cut across, not along: crossing lines show only there. Without them it can still be ivory.</source>
        <translation>Check that the face is cut across, not along: crossing lines show only there. Without them it can still be ivory.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.2">
        <source>Measure the crossing lines near the outer edge, five angles of each kind on one cut. One angle alone decides nothing.</source>
        <translation>Measure the crossing lines near the outer edge, five angles of each kind on one cut. One angle alone decides nothing.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation>Photograph it again close up, with a ruler in the picture.</translation>
    </message>
    <message id="advice.proboscidean_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.proboscidean_ivory.limit">
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving with similar lines is known.</source>
        <translation>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving with similar lines is known.</translation>
    </message>
    <message id="advice.tusk.separates">
        <source>Elephant tusks are round or oval in section. Other tusks can be roundish too: look for crossing lines on a face cut across.</source>
        <translation>Elephant tusks are round or oval in section. Other tusks can be roundish too: look for crossing lines on a face cut across.</translation>
    </message>
    <message id="advice.tusk.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation>Photograph the whole tusk with a tape, then base, tip and any cut face.</translation>
    </message>
    <message id="advice.tusk.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation>Look for crossing lines on a face cut across.</translation>
    </message>
    <message id="advice.tusk.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.tusk.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.tusk.limit">
        <source>Length and outline alone do not name the animal: walrus tusks reach about a metre too.</source>
        <translation>Length and outline alone do not name the animal: walrus tusks reach about a metre too.</translation>
    </message>
    <message id="advice.pangolin_scales.separates">
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face.</source>
        <translation>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face.</translation>
    </message>
    <message id="advice.pangolin_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation>Photograph both faces and the side of several pieces, with a ruler.</translation>
    </message>
    <message id="advice.pangolin_scales.next.2">
        <source>Leave remains of skin, fat or hair on the scales.</source>
        <translation>Leave remains of skin, fat or hair on the scales.</translation>
    </message>
    <message id="advice.pangolin_scales.next.3">
        <source>Sort and weigh each kind apart. A number of animals is always a range, with its conversion factor.</source>
        <translation>Sort and weigh each kind apart. A number of animals is always a range, with its conversion factor.</translation>
    </message>
    <message id="advice.pangolin_scales.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.pangolin_scales.limit">
        <source>Loose scales do not show the species: only a laboratory can tell.</source>
        <translation>Loose scales do not show the species: only a laboratory can tell.</translation>
    </message>
    <message id="advice.tiger_skin.separates">
        <source>On tiger skin the stripes stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation>On tiger skin the stripes stay visible where the hair is thin; painted stripes sit on the hair only.</translation>
    </message>
    <message id="advice.tiger_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</translation>
    </message>
    <message id="advice.tiger_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</translation>
    </message>
    <message id="advice.tiger_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.tiger_skin.next.4">
        <source>Refer it to the laboratory: dyed dog skin and altered cow hide are known.</source>
        <translation>Refer it to the laboratory: dyed dog skin and altered cow hide are known.</translation>
    </message>
    <message id="advice.tiger_skin.limit">
        <source>A photo cannot show where the animal lived or how old it was. A painted skin can still come from a protected cat.</source>
        <translation>A photo cannot show where the animal lived or how old it was. A painted skin can still come from a protected cat.</translation>
    </message>
    <message id="advice.hippo_ivory.separates">
        <source>Fine lines that follow the outline, and a seam or arched zone at the centre; ridged hard enamel outside.</source>
        <translation>Fine lines that follow the outline, and a seam or arched zone at the centre; ridged hard enamel outside.</translation>
    </message>
    <message id="advice.hippo_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation>Photograph the face cut across, from the centre to the edge.</translation>
    </message>
    <message id="advice.hippo_ivory.next.2">
        <source>Look for ridged enamel on the outside.</source>
        <translation>Look for ridged enamel on the outside.</translation>
    </message>
    <message id="advice.hippo_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation>Photograph it again close up, with a ruler in the picture.</translation>
    </message>
    <message id="advice.hippo_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.hippo_ivory.limit">
        <source>Once enamel and centre are carved away, a photo cannot tell it from other ivory.</source>
        <translation>Once enamel and centre are carved away, a photo cannot tell it from other ivory.</translation>
    </message>
    <message id="advice.leopard_skin.separates">
        <source>Rosettes: spots in rings. Cheetahs have solid spots, clouded leopards large cloud-like blotches.</source>
        <translation>Rosettes: spots in rings. Cheetahs have solid spots, clouded leopards large cloud-like blotches.</translation>
    </message>
    <message id="advice.leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</translation>
    </message>
    <message id="advice.leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</translation>
    </message>
    <message id="advice.leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.leopard_skin.limit">
        <source>A photo cannot tell leopard from jaguar without the origin, and cannot settle a small cut piece.</source>
        <translation>A photo cannot tell leopard from jaguar without the origin, and cannot settle a small cut piece.</translation>
    </message>
    <message id="advice.bone.separates">
        <source>Small pits or dark streaks of blood channels under a 10x lens, and no crossing lines.</source>
        <translation>Small pits or dark streaks of blood channels under a 10x lens, and no crossing lines.</translation>
    </message>
    <message id="advice.bone.next.1">
        <source>Photograph it as found: dirt in the pores is a sign, and cleaning removes it.</source>
        <translation>Photograph it as found: dirt in the pores is a sign, and cleaning removes it.</translation>
    </message>
    <message id="advice.bone.next.2">
        <source>Look with a lens for pits, joints and filler.</source>
        <translation>Look with a lens for pits, joints and filler.</translation>
    </message>
    <message id="advice.bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.bone.next.4">
        <source>Refer it: bone may come from a protected animal.</source>
        <translation>Refer it: bone may come from a protected animal.</translation>
    </message>
    <message id="advice.bone.limit">
        <source>The eye cannot tell which animal a bone came from.</source>
        <translation>The eye cannot tell which animal a bone came from.</translation>
    </message>
    <message id="advice.painted_skin.separates">
        <source>Painted stripes sit on the hair only. Stripes that mirror each other left and right are suspicious.</source>
        <translation>Painted stripes sit on the hair only. Stripes that mirror each other left and right are suspicious.</translation>
    </message>
    <message id="advice.painted_skin.next.1">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</translation>
    </message>
    <message id="advice.painted_skin.next.2">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</translation>
    </message>
    <message id="advice.painted_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.painted_skin.next.4">
        <source>Refer it: the hide below the paint may be a protected cat's.</source>
        <translation>Refer it: the hide below the paint may be a protected cat's.</translation>
    </message>
    <message id="advice.painted_skin.limit">
        <source>A photo cannot show which animal's hide lies below the paint.</source>
        <translation>A photo cannot show which animal's hide lies below the paint.</translation>
    </message>
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation>An even surface without natural channels; bubbles, a pour mark or a mould seam.</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, seams and a pattern that repeats.</source>
        <translation>Look with a lens for bubbles, seams and a pattern that repeats.</translation>
    </message>
    <message id="advice.resin.next.2">
        <source>Check whether lines truly cross and go into the depth; printed lines do not.</source>
        <translation>Check whether lines truly cross and go into the depth; printed lines do not.</translation>
    </message>
    <message id="advice.resin.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation>Compare it side by side with known reference pieces.</translation>
    </message>
    <message id="advice.resin.next.4">
        <source>If it may hold pressed ivory dust, refer it: that is treated as ivory.</source>
        <translation>If it may hold pressed ivory dust, refer it: that is treated as ivory.</translation>
    </message>
    <message id="advice.resin.limit">
        <source>A cast piece may still hold ivory dust; a photo cannot show that.</source>
        <translation>A cast piece may still hold ivory dust; a photo cannot show that.</translation>
    </message>
    <message id="advice.tagua.separates">
        <source>A small piece with brown skin remains or a hollow centre, and no crossing lines.</source>
        <translation>A small piece with brown skin remains or a hollow centre, and no crossing lines.</translation>
    </message>
    <message id="advice.tagua.next.1">
        <source>Look for brown skin remains and a hollow in the centre.</source>
        <translation>Look for brown skin remains and a hollow in the centre.</translation>
    </message>
    <message id="advice.tagua.next.2">
        <source>Measure it: a nut is only a few centimetres across.</source>
        <translation>Measure it: a nut is only a few centimetres across.</translation>
    </message>
    <message id="advice.tagua.next.3">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</translation>
    </message>
    <message id="advice.tagua.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation>In doubt, refer it to the laboratory.</translation>
    </message>
    <message id="advice.tagua.limit">
        <source>Palm nuts vary, and a small polished bead may show none of these signs.</source>
        <translation>Palm nuts vary, and a small polished bead may show none of these signs.</translation>
    </message>
    <message id="advice.printed_plush.separates">
        <source>A woven or knitted backing and hair of one length. Skin has a skin side, underwool and hair roots.</source>
        <translation>A woven or knitted backing and hair of one length. Skin has a skin side, underwool and hair roots.</translation>
    </message>
    <message id="advice.printed_plush.next.1">
        <source>Turn it over and photograph the back.</source>
        <translation>Turn it over and photograph the back.</translation>
    </message>
    <message id="advice.printed_plush.next.2">
        <source>Look at the edge: fabric threads or skin?</source>
        <translation>Look at the edge: fabric threads or skin?</translation>
    </message>
    <message id="advice.printed_plush.next.3">
        <source>Part the hair and photograph its base.</source>
        <translation>Part the hair and photograph its base.</translation>
    </message>
    <message id="advice.printed_plush.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation>In doubt, refer it to the laboratory.</translation>
    </message>
    <message id="advice.printed_plush.limit">
        <source>A photo of the hair side alone cannot show the backing.</source>
        <translation>A photo of the hair side alone cannot show the backing.</translation>
    </message>
    <message id="advice.cattle_horn.separates">
        <source>Hollow, curved, with rough cross grooves. Rhino horn is dense, of packed hair-like fibres, with a rough fibrous base.</source>
        <translation>Hollow, curved, with rough cross grooves. Rhino horn is dense, of packed hair-like fibres, with a rough fibrous base.</translation>
    </message>
    <message id="advice.cattle_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation>Photograph the base: hollow, or filled with fibres?</translation>
    </message>
    <message id="advice.cattle_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation>Photograph the whole piece from the side, with a ruler.</translation>
    </message>
    <message id="advice.cattle_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation>Look at any end that is already broken or cut for packed fibres.</translation>
    </message>
    <message id="advice.cattle_horn.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation>In doubt, refer it to the laboratory.</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation>A polished tip does not show in a photo which animal it came from.</translation>
    </message>
    <message id="advice.horn_chips.separates">
        <source>Horn and hoof chips lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale; edges are uneven.</source>
        <translation>Horn and hoof chips lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale; edges are uneven.</translation>
    </message>
    <message id="advice.horn_chips.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation>Photograph both faces and the side of several pieces, with a ruler.</translation>
    </message>
    <message id="advice.horn_chips.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</translation>
    </message>
    <message id="advice.horn_chips.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation>Look through the whole bag: lots are often mixed.</translation>
    </message>
    <message id="advice.horn_chips.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation>If one piece shows both ridges, treat the lot as suspected and refer it.</translation>
    </message>
    <message id="advice.horn_chips.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation>A photo of a bag shows only the pieces on top.</translation>
    </message>
    <message id="advice.seed_pods.separates">
        <source>Pods and husks lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation>Pods and husks lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</translation>
    </message>
    <message id="advice.seed_pods.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation>Photograph both faces and the side of several pieces, with a ruler.</translation>
    </message>
    <message id="advice.seed_pods.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</translation>
    </message>
    <message id="advice.seed_pods.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation>Look through the whole bag: lots are often mixed.</translation>
    </message>
    <message id="advice.seed_pods.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation>If one piece shows both ridges, treat the lot as suspected and refer it.</translation>
    </message>
    <message id="advice.seed_pods.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation>A photo of a bag shows only the pieces on top.</translation>
    </message>
    <message id="advice.none.separates">
        <source>The model knows no thing that looks like this. That says nothing about what it is.</source>
        <translation>The model knows no thing that looks like this. That says nothing about what it is.</translation>
    </message>
    <message id="advice.none.next.1">
        <source>Photograph the object alone on a plain ground.</source>
        <translation>Photograph the object alone on a plain ground.</translation>
    </message>
    <message id="advice.none.next.2">
        <source>Fill the picture with it and show any cut face.</source>
        <translation>Fill the picture with it and show any cut face.</translation>
    </message>
    <message id="advice.none.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation>Photograph it again close up, with a ruler in the picture.</translation>
    </message>
    <message id="advice.none.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation>In doubt, refer it to the laboratory.</translation>
    </message>
    <message id="advice.none.limit">
        <source>An unknown look-alike can pass as a known product, and the other way round.</source>
        <translation>An unknown look-alike can pass as a known product, and the other way round.</translation>
    </message>
</context>
</TS>
