<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>qt</name>
    <message id="qt.ok">
        <source>OK</source>
        <translation type="unfinished">Đồng ý</translation>
    </message>
    <message id="qt.cancel">
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message id="qt.yes">
        <source>Yes</source>
        <translation type="unfinished">Có</translation>
    </message>
    <message id="qt.no">
        <source>No</source>
        <translation type="unfinished">Không</translation>
    </message>
    <message id="qt.yes_to_all">
        <source>Yes to all</source>
        <translation type="unfinished">Có cho tất cả</translation>
    </message>
    <message id="qt.no_to_all">
        <source>No to all</source>
        <translation type="unfinished">Không cho tất cả</translation>
    </message>
    <message id="qt.open">
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message id="qt.save">
        <source>Save</source>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message id="qt.save_as">
        <source>Save as</source>
        <translation type="unfinished">Lưu thành</translation>
    </message>
    <message id="qt.save_all">
        <source>Save all</source>
        <translation type="unfinished">Lưu tất cả</translation>
    </message>
    <message id="qt.close">
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message id="qt.discard">
        <source>Discard</source>
        <translation type="unfinished">Bỏ</translation>
    </message>
    <message id="qt.don_t_save">
        <source>Don't save</source>
        <translation type="unfinished">Không lưu</translation>
    </message>
    <message id="qt.close_without_saving">
        <source>Close without saving</source>
        <translation type="unfinished">Đóng mà không lưu</translation>
    </message>
    <message id="qt.apply">
        <source>Apply</source>
        <translation type="unfinished">Áp dụng</translation>
    </message>
    <message id="qt.reset">
        <source>Reset</source>
        <translation type="unfinished">Đặt lại</translation>
    </message>
    <message id="qt.restore_defaults">
        <source>Restore defaults</source>
        <translation type="unfinished">Khôi phục mặc định</translation>
    </message>
    <message id="qt.help">
        <source>Help</source>
        <translation type="unfinished">Trợ giúp</translation>
    </message>
    <message id="qt.abort">
        <source>Abort</source>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message id="qt.retry">
        <source>Retry</source>
        <translation type="unfinished">Thử lại</translation>
    </message>
    <message id="qt.ignore">
        <source>Ignore</source>
        <translation type="unfinished">Bỏ qua</translation>
    </message>
    <message id="qt.show_details">
        <source>Show details</source>
        <translation type="unfinished">Xem chi tiết</translation>
    </message>
    <message id="qt.hide_details">
        <source>Hide details</source>
        <translation type="unfinished">Ẩn chi tiết</translation>
    </message>
    <message id="qt.undo">
        <source>Undo</source>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message id="qt.redo">
        <source>Redo</source>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message id="qt.cut">
        <source>Cut</source>
        <translation type="unfinished">Cắt</translation>
    </message>
    <message id="qt.copy">
        <source>Copy</source>
        <translation type="unfinished">Sao chép</translation>
    </message>
    <message id="qt.copy_link_location">
        <source>Copy link</source>
        <translation type="unfinished">Sao chép liên kết</translation>
    </message>
    <message id="qt.paste">
        <source>Paste</source>
        <translation type="unfinished">Dán</translation>
    </message>
    <message id="qt.delete">
        <source>Delete</source>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message id="qt.select_all">
        <source>Select all</source>
        <translation type="unfinished">Chọn tất cả</translation>
    </message>
    <message id="qt.look_in">
        <source>Look in:</source>
        <translation type="unfinished">Tìm trong:</translation>
    </message>
    <message id="qt.file_name">
        <source>File name:</source>
        <translation type="unfinished">Tên tệp:</translation>
    </message>
    <message id="qt.files_of_type">
        <source>Files of type:</source>
        <translation type="unfinished">Loại tệp:</translation>
    </message>
    <message id="qt.directory">
        <source>Folder:</source>
        <translation type="unfinished">Thư mục:</translation>
    </message>
    <message id="qt.choose">
        <source>Choose</source>
        <translation type="unfinished">Chọn</translation>
    </message>
    <message id="qt.back">
        <source>Back</source>
        <translation type="unfinished">Lùi</translation>
    </message>
    <message id="qt.forward">
        <source>Forward</source>
        <translation type="unfinished">Tiến</translation>
    </message>
    <message id="qt.parent_directory">
        <source>Folder above</source>
        <translation type="unfinished">Thư mục cha</translation>
    </message>
    <message id="qt.create_new_folder">
        <source>New folder</source>
        <translation type="unfinished">Tạo thư mục mới</translation>
    </message>
    <message id="qt.create_a_new_folder">
        <source>Make a new folder</source>
        <translation type="unfinished">Tạo một thư mục mới</translation>
    </message>
    <message id="qt.new_folder">
        <source>New folder</source>
        <translation type="unfinished">Thư mục mới</translation>
    </message>
    <message id="qt.list_view">
        <source>List</source>
        <translation type="unfinished">Danh sách</translation>
    </message>
    <message id="qt.detail_view">
        <source>Details</source>
        <translation type="unfinished">Chi tiết</translation>
    </message>
    <message id="qt.name">
        <source>Name</source>
        <translation type="unfinished">Tên</translation>
    </message>
    <message id="qt.size">
        <source>Size</source>
        <translation type="unfinished">Kích cỡ</translation>
    </message>
    <message id="qt.type">
        <source>Type</source>
        <translation type="unfinished">Loại</translation>
    </message>
    <message id="qt.kind">
        <source>Kind</source>
        <translation type="unfinished">Loại</translation>
    </message>
    <message id="qt.date_modified">
        <source>Changed on</source>
        <translation type="unfinished">Ngày sửa</translation>
    </message>
    <message id="qt.my_computer">
        <source>This computer</source>
        <translation type="unfinished">Máy này</translation>
    </message>
    <message id="qt.computer">
        <source>Computer</source>
        <translation type="unfinished">Máy tính</translation>
    </message>
    <message id="qt.drive">
        <source>Drive</source>
        <translation type="unfinished">Ổ đĩa</translation>
    </message>
    <message id="qt.file">
        <source>File</source>
        <translation type="unfinished">Tệp</translation>
    </message>
    <message id="qt.folder">
        <source>Folder</source>
        <translation type="unfinished">Thư mục</translation>
    </message>
    <message id="qt.file_folder">
        <source>Folder</source>
        <translation type="unfinished">Thư mục</translation>
    </message>
    <message id="qt.recent_places">
        <source>Recent places</source>
        <translation type="unfinished">Nơi gần đây</translation>
    </message>
    <message id="qt.sidebar">
        <source>Places</source>
        <translation type="unfinished">Các nơi</translation>
    </message>
    <message id="qt.files">
        <source>Files</source>
        <translation type="unfinished">Các tệp</translation>
    </message>
    <message id="qt.all_files">
        <source>All files (*)</source>
        <translation type="unfinished">Mọi tệp (*)</translation>
    </message>
    <message id="qt.rename">
        <source>Rename</source>
        <translation type="unfinished">Đổi tên</translation>
    </message>
    <message id="qt.remove">
        <source>Remove</source>
        <translation type="unfinished">Bỏ</translation>
    </message>
    <message id="qt.show_hidden_files">
        <source>Show hidden files</source>
        <translation type="unfinished">Hiện tệp ẩn</translation>
    </message>
    <message id="qt.show">
        <source>Show</source>
        <translation type="unfinished">Hiện</translation>
    </message>
    <message id="qt.find_directory">
        <source>Find folder</source>
        <translation type="unfinished">Tìm thư mục</translation>
    </message>
    <message id="qt.already_exists_do_you_want_to_replace_it">
        <source>%1 is there already.
Replace it?</source>
        <translation type="unfinished">%1 đã có.
Thay thế?</translation>
    </message>
    <message id="qt.file_not_found_please_verify_the_correct_file_name_was_given">
        <source>%1
There is no such file. Check its name.</source>
        <translation type="unfinished">%1
Không có tệp này. Hãy kiểm tra tên.</translation>
    </message>
    <message id="qt.directory_not_found_please_verify_the_correct_directory_name_was_given">
        <source>%1
There is no such folder. Check its name.</source>
        <translation type="unfinished">%1
Không có thư mục này. Hãy kiểm tra tên.</translation>
    </message>
    <message id="qt.are_you_sure_you_want_to_delete">
        <source>Delete “%1”?</source>
        <translation type="unfinished">Xóa “%1”?</translation>
    </message>
    <message id="qt.is_write_protected_do_you_want_to_delete_it_anyway">
        <source>“%1” is protected.
Delete it all the same?</source>
        <translation type="unfinished">“%1” được bảo vệ chống ghi.
Vẫn xóa?</translation>
    </message>
    <message id="qt.could_not_delete_directory">
        <source>The folder could not be deleted.</source>
        <translation type="unfinished">Không xóa được thư mục.</translation>
    </message>
    <message id="qt.scroll_here">
        <source>Scroll here</source>
        <translation type="unfinished">Cuộn đến đây</translation>
    </message>
    <message id="qt.top">
        <source>Top</source>
        <translation type="unfinished">Đầu</translation>
    </message>
    <message id="qt.bottom">
        <source>Bottom</source>
        <translation type="unfinished">Cuối</translation>
    </message>
    <message id="qt.page_up">
        <source>Page up</source>
        <translation type="unfinished">Trang trước</translation>
    </message>
    <message id="qt.page_down">
        <source>Page down</source>
        <translation type="unfinished">Trang sau</translation>
    </message>
    <message id="qt.scroll_up">
        <source>Scroll up</source>
        <translation type="unfinished">Cuộn lên</translation>
    </message>
    <message id="qt.scroll_down">
        <source>Scroll down</source>
        <translation type="unfinished">Cuộn xuống</translation>
    </message>
    <message id="qt.left_edge">
        <source>Left edge</source>
        <translation type="unfinished">Mép trái</translation>
    </message>
    <message id="qt.right_edge">
        <source>Right edge</source>
        <translation type="unfinished">Mép phải</translation>
    </message>
    <message id="qt.page_left">
        <source>Page left</source>
        <translation type="unfinished">Trang trái</translation>
    </message>
    <message id="qt.page_right">
        <source>Page right</source>
        <translation type="unfinished">Trang phải</translation>
    </message>
    <message id="qt.scroll_left">
        <source>Scroll left</source>
        <translation type="unfinished">Cuộn trái</translation>
    </message>
    <message id="qt.scroll_right">
        <source>Scroll right</source>
        <translation type="unfinished">Cuộn phải</translation>
    </message>
    <message id="qt.page_setup">
        <source>Page setup</source>
        <translation type="unfinished">Thiết lập trang</translation>
    </message>
    <message id="qt.print">
        <source>Print</source>
        <translation type="unfinished">In</translation>
    </message>
    <message id="qt.clear">
        <source>Clear</source>
        <translation type="unfinished">Xóa trắng</translation>
    </message>
</context>
</TS>
