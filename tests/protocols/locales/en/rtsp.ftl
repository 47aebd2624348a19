# SPDX-License-Identifier: Apache-2.0

protocol-rtsp = RTSP
    .description = RTSP sets up phone and video calls. Every response begins with a code of three digits.
rtsp-class-1xx = Provisional
    .description = The call is being set up, and a final response will follow.
rtsp-class-2xx = Success
    .description = The request has succeeded; an INVITE has been accepted.
rtsp-class-3xx = Redirection
    .description = The person called can be reached at another address.
rtsp-class-4xx = Request failure
    .description = This server cannot carry out the request as it is.
rtsp-class-5xx = Server failure
    .description = The server failed at a request that seems valid.
rtsp-class-6xx = Global failure
    .description = No other server will carry out the request either.

rtsp-180 = Phone is ringing
    .description = The phone at the other end is ringing, and nobody has answered yet.
    .when = The phone called has received the INVITE and tells the person about it.
    .fix = Nothing needs fixing: wait until somebody answers or the call ends.
    .use = Send 180 when the phone rings. Send 183 for other progress, such as an announcement.

rtsp-200 = Call accepted
    .description = The request has succeeded; after INVITE, the call is connected.
    .when = The person called answers, or the server has carried out another request.
    .fix = Nothing needs fixing: acknowledge the response to an INVITE with ACK.
    .use = Send 200 for success. Send 202 only where an extension defines it.

rtsp-302 = Moved for now
    .description = The person called is at another address for now, which Contact names.
    .when = The person called has set up call forwarding, and the caller may decide whether to follow.
    .fix = Call the address in Contact. Do not store it beyond the time that Expires gives.
    .use = Send 302 for a move that ends. Send 301 for an address that changed for good.

rtsp-486 = Line is busy
    .description = The person called was reached but cannot take another call on this phone.
    .when = The phone is in use, or “do not disturb” is set on it.
    .fix = Call again later. Retry-After may say when, and voicemail may take the call.
    .use = Send 486 for one busy phone. Send 600 when all of the person’s phones are busy.

rtsp-503 = Calls cannot be handled for now
    .description = The server is overloaded or under maintenance and cannot take the call now.
    .when = A proxy or gateway has reached its limit, or its upstream server is down.
    .fix = Call again later or through another server. If you run the server, check its load.
    .use = Send 503 with Retry-After while overloaded. Send 500 for an internal error.

rtsp-603 = Call declined
    .description = The person called was reached and does not want to take the call anywhere.
    .when = Somebody presses “decline”, or a rule on the phone rejects the caller.
    .fix = Nothing needs fixing: do not call again at once, or leave a message.
    .use = Send 603 when the person declines. Send 486 when the phone is merely busy.
