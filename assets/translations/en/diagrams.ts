<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>diagrams</name>
    <message id="diagrams.coat_patterns.title">
        <source>Coat patterns</source>
        <translation>Coat patterns</translation>
    </message>
    <message id="diagrams.coat_patterns.tiger">
        <source>Tiger: stripes that taper, break and fork</source>
        <translation>Tiger: stripes that taper, break and fork</translation>
    </message>
    <message id="diagrams.coat_patterns.leopard">
        <source>Leopard: rings of spots (rosettes)</source>
        <translation>Leopard: rings of spots (rosettes)</translation>
    </message>
    <message id="diagrams.coat_patterns.clouded">
        <source>Clouded leopard: large blotches on greyish ground</source>
        <translation>Clouded leopard: large blotches on greyish ground</translation>
    </message>
    <message id="diagrams.coat_patterns.cheetah">
        <source>Cheetah: solid spots</source>
        <translation>Cheetah: solid spots</translation>
    </message>
    <message id="diagrams.coat_patterns.zebra">
        <source>Zebra: broad black and white bands</source>
        <translation>Zebra: broad black and white bands</translation>
    </message>
    <message id="diagrams.coat_patterns.limit">
        <source>A small cut piece can be painted or printed, and a clouded leopard cannot be read from it. Leopard and jaguar cannot be told apart without the origin.</source>
        <translation>A small cut piece can be painted or printed, and a clouded leopard cannot be read from it. Leopard and jaguar cannot be told apart without the origin.</translation>
    </message>
    <message id="diagrams.skin_photo_set.title">
        <source>Photographs of a skin</source>
        <translation>Photographs of a skin</translation>
    </message>
    <message id="diagrams.skin_photo_set.whole">
        <source>1  Whole length, laid flat, with a scale</source>
        <translation>1  Whole length, laid flat, with a scale</translation>
    </message>
    <message id="diagrams.skin_photo_set.flanks">
        <source>2, 3  Each flank from straight above. The two sides differ.</source>
        <translation>2, 3  Each flank from straight above. The two sides differ.</translation>
    </message>
    <message id="diagrams.skin_photo_set.close">
        <source>4  Close views with a scale, bald or worn places too</source>
        <translation>4  Close views with a scale, bald or worn places too</translation>
    </message>
    <message id="diagrams.painted_hair.title">
        <source>Grown stripe and painted stripe, cut through</source>
        <translation>Grown stripe and painted stripe, cut through</translation>
    </message>
    <message id="diagrams.painted_hair.natural">
        <source>Grown: the dark stripe goes down to the hair roots and the skin.</source>
        <translation>Grown: the dark stripe goes down to the hair roots and the skin.</translation>
    </message>
    <message id="diagrams.painted_hair.painted">
        <source>Painted: the colour sits on the hair only. Which animal it was: cannot tell.</source>
        <translation>Painted: the colour sits on the hair only. Which animal it was: cannot tell.</translation>
    </message>
    <message id="diagrams.painted_hair.never">
        <source>Never shave, wash or rub an exhibit to test it. Refer.</source>
        <translation>Never shave, wash or rub an exhibit to test it. Refer.</translation>
    </message>
    <message id="diagrams.plush_or_skin.title">
        <source>Printed plush and skin, seen at the edge</source>
        <translation>Printed plush and skin, seen at the edge</translation>
    </message>
    <message id="diagrams.plush_or_skin.skin">
        <source>Skin: skin side, hair roots, short underwool and longer hair</source>
        <translation>Skin: skin side, hair roots, short underwool and longer hair</translation>
    </message>
    <message id="diagrams.plush_or_skin.plush">
        <source>Plush: knitted or woven backing, hair of one length</source>
        <translation>Plush: knitted or woven backing, hair of one length</translation>
    </message>
    <message id="diagrams.claw_underside.title">
        <source>Loose claw: look at the underside</source>
        <translation>Loose claw: look at the underside</translation>
    </message>
    <message id="diagrams.claw_underside.mammal">
        <source>Mammal: the sheath leaves a gap underneath</source>
        <translation>Mammal: the sheath leaves a gap underneath</translation>
    </message>
    <message id="diagrams.claw_underside.bird">
        <source>Bird: the sheath goes all the way round</source>
        <translation>Bird: the sheath goes all the way round</translation>
    </message>
    <message id="diagrams.claw_underside.limit">
        <source>Which mammal: cannot tell. Claws seized as tiger have proved to be goat and cattle. Refer.</source>
        <translation>Which mammal: cannot tell. Claws seized as tiger have proved to be goat and cattle. Refer.</translation>
    </message>
    <message id="diagrams.claw_count.title">
        <source>Claws of one tiger</source>
        <translation>Claws of one tiger</translation>
    </message>
    <message id="diagrams.claw_count.front">
        <source>Each front foot: five claws</source>
        <translation>Each front foot: five claws</translation>
    </message>
    <message id="diagrams.claw_count.hind">
        <source>Each hind foot: four claws</source>
        <translation>Each hind foot: four claws</translation>
    </message>
    <message id="diagrams.claw_count.sum">
        <source>Up to 18 claws in all</source>
        <translation>Up to 18 claws in all</translation>
    </message>
    <message id="diagrams.claw_count.limit">
        <source>A count gives the smallest possible number of animals, and only if every claw is genuine and complete. A loose claw shows at most a big cat: refer.</source>
        <translation>A count gives the smallest possible number of animals, and only if every claw is genuine and complete. A loose claw shows at most a big cat: refer.</translation>
    </message>
    <message id="diagrams.canine_or_cast.title">
        <source>Canine tooth and cast copy</source>
        <translation>Canine tooth and cast copy</translation>
    </message>
    <message id="diagrams.canine_or_cast.root">
        <source>Root: duller, darker</source>
        <translation>Root: duller, darker</translation>
    </message>
    <message id="diagrams.canine_or_cast.crown">
        <source>Crown: enamel, fine cracks along it</source>
        <translation>Crown: enamel, fine cracks along it</translation>
    </message>
    <message id="diagrams.canine_or_cast.seam">
        <source>Seam line of the mould</source>
        <translation>Seam line of the mould</translation>
    </message>
    <message id="diagrams.canine_or_cast.bubbles">
        <source>Bubbles</source>
        <translation>Bubbles</translation>
    </message>
    <message id="diagrams.canine_or_cast.limit">
        <source>Which animal a tooth is from: cannot tell. A bear canine is also sold as tiger. Refer every loose canine.</source>
        <translation>Which animal a tooth is from: cannot tell. A bear canine is also sold as tiger. Refer every loose canine.</translation>
    </message>
    <message id="diagrams.loose_bone.title">
        <source>A loose limb bone</source>
        <translation>A loose limb bone</translation>
    </message>
    <message id="diagrams.loose_bone.limit">
        <source>Without the skull, a photo shows at most a bone of a large animal. Which animal: cannot tell. Refer.</source>
        <translation>Without the skull, a photo shows at most a bone of a large animal. Which animal: cannot tell. Refer.</translation>
    </message>
    <message id="diagrams.photo_order.title">
        <source>Three distances</source>
        <translation>Three distances</translation>
    </message>
    <message id="diagrams.photo_order.overview">
        <source>Overview: the place and its surroundings</source>
        <translation>Overview: the place and its surroundings</translation>
    </message>
    <message id="diagrams.photo_order.middle">
        <source>Mid-range: where the items lie to one another</source>
        <translation>Mid-range: where the items lie to one another</translation>
    </message>
    <message id="diagrams.photo_order.close">
        <source>Close-up: the item itself</source>
        <translation>Close-up: the item itself</translation>
    </message>
    <message id="diagrams.photo_order.first">
        <source>Photograph before anything is touched or moved.</source>
        <translation>Photograph before anything is touched or moved.</translation>
    </message>
    <message id="diagrams.photo_right_angle.title">
        <source>Close-up at a right angle</source>
        <translation>Close-up at a right angle</translation>
    </message>
    <message id="diagrams.photo_right_angle.right">
        <source>From straight above: sizes and angles stay true.</source>
        <translation>From straight above: sizes and angles stay true.</translation>
    </message>
    <message id="diagrams.photo_right_angle.wrong">
        <source>From the side: sizes and angles are distorted.</source>
        <translation>From the side: sizes and angles are distorted.</translation>
    </message>
    <message id="diagrams.photo_scale_twice.title">
        <source>Each close-up twice</source>
        <translation>Each close-up twice</translation>
    </message>
    <message id="diagrams.photo_scale_twice.without">
        <source>First without</source>
        <translation>First without</translation>
    </message>
    <message id="diagrams.photo_scale_twice.with">
        <source>Then with scale and number marker</source>
        <translation>Then with scale and number marker</translation>
    </message>
    <message id="diagrams.photo_fill_frame.title">
        <source>A photo that can be judged</source>
        <translation>A photo that can be judged</translation>
    </message>
    <message id="diagrams.photo_fill_frame.far">
        <source>Too far away: go close, do not enlarge later</source>
        <translation>Too far away: go close, do not enlarge later</translation>
    </message>
    <message id="diagrams.photo_fill_frame.dark">
        <source>Too dark</source>
        <translation>Too dark</translation>
    </message>
    <message id="diagrams.photo_fill_frame.shaken">
        <source>Shaken or out of focus</source>
        <translation>Shaken or out of focus</translation>
    </message>
    <message id="diagrams.photo_fill_frame.good">
        <source>Close, lit, sharp, with a scale</source>
        <translation>Close, lit, sharp, with a scale</translation>
    </message>
    <message id="diagrams.scene_approach.title">
        <source>Approach to a scene</source>
        <translation>Approach to a scene</translation>
    </message>
    <message id="diagrams.scene_approach.ring">
        <source>Outer ring closed to people and vehicles</source>
        <translation>Outer ring closed to people and vehicles</translation>
    </message>
    <message id="diagrams.scene_approach.number">
        <source>Number the items. Move nothing before it is recorded.</source>
        <translation>Number the items. Move nothing before it is recorded.</translation>
    </message>
    <message id="diagrams.scene_approach.sketch">
        <source>Sketch with positions and distances</source>
        <translation>Sketch with positions and distances</translation>
    </message>
    <message id="diagrams.scene_approach.stop">
        <source>Stop, look, note, first photos. Then go in along one line.</source>
        <translation>Stop, look, note, first photos. Then go in along one line.</translation>
    </message>
    <message id="diagrams.pack_separately.title">
        <source>Pack each item separately</source>
        <translation>Pack each item separately</translation>
    </message>
    <message id="diagrams.pack_separately.box">
        <source>Dry bone, tooth, tusk: box, fixed against movement</source>
        <translation>Dry bone, tooth, tusk: box, fixed against movement</translation>
    </message>
    <message id="diagrams.pack_separately.paper">
        <source>Hair: sealed paper envelope</source>
        <translation>Hair: sealed paper envelope</translation>
    </message>
    <message id="diagrams.pack_separately.tight">
        <source>Wet tissue: tight container</source>
        <translation>Wet tissue: tight container</translation>
    </message>
    <message id="diagrams.pack_separately.one">
        <source>One item, one package, one number. Lift with gloves or a tool.</source>
        <translation>One item, one package, one number. Lift with gloves or a tool.</translation>
    </message>
    <message id="diagrams.pack_separately.together">
        <source>Do not stack tusks bare, and do not wipe them: prints are lost.</source>
        <translation>Do not stack tusks bare, and do not wipe them: prints are lost.</translation>
    </message>
    <message id="diagrams.label_twice.title">
        <source>Two labels, the same data</source>
        <translation>Two labels, the same data</translation>
    </message>
    <message id="diagrams.label_twice.outside">
        <source>On the outside</source>
        <translation>On the outside</translation>
    </message>
    <message id="diagrams.label_twice.inside">
        <source>On a label inside</source>
        <translation>On a label inside</translation>
    </message>
    <message id="diagrams.label_twice.content">
        <source>Case, place, date, content, name, number of this bag and of all bags</source>
        <translation>Case, place, date, content, name, number of this bag and of all bags</translation>
    </message>
    <message id="diagrams.seal_across.title">
        <source>A seal shows that it was opened</source>
        <translation>A seal shows that it was opened</translation>
    </message>
    <message id="diagrams.seal_across.tape">
        <source>Paper or tape across the opening</source>
        <translation>Paper or tape across the opening</translation>
    </message>
    <message id="diagrams.seal_across.sign">
        <source>Signatures and date across its edge</source>
        <translation>Signatures and date across its edge</translation>
    </message>
    <message id="diagrams.seal_across.stamp">
        <source>Viet Nam: agency, time, all people present, and a stamp (Decree 127/2017)</source>
        <translation>Viet Nam: agency, time, all people present, and a stamp (Decree 127/2017)</translation>
    </message>
    <message id="diagrams.custody_chain.title">
        <source>Chain of custody</source>
        <translation>Chain of custody</translation>
    </message>
    <message id="diagrams.custody_chain.finder">
        <source>Officer who found it</source>
        <translation>Officer who found it</translation>
    </message>
    <message id="diagrams.custody_chain.store">
        <source>Evidence store</source>
        <translation>Evidence store</translation>
    </message>
    <message id="diagrams.custody_chain.laboratory">
        <source>Laboratory</source>
        <translation>Laboratory</translation>
    </message>
    <message id="diagrams.custody_chain.court">
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message id="diagrams.custody_chain.record">
        <source>Each hand-over is recorded: who, to whom, when, where, why, seal number.</source>
        <translation>Each hand-over is recorded: who, to whom, when, where, why, seal number.</translation>
    </message>
    <message id="diagrams.custody_chain.gap">
        <source>A gap in the chain can make good evidence useless.</source>
        <translation>A gap in the chain can make good evidence useless.</translation>
    </message>
    <message id="diagrams.original_and_copy.title">
        <source>The original file stays as it is</source>
        <translation>The original file stays as it is</translation>
    </message>
    <message id="diagrams.original_and_copy.keep">
        <source>Keep every original with its name. Make the hash right after the photo, from the original bytes.</source>
        <translation>Keep every original with its name. Make the hash right after the photo, from the original bytes.</translation>
    </message>
    <message id="diagrams.original_and_copy.copy">
        <source>Improve a copy only. A copy is a new file and needs its own record.</source>
        <translation>Improve a copy only. A copy is a new file and needs its own record.</translation>
    </message>
    <message id="diagrams.not_by_eye.title">
        <source>Not by eye</source>
        <translation>Not by eye</translation>
    </message>
    <message id="diagrams.not_by_eye.glue">
        <source>Glue</source>
        <translation>Glue</translation>
    </message>
    <message id="diagrams.not_by_eye.wine">
        <source>Wine</source>
        <translation>Wine</translation>
    </message>
    <message id="diagrams.not_by_eye.powder">
        <source>Powder</source>
        <translation>Powder</translation>
    </message>
    <message id="diagrams.not_by_eye.meat">
        <source>Meat</source>
        <translation>Meat</translation>
    </message>
    <message id="diagrams.not_by_eye.refer">
        <source>Cannot be judged from a photo: refer to the laboratory.</source>
        <translation>Cannot be judged from a photo: refer to the laboratory.</translation>
    </message>
    <message id="diagrams.not_by_eye.context">
        <source>Record label, packing, place and what lay beside it. That is context, not identification.</source>
        <translation>Record label, packing, place and what lay beside it. That is context, not identification.</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.title">
        <source>Who may name the animal</source>
        <translation>Who may name the animal</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.look">
        <source>First look: suspected; hold and record</source>
        <translation>First look: suspected; hold and record</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.expert">
        <source>First opinion of an expert on the spot</source>
        <translation>First opinion of an expert on the spot</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.laboratory">
        <source>Report of the authorised laboratory or expert body</source>
        <translation>Report of the authorised laboratory or expert body</translation>
    </message>
    <message id="diagrams.first_and_final_opinion.words">
        <source>Until the report is there, write: consistent with …, pending expert opinion.</source>
        <translation>Until the report is there, write: consistent with …, pending expert opinion.</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.title">
        <source>Where to look: a cut across the tusk</source>
        <translation>Where to look: a cut across the tusk</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.across">
        <source>Cut across: crossing lines can be seen here.</source>
        <translation>Cut across: crossing lines can be seen here.</translation>
    </message>
    <message id="diagrams.ivory_where_to_look.along">
        <source>Cut along: no crossing lines. Their absence says nothing.</source>
        <translation>Cut along: no crossing lines. Their absence says nothing.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.title">
        <source>Measure in the outer zone</source>
        <translation>Measure in the outer zone</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.outer">
        <source>Outer zone: lines are clear. Measure here.</source>
        <translation>Outer zone: lines are clear. Measure here.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.inner">
        <source>Inner zone: lines are faint. Do not measure here.</source>
        <translation>Inner zone: lines are faint. Do not measure here.</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.canal">
        <source>Nerve canal</source>
        <translation>Nerve canal</translation>
    </message>
    <message id="diagrams.ivory_outer_zone.rind">
        <source>Rind (may be cut away)</source>
        <translation>Rind (may be cut away)</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.title">
        <source>Two angles at the crossing lines</source>
        <translation>Two angles at the crossing lines</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.concave">
        <source>Concave: opens towards the centre of the tusk.</source>
        <translation>Concave: opens towards the centre of the tusk.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.convex">
        <source>Convex: opens towards the outside.</source>
        <translation>Convex: opens towards the outside.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.towards_centre">
        <source>Centre of the tusk is below.</source>
        <translation>Centre of the tusk is below.</translation>
    </message>
    <message id="diagrams.ivory_concave_convex.rind">
        <source>Rind: the outside</source>
        <translation>Rind: the outside</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.title">
        <source>Ten angles, one mean</source>
        <translation>Ten angles, one mean</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.concave">
        <source>Five concave angles, spread around the outer zone</source>
        <translation>Five concave angles, spread around the outer zone</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.convex">
        <source>Five convex angles, spread around the outer zone</source>
        <translation>Five convex angles, spread around the outer zone</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.mean">
        <source>Take the mean of all ten. Never quote one angle alone.</source>
        <translation>Take the mean of all ten. Never quote one angle alone.</translation>
    </message>
    <message id="diagrams.ivory_measure_ten.few">
        <source>Fewer than five of a kind can be seen: cannot tell. Refer.</source>
        <translation>Fewer than five of a kind can be seen: cannot tell. Refer.</translation>
    </message>
    <message id="diagrams.ivory_three_zones.title">
        <source>The rule has three zones</source>
        <translation>The rule has three zones</translation>
    </message>
    <message id="diagrams.ivory_three_zones.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation>Mean below 90°: consistent with mammoth</translation>
    </message>
    <message id="diagrams.ivory_three_zones.cannot_tell">
        <source>90° to 115°: cannot tell</source>
        <translation>90° to 115°: cannot tell</translation>
    </message>
    <message id="diagrams.ivory_three_zones.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation>Mean above 115°: consistent with elephant</translation>
    </message>
    <message id="diagrams.ivory_three_zones.range">
        <source>Bars: single angles in the study, 35° to 115° for mammoth and 95° to 163° for elephant. One angle never decides.</source>
        <translation>Bars: single angles in the study, 35° to 115° for mammoth and 95° to 163° for elephant. One angle never decides.</translation>
    </message>
    <message id="diagrams.ivory_three_angles.title">
        <source>Wide, between, narrow</source>
        <translation>Wide, between, narrow</translation>
    </message>
    <message id="diagrams.ivory_three_angles.elephant">
        <source>Mean above 115°: consistent with elephant</source>
        <translation>Mean above 115°: consistent with elephant</translation>
    </message>
    <message id="diagrams.ivory_three_angles.cannot_tell">
        <source>90° to 115°: cannot tell. Refer.</source>
        <translation>90° to 115°: cannot tell. Refer.</translation>
    </message>
    <message id="diagrams.ivory_three_angles.mammoth">
        <source>Mean below 90°: consistent with mammoth</source>
        <translation>Mean below 90°: consistent with mammoth</translation>
    </message>
    <message id="diagrams.tusk_parts.title">
        <source>Parts of a tusk, cut open</source>
        <translation>Parts of a tusk, cut open</translation>
    </message>
    <message id="diagrams.tusk_parts.cavity">
        <source>Hollow at the root end</source>
        <translation>Hollow at the root end</translation>
    </message>
    <message id="diagrams.tusk_parts.canal">
        <source>Nerve canal, running towards the tip</source>
        <translation>Nerve canal, running towards the tip</translation>
    </message>
    <message id="diagrams.tusk_parts.rind">
        <source>Rind</source>
        <translation>Rind</translation>
    </message>
    <message id="diagrams.tusk_parts.dentine">
        <source>Dentine: nearly the whole tusk</source>
        <translation>Dentine: nearly the whole tusk</translation>
    </message>
    <message id="diagrams.tusk_parts.tip">
        <source>Tip: enamel is worn away. Its absence says nothing.</source>
        <translation>Tip: enamel is worn away. Its absence says nothing.</translation>
    </message>
    <message id="diagrams.scale_two_faces.title">
        <source>A raw pangolin scale has two faces: photograph both</source>
        <translation>A raw pangolin scale has two faces: photograph both</translation>
    </message>
    <message id="diagrams.scale_two_faces.outer">
        <source>Outer face: dark or yellow-brown, dozens of lengthwise ridges at the wide end</source>
        <translation>Outer face: dark or yellow-brown, dozens of lengthwise ridges at the wide end</translation>
    </message>
    <message id="diagrams.scale_two_faces.inner">
        <source>Inner face: paler, with a raised bow across the middle</source>
        <translation>Inner face: paler, with a raised bow across the middle</translation>
    </message>
    <message id="diagrams.scale_anatomy.title">
        <source>Parts of a raw pangolin scale</source>
        <translation>Parts of a raw pangolin scale</translation>
    </message>
    <message id="diagrams.scale_anatomy.ridges">
        <source>Dozens of neat ridges run along the wide end</source>
        <translation>Dozens of neat ridges run along the wide end</translation>
    </message>
    <message id="diagrams.scale_anatomy.cross_lines">
        <source>A few cross lines</source>
        <translation>A few cross lines</translation>
    </message>
    <message id="diagrams.scale_anatomy.base">
        <source>Smooth narrow base: it sat in the skin</source>
        <translation>Smooth narrow base: it sat in the skin</translation>
    </message>
    <message id="diagrams.scale_anatomy.skin">
        <source>Remains of skin or hair: do not clean off</source>
        <translation>Remains of skin or hair: do not clean off</translation>
    </message>
    <message id="diagrams.scale_anatomy.edge">
        <source>Thin edge; worn and irregular</source>
        <translation>Thin edge; worn and irregular</translation>
    </message>
    <message id="diagrams.scale_side_view.title">
        <source>Seen from the side</source>
        <translation>Seen from the side</translation>
    </message>
    <message id="diagrams.scale_side_view.middle">
        <source>Thicker in the middle</source>
        <translation>Thicker in the middle</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_base">
        <source>Thin edge</source>
        <translation>Thin edge</translation>
    </message>
    <message id="diagrams.scale_side_view.edge_tip">
        <source>Thin edge</source>
        <translation>Thin edge</translation>
    </message>
    <message id="diagrams.scale_side_view.bar">
        <source>In a photo this shows only in a side view with a scale bar. Never bend or break a scale.</source>
        <translation>In a photo this shows only in a side view with a scale bar. Never bend or break a scale.</translation>
    </message>
    <message id="diagrams.scale_shapes.title">
        <source>One animal, many shapes</source>
        <translation>One animal, many shapes</translation>
    </message>
    <message id="diagrams.scale_shapes.fan">
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message id="diagrams.scale_shapes.triangle">
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message id="diagrams.scale_shapes.diamond">
        <source>Diamond</source>
        <translation>Diamond</translation>
    </message>
    <message id="diagrams.scale_shapes.shield">
        <source>Shield</source>
        <translation>Shield</translation>
    </message>
    <message id="diagrams.scale_shapes.limit">
        <source>Shape and size change with the place on the body. They do not show the species.</source>
        <translation>Shape and size change with the place on the body. They do not show the species.</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.title">
        <source>Raw and heat-treated</source>
        <translation>Raw and heat-treated</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.raw">
        <source>Raw: flat, ridged, tough</source>
        <translation>Raw: flat, ridged, tough</translation>
    </message>
    <message id="diagrams.scale_raw_or_treated.treated">
        <source>Heat-treated: swollen, curled, golden, light and brittle. The ridges are gone; the value as evidence is the same.</source>
        <translation>Heat-treated: swollen, curled, golden, light and brittle. The ridges are gone; the value as evidence is the same.</translation>
    </message>
    <message id="diagrams.scale_lookalikes.title">
        <source>One scale and five things taken for it</source>
        <translation>One scale and five things taken for it</translation>
    </message>
    <message id="diagrams.scale_lookalikes.scale">
        <source>Pangolin scale: ridges, worn, irregular</source>
        <translation>Pangolin scale: ridges, worn, irregular</translation>
    </message>
    <message id="diagrams.scale_lookalikes.horn">
        <source>Chip of horn or hoof: thick, uneven edges</source>
        <translation>Chip of horn or hoof: thick, uneven edges</translation>
    </message>
    <message id="diagrams.scale_lookalikes.fish">
        <source>Fish scale: thin, clear, rings</source>
        <translation>Fish scale: thin, clear, rings</translation>
    </message>
    <message id="diagrams.scale_lookalikes.cone">
        <source>Cone scale: woody</source>
        <translation>Cone scale: woody</translation>
    </message>
    <message id="diagrams.scale_lookalikes.pod">
        <source>Seed pod: fibres of a plant</source>
        <translation>Seed pod: fibres of a plant</translation>
    </message>
    <message id="diagrams.scale_lookalikes.moulded">
        <source>Moulded piece: clean and identical</source>
        <translation>Moulded piece: clean and identical</translation>
    </message>
    <message id="diagrams.scale_weight_range.title">
        <source>From weight to a range of animals</source>
        <translation>From weight to a range of animals</translation>
    </message>
    <message id="diagrams.scale_weight_range.heading">
        <source>100 kg of dry scales</source>
        <translation>100 kg of dry scales</translation>
    </message>
    <message id="diagrams.scale_weight_range.sunda">
        <source>Sunda pangolin, 360.51 g for one animal</source>
        <translation>Sunda pangolin, 360.51 g for one animal</translation>
    </message>
    <message id="diagrams.scale_weight_range.mixed">
        <source>Chinese and Sunda mixed, 466.99 g</source>
        <translation>Chinese and Sunda mixed, 466.99 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.chinese">
        <source>Chinese pangolin, 573.47 g</source>
        <translation>Chinese pangolin, 573.47 g</translation>
    </message>
    <message id="diagrams.scale_weight_range.indian">
        <source>Indian pangolin, about 3.6 kg</source>
        <translation>Indian pangolin, about 3.6 kg</translation>
    </message>
    <message id="diagrams.scale_weight_range.african">
        <source>African scales and Philippine pangolin: no checked factor. A number from weight cannot be defended.</source>
        <translation>African scales and Philippine pangolin: no checked factor. A number from weight cannot be defended.</translation>
    </message>
    <message id="diagrams.scale_weight_range.never">
        <source>Give the range and the factors. Never one number.</source>
        <translation>Give the range and the factors. Never one number.</translation>
    </message>
    <message id="diagrams.sections_compare.title">
        <source>Cut faces side by side</source>
        <translation>Cut faces side by side</translation>
    </message>
    <message id="diagrams.sections_compare.elephant">
        <source>Elephant or mammoth: lines that cross</source>
        <translation>Elephant or mammoth: lines that cross</translation>
    </message>
    <message id="diagrams.sections_compare.walrus">
        <source>Walrus: marbled core</source>
        <translation>Walrus: marbled core</translation>
    </message>
    <message id="diagrams.sections_compare.hippo">
        <source>Hippopotamus canine: rounded triangle, seam</source>
        <translation>Hippopotamus canine: rounded triangle, seam</translation>
    </message>
    <message id="diagrams.sections_compare.warthog">
        <source>Warthog: four sides, grooves</source>
        <translation>Warthog: four sides, grooves</translation>
    </message>
    <message id="diagrams.sections_compare.hornbill">
        <source>Helmeted hornbill: red outer layer</source>
        <translation>Helmeted hornbill: red outer layer</translation>
    </message>
    <message id="diagrams.sections_compare.bone">
        <source>Bone: pits, marrow hole</source>
        <translation>Bone: pits, marrow hole</translation>
    </message>
    <message id="diagrams.sections_compare.tagua">
        <source>Tagua nut: brown skin, slit</source>
        <translation>Tagua nut: brown skin, slit</translation>
    </message>
    <message id="diagrams.sections_compare.resin">
        <source>Cast resin: seam, bubbles, parallel bands</source>
        <translation>Cast resin: seam, bubbles, parallel bands</translation>
    </message>
    <message id="diagrams.walrus_section.title">
        <source>Walrus tusk cut across</source>
        <translation>Walrus tusk cut across</translation>
    </message>
    <message id="diagrams.walrus_section.core">
        <source>Marbled inner core, like oatmeal</source>
        <translation>Marbled inner core, like oatmeal</translation>
    </message>
    <message id="diagrams.walrus_section.dentine">
        <source>Outer dentine: smooth. A carving of this part alone tells nothing.</source>
        <translation>Outer dentine: smooth. A carving of this part alone tells nothing.</translation>
    </message>
    <message id="diagrams.walrus_section.cracks">
        <source>Thin cracks run in from the rind. They are not damage.</source>
        <translation>Thin cracks run in from the rind. They are not damage.</translation>
    </message>
    <message id="diagrams.walrus_section.dents">
        <source>Oval with wide dents</source>
        <translation>Oval with wide dents</translation>
    </message>
    <message id="diagrams.hippo_section.title">
        <source>Lower canine of a hippopotamus cut across</source>
        <translation>Lower canine of a hippopotamus cut across</translation>
    </message>
    <message id="diagrams.hippo_section.enamel">
        <source>Hard, ridged enamel on two faces</source>
        <translation>Hard, ridged enamel on two faces</translation>
    </message>
    <message id="diagrams.hippo_section.seam">
        <source>Seam at the centre</source>
        <translation>Seam at the centre</translation>
    </message>
    <message id="diagrams.hippo_section.lines">
        <source>Fine broken lines follow the outline</source>
        <translation>Fine broken lines follow the outline</translation>
    </message>
    <message id="diagrams.hippo_section.rind">
        <source>Soft rind on the third face</source>
        <translation>Soft rind on the third face</translation>
    </message>
    <message id="diagrams.warthog_section.title">
        <source>Warthog tusk cut across</source>
        <translation>Warthog tusk cut across</translation>
    </message>
    <message id="diagrams.warthog_section.groove">
        <source>Grooves along the tusk</source>
        <translation>Grooves along the tusk</translation>
    </message>
    <message id="diagrams.warthog_section.rings">
        <source>Three or four sides, lines follow the outline</source>
        <translation>Three or four sides, lines follow the outline</translation>
    </message>
    <message id="diagrams.warthog_section.nerve">
        <source>Nerve dot at the centre</source>
        <translation>Nerve dot at the centre</translation>
    </message>
    <message id="diagrams.warthog_section.limit">
        <source>Small and strongly curved: do not call it a young elephant.</source>
        <translation>Small and strongly curved: do not call it a young elephant.</translation>
    </message>
    <message id="diagrams.hornbill_casque.title">
        <source>Block cut from a helmeted hornbill casque</source>
        <translation>Block cut from a helmeted hornbill casque</translation>
    </message>
    <message id="diagrams.hornbill_casque.red">
        <source>Bright red outer layer. It may be carved away.</source>
        <translation>Bright red outer layer. It may be carved away.</translation>
    </message>
    <message id="diagrams.hornbill_casque.yellow">
        <source>Yellow, blotchy inside</source>
        <translation>Yellow, blotchy inside</translation>
    </message>
    <message id="diagrams.hornbill_casque.size">
        <source>At most about 8 × 5 × 2.5 cm: a larger piece cannot be one casque.</source>
        <translation>At most about 8 × 5 × 2.5 cm: a larger piece cannot be one casque.</translation>
    </message>
    <message id="diagrams.bone_pits.title">
        <source>Bone: the same channels, seen two ways</source>
        <translation>Bone: the same channels, seen two ways</translation>
    </message>
    <message id="diagrams.bone_pits.across">
        <source>Cut across: small dark pits</source>
        <translation>Cut across: small dark pits</translation>
    </message>
    <message id="diagrams.bone_pits.along">
        <source>Cut along: short dark streaks</source>
        <translation>Cut along: short dark streaks</translation>
    </message>
    <message id="diagrams.bone_pits.limit">
        <source>Which animal: cannot tell. Photograph before anything is cleaned.</source>
        <translation>Which animal: cannot tell. Photograph before anything is cleaned.</translation>
    </message>
    <message id="diagrams.cast_marks.title">
        <source>Marks of a cast piece</source>
        <translation>Marks of a cast piece</translation>
    </message>
    <message id="diagrams.cast_marks.seam">
        <source>Seam line of the mould</source>
        <translation>Seam line of the mould</translation>
    </message>
    <message id="diagrams.cast_marks.bubbles">
        <source>Trapped bubbles</source>
        <translation>Trapped bubbles</translation>
    </message>
    <message id="diagrams.cast_marks.pour">
        <source>Pour mark</source>
        <translation>Pour mark</translation>
    </message>
    <message id="diagrams.cast_marks.limit">
        <source>Ivory dust may be inside: a cast piece is still referred.</source>
        <translation>Ivory dust may be inside: a cast piece is still referred.</translation>
    </message>
    <message id="diagrams.tagua_nut.title">
        <source>Tagua nut cut open</source>
        <translation>Tagua nut cut open</translation>
    </message>
    <message id="diagrams.tagua_nut.skin">
        <source>Brown skin. Remains of it may show on carvings.</source>
        <translation>Brown skin. Remains of it may show on carvings.</translation>
    </message>
    <message id="diagrams.tagua_nut.rings">
        <source>White, very even, fine rings</source>
        <translation>White, very even, fine rings</translation>
    </message>
    <message id="diagrams.tagua_nut.slit">
        <source>Hollow in the middle</source>
        <translation>Hollow in the middle</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.title">
        <source>Rhinoceros horn and buffalo horn</source>
        <translation>Rhinoceros horn and buffalo horn</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.rhino">
        <source>Rhinoceros: solid, hair-like fibres, rough base, no bone core. Fibres alone are no proof.</source>
        <translation>Rhinoceros: solid, hair-like fibres, rough base, no bone core. Fibres alone are no proof.</translation>
    </message>
    <message id="diagrams.rhino_or_buffalo.buffalo">
        <source>Buffalo: hollow, flattened, rough cross grooves</source>
        <translation>Buffalo: hollow, flattened, rough cross grooves</translation>
    </message>
</context>
</TS>
