# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = gRPC cho phép chương trình gọi các phương thức của dịch vụ trên máy khác qua HTTP/2. Mỗi lệnh gọi kết thúc bằng một trạng thái: một trong mười bảy mã này và, sau khi thất bại, thường có thêm văn bản giải thích.

## Classes

grpc-class-ok = OK · Thành công
    .description = Lệnh gọi thành công, theo báo cáo của ứng dụng trên máy chủ.
grpc-class-error = Lỗi · Thất bại
    .description = Lệnh gọi thất bại; mã cho biết đó là loại lỗi nào.

## Facts that only gRPC codes have

grpc-fact-origin = Bên tạo mã
    .library = Chỉ thư viện gRPC trả về mã này; ứng dụng thì không.
    .application = Chỉ ứng dụng trả về mã này; thư viện gRPC không bao giờ trả về.
    .both = Cả thư viện gRPC và ứng dụng đều có thể trả về mã này.

## Where gRPC meets HTTP

grpc-context-gateway =
    .exact = Với bên gọi dùng HTTP thường, gateway thường đổi { $from } thành { $to }; nghĩa giống nhau.
    .close = Với bên gọi dùng HTTP thường, gateway thường đổi { $from } thành { $to }; nghĩa gần như giống nhau.
    .narrower = Với bên gọi dùng HTTP thường, gateway thường đổi { $from } thành { $to }, mã chỉ ứng với một trường hợp của { $from }.
    .broader = Với bên gọi dùng HTTP thường, gateway thường đổi { $from } thành { $to }; { $from } chỉ là một trường hợp của mã đó.
    .loose = Với bên gọi dùng HTTP thường, gateway thường đổi { $from } thành { $to }; phần lớn ý nghĩa bị mất.

## Codes

grpc-0 = Thành công
    .description = Lệnh gọi thành công: phương thức đã làm đúng việc của mình.
    .when = Khi ứng dụng trên máy chủ kết thúc phương thức mà không có lỗi. Phản hồi không có trạng thái bị coi là thất bại.
    .fix = Không cần làm gì. Với luồng, chỉ trạng thái này ở cuối mới cho thấy dữ liệu đã đủ. Nếu phương thức chỉ khởi động một thao tác kéo dài hơn, hãy hỏi dịch vụ xem thao tác đó kết thúc ra sao.
    .use = Gửi OK khi phương thức đã làm xong mọi việc, kể cả khi tìm kiếm không có kết quả. Đừng đặt lỗi vào thông điệp phản hồi: máy khách, proxy và hệ thống giám sát xem trạng thái.

grpc-1 = Lệnh gọi bị hủy
    .description = Lệnh gọi bị hủy trước khi kết thúc, thường do bên gọi. Những gì máy chủ đã làm đến lúc đó không được hoàn tác.
    .when = Khi máy khách hủy lệnh gọi, hoặc khi máy chủ đặt lại luồng bằng CANCEL. Ứng dụng cũng trả về mã này, ví dụ khi chính bên gọi ứng dụng đã bỏ cuộc.
    .fix = Nếu bạn cố ý hủy, không cần làm gì. Nếu không, hãy tìm cái gì đã hủy lệnh gọi: trang bị đóng, chương trình bị dừng, bên gọi ở phía trên hoặc proxy. Trước khi gọi lại, hãy xem lệnh gọi đầu đã thay đổi gì.
    .use = Gửi CANCELLED khi bên gọi bỏ cuộc và bạn đã dừng công việc. Gửi DEADLINE_EXCEEDED khi hết thời gian, ABORTED khi xung đột làm thao tác kết thúc, và UNAVAILABLE khi máy chủ đang tắt.

grpc-2 = Lỗi không rõ
    .description = Lệnh gọi thất bại, và không biết gì chính xác hơn: lỗi đến mà không có đủ thông tin, hoặc từ một hệ thống có mã không mang nghĩa gì ở đây.
    .when = Khi ứng dụng trên máy chủ ném ngoại lệ, không đọc được trạng thái, hoặc phản hồi HTTP của proxy không có trạng thái gRPC và mã HTTP không nói gì chính xác hơn.
    .fix = Nhờ quản trị viên máy chủ tìm ngoại lệ trong nhật ký; nếu proxy đã phản hồi, hãy tìm trong nhật ký của proxy. Trước khi gọi lại, hãy xem lệnh gọi đã có tác dụng chưa.
    .use = Chỉ gửi UNKNOWN cho lỗi từ nơi khác mà bạn không phân loại được. Hãy bắt ngoại lệ và gửi mã phù hợp: INTERNAL cho lỗi nghiêm trọng, INVALID_ARGUMENT cho dữ liệu đầu vào sai, và UNAVAILABLE cho lỗi tạm thời.

grpc-3 = Đối số không hợp lệ
    .description = Một đối số sai dù hệ thống ở trạng thái nào: ví dụ tên sai định dạng hoặc giá trị không bao giờ được phép.
    .when = Khi ứng dụng đã kiểm tra yêu cầu và từ chối một đối số.
    .fix = Sửa đối số mà văn bản hoặc phần chi tiết nêu, hoặc sửa chương trình điền đối số đó, theo tài liệu của dịch vụ.
    .use = Gửi INVALID_ARGUMENT khi đối số sai ở mọi trạng thái. Gửi FAILED_PRECONDITION khi chỉ trạng thái hiện tại không cho phép lệnh gọi, OUT_OF_RANGE cho vị trí vượt quá điểm cuối hiện tại, và NOT_FOUND khi tên hợp lệ nhưng không ứng với gì.

grpc-4 = Quá thời hạn
    .description = Thời hạn của máy khách đã qua trước khi lệnh gọi hoàn tất. Thao tác vẫn có thể đã thành công, ví dụ khi chỉ có phản hồi đến muộn.
    .when = Khi hết thời gian ở một trong hai bên: không gửi được yêu cầu, máy chủ xử lý quá lâu, hoặc phản hồi bị chậm. Ứng dụng cũng trả về mã này, thường cho lệnh gọi của chính mình.
    .fix = Nếu lệnh gọi thay đổi dữ liệu, trước hết hãy đọc trạng thái hiện tại, vì lệnh gọi có thể đã thành công. Sau đó gọi lại với thời hạn dài hơn hoặc yêu cầu nhỏ hơn. Nếu điều này hay xảy ra, hãy tìm chỗ quá tải hoặc thành phần phụ thuộc bị chậm.
    .use = Gửi DEADLINE_EXCEEDED khi thời hạn của bên gọi đã qua, và dừng công việc. Gửi UNAVAILABLE khi bạn không phục vụ được lệnh gọi dù còn thời gian, và CANCELLED khi bên gọi bỏ cuộc sớm hơn.

grpc-5 = Không tìm thấy
    .description = Không tìm thấy thứ mà yêu cầu nêu, như tệp hoặc bản ghi. Dịch vụ cũng có thể dùng mã này để giấu thứ đó với cả một nhóm người dùng.
    .when = Khi phương thức đã tìm thứ mà yêu cầu nêu và không thấy gì được phép cho bên gọi này xem.
    .fix = Kiểm tra tên hoặc mã định danh, và xem bạn có gọi đúng môi trường với đúng tài khoản không. Nếu thứ đó tồn tại, hãy xin quyền truy cập; nếu không, hãy tạo trước.
    .use = Gửi NOT_FOUND, chứ không phải FAILED_PRECONDITION, khi đối tượng không có hoặc bị giấu với cả một nhóm người dùng. Gửi PERMISSION_DENIED khi chỉ một số người trong nhóm bị từ chối, và UNIMPLEMENTED khi thiếu phương thức.

grpc-6 = Đã tồn tại
    .description = Bên gọi yêu cầu tạo một thứ đã tồn tại, như tệp hoặc bản ghi. Không có gì mới được tạo.
    .when = Khi phương thức tạo đối tượng thấy tên hoặc mã định danh đã có, có thể do chính lần thử trước của bên gọi này mà phản hồi bị mất.
    .fix = Xem đối tượng đã có. Nếu đúng là thứ bạn muốn, hãy dùng luôn. Nếu không, hãy chọn tên khác hoặc cập nhật đối tượng đã có.
    .use = Gửi ALREADY_EXISTS, chứ không phải FAILED_PRECONDITION, khi đối tượng cần tạo đã có sẵn. Gửi ABORTED khi các thao tác va chạm nhau và máy khách nên bắt đầu lại.

grpc-7 = Bên gọi không có quyền
    .description = Bên gọi không có quyền cho thao tác này. Mã không có nghĩa là yêu cầu hợp lệ ở mặt khác, hay thứ mà yêu cầu nêu có tồn tại.
    .when = Khi ứng dụng biết bên gọi và thấy thiếu một quyền. Thư viện máy khách cũng báo mã này cho HTTP 403 không có trạng thái gRPC, thường từ proxy, và cho lỗi HTTP/2 INADEQUATE_SECURITY.
    .fix = Xem lệnh gọi đã dùng tài khoản hoặc khóa nào, và đổi nếu dùng nhầm. Nếu không, hãy xin quản trị viên dịch vụ cấp quyền. Nếu proxy từ chối lệnh gọi, hãy kiểm tra quy tắc của proxy.
    .use = Gửi PERMISSION_DENIED khi bạn biết bên gọi nhưng bên gọi thiếu quyền. Gửi UNAUTHENTICATED khi bạn không biết ai đang gọi, và NOT_FOUND để giấu một thứ với cả một nhóm người dùng.

grpc-8 = Hết tài nguyên hoặc hạn mức
    .description = Một thứ mà lệnh gọi cần đã hết, như hạn mức của bên gọi, dung lượng lưu trữ, bộ nhớ hoặc luồng xử lý. Mã cũng dùng cho thông điệp vượt giới hạn kích thước.
    .when = Khi đã hết hạn mức hoặc dung lượng lưu trữ đã đầy. Thư viện gRPC báo mã này khi thông điệp quá lớn với một trong hai bên, máy chủ hết luồng xử lý, hoặc máy khách thiếu bộ nhớ.
    .fix = Nếu văn bản nêu kích thước, hãy chia nhỏ thông điệp hoặc tăng giới hạn ở bên đã từ chối. Nếu nêu tốc độ hoặc hạn mức, hãy gọi thưa hơn hoặc xin giới hạn cao hơn. Nếu dung lượng lưu trữ đã đầy, hãy giải phóng dung lượng.
    .use = Gửi RESOURCE_EXHAUSTED khi hạn mức hoặc tài nguyên đã hết, và cho biết trong phần chi tiết khi nào nên thử lại. Gửi UNAVAILABLE khi không dùng được cả dịch vụ. Không bao giờ gửi PERMISSION_DENIED vì hạn mức.

grpc-9 = Hệ thống không ở trạng thái cần thiết
    .description = Thao tác bị từ chối vì hệ thống không ở trạng thái mà thao tác đòi hỏi. Ví dụ là xóa một thư mục không rỗng.
    .when = Khi phương thức đã so yêu cầu với trạng thái hệ thống và thấy không khớp. Một số dịch vụ cũng gửi mã này khi điều kiện đặt trong yêu cầu không đạt.
    .fix = Sửa trạng thái mà văn bản nêu, ví dụ bằng cách làm rỗng thư mục, rồi gọi lại. Nếu yêu cầu của bạn kèm điều kiện, hãy đặt điều kiện theo trạng thái mới.
    .use = Gửi FAILED_PRECONDITION khi máy khách không nên thử lại cho đến khi trạng thái được sửa. Gửi ABORTED khi máy khách nên bắt đầu lại một trình tự lớn hơn, và UNAVAILABLE khi có thể thử lại riêng lệnh gọi này.

grpc-10 = Bị dừng do xung đột
    .description = Thao tác bị dừng giữa chừng, thường vì va chạm với thao tác khác: một giao dịch bị bỏ, hoặc dữ liệu đã thay đổi kể từ khi được đọc.
    .when = Khi bên khác đã thay đổi dữ liệu giữa lần đọc và lần ghi của bên gọi này, nên phép kiểm tra rồi ghi (test-and-set) thất bại, hoặc khi cơ sở dữ liệu buộc giao dịch này nhường.
    .fix = Đọc dữ liệu hiện tại, áp dụng thay đổi của bạn rồi ghi lại, hoặc chạy lại cả giao dịch. Nếu điều này hay xảy ra, hãy nghỉ giữa các lần thử và giữ giao dịch ngắn.
    .use = Gửi ABORTED khi máy khách nên bắt đầu lại một trình tự lớn hơn, như đọc, sửa rồi ghi. Gửi UNAVAILABLE khi chỉ cần thử lại riêng lệnh gọi đã thất bại, và FAILED_PRECONDITION khi phải sửa trạng thái trước.

grpc-11 = Vượt quá phạm vi hợp lệ
    .description = Thao tác vượt quá phạm vi hiện hợp lệ, như đọc quá cuối tệp. Chính yêu cầu đó có thể trở nên hợp lệ khi phạm vi lớn lên.
    .when = Khi một phương thức đọc, tìm hoặc duyệt dữ liệu được giao vị trí nằm sau điểm cuối hiện tại, hoặc đi đến đó qua từng bước. etcd cũng gửi mã này cho phiên bản dữ liệu (revision) mà etcd đã xóa.
    .fix = Nếu chương trình của bạn đọc đến cuối, hãy coi đây là điểm cuối và dừng lại. Nếu không, hãy hỏi phạm vi hiện tại và chọn vị trí trong đó. Nếu dữ liệu cũ đã bị xóa, hãy bắt đầu từ dữ liệu cũ nhất còn lại.
    .use = Gửi OUT_OF_RANGE, chứ không phải FAILED_PRECONDITION, cho vị trí nằm sau điểm cuối hiện tại, để máy khách đang duyệt biết đã hết. Gửi INVALID_ARGUMENT cho vị trí không bao giờ hợp lệ.

grpc-12 = Dịch vụ không hỗ trợ thao tác
    .description = Dịch vụ không có thao tác này, hoặc đã tắt.
    .when = Khi máy chủ không có phương thức hoặc không hỗ trợ kiểu nén của máy khách, hoặc máy khách nhận HTTP 404 không có trạng thái gRPC. Một số thư viện cũng báo mã này khi sai số lượng thông điệp.
    .fix = Kiểm tra địa chỉ, tên đầy đủ của dịch vụ và phương thức, và các tuyến của proxy. Nếu văn bản nêu một kiểu nén, hãy tắt nén ở máy khách. Nếu không, hãy biên dịch máy khách và máy chủ từ cùng một bộ định nghĩa.
    .use = Gửi UNIMPLEMENTED cho thao tác mà dịch vụ này không cung cấp cho ai. Gửi NOT_FOUND khi thiếu đối tượng, PERMISSION_DENIED khi chỉ bên gọi này không được dùng thao tác, và UNAVAILABLE khi dịch vụ chỉ tạm ngừng.

grpc-13 = Lỗi nội bộ
    .description = Một điều mà hệ thống coi là đương nhiên lại không đúng. Mã dành cho lỗi nghiêm trọng và thường cho thấy phần mềm có lỗi.
    .when = Khi ứng dụng báo lỗi của chính mình, không phân tích hoặc giải nén được thông điệp, hoặc một bên vi phạm quy tắc của HTTP/2. Thư viện máy khách cũng báo mã này cho HTTP 400 hoặc 431 không có trạng thái gRPC.
    .fix = Báo phương thức, thời điểm và toàn văn thông báo lỗi cho quản trị viên máy chủ. Nếu văn bản nhắc đến phân tích cú pháp hoặc nén, hãy so phiên bản ở hai bên. Trước khi gọi lại, hãy xem phần nào đã có tác dụng.
    .use = Gửi INTERNAL khi một giả định của chính hệ thống bạn bị phá vỡ. Gửi UNKNOWN cho lỗi từ nơi khác mà bạn không phân loại được, và UNAVAILABLE cho lỗi mà thử lại có lẽ sẽ hết.

grpc-14 = Dịch vụ không khả dụng
    .description = Hiện không dùng được dịch vụ; tình trạng này rất có thể sẽ qua.
    .when = Khi không kết nối được, kết nối bị đứt, hoặc máy chủ đang tắt. Thư viện máy khách cũng báo mã này cho HTTP 429, 502, 503 hoặc 504 không có trạng thái gRPC.
    .fix = Nếu lệnh gọi thay đổi dữ liệu, trước hết hãy xem lệnh gọi đã có tác dụng chưa. Sau đó chỉ thử lại lệnh gọi này, với khoảng chờ tăng dần (exponential backoff); thư viện máy khách làm được việc đó. Nếu lỗi kéo dài, hãy kiểm tra địa chỉ, DNS, TLS, proxy và máy chủ.
    .use = Gửi UNAVAILABLE khi máy khách chỉ cần thử lại riêng lệnh gọi đã thất bại. Gửi ABORTED khi máy khách nên bắt đầu lại một trình tự lớn hơn, FAILED_PRECONDITION khi phải sửa trạng thái trước, và RESOURCE_EXHAUSTED khi đã hết hạn mức.

grpc-15 = Dữ liệu bị mất hoặc hỏng
    .description = Dữ liệu đã mất hoặc hỏng mà không thể khôi phục.
    .when = Khi ứng dụng nhận thấy chẳng hạn một bản ghi đã lưu có checksum sai và không còn bản sao nguyên vẹn nào.
    .fix = Giữ mọi bản sao dữ liệu mà bạn còn có. Báo ngay cho quản trị viên máy chủ, vì họ có thể có bản sao lưu.
    .use = Chỉ gửi DATA_LOSS khi không thể khôi phục dữ liệu. Gửi INTERNAL cho lỗi nghiêm trọng khác, và UNAVAILABLE khi dữ liệu còn nguyên nhưng tạm thời không tới được.

grpc-16 = Thiếu thông tin đăng nhập hợp lệ
    .description = Yêu cầu không kèm thông tin đăng nhập hợp lệ: thông tin thiếu, hết hạn, sai định dạng hoặc không được chấp nhận ở đây.
    .when = Khi ứng dụng không biết ai đang gọi. Thư viện gRPC báo mã này khi không lấy được thông tin đăng nhập hoặc thông tin không hợp với kênh, khi :authority nêu host không hợp lệ, và cho HTTP 401 không có trạng thái gRPC.
    .fix = Đăng nhập lại hoặc làm mới token. Kiểm tra xem lệnh gọi có kèm token không, thường ở authorization trong siêu dữ liệu, token có được cấp cho dịch vụ này không, và đồng hồ của máy khách có đúng không.
    .use = Gửi UNAUTHENTICATED khi bạn không biết ai đang gọi. Gửi PERMISSION_DENIED khi bạn biết bên gọi nhưng bên gọi thiếu quyền, và UNAVAILABLE khi tạm thời không kiểm tra được thông tin đăng nhập.
