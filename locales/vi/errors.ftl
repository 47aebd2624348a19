# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = Không có giao thức “{ $protocol }”.

error-unknown-protocol-near = Không có giao thức “{ $protocol }”. Có phải ý bạn là { $suggestions }?

error-unknown-code = { $protocol }: không có mã “{ $value }”.

error-unknown-code-near = { $protocol }: không có mã “{ $value }”. Có phải ý bạn là { $suggestions }?

error-missing-protocol = “{ $value }” thiếu giao thức. Hãy viết giao thức trước mã, như “smtp/521”.

error-missing-protocol-near = “{ $value }” thiếu giao thức. Có phải ý bạn là { $suggestions }?

error-malformed-id = “{ $id }” không phải là mã. Hãy viết giao thức, dấu gạch chéo rồi đến mã, như “smtp/521”.

error-malformed-id-near = “{ $id }” không ứng với đúng một mã. Có phải ý bạn là { $suggestions }?

error-malformed-value = { $protocol }: “{ $value }” không phải là mã hợp lệ. Hãy viết lớp rồi đến các số sau lớp, cách nhau bằng dấu chấm. Lớp là { $classes }.

error-malformed-value-categories = { $protocol }: “{ $value }” không phải là mã hợp lệ. Hãy viết lớp, nhóm và chi tiết, cách nhau bằng dấu chấm. Lớp là { $classes }; nhóm là { $categories }.

error-missing-field = Trường “{ $field }” là bắt buộc.

error-same-code = Cả hai bên so sánh đều là “{ $id }”. Hãy chọn hai mã khác nhau.

error-same-code-fallback = “{ $asked }” được hiểu là “{ $id }”, trùng với mã kia. Hãy chọn hai mã khác nhau.

error-malformed-language-code = “{ $language-code }” không phải là thẻ ngôn ngữ. Hãy dùng thẻ như “ar” hoặc “pt-BR”.

note-language-not-available = Không có “{ $language-code }”; câu trả lời bằng { $language }.

error-negative-page-size = Kích thước trang { $page-size } nằm ngoài phạm vi. Hãy dùng từ 1 đến { $maximum }, hoặc 0 để dùng giá trị mặc định.

error-malformed-page-token = “{ $page-token }” không phải là token trang hợp lệ. Hãy bỏ token để bắt đầu từ trang đầu tiên.

error-page-token-mismatch = Token trang này được cấp cho yêu cầu khác. Hãy lặp lại đúng yêu cầu đó, hoặc bỏ token để bắt đầu từ trang đầu tiên.

error-too-many-items =
    { $count ->
       *[other] Yêu cầu có { $count } mã, còn giới hạn là { $maximum }. Hãy chia các mã thành nhiều yêu cầu.
    }

error-unknown-class = { $protocol }: không có lớp “{ $class }”. Hãy dùng { $suggestions }.

error-class-without-protocol = Lớp “{ $class }” thiếu giao thức. Hãy nêu cả giao thức.

error-unknown-phase = “{ $phase }” không phải là bước của phiên SMTP. Hãy dùng { $suggestions }.

error-unknown-enum-value = Trường “{ $field }” có giá trị không được định nghĩa { $number }.

error-malformed-status-details = Không đọc được chi tiết của trạng thái: đó không phải là các byte của google.rpc.Status.

error-query-too-long = Nội dung tìm kiếm dài hơn { $maximum } ký tự. Hãy rút gọn thành một mã hoặc vài từ, hoặc cho giải thích toàn bộ văn bản như một câu trả lời.

note-nothing-found = Không tìm thấy kết quả nào cho “{ $query }”. Hãy kiểm tra chính tả, dùng ít từ hơn hoặc tìm chính mã đó.
