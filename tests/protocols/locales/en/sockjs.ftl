# SPDX-License-Identifier: Apache-2.0

protocol-sockjs = SockJS
    .description = SockJS keeps a connection open for messages in both directions. A Close frame says why it ends.
sockjs-class-protocol = Protocol
    .description = The SockJS protocol or an extension of it defines the code.
sockjs-class-library = Library
    .description = A library or framework has registered the code for its users.

sockjs-fact-sent = Sent in a Close frame
    .yes = An endpoint may send this code in a Close frame.
    .no = No endpoint sends this code: a library reports it locally.

# Variables:
#   $from (String) - the SockJS code
#   $to (String) - the HTTP code
sockjs-context-gateway =
    .exact = Where a gateway in front of the server reports { $to } in HTTP, it closes a SockJS with { $from }; both say the same.
    .close = Where a gateway in front of the server reports { $to } in HTTP, it closes a SockJS with { $from }; both say nearly the same.
    .narrower = Where a gateway in front of the server reports { $to } in HTTP, it closes a SockJS with { $from }; { $to } is only one case of { $from }.
    .broader = Where a gateway in front of the server reports { $to } in HTTP, it closes a SockJS with { $from }; { $from } is only one case of { $to }.
    .loose = Where a gateway in front of the server reports { $to } in HTTP, it closes a SockJS with { $from }; the two have little in common.

sockjs-1000 = Normal closure
    .description = The connection has done what it was opened for and ends in order.
    .when = Either side has sent all its messages and closes the connection.
    .fix = Nothing needs fixing: open a new connection when you need one.
    .use = Send 1000 when the work is done. Send 1001 when the server shuts down.

sockjs-1006 = Closed without a Close frame
    .description = The connection broke, and neither side sent a Close frame before that.
    .when = The network fails, a proxy cuts an idle connection, or the server crashes.
    .fix = Connect again after a short wait. If it recurs, send pings to keep the connection open.
    .use = Never send 1006: libraries report it when a connection has broken.

sockjs-1014 = Bad gateway
    .description = A gateway or proxy closed the connection because the upstream server’s response was invalid.
    .when = The server behind a gateway is down, overloaded or answers with something else.
    .fix = Try again after a wait. If you run the gateway, check the upstream server.
    .use = Send 1014 from a gateway or proxy only, never from the server itself.

sockjs-3000-3999 = Code of a library or framework
    .description = Libraries and frameworks define these codes, each for its own users.
    .when = A library or an application built with it closes the connection by its own rules.
    .fix = Look up the code in the documentation of the library that the server uses.
    .use = Register a code of this range with IANA before your library sends it.

sockjs-3003 = Forbidden
    .description = The user is known but may not use what this connection leads to.
    .when = A server checks permissions only after the connection has been opened.
    .fix = Ask the server’s administrator for permission, then connect again with the same account.
    .use = Send 3003 when permission is missing. Send 3000 when the user is not signed in.
