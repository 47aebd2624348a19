# SPDX-License-Identifier: Apache-2.0

protocol-quic = QUIC
    .description = QUIC is the transport under HTTP/3. It ends a connection with an error code.
quic-class-transport = Transport error
    .description = QUIC itself ended the connection, not the application above it.

quic-0x00 = No error
    .description = The connection was closed in order, and no error led to it.
    .when = An endpoint has nothing more to send and closes the connection at once.
    .fix = Nothing needs fixing: open a new connection when there is more to send.
    .use = Send NO_ERROR to close a connection when nothing has gone wrong.

quic-0x0a = Protocol violation
    .description = The other endpoint broke a rule of QUIC that has no code of its own.
    .when = One of the two QUIC implementations has a bug, or something changed the packets.
    .fix = Update the software on both ends, and report the packet trace to its developers.
    .use = Send PROTOCOL_VIOLATION only when none of the more precise codes fits the error.

quic-0x100-0x1ff = TLS handshake error
    .description = The TLS handshake inside QUIC failed. The last two digits are the ETLS alert’s number.
    .when = Certificates, TLS versions or application protocols of the two ends do not fit together.
    .fix = Subtract 0x100 from the code and look up the ETLS alert with that number.
    .use = Send 0x100 plus the number of the alert that TLS gave you.
