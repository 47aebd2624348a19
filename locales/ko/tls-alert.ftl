# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = TLS 경고
    .description = 예전에 SSL이라고 하던 TLS는 연결을 암호화합니다. 한쪽은 경고로 연결을 닫는다는 것이나, 핸드셰이크 또는 메시지를 받아들일 수 없는 이유를 상대에게 알립니다.

## Classes

tls-alert-class-closure = 종료 경고
    .description = 보낸 쪽이 연결, 핸드셰이크 또는 초기 데이터를 일부러 끝냅니다. 프로토콜에는 문제가 없습니다.
tls-alert-class-error = 오류 경고
    .description = 보낸 쪽이 핸드셰이크나 그 후의 메시지에서 문제를 발견했습니다. 몇 가지 예외를 빼면 연결이 바로 끝납니다.

## Facts that only TLS alerts have

tls-alert-fact-level = 수준
    .fatal = 치명적인 경고이며, 양쪽이 연결을 바로 닫습니다.
    .since-1-3 = TLS 1.3에서는 치명적입니다. 이전 버전에서는 보내는 쪽이 warning과 fatal 가운데 고릅니다.
    .either = 보낸 쪽이 포기하면 fatal이고, 그렇지 않으면 warning입니다.
    .warning = fatal이 아니라 warning 수준의 경고입니다.
    .usually-warning = 대개 warning 수준이며, 이어서 close_notify 경고가 옵니다.
tls-alert-fact-versions = 버전
    .all = SSL 3.0과 모든 TLS 버전에 있는 경고입니다.
    .tls = 모든 TLS 버전에 있고 SSL 3.0에는 없는 경고입니다.
    .until-1-2 = SSL 3.0과 TLS 1.2까지 있고 TLS 1.3에는 없는 경고입니다.
    .tls-until-1-2 = TLS 1.0, 1.1, 1.2에 있고 TLS 1.3에는 없는 경고입니다.
    .tls-1-0-and-1-1 = TLS 1.0과 1.1에만 있는 경고입니다.
    .tls-1-0 = TLS 1.0에만 있는 경고입니다.
    .ssl-3 = SSL 3.0에만 있는 경고입니다.
    .tls-1-3 = TLS 1.3에만 있는 경고입니다.
    .dtls-1-3 = UDP를 쓰는 DTLS 1.3에만 있는 경고입니다.
    .drafts = TLS 1.3의 초안에만 있던 경고입니다.
tls-alert-fact-sender = 보내는 쪽
    .client = 클라이언트가 보내는 경고입니다.
    .server = 서버가 보내는 경고입니다.
    .either = 어느 쪽이든 보낼 수 있는 경고입니다.
    .verifier = 상대의 인증서를 거부한 쪽이 보내는 경고입니다. 받은 쪽이 그 인증서를 제시한 쪽입니다.
tls-alert-fact-moment = 시점
    .handshake = 핸드셰이크 중에 보냅니다.
    .certificate = 핸드셰이크 중에 보냅니다. TLS 1.3에서는 클라이언트의 인증서에 대한 서버의 경고가 클라이언트의 핸드셰이크가 이미 끝난 다음에, 처음 읽을 때 도착하는 경우가 많습니다.
    .after = 핸드셰이크 후에 보냅니다.
    .any = 핸드셰이크 중이나 그 후에 보낼 수 있습니다.
tls-alert-fact-quic = QUIC 오류 코드

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = HTTP 게이트웨이가 서버에서 { $from } 코드를 받으면 게이트웨이의 클라이언트는 { $to } 응답을 받습니다. 뜻은 같습니다.
    .close = HTTP 게이트웨이가 서버에서 { $from } 코드를 받으면 게이트웨이의 클라이언트는 { $to } 응답을 받습니다. 뜻은 거의 같습니다.
    .narrower = HTTP 게이트웨이가 서버에서 { $from } 코드를 받으면 게이트웨이의 클라이언트는 { $to } 응답을 받습니다. 이 응답은 { $from } 코드의 한 가지 경우일 뿐입니다.
    .broader = HTTP 게이트웨이가 서버에서 { $from } 코드를 받으면 게이트웨이의 클라이언트는 { $to } 응답을 받습니다. 이 응답은 다른 문제도 나타냅니다.
    .loose = HTTP 게이트웨이가 서버에서 { $from } 코드를 받으면 게이트웨이의 클라이언트는 { $to } 응답을 받습니다. 뜻은 대부분 사라집니다.

tls-alert-context-cloudflare =
    .exact = Cloudflare와 사이트의 서버 사이의 연결이 { $from } 코드가 나타내는 이유로 실패하면 방문자는 { $to } 응답을 받습니다. 둘의 뜻은 같습니다.
    .close = Cloudflare와 사이트의 서버 사이의 연결이 { $from } 코드가 나타내는 이유로 실패하면 방문자는 { $to } 응답을 받습니다. 둘의 뜻은 거의 같습니다.
    .narrower = Cloudflare와 사이트의 서버 사이의 연결이 { $from } 코드가 나타내는 이유로 실패하면 방문자는 { $to } 응답을 받습니다. 이 응답은 { $from } 코드의 한 가지 경우일 뿐입니다.
    .broader = Cloudflare와 사이트의 서버 사이의 연결이 { $from } 코드가 나타내는 이유로 실패하면 방문자는 { $to } 응답을 받습니다. 이 응답은 다른 문제도 나타냅니다.
    .loose = Cloudflare와 사이트의 서버 사이의 연결이 { $from } 코드가 나타내는 이유로 실패하면 방문자는 { $to } 응답을 받습니다. 뜻은 대부분 사라집니다.

## Codes

tls-alert-close-notify = 연결이 제대로 닫힘
    .description = 보낸 쪽이 이 연결로 더 이상 아무것도 보내지 않습니다. 앞의 데이터가 잘리지 않고 완전하다는 것을 증명합니다.
    .when = 대부분의 연결이 끝날 때 나타납니다. 핸드셰이크 중이면 상대가 이유를 밝히지 않고 그만둔 것입니다.
    .fix = 전송이 끝날 때이면 조치할 것이 없습니다. 핸드셰이크 중이면 상대의 로그에서 이유를 찾으세요. 유휴 연결을 끝낸 것이면 다른 것을 보내기 전에 새 연결을 여세요.
    .use = 이미 오류 경고를 보낸 것이 아니면 전송을 멈추기 전에 close_notify 경고를 보내세요. TLS 1.2까지는 받으면 바로 자신의 close_notify 경고로 답하세요. TLS 1.3에서는 먼저 전송을 마쳐도 됩니다.

tls-alert-end-of-early-data = 초기 데이터 완료
    .description = TLS 1.3의 초안을 따르던 클라이언트가 초기(0-RTT) 데이터의 끝을 표시하던 경고입니다. 최종 TLS 1.3에서는 핸드셰이크 메시지 EndOfEarlyData가 표시합니다.
    .when = 2016년의 테스트 소프트웨어에서 나온 오래된 패킷 캡처에 나타납니다. IANA 레지스트리에는 할당되지 않은 번호로 나오지만 Wireshark는 아직 이름을 표시합니다.
    .fix = 초안을 따르는 소프트웨어를 업데이트해 양쪽이 최종 TLS 1.3을 쓰게 하세요.
    .use = 다른 소프트웨어는 모르는 경고를 치명적인 오류로 다루므로 이 경고를 보내지 마세요. 대신 EndOfEarlyData 메시지를 보내세요.

tls-alert-unexpected-message = 이 시점에 예상하지 못한 메시지
    .description = 순서가 틀린 핸드셰이크 메시지나 핸드셰이크가 끝나기 전의 데이터처럼 이 시점에 허용되지 않는 메시지를 보낸 쪽이 받았습니다.
    .when = HTTPS 포트에 암호화되지 않은 HTTP가 오는 것처럼 TLS가 아닌 것이 도착할 때 나타납니다. 올바른 프로그램 사이에서는 생기지 않으므로, 그 밖의 경우에는 TLS 라이브러리나 경로의 장치에 결함이 있는 것입니다.
    .fix = 양쪽이 이 포트에서 처음부터 또는 STARTTLS 후에 TLS를 기대하는지 확인하세요. 그런 다음 TLS 라이브러리를 업데이트하고 TLS를 검사하는 프록시와 스캐너를 거치지 마세요.
    .use = 올바른 메시지가 잘못된 시점에 오면 unexpected_message 경고를 보내세요. 메시지를 해석할 수 없으면 decode_error 경고를, 값이 틀렸으면 illegal_parameter 경고를 보내세요.

tls-alert-bad-record-mac = 레코드가 손상되었거나 잘못 암호화됨
    .description = 보낸 쪽이 레코드를 복호화하지 못했거나 무결성 검사가 실패했습니다. 레코드가 도중에 변경되었거나 틀린 키로 암호화되었습니다.
    .when = 드물게 패킷이 손상될 때 나타납니다. 그보다는 fork 후처럼 여러 프로세스나 스레드가 한 연결을 함께 쓰거나, TLS 라이브러리, VPN 또는 네트워크 카드 드라이버에 결함이 있는 경우가 많습니다.
    .fix = 프로세스마다 별도의 연결을 쓰세요. TLS 라이브러리를 업데이트하세요. 경고가 계속되면 VPN, 프록시, 네트워크 카드 오프로드 없이 테스트하세요.
    .use = 복호화하거나 확인할 수 없는 모든 레코드에 bad_record_mac 경고를 보내고, 둘 가운데 무엇이 실패했는지 밝히지 마세요. 서명이나 Finished 메시지가 틀렸으면 decrypt_error 경고를 보내세요.

tls-alert-decryption-failed = 레코드를 복호화할 수 없음
    .description = 레코드가 올바르게 복호화되지 않았습니다. 길이가 암호 알고리즘의 블록 크기와 맞지 않았거나 패딩이 틀렸습니다.
    .when = 오래된 소프트웨어에서만 나타납니다. 두 경고의 차이가 공격자의 데이터 해독에 쓰였으므로 이후 버전은 대신 bad_record_mac 경고를 보냅니다.
    .fix = 보낸 소프트웨어를 업데이트해 양쪽이 TLS 1.2 이상을 쓰게 하세요. 레코드가 계속 실패하면 손상된 패킷이나 패킷을 바꾸는 장치를 찾으세요.
    .use = TLS 1.2가 금지하는 decryption_failed 경고를 보내지 마세요. 복호화할 수 없는 모든 레코드에 bad_record_mac 경고를 보내세요.

tls-alert-record-overflow = 레코드가 너무 긺
    .description = 레코드가 TLS에서 허용되는 16,384바이트의 데이터나 양쪽이 합의한 더 낮은 한도보다 길었습니다.
    .when = 암호화되지 않은 HTTP처럼 TLS가 아닌 바이트 가운데 둘을 길이로 읽을 때 나타납니다. 드물게 패킷이 손상될 때도 나타납니다.
    .fix = 호스트, 포트, 스킴을 확인하세요. TLS 클라이언트에는 TLS 포트가 필요합니다. 맞으면 레코드를 만든 TLS 라이브러리를 업데이트하세요.
    .use = 레코드가 한도를 초과하면 record_overflow 경고를 보내세요. 메시지의 길이가 내용과 맞지 않으면 decode_error 경고를 보내세요.

tls-alert-decompression-failure = 레코드의 압축을 풀 수 없음
    .description = 내용이 지나치게 늘어나는 등의 이유로 보낸 쪽이 레코드의 압축을 풀지 못했습니다.
    .when = TLS 압축이 켜진 곳에서만 나타납니다. 2012년의 CRIME 공격 이후 안전하지 않은 것으로 봅니다.
    .fix = TLS 압축을 끄세요. 한쪽에서만 꺼도 됩니다. 그런 다음 더 오래된 쪽을 업데이트하세요.
    .use = 압축된 레코드가 없는 TLS 1.3에서는 이 경고를 보내지 마세요. 이전 버전에서는 압축이 풀리지 않는 데이터에만 보내세요. 압축된 인증서가 손상되었으면 bad_certificate 경고를 보내세요.

tls-alert-handshake-failure = 공통된 보안 설정이 없음
    .description = 보낸 쪽이 상대의 제안에서 받아들일 수 있는 조합을 찾지 못했습니다. 예를 들어 공통된 암호 제품군, 키 교환 그룹 또는 서명 알고리즘이 없습니다. 무엇이 없는지는 알 수 없습니다.
    .when = 서버가 오래된 클라이언트의 암호 알고리즘을 거부하거나 서버에 맞는 인증서가 없을 때, TLS 1.3 전에는 클라이언트의 인증서가 없을 때도 나타납니다. Chrome에는 ERR_SSL_VERSION_OR_CIPHER_MISMATCH, Firefox에는 SSL_ERROR_NO_CYPHER_OVERLAP 오류로 표시됩니다.
    .fix = 클라이언트를 업데이트하세요. 서버를 직접 관리한다면 암호 알고리즘, 그룹, 인증서를 클라이언트가 제시하는 것과 비교하세요. 서버가 클라이언트 인증서를 요구하면 설치하세요.
    .use = 제안된 조합을 하나도 받아들일 수 없으면 handshake_failure 경고를 보내세요. TLS 버전이 이유이면 protocol_version 경고를, 클라이언트의 제안이 너무 약하면 insufficient_security 경고를 보내세요.

tls-alert-no-certificate = 클라이언트에 인증서가 없음
    .description = 클라이언트에 서버의 요구에 맞는 인증서가 없습니다. 서버는 인증서 없이 계속하거나 handshake_failure 경고로 거부할 수 있습니다.
    .when = 2015년에 금지된 SSL 3.0에서 나타납니다. TLS에서는 클라이언트가 대신 빈 인증서 목록을 보냅니다.
    .fix = 양쪽에서 SSL 3.0을 끄세요. 서버가 인증서를 요구하면 개인 키와 함께 클라이언트에 설치하세요.
    .use = TLS에서는 no_certificate 경고를 보내지 마세요. 인증서가 없는 클라이언트에서는 빈 Certificate 메시지를 보내세요. 인증서가 필요한 TLS 1.3 서버에서는 certificate_required 경고를 보내세요.

tls-alert-bad-certificate = 인증서가 손상되었거나 올바르지 않음
    .description = 이 경고를 받은 쪽의 인증서가 손상되었거나, 확인되지 않는 서명이 있거나, MD5 같은 깨진 해시를 씁니다.
    .when = 클라이언트가 서버의 인증서를 거부하면 서버에 나타납니다. Go로 만든 클라이언트는 모든 인증서 실패에 이 경고를 보냅니다. 서버가 클라이언트의 인증서를 거부하면 클라이언트에 나타나며, 오래된 서버는 인증서가 없어도 보냅니다. 이때 Chrome에는 ERR_BAD_SSL_CLIENT_AUTH_CERT 오류가 표시됩니다.
    .fix = 경고를 받은 쪽에서 인증서를 체인, 이름, 날짜와 함께 확인하고 다시 설치하세요. 올바르면 발급자를 경고를 보낸 쪽의 신뢰 저장소에 추가하세요.
    .use = 상대의 인증서가 손상되었거나 그 안의 서명이 틀렸으면 bad_certificate 경고를 보내세요. 만료되었거나, 해지되었거나, 모르는 기관의 것이면 각각 certificate_expired, certificate_revoked, unknown_ca 경고를 보내세요. TLS 1.3 서버에서 인증서가 오지 않았으면 certificate_required 경고를 보내세요.

tls-alert-unsupported-certificate = 인증서 유형이 지원되지 않음
    .description = 보낸 쪽이 키 알고리즘 등 상대가 제시한 인증서의 유형을 지원하지 않거나, 인증서가 이 용도가 아닙니다.
    .when = 클라이언트가 서버용 인증서를, 또는 서버가 클라이언트용 인증서를 제시하여 확장 키 용도가 맞지 않거나, 확인하는 쪽에 키의 알고리즘이 없을 때 나타납니다.
    .fix = 경고를 받은 쪽에서 인증서의 확장 키 용도를 확인하세요. 서버에는 serverAuth, 클라이언트에는 clientAuth가 필요합니다. 맞으면 RSA나 P-256처럼 흔한 키 유형의 인증서를 신청하세요.
    .use = 상대 인증서의 유형이나 용도가 이유이면 unsupported_certificate 경고를 보내세요. 손상되었으면 bad_certificate 경고를, 양쪽에 공통된 서명 알고리즘이 없으면 handshake_failure 경고를 보내세요.

tls-alert-certificate-revoked = 해지된 인증서
    .description = 이 경고를 받은 쪽의 인증서나 그 체인에 있는 인증서를 인증 기관이 만료일 전에 해지했습니다.
    .when = 키를 도난당하거나 교체하거나, 기기를 폐기하는 등의 이유로 서버나 클라이언트의 인증서가 해지되었다고 해지 목록(CRL)이나 OCSP 응답에 나올 때 나타납니다.
    .fix = 경고를 받은 쪽에서 새 키로 새 인증서를 신청해 해지된 것을 대신하여 설치하세요. 이유를 모르면 인증 기관에 문의하세요.
    .use = 상대의 인증서가 해지되었다고 CRL이나 OCSP 응답에 나오면 certificate_revoked 경고를 보내세요. 유효 기간의 날짜만 틀렸으면 certificate_expired 경고를 보내세요. 클라이언트에서 서버가 보낸 OCSP 응답을 쓸 수 없으면 bad_certificate_status_response 경고를 보내세요.

tls-alert-certificate-expired = 만료되었거나 아직 유효하지 않은 인증서
    .description = 이 경고를 받은 쪽의 인증서나 그 체인에 있는 인증서가 만료되었거나 아직 유효하지 않아 유효 기간을 벗어났습니다.
    .when = 서버나 클라이언트의 인증서를 갱신하지 않았거나, 갱신했지만 프로그램이 아직 이전 파일을 쓸 때 나타납니다. 확인하는 쪽의 시계가 틀려도 같은 결과가 됩니다.
    .fix = 경고를 받은 쪽에서 인증서를 갱신하고 인증서를 쓰는 프로그램이 새 인증서를 읽게 하세요. 그런 다음 중간 인증서와 경고를 보낸 쪽의 시계를 확인하세요.
    .use = 상대 인증서의 날짜가 이유이면 certificate_expired 경고를 보내세요. 인증 기관이 해지했으면 certificate_revoked 경고를, 해당하는 구체적인 경고가 없으면 certificate_unknown 경고를 보내세요.

tls-alert-certificate-unknown = 다른 이유로 거부된 인증서
    .description = 보낸 쪽이 이 경고를 받은 쪽의 인증서를 다른 경고로 나타낼 수 없는 이유로 거부합니다. 인증서를 모른다는 뜻은 아닙니다.
    .when = 브라우저나 앱이 서버의 인증서를 받아들이지 않으면 서버에, 서버가 클라이언트의 인증서를 받아들이지 않으면 클라이언트에 나타납니다. Java는 대부분의 검사 실패에 이 경고를 보내며, Chrome과 Android 앱도 자주 보냅니다.
    .fix = 경고를 받은 쪽에서 인증서의 이름, 날짜, 발급자, 중간 인증서를 확인하세요. 문제가 없으면 경고를 보낸 쪽에 로그의 이유를 문의하고 그쪽의 신뢰 저장소를 확인하세요.
    .use = “unknown_ca”, “certificate_expired”, “certificate_revoked”, “unsupported_certificate”, “bad_certificate” 경고가 나타내는 이유에 모두 해당하지 않을 때만 상대의 인증서에 certificate_unknown 경고를 보내세요.

tls-alert-illegal-parameter = 핸드셰이크에 허용되지 않는 값
    .description = 핸드셰이크 메시지를 해석할 수 있었지만, 제시한 적 없는 암호 알고리즘처럼 값 하나가 틀렸거나 다른 값과 맞지 않습니다.
    .when = 양쪽의 TLS 라이브러리가 호환되지 않거나 하나에 결함이 있을 때 나타납니다. 프록시나 방화벽이 핸드셰이크를 바꿀 때도 나타납니다.
    .fix = 양쪽의 TLS 라이브러리를 업데이트하고 프록시와 방화벽을 거치지 마세요. 값을 찾으려면 테스트로 TLS 1.3이나 특이한 키 교환 그룹을 꺼 보세요.
    .use = 메시지를 해석할 수 있지만 값이 틀렸으면 illegal_parameter 경고를 보내세요. 해석할 수 없으면 decode_error 경고를, 값은 허용되지만 받아들일 수 없으면 handshake_failure 경고를 보내세요.

tls-alert-unknown-ca = 알 수 없는 기관의 인증서
    .description = 이 경고를 받은 쪽의 인증서는 보낸 쪽에서 신뢰하는 기관으로 이어지지 않습니다. 발급자의 인증서가 없거나 보낸 쪽의 신뢰 저장소에 없습니다.
    .when = 인증 기관이 사설이거나 새것이거나, 인증서가 자체 서명되었거나, 중간 인증서가 없을 때 나타납니다. 서버가 경고를 받으면 클라이언트가 서버의 인증서를 거부한 것이고, 클라이언트가 받으면 서버가 클라이언트의 인증서를 거부한 것입니다.
    .fix = 경고를 받은 쪽에서 중간 인증서도 설치하거나, 자체 서명 인증서를 상대가 신뢰하는 것으로 교체하세요. 기관이 사설이거나 새것이면 그 루트 인증서를 상대의 신뢰 저장소에 추가하세요.
    .use = 상대의 체인이 올바르지만 신뢰하는 기관으로 끝나지 않으면 unknown_ca 경고를 보내세요. 서명이 틀렸으면 bad_certificate 경고를, 체인은 신뢰하지만 소유자를 받아들이지 않으면 access_denied 경고를 보내세요.

tls-alert-access-denied = 올바른 자격 증명이지만 액세스가 거부됨
    .description = 인증서나 사전 공유 키는 올바르지만, 보낸 쪽의 액세스 규칙이 소유자의 연결을 허용하지 않습니다.
    .when = VPN, 메시지 브로커, 서비스 메시처럼 클라이언트 인증서를 쓰는 서버의 허용 목록에 인증서의 소유자가 없을 때 나타납니다.
    .fix = 클라이언트가 의도한 인증서나 키를 쓰는지 확인하세요. 맞으면 서버 관리자에게 그 이름을 허용해 달라고 요청하세요.
    .use = 클라이언트가 신원을 증명했지만 권한이 없으면 access_denied 경고를 보내세요. 인증서 자체를 받아들일 수 없으면 unknown_ca나 bad_certificate 경고를 보내세요.

tls-alert-decode-error = 메시지를 해석할 수 없음
    .description = 메시지가 TLS의 구문에 맞지 않습니다. 필드가 범위를 벗어났거나 길이가 틀렸습니다.
    .when = 올바른 프로그램 사이에서는 패킷이 손상될 때만 나타납니다. 그 밖의 경우에는 라이브러리에 결함이 있거나, 장치가 메시지를 자르거나, 서버가 빈 인증서 목록을 보냅니다.
    .fix = 경고를 받은 쪽의 TLS 라이브러리를 업데이트하고 TLS를 검사하는 장치를 거치지 마세요. 서버를 직접 관리한다면 인증서 파일이 비어 있지 않은지 확인하세요.
    .use = 메시지를 해석할 수 없으면 decode_error 경고를 보내세요. 해석할 수 있지만 값이 틀렸으면 illegal_parameter 경고를, 레코드가 너무 길면 record_overflow 경고를 보내세요.

tls-alert-decrypt-error = 서명 또는 키 검사 실패
    .description = 핸드셰이크의 암호화 검사가 실패했습니다. 서명, Finished 메시지 또는 사전 공유 키의 증명이 틀렸습니다.
    .when = 개인 키가 인증서의 것이 아니거나, 양쪽의 사전 공유 키가 다르거나, 프록시가 핸드셰이크를 변경했을 때 나타납니다. 키 식별자를 모를 때 보내는 서버도 있습니다.
    .fix = 경고를 받은 쪽에서 인증서와 개인 키가 서로 맞는지 확인하거나 양쪽의 사전 공유 키를 비교하세요. 그런 다음 TLS 라이브러리를 업데이트하고 프록시를 거치지 마세요.
    .use = 핸드셰이크의 서명, Finished 메시지 또는 PSK 바인더가 확인되지 않으면 decrypt_error 경고를 보내세요. 레코드가 확인되지 않으면 bad_record_mac 경고를, 인증서 안의 서명이 틀렸으면 bad_certificate 경고를 보내세요.

tls-alert-too-many-cids-requested = 연결 ID를 너무 많이 요청함
    .description = 상대가 RequestConnectionId 메시지를 너무 많이 보내 보낸 쪽이 DTLS 연결을 끝냅니다.
    .when = 주소가 바뀌어도 연결을 유지하는 프로그램 가운데 하나가 새 연결 ID를 되풀이해 요청할 때 나타납니다.
    .fix = 프로그램이 왜 계속 요청하는지 알아보고, 쓰지 않은 연결 ID가 얼마 남지 않았을 때만 요청하게 하세요.
    .use = 요청이 지나칠 때만 이 경고를 보내세요. 그 대신 ID가 더 적거나 없는 NewConnectionId 메시지로 답해도 됩니다. 연결 ID를 협상하지 않았으면 unexpected_message 경고를 보내세요.

tls-alert-export-restriction = 수출 규제에 비해 키가 너무 긺
    .description = 512비트만 허용하는 암호 제품군에 1024비트 RSA 키를 쓰는 등 협상이 1990년대의 수출 규제를 어겼습니다.
    .when = 수출용 버전이 약한 키로 제한되던 1990년대의 소프트웨어에서 나타납니다. 수출용 암호 알고리즘은 오래전에 깨졌습니다.
    .fix = 오래된 소프트웨어를 교체하고, 상대에서 수출용 암호 제품군을 모두 끄세요.
    .use = export_restriction 경고를 보내지 마세요. 암호 알고리즘을 받아들일 수 없으면 handshake_failure나 insufficient_security 경고를 보내세요.

tls-alert-protocol-version = TLS 버전이 지원되지 않음
    .description = 상대가 제안한 TLS 버전을 보낸 쪽이 인식하지만 지원하지 않거나 꺼 두었습니다.
    .when = 오래된 클라이언트가 TLS 1.2 이상을 요구하는 서버에 TLS 1.0이나 1.1만 제시할 때 나타납니다. 반대로 새 클라이언트가 오래된 서버가 고른 버전을 거부하는 경우는 더 드뭅니다.
    .fix = 클라이언트를 업데이트하거나 설정에서 TLS 1.2와 1.3을 켜세요. 서버가 더 오래된 쪽이면 서버를 업데이트하세요.
    .use = 제안된 버전을 하나도 지원하지 않으면 protocol_version 경고를 보내세요. 버전은 괜찮지만 암호 알고리즘이 그렇지 않으면 handshake_failure 경고를, 불필요하게 이전 버전으로 내려오면 inappropriate_fallback 경고를 보내세요.

tls-alert-insufficient-security = 암호 알고리즘 또는 키가 너무 약함
    .description = 클라이언트가 지원하는 것보다 강력한 암호 알고리즘, 그룹 또는 키를 서버가 요구합니다. 강도만 이유일 때 handshake_failure 대신 쓰는 경고입니다.
    .when = 엄격하게 설정된 서버가 오래된 클라이언트를 거부할 때 나타납니다. 명세와 달리, 서버의 Diffie-Hellman 매개변수가 너무 짧을 때 보내는 클라이언트 라이브러리도 있습니다.
    .fix = 클라이언트를 업데이트하세요. 서버를 직접 관리하며 이 클라이언트를 받아야 한다면 어떤 최소 기준이 적용되는지 확인하고, 모두에 대해 낮추지는 마세요.
    .use = 클라이언트의 제안이 정책에 비해 너무 약하면 insufficient_security 경고를 보내세요. 다른 이유로 맞는 것이 없으면 handshake_failure 경고를, 버전만 너무 오래되었으면 protocol_version 경고를 보내세요.

tls-alert-internal-error = 보낸 쪽 자체의 문제
    .description = 메모리 부족 등 자체 문제 때문에 보낸 쪽이 계속할 수 없습니다. 상대나 프로토콜에는 잘못이 없습니다.
    .when = 리소스가 부족하거나 키나 인증서를 쓸 수 없는 서버에서 나타납니다. 호스트 이름이 설정되지 않았을 때 보내는 서버와 CDN도 있습니다.
    .fix = 서버를 직접 관리한다면 로그를 본 다음 이 호스트 이름의 인증서와 키, 권한, 메모리를 확인하세요. 그 밖의 경우에는 호스트 이름을 확인하고 오류를 알리세요.
    .use = 자체 문제이면 internal_error 경고를 보내세요. 서비스하지 않는 호스트 이름이면 unrecognized_name 경고를, 이유를 밝히지 않으려면 general_error 경고를 보내세요.

tls-alert-inappropriate-fallback = 이전 버전으로 불필요하게 내려옴
    .description = 서버가 더 새로운 버전을 지원하는데도 클라이언트가 TLS_FALLBACK_SCSV로 표시하며 이전 TLS 버전을 제시합니다. 공격자가 강제했을 수 있으므로 서버가 멈춥니다.
    .when = 네트워크 상태가 나쁜 것 등의 이유로 클라이언트의 첫 시도가 실패한 후 클라이언트가 이전 버전을 제시할 때 나타납니다.
    .fix = 클라이언트가 가장 새로운 버전을 다시 제시하게 하세요. 실패하면 네트워크에서 무엇이 막는지 찾고 클라이언트에서 이전 버전으로 내려가는 기능을 끄세요.
    .use = TLS_FALLBACK_SCSV가 자신의 가장 새로운 버전보다 낮은 버전과 함께 오면 inappropriate_fallback 경고를 보내세요. 제시된 버전을 지원하지 않으면 대신 protocol_version 경고를 보내도 됩니다.

tls-alert-user-canceled = 핸드셰이크가 취소됨
    .description = 보낸 쪽이 프로토콜과 관계없는 이유로 핸드셰이크를 그만둡니다.
    .when = 클라이언트 인증서 선택 등의 창을 사람이 닫거나, 프로그램이 연결하는 중에 멈출 때 나타납니다. 명세와 달리 Java는 나중에 TLS 1.3 연결을 닫을 때도 보냅니다.
    .fix = 일부러 취소했거나 핸드셰이크가 이미 끝났다면 조치할 것이 없습니다. 그 밖의 경우에는 같은 단계를 반복해 표시되는 창에서 승인하거나, 어느 프로그램이 그만두었는지 알아보세요.
    .use = 오류 없이 핸드셰이크를 그만두면 user_canceled 경고, 이어서 close_notify 경고를 보내세요. 핸드셰이크 후에는 close_notify 경고만 보내세요.

tls-alert-no-renegotiation = 재협상이 거부됨
    .description = 보낸 쪽이 이미 열린 연결에서 새 핸드셰이크를 거부합니다. 연결을 계속할지는 요청한 쪽이 정합니다.
    .when = 웹 서버가 일부 경로에서만 클라이언트 인증서를 요구하거나, 오래된 프로그램이 키를 바꾸려고 재협상할 때 나타납니다. 알려진 공격 때문에 거부하는 프로그램이 많습니다.
    .fix = 서버가 첫 핸드셰이크에서, 필요하면 별도의 호스트 이름에서 클라이언트 인증서를 요구하게 하세요. 그 밖의 경우에는 요청하는 프로그램에서 재협상을 끄세요.
    .use = HelloRequest 메시지나 이미 열린 연결에 온 ClientHello 메시지를 거부하면 no_renegotiation 경고를 warning 수준으로 보내세요. TLS 1.3에서는 나중에 온 ClientHello 메시지에 unexpected_message 경고를 보내세요.

tls-alert-missing-extension = 필수 TLS 확장이 없음
    .description = TLS 버전이나 협상 중인 다른 것에 필수인 확장이 핸드셰이크 메시지에 없습니다.
    .when = ClientHello 메시지에 필수인 signature_algorithms, supported_groups 또는 key_share 확장이 없거나, 서버가 요구하는 호스트 이름이 없을 때 나타납니다. QUIC에서는 quic_transport_parameters 확장이 없을 때 나타납니다.
    .fix = 클라이언트의 TLS 라이브러리를 업데이트하고 호스트 이름(SNI)을 보내게 하세요. 클라이언트를 개발한다면 ClientHello를 명세의 필수 확장 목록과 비교하세요.
    .use = 필수 확장이 없으면 missing_extension 경고를 보내세요. 있지만 값이 틀렸으면 illegal_parameter 경고를, 받아들일 수 있는 값이 없으면 handshake_failure 경고를 보내세요.

tls-alert-unsupported-extension = 제시하지 않았거나 허용되지 않는 확장
    .description = 받은 쪽이 제시한 적 없거나 이 메시지에 허용되지 않는 확장이 메시지에 있습니다.
    .when = 서버나 경로의 프록시가 ClientHello에 없던 확장으로 응답할 때 클라이언트에 나타납니다.
    .fix = 서버와 TLS를 검사하는 프록시의 TLS 라이브러리를 업데이트하세요. 프록시 없이 테스트해 둘 가운데 어느 쪽의 문제인지 확인하세요.
    .use = 응답에 제시하지 않은 확장이 있으면 unsupported_extension 경고를 보내세요. ClientHello에 있는 모르는 확장은 무시하세요. 있어야 할 확장이 없으면 missing_extension 경고를 보내세요.

tls-alert-certificate-unobtainable = 인증서를 가져올 수 없음
    .description = 클라이언트가 인증서 대신 인증서의 주소를 보냈지만 서버가 거기에서 가져오지 못했습니다.
    .when = 작은 기기를 위한 client_certificate_url 확장에서 주소가 틀렸거나 서버가 액세스할 수 없을 때 나타납니다. 쓴 프로그램은 거의 없습니다.
    .fix = 클라이언트 설정의 주소를 수정하고 서버가 연결할 수 있게 하세요. 그 밖의 경우에는 클라이언트가 인증서 자체를 보내게 하세요.
    .use = 인증서가 필요하면 이 경고를 fatal 수준으로 보내고, 필요 없으면 warning 수준으로 보내거나 보내지 않고 계속하세요. 가져왔지만 해시가 틀렸으면 bad_certificate_hash_value 경고를 보내세요.

tls-alert-unrecognized-name = 여기에서 서비스하지 않는 호스트 이름
    .description = 클라이언트가 server_name 확장(SNI)으로 요청한 호스트 이름을 서버가 인식하지 못합니다.
    .when = 이름의 철자가 틀렸거나, DNS에서 잘못된 서버를 가리키거나, 이 서버에 설정되지 않았을 때 나타납니다. 오래된 서버는 warning 수준으로 보내고 계속하며, 이때 오래된 Java 버전 등 일부 클라이언트는 포기합니다.
    .fix = 호스트 이름과 DNS 레코드를 확인하세요. 서버를 직접 관리한다면 설정에 이름을 추가하고(Apache에서는 ServerName이나 ServerAlias) 그 이름의 인증서를 설치하세요.
    .use = 서비스하지 않는 이름이면 항상 fatal 수준으로 unrecognized_name 경고를 보내거나 기본 인증서로 계속하세요. 이름을 알지만 공통된 암호 알고리즘이 없으면 handshake_failure 경고를 보내세요.

tls-alert-bad-certificate-status-response = OCSP 응답을 받아들일 수 없음
    .description = 클라이언트가 서버의 인증서가 해지되지 않았다는 증명을 요구했지만, 서버가 첨부(스테이플링)한 OCSP 응답이 올바르지 않거나 받아들일 수 없습니다.
    .when = 첨부된 응답이 오래되었거나, 인증서가 해지되었다고 하거나, 다른 인증서의 것일 때 나타납니다. 서버가 인증 기관에 연결할 수 없는 경우가 많습니다.
    .fix = 서버를 직접 관리한다면 시계와 인증 기관의 OCSP 서버에 연결되는지 확인하고, 서버가 설정을 다시 읽고 새 응답을 가져오게 하세요. 해지되었으면 인증서를 교체하세요. 그 밖의 경우에는 스테이플링을 끄세요.
    .use = 핸드셰이크의 OCSP 응답이 만족스럽지 않으면 이 경고를 보내세요. 다른 곳에서 인증서가 해지된 것을 알면 certificate_revoked 경고를 보내세요.

tls-alert-bad-certificate-hash-value = 가져온 인증서의 해시가 틀림
    .description = 클라이언트가 알려 준 주소에서 서버가 클라이언트의 인증서를 가져왔지만, 주소와 함께 온 해시와 맞지 않습니다.
    .when = client_certificate_url 확장에서 주소의 인증서는 갱신되거나 교체되었지만 클라이언트의 설정은 그대로일 때 나타납니다.
    .fix = 클라이언트 설정의 해시를 수정하세요. 주소의 파일이 예상한 것이 아니면 누가 바꾸었는지 알아보세요.
    .use = 가져온 인증서의 해시가 틀렸으면 이 경고를 보내세요. 가져올 수 없었으면 certificate_unobtainable 경고를, 해시는 맞지만 인증서가 손상되었으면 bad_certificate 경고를 보내세요.

tls-alert-unknown-psk-identity = 알 수 없는 사전 공유 키
    .description = 클라이언트가 알려 준 식별자, 곧 사전 공유 키의 이름을 서버가 모릅니다.
    .when = 인증서 대신 사전 공유 키(PSK)를 쓰는 센서, MQTT 클라이언트, 모니터링 에이전트 등에서 식별자의 철자가 틀렸거나 서버에 설정되지 않았을 때 나타납니다.
    .fix = 클라이언트 설정의 식별자를 대소문자까지 서버의 목록과 비교하세요. 그런 다음 키를 비교하세요.
    .use = 어느 식별자가 있는지 클라이언트가 알아도 되면 unknown_psk_identity 경고를 보내세요. 숨기려면 키가 틀렸을 때처럼 decrypt_error 경고를 보내세요. 키는 맞지만 권한이 없으면 access_denied 경고를 보내세요.

tls-alert-certificate-required = 클라이언트 인증서가 필요함
    .description = 서버가 클라이언트에 인증서를 요구하지만 클라이언트가 보내지 않았습니다.
    .when = 인증서로 클라이언트를 식별하는(상호 TLS) API, 데이터베이스, 회사 사이트에서, 설정된 인증서가 없거나 서버가 지정한 기관의 것이 없을 때 나타납니다.
    .fix = 서버가 받아들이는 기관의 클라이언트 인증서를 개인 키와 함께 설정하세요. 프록시가 서버에 연결한다면 프록시에 설정하세요.
    .use = TLS 1.3에서 클라이언트 인증서가 없으면 certificate_required 경고를 보내세요. TLS 1.2까지는 handshake_failure 경고를 보내세요. 인증서가 왔지만 받아들일 수 없으면 unknown_ca나 bad_certificate처럼 이유를 나타내는 구체적인 경고를 보내세요.

tls-alert-general-error = 자세한 내용이 없는 오류
    .description = 문제가 생겼으며, 보낸 쪽에 더 구체적인 경고가 없거나 이유를 밝히지 않으려 합니다.
    .when = RFC 9846을 따르는 최신 소프트웨어에서 나타납니다. 다른 소프트웨어는 대부분 아직 이름을 몰라 117이라는 번호를 출력합니다.
    .fix = 경고를 보낸 쪽의 로그에서 이유를 찾거나 관리자에게 문의하세요. 그동안 자신의 인증서, 키, TLS 버전을 확인하세요.
    .use = 해당하는 구체적인 경고가 없거나 이유를 숨겨야 할 때만 general_error 경고를 보내세요. 자체 문제이면 internal_error 경고를 보내세요.

tls-alert-no-application-protocol = 공통된 애플리케이션 프로토콜이 없음
    .description = 클라이언트가 ALPN으로 제시하는, HTTP/2의 h2 같은 애플리케이션 프로토콜을 서버가 하나도 지원하지 않습니다.
    .when = 클라이언트가 h2, h3 또는 데이터베이스의 프로토콜 하나만 고집하는데 서버에서 꺼져 있거나, 연결이 다른 서비스에 도달할 때 나타납니다.
    .fix = 호스트와 포트를 확인하세요. 맞으면 서버와 모든 프록시에서 그 프로토콜을 켜거나, 클라이언트가 http/1.1처럼 서버에 있는 프로토콜도 제시하게 하세요.
    .use = ALPN으로 제시된 것을 하나도 지원하지 않으면 no_application_protocol 경고를 보내세요. QUIC에서는 클라이언트에서도, ALPN이 없을 때도 보내세요. 암호 알고리즘이 맞지 않으면 handshake_failure 경고를 보내세요.

tls-alert-ech-required = ClientHello 암호화(ECH)가 받아들여지지 않음
    .description = 클라이언트가 호스트 이름을 숨기려고 ClientHello를 암호화(ECH)했지만 서버가 받아들이지 않았으며, 클라이언트는 ECH 없이 데이터를 보내지 않습니다.
    .when = DNS의 ECH 설정이 오래되었거나 사이트의 서버마다 키가 다를 때 나타납니다. 이때 클라이언트는 서버가 보낸 설정으로 자동으로 다시 연결하는 경우가 많습니다.
    .fix = 서버를 직접 관리한다면 현재 ECH 설정을 HTTPS 레코드에 게시하고, 캐시된 레코드가 만료될 때까지 이전 키를 유지하세요. 그 밖의 경우에는 클라이언트의 DNS 캐시를 지우세요.
    .use = 서버가 ECH를 받아들이지 않았지만 올바른 인증서로 공개 이름을 증명했으면 클라이언트에서 ech_required 경고를 보내세요. 그 인증서가 올바르지 않으면 이유를 나타내는 경고를 보내세요.
