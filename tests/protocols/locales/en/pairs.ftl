# SPDX-License-Identifier: Apache-2.0

pair-mqtt5-0x87-0x8a = Both refuse a client because it lacks rights. 0x87 concerns what the client wants to do; 0x8a bars it from the broker altogether.
pair-quic-0x100-0x1ff-tls-alert-handshake-failure = Over TCP, the alert itself is sent; over QUIC, the same failure arrives as 0x128, one code of the range.
pair-http-502-websocket-1014 = Both report that an upstream server failed a gateway. 502 answers the HTTP request before the WebSocket opens; 1014 closes it afterwards.
pair-dns-rcode-badsig-badvers = Both have the number 16. BADVERS is about the EDNS version in the OPT record; BADSIG is about the signature in the TSIG record.
pair-tls-alert-bad-certificate-handshake-failure = Both end a handshake. handshake_failure means that no common parameters were found; bad_certificate means that the certificate itself is damaged.
pair-http-503-sip-503 = Both say that the server cannot take the request now. In SIP, a proxy tries another server first, so callers see 503 less often.
