"""What a survey says about a folder: one notice a finding, each with the fields that its sentence may use.

Words are ``model_room.notice.<kind>`` (what and where) and ``model_room.notice.<kind>.mend``. Files are names below the
folder, with ``/``; ``label`` is the label's title in the person's language; numbers are whole. ``Notice.files`` holds
the photographs to show, all of them.

=====================  =========  =====================================================================================
kind                   weight     fields
=====================  =========  =====================================================================================
all_open               fine       photographs, labels: every file opened
objects_apart          fine       objects, learn (objects to learn from), kept (objects to be tested on), photographs
near_duplicates        attention  count (photographs that nearly repeat another of their label and stay with it as one
                                  object, and copies to the byte, which are left out), exact (of them copies to the
                                  byte)
same_under_two_labels  stop       first, second (files), first_label, second_label (titles), count (such pairs in all)
not_read               attention  count, first (file), why (the whole sentence of the first, which names file and mend)
blurred                attention  count, of (photographs in all); they are left out
too_small              attention  count, of, limit (pixels of the shorter side); they are left out
too_dark               attention  count, of; they are left out
few_photographs        attention  label, photographs (may be 0), wanted (5); the label is left out
few_objects            attention  label, objects, photographs, wanted (3); the label is left out
one_source             attention  label, why ("source": one source while others have more; "table": one background in
                                  all its photographs), source (name, or "")
one_label              stop       label (the only one with enough photographs)
no_labels              stop       folder (name); no label has enough photographs
unknown_label          attention  label, photographs; until somebody says what it means it counts as protected
label_twice            stop       first, second (folders), label: two folders with one meaning
loose_files            attention  count, first (file): photographs that lie in no label's folder; left out
no_look_alikes         attention  labels (number of protected labels)
large_folder           attention  photographs, gigabytes (one decimal, text)
links_out              attention  count, first (file): links, and rows of a table that lead out of the folder; left out
other_files            attention  count, first (file): files that are no photographs by their name; left out
=====================  =========  =====================================================================================

``screen_pictures`` is never raised: no measure of ours tells a photographed screen from a printed or woven pattern.
"""
