# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket turns one HTTP request into a lasting connection, over which client and server send each other messages at any time. A Close frame ends it, usually with a code and a short reason.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Not used
    .description = The specification leaves this range empty, and the registry begins at 1000.
websocket-class-protocol = 1000–2999 · WebSocket protocol
    .description = The WebSocket protocol, a later version of it or a public extension defines the code.
websocket-class-library = 3000–3999 · Libraries and frameworks
    .description = A library, framework or application defines the code and registers it with IANA.
websocket-class-private = 4000–4999 · Private use
    .description = An application defines the code for its own clients and servers. It cannot be registered.

## Facts that only WebSocket codes have

websocket-fact-sendable = In a Close frame
    .scripts = Either program may put it into a Close frame, and browsers let scripts do so too.
    .endpoints = A Close frame may carry it, but browsers do not let scripts send it: close() accepts only 1000 and 3000 to 4999.
    .never = A Close frame never carries it. A library or browser reports it to its own application.
    .unassigned = A Close frame should not carry it, and many libraries treat it as a protocol error.
websocket-fact-closer = Who closes
    .either = Either side may close the connection with this code.
    .receiver = The side that received the unacceptable data closes the connection.
    .client = Only clients close a connection with this code.
    .server = The server closes the connection with this code.
    .gateway = A gateway or proxy between client and server closes the connection.
    .nobody = Neither side closes the connection properly: it breaks, or it never opens.
websocket-fact-reconnect = Reconnecting automatically
    .at-once = A client may reconnect without waiting.
    .on-demand = A client opens a new connection only when it needs one.
    .backoff = A client may reconnect after a short random delay, and after longer delays if that fails.
    .another-address = A client should reconnect only to another IP address of the service, and to the same one only when the user asks for it.
    .stop = A client should not reconnect on its own but report the code.
    .by-agreement = The service or library that defines the code says whether its clients should reconnect.

## Where WebSocket meets HTTP

# A gateway or proxy between clients and the upstream server.
# Variables:
#   $from (String) - the WebSocket code
#   $to (String) - the HTTP code
websocket-context-gateway =
    .exact = Where a gateway would respond with { $to } to an HTTP request, it closes an open connection with { $from }. Both mean the same.
    .close = Where a gateway would respond with { $to } to an HTTP request, it closes an open connection with { $from }. Both mean nearly the same.
    .narrower = Where a gateway would respond with { $to } to an HTTP request, it closes an open connection with { $from }, which covers other cases as well.
    .broader = Where a gateway would respond with { $to } to an HTTP request, it closes an open connection with { $from }, which covers only part of the meaning.
    .loose = Where a gateway would respond with { $to } to an HTTP request, it closes an open connection with { $from }. The two have little in common.

## Codes of the protocol

websocket-0-999 = Not a close code
    .description = Close codes begin at 1000. Smaller numbers, such as HTTP status codes, are not used.
    .when = When a program passes an HTTP status code or an error number of its own to a close function. Most libraries and all browsers refuse it.
    .fix = If the number comes from the handshake, look it up as an HTTP status code. If your program passes it to close(), use a code from 4000 to 4999 instead.
    .use = Never send a number below 1000. To refuse a client with an HTTP status code, do it in the handshake, before the connection opens.

websocket-1000 = Normal closure
    .description = The connection has served its purpose, and one side has closed it properly.
    .when = When the work is done: the last message has arrived, a user signs out, or a program calls close() with this code.
    .fix = If the connection should have stayed open, read the reason and find out which side called close(): its log or code says why.
    .use = Send 1000 when the work is done. Send 1001 when a server shuts down or the user leaves the page. Send 1011 when an error ends the connection.

websocket-1001 = Server or page is going away
    .description = One side is leaving: for example, a server is shutting down, or a browser has left the page.
    .when = During a deployment, or when a user closes a tab or follows a link. Some servers, such as Jetty, also send it when a connection has been idle for too long.
    .fix = If the user left the page or the server restarted, no action is needed. If only idle connections are closed, send pings, or messages from a script in a browser, at intervals shorter than the server’s idle timeout.
    .use = Send 1001 when your server or page is going away. Send 1012 when the service will be back within seconds. Send 1000 when the work is done.

websocket-1002 = Protocol error
    .description = One side found that the other had violated the WebSocket protocol, so it closed the connection.
    .when = When a client’s frames are not masked or a server’s are, a frame has an unknown opcode or a reserved bit set, or a Close frame carries a code that may not be sent.
    .fix = Update the library of the side that sent the faulty frame. If that does not help, turn off compression and avoid proxies as a test; a proxy that changes frames causes the same error.
    .use = Send 1002 when a frame breaks the protocol. Send 1007 when the content does not match the message type. Send 1008 when a message breaks a rule of your application.

websocket-1003 = Type of data not accepted
    .description = One side received a type of data that it cannot accept, such as a binary message when it understands only text.
    .when = When a program sends a byte array or a file to a server that expects JSON as text, or text to one that expects binary messages.
    .fix = Send the type that the other side expects: in most libraries, a string becomes a text message and a byte array a binary one. If the server is yours, check which types its handler accepts.
    .use = Send 1003 for a type of message that you never handle. Send 1007 when the type is right but the content is invalid. Send 1008 when you understand a message but do not allow it.

websocket-1004 = Reserved code without a meaning
    .description = The specification reserves 1004 and gives it no meaning; a later one may.
    .when = When a program sends it by mistake. Some old code lists on the web call it “CLOSE_TOO_LARGE”, which is 1009 today.
    .fix = If a message was too large, make it smaller. Otherwise, ask the developer of the program that sent 1004 what it was meant to say.
    .use = Do not send 1004. Send 1009 for a message that is too large, or a code from 4000 to 4999 with a meaning of your own.

websocket-1005 = Closed without a code
    .description = The connection was closed properly, but the Close frame that arrived contained no code.
    .when = When a program calls close() without a code, as many scripts in browsers do, or sends an empty Close frame.
    .fix = If you did not expect the connection to end, look in the other side’s log for what closed it, and have its program send a code.
    .use = To give no reason, leave the code out instead of sending 1005. It is better to send 1000, which tells the other side that all went well.

websocket-1006 = Connection lost without a Close frame
    .description = The connection broke or never opened, and no Close frame arrived. Browsers also report failures of DNS, TLS and the handshake in this way, and hide the reason from scripts.
    .when = When the network changes, a device sleeps, a proxy ends an idle connection, or a server crashes or restarts. If every attempt fails, a proxy may not pass on Upgrade, the server may refuse the handshake (HTTP 403), or its certificate is not accepted.
    .fix = If it never opens, read the HTTP status code in the browser’s developer tools, and check that every proxy passes on Upgrade. If it breaks after a fixed time, have the server send pings, or raise the proxy’s timeouts. Otherwise, read the server’s log.
    .use = Do not send 1006. To end a connection after an error, send 1011 or another code that says what happened.

websocket-1007 = Content does not match the message type
    .description = One side received data that does not fit the type of its message, such as a text message that is not valid UTF-8.
    .when = When a program sends text in another encoding, cuts it off in the middle of a character, or sends binary data as text. JMAP clients may also send it after a message that is not a JMAP message.
    .fix = Encode all text as UTF-8, and send other data as binary messages. If the text is correct, look for a proxy or faulty compression that damages it.
    .use = Send 1007 when the content contradicts the message type. Send 1002 when a frame is faulty. Send 1003 when you do not accept the type at all.

websocket-1008 = Policy violation
    .description = One side received a message that violates its policy. The code is generic: it is also sent when no other fits, or to hide details of the policy.
    .when = When a token is missing or has expired, the Origin header is not allowed, or a client sends too many messages. JMAP servers may send it when a user’s credentials expire.
    .fix = Read the reason, then sign in again or renew the token. Check the Origin header and the service’s limits. If you run the server, search its log for the rule.
    .use = Send 1008 when no other code fits or you do not want to disclose more. Send 3000 when the client has to sign in. Send 1009 for a message that is too large.

websocket-1009 = Message too large for the other side
    .description = One side received a message that is too large for it to process.
    .when = When a program sends an image, a file or a long list in one message. Limits are often low: 1 MiB by default in Python’s websockets, 32 KiB in Go’s coder/websocket.
    .fix = Make the message smaller, or divide the data among several messages. If the receiving side is yours, raise its limit. Transfer large files over HTTP instead.
    .use = Send 1009 when a message exceeds your size limit, and name the limit in the reason. Send 1008 when there are too many messages. Send 1003 for a type that you do not accept.

websocket-1010 = Extension not accepted by the server
    .description = The client needs one or more extensions that the server did not accept in the handshake. The reason should list them.
    .when = When a client insists on compression with permessage-deflate, but the server does not support it, accepts it only with other parameters, or is behind a proxy that removes Sec-WebSocket-Extensions.
    .fix = Turn on the extension on the server, and let every proxy pass Sec-WebSocket-Extensions. If you develop the client, let it work without the extension.
    .use = Send 1010 from a client only. A server that cannot do without an extension lets the handshake fail instead.

websocket-1011 = Unexpected error ended the connection
    .description = A server encountered an unexpected condition that prevented it from doing what the client asked for.
    .when = When the application throws an exception, or a service that it needs fails. Python’s websockets also sends 1011 when no pong arrives in time, even from a client.
    .fix = If you run the server, look for an exception in its log. If the reason is “keepalive ping timeout”, look for code that blocks the event loop on either side, or for a slow network. Otherwise, report the address and time.
    .use = Send 1011 after an error that you did not expect. Send 1012 for a restart. Send 1013 under overload. Send 1014 when an upstream server failed.

websocket-1012 = Service is restarting
    .description = The server closes its connections because the service is being restarted, and should soon accept new ones.
    .when = During an update or deployment, or when a server such as Uvicorn stops or reloads its code.
    .fix = Let each client wait for a random time of 5 to 30 seconds, so that not all return at once. If connections still fail after a few minutes, ask the server’s administrator whether the restart failed.
    .use = Send 1012 when the same service will soon be back. Send 1001 when this server is going away. Send 1013 when the service is running but overloaded.

websocket-1013 = Service overloaded for now
    .description = The server closes the connection because it is overloaded, and wants fewer clients for a while.
    .when = When too many clients connect at once, for example after an outage, or when a server reaches its limit of connections.
    .fix = Use another IP address of the service if it has several. Otherwise, wait a few minutes before you try again. If you run the server, add capacity.
    .use = Send 1013 under overload, so that clients stay away for a while. Send 1012 for a restart. Send 1008 when one client exceeds its own limit.

websocket-1014 = Gateway got an invalid response
    .description = A gateway or proxy received an invalid response from the upstream server, so it closed the client’s connection.
    .when = When the upstream server crashes, breaks off its own connection, or sends something that the gateway does not understand.
    .fix = If you run the gateway, check that the upstream server runs, then check its address, port and protocol in the gateway’s configuration. Otherwise, report the address and time to the service.
    .use = Send 1014 only from a gateway or proxy, and only for a fault of the upstream server. Send 1011 for an error of your own.

websocket-1015 = TLS handshake failed
    .description = The TLS handshake failed, for example because the server’s certificate could not be verified, so no encrypted connection was made.
    .when = In programs that open a wss: address and whose library reports this failure separately. Browsers report 1006 instead.
    .fix = Open the same host with https:// in a browser, and read the certificate error. If the server is yours, renew the certificate, complete its chain, or add the missing name. Otherwise, report it.
    .use = Do not try to send 1015: without a TLS session, there is no connection for a Close frame. Log the TLS error itself instead.

websocket-1016-2999 = Unassigned code of the protocol
    .description = These codes are kept for later versions of the WebSocket protocol and for extensions with a public specification. So far, none of them has a meaning.
    .when = When a program invents a code and uses the wrong range for it.
    .fix = Ask the developer of the program that sent the code what it means. The program should use one from 4000 to 4999 instead.
    .use = Do not send these codes. Send one from 4000 to 4999 in your own application, or register one from 3000 to 3999 for a library.

## Codes of libraries and frameworks

websocket-3000-3999 = Code of a library or framework
    .description = Libraries, frameworks and applications define these codes and register them with IANA. The WebSocket protocol gives them no meaning.
    .when = When a library, or an application built with it, closes the connection by its own rules. Not all codes in use are registered.
    .fix = Read the reason, then look the code up in the documentation of the library or service that sent it.
    .use = Register a code of this range with IANA before your library sends it. Send one from 4000 to 4999 when only your own clients need to understand it.

websocket-3000 = Sign-in required
    .description = The client is not authorized; the registry says no more. Usually, its credentials are missing, invalid or expired.
    .when = When a server checks a token only after the connection has opened, or when a token expires while it is open.
    .fix = Sign in again or renew the token, then connect again. If you develop the client, check that it sends the token where the service expects it.
    .use = Send 3000 when signing in would help. Send 3003 when permission is missing. If you know before the connection opens, refuse the handshake with HTTP 401 instead.

websocket-3003 = No permission
    .description = The server forbids what the client asked for; the registry says no more. Usually, the server knows the user, who lacks permission.
    .when = When a user opens a channel, room or document of other people, or loses a role while the connection is open.
    .fix = Check which account is signed in, and switch if it is the wrong one. Otherwise, ask the owner of the channel or document for permission.
    .use = Send 3003 when signing in again would change nothing. Send 3000 when it would help. Send 1008 when you do not want to say why you refuse.

websocket-3008 = Time limit exceeded
    .description = A time limit has passed; the registry does not say which. Usually, one side waited too long for a message that the application requires.
    .when = When a client does not sign in, send its heartbeat or respond to the server within the time allowed.
    .fix = Connect again. If it recurs, look for a slow network, for code that blocks the program, or for a time limit that is too short.
    .use = Send 3008 when a message that your application requires is late. Send 1001 to end a connection that has been idle. Send 1013 when your own server is too slow.

## Private codes

websocket-4000-4999 = Private code of an application
    .description = A service and its clients agree on what these codes mean. Nobody registers them, so the same number means something else elsewhere.
    .when = When a service closes the connection by its own rules, for example in chat, games, trading or GraphQL.
    .fix = Find out which service closed the connection, and look the code up in its documentation. The reason often says the same in words.
    .use = Choose codes of this range for your own application, and document for each whether clients should reconnect. Prefer a registered code that fits.

# Discord, Twitch and Pusher, which use the same numbers.
websocket-4000 = Unknown error, or encryption required
    .description = In Discord, an unknown error occurred. In Twitch’s EventSub, the server had an error. In Pusher, the application accepts only encrypted connections.
    .when = When something fails at Discord or Twitch, usually through no fault of the client. In Pusher, when a client connects with ws: instead of wss:.
    .fix = For Discord or Twitch, let the client reconnect. For Pusher, change the address from ws: to wss: before you connect again. Otherwise, look in the service’s documentation.
    .use = Send 1011 for an unexpected error, because every library knows it. Send 4000 only with a meaning that you document.

websocket-4001 = Message not allowed, or unknown application
    .description = In Discord, the client sent an unknown opcode or invalid data for one. Twitch’s EventSub accepts no messages at all. In Pusher, the application does not exist.
    .when = When a Discord bot has a bug, a Twitch client sends more than pongs, or a Pusher client has the wrong key or cluster.
    .fix = For Discord, update the bot’s library. For Twitch, send nothing but pongs. For Pusher, correct the key and the cluster.
    .use = Send 1008 for a message that you do not allow. Send 4001 only with a meaning that you document.

websocket-4002 = Message not readable, or pong missing
    .description = In Discord, the client sent data that could not be decoded. In Twitch’s EventSub, the client did not respond to a ping.
    .when = When a bot sends malformed JSON, or when the library of a Twitch client does not send pongs automatically.
    .fix = For Discord, check what the bot sent last, and update its library. For Twitch, use a library that responds to pings, and keep the program from blocking.
    .use = Send 1007 for text that is not valid UTF-8, and 1008 for other content that you cannot read. Send 4002 only with a meaning that you document.

websocket-4003 = Not signed in, or connection unused
    .description = In Discord, the client sent something before it identified itself, or its session was invalidated. In Twitch’s EventSub, the client created no subscription in time. In Pusher, the application is disabled.
    .when = When a Discord bot does not begin with Identify, a Twitch client creates no subscription within the time allowed, by default ten seconds, or somebody has disabled a Pusher application.
    .fix = For Discord, send Identify first. For Twitch, create a subscription right after session_welcome. For Pusher, enable the application in the dashboard.
    .use = Send 3000 when the client has to sign in first. Send 4003 only with a meaning that you document.

websocket-4004 = Authentication failed, or limit reached
    .description = In Discord, the token is invalid. In Twitch’s EventSub, the client did not move to the new address in time. In Pusher, the application has too many connections. In graphql-ws, the server sent an invalid message.
    .when = Usually in Discord, after a token was reset or copied incompletely. In Twitch, 30 seconds after session_reconnect.
    .fix = For Discord, copy the bot’s token from the developer portal again, or reset it there. For Twitch, create a new session and its subscriptions. For Pusher, close connections or raise the quota.
    .use = Send 3000 when authentication fails. Send 1013 when too many clients are connected. Send 4004 only with a meaning that you document.

websocket-4005 = Already signed in, or path not found
    .description = In Discord, the client identified itself twice. In Twitch’s EventSub, the network timed out. In Pusher, the path does not exist. In graphql-ws, the client had an internal error.
    .when = When a bot sends Identify twice on one connection, a Pusher client has a wrong path, or the code of a graphql-ws client throws an exception.
    .fix = For Discord, send Identify once per connection. For Twitch, let the client reconnect. For Pusher, correct the address. For graphql-ws, look for the exception in the client’s log.
    .use = Send 1008 when a client repeats a step that is allowed only once. Send 4005 only with a meaning that you document.

websocket-4006 = Session no longer valid, or network error
    .description = On Discord’s voice servers, the session has ended. In Twitch’s EventSub, a network error occurred. In Pusher, the protocol version in the address is malformed.
    .when = When a bot returns to a voice channel with an old session, the network fails briefly, or a Pusher client sends something other than a version number.
    .fix = For Discord, join the voice channel again with a new session; if it recurs, update the bot’s library. For Twitch, let the client reconnect. For Pusher, correct the protocol parameter in the address.
    .use = Send 3000 when a session has ended and the client has to sign in again. Send 4006 only with a meaning that you document.

websocket-4007 = Invalid sequence number, address or version
    .description = In Discord, the sequence number for resuming is invalid. In Twitch’s EventSub, the address for reconnecting is invalid. In Pusher, the protocol version is not supported.
    .when = When a bot resumes a session with a wrong number, a Twitch client changes reconnect_url, or a Pusher library is outdated.
    .fix = For Discord, start a new session instead of resuming the old one. For Twitch, use reconnect_url unchanged. For Pusher, update the client library.
    .use = Send 1008 when a message breaks the rules of your own protocol. Send 1002 only for violations of WebSocket itself. Send 4007 only with a meaning that you document.

websocket-4008 = Rate limit exceeded, or version missing
    .description = In Discord, the client sends messages too quickly. In Pusher, the address does not name the protocol version.
    .when = When a bot sends many messages at once, such as presence updates, or when a Pusher address lacks the protocol parameter.
    .fix = For Discord, make the bot send fewer messages at a time, then let it reconnect. For Pusher, add the protocol parameter to the address before you connect again.
    .use = Send 1008 when a client sends too much and knows no private codes. Send 1013 when the server as a whole is overloaded.

websocket-4009 = Session timed out, or not authorized
    .description = In Discord, the session has timed out. In Pusher, the connection is not authorized.
    .when = When a Discord client was out of touch for too long, or when a Pusher client has not shown that it is authorized.
    .fix = For Discord, connect again and start a new session. For Pusher, check how your server authorizes users and channels before the client connects again.
    .use = Send 3008 when a client takes too long. Send 3000 when it is not authorized. Send 4009 only with a meaning that you document.

websocket-4010 = Invalid shard
    .description = In Discord, the client identified itself with an invalid shard, which is the part of the bot’s guilds that one connection serves.
    .when = When the number of a shard is not below the total, or the processes of a bot use different totals.
    .fix = Correct the shard’s number and the total that the bot sends in Identify: numbers begin at 0. Then make sure that all processes use the same total.
    .use = Send 1008 for a value that is out of range, unless your clients handle a private code such as 4010.

websocket-4011 = Sharding required
    .description = In Discord, one connection would have to serve more guilds than is allowed. On Discord’s voice servers, the server was not found.
    .when = When a bot has joined too many guilds for a single connection. On voice servers, when a client asks for a server that does not exist.
    .fix = Divide the bot’s guilds among several connections, called shards; most libraries can do that. For voice, join the channel again.
    .use = Send 1008 when one connection asks for more than you allow, unless your clients handle a private code such as 4011.

websocket-4012 = Invalid API version
    .description = In Discord, the gateway’s address names a version of the API that is not valid. On Discord’s voice servers, the protocol is unknown.
    .when = When a bot’s library is outdated, or when a program puts the wrong version into the address.
    .fix = Update the bot’s library, or correct the parameter v in the gateway’s address.
    .use = Refuse an unknown version in the handshake with HTTP 400 if you can. Send 4012 only with a meaning that you document.

websocket-4013 = Invalid intents
    .description = In Discord, the client sent invalid intents. They say which events a bot wants to receive.
    .when = When a program calculates the value of the intents field incorrectly, or sets a bit that this version of the API does not define.
    .fix = Set the intents by their names, as libraries offer them, instead of by a number. Then update the library.
    .use = Send 1008 or a private code such as 4013 for a parameter that can never be valid. Send 3003 when only permission is missing.

websocket-4014 = Intents not allowed
    .description = In Discord, the bot asked for a privileged intent that is not enabled for it. On Discord’s voice servers, the client was disconnected, for example because somebody removed it.
    .when = When a bot’s code asks for message content, members or presences, but its settings do not allow that.
    .fix = Turn on the privileged intents in the bot’s settings in the developer portal, or remove them from the code. After a disconnection from voice, do not join again automatically.
    .use = Send 3003 when a client asks for more than it may have, unless your clients handle a private code such as 4014.

# Pusher gives whole ranges a meaning: 4000 to 4099 do not reconnect, 4100 to 4199 wait, 4200 to 4299 at once.
websocket-4100 = Service over capacity
    .description = In Pusher’s protocol, the server has no capacity for this connection at the moment.
    .when = When Pusher, or a compatible server of your own, has as many connections as it can serve.
    .fix = Let the client library reconnect, which it does automatically. If you run a compatible server, add capacity or close connections that nobody uses.
    .use = Send 4100 in Pusher’s protocol only. Send 1013 to clients that know the standard codes.

websocket-4200 = New connection requested
    .description = In Pusher’s protocol, the server closed the connection and gave no particular reason. The client is to open a new one.
    .when = When a server gives up connections, for example after a brief fault. Pusher does not document the cases.
    .fix = Let the client library reconnect, which it does automatically. If this goes on for hours, check the service’s status page.
    .use = Send 4200 in Pusher’s protocol only. Send 1012 to clients that know the standard codes.

websocket-4201 = Pong missing
    .description = In Pusher’s protocol, the client did not respond to the server’s ping in time.
    .when = When a device sleeps or loses its network, a page in the background is suspended, or a client does not respond to pusher:ping.
    .fix = Let the client reconnect. If it recurs with a client of your own, make it respond to pusher:ping with pusher:pong.
    .use = Send 4201 in Pusher’s protocol only. Send 3008 to clients that know the registered codes.

websocket-4202 = Inactive for too long
    .description = In Pusher’s protocol, the client was inactive for about 24 hours and does not support pings.
    .when = When a page or program is open for a day without traffic, and its old client library does not know pusher:ping.
    .fix = Let the client reconnect. If it recurs, update the client library to one that responds to pusher:ping.
    .use = Send 4202 in Pusher’s protocol only. Elsewhere, send 1001 to end an idle connection.

# graphql-ws, and services that use its numbers.
websocket-4400 = Invalid message
    .description = In GraphQL over WebSocket, one side received a message whose type or format the protocol does not define.
    .when = When a message is not JSON, its type is unknown or it lacks an ID, or when a client’s own code does not follow the protocol.
    .fix = Read the reason, which may say what is wrong with the message. Then correct the code that sends it, or update the library.
    .use = Send 4400 in graphql-transport-ws for a message that is not valid there. Send 1007 when the text is not valid UTF-8.

websocket-4401 = Not authorized
    .description = In GraphQL over WebSocket, the client subscribed before the server had acknowledged the connection. In Hocuspocus, the client has not signed in, or signing in failed.
    .when = When a GraphQL client does not wait for connection_ack, or when the token for a Hocuspocus server is missing or has expired.
    .fix = In GraphQL, wait for connection_ack before you subscribe; the usual client libraries do so. Elsewhere, sign in again or renew the token.
    .use = Send 4401 in graphql-transport-ws for a subscription that comes too early. Send 4403 there when you refuse the user. Elsewhere, send 3000.

websocket-4403 = Not allowed to open this connection
    .description = In GraphQL over WebSocket, the server rejected the connection, usually after connection_init. In Hocuspocus, the server understood the client but refused to act.
    .when = When the server’s check of the token or the user fails, for example in onConnect of graphql-ws.
    .fix = Check which token the client sends in connection_init, and renew it if it has expired. Otherwise, ask the server’s administrator for permission.
    .use = Send 4403 in graphql-transport-ws when you refuse a user. Send 4401 there only when messages come in the wrong order. Elsewhere, send 3003.

websocket-4406 = Subprotocol not accepted
    .description = In GraphQL over WebSocket, the client did not offer the subprotocol graphql-transport-ws, so the server closed the connection.
    .when = When a client still uses subscriptions-transport-ws, whose subprotocol is called graphql-ws, or names no subprotocol.
    .fix = Use the graphql-ws library in the client, or set the client’s subprotocol to graphql-transport-ws. If you cannot change the client, add support for its subprotocol on the server.
    .use = Send 4406 from a graphql-transport-ws server to a client without that subprotocol. Elsewhere, refuse the handshake instead.

websocket-4408 = No message from the client in time
    .description = In GraphQL over WebSocket, the client did not send connection_init in time. In Hocuspocus, the server received nothing from the client for too long.
    .when = When a client does not begin with connection_init, waits too long for its token, or is on a slow network.
    .fix = Send connection_init as soon as the connection opens, and get the token before that. If networks are slow, raise connectionInitWaitTimeout on the server.
    .use = Send 4408 in graphql-transport-ws when connection_init is late. In a protocol of your own, send 3008.

websocket-4409 = Subscription ID already in use
    .description = In GraphQL over WebSocket, the client began an operation with an ID that another of its operations still has.
    .when = When a program counts its IDs incorrectly or sends a message twice.
    .fix = Give each operation a new ID, such as a UUID, or wait until an operation has ended before you use its ID again.
    .use = Send 4409 in graphql-transport-ws when an ID is already in use. Send 4400 there when a message has no ID.

websocket-4429 = Connection initialized twice
    .description = In GraphQL over WebSocket, the client sent connection_init more than once on one connection.
    .when = When a program sends it again after a delay, or when two parts of a program share one connection. A rate limit is not the reason.
    .fix = Send connection_init once per connection. If a new token is needed, open a new connection for it.
    .use = Send 4429 in graphql-transport-ws only for a second connection_init. Send 1013 when too many clients connect.

websocket-4500 = Server error in GraphQL
    .description = In GraphQL over WebSocket, an exception on the server was not caught, so graphql-ws closed the connection.
    .when = When a resolver does not return what a subscription needs, or a hook such as onConnect or onSubscribe fails.
    .fix = If you run the server, read the reason and look for the exception in its log. Otherwise, report the operation and the time.
    .use = Send 4500 in graphql-transport-ws for an unexpected error. Elsewhere, send 1011. For an error in one operation, an Error message is enough.

websocket-4504 = Server did not acknowledge in time
    .description = In GraphQL over WebSocket, the client waited too long for connection_ack after it had sent connection_init, so it closed the connection.
    .when = When the server’s onConnect takes too long, for example to check a token. Only clients that set connectionAckWaitTimeout send the code.
    .fix = If you run the server, find out what delays onConnect. If it is slow only at times, raise connectionAckWaitTimeout in the client.
    .use = Send 4504 from a graphql-transport-ws client when connection_ack is late. In a protocol of your own, send 3008.
