<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>model_room</name>
    <message id="model_room.gone">
        <source>The model “{chosen}” cannot be used any more. Check uses “{model}”.</source>
        <translation>The model “{chosen}” cannot be used any more. Check uses “{model}”.</translation>
    </message>
    <message id="model_room.title">
        <source>Model room</source>
        <translation>Model room</translation>
    </message>
    <message id="model_room.stay">
        <source>Photographs stay on this computer.</source>
        <translation>Photographs stay on this computer.</translation>
    </message>
    <message id="model_room.took">
        <source>Training took {time}.</source>
        <translation>Training took {time}.</translation>
    </message>
    <message id="model_room.status.model">
        <source>Check uses {model}</source>
        <translation>Check uses {model}</translation>
    </message>
    <message id="model_room.seconds">
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message id="model_room.minutes">
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message id="model_room.step.folder">
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message id="model_room.step.checks">
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message id="model_room.step.train">
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message id="model_room.step.card">
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message id="model_room.start.title">
        <source>Train a model on your own photographs</source>
        <translation>Train a model on your own photographs</translation>
    </message>
    <message id="model_room.start.lead">
        <source>Choose or drop a folder with one folder a product. Only photographs that a laboratory or an expert has confirmed.</source>
        <translation>Choose or drop a folder with one folder a product. Only photographs that a laboratory or an expert has confirmed.</translation>
    </message>
    <message id="model_room.start.folder">
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message id="model_room.start.table">
        <source>Choose a table (CSV)</source>
        <translation>Choose a table (CSV)</translation>
    </message>
    <message id="model_room.start.how">
        <source>How the folder is laid out</source>
        <translation>How the folder is laid out</translation>
    </message>
    <message id="model_room.start.tree.folder">
        <source>confirmed-2026</source>
        <translation>confirmed-2026</translation>
    </message>
    <message id="model_room.start.tree.label">
        <source>Pangolin scales: one folder for each product</source>
        <translation>Pangolin scales: one folder for each product</translation>
    </message>
    <message id="model_room.start.tree.object">
        <source>seizure-31: one folder for each object, if you know</source>
        <translation>seizure-31: one folder for each object, if you know</translation>
    </message>
    <message id="model_room.start.tree.photo">
        <source>its photographs</source>
        <translation>its photographs</translation>
    </message>
    <message id="model_room.start.tree.other">
        <source>Resin: look-alikes belong in it too</source>
        <translation>Resin: look-alikes belong in it too</translation>
    </message>
    <message id="model_room.start.table_hint">
        <source>A table has the columns file and label, and may have object, source, confirmed_by and confirmed_on.</source>
        <translation>A table has the columns file and label, and may have object, source, confirmed_by and confirmed_on.</translation>
    </message>
    <message id="model_room.start.expect.five">
        <source>From 5 photographs a product it gives something, and says how little it knows.</source>
        <translation>From 5 photographs a product it gives something, and says how little it knows.</translation>
    </message>
    <message id="model_room.start.expect.thirty">
        <source>Better from 30 a product, of different objects, on different tables.</source>
        <translation>Better from 30 a product, of different objects, on different tables.</translation>
    </message>
    <message id="model_room.start.expect.confirmed">
        <source>Who confirmed each and when, if it stands in the table.</source>
        <translation>Who confirmed each and when, if it stands in the table.</translation>
    </message>
    <message id="model_room.start.expect.unsent">
        <source>Nothing is sent anywhere. Your photographs are read, never changed.</source>
        <translation>Nothing is sent anywhere. Your photographs are read, never changed.</translation>
    </message>
    <message id="model_room.looking.stopped">
        <source>{folder}: stopped before all photographs were looked at. Choose it again to go on.</source>
        <translation>{folder}: stopped before all photographs were looked at. Choose it again to go on.</translation>
    </message>
    <message id="model_room.folder.dialog">
        <source>Choose the folder of confirmed photographs</source>
        <translation>Choose the folder of confirmed photographs</translation>
    </message>
    <message id="model_room.table.dialog">
        <source>Choose the table of photographs</source>
        <translation>Choose the table of photographs</translation>
    </message>
    <message id="model_room.table.kind">
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message id="model_room.folder.title">
        <source>1 Folder</source>
        <translation>1 Folder</translation>
    </message>
    <message id="model_room.folder.lead">
        <source>One folder a product. Only photographs a laboratory or an expert confirmed.</source>
        <translation>One folder a product. Only photographs a laboratory or an expert confirmed.</translation>
    </message>
    <message id="model_room.folder.another">
        <source>Another folder</source>
        <translation>Another folder</translation>
    </message>
    <message id="model_room.label.counts">
        <source>Photos {photographs} · objects {objects}</source>
        <translation>Photos {photographs} · objects {objects}</translation>
    </message>
    <message id="model_room.label.change">
        <source>Change what “{label}” means</source>
        <translation>Change what “{label}” means</translation>
    </message>
    <message id="model_room.label.what">
        <source>What is “{label}”?</source>
        <translation>What is “{label}”?</translation>
    </message>
    <message id="model_room.label.which">
        <source>Which one?</source>
        <translation>Which one?</translation>
    </message>
    <message id="model_room.means.choose">
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message id="model_room.means.as_known">
        <source>As the program knows it</source>
        <translation>As the program knows it</translation>
    </message>
    <message id="model_room.means.protected">
        <source>A protected product</source>
        <translation>A protected product</translation>
    </message>
    <message id="model_room.means.protected.ivory">
        <source>Ivory</source>
        <translation>Ivory</translation>
    </message>
    <message id="model_room.means.protected.pangolin">
        <source>Pangolin</source>
        <translation>Pangolin</translation>
    </message>
    <message id="model_room.means.protected.tiger">
        <source>Tiger</source>
        <translation>Tiger</translation>
    </message>
    <message id="model_room.means.protected.other">
        <source>Another protected product</source>
        <translation>Another protected product</translation>
    </message>
    <message id="model_room.means.look_alike">
        <source>A look-alike, not protected</source>
        <translation>A look-alike, not protected</translation>
    </message>
    <message id="model_room.means.not_by_eye">
        <source>No photograph can settle it: laboratory</source>
        <translation>No photograph can settle it: laboratory</translation>
    </message>
    <message id="model_room.means.same_as">
        <source>The same as another label</source>
        <translation>The same as another label</translation>
    </message>
    <message id="model_room.means.left_out">
        <source>Leave these photographs out</source>
        <translation>Leave these photographs out</translation>
    </message>
    <message id="model_room.said.same_as">
        <source>same as {label}</source>
        <translation>same as {label}</translation>
    </message>
    <message id="model_room.mark.few">
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message id="model_room.mark.one_source">
        <source>one source</source>
        <translation>one source</translation>
    </message>
    <message id="model_room.mark.one_table">
        <source>one table</source>
        <translation>one table</translation>
    </message>
    <message id="model_room.mark.drawn">
        <source>drawn</source>
        <translation>drawn</translation>
    </message>
    <message id="model_room.mark.unknown">
        <source>say what it is</source>
        <translation>say what it is</translation>
    </message>
    <message id="model_room.checks.title">
        <source>2 Checks</source>
        <translation>2 Checks</translation>
    </message>
    <message id="model_room.checks.lead">
        <source>Before training, each with its mend</source>
        <translation>Before training, each with its mend</translation>
    </message>
    <message id="model_room.checks.show">
        <source>Show pictures ({count})</source>
        <translation>Show pictures ({count})</translation>
    </message>
    <message id="model_room.checks.again">
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message id="model_room.weight.fine">
        <source>all is well</source>
        <translation>all is well</translation>
    </message>
    <message id="model_room.weight.attention">
        <source>look at this</source>
        <translation>look at this</translation>
    </message>
    <message id="model_room.weight.stop">
        <source>mend this first</source>
        <translation>mend this first</translation>
    </message>
    <message id="model_room.pictures.foot">
        <source>{shown} of {count} shown. The files are not changed.</source>
        <translation>{shown} of {count} shown. The files are not changed.</translation>
    </message>
    <message id="model_room.notice.all_open">
        <source>All photographs open: {photographs}, none broken</source>
        <translation>All photographs open: {photographs}, none broken</translation>
    </message>
    <message id="model_room.notice.objects_apart">
        <source>Photographs of one object stay on one side of the split</source>
        <translation>Photographs of one object stay on one side of the split</translation>
    </message>
    <message id="model_room.notice.objects_apart.mend">
        <source>{objects} objects: {learn} to learn from, {kept} to be tested on</source>
        <translation>{objects} objects: {learn} to learn from, {kept} to be tested on</translation>
    </message>
    <message id="model_room.notice.near_duplicates">
        <source>Near-duplicates, each kept with its object: {count}</source>
        <translation>Near-duplicates, each kept with its object: {count}</translation>
    </message>
    <message id="model_room.notice.near_duplicates.mend">
        <source>Exact copies among them, left out: {exact}. Nothing to do.</source>
        <translation>Exact copies among them, left out: {exact}. Nothing to do.</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels">
        <source>The same photograph lies under {first_label} and under {second_label}</source>
        <translation>The same photograph lies under {first_label} and under {second_label}</translation>
    </message>
    <message id="model_room.notice.same_under_two_labels.mend">
        <source>{first} and {second}. Keep it where it belongs, then look again. Such pairs: {count}.</source>
        <translation>{first} and {second}. Keep it where it belongs, then look again. Such pairs: {count}.</translation>
    </message>
    <message id="model_room.notice.not_read">
        <source>Files that could not be read: {count}</source>
        <translation>Files that could not be read: {count}</translation>
    </message>
    <message id="model_room.notice.not_read.mend">
        <source>{why} What cannot be read is left out.</source>
        <translation>{why} What cannot be read is left out.</translation>
    </message>
    <message id="model_room.notice.blurred">
        <source>Not sharp: {count} of {of} photographs</source>
        <translation>Not sharp: {count} of {of} photographs</translation>
    </message>
    <message id="model_room.notice.blurred.mend">
        <source>They are left out. Photograph the object again, the phone resting on something.</source>
        <translation>They are left out. Photograph the object again, the phone resting on something.</translation>
    </message>
    <message id="model_room.notice.too_small">
        <source>Too small: {count} of {of} photographs</source>
        <translation>Too small: {count} of {of} photographs</translation>
    </message>
    <message id="model_room.notice.too_small.mend">
        <source>Their shorter side is under {limit} pixels: they are left out. Copy the originals from the phone.</source>
        <translation>Their shorter side is under {limit} pixels: they are left out. Copy the originals from the phone.</translation>
    </message>
    <message id="model_room.notice.too_dark">
        <source>Too dark: {count} of {of} photographs</source>
        <translation>Too dark: {count} of {of} photographs</translation>
    </message>
    <message id="model_room.notice.too_dark.mend">
        <source>They are left out. Photograph the object again in daylight or with two lamps.</source>
        <translation>They are left out. Photograph the object again in daylight or with two lamps.</translation>
    </message>
    <message id="model_room.notice.few_photographs">
        <source>{label}: too few photographs ({photographs}, at least {wanted})</source>
        <translation>{label}: too few photographs ({photographs}, at least {wanted})</translation>
    </message>
    <message id="model_room.notice.few_photographs.mend">
        <source>Left out of the answers. Add photographs of other objects.</source>
        <translation>Left out of the answers. Add photographs of other objects.</translation>
    </message>
    <message id="model_room.notice.few_objects">
        <source>{label}: too few objects to decide ({objects}, at least {wanted})</source>
        <translation>{label}: too few objects to decide ({objects}, at least {wanted})</translation>
    </message>
    <message id="model_room.notice.few_objects.mend">
        <source>Left out of the answers. More photographs of the same objects do not help: add other objects.</source>
        <translation>Left out of the answers. More photographs of the same objects do not help: add other objects.</translation>
    </message>
    <message id="model_room.notice.one_source">
        <source>All photographs of {label} are from one source</source>
        <translation>All photographs of {label} are from one source</translation>
    </message>
    <message id="model_room.notice.one_source.mend">
        <source>It may learn the source, not the product. Add another place.</source>
        <translation>It may learn the source, not the product. Add another place.</translation>
    </message>
    <message id="model_room.notice.one_source.table">
        <source>All photographs of {label} are from one table</source>
        <translation>All photographs of {label} are from one table</translation>
    </message>
    <message id="model_room.notice.one_source.table.mend">
        <source>It may learn the table. Add another place.</source>
        <translation>It may learn the table. Add another place.</translation>
    </message>
    <message id="model_room.notice.one_label">
        <source>Only {label} has enough photographs</source>
        <translation>Only {label} has enough photographs</translation>
    </message>
    <message id="model_room.notice.one_label.mend">
        <source>To tell products apart it needs two at least. Add another folder, best a look-alike.</source>
        <translation>To tell products apart it needs two at least. Add another folder, best a look-alike.</translation>
    </message>
    <message id="model_room.notice.no_labels">
        <source>No folder in {folder} has enough photographs</source>
        <translation>No folder in {folder} has enough photographs</translation>
    </message>
    <message id="model_room.notice.no_labels.mend">
        <source>Make one folder for each product, and put its photographs there.</source>
        <translation>Make one folder for each product, and put its photographs there.</translation>
    </message>
    <message id="model_room.notice.unknown_label">
        <source>The program does not know “{label}”</source>
        <translation>The program does not know “{label}”</translation>
    </message>
    <message id="model_room.notice.unknown_label.mend">
        <source>Say what it is, under 1 Folder or in labels.csv; until then it counts as protected.</source>
        <translation>Say what it is, under 1 Folder or in labels.csv; until then it counts as protected.</translation>
    </message>
    <message id="model_room.notice.label_twice">
        <source>Two folders are {label}: {first} and {second}</source>
        <translation>Two folders are {label}: {first} and {second}</translation>
    </message>
    <message id="model_room.notice.label_twice.mend">
        <source>Put them into one folder, or give one its right name. Then look again.</source>
        <translation>Put them into one folder, or give one its right name. Then look again.</translation>
    </message>
    <message id="model_room.notice.loose_files">
        <source>Photographs that lie in no product's folder: {count}</source>
        <translation>Photographs that lie in no product's folder: {count}</translation>
    </message>
    <message id="model_room.notice.loose_files.mend">
        <source>They are left out, {first} the first of them. Put each where it belongs.</source>
        <translation>They are left out, {first} the first of them. Put each where it belongs.</translation>
    </message>
    <message id="model_room.notice.no_look_alikes">
        <source>No look-alike in the folder</source>
        <translation>No look-alike in the folder</translation>
    </message>
    <message id="model_room.notice.no_look_alikes.mend">
        <source>A model that knows only protected products accuses everything. Add resin, bone, horn, cloth.</source>
        <translation>A model that knows only protected products accuses everything. Add resin, bone, horn, cloth.</translation>
    </message>
    <message id="model_room.notice.screen_pictures">
        <source>Pictures that may be photographs of a screen: {count}</source>
        <translation>Pictures that may be photographs of a screen: {count}</translation>
    </message>
    <message id="model_room.notice.screen_pictures.mend">
        <source>Use the originals.</source>
        <translation>Use the originals.</translation>
    </message>
    <message id="model_room.notice.large_folder">
        <source>A large folder: {photographs} photographs, {gigabytes} GB</source>
        <translation>A large folder: {photographs} photographs, {gigabytes} GB</translation>
    </message>
    <message id="model_room.notice.large_folder.mend">
        <source>Nothing is wrong; it takes longer. You can go on working meanwhile.</source>
        <translation>Nothing is wrong; it takes longer. You can go on working meanwhile.</translation>
    </message>
    <message id="model_room.notice.links_out">
        <source>Links or rows that lead out of the folder: {count}</source>
        <translation>Links or rows that lead out of the folder: {count}</translation>
    </message>
    <message id="model_room.notice.links_out.mend">
        <source>They are left out, {first} the first of them. Copy those photographs into the folder.</source>
        <translation>They are left out, {first} the first of them. Copy those photographs into the folder.</translation>
    </message>
    <message id="model_room.notice.other_files">
        <source>Files that are no photographs: {count}</source>
        <translation>Files that are no photographs: {count}</translation>
    </message>
    <message id="model_room.notice.other_files.mend">
        <source>They are left out, {first} the first of them. Nothing to do.</source>
        <translation>They are left out, {first} the first of them. Nothing to do.</translation>
    </message>
    <message id="model_room.train.title">
        <source>3 Train</source>
        <translation>3 Train</translation>
    </message>
    <message id="model_room.train.lead">
        <source>Minutes, on this computer, without a network. You can go on working meanwhile.</source>
        <translation>Minutes, on this computer, without a network. You can go on working meanwhile.</translation>
    </message>
    <message id="model_room.train.busy">
        <source>You can go on working in the other rooms meanwhile.</source>
        <translation>You can go on working in the other rooms meanwhile.</translation>
    </message>
    <message id="model_room.train.name">
        <source>Name of the model</source>
        <translation>Name of the model</translation>
    </message>
    <message id="model_room.train.name_hint">
        <source>Small letters a–z, figures and hyphens, such as langson-2026a</source>
        <translation>Small letters a–z, figures and hyphens, such as langson-2026a</translation>
    </message>
    <message id="model_room.train.name_wrong">
        <source>Only a–z, figures and single hyphens between them. Write for example langson-2026a.</source>
        <translation>Only a–z, figures and single hyphens between them. Write for example langson-2026a.</translation>
    </message>
    <message id="model_room.train.name_taken">
        <source>A model named {model} is on this computer already. Take another name, such as {model}-b.</source>
        <translation>A model named {model} is on this computer already. Take another name, such as {model}-b.</translation>
    </message>
    <message id="model_room.train.signer">
        <source>Who confirms the photographs and stands behind the model</source>
        <translation>Who confirms the photographs and stands behind the model</translation>
    </message>
    <message id="model_room.train.signer_hint">
        <source>A name or a code. It is signed into the model and cannot be changed later.</source>
        <translation>A name or a code. It is signed into the model and cannot be changed later.</translation>
    </message>
    <message id="model_room.train.keep">
        <source>What it shall know</source>
        <translation>What it shall know</translation>
    </message>
    <message id="model_room.keep.own">
        <source>Only the products of this folder</source>
        <translation>Only the products of this folder</translation>
    </message>
    <message id="model_room.keep.own.text">
        <source>Everything else is “unlike anything known”.</source>
        <translation>Everything else is “unlike anything known”.</translation>
    </message>
    <message id="model_room.keep.shipped">
        <source>And what the model that came with the program knows</source>
        <translation>And what the model that came with the program knows</translation>
    </message>
    <message id="model_room.keep.shipped.text">
        <source>Products without photographs here stay as it learnt them.</source>
        <translation>Products without photographs here stay as it learnt them.</translation>
    </message>
    <message id="model_room.drawn_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation>Trained on rendered pictures only: an aid for training, not for decisions.</translation>
    </message>
    <message id="model_room.train.start">
        <source>Start training</source>
        <translation>Start training</translation>
    </message>
    <message id="model_room.train.stopped">
        <source>Training was stopped. Nothing was written; everything said here is still there.</source>
        <translation>Training was stopped. Nothing was written; everything said here is still there.</translation>
    </message>
    <message id="model_room.wait.checks">
        <source>Training waits for the checks: mend what is marked with a cross, then look again.</source>
        <translation>Training waits for the checks: mend what is marked with a cross, then look again.</translation>
    </message>
    <message id="model_room.wait.labels">
        <source>Say under 1 Folder what this is: {labels}</source>
        <translation>Say under 1 Folder what this is: {labels}</translation>
    </message>
    <message id="model_room.wait.name">
        <source>The model needs a name.</source>
        <translation>The model needs a name.</translation>
    </message>
    <message id="model_room.wait.signer">
        <source>Say who stands behind the model.</source>
        <translation>Say who stands behind the model.</translation>
    </message>
    <message id="model_room.stage.looking">
        <source>Looking at the photographs</source>
        <translation>Looking at the photographs</translation>
    </message>
    <message id="model_room.stage.reading">
        <source>Reading the photographs</source>
        <translation>Reading the photographs</translation>
    </message>
    <message id="model_room.stage.learning">
        <source>Learning to tell them apart</source>
        <translation>Learning to tell them apart</translation>
    </message>
    <message id="model_room.stage.measuring">
        <source>Testing on objects it never saw</source>
        <translation>Testing on objects it never saw</translation>
    </message>
    <message id="model_room.stage.writing">
        <source>Writing the model</source>
        <translation>Writing the model</translation>
    </message>
    <message id="model_room.progress">
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message id="model_room.left">
        <source>About {time} left in this step</source>
        <translation>About {time} left in this step</translation>
    </message>
    <message id="model_room.left.wait">
        <source>How long it takes shows in a moment</source>
        <translation>How long it takes shows in a moment</translation>
    </message>
    <message id="model_room.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="model_room.stopping">
        <source>Stopping</source>
        <translation>Stopping</translation>
    </message>
    <message id="model_room.stopping.text">
        <source>It stops after the photograph in hand.</source>
        <translation>It stops after the photograph in hand.</translation>
    </message>
    <message id="model_room.ready">
        <source>The model {model} is ready</source>
        <translation>The model {model} is ready</translation>
    </message>
    <message id="model_room.ready.open">
        <source>Open its card</source>
        <translation>Open its card</translation>
    </message>
    <message id="model_room.card.title">
        <source>4 Card</source>
        <translation>4 Card</translation>
    </message>
    <message id="model_room.card.in_use">
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message id="model_room.card.not_in_use">
        <source>Not in use yet</source>
        <translation>Not in use yet</translation>
    </message>
    <message id="model_room.card.what">
        <source>Products: {labels} · learnt from {photographs} photographs of {objects} objects</source>
        <translation>Products: {labels} · learnt from {photographs} photographs of {objects} objects</translation>
    </message>
    <message id="model_room.card.ways">
        <source>How it is judged</source>
        <translation>How it is judged</translation>
    </message>
    <message id="model_room.card.single">
        <source>One photograph</source>
        <translation>One photograph</translation>
    </message>
    <message id="model_room.card.together">
        <source>All photographs of an object</source>
        <translation>All photographs of an object</translation>
    </message>
    <message id="model_room.card.on_photographs">
        <source>On {photographs} photographs of {objects} objects it never saw</source>
        <translation>On {photographs} photographs of {objects} objects it never saw</translation>
    </message>
    <message id="model_room.card.on_objects">
        <source>On {objects} objects it never saw, {photographs} photographs</source>
        <translation>On {objects} objects it never saw, {photographs} photographs</translation>
    </message>
    <message id="model_room.count.missed">
        <source>Protected product missed</source>
        <translation>Protected product missed</translation>
    </message>
    <message id="model_room.count.accused">
        <source>Look-alike wrongly accused</source>
        <translation>Look-alike wrongly accused</translation>
    </message>
    <message id="model_room.count.in_set">
        <source>Right product in the set</source>
        <translation>Right product in the set</translation>
    </message>
    <message id="model_room.count.cannot_tell">
        <source>Cannot tell</source>
        <translation>Cannot tell</translation>
    </message>
    <message id="model_room.count.answered_right">
        <source>Answered, and right</source>
        <translation>Answered, and right</translation>
    </message>
    <message id="model_room.count.group_right">
        <source>Answered, and the right group</source>
        <translation>Answered, and the right group</translation>
    </message>
    <message id="model_room.of">
        <source>{found} of {of}</source>
        <translation>{found} of {of}</translation>
    </message>
    <message id="model_room.interval">
        <source>can mean {low} to {high} of 100</source>
        <translation>can mean {low} to {high} of 100</translation>
    </message>
    <message id="model_room.card.few">
        <source>Few objects, so the bars are wide. {what}: {found} of {of} can still mean {high} of 100.</source>
        <translation>Few objects, so the bars are wide. {what}: {found} of {of} can still mean {high} of 100.</translation>
    </message>
    <message id="model_room.card.mistakes">
        <source>Its mistakes, each to look at</source>
        <translation>Its mistakes, each to look at</translation>
    </message>
    <message id="model_room.card.no_mistakes">
        <source>None on these photographs. On others there will be some.</source>
        <translation>None on these photographs. On others there will be some.</translation>
    </message>
    <message id="model_room.card.all_mistakes">
        <source>Show all {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message id="model_room.card.limits">
        <source>Limits it carries with it</source>
        <translation>Limits it carries with it</translation>
    </message>
    <message id="model_room.card.cannot_tell">
        <source>It says “cannot tell” for {found} of the {of}. That is honest, not a fault.</source>
        <translation>It says “cannot tell” for {found} of the {of}. That is honest, not a fault.</translation>
    </message>
    <message id="model_room.limit.few">
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message id="model_room.limit.one_source">
        <source>one source</source>
        <translation>one source</translation>
    </message>
    <message id="model_room.limit.one_table">
        <source>one table</source>
        <translation>one table</translation>
    </message>
    <message id="model_room.limit.drawn_only">
        <source>rendered pictures only</source>
        <translation>rendered pictures only</translation>
    </message>
    <message id="model_room.limit.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation>not by eye: laboratory</translation>
    </message>
    <message id="model_room.mistake.taken">
        <source>{what} taken for: {said}</source>
        <translation>{what} taken for: {said}</translation>
    </message>
    <message id="model_room.mistake.unsure">
        <source>{what}: cannot tell</source>
        <translation>{what}: cannot tell</translation>
    </message>
    <message id="model_room.mistake.kind.missed">
        <source>missed · object {object}</source>
        <translation>missed · object {object}</translation>
    </message>
    <message id="model_room.mistake.kind.accused">
        <source>wrongly accused · object {object}</source>
        <translation>wrongly accused · object {object}</translation>
    </message>
    <message id="model_room.mistake.kind.unsure">
        <source>no answer · object {object}</source>
        <translation>no answer · object {object}</translation>
    </message>
    <message id="model_room.mistake.kind.other">
        <source>another product of the same group · object {object}</source>
        <translation>another product of the same group · object {object}</translation>
    </message>
    <message id="model_room.mistake.is">
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message id="model_room.mistake.said">
        <source>What it was taken for</source>
        <translation>What it was taken for</translation>
    </message>
    <message id="model_room.table">
        <source>Confusion table</source>
        <translation>Confusion table</translation>
    </message>
    <message id="model_room.table.text">
        <source>Each row is what it is, each column what was said. Framed along the diagonal: right. A marked corner: one in ten or more of the row.</source>
        <translation>Each row is what it is, each column what was said. Framed along the diagonal: right. A marked corner: one in ten or more of the row.</translation>
    </message>
    <message id="model_room.table.foot">
        <source>Arrows move. Enter shows the pictures behind a cell. The last column is “cannot tell”.</source>
        <translation>Arrows move. Enter shows the pictures behind a cell. The last column is “cannot tell”.</translation>
    </message>
    <message id="model_room.table.cannot_tell">
        <source>Cannot tell</source>
        <translation>Cannot tell</translation>
    </message>
    <message id="model_room.table.cell">
        <source>{what}, said: {said}: {count} of {of}</source>
        <translation>{what}, said: {said}: {count} of {of}</translation>
    </message>
    <message id="model_room.compare">
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message id="model_room.compare.title">
        <source>Beside the model that Check uses</source>
        <translation>Beside the model that Check uses</translation>
    </message>
    <message id="model_room.compare.text">
        <source>Both read the same {photographs} photographs of {objects} objects that were kept apart from training.</source>
        <translation>Both read the same {photographs} photographs of {objects} objects that were kept apart from training.</translation>
    </message>
    <message id="model_room.again">
        <source>Train again</source>
        <translation>Train again</translation>
    </message>
    <message id="model_room.save">
        <source>Save pack</source>
        <translation>Save pack</translation>
    </message>
    <message id="model_room.save.kind">
        <source>Model pack</source>
        <translation>Model pack</translation>
    </message>
    <message id="model_room.saved">
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message id="model_room.use">
        <source>Use in Check</source>
        <translation>Use in Check</translation>
    </message>
    <message id="model_room.use.title">
        <source>Use {model} in Check?</source>
        <translation>Use {model} in Check?</translation>
    </message>
    <message id="model_room.use.text">
        <source>Photographs are judged by it from now on. The model before, {before}, stays on this computer: you can choose it again in the settings.</source>
        <translation>Photographs are judged by it from now on. The model before, {before}, stays on this computer: you can choose it again in the settings.</translation>
    </message>
    <message id="model_room.use.not_yet">
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message id="model_room.used">
        <source>Check uses {model} now</source>
        <translation>Check uses {model} now</translation>
    </message>
    <message id="model_room.open_check">
        <source>Go to Check</source>
        <translation>Go to Check</translation>
    </message>
    <message id="model_room.models">
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message id="model_room.models.room">
        <source>Model room</source>
        <translation>Model room</translation>
    </message>
    <message id="model_room.models.add">
        <source>Add a pack</source>
        <translation>Add a pack</translation>
    </message>
    <message id="model_room.models.added">
        <source>Added: {model}. Check still uses the model it used before.</source>
        <translation>Added: {model}. Check still uses the model it used before.</translation>
    </message>
    <message id="model_room.models.reading">
        <source>Reading the packs</source>
        <translation>Reading the packs</translation>
    </message>
    <message id="model_room.models.facts">
        <source>Version {version} · products: {labels} · made {made}</source>
        <translation>Version {version} · products: {labels} · made {made}</translation>
    </message>
    <message id="model_room.models.some_drawn">
        <source>{drawn} of {labels} products. {drawn_only}</source>
        <translation>{drawn} of {labels} products. {drawn_only}</translation>
    </message>
    <message id="model_room.models.open">
        <source>Open card</source>
        <translation>Open card</translation>
    </message>
    <message id="model_room.models.no_card">
        <source>This pack brought no card.</source>
        <translation>This pack brought no card.</translation>
    </message>
    <message id="model_room.keep.drawn">
        <source>Products without photographs here</source>
        <translation>Products without photographs here</translation>
    </message>
</context>
</TS>
