<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cues</name>
    <message id="reference.cue.concave_angle">
        <source>Angle open to the centre</source>
        <translation>Angle open to the centre</translation>
    </message>
    <message id="reference.cue.concave_angle.note">
        <source>Two lines cross here and the angle opens towards the centre of the tusk (concave). Measure five of these and five convex ones in the outer zone; one angle alone never decides.</source>
        <translation>Two lines cross here and the angle opens towards the centre of the tusk (concave). Measure five of these and five convex ones in the outer zone; one angle alone never decides.</translation>
    </message>
    <message id="reference.cue.convex_angle">
        <source>Angle open to the outside</source>
        <translation>Angle open to the outside</translation>
    </message>
    <message id="reference.cue.convex_angle.note">
        <source>The partner of the concave angle: it opens towards the outside of the tusk (convex). Do not take the angle beside it, which turns a wide reading into a narrow one.</source>
        <translation>The partner of the concave angle: it opens towards the outside of the tusk (convex). Do not take the angle beside it, which turns a wide reading into a narrow one.</translation>
    </message>
    <message id="reference.cue.ring_crack">
        <source>Crack along a ring</source>
        <translation>Crack along a ring</translation>
    </message>
    <message id="reference.cue.ring_crack.note">
        <source>It follows a ring of growth for part of the way. Many materials crack; a crack alone does not name the material.</source>
        <translation>It follows a ring of growth for part of the way. Many materials crack; a crack alone does not name the material.</translation>
    </message>
    <message id="reference.cue.grain_lines">
        <source>Lines along the tusk</source>
        <translation>Lines along the tusk</translation>
    </message>
    <message id="reference.cue.grain_lines.note">
        <source>This face is cut lengthwise: its lines run side by side. Crossing lines are not expected here, so their absence does not exclude elephant.</source>
        <translation>This face is cut lengthwise: its lines run side by side. Crossing lines are not expected here, so their absence does not exclude elephant.</translation>
    </message>
    <message id="reference.cue.lengthwise_grain">
        <source>Lengthwise grain</source>
        <translation>Lengthwise grain</translation>
    </message>
    <message id="reference.cue.lengthwise_grain.note">
        <source>This face of the carving runs along the tusk, where crossing lines are not expected. Look for a face cut across before you decide.</source>
        <translation>This face of the carving runs along the tusk, where crossing lines are not expected. Look for a face cut across before you decide.</translation>
    </message>
    <message id="reference.cue.hippo_rind">
        <source>Soft rind</source>
        <translation>Soft rind</translation>
    </message>
    <message id="reference.cue.hippo_rind.note">
        <source>A soft rind on the third face, beside two faces with enamel, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation>A soft rind on the third face, beside two faces with enamel, fits a hippopotamus lower canine. It can be carved away.</translation>
    </message>
    <message id="reference.cue.rim_crack">
        <source>Cracks from the rind</source>
        <translation>Cracks from the rind</translation>
    </message>
    <message id="reference.cue.rim_crack.note">
        <source>Thin cracks that run in from the rind fit walrus tusk; seen lengthwise they are dark lines. Do not take them for damage.</source>
        <translation>Thin cracks that run in from the rind fit walrus tusk; seen lengthwise they are dark lines. Do not take them for damage.</translation>
    </message>
    <message id="reference.cue.core_marbling">
        <source>Marbled core</source>
        <translation>Marbled core</translation>
    </message>
    <message id="reference.cue.core_marbling.note">
        <source>A marbled, oatmeal-like inner core is typical of walrus tusk. A carving of the outer layer alone does not have it.</source>
        <translation>A marbled, oatmeal-like inner core is typical of walrus tusk. A carving of the outer layer alone does not have it.</translation>
    </message>
    <message id="reference.cue.primary_ring">
        <source>Outer dentine</source>
        <translation>Outer dentine</translation>
    </message>
    <message id="reference.cue.primary_ring.note">
        <source>The even layer round the marbled core. A piece made of this layer alone does not show walrus.</source>
        <translation>The even layer round the marbled core. A piece made of this layer alone does not show walrus.</translation>
    </message>
    <message id="reference.cue.walrus_rind">
        <source>Rind of the tusk</source>
        <translation>Rind of the tusk</translation>
    </message>
    <message id="reference.cue.walrus_rind.note">
        <source>The outermost layer, from which thin cracks run in. Look at it together with the cracks and the core.</source>
        <translation>The outermost layer, from which thin cracks run in. Look at it together with the cracks and the core.</translation>
    </message>
    <message id="reference.cue.groove">
        <source>Groove in the side</source>
        <translation>Groove in the side</translation>
    </message>
    <message id="reference.cue.groove.note">
        <source>A lengthwise groove, cut across here, fits warthog tusk. It does not show elephant, however small the tusk.</source>
        <translation>A lengthwise groove, cut across here, fits warthog tusk. It does not show elephant, however small the tusk.</translation>
    </message>
    <message id="reference.cue.nerve_line">
        <source>Nerve in the middle</source>
        <translation>Nerve in the middle</translation>
    </message>
    <message id="reference.cue.nerve_line.note">
        <source>The mark of the nerve in the middle of a small section fits boar or warthog tusk. Look at the outline and the grooves too.</source>
        <translation>The mark of the nerve in the middle of a small section fits boar or warthog tusk. Look at the outline and the grooves too.</translation>
    </message>
    <message id="reference.cue.tagua_rings">
        <source>Faint rings</source>
        <translation>Faint rings</translation>
    </message>
    <message id="reference.cue.tagua_rings.note">
        <source>Faint rings that follow the outline of the nut. Rings alone do not name the material, and nuts do not all look the same.</source>
        <translation>Faint rings that follow the outline of the nut. Rings alone do not name the material, and nuts do not all look the same.</translation>
    </message>
    <message id="reference.cue.parallel_layers">
        <source>Regular layers</source>
        <translation>Regular layers</translation>
    </message>
    <message id="reference.cue.parallel_layers.note">
        <source>Layers so regular that they seem printed fit celluloid, made to imitate ivory. Check whether lines truly cross before you decide.</source>
        <translation>Layers so regular that they seem printed fit celluloid, made to imitate ivory. Check whether lines truly cross before you decide.</translation>
    </message>
    <message id="reference.cue.imitation_lines">
        <source>Lines added by a maker</source>
        <translation>Lines added by a maker</translation>
    </message>
    <message id="reference.cue.imitation_lines.note">
        <source>A net of lines can be put into resin. Lines alone do not decide: look for bubbles, a seam and the depth of the lines.</source>
        <translation>A net of lines can be put into resin. Lines alone do not decide: look for bubbles, a seam and the depth of the lines.</translation>
    </message>
    <message id="reference.cue.shell_layers">
        <source>Layers of shell</source>
        <translation>Layers of shell</translation>
    </message>
    <message id="reference.cue.shell_layers.note">
        <source>Fine layers that lie one on the other fit shell. They do not show the species.</source>
        <translation>Fine layers that lie one on the other fit shell. They do not show the species.</translation>
    </message>
    <message id="reference.cue.pearl_lustre">
        <source>Pearly shine</source>
        <translation>Pearly shine</translation>
    </message>
    <message id="reference.cue.pearl_lustre.note">
        <source>Colours that change with the light fit mother of pearl. They do not show the species.</source>
        <translation>Colours that change with the light fit mother of pearl. They do not show the species.</translation>
    </message>
    <message id="reference.cue.shell_mottling">
        <source>Mottled colour</source>
        <translation>Mottled colour</translation>
    </message>
    <message id="reference.cue.shell_mottling.note">
        <source>Blotches of colour that stay visible under ultraviolet light fit shell. Do not take them for the core of a walrus tusk; they do not show the species.</source>
        <translation>Blotches of colour that stay visible under ultraviolet light fit shell. Do not take them for the core of a walrus tusk; they do not show the species.</translation>
    </message>
    <message id="reference.cue.tubules">
        <source>Packed fibres</source>
        <translation>Packed fibres</translation>
    </message>
    <message id="reference.cue.tubules.note">
        <source>Hair-like fibres packed densely, cut across here, fit rhino horn. Fibres have been imitated with hair and resin, so they alone do not decide.</source>
        <translation>Hair-like fibres packed densely, cut across here, fit rhino horn. Fibres have been imitated with hair and resin, so they alone do not decide.</translation>
    </message>
    <message id="reference.cue.no_bone_core">
        <source>No core of bone</source>
        <translation>No core of bone</translation>
    </message>
    <message id="reference.cue.no_bone_core.note">
        <source>Dense to the middle, without bone inside: this fits rhino horn. Other solid things have no core either, so look for fibres too.</source>
        <translation>Dense to the middle, without bone inside: this fits rhino horn. Other solid things have no core either, so look for fibres too.</translation>
    </message>
    <message id="reference.cue.hollow">
        <source>Hollow inside</source>
        <translation>Hollow inside</translation>
    </message>
    <message id="reference.cue.hollow.note">
        <source>A hollow, as in buffalo horn, fits horn of cattle or buffalo. A solid, polished horn tip does not show it.</source>
        <translation>A hollow, as in buffalo horn, fits horn of cattle or buffalo. A solid, polished horn tip does not show it.</translation>
    </message>
    <message id="reference.cue.layers">
        <source>Layers round the hollow</source>
        <translation>Layers round the hollow</translation>
    </message>
    <message id="reference.cue.layers.note">
        <source>Bands that follow the outline of the horn. They do not show which animal; look at the whole form too.</source>
        <translation>Bands that follow the outline of the horn. They do not show which animal; look at the whole form too.</translation>
    </message>
    <message id="reference.cue.layers_apart">
        <source>Layers coming apart</source>
        <translation>Layers coming apart</translation>
    </message>
    <message id="reference.cue.layers_apart.note">
        <source>A gap between two layers of horn. It does not show which animal; never pull layers apart to see more.</source>
        <translation>A gap between two layers of horn. It does not show which animal; never pull layers apart to see more.</translation>
    </message>
    <message id="reference.cue.cloud_blotches">
        <source>Cloud-like blotches</source>
        <translation>Cloud-like blotches</translation>
    </message>
    <message id="reference.cue.cloud_blotches.note">
        <source>Large, irregular blotches on a greyish ground fit clouded leopard. A small cut piece does not show it.</source>
        <translation>Large, irregular blotches on a greyish ground fit clouded leopard. A small cut piece does not show it.</translation>
    </message>
    <message id="reference.cue.zebra_bands">
        <source>Bold bands</source>
        <translation>Bold bands</translation>
    </message>
    <message id="reference.cue.zebra_bands.note">
        <source>Broad dark bands on a pale ground fit zebra. Compare them with the narrower stripes of a tiger skin; if in doubt, refer it.</source>
        <translation>Broad dark bands on a pale ground fit zebra. Compare them with the narrower stripes of a tiger skin; if in doubt, refer it.</translation>
    </message>
    <message id="reference.cue.worn_patch">
        <source>Worn patch</source>
        <translation>Worn patch</translation>
    </message>
    <message id="reference.cue.worn_patch.note">
        <source>Where the hair is worn, the stripes of a real tiger skin stay visible below. Photograph the place; never shave or rub a skin to see this.</source>
        <translation>Where the hair is worn, the stripes of a real tiger skin stay visible below. Photograph the place; never shave or rub a skin to see this.</translation>
    </message>
    <message id="reference.cue.root_colour">
        <source>Plain skin below</source>
        <translation>Plain skin below</translation>
    </message>
    <message id="reference.cue.root_colour.note">
        <source>Where the hair is thin the stripes stop and the skin below is plain. This raises suspicion of paint; it does not show the animal. Never wash or rub it.</source>
        <translation>Where the hair is thin the stripes stop and the skin below is plain. This raises suspicion of paint; it does not show the animal. Never wash or rub it.</translation>
    </message>
    <message id="reference.cue.white_belly">
        <source>Pale underside</source>
        <translation>Pale underside</translation>
    </message>
    <message id="reference.cue.white_belly.note">
        <source>Pale hair of the belly and of the inside of the legs. It does not name the animal; lay the skin flat and photograph both flanks.</source>
        <translation>Pale hair of the belly and of the inside of the legs. It does not name the animal; lay the skin flat and photograph both flanks.</translation>
    </message>
    <message id="reference.cue.skin_side">
        <source>Skin side</source>
        <translation>Skin side</translation>
    </message>
    <message id="reference.cue.skin_side.note">
        <source>A skin side behind the hair fits real skin. It does not show which animal, nor whether the hair was dyed.</source>
        <translation>A skin side behind the hair fits real skin. It does not show which animal, nor whether the hair was dyed.</translation>
    </message>
    <message id="reference.cue.backing">
        <source>Woven or knitted back</source>
        <translation>Woven or knitted back</translation>
    </message>
    <message id="reference.cue.backing.note">
        <source>A woven or knitted back fits fabric or faux fur. Look at the length of the hair too: it is all the same.</source>
        <translation>A woven or knitted back fits fabric or faux fur. Look at the length of the hair too: it is all the same.</translation>
    </message>
    <message id="reference.cue.seam">
        <source>Seam</source>
        <translation>Seam</translation>
    </message>
    <message id="reference.cue.seam.note">
        <source>Two pieces are joined here. A seam alone does not show what the pieces are; look at both faces.</source>
        <translation>Two pieces are joined here. A seam alone does not show what the pieces are; look at both faces.</translation>
    </message>
    <message id="reference.cue.not_by_eye">
        <source>Not for the eye</source>
        <translation>Not for the eye</translation>
    </message>
    <message id="reference.cue.not_by_eye.note">
        <source>Nothing to be seen here names what it is. Photograph it with wrapping and label, and refer it to the laboratory.</source>
        <translation>Nothing to be seen here names what it is. Photograph it with wrapping and label, and refer it to the laboratory.</translation>
    </message>
    <message id="reference.cue.swollen_curled">
        <source>Swollen and curled</source>
        <translation>Swollen and curled</translation>
    </message>
    <message id="reference.cue.swollen_curled.note">
        <source>Swollen, curled and golden yellow fits heat-treated pangolin scale. The ridges of raw scale are gone, which does not exclude scale.</source>
        <translation>Swollen, curled and golden yellow fits heat-treated pangolin scale. The ridges of raw scale are gone, which does not exclude scale.</translation>
    </message>
    <message id="reference.cue.blistered_face">
        <source>Blistered face</source>
        <translation>Blistered face</translation>
    </message>
    <message id="reference.cue.blistered_face.note">
        <source>Blisters in the place of ridges fit heat-treated pangolin scale. Do not take the piece for food or plastic.</source>
        <translation>Blisters in the place of ridges fit heat-treated pangolin scale. Do not take the piece for food or plastic.</translation>
    </message>
    <message id="reference.cue.bone_streaks">
        <source>Dark streaks</source>
        <translation>Dark streaks</translation>
    </message>
    <message id="reference.cue.bone_streaks.note">
        <source>Blood channels cut lengthwise, often dark with dirt. They fit bone, not one animal; do not read them as the grain of ivory.</source>
        <translation>Blood channels cut lengthwise, often dark with dirt. They fit bone, not one animal; do not read them as the grain of ivory.</translation>
    </message>
    <message id="reference.cue.even_surface">
        <source>Even surface</source>
        <translation>Even surface</translation>
    </message>
    <message id="reference.cue.even_surface.note">
        <source>No natural channels and no crossing lines: this fits resin or plastic. A missing pattern alone does not exclude ivory or tooth.</source>
        <translation>No natural channels and no crossing lines: this fits resin or plastic. A missing pattern alone does not exclude ivory or tooth.</translation>
    </message>
    <message id="reference.cue.brown_skin">
        <source>Rest of brown skin</source>
        <translation>Rest of brown skin</translation>
    </message>
    <message id="reference.cue.brown_skin.note">
        <source>Brown skin left on a carving fits a palm nut. A finished piece may have none.</source>
        <translation>Brown skin left on a carving fits a palm nut. A finished piece may have none.</translation>
    </message>
    <message id="reference.cue.cut_end">
        <source>Cut end</source>
        <translation>Cut end</translation>
    </message>
    <message id="reference.cue.cut_end.note">
        <source>The section is seen here: round or oval in a tusk, flattened and hollow in buffalo horn. The outline alone does not decide; look for crossing lines.</source>
        <translation>The section is seen here: round or oval in a tusk, flattened and hollow in buffalo horn. The outline alone does not decide; look for crossing lines.</translation>
    </message>
    <message id="reference.cue.side_wall">
        <source>Side of the piece</source>
        <translation>Side of the piece</translation>
    </message>
    <message id="reference.cue.side_wall.note">
        <source>The outside of a piece cut at both ends. It does not decide; look at the cut ends.</source>
        <translation>The outside of a piece cut at both ends. It does not decide; look at the cut ends.</translation>
    </message>
    <message id="reference.cue.stained_rind">
        <source>Stained rind</source>
        <translation>Stained rind</translation>
    </message>
    <message id="reference.cue.stained_rind.note">
        <source>Brown, blue-grey, green or blue stain fits long burial and so mammoth; a thick, layered rind is typical of mammoth. Colour alone does not decide.</source>
        <translation>Brown, blue-grey, green or blue stain fits long burial and so mammoth; a thick, layered rind is typical of mammoth. Colour alone does not decide.</translation>
    </message>
    <message id="reference.cue.growth_bands">
        <source>Growth bands</source>
        <translation>Growth bands</translation>
    </message>
    <message id="reference.cue.growth_bands.note">
        <source>Broad, ring-like bands come with growth. They are not the crossing lines; look for those on a cut end.</source>
        <translation>Broad, ring-like bands come with growth. They are not the crossing lines; look for those on a cut end.</translation>
    </message>
    <message id="reference.cue.base_opening">
        <source>Opening at the base</source>
        <translation>Opening at the base</translation>
    </message>
    <message id="reference.cue.base_opening.note">
        <source>The end of the sheath where the bone sat. It does not show which animal; photograph the underside too.</source>
        <translation>The end of the sheath where the bone sat. It does not show which animal; photograph the underside too.</translation>
    </message>
    <message id="reference.cue.poured_base">
        <source>Poured base</source>
        <translation>Poured base</translation>
    </message>
    <message id="reference.cue.poured_base.note">
        <source>A flat pour mark at the base fits a cast piece. It does not show what was cast; refer it.</source>
        <translation>A flat pour mark at the base fits a cast piece. It does not show what was cast; refer it.</translation>
    </message>
    <message id="reference.cue.side_groove">
        <source>Groove along the side</source>
        <translation>Groove along the side</translation>
    </message>
    <message id="reference.cue.side_groove.note">
        <source>A shallow groove along the claw. It does not name the animal: a loose claw is at most that of a big cat.</source>
        <translation>A shallow groove along the claw. It does not name the animal: a loose claw is at most that of a big cat.</translation>
    </message>
    <message id="reference.cue.sheath_layers">
        <source>Layers of the sheath</source>
        <translation>Layers of the sheath</translation>
    </message>
    <message id="reference.cue.sheath_layers.note">
        <source>Thin layers of horn, worn or peeling. They do not show which mammal; never peel one off to see more.</source>
        <translation>Thin layers of horn, worn or peeling. They do not show which mammal; never peel one off to see more.</translation>
    </message>
    <message id="reference.cue.painted_base">
        <source>Painted base</source>
        <translation>Painted base</translation>
    </message>
    <message id="reference.cue.painted_base.note">
        <source>Paint laid over the base raises suspicion of a cast piece. Look for a seam and bubbles, and refer it.</source>
        <translation>Paint laid over the base raises suspicion of a cast piece. Look for a seam and bubbles, and refer it.</translation>
    </message>
    <message id="reference.cue.root_crown_line">
        <source>Line of root and crown</source>
        <translation>Line of root and crown</translation>
    </message>
    <message id="reference.cue.root_crown_line.note">
        <source>Here the root ends and the enamel begins. It does not show which animal: bear canines are sold as tiger; refer every loose canine.</source>
        <translation>Here the root ends and the enamel begins. It does not show which animal: bear canines are sold as tiger; refer every loose canine.</translation>
    </message>
    <message id="reference.cue.enamel_cracks">
        <source>Fine cracks in enamel</source>
        <translation>Fine cracks in enamel</translation>
    </message>
    <message id="reference.cue.enamel_cracks.note">
        <source>Hairlines in the enamel of the crown. They do not show which animal; refer every loose canine.</source>
        <translation>Hairlines in the enamel of the crown. They do not show which animal; refer every loose canine.</translation>
    </message>
    <message id="reference.cue.root_rings">
        <source>Rings on the root</source>
        <translation>Rings on the root</translation>
    </message>
    <message id="reference.cue.root_rings.note">
        <source>Faint rings round the root. They do not show which animal; refer every loose canine.</source>
        <translation>Faint rings round the root. They do not show which animal; refer every loose canine.</translation>
    </message>
    <message id="reference.cue.open_root">
        <source>Open root</source>
        <translation>Open root</translation>
    </message>
    <message id="reference.cue.open_root.note">
        <source>The hollow inside the tooth is open at the end of the root. It does not show which animal; refer every loose canine.</source>
        <translation>The hollow inside the tooth is open at the end of the root. It does not show which animal; refer every loose canine.</translation>
    </message>
    <message id="reference.cue.poured_end">
        <source>Poured end</source>
        <translation>Poured end</translation>
    </message>
    <message id="reference.cue.poured_end.note">
        <source>A flat pour mark at the end of the root fits a cast piece. It does not show what was cast; refer every loose canine.</source>
        <translation>A flat pour mark at the end of the root fits a cast piece. It does not show what was cast; refer every loose canine.</translation>
    </message>
    <message id="reference.cue.fibre_base">
        <source>Fibrous base</source>
        <translation>Fibrous base</translation>
    </message>
    <message id="reference.cue.fibre_base.note">
        <source>A rough, sponge-like base of fibres without a bone core fits rhino horn. It does not show the species or where the horn comes from.</source>
        <translation>A rough, sponge-like base of fibres without a bone core fits rhino horn. It does not show the species or where the horn comes from.</translation>
    </message>
    <message id="reference.cue.sawn_face">
        <source>Sawn face</source>
        <translation>Sawn face</translation>
    </message>
    <message id="reference.cue.sawn_face.note">
        <source>A dense, oval face of hair-like fibres fits rhino horn. Fibres have been imitated, so they alone do not decide.</source>
        <translation>A dense, oval face of hair-like fibres fits rhino horn. Fibres have been imitated, so they alone do not decide.</translation>
    </message>
    <message id="reference.cue.worn_tip">
        <source>Worn tip</source>
        <translation>Worn tip</translation>
    </message>
    <message id="reference.cue.worn_tip.note">
        <source>The tip alone does not decide. Look at the base and at the fibres.</source>
        <translation>The tip alone does not decide. Look at the base and at the fibres.</translation>
    </message>
    <message id="reference.cue.fine_fibres">
        <source>Fine fibres</source>
        <translation>Fine fibres</translation>
    </message>
    <message id="reference.cue.fine_fibres.note">
        <source>Hair-like fibres along the surface fit rhino horn. Copies of resin and even human hair exist, so fibres alone do not decide.</source>
        <translation>Hair-like fibres along the surface fit rhino horn. Copies of resin and even human hair exist, so fibres alone do not decide.</translation>
    </message>
    <message id="reference.cue.frayed_rim">
        <source>Frayed rim</source>
        <translation>Frayed rim</translation>
    </message>
    <message id="reference.cue.frayed_rim.note">
        <source>Rough, loose fibres at the rim of the base fit rhino horn. Do not pull or trim them; they are part of the exhibit.</source>
        <translation>Rough, loose fibres at the rim of the base fit rhino horn. Do not pull or trim them; they are part of the exhibit.</translation>
    </message>
    <message id="reference.cue.joint_end">
        <source>Joint end</source>
        <translation>Joint end</translation>
    </message>
    <message id="reference.cue.joint_end.note">
        <source>The widened end of a limb bone. Without a skull it is at most large carnivore or big cat in a photograph; refer it.</source>
        <translation>The widened end of a limb bone. Without a skull it is at most large carnivore or big cat in a photograph; refer it.</translation>
    </message>
    <message id="reference.cue.vessel_streaks">
        <source>Streaks of blood channels</source>
        <translation>Streaks of blood channels</translation>
    </message>
    <message id="reference.cue.vessel_streaks.note">
        <source>Small pits and scratch-like streaks fit bone. They do not show which animal; photograph them before any cleaning.</source>
        <translation>Small pits and scratch-like streaks fit bone. They do not show which animal; photograph them before any cleaning.</translation>
    </message>
    <message id="reference.cue.growth_rings">
        <source>Growth rings</source>
        <translation>Growth rings</translation>
    </message>
    <message id="reference.cue.growth_rings.note">
        <source>Fine rings round one middle fit a fish scale. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation>Fine rings round one middle fit a fish scale. Look on both faces for the ridges of pangolin scale before you decide.</translation>
    </message>
    <message id="reference.cue.thick_woody_end">
        <source>Thick woody end</source>
        <translation>Thick woody end</translation>
    </message>
    <message id="reference.cue.thick_woody_end.note">
        <source>A thickened, woody end fits the scale of a cone. Look on both faces for the ridges of pangolin scale before you decide.</source>
        <translation>A thickened, woody end fits the scale of a cone. Look on both faces for the ridges of pangolin scale before you decide.</translation>
    </message>
    <message id="reference.cue.moulded_ridges">
        <source>Ridges all alike</source>
        <translation>Ridges all alike</translation>
    </message>
    <message id="reference.cue.moulded_ridges.note">
        <source>Clean ridges that are the same on every piece fit a moulded copy. Cleanness alone does not decide: processed scale lacks scratches too.</source>
        <translation>Clean ridges that are the same on every piece fit a moulded copy. Cleanness alone does not decide: processed scale lacks scratches too.</translation>
    </message>
    <message id="reference.cue.sprue_stub">
        <source>Stub of the pour</source>
        <translation>Stub of the pour</translation>
    </message>
    <message id="reference.cue.sprue_stub.note">
        <source>A stub where the mould was filled fits a cast piece. It does not show what was cast.</source>
        <translation>A stub where the mould was filled fits a cast piece. It does not show what was cast.</translation>
    </message>
    <message id="reference.cue.overlapping_scales">
        <source>Overlapping scales</source>
        <translation>Overlapping scales</translation>
    </message>
    <message id="reference.cue.overlapping_scales.note">
        <source>Horny scales that overlap on a skin fit pangolin, the only mammals covered with them. They do not show the species.</source>
        <translation>Horny scales that overlap on a skin fit pangolin, the only mammals covered with them. They do not show the species.</translation>
    </message>
    <message id="reference.cue.skin_underside">
        <source>Underside of the skin</source>
        <translation>Underside of the skin</translation>
    </message>
    <message id="reference.cue.skin_underside.note">
        <source>Skin, fat or hair on the pieces supports real scale. Photograph it before anything is cleaned; it does not show the species.</source>
        <translation>Skin, fat or hair on the pieces supports real scale. Photograph it before anything is cleaned; it does not show the species.</translation>
    </message>
    <message id="reference.cue.skin_remains">
        <source>Remains of skin</source>
        <translation>Remains of skin</translation>
    </message>
    <message id="reference.cue.skin_remains.note">
        <source>Skin, fat or hair at the base supports real scale. Leave it in place for photographs and sampling; it does not show the species.</source>
        <translation>Skin, fat or hair at the base supports real scale. Leave it in place for photographs and sampling; it does not show the species.</translation>
    </message>
    <message id="reference.cue.red_layer">
        <source>Bright red layer</source>
        <translation>Bright red layer</translation>
    </message>
    <message id="reference.cue.red_layer.note">
        <source>A bright red edge on yellow material fits helmeted hornbill casque. It can be carved off, so its absence shows nothing.</source>
        <translation>A bright red edge on yellow material fits helmeted hornbill casque. It can be carved off, so its absence shows nothing.</translation>
    </message>
    <message id="reference.cue.yellow_front">
        <source>Yellow front</source>
        <translation>Yellow front</translation>
    </message>
    <message id="reference.cue.yellow_front.note">
        <source>Yellow beside bright red fits helmeted hornbill casque. Do not take it for dyed ivory or amber.</source>
        <translation>Yellow beside bright red fits helmeted hornbill casque. Do not take it for dyed ivory or amber.</translation>
    </message>
    <message id="reference.cue.bill">
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message id="reference.cue.bill.note">
        <source>The bill below the casque. It does not decide; look at the casque, which is solid in the helmeted hornbill and light or hollow in the others.</source>
        <translation>The bill below the casque. It does not decide; look at the casque, which is solid in the helmeted hornbill and light or hollow in the others.</translation>
    </message>
    <message id="reference.cue.blotchy_yellow">
        <source>Blotchy pale part</source>
        <translation>Blotchy pale part</translation>
    </message>
    <message id="reference.cue.blotchy_yellow.note">
        <source>A pale part that looks blotchy rather than even fits hornbill casque. Look for a red edge; it may have been carved off.</source>
        <translation>A pale part that looks blotchy rather than even fits hornbill casque. Look for a red edge; it may have been carved off.</translation>
    </message>
</context>
</TS>
