# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = 한국어

## Headings of a page about two codes

heading-equivalents = 다른 프로토콜의 대응 코드
heading-differences = 주요 차이점
heading-other-differences = 그 밖의 차이점
heading-similarities = 공통점
heading-use = 어느 코드를 쓸지 정하기
heading-neighbours = 자주 혼동되는 코드
heading-learn-more = 자세히 알아보기
heading-related-codes = 관련 코드
heading-related-pairs = 관련 비교
heading-references = 명세

code-with-title = { $code } · { $title }

match-near = { $kind }, 비슷한 철자

related-pair = { $left } 코드와 { $right } 코드 비교

## Kinds of text in which a search finds words

match-kind-code = 코드
match-kind-symbol = 이름
match-kind-phrase = 명세의 문구
match-kind-vendor = 제품의 문구
match-kind-title = 제목
match-kind-description = 의미
match-kind-when = 상황
match-kind-advice = 조언
match-kind-example = 예시
match-kind-cause = 원인
match-kind-printed = 프로그램의 문구

## Aspects: in what two codes can differ

aspect-protocol = 프로토콜
aspect-outcome = 결과
aspect-retry = 다시 시도
aspect-repeat-safety = 자동 재시도
aspect-actor = 조치할 사람
aspect-remedy = 해결 방법
aspect-phase = 나타나는 단계
aspect-class = 클래스
aspect-category = 범주
aspect-standing = 표준화 상태
aspect-specification = 명세

## Outcomes

outcome-success = 성공
outcome-intermediate = 진행 중: 다음 단계가 남음
outcome-redirection = 리디렉션
outcome-transient-failure = 일시적 실패
outcome-permanent-failure = 영구적 실패

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = 필요 없음
    .message = 아무것도 다시 보낼 필요가 없습니다.
    .request = 재시도할 필요가 없습니다.
    .call = 다시 시도할 필요가 없습니다.
    .connection = 다시 연결할 필요가 없습니다.
retry-after-delay = 기다린 후
    .message = 같은 메일이 나중에는 전송될 수 있습니다. 메일이 반송되었거나 아직 보낼 편지함에 있으면 기다렸다가 받지 못한 수신자에게 보내세요. 그 밖의 경우에는 메일 서버가 자동으로 재시도합니다.
    .request = 같은 요청이 나중에는 성공할 수 있습니다. 기다렸다가 다시 시도하세요.
    .call = 같은 통화나 요청이 나중에는 성공할 수 있습니다. 기다렸다가 다시 시도하세요.
    .connection = 나중에 시도하면 성공할 수 있습니다. 기다렸다가 다시 연결하세요.
retry-after-change = 변경한 후
    .message = 아무것도 바꾸지 않고 다시 시도하면 또 거부될 가능성이 높습니다. 먼저 원인을 해결해야 합니다.
    .request = 요청을 그대로 다시 보내면 또 실패할 가능성이 높습니다. 먼저 원인을 해결해야 합니다.
    .call = 같은 통화나 요청은 또 실패할 가능성이 높습니다. 먼저 원인을 해결해야 합니다.
    .connection = 다시 연결을 시도해도 또 실패할 가능성이 높습니다. 먼저 원인을 해결해야 합니다.
retry-after-restart = 전체 과정을 처음부터
    .message = 이 명령만 되풀이해서는 도움이 되지 않습니다. 메일 트랜잭션 전체를 다시 시작하세요.
    .request = 이 요청만 재시도해서는 도움이 되지 않습니다. 첫 번째 읽기부터 전체 과정을 다시 시작하세요. 프로그램이 자동으로 할 수 있습니다.
    .call = 이 단계만 되풀이해서는 도움이 되지 않습니다. 통화를 처음부터 다시 연결하세요.
    .connection = 이 단계만 되풀이해서는 도움이 되지 않습니다. 새 연결에서 전체 교환을 다시 시작하세요.
retry-elsewhere = 다른 서버, 주소 또는 연결로
    .message = 같은 방법으로 메일을 다시 보내도 도움이 되지 않습니다. 응답에 나온 주소로 보내거나, DNS에 있는 다른 서버나 IP 주소를 사용하세요.
    .request = 응답에 나온 주소로 요청을 보내고, 주소가 없으면 새 연결로 다시 보내세요.
    .call = 같은 주소로 다시 걸어도 도움이 되지 않습니다. 응답에 나온 주소를 사용하세요.
    .connection = 같은 서버에 다시 연결해도 도움이 되지 않습니다. 오류 메시지에 나온 서버나 주소를 사용하세요.
retry-never = 시도하지 않음
    .message = 메일을 다시 보내지 마세요. 기다리거나 메일을 바꾸어도 전송되지 않습니다.
    .request = 요청을 다시 보내지 마세요. 기다리거나 요청을 바꾸어도 성공하지 않습니다.
    .call = 다시 시도하지 마세요. 기다리거나 무엇을 바꾸어도 통화가 연결되지 않습니다.
    .connection = 다시 연결하지 마세요. 기다리거나 무엇을 바꾸어도 성공하지 않습니다.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = 없음
    .advice = 조치할 것이 없습니다.
actor-nobody-request = 없음
    .advice = 조치할 것이 없습니다.
actor-nobody-call = 없음
    .advice = 조치할 것이 없습니다.
actor-nobody-connection = 없음
    .advice = 조치할 것이 없습니다.
actor-usually-nobody-message = 대개 없음
    .advice = 시간이 지나면 해소되는 상태이므로 대개 아무도 조치하지 않아도 됩니다.
actor-usually-nobody-request = 대개 없음
    .advice = 시간이 지나면 해소되는 상태이므로 대개 아무도 조치하지 않아도 됩니다.
actor-usually-nobody-call = 대개 없음
    .advice = 시간이 지나면 해소되는 상태이므로 대개 아무도 조치하지 않아도 됩니다.
actor-usually-nobody-connection = 대개 없음
    .advice = 시간이 지나면 해소되는 상태이므로 대개 아무도 조치하지 않아도 됩니다. 연결이 계속 실패하면 서버 관리자가 원인을 찾아야 합니다.
actor-user-message = 발신자
    .advice = 주소, 로그인 정보 또는 메일을 수정하는 등 발신자가 조치해야 합니다.
actor-user-request = 사용자
    .advice = 주소, 로그인 정보 또는 입력한 데이터를 수정하는 등 사용자가 조치해야 합니다.
actor-user-call = 발신자
    .advice = 번호나 주소를 수정하는 등 발신자가 조치해야 합니다.
actor-user-connection = 사용자
    .advice = 다시 로그인하거나 프로그램 설정을 변경하는 등 사용자가 조치해야 합니다.
actor-asking-operator-message = 발신 측 관리자
    .advice = 발신 서버나 메일 프로그램의 관리자가 조치해야 합니다. 직접 관리하지 않는다면 관리자에게 전체 오류 메시지를 전달하세요.
actor-asking-operator-request = 클라이언트의 관리자 또는 개발자
    .advice = 클라이언트의 관리자나 개발자가 조치해야 합니다. 직접 담당하지 않는다면 담당자에게 전체 오류 메시지를 전달하세요.
actor-asking-operator-call = 발신 측 관리자
    .advice = 발신자의 전화기나 전화 시스템의 관리자가 조치해야 합니다. 직접 관리하지 않는다면 관리자에게 전체 오류 메시지를 전달하세요.
actor-asking-operator-connection = 클라이언트의 관리자 또는 개발자
    .advice = 클라이언트의 관리자나 개발자가 조치해야 합니다. 직접 담당하지 않는다면 담당자에게 전체 오류 메시지를 전달하세요.
actor-answering-operator-message = 응답한 서버의 관리자
    .advice = 응답한 서버의 관리자가 조치해야 합니다. 관리자에게 문제를 알릴 수 있습니다.
actor-answering-operator-request = 서버 관리자
    .advice = 서버 관리자가 조치해야 합니다. 관리자에게 문제를 알릴 수 있습니다.
actor-answering-operator-call = 응답한 서버의 관리자
    .advice = 응답한 서버의 관리자가 조치해야 합니다. 관리자에게 문제를 알릴 수 있습니다.
actor-answering-operator-connection = 서버 관리자
    .advice = 서버 관리자가 조치해야 합니다. 관리자에게 문제를 알릴 수 있습니다.
actor-destination-operator-message = 대상 서버의 관리자
    .advice = 대상 서버의 관리자가 조치해야 합니다. 문제를 알린 서버에는 대개 잘못이 없습니다.
actor-destination-operator-request = 업스트림 서버 또는 영역의 관리자
    .advice = 응답한 서버 뒤에 있는 서버나 DNS 영역의 관리자가 조치해야 합니다. 관리자에게 문제를 알릴 수 있습니다.
actor-destination-operator-call = 착신 측 관리자
    .advice = 착신 측 관리자가 조치해야 합니다. 응답한 서버는 문제를 알려 줄 뿐입니다.
actor-destination-operator-connection = 게이트웨이 뒤에 있는 서버의 관리자
    .advice = 게이트웨이 뒤에 있는 서버의 관리자가 조치해야 합니다. 게이트웨이는 문제를 알려 줄 뿐입니다.
actor-recipient-message = 수신자
    .advice = 수신자가 조치해야 합니다. 전화 등 다른 방법으로 수신자에게 연락하세요.
actor-recipient-request = 수신자
    .advice = 수신자가 조치해야 합니다. 전화 등 다른 방법으로 수신자에게 연락하세요.
actor-recipient-call = 전화를 받는 사람
    .advice = 전화를 받는 사람이 조치해야 합니다. 메일 등 다른 방법으로 연락하세요.
actor-recipient-connection = 수신 측 관리자
    .advice = 클라이언트든 서버든 이 경고를 받은 쪽의 관리자가 조치해야 합니다. 직접 관리하지 않는다면 관리자에게 전체 오류 메시지를 전달하세요.

## What has to be done, as it stands in a list

remedy-nothing = 조치 없음
remedy-proceed = 다음 단계 진행
remedy-wait = 기다린 후 다시 시도
remedy-correct-command = 명령 수정
remedy-correct-address = 주소 수정
remedy-correct-message = 보내는 내용 변경
remedy-authenticate = 로그인
remedy-encrypt = 연결 암호화
remedy-free-space = 저장 공간 확보
remedy-seek-permission = 권한 얻기
remedy-repair-server = 문제가 있는 서버 복구
remedy-use-another-server = 다른 서버 사용
remedy-follow-redirect = 리디렉션 따라가기
remedy-correct-request = 요청 수정
remedy-refresh-state = 현재 상태 다시 읽기
remedy-slow-down = 한 번에 보내는 양 줄이기
remedy-correct-dns = 문제가 있는 도메인의 DNS 레코드 수정
remedy-find-cause = 전체 오류 메시지에서 원인 찾기

## How firmly a code is defined

standing-registered = 등록됨
    .note = 공식 IANA 레지스트리에 있는 코드이며, 이 코드를 정의한 문서도 IANA 레지스트리에 나와 있습니다.
standing-specified = 명세에 정의됨
    .note = 공개된 명세가 이 코드를 정의합니다.
standing-experimental = 실험적
    .note = 실험 문서나 초안만 이 코드를 정의합니다.
standing-obsolete = 사용 중단
    .note = 사용이 중단된 코드입니다. 오래된 소프트웨어는 아직 보내지만 새 소프트웨어는 보내지 않아야 합니다.
standing-unofficial = 비공식
    .note = 비공식 코드이며, 의미는 보내는 소프트웨어에 따라 다릅니다.
standing-vendor = 공급업체 전용
    .note = 하나 이상의 공급업체가 자사 제품용으로 정의한 코드입니다. 다른 곳에서는 다른 뜻으로 쓸 수 있습니다.

## Enhanced mail status codes

fallback-unregistered-detail = “{ $asked }” 코드는 등록되어 있지 않습니다. 이 페이지는 가장 가까운 일반 코드인 { $code } 코드를 설명합니다.

fallback-no-class = “{ $asked }”에는 어느 클래스인지 나와 있지 않습니다. 이 페이지는 등록된 형태 가운데 가장 심각한 { $code } 코드를 설명합니다.

fallback-no-class-and-unregistered-detail = “{ $asked }”에는 어느 클래스인지 나와 있지 않으며, 등록되어 있지도 않습니다. 이 페이지는 가장 가까운 일반 코드를 가장 심각한 형태인 { $code } 코드로 설명합니다.

fallback-in-range = “{ $asked }” 코드는 함께 정의된 코드 범위에 속합니다. 이 페이지는 { $code } 범위 전체를 설명합니다.

class-unregistered = IANA 레지스트리에는 이 상태가 { $code } 코드의 클래스에 없고 클래스 { $classes }에만 있습니다. 그래도 보내는 서버가 있습니다.

class-contested = { $code } 코드에 대한 IANA 레지스트리의 내용이 일관되지 않습니다. 설명은 클래스 { $classes }만 허용하지만, 기본 코드에는 다른 클래스가 있습니다. 서버는 두 클래스를 모두 보냅니다.

vendor-words = { $vendor }의 정의: “{ $phrase }”
    .description = { $vendor }에서 자사 서버용으로 정의한 { $code } 코드이며, 어느 레지스트리에도 없습니다. 이 코드에 붙이는 문구는 “{ $phrase }”입니다.
    .when = { $vendor }의 메일 서버가 이 코드로 응답하거나 반송 메일에 넣습니다. 다른 서버가 보낸 { $code } 코드는 뜻이 다를 수 있습니다.
    .fix = 이유와 링크가 들어 있는 경우가 많으므로 전체 오류 메시지를 읽고 그 내용대로 하세요. 다른 내용이 없으면 { $standard } 코드의 조언을 따르세요.
    .use = { $code } 코드는 { $vendor }에서만 쓰도록 남겨 두세요. 대신 등록된 { $standard } 코드를 보내고 이유를 텍스트에 적으세요.

## Codes that nobody defines: shared texts

popular-lists = 웹의 코드 목록

unofficial-dots-dropped =
    .description = { $code } 코드를 정의한 표준은 없습니다. 확장 상태 코드 { $stands-for }(“{ $stands-for-title }”)에서 점을 빼고 쓴 것일 가능성이 가장 높습니다.
    .when = 나타나는 곳: { $seen }. 서버가 이 숫자를 보냈다면 뒤에 오는 확장 코드나 텍스트에서 뜻을 알 수 있습니다.
    .use = 이 숫자를 보내지 마세요. 모든 메일 소프트웨어가 이해하는 { $standard } 코드를, 원인을 나타내는 확장 코드와 함께 보내세요.

unofficial-registry-column =
    .description = { $code } 코드의 뜻을 밝힌 문서는 없습니다. 확장 상태 코드 레지스트리에 기본 코드로 나올 뿐입니다. 실제로는 { $stands-for }(“{ $stands-for-title }”) 코드가 가장 가깝습니다.
    .when = 드물며, 나타나는 곳: { $seen }. 숫자 뒤에 오는 텍스트로만 뜻을 알 수 있습니다.
    .use = 이 숫자를 보내지 마세요. 표준이 정의한 { $standard } 코드를 보내고 확장 코드로 이유를 밝히세요.

unofficial-software = 보내는 소프트웨어에 따라 뜻이 다름
    .description = { $code } 코드를 정의한 표준은 없습니다. 일부 소프트웨어가 고유한 뜻으로 보내며, 뜻은 숫자 뒤에 오는 텍스트로만 알 수 있습니다.
    .when = 나타나는 곳: { $seen }. 다른 소프트웨어는 같은 숫자를 다른 뜻으로 쓸 수 있습니다.
    .fix = 숫자 뒤에 오는 텍스트를 따르고, 확장 코드가 있으면 함께 보세요. 둘 다 없으면 { $standard } 응답처럼 다루세요. 메일 서버가 다시 시도할지는 첫째 자리가 결정합니다.
    .use = 이 숫자를 보내지 마세요. { $standard } 코드를 보내고 확장 코드와 텍스트로 이유를 밝히세요.

unofficial-list-only = 웹의 코드 목록에 있는 숫자
    .description = { $code } 코드를 정의한 표준은 없으며, 이 코드를 보내는 서버도 알려져 있지 않습니다. 코드 목록마다 설명이 다릅니다.
    .when = 나타나는 곳: { $seen }. 실제로 서버가 보냈다면 숫자 뒤에 오는 텍스트로만 뜻을 알 수 있습니다.
    .fix = 목록의 설명이 아니라 전체 오류 메시지를 따르세요. 텍스트가 없으면 첫째 자리가 같은 { $standard } 응답처럼 다루세요.
    .use = 이 숫자를 보내지 마세요. 표준이 정의한 { $standard } 코드를 보내세요.

unofficial-errno = 클라이언트 시스템의 오류 번호
    .description = { $code } 코드를 보내는 메일 서버는 없습니다. “connection refused”나 “network unreachable” 같은 클라이언트 운영 체제의 오류가 응답처럼 표시된 것일 가능성이 가장 높습니다.
    .when = 나타나는 곳: { $seen }. 연결을 열지 못한 클라이언트가 이런 숫자를 출력하면 응답으로 오해하게 됩니다.
    .fix = 메일이 아니라 연결을 확인하세요. 호스트 이름, 포트, 네트워크, 방화벽을 살펴보세요. 연결이 되면 { $standard } 응답을 받았을 때처럼 다시 보내세요.
    .use = 서버는 이 숫자를 보내지 않습니다. 일시적인 상태에는 { $standard } 코드를 보내세요.

unofficial-document-example = 문서의 예제에 나온 숫자
    .description = { $code } 코드를 정의한 표준은 없습니다. 한 문서의 예제에 뜻풀이 없이 응답으로 나오며, 뒤에 오는 텍스트는 { $stands-for }(“{ $stands-for-title }”) 코드에 가장 가깝습니다.
    .when = 나타나는 곳: { $seen }. 서버가 보내는 경우는 드뭅니다. 보냈다면 숫자 뒤에 오는 텍스트로만 뜻을 알 수 있습니다.
    .fix = 먼저 전체 오류 메시지를 읽으세요. 내용이 없으면 { $standard } 응답처럼 다루세요. 메일 서버가 다시 시도할지는 첫째 자리가 결정합니다.
    .use = 이 숫자를 보내지 마세요. 표준이 정의한 { $standard } 코드를 보내고 이유를 확장 코드로 밝히세요.
