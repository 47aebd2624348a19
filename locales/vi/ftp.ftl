# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = FTP, giao thức truyền tệp, chuyển tệp giữa máy khách và máy chủ. Lệnh và câu trả lời đi qua kết nối điều khiển, còn tệp và danh sách thư mục đi qua một kết nối dữ liệu riêng. Mỗi câu trả lời bắt đầu bằng một trong các mã ba chữ số này.

## Classes: the first digit

ftp-class-1yz = 1yz · Đã bắt đầu
    .description = Máy chủ đã bắt đầu thực hiện lệnh và sẽ báo kết quả trong câu trả lời thứ hai.
ftp-class-2yz = 2yz · Thành công
    .description = Máy chủ đã thực hiện lệnh, và máy khách có thể gửi lệnh tiếp theo.
ftp-class-3yz = 3yz · Còn chờ thêm
    .description = Máy chủ tạm chấp nhận lệnh và chờ một lệnh nữa để hoàn tất.
ftp-class-4yz = 4yz · Lỗi tạm thời
    .description = Máy chủ không hoàn tất lệnh, nhưng chính lệnh đó có thể thành công sau.
ftp-class-5yz = 5yz · Lỗi vĩnh viễn
    .description = Máy chủ đã từ chối lệnh và sẽ còn từ chối cho đến khi có gì đó thay đổi.
ftp-class-6yz = 6yz · Câu trả lời được bảo vệ
    .description = Văn bản là một câu trả lời ở dạng BASE64. Chỉ câu trả lời bên trong, có mã riêng, mới báo kết quả.
ftp-class-winsock = Lỗi Winsock · Không phải mã FTP
    .description = Số này là lỗi của giao diện mạng Windows, thường ở máy khách. Câu trả lời của chính FTP có ba chữ số.

## Categories: the second digit

ftp-category-x0z = x0z · Cú pháp
    .description = Câu trả lời nói về dạng của lệnh, hoặc về lệnh lạ, lệnh không được hỗ trợ hay lệnh không có tác dụng.
ftp-category-x1z = x1z · Thông tin
    .description = Câu trả lời cung cấp thông tin mà máy khách hỏi, như trạng thái hoặc trợ giúp.
ftp-category-x2z = x2z · Kết nối
    .description = Câu trả lời nói về kết nối điều khiển hoặc kết nối dữ liệu.
ftp-category-x3z = x3z · Xác thực và tài khoản
    .description = Câu trả lời nói về việc đăng nhập, tài khoản hoặc bảo mật của phiên.
ftp-category-x5z = x5z · Hệ thống tệp
    .description = Câu trả lời nói về tệp, thư mục hoặc dung lượng lưu trữ của máy chủ.

## Phases: the command to which the server replies

ftp-phase-connect = lời chào
ftp-phase-host = HOST
ftp-phase-auth = AUTH
ftp-phase-adat = ADAT
ftp-phase-pbsz = PBSZ
ftp-phase-prot = PROT
ftp-phase-ccc = CCC
ftp-phase-user = USER
ftp-phase-pass = PASS
ftp-phase-acct = ACCT
ftp-phase-cwd = CWD
ftp-phase-cdup = CDUP
ftp-phase-smnt = SMNT
ftp-phase-rein = REIN
ftp-phase-type = TYPE
ftp-phase-mode = MODE
ftp-phase-stru = STRU
ftp-phase-port = PORT
ftp-phase-eprt = EPRT
ftp-phase-lprt = LPRT
ftp-phase-pasv = PASV
ftp-phase-epsv = EPSV
ftp-phase-lpsv = LPSV
ftp-phase-allo = ALLO
ftp-phase-rest = REST
ftp-phase-retr = RETR
ftp-phase-stor = STOR
ftp-phase-stou = STOU
ftp-phase-appe = APPE
ftp-phase-list = LIST
ftp-phase-nlst = NLST
ftp-phase-mlsd = MLSD
ftp-phase-mlst = MLST
ftp-phase-size = SIZE
ftp-phase-mdtm = MDTM
ftp-phase-rnfr = RNFR
ftp-phase-rnto = RNTO
ftp-phase-dele = DELE
ftp-phase-rmd = RMD
ftp-phase-mkd = MKD
ftp-phase-pwd = PWD
ftp-phase-abor = ABOR
ftp-phase-syst = SYST
ftp-phase-stat = STAT
ftp-phase-help = HELP
ftp-phase-feat = FEAT
ftp-phase-opts = OPTS
ftp-phase-lang = LANG
ftp-phase-site = SITE
ftp-phase-noop = NOOP
ftp-phase-mic = MIC
ftp-phase-conf = CONF
ftp-phase-enc = ENC
ftp-phase-quit = QUIT
ftp-phase-restricted = lệnh bất kỳ cần đăng nhập
ftp-phase-any-command = lệnh bất kỳ

## Facts that only FTP codes have

ftp-fact-transfer = Truyền dữ liệu
    .starting = Tệp hoặc danh sách thư mục giờ được truyền qua kết nối dữ liệu.
    .running = Câu trả lời có thể đến khi một lần truyền vẫn đang chạy.
    .complete = Câu trả lời này cho một lệnh truyền xác nhận rằng mọi dữ liệu đã được gửi.
    .incomplete = Có thể một phần dữ liệu đã được truyền: hãy so kích thước.
    .not-started = Không phần nào của tệp hoặc danh sách thư mục được truyền.
    .either = Câu trả lời có thể đến trước byte đầu tiên hoặc giữa chừng lần truyền.
ftp-fact-data-connection = Kết nối dữ liệu
    .passive = Máy khách mở kết nối dữ liệu đến cổng nêu trong câu trả lời; 227 và 228 nêu cả địa chỉ.
    .either = Ở chế độ bị động, máy khách mở kết nối dữ liệu; ở chế độ chủ động, máy chủ mở.
ftp-fact-session = Kết nối điều khiển
    .stays-open = Kết nối điều khiển vẫn mở, nên máy khách có thể gửi lệnh khác.
    .closes = Máy chủ đóng kết nối điều khiển sau câu trả lời này.

## Where FTP meets HTTP

ftp-context-http-proxy =
    .exact = Khi nhận { $from } từ máy chủ FTP, proxy web Squid gửi { $to } cho máy khách của mình; hai mã có cùng ý nghĩa.
    .close = Khi nhận { $from } từ máy chủ FTP, proxy web Squid gửi { $to } cho máy khách của mình; hai mã có ý nghĩa gần như nhau.
    .narrower = Khi nhận { $from } từ máy chủ FTP, proxy web Squid gửi { $to } cho máy khách của mình; mã này chỉ bao hàm một phần ý nghĩa.
    .broader = Khi nhận { $from } từ máy chủ FTP, proxy web Squid gửi { $to } cho máy khách của mình; mã này bao hàm cả những tình huống khác.
    .loose = Khi nhận { $from } từ máy chủ FTP, proxy web Squid gửi { $to } cho máy khách của mình. Phần lớn ý nghĩa bị mất.

## Codes: 1yz

ftp-100 = Trạng thái hệ thống
    .description = Trong FTP năm 1973, máy chủ báo trạng thái hệ thống của mình để trả lời STAT. RFC 959 không có số này; 211 đã thay thế.
    .when = Trong tài liệu cũ và các danh sách mã chép lại từ đó. Máy chủ theo RFC 959 không gửi mã này.
    .fix = Nếu máy chủ gửi mã này, hãy đọc văn bản rồi chờ câu trả lời cuối cùng. Báo cho quản trị viên máy chủ rằng RFC 959 đã thay mã này.
    .use = Đừng gửi 100, vì máy khách coi mọi mã 1yz là bắt đầu một lần truyền. Gửi 211 để báo trạng thái hệ thống.

ftp-110 = Mốc truyền tiếp
    .description = Máy chủ nhận đã lưu dữ liệu đến một mốc truyền tiếp. Văn bản ghép mốc của bên gửi với mốc của chính máy chủ cho cùng vị trí.
    .when = Trong lúc tải lên ở chế độ khối hoặc chế độ nén, khi bên gửi đặt mốc truyền tiếp vào dữ liệu. Mã này hiếm, vì hầu hết máy khách và máy chủ chỉ dùng chế độ luồng.
    .fix = Cho máy khách lưu cả hai mốc. Nếu việc truyền bị đứt, hãy gửi REST kèm mốc của máy chủ, rồi gửi lại lệnh truyền.
    .use = Gửi 110 với đúng dạng “MARK ssss = rrrr”, mốc của bên gửi trước, mốc của bạn sau, khi dữ liệu trước mốc đã nằm trên đĩa. Chế độ luồng không có mốc: REST nhận số byte.

ftp-119 = Không tới được thiết bị đầu cuối, thử hộp thư
    .description = Khi FTP còn chuyển thư, máy chủ không ghi được ra thiết bị đầu cuối của người dùng và chuyển sang thử hộp thư. Câu trả lời thứ hai báo kết quả. Từ đó thư đã chuyển sang SMTP.
    .when = Chỉ trong RFC 765, để trả lời các lệnh thư MSOM và MSAM, và trong các chương trình chép danh sách của tài liệu đó.
    .fix = Dùng SMTP để gửi thư. Nếu máy chủ FTP gửi 119, hãy đọc văn bản và chờ câu trả lời cuối cùng.
    .use = Đừng gửi 119. Hãy để thư cho SMTP, nơi 250 chấp nhận thư để phân phối.

ftp-120 = Sẵn sàng sau vài phút
    .description = Máy chủ chưa nhận được lệnh. Văn bản nêu số phút cần chờ.
    .when = Thay cho lời chào, hoặc để trả lời REIN, từ máy chủ đang khởi động hoặc đang bận. Ít máy chủ gửi mã này; đa số gửi 421.
    .fix = Giữ kết nối mở và không gửi gì cho đến khi 220 đến. Nếu 220 không đến trong thời gian đã nêu, hãy ngắt kết nối và thử lại sau.
    .use = Gửi ngay 120 khi bạn sắp sẵn sàng, và 220 khi đã sẵn sàng. Gửi 421 khi máy khách nên ngắt kết nối và quay lại sau.

ftp-125 = Kết nối dữ liệu đã mở, bắt đầu truyền
    .description = Kết nối dữ liệu đã có sẵn, và việc truyền qua đó bắt đầu. Câu trả lời thứ hai cho biết có thành công không.
    .when = Để trả lời RETR, STOR, LIST và các lệnh truyền khác. IIS gửi mã này cho hầu hết các lần truyền; nhiều máy chủ khác luôn gửi 150.
    .fix = Truyền dữ liệu rồi chờ câu trả lời thứ hai, như 226. Nếu sau một lần truyền dài không có câu trả lời nào, hãy tìm tường lửa cắt kết nối điều khiển nhàn rỗi.
    .use = Gửi 125 khi kết nối dữ liệu đã mở. Gửi 150 khi còn phải mở. Khi trả lời STOU, văn bản phải là “FILE: ” kèm tên tệp mới.

ftp-150 = Tệp sẵn sàng, đang mở kết nối dữ liệu
    .description = Tệp hoặc thư mục không có vấn đề gì, và máy chủ sắp mở hoặc chấp nhận kết nối dữ liệu. Câu trả lời thứ hai cho biết việc truyền có thành công không.
    .when = Để trả lời RETR, STOR, LIST và các lệnh truyền khác, với văn bản như “Opening BINARY mode data connection” hoặc “Here comes the directory listing”.
    .fix = Truyền dữ liệu và chờ câu trả lời thứ hai. Nếu việc truyền treo ở đây, kết nối dữ liệu đang bị chặn: hãy đổi giữa chế độ bị động và chủ động, hoặc mở dải cổng bị động trên máy chủ.
    .use = Gửi 150 khi kết nối dữ liệu còn phải mở. Gửi 125 khi đã mở, và 550 khi không có tệp đó. Khi trả lời STOU, văn bản phải là “FILE: ” kèm tên tệp mới.

ftp-151 = Danh sách thư mục, hoặc thư sẽ được chuyển tiếp
    .description = Mã này từng có hai nghĩa: năm 1973 là danh sách thư mục nằm trong câu trả lời; năm 1980 là thư cho người dùng ở host khác, được máy chủ chuyển tiếp. RFC 959 không có nghĩa nào.
    .when = Trong RFC 542, để trả lời STAT; trong RFC 765; và trong các bản chép danh sách của hai tài liệu đó.
    .fix = Đọc văn bản và chờ câu trả lời cuối cùng. Để gửi thư, hãy dùng SMTP.
    .use = Đừng gửi 151. Gửi 150 trước danh sách thư mục truyền qua kết nối dữ liệu. Gửi 212 cho danh sách nằm trong câu trả lời.

ftp-152 = Không biết người dùng, người vận hành chuyển tiếp thư
    .description = Khi FTP còn chuyển thư, 152 nghĩa là máy chủ không biết người dùng nhưng vẫn nhận thư, và người vận hành sẽ cố phân phối. RFC 959 đã bỏ các lệnh thư.
    .when = Chỉ trong RFC 765 năm 1980 và trong các chương trình chép danh sách của tài liệu đó.
    .fix = Dùng SMTP để gửi thư. Nếu máy chủ FTP gửi 152, hãy đọc văn bản đi kèm và chờ câu trả lời cuối cùng.
    .use = Đừng gửi 152. Trong SMTP, hãy gửi 251 khi bạn chuyển tiếp thư cho người dùng không ở máy chủ này.

## Codes: 2yz

ftp-200 = Lệnh đã được thực hiện
    .description = Máy chủ đã thực hiện lệnh và không có gì khác để báo.
    .when = Để trả lời TYPE, PORT, EPRT, NOOP, SITE, OPTS và, với TLS, PBSZ và PROT. Chương trình gửi NOOP để giữ kết nối mở.
    .fix = Không cần làm gì. Tuy nhiên, sau PORT hoặc EPRT chưa có kết nối nào: lần truyền tiếp theo mới cho biết máy chủ có tới được máy khách không.
    .use = Gửi 200 khi lệnh thành công và không có kết quả nào để nêu. Gửi 202 khi lệnh không có tác dụng ở đây. Gửi 250 sau thao tác với tệp hoặc thư mục.

ftp-201 = Đã hủy hoạt động theo yêu cầu
    .description = Trong FTP năm 1973, ABOR đã dừng hoạt động đang chạy. RFC 959 dùng 226 cho việc này.
    .when = Trong các danh sách và chương trình theo RFC 542 năm 1973 thay vì RFC 959.
    .fix = Coi như việc truyền đã bị hủy. Kiểm tra kích thước tệp trước khi dùng, và xóa những gì chưa đầy đủ.
    .use = Đừng gửi 201. Gửi 426 cho lần truyền bị hủy, rồi 226 cho lệnh ABOR thành công.

ftp-202 = Lệnh không cần thiết ở đây
    .description = Máy chủ không thực hiện lệnh vì lệnh không có tác dụng trên hệ thống này. Không thiếu gì, và máy khách có thể tiếp tục.
    .when = Thường để trả lời ALLO, khi không phải giữ trước dung lượng lưu trữ. Cũng để trả lời PASS, ACCT, SMNT hoặc SITE khi các lệnh này thừa, hoặc OPTS UTF8 khi UTF-8 luôn bật.
    .fix = Không cần làm gì. Nếu bạn chờ đợi một tác dụng, ví dụ từ lệnh SITE, hãy hỏi quản trị viên máy chủ xem lệnh có được hỗ trợ không.
    .use = Gửi 202 khi máy khách không mất gì nếu thiếu lệnh, để các máy khách đơn giản tiếp tục được. Gửi 502 khi lệnh đòi điều mà bạn không hỗ trợ.

ftp-211 = Trạng thái hệ thống, trợ giúp hoặc phần mở rộng
    .description = Máy chủ báo trạng thái của mình, đưa ra trợ giúp, hoặc liệt kê các phần mở rộng được hỗ trợ.
    .when = Để trả lời FEAT, mỗi dòng một phần mở rộng. Để trả lời STAT không có đường dẫn, kể cả giữa chừng lần truyền, và để trả lời HELP.
    .fix = Không cần làm gì. Sau FEAT, máy khách chỉ nên dùng những gì được liệt kê; các văn bản khác dành cho người đọc.
    .use = Gửi 211 để báo trạng thái của máy chủ hoặc phiên, và để trả lời FEAT với dòng cuối phải là “211 End”. Gửi 212 hoặc 213 để trả lời STAT có đường dẫn. Gửi 214 để hướng dẫn.

ftp-212 = Trạng thái thư mục
    .description = Máy chủ mô tả một thư mục, thường bằng cách liệt kê nội dung ngay trong câu trả lời thay vì qua kết nối dữ liệu.
    .when = Để trả lời STAT kèm đường dẫn của thư mục. Nhiều máy chủ gửi 211 hoặc 213 thay vào đó.
    .fix = Không cần làm gì. Nếu kết nối dữ liệu bị chặn, STAT vẫn cho xem được thư mục; dạng của danh sách tùy máy chủ.
    .use = Gửi 212 khi STAT nêu một thư mục. Gửi 213 khi lệnh nêu một tệp. Gửi 211 khi lệnh không nêu gì. Dùng LIST hoặc MLSD cho danh sách mà chương trình đọc.

ftp-213 = Trạng thái, kích thước hoặc thời gian của tệp
    .description = Máy chủ cho thông tin về một tệp: kích thước tính bằng byte, thời điểm sửa đổi gần nhất, hoặc trạng thái.
    .when = Để trả lời SIZE bằng một số, MDTM bằng thời điểm như 20260312091402, và để trả lời STAT kèm đường dẫn của tệp.
    .fix = Không cần làm gì. Kích thước tính theo TYPE hiện tại, nên hãy gửi TYPE I trước SIZE để có kích thước trên đĩa. Thời gian tính theo UTC.
    .use = Gửi 213 chỉ kèm giá trị để trả lời SIZE hoặc MDTM. Gửi 550 khi không có giá trị, và 212 khi STAT nêu một thư mục.

ftp-214 = Trợ giúp về lệnh
    .description = Máy chủ hướng dẫn cách sử dụng, hoặc giải thích ý nghĩa của một lệnh riêng của máy chủ. Văn bản chỉ dành cho người đọc.
    .when = Để trả lời HELP hoặc SITE HELP, thường là danh sách lệnh gồm nhiều dòng.
    .fix = Không cần làm gì. Danh sách lệnh không cho biết tài khoản của bạn được làm gì; chương trình nên dựa vào FEAT.
    .use = Gửi 214 để hướng dẫn về máy chủ hoặc một lệnh. Gửi 211 để báo trạng thái hệ thống và các phần mở rộng mà FEAT hỏi.

ftp-215 = Loại hệ điều hành
    .description = Máy chủ nêu loại hệ thống của mình, như “UNIX Type: L8”. Máy khách dựa vào đó để đoán dạng của danh sách thư mục và đường dẫn.
    .when = Để trả lời SYST, lệnh mà hầu hết máy khách gửi ngay sau khi đăng nhập. Nhiều máy chủ trên hệ thống khác cũng nói là UNIX.
    .fix = Không cần làm gì. Nếu danh sách tệp hiện sai trong chương trình FTP, hãy tự chọn loại máy chủ hoặc cho chương trình dùng MLSD.
    .use = Gửi 215 với tên hệ thống chính thức ở đầu. Nếu danh sách thư mục của bạn giống của Unix, hãy nói UNIX, dù hệ thống là gì. Gửi 502 khi bạn không hỗ trợ SYST.

ftp-220 = Sẵn sàng cho người dùng mới
    .description = Máy chủ đã sẵn sàng nhận lệnh. Mã này chào máy khách, hoặc cho biết máy chủ đã quên người dùng trước hay đã chấp nhận tên host ảo.
    .when = Làm lời chào khi máy khách kết nối, thường gồm nhiều dòng; sau 120; để trả lời REIN; và để trả lời HOST.
    .fix = Không cần làm gì: hãy tiếp tục với AUTH TLS hoặc USER. Nếu không có lời chào trên cổng 990, hãy bật TLS ngầm định (implicit) trong chương trình FTP.
    .use = Gửi 220 làm lời chào khi bạn nhận được lệnh. Gửi 120 khi bạn sắp sẵn sàng. Gửi 421 để tạm thời từ chối máy khách.

ftp-221 = Tạm biệt
    .description = Máy chủ chào tạm biệt, đăng xuất người dùng và kết thúc phiên. Lần truyền còn đang chạy được hoàn tất trước.
    .when = Để trả lời QUIT, đôi khi kèm tóm tắt những gì đã truyền.
    .fix = Không cần làm gì. Nếu thiếu tệp, hãy xem các câu trả lời trước đó: 221 không nói gì về lần truyền nào.
    .use = Chỉ gửi 221 để trả lời QUIT, sau khi lần truyền cuối kết thúc. Gửi 421 khi bạn đóng kết nối vì lý do của mình, như hết thời gian chờ.

ftp-225 = Kết nối dữ liệu mở, không có gì để hủy
    .description = Kết nối dữ liệu đang mở, nhưng không có lần truyền nào đang chạy.
    .when = Để trả lời ABOR khi không có gì để hủy. Ví dụ, vsftpd viết “No transfer to ABOR”.
    .fix = Không cần làm gì. Nếu bạn muốn dừng một lần truyền, lần truyền đó đã kết thúc rồi: hãy tìm 226 hoặc 426 của lần truyền đó.
    .use = Gửi 225 để trả lời ABOR khi kết nối dữ liệu mở nhưng nhàn rỗi. Gửi 226 khi bạn đóng kết nối đó. Gửi 426 rồi 226 khi bạn hủy lần truyền đang chạy.

ftp-226 = Truyền xong
    .description = Thao tác với tệp đã thành công, và máy chủ đóng kết nối dữ liệu. Khi trả lời ABOR, chính việc hủy đã thành công.
    .when = Sau 125 hoặc 150, khi byte cuối của tệp hoặc danh sách thư mục đã được gửi. Để trả lời ABOR, sau mã 426 của lần truyền bị hủy, hoặc đứng một mình khi không có gì đang chạy.
    .fix = Không cần làm gì. Nếu danh sách trống, hãy kiểm tra đường dẫn và xem chương trình FTP có hiện tệp ẩn không. Nếu tệp bị hỏng, hãy truyền lại ở chế độ nhị phân, TYPE I.
    .use = Gửi 226 khi việc truyền thành công và kết nối dữ liệu đóng. Gửi 250 khi kết nối đó vẫn mở, hoặc khi không cần kết nối dữ liệu. Gửi 426 khi kết nối bị đứt.

ftp-227 = Chế độ bị động, địa chỉ IPv4 và cổng
    .description = Máy chủ chờ kết nối dữ liệu ở địa chỉ IPv4 và cổng nêu trong văn bản: bốn số cho địa chỉ, rồi hai số cho cổng.
    .when = Để trả lời PASV, trước mỗi lần truyền. Cổng bằng số thứ năm nhân 256, cộng số thứ sáu.
    .fix = Nếu lệnh tiếp theo bị treo, hãy so địa chỉ với địa chỉ công khai của máy chủ: nếu máy chủ nằm sau NAT, phải đặt địa chỉ công khai trên máy chủ đó. Sau đó mở dải cổng bị động của máy chủ trong tường lửa, hoặc dùng EPSV.
    .use = Gửi 227 để trả lời PASV qua IPv4, với địa chỉ mà máy khách tới được. Gửi 229 để trả lời EPSV. Gửi 425 khi không còn cổng trống.

ftp-228 = Chế độ bị động dạng dài
    .description = Máy chủ chờ kết nối dữ liệu ở địa chỉ và cổng nêu trong văn bản. Văn bản còn nêu họ địa chỉ và cả hai độ dài, nên dạng này hợp với mọi giao thức mạng.
    .when = Để trả lời LPSV của RFC 1639, một thử nghiệm có trước IPv6 mà ít chương trình từng hỗ trợ. Ngày nay EPSV và 229 làm việc này.
    .fix = Không cần làm gì nếu chính máy khách đã gửi LPSV. Nếu không, hãy đặt máy khách dùng EPSV, hoặc PASV qua IPv4.
    .use = Chỉ gửi 228 để trả lời LPSV. Với máy khách mới, hãy cung cấp EPSV và trả lời bằng 229.

ftp-229 = Chế độ bị động mở rộng, cổng
    .description = Máy chủ chờ kết nối dữ liệu trên cổng nêu trong văn bản, ở cùng địa chỉ với kết nối điều khiển. Cách này dùng được qua IPv4 lẫn IPv6.
    .when = Để trả lời EPSV, trước mỗi lần truyền, với dạng “Entering Extended Passive Mode (|||6446|)”. Nhiều máy khách thử EPSV trước rồi lùi về PASV.
    .fix = Nếu lệnh tiếp theo bị treo, hãy mở dải cổng bị động trong tường lửa của máy chủ. Nếu chỉ EPSV thất bại, có thể một tường lửa không biết lệnh này: hãy đặt máy khách dùng PASV.
    .use = Gửi 229 để trả lời EPSV, với cổng nằm giữa các vạch và các trường phía trước để trống. Gửi 522 khi EPSV nêu giao thức mạng mà bạn không hỗ trợ.

ftp-230 = Đã đăng nhập
    .description = Người dùng đã đăng nhập và có thể tiếp tục. Văn bản có thể chứa thông báo của máy chủ, như giới hạn hoặc tin tức.
    .when = Để trả lời PASS, USER khi không cần mật khẩu, và ACCT.
    .fix = Không cần làm gì. Nếu sau đó tải lên thất bại với 550 hoặc 553, có thể tài khoản thiếu quyền; nếu danh sách bị treo, kết nối dữ liệu đang bị chặn.
    .use = Gửi 230 khi việc đăng nhập hoàn tất. Gửi 331 khi còn thiếu mật khẩu, và 332 khi còn thiếu tài khoản bổ sung. Gửi 232 khi chỉ cần trao đổi bảo mật là đủ.

ftp-231 = Đã đăng xuất, dịch vụ kết thúc
    .description = Trong FTP năm 1973, mã này trả lời BYE: người dùng đã đăng xuất và dịch vụ kết thúc. RFC 959 dùng 221 cho việc này.
    .when = Trong các danh sách mã trên web, vốn in mã này cùng các mã hiện hành. Các máy chủ nhỏ viết theo danh sách như vậy gửi mã này để trả lời QUIT.
    .fix = Không cần làm gì: phiên đã kết thúc. Hãy mở kết nối mới nếu bạn muốn tiếp tục.
    .use = Đừng gửi 231. Gửi 221 để trả lời QUIT, mã mà mọi máy khách đều chờ.

ftp-232 = Đã đăng nhập qua trao đổi bảo mật
    .description = Người dùng đã đăng nhập mà không cần mật khẩu, vì trao đổi bảo mật đã chứng minh danh tính.
    .when = Để trả lời USER, sau TLS có chứng chỉ máy khách hoặc sau trao đổi Kerberos. Các danh sách mã in “Logout command noted” đang lặp lại một nghĩa từ năm 1973.
    .fix = Không cần làm gì: đừng gửi PASS. Nếu bạn tưởng sẽ phải nhập mật khẩu, hãy kiểm tra chương trình của bạn xuất trình chứng chỉ máy khách hay ticket Kerberos nào.
    .use = Gửi 232 khi danh tính đã chứng minh sau AUTH là đủ cho người dùng này. Gửi 331 khi vẫn cần mật khẩu. Gửi 230 khi mật khẩu đã được chấp nhận.

ftp-233 = Đã đăng xuất, tham số được đặt lại
    .description = Trong FTP năm 1973, người dùng đã đăng xuất và mọi tham số được đặt lại, còn kết nối vẫn mở.
    .when = Trong RFC 542, để trả lời REIN và có 300 theo sau, và trong các bản chép danh sách đó. RFC 959 dùng 220 để trả lời REIN.
    .fix = Đăng nhập lại bằng USER. Các tham số truyền, như TYPE, đã trở về mặc định.
    .use = Đừng gửi 233. Gửi 220 để trả lời REIN khi bạn sẵn sàng cho người dùng mới.

ftp-234 = Chấp nhận cơ chế bảo mật
    .description = Máy chủ chấp nhận cơ chế bảo mật và không cần dữ liệu bảo mật trong lệnh FTP. Với TLS, quá trình bắt tay bắt đầu ngay.
    .when = Để trả lời AUTH TLS hoặc AUTH SSL, với văn bản như “Proceed with negotiation” hoặc “AUTH TLS successful”.
    .fix = Bắt đầu bắt tay TLS, rồi gửi PBSZ 0 và PROT P. Nếu kết nối bị đứt lúc này, quá trình bắt tay đã thất bại: hãy kiểm tra chứng chỉ và các phiên bản TLS.
    .use = Gửi 234 khi cơ chế được chấp nhận và không có ADAT theo sau, như với TLS. Gửi 334 khi phải có ADAT. Gửi 504 cho cơ chế bạn không biết, 534 cho cơ chế bạn từ chối, và 431 khi hiện không dùng được.

ftp-235 = Trao đổi bảo mật hoàn tất
    .description = Việc trao đổi dữ liệu bảo mật đã thành công, và hai bên đã xác thực nhau trong phạm vi cơ chế cho phép. Văn bản có thể chứa phần dữ liệu bảo mật cuối cùng.
    .when = Để trả lời ADAT, với Kerberos hoặc GSSAPI. TLS không dùng ADAT.
    .fix = Chuyển dữ liệu sau “ADAT=”, nếu có, cho cơ chế; rồi gửi USER, được bảo vệ bằng MIC hoặc ENC nếu cơ chế hỗ trợ tính toàn vẹn.
    .use = Gửi 235 khi trao đổi hoàn tất. Gửi 335 khi bạn còn cần dữ liệu. Gửi 535 khi bạn từ chối dữ liệu.

ftp-250 = Thao tác với tệp đã hoàn tất
    .description = Thao tác với tệp hoặc thư mục đã thành công.
    .when = Để trả lời CWD, CDUP, DELE, RMD, RNTO và MLST. Một lần truyền cũng có thể kết thúc bằng mã này, khi kết nối dữ liệu vẫn mở.
    .fix = Không cần làm gì. Nếu thư mục bạn vừa chuyển đến có vẻ sai, hãy gửi PWD để xem đường dẫn trên máy chủ.
    .use = Gửi 250 khi thao tác với tệp thành công. Gửi 257 kèm đường dẫn để trả lời MKD hoặc PWD. Gửi 226 khi bạn đóng kết nối dữ liệu. Gửi 200 cho lệnh không liên quan đến tệp nào.

ftp-251 = Mốc truyền tiếp của máy khách và máy chủ
    .description = Trong FTP năm 1973, câu trả lời ghép mốc truyền tiếp của máy khách với mốc của máy chủ. RFC 959 dùng 110 cho việc này.
    .when = Trong RFC 542, bất cứ lúc nào khi đang truyền, và trong các danh sách trộn mã của tài liệu đó với mã hiện hành.
    .fix = Giữ hai mốc trong văn bản nếu máy khách của bạn hỗ trợ truyền tiếp, và chờ câu trả lời cuối cùng về lần truyền.
    .use = Đừng gửi 251. Gửi 110 với “MARK ssss = rrrr” khi bạn đã lưu dữ liệu đến một mốc.

ftp-252 = Truyền xong không có lỗi
    .description = Trong FTP năm 1973, một tệp đã được truyền xong không có lỗi, và kết nối dữ liệu vẫn mở. RFC 959 dùng 250 cho việc này.
    .when = Từ các chương trình viết theo RFC 542 năm 1973, và trong các danh sách trộn mã của tài liệu đó với mã hiện hành.
    .fix = Không cần làm gì. Nếu máy khách không biết mã này, hãy so kích thước của hai tệp.
    .use = Đừng gửi 252. Gửi 226 khi việc truyền hoàn tất và kết nối dữ liệu đóng, hoặc 250 khi kết nối đó vẫn mở.

ftp-253 = Đã đổi tên tệp
    .description = Trong FTP năm 1973, mã này trả lời RNTO: máy chủ đã đổi tên một tệp. RFC 959 dùng 250 cho việc này.
    .when = Trong RFC 542 năm 1973, và trong các bản chép danh sách đó.
    .fix = Không cần làm gì. Hãy liệt kê thư mục nếu bạn muốn xem tên mới.
    .use = Đừng gửi 253. Gửi 250 để trả lời RNTO khi tệp đã có tên mới.

ftp-254 = Đã xóa tệp
    .description = Trong FTP năm 1973, máy chủ đã xóa một tệp. RFC 959 dùng 250 cho việc này.
    .when = Từ vài máy chủ nhỏ theo RFC 542, để trả lời DELE.
    .fix = Không cần làm gì. Hãy liệt kê thư mục nếu bạn muốn chắc chắn tệp không còn.
    .use = Đừng gửi 254. Gửi 250 để trả lời DELE khi tệp đã bị xóa.

ftp-257 = Đường dẫn thư mục
    .description = Máy chủ nêu đường dẫn thư mục trong dấu ngoặc kép: thư mục vừa tạo hoặc thư mục hiện tại.
    .when = Để trả lời MKD, nêu thư mục mới, và PWD, nêu thư mục hiện tại. Hai dấu ngoặc kép liền nhau thay cho một dấu có trong tên.
    .fix = Không cần làm gì. Nếu đường dẫn không như bạn nghĩ, có thể máy chủ chỉ hiện phần hệ thống tệp dành riêng cho bạn.
    .use = Gửi 257 để trả lời MKD hoặc PWD, với đường dẫn ở đầu, trong dấu ngoặc kép, và mỗi dấu ngoặc kép bên trong được nhân đôi. Gửi 250 để trả lời CWD. Gửi 550 khi không tạo được thư mục.

## Codes: 3yz

ftp-300 = Lời chào, chờ nhập lệnh
    .description = Trong FTP năm 1973, máy chủ chào máy khách và chờ nhập lệnh. RFC 959 dùng 220 cho việc này.
    .when = Trong RFC 542 năm 1973, khi máy khách vừa kết nối hoặc gửi REIN. Máy khách theo RFC 959 không nhận ra đây là lời chào.
    .fix = Đề nghị quản trị viên máy chủ dùng phần mềm máy chủ hiện hành. Trong lúc chờ, hãy xem máy chủ có vẫn chấp nhận USER không.
    .use = Đừng gửi 300. Gửi 220 làm lời chào khi bạn sẵn sàng nhận lệnh.

ftp-301 = Dòng lệnh chưa kết thúc
    .description = Trong FTP năm 1973, máy chủ đã đợi lâu mà dòng lệnh hiện tại chưa kết thúc, và vẫn đang chờ.
    .when = Trong RFC 542 năm 1973, sau một dòng không có CRLF. Máy chủ theo RFC 959 lặng lẽ chờ đến khi hết thời gian chờ nhàn rỗi.
    .fix = Kết thúc mỗi lệnh bằng CRLF. Nếu bạn gõ lệnh bằng tay, hãy dùng máy khách gửi CRLF chứ không chỉ ký tự xuống dòng LF.
    .use = Đừng gửi 301, vì trong RFC 959, câu trả lời nào cũng ứng với một lệnh. Đóng kết nối nhàn rỗi bằng 421.

ftp-330 = Cần mật khẩu
    .description = Trong FTP năm 1973, máy chủ hỏi mật khẩu. RFC 959 dùng 331 cho việc này.
    .when = Để trả lời USER, từ các máy chủ nhỏ viết theo RFC 542 hoặc theo các danh sách có 330.
    .fix = Gửi mật khẩu bằng PASS. Nếu máy khách dừng ở đây vì chờ 331, hãy dùng máy khách khác.
    .use = Đừng gửi 330. Gửi 331 khi bạn cần mật khẩu, và 332 khi bạn cần tài khoản bổ sung.

ftp-331 = Đã nhận tên người dùng, cần mật khẩu
    .description = Máy chủ đã nhận tên người dùng và cần mật khẩu. Mã này không cho biết người dùng có tồn tại hay không.
    .when = Để trả lời USER, kể cả với tên không tồn tại, để không ai dò ra được tên nào có thật. Với truy cập ẩn danh, văn bản thường hỏi địa chỉ email.
    .fix = Gửi PASS kèm mật khẩu. Nếu một tập lệnh dừng ở đây, tập lệnh đó không có mật khẩu: hãy kiểm tra thông tin đăng nhập đã lưu, và xem máy chủ có đòi TLS trước không.
    .use = Gửi 331 cho mọi tên người dùng cần mật khẩu, dù có biết tên đó hay không. Gửi 230 khi không cần mật khẩu. Gửi 336 kèm thử thách cho mật khẩu dùng một lần. Gửi 530 để từ chối đăng nhập.

ftp-332 = Cần tài khoản bổ sung để tiếp tục
    .description = Máy chủ cần một tài khoản bổ sung (ACCT), ví dụ để tính phí, rồi mới tiếp tục. Máy chủ giữ lệnh lại cho đến khi ACCT đến.
    .when = Để trả lời USER hoặc PASS trên một số hệ thống cũ, như máy mainframe và gateway truyền tệp. Các máy chủ thông dụng không có tài khoản nào ngoài người dùng.
    .fix = Gửi ACCT kèm tên tài khoản. Nếu bạn không có, hãy hỏi quản trị viên máy chủ. Nếu chương trình FTP có trường cho tài khoản này, hãy điền vào đó.
    .use = Gửi 332 khi ACCT vẫn có thể hoàn tất việc đăng nhập hoặc lệnh. Gửi 532 khi bạn đã bỏ lệnh. Gửi 331 khi thiếu mật khẩu.

ftp-334 = Cần dữ liệu bảo mật
    .description = Cơ chế bảo mật được chấp nhận, và tiếp theo máy khách phải gửi dữ liệu bảo mật. Văn bản có thể chứa dữ liệu cho cơ chế.
    .when = Để trả lời AUTH GSSAPI hoặc AUTH KERBEROS_V4. Dùng mã này để trả lời AUTH TLS là sai, dù một số máy chủ cũ vẫn gửi.
    .fix = Chuyển dữ liệu sau “ADAT=”, nếu có, cho cơ chế và gửi kết quả bằng ADAT. Sau AUTH TLS, hãy xử lý 334 như 234.
    .use = Gửi 334 khi cơ chế cần ADAT. Gửi 234 cho TLS, vốn không cần. Gửi 504, 534 hoặc 431 khi bạn không cung cấp được cơ chế.

ftp-335 = Cần thêm dữ liệu bảo mật
    .description = Dữ liệu bảo mật được chấp nhận, nhưng trao đổi chưa hoàn tất. Văn bản có thể chứa dữ liệu cho bước tiếp theo của máy khách.
    .when = Để trả lời ADAT, khi một cơ chế như GSSAPI cần nhiều vòng trao đổi.
    .fix = Chuyển dữ liệu sau “ADAT=”, nếu có, cho cơ chế, và gửi lại ADAT kèm kết quả. Lặp lại cho đến khi 235 đến.
    .use = Gửi 335 khi cơ chế còn cần một vòng nữa. Gửi 235 khi trao đổi hoàn tất. Gửi 535 khi bạn từ chối dữ liệu.

ftp-336 = Đã nhận tên người dùng, có thử thách
    .description = Máy chủ đã nhận tên người dùng và cần mật khẩu giải đáp thử thách trong văn bản, như mật khẩu dùng một lần.
    .when = Để trả lời USER, trên máy chủ có hệ thống thử thách như S/Key.
    .fix = Tính mật khẩu từ thử thách bằng công cụ tính hoặc ứng dụng của bạn, rồi gửi bằng PASS. Chương trình FTP phải hiện thử thách trước khi hỏi mật khẩu.
    .use = Gửi 336 kèm thử thách mà người đọc được. Gửi 331 khi mật khẩu thường là đủ. Gửi 232 khi trao đổi bảo mật đã chứng minh danh tính.

ftp-350 = Cần thêm thông tin cho thao tác với tệp
    .description = Máy chủ đã ghi nhận nửa đầu của thao tác và chờ lệnh thứ hai.
    .when = Để trả lời RNFR, trước khi RNTO nêu tên mới. Để trả lời REST, trước khi RETR hoặc STOR tiếp tục từ vị trí đã nêu.
    .fix = Gửi ngay lệnh thứ hai: RNTO sau RNFR, hoặc lệnh truyền sau REST. Bất cứ lệnh nào chen vào giữa cũng có thể hủy nửa đầu.
    .use = Gửi 350 khi RNFR nêu tệp đang có, hoặc REST nêu một số hợp lệ. Gửi 550 khi tệp không tồn tại. Báo vị trí nằm sau cuối tệp bằng 554, để trả lời lệnh truyền.

ftp-354 = Bắt đầu nhập thư
    .description = Khi FTP còn chuyển thư, 354 nghĩa là máy chủ chờ thư, đến dòng chỉ có một dấu chấm. RFC 959 đã bỏ các lệnh thư; SMTP giữ lại mã này.
    .when = Trong RFC 640 và RFC 765. Ngày nay, máy chủ gửi 354 là máy chủ thư, tức là máy khách dùng sai cổng.
    .fix = Kiểm tra host và cổng: FTP dùng 21, thư dùng 25, 465 hoặc 587. Để gửi thư, hãy dùng ứng dụng email.
    .use = Đừng gửi 354 trong FTP. Trong SMTP, hãy gửi mã này để trả lời DATA.

## Codes: 4yz

ftp-400 = Không hỗ trợ dịch vụ
    .description = Trong FTP năm 1973, máy chủ không hỗ trợ dịch vụ. RFC 959 không có mã như vậy; máy chủ không phục vụ được thì gửi 421.
    .when = Trong RFC 542 năm 1973, vào bất cứ lúc nào. Trong nhật ký của proxy web, 400 là mã trạng thái HTTP.
    .fix = Tìm xem chương trình nào đã gửi mã này. Nếu là máy chủ FTP, hãy đọc văn bản và báo cho quản trị viên máy chủ.
    .use = Đừng gửi 400. Gửi 502 cho lệnh mà bạn không hỗ trợ. Gửi 421 khi bạn không phục vụ được máy khách.

ftp-401 = Hiện không nhận người dùng nào
    .description = Trong FTP năm 1973, máy chủ tạm thời không nhận người dùng nào và chào tạm biệt. RFC 959 dùng 421 cho việc này.
    .when = Trong RFC 542 năm 1973, vào bất cứ lúc nào hoặc để trả lời REIN. Mã 401 từ proxy web đứng trước máy chủ FTP là của HTTP và đòi đăng nhập.
    .fix = Chờ vài phút rồi kết nối lại. Nếu vẫn như vậy, hãy hỏi quản trị viên máy chủ.
    .use = Đừng gửi 401. Gửi 421 khi bạn tạm thời không nhận người dùng nào, rồi đóng kết nối.

ftp-402 = Lệnh không hỗ trợ giá trị này
    .description = Trong FTP năm 1973, máy chủ hỗ trợ lệnh, nhưng không hỗ trợ giá trị đã nêu. RFC 959 có 504 cho việc này.
    .when = Trong RFC 542 năm 1973, ví dụ để trả lời TYPE, MODE hoặc ALLO có giá trị không được hỗ trợ. Một số danh sách mã vẫn in mã này.
    .fix = Chọn giá trị khác, như TYPE I hoặc MODE S, mà mọi máy chủ đều hỗ trợ.
    .use = Đừng gửi 402. Gửi 504 khi không hỗ trợ tham số, vì tham số bị từ chối vĩnh viễn.

ftp-421 = Dịch vụ không khả dụng, phiên kết thúc
    .description = Máy chủ hiện không phục vụ được máy khách và kết thúc phiên. Việc đang chạy không được hoàn tất.
    .when = Khi hết thời gian chờ mà không có lệnh, khi có quá nhiều kết nối từ một địa chỉ, khi máy chủ đang tắt, sau nhiều lần sai mật khẩu, hoặc sau một lần bắt tay TLS thất bại.
    .fix = Kết nối lại. Nếu lỗi lặp lại, hãy đặt chương trình FTP dùng ít kết nối đồng thời hơn và gửi NOOP giữa các lần truyền. Nếu bạn quản lý máy chủ, hãy kiểm tra giới hạn số người dùng và thời gian nhàn rỗi.
    .use = Gửi 421 để trả lời bất kỳ lệnh nào khi bạn phải đóng kết nối. Gửi 530 khi chỉ từ chối đăng nhập. Gửi 425 hoặc 426 khi chỉ kết nối dữ liệu gặp lỗi.

ftp-425 = Không mở được kết nối dữ liệu
    .description = Không thiết lập được kết nối dữ liệu giữa máy khách và máy chủ, nên không tệp hay danh sách thư mục nào được truyền.
    .when = Sau 150, hoặc ngay lập tức. Ở chế độ bị động, tường lửa hoặc NAT thường chặn cổng của máy chủ; ở chế độ chủ động, cổng của máy khách. Sau PASV hoặc EPSV, khi không còn cổng bị động trống. Với “Bad IP connecting”, khi kết nối dữ liệu đến từ địa chỉ khác.
    .fix = Nếu chương trình FTP dùng chế độ chủ động, hãy đổi sang bị động. Nếu không, hãy nhờ quản trị viên máy chủ mở đủ cổng bị động trong tường lửa và đặt địa chỉ công khai. Nếu văn bản nêu phiên TLS, hãy dùng máy khách nối lại phiên đó.
    .use = Gửi 425 khi không mở được kết nối dữ liệu. Gửi 426 khi kết nối đó đã mở rồi bị đứt. Gửi 522 khi việc thương lượng TLS trên kết nối đó thất bại, và 421 khi cả phiên phải kết thúc.

ftp-426 = Kết nối dữ liệu bị đóng, lần truyền bị hủy
    .description = Kết nối dữ liệu đã mở, nhưng bị đứt hoặc bị đóng trước khi truyền xong.
    .when = Trong lúc truyền, do lỗi mạng, hết thời gian chờ, hoặc vì máy khách dừng lại. Sau ABOR, mã này báo lần truyền bị hủy, và 226 theo sau.
    .fix = Truyền lại tệp, hoặc truyền tiếp phần còn lại. Nếu luôn bị đứt ở cùng kích thước hoặc thời điểm, hãy kiểm tra dung lượng đĩa, hạn mức và thời gian chờ của tường lửa ở cả hai bên.
    .use = Gửi 426 khi kết nối dữ liệu đang mở kết thúc quá sớm, hoặc cho lần truyền mà ABOR dừng. Gửi 425 khi kết nối chưa bao giờ mở. Gửi 451 cho lỗi trong quá trình xử lý của chính bạn, và 552 khi hết dung lượng lưu trữ.

ftp-430 = Đăng nhập bị từ chối
    .description = Trong FTP năm 1973, mã này nghĩa là đã vượt quá thời gian hoặc số lần thử cho phép khi đăng nhập. Các danh sách mã ngày nay in mã này cho tên người dùng hoặc mật khẩu sai, và một số chương trình gửi theo nghĩa đó. RFC 959 có 530 cho việc này.
    .when = Từ máy chủ nhỏ hoặc máy chủ nhúng, như trong máy chơi game và thiết bị, để trả lời USER hoặc PASS.
    .fix = Kiểm tra tên người dùng và mật khẩu, như sau 530. Nếu bạn đã thử nhiều lần, hãy chờ vài phút trước lần thử tiếp theo.
    .use = Đừng gửi 430: vì chữ số đầu, máy khách có thể thử lại với cùng mật khẩu sai. Gửi 530 để từ chối đăng nhập. Gửi 421 để đóng kết nối sau quá nhiều lần thử.

ftp-431 = Tài nguyên bảo mật không khả dụng
    .description = Máy chủ hỗ trợ cơ chế hoặc mức bảo vệ, nhưng hiện thiếu thứ cần cho việc đó, như chứng chỉ hoặc khóa.
    .when = Để trả lời AUTH hoặc PROT, ví dụ khi không nạp được chứng chỉ của máy chủ. Các chương trình viết theo RFC 542 năm 1973 gửi mã này khi sai mật khẩu.
    .fix = Thử lại sau. Nếu bạn quản lý máy chủ, hãy kiểm tra nhật ký, chứng chỉ, tệp khóa và thư viện TLS. Nếu văn bản nói đến mật khẩu, hãy kiểm tra thông tin đăng nhập.
    .use = Gửi 431 khi tạm thời thiếu tài nguyên cho cơ chế. Gửi 534 khi chính sách cấm cơ chế. Gửi 504 khi bạn không biết cơ chế.

ftp-432 = Người dùng không hợp lệ cho dịch vụ này
    .description = Trong FTP năm 1973, máy chủ biết người dùng nhưng người đó không được dùng dịch vụ này. RFC 959 dùng 530 cho việc này.
    .when = Trong RFC 542 năm 1973, để trả lời việc đăng nhập. Máy chủ hiện hành trả lời như nhau cho người dùng không tồn tại và người dùng không có quyền.
    .fix = Dùng tài khoản được phép dùng FTP, hoặc nhờ quản trị viên máy chủ cho phép tài khoản của bạn.
    .use = Đừng gửi 432, vì chờ không có ích. Gửi 530 khi người dùng này không được đăng nhập ở đây.

ftp-433 = Cần tài khoản bổ sung để truyền
    .description = Trong FTP năm 1973, máy chủ đã bỏ một lệnh vì chưa nêu tài khoản bổ sung hợp lệ. Máy khách phải nêu tài khoản rồi gửi lại lệnh.
    .when = Trong RFC 542 năm 1973, để trả lời lệnh truyền, đổi tên hoặc DELE. RFC 959 có 532 cho việc này, nhưng chỉ khi lưu tệp.
    .fix = Gửi ACCT kèm tên tài khoản, rồi gửi lại lệnh truyền. Nếu bạn không có tài khoản này, hãy hỏi quản trị viên máy chủ.
    .use = Đừng gửi 433. Gửi 532 khi việc lưu tệp cần tài khoản bổ sung. Gửi 332 khi ACCT có thể hoàn tất lệnh.

ftp-434 = Người vận hành kết thúc phiên, hoặc host không khả dụng
    .description = Trong FTP năm 1973, người vận hành máy chủ đã kết thúc phiên. Các danh sách mã ngày nay lại in “Requested host unavailable”, một nghĩa mà không tài liệu nào định nghĩa.
    .when = Trong RFC 542 năm 1973, bất cứ lúc nào trong phiên. Một số chương trình web gửi 434 “Requested host unavailable” như một mã trạng thái HTTP.
    .fix = Kiểm tra tên host và xem máy chủ có đang chạy không, rồi thử lại. Nếu phiên bị kết thúc có chủ ý, hãy hỏi quản trị viên máy chủ lý do.
    .use = Đừng gửi 434. Gửi 421 khi quản trị viên kết thúc phiên. Gửi 504 để trả lời HOST khi không biết host.

ftp-435 = Phiên kết thúc do sự cố hệ thống
    .description = Trong FTP năm 1973, một sự cố hệ thống đã buộc phiên kết thúc. RFC 959 dùng 421 cho việc này.
    .when = Trong RFC 542 năm 1973, khi hệ thống của máy chủ gặp sự cố giữa phiên.
    .fix = Kết nối lại sau vài phút, và kiểm tra xem lần truyền nào đã hoàn tất.
    .use = Đừng gửi 435. Gửi 421 khi sự cố trên hệ thống của bạn làm phiên kết thúc. Gửi 451 khi chỉ một lệnh thất bại.

ftp-436 = Dịch vụ đang tắt
    .description = Trong FTP năm 1973, máy chủ đang tắt và chào tạm biệt. RFC 959 dùng 421 cho việc này.
    .when = Trong RFC 542 năm 1973, vào bất cứ lúc nào hoặc để trả lời REIN.
    .fix = Kết nối lại khi máy chủ hoạt động trở lại, và làm lại các lần truyền bị gián đoạn.
    .use = Đừng gửi 436. Gửi 421 để trả lời lệnh tiếp theo khi bạn tắt dịch vụ.

ftp-450 = Tệp tạm thời không khả dụng
    .description = Hiện không dùng được tệp, thường vì chương trình khác đang mở, nên máy chủ không thực hiện lệnh.
    .when = Để trả lời RETR, STOR, DELE, RNFR hoặc LIST. ProFTPD cũng gửi 450 khi không có tệp nào khớp.
    .fix = Chờ đến khi chương trình hoặc lần truyền kia xong, rồi gửi lại lệnh. Nếu văn bản nói không có tệp đó, hãy sửa đường dẫn.
    .use = Gửi 450 khi tệp đang bận và sẽ rảnh lại. Gửi 550 khi tệp không tồn tại hoặc không được phép truy cập. Gửi 451 cho lỗi của chính bạn, và 452 khi đĩa đầy.

ftp-451 = Bị hủy, lỗi trên máy chủ
    .description = Máy chủ ngừng thao tác vì lỗi của chính mình, như không đọc hoặc ghi được tệp.
    .when = Giữa chừng lần truyền, để trả lời OPTS khi có tình trạng tạm thời, hoặc từ IIS với “The parameter is incorrect” khi dòng kết thúc mà không có CRLF.
    .fix = Thử lại, rồi kiểm tra kích thước tệp. Nếu lỗi lặp lại, hãy nhờ quản trị viên máy chủ tìm lỗi đĩa hoặc lỗi quyền trong nhật ký.
    .use = Gửi 451 khi việc xử lý của chính bạn thất bại nhưng có thể phục hồi. Gửi 426 khi kết nối dữ liệu bị đứt. Gửi 452 hoặc 552 khi hết dung lượng lưu trữ, và 550 khi vấn đề nằm ở chính tệp.

ftp-452 = Máy chủ thiếu dung lượng lưu trữ
    .description = Máy chủ có quá ít dung lượng lưu trữ cho tệp. Cả hệ thống đã đầy, dù hạn mức của người dùng là bao nhiêu.
    .when = Để trả lời STOR, STOU hoặc APPE, trước khi truyền hoặc, trên một số máy chủ, giữa chừng khi đĩa đầy.
    .fix = Nhờ quản trị viên máy chủ giải phóng dung lượng, rồi tải lên lại. Xóa những tệp của bạn không còn cần, kể cả tệp tải lên dở dang.
    .use = Gửi 452 khi cả hệ thống thiếu dung lượng lưu trữ. Gửi 552 khi vượt hạn mức của người dùng hoặc giới hạn của thư mục. Gửi 451 cho các lỗi ghi khác.

ftp-453 = Hết dung lượng lưu trữ khi đang truyền
    .description = Trong FTP năm 1973, lần truyền chưa hoàn tất vì hết dung lượng lưu trữ. RFC 959 có 452 và 552 cho việc này.
    .when = Trong RFC 542 năm 1973, sau khi tải lên làm đầy đĩa. Đừng nhầm với 453 của thư, vốn có nghĩa khác.
    .fix = Xóa tệp chưa đầy đủ, giải phóng dung lượng, rồi tải lên lại.
    .use = Đừng gửi 453. Gửi 452 khi hệ thống đầy. Gửi 552 khi vượt hạn mức.

ftp-454 = Không tới được socket dữ liệu
    .description = Trong FTP năm 1973, máy chủ không kết nối được với socket dữ liệu của máy khách. RFC 959 dùng 425 cho việc này.
    .when = Trong RFC 542 năm 1973, trước khi truyền, khi máy khách không chờ kết nối ở socket dữ liệu của mình.
    .fix = Đổi chương trình FTP sang chế độ bị động, khi đó máy chủ không phải kết nối đến máy khách.
    .use = Đừng gửi 454. Gửi 425 khi không mở được kết nối dữ liệu.

ftp-455 = Lỗi khác của hệ thống tệp
    .description = Trong FTP năm 1973, hệ thống tệp gặp lỗi không có mã nào khác. RFC 959 dùng 451 cho việc này.
    .when = Trong RFC 542 năm 1973, là lựa chọn cuối cùng trong các câu trả lời về tệp.
    .fix = Thử lại một lần. Nếu lỗi lặp lại, hãy nhờ quản trị viên máy chủ kiểm tra đĩa và hệ thống tệp.
    .use = Đừng gửi 455. Gửi 451 cho lỗi trong quá trình xử lý của chính bạn. Gửi 550 khi tệp không khả dụng.

ftp-456 = Tên đã được dùng
    .description = Trong FTP năm 1973, việc đổi tên thất bại vì tên mới đã tồn tại. RFC 959 dùng 553 cho việc này.
    .when = Trong RFC 542 năm 1973, để trả lời RNTO.
    .fix = Chọn tên khác, hoặc xóa hay di chuyển tệp hiện có trước.
    .use = Đừng gửi 456. Gửi 553 để trả lời RNTO khi không chấp nhận được tên mới.

ftp-457 = Tham số truyền không đúng
    .description = Trong FTP năm 1973, tham số của lần truyền không đúng, như kiểu hoặc cấu trúc. RFC 959 có 501 và 504 cho việc này.
    .when = Trong RFC 542 năm 1973, để trả lời lệnh truyền khi kiểu, chế độ hoặc cấu trúc không phù hợp.
    .fix = Đặt TYPE I, MODE S và STRU F, những giá trị mà mọi máy chủ đều hỗ trợ, rồi bắt đầu truyền lại.
    .use = Đừng gửi 457. Gửi 504 khi không hỗ trợ tham số. Gửi 555 khi tham số không hợp với tệp hiện có.

## Codes: 5yz

ftp-500 = Không biết lệnh, hoặc không hiểu dòng lệnh
    .description = Máy chủ không biết lệnh, hoặc dòng quá dài hay sai cú pháp. Nhiều máy chủ cũng gửi mã này khi không xử lý được một lệnh đã biết.
    .when = Sau khi gõ sai, hoặc với phần mở rộng mà máy chủ không có. “Illegal PORT command” thường nghĩa là địa chỉ không phải của máy khách. vsftpd viết “OOPS:” trước các lỗi trong cấu hình của chính mình.
    .fix = Với PORT, hãy đổi sang chế độ bị động. Sau “OOPS:”, hãy chuyển văn bản cho quản trị viên máy chủ. Nếu là lệnh khác, hãy cho máy khách bỏ lệnh đó; thay cho MKD hoặc PWD, máy chủ cũ có thể biết XMKD hoặc XPWD.
    .use = Gửi 500 cho lệnh bạn không biết hoặc dòng quá dài. Gửi 502 cho lệnh mà bạn biết nhưng không hỗ trợ. Gửi 501 khi đối số sai.

ftp-501 = Đối số sai định dạng
    .description = Máy chủ biết lệnh, nhưng đối số bị thiếu, sai định dạng hoặc không chấp nhận được.
    .when = Sau địa chỉ không hợp lệ trong PORT, đường dẫn có ký tự sai, MLSD cho thứ không phải thư mục, hoặc dữ liệu bảo mật không phải BASE64 hợp lệ.
    .fix = Kiểm tra đường dẫn xem có dấu cách, dấu ngoặc kép hay ký tự máy chủ không đọc được không, và bật UTF-8 ở cả hai bên. Sau PORT hoặc EPRT, hãy dùng chế độ bị động.
    .use = Gửi 501 khi đối số của lệnh đã biết bị sai. Gửi 504 khi đối số đúng dạng nhưng không được hỗ trợ. Gửi 553 cho tên tệp mà bạn không cho phép.

ftp-502 = Biết lệnh nhưng không hỗ trợ
    .description = Máy chủ biết lệnh nhưng không hỗ trợ. Phiên có thể tiếp tục mà không cần lệnh này.
    .when = Để trả lời ACCT, SMNT, REIN hoặc SITE trên nhiều máy chủ, MLSD hoặc EPSV trên máy chủ cũ, và AUTH ở nơi chưa thiết lập TLS.
    .fix = Cho máy khách dùng lệnh khác, như LIST thay cho MLSD. Nếu AUTH bị từ chối, hãy nhờ quản trị viên máy chủ thiết lập TLS, và đừng gửi mật khẩu không mã hóa.
    .use = Gửi 502 cho lệnh mà bạn nhận ra nhưng không hỗ trợ, và đừng nêu lệnh đó trong FEAT. Gửi 500 cho lệnh bạn không biết. Gửi 202 khi thiếu lệnh cũng không mất gì.

ftp-503 = Lệnh đến sai thứ tự
    .description = Lệnh đúng nhưng đến sai lúc: lệnh phải đi trước bị thiếu hoặc đã thất bại.
    .when = Sau PASS mà không có USER, RNTO không có RNFR, PROT không có PBSZ, ADAT không có AUTH, HOST sau khi đăng nhập, hoặc lệnh truyền không có PASV hay PORT.
    .fix = Xem các câu trả lời trước câu này: lỗi đầu tiên thường mới là vấn đề thật. Sau đó làm lại trình tự từ lệnh đầu tiên, như USER hoặc RNFR.
    .use = Gửi 503 khi phải có lệnh khác đi trước. Gửi 530 khi người dùng phải đăng nhập trước. Gửi 501 khi đối số sai.

ftp-504 = Không hỗ trợ tham số
    .description = Máy chủ hỗ trợ lệnh, nhưng không hỗ trợ với tham số này.
    .when = Khi máy chủ không biết cơ chế nêu trong AUTH, mức nêu trong PROT hoặc host nêu trong HOST. Cũng gặp với MODE Z, ngôn ngữ trong LANG, TYPE không được hỗ trợ, hoặc cổng nhỏ hơn 1024.
    .fix = Với AUTH, hãy thử TLS thay cho SSL. Với HOST, hãy kiểm tra tên host. Nếu là lệnh khác, hãy dùng TYPE I, MODE S và STRU F, hoặc một ngôn ngữ mà FEAT liệt kê.
    .use = Gửi 504 cho tham số đúng dạng mà bạn không hỗ trợ. Gửi 502 khi bạn hoàn toàn không hỗ trợ lệnh. Gửi 534 cho cơ chế mà bạn biết nhưng từ chối.

ftp-505 = Xung đột với các lệnh trước
    .description = Trong FTP năm 1973, lệnh xung đột với các lệnh trước đó. RFC 959 dùng 503 cho việc này.
    .when = Trong RFC 542 năm 1973. Trong nhật ký của proxy web, 505 là mã trạng thái HTTP về phiên bản HTTP.
    .fix = Gửi lại các lệnh theo đúng thứ tự, từ đầu trình tự.
    .use = Đừng gửi 505. Gửi 503 khi các lệnh đến sai thứ tự.

ftp-506 = Máy chủ này không hỗ trợ lệnh
    .description = Trong FTP năm 1973, máy chủ không hỗ trợ lệnh. RFC 959 dùng 502 cho việc này.
    .when = Trong RFC 542 năm 1973, tài liệu dùng 500 cho dòng hoàn toàn không nhận ra được.
    .fix = Bỏ lệnh này, hoặc dùng máy chủ khác.
    .use = Đừng gửi 506. Gửi 502 khi bạn không hỗ trợ một lệnh.

ftp-507 = Mọi lỗi khác
    .description = Trong FTP năm 1973, số này chỉ mọi lỗi không có mã riêng. RFC 959 không có mã như vậy.
    .when = Trong RFC 542 năm 1973. Mã 507 từ máy chủ WebDAV là của HTTP và nghĩa là thiếu dung lượng lưu trữ.
    .fix = Đọc toàn văn thông báo lỗi, vì số này không nói gì về nguyên nhân.
    .use = Đừng gửi 507. Gửi 451 cho lỗi của chính bạn, hoặc mã nêu đúng vấn đề.

ftp-521 = Mức bảo vệ không phù hợp cho kết nối dữ liệu
    .description = Không mở được kết nối dữ liệu với cài đặt PROT hiện tại. Theo một tài liệu thử nghiệm, 521 trả lời LPRT hoặc LPSV có nghĩa khác: họ địa chỉ không được hỗ trợ.
    .when = Để trả lời RETR, STOR, LIST và các lệnh truyền khác, thường vì máy chủ muốn kết nối dữ liệu được mã hóa mà máy khách chưa gửi PROT P.
    .fix = Bật TLS cho kết nối dữ liệu trong chương trình FTP, hoặc cho chương trình gửi PBSZ 0 và PROT P sau khi bắt tay. Trong lftp, hãy đặt ftp:ssl-protect-data thành true.
    .use = Gửi 521 trước khi truyền nếu mức PROT không phù hợp. Gửi 522 khi việc thương lượng TLS trên kết nối dữ liệu thất bại. Gửi 534 khi chính sách từ chối mức đó ngay trong PROT.

ftp-522 = Giao thức mạng không được hỗ trợ, hoặc lỗi TLS
    .description = Khi trả lời EPRT hoặc EPSV, máy chủ không hỗ trợ giao thức mạng; văn bản liệt kê những giao thức được hỗ trợ. Khi trả lời lệnh truyền, TLS trên kết nối dữ liệu thất bại hoặc không chấp nhận được.
    .when = Sau EPRT với IPv6 trên máy chủ không có IPv6. Với TLS, thường vì kết nối dữ liệu không mã hóa hoặc không nối lại phiên TLS: “session reuse required”.
    .fix = Với “session reuse required”, hãy dùng máy khách nối lại phiên TLS. Nếu thiếu mã hóa, hãy gửi PROT P. Với giao thức mạng, hãy dùng một trong các số nêu trong văn bản: 1 là IPv4, 2 là IPv6.
    .use = Gửi 522 kèm danh sách như “(1,2)” khi bạn không hỗ trợ giao thức mạng, hoặc khi TLS trên kết nối dữ liệu thất bại. Gửi 521 khi mức PROT sai, và 425 khi không tạo được kết nối.

ftp-530 = Chưa đăng nhập
    .description = Người dùng chưa đăng nhập: tên người dùng hoặc mật khẩu sai, tài khoản không được dùng FTP, hoặc phải đăng nhập trước khi gửi lệnh.
    .when = Để trả lời PASS khi sai mật khẩu, USER khi đăng nhập bị cấm hoặc không mã hóa, và bất kỳ lệnh nào trước khi đăng nhập. IIS gửi mã này khi thiếu thư mục home, máy chủ khác gửi khi có quá nhiều người dùng kết nối.
    .fix = Kiểm tra tên người dùng, mật khẩu và host. Nếu văn bản nói đến mã hóa hoặc TLS, hãy chọn TLS tường minh (explicit). Nếu bạn quản lý máy chủ, hãy kiểm tra shell và thư mục home của tài khoản, và các danh sách người dùng được phép.
    .use = Gửi 530 khi đăng nhập thất bại hoặc còn thiếu, mà không cho biết phần nào sai. Gửi 331 khi bạn chờ mật khẩu. Gửi 421 để đóng kết nối sau quá nhiều lần thử, và 550 khi người dùng đã đăng nhập thiếu quyền.

ftp-532 = Cần tài khoản bổ sung để lưu tệp
    .description = Người dùng đã đăng nhập nhưng cần tài khoản bổ sung (ACCT), ví dụ để tính phí, thì mới lưu hoặc đổi tên tệp được. Máy chủ đã bỏ lệnh.
    .when = Để trả lời STOR, STOU, APPE hoặc RNTO trên hệ thống cũ có tài khoản bổ sung. Một số máy chủ nhỏ gửi mã này khi người dùng không được tải lên.
    .fix = Gửi ACCT kèm tài khoản của bạn, rồi gửi lại lệnh. Nếu bạn không có tài khoản này, hãy xin quản trị viên máy chủ cấp quyền tải lên.
    .use = Gửi 532 khi việc lưu cần tài khoản bổ sung và bạn đã bỏ lệnh. Gửi 332 khi bạn giữ lệnh đến khi ACCT đến. Gửi 550 khi người dùng thiếu quyền.

ftp-533 = Chính sách không chấp nhận cách bảo vệ lệnh
    .description = Máy chủ từ chối lệnh vì cách lệnh được bảo vệ: hoàn toàn không bảo vệ, hoặc ở mức mà chính sách không cho phép.
    .when = Để trả lời CCC trên kết nối không có TLS, lệnh không được bảo vệ ở nơi bắt buộc dùng MIC hoặc ENC, hoặc MIC, CONF hay ENC ở mức sai.
    .fix = Bật TLS bằng AUTH TLS trước CCC. Với Kerberos, hãy cho máy khách bảo vệ mọi lệnh bằng MIC hoặc ENC, như chính sách của máy chủ đòi hỏi.
    .use = Gửi 533 khi lệnh đến với cách bảo vệ sai. Gửi 534 khi bạn từ chối một cơ chế, một mức PROT hoặc chính CCC. Gửi 537 khi cơ chế không hỗ trợ mức đó.

ftp-534 = Bị từ chối vì chính sách
    .description = Máy chủ làm được việc được yêu cầu, nhưng chính sách bảo mật không cho phép: cơ chế, mức bảo vệ, hoặc truyền không được bảo vệ.
    .when = Để trả lời AUTH, PROT hoặc CCC, hoặc lần truyền có mức bảo vệ quá thấp. IIS gửi “Policy requires SSL” khi nhận USER không qua TLS, và “Local policy on server does not allow TLS” khi máy chủ không có chứng chỉ.
    .fix = Chọn TLS tường minh (explicit) trong chương trình FTP, và cho chương trình bảo vệ cả kết nối dữ liệu. Nếu máy chủ từ chối chính TLS, hãy nhờ quản trị viên chọn chứng chỉ và cho phép TLS, và đừng gửi mật khẩu không mã hóa.
    .use = Gửi 534 khi chính sách cấm điều mà bạn làm được. Gửi 504 để giấu rằng bạn hỗ trợ cơ chế. Gửi 536 khi cơ chế không có mức đó, và 533 cho cách bảo vệ một lệnh riêng lẻ.

ftp-535 = Kiểm tra bảo mật không đạt
    .description = Dữ liệu bảo mật, một lệnh được bảo vệ hoặc dữ liệu tệp được bảo vệ không qua được kiểm tra, như checksum hoặc số thứ tự.
    .when = Để trả lời ADAT, MIC, CONF hoặc ENC, và các lần truyền mà việc bảo vệ thất bại. Với Kerberos, nguyên nhân thường là đồng hồ lệch nhau hoặc ticket hết hạn.
    .fix = Lấy ticket mới, so đồng hồ của hai máy, rồi bắt đầu lại với AUTH. Nếu lỗi xảy ra giữa phiên, có thể mạng đã làm thay đổi dữ liệu.
    .use = Gửi 535 khi bạn từ chối dữ liệu bảo mật hoặc không xác minh được phần được bảo vệ. Gửi 501 khi dữ liệu không phải BASE64 hợp lệ. Gửi 533 khi chính sách từ chối mức bảo vệ.

ftp-536 = Cơ chế không hỗ trợ mức bảo vệ
    .description = Máy chủ biết mức nêu trong PROT, nhưng cơ chế bảo mật hiện tại không có mức đó.
    .when = Để trả lời PROT S hoặc PROT E khi dùng TLS, vốn chỉ có C và P. vsftpd cũng gửi mã này cho các mức đó.
    .fix = Gửi PROT P để bảo vệ kết nối dữ liệu, hoặc PROT C để không bảo vệ nếu chính sách của máy chủ cho phép.
    .use = Gửi 536 khi cơ chế không có một mức đã biết. Gửi 504 cho mức bạn không biết. Gửi 534 khi chính sách cấm mức đó.

ftp-537 = Cơ chế không hỗ trợ mức bảo vệ lệnh
    .description = Cơ chế bảo mật hiện tại không hỗ trợ kiểu bảo vệ của lệnh đã gửi.
    .when = Để trả lời MIC, CONF hoặc ENC. Với GSSAPI và Kerberos chẳng hạn, CONF không được hỗ trợ.
    .fix = Cho máy khách dùng ENC, vốn bảo vệ cả nội dung lẫn tính toàn vẹn, hoặc MIC. Với TLS, hãy gửi lệnh bình thường.
    .use = Gửi 537 khi cơ chế không bảo vệ lệnh theo cách này được. Gửi 533 khi chính sách cấm. Gửi 536 cho một mức trong PROT.

ftp-550 = Tệp hoặc thư mục không khả dụng
    .description = Máy chủ không thực hiện lệnh, vì tệp hoặc thư mục không tồn tại hoặc người dùng không được dùng theo cách này.
    .when = Để trả lời RETR, STOR, CWD, DELE, MKD, RNFR và nhiều lệnh khác, với văn bản như “Failed to open file” hoặc “Permission denied”. Máy chủ cũng gửi mã này khi SIZE hoặc MDTM không có giá trị để báo, thường ở chế độ ASCII.
    .fix = Kiểm tra đường dẫn, chính tả và chữ hoa chữ thường, bắt đầu từ thư mục mà PWD cho thấy. Nếu tệp có tồn tại, hãy nhờ quản trị viên máy chủ kiểm tra quyền và chủ sở hữu của tệp, SELinux, và xem máy chủ có cho tải lên không.
    .use = Gửi 550 khi tệp không tồn tại hoặc không được phép truy cập. Gửi 450 khi tệp chỉ đang bận. Gửi 553 khi không cho phép tên mới, và 530 khi người dùng chưa đăng nhập.

ftp-551 = Không biết loại trang
    .description = Máy chủ ngừng thao tác vì một trang trong tệp có cấu trúc trang thuộc loại mà máy chủ không biết.
    .when = Trong lúc tải lên với STRU P, cấu trúc mà hầu như không hệ thống nào dùng. ProFTPD gửi 551 khi máy khách xin một đoạn của tệp ở chế độ ASCII.
    .fix = Gửi STRU F và TYPE I, rồi truyền lại tệp.
    .use = Chỉ gửi 551 cho cấu trúc trang. Gửi 504 để trả lời STRU P khi bạn không hỗ trợ.

ftp-552 = Vượt dung lượng lưu trữ được cấp
    .description = Máy chủ ngừng thao tác vì người dùng hoặc thư mục đã dùng hết dung lượng lưu trữ được phép.
    .when = Trong hoặc trước khi tải lên, khi đạt hạn mức. Pure-FTPd cũng gửi mã này khi đĩa đầy.
    .fix = Xóa những tệp không còn cần, hoặc xin quản trị viên máy chủ tăng hạn mức. Sau đó tải lên lại toàn bộ tệp.
    .use = Gửi 552 khi vượt hạn mức của người dùng hoặc thư mục. Gửi 452 khi cả hệ thống đầy. Gửi 426 khi chỉ kết nối bị đứt.

ftp-553 = Tên tệp không được phép
    .description = Máy chủ không chấp nhận tên của tệp mới hoặc tệp đổi tên, hoặc không tạo được tệp.
    .when = Để trả lời STOR, STOU, APPE hoặc RNTO, vì ký tự bị cấm, tên bị cấm hoặc tệp đã tồn tại. vsftpd gửi “Could not create file” khi không ghi được vào thư mục.
    .fix = Kiểm tra xem thư mục có tồn tại và bạn có được ghi vào đó không. Sau đó thử một tên ngắn không có dấu cách hay ký tự đặc biệt, và xem đã có tệp cùng tên chưa.
    .use = Gửi 553 khi bạn từ chối tên cho tệp mới. Gửi 550 khi thiếu tệp hoặc không được phép truy cập. Gửi 501 khi đường dẫn sai định dạng, và 552 khi vượt hạn mức.

ftp-554 = Vị trí truyền tiếp không hợp lệ
    .description = Máy chủ không tiếp tục được từ vị trí nêu trong REST, ví dụ vì tệp ngắn hơn vị trí đó.
    .when = Để trả lời RETR hoặc STOR đi sau REST, hoặc chính REST trên Pure-FTPd, khi truyền tiếp sau khi tệp đã thay đổi.
    .fix = Xóa tệp chưa đầy đủ trên máy bạn, hoặc gửi REST 0, rồi truyền lại toàn bộ tệp. Nếu việc tải lên bị gián đoạn, hãy lấy kích thước từ SIZE làm vị trí.
    .use = Gửi 554 khi vị trí không có trong tệp. Gửi 501 khi vị trí không phải là số. Gửi 555 khi kiểu hoặc cấu trúc không hợp với tệp.

ftp-555 = Kiểu hoặc cấu trúc không hợp với tệp
    .description = TYPE hoặc STRU hiện tại không khớp với tệp có sẵn trên máy chủ, nên không truyền tiếp hoặc nối thêm vào tệp được.
    .when = Để trả lời APPE, hoặc lần truyền sau REST, thường trên hệ thống mà tệp có kiểu, như máy mainframe.
    .fix = Đặt TYPE và STRU như khi truyền tệp lần đầu, thường là TYPE I và STRU F. Nếu không được, hãy truyền lại toàn bộ tệp.
    .use = Gửi 555 khi TYPE hoặc STRU không hợp với tệp hiện có. Gửi 554 khi vị trí truyền tiếp không hợp lệ. Gửi 504 khi bạn hoàn toàn không hỗ trợ kiểu đó.

## Codes: 6yz

ftp-631 = Câu trả lời có bảo vệ tính toàn vẹn
    .description = Văn bản là một câu trả lời khác ở dạng BASE64, được bảo vệ chống sửa đổi nhưng không chống đọc trộm. Mã thật nằm bên trong.
    .when = Sau khi trao đổi bảo mật bằng Kerberos hoặc GSSAPI hoàn tất, để trả lời các lệnh gửi bằng MIC. TLS không dùng mã này.
    .fix = Cho máy khách giải mã BASE64 và xác minh văn bản, rồi xử lý theo câu trả lời bên trong. Nếu trong nhật ký chỉ thấy 631, hãy bật thông tin gỡ lỗi của máy khách.
    .use = Gửi 631 cho lệnh gửi bằng MIC, với cùng mức bảo vệ như lệnh. Gửi 632 cho ENC, và 633 cho CONF.

ftp-632 = Câu trả lời mã hóa có bảo vệ tính toàn vẹn
    .description = Văn bản là một câu trả lời khác ở dạng BASE64, được mã hóa và bảo vệ chống sửa đổi. Mã thật nằm bên trong.
    .when = Sau khi trao đổi bảo mật bằng Kerberos hoặc GSSAPI hoàn tất, để trả lời các lệnh gửi bằng ENC. TLS không dùng mã này.
    .fix = Cho máy khách giải mã và xác minh văn bản, rồi xử lý theo câu trả lời bên trong. Nhật ký chỉ hiện câu trả lời đó khi bật thông tin gỡ lỗi của máy khách.
    .use = Gửi 632 cho lệnh gửi bằng ENC, ở cùng mức bảo vệ. Gửi 631 cho MIC, và 633 cho CONF.

ftp-633 = Câu trả lời mã hóa không bảo vệ tính toàn vẹn
    .description = Văn bản là một câu trả lời khác ở dạng BASE64, được mã hóa nhưng không được bảo vệ chống sửa đổi. Mã thật nằm bên trong.
    .when = Để trả lời các lệnh gửi bằng CONF, cách mà cả GSSAPI lẫn Kerberos đều không hỗ trợ; vì vậy mã này hầu như không gặp.
    .fix = Cho máy khách giải mã văn bản, rồi xử lý theo câu trả lời bên trong. Nên dùng ENC, vốn chống cả sửa đổi.
    .use = Chỉ gửi 633 cho lệnh gửi bằng CONF. Gửi 632 khi cơ chế bảo vệ được cả tính toàn vẹn.

## Numbers that are no replies

ftp-10054 = Kết nối bị cắt
    .description = Bên kia, hoặc một thiết bị ở giữa, đã cắt kết nối. Số này là lỗi Windows WSAECONNRESET, được các danh sách mã in cùng các mã FTP.
    .when = Trong máy khách và nhật ký Windows, thường khi đang truyền hoặc sau một lúc lâu không hoạt động.
    .fix = Kết nối lại và truyền tiếp. Nếu lỗi lặp lại, hãy kiểm tra thời gian chờ của tường lửa, cho máy khách gửi NOOP, và tìm lý do trong nhật ký máy chủ.
    .use = Đừng bao giờ gửi 10054. Gửi 426 khi kết nối dữ liệu bị đứt. Gửi 421 khi chính bạn phải đóng kết nối điều khiển.

ftp-10060 = Hết thời gian chờ kết nối
    .description = Máy chủ không trả lời khi được kết nối, hoặc ngừng trả lời trên kết nối đang mở. Số này là lỗi Windows WSAETIMEDOUT, được các danh sách mã in cùng các mã FTP.
    .when = Trong máy khách Windows, khi tên host hoặc cổng sai, máy chủ ngừng chạy, hoặc tường lửa bỏ gói tin. Sau PASV, chính kết nối dữ liệu hết thời gian chờ.
    .fix = Kiểm tra tên host và cổng, và xem máy chủ có đang chạy không. Nếu chỉ danh sách và việc truyền hết thời gian chờ, hãy mở dải cổng bị động của máy chủ, hoặc dùng chế độ chủ động.
    .use = Đừng bao giờ gửi 10060: máy chủ gửi được mã này thì đã trả lời rồi. Gửi 425 khi không mở được kết nối dữ liệu.

ftp-10061 = Kết nối bị từ chối
    .description = Máy đã trả lời, nhưng không có gì nhận kết nối trên cổng đó. Số này là lỗi Windows WSAECONNREFUSED, được các danh sách mã in cùng các mã FTP.
    .when = Trong máy khách Windows, khi dịch vụ FTP đã dừng, cổng sai, hoặc tường lửa từ chối kết nối.
    .fix = Kiểm tra cổng: 21 cho FTP và TLS tường minh (explicit), 990 cho TLS ngầm định (implicit), 22 cho SFTP, vốn là giao thức khác. Sau đó hỏi quản trị viên máy chủ xem dịch vụ có đang chạy không.
    .use = Đừng bao giờ gửi 10061. Chào bằng 421 khi bạn đang chạy nhưng không phục vụ được máy khách.

ftp-10066 = Thư mục không trống
    .description = Thư mục vẫn còn tệp. Số này là lỗi Windows WSAENOTEMPTY, được các danh sách mã in cùng các mã FTP.
    .when = Trong các chương trình Windows, và trong các danh sách mã trên web. Máy chủ FTP gửi 550 để trả lời RMD.
    .fix = Xóa các tệp trong thư mục, kể cả tệp ẩn, rồi xóa thư mục. Nhiều chương trình FTP làm được cả hai trong một bước.
    .use = Đừng bao giờ gửi 10066, vốn không phải mã ba chữ số. Gửi 550 để trả lời RMD khi thư mục không trống.

ftp-10068 = Quá nhiều người dùng
    .description = Có quá nhiều người dùng đang kết nối. Số này là lỗi Windows WSAEUSERS, được các danh sách mã in cùng các mã FTP.
    .when = Hầu như không gặp: máy chủ thật gửi 421 hoặc 530 với văn bản nêu giới hạn.
    .fix = Chờ vài phút rồi kết nối lại. Đóng các kết nối khác của chính bạn, vì chúng cũng có thể bị tính.
    .use = Đừng bao giờ gửi 10068. Gửi 421 khi đạt giới hạn số người dùng, rồi đóng kết nối.
