# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = 说明
section-retry = 是否需要重试？
section-actor = 由谁处理
section-fix = 解决方法
section-when = 何时出现
section-example = 示例
section-standing = 标准化情况
section-phrase = 规范中的措辞
section-class = 类别
section-category = 子类
section-outcome = 结果
section-phases = 出现阶段
section-same-reply = 同一应答中的代码
section-equivalents = 其他协议中的对应代码
section-protocol-facts = 协议细节
section-vendors = 特定产品中的含义
section-confused-codes = 容易混淆的代码
section-related-codes = 相关代码
section-references = 规范
section-use = 何时发送

## A page about a reply

section-happened = 发生了什么
section-customer = 您可以做什么
section-administrator = 管理员可以做什么
section-avoid = 应避免的操作
section-ask = 向谁询问，需提供哪些信息
section-suppression = 邮件列表
section-codes = 识别出的代码
section-conflicts = 矛盾之处
section-evidence = 判断依据

## Repeating a request

code-number = 编号

repeat-safety-any = 可以安全重复
repeat-safety-idempotent = 仅在幂等时可以安全重复
repeat-safety-none = 不要重复

repeat-any =
    .message = 重试被拒绝的内容（包括自动重试）不会产生重复邮件。
    .request = 该请求没有产生任何影响，所以即使它会更改数据，客户端也可以自动重试。
    .call = 该请求没有产生任何影响，所以程序可以自动重新发送。
    .connection = 没有执行任何操作，所以程序可以自动重新连接。

repeat-idempotent =
    .message = 服务器可能已经接受了该邮件；如果程序再次发送，收件人可能会收到两封。
    .request = 该请求可能已经生效，所以客户端只能自动重试读取、替换等重复执行也无害的操作。
    .call = 该请求可能已经生效，所以只有在重复执行也无害时，程序才能自动重新发送。
    .connection = 部分操作可能已经执行，所以程序只能自动重复那些执行两次也无害的操作。

retry-delay =
    .seconds = 通常至少等待 { $count } 秒（{ $reference }）。
    .minutes = 通常至少等待 { $count } 分钟（{ $reference }）。
    .hours = 通常至少等待 { $count } 小时（{ $reference }）。

## The status of another service

localized-status = { $description }{ $fix }
