# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket 将一个 HTTP 请求变为持久的连接，客户端和服务器可以随时互发消息。连接由关闭帧结束，其中通常有一个代码和简短的原因。

## Classes: the ranges of codes

websocket-class-unused = 0–999 · 未使用
    .description = 规范没有使用这个范围，IANA 注册表从 1000 开始。
websocket-class-protocol = 1000–2999 · WebSocket 协议
    .description = 该代码由 WebSocket 协议、其后续版本或公开的扩展定义。
websocket-class-library = 3000–3999 · 库和框架
    .description = 该代码由库、框架或应用程序定义，并在 IANA 注册。
websocket-class-private = 4000–4999 · 私有用途
    .description = 该代码由应用程序为自己的客户端和服务器定义，不能注册。

## Facts that only WebSocket codes have

websocket-fact-sendable = 在关闭帧中
    .scripts = 双方的程序都可以将它放入关闭帧，浏览器也允许脚本这样做。
    .endpoints = 关闭帧可以带有它，但浏览器不允许脚本发送：close() 只接受 1000 和 3000 至 4999。
    .never = 关闭帧绝不会带有它，由库或浏览器报告给自己的应用程序。
    .unassigned = 关闭帧不应带有它，许多库将其视为协议错误。
websocket-fact-closer = 由谁关闭
    .either = 双方都可以用该代码关闭连接。
    .receiver = 由收到不可接受数据的一方关闭连接。
    .client = 只有客户端用该代码关闭连接。
    .server = 由服务器用该代码关闭连接。
    .gateway = 由客户端与服务器之间的网关或代理关闭连接。
    .nobody = 双方都没有正常关闭连接：连接中断，或从未打开。
websocket-fact-reconnect = 自动重新连接
    .at-once = 客户端可以立即重新连接。
    .on-demand = 客户端只在需要时才打开新连接。
    .backoff = 客户端可以在短暂的随机延迟后重新连接；如果失败，则延长延迟。
    .another-address = 客户端只应重新连接到该服务的另一个 IP 地址；只有用户要求时，才连接同一地址。
    .stop = 客户端不应自行重新连接，而应报告该代码。
    .by-agreement = 客户端是否应重新连接，由定义该代码的服务或库说明。

## Where WebSocket meets HTTP

websocket-context-gateway =
    .exact = 遇到同样的问题，网关对 HTTP 请求返回 { $to }，对已打开的连接则以 { $from } 关闭。两者含义相同。
    .close = 遇到同样的问题，网关对 HTTP 请求返回 { $to }，对已打开的连接则以 { $from } 关闭。两者含义接近。
    .narrower = 遇到同样的问题，网关对 HTTP 请求返回 { $to }，对已打开的连接则以 { $from } 关闭，后者还涵盖其他情况。
    .broader = 遇到同样的问题，网关对 HTTP 请求返回 { $to }，对已打开的连接则以 { $from } 关闭，后者只涵盖部分含义。
    .loose = 遇到同样的问题，网关对 HTTP 请求返回 { $to }，对已打开的连接则以 { $from } 关闭。两者几乎没有共同点。

## Codes of the protocol

websocket-0-999 = 不是关闭码
    .description = 关闭码从 1000 开始，不使用 HTTP 状态码等更小的数字。
    .when = 程序将 HTTP 状态码或自己的错误号传给关闭函数时出现。大多数库和所有浏览器都会拒绝。
    .fix = 如果数字来自握手，请按 HTTP 状态码查询。如果由您的程序传给 close()，请改用 4000 至 4999 的代码。
    .use = 绝不要发送小于 1000 的数字。要用 HTTP 状态码拒绝客户端，请在连接打开之前的握手中进行。

websocket-1000 = 正常关闭
    .description = 连接已完成用途，一方将其正常关闭。
    .when = 工作完成时出现：最后一条消息已到达，用户登出，或程序用该代码调用 close()。
    .fix = 如果连接本应保持打开，请查看原因，并查明是哪一方调用了 close()：其日志或程序会说明原因。
    .use = 工作完成时发送 1000。服务器关闭或用户离开页面时发送 1001。因错误结束连接时发送 1011。

websocket-1001 = 服务器或页面正在离开
    .description = 一方正在离开：例如服务器正在关闭，或浏览器离开了页面。
    .when = 在部署期间，或用户关闭标签页或点击链接时出现。连接空闲过久时，Jetty 等服务器也会发送它。
    .fix = 如果用户离开了页面或服务器已重启，无需任何操作。如果只有空闲的连接被关闭，请以短于服务器空闲超时的间隔发送 ping；在浏览器中，由脚本发送消息。
    .use = 服务器或页面正在离开时发送 1001。服务几秒内就会恢复时发送 1012。工作完成时发送 1000。

websocket-1002 = 协议错误
    .description = 一方发现另一方违反了 WebSocket 协议，因而关闭连接。
    .when = 客户端的帧没有掩码或服务器的帧有掩码，帧的操作码未知或设置了保留位，或关闭帧带有不得发送的代码时出现。
    .fix = 更新误发该帧的一方所用的库。如果没有用，请在测试时关闭压缩并避开代理；更改帧的代理也会引起同样的错误。
    .use = 帧违反协议时发送 1002。内容与消息类型不符时发送 1007。消息违反您的应用程序的规则时发送 1008。

websocket-1003 = 不接受该类数据
    .description = 一方收到了不能接受的数据类型，例如只理解文本时收到二进制消息。
    .when = 程序向要求 JSON 文本的服务器发送字节数组或文件，或向要求二进制消息的服务器发送文本时出现。
    .fix = 发送对方要求的类型：在大多数库中，字符串成为文本消息，字节数组成为二进制消息。如果您管理该服务器，请检查其处理程序接受哪些类型。
    .use = 从不处理该类消息时发送 1003。类型正确但内容无效时发送 1007。理解消息但不允许时发送 1008。

websocket-1004 = 保留的代码，没有含义
    .description = 规范保留了 1004，没有赋予含义；以后的规范可能会赋予。
    .when = 程序误发时出现。网上一些旧的代码列表称之为“CLOSE_TOO_LARGE”，现在对应 1009。
    .fix = 如果是消息过大，请缩小消息。否则，请向发送 1004 的程序的开发者询问含义。
    .use = 不要发送 1004。消息过大时发送 1009，或发送 4000 至 4999 中由您定义含义的代码。

websocket-1005 = 关闭时没有代码
    .description = 连接正常关闭，但收到的关闭帧没有代码。
    .when = 程序不带代码调用 close()（浏览器中的许多脚本如此），或发送空的关闭帧时出现。
    .fix = 如果连接不应结束，请在对方的日志中查找关闭的原因，并让其程序发送代码。
    .use = 不说明原因时，请省略代码，而不是发送 1005。最好发送 1000，让对方知道一切正常。

websocket-1006 = 连接中断，没有关闭帧
    .description = 连接中断或从未打开，没有收到关闭帧。DNS、TLS 和握手失败时，浏览器也会这样报告，并对脚本隐藏原因。
    .when = 网络切换、设备休眠、代理断开空闲的连接，或服务器崩溃或重启时出现。如果每次尝试都失败，可能是代理没有传递 Upgrade，服务器拒绝握手（HTTP 403），或其证书不被接受。
    .fix = 如果连接从未打开，请在浏览器的开发者工具中查看 HTTP 状态码，并检查每个代理是否传递 Upgrade。如果总在固定的时间后中断，请让服务器发送 ping，或调高代理的超时时间。否则，请查看服务器的日志。
    .use = 不要发送 1006。因错误结束连接时，发送 1011 或其他说明情况的代码。

websocket-1007 = 内容与消息类型不符
    .description = 一方收到与消息类型不符的数据，例如不是有效 UTF-8 的文本消息。
    .when = 程序以其他编码发送文本、在字符中间截断，或将二进制数据作为文本发送时出现。收到不是 JMAP 消息的消息后，JMAP 客户端也可能发送它。
    .fix = 将所有文本编码为 UTF-8，并将其他数据作为二进制消息发送。如果文本正确，请检查有没有损坏它的代理或有缺陷的压缩。
    .use = 内容与消息类型矛盾时发送 1007。帧有误时发送 1002。完全不接受该类型时发送 1003。

websocket-1008 = 违反策略
    .description = 一方收到违反其策略的消息。该代码是通用的：没有其他代码适用，或要隐藏策略细节时，也会发送它。
    .when = 令牌缺失或过期、Origin 标头不被允许，或客户端发送的消息过多时出现。用户的凭据过期时，JMAP 服务器可能会发送它。
    .fix = 查看原因，然后重新登录或更新令牌。检查 Origin 标头和该服务的限制。如果您管理该服务器，请在日志中搜索相应的规则。
    .use = 没有其他代码适用，或不想透露更多时发送 1008。客户端必须登录时发送 3000。消息过大时发送 1009。

websocket-1009 = 消息过大，对方无法处理
    .description = 一方收到过大而无法处理的消息。
    .when = 程序在一条消息中发送图片、文件或很长的列表时出现。上限往往很低：Python 的 websockets 默认为 1 MiB，Go 的 coder/websocket 为 32 KiB。
    .fix = 缩小消息，或将数据分到多条消息中。如果您管理接收方，请提高上限。大文件请改用 HTTP 传输。
    .use = 消息超出大小上限时发送 1009，并在原因中说明上限。消息过多时发送 1008。不接受该类型时发送 1003。

websocket-1010 = 服务器没有接受扩展
    .description = 客户端需要一个或多个扩展，而服务器没有在握手中接受。原因中应列出这些扩展。
    .when = 客户端坚持使用 permessage-deflate 压缩，而服务器不支持它、只接受其他参数，或位于移除 Sec-WebSocket-Extensions 的代理后面时出现。
    .fix = 在服务器上开启该扩展，并让每个代理传递 Sec-WebSocket-Extensions。如果您开发客户端，请让它在没有该扩展时也能工作。
    .use = 只由客户端发送 1010。离不开某个扩展的服务器应让握手失败。

websocket-1011 = 因意外错误结束连接
    .description = 服务器遇到意外情况，无法完成客户端的要求。
    .when = 应用程序抛出异常，或它所需的服务失败时出现。没有及时收到 pong 时，Python 的 websockets 也会发送 1011，即使在客户端也是如此。
    .fix = 如果您管理该服务器，请在日志中查找异常。如果原因为“keepalive ping timeout”，请检查任何一方有没有阻塞事件循环的程序代码，或网络是否缓慢。否则，请反馈地址和时间。
    .use = 出现意外错误时发送 1011。重启时发送 1012。过载时发送 1013。上游服务器失败时发送 1014。

websocket-1012 = 服务正在重启
    .description = 服务器因服务正在重启而关闭连接，应该很快就会接受新连接。
    .when = 在更新或部署期间，或 Uvicorn 等服务器停止或重新加载程序时出现。
    .fix = 让每个客户端随机等待 5 至 30 秒，以免同时返回。如果几分钟后仍连接失败，请向服务器管理员询问重启是否失败。
    .use = 同一服务很快恢复时发送 1012。这台服务器正在离开时发送 1001。服务在运行但过载时发送 1013。

websocket-1013 = 服务暂时过载
    .description = 服务器因过载而关闭连接，希望客户端的数量暂时减少。
    .when = 过多客户端同时连接（例如在故障之后），或服务器达到连接数上限时出现。
    .fix = 如果该服务有多个 IP 地址，请改用另一个。否则，请等待几分钟再试。如果您管理该服务器，请增加容量。
    .use = 过载时发送 1013，让客户端暂时离开。重启时发送 1012。某个客户端超出自身上限时发送 1008。

websocket-1014 = 网关收到无效的响应
    .description = 网关或代理从上游服务器收到无效的响应，因而关闭客户端的连接。
    .when = 上游服务器崩溃、中断自己的连接，或发送网关不理解的内容时出现。
    .fix = 如果您管理网关，请检查上游服务器是否在运行，再检查网关配置中的地址、端口和协议。否则，请向该服务反馈地址和时间。
    .use = 只有网关或代理才发送 1014，且只用于上游服务器的故障。自身出错时发送 1011。

websocket-1015 = TLS 握手失败
    .description = TLS 握手失败，例如因为无法验证服务器的证书，所以没有建立加密连接。
    .when = 程序打开 wss: 地址，且其库单独报告这种失败时出现。浏览器改为报告 1006。
    .fix = 在浏览器中用 https:// 打开同一主机，并查看证书错误。如果您管理该服务器，请续期证书、补全证书链或添加缺少的名称。否则，请反馈问题。
    .use = 不要试图发送 1015：没有 TLS 会话，就没有可以发送关闭帧的连接。请改为在日志中记录 TLS 错误本身。

websocket-1016-2999 = 协议中未分配的代码
    .description = 这些代码保留给 WebSocket 协议的后续版本和有公开规范的扩展。到目前为止，它们都没有含义。
    .when = 程序自行设定代码而用错范围时出现。
    .fix = 向发送该代码的程序的开发者询问含义。该程序应改用 4000 至 4999 的代码。
    .use = 不要发送这些代码。在自己的应用程序中，发送 4000 至 4999 的代码；如果是库，请注册 3000 至 3999 的代码。

## Codes of libraries and frameworks

websocket-3000-3999 = 库或框架的代码
    .description = 这些代码由库、框架和应用程序定义，并在 IANA 注册。WebSocket 协议没有赋予它们含义。
    .when = 库或用它构建的应用程序按自己的规则关闭连接时出现。并非所有在用的代码都已注册。
    .fix = 查看原因，然后在发送它的库或服务的文档中查询该代码。
    .use = 库发送这个范围的代码之前，请先在 IANA 注册。只有自己的客户端需要理解时，发送 4000 至 4999 的代码。

websocket-3000 = 需要登录
    .description = 客户端未获授权；IANA 注册表没有更多说明。通常是凭据缺失、无效或已过期。
    .when = 服务器在连接打开之后才检查令牌，或令牌在连接期间过期时出现。
    .fix = 重新登录或更新令牌，然后重新连接。如果您开发客户端，请检查它是否把令牌发送到了服务要求的位置。
    .use = 登录有用时发送 3000。缺少权限时发送 3003。如果在连接打开之前就知道，请改为以 HTTP 401 拒绝握手。

websocket-3003 = 没有访问权限
    .description = 服务器不允许客户端的要求；IANA 注册表没有更多说明。通常是服务器认识该用户，但其缺少权限。
    .when = 用户打开他人的频道、房间或文档，或在连接期间失去角色时出现。
    .fix = 检查登录的是哪个账号，如果用错了请更换。否则，请向频道或文档的所有者申请权限。
    .use = 重新登录也不会改变结果时发送 3003。登录有用时发送 3000。不想说明拒绝的原因时发送 1008。

websocket-3008 = 超出时限
    .description = 某个时限已过；IANA 注册表没有说明是哪个。通常是一方等待应用程序所需的消息过久。
    .when = 客户端没有在允许的时间内登录、发送心跳或回应服务器时出现。
    .fix = 重新连接。如果反复出现，请检查是否存在网络缓慢、程序阻塞或时限过短等问题。
    .use = 应用程序所需的消息迟到时发送 3008。结束空闲的连接时发送 1001。自己的服务器过慢时发送 1013。

## Private codes

websocket-4000-4999 = 应用程序的私有代码
    .description = 这些代码的含义由服务与其客户端约定。没有人注册它们，所以同一数字在别处另有含义。
    .when = 服务按自己的规则关闭连接时出现，例如在聊天、游戏、交易或 GraphQL 中。
    .fix = 查明是哪个服务关闭了连接，并在其文档中查询该代码。原因往往用文字说明了同样的内容。
    .use = 为自己的应用程序选用这个范围的代码，并为每个代码写明客户端是否应重新连接。如果有合适的已注册代码，请优先使用。

websocket-4000 = 未知错误，或要求加密
    .description = 在 Discord，表示出现未知错误。在 Twitch 的 EventSub，表示服务器出错。在 Pusher，表示应用只接受加密连接。
    .when = Discord 或 Twitch 出现故障时出现，通常不是客户端的问题。在 Pusher，客户端用 ws: 而不是 wss: 连接时出现。
    .fix = 如果是 Discord 或 Twitch，请让客户端重新连接。如果是 Pusher，请先将地址从 ws: 改为 wss:，再重新连接。否则，请查看该服务的文档。
    .use = 出现意外错误时发送 1011，因为所有库都认识它。只有在文档中说明含义时，才发送 4000。

websocket-4001 = 不允许的消息，或应用未知
    .description = 在 Discord，表示客户端发送了未知的操作码或其数据无效。Twitch 的 EventSub 不接受任何消息。在 Pusher，表示应用不存在。
    .when = Discord 机器人有缺陷，Twitch 客户端发送了 pong 以外的内容，或 Pusher 客户端的密钥或集群错误时出现。
    .fix = 如果是 Discord，请更新机器人的库。如果是 Twitch，请只发送 pong。如果是 Pusher，请更正密钥和集群。
    .use = 不允许某条消息时发送 1008。只有在文档中说明含义时，才发送 4001。

websocket-4002 = 消息无法读取，或缺少 pong
    .description = 在 Discord，表示客户端发送的数据无法解码。在 Twitch 的 EventSub，表示客户端没有回应 ping。
    .when = 机器人发送格式错误的 JSON，或 Twitch 客户端的库没有自动发送 pong 时出现。
    .fix = 如果是 Discord，请检查机器人最后发送的内容，并更新其库。如果是 Twitch，请使用会回应 ping 的库，并避免程序阻塞。
    .use = 文本不是有效的 UTF-8 时发送 1007，其他无法读取的内容发送 1008。只有在文档中说明含义时，才发送 4002。

websocket-4003 = 未登录，或连接未使用
    .description = 在 Discord，表示客户端在表明身份之前就发送了内容，或其会话已失效。在 Twitch 的 EventSub，表示客户端没有及时创建订阅。在 Pusher，表示应用已停用。
    .when = Discord 机器人没有以 Identify 开始，Twitch 客户端没有在允许的时间（默认十秒）内创建订阅，或有人停用了 Pusher 应用时出现。
    .fix = 如果是 Discord，请先发送 Identify。如果是 Twitch，请在 session_welcome 之后立即创建订阅。如果是 Pusher，请在控制台启用应用。
    .use = 客户端必须先登录时发送 3000。只有在文档中说明含义时，才发送 4003。

websocket-4004 = 身份验证失败，或达到上限
    .description = 在 Discord，表示令牌无效。在 Twitch 的 EventSub，表示客户端没有及时转到新地址。在 Pusher，表示应用的连接过多。在 graphql-ws，表示服务器发送了无效的消息。
    .when = 通常见于 Discord，在令牌被重置或复制不完整之后。在 Twitch，在 session_reconnect 之后 30 秒出现。
    .fix = 如果是 Discord，请从开发者门户重新复制机器人的令牌，或在那里重置。如果是 Twitch，请创建新会话及其订阅。如果是 Pusher，请关闭连接或提高配额。
    .use = 身份验证失败时发送 3000。连接的客户端过多时发送 1013。只有在文档中说明含义时，才发送 4004。

websocket-4005 = 已登录，或路径不存在
    .description = 在 Discord，表示客户端两次表明身份。在 Twitch 的 EventSub，表示网络超时。在 Pusher，表示路径不存在。在 graphql-ws，表示客户端出现内部错误。
    .when = 机器人在一个连接上两次发送 Identify，Pusher 客户端的路径错误，或 graphql-ws 客户端的程序抛出异常时出现。
    .fix = 如果是 Discord，请在每个连接上只发送一次 Identify。如果是 Twitch，请让客户端重新连接。如果是 Pusher，请更正地址。如果是 graphql-ws，请在客户端的日志中查找异常。
    .use = 客户端重复了只允许一次的步骤时发送 1008。只有在文档中说明含义时，才发送 4005。

websocket-4006 = 会话失效，或网络错误
    .description = 在 Discord 的语音服务器上，表示会话已结束。在 Twitch 的 EventSub，表示出现网络错误。在 Pusher，表示地址中的协议版本格式错误。
    .when = 机器人用旧会话返回语音频道，网络短暂故障，或 Pusher 客户端发送的不是版本号时出现。
    .fix = 如果是 Discord，请用新会话重新加入语音频道；如果反复出现，请更新机器人的库。如果是 Twitch，请让客户端重新连接。如果是 Pusher，请更正地址中的 protocol 参数。
    .use = 会话已结束，客户端必须重新登录时发送 3000。只有在文档中说明含义时，才发送 4006。

websocket-4007 = 序列号、地址或版本无效
    .description = 在 Discord，表示用于恢复会话的序列号无效。在 Twitch 的 EventSub，表示重新连接的地址无效。在 Pusher，表示协议版本不受支持。
    .when = 机器人用错误的序列号恢复会话，Twitch 客户端更改了 reconnect_url，或 Pusher 的库版本过旧时出现。
    .fix = 如果是 Discord，请开始新会话，而不是恢复旧会话。如果是 Twitch，请原样使用 reconnect_url。如果是 Pusher，请更新客户端库。
    .use = 消息违反您自己协议的规则时发送 1008。1002 只用于违反 WebSocket 本身。只有在文档中说明含义时，才发送 4007。

websocket-4008 = 超出速率限制，或缺少版本
    .description = 在 Discord，表示客户端发送消息过快。在 Pusher，表示地址中没有协议版本。
    .when = 机器人一次发送许多消息（例如在线状态更新），或 Pusher 的地址缺少 protocol 参数时出现。
    .fix = 如果是 Discord，请让机器人减少每次发送的消息，再让它重新连接。如果是 Pusher，请先在地址中加上 protocol 参数，再重新连接。
    .use = 客户端发送过多且不认识私有代码时发送 1008。整台服务器过载时发送 1013。

websocket-4009 = 会话超时，或未获授权
    .description = 在 Discord，表示会话已超时。在 Pusher，表示连接未获授权。
    .when = Discord 客户端失去联系过久，或 Pusher 客户端没有证明自己已获授权时出现。
    .fix = 如果是 Discord，请重新连接并开始新会话。如果是 Pusher，请在客户端重新连接之前，检查您的服务器如何对用户和频道授权。
    .use = 客户端耗时过长时发送 3008。客户端未获授权时发送 3000。只有在文档中说明含义时，才发送 4009。

websocket-4010 = 分片无效
    .description = 在 Discord，表示客户端以无效的分片（shard）表明身份；分片是由一个连接负责的那部分服务器群组（guild）。
    .when = 分片的编号不小于总数，或机器人的各进程使用不同的总数时出现。
    .fix = 更正机器人在 Identify 中发送的分片编号和总数：编号从 0 开始。然后确保所有进程使用相同的总数。
    .use = 值超出范围时发送 1008，除非您的客户端会处理 4010 等私有代码。

websocket-4011 = 需要分片
    .description = 在 Discord，表示一个连接负责的服务器群组（guild）会超过允许的数量。在 Discord 的语音服务器上，表示找不到服务器。
    .when = 机器人加入的服务器群组对一个连接来说过多时出现。在语音服务器上，客户端请求不存在的服务器时出现。
    .fix = 将机器人的服务器群组分到多个称为分片的连接上；大多数库可以做到。如果是语音，请重新加入频道。
    .use = 一个连接要求的内容超过允许时发送 1008，除非您的客户端会处理 4011 等私有代码。

websocket-4012 = API 版本无效
    .description = 在 Discord，表示网关地址中的 API 版本无效。在 Discord 的语音服务器上，表示协议未知。
    .when = 机器人的库版本过旧，或程序在地址中写了错误的版本时出现。
    .fix = 更新机器人的库，或更正网关地址中的参数 v。
    .use = 如果可以，请在握手中以 HTTP 400 拒绝未知的版本。只有在文档中说明含义时，才发送 4012。

websocket-4013 = intents 无效
    .description = 在 Discord，表示客户端发送的 intents 无效。它说明机器人要接收哪些事件。
    .when = 程序算错了 intents 字段的值，或设置了该 API 版本没有定义的位时出现。
    .fix = 按库提供的名称设置 intents，而不是按数字设置。然后更新库。
    .use = 参数永远不可能有效时，发送 1008 或 4013 等私有代码。只是缺少权限时发送 3003。

websocket-4014 = intents 不被允许
    .description = 在 Discord，表示机器人请求了没有为它启用的特权 intent。在 Discord 的语音服务器上，表示客户端已断开，例如被他人移除。
    .when = 机器人的程序请求消息内容、成员或在线状态，而其设置不允许时出现。
    .fix = 在开发者门户的机器人设置中开启特权 intents，或从程序中去掉。从语音断开后，不要自动重新加入。
    .use = 客户端的请求超出其权限时发送 3003，除非您的客户端会处理 4014 等私有代码。

websocket-4100 = 服务容量已满
    .description = 在 Pusher 协议中，表示服务器目前没有容量处理该连接。
    .when = Pusher 或您自己的兼容服务器的连接数已达到能服务的上限时出现。
    .fix = 让客户端库重新连接，它会自动进行。如果您管理兼容服务器，请增加容量，或关闭无人使用的连接。
    .use = 4100 只用于 Pusher 协议。对认识标准代码的客户端发送 1013。

websocket-4200 = 要求建立新连接
    .description = 在 Pusher 协议中，表示服务器关闭了连接，没有给出具体原因。客户端应打开新连接。
    .when = 服务器放弃连接时出现，例如在短暂故障之后。Pusher 没有说明具体情况。
    .fix = 让客户端库重新连接，它会自动进行。如果持续数小时，请查看该服务的状态页面。
    .use = 4200 只用于 Pusher 协议。对认识标准代码的客户端发送 1012。

websocket-4201 = 没有收到 pong
    .description = 在 Pusher 协议中，表示客户端没有及时回应服务器的 ping。
    .when = 设备休眠或失去网络，后台页面被挂起，或客户端没有回应 pusher:ping 时出现。
    .fix = 让客户端重新连接。如果您自己的客户端反复出现，请让它用 pusher:pong 回应 pusher:ping。
    .use = 4201 只用于 Pusher 协议。对认识已注册代码的客户端发送 3008。

websocket-4202 = 长时间没有活动
    .description = 在 Pusher 协议中，表示客户端约 24 小时没有活动，且不支持 ping。
    .when = 页面或程序打开一天而没有流量，且其旧的客户端库不认识 pusher:ping 时出现。
    .fix = 让客户端重新连接。如果反复出现，请将客户端库更新为会回应 pusher:ping 的版本。
    .use = 4202 只用于 Pusher 协议。在其他场合，结束空闲的连接时发送 1001。

websocket-4400 = 消息无效
    .description = 在 GraphQL over WebSocket 中，表示一方收到的消息类型或格式不在协议的定义之内。
    .when = 消息不是 JSON、类型未知或缺少 ID，或客户端自己的程序不遵循协议时出现。
    .fix = 查看原因，其中可能说明消息有什么问题。然后更正发送它的程序，或更新库。
    .use = 在 graphql-transport-ws 中，消息无效时发送 4400。文本不是有效的 UTF-8 时发送 1007。

websocket-4401 = 未获授权
    .description = 在 GraphQL over WebSocket 中，表示客户端在服务器确认连接之前就订阅了。在 Hocuspocus 中，表示客户端没有登录或登录失败。
    .when = GraphQL 客户端没有等待 connection_ack，或 Hocuspocus 服务器的令牌缺失或过期时出现。
    .fix = 在 GraphQL 中，请等到 connection_ack 之后再订阅；常用的客户端库会这样做。在其他场合，请重新登录或更新令牌。
    .use = 在 graphql-transport-ws 中，订阅过早时发送 4401，拒绝用户时发送 4403。在其他场合发送 3000。

websocket-4403 = 不允许打开该连接
    .description = 在 GraphQL over WebSocket 中，表示服务器拒绝了连接，通常在 connection_init 之后。在 Hocuspocus 中，表示服务器理解客户端，但拒绝执行。
    .when = 服务器对令牌或用户的检查失败时出现，例如在 graphql-ws 的 onConnect 中。
    .fix = 检查客户端在 connection_init 中发送的令牌，如果已过期请更新。否则，请向服务器管理员申请权限。
    .use = 在 graphql-transport-ws 中，拒绝用户时发送 4403；只有消息顺序错误时才发送 4401。在其他场合发送 3003。

websocket-4406 = 子协议不被接受
    .description = 在 GraphQL over WebSocket 中，客户端没有提供子协议 graphql-transport-ws，所以服务器关闭了连接。
    .when = 客户端仍使用 subscriptions-transport-ws（其子协议称为 graphql-ws），或没有指定子协议时出现。
    .fix = 在客户端使用 graphql-ws 库，或将客户端的子协议设为 graphql-transport-ws。如果不能更改客户端，请在服务器上添加对其子协议的支持。
    .use = 客户端没有提供相应的子协议时，由 graphql-transport-ws 服务器发送 4406。在其他场合，请改为拒绝握手。

websocket-4408 = 没有及时收到客户端的消息
    .description = 在 GraphQL over WebSocket 中，表示客户端没有及时发送 connection_init。在 Hocuspocus 中，表示服务器过久没有收到客户端的内容。
    .when = 客户端没有以 connection_init 开始，等待令牌过久，或网络缓慢时出现。
    .fix = 连接打开后立即发送 connection_init，并在此之前取得令牌。如果网络缓慢，请在服务器上调高 connectionInitWaitTimeout。
    .use = 在 graphql-transport-ws 中，connection_init 迟到时发送 4408。在自己的协议中，请发送已注册的 3008。

websocket-4409 = 订阅 ID 已被使用
    .description = 在 GraphQL over WebSocket 中，表示客户端开始操作时所用的 ID 仍被它的另一个操作使用。
    .when = 程序对 ID 计数有误，或将消息发送了两次时出现。
    .fix = 为每个操作使用新的 ID，例如 UUID，或等到操作结束后再使用其 ID。
    .use = 在 graphql-transport-ws 中，ID 已被使用时发送 4409，消息没有 ID 时发送 4400。

websocket-4429 = 连接被初始化两次
    .description = 在 GraphQL over WebSocket 中，表示客户端在一个连接上不止一次发送 connection_init。
    .when = 程序在延迟后再次发送，或程序的两个部分共用一个连接时出现。原因不是速率限制。
    .fix = 每个连接只发送一次 connection_init。如果需要新令牌，请为它打开新连接。
    .use = 在 graphql-transport-ws 中，4429 只用于第二个 connection_init。连接的客户端过多时发送 1013。

websocket-4500 = GraphQL 服务器错误
    .description = 在 GraphQL over WebSocket 中，表示服务器上的异常没有被捕获，所以 graphql-ws 关闭了连接。
    .when = 解析函数没有返回订阅所需的内容，或 onConnect、onSubscribe 等钩子函数失败时出现。
    .fix = 如果您管理该服务器，请查看原因，并在日志中查找异常。否则，请反馈操作和时间。
    .use = 在 graphql-transport-ws 中，出现意外错误时发送 4500。在其他场合发送 1011。如果只是一个操作出错，Error 消息就够了。

websocket-4504 = 服务器没有及时确认
    .description = 在 GraphQL over WebSocket 中，表示客户端发送 connection_init 之后，服务器的 connection_ack 迟迟没有到达，客户端因而关闭了连接。
    .when = 服务器的 onConnect 耗时过长时出现，例如检查令牌。只有设置了 connectionAckWaitTimeout 的客户端才会发送该代码。
    .fix = 如果您管理该服务器，请查明是什么延误了 onConnect。如果只是有时缓慢，请在客户端调高 connectionAckWaitTimeout。
    .use = connection_ack 迟到时，由 graphql-transport-ws 客户端发送 4504。在自己的协议中，请发送已注册的 3008。
