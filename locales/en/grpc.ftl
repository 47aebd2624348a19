# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = gRPC lets a program call the methods of a service on another machine over HTTP/2. Every call ends with a status: one of these seventeen codes and, after a failure, usually a message.

## Classes

grpc-class-ok = OK · Success
    .description = The call succeeded, as the application on the server reported.
grpc-class-error = Error · Failure
    .description = The call failed; the code tells what kind of failure it was.

## Facts that only gRPC codes have

grpc-fact-origin = Who generates the code
    .library = Only the gRPC library returns this code; applications do not.
    .application = Only the application returns this code; the gRPC library never does.
    .both = Both the gRPC library and the application can return this code.

## Where gRPC meets HTTP

# A gRPC server behind an HTTP gateway.
# Variables:
#   $from (String) - the gRPC code, for example “gRPC UNAVAILABLE”
#   $to (String) - the HTTP code, for example “HTTP 503”
grpc-context-gateway =
    .exact = For plain HTTP callers, a gateway usually turns { $from } into { $to }; the meaning is the same.
    .close = For plain HTTP callers, a gateway usually turns { $from } into { $to }; the meaning is nearly the same.
    .narrower = For plain HTTP callers, a gateway usually turns { $from } into { $to }, which is only one case of { $from }.
    .broader = For plain HTTP callers, a gateway usually turns { $from } into { $to }; { $from } is only one case of it.
    .loose = For plain HTTP callers, a gateway usually turns { $from } into { $to }; most of the meaning is lost.

## Codes

grpc-0 = Success
    .description = The call succeeded: the method did what it promises.
    .when = When the application on the server ends its method without an error. A response without a status counts as a failure.
    .fix = No action is needed. In a stream, only this status at the end shows that it is complete. If the method merely starts a longer operation, ask the service how that operation ended.
    .use = Send OK when the method has done all that it promises, even if a search has no matches. Do not put errors into the response message: clients, proxies and monitoring look at the status.

# The guide on deadlines wants CANCELLED from a server that cannot answer in time; the client reports DEADLINE_EXCEEDED then.
grpc-1 = Call cancelled
    .description = The call was cancelled before it ended, usually by the caller. What the server had done by then is not undone.
    .when = When the client cancels the call, or when the server resets the stream with CANCEL. Applications also return it, for example when their own caller has given up.
    .fix = If you cancelled on purpose, no action is needed. Otherwise, find out what cancelled the call: a closed page, a stopped program, a caller further up or a proxy. Before you call again, check what the first call changed.
    .use = Send CANCELLED when the caller gave up and you stopped the work. Send DEADLINE_EXCEEDED when time ran out, ABORTED when a conflict ended the operation, and UNAVAILABLE when the server is shutting down.

grpc-2 = Unknown error
    .description = The call failed, and nothing more precise is known: the error came without enough information, or from a system whose codes have no meaning here.
    .when = When the server’s application throws an exception, a status cannot be read, or a proxy’s HTTP response carries no gRPC status and its code says nothing more precise.
    .fix = Ask the server’s administrator to look for an exception in the log; if a proxy responded, look in its log. Before you call again, check whether the call took effect.
    .use = Send UNKNOWN only for an error from elsewhere that you cannot classify. Catch exceptions and send what fits: INTERNAL for a serious fault, INVALID_ARGUMENT for wrong input, and UNAVAILABLE for a temporary failure.

grpc-3 = Invalid argument
    .description = An argument is wrong whatever the state of the system: for example, a name is malformed or a value is never allowed.
    .when = When the application has checked the request and rejected one of its arguments.
    .fix = Correct the argument that the message or the details name, or the program that fills it in, according to the service’s documentation.
    .use = Send INVALID_ARGUMENT when the argument would be wrong in any state. Send FAILED_PRECONDITION when only the current state forbids the call, OUT_OF_RANGE for a position past the current end, and NOT_FOUND when a valid name matches nothing.

grpc-4 = Deadline exceeded
    .description = The client’s deadline passed before the call was complete. The operation may still have succeeded, for example when only its response was late.
    .when = When time runs out on either side: the request could not be sent, the server took too long, or the response was delayed. Applications also return it, often for a call of their own.
    .fix = If the call changes something, read the current state first, because the call may have succeeded. Then call again with a longer deadline or a smaller request. If this happens often, look for overload or a slow dependency.
    .use = Send DEADLINE_EXCEEDED when the caller’s deadline has passed, and stop the work. Send UNAVAILABLE when you cannot serve the call although time remains, and CANCELLED when the caller gave up earlier.

# What it may hide: an early code.proto spoke of privacy, today it speaks of whole classes of users; see grpc.toml.
grpc-5 = Not found
    .description = Something that the request names, such as a file or a record, was not found. A service may also use this code to hide it from a whole class of users.
    .when = When the method has looked for what the request names and found nothing that it may show to this caller.
    .fix = Check the name or identifier, and that you call the right environment with the right account. If it exists, ask for access to it; otherwise, create it first.
    .use = Send NOT_FOUND, rather than FAILED_PRECONDITION, when an object is missing or hidden from a whole class of users. Send PERMISSION_DENIED when some users of a class are refused, and UNIMPLEMENTED when the method is missing.

grpc-6 = Already exists
    .description = The caller asked to create something, such as a file or a record, that already exists. Nothing new was created.
    .when = When a method that creates things finds the name or identifier taken, perhaps by the same caller’s earlier attempt, whose response was lost.
    .fix = Look at what exists. If it is what you wanted, use it. Otherwise, choose another name or update the existing one.
    .use = Send ALREADY_EXISTS, rather than FAILED_PRECONDITION, when the object to be created is already there. Send ABORTED when operations collide and the client should start again.

grpc-7 = Permission denied
    .description = The caller does not have permission for this operation. The code does not mean that the request is otherwise valid, or that the thing it names exists.
    .when = When the application knows the caller and finds that a right is missing. The client library also reports it for HTTP 403 without a gRPC status, often from a proxy, and for the HTTP/2 error INADEQUATE_SECURITY.
    .fix = Check which account or key the call used, and switch if it was the wrong one. Otherwise, ask the service’s administrator for permission. If a proxy refused the call, check its rules.
    .use = Send PERMISSION_DENIED when you know the caller, but the caller lacks permission. Send UNAUTHENTICATED when you cannot tell who is calling, and NOT_FOUND to hide something from a whole class of users.

grpc-8 = Resource or quota exhausted
    .description = Something that the call needs is exhausted, such as the caller’s quota, storage, memory or threads. The code also covers a message over the size limit.
    .when = When a quota is exhausted or storage is full. The gRPC library reports it when a message is too large for either side, the server runs out of threads, or the client lacks memory.
    .fix = If the text names a size, split the message or raise the limit on the side that refused it. If it names a rate or quota, call less often or ask for a higher limit. If storage is full, free space.
    .use = Send RESOURCE_EXHAUSTED for an exhausted quota or resource, and say in the details when to try again. Send UNAVAILABLE when the whole service cannot be used. Never send PERMISSION_DENIED for a quota.

# On a failed test-and-set, code.proto and the comments in older libraries differ; see grpc.toml.
grpc-9 = System not in the required state
    .description = The operation was refused because the system is not in the state that it requires. An example is removing a directory that is not empty.
    .when = When the method has compared the request with the state of the system and they do not agree. Some services also send it when a condition set in the request does not hold.
    .fix = Correct the state that the message names, for example by emptying the directory, and call again. If your request carried a condition, base it on the new state.
    .use = Send FAILED_PRECONDITION when the client should not retry until the state has been corrected. Send ABORTED when it should restart a larger sequence, and UNAVAILABLE when it can retry this call alone.

grpc-10 = Aborted by a conflict
    .description = The operation was aborted, usually because it collided with another one: a transaction was given up, or data had changed since it was read.
    .when = When somebody else has changed the data between this caller’s read and write, so that a test-and-set fails, or when the database makes this transaction give way.
    .fix = Read the current data, apply your change and write again, or run the whole transaction again. If this happens often, pause between attempts and keep transactions short.
    .use = Send ABORTED when the client should restart a larger sequence, such as read, modify and write. Send UNAVAILABLE when it can retry just the failed call, and FAILED_PRECONDITION when the state must be corrected first.

grpc-11 = Past the valid range
    .description = The operation went past the currently valid range, such as reading beyond the end of a file. The same request may become valid when the range grows.
    .when = When a method that reads, seeks or iterates is given a position beyond the current end, or reaches it step by step. etcd also sends it for a revision that it has already removed.
    .fix = If your program reads to the end, take this as the end and stop. Otherwise, ask for the current range and choose a position within it. If older data has been removed, start from the oldest that is left.
    .use = Send OUT_OF_RANGE, rather than FAILED_PRECONDITION, for a position past the current end, so that an iterating client knows that it is done. Send INVALID_ARGUMENT for a position that can never be valid.

# A wrong number of messages: statuscodes.md says UNIMPLEMENTED; grpc-go and grpc-java report INTERNAL.
grpc-12 = Operation not implemented
    .description = The service does not implement the operation, or has switched it off.
    .when = When the server lacks the method or does not support the client’s compression, or the client receives HTTP 404 without a gRPC status. Some libraries also report it for a wrong number of messages.
    .fix = Check the address, the full name of the service and method, and the proxy’s routes. If the text names a compression, turn it off in the client. Otherwise, build client and server from the same definitions.
    .use = Send UNIMPLEMENTED for an operation that this service offers to nobody. Send NOT_FOUND when an object is missing, PERMISSION_DENIED when only this caller may not use the operation, and UNAVAILABLE while the service is merely down.

grpc-13 = Internal error
    .description = Something that the system takes for granted does not hold. The code is reserved for serious errors and usually points to a software fault.
    .when = When the application reports a fault of its own, a message cannot be parsed or decompressed, or one side breaks the rules of HTTP/2. The client library also reports it for HTTP 400 or 431 without a gRPC status.
    .fix = Report the method, the time and the complete error text to the server’s administrator. If the text mentions parsing or compression, compare the versions on both sides. Before you call again, check what took effect.
    .use = Send INTERNAL when an assumption of your own system is broken. Send UNKNOWN for an error from elsewhere that you cannot classify, and UNAVAILABLE for a failure that a retry will probably fix.

grpc-14 = Service unavailable
    .description = The service cannot be used at the moment; the condition will most likely pass.
    .when = When no connection can be made, a connection breaks off, or the server is shutting down. The client library also reports it for HTTP 429, 502, 503 or 504 without a gRPC status.
    .fix = If the call changes something, first check whether it took effect. Then retry just this call, with increasing delays (exponential backoff); the client library can do that. If the failure lasts, check the address, DNS, TLS, the proxy and the server.
    .use = Send UNAVAILABLE when the client can retry just the failed call. Send ABORTED when it should restart a larger sequence, FAILED_PRECONDITION when the state must be corrected first, and RESOURCE_EXHAUSTED for an exhausted quota.

grpc-15 = Data lost or damaged
    .description = Data has been lost or damaged in a way that cannot be undone.
    .when = When the application notices, for example, that a stored record fails its checksum and that no intact copy is left.
    .fix = Keep every copy of the data that you still have. Immediately tell the server’s administrator, who may have a backup.
    .use = Send DATA_LOSS only when data cannot be recovered. Send INTERNAL for another serious fault, and UNAVAILABLE when the data is intact but out of reach for now.

grpc-16 = Valid credentials missing
    .description = The request carries no valid credentials: they are missing, expired, malformed or not accepted here.
    .when = When the application cannot tell who is calling. The gRPC library reports it when credentials cannot be obtained or do not suit the channel, when :authority names an invalid host, and for HTTP 401 without a gRPC status.
    .fix = Sign in again or renew the token. Check that the call carries it, usually under authorization in the metadata, that it is meant for this service, and that the client’s clock is right.
    .use = Send UNAUTHENTICATED when you cannot tell who is calling. Send PERMISSION_DENIED when you know the caller, but the caller lacks permission, and UNAVAILABLE when you cannot check credentials for now.
