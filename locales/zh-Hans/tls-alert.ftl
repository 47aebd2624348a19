# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = TLS 警报
    .description = TLS（旧称 SSL）用于加密连接。一方用警报告诉另一方自己正在关闭连接，或为何不能接受握手或某条消息。

## Classes

tls-alert-class-closure = 关闭警报
    .description = 发送方有意结束连接、握手或早期数据。协议没有出错。
tls-alert-class-error = 错误警报
    .description = 发送方在握手或之后的消息中发现错误。除少数例外，连接立即结束。

## Facts that only TLS alerts have

tls-alert-fact-level = 级别
    .fatal = 该警报是致命的：双方立即关闭连接。
    .since-1-3 = 在 TLS 1.3 中，该警报是致命的。在更早的版本中，由发送方选择警告或致命。
    .either = 如果发送方放弃，该警报是致命的，否则是警告。
    .warning = 该警报是警告，不是致命错误。
    .usually-warning = 该警报通常是警告，随后是 close_notify。
tls-alert-fact-versions = 版本
    .all = SSL 3.0 和所有版本的 TLS 都有该警报。
    .tls = 所有版本的 TLS 都有该警报，SSL 3.0 没有。
    .until-1-2 = SSL 3.0 和 TLS 1.2 及更早版本有该警报，TLS 1.3 没有。
    .tls-until-1-2 = TLS 1.0、1.1 和 1.2 有该警报，TLS 1.3 没有。
    .tls-1-0-and-1-1 = 只有 TLS 1.0 和 1.1 有该警报。
    .tls-1-0 = 只有 TLS 1.0 有该警报。
    .ssl-3 = 只有 SSL 3.0 有该警报。
    .tls-1-3 = 只有 TLS 1.3 有该警报。
    .dtls-1-3 = 只有基于 UDP 的 DTLS 1.3 有该警报。
    .drafts = 只有 TLS 1.3 的草案有过该警报。
tls-alert-fact-sender = 发送方
    .client = 由客户端发送该警报。
    .server = 由服务器发送该警报。
    .either = 双方都可以发送该警报。
    .verifier = 由拒绝对方证书的一方发送该警报。收到警报的一方出示了该证书。
tls-alert-fact-moment = 时机
    .handshake = 在握手期间发送。
    .certificate = 在握手期间发送。在 TLS 1.3 中，服务器针对客户端证书的警报在客户端完成握手之后才到达，往往在第一次读取时。
    .after = 在握手之后发送。
    .any = 可以在握手期间或之后发送。
tls-alert-fact-quic = QUIC 错误码

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = HTTP 网关从服务器收到 { $from } 时，其客户端得到 { $to }，含义相同。
    .close = HTTP 网关从服务器收到 { $from } 时，其客户端得到 { $to }，含义接近。
    .narrower = HTTP 网关从服务器收到 { $from } 时，其客户端得到 { $to }，后者只是 { $from } 的情况之一。
    .broader = HTTP 网关从服务器收到 { $from } 时，其客户端得到 { $to }，后者还涵盖其他故障。
    .loose = HTTP 网关从服务器收到 { $from } 时，其客户端得到 { $to }，大部分含义会丢失。

tls-alert-context-cloudflare =
    .exact = 如果 Cloudflare 与网站自己的服务器之间的连接因 { $from } 所指的原因失败，访问者得到 { $to }，两者含义相同。
    .close = 如果 Cloudflare 与网站自己的服务器之间的连接因 { $from } 所指的原因失败，访问者得到 { $to }，两者含义接近。
    .narrower = 如果 Cloudflare 与网站自己的服务器之间的连接因 { $from } 所指的原因失败，访问者得到 { $to }，后者只是 { $from } 的情况之一。
    .broader = 如果 Cloudflare 与网站自己的服务器之间的连接因 { $from } 所指的原因失败，访问者得到 { $to }，后者还涵盖其他故障。
    .loose = 如果 Cloudflare 与网站自己的服务器之间的连接因 { $from } 所指的原因失败，访问者得到 { $to }，大部分含义会丢失。

## Codes

tls-alert-close-notify = 连接正常关闭
    .description = 发送方在该连接上不会再发送任何内容。该警报证明之前的数据是完整的，没有被截断。
    .when = 在大多数连接结束时出现。如果在握手期间出现，表示对方没有给出原因就放弃了。
    .fix = 如果在传输结束时，无需任何操作。如果在握手期间，请在对方的日志中查找原因。如果它结束了空闲的连接，请先打开新连接，再发送其他内容。
    .use = 停止发送之前发送 close_notify，除非已发送错误警报。在 TLS 1.2 及更早版本中，收到后应立即以自己的 close_notify 回应。在 TLS 1.3 中，可以先发送完。

tls-alert-end-of-early-data = 早期数据结束
    .description = 遵循 TLS 1.3 草案的客户端用该警报标记早期（0-RTT）数据的结束。在 TLS 1.3 正式版中，改用握手消息 EndOfEarlyData。
    .when = 见于 2016 年测试软件的旧抓包。Wireshark 仍显示这一名称，尽管 IANA 注册表将这个数字列为未分配。
    .fix = 更新遵循草案的软件，让双方都使用 TLS 1.3 正式版。
    .use = 绝不要发送该警报：其他软件会将不认识的警报视为致命错误。请改为发送 EndOfEarlyData 消息。

tls-alert-unexpected-message = 此时不应出现的消息
    .description = 发送方收到了此时不允许的消息，例如顺序错误的握手消息，或握手完成之前的数据。
    .when = 收到的不是 TLS 时出现，例如 HTTPS 端口上的普通 HTTP。正确的程序绝不会引起它；如果收到的确实是 TLS，就是 TLS 库或途中的设备有缺陷。
    .fix = 检查双方是否都在该端口上使用 TLS，是直接使用还是在 STARTTLS 之后使用。然后更新 TLS 库，并绕过检查 TLS 的代理和扫描器。
    .use = 有效的消息出现在错误的时机时发送 unexpected_message。消息无法解析时发送 decode_error。某个值错误时发送 illegal_parameter。

tls-alert-bad-record-mac = 记录损坏或加密有误
    .description = 发送方无法解密某条记录，或其完整性检查失败：记录在途中被更改，或用错误的密钥加密。
    .when = 数据包损坏时出现，但很少见。更常见的是多个进程或线程共用一个连接（例如 fork 之后），或 TLS 库、VPN 或网卡驱动程序有缺陷。
    .fix = 让每个进程使用自己的连接。更新 TLS 库。如果警报持续出现，请在不使用 VPN、代理和网卡卸载功能时测试。
    .use = 对每条无法解密或验证的记录都发送 bad_record_mac，不要透露是哪一项失败。签名或 Finished 消息错误时发送 decrypt_error。

tls-alert-decryption-failed = 记录无法解密
    .description = 某条记录解密后没有得到有效内容：长度与加密算法的块大小不符，或填充错误。
    .when = 只来自旧软件。后来的版本改为发送 bad_record_mac，因为两种警报的差别会帮助攻击者解密数据。
    .fix = 更新发送它的软件，让双方都使用 TLS 1.2 或更高版本。如果记录仍出错，请检查有没有损坏的数据包或更改数据包的设备。
    .use = 绝不要发送 decryption_failed，TLS 1.2 禁止它。对每条无法解密的记录发送 bad_record_mac。

tls-alert-record-overflow = 记录过长
    .description = 某条记录超过了 TLS 允许的长度：数据超过 16,384 字节，或超过双方商定的更低上限。
    .when = 收到的字节不是 TLS（例如普通 HTTP），其中两个字节被当作长度时出现。数据包损坏时也会出现，但很少见。
    .fix = 检查主机、端口和协议前缀：TLS 客户端需要 TLS 端口。如果都没错，请更新写出该记录的 TLS 库。
    .use = 记录超出上限时发送 record_overflow。消息的长度与内容不符时发送 decode_error。

tls-alert-decompression-failure = 记录无法解压
    .description = 发送方无法解压某条记录，例如因为解压后的内容会过长。
    .when = 只在开启了 TLS 压缩时出现。自 2012 年的 CRIME 攻击以来，TLS 压缩被认为不安全。
    .fix = 关闭 TLS 压缩，只需在一方关闭。然后更新较旧的一方。
    .use = 在 TLS 1.3 中不要发送该警报，因为没有压缩的记录。在更早的版本中，只对无法解压的数据发送。压缩的证书损坏时发送 bad_certificate。

tls-alert-handshake-failure = 没有共同的安全设置
    .description = 发送方在对方提供的内容中没有找到可接受的组合：例如没有共同的密码套件、密钥交换组或签名算法。该警报没有说明缺少哪一项。
    .when = 服务器拒绝旧客户端的加密算法，或没有合适的证书时出现；在 TLS 1.3 之前，缺少客户端证书时也会出现。Chrome 显示 ERR_SSL_VERSION_OR_CIPHER_MISMATCH，Firefox 显示 SSL_ERROR_NO_CYPHER_OVERLAP。
    .fix = 更新客户端。如果您管理该服务器，请将其加密算法、密钥交换组和证书与客户端提供的比较。如果服务器要求客户端证书，请安装一个。
    .use = 对方提供的组合都不可接受时发送 handshake_failure。原因在于 TLS 版本时发送 protocol_version。客户端提供的强度不足时发送 insufficient_security。

tls-alert-no-certificate = 客户端没有证书
    .description = 客户端没有符合服务器要求的证书。服务器可以不用证书继续，也可以以 handshake_failure 拒绝。
    .when = 见于 2015 年已被禁止的 SSL 3.0。在 TLS 中，客户端改为发送空的证书列表。
    .fix = 在双方关闭 SSL 3.0。如果服务器要求证书，请在客户端安装证书及其私钥。
    .use = 在 TLS 中绝不要发送 no_certificate。作为没有证书的客户端，请发送空的 Certificate 消息。作为需要证书的 TLS 1.3 服务器，请发送 certificate_required。

tls-alert-bad-certificate = 证书损坏或无效
    .description = 收到该警报的一方的证书已损坏，含有无法通过验证的签名，或依赖 MD5 等已被攻破的哈希算法。
    .when = 在服务器上，表示客户端拒绝服务器的证书；用 Go 编写的客户端对任何未通过的证书都发送它。在客户端上，表示服务器拒绝客户端的证书；较旧的服务器在没有证书时也发送它，这时 Chrome 显示 ERR_BAD_SSL_CLIENT_AUTH_CERT。
    .fix = 在收到警报的一方，检查证书及其证书链、名称和日期，并重新安装。如果证书有效，请将其颁发者加入发送警报一方的信任库。
    .use = 对方的证书损坏或其中的签名错误时发送 bad_certificate。certificate_expired、certificate_revoked 或 unknown_ca 适用时，请发送相应的警报。作为 TLS 1.3 服务器，没有收到证书时发送 certificate_required。

tls-alert-unsupported-certificate = 证书类型不受支持
    .description = 发送方不支持对方所出示证书的类型（例如其密钥算法），或证书不适合这一用途。
    .when = 客户端出示服务器用的证书，或服务器出示客户端用的证书，扩展密钥用法不符时出现；检查的一方没有该密钥的算法时也会出现。
    .fix = 在收到警报的一方，检查证书的扩展密钥用法：服务器需要 serverAuth，客户端需要 clientAuth。如果没错，请申请使用 RSA 或 P-256 等常见密钥类型的证书。
    .use = 原因在于对方证书的类型或用途时发送 unsupported_certificate。证书损坏时发送 bad_certificate。双方没有共同的签名算法时发送 handshake_failure。

tls-alert-certificate-revoked = 证书已吊销
    .description = 收到该警报的一方的证书或其证书链中的证书，在到期之前被颁发机构撤回。
    .when = 吊销列表（CRL）或 OCSP 响应说明服务器或客户端的证书已吊销时出现，例如因为密钥被盗、证书已更换或设备已退役。
    .fix = 为收到警报的一方申请使用新密钥的新证书，并安装以替换被吊销的证书。如果不知道原因，请询问颁发机构。
    .use = CRL 或 OCSP 响应说明对方的证书已吊销时发送 certificate_revoked。只是日期不对时发送 certificate_expired。作为客户端，服务器的 OCSP 响应不可用时发送 bad_certificate_status_response。

tls-alert-certificate-expired = 证书已过期或未生效
    .description = 收到该警报的一方的证书或其证书链中的证书不在有效期内：已过期，或尚未生效。
    .when = 服务器或客户端的证书无人续期，或已续期而程序仍使用旧文件时出现。检查的一方时钟不准也会造成同样结果。
    .fix = 在收到警报的一方续期证书，并重新加载使用它的程序。然后检查中间证书，以及发送警报一方的时钟。
    .use = 原因在于对方证书的日期时发送 certificate_expired。颁发机构已撤回证书时发送 certificate_revoked。没有更具体的警报适用时发送 certificate_unknown。

tls-alert-certificate-unknown = 证书因其他原因被拒绝
    .description = 发送方因其他警报都没有涵盖的原因，拒绝收到该警报的一方的证书。这不表示证书是未知的。
    .when = 在服务器上，表示浏览器或应用不接受服务器的证书；在客户端上，表示服务器不接受客户端的证书。Java 在大多数检查失败后发送它，Chrome 和 Android 应用也经常发送。
    .fix = 在收到警报的一方，检查证书的名称、日期、颁发者和中间证书。如果都没有问题，请在发送警报一方的日志中查找原因，并检查其信任库。
    .use = 只有“unknown_ca”“certificate_expired”“certificate_revoked”“unsupported_certificate”和“bad_certificate”这五种更具体的警报都不适用于对方的证书时，才发送“certificate_unknown”。

tls-alert-illegal-parameter = 握手中有不允许的值
    .description = 握手消息可以解析，但其中某个值错误或与另一个值矛盾，例如从未提供过的加密算法。
    .when = 双方的 TLS 库互不兼容，或其中一方有缺陷时出现。更改握手的代理和防火墙也会引起它。
    .fix = 更新双方的 TLS 库，并绕过代理和防火墙。要找出该值，可以在测试时关闭 TLS 1.3 或不常见的密钥交换组。
    .use = 消息可以解析但某个值错误时发送 illegal_parameter。无法解析时发送 decode_error。值是允许的但您不接受时发送 handshake_failure。

tls-alert-unknown-ca = 证书来自未知的颁发机构
    .description = 收到该警报的一方的证书无法追溯到发送方信任的颁发机构：缺少颁发者的证书，或它不在发送方的信任库中。
    .when = 颁发机构是私有的或新的，证书为自签名，或缺少中间证书时出现。如果由服务器收到，表示客户端拒绝服务器的证书；如果由客户端收到，表示服务器拒绝客户端的证书。
    .fix = 在收到警报的一方，安装中间证书，或用对方信任的证书替换自签名证书。如果颁发机构是私有的或新的，请将其根证书加入对方的信任库。
    .use = 对方的证书链有效，但末端不是您信任的颁发机构时，发送 unknown_ca。其中的签名错误时发送 bad_certificate。信任证书链但不允许其所有者访问时发送 access_denied。

tls-alert-access-denied = 凭据有效但访问被拒绝
    .description = 证书或预共享密钥有效，但发送方的访问规则不允许其所有者连接。
    .when = 使用客户端证书的服务器（例如 VPN、消息代理或服务网格）没有将证书的所有者列为允许时出现。
    .fix = 检查客户端是否使用了预期的证书或密钥。如果是，请服务器管理员允许其名称。
    .use = 客户端已证明身份但缺少权限时发送 access_denied。证书本身不被接受时发送 unknown_ca 或 bad_certificate。

tls-alert-decode-error = 消息无法解析
    .description = 消息违反 TLS 的语法：某个字段超出范围，或长度错误。
    .when = 正确的程序之间，只有数据包损坏时才会出现。否则，就是库有缺陷，设备截短了消息，或服务器发送了空的证书列表。
    .fix = 更新收到警报一方的 TLS 库，并绕过检查 TLS 的设备。如果您管理该服务器，请检查其证书文件是否不为空。
    .use = 消息无法解析时发送 decode_error。可以解析但某个值错误时发送 illegal_parameter。记录过长时发送 record_overflow。

tls-alert-decrypt-error = 签名或密钥检查失败
    .description = 握手中的某项密码学检查失败：签名、Finished 消息或预共享密钥的证明错误。
    .when = 私钥与证书不匹配，双方的预共享密钥不同，或代理更改了握手时出现。有些服务器在密钥标识未知时也发送它。
    .fix = 在收到警报的一方，检查证书与私钥是否匹配，或比较双方的预共享密钥。然后更新 TLS 库，并绕过代理。
    .use = 握手签名、Finished 消息或 PSK 绑定值未通过验证时发送 decrypt_error。记录未通过时发送 bad_record_mac。证书里面的签名错误时发送 bad_certificate。

tls-alert-too-many-cids-requested = 请求的连接 ID 过多
    .description = 对方发送的 RequestConnectionId 消息过多，所以发送方结束 DTLS 连接。
    .when = 程序在地址改变时保持连接，而其中一方反复请求新的连接 ID 时出现。
    .fix = 查明程序为何不断请求，并让它只在未使用的连接 ID 所剩不多时才请求。
    .use = 只有请求过多时才发送该警报。也可以用 NewConnectionId 消息只回应较少的 ID 或不给 ID。没有协商连接 ID 时发送 unexpected_message。

tls-alert-export-restriction = 密钥超出出口限制
    .description = 协商违反了 20 世纪 90 年代的出口规定，例如密码套件只允许 512 位，却使用了 1024 位 RSA 密钥。
    .when = 来自 20 世纪 90 年代的软件，其出口版本只能使用弱密钥。出口级加密早已被攻破。
    .fix = 更换旧软件，并在另一方关闭所有出口级密码套件。
    .use = 任何时候都不要发送 export_restriction。对方的加密算法都不可接受时，请改为发送 handshake_failure 或 insufficient_security。

tls-alert-protocol-version = TLS 版本不受支持
    .description = 发送方认识对方提议的 TLS 版本，但不支持或已关闭该版本。
    .when = 旧客户端只提供 TLS 1.0 或 1.1，而服务器至少要求 TLS 1.2 时出现。相反的情形较少：新客户端拒绝旧服务器选择的版本。
    .fix = 更新客户端，或在其设置中启用 TLS 1.2 和 1.3。如果较旧的一方是服务器，请更新服务器。
    .use = 对方提供的版本您都不支持时发送 protocol_version。版本可以接受但加密算法不行时发送 handshake_failure。不必要地退回到旧版本时发送 inappropriate_fallback。

tls-alert-insufficient-security = 加密算法或密钥强度不足
    .description = 服务器要求的加密算法、密钥交换组或密钥比客户端支持的更强。只因强度不足时，用该警报代替 handshake_failure。
    .when = 配置严格的服务器拒绝旧客户端时出现。服务器的 Diffie-Hellman 参数过短时，有些客户端库也会违反规范发送它。
    .fix = 更新客户端。如果您管理该服务器，而必须为该客户端服务，请查看适用的最低要求，但不要对所有人降低要求。
    .use = 客户端提供的强度不符合您的策略时发送 insufficient_security。因其他原因没有匹配时发送 handshake_failure。只是版本过旧时发送 protocol_version。

tls-alert-internal-error = 发送方自身的问题
    .description = 发送方因自身问题（例如内存不足）无法继续。对方和协议都没有问题。
    .when = 来自缺少资源，或不能使用自己的密钥或证书的服务器。主机名没有设置时，有些服务器和 CDN 也会发送它。
    .fix = 如果您管理该服务器，请查看日志，再检查该主机名的证书和密钥、权限和内存。否则，请检查主机名，并反馈该错误。
    .use = 自身出现故障时发送 internal_error。主机名不由您提供服务时发送 unrecognized_name。不想说明原因时发送 general_error。

tls-alert-inappropriate-fallback = 不必要地退回旧版本
    .description = 客户端提供较旧的 TLS 版本，并用 TLS_FALLBACK_SCSV 标记为退回，而服务器支持更新的版本。服务器停止连接，因为退回可能是由攻击者迫使的。
    .when = 客户端的第一次尝试失败（例如因为网络不佳），随后提供较旧的版本时出现。
    .fix = 让客户端重新提供最新的版本。如果失败，请查明网络中的什么设备使它失败，并在客户端关闭退回。
    .use = TLS_FALLBACK_SCSV 与低于您最新版本的版本一起出现时，发送 inappropriate_fallback。如果不支持所提供的版本，可以改为发送 protocol_version。

tls-alert-user-canceled = 握手已取消
    .description = 发送方因与协议无关的原因放弃握手。
    .when = 用户关闭对话窗口（例如选择客户端证书的窗口），或程序在连接过程中停止时出现。Java 在之后关闭 TLS 1.3 连接时也会违反规范发送它。
    .fix = 如果是有意取消，或握手已完成，无需任何操作。否则，请重做这一步并在对话窗口中确认，或查明是哪个程序放弃了。
    .use = 没有出错而放弃握手时，先发送 user_canceled，再发送 close_notify。握手之后，只发送 close_notify。

tls-alert-no-renegotiation = 拒绝重新协商
    .description = 发送方拒绝在已打开的连接上重新握手。是否继续使用该连接，由提出要求的一方决定。
    .when = Web 服务器只对某些路径要求客户端证书，或旧程序为更换密钥而重新协商时出现。许多程序为防范已知的攻击而拒绝重新协商。
    .fix = 让服务器在第一次握手时就要求客户端证书，必要时使用单独的主机名。否则，请在提出要求的程序中关闭重新协商。
    .use = 拒绝 HelloRequest 消息或之后的 ClientHello 消息时，以警告级别发送 no_renegotiation 警报。在 TLS 1.3 中，对之后的 ClientHello 消息发送 unexpected_message 警报。

tls-alert-missing-extension = 缺少必需的 TLS 扩展
    .description = 握手消息缺少某个扩展，而该扩展是这个 TLS 版本或正在协商的其他内容所必需的。
    .when = ClientHello 消息缺少 signature_algorithms、supported_groups 或 key_share 扩展，或服务器要求主机名而其中没有主机名时出现。使用 QUIC 时，缺少 quic_transport_parameters 扩展也会出现。
    .fix = 更新客户端的 TLS 库，并让它发送主机名（SNI）。如果您开发客户端，请将 ClientHello 与规范中的必需扩展列表比较。
    .use = 缺少必需的扩展时发送 missing_extension。有扩展但值错误时发送 illegal_parameter。其中没有您可接受的值时发送 handshake_failure。

tls-alert-unsupported-extension = 扩展未经提供或不允许
    .description = 消息中包含接收方没有提供过的扩展，或该消息不允许的扩展。
    .when = 在客户端上，服务器或途中的代理以 ClientHello 中没有的扩展响应时出现。
    .fix = 更新服务器的 TLS 库，以及检查 TLS 的代理的 TLS 库。绕过代理测试，看是哪一方有问题。
    .use = 响应中包含您没有提供过的扩展时发送 unsupported_extension。ClientHello 中不认识的扩展请忽略。缺少扩展时发送 missing_extension。

tls-alert-certificate-unobtainable = 无法获取证书
    .description = 客户端发送的是证书的地址，而不是证书，服务器无法从该地址获取。
    .when = 使用为小型设备设计的 client_certificate_url 扩展，地址错误或服务器无法访问该地址时出现。很少有程序使用它。
    .fix = 在客户端的设置中更正地址，并让服务器能够访问。否则，请让客户端直接发送证书。
    .use = 需要证书时，以致命级别发送该警报；否则继续，可以发送或不发送警告。获取了证书但哈希值错误时发送 bad_certificate_hash_value。

tls-alert-unrecognized-name = 此处没有该主机名
    .description = 服务器不认识客户端在 server_name 扩展（SNI）中请求的主机名。
    .when = 名称拼写错误，在 DNS 中指向错误的服务器，或没有在该服务器上设置时出现。旧服务器以警告级别发送它并继续；旧版 Java 等客户端收到后会放弃。
    .fix = 检查主机名及其 DNS 记录。如果您管理该服务器，请将名称加入配置（在 Apache 中用 ServerName 或 ServerAlias），并为它安装证书。
    .use = 名称不由您提供服务时，始终以致命级别发送 unrecognized_name，或用默认证书继续。认识名称但没有共同的加密算法时发送 handshake_failure。

tls-alert-bad-certificate-status-response = OCSP 响应不被接受
    .description = 客户端要求证明服务器的证书没有被吊销，而服务器附带（stapling）的 OCSP 响应无效或不被接受。
    .when = 附带的响应已过时，说明证书已吊销，或属于另一张证书时出现，往往是因为服务器无法连接其颁发机构。
    .fix = 如果您管理该服务器，请检查其时钟以及对颁发机构 OCSP 服务器的访问，并重新加载以获取新的响应。如果证书已吊销，请更换。否则，请关闭附带功能。
    .use = 握手中的 OCSP 响应不符合要求时发送该警报。从其他来源得知证书已吊销时发送 certificate_revoked。

tls-alert-bad-certificate-hash-value = 获取的证书哈希值错误
    .description = 服务器从客户端给出的地址获取了其证书，但与地址一起给出的哈希值不符。
    .when = 使用 client_certificate_url 扩展，该地址的证书已续期或更换，而客户端的设置没有更改时出现。
    .fix = 在客户端的设置中更正哈希值。如果该地址的文件不是预期的文件，请查明是谁更改了它。
    .use = 获取的证书哈希值错误时发送该警报。完全无法获取时发送 certificate_unobtainable。哈希值相符但证书损坏时发送 bad_certificate。

tls-alert-unknown-psk-identity = 预共享密钥未知
    .description = 服务器不认识客户端给出的标识，即预共享密钥的名称。
    .when = 传感器、MQTT 客户端、监控代理等用预共享密钥（PSK）代替证书的程序，其标识拼写错误或没有在服务器上设置时出现。
    .fix = 将客户端设置中的标识与服务器的列表比较，包括大小写。然后比较密钥。
    .use = 可以让客户端知道有哪些标识时，发送 unknown_psk_identity。要隐藏这一点时，像密钥错误一样发送 decrypt_error。密钥正确但缺少权限时发送 access_denied。

tls-alert-certificate-required = 需要客户端证书
    .description = 服务器要求客户端提供证书，而客户端没有发送。
    .when = 在用证书识别客户端（双向 TLS）的 API、数据库和公司网站上，客户端没有配置证书，或没有由服务器指定的颁发机构颁发的证书时出现。
    .fix = 配置由服务器接受的颁发机构颁发的客户端证书及其私钥。如果由代理连接服务器，请在代理上配置。
    .use = 在 TLS 1.3 中，缺少客户端证书时发送 certificate_required。在 TLS 1.2 及更早版本中，发送 handshake_failure。收到证书但不被接受时，发送 unknown_ca、bad_certificate 或其他具体的警报。

tls-alert-general-error = 没有细节的错误
    .description = 出现错误，而发送方没有更具体的警报，或不想透露原因。
    .when = 来自遵循 RFC 9846 的新软件。大多数其他软件还不认识这一名称，会显示数字 117。
    .fix = 在发送警报一方的日志中查找原因，或向其管理员询问。同时，请检查您自己的证书、密钥和 TLS 版本。
    .use = 只有没有具体的警报适用，或必须隐藏原因时，才发送 general_error。自身出现故障时发送 internal_error。

tls-alert-no-application-protocol = 没有共同的应用协议
    .description = 客户端在 ALPN 中提供的应用协议（例如表示 HTTP/2 的 h2），服务器都不支持。
    .when = 客户端坚持使用某种协议（例如 h2、h3 或数据库的协议），而服务器已将其关闭，或连接到了另一个服务时出现。
    .fix = 检查主机和端口。如果都没错，请在服务器和每个代理上开启该协议，或让客户端也提供服务器支持的协议，例如 http/1.1。
    .use = ALPN 提供的协议您都不支持时发送 no_application_protocol。使用 QUIC 时，客户端也要发送，缺少 ALPN 时也要发送。加密算法不匹配时发送 handshake_failure。

tls-alert-ech-required = 不接受加密的 ClientHello
    .description = 客户端为隐藏主机名而加密了 ClientHello（ECH），但服务器不接受，而客户端不愿在没有它时发送数据。
    .when = DNS 中的 ECH 配置已过时，或网站的各服务器使用不同的密钥时出现。客户端往往会用服务器发来的配置自动重新连接。
    .fix = 如果您管理该服务器，请在 HTTPS 记录中发布当前的 ECH 配置，并保留旧密钥，直到缓存的记录过期。否则，请清除客户端的 DNS 缓存。
    .use = 作为客户端，服务器不接受 ECH，但以有效的证书证明了其公开名称时，发送 ech_required。该证书无效时，发送指明原因的警报。
