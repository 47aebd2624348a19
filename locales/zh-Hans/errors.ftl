# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = “{ $protocol }”不是已知的协议。

error-unknown-protocol-near = “{ $protocol }”不是已知的协议。您要找的是不是 { $suggestions }？

error-unknown-code = { $protocol }：未知代码“{ $value }”。

error-unknown-code-near = { $protocol }：未知代码“{ $value }”。您要找的是不是 { $suggestions }？

error-missing-protocol = “{ $value }”缺少协议。请将协议写在代码之前，例如“smtp/521”。

error-missing-protocol-near = “{ $value }”缺少协议。您要找的是不是 { $suggestions }？

error-malformed-id = “{ $id }”不是代码。请按“协议/代码”的格式填写，例如“smtp/521”。

error-malformed-id-near = “{ $id }”没有指明唯一的代码。您要找的是不是 { $suggestions }？

error-malformed-value = { $protocol }：“{ $value }”不是有效的代码。请填写类别和后面的数字，用点号分隔。类别可以是 { $classes }。

error-malformed-value-categories = { $protocol }：“{ $value }”不是有效的代码。请填写类别、子类和细节编号，用点号分隔。类别可以是 { $classes }；子类可以是 { $categories }。

error-missing-field = 必须填写字段“{ $field }”。

error-same-code = 对比的双方都是“{ $id }”。请选择两个不同的代码。

error-same-code-fallback = “{ $asked }”按“{ $id }”处理，而对比的另一方也是它。请选择两个不同的代码。

error-malformed-language-code = “{ $language-code }”不是语言标签。请使用“ar”或“pt-BR”这样的标签。

note-language-not-available = 没有“{ $language-code }”版本；以下内容的语言是{ $language }。

error-negative-page-size = 每页数量 { $page-size } 超出范围。请使用 1 至 { $maximum }，或用 0 表示默认值。

error-malformed-page-token = “{ $page-token }”不是有效的分页令牌。省略它即可从第一页开始。

error-page-token-mismatch = 该分页令牌属于另一个请求。请原样重复当时的请求，或省略令牌，从第一页开始。

error-too-many-items = 请求包含 { $count } 个代码，上限为 { $maximum } 个。请将代码分到多个请求中。

error-unknown-class = { $protocol }：未知类别“{ $class }”。请使用 { $suggestions }。

error-class-without-protocol = 类别“{ $class }”缺少协议。请同时指明协议。

error-unknown-phase = “{ $phase }”不是 SMTP 会话中的步骤。请使用 { $suggestions }。

error-unknown-enum-value = 字段“{ $field }”包含未定义的值 { $number }。

error-malformed-status-details = 无法读取状态的详细信息：这些字节不是有效的 google.rpc.Status。

error-query-too-long = 搜索内容超过 { $maximum } 个字符。请缩短为一个代码或几个词，或者把全文作为应答进行解释。

note-nothing-found = 没有找到与“{ $query }”相关的内容。请检查拼写、减少词语，或者直接搜索代码。
