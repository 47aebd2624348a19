# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = gRPC lets a program call the methods of a service on another machine, over HTTP/2. Every call ends with a status: one of these seventeen codes, mostly with a message that explains it.

## Classes

grpc-class-ok = OK · Success
    .description = The call has succeeded, and the server’s application has said so.
grpc-class-error = Error · Failure
    .description = The call has ended without success; the code tells what kind of failure it was.

## Facts that only gRPC codes have

grpc-fact-origin = Who generates the code
    .library = The gRPC library generates this code; applications do not.
    .application = Only the application generates this code; the gRPC library never does.
    .both = The gRPC library and the application may both generate this code.

## Where gRPC meets HTTP

# A gRPC server behind an HTTP gateway.
# Variables:
#   $from (String) - the gRPC code, for example “gRPC UNAVAILABLE”
#   $to (String) - the HTTP code, for example “HTTP 503”
grpc-context-gateway =
    .exact = When a gRPC server answers { $from }, a gateway in front of it usually sends { $to } to callers that speak plain HTTP; both say the same.
    .close = When a gRPC server answers { $from }, a gateway in front of it usually sends { $to } to callers that speak plain HTTP; both say nearly the same.
    .narrower = When a gRPC server answers { $from }, a gateway in front of it usually sends { $to } to callers that speak plain HTTP; { $to } is only one case of { $from }.
    .broader = When a gRPC server answers { $from }, a gateway in front of it usually sends { $to } to callers that speak plain HTTP; { $from } is only one case of { $to }.
    .loose = When a gRPC server answers { $from }, a gateway in front of it usually sends { $to } to callers that speak plain HTTP; little of what { $from } says is left.

## Codes

grpc-0 = Success
    .description = The call has succeeded: the method has done what it was asked to do. Everything that the service promises for this method may be relied on.
    .when = The application on the server decides on this by ending its method without an error. The gRPC library never assumes it: a response that lacks a status counts as a failure.
    .fix = Nothing needs fixing: use the response. In a stream, only this status at the end shows that it is complete and not cut off. If the method merely starts a longer operation, ask the service how that has ended.
    .use = Send OK when the method has done all that it promises; a search without hits is a success too. Never send it with an error described inside the response message, because clients, proxies and monitoring look at the status.

# The guide on deadlines wants CANCELLED from a server that cannot answer in time; the client reports DEADLINE_EXCEEDED then.
grpc-1 = Call cancelled
    .description = The call was cancelled before it ended, typically by the caller. Whatever the server had done by then is not undone.
    .when = The gRPC library reports this when the client’s program cancels the call, or when the server resets the stream with CANCEL. An application can return it as well, for example when its own caller has gone away.
    .fix = If your side cancelled on purpose, nothing needs fixing. Otherwise find what cancelled: a page that was closed, a program that stopped, a caller further up, a proxy. Before you call again, check what the first call has already changed.
    .use = Send CANCELLED when the caller has given up and you stopped the work for that reason. Send DEADLINE_EXCEEDED when time has run out, ABORTED when a conflict ended the operation, and UNAVAILABLE when the server shuts down.

grpc-2 = Unknown error
    .description = The call has failed, and nothing more precise is known: the error arrived without enough information, or with a status from another system whose codes have no meaning here.
    .when = The gRPC library reports this when the server’s application throws an exception, when a status cannot be read, or when a proxy’s HTTP response carries none and its code tells nothing better. Applications return it as well.
    .fix = Do not repeat the call blindly, because it may have taken effect. Read the message, then have whoever runs the server look for an exception in its log. If a proxy answered in the server’s place, look there.
    .use = Send UNKNOWN only for an error from elsewhere that you cannot classify. Catch exceptions and return what fits: INTERNAL for a serious fault of your own, INVALID_ARGUMENT for wrong input, UNAVAILABLE for a failure that passes.

grpc-3 = Invalid argument
    .description = An argument of the request is wrong, whatever state the system is in: a malformed name, for example, or a value that is never allowed.
    .when = Only an application returns this, never the gRPC library. Its method has checked the request and found an argument that it cannot accept; the message or the details of the status often name it.
    .fix = Do not repeat the same call. Read the message and the details, correct the argument they name, or the program that fills it in, by the service’s documentation, and call again.
    .use = Send INVALID_ARGUMENT when the argument would be wrong in every state of the system. Send FAILED_PRECONDITION when only the present state forbids the call, OUT_OF_RANGE for a position past the present end, and NOT_FOUND when a well-formed name matches nothing.

grpc-4 = Deadline passed before the end
    .description = The deadline that the client set for the call passed before the call was complete. The operation may have succeeded all the same, because the answer may only have come too late.
    .when = The gRPC library on either side reports this when time runs out: the request could not be sent, the server took too long, or the answer was delayed. Applications return it as well, often for a call of their own.
    .fix = If the call changes something, read the current state first: it may have worked. Then call again, with a longer deadline or a smaller request. If it happens often, whoever runs the server should look for overload or a slow dependency.
    .use = Send DEADLINE_EXCEEDED when the caller’s deadline has passed, and stop working on the call. Send UNAVAILABLE when you cannot serve it although time remains, and CANCELLED when the caller gave up earlier.

# What it may hide: code.proto (privacy) and the guide on status codes (whole classes of users) differ; see grpc.toml.
grpc-5 = Not found
    .description = Something that the request names, such as a file or a record, was not found. The code may also conceal a thing that the caller has no right to know of.
    .when = Only an application returns this, never the gRPC library. The method has run, looked for what the request names, and found nothing that it may show to this caller.
    .fix = Check the name or identifier, and that you are calling the right environment with the right account. If the thing exists, ask for access to it; if not, create it first. Repeating the call alone does not help.
    .use = Send NOT_FOUND when a requested entity is missing, rather than FAILED_PRECONDITION; it may also conceal something from a whole class of users. Send PERMISSION_DENIED when some users of a class are refused, and UNIMPLEMENTED when the method itself is missing.

grpc-6 = Already exists
    .description = The caller asked to create something, such as a file or a record, that already exists. Nothing new has been created.
    .when = Only an application returns this, never the gRPC library. A method that creates things has found the name or identifier taken, perhaps by an earlier attempt of the same caller whose answer was lost.
    .fix = Look at what exists. If it is what you wanted, use it and go on. Otherwise choose another name, or change the existing one through the method made for that. Sending the same request again does not help.
    .use = Send ALREADY_EXISTS when a request to create an entity meets one that is there, rather than FAILED_PRECONDITION, which is less precise. Send ABORTED when operations collide and the client should start again.

grpc-7 = Permission denied
    .description = The caller is not allowed to carry out this operation. The code does not say that the request is valid otherwise, nor that the thing it names exists.
    .when = An application returns this when it knows the caller and finds the necessary right missing. The client’s gRPC library reports it for an HTTP 403 without a gRPC status, often from a proxy, and for the stream error INADEQUATE_SECURITY.
    .fix = Check which account or key the call really used, and switch if it was the wrong one. Otherwise ask whoever runs the service to grant the right. If a proxy refused the call, look at its rules. Repeating it unchanged is useless.
    .use = Send PERMISSION_DENIED when you know the caller and the caller may not do this. Send UNAUTHENTICATED when you cannot tell who calls, RESOURCE_EXHAUSTED when a quota is used up, and NOT_FOUND when even the existence must stay secret.

grpc-8 = Quota or resource used up
    .description = Something that the call needs is used up: the caller’s quota, perhaps, or storage, memory or threads. The code also covers a message that is larger than the configured limit.
    .when = An application returns this for a used-up quota or full storage. The gRPC library reports it when a message is too large for either side, when the server runs out of threads, or when the client lacks memory for the response.
    .fix = Read the message. If it names a size, split the message or raise the limit on the side that refused it. If it names a rate or quota, call less often, wait for renewal or ask for more. If storage is full, make room.
    .use = Send RESOURCE_EXHAUSTED when a quota or a particular resource is used up, and say in the details when to try again. Send UNAVAILABLE when the service as a whole cannot serve, and never PERMISSION_DENIED for an exhausted quota.

# On a failed test-and-set, code.proto and the guide on status codes differ; see grpc.toml.
grpc-9 = Required state not met
    .description = The operation was refused because the system is not in the state that it requires. The request itself may be correct: an example is the removal of a directory that is not empty.
    .when = Only an application returns this, never the gRPC library. The method has compared the request, or a condition that the caller set, with the state of the system, and they do not agree.
    .fix = Do not repeat the call yet. Read the message and the current state, put right what is missing, for example by emptying the directory first, and call again. If your request carried a condition, base it on the new state.
    .use = Send FAILED_PRECONDITION when the client should not retry until the state has been put right. Send ABORTED when it should restart a larger sequence, UNAVAILABLE when it can repeat this call alone, and OUT_OF_RANGE, NOT_FOUND or ALREADY_EXISTS where they fit.

grpc-10 = Aborted by a conflict
    .description = The operation was aborted, typically because it collided with another one that ran at the same time: a transaction was given up, or data had changed since it was read.
    .when = Only an application returns this, never the gRPC library. Somebody else has changed the same data between this caller’s reading and writing, for example, or the database has made this transaction give way.
    .fix = Do not repeat this call alone. Go back to where the sequence began: read the current data, apply your change and write again, or run the whole transaction anew. If it happens often, pause between attempts and keep transactions short.
    .use = Send ABORTED when the client should restart a larger sequence, such as reading, changing and writing. Send UNAVAILABLE when it can repeat just the failed call, and FAILED_PRECONDITION when it should wait until the state has been put right.

grpc-11 = Past the valid range
    .description = The operation went past the range that is valid at present, such as reading beyond the end of a file. The same request may become valid when the range grows.
    .when = Only an application returns this, never the gRPC library. A method that reads, seeks or iterates was given a position beyond the current end, or has arrived there step by step.
    .fix = If your program reads on until the end, take this as the end and stop. Otherwise ask for the current size and choose a position within it. Repeat the call unchanged only after the data has grown.
    .use = Send OUT_OF_RANGE for a position past the present end, so that a client that iterates knows that it is done. Send INVALID_ARGUMENT for a position that can never be valid; where FAILED_PRECONDITION fits too, prefer OUT_OF_RANGE.

# A wrong number of messages: statuscodes.md says UNIMPLEMENTED; grpc-go and grpc-java report INTERNAL.
grpc-12 = Operation not implemented
    .description = The service does not implement the operation, does not support it, or has it switched off.
    .when = The gRPC library reports this when the server lacks the method or the client’s compression, or when the client receives HTTP 404 without a gRPC status; some libraries, for a wrong number of messages. Applications return it for what they leave out.
    .fix = Check the address, the full name of the service and the method, and the proxy’s routes. Then compare versions: build the client from the definitions that the server uses, or have the server updated. Repeating the call does not help.
    .use = Send UNIMPLEMENTED for an operation that this service does not offer to anybody. Send NOT_FOUND when the method exists and the thing it should handle does not, PERMISSION_DENIED when only this caller may not use it, and UNAVAILABLE while it is merely down.

grpc-13 = Internal error
    .description = Something that the underlying system takes for granted does not hold. The code is reserved for serious errors, and usually points to a fault in software.
    .when = The gRPC library on either side reports this when a message cannot be parsed or decompressed, or the other side breaks the transport’s rules; the client’s also for HTTP 400 or 431 without a gRPC status. Applications return it for their own serious faults.
    .fix = Report the method, the time and the message to whoever runs the server, whose log should show the cause. If the message speaks of parsing or compression, compare the versions of both sides. Before you call again, check what took effect.
    .use = Send INTERNAL when an assumption of your own system is broken. Send UNKNOWN for an error from elsewhere that you cannot classify, DATA_LOSS when data is beyond recovery, and UNAVAILABLE for a failure that a retry is likely to cure.

grpc-14 = Service unavailable for now
    .description = The service cannot be used at the moment. Most likely the condition passes, and the same call may succeed after a pause.
    .when = The gRPC library reports this when no connection can be made, when one breaks off, when the server shuts down, and for HTTP 429, 502, 503 or 504 without a gRPC status. Applications return it for a failure that passes.
    .fix = Repeat just this call, after pauses that grow; the client’s library can do that. If the call changes something, check first whether it took effect. If the failure lasts, check the address, DNS, TLS and proxy, and that the server runs.
    .use = Send UNAVAILABLE when the client can repeat just the failed call. Send ABORTED when it should restart a larger sequence, FAILED_PRECONDITION when the state must be put right first, and RESOURCE_EXHAUSTED when a quota is used up.

grpc-15 = Data lost or damaged
    .description = Data has been lost or damaged in a way that cannot be undone.
    .when = Only an application returns this, never the gRPC library. It has noticed, for example, that a stored record fails its checksum and that no intact copy is left.
    .fix = Do not repeat the call, and keep every copy of the data that you still have. Tell whoever runs the server at once: they can prevent further damage and look for a backup.
    .use = Send DATA_LOSS only when data is beyond recovery. Send INTERNAL for another serious fault, and UNAVAILABLE when the data is intact and merely out of reach at the moment.

grpc-16 = Valid credentials missing
    .description = The request does not carry valid credentials for the operation: they are absent, expired, malformed or not accepted here.
    .when = An application returns this when it cannot establish who calls. The gRPC library reports it when credentials cannot be obtained or do not suit the channel, when :authority names an invalid host, and for HTTP 401 without a gRPC status.
    .fix = Sign in again or renew the token, then check that the call really carries it, mostly as authorization in the metadata, and that it is meant for this service. Check the clock as well. Repeating the call unchanged is useless.
    .use = Send UNAUTHENTICATED when you cannot establish who calls. Send PERMISSION_DENIED when you know the caller and the caller may not do this, and UNAVAILABLE when your own check of credentials is out of order for a while.
