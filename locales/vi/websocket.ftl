# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket biến một yêu cầu HTTP thành kết nối lâu dài, qua đó máy khách và máy chủ gửi thông điệp cho nhau bất cứ lúc nào. Một khung đóng (Close) kết thúc kết nối, thường kèm mã và một lý do ngắn.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Không dùng
    .description = Đặc tả để trống dải này, và sổ đăng ký của IANA bắt đầu từ 1000.
websocket-class-protocol = 1000–2999 · Giao thức WebSocket
    .description = Giao thức WebSocket, một phiên bản sau của giao thức hoặc một phần mở rộng công khai định nghĩa mã.
websocket-class-library = 3000–3999 · Thư viện và framework
    .description = Một thư viện, framework hoặc ứng dụng định nghĩa mã và đăng ký mã với IANA.
websocket-class-private = 4000–4999 · Dùng riêng
    .description = Một ứng dụng định nghĩa mã cho máy khách và máy chủ của mình. Không đăng ký được mã này.

## Facts that only WebSocket codes have

websocket-fact-sendable = Trong khung đóng
    .scripts = Chương trình ở bên nào cũng được đặt mã vào khung đóng, và trình duyệt cũng cho tập lệnh làm vậy.
    .endpoints = Khung đóng có thể mang mã này, nhưng trình duyệt không cho tập lệnh gửi: close() chỉ chấp nhận 1000 và từ 3000 đến 4999.
    .never = Khung đóng không bao giờ mang mã này. Thư viện hoặc trình duyệt báo mã cho ứng dụng của chính mình.
    .unassigned = Khung đóng không nên mang mã này, và nhiều thư viện coi đó là lỗi giao thức.
websocket-fact-closer = Bên đóng
    .either = Bên nào cũng có thể đóng kết nối bằng mã này.
    .receiver = Bên nhận được dữ liệu không chấp nhận được sẽ đóng kết nối.
    .client = Chỉ máy khách đóng kết nối bằng mã này.
    .server = Máy chủ đóng kết nối bằng mã này.
    .gateway = Một gateway hoặc proxy giữa máy khách và máy chủ đóng kết nối.
    .nobody = Không bên nào đóng kết nối đúng cách: kết nối bị đứt, hoặc không bao giờ mở.
websocket-fact-reconnect = Tự động kết nối lại
    .at-once = Máy khách có thể kết nối lại ngay, không cần chờ.
    .on-demand = Máy khách chỉ mở kết nối mới khi cần.
    .backoff = Máy khách có thể kết nối lại sau một khoảng chờ ngắn ngẫu nhiên, và chờ lâu dần nếu vẫn thất bại.
    .another-address = Máy khách chỉ nên kết nối lại với địa chỉ IP khác của dịch vụ, và chỉ với cùng địa chỉ khi người dùng yêu cầu.
    .stop = Máy khách không nên tự kết nối lại mà nên báo mã.
    .by-agreement = Dịch vụ hoặc thư viện định nghĩa mã cho biết máy khách có nên kết nối lại không.

## Where WebSocket meets HTTP

websocket-context-gateway =
    .exact = Nếu là yêu cầu HTTP, gateway sẽ phản hồi { $to }; nếu là kết nối đang mở, gateway đóng bằng { $from }. Hai mã cùng nghĩa.
    .close = Nếu là yêu cầu HTTP, gateway sẽ phản hồi { $to }; nếu là kết nối đang mở, gateway đóng bằng { $from }. Hai mã gần như cùng nghĩa.
    .narrower = Nếu là yêu cầu HTTP, gateway sẽ phản hồi { $to }; nếu là kết nối đang mở, gateway đóng bằng { $from }, mã bao hàm cả những tình huống khác.
    .broader = Nếu là yêu cầu HTTP, gateway sẽ phản hồi { $to }; nếu là kết nối đang mở, gateway đóng bằng { $from }, mã chỉ bao hàm một phần ý nghĩa.
    .loose = Nếu là yêu cầu HTTP, gateway sẽ phản hồi { $to }; nếu là kết nối đang mở, gateway đóng bằng { $from }. Hai mã ít có điểm chung.

## Codes of the protocol

websocket-0-999 = Không phải mã đóng
    .description = Mã đóng bắt đầu từ 1000. Các số nhỏ hơn, như mã trạng thái HTTP, không được dùng.
    .when = Khi chương trình đưa mã trạng thái HTTP hoặc số lỗi của chính mình vào hàm đóng. Hầu hết thư viện và mọi trình duyệt đều từ chối.
    .fix = Nếu số này đến từ lần bắt tay, hãy tra như mã trạng thái HTTP. Nếu chương trình của bạn đưa số này vào close(), hãy dùng một mã từ 4000 đến 4999.
    .use = Đừng bao giờ gửi số nhỏ hơn 1000. Để từ chối máy khách bằng mã trạng thái HTTP, hãy làm trong lần bắt tay, trước khi kết nối mở.

websocket-1000 = Đóng bình thường
    .description = Kết nối đã làm xong việc, và một bên đã đóng kết nối đúng cách.
    .when = Khi công việc đã xong: thông điệp cuối đã đến, người dùng đăng xuất, hoặc chương trình gọi close() với mã này.
    .fix = Nếu lẽ ra kết nối phải còn mở, hãy đọc lý do và tìm xem bên nào đã gọi close(): nhật ký hoặc mã nguồn của bên đó cho biết vì sao.
    .use = Gửi 1000 khi công việc đã xong. Gửi 1001 khi máy chủ tắt hoặc người dùng rời trang. Gửi 1011 khi lỗi làm kết nối kết thúc.

websocket-1001 = Máy chủ hoặc trang đang rời đi
    .description = Một bên đang rời đi: ví dụ máy chủ đang tắt, hoặc trình duyệt đã rời trang.
    .when = Trong lúc triển khai, hoặc khi người dùng đóng thẻ hay mở liên kết. Một số máy chủ, như Jetty, cũng gửi mã này khi kết nối nhàn rỗi quá lâu.
    .fix = Nếu người dùng đã rời trang hoặc máy chủ khởi động lại, không cần làm gì. Nếu chỉ kết nối nhàn rỗi bị đóng, hãy gửi ping, hoặc thông điệp nếu là tập lệnh trong trình duyệt, với khoảng cách ngắn hơn thời gian chờ nhàn rỗi của máy chủ.
    .use = Gửi 1001 khi máy chủ hoặc trang của bạn đang rời đi. Gửi 1012 khi dịch vụ sẽ trở lại trong vài giây. Gửi 1000 khi công việc đã xong.

websocket-1002 = Lỗi giao thức
    .description = Một bên thấy bên kia vi phạm giao thức WebSocket nên đã đóng kết nối.
    .when = Khi khung của máy khách không được che mặt nạ (mask) hoặc khung của máy chủ lại được che, khung có opcode lạ hoặc đặt bit dành riêng, hoặc khung đóng mang mã không được gửi.
    .fix = Cập nhật thư viện của bên đã gửi khung lỗi. Nếu không có ích, hãy thử tắt tính năng nén và tránh proxy; proxy làm thay đổi khung cũng gây lỗi này.
    .use = Gửi 1002 khi một khung vi phạm giao thức. Gửi 1007 khi nội dung không khớp với loại thông điệp. Gửi 1008 khi thông điệp vi phạm quy tắc của ứng dụng.

websocket-1003 = Loại dữ liệu không được chấp nhận
    .description = Một bên nhận được loại dữ liệu không chấp nhận được, như thông điệp nhị phân khi bên đó chỉ hiểu văn bản.
    .when = Khi chương trình gửi mảng byte hoặc tệp đến máy chủ chờ JSON ở dạng văn bản, hoặc gửi văn bản đến máy chủ chờ thông điệp nhị phân.
    .fix = Gửi đúng loại mà bên kia chờ: trong hầu hết thư viện, chuỗi ký tự thành thông điệp văn bản và mảng byte thành thông điệp nhị phân. Nếu máy chủ là của bạn, hãy kiểm tra hàm xử lý nhận những loại nào.
    .use = Gửi 1003 cho loại thông điệp mà bạn không bao giờ xử lý. Gửi 1007 khi loại đúng nhưng nội dung không hợp lệ. Gửi 1008 khi bạn hiểu thông điệp nhưng không cho phép.

websocket-1004 = Mã dành riêng chưa có nghĩa
    .description = Đặc tả dành riêng 1004 và không gán nghĩa; một đặc tả sau này có thể gán.
    .when = Khi chương trình gửi nhầm mã này. Một số danh sách mã cũ trên web gọi mã này là “CLOSE_TOO_LARGE”, ngày nay là 1009.
    .fix = Nếu thông điệp quá lớn, hãy làm nhỏ lại. Nếu không, hãy hỏi nhà phát triển chương trình gửi 1004 xem họ muốn báo điều gì.
    .use = Đừng gửi 1004. Gửi 1009 cho thông điệp quá lớn, hoặc một mã từ 4000 đến 4999 với nghĩa của riêng bạn.

websocket-1005 = Đóng không kèm mã
    .description = Kết nối đã được đóng đúng cách, nhưng khung đóng nhận được không có mã.
    .when = Khi chương trình gọi close() mà không có mã, như nhiều tập lệnh trong trình duyệt, hoặc gửi khung đóng trống.
    .fix = Nếu bạn không ngờ kết nối kết thúc, hãy tìm trong nhật ký của bên kia xem gì đã đóng kết nối, và cho chương trình bên đó gửi mã.
    .use = Để không nêu lý do, hãy bỏ trống mã thay vì gửi 1005. Tốt hơn là gửi 1000, cho bên kia biết mọi việc đều ổn.

websocket-1006 = Mất kết nối mà không có khung đóng
    .description = Kết nối bị đứt hoặc không bao giờ mở, và không có khung đóng nào đến. Trình duyệt cũng báo lỗi DNS, TLS và lỗi bắt tay bằng mã này, và giấu lý do với tập lệnh.
    .when = Khi đổi mạng, thiết bị ngủ, proxy ngắt kết nối nhàn rỗi, hoặc máy chủ gặp sự cố hay khởi động lại. Nếu mọi lần thử đều thất bại, có thể proxy không chuyển tiếp Upgrade, máy chủ từ chối bắt tay (HTTP 403), hoặc chứng chỉ không được chấp nhận.
    .fix = Nếu kết nối không bao giờ mở, hãy đọc mã trạng thái HTTP trong công cụ cho nhà phát triển của trình duyệt, và xem mọi proxy có chuyển tiếp Upgrade không. Nếu kết nối đứt sau một thời gian cố định, hãy cho máy chủ gửi ping, hoặc tăng thời gian chờ của proxy. Ngoài các tình huống đó, hãy đọc nhật ký máy chủ.
    .use = Đừng gửi 1006. Để kết thúc kết nối sau một lỗi, hãy gửi 1011 hoặc mã khác cho biết điều đã xảy ra.

websocket-1007 = Nội dung không khớp với loại thông điệp
    .description = Một bên nhận được dữ liệu không hợp với loại thông điệp, như thông điệp văn bản không phải UTF-8 hợp lệ.
    .when = Khi chương trình gửi văn bản ở bảng mã khác, cắt văn bản giữa một ký tự, hoặc gửi dữ liệu nhị phân ở dạng văn bản. Máy khách JMAP cũng có thể gửi mã này sau một thông điệp không phải của JMAP.
    .fix = Mã hóa mọi văn bản bằng UTF-8, và gửi dữ liệu khác ở dạng thông điệp nhị phân. Nếu văn bản đúng, hãy tìm proxy hoặc tính năng nén bị lỗi làm hỏng văn bản.
    .use = Gửi 1007 khi nội dung trái với loại thông điệp. Gửi 1002 khi khung bị lỗi. Gửi 1003 khi bạn hoàn toàn không chấp nhận loại đó.

websocket-1008 = Vi phạm chính sách
    .description = Một bên nhận được thông điệp vi phạm chính sách của mình. Đây là mã chung: cũng được gửi khi không mã nào khác phù hợp, hoặc để giấu chi tiết của chính sách.
    .when = Khi token bị thiếu hoặc hết hạn, tiêu đề Origin không được phép, hoặc máy khách gửi quá nhiều thông điệp. Máy chủ JMAP có thể gửi mã này khi thông tin đăng nhập của người dùng hết hạn.
    .fix = Đọc lý do, rồi đăng nhập lại hoặc gia hạn token. Kiểm tra tiêu đề Origin và các giới hạn của dịch vụ. Nếu bạn quản lý máy chủ, hãy tìm quy tắc trong nhật ký.
    .use = Gửi 1008 khi không mã nào khác phù hợp hoặc bạn không muốn tiết lộ thêm. Gửi 3000 khi máy khách phải đăng nhập. Gửi 1009 cho thông điệp quá lớn.

websocket-1009 = Thông điệp quá lớn với bên kia
    .description = Một bên nhận được thông điệp quá lớn, không xử lý được.
    .when = Khi chương trình gửi hình ảnh, tệp hoặc danh sách dài trong một thông điệp. Giới hạn thường thấp: mặc định 1 MiB trong websockets của Python, 32 KiB trong coder/websocket của Go.
    .fix = Làm thông điệp nhỏ lại, hoặc chia dữ liệu thành nhiều thông điệp. Nếu bên nhận là của bạn, hãy tăng giới hạn. Với tệp lớn, hãy truyền qua HTTP.
    .use = Gửi 1009 khi thông điệp vượt giới hạn kích thước của bạn, và nêu giới hạn trong lý do. Gửi 1008 khi có quá nhiều thông điệp. Gửi 1003 cho loại mà bạn không chấp nhận.

websocket-1010 = Máy chủ không chấp nhận phần mở rộng
    .description = Máy khách cần một hoặc nhiều phần mở rộng mà máy chủ không chấp nhận trong lần bắt tay. Lý do nên liệt kê các phần mở rộng đó.
    .when = Khi máy khách nhất định đòi nén bằng permessage-deflate, nhưng máy chủ không hỗ trợ, chỉ chấp nhận với tham số khác, hoặc đứng sau proxy xóa Sec-WebSocket-Extensions.
    .fix = Bật phần mở rộng trên máy chủ, và cho mọi proxy chuyển tiếp Sec-WebSocket-Extensions. Nếu bạn phát triển máy khách, hãy cho máy khách chạy được mà không cần phần mở rộng.
    .use = Chỉ gửi 1010 từ máy khách. Nếu máy chủ không thể thiếu một phần mở rộng, hãy để lần bắt tay thất bại.

websocket-1011 = Lỗi bất ngờ làm kết nối kết thúc
    .description = Máy chủ gặp tình trạng bất ngờ nên không làm được việc mà máy khách yêu cầu.
    .when = Khi ứng dụng ném ngoại lệ, hoặc một dịch vụ mà ứng dụng cần bị lỗi. Thư viện websockets của Python cũng gửi 1011 khi pong không đến kịp, kể cả từ phía máy khách.
    .fix = Nếu bạn quản lý máy chủ, hãy tìm ngoại lệ trong nhật ký. Nếu lý do là “keepalive ping timeout”, hãy tìm đoạn mã chặn vòng lặp sự kiện ở một trong hai bên, hoặc mạng chậm. Nếu bạn không quản lý máy chủ, hãy báo địa chỉ và thời điểm.
    .use = Gửi 1011 sau lỗi mà bạn không ngờ tới. Gửi 1012 khi khởi động lại. Gửi 1013 khi quá tải. Gửi 1014 khi máy chủ upstream gặp lỗi.

websocket-1012 = Dịch vụ đang khởi động lại
    .description = Máy chủ đóng các kết nối vì dịch vụ đang được khởi động lại, và sẽ sớm nhận kết nối mới.
    .when = Trong lúc cập nhật hoặc triển khai, hoặc khi một máy chủ như Uvicorn dừng hay nạp lại mã nguồn.
    .fix = Cho mỗi máy khách chờ một khoảng ngẫu nhiên từ 5 đến 30 giây, để không phải tất cả cùng quay lại một lúc. Nếu sau vài phút vẫn không kết nối được, hãy hỏi quản trị viên máy chủ xem việc khởi động lại có thất bại không.
    .use = Gửi 1012 khi chính dịch vụ này sẽ sớm trở lại. Gửi 1001 khi máy chủ này đang rời đi. Gửi 1013 khi dịch vụ đang chạy nhưng quá tải.

websocket-1013 = Dịch vụ tạm thời quá tải
    .description = Máy chủ đóng kết nối vì quá tải và muốn bớt máy khách trong một thời gian.
    .when = Khi quá nhiều máy khách kết nối cùng lúc, ví dụ sau một sự cố, hoặc khi máy chủ đạt giới hạn số kết nối.
    .fix = Dùng địa chỉ IP khác của dịch vụ nếu có nhiều địa chỉ. Nếu không, hãy chờ vài phút rồi thử lại. Nếu bạn quản lý máy chủ, hãy tăng năng lực phục vụ.
    .use = Gửi 1013 khi quá tải, để máy khách tạm ngừng quay lại. Gửi 1012 khi khởi động lại. Gửi 1008 khi một máy khách vượt giới hạn riêng của mình.

websocket-1014 = Gateway nhận phản hồi không hợp lệ
    .description = Một gateway hoặc proxy nhận phản hồi không hợp lệ từ máy chủ upstream nên đã đóng kết nối của máy khách.
    .when = Khi máy chủ upstream gặp sự cố, ngắt kết nối của chính mình, hoặc gửi thứ mà gateway không hiểu.
    .fix = Nếu bạn quản lý gateway, hãy xem máy chủ upstream có đang chạy không, rồi kiểm tra địa chỉ, cổng và giao thức của máy chủ đó trong cấu hình gateway. Nếu không, hãy báo địa chỉ và thời điểm cho dịch vụ.
    .use = Chỉ gửi 1014 từ gateway hoặc proxy, và chỉ cho lỗi của máy chủ upstream. Gửi 1011 cho lỗi của chính bạn.

websocket-1015 = Bắt tay TLS thất bại
    .description = Quá trình bắt tay TLS thất bại, ví dụ vì không xác minh được chứng chỉ của máy chủ, nên không có kết nối mã hóa nào được tạo.
    .when = Trong các chương trình mở địa chỉ wss: mà thư viện báo riêng lỗi này. Trình duyệt báo 1006.
    .fix = Mở cùng host bằng https:// trong trình duyệt, và đọc lỗi chứng chỉ. Nếu máy chủ là của bạn, hãy gia hạn chứng chỉ, bổ sung cho đủ chuỗi, hoặc thêm tên còn thiếu. Nếu không, hãy báo lỗi này cho dịch vụ.
    .use = Đừng cố gửi 1015: không có phiên TLS thì không có kết nối để mang khung đóng. Thay vào đó, hãy ghi chính lỗi TLS vào nhật ký.

websocket-1016-2999 = Mã giao thức chưa được gán
    .description = Các mã này được để dành cho phiên bản sau của giao thức WebSocket và cho phần mở rộng có đặc tả công khai. Đến nay chưa mã nào có nghĩa.
    .when = Khi chương trình tự đặt một mã và dùng sai dải.
    .fix = Hỏi nhà phát triển chương trình đã gửi mã xem mã nghĩa là gì. Chương trình nên dùng một mã từ 4000 đến 4999.
    .use = Đừng gửi các mã này. Gửi một mã từ 4000 đến 4999 trong ứng dụng của bạn, hoặc đăng ký một mã từ 3000 đến 3999 cho thư viện.

## Codes of libraries and frameworks

websocket-3000-3999 = Mã của thư viện hoặc framework
    .description = Các thư viện, framework và ứng dụng định nghĩa những mã này và đăng ký với IANA. Giao thức WebSocket không gán nghĩa cho chúng.
    .when = Khi thư viện, hoặc ứng dụng xây dựng trên đó, đóng kết nối theo quy tắc riêng. Không phải mã nào đang dùng cũng đã đăng ký.
    .fix = Đọc lý do, rồi tra mã trong tài liệu của thư viện hoặc dịch vụ đã gửi mã.
    .use = Đăng ký mã thuộc dải này với IANA trước khi thư viện của bạn gửi. Gửi một mã từ 4000 đến 4999 khi chỉ máy khách của bạn cần hiểu.

websocket-3000 = Cần đăng nhập
    .description = Máy khách chưa được cấp quyền; sổ đăng ký của IANA không nói gì thêm. Thường thông tin đăng nhập bị thiếu, không hợp lệ hoặc hết hạn.
    .when = Khi máy chủ chỉ kiểm tra token sau khi kết nối đã mở, hoặc khi token hết hạn trong lúc kết nối đang mở.
    .fix = Đăng nhập lại hoặc gia hạn token, rồi kết nối lại. Nếu bạn phát triển máy khách, hãy kiểm tra xem máy khách có gửi token đúng chỗ mà dịch vụ chờ không.
    .use = Gửi 3000 khi đăng nhập sẽ có ích. Gửi 3003 khi thiếu quyền. Nếu bạn biết trước khi kết nối mở, hãy từ chối lần bắt tay bằng HTTP 401.

websocket-3003 = Không đủ quyền
    .description = Máy chủ cấm điều mà máy khách yêu cầu; sổ đăng ký của IANA không nói gì thêm. Thường máy chủ biết người dùng là ai, nhưng người đó thiếu quyền.
    .when = Khi người dùng mở kênh, phòng hoặc tài liệu của người khác, hoặc mất vai trò trong lúc kết nối đang mở.
    .fix = Kiểm tra xem đang đăng nhập tài khoản nào, và đổi nếu sai tài khoản. Nếu không, hãy xin chủ sở hữu kênh hoặc tài liệu cấp quyền.
    .use = Gửi 3003 khi đăng nhập lại không thay đổi được gì. Gửi 3000 khi đăng nhập lại có ích. Gửi 1008 khi bạn không muốn cho biết vì sao từ chối.

websocket-3008 = Quá thời gian cho phép
    .description = Một giới hạn thời gian đã trôi qua; sổ đăng ký của IANA không cho biết giới hạn nào. Thường một bên đã chờ quá lâu một thông điệp mà ứng dụng đòi hỏi.
    .when = Khi máy khách không đăng nhập, không gửi heartbeat hoặc không trả lời máy chủ trong thời gian cho phép.
    .fix = Kết nối lại. Nếu lỗi lặp lại, hãy tìm xem mạng có chậm, có đoạn mã chặn chương trình, hay giới hạn thời gian quá ngắn không.
    .use = Gửi 3008 khi thông điệp mà ứng dụng của bạn đòi hỏi đến muộn. Gửi 1001 để kết thúc kết nối đã nhàn rỗi. Gửi 1013 khi chính máy chủ của bạn quá chậm.

## Private codes

websocket-4000-4999 = Mã riêng của ứng dụng
    .description = Dịch vụ và máy khách của dịch vụ tự thỏa thuận nghĩa của các mã này. Không ai đăng ký chúng, nên cùng một số ở nơi khác có nghĩa khác.
    .when = Khi dịch vụ đóng kết nối theo quy tắc riêng, ví dụ trong trò chuyện, trò chơi, giao dịch tài chính hoặc GraphQL.
    .fix = Tìm xem dịch vụ nào đã đóng kết nối, và tra mã trong tài liệu của dịch vụ đó. Lý do thường nói cùng điều ấy bằng lời.
    .use = Chọn mã trong dải này cho ứng dụng của bạn, và ghi trong tài liệu xem với mỗi mã máy khách có nên kết nối lại không. Nên dùng mã đã đăng ký nếu có mã phù hợp.

websocket-4000 = Lỗi không rõ, hoặc cần mã hóa
    .description = Với Discord, đã xảy ra lỗi không rõ. Với EventSub của Twitch, máy chủ gặp lỗi. Với Pusher, ứng dụng chỉ chấp nhận kết nối được mã hóa.
    .when = Khi có trục trặc ở Discord hoặc Twitch, thường không phải do máy khách. Với Pusher, khi máy khách kết nối bằng ws: thay vì wss:.
    .fix = Với Discord hoặc Twitch, hãy cho máy khách kết nối lại. Với Pusher, hãy đổi địa chỉ từ ws: sang wss: trước khi kết nối lại. Với dịch vụ khác, hãy xem tài liệu của dịch vụ đó.
    .use = Gửi 1011 cho lỗi bất ngờ, vì mọi thư viện đều biết mã này. Chỉ gửi 4000 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4001 = Thông điệp không được phép, hoặc ứng dụng không tồn tại
    .description = Với Discord, máy khách đã gửi opcode lạ hoặc dữ liệu không hợp lệ cho opcode. EventSub của Twitch không nhận thông điệp nào. Với Pusher, ứng dụng không tồn tại.
    .when = Khi bot Discord có lỗi, máy khách Twitch gửi thứ khác ngoài pong, hoặc máy khách Pusher có khóa hay cluster sai.
    .fix = Với Discord, hãy cập nhật thư viện của bot. Với Twitch, chỉ gửi pong. Với Pusher, hãy sửa khóa và cluster.
    .use = Gửi 1008 cho thông điệp mà bạn không cho phép. Chỉ gửi 4001 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4002 = Không đọc được thông điệp, hoặc thiếu pong
    .description = Với Discord, máy khách đã gửi dữ liệu không giải mã được. Với EventSub của Twitch, máy khách không trả lời một ping.
    .when = Khi bot gửi JSON sai định dạng, hoặc khi thư viện của máy khách Twitch không tự động gửi pong.
    .fix = Với Discord, hãy xem bot vừa gửi gì trước đó, và cập nhật thư viện của bot. Với Twitch, hãy dùng thư viện có trả lời ping, và đừng để chương trình bị chặn.
    .use = Gửi 1007 cho văn bản không phải UTF-8 hợp lệ, và 1008 cho nội dung khác mà bạn không đọc được. Chỉ gửi 4002 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4003 = Chưa đăng nhập, hoặc kết nối chưa dùng đến
    .description = Với Discord, máy khách đã gửi gì đó trước khi định danh, hoặc phiên đã mất hiệu lực. Với EventSub của Twitch, máy khách không kịp tạo subscription nào. Với Pusher, ứng dụng bị vô hiệu hóa.
    .when = Khi bot Discord không bắt đầu bằng Identify, máy khách Twitch không tạo subscription trong thời gian cho phép, mặc định mười giây, hoặc có người đã vô hiệu hóa ứng dụng Pusher.
    .fix = Với Discord, hãy gửi Identify trước tiên. Với Twitch, hãy tạo subscription ngay sau session_welcome. Với Pusher, hãy bật ứng dụng trong bảng điều khiển.
    .use = Gửi 3000 khi máy khách phải đăng nhập trước. Chỉ gửi 4003 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4004 = Xác thực thất bại, hoặc đạt giới hạn
    .description = Với Discord, token không hợp lệ. Với EventSub của Twitch, máy khách không kịp chuyển sang địa chỉ mới. Với Pusher, ứng dụng có quá nhiều kết nối. Với graphql-ws, máy chủ đã gửi thông điệp không hợp lệ.
    .when = Thường ở Discord, sau khi token được đặt lại hoặc bị sao chép thiếu. Ở Twitch, 30 giây sau session_reconnect.
    .fix = Với Discord, hãy sao chép lại token của bot từ Developer Portal, hoặc đặt lại token ở đó. Với Twitch, hãy tạo phiên mới và các subscription của phiên. Với Pusher, hãy đóng bớt kết nối hoặc tăng hạn mức.
    .use = Gửi 3000 khi xác thực thất bại. Gửi 1013 khi quá nhiều máy khách kết nối. Chỉ gửi 4004 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4005 = Đã đăng nhập rồi, hoặc không tìm thấy đường dẫn
    .description = Với Discord, máy khách đã định danh hai lần. Với EventSub của Twitch, mạng hết thời gian chờ. Với Pusher, đường dẫn không tồn tại. Với graphql-ws, máy khách gặp lỗi nội bộ.
    .when = Khi bot gửi Identify hai lần trên một kết nối, máy khách Pusher có đường dẫn sai, hoặc mã nguồn của máy khách graphql-ws ném ngoại lệ.
    .fix = Với Discord, chỉ gửi Identify một lần trên mỗi kết nối. Với Twitch, hãy cho máy khách kết nối lại. Với Pusher, hãy sửa địa chỉ. Với graphql-ws, hãy tìm ngoại lệ trong nhật ký của máy khách.
    .use = Gửi 1008 khi máy khách lặp lại bước chỉ được làm một lần. Chỉ gửi 4005 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4006 = Phiên không còn hợp lệ, hoặc lỗi mạng
    .description = Với máy chủ thoại của Discord, phiên đã kết thúc. Với EventSub của Twitch, đã xảy ra lỗi mạng. Với Pusher, phiên bản giao thức trong địa chỉ sai định dạng.
    .when = Khi bot quay lại kênh thoại bằng phiên cũ, mạng gián đoạn chốc lát, hoặc máy khách Pusher gửi thứ không phải số phiên bản.
    .fix = Với Discord, hãy vào lại kênh thoại bằng phiên mới; nếu lỗi lặp lại, hãy cập nhật thư viện của bot. Với Twitch, hãy cho máy khách kết nối lại. Với Pusher, hãy sửa tham số “protocol” trong địa chỉ.
    .use = Gửi 3000 khi phiên đã kết thúc và máy khách phải đăng nhập lại. Chỉ gửi 4006 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4007 = Số thứ tự, địa chỉ hoặc phiên bản không hợp lệ
    .description = Với Discord, số thứ tự để tiếp tục phiên không hợp lệ. Với EventSub của Twitch, địa chỉ để kết nối lại không hợp lệ. Với Pusher, phiên bản giao thức không được hỗ trợ.
    .when = Khi bot tiếp tục phiên bằng số sai, máy khách Twitch sửa reconnect_url, hoặc thư viện Pusher đã cũ.
    .fix = Với Discord, hãy bắt đầu phiên mới thay vì tiếp tục phiên cũ. Với Twitch, hãy dùng nguyên reconnect_url. Với Pusher, hãy cập nhật thư viện máy khách.
    .use = Gửi 1008 khi thông điệp vi phạm quy tắc trong giao thức của bạn. Chỉ gửi 1002 khi vi phạm chính WebSocket. Chỉ gửi 4007 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4008 = Vượt giới hạn tốc độ, hoặc thiếu phiên bản
    .description = Với Discord, máy khách gửi thông điệp quá nhanh. Với Pusher, địa chỉ không nêu phiên bản giao thức.
    .when = Khi bot gửi nhiều thông điệp cùng lúc, như cập nhật trạng thái hiện diện, hoặc khi địa chỉ Pusher thiếu tham số “protocol”.
    .fix = Với Discord, hãy cho bot mỗi lần gửi ít thông điệp hơn, rồi cho kết nối lại. Với Pusher, hãy thêm tham số “protocol” vào địa chỉ trước khi kết nối lại.
    .use = Gửi 1008 khi máy khách gửi quá nhiều và không biết mã riêng nào. Gửi 1013 khi cả máy chủ quá tải.

websocket-4009 = Phiên hết thời gian chờ, hoặc chưa được cấp quyền
    .description = Với Discord, phiên đã hết thời gian chờ. Với Pusher, kết nối chưa được cấp quyền.
    .when = Khi máy khách Discord mất liên lạc quá lâu, hoặc khi máy khách Pusher chưa chứng minh mình được cấp quyền.
    .fix = Với Discord, hãy kết nối lại và bắt đầu phiên mới. Với Pusher, hãy kiểm tra xem máy chủ của bạn cấp quyền cho người dùng và kênh thế nào, rồi mới cho máy khách kết nối lại.
    .use = Gửi 3008 khi máy khách mất quá nhiều thời gian. Gửi 3000 khi máy khách chưa được cấp quyền. Chỉ gửi 4009 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4010 = Shard không hợp lệ
    .description = Với Discord, máy khách đã định danh với shard không hợp lệ. Shard là phần guild của bot mà một kết nối phục vụ.
    .when = Khi số của shard không nhỏ hơn tổng số, hoặc các tiến trình của bot dùng tổng số khác nhau.
    .fix = Sửa số của shard và tổng số mà bot gửi trong Identify: số bắt đầu từ 0. Sau đó bảo đảm mọi tiến trình dùng cùng tổng số.
    .use = Gửi 1008 cho giá trị nằm ngoài phạm vi, trừ khi máy khách của bạn xử lý một mã riêng như 4010.

websocket-4011 = Cần chia shard
    .description = Với Discord, một kết nối sẽ phải phục vụ nhiều guild hơn mức cho phép. Với máy chủ thoại của Discord, không tìm thấy máy chủ.
    .when = Khi bot đã vào quá nhiều guild cho một kết nối. Với máy chủ thoại, khi máy khách xin một máy chủ không tồn tại.
    .fix = Chia các guild của bot cho nhiều kết nối, gọi là shard; hầu hết thư viện làm được việc này. Với kênh thoại, hãy vào lại kênh.
    .use = Gửi 1008 khi một kết nối xin nhiều hơn mức bạn cho phép, trừ khi máy khách của bạn xử lý một mã riêng như 4011.

websocket-4012 = Phiên bản API không hợp lệ
    .description = Với Discord, địa chỉ gateway nêu một phiên bản API không hợp lệ. Với máy chủ thoại của Discord, máy chủ không nhận ra giao thức.
    .when = Khi thư viện của bot đã cũ, hoặc khi chương trình đặt sai phiên bản vào địa chỉ.
    .fix = Cập nhật thư viện của bot, hoặc sửa tham số “v” trong địa chỉ gateway.
    .use = Nếu được, hãy từ chối phiên bản lạ ngay trong lần bắt tay bằng HTTP 400. Chỉ gửi 4012 với nghĩa mà bạn đã ghi trong tài liệu.

websocket-4013 = Intent không hợp lệ
    .description = Với Discord, máy khách đã gửi intent không hợp lệ. Intent cho biết bot muốn nhận loại sự kiện nào.
    .when = Khi chương trình tính sai giá trị của trường intents, hoặc đặt một bit mà phiên bản API này không định nghĩa.
    .fix = Đặt intent bằng tên mà thư viện cung cấp, thay vì bằng số. Sau đó cập nhật thư viện.
    .use = Gửi 1008 hoặc một mã riêng như 4013 cho tham số không bao giờ có thể hợp lệ. Gửi 3003 khi chỉ thiếu quyền.

websocket-4014 = Intent không được phép
    .description = Với Discord, bot xin một intent đặc quyền chưa được bật cho bot. Với máy chủ thoại của Discord, máy khách đã bị ngắt kết nối, ví dụ vì bị ai đó đưa ra khỏi kênh.
    .when = Khi mã nguồn của bot xin nội dung tin nhắn, thành viên hoặc trạng thái hiện diện, nhưng cài đặt của bot không cho phép.
    .fix = Bật các intent đặc quyền trong cài đặt của bot ở Developer Portal, hoặc bỏ chúng khỏi mã nguồn. Sau khi bị ngắt khỏi kênh thoại, đừng tự động vào lại.
    .use = Gửi 3003 khi máy khách xin nhiều hơn mức được phép, trừ khi máy khách của bạn xử lý một mã riêng như 4014.

websocket-4100 = Dịch vụ vượt quá năng lực phục vụ
    .description = Trong giao thức Pusher, hiện máy chủ không đủ năng lực cho kết nối này.
    .when = Khi Pusher, hoặc một máy chủ tương thích của riêng bạn, đã có đủ số kết nối có thể phục vụ.
    .fix = Để thư viện máy khách tự động kết nối lại. Nếu bạn quản lý máy chủ tương thích, hãy tăng năng lực phục vụ hoặc đóng những kết nối không ai dùng.
    .use = Chỉ gửi 4100 trong giao thức Pusher. Gửi 1013 cho những máy khách hiểu các mã chuẩn.

websocket-4200 = Cần mở kết nối mới
    .description = Trong giao thức Pusher, máy chủ đã đóng kết nối mà không nêu lý do cụ thể. Máy khách cần mở kết nối mới.
    .when = Khi máy chủ bỏ bớt kết nối, ví dụ sau một trục trặc ngắn. Tài liệu của Pusher không nêu các tình huống.
    .fix = Để thư viện máy khách tự động kết nối lại. Nếu tình trạng kéo dài hàng giờ, hãy xem trang trạng thái của dịch vụ.
    .use = Chỉ gửi 4200 trong giao thức Pusher. Gửi 1012 cho những máy khách hiểu các mã chuẩn.

websocket-4201 = Thiếu pong
    .description = Trong giao thức Pusher, máy khách không kịp trả lời ping của máy chủ.
    .when = Khi thiết bị ngủ hoặc mất mạng, trang chạy nền bị tạm dừng, hoặc máy khách không trả lời pusher:ping.
    .fix = Cho máy khách kết nối lại. Nếu lỗi lặp lại với máy khách do bạn viết, hãy cho máy khách trả lời pusher:ping bằng pusher:pong.
    .use = Chỉ gửi 4201 trong giao thức Pusher. Gửi 3008 cho những máy khách hiểu các mã đã đăng ký.

websocket-4202 = Không hoạt động quá lâu
    .description = Trong giao thức Pusher, máy khách không hoạt động khoảng 24 giờ và không hỗ trợ ping.
    .when = Khi trang hoặc chương trình mở suốt một ngày mà không truyền gì, và thư viện máy khách cũ không biết pusher:ping.
    .fix = Cho máy khách kết nối lại. Nếu lỗi lặp lại, hãy cập nhật thư viện máy khách lên bản có trả lời pusher:ping.
    .use = Chỉ gửi 4202 trong giao thức Pusher. Ở nơi khác, hãy gửi 1001 để kết thúc kết nối nhàn rỗi.

websocket-4400 = Thông điệp không hợp lệ
    .description = Trong GraphQL qua WebSocket, một bên nhận được thông điệp có loại hoặc định dạng mà giao thức không định nghĩa.
    .when = Khi thông điệp không phải JSON, có loại lạ hoặc thiếu ID, hoặc khi máy khách tự viết không theo đúng giao thức.
    .fix = Đọc lý do, vì có thể lý do cho biết thông điệp sai ở đâu. Sau đó sửa đoạn mã gửi thông điệp, hoặc cập nhật thư viện.
    .use = Gửi 4400 trong graphql-transport-ws cho thông điệp không hợp lệ ở đó. Gửi 1007 khi văn bản không phải UTF-8 hợp lệ.

websocket-4401 = Chưa được cấp quyền
    .description = Trong GraphQL qua WebSocket, máy khách đã mở subscription trước khi máy chủ xác nhận kết nối. Trong Hocuspocus, máy khách chưa đăng nhập, hoặc đăng nhập thất bại.
    .when = Khi máy khách GraphQL không chờ connection_ack, hoặc khi token cho máy chủ Hocuspocus bị thiếu hay hết hạn.
    .fix = Trong GraphQL, hãy chờ connection_ack rồi mới mở subscription; các thư viện máy khách thông dụng làm như vậy. Ở nơi khác, hãy đăng nhập lại hoặc gia hạn token.
    .use = Gửi 4401 trong graphql-transport-ws cho subscription đến quá sớm. Gửi 4403 ở đó khi bạn từ chối người dùng. Ở nơi khác, hãy gửi 3000.

websocket-4403 = Không được phép mở kết nối này
    .description = Trong GraphQL qua WebSocket, máy chủ đã từ chối kết nối, thường sau connection_init. Trong Hocuspocus, máy chủ hiểu máy khách nhưng từ chối thực hiện.
    .when = Khi máy chủ kiểm tra token hoặc người dùng mà không đạt, ví dụ trong onConnect của graphql-ws.
    .fix = Kiểm tra xem máy khách gửi token nào trong connection_init, và gia hạn nếu token đã hết hạn. Nếu không, hãy xin quản trị viên máy chủ cấp quyền.
    .use = Gửi 4403 trong graphql-transport-ws khi bạn từ chối một người dùng. Chỉ gửi 4401 ở đó khi thông điệp đến sai thứ tự. Ở nơi khác, hãy gửi 3003.

websocket-4406 = Giao thức con không được chấp nhận
    .description = Trong GraphQL qua WebSocket, máy khách không đề nghị giao thức con graphql-transport-ws, nên máy chủ đã đóng kết nối.
    .when = Khi máy khách vẫn dùng subscriptions-transport-ws, thư viện có giao thức con tên là graphql-ws, hoặc không nêu giao thức con nào.
    .fix = Dùng thư viện graphql-ws trong máy khách, hoặc đặt giao thức con của máy khách là graphql-transport-ws. Nếu không sửa được máy khách, hãy thêm hỗ trợ cho giao thức con đó trên máy chủ.
    .use = Gửi 4406 từ máy chủ graphql-transport-ws cho máy khách không có giao thức con đó. Ở nơi khác, hãy từ chối lần bắt tay.

websocket-4408 = Máy khách không gửi thông điệp đúng hạn
    .description = Trong GraphQL qua WebSocket, máy khách không gửi connection_init đúng hạn. Trong Hocuspocus, máy chủ không nhận được gì từ máy khách quá lâu.
    .when = Khi máy khách không bắt đầu bằng connection_init, chờ token quá lâu, hoặc có mạng chậm.
    .fix = Gửi connection_init ngay khi kết nối mở, và lấy token trước đó. Nếu mạng chậm, hãy tăng connectionInitWaitTimeout trên máy chủ.
    .use = Gửi 4408 trong graphql-transport-ws khi connection_init đến muộn. Trong giao thức của riêng bạn, hãy gửi 3008.

websocket-4409 = ID subscription đã được dùng
    .description = Trong GraphQL qua WebSocket, máy khách bắt đầu một thao tác bằng ID mà một thao tác khác của cùng máy khách vẫn đang dùng.
    .when = Khi chương trình đếm ID sai hoặc gửi một thông điệp hai lần.
    .fix = Cho mỗi thao tác một ID mới, như UUID, hoặc chờ một thao tác kết thúc rồi mới dùng lại ID của thao tác đó.
    .use = Gửi 4409 trong graphql-transport-ws khi ID đã được dùng. Gửi 4400 ở đó khi thông điệp không có ID.

websocket-4429 = Kết nối được khởi tạo hai lần
    .description = Trong GraphQL qua WebSocket, máy khách đã gửi connection_init nhiều lần trên một kết nối.
    .when = Khi chương trình gửi lại sau một lúc chờ, hoặc khi hai phần của chương trình dùng chung một kết nối. Nguyên nhân không phải là giới hạn tốc độ.
    .fix = Chỉ gửi connection_init một lần trên mỗi kết nối. Nếu cần token mới, hãy mở kết nối mới cho token đó.
    .use = Chỉ gửi 4429 trong graphql-transport-ws cho lần connection_init thứ hai. Gửi 1013 khi quá nhiều máy khách kết nối.

websocket-4500 = Lỗi máy chủ trong GraphQL
    .description = Trong GraphQL qua WebSocket, một ngoại lệ trên máy chủ không được bắt, nên graphql-ws đã đóng kết nối.
    .when = Khi một hàm phân giải trường không trả về thứ mà subscription cần, hoặc một hook như onConnect hay onSubscribe bị lỗi.
    .fix = Nếu bạn quản lý máy chủ, hãy đọc lý do và tìm ngoại lệ trong nhật ký. Nếu không, hãy báo thao tác và thời điểm.
    .use = Gửi 4500 trong graphql-transport-ws cho lỗi bất ngờ. Ở nơi khác, hãy gửi 1011. Với lỗi trong một thao tác, chỉ cần thông điệp Error.

websocket-4504 = Máy chủ không xác nhận đúng hạn
    .description = Trong GraphQL qua WebSocket, máy khách đã gửi connection_init rồi chờ connection_ack quá lâu, nên đã đóng kết nối.
    .when = Khi onConnect của máy chủ mất quá nhiều thời gian, ví dụ để kiểm tra token. Chỉ máy khách đặt connectionAckWaitTimeout mới gửi mã này.
    .fix = Nếu bạn quản lý máy chủ, hãy tìm xem gì làm onConnect chậm. Nếu chỉ đôi khi chậm, hãy tăng connectionAckWaitTimeout trong máy khách.
    .use = Gửi 4504 từ máy khách graphql-transport-ws khi connection_ack đến muộn. Trong giao thức của riêng bạn, hãy gửi 3008.
