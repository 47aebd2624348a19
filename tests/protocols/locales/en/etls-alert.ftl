# SPDX-License-Identifier: Apache-2.0

protocol-etls-alert = ETLS alerts
    .description = TLS tells the other side with an alert why it closes a connection or refuses a handshake.
etls-alert-class-closure = Closure alert
    .description = The connection ends in order, and nothing has gone wrong.
etls-alert-class-error = Error alert
    .description = The handshake or the connection has failed and ends at once.

etls-alert-fact-level = Level
    .warning = The alert is a warning, and the connection can end in order.
    .fatal = The alert is fatal: both sides close the connection at once.

# Variables:
#   $from (String) - the ETLS alert
#   $to (String) - the QUIC code
etls-alert-context-quic =
    .exact = Over QUIC, { $from } is sent as { $to }; both say the same.
    .close = Over QUIC, { $from } is sent as { $to }; both say nearly the same.
    .narrower = Over QUIC, { $from } is sent as { $to }; { $to } is only one case of { $from }.
    .broader = Over QUIC, { $from } is sent as { $to }; { $from } is only one case of { $to }.
    .loose = Over QUIC, { $from } is sent as { $to }; the two have little in common.

etls-alert-close-cookie = Connection closed
    .description = The sender has nothing more to send and closes its side of the connection.
    .when = Either side ends the connection in order after its last message.
    .fix = Nothing needs fixing: the connection has ended as it should.
    .use = Send close_cookie before closing, so that the other side sees that nothing was cut off.

etls-alert-hello-failure = Handshake failed
    .description = Client and server found no set of security parameters that both accept.
    .when = Cipher suites, signature algorithms or key exchange groups of the two sides do not overlap.
    .fix = Compare the cipher suites and versions of both sides, and enable one that both support.
    .use = Send hello_failure only when no more precise alert names what is missing.

etls-alert-bad-cookie = Certificate damaged
    .description = The certificate is damaged, or one of its signatures cannot be verified.
    .when = The wrong file is installed, the chain is incomplete, or the certificate was altered.
    .fix = Install the certificate again with its whole chain, then test the handshake.
    .use = Send bad_cookie for a damaged certificate. Send certificate_expired for one past its date.
