# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = Chuyển đến nội dung
page-home = Trang chủ
page-main-menu = Menu chính
page-trail = Bạn đang ở
page-language = Ngôn ngữ

## Home

page-home-title = Giải thích mã trạng thái bằng lời dễ hiểu
page-home-description = Mã trạng thái nghĩa là gì, thử lại có ích không và ai cần xử lý: cho thư, HTTP và các giao thức khác, với đặc tả làm căn cứ cho từng điều.
page-protocols = Giao thức
page-code-count =
    { $count ->
       *[other] { $count } mã
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: tất cả các mã
page-codes = Các mã
page-unofficial = Mã không chính thức
page-choice = Bạn muốn nói đến mã nào?
page-choice-note = Nhiều mã viết là “{ $value }”. Hãy chọn một.

## Comparisons

page-pairs = Các mã dễ nhầm lẫn
page-pairs-description = Những cặp mã hay bị nhầm với nhau, kèm khác biệt trong một hai câu.
page-compare = So sánh { $code } với mã khác
page-other-code = Mã khác
page-other-code-hint = Viết đúng như bạn thấy: 450, 5.1.1, HTTP 503 hoặc một tên như UNAVAILABLE.
page-compare-button = So sánh
page-swap = Đổi hai bên
page-both = Cả hai

## Explaining a reply

page-explain = Giải thích câu trả lời
page-explain-description = Dán thông báo lỗi, dòng nhật ký hoặc toàn bộ thư báo không gửi được để biết điều gì đã xảy ra và phải làm gì.
page-reply = Thông báo lỗi, dòng nhật ký hoặc thư báo không gửi được
page-explain-privacy = Văn bản chỉ được gửi đến máy chủ này. Văn bản không được lưu, không được ghi vào nhật ký và không xuất hiện trong địa chỉ nào.
page-explain-button = Giải thích
page-explain-another = Giải thích câu trả lời khác
page-masked = Sao chép không kèm dữ liệu riêng tư
page-masked-hint = Địa chỉ, tên và host được thay thế. Hãy đọc lại bản sao trước khi chuyển cho người khác, vì không chương trình nào tìm được hết.

## What there is no page for

page-missing = Không tìm thấy trang
page-missing-note = Không có trang nào ở địa chỉ này.
page-nearest = Các mã gần nhất
page-refused = Không đọc được văn bản
page-form-unreadable = Nội dung nhận được không phải là biểu mẫu của trang này. Hãy dán lại văn bản rồi gửi.
page-form-too-large = Văn bản quá dài. Chỉ dán chính câu trả lời.

## Searching

page-search = Tìm kiếm
page-search-query = Mã, tên hoặc từ
page-search-description = Một mã, một tên hoặc vài từ bằng bất kỳ ngôn ngữ nào: 550 5.7.26, DEADLINE_EXCEEDED, hộp thư đầy. Lỗi chính tả không ảnh hưởng.
page-search-title = Kết quả tìm kiếm cho { $query }
