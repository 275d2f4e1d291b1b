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
        <source>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving and resins with similar lines are known.</source>
        <translation>A photo cannot show which elephant it came from, where it lived or how old it is. A hippopotamus carving and resins with similar lines are known.</translation>
    </message>
    <message id="advice.worked_ivory.separates">
        <source>Crossing lines on any face cut across. Pits or dark streaks fit bone; bubbles, a pour mark or a mould seam fit a cast piece.</source>
        <translation>Crossing lines on any face cut across. Pits or dark streaks fit bone; bubbles, a pour mark or a mould seam fit a cast piece.</translation>
    </message>
    <message id="advice.worked_ivory.next.1">
        <source>Look on ends, rims and the base for a face cut across. Without crossing lines it can still be ivory.</source>
        <translation>Look on ends, rims and the base for a face cut across. Without crossing lines it can still be ivory.</translation>
    </message>
    <message id="advice.worked_ivory.next.2">
        <source>Look with a lens for pits, dark streaks, bubbles and seams.</source>
        <translation>Look with a lens for pits, dark streaks, bubbles and seams.</translation>
    </message>
    <message id="advice.worked_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation>Photograph it again close up, with a ruler in the picture.</translation>
    </message>
    <message id="advice.worked_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.worked_ivory.limit">
        <source>Shape and motif do not show the material. Carvings are the hard case, and good imitations are hard to tell apart in a photo.</source>
        <translation>Shape and motif do not show the material. Carvings are the hard case, and good imitations are hard to tell apart in a photo.</translation>
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
        <source>Look for crossing lines on a face cut across, and for joints, filler or a marrow channel: tusks made of cattle bone are known.</source>
        <translation>Look for crossing lines on a face cut across, and for joints, filler or a marrow channel: tusks made of cattle bone are known.</translation>
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
        <source>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face. Moulded copies are clean and all alike.</source>
        <translation>Neat lengthwise ridges on the outer face at the wide end, and a bow-shaped ridge across the inner face. Moulded copies are clean and all alike.</translation>
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
    <message id="advice.pangolin_processed.separates">
        <source>Swollen, curled and golden yellow; the ridges of raw scale may be gone. A piece already broken shows layers. Do not take it for food or plastic.</source>
        <translation>Swollen, curled and golden yellow; the ridges of raw scale may be gone. A piece already broken shows layers. Do not take it for food or plastic.</translation>
    </message>
    <message id="advice.pangolin_processed.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation>Photograph both faces and the side of several pieces, with a ruler.</translation>
    </message>
    <message id="advice.pangolin_processed.next.2">
        <source>Photograph the edge of a piece that is already broken.</source>
        <translation>Photograph the edge of a piece that is already broken.</translation>
    </message>
    <message id="advice.pangolin_processed.next.3">
        <source>Sort and weigh it apart from raw scale; as evidence it counts the same.</source>
        <translation>Sort and weigh it apart from raw scale; as evidence it counts the same.</translation>
    </message>
    <message id="advice.pangolin_processed.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.pangolin_processed.limit">
        <source>Loose scales do not show the species. Clean pieces without scratches can be processed scale too.</source>
        <translation>Loose scales do not show the species. Clean pieces without scratches can be processed scale too.</translation>
    </message>
    <message id="advice.pangolin_skin.separates">
        <source>Horny scales that overlap, fixed in skin: among mammals only pangolins carry them. Skin, fat or hair at the base supports real scale.</source>
        <translation>Horny scales that overlap, fixed in skin: among mammals only pangolins carry them. Skin, fat or hair at the base supports real scale.</translation>
    </message>
    <message id="advice.pangolin_skin.next.1">
        <source>Photograph it as found, then the whole skin with a tape: total length and tail.</source>
        <translation>Photograph it as found, then the whole skin with a tape: total length and tail.</translation>
    </message>
    <message id="advice.pangolin_skin.next.2">
        <source>Photograph scales and underside close up; leave skin, fat and hair in place.</source>
        <translation>Photograph scales and underside close up; leave skin, fat and hair in place.</translation>
    </message>
    <message id="advice.pangolin_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.pangolin_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.pangolin_skin.limit">
        <source>No single feature names the species: that takes several features of a whole animal, or the laboratory.</source>
        <translation>No single feature names the species: that takes several features of a whole animal, or the laboratory.</translation>
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
    <message id="advice.walrus_ivory.separates">
        <source>A marbled, oatmeal-like core; thin cracks run in from the rind; no crossing lines. Mottled shell can be taken for the core.</source>
        <translation>A marbled, oatmeal-like core; thin cracks run in from the rind; no crossing lines. Mottled shell can be taken for the core.</translation>
    </message>
    <message id="advice.walrus_ivory.next.1">
        <source>Photograph the face cut across, from the centre to the edge.</source>
        <translation>Photograph the face cut across, from the centre to the edge.</translation>
    </message>
    <message id="advice.walrus_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation>Look for crossing lines on a face cut across.</translation>
    </message>
    <message id="advice.walrus_ivory.next.3">
        <source>Photograph it again close up, with a ruler in the picture.</source>
        <translation>Photograph it again close up, with a ruler in the picture.</translation>
    </message>
    <message id="advice.walrus_ivory.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.walrus_ivory.limit">
        <source>A piece of the outer layer alone does not show walrus, and length does not tell it from elephant.</source>
        <translation>A piece of the outer layer alone does not show walrus, and length does not tell it from elephant.</translation>
    </message>
    <message id="advice.hornbill_casque.separates">
        <source>Yellow with a bright red edge, the pale part blotchy rather than even. Do not take it for dyed ivory or amber; bubbles or a mould seam fit a cast piece.</source>
        <translation>Yellow with a bright red edge, the pale part blotchy rather than even. Do not take it for dyed ivory or amber; bubbles or a mould seam fit a cast piece.</translation>
    </message>
    <message id="advice.hornbill_casque.next.1">
        <source>Photograph the red edge and the pale part in daylight.</source>
        <translation>Photograph the red edge and the pale part in daylight.</translation>
    </message>
    <message id="advice.hornbill_casque.next.2">
        <source>Measure it: a block from one casque is at most about 8 × 5 × 2.5 cm; look for joints in a larger piece.</source>
        <translation>Measure it: a block from one casque is at most about 8 × 5 × 2.5 cm; look for joints in a larger piece.</translation>
    </message>
    <message id="advice.hornbill_casque.next.3">
        <source>Look with a lens for bubbles and a mould seam.</source>
        <translation>Look with a lens for bubbles and a mould seam.</translation>
    </message>
    <message id="advice.hornbill_casque.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.hornbill_casque.limit">
        <source>The red layer may have been carved off; then a photo shows nothing for certain.</source>
        <translation>The red layer may have been carved off; then a photo shows nothing for certain.</translation>
    </message>
    <message id="advice.rhino_horn.separates">
        <source>Dense, of packed hair-like fibres, oval in section; a rough fibrous base without a bone core. Buffalo horn is hollow, with rough cross grooves.</source>
        <translation>Dense, of packed hair-like fibres, oval in section; a rough fibrous base without a bone core. Buffalo horn is hollow, with rough cross grooves.</translation>
    </message>
    <message id="advice.rhino_horn.next.1">
        <source>Photograph the base: hollow, or filled with fibres?</source>
        <translation>Photograph the base: hollow, or filled with fibres?</translation>
    </message>
    <message id="advice.rhino_horn.next.2">
        <source>Photograph the whole piece from the side, with a ruler.</source>
        <translation>Photograph the whole piece from the side, with a ruler.</translation>
    </message>
    <message id="advice.rhino_horn.next.3">
        <source>Look at any end that is already broken or cut for packed fibres.</source>
        <translation>Look at any end that is already broken or cut for packed fibres.</translation>
    </message>
    <message id="advice.rhino_horn.next.4">
        <source>Refer it to the laboratory: copies of cattle horn, wood, plastic, resin and even human hair are known.</source>
        <translation>Refer it to the laboratory: copies of cattle horn, wood, plastic, resin and even human hair are known.</translation>
    </message>
    <message id="advice.rhino_horn.limit">
        <source>A photo does not show the species or where the horn comes from. Fibres alone do not decide.</source>
        <translation>A photo does not show the species or where the horn comes from. Fibres alone do not decide.</translation>
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
    <message id="advice.clouded_leopard_skin.separates">
        <source>Large, irregular, cloud-like blotches on a greyish ground, and a very long tail. Leopards have rosettes: spots in rings.</source>
        <translation>Large, irregular, cloud-like blotches on a greyish ground, and a very long tail. Leopards have rosettes: spots in rings.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.next.4">
        <source>Refer it to the laboratory; leave the object as it is.</source>
        <translation>Refer it to the laboratory; leave the object as it is.</translation>
    </message>
    <message id="advice.clouded_leopard_skin.limit">
        <source>A photo cannot settle a small cut piece, nor show whether the hair was dyed.</source>
        <translation>A photo cannot settle a small cut piece, nor show whether the hair was dyed.</translation>
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
    <message id="advice.long_bone.separates">
        <source>Widened joint ends, a marrow channel and small pits, and no crossing lines on a face cut across: this fits bone.</source>
        <translation>Widened joint ends, a marrow channel and small pits, and no crossing lines on a face cut across: this fits bone.</translation>
    </message>
    <message id="advice.long_bone.next.1">
        <source>Photograph the whole bone with a tape, then both ends and any cut face.</source>
        <translation>Photograph the whole bone with a tape, then both ends and any cut face.</translation>
    </message>
    <message id="advice.long_bone.next.2">
        <source>Look for a skull or jaws with it; keep them whole and record each item apart.</source>
        <translation>Look for a skull or jaws with it; keep them whole and record each item apart.</translation>
    </message>
    <message id="advice.long_bone.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.long_bone.next.4">
        <source>Refer it: a loose bone does not name the animal, and it may come from a protected one.</source>
        <translation>Refer it: a loose bone does not name the animal, and it may come from a protected one.</translation>
    </message>
    <message id="advice.long_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal.</source>
        <translation>Without the skull, a photo shows at most a bone of a large animal.</translation>
    </message>
    <message id="advice.warthog_ivory.separates">
        <source>Small, strongly curved, three- or four-sided in section, with grooves and a nerve dot in the middle; no crossing lines.</source>
        <translation>Small, strongly curved, three- or four-sided in section, with grooves and a nerve dot in the middle; no crossing lines.</translation>
    </message>
    <message id="advice.warthog_ivory.next.1">
        <source>Photograph the whole tusk with a tape, then base, tip and any cut face.</source>
        <translation>Photograph the whole tusk with a tape, then base, tip and any cut face.</translation>
    </message>
    <message id="advice.warthog_ivory.next.2">
        <source>Look for crossing lines on a face cut across.</source>
        <translation>Look for crossing lines on a face cut across.</translation>
    </message>
    <message id="advice.warthog_ivory.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.warthog_ivory.next.4">
        <source>Refer it: a small tusk is easily taken for an elephant's, and no photo settles which animal.</source>
        <translation>Refer it: a small tusk is easily taken for an elephant's, and no photo settles which animal.</translation>
    </message>
    <message id="advice.warthog_ivory.limit">
        <source>Boar and warthog tusks share outline and nerve dot, and a carved piece may show neither.</source>
        <translation>Boar and warthog tusks share outline and nerve dot, and a carved piece may show neither.</translation>
    </message>
    <message id="advice.claw.separates">
        <source>Underneath, a mammal's horny sheath meets only partly; a bird's wraps the claw completely. A mould seam, bubbles or a pour mark fit a cast piece.</source>
        <translation>Underneath, a mammal's horny sheath meets only partly; a bird's wraps the claw completely. A mould seam, bubbles or a pour mark fit a cast piece.</translation>
    </message>
    <message id="advice.claw.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation>Photograph both sides, the base and the underside, with a ruler.</translation>
    </message>
    <message id="advice.claw.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation>Look with a lens for a mould seam, bubbles and a pour mark.</translation>
    </message>
    <message id="advice.claw.next.3">
        <source>Do not write a species in the record.</source>
        <translation>Do not write a species in the record.</translation>
    </message>
    <message id="advice.claw.next.4">
        <source>Refer it: some claws seized as tiger or leopard turned out to be goat or cattle.</source>
        <translation>Refer it: some claws seized as tiger or leopard turned out to be goat or cattle.</translation>
    </message>
    <message id="advice.claw.limit">
        <source>A loose claw does not show which mammal it came from.</source>
        <translation>A loose claw does not show which mammal it came from.</translation>
    </message>
    <message id="advice.canine.separates">
        <source>A mould seam, bubbles or a pour mark fit a cast piece. Where none shows it may be a tooth, and a tooth does not name the animal.</source>
        <translation>A mould seam, bubbles or a pour mark fit a cast piece. Where none shows it may be a tooth, and a tooth does not name the animal.</translation>
    </message>
    <message id="advice.canine.next.1">
        <source>Photograph the whole tooth from both sides and the end of its root, with a ruler.</source>
        <translation>Photograph the whole tooth from both sides and the end of its root, with a ruler.</translation>
    </message>
    <message id="advice.canine.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation>Look with a lens for a mould seam, bubbles and a pour mark.</translation>
    </message>
    <message id="advice.canine.next.3">
        <source>Do not write a species in the record.</source>
        <translation>Do not write a species in the record.</translation>
    </message>
    <message id="advice.canine.next.4">
        <source>Refer it: tiger canines are copied in resin or replaced by bear canines.</source>
        <translation>Refer it: tiger canines are copied in resin or replaced by bear canines.</translation>
    </message>
    <message id="advice.canine.limit">
        <source>A loose tooth does not show which animal it came from.</source>
        <translation>A loose tooth does not show which animal it came from.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.separates">
        <source>A mould seam, trapped bubbles or a pour mark fit a cast claw or tooth. On a finished piece none of them may show.</source>
        <translation>A mould seam, trapped bubbles or a pour mark fit a cast claw or tooth. On a finished piece none of them may show.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.1">
        <source>Photograph both sides, the base and the underside, with a ruler.</source>
        <translation>Photograph both sides, the base and the underside, with a ruler.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.2">
        <source>Look with a lens for a mould seam, bubbles and a pour mark.</source>
        <translation>Look with a lens for a mould seam, bubbles and a pour mark.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.3">
        <source>Compare it side by side with known reference pieces.</source>
        <translation>Compare it side by side with known reference pieces.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.next.4">
        <source>Refer it: a tooth that is not a tiger's may be a protected bear's, and even specialists need the laboratory.</source>
        <translation>Refer it: a tooth that is not a tiger's may be a protected bear's, and even specialists need the laboratory.</translation>
    </message>
    <message id="advice.claw_or_tooth_cast.limit">
        <source>A photo does not show what was cast. Many copies are found only in the laboratory.</source>
        <translation>A photo does not show what was cast. Many copies are found only in the laboratory.</translation>
    </message>
    <message id="advice.zebra_skin.separates">
        <source>Broad dark bands on a pale ground. Tiger stripes are narrower and stay visible where the hair is thin; painted stripes sit on the hair only.</source>
        <translation>Broad dark bands on a pale ground. Tiger stripes are narrower and stay visible where the hair is thin; painted stripes sit on the hair only.</translation>
    </message>
    <message id="advice.zebra_skin.next.1">
        <source>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</source>
        <translation>Photograph it as found. Then lay the skin flat: both sides and the whole length, square on.</translation>
    </message>
    <message id="advice.zebra_skin.next.2">
        <source>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</source>
        <translation>Photograph the skin side and places where the hair is thin. Do not shave, wash or rub it.</translation>
    </message>
    <message id="advice.zebra_skin.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.zebra_skin.next.4">
        <source>Refer it: stripes may be painted, and the hide below may be a protected cat's.</source>
        <translation>Refer it: stripes may be painted, and the hide below may be a protected cat's.</translation>
    </message>
    <message id="advice.zebra_skin.limit">
        <source>A photo of the hair side cannot show whether stripes were painted, nor which animal's hide it is.</source>
        <translation>A photo of the hair side cannot show whether stripes were painted, nor which animal's hide it is.</translation>
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
    <message id="advice.remedy.separates">
        <source>Nothing in glue, wine or powder can be read by eye. A label says what is claimed, not what is inside.</source>
        <translation>Nothing in glue, wine or powder can be read by eye. A label says what is claimed, not what is inside.</translation>
    </message>
    <message id="advice.remedy.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation>Photograph it as found, with its wrapping and label.</translation>
    </message>
    <message id="advice.remedy.next.2">
        <source>Keep it closed. Photograph and record apart what lay beside it: bones, hides, pots.</source>
        <translation>Keep it closed. Photograph and record apart what lay beside it: bones, hides, pots.</translation>
    </message>
    <message id="advice.remedy.next.3">
        <source>Weigh it, seal it and write down the seal number.</source>
        <translation>Weigh it, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.remedy.next.4">
        <source>Refer it: glue makers used bone of leopard, bear, dog, pig and cattle, and no photo tells which.</source>
        <translation>Refer it: glue makers used bone of leopard, bear, dog, pig and cattle, and no photo tells which.</translation>
    </message>
    <message id="advice.remedy.limit">
        <source>A photo cannot show what is inside. Even a test that finds bone does not name the animal.</source>
        <translation>A photo cannot show what is inside. Even a test that finds bone does not name the animal.</translation>
    </message>
    <message id="advice.meat.separates">
        <source>Meat without skin shows nothing that the eye can read. Look for skin, scales, hair or feet left on it.</source>
        <translation>Meat without skin shows nothing that the eye can read. Look for skin, scales, hair or feet left on it.</translation>
    </message>
    <message id="advice.meat.next.1">
        <source>Photograph it as found, with its wrapping and label.</source>
        <translation>Photograph it as found, with its wrapping and label.</translation>
    </message>
    <message id="advice.meat.next.2">
        <source>Photograph skin, scales, hair or feet left on it, and what lay beside it.</source>
        <translation>Photograph skin, scales, hair or feet left on it, and what lay beside it.</translation>
    </message>
    <message id="advice.meat.next.3">
        <source>Weigh it, put it in a tight container, seal it and write down the seal number.</source>
        <translation>Weigh it, put it in a tight container, seal it and write down the seal number.</translation>
    </message>
    <message id="advice.meat.next.4">
        <source>Refer it: meat without skin cannot be judged by eye.</source>
        <translation>Refer it: meat without skin cannot be judged by eye.</translation>
    </message>
    <message id="advice.meat.limit">
        <source>A photo of meat does not name the animal. What lay beside it is context, not identification.</source>
        <translation>A photo of meat does not name the animal. What lay beside it is context, not identification.</translation>
    </message>
    <message id="advice.resin.separates">
        <source>An even surface without natural channels; bubbles, a pour mark or a mould seam.</source>
        <translation>An even surface without natural channels; bubbles, a pour mark or a mould seam.</translation>
    </message>
    <message id="advice.resin.next.1">
        <source>Look with a lens for bubbles, a mould seam and a pattern that repeats.</source>
        <translation>Look with a lens for bubbles, a mould seam and a pattern that repeats.</translation>
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
    <message id="advice.shell.separates">
        <source>Fine layers, a pearly shine or mottled colour, and no crossing lines. Do not take the mottling for the core of a walrus tusk.</source>
        <translation>Fine layers, a pearly shine or mottled colour, and no crossing lines. Do not take the mottling for the core of a walrus tusk.</translation>
    </message>
    <message id="advice.shell.next.1">
        <source>Look with a lens for fine layers, and turn it in the light for a pearly shine.</source>
        <translation>Look with a lens for fine layers, and turn it in the light for a pearly shine.</translation>
    </message>
    <message id="advice.shell.next.2">
        <source>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</source>
        <translation>Look at any cut face for crossing lines; if there are some, treat it as suspected ivory.</translation>
    </message>
    <message id="advice.shell.next.3">
        <source>If you have an ultraviolet lamp: mottling that stays visible fits shell.</source>
        <translation>If you have an ultraviolet lamp: mottling that stays visible fits shell.</translation>
    </message>
    <message id="advice.shell.next.4">
        <source>In doubt, refer it to the laboratory.</source>
        <translation>In doubt, refer it to the laboratory.</translation>
    </message>
    <message id="advice.shell.limit">
        <source>Mottling does not show the species; the final check is made in a laboratory.</source>
        <translation>Mottling does not show the species; the final check is made in a laboratory.</translation>
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
        <source>Hollow, curved, rough cross grooves; rhino horn is dense, of hair-like fibres. Chips lack the outer ridges and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation>Hollow, curved, rough cross grooves; rhino horn is dense, of hair-like fibres. Chips lack the outer ridges and the bow-shaped inner ridge of a pangolin scale.</translation>
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
        <source>Chips: look through the whole bag for neat outer ridges and a bow-shaped inner ridge; if one piece shows both, treat the lot as suspected.</source>
        <translation>Chips: look through the whole bag for neat outer ridges and a bow-shaped inner ridge; if one piece shows both, treat the lot as suspected.</translation>
    </message>
    <message id="advice.cattle_horn.next.5">
        <source>In doubt, refer it to the laboratory.</source>
        <translation>In doubt, refer it to the laboratory.</translation>
    </message>
    <message id="advice.cattle_horn.limit">
        <source>A polished tip does not show in a photo which animal it came from.</source>
        <translation>A polished tip does not show in a photo which animal it came from.</translation>
    </message>
    <message id="advice.fish_scales.separates">
        <source>Thin and clear, with fine rings round one middle. Fish scales lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation>Thin and clear, with fine rings round one middle. Fish scales lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</translation>
    </message>
    <message id="advice.fish_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation>Photograph both faces and the side of several pieces, with a ruler.</translation>
    </message>
    <message id="advice.fish_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</translation>
    </message>
    <message id="advice.fish_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation>Look through the whole bag: lots are often mixed.</translation>
    </message>
    <message id="advice.fish_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation>If one piece shows both ridges, treat the lot as suspected and refer it.</translation>
    </message>
    <message id="advice.fish_scales.limit">
        <source>A photo of a bag shows only the pieces on top.</source>
        <translation>A photo of a bag shows only the pieces on top.</translation>
    </message>
    <message id="advice.cone_scales.separates">
        <source>A thick, woody end. Scales of a cone lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</source>
        <translation>A thick, woody end. Scales of a cone lack the ridged outer face and the bow-shaped inner ridge of a pangolin scale.</translation>
    </message>
    <message id="advice.cone_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation>Photograph both faces and the side of several pieces, with a ruler.</translation>
    </message>
    <message id="advice.cone_scales.next.2">
        <source>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</source>
        <translation>Look for neat ridges on the outer face and a bow-shaped ridge on the inner face.</translation>
    </message>
    <message id="advice.cone_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation>Look through the whole bag: lots are often mixed.</translation>
    </message>
    <message id="advice.cone_scales.next.4">
        <source>If one piece shows both ridges, treat the lot as suspected and refer it.</source>
        <translation>If one piece shows both ridges, treat the lot as suspected and refer it.</translation>
    </message>
    <message id="advice.cone_scales.limit">
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
    <message id="advice.plastic_scales.separates">
        <source>Clean, hard pieces, all alike, often of one colour, with edges that curl the wrong way. Real scales are worn and irregular.</source>
        <translation>Clean, hard pieces, all alike, often of one colour, with edges that curl the wrong way. Real scales are worn and irregular.</translation>
    </message>
    <message id="advice.plastic_scales.next.1">
        <source>Photograph both faces and the side of several pieces, with a ruler.</source>
        <translation>Photograph both faces and the side of several pieces, with a ruler.</translation>
    </message>
    <message id="advice.plastic_scales.next.2">
        <source>Look for ridges that are the same on every piece, a mould seam and the stub of the pour.</source>
        <translation>Look for ridges that are the same on every piece, a mould seam and the stub of the pour.</translation>
    </message>
    <message id="advice.plastic_scales.next.3">
        <source>Look through the whole bag: lots are often mixed.</source>
        <translation>Look through the whole bag: lots are often mixed.</translation>
    </message>
    <message id="advice.plastic_scales.next.4">
        <source>If pieces differ, or one shows skin, fat or hair, treat the lot as suspected and refer it.</source>
        <translation>If pieces differ, or one shows skin, fat or hair, treat the lot as suspected and refer it.</translation>
    </message>
    <message id="advice.plastic_scales.limit">
        <source>Cleanness alone does not decide: processed pangolin scale can lack scratches too.</source>
        <translation>Cleanness alone does not decide: processed pangolin scale can lack scratches too.</translation>
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
