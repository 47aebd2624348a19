# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left }（{ $left-title }）与 { $right }（{ $right-title }）的区别

compare-title-same = { $left } 与 { $right } 的区别：{ $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = 两者可以出现在同一应答中，且含义一致：{ $basic } 告诉邮件软件下一步怎么做，{ $enhanced } 确认原因。
    .close = 两者可以出现在同一应答中，且含义接近：{ $basic } 告诉邮件软件下一步怎么做，{ $enhanced } 说明原因。
    .narrower = 两者可以出现在同一应答中：{ $basic } 告诉邮件软件下一步怎么做，{ $enhanced } 说明原因，而这只是 { $basic } 可能的原因之一。
    .broader = 两者可以出现在同一应答中：{ $basic } 告诉邮件软件下一步怎么做，{ $enhanced } 说明原因，而其他基本代码也可能出于这个原因。
    .loose = 两者可以出现在同一应答中：{ $basic } 告诉邮件软件下一步怎么做，{ $enhanced } 补充的信息很少。

summary-stands-for = 请将 { $unofficial } 当作 { $code } 处理，它很可能就是后者的另一种写法。

summary-same-detail = { $left } 和 { $right } 指的是同一种情况。区别在首位数字：2 表示成功，4 表示临时失败，5 表示永久失败。

summary-same-number = { $left } 和 { $right } 只是数字相同：两种协议各自编号，两个代码并不对应。

summary-equivalent = { $left } 和 { $right } 互为对应：在两种协议的衔接处，一个会换成另一个，但各自遵循本协议的规则。

summary-outcome = { $left } 和 { $right } 表示的结果不同。

summary-retry = { $left } 和 { $right } 表示的结果相同，但是否重试以及如何重试有所不同。

summary-actor = { $left } 和 { $right } 的结果和重试建议都相同，但需要由不同的一方处理。

summary-remedy = { $left } 和 { $right } 表示的结果相同，但解决方法不同。

summary-details = { $left } 和 { $right } 的结果和重试建议都相同。各自表示什么，请看它们的说明。

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } 表示成功。
    .request = { $code } 表示请求已成功。
    .call = { $code } 表示请求已成功。
    .connection = { $code } 表示连接没有问题。
clause-outcome-intermediate =
    .message = { $code } 表示服务器正在等待下一步。
    .request = { $code } 表示请求仍在处理中。
    .call = { $code } 表示呼叫仍在建立中。
    .connection = { $code } 表示连接仍在建立中。
clause-outcome-redirection =
    .message = { $code } 表示邮件需要发往其他地址或服务器。
    .request = { $code } 表示请求需要发往其他地址或服务器。
    .call = { $code } 表示需要呼叫其他地址。
    .connection = { $code } 表示需要连接其他服务器。
clause-outcome-transient-failure =
    .message = { $code } 表示临时失败。
    .request = { $code } 表示请求暂时失败。
    .call = { $code } 表示呼叫暂时失败。
    .connection = { $code } 表示连接暂时失败。
clause-outcome-permanent-failure =
    .message = { $code } 表示永久失败。
    .request = { $code } 表示请求永久失败。
    .call = { $code } 表示呼叫永久失败。
    .connection = { $code } 表示连接永久失败。

clause-retry-not-needed =
    .message = 收到 { $code } 后，无需重新发送任何内容。
    .request = 收到 { $code } 后，无需重试任何请求。
    .call = 收到 { $code } 后，无需重试。
    .connection = 收到 { $code } 后，无需重新连接。
clause-retry-after-delay =
    .message = 收到 { $code } 后，请稍后重新发送同一封邮件。
    .request = 收到 { $code } 后，请稍后重试同一请求。
    .call = 收到 { $code } 后，请稍后重试。
    .connection = 收到 { $code } 后，请稍后重新连接。
clause-retry-after-change =
    .message = 收到 { $code } 后，不要原样重新发送邮件。
    .request = 收到 { $code } 后，不要原样重新发送请求。
    .call = 收到 { $code } 后，在问题解决之前不要重试。
    .connection = 收到 { $code } 后，在问题解决之前不要重新连接。
clause-retry-after-restart =
    .message = 收到 { $code } 后，请从头开始整个邮件事务。
    .request = 收到 { $code } 后，请从头开始整个请求流程。
    .call = 收到 { $code } 后，请从头重新建立呼叫。
    .connection = 收到 { $code } 后，请建立新连接，从头开始整个交互过程。
clause-retry-elsewhere =
    .message = 收到 { $code } 后，请将邮件发往其他地址或服务器。
    .request = 收到 { $code } 后，请将请求发往其他地址或服务器，或改用其他连接。
    .call = 收到 { $code } 后，请呼叫其他地址。
    .connection = 收到 { $code } 后，请连接其他服务器。
clause-retry-never =
    .message = 收到 { $code } 后，不要重新发送邮件。
    .request = 收到 { $code } 后，不要重新发送请求。
    .call = 收到 { $code } 后，不要重试。
    .connection = 收到 { $code } 后，不要重新连接。

clause-actor-nobody =
    .message = 收到 { $code } 后，无需任何操作。
    .request = 收到 { $code } 后，无需任何操作。
    .call = 收到 { $code } 后，无需任何操作。
    .connection = 收到 { $code } 后，无需任何操作。
clause-actor-usually-nobody =
    .message = 收到 { $code } 后，通常无需任何人处理。
    .request = 收到 { $code } 后，通常无需任何人处理。
    .call = 收到 { $code } 后，通常无需任何人处理。
    .connection = 收到 { $code } 后，通常无需任何人处理。
clause-actor-user =
    .message = { $code } 需要由发件人处理。
    .request = { $code } 需要由用户处理。
    .call = { $code } 需要由主叫方处理。
    .connection = { $code } 需要由用户处理。
clause-actor-asking-operator =
    .message = { $code } 需要由发送方管理员处理。
    .request = { $code } 需要由客户端的管理员或开发者处理。
    .call = { $code } 需要由主叫侧管理员处理。
    .connection = { $code } 需要由客户端的管理员或开发者处理。
clause-actor-answering-operator =
    .message = { $code } 需要由返回应答的服务器的管理员处理。
    .request = { $code } 需要由服务器管理员处理。
    .call = { $code } 需要由返回响应的服务器的管理员处理。
    .connection = { $code } 需要由服务器管理员处理。
clause-actor-destination-operator =
    .message = { $code } 需要由目标服务器的管理员处理。
    .request = { $code } 需要由上游服务器或区域的管理员处理。
    .call = { $code } 需要由被叫侧管理员处理。
    .connection = { $code } 需要由网关后面的服务器的管理员处理。
clause-actor-recipient =
    .message = { $code } 需要由收件人处理。
    .request = { $code } 需要由接收方处理。
    .call = { $code } 需要由被叫方处理。
    .connection = { $code } 需要由收到它的一方的管理员处理。

clause-remedy = 收到 { $code } 后，通常可以这样解决：{ $remedies }。
clause-remedy-nothing = 收到 { $code } 后，没有需要解决的问题。

clause-phase = { $code } 可能出现在以下阶段：{ $phases }。

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } 常与 { $left-neighbour } 混淆，{ $right } 常与 { $right-neighbour } 混淆。

neighbours-one = { $code } 常与 { $neighbour } 混淆。

neighbours-same = { $left } 和 { $right } 都常与 { $neighbour } 混淆。
