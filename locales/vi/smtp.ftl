# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = Simple Mail Transfer Protocol chuyển thư từ ứng dụng email đến máy chủ và từ máy chủ thư này sang máy chủ thư khác. Mỗi câu trả lời bắt đầu bằng một trong các mã ba chữ số này.

## Classes: the first digit

smtp-class-1yz = 1yz · Không dùng trong SMTP
    .description = SMTP không định nghĩa câu trả lời nào bắt đầu bằng 1. Những số như vậy trong các danh sách mã có nguồn gốc khác.
smtp-class-2yz = 2yz · Thành công
    .description = Máy chủ đã thực hiện lệnh.
smtp-class-3yz = 3yz · Còn chờ thêm
    .description = Máy chủ tạm chấp nhận lệnh và chờ phần còn lại.
smtp-class-4yz = 4yz · Lỗi tạm thời
    .description = Máy chủ không thực hiện lệnh, nhưng chính lệnh đó có thể thành công sau.
smtp-class-5yz = 5yz · Lỗi vĩnh viễn
    .description = Máy chủ đã từ chối lệnh và sẽ còn từ chối cho đến khi có gì đó thay đổi.

## Categories: the second digit

smtp-category-x0z = x0z · Cú pháp
    .description = Câu trả lời nói về dạng của lệnh, hoặc về lệnh lạ, lệnh không được hỗ trợ hay lệnh sai chỗ.
smtp-category-x1z = x1z · Thông tin
    .description = Câu trả lời cung cấp thông tin mà máy khách hỏi, như trạng thái hoặc trợ giúp.
smtp-category-x2z = x2z · Kết nối
    .description = Câu trả lời nói về kết nối và chính dịch vụ.
smtp-category-x3z = x3z · Phần mở rộng, xác thực
    .description = RFC 5321 không gán nghĩa cho chữ số này. Trên thực tế, câu trả lời cho AUTH và STARTTLS dùng chữ số này.
smtp-category-x4z = x4z · Không xác định
    .description = RFC 5321 không gán nghĩa cho chữ số này, và không câu trả lời chuẩn nào dùng đến.
smtp-category-x5z = x5z · Hệ thống thư
    .description = Câu trả lời nói về hệ thống thư bên nhận: hộp thư, dung lượng lưu trữ hoặc chính việc truyền thư.

## Phases: where in the conversation a reply is met

smtp-phase-connect = lời chào
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = cuối dữ liệu thư
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = lệnh bất kỳ

## Codes

smtp-211 = Trạng thái hệ thống hoặc trợ giúp về hệ thống
    .description = Máy chủ cho biết trạng thái của mình hoặc đưa ra trợ giúp. Không thư nào bị ảnh hưởng.
    .when = Để trả lời HELP, thường gồm nhiều dòng, khi văn bản mô tả hệ thống chứ không phải cách dùng.
    .fix = Không cần làm gì. Văn bản dành cho người đọc; chương trình biết máy chủ hỗ trợ gì qua câu trả lời EHLO.
    .use = Gửi 211 để báo trạng thái hệ thống. Gửi 214 để hướng dẫn cách dùng máy chủ hoặc một lệnh.

smtp-214 = Văn bản trợ giúp
    .description = Máy chủ hướng dẫn cách sử dụng, hoặc giải thích ý nghĩa của một lệnh. Không thư nào bị ảnh hưởng.
    .when = Để trả lời HELP, có hoặc không kèm tên lệnh, thường gồm nhiều dòng.
    .fix = Không cần làm gì. Đừng để chương trình hành động theo văn bản, vì mỗi máy chủ viết một kiểu; câu trả lời EHLO liệt kê những gì máy chủ hỗ trợ.
    .use = Gửi 214 để hướng dẫn về máy chủ hoặc một lệnh. Gửi 211 để báo trạng thái hệ thống, 504 khi chủ đề không được hỗ trợ, và 502 khi không hỗ trợ HELP.

smtp-220 = Sẵn sàng nhận lệnh hoặc sẵn sàng cho TLS
    .description = Máy chủ đã sẵn sàng. Trong lời chào, 220 mở phiên và nêu tên máy chủ; sau STARTTLS, mã này bảo máy khách bắt đầu bắt tay TLS.
    .when = Khi máy khách kết nối, đôi khi sau một lúc chờ, và để trả lời STARTTLS khi có thể bắt đầu TLS.
    .fix = Không cần làm gì. Nếu bạn phát triển máy khách, hãy chờ lời chào ít nhất năm phút rồi gửi EHLO. Sau STARTTLS và quá trình bắt tay TLS, hãy gửi lại EHLO, vì câu trả lời trước không còn hiệu lực.
    .use = Chỉ gửi 220 làm lời chào khi bạn nhận được thư. Gửi 421 khi có sự cố tạm thời, và 554 để từ chối phiên. Sau STARTTLS, gửi 454 nếu TLS tạm thời không khả dụng.

smtp-221 = Đóng kết nối sau QUIT
    .description = Máy chủ xác nhận phiên đã kết thúc và đóng kết nối. Câu trả lời không nói gì mới về thư nào.
    .when = Để trả lời QUIT, lệnh mà máy khách có thể gửi bất cứ lúc nào.
    .fix = Không cần làm gì. Thư đã nhận 250 sau dấu chấm cuối vẫn được chấp nhận; giao dịch còn dở bị bỏ. Để biết một thư ra sao, hãy đọc các câu trả lời trước đó.
    .use = Chỉ gửi 221 để trả lời QUIT, rồi đóng kết nối. Gửi 421 khi máy chủ phải kết thúc phiên, để máy khách quay lại sau.

smtp-235 = Xác thực thành công
    .description = Máy chủ đã chấp nhận việc xác thực của máy khách. Phần còn lại của phiên chạy dưới danh tính đó.
    .when = Để trả lời AUTH, ngay lập tức hoặc sau một hay nhiều thử thách 334.
    .fix = Không cần làm gì. Một số người gửi hoặc người nhận vẫn có thể bị từ chối, nên hãy đọc câu trả lời cho MAIL FROM và RCPT TO.
    .use = Gửi 235 khi quá trình AUTH hoàn tất. Gửi 334 khi còn cần phản hồi, 535 khi thông tin đăng nhập sai, và 454 khi tạm thời không kiểm tra được.

smtp-250 = Lệnh đã hoàn tất
    .description = Lệnh đã thành công. Sau dấu chấm cuối của thư, máy chủ còn nhận trách nhiệm phân phối, chuyển tiếp thư, hoặc báo lỗi cho người gửi phong bì.
    .when = Để trả lời EHLO, MAIL FROM, RCPT TO, dấu chấm cuối và hầu hết các lệnh khác. Sau ETRN, mã này nghĩa là hàng đợi đã được khởi động; sau ATRN, máy khách và máy chủ đổi vai.
    .fix = Không cần làm gì. Sau dấu chấm cuối, thư đã được chấp nhận nhưng vẫn có thể bị lọc, trì hoãn hoặc trả lại. Nếu thư không đến, hãy nhờ người nhận xem thư mục thư rác, rồi nhờ quản trị viên máy chủ nhận tìm trong nhật ký.
    .use = Chỉ gửi 250 sau dấu chấm cuối khi thư đã được lưu an toàn; hãy từ chối ngay thư nào mà sau đó bạn sẽ phải trả lại. Gửi 251 để tiết lộ địa chỉ chuyển tiếp, và 252 khi VRFY không xác minh được địa chỉ.

smtp-251 = Thư sẽ được chuyển tiếp, hoặc không có thư chờ
    .description = Người nhận không ở máy chủ này, và máy chủ chuyển tiếp thư đến địa chỉ trong văn bản. Khi trả lời ETRN, 251 nghĩa là không có thư nào chờ cho nút đó.
    .when = Để trả lời RCPT TO hoặc VRFY khi máy chủ biết địa chỉ mới của người nhận. Để trả lời ETRN khi hàng đợi không có gì cho nút đó.
    .fix = Không cần làm gì. Nếu người nhận xác nhận địa chỉ mới, hãy cập nhật sổ địa chỉ, vì việc chuyển tiếp có thể dừng một ngày nào đó. Chỉ 250 sau dấu chấm cuối mới là chấp nhận thư.
    .use = Gửi 251 để chuyển tiếp thư và tiết lộ địa chỉ mới. Gửi 250 để chuyển tiếp mà không tiết lộ, 551 để tiết lộ mà không chuyển tiếp, và 550 khi không làm cả hai.

smtp-252 = Chưa xác minh địa chỉ, hoặc bắt đầu phân phối thư chờ
    .description = Máy chủ không xác minh được địa chỉ, nhưng nhận thư cho địa chỉ đó và cố phân phối. Khi trả lời ETRN, 252 nghĩa là có thư chờ cho nút và việc phân phối đã bắt đầu.
    .when = Để trả lời VRFY hoặc EXPN khi địa chỉ có vẻ hợp lệ nhưng không kiểm tra được, hoặc khi việc xác minh bị tắt vì bảo mật. Để trả lời ETRN khi có thư chờ.
    .fix = Địa chỉ chưa được xác nhận cũng chưa bị từ chối: câu trả lời cho RCPT TO và cho dấu chấm cuối của thư mới quyết định. Sau ETRN, hãy sẵn sàng nhận thư.
    .use = Gửi 252 khi VRFY hoặc EXPN không xác minh được địa chỉ. Gửi 250 cho địa chỉ đã xác minh, và 550 cho địa chỉ không tồn tại. Sau ETRN, gửi 253 khi bạn biết số thư.

smtp-253 = Bắt đầu phân phối thư chờ, có kèm số lượng
    .description = Máy chủ đã bắt đầu phân phối thư xếp hàng cho nút; văn bản cho biết có bao nhiêu thư.
    .when = Để trả lời ETRN khi có thư chờ và máy chủ biết có bao nhiêu thư.
    .fix = Không cần làm gì, nhưng thư đến qua kết nối mới, có thể muộn hơn. Nếu thư không đến, hãy kiểm tra bản ghi MX hoặc bản ghi địa chỉ của nút và xem tường lửa có cho kết nối vào không.
    .use = Gửi 253 để trả lời ETRN khi bạn biết số thư chờ. Gửi 252 khi không biết, 251 khi không có thư chờ, và 250 khi không xác định được.

smtp-334 = Thử thách xác thực
    .description = Quá trình xác thực tiếp tục, và máy chủ chờ phản hồi của máy khách. Văn bản sau mã là thử thách ở dạng BASE64; có thể trống.
    .when = Để trả lời AUTH hoặc một phản hồi, khi cơ chế cần thêm dữ liệu, như tên người dùng, mật khẩu hoặc kết quả tính toán.
    .fix = Gửi một dòng BASE64, hoặc “*” để hủy. Với LOGIN, “VXNlcm5hbWU6” hỏi tên người dùng và “UGFzc3dvcmQ6” hỏi mật khẩu. Xóa các phản hồi trước khi chia sẻ nhật ký, vì BASE64 không che giấu gì.
    .use = Gửi 334 chỉ kèm thử thách BASE64, hoặc một dấu cách nếu thử thách trống. Gửi 235 khi quá trình thành công, 535 khi thất bại, và 501 khi phản hồi là “*” hoặc không phải BASE64 hợp lệ.

smtp-353 = Tiếp theo là câu trả lời cho từng người nhận
    .description = Máy chủ đã nhận thư và giờ trả lời riêng cho từng người nhận, rồi cho cả thư. Mã này thuộc PRDR, phần mở rộng từ một bản thảo đã hết hạn; không tiêu chuẩn nào định nghĩa.
    .when = Sau dấu chấm cuối, ví dụ từ Exim, nếu máy khách yêu cầu PRDR và nhiều người nhận đã được chấp nhận.
    .fix = Đọc tiếp, vì 353 chưa chấp nhận hay từ chối gì. Ghép các câu trả lời với người nhận đã được chấp nhận, theo thứ tự RCPT TO. Nếu máy khách không theo được, hãy tắt PRDR.
    .use = Chỉ gửi 353 cho máy khách đã yêu cầu PRDR. Nếu không, hãy gửi một câu trả lời cho mọi người nhận, như 250, 451 hoặc 550.

smtp-354 = Sẵn sàng nhận thư
    .description = Máy chủ coi mọi dòng tiếp theo là một phần của thư, đến dòng chỉ có một dấu chấm. Máy chủ chưa chấp nhận thư.
    .when = Để trả lời DATA khi người gửi và ít nhất một người nhận đã được chấp nhận.
    .fix = Nếu bạn phát triển máy khách, hãy kết thúc mỗi dòng bằng CRLF, nhân đôi dấu chấm ở đầu dòng, và kết thúc bằng một dấu chấm đứng riêng. Chờ câu trả lời ít nhất mười phút; nếu không có, nguyên nhân có thể là ký tự xuống dòng đơn lẻ (LF) hoặc tường lửa.
    .use = Chỉ gửi 354 khi đã chấp nhận một người nhận. Gửi 503 nếu thiếu MAIL FROM hoặc RCPT TO, và 554 nếu không có người nhận hợp lệ.

smtp-355 = Có thể tiếp tục lần truyền bị gián đoạn
    .description = Máy chủ đã khôi phục một giao dịch bị gián đoạn. Văn bản bắt đầu bằng số octet đã nhận. Mã này thuộc CHECKPOINT, một phần mở rộng thử nghiệm.
    .when = Để trả lời MAIL FROM khi TRANSID khớp với một giao dịch đã đứt trong khi hoặc ngay sau dữ liệu thư.
    .fix = Gửi DATA và, sau 354, bỏ qua đúng số octet đã nêu. Con số không tính phong bì và dấu chấm thêm ở đầu dòng. Chỉ 250 sau dấu chấm cuối mới là chấp nhận thư.
    .use = Chỉ gửi 355 khi TRANSID khớp với giao dịch đã lưu. Gửi 250 khi TRANSID là mới. Nếu DATA mang thư, vị trí phải rơi vào đầu một dòng.

smtp-421 = Dịch vụ không khả dụng, đang đóng kết nối
    .description = Máy chủ tạm thời không phục vụ được máy khách và đóng kết nối. Cả phiên kết thúc, không chỉ lệnh hiện tại.
    .when = Thay cho lời chào hoặc để trả lời bất kỳ lệnh nào, khi máy chủ tắt, quá tải, chờ quá lâu, hoặc giới hạn hay dùng greylisting với máy khách. Thư đang truyền không được chấp nhận.
    .fix = Để máy chủ thư của bạn thử lại. Nếu bạn quản lý máy chủ gửi, hãy thử host MX khác, hoặc host này sau ít nhất 30 phút. Nếu 421 kéo dài, hãy tìm giới hạn tốc độ.
    .use = Gửi 421 để trả lời bất kỳ lệnh nào khi phải đóng kết nối, rồi đóng. Gửi 450, 451 hoặc 452 khi chỉ một lệnh thất bại. Gửi lời chào 554 hoặc 521 để từ chối vĩnh viễn.

smtp-432 = Cần chuyển đổi mật khẩu
    .description = Tài khoản người dùng chưa được chuẩn bị cho cơ chế xác thực đã chọn. Một lần đăng nhập thành công bằng cơ chế khác, thường là PLAIN, sẽ chuẩn bị xong.
    .when = Để trả lời AUTH khi mật khẩu đã lưu chưa dùng được với cơ chế đã chọn. Microsoft Exchange cũng gửi 432 kèm 4.3.2 để làm chậm người gửi; Courier gửi khi một dịch vụ ngừng chạy.
    .fix = Đặt ứng dụng email dùng PLAIN qua TLS, đăng nhập một lần, rồi đổi lại cơ chế bị từ chối. Nếu văn bản không nói đến mật khẩu, hãy giữ nguyên mật khẩu và chờ.
    .use = Gửi 432 khi một lần đăng nhập bằng PLAIN qua TLS làm cho cơ chế đã chọn dùng được. Gửi 534 khi chính sách đòi cơ chế mạnh hơn, 535 khi thông tin đăng nhập sai, và 454 khi không kiểm tra được.

smtp-450 = Hộp thư tạm thời không khả dụng
    .description = Hộp thư tạm thời không khả dụng: hộp thư đang bận, hoặc một chính sách như greylisting tạm chặn.
    .when = Thường để trả lời RCPT TO, hoặc sau dữ liệu thư, thường vì máy chủ chưa biết máy khách. Để trả lời ATRN, khi một miền không được phép hoặc máy khách hỏi quá thường xuyên.
    .fix = Để máy chủ thư của bạn thử lại; nếu máy chủ bỏ cuộc, hãy liên hệ với người nhận bằng cách khác. Nếu bạn quản lý máy chủ gửi, hãy thử lại từ cùng địa chỉ IP, cách nhau ít nhất 30 phút, trong ít nhất bốn đến năm ngày.
    .use = Gửi 450 khi hộp thư bận hoặc tạm bị chặn, như trong greylisting. Gửi 550 khi hộp thư không tồn tại, 451 cho lỗi của chính máy chủ, và 452 khi thiếu dung lượng lưu trữ.

smtp-451 = Lỗi tạm thời khi xử lý
    .description = Máy chủ ngừng xử lý lệnh vì lỗi của chính mình.
    .when = Ví dụ khi đĩa, cơ sở dữ liệu hoặc việc tra cứu DNS trên máy chủ thất bại, hoặc khi máy chủ tạm thời không xử lý được ATRN. Nhiều máy chủ cũng dùng 451 cho greylisting.
    .fix = Để máy chủ thư của bạn thử lại. Nếu bạn quản lý máy chủ gửi, hãy giữ thư trong hàng đợi và thử lại cách nhau ít nhất 30 phút, trong ít nhất bốn đến năm ngày. Nhật ký của máy chủ nhận cho biết nguyên nhân.
    .use = Gửi 451 khi việc xử lý của chính bạn thất bại nhưng có thể phục hồi. Gửi 450 cho hộp thư bận hoặc tạm bị chặn, 452 khi thiếu dung lượng lưu trữ, và 554 khi thử lại không có ích.

smtp-452 = Thiếu dung lượng lưu trữ hoặc quá nhiều người nhận
    .description = Máy chủ thiếu dung lượng lưu trữ cho thư, hoặc không nhận thêm được người nhận trong giao dịch này.
    .when = Khi thiếu dung lượng lưu trữ, có thể chỉ thiếu cho kích thước khai trong SIZE. Để trả lời RCPT TO khi giao dịch đã có đủ số người nhận tối đa.
    .fix = Để máy chủ thư của bạn thử lại; nếu ứng dụng email báo quá nhiều người nhận, hãy gửi riêng cho những người còn lại. Nếu thiếu dung lượng, hãy nhờ quản trị viên máy chủ hoặc chủ hộp thư giải phóng dung lượng.
    .use = Gửi 452 khi thiếu dung lượng lưu trữ, hoặc khi đạt giới hạn số người nhận, ít nhất là 100. Gửi 552 khi vượt hạn mức hoặc giới hạn kích thước cố định, và 451 cho các lỗi khác của máy chủ.

smtp-453 = Không có thư để lấy
    .description = Không có thư chờ cho miền nào nêu trong ATRN, lệnh lấy thư theo yêu cầu. Không có lỗi gì.
    .when = Để trả lời ATRN khi máy khách được lấy thư cho mọi miền đã nêu và không có thư nào chờ. Một số máy chủ cũng gửi 453 cho sự cố tạm thời nêu trong văn bản.
    .fix = Lấy thư lại vào lần định kỳ tiếp theo, vì nhà cung cấp có thể từ chối các lần thử quá dày. Nếu bạn đang chờ thư, hãy xem bản ghi MX của miền có trỏ đến nhà cung cấp này không.
    .use = Gửi 453 khi hàng đợi trống, hoặc gửi 250, đổi vai, rồi gửi EHLO và QUIT. Gửi 450 khi một miền không được phép, và 451 khi tạm thời không kiểm tra được quyền truy cập.

smtp-454 = Xác thực hoặc TLS tạm thời không khả dụng
    .description = Máy chủ gặp lỗi tạm thời. Khi trả lời AUTH, máy chủ không kiểm tra được thông tin đăng nhập; khi trả lời STARTTLS, TLS không khả dụng.
    .when = Ví dụ khi cơ sở dữ liệu người dùng hoặc chứng chỉ TLS không khả dụng. Postfix cũng gửi 454 4.7.1 để trả lời RCPT TO khi từ chối relay.
    .fix = Đừng đổi mật khẩu: máy chủ chưa kiểm tra mật khẩu. Sau STARTTLS, hãy chờ; chỉ gửi không mã hóa nếu chính sách của bạn cho phép. Nếu văn bản nói từ chối relay, hãy đăng nhập hoặc sửa địa chỉ người nhận.
    .use = Gửi 454 khi lỗi tạm thời của chính bạn cản trở AUTH hoặc STARTTLS. Gửi 535 khi thông tin đăng nhập sai, 432 để chuyển đổi mật khẩu, và 530 khi phải đăng nhập hoặc bật TLS trước.

smtp-455 = Tạm thời không dùng được tham số
    .description = Máy chủ tạm thời không thực hiện được một tham số của MAIL FROM hoặc RCPT TO.
    .when = Ví dụ để trả lời MAIL FROM khi máy chủ hiện không đáp ứng được thời hạn BY của DELIVERBY.
    .fix = Để máy chủ thư của bạn thử lại. Nếu bạn quản lý máy chủ gửi, hãy tìm tham số trong văn bản hoặc nhật ký, và chỉ bỏ tham số nếu thư không cần đến.
    .use = Gửi 455 khi bạn hỗ trợ tham số nhưng hiện không thực hiện được, trừ khi đặc tả của tham số nêu mã khác. Gửi 555 khi không hỗ trợ tham số, và 501 khi giá trị sai định dạng.

smtp-456 = Thư bị từ chối qua IPv6
    .description = Máy chủ từ chối thư qua IPv6 và muốn thư được gửi lại qua IPv4. Không tiêu chuẩn nào định nghĩa mã này; mã được cho là thuộc một bản thảo Internet năm 2013 đã hết hạn.
    .when = Hiếm gặp. Sisimai, chương trình đọc thư báo không gửi được, ghi mã này cho thư không đạt SPF và DKIM qua IPv6. Courier gửi mã này cho địa chỉ vừa thất bại gần đây.
    .fix = Đọc văn bản. Nếu văn bản nêu IPv6, hãy thử lại qua IPv4, rồi sửa SPF và DKIM cho IPv6. Nếu bạn không quản lý máy chủ gửi, hãy chuyển toàn văn thông báo lỗi cho quản trị viên máy chủ đó.
    .use = Đừng gửi 456 trên Internet công cộng: máy khách không biết mã này có thể cứ thử lại qua IPv6. Gửi 450 để từ chối tạm thời, và 550 để từ chối vĩnh viễn.

smtp-458 = Không khởi động được hàng đợi cho nút này
    .description = Máy chủ không khởi động hàng đợi cho nút nêu trong ETRN, vì lý do nội bộ mà mã không cho biết. Tuy thuộc lớp tạm thời, chỉ chờ thì hiếm khi có ích.
    .when = Để trả lời ETRN, thường vì máy khách không nằm trong danh sách được khởi động hàng đợi cho nút đó.
    .fix = Kiểm tra xem tên nút có phải là tên đầy đủ và đúng là tên mà máy chủ dùng để xếp thư của bạn vào hàng đợi không. Sau đó nhờ quản trị viên máy chủ đó cho phép máy chủ của bạn. Trong lúc ấy, máy chủ vẫn cố phân phối thư chờ.
    .use = Gửi 458 khi không khởi động được hàng đợi và bạn không nêu lý do. Gửi 459 để nêu lý do, và 501 khi đối số sai định dạng.

smtp-459 = Không được khởi động hàng đợi cho nút này
    .description = Máy chủ từ chối khởi động hàng đợi cho nút nêu trong ETRN, và văn bản cho biết lý do. Dù chữ số đầu là 4, việc từ chối thường kéo dài cho đến khi có gì đó được thay đổi.
    .when = Khi quy tắc của máy chủ không cho máy khách này lấy thư cho nút, miền con hoặc hàng đợi đó, hoặc khi tên nút không phân giải được.
    .fix = Đọc lý do trong văn bản. Nếu tên không phân giải được, hãy sửa lệnh hoặc DNS. Nếu thiếu quyền, hãy xin quản trị viên máy chủ cấp.
    .use = Gửi 459 khi bạn từ chối nút và nêu được lý do. Gửi 458 khi chỉ đơn giản không khởi động được hàng đợi, 501 khi đối số sai định dạng, và 251 khi không có thư chờ.

smtp-500 = Không nhận ra lệnh
    .description = Máy chủ không nhận ra lệnh, hoặc dòng quá dài. Trong quá trình AUTH, một phản hồi dài hơn bộ đệm của máy chủ.
    .when = Khi lệnh viết sai hoặc thuộc phần mở rộng mà máy chủ không có, khi máy chủ rất cũ nhận EHLO, hoặc khi máy khách gửi nội dung thư dù DATA đã bị từ chối.
    .fix = Nếu EHLO bị từ chối, hãy dùng HELO. Nếu không, hãy so nhật ký phiên với câu trả lời EHLO, và tìm dòng quá dài hoặc tường lửa sửa SMTP. Nếu bạn không quản lý máy chủ gửi, hãy chuyển toàn văn thông báo lỗi cho quản trị viên máy chủ đó.
    .use = Gửi 500 cho lệnh bạn không biết hoặc dòng quá dài, nhưng phải nhận dòng dài đến 512 octet. Gửi 502 cho lệnh đã biết mà bạn không hỗ trợ, và 501 khi đối số sai.

smtp-501 = Đối số của lệnh sai định dạng
    .description = Máy chủ biết lệnh nhưng không chấp nhận được đối số: sai cú pháp, địa chỉ quá dài, hoặc lệnh không được có đối số.
    .when = Sau địa chỉ sai định dạng, tên sai trong EHLO, hoặc đối số cho DATA, RSET, QUIT hay STARTTLS. Để trả lời AUTH, sau khi hủy quá trình, sau BASE64 không hợp lệ hoặc phản hồi ban đầu bị cấm.
    .fix = Kiểm tra địa chỉ xem có thừa dấu cách, thiếu phần hay bị ngắt dòng không. Nếu bạn quản lý máy khách, hãy kiểm tra cả tên host trong EHLO và, với AUTH, cách mã hóa BASE64.
    .use = Gửi 501 khi đối số của lệnh đã biết trái ngữ pháp. Gửi 500 cho lệnh bạn không biết, 504 cho đối số bạn không hỗ trợ, và 553 cho tên hộp thư bạn không cho phép.

smtp-502 = Lệnh không được hỗ trợ
    .description = Máy chủ nhận ra lệnh nhưng không hỗ trợ. Phiên có thể tiếp tục mà không cần lệnh này.
    .when = Thường để trả lời VRFY, EXPN hoặc HELP, các lệnh mà nhiều máy chủ không cung cấp, hoặc EHLO trên máy chủ cũ. Máy chủ relay theo yêu cầu có thể chỉ nhận EHLO, AUTH, ATRN và QUIT.
    .fix = Tiếp tục mà không dùng lệnh; lùi từ EHLO về HELO. Nếu chính việc gửi thất bại, hãy xem máy chủ gửi có kết nối đúng host và cổng không.
    .use = Gửi 502 cho lệnh đã biết mà bạn không hỗ trợ, và đừng nêu lệnh đó trong câu trả lời EHLO. Gửi 500 cho lệnh bạn không biết, và 504 cho đối số không được hỗ trợ.

smtp-503 = Sai thứ tự lệnh
    .description = Lệnh đến sai lúc: một bước trước đó thiếu hoặc bị từ chối, hoặc bước này đã làm rồi.
    .when = Để trả lời RCPT TO khi chưa có MAIL FROM được chấp nhận, DATA khi chưa có người nhận được chấp nhận, MAIL FROM hoặc AUTH lần hai, AUTH trong giao dịch thư, hoặc hầu hết các lệnh sau lời chào 554.
    .fix = Xem các câu trả lời trước: MAIL FROM, RCPT TO hoặc AUTH bị từ chối thường mới là vấn đề thật. Sửa rồi bắt đầu lại. Trong ứng dụng email, hãy xem đã bật xác thực cho thư đi chưa.
    .use = Gửi 503 khi lệnh đúng đến sai lúc. Gửi 530 khi thiếu đăng nhập hoặc STARTTLS. Hãy nhận NOOP, HELP, VRFY, EXPN và RSET cả trước EHLO.

smtp-504 = Đối số của lệnh không được hỗ trợ
    .description = Máy chủ hỗ trợ lệnh nhưng không hỗ trợ đối số này. Với AUTH, mã này nghĩa là máy chủ không hỗ trợ cơ chế, hoặc chỉ hỗ trợ trên kết nối mã hóa.
    .when = Để trả lời AUTH với cơ chế không được hỗ trợ, hoặc HELP với chủ đề không được hỗ trợ. Một số máy chủ cũng gửi mã này khi tên host hoặc địa chỉ không có tên miền đầy đủ.
    .fix = Với AUTH, hãy bật TLS rồi chọn cơ chế trong câu trả lời EHLO mới. Với EHLO, hãy đặt tên host đầy đủ của máy khách. Với địa chỉ, hãy viết đủ tên miền.
    .use = Gửi 504 cho đối số bạn không hỗ trợ, hoặc cho cơ chế AUTH mà bạn không biết hay cần mã hóa. Gửi 502 khi không hỗ trợ lệnh, 501 khi sai cú pháp, và 534 khi cơ chế quá yếu so với chính sách.

smtp-505 = Cần xác thực
    .description = Máy khách phải đăng nhập trước. Không tiêu chuẩn nào định nghĩa 505; Novell NetMail gửi mã này khi máy chủ khác gửi 530.
    .when = Từ Novell NetMail, khi máy khách gửi thư mà không đăng nhập. Các danh sách mã trên web cũng ghi 505 cho miền không có bản ghi DNS hoặc MX.
    .fix = Trong ứng dụng email, hãy bật xác thực cho thư đi. Nếu văn bản lại nêu một miền, hãy kiểm tra xem miền có viết sai không.
    .use = Đừng gửi 505. Gửi 530 kèm 5.7.0 để yêu cầu xác thực, và 550 cho các trường hợp từ chối khác.

smtp-520 = Mã định danh QHLO bị từ chối
    .description = Máy chủ từ chối mã định danh trong QHLO. Không RFC nào định nghĩa mã này; mã được cho là thuộc QUICKSTART, một bản thảo Internet đã hết hạn về việc rút ngắn phần đầu phiên.
    .when = Từ máy chủ dựa trên bản thảo QUICKSTART đã hết hạn. Từ máy chủ khác, nghĩa là riêng của máy chủ đó, hoặc số là 5.2.0 viết thiếu dấu chấm.
    .fix = Đọc văn bản sau mã. Nếu đây là câu trả lời cho QHLO, hãy bắt đầu lại bằng EHLO. Nếu không, hãy hỏi quản trị viên máy chủ nhận xem mã nghĩa là gì.
    .use = Đừng gửi 520 ngoài thử nghiệm với QHLO. Gửi 501 hoặc 504 khi đối số của EHLO sai, và 554 khi không mã nào khác phù hợp.

smtp-521 = Host không nhận thư
    .description = Host này không bao giờ nhận thư, bất kể thư, người gửi hay người nhận nào.
    .when = Thay cho lời chào; máy chủ có thể lặp lại cho các lệnh sau hoặc đóng kết nối. Một số nhà cung cấp lớn gửi mã này cho host trong danh sách chặn. Các danh sách mã trên web hiểu nhầm là 5.2.1.
    .fix = Kiểm tra miền trong địa chỉ người nhận, rồi bản ghi MX của miền. Nếu sai, hãy nhờ quản trị viên miền sửa hoặc công bố null MX. Nếu văn bản nêu danh sách chặn, hãy yêu cầu danh sách đó gỡ bỏ.
    .use = Chỉ gửi 521 từ host không bao giờ nhận thư. Gửi 554 để từ chối người gửi hoặc kết nối cụ thể, và 556 từ máy chủ relay biết qua DNS rằng miền người nhận không nhận thư.

smtp-523 = Cần mã hóa trước khi đăng nhập
    .description = Cơ chế AUTH đã chọn cần kết nối mã hóa. Sổ đăng ký mã trạng thái nâng cao của IANA ghép 523 với X.7.10; không RFC nào định nghĩa câu trả lời này.
    .when = Để trả lời AUTH với cơ chế như PLAIN khi TLS chưa bật. Courier gửi 523 cho thư vượt giới hạn kích thước; các danh sách mã trên web chỉ ghi nghĩa đó.
    .fix = Bật mã hóa cho thư đi, STARTTLS ở cổng 587 hoặc TLS ở cổng 465, rồi đăng nhập lại. Không bao giờ gửi mật khẩu không mã hóa. Nếu văn bản nêu kích thước, hãy thu nhỏ thư.
    .use = Gửi 523 kèm 5.7.10 nếu máy khách có lợi khi biết nguyên nhân chính xác; bản thân RFC 4954 dùng 504. Gửi 530 để yêu cầu STARTTLS trước các lệnh khác.

smtp-525 = Tài khoản người dùng bị vô hiệu hóa
    .description = Thông tin đăng nhập đúng, nhưng tài khoản đã bị vô hiệu hóa. Sổ đăng ký mã trạng thái nâng cao của IANA ghép 525 với X.7.13; không RFC nào định nghĩa câu trả lời này.
    .when = Để trả lời AUTH, ví dụ sau khi chưa thanh toán, bị lạm dụng hoặc nghi bị xâm nhập. Một số máy chủ cũng gửi 525 để trả lời RCPT TO khi người nhận bị vô hiệu hóa.
    .fix = Làm theo văn bản; một số nhà cung cấp yêu cầu mật khẩu mới. Nếu không, hãy nhờ quản trị viên thư bật lại tài khoản. Nếu bạn quản lý máy chủ, hãy tìm lý do tài khoản bị vô hiệu hóa.
    .use = Chỉ gửi 525 kèm 5.7.13 khi thông tin đăng nhập đúng. Gửi 535 khi sai, và 550 khi tài khoản bị vô hiệu hóa là của người nhận.

smtp-530 = Phải đăng nhập hoặc mã hóa trước
    .description = Máy khách trước hết phải xác thực bằng AUTH hoặc, nếu văn bản nói vậy, mã hóa kết nối bằng STARTTLS.
    .when = Để trả lời MAIL FROM, ATRN và hầu hết các lệnh khác trên máy chủ thư đi hoặc máy chủ riêng. Các danh sách mã trên web hiểu nhầm 530 là 5.3.0.
    .fix = Đọc văn bản để biết thiếu bước nào. Trong ứng dụng email, hãy bật TLS và xác thực cho thư đi. Nếu thư giữa các máy chủ bị lỗi, hãy xem bản ghi MX có trỏ nhầm đến máy chủ thư đi không.
    .use = Gửi 530 khi phải có AUTH hoặc STARTTLS trước, nhưng đừng bắt buộc STARTTLS trên host MX công cộng. Gửi 535 khi thông tin đăng nhập sai, và 550 khi thiếu quyền.

smtp-534 = Cách đăng nhập quá yếu
    .description = Chính sách đòi cơ chế AUTH mạnh hơn cho người dùng này. Thông tin đăng nhập không phải là vấn đề.
    .when = Để trả lời AUTH. Một số nhà cung cấp lớn dùng mã này để đòi mật khẩu ứng dụng hoặc đăng nhập qua web. Courier gửi 534 cho thư quá lớn, cũng là nghĩa trong các danh sách mã trên web.
    .fix = Nếu văn bản nêu mật khẩu ứng dụng hoặc trang web, hãy làm theo. Nếu không, hãy chọn cơ chế mạnh hơn hoặc cập nhật ứng dụng email. Nếu văn bản nêu kích thước, hãy thu nhỏ thư.
    .use = Gửi 534 kèm 5.7.9 khi chính sách coi một cơ chế được hỗ trợ là quá yếu. Gửi 504 khi bạn không hỗ trợ cơ chế hoặc cơ chế cần mã hóa, và 535 khi thông tin đăng nhập sai.

smtp-535 = Thông tin đăng nhập không được chấp nhận
    .description = Xác thực thất bại vì thông tin đăng nhập sai hoặc chưa đủ. Thư không phải là vấn đề.
    .when = Để trả lời AUTH, ví dụ khi gõ sai hoặc đã đổi mật khẩu, khi tên người dùng thiếu miền, hoặc khi token hết hạn. Các danh sách mã trên web hiểu nhầm 535 là 5.3.5.
    .fix = Kiểm tra tên người dùng, thường là địa chỉ đầy đủ, và nhập lại mật khẩu. Nếu cả hai đúng, hãy tạo mật khẩu ứng dụng, hoặc hỏi quản trị viên xem SMTP AUTH có bật không. Dừng các chương trình lặp lại thông tin cũ, vì nhiều máy chủ khóa tài khoản.
    .use = Gửi 535 kèm 5.7.8 khi thông tin đăng nhập không qua kiểm tra. Gửi 454 khi dịch vụ của chính bạn lỗi, để không máy khách nào hỏi mật khẩu mới. Gửi 525 cho tài khoản bị vô hiệu hóa.

smtp-538 = Cơ chế cần kết nối mã hóa
    .description = Cơ chế AUTH đã chọn chỉ được dùng trên kết nối mã hóa. RFC 4954 giữ mã này như lịch sử: máy chủ không nên thông báo cơ chế như vậy trước TLS.
    .when = Để trả lời AUTH, từ máy chủ cũ thông báo cơ chế trên kết nối không mã hóa rồi lại từ chối.
    .fix = Chuyển ứng dụng email sang TLS cho thư đi, STARTTLS ở cổng 587 hoặc TLS ở cổng 465, rồi đăng nhập. Nếu bạn quản lý máy chủ, hãy ngừng thông báo cơ chế đó trước TLS.
    .use = Đừng gửi 538 từ phần mềm mới. Nếu máy khách thử cơ chế trước TLS, hãy gửi 504 kèm 5.5.4, hoặc 523 kèm 5.7.10. Gửi 530 để yêu cầu STARTTLS trước các lệnh khác.

smtp-550 = Hộp thư không khả dụng hoặc thư bị từ chối
    .description = Hộp thư không tồn tại, truy cập bị từ chối, hoặc chính sách cấm lệnh. Chính sách có thể từ chối việc relay, người gửi, máy chủ gửi hoặc thư.
    .when = Để trả lời RCPT TO khi hộp thư không tồn tại, hoặc sau dữ liệu thư khi bộ lọc không chấp nhận nội dung, SPF, DKIM hay uy tín của máy chủ gửi.
    .fix = Đọc văn bản và mã nâng cao, nếu có. Nếu hộp thư không tồn tại, hãy sửa địa chỉ. Nếu bị từ chối relay, hãy đăng nhập. Nếu chính sách từ chối thư, hãy nhờ quản trị viên máy chủ gửi kiểm tra SPF, DKIM, DNS ngược và danh sách chặn.
    .use = Gửi 550 khi hộp thư không tồn tại hoặc chính sách từ chối thư. Gửi 450 khi hộp thư bận hoặc tạm bị chặn, 551 để nêu địa chỉ khác, và 553 cho tên bạn không cho phép.

smtp-551 = Người dùng không ở máy chủ này, có nêu địa chỉ khác
    .description = Người dùng không có hộp thư trên máy chủ này; máy chủ không chuyển tiếp thư mà nêu một địa chỉ khác để thử.
    .when = Khi máy chủ biết địa chỉ khác của người dùng và được phép tiết lộ. Một số máy chủ lại gửi 551 khi từ chối relay.
    .fix = Xác nhận địa chỉ trong văn bản với người nhận bằng cách khác, vì máy chủ giả mạo có thể nêu bất kỳ địa chỉ nào. Sau đó gửi đến đó và cập nhật sổ địa chỉ. Nếu văn bản nói về relay, hãy đăng nhập.
    .use = Chỉ gửi 551 khi bạn được phép tiết lộ địa chỉ khác. Gửi 251 khi bạn tự chuyển tiếp thư, và 550 để từ chối mà không nêu địa chỉ. Đừng trông chờ máy khách báo cho người dùng.

smtp-552 = Vượt hạn mức hoặc giới hạn kích thước
    .description = Thư vượt hạn mức lưu trữ của người nhận hoặc giới hạn kích thước của máy chủ. Khi trả lời RCPT TO, 552 cũng có thể nghĩa là quá nhiều người nhận, như trong RFC 821.
    .when = Để trả lời MAIL FROM khi SIZE đã khai vượt giới hạn, RCPT TO khi hộp thư không chứa nổi thư, hoặc sau dữ liệu thư.
    .fix = Nếu thư quá lớn, hãy thu nhỏ hoặc chia sẻ liên kết. Nếu hộp thư đầy, hãy liên hệ với người nhận bằng cách khác để họ giải phóng dung lượng. Nếu quá nhiều người nhận, hãy gửi riêng cho những người còn lại.
    .use = Gửi 552 khi hạn mức hoặc giới hạn kích thước cố định chặn thư. Gửi 452 khi tạm thiếu dung lượng hoặc quá nhiều người nhận, và 550 hoặc 554 khi lý do là chính sách.

smtp-553 = Tên hộp thư không được chấp nhận
    .description = Máy chủ không chấp nhận tên hộp thư: sai cú pháp, dạng không được phép hoặc, khi trả lời VRFY, tên có thể chỉ nhiều người dùng.
    .when = Sau địa chỉ sai định dạng hoặc bị cấm, hoặc tên mơ hồ trong VRFY. Một số máy chủ gửi mã này khi địa chỉ người gửi không thuộc người dùng đã đăng nhập, hoặc khi từ chối relay.
    .fix = Sửa lỗi gõ, ký tự thừa và miền còn thiếu trong địa chỉ. Nếu địa chỉ người gửi bị từ chối, hãy gửi từ địa chỉ của tài khoản. Sau VRFY, hãy chọn một trong các hộp thư được liệt kê. Nếu bị từ chối relay, hãy đăng nhập.
    .use = Gửi 553 khi chính cái tên không được chấp nhận hoặc mơ hồ. Gửi 550 khi không có hộp thư đó hoặc chính sách từ chối thư, và 501 khi không phân tích được đối số.

smtp-554 = Giao dịch thất bại hoặc phiên bị từ chối
    .description = Giao dịch thất bại vì lý do mà không mã nào khác mô tả. Thay cho lời chào, 554 nghĩa là máy chủ không cung cấp dịch vụ SMTP cho máy khách này.
    .when = Khi mở kết nối, sau DATA khi không có người nhận hợp lệ, hoặc sau dữ liệu thư khi nội dung hay chính sách chặn thư. Một số máy chủ cũng gửi mã này khi từ chối relay hoặc TLS không đủ mạnh.
    .fix = Xem bước nào thất bại. Ở lời chào, hãy kiểm tra bản ghi MX và xem địa chỉ IP của máy chủ gửi có trong danh sách chặn không. Ở DATA, hãy tìm người nhận bị từ chối. Sau dữ liệu thư, hãy sửa điều mà văn bản nêu.
    .use = Gửi 554 khi không mã nào khác phù hợp. Nếu gửi làm lời chào, hãy nêu lý do, và trả lời mọi lệnh trừ QUIT bằng 503. Gửi 521 từ host không bao giờ nhận thư, và 451 cho lỗi tạm thời.

smtp-555 = Tham số của MAIL FROM hoặc RCPT TO không được hỗ trợ
    .description = Máy chủ không nhận ra hoặc không hỗ trợ một tham số sau địa chỉ trong MAIL FROM hoặc RCPT TO.
    .when = Khi tham số như BODY, SMTPUTF8 hoặc NOTIFY thuộc phần mở rộng mà máy chủ không có. Một số máy chủ cũng gửi mã này khi lệnh sai định dạng, như địa chỉ thiếu dấu ngoặc nhọn.
    .fix = So các tham số trong nhật ký phiên với câu trả lời EHLO, và ngừng gửi tham số không được thông báo. Kiểm tra địa chỉ xem có ký tự thừa không. Nếu bạn không quản lý máy chủ gửi, hãy chuyển toàn văn thông báo lỗi cho quản trị viên máy chủ đó.
    .use = Gửi 555 cho tham số bạn không hỗ trợ, trừ khi đặc tả của tham số nêu mã khác. Gửi 455 khi hiện không thực hiện được, và 501 khi sai cú pháp.

smtp-556 = Miền của người nhận không nhận thư
    .description = Miền của người nhận hoàn toàn không nhận thư. Máy chủ này biết điều đó mà không cần kết nối đến, thường qua bản ghi null MX.
    .when = Từ máy chủ relay hoặc máy chủ thư đi tìm thấy null MX: bản ghi MX duy nhất ghi dấu chấm thay cho host. Courier cũng gửi 556 cho địa chỉ vừa thất bại gần đây, và Alibaba Cloud khi quá nhiều người nhận.
    .fix = Kiểm tra miền của người nhận xem có viết sai hoặc thừa tiền tố www không. Nếu đúng, hãy liên hệ với người nhận bằng cách khác. Nếu miền là của bạn, hãy thay null MX bằng bản ghi MX thật.
    .use = Gửi 556 kèm 5.1.10 khi miền của người nhận công bố null MX. Gửi 550 kèm 5.7.27 khi đó là miền của người gửi, 521 từ host không bao giờ nhận thư, và 451 khi tra cứu DNS thất bại.

smtp-557 = Truy vấn địa chỉ bị từ chối
    .description = Máy chủ từ chối truy vấn về một địa chỉ, ví dụ về khóa công khai. Không RFC nào định nghĩa mã này; mã được cho là thuộc một bản thảo Internet đã hết hạn.
    .when = Từ máy chủ dựa trên bản thảo đã hết hạn. Trong thư thông thường, IndiMail gửi 557 khi quá nhiều người nhận, và Alibaba Cloud khi quá nhiều dữ liệu. Các danh sách mã trên web ghi “Too many duplicate messages” hoặc “Access denied”.
    .fix = Dựa vào văn bản sau mã, vì số này không có nghĩa thống nhất. Kiểm tra địa chỉ và số người nhận. Sau đó hỏi postmaster của máy chủ nhận.
    .use = Đừng gửi 557 ngoài thử nghiệm với truy vấn địa chỉ. Gửi 550 để từ chối địa chỉ hoặc vì chính sách, 554 khi không mã nào khác phù hợp, và 450 để chặn tạm thời.
