# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Không có lỗi
    .happened = Máy chủ đã làm việc được yêu cầu, đã nhận để làm sau, hoặc đang chờ thêm dữ liệu.
    .customer = Không cần làm gì. Trước khi làm lại bất cứ việc gì, hãy xem kết quả đã có chưa.
    .administrator = Sau phản hồi tạm thời như HTTP 100, hãy cho máy khách gửi phần tiếp theo; sau HTTP 102 đến 104 hoặc SIP 180, hãy cho máy khách chờ phản hồi cuối cùng.
    .avoid = Đừng làm lại chỉ vì chưa thấy kết quả: một đơn hàng chẳng hạn có thể bị đặt hai lần.
    .ask = Nếu không thấy kết quả, hãy hỏi quản trị viên máy chủ. Cung cấp mọi ID trong câu trả lời hoặc nhật ký, ngày, giờ và múi giờ.

cause-none-mail = Không có lỗi
    .happened = Máy chủ đã làm việc được yêu cầu, đã nhận để làm sau, hoặc đang chờ thêm dữ liệu. Mã 250 sau dữ liệu thư nghĩa là đã chấp nhận, chưa phải đã phân phối.
    .customer = Không cần làm gì. Nếu thư đã được chấp nhận mà không đến, hãy nhờ người nhận xem thư mục thư rác.
    .administrator = Sau 334, hãy cho máy khách gửi phần tiếp theo của lần đăng nhập; sau 354, hãy cho gửi thư.
    .avoid = Đừng gửi lại thư chỉ vì chưa thấy kết quả: thư có thể đến hai lần.
    .ask = Nếu thư không đến, hãy hỏi postmaster bên người nhận. Cung cấp mọi ID trong câu trả lời hoặc nhật ký, ngày, giờ và múi giờ.

cause-mailbox-unknown = Hộp thư không tồn tại
    .happened = Máy chủ thư của người nhận không tìm thấy hộp thư nào cho địa chỉ này. Thường do phần trước @ viết sai, hoặc tài khoản đã đóng hay chưa được tạo.
    .customer = So từng chữ của địa chỉ với địa chỉ mà người nhận cho bạn, và xóa gợi ý đã lưu trong ứng dụng email. Nếu có vẻ đúng, hãy liên hệ với người nhận bằng cách khác.
    .administrator = Nếu bạn quản lý máy chủ của người nhận và hộp thư phải tồn tại, hãy kiểm tra tài khoản, các bí danh và danh sách người nhận trên máy chủ relay đứng trước.
    .avoid = Đừng đoán thử các tên tương tự: quá nhiều người nhận không tồn tại làm hại uy tín của máy chủ gửi.
    .ask = Hỏi người nhận địa chỉ chính xác, hoặc hỏi quản trị viên bên họ xem địa chỉ có tồn tại không. Cung cấp toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-mailbox-full = Hộp thư đầy
    .happened = Hộp thư của người nhận không còn chỗ, nên máy chủ không chấp nhận thư.
    .customer = Báo cho người nhận bằng cách khác. Nếu thư đã bị trả lại, hãy gửi lại khi có chỗ.
    .administrator = Nếu bạn quản lý máy chủ của người nhận, hãy giải phóng dung lượng hoặc tăng hạn mức. Máy chủ gửi không cần thay đổi gì.
    .avoid = Đừng gửi thư vài phút một lần: không có gì thay đổi cho đến khi có chỗ.
    .ask = Hỏi người nhận hoặc nhà cung cấp của họ xem hộp thư có vượt hạn mức không. Cung cấp toàn văn thông báo lỗi.

cause-mailbox-disabled = Hộp thư bị vô hiệu hóa hoặc không hoạt động
    .happened = Máy chủ của người nhận biết địa chỉ này, nhưng hộp thư không nhận thư: tài khoản bị vô hiệu hóa, đình chỉ hoặc khóa, tạm thời hay vĩnh viễn, hoặc đã lâu không dùng.
    .customer = Liên hệ với người nhận bằng cách khác hoặc ở địa chỉ khác. Chỉ họ hoặc nhà cung cấp của họ mới bật lại được hộp thư.
    .administrator = Nếu bạn quản lý máy chủ của người nhận, hãy xem vì sao tài khoản bị vô hiệu hóa: chưa thanh toán, bị lạm dụng, lâu không dùng, hay nhân viên đã nghỉ việc.
    .avoid = Đừng tiếp tục gửi đến hộp thư vẫn bị vô hiệu hóa: một số hộp thư bỏ hoang trở thành bẫy thư rác, làm hại uy tín của người gửi.
    .ask = Hỏi người nhận hoặc quản trị viên miền của họ xem tài khoản còn không và có được bật lại không. Cung cấp toàn văn thông báo lỗi.

cause-mailbox-moved = Người nhận đã chuyển địa chỉ
    .happened = Người nhận không còn dùng địa chỉ này, và máy chủ không phân phối thư đến đó. Câu trả lời chỉ nêu địa chỉ mới nếu máy chủ được phép tiết lộ.
    .customer = Xác nhận địa chỉ mới với người nhận bằng cách khác. Sau đó gửi thư đến địa chỉ mới và sửa sổ địa chỉ.
    .administrator = Trong các danh sách của bạn, hãy dùng địa chỉ mới sau khi người nhận xác nhận. Nếu bạn quản lý máy chủ của người nhận, hãy thiết lập chuyển tiếp hoặc câu trả lời nêu địa chỉ mới.
    .avoid = Đừng để chương trình tự động dùng địa chỉ mới, và đừng gửi thư mật đến đó khi chưa xác nhận.
    .ask = Hỏi người nhận, đồng nghiệp của họ hoặc quản trị viên miền cũ để biết địa chỉ hiện tại. Cung cấp toàn văn thông báo lỗi.

cause-domain-unknown = Không tìm thấy miền của người nhận
    .happened = Máy chủ gửi không tìm được đường đến miền của người nhận: miền không tồn tại, DNS không nêu máy chủ thư nào cho miền, hoặc việc tra cứu DNS thất bại.
    .customer = Kiểm tra phần sau @ xem có viết sai hoặc sai đuôi không. Nếu miền đúng, hãy báo cho người nhận bằng cách khác.
    .administrator = Tra bản ghi MX, A và AAAA của miền bằng một trình phân giải thứ hai. Nếu có bản ghi, hãy kiểm tra trình phân giải và định tuyến của bạn. Nếu miền là của bạn, hãy gia hạn miền hoặc công bố bản ghi MX.
    .avoid = Đừng thử tên khác trong cùng miền, và đừng sửa thư: cả hai đều không có ích.
    .ask = Hỏi người nhận xem miền của họ đã đổi tên hay hết hạn. Cho quản trị viên miền biết tên miền chính xác, trình phân giải của bạn, ngày, giờ và múi giờ.

cause-domain-no-mail = Miền hoặc host không nhận thư
    .happened = Hoặc bản ghi null MX trong DNS cho biết miền của người nhận không nhận thư, hoặc host nhận không nhận thư của bất kỳ ai.
    .customer = Kiểm tra miền sau @: tên trang web và địa chỉ no-reply thường bị dùng nhầm. Nếu địa chỉ đúng, hãy liên hệ với người nhận bằng cách khác.
    .administrator = Nếu miền là của bạn và phải nhận thư, hãy thay bản ghi null MX, hoặc trỏ bản ghi MX đến máy chủ nhận thư.
    .avoid = Đừng gửi từ tài khoản hay máy chủ khác: mọi thư đến miền hoặc host này đều bị từ chối.
    .ask = Hỏi người nhận một địa chỉ có nhận thư, và hỏi quản trị viên miền xem bản ghi MX đó có phải là chủ ý không.

cause-sender-address = Địa chỉ người gửi không được chấp nhận
    .happened = Máy chủ không chấp nhận địa chỉ người gửi: địa chỉ sai định dạng hoặc không xác minh được, miền không tồn tại hay không nhận thư trả lời, hoặc người dùng đã đăng nhập không được dùng địa chỉ đó.
    .customer = Kiểm tra địa chỉ người gửi trong cài đặt của ứng dụng email xem có viết sai không. Dùng địa chỉ của tài khoản mà bạn đăng nhập.
    .administrator = Kiểm tra xem miền trong MAIL FROM và From có tồn tại, có bản ghi MX hoặc bản ghi địa chỉ và nhận thư không, và tài khoản có được dùng địa chỉ đó không. Thay các địa chỉ ở localhost.
    .avoid = Đừng dùng địa chỉ hoặc miền của người khác: đó bị coi là giả mạo, và các kiểm tra như SPF và DMARC sẽ không đạt.
    .ask = Hỏi nhà cung cấp xem tài khoản của bạn được dùng địa chỉ người gửi nào. Cung cấp địa chỉ MAIL FROM và From, tên người dùng và toàn văn thông báo lỗi.

cause-relay-denied = Không được phép relay
    .happened = Máy chủ không chuyển thư đến miền này cho người gửi này. Thường do ứng dụng email chưa đăng nhập hoặc dùng sai máy chủ.
    .customer = Trong ứng dụng email, hãy bật xác thực cho máy chủ thư đi. Dùng máy chủ, cổng (thường là 465 hoặc 587) và tên người dùng do nhà cung cấp đưa.
    .administrator = Nếu máy chủ từ chối là của bạn và nằm trong bản ghi MX của miền người nhận, hãy thêm miền vào các miền được nhận. Nếu không, hãy sửa việc đăng nhập hoặc định tuyến ở bên gửi.
    .avoid = Đừng cho phép mọi người hoặc cả dải mạng relay để hết lỗi này: kẻ gửi thư rác tìm ra open relay rất nhanh, rồi máy chủ sẽ vào danh sách chặn.
    .ask = Hỏi nhà cung cấp xem cần dùng máy chủ, cổng và cách đăng nhập nào. Cung cấp toàn văn thông báo lỗi và địa chỉ IP của bạn.

cause-sender-reputation = Máy chủ hoặc miền gửi không được tin cậy
    .happened = Máy chủ không tin nguồn gốc của thư: địa chỉ IP, miền hoặc tên HELO của bên gửi nằm trong danh sách chặn hay có uy tín xấu, hoặc DNS ngược thiếu hay sai.
    .customer = Chuyển toàn văn thông báo lỗi cho nhà cung cấp hoặc quản trị viên, và liên hệ với người nhận bằng cách khác. Luôn đăng nhập và gửi qua máy chủ của nhà cung cấp.
    .administrator = Nếu câu trả lời nêu một danh sách, hãy tra địa chỉ IP và miền ở đó. Khắc phục nguyên nhân, như tài khoản bị chiếm, và làm cho bản ghi PTR, bản ghi địa chỉ và tên HELO khớp nhau. Sau đó yêu cầu gỡ khỏi danh sách.
    .avoid = Đừng đổi sang địa chỉ IP hoặc miền mới thay vì khắc phục nguyên nhân: chúng cũng sẽ sớm mất uy tín.
    .ask = Hỏi lý do ở postmaster bên người nhận hoặc, nếu câu trả lời nêu danh sách chặn, ở đơn vị quản lý danh sách. Cung cấp địa chỉ IP, miền, tên HELO của bên gửi, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-content-refused = Nội dung bị từ chối vì là thư rác hoặc có hại
    .happened = Bộ lọc không chấp nhận nội dung thư, như văn bản, liên kết hoặc tệp đính kèm, và coi đó là thư rác, phần mềm độc hại hoặc nội dung bị cấm.
    .customer = Nếu câu trả lời nêu tên virus, hãy quét thiết bị. Nếu không, hãy bỏ liên kết rút gọn, chương trình và tệp nén có mật khẩu khỏi thư, và chia sẻ tệp theo cách mà người nhận chấp nhận.
    .administrator = Ở bên gửi, hãy tìm tài khoản bị chiếm hoặc biểu mẫu web bị lạm dụng. Nếu bạn quản lý máy chủ của người nhận và thư vô hại, hãy sửa quy tắc lọc hoặc thêm ngoại lệ.
    .avoid = Đừng ngụy trang nội dung bằng cách đổi tên tệp đính kèm, đặt mật khẩu cho tệp nén hoặc cố ý viết sai chữ: bộ lọc sẽ trừ điểm các mẹo đó.
    .ask = Hỏi quản trị viên bên người nhận xem bộ lọc báo quy tắc, liên kết hay tên virus nào. Cung cấp toàn văn thông báo lỗi, tiêu đề Message-ID, ngày, giờ và múi giờ.

cause-message-authentication = Không qua kiểm tra SPF, DKIM hoặc DMARC
    .happened = Máy chủ của người nhận không xác nhận được rằng miền của người gửi cho phép thư này: SPF, DKIM hoặc DMARC không đạt, thiếu hoặc không kiểm tra được. Việc chuyển tiếp và danh sách gửi thư có thể làm hỏng các kiểm tra này.
    .customer = Gửi qua máy chủ thư của miền trong địa chỉ From. Nếu bạn đã làm vậy, hãy chuyển toàn văn thông báo lỗi cho quản trị viên miền đó.
    .administrator = Liệt kê mọi máy chủ gửi trong bản ghi SPF duy nhất của miền, ký bằng DKIM, và cho SPF hoặc DKIM khớp với miền From theo DMARC. Sau đó xem Authentication-Results trong một thư thử.
    .avoid = Đừng công bố bản ghi SPF thứ hai, kết thúc bản ghi bằng +all hoặc nới lỏng vĩnh viễn chính sách DMARC: như vậy là làm hỏng kiểm tra hoặc mở đường cho giả mạo.
    .ask = Hỏi postmaster bên người nhận xem kiểm tra nào không đạt với miền nào. Cung cấp địa chỉ IP gửi, miền MAIL FROM và From, tiêu đề DKIM-Signature, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-credentials-refused = Thiếu đăng nhập hoặc đăng nhập không được chấp nhận
    .happened = Máy chủ yêu cầu máy khách đăng nhập, nhưng không nhận được hoặc không chấp nhận thông tin đăng nhập. Mật khẩu, token, khóa hoặc cách đăng nhập có thể sai, thiếu hoặc hết hạn.
    .customer = Đăng nhập lại, và kiểm tra tên người dùng cùng mật khẩu. Nếu cả hai đúng, hãy xem tài khoản có bị khóa hoặc cần cách đăng nhập khác không.
    .administrator = Xem chương trình gửi tài khoản, token hay khóa nào, có hết hạn không, và máy chủ có hỗ trợ cách đăng nhập này không. Nếu bạn quản lý máy chủ, hãy xem tài khoản có bị khóa không.
    .avoid = Đừng để chương trình lặp lại lần đăng nhập đã bị từ chối: tài khoản có thể bị khóa hoặc địa chỉ IP bị chặn. Không bao giờ ghi mật khẩu hay token vào phiếu hỗ trợ.
    .ask = Hỏi quản trị viên xem tài khoản có hoạt động không và cần cách đăng nhập nào. Cung cấp tên người dùng, toàn văn thông báo lỗi, ngày, giờ và múi giờ và, với HTTP, tiêu đề WWW-Authenticate hoặc Proxy-Authenticate.

cause-credentials-refused-mail = Thiếu đăng nhập hoặc đăng nhập không được chấp nhận
    .happened = Máy chủ yêu cầu máy khách đăng nhập, nhưng không nhận được hoặc không chấp nhận thông tin đăng nhập. Mật khẩu, token, khóa hoặc cách đăng nhập có thể sai, thiếu hoặc hết hạn.
    .customer = Đăng nhập lại; nhiều máy chủ thư cần địa chỉ đầy đủ làm tên người dùng. Nếu mật khẩu chỉ dùng được trên web, hãy tạo mật khẩu ứng dụng hoặc đăng nhập qua web.
    .administrator = Xem chương trình gửi tài khoản, token hay khóa nào, có hết hạn không, và máy chủ có hỗ trợ cách đăng nhập này không. Nếu bạn quản lý máy chủ, hãy xem tài khoản có bị khóa không.
    .avoid = Đừng để chương trình lặp lại lần đăng nhập đã bị từ chối: tài khoản có thể bị khóa hoặc địa chỉ IP bị chặn. Không bao giờ ghi mật khẩu hay token vào phiếu hỗ trợ.
    .ask = Hỏi quản trị viên xem tài khoản có hoạt động không và cần cách đăng nhập nào. Cung cấp tên người dùng, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-encryption-required = Cần kết nối mã hóa
    .happened = Máy chủ yêu cầu kết nối mã hóa, nhưng máy khách không mã hóa, hoặc không thiết lập được TLS theo chính sách của một bên.
    .customer = Bắt đầu địa chỉ bằng https, hoặc bật TLS trong cài đặt của chương trình. Cập nhật chương trình cũ.
    .administrator = Bật TLS 1.2 trở lên ở máy khách. Nếu bạn quản lý máy chủ, hãy kiểm tra chứng chỉ, tên host, ngày hết hạn và yêu cầu của chính sách.
    .avoid = Đừng tắt mã hóa hoặc việc kiểm tra chứng chỉ, và không bao giờ gửi mật khẩu qua kết nối không mã hóa.
    .ask = Hỏi quản trị viên máy chủ xem cần phiên bản TLS và chứng chỉ nào. Cung cấp tên host, cổng, các dòng nhật ký về TLS và toàn văn thông báo lỗi.

cause-encryption-required-mail = Cần kết nối mã hóa
    .happened = Máy chủ yêu cầu kết nối mã hóa, nhưng máy khách không mã hóa, hoặc không thiết lập được TLS theo chính sách của một bên.
    .customer = Trong ứng dụng email, hãy chọn STARTTLS, thường ở cổng 587, hoặc TLS ngay từ đầu ở cổng 465. Cập nhật chương trình cũ.
    .administrator = Bật TLS 1.2 trở lên ở máy chủ hoặc máy khách gửi. Nếu bạn quản lý máy chủ kia, hãy kiểm tra chứng chỉ, tên host, ngày hết hạn và chính sách MTA-STS hoặc DANE, nếu có.
    .avoid = Đừng tắt mã hóa hoặc việc kiểm tra chứng chỉ, và không bao giờ gửi mật khẩu qua kết nối không mã hóa.
    .ask = Hỏi quản trị viên máy chủ xem cần phiên bản TLS và chứng chỉ nào. Cung cấp tên host, cổng, các dòng nhật ký về TLS và toàn văn thông báo lỗi.

cause-rate-limited = Đã đạt giới hạn hoặc hạn mức
    .happened = Đã gửi quá nhiều, hoặc mở quá nhiều kết nối, trong thời gian ngắn, hoặc đã dùng hết hạn mức. Giới hạn có thể tính theo tài khoản, địa chỉ IP hoặc khóa.
    .customer = Nếu máy chủ không nêu thời gian, hãy chờ vài phút, và lâu hơn sau mỗi lần bị từ chối. Sau đó mỗi lần gửi ít hơn, hoặc đề nghị nhà cung cấp tăng giới hạn.
    .administrator = Dùng ít kết nối đồng thời hơn, giãn thời gian, và chờ đủ lâu như máy chủ yêu cầu. Tìm tài khoản bị chiếm hoặc chương trình cứ thử lại mãi. Nếu bạn quản lý máy chủ, hãy kiểm tra giới hạn.
    .avoid = Đừng chia lưu lượng ra nhiều tài khoản hoặc địa chỉ IP hơn: lần thử bị từ chối thường cũng bị tính, và có thể dẫn đến bị chặn.
    .ask = Hỏi quản trị viên máy chủ xem tính cái gì, trong khoảng thời gian nào và khi nào đặt lại. Cung cấp tài khoản, địa chỉ IP, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-rate-limited-mail = Đã đạt giới hạn hoặc hạn mức
    .happened = Đã gửi quá nhiều, hoặc mở quá nhiều kết nối, trong thời gian ngắn, hoặc đã dùng hết hạn mức. Giới hạn có thể tính theo tài khoản, địa chỉ IP, người gửi hoặc người nhận.
    .customer = Nếu máy chủ không nêu thời gian, hãy chờ vài phút, và lâu hơn sau mỗi lần bị từ chối. Sau đó mỗi lần gửi ít hơn, hoặc đề nghị nhà cung cấp tăng giới hạn.
    .administrator = Dùng ít kết nối đồng thời hơn, giãn thời gian, và chờ đủ lâu như máy chủ yêu cầu. Tìm tài khoản bị chiếm hoặc chương trình cứ thử lại mãi. Nếu bạn quản lý máy chủ, hãy kiểm tra giới hạn.
    .avoid = Đừng chia lưu lượng ra nhiều tài khoản hoặc địa chỉ IP hơn: lần thử bị từ chối thường cũng bị tính, và có thể dẫn đến bị chặn.
    .ask = Hỏi quản trị viên máy chủ xem tính cái gì, trong khoảng thời gian nào và khi nào đặt lại. Cung cấp tài khoản, địa chỉ IP, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-message-too-large = Vượt giới hạn kích thước
    .happened = Dữ liệu gửi đi lớn hơn mức bên nhận chấp nhận.
    .customer = Mỗi lần gửi ít hơn, hoặc thu nhỏ tệp. Nếu trang web báo lỗi về tiêu đề hoặc cookie, hãy xóa cookie của trang và bắt đầu từ trang chủ.
    .administrator = So kích thước với giới hạn của proxy, máy chủ và ứng dụng. Nếu tăng giới hạn, hãy tăng trên mọi máy chủ trên đường đi.
    .avoid = Đừng bỏ giới hạn: giới hạn bảo vệ bên nhận.
    .ask = Hỏi quản trị viên bên nhận về giới hạn kích thước. Cung cấp toàn văn thông báo lỗi và kích thước.

cause-message-too-large-mail = Thư quá lớn
    .happened = Thư lớn hơn mức máy chủ chấp nhận. Cách mã hóa khi gửi làm tệp đính kèm lớn thêm khoảng một phần ba, nên tệp nhỏ hơn giới hạn vẫn có thể quá lớn.
    .customer = Thu nhỏ tệp đính kèm, hoặc chia sẻ tệp qua liên kết.
    .administrator = So kích thước với SIZE trong câu trả lời EHLO của máy chủ. Nếu tăng giới hạn, hãy tăng trên mọi máy chủ trên đường đi.
    .avoid = Đừng bỏ giới hạn: giới hạn bảo vệ máy chủ. Đừng chia tệp ra nhiều thư, vì có thể làm đầy hộp thư của người nhận.
    .ask = Hỏi quản trị viên của máy chủ từ chối về giới hạn kích thước. Cung cấp toàn văn thông báo lỗi và kích thước sau khi mã hóa để gửi.

cause-too-many-recipients = Quá nhiều người nhận cùng lúc
    .happened = Thư có nhiều người nhận hơn mức máy chủ chấp nhận một lần, nên thư không được chấp nhận cho một số hoặc tất cả người nhận.
    .customer = Tìm xem người nhận nào bị từ chối, rồi gửi cho họ theo nhóm nhỏ hơn. Nếu thường xuyên gửi cho nhiều người, hãy dùng danh sách gửi thư.
    .administrator = Cho máy chủ gửi thư đến những người nhận đã được chấp nhận và đưa những người còn lại vào giao dịch sau, như RFC 5321 yêu cầu sau 452. Nếu cần, hãy giảm số người nhận mỗi thư.
    .avoid = Đừng gửi lại thư cho tất cả: người nhận đã được chấp nhận sẽ nhận hai lần. Đừng liệt kê người không quen nhau trong To hoặc Cc.
    .ask = Hỏi postmaster của máy chủ từ chối xem một thư được có bao nhiêu người nhận. Cung cấp toàn văn thông báo lỗi và số người nhận.

cause-greylisted = Bị trì hoãn do greylisting
    .happened = Máy chủ của người nhận chưa biết người gửi này và cố ý từ chối lần thử đầu, để xem máy chủ gửi có thử lại như các máy chủ thư thông thường không.
    .customer = Hãy chờ: thư thường đến trong vài phút hoặc vài giờ. Nếu gấp hoặc thư đã bị trả lại, hãy liên hệ với người nhận bằng cách khác.
    .administrator = Để hàng đợi thử lại sau vài phút, từ cùng địa chỉ IP, với cùng người gửi phong bì và người nhận. Gửi thư của chương trình không có hàng đợi qua máy chủ có hàng đợi.
    .avoid = Đừng gửi bản mới, thử lại vài giây một lần, hay đổi người gửi hoặc địa chỉ IP giữa các lần thử: khoảng chờ có thể tính lại từ đầu.
    .ask = Nếu sau một ngày vẫn bị từ chối, hãy xin postmaster bên người nhận cho ngoại lệ. Cung cấp địa chỉ IP gửi, người gửi phong bì, và ngày, giờ, múi giờ của mỗi lần thử.

cause-connection = Kết nối thất bại hoặc hết thời gian chờ
    .happened = Không kết nối được, kết nối bị mất hoặc hết thời gian chờ, hoặc gateway không nhận được phản hồi dùng được. Lỗi có thể ở mạng, tường lửa, DNS hoặc máy chủ kia.
    .customer = Nếu các dịch vụ khác cũng lỗi, hãy kiểm tra mạng của bạn. Nếu đang thanh toán hoặc đặt hàng, hãy xem việc đó đã xong chưa trước khi thử lại.
    .administrator = Kiểm tra DNS, tuyến, cổng và tường lửa từ máy chủ hoặc máy khách gửi. Sau proxy hoặc gateway, hãy kiểm tra máy chủ upstream. Trên máy chủ không tới được, hãy xem dịch vụ có đang lắng nghe và theo kịp tải không.
    .avoid = Đừng đổi địa chỉ hoặc nội dung, và đừng thử lại liên tục: cả hai đều không sửa được nguyên nhân, còn thử lại làm tăng tải.
    .ask = Hỏi quản trị viên của máy chủ hoặc mạng không tới được xem có sự cố nào đã biết không. Cung cấp tên host, địa chỉ IP, cổng, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-name-unknown = Không tìm thấy tên host
    .happened = Không đổi được tên máy chủ thành địa chỉ: tên viết sai, không có trong DNS, hoặc chỉ có trong mạng khác.
    .customer = Kiểm tra địa chỉ xem có viết sai không. Nếu đúng, hãy xem bạn có đang trực tuyến không, và kết nối với mạng công ty hoặc VPN có tên đó.
    .administrator = Tra tên trên máy báo lỗi, rồi bằng một trình phân giải thứ hai. Kiểm tra cài đặt, miền tìm kiếm và tệp hosts của máy khách, hoặc công bố bản ghi A hay AAAA còn thiếu.
    .avoid = Đừng thay hẳn tên bằng địa chỉ IP: địa chỉ có thể thay đổi, và chứng chỉ sẽ không khớp nữa.
    .ask = Hỏi quản trị viên máy chủ xem tên có đúng không và tra được ở đâu. Cung cấp tên chính xác, trình phân giải của bạn, ngày, giờ và múi giờ.

cause-certificate-untrusted = Chứng chỉ không được tin cậy
    .happened = Một bên không chấp nhận chứng chỉ của bên kia: bên đó không biết nơi cấp, thiếu chứng chỉ trung gian, hoặc chứng chỉ bị hỏng, bị thu hồi hay không dành cho mục đích này.
    .customer = Nếu chương trình của bạn nhận cảnh báo TLS, hãy xem chương trình có dùng đúng chứng chỉ máy khách không. Nếu không, hãy xem địa chỉ viết đúng chưa, và trên mạng công cộng, hãy đăng nhập mạng trước. Nếu vẫn không được, hãy báo lỗi cho quản trị viên máy chủ.
    .administrator = Cho bên có chứng chỉ bị từ chối gửi kèm các chứng chỉ trung gian. Sau cảnh báo TLS, đó là bên nhận cảnh báo. Nếu nơi cấp là của bạn, hãy thêm chứng chỉ gốc vào kho tin cậy của bên kia.
    .avoid = Đừng tắt việc kiểm tra chứng chỉ và đừng bỏ qua cảnh báo của trình duyệt: kẻ tấn công có thể đọc được mọi thứ.
    .ask = Hỏi quản trị viên máy chủ xem chứng chỉ do ai cấp và chuỗi có đầy đủ không. Nếu chứng chỉ của máy khách bị từ chối, hãy hỏi máy chủ chấp nhận nơi cấp nào. Cung cấp tên máy chủ, cổng, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-protocol-mismatch = Sai giao thức cho cổng này
    .happened = Hai bên không dùng cùng giao thức trên cổng này: bên mã hóa, bên không, hoặc một bên dùng HTTP/1.1 trong khi bên kia chờ HTTP/2.
    .customer = Xem địa chỉ bắt đầu bằng https:// hay http:// và cổng có đúng không. Nếu vẫn lỗi, hãy chuyển toàn văn thông báo lỗi cho quản trị viên.
    .administrator = So lược đồ địa chỉ, cổng, TLS và phiên bản HTTP ở hai bên: máy khách có TLS cần cổng TLS, còn gRPC cần HTTP/2 trên cả đường đi, qua mọi proxy.
    .avoid = Đừng thử lại: không có gì thay đổi cho đến khi một bên được cấu hình lại.
    .ask = Hỏi quản trị viên máy chủ xem cổng đó cần giao thức và cài đặt TLS nào. Cung cấp tên host, cổng, cài đặt máy khách và toàn văn thông báo lỗi.

cause-callee-unknown = Không có người dùng hoặc số này
    .happened = Máy chủ không biết người dùng hoặc số được gọi. Số viết sai, thiếu hoặc không còn được cấp, hoặc cuộc gọi được gửi đến sai miền.
    .customer = Kiểm tra số hoặc địa chỉ, kể cả mã quốc gia. Nếu đúng, hãy hỏi người đó số hiện tại bằng cách khác.
    .administrator = So Request-URI trong nhật ký với số đã quay: tiền tố, mã quốc gia và miền. Sau đó kiểm tra tuyến, kế hoạch quay số và, ở bên được gọi, tài khoản người dùng.
    .avoid = Đừng để chương trình thử hết số này đến số khác: các cuộc gọi như vậy giống dò quét, và nhiều máy chủ sẽ chặn địa chỉ IP của bên gọi.
    .ask = Hỏi quản trị viên của miền được gọi xem người dùng có tồn tại không. Cung cấp Request-URI, tiêu đề Call-ID, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-callee-busy = Bên được gọi đang bận
    .happened = Người được gọi đang có cuộc gọi khác hoặc hiện không nhận thêm cuộc gọi.
    .customer = Gọi lại sau vài phút, để lại lời nhắn thoại nếu được, hoặc gửi tin nhắn.
    .administrator = Nếu đường dây luôn bận, hãy xem có cuộc gọi nào chưa kết thúc đúng cách, và kiểm tra giới hạn cuộc gọi đồng thời cùng cài đặt không làm phiền của điện thoại.
    .avoid = Đừng tự động quay lại vài giây một lần: như vậy làm tăng tải và có thể bị chặn.
    .ask = Hỏi quản trị viên của điện thoại được gọi xem có cuộc gọi nào bị treo trên đường dây không. Cung cấp tiêu đề Call-ID, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-callee-unavailable = Không liên lạc được với bên được gọi
    .happened = Người dùng có tồn tại, nhưng không ai trả lời, hoặc không liên lạc được với điện thoại nào: máy tắt, ngoại tuyến, chưa đăng ký hoặc đang ở chế độ không làm phiền.
    .customer = Gọi lại sau, hoặc để lại lời nhắn. Nếu điện thoại không gọi đến được là của bạn, hãy xem máy có trực tuyến và đã đăng nhập không.
    .administrator = Xem các đăng ký hiện tại của người dùng và thời điểm hết hạn. Kiểm tra xem yêu cầu có đến được điện thoại qua tường lửa và dịch địa chỉ (NAT) không, và máy chủ có cho đổ chuông đủ lâu không.
    .avoid = Đừng xóa số: thường người dùng chỉ đang đi vắng.
    .ask = Hỏi quản trị viên của điện thoại được gọi xem máy đã đăng ký chưa. Cung cấp địa chỉ người dùng, tiêu đề Call-ID, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-call-declined = Cuộc gọi bị từ chối
    .happened = Người được gọi, hoặc chương trình hay nhà cung cấp quyết định thay họ, đã từ chối cuộc gọi.
    .customer = Nếu quan trọng, hãy gửi tin nhắn nêu nội dung cuộc gọi, và chờ trước khi gọi lại. Sau “Network Blocked”, đừng gọi lại: hãy dùng thông tin liên hệ trong tiêu đề Reason.
    .administrator = Nếu nhiều người từ chối cuộc gọi của tổ chức bạn vì không mong muốn, hãy kiểm tra ID người gọi, số lượng cuộc gọi và việc ký cuộc gọi. Nếu cuộc gọi mong muốn bị từ chối, hãy kiểm tra bộ lọc bên được gọi.
    .avoid = Đừng gọi lại bằng ID người gọi khác: việc đó bị coi là lạm dụng và là bất hợp pháp ở nhiều nước.
    .ask = Hỏi người đó, hoặc nhà cung cấp đã chặn cuộc gọi, về lý do. Cung cấp ID người gọi, tiêu đề Reason và Call-Info, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-name-lookup-failed = Không tra cứu được tên
    .happened = Máy chủ DNS không tìm ra tên có tồn tại hay không, hoặc có bản ghi nào. Thường do các máy chủ DNS của chính tên đó không phản hồi, hoặc chữ ký DNSSEC không hợp lệ.
    .customer = Thử lại sau vài phút, hoặc từ mạng khác. Nếu chỉ tên này lỗi, hãy báo cho chủ sở hữu. Nếu nhiều tên lỗi, hãy báo cho nhà cung cấp hoặc quản trị viên.
    .administrator = Tìm lỗi mở rộng (EDE). Truy vấn bằng dig +cd: nếu được, nguyên nhân là DNSSEC. Nếu không, hãy truy vấn thẳng các máy chủ có thẩm quyền của vùng. Nếu nhiều tên lỗi, hãy kiểm tra đồng hồ, trust anchor và mạng của trình phân giải.
    .avoid = Đừng tắt kiểm tra DNSSEC cho mọi tên, và đừng kết luận rằng tên không tồn tại.
    .ask = Hỏi quản trị viên vùng xem máy chủ tên, ủy quyền hoặc khóa có vừa thay đổi không. Cung cấp tên, loại bản ghi, trình phân giải, EDE nếu có, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-dnssec-failure = Kiểm tra DNSSEC không đạt
    .happened = Trình phân giải đã nhận phản hồi, nhưng chữ ký không chứng minh được phản hồi là thật: chữ ký hết hạn, thiếu, hoặc không khớp với khóa mà vùng cha bảo đảm.
    .customer = Chờ vài giờ, hoặc liên hệ với chủ sở hữu của tên bằng cách khác. Mọi người có trình phân giải kiểm tra chữ ký đều gặp sự cố này.
    .administrator = Nếu vùng là của bạn, hãy so bản ghi DS ở vùng cha với khóa của bạn và ký lại vùng. Nếu không, hãy báo cho chủ sở hữu vùng, và kiểm tra đồng hồ cùng trust anchor của trình phân giải.
    .avoid = Đừng tắt kiểm tra DNSSEC cho mọi tên: khi đó phản hồi giả mạo cũng được chấp nhận.
    .ask = Hỏi chủ sở hữu vùng xem khóa có vừa thay đổi không. Cung cấp tên, loại bản ghi, trình phân giải, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-no-data-connection = Không mở được kết nối dữ liệu
    .happened = Lệnh đã được chấp nhận, nhưng không mở được kết nối riêng cho tệp hoặc danh sách thư mục. Thường bị vướng tường lửa, dịch địa chỉ (NAT) hoặc dải cổng bị đóng.
    .customer = Nếu câu trả lời nêu phiên TLS, hãy dùng chương trình nối lại phiên đó. Nếu không, hãy đổi giữa chế độ bị động và chủ động trong chương trình FTP; chế độ bị động thường dùng được. Nếu cả hai không được, hãy thử mạng khác.
    .administrator = Mở dải cổng bị động trong tường lửa của máy chủ, và đặt địa chỉ công khai mà PASV thông báo. Khi dùng TLS, tường lửa không đọc được số cổng, nên dải cổng phải luôn mở.
    .avoid = Đừng mở mọi cổng của máy chủ: một dải cố định là đủ, nếu có nhiều cổng hơn số lần truyền đồng thời.
    .ask = Hỏi quản trị viên máy chủ về dải cổng bị động. Cung cấp nhật ký chương trình có các dòng PASV, EPSV hoặc PORT, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-transfer-aborted = Việc truyền tệp bị gián đoạn
    .happened = Việc truyền đã bắt đầu rồi kết thúc quá sớm, nên tệp bị thiếu hoặc không đầy đủ ở đích.
    .customer = Truyền lại, và để chương trình tiếp tục phần dở dang nếu được. Sau đó so kích thước.
    .administrator = Kiểm tra nhật ký và dung lượng đĩa của máy chủ, và tăng thời gian chờ ở tường lửa cắt kết nối điều khiển nhàn rỗi trong lúc truyền lâu. Cho chương trình gửi NOOP hoặc gói giữ kết nối.
    .avoid = Đừng dùng tệp chưa đầy đủ, và đừng xóa bản gốc trước khi kích thước khớp nhau.
    .ask = Hỏi quản trị viên máy chủ vì sao việc truyền kết thúc. Cung cấp tên và kích thước tệp, nhật ký chương trình, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-connection-lost = Mất kết nối
    .happened = Kết nối kết thúc mà không được đóng đúng cách. Thường do lỗi mạng, máy chủ khởi động lại, hoặc proxy ngắt kết nối nhàn rỗi. Trình duyệt báo lần bắt tay bị từ chối theo cùng cách.
    .customer = Tải lại trang hoặc khởi động lại chương trình, và kiểm tra mạng. Nếu bạn đang làm dở, hãy xem dữ liệu đã được lưu chưa.
    .administrator = So thời điểm với các lần khởi động lại và thời gian chờ nhàn rỗi của proxy và bộ cân bằng tải. Cho máy chủ gửi ping thường xuyên hơn thời gian chờ ngắn nhất. Nếu kết nối không bao giờ mở được, hãy xem mọi proxy có chuyển tiếp Upgrade không và đọc mã trạng thái HTTP. Nếu pong đến muộn, hãy tìm đoạn mã chạy bị chặn. Cho máy khách kết nối lại sau một khoảng ngẫu nhiên, tăng dần.
    .avoid = Đừng để mọi máy khách kết nối lại cùng lúc hoặc không nghỉ: máy chủ vừa khởi động có thể lại gặp sự cố.
    .ask = Hỏi quản trị viên máy chủ xem cái gì đã ngắt kết nối. Cung cấp địa chỉ, kết nối đã mở bao lâu, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-certificate-expired = Chứng chỉ hết hạn hoặc chưa có hiệu lực
    .happened = Chứng chỉ nằm ngoài thời hạn hiệu lực, hoặc đồng hồ của thiết bị kiểm tra bị sai.
    .customer = Kiểm tra ngày giờ của thiết bị và, nếu chương trình dùng chứng chỉ máy khách, ngày hết hạn của chứng chỉ. Nếu không, trang web hoặc dịch vụ phải gia hạn chứng chỉ; hãy thử lại sau.
    .administrator = Ở bên có chứng chỉ bị từ chối, hãy gia hạn chứng chỉ và nạp lại chương trình dùng chứng chỉ: nhiều chương trình giữ bản cũ đến khi khởi động lại. Kiểm tra cả chứng chỉ trung gian, và theo dõi ngày hết hạn.
    .avoid = Đừng tắt việc kiểm tra chứng chỉ, và đừng chỉnh lùi đồng hồ: chứng chỉ hết hạn không còn đáng tin.
    .ask = Hỏi quản trị viên máy chủ xem chứng chỉ đã được gia hạn chưa. Cung cấp tên máy chủ, cổng, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-certificate-name-mismatch = Chứng chỉ dành cho tên khác
    .happened = Chứng chỉ hợp lệ, nhưng không dành cho tên đã dùng để kết nối. Địa chỉ có thể sai, hoặc máy chủ chọn nhầm chứng chỉ.
    .customer = Kiểm tra địa chỉ, có và không có “www”. Trên mạng công cộng, hãy đăng nhập mạng trước rồi thử lại.
    .administrator = Xin chứng chỉ ghi mọi tên đang dùng, và xem máy chủ gửi chứng chỉ nào cho tên này (SNI). Kết nối bằng tên, không phải bằng địa chỉ IP.
    .avoid = Đừng tắt việc kiểm tra tên: khi đó chứng chỉ của bất kỳ ai cũng được chấp nhận.
    .ask = Hỏi quản trị viên máy chủ xem chứng chỉ dành cho những tên nào. Cung cấp tên bạn đã dùng, cổng, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-tls-mismatch = Không có phiên bản TLS hoặc thuật toán mã hóa chung
    .happened = Cả hai bên dùng TLS, nhưng không có phiên bản, thuật toán mã hóa hoặc cài đặt nào mà cả hai chấp nhận. Thường một bên cũ hơn nhiều, hoặc được cấu hình rất chặt.
    .customer = Cập nhật trình duyệt, chương trình hoặc hệ điều hành. Nếu chỉ một thiết bị cũ gặp lỗi, hãy hỏi nhà sản xuất về bản cập nhật.
    .administrator = So phiên bản và thuật toán mã hóa mà máy khách đề nghị với những gì máy chủ chấp nhận, ví dụ bằng công cụ quét TLS. Bật TLS 1.2 và 1.3 ở cả hai bên.
    .avoid = Đừng bật lại TLS 1.0, SSL 3.0 hay thuật toán yếu cho mọi người chỉ để phục vụ một máy khách cũ.
    .ask = Hỏi quản trị viên máy chủ xem chấp nhận phiên bản TLS và thuật toán mã hóa nào. Cung cấp tên host, cổng, phiên bản máy khách và toàn văn thông báo lỗi.

cause-media-mismatch = Không có định dạng âm thanh, video hoặc mã hóa chung
    .happened = Hai bên không tìm được định dạng âm thanh hay video, hoặc kiểu mã hóa bảo mật, mà cả hai chấp nhận. Điện thoại được gọi có tồn tại và liên lạc được.
    .customer = Cập nhật điện thoại hoặc ứng dụng. Nếu chỉ gọi đến một số bị lỗi, hãy báo cho nhà cung cấp.
    .administrator = So các codec và việc mã hóa (có SRTP hay không) trong SDP của yêu cầu với những gì bên kia chấp nhận, và bật một số mà cả hai có. Kiểm tra thiết bị ở giữa, vì chúng có thể bỏ bớt.
    .avoid = Đừng tắt mã hóa cho mọi cuộc gọi chỉ vì một thiết bị.
    .ask = Hỏi quản trị viên bên kia xem chấp nhận những codec nào và kiểu mã hóa bảo mật nào (như SRTP). Cung cấp SDP của yêu cầu, tiêu đề Call-ID, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-storage-full = Hết dung lượng lưu trữ
    .happened = Máy chủ không còn chỗ cho dữ liệu gửi đến, hoặc tài khoản đã dùng hết phần của mình.
    .customer = Xóa tệp không còn cần, hoặc gửi thứ nhỏ hơn. Nếu nơi lưu trữ không phải của bạn, hãy báo cho chủ sở hữu.
    .administrator = Trên máy chủ, hãy giải phóng dung lượng đĩa hoặc tăng hạn mức của tài khoản. Xem có phải nhật ký, tệp tải lên cũ hoặc chương trình lỗi làm đầy đĩa không.
    .avoid = Đừng tải lên lặp đi lặp lại: không có gì thay đổi cho đến khi có chỗ, còn tệp dở dang chiếm thêm chỗ.
    .ask = Hỏi quản trị viên máy chủ xem còn trống bao nhiêu và áp dụng hạn mức nào. Cung cấp tài khoản, kích thước tệp, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-expired = Thư bị trì hoãn hoặc đã ngừng gửi
    .happened = Máy chủ gửi đã thử nhiều giờ hoặc nhiều ngày. Hoặc máy chủ đã bỏ cuộc, hoặc đây là thông báo rằng máy chủ vẫn đang thử. Nguyên nhân nằm trong câu trả lời cho các lần thử trước.
    .customer = Kiểm tra miền sau @, và báo cho người nhận bằng cách khác. Khi máy chủ đã bỏ cuộc và nguyên nhân đã được khắc phục, hãy gửi lại thư.
    .administrator = Tìm ID hàng đợi trong nhật ký và đọc câu trả lời cho mọi lần thử. Khắc phục nguyên nhân, như máy chủ không tới được, rồi cho gửi lại thư.
    .avoid = Đừng chỉ kéo dài thời gian trong hàng đợi: nguyên nhân còn thì thư vẫn không gửi được.
    .ask = Hỏi quản trị viên máy chủ gửi câu trả lời cho lần thử cuối. Cung cấp ID hàng đợi, tiêu đề Message-ID, ngày, giờ và múi giờ.

cause-loop = Vòng lặp hoặc quá nhiều chặng
    .happened = Dữ liệu gửi đi chạy vòng tròn, hoặc qua nhiều máy chủ hay chuyển hướng hơn mức cho phép. Thường do tuyến, quy tắc chuyển tiếp hoặc chuyển hướng dẫn về chỗ cũ.
    .customer = Chuyển toàn văn thông báo lỗi cho quản trị viên. Với trang web, trước tiên hãy xóa cookie của trang.
    .administrator = Tìm các host hoặc địa chỉ xuất hiện nhiều lần, với HTTP là trong tiêu đề Location. Sửa chuyển hướng, tuyến hoặc quy tắc chuyển tiếp.
    .avoid = Đừng tăng giới hạn số chặng hoặc số chuyển hướng: vòng lặp vẫn còn, và mỗi vòng thêm chỉ làm tăng tải.
    .ask = Hỏi quản trị viên của các host xuất hiện nhiều lần xem họ định tuyến và chuyển hướng thế nào. Cung cấp mọi tiêu đề của yêu cầu, ngày, giờ và múi giờ.

cause-loop-mail = Vòng lặp thư
    .happened = Thư chạy vòng tròn, hoặc qua nhiều máy chủ hơn mức cho phép. Thường do quy tắc chuyển tiếp hoặc tuyến dẫn về chỗ cũ.
    .customer = Nhờ người nhận tìm quy tắc chuyển tiếp dẫn về cùng hộp thư.
    .administrator = Tìm các host xuất hiện nhiều lần trong tiêu đề Received. Sửa việc chuyển tiếp, bản ghi MX hoặc danh sách miền cục bộ.
    .avoid = Đừng tăng giới hạn số chặng: vòng lặp vẫn còn, và mỗi vòng thêm chỉ làm tăng tải.
    .ask = Hỏi quản trị viên của các host xuất hiện nhiều lần xem họ chuyển tiếp và định tuyến thư thế nào. Cung cấp mọi tiêu đề Received, ngày, giờ và múi giờ.

cause-syntax = Sai định dạng hoặc không được hỗ trợ
    .happened = Máy chủ không đọc được một phần dữ liệu gửi đến, như lệnh, địa chỉ, tiêu đề hoặc đối số, hoặc không hỗ trợ hay không cho phép phần đó.
    .customer = Kiểm tra địa chỉ và dữ liệu đã nhập xem có thừa dấu cách, dấu phẩy hay thiếu phần nào không, và cập nhật chương trình. Nếu mọi thứ có vẻ đúng, hãy chuyển toàn văn thông báo lỗi cho nhà phát triển.
    .administrator = Tìm lệnh, tiêu đề hoặc đối số bị từ chối trong nhật ký, và sửa chương trình đã gửi. Với HTTP và gRPC, hãy so phương thức, loại nội dung và đối số với tài liệu của dịch vụ.
    .avoid = Đừng nới lỏng kiểm tra cho mọi người để một chương trình lỗi lọt qua.
    .ask = Hỏi nhà phát triển chương trình hoặc quản trị viên máy chủ xem phần nào vi phạm quy tắc nào. Cung cấp nhật ký của toàn bộ quá trình trao đổi, không kèm mật khẩu, và toàn văn thông báo lỗi.

cause-server-fault = Sự cố trên máy chủ
    .happened = Máy chủ gặp sự cố của chính mình, như đĩa đầy, lỗi nội bộ, cấu hình sai, bảo trì, quá tải hoặc, với điện thoại, hết đường dây. Dữ liệu gửi đến có thể không có lỗi.
    .customer = Nếu sự cố kéo dài, hãy báo cho quản trị viên máy chủ. Nếu đang thanh toán hoặc đặt hàng trên trang web, hãy xem việc đó đã xong chưa trước khi thử lại.
    .administrator = Nếu bạn quản lý máy chủ, hãy kiểm tra nhật ký, cấu hình và thay đổi gần đây, rồi dung lượng đĩa, bộ nhớ, tải và các thành phần phụ thuộc. Với điện thoại, hãy so số cuộc gọi đang diễn ra với giới hạn kênh.
    .avoid = Đừng đoán mò mà đổi địa chỉ, mật khẩu hoặc nội dung, và đừng thử lại dồn dập.
    .ask = Hỏi quản trị viên máy chủ xem sự cố đã được biết chưa. Cung cấp tên host, mọi ID trong câu trả lời hoặc nhật ký, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-policy = Bị từ chối theo chính sách
    .happened = Chính sách của dịch vụ, của chủ sở hữu hoặc của chính tổ chức bạn không cho phép việc này.
    .customer = Xem bạn có dùng đúng tài khoản không. Sau đó hỏi người có thể cấp quyền: quản trị viên tổ chức của bạn, hoặc chủ sở hữu của thứ bạn muốn truy cập.
    .administrator = Tìm trong thông báo lỗi một liên kết hoặc mã cho biết chính sách. Nếu bạn quản lý máy chủ từ chối, hãy kiểm tra vai trò, tường lửa, nguồn gốc và các lệnh chặn theo pháp luật. Nếu không, hãy chứng minh lưu lượng của bạn là chính đáng.
    .avoid = Đừng lách chính sách bằng tài khoản hoặc địa chỉ khác: có thể bị chặn rộng hơn.
    .ask = Hỏi quản trị viên máy chủ xem đã áp dụng chính sách nào và ai có thể thay đổi. Cung cấp tài khoản, địa chỉ IP, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-policy-mail = Bị từ chối theo chính sách
    .happened = Chính sách ở bên người nhận, trong tổ chức của bạn hoặc của nhà cung cấp không cho phép thư này.
    .customer = Xem bạn có dùng đúng tài khoản không. Sau đó hỏi người có thể cấp quyền: người nhận, hoặc quản trị viên tổ chức của bạn.
    .administrator = Tìm trong thông báo lỗi một liên kết hoặc mã cho biết chính sách. Nếu bạn quản lý máy chủ từ chối, hãy kiểm tra danh sách chặn, cài đặt nhóm và người gửi được phép. Nếu không, hãy chứng minh thư của bạn là chính đáng.
    .avoid = Đừng lách chính sách bằng tài khoản hoặc địa chỉ khác: có thể bị chặn rộng hơn.
    .ask = Hỏi postmaster bên người nhận xem đã áp dụng chính sách nào và ai có thể thay đổi. Cung cấp người gửi, địa chỉ IP, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-resource-missing = Không tìm thấy trang, tệp hoặc đối tượng
    .happened = Dịch vụ không tìm thấy gì ở địa chỉ, đường dẫn hoặc tên được yêu cầu. Nội dung có thể đã bị xóa, chuyển đi, chưa từng được tạo, hoặc bị ẩn với người dùng này.
    .customer = Kiểm tra địa chỉ hoặc đường dẫn xem có viết sai không, hoặc tìm lại từ trang đầu hay thư mục gốc. Hãy đăng nhập nếu nội dung không công khai.
    .administrator = So địa chỉ hoặc đường dẫn, mã định danh và phiên bản với tài liệu của dịch vụ. Nếu bạn quản lý dịch vụ, hãy kiểm tra định tuyến, dữ liệu và quyền, và chuyển hướng những gì đã chuyển đi.
    .avoid = Đừng thử các địa chỉ tương tự: nhiều lần thử như vậy giống tấn công.
    .ask = Hỏi quản trị viên dịch vụ xem nội dung có tồn tại không và ai được xem. Cung cấp địa chỉ hoặc tên đầy đủ, phương thức, tài khoản, ngày, giờ và múi giờ.

cause-state-conflict = Xung đột với trạng thái hiện tại
    .happened = Yêu cầu không hợp với trạng thái hiện tại: dữ liệu đã thay đổi, đối tượng đã tồn tại, một điều kiện không đạt hoặc thiếu, hoặc phải làm bước khác trước.
    .customer = Nếu thông báo lỗi nêu bước cần làm trước, hãy làm bước đó. Sau đó tải lại trang, xem thay đổi của bạn hoặc của người khác đã có chưa, rồi nhập phần còn thiếu.
    .administrator = Với HTTP, hãy cho máy khách đọc trạng thái hiện tại, hợp nhất thay đổi rồi gửi kèm điều kiện mới, như If-Match. Với gRPC, hãy bắt đầu lại trình tự sau ABORTED; sau ALREADY_EXISTS, hãy xem lần trước có thành công không.
    .avoid = Đừng bỏ điều kiện để ép yêu cầu qua: như vậy có thể ghi đè lên công việc của người khác.
    .ask = Hỏi quản trị viên dịch vụ xem yêu cầu cần trạng thái nào. Cung cấp tên đối tượng, ETag hoặc phiên bản đã gửi, ID yêu cầu, toàn văn thông báo lỗi, ngày, giờ và múi giờ.

cause-redirected = Đã chuyển sang địa chỉ khác
    .happened = Nội dung được yêu cầu nằm ở địa chỉ khác.
    .customer = Mở địa chỉ mới nếu bạn tin cậy, và cập nhật dấu trang.
    .administrator = Cho máy khách tự chuyển sang địa chỉ mới, với số lần có giới hạn, hoặc dùng thẳng địa chỉ đó. Với HTTP, địa chỉ nằm trong tiêu đề Location; với SIP, trong Contact.
    .avoid = Đừng gửi mật khẩu hoặc token đến địa chỉ mới mà bạn chưa kiểm tra.
    .ask = Hỏi quản trị viên của địa chỉ cũ xem địa chỉ nào đúng và thay đổi có phải là vĩnh viễn không. Cung cấp cả hai địa chỉ.

cause-redirected-mail = Đã chuyển sang địa chỉ khác
    .happened = Người nhận thư có địa chỉ email khác.
    .customer = Xác nhận địa chỉ mới với người nhận, rồi gửi thư đến đó.
    .administrator = Cho bên gửi dùng địa chỉ mới, và sửa trong các danh sách sau khi người nhận xác nhận.
    .avoid = Đừng gửi thư mật đến địa chỉ mới chưa kiểm tra, và đừng để chương trình tự động dùng địa chỉ đó.
    .ask = Hỏi người nhận xem địa chỉ nào đúng và thay đổi có phải là vĩnh viễn không. Cung cấp cả hai địa chỉ.

cause-cancelled = Máy khách đã hủy
    .happened = Máy khách bỏ cuộc trước khi phản hồi hoàn tất: có thể trang đã đóng, chương trình đã dừng, hoặc hết thời gian chờ giữa máy khách và máy chủ. Công việc vẫn có thể đã được thực hiện.
    .customer = Trước tiên hãy xem đơn hàng hoặc thay đổi của bạn đã xong chưa. Nếu chưa, hãy tải lại trang và để mở đến khi hoàn tất.
    .administrator = So thời lượng của yêu cầu với thời gian chờ của máy khách, proxy và bộ cân bằng tải. Tăng tốc dịch vụ hoặc tăng thời gian chờ ngắn nhất, trừ khi máy khách cố ý hủy.
    .avoid = Đừng chỉ dựa vào việc hủy mà kết luận dịch vụ có lỗi.
    .ask = Hỏi quản trị viên của máy khách hoặc proxy xem cái gì đã kết thúc yêu cầu. Cung cấp ID yêu cầu, thời lượng và nhật ký của hai bên kèm múi giờ.

cause-unknown = Không nêu nguyên nhân
    .happened = Cả văn bản lẫn các mã trong đó đều không cho biết lý do.
    .customer = Tìm phần còn lại của văn bản: thường có phần kỹ thuật dài hơn hoặc liên kết phía sau. Chuyển tất cả cho nhà cung cấp hoặc quản trị viên.
    .administrator = Tìm cùng thời điểm trong nhật ký, và đọc các dòng xung quanh. Nhật ký của máy chủ đã trả lời thường có lý do.
    .avoid = Đừng đoán mò mà đổi cài đặt, địa chỉ hoặc mật khẩu: bạn có thể gây thêm lỗi.
    .ask = Hỏi quản trị viên của máy chủ đã trả lời về mục nhật ký tương ứng. Cung cấp toàn văn thông báo lỗi, mọi ID trong câu trả lời hoặc nhật ký, ngày, giờ và múi giờ.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = Văn bản này không có mã trạng thái nào mà Codebook nhận ra chắc chắn, cũng không có cách diễn đạt nào đã biết.
    .customer = Tìm phần còn lại của văn bản: thường có dòng chứa số, tên mã hoặc phần kỹ thuật phía sau. Hãy dán tất cả.
    .administrator = Dán cả các dòng trước và sau, và nêu giao thức nếu bạn biết. Nhật ký của máy chủ đã trả lời thường có mã.
    .avoid = Đừng chỉ vì văn bản này mà đổi cài đặt, địa chỉ hoặc mật khẩu, hay gỡ địa chỉ khỏi danh sách.
    .ask = Hỏi quản trị viên của máy chủ đã trả lời về mục nhật ký tương ứng. Cung cấp toàn văn thông báo lỗi, chương trình, tên host, ngày, giờ và múi giờ.

several-protocols =
    .happened = Nhiều giao thức có số này, với nghĩa khác nhau, và văn bản không cho biết số thuộc giao thức nào.
    .customer = Cho biết số xuất hiện ở đâu: trên trang web, trong ứng dụng hay trong thư bị trả lại. Hãy dán toàn bộ văn bản xung quanh.
    .administrator = Nêu giao thức, hoặc dán cả dòng nhật ký: URL hoặc phương thức cho thấy HTTP, còn địa chỉ, lệnh hoặc mã nâng cao cho thấy email.
    .avoid = Đừng gỡ địa chỉ khỏi danh sách và đừng đổi cài đặt khi chưa biết giao thức.
    .ask = Hỏi người thấy số đó về toàn văn thông báo lỗi, chương trình hiển thị số, và địa chỉ hoặc tên host của chương trình.

## What kind of mail it is

mail-kind-bounce = Thư báo không gửi được
    .happened = Đây là thư báo không gửi được: một máy chủ không phân phối được thư và đã ngừng thử.
    .advice = Chỉ gửi lại thư sau khi nguyên nhân đã được khắc phục.

mail-kind-delay = Thông báo trì hoãn
    .happened = Đây là thông báo trì hoãn: thư vẫn đang chờ trên máy chủ gửi, và máy chủ đó vẫn tiếp tục thử.
    .advice = Đừng gửi lại thư khi máy chủ vẫn đang thử: người nhận có thể nhận hai lần.

mail-kind-receipt = Xác nhận đã phân phối hoặc đã đọc
    .happened = Đây là thư xác nhận: thư đã được phân phối, chuyển tiếp, mở hoặc xóa.
    .advice = Giữ địa chỉ trong danh sách gửi thư. Không cần làm gì.

mail-kind-complaint = Khiếu nại về thư rác
    .happened = Đây là thư khiếu nại: một người nhận đánh dấu thư của bạn là thư rác, và nhà cung cấp hộp thư báo cho bạn.
    .advice = Gỡ người nhận khỏi mọi danh sách gửi thư ngay. Nếu báo cáo ẩn địa chỉ, hãy tìm qua tiêu đề Message-ID của thư được trả về.

mail-kind-auto-reply = Thư trả lời tự động
    .happened = Đây là thư trả lời tự động, như thông báo vắng mặt. Thư của bạn đã được phân phối.
    .advice = Giữ địa chỉ trong danh sách gửi thư, trừ khi thư cho biết người nhận không còn dùng địa chỉ đó.

mail-kind-challenge = Người gửi phải xác nhận thư
    .happened = Dịch vụ thư của người nhận giữ thư cho đến khi người gửi xác nhận, thường qua liên kết trong thư này.
    .advice = Giữ địa chỉ trong danh sách gửi thư. Nếu chính bạn viết cho người nhận, hãy làm theo các bước trong thư. Đừng để chương trình tự xác nhận những thư như vậy.

mail-kind-other = Thư khác
    .happened = Đây không phải là báo cáo về việc phân phối thư. Nếu thư trích thông báo lỗi, trang này giải thích thông báo đó.
    .advice = Nếu bạn có thư báo không gửi được bản gốc, hãy dán toàn bộ, kể cả các tiêu đề.

## Whether to remove the address from a mailing list

suppression-no = Câu trả lời này không phải là lý do để gỡ địa chỉ khỏi danh sách gửi thư. Nếu địa chỉ viết sai, hãy sửa lại.
suppression-after-repeats = Tạm giữ địa chỉ trong danh sách gửi thư. Chỉ gỡ nếu thư vẫn thất bại trong nhiều ngày hoặc nhiều tuần.
suppression-yes = Nếu địa chỉ viết sai, hãy sửa lại. Nếu không, hãy gỡ khỏi danh sách gửi thư, vì thư gửi đến đó có lẽ sẽ tiếp tục thất bại.

## How sure the cause is

confidence-low = Căn cứ còn yếu, hoặc cho thấy nhiều nguyên nhân. Hãy kiểm tra trước khi dựa vào lời giải thích này.
confidence-medium = Nguyên nhân này có khả năng cao.
confidence-high = Nguyên nhân này rất có khả năng: cách diễn đạt hoặc mã nêu rõ nguyên nhân.

## How long to wait

wait-asked =
    .seconds =
        { $count ->
           *[other] Máy chủ yêu cầu bạn chờ { $count } giây.
        }
    .minutes =
        { $count ->
           *[other] Máy chủ yêu cầu bạn chờ { $count } phút.
        }
    .hours =
        { $count ->
           *[other] Máy chủ yêu cầu bạn chờ { $count } giờ.
        }

wait-specified =
    .seconds =
        { $count ->
           *[other] Câu trả lời không nêu thời gian. Khoảng chờ tối thiểu thông thường là { $count } giây ({ $reference }).
        }
    .minutes =
        { $count ->
           *[other] Câu trả lời không nêu thời gian. Khoảng chờ tối thiểu thông thường là { $count } phút ({ $reference }).
        }
    .hours =
        { $count ->
           *[other] Câu trả lời không nêu thời gian. Khoảng chờ tối thiểu thông thường là { $count } giờ ({ $reference }).
        }

## Several recipients

recipients-many =
    { $count ->
       *[other] Báo cáo này nói về { $count } người nhận. Nếu có nhiều hơn một, trang này nói về lần phân phối thất bại đầu tiên hoặc, nếu không lần nào thất bại, về người nhận đầu tiên.
    }

text-cut = Văn bản rất dài, nên chỉ phần đầu được đọc.

recipient-cause = Việc phân phối đến { $address } thất bại hoặc bị trì hoãn. Nguyên nhân: { $cause }.

## Contradictions

conflict-classes = { $believed } và { $doubted } mâu thuẫn với nhau, vì chữ số đầu của chúng báo kết quả khác nhau. Máy chủ thư chỉ dựa vào mã cơ bản, nên trang này theo { $believed }.

conflict-code-and-words = Cách diễn đạt nêu nguyên nhân khác với { $doubted } và cụ thể hơn. Trang này theo cách diễn đạt: { $cause }.

conflict-outdated-use = Khi có quá nhiều người nhận, 552 là dạng cũ của 452. RFC 5321 đề nghị bên gửi coi đây là lỗi tạm thời và thử những người nhận còn lại trong giao dịch khác.

conflict-closed-during-data = Máy chủ đóng kết nối trong khi hoặc ngay sau khi truyền thư. Mã 421 nghĩa là máy chủ không chấp nhận thư; nếu máy chủ vẫn giữ thư, lần thử sau sẽ tạo bản trùng.

conflict-given-up = Tuy { $doubted } là lời từ chối tạm thời, máy chủ gửi đã ngừng thử. Thư mới có thể gửi được khi nguyên nhân đã được khắc phục.

conflict-still-trying = Tuy { $doubted } là lời từ chối vĩnh viễn, máy chủ gửi vẫn giữ thư và thử lại. Nếu các lần thử sau vẫn thất bại, thư sẽ bị trả lại.

conflict-status-and-diagnostic = Trong báo cáo này, Diagnostic-Code chứa { $believed } còn Status chứa { $doubted }. Trang này theo Diagnostic-Code, vì ở đó có câu trả lời gốc và thường chính xác hơn.

## Evidence

evidence-words = “{ $quote }” cho thấy: { $cause }.

evidence-code = Mã { $code } cho thấy: { $cause }.

runner-up = Nguyên nhân có khả năng kế tiếp là: { $cause }.
