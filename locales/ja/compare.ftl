# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left }（{ $left-title }）と { $right }（{ $right-title }）の違い

compare-title-same = { $left } と { $right } の違い：{ $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = 1 つの応答に両方が含まれることがあり、意味は一致します。{ $basic } はメールソフトウェアに次の動作を伝え、{ $enhanced } はその理由を裏付けます。
    .close = 1 つの応答に両方が含まれることがあり、意味はほぼ一致します。{ $basic } はメールソフトウェアに次の動作を伝え、{ $enhanced } は理由を示します。
    .narrower = 1 つの応答に両方が含まれることがあります。{ $basic } はメールソフトウェアに次の動作を伝え、{ $enhanced } は { $basic } に考えられるいくつかの理由のうちの 1 つを示します。
    .broader = 1 つの応答に両方が含まれることがあります。{ $basic } はメールソフトウェアに次の動作を伝え、{ $enhanced } は理由を示します。この理由は、ほかの基本コードでも使われます。
    .loose = 1 つの応答に両方が含まれることがあります。{ $basic } はメールソフトウェアに次の動作を伝えますが、{ $enhanced } から新たにわかることはほとんどありません。

summary-stands-for = { $unofficial } は { $code } を書き表したものと考えられるので、{ $code } と同じように扱ってください。

summary-same-detail = { $left } と { $right } は同じ状況を表します。違いは 1 桁目で決まり、2 は成功、4 は一時的なエラー、5 は恒久的なエラーを示します。

summary-same-number = { $left } と { $right } は番号が同じだけです。それぞれのプロトコルが独自に番号を付けているため、互いに対応するコードではありません。

summary-equivalent = { $left } と { $right } は対応するコードです。2 つのプロトコルが接する箇所では一方が他方に置き換えられますが、それぞれ自分のプロトコルの規則に従います。

summary-outcome = { $left } と { $right } は異なる結果を示します。

summary-retry = { $left } と { $right } は同じ結果を示しますが、もう一度試すかどうか、またその方法が異なります。

summary-actor = { $left } と { $right } は結果も再試行の方針も同じですが、対処する人が異なります。

summary-remedy = { $left } と { $right } は同じ結果を示しますが、対処方法が異なります。

summary-details = { $left } と { $right } は結果も再試行の方針も同じです。それぞれが何を知らせるコードかは、説明をご覧ください。

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } は成功を示します。
    .request = { $code } は、リクエストが成功したことを示します。
    .call = { $code } は、リクエストが成功したことを示します。
    .connection = { $code } は、接続に問題がないことを示します。
clause-outcome-intermediate =
    .message = { $code } は、サーバーが次の段階を待っていることを示します。
    .request = { $code } は、リクエストがまだ処理中であることを示します。
    .call = { $code } は、通話がまだ確立の途中であることを示します。
    .connection = { $code } は、接続がまだ確立の途中であることを示します。
clause-outcome-redirection =
    .message = { $code } は、メールを別のアドレスまたはサーバーに送る必要があることを示します。
    .request = { $code } は、リクエストを別のアドレスまたはサーバーに送る必要があることを示します。
    .call = { $code } は、別のアドレスに発信する必要があることを示します。
    .connection = { $code } は、別のサーバーに接続する必要があることを示します。
clause-outcome-transient-failure =
    .message = { $code } は一時的なエラーを示します。
    .request = { $code } は、リクエストが一時的に失敗したことを示します。
    .call = { $code } は、通話が一時的に失敗したことを示します。
    .connection = { $code } は、接続が一時的に失敗したことを示します。
clause-outcome-permanent-failure =
    .message = { $code } は恒久的なエラーを示します。
    .request = { $code } は、リクエストが恒久的に失敗したことを示します。
    .call = { $code } は、通話が恒久的に失敗したことを示します。
    .connection = { $code } は、接続が恒久的に失敗したことを示します。

clause-retry-not-needed =
    .message = { $code } の場合、何も送り直す必要はありません。
    .request = { $code } の場合、再試行は必要ありません。
    .call = { $code } の場合、もう一度試す必要はありません。
    .connection = { $code } の場合、もう一度接続する必要はありません。
clause-retry-after-delay =
    .message = { $code } の場合は、しばらくしてから同じメールを送り直してください。
    .request = { $code } の場合は、しばらくしてから同じリクエストを送り直してください。
    .call = { $code } の場合は、しばらくしてからもう一度試してください。
    .connection = { $code } の場合は、しばらくしてからもう一度接続してください。
clause-retry-after-change =
    .message = { $code } の場合は、何も変えずにメールを送り直さないでください。
    .request = { $code } の場合は、何も変えずにリクエストを送り直さないでください。
    .call = { $code } の場合は、原因を取り除くまで、もう一度試さないでください。
    .connection = { $code } の場合は、原因を取り除くまで、もう一度接続しないでください。
clause-retry-after-restart =
    .message = { $code } の場合は、メールのトランザクション全体を最初からやり直してください。
    .request = { $code } の場合は、一連のリクエスト全体を最初からやり直してください。
    .call = { $code } の場合は、最初から通話を確立し直してください。
    .connection = { $code } の場合は、新しい接続で、やり取り全体を最初からやり直してください。
clause-retry-elsewhere =
    .message = { $code } の場合は、別のアドレスまたはサーバーにメールを送ってください。
    .request = { $code } の場合は、別のアドレスやサーバーに、または別の接続でリクエストを送ってください。
    .call = { $code } の場合は、別のアドレスにかけてください。
    .connection = { $code } の場合は、別のサーバーに接続してください。
clause-retry-never =
    .message = { $code } の場合は、メールを送り直さないでください。
    .request = { $code } の場合は、リクエストを送り直さないでください。
    .call = { $code } の場合は、もう一度試さないでください。
    .connection = { $code } の場合は、もう一度接続しないでください。

clause-actor-nobody =
    .message = { $code } の場合、対処は必要ありません。
    .request = { $code } の場合、対処は必要ありません。
    .call = { $code } の場合、対処は必要ありません。
    .connection = { $code } の場合、対処は必要ありません。
clause-actor-usually-nobody =
    .message = { $code } の場合、通常は誰も対処する必要がありません。
    .request = { $code } の場合、通常は誰も対処する必要がありません。
    .call = { $code } の場合、通常は誰も対処する必要がありません。
    .connection = { $code } の場合、通常は誰も対処する必要がありません。
clause-actor-user =
    .message = { $code } の場合、送信者の対処が必要です。
    .request = { $code } の場合、ユーザーの対処が必要です。
    .call = { $code } の場合、発信者の対処が必要です。
    .connection = { $code } の場合、ユーザーの対処が必要です。
clause-actor-asking-operator =
    .message = { $code } の場合、送信側の管理者の対処が必要です。
    .request = { $code } の場合、クライアントの管理者または開発者の対処が必要です。
    .call = { $code } の場合、発信側の管理者の対処が必要です。
    .connection = { $code } の場合、クライアントの管理者または開発者の対処が必要です。
clause-actor-answering-operator =
    .message = { $code } の場合、応答したサーバーの管理者の対処が必要です。
    .request = { $code } の場合、サーバーの管理者の対処が必要です。
    .call = { $code } の場合、応答したサーバーの管理者の対処が必要です。
    .connection = { $code } の場合、サーバーの管理者の対処が必要です。
clause-actor-destination-operator =
    .message = { $code } の場合、宛先サーバーの管理者の対処が必要です。
    .request = { $code } の場合、上流サーバーまたはゾーンの管理者の対処が必要です。
    .call = { $code } の場合、着信側の管理者の対処が必要です。
    .connection = { $code } の場合、ゲートウェイの先にあるサーバーの管理者の対処が必要です。
clause-actor-recipient =
    .message = { $code } の場合、受信者の対処が必要です。
    .request = { $code } の場合、受信者の対処が必要です。
    .call = { $code } の場合、通話相手の対処が必要です。
    .connection = { $code } の場合、アラートを受け取った側の管理者の対処が必要です。

clause-remedy = { $code } の場合に通常有効な対処：{ $remedies }。
clause-remedy-nothing = { $code } の場合、修正が必要なものはありません。

clause-phase = { $code } が発生する段階：{ $phases }。

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } は { $left-neighbour } と、{ $right } は { $right-neighbour } とよく混同されます。

neighbours-one = { $code } は { $neighbour } とよく混同されます。

neighbours-same = { $left } と { $right } は、どちらも { $neighbour } とよく混同されます。
