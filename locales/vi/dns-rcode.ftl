# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = Mã phản hồi DNS
    .description = Hệ thống tên miền (DNS) cho biết địa chỉ và các bản ghi khác của một tên. Mỗi phản hồi có một mã phản hồi (RCODE), cho biết kết quả của truy vấn hoặc cập nhật.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Vị trí trong phản hồi
    .header = Mã nằm trong tiêu đề của phản hồi.
    .opt = Mã quá lớn để chỉ nằm trong tiêu đề: các bit cao nằm trong bản ghi OPT.
    .tsig = Với TSIG, mã nằm trong trường lỗi của bản ghi TSIG, còn tiêu đề có NOTAUTH.
    .tkey = Với TKEY, mã nằm trong trường lỗi của bản ghi TKEY, còn tiêu đề có NOERROR.
dns-rcode-fact-caching = Bộ nhớ đệm
    .records = Trình phân giải giữ mỗi bản ghi trong thời gian mà TTL của bản ghi cho phép.
    .negative = Trình phân giải giữ phản hồi này trong thời gian mà bản ghi SOA của vùng cho phép, nên có thể chưa thấy bản ghi mới trước khi hết thời gian đó.
    .failure = Trình phân giải nhớ lỗi này ít nhất một giây và nhiều nhất năm phút.
dns-rcode-fact-fault = Lỗi nằm ở đâu
    .nobody = Thường truy vấn, máy khách và vùng đều không có lỗi.
    .query = Thường lỗi nằm ở truy vấn: ở nội dung hỏi hoặc cách viết.
    .client = Thường lỗi nằm ở cấu hình máy khách, như máy chủ được hỏi, khóa hoặc đồng hồ.
    .zone = Thường lỗi nằm ở vùng: chữ ký, ủy quyền hoặc các máy chủ có thẩm quyền.
dns-rcode-fact-next-server = Hỏi máy chủ khác
    .needless = Không có lý do gì để hỏi máy chủ khác.
    .same-response = Máy chủ khác thường phản hồi giống như vậy.
    .may-help = Với cùng truy vấn, máy chủ khác có thể phản hồi khác.

## Where DNS meets HTTP

dns-rcode-context-http-gateway =
    .exact = Gateway hoặc proxy nhận { $from } khi tra tên của máy chủ upstream cần gửi { $to }, mã có cùng ý nghĩa.
    .close = Gateway hoặc proxy nhận { $from } khi tra tên của máy chủ upstream cần gửi { $to }, mã có ý nghĩa gần như vậy.
    .narrower = Gateway hoặc proxy nhận { $from } khi tra tên của máy chủ upstream cần gửi { $to }, mã chỉ nêu một phần ý nghĩa.
    .broader = Gateway hoặc proxy nhận { $from } khi tra tên của máy chủ upstream cần gửi { $to }, mã còn dùng cho nhiều lỗi khác.
    .loose = Gateway hoặc proxy nhận { $from } khi tra tên của máy chủ upstream cần gửi { $to }. Phần lớn ý nghĩa bị mất.

## Codes

dns-rcode-noerror = Truy vấn thành công
    .description = Máy chủ đã xử lý truy vấn hoặc cập nhật mà không có lỗi. Các bản ghi tìm thấy, nếu có, nằm trong phần trả lời (answer).
    .when = Sau hầu hết truy vấn và cập nhật. Nếu phần trả lời trống, tên không có loại bản ghi này (NODATA), hoặc phần thẩm quyền (authority) chỉ sang máy chủ khác.
    .fix = Đọc phần trả lời. Nếu phần đó trống, hãy kiểm tra loại bản ghi trong truy vấn. Nếu bản ghi đã cũ, hãy chờ hết TTL hoặc xóa bộ nhớ đệm của trình phân giải.
    .use = Gửi NOERROR kèm bản ghi, kèm chỉ dẫn sang máy chủ khác, hoặc kèm phần trả lời trống và bản ghi SOA của vùng nếu tên có tồn tại nhưng không có bản ghi loại đó. Gửi NXDOMAIN khi tên không tồn tại.

dns-rcode-nodata = Không có bản ghi loại này
    .description = Tên có tồn tại, nhưng không có bản ghi thuộc loại trong truy vấn. Trên đường truyền, phản hồi có NOERROR và phần trả lời trống; máy khách suy ra NODATA từ đó.
    .when = Thường sau truy vấn bản ghi AAAA của host không có IPv6, hoặc bản ghi MX hay TXT mà chưa ai công bố. Tên chỉ có bản ghi ở các tên bên dưới cũng cho kết quả này.
    .fix = Kiểm tra loại bản ghi, và truy vấn các loại khác cho cùng tên. Nếu vùng là của bạn, hãy công bố bản ghi còn thiếu.
    .use = Gửi NOERROR với phần trả lời trống và bản ghi SOA khi tên có tồn tại nhưng không có bản ghi loại này. Không bao giờ gửi NXDOMAIN trong trường hợp này: trình phân giải sẽ coi mọi tên bên dưới là không tồn tại.

dns-rcode-formerr = Truy vấn sai định dạng
    .description = Máy chủ không hiểu được truy vấn hoặc cập nhật vì sai định dạng. Máy chủ không hỗ trợ EDNS cũng gửi FORMERR cho truy vấn đúng có dùng EDNS.
    .when = Từ máy chủ cũ không hiểu EDNS, hoặc khi chương trình tạo ra cập nhật, tùy chọn EDNS, cookie hoặc bản ghi TSIG sai định dạng.
    .fix = Truy vấn lại máy chủ bằng dig +noedns. Nếu được, hãy cập nhật máy chủ. Nếu không, hãy sửa chương trình tạo ra thông điệp.
    .use = Gửi FORMERR khi bạn không phân tích được cú pháp của thông điệp hoặc bản ghi OPT. Gửi NOTIMP cho thao tác bạn không hỗ trợ, và BADVERS cho phiên bản EDNS cao hơn của bạn.

dns-rcode-servfail = Máy chủ không hoàn tất được truy vấn
    .description = Máy chủ không hoàn tất được truy vấn hoặc cập nhật. Lỗi có thể của chính máy chủ, nhưng trình phân giải thường báo lỗi của vùng hoặc của các máy chủ phục vụ vùng. Mã không cho biết tên có tồn tại hay không.
    .when = Từ trình phân giải, nếu kiểm tra DNSSEC không đạt, hoặc nếu trình phân giải upstream hay máy chủ của vùng không phản hồi hoặc từ chối truy vấn. Từ máy chủ có thẩm quyền, nếu không nạp được vùng hoặc bản sao đã hết hạn.
    .fix = Tìm lỗi mở rộng (EDE). Truy vấn bằng dig +cd: nếu được, nguyên nhân là DNSSEC. Nếu không, hãy truy vấn thẳng các máy chủ có thẩm quyền của vùng, và thử trình phân giải khác. Nếu nhiều tên lỗi, hãy kiểm tra đồng hồ, trust anchor và mạng của trình phân giải.
    .use = Gửi SERVFAIL khi bạn lẽ ra hoàn tất được truy vấn hoặc cập nhật nhưng không thể, và thêm EDE nêu lý do. Gửi REFUSED khi chính sách của bạn cấm truy vấn.

dns-rcode-nxdomain = Tên không tồn tại
    .description = Tên trong truy vấn, hoặc tên mà bản ghi CNAME dẫn đến, không tồn tại, và mọi tên bên dưới cũng vậy. Trong cập nhật, một tên lẽ ra phải có lại không có.
    .when = Khi tên viết sai, chưa được công bố hoặc chỉ có trong mạng nội bộ, hoặc miền đã hết hạn. DNS_PROBE_FINISHED_NXDOMAIN của Chrome cũng có thể nghĩa là tên tồn tại nhưng không có bản ghi địa chỉ.
    .fix = Kiểm tra chính tả, đích của bản ghi CNAME nếu có, và đăng ký của miền. Nếu máy chủ có thẩm quyền của vùng có tên này, hãy xóa bộ nhớ đệm của trình phân giải. Với tên nội bộ, hãy dùng trình phân giải nội bộ hoặc VPN.
    .use = Gửi NXDOMAIN khi tên không có bản ghi và không có tên nào bên dưới. Gửi NOERROR với phần trả lời trống khi tên có loại bản ghi khác, và REFUSED cho vùng bạn không phục vụ.

dns-rcode-notimp = Thao tác không được hỗ trợ
    .description = Máy chủ không hỗ trợ loại truy vấn hoặc thao tác mà thông điệp yêu cầu, như cập nhật, NOTIFY hoặc thao tác DNS Stateful Operations (DSO).
    .when = Khi cập nhật, NOTIFY hoặc thông điệp đặc biệt khác đến máy chủ hay bộ định tuyến gia đình chỉ xử lý truy vấn thông thường.
    .fix = Gửi cập nhật đến máy chủ chính của vùng. Nếu truy vấn thông thường nhận NOTIMP, hãy thử trình phân giải khác, và tìm thiết bị sửa truy vấn nằm giữa bạn và máy chủ.
    .use = Gửi NOTIMP cho opcode bạn không hỗ trợ. Gửi FORMERR cho thông điệp không phân tích được cú pháp, và REFUSED cho thao tác bạn hỗ trợ nhưng không cho phép.

dns-rcode-refused = Truy vấn bị từ chối
    .description = Máy chủ từ chối truy vấn, cập nhật hoặc chuyển vùng vì chính sách hoặc bảo mật. Mã không cho biết tên có tồn tại hay không.
    .when = Từ trình phân giải không phục vụ mạng của bạn, hoặc từ máy chủ có thẩm quyền không có vùng đó. Máy chủ cũng từ chối chuyển vùng và cập nhật mà danh sách truy cập không cho phép.
    .fix = Kiểm tra bạn đã hỏi máy chủ nào, và dùng trình phân giải dành cho mạng của bạn. Nếu bản ghi NS của vùng dẫn đến máy chủ không có vùng, hãy sửa các bản ghi đó. Nếu bạn quản lý máy chủ, hãy kiểm tra danh sách truy cập.
    .use = Gửi REFUSED khi chính sách cấm truy vấn, hoặc khi bạn không phục vụ vùng, và thêm EDE 18 hoặc 20. Gửi SERVFAIL khi bạn đã thử mà không được, và NOTAUTH cho cập nhật của vùng bạn không phục vụ.

dns-rcode-yxdomain = Tên tồn tại trong khi phải chưa có
    .description = Cập nhật đòi tên chưa được dùng, nhưng tên đã tồn tại. Sau truy vấn, mã nghĩa là bản ghi DNAME sẽ làm cho tên quá dài.
    .when = Thường khi máy chủ DHCP muốn đăng ký tên host mà host khác đã có. Sau truy vấn, chỉ với tên nằm dưới bản ghi DNAME.
    .fix = Truy vấn tên để xem các bản ghi, và tìm xem cái gì đã tạo ra chúng. Nếu bản ghi đã cũ, hãy xóa; nếu không, hãy chọn tên khác. Sau truy vấn, hãy dùng tên ngắn hơn.
    .use = Gửi YXDOMAIN khi điều kiện tiên quyết của cập nhật đòi tên chưa được dùng, hoặc khi DNAME làm cho tên vượt 255 octet. Gửi YXRRSET khi điều kiện chỉ nói về một loại bản ghi.

dns-rcode-yxrrset = Bản ghi tồn tại trong khi phải chưa có
    .description = Cập nhật đòi tên không có bản ghi thuộc một loại nhất định, nhưng tên lại có. Không có gì bị thay đổi.
    .when = Sau cập nhật có điều kiện tiên quyết này, ví dụ từ chương trình không được ghi đè bản ghi.
    .fix = Truy vấn tên và loại để xem các bản ghi. Nếu bản ghi đã cũ, hãy xóa. Nếu không, hãy sửa cập nhật hoặc điều kiện tiên quyết.
    .use = Gửi YXRRSET khi điều kiện tiên quyết đòi không có bản ghi loại này mà lại có. Gửi YXDOMAIN khi điều kiện đòi cả tên chưa được dùng.

dns-rcode-nxrrset = Bản ghi bắt buộc bị thiếu hoặc khác
    .description = Cập nhật đòi một tên có những bản ghi nhất định, nhưng chúng bị thiếu hoặc có giá trị khác. Không có gì bị thay đổi.
    .when = Thường khi máy chủ DHCP kiểm tra xem có phải mình đã tạo tên không, nhưng không thấy bản ghi TXT hoặc DHCID khớp. Trong nhật ký của máy chủ DHCP, mã này thường theo sau YXDOMAIN.
    .fix = So các bản ghi của tên với điều kiện tiên quyết của cập nhật. Nếu chương trình khác đã sửa chúng, hãy đọc lại và tạo cập nhật mới; nếu bản ghi đã cũ, hãy xóa.
    .use = Gửi NXRRSET khi cập nhật đòi những bản ghi bị thiếu hoặc khác. Gửi NXDOMAIN khi cập nhật đòi chính cái tên. Với truy vấn, hãy gửi NOERROR kèm phần trả lời trống.

dns-rcode-notauth = Máy chủ không có thẩm quyền với vùng
    .description = Máy chủ không có thẩm quyền với vùng nêu trong cập nhật, yêu cầu chuyển vùng hoặc NOTIFY. Nếu có lỗi TSIG bên cạnh, NOTAUTH lại nghĩa là thông điệp không được phép.
    .when = Khi thông điệp đến sai máy chủ, nêu sai vùng, hoặc đến lúc vùng chưa được nạp.
    .fix = Nếu bên cạnh NOTAUTH có BADKEY, BADSIG hoặc lỗi TSIG khác, hãy sửa lỗi đó. Nếu không, hãy kiểm tra tên vùng và địa chỉ máy chủ. Nếu bạn quản lý máy chủ, hãy xem máy chủ đã nạp vùng chưa.
    .use = Gửi NOTAUTH cho cập nhật hoặc chuyển vùng của vùng mà bạn không có thẩm quyền. Gửi REFUSED cho truy vấn thông thường về vùng đó, và NOTZONE khi chỉ một tên nằm ngoài vùng.

dns-rcode-notauth-tsig = Thông điệp không được phép
    .description = Máy chủ không chấp nhận chữ ký của thông điệp, nên không xử lý thông điệp. Trường lỗi của bản ghi TSIG nêu lý do, như BADKEY.
    .when = Sau cập nhật, chuyển vùng hoặc truy vấn đã ký, nếu khóa, chữ ký, thời gian hoặc mức cắt ngắn sai. Cũng gặp sau truy vấn TKEY thiếu chữ ký bắt buộc.
    .fix = Tìm BADKEY, BADSIG, BADTIME hoặc BADTRUNC bên cạnh NOTAUTH hoặc trong nhật ký máy chủ. Sau đó sửa khóa, mức cắt ngắn của khóa hoặc đồng hồ bị sai.
    .use = Gửi NOTAUTH, kèm lý do trong bản ghi TSIG, khi chữ ký không qua được kiểm tra của bạn. Gửi REFUSED khi chữ ký đúng nhưng khóa không có quyền, và FORMERR cho bản ghi TSIG sai định dạng.

dns-rcode-notzone = Tên nằm ngoài vùng
    .description = Một tên trong cập nhật không nằm trong vùng mà cập nhật nêu. Không có gì bị thay đổi.
    .when = Khi cập nhật nêu sai vùng, hoặc lẫn bản ghi của hai vùng, như bản ghi địa chỉ và bản ghi PTR tương ứng.
    .fix = Kiểm tra vùng và các tên xem có thiếu dấu chấm hoặc phần đuôi không. Gửi bản ghi của mỗi vùng trong một cập nhật riêng: trong nsupdate, hãy nhập send giữa hai phần.
    .use = Gửi NOTZONE khi một tên trong phần điều kiện tiên quyết hoặc phần cập nhật nằm ngoài vùng. Gửi NOTAUTH khi bạn không có thẩm quyền với vùng.

dns-rcode-dsotypeni = Loại DSO không được hỗ trợ
    .description = Máy chủ hỗ trợ DNS Stateful Operations (DSO), nhưng không hỗ trợ loại mà yêu cầu nêu.
    .when = Khi máy khách đòi một phần mở rộng của DSO, như thông báo đẩy, mà máy chủ không có. Ít chương trình dùng DSO.
    .fix = Cập nhật máy chủ, hoặc cấu hình để máy khách không cần phần mở rộng này. Truy vấn thông thường vẫn hoạt động trên cùng kết nối.
    .use = Gửi DSOTYPENI cho loại DSO chính mà bạn không biết, nếu yêu cầu chờ phản hồi. Không bao giờ gửi cho Keepalive. Gửi NOTIMP khi bạn hoàn toàn không hỗ trợ DSO.

dns-rcode-badvers = Phiên bản EDNS không được hỗ trợ
    .description = Máy chủ không hỗ trợ phiên bản EDNS trong truy vấn. Phiên bản của máy chủ nằm trong bản ghi OPT của phản hồi.
    .when = Sau truy vấn có phiên bản EDNS lớn hơn 0, dù đến nay chưa có phiên bản nào khác. Truy vấn như vậy thường đến từ một phép thử hoặc chương trình lỗi.
    .fix = Truy vấn lại với EDNS phiên bản 0. Nếu chương trình của bạn không chọn phiên bản khác, hãy tìm thiết bị sửa truy vấn trên đường đi.
    .use = Chỉ gửi BADVERS cho phiên bản EDNS bạn không hỗ trợ, và nêu phiên bản cao nhất mà bạn hỗ trợ. Gửi FORMERR cho bản ghi OPT sai định dạng.

dns-rcode-badsig = Chữ ký không khớp
    .description = Máy chủ biết khóa, nhưng chữ ký không khớp với thông điệp và khóa bí mật chung. Thông điệp không được xử lý.
    .when = Khi hai bên có khóa bí mật khác nhau dưới cùng tên khóa, hoặc khi có gì đó trên đường đi sửa thông điệp.
    .fix = So khóa bí mật và thuật toán ở hai bên, và sửa chỗ khác nhau. Nếu đã khớp, hãy tìm máy chủ chuyển tiếp hoặc tường lửa sửa thông điệp DNS.
    .use = Gửi BADSIG trong phản hồi không ký, kèm NOTAUTH, khi chữ ký sai. Gửi BADKEY cho khóa lạ, và BADTIME khi chữ ký đúng nhưng thời gian sai.

dns-rcode-badkey = Không nhận ra khóa
    .description = Máy chủ không biết khóa đã ký thông điệp, hoặc không hỗ trợ thuật toán của khóa. Thông điệp không được xử lý.
    .when = Khi khóa có tên khác trên máy chủ, chưa hề được thêm ở đó, hoặc đã bị thay. Khóa thương lượng bằng TKEY cũng có thể đã hết hạn. Trong bản ghi TKEY, mã thường nghĩa là việc thương lượng Kerberos thất bại.
    .fix = So từng chữ của tên khóa và thuật toán ở hai bên. Nếu máy chủ không có khóa, hãy thêm khóa rồi nạp lại cấu hình. Với khóa từ TKEY, hãy kiểm tra ticket Kerberos của máy khách và thương lượng lại.
    .use = Gửi BADKEY trong phản hồi không ký, kèm NOTAUTH, khi bạn không nhận ra khóa hoặc thuật toán của khóa. Gửi BADSIG khi bạn biết cả hai nhưng chữ ký sai.

dns-rcode-badtime = Chữ ký ngoài khoảng thời gian cho phép
    .description = Chữ ký đúng, nhưng thời gian trong đó lệch quá xa đồng hồ máy chủ, hoặc sớm hơn thời gian của một thông điệp đã nhận với khóa này.
    .when = Khi một đồng hồ sai nhiều hơn giá trị fudge của thông điệp, thường là 300 giây, hoặc khi các thông điệp đến sai thứ tự.
    .fix = So hai đồng hồ theo UTC, và đồng bộ bằng NTP. Giờ của máy chủ nằm trong bản ghi TSIG của phản hồi. Nếu cả hai đồng hồ đúng, hãy ký và gửi lại thông điệp.
    .use = Gửi BADTIME trong phản hồi có ký, kèm NOTAUTH, và ghi giờ của bạn vào Other Data. Trước tiên hãy kiểm tra chữ ký: nếu không khớp, hãy gửi BADSIG.

dns-rcode-badmode = Chế độ TKEY không được hỗ trợ
    .description = Máy chủ không hỗ trợ chế độ trong bản ghi TKEY của máy khách, tức là cách thỏa thuận khóa.
    .when = Khi thương lượng khóa, ví dụ khi máy khách dùng Diffie-Hellman còn máy chủ chỉ hỗ trợ GSS-API.
    .fix = Chọn chế độ mà cả hai bên hỗ trợ; Active Directory dùng GSS-API. Nếu không, hãy cấu hình một khóa chung ở cả hai bên.
    .use = Gửi BADMODE trong bản ghi TKEY của phản hồi cho chế độ bạn không hỗ trợ. Gửi BADALG khi chỉ thuật toán không được hỗ trợ.

dns-rcode-badname = Tên khóa đã được dùng hoặc không có
    .description = Bản ghi TKEY yêu cầu tạo khóa mới dưới tên đã có khóa, hoặc xóa khóa mà máy chủ không có.
    .when = Khi thương lượng khóa, nếu máy khách chọn cùng tên hai lần, hoặc xóa khóa mà máy chủ đã bỏ.
    .fix = Thương lượng lại khóa dưới tên chưa ai dùng. Sau lệnh xóa, không cần làm gì: khóa không còn nữa.
    .use = Gửi BADNAME khi tên đã gắn với khóa khác, hoặc khi không có khóa đó để xóa. Gửi BADKEY khi một khóa lạ đã ký thông điệp.

dns-rcode-badalg = Thuật toán TKEY không được hỗ trợ
    .description = Máy chủ không hỗ trợ thuật toán trong bản ghi TKEY của máy khách. Đặc tả liệt kê mã này mà không mô tả cách dùng.
    .when = Hiếm gặp, khi thương lượng khóa. Bản ghi TSIG có thuật toán không được hỗ trợ thì nhận BADKEY.
    .fix = Chọn thuật toán mà cả hai bên hỗ trợ, như gss-tsig hoặc hmac-sha256, hoặc cập nhật máy chủ.
    .use = Gửi BADALG trong bản ghi TKEY của phản hồi cho thuật toán bạn không hỗ trợ. Gửi BADMODE cho chế độ không được hỗ trợ. Trong bản ghi TSIG, hãy gửi BADKEY.

dns-rcode-badtrunc = Chữ ký bị cắt quá ngắn
    .description = Phần chữ ký nhận được là đúng, nhưng máy khách đã cắt còn ít octet hơn mức chính sách của máy chủ cho phép.
    .when = Khi khóa của máy khách dùng thuật toán cắt ngắn, như hmac-sha256-128, mà máy chủ đòi chữ ký dài hơn.
    .fix = Cấu hình khóa trên máy khách để không cắt ngắn. Hoặc dùng độ dài chữ ký trong phản hồi, vốn được chính sách của máy chủ cho phép.
    .use = Gửi BADTRUNC khi chữ ký cắt ngắn là đúng nhưng quá ngắn so với chính sách của bạn. Gửi FORMERR khi chữ ký ngắn hơn mức đặc tả cho phép.

dns-rcode-badcookie = Cookie máy chủ bị thiếu hoặc không hợp lệ
    .description = Máy chủ chỉ xử lý truy vấn có cookie DNS hợp lệ, cho thấy địa chỉ máy khách không bị giả mạo. Phản hồi mang theo cookie đó.
    .when = Sau truy vấn đầu tiên đến máy chủ đòi cookie, thường trong lúc máy chủ bị tấn công. Cũng gặp khi cookie quá cũ hoặc địa chỉ máy khách đã đổi.
    .fix = Không cần làm gì: máy khách truy vấn lại với cookie mới và, nếu không được, qua TCP. Nếu mã vẫn lặp lại, hãy đặt cùng một khóa bí mật của cookie cho mọi máy chủ sau địa chỉ này.
    .use = Gửi BADCOOKIE kèm cookie mới khi bạn đòi cookie hợp lệ. Qua TCP, hãy phản hồi bình thường. Gửi FORMERR cho cookie có độ dài không hợp lệ.
