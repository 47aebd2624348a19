# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = 説明
section-retry = もう一度試すべきか
section-actor = 対処する人
section-fix = 対処方法
section-when = 発生する状況
section-example = 表示例
section-standing = 位置づけ
section-phrase = 仕様での表記
section-class = クラス
section-category = カテゴリ
section-outcome = 結果
section-phases = 発生する段階
section-same-reply = 同じ応答に含まれるコード
section-equivalents = ほかのプロトコルで対応するコード
section-protocol-facts = プロトコルの詳細
section-vendors = 製品固有の意味
section-confused-codes = 混同しやすいコード
section-related-codes = 関連コード
section-references = 仕様
section-use = 送信する場面

## A page about a reply

section-happened = 何が起きたか
section-customer = ご自身でできること
section-administrator = 管理者ができること
section-avoid = してはいけないこと
section-ask = 問い合わせ先と伝える内容
section-suppression = 配信リスト
section-codes = 見つかったコード
section-conflicts = 矛盾
section-evidence = この原因と判断した理由

## Repeating a request

code-number = 番号

repeat-safety-any = 繰り返しても安全
repeat-safety-idempotent = べき等な場合に限り、繰り返しても安全
repeat-safety-none = 繰り返し不可

repeat-any =
    .message = 拒否されたものは、自動で再送しても重複しません。
    .request = リクエストは何の影響も与えていません。何かを変更するリクエストでも、クライアントが自動的に再試行してかまいません。
    .call = リクエストは何の影響も与えていません。プログラムが自動的に送り直してかまいません。
    .connection = 何も実行されていません。プログラムが自動的に接続し直してかまいません。

repeat-idempotent =
    .message = サーバーがすでにメールを受け付けている可能性があります。プログラムが送り直すと、メールが 2 通届くことがあります。
    .request = リクエストがすでに処理されている可能性があります。クライアントが自動的に再試行してよいのは、読み取りや置き換えなど、繰り返しても害のないものだけです。
    .call = リクエストがすでに処理されている可能性があります。プログラムが自動的に送り直してよいのは、害がない場合だけです。
    .connection = 処理の一部がすでに実行されている可能性があります。プログラムが自動的に繰り返してよいのは、2 回実行しても害のないものだけです。

retry-delay =
    .seconds = 待ち時間の目安は { $count } 秒以上です（{ $reference }）。
    .minutes = 待ち時間の目安は { $count } 分以上です（{ $reference }）。
    .hours = 待ち時間の目安は { $count } 時間以上です（{ $reference }）。

## The status of another service

localized-status = { $description }{ $fix }
