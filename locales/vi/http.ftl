# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = Hypertext Transfer Protocol chuyển yêu cầu từ trình duyệt và các chương trình khác đến máy chủ web và API, rồi chuyển phản hồi trở lại. Mỗi phản hồi có một mã trạng thái ba chữ số.

## Classes: the first digit

http-class-1xx = 1xx · Phản hồi tạm thời
    .description = Máy chủ báo tin về yêu cầu hoặc kết nối khi công việc chưa xong. Phản hồi cuối cùng sẽ đến sau.
http-class-2xx = 2xx · Thành công
    .description = Máy chủ đã nhận, hiểu và chấp nhận yêu cầu.
http-class-3xx = 3xx · Chuyển hướng
    .description = Cần thêm một bước để hoàn tất yêu cầu, thường là một yêu cầu khác đến địa chỉ khác.
http-class-4xx = 4xx · Lỗi phía máy khách
    .description = Lỗi có vẻ ở máy khách: yêu cầu sai định dạng, không được phép hoặc không thể thực hiện nếu giữ nguyên như vậy.
http-class-5xx = 5xx · Lỗi phía máy chủ
    .description = Máy chủ không thực hiện được một yêu cầu có vẻ hợp lệ.

## Facts that only HTTP codes have

http-fact-cacheable = Lưu vào bộ nhớ đệm
    .yes = Bộ nhớ đệm có thể lưu phản hồi này dù không có thời hạn, trừ khi phương thức hoặc một tiêu đề cấm.
    .no = Bộ nhớ đệm chỉ lưu phản hồi này nếu các tiêu đề cho phép.
    .never = Bộ nhớ đệm không bao giờ lưu phản hồi này.
http-fact-body = Phần thân
    .expected = Phản hồi nên có phần thân.
    .optional = Phản hồi có thể có phần thân.
    .none = Phản hồi không có phần thân.
http-fact-headers = Tiêu đề

## Where HTTP meets gRPC

http-context-client-without-status =
    .exact = Máy khách gRPC nhận { $from } không kèm grpc-status, ví dụ từ proxy, sẽ báo { $to }. Hai mã cùng nghĩa.
    .close = Máy khách gRPC nhận { $from } không kèm grpc-status, ví dụ từ proxy, sẽ báo { $to }. Hai mã gần như cùng nghĩa.
    .narrower = Máy khách gRPC nhận { $from } không kèm grpc-status, ví dụ từ proxy, sẽ báo { $to }, mã chỉ nói được một phần ý nghĩa.
    .broader = Máy khách gRPC nhận { $from } không kèm grpc-status, ví dụ từ proxy, sẽ báo { $to }, mã còn dùng cho cả các trường hợp khác.
    .loose = Máy khách gRPC nhận { $from } không kèm grpc-status, ví dụ từ proxy, sẽ báo { $to }. Phần lớn ý nghĩa bị mất.

## Codes

http-000 = Không có mã trạng thái
    .description = curl in mã không hợp lệ này khi không nhận được phản hồi nào. AWS Application Load Balancer ghi mã này vào nhật ký cho kết nối HTTP/2 mà bộ cân bằng tải này đóng bằng GOAWAY.
    .when = Trong curl, sau lỗi DNS, kết nối hoặc TLS, hoặc khi hết thời gian chờ. Ở AWS, sau hơn 10.000 yêu cầu trên cùng một kết nối HTTP/2 hoặc, theo tài liệu cũ, khi các tiêu đề nén vượt 8 KB.
    .fix = Với curl, hãy đọc thông báo lỗi rồi kiểm tra địa chỉ, cổng, DNS hoặc TLS. Sau AWS, hãy mở kết nối mới cho những yêu cầu chưa có phản hồi; chỉ gửi lại POST nếu yêu cầu đó chưa được thực hiện. Nếu lỗi lặp lại, hãy rút ngắn các tiêu đề lớn.
    .use = Không bao giờ gửi 000: mã trạng thái hợp lệ nằm trong khoảng từ 100 đến 599. Gửi 431 khi tiêu đề quá lớn. Gửi 503 khi bạn không phục vụ được yêu cầu.

http-100 = Gửi tiếp phần thân
    .description = Máy chủ đã nhận phần đầu của yêu cầu và chưa từ chối. Máy khách có thể gửi tiếp.
    .when = Sau yêu cầu có “Expect: 100-continue”, cách máy khách hỏi xem có nên gửi dữ liệu lớn hay không. Một số máy chủ gửi 100 dù không được hỏi.
    .fix = Gửi phần thân, kể cả khi chờ một lúc ngắn mà không thấy 100, rồi đọc phản hồi cuối cùng. Nhật ký kết thúc ở 100 cho thấy máy khách xử lý sai các phản hồi tạm thời.
    .use = Gửi 100 ngay sau “Expect: 100-continue”. Nếu phương thức, địa chỉ hoặc tiêu đề đã quyết định kết quả, hãy gửi luôn mã cuối cùng, như 401. Không bao giờ gửi 100 cho máy khách HTTP/1.0.

http-101 = Chuyển sang giao thức khác
    .description = Máy chủ đồng ý chuyển sang giao thức mà máy khách đề nghị trong tiêu đề Upgrade. Mọi thứ sau phản hồi này dùng giao thức mới.
    .when = Thường khi trình duyệt hoặc chương trình mở WebSocket qua HTTP/1.1, bằng GET có “Connection: Upgrade” và “Upgrade: websocket”.
    .fix = Kiểm tra xem Upgrade có nêu đúng giao thức mà bạn đã đề nghị không, rồi dùng giao thức đó. Nếu WebSocket không bao giờ nhận được 101, hãy tìm proxy làm mất Upgrade và Connection.
    .use = Chỉ gửi 101 cho giao thức có trong tiêu đề Upgrade của yêu cầu, và nêu giao thức đó trong Upgrade của bạn. Bỏ qua tiêu đề đó để tiếp tục dùng HTTP/1.1. Gửi 426 để đòi giao thức khác. HTTP/2 và HTTP/3 không có 101.

http-102 = Vẫn đang xử lý
    .description = Máy chủ đã nhận toàn bộ yêu cầu và vẫn đang xử lý. Phản hồi tạm thời này, có từ phiên bản đầu của WebDAV, giúp máy khách không bỏ cuộc.
    .when = Từ máy chủ WebDAV cũ, khi một thao tác, ví dụ trên thư mục lớn, kéo dài quá khoảng hai mươi giây. Ít máy chủ hỗ trợ mã này.
    .fix = Giữ kết nối, chờ phản hồi cuối cùng và đừng gửi lại yêu cầu trong lúc chờ. Nếu máy khách bỏ cuộc trước, hãy tăng thời gian chờ của máy khách.
    .use = Đừng gửi 102 từ phần mềm mới: WebDAV đã bỏ mã này năm 2007. Gửi 202 kèm địa chỉ xem trạng thái cho công việc kéo dài. Gửi 103 để báo trước các tiêu đề.

http-103 = Gợi ý sớm
    .description = Máy chủ nêu các tiêu đề mà phản hồi cuối cùng có lẽ sẽ có, như tiêu đề Link cho tệp CSS, để máy khách tải sớm các tệp đó.
    .when = Từ máy chủ web hoặc CDN, thường gửi cho trình duyệt, khi trang vẫn đang được chuẩn bị. Có thể có nhiều phản hồi 103 trước một phản hồi cuối cùng.
    .fix = Chỉ dựa vào tiêu đề của phản hồi cuối cùng. Nếu máy khách dừng ở 103, hãy cập nhật thư viện HTTP của máy khách. Nếu bạn quản lý máy chủ, hãy chỉ gửi 103 qua HTTP/2 và HTTP/3.
    .use = Gửi 103 khi bạn biết các tiêu đề Link hữu ích trước khi phản hồi sẵn sàng. Trong phản hồi cuối cùng, hãy lặp lại những tiêu đề vẫn đúng. Gửi 202 cho công việc kéo dài: 103 không báo tiến độ.

http-104 = Có thể tiếp tục lần tải lên
    .description = Máy chủ cho phép máy khách tiếp tục lần tải lên này nếu bị gián đoạn, và báo điều đó ngay trong lúc đang tải lên.
    .when = Trong lúc tải lên có tiêu đề Upload-Complete: lần đầu kèm địa chỉ riêng của lần tải lên trong Location, về sau có thể kèm Upload-Offset để báo tiến độ.
    .fix = Giữ địa chỉ trong Location. Nếu kết nối đứt, hãy gửi HEAD đến địa chỉ đó, đọc Upload-Offset và gửi nối phần còn lại từ vị trí ấy. Mã 4xx ở phản hồi cuối cùng thường chấm dứt lần tải lên.
    .use = Gửi 104 kèm Location cho những máy khách dùng các tiêu đề của bản thảo, ngay khi lần tải lên có địa chỉ riêng. Đừng trông chờ vào mã này: proxy có thể làm mất.

http-110 = Phản hồi đã cũ
    .description = Đây không phải là mã trạng thái. “110 Response is Stale” có nguồn gốc từ tiêu đề Warning trước đây, nơi bộ nhớ đệm báo rằng phản hồi của mình đã cũ.
    .when = Trong tiêu đề Warning cạnh một mã trạng thái thật như 200, từ bộ nhớ đệm và thư viện HTTP cũ. Một số danh sách mã và thư viện tưởng nhầm đây là mã trạng thái.
    .fix = Tìm mã thật trong dòng trạng thái. Để có phản hồi mới, hãy gửi “Cache-Control: no-cache”. Nếu 110 thật sự đến ở vị trí mã trạng thái, hãy đọc tiếp cho đến phản hồi cuối cùng.
    .use = Đừng gửi 110 hay tiêu đề Warning, vốn đã lỗi thời theo RFC 9111. Gửi mã của chính phản hồi, như 200, kèm tiêu đề Age.

http-122 = Địa chỉ yêu cầu quá dài
    .description = Chưa biết phần mềm nào gửi mã này. Thư viện Python Requests gọi mã là request_uri_too_long; các danh sách mã trên web gán mã cho Internet Explorer 7 mà không có bằng chứng.
    .when = Trong danh sách và thư viện, không có trong phản hồi thật. Máy khách sẽ coi đó là phản hồi tạm thời, vì chữ số đầu là 1.
    .fix = Nếu mã thật sự đến, hãy chờ phản hồi cuối cùng rồi tìm chương trình đã gửi. Rút ngắn địa chỉ quá dài, hoặc chuyển dữ liệu vào phần thân của POST.
    .use = Đừng gửi 122, vì máy khách sẽ chờ thêm. Gửi 414 khi địa chỉ của yêu cầu quá dài. Gửi 431 khi tiêu đề của yêu cầu quá lớn.

http-200 = Yêu cầu thành công
    .description = Sau GET, phần thân là tài nguyên được yêu cầu; sau POST, là kết quả của thao tác; sau PUT hoặc DELETE, là báo cáo về thay đổi.
    .when = Sau hầu hết các yêu cầu thành công. Một số API và trang lỗi cũng gửi mã này khi thất bại, và chỉ nhắc đến lỗi trong phần thân.
    .fix = Nếu kết quả sai, hãy tìm lỗi trong phần thân, rồi tải lại không dùng bộ nhớ đệm. Đừng gửi lại POST, vì yêu cầu có thể được thực hiện hai lần.
    .use = Gửi 200 khi yêu cầu đã xong và có phần thân. Gửi 204 khi không có phần thân. Gửi 201 khi đã tạo ra tài nguyên. Gửi 202 khi công việc chưa xong. Không bao giờ báo lỗi bằng 200.

http-201 = Đã tạo tài nguyên
    .description = Yêu cầu đã tạo một hoặc nhiều tài nguyên. Location cho biết địa chỉ của tài nguyên chính; nếu không có Location, tài nguyên chính nằm ở địa chỉ được yêu cầu.
    .when = Thường sau POST thêm một thứ gì đó, như đơn hàng hoặc tệp, hoặc sau PUT đến địa chỉ chưa có gì.
    .fix = Giữ địa chỉ trong Location để đọc hoặc thay đổi tài nguyên mới. Đừng gửi lại POST, vì có thể tạo thêm một tài nguyên nữa.
    .use = Gửi 201 khi tài nguyên đã tồn tại trước lúc bạn phản hồi, kèm Location sau POST. Gửi 202 khi tài nguyên còn phải được tạo. Gửi 200 hoặc 204 khi PUT thay thế tài nguyên đã có.

http-202 = Đã chấp nhận, chưa hoàn tất
    .description = Máy chủ đã chấp nhận yêu cầu nhưng chưa làm xong, và công việc vẫn có thể thất bại. HTTP không có cách gửi kết quả sau.
    .when = Từ API, cho công việc kéo dài hoặc chạy theo lô như xuất dữ liệu, xóa hoặc chuyển đổi. Phần thân nên cho biết cách theo dõi tiến độ.
    .fix = Kiểm tra địa chỉ trạng thái nêu trong phần thân hoặc Location cho đến khi công việc xong hoặc thất bại. Nếu không có, hãy đọc tài liệu của API. Đừng gửi lại yêu cầu.
    .use = Gửi 202, kèm địa chỉ trạng thái, khi công việc còn tiếp tục sau phản hồi. Gửi 200, 201 hoặc 204 khi đã xong. Từ chối ngay những gì bạn biết sẽ thất bại.

http-203 = Proxy đã sửa phần thân
    .description = Yêu cầu thành công, nhưng một proxy trên đường đi đã sửa phần thân mà máy chủ gốc gửi kèm 200.
    .when = Từ proxy đã chuyển đổi hình ảnh, lọc nội dung hoặc thêm ghi chú chẳng hạn. Không phải proxy nào cũng báo: có proxy sửa phần thân mà vẫn giữ 200.
    .fix = Nếu thay đổi không gây hại, hãy dùng phần thân đó. Nếu không, hãy đi vòng qua proxy hoặc dùng HTTPS. Nếu bạn quản lý máy chủ, hãy cấm sửa đổi bằng “Cache-Control: no-transform”.
    .use = Chỉ gửi 203 từ proxy đã sửa phần thân của 200, và tôn trọng no-transform. Giữ nguyên mã nếu bạn chỉ lưu vào bộ nhớ đệm hoặc chuyển tiếp. Gửi 200 từ máy chủ gốc.

http-204 = Đã xong, không có gì để trả về
    .description = Yêu cầu thành công, và phản hồi chủ ý không có phần thân. Các tiêu đề vẫn có thể cho biết điều gì đó, như ETag của phiên bản vừa lưu.
    .when = Thường sau PUT, PATCH hoặc DELETE, hoặc khi chương trình lưu dữ liệu trong lúc người dùng vẫn ở cùng trang.
    .fix = Nếu chương trình lỗi khi gặp 204, hãy cho chương trình kiểm tra mã này trước khi phân tích phần thân. Trong trình duyệt, vốn vẫn ở nguyên trang, hãy xem thay đổi đã có chưa trước khi làm lại.
    .use = Gửi 204 khi thao tác đã xong và không có gì để nói thêm. Gửi 200 khi có phần thân theo sau. Gửi 202 khi thao tác chưa diễn ra. Gửi 205 khi cần xóa trắng biểu mẫu.

http-205 = Đã xong, hãy xóa trắng biểu mẫu
    .description = Yêu cầu thành công, và máy khách nên đưa biểu mẫu hoặc trang đã gửi yêu cầu về trạng thái ban đầu.
    .when = Sau khi gửi biểu mẫu, để có thể bắt đầu nhập mục tiếp theo. Mã này hiếm, vì trình duyệt không tự động xóa trắng biểu mẫu.
    .fix = Đừng gửi lại mục vừa nhập: máy chủ đã nhận, và có thể ghi hai lần. Nếu biểu mẫu vẫn còn dữ liệu đó, hãy xóa trắng biểu mẫu.
    .use = Gửi 205, không có phần thân, chỉ cho những máy khách mà bạn biết là có xóa trắng biểu mẫu. Gửi 204 để giữ nguyên trang. Gửi 303 để đưa trình duyệt đến một biểu mẫu mới.

http-206 = Một phần của tài nguyên
    .description = Phản hồi chỉ có phần, hoặc các phần, mà tiêu đề Range yêu cầu. Content-Range cho biết vị trí của chúng và độ dài đầy đủ.
    .when = Sau GET có tiêu đề Range, nhờ đó trình quản lý tải xuống và trình phát video tải tiếp hoặc tua tới được. Máy chủ có thể gửi ít hơn phần được yêu cầu.
    .fix = Dùng Content-Range để biết còn thiếu gì và yêu cầu phần đó. Chỉ ghép các phần có cùng ETag mạnh. Nếu tệp ghép bị hỏng, hãy tải lại không dùng Range.
    .use = Chỉ gửi 206 sau GET có Range, kèm Content-Range hoặc ở dạng multipart/byteranges. Gửi 200 nếu bạn bỏ qua Range, hoặc khi gửi một trang của danh sách. Gửi 416 khi không phần nào của phạm vi tồn tại.

http-207 = Nhiều kết quả trong một phản hồi
    .description = Yêu cầu liên quan đến nhiều tài nguyên hoặc thuộc tính, và phần thân nêu trạng thái riêng của từng phần. Bản thân mã không có nghĩa là thành công hay thất bại.
    .when = Từ máy chủ WebDAV, sau PROPFIND hoặc PROPPATCH, hoặc sau DELETE, COPY hay MOVE thất bại một phần. Một số API dùng mã này cho yêu cầu theo lô.
    .fix = Đọc phần thân, thường là XML có trạng thái cho từng href: có thể mọi phần đều thất bại. Xử lý từng phần thất bại theo mã riêng, như 403 hoặc 423.
    .use = Gửi 207 khi các phần của yêu cầu cần mã khác nhau, hoặc khi phương thức WebDAV đòi hỏi. Gửi 200 hoặc 204 khi một mã đúng cho tất cả. Chỉ ghi 208 bên trong 207.

http-208 = Đã liệt kê trong phản hồi này
    .description = Bên trong 207, mã này đánh dấu một thư mục mà cùng phản hồi đó đã liệt kê nội dung dưới địa chỉ khác.
    .when = Trong phản hồi của máy chủ WebDAV cho PROPFIND có “Depth: infinity”, khi nhiều binding dẫn đến cùng một thư mục và máy khách đã gửi “DAV: bind”.
    .fix = Lấy nội dung từ mục có 200 và cùng DAV:resource-id. Nếu 208 là trạng thái của cả phản hồi, hãy dựa vào phần thân, vì không tài liệu nào định nghĩa cách dùng đó.
    .use = Chỉ ghi 208 bên trong 207, và chỉ cho những máy khách đã gửi “DAV: bind”. Gửi 508 cho máy khách khác khi các binding tạo thành vòng lặp. Gửi 409 để báo rằng một thứ đã tồn tại.

http-218 = Trang lỗi được proxy cho qua
    .description = Các danh sách mã trên web gán “This is fine” cho Apache httpd, như cách đưa trang lỗi qua được ProxyErrorOverride. Mã nguồn của Apache không có mã này.
    .when = Chỉ ở nơi có người đã cấu hình, thường sau proxy Apache, để trang lỗi của chính ứng dụng đến được máy khách. Máy khách tưởng là thành công.
    .fix = Đọc phần thân, vì có thể báo lỗi. Nếu bạn quản lý máy chủ, hãy tìm tập lệnh hoặc quy tắc rewrite đặt 218, gửi mã thật, và giới hạn ProxyErrorOverride ở những mã cần đến.
    .use = Đừng gửi 218. Gửi 200 hoặc 204 khi thành công. Gửi mã 4xx hoặc 5xx phù hợp khi có lỗi.

http-226 = Đã gửi phần khác biệt hoặc dạng biến đổi khác
    .description = Phần thân không phải là chính tài nguyên mà là kết quả của các thao tác mà máy khách đề nghị trong A-IM, thường là phần khác biệt so với bản mà máy khách đã có.
    .when = Từ máy chủ hỗ trợ mã hóa delta, sau GET có A-IM và thường có If-None-Match. Mã này hiếm; một số nguồn cấp tin dùng để chỉ gửi các mục mới.
    .fix = Đọc IM, áp dụng phần khác biệt vào bản mà Delta-Base hoặc yêu cầu của bạn nêu, rồi lưu kết quả với ETag mới. Nếu kết quả bị hỏng, hãy tải lại tài nguyên không dùng A-IM.
    .use = Chỉ gửi 226, kèm IM và ETag, sau GET có A-IM. Gửi 206 cho phạm vi thông thường. Gửi 304 khi không có gì thay đổi.

http-300 = Có nhiều phiên bản để chọn
    .description = Tài nguyên có nhiều phiên bản, như ngôn ngữ hoặc định dạng, mỗi phiên bản một địa chỉ. Người dùng hoặc máy khách phải chọn.
    .when = Khi máy chủ để máy khách chọn. Mã này hiếm; một số máy chủ cũng gửi khi địa chỉ viết sai giống vài địa chỉ có thật.
    .fix = Chọn một địa chỉ từ danh sách trong phần thân, hoặc địa chỉ mà máy chủ ưu tiên trong Location, và từ nay dùng thẳng địa chỉ đó. Nếu không có cả hai, hãy báo cho quản trị viên máy chủ.
    .use = Gửi 300 khi máy khách phải chọn, với các lựa chọn trong phần thân và lựa chọn ưu tiên, nếu có, trong Location. Gửi 302 hoặc 303 để dẫn đến một địa chỉ. Gửi 200 khi bạn tự chọn.

http-301 = Đã chuyển vĩnh viễn
    .description = Tài nguyên có địa chỉ mới vĩnh viễn, nêu trong Location, cho mọi yêu cầu sau này. Khi đi theo, máy khách có thể đổi POST thành GET.
    .when = Khi trang web hoặc một trang đã chuyển: từ http sang https, sang tên host khác, hoặc sang cùng địa chỉ có thêm dấu gạch chéo ở cuối.
    .fix = Đổi liên kết, dấu trang hoặc cài đặt sang địa chỉ trong Location. Nếu POST đến nơi thành GET, hãy gửi thẳng POST đến địa chỉ đó. Nếu chuyển hướng lặp vòng, hãy xóa bộ nhớ đệm, rồi báo cho quản trị viên máy chủ.
    .use = Gửi 301 khi trang đã chuyển hẳn. Gửi 308 để giữ phương thức. Gửi 302 hoặc 307 khi chỉ chuyển tạm thời. Gửi 410 khi không có gì thay thế trang.

http-302 = Tạm thời ở địa chỉ khác
    .description = Tài nguyên tạm thời ở địa chỉ khác, nêu trong Location; các yêu cầu sau vẫn nên dùng địa chỉ ban đầu. Khi đi theo, máy khách có thể đổi POST thành GET.
    .when = Ví dụ để đưa khách truy cập đến trang đăng nhập, ngôn ngữ khác hoặc trang thay thế. Nhiều framework web dùng mã này cho mọi lần chuyển hướng.
    .fix = Đi theo Location nhưng giữ địa chỉ ban đầu. Nếu API gửi 302, hãy xem Location có phải là trang đăng nhập không: phiên của bạn có thể đã hết hạn. Nếu chuyển hướng lặp vòng, hãy xóa cookie của trang web, rồi báo cho quản trị viên máy chủ.
    .use = Gửi 302 khi chỉ chuyển tạm thời và việc đổi POST thành GET không gây hại. Gửi 307 để giữ phương thức. Gửi 303 khi bạn muốn GET. Gửi 301 hoặc 308 khi chuyển vĩnh viễn.

http-303 = Kết quả ở địa chỉ khác
    .description = Kết quả ở địa chỉ khác, nêu trong Location; máy khách lấy bằng GET, bất kể phương thức ban đầu là gì.
    .when = Thường sau khi POST đã được xử lý, để trình duyệt hiện một trang tải lại an toàn. Sau GET, Location dẫn đến phần mô tả một thứ mà HTTP không truyền được.
    .fix = Tải Location bằng GET. Đừng gửi lại POST, vì thường yêu cầu đã được xử lý; trang ở Location cho biết kết quả có đúng ý bạn không.
    .use = Gửi 303 để máy khách GET một địa chỉ khác, nhất là sau POST. Gửi 307 để giữ phương thức. Gửi 302 cho địa chỉ tạm thời của cùng tài nguyên. Gửi 201 khi chương trình cần địa chỉ của thứ vừa được tạo.

http-304 = Không thay đổi, hãy dùng bản đã lưu
    .description = Tài nguyên không thay đổi kể từ khi máy khách lưu bản của mình, nên máy chủ không gửi phần thân và máy khách dùng bản đó.
    .when = Sau GET hoặc HEAD có If-None-Match hoặc If-Modified-Since, khi phản hồi 200 sẽ chỉ gửi lại đúng những gì máy khách đã có.
    .fix = Dùng bản đã lưu, hoặc tải lại không dùng bộ nhớ đệm nếu bản đó đã cũ. Nếu không có bản nào, đừng gửi If-None-Match hay If-Modified-Since. Nếu bạn quản lý máy chủ, hãy kiểm tra ETag và Last-Modified.
    .use = Gửi 304 sau GET hoặc HEAD có điều kiện khi bản của máy khách còn mới. Gửi 200 khi bản đó đã cũ. Gửi 412 khi If-None-Match không đạt với phương thức khác.

http-305 = Dùng proxy
    .description = Một phiên bản trước của HTTP dùng mã này cho tài nguyên mà máy khách phải yêu cầu qua proxy nêu trong Location. Mã không còn được khuyến nghị, vì phản hồi như vậy có thể bị lợi dụng để lái lưu lượng đi nơi khác.
    .when = Từ máy chủ rất cũ hoặc cấu hình sai; máy khách hiện nay không làm theo.
    .fix = Đừng dùng proxy mà phản hồi nêu: proxy đó có thể đọc lưu lượng của bạn. Nếu mạng của bạn bắt buộc dùng proxy, hãy hỏi quản trị viên mạng xem đó là proxy nào. Nếu bạn quản lý máy chủ, hãy gửi mã khác.
    .use = Đừng gửi 305. Cấu hình proxy ở máy khách. Gửi 307 hoặc 308 để đưa máy khách đến địa chỉ khác. Gửi 403 để từ chối yêu cầu đi vòng qua proxy bắt buộc.

http-306 = Không dùng
    .description = Mã hiện không có nghĩa nào, và số này được giữ lại. Một phiên bản trước của HTTP từng dùng; một bản thảo đã hết hạn gọi mã là “Switch Proxy”.
    .when = Chỉ khi một ứng dụng tự nghĩ ra cách dùng, hoặc máy chủ thử nghiệm tạo ra mọi số.
    .fix = Đọc phần thân, vì số này không nói lên điều gì, và bỏ qua mọi chỉ dẫn đổi proxy. Báo cho quản trị viên máy chủ để họ thay bằng mã đã được định nghĩa.
    .use = Không bao giờ gửi 306. Gửi 307 hoặc 308 để đưa máy khách đến địa chỉ khác. Gửi 303 để dẫn đến kết quả. Gửi 300 để đưa ra các lựa chọn.

http-307 = Tạm thời ở địa chỉ khác, giữ phương thức
    .description = Tài nguyên tạm thời ở địa chỉ khác, nêu trong Location. Khi đi theo, máy khách phải giữ phương thức; các yêu cầu sau vẫn nên dùng địa chỉ ban đầu.
    .when = Ví dụ để gửi dữ liệu tải lên sang host khác, hoặc yêu cầu sang máy chủ thay thế khi bảo trì. Một số trình duyệt cũng tự hiện 307 khi HSTS đổi http thành https.
    .fix = Gửi đúng yêu cầu đó đến Location nhưng giữ địa chỉ ban đầu. Hỏi người dùng trước khi đặt hàng hoặc thanh toán lại. Không bao giờ gửi thông tin đăng nhập đến host mà bạn không tin cậy.
    .use = Gửi 307 khi chỉ chuyển tạm thời và phải giữ phương thức. Gửi 302 khi việc đổi sang GET không gây hại. Gửi 303 khi bạn muốn GET. Gửi 308 khi chuyển vĩnh viễn.

http-308 = Đã chuyển vĩnh viễn, giữ phương thức
    .description = Tài nguyên có địa chỉ mới vĩnh viễn, nêu trong Location, cho mọi yêu cầu sau này. Khi đi theo, máy khách phải giữ phương thức.
    .when = Khi API, biểu mẫu hoặc trang web đã chuyển. Dịch vụ tải lên của Google cũng gửi mã này, không kèm Location, khi lần tải lên chưa hoàn tất.
    .fix = Gửi đúng yêu cầu đó đến Location và sửa địa chỉ đã lưu. Nếu máy khách quá cũ nên không biết 308, hãy cập nhật. Khi tải lên Google, hãy đọc Range rồi gửi phần còn lại.
    .use = Gửi 308 khi chuyển vĩnh viễn và phải giữ phương thức. Gửi 307 khi chỉ chuyển tạm thời. Gửi 301 cho máy khách rất cũ, khi việc đổi sang GET không gây hại.

http-400 = Yêu cầu có lỗi
    .description = Máy chủ không xử lý vì chính yêu cầu có vẻ sai: sai cú pháp, sai cách phân khung thông điệp, tiêu đề Host không hợp lệ hoặc, ở nhiều API, tham số thiếu hay không hợp lệ.
    .when = Ví dụ khi JSON không phân tích được, URI có dấu cách chưa mã hóa hoặc thiếu Host. Một số máy chủ như nginx cũng gửi mã này khi cookie làm tiêu đề quá lớn.
    .fix = Trong trình duyệt, hãy kiểm tra địa chỉ và xóa cookie của trang web. Với API, hãy đọc phần thân phản hồi, rồi kiểm tra cú pháp và cách mã hóa của yêu cầu, và xem bạn có dùng http trên cổng https không.
    .use = Gửi 400 khi bạn không phân tích được yêu cầu, và nêu lỗi trong phần thân. Gửi 422 khi chỉ có giá trị sai. Gửi 415 khi định dạng không được hỗ trợ. Gửi 431 khi tiêu đề quá lớn.

http-401 = Cần xác thực
    .description = Yêu cầu không được thực hiện vì thiếu thông tin đăng nhập hợp lệ cho tài nguyên này. WWW-Authenticate cho biết cách xác thực.
    .when = Khi thiếu tiêu đề Authorization, mật khẩu sai, token hết hạn hoặc bị thu hồi, hoặc cơ chế xác thực không phù hợp. Ứng dụng web cũng gửi mã này khi phiên đã hết hạn.
    .fix = Đăng nhập lại hoặc lấy token mới. Kiểm tra cơ chế trong WWW-Authenticate, và xem có chuyển hướng hay proxy nào làm mất Authorization không. Ngừng gửi thông tin đăng nhập đã bị từ chối: nhiều dịch vụ khóa tài khoản.
    .use = Gửi 401, luôn kèm WWW-Authenticate, khi thông tin đăng nhập thiếu, không hợp lệ hoặc hết hạn. Gửi 403 khi thông tin hợp lệ nhưng chưa đủ quyền. Gửi 404 để giấu việc tài nguyên tồn tại.

http-402 = Cần thanh toán
    .description = HTTP dành mã này cho tương lai. Dịch vụ nào vẫn gửi thì muốn báo rằng có khoản chưa thanh toán, hoặc việc thanh toán thất bại.
    .when = Khi thẻ bị từ chối, hết số dư, chưa thanh toán gói thuê bao, hoặc gói đang dùng không bao gồm yêu cầu. Một số ít dịch vụ gửi mã này khi đã dùng hết hạn mức.
    .fix = Đọc phần thân, vì mỗi dịch vụ gán cho mã một nghĩa riêng. Thanh toán hóa đơn, nạp thêm tiền, đổi gói hoặc dùng thẻ khác. Nếu đã thanh toán đủ, hãy hỏi nhà cung cấp.
    .use = Chỉ gửi 402 nếu bạn có ghi trong tài liệu và giải thích trong phần thân. Gửi 403 khi tài khoản thiếu quyền. Gửi 429 khi hạn mức tự đầy lại theo thời gian.

http-403 = Truy cập bị từ chối
    .description = Máy chủ hiểu yêu cầu nhưng từ chối thực hiện. Hoặc thông tin đăng nhập đã gửi không đủ quyền, hoặc có lý do khác, như địa chỉ của máy khách hay một chính sách.
    .when = Khi người dùng thiếu vai trò, token thiếu scope, tường lửa chặn địa chỉ, hoặc máy chủ không được đọc tệp. Một số API cũng gửi mã này khi vượt giới hạn tốc độ.
    .fix = Đọc phần thân để biết lý do, kiểm tra đã dùng tài khoản hoặc token nào, rồi xin chủ sở hữu tài nguyên cấp quyền. Nếu bạn quản lý máy chủ, hãy kiểm tra quy tắc tường lửa, quyền của tệp và nhật ký ứng dụng.
    .use = Gửi 403 khi bạn biết đủ về máy khách mà vẫn từ chối. Gửi 401 khi thông tin đăng nhập thiếu hoặc không hợp lệ. Gửi 404 để giấu việc tài nguyên tồn tại. Gửi 429 khi vượt giới hạn tốc độ.

http-404 = Không tìm thấy gì ở địa chỉ này
    .description = Máy chủ không tìm thấy gì ở địa chỉ này, hoặc không muốn tiết lộ rằng có gì ở đó. Mã không cho biết điều này có thay đổi hay không.
    .when = Sau liên kết gõ sai hoặc đã cũ, trang đã chuyển mà không có chuyển hướng, mã định danh không tồn tại, hoặc đường dẫn API sai phiên bản hay tiền tố. Một số máy chủ gửi mã này khi tài khoản không có quyền truy cập.
    .fix = Kiểm tra chính tả, chữ hoa và chữ thường, host và đường dẫn. Với API, hãy kiểm tra mã định danh và quyền truy cập của tài khoản. Báo liên kết hỏng cho trang web có liên kết đó.
    .use = Gửi 404 khi không có gì ở URI, hoặc để không lộ rằng có gì ở đó. Gửi 410 khi bạn biết nội dung đã mất hẳn. Gửi 405 khi chỉ phương thức sai. Gửi 403 để từ chối công khai.

http-405 = Phương thức không được phép ở đây
    .description = Máy chủ biết phương thức, nhưng tài nguyên này không hỗ trợ. Allow liệt kê các phương thức hiện được hỗ trợ.
    .when = Sau POST đến trang chỉ đọc, PUT hoặc DELETE mà API không cung cấp, hoặc POST bị chuyển hướng đổi thành GET.
    .fix = So phương thức với Allow và tài liệu của API. Kiểm tra đường dẫn xem có lỗi nhỏ không, như thiếu hoặc thừa dấu gạch chéo ở cuối. Tìm 301 hoặc 302 trước đó, có thể đã đổi POST thành GET.
    .use = Gửi 405, luôn kèm Allow, khi bạn biết phương thức nhưng tài nguyên này không hỗ trợ. Gửi 501 khi bạn không hỗ trợ phương thức ở bất cứ đâu. Gửi 404 khi không có tài nguyên. Gửi 403 khi máy khách này không được dùng phương thức.

http-406 = Không có phiên bản nào phù hợp
    .description = Tài nguyên tồn tại, nhưng không có ở loại nội dung, ngôn ngữ hoặc kiểu mã hóa mà yêu cầu chấp nhận, và máy chủ không muốn gửi bản khác.
    .when = Khi Accept, Accept-Language hoặc Accept-Encoding loại bỏ mọi thứ máy chủ có, như yêu cầu XML từ API chỉ có JSON. Một số tường lửa web gửi mã này khi nghi ngờ yêu cầu.
    .fix = So các tiêu đề Accept với danh sách trong phần thân phản hồi, nếu có, và nới rộng chúng, ví dụ bằng */*. Nếu chúng đã chấp nhận mọi thứ, hãy hỏi quản trị viên máy chủ về quy tắc tường lửa.
    .use = Gửi 406 khi không bản nào của bạn hợp với các tiêu đề Accept, và liệt kê những gì có; gửi bản mặc định kèm 200 thường hữu ích hơn. Gửi 415 khi phần thân của chính yêu cầu có định dạng không được hỗ trợ.

http-407 = Cần xác thực với proxy
    .description = Một proxy giữa máy khách và máy chủ yêu cầu xác thực trước khi chuyển tiếp yêu cầu. Proxy-Authenticate cho biết cách làm. Phản hồi không đến từ chính trang web.
    .when = Ở proxy của công ty hoặc trường học, khi thiếu tiêu đề Proxy-Authorization hoặc thông tin đăng nhập sai. Trình quản lý gói và công cụ dòng lệnh hay gặp mã này.
    .fix = Khai tên người dùng và mật khẩu của proxy cho máy khách, trong cài đặt hoặc trong HTTPS_PROXY, với ký tự đặc biệt mã hóa ở dạng %XX; mật khẩu của trang web không dùng được ở đây. Nếu bạn không cần proxy, hãy xóa cài đặt đó.
    .use = Gửi 407, luôn kèm Proxy-Authenticate, từ proxy muốn có thông tin đăng nhập. Gửi 401 từ máy chủ gốc. Gửi 403 khi thông tin đăng nhập proxy hợp lệ nhưng quy tắc của bạn cấm yêu cầu.

http-408 = Yêu cầu không đến kịp
    .description = Máy chủ không nhận được yêu cầu hoàn chỉnh trong khoảng thời gian mà máy chủ sẵn sàng chờ.
    .when = Khi yêu cầu đến quá chậm, phần thân ngắn hơn Content-Length, hoặc kết nối nhàn rỗi. Một số dịch vụ dùng sai mã này cho việc xử lý chậm của chính mình.
    .fix = Gửi lại yêu cầu qua kết nối mới, nhưng chỉ đặt hàng hoặc thanh toán lại khi đã kiểm tra rằng lần trước chưa được thực hiện. Nếu 408 kéo dài, hãy tìm mạng chậm, Content-Length sai hoặc thời gian chờ đọc quá ngắn.
    .use = Gửi 408 khi máy khách không kịp gửi xong yêu cầu. Gửi 504 khi máy chủ upstream quá chậm. Gửi 503 khi bạn quá tải.

http-409 = Xung đột với trạng thái hiện tại
    .description = Yêu cầu xung đột với trạng thái hiện tại của tài nguyên. Người dùng có thể giải quyết xung đột rồi gửi lại yêu cầu.
    .when = Thường sau PUT, POST hoặc DELETE: người khác đã thay đổi tài nguyên trong lúc đó, tên đã được dùng, thiếu thư mục cha, hoặc thao tác khác còn đang chạy.
    .fix = Đọc phần thân, vốn phải nêu xung đột, và lấy trạng thái hiện tại. Hợp nhất thay đổi, chọn tên khác, tạo phần còn thiếu, hoặc chờ. Đừng ghi đè thay đổi của người khác.
    .use = Gửi 409 khi trạng thái hiện tại cản trở yêu cầu, và mô tả xung đột. Gửi 412 khi điều kiện trong yêu cầu không đạt. Gửi 422 khi phần thân sai dù ở trạng thái nào. Gửi 423 khi có khóa.

http-410 = Đã gỡ bỏ hẳn
    .description = Tài nguyên đã bị chủ ý gỡ khỏi máy chủ này, và quản trị viên máy chủ muốn các liên kết đến đó được xóa.
    .when = Ví dụ sau khi ưu đãi hết hạn, tài khoản hoặc bài đăng bị xóa, hoặc một phiên bản API bị ngừng.
    .fix = Xóa hoặc thay liên kết, dấu trang hoặc tác vụ đã gửi yêu cầu; phần thân hoặc tài liệu có thể nêu địa chỉ thay thế. Nếu tài nguyên lẽ ra phải còn, hãy báo cho quản trị viên máy chủ.
    .use = Gửi 410 khi bạn biết tài nguyên đã bị gỡ hẳn. Gửi 404 khi bạn không biết. Gửi 301 hoặc 308 khi tài nguyên có địa chỉ mới. Gửi 451 khi có yêu cầu pháp lý.

http-411 = Cần Content-Length
    .description = Máy chủ không chấp nhận yêu cầu không khai độ dài phần thân. Máy khách có thể thêm tiêu đề Content-Length hợp lệ.
    .when = Sau POST hoặc PUT có phần thân gửi theo từng khối, như máy khách truyền theo luồng vẫn gửi, hoặc POST rỗng thiếu Content-Length. Thường là gateway cần biết trước độ dài.
    .fix = Gửi Content-Length với đúng số byte, 0 cho POST rỗng, và tắt việc gửi theo khối (chunked). Nếu bạn quản lý gateway, hãy cho gateway chấp nhận hoặc đệm yêu cầu gửi theo khối.
    .use = Gửi 411 khi bạn cần biết trước độ dài mà yêu cầu không khai. Gửi 400 khi Content-Length không hợp lệ. Gửi 413 khi độ dài vượt giới hạn của bạn.

http-412 = Điều kiện không đạt
    .description = Một điều kiện trong tiêu đề của yêu cầu không đúng trên máy chủ, nên yêu cầu không được thực hiện. Thường tài nguyên đã thay đổi kể từ lần máy khách đọc.
    .when = Khi If-Match hoặc If-Unmodified-Since không đạt vì có thay đổi, “If-None-Match: *” gặp tài nguyên đã tồn tại, hoặc, trong WebDAV, “Overwrite: F” gặp đích đã tồn tại.
    .fix = Tải lại tài nguyên. Nếu lần trước đã thành công và chỉ mất phản hồi, hãy dừng ở đó. Nếu không, hãy hợp nhất thay đổi và gửi với ETag mới. Nếu bỏ điều kiện, bạn có thể ghi đè công việc của người khác.
    .use = Chỉ gửi 412 khi điều kiện trong yêu cầu không đạt. Gửi 304 khi GET có điều kiện thấy không có thay đổi. Gửi 409 cho xung đột không có điều kiện. Gửi 428 để đòi điều kiện.

http-413 = Phần thân yêu cầu quá lớn
    .description = Phần thân của yêu cầu, mà HTTP gọi là “content”, lớn hơn mức máy chủ muốn hoặc có thể xử lý. Nếu có Retry-After, giới hạn chỉ là tạm thời.
    .when = Thường sau khi tải lên, nhiều khi từ máy chủ web hoặc gateway có giới hạn riêng; trong nginx, đó là client_max_body_size. Một số máy khách chỉ thấy kết nối đứt.
    .fix = Thu nhỏ tệp, hoặc chia nhỏ phần tải lên hay lô. Nếu bạn quản lý máy chủ, hãy tìm gateway hoặc máy chủ từ chối phần thân, rồi tăng giới hạn ở đó và ở mọi nơi phía sau, cho đến ứng dụng.
    .use = Gửi 413 khi phần thân vượt giới hạn của bạn, và nêu giới hạn. Gửi 414 khi URI quá dài. Gửi 431 khi tiêu đề quá lớn. Gửi 507 khi dung lượng lưu trữ của bạn đã đầy.

http-414 = URI quá dài
    .description = URI của yêu cầu dài hơn mức máy chủ chịu xử lý.
    .when = Khi biểu mẫu gửi dữ liệu bằng GET thay vì POST, danh sách mã định danh hoặc bộ lọc làm truy vấn quá dài, hoặc các lần chuyển hướng cứ nối thêm vào địa chỉ.
    .fix = Bỏ bớt tham số, hoặc gửi chúng trong phần thân của POST nếu API cho phép. Nếu chuyển hướng cứ nối thêm vào địa chỉ, hãy sửa vòng lặp. Nếu bạn quản lý máy chủ, hãy tăng giới hạn, trong nginx là large_client_header_buffers.
    .use = Gửi 414 khi URI dài hơn mức bạn hỗ trợ; hãy hỗ trợ dòng yêu cầu ít nhất 8000 octet. Gửi 431 khi tiêu đề như Cookie quá lớn. Gửi 413 khi phần thân quá lớn.

http-415 = Định dạng phần thân không được hỗ trợ
    .description = Máy chủ từ chối yêu cầu vì không hỗ trợ định dạng phần thân cho phương thức và tài nguyên này: loại nội dung, kiểu mã hóa nội dung hoặc chính dữ liệu.
    .when = Sau POST, PUT hoặc PATCH có kiểu nén mà máy chủ không biết, loại tệp không được chấp nhận, hoặc Content-Type thiếu hay sai, như dữ liệu biểu mẫu ở nơi cần JSON.
    .fix = Đặt Content-Type đúng định dạng thật mà API chấp nhận, như application/json. So với Accept, Accept-Patch hoặc Accept-Encoding trong phản hồi. Nếu nguyên nhân là nén, hãy gửi phần thân không nén.
    .use = Gửi 415 khi định dạng không được hỗ trợ, và liệt kê những gì bạn hỗ trợ: loại nội dung trong Accept, kiểu mã hóa nội dung trong Accept-Encoding. Gửi 400 khi đúng định dạng nhưng không phân tích được. Gửi 422 khi chỉ có giá trị sai.

http-416 = Không có phạm vi được yêu cầu
    .description = Máy chủ từ chối các phạm vi trong tiêu đề Range: không gửi được phạm vi nào, hoặc có quá nhiều phạm vi nhỏ hay chồng lên nhau.
    .when = Khi lần tải tiếp hoặc trình phát đa phương tiện yêu cầu các byte nằm sau cuối tệp: tệp đã ngắn đi, đã tải xong, hoặc phần đã lưu thuộc tệp khác.
    .fix = So kích thước phần đã lưu với độ dài đầy đủ trong Content-Range. Nếu bằng nhau, tệp có thể đã đủ; nếu không, hãy tải lại không dùng Range. Để tải tiếp an toàn, hãy gửi If-Range.
    .use = Gửi 416 khi không gửi được phạm vi nào, kèm độ dài hiện tại trong Content-Range, như “bytes */1000”. Gửi 206 khi gửi được ít nhất một phạm vi. Gửi 200 nếu bạn bỏ qua Range.

http-417 = Không thực hiện được Expect
    .description = Máy chủ, hoặc một máy chủ khác trên đường đến đó, không thực hiện được điều mà tiêu đề Expect đòi hỏi. Giá trị duy nhất mà HTTP định nghĩa là 100-continue.
    .when = Khi máy chủ hoặc proxy cũ không hỗ trợ tiêu đề Expect hoặc giá trị của tiêu đề, thường là “Expect: 100-continue”, mà một số máy khách tự thêm trước phần thân lớn.
    .fix = Gửi yêu cầu không có Expect; trong curl, tiêu đề “Expect:” rỗng tắt chức năng này. Nếu 417 vẫn còn, hãy tìm proxy cũ trên đường đi. Phần thân không có lỗi.
    .use = Gửi 417 khi bạn không biết giá trị của Expect. Với 100-continue, hãy gửi 100, hoặc gửi ngay mã cuối cùng, như 401. Gửi 412 khi điều kiện như If-Match không đạt.

http-418 = Tôi là ấm trà
    .description = Mã bắt nguồn từ một văn bản Cá tháng Tư về bình pha cà phê. Mã được đăng ký là “(Unused)” để không gì khác được gán cho số này.
    .when = Thường chỉ để đùa. Một số trang web gửi mã này khi cho rằng chương trình là bot, và API của Binance gửi khi máy khách vẫn tiếp tục sau nhiều phản hồi 429.
    .fix = Nếu chỉ là đùa, hãy bỏ qua. Nếu không, hãy dừng chương trình, đọc phần thân và tiêu đề Retry-After, nếu có, rồi tiếp tục với tốc độ thấp hơn. Nếu mã vẫn còn, hãy hỏi quản trị viên trang web xem có cho phép truy cập tự động không.
    .use = Đừng gửi 418 ở nơi phản hồi quan trọng. Gửi 429 khi máy khách gửi quá nhiều yêu cầu. Gửi 403 khi bạn từ chối máy khách. Gửi 400 khi yêu cầu có lỗi.

http-419 = Trang hết hạn, hoặc hết dung lượng
    .description = Trong Laravel, “Page Expired” nghĩa là token CSRF của biểu mẫu thiếu hoặc không còn hợp lệ. Trong các bản thảo WebDAV cũ, và ở một hằng số đã lỗi thời trong Spring, mã là “Insufficient Space On Resource”.
    .when = Từ trang web dùng Laravel, sau POST, PUT, PATCH hoặc DELETE, khi phiên đã hết hạn, cookie bị chặn, hoặc biểu mẫu không có token.
    .fix = Tải lại trang, đăng nhập lại nếu được yêu cầu, rồi gửi lại biểu mẫu; hãy cho phép cookie. Nếu bạn quản lý trang web, hãy đặt @csrf vào biểu mẫu hoặc gửi X-CSRF-TOKEN, và kiểm tra thời hạn phiên, miền của cookie và các trang trong bộ nhớ đệm.
    .use = Gửi 403 khi token CSRF thiếu hoặc sai. Gửi 401 khi người dùng phải đăng nhập lại. Gửi 507 khi hết dung lượng.

http-420 = Chậm lại, hoặc phương thức thất bại
    .description = Trong phiên bản 1 của API Twitter, “Enhance Your Calm” nghĩa là máy khách gửi quá nhiều yêu cầu. Trong các bản thảo WebDAV cũ, và ở một hằng số đã lỗi thời trong Spring, mã là “Method Failure”.
    .when = Từ dịch vụ bắt chước Twitter; bản thân Twitter đã gửi 429 từ phiên bản 1.1 của API.
    .fix = Coi như đã vượt giới hạn tốc độ: chờ, rồi gửi ít yêu cầu hơn, với khoảng chờ tăng dần. Cập nhật máy khách Twitter cũ. Nếu phần thân lại báo phương thức thất bại, hãy sửa yêu cầu.
    .use = Gửi 429 kèm Retry-After khi máy khách gửi quá nhiều yêu cầu. Gửi 424 khi một thao tác thất bại vì thao tác khác đã thất bại. Mã lỗi HTTP/2 ENHANCE_YOUR_CALM không thay cho mã trạng thái nào.

http-421 = Yêu cầu đến nhầm máy chủ
    .description = Yêu cầu đến một máy chủ không thể hoặc không muốn phản hồi cho host này, ít nhất là qua kết nối này. Máy khách có thể gửi lại qua kết nối khác.
    .when = Khi trình duyệt dùng lại kết nối cho host khác có cùng chứng chỉ, hoặc khi tên máy chủ TLS (SNI) từ proxy thiếu hay không khớp với Host.
    .fix = Tải lại trang hoặc khởi động lại trình duyệt để mở kết nối mới. Nếu bạn quản lý máy chủ, hãy cho mỗi proxy gửi đúng tên máy chủ, trong nginx bằng proxy_ssl_server_name và proxy_ssl_name, và xem những host nào dùng chung chứng chỉ.
    .use = Gửi 421 từ máy chủ gốc hoặc gateway của máy chủ đó, không bao giờ từ proxy, khi bạn không phục vụ host hoặc kết nối này. Gửi 404 khi chỉ thiếu tài nguyên. Gửi 426 để đòi giao thức khác.

http-422 = Không xử lý được dữ liệu của yêu cầu
    .description = Máy chủ biết định dạng của phần thân, và cú pháp đúng, nhưng không thể làm theo nội dung trong đó. Thường một giá trị bị thiếu, mâu thuẫn hoặc không được phép.
    .when = Sau POST, PUT hoặc PATCH có JSON hay dữ liệu biểu mẫu phân tích được nhưng không qua kiểm tra: thiếu trường bắt buộc, ngày đã qua, hoặc quốc gia không có trong danh sách.
    .fix = Đọc phần thân, nơi thường nêu từng trường sai, và sửa các giá trị đó. Nếu chúng có vẻ đúng, hãy so tên và kiểu với tài liệu của phiên bản API bạn dùng.
    .use = Gửi 422 khi phân tích được phần thân nhưng giá trị sai, và nêu mọi trường sai. Gửi 400 khi không phân tích được. Gửi 415 khi định dạng không được hỗ trợ. Gửi 409 khi chỉ có trạng thái hiện tại cản trở.

http-423 = Tài nguyên bị khóa
    .description = Nguồn hoặc đích của yêu cầu đang bị khóa, và khóa không cho phép yêu cầu này.
    .when = Từ máy chủ WebDAV, sau thay đổi như PUT, DELETE, MOVE hoặc LOCK, khi có người đang mở tệp hoặc một chương trình bị sập còn giữ khóa. Các API khác cũng dùng mã này.
    .fix = Đóng tệp ở nơi đang mở, có thể là trong chính trình soạn thảo hoặc chương trình đồng bộ của bạn, hoặc chờ khóa hết hạn. Lấy phiên bản hiện tại trước khi ghi. Nếu bạn giữ khóa, hãy gửi token của khóa trong tiêu đề If.
    .use = Gửi 423 khi bị khóa cản trở, kèm lock-token-submitted hoặc no-conflicting-lock trong phần thân. Gửi 412 khi điều kiện trong If không đạt. Gửi 409 cho các xung đột khác.

http-424 = Thao tác khác đã thất bại trước
    .description = Thao tác này không được thực hiện vì phụ thuộc vào một thao tác khác đã thất bại.
    .when = Thường bên trong 207: sau PROPPATCH, khi một thuộc tính bị từ chối làm mọi thuộc tính khác thất bại, hoặc sau LOCK trên thư mục. Một số ít API gửi riêng mã này khi dịch vụ upstream thất bại.
    .fix = Trong phần thân của 207, hãy tìm mục có mã khác, như 403, 409 hoặc 423, và khắc phục nguyên nhân của mục đó. Nếu không, hãy tìm trong phần thân xem cái gì đã thất bại, rồi báo cho quản trị viên máy chủ.
    .use = Gửi 424 bên trong 207 cho các thao tác thất bại vì một thao tác khác; thao tác ấy có mã riêng. Đừng dùng sau DELETE, COPY và MOVE. Gửi 502 hoặc 504 từ gateway khi máy chủ upstream thất bại.

http-425 = Quá sớm, có nguy cơ phát lại
    .description = Máy chủ không muốn mạo hiểm xử lý yêu cầu có thể bị phát lại, vì yêu cầu đến trước khi bắt tay TLS hoàn tất.
    .when = Sau yêu cầu trong dữ liệu sớm của TLS (early data, còn gọi là 0-RTT), hoặc yêu cầu mà proxy hay CDN đánh dấu bằng “Early-Data: 1”, nếu xử lý hai lần có thể gây hại.
    .fix = Sau khi bắt tay xong, hãy gửi lại đúng yêu cầu đó, nhưng không bao giờ trong dữ liệu sớm; trình duyệt tự động thử lại. Nếu người dùng thấy 425, hãy tắt dữ liệu sớm ở CDN hoặc proxy, hoặc cho nơi đó chuyển tiếp 425.
    .use = Chỉ gửi 425 sau yêu cầu trong dữ liệu sớm hoặc có “Early-Data: 1”. Thay vào đó, bạn có thể giữ yêu cầu trong dữ liệu sớm đến khi bắt tay xong, nhưng không giữ yêu cầu có “Early-Data: 1”: có chờ thì yêu cầu đó cũng không an toàn. Gửi 429 khi quá nhiều yêu cầu.

http-426 = Cần chuyển giao thức
    .description = Máy chủ từ chối yêu cầu qua giao thức hiện tại, nhưng có thể chấp nhận khi máy khách chuyển sang giao thức mà tiêu đề Upgrade nêu.
    .when = Từ máy chủ WebSocket sau yêu cầu trang thông thường, hoặc từ máy chủ khác sau yêu cầu dùng phiên bản HTTP cũ hay không mã hóa. Một số dịch vụ dùng sai mã này để đòi ứng dụng mới hơn.
    .fix = Đọc Upgrade. Nếu tiêu đề nêu websocket, hãy dùng máy khách WebSocket, hoặc cho proxy chuyển tiếp Upgrade và Connection. Nếu nêu TLS hoặc một phiên bản HTTP, hãy dùng https hoặc phiên bản đó. Cập nhật ứng dụng nếu phần thân đề nghị.
    .use = Gửi 426, luôn kèm Upgrade, khi chỉ chấp nhận giao thức khác. Gửi 505 để từ chối một phiên bản HTTP. Gửi 421 khi cần kết nối khác. Gửi 301 hoặc 308 để dẫn sang https.

http-428 = Yêu cầu phải có điều kiện
    .description = Máy chủ chỉ chấp nhận yêu cầu này nếu có điều kiện, để không ai ghi đè lên thay đổi mà họ chưa thấy. Yêu cầu đã gửi không có điều kiện nào.
    .when = Thường sau PUT, PATCH hoặc DELETE không có If-Match hay If-Unmodified-Since, trên tài nguyên mà nhiều người hoặc chương trình có thể thay đổi.
    .fix = Tải tài nguyên, thực hiện thay đổi, rồi gửi kèm ETag của tài nguyên trong If-Match. Với tài nguyên mới, hãy thử “If-None-Match: *”. Tránh “If-Match: *”, vì điều kiện này chấp nhận cả phiên bản bạn chưa thấy.
    .use = Gửi 428 khi bạn đòi điều kiện mà yêu cầu không có, và cho biết trong phần thân cần điều kiện nào. Gửi 412 khi điều kiện không đạt. Gửi 409 cho xung đột khi bạn không đòi điều kiện.

http-429 = Quá nhiều yêu cầu
    .description = Máy khách đã gửi quá nhiều yêu cầu trong một khoảng thời gian. Máy chủ quyết định tính theo tài khoản, địa chỉ hay token.
    .when = Khi một tập lệnh, vòng lặp thử lại hoặc nhiều người dùng sau cùng một địa chỉ vượt giới hạn mỗi giây, giờ hoặc ngày. Thường gateway API hoặc CDN gửi mã này, không phải ứng dụng.
    .fix = Chờ đủ lâu như Retry-After nêu; nếu không có, hãy chờ gấp đôi sau mỗi lần thử và cộng thêm một khoảng ngẫu nhiên. Sau đó gửi ít yêu cầu hơn, theo lô hoặc nhờ bộ nhớ đệm. Nếu giới hạn quá thấp, hãy hỏi nhà cung cấp.
    .use = Gửi 429 khi máy khách này vượt giới hạn của riêng mình, kèm Retry-After nếu được. Gửi 503 khi máy chủ quá tải với mọi người. Gửi 403 khi chờ không có ích. Khi bị tấn công, ngắt kết nối có thể đỡ tốn hơn.

http-430 = Hệ thống bảo mật của Shopify từ chối
    .description = “Shopify Security Rejection” nghĩa là yêu cầu có vẻ độc hại. Dưới tên cũ “Request Header Fields Too Large”, Shopify từng gửi mã này khi quá nhiều yêu cầu.
    .when = Từ cửa hàng và API của Shopify, khi yêu cầu giống tấn công hoặc bot, thường từ địa chỉ đám mây dùng chung, hoặc khi một máy chủ thay mặt người mua mà không nêu địa chỉ IP của họ.
    .fix = Gửi ít yêu cầu hơn, từ địa chỉ riêng của bạn. Khi gọi Storefront API từ máy chủ, hãy nêu địa chỉ của người mua trong Shopify-Storefront-Buyer-IP. Nếu yêu cầu chính đáng vẫn bị từ chối, hãy hỏi bộ phận hỗ trợ của Shopify.
    .use = Ngoài Shopify, gửi 403 khi yêu cầu có vẻ độc hại. Gửi 429 khi máy khách gửi quá nhiều yêu cầu. Gửi 431 khi tiêu đề quá lớn.

http-431 = Tiêu đề của yêu cầu quá lớn
    .description = Máy chủ không xử lý yêu cầu vì một tiêu đề quá lớn, hoặc tất cả các tiêu đề cộng lại quá lớn.
    .when = Thường khi cookie của trang web tích tụ nhiều, token trong Authorization rất dài, hoặc Referer có địa chỉ rất dài. nginx thì gửi 400.
    .fix = Trong trình duyệt, hãy xóa cookie của trang web này rồi đăng nhập lại. Trong máy khách khác, hãy rút ngắn tiêu đề lớn nhất, thường là Cookie hoặc Authorization. Nếu bạn quản lý máy chủ, hãy đặt cookie ít và nhỏ hơn, hoặc tăng mọi giới hạn trên đường đi.
    .use = Gửi 431 khi tiêu đề vượt giới hạn của bạn, và nêu tiêu đề nào nếu chỉ riêng tiêu đề đó đã quá lớn. Gửi 414 khi URI quá dài. Gửi 413 khi phần thân quá lớn.

http-440 = Phiên đăng nhập đã hết hạn
    .description = Trong Outlook trên web, “Login Timeout” nghĩa là phiên đã kết thúc và người dùng phải đăng nhập lại.
    .when = Khi phiên không hoạt động quá lâu, cookie của phiên thiếu hoặc không còn được chấp nhận, hoặc việc xác thực trong IIS được thiết lập sai, đến mức đăng nhập mới cũng thất bại.
    .fix = Tải lại trang rồi đăng nhập lại; nếu mã xuất hiện lại ngay, hãy xóa cookie của trang web. Nếu bạn quản lý máy chủ, hãy kiểm tra các thư mục ảo OWA trong IIS, và xem bộ cân bằng tải có chia một phiên ra nhiều máy chủ không.
    .use = Ngoài sản phẩm của Microsoft, gửi 401 kèm WWW-Authenticate khi máy khách phải xác thực lại, hoặc 303 để đưa trình duyệt đến trang đăng nhập. Gửi 403 khi đăng nhập lại cũng không có ích.

http-444 = Đóng kết nối, không phản hồi
    .description = nginx đã đóng kết nối mà không gửi gì. Chỉ nhật ký của nginx mới có mã này.
    .when = Ở nơi cấu hình “return 444”, thường cho tên host không có trong cấu hình, công cụ quét và bot không mong muốn. Máy khách thấy phản hồi rỗng hoặc kết nối đứt; nếu phía trước là Cloudflare, Cloudflare báo 520.
    .fix = Nếu bạn là người dùng, hãy kiểm tra tên host và địa chỉ. Nếu bạn quản lý máy chủ và khách truy cập thật bị ảnh hưởng, hãy thu hẹp quy tắc “return 444” và thêm server_name còn thiếu.
    .use = Chỉ dùng “return 444” trong nginx ở nơi không muốn phản hồi. Gửi 403 để từ chối. Gửi 404 cho những gì không tồn tại. Gửi 421 cho host không phải của bạn.

http-449 = Thử lại kèm thêm thông tin
    .description = Trong một phần mở rộng của Microsoft, “Retry With” nghĩa là máy khách phải bổ sung thông tin rồi gửi lại yêu cầu.
    .when = Từ IIS trong phần mở rộng WebDAV của Microsoft, kèm tiêu đề Ms-Echo-Request. Từ Exchange, khi máy khách ActiveSync 12.1 trước hết phải lấy chính sách bảo mật bằng Provision.
    .fix = Xử lý phần thân, rồi gửi lại yêu cầu kèm Ms-Echo-Reply. Trong ActiveSync, hãy gửi Provision và chấp nhận chính sách trước. Nếu điện thoại vẫn lỗi, hãy cập nhật ứng dụng email hoặc hỏi quản trị viên Exchange.
    .use = Ngoài sản phẩm của Microsoft, gửi 428 khi thiếu điều kiện. Gửi 400 hoặc 422 khi thiếu dữ liệu khác. Gửi 401 hoặc 403 khi thiếu bằng chứng về danh tính hoặc quyền.

http-450 = Bị tính năng quản lý của phụ huynh chặn
    .description = “Blocked by Windows Parental Controls” nghĩa là cài đặt gia đình của máy tính Windows không cho phép trang được yêu cầu.
    .when = Từ bộ lọc trên chính máy tính của người dùng, thường trong tài khoản của trẻ em. Trang web không hề nhận được yêu cầu.
    .fix = Nhờ quản trị viên máy tính, thường là phụ huynh, cho phép địa chỉ trong cài đặt gia đình. Nếu không có cài đặt đó, hãy tìm phần mềm bảo mật hoặc proxy có lọc nội dung.
    .use = Đừng gửi 450. Gửi 403 khi quy tắc của chính bạn cấm trang. Gửi 451 khi có yêu cầu pháp lý cấm. Gửi 511 khi mạng đòi đăng nhập trước.

http-451 = Không truy cập được vì lý do pháp lý
    .description = Máy chủ từ chối truy cập vì một yêu cầu pháp lý. Mã không cho biết tài nguyên có tồn tại hay không.
    .when = Khi luật, lệnh của tòa án hoặc thông báo gỡ bỏ buộc trang web, công cụ tìm kiếm, CDN hoặc nhà cung cấp Internet chặn nội dung, thường chỉ ở một số nước. Một số nhà xuất bản chặn toàn bộ người đọc ở một số khu vực.
    .fix = Đọc phần thân để biết yêu cầu pháp lý do ai đưa ra, theo luật nào và áp dụng cho ai. Tiêu đề Link có blocked-by nêu bên chặn tài nguyên: hãy viết cho họ nếu bạn cho rằng có nhầm lẫn.
    .use = Gửi 451 khi bạn phải chặn vì yêu cầu pháp lý; hãy giải thích trong phần thân và nêu tên mình trong tiêu đề Link có blocked-by. Gửi 403 khi từ chối theo quy tắc của chính bạn. Gửi 404 khi bạn không được tiết lộ yêu cầu pháp lý.

http-460 = Máy khách đã đóng kết nối
    .description = Máy khách đóng kết nối với AWS Application Load Balancer trước khi nhận phản hồi và trước khi hết thời gian chờ nhàn rỗi của bộ cân bằng tải.
    .when = Chỉ trong nhật ký truy cập của bộ cân bằng tải, khi thời gian chờ của máy khách ngắn hơn thời gian đích cần, hoặc khi người dùng rời trang.
    .fix = Làm cho đích phản hồi nhanh hơn, hoặc tăng thời gian chờ của máy khách lên bằng hoặc cao hơn thời gian chờ nhàn rỗi của bộ cân bằng tải. Trước khi gửi lại POST, hãy xem đích đã thực hiện yêu cầu chưa.
    .use = Đừng gửi 460: máy khách không đọc được nữa. Gửi 408 khi máy khách gửi yêu cầu chậm. Gửi 504 khi máy chủ upstream chậm.

http-463 = Quá nhiều địa chỉ chuyển tiếp, hoặc vòng lặp
    .description = Ở AWS Application Load Balancer, X-Forwarded-For có hơn 30 địa chỉ IP. Ở Alibaba Cloud ALB, yêu cầu đang chạy vòng quanh.
    .when = Ở AWS, sau chuỗi proxy dài, vòng lặp hoặc tiêu đề giả mạo. Ở Alibaba Cloud, khi ALICLOUD-ALB-TRACE có quy tắc lặp lại hoặc hơn 16 mục.
    .fix = Tìm xem bộ cân bằng tải của bên nào đã phản hồi. Tìm backend hoặc proxy gửi yêu cầu ngược lại bộ cân bằng tải, và rút ngắn chuỗi proxy. Ở AWS, hãy ngăn cả máy khách và proxy thêm địa chỉ không cần thiết.
    .use = Gửi 431 khi một tiêu đề quá dài. Gửi 400 khi tiêu đề sai định dạng. Gửi 502 cho vòng lặp chuyển tiếp, như RFC 9209 khuyến nghị; 508 dành cho vòng lặp trong WebDAV.

http-464 = Giao thức không khớp với nhóm đích
    .description = Giao thức của yêu cầu không khớp với phiên bản đã đặt cho nhóm đích của AWS Application Load Balancer: HTTP/1.1, HTTP/2 hoặc gRPC.
    .when = Sau yêu cầu HTTP/1.1 đến nhóm đích đặt là HTTP/2 hoặc gRPC, lệnh gọi gRPC đến nhóm đặt là HTTP/1.1, hoặc yêu cầu HTTP/2 khác POST đến nhóm đặt là gRPC.
    .fix = Cho máy khách dùng đúng giao thức: bật HTTP/2, hoặc tìm proxy lùi về HTTP/1.1. Nếu không, hãy định tuyến các yêu cầu đó đến nhóm đích có đúng phiên bản.
    .use = Ngoài AWS, gửi 505 khi bạn không hỗ trợ phiên bản HTTP. Gửi 426 kèm Upgrade để máy khách chuyển giao thức. Gửi 405 khi bạn không cho phép phương thức.

http-494 = Tiêu đề quá lớn với nginx
    .description = nginx dùng số này trong nội bộ khi tiêu đề của yêu cầu quá lớn. Máy khách nhận 400.
    .when = Khi một tiêu đề, thường là Cookie, không vừa bộ đệm tiêu đề của nginx. Số này xuất hiện trong cấu hình nginx, ở error_page.
    .fix = Trong trình duyệt, hãy xóa cookie của trang web này. Trong máy khách khác, hãy rút ngắn tiêu đề lớn nhất. Nếu bạn quản lý nginx, hãy thu nhỏ cookie, rồi tăng large_client_header_buffers.
    .use = Gửi 431, hoặc 400 như nginx. Gửi 414 khi chính địa chỉ quá dài. Chỉ dùng 494 trong error_page của nginx, và từ đó gửi một mã chuẩn.

http-495 = Chứng chỉ của máy khách không được chấp nhận
    .description = nginx dùng số này trong nội bộ khi không xác minh được chứng chỉ TLS của máy khách. Máy khách nhận 400 kèm văn bản “The SSL certificate error”.
    .when = Ở nơi đặt ssl_verify_client, khi chứng chỉ của máy khách hết hạn, bị thu hồi hoặc do một nơi mà nginx không tin cậy cấp.
    .fix = Cài chứng chỉ hợp lệ của nơi cấp mà máy chủ này tin cậy. Nếu bạn quản lý nginx, hãy kiểm tra ssl_client_certificate, ssl_crl, ssl_verify_depth và đồng hồ.
    .use = Gửi 403 khi bạn từ chối chứng chỉ của máy khách, hoặc để quá trình bắt tay TLS thất bại. Chỉ dùng 495 trong error_page của nginx, cho trang giải thích vấn đề.

http-496 = Thiếu chứng chỉ của máy khách
    .description = nginx dùng số này trong nội bộ khi trang web đòi chứng chỉ TLS mà máy khách không gửi. Máy khách nhận 400 kèm “No required SSL certificate was sent”.
    .when = Khi có “ssl_verify_client on” mà máy khách chưa cài chứng chỉ hoặc người dùng không chọn chứng chỉ nào.
    .fix = Cài chứng chỉ máy khách cùng khóa riêng, hoặc chọn cả hai trong cài đặt của máy khách, rồi mở kết nối mới. Nếu bạn quản lý nginx và muốn mở trang web cho mọi người, hãy nới lỏng ssl_verify_client.
    .use = Gửi 403 khi thiếu chứng chỉ của máy khách: 401 cần thử thách trong WWW-Authenticate. Chỉ dùng 496 trong error_page của nginx, để giải thích cách lấy chứng chỉ.

http-497 = Yêu cầu HTTP đến cổng HTTPS
    .description = nginx dùng số này trong nội bộ cho yêu cầu không mã hóa đến cổng HTTPS. Máy khách nhận 400 kèm “The plain HTTP request was sent to HTTPS port”.
    .when = Khi địa chỉ http:// nêu cổng HTTPS, như 443, hoặc proxy hay bộ cân bằng tải trước nginx dùng HTTP thường trên cổng đó.
    .fix = Đổi http:// thành https:// trong địa chỉ. Cho proxy hoặc bộ cân bằng tải dùng HTTPS, hoặc dùng cổng không có TLS. Nếu bạn quản lý nginx, hãy kiểm tra tham số ssl của listen.
    .use = Gửi 301 hoặc 308 đến địa chỉ https, điều mà nginx làm được từ error_page 497. Gửi 400 khi không muốn chuyển hướng. Chỉ gửi 426 ở nơi máy khách có thể chuyển qua Upgrade.

http-498 = Token không hợp lệ
    .description = Trong ArcGIS của Esri, token trong yêu cầu không hợp lệ hoặc đã hết hạn. Trong nginx, số này vốn dành cho yêu cầu có tên host không hợp lệ và không còn được dùng.
    .when = Trong ArcGIS, khi token hết hạn hoặc được cấp cho máy chủ, referrer hay địa chỉ IP khác, thường chỉ thấy trong JSON của phản hồi 200.
    .fix = Lấy token mới từ máy chủ hoặc cổng thông tin ArcGIS chứa dữ liệu. Nếu token mới cũng thất bại, hãy kiểm tra referrer hoặc địa chỉ gắn với token.
    .use = Ngoài ArcGIS, gửi 401 kèm WWW-Authenticate và “invalid_token” khi token sai hoặc hết hạn. Gửi 403 khi token thiếu quyền. Gửi 421 hoặc 400 cho tên host không có trên máy chủ.

http-499 = Máy khách đóng yêu cầu, hoặc cần token
    .description = nginx ghi mã này vào nhật ký khi máy khách ngắt kết nối trước khi phản hồi bắt đầu; gateway gửi mã này cho CANCELLED của gRPC. Trong ArcGIS của Esri, mã nghĩa là thiếu token.
    .when = Trong nhật ký nginx, khi người dùng rời trang, hoặc máy khách hay bộ cân bằng tải ngừng chờ. Trong ArcGIS, thường ở JSON của phản hồi 200, khi có yêu cầu lấy dữ liệu được bảo vệ mà không kèm token.
    .fix = Nếu thấy trong nhật ký, hãy so thời lượng với các thời gian chờ phía trước nginx, rồi tăng tốc yêu cầu hoặc tăng thời gian chờ ngắn nhất. Với ArcGIS, hãy lấy token.
    .use = Dùng 499 trong nhật ký hoặc cho CANCELLED của gRPC, vì không còn ai đọc phản hồi. Gửi 504 khi máy chủ upstream chậm. Gửi 408 khi máy khách chậm. Gửi 401 khi thiếu token.

http-500 = Lỗi nội bộ của máy chủ
    .description = Máy chủ gặp tình trạng ngoài dự kiến và không thực hiện được yêu cầu. Mã không cho biết vì sao, hay yêu cầu đã được thực hiện đến đâu.
    .when = Khi chính chương trình của máy chủ thất bại: ngoại lệ không được xử lý, cấu hình sai, lỗi cơ sở dữ liệu. Gateway gửi mã này cho lỗi của chính mình chứ không phải lỗi của máy chủ upstream.
    .fix = Trước khi đặt hàng hoặc thanh toán lại, hãy xem lần trước đã có tác dụng chưa. Báo URL và thời điểm cho quản trị viên máy chủ. Nếu bạn quản lý máy chủ, hãy tìm thời điểm đó trong nhật ký lỗi.
    .use = Gửi 500 cho lỗi của chính bạn mà không mã nào khác mô tả. Gửi 503 khi quá tải hoặc bảo trì. Gửi 502 hoặc 504 khi máy chủ upstream thất bại. Gửi 501 cho phương thức bạn không biết.

http-501 = Phương thức hoặc chức năng không được hỗ trợ
    .description = Máy chủ không hỗ trợ điều mà yêu cầu cần, thường là phương thức, vì máy chủ không nhận ra hoặc không dùng được phương thức đó với bất kỳ tài nguyên nào.
    .when = Sau phương thức mà máy chủ không biết, phương thức dài hơn mọi phương thức máy chủ hỗ trợ, hoặc Transfer-Encoding mà máy chủ không hiểu.
    .fix = Kiểm tra phương thức xem có gõ sai không, và chọn một phương thức trong tài liệu. Nếu không, hãy nhờ quản trị viên máy chủ bật phương thức đó; phản hồi trong bộ nhớ đệm có thể vẫn còn sau khi bật.
    .use = Gửi 501 cho phương thức bạn không hỗ trợ ở đâu cả, hoặc kiểu mã hóa truyền mà bạn không biết. Gửi 405 cho phương thức bạn có hỗ trợ nhưng không cho phép ở đây. Gửi 500 khi công việc được hỗ trợ thất bại.

http-502 = Phản hồi không hợp lệ từ máy chủ upstream
    .description = Gateway hoặc proxy nhận phản hồi không hợp lệ từ máy chủ upstream, nơi yêu cầu được chuyển tiếp đến. Mã không có nghĩa là yêu cầu sai.
    .when = Từ reverse proxy, bộ cân bằng tải hoặc CDN, khi ứng dụng upstream bị sập, từ chối hoặc ngắt kết nối, không bắt tay TLS được, hoặc gửi phản hồi sai định dạng hay quá lớn.
    .fix = Trước khi đặt hàng hoặc thanh toán lại, hãy xem lần trước đã có tác dụng chưa. Nếu bạn quản lý máy chủ, hãy xem ứng dụng có đang chạy không, rồi xem nhật ký lỗi của gateway cùng địa chỉ và cổng upstream. Nếu không, hãy báo URL và thời điểm cho quản trị viên máy chủ.
    .use = Gửi 502 từ gateway khi máy chủ upstream phản hồi sai hoặc làm đứt kết nối. Gửi 504 khi máy chủ đó không phản hồi kịp. Gửi 503 khi bạn biết máy chủ đó ngừng hoạt động. Gửi 500 cho lỗi của chính bạn.

http-503 = Dịch vụ tạm thời không khả dụng
    .description = Máy chủ hiện không xử lý được yêu cầu vì quá tải hoặc đang bảo trì. Retry-After có thể cho biết cần chờ bao lâu.
    .when = Khi quá tải hoặc bảo trì theo kế hoạch. Gateway gửi mã này khi biết máy chủ upstream ngừng hoạt động, hoặc khi đã dùng hết kết nối đến máy chủ đó.
    .fix = Chờ đủ lâu như Retry-After nêu; nếu không có, hãy chờ lâu hơn sau mỗi lần thử. Nếu bạn quản lý máy chủ, hãy kiểm tra tải, năng lực xử lý và xem chế độ bảo trì có còn bật không.
    .use = Gửi 503, kèm Retry-After nếu được, khi cả dịch vụ quá tải hoặc đang bảo trì. Gửi 429 khi một máy khách gửi quá nhiều yêu cầu. Gửi 502 hoặc 504 khi máy chủ upstream thất bại.

http-504 = Máy chủ upstream không phản hồi kịp
    .description = Gateway hoặc proxy không nhận kịp phản hồi cần có từ máy chủ upstream. Dù vậy, máy chủ đó có thể đã thực hiện yêu cầu.
    .when = Từ reverse proxy, bộ cân bằng tải hoặc CDN, khi ứng dụng upstream không nhận kết nối hoặc không phản hồi trong thời gian chờ của gateway. Từ bộ nhớ đệm không có gì phù hợp cho yêu cầu có only-if-cached.
    .fix = Trước khi đặt hàng hoặc thanh toán lại, hãy xem lần trước đã xong chưa. Mỗi lần chỉ yêu cầu ít dữ liệu hơn. Nếu bạn quản lý máy chủ, hãy tìm chỗ chậm trước khi tăng thời gian chờ của gateway. Nếu không, hãy báo URL và thời điểm cho quản trị viên máy chủ.
    .use = Gửi 504 từ gateway khi máy chủ upstream không phản hồi kịp. Gửi 502 khi máy chủ đó phản hồi sai hoặc làm đứt kết nối, và 503 khi biết máy chủ đó ngừng hoạt động. Gửi 408 khi máy khách chậm.

http-505 = Phiên bản HTTP không được hỗ trợ
    .description = Máy chủ không hỗ trợ, hoặc từ chối hỗ trợ, phiên bản chính của HTTP mà yêu cầu dùng.
    .when = Sau yêu cầu dùng phiên bản không được hỗ trợ. Dấu cách chưa mã hóa trong URL cũng gây lỗi này trên máy chủ hiểu phần còn lại của dòng là phiên bản.
    .fix = Xem dòng yêu cầu đúng như đã gửi, và mã hóa dấu cách trong URL thành %20. Sau đó đặt máy khách dùng phiên bản mà phản hồi nêu, hoặc HTTP/1.1.
    .use = Gửi 505 khi bạn từ chối phiên bản chính, và liệt kê các giao thức bạn hỗ trợ. Coi phiên bản phụ cao hơn như phiên bản phụ cao nhất của bạn. Gửi 426 kèm Upgrade để máy khách chuyển giao thức. Gửi 400 khi dòng yêu cầu sai định dạng.

http-506 = Vòng lặp khi thương lượng nội dung
    .description = Máy chủ cấu hình sai: trong quá trình thương lượng nội dung trong suốt, máy chủ chọn một biến thể vốn cũng được đặt để thương lượng, nên việc chọn không bao giờ kết thúc.
    .when = Từ máy chủ gốc hỗ trợ RFC 2295 thử nghiệm, như Apache httpd có mod_negotiation.
    .fix = Báo cho quản trị viên máy chủ, hoặc tải một biến thể qua URL riêng của biến thể. Nếu bạn quản lý máy chủ, hãy để mọi mục trong danh sách biến thể là tài nguyên không thương lượng.
    .use = Chỉ gửi 506 trong thương lượng nội dung trong suốt, khi biến thể được chọn cũng thương lượng. Gửi 500 cho các lỗi cấu hình khác. Gửi 406 khi không có biến thể nào chấp nhận được.

http-507 = Không đủ dung lượng lưu trữ
    .description = Máy chủ không lưu được những gì yêu cầu cần lưu, vì đĩa đầy hoặc sẽ vượt hạn mức.
    .when = Từ máy chủ WebDAV, sau PUT, MKCOL, COPY, MOVE hoặc PROPPATCH. Trong phần thân, quota-not-exceeded cho thấy vấn đề ở hạn mức, còn sufficient-disk-space cho thấy vấn đề ở đĩa.
    .fix = Giải phóng dung lượng trong tài khoản, kể cả thùng rác, hoặc xin hạn mức lớn hơn, rồi tự gửi lại yêu cầu; chương trình không được làm việc đó nếu bạn không yêu cầu. Nếu bạn quản lý máy chủ và đĩa đã đầy, hãy giải phóng dung lượng ở đó.
    .use = Gửi 507 khi đĩa hoặc hạn mức đã đầy, và cho biết cái nào bằng quota-not-exceeded hoặc sufficient-disk-space trong phần thân. Gửi 413 khi riêng yêu cầu này quá lớn. Gửi 503 khi dịch vụ quá tải.

http-508 = Phát hiện vòng lặp vô hạn
    .description = Máy chủ gặp vòng lặp vô hạn khi xử lý yêu cầu WebDAV có “Depth: infinity”, và toàn bộ thao tác thất bại.
    .when = Khi một thư mục chứa chính nó qua một binding và máy khách yêu cầu cả cây. Trên dịch vụ lưu trữ web dùng chung có CloudLinux, số này có nghĩa khác: “Resource Limit Is Reached”.
    .fix = Gửi yêu cầu với “Depth: 1” và tự duyệt cây, hoặc gửi “DAV: bind”. Nếu không, hãy xóa binding khép kín vòng lặp. Nếu trang nhắc đến giới hạn tài nguyên, hãy chờ hoặc báo cho chủ sở hữu trang web.
    .use = Gửi 508 khi vòng lặp làm dừng thao tác có “Depth: infinity”. Thay vào đó, ghi 208 cho những máy khách đã gửi “DAV: bind”. Gửi 502 kèm Proxy-Status cho vòng lặp giữa các proxy. Gửi 503 khi chạm giới hạn tài nguyên.

http-509 = Vượt giới hạn băng thông
    .description = Trên dịch vụ lưu trữ web dùng chung, với cPanel hoặc mô-đun Apache mod_bw, trang web đã dùng hết lưu lượng được phép.
    .when = Với mọi khách truy cập, khi nhiều người truy cập, tệp tải xuống lớn, trình thu thập dữ liệu hoặc hình ảnh nhúng ở trang khác đã dùng hết lưu lượng của trang web, thường tính theo tháng. Node.js chỉ liệt kê số này.
    .fix = Nếu bạn là khách truy cập, hãy quay lại sau hoặc báo cho chủ sở hữu trang web. Nếu bạn là chủ, hãy tăng giới hạn hoặc chờ kỳ sau, và xem nhật ký để biết cái gì đã dùng hết lưu lượng.
    .use = Gửi 503 kèm Retry-After khi trang web đã dùng hết lưu lượng được phép. Gửi 429 khi một máy khách vượt giới hạn của riêng mình.

http-510 = Thiếu phần mở rộng bắt buộc
    .description = Yêu cầu không đúng với chính sách của tài nguyên, vì một phần mở rộng cần thiết thuộc HTTP Extension Framework bị thiếu hoặc không được hỗ trợ.
    .when = Từ máy chủ dựa trên RFC 2774 nay chỉ còn giá trị lịch sử, khi phương thức bắt đầu bằng “M-” nhưng yêu cầu không nêu phần mở rộng bắt buộc nào, hoặc nêu phần mở rộng mà máy chủ không hỗ trợ. Ở nơi khác, ứng dụng tự gán nghĩa cho số này.
    .fix = Đọc phần thân, vốn phải cho biết yêu cầu mở rộng cần có gì, và xem máy khách của bạn có thêm được không. Nếu máy chủ không dùng RFC 2774, hãy hỏi quản trị viên máy chủ.
    .use = Đừng gửi 510 từ phần mềm mới. Gửi 501 cho chức năng bạn không hỗ trợ. Gửi 428 khi yêu cầu phải có điều kiện. Gửi 403 khi chính sách cấm.

http-511 = Mạng yêu cầu đăng nhập
    .description = Mạng mà máy khách đang dùng đòi đăng nhập hoặc chấp nhận điều khoản. Phản hồi đến từ mạng đó, không phải từ máy chủ mà yêu cầu nhắm đến.
    .when = Từ captive portal, tức trang đăng nhập mạng của khách sạn, sân bay hoặc nơi khác có mạng cho khách, sau một yêu cầu HTTP bị chặn giữa đường. Qua TLS, bạn chỉ thấy lỗi chứng chỉ; nhiều captive portal lại gửi chuyển hướng.
    .fix = Mở một trang HTTP thường trong trình duyệt, mở liên kết đến trang đăng nhập của mạng và đăng nhập ở đó. Đừng nhập mật khẩu của trang web bạn định vào, và đừng bỏ qua cảnh báo chứng chỉ.
    .use = Chỉ gửi 511 từ proxy chặn giữa đường, kèm liên kết đến trang đăng nhập, nhưng không kèm chính biểu mẫu hay thử thách. Gửi 401 từ máy chủ gốc. Gửi 407 từ proxy mà máy khách đã cấu hình.

http-520 = Máy chủ gốc phản hồi ngoài dự kiến
    .description = Máy chủ gốc, tức máy chủ của chính trang web, gửi cho Cloudflare phản hồi rỗng, không rõ hoặc ngoài dự kiến.
    .when = Khi máy chủ gốc bị sập, gửi phản hồi sai định dạng hoặc tiêu đề quá 128 KB, thông báo hỗ trợ HTTP/2 nhưng xử lý sai, hoặc khi tường lửa hay plugin bảo mật ở đó chặn Cloudflare.
    .fix = Nếu bạn quản lý trang web, hãy xem nhật ký lỗi của máy chủ gốc, cho phép các địa chỉ của Cloudflare, giảm cookie và tiêu đề, và thử máy chủ gốc không qua Cloudflare.
    .use = Từ gateway của chính bạn, gửi 502 khi máy chủ upstream phản hồi sai, kèm Proxy-Status nêu nguyên nhân. Gửi 500 cho lỗi của chính bạn.

http-521 = Máy chủ gốc từ chối kết nối
    .description = Máy chủ gốc, tức máy chủ của chính trang web, từ chối kết nối của Cloudflare, nên yêu cầu không đến được đó.
    .when = Khi phần mềm máy chủ web trên máy chủ gốc đang tắt hoặc bị sập, không lắng nghe ở cổng mà chế độ SSL/TLS cần, hoặc tường lửa ở đó từ chối địa chỉ của Cloudflare.
    .fix = Nếu bạn quản lý trang web, hãy xem máy chủ web có chạy và lắng nghe ở cổng 443 với Full hoặc 80 với Flexible không, và tường lửa có cho phép mọi dải IP của Cloudflare không.
    .use = Từ gateway của chính bạn, gửi 502 khi máy chủ upstream từ chối kết nối. Gửi 503 khi bạn biết máy chủ đó ngừng hoạt động. Gửi 504 khi máy chủ đó im lặng.

http-522 = Hết thời gian chờ kết nối với máy chủ gốc
    .description = Máy chủ gốc, tức máy chủ của chính trang web, im lặng trên mạng: Cloudflare không kết nối kịp, hoặc không kịp nhận xác nhận cho yêu cầu.
    .when = Sau 19 giây không kết nối được hoặc 90 giây không có xác nhận: tường lửa bỏ gói tin của Cloudflare, máy chủ gốc quá tải hoặc đã tắt, hoặc bản ghi DNS có địa chỉ cũ.
    .fix = Nếu bạn quản lý trang web, hãy kiểm tra xem có tường lửa nào chặn hoặc giới hạn dải IP của Cloudflare không, DNS ở Cloudflare có địa chỉ hiện tại của máy chủ gốc không, và máy chủ gốc có quá tải không.
    .use = Từ gateway của chính bạn, gửi 504 khi máy chủ upstream không kịp phản hồi lần kết nối hoặc yêu cầu; Proxy-Status có thể cho biết là trường hợp nào. Gửi 502 khi máy chủ đó từ chối kết nối.

http-523 = Không tới được máy chủ gốc
    .description = Cloudflare không tới được máy chủ gốc, tức máy chủ của chính trang web, thường vì mạng không có tuyến đến địa chỉ IP của máy chủ đó.
    .when = Khi địa chỉ trong cài đặt DNS của Cloudflare sai, ví dụ sau khi trang web chuyển sang host khác, hoặc khi định tuyến giữa Cloudflare và host đó bị lỗi.
    .fix = Nếu bạn quản lý trang web, hãy so bản ghi A và AAAA ở Cloudflare với địa chỉ của máy chủ gốc, rồi hỏi nhà cung cấp lưu trữ web về định tuyến. Trong AWS, hãy tìm tuyến VPC quá rộng bao trùm cả địa chỉ của Cloudflare.
    .use = Từ gateway của chính bạn, gửi 502 khi không có tuyến đến máy chủ upstream. Gửi 504 khi hết thời gian chờ kết nối. Proxy-Status có tên cho từng trường hợp.

http-524 = Máy chủ gốc phản hồi quá chậm
    .description = Cloudflare đã kết nối với máy chủ gốc, tức máy chủ của chính trang web, nhưng không nhận kịp phản hồi, mặc định là trong 120 giây. Yêu cầu có thể đã được thực hiện.
    .when = Khi việc xuất dữ liệu, truy vấn lớn hoặc yêu cầu kéo dài khác vượt giới hạn, máy chủ gốc quá tải, hoặc việc chuyển yêu cầu đi mất hơn 30 giây.
    .fix = Nếu bạn quản lý trang web, hãy tìm chỗ chậm, chuyển công việc kéo dài sang chạy nền, hoặc dùng miền con chỉ có DNS (DNS-only). Gói Enterprise có thể tăng giới hạn.
    .use = Từ gateway của chính bạn, gửi 504 khi máy chủ upstream đã có yêu cầu nhưng không phản hồi kịp. Trên máy chủ gốc, gửi ngay 202 cho công việc kéo dài.

http-525 = Bắt tay TLS với máy chủ gốc thất bại
    .description = Quá trình bắt tay TLS giữa Cloudflare và máy chủ gốc, tức máy chủ của chính trang web, thất bại. Kết nối của khách truy cập đến Cloudflare không có lỗi.
    .when = Ở chế độ Full và Full (strict), khi máy chủ gốc không có chứng chỉ hợp lệ, không có TLS ở cổng 443, không hỗ trợ SNI hoặc không có bộ mật mã chung với Cloudflare.
    .fix = Nếu bạn quản lý trang web, hãy kiểm tra chứng chỉ, cổng 443, SNI và bộ mật mã của máy chủ gốc, rồi tìm lỗi TLS trong nhật ký.
    .use = Từ gateway của chính bạn, gửi 502 khi bắt tay TLS với máy chủ upstream thất bại. Trong Proxy-Status, đó là tls_protocol_error hoặc tls_alert_received.

http-526 = Chứng chỉ của máy chủ gốc không hợp lệ
    .description = Cloudflare không xác minh được chứng chỉ TLS của máy chủ gốc, tức máy chủ của chính trang web.
    .when = Ở chế độ Full (strict), khi chứng chỉ đó hết hạn, bị thu hồi, tự ký hoặc thuộc tên host khác. Workers và Cloudflare Gateway cũng gửi mã này khi máy chủ mà chúng kết nối có chứng chỉ như vậy.
    .fix = Nếu bạn quản lý trang web, hãy cài chứng chỉ hợp lệ cho tên host này, từ tổ chức cấp chứng chỉ công cộng hoặc Origin CA của Cloudflare. Chuyển sang chế độ Full chỉ che lỗi đi.
    .use = Từ gateway của chính bạn, gửi 502 khi chứng chỉ của máy chủ upstream không hợp lệ, kèm tls_certificate_error trong Proxy-Status. Đừng cố chuyển tiếp yêu cầu.

http-527 = Lỗi Railgun
    .description = Kết nối đến Railgun, phần mềm trên máy chủ của chính trang web mà Cloudflare nay đã ngừng cung cấp, thất bại hoặc hết thời gian chờ.
    .when = Trong nhật ký cũ của trang web từng dùng Railgun. Nếu là phản hồi mới, một chương trình khác đã gán nghĩa riêng cho số này.
    .fix = Nếu thấy trong nhật ký cũ, không cần làm gì. Nếu là phản hồi mới, hãy tìm chương trình gửi mã và đọc tài liệu của chương trình đó. Nếu bạn quản lý trang web, hãy xóa cài đặt cho Railgun.
    .use = Đừng gửi 527. Gửi 502 từ gateway khi kết nối với máy chủ upstream đứt. Gửi 504 khi máy chủ đó không phản hồi kịp.

http-529 = Dịch vụ quá tải
    .description = Cả dịch vụ quá tải, với mọi máy khách.
    .when = Ở SSL Labs, khi yêu cầu đánh giá đến lúc có quá nhiều việc. Ở Anthropic, lúc lưu lượng cao, với loại lỗi overloaded_error trong phần thân.
    .fix = Nếu Retry-After không nêu khác, hãy chờ khoảng 30 phút ở SSL Labs; ở Anthropic, chờ vài giây lúc đầu, rồi gấp đôi sau mỗi lần. Cộng thêm một khoảng ngẫu nhiên, và gửi ít yêu cầu cùng lúc hơn. Nếu vẫn quá tải, hãy xem trang trạng thái của nhà cung cấp.
    .use = Gửi 503 kèm Retry-After khi cả dịch vụ quá tải. Gửi 429 khi một máy khách vượt giới hạn của riêng mình. Máy khách không biết 529 sẽ coi mã như 500.

http-530 = Không phân giải được tên host, hoặc trang web bị tạm ngưng
    .description = Ở Cloudflare, tên host của máy chủ gốc không phân giải được, và phần thân có lỗi 1xxx. Shopify ghi mã này cho cùng lỗi DNS. Ở Pantheon, trang web bị tạm ngưng.
    .when = Ở Cloudflare, và do đó ở Shopify, khi bản ghi DNS của máy chủ gốc sai, thiếu hoặc không tra cứu được. Ở Pantheon, khi trang web không có gói trả phí đã nhiều tháng không hoạt động.
    .fix = Làm theo hướng dẫn của Cloudflare cho số 1xxx trong phần thân. Nếu bạn quản lý trang web, hãy sửa bản ghi DNS của máy chủ gốc hoặc, ở Pantheon, yêu cầu mở lại trang web. Với Shopify, hãy xem trang trạng thái của hãng.
    .use = Từ gateway của chính bạn, gửi 502 khi không phân giải được tên máy chủ upstream, kèm dns_error trong Proxy-Status. Gửi 503 cho trang web mà bạn tạm tắt.

http-540 = Endpoint tạm thời bị vô hiệu hóa
    .description = Shopify đã tắt một endpoint của API và dự kiến sớm bật lại.
    .when = Sau bất kỳ yêu cầu nào đến endpoint đó. Cả yêu cầu lẫn thông tin đăng nhập đều không phải là lý do.
    .fix = Xem trang trạng thái của Shopify. Nếu endpoint vẫn bị tắt, hãy hỏi bộ phận hỗ trợ của Shopify, nêu rõ endpoint và thời điểm.
    .use = Ngoài Shopify, gửi 503 kèm Retry-After khi bạn tạm tắt một endpoint. Gửi 410 khi endpoint đã bị gỡ hẳn. Gửi 404 cho endpoint chưa từng tồn tại.

http-561 = Nhà cung cấp danh tính báo lỗi
    .description = Nhà cung cấp danh tính trả về mã lỗi khi AWS Application Load Balancer xác thực người dùng.
    .when = Ở nơi quy tắc của listener buộc người dùng đăng nhập qua nhà cung cấp danh tính, khi cài đặt hai bên không khớp hoặc nhà cung cấp đó từ chối người dùng.
    .fix = Nếu bạn là người dùng, hãy đăng nhập thêm một lần. Nếu bạn quản lý bộ cân bằng tải, hãy tìm lý do lỗi trong nhật ký truy cập, rồi so client_id, client_secret, scope và URI chuyển hướng với cài đặt của nhà cung cấp danh tính.
    .use = Ngoài AWS, gửi 401 khi thông tin đăng nhập của người dùng thiếu hoặc sai. Gửi 403 khi đã biết người dùng nhưng họ không được phép. Gửi 502 khi nhà cung cấp danh tính gặp lỗi.

http-598 = Hết thời gian chờ đọc từ mạng
    .description = Theo quy ước không chính thức của một số proxy, đã kết nối được với máy chủ upstream nhưng không đọc được gì kịp thời.
    .when = Hiếm gặp ngoài các danh sách mã, nên trước hết hãy tìm chương trình thật sự gửi mã này.
    .fix = Xử lý như 504. Nếu bạn quản lý proxy, hãy tìm vì sao máy chủ upstream chậm trước khi tăng thời gian chờ đọc.
    .use = Gửi 504, mã mà mọi máy khách đều biết, khi máy chủ upstream không phản hồi kịp. Proxy-Status có thể thêm connection_read_timeout.

http-599 = Hết thời gian chờ kết nối mạng
    .description = Theo quy ước không chính thức của một số proxy, không kịp kết nối với máy chủ upstream. Một số thư viện máy khách báo mã này khi không nhận được phản hồi nào.
    .when = Trong chương trình Python dùng Tornado, ví dụ sau khi hết thời gian chờ: ở đó, chính thư viện máy khách báo mã, không máy chủ nào gửi.
    .fix = Tìm xem máy chủ đã gửi mã hay thư viện của chính bạn báo. Sau đó kiểm tra tên host, cổng, tường lửa và mạng trên đường đến máy chủ cần tới.
    .use = Gửi 504 khi hết thời gian chờ kết nối với máy chủ upstream. Gửi 502 khi máy chủ đó từ chối kết nối. Trong thư viện, hãy báo việc thiếu phản hồi như một lỗi, không bao giờ như mã trạng thái.

http-600 = Tiêu đề không hợp lệ
    .description = Proxy Squid dùng số này trong nội bộ cho thông điệp có tiêu đề không phân tích được. Mã trạng thái hợp lệ nằm trong khoảng từ 100 đến 599.
    .when = Khi Squid đọc phản hồi hoặc yêu cầu sai định dạng; máy khách nhận một mã lỗi chuẩn. Trong phản hồi thật, số này cho thấy một chương trình có lỗi.
    .fix = Tìm trong nhật ký của Squid xem máy chủ hoặc máy khách nào gửi tiêu đề sai định dạng, và sửa ở đó. Nếu 600 đến trong phản hồi, hãy báo cho quản trị viên máy chủ.
    .use = Không bao giờ gửi 600. Gửi 400 khi yêu cầu sai định dạng. Gửi 502 khi phản hồi của máy chủ upstream sai định dạng.

http-601 = Tiêu đề của thông điệp quá lớn
    .description = Proxy Squid dùng số này trong nội bộ cho thông điệp có tiêu đề quá lớn. Mã trạng thái hợp lệ nằm trong khoảng từ 100 đến 599.
    .when = Khi tiêu đề của yêu cầu hoặc phản hồi vượt giới hạn của Squid, thường vì cookie. Máy khách nhận một mã lỗi chuẩn.
    .fix = Xóa cookie của trang web hoặc rút ngắn tiêu đề lớn nhất. Nếu bạn quản lý máy chủ, hãy đặt ít cookie hơn. Nếu bạn quản lý Squid, hãy tăng request_header_max_size hoặc reply_header_max_size.
    .use = Không bao giờ gửi 601. Gửi 431 khi tiêu đề của yêu cầu quá lớn. Gửi 502 khi phản hồi của máy chủ upstream có tiêu đề quá lớn.

http-783 = Token ngoài dự kiến trong JSON
    .description = Shopify ghi số này cho lỗi cú pháp JSON trong yêu cầu. Mã trạng thái hợp lệ nằm trong khoảng từ 100 đến 599.
    .when = Khi không phân tích được JSON. Shopify cũng nhắc đến đoạn mã không chuyển đổi được dữ liệu từ máy chủ, nên lỗi có thể ở cách máy khách đọc phản hồi.
    .fix = Kiểm tra JSON bằng một trình phân tích cú pháp, và đặt Content-Type là application/json. Sau đó bảo đảm máy khách chỉ phân tích những phản hồi là JSON.
    .use = Không bao giờ gửi 783: máy khách coi đó là lỗi máy chủ. Gửi 400 khi không phân tích được JSON. Gửi 422 khi giá trị sai.

http-999 = Yêu cầu bị từ chối
    .description = LinkedIn từ chối yêu cầu có vẻ tự động hoặc đến mà chưa đăng nhập. Mã trạng thái hợp lệ nằm trong khoảng từ 100 đến 599.
    .when = Khi công cụ kiểm tra liên kết, trình thu thập dữ liệu và tập lệnh mở một trang, hoặc một địa chỉ gửi nhiều yêu cầu. Cùng trang đó thường mở được trong trình duyệt sau khi bạn đăng nhập.
    .fix = Mở liên kết trong trình duyệt và đăng nhập để xem liên kết còn dùng được không; công cụ kiểm tra liên kết không nên báo 999 là liên kết hỏng. Trong chương trình, hãy dùng API chính thức của LinkedIn.
    .use = Không bao giờ gửi 999: không máy khách nào biết nghĩa của mã. Gửi 403 để từ chối một chương trình. Gửi 429 kèm Retry-After khi chương trình gửi quá nhiều yêu cầu.
