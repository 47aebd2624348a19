# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Mô tả
section-retry = Có nên thử lại không?
section-actor = Ai cần xử lý
section-fix = Cách khắc phục
section-when = Khi nào gặp mã này
section-example = Ví dụ
section-standing = Tình trạng
section-phrase = Nguyên văn trong đặc tả
section-class = Lớp
section-category = Nhóm
section-outcome = Kết quả
section-phases = Bước phát sinh
section-same-reply = Các mã trong cùng câu trả lời
section-equivalents = Mã tương đương trong giao thức khác
section-protocol-facts = Chi tiết giao thức
section-vendors = Ý nghĩa riêng theo sản phẩm
section-confused-codes = Dễ nhầm với
section-related-codes = Mã liên quan
section-references = Đặc tả
section-use = Khi nào gửi mã này

## A page about a reply

section-happened = Điều gì đã xảy ra
section-customer = Bạn có thể làm gì
section-administrator = Quản trị viên có thể làm gì
section-avoid = Không nên làm gì
section-ask = Hỏi ai và cung cấp gì
section-suppression = Danh sách gửi thư
section-codes = Các mã tìm thấy
section-conflicts = Mâu thuẫn
section-evidence = Vì sao là nguyên nhân này

## Repeating a request

code-number = Số

repeat-safety-any = Lặp lại an toàn
repeat-safety-idempotent = Chỉ lặp lại an toàn nếu thao tác lũy đẳng
repeat-safety-none = Không được lặp lại

repeat-any =
    .message = Thử lại phần đã bị từ chối, kể cả tự động, không tạo bản trùng.
    .request = Yêu cầu chưa có tác dụng, nên máy khách có thể tự động thử lại, kể cả khi yêu cầu thay đổi dữ liệu.
    .call = Yêu cầu chưa có tác dụng, nên chương trình có thể tự động gửi lại.
    .connection = Chưa có gì được thực hiện, nên chương trình có thể tự động kết nối lại.

repeat-idempotent =
    .message = Máy chủ có thể đã chấp nhận thư; nếu chương trình gửi lại, thư có thể đến hai lần.
    .request = Yêu cầu có thể đã có tác dụng, nên máy khách chỉ có thể tự động thử lại những gì lặp lại không gây hại, như đọc hoặc thay thế dữ liệu.
    .call = Yêu cầu có thể đã có tác dụng, nên chương trình chỉ có thể tự động gửi lại nếu việc đó không gây hại.
    .connection = Một phần công việc có thể đã được thực hiện, nên chương trình chỉ có thể tự động lặp lại những gì làm hai lần cũng không gây hại.

retry-delay =
    .seconds =
        { $count ->
           *[other] Khoảng chờ tối thiểu thông thường là { $count } giây ({ $reference }).
        }
    .minutes =
        { $count ->
           *[other] Khoảng chờ tối thiểu thông thường là { $count } phút ({ $reference }).
        }
    .hours =
        { $count ->
           *[other] Khoảng chờ tối thiểu thông thường là { $count } giờ ({ $reference }).
        }

## The status of another service

localized-status = { $description } { $fix }
