<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>qt</name>
    <message id="qt.ok">
        <source>OK</source>
        <translation type="unfinished">确定</translation>
    </message>
    <message id="qt.cancel">
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message id="qt.yes">
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message id="qt.no">
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message id="qt.yes_to_all">
        <source>Yes to all</source>
        <translation type="unfinished">全部是</translation>
    </message>
    <message id="qt.no_to_all">
        <source>No to all</source>
        <translation type="unfinished">全部否</translation>
    </message>
    <message id="qt.open">
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message id="qt.save">
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message id="qt.save_as">
        <source>Save as</source>
        <translation type="unfinished">另存为</translation>
    </message>
    <message id="qt.save_all">
        <source>Save all</source>
        <translation type="unfinished">全部保存</translation>
    </message>
    <message id="qt.close">
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message id="qt.discard">
        <source>Discard</source>
        <translation type="unfinished">放弃</translation>
    </message>
    <message id="qt.don_t_save">
        <source>Don't save</source>
        <translation type="unfinished">不保存</translation>
    </message>
    <message id="qt.close_without_saving">
        <source>Close without saving</source>
        <translation type="unfinished">不保存并关闭</translation>
    </message>
    <message id="qt.apply">
        <source>Apply</source>
        <translation type="unfinished">应用</translation>
    </message>
    <message id="qt.reset">
        <source>Reset</source>
        <translation type="unfinished">重置</translation>
    </message>
    <message id="qt.restore_defaults">
        <source>Restore defaults</source>
        <translation type="unfinished">恢复默认</translation>
    </message>
    <message id="qt.help">
        <source>Help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message id="qt.abort">
        <source>Abort</source>
        <translation type="unfinished">中止</translation>
    </message>
    <message id="qt.retry">
        <source>Retry</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message id="qt.ignore">
        <source>Ignore</source>
        <translation type="unfinished">忽略</translation>
    </message>
    <message id="qt.show_details">
        <source>Show details</source>
        <translation type="unfinished">显示详情</translation>
    </message>
    <message id="qt.hide_details">
        <source>Hide details</source>
        <translation type="unfinished">隐藏详情</translation>
    </message>
    <message id="qt.undo">
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message id="qt.redo">
        <source>Redo</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message id="qt.cut">
        <source>Cut</source>
        <translation type="unfinished">剪切</translation>
    </message>
    <message id="qt.copy">
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message id="qt.copy_link_location">
        <source>Copy link</source>
        <translation type="unfinished">复制链接</translation>
    </message>
    <message id="qt.paste">
        <source>Paste</source>
        <translation type="unfinished">粘贴</translation>
    </message>
    <message id="qt.delete">
        <source>Delete</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message id="qt.select_all">
        <source>Select all</source>
        <translation type="unfinished">全选</translation>
    </message>
    <message id="qt.look_in">
        <source>Look in:</source>
        <translation type="unfinished">查找范围：</translation>
    </message>
    <message id="qt.file_name">
        <source>File name:</source>
        <translation type="unfinished">文件名：</translation>
    </message>
    <message id="qt.files_of_type">
        <source>Files of type:</source>
        <translation type="unfinished">文件类型：</translation>
    </message>
    <message id="qt.directory">
        <source>Folder:</source>
        <translation type="unfinished">文件夹：</translation>
    </message>
    <message id="qt.choose">
        <source>Choose</source>
        <translation type="unfinished">选择</translation>
    </message>
    <message id="qt.back">
        <source>Back</source>
        <translation type="unfinished">后退</translation>
    </message>
    <message id="qt.forward">
        <source>Forward</source>
        <translation type="unfinished">前进</translation>
    </message>
    <message id="qt.parent_directory">
        <source>Folder above</source>
        <translation type="unfinished">上级文件夹</translation>
    </message>
    <message id="qt.create_new_folder">
        <source>New folder</source>
        <translation type="unfinished">新建文件夹</translation>
    </message>
    <message id="qt.create_a_new_folder">
        <source>Make a new folder</source>
        <translation type="unfinished">新建一个文件夹</translation>
    </message>
    <message id="qt.new_folder">
        <source>New folder</source>
        <translation type="unfinished">新文件夹</translation>
    </message>
    <message id="qt.list_view">
        <source>List</source>
        <translation type="unfinished">列表</translation>
    </message>
    <message id="qt.detail_view">
        <source>Details</source>
        <translation type="unfinished">详细</translation>
    </message>
    <message id="qt.name">
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message id="qt.size">
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message id="qt.type">
        <source>Type</source>
        <translation type="unfinished">类型</translation>
    </message>
    <message id="qt.kind">
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message id="qt.date_modified">
        <source>Changed on</source>
        <translation type="unfinished">修改日期</translation>
    </message>
    <message id="qt.my_computer">
        <source>This computer</source>
        <translation type="unfinished">此电脑</translation>
    </message>
    <message id="qt.computer">
        <source>Computer</source>
        <translation type="unfinished">计算机</translation>
    </message>
    <message id="qt.drive">
        <source>Drive</source>
        <translation type="unfinished">驱动器</translation>
    </message>
    <message id="qt.file">
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message id="qt.folder">
        <source>Folder</source>
        <translation type="unfinished">文件夹</translation>
    </message>
    <message id="qt.file_folder">
        <source>Folder</source>
        <translation type="unfinished">文件夹</translation>
    </message>
    <message id="qt.recent_places">
        <source>Recent places</source>
        <translation type="unfinished">最近位置</translation>
    </message>
    <message id="qt.sidebar">
        <source>Places</source>
        <translation type="unfinished">位置</translation>
    </message>
    <message id="qt.files">
        <source>Files</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message id="qt.all_files">
        <source>All files (*)</source>
        <translation type="unfinished">所有文件 (*)</translation>
    </message>
    <message id="qt.rename">
        <source>Rename</source>
        <translation type="unfinished">重命名</translation>
    </message>
    <message id="qt.remove">
        <source>Remove</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message id="qt.show_hidden_files">
        <source>Show hidden files</source>
        <translation type="unfinished">显示隐藏文件</translation>
    </message>
    <message id="qt.show">
        <source>Show</source>
        <translation type="unfinished">显示</translation>
    </message>
    <message id="qt.find_directory">
        <source>Find folder</source>
        <translation type="unfinished">查找文件夹</translation>
    </message>
    <message id="qt.already_exists_do_you_want_to_replace_it">
        <source>%1 is there already.
Replace it?</source>
        <translation type="unfinished">%1 已存在。
要替换吗？</translation>
    </message>
    <message id="qt.file_not_found_please_verify_the_correct_file_name_was_given">
        <source>%1
There is no such file. Check its name.</source>
        <translation type="unfinished">%1
找不到此文件。请检查名称。</translation>
    </message>
    <message id="qt.directory_not_found_please_verify_the_correct_directory_name_was_given">
        <source>%1
There is no such folder. Check its name.</source>
        <translation type="unfinished">%1
找不到此文件夹。请检查名称。</translation>
    </message>
    <message id="qt.are_you_sure_you_want_to_delete">
        <source>Delete “%1”?</source>
        <translation type="unfinished">删除“%1”？</translation>
    </message>
    <message id="qt.is_write_protected_do_you_want_to_delete_it_anyway">
        <source>“%1” is protected.
Delete it all the same?</source>
        <translation type="unfinished">“%1”受写保护。
仍要删除吗？</translation>
    </message>
    <message id="qt.could_not_delete_directory">
        <source>The folder could not be deleted.</source>
        <translation type="unfinished">无法删除文件夹。</translation>
    </message>
    <message id="qt.scroll_here">
        <source>Scroll here</source>
        <translation type="unfinished">滚动到此处</translation>
    </message>
    <message id="qt.top">
        <source>Top</source>
        <translation type="unfinished">顶部</translation>
    </message>
    <message id="qt.bottom">
        <source>Bottom</source>
        <translation type="unfinished">底部</translation>
    </message>
    <message id="qt.page_up">
        <source>Page up</source>
        <translation type="unfinished">上一页</translation>
    </message>
    <message id="qt.page_down">
        <source>Page down</source>
        <translation type="unfinished">下一页</translation>
    </message>
    <message id="qt.scroll_up">
        <source>Scroll up</source>
        <translation type="unfinished">向上滚动</translation>
    </message>
    <message id="qt.scroll_down">
        <source>Scroll down</source>
        <translation type="unfinished">向下滚动</translation>
    </message>
    <message id="qt.left_edge">
        <source>Left edge</source>
        <translation type="unfinished">左边缘</translation>
    </message>
    <message id="qt.right_edge">
        <source>Right edge</source>
        <translation type="unfinished">右边缘</translation>
    </message>
    <message id="qt.page_left">
        <source>Page left</source>
        <translation type="unfinished">左一页</translation>
    </message>
    <message id="qt.page_right">
        <source>Page right</source>
        <translation type="unfinished">右一页</translation>
    </message>
    <message id="qt.scroll_left">
        <source>Scroll left</source>
        <translation type="unfinished">向左滚动</translation>
    </message>
    <message id="qt.scroll_right">
        <source>Scroll right</source>
        <translation type="unfinished">向右滚动</translation>
    </message>
    <message id="qt.page_setup">
        <source>Page setup</source>
        <translation type="unfinished">页面设置</translation>
    </message>
    <message id="qt.print">
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message id="qt.clear">
        <source>Clear</source>
        <translation type="unfinished">清除</translation>
    </message>
</context>
</TS>
