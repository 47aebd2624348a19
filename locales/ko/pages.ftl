# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = 본문으로 건너뛰기
page-home = 홈
page-main-menu = 주 메뉴
page-trail = 현재 위치
page-language = 언어

## Home

page-home-title = 쉽게 풀어 쓴 상태 코드
page-home-description = 메일, HTTP 등 여러 프로토콜의 상태 코드가 무슨 뜻인지, 다시 시도하면 도움이 되는지, 누가 조치해야 하는지를 근거가 되는 명세와 함께 설명합니다.
page-protocols = 프로토콜
page-code-count = 코드 { $count }개

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: 모든 코드
page-codes = 코드
page-unofficial = 비공식 코드
page-choice = 어느 코드를 찾으시나요?
page-choice-note = “{ $value }”에 해당하는 코드가 여러 개입니다. 하나를 선택하세요.

## Comparisons

page-pairs = 혼동하기 쉬운 코드
page-pairs-description = 서로 혼동되는 코드의 차이를 한두 문장으로 설명합니다.
page-compare = { $code } 코드를 다른 코드와 비교
page-other-code = 다른 코드
page-other-code-hint = 나타난 그대로 적으세요. 예: 450, 5.1.1, HTTP 503 또는 UNAVAILABLE 같은 이름.
page-compare-button = 비교
page-swap = 좌우 바꾸기
page-both = 공통

## Searching

page-search = 검색
page-search-query = 코드, 이름 또는 단어
page-search-description = 코드, 이름 또는 몇 단어를 어느 언어로든 입력하세요. 예: 550 5.7.26, DEADLINE_EXCEEDED, 사서함이 가득 참. 철자가 틀려도 괜찮습니다.
page-search-title = { $query } 검색 결과

## Explaining a reply

page-explain = 응답 설명
page-explain-description = 오류 메시지, 로그의 한 줄 또는 반송 메일 전체를 붙여 넣으면 무슨 일이 있었고 무엇을 해야 하는지 알 수 있습니다.
page-reply = 오류 메시지, 로그 줄 또는 반송 메일
page-explain-privacy = 텍스트는 이 서버로만 전송됩니다. 저장하거나 로그에 남기지 않으며, 어느 주소에도 나타나지 않습니다.
page-explain-button = 설명 보기
page-explain-another = 다른 응답 설명
page-masked = 개인 정보를 뺀 사본
page-masked-hint = 주소, 이름, 호스트를 다른 값으로 바꾼 사본입니다. 모두 찾아내는 프로그램은 없으므로 전달하기 전에 사본을 읽어 보세요.

## What there is no page for

page-missing = 페이지를 찾을 수 없음
page-missing-note = 이 주소에는 페이지가 없습니다.
page-nearest = 가장 가까운 코드
page-refused = 텍스트를 읽을 수 없음
page-form-unreadable = 받은 내용이 이 페이지의 양식이 아닙니다. 텍스트를 다시 붙여 넣어 보내세요.
page-form-too-large = 텍스트가 너무 깁니다. 응답만 붙여 넣으세요.
