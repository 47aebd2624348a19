# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = The Session Initiation Protocol sets up, changes and ends calls over the internet, and registers phones. Every response to a request has a three-digit code, and 6xx codes apply to all phones of the person called.

## Classes: the first digit

sip-class-1xx = 1xx · Provisional response
    .description = The server has received the request and reports on its progress while the caller waits.
sip-class-2xx = 2xx · Success
    .description = The request succeeded. A call that gets such a response has been answered.
sip-class-3xx = 3xx · Redirection
    .description = The person called, or the service, can be reached at another address, which the response usually gives.
sip-class-4xx = 4xx · Request failure
    .description = This server cannot or will not fulfil the request as it is. A different server might accept the same request.
sip-class-5xx = 5xx · Server failure
    .description = The server itself has failed, or another one that it needs. The request seems to be valid.
sip-class-6xx = 6xx · Global failure
    .description = The server knows for certain that the call cannot succeed at any phone of this user, not only at the one addressed.

## Facts that only SIP codes have

sip-fact-finality = Final or provisional
    .provisional = This response is provisional, and the final one is still to come.
    .final = This response is final and ends the request.
sip-fact-forking = Other phones
    .ongoing = If the person called has other phones, they go on ringing.
    .answered = When a call is answered, the proxy stops the other phones of the person called.
    .redirected = A proxy may call the new addresses itself, while any other phones of the person called go on ringing.
    .others-ring = If the person called has other phones, they go on ringing. If one of them answers, the caller never sees this response.
    .all-stop = A proxy stops all other phones of the person called and tries no further address.
sip-fact-requests = Requests
    .invite = It is a response to INVITE only.
    .invite-or-timer = It is a response to INVITE only. After other requests, it stands for a timeout in the client.
    .invite-update = It is a response to INVITE, also during a call, and to UPDATE.
    .register = It is a response to REGISTER only.
    .register-publish-subscribe = It is a response to REGISTER, PUBLISH or SUBSCRIBE.
    .subscribe = It is a response to SUBSCRIBE within an existing subscription.
    .subscribe-notify-publish = It is a response to SUBSCRIBE, NOTIFY or PUBLISH.
    .publish = It is a response to PUBLISH only.
    .info = It is a response to INFO only.
    .caused-by-refer = It is a response to the request that a REFER caused, or to the REFER itself.
sip-fact-retry-after = Waiting time
    .possible = Retry-After may say how many seconds to wait.
sip-fact-dialog = Effect on a call
    .transaction = During a call, only the current request fails, and the call goes on.
    .method = During a call, only the current request fails, unless the call or subscription cannot do without its method.
    .usage = During a call, it ends what the request belongs to, either the call or a subscription.
    .dialog = During a call, it ends the call and everything else in the same dialog.
sip-fact-q850 = Telephone network
    .cause-1 = A gateway reports it to the telephone network as Q.850 cause 1, unallocated number.
    .cause-17 = A gateway reports it to the telephone network as Q.850 cause 17, user busy.
    .cause-18 = A gateway reports it to the telephone network as Q.850 cause 18, no user responding.
    .cause-21 = A gateway reports it to the telephone network as Q.850 cause 21, call rejected.
    .cause-22 = A gateway reports it to the telephone network as Q.850 cause 22, number changed.
    .cause-25 = A gateway reports it to the telephone network as Q.850 cause 25, exchange routing error.
    .cause-28 = A gateway reports it to the telephone network as Q.850 cause 28, invalid number format.
    .cause-31 = A gateway reports it to the telephone network as Q.850 cause 31, “normal, unspecified”.
    .cause-38 = A gateway reports it to the telephone network as Q.850 cause 38, network out of order.
    .cause-41 = A gateway reports it to the telephone network as Q.850 cause 41, temporary failure.
    .cause-63 = A gateway reports it to the telephone network as Q.850 cause 63, service or option not available.
    .cause-79 = A gateway reports it to the telephone network as Q.850 cause 79, service or option not implemented.
    .cause-102 = A gateway reports it to the telephone network as Q.850 cause 102, recovery on timer expiry.
    .cause-127 = A gateway reports it to the telephone network as Q.850 cause 127, interworking.
    .warning = A gateway reports it to the telephone network as Q.850 cause 31, or as 65 if the Warning header is about an unavailable bearer.
    .none = A gateway reports no cause for it, because the call is already being released when the gateway sends CANCEL.
sip-fact-from-q850 = Q.850 causes that arrive as this code
sip-fact-xmpp = XMPP error condition
sip-fact-headers = Headers
sip-fact-warnings = Warning codes

## Where SIP meets HTTP

# SIP took some of its codes over from HTTP.
# Variables:
#   $from (String) - the SIP code
#   $to (String) - the HTTP code
sip-context-taken-over =
    .exact = { $from } was taken over from { $to } with its meaning.
    .close = { $from } was taken over from { $to } with nearly the same meaning.
    .narrower = { $from } was taken over from { $to }, which covers only part of its meaning.
    .broader = { $from } was taken over from { $to }, which covers other cases as well.
    .loose = { $from } was taken over from { $to }, but little of the meaning is left.

## Provisional responses and success

sip-100 = Request is being processed
    .description = The next server has received the request and is working on it. The sender of an INVITE stops repeating it.
    .when = Within a fraction of a second after most INVITE requests, from the first proxy or telephone system. Each stateful proxy sends its own, so it says nothing about the phone called.
    .fix = Keep waiting. If a log ends with 100, the next server did not get any further: look there for the route, for DNS, and for a phone that does not respond.
    .use = Send 100 unless you will send another response to INVITE within 200 ms. Send 180 only when the phone rings. A stateful proxy never forwards a 100 that it receives.

sip-180 = Ringing
    .description = The phone called has received the call and is trying to alert the user. The caller’s phone may play a ringing tone.
    .when = While a call is being set up. Several phones of the same user may each send it.
    .fix = Let it ring. If the caller hears nothing, the caller’s phone or gateway has to play the ringing tone itself unless a 180 or 183 brings SDP and audio.
    .use = Send 180 when the user is being alerted. Send 183 to send announcements or tones as audio before the answer. Send 182 when the call waits in a queue.

sip-181 = Call is being forwarded
    .description = The call is being forwarded to a different set of destinations.
    .when = When call forwarding is active for the person called, and their server passes the call on itself instead of sending the new address to the caller.
    .fix = Keep waiting. If calls are forwarded where they should not be, check the forwarding rules of the number called; History-Info or Diversion, if present, may tell where the call went.
    .use = Send 181 when you forward the call and want the caller to know. Send 302 to have the caller’s side make the call to the new address.

sip-182 = Call queued
    .description = The person called is temporarily unavailable, and the server has put the call into a queue instead of rejecting it. The reason phrase may give the position or the expected wait.
    .when = At call centres and hotlines, sometimes repeated with a new position. Many systems answer the call and play music instead, so 182 is rare.
    .fix = Hold the line, and read the reason phrase. If callers are cut off while they wait, have the queue repeat 182 every minute, because many proxies end an unanswered call after about three minutes without one.
    .use = Send 182 while a call waits for a free agent, and again when its position changes. Send 480 with Retry-After when you do not queue calls. Send 180 when a phone rings.

sip-183 = Session progress
    .description = The response carries information about the progress of the call that no other code covers, in the reason phrase, the headers or the body.
    .when = Usually from a gateway or provider, with SDP for early media: ringing tones and announcements, such as “this number is not in service”, that the caller hears before anybody answers.
    .fix = Listen to the announcement, because the code that follows may say less. If the caller hears nothing, check that the SDP in the 183 reaches the caller and that the firewall lets the audio through.
    .use = Send 183, with SDP, to send audio before the answer. Send 180 when the user is being alerted. Send 100 when there is nothing to report.

sip-199 = One branch of the call has failed
    .description = A server, usually a proxy that called several phones, reports that one of these attempts has ended without success. Reason gives the code of the response that ended it.
    .when = While other attempts for the same call go on, and only if the INVITE has “Supported: 199”. The code is rare outside mobile networks.
    .fix = Release what was reserved for this early dialog, stop its media, and keep waiting. BYE is not necessary.
    .use = Send 199 from a proxy, with Reason and a To tag, when a branch has failed and you do not forward its final response yet. Do not send it to callers that did not announce support or that require 100rel.

sip-200 = Request successful
    .description = The request has succeeded. In response to INVITE, it means that the call has been answered; to REGISTER, that the registrar has carried it out; to BYE or CANCEL, that the request was received.
    .when = After every request that succeeds. Its content depends on the method: SDP after INVITE, the list of current contacts after REGISTER, the capabilities after OPTIONS.
    .fix = After an INVITE, send ACK; otherwise, the other side repeats the 200 and then hangs up after about 32 seconds. If the call is silent, check the addresses in the SDP and the firewall.
    .use = Send 200 when the request is done. Send 180 or 183 before the answer. Send 204 when a subscription’s notification is suppressed. Send 202 only as the relay of a MESSAGE.

sip-202 = Accepted, result not yet known
    .description = The request has been accepted, but its result is not known yet. RFC 6665 and RFC 7647 deprecate the code for SUBSCRIBE, NOTIFY and REFER, and clients treat it as 200.
    .when = Usually in response to REFER, when a phone transfers a call, and, from older servers, in response to SUBSCRIBE. A message relay sends it for a MESSAGE that it has stored, or forwarded to another network.
    .fix = After REFER or SUBSCRIBE, wait for NOTIFY, which gives the real result; after a failed transfer, its body has the code. After MESSAGE, ask the recipient, because delivery is not certain.
    .use = Send 200 in response to SUBSCRIBE, NOTIFY and REFER, and treat a 202 that you receive as 200. Send 202 only for a MESSAGE that you store or relay without knowing whether it will arrive.

sip-204 = Successful, no notification sent
    .description = The request was successful, but the notification associated with it will not be sent.
    .when = After SUBSCRIBE with Suppress-If-Match, which names the state that the subscriber already has, if that state is still current. Few servers support it.
    .fix = Keep the state you have: the subscription was refreshed or, with Expires 0, ended. If the state seems out of date, send SUBSCRIBE without Suppress-If-Match.
    .use = Send 204 only within a subscription, when the condition in Suppress-If-Match holds. Send 200 when a NOTIFY follows.

## Redirections

sip-300 = Several addresses to choose from
    .description = The address leads to several places where the person can be reached, usually listed in Contact. The caller or the caller’s phone selects one.
    .when = When a redirect server or a directory knows more than one address for a user and does not want to call them itself.
    .fix = Choose an address from Contact. Phones may do so automatically, usually by the q values. If your phone shows an error instead, let the telephone system’s proxy handle redirects.
    .use = Send 300 when the caller is to choose among addresses of the same person. Send 302 when one temporary address is enough. Send 485 when several people match.

sip-301 = User moved permanently
    .description = The user is no longer at this address. Contact gives the new one, which should replace the old one in address books and configurations.
    .when = When a number or account has been changed for good, for example after a move to another provider or domain.
    .fix = Call the address in Contact, then correct the address book, speed dial or route that has the old one.
    .use = Send 301, with Contact, when the address has changed for good. Send 302 while the change is temporary. Send 410 when the user is gone and you know no new address.

sip-302 = User moved temporarily
    .description = The caller should try the addresses in Contact. They are valid for the time in Expires or in Contact’s expires parameter, or for this one call if there is neither.
    .when = When a phone has call forwarding set, or when a redirect server or least-cost router tells the caller’s system where to send the call.
    .fix = Let the phone or proxy follow Contact. If such calls fail, check whether your telephone system follows redirects and may call the new address; many providers do not allow it.
    .use = Send 302, with Contact, to have the caller’s side make the call to another address. Send 181 when you forward it yourself. Send 301 when the change is permanent. Send 305 to name a proxy.

sip-303 = See another address
    .description = The first version of SIP listed this code, as HTTP does, but never described it, and RFC 3261 dropped it. Clients treat it as 300.
    .when = Only from very old software, or from programs that copy the codes of HTTP.
    .fix = If the response has Contact, follow it as after 300. If your own server sends 303, change it to 302.
    .use = Do not send 303. Send 302 for another address, and 300 for a choice of addresses.

sip-305 = Reachable only through a proxy
    .description = The phone called can be reached only through the proxy in Contact. The caller’s side should repeat this one request through that proxy.
    .when = Rarely, from a device that accepts calls only through its own proxy. Many systems ignore the code, because it would let a stranger direct calls to any proxy.
    .fix = In the telephone system, set a route that sends calls to this address, and no others, through the proxy in Contact. If the response comes from an unknown device, do not follow it.
    .use = Send 305 only from a phone or other user agent, with the proxy in Contact. Send 302 when the user has another address. Send 407 from a proxy that wants credentials.

sip-380 = Another service offered instead
    .description = The call was not successful, but other services are possible. The body of the response describes them.
    .when = Mainly in mobile networks, which use it to have a phone make an emergency call in a different way, and at services that offer voicemail or a web page.
    .fix = Read the body, and use the service that it offers. For an emergency call, dial the emergency number again over the mobile network.
    .use = Send 380 only to clients that understand your body, since no general format is defined. Send 302 when an address is enough. Send 480 when there is no alternative.

## Request failures

sip-400 = Malformed request
    .description = The server could not understand the request, because its syntax is malformed. The reason phrase should say what is wrong.
    .when = When a mandatory header is missing or broken, a URI has a wrong character, or Content-Length does not match the body. A router that rewrites SIP messages (SIP ALG) is a frequent cause.
    .fix = Read the reason phrase, turn off SIP ALG in the router, and compare the request in a trace with what the phone sent. Then update the phone or telephone system.
    .use = Send 400 for malformed requests, with the fault in the reason phrase. Send 484 for an incomplete number. Send 416 for an unknown URI scheme. Send 420 for a required extension that you do not support.

sip-401 = Authentication required by the server
    .description = The server or phone wants to know who sends the request. WWW-Authenticate has the challenge.
    .when = After the first REGISTER without credentials, which is normal: the phone repeats the request with them. A second 401 means that they were refused, or that the nonce has expired (stale=true).
    .fix = Ignore a single 401 that is followed by 200. Otherwise, correct the user name, authentication name, password and realm; the authentication name often differs from the number. Stop after a few attempts: many servers block the address.
    .use = Send 401, with WWW-Authenticate, from a registrar or user agent. Send 407 from a proxy. Send 403 when the credentials are valid but the request is not allowed.

sip-402 = Call not paid for
    .description = The code is reserved for future use. Providers that send it anyway mean that the call has not been paid for.
    .when = Usually when prepaid credit has run out, or when an account is locked because an invoice is unpaid.
    .fix = Check the balance of the account at the provider, and the rate of the number called. If there is enough credit, ask the provider for the reason.
    .use = Send 403 with a clear reason phrase when credit is missing, since 402 has no defined meaning. If you do send 402, explain it in the reason phrase.

sip-403 = Refused by the server
    .description = The server understood the request and refuses to fulfil it. Other credentials will not help.
    .when = For numbers that the account may not call, a caller ID that is not its own, an unknown IP address, a forbidden registration, or a signed call with an old Date. Some providers also send it for a wrong password.
    .fix = Read the reason phrase. Check the permissions for the destination, the caller ID and the IP address that the provider expects, then account and password. If everything is right, ask the provider.
    .use = Send 403 when you refuse whatever the credentials are. Send 401 or 407 when credentials are missing. Send 603 when the person called declines. Send 404 when the user does not exist.

sip-404 = User not found
    .description = The server knows for certain that the user does not exist at the domain in the Request-URI, or it is not responsible for that domain.
    .when = For a wrong number or a missing prefix, a deleted account, a call that no rule of the dial plan matches, or a REGISTER for an account that the server lacks.
    .fix = Check the number, with country code and prefix. In the log, compare the Request-URI with the dial plan and the accounts; its domain must be one that the server serves. If the number is right, tell the provider.
    .use = Send 404 when no such user exists at your domain. Send 480 when the user exists but is not registered. Send 410 when the user is gone for good. Send 604 only when you know it for every domain.

sip-405 = Method not allowed at this address
    .description = The server understands the method, but does not allow it at this address. Allow lists those that it does allow.
    .when = For example, when REGISTER goes to a server that keeps no registrations, MESSAGE to a phone without text messages, or SUBSCRIBE to a trunk.
    .fix = Compare the method with Allow. Send REGISTER to the registrar, or turn off the feature, such as message waiting or presence, that the other side does not offer.
    .use = Send 405, always with Allow, when you know the method but do not allow it for this address. Send 501 when you do not know it at all. Send 403 when this sender may not use it.

sip-406 = Response format not acceptable
    .description = The server can only respond with a body in formats that the Accept header of the request rules out.
    .when = Usually in response to SUBSCRIBE or OPTIONS, when the subscriber does not list the format of the notifications. Some gateways send it for a codec that they do not support.
    .fix = Compare Accept with what the event package needs, such as application/pidf+xml for presence, and widen it. If the code follows an INVITE with SDP, compare the codecs as after 488.
    .use = Send 406 when Accept rules out every body that you can send. Send 415 when the body of the request has the wrong format. Send 488 when the media or codecs are the problem.

sip-407 = Authentication required by a proxy
    .description = A proxy wants the sender to authenticate first. Proxy-Authenticate has the challenge.
    .when = After the first INVITE through a provider or telephone system, which is normal: the phone repeats it with credentials. A second 407 means that they were refused, the nonce has expired, or another proxy wants credentials of its own.
    .fix = Ignore a single 407 that is followed by a new INVITE with Proxy-Authorization. Otherwise, correct user name, password and realm for outgoing calls, which may differ from those for registration.
    .use = Send 407, with Proxy-Authenticate, from a proxy or a gateway to the telephone network. Send 401 from a registrar or user agent. Send 403 when the credentials are valid but the call is not allowed.

sip-408 = Called side did not respond in time
    .description = The server could not get a response in time, for example because it could not find out where the user is. A phone also shows the code when no final response comes at all.
    .when = When the phone or server called is off, unreachable or behind a firewall that drops SIP, or when nobody answers until the proxy’s timer ends. It often appears after 32 seconds of silence.
    .fix = Check that the address and port respond, in both directions, and that no firewall or SIP ALG drops the requests. If the phone did ring, raise the ringing time or add voicemail.
    .use = Send 408 when INVITE has had no final response in time. Send 504 when another server that you asked did not respond. Send 480 when the phone can be reached but nobody answers.

sip-409 = Conflict with a registration
    .description = In the first version of SIP, the code said that the action parameter of a REGISTER conflicted with existing registrations. RFC 3261 dropped both.
    .when = Only from very old registrars, and from programs that use the number for conflicts of their own.
    .fix = Read the reason phrase. Remove the action parameter from Contact, or remove the other registrations of the account first.
    .use = Do not send 409. Send 400 for a malformed REGISTER. Send 403 when a registration is not allowed.

sip-410 = User or number gone for good
    .description = The user or number is no longer available at this server, this is expected to be permanent, and no new address is known.
    .when = When a number has been changed or given up, usually reported by a gateway to the telephone network.
    .fix = Find the person’s new number, and correct the address book. If the number should still work, ask its provider.
    .use = Send 410 when you know that the user is gone for good. Send 404 when you do not know whether it is permanent. Send 301 when you know the new address.

sip-411 = Content-Length missing
    .description = In the first version of SIP, the server refused a request without Content-Length. RFC 3261 dropped the code, and requires the header only on stream transports such as TCP.
    .when = From software of the late 1990s, or from test tools that borrow codes from HTTP.
    .fix = Add Content-Length with the number of bytes in the body, or 0 if there is none; over TCP and TLS, the header is mandatory anyway.
    .use = Do not send 411. Send 400, with “Missing Content-Length” in the reason phrase, when the header is needed and missing.

sip-412 = Condition of the publication not met
    .description = The entity tag in SIP-If-Match is not current: the published state that the request wants to refresh, change or remove is no longer there.
    .when = When a phone refreshes its presence or line state too late, or after the server has lost that state in a restart.
    .fix = Discard the entity tag, and publish the whole state in a new PUBLISH without SIP-If-Match. If it recurs, refresh earlier than the Expires value that the server granted.
    .use = Send 412 when SIP-If-Match names no state that you have. Send 489 when you do not know the event package. Send 423 when Expires is too short.

sip-413 = Body of the request too large
    .description = The body of the request is larger than the server is willing or able to process. The server may close the connection.
    .when = With long text messages, pictures in MESSAGE, large presence documents, or SDP with very many codecs and candidates.
    .fix = Shorten the body: fewer codecs or candidates, a link in place of a picture, several messages in place of one. If you run the server, raise its limit.
    .use = Send 413 when the body exceeds your limit, with Retry-After if that is temporary. Send 513 when the whole message is too long. Send 414 when the Request-URI is too long.

sip-414 = Request-URI too long
    .description = The server refuses the request because its Request-URI is longer than the server is willing to interpret.
    .when = Rarely, when a proxy or script appends parameters to the address on each pass, or embeds whole headers in it.
    .fix = Look at the Request-URI in a trace, find what makes it so long, and remove those parameters. If it grows with each attempt, look for a loop.
    .use = Send 414 when only the Request-URI is too long. Send 413 when the body is too large. Send 513 when the message as a whole is too long.

sip-415 = Format of the body not supported
    .description = The server does not support the format of the request’s body for this method. Accept, Accept-Encoding or Accept-Language says what it supports.
    .when = For example, when an INFO carries key presses in a format that the server does not know, a MESSAGE has HTML, or a body is compressed.
    .fix = Compare Content-Type with Accept in the response, and send a supported format. For key presses, set DTMF to RFC 4733 on both sides instead of INFO.
    .use = Send 415, with a list of what you accept, when the type, encoding or language of the body is unsupported. Send 488 when the SDP is readable but its media are not acceptable. Send 493 when you cannot decrypt it.

sip-416 = URI scheme not supported
    .description = The server does not know the scheme of the Request-URI, such as tel, sips or urn.
    .when = When a tel URI goes to a server that accepts only sip URIs, or a sips URI to one without TLS.
    .fix = Use a sip URI; for a telephone number, put the number before the provider’s domain. In the settings of the phone, the trunk or the dial plan, change tel or sips to sip.
    .use = Send 416 when you do not know the scheme. Send 404 when you know the scheme but not the user. Send 480 with a Warning when only sip in place of sips, or the reverse, is allowed.

sip-417 = Unknown resource priority
    .description = The request asks for a priority that the server does not know, and demands that it be understood. Accept-Resource-Priority may list the priorities that are known.
    .when = In government, military and emergency networks, when the INVITE has Require with resource-priority and an unknown value in Resource-Priority.
    .fix = Choose a value from Accept-Resource-Priority that you are authorized to use, or remove resource-priority from Require to call with normal priority.
    .use = Send 417 only when Require has resource-priority and you understand none of the values in Resource-Priority. Without Require, process the request with normal priority. Send 401, 403 or 407 when the caller may not use the priority.

sip-420 = Required extension not supported
    .description = The request requires an extension, in Require or Proxy-Require, that the server does not understand. Unsupported lists it.
    .when = When a phone demands 100rel, timer, sec-agree or the like from an older server.
    .fix = Take the extension from Unsupported, and turn it off or set it to “supported” in place of “required”, for example for reliable provisional responses or session timers.
    .use = Send 420, with Unsupported, when Require or Proxy-Require names an extension that you lack. Send 421 when you require one that the client does not offer. Ignore unknown values in Supported.

sip-421 = Client lacks a required extension
    .description = The server needs a particular extension to process the request, but the client does not list it in Supported. Require in the response names it.
    .when = When a server insists on an extension such as 100rel, sec-agree or timer, usually by its policy.
    .fix = Read Require, and turn on that extension in the phone or telephone system. If it has none, ask the other side’s administrator to make the extension optional.
    .use = Send 421, with Require, only when you truly cannot serve the request without the extension. Send 420 when the client requires one that you lack. Send 494 when a client that offers sec-agree sends an unprotected request.

sip-422 = Session timer too short
    .description = The request asks for a session timer that is shorter than the server’s minimum, which Min-SE gives.
    .when = When Session-Expires is below the minimum of a proxy or of the other side, which is at least 90 seconds and often more.
    .fix = Repeat the request with Session-Expires of at least Min-SE, and send Min-SE as well; most phones do so automatically. Otherwise, raise the session timer in the settings, for example to 1800 seconds.
    .use = Send 422, with Min-SE, when Session-Expires is too short for you and the client supports timer. Send 423 when the expiry time of a registration or subscription is too short.

sip-423 = Expiry time too short
    .description = The expiry time in the request is too short for the server. Min-Expires gives the minimum.
    .when = Usually when a phone wants to register for, say, 30 seconds to keep a firewall open, and the registrar demands more.
    .fix = Repeat the request with an expiry time of at least Min-Expires; most phones do so automatically. To keep a firewall open, use keep-alive packets instead of short registrations.
    .use = Send 423, with Min-Expires, when an expiry time other than zero is too short for you; in response to REGISTER or SUBSCRIBE, only when it is below one hour. Send 422 for session timers.

sip-424 = Location not usable
    .description = The request is rejected because of the location in it, which is malformed, is not good enough for the purpose, or cannot be fetched. Geolocation-Error says more.
    .when = Usually with emergency calls, when the location server’s address does not work, or the location differs from the one that the network knows.
    .fix = Read Geolocation-Error. Send a valid location, or the one in the response’s body. If you run the telephone system, correct the address stored for the phone or extension.
    .use = Send 424, with Geolocation-Error, when no location in the request is usable, or to suggest a better one. Never send it when the request has no Geolocation header.

sip-425 = Alert message not usable
    .description = The request is rejected because its alert message is so malformed that no reasonable emergency response is possible. AlertMsg-Error says more.
    .when = When a sensor or alarm system sends a Common Alerting Protocol (CAP) message without a call, and the message is incomplete or not valid XML.
    .fix = Read AlertMsg-Error, correct the CAP message in the sensor or gateway, and send it again. If help is needed now, call the emergency number.
    .use = Send 425, with AlertMsg-Error, only when nothing else in the request is usable. Never send it when the request has no alert message. Send 424 when the location is the problem.

sip-428 = Signed caller identity required
    .description = The server requires an Identity header, which signs the caller’s number or address, and the request has none in a form that it supports.
    .when = At providers that accept only signed calls (STIR/SHAKEN), when the calling side does not sign or a gateway on the path removes the signature.
    .fix = Sign outgoing calls, or have your provider sign them, and check that no gateway on the path removes Identity. If you sign already, compare the ppt value with what the server supports.
    .use = Send 428 when you require Identity and it is missing or has only unsupported ppt values. Send 438 when it is there but invalid. Send 436 or 437 when the certificate is the problem.

sip-429 = Identity of the referrer required
    .description = The side called, or the phone that is to call it, wants a valid Referred-By token that proves who arranged the transfer.
    .when = During a call transfer with REFER, when the token is missing, stale or invalid. Hardly any phone supports these tokens.
    .fix = Send a new REFER with a valid Referred-By token. If the phone cannot, transfer the call through a conference, or let the telephone system transfer it.
    .use = Send 429 when you demand a Referred-By token and have no valid one. Send 428 when the caller’s own identity is not signed. Send 403 when you refuse the transfer altogether.

sip-430 = Flow to the phone failed
    .description = The connection over which an edge proxy reaches the phone no longer works. Other connections of the same phone may still work.
    .when = Between two proxies of a provider, when a phone has lost its network or its NAT binding. Phones and callers should never see it.
    .fix = If you run the proxy, try the phone’s other flows, then remove the stale registration. If a phone reports the code, register it again, and find the proxy that passed 430 on.
    .use = Send 430 from an edge proxy to the authoritative proxy when a flow is gone. Send 480 to a caller when no flow is left. Send 404 when there is no such user.

sip-433 = Anonymous calls not accepted
    .description = The server refuses the request because the caller has withheld the caller ID.
    .when = When the person called, or their provider, rejects anonymous calls. A call does not count as anonymous merely because a network passed no number on.
    .fix = Show your number for this call, in North America with the prefix *82, elsewhere in the settings of the phone, and call again. If the number should be visible, check Privacy and the From header.
    .use = Send 433 when the caller has asked for anonymity and you refuse for that reason. Send 428 when a signature is missing. Send 603 or 607 when this caller is unwelcome.

sip-436 = Certificate for the identity not available
    .description = The server could not fetch the certificate that the info parameter of the Identity header points to, so it cannot check the signature.
    .when = When the address of the certificate is wrong, unreachable or too slow, or its server has a TLS problem.
    .fix = Open the address in the info parameter from another network, and repair its web server, DNS or firewall. If a provider signs your calls, report it there.
    .use = Send 436 when you can fetch no certificate for any Identity header. Send 437 when you have it but do not accept it. Send 438 when the signature is invalid.

sip-437 = Certificate for the identity not accepted
    .description = The server has the certificate for the Identity header but does not support it: it does not trust the authority, for example, or does not know the algorithm.
    .when = When calls are signed with a test certificate, one from a foreign authority, or one that has expired or was revoked.
    .fix = Sign with a certificate from an authority that the other side accepts, in STIR/SHAKEN one on the list of your country. Check its validity and algorithm (ES256).
    .use = Send 437 when you have the certificate but cannot rely on it. Send 436 when you cannot fetch it. Send 438 when the certificate is good and the signature is not.

sip-438 = Invalid identity signature
    .description = The request has Identity headers, but none with a valid and supported signature (PASSporT).
    .when = When a gateway on the path has changed the number, From or Date after signing, the signature uses an unsupported form, or somebody forges the caller ID.
    .fix = Compare From, To and Date with the signed values, and sign after the last change. If the compact form was sent, send the full form once. If others use your number, inform your provider.
    .use = Send 438 when your policy is to reject calls with invalid signatures. Send 428 when there is no Identity header. Send 436 or 437 when the certificate is the problem.

sip-439 = First proxy lacks outbound support
    .description = The registrar supports the outbound extension, but the first proxy, through which the phone registers, does not.
    .when = When a phone registers with reg-id and “Supported: outbound”, through an older proxy or session border controller.
    .fix = Turn off outbound (RFC 5626) in the phone, register through another outbound proxy, or update the proxy.
    .use = Send 439 only from a registrar, when the REGISTER has reg-id and announces outbound but the first URI in Path has no ob parameter. Send 420 for a required extension that you lack yourself.

sip-440 = Too many parallel branches
    .description = A proxy would have to call more destinations at the same time than Max-Breadth allows, so the request did not reach all of them.
    .when = When call groups or forwarding rules branch into one another, often in a loop that multiplies the request at each pass.
    .fix = If you run the telephone system, remove the groups and forwarding rules that contain one another, or ring the destinations one after another. Otherwise, call one extension directly.
    .use = Send 440 when you cannot fork within Max-Breadth and do not want to try one destination after another. Send 483 when Max-Forwards is used up. Send 482 for a loop.

sip-469 = Info package not accepted
    .description = The INFO request belongs to an info package that the other side does not want to receive. Recv-Info lists those that it accepts.
    .when = Within a call, when one side sends data, such as key presses or conference control, in a package that the other side has not announced, or no longer supports.
    .fix = Compare Info-Package with Recv-Info, and send only listed packages. The call goes on, so a phone that hangs up after 469 needs an update.
    .use = Send 469, with Recv-Info, when Info-Package names a package that you did not announce. Send 415 when the format of the body is not supported. Send 489 when you do not know the event package of a SUBSCRIBE.

sip-470 = Recipients have not consented
    .description = The request contains a list of recipients, and the server has no permission from at least one of them. Permission-Missing usually names them.
    .when = When a conference or group message server calls or writes to several people at once on behalf of the sender.
    .fix = Remove the addresses in Permission-Missing, or add them to the list that the server keeps, so that it asks these people for permission first.
    .use = Send 470, with Permission-Missing, from a relay when a recipient on the list has not consented. Send 403 when the sender may not use the list at all.

sip-477 = Sending to the next server failed
    .description = The proxy, Kamailio or OpenSIPS, could not send the request to the next server.
    .when = When a TCP or TLS connection cannot be opened, the phone’s connection is gone, no local socket fits the address, or the network is unreachable.
    .fix = If you run the proxy, look in its log just before the 477 for the transport error. Check that the next server listens there, and remove registrations whose connection is closed.
    .use = Outside these proxies, send 503 when the next server cannot be reached. In the routing script, turn 477 into 503 or try the next gateway before the caller sees it.

sip-478 = Next server’s name could not be resolved
    .description = The proxy, Kamailio or its predecessor SER, could not resolve the host name of the next destination.
    .when = When the domain in the Request-URI, in Route or in the script’s destination is mistyped, has no DNS record for the transport, or the proxy’s resolver does not respond.
    .fix = Check the domain and, if you run the proxy, look up the domain’s NAPTR, SRV, A and AAAA records from there. If a phone registered with a private host name, correct its Contact.
    .use = Outside Kamailio, send 502 when a destination’s name cannot be resolved. Send 404 when the user is unknown. Send 416 for an unknown scheme.

sip-479 = URI could not be processed
    .description = The proxy, Kamailio or its predecessor SER, could not parse a URI that it needs to route the request.
    .when = When the Request-URI, Contact or Route has a malformed address, for example with spaces, unescaped characters or an empty host.
    .fix = Look at the URIs of the request in a trace, and correct the one that is malformed in the phone, the telephone system or the routing script.
    .use = Outside Kamailio, send 400 for a malformed URI, with the fault in the reason phrase. Send 416 when only its scheme is unknown.

sip-480 = Person called not available now
    .description = The server or phone was reached, but the person called is not available at present: not registered, not answering, or in do-not-disturb mode. They may be available elsewhere.
    .when = When no phone is registered for the user, the phone rings without an answer, or a gateway reports “no answer”. With Warning 380 or 381, the call used sips in place of sip, or the reverse.
    .fix = Check whether the phone called is switched on and registered, and whether do-not-disturb is set. If it rang, raise the ringing time or set up voicemail. Read the reason phrase, since gateways send 480 for unclear failures, too.
    .use = Send 480 when the user exists but cannot be reached now. Send 486 when the user is in a call. Send 404 when there is no such user. Send 408 when nothing responded.

sip-481 = Call or transaction does not exist
    .description = The request belongs to a call, subscription or transaction that the receiver does not know, or no longer knows.
    .when = When BYE or CANCEL arrives after the end of the call, a telephone system has been restarted, NOTIFY comes without a subscription, or a proxy sends a request to the wrong server.
    .fix = If the call was ending anyway, ignore it. If calls break, check that all requests of a call reach the same server, that tags and Call-ID stay unchanged, and that nothing restarted.
    .use = Send 481 when a request inside a dialog, a CANCEL or a NOTIFY matches nothing that you know. Send 487 in response to the INVITE that a CANCEL ended. Send 491 when your own INVITE in the dialog is still pending.

sip-482 = Loop detected
    .description = The server has received this request before: it has come back in a loop, or a second copy has arrived by another path. The server stops it.
    .when = When two servers or forwarding rules send a call to each other, a server’s own domain is not in its configuration, or one call reaches a phone on two paths.
    .fix = Follow the call in the log from server to server, and correct the route, the domain list or the forwarding that sends it back. If two copies of a call meet at a phone, no action is needed.
    .use = Send 482 when you have handled the same request before. Send 483 when Max-Forwards has reached zero. Send 440 when the request would branch too widely.

sip-483 = Too many hops
    .description = The request has passed through so many servers that its Max-Forwards header has reached zero.
    .when = Nearly always in a routing loop that no server recognizes, for example between a telephone system and its provider. A start value that is too small is rare.
    .fix = Find the two servers that send the call to each other, and correct the route, the dial plan or the forwarding. Check that the client starts with Max-Forwards 70.
    .use = Send 483 when Max-Forwards is zero and you would have to forward the request; to OPTIONS, you may respond yourself instead. Send 482 when you recognize the request as one that you have handled.

sip-484 = Address incomplete
    .description = The number or address in the Request-URI is incomplete. With overlapped dialing, the phone sends more digits and tries again.
    .when = When digits or the area code are missing, the number has a format that the provider does not expect, or the phone dials while the user is still typing.
    .fix = Dial the whole number, with country and area code. If it is complete, check the dial plan and the number format, such as E.164 with a plus sign. Turn off overlapped dialing if you do not need it.
    .use = Send 484 when more digits could make the address valid. Send 404 when the number is complete but unknown. Send 485 when it fits several users.

sip-485 = Ambiguous address
    .description = The address fits several users. Contact may list the possible ones, unless the server keeps them private.
    .when = Rarely, when a call goes to a name such as “lee”, and the server’s directory has more than one person of that name.
    .fix = Choose the right person from Contact, and call that address. If there is no list, use the full name, number or extension.
    .use = Send 485 when several people match and the caller has to choose. Leave out the list, or send 404 instead, if it would harm somebody’s privacy. Send 300 when the choices lead to the same person.

sip-486 = Busy at this phone
    .description = The phone was reached, but the person called is not willing or able to take another call on it. Voicemail or another phone may still take the call.
    .when = When the person is in a call without call waiting, has reached the limit of calls, or rejects the call, for which many phones send 486. Some also send it for do-not-disturb. Gateways send it for a busy line.
    .fix = Call again in a few minutes, or send a text message. If the line seems free, check do-not-disturb, call waiting, the call limit, and calls that were never ended.
    .use = Send 486 when this phone is busy or its user rejects the call here. Send 600 when you know that no other phone or voicemail will take it. Send 603 to decline everywhere without a reason. Send 480 when nobody answers or do-not-disturb is on.

sip-487 = Call attempt cancelled
    .description = The call attempt ended before the call was answered, because the calling side or a proxy sent CANCEL, or the calling side sent BYE.
    .when = When the caller hangs up while the phone rings, a ringing time ends, or another phone of the user has answered and the proxy stops the others.
    .fix = Usually no action is needed. If calls are cancelled too early, look for the side that sent CANCEL, and check its ringing time; Reason may say why.
    .use = Send 487 in response to the INVITE that CANCEL or BYE has ended, never to the CANCEL itself, which gets 200. Send 408 when a timer of your own ended the attempt. Send 603 when the person called declined.

sip-488 = Media not acceptable to this phone
    .description = The phone or server was reached, but something in the session description is not acceptable to it, such as the codecs, encryption, bandwidth or addresses. The call may succeed elsewhere.
    .when = When the two sides have no common codec, only one of them demands SRTP, or one offers video, fax (T.38) or WebRTC that the other lacks. It may also reject a change during a call.
    .fix = Compare the SDP of both sides, and read Warning. Allow a common codec such as G.711, and use the same media encryption on both sides. Otherwise, let the telephone system convert.
    .use = Send 488 when this phone cannot accept the media offered. Send 606 only when no phone of the user can. Send 415 when the body is not SDP at all. Send 580 for a failed precondition.

sip-489 = Event package not supported
    .description = The server does not understand the event package in the Event header. Allow-Events lists the packages that it supports.
    .when = When a phone subscribes to, say, busy lamps, presence or message waiting at a server that does not offer it, or when a NOTIFY has an unknown event.
    .fix = Compare Event with Allow-Events. Turn off the subscription in the phone, or turn on the feature in the server. Calls are not affected.
    .use = Send 489, with Allow-Events, when you do not know the event package. Send 405 or 501 when you do not support SUBSCRIBE at all. Send 469 when you do not accept an info package.

sip-491 = Change of the call already under way
    .description = The other side has an INVITE or UPDATE of its own under way in the same call, so the two requests have crossed.
    .when = When both sides change a call at the same moment, for example with hold, transfer, a switch to fax, or a refresh of the session timer.
    .fix = Let the phone repeat the request after its random wait of up to four seconds. If it recurs, let only one side refresh session timers or switch to fax, or update the firmware.
    .use = Send 491 when an INVITE that you sent in this dialog is still pending. Send 500 with Retry-After when an INVITE that you received first is still open. Send 481 when there is no such dialog.

sip-493 = Body could not be decrypted
    .description = The request has an encrypted body (S/MIME), for which the receiver does not have, or will not use, a suitable key. The response may contain the public key to use.
    .when = Rarely, since few phones encrypt bodies: when the sender uses a wrong, old or revoked certificate of the recipient.
    .fix = Encrypt with the key in the response, once you have checked that it really is the other side’s. Otherwise, turn off S/MIME and protect the connection with TLS.
    .use = Send 493, if possible with your certificate, when you cannot decrypt a body. Send 415 when you do not support S/MIME at all. Send 488 when you do not accept encrypted media (SRTP).

sip-494 = Security agreement required
    .description = The client has to negotiate with the server first how the connection is secured. Security-Server lists the server’s mechanisms.
    .when = At the proxies of mobile networks (IMS), when a REGISTER or INVITE with sec-agree arrives unprotected, or when the list that the client repeats has been altered.
    .fix = Choose a mechanism from Security-Server, such as TLS or IPsec, set it up, and repeat the request with the list in Security-Verify. Otherwise, turn off sec-agree.
    .use = Send 494, with Security-Server, when a client that offers sec-agree sends an unprotected request. Send 421 when your policy demands sec-agree and the client does not offer it.

## Server failures

sip-500 = Unexpected error in the server
    .description = The server encountered an unexpected condition and could not fulfil the request.
    .when = After a fault in the dial plan, script, database or software, and for requests in a call that arrive out of order. Gateways send it for unclear faults of the telephone network; proxies also turn 503 into it.
    .fix = Read the reason phrase, and search the server’s log for the Call-ID. If only one number is affected, look at its dial plan; if all are, check disk, database and the last change.
    .use = Send 500 for a fault of your own, with the reason phrase as specific as possible. Send 503 when you are overloaded or in maintenance. Send 400 when the request is at fault.

sip-501 = Method not supported by the server
    .description = The server does not support what the request needs. Typically, a phone does not know the method and can support it for no user.
    .when = When MESSAGE, PUBLISH, REFER or another extension goes to a simple device. Gateways send it when the telephone network has rejected a service.
    .fix = Turn off the feature that sends this method, or use a server that supports it. If every server should know the method, check that your script spells it correctly, in capitals.
    .use = Send 501 when you do not know the method at all. Send 405 when you know it but do not allow it at this address. Send 420 for an extension in Require. A proxy forwards unknown methods.

sip-502 = Invalid response from the next server
    .description = A proxy or gateway got an invalid response from the next server that it asked for this request.
    .when = When the next server sends malformed responses, or when the telephone network reports that the destination is out of order. Some proxies send it when they cannot connect.
    .fix = Try another route or number to see whether only this destination is affected. If you run the proxy, look at the next server’s response in a trace. Otherwise, report it to the provider.
    .use = Send 502 when the next server’s response is invalid. Send 504 when that server did not respond. Send 503 when you have no working gateway. Send 500 for a fault of your own.

sip-503 = Server or line unavailable
    .description = The server cannot process the request for the moment, because of overload or maintenance. Clients should try an alternate server, and leave this one alone for the time in Retry-After.
    .when = When all lines or channels of a trunk are in use, a gateway or provider is down, or a limit on calls is reached. A phone or proxy also reports it when the connection fails.
    .fix = Let the system use its next server or trunk. If it persists, compare the calls in progress with the channel limit, check that the trunk is registered, and ask the provider. Cause 34 in Reason means that no line is free.
    .use = Send 503 when the whole server is affected, with Retry-After only if senders should stop all their requests. Send 500 for a single failure. Send 486 or 480 when only the user is unavailable.

sip-504 = Another server did not respond in time
    .description = Another server that this one needed to process the request, such as a database, DNS or the next gateway, did not respond in time.
    .when = When a provider or the telephone network does not respond to a gateway, or a lookup of the number or location takes too long.
    .fix = Try another destination to see which path is affected. If you run the server, find in its log which server it waited for, and check the network and load there.
    .use = Send 504 when another server that you asked did not respond in time. Send 408 when the time set by the caller, in Expires, ran out first. Send 502 when an invalid response comes.

sip-505 = SIP version not supported
    .description = The server does not support, or refuses to support, the SIP version in the request.
    .when = Almost never with real phones, which all use SIP/2.0: only with test tools, scans, or requests whose first line is broken.
    .fix = Look at the first line of the request in a trace: it must end with SIP/2.0. If another protocol arrives on the SIP port, correct the address or port in the client that sends it.
    .use = Send 505 when the first line names another major version. Send 400 when the line is malformed.

sip-513 = Message too large
    .description = The server was unable to process the request because the message as a whole is longer than it can handle.
    .when = With very long SDP, many Record-Route headers or large Identity headers, often over UDP, although requests above about 1300 bytes should use TCP.
    .fix = Shorten the SDP to the codecs that you need, and switch the phone or trunk from UDP to TCP or TLS. If you run the server, raise its buffer or limit.
    .use = Send 513 when the whole message exceeds your limit. Send 413 when the body does, and 414 when the Request-URI does.

sip-555 = Push notification service not supported
    .description = The provider’s servers do not support the push notification service that the phone names in its registration or, if it names none, push notifications of any kind.
    .when = When an app on a mobile phone registers with pn-provider, so that a push notification can wake it for calls, and no server on the path supports the push service named there.
    .fix = Check pn-provider and the app’s push settings, register without push and keep the app awake, or use a provider whose servers can wake this app.
    .use = Send 555 when you know that no server on the path supports the push service named in pn-provider. Otherwise, forward the REGISTER. Send 423 when only its expiry time is too short.

sip-580 = Precondition of the call not met
    .description = The side called cannot or will not meet a precondition of the offer, usually reserved network quality. An SDP in the response may show which one.
    .when = In mobile networks with voice over LTE, when the network cannot reserve the bandwidth before the phone rings, for example at the edge of coverage.
    .fix = Call again with better coverage or over Wi-Fi. If you run the system, check the resource reservation and its policy server, or make the precondition optional.
    .use = Send 580 when you cannot meet a mandatory precondition of an offer in INVITE or UPDATE. Send 488 when the media are not acceptable. Send 420 when Require names precondition and you do not support it.

## Global failures

sip-600 = Busy on all phones
    .description = The person called is busy and does not wish to take the call now, and no other phone or voicemail of theirs will answer it.
    .when = When a phone or server knows about all phones of the user, for example in do-not-disturb mode for all of them. The code is much rarer than 486.
    .fix = Call again later, or write a message. If calls should go to voicemail or to another phone in this case, have the phone called send 486 instead.
    .use = Send 600 only when you know that no other phone or voicemail will take the call. Send 486 when only this phone is busy. Send 603 when you do not want to give the reason.

sip-603 = Call declined
    .description = The person called does not wish to take part in the call, or cannot, and gives no reason. With the phrase “Network Blocked”, a provider has blocked the call as suspicious.
    .when = When the user rejects the call, a do-not-disturb rule or blocklist applies, or a telephone system is set to turn the call away. Providers in the United States send “Network Blocked” (603+) after an analysis of the calls.
    .fix = Write a message, and say what the call is about. If all your calls are declined, check your caller ID and whether your calls are signed. After “Network Blocked”, do not call again, but use the contact in Reason.
    .use = Send 603 when the user declines, no other phone will answer, and no reason is to be given. Send 486 to reject on one phone only. Send 607 when the call is unwanted. Send 403 when the server’s policy forbids the call.

sip-604 = User does not exist anywhere
    .description = The server has authoritative information that the user in the Request-URI does not exist anywhere.
    .when = Rarely, from a provider’s central directory, for a number or address that nobody has. Most servers send 404, because they know only their own users.
    .fix = Check the number or address for errors, and ask the person for the current one. If the user does exist, have the provider correct its directory.
    .use = Send 604 only when you know for certain that the user exists at no server. Send 404 when you know it only for your own domain. Send 410 when the user is gone for good.

sip-606 = Media not acceptable to any phone
    .description = The person called wishes to communicate, but no phone of theirs can accept the session as described, for example its media, bandwidth or addressing.
    .when = When a server that knows all phones of the user finds no common codec or media. Some gateways send it where 488 would be right.
    .fix = Read Warning, and compare the SDP with the capabilities in the response’s body, if any. Offer a common codec such as G.711, use the encryption that the other side uses, and leave out video.
    .use = Send 606 only when no phone of the user can accept the session. Send 488 when only this phone cannot. Send 406 when the Accept header is the problem.

sip-607 = Unwanted call
    .description = The person called has marked the call as unwanted. It is the caller that they object to, and future calls are likely to be rejected in the same way.
    .when = When the user presses a “spam” or “block” button, or their phone has blocked the number before. Providers may use it to block the caller for others, too.
    .fix = Respect the decision, and remove the number from call lists. If your caller ID has been forged by others, have your calls signed, and ask the provider about its list.
    .use = Send 607 when the person called objects to the caller. Send 603 to decline only this call. Send 608 when a server decides without asking the person.

sip-608 = Rejected by an intermediary
    .description = A server between the two sides, usually a provider’s call analysis, has rejected the call as unwanted without asking the person called.
    .when = When a call seems to be fraud or advertising because of its number, volume or missing signature. Call-Info usually leads to a signed card with a contact for complaints.
    .fix = Check Call-Info for the contact, and ask there why the call was rejected. Have your calls signed, reduce automatic calls, and correct the name and purpose registered for your number.
    .use = Send 608, with a signed contact in Call-Info, when your analysis rejects a call. Send 607 when the person called marked it as unwanted. Send 603 when that person declined it. Send 403 when another policy forbids the call.

sip-687 = Dialog terminated
    .description = No standard defines this number. It is from an early draft of the Replaces header and got into the word list for compressed SIP, so some libraries know it under this name.
    .when = Almost never: Sofia-SIP and other libraries list it, and code lists on the web copy it. No server is known to send it.
    .fix = Read the reason phrase, and find out in a trace which device sent the code. Treat it as 600, as clients do with an unknown 6xx, and set up the call again.
    .use = Do not send 687. Send 487 in response to an INVITE that was cancelled. Send 199 when a branch of a call has ended. Send BYE to end a call.
