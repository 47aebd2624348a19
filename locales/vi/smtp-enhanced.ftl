# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Mã trạng thái nâng cao của email
    .description = Mã gồm ba số (lớp, nhóm và chi tiết), như 5.1.1, nêu nguyên nhân của câu trả lời hoặc thư báo không gửi được chính xác hơn mã ba chữ số.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Thành công
    .description = Bước được báo đã thành công; phần chi tiết có thể cho biết điều gì đã thay đổi để phân phối thư.
smtp-enhanced-class-4 = 4 · Lỗi tạm thời
    .description = Thư hợp lệ, nhưng một tình trạng tạm thời đã làm thư bị trì hoãn hoặc ngừng các lần thử; gửi lại sau có thể thành công.
smtp-enhanced-class-5 = 5 · Lỗi vĩnh viễn
    .description = Gửi lại nguyên thư đó khó có ích; trước hết phải thay đổi thư hoặc đích đến.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Khác hoặc không xác định
    .description = Mã không cho biết nguyên nhân nằm ở đâu; chỉ biết lớp của mã.
smtp-enhanced-category-1 = X.1 · Địa chỉ
    .description = Mã nói về địa chỉ người gửi hoặc người nhận, dạng viết hay tính hợp lệ của địa chỉ; người gửi thường sửa được.
smtp-enhanced-category-2 = X.2 · Hộp thư
    .description = Mã nói về hộp thư của người nhận, thường do chính người nhận kiểm soát.
smtp-enhanced-category-3 = X.3 · Hệ thống thư
    .description = Mã nói về hệ thống thư ở đích, do quản trị viên của hệ thống đó kiểm soát.
smtp-enhanced-category-4 = X.4 · Mạng và định tuyến
    .description = Mã nói về mạng, hoặc về dịch vụ tìm tuyến như DNS, ở đích hoặc trên đường đi.
smtp-enhanced-category-5 = X.5 · Giao thức thư
    .description = Mã nói về việc trao đổi giữa các hệ thống thư: lệnh, thứ tự hay đối số của lệnh, hoặc kết nối không ổn định.
smtp-enhanced-category-6 = X.6 · Nội dung
    .description = Mã nói về nội dung thư: loại nội dung, cách mã hóa để gửi, hoặc việc chuyển đổi mà một bên không hỗ trợ.
smtp-enhanced-category-7 = X.7 · Bảo mật và chính sách
    .description = Mã nói về bảo mật hoặc chính sách: lọc thư, quyền, xác thực hoặc mã hóa. Có thể cả hai bên cần xử lý.

## Details

smtp-enhanced-x-0-0 = Không có thêm chi tiết
    .description = Chỉ biết lớp: thành công, hoặc một loại lỗi. Mã không nêu nhóm cũng không nêu nguyên nhân.
    .when = Khi không mã nào khác phù hợp. Postfix xác nhận thư đã vào hàng đợi bằng 250 2.0.0; thư báo không gửi được chứa 4.0.0 hoặc 5.0.0 cho lỗi không có mã phù hợp hơn.
    .fix = Nếu thành công, không cần làm gì. Nếu thất bại, hãy đọc mã ba chữ số và văn bản; nếu vẫn chưa rõ, hãy hỏi quản trị viên của máy chủ gửi để lấy toàn văn thông báo lỗi.
    .use = Chỉ gửi X.0.0 khi không biết gì ngoài lớp. Khi biết nhóm, hãy gửi chi tiết 0 của nhóm đó, như X.1.0.

smtp-enhanced-x-1-0 = Tình trạng khác về địa chỉ
    .description = Mã nói về địa chỉ của người gửi hoặc một người nhận, nhưng không cho biết cụ thể là gì.
    .when = Khi trả lời MAIL FROM, 250 2.1.0 chấp nhận người gửi. Nếu là lỗi, mã báo sự cố về địa chỉ mà không mã nào khác mô tả; Postfix dùng mã này cho người gửi không tồn tại.
    .fix = Nếu thành công, không cần làm gì. Nếu thất bại, hãy đọc văn bản, thường có nêu địa chỉ, và xem địa chỉ đó có gõ sai không.
    .use = Gửi X.1.0 khi nguyên nhân là một địa chỉ và không mã nào từ X.1.1 đến X.1.10 phù hợp, và 2.1.0 để chấp nhận MAIL FROM. Gửi X.1.5 cho người nhận hợp lệ.

smtp-enhanced-x-1-1 = Không có hộp thư này
    .description = Máy chủ không có hộp thư nào mang tên đứng trước @ trong địa chỉ người nhận. Vấn đề không nằm ở miền.
    .when = Để trả lời RCPT TO, thường dưới dạng 550 5.1.1, khi không tài khoản hay bí danh nào có tên đó. Nếu đi với 450 hoặc 451, máy chủ thường chưa xác minh địa chỉ.
    .fix = Kiểm tra từng chữ trong địa chỉ, và xóa gợi ý đã lưu trong ứng dụng email. Hãy đọc cả văn bản, vì một số nhà cung cấp gửi mã này khi hộp thư đầy.
    .use = Gửi X.1.1 kèm 550 khi tên đứng trước @ không tồn tại, và chỉ kèm 451 khi tên chưa được xác minh. Gửi X.1.2 khi miền sai, và X.2.1 khi hộp thư bị vô hiệu hóa.

smtp-enhanced-x-1-2 = Miền của người nhận không tồn tại hoặc không nhận thư
    .description = Miền sau @ không dẫn đến hệ thống nào nhận được thư. Tên đứng trước @ chưa được kiểm tra.
    .when = Để trả lời RCPT TO, hoặc trong thư báo không gửi được, khi DNS không có miền đó hoặc không có máy chủ thư nào cho miền. Postfix gửi 450 4.1.2, dù chỉ lớp 5 được đăng ký.
    .fix = Kiểm tra miền xem có gõ sai không, chẳng hạn sai đuôi. Nếu miền đúng, hãy báo cho người nhận bằng cách khác rằng bản ghi DNS của miền không dẫn đến máy chủ thư nào.
    .use = Gửi X.1.2 khi miền của người nhận không tồn tại hoặc không nhận được thư. Gửi X.1.10 khi có null MX, và X.1.8 cho miền của người gửi.

smtp-enhanced-x-1-3 = Địa chỉ người nhận sai định dạng
    .description = Địa chỉ người nhận trái với quy tắc viết địa chỉ. Chưa kiểm tra hộp thư có tồn tại hay không.
    .when = Để trả lời RCPT TO, thường đi với 501, khi địa chỉ thiếu miền, hoặc có dấu cách hay ký tự bị cấm. Máy chủ của chính bạn có thể báo lỗi này trước.
    .fix = Tìm các lỗi nhỏ: thiếu @, thừa dấu cách, dấu phẩy hoặc dấu chấm ở cuối, hay chữ ngoài ASCII. Nếu không có, hãy nhờ nhà phát triển chương trình gửi sửa cách viết địa chỉ.
    .use = Gửi X.1.3 kèm 501 khi không phân tích được địa chỉ người nhận. Gửi X.1.7 cho địa chỉ người gửi, và X.5.2 khi chính lệnh không đọc được.

smtp-enhanced-x-1-4 = Địa chỉ người nhận mơ hồ
    .description = Địa chỉ khớp với nhiều người nhận ở đích, nên máy chủ không biết cần gửi cho ai.
    .when = Khi máy chủ so khớp địa chỉ không chặt, ví dụ theo một phần tên, hoặc khi danh bạ của máy chủ có cùng một địa chỉ hai lần.
    .fix = Hỏi người nhận địa chỉ đầy đủ, chính xác. Nếu bạn đã dùng đúng địa chỉ đó, hãy nhờ quản trị viên máy chủ đích tìm mục trùng trong danh bạ.
    .use = Gửi X.1.4 khi địa chỉ khớp với nhiều người nhận, và X.1.1 khi không khớp với ai. Khi trả lời VRFY, hãy dùng 553, mã có thể liệt kê các lựa chọn.

smtp-enhanced-x-1-5 = Địa chỉ người nhận hợp lệ
    .description = Địa chỉ người nhận hợp lệ. Trong câu trả lời, mã nghĩa là máy chủ chấp nhận người nhận này.
    .when = Để trả lời RCPT TO, dưới dạng 250 2.1.5, và trong báo cáo phân phối về thư đã được phân phối hoặc chuyển tiếp.
    .fix = Không cần làm gì. Chỉ 250 sau dữ liệu thư mới là chấp nhận thư. Nếu báo cáo ghi “relayed”, máy chủ khác vẫn có thể trả lại thư.
    .use = Gửi X.1.5 kèm 250 cho người nhận hợp lệ, và trong báo cáo thành công. Gửi 2.1.0 để chấp nhận người gửi trong MAIL FROM.

smtp-enhanced-x-1-6 = Hộp thư đã chuyển đi hoặc không còn dùng
    .description = Địa chỉ từng hợp lệ, nhưng không còn nhận thư. Bản thân mã không nêu địa chỉ mới.
    .when = Để trả lời RCPT TO khi người đó đã rời đi hoặc tài khoản đã chuyển. Postfix gửi mã này cho địa chỉ trong bảng relocated, kèm địa chỉ mới trong văn bản.
    .fix = Tìm địa chỉ mới trong văn bản, hoặc hỏi người đó bằng cách khác. Hãy xác nhận trước khi dùng, và xóa địa chỉ cũ.
    .use = Gửi X.1.6 cho địa chỉ từng hợp lệ, và X.1.1 cho địa chỉ chưa bao giờ tồn tại. Dùng 551 để nêu địa chỉ mới, và 251 để chuyển tiếp thư.

smtp-enhanced-x-1-7 = Địa chỉ người gửi sai định dạng
    .description = Địa chỉ người gửi trái với quy tắc viết địa chỉ. Vấn đề không nằm ở người nhận.
    .when = Để trả lời MAIL FROM, thường vì một tập lệnh, trang web hoặc thiết bị khai địa chỉ người gửi có dấu cách, gồm hai địa chỉ hoặc thiếu miền.
    .fix = Sửa địa chỉ người gửi trong cài đặt tài khoản của ứng dụng email, hoặc trong tập lệnh hay thiết bị: một địa chỉ đầy đủ (tên@miền), không kèm tên hiển thị.
    .use = Gửi X.1.7 khi không phân tích được địa chỉ người gửi, và X.1.8 khi miền của địa chỉ không nhận được thư. Hãy chấp nhận MAIL FROM:<>, vì thư báo không gửi được dùng dạng này.

smtp-enhanced-x-1-8 = Miền của người gửi không tồn tại hoặc không nhận thư
    .description = Miền trong địa chỉ người gửi không dẫn đến hệ thống nào nhận được thư, nên không có nơi nào để gửi thư báo không gửi được.
    .when = Sau MAIL FROM, khi DNS không có miền của người gửi hoặc không có máy chủ thư cho miền; Postfix gửi 450 4.1.8. Từ Exchange Online, 5.1.8 nghĩa là tài khoản bị chặn gửi thư.
    .fix = Sửa miền gõ sai hoặc miền nội bộ, như localhost. Nếu miền đúng, hãy nhờ quản trị viên miền kiểm tra bản ghi DNS. Nếu văn bản ghi “bad outbound sender”, hãy nhờ quản trị viên của bạn tìm dấu hiệu lạm dụng, đổi mật khẩu, rồi bỏ chặn tài khoản.
    .use = Gửi X.1.8 khi miền của người gửi không nhận được thư: kèm 451 khi việc tra cứu đang lỗi, và kèm 501 khi đã chắc chắn. Gửi X.7.27 khi có null MX.

smtp-enhanced-x-1-9 = Đã relay sang hệ thống không theo dõi thư
    .description = Địa chỉ hợp lệ, và thư đã được chuyển sang một hệ thống không theo dõi thư. Không biết gì thêm.
    .when = Trong báo cáo theo dõi thư, dưới dạng 2.1.9 với hành động “relayed”, sau khi thư được giao cho hệ thống như vậy.
    .fix = Không cần làm gì. Việc chuyển thư đi chưa chứng minh thư đã được phân phối. Để biết thêm, hãy hỏi quản trị viên của hệ thống tiếp theo hoặc người nhận.
    .use = Chỉ gửi 2.1.9 trong báo cáo theo dõi, và chỉ với hành động “relayed”. Trong câu trả lời và báo cáo phân phối thông thường, hãy gửi X.1.5.

smtp-enhanced-x-1-10 = Miền của người nhận có null MX
    .description = Miền của người nhận công bố null MX, bản ghi DNS mà một miền dùng để tuyên bố không nhận thư.
    .when = Để trả lời RCPT TO, thường dưới dạng 556 5.1.10, sau khi máy chủ tra cứu miền. Từ Exchange Online, 550 5.1.10 nghĩa là không tìm thấy người nhận.
    .fix = Kiểm tra miền: miền thường bị gõ sai, hoặc là tên của một trang web. Nếu văn bản ghi “RecipientNotFound”, hãy kiểm tra tên đứng trước @. Nếu cả hai đúng, hãy liên hệ với người nhận bằng cách khác.
    .use = Gửi X.1.10 kèm 556 khi miền của người nhận có null MX. Gửi X.7.27 kèm 550 khi đó là miền của người gửi, và X.1.2 khi miền không tồn tại.

smtp-enhanced-x-2-0 = Tình trạng khác về hộp thư
    .description = Hộp thư có tồn tại, nhưng có gì đó ở hộp thư cản trở việc phân phối. Mã không cho biết là gì.
    .when = Để trả lời RCPT TO hoặc sau dữ liệu thư, ví dụ khi không khóa được hoặc không ghi được vào hộp thư. Greylisting thường được báo dưới dạng 450 4.2.0.
    .fix = Đọc văn bản, thường có nêu lý do; nếu là greylisting, không cần sửa gì. Nếu là vấn đề khác, hãy liên hệ với người nhận bằng cách khác để họ hỏi quản trị viên của hộp thư.
    .use = Gửi X.2.0 khi nguyên nhân là hộp thư, nhưng không mã nào từ X.2.1 đến X.2.4 phù hợp. Gửi X.1.1 khi hộp thư không tồn tại, và X.3.0 khi nguyên nhân là cả hệ thống.

smtp-enhanced-x-2-1 = Hộp thư bị vô hiệu hóa
    .description = Hộp thư có tồn tại, nhưng đã bị tắt và không nhận thư.
    .when = Để trả lời RCPT TO khi tài khoản bị đình chỉ, bị khóa hoặc đã lâu không dùng. Gmail cũng gửi mã này khi thư đến hộp thư nhanh hơn mức giới hạn cho phép.
    .fix = Liên hệ với người nhận bằng cách khác: dùng địa chỉ khác của họ, hoặc bảo họ xin bật lại hộp thư. Nếu thư đến quá nhanh, hãy gửi chậm lại.
    .use = Gửi X.2.1 cho hộp thư bị vô hiệu hóa: lớp 4 nếu hộp thư sẽ được bật lại, lớp 5 nếu không. Gửi X.1.6 khi hộp thư đã chuyển đi.

smtp-enhanced-x-2-2 = Hộp thư đầy
    .description = Hộp thư của người nhận không còn chỗ cho thư: đã dùng hết hạn mức hoặc dung lượng lưu trữ.
    .when = Để trả lời RCPT TO hoặc sau dữ liệu thư, dưới dạng 452 4.2.2 hoặc 552 5.2.2. Exchange Online cũng gửi 5.2.2 khi người gửi vượt giới hạn gửi.
    .fix = Báo cho người nhận bằng cách khác: họ có thể xóa bớt thư hoặc xin tăng hạn mức. Nếu văn bản nói đến hạn mức gửi (submission), đó là giới hạn gửi của chính bạn: hãy gửi ít hơn.
    .use = Gửi X.2.2 khi hộp thư này hết dung lượng; RFC 3463 yêu cầu lớp 4, dù 552 5.2.2 rất phổ biến. Gửi X.3.1 khi cả hệ thống hết dung lượng.

smtp-enhanced-x-2-3 = Thư quá dài cho hộp thư này
    .description = Thư dài hơn mức hộp thư này được nhận, dù hệ thống thư chấp nhận thư dài hơn.
    .when = Để trả lời RCPT TO khi kích thước đã khai quá lớn cho người nhận đó, hoặc sau dữ liệu thư; thường dưới dạng 552 5.2.3.
    .fix = Rút ngắn thư: nén, bỏ hoặc chia nhỏ tệp đính kèm, hoặc gửi liên kết. Quản trị viên bên người nhận cũng có thể tăng giới hạn của hộp thư.
    .use = Gửi X.2.3 khi thư vượt giới hạn của một hộp thư, và X.3.4 khi thư vượt giới hạn của cả hệ thống.

smtp-enhanced-x-2-4 = Không lấy được thành viên của danh sách gửi thư
    .description = Địa chỉ thuộc về một danh sách gửi thư, và máy chủ không xác định được thành viên của danh sách.
    .when = Để trả lời RCPT TO, hoặc trong thư báo không gửi được, khi không đọc được thành viên của danh sách, hoặc khi định nghĩa danh sách bị hỏng hay trỏ về chính mình.
    .fix = Nhờ chủ sở hữu danh sách hoặc quản trị viên máy chủ đích sửa danh sách. Nếu thư gấp, hãy gửi thẳng cho các thành viên.
    .use = Gửi X.2.4 khi không xác định được thành viên của danh sách, kèm 450 hoặc 452 nếu tình trạng có thể qua đi. Gửi X.7.2 khi người gửi không được gửi thư vào danh sách.

smtp-enhanced-x-3-0 = Tình trạng khác về hệ thống thư
    .description = Mã nói về cả hệ thống thư ở đích, không phải một hộp thư, nhưng không cho biết chuyện gì đã xảy ra ở đó.
    .when = Khi có sự cố nội bộ mà máy chủ không giải thích; Postfix và Gmail gửi 451 4.3.0. Khi thành công, mã có trong 250 2.3.0 và 221 2.3.0.
    .fix = Nếu thành công, không cần làm gì. Nếu thất bại, lỗi hiếm khi nằm ở thư: hãy gửi toàn văn thông báo lỗi cho quản trị viên của hệ thống đã báo lỗi.
    .use = Gửi X.3.0 khi nguyên nhân là cả hệ thống của bạn và không mã nào từ X.3.1 đến X.3.5 phù hợp. Gửi X.2.0 cho một hộp thư, và X.4.0 cho mạng hoặc tuyến.

smtp-enhanced-x-3-1 = Hệ thống thư hết dung lượng
    .description = Hệ thống thư không còn dung lượng lưu trữ cho thư. Xóa thư trong một hộp thư có thể chưa đủ.
    .when = Để trả lời MAIL FROM hoặc RCPT TO, hoặc sau dữ liệu thư, thường dưới dạng 452 4.3.1, khi đĩa gần đầy. Exchange gửi mã này với nội dung “Insufficient system resources”.
    .fix = Nếu bạn quản lý hệ thống bị đầy, hãy giải phóng dung lượng đĩa hoặc chuyển hàng đợi sang đĩa lớn hơn; với Exchange, hãy kiểm tra cả bộ nhớ. Nếu không, hãy báo cho quản trị viên hệ thống đó.
    .use = Gửi X.3.1 kèm 452 khi thiếu dung lượng lưu trữ cho toàn bộ thư. Gửi X.2.2 khi chỉ một hộp thư đầy, và X.4.5 khi chỉ bị ùn tắc.

smtp-enhanced-x-3-2 = Hệ thống không nhận thư
    .description = Host chứa hộp thư không nhận thư từ mạng. Lý do không nằm ở thư.
    .when = Khi máy chủ đang tắt, quá tải hoặc bảo trì; Postfix gửi 421 4.3.2 khi mọi kết nối đều đang được dùng. Nếu đi với 521, host không bao giờ nhận thư.
    .fix = Nếu bạn quản lý máy chủ gửi, hãy để máy chủ thử các host MX khác của miền. Nếu đi với 521, hãy kiểm tra miền trong địa chỉ và các bản ghi MX dẫn đến host này.
    .use = Gửi X.3.2 kèm 421 khi hệ thống tạm không nhận thư, và kèm 521 nếu không bao giờ nhận. Gửi X.2.1 khi chỉ một hộp thư bị đóng, và X.4.5 khi bị ùn tắc.

smtp-enhanced-x-3-3 = Tính năng không được hỗ trợ
    .description = Thư đòi một tính năng mà hệ thống thư ở đích không hỗ trợ.
    .when = Ở gateway, khi tính năng đã chọn không có tương đương trong hệ thống thư tiếp theo. Sendmail cũng gửi mã này khi một lệnh như AUTH không khả dụng.
    .fix = Tìm tên tính năng trong văn bản, rồi gửi thư mà không dùng tính năng đó, hoặc qua máy chủ có hỗ trợ. Với AUTH, hãy kiểm tra cổng và xem có phải bật TLS trước không.
    .use = Gửi X.3.3 khi thư cần tính năng mà hệ thống của bạn hoặc hệ thống tiếp theo không có. Gửi X.5.1 khi lệnh không được hỗ trợ, và X.6.1 khi không truyền được nội dung.

smtp-enhanced-x-3-4 = Thư quá lớn cho hệ thống
    .description = Thư lớn hơn mức hệ thống thư này chấp nhận cho bất kỳ người nhận nào.
    .when = Để trả lời MAIL FROM khi kích thước khai trong SIZE quá lớn, hoặc sau dữ liệu thư; thường dưới dạng 552 5.3.4.
    .fix = Thu nhỏ thư, hoặc gửi liên kết: tệp đính kèm lớn thêm khoảng một phần ba khi gửi. Câu trả lời EHLO thông báo giới hạn sau SIZE; nếu bạn quản lý máy chủ, bạn có thể tăng giới hạn.
    .use = Gửi X.3.4 kèm 552 khi thư vượt giới hạn của hệ thống. Gửi X.2.3 khi một hộp thư có giới hạn thấp hơn, và X.7.16 khi giới hạn tùy mức ưu tiên.

smtp-enhanced-x-3-5 = Hệ thống thư cấu hình sai
    .description = Cấu hình của hệ thống gửi mã này khiến hệ thống không nhận được thư.
    .when = Khi máy chủ phát hiện cài đặt của chính mình bị lỗi; Postfix gửi 451 4.3.5 khi dịch vụ kiểm tra chính sách bị lỗi. Trong thư báo không gửi được từ máy chủ của bạn, lỗi nằm ở cài đặt của bạn.
    .fix = Nếu bạn quản lý máy chủ đã gửi mã, hãy tìm cài đặt sai trong nhật ký. Nếu không, hãy gửi toàn văn thông báo lỗi và thời điểm cho quản trị viên máy chủ đó.
    .use = Gửi X.3.5 khi cấu hình của chính bạn làm thư dừng lại, dùng lớp 4 nếu lỗi có thể sớm được sửa. Gửi X.7.1 khi từ chối theo chính sách.

smtp-enhanced-x-3-6 = Mức ưu tiên đã bị thay đổi
    .description = Thư đã được chấp nhận, nhưng với mức ưu tiên khác mức đã yêu cầu hoặc ngầm hiểu. Văn bản bắt đầu bằng mức ưu tiên mới.
    .when = Để trả lời MAIL FROM hoặc sau dữ liệu thư, thường kèm 250, khi máy chủ hỗ trợ MT-PRIORITY và đã tăng hoặc giảm mức ưu tiên.
    .fix = Không cần làm gì. Nếu bạn cần đúng mức ưu tiên đã yêu cầu, hãy xin quản trị viên máy chủ cho phép.
    .use = Gửi X.3.6 khi bạn chấp nhận thư với mức ưu tiên đã đổi, và mở đầu văn bản bằng giá trị mới. Gửi X.7.15 để từ chối mức ưu tiên quá thấp.

smtp-enhanced-x-4-0 = Tình trạng khác về mạng hoặc định tuyến
    .description = Mạng hoặc tuyến gặp trục trặc. Mã không cho biết là gì.
    .when = Trong hàng đợi của máy chủ gửi hoặc trong thư báo không gửi được, cho sự cố mạng không có mã riêng. Exchange hiển thị 451 4.4.0 khi truy vấn DNS thất bại.
    .fix = Tìm lỗi cụ thể hơn trong văn bản, và kiểm tra miền trong địa chỉ. Nếu bạn quản lý máy chủ gửi, hãy thử DNS, smart host và cổng 25 của máy chủ.
    .use = Báo X.4.0 khi nguyên nhân là mạng hoặc tuyến và không mã nào từ X.4.1 đến X.4.7 phù hợp. Gửi X.3.0 khi lỗi nằm ở chính hệ thống thư.

smtp-enhanced-x-4-1 = Host không phản hồi
    .description = Máy chủ thư bên kia không phản hồi lần thử kết nối, vì đang bận hoặc không nhận được kết nối.
    .when = Trong hàng đợi của máy chủ gửi hoặc trong thư báo không gửi được, khi kết nối hết thời gian chờ hoặc bị từ chối. Từ Exchange Online, 5.4.1 nghĩa là người nhận bị từ chối hoặc không được phép relay.
    .fix = Nếu bạn quản lý máy chủ gửi, hãy kiểm tra cổng 25 chiều ra và các host MX của miền. Nếu không, hãy báo cho người nhận bằng cách khác rằng máy chủ của họ không phản hồi. Nếu văn bản ghi “Access denied”, hãy kiểm tra địa chỉ người nhận.
    .use = Báo X.4.1 khi không kết nối được với host tiếp theo, và X.4.2 khi đã kết nối rồi mới thất bại. Báo X.4.4 khi không tìm thấy host nào.

smtp-enhanced-x-4-2 = Mất kết nối hoặc hết thời gian chờ
    .description = Đã kết nối được, nhưng kết nối bị ngắt, hết thời gian chờ hoặc quá kém để truyền thư.
    .when = Khi máy chủ bên kia ngừng phản hồi hoặc ngắt kết nối giữa lúc truyền. Máy chủ nhận gửi 421 4.4.2 khi máy khách im lặng quá lâu.
    .fix = Nếu chỉ thư lớn bị lỗi, hãy thu nhỏ thư. Nếu bạn quản lý một trong hai máy chủ, hãy tìm tường lửa can thiệp, kích thước gói (MTU) sai, bộ lọc chậm hoặc thời gian chờ ngắn.
    .use = Báo X.4.2 khi mất kết nối, và gửi mã này kèm 421 khi bạn thôi chờ máy khách. Báo X.4.1 khi chưa kết nối được.

smtp-enhanced-x-4-3 = Danh bạ hoặc DNS không khả dụng
    .description = Không chuyển thư đi tiếp được, vì danh bạ dùng để tìm tuyến, như DNS, không khả dụng.
    .when = Khi tra cứu DNS hoặc danh bạ khác thất bại. Postfix dùng 4.4.3 hoặc 5.4.3 khi tra cứu miền của người nhận trong DNS không cho kết quả dùng được.
    .fix = Nếu bạn quản lý máy chủ đã báo lỗi, hãy truy vấn trình phân giải của bạn. Nếu các miền khác cũng lỗi, hãy sửa trình phân giải; nếu chỉ miền của người nhận lỗi, hãy nhờ quản trị viên miền đó kiểm tra máy chủ tên và DNSSEC.
    .use = Báo X.4.3 khi chính danh bạ bị lỗi, kèm 451 khi danh bạ có thể phục hồi. Báo X.4.4 khi danh bạ có phản hồi nhưng không có tuyến, và X.1.2 khi miền không tồn tại.

smtp-enhanced-x-4-4 = Không có tuyến đến đích
    .description = Máy chủ không xác định được host tiếp theo, vì DNS hoặc danh bạ khác không có tuyến dùng được.
    .when = Khi miền không có bản ghi MX lẫn bản ghi địa chỉ, hoặc bản ghi MX nêu một host không có địa chỉ. Postfix cũng dùng mã này cho “Host or domain name not found”.
    .fix = Kiểm tra miền xem có gõ sai không. Nếu miền đúng, hãy báo cho người nhận bằng cách khác rằng miền thiếu bản ghi MX hoặc bản ghi địa chỉ. Nếu bạn quản lý máy chủ gửi, hãy thử trình phân giải khác.
    .use = Báo X.4.4 khi danh bạ có phản hồi nhưng không nêu host tiếp theo, và X.4.3 khi danh bạ bị lỗi. Khi trả lời RCPT TO, hãy gửi X.1.2.

smtp-enhanced-x-4-5 = Hệ thống thư ùn tắc
    .description = Hệ thống thư có nhiều thư hơn mức xử lý được và không phân phối được thư này.
    .when = Khi tải nặng; sổ đăng ký của IANA ghép mã này với 451. Sendmail gửi 452 4.4.5 khi thiếu dung lượng đĩa cho hàng đợi.
    .fix = Nếu bạn gửi hàng loạt, hãy giãn thư ra trong thời gian dài hơn. Nếu bạn quản lý hệ thống bị ùn tắc, hãy tìm đĩa đầy, bộ lọc chậm hoặc một đợt thư ồ ạt.
    .use = Gửi X.4.5 kèm 451 khi tải làm thư bị trì hoãn. Gửi X.3.1 khi hết dung lượng lưu trữ, và X.3.2 khi bạn hoàn toàn không nhận thư.

smtp-enhanced-x-4-6 = Vòng lặp thư
    .description = Thư đã được chuyển tiếp quá nhiều lần: bảng định tuyến hoặc quy tắc chuyển tiếp của người dùng khiến thư chạy vòng tròn.
    .when = Khi thư có quá nhiều tiêu đề Received (Sendmail), hoặc host tiếp theo chính là máy chủ này (Postfix). Cả hai gửi 5.4.6, dù chỉ lớp 4 được đăng ký.
    .fix = Nhờ người nhận xem việc chuyển tiếp có tạo thành vòng lặp không. Nếu bạn quản lý máy chủ đã báo lỗi, hãy tìm các host xuất hiện nhiều lần trong tiêu đề Received, rồi sửa bản ghi MX, việc chuyển tiếp hoặc danh sách miền cục bộ.
    .use = Báo X.4.6 khi thư đã qua quá nhiều host, thông thường ít nhất 100, hoặc sẽ quay lại máy chủ của bạn. Gửi X.3.5 cho các lỗi cấu hình khác.

smtp-enhanced-x-4-7 = Hết thời gian phân phối
    .description = Thư đã quá cũ: nằm trên máy chủ báo mã này lâu hơn mức cho phép, hoặc quá thời hạn do người gửi đặt.
    .when = Trong thư báo không gửi được, thường sau nhiều ngày thử. Với thời hạn đặt qua DELIVERBY, 4.4.7 báo rằng thời hạn đã qua, và 5.4.7 trả lại thư.
    .fix = Tìm trong văn bản hoặc nhật ký lỗi của lần thử cuối, vì lỗi đó cho biết nguyên nhân thật. Khi nguyên nhân đã được khắc phục, hãy gửi lại thư đã bị trả lại.
    .use = Báo lỗi của lần thử cuối, như X.4.1, nếu bạn biết. Báo X.4.7 khi chỉ biết rằng đã hết thời gian, hoặc khi thời hạn DELIVERBY đã qua.

## Details: X.5, the mail protocol

smtp-enhanced-x-5-0 = Tình trạng khác về giao thức
    .description = Mã nói về giao thức thư. Nếu thành công, lệnh đã được thực hiện; nếu thất bại, có gì đó trục trặc khi trao đổi.
    .when = Để trả lời bất kỳ lệnh nào khi không mã X.5 nào khác phù hợp. Exchange Online cũng gửi 5.5.0 khi hộp thư của người nhận không khả dụng.
    .fix = Nếu thành công, không cần làm gì. Nếu thất bại, hãy đọc câu trả lời và nhật ký phiên. Nếu văn bản nói đến hộp thư, hãy kiểm tra địa chỉ người nhận.
    .use = Gửi X.5.0 khi vấn đề thuộc giao thức và không mã X.5 nào khác phù hợp, như X.5.1 cho lệnh không được hỗ trợ hoặc X.5.2 cho cú pháp sai.

smtp-enhanced-x-5-1 = Lệnh sai thứ tự hoặc không được hỗ trợ
    .description = Máy khách đã gửi một lệnh mà máy chủ không hỗ trợ, hoặc gửi sai lúc trong phiên.
    .when = Khi một bước trước đó thiếu hoặc bị từ chối, như MAIL FROM trước RCPT TO hay đăng nhập trước khi gửi, hoặc khi máy chủ không cung cấp lệnh đó.
    .fix = Xem các câu trả lời trước: lần từ chối ở đó thường mới là nguyên nhân thật. Với thư đi, hãy bật xác thực. Nếu không phải, hãy so các lệnh của máy khách với câu trả lời EHLO.
    .use = Gửi X.5.1 khi lệnh đọc được nhưng không được hỗ trợ hoặc sai thứ tự. Gửi X.5.2 khi không hiểu được lệnh, và X.7.0 khi thiếu xác thực hoặc mã hóa.

smtp-enhanced-x-5-2 = Không hiểu cú pháp của lệnh
    .description = Máy chủ không hiểu được lệnh: cú pháp sai, hoặc máy chủ không biết lệnh này.
    .when = Để trả lời lệnh sai cú pháp hoặc lệnh lạ, địa chỉ thiếu dấu ngoặc nhọn, ký tự xuống dòng lạc chỗ, hoặc phản hồi AUTH mà không giải mã được BASE64.
    .fix = Kiểm tra địa chỉ xem có dấu cách, thiếu dấu ngoặc hay bị ngắt dòng không. Nếu địa chỉ đúng, hãy tìm trong nhật ký phiên dòng bị hỏng, hoặc tường lửa sửa SMTP.
    .use = Gửi X.5.2 khi không phân tích hoặc không nhận ra được lệnh. Gửi X.5.1 khi lệnh không được hỗ trợ hoặc sai thứ tự, và X.5.4 khi đối số sai.

smtp-enhanced-x-5-3 = Quá nhiều người nhận
    .description = Thư có nhiều người nhận hơn mức máy chủ chấp nhận trong một giao dịch.
    .when = Để trả lời RCPT TO hoặc DATA khi giao dịch đạt giới hạn. Người dùng thấy mã này khi chương trình gửi không chia được thành nhiều giao dịch.
    .fix = Gửi cho từng nhóm nhỏ hơn, hoặc dùng danh sách gửi thư. Nếu bạn quản lý máy chủ gửi, hãy giảm giới hạn số người nhận mỗi giao dịch. Đừng gửi lại cho những người nhận đã được chấp nhận.
    .use = Gửi X.5.3 khi chỉ số người nhận là quá nhiều: kèm 452 khi đó là giới hạn của phần mềm, sau ít nhất 100 người, hoặc kèm câu trả lời 5yz khi đó là giới hạn theo chính sách.

smtp-enhanced-x-5-4 = Đối số của lệnh không hợp lệ
    .description = Lệnh hợp lệ, nhưng đối số thì không: một giá trị nằm ngoài phạm vi, hoặc một đối số đòi tính năng mà máy chủ không biết.
    .when = Để trả lời tên host sai trong EHLO, tham số lạ của MAIL FROM hoặc RCPT TO, hoặc cơ chế AUTH không được chấp nhận, có thể vì TLS chưa bật.
    .fix = Tìm đối số trong nhật ký phiên. Với AUTH, hãy bật TLS rồi chọn cơ chế trong câu trả lời EHLO mới. Với EHLO, hãy đặt tên host đầy đủ. Bỏ các tham số mà EHLO không thông báo.
    .use = Gửi X.5.4 khi lệnh bạn hỗ trợ có đối số bạn không chấp nhận được. Gửi X.5.2 khi không phân tích được dòng lệnh, và X.7.9 khi cơ chế quá yếu.

smtp-enhanced-x-5-5 = Phiên bản giao thức không khớp
    .description = Hai hệ thống dùng các phiên bản giao thức thư không tương thích và không tự thống nhất được một phiên bản.
    .when = Ngày nay hiếm gặp, ở gateway hoặc hệ thống cũ, vì máy khách biết lùi từ EHLO về HELO.
    .fix = So phần mềm ở hai bên: cập nhật bên cũ hơn, để máy khách lùi về HELO, và kiểm tra xem có tường lửa nào sửa lời chào không.
    .use = Chỉ gửi X.5.5 khi phiên bản không khớp mà lùi phiên bản cũng không giải quyết được. Gửi X.5.1 khi lệnh không được hỗ trợ, và X.5.4 khi đối số không được hỗ trợ.

smtp-enhanced-x-5-6 = Dòng xác thực quá dài
    .description = Xác thực thất bại vì phản hồi BASE64 của máy khách dài hơn bộ đệm của máy chủ cho cơ chế đã chọn.
    .when = Trong quá trình AUTH với phản hồi lớn, như ticket Kerberos hoặc token truy cập dài. Các phiên bản Exchange cũ dùng 5.5.6 khi nội dung thư không hợp lệ.
    .fix = Mật khẩu không có lỗi. Hãy chọn cơ chế khác trong câu trả lời EHLO, qua TLS. Nếu bạn quản lý máy chủ, hãy tăng bộ đệm; RFC 4954 coi 12.288 octet là đủ.
    .use = Gửi X.5.6 khi phản hồi AUTH vượt bộ đệm của bạn. Gửi X.5.2 khi không giải mã được BASE64, và X.7.8 khi thông tin đăng nhập không hợp lệ.

## Details: X.6, the message’s content and media

smtp-enhanced-x-6-0 = Vấn đề khác về nội dung thư
    .description = Có gì đó trong nội dung khiến thư không phân phối được. Mã không cho biết là gì.
    .when = Sau dữ liệu thư, ví dụ khi một tiêu đề thiếu hoặc sai định dạng, một dòng quá dài, hoặc ký tự CR hay LF đứng riêng lẻ.
    .fix = Đọc văn bản xem phần nào không được chấp nhận, hoặc gửi thư từ chương trình khác, không kèm tệp đính kèm lạ. Nếu bạn phát triển chương trình gửi, hãy sửa tiêu đề và các dòng của thư.
    .use = Gửi X.6.0 khi lý do là dạng của nội dung. Gửi X.6.1 khi loại nội dung không được hỗ trợ, và X.7.1 khi chính sách hoặc bộ lọc thư rác từ chối nội dung.

smtp-enhanced-x-6-1 = Loại nội dung không được hỗ trợ
    .description = Kênh truyền thư, hoặc hệ thống tiếp theo trên đường đi, không hỗ trợ loại nội dung trong thư.
    .when = Ở gateway sang hệ thống không truyền được nội dung đó, như fax, máy nhắn tin hoặc mạng thư chỉ dùng văn bản thuần túy.
    .fix = Gửi nội dung ở dạng đơn giản hơn, như văn bản thuần túy hoặc loại tệp thông dụng, hoặc gửi liên kết. Nếu không được, hãy gửi đến hộp thư khác của người nhận.
    .use = Gửi X.6.1 khi chính loại nội dung không truyền được. Gửi X.6.3 khi chuyển đổi thì gửi được nhưng bạn không chuyển đổi được, và X.7.1 khi chính sách cấm loại tệp đó.

smtp-enhanced-x-6-2 = Cần chuyển đổi nhưng bị cấm
    .description = Nội dung phải được chuyển đổi trước khi phân phối, nhưng người gửi hoặc chính sách của host gửi cấm việc đó.
    .when = Ở relay hoặc gateway, khi hệ thống tiếp theo không nhận được nội dung ở dạng hiện có.
    .fix = Cho phép chuyển đổi trong tùy chọn của thư, hoặc dùng dạng không cần chuyển đổi, như văn bản 7 bit. Nếu host cấm chuyển đổi, hãy xin quản trị viên máy chủ gửi cho phép.
    .use = Gửi X.6.2 khi bạn chuyển đổi được nhưng không được phép. Gửi X.6.3 khi bạn không chuyển đổi được, và X.6.5 khi đã thử và thất bại.

smtp-enhanced-x-6-3 = Cần chuyển đổi nhưng không được hỗ trợ
    .description = Nội dung phải được chuyển đổi trước khi đi tiếp, nhưng một host trên đường đi không làm được, ít nhất là trên thực tế.
    .when = Với nội dung 8 bit hoặc nhị phân, ở relay mà máy chủ tiếp theo chỉ nhận văn bản 7 bit.
    .fix = Đặt ứng dụng email mã hóa văn bản và tệp đính kèm bằng base64 hoặc quoted-printable. Nếu bạn quản lý relay, hãy bổ sung tính năng chuyển đổi, hoặc định tuyến qua máy chủ thông báo 8BITMIME.
    .use = Gửi X.6.3 khi bạn không chuyển đổi được. Gửi X.6.2 khi việc chuyển đổi bị cấm, và X.6.9 khi vướng ở tiêu đề UTF-8.

smtp-enhanced-x-6-4 = Chuyển đổi làm mất một phần nội dung
    .description = Để phân phối thư, phải chuyển đổi và mất một phần nội dung. Mã thành công báo rằng có phần bị mất; mã lỗi nghĩa là người gửi đã cấm việc đó.
    .when = Trong báo cáo của gateway gửi cho người gửi, hoặc từ máy chủ thư đi viết lại tiêu đề 8 bit và phải đoán bảng mã ký tự.
    .fix = Nếu thành công, hãy hỏi người nhận xem thư có đầy đủ không. Nếu thất bại, hãy cho phép mất một phần, hoặc dùng dạng không cần chuyển đổi, như văn bản thuần túy.
    .use = Gửi X.6.4 thuộc lớp thành công để báo phần bị mất, và thuộc lớp lỗi khi người gửi cấm việc đó. Gửi X.6.5 khi chuyển đổi thất bại.

smtp-enhanced-x-6-5 = Chuyển đổi thất bại
    .description = Nội dung phải được chuyển đổi trên đường đi, nhưng việc chuyển đổi không thành công.
    .when = Ở relay hoặc gateway có bộ chuyển đổi dừng lại vì phần MIME bị hỏng hoặc bảng mã ký tự lạ. Từ các phiên bản Exchange cũ, 4.6.5 nghĩa là thiếu trang mã.
    .fix = Gửi văn bản UTF-8 thuần túy, không kèm tệp đính kèm; nếu thư đến nơi, hãy thêm lần lượt từng phần để tìm nguyên nhân. Nếu bạn quản lý host chuyển đổi, hãy xem nhật ký.
    .use = Gửi X.6.5 khi đã thử chuyển đổi và thất bại. Gửi X.6.3 khi bạn không hỗ trợ chuyển đổi, và X.6.4 khi chuyển đổi được nhưng mất một phần.

smtp-enhanced-x-6-6 = Không lấy được nội dung thư
    .description = Máy chủ không lấy được nội dung thư từ hệ thống ở xa mà máy khách nêu.
    .when = Để trả lời BURL, lệnh trỏ đến một thư trên máy chủ IMAP, khi máy chủ đó trả về lỗi hoặc không trả về dữ liệu nào.
    .fix = Xem thư có còn trong thư mục không rồi gửi lại từ đó, hoặc đính kèm thư. Nếu bạn quản lý máy chủ thư đi, hãy thử xem máy chủ có truy cập được máy chủ IMAP không.
    .use = Gửi X.6.6 khi lấy dữ liệu từ URL của BURL chỉ nhận được lỗi hoặc không được gì. Gửi X.7.14 khi bạn không có quan hệ tin cậy, và X.4.1 khi máy chủ không phản hồi.

smtp-enhanced-x-6-7 = Không cho phép địa chỉ ngoài ASCII
    .description = Địa chỉ người gửi hoặc người nhận có ký tự ngoài ASCII, mà máy chủ này không cho phép ở đó.
    .when = Để trả lời MAIL FROM hoặc RCPT TO khi địa chỉ đó phải là ASCII. Postfix cũng trả lại thư bằng mã này khi thư cần SMTPUTF8 mà máy chủ tiếp theo không có.
    .fix = Dùng địa chỉ ASCII của người đó; chỉ miền mới viết được ở dạng “xn--”. Nếu văn bản ghi “SMTPUTF8 is required”, hãy mã hóa cả tiêu đề về ASCII, hoặc gửi qua nhà cung cấp hỗ trợ SMTPUTF8.
    .use = Gửi X.6.7 kèm 550 để trả lời MAIL FROM, và kèm 553 để trả lời RCPT TO. Gửi X.6.9 sau dữ liệu thư khi vướng ở tiêu đề.

smtp-enhanced-x-6-8 = Câu trả lời cần UTF-8
    .description = Để nêu tên hộp thư, câu trả lời phải dùng văn bản UTF-8, nhưng máy khách chưa cho phép.
    .when = Để trả lời VRFY hoặc EXPN không có tham số SMTPUTF8, khi hộp thư có tên ngoài ASCII.
    .fix = Giữ nguyên địa chỉ: chỉ câu trả lời cho RCPT TO mới cho biết địa chỉ có nhận thư không. Nếu bạn phát triển máy khách, hãy thêm SMTPUTF8 vào VRFY hoặc EXPN.
    .use = Gửi X.6.8 kèm 252 hoặc 550 để trả lời VRFY hoặc EXPN khi tên hộp thư cần UTF-8 mà máy khách không cho phép.

smtp-enhanced-x-6-9 = Có người nhận không chấp nhận tiêu đề UTF-8
    .description = Thư có tiêu đề UTF-8, và ít nhất một người nhận không chấp nhận được, nên máy chủ từ chối thư cho tất cả.
    .when = Sau dữ liệu thư, khi hệ thống của một người nhận không hỗ trợ thư quốc tế hóa.
    .fix = Dùng địa chỉ ASCII trong mọi tiêu đề, và để ứng dụng email mã hóa tên cùng chủ đề về ASCII. Hoặc gửi riêng bản UTF-8 cho những người nhận có máy chủ hỗ trợ SMTPUTF8.
    .use = Gửi X.6.9 sau dữ liệu thư khi tiêu đề UTF-8 không đến được mọi người nhận; tốt hơn là từ chối những người nhận đó khi trả lời RCPT TO. Gửi X.6.7 khi vướng ở địa chỉ phong bì.

smtp-enhanced-x-6-10 = Trùng với X.6.8
    .description = Sổ đăng ký của IANA ghi số này là bản trùng, không còn được khuyến nghị, của X.6.8: câu trả lời cần UTF-8.
    .when = Hiếm gặp, từ phần mềm trả lời VRFY hoặc EXPN cho hộp thư có tên ngoài ASCII.
    .fix = Đọc văn bản, rồi xử lý mã như X.6.8. Nếu bạn quản lý phần mềm đã gửi mã, hãy cập nhật phần mềm.
    .use = Đừng gửi X.6.10. Hãy gửi X.6.8, mã có cùng nghĩa.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Tình trạng khác về bảo mật
    .description = Mã nói về bảo mật, nhưng không mã nào khác phù hợp, hoặc chính sách cấm nêu mã chính xác hơn. Mã thành công thường xác nhận rằng máy khách đã đăng nhập.
    .when = Để trả lời AUTH, dù thành công hay thất bại, hoặc các lệnh khác khi phải có AUTH hay STARTTLS trước. Cũng dùng khi từ chối theo chính sách mà không giải thích.
    .fix = Nếu thành công, không cần làm gì. Nếu mã bắt đầu bằng 4, đừng đổi mật khẩu. Nếu không, hãy bật mã hóa và xác thực, kiểm tra tên người dùng và mật khẩu, hoặc hỏi postmaster của máy chủ.
    .use = Gửi X.7.0 kèm 235 khi thành công, kèm 530 khi thiếu AUTH hoặc STARTTLS, kèm 454 khi tạm thời không kiểm tra được thông tin đăng nhập, và cho những lý do bạn không tiết lộ.

smtp-enhanced-x-7-1 = Không được phép phân phối thư
    .description = Người gửi không được gửi đến đích này: máy chủ hoặc người nhận lọc theo host, người gửi hoặc người nhận.
    .when = Với thư rác, địa chỉ IP trong danh sách chặn, việc relay mà không đăng nhập, và người nhận hoặc nhóm không nhận thư từ bên ngoài. Một số máy chủ cũng gửi mã này cho greylisting hoặc DMARC.
    .fix = Nếu bị từ chối relay, hãy bật xác thực cho thư đi. Nếu người nhận hoặc nhóm không nhận thư từ bên ngoài, hãy xin chủ sở hữu cấp quyền. Nếu văn bản nêu danh sách chặn, hãy khắc phục nguyên nhân trước, rồi yêu cầu gỡ khỏi danh sách.
    .use = Gửi X.7.1 khi bộ lọc hoặc quy tắc từ chối người gửi này, và nêu quy tắc trong văn bản. Gửi X.7.2 cho danh sách gửi thư, và X.7.20 đến X.7.26 khi DKIM, SPF hoặc DNS ngược không đạt.

smtp-enhanced-x-7-2 = Không được gửi thư vào danh sách gửi thư
    .description = Người gửi không được phép gửi thư vào danh sách gửi thư này.
    .when = Để trả lời RCPT TO hoặc sau dữ liệu thư, khi danh sách chỉ nhận thư của thành viên hoặc của những người gửi được chỉ định.
    .fix = Gửi từ địa chỉ đã đăng ký vào danh sách. Nếu bạn đã làm vậy, hoặc không phải thành viên, hãy tham gia danh sách hoặc xin chủ sở hữu danh sách cho phép gửi.
    .use = Gửi X.7.2 khi quy tắc của danh sách gửi thư loại trừ người gửi. Gửi X.7.1 khi bên loại trừ là một người nhận thông thường, và X.2.4 khi không xác định được thành viên của danh sách.

smtp-enhanced-x-7-3 = Không chuyển đổi được giữa các giao thức bảo mật
    .description = Để phân phối thư, phải chuyển thư từ giao thức thư bảo mật này sang giao thức khác, nhưng không làm được.
    .when = Hiếm gặp, ở gateway không chuyển được dạng thư ký hoặc mã hóa này sang dạng khác. Từ Exchange, 535 5.7.3 nghĩa là đăng nhập thất bại.
    .fix = Nếu đi với 535, hãy kiểm tra tên người dùng và mật khẩu, và xem tài khoản có được dùng SMTP AUTH không. Nếu không, hãy thống nhất với người nhận hình thức bảo vệ mà cả hai hỗ trợ, như S/MIME.
    .use = Gửi X.7.3 khi thư phải chuyển từ giao thức bảo mật này sang giao thức bảo mật khác. Gửi X.7.4 khi kênh truyền thư thiếu một tính năng bảo mật, và X.6.3 cho nội dung thông thường.

smtp-enhanced-x-7-4 = Tính năng bảo mật không được hỗ trợ
    .description = Thư hoặc máy khách cần một tính năng bảo mật, như xác thực an toàn, mà hệ thống truyền thư này không hỗ trợ.
    .when = Để trả lời cơ chế AUTH mà máy chủ không cung cấp trên kết nối đó, hoặc ở gateway không giữ được sự bảo vệ của thư. Postfix báo 4.7.4 khi TLS bắt buộc mà bên kia không cung cấp.
    .fix = Sau AUTH, hãy bật TLS, chọn cơ chế trong câu trả lời EHLO, và kiểm tra host cùng cổng. Với thư, hãy bỏ tùy chọn bảo mật mà văn bản nêu.
    .use = Gửi X.7.4 khi hoàn toàn không hỗ trợ một tính năng bảo mật. Gửi X.5.4 cho đối số AUTH không hợp lệ khác, và X.7.9 khi cơ chế quá yếu.

smtp-enhanced-x-7-5 = Lỗi mật mã
    .description = Hệ thống thư lẽ ra phải kiểm tra hoặc giải mã thư nhưng không làm được, vì khóa hoặc thông tin tương tự thiếu hoặc không hợp lệ.
    .when = Ở gateway giải mã hoặc xác minh thư, khi thiếu khóa, khóa hết hạn hoặc bị hỏng. Postfix và Exchange báo 4.7.5 khi bắt tay TLS thất bại hoặc chứng chỉ không đạt.
    .fix = Hỏi quản trị viên bên người nhận khóa hoặc chứng chỉ hiện tại. Nếu bạn quản lý gateway hoặc máy chủ, hãy bổ sung hoặc gia hạn khóa hay chứng chỉ đó và kiểm tra đồng hồ hệ thống.
    .use = Gửi X.7.5 khi khóa thiếu hoặc không hợp lệ. Gửi X.7.6 khi bạn không có thuật toán, và X.7.7 khi khóa đúng nhưng thư đã bị sửa.

smtp-enhanced-x-7-6 = Thuật toán mật mã không được hỗ trợ
    .description = Hệ thống thư lẽ ra phải kiểm tra hoặc giải mã thư nhưng không làm được, vì không hỗ trợ thuật toán.
    .when = Ở gateway giải mã hoặc xác minh thư, khi gặp thuật toán mà gateway không có hoặc không còn chấp nhận.
    .fix = Chọn thuật toán khác trong cài đặt bảo mật của ứng dụng email, tốt nhất là thuật toán mặc định hiện nay. Nếu bạn quản lý gateway và thuật toán thuộc loại mới, hãy cập nhật thư viện mật mã của gateway.
    .use = Gửi X.7.6 khi chỉ vướng ở thuật toán. Gửi X.7.5 khi khóa thiếu hoặc không hợp lệ, và X.7.7 khi thư đã bị sửa.

smtp-enhanced-x-7-7 = Thư bị hỏng hoặc bị sửa
    .description = Hệ thống kiểm tra thư không xác nhận được thư này, vì thư bị hỏng hoặc bị sửa trên đường đi. Mã thành công nghĩa là thư vẫn được phân phối.
    .when = Ở gateway xác minh chữ ký, khi nội dung và chữ ký không khớp. Một số máy chủ cũng gửi mã này khi bất kỳ kiểm tra xác thực người gửi nào không đạt.
    .fix = Nếu thành công, hãy cho người nhận biết rằng chữ ký có thể không hợp lệ. Nếu thất bại, hãy tránh danh sách gửi thư, dịch vụ chuyển tiếp và bộ lọc chèn thêm chân trang. Nếu bạn quản lý máy chủ gửi, hãy ký sau lần sửa cuối cùng.
    .use = Gửi X.7.7 khi thư không còn khớp với chữ ký. Gửi X.7.5 khi thiếu khóa, và X.7.20 khi không chữ ký DKIM nào đạt.

smtp-enhanced-x-7-8 = Thông tin đăng nhập không hợp lệ
    .description = Máy chủ từ chối cho người dùng đăng nhập: thông tin đăng nhập sai hoặc chưa đủ.
    .when = Để trả lời AUTH khi mật khẩu hoặc token không khớp với tên người dùng. Các nhà cung cấp lớn cũng gửi mã này khi tài khoản cần mật khẩu ứng dụng hoặc OAuth.
    .fix = Nhập lại tên người dùng và mật khẩu; nhiều máy chủ cần địa chỉ đầy đủ làm tên người dùng. Nếu đăng nhập trên web được, hãy tạo mật khẩu ứng dụng hoặc dùng OAuth. Dừng các lần thử tự động trước khi chúng làm tài khoản bị khóa.
    .use = Gửi X.7.8 kèm 535 khi bạn đã kiểm tra thông tin đăng nhập và từ chối. Gửi X.7.9 khi cơ chế quá yếu, và X.7.0 kèm 454 khi hiện không kiểm tra được.

smtp-enhanced-x-7-9 = Cơ chế xác thực quá yếu cho tài khoản này
    .description = Cơ chế xác thực đã chọn yếu hơn mức chính sách của máy chủ cho phép với người dùng này. Mật khẩu chưa bị coi là sai.
    .when = Để trả lời AUTH, ví dụ với PLAIN, khi chính sách đòi hỏi nhiều hơn. Gmail gửi mã này khi tài khoản cần mật khẩu ứng dụng. Từ Yahoo, 554 5.7.9 nghĩa là chính sách từ chối thư.
    .fix = Mở liên kết trong văn bản, nếu có, ví dụ để tạo mật khẩu ứng dụng. Nếu không, hãy bật TLS rồi chọn cơ chế mạnh hơn, như OAuth, trong câu trả lời EHLO. Nếu đi với 554, hãy làm theo hướng dẫn cho X.7.1.
    .use = Gửi X.7.9 kèm 534 khi chính sách coi cơ chế là quá yếu cho người dùng này. Gửi X.7.10 khi chỉ cần mã hóa là đủ, và X.7.12 khi chỉ cần đăng nhập một lần để chuyển đổi tài khoản.

smtp-enhanced-x-7-10 = Cần mã hóa
    .description = Kết nối phải được mã hóa trước khi máy khách đăng nhập, hoặc trước khi thư bắt buộc dùng TLS được chuyển đi.
    .when = Để trả lời AUTH trên kết nối không mã hóa, hoặc trong thư báo không gửi được khi không máy chủ nhận nào cung cấp TLS với chứng chỉ hợp lệ cho thư gửi bằng REQUIRETLS.
    .fix = Để đăng nhập, hãy bật STARTTLS hoặc TLS, hoặc chọn cơ chế mạnh hơn. Sau thư báo không gửi được, hãy cho quản trị viên bên người nhận biết TLS hoặc chứng chỉ có lỗi, hoặc bỏ REQUIRETLS khi gửi nếu nội dung cho phép.
    .use = Gửi X.7.10 kèm 523 khi cơ chế cần mã hóa trước; tốt hơn là đừng thông báo cơ chế đó trước STARTTLS. Báo X.7.30 khi TLS hoạt động nhưng thiếu REQUIRETLS.

smtp-enhanced-x-7-11 = Cơ chế này bắt buộc mã hóa
    .description = Cơ chế xác thực đã chọn chỉ được dùng trên kết nối mã hóa.
    .when = Để trả lời AUTH trên kết nối không mã hóa, từ các máy chủ cũ. Máy chủ hiện nay không thông báo cơ chế như vậy trước STARTTLS.
    .fix = Bật STARTTLS hoặc TLS cho thư đi, kiểm tra cổng, thường là 587 hoặc 465, rồi đăng nhập như trước: mật khẩu không có lỗi.
    .use = Đừng gửi X.7.11 từ phần mềm mới; chỉ thông báo cơ chế sau khi đã mã hóa, hoặc từ chối bằng 504 kèm X.5.4. Gửi X.7.9 khi cơ chế quá yếu ngay cả với TLS.

smtp-enhanced-x-7-12 = Tài khoản cần chuyển đổi mật khẩu
    .description = Tài khoản chưa sẵn sàng cho cơ chế xác thực đã chọn. Một lần đăng nhập bằng cơ chế khác, thường là PLAIN, sẽ chuẩn bị xong.
    .when = Để trả lời AUTH khi mật khẩu đã lưu không dùng được với cơ chế đó. Từ Exchange Online, 5.7.12 nghĩa là người nhận không nhận thư từ ngoài tổ chức.
    .fix = Đặt ứng dụng email dùng PLAIN qua TLS, đăng nhập một lần, rồi đổi về lại cơ chế đã bị từ chối. Sau 5.7.12 từ Exchange Online, hãy nhờ tổ chức của người nhận cho phép người gửi bên ngoài.
    .use = Gửi 4.7.12 kèm 432 khi một lần đăng nhập bằng PLAIN qua TLS làm cho cơ chế dùng được. Gửi X.7.9 khi chính sách đòi cơ chế mạnh hơn.

smtp-enhanced-x-7-13 = Tài khoản bị vô hiệu hóa
    .description = Thông tin đăng nhập đúng, nhưng quản trị viên đã vô hiệu hóa tài khoản, ví dụ vì chưa thanh toán, bị lạm dụng hoặc bị xâm nhập.
    .when = Để trả lời AUTH, sau khi đã kiểm tra thông tin đăng nhập. Trong thư báo không gửi được từ Exchange Online, 5.7.13 nghĩa là một thư mục chung không nhận thư từ bên ngoài.
    .fix = Đừng thử mật khẩu khác. Hãy hỏi quản trị viên hoặc nhà cung cấp vì sao tài khoản bị vô hiệu hóa. Sau thư báo không gửi được từ Exchange Online, hãy xin chủ sở hữu thư mục chung cấp quyền ghi.
    .use = Gửi X.7.13 kèm 525 khi thông tin đăng nhập đúng và tài khoản bị vô hiệu hóa. Gửi X.7.8 khi thông tin sai, hoặc khi bạn không muốn xác nhận một mật khẩu bị đoán trúng.

smtp-enhanced-x-7-14 = Cần quan hệ tin cậy
    .description = Máy chủ thư đi cần một quan hệ tin cậy đã cấu hình với máy chủ khác để lấy nội dung thư, nhưng không có.
    .when = Để trả lời BURL, với máy chủ IMAP mà máy chủ thư đi không được truy cập; các máy chủ cũ hơn gửi X.7.8. Từ Gmail, 534 5.7.14 nghĩa là Gmail đã chặn một lần thử đăng nhập.
    .fix = Nếu mã do Gmail gửi, trước tiên hãy đăng nhập bằng trình duyệt web. Nếu không, hãy gửi thư theo cách thông thường. Nếu bạn quản lý máy chủ thư đi, hãy thiết lập quyền truy cập vào máy chủ kia.
    .use = Gửi X.7.14 khi bạn cần thông tin đăng nhập riêng trên máy chủ mà URL nêu nhưng không có. Gửi X.6.6 khi bạn có nhưng lấy nội dung thất bại.

smtp-enhanced-x-7-15 = Mức ưu tiên quá thấp
    .description = Mức ưu tiên của thư thấp hơn mức thấp nhất mà máy chủ hiện chấp nhận.
    .when = Để trả lời MAIL FROM hoặc sau dữ liệu thư, từ máy chủ thư đi hỗ trợ MT-PRIORITY và chỉ nhận thư quan trọng hơn, ví dụ trong tình huống khẩn cấp.
    .fix = Hỏi quản trị viên máy chủ xem mức ưu tiên nào được chấp nhận, và đến khi nào. Chỉ tăng mức ưu tiên nếu bạn được phép; với việc gấp, hãy dùng cách khác.
    .use = Gửi X.7.15 khi chỉ mức ưu tiên là quá thấp. Gửi X.7.16 khi thư quá lớn so với mức ưu tiên, và X.3.6 khi bạn chấp nhận thư với mức ưu tiên khác.

smtp-enhanced-x-7-16 = Thư quá lớn so với mức ưu tiên
    .description = Thư lớn hơn mức máy chủ hiện chấp nhận ở mức ưu tiên của thư.
    .when = Để trả lời MAIL FROM có SIZE, hoặc sau dữ liệu thư, từ máy chủ hỗ trợ MT-PRIORITY và chỉ cho phép thư nhỏ ở mức ưu tiên đó.
    .fix = Thu nhỏ thư: bỏ tệp đính kèm hoặc chia sẻ qua liên kết. Hoặc hỏi quản trị viên máy chủ xem mức ưu tiên khác có cho phép kích thước lớn hơn không.
    .use = Gửi X.7.16 kèm 552 khi kích thước đó được chấp nhận ở mức ưu tiên khác. Gửi X.3.4 khi kích thước vượt giới hạn cho mọi thư.

smtp-enhanced-x-7-17 = Hộp thư đã có chủ mới
    .description = Hộp thư của người nhận đã đổi chủ sau ngày mà người gửi nêu, còn thư dành cho chủ cũ.
    .when = Để trả lời RCPT TO có tham số RRVS, hoặc thư có tiêu đề Require-Recipient-Valid-Since. Phần lớn thư như vậy là thư tự động, như thư đặt lại mật khẩu.
    .fix = Đừng gửi thư đến địa chỉ này: giờ người khác đọc thư ở đó. Hãy hỏi người bạn cần liên hệ về địa chỉ hiện tại bằng cách khác, và gỡ địa chỉ cũ khỏi tài khoản cùng các tùy chọn khôi phục của họ.
    .use = Gửi X.7.17 khi hộp thư đã đổi chủ sau ngày được nêu. Gửi X.7.18 để tiết lộ rằng cả miền đã đổi chủ, và X.7.19 khi bạn không biết được.

smtp-enhanced-x-7-18 = Miền đã có chủ mới
    .description = Miền của người nhận đã đổi chủ sau ngày mà người gửi nêu, còn thư dành cho một người dùng của chủ cũ.
    .when = Để trả lời RCPT TO có tham số RRVS, hoặc thư có tiêu đề Require-Recipient-Valid-Since, nếu máy chủ tiết lộ việc đổi chủ.
    .fix = Coi như đã mất mọi địa chỉ ở miền này có từ trước khi đổi chủ. Hãy hỏi từng người địa chỉ hiện tại bằng cách khác trước khi gửi thông tin mật.
    .use = Gửi X.7.18 khi miền đã đổi chủ và bạn muốn tiết lộ điều đó. Gửi X.7.17 khi chỉ hộp thư đổi chủ, hoặc khi bạn không muốn nói.

smtp-enhanced-x-7-19 = Không kiểm tra được quyền sở hữu
    .description = Người gửi chỉ muốn phân phối nếu hộp thư vẫn thuộc cùng một chủ, nhưng máy chủ không ghi lại hộp thư được tạo hoặc đổi chủ khi nào.
    .when = Để trả lời RCPT TO có tham số RRVS, hoặc thư có tiêu đề Require-Recipient-Valid-Since.
    .fix = Nếu bạn quản lý dịch vụ gửi, chỉ bỏ RRVS khi gửi nếu người lạ đọc được thư cũng không sao. Nếu không, hãy liên hệ với người nhận bằng cách khác, hoặc dùng địa chỉ khác của họ.
    .use = Gửi X.7.19 khi không có ngày nào được ghi và không chọn được ngày thay thế. Gửi X.7.17 hoặc X.7.18 khi đã đổi chủ. Khi cơ sở dữ liệu không khả dụng, hãy gửi câu trả lời 4yz thông thường.

smtp-enhanced-x-7-20 = Không có chữ ký DKIM nào đạt
    .description = Thư không có chữ ký DKIM nào xác minh được: thư không được ký, hoặc mọi chữ ký đều không đạt.
    .when = Sau dữ liệu thư. Nguyên nhân thường gặp: máy chủ không ký, khóa trong DNS thiếu hoặc sai, và danh sách gửi thư hay bộ lọc sửa thư.
    .fix = Nếu bạn quản lý miền gửi, hãy kiểm tra xem máy chủ của miền có ký không, khóa công khai của selector có trong DNS không, và có gì sửa thư sau khi ký không. Nếu không, hãy tránh danh sách gửi thư và dịch vụ chuyển tiếp.
    .use = Gửi X.7.20 khi bạn từ chối thư vì không chữ ký nào xác minh được; RFC 6376 khuyên không nên làm vậy. Gửi X.7.21 khi một chữ ký trái quy tắc của bạn, và X.7.26 khi SPF cũng không đạt.

smtp-enhanced-x-7-21 = Chữ ký DKIM không được chấp nhận
    .description = Ít nhất một chữ ký DKIM của thư xác minh được, nhưng không chữ ký nào đáp ứng các đòi hỏi thêm của bên nhận.
    .when = Sau dữ liệu thư, ví dụ khi khóa ngắn hơn mức bên nhận chấp nhận, hoặc khi chữ ký bỏ sót tiêu đề mà bên nhận muốn được ký hay chỉ bao phủ một phần thân thư.
    .fix = Nếu bạn quản lý miền gửi, hãy dùng khóa 2048 bit, ký From, To, Subject và Date, bỏ thẻ l= nếu có, hoặc hỏi postmaster bên nhận về quy tắc. Nếu không, hãy chuyển toàn văn thông báo lỗi cho quản trị viên miền đó.
    .use = Gửi X.7.21 khi chữ ký xác minh được nhưng trái một quy tắc của bạn, và nêu quy tắc trong văn bản. Gửi X.7.22 khi quy tắc là phải khớp với From.

smtp-enhanced-x-7-22 = Không có chữ ký DKIM từ miền của tác giả
    .description = Ít nhất một chữ ký DKIM của thư xác minh được, nhưng không chữ ký nào của miền trong địa chỉ From.
    .when = Sau dữ liệu thư, thường với thư qua dịch vụ gửi thư, danh sách gửi thư hoặc dịch vụ lưu trữ web ký bằng miền của chính họ.
    .fix = So d= trong DKIM-Signature với miền trong From. Nếu bạn quản lý miền đó, hãy công bố khóa của dịch vụ gửi trong miền và bật việc ký ở dịch vụ đó. Nếu không, hãy gửi qua máy chủ của nhà cung cấp của bạn.
    .use = Gửi X.7.22 khi có chữ ký xác minh được nhưng không chữ ký nào khớp với From. Gửi X.7.21 cho các đòi hỏi khác, và X.7.26 khi cũng không có kết quả SPF nào khớp miền, như theo DMARC.

smtp-enhanced-x-7-23 = Kiểm tra SPF không đạt
    .description = Bản ghi SPF của miền người gửi phong bì, hoặc của tên EHLO, cho biết máy chủ gửi không được phép.
    .when = Để trả lời MAIL FROM hoặc RCPT TO, hoặc sau dữ liệu thư. Nguyên nhân thường gặp: thư được chuyển tiếp, và bản ghi thiếu một dịch vụ gửi thư. Từ Gmail, 4.7.23 nghĩa là DNS ngược không đạt.
    .fix = Nếu máy chủ nêu trong câu trả lời được gửi cho miền, hãy thêm máy chủ vào bản ghi SPF duy nhất của miền; máy chủ chuyển tiếp phải viết lại MAIL FROM. Nếu không, hãy gửi qua máy chủ của nhà cung cấp của bạn.
    .use = Gửi X.7.23, mã thay cho X.7.1 ở đây, khi SPF cho kết quả fail, không phải softfail. Gửi X.7.24 khi gặp temperror hoặc permerror, và X.7.26 khi DKIM cũng không đạt.

smtp-enhanced-x-7-24 = Lỗi khi kiểm tra SPF
    .description = Việc kiểm tra SPF kết thúc bằng lỗi: tra cứu DNS thất bại, hoặc không hiểu được bản ghi của miền.
    .when = Khi máy chủ kiểm tra SPF: temperror sau khi tra cứu DNS thất bại; permerror sau cú pháp sai, bản ghi SPF thứ hai hoặc hơn mười lần tra cứu.
    .fix = Nếu bạn quản lý miền trong MAIL FROM, hãy kiểm tra xem miền có đúng một bản ghi SPF, đúng cú pháp và không quá mười lần tra cứu không, mọi include có phân giải được không, và các máy chủ tên có phản hồi không. Nếu không, hãy chuyển toàn văn thông báo lỗi cho quản trị viên miền.
    .use = Gửi X.7.24 kèm 451 khi gặp temperror và kèm 550 khi gặp permerror; mã này thay cho 4.4.3 và 5.5.2 của RFC 7208. Gửi X.7.23 khi kết quả kiểm tra là fail.

smtp-enhanced-x-7-25 = Kiểm tra DNS ngược không đạt
    .description = Địa chỉ IP của máy chủ gửi không có bản ghi PTR, hoặc tên trong bản ghi không dẫn trở lại địa chỉ.
    .when = Khi mở kết nối, hoặc sau đó. Máy chủ mới, kết nối gia đình và địa chỉ IPv6 thường thiếu các bản ghi này. Gmail cũng báo tình trạng này bằng 4.7.23.
    .fix = Xin chủ sở hữu địa chỉ IP, thường là nhà cung cấp máy chủ, tạo bản ghi PTR, và tạo cho tên trong đó bản ghi A hoặc AAAA có chính địa chỉ này. Hãy kiểm tra cả IPv6.
    .use = Gửi X.7.25 khi tra cứu PTR và tra cứu xuôi không xác nhận địa chỉ IP của máy khách. Gửi X.7.26 khi nhiều kiểm tra không đạt, và X.7.1 khi địa chỉ nằm trong danh sách chặn.

smtp-enhanced-x-7-26 = Nhiều kiểm tra xác thực không đạt
    .description = Thư không đạt nhiều hơn một kiểm tra về người gửi, như SPF và DKIM. Mã không cho biết là những kiểm tra nào.
    .when = Thường sau dữ liệu thư. Gmail gửi mã này khi từ chối theo DMARC và với thư không đạt cả SPF lẫn DKIM; Exchange Online gửi mã này với thư thuộc loại thứ hai qua IPv6.
    .fix = Nếu bạn quản lý miền trong From, hãy liệt kê mọi máy chủ gửi trong SPF, cho từng máy chủ ký bằng DKIM, và cho SPF hoặc DKIM khớp với miền From. Nếu không, hãy gửi qua máy chủ của chính miền đó.
    .use = Gửi X.7.26 khi ít nhất hai kiểm tra không đạt, hoặc khi DMARC không đạt và bạn nêu DMARC trong văn bản. Gửi X.7.20 đến X.7.25 khi lý do chỉ là một kiểm tra.

smtp-enhanced-x-7-27 = Miền của người gửi có null MX
    .description = Miền của người gửi công bố bản ghi null MX, nên thư trả lời hay thư báo không gửi được không thể đến người gửi.
    .when = Để trả lời MAIL FROM, hoặc sau dữ liệu thư, từ các máy chủ từ chối người gửi như vậy. Từ Gmail, số này nghĩa là SPF không đạt.
    .fix = Gửi từ địa chỉ nhận được thư, hoặc thay null MX bằng bản ghi MX thật. Nếu mã do Gmail gửi, hãy sửa bản ghi SPF của miền trong MAIL FROM.
    .use = Gửi X.7.27 kèm 550 khi miền trong MAIL FROM hoặc From có null MX. Gửi X.1.10 kèm 556 cho miền của người nhận.

smtp-enhanced-x-7-28 = Phát hiện thư gửi ồ ạt
    .description = Máy chủ coi thư là một phần của một đợt thư ồ ạt. Sổ đăng ký của IANA chỉ dẫn một bản thảo đã hết hạn, về thư xác nhận từ các biểu mẫu web bị lạm dụng.
    .when = Gmail gửi mã này khi quá nhiều thư không mong muốn đến từ một địa chỉ IP, miền hoặc mạng. Các máy chủ khác gửi mã này khi có quá nhiều kết nối.
    .fix = Trước hết hãy chặn nguồn thư: tài khoản bị chiếm, biểu mẫu web không được bảo vệ hoặc bản tin không ai muốn nhận. Bảo vệ biểu mẫu bằng CAPTCHA, rồi gửi lại với tốc độ tăng dần.
    .use = Gửi X.7.28 khi lượng thư có dấu hiệu lạm dụng. Gửi X.5.3 khi quá nhiều người nhận, và X.4.5 khi chính hệ thống của bạn bị ùn tắc.

smtp-enhanced-x-7-29 = Xác minh ARC không đạt
    .description = Chuỗi dấu ARC, nơi các máy chủ chuyển tiếp và danh sách gửi thư ghi lại kết quả xác thực trước đó, không xác minh được.
    .when = Với thư được chuyển tiếp, khi các cách xác thực khác cũng không đạt. Từ Gmail, 4.7.29 nghĩa là kết nối không được mã hóa bằng TLS.
    .fix = Gửi trực tiếp, không qua danh sách gửi thư hay dịch vụ chuyển tiếp. Nếu bạn quản lý máy chủ chuyển tiếp, hãy kiểm tra khóa ARC trong DNS, và bảo đảm không có gì sửa thư sau khi đóng dấu. Với 4.7.29 của Gmail, hãy bật TLS.
    .use = Gửi X.7.29 khi chính chuỗi ARC bị hỏng là điều đáng báo. Gửi X.7.26 khi SPF hoặc DKIM cũng không đạt và bạn không cần nêu ARC. Thiếu chuỗi ARC thì không phải là lỗi.

smtp-enhanced-x-7-30 = Máy chủ tiếp theo không có REQUIRETLS
    .description = Người gửi dùng REQUIRETLS để đòi TLS trên cả đường đi, nhưng không máy chủ tiếp theo nào hỗ trợ phần mở rộng đó.
    .when = Trong thư báo không gửi được, khi không host MX nào của miền người nhận thông báo REQUIRETLS sau STARTTLS. Từ Exchange Online, 550 5.7.30 nghĩa là máy chủ từ chối xác thực Basic, cách đăng nhập bằng mật khẩu; từ Gmail, nghĩa là DKIM không đạt.
    .fix = Chỉ bỏ REQUIRETLS khi gửi nếu nội dung cho phép, hoặc nhờ quản trị viên bên người nhận thêm hỗ trợ. Nếu mã do Exchange Online gửi, hãy đăng nhập bằng OAuth. Nếu mã do Gmail gửi, hãy thiết lập việc ký DKIM và khóa trong DNS.
    .use = Gửi X.7.30 khi TLS hoạt động nhưng máy chủ tiếp theo không thông báo REQUIRETLS. Gửi X.7.10 khi không thiết lập được phiên TLS đã xác minh, và X.7.20 khi DKIM không đạt.
