<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>figures</name>
    <message id="competence.shortfall.missed">
        <source>too many protected products missed</source>
        <translation type="unfinished">bỏ sót quá nhiều sản phẩm được bảo vệ</translation>
    </message>
    <message id="competence.shortfall.accused">
        <source>too many look-alikes taken for protected products</source>
        <translation type="unfinished">nhầm quá nhiều vật giống thành sản phẩm được bảo vệ</translation>
    </message>
    <message id="competence.shortfall.not_referred">
        <source>too few of what cannot be told by eye were referred</source>
        <translation type="unfinished">chuyển giám định quá ít mẫu không thể phân biệt bằng mắt</translation>
    </message>
    <message id="competence.shortfall.critical">
        <source>a critical evidence error</source>
        <translation type="unfinished">một lỗi nghiêm trọng về chứng cứ</translation>
    </message>
    <message id="competence.shortfall.too_few_right">
        <source>too few points</source>
        <translation type="unfinished">chưa đủ điểm</translation>
    </message>
    <message id="figures.flag.all_right">
        <source>everybody was right: it tells nobody apart</source>
        <translation type="unfinished">mọi người đều đúng: không phân biệt được ai</translation>
    </message>
    <message id="figures.flag.all_wrong">
        <source>nobody was right: check the key</source>
        <translation type="unfinished">không ai đúng: xem lại đáp án</translation>
    </message>
    <message id="figures.flag.stronger_worse">
        <source>stronger people did hardly better, or worse: check the key and the wording</source>
        <translation type="unfinished">người giỏi hơn làm không tốt hơn, hoặc kém hơn: xem lại đáp án và cách diễn đạt</translation>
    </message>
    <message id="figures.flag.too_hard">
        <source>fewer were right than by guessing: look at it again</source>
        <translation type="unfinished">đúng ít hơn cả đoán mò: xem lại câu này</translation>
    </message>
    <message id="figures.rasch.few_people">
        <source>Fewer than {least} people answered the same items ({people} so far): there is no scale of items yet.</source>
        <translation type="unfinished">Chưa đủ {least} người trả lời cùng các câu hỏi (hiện có {people}): chưa có thang độ khó.</translation>
    </message>
    <message id="figures.rasch.no_estimate">
        <source>The answers do not determine a scale: items are all right or all wrong, or forms share no item.</source>
        <translation type="unfinished">Các câu trả lời chưa xác định được thang: có câu ai cũng đúng hoặc ai cũng sai, hoặc các đề không có câu chung.</translation>
    </message>
</context>
</TS>
