<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>qt</name>
    <message id="qt.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="qt.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="qt.yes">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="qt.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="qt.yes_to_all">
        <source>Yes to all</source>
        <translation>Yes to all</translation>
    </message>
    <message id="qt.no_to_all">
        <source>No to all</source>
        <translation>No to all</translation>
    </message>
    <message id="qt.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="qt.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="qt.save_as">
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message id="qt.save_all">
        <source>Save all</source>
        <translation>Save all</translation>
    </message>
    <message id="qt.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="qt.discard">
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message id="qt.don_t_save">
        <source>Don't save</source>
        <translation>Don't save</translation>
    </message>
    <message id="qt.close_without_saving">
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message id="qt.apply">
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message id="qt.reset">
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message id="qt.restore_defaults">
        <source>Restore defaults</source>
        <translation>Restore defaults</translation>
    </message>
    <message id="qt.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="qt.abort">
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message id="qt.retry">
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message id="qt.ignore">
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message id="qt.show_details">
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
    <message id="qt.hide_details">
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
    <message id="qt.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="qt.redo">
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message id="qt.cut">
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message id="qt.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="qt.copy_link_location">
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message id="qt.paste">
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message id="qt.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="qt.select_all">
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message id="qt.look_in">
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message id="qt.file_name">
        <source>File name:</source>
        <translation>File name:</translation>
    </message>
    <message id="qt.files_of_type">
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message id="qt.directory">
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message id="qt.choose">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="qt.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="qt.forward">
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message id="qt.parent_directory">
        <source>Folder above</source>
        <translation>Folder above</translation>
    </message>
    <message id="qt.create_new_folder">
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
    <message id="qt.create_a_new_folder">
        <source>Make a new folder</source>
        <translation>Make a new folder</translation>
    </message>
    <message id="qt.new_folder">
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
    <message id="qt.list_view">
        <source>List</source>
        <translation>List</translation>
    </message>
    <message id="qt.detail_view">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="qt.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="qt.size">
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message id="qt.type">
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message id="qt.kind">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="qt.date_modified">
        <source>Changed on</source>
        <translation>Changed on</translation>
    </message>
    <message id="qt.my_computer">
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message id="qt.computer">
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message id="qt.drive">
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message id="qt.file">
        <source>File</source>
        <translation>File</translation>
    </message>
    <message id="qt.folder">
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message id="qt.file_folder">
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message id="qt.recent_places">
        <source>Recent places</source>
        <translation>Recent places</translation>
    </message>
    <message id="qt.sidebar">
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message id="qt.files">
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message id="qt.all_files">
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message id="qt.rename">
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message id="qt.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="qt.show_hidden_files">
        <source>Show hidden files</source>
        <translation>Show hidden files</translation>
    </message>
    <message id="qt.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="qt.find_directory">
        <source>Find folder</source>
        <translation>Find folder</translation>
    </message>
    <message id="qt.already_exists_do_you_want_to_replace_it">
        <source>%1 is there already.
Replace it?</source>
        <translation>%1 is there already.
Replace it?</translation>
    </message>
    <message id="qt.file_not_found_please_verify_the_correct_file_name_was_given">
        <source>%1
There is no such file. Check its name.</source>
        <translation>%1
There is no such file. Check its name.</translation>
    </message>
    <message id="qt.directory_not_found_please_verify_the_correct_directory_name_was_given">
        <source>%1
There is no such folder. Check its name.</source>
        <translation>%1
There is no such folder. Check its name.</translation>
    </message>
    <message id="qt.are_you_sure_you_want_to_delete">
        <source>Delete “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message id="qt.is_write_protected_do_you_want_to_delete_it_anyway">
        <source>“%1” is protected.
Delete it all the same?</source>
        <translation>“%1” is protected.
Delete it all the same?</translation>
    </message>
    <message id="qt.could_not_delete_directory">
        <source>The folder could not be deleted.</source>
        <translation>The folder could not be deleted.</translation>
    </message>
    <message id="qt.scroll_here">
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message id="qt.top">
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message id="qt.bottom">
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message id="qt.page_up">
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message id="qt.page_down">
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message id="qt.scroll_up">
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message id="qt.scroll_down">
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message id="qt.left_edge">
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message id="qt.right_edge">
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message id="qt.page_left">
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message id="qt.page_right">
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message id="qt.scroll_left">
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message id="qt.scroll_right">
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
    <message id="qt.page_setup">
        <source>Page setup</source>
        <translation>Page setup</translation>
    </message>
    <message id="qt.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="qt.clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
</TS>
