# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = TLS alerts
    .description = TLS, formerly SSL, encrypts connections. With an alert, one side tells the other that it is closing the connection, or why it cannot accept the handshake or a message.

## Classes

tls-alert-class-closure = Closure alert
    .description = The sender ends the connection, its handshake or its early data on purpose. Nothing went wrong in the protocol.
tls-alert-class-error = Error alert
    .description = The sender found a fault in the handshake or in a later message. With few exceptions, the connection ends at once.

## Facts that only TLS alerts have

tls-alert-fact-level = Level
    .fatal = The alert is fatal: both sides close the connection at once.
    .since-1-3 = In TLS 1.3, the alert is fatal. In earlier versions, the sender chooses between warning and fatal.
    .either = The alert is fatal if the sender gives up, and otherwise a warning.
    .warning = The alert is a warning, not a fatal error.
    .usually-warning = The alert is usually a warning, and close_notify follows it.
tls-alert-fact-versions = Versions
    .all = SSL 3.0 and all versions of TLS have this alert.
    .tls = All versions of TLS have this alert; SSL 3.0 does not.
    .until-1-2 = SSL 3.0 and TLS up to 1.2 have this alert; TLS 1.3 does not.
    .tls-until-1-2 = TLS 1.0, 1.1 and 1.2 have this alert; TLS 1.3 does not.
    .tls-1-0-and-1-1 = Only TLS 1.0 and 1.1 have this alert.
    .tls-1-0 = Only TLS 1.0 has this alert.
    .ssl-3 = Only SSL 3.0 has this alert.
    .tls-1-3 = Only TLS 1.3 has this alert.
    .dtls-1-3 = Only DTLS 1.3, which runs over UDP, has this alert.
    .drafts = Only drafts of TLS 1.3 had this alert.
tls-alert-fact-sender = Sender
    .client = The client sends this alert.
    .server = The server sends this alert.
    .either = Either side can send this alert.
    .verifier = The side that refuses the other’s certificate sends this alert. The side that receives it presented that certificate.
tls-alert-fact-moment = Timing
    .handshake = It is sent during the handshake.
    .certificate = It is sent during the handshake. In TLS 1.3, a server’s alert about the client’s certificate arrives when the client’s handshake is already complete, often at the first read.
    .after = It is sent after the handshake.
    .any = It can be sent during the handshake or later.
# Its values are numbers, such as 0x0128.
tls-alert-fact-quic = QUIC error code

## Where TLS meets HTTP

# A gateway or proxy between an HTTP client and a server that it reaches over TLS.
# Variables:
#   $from (String) - the alert, for example “TLS alert handshake_failure”
#   $to (String) - the HTTP code, for example “HTTP 502”
tls-alert-context-gateway =
    .exact = When an HTTP gateway gets { $from } from the server, its own client gets { $to }; the meaning is the same.
    .close = When an HTTP gateway gets { $from } from the server, its own client gets { $to }; the meaning is nearly the same.
    .narrower = When an HTTP gateway gets { $from } from the server, its own client gets { $to }, which is only one case of { $from }.
    .broader = When an HTTP gateway gets { $from } from the server, its own client gets { $to }, which covers other faults as well.
    .loose = When an HTTP gateway gets { $from } from the server, its own client gets { $to }; most of the meaning is lost.

# A site behind Cloudflare, which connects to the site’s own server over TLS.
# Variables:
#   $from (String) - the alert, for example “TLS alert unknown_ca”
#   $to (String) - the HTTP code, for example “HTTP 526”
tls-alert-context-cloudflare =
    .exact = If a connection between Cloudflare and a site’s own server fails for the reason that { $from } names, visitors get { $to }; both mean the same.
    .close = If a connection between Cloudflare and a site’s own server fails for the reason that { $from } names, visitors get { $to }; both mean nearly the same.
    .narrower = If a connection between Cloudflare and a site’s own server fails for the reason that { $from } names, visitors get { $to }, which is only one case of { $from }.
    .broader = If a connection between Cloudflare and a site’s own server fails for the reason that { $from } names, visitors get { $to }, which covers other faults as well.
    .loose = If a connection between Cloudflare and a site’s own server fails for the reason that { $from } names, visitors get { $to }; most of the meaning is lost.

## Codes

tls-alert-close-notify = Connection closed properly
    .description = The sender will send nothing more on this connection. The alert proves that the data before it is complete and has not been cut off.
    .when = At the end of most connections. During a handshake, it means that the other side gave up without giving a reason.
    .fix = At the end of a transfer, no action is needed. During a handshake, look for the reason in the other side’s log. If it ends an idle connection, open a new one before you send anything else.
    .use = Send close_notify before you stop sending, unless you have already sent an error alert. In TLS 1.2 and earlier, respond to it with your own at once. In TLS 1.3, you may finish sending first.

# Drafts 11 to 18 of TLS 1.3.
tls-alert-end-of-early-data = Early data complete
    .description = With this alert, clients that followed drafts of TLS 1.3 marked the end of their early (0-RTT) data. In final TLS 1.3, the handshake message EndOfEarlyData does so.
    .when = In old packet captures, from test software of 2016. Wireshark still shows the name, although the registry lists the number as unassigned.
    .fix = Update the software that follows the draft, so that both sides use final TLS 1.3.
    .use = Never send this alert: other software treats an alert that it does not know as a fatal error. Send the EndOfEarlyData message instead.

tls-alert-unexpected-message = Message not expected at this point
    .description = The sender received a message that is not allowed at this point, such as a handshake message in the wrong order, or data before the handshake was complete.
    .when = When something other than TLS arrives, such as plain HTTP on an HTTPS port. Correct programs never cause it, so otherwise a TLS library or a device on the path is faulty.
    .fix = Check that both sides expect TLS on this port, either from the start or after STARTTLS. Then update the TLS libraries, and bypass proxies and scanners that inspect TLS.
    .use = Send unexpected_message when a valid message comes at the wrong time. Send decode_error when a message cannot be parsed. Send illegal_parameter when one of its values is wrong.

tls-alert-bad-record-mac = Record damaged or wrongly encrypted
    .description = The sender could not decrypt a record, or its integrity check failed: the record was changed on the way, or encrypted with the wrong keys.
    .when = Rarely, when packets are damaged. More often, several processes or threads share one connection, for example after a fork, or a TLS library, VPN or network card driver is faulty.
    .fix = Give each process its own connection. Update the TLS library. If the alert keeps coming, test without VPN, proxy and network card offload.
    .use = Send bad_record_mac for every record that you cannot decrypt or verify, and do not reveal which of the two failed. Send decrypt_error when a signature or a Finished message is wrong.

tls-alert-decryption-failed = Record could not be decrypted
    .description = A record did not decrypt to anything valid: its length did not match the cipher’s block size, or its padding was wrong.
    .when = From old software only. Later versions send bad_record_mac instead, because the difference between the two alerts helped attackers to decrypt data.
    .fix = Update the software that sent it, so that both sides use TLS 1.2 or newer. If records still fail, look for damaged packets or a device that changes them.
    .use = Never send decryption_failed, which TLS 1.2 forbids. Send bad_record_mac for every record that you cannot decrypt.

tls-alert-record-overflow = Record too long
    .description = A record was longer than TLS allows: more than 16,384 bytes of data, or more than a lower limit that both sides had agreed on.
    .when = When the bytes are not TLS, such as plain HTTP, and two of them are read as the length. Rarely, when packets are damaged.
    .fix = Check the host, port and scheme: a TLS client needs a TLS port. If they are right, update the TLS library that wrote the record.
    .use = Send record_overflow when a record exceeds the limit. Send decode_error when the length of a message does not match its content.

tls-alert-decompression-failure = Record could not be decompressed
    .description = The sender could not decompress a record, for example because its content would expand to an excessive length.
    .when = Only where TLS compression is turned on. It has been considered insecure since the CRIME attack of 2012.
    .fix = Turn off TLS compression; one side is enough. Then update the older side.
    .use = Do not send this alert in TLS 1.3, which has no compressed records. In earlier versions, send it only for data that does not decompress. Send bad_certificate when a compressed certificate is damaged.

tls-alert-handshake-failure = No common security settings
    .description = The sender finds no acceptable combination in what the other side offers: for example, no common cipher suite, key exchange group or signature algorithm. The alert does not say which is missing.
    .when = When a server rejects the ciphers of an old client or has no suitable certificate; before TLS 1.3, also when the client’s certificate is missing. Chrome shows ERR_SSL_VERSION_OR_CIPHER_MISMATCH, Firefox SSL_ERROR_NO_CYPHER_OVERLAP.
    .fix = Update the client. If you run the server, compare its ciphers, groups and certificate with what the client offers. If the server asks for a client certificate, install one.
    .use = Send handshake_failure when no combination on offer is acceptable. Send protocol_version when the TLS version is the reason. Send insufficient_security when the client’s offer is too weak.

tls-alert-no-certificate = Client has no certificate
    .description = The client has no certificate that matches the server’s request. The server may continue without one, or refuse with handshake_failure.
    .when = With SSL 3.0, which was prohibited in 2015. In TLS, a client sends an empty list of certificates instead.
    .fix = Turn off SSL 3.0 on both sides. If the server requires a certificate, install one with its private key in the client.
    .use = Never send no_certificate in TLS. As a client without a certificate, send an empty Certificate message. As a TLS 1.3 server that needs one, send certificate_required.

tls-alert-bad-certificate = Certificate damaged or invalid
    .description = The certificate of the side that receives this alert is damaged, contains a signature that does not verify, or depends on a broken hash such as MD5.
    .when = At a server, when a client refuses the server’s certificate; clients written in Go send it for any that fails. At a client, when the server refuses the client’s; older servers send it even for a missing one. Chrome then shows ERR_BAD_SSL_CLIENT_AUTH_CERT.
    .fix = On the side that received the alert, check its certificate with the chain, names and dates, and install it again. If it is valid, add its issuer to the trust store of the side that sent the alert.
    .use = Send bad_certificate when the other side’s certificate is damaged or a signature in it is wrong. Send certificate_expired, certificate_revoked or unknown_ca when one of them applies. As a TLS 1.3 server, send certificate_required when none came.

tls-alert-unsupported-certificate = Certificate type not supported
    .description = The sender does not support the type of the certificate that the other side presented, for example its key algorithm, or the certificate is not meant for this use.
    .when = When a client presents a certificate for servers, or a server one for clients, so that the extended key usage does not match; or when the side that checks it lacks the key’s algorithm.
    .fix = On the side that received the alert, check the extended key usage of the certificate: servers need serverAuth, and clients need clientAuth. If it is right, request a certificate with a common key type, such as RSA or P-256.
    .use = Send unsupported_certificate when the type or purpose of the other side’s certificate is the reason. Send bad_certificate when it is damaged. Send handshake_failure when the two sides have no signature algorithm in common.

tls-alert-certificate-revoked = Certificate revoked
    .description = The certificate of the side that receives this alert, or one in its chain, was withdrawn by its authority before its expiry date.
    .when = When a revocation list (CRL) or an OCSP response says that the server’s or the client’s certificate is revoked, for example because its key was stolen, it was replaced, or a device was retired.
    .fix = For the side that received the alert, request a new certificate with a new key, and install it in place of the revoked one. If you do not know the reason, ask the authority.
    .use = Send certificate_revoked when a CRL or an OCSP response says that the other side’s certificate is revoked. Send certificate_expired when only the dates are wrong. As a client, send bad_certificate_status_response when the server’s OCSP response is not usable.

tls-alert-certificate-expired = Certificate expired or not yet valid
    .description = The certificate of the side that receives this alert, or one in its chain, is outside its period of validity: it has expired, or is not valid yet.
    .when = When nobody renewed the server’s or the client’s certificate, or it was renewed but the program still uses the old file. A wrong clock on the side that checks has the same effect.
    .fix = On the side that received the alert, renew the certificate, and reload the program that uses it. Then check the intermediate certificates, and the clock of the side that sent the alert.
    .use = Send certificate_expired when the dates of the other side’s certificate are the reason. Send certificate_revoked when the authority has withdrawn it. Send certificate_unknown when no specific alert applies.

tls-alert-certificate-unknown = Certificate rejected for another reason
    .description = The sender rejects the certificate of the side that receives this alert for a reason that no other alert names. It does not mean that the certificate is unknown.
    .when = At a server, when a browser or app does not accept the server’s certificate; at a client, when the server does not accept the client’s. Java sends it after most failed checks, and Chrome and Android apps often do.
    .fix = On the side that received the alert, check the certificate: its names, dates, issuer and intermediate certificates. If it is in order, ask the side that sent the alert for the reason in its log, and check its trust store.
    .use = Send certificate_unknown for the other side’s certificate only when none of unknown_ca, certificate_expired, certificate_revoked, unsupported_certificate and bad_certificate applies.

tls-alert-illegal-parameter = Value not allowed in the handshake
    .description = A handshake message could be parsed, but one of its values is wrong or contradicts another, such as a cipher that was never offered.
    .when = When the TLS libraries of the two sides are not compatible, or one is faulty. Proxies and firewalls that change the handshake also cause it.
    .fix = Update the TLS libraries of both sides, and bypass proxies and firewalls. To find the value, turn off TLS 1.3 or unusual key exchange groups for a test.
    .use = Send illegal_parameter when a message can be parsed but a value is wrong. Send decode_error when it cannot be parsed. Send handshake_failure when the values are allowed but not acceptable to you.

tls-alert-unknown-ca = Certificate from an unknown authority
    .description = The certificate of the side that receives this alert leads to no authority that the sender trusts: the issuer’s certificate is missing or is not in the sender’s trust store.
    .when = When the authority is private or new, the certificate is self-signed, or its intermediate certificates are missing. If a server receives the alert, a client refused the server’s certificate; if a client receives the alert, the server refused the client’s.
    .fix = On the side that received the alert, install the intermediate certificates too, or replace a self-signed certificate with one that the other side trusts. If the authority is private or new, add its root certificate to the other side’s trust store.
    .use = Send unknown_ca when the other side’s chain is valid but ends at no authority that you trust. Send bad_certificate when a signature in it is wrong. Send access_denied when you trust the chain but do not admit its owner.

tls-alert-access-denied = Access denied despite valid credentials
    .description = The certificate or pre-shared key is valid, but the sender’s access rules do not let its owner connect.
    .when = When a server with client certificates, such as a VPN, a message broker or a service mesh, does not list the certificate’s owner as allowed.
    .fix = Check that the client uses the intended certificate or key. If it does, ask the server’s administrator to allow its name.
    .use = Send access_denied when the client has proved its identity but lacks permission. Send unknown_ca or bad_certificate when the certificate itself is not acceptable.

tls-alert-decode-error = Message could not be parsed
    .description = A message breaks the syntax of TLS: a field is outside its range, or a length is wrong.
    .when = Between correct programs, only when packets are damaged. Otherwise, a library is faulty, a device cuts messages short, or a server sends an empty list of certificates.
    .fix = Update the TLS library of the side that received the alert, and bypass devices that inspect TLS. If you run the server, check that its certificate file is not empty.
    .use = Send decode_error when a message cannot be parsed. Send illegal_parameter when it can but a value is wrong. Send record_overflow when a record is too long.

tls-alert-decrypt-error = Signature or key check failed
    .description = A cryptographic check in the handshake failed: a signature, the Finished message or the proof of a pre-shared key is wrong.
    .when = When a private key does not belong to its certificate, when the two sides have different pre-shared keys, or when a proxy has changed the handshake. Some servers also send it for an unknown key identity.
    .fix = On the side that received the alert, check that the certificate and private key belong together, or compare the pre-shared keys of both sides. Then update the TLS libraries, and bypass proxies.
    .use = Send decrypt_error when a handshake signature, Finished message or PSK binder does not verify. Send bad_record_mac when a record does not. Send bad_certificate when a signature inside a certificate is wrong.

tls-alert-too-many-cids-requested = Too many connection IDs requested
    .description = The other side has sent too many RequestConnectionId messages, so the sender ends the DTLS connection.
    .when = With programs that keep a connection alive while their address changes, when one of them asks for new connection IDs again and again.
    .fix = Find out why the program keeps asking, and have it request connection IDs only when few unused ones are left.
    .use = Send this alert only when the requests are excessive. Instead, you may respond with a NewConnectionId message with fewer IDs, or with none. Send unexpected_message when no connection ID was negotiated.

tls-alert-export-restriction = Key too long for export rules
    .description = The negotiation broke export rules of the 1990s, for example with a 1024-bit RSA key for a cipher suite that allowed only 512 bits.
    .when = From software of the 1990s, whose export versions were limited to weak keys. Export ciphers have long been broken.
    .fix = Replace the old software, and turn off all export cipher suites on the other side.
    .use = Never send export_restriction. Send handshake_failure or insufficient_security when ciphers are not acceptable.

tls-alert-protocol-version = TLS version not supported
    .description = The sender recognizes the TLS version that the other side proposes, but does not support it or has turned it off.
    .when = When an old client offers only TLS 1.0 or 1.1 to a server that requires at least TLS 1.2. The reverse is rarer: a new client rejects the version that an old server chooses.
    .fix = Update the client, or turn on TLS 1.2 and 1.3 in its settings. If the server is the older side, update the server.
    .use = Send protocol_version when you support none of the versions on offer. Send handshake_failure when the version is acceptable but the ciphers are not. Send inappropriate_fallback for a needless step to an older version.

tls-alert-insufficient-security = Ciphers or keys too weak
    .description = The server requires stronger ciphers, groups or keys than the client supports. The alert replaces handshake_failure when strength is the only reason.
    .when = When a strictly configured server rejects an old client. Contrary to the specification, some client libraries also send it when a server’s Diffie-Hellman parameters are too short.
    .fix = Update the client. If you run the server and have to serve this client, check which minimum applies, and do not lower it for everybody.
    .use = Send insufficient_security when what the client offers is too weak for your policy. Send handshake_failure when nothing matches for other reasons. Send protocol_version when only the version is too old.

tls-alert-internal-error = Problem on the sender’s own side
    .description = The sender cannot continue because of a problem of its own, such as missing memory. Neither the other side nor the protocol is at fault.
    .when = From a server that lacks resources or cannot use its key or certificate. Some servers and CDNs also send it for a host name that is not set up there.
    .fix = If you run the server, look in its log, then check the certificate and key for this host name, permissions and memory. Otherwise, check the host name and report the error.
    .use = Send internal_error for a fault of your own. Send unrecognized_name for a host name that you do not serve. Send general_error when you do not want to name the reason.

tls-alert-inappropriate-fallback = Needless fallback to an older version
    .description = The client offers an older TLS version, marked as a fallback by TLS_FALLBACK_SCSV, although the server supports a newer one. The server stops, because an attacker may have forced the fallback.
    .when = When a client’s first attempt fails, for example because of a bad network, and the client then offers an older version.
    .fix = Have the client offer its newest version again. If that fails, find out what on the network breaks it, and turn off fallbacks in the client.
    .use = Send inappropriate_fallback when TLS_FALLBACK_SCSV comes with a version below your newest. You may send protocol_version instead if you do not support the version on offer.

tls-alert-user-canceled = Handshake cancelled
    .description = The sender gives up the handshake for a reason that has nothing to do with the protocol.
    .when = When a person closes a dialog, such as the choice of a client certificate, or a program stops while it is connecting. Contrary to the specification, Java also sends it later, when it closes a TLS 1.3 connection.
    .fix = If you cancelled on purpose, or the handshake was already complete, no action is needed. Otherwise, repeat the step and confirm the dialog, or find out which program gave up.
    .use = Send user_canceled, then close_notify, when you give up a handshake without an error. After the handshake, send only close_notify.

tls-alert-no-renegotiation = Renegotiation refused
    .description = The sender refuses a new handshake on a connection that is already open. The side that asked for it decides whether the connection goes on.
    .when = When a web server asks for a client certificate only for some paths, or when an old program renegotiates to change keys. Many programs refuse because of known attacks.
    .fix = Have the server ask for client certificates in the first handshake, if necessary on a host name of its own. Otherwise, turn off renegotiation in the program that asks.
    .use = Send no_renegotiation, as a warning, when you refuse a HelloRequest or a later ClientHello. In TLS 1.3, send unexpected_message for a later ClientHello.

tls-alert-missing-extension = Mandatory TLS extension missing
    .description = A handshake message lacks an extension that is mandatory for the TLS version or for something else that is being negotiated.
    .when = When a ClientHello lacks signature_algorithms, supported_groups or key_share, or the host name where the server requires it. Over QUIC, when quic_transport_parameters is missing.
    .fix = Update the client’s TLS library, and have it send the host name (SNI). If you develop the client, compare its ClientHello with the list of mandatory extensions in the specification.
    .use = Send missing_extension when a mandatory extension is not there. Send illegal_parameter when it is there but its value is wrong. Send handshake_failure when no value in it is acceptable to you.

tls-alert-unsupported-extension = Extension not offered or not allowed
    .description = A message contains an extension that its receiver had not offered, or that is not allowed in this message.
    .when = At a client whose server, or a proxy on the path, responds with an extension that was not in the ClientHello.
    .fix = Update the TLS library of the server, and of any proxy that inspects TLS. Test without the proxy to see which of the two is at fault.
    .use = Send unsupported_extension when a response contains an extension that you did not offer. In a ClientHello, ignore extensions that you do not know. Send missing_extension when one is absent.

tls-alert-certificate-unobtainable = Certificate could not be fetched
    .description = The client sent the address of its certificate instead of the certificate, and the server could not fetch it from there.
    .when = With the extension client_certificate_url, made for small devices, when the address is wrong or the server has no access to it. Few programs have used it.
    .fix = Correct the address in the client’s settings, and allow the server to reach it. Otherwise, have the client send the certificate itself.
    .use = Send this alert as fatal when you need the certificate; otherwise, continue, with or without a warning. Send bad_certificate_hash_value when the certificate was fetched but its hash is wrong.

tls-alert-unrecognized-name = Host name not served here
    .description = The server does not recognize the host name that the client asked for in the server_name extension (SNI).
    .when = When the name is misspelled, points to the wrong server in the DNS, or is not set up on this server. Old servers send it as a warning and go on; some clients, such as old Java versions, then give up.
    .fix = Check the host name and its DNS records. If you run the server, add the name to its configuration, in Apache with ServerName or ServerAlias, and install a certificate for it.
    .use = Send unrecognized_name, always as fatal, when you do not serve the name, or continue with a default certificate. Send handshake_failure when you know the name but have no common ciphers.

tls-alert-bad-certificate-status-response = OCSP response not acceptable
    .description = The client had asked for proof that the server’s certificate is not revoked, and the OCSP response that the server attached (stapled) is invalid or not acceptable.
    .when = When the attached response is out of date, says that the certificate is revoked, or belongs to another certificate, often because the server cannot reach its authority.
    .fix = If you run the server, check its clock and its access to the authority’s OCSP server, and reload it to fetch a new response. Replace the certificate if it has been revoked. Otherwise, turn off stapling.
    .use = Send this alert when the OCSP response in the handshake is not satisfactory. Send certificate_revoked when you know from another source that the certificate is revoked.

tls-alert-bad-certificate-hash-value = Fetched certificate has the wrong hash
    .description = The server fetched the client’s certificate from the address that the client gave, but the hash that came with the address does not match.
    .when = With the extension client_certificate_url, when the certificate at the address was renewed or replaced and the client’s settings were not.
    .fix = Correct the hash in the client’s settings. If the file at the address is not the expected one, find out who changed it.
    .use = Send this alert when the hash of a fetched certificate is wrong. Send certificate_unobtainable when nothing could be fetched. Send bad_certificate when the hash matches but the certificate is damaged.

tls-alert-unknown-psk-identity = Pre-shared key not known
    .description = The server does not know the identity, which is the name of the pre-shared key, that the client gave.
    .when = With sensors, MQTT clients, monitoring agents and other programs that use a pre-shared key (PSK) instead of a certificate, when the identity is misspelled or not set up on the server.
    .fix = Compare the identity in the client’s settings with the server’s list, including upper and lower case. Then compare the keys.
    .use = Send unknown_psk_identity when clients may know which identities exist. To hide that, send decrypt_error, as for a wrong key. Send access_denied when the key is right but permission is missing.

tls-alert-certificate-required = Client certificate required
    .description = The server requires a certificate from the client, and the client sent none.
    .when = With APIs, databases and company sites that identify clients by certificate (mutual TLS), when none is configured, or none comes from an authority that the server names.
    .fix = Configure a client certificate with its private key, from an authority that the server accepts. If a proxy connects to the server, configure it there.
    .use = Send certificate_required in TLS 1.3 when a client certificate is missing. In TLS 1.2 and earlier, send handshake_failure. Send unknown_ca, bad_certificate or another specific alert when one came but is not acceptable.

tls-alert-general-error = Error without details
    .description = Something went wrong, and the sender has no more specific alert or does not want to reveal the reason.
    .when = From recent software that follows RFC 9846. Most other software does not know the name yet and prints the number 117.
    .fix = Look for the reason in the log of the side that sent the alert, or ask its administrator for it. Meanwhile, check your own certificate, key and TLS version.
    .use = Send general_error only when no specific alert applies or the reason has to stay hidden. Send internal_error for a fault of your own.

tls-alert-no-application-protocol = No common application protocol
    .description = The server supports none of the application protocols, such as h2 for HTTP/2, that the client offers in ALPN.
    .when = When a client insists on one protocol, such as h2, h3 or that of a database, and the server has it turned off, or the connection reaches another service.
    .fix = Check the host and port. If they are right, turn on the protocol on the server and on every proxy, or have the client also offer one that the server has, such as http/1.1.
    .use = Send no_application_protocol when you support nothing that ALPN offers. Over QUIC, send it as a client too, and also when ALPN is missing. Send handshake_failure when ciphers do not match.

tls-alert-ech-required = Encrypted Client Hello not accepted
    .description = The client had encrypted its ClientHello (ECH) to hide the host name, the server did not accept that, and the client will not send data without it.
    .when = When the ECH configuration in the DNS is out of date, or the servers of a site have different keys. Clients often connect again automatically, with what the server sent.
    .fix = If you run the server, publish its current ECH configuration in the HTTPS record, and keep the old keys until cached records have expired. Otherwise, clear the client’s DNS cache.
    .use = As a client, send ech_required when the server did not accept ECH but proved its public name with a valid certificate. When that certificate is not valid, send the alert that names the reason.
