<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>qt</name>
    <message id="qt.ok">
        <source>OK</source>
        <translation type="unfinished">ຕົກລົງ</translation>
    </message>
    <message id="qt.cancel">
        <source>Cancel</source>
        <translation type="unfinished">ຍົກເລີກ</translation>
    </message>
    <message id="qt.yes">
        <source>Yes</source>
        <translation type="unfinished">ແມ່ນ</translation>
    </message>
    <message id="qt.no">
        <source>No</source>
        <translation type="unfinished">ບໍ່</translation>
    </message>
    <message id="qt.yes_to_all">
        <source>Yes to all</source>
        <translation type="unfinished">ແມ່ນ​ທັງໝົດ</translation>
    </message>
    <message id="qt.no_to_all">
        <source>No to all</source>
        <translation type="unfinished">ບໍ່​ທັງໝົດ</translation>
    </message>
    <message id="qt.open">
        <source>Open</source>
        <translation type="unfinished">ເປີດ</translation>
    </message>
    <message id="qt.save">
        <source>Save</source>
        <translation type="unfinished">ບັນທຶກ</translation>
    </message>
    <message id="qt.save_as">
        <source>Save as</source>
        <translation type="unfinished">ບັນທຶກ​ເປັນ</translation>
    </message>
    <message id="qt.save_all">
        <source>Save all</source>
        <translation type="unfinished">ບັນທຶກ​ທັງໝົດ</translation>
    </message>
    <message id="qt.close">
        <source>Close</source>
        <translation type="unfinished">ປິດ</translation>
    </message>
    <message id="qt.discard">
        <source>Discard</source>
        <translation type="unfinished">ຖິ້ມ</translation>
    </message>
    <message id="qt.don_t_save">
        <source>Don't save</source>
        <translation type="unfinished">ບໍ່​ບັນທຶກ</translation>
    </message>
    <message id="qt.close_without_saving">
        <source>Close without saving</source>
        <translation type="unfinished">ປິດ​ໂດຍ​ບໍ່​ບັນທຶກ</translation>
    </message>
    <message id="qt.apply">
        <source>Apply</source>
        <translation type="unfinished">ນຳໃຊ້</translation>
    </message>
    <message id="qt.reset">
        <source>Reset</source>
        <translation type="unfinished">ຕັ້ງ​ຄືນ</translation>
    </message>
    <message id="qt.restore_defaults">
        <source>Restore defaults</source>
        <translation type="unfinished">ຄືນ​ຄ່າ​ເດີມ</translation>
    </message>
    <message id="qt.help">
        <source>Help</source>
        <translation type="unfinished">ຊ່ວຍເຫຼືອ</translation>
    </message>
    <message id="qt.abort">
        <source>Abort</source>
        <translation type="unfinished">ຢຸດ</translation>
    </message>
    <message id="qt.retry">
        <source>Retry</source>
        <translation type="unfinished">ລອງ​ໃໝ່</translation>
    </message>
    <message id="qt.ignore">
        <source>Ignore</source>
        <translation type="unfinished">ຂ້າມ</translation>
    </message>
    <message id="qt.show_details">
        <source>Show details</source>
        <translation type="unfinished">ເບິ່ງ​ລາຍລະອຽດ</translation>
    </message>
    <message id="qt.hide_details">
        <source>Hide details</source>
        <translation type="unfinished">ເຊື່ອງ​ລາຍລະອຽດ</translation>
    </message>
    <message id="qt.undo">
        <source>Undo</source>
        <translation type="unfinished">ຍ້ອນ​ກັບ</translation>
    </message>
    <message id="qt.redo">
        <source>Redo</source>
        <translation type="unfinished">ເຮັດ​ຄືນ</translation>
    </message>
    <message id="qt.cut">
        <source>Cut</source>
        <translation type="unfinished">ຕັດ</translation>
    </message>
    <message id="qt.copy">
        <source>Copy</source>
        <translation type="unfinished">ສຳເນົາ</translation>
    </message>
    <message id="qt.copy_link_location">
        <source>Copy link</source>
        <translation type="unfinished">ສຳເນົາ​ລິ້ງ</translation>
    </message>
    <message id="qt.paste">
        <source>Paste</source>
        <translation type="unfinished">ວາງ</translation>
    </message>
    <message id="qt.delete">
        <source>Delete</source>
        <translation type="unfinished">ລຶບ</translation>
    </message>
    <message id="qt.select_all">
        <source>Select all</source>
        <translation type="unfinished">ເລືອກ​ທັງໝົດ</translation>
    </message>
    <message id="qt.look_in">
        <source>Look in:</source>
        <translation type="unfinished">ເບິ່ງ​ໃນ:</translation>
    </message>
    <message id="qt.file_name">
        <source>File name:</source>
        <translation type="unfinished">ຊື່​ໄຟລ໌:</translation>
    </message>
    <message id="qt.files_of_type">
        <source>Files of type:</source>
        <translation type="unfinished">ປະເພດ​ໄຟລ໌:</translation>
    </message>
    <message id="qt.directory">
        <source>Folder:</source>
        <translation type="unfinished">ໂຟນເດີ:</translation>
    </message>
    <message id="qt.choose">
        <source>Choose</source>
        <translation type="unfinished">ເລືອກ</translation>
    </message>
    <message id="qt.back">
        <source>Back</source>
        <translation type="unfinished">ກັບ</translation>
    </message>
    <message id="qt.forward">
        <source>Forward</source>
        <translation type="unfinished">ໄປ​ໜ້າ</translation>
    </message>
    <message id="qt.parent_directory">
        <source>Folder above</source>
        <translation type="unfinished">ໂຟນເດີ​ຂຶ້ນ​ໄປ</translation>
    </message>
    <message id="qt.create_new_folder">
        <source>New folder</source>
        <translation type="unfinished">ສ້າງ​ໂຟນເດີ​ໃໝ່</translation>
    </message>
    <message id="qt.create_a_new_folder">
        <source>Make a new folder</source>
        <translation type="unfinished">ສ້າງ​ໂຟນເດີ​ໃໝ່</translation>
    </message>
    <message id="qt.new_folder">
        <source>New folder</source>
        <translation type="unfinished">ໂຟນເດີ​ໃໝ່</translation>
    </message>
    <message id="qt.list_view">
        <source>List</source>
        <translation type="unfinished">ລາຍການ</translation>
    </message>
    <message id="qt.detail_view">
        <source>Details</source>
        <translation type="unfinished">ລາຍລະອຽດ</translation>
    </message>
    <message id="qt.name">
        <source>Name</source>
        <translation type="unfinished">ຊື່</translation>
    </message>
    <message id="qt.size">
        <source>Size</source>
        <translation type="unfinished">ຂະໜາດ</translation>
    </message>
    <message id="qt.type">
        <source>Type</source>
        <translation type="unfinished">ປະເພດ</translation>
    </message>
    <message id="qt.kind">
        <source>Kind</source>
        <translation type="unfinished">ປະເພດ</translation>
    </message>
    <message id="qt.date_modified">
        <source>Changed on</source>
        <translation type="unfinished">ວັນທີ​ແກ້ໄຂ</translation>
    </message>
    <message id="qt.my_computer">
        <source>This computer</source>
        <translation type="unfinished">ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="qt.computer">
        <source>Computer</source>
        <translation type="unfinished">ຄອມພິວເຕີ</translation>
    </message>
    <message id="qt.drive">
        <source>Drive</source>
        <translation type="unfinished">ໄດຣ໌</translation>
    </message>
    <message id="qt.file">
        <source>File</source>
        <translation type="unfinished">ໄຟລ໌</translation>
    </message>
    <message id="qt.folder">
        <source>Folder</source>
        <translation type="unfinished">ໂຟນເດີ</translation>
    </message>
    <message id="qt.file_folder">
        <source>Folder</source>
        <translation type="unfinished">ໂຟນເດີ</translation>
    </message>
    <message id="qt.recent_places">
        <source>Recent places</source>
        <translation type="unfinished">ບ່ອນ​ຫຼ້າສຸດ</translation>
    </message>
    <message id="qt.sidebar">
        <source>Places</source>
        <translation type="unfinished">ບ່ອນ</translation>
    </message>
    <message id="qt.files">
        <source>Files</source>
        <translation type="unfinished">ໄຟລ໌</translation>
    </message>
    <message id="qt.all_files">
        <source>All files (*)</source>
        <translation type="unfinished">ໄຟລ໌​ທັງໝົດ (*)</translation>
    </message>
    <message id="qt.rename">
        <source>Rename</source>
        <translation type="unfinished">ປ່ຽນ​ຊື່</translation>
    </message>
    <message id="qt.remove">
        <source>Remove</source>
        <translation type="unfinished">ເອົາ​ອອກ</translation>
    </message>
    <message id="qt.show_hidden_files">
        <source>Show hidden files</source>
        <translation type="unfinished">ສະແດງ​ໄຟລ໌​ເຊື່ອງ</translation>
    </message>
    <message id="qt.show">
        <source>Show</source>
        <translation type="unfinished">ສະແດງ</translation>
    </message>
    <message id="qt.find_directory">
        <source>Find folder</source>
        <translation type="unfinished">ຊອກ​ໂຟນເດີ</translation>
    </message>
    <message id="qt.already_exists_do_you_want_to_replace_it">
        <source>%1 is there already.
Replace it?</source>
        <translation type="unfinished">%1 ມີ​ຢູ່​ແລ້ວ.
ແທນທີ່​ບໍ?</translation>
    </message>
    <message id="qt.file_not_found_please_verify_the_correct_file_name_was_given">
        <source>%1
There is no such file. Check its name.</source>
        <translation type="unfinished">%1
ບໍ່​ມີ​ໄຟລ໌​ນີ້. ກວດ​ຊື່​ຄືນ.</translation>
    </message>
    <message id="qt.directory_not_found_please_verify_the_correct_directory_name_was_given">
        <source>%1
There is no such folder. Check its name.</source>
        <translation type="unfinished">%1
ບໍ່​ມີ​ໂຟນເດີ​ນີ້. ກວດ​ຊື່​ຄືນ.</translation>
    </message>
    <message id="qt.are_you_sure_you_want_to_delete">
        <source>Delete “%1”?</source>
        <translation type="unfinished">ລຶບ “%1” ບໍ?</translation>
    </message>
    <message id="qt.is_write_protected_do_you_want_to_delete_it_anyway">
        <source>“%1” is protected.
Delete it all the same?</source>
        <translation type="unfinished">“%1” ຖືກ​ປ້ອງກັນ.
ຍັງ​ຈະ​ລຶບ​ບໍ?</translation>
    </message>
    <message id="qt.could_not_delete_directory">
        <source>The folder could not be deleted.</source>
        <translation type="unfinished">ລຶບ​ໂຟນເດີ​ບໍ່ໄດ້.</translation>
    </message>
    <message id="qt.scroll_here">
        <source>Scroll here</source>
        <translation type="unfinished">ເລື່ອນ​ມາ​ນີ້</translation>
    </message>
    <message id="qt.top">
        <source>Top</source>
        <translation type="unfinished">ເທິງ​ສຸດ</translation>
    </message>
    <message id="qt.bottom">
        <source>Bottom</source>
        <translation type="unfinished">ລຸ່ມ​ສຸດ</translation>
    </message>
    <message id="qt.page_up">
        <source>Page up</source>
        <translation type="unfinished">ໜ້າ​ກ່ອນ</translation>
    </message>
    <message id="qt.page_down">
        <source>Page down</source>
        <translation type="unfinished">ໜ້າ​ຕໍ່ໄປ</translation>
    </message>
    <message id="qt.scroll_up">
        <source>Scroll up</source>
        <translation type="unfinished">ເລື່ອນ​ຂຶ້ນ</translation>
    </message>
    <message id="qt.scroll_down">
        <source>Scroll down</source>
        <translation type="unfinished">ເລື່ອນ​ລົງ</translation>
    </message>
    <message id="qt.left_edge">
        <source>Left edge</source>
        <translation type="unfinished">ຂອບ​ຊ້າຍ</translation>
    </message>
    <message id="qt.right_edge">
        <source>Right edge</source>
        <translation type="unfinished">ຂອບ​ຂວາ</translation>
    </message>
    <message id="qt.page_left">
        <source>Page left</source>
        <translation type="unfinished">ໜ້າ​ຊ້າຍ</translation>
    </message>
    <message id="qt.page_right">
        <source>Page right</source>
        <translation type="unfinished">ໜ້າ​ຂວາ</translation>
    </message>
    <message id="qt.scroll_left">
        <source>Scroll left</source>
        <translation type="unfinished">ເລື່ອນ​ຊ້າຍ</translation>
    </message>
    <message id="qt.scroll_right">
        <source>Scroll right</source>
        <translation type="unfinished">ເລື່ອນ​ຂວາ</translation>
    </message>
    <message id="qt.page_setup">
        <source>Page setup</source>
        <translation type="unfinished">ຕັ້ງ​ໜ້າ</translation>
    </message>
    <message id="qt.print">
        <source>Print</source>
        <translation type="unfinished">ພິມ</translation>
    </message>
    <message id="qt.clear">
        <source>Clear</source>
        <translation type="unfinished">ລ້າງ</translation>
    </message>
</context>
</TS>
