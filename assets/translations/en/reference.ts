<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation>{shown} of {all} pictures</translation>
    </message>
    <message id="reference.facts">
        <source>Sources: {facts}</source>
        <translation>Sources: {facts}</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation>No cue is marked on this picture.</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation>Press a number to see where</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn and rendered pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation>Drawn and rendered pictures teach what to look at. They are no photographs of real exhibits.</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation>No teaching pictures are on this computer</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation>Go to Check</translation>
    </message>
    <message id="reference.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="reference.tabs">
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message id="reference.pictures">
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message id="reference.diagrams">
        <source>Diagrams</source>
        <translation>Diagrams</translation>
    </message>
    <message id="reference.diagram_count">
        <source>{shown} of {all} diagrams</source>
        <translation>{shown} of {all} diagrams</translation>
    </message>
    <message id="reference.search">
        <source>Search by name</source>
        <translation>Search by name</translation>
    </message>
    <message id="reference.family">
        <source>Animal group</source>
        <translation>Animal group</translation>
    </message>
    <message id="reference.kind">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="reference.all_kinds">
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message id="reference.group">
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message id="reference.all_groups">
        <source>All standings</source>
        <translation>All standings</translation>
    </message>
    <message id="reference.group.protected">
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message id="reference.group.look_alike">
        <source>Look-alike</source>
        <translation>Look-alike</translation>
    </message>
    <message id="reference.group.cannot_tell">
        <source>Cannot tell</source>
        <translation>Cannot tell</translation>
    </message>
    <message id="reference.group.not_by_eye">
        <source>Not by eye</source>
        <translation>Not by eye</translation>
    </message>
    <message id="reference.note.elephant_or_mammoth">
        <source>Such lines fit elephant or mammoth. Which of the two cannot be told from a picture: refer to the laboratory.</source>
        <translation>Such lines fit elephant or mammoth. Which of the two cannot be told from a picture: refer to the laboratory.</translation>
    </message>
    <message id="reference.note.refer">
        <source>No picture settles what this is: refer to the laboratory.</source>
        <translation>No picture settles what this is: refer to the laboratory.</translation>
    </message>
    <message id="reference.note.not_by_eye">
        <source>The eye cannot tell what this is: refer to the laboratory.</source>
        <translation>The eye cannot tell what this is: refer to the laboratory.</translation>
    </message>
    <message id="reference.nothing">
        <source>Nothing has such a name here.</source>
        <translation>Nothing has such a name here.</translation>
    </message>
    <message id="reference.clear">
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message id="reference.made.flat">
        <source>Drawn by computer. No photograph was used.</source>
        <translation>Drawn by computer. No photograph was used.</translation>
    </message>
    <message id="reference.made.solid">
        <source>Modelled and rendered by computer. No photograph was used.</source>
        <translation>Modelled and rendered by computer. No photograph was used.</translation>
    </message>
    <message id="reference.plate.flat">
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message id="reference.plate.solid">
        <source>Rendered</source>
        <translation>Rendered</translation>
    </message>
    <message id="reference.stem">
        <source>Picture {stem}</source>
        <translation>Picture {stem}</translation>
    </message>
    <message id="reference.compare">
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message id="reference.compare_end">
        <source>End comparison</source>
        <translation>End comparison</translation>
    </message>
    <message id="reference.compare_help">
        <source>Choose the right picture in the list. Zoom and movement act on both.</source>
        <translation>Choose the right picture in the list. Zoom and movement act on both.</translation>
    </message>
    <message id="reference.chapter.ivory">
        <source>Ivory</source>
        <translation>Ivory</translation>
    </message>
    <message id="reference.chapter.teeth">
        <source>Teeth, bone, horn and what looks like them</source>
        <translation>Teeth, bone, horn and what looks like them</translation>
    </message>
    <message id="reference.chapter.scales">
        <source>Scales</source>
        <translation>Scales</translation>
    </message>
    <message id="reference.chapter.cats">
        <source>Skins, claws and teeth of cats</source>
        <translation>Skins, claws and teeth of cats</translation>
    </message>
    <message id="reference.chapter.evidence">
        <source>Photographs and evidence</source>
        <translation>Photographs and evidence</translation>
    </message>
    <message id="reference.cue.crossing_lines">
        <source>Lines that cross</source>
        <translation>Lines that cross</translation>
    </message>
    <message id="reference.cue.crossing_lines.note">
        <source>Fine arcs cross like stacked chevrons. They are clearest near the outer rim.</source>
        <translation>Fine arcs cross like stacked chevrons. They are clearest near the outer rim.</translation>
    </message>
    <message id="reference.cue.nerve_canal">
        <source>Nerve canal</source>
        <translation>Nerve canal</translation>
    </message>
    <message id="reference.cue.nerve_canal.note">
        <source>Lines round it are faint. Do not measure here.</source>
        <translation>Lines round it are faint. Do not measure here.</translation>
    </message>
    <message id="reference.cue.parallel_bands">
        <source>Bands side by side</source>
        <translation>Bands side by side</translation>
    </message>
    <message id="reference.cue.parallel_bands.note">
        <source>They run along each other and do not cross. Makers can add lines.</source>
        <translation>They run along each other and do not cross. Makers can add lines.</translation>
    </message>
    <message id="reference.cue.hippo_core">
        <source>Seam at the centre</source>
        <translation>Seam at the centre</translation>
    </message>
    <message id="reference.cue.hippo_core.note">
        <source>Fits a hippopotamus lower canine. It is gone once the centre is carved away.</source>
        <translation>Fits a hippopotamus lower canine. It is gone once the centre is carved away.</translation>
    </message>
    <message id="reference.cue.hippo_enamel">
        <source>Hard enamel</source>
        <translation>Hard enamel</translation>
    </message>
    <message id="reference.cue.hippo_enamel.note">
        <source>A hard layer on two faces, none on the third, fits a hippopotamus lower canine. It can be carved away.</source>
        <translation>A hard layer on two faces, none on the third, fits a hippopotamus lower canine. It can be carved away.</translation>
    </message>
    <message id="reference.cue.ridges_wide_end">
        <source>Ridges at the wide end</source>
        <translation>Ridges at the wide end</translation>
    </message>
    <message id="reference.cue.ridges_wide_end.note">
        <source>Neat lengthwise ridges fit raw pangolin scale. They do not show the species.</source>
        <translation>Neat lengthwise ridges fit raw pangolin scale. They do not show the species.</translation>
    </message>
    <message id="reference.cue.face_without_ridges">
        <source>Face without ridges</source>
        <translation>Face without ridges</translation>
    </message>
    <message id="reference.cue.face_without_ridges.note">
        <source>The broad face shows no neat ridges. Turn the piece before you decide.</source>
        <translation>The broad face shows no neat ridges. Turn the piece before you decide.</translation>
    </message>
    <message id="reference.cue.smooth_base">
        <source>Smooth base</source>
        <translation>Smooth base</translation>
    </message>
    <message id="reference.cue.smooth_base.note">
        <source>Here the scale sat in the skin. It does not show fresh or old.</source>
        <translation>Here the scale sat in the skin. It does not show fresh or old.</translation>
    </message>
    <message id="reference.cue.tiger_stripes">
        <source>Stripes</source>
        <translation>Stripes</translation>
    </message>
    <message id="reference.cue.tiger_stripes.note">
        <source>Each tiger has its own. They do not show where it lived.</source>
        <translation>Each tiger has its own. They do not show where it lived.</translation>
    </message>
    <message id="reference.cue.painted_marks">
        <source>Even, soft-edged marks</source>
        <translation>Even, soft-edged marks</translation>
    </message>
    <message id="reference.cue.painted_marks.note">
        <source>They raise suspicion of paint. They do not show the animal underneath.</source>
        <translation>They raise suspicion of paint. They do not show the animal underneath.</translation>
    </message>
    <message id="reference.cue.bone_pits">
        <source>Small pits</source>
        <translation>Small pits</translation>
    </message>
    <message id="reference.cue.bone_pits.note">
        <source>Blood channels, often dark with dirt. They fit bone, not one animal.</source>
        <translation>Blood channels, often dark with dirt. They fit bone, not one animal.</translation>
    </message>
    <message id="reference.cue.marrow_hole">
        <source>Hollow middle</source>
        <translation>Hollow middle</translation>
    </message>
    <message id="reference.cue.marrow_hole.note">
        <source>A tusk is hollow at the root too. Look at it together with the pits.</source>
        <translation>A tusk is hollow at the root too. Look at it together with the pits.</translation>
    </message>
    <message id="reference.cue.outer_bark">
        <source>Outer rind</source>
        <translation>Outer rind</translation>
    </message>
    <message id="reference.cue.outer_bark.note">
        <source>A thick, layered rind is typical of mammoth. Once it is cut off it tells nothing.</source>
        <translation>A thick, layered rind is typical of mammoth. Once it is cut off it tells nothing.</translation>
    </message>
    <message id="reference.cue.radial_crack">
        <source>Crack</source>
        <translation>Crack</translation>
    </message>
    <message id="reference.cue.radial_crack.note">
        <source>Many materials crack. A crack alone does not name the material.</source>
        <translation>Many materials crack. A crack alone does not name the material.</translation>
    </message>
    <message id="reference.cue.bubbles">
        <source>Bubbles</source>
        <translation>Bubbles</translation>
    </message>
    <message id="reference.cue.bubbles.note">
        <source>Trapped bubbles fit a cast piece. They do not show what dust is inside: refer it.</source>
        <translation>Trapped bubbles fit a cast piece. They do not show what dust is inside: refer it.</translation>
    </message>
    <message id="reference.cue.mould_seam">
        <source>Seam of a mould</source>
        <translation>Seam of a mould</translation>
    </message>
    <message id="reference.cue.mould_seam.note">
        <source>A seam line fits a cast piece. It does not show what was cast.</source>
        <translation>A seam line fits a cast piece. It does not show what was cast.</translation>
    </message>
    <message id="reference.cue.spongy_core">
        <source>Spongy core</source>
        <translation>Spongy core</translation>
    </message>
    <message id="reference.cue.spongy_core.note">
        <source>A net of small holes inside a dense rim fits bone or antler. It does not show which animal.</source>
        <translation>A net of small holes inside a dense rim fits bone or antler. It does not show which animal.</translation>
    </message>
    <message id="reference.cue.tagua_cavity">
        <source>Hollow of a nut</source>
        <translation>Hollow of a nut</translation>
    </message>
    <message id="reference.cue.tagua_cavity.note">
        <source>A gap in the middle of the cut fits a palm nut. A small piece may not show it.</source>
        <translation>A gap in the middle of the cut fits a palm nut. A small piece may not show it.</translation>
    </message>
    <message id="reference.cue.tagua_skin">
        <source>Brown skin</source>
        <translation>Brown skin</translation>
    </message>
    <message id="reference.cue.tagua_skin.note">
        <source>Remains of a brown skin at the rim fit a palm nut. A finished piece may have none.</source>
        <translation>Remains of a brown skin at the rim fit a palm nut. A finished piece may have none.</translation>
    </message>
    <message id="reference.cue.leopard_rosettes">
        <source>Rosettes</source>
        <translation>Rosettes</translation>
    </message>
    <message id="reference.cue.leopard_rosettes.note">
        <source>Rings of dark spots fit leopard or jaguar. The picture does not tell the two apart.</source>
        <translation>Rings of dark spots fit leopard or jaguar. The picture does not tell the two apart.</translation>
    </message>
    <message id="reference.cue.print_repeat">
        <source>The pattern repeats</source>
        <translation>The pattern repeats</translation>
    </message>
    <message id="reference.cue.print_repeat.note">
        <source>The same marks come again at an even distance. Look at the back before you decide.</source>
        <translation>The same marks come again at an even distance. Look at the back before you decide.</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge">
        <source>Bow-shaped ridge</source>
        <translation>Bow-shaped ridge</translation>
    </message>
    <message id="reference.cue.inner_bow_ridge.note">
        <source>A raised ridge across the inner face, with fine lines beside it, fits pangolin scale. It does not show the species.</source>
        <translation>A raised ridge across the inner face, with fine lines beside it, fits pangolin scale. It does not show the species.</translation>
    </message>
    <message id="reference.cue.base_band">
        <source>Band at the base</source>
        <translation>Band at the base</translation>
    </message>
    <message id="reference.cue.base_band.note">
        <source>The band near the root. On buffalo horn look for rough cross grooves; on a tusk it does not decide.</source>
        <translation>The band near the root. On buffalo horn look for rough cross grooves; on a tusk it does not decide.</translation>
    </message>
    <message id="reference.cue.layered_edge">
        <source>Layered edge</source>
        <translation>Layered edge</translation>
    </message>
    <message id="reference.cue.layered_edge.note">
        <source>Thin layers at an edge that is broken already. Never break a piece to see them.</source>
        <translation>Thin layers at an edge that is broken already. Never break a piece to see them.</translation>
    </message>
    <message id="reference.cue.scale_outline">
        <source>Outline of a scale</source>
        <translation>Outline of a scale</translation>
    </message>
    <message id="reference.cue.scale_outline.note">
        <source>Fan, triangle, diamond or shield: the outline changes with the place on the body. It does not show the species.</source>
        <translation>Fan, triangle, diamond or shield: the outline changes with the place on the body. It does not show the species.</translation>
    </message>
    <message id="reference.cue.chip_outline">
        <source>Outline of a chip</source>
        <translation>Outline of a chip</translation>
    </message>
    <message id="reference.cue.chip_outline.note">
        <source>Cut edges without the ridges of a scale. Look at both faces before you decide.</source>
        <translation>Cut edges without the ridges of a scale. Look at both faces before you decide.</translation>
    </message>
    <message id="reference.cue.piece_outline">
        <source>Outline of a piece</source>
        <translation>Outline of a piece</translation>
    </message>
    <message id="reference.cue.piece_outline.note">
        <source>Look at all sides before you decide.</source>
        <translation>Look at all sides before you decide.</translation>
    </message>
    <message id="reference.cue.root_end">
        <source>Root end</source>
        <translation>Root end</translation>
    </message>
    <message id="reference.cue.root_end.note">
        <source>A tusk is hollow here; a horn shows where its core sat. A hollow alone does not decide.</source>
        <translation>A tusk is hollow here; a horn shows where its core sat. A hollow alone does not decide.</translation>
    </message>
    <message id="reference.cue.tip">
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message id="reference.cue.tip.note">
        <source>The tip alone does not decide. Look at the cut end.</source>
        <translation>The tip alone does not decide. Look at the cut end.</translation>
    </message>
</context>
</TS>
