# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = 简体中文

## Headings of a page about two codes

heading-equivalents = 其他协议中的对应代码
heading-differences = 主要区别
heading-other-differences = 其他区别
heading-similarities = 共同点
heading-use = 分别在何时使用
heading-neighbours = 容易混淆的代码
heading-learn-more = 了解更多
heading-related-codes = 相关代码
heading-related-pairs = 相关对比
heading-references = 规范

code-with-title = { $code } · { $title }

related-pair = { $left } 与 { $right } 的对比

## Aspects: in what two codes can differ

aspect-protocol = 协议
aspect-outcome = 结果
aspect-retry = 是否重试
aspect-repeat-safety = 自动重试
aspect-actor = 由谁处理
aspect-remedy = 解决方法
aspect-phase = 出现阶段
aspect-class = 类别
aspect-category = 子类
aspect-standing = 标准化情况
aspect-specification = 规范

## Outcomes

outcome-success = 成功
outcome-intermediate = 进行中，尚未结束
outcome-redirection = 重定向
outcome-transient-failure = 临时失败
outcome-permanent-failure = 永久失败

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = 无需重试
    .message = 无需重新发送任何内容。
    .request = 无需重试。
    .call = 无需重试。
    .connection = 无需重新连接。
retry-after-delay = 稍后重试
    .message = 同一封邮件稍后可能会成功送出。如果邮件已被退回，或仍在您的发件箱中，请等待一段时间，再发给未收到的人；否则，邮件服务器会自动重试。
    .request = 同一请求稍后可能会成功。请稍等后重试。
    .call = 同一呼叫或请求稍后可能会成功。请稍等后重试。
    .connection = 稍后可能会连接成功。请稍等后重新连接。
retry-after-change = 更正后重试
    .message = 如果不做任何修改，再次发送很可能仍会被拒绝。必须先解决问题。
    .request = 原样重发该请求，很可能再次失败。必须先解决问题。
    .call = 同一呼叫或请求很可能再次失败。必须先解决问题。
    .connection = 再次连接很可能仍会失败。必须先解决问题。
retry-after-restart = 从头开始整个流程
    .message = 只重复这一条命令没有用。请从头开始整个邮件事务。
    .request = 只重试这一个请求没有用。请从最初的读取操作开始，重做整个流程。程序可以自动完成。
    .call = 只重复这一步没有用。请从头重新建立呼叫。
    .connection = 只重复这一步没有用。请建立新连接，从头开始整个交互过程。
retry-elsewhere = 改用其他服务器、地址或连接
    .message = 以同样方式重新发送邮件没有用。请使用应答中给出的地址，或 DNS 中的其他服务器或 IP 地址。
    .request = 请将请求发往响应中给出的地址；如果没有给出地址，请通过新连接重新发送。
    .call = 再次呼叫同一地址没有用。请使用响应中给出的地址。
    .connection = 再次连接同一服务器没有用。请使用错误信息中给出的服务器或地址。
retry-never = 不要重试
    .message = 不要重新发送该邮件。无论等待还是修改，都无法让它送达。
    .request = 不要重新发送该请求。无论等待还是修改，都无法让它成功。
    .call = 不要重试。无论等待还是做任何更改，都无法让呼叫成功。
    .connection = 不要重新连接。无论等待还是做任何更改，都无法成功。

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = 无需处理
    .advice = 无需任何操作。
actor-nobody-request = 无需处理
    .advice = 无需任何操作。
actor-nobody-call = 无需处理
    .advice = 无需任何操作。
actor-nobody-connection = 无需处理
    .advice = 无需任何操作。
actor-usually-nobody-message = 通常无需处理
    .advice = 通常无需任何人处理，过一段时间会自行恢复。
actor-usually-nobody-request = 通常无需处理
    .advice = 通常无需任何人处理，过一段时间会自行恢复。
actor-usually-nobody-call = 通常无需处理
    .advice = 通常无需任何人处理，过一段时间会自行恢复。
actor-usually-nobody-connection = 通常无需处理
    .advice = 通常无需任何人处理，过一段时间会自行恢复。如果连接一再失败，服务器管理员需要找出原因。
actor-user-message = 发件人
    .advice = 需要由发件人处理，例如更正地址、登录信息或邮件。
actor-user-request = 用户
    .advice = 需要由用户处理，例如更正网址、登录信息或输入的数据。
actor-user-call = 主叫方
    .advice = 需要由主叫方处理，例如更正号码或地址。
actor-user-connection = 用户
    .advice = 需要由用户处理，例如重新登录或更改程序的设置。
actor-asking-operator-message = 发送方管理员
    .advice = 需要由发送方服务器或邮件客户端的管理员处理。如果不是您，请将完整的错误信息转发给对方。
actor-asking-operator-request = 客户端的管理员或开发者
    .advice = 需要由客户端的管理员或开发者处理。如果不是您，请将完整的错误信息转发给对方。
actor-asking-operator-call = 主叫侧管理员
    .advice = 需要由主叫方话机或电话系统的管理员处理。如果不是您，请将完整的错误信息转发给对方。
actor-asking-operator-connection = 客户端的管理员或开发者
    .advice = 需要由客户端的管理员或开发者处理。如果不是您，请将完整的错误信息转发给对方。
actor-answering-operator-message = 返回应答的服务器的管理员
    .advice = 需要由返回该应答的服务器的管理员处理。您可以向对方反馈问题。
actor-answering-operator-request = 服务器管理员
    .advice = 需要由服务器管理员处理。您可以向对方反馈问题。
actor-answering-operator-call = 返回响应的服务器的管理员
    .advice = 需要由返回该响应的服务器的管理员处理。您可以向对方反馈问题。
actor-answering-operator-connection = 服务器管理员
    .advice = 需要由服务器管理员处理。您可以向对方反馈问题。
actor-destination-operator-message = 目标服务器的管理员
    .advice = 需要由目标服务器的管理员处理。报告问题的服务器本身通常没有故障。
actor-destination-operator-request = 上游服务器或区域的管理员
    .advice = 需要由响应方背后的服务器或 DNS 区域的管理员处理。您可以向对方反馈问题。
actor-destination-operator-call = 被叫侧管理员
    .advice = 需要由被叫侧管理员处理。返回响应的服务器只是报告问题。
actor-destination-operator-connection = 网关后面的服务器的管理员
    .advice = 需要由网关后面的服务器的管理员处理。网关只是报告问题。
actor-recipient-message = 收件人
    .advice = 需要由收件人处理。请通过电话等其他方式联系对方。
actor-recipient-request = 接收方
    .advice = 需要由接收方处理。请通过电话等其他方式联系对方。
actor-recipient-call = 被叫方
    .advice = 需要由被叫方处理。请通过电子邮件等其他方式联系对方。
actor-recipient-connection = 接收侧管理员
    .advice = 需要由收到该警报的一方（客户端或服务器）的管理员处理。如果不是您，请将完整的错误信息转发给对方。

## What has to be done, as it stands in a list

remedy-nothing = 无需操作
remedy-proceed = 继续下一步
remedy-wait = 等待后重试
remedy-correct-command = 更正命令
remedy-correct-address = 更正地址
remedy-correct-message = 修改所发送的内容
remedy-authenticate = 登录
remedy-encrypt = 加密连接
remedy-free-space = 释放存储空间
remedy-seek-permission = 取得许可
remedy-repair-server = 修复出问题的服务器
remedy-use-another-server = 改用其他服务器
remedy-follow-redirect = 跟随重定向
remedy-correct-request = 更正请求
remedy-refresh-state = 重新读取当前状态
remedy-slow-down = 减少每次发送的数量
remedy-correct-dns = 更正出问题的域名的 DNS 记录
remedy-find-cause = 在完整的错误信息中查找原因

## How firmly a code is defined

standing-registered = 已注册
    .note = 该代码已列入官方的 IANA 注册表，表中注明了定义它的文档。
standing-specified = 有规范定义
    .note = 该代码由已发布的规范定义。
standing-experimental = 实验性
    .note = 只有实验性文档或草案定义了该代码。
standing-obsolete = 已弃用
    .note = 该代码已弃用：旧软件仍会发送，新软件不应再使用。
standing-unofficial = 非官方
    .note = 该代码不是官方代码，具体含义取决于发送它的软件。
standing-vendor = 厂商专有
    .note = 该代码由一家或多家厂商为自己的产品定义，其他产品的用法可能不同。

## Enhanced mail status codes

fallback-unregistered-detail = “{ $asked }”未注册。此页面显示最接近的通用代码 { $code }。

fallback-no-class = “{ $asked }”没有说明所属类别。此页面显示已注册的最严重形式 { $code }。

fallback-no-class-and-unregistered-detail = “{ $asked }”没有说明所属类别，而且未注册。此页面显示最接近的通用代码的最严重形式 { $code }。

fallback-in-range = “{ $asked }”属于一段统一定义的代码。此页面显示整段代码 { $code }。

class-unregistered = 对于这种情况，增强状态码注册表没有列出 { $code } 的类别，只列出了类别 { $classes }。但有些服务器仍会发送它。

class-contested = 关于 { $code }，增强状态码注册表的内容前后不一致：正文只允许类别 { $classes }，所列的基本代码却包含另一类别。两种类别都有服务器发送。

vendor-words = { $vendor } 的说法：“{ $phrase }”
    .description = { $vendor } 为自己的服务器定义了 { $code }，没有任何注册表收录它。其原文是“{ $phrase }”。
    .when = 由 { $vendor } 的邮件服务器在应答或退信中给出。如果 { $code } 来自其他服务器，含义可能不同。
    .fix = 阅读完整的错误信息，其中通常有原因和链接，按其中的说明处理。如果没有更多信息，请按 { $standard } 的建议处理。
    .use = { $code } 只供 { $vendor } 使用。请改为返回已注册的 { $standard }，并在文本中说明原因。

## Codes that nobody defines: shared texts

popular-lists = 网上的代码列表

unofficial-dots-dropped =
    .description = 没有标准定义 { $code }。它很可能是增强状态码 { $stands-for }（“{ $stands-for-title }”）漏写了点号。
    .when = 见于 { $seen }。如果由服务器发送，其后的增强状态码或文本会说明真正的含义。
    .use = 不要发送这个数字。请返回所有邮件软件都能识别的 { $standard }，并附上指明原因的增强状态码。

unofficial-registry-column =
    .description = 没有文档说明 { $code } 的含义。增强状态码注册表只把这个数字列为基本代码。实际使用中，它与 { $stands-for }（“{ $stands-for-title }”）最接近。
    .when = 很少见，出现在 { $seen } 中。只有数字后面的文本能说明含义。
    .use = 不要发送这个数字。请返回有标准定义的 { $standard }，并用增强状态码说明原因。

unofficial-software = 含义取决于发送它的软件
    .description = 没有标准定义 { $code }。有些软件赋予它自己的含义，只有数字后面的文本能够说明。
    .when = 见于 { $seen }。其他软件可能用同一数字表示别的含义。
    .fix = 以数字后面的文本和增强状态码（如果有）为准。如果两者都没有，请按 { $standard } 处理：邮件服务器是否重试，由首位数字决定。
    .use = 不要发送这个数字。请返回 { $standard }，并用增强状态码和文本说明原因。

unofficial-list-only = 网上代码列表中的数字
    .description = 没有标准定义 { $code }，也没有已知的服务器会发送它。它只出现在代码列表里，而且各列表的说法不一。
    .when = 见于 { $seen }。如果确实有服务器发送，只有数字后面的文本能说明含义。
    .fix = 以完整的错误信息为准，不要相信列表对该数字的解释。如果没有文本，请按首位数字相同的 { $standard } 处理。
    .use = 不要发送这个数字。请返回有标准定义的 { $standard }。

unofficial-errno = 客户端系统自身的错误号
    .description = 邮件服务器不会发送 { $code }。这个数字很可能是客户端操作系统的错误，例如“连接被拒绝”或“网络不可达”，只是显示得像应答。
    .when = 见于 { $seen }。客户端无法建立连接时会显示这样的数字，容易被误认为应答。
    .fix = 检查连接，而不是邮件：主机名、端口、网络和防火墙。连接恢复后重新发送，与遇到 { $standard } 时相同。
    .use = 服务器绝不发送这个数字。遇到临时问题时，请返回 { $standard }。

unofficial-document-example = 文档示例中的数字
    .description = 没有标准定义 { $code }。某份文档的示例把它写成应答，但没有说明含义；从其后的文本看，最接近 { $stands-for }（“{ $stands-for-title }”）。
    .when = 见于 { $seen }。服务器很少发送它；如果发送，只有数字后面的文本能说明含义。
    .fix = 先阅读完整的错误信息。如果其中没有说明，请按 { $standard } 处理：邮件服务器是否重试，由首位数字决定。
    .use = 不要发送这个数字。请返回有标准定义的 { $standard }，并用增强状态码说明原因。

## Kinds of text in which a search finds words

match-near = { $kind }，拼写相近
match-kind-code = 代码
match-kind-symbol = 名称
match-kind-phrase = 规范的措辞
match-kind-vendor = 产品的措辞
match-kind-title = 标题
match-kind-description = 含义
match-kind-when = 情形
match-kind-advice = 建议
match-kind-example = 示例
match-kind-cause = 原因
match-kind-printed = 程序的措辞
