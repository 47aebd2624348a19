# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = Session Initiation Protocol thiết lập, thay đổi và kết thúc cuộc gọi qua internet, đồng thời đăng ký điện thoại. Mỗi phản hồi cho một yêu cầu có một mã ba chữ số; mã 6xx áp dụng cho mọi điện thoại của người được gọi.

## Classes: the first digit

sip-class-1xx = 1xx · Phản hồi tạm thời
    .description = Máy chủ đã nhận yêu cầu và cho biết tiến triển trong khi người gọi chờ.
sip-class-2xx = 2xx · Thành công
    .description = Yêu cầu đã thành công. Cuộc gọi nhận được phản hồi như vậy đã được trả lời.
sip-class-3xx = 3xx · Chuyển hướng
    .description = Có thể liên lạc với người được gọi hoặc dịch vụ ở một địa chỉ khác, thường nêu trong phản hồi.
sip-class-4xx = 4xx · Yêu cầu thất bại
    .description = Máy chủ này không thể hoặc không muốn thực hiện yêu cầu ở dạng hiện tại. Máy chủ khác có thể chấp nhận chính yêu cầu đó.
sip-class-5xx = 5xx · Lỗi máy chủ
    .description = Chính máy chủ, hoặc một máy chủ khác cần đến để xử lý, gặp lỗi. Yêu cầu có vẻ hợp lệ.
sip-class-6xx = 6xx · Lỗi toàn cục
    .description = Máy chủ biết chắc cuộc gọi không thể thành công ở bất kỳ điện thoại nào của người dùng này, không riêng điện thoại được gọi đến.

## Facts that only SIP codes have

sip-fact-finality = Cuối cùng hay tạm thời
    .provisional = Đây là phản hồi tạm thời; phản hồi cuối cùng vẫn chưa đến.
    .final = Đây là phản hồi cuối cùng và kết thúc yêu cầu.
sip-fact-forking = Các điện thoại khác
    .ongoing = Nếu người được gọi có điện thoại khác, chúng vẫn tiếp tục đổ chuông.
    .answered = Khi cuộc gọi được trả lời, proxy cho các điện thoại khác của người được gọi ngừng đổ chuông.
    .redirected = Proxy có thể tự gọi các địa chỉ mới, trong khi những điện thoại khác của người được gọi vẫn đổ chuông.
    .others-ring = Nếu người được gọi có điện thoại khác, chúng vẫn tiếp tục đổ chuông. Nếu một máy trả lời, người gọi không bao giờ thấy phản hồi này.
    .all-stop = Proxy cho mọi điện thoại khác của người được gọi ngừng đổ chuông và không thử thêm địa chỉ nào.
sip-fact-requests = Yêu cầu
    .invite = Mã này chỉ dùng để phản hồi INVITE.
    .invite-or-timer = Mã này chỉ dùng để phản hồi INVITE. Sau các yêu cầu khác, mã cho biết máy khách đã hết thời gian chờ.
    .invite-update = Mã này dùng để phản hồi INVITE, kể cả trong cuộc gọi, và UPDATE.
    .register = Mã này chỉ dùng để phản hồi REGISTER.
    .register-publish-subscribe = Mã này dùng để phản hồi REGISTER, PUBLISH hoặc SUBSCRIBE.
    .subscribe = Mã này dùng để phản hồi SUBSCRIBE trong một đăng ký theo dõi đã có.
    .subscribe-notify-publish = Mã này dùng để phản hồi SUBSCRIBE, NOTIFY hoặc PUBLISH.
    .publish = Mã này chỉ dùng để phản hồi PUBLISH.
    .info = Mã này chỉ dùng để phản hồi INFO.
    .caused-by-refer = Mã này dùng để phản hồi yêu cầu phát sinh từ REFER, hoặc phản hồi chính REFER.
sip-fact-retry-after = Thời gian cần chờ
    .possible = Retry-After có thể cho biết phải chờ bao nhiêu giây.
sip-fact-dialog = Ảnh hưởng đến cuộc gọi
    .transaction = Nếu gặp trong cuộc gọi, chỉ yêu cầu hiện tại thất bại, còn cuộc gọi vẫn tiếp tục.
    .method = Nếu gặp trong cuộc gọi, chỉ yêu cầu hiện tại thất bại, trừ khi cuộc gọi hoặc đăng ký theo dõi không thể thiếu phương thức đó.
    .usage = Nếu gặp trong cuộc gọi, mã này kết thúc phần mà yêu cầu thuộc về: cuộc gọi hoặc một đăng ký theo dõi.
    .dialog = Nếu gặp trong cuộc gọi, mã này kết thúc cuộc gọi và mọi thứ khác trong cùng hội thoại.
sip-fact-q850 = Mạng điện thoại
    .cause-1 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 1, số chưa được cấp.
    .cause-17 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 17, thuê bao bận.
    .cause-18 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 18, thuê bao không phản hồi.
    .cause-21 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 21, cuộc gọi bị từ chối.
    .cause-22 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 22, số đã thay đổi.
    .cause-25 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 25, lỗi định tuyến tổng đài.
    .cause-28 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 28, định dạng số không hợp lệ.
    .cause-31 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 31, “bình thường, không nêu cụ thể”.
    .cause-38 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 38, mạng ngừng hoạt động.
    .cause-41 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 41, lỗi tạm thời.
    .cause-63 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 63, dịch vụ hoặc tùy chọn không khả dụng.
    .cause-79 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 79, dịch vụ hoặc tùy chọn không được hỗ trợ.
    .cause-102 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 102, khôi phục khi bộ định thời hết hạn.
    .cause-127 = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 127, phối hợp hoạt động giữa các mạng (interworking).
    .warning = Gateway báo cho mạng điện thoại bằng nguyên nhân Q.850 số 31, hoặc số 65 nếu tiêu đề Warning cho biết kênh mang không khả dụng.
    .none = Gateway không báo nguyên nhân nào, vì cuộc gọi đã đang được giải phóng khi gateway gửi CANCEL.
sip-fact-from-q850 = Nguyên nhân Q.850 được chuyển thành mã này
sip-fact-xmpp = Lỗi tương ứng trong XMPP
sip-fact-headers = Tiêu đề
sip-fact-warnings = Mã Warning

## Where SIP meets HTTP

sip-context-taken-over =
    .exact = { $from } lấy từ { $to } và giữ nguyên ý nghĩa.
    .close = { $from } lấy từ { $to } và giữ gần như nguyên ý nghĩa.
    .narrower = { $from } lấy từ { $to }, nhưng mã HTTP này chỉ bao gồm một phần ý nghĩa của mã SIP.
    .broader = { $from } lấy từ { $to }; mã HTTP này còn bao gồm những trường hợp khác.
    .loose = { $from } lấy từ { $to }, nhưng ý nghĩa ban đầu không còn lại bao nhiêu.

## Provisional responses and success

sip-100 = Đang xử lý yêu cầu
    .description = Máy chủ kế tiếp đã nhận yêu cầu và đang xử lý. Bên gửi INVITE ngừng gửi lại yêu cầu.
    .when = Chưa đầy một giây sau hầu hết các INVITE, từ proxy hoặc tổng đài đầu tiên. Mỗi proxy có trạng thái gửi mã 100 riêng, nên mã này không cho biết gì về điện thoại được gọi.
    .fix = Cứ chờ tiếp. Nếu nhật ký dừng ở 100, máy chủ tiếp theo không xử lý được gì thêm: hãy kiểm tra tuyến và DNS ở đó, và xem có điện thoại nào không phản hồi.
    .use = Gửi 100, trừ khi bạn sẽ gửi phản hồi khác cho INVITE trong vòng 200 ms. Chỉ gửi 180 khi điện thoại đổ chuông. Proxy có trạng thái không bao giờ chuyển tiếp mã 100 nhận được.

sip-180 = Đang đổ chuông
    .description = Điện thoại được gọi đã nhận cuộc gọi và đang báo cho người dùng. Điện thoại của người gọi có thể phát âm báo chuông.
    .when = Khi cuộc gọi đang được thiết lập. Nếu một người dùng có nhiều điện thoại, mỗi máy có thể gửi một lần.
    .fix = Cứ để đổ chuông. Nếu người gọi không nghe thấy gì, điện thoại hoặc gateway của họ phải tự phát âm báo chuông, trừ khi 180 hoặc 183 mang theo SDP và âm thanh.
    .use = Gửi 180 khi đang báo cho người dùng. Gửi 183 để phát thông báo hoặc âm báo trước khi có người nghe máy, và 182 khi cuộc gọi chờ trong hàng đợi.

sip-181 = Cuộc gọi đang được chuyển tiếp
    .description = Cuộc gọi đang được chuyển tiếp đến những đích khác.
    .when = Khi người được gọi đã bật chuyển tiếp cuộc gọi, và máy chủ của họ tự chuyển cuộc gọi đi thay vì gửi địa chỉ mới cho người gọi.
    .fix = Cứ chờ tiếp. Nếu cuộc gọi bị chuyển tiếp sai chỗ, hãy kiểm tra quy tắc chuyển tiếp của số được gọi; tiêu đề History-Info hoặc Diversion, nếu có, có thể cho biết cuộc gọi đi đâu.
    .use = Gửi 181 khi bạn chuyển tiếp cuộc gọi và muốn người gọi biết. Gửi 302 để bên gọi tự gọi đến địa chỉ mới.

sip-182 = Cuộc gọi đang chờ trong hàng đợi
    .description = Người được gọi tạm thời chưa tiếp máy được, và máy chủ đưa cuộc gọi vào hàng đợi thay vì từ chối. Cụm từ lý do có thể nêu vị trí hoặc thời gian chờ dự kiến.
    .when = Ở trung tâm cuộc gọi và đường dây nóng, đôi khi được gửi lại kèm vị trí mới. Nhiều hệ thống nhận cuộc gọi rồi phát nhạc, nên 182 hiếm gặp.
    .fix = Giữ máy, và đọc cụm từ lý do. Nếu người gọi bị ngắt khi đang chờ, hãy cho hàng đợi gửi lại 182 mỗi phút, vì nhiều proxy kết thúc cuộc gọi chưa có người nghe sau khoảng ba phút không có mã này.
    .use = Gửi 182 khi cuộc gọi chờ nhân viên rảnh, và gửi lại khi vị trí thay đổi. Gửi 480 kèm Retry-After khi bạn không xếp hàng cuộc gọi, và 180 khi điện thoại đổ chuông.

sip-183 = Tiến triển của phiên
    .description = Phản hồi mang thông tin về tiến triển của cuộc gọi mà không mã nào khác diễn đạt, trong cụm từ lý do, tiêu đề hoặc phần thân.
    .when = Thường từ gateway hoặc nhà cung cấp, kèm SDP cho âm thanh phát trước khi có người nghe máy (early media): âm báo chuông và thông báo như “số này không còn hoạt động”.
    .fix = Nghe thông báo, vì mã đến sau có thể cho biết ít hơn. Nếu người gọi không nghe thấy gì, hãy xem SDP trong 183 có đến được người gọi không và tường lửa có cho âm thanh đi qua không.
    .use = Gửi 183, kèm SDP, để phát âm thanh trước khi có người nghe máy. Gửi 180 khi đang báo cho người dùng, và 100 khi không có gì để báo.

sip-199 = Một nhánh của cuộc gọi đã thất bại
    .description = Một máy chủ, thường là proxy đã gọi nhiều điện thoại, báo rằng một trong các lần thử đó đã kết thúc không thành công. Tiêu đề Reason nêu mã của phản hồi đã kết thúc lần thử.
    .when = Khi các lần thử khác của cùng cuộc gọi vẫn tiếp tục, và chỉ khi INVITE có “Supported: 199”. Ngoài mạng di động, mã này hiếm gặp.
    .fix = Giải phóng những gì đã dành cho hội thoại sớm (early dialog) này, dừng media trong đó, và chờ tiếp. Không cần gửi BYE.
    .use = Gửi 199 từ proxy, kèm Reason và tag trong To, khi một nhánh thất bại mà bạn chưa chuyển tiếp phản hồi cuối cùng của nhánh đó. Đừng gửi cho bên gọi không thông báo hỗ trợ mã này, hoặc bên gọi có yêu cầu 100rel.

sip-200 = Yêu cầu đã thành công
    .description = Yêu cầu đã thành công. Với INVITE, nghĩa là cuộc gọi đã được trả lời; với REGISTER, máy chủ đăng ký (registrar) đã thực hiện xong; với BYE hoặc CANCEL, yêu cầu đã được nhận.
    .when = Sau mọi yêu cầu thành công. Nội dung tùy theo phương thức: SDP sau INVITE, danh sách địa chỉ liên hệ hiện có sau REGISTER, các tính năng sau OPTIONS.
    .fix = Sau INVITE, hãy gửi ACK; nếu không, bên kia gửi lại 200 rồi gác máy sau khoảng 32 giây. Nếu cuộc gọi không có tiếng, hãy kiểm tra các địa chỉ trong SDP và tường lửa.
    .use = Gửi 200 khi yêu cầu đã được thực hiện. Gửi 180 hoặc 183 trước khi có người nghe máy, và 204 khi không gửi thông báo của đăng ký theo dõi. Chỉ gửi 202 khi bạn là relay của MESSAGE.

sip-202 = Đã chấp nhận, chưa biết kết quả
    .description = Yêu cầu đã được chấp nhận, nhưng chưa biết kết quả. RFC 6665 và RFC 7647 không còn khuyến nghị mã này cho SUBSCRIBE, NOTIFY và REFER; máy khách xử lý như 200.
    .when = Thường để phản hồi REFER, khi điện thoại chuyển cuộc gọi, và SUBSCRIBE, từ các máy chủ cũ. Relay tin nhắn gửi mã này cho MESSAGE đã được lưu lại, hoặc chuyển tiếp sang mạng khác.
    .fix = Sau REFER hoặc SUBSCRIBE, hãy chờ NOTIFY, nơi có kết quả thật; nếu chuyển cuộc gọi thất bại, phần thân của NOTIFY có mã. Sau MESSAGE, hãy hỏi người nhận, vì chưa chắc tin đã đến.
    .use = Gửi 200 để phản hồi SUBSCRIBE, NOTIFY và REFER, và xử lý mã 202 nhận được như 200. Chỉ gửi 202 cho MESSAGE mà bạn lưu hoặc chuyển tiếp khi không biết tin có đến không.

sip-204 = Thành công, không gửi thông báo
    .description = Yêu cầu đã thành công, nhưng thông báo đi kèm sẽ không được gửi.
    .when = Sau SUBSCRIBE có Suppress-If-Match, tiêu đề nêu trạng thái mà bên theo dõi đã có, nếu trạng thái đó vẫn còn đúng. Ít máy chủ hỗ trợ.
    .fix = Giữ trạng thái đang có: đăng ký theo dõi đã được gia hạn hoặc, nếu Expires là 0, đã kết thúc. Nếu trạng thái có vẻ đã cũ, hãy gửi SUBSCRIBE không có Suppress-If-Match.
    .use = Chỉ gửi 204 trong một đăng ký theo dõi, khi điều kiện trong Suppress-If-Match đúng. Gửi 200 khi NOTIFY sẽ đến sau.

## Redirections

sip-300 = Có nhiều địa chỉ để chọn
    .description = Địa chỉ này dẫn đến nhiều nơi có thể liên lạc với người được gọi, thường liệt kê trong Contact. Người gọi hoặc điện thoại của họ chọn một nơi.
    .when = Khi máy chủ chuyển hướng hoặc danh bạ biết nhiều địa chỉ của một người dùng và không muốn tự gọi.
    .fix = Chọn một địa chỉ trong Contact. Điện thoại có thể tự chọn, thường theo giá trị q. Nếu điện thoại lại báo lỗi, hãy để proxy của tổng đài xử lý chuyển hướng.
    .use = Gửi 300 khi người gọi cần chọn giữa các địa chỉ của cùng một người. Gửi 302 khi một địa chỉ tạm thời là đủ, và 485 khi địa chỉ khớp với nhiều người.

sip-301 = Người dùng đã chuyển hẳn sang địa chỉ khác
    .description = Người dùng không còn ở địa chỉ này. Contact nêu địa chỉ mới, cần dùng thay cho địa chỉ cũ trong sổ địa chỉ và cấu hình.
    .when = Khi số hoặc tài khoản đã đổi hẳn, ví dụ sau khi chuyển sang nhà cung cấp hoặc miền khác.
    .fix = Gọi đến địa chỉ trong Contact, rồi sửa sổ địa chỉ, phím gọi nhanh hoặc tuyến còn địa chỉ cũ.
    .use = Gửi 301, kèm Contact, khi địa chỉ đã đổi hẳn. Gửi 302 khi thay đổi chỉ là tạm thời, và 410 khi người dùng không còn và bạn không biết địa chỉ mới.

sip-302 = Người dùng tạm chuyển sang địa chỉ khác
    .description = Người gọi cần thử các địa chỉ trong Contact. Chúng có hiệu lực trong thời gian nêu ở Expires hoặc ở tham số expires của Contact; nếu không có cả hai, chỉ cho cuộc gọi này.
    .when = Khi điện thoại đặt chuyển tiếp cuộc gọi, hoặc khi máy chủ chuyển hướng hay bộ định tuyến chọn cước rẻ nhất cho tổng đài bên gọi biết phải gọi đến đâu.
    .fix = Để điện thoại hoặc proxy gọi theo Contact. Nếu các cuộc gọi như vậy thất bại, hãy xem tổng đài của bạn có đi theo chuyển hướng và có được gọi địa chỉ mới không; nhiều nhà cung cấp không cho phép.
    .use = Gửi 302, kèm Contact, để bên gọi tự gọi đến địa chỉ khác. Gửi 181 khi bạn tự chuyển tiếp, 301 khi thay đổi là vĩnh viễn, và 305 để nêu một proxy.

sip-303 = Xem địa chỉ khác
    .description = Phiên bản SIP đầu tiên liệt kê mã này, giống HTTP, nhưng không hề mô tả, và RFC 3261 đã bỏ. Máy khách xử lý như 300.
    .when = Chỉ từ phần mềm rất cũ, hoặc từ chương trình sao chép mã của HTTP.
    .fix = Nếu phản hồi có Contact, hãy gọi theo đó như sau 300. Nếu máy chủ của chính bạn gửi 303, hãy đổi thành 302.
    .use = Đừng gửi 303. Gửi 302 khi có địa chỉ khác, và 300 khi có nhiều địa chỉ để chọn.

sip-305 = Chỉ liên lạc được qua proxy
    .description = Chỉ liên lạc được với điện thoại được gọi qua proxy trong Contact. Bên gọi cần gửi lại riêng yêu cầu này qua proxy đó.
    .when = Hiếm gặp, từ thiết bị chỉ nhận cuộc gọi qua proxy của mình. Nhiều hệ thống bỏ qua mã này, vì mã cho phép người lạ hướng cuộc gọi đến proxy bất kỳ.
    .fix = Trong tổng đài, hãy đặt tuyến gửi cuộc gọi đến riêng địa chỉ này qua proxy trong Contact. Nếu phản hồi đến từ thiết bị lạ, đừng làm theo.
    .use = Chỉ gửi 305 từ điện thoại hoặc thiết bị đầu cuối khác, kèm proxy trong Contact. Gửi 302 khi người dùng có địa chỉ khác, và 407 từ proxy cần thông tin đăng nhập.

sip-380 = Đề nghị dùng dịch vụ khác
    .description = Cuộc gọi không thành công, nhưng có thể dùng dịch vụ khác. Phần thân của phản hồi mô tả các dịch vụ đó.
    .when = Chủ yếu trong mạng di động, để điện thoại thực hiện cuộc gọi khẩn cấp theo cách khác, và ở các dịch vụ đề nghị dùng thư thoại hoặc trang web.
    .fix = Đọc phần thân, và dùng dịch vụ được đề nghị. Với cuộc gọi khẩn cấp, hãy quay số khẩn cấp một lần nữa qua mạng di động.
    .use = Chỉ gửi 380 cho những máy khách hiểu phần thân của bạn, vì không có định dạng chung nào. Gửi 302 khi một địa chỉ là đủ, và 480 khi không có lựa chọn nào khác.

## Request failures

sip-400 = Yêu cầu sai định dạng
    .description = Máy chủ không hiểu được yêu cầu vì cú pháp sai. Cụm từ lý do cần cho biết sai ở đâu.
    .when = Khi một tiêu đề bắt buộc bị thiếu hoặc hỏng, URI có ký tự sai, hoặc Content-Length không khớp với phần thân. Nguyên nhân thường gặp là bộ định tuyến sửa thông điệp SIP (SIP ALG).
    .fix = Đọc cụm từ lý do, tắt SIP ALG trong bộ định tuyến, rồi so yêu cầu trong bản bắt gói tin với những gì điện thoại đã gửi. Sau đó cập nhật điện thoại hoặc tổng đài.
    .use = Gửi 400 cho yêu cầu sai định dạng, nêu lỗi trong cụm từ lý do. Gửi 484 khi số chưa đủ, 416 khi không biết lược đồ URI, và 420 khi bạn không hỗ trợ phần mở rộng bắt buộc.

sip-401 = Máy chủ yêu cầu xác thực
    .description = Máy chủ hoặc điện thoại muốn biết ai gửi yêu cầu. WWW-Authenticate chứa thử thách.
    .when = Sau REGISTER đầu tiên không có thông tin đăng nhập. Điều đó là bình thường: điện thoại gửi lại yêu cầu kèm thông tin này. Mã 401 thứ hai nghĩa là thông tin bị từ chối, hoặc nonce đã hết hạn (stale=true).
    .fix = Bỏ qua một mã 401 đơn lẻ có 200 theo sau. Nếu không, hãy sửa tên người dùng, tên xác thực, mật khẩu và realm; tên xác thực thường khác số điện thoại. Dừng sau vài lần thử: nhiều máy chủ sẽ chặn địa chỉ.
    .use = Gửi 401, kèm WWW-Authenticate, từ máy chủ đăng ký (registrar) hoặc thiết bị đầu cuối. Gửi 407 từ proxy, và 403 khi thông tin đăng nhập đúng nhưng yêu cầu không được phép.

sip-402 = Cuộc gọi chưa được thanh toán
    .description = Mã này được dành cho tương lai. Nhà cung cấp nào vẫn gửi mã này muốn nói rằng cuộc gọi chưa được thanh toán.
    .when = Thường khi tài khoản trả trước hết tiền, hoặc tài khoản bị khóa vì chưa thanh toán hóa đơn.
    .fix = Kiểm tra số dư tài khoản ở nhà cung cấp và giá cước của số được gọi. Nếu còn đủ tiền, hãy hỏi nhà cung cấp lý do.
    .use = Gửi 403 với cụm từ lý do rõ ràng khi hết tiền, vì 402 không có nghĩa được định sẵn. Nếu vẫn gửi 402, hãy giải thích trong cụm từ lý do.

sip-403 = Máy chủ từ chối
    .description = Máy chủ hiểu yêu cầu nhưng từ chối thực hiện. Thông tin đăng nhập khác không giúp được gì.
    .when = Khi tài khoản không được gọi số đó, ID người gọi không phải của tài khoản, địa chỉ IP lạ, việc đăng ký bị cấm, hoặc cuộc gọi đã ký có Date cũ. Một số nhà cung cấp cũng gửi mã này khi sai mật khẩu.
    .fix = Đọc cụm từ lý do. Kiểm tra quyền gọi đến đích, ID người gọi và địa chỉ IP mà nhà cung cấp quy định, rồi đến tài khoản và mật khẩu. Nếu mọi thứ đều đúng, hãy hỏi nhà cung cấp.
    .use = Gửi 403 khi bạn từ chối bất kể thông tin đăng nhập nào. Gửi 401 hoặc 407 khi thiếu thông tin đăng nhập, 603 khi người được gọi từ chối, và 404 khi người dùng không tồn tại.

sip-404 = Không tìm thấy người dùng
    .description = Máy chủ biết chắc người dùng không tồn tại ở miền trong Request-URI, hoặc máy chủ không phụ trách miền đó.
    .when = Khi số sai hoặc thiếu tiền tố, tài khoản đã xóa, cuộc gọi không khớp quy tắc nào của kế hoạch quay số, hoặc REGISTER cho tài khoản mà máy chủ không có.
    .fix = Kiểm tra số, kể cả mã quốc gia và tiền tố. Trong nhật ký, hãy so Request-URI với kế hoạch quay số và các tài khoản; miền trong đó phải là miền mà máy chủ phục vụ. Nếu số đúng, hãy báo cho nhà cung cấp.
    .use = Gửi 404 khi miền của bạn không có người dùng này. Gửi 480 khi người dùng có nhưng chưa đăng ký, và 410 khi người dùng không còn nữa. Chỉ gửi 604 khi bạn biết điều đó đúng với mọi miền.

sip-405 = Phương thức không được phép ở địa chỉ này
    .description = Máy chủ hiểu phương thức, nhưng không cho phép ở địa chỉ này. Allow liệt kê các phương thức được phép.
    .when = Ví dụ khi REGISTER đến máy chủ không lưu đăng ký, MESSAGE đến điện thoại không hỗ trợ tin nhắn văn bản, hoặc SUBSCRIBE đến trunk.
    .fix = So phương thức với Allow. Gửi REGISTER đến máy chủ đăng ký (registrar), hoặc tắt tính năng mà bên kia không có, như báo có lời nhắn hoặc trạng thái hiện diện.
    .use = Gửi 405, luôn kèm Allow, khi bạn biết phương thức nhưng không cho phép ở địa chỉ này. Gửi 501 khi hoàn toàn không biết phương thức, và 403 khi bên gửi này không được dùng phương thức đó.

sip-406 = Định dạng phản hồi không được chấp nhận
    .description = Máy chủ chỉ có thể phản hồi bằng phần thân ở những định dạng mà tiêu đề Accept của yêu cầu loại trừ.
    .when = Thường để phản hồi SUBSCRIBE hoặc OPTIONS, khi bên theo dõi không liệt kê định dạng của thông báo. Một số gateway gửi mã này khi không hỗ trợ codec.
    .fix = So Accept với những gì gói sự kiện cần, như application/pidf+xml cho trạng thái hiện diện, rồi mở rộng Accept. Nếu mã đến sau INVITE có SDP, hãy so các codec như sau 488.
    .use = Gửi 406 khi Accept loại trừ mọi phần thân mà bạn gửi được. Gửi 415 khi phần thân của yêu cầu có định dạng không được hỗ trợ, và 488 khi vấn đề là loại media hoặc codec.

sip-407 = Proxy yêu cầu xác thực
    .description = Một proxy muốn bên gửi xác thực trước. Proxy-Authenticate chứa thử thách.
    .when = Sau INVITE đầu tiên qua nhà cung cấp hoặc tổng đài. Điều đó là bình thường: điện thoại gửi lại kèm thông tin đăng nhập. Mã 407 thứ hai nghĩa là thông tin bị từ chối, nonce đã hết hạn, hoặc một proxy khác cần thông tin riêng.
    .fix = Bỏ qua một mã 407 đơn lẻ có INVITE mới kèm Proxy-Authorization theo sau. Nếu không, hãy sửa tên người dùng, mật khẩu và realm cho cuộc gọi đi; chúng có thể khác với khi đăng ký.
    .use = Gửi 407, kèm Proxy-Authenticate, từ proxy hoặc gateway nối với mạng điện thoại. Gửi 401 từ máy chủ đăng ký (registrar) hoặc thiết bị đầu cuối, và 403 khi thông tin đăng nhập đúng nhưng cuộc gọi không được phép.

sip-408 = Bên được gọi không phản hồi kịp
    .description = Máy chủ không lấy được phản hồi kịp thời, ví dụ vì không tìm ra người dùng đang ở đâu. Điện thoại cũng hiện mã này khi không có phản hồi cuối cùng nào đến.
    .when = Khi điện thoại hoặc máy chủ được gọi đang tắt, không tới được hay nằm sau tường lửa chặn SIP, hoặc khi không ai nghe máy đến lúc bộ định thời của proxy hết hạn. Mã thường xuất hiện sau 32 giây im lặng.
    .fix = Kiểm tra xem địa chỉ và cổng có phản hồi theo cả hai chiều không, và có tường lửa hay SIP ALG nào bỏ yêu cầu không. Nếu điện thoại có đổ chuông, hãy tăng thời gian đổ chuông hoặc thêm thư thoại.
    .use = Gửi 408 khi INVITE không có phản hồi cuối cùng kịp thời. Gửi 504 khi một máy chủ khác mà bạn hỏi không phản hồi, và 480 khi tới được điện thoại nhưng không ai nghe máy.

sip-409 = Xung đột với một đăng ký
    .description = Trong phiên bản SIP đầu tiên, mã này cho biết tham số action của REGISTER xung đột với các đăng ký hiện có. RFC 3261 đã bỏ cả hai.
    .when = Chỉ từ máy chủ đăng ký (registrar) rất cũ, và từ chương trình dùng số này cho xung đột riêng của mình.
    .fix = Đọc cụm từ lý do. Bỏ tham số action khỏi Contact, hoặc trước tiên hãy xóa các đăng ký khác của tài khoản.
    .use = Đừng gửi 409. Gửi 400 cho REGISTER sai định dạng, và 403 khi không cho phép đăng ký.

sip-410 = Người dùng hoặc số không còn nữa
    .description = Người dùng hoặc số không còn ở máy chủ này. Tình trạng được coi là vĩnh viễn, và không biết địa chỉ mới nào.
    .when = Khi số đã đổi hoặc bị bỏ, thường do gateway nối với mạng điện thoại báo.
    .fix = Tìm số mới của người đó, và sửa sổ địa chỉ. Nếu số lẽ ra vẫn dùng được, hãy hỏi nhà cung cấp của số đó.
    .use = Gửi 410 khi bạn biết người dùng không còn nữa. Gửi 404 khi bạn không biết có phải vĩnh viễn không, và 301 khi bạn biết địa chỉ mới.

sip-411 = Thiếu Content-Length
    .description = Trong phiên bản SIP đầu tiên, máy chủ từ chối yêu cầu không có Content-Length. RFC 3261 đã bỏ mã này, và chỉ bắt buộc tiêu đề đó trên các giao thức truyền theo luồng như TCP.
    .when = Từ phần mềm cuối những năm 1990, hoặc từ công cụ kiểm thử mượn mã của HTTP.
    .fix = Thêm Content-Length bằng số byte của phần thân, hoặc 0 nếu không có phần thân; với TCP và TLS, tiêu đề này đằng nào cũng bắt buộc.
    .use = Đừng gửi 411. Gửi 400 với “Missing Content-Length” trong cụm từ lý do khi tiêu đề cần có mà bị thiếu.

sip-412 = Điều kiện của lần công bố không đạt
    .description = Thẻ thực thể trong SIP-If-Match không còn hiện hành: trạng thái đã công bố mà yêu cầu muốn gia hạn, thay đổi hoặc xóa không còn ở đó.
    .when = Khi điện thoại gia hạn trạng thái hiện diện hoặc trạng thái đường dây quá muộn, hoặc sau khi máy chủ mất trạng thái đó do khởi động lại.
    .fix = Bỏ thẻ thực thể, và công bố toàn bộ trạng thái trong một PUBLISH mới không có SIP-If-Match. Nếu lặp lại, hãy gia hạn sớm hơn giá trị Expires mà máy chủ đã cấp.
    .use = Gửi 412 khi SIP-If-Match không ứng với trạng thái nào mà bạn có. Gửi 489 khi bạn không biết gói sự kiện, và 423 khi Expires quá ngắn.

sip-413 = Phần thân của yêu cầu quá lớn
    .description = Phần thân của yêu cầu lớn hơn mức máy chủ muốn hoặc có thể xử lý. Máy chủ có thể đóng kết nối.
    .when = Với tin nhắn dài, hình ảnh trong MESSAGE, tài liệu hiện diện lớn, hoặc SDP có quá nhiều codec và candidate.
    .fix = Rút ngắn phần thân: ít codec hoặc candidate hơn, liên kết thay cho hình ảnh, nhiều tin nhắn thay cho một. Nếu bạn quản lý máy chủ, hãy tăng giới hạn.
    .use = Gửi 413 khi phần thân vượt giới hạn của bạn, kèm Retry-After nếu chỉ là tạm thời. Gửi 513 khi cả thông điệp quá dài, và 414 khi Request-URI quá dài.

sip-414 = Request-URI quá dài
    .description = Máy chủ từ chối yêu cầu vì Request-URI dài hơn mức máy chủ chịu xử lý.
    .when = Hiếm gặp, khi proxy hoặc tập lệnh thêm tham số vào địa chỉ ở mỗi lượt đi qua, hoặc nhúng cả tiêu đề vào đó.
    .fix = Xem Request-URI trong bản bắt gói tin, tìm phần làm cho URI dài như vậy, và bỏ các tham số đó. Nếu URI dài thêm sau mỗi lần thử, hãy tìm vòng lặp.
    .use = Gửi 414 khi chỉ Request-URI quá dài. Gửi 413 khi phần thân quá lớn, và 513 khi cả thông điệp quá dài.

sip-415 = Định dạng của phần thân không được hỗ trợ
    .description = Máy chủ không hỗ trợ định dạng phần thân của yêu cầu cho phương thức này. Accept, Accept-Encoding hoặc Accept-Language cho biết máy chủ hỗ trợ gì.
    .when = Ví dụ khi INFO mang phím bấm ở định dạng mà máy chủ không biết, MESSAGE chứa HTML, hoặc phần thân bị nén.
    .fix = So Content-Type với Accept trong phản hồi, và gửi định dạng được hỗ trợ. Với phím bấm, hãy đặt DTMF ở cả hai bên theo RFC 4733 thay cho INFO.
    .use = Gửi 415, kèm danh sách những gì bạn chấp nhận, khi loại, cách mã hóa hoặc ngôn ngữ của phần thân không được hỗ trợ. Gửi 488 khi đọc được SDP nhưng không chấp nhận media trong đó, và 493 khi bạn không giải mã được phần thân.

sip-416 = Lược đồ URI không được hỗ trợ
    .description = Máy chủ không biết lược đồ của Request-URI, như tel, sips hoặc urn.
    .when = Khi URI tel đến máy chủ chỉ nhận URI sip, hoặc URI sips đến máy chủ không có TLS.
    .fix = Dùng URI sip; với số điện thoại, hãy đặt số trước miền của nhà cung cấp. Trong cài đặt của điện thoại, trunk hoặc kế hoạch quay số, hãy đổi tel hoặc sips thành sip.
    .use = Gửi 416 khi bạn không biết lược đồ. Gửi 404 khi biết lược đồ nhưng không biết người dùng, và 480 kèm Warning khi chỉ cho phép sip thay vì sips, hoặc ngược lại.

sip-417 = Không biết mức ưu tiên tài nguyên
    .description = Yêu cầu đòi một mức ưu tiên mà máy chủ không biết, và buộc máy chủ phải hiểu. Accept-Resource-Priority có thể liệt kê các mức đã biết.
    .when = Trong mạng chính phủ, quân sự và khẩn cấp, khi INVITE có Require với resource-priority và một giá trị lạ trong Resource-Priority.
    .fix = Chọn một giá trị trong Accept-Resource-Priority mà bạn được phép dùng, hoặc bỏ resource-priority khỏi Require để gọi với mức ưu tiên bình thường.
    .use = Chỉ gửi 417 khi Require có resource-priority và bạn không hiểu giá trị nào trong Resource-Priority. Nếu không có Require, hãy xử lý yêu cầu với mức ưu tiên bình thường. Gửi 401, 403 hoặc 407 khi người gọi không được dùng mức ưu tiên đó.

sip-420 = Phần mở rộng bắt buộc không được hỗ trợ
    .description = Yêu cầu đòi một phần mở rộng, trong Require hoặc Proxy-Require, mà máy chủ không hiểu. Unsupported liệt kê phần mở rộng đó.
    .when = Khi điện thoại đòi 100rel, timer, sec-agree hoặc tương tự từ máy chủ cũ hơn.
    .fix = Xem phần mở rộng trong Unsupported, rồi tắt hoặc đổi từ “bắt buộc” thành “có hỗ trợ”, ví dụ với phản hồi tạm thời tin cậy hoặc bộ định thời phiên.
    .use = Gửi 420, kèm Unsupported, khi Require hoặc Proxy-Require nêu phần mở rộng mà bạn không có. Gửi 421 khi bạn cần phần mở rộng mà máy khách không đề nghị. Bỏ qua các giá trị lạ trong Supported.

sip-421 = Máy khách thiếu phần mở rộng bắt buộc
    .description = Máy chủ cần một phần mở rộng để xử lý yêu cầu, nhưng máy khách không liệt kê trong Supported. Require trong phản hồi nêu phần mở rộng đó.
    .when = Khi máy chủ nhất định đòi phần mở rộng như 100rel, sec-agree hoặc timer, thường theo chính sách.
    .fix = Xem Require, và bật phần mở rộng đó trong điện thoại hoặc tổng đài. Nếu không có, hãy đề nghị quản trị viên bên kia chuyển phần mở rộng thành tùy chọn.
    .use = Chỉ gửi 421, kèm Require, khi bạn thật sự không phục vụ được yêu cầu nếu thiếu phần mở rộng. Gửi 420 khi máy khách đòi phần mở rộng mà bạn không có, và 494 khi máy khách có sec-agree gửi yêu cầu không được bảo vệ.

sip-422 = Bộ định thời phiên quá ngắn
    .description = Yêu cầu đòi bộ định thời phiên ngắn hơn mức tối thiểu của máy chủ, nêu trong Min-SE.
    .when = Khi Session-Expires thấp hơn mức tối thiểu của một proxy hoặc của bên kia; mức này ít nhất là 90 giây và thường cao hơn.
    .fix = Gửi lại yêu cầu với Session-Expires ít nhất bằng Min-SE, và gửi kèm Min-SE; hầu hết điện thoại tự động làm việc này. Nếu không, hãy tăng bộ định thời phiên trong cài đặt, ví dụ lên 1800 giây.
    .use = Gửi 422, kèm Min-SE, khi Session-Expires quá ngắn với bạn và máy khách hỗ trợ timer. Gửi 423 khi thời gian hiệu lực của đăng ký hoặc đăng ký theo dõi quá ngắn.

sip-423 = Thời gian hiệu lực quá ngắn
    .description = Thời gian hiệu lực trong yêu cầu quá ngắn với máy chủ. Min-Expires nêu mức tối thiểu.
    .when = Thường khi điện thoại muốn đăng ký trong 30 giây chẳng hạn để giữ tường lửa mở, còn máy chủ đăng ký (registrar) đòi lâu hơn.
    .fix = Gửi lại yêu cầu với thời gian hiệu lực ít nhất bằng Min-Expires; hầu hết điện thoại tự động làm việc này. Để giữ tường lửa mở, hãy dùng gói giữ kết nối thay cho đăng ký ngắn.
    .use = Gửi 423, kèm Min-Expires, khi thời gian hiệu lực khác 0 và quá ngắn với bạn; với REGISTER hoặc SUBSCRIBE, chỉ khi dưới một giờ. Gửi 422 cho bộ định thời phiên.

sip-424 = Không dùng được thông tin vị trí
    .description = Yêu cầu bị từ chối vì thông tin vị trí trong đó: sai định dạng, không đủ tốt cho mục đích sử dụng, hoặc không lấy được. Geolocation-Error cho biết thêm.
    .when = Thường với cuộc gọi khẩn cấp, khi địa chỉ của máy chủ vị trí không dùng được, hoặc vị trí khác với vị trí mà mạng biết.
    .fix = Đọc Geolocation-Error. Gửi vị trí hợp lệ, hoặc vị trí nêu trong phần thân của phản hồi. Nếu bạn quản lý tổng đài, hãy sửa địa chỉ đã lưu cho điện thoại hoặc số máy lẻ.
    .use = Gửi 424, kèm Geolocation-Error, khi không dùng được vị trí nào trong yêu cầu, hoặc để gợi ý vị trí tốt hơn. Không bao giờ gửi khi yêu cầu không có tiêu đề Geolocation.

sip-425 = Không dùng được bản tin cảnh báo
    .description = Yêu cầu bị từ chối vì bản tin cảnh báo trong đó sai định dạng đến mức không thể ứng cứu hợp lý. AlertMsg-Error cho biết thêm.
    .when = Khi cảm biến hoặc hệ thống báo động gửi bản tin Common Alerting Protocol (CAP) không kèm cuộc gọi, và bản tin thiếu hoặc không phải XML hợp lệ.
    .fix = Đọc AlertMsg-Error, sửa bản tin CAP trong cảm biến hoặc gateway, rồi gửi lại. Nếu cần giúp ngay, hãy gọi số khẩn cấp.
    .use = Chỉ gửi 425, kèm AlertMsg-Error, khi không dùng được gì khác trong yêu cầu. Không bao giờ gửi khi yêu cầu không có bản tin cảnh báo. Gửi 424 khi vấn đề là vị trí.

sip-428 = Cần danh tính người gọi có chữ ký
    .description = Máy chủ đòi tiêu đề Identity, tiêu đề ký số điện thoại hoặc địa chỉ của người gọi, nhưng yêu cầu không có Identity nào ở dạng mà máy chủ hỗ trợ.
    .when = Ở nhà cung cấp chỉ nhận cuộc gọi đã ký (STIR/SHAKEN), khi bên gọi không ký hoặc một gateway trên đường đi bỏ chữ ký.
    .fix = Ký các cuộc gọi đi, hoặc nhờ nhà cung cấp ký, và kiểm tra xem có gateway nào trên đường đi bỏ Identity không. Nếu đã ký, hãy so giá trị ppt với những gì máy chủ hỗ trợ.
    .use = Gửi 428 khi bạn đòi Identity mà tiêu đề này thiếu hoặc chỉ có giá trị ppt không được hỗ trợ. Gửi 438 khi có nhưng không hợp lệ, và 436 hoặc 437 khi vấn đề là chứng chỉ.

sip-429 = Cần danh tính của bên yêu cầu chuyển cuộc gọi
    .description = Bên được gọi, hoặc điện thoại sẽ gọi đến đó, cần một token Referred-By hợp lệ để chứng minh ai yêu cầu chuyển cuộc gọi.
    .when = Khi chuyển cuộc gọi bằng REFER mà token thiếu, đã cũ hoặc không hợp lệ. Hầu như không điện thoại nào hỗ trợ token này.
    .fix = Gửi REFER mới với token Referred-By hợp lệ. Nếu điện thoại không làm được, hãy chuyển cuộc gọi qua cuộc gọi hội nghị, hoặc để tổng đài chuyển.
    .use = Gửi 429 khi bạn đòi token Referred-By mà không có token hợp lệ. Gửi 428 khi danh tính của chính người gọi chưa được ký, và 403 khi bạn từ chối hẳn việc chuyển cuộc gọi.

sip-430 = Luồng đến điện thoại đã hỏng
    .description = Kết nối mà proxy biên dùng để đến điện thoại không còn hoạt động. Các kết nối khác của cùng điện thoại có thể vẫn hoạt động.
    .when = Giữa hai proxy của một nhà cung cấp, khi điện thoại mất mạng hoặc mất ánh xạ NAT. Điện thoại và người gọi lẽ ra không bao giờ thấy mã này.
    .fix = Nếu bạn quản lý proxy, hãy thử các luồng khác của điện thoại, rồi xóa đăng ký đã cũ. Nếu điện thoại báo mã này, hãy đăng ký lại máy, và tìm proxy đã chuyển mã 430 đi.
    .use = Gửi 430 từ proxy biên đến proxy có thẩm quyền khi một luồng không còn. Gửi 480 cho người gọi khi không còn luồng nào, và 404 khi không có người dùng đó.

sip-433 = Không chấp nhận cuộc gọi ẩn danh
    .description = Máy chủ từ chối yêu cầu vì người gọi đã ẩn ID người gọi.
    .when = Khi người được gọi hoặc nhà cung cấp của họ từ chối cuộc gọi ẩn danh. Nếu chỉ vì mạng không chuyển số đi, cuộc gọi không bị coi là ẩn danh.
    .fix = Hiện số của bạn cho cuộc gọi này, ở Bắc Mỹ bằng tiền tố *82, ở nơi khác trong cài đặt điện thoại, rồi gọi lại. Nếu số lẽ ra phải hiện, hãy kiểm tra tiêu đề Privacy và From.
    .use = Gửi 433 khi người gọi yêu cầu ẩn danh và bạn từ chối vì lý do đó. Gửi 428 khi thiếu chữ ký, và 603 hoặc 607 khi không muốn chính người này gọi đến.

sip-436 = Không lấy được chứng chỉ của danh tính
    .description = Máy chủ không lấy được chứng chỉ mà tham số info của tiêu đề Identity trỏ đến, nên không kiểm tra được chữ ký.
    .when = Khi địa chỉ của chứng chỉ sai, không tới được hoặc quá chậm, hoặc máy chủ của địa chỉ đó gặp vấn đề TLS.
    .fix = Mở địa chỉ trong tham số info từ mạng khác, rồi sửa máy chủ web, DNS hoặc tường lửa của địa chỉ đó. Nếu nhà cung cấp ký cuộc gọi cho bạn, hãy báo cho họ.
    .use = Gửi 436 khi bạn không lấy được chứng chỉ cho tiêu đề Identity nào. Gửi 437 khi có chứng chỉ nhưng không chấp nhận, và 438 khi chữ ký không hợp lệ.

sip-437 = Chứng chỉ của danh tính không được chấp nhận
    .description = Máy chủ có chứng chỉ cho tiêu đề Identity nhưng không hỗ trợ, ví dụ vì không tin tổ chức cấp chứng chỉ hoặc không biết thuật toán.
    .when = Khi cuộc gọi được ký bằng chứng chỉ thử nghiệm, chứng chỉ của tổ chức nước ngoài, hoặc chứng chỉ đã hết hạn hay bị thu hồi.
    .fix = Ký bằng chứng chỉ của tổ chức mà bên kia chấp nhận, với STIR/SHAKEN là tổ chức trong danh sách của nước bạn. Kiểm tra thời hạn hiệu lực và thuật toán (ES256).
    .use = Gửi 437 khi bạn có chứng chỉ nhưng không thể dựa vào chứng chỉ đó. Gửi 436 khi không lấy được chứng chỉ, và 438 khi chứng chỉ tốt nhưng chữ ký không hợp lệ.

sip-438 = Chữ ký danh tính không hợp lệ
    .description = Yêu cầu có tiêu đề Identity, nhưng không tiêu đề nào có chữ ký (PASSporT) hợp lệ và được hỗ trợ.
    .when = Khi gateway trên đường đi sửa số, From hoặc Date sau khi ký, chữ ký ở dạng không được hỗ trợ, hoặc có người giả mạo ID người gọi.
    .fix = So From, To và Date với các giá trị đã ký, và ký sau lần sửa cuối cùng. Nếu đã gửi dạng rút gọn, hãy gửi dạng đầy đủ một lần. Nếu người khác dùng số của bạn, hãy báo cho nhà cung cấp.
    .use = Gửi 438 khi chính sách của bạn là từ chối cuộc gọi có chữ ký không hợp lệ. Gửi 428 khi không có tiêu đề Identity, và 436 hoặc 437 khi vấn đề là chứng chỉ.

sip-439 = Proxy đầu tiên không hỗ trợ outbound
    .description = Máy chủ đăng ký (registrar) hỗ trợ phần mở rộng outbound, nhưng proxy đầu tiên, mà điện thoại đăng ký qua đó, thì không.
    .when = Khi điện thoại đăng ký với reg-id và “Supported: outbound” qua proxy hoặc session border controller cũ hơn.
    .fix = Tắt outbound (RFC 5626) trong điện thoại, đăng ký qua một proxy đi (outbound proxy) khác, hoặc cập nhật proxy.
    .use = Chỉ gửi 439 từ máy chủ đăng ký (registrar), khi REGISTER có reg-id và thông báo outbound nhưng URI đầu tiên trong Path không có tham số ob. Gửi 420 khi chính bạn không có phần mở rộng bắt buộc.

sip-440 = Quá nhiều nhánh gọi cùng lúc
    .description = Proxy sẽ phải gọi đồng thời nhiều đích hơn mức Max-Breadth cho phép, nên yêu cầu không đến được tất cả.
    .when = Khi các nhóm gọi hoặc quy tắc chuyển tiếp phân nhánh vào nhau, thường trong vòng lặp nhân yêu cầu lên ở mỗi lượt.
    .fix = Nếu bạn quản lý tổng đài, hãy bỏ các nhóm và quy tắc chuyển tiếp chứa lẫn nhau, hoặc cho các đích đổ chuông lần lượt. Nếu không, hãy gọi thẳng một số máy lẻ.
    .use = Gửi 440 khi bạn không phân nhánh được trong Max-Breadth và không muốn thử lần lượt từng đích. Gửi 483 khi Max-Forwards đã dùng hết, và 482 khi có vòng lặp.

sip-469 = Gói thông tin không được chấp nhận
    .description = Yêu cầu INFO thuộc một gói thông tin mà bên kia không muốn nhận. Recv-Info liệt kê các gói được chấp nhận.
    .when = Trong cuộc gọi, khi một bên gửi dữ liệu như phím bấm hoặc lệnh điều khiển hội nghị trong gói mà bên kia chưa thông báo hoặc không còn hỗ trợ.
    .fix = So Info-Package với Recv-Info, và chỉ gửi các gói được liệt kê. Cuộc gọi vẫn tiếp tục, nên điện thoại gác máy sau 469 cần được cập nhật.
    .use = Gửi 469, kèm Recv-Info, khi Info-Package nêu gói mà bạn không thông báo. Gửi 415 khi không hỗ trợ định dạng phần thân, và 489 khi bạn không biết gói sự kiện của SUBSCRIBE.

sip-470 = Người nhận chưa đồng ý
    .description = Yêu cầu chứa danh sách người nhận, và máy chủ chưa được ít nhất một người trong đó cho phép. Permission-Missing thường nêu những người này.
    .when = Khi máy chủ hội nghị hoặc nhắn tin nhóm thay người gửi gọi hay nhắn cho nhiều người cùng lúc.
    .fix = Bỏ các địa chỉ trong Permission-Missing, hoặc thêm chúng vào danh sách lưu trên máy chủ để máy chủ xin phép những người này trước.
    .use = Gửi 470, kèm Permission-Missing, từ relay khi một người nhận trong danh sách chưa đồng ý. Gửi 403 khi bên gửi hoàn toàn không được dùng danh sách.

sip-477 = Không gửi được đến máy chủ tiếp theo
    .description = Proxy Kamailio hoặc OpenSIPS không gửi được yêu cầu đến máy chủ tiếp theo.
    .when = Khi không mở được kết nối TCP hoặc TLS, kết nối của điện thoại đã mất, không socket cục bộ nào phù hợp với địa chỉ, hoặc không tới được mạng.
    .fix = Nếu bạn quản lý proxy, hãy tìm lỗi truyền trong nhật ký ngay trước mã 477. Kiểm tra xem máy chủ tiếp theo có lắng nghe ở đó không, và xóa các đăng ký có kết nối đã đóng.
    .use = Ngoài các proxy này, hãy gửi 503 khi không tới được máy chủ tiếp theo. Trong tập lệnh định tuyến, hãy đổi 477 thành 503 hoặc thử gateway tiếp theo trước khi người gọi thấy mã.

sip-478 = Không phân giải được tên máy chủ tiếp theo
    .description = Proxy Kamailio, hoặc phần mềm tiền thân SER, không phân giải được tên host của đích kế tiếp.
    .when = Khi miền trong Request-URI, trong Route hoặc trong đích của tập lệnh bị gõ sai hay không có bản ghi DNS cho giao thức truyền, hoặc trình phân giải của proxy không phản hồi.
    .fix = Kiểm tra miền và, nếu bạn quản lý proxy, tra bản ghi NAPTR, SRV, A và AAAA của miền ngay từ máy đó. Nếu điện thoại đăng ký bằng tên host nội bộ, hãy sửa Contact của máy.
    .use = Ngoài Kamailio, hãy gửi 502 khi không phân giải được tên của đích. Gửi 404 khi không biết người dùng, và 416 khi không biết lược đồ.

sip-479 = Không xử lý được URI
    .description = Proxy Kamailio, hoặc phần mềm tiền thân SER, không phân tích được cú pháp của một URI cần để định tuyến yêu cầu.
    .when = Khi Request-URI, Contact hoặc Route có địa chỉ sai định dạng, ví dụ có dấu cách, ký tự chưa thoát hoặc host trống.
    .fix = Xem các URI của yêu cầu trong bản bắt gói tin, rồi sửa URI sai định dạng trong điện thoại, tổng đài hoặc tập lệnh định tuyến.
    .use = Ngoài Kamailio, hãy gửi 400 cho URI sai định dạng, nêu lỗi trong cụm từ lý do. Gửi 416 khi chỉ không biết lược đồ.

sip-480 = Hiện không liên lạc được với người được gọi
    .description = Yêu cầu đã tới máy chủ hoặc điện thoại, nhưng hiện không liên lạc được với người được gọi: chưa đăng ký, không nghe máy, hoặc đang ở chế độ không làm phiền. Có thể liên lạc với họ ở nơi khác.
    .when = Khi không điện thoại nào đăng ký cho người dùng, điện thoại đổ chuông mà không ai nghe, hoặc gateway báo “không trả lời”. Với Warning 380 hoặc 381, cuộc gọi dùng sips thay cho sip, hoặc ngược lại.
    .fix = Kiểm tra xem điện thoại được gọi có bật và đã đăng ký không, và có bật chế độ không làm phiền không. Nếu có đổ chuông, hãy tăng thời gian đổ chuông hoặc đặt thư thoại. Đọc cụm từ lý do, vì gateway cũng gửi 480 khi lỗi không rõ.
    .use = Gửi 480 khi người dùng có nhưng hiện không liên lạc được. Gửi 486 khi người dùng đang gọi, 404 khi không có người dùng đó, và 408 khi không có gì phản hồi.

sip-481 = Cuộc gọi hoặc giao dịch không tồn tại
    .description = Yêu cầu thuộc về cuộc gọi, đăng ký theo dõi hoặc giao dịch mà bên nhận không biết, hoặc không còn biết.
    .when = Khi BYE hoặc CANCEL đến sau khi cuộc gọi kết thúc, tổng đài vừa khởi động lại, NOTIFY đến mà không có đăng ký theo dõi, hoặc proxy gửi yêu cầu đến sai máy chủ.
    .fix = Nếu cuộc gọi đằng nào cũng sắp kết thúc, hãy bỏ qua. Nếu cuộc gọi bị đứt, hãy kiểm tra xem mọi yêu cầu của một cuộc gọi có đến cùng một máy chủ không, tag và Call-ID có giữ nguyên không, và có máy nào khởi động lại không.
    .use = Gửi 481 khi yêu cầu trong hội thoại, CANCEL hoặc NOTIFY không khớp với bất cứ điều gì bạn biết. Gửi 487 để phản hồi INVITE đã bị CANCEL kết thúc, và 491 khi INVITE của chính bạn trong hội thoại còn chờ.

sip-482 = Phát hiện vòng lặp
    .description = Máy chủ đã nhận yêu cầu này trước đó: yêu cầu quay lại theo vòng lặp, hoặc bản thứ hai đến theo đường khác. Máy chủ không chuyển yêu cầu đi tiếp.
    .when = Khi hai máy chủ hoặc quy tắc chuyển tiếp gửi cuộc gọi qua lại cho nhau, miền của chính máy chủ không có trong cấu hình, hoặc một cuộc gọi đến điện thoại theo hai đường.
    .fix = Lần theo cuộc gọi trong nhật ký qua từng máy chủ, rồi sửa tuyến, danh sách miền hoặc việc chuyển tiếp gửi cuộc gọi về chỗ cũ. Nếu hai bản của một cuộc gọi gặp nhau ở điện thoại, không cần làm gì.
    .use = Gửi 482 khi bạn đã xử lý chính yêu cầu này trước đó. Gửi 483 khi Max-Forwards đã về 0, và 440 khi yêu cầu phân thành quá nhiều nhánh.

sip-483 = Quá nhiều chặng
    .description = Yêu cầu đã qua nhiều máy chủ đến mức tiêu đề Max-Forwards về 0.
    .when = Hầu như luôn do vòng lặp định tuyến mà không máy chủ nào nhận ra, ví dụ giữa tổng đài và nhà cung cấp. Hiếm khi do giá trị ban đầu quá nhỏ.
    .fix = Tìm hai máy chủ gửi cuộc gọi qua lại cho nhau, rồi sửa tuyến, kế hoạch quay số hoặc việc chuyển tiếp. Kiểm tra xem máy khách có bắt đầu với Max-Forwards 70 không.
    .use = Gửi 483 khi Max-Forwards bằng 0 mà bạn phải chuyển tiếp yêu cầu; với OPTIONS, bạn có thể tự phản hồi. Gửi 482 khi bạn nhận ra yêu cầu mình đã xử lý.

sip-484 = Địa chỉ chưa đủ
    .description = Số hoặc địa chỉ trong Request-URI chưa đủ. Khi gửi dần từng chữ số (overlap dialing), điện thoại gửi thêm chữ số rồi thử lại.
    .when = Khi thiếu chữ số hoặc mã vùng, số khác định dạng mà nhà cung cấp quy định, hoặc điện thoại quay số trong khi người dùng còn đang gõ.
    .fix = Quay đủ số, kể cả mã quốc gia và mã vùng. Nếu số đã đủ, hãy kiểm tra kế hoạch quay số và định dạng số, như E.164 có dấu cộng. Tắt tính năng gửi dần từng chữ số nếu không cần.
    .use = Gửi 484 khi thêm chữ số có thể làm cho địa chỉ hợp lệ. Gửi 404 khi số đã đủ nhưng không tồn tại, và 485 khi số khớp với nhiều người dùng.

sip-485 = Địa chỉ không rõ chỉ ai
    .description = Địa chỉ khớp với nhiều người dùng. Contact có thể liệt kê những người này, trừ khi máy chủ giữ kín.
    .when = Hiếm gặp, khi gọi đến một tên như “lee” mà danh bạ của máy chủ có nhiều người trùng tên.
    .fix = Chọn đúng người trong Contact, rồi gọi đến địa chỉ đó. Nếu không có danh sách, hãy dùng tên đầy đủ, số hoặc số máy lẻ.
    .use = Gửi 485 khi nhiều người cùng khớp và người gọi phải chọn. Hãy bỏ danh sách, hoặc gửi 404, nếu danh sách làm lộ chuyện riêng của ai đó. Gửi 300 khi các lựa chọn đều dẫn đến một người.

sip-486 = Điện thoại này đang bận
    .description = Cuộc gọi đã tới điện thoại, nhưng người được gọi không muốn hoặc không thể nhận thêm cuộc gọi trên máy này. Thư thoại hoặc điện thoại khác vẫn có thể nhận.
    .when = Khi người đó đang gọi mà không bật cuộc gọi chờ, đã đến giới hạn số cuộc gọi, hoặc từ chối cuộc gọi, vì khi đó nhiều điện thoại gửi 486. Một số máy gửi mã này khi bật chế độ không làm phiền, còn gateway gửi khi đường dây bận.
    .fix = Gọi lại sau vài phút, hoặc gửi tin nhắn. Nếu đường dây có vẻ rảnh, hãy kiểm tra chế độ không làm phiền, cuộc gọi chờ, giới hạn cuộc gọi và những cuộc gọi chưa hề kết thúc.
    .use = Gửi 486 khi điện thoại này bận hoặc người dùng từ chối ở đây. Gửi 600 khi bạn biết không điện thoại hay thư thoại nào khác sẽ nhận, 603 để từ chối ở mọi nơi mà không nêu lý do, và 480 khi không ai nghe máy hoặc đang ở chế độ không làm phiền.

sip-487 = Lần gọi đã bị hủy
    .description = Lần gọi kết thúc trước khi có người nghe máy, vì bên gọi hoặc một proxy gửi CANCEL, hoặc bên gọi gửi BYE.
    .when = Khi người gọi gác máy trong lúc đổ chuông, thời gian đổ chuông kết thúc, hoặc điện thoại khác của người dùng đã trả lời và proxy dừng các máy còn lại.
    .fix = Thường không cần làm gì. Nếu cuộc gọi bị hủy quá sớm, hãy tìm bên đã gửi CANCEL và kiểm tra thời gian đổ chuông ở đó; tiêu đề Reason có thể cho biết lý do.
    .use = Gửi 487 để phản hồi INVITE đã bị CANCEL hoặc BYE kết thúc, không bao giờ để phản hồi chính CANCEL, vốn nhận 200. Gửi 408 khi bộ định thời của bạn kết thúc lần gọi, và 603 khi người được gọi từ chối.

sip-488 = Điện thoại này không chấp nhận media
    .description = Yêu cầu đã tới điện thoại hoặc máy chủ, nhưng có gì đó trong phần mô tả phiên không được chấp nhận ở đó, như codec, mã hóa, băng thông hoặc địa chỉ. Cuộc gọi có thể thành công ở nơi khác.
    .when = Khi hai bên không có codec chung, chỉ một bên đòi SRTP, hoặc một bên đề nghị video, fax (T.38) hay WebRTC mà bên kia không có. Mã cũng có thể từ chối một thay đổi trong cuộc gọi.
    .fix = So SDP của hai bên, và đọc Warning. Bật một codec chung như G.711, và dùng cùng kiểu mã hóa bảo mật media (như SRTP) ở hai bên. Nếu không, hãy để tổng đài chuyển đổi.
    .use = Gửi 488 khi điện thoại này không chấp nhận được media được đề nghị. Chỉ gửi 606 khi không điện thoại nào của người dùng chấp nhận được, 415 khi phần thân không phải SDP, và 580 khi không đáp ứng được điều kiện tiên quyết.

sip-489 = Gói sự kiện không được hỗ trợ
    .description = Máy chủ không hiểu gói sự kiện trong tiêu đề Event. Allow-Events liệt kê các gói được hỗ trợ.
    .when = Khi điện thoại theo dõi đèn báo bận, trạng thái hiện diện hoặc báo có lời nhắn chẳng hạn ở máy chủ không cung cấp, hoặc khi NOTIFY có sự kiện lạ.
    .fix = So Event với Allow-Events. Tắt đăng ký theo dõi trong điện thoại, hoặc bật tính năng trên máy chủ. Cuộc gọi không bị ảnh hưởng.
    .use = Gửi 489, kèm Allow-Events, khi bạn không biết gói sự kiện. Gửi 405 hoặc 501 khi hoàn toàn không hỗ trợ SUBSCRIBE, và 469 khi không chấp nhận một gói thông tin.

sip-491 = Đang có thay đổi khác trong cuộc gọi
    .description = Bên kia cũng đang gửi INVITE hoặc UPDATE của mình trong cùng cuộc gọi, nên hai yêu cầu đã giao nhau.
    .when = Khi cả hai bên thay đổi cuộc gọi cùng lúc, ví dụ giữ cuộc gọi, chuyển cuộc gọi, chuyển sang fax hoặc gia hạn bộ định thời phiên.
    .fix = Để điện thoại gửi lại yêu cầu sau khoảng chờ ngẫu nhiên tối đa bốn giây. Nếu lặp lại, hãy để chỉ một bên gia hạn bộ định thời phiên hoặc chuyển sang fax, hoặc cập nhật firmware.
    .use = Gửi 491 khi INVITE bạn đã gửi trong hội thoại này còn chờ. Gửi 500 kèm Retry-After khi INVITE bạn nhận trước đó chưa xong, và 481 khi không có hội thoại đó.

sip-493 = Không giải mã được phần thân
    .description = Yêu cầu có phần thân mã hóa (S/MIME), mà bên nhận không có, hoặc không muốn dùng, khóa phù hợp. Phản hồi có thể chứa khóa công khai cần dùng.
    .when = Hiếm gặp, vì ít điện thoại mã hóa phần thân: khi bên gửi dùng chứng chỉ sai, cũ hoặc đã bị thu hồi của người nhận.
    .fix = Mã hóa bằng khóa trong phản hồi, sau khi đã xác nhận khóa đúng là của bên kia. Nếu không, hãy tắt S/MIME và bảo vệ kết nối bằng TLS.
    .use = Gửi 493, nếu được thì kèm chứng chỉ của bạn, khi không giải mã được phần thân. Gửi 415 khi hoàn toàn không hỗ trợ S/MIME, và 488 khi không chấp nhận media mã hóa (SRTP).

sip-494 = Cần thỏa thuận bảo mật
    .description = Máy khách phải thương lượng trước với máy chủ cách bảo vệ kết nối. Security-Server liệt kê các cơ chế của máy chủ.
    .when = Ở proxy của mạng di động (IMS), khi REGISTER hoặc INVITE có sec-agree đến mà không được bảo vệ, hoặc khi danh sách mà máy khách lặp lại đã bị sửa.
    .fix = Chọn một cơ chế trong Security-Server, như TLS hoặc IPsec, thiết lập cơ chế đó, rồi gửi lại yêu cầu với danh sách trong Security-Verify. Nếu không, hãy tắt sec-agree.
    .use = Gửi 494, kèm Security-Server, khi máy khách có sec-agree gửi yêu cầu không được bảo vệ. Gửi 421 khi chính sách của bạn đòi sec-agree mà máy khách không đề nghị.

## Server failures

sip-500 = Lỗi bất ngờ trên máy chủ
    .description = Máy chủ gặp tình trạng bất ngờ và không thực hiện được yêu cầu.
    .when = Sau lỗi trong kế hoạch quay số, tập lệnh, cơ sở dữ liệu hoặc phần mềm, và khi các yêu cầu trong cuộc gọi đến sai thứ tự. Gateway gửi mã này cho lỗi không rõ của mạng điện thoại; proxy cũng đổi 503 thành mã này.
    .fix = Đọc cụm từ lý do, và tìm Call-ID trong nhật ký máy chủ. Nếu lỗi chỉ xảy ra với đúng một số điện thoại, hãy xem kế hoạch quay số của số đó; nếu với mọi số, hãy kiểm tra đĩa, cơ sở dữ liệu và thay đổi gần nhất.
    .use = Gửi 500 cho lỗi của chính bạn, với cụm từ lý do càng cụ thể càng tốt. Gửi 503 khi bạn quá tải hoặc đang bảo trì, và 400 khi lỗi nằm ở yêu cầu.

sip-501 = Máy chủ không hỗ trợ phương thức
    .description = Máy chủ không hỗ trợ những gì yêu cầu cần. Điển hình là điện thoại không biết phương thức và không thể hỗ trợ cho bất kỳ người dùng nào.
    .when = Khi MESSAGE, PUBLISH, REFER hoặc phần mở rộng khác đến thiết bị đơn giản. Gateway gửi mã này khi mạng điện thoại từ chối một dịch vụ.
    .fix = Tắt tính năng gửi phương thức này, hoặc dùng máy chủ có hỗ trợ. Nếu mọi máy chủ lẽ ra phải biết phương thức, hãy xem tập lệnh của bạn có viết đúng tên, bằng chữ in hoa, không.
    .use = Gửi 501 khi bạn hoàn toàn không biết phương thức. Gửi 405 khi biết nhưng không cho phép ở địa chỉ này, và 420 cho phần mở rộng trong Require. Proxy chuyển tiếp các phương thức lạ.

sip-502 = Phản hồi không hợp lệ từ máy chủ tiếp theo
    .description = Proxy hoặc gateway nhận được phản hồi không hợp lệ từ máy chủ tiếp theo được hỏi để xử lý yêu cầu này.
    .when = Khi máy chủ tiếp theo gửi phản hồi sai định dạng, hoặc khi mạng điện thoại báo đích ngừng hoạt động. Một số proxy gửi mã này khi không kết nối được.
    .fix = Thử tuyến hoặc số khác để biết có phải chỉ đích này bị lỗi không. Nếu bạn quản lý proxy, hãy xem phản hồi của máy chủ tiếp theo trong bản bắt gói tin. Nếu không, hãy báo cho nhà cung cấp.
    .use = Gửi 502 khi phản hồi của máy chủ tiếp theo không hợp lệ. Gửi 504 khi máy chủ đó không phản hồi, 503 khi bạn không còn gateway nào hoạt động, và 500 cho lỗi của chính bạn.

sip-503 = Máy chủ hoặc đường dây không khả dụng
    .description = Máy chủ hiện không xử lý được yêu cầu, vì quá tải hoặc bảo trì. Máy khách cần thử máy chủ dự phòng, và không gửi đến máy chủ này trong thời gian nêu ở Retry-After.
    .when = Khi mọi đường dây hoặc kênh của trunk đều bận, gateway hoặc nhà cung cấp ngừng hoạt động, hoặc đã đến giới hạn cuộc gọi. Điện thoại hoặc proxy cũng báo mã này khi kết nối thất bại.
    .fix = Để hệ thống dùng máy chủ hoặc trunk tiếp theo. Nếu vẫn lỗi, hãy so số cuộc gọi đang diễn ra với giới hạn kênh, xem trunk đã đăng ký chưa, và hỏi nhà cung cấp. Nguyên nhân 34 trong Reason nghĩa là không còn đường dây rảnh.
    .use = Gửi 503 khi cả máy chủ bị ảnh hưởng, và chỉ kèm Retry-After nếu các bên gửi phải ngừng mọi yêu cầu. Gửi 500 cho một lỗi đơn lẻ, và 486 hoặc 480 khi chỉ không liên lạc được với người dùng.

sip-504 = Máy chủ khác không phản hồi kịp
    .description = Một máy chủ khác mà máy chủ này cần để xử lý yêu cầu, như cơ sở dữ liệu, DNS hoặc gateway kế tiếp, không phản hồi kịp thời.
    .when = Khi nhà cung cấp hoặc mạng điện thoại không phản hồi gateway, hoặc việc tra cứu số hay vị trí mất quá nhiều thời gian.
    .fix = Gọi thử đích khác để biết đường nào bị lỗi. Nếu bạn quản lý máy chủ, hãy tìm trong nhật ký xem máy chủ của bạn đã chờ máy chủ nào, rồi kiểm tra mạng và tải ở đó.
    .use = Gửi 504 khi một máy chủ khác mà bạn hỏi không phản hồi kịp. Gửi 408 khi thời gian mà bên gọi đặt trong Expires hết trước, và 502 khi nhận được phản hồi không hợp lệ.

sip-505 = Phiên bản SIP không được hỗ trợ
    .description = Máy chủ không hỗ trợ, hoặc từ chối hỗ trợ, phiên bản SIP trong yêu cầu.
    .when = Hầu như không bao giờ với điện thoại thật, vì tất cả đều dùng SIP/2.0: chỉ với công cụ kiểm thử, dò quét, hoặc yêu cầu có dòng đầu bị hỏng.
    .fix = Xem dòng đầu của yêu cầu trong bản bắt gói tin: dòng này phải kết thúc bằng SIP/2.0. Nếu giao thức khác đến cổng SIP, hãy sửa địa chỉ hoặc cổng ở máy khách gửi giao thức đó.
    .use = Gửi 505 khi dòng đầu nêu phiên bản chính khác. Gửi 400 khi dòng đó sai định dạng.

sip-513 = Thông điệp quá lớn
    .description = Máy chủ không xử lý được yêu cầu vì cả thông điệp dài hơn mức máy chủ hỗ trợ.
    .when = Với SDP rất dài, nhiều tiêu đề Record-Route hoặc tiêu đề Identity lớn, thường qua UDP, dù yêu cầu trên khoảng 1300 byte nên dùng TCP.
    .fix = Rút SDP còn các codec cần dùng, và chuyển điện thoại hoặc trunk từ UDP sang TCP hoặc TLS. Nếu bạn quản lý máy chủ, hãy tăng bộ đệm hoặc giới hạn.
    .use = Gửi 513 khi cả thông điệp vượt giới hạn của bạn. Gửi 413 khi phần thân vượt giới hạn, và 414 khi Request-URI vượt giới hạn.

sip-555 = Dịch vụ thông báo đẩy không được hỗ trợ
    .description = Các máy chủ của nhà cung cấp không hỗ trợ dịch vụ thông báo đẩy mà điện thoại nêu khi đăng ký hoặc, nếu điện thoại không nêu dịch vụ nào, hoàn toàn không hỗ trợ thông báo đẩy.
    .when = Khi ứng dụng trên điện thoại di động đăng ký với pn-provider để thông báo đẩy đánh thức ứng dụng khi có cuộc gọi, mà không máy chủ nào trên đường đi hỗ trợ dịch vụ đẩy nêu ở đó.
    .fix = Kiểm tra pn-provider và cài đặt thông báo đẩy của ứng dụng, đăng ký không dùng thông báo đẩy và giữ cho ứng dụng luôn chạy, hoặc dùng nhà cung cấp có máy chủ đánh thức được ứng dụng này.
    .use = Gửi 555 khi bạn biết không máy chủ nào trên đường đi hỗ trợ dịch vụ đẩy nêu trong pn-provider. Nếu không, hãy chuyển tiếp REGISTER. Gửi 423 khi chỉ thời gian hiệu lực quá ngắn.

sip-580 = Không đáp ứng được điều kiện tiên quyết của cuộc gọi
    .description = Bên được gọi không thể hoặc không muốn đáp ứng một điều kiện tiên quyết của đề nghị, thường là chất lượng mạng được dành sẵn. SDP trong phản hồi có thể cho biết điều kiện nào.
    .when = Trong mạng di động gọi thoại qua LTE, khi mạng không dành được băng thông trước khi điện thoại đổ chuông, ví dụ ở rìa vùng phủ sóng.
    .fix = Gọi lại ở nơi sóng tốt hơn hoặc qua Wi-Fi. Nếu bạn quản lý hệ thống, hãy kiểm tra việc dành tài nguyên và máy chủ chính sách quản lý việc đó, hoặc chuyển điều kiện thành tùy chọn.
    .use = Gửi 580 khi bạn không đáp ứng được điều kiện tiên quyết bắt buộc của đề nghị trong INVITE hoặc UPDATE. Gửi 488 khi không chấp nhận media, và 420 khi Require nêu precondition mà bạn không hỗ trợ.

## Global failures

sip-600 = Bận ở mọi điện thoại
    .description = Người được gọi đang bận và hiện không muốn nhận cuộc gọi, và không điện thoại hay thư thoại nào khác của họ sẽ trả lời.
    .when = Khi điện thoại hoặc máy chủ biết về mọi điện thoại của người dùng, ví dụ khi tất cả đều ở chế độ không làm phiền. Mã này hiếm hơn 486 nhiều.
    .fix = Gọi lại sau, hoặc gửi tin nhắn. Nếu trong trường hợp này cuộc gọi phải vào thư thoại hoặc điện thoại khác, hãy cho điện thoại được gọi gửi 486.
    .use = Chỉ gửi 600 khi bạn biết không điện thoại hay thư thoại nào khác sẽ nhận cuộc gọi. Gửi 486 khi chỉ điện thoại này bận, và 603 khi bạn không muốn nêu lý do.

sip-603 = Cuộc gọi bị từ chối
    .description = Người được gọi không muốn hoặc không thể nhận cuộc gọi, và không nêu lý do. Với cụm từ “Network Blocked”, một nhà cung cấp đã chặn cuộc gọi vì đáng ngờ.
    .when = Khi người dùng từ chối cuộc gọi, quy tắc không làm phiền hoặc danh sách chặn được áp dụng, hoặc tổng đài được đặt để từ chối. Nhà cung cấp ở Hoa Kỳ gửi “Network Blocked” (603+) sau khi phân tích cuộc gọi.
    .fix = Gửi tin nhắn nêu nội dung cuộc gọi. Nếu mọi cuộc gọi của bạn đều bị từ chối, hãy kiểm tra ID người gọi và xem cuộc gọi có được ký không. Sau “Network Blocked”, đừng gọi lại mà hãy dùng thông tin liên hệ trong Reason.
    .use = Gửi 603 khi người dùng từ chối, không điện thoại nào khác sẽ trả lời, và không cần nêu lý do. Gửi 486 để chỉ từ chối trên một điện thoại, 607 khi người được gọi coi cuộc gọi là không mong muốn, và 403 khi chính sách của máy chủ cấm cuộc gọi.

sip-604 = Người dùng không tồn tại ở bất kỳ đâu
    .description = Máy chủ có thông tin đáng tin rằng người dùng trong Request-URI không tồn tại ở bất kỳ đâu.
    .when = Hiếm gặp, từ danh bạ trung tâm của nhà cung cấp, cho số hoặc địa chỉ không của ai cả. Hầu hết máy chủ gửi 404, vì chỉ biết người dùng của mình.
    .fix = Kiểm tra số hoặc địa chỉ xem có sai không, và hỏi người đó số hoặc địa chỉ hiện tại. Nếu người dùng thật sự tồn tại, hãy nhờ nhà cung cấp sửa danh bạ.
    .use = Chỉ gửi 604 khi bạn biết chắc người dùng không tồn tại ở máy chủ nào. Gửi 404 khi bạn chỉ biết điều đó cho miền của mình, và 410 khi người dùng không còn nữa.

sip-606 = Không điện thoại nào chấp nhận media
    .description = Người được gọi muốn liên lạc, nhưng không điện thoại nào của họ chấp nhận được phiên như đã mô tả, ví dụ loại media, băng thông hoặc địa chỉ.
    .when = Khi một máy chủ quản lý mọi điện thoại của người dùng mà không tìm thấy codec hoặc media chung. Một số gateway gửi mã này ở nơi lẽ ra là 488.
    .fix = Đọc Warning, và so SDP với các khả năng nêu trong phần thân của phản hồi, nếu có. Đề nghị một codec chung như G.711, dùng kiểu mã hóa bảo mật mà bên kia dùng, và bỏ video.
    .use = Chỉ gửi 606 khi không điện thoại nào của người dùng chấp nhận được phiên. Gửi 488 khi chỉ điện thoại này không chấp nhận, và 406 khi vấn đề là tiêu đề Accept.

sip-607 = Cuộc gọi không mong muốn
    .description = Người được gọi đã đánh dấu cuộc gọi là không mong muốn. Lý do nằm ở chính người gọi, và các cuộc gọi sau có lẽ cũng bị từ chối như vậy.
    .when = Khi người dùng bấm nút “spam” hoặc “chặn”, hoặc điện thoại của họ đã chặn số này từ trước. Nhà cung cấp có thể dựa vào mã này để chặn người gọi cho cả người khác.
    .fix = Tôn trọng quyết định đó, và xóa số khỏi danh sách gọi. Nếu người khác giả mạo ID người gọi của bạn, hãy cho ký cuộc gọi của bạn, và hỏi nhà cung cấp về danh sách của họ.
    .use = Gửi 607 khi người được gọi không muốn người này gọi đến. Gửi 603 để chỉ từ chối cuộc gọi này, và 608 khi máy chủ quyết định mà không hỏi người đó.

sip-608 = Bị bên trung gian từ chối
    .description = Một máy chủ ở giữa hai bên, thường là hệ thống phân tích cuộc gọi của nhà cung cấp, đã từ chối cuộc gọi vì coi là không mong muốn, mà không hỏi người được gọi.
    .when = Khi cuộc gọi có vẻ là lừa đảo hoặc quảng cáo vì số điện thoại, số lượng cuộc gọi hoặc vì thiếu chữ ký. Call-Info thường dẫn đến một thẻ đã ký có thông tin liên hệ để khiếu nại.
    .fix = Tìm thông tin liên hệ trong Call-Info, và hỏi ở đó vì sao cuộc gọi bị từ chối. Cho ký các cuộc gọi, giảm cuộc gọi tự động, và sửa tên cùng mục đích đã đăng ký cho số của bạn.
    .use = Gửi 608, kèm thông tin liên hệ đã ký trong Call-Info, khi hệ thống phân tích của bạn từ chối cuộc gọi. Gửi 607 khi người được gọi đánh dấu không mong muốn, 603 khi họ từ chối, và 403 khi chính sách khác cấm cuộc gọi.

sip-687 = Hội thoại đã kết thúc
    .description = Không tiêu chuẩn nào định nghĩa số này. Số có từ một bản thảo ban đầu của tiêu đề Replaces và lọt vào danh sách từ của SIP nén, nên một số thư viện biết số dưới tên này.
    .when = Hầu như không bao giờ: Sofia-SIP và các thư viện khác liệt kê mã này, và các danh sách mã trên web chép lại. Chưa thấy máy chủ nào gửi.
    .fix = Đọc cụm từ lý do, và tìm trong bản bắt gói tin thiết bị đã gửi mã. Hãy xử lý như 600, như máy khách làm với mã 6xx lạ, rồi thiết lập lại cuộc gọi.
    .use = Đừng gửi 687. Gửi 487 để phản hồi INVITE đã bị hủy, 199 khi một nhánh của cuộc gọi đã kết thúc, và BYE để kết thúc cuộc gọi.
