# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = 「{ $protocol }」というプロトコルはありません。

error-unknown-protocol-near = 「{ $protocol }」というプロトコルはありません。もしかして：{ $suggestions }？

error-unknown-code = { $protocol }：「{ $value }」というコードはありません。

error-unknown-code-near = { $protocol }：「{ $value }」というコードはありません。もしかして：{ $suggestions }？

error-missing-protocol = 「{ $value }」にはプロトコルがありません。「smtp/521」のように、コードの前にプロトコルを書いてください。

error-missing-protocol-near = 「{ $value }」にはプロトコルがありません。もしかして：{ $suggestions }？

error-malformed-id = 「{ $id }」はコードではありません。「smtp/521」のように、プロトコル、スラッシュ、コードの順に書いてください。

error-malformed-id-near = 「{ $id }」からは、コードを 1 つに特定できません。もしかして：{ $suggestions }？

error-malformed-value = { $protocol }：「{ $value }」は有効なコードではありません。クラスとそれに続く番号を、ピリオドで区切って書いてください。指定できるクラスは次のとおりです：{ $classes }。

error-malformed-value-categories = { $protocol }：「{ $value }」は有効なコードではありません。クラス、カテゴリ、詳細を、ピリオドで区切って書いてください。指定できるクラスは次のとおりです：{ $classes }。カテゴリは次のとおりです：{ $categories }。

error-missing-field = フィールド「{ $field }」は必須です。

error-same-code = 比較するコードが両方とも「{ $id }」です。異なる 2 つのコードを選択してください。

error-same-code-fallback = 「{ $asked }」は「{ $id }」と解釈され、もう一方のコードと同じになります。異なる 2 つのコードを選択してください。

error-malformed-language-code = 「{ $language-code }」は言語タグではありません。「ar」や「pt-BR」のようなタグを使ってください。

note-language-not-available = 「{ $language-code }」は利用できません。次の言語で表示しています：{ $language }。

error-negative-page-size = ページサイズ { $page-size } は範囲外です。1～{ $maximum } を指定してください。既定値を使う場合は 0 を指定します。

error-malformed-page-token = 「{ $page-token }」は有効なページトークンではありません。最初のページから始めるには、トークンを省略してください。

error-page-token-mismatch = このページトークンは、別のリクエストに対して発行されたものです。元のリクエストをそのまま繰り返すか、トークンを省略して最初のページから始めてください。

error-too-many-items = リクエストに { $count } 個のコードが含まれていますが、上限は { $maximum } 個です。コードを複数のリクエストに分けてください。

error-unknown-class = { $protocol }：「{ $class }」というクラスはありません。次のいずれかを使ってください：{ $suggestions }。

error-class-without-protocol = クラス「{ $class }」にはプロトコルが指定されていません。プロトコルも指定してください。

error-unknown-phase = 「{ $phase }」は SMTP セッションの段階ではありません。次のいずれかを使ってください：{ $suggestions }。

error-unknown-enum-value = フィールド「{ $field }」に、未定義の値 { $number } が含まれています。

error-malformed-status-details = ステータスの詳細を読み取れません。google.rpc.Status のバイト列ではありません。

error-query-too-long = 検索の文字列が { $maximum } 文字を超えています。コードか数語に短くするか、全文を「応答の説明」に貼り付けてください。

note-nothing-found = 「{ $query }」に一致するものは見つかりませんでした。つづりを確認するか、語を減らすか、コードそのもので検索してください。
