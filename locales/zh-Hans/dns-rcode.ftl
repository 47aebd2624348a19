# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = DNS 响应码
    .description = 域名系统（DNS）提供名称对应的地址和其他记录。每个响应都有一个响应码（RCODE），说明查询或更新的结果。

## Facts that only DNS response codes have

dns-rcode-fact-carrier = 在响应中的位置
    .header = 代码位于响应的头部。
    .opt = 代码太大，头部放不下：其高位在 OPT 记录中。
    .tsig = 使用 TSIG 时，代码位于 TSIG 记录的错误字段中，头部为 NOTAUTH。
    .tkey = 使用 TKEY 时，代码位于 TKEY 记录的错误字段中，头部为 NOERROR。
dns-rcode-fact-caching = 缓存
    .records = 解析器按 TTL 允许的时间保留每条记录。
    .negative = 解析器按区域的 SOA 记录允许的时间保留该响应，所以在此之前可能看不到新记录。
    .failure = 解析器记住失败至少一秒，最多五分钟。
dns-rcode-fact-fault = 问题出在哪里
    .nobody = 通常查询、客户端和区域都没有问题。
    .query = 通常是查询有问题：所查的内容或写法。
    .client = 通常是客户端的配置有问题，例如所询问的服务器、密钥或时钟。
    .zone = 通常是区域有问题：签名、委派或权威服务器。
dns-rcode-fact-next-server = 询问另一台服务器
    .needless = 没有理由询问另一台服务器。
    .same-response = 另一台服务器通常给出同样的响应。
    .may-help = 另一台服务器可能对同一查询给出不同的响应。

## Where DNS meets HTTP

dns-rcode-context-http-gateway =
    .exact = 网关或代理查询上游服务器的名称得到 { $from } 时，应返回 { $to }，两者含义相同。
    .close = 网关或代理查询上游服务器的名称得到 { $from } 时，应返回 { $to }，两者含义接近。
    .narrower = 网关或代理查询上游服务器的名称得到 { $from } 时，应返回 { $to }，后者只涵盖部分含义。
    .broader = 网关或代理查询上游服务器的名称得到 { $from } 时，应返回 { $to }，后者还涵盖许多其他失败。
    .loose = 网关或代理查询上游服务器的名称得到 { $from } 时，应返回 { $to }。大部分含义会丢失。

## Codes

dns-rcode-noerror = 查询成功
    .description = 服务器处理了查询或更新，没有出错。找到的记录位于回答部分。
    .when = 在大多数查询和更新之后出现。如果回答部分为空，则没有该类型的记录（NODATA），或权威部分转介到其他服务器。
    .fix = 查看回答部分。如果为空，请检查查询的记录类型。如果记录已过时，请等到 TTL 过去，或清除解析器的缓存。
    .use = 返回 NOERROR 时，附上记录或转介；如果名称存在但没有该类型的记录，回答部分留空，并附上区域的 SOA 记录。名称不存在时返回 NXDOMAIN。

dns-rcode-nodata = 没有该类型的记录
    .description = 名称存在，但没有所查类型的记录。实际传输的响应是 NOERROR 加空的回答部分，客户端由此推断为 NODATA。
    .when = 往往在查询没有 IPv6 的主机的 AAAA 记录，或查询无人发布的 MX 或 TXT 记录之后出现。只在下级名称上有记录的名称，结果也一样。
    .fix = 检查记录类型，并查询同一名称的其他类型。如果您管理该区域，请发布缺少的记录。
    .use = 名称存在但没有该类型的记录时，返回 NOERROR、空的回答部分和 SOA 记录。这时绝不要返回 NXDOMAIN：解析器会认为该名称下的所有名称都不存在。

dns-rcode-formerr = 查询格式错误
    .description = 服务器无法理解查询或更新，因为其格式错误。没有实现 EDNS 的服务器对使用 EDNS 的正确查询也会返回 FORMERR。
    .when = 来自不理解 EDNS 的旧服务器，或在程序写出格式错误的更新、EDNS 选项、Cookie 或 TSIG 记录时出现。
    .fix = 用 dig +noedns 再次查询该服务器。如果成功，请更新服务器。否则，请更正构建消息的程序。
    .use = 无法解析消息或其 OPT 记录时返回 FORMERR。没有实现该操作时返回 NOTIMP。EDNS 版本高于您的版本时返回 BADVERS。

dns-rcode-servfail = 服务器无法完成查询
    .description = 服务器无法完成查询或更新。问题可能在服务器自身，但解析器报告的通常是区域或其服务器的问题。该代码没有说明名称是否存在。
    .when = 来自解析器时，DNSSEC 验证失败，或其上游解析器或区域的服务器没有响应或拒绝查询。来自权威服务器时，它无法加载区域，或其副本已过期。
    .fix = 查看有没有扩展错误（EDE）。用 dig +cd 查询：如果成功，原因在 DNSSEC。否则，请直接查询区域的权威服务器，并试用另一台解析器。如果许多名称都失败，请检查解析器的时钟、信任锚和网络。
    .use = 应当能够完成查询或更新但没有做到时返回 SERVFAIL，并附上说明原因的 EDE。策略不允许该查询时返回 REFUSED。

dns-rcode-nxdomain = 名称不存在
    .description = 查询的名称，或其 CNAME 记录指向的名称不存在，其下的任何名称也不存在。在更新中，表示应当存在的名称不存在。
    .when = 名称拼写错误、尚未发布或只在私有网络中可知，或其域名已过期时出现。Chrome 的 DNS_PROBE_FINISHED_NXDOMAIN 也可能表示名称存在但没有地址记录。
    .fix = 检查拼写、CNAME 记录（如果有）的目标和域名的注册。如果区域的权威服务器上有该名称，请清除解析器的缓存。如果是内部名称，请使用内部解析器或 VPN。
    .use = 名称没有记录，其下也没有名称时返回 NXDOMAIN。名称有其他类型的记录时，返回 NOERROR，回答部分留空。区域不由您提供服务时返回 REFUSED。

dns-rcode-notimp = 操作不受支持
    .description = 服务器不支持消息所请求的查询或操作，例如更新、NOTIFY 或 DNS 有状态操作（DSO）。
    .when = 更新、NOTIFY 或其他特殊消息到达只处理普通查询的服务器或家用路由器时出现。
    .fix = 将更新发往区域的主服务器。如果普通查询得到 NOTIMP，请试用另一台解析器，并检查您与服务器之间有没有更改查询的设备。
    .use = 没有实现该操作码时返回 NOTIMP。无法解析消息时返回 FORMERR。实现了但不允许该操作时返回 REFUSED。

dns-rcode-refused = 查询被拒绝
    .description = 服务器出于策略或安全原因拒绝查询、更新或区域传送。该代码没有说明名称是否存在。
    .when = 来自不为您的网络服务的解析器，或没有该区域的权威服务器。服务器也会拒绝其访问列表不允许的传送和更新。
    .fix = 检查询问的是哪台服务器，并使用供您的网络使用的解析器。如果区域的 NS 记录指向没有该区域的服务器，请更正这些记录。如果您管理该服务器，请检查其访问列表。
    .use = 策略不允许该查询，或区域不由您提供服务时，返回 REFUSED，并附上 EDE 18 或 20。尝试过但失败时返回 SERVFAIL。更新不由您提供服务的区域时返回 NOTAUTH。

dns-rcode-yxdomain = 不应存在的名称已存在
    .description = 更新要求某个名称未被使用，但该名称已存在。在查询之后，该代码表示 DNAME 记录会使名称过长。
    .when = 通常在 DHCP 服务器要登记另一台主机已有的主机名时出现。在查询之后，只针对 DNAME 记录之下的名称。
    .fix = 查询该名称，查看其记录，并查明由什么创建。如果记录已过时，请将其删除；否则，请换一个名称。在查询之后，请使用较短的名称。
    .use = 更新的先决条件要求名称未被使用，或 DNAME 会超过 255 个八位字节时，返回 YXDOMAIN。先决条件只涉及一种记录类型时返回 YXRRSET。

dns-rcode-yxrrset = 不应存在的记录已存在
    .description = 更新要求某个名称没有某种类型的记录，但它有。没有做任何更改。
    .when = 在带有该先决条件的更新之后出现，例如来自不得覆盖记录的程序。
    .fix = 查询该名称和类型，查看记录。如果记录已过时，请将其删除。否则，请更改更新或其先决条件。
    .use = 先决条件要求没有该类型的记录而实际上有时，返回 YXRRSET。要求整个名称未被使用时返回 YXDOMAIN。

dns-rcode-nxrrset = 所需记录缺失或不同
    .description = 更新要求某个名称上有特定的记录，但这些记录缺失或值不同。没有做任何更改。
    .when = 通常在 DHCP 服务器检查名称是否由自己创建，但没有找到匹配的 TXT 或 DHCID 记录时出现。在 DHCP 服务器的日志中，该代码往往跟在 YXDOMAIN 之后。
    .fix = 将名称上的记录与更新的先决条件比较。如果记录已被其他程序更改，请重新读取并构建新的更新；如果已过时，请将其删除。
    .use = 更新要求的记录缺失或不同时返回 NXRRSET。要求的是名称本身时返回 NXDOMAIN。如果是查询，请返回 NOERROR，回答部分留空。

dns-rcode-notauth = 服务器不是该区域的权威服务器
    .description = 服务器不是更新、传送或 NOTIFY 所指区域的权威服务器。如果旁边有 TSIG 错误，NOTAUTH 则表示消息未获授权。
    .when = 消息发到错误的服务器，指定了错误的区域，或在区域尚未加载时到达时出现。
    .fix = 如果 NOTAUTH 旁边有 BADKEY、BADSIG 或其他 TSIG 错误，请解决该错误。否则，请检查区域名称和服务器地址。如果您管理该服务器，请检查它是否已加载区域。
    .use = 更新或传送的区域不以您为权威服务器时返回 NOTAUTH。对这种区域的普通查询返回 REFUSED。只是某个名称在区域之外时返回 NOTZONE。

dns-rcode-notauth-tsig = 消息未获授权
    .description = 服务器不接受消息的签名，所以没有处理消息。TSIG 记录的错误字段给出原因，例如 BADKEY。
    .when = 在签名的更新、传送或查询之后，密钥、签名、时间或截断有误时出现。也出现在没有所需签名的 TKEY 查询之后。
    .fix = 在 NOTAUTH 旁边或服务器的日志中查找 BADKEY、BADSIG、BADTIME 或 BADTRUNC。然后更正密钥、其截断设置或不准的时钟。
    .use = 签名未通过检查时返回 NOTAUTH，并在 TSIG 记录中写明原因。签名通过但密钥没有权限时返回 REFUSED。TSIG 记录格式错误时返回 FORMERR。

dns-rcode-notzone = 名称在区域之外
    .description = 更新中的某个名称不在更新所指的区域内。没有做任何更改。
    .when = 更新指定了错误的区域，或混合了两个区域的记录（例如地址记录及其 PTR 记录）时出现。
    .fix = 检查区域和名称有没有缺少点号或后缀。将各区域的记录放在单独的更新中发送：在 nsupdate 中，在两者之间输入 send。
    .use = 先决条件部分或更新部分中的名称在区域之外时返回 NOTZONE。您不是该区域的权威服务器时返回 NOTAUTH。

dns-rcode-dsotypeni = DSO 类型未实现
    .description = 服务器支持 DNS 有状态操作（DSO），但不支持所请求的类型。
    .when = 客户端请求服务器没有的 DSO 扩展（例如推送通知）时出现。很少有程序使用 DSO。
    .fix = 更新服务器，或将客户端设为不使用该扩展。同一连接上的普通查询仍可使用。
    .use = 不认识主 DSO 类型，而请求期待响应时，返回 DSOTYPENI。绝不要对 Keepalive 返回。完全不支持 DSO 时返回 NOTIMP。

dns-rcode-badvers = EDNS 版本不受支持
    .description = 服务器没有实现查询中的 EDNS 版本。它自己的版本在响应的 OPT 记录中。
    .when = 在 EDNS 版本高于 0 的查询之后出现，尽管目前没有其他版本。这种查询通常来自测试或有缺陷的程序。
    .fix = 用 EDNS 版本 0 再次查询。如果您的程序没有选择其他版本，请检查途中有没有更改查询的设备。
    .use = 只对没有实现的 EDNS 版本返回 BADVERS，并写明您实现的最高版本。OPT 记录格式错误时返回 FORMERR。

dns-rcode-badsig = 签名不符
    .description = 服务器认识该密钥，但签名与消息和共享密钥不符。没有处理该消息。
    .when = 双方在同一密钥名称下的密钥内容不同，或途中有设备更改了消息时出现。
    .fix = 比较双方的密钥内容和算法，并更正不一致之处。如果一致，请检查有没有更改 DNS 消息的转发器或防火墙。
    .use = 签名验证失败时，在 NOTAUTH 的未签名响应中返回 BADSIG。密钥未知时返回 BADKEY。签名正确但时间不对时返回 BADTIME。

dns-rcode-badkey = 无法识别密钥
    .description = 服务器不认识为消息签名的密钥，或不支持其算法。没有处理该消息。
    .when = 密钥在服务器上使用其他名称，从未添加，或已被替换时出现。通过 TKEY 协商的密钥也可能已过期。在 TKEY 记录中，该代码通常表示 Kerberos 协商失败。
    .fix = 逐个字符比较双方的密钥名称，并比较算法。如果服务器没有该密钥，请添加并重新加载配置。如果密钥来自 TKEY，请检查客户端的 Kerberos 票据，再重新协商。
    .use = 不认识密钥或其算法时，在 NOTAUTH 的未签名响应中返回 BADKEY。认识两者但签名验证失败时返回 BADSIG。

dns-rcode-badtime = 签名超出时间范围
    .description = 签名正确，但其时间与服务器的时钟相差太大，或早于已用该密钥收到的消息的时间。
    .when = 某个时钟的误差超过消息的 fudge 值（通常为 300 秒），或消息未按顺序到达时出现。
    .fix = 以 UTC 比较双方的时钟，并用 NTP 同步。服务器的时间在响应的 TSIG 记录中。如果两个时钟都准确，请对消息重新签名并发送。
    .use = 在 NOTAUTH 的已签名响应中返回 BADTIME，并将自己的时间写入 Other Data。请先检查签名：如果不符，返回 BADSIG。

dns-rcode-badmode = TKEY 模式不受支持
    .description = 服务器不支持客户端 TKEY 记录中的模式，即商定密钥的方法。
    .when = 在密钥协商期间出现，例如客户端使用 Diffie-Hellman，而服务器只支持 GSS-API。
    .fix = 选择双方都支持的模式；Active Directory 使用 GSS-API。否则，请在双方配置共享密钥。
    .use = 模式不受支持时，在响应的 TKEY 记录中返回 BADMODE。只是算法不受支持时返回 BADALG。

dns-rcode-badname = 密钥名称已被使用或未知
    .description = TKEY 记录请求的新密钥名称已有密钥，或要删除的密钥服务器没有。
    .when = 在密钥协商期间，客户端两次选择同一名称，或删除服务器已丢弃的密钥时出现。
    .fix = 用唯一的名称重新协商密钥。如果是删除，无需任何操作：密钥已不存在。
    .use = 该名称已有其他密钥，或没有要删除的密钥时，返回 BADNAME。消息由未知的密钥签名时返回 BADKEY。

dns-rcode-badalg = TKEY 算法不受支持
    .description = 服务器不支持客户端 TKEY 记录中的算法。规范列出了该代码，但没有说明用法。
    .when = 很少见，在密钥协商期间出现。TSIG 记录中的算法不受支持时，得到的是 BADKEY。
    .fix = 选择双方都支持的算法，例如 gss-tsig 或 hmac-sha256，或更新服务器。
    .use = 算法不受支持时，在响应的 TKEY 记录中返回 BADALG。模式不受支持时返回 BADMODE。在 TSIG 记录中返回 BADKEY。

dns-rcode-badtrunc = 签名截断过短
    .description = 已有部分的签名正确，但客户端将其截断到少于服务器策略所允许的八位字节数。
    .when = 客户端的密钥使用截断的算法（例如 hmac-sha256-128），而服务器要求更长的签名时出现。
    .fix = 在客户端将密钥配置为不截断。也可以使用响应中签名的长度，它符合服务器的策略。
    .use = 截断的签名有效但对您的策略过短时返回 BADTRUNC。短于规范允许的长度时返回 FORMERR。

dns-rcode-badcookie = 服务器 Cookie 缺失或无效
    .description = 服务器只处理带有有效 DNS Cookie 的查询，它表明客户端的地址不是伪造的。响应中包含该 Cookie。
    .when = 在首次查询要求 Cookie 的服务器之后出现，往往是服务器正遭到攻击。Cookie 过旧或客户端的地址改变时也会出现。
    .fix = 无需任何操作：客户端会带上新的 Cookie 再次查询；如果仍失败，会改用 TCP。如果该代码持续出现，请为该地址后面的所有服务器设置相同的 Cookie 密钥。
    .use = 要求有效的 Cookie 时，返回带新 Cookie 的 BADCOOKIE。通过 TCP 时正常响应。Cookie 长度无效时返回 FORMERR。
