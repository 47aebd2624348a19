# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = 설명
section-retry = 다시 시도해도 되나요?
section-actor = 조치할 사람
section-fix = 해결 방법
section-when = 나타나는 상황
section-example = 예시
section-standing = 표준화 상태
section-phrase = 명세의 문구
section-class = 클래스
section-category = 범주
section-outcome = 결과
section-phases = 나타나는 단계
section-same-reply = 같은 응답에 오는 코드
section-equivalents = 다른 프로토콜의 대응 코드
section-protocol-facts = 프로토콜별 정보
section-vendors = 제품별 의미
section-confused-codes = 혼동하기 쉬운 코드
section-related-codes = 관련 코드
section-references = 명세
section-use = 이 코드를 보내는 경우

## A page about a reply

section-happened = 무슨 일이 있었나요?
section-customer = 직접 할 수 있는 일
section-administrator = 관리자가 할 수 있는 일
section-avoid = 하지 말아야 할 일
section-ask = 문의할 곳과 알려 줄 내용
section-suppression = 메일링 리스트
section-codes = 찾은 코드
section-conflicts = 서로 맞지 않는 내용
section-evidence = 이 원인으로 판단한 이유

## Repeating a request

code-number = 번호

repeat-safety-any = 반복해도 안전함
repeat-safety-idempotent = 멱등인 경우에만 반복해도 안전함
repeat-safety-none = 반복하면 안 됨

repeat-any =
    .message = 거부된 것은 자동으로 재시도해도 중복되지 않습니다.
    .request = 요청이 아무 영향도 주지 않았으므로, 무언가를 변경하는 요청이라도 클라이언트가 자동으로 재시도할 수 있습니다.
    .call = 요청이 아무 영향도 주지 않았으므로 프로그램이 자동으로 다시 보낼 수 있습니다.
    .connection = 아무것도 실행되지 않았으므로 프로그램이 자동으로 다시 연결할 수 있습니다.

repeat-idempotent =
    .message = 서버가 이미 메일을 수락했을 수 있습니다. 프로그램이 다시 보내면 메일이 두 번 도착할 수 있습니다.
    .request = 요청이 이미 반영되었을 수 있습니다. 클라이언트는 읽기나 교체처럼 반복해도 문제가 없는 것만 자동으로 재시도할 수 있습니다.
    .call = 요청이 반영되었을 수 있습니다. 프로그램은 다시 보내도 문제가 없을 때만 자동으로 보낼 수 있습니다.
    .connection = 작업의 일부가 이미 실행되었을 수 있습니다. 프로그램은 두 번 실행해도 문제가 없는 것만 자동으로 반복할 수 있습니다.

retry-delay =
    .seconds = 일반적인 최소 대기 시간은 { $count }초입니다({ $reference }).
    .minutes = 일반적인 최소 대기 시간은 { $count }분입니다({ $reference }).
    .hours = 일반적인 최소 대기 시간은 { $count }시간입니다({ $reference }).

## The status of another service

localized-status = { $description } { $fix }
