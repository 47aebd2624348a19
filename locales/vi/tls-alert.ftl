# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = Cảnh báo TLS
    .description = TLS, trước đây là SSL, mã hóa kết nối. Bằng một cảnh báo, bên này cho bên kia biết rằng mình đang đóng kết nối, hoặc vì sao mình không chấp nhận được quá trình bắt tay hay một thông điệp.

## Classes

tls-alert-class-closure = Cảnh báo kết thúc
    .description = Bên gửi chủ ý kết thúc kết nối, quá trình bắt tay hoặc dữ liệu sớm của mình. Giao thức không gặp lỗi gì.
tls-alert-class-error = Cảnh báo lỗi
    .description = Bên gửi phát hiện lỗi trong quá trình bắt tay hoặc trong một thông điệp sau đó. Trừ vài ngoại lệ, kết nối kết thúc ngay.

## Facts that only TLS alerts have

tls-alert-fact-level = Mức
    .fatal = Cảnh báo thuộc mức fatal: cả hai bên đóng kết nối ngay.
    .since-1-3 = Trong TLS 1.3, cảnh báo thuộc mức fatal. Ở các phiên bản trước, bên gửi chọn giữa mức warning và mức fatal.
    .either = Cảnh báo thuộc mức fatal nếu bên gửi bỏ cuộc, nếu không thì thuộc mức warning.
    .warning = Cảnh báo thuộc mức warning, không phải lỗi mức fatal.
    .usually-warning = Cảnh báo thường thuộc mức warning, và theo sau là close_notify.
tls-alert-fact-versions = Phiên bản
    .all = SSL 3.0 và mọi phiên bản TLS đều có cảnh báo này.
    .tls = Mọi phiên bản TLS đều có cảnh báo này; SSL 3.0 thì không.
    .until-1-2 = SSL 3.0 và TLS đến phiên bản 1.2 có cảnh báo này; TLS 1.3 thì không.
    .tls-until-1-2 = TLS 1.0, 1.1 và 1.2 có cảnh báo này; TLS 1.3 thì không.
    .tls-1-0-and-1-1 = Chỉ TLS 1.0 và 1.1 có cảnh báo này.
    .tls-1-0 = Chỉ TLS 1.0 có cảnh báo này.
    .ssl-3 = Chỉ SSL 3.0 có cảnh báo này.
    .tls-1-3 = Chỉ TLS 1.3 có cảnh báo này.
    .dtls-1-3 = Chỉ DTLS 1.3, giao thức chạy trên UDP, có cảnh báo này.
    .drafts = Chỉ các bản thảo của TLS 1.3 có cảnh báo này.
tls-alert-fact-sender = Bên gửi
    .client = Máy khách gửi cảnh báo này.
    .server = Máy chủ gửi cảnh báo này.
    .either = Cả hai bên đều có thể gửi cảnh báo này.
    .verifier = Bên từ chối chứng chỉ của bên kia gửi cảnh báo này. Bên nhận cảnh báo là bên đã xuất trình chứng chỉ đó.
tls-alert-fact-moment = Thời điểm
    .handshake = Cảnh báo được gửi trong quá trình bắt tay.
    .certificate = Cảnh báo được gửi trong quá trình bắt tay. Trong TLS 1.3, khi cảnh báo của máy chủ về chứng chỉ của máy khách đến nơi, máy khách đã bắt tay xong, nên thường thấy cảnh báo ở lần đọc đầu tiên.
    .after = Cảnh báo được gửi sau khi bắt tay xong.
    .any = Cảnh báo có thể được gửi trong quá trình bắt tay hoặc sau đó.
tls-alert-fact-quic = Mã lỗi QUIC

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = Khi gateway HTTP nhận { $from } từ máy chủ, máy khách của gateway nhận { $to }; hai mã có cùng nghĩa.
    .close = Khi gateway HTTP nhận { $from } từ máy chủ, máy khách của gateway nhận { $to }; hai mã gần như cùng nghĩa.
    .narrower = Khi gateway HTTP nhận { $from } từ máy chủ, máy khách của gateway nhận { $to }, vốn chỉ là một trường hợp của { $from }.
    .broader = Khi gateway HTTP nhận { $from } từ máy chủ, máy khách của gateway nhận { $to }, vốn gồm cả những lỗi khác.
    .loose = Khi gateway HTTP nhận { $from } từ máy chủ, máy khách của gateway nhận { $to }; phần lớn ý nghĩa bị mất.

tls-alert-context-cloudflare =
    .exact = Nếu kết nối giữa Cloudflare và máy chủ gốc của trang web thất bại vì lý do mà { $from } nêu, khách truy cập nhận { $to }; hai mã có cùng nghĩa.
    .close = Nếu kết nối giữa Cloudflare và máy chủ gốc của trang web thất bại vì lý do mà { $from } nêu, khách truy cập nhận { $to }; hai mã gần như cùng nghĩa.
    .narrower = Nếu kết nối giữa Cloudflare và máy chủ gốc của trang web thất bại vì lý do mà { $from } nêu, khách truy cập nhận { $to }, vốn chỉ là một trường hợp của { $from }.
    .broader = Nếu kết nối giữa Cloudflare và máy chủ gốc của trang web thất bại vì lý do mà { $from } nêu, khách truy cập nhận { $to }, vốn gồm cả những lỗi khác.
    .loose = Nếu kết nối giữa Cloudflare và máy chủ gốc của trang web thất bại vì lý do mà { $from } nêu, khách truy cập nhận { $to }; phần lớn ý nghĩa bị mất.

## Codes

tls-alert-close-notify = Kết nối được đóng đúng cách
    .description = Bên gửi sẽ không gửi gì thêm qua kết nối này. Cảnh báo chứng minh rằng dữ liệu trước đó đầy đủ và không bị cắt cụt.
    .when = Ở cuối hầu hết các kết nối. Trong quá trình bắt tay, cảnh báo nghĩa là bên kia bỏ cuộc mà không nêu lý do.
    .fix = Ở cuối lần truyền, không cần làm gì. Trong quá trình bắt tay, hãy tìm lý do trong nhật ký của bên kia. Nếu cảnh báo kết thúc một kết nối nhàn rỗi, hãy mở kết nối mới trước khi gửi tiếp.
    .use = Gửi close_notify trước khi ngừng gửi, trừ khi bạn đã gửi một cảnh báo lỗi. Trong TLS 1.2 trở về trước, khi nhận được, hãy đáp lại ngay bằng close_notify của mình. Trong TLS 1.3, bạn có thể gửi nốt dữ liệu trước.

tls-alert-end-of-early-data = Kết thúc dữ liệu sớm
    .description = Máy khách theo các bản thảo của TLS 1.3 dùng cảnh báo này để đánh dấu cuối dữ liệu sớm (0-RTT). Trong TLS 1.3 chính thức, thông điệp bắt tay EndOfEarlyData làm việc đó.
    .when = Trong các bản bắt gói tin cũ, từ phần mềm thử nghiệm năm 2016. Wireshark vẫn hiển thị tên này, dù sổ đăng ký của IANA ghi số là chưa gán.
    .fix = Cập nhật phần mềm theo bản thảo, để cả hai bên dùng TLS 1.3 chính thức.
    .use = Không bao giờ gửi cảnh báo này: phần mềm khác coi cảnh báo lạ là lỗi mức fatal. Hãy gửi thông điệp EndOfEarlyData.

tls-alert-unexpected-message = Thông điệp đến không đúng lúc
    .description = Bên gửi đã nhận một thông điệp không được phép vào lúc này, như thông điệp bắt tay sai thứ tự, hoặc dữ liệu đến trước khi bắt tay xong.
    .when = Khi nhận được thứ không phải TLS, như HTTP không mã hóa trên cổng HTTPS. Chương trình đúng không bao giờ gây ra cảnh báo này, nên trong các trường hợp khác, lỗi nằm ở thư viện TLS hoặc một thiết bị trên đường đi.
    .fix = Kiểm tra xem cả hai bên có dùng TLS trên cổng này không, từ đầu hoặc sau STARTTLS. Sau đó cập nhật thư viện TLS, và thử không qua các proxy và trình quét kiểm tra lưu lượng TLS.
    .use = Gửi unexpected_message khi thông điệp hợp lệ đến sai lúc. Gửi decode_error khi không phân tích được thông điệp. Gửi illegal_parameter khi một giá trị trong thông điệp sai.

tls-alert-bad-record-mac = Bản ghi TLS bị hỏng hoặc mã hóa sai
    .description = Bên gửi không giải mã được một bản ghi, hoặc bản ghi không qua kiểm tra toàn vẹn: bản ghi bị sửa trên đường đi, hoặc được mã hóa bằng khóa sai.
    .when = Hiếm khi do gói tin bị hỏng. Thường hơn là do nhiều tiến trình hoặc luồng dùng chung một kết nối, ví dụ sau fork, hoặc do lỗi trong thư viện TLS, VPN hay trình điều khiển card mạng.
    .fix = Cho mỗi tiến trình một kết nối riêng. Cập nhật thư viện TLS. Nếu cảnh báo vẫn lặp lại, hãy thử khi không dùng VPN, proxy và tính năng offload của card mạng.
    .use = Gửi bad_record_mac cho mọi bản ghi mà bạn không giải mã hoặc xác minh được, và đừng tiết lộ việc nào trong hai việc đã thất bại. Gửi decrypt_error khi chữ ký hoặc thông điệp Finished sai.

tls-alert-decryption-failed = Không giải mã được bản ghi TLS
    .description = Giải mã một bản ghi không cho kết quả hợp lệ: độ dài không khớp với kích thước khối của thuật toán mã hóa, hoặc phần đệm sai.
    .when = Chỉ từ phần mềm cũ. Các phiên bản sau gửi bad_record_mac, vì khác biệt giữa hai cảnh báo từng giúp kẻ tấn công giải mã dữ liệu.
    .fix = Cập nhật phần mềm đã gửi cảnh báo, để cả hai bên dùng TLS 1.2 trở lên. Nếu bản ghi vẫn lỗi, hãy tìm gói tin bị hỏng hoặc thiết bị sửa bản ghi.
    .use = Không bao giờ gửi decryption_failed, cảnh báo bị TLS 1.2 cấm. Hãy gửi bad_record_mac cho mọi bản ghi mà bạn không giải mã được.

tls-alert-record-overflow = Bản ghi TLS quá dài
    .description = Một bản ghi dài hơn mức TLS cho phép: hơn 16.384 byte dữ liệu, hoặc vượt một giới hạn thấp hơn mà hai bên đã thỏa thuận.
    .when = Khi dữ liệu không phải TLS, như HTTP không mã hóa, và hai byte trong đó bị đọc thành độ dài. Hiếm khi do gói tin bị hỏng.
    .fix = Kiểm tra host, cổng và lược đồ địa chỉ: máy khách TLS cần cổng TLS. Nếu đúng cả, hãy cập nhật thư viện TLS đã tạo ra bản ghi đó.
    .use = Gửi record_overflow khi bản ghi vượt giới hạn. Gửi decode_error khi độ dài của thông điệp không khớp với nội dung.

tls-alert-decompression-failure = Không giải nén được bản ghi TLS
    .description = Bên gửi không giải nén được một bản ghi, ví dụ vì nội dung giải nén ra sẽ quá dài.
    .when = Chỉ khi bật tính năng nén của TLS, vốn bị coi là không an toàn từ cuộc tấn công CRIME năm 2012.
    .fix = Tắt tính năng nén của TLS; một bên tắt là đủ. Sau đó cập nhật bên cũ hơn.
    .use = Đừng gửi cảnh báo này trong TLS 1.3, phiên bản không có bản ghi nén. Ở các phiên bản trước, chỉ gửi khi dữ liệu không giải nén được. Gửi bad_certificate khi chứng chỉ nén bị hỏng.

tls-alert-handshake-failure = Không có cài đặt bảo mật chung
    .description = Bên gửi không thấy tổ hợp nào chấp nhận được trong những gì bên kia đề nghị: ví dụ không có bộ mật mã, nhóm trao đổi khóa hoặc thuật toán chữ ký chung. Cảnh báo không cho biết thiếu cái nào.
    .when = Khi máy chủ từ chối thuật toán mã hóa của máy khách cũ hoặc không có chứng chỉ phù hợp; trước TLS 1.3, cả khi thiếu chứng chỉ máy khách. Chrome hiển thị ERR_SSL_VERSION_OR_CIPHER_MISMATCH, Firefox hiển thị SSL_ERROR_NO_CYPHER_OVERLAP.
    .fix = Cập nhật máy khách. Nếu bạn quản lý máy chủ, hãy so thuật toán mã hóa, nhóm trao đổi khóa và chứng chỉ của máy chủ với những gì máy khách đề nghị. Nếu máy chủ đòi chứng chỉ máy khách, hãy cài đặt chứng chỉ.
    .use = Gửi handshake_failure khi bạn không chấp nhận được tổ hợp nào mà bên kia đề nghị. Gửi protocol_version khi lý do là phiên bản TLS. Gửi insufficient_security khi đề nghị của máy khách quá yếu.

tls-alert-no-certificate = Máy khách không có chứng chỉ
    .description = Máy khách không có chứng chỉ nào khớp với yêu cầu của máy chủ. Máy chủ có thể tiếp tục mà không cần chứng chỉ, hoặc từ chối bằng handshake_failure.
    .when = Với SSL 3.0, bị cấm từ năm 2015. Trong TLS, máy khách gửi một danh sách chứng chỉ trống thay cho cảnh báo này.
    .fix = Tắt SSL 3.0 ở cả hai bên. Nếu máy chủ bắt buộc có chứng chỉ, hãy cài đặt chứng chỉ cùng khóa riêng ở máy khách.
    .use = Không bao giờ gửi no_certificate trong TLS. Nếu là máy khách không có chứng chỉ, hãy gửi thông điệp Certificate trống. Nếu là máy chủ TLS 1.3 cần chứng chỉ, hãy gửi certificate_required.

tls-alert-bad-certificate = Chứng chỉ bị hỏng hoặc không hợp lệ
    .description = Chứng chỉ của bên nhận cảnh báo này bị hỏng, có chữ ký không xác minh được, hoặc dựa trên hàm băm đã bị phá như MD5.
    .when = Ở máy chủ, khi máy khách từ chối chứng chỉ của máy chủ; máy khách viết bằng Go gửi cảnh báo này cho mọi chứng chỉ không đạt. Ở máy khách, khi máy chủ từ chối chứng chỉ của máy khách; các máy chủ cũ hơn gửi cả khi thiếu chứng chỉ. Khi đó Chrome hiển thị ERR_BAD_SSL_CLIENT_AUTH_CERT.
    .fix = Ở bên nhận cảnh báo, hãy kiểm tra chứng chỉ cùng chuỗi, tên và ngày, rồi cài đặt lại. Nếu chứng chỉ hợp lệ, hãy thêm nơi cấp vào kho tin cậy của bên gửi cảnh báo.
    .use = Gửi bad_certificate khi chứng chỉ của bên kia bị hỏng hoặc có chữ ký sai. Gửi certificate_expired, certificate_revoked hoặc unknown_ca khi một trong số đó phù hợp. Nếu là máy chủ TLS 1.3, hãy gửi certificate_required khi không nhận được chứng chỉ nào.

tls-alert-unsupported-certificate = Loại chứng chỉ không được hỗ trợ
    .description = Bên gửi không hỗ trợ loại chứng chỉ mà bên kia xuất trình, ví dụ thuật toán khóa, hoặc chứng chỉ không dành cho mục đích này.
    .when = Khi máy khách xuất trình chứng chỉ dành cho máy chủ, hoặc máy chủ xuất trình chứng chỉ dành cho máy khách, nên trường Extended Key Usage không khớp; hoặc khi bên kiểm tra không có thuật toán của khóa.
    .fix = Ở bên nhận cảnh báo, hãy kiểm tra trường Extended Key Usage của chứng chỉ: máy chủ cần serverAuth, và máy khách cần clientAuth. Nếu đúng, hãy xin chứng chỉ có loại khóa thông dụng, như RSA hoặc P-256.
    .use = Gửi unsupported_certificate khi lý do là loại hoặc mục đích của chứng chỉ bên kia. Gửi bad_certificate khi chứng chỉ bị hỏng. Gửi handshake_failure khi hai bên không có thuật toán chữ ký chung.

tls-alert-certificate-revoked = Chứng chỉ đã bị thu hồi
    .description = Chứng chỉ của bên nhận cảnh báo này, hoặc một chứng chỉ trong chuỗi, đã bị tổ chức cấp chứng chỉ thu hồi trước ngày hết hạn.
    .when = Khi danh sách thu hồi (CRL) hoặc phản hồi OCSP cho biết chứng chỉ của máy chủ hoặc máy khách đã bị thu hồi, ví dụ vì khóa bị đánh cắp, chứng chỉ đã được thay, hoặc thiết bị ngừng sử dụng.
    .fix = Với bên nhận cảnh báo, hãy xin chứng chỉ mới có khóa mới, rồi cài đặt thay cho chứng chỉ bị thu hồi. Nếu bạn không biết lý do, hãy hỏi tổ chức cấp chứng chỉ.
    .use = Gửi certificate_revoked khi CRL hoặc phản hồi OCSP cho biết chứng chỉ của bên kia đã bị thu hồi. Gửi certificate_expired khi chỉ ngày là sai. Nếu là máy khách, hãy gửi bad_certificate_status_response khi phản hồi OCSP của máy chủ không dùng được.

tls-alert-certificate-expired = Chứng chỉ hết hạn hoặc chưa có hiệu lực
    .description = Chứng chỉ của bên nhận cảnh báo này, hoặc một chứng chỉ trong chuỗi, nằm ngoài thời hạn hiệu lực: đã hết hạn hoặc chưa có hiệu lực.
    .when = Khi không ai gia hạn chứng chỉ của máy chủ hoặc máy khách, hoặc đã gia hạn nhưng chương trình vẫn dùng tệp cũ. Đồng hồ sai ở bên kiểm tra cũng gây ra kết quả như vậy.
    .fix = Ở bên nhận cảnh báo, hãy gia hạn chứng chỉ, và nạp lại chương trình dùng chứng chỉ. Sau đó kiểm tra chứng chỉ trung gian, và đồng hồ của bên gửi cảnh báo.
    .use = Gửi certificate_expired khi lý do là ngày trong chứng chỉ của bên kia. Gửi certificate_revoked khi tổ chức cấp đã thu hồi chứng chỉ. Gửi certificate_unknown khi không cảnh báo cụ thể nào phù hợp.

tls-alert-certificate-unknown = Chứng chỉ bị từ chối vì lý do khác
    .description = Bên gửi từ chối chứng chỉ của bên nhận cảnh báo này vì lý do mà không cảnh báo nào khác nêu. Cảnh báo không có nghĩa là chứng chỉ chưa được biết đến.
    .when = Ở máy chủ, khi trình duyệt hoặc ứng dụng không chấp nhận chứng chỉ của máy chủ; ở máy khách, khi máy chủ không chấp nhận chứng chỉ của máy khách. Java gửi cảnh báo này sau hầu hết các lần kiểm tra không đạt; Chrome và ứng dụng Android cũng hay gửi.
    .fix = Ở bên nhận cảnh báo, hãy kiểm tra chứng chỉ: tên, ngày, nơi cấp và chứng chỉ trung gian. Nếu mọi thứ ổn, hãy hỏi bên gửi cảnh báo về lý do trong nhật ký, và kiểm tra kho tin cậy của bên đó.
    .use = Chỉ gửi certificate_unknown cho chứng chỉ của bên kia khi không cảnh báo nào trong số unknown_ca, certificate_expired, certificate_revoked, unsupported_certificate và bad_certificate phù hợp.

tls-alert-illegal-parameter = Giá trị không được phép khi bắt tay
    .description = Phân tích được một thông điệp bắt tay, nhưng một giá trị trong đó sai hoặc mâu thuẫn với giá trị khác, như thuật toán mã hóa chưa hề được đề nghị.
    .when = Khi thư viện TLS của hai bên không tương thích, hoặc một thư viện có lỗi. Proxy và tường lửa sửa quá trình bắt tay cũng gây ra cảnh báo này.
    .fix = Cập nhật thư viện TLS ở cả hai bên, và thử không qua proxy và tường lửa. Để tìm giá trị đó, hãy tắt thử TLS 1.3 hoặc các nhóm trao đổi khóa ít gặp.
    .use = Gửi illegal_parameter khi phân tích được thông điệp nhưng một giá trị sai. Gửi decode_error khi không phân tích được. Gửi handshake_failure khi các giá trị được phép nhưng bạn không chấp nhận được.

tls-alert-unknown-ca = Không biết tổ chức cấp chứng chỉ
    .description = Chứng chỉ của bên nhận cảnh báo này không dẫn đến tổ chức cấp chứng chỉ nào mà bên gửi tin cậy: chứng chỉ của nơi cấp bị thiếu hoặc không có trong kho tin cậy của bên gửi.
    .when = Khi tổ chức cấp chứng chỉ là nội bộ hoặc mới, chứng chỉ tự ký, hoặc thiếu chứng chỉ trung gian. Nếu máy chủ nhận cảnh báo, máy khách đã từ chối chứng chỉ của máy chủ; nếu máy khách nhận cảnh báo, máy chủ đã từ chối chứng chỉ của máy khách.
    .fix = Ở bên nhận cảnh báo, hãy cài đặt cả các chứng chỉ trung gian, hoặc thay chứng chỉ tự ký bằng chứng chỉ mà bên kia tin cậy. Nếu tổ chức cấp là nội bộ hoặc mới, hãy thêm chứng chỉ gốc của tổ chức vào kho tin cậy của bên kia.
    .use = Gửi unknown_ca khi chuỗi chứng chỉ của bên kia hợp lệ nhưng không kết thúc ở tổ chức nào bạn tin cậy. Gửi bad_certificate khi có chữ ký sai trong chuỗi. Gửi access_denied khi bạn tin chuỗi nhưng không cho chủ sở hữu chứng chỉ vào.

tls-alert-access-denied = Bị từ chối truy cập dù chứng chỉ hoặc khóa hợp lệ
    .description = Chứng chỉ hoặc khóa chia sẻ trước hợp lệ, nhưng theo quy tắc truy cập của bên gửi, người có chứng chỉ hoặc khóa đó không được phép kết nối.
    .when = Khi chủ sở hữu chứng chỉ không có trong danh sách được phép của máy chủ dùng chứng chỉ máy khách, như VPN, message broker hoặc service mesh.
    .fix = Kiểm tra xem máy khách có dùng đúng chứng chỉ hoặc khóa đã định không. Nếu đúng, hãy nhờ quản trị viên máy chủ cho phép tên của máy khách.
    .use = Gửi access_denied khi máy khách đã chứng minh danh tính nhưng không có quyền. Gửi unknown_ca hoặc bad_certificate khi chính chứng chỉ không được chấp nhận.

tls-alert-decode-error = Không phân tích được thông điệp
    .description = Một thông điệp trái cú pháp của TLS: một trường nằm ngoài phạm vi, hoặc một độ dài sai.
    .when = Giữa các chương trình đúng, chỉ khi gói tin bị hỏng. Nếu không, thư viện có lỗi, một thiết bị cắt cụt thông điệp, hoặc máy chủ gửi danh sách chứng chỉ trống.
    .fix = Cập nhật thư viện TLS của bên nhận cảnh báo, và thử không qua các thiết bị kiểm tra lưu lượng TLS. Nếu bạn quản lý máy chủ, hãy xem tệp chứng chỉ có trống không.
    .use = Gửi decode_error khi không phân tích được thông điệp. Gửi illegal_parameter khi phân tích được nhưng một giá trị sai. Gửi record_overflow khi bản ghi quá dài.

tls-alert-decrypt-error = Kiểm tra chữ ký hoặc khóa không đạt
    .description = Một kiểm tra mật mã trong quá trình bắt tay không đạt: chữ ký, thông điệp Finished hoặc bằng chứng về khóa chia sẻ trước sai.
    .when = Khi khóa riêng không khớp với chứng chỉ, khi hai bên có khóa chia sẻ trước khác nhau, hoặc khi proxy đã sửa quá trình bắt tay. Một số máy chủ cũng gửi cảnh báo này khi không biết danh tính của khóa.
    .fix = Ở bên nhận cảnh báo, hãy kiểm tra chứng chỉ và khóa riêng có khớp nhau không, hoặc so khóa chia sẻ trước của hai bên. Sau đó cập nhật thư viện TLS, và thử không qua proxy.
    .use = Gửi decrypt_error khi chữ ký bắt tay, thông điệp Finished hoặc PSK binder không xác minh được. Gửi bad_record_mac khi bản ghi không xác minh được. Gửi bad_certificate khi chữ ký trong chứng chỉ sai.

tls-alert-too-many-cids-requested = Xin quá nhiều ID kết nối
    .description = Bên kia đã gửi quá nhiều thông điệp RequestConnectionId, nên bên gửi kết thúc kết nối DTLS.
    .when = Với chương trình giữ kết nối trong khi địa chỉ thay đổi, khi một bên cứ liên tục xin ID kết nối mới.
    .fix = Tìm hiểu vì sao chương trình cứ xin mãi, và cho chương trình chỉ xin ID kết nối khi còn ít ID chưa dùng.
    .use = Chỉ gửi cảnh báo này khi số lần xin là quá mức. Thay vào đó, bạn có thể phản hồi bằng thông điệp NewConnectionId có ít ID hơn, hoặc không có ID nào. Gửi unexpected_message khi chưa thương lượng ID kết nối.

tls-alert-export-restriction = Khóa quá dài so với quy định xuất khẩu
    .description = Quá trình thương lượng trái quy định xuất khẩu của thập niên 1990, ví dụ dùng khóa RSA 1024 bit cho bộ mật mã chỉ cho phép 512 bit.
    .when = Từ phần mềm của thập niên 1990, có phiên bản xuất khẩu bị giới hạn ở khóa yếu. Các thuật toán mã hóa xuất khẩu đã bị phá từ lâu.
    .fix = Thay phần mềm cũ, và tắt mọi bộ mật mã xuất khẩu ở bên kia.
    .use = Không bao giờ gửi export_restriction. Gửi handshake_failure hoặc insufficient_security khi thuật toán mã hóa không được chấp nhận.

tls-alert-protocol-version = Phiên bản TLS không được hỗ trợ
    .description = Bên gửi nhận ra phiên bản TLS mà bên kia đề nghị, nhưng không hỗ trợ hoặc đã tắt phiên bản đó.
    .when = Khi máy khách cũ chỉ đề nghị TLS 1.0 hoặc 1.1 với máy chủ đòi ít nhất TLS 1.2. Trường hợp ngược lại hiếm hơn: máy khách mới từ chối phiên bản mà máy chủ cũ chọn.
    .fix = Cập nhật máy khách, hoặc bật TLS 1.2 và 1.3 trong cài đặt của máy khách. Nếu máy chủ là bên cũ hơn, hãy cập nhật máy chủ.
    .use = Gửi protocol_version khi bạn không hỗ trợ phiên bản nào được đề nghị. Gửi handshake_failure khi phiên bản chấp nhận được nhưng thuật toán mã hóa thì không. Gửi inappropriate_fallback khi máy khách lùi về phiên bản cũ mà không cần.

tls-alert-insufficient-security = Thuật toán mã hóa hoặc khóa quá yếu
    .description = Máy chủ đòi thuật toán mã hóa, nhóm trao đổi khóa hoặc khóa mạnh hơn mức máy khách hỗ trợ. Cảnh báo này thay cho handshake_failure khi lý do duy nhất là độ mạnh.
    .when = Khi máy chủ cấu hình chặt từ chối máy khách cũ. Trái với đặc tả, một số thư viện máy khách cũng gửi cảnh báo này khi tham số Diffie-Hellman của máy chủ quá ngắn.
    .fix = Cập nhật máy khách. Nếu bạn quản lý máy chủ và phải phục vụ máy khách này, hãy xem mức tối thiểu nào đang áp dụng, và đừng hạ mức đó cho mọi người.
    .use = Gửi insufficient_security khi những gì máy khách đề nghị quá yếu so với chính sách của bạn. Gửi handshake_failure khi không có gì khớp vì lý do khác. Gửi protocol_version khi chỉ phiên bản là quá cũ.

tls-alert-internal-error = Sự cố ở chính bên gửi
    .description = Bên gửi không tiếp tục được vì sự cố của chính mình, như thiếu bộ nhớ. Bên kia và giao thức đều không có lỗi.
    .when = Từ máy chủ thiếu tài nguyên hoặc không dùng được khóa hay chứng chỉ của mình. Một số máy chủ và CDN cũng gửi cảnh báo này cho tên host chưa được thiết lập ở đó.
    .fix = Nếu bạn quản lý máy chủ, hãy xem nhật ký, rồi kiểm tra chứng chỉ và khóa cho tên host này, quyền và bộ nhớ. Nếu không, hãy kiểm tra tên host và báo lỗi.
    .use = Gửi internal_error cho lỗi của chính bạn. Gửi unrecognized_name cho tên host mà bạn không phục vụ. Gửi general_error khi bạn không muốn nêu lý do.

tls-alert-inappropriate-fallback = Lùi về phiên bản cũ không cần thiết
    .description = Máy khách đề nghị phiên bản TLS cũ hơn và đánh dấu là bước lùi bằng TLS_FALLBACK_SCSV, dù máy chủ hỗ trợ phiên bản mới hơn. Máy chủ dừng lại, vì kẻ tấn công có thể đã ép máy khách lùi.
    .when = Khi lần thử đầu của máy khách thất bại, ví dụ vì mạng kém, rồi máy khách đề nghị phiên bản cũ hơn.
    .fix = Cho máy khách đề nghị lại phiên bản mới nhất. Nếu thất bại, hãy tìm xem cái gì trên mạng làm hỏng phiên bản đó, và tắt việc lùi phiên bản ở máy khách.
    .use = Gửi inappropriate_fallback khi TLS_FALLBACK_SCSV đến cùng một phiên bản thấp hơn phiên bản mới nhất của bạn. Bạn có thể gửi protocol_version nếu không hỗ trợ phiên bản được đề nghị.

tls-alert-user-canceled = Quá trình bắt tay bị hủy
    .description = Bên gửi bỏ quá trình bắt tay vì lý do không liên quan đến giao thức.
    .when = Khi người dùng đóng một cửa sổ, như cửa sổ chọn chứng chỉ máy khách, hoặc chương trình dừng trong lúc kết nối. Trái với đặc tả, Java còn gửi cảnh báo này sau đó, khi đóng kết nối TLS 1.3.
    .fix = Nếu bạn chủ ý hủy, hoặc đã bắt tay xong, không cần làm gì. Nếu không, hãy lặp lại bước đó và xác nhận trong cửa sổ, hoặc tìm xem chương trình nào đã bỏ cuộc.
    .use = Gửi user_canceled, rồi close_notify, khi bạn bỏ quá trình bắt tay mà không có lỗi. Sau khi bắt tay xong, chỉ gửi close_notify.

tls-alert-no-renegotiation = Từ chối thương lượng lại
    .description = Bên gửi từ chối bắt tay lại trên kết nối đã mở. Bên đề nghị bắt tay lại quyết định kết nối có tiếp tục hay không.
    .when = Khi máy chủ web chỉ hỏi chứng chỉ máy khách cho một số đường dẫn, hoặc khi chương trình cũ thương lượng lại để đổi khóa. Nhiều chương trình từ chối vì các cuộc tấn công đã biết.
    .fix = Cho máy chủ hỏi chứng chỉ máy khách ngay trong lần bắt tay đầu, nếu cần thì trên một tên host riêng. Nếu không, hãy tắt việc thương lượng lại ở chương trình đề nghị.
    .use = Gửi no_renegotiation, ở mức warning, khi bạn từ chối HelloRequest hoặc một ClientHello sau đó. Trong TLS 1.3, hãy gửi unexpected_message cho ClientHello sau đó.

tls-alert-missing-extension = Thiếu phần mở rộng TLS bắt buộc
    .description = Một thông điệp bắt tay thiếu phần mở rộng bắt buộc đối với phiên bản TLS hoặc với thứ khác đang được thương lượng.
    .when = Khi ClientHello thiếu signature_algorithms, supported_groups hoặc key_share, hoặc thiếu tên host mà máy chủ đòi. Qua QUIC, khi thiếu quic_transport_parameters.
    .fix = Cập nhật thư viện TLS của máy khách, và cho máy khách gửi tên host (SNI). Nếu bạn phát triển máy khách, hãy so ClientHello với danh sách phần mở rộng bắt buộc trong đặc tả.
    .use = Gửi missing_extension khi không có phần mở rộng bắt buộc. Gửi illegal_parameter khi có nhưng giá trị sai. Gửi handshake_failure khi bạn không chấp nhận được giá trị nào trong đó.

tls-alert-unsupported-extension = Phần mở rộng chưa đề nghị hoặc không được phép
    .description = Một thông điệp chứa phần mở rộng mà bên nhận thông điệp chưa đề nghị, hoặc không được phép có trong thông điệp này.
    .when = Ở máy khách, khi máy chủ, hoặc một proxy trên đường đi, phản hồi bằng phần mở rộng không có trong ClientHello.
    .fix = Cập nhật thư viện TLS của máy chủ, và của mọi proxy kiểm tra lưu lượng TLS. Thử không qua proxy để biết bên nào có lỗi.
    .use = Gửi unsupported_extension khi phản hồi chứa phần mở rộng mà bạn chưa đề nghị. Trong ClientHello, hãy bỏ qua phần mở rộng mà bạn không biết. Gửi missing_extension khi thiếu phần mở rộng.

tls-alert-certificate-unobtainable = Không lấy được chứng chỉ
    .description = Máy khách gửi địa chỉ của chứng chỉ thay cho chính chứng chỉ, và máy chủ không lấy được chứng chỉ từ đó.
    .when = Với phần mở rộng client_certificate_url, dành cho thiết bị nhỏ, khi địa chỉ sai hoặc máy chủ không truy cập được. Ít chương trình từng dùng phần mở rộng này.
    .fix = Sửa địa chỉ trong cài đặt của máy khách, và cho máy chủ truy cập địa chỉ đó. Nếu không, hãy cho máy khách gửi chính chứng chỉ.
    .use = Gửi cảnh báo này ở mức fatal khi bạn cần chứng chỉ; nếu không, hãy tiếp tục, có hoặc không kèm cảnh báo mức warning. Gửi bad_certificate_hash_value khi lấy được chứng chỉ nhưng giá trị băm sai.

tls-alert-unrecognized-name = Tên host không được phục vụ ở đây
    .description = Máy chủ không nhận ra tên host mà máy khách yêu cầu trong phần mở rộng server_name (SNI).
    .when = Khi tên viết sai, trỏ nhầm máy chủ trong DNS, hoặc chưa được thiết lập trên máy chủ này. Các máy chủ cũ gửi cảnh báo ở mức warning rồi tiếp tục; một số máy khách, như các phiên bản Java cũ, khi đó bỏ cuộc.
    .fix = Kiểm tra tên host và bản ghi DNS của tên. Nếu bạn quản lý máy chủ, hãy thêm tên vào cấu hình, với Apache là ServerName hoặc ServerAlias, và cài đặt chứng chỉ cho tên đó.
    .use = Khi bạn không phục vụ tên đó, hãy gửi unrecognized_name, luôn ở mức fatal, hoặc tiếp tục với chứng chỉ mặc định. Gửi handshake_failure khi bạn biết tên nhưng không có thuật toán mã hóa chung.

tls-alert-bad-certificate-status-response = Phản hồi OCSP không được chấp nhận
    .description = Máy khách đã đòi bằng chứng rằng chứng chỉ của máy chủ chưa bị thu hồi, nhưng phản hồi OCSP do máy chủ đính kèm (stapling) không hợp lệ hoặc không được chấp nhận.
    .when = Khi phản hồi đính kèm đã quá cũ, cho biết chứng chỉ đã bị thu hồi, hoặc thuộc về chứng chỉ khác, thường vì máy chủ không kết nối được với tổ chức cấp chứng chỉ.
    .fix = Nếu bạn quản lý máy chủ, hãy kiểm tra đồng hồ và kết nối đến máy chủ OCSP của tổ chức cấp, rồi nạp lại máy chủ để lấy phản hồi mới. Nếu chứng chỉ đã bị thu hồi, hãy thay chứng chỉ. Nếu không, hãy tắt stapling.
    .use = Gửi cảnh báo này khi phản hồi OCSP trong quá trình bắt tay không đạt. Gửi certificate_revoked khi bạn biết từ nguồn khác rằng chứng chỉ đã bị thu hồi.

tls-alert-bad-certificate-hash-value = Chứng chỉ lấy về có giá trị băm sai
    .description = Máy chủ đã lấy chứng chỉ của máy khách từ địa chỉ do máy khách nêu, nhưng giá trị băm đi kèm địa chỉ không khớp.
    .when = Với phần mở rộng client_certificate_url, khi chứng chỉ ở địa chỉ đó đã được gia hạn hoặc thay mà cài đặt của máy khách thì chưa.
    .fix = Sửa giá trị băm trong cài đặt của máy khách. Nếu tệp ở địa chỉ đó không phải tệp mong đợi, hãy tìm xem ai đã thay tệp.
    .use = Gửi cảnh báo này khi giá trị băm của chứng chỉ lấy về sai. Gửi certificate_unobtainable khi không lấy được gì. Gửi bad_certificate khi giá trị băm khớp nhưng chứng chỉ bị hỏng.

tls-alert-unknown-psk-identity = Không biết khóa chia sẻ trước
    .description = Máy chủ không biết danh tính, tức tên của khóa chia sẻ trước, mà máy khách nêu.
    .when = Với cảm biến, máy khách MQTT, agent giám sát và các chương trình khác dùng khóa chia sẻ trước (PSK) thay cho chứng chỉ, khi danh tính viết sai hoặc chưa được thiết lập trên máy chủ.
    .fix = So danh tính trong cài đặt của máy khách với danh sách của máy chủ, kể cả chữ hoa và chữ thường. Sau đó so các khóa.
    .use = Gửi unknown_psk_identity khi máy khách được phép biết danh tính nào tồn tại. Để giấu điều đó, hãy gửi decrypt_error, như khi khóa sai. Gửi access_denied khi khóa đúng nhưng không có quyền.

tls-alert-certificate-required = Bắt buộc có chứng chỉ máy khách
    .description = Máy chủ bắt buộc máy khách có chứng chỉ, nhưng máy khách không gửi chứng chỉ nào.
    .when = Với API, cơ sở dữ liệu và trang web công ty nhận diện máy khách bằng chứng chỉ (mutual TLS), khi chưa cấu hình chứng chỉ nào, hoặc không chứng chỉ nào thuộc tổ chức cấp mà máy chủ nêu.
    .fix = Cấu hình chứng chỉ máy khách, do tổ chức mà máy chủ chấp nhận cấp, cùng khóa riêng. Nếu proxy kết nối với máy chủ, hãy cấu hình ở proxy.
    .use = Gửi certificate_required trong TLS 1.3 khi thiếu chứng chỉ máy khách. Trong TLS 1.2 trở về trước, hãy gửi handshake_failure. Gửi unknown_ca, bad_certificate hoặc cảnh báo cụ thể khác khi có chứng chỉ nhưng không chấp nhận được.

tls-alert-general-error = Lỗi không kèm chi tiết
    .description = Đã xảy ra lỗi, và bên gửi không có cảnh báo cụ thể hơn hoặc không muốn tiết lộ lý do.
    .when = Từ phần mềm mới theo RFC 9846. Hầu hết phần mềm khác chưa biết tên này và in số 117.
    .fix = Tìm lý do trong nhật ký của bên gửi cảnh báo, hoặc hỏi quản trị viên của bên đó. Trong lúc chờ, hãy kiểm tra chứng chỉ, khóa và phiên bản TLS của chính bạn.
    .use = Chỉ gửi general_error khi không cảnh báo cụ thể nào phù hợp hoặc phải giấu lý do. Gửi internal_error cho lỗi của chính bạn.

tls-alert-no-application-protocol = Không có giao thức ứng dụng chung
    .description = Máy chủ không hỗ trợ giao thức ứng dụng nào, như h2 của HTTP/2, mà máy khách đề nghị trong ALPN.
    .when = Khi máy khách chỉ chấp nhận một giao thức, như h2, h3 hoặc giao thức của một cơ sở dữ liệu, mà máy chủ đã tắt giao thức đó, hoặc kết nối đến nhầm dịch vụ khác.
    .fix = Kiểm tra host và cổng. Nếu đúng, hãy bật giao thức trên máy chủ và trên mọi proxy, hoặc cho máy khách đề nghị thêm một giao thức mà máy chủ có, như http/1.1.
    .use = Gửi no_application_protocol khi bạn không hỗ trợ giao thức nào trong ALPN. Qua QUIC, hãy gửi cả khi bạn là máy khách, và cả khi thiếu ALPN. Gửi handshake_failure khi thuật toán mã hóa không khớp.

tls-alert-ech-required = ClientHello mã hóa không được chấp nhận
    .description = Máy khách đã mã hóa ClientHello (ECH) để giấu tên host, máy chủ không chấp nhận, và máy khách không chịu gửi dữ liệu nếu không có ECH.
    .when = Khi cấu hình ECH trong DNS đã cũ, hoặc các máy chủ của một trang web có khóa khác nhau. Máy khách thường tự động kết nối lại, dùng những gì máy chủ đã gửi.
    .fix = Nếu bạn quản lý máy chủ, hãy công bố cấu hình ECH hiện tại trong bản ghi HTTPS, và giữ các khóa cũ cho đến khi bản ghi trong bộ nhớ đệm hết hạn. Nếu không, hãy xóa bộ nhớ đệm DNS của máy khách.
    .use = Nếu là máy khách, hãy gửi ech_required khi máy chủ không chấp nhận ECH nhưng đã chứng minh tên công khai bằng chứng chỉ hợp lệ. Khi chứng chỉ đó không hợp lệ, hãy gửi cảnh báo nêu lý do.
