<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>practice</name>
    <message id="practice.topic.materials">
        <source>Materials that look alike</source>
        <translation type="unfinished">Vật liệu dễ nhầm</translation>
    </message>
    <message id="practice.topic.materials.what">
        <source>bone, resin, tagua, horn</source>
        <translation type="unfinished">xương, nhựa, hạt tagua, sừng</translation>
    </message>
    <message id="practice.topic.evidence">
        <source>Evidence and first steps</source>
        <translation type="unfinished">Chứng cứ và các bước đầu tiên</translation>
    </message>
    <message id="practice.topic.evidence.what">
        <source>photo, seal, custody</source>
        <translation type="unfinished">ảnh, niêm phong, lưu giữ</translation>
    </message>
    <message id="practice.topic.law">
        <source>Law and counterparts</source>
        <translation type="unfinished">Luật và cơ quan đối tác</translation>
    </message>
    <message id="practice.topic.law.what">
        <source>three countries</source>
        <translation type="unfinished">ba nước</translation>
    </message>
    <message id="practice.skill.decide">
        <source>Decide at the checkpoint</source>
        <translation type="unfinished">Quyết định tại trạm kiểm soát</translation>
    </message>
    <message id="practice.cell.none">
        <source>no item here trains this yet</source>
        <translation type="unfinished">chưa có câu nào luyện điều này</translation>
    </message>
    <message id="practice.due">
        <source>due today</source>
        <translation type="unfinished">đến hạn hôm nay</translation>
    </message>
    <message id="practice.today">
        <source>for today</source>
        <translation type="unfinished">cho hôm nay</translation>
    </message>
    <message id="practice.due.rest">
        <source>{total} are due; the most at risk of being forgotten come first</source>
        <translation type="unfinished">có {total} câu đến hạn; câu dễ quên nhất đến trước</translation>
    </message>
    <message id="practice.minutes">
        <source>about {minutes} minutes</source>
        <translation type="unfinished">khoảng {minutes} phút</translation>
    </message>
    <message id="practice.minute">
        <source>about a minute</source>
        <translation type="unfinished">khoảng một phút</translation>
    </message>
    <message id="practice.start">
        <source>Start</source>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message id="practice.start.what">
        <source>{count} questions, {time}</source>
        <translation type="unfinished">{count} câu, {time}</translation>
    </message>
    <message id="practice.done">
        <source>Done for today</source>
        <translation type="unfinished">Xong cho hôm nay</translation>
    </message>
    <message id="practice.more">
        <source>Go on</source>
        <translation type="unfinished">Làm tiếp</translation>
    </message>
    <message id="practice.nothing">
        <source>Nothing to practise here yet</source>
        <translation type="unfinished">Chưa có gì để luyện</translation>
    </message>
    <message id="practice.mixed">
        <source>mixed up lately</source>
        <translation type="unfinished">gần đây hay nhầm</translation>
    </message>
    <message id="practice.mixed.pair">
        <source>Mixed up: {one} and {other}</source>
        <translation type="unfinished">Nhầm: {one} và {other}</translation>
    </message>
    <message id="practice.review">
        <source>Bring back what I learnt</source>
        <translation type="unfinished">Nhắc lại điều đã học</translation>
    </message>
    <message id="practice.review.what">
        <source>After the course, each question comes back on the day it would begin to be forgotten. Never scored.</source>
        <translation type="unfinished">Sau khóa học, mỗi câu trở lại vào ngày bạn bắt đầu quên. Không bao giờ chấm điểm.</translation>
    </message>
    <message id="practice.dates">
        <source>Card of dates</source>
        <translation type="unfinished">Thẻ ngày ôn</translation>
    </message>
    <message id="practice.dates.what">
        <source>Four days for a second look, on paper</source>
        <translation type="unfinished">Bốn ngày ôn lại, trên giấy</translation>
    </message>
    <message id="practice.dates.save">
        <source>Save the card of dates</source>
        <translation type="unfinished">Lưu thẻ ngày ôn</translation>
    </message>
    <message id="practice.dates.saved">
        <source>Card of dates saved: {file}</source>
        <translation type="unfinished">Đã lưu thẻ ngày ôn: {file}</translation>
    </message>
    <message id="practice.dates.title">
        <source>Practice before the follow-up</source>
        <translation type="unfinished">Luyện tập trước lần đánh giá tiếp theo</translation>
    </message>
    <message id="practice.dates.from">
        <source>Counted from {day}</source>
        <translation type="unfinished">Tính từ {day}</translation>
    </message>
    <message id="practice.dates.days">
        <source>After</source>
        <translation type="unfinished">Sau</translation>
    </message>
    <message id="practice.dates.count">
        <source>{days} days</source>
        <translation type="unfinished">{days} ngày</translation>
    </message>
    <message id="practice.dates.date">
        <source>Date</source>
        <translation type="unfinished">Ngày</translation>
    </message>
    <message id="practice.dates.task">
        <source>What to do</source>
        <translation type="unfinished">Việc cần làm</translation>
    </message>
    <message id="practice.dates.done">
        <source>Done</source>
        <translation type="unfinished">Đã làm</translation>
    </message>
    <message id="practice.dates.text">
        <source>Five minutes with the pictures of the course: say what you see, then read the answer.</source>
        <translation type="unfinished">Năm phút với ảnh của khóa học: nói điều bạn thấy, rồi đọc đáp án.</translation>
    </message>
    <message id="practice.dates.pdf">
        <source>Card to print</source>
        <translation type="unfinished">Thẻ để in</translation>
    </message>
    <message id="practice.dates.csv">
        <source>Table</source>
        <translation type="unfinished">Bảng</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation type="unfinished">Luyện nhanh</translation>
    </message>
    <message id="practice.drill.pairs">
        <source>Pairs</source>
        <translation type="unfinished">Cặp dễ nhầm</translation>
    </message>
    <message id="practice.drill.pairs.what">
        <source>Picture after picture: say what it shows</source>
        <translation type="unfinished">Hết ảnh này đến ảnh khác: cho biết ảnh có gì</translation>
    </message>
    <message id="practice.drill.cue">
        <source>Find the cue</source>
        <translation type="unfinished">Tìm dấu hiệu</translation>
    </message>
    <message id="practice.drill.cue.what">
        <source>Point at the sign on the picture</source>
        <translation type="unfinished">Chỉ vào dấu hiệu trên ảnh</translation>
    </message>
    <message id="practice.drill.angles">
        <source>Angles</source>
        <translation type="unfinished">Góc</translation>
    </message>
    <message id="practice.drill.angles.what">
        <source>Measure where the lines of ivory cross</source>
        <translation type="unfinished">Đo góc nơi vân ngà cắt nhau</translation>
    </message>
    <message id="practice.drill.title">
        <source>{drill} {place} / {count}</source>
        <translation type="unfinished">{drill} {place} / {count}</translation>
    </message>
    <message id="practice.drill.making">
        <source>The round is being made ready …</source>
        <translation type="unfinished">Đang chuẩn bị lượt luyện …</translation>
    </message>
    <message id="practice.drill.none">
        <source>There is no picture for this drill here.</source>
        <translation type="unfinished">Ở đây không có ảnh cho bài luyện này.</translation>
    </message>
    <message id="practice.drill.status">
        <source>Quick practice from drawn pictures; it decides nothing.</source>
        <translation type="unfinished">Luyện nhanh với ảnh vẽ; không quyết định điều gì.</translation>
    </message>
    <message id="practice.drill.name.stem">
        <source>What does this picture show?</source>
        <translation type="unfinished">Ảnh này cho thấy gì?</translation>
    </message>
    <message id="practice.drill.cue.stem">
        <source>Where is it: {cue}?</source>
        <translation type="unfinished">Nó ở đâu: {cue}?</translation>
    </message>
    <message id="practice.drill.angle.stem">
        <source>Measure an angle between two lines that cross.</source>
        <translation type="unfinished">Đo một góc giữa hai vân cắt nhau.</translation>
    </message>
    <message id="practice.drill.cannot_tell">
        <source>Cannot tell from this picture, refer it</source>
        <translation type="unfinished">Không xác định được từ ảnh này, chuyển giám định</translation>
    </message>
    <message id="practice.drill.fits">
        <source>Fits: {name}</source>
        <translation type="unfinished">Phù hợp: {name}</translation>
    </message>
    <message id="practice.drill.given">
        <source>You said</source>
        <translation type="unfinished">Bạn chọn</translation>
    </message>
    <message id="practice.drill.shows">
        <source>Fits better</source>
        <translation type="unfinished">Phù hợp hơn</translation>
    </message>
    <message id="practice.drill.go_on">
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message id="practice.drill.sign">
        <source>{cue}: {note}</source>
        <translation type="unfinished">{cue}: {note}</translation>
    </message>
    <message id="practice.drill.unseen">
        <source>No sign in this picture settles it. Refer it, or take a better photo.</source>
        <translation type="unfinished">Không dấu hiệu nào trong ảnh này cho phép kết luận. Chuyển giám định hoặc chụp ảnh rõ hơn.</translation>
    </message>
    <message id="practice.drill.refer">
        <source>From which animal it came no photo settles: refer it.</source>
        <translation type="unfinished">Ảnh không cho biết nó từ loài nào: chuyển giám định.</translation>
    </message>
    <message id="practice.drill.cannot_see">
        <source>A picture shows form and surface; what a thing is made of a laboratory says.</source>
        <translation type="unfinished">Ảnh cho thấy hình dạng và bề mặt; vật làm bằng gì thì phòng thí nghiệm mới kết luận.</translation>
    </message>
    <message id="practice.drill.next_time">
        <source>Look first for this sign: {cue}.</source>
        <translation type="unfinished">Trước hết hãy tìm dấu hiệu này: {cue}.</translation>
    </message>
    <message id="practice.drill.next_time.unseen">
        <source>Ask first whether the picture shows enough.</source>
        <translation type="unfinished">Trước hết hãy tự hỏi ảnh có đủ rõ không.</translation>
    </message>
    <message id="practice.drill.mistake">
        <source>Compare both: {one} and {other} are easily mixed up.</source>
        <translation type="unfinished">So sánh cả hai: {one} và {other} dễ nhầm.</translation>
    </message>
    <message id="practice.drill.mistake.refer">
        <source>The signs in this picture are enough to say what it shows.</source>
        <translation type="unfinished">Các dấu hiệu trong ảnh này đủ để nói ảnh có gì.</translation>
    </message>
    <message id="practice.drill.mistake.guess">
        <source>A guess: this picture does not show enough.</source>
        <translation type="unfinished">Đây là đoán: ảnh này không đủ rõ.</translation>
    </message>
    <message id="practice.drill.elsewhere">
        <source>The sign lies in the marked place.</source>
        <translation type="unfinished">Dấu hiệu nằm ở chỗ được đánh dấu.</translation>
    </message>
    <message id="practice.drill.angle.why">
        <source>The angles of this section lie about {degrees}°. One angle decides nothing: it takes the mean of at least ten.</source>
        <translation type="unfinished">Các góc của mặt cắt này vào khoảng {degrees}°. Một góc không quyết định điều gì: cần trung bình của ít nhất mười góc.</translation>
    </message>
    <message id="practice.drill.angle.fits">
        <source>about {degrees}°</source>
        <translation type="unfinished">khoảng {degrees}°</translation>
    </message>
    <message id="practice.drill.angle.low">
        <source>The arms lay inside the lines, or on a narrower crossing.</source>
        <translation type="unfinished">Hai cạnh nằm phía trong vân, hoặc ở chỗ giao hẹp hơn.</translation>
    </message>
    <message id="practice.drill.angle.high">
        <source>The arms lay outside the lines, or on the angle beside it.</source>
        <translation type="unfinished">Hai cạnh nằm phía ngoài vân, hoặc ở góc kề bên.</translation>
    </message>
    <message id="practice.drill.angle.next_time">
        <source>Lay the arms along two lines that cross near the rim.</source>
        <translation type="unfinished">Đặt hai cạnh dọc theo hai vân cắt nhau gần mép.</translation>
    </message>
    <message id="practice.drill.end">
        <source>{right} of {count} fit</source>
        <translation type="unfinished">{right}/{count} câu phù hợp</translation>
    </message>
    <message id="practice.drill.end.pace">
        <source>about {seconds} seconds a picture</source>
        <translation type="unfinished">khoảng {seconds} giây mỗi ảnh</translation>
    </message>
    <message id="practice.drill.end.second">
        <source>about a second a picture</source>
        <translation type="unfinished">khoảng một giây mỗi ảnh</translation>
    </message>
    <message id="practice.drill.end.mixed">
        <source>Mixed up in this round</source>
        <translation type="unfinished">Đã nhầm trong lượt này</translation>
    </message>
    <message id="practice.drill.end.none">
        <source>Nothing mixed up in this round.</source>
        <translation type="unfinished">Lượt này không nhầm gì.</translation>
    </message>
    <message id="practice.drill.end.on">
        <source>What was mixed up comes more often in the next round.</source>
        <translation type="unfinished">Cặp đã nhầm sẽ xuất hiện nhiều hơn ở lượt sau.</translation>
    </message>
    <message id="practice.drill.again">
        <source>Another round</source>
        <translation type="unfinished">Lượt nữa</translation>
    </message>
    <message id="practice.drill.home">
        <source>Back to Learn</source>
        <translation type="unfinished">Về phần Học</translation>
    </message>
    <message id="practice.part.title">
        <source>{title}: next {count}</source>
        <translation type="unfinished">{title}: {count} câu tiếp theo</translation>
    </message>
    <message id="practice.part.what">
        <source>The next {count} questions, with feedback after each answer</source>
        <translation type="unfinished">{count} câu tiếp theo, có phản hồi sau mỗi câu</translation>
    </message>
    <message id="practice.sample.what">
        <source>A test of {count} questions; no feedback until the end</source>
        <translation type="unfinished">Bài kiểm tra {count} câu; không có phản hồi cho đến cuối bài</translation>
    </message>
    <message id="practice.plan.done">
        <source>Practice for today is done.</source>
        <translation type="unfinished">Đã xong phần luyện hôm nay.</translation>
    </message>
</context>
</TS>
