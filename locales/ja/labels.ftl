# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = 日本語

## Headings of a page about two codes

heading-equivalents = ほかのプロトコルで対応するコード
heading-differences = 主な違い
heading-other-differences = その他の違い
heading-similarities = 共通点
heading-use = 使い分け
heading-neighbours = よく混同されるコード
heading-learn-more = 詳細
heading-related-codes = 関連コード
heading-related-pairs = 関連する比較
heading-references = 仕様

code-with-title = { $code } · { $title }

related-pair = { $left } と { $right } の比較

## Aspects: in what two codes can differ

aspect-protocol = プロトコル
aspect-outcome = 結果
aspect-retry = もう一度試すか
aspect-repeat-safety = 自動再試行
aspect-actor = 対処する人
aspect-remedy = 対処方法
aspect-phase = 発生する段階
aspect-class = クラス
aspect-category = カテゴリ
aspect-standing = 位置づけ
aspect-specification = 仕様

## Outcomes

outcome-success = 成功
outcome-intermediate = 処理中、続きあり
outcome-redirection = リダイレクト
outcome-transient-failure = 一時的なエラー
outcome-permanent-failure = 恒久的なエラー

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = 不要
    .message = 何も送り直す必要はありません。
    .request = 再試行は必要ありません。
    .call = もう一度試す必要はありません。
    .connection = もう一度接続する必要はありません。
retry-after-delay = しばらく待ってから
    .message = 同じメールでも、時間をおけば届く可能性があります。メールが返送された場合や送信トレイに残っている場合は、しばらく待ってから、届いていない相手に送ってください。それ以外の場合は、メールサーバーが自動的に再送します。
    .request = 同じリクエストでも、時間をおけば成功する可能性があります。しばらく待ってから、もう一度試してください。
    .call = 同じ通話やリクエストでも、時間をおけば成功する可能性があります。しばらく待ってから、もう一度試してください。
    .connection = 時間をおけば接続できる可能性があります。しばらく待ってから、もう一度接続してください。
retry-after-change = 修正してから
    .message = 何も変えずに送り直しても、おそらくまた拒否されます。先に原因を取り除く必要があります。
    .request = 同じリクエストをそのまま送り直しても、おそらくまた失敗します。先に原因を取り除く必要があります。
    .call = 同じ通話やリクエストを繰り返しても、おそらくまた失敗します。先に原因を取り除く必要があります。
    .connection = そのまま接続し直しても、おそらくまた失敗します。先に原因を取り除く必要があります。
retry-after-restart = 手順の最初から
    .message = このコマンドだけを繰り返しても解決しません。メールのトランザクション全体を最初からやり直してください。
    .request = このリクエストだけを再試行しても解決しません。最初の読み取りから、一連の手順全体をやり直してください。プログラムで自動的にやり直してもかまいません。
    .call = この段階だけを繰り返しても解決しません。最初から通話を確立し直してください。
    .connection = この段階だけを繰り返しても解決しません。新しい接続で、やり取り全体を最初からやり直してください。
retry-elsewhere = 別のサーバー、アドレス、接続で
    .message = 同じ方法で送り直しても解決しません。応答に書かれているアドレス、または DNS から得られる別のサーバーや IP アドレスを使ってください。
    .request = レスポンスに書かれているアドレスにリクエストを送ってください。アドレスがない場合は、新しい接続で送り直してください。
    .call = 同じアドレスにかけ直しても解決しません。レスポンスに書かれているアドレスを使ってください。
    .connection = 同じサーバーに接続し直しても解決しません。エラーメッセージに書かれているサーバーまたはアドレスを使ってください。
retry-never = 試さない
    .message = このメールは送り直さないでください。待っても、内容を変えても届きません。
    .request = このリクエストは送り直さないでください。待っても、内容を変えても成功しません。
    .call = かけ直さないでください。待っても、何かを変えてもつながりません。
    .connection = もう一度接続しないでください。待っても、何かを変えても成功しません。

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = なし
    .advice = 対処は必要ありません。
actor-nobody-request = なし
    .advice = 対処は必要ありません。
actor-nobody-call = なし
    .advice = 対処は必要ありません。
actor-nobody-connection = なし
    .advice = 対処は必要ありません。
actor-usually-nobody-message = 通常はなし
    .advice = 時間がたてば解消する状況なので、通常は誰も対処する必要がありません。
actor-usually-nobody-request = 通常はなし
    .advice = 時間がたてば解消する状況なので、通常は誰も対処する必要がありません。
actor-usually-nobody-call = 通常はなし
    .advice = 時間がたてば解消する状況なので、通常は誰も対処する必要がありません。
actor-usually-nobody-connection = 通常はなし
    .advice = 時間がたてば解消する状況なので、通常は誰も対処する必要がありません。接続が何度も失敗する場合は、サーバーの管理者が原因を調べる必要があります。
actor-user-message = 送信者
    .advice = 送信者の対処が必要です。たとえば、アドレス、ログイン、メールの内容を修正します。
actor-user-request = ユーザー
    .advice = ユーザーの対処が必要です。たとえば、アドレス、ログイン、入力した内容を修正します。
actor-user-call = 発信者
    .advice = 発信者の対処が必要です。たとえば、番号やアドレスを修正します。
actor-user-connection = ユーザー
    .advice = ユーザーの対処が必要です。たとえば、ログインし直したり、プログラムの設定を変更したりします。
actor-asking-operator-message = 送信側の管理者
    .advice = 送信側サーバーまたはメールソフトの管理者の対処が必要です。ご自身が管理者でない場合は、エラーメッセージの全文を管理者に転送してください。
actor-asking-operator-request = クライアントの管理者または開発者
    .advice = クライアントの管理者または開発者の対処が必要です。ご自身が担当でない場合は、エラーメッセージの全文を担当者に転送してください。
actor-asking-operator-call = 発信側の管理者
    .advice = 発信者の電話機または電話システムの管理者の対処が必要です。ご自身が管理者でない場合は、エラーメッセージの全文を管理者に転送してください。
actor-asking-operator-connection = クライアントの管理者または開発者
    .advice = クライアントの管理者または開発者の対処が必要です。ご自身が担当でない場合は、エラーメッセージの全文を担当者に転送してください。
actor-answering-operator-message = 応答したサーバーの管理者
    .advice = 応答したサーバーの管理者の対処が必要です。管理者に問題を報告してください。
actor-answering-operator-request = サーバーの管理者
    .advice = サーバーの管理者の対処が必要です。管理者に問題を報告してください。
actor-answering-operator-call = 応答したサーバーの管理者
    .advice = 応答したサーバーの管理者の対処が必要です。管理者に問題を報告してください。
actor-answering-operator-connection = サーバーの管理者
    .advice = サーバーの管理者の対処が必要です。管理者に問題を報告してください。
actor-destination-operator-message = 宛先サーバーの管理者
    .advice = 宛先サーバーの管理者の対処が必要です。問題を知らせてきたサーバーに原因があることは、通常ありません。
actor-destination-operator-request = 上流サーバーまたはゾーンの管理者
    .advice = 応答したサーバーの先にあるサーバー、または DNS ゾーンの管理者の対処が必要です。管理者に問題を報告してください。
actor-destination-operator-call = 着信側の管理者
    .advice = 着信側の管理者の対処が必要です。応答したサーバーは問題を知らせているだけです。
actor-destination-operator-connection = ゲートウェイの先にあるサーバーの管理者
    .advice = ゲートウェイの先にあるサーバーの管理者の対処が必要です。ゲートウェイは問題を知らせているだけです。
actor-recipient-message = 受信者
    .advice = 受信者の対処が必要です。電話など、別の手段で受信者に連絡してください。
actor-recipient-request = 受信者
    .advice = 受信者の対処が必要です。電話など、別の手段で受信者に連絡してください。
actor-recipient-call = 通話相手
    .advice = 通話相手の対処が必要です。メールなど、別の手段で相手に連絡してください。
actor-recipient-connection = アラートを受け取った側の管理者
    .advice = クライアントかサーバーかを問わず、このアラートを受け取った側の管理者の対処が必要です。ご自身が管理者でない場合は、エラーメッセージの全文を管理者に転送してください。

## What has to be done, as it stands in a list

remedy-nothing = 対処不要
remedy-proceed = 次の段階への移行
remedy-wait = 時間をおいた再試行
remedy-correct-command = コマンドの修正
remedy-correct-address = アドレスの修正
remedy-correct-message = 送信する内容の変更
remedy-authenticate = ログイン
remedy-encrypt = 接続の暗号化
remedy-free-space = 空き容量の確保
remedy-seek-permission = 許可の取得
remedy-repair-server = 原因となっているサーバーの修復
remedy-use-another-server = 別のサーバーの利用
remedy-follow-redirect = リダイレクト先への移動
remedy-correct-request = リクエストの修正
remedy-refresh-state = 現在の状態の再取得
remedy-slow-down = 一度に送る量の削減
remedy-correct-dns = 原因となっているドメインの DNS レコードの修正
remedy-find-cause = エラーメッセージの全文による原因の特定

## How firmly a code is defined

standing-registered = 登録済み
    .note = このコードは IANA の公式レジストリに登録されており、定義している文書もレジストリに示されています。
standing-specified = 仕様で定義
    .note = このコードは、公開されている仕様書で定義されています。
standing-experimental = 実験的
    .note = このコードを定義しているのは、実験的な文書またはドラフトだけです。
standing-obsolete = 廃止
    .note = このコードは非推奨です。古いソフトウェアは今でも送信しますが、新しいソフトウェアでは使わないでください。
standing-unofficial = 非公式
    .note = このコードは非公式です。意味は、送信するソフトウェアによって異なります。
standing-vendor = ベンダー固有
    .note = このコードは、1 社以上のベンダーが自社製品用に定義しています。ほかの製品では別の意味で使われることがあります。

## Enhanced mail status codes

fallback-unregistered-detail = 「{ $asked }」は登録されていません。このページでは、最も近い一般的なコード { $code } を表示しています。

fallback-no-class = 「{ $asked }」だけでは、どのクラスを指すのかわかりません。このページでは、登録されている中で最も重大なコード { $code } を表示しています。

fallback-no-class-and-unregistered-detail = 「{ $asked }」だけではどのクラスを指すのかわからず、登録もされていません。このページでは、最も近い一般的なコードのうち最も重大な { $code } を表示しています。

fallback-in-range = 「{ $asked }」は、まとめて定義されているコードの範囲に含まれます。このページでは、範囲全体（{ $code }）を表示しています。

class-unregistered = レジストリでは、この状況は { $code } のクラスではなく、クラス { $classes } だけに登録されています。それでも { $code } を送信するサーバーがあります。

class-contested = { $code } については、レジストリの内容が矛盾しています。説明文ではクラス { $classes } だけが認められていますが、対応する基本コードには別のクラスも含まれています。サーバーはどちらのクラスも送信します。

vendor-words = { $vendor } の説明：「{ $phrase }」
    .description = { $code } は { $vendor } が自社サーバー用に定義したコードで、レジストリには登録されていません。{ $vendor } はこのコードを「{ $phrase }」と説明しています。
    .when = { $vendor } のメールサーバーが、応答や不達通知でこのコードを使います。ほかのサーバーが送信した { $code } は、別の意味かもしれません。
    .fix = エラーメッセージの全文を読んでください。理由やリンクが書かれていることが多いので、その指示に従います。それ以上の情報がない場合は、{ $standard } の対処方法に従ってください。
    .use = { $code } は { $vendor } だけが使うコードです。ほかのサーバーでは、登録されている { $standard } を送信し、テキストに理由を書きます。

## Codes that nobody defines: shared texts

popular-lists = Web 上のコード一覧

unofficial-dots-dropped =
    .description = { $code } を定義している標準はありません。拡張ステータスコード { $stands-for }（{ $stands-for-title }）を、ピリオドなしで書いたものと考えられます。
    .when = 使用が確認されている場所：{ $seen }。サーバーがこの番号を送信した場合は、後に続く拡張コードやテキストから意味がわかります。
    .use = この番号は送信しないでください。どのメールソフトウェアも理解できる { $standard } に、原因を示す拡張コードを付けて送信します。

unofficial-registry-column =
    .description = { $code } の意味を説明している文書はありません。拡張ステータスコードのレジストリに、基本コードとして番号だけが載っています。実際の意味に最も近いのは { $stands-for }（{ $stands-for-title }）です。
    .when = まれなコードです。使用が確認されている場所：{ $seen }。意味は、番号の後のテキストからしかわかりません。
    .use = この番号は送信しないでください。標準で定義されている { $standard } を送信し、拡張コードで理由を示します。

unofficial-software = 送信側ソフトウェアによって意味が異なるコード
    .description = { $code } を定義している標準はありません。一部のソフトウェアが独自の意味で送信しており、意味は番号の後のテキストからしかわかりません。
    .when = 使用が確認されている場所：{ $seen }。ほかのソフトウェアでは、同じ番号が別の意味で使われることがあります。
    .fix = 番号の後のテキストと、拡張コードがあればそのコードに従ってください。どちらもない場合は、{ $standard } と同じように扱います。メールサーバーが再送するかどうかは、1 桁目で決まります。
    .use = この番号は送信しないでください。{ $standard } を送信し、拡張コードとテキストで理由を示します。

unofficial-list-only = Web 上のコード一覧だけにある番号
    .description = { $code } を定義している標準はなく、送信するサーバーも知られていません。コード一覧に、それぞれ異なる説明で載っています。
    .when = 掲載されている場所：{ $seen }。実際にサーバーが送信した場合、意味は番号の後のテキストからしかわかりません。
    .fix = 番号についての一覧の説明ではなく、エラーメッセージの全文に従ってください。テキストがない場合は、1 桁目が同じ { $standard } と同じように扱います。
    .use = この番号は送信しないでください。標準で定義されている { $standard } を送信します。

unofficial-errno = クライアント自身のシステムのエラー番号
    .description = { $code } を送信するメールサーバーはありません。接続の拒否やネットワークへの到達不能など、クライアントの OS のエラー番号が、応答のように表示されたものと考えられます。
    .when = 使用が確認されている場所：{ $seen }。接続を開けなかったクライアントがこの番号を表示し、それが応答と間違えられます。
    .fix = メールではなく接続を確認してください。ホスト名、ポート、ネットワーク、ファイアウォールを調べます。接続できるようになったら、{ $standard } の後と同じように送り直します。
    .use = サーバーがこの番号を送信することはありません。一時的な状況を知らせるには { $standard } を送信します。

unofficial-document-example = 文書の例にある番号
    .description = { $code } を定義している標準はありません。ある文書の例に応答として載っていますが、番号の意味は説明されていません。後のテキストは { $stands-for }（{ $stands-for-title }）に最も近い内容です。
    .when = 掲載されている場所：{ $seen }。送信するサーバーはまれです。送信された場合、意味は番号の後のテキストからしかわかりません。
    .fix = まずエラーメッセージの全文を読んでください。何もわからない場合は、{ $standard } と同じように扱います。メールサーバーが再送するかどうかは、1 桁目で決まります。
    .use = この番号は送信しないでください。標準で定義されている { $standard } を送信し、拡張コードで理由を示します。

## Kinds of text in which a search finds words

match-near = { $kind }（似たつづり）
match-kind-code = コード
match-kind-symbol = 名前
match-kind-phrase = 仕様書の文言
match-kind-vendor = 製品の文言
match-kind-title = タイトル
match-kind-description = 意味
match-kind-when = 状況
match-kind-advice = 助言
match-kind-example = 例
match-kind-cause = 原因
match-kind-printed = プログラムの文言
