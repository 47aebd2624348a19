# SPDX-License-Identifier: Apache-2.0

pair-mqtt5-0x87-0x8a = Both refuse a client because it lacks rights. 0x87 concerns what the client wants to do; 0x8a bars it from the broker altogether.
pair-etls-alert-hello-failure-quic-0x100-0x1ff = Over TCP, the alert itself is sent; over QUIC, the same failure arrives as 0x128, one code of the range.
pair-http-502-sockjs-1014 = Both report that an upstream server failed a gateway. 502 answers the HTTP request before the SockJS opens; 1014 closes it afterwards.
pair-llmnr-rcode-oldvers-wrongsig = Both have the number 16. OLDVERS is about the EDNS version in the OPT record; WRONGSIG is about the signature in the TSIG record.
pair-etls-alert-bad-cookie-hello-failure = Both end a handshake. hello_failure means that no common parameters were found; bad_cookie means that the certificate itself is damaged.
pair-http-503-rtsp-503 = Both say that the server cannot take the request now. In RTSP, a proxy tries another server first, so callers see 503 less often.
