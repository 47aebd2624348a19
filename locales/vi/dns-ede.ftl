# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Lỗi DNS mở rộng
    .description = Lỗi DNS mở rộng (EDE) giải thích mã phản hồi đi kèm, thường là SERVFAIL, bằng một số và thường cả văn bản. Lỗi này chỉ để chẩn đoán và không thay đổi cách xử lý phản hồi.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Bên gửi
    .resolver = Trình phân giải thêm mã này; máy chủ có thẩm quyền thì không.
    .authoritative = Máy chủ có thẩm quyền thêm mã này, và trình phân giải có thể chuyển tiếp.
    .either = Cả trình phân giải lẫn máy chủ có thẩm quyền đều thêm mã này.
    .proxy = Proxy DNS trên chính máy của máy khách thêm mã này.
dns-ede-fact-answer = Câu trả lời trong phản hồi
    .delivered = Phản hồi thường vẫn có bản ghi dù có mã này; mã chỉ là ghi chú.
    .withheld = Phản hồi thường không có bản ghi.
    .replaced = Phản hồi có bản ghi không phải của vùng.
    .varies = Phản hồi có thể có bản ghi hoặc không: mã phản hồi quyết định.
dns-ede-fact-reason = Lỗi con trong văn bản
    .malware = Lỗi con 1 nghĩa là phần mềm độc hại.
    .phishing = Lỗi con 2 nghĩa là lừa đảo.
    .spam = Lỗi con 3 nghĩa là thư rác.
    .spyware = Lỗi con 4 nghĩa là phần mềm gián điệp.
    .network-policy = Lỗi con 5 nghĩa là chính sách của đơn vị quản lý mạng cục bộ.
    .dns-policy = Lỗi con 6 nghĩa là chính sách của đơn vị quản lý máy chủ DNS.

## Beside the response code

dns-ede-context-same-response =
    .exact = Phản hồi có { $from } thường có { $to }; cả hai cùng một nghĩa.
    .close = Phản hồi có { $from } thường có { $to }; cả hai gần như cùng nghĩa.
    .narrower = Phản hồi có { $from } thường có { $to }, mã chỉ nêu một trường hợp của { $from }.
    .broader = Phản hồi có { $from } thường có { $to }, mã còn xuất hiện vì những lý do khác.
    .loose = Phản hồi có { $from } nhiều khi có { $to }, nhưng bản thân mã đó không cho thấy gì về điều này.

## Codes

dns-ede-0 = Lỗi khác
    .description = Đã xảy ra lỗi mà không lỗi mở rộng nào khác mô tả. Văn bản bên cạnh mã cần giải thích lỗi.
    .when = Từ máy chủ có lý do không có mã riêng. BIND chẳng hạn dùng 0 cho chuỗi bản ghi CNAME quá dài.
    .fix = Đọc văn bản sau mã, và làm theo lời khuyên cho mã phản hồi. Nếu không có văn bản, hãy nhờ quản trị viên máy chủ xem nhật ký.
    .use = Chỉ gửi 0 khi không mã nào khác phù hợp, và luôn kèm văn bản giải thích lý do.

dns-ede-1 = Thuật toán DNSKEY không được hỗ trợ
    .description = Trình phân giải không kiểm tra được câu trả lời, vì mọi bản ghi DNSKEY của vùng đều dùng thuật toán không được hỗ trợ. Vùng như vậy được xử lý như chưa ký.
    .when = Khi vùng dùng thuật toán đã lạc hậu, như RSAMD5, hoặc quá mới với trình phân giải hay bị chính sách ở đó cấm.
    .fix = Nếu vùng là của bạn, hãy ký bằng thuật toán được hỗ trợ rộng rãi, như ECDSAP256SHA256. Nếu thuật toán của vùng còn mới, hãy cập nhật trình phân giải.
    .use = Gửi 1 khi không thuật toán nào trong các bản ghi DNSKEY được hỗ trợ. Gửi 2 cho loại digest của bản ghi DS, và 6 khi kiểm tra DNSSEC không đạt.

dns-ede-2 = Loại digest của DS không được hỗ trợ
    .description = Trình phân giải không kiểm tra được câu trả lời, vì mọi bản ghi DS ở vùng cha đều dùng loại digest không được hỗ trợ. Vùng như vậy được xử lý như chưa ký.
    .when = Khi vùng cha chỉ công bố bản ghi DS có loại digest lạc hậu hoặc hiếm, như GOST.
    .fix = Nếu vùng là của bạn, hãy công bố bản ghi DS có loại digest 2 (SHA-256) ở vùng cha, qua nhà đăng ký tên miền.
    .use = Gửi 2 khi không loại digest nào trong các bản ghi DS được hỗ trợ. Gửi 1 cho thuật toán của bản ghi DNSKEY.

dns-ede-3 = Câu trả lời cũ
    .description = Trình phân giải không lấy được câu trả lời hiện hành kịp thời, nên phản hồi bằng các bản ghi đã hết TTL trong bộ nhớ đệm.
    .when = Khi các máy chủ có thẩm quyền của vùng không tới được hoặc chậm, ví dụ trong lúc ngừng hoạt động hoặc bị tấn công.
    .fix = Tạm dùng câu trả lời này. Nếu vùng là của bạn, hãy kiểm tra xem có tới được các máy chủ có thẩm quyền không. Nếu địa chỉ đã đổi, hãy truy vấn trình phân giải khác.
    .use = Gửi 3 kèm các bản ghi hết hạn từ bộ nhớ đệm. Gửi 19 kèm NXDOMAIN đã hết hạn, và 22 hoặc 23 kèm SERVFAIL khi bạn không có gì để trả lời.

dns-ede-4 = Câu trả lời bị cố ý thay thế
    .description = Trình phân giải đã thay câu trả lời theo chính sách, như nghĩa vụ pháp lý hoặc để chống phần mềm độc hại. Các bản ghi không phải của vùng.
    .when = Khi bộ lọc trỏ tên bị chặn đến địa chỉ khác, thường là địa chỉ có trang cảnh báo.
    .fix = Hỏi quản trị viên trình phân giải vì sao tên nằm trong danh sách, và yêu cầu gỡ nếu là nhầm. Đừng tin trang mở ra ở địa chỉ thay thế kèm cảnh báo chứng chỉ.
    .use = Gửi 4 khi bạn phản hồi bằng bản ghi của mình. Gửi 15, 16 hoặc 17 khi bạn giữ lại câu trả lời.

dns-ede-5 = Không xác định được trạng thái DNSSEC
    .description = Trình phân giải không xác định được câu trả lời có phải được ký hay không, vì không lấy được các bản ghi DNSSEC cần thiết.
    .when = Khi các máy chủ trên đường từ gốc đến vùng không tới được hoặc bỏ bản ghi DNSSEC, hoặc khi không trust anchor nào bao trùm tên.
    .fix = Kiểm tra trust anchor của trình phân giải, và xem trình phân giải có tới được các máy chủ của vùng và các vùng cha không. Tìm tường lửa hoặc máy chủ chuyển tiếp bỏ bản ghi DNSSEC.
    .use = Gửi 5 khi kết quả kiểm tra là không xác định (indeterminate). Gửi 6 khi kết quả là không đáng tin (bogus), và 22 khi hoàn toàn không tới được các máy chủ.

dns-ede-6 = Kiểm tra DNSSEC không đạt
    .description = Trình phân giải biết câu trả lời phải được ký, nhưng chữ ký không qua được kiểm tra, nên coi câu trả lời là không đáng tin (bogus). Có thể là tấn công, nhưng nhiều khả năng là sai sót trong vùng.
    .when = Khi khóa, chữ ký và bản ghi DS ở vùng cha không khớp nhau, thường sau khi đổi khóa hoặc nhà cung cấp DNS. Một số trình phân giải gửi 6 cho mọi lỗi DNSSEC.
    .fix = Kiểm tra tên bằng một công cụ kiểm tra DNSSEC trên web. Nếu vùng là của bạn, hãy sửa bản ghi DS hoặc ký lại vùng. Nếu mọi tên đã ký đều lỗi, hãy kiểm tra đồng hồ và trust anchor của trình phân giải.
    .use = Gửi 6 khi kết quả kiểm tra là không đáng tin (bogus) và không mã nào khác chính xác hơn. Gửi 7 đến 12 cho những gì các mã đó nêu, và 5 khi kết quả là không xác định (indeterminate).

dns-ede-7 = Chữ ký hết hạn
    .description = Kiểm tra DNSSEC không đạt, vì hiện không chữ ký nào của các bản ghi có hiệu lực, và ít nhất một chữ ký đã hết hạn.
    .when = Khi vùng không được ký lại kịp thời vì trình ký đã dừng, hoặc khi máy chủ phụ có bản cũ. Cũng gặp khi đồng hồ của trình phân giải chạy nhanh.
    .fix = Nếu vùng là của bạn, hãy ký lại, xem việc ký có tự động không, và cập nhật mọi máy chủ phụ. Nếu nhiều vùng bị lỗi, hãy chỉnh đồng hồ của trình phân giải.
    .use = Gửi 7 khi không chữ ký nào có hiệu lực và một số đã hết hạn. Gửi 8 khi một số chưa có hiệu lực, và 25 khi chữ ký hết hạn trước lúc bắt đầu.

dns-ede-8 = Chữ ký chưa có hiệu lực
    .description = Kiểm tra DNSSEC không đạt, vì hiện không chữ ký nào của các bản ghi có hiệu lực, và ít nhất một chữ ký bắt đầu trong tương lai.
    .when = Khi đồng hồ của trình ký vùng chạy nhanh hoặc đồng hồ của trình phân giải chạy chậm, ví dụ sau khi khởi động lại mà giờ chưa đúng.
    .fix = So đồng hồ của trình phân giải với giờ đúng. Nếu đồng hồ đúng, hãy nhờ quản trị viên vùng chỉnh đồng hồ của trình ký và ký lại vùng.
    .use = Gửi 8 khi không chữ ký nào có hiệu lực và một số bắt đầu trong tương lai. Gửi 7 khi một số đã hết hạn.

dns-ede-9 = Thiếu DNSKEY khớp
    .description = Vùng cha có bản ghi DS, nhưng vùng không có bản ghi DNSKEY nào khớp mà trình phân giải hỗ trợ.
    .when = Sau khi đổi khóa hoặc nhà cung cấp DNS, nếu bản ghi DS ở vùng cha vẫn thuộc khóa cũ, hoặc nếu vùng không còn được ký.
    .fix = Nếu vùng là của bạn, hãy so các bản ghi DNSKEY với bản ghi DS ở vùng cha. Nhờ nhà đăng ký tên miền thay bản ghi DS, hoặc gỡ bản ghi đó nếu vùng không ký.
    .use = Gửi 9 khi có bản ghi DS nhưng không DNSKEY nào được hỗ trợ khớp với bản ghi này. Gửi 10 khi thiếu chữ ký, và 1 hoặc 2 khi không thuật toán hay loại digest nào được hỗ trợ.

dns-ede-10 = Thiếu chữ ký
    .description = Kiểm tra DNSSEC không đạt, vì các bản ghi phải được ký lại không có bản ghi RRSIG.
    .when = Khi vùng cha công bố bản ghi DS nhưng vùng, hoặc một máy chủ của vùng, không ký. Cũng gặp khi máy chủ chuyển tiếp hoặc tường lửa bỏ chữ ký.
    .fix = Truy vấn từng máy chủ có thẩm quyền bằng dig +dnssec. Nếu thiếu chữ ký ở đó, hãy ký vùng hoặc gỡ bản ghi DS. Nếu chỉ thiếu khi qua máy chủ chuyển tiếp, hãy cập nhật hoặc thay máy chủ đó.
    .use = Gửi 10 khi thiếu chữ ký lẽ ra phải có. Gửi 9 khi không DNSKEY nào khớp với bản ghi DS, và 12 khi thiếu bằng chứng không tồn tại.

dns-ede-11 = Khóa không được đánh dấu là khóa của vùng
    .description = Kiểm tra DNSSEC không đạt, vì một bản ghi DNSKEY không có bit Zone Key; thiếu bit này, khóa không được ký bản ghi của vùng.
    .when = Hiếm gặp, khi bản ghi DNSKEY được viết tay hoặc do phần mềm lỗi tạo ra. Giá trị flags thường là 256 và 257; cả hai đều có bit này.
    .fix = Nếu vùng là của bạn, hãy công bố khóa với flags 256 hoặc 257, rồi ký lại vùng. Sau đó thay bản ghi DS ở vùng cha, vì digest trong bản ghi này tính cả flags.
    .use = Gửi 11 khi khóa bạn cần thiếu bit Zone Key. Gửi 9 khi hoàn toàn không có khóa khớp.

dns-ede-12 = Thiếu bằng chứng không tồn tại
    .description = Kiểm tra DNSSEC không đạt, vì các bản ghi không tồn tại mà phản hồi không có bản ghi NSEC hoặc NSEC3 chứng minh điều đó.
    .when = Khi máy chủ có thẩm quyền có vùng chưa được ký đầy đủ, hoặc khi máy chủ chuyển tiếp hay tường lửa bỏ bản ghi NSEC hoặc NSEC3.
    .fix = Nếu vùng là của bạn, hãy ký lại đầy đủ và cập nhật phần mềm máy chủ. Nếu trình phân giải khác tra được, hãy tìm máy chủ chuyển tiếp bỏ bản ghi NSEC.
    .use = Gửi 12 khi không có dữ liệu và không bản ghi NSEC hay NSEC3 nào chứng minh. Gửi 10 khi thiếu chữ ký, và 27 khi quá nhiều lần lặp NSEC3.

dns-ede-13 = Lỗi từ bộ nhớ đệm
    .description = Trình phân giải vừa không hoàn tất được truy vấn này, và lặp lại SERVFAIL từ bộ nhớ đệm mà không thử lại.
    .when = Khi truy vấn được lặp lại ngay sau khi thất bại. Lỗi trong bộ nhớ đệm có thể che mất lỗi mở rộng giải thích lần thất bại đầu.
    .fix = Chờ nhiều nhất năm phút, hoặc xóa bộ nhớ đệm của trình phân giải, rồi xem lỗi mở rộng của phản hồi tiếp theo.
    .use = Gửi 13 kèm SERVFAIL từ bộ nhớ đệm, và thêm mã của lý do ban đầu nếu bạn còn biết.

dns-ede-14 = Máy chủ chưa sẵn sàng
    .description = Máy chủ không phản hồi được truy vấn, vì chưa hoạt động đầy đủ.
    .when = Ngay sau khi khởi động, trong lúc nạp các vùng. dnsmasq cũng gửi 14 khi chưa có máy chủ upstream.
    .fix = Chờ một lát. Nếu mã vẫn lặp lại, hãy xem nhật ký máy chủ, kiểm tra xem các vùng có nạp được không và, với máy chủ chuyển tiếp như dnsmasq, đã có máy chủ upstream chưa.
    .use = Gửi 14 khi bạn đang khởi động hoặc nạp vùng. Gửi 24 khi vùng đã nạp nhưng đã cũ, và 18 khi chính sách cấm truy vấn.

dns-ede-15 = Bị chặn theo chính sách của máy chủ
    .description = Tên nằm trong danh sách chặn của đơn vị quản lý trình phân giải, ví dụ để chống phần mềm độc hại, nên trình phân giải giữ lại câu trả lời.
    .when = Từ trình phân giải của công ty, trường học hoặc nhà cung cấp, hoặc từ trình phân giải công cộng chặn tên có hại.
    .fix = Kiểm tra tên xem có viết sai không, và quét thiết bị đã truy vấn tên đó. Nếu tên vô hại, hãy đề nghị quản trị viên trình phân giải gỡ tên khỏi danh sách chặn.
    .use = Gửi 15 khi chính sách của chính bạn chặn tên. Gửi 16 khi bên ngoài yêu cầu chặn, 17 khi máy khách tự yêu cầu bộ lọc, và 4 khi bạn thay câu trả lời.

dns-ede-16 = Bị kiểm duyệt theo yêu cầu từ bên ngoài
    .description = Tên nằm trong danh sách chặn do một bên ngoài đơn vị quản lý trình phân giải yêu cầu, ví dụ tòa án hoặc cơ quan nhà nước. Chặn bằng cách nào không quan trọng.
    .when = Khi luật hoặc lệnh của tòa án buộc các nhà cung cấp của một nước chặn tên.
    .fix = Hỏi quản trị viên trình phân giải xem ai yêu cầu chặn, và liên hệ với bên đó nếu bạn cho rằng việc chặn là nhầm.
    .use = Gửi 16 khi bên ngoài buộc bạn chặn tên. Gửi 15 khi đó là chính sách của chính bạn, và 17 khi máy khách tự yêu cầu bộ lọc.

dns-ede-17 = Bị lọc theo yêu cầu của máy khách
    .description = Tên nằm trong danh sách chặn do chính máy khách chọn: người dùng, hoặc tổ chức quản lý mạng, đã yêu cầu trình phân giải lọc những tên như vậy.
    .when = Từ trình phân giải có bộ lọc tùy chọn, ví dụ cho gia đình hoặc để chặn quảng cáo.
    .fix = Đổi bộ lọc trong tài khoản của bạn ở nhà cung cấp trình phân giải, hoặc cho phép tên này ở đó. Nếu người khác đã chọn bộ lọc, hãy hỏi họ.
    .use = Gửi 17 khi máy khách yêu cầu bạn chặn những tên như vậy. Gửi 15 khi chính sách của chính bạn chặn, và 16 khi bên ngoài yêu cầu.

dns-ede-18 = Máy khách không được phép
    .description = Máy chủ từ chối truy vấn vì máy khách chứ không vì tên: máy khách không có quyền truy vấn máy chủ này.
    .when = Khi trình phân giải nhận truy vấn từ ngoài mạng của mình, hoặc khi địa chỉ IP của máy khách nằm trong danh sách chặn.
    .fix = Dùng trình phân giải dành cho mạng của bạn. Nếu bạn quản lý máy chủ, hãy thêm mạng của máy khách vào danh sách truy cập.
    .use = Gửi 18 kèm REFUSED khi máy khách không có quyền. Gửi 20 khi bạn không có thẩm quyền và không cung cấp đệ quy, và 15 khi lý do là tên.

dns-ede-19 = NXDOMAIN cũ
    .description = Trình phân giải không lấy được câu trả lời hiện hành kịp thời, nên phản hồi bằng NXDOMAIN cũ trong bộ nhớ đệm. Nay tên có thể đã tồn tại.
    .when = Khi các máy chủ có thẩm quyền của vùng không tới được hoặc chậm, ví dụ trong lúc bị tấn công.
    .fix = Kiểm tra chính tả của tên. Nếu tên mới có, hãy truy vấn trình phân giải khác. Nếu vùng là của bạn, hãy kiểm tra xem có tới được các máy chủ có thẩm quyền không.
    .use = Gửi 19 kèm NXDOMAIN đã hết hạn từ bộ nhớ đệm. Gửi 3 kèm bản ghi hết hạn. Đừng gửi mã nào trong hai mã này với NXDOMAIN còn hiện hành.

dns-ede-20 = Không có thẩm quyền, không đệ quy
    .description = Máy chủ không có vùng, và không hỏi máy chủ khác cho máy khách này. Trình phân giải cũng gửi mã này cho truy vấn không có bit RD.
    .when = Khi bản ghi NS của vùng dẫn đến máy chủ không có vùng, hoặc khi máy chủ có thẩm quyền bị dùng làm trình phân giải.
    .fix = So bản ghi NS của vùng với các máy chủ có vùng, và sửa bản ghi. Nếu bạn đã cấu hình máy chủ này làm trình phân giải, hãy dùng máy chủ khác. Với dig, hãy bỏ +norecurse.
    .use = Gửi 20 kèm REFUSED cho vùng bạn không có, nếu bạn không cung cấp đệ quy hoặc bit RD không được đặt. Gửi 18 khi máy khách không có quyền.

dns-ede-21 = Truy vấn hoặc thao tác không được hỗ trợ
    .description = Máy chủ không hỗ trợ loại truy vấn hoặc thao tác trong thông điệp.
    .when = Kèm NOTIMP hoặc REFUSED, ví dụ sau truy vấn loại ANY, chuyển vùng hoặc opcode hiếm.
    .fix = Hỏi lần lượt từng loại bản ghi bạn cần. Gửi cập nhật và chuyển vùng đến máy chủ chính của vùng.
    .use = Gửi 21 cho những gì bạn không hỗ trợ. Gửi 30 cho loại không truy vấn nào được hỏi, và 18 khi bạn hỗ trợ nhưng máy khách không có quyền.

dns-ede-22 = Không tới được máy chủ có thẩm quyền nào
    .description = Trình phân giải không nhận được phản hồi dùng được từ máy chủ có thẩm quyền nào của vùng: các máy chủ không tới được, hoặc có thể từ chối phản hồi.
    .when = Khi mọi máy chủ của vùng đều ngừng chạy, bị tường lửa chặn hoặc không có vùng, hoặc khi ủy quyền dẫn đến sai tên hay sai địa chỉ.
    .fix = Truy vấn thẳng từng máy chủ trong bản ghi NS của vùng. Nếu vùng là của bạn, hãy khởi động các máy chủ hoặc sửa ủy quyền ở nhà đăng ký tên miền. Nếu nhiều vùng lỗi, hãy kiểm tra mạng của trình phân giải.
    .use = Gửi 22 khi mọi máy chủ có thẩm quyền đều lỗi. Thêm 23 cho từng lỗi mà bạn mô tả được trong văn bản. Gửi 3 khi bạn phản hồi từ bộ nhớ đệm.

dns-ede-23 = Lỗi mạng
    .description = Đã xảy ra lỗi không khắc phục được khi máy chủ liên lạc với máy chủ khác. Văn bản thường nêu máy chủ kia và những gì máy chủ đó đã gửi.
    .when = Kèm SERVFAIL, khi kết nối bị từ chối, hết thời gian chờ hoặc bị đứt. Trình phân giải của Cloudflare cũng dùng 23 sau REFUSED từ máy chủ có thẩm quyền.
    .fix = Tìm máy chủ và lỗi trong văn bản, rồi truy vấn thẳng máy chủ đó. Nếu vùng là của bạn, hãy kiểm tra máy chủ đó và tường lửa đứng trước.
    .use = Gửi 23 khi trao đổi với một máy chủ thất bại, và nêu máy chủ đó trong văn bản. Gửi 22 khi không còn máy chủ có thẩm quyền nào.

dns-ede-24 = Không dùng được dữ liệu vùng
    .description = Máy chủ được cấu hình cho vùng nhưng không phản hồi được bằng dữ liệu của vùng, ví dụ vì bản sao quá cũ hoặc đã hết hạn.
    .when = Từ máy chủ phụ không tới được máy chủ chính lâu hơn bản ghi SOA cho phép, hoặc sau khi nạp vùng thất bại.
    .fix = Hỏi máy chủ có thẩm quyền khác của vùng. Nếu bạn quản lý máy chủ này, hãy kiểm tra việc chuyển vùng và số sê-ri SOA ở máy chủ chính.
    .use = Gửi 24 khi bạn phải có vùng nhưng không dùng được dữ liệu. Gửi 14 khi bạn còn đang nạp vùng, và 20 cho vùng bạn không có.

dns-ede-25 = Chữ ký hết hạn trước khi bắt đầu
    .description = Kiểm tra DNSSEC không đạt, vì chữ ký có thời điểm hết hạn trước thời điểm bắt đầu, nên không bao giờ có hiệu lực.
    .when = Hiếm gặp, khi phần mềm ký vùng bị lỗi hoặc cài đặt sai. Unbound báo sai sót này bằng 8.
    .fix = Nếu vùng là của bạn, hãy sửa thời hạn hiệu lực trong trình ký và ký lại vùng. Nếu không, hãy báo chữ ký đó cho quản trị viên vùng.
    .use = Gửi 25 khi chữ ký hết hạn trước lúc bắt đầu. Gửi 7 cho chữ ký đã hết hạn, và 8 cho chữ ký bắt đầu trong tương lai.

dns-ede-26 = Gửi quá sớm
    .description = Thông điệp đến qua QUIC trong dữ liệu 0-RTT, trước khi bắt tay xong, và có thể gây hại nếu bị ai đó phát lại.
    .when = Ví dụ khi máy khách gửi cập nhật trong dữ liệu 0-RTT của DNS over QUIC. Ở đó chỉ được gửi truy vấn và NOTIFY.
    .fix = Gửi lại thông điệp sau khi bắt tay xong. Nếu mã lặp lại, hãy sửa máy khách: chỉ được gửi truy vấn và NOTIFY trong dữ liệu 0-RTT.
    .use = Gửi 26 kèm REFUSED cho mọi opcode khác QUERY và NOTIFY trong dữ liệu 0-RTT. Bạn cũng có thể giữ thông điệp đến khi bắt tay xong, hoặc đóng kết nối bằng DOQ_PROTOCOL_ERROR.

dns-ede-27 = Số lần lặp NSEC3 không được hỗ trợ
    .description = Vùng dùng NSEC3 để chứng minh bản ghi không tồn tại, nhưng với nhiều lần lặp băm hơn mức trình phân giải chấp nhận. Trình phân giải xử lý phản hồi như chưa ký hoặc như lỗi.
    .when = Khi vùng vẫn được ký với nhiều lần lặp NSEC3; ngày nay nên dùng 0, và các trình phân giải đang hạ giới hạn.
    .fix = Nếu vùng là của bạn, hãy đặt số lần lặp NSEC3 là 0 và ký lại vùng. Nếu không, hãy báo cho quản trị viên vùng.
    .use = Gửi 27 khi bạn xử lý phản hồi như chưa ký hoặc như lỗi vì số lần lặp NSEC3, sau khi đã kiểm tra chữ ký NSEC3. Không bao giờ gửi 27 khi bạn bỏ qua phản hồi. Gửi 12 khi thiếu bằng chứng.

dns-ede-28 = Không làm theo được chính sách truyền
    .description = Chương trình yêu cầu proxy DNS cục bộ dùng những giao thức truyền nhất định, như giao thức có mã hóa, nhưng proxy không có hoặc không đọc được yêu cầu. Chỉ một bản thảo đã hết hạn định nghĩa mã này.
    .when = Hầu như không bao giờ: ít proxy hỗ trợ các tùy chọn của bản thảo.
    .fix = Trong proxy, hãy cấu hình trình phân giải upstream có giao thức truyền cần thiết, như DNS over TLS. Nếu không, hãy cho chương trình đòi hỏi ít hơn.
    .use = Gửi 28 khi bạn không làm được điều mà tùy chọn PROXY CONTROL đòi, hoặc khi tùy chọn sai định dạng. Nêu trong phản hồi những gì bạn cung cấp được.

dns-ede-29 = Câu trả lời được suy ra
    .description = Trình phân giải không hỏi máy chủ của vùng, mà suy ra câu trả lời từ những gì bộ nhớ đệm đã chứng minh, thường là tên hoặc loại không tồn tại.
    .when = Từ PowerDNS Recursor, với tên nằm trong khoảng trống đã chứng minh của vùng có ký, nằm dưới tên không tồn tại, hoặc nằm trong bộ nhớ đệm phủ định.
    .fix = Không cần làm gì. Nếu tên vừa được thêm, hãy chờ các bản ghi trong bộ nhớ đệm hết hạn, hoặc xóa bộ nhớ đệm của trình phân giải.
    .use = Gửi 29 khi bạn suy ra phản hồi từ bộ nhớ đệm, ví dụ từ bản ghi NSEC hoặc NSEC3. Gửi 19 khi NXDOMAIN cũ lấy từ bộ nhớ đệm.

dns-ede-30 = Loại truy vấn không hợp lệ
    .description = Không truy vấn nào được hỏi loại bản ghi này, vì loại chỉ có nghĩa bên trong bản ghi khác.
    .when = Ví dụ sau truy vấn NXNAME, loại chỉ đánh dấu tên không tồn tại trong bản ghi NSEC.
    .fix = Hỏi loại bản ghi thông thường, như A hoặc AAAA. Nếu một chương trình đã gửi truy vấn, hãy báo cho nhà phát triển chương trình.
    .use = Gửi 30 kèm FORMERR cho loại không được phép truy vấn, như NXNAME. Gửi 21 cho loại bạn không hỗ trợ.

dns-ede-31 = Tốc độ truy vấn bị giới hạn
    .description = Máy chủ nhận quá nhiều truy vấn, thường từ một máy khách hoặc một mạng, nên từ chối hoặc cắt ngắn phản hồi. Chỉ một bản thảo định nghĩa mã này.
    .when = Trong lúc bị tấn công, sau một địa chỉ IP dùng chung, hoặc khi chương trình lặp lại cùng truy vấn thay vì lưu câu trả lời vào bộ nhớ đệm.
    .fix = Tìm chương trình gửi nhiều truy vấn như vậy, và cho chương trình đó lưu câu trả lời vào bộ nhớ đệm và chờ giữa các lần thử. Nếu bạn quản lý máy chủ, hãy kiểm tra giới hạn tốc độ.
    .use = Gửi 31 khi bạn giới hạn tốc độ truy vấn. Gửi 32 khi hạn mức đã dùng hết.

dns-ede-32 = Hạn mức đã dùng hết
    .description = Máy khách đã dùng hết một hạn mức, như số cập nhật hoặc truy vấn mà tài khoản cho phép. Chỉ một bản thảo định nghĩa mã này.
    .when = Từ dịch vụ đếm số cập nhật hoặc truy vấn của từng khách hàng, ví dụ với gói miễn phí.
    .fix = Tìm hiểu khi nào hạn mức được đặt lại, hoặc đề nghị nhà cung cấp tăng hạn mức. Giảm số truy vấn bằng cách lưu câu trả lời vào bộ nhớ đệm.
    .use = Gửi 32 khi hạn mức đã dùng hết. Gửi 31 khi chỉ tốc độ hiện tại quá cao, và 18 khi máy khách hoàn toàn không có quyền.

dns-ede-33 = Đã tắt kiểm tra DNSSEC cho tên này
    .description = Quản trị viên trình phân giải đã tắt kiểm tra DNSSEC cho miền này bằng negative trust anchor, nên câu trả lời có thể chưa được kiểm tra. Chỉ một bản thảo định nghĩa mã này.
    .when = Khi DNSSEC của một miền được biết là đang hỏng, nhưng người dùng của trình phân giải vẫn cần tới được miền.
    .fix = Nếu vùng là của bạn, hãy sửa DNSSEC của vùng, rồi báo cho quản trị viên trình phân giải gỡ negative trust anchor. Nếu không, hãy coi câu trả lời như chưa ký.
    .use = Gửi 33 với mỗi phản hồi chịu tác động của negative trust anchor, và nêu miền của anchor trong văn bản. Gửi 6 khi bạn kiểm tra câu trả lời và kết quả không đạt.

dns-ede-34 = Chỉ tới được qua ủy quyền kiểu mới
    .description = Tên thuộc vùng chỉ được ủy quyền bằng bản ghi DELEG, không có bản ghi NS. Máy khách không biết DELEG, nên vùng có vẻ không tồn tại. Chỉ một bản thảo định nghĩa mã này.
    .when = Từ máy chủ có thẩm quyền hỗ trợ DELEG, khi trình phân giải cũ hỏi. Có thể chủ sở hữu vùng cố ý loại các trình phân giải như vậy.
    .fix = Dùng trình phân giải hỗ trợ DELEG. Nếu vùng là của bạn và trình phân giải cũ cần tới được, hãy thêm bản ghi NS ở vùng cha.
    .use = Gửi 34 khi có bản ghi DELEG mà không có bản ghi NS, và máy khách không hỗ trợ DELEG. Gửi 20 cho vùng bạn không có.

dns-ede-35 = Bị trình phân giải upstream chặn
    .description = Tên nằm trong danh sách chặn của trình phân giải mà máy chủ này chuyển tiếp truy vấn đến. Bản thân máy chủ chuyển tiếp không chặn. Chỉ một bản thảo định nghĩa mã này.
    .when = Từ bộ định tuyến hoặc máy chủ chuyển tiếp của công ty dùng trình phân giải có bộ lọc trên internet.
    .fix = Nếu văn bản nêu thông tin liên hệ, hãy dùng thông tin đó. Nếu không, hãy hỏi quản trị viên máy chủ chuyển tiếp xem máy chủ đó dùng trình phân giải nào. Nếu tên vô hại, hãy đề nghị quản trị viên trình phân giải đó gỡ tên khỏi danh sách chặn.
    .use = Gửi 35 thay cho 15 khi bạn chuyển tiếp việc chặn của trình phân giải upstream. Gửi 15 khi chính sách của chính bạn chặn tên.

dns-ede-49152-65535 = Dành cho sử dụng riêng
    .description = Các mã này không có nghĩa chung: ai cũng có thể dùng trong hệ thống của mình.
    .when = Từ máy chủ mà một tổ chức tự cấu hình hoặc tự viết.
    .fix = Đọc văn bản sau mã, và hỏi quản trị viên máy chủ xem mã nghĩa là gì. Nếu không biết được, hãy làm theo lời khuyên cho mã phản hồi.
    .use = Chỉ gửi một trong các mã này khi bên gửi và bên nhận đã thỏa thuận, kèm văn bản cho những người khác. Gửi 0 kèm văn bản cho công chúng.
