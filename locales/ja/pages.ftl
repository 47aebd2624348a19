# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = 本文へ移動
page-home = ホーム
page-main-menu = メインメニュー
page-trail = 現在位置
page-language = 言語

## Home

page-home-title = ステータスコードをわかりやすく
page-home-description = ステータスコードの意味、もう一度試すべきかどうか、誰が対処するのかを、メール、HTTP などのプロトコルについて説明します。どの説明にも、根拠となる仕様を示しています。
page-protocols = プロトコル
page-code-count = { $count } 個のコード

## A protocol, and a choice of codes

page-protocol-title = { $protocol }：すべてのコード
page-codes = コード
page-unofficial = 非公式コード
page-choice = どのコードをお探しですか？
page-choice-note = 「{ $value }」と書かれるコードは複数あります。いずれかを選択してください。

## Comparisons

page-pairs = 混同しやすいコード
page-pairs-description = 取り違えられやすいコードの組み合わせと、その違いを 1、2 文で説明します。
page-compare = { $code } を別のコードと比較
page-other-code = 比較するコード
page-other-code-hint = 450、5.1.1、HTTP 503、または UNAVAILABLE などの名前を、表示されたとおりに入力してください。
page-compare-button = 比較
page-swap = 左右を入れ替える
page-both = 両方

## Explaining a reply

page-explain = 応答の説明
page-explain-description = エラーメッセージ、ログの 1 行、または不達通知の全文を貼り付けると、何が起きたのか、どうすればよいのかがわかります。
page-reply = エラーメッセージ、ログの行、または不達通知
page-explain-privacy = テキストはこのサーバーだけに送信されます。保存もログへの記録もされず、ページのアドレスに含まれることもありません。
page-explain-button = 説明を表示
page-explain-another = 別の応答の説明を見る
page-masked = 個人情報を除いてコピー
page-masked-hint = アドレス、名前、ホストが置き換えられます。すべてを見つけられるプログラムはないため、渡す前に内容を確認してください。

## What there is no page for

page-missing = ページが見つかりません
page-missing-note = このアドレスにページはありません。
page-nearest = 近いコード
page-refused = テキストを読み取れませんでした
page-form-unreadable = このページのフォームではないデータが届きました。テキストをもう一度貼り付けて、送信してください。
page-form-too-large = テキストが長すぎます。応答の部分だけを貼り付けてください。

## Searching

page-search = 検索
page-search-query = コード、名前、または語句
page-search-description = コード、名前、または数語を、どの言語でも入力できます：550 5.7.26、DEADLINE_EXCEEDED、メールボックスがいっぱい。つづりの誤りがあっても検索できます。
page-search-title = { $query } の検索結果
