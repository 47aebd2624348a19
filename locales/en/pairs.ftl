# SPDX-License-Identifier: Apache-2.0

### What tells two codes apart that people mistake for each other, one text for each pair of the catalog, lower code first.

pair-smtp-211-214 = In reply to HELP, 211 reports the state of the system, and 214 explains how to use the server or a command. Either is text for people; a client learns the server’s extensions only from the reply to EHLO.
pair-smtp-220-250 = 220 is the greeting, or the reply to STARTTLS; 250 reports that a command was carried out. After the 220 to STARTTLS, the client has to start the TLS handshake before it sends the next command.
pair-smtp-221-421 = 221 is the reply to QUIT; messages accepted before it are safe. 421 can come at any point when the service has to stop. If a client treats 421 like 221, the message in progress is lost.
pair-smtp-235-334 = Both are positive replies during AUTH. 334 is only a challenge, to which the client must respond; 235 ends the exchange: the client has signed in. A client that sends MAIL FROM after 334 fails.
pair-smtp-250-252 = In reply to VRFY, 250 means that the server has verified the address; 252 means that it has not, but would accept a message and try to deliver it. A script that reads only the first digit counts unverified addresses as verified.
pair-smtp-250-253 = In reply to ETRN, 253 states how many messages are waiting for the node; 250 says only that processing has begun, perhaps with nothing to send. After 250, a client should not wait for mail.
pair-smtp-251-453 = Both can say that no mail is waiting: 251 in reply to ETRN, and 453 in reply to ATRN. In reply to RCPT TO or VRFY, 251 means that mail is forwarded. After 453, sending ATRN again immediately is pointless.
pair-smtp-251-551 = Both say that the user is not local and give another address. With 251, the server forwards the message itself; with 551, it refuses the message, and the sender has to use the new address.
pair-smtp-334-354 = 334 belongs to AUTH and contains a challenge; 354 belongs to DATA and asks for the message. A client that confuses them sends message text or credentials where the server expects the other.
pair-smtp-353-354 = 354 follows DATA and asks for the message. 353 follows the message data when PRDR is in use, and announces a reply for each recipient and one for the message. A client that confuses them assigns replies to the wrong recipient.
pair-smtp-354-355 = 354 is the reply to DATA and asks for the message now. 355 is the reply to MAIL FROM under the CHECKPOINT extension and says at which octet an interrupted transfer resumes; the message must not follow yet.
pair-smtp-421-451 = 421 concerns the whole service and closes the connection. 451 concerns the current command or message, and the session goes on; disconnecting after a 451 delays other mail that could be sent.
pair-smtp-421-554 = In place of the greeting, 421 says that the service is unavailable for now, so the server is worth another attempt; 554 says that it offers this client no service. Treating 421 like 554 returns mail that would have arrived.
pair-smtp-432-534 = Both refuse the AUTH mechanism, not the password. After 432, the mechanism works once the account has moved to it, usually by signing in once with PLAIN. After 534, the mechanism is too weak for this user.
pair-smtp-450-451 = 450 concerns the mailbox, which is busy or blocked by policy for now; 451 concerns the server, which had an error while processing. Greylisting uses either, so read the text.
pair-smtp-450-456 = 450 asks the sender to try the same again later. 456, known only from an expired draft, is said to ask for another attempt at once over IPv4; retrying over IPv6 does not help then.
pair-smtp-450-550 = Both say that the mailbox is unavailable, often in the same words. The first digit decides: after 450, the message stays queued and may arrive; after 550, it is returned.
pair-smtp-451-452 = 452 reports a lack of storage, or too many recipients; 451 reports other errors in processing. After a 452 for too many recipients, the client can send to the accepted ones now and to the rest in another transaction.
pair-smtp-452-453 = 452 means too little storage, or too many recipients in one transaction. 453 is the reply to ATRN when no mail is waiting, although code lists on the web print “Too many messages” for it.
pair-smtp-452-552 = 452 passes: storage is freed, or the remaining recipients go in another transaction. 552 means that a size or storage limit is exceeded, and waiting alone does not help. Older servers send 552 for too many recipients, where 452 is right.
pair-smtp-454-535 = In reply to AUTH, 454 says that the server could not check the credentials; 535 says that it checked and refused them. After 454, a new password is useless and may replace one that was right.
pair-smtp-455-555 = Both refuse parameters of MAIL FROM or RCPT TO. 455 says that the server cannot meet them now, so waiting may help; 555 says that it does not know them, so the client has to leave them out.
pair-smtp-458-459 = Both refuse ETRN, and the messages stay in the queue. 458 says only that the server could not process the queue for the node; 459 says that the node is not allowed. A missing permission may be behind 458 as well.
pair-smtp-500-501 = 500 says that the server does not know the command, or that the line is too long; 501 says that it knows the command, but the arguments are wrong. Look for mistakes in the arguments only after 501.
pair-smtp-500-502 = 500 says that the server does not know the command, perhaps because it is misspelled or damaged; 502 says that it knows the command but has not implemented it. Some servers use the two alike.
pair-smtp-501-504 = 501 says that the argument is malformed; 504 says that it is well formed but not implemented, such as an AUTH mechanism that the server lacks. After 504, choose another argument instead of rewriting this one.
pair-smtp-501-520 = 501 is the reply to any command with malformed arguments. 520, known only from an expired draft, is said to be the reply to QHLO with a wrong identifier. From other servers, only the text of a 520 explains it.
pair-smtp-501-553 = 501 means that the command line could not be read, for example because a bracket is missing; 553 means that the mailbox name in it is not allowed. After 501, the program is at fault; after 553, usually the address.
pair-smtp-502-504 = 502 concerns the whole command, which the server has not implemented; 504 concerns only the argument, such as an AUTH mechanism that the server lacks. Another argument helps after 504, never after 502.
pair-smtp-503-530 = 503 says that commands came in the wrong order, such as RCPT TO before MAIL FROM. 530 demands AUTH or STARTTLS before the server goes on. Signing in helps after 503 only if that was the missing step.
pair-smtp-521-554 = In place of the greeting, 521 says that the host never accepts mail; 554 says that it refuses this client. After 521, check the domain’s MX records; after 554, the reputation of the sending server.
pair-smtp-521-556 = 521 comes, when the connection opens, from a host that itself accepts no mail. 556 comes from a relay that knows, usually from a null MX, that the recipient’s domain accepts none; such a record is deliberate.
pair-smtp-523-538 = Both ask for encryption before AUTH. After 538, now deprecated, the mechanism works once the connection is encrypted; after 523, known only from the registry, a stronger mechanism may work too. Courier and code lists on the web use 523 for a size limit.
pair-smtp-525-535 = 535 says that the credentials are wrong, so others may work. 525 says that the account is disabled, whatever the password: only the administrator can enable it again.
pair-smtp-530-535 = 530 says that the client has not used AUTH or STARTTLS yet; 535 says that AUTH was tried and the credentials were refused. After 530, turn on whichever the text names, authentication or TLS; the password has not been checked.
pair-smtp-534-538 = Both refuse the AUTH mechanism, not the password. After 538, now deprecated, the mechanism works once the connection is encrypted; 534 says that it is too weak for this user, so TLS alone may not help.
pair-smtp-550-551 = 551 refuses a recipient but gives the address where the user can be reached now; 550 gives no such help. A program that looks for an address in the text of a 550 may send to the wrong person.
pair-smtp-550-553 = 553 objects to the name itself, which is malformed, ambiguous or not allowed. With 550, the name is in order, but the mailbox does not exist or policy refuses the mail. Rewriting the address helps only after 553.
pair-smtp-550-554 = 550 usually concerns one mailbox or one command; 554 concerns the whole transaction, or the connection when it replaces the greeting. Spam filters use both. After 554, do not remove the recipient from a mailing list.
pair-smtp-550-557 = 550 has a standard meaning: a missing mailbox, or a refusal by policy. 557 comes from an expired draft on address queries, and code lists on the web disagree on it. Read the text before you remove an address.
pair-smtp-551-553 = 551 says that the user is not local and gives the one address to use. 553 says that the name is not allowed or ambiguous, and may list candidates. A program that treats 553 like 551 may send to a stranger.
pair-smtp-552-554 = Both can reject a message after its data. 552 means that a size or storage limit was exceeded; 554 says only that the transaction failed, usually because of content or policy. A smaller message helps after 554 only if the text mentions size.

## gRPC

pair-grpc-1-4 = CANCELLED means that somebody, usually the caller, gave up; DEADLINE_EXCEEDED means that the time set by the client ran out. With either, the stream may be reset with CANCEL. A longer deadline helps only after DEADLINE_EXCEEDED.
pair-grpc-2-13 = INTERNAL comes from software that found its own assumptions broken. UNKNOWN means that nothing more is known, as after an uncaught exception or a proxy’s response without a gRPC status. After UNKNOWN, look for an exception before you suspect the transport.
pair-grpc-3-9 = INVALID_ARGUMENT means that the request is wrong in every state of the system; FAILED_PRECONDITION means that it would be accepted in another state. The first needs another request, and the second needs another state. A gateway sends HTTP 400 for both.
pair-grpc-3-11 = INVALID_ARGUMENT means that a value can never be valid, such as a negative offset; OUT_OF_RANGE means that it is past the current end and may become valid later. A program that reads to the end stops at OUT_OF_RANGE without an error.
pair-grpc-4-14 = UNAVAILABLE means that the service could not be reached or used; DEADLINE_EXCEEDED means that the client’s time ran out, so a retry with the same short deadline only adds load to a slow server. In both cases, the call may have taken effect.
pair-grpc-5-7 = PERMISSION_DENIED says that a right is missing. NOT_FOUND usually means that the name is wrong or the entity is gone, but a service may use it to hide what the caller may not see, so check access as well as the name.
pair-grpc-5-12 = NOT_FOUND comes from a method that ran but did not find an entity; UNIMPLEMENTED means that the method itself is missing. A proxy’s HTTP 404 also arrives as UNIMPLEMENTED, so check address, route and version, not the data.
pair-grpc-7-16 = UNAUTHENTICATED means that the service does not know who is calling, so valid credentials may be enough; PERMISSION_DENIED means that it knows the caller, who is not allowed. Signing in again with the same account helps only after UNAUTHENTICATED.
pair-grpc-8-14 = RESOURCE_EXHAUSTED means that a quota or resource is used up, or a message is too large; UNAVAILABLE means that the service is down for now. Retries help after UNAVAILABLE, but never for an oversized message. A proxy’s HTTP 429 arrives as UNAVAILABLE.
pair-grpc-9-10 = ABORTED asks the client to read again and restart its sequence, which may succeed at once; FAILED_PRECONDITION asks it not to retry until the state has been corrected. Restarting after FAILED_PRECONDITION fails in the same way.
pair-grpc-9-11 = OUT_OF_RANGE says that a position is past the current end, which tells a program that iterates that it is done. FAILED_PRECONDITION covers any other unsuitable state. Where both fit, OUT_OF_RANGE is preferred.
pair-grpc-10-14 = After UNAVAILABLE, the client retries just the failed call; after ABORTED, it restarts its sequence and reads the data again. Retrying only the last call after ABORTED fails again or overwrites another change.

## HTTP: 1xx to 3xx

pair-http-100-101 = Both are interim responses that tell the client to go on. After 100, it sends the body of the same request; after 101, HTTP/1.1 ends on this connection, and the protocol that the client proposed begins.
pair-http-100-102 = With 100, the server waits for the body, and the client has to send it. With 102, now obsolete, it has the whole request and is working. If a client treats 100 like 102, both sides wait for each other.
pair-http-100-104 = 100 asks for the body and promises nothing if the upload breaks off. 104, known from a draft, says that the upload can be resumed at the address in Location; a client that ignores it has to start again.
pair-http-102-103 = 102, now obsolete, says only that work goes on; 103 names headers that the final response will probably have, and does not suggest a long task. At least one widely used library gives 102 the name of 103.
pair-http-102-202 = 102, now obsolete, is an interim response: the result still comes on the same connection. 202 is the final response, and the client has to ask for the result elsewhere instead of waiting for it.
pair-http-200-201 = Both report that the request was carried out. 201 adds that something new exists, at the address in Location or, without Location, at the requested one. A client that accepts only 200 may send the POST again and create a duplicate.
pair-http-200-202 = 200 says that the work is done; 202 says only that the request was accepted, and the work may still fail. After 202, a program has to check for the result before it uses it.
pair-http-200-203 = 203 says that a proxy on the way has changed the body; 200 makes no such statement, although some proxies change bodies silently. After 203, a wrong checksum is not the server’s fault.
pair-http-200-204 = 200 normally comes with a body; 204 never does, and tells a browser to stay on its page. A program that parses the body of a 204 fails on the empty text.
pair-http-200-206 = 206 delivers only the part that a Range header asked for; 200 delivers the whole, as when the server ignores Range. Treating 206 like 200 leaves a truncated file; appending a 200 to half a download spoils it.
pair-http-200-207 = 200 applies to the whole request. 207 gives each part a status of its own in the body, and all parts may have failed. A program that looks only at the first digit counts failed files as stored or deleted.
pair-http-200-304 = 200 brings the content; 304 brings none, and says that the client’s copy is still current. A program without a copy shows an empty page if it treats 304 like 200.
pair-http-201-202 = After a POST, 201 says that the new resource exists, and where; 202 says that it may exist later. A program that treats 202 like 201 opens an address that still gives 404.
pair-http-201-204 = After a PUT, 201 says that the resource is new; 204 says that the action is done and makes no such claim. If the two are confused, an accidental new entry passes for an update.
pair-http-204-205 = Both report success without a body. 204 leaves the page as it is; 205 asks the client to clear the form that was sent. A client that clears the form after 204 discards text that its user is still editing.
pair-http-206-226 = 206 sends a range of bytes, as a Range header asked; 226 sends the result of operations named in IM, usually a difference. Appending the body of a 226 to the stored copy, as after a 206, destroys that copy.
pair-http-207-208 = Both come from WebDAV. 207 is the status of the whole response and introduces a list; 208 occurs inside that list, for a collection whose members it has already shown. Such a collection is not empty.
pair-http-300-302 = 302 names the one address to use for now. 300 offers several and leaves the choice to the client, with Location only as a preference; following it blindly may give the wrong language or format.
pair-http-301-302 = 301 says that the move is permanent, so links should change, and caches may keep the redirect long after it is removed; 302 is temporary, so the old address stays in use. Either may turn a POST into a GET.
pair-http-301-308 = Both say that the move is permanent and that links should change. After 301, a client may turn a POST into a GET; after 308, it keeps the method, but very old clients do not know the code.
pair-http-302-303 = After a POST, browsers fetch Location with GET in both cases. 303 always asks for GET, because another page gives the result; 302 leaves the method open, so a client that keeps it may submit an order twice.
pair-http-302-307 = Both say that the resource is elsewhere for now. 307 obliges the client to keep the method; after 302, it may turn a POST into a GET and lose the submitted data without an error.
pair-http-303-307 = 303 always asks for GET, because the first request counts as processed; 307 keeps the method, because the request still has to be made elsewhere. If the two are confused, an order is submitted twice or lost.
pair-http-305-306 = Both belong to an abandoned way to set proxies, and a client should obey neither. 305 is deprecated, because a forged response could divert traffic; 306 is reserved, and only an expired draft called it “Switch Proxy”.
pair-http-307-308 = Both keep the method and the body. 307 is temporary, so the original address stays in use; 308 is permanent, so caches may keep it. A 308 sent during maintenance still redirects clients afterwards.

## HTTP: 4xx

pair-http-400-422 = 400 means that the server could not make sense of the request, as with JSON that does not parse; 422 means that it parsed the body and objects to the values. Many APIs use the two alike.
pair-http-400-431 = 431 means that the headers are too large; 400 covers every faulty request, and nginx and others send it for large headers too. If a site sends 400 to only one browser, cookies are the likely reason: delete them.
pair-http-401-403 = 401, despite the name Unauthorized, means that credentials are missing or not accepted, so signing in may help. 403 means that this user is not allowed; signing in again as the same user changes nothing.
pair-http-401-407 = 401 comes from the server that was asked, with WWW-Authenticate; 407 comes from a proxy on the way, with Proxy-Authenticate. Do not give the website’s password to the proxy.
pair-http-402-403 = 402 has no standard meaning, but services send it when a payment is missing or has failed: an unpaid plan, used-up credit, a declined card. 403 is about rights or policy. Payment helps only after 402, and another role only after 403.
pair-http-403-404 = 403 says that the server refuses; 404 says that it finds nothing, or will not say. A server that hides what it forbids sends 404, so if the address is right, check the account and its rights.
pair-http-403-418 = 403 is the standard refusal, with many possible reasons. 418 is a joke code that some sites send to suspected robots. After 418, slow down or ask about automated access; a missing role is not the reason.
pair-http-403-429 = 429 passes with time; 403 usually does not. Some APIs, such as GitHub’s, send 403 for a rate limit: look for Retry-After or a rate limit in the body before you ask for access.
pair-http-403-451 = 403 rests on the server’s own rules, and another account or the administrator may help. 451 rests on a legal demand from outside, which it should name. An ordinary 403 has no legal cause.
pair-http-404-405 = 404 means that nothing is found at the address; 405 means that something is there, but does not accept this method. Allow lists the methods that it accepts: often GET was sent instead of POST, for instance after a redirect.
pair-http-404-410 = 404 leaves open why the resource is missing and for how long; 410 says that it was removed on purpose and probably permanently. After 410, links can be deleted at once; after 404, they may work again.
pair-http-406-415 = 415 concerns what the client sends, described by Content-Type; 406 concerns what it wants to receive, described by Accept. Changing one header does not help with the other code.
pair-http-408-425 = 408 says that the request came too late; 425 says that it came too early, before the TLS handshake was complete. After either, the same request may be sent again; after 425, as soon as the handshake is complete.
pair-http-409-412 = 412 says that a condition sent by the client, such as If-Match, is false; 409 is the server’s own finding, and may also mean a name already taken. A fresh ETag helps after 412, but not with a name in use.
pair-http-409-422 = 409 objects to the current state of the resource, so the same body could pass in another state; 422 objects to the body itself. For a name already taken, APIs use either.
pair-http-409-423 = 423 means that somebody holds a lock, and waiting until it is released helps. 409 means that the change does not fit the current state: read that first, then merge.
pair-http-411-413 = 411 says that the length of the body was not declared; 413 says that the body is too large. A smaller file does not help after 411, which asks for Content-Length.
pair-http-412-416 = When a download is resumed, 412 says that the file has changed since the version in If-Match or If-Unmodified-Since; 416 says that the range is outside the file, perhaps because the stored part is already complete.
pair-http-412-417 = 412 concerns the state of the resource, as in If-Match; 417 concerns only Expect, usually 100-continue, which a server or proxy does not support. Dropping Expect is harmless; dropping If-Match may destroy another change.
pair-http-412-428 = 428 says that the request needs a condition and has none; 412 says that it has one, which is false. After either, read the current version: a fresh ETag on old content overwrites another change.
pair-http-413-414 = 413 means that the body is too large, such as an uploaded file; 414 means that the URI is too long, usually because of its query. Moving the data from the query to the body helps after 414.
pair-http-413-431 = 413 means that the body is too large, such as an upload; 431 means that the headers are, usually cookies or a token. The server has a separate limit for each.
pair-http-414-431 = 414 means that the URI in the first line is too long; 431 means that the headers after it are too large, such as Cookie. Some servers have one limit for both, and a long URI can come back in the Referer header.
pair-http-415-422 = 415 means that the server does not accept the format of the body, often because Content-Type is missing or wrong; 422 means that it accepts the format and has read the body, but objects to the values. Correct the format before the values.
pair-http-418-429 = 429 is the standard response to too many requests, and a wait ends it. 418 has no standard meaning; some sites send it to clients that they block, and going on may prolong the block.
pair-http-421-426 = 421 asks for another connection or server with the same protocol; 426 asks for another protocol, named in Upgrade. Changing the HTTP version after 421 only hides the cause, such as wrong host names.
pair-http-423-424 = In a 207 response from WebDAV, 423 marks what is locked, and so the cause; 424 marks what failed only because something else did. Release the lock on the 423 entry, and the others can succeed.
pair-http-425-429 = 425 “Too Early” concerns only TLS early data: the client may retry as soon as the handshake is complete. 429 means too many requests; after it, an immediate retry makes matters worse.
pair-http-429-503 = 429 means that this client exceeds its limit; 503 means that the server is overloaded or under maintenance, whoever asks. Either may carry Retry-After. After 429, the client also has to slow down.

## HTTP: 5xx

pair-http-426-505 = 426 names in Upgrade the protocol to switch to, and the request may then succeed. 505 rejects the major version of HTTP and explains itself only in the body; often the server wants an older version.
pair-http-500-501 = 500 says that something the server supports failed unexpectedly; 501 says that it does not support what was asked, usually the method. After 500, look in the error log; after 501, change the request.
pair-http-500-502 = 500 is reported by the server that failed; 502 is reported by a gateway whose upstream server sent an invalid response or broke the connection. After 502, the application’s log may not contain the request at all.
pair-http-500-503 = 503 says that the server cannot serve for a while, and Retry-After may say how long; 500 says that something unexpected happened, which usually needs a repair. An overloaded application may send either.
pair-http-502-503 = 502 means that a gateway got no valid response from the upstream server; 503 means a refusal for a while, because of overload, maintenance or a failed health check. If the gateway has the wrong address, waiting does not help.
pair-http-502-504 = 502 means that the upstream server sent an invalid response, refused or disconnected; 504 means that nothing came within the gateway’s limit, and the request may have been carried out all the same. A longer limit helps only after 504.
pair-http-503-504 = 503 is a refusal for the moment, usually at once and perhaps with Retry-After; 504 comes after a wait, when a gateway heard nothing from the upstream server. After 504, the request may have been carried out.
pair-http-507-508 = 507 concerns storage space. 508 means an infinite loop in a WebDAV tree; hosts with CloudLinux send it as “Resource Limit Is Reached”, for too many processes. Deleting files can help only after 507.

## Across protocols

pair-grpc-1-http-499 = A gateway sends HTTP 499, which nginx only logs, for gRPC CANCELLED; a gRPC client that gets HTTP 499 without grpc-status reports UNKNOWN. If the caller did not give up, HTTP 499 may be Esri’s code for a missing token.
pair-grpc-4-http-504 = A gateway sends HTTP 504 for gRPC DEADLINE_EXCEEDED, but a gRPC client that gets HTTP 504 without grpc-status reports UNAVAILABLE. Find out which limit expired: the caller’s deadline or a gateway’s timeout. The work may already be done.
pair-grpc-5-http-404 = A gateway sends HTTP 404 for gRPC NOT_FOUND, but a gRPC client that gets HTTP 404 without grpc-status reports UNIMPLEMENTED. With NOT_FOUND, a service looked for an entity; after a bare HTTP 404, check the path first.
pair-grpc-7-http-403 = gRPC PERMISSION_DENIED becomes HTTP 403 at a gateway; a gRPC client turns HTTP 403 into PERMISSION_DENIED. An HTTP 403 without grpc-status is from a proxy or firewall; as grpc-status, PERMISSION_DENIED is most likely from the service. Rights in the service do not change firewall rules.
pair-grpc-8-http-429 = HTTP 429 is only about too many requests; gRPC RESOURCE_EXHAUSTED, for which a gateway sends it, also covers a full disk or an oversized message. A gRPC client that gets HTTP 429 without grpc-status reports UNAVAILABLE.
pair-grpc-12-http-404 = A gRPC client that gets HTTP 404 without grpc-status reports UNIMPLEMENTED, because a proxy or web server did not know the path. As grpc-status, UNIMPLEMENTED usually means that the service lacks the method; a gateway sends HTTP 501 for it.
pair-grpc-14-http-503 = gRPC UNAVAILABLE becomes HTTP 503 at a gateway; a gRPC client turns HTTP 503 into UNAVAILABLE. It also reports UNAVAILABLE for HTTP 429, 502 and 504 and for broken connections, so UNAVAILABLE does not prove a 503.
pair-grpc-16-http-401 = gRPC UNAUTHENTICATED becomes HTTP 401 at a gateway; a gRPC client turns HTTP 401 into UNAUTHENTICATED. UNAUTHENTICATED as grpc-status is most likely from the service; an HTTP 401 without grpc-status is from a proxy or web server, and WWW-Authenticate says what that server wants.
pair-http-503-smtp-421 = Both say that the service is unavailable for now. SMTP 421 ends the session, and the mail server retries automatically; HTTP 503 is the response to one request. The numbers are no hint: SMTP 503 and HTTP 421 mean something else.

## Enhanced mail status codes

pair-smtp-enhanced-x-1-1-x-1-2 = X.1.1 is about the name before the @; X.1.2 is about the domain after it, and a sending server can report that without reaching the destination. Check the half of the address that the code names.
pair-smtp-enhanced-x-1-1-x-1-6 = After X.1.1, no such name is known, so a typing error is likely. After X.1.6, the address was valid once, so ask the person for a new address instead of correcting the old one.
pair-smtp-enhanced-x-1-1-x-1-10 = X.1.1 means an unknown mailbox; X.1.10 means a domain with a null MX, which accepts no mail. Exchange Online, however, sends 5.1.10 for an unknown recipient: check the name before the @, not the DNS.
pair-smtp-enhanced-x-1-1-x-2-1 = X.1.1 says that the mailbox does not exist; X.2.1 says that it exists but is disabled or, from Gmail, that mail arrives too fast. After X.2.1, keep the address, which may be enabled again.
pair-smtp-enhanced-x-1-2-x-1-8 = X.1.2 concerns the recipient’s domain, and X.1.8 the sender’s. Either can be the reply to RCPT TO, where many servers check the sender too; after X.1.8, look at the DNS of your own domain.
pair-smtp-enhanced-x-1-2-x-1-10 = X.1.2 says that the recipient’s domain does not exist or cannot accept mail, perhaps because of an error in the DNS. X.1.10 says that its null MX declares this on purpose, so there is nothing to repair.
pair-smtp-enhanced-x-1-3-x-1-7 = Both object to how an address is written. X.1.3 concerns a recipient’s address; X.1.7 concerns the sender’s, which comes from the account settings or the script that sends.
pair-smtp-enhanced-x-2-2-x-2-3 = X.2.2 says that the mailbox has no room, so the recipient has to delete mail; X.2.3 says that this message is longer than the mailbox may receive, so the sender has to shorten it.
pair-smtp-enhanced-x-2-2-x-3-1 = X.2.2 is about one mailbox, which its owner can clear; X.3.1 is about the storage of the whole mail system, which only its administrator can extend.
pair-smtp-enhanced-x-2-3-x-3-4 = X.3.4 is the system’s limit for everybody; X.2.3 is the lower limit of one mailbox, so other recipients at the domain may have received the message. A higher system limit does not help after X.2.3.
pair-smtp-enhanced-x-4-1-x-4-2 = X.4.1 says that no connection was made, which points to a server that is down or a closed port 25; X.4.2 says that it was made and then broke, which points to timeouts, filters or a firewall.
pair-smtp-enhanced-x-4-3-x-4-4 = X.4.3 says that the DNS or another directory did not respond; X.4.4 says that it responded without a usable route. After X.4.4, the domain is usually mistyped or lacks its records.

## Enhanced mail status codes: X.5 to X.7

pair-smtp-enhanced-x-5-1-x-5-2 = X.5.1 means that the command was readable but unsupported or out of order; X.5.2 means that it could not be interpreted. Servers often use them alike. After X.5.1, look for an earlier refusal, not for a typing error.
pair-smtp-enhanced-x-5-2-x-5-4 = X.5.2 means that the line could not be read; X.5.4 means that it was readable, but an argument was not acceptable, such as an unknown parameter. Dropping a parameter helps only after X.5.4.
pair-smtp-enhanced-x-6-2-x-6-3 = X.6.2 means that the sender or a policy forbids the conversion; X.6.3 means that the host cannot do it. Permission helps only after X.6.2, and a better converter only after X.6.3.
pair-smtp-enhanced-x-6-7-x-6-9 = X.6.7 objects to an address in MAIL FROM or RCPT TO; X.6.9 objects, after the message data, to UTF-8 in the headers. Even if all addresses are ASCII, X.6.9 can occur because of a name in a header.
pair-smtp-enhanced-x-7-0-x-7-1 = X.7.1 says that this sender may not send to this destination; X.7.0 says only that security is concerned, often because authentication is missing. After X.7.0, sign in before you ask for an exception.
pair-smtp-enhanced-x-7-1-x-7-2 = X.7.2 comes from a mailing list that accepts only certain senders; X.7.1 comes from any other destination or filter, and from many lists too. After X.7.2, ask the list’s owner; a blocklist is not the reason.
pair-smtp-enhanced-x-7-8-x-7-9 = X.7.8 means that the credentials are wrong or insufficient; X.7.9 means that the mechanism is too weak for this user, whatever the password. Resetting the password after X.7.9 does not help.
pair-smtp-enhanced-x-7-8-x-7-13 = X.7.8 means that the credentials are wrong, so others may work; X.7.13 means that they are right but the account is disabled, which only the administrator can change.
pair-smtp-enhanced-x-7-8-x-7-14 = X.7.8 concerns the user’s credentials; X.7.14 concerns the submission server’s missing access to a server named in BURL. Older servers send X.7.8 after BURL as well, because RFC 4468 first used X.7.8 for this case.
pair-smtp-enhanced-x-7-9-x-7-11 = Both refuse the mechanism, not the password. After X.7.11, kept for history, the mechanism works once the connection is encrypted; X.7.9 means that it is too weak for this user, so TLS alone may not help.
pair-smtp-enhanced-x-7-9-x-7-12 = Both refuse the mechanism, not the password. X.7.12 asks the user to sign in once with a simpler mechanism, usually PLAIN; X.7.9 asks for a stronger mechanism, and PLAIN would send the password in a way that policy forbids.
pair-smtp-enhanced-x-7-10-x-7-11 = Both ask for encryption before AUTH. X.7.11 ties one mechanism to encryption and is kept for history. After X.7.10, a stronger mechanism may work too; in a bounce, X.7.10 can mean that TLS failed for a message with REQUIRETLS.
pair-smtp-enhanced-x-7-10-x-7-30 = In the bounce of a message with REQUIRETLS, X.7.10 means that no verified TLS session could be set up; X.7.30 means that the receiving server lacks the extension. A new certificate helps only after X.7.10.
pair-smtp-enhanced-x-7-17-x-7-18 = X.7.17 says that this mailbox has a new owner; X.7.18 says that the whole domain has. After X.7.18, other old addresses at the domain may belong to strangers as well.
pair-smtp-enhanced-x-7-20-x-7-21 = X.7.20 means that the message has no valid DKIM signature: it is unsigned, or every signature fails. X.7.21 means that a signature is valid but breaks a rule of the receiving side, so replacing the key does not help.
pair-smtp-enhanced-x-7-20-x-7-22 = X.7.20 means that no DKIM signature verifies; X.7.22 means that one does, but not for the domain in From. After X.7.22, key and content are in order: the signing domain has to change.
pair-smtp-enhanced-x-7-20-x-7-30 = X.7.20 means a missing or failing DKIM signature; X.7.30 means a message with REQUIRETLS that cannot go on. Gmail, however, sends X.7.30 when DKIM fails: then set up signing, not TLS.
pair-smtp-enhanced-x-7-21-x-7-22 = In both cases, a DKIM signature verifies but is not accepted. X.7.22 names the reason: no signing domain matches From. X.7.21 covers every other rule of the receiving side; its text or the postmaster can name the rule.
pair-smtp-enhanced-x-7-23-x-7-24 = X.7.23 means that the SPF check was completed and the record excludes the sending server; X.7.24 means that the check ended in an error, because the DNS failed or the record is faulty. Repair a faulty record before you add a server.
pair-smtp-enhanced-x-7-23-x-7-25 = X.7.23 concerns the SPF record of the sender’s domain; X.7.25 concerns the PTR record of the server’s IP address. Gmail, however, sends 4.7.23 for a PTR fault: go by the words of the reply.
pair-smtp-enhanced-x-7-23-x-7-26 = X.7.23 blames SPF alone; X.7.26 blames several checks, often SPF and DKIM, or DMARC. After X.7.26, correcting SPF may not be enough: forwarded mail passes only with an intact DKIM signature.
pair-smtp-enhanced-x-7-23-x-7-27 = X.7.23 means that SPF failed; X.7.27 means that the sender’s domain has a null MX. Gmail, however, sends X.7.27 when SPF fails: then correct the SPF record, not the MX records.
pair-smtp-enhanced-x-7-26-x-7-29 = Both occur with forwarded mail whose authentication no longer holds. X.7.29 blames the ARC chain, which the forwarder has to repair; X.7.26 blames several checks, so the author’s SPF, DKIM and alignment come first.
