# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = “{ $protocol }” 프로토콜을 찾을 수 없습니다.

error-unknown-protocol-near = “{ $protocol }” 프로토콜을 찾을 수 없습니다. 찾으시는 프로토콜이 { $suggestions }인가요?

error-unknown-code = { $protocol }: “{ $value }” 코드를 찾을 수 없습니다.

error-unknown-code-near = { $protocol }: “{ $value }” 코드를 찾을 수 없습니다. 찾으시는 코드가 { $suggestions }인가요?

error-missing-protocol = “{ $value }”에 프로토콜이 없습니다. “smtp/521”처럼 코드 앞에 프로토콜을 적으세요.

error-missing-protocol-near = “{ $value }”에 프로토콜이 없습니다. 찾으시는 코드가 { $suggestions }인가요?

error-malformed-id = “{ $id }” 값은 코드가 아닙니다. “smtp/521”처럼 프로토콜, 슬래시, 코드를 차례로 적으세요.

error-malformed-id-near = “{ $id }” 값으로는 코드를 하나로 정할 수 없습니다. 찾으시는 코드가 { $suggestions }인가요?

error-malformed-value = { $protocol }: “{ $value }” 값은 올바른 코드가 아닙니다. 클래스와 그 뒤의 숫자를 점으로 구분해 적으세요. 사용할 수 있는 클래스: { $classes }.

error-malformed-value-categories = { $protocol }: “{ $value }” 값은 올바른 코드가 아닙니다. 클래스, 범주, 세부 번호를 점으로 구분해 적으세요. 사용할 수 있는 클래스: { $classes }. 사용할 수 있는 범주: { $categories }.

error-missing-field = “{ $field }” 필드는 필수입니다.

error-same-code = 비교할 두 코드가 모두 “{ $id }” 코드입니다. 서로 다른 코드를 선택하세요.

error-same-code-fallback = “{ $asked }” 값은 “{ $id }” 코드로 해석되며, 다른 쪽 코드도 같습니다. 서로 다른 코드를 선택하세요.

error-malformed-language-code = “{ $language-code }” 값은 언어 태그가 아닙니다. “ar”이나 “pt-BR” 같은 태그를 사용하세요.

note-language-not-available = “{ $language-code }” 언어는 제공되지 않습니다. 제공되는 언어: { $language }.

error-negative-page-size = 페이지 크기 { $page-size } 값이 범위를 벗어났습니다. 1 이상 { $maximum } 이하로 지정하거나, 기본값을 사용하려면 0으로 지정하세요.

error-malformed-page-token = “{ $page-token }” 값은 올바른 페이지 토큰이 아닙니다. 첫 페이지부터 시작하려면 토큰을 생략하세요.

error-page-token-mismatch = 이 페이지 토큰은 다른 요청에 대해 발급되었습니다. 그 요청을 그대로 다시 보내거나, 토큰을 생략하고 첫 페이지부터 시작하세요.

error-too-many-items = 요청에 코드가 { $count }개 있으며, 한도는 { $maximum }개입니다. 코드를 여러 요청으로 나누세요.

error-unknown-class = { $protocol }: “{ $class }” 클래스가 없습니다. 가능한 클래스: { $suggestions }.

error-class-without-protocol = “{ $class }” 클래스가 프로토콜 없이 지정되었습니다. 프로토콜도 지정하세요.

error-unknown-phase = “{ $phase }” 단계는 SMTP 세션에 없습니다. 사용할 수 있는 단계: { $suggestions }.

error-query-too-long = 검색어가 { $maximum }자를 넘습니다. 코드 하나나 몇 단어로 줄이거나, 전체 텍스트를 응답 설명 기능으로 확인하세요.

note-nothing-found = “{ $query }” 검색 결과가 없습니다. 철자를 확인하거나, 단어를 줄이거나, 코드 자체를 검색하세요.

error-unknown-enum-value = “{ $field }” 필드에 정의되지 않은 값이 있습니다: { $number }.

error-malformed-status-details = 상태의 세부 정보를 읽을 수 없습니다. google.rpc.Status 메시지의 바이트가 아닙니다.
