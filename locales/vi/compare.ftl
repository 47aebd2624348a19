# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) so với { $right } ({ $right-title })

compare-title-same = { $left } so với { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = Một câu trả lời có thể chứa cả hai mã, và chúng khớp nhau: { $basic } cho phần mềm thư biết phải làm gì tiếp, còn { $enhanced } xác nhận lý do.
    .close = Một câu trả lời có thể chứa cả hai mã, và chúng gần như khớp nhau: { $basic } cho phần mềm thư biết phải làm gì tiếp, còn { $enhanced } nêu lý do.
    .narrower = Một câu trả lời có thể chứa cả hai mã: { $basic } cho phần mềm thư biết phải làm gì tiếp, còn { $enhanced } nêu lý do, một trong nhiều lý do mà { $basic } có thể có.
    .broader = Một câu trả lời có thể chứa cả hai mã: { $basic } cho phần mềm thư biết phải làm gì tiếp, còn { $enhanced } nêu lý do, vốn cũng có thể đi với mã cơ bản khác.
    .loose = Một câu trả lời có thể chứa cả hai mã: { $basic } cho phần mềm thư biết phải làm gì tiếp, còn { $enhanced } không bổ sung được nhiều.

summary-stands-for = Hãy xử lý { $unofficial } như { $code }, vì rất có thể số này được viết thay cho mã đó.

summary-same-detail = { $left } và { $right } nói về cùng một tình trạng. Chữ số đầu quyết định: 2 báo thành công, 4 báo lỗi tạm thời và 5 báo lỗi vĩnh viễn.

summary-same-number = { $left } và { $right } chỉ trùng số: hai giao thức đánh số độc lập với nhau, và không mã nào thay cho mã kia.

summary-equivalent = { $left } và { $right } tương ứng với nhau: ở nơi hai giao thức gặp nhau, mã này thay cho mã kia, nhưng mỗi mã theo quy tắc của giao thức mình.

summary-outcome = { $left } và { $right } báo kết quả khác nhau.

summary-retry = { $left } và { $right } báo cùng kết quả, nhưng khác nhau ở chỗ có nên thử lại không và thử lại thế nào.

summary-actor = { $left } và { $right } có cùng kết quả và cùng lời khuyên về thử lại, nhưng bên cần xử lý khác nhau.

summary-remedy = { $left } và { $right } báo cùng kết quả, nhưng cần cách khắc phục khác nhau.

summary-details = { $left } và { $right } có cùng kết quả và cùng lời khuyên về việc thử lại. Phần mô tả cho biết mỗi mã báo điều gì.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } báo thành công.
    .request = { $code } nghĩa là yêu cầu đã thành công.
    .call = { $code } nghĩa là yêu cầu đã thành công.
    .connection = { $code } báo rằng kết nối không có vấn đề gì.
clause-outcome-intermediate =
    .message = { $code } nghĩa là máy chủ đang chờ bước tiếp theo.
    .request = { $code } nghĩa là yêu cầu vẫn đang được xử lý.
    .call = { $code } nghĩa là cuộc gọi vẫn đang được thiết lập.
    .connection = { $code } nghĩa là kết nối vẫn đang được thiết lập.
clause-outcome-redirection =
    .message = { $code } nghĩa là thư phải được gửi đến địa chỉ hoặc máy chủ khác.
    .request = { $code } nghĩa là yêu cầu phải được gửi đến địa chỉ hoặc máy chủ khác.
    .call = { $code } nghĩa là cuộc gọi phải chuyển đến địa chỉ khác.
    .connection = { $code } nghĩa là phải kết nối với máy chủ khác.
clause-outcome-transient-failure =
    .message = { $code } báo lỗi tạm thời.
    .request = { $code } nghĩa là yêu cầu tạm thời thất bại.
    .call = { $code } nghĩa là cuộc gọi tạm thời thất bại.
    .connection = { $code } nghĩa là kết nối tạm thời thất bại.
clause-outcome-permanent-failure =
    .message = { $code } báo lỗi vĩnh viễn.
    .request = { $code } nghĩa là yêu cầu thất bại vĩnh viễn.
    .call = { $code } nghĩa là cuộc gọi thất bại vĩnh viễn.
    .connection = { $code } nghĩa là kết nối thất bại vĩnh viễn.

clause-retry-not-needed =
    .message = Sau { $code }, không cần gửi lại gì.
    .request = Sau { $code }, không có gì cần thử lại.
    .call = Sau { $code }, không cần thử lại.
    .connection = Sau { $code }, không cần kết nối lại.
clause-retry-after-delay =
    .message = Sau { $code }, hãy chờ rồi thử lại chính thư đó.
    .request = Sau { $code }, hãy chờ rồi thử lại chính yêu cầu đó.
    .call = Sau { $code }, hãy chờ rồi thử lại.
    .connection = Sau { $code }, hãy chờ rồi kết nối lại.
clause-retry-after-change =
    .message = Sau { $code }, đừng gửi lại thư mà không thay đổi gì.
    .request = Sau { $code }, đừng gửi lại yêu cầu mà không thay đổi gì.
    .call = Sau { $code }, đừng thử lại trước khi khắc phục nguyên nhân.
    .connection = Sau { $code }, đừng kết nối lại trước khi khắc phục nguyên nhân.
clause-retry-after-restart =
    .message = Sau { $code }, hãy bắt đầu lại toàn bộ giao dịch thư.
    .request = Sau { $code }, hãy bắt đầu lại toàn bộ chuỗi yêu cầu.
    .call = Sau { $code }, hãy thiết lập lại cuộc gọi từ đầu.
    .connection = Sau { $code }, hãy bắt đầu lại toàn bộ quá trình trao đổi qua kết nối mới.
clause-retry-elsewhere =
    .message = Sau { $code }, hãy gửi thư đến địa chỉ hoặc máy chủ khác.
    .request = Sau { $code }, hãy gửi yêu cầu đến địa chỉ hoặc máy chủ khác, hoặc qua kết nối khác.
    .call = Sau { $code }, hãy gọi địa chỉ khác.
    .connection = Sau { $code }, hãy kết nối với máy chủ khác.
clause-retry-never =
    .message = Sau { $code }, đừng gửi lại thư.
    .request = Sau { $code }, đừng gửi lại yêu cầu.
    .call = Sau { $code }, đừng thử lại.
    .connection = Sau { $code }, đừng kết nối lại.

clause-actor-nobody =
    .message = Sau { $code }, không cần làm gì.
    .request = Sau { $code }, không cần làm gì.
    .call = Sau { $code }, không cần làm gì.
    .connection = Sau { $code }, không cần làm gì.
clause-actor-usually-nobody =
    .message = Sau { $code }, thường không ai phải làm gì.
    .request = Sau { $code }, thường không ai phải làm gì.
    .call = Sau { $code }, thường không ai phải làm gì.
    .connection = Sau { $code }, thường không ai phải làm gì.
clause-actor-user =
    .message = Sau { $code }, người gửi cần xử lý.
    .request = Sau { $code }, người dùng cần xử lý.
    .call = Sau { $code }, người gọi cần xử lý.
    .connection = Sau { $code }, người dùng cần xử lý.
clause-actor-asking-operator =
    .message = Sau { $code }, quản trị viên bên gửi cần xử lý.
    .request = Sau { $code }, quản trị viên hoặc nhà phát triển máy khách cần xử lý.
    .call = Sau { $code }, quản trị viên bên gọi cần xử lý.
    .connection = Sau { $code }, quản trị viên hoặc nhà phát triển máy khách cần xử lý.
clause-actor-answering-operator =
    .message = Sau { $code }, quản trị viên của máy chủ đã trả lời cần xử lý.
    .request = Sau { $code }, quản trị viên máy chủ cần xử lý.
    .call = Sau { $code }, quản trị viên của máy chủ đã phản hồi cần xử lý.
    .connection = Sau { $code }, quản trị viên máy chủ cần xử lý.
clause-actor-destination-operator =
    .message = Sau { $code }, quản trị viên máy chủ đích cần xử lý.
    .request = Sau { $code }, quản trị viên của máy chủ upstream hoặc vùng DNS cần xử lý.
    .call = Sau { $code }, quản trị viên bên được gọi cần xử lý.
    .connection = Sau { $code }, quản trị viên của máy chủ sau gateway cần xử lý.
clause-actor-recipient =
    .message = Sau { $code }, người nhận cần xử lý.
    .request = Sau { $code }, người nhận cần xử lý.
    .call = Sau { $code }, người được gọi cần xử lý.
    .connection = Sau { $code }, quản trị viên của bên nhận cần xử lý.

clause-remedy = Cách thường có ích sau { $code }: { $remedies }.
clause-remedy-nothing = Sau { $code }, không có gì cần khắc phục.

clause-phase = { $code } có thể gặp ở: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } thường bị nhầm với { $left-neighbour }, còn { $right } thường bị nhầm với { $right-neighbour }.

neighbours-one = { $code } thường bị nhầm với { $neighbour }.

neighbours-same = Cả { $left } và { $right } đều thường bị nhầm với { $neighbour }.
