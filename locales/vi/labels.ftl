# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = Tiếng Việt

## Headings of a page about two codes

heading-equivalents = Mã tương đương trong giao thức khác
heading-differences = Khác biệt chính
heading-other-differences = Khác biệt khác
heading-similarities = Điểm chung
heading-use = Khi nào dùng mã nào
heading-neighbours = Thường bị nhầm lẫn
heading-learn-more = Tìm hiểu thêm
heading-related-codes = Mã liên quan
heading-related-pairs = So sánh liên quan
heading-references = Đặc tả

code-with-title = { $code } · { $title }

related-pair = So sánh { $left } với { $right }

## Aspects: in what two codes can differ

aspect-protocol = Giao thức
aspect-outcome = Kết quả
aspect-retry = Việc thử lại
aspect-repeat-safety = Tự động thử lại
aspect-actor = Ai cần xử lý
aspect-remedy = Cách khắc phục
aspect-phase = Bước phát sinh
aspect-class = Lớp
aspect-category = Nhóm
aspect-standing = Tình trạng
aspect-specification = Đặc tả

## Outcomes

outcome-success = Thành công
outcome-intermediate = Đang tiến hành: còn bước tiếp theo
outcome-redirection = Chuyển hướng
outcome-transient-failure = Lỗi tạm thời
outcome-permanent-failure = Lỗi vĩnh viễn

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = Không cần
    .message = Không cần gửi lại gì.
    .request = Không cần thử lại yêu cầu.
    .call = Không cần thử lại.
    .connection = Không cần kết nối lại.
retry-after-delay = Sau khi chờ
    .message = Chính thư này có thể gửi được sau. Nếu thư đã bị trả lại hoặc vẫn nằm trong hộp thư đi, hãy chờ rồi gửi cho những người chưa nhận được; nếu không, máy chủ thư của bạn sẽ tự động thử lại.
    .request = Chính yêu cầu này có thể thành công sau. Hãy chờ rồi thử lại.
    .call = Chính cuộc gọi hoặc yêu cầu này có thể thành công sau. Hãy chờ rồi thử lại.
    .connection = Lần thử sau có thể thành công. Hãy chờ rồi kết nối lại.
retry-after-change = Sau khi thay đổi
    .message = Nếu không thay đổi gì, lần thử khác có lẽ cũng bị từ chối. Cần khắc phục nguyên nhân trước.
    .request = Nếu gửi lại nguyên như cũ, yêu cầu có lẽ lại thất bại. Cần khắc phục nguyên nhân trước.
    .call = Chính cuộc gọi hoặc yêu cầu này có lẽ lại thất bại. Cần khắc phục nguyên nhân trước.
    .connection = Lần kết nối khác có lẽ lại thất bại. Cần khắc phục nguyên nhân trước.
retry-after-restart = Từ đầu trình tự
    .message = Chỉ lặp lại lệnh này thì không có ích. Hãy bắt đầu lại toàn bộ giao dịch thư.
    .request = Chỉ thử lại yêu cầu này thì không có ích. Hãy bắt đầu lại toàn bộ trình tự, kể từ lần đọc đầu tiên. Chương trình có thể tự động làm việc này.
    .call = Chỉ lặp lại bước này thì không có ích. Hãy thiết lập lại cuộc gọi từ đầu.
    .connection = Chỉ lặp lại bước này thì không có ích. Hãy bắt đầu lại toàn bộ quá trình trao đổi qua kết nối mới.
retry-elsewhere = Qua máy chủ, địa chỉ hoặc kết nối khác
    .message = Gửi lại thư theo cách cũ thì không có ích. Hãy dùng địa chỉ nêu trong câu trả lời, hoặc một máy chủ hay địa chỉ IP khác lấy từ DNS.
    .request = Gửi yêu cầu đến địa chỉ nêu trong phản hồi hoặc, nếu không có, gửi lại qua kết nối mới.
    .call = Gọi lại cùng địa chỉ thì không có ích. Hãy dùng địa chỉ nêu trong phản hồi.
    .connection = Kết nối lại với cùng máy chủ thì không có ích. Hãy dùng máy chủ hoặc địa chỉ nêu trong thông báo lỗi.
retry-never = Không bao giờ
    .message = Đừng gửi lại thư. Dù chờ hay thay đổi, thư cũng không gửi được.
    .request = Đừng gửi lại yêu cầu. Dù chờ hay thay đổi, yêu cầu cũng không thành công.
    .call = Đừng thử lại. Dù chờ hay thay đổi gì, cuộc gọi cũng không thành công.
    .connection = Đừng kết nối lại. Dù chờ hay thay đổi gì, kết nối cũng không thành công.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Không ai
    .advice = Không cần làm gì.
actor-nobody-request = Không ai
    .advice = Không cần làm gì.
actor-nobody-call = Không ai
    .advice = Không cần làm gì.
actor-nobody-connection = Không ai
    .advice = Không cần làm gì.
actor-usually-nobody-message = Thường không ai
    .advice = Thường không ai phải làm gì vì tình trạng này sẽ qua.
actor-usually-nobody-request = Thường không ai
    .advice = Thường không ai phải làm gì vì tình trạng này sẽ qua.
actor-usually-nobody-call = Thường không ai
    .advice = Thường không ai phải làm gì vì tình trạng này sẽ qua.
actor-usually-nobody-connection = Thường không ai
    .advice = Thường không ai phải làm gì vì tình trạng này sẽ qua. Nếu kết nối cứ liên tục thất bại, quản trị viên máy chủ phải tìm nguyên nhân.
actor-user-message = Người gửi
    .advice = Người gửi cần xử lý, ví dụ sửa địa chỉ, thông tin đăng nhập hoặc thư.
actor-user-request = Người dùng
    .advice = Người dùng cần xử lý, ví dụ sửa địa chỉ, thông tin đăng nhập hoặc dữ liệu đã nhập.
actor-user-call = Người gọi
    .advice = Người gọi cần xử lý, ví dụ sửa số hoặc địa chỉ.
actor-user-connection = Người dùng
    .advice = Người dùng cần xử lý, ví dụ đăng nhập lại hoặc đổi cài đặt của chương trình.
actor-asking-operator-message = Quản trị viên bên gửi
    .advice = Quản trị viên của máy chủ gửi hoặc ứng dụng email cần xử lý. Nếu không phải bạn, hãy chuyển cho họ toàn văn thông báo lỗi.
actor-asking-operator-request = Quản trị viên hoặc nhà phát triển máy khách
    .advice = Quản trị viên hoặc nhà phát triển máy khách cần xử lý. Nếu không phải bạn, hãy chuyển cho họ toàn văn thông báo lỗi.
actor-asking-operator-call = Quản trị viên bên gọi
    .advice = Quản trị viên điện thoại hoặc tổng đài của người gọi cần xử lý. Nếu không phải bạn, hãy chuyển cho họ toàn văn thông báo lỗi.
actor-asking-operator-connection = Quản trị viên hoặc nhà phát triển máy khách
    .advice = Quản trị viên hoặc nhà phát triển máy khách cần xử lý. Nếu không phải bạn, hãy chuyển cho họ toàn văn thông báo lỗi.
actor-answering-operator-message = Quản trị viên của máy chủ đã trả lời
    .advice = Quản trị viên của máy chủ đã trả lời cần xử lý. Bạn có thể báo sự cố cho họ.
actor-answering-operator-request = Quản trị viên máy chủ
    .advice = Quản trị viên máy chủ cần xử lý. Bạn có thể báo sự cố cho họ.
actor-answering-operator-call = Quản trị viên của máy chủ đã phản hồi
    .advice = Quản trị viên của máy chủ đã phản hồi cần xử lý. Bạn có thể báo sự cố cho họ.
actor-answering-operator-connection = Quản trị viên máy chủ
    .advice = Quản trị viên máy chủ cần xử lý. Bạn có thể báo sự cố cho họ.
actor-destination-operator-message = Quản trị viên máy chủ đích
    .advice = Quản trị viên máy chủ đích cần xử lý. Máy chủ báo sự cố thường không có lỗi.
actor-destination-operator-request = Quản trị viên của máy chủ upstream hoặc vùng DNS
    .advice = Quản trị viên của máy chủ hoặc vùng DNS đứng sau máy chủ đã phản hồi cần xử lý. Bạn có thể báo sự cố cho họ.
actor-destination-operator-call = Quản trị viên bên được gọi
    .advice = Quản trị viên bên được gọi cần xử lý. Máy chủ đã phản hồi chỉ báo lại sự cố.
actor-destination-operator-connection = Quản trị viên của máy chủ sau gateway
    .advice = Quản trị viên của máy chủ sau gateway cần xử lý. Gateway chỉ báo lại sự cố.
actor-recipient-message = Người nhận
    .advice = Người nhận cần xử lý. Hãy liên hệ với họ bằng cách khác, chẳng hạn qua điện thoại.
actor-recipient-request = Người nhận
    .advice = Người nhận cần xử lý. Hãy liên hệ với họ bằng cách khác, chẳng hạn qua điện thoại.
actor-recipient-call = Người được gọi
    .advice = Người được gọi cần xử lý. Hãy liên hệ với họ bằng cách khác, chẳng hạn qua email.
actor-recipient-connection = Quản trị viên bên nhận
    .advice = Quản trị viên của bên nhận cảnh báo này, dù là máy khách hay máy chủ, cần xử lý. Nếu không phải bạn, hãy chuyển cho họ toàn văn thông báo lỗi.

## What has to be done, as it stands in a list

remedy-nothing = không cần làm gì
remedy-proceed = chuyển sang bước tiếp theo
remedy-wait = chờ rồi thử lại
remedy-correct-command = sửa lệnh
remedy-correct-address = sửa địa chỉ
remedy-correct-message = sửa thư
remedy-authenticate = đăng nhập
remedy-encrypt = mã hóa kết nối
remedy-free-space = giải phóng dung lượng lưu trữ
remedy-seek-permission = xin cấp quyền
remedy-repair-server = sửa máy chủ gặp lỗi
remedy-use-another-server = dùng máy chủ khác
remedy-follow-redirect = đi theo chuyển hướng
remedy-correct-request = sửa yêu cầu
remedy-refresh-state = đọc lại trạng thái hiện tại
remedy-slow-down = mỗi lần gửi ít hơn
remedy-correct-dns = sửa bản ghi DNS của miền bị lỗi
remedy-find-cause = tìm nguyên nhân trong toàn văn thông báo lỗi

## How firmly a code is defined

standing-registered = Đã đăng ký
    .note = Mã có trong sổ đăng ký chính thức của IANA, nơi ghi tài liệu định nghĩa mã.
standing-specified = Có đặc tả
    .note = Một đặc tả đã công bố định nghĩa mã này.
standing-experimental = Thử nghiệm
    .note = Chỉ một tài liệu thử nghiệm hoặc bản thảo định nghĩa mã này.
standing-obsolete = Lỗi thời
    .note = Mã này không còn được khuyến nghị: phần mềm cũ vẫn gửi, nhưng phần mềm mới không nên gửi.
standing-unofficial = Không chính thức
    .note = Mã này không chính thức: ý nghĩa tùy thuộc vào phần mềm gửi mã.
standing-vendor = Riêng của hãng
    .note = Một hoặc nhiều hãng định nghĩa mã này cho sản phẩm của mình. Nơi khác có thể dùng mã theo cách khác.

## Enhanced mail status codes

fallback-unregistered-detail = “{ $asked }” chưa được đăng ký. Trang này trình bày { $code }, mã chung gần nhất.

fallback-no-class = “{ $asked }” không cho biết lớp nào. Trang này trình bày { $code }, dạng nghiêm trọng nhất đã đăng ký.

fallback-no-class-and-unregistered-detail = “{ $asked }” không cho biết lớp nào và chưa được đăng ký. Trang này trình bày { $code }, mã chung gần nhất ở dạng nghiêm trọng nhất.

fallback-in-range = “{ $asked }” thuộc một dải mã được định nghĩa chung. Trang này trình bày cả dải, { $code }.

class-unregistered = Sổ đăng ký của IANA không xếp tình trạng này vào lớp của { $code }, chỉ xếp vào lớp { $classes }. Một số máy chủ vẫn gửi mã này.

class-contested = Sổ đăng ký của IANA không nhất quán về { $code }: phần mô tả chỉ cho phép lớp { $classes }, nhưng các mã cơ bản đi kèm lại có lớp khác. Máy chủ gửi cả hai lớp.

vendor-words = Từ { $vendor }: “{ $phrase }”
    .description = { $vendor } định nghĩa { $code } cho máy chủ của mình, và không sổ đăng ký nào ghi mã này. Nguyên văn của mã là “{ $phrase }”.
    .when = Một máy chủ thư của { $vendor } trả lời bằng mã này hoặc ghi mã vào thư báo không gửi được. Nếu máy chủ khác gửi { $code }, mã có thể mang nghĩa khác.
    .fix = Đọc toàn văn thông báo lỗi, thường có lý do và liên kết, rồi làm theo. Nếu không có gì thêm, hãy theo hướng dẫn cho { $standard }.
    .use = Để { $code } cho { $vendor } dùng. Hãy gửi { $standard }, mã đã đăng ký, và nêu lý do trong văn bản.

## Codes that nobody defines: shared texts

popular-lists = các danh sách mã trên web

unofficial-dots-dropped =
    .description = Không tiêu chuẩn nào định nghĩa { $code }. Rất có thể đây là { $stands-for } (“{ $stands-for-title }”), một mã trạng thái nâng cao viết thiếu dấu chấm.
    .when = Mã này gặp ở { $seen }. Khi một máy chủ gửi mã, mã nâng cao hoặc văn bản phía sau cho biết ý nghĩa.
    .use = Đừng gửi số này. Hãy gửi { $standard }, mã mà mọi phần mềm thư đều hiểu, kèm mã nâng cao nêu nguyên nhân.

unofficial-registry-column =
    .description = Không tài liệu nào cho biết { $code } nghĩa là gì. Sổ đăng ký mã trạng thái nâng cao của IANA chỉ ghi số này như một mã cơ bản. Trên thực tế, { $stands-for } (“{ $stands-for-title }”) gần nghĩa nhất.
    .when = Mã này hiếm, gặp ở { $seen }. Chỉ văn bản sau số mới cho biết ý nghĩa.
    .use = Đừng gửi số này. Hãy gửi { $standard }, mã có trong tiêu chuẩn, và nêu lý do bằng mã nâng cao.

unofficial-software = Ý nghĩa tùy phần mềm gửi
    .description = Không tiêu chuẩn nào định nghĩa { $code }. Một số phần mềm gửi mã này với nghĩa riêng, và chỉ văn bản sau số giải thích nghĩa đó.
    .when = Mã này gặp ở { $seen }. Phần mềm khác có thể dùng cùng số cho việc khác.
    .fix = Dựa vào văn bản sau số và mã nâng cao, nếu có. Nếu không có cả hai, hãy xử lý câu trả lời như { $standard }: chữ số đầu quyết định máy chủ thư có thử lại hay không.
    .use = Đừng gửi số này. Hãy gửi { $standard } và nêu lý do trong mã nâng cao lẫn văn bản.

unofficial-list-only = Số chỉ có trong danh sách mã trên web
    .description = Không tiêu chuẩn nào định nghĩa { $code }, và chưa thấy máy chủ nào gửi mã này. Các danh sách mã có ghi, mỗi nơi diễn đạt một kiểu.
    .when = Mã này gặp ở { $seen }. Nếu có máy chủ gửi thật, chỉ văn bản sau số mới cho biết ý nghĩa.
    .fix = Dựa vào toàn văn thông báo lỗi, đừng dựa vào danh sách viết gì về số này. Nếu không có văn bản, hãy xử lý câu trả lời như { $standard }, mã có cùng chữ số đầu.
    .use = Đừng gửi số này. Hãy gửi { $standard }, mã có trong tiêu chuẩn.

unofficial-errno = Số lỗi của chính hệ thống máy khách
    .description = Không máy chủ thư nào gửi { $code }. Rất có thể số này là lỗi của hệ điều hành máy khách, như “kết nối bị từ chối” hoặc “không tới được mạng”, in ra giống câu trả lời.
    .when = Mã này gặp ở { $seen }. Máy khách không mở được kết nối sẽ in số như vậy, rồi số bị nhầm là câu trả lời.
    .fix = Kiểm tra kết nối chứ không phải thư: tên host, cổng, mạng và tường lửa. Khi kết nối hoạt động, hãy gửi lại như sau { $standard }.
    .use = Máy chủ không bao giờ gửi số này. Với tình trạng tạm thời, hãy gửi { $standard }.

unofficial-document-example = Số lấy từ ví dụ trong tài liệu
    .description = Không tiêu chuẩn nào định nghĩa { $code }. Một ví dụ trong tài liệu in số này như câu trả lời mà không giải thích; văn bản sau số gần nghĩa nhất với { $stands-for } (“{ $stands-for-title }”).
    .when = Mã này gặp ở { $seen }. Máy chủ hiếm khi gửi. Nếu có, chỉ văn bản sau số mới cho biết ý nghĩa.
    .fix = Trước tiên hãy đọc toàn văn thông báo lỗi. Nếu không có gì, hãy xử lý câu trả lời như { $standard }: chữ số đầu quyết định máy chủ thư có thử lại hay không.
    .use = Đừng gửi số này. Hãy gửi { $standard }, mã có trong tiêu chuẩn, và nêu lý do bằng mã nâng cao.

## Kinds of text in which a search finds words

match-near = { $kind }, cách viết gần giống
match-kind-code = Mã
match-kind-symbol = Tên
match-kind-phrase = Nguyên văn đặc tả
match-kind-vendor = Nguyên văn của một sản phẩm
match-kind-title = Tiêu đề
match-kind-description = Ý nghĩa
match-kind-when = Tình huống
match-kind-advice = Lời khuyên
match-kind-example = Ví dụ
match-kind-cause = Nguyên nhân
match-kind-printed = Nguyên văn của một chương trình
