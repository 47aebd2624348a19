# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left }({ $left-title }) 코드와 { $right }({ $right-title }) 코드 비교

compare-title-same = { $left } 코드와 { $right } 코드 비교: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = 한 응답에 두 코드가 함께 올 수 있으며, 뜻이 서로 일치합니다. { $basic } 코드는 메일 소프트웨어가 다음에 할 일을 알려 주고, { $enhanced } 코드는 그 이유를 확인해 줍니다.
    .close = 한 응답에 두 코드가 함께 올 수 있으며, 뜻이 거의 일치합니다. { $basic } 코드는 메일 소프트웨어가 다음에 할 일을 알려 주고, { $enhanced } 코드는 그 이유를 밝힙니다.
    .narrower = 한 응답에 두 코드가 함께 올 수 있습니다. { $basic } 코드는 메일 소프트웨어가 다음에 할 일을 알려 주고, { $enhanced } 코드는 { $basic } 응답의 여러 이유 가운데 하나를 밝힙니다.
    .broader = 한 응답에 두 코드가 함께 올 수 있습니다. { $basic } 코드는 메일 소프트웨어가 다음에 할 일을 알려 주고, { $enhanced } 코드는 그 이유를 밝힙니다. 같은 이유가 다른 기본 코드와 함께 올 수도 있습니다.
    .loose = 한 응답에 두 코드가 함께 올 수 있습니다. { $basic } 코드는 메일 소프트웨어가 다음에 할 일을 알려 주고, { $enhanced } 코드가 더해 주는 정보는 거의 없습니다.

summary-stands-for = { $unofficial } 코드는 { $code } 코드를 뜻할 가능성이 가장 높으므로 { $code } 코드처럼 다루세요.

summary-same-detail = { $left } 코드와 { $right } 코드는 같은 상태를 나타냅니다. 결과는 첫째 자리가 결정합니다. 2는 성공, 4는 일시적 실패, 5는 영구적 실패입니다.

summary-same-number = { $left } 코드와 { $right } 코드는 번호만 같습니다. 두 프로토콜은 서로 상관없이 번호를 매기며, 어느 코드도 다른 코드를 대신하지 않습니다.

summary-equivalent = { $left } 코드와 { $right } 코드는 서로 대응합니다. 두 프로토콜이 만나는 곳에서는 한 코드가 다른 코드를 대신하지만, 각 코드는 자기 프로토콜의 규칙을 따릅니다.

summary-outcome = { $left } 코드와 { $right } 코드는 서로 다른 결과를 나타냅니다.

summary-retry = { $left } 코드와 { $right } 코드는 같은 결과를 나타내지만, 다시 시도해도 되는지와 그 방법이 다릅니다.

summary-actor = { $left } 코드와 { $right } 코드는 결과와 재시도 조언이 같지만, 조치해야 할 사람이 다릅니다.

summary-remedy = { $left } 코드와 { $right } 코드는 같은 결과를 나타내지만, 해결 방법이 다릅니다.

summary-details = { $left } 코드와 { $right } 코드는 결과와 재시도 조언이 같습니다. 각 코드가 무엇을 알리는지는 설명에 나와 있습니다.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } 코드는 성공을 나타냅니다.
    .request = { $code } 코드는 요청이 성공했다는 뜻입니다.
    .call = { $code } 코드는 요청이 성공했다는 뜻입니다.
    .connection = { $code } 코드는 연결에 아무 문제가 없음을 나타냅니다.
clause-outcome-intermediate =
    .message = { $code } 코드는 서버가 다음 단계를 기다리고 있다는 뜻입니다.
    .request = { $code } 코드는 요청이 아직 처리되고 있다는 뜻입니다.
    .call = { $code } 코드는 통화를 아직 연결하고 있다는 뜻입니다.
    .connection = { $code } 코드는 연결을 아직 설정하고 있다는 뜻입니다.
clause-outcome-redirection =
    .message = { $code } 코드는 메일을 다른 주소나 서버로 보내야 한다는 뜻입니다.
    .request = { $code } 코드는 요청을 다른 주소나 서버로 보내야 한다는 뜻입니다.
    .call = { $code } 코드는 다른 주소로 전화해야 한다는 뜻입니다.
    .connection = { $code } 코드는 다른 서버에 연결해야 한다는 뜻입니다.
clause-outcome-transient-failure =
    .message = { $code } 코드는 일시적 실패를 나타냅니다.
    .request = { $code } 코드는 요청이 지금은 실패했다는 뜻입니다.
    .call = { $code } 코드는 통화가 지금은 실패했다는 뜻입니다.
    .connection = { $code } 코드는 연결이 지금은 실패했다는 뜻입니다.
clause-outcome-permanent-failure =
    .message = { $code } 코드는 영구적 실패를 나타냅니다.
    .request = { $code } 코드는 요청이 영구적으로 실패했다는 뜻입니다.
    .call = { $code } 코드는 통화가 영구적으로 실패했다는 뜻입니다.
    .connection = { $code } 코드는 연결이 영구적으로 실패했다는 뜻입니다.

clause-retry-not-needed =
    .message = { $code } 코드를 받으면 다시 보낼 것이 없습니다.
    .request = { $code } 코드를 받으면 재시도할 것이 없습니다.
    .call = { $code } 코드를 받으면 다시 시도할 필요가 없습니다.
    .connection = { $code } 코드를 받으면 다시 연결할 필요가 없습니다.
clause-retry-after-delay =
    .message = { $code } 코드를 받으면 같은 메일을 나중에 다시 보내 보세요.
    .request = { $code } 코드를 받으면 같은 요청을 나중에 다시 보내 보세요.
    .call = { $code } 코드를 받으면 나중에 다시 시도하세요.
    .connection = { $code } 코드를 받으면 나중에 다시 연결하세요.
clause-retry-after-change =
    .message = { $code } 코드를 받으면 메일을 그대로 다시 보내지 마세요.
    .request = { $code } 코드를 받으면 요청을 그대로 다시 보내지 마세요.
    .call = { $code } 코드를 받으면 원인을 해결하기 전에는 다시 시도하지 마세요.
    .connection = { $code } 코드를 받으면 원인을 해결하기 전에는 다시 연결하지 마세요.
clause-retry-after-restart =
    .message = { $code } 코드를 받으면 메일 트랜잭션 전체를 다시 시작하세요.
    .request = { $code } 코드를 받으면 요청 과정 전체를 다시 시작하세요.
    .call = { $code } 코드를 받으면 통화를 처음부터 다시 연결하세요.
    .connection = { $code } 코드를 받으면 새 연결에서 전체 교환을 다시 시작하세요.
clause-retry-elsewhere =
    .message = { $code } 코드를 받으면 메일을 다른 주소나 서버로 보내세요.
    .request = { $code } 코드를 받으면 요청을 다른 주소나 서버로, 또는 다른 연결로 보내세요.
    .call = { $code } 코드를 받으면 다른 주소로 전화하세요.
    .connection = { $code } 코드를 받으면 다른 서버에 연결하세요.
clause-retry-never =
    .message = { $code } 코드를 받으면 메일을 다시 보내지 마세요.
    .request = { $code } 코드를 받으면 요청을 다시 보내지 마세요.
    .call = { $code } 코드를 받으면 다시 시도하지 마세요.
    .connection = { $code } 코드를 받으면 다시 연결하지 마세요.

clause-actor-nobody =
    .message = { $code } 코드를 받으면 조치할 것이 없습니다.
    .request = { $code } 코드를 받으면 조치할 것이 없습니다.
    .call = { $code } 코드를 받으면 조치할 것이 없습니다.
    .connection = { $code } 코드를 받으면 조치할 것이 없습니다.
clause-actor-usually-nobody =
    .message = { $code } 코드를 받으면 대개 아무도 조치하지 않아도 됩니다.
    .request = { $code } 코드를 받으면 대개 아무도 조치하지 않아도 됩니다.
    .call = { $code } 코드를 받으면 대개 아무도 조치하지 않아도 됩니다.
    .connection = { $code } 코드를 받으면 대개 아무도 조치하지 않아도 됩니다.
clause-actor-user =
    .message = { $code } 코드를 받으면 발신자가 조치해야 합니다.
    .request = { $code } 코드를 받으면 사용자가 조치해야 합니다.
    .call = { $code } 코드를 받으면 발신자가 조치해야 합니다.
    .connection = { $code } 코드를 받으면 사용자가 조치해야 합니다.
clause-actor-asking-operator =
    .message = { $code } 코드를 받으면 발신 측 관리자가 조치해야 합니다.
    .request = { $code } 코드를 받으면 클라이언트의 관리자나 개발자가 조치해야 합니다.
    .call = { $code } 코드를 받으면 발신 측 관리자가 조치해야 합니다.
    .connection = { $code } 코드를 받으면 클라이언트의 관리자나 개발자가 조치해야 합니다.
clause-actor-answering-operator =
    .message = { $code } 코드를 받으면 응답한 서버의 관리자가 조치해야 합니다.
    .request = { $code } 코드를 받으면 서버 관리자가 조치해야 합니다.
    .call = { $code } 코드를 받으면 응답한 서버의 관리자가 조치해야 합니다.
    .connection = { $code } 코드를 받으면 서버 관리자가 조치해야 합니다.
clause-actor-destination-operator =
    .message = { $code } 코드를 받으면 대상 서버의 관리자가 조치해야 합니다.
    .request = { $code } 코드를 받으면 업스트림 서버나 영역의 관리자가 조치해야 합니다.
    .call = { $code } 코드를 받으면 착신 측 관리자가 조치해야 합니다.
    .connection = { $code } 코드를 받으면 게이트웨이 뒤에 있는 서버의 관리자가 조치해야 합니다.
clause-actor-recipient =
    .message = { $code } 코드를 받으면 수신자가 조치해야 합니다.
    .request = { $code } 코드를 받으면 수신자가 조치해야 합니다.
    .call = { $code } 코드를 받으면 전화를 받는 사람이 조치해야 합니다.
    .connection = { $code } 코드를 받으면 이 코드를 받은 쪽의 관리자가 조치해야 합니다.

clause-remedy = { $code } 코드를 받았을 때 대개 도움이 되는 조치: { $remedies }.
clause-remedy-nothing = { $code } 코드를 받으면 해결할 것이 없습니다.

clause-phase = { $code } 코드가 나타날 수 있는 단계: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } 코드는 { $left-neighbour } 코드와, { $right } 코드는 { $right-neighbour } 코드와 자주 혼동됩니다.

neighbours-one = { $code } 코드는 { $neighbour } 코드와 자주 혼동됩니다.

neighbours-same = { $left } 코드와 { $right } 코드는 모두 { $neighbour } 코드와 자주 혼동됩니다.
