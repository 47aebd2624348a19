# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = The Hypertext Transfer Protocol carries requests from browsers and other programs to web servers and APIs, and the responses back. Every response has a three-digit status code.

## Classes: the first digit

http-class-1xx = 1xx · Interim response
    .description = The server reports on the request or the connection before the work is done. The final response follows.
http-class-2xx = 2xx · Success
    .description = The server received, understood and accepted the request.
http-class-3xx = 3xx · Redirection
    .description = Completing the request takes a further step, usually another request to a different address.
http-class-4xx = 4xx · Client error
    .description = The client seems to be at fault: the request is malformed, not allowed, or impossible to fulfil as it is.
http-class-5xx = 5xx · Server error
    .description = The server failed to fulfil a request that seems valid.

## Facts that only HTTP codes have

http-fact-cacheable = Caching
    .yes = Caches may store this response even if it gives no expiry time, unless the method or a header forbids it.
    .no = Caches store this response only if its headers allow it.
    .never = Caches never store this response.
http-fact-body = Body
    .expected = The response should have a body.
    .optional = The response may have a body.
    .none = The response has no body.
http-fact-headers = Headers

## Where HTTP meets gRPC

# A gRPC client that gets an HTTP response from something on the way.
# Variables:
#   $from (String) - the HTTP code
#   $to (String) - the gRPC code
http-context-client-without-status =
    .exact = A gRPC client that gets { $from } without a grpc-status, for example from a proxy, reports { $to }. Both mean the same.
    .close = A gRPC client that gets { $from } without a grpc-status, for example from a proxy, reports { $to }. Both mean nearly the same.
    .narrower = A gRPC client that gets { $from } without a grpc-status, for example from a proxy, reports { $to }, which covers only part of the meaning.
    .broader = A gRPC client that gets { $from } without a grpc-status, for example from a proxy, reports { $to }, which covers other cases as well.
    .loose = A gRPC client that gets { $from } without a grpc-status, for example from a proxy, reports { $to }. Most of the meaning is lost.

## Codes

http-000 = No status code
    .description = curl prints this invalid code when no response arrives. An AWS Application Load Balancer logs it for an HTTP/2 connection that it closed with GOAWAY.
    .when = In curl, after a DNS, connection or TLS failure or a timeout. At AWS, after more than 10,000 requests on one HTTP/2 connection or, according to older documentation, after compressed headers above 8 KB.
    .fix = With curl, read the error message, then check address, port, DNS or TLS. Behind AWS, open a new connection for the requests that got no response; resend a POST only if it was not carried out. If this recurs, shorten large headers.
    .use = Never send 000: valid status codes run from 100 to 599. Send 431 when headers are too large. Send 503 when you cannot serve requests.

http-100 = Continue with the body
    .description = The server has received the beginning of the request and has not rejected it. The client may continue.
    .when = After a request with “Expect: 100-continue”, by which a client asks whether a large upload is worth sending. Some servers send 100 without being asked.
    .fix = Send the body, even if no 100 arrives after a short wait, then read the final response. A log that ends with 100 points to a client that mishandles interim responses.
    .use = Send 100 at once after “Expect: 100-continue”. If method, address or headers already decide the outcome, send the final code instead, such as 401. Never send 100 to an HTTP/1.0 client.

# RFC 9113 §8.6 and RFC 9114 §4.5: no 101 in HTTP/2 and HTTP/3.
http-101 = Switching to another protocol
    .description = The server agrees to switch to the protocol that the client proposed in the Upgrade header. Everything after this response uses the new protocol.
    .when = Usually when a browser or program opens a WebSocket over HTTP/1.1, with a GET that has “Connection: Upgrade” and “Upgrade: websocket”.
    .fix = Check that Upgrade names a protocol that you proposed, then use it. If a WebSocket never gets 101, look for a proxy that drops Upgrade and Connection.
    .use = Send 101 only for a protocol in the request’s Upgrade header, and name it in yours. Ignore that header to stay with HTTP/1.1. Send 426 to require another protocol. HTTP/2 and HTTP/3 have no 101.

http-102 = Still processing
    .description = The server has received the whole request and is still working on it. This interim response from the first version of WebDAV keeps the client from giving up.
    .when = From an old WebDAV server, when an operation, for example on a large collection, takes longer than about twenty seconds. Few servers implement it.
    .fix = Keep the connection open, wait for the final response, and do not send the request again meanwhile. If the client gives up first, raise its timeout.
    .use = Do not send 102 from new software: WebDAV dropped it in 2007. Send 202 with a status address for long work. Send 103 to announce headers early.

http-103 = Early hints
    .description = The server names headers that the final response will probably have, such as Link headers for style sheets, so that the client can fetch those files early.
    .when = From a web server or CDN, usually to a browser, while the page itself is still being prepared. Several may precede one final response.
    .fix = Rely only on the final response’s headers. If a client stops at 103, update its HTTP library. If you run the server, send 103 only over HTTP/2 and HTTP/3.
    .use = Send 103 when you know useful Link headers before the response is ready. In the final response, repeat those that still apply. Send 202 for long work: 103 reports no progress.

# Temporary registration, to expire on 2026-11-13; see the catalog.
http-104 = Upload can be resumed
    .description = The server lets the client resume this upload if it is interrupted, and says so while the upload is in progress.
    .when = During an upload with an Upload-Complete header: first with the upload’s own address in Location, later perhaps with Upload-Offset to report progress.
    .fix = Keep the address in Location. If the connection breaks, send HEAD to it, read Upload-Offset, and append the rest from there. A final 4xx code usually ends the upload.
    .use = Send 104 with Location to clients that use the draft’s headers, as soon as the upload has its own address. Do not rely on it: proxies may drop it.

http-110 = Response is stale
    .description = This is not a status code. “110 Response is Stale” is from the old Warning header, in which a cache said that its response was out of date.
    .when = In a Warning header next to a real status code such as 200, from old caches and HTTP libraries. Some code lists and libraries mistake it for a status code.
    .fix = Find the real code in the status line. For a fresh response, send “Cache-Control: no-cache”. If 110 really arrives as a status code, keep reading until the final response.
    .use = Do not send 110 or the Warning header, which RFC 9111 made obsolete. Send the response’s own code, such as 200, with an Age header.

http-122 = Request address too long
    .description = No software is known to send this code. The Python library Requests calls it request_uri_too_long; code lists on the web attribute it to Internet Explorer 7 without evidence.
    .when = In lists and libraries, not in real responses. Clients would take it for an interim response, because its first digit is 1.
    .fix = If it really arrives, wait for the final response, then find the program that sent it. Shorten an address that is too long, or move the data into the body of a POST.
    .use = Do not send 122, because clients would wait for more. Send 414 when the request’s address is too long. Send 431 when its headers are too large.

http-200 = Request succeeded
    .description = After GET, the body is the requested resource; after POST, the result of the action; after PUT or DELETE, a report on the change.
    .when = After most requests that succeed. Some APIs and error pages also send it after a failure, and mention the error only in the body.
    .fix = If the result is wrong, look for an error in the body, then reload without the cache. Do not send a POST again, because it may be carried out twice.
    .use = Send 200 when the request is done and there is a body. Send 204 when there is none. Send 201 when something was created. Send 202 when the work is not done yet. Never report a failure with 200.

http-201 = Resource created
    .description = The request has created one or more resources. Location gives the address of the main one; without Location, the main one is at the requested address.
    .when = Usually after a POST that adds something, such as an order or a file, or after a PUT to an address where nothing existed.
    .fix = Keep the address in Location to read or change the new resource. Do not send the POST again, because it may create another one.
    .use = Send 201 when the resource exists before you respond, with Location after a POST. Send 202 when it has yet to be created. Send 200 or 204 when a PUT replaces something.

http-202 = Accepted, not yet done
    .description = The server has accepted the request but not finished the work, which may still fail. HTTP has no way to send the result later.
    .when = From an API, for long or batch work such as an export, a deletion or a conversion. The body should say how to follow its progress.
    .fix = Check the status address in the body or in Location until the work is done or has failed. Without one, read the API’s documentation. Do not send the request again.
    .use = Send 202, with a status address, when the work goes on after the response. Send 200, 201 or 204 when it is already done. Reject at once what you know will fail.

http-203 = Body changed by a proxy
    .description = The request succeeded, but a proxy on the path has changed the body that the origin server sent with 200.
    .when = From a proxy that has converted images, filtered content or added notes, for example. Not every proxy says so: others change the body and keep 200.
    .fix = If the change does no harm, use the body. Otherwise, bypass the proxy or use HTTPS. If you run the server, forbid changes with “Cache-Control: no-transform”.
    .use = Send 203 only from a proxy that has changed the body of a 200, and respect no-transform. Keep the code if you only cache or forward. Send 200 from an origin server.

http-204 = Done, nothing to return
    .description = The request succeeded, and the response intentionally has no body. Its headers may still say something, such as the ETag of the version just saved.
    .when = Usually after PUT, PATCH or DELETE, or when a program saves something while its user stays on the same page.
    .fix = If a program fails on 204, make it check for that code before it parses a body. In a browser, which stays on its page, check whether the change was made before you repeat the action.
    .use = Send 204 when the action is done and there is nothing to add. Send 200 when a body follows. Send 202 when the action has yet to happen. Send 205 when the form should be cleared.

# RFC 9110 intends a reset by the browser; MDN says that no browser does it.
http-205 = Done, clear the form
    .description = The request succeeded, and the client should return the form or page that sent it to its original state.
    .when = After a form is submitted, so that the next entry can begin. It is rare, because browsers do not clear the form automatically.
    .fix = Do not submit the entry again: it has been received, and might be recorded twice. If the form still shows it, clear the form.
    .use = Send 205, without a body, only to clients that you know clear their form. Send 204 to leave the page as it is. Send 303 to lead a browser to a fresh form.

http-206 = Part of the resource
    .description = The response has only the part, or parts, that a Range header asked for. Content-Range gives their position and the full length.
    .when = After a GET with a Range header, which lets download managers and video players resume or skip ahead. The server may send less than was asked for.
    .fix = Use Content-Range to find what is missing and ask for that. Join parts only if they have the same strong ETag. If the joined file is damaged, download it again without Range.
    .use = Send 206 only after a GET with Range, with Content-Range or as multipart/byteranges. Send 200 to ignore Range, and for one page of a list. Send 416 when no part of the range exists.

http-207 = Several results in one response
    .description = The request concerned several resources or properties, and the body gives a status for each. The code itself means neither success nor failure.
    .when = From a WebDAV server, after PROPFIND or PROPPATCH, or after a DELETE, COPY or MOVE that failed in part. Some APIs use it for batches.
    .fix = Read the body, usually XML with a status for each href: every part may have failed. Handle each failed part by its own code, such as 403 or 423.
    .use = Send 207 when parts of a request need different codes, or the WebDAV method requires it. Send 200 or 204 when one code fits all. Write 208 only inside a 207.

http-208 = Already listed in this response
    .description = Inside a 207, this marks a collection whose members the same response has already listed under another address.
    .when = In a WebDAV server’s response to PROPFIND with “Depth: infinity”, when several bindings lead to one collection and the client has sent “DAV: bind”.
    .fix = Take the members from the entry with 200 and the same DAV:resource-id. If 208 is the status of a whole response, go by the body, because no document defines such a use.
    .use = Write 208 only inside a 207, and only for clients that send “DAV: bind”. Send 508 to other clients when bindings form a loop. Send 409 to say that something exists already.

http-218 = Error page passed through a proxy
    .description = Code lists on the web attribute “This is fine” to Apache httpd, as a way to get error pages past ProxyErrorOverride. Apache’s source code does not contain it.
    .when = Only where somebody has configured it, usually behind an Apache proxy, so that an application’s own error page reaches the client. Clients take it for success.
    .fix = Read the body, which may report an error. If you run the server, find the script or rewrite rule that sets 218, send the true code, and limit ProxyErrorOverride to the codes that need it.
    .use = Do not send 218. Send 200 or 204 for success. Send a suitable 4xx or 5xx code for an error.

# The feed method of instance manipulation is a convention of feed readers, not part of RFC 3229.
http-226 = Difference or other transformation sent
    .description = The body is not the resource itself but the result of operations that the client offered in A-IM, usually the difference from a copy that it already has.
    .when = From a server with delta encoding, after a GET with A-IM and usually If-None-Match. It is rare; some news feeds use it to send only new entries.
    .fix = Read IM, apply the difference to the copy that Delta-Base or your request names, and store the result under the new ETag. If the result is damaged, fetch the resource again without A-IM.
    .use = Send 226, with IM and ETag, only after a GET with A-IM. Send 206 for a plain range. Send 304 when nothing has changed.

http-300 = Several versions to choose from
    .description = The resource exists in several versions, such as languages or formats, each with its own address. The user or the client has to choose one.
    .when = When a server leaves the choice to the client. It is rare; some servers also send it when a misspelled address resembles several existing ones.
    .fix = Choose an address from the list in the body, or the server’s preference in Location, and use it directly from now on. If there is neither, tell the server’s administrator.
    .use = Send 300 when the client is to choose, with the choices in the body and any preference in Location. Send 302 or 303 to lead to one address. Send 200 when you choose yourself.

http-301 = Moved permanently
    .description = The resource has a new permanent address, given in Location, for all later requests. A client that follows may turn a POST into a GET.
    .when = When a site or page has moved: from http to https, to another host name, or to the same address with a trailing slash.
    .fix = Change the link, bookmark or setting to the address in Location. If a POST arrives as a GET, send it there directly. If redirects loop, clear your cache, then tell the server’s administrator.
    .use = Send 301 when a page has moved for good. Send 308 to keep the method. Send 302 or 307 while the move is temporary. Send 410 when nothing replaces the page.

# RFC 1945 calls it “Moved Temporarily”.
http-302 = Temporarily at another address
    .description = The resource is temporarily at another address, given in Location; later requests should still use the original one. A client that follows may turn a POST into a GET.
    .when = For example, to send a visitor to a sign-in page, another language or a substitute page. Many web frameworks use it for every redirect.
    .fix = Follow Location, but keep the original address. If an API sends 302, check whether Location is a sign-in page: your session may have expired. If redirects loop, delete the site’s cookies, then tell the server’s administrator.
    .use = Send 302 when the move is temporary and a change from POST to GET is harmless. Send 307 to keep the method. Send 303 when you want a GET. Send 301 or 308 when the move is permanent.

http-303 = Result at another address
    .description = The result is at another address, given in Location, which the client fetches with GET, whatever the first method was.
    .when = Usually after a POST has been processed, so that the browser shows a page that is safe to reload. After a GET, Location leads to a description of something that HTTP cannot transfer.
    .fix = Fetch Location with GET. Do not send the POST again, because it has normally been processed; the page at Location tells whether it did what you wanted.
    .use = Send 303 to have the client GET another address, especially after a POST. Send 307 to keep the method. Send 302 for a temporary address of the same resource. Send 201 when a program needs the address of what it created.

http-304 = Not modified, use your copy
    .description = The resource has not changed since the client stored its copy, so the server sends no body and the client uses that copy.
    .when = After a GET or HEAD with If-None-Match or If-Modified-Since that would otherwise get 200 with what the client already has.
    .fix = Use the stored copy, or reload without the cache if it is out of date. Without a copy, do not send If-None-Match or If-Modified-Since. If you run the server, check ETag and Last-Modified.
    .use = Send 304 after a conditional GET or HEAD when the client’s copy is current. Send 200 when it is out of date. Send 412 when If-None-Match fails for another method.

http-305 = Use a proxy
    .description = An earlier version of HTTP used this for a resource that clients had to request through the proxy in Location. The code is deprecated, because such a response can be misused to divert traffic.
    .when = From very old or badly configured servers; current clients do not obey it.
    .fix = Do not use the proxy that the response names: it could read your traffic. If your network requires a proxy, ask its administrator which one. If you run the server, send another code.
    .use = Do not send 305. Configure proxies in the client. Send 307 or 308 to lead a client to another address. Send 403 to refuse requests that bypass a required proxy.

http-306 = Unused
    .description = The code has no current meaning, and the number is reserved. An earlier version of HTTP used it; an expired draft called it “Switch Proxy”.
    .when = Only where an application has invented a use for it, or a test server produces every number.
    .fix = Read the body, because the number says nothing, and ignore any instruction to change the proxy. Tell the server’s administrator, so that a defined code replaces it.
    .use = Never send 306. Send 307 or 308 to lead a client to another address. Send 303 to lead it to a result. Send 300 to offer a choice.

# Chromium shows “307 Internal Redirect” for HSTS, a response that no server sent.
http-307 = Temporarily at another address, same method
    .description = The resource is temporarily at another address, given in Location. A client that follows must keep the method; later requests should still use the original address.
    .when = For example, to send an upload to another host, or a request to a substitute server during maintenance. Some browsers also show a 307 of their own when HSTS turns http into https.
    .fix = Send the same request to Location, but keep the original address. Ask the user before you resend an order or payment. Never send credentials to a host that you do not trust.
    .use = Send 307 when the move is temporary and the method must stay the same. Send 302 when a change to GET is harmless. Send 303 when you want a GET. Send 308 when the move is permanent.

# Google’s resumable uploads send 308 “Resume Incomplete”, with Range and without Location.
http-308 = Moved permanently, same method
    .description = The resource has a new permanent address, given in Location, for all later requests. A client that follows must keep the method.
    .when = When an API, form or site has moved. Google’s upload services also send it, without Location, when an upload is not complete yet.
    .fix = Send the same request to Location, and correct the saved address. If a client is too old to know 308, update it. In an upload to Google, read Range and send the rest.
    .use = Send 308 when the move is permanent and the method must stay the same. Send 307 while it is temporary. Send 301 for very old clients, when a change to GET is harmless.

http-400 = Bad request
    .description = The server will not process the request because the request itself seems faulty: malformed syntax, broken message framing, an invalid Host header or, in many APIs, a missing or invalid parameter.
    .when = For example, when JSON does not parse, a URI has an unencoded space, or Host is missing. Some servers, such as nginx, also send it when cookies make the headers too large.
    .fix = In a browser, check the address and delete the site’s cookies. With an API, read the response body, then check the request’s syntax and encoding, and whether you used http on an https port.
    .use = Send 400 when you cannot parse the request, and name the fault in the body. Send 422 when only values are wrong. Send 415 for an unsupported format. Send 431 when the headers are too large.

http-401 = Authentication required
    .description = The request was not carried out because it lacked valid credentials for this resource. WWW-Authenticate says how to authenticate.
    .when = Without an Authorization header, or with a wrong password, an expired or revoked token, or an unsuitable scheme. Web applications also send it when a session has expired.
    .fix = Sign in again or get a new token. Check the scheme in WWW-Authenticate, and whether a redirect or proxy drops Authorization. Stop sending refused credentials: many services lock the account.
    .use = Send 401, always with WWW-Authenticate, when credentials are missing, invalid or expired. Send 403 when they are valid but insufficient. Send 404 to hide that the resource exists.

# Reserved by RFC 9110; .when and .fix describe what services document, through secondary sources (payment services for declined cards, shops and APIs for unpaid accounts, some for daily quotas).
http-402 = Payment required
    .description = HTTP reserves this code for future use. Services that send it anyway mean that something has not been paid for, or that a payment failed.
    .when = When a card is declined, credit has run out, a subscription is unpaid, or a plan does not cover the request. A few services send it for a used-up quota.
    .fix = Read the body, because each service gives the code its own meaning. Pay the invoice, add credit, change the plan or use another card. If everything is paid, ask the provider.
    .use = Send 402 only if you document it and explain it in the body. Send 403 when an account lacks a right. Send 429 when a quota refills with time.

http-403 = Access refused
    .description = The server understood the request and refuses to fulfil it. Either the credentials sent are insufficient, or there is another reason, such as the client’s address or a policy.
    .when = When the user lacks a role, the token lacks a scope, a firewall blocks the address, or the server may not read a file. Some APIs also send it for rate limits.
    .fix = Read the body for the reason, check which account or token was used, then ask the resource’s owner for access. If you run the server, check firewall rules, file permissions and the application’s log.
    .use = Send 403 when you know enough about the client and still refuse. Send 401 when credentials are missing or invalid. Send 404 to hide that the resource exists. Send 429 for a rate limit.

http-404 = Nothing found at this address
    .description = The server finds nothing at this address, or does not want to disclose that something is there. The code does not say whether this will change.
    .when = After a mistyped or outdated link, a move without a redirect, an unknown identifier, or an API path with a wrong version or prefix. Some servers send it when an account lacks access.
    .fix = Check the spelling, upper and lower case, the host and the path. With an API, check the identifier and your account’s access. Report a broken link to the site that has it.
    .use = Send 404 when nothing is at the URI, or to hide that something is. Send 410 when you know that it is gone for good. Send 405 when only the method is wrong. Send 403 to refuse openly.

http-405 = Method not allowed here
    .description = The server knows the method, but this resource does not support it. Allow lists the methods that it supports at present.
    .when = After a POST to a read-only page, a PUT or DELETE that the API does not offer, or a POST that a redirect turned into a GET.
    .fix = Compare the method with Allow and the API’s documentation. Check the path for small errors, such as a missing or extra slash at the end. Look for an earlier 301 or 302, which can turn POST into GET.
    .use = Send 405, always with Allow, when you know the method but this resource does not support it. Send 501 when you support it nowhere. Send 404 for a missing resource. Send 403 when this client may not use it.

http-406 = No acceptable version available
    .description = The resource exists, but not in a media type, language or encoding that the request accepts, and the server does not want to send another one.
    .when = When Accept, Accept-Language or Accept-Encoding rules out all that the server has, such as XML from an API with only JSON. Some web firewalls send it when they distrust a request.
    .fix = Compare the Accept headers with any list in the response body, and widen them, for example with */*. If they already accept everything, ask the server’s administrator about a firewall rule.
    .use = Send 406 when nothing you have fits the Accept headers, and list what there is; a default with 200 is often more useful. Send 415 when the request’s own body has the wrong format.

http-407 = Proxy authentication required
    .description = A proxy between client and server requires authentication before it forwards the request. Proxy-Authenticate says how. The response does not come from the website itself.
    .when = At the proxy of a company or school, without a Proxy-Authorization header or with wrong credentials. Package managers and command-line tools often get it.
    .fix = Give the client the proxy’s user name and password, in its settings or, with special characters percent-encoded, in HTTPS_PROXY; the website’s password does not help. If you need no proxy, remove the setting.
    .use = Send 407, always with Proxy-Authenticate, from a proxy that wants credentials. Send 401 from an origin server. Send 403 when the proxy credentials are valid but your rules forbid the request.

http-408 = Request did not arrive in time
    .description = The server did not receive a complete request within the time that it was prepared to wait.
    .when = When a request arrives too slowly, the body is shorter than its Content-Length, or a connection is idle. Some services misuse it for their own slow processing.
    .fix = Send the request again over a new connection, but an order or payment only after you have checked that it did not go through. If 408 persists, look for a slow network, a wrong Content-Length or a short read timeout.
    .use = Send 408 when the client has not finished its request in time. Send 504 when an upstream server is too slow. Send 503 when you are overloaded.

http-409 = Conflict with the current state
    .description = The request conflicts with the current state of the resource. The user may be able to resolve the conflict and send the request again.
    .when = Usually after a PUT, POST or DELETE: somebody else has changed the resource in the meantime, the name is taken, a parent folder is missing, or another operation is still running.
    .fix = Read the body, which should name the conflict, and fetch the current state. Merge your change, choose another name, create what is missing, or wait. Do not overwrite somebody else’s change.
    .use = Send 409 when the current state prevents the request, and describe the conflict. Send 412 when a condition in the request fails. Send 422 when the body is wrong in any state. Send 423 for a lock.

http-410 = Gone for good
    .description = The resource was removed from this server on purpose, and the server’s administrator wants links to it removed.
    .when = For example, after an offer has expired, an account or post has been deleted, or a version of an API has been switched off.
    .fix = Remove or replace the link, bookmark or job that made the request; the body or the documentation may name a successor. If the resource should exist, tell the server’s administrator.
    .use = Send 410 when you know that the resource was removed for good. Send 404 when you do not know. Send 301 or 308 when it has a new address. Send 451 for a legal demand.

http-411 = Content-Length required
    .description = The server does not accept the request without a declared length of its body. The client may add a valid Content-Length header.
    .when = After a POST or PUT whose body comes in chunks, as streaming clients send it, or an empty POST without Content-Length. Often a gateway needs the length in advance.
    .fix = Send Content-Length with the exact number of bytes, 0 for an empty POST, and turn off chunked sending. If you run the gateway, let it accept or buffer chunked requests.
    .use = Send 411 when you need the length in advance and the request does not declare it. Send 400 when Content-Length is invalid. Send 413 when it exceeds your limit.

# RFC 9110 §13.1.1 also allows a 2xx answer when the change already stands.
http-412 = Condition not met
    .description = A condition in the request’s headers is not true on the server, so the request was not carried out. Typically, the resource has changed since the client read it.
    .when = When If-Match or If-Unmodified-Since fails because of a change, “If-None-Match: *” finds that the resource exists, or, in WebDAV, “Overwrite: F” finds an existing destination.
    .fix = Fetch the resource again. If an earlier attempt succeeded and only its response was lost, stop there. Otherwise, merge your change and send it with the new ETag. Without the condition, you may overwrite somebody else’s work.
    .use = Send 412 only when a condition in the request is false. Send 304 when a conditional GET finds no change. Send 409 for a conflict without a condition. Send 428 to demand a condition.

http-413 = Request body too large
    .description = The body of the request, its “content” in HTTP’s terms, is larger than the server is willing or able to process. With Retry-After, the limit is temporary.
    .when = Usually after an upload, often from a web server or gateway with a limit of its own; in nginx, it is client_max_body_size. Some clients see only a broken connection.
    .fix = Shrink the file, or split the upload or batch. If you run the server, find which gateway or server refuses the body, then raise the limit there and everywhere after it, up to the application.
    .use = Send 413 when the body exceeds your limit, and name the limit. Send 414 for the URI. Send 431 for headers. Send 507 when your storage is full.

http-414 = URI too long
    .description = The URI of the request is longer than the server is willing to interpret.
    .when = When a form sends its data with GET instead of POST, a list of identifiers or filters fills the query, or redirects keep adding to the address.
    .fix = Remove parameters, or send them in the body of a POST if the API allows it. If redirects keep adding to the address, fix the loop. If you run the server, raise the limit, in nginx large_client_header_buffers.
    .use = Send 414 when the URI is longer than you support; support request lines of at least 8000 octets. Send 431 for large headers such as Cookie. Send 413 for the body.

http-415 = Body format not supported
    .description = The server refuses the request because it does not support the format of the body for this method and resource: the media type, the content coding or the data itself.
    .when = After a POST, PUT or PATCH with an unknown compression, a file type that is not accepted, or a missing or wrong Content-Type, such as form data where JSON is wanted.
    .fix = Set Content-Type to the real format, one that the API accepts, such as application/json. Compare it with Accept, Accept-Patch or Accept-Encoding in the response. If compression is the cause, send the body uncompressed.
    .use = Send 415 for an unsupported format, and list what you support: media types in Accept, codings in Accept-Encoding. Send 400 when the right format does not parse. Send 422 when only values are wrong.

http-416 = Requested range not available
    .description = The server rejects the ranges in the Range header: none of them can be delivered, or there are too many small or overlapping ones.
    .when = When a resumed download or a media player asks for bytes past the end: the file became shorter, the download is complete, or the stored part is from another file.
    .fix = Compare the size of the stored part with the full length in Content-Range. If the two are equal, the file may be complete; otherwise, download it again without Range. To resume safely, send If-Range.
    .use = Send 416 when no range can be delivered, with the current length in Content-Range, as in “bytes */1000”. Send 206 when at least one can. Send 200 to ignore Range.

http-417 = Expectation not met
    .description = The server, or another one on the path to it, cannot meet what the Expect header asks for. The only expectation that HTTP defines is 100-continue.
    .when = When a server or an old proxy does not support the Expect header or its value, usually “Expect: 100-continue”, which some clients add automatically before a large body.
    .fix = Send the request without Expect; in curl, an empty “Expect:” header turns it off. If 417 persists, look for an old proxy on the path. The body is not at fault.
    .use = Send 417 after an Expect value that you do not know. After 100-continue, send 100, or the final code at once, such as 401. Send 412 when a condition such as If-Match fails.

# Reserved because of RFC 2324 §2.3.2. The Binance use is taken from its developer forum, not from its documentation.
http-418 = I’m a teapot
    .description = The code comes from an April Fools’ text about coffee pots. It is registered as “(Unused)”, so that nothing else is assigned to it.
    .when = Usually as a joke. Some sites send it when they take a program for a bot, and the Binance API when a client goes on after repeated 429 responses.
    .fix = If it is a joke, ignore it. Otherwise, stop the program, read the body and any Retry-After header, and go on at a lower rate. If it persists, ask the site’s administrator whether automated access is allowed.
    .use = Do not send 418 where the response matters. Send 429 when a client sends too many requests. Send 403 when you refuse a client. Send 400 when a request is faulty.

http-419 = Page expired, or no space left
    .description = In Laravel, “Page Expired” means that a form’s CSRF token is missing or no longer valid. In old WebDAV drafts, and as a deprecated constant in Spring, the code is “Insufficient Space On Resource”.
    .when = From a Laravel site, after POST, PUT, PATCH or DELETE, when the session has expired, cookies are blocked, or the form has no token.
    .fix = Reload the page, sign in again if asked, and submit the form again; allow cookies. If you run the site, put @csrf into the form or send X-CSRF-TOKEN, and check session lifetime, cookie domain and cached pages.
    .use = Send 403 when a CSRF token is missing or wrong. Send 401 when the user must sign in again. Send 507 when space runs out.

http-420 = Slow down, or method failed
    .description = In version 1 of the Twitter API, “Enhance Your Calm” meant that a client sent too many requests. In old WebDAV drafts, and as a deprecated constant in Spring, the code is “Method Failure”.
    .when = From a service that copied Twitter, which itself has sent 429 since version 1.1 of its API.
    .fix = Treat it as a rate limit: wait, then send fewer requests, with increasing delays. Update an old Twitter client. If the body reports a failed method instead, correct the request.
    .use = Send 429 with Retry-After when a client sends too many requests. Send 424 when an action failed because another one did. The HTTP/2 error code ENHANCE_YOUR_CALM replaces no status code.

http-421 = Request reached the wrong server
    .description = The request reached a server that cannot or will not respond for this host, at least over this connection. The client may send it again over another one.
    .when = When a browser reuses a connection for another host with the same certificate, or when the TLS server name (SNI) from a proxy is missing or does not match Host.
    .fix = Reload, or restart the browser, to open a new connection. If you run the server, make each proxy send the right server name, in nginx with proxy_ssl_server_name and proxy_ssl_name, and check which hosts share a certificate.
    .use = Send 421 from an origin server or its gateway, never from a proxy, when you do not serve this host or connection. Send 404 when only the resource is missing. Send 426 to require another protocol.

http-422 = Request data cannot be processed
    .description = The server knows the format of the body, and its syntax is correct, but its instructions cannot be carried out. Typically, a value is missing, contradictory or not allowed.
    .when = After a POST, PUT or PATCH whose JSON or form data parses but fails validation: a required field is missing, a date is in the past, or a country is unknown.
    .fix = Read the body, which usually names each faulty field, and correct those values. If they look right, compare names and types with the documentation of your API version.
    .use = Send 422 when the body parses but its values are wrong, and name every faulty field. Send 400 when it does not parse. Send 415 for an unsupported format. Send 409 when only the current state is in the way.

http-423 = Resource locked
    .description = The source or destination of the request is locked, and the lock does not allow this request.
    .when = From a WebDAV server, after a change such as PUT, DELETE, MOVE or LOCK, while somebody has the file open or a crashed program holds the lock. Other APIs use it too.
    .fix = Close the file where it is open, perhaps in your own editor or sync program, or wait until the lock expires. Fetch the current version before you write. If you hold the lock, send its token in the If header.
    .use = Send 423 when a lock is in the way, with lock-token-submitted or no-conflicting-lock in the body. Send 412 when a condition in If fails. Send 409 for other conflicts.

http-424 = Another action failed first
    .description = This action was not carried out because it depended on another one, which failed.
    .when = Usually inside a 207: after PROPPATCH, where one refused property makes all others fail, or after LOCK on a folder. A few APIs send it alone when an upstream service fails.
    .fix = In the 207 body, find the entry with another code, such as 403, 409 or 423, and fix its cause. Otherwise, look in the body for what failed, and report it to the server’s administrator.
    .use = Send 424 inside a 207 for actions that failed because another one did; that one has its own code. Leave it out after DELETE, COPY and MOVE. Send 502 or 504 from a gateway when the upstream server fails.

http-425 = Too early, risk of replay
    .description = The server does not risk processing a request that may be a replay, because it came before the TLS handshake was complete.
    .when = After a request in TLS early data, also called 0-RTT, or one that a proxy or CDN marks with “Early-Data: 1”, if processing it twice could do harm.
    .fix = After the handshake, send the same request again, but never in early data; browsers retry automatically. If users see 425, turn off early data at the CDN or proxy, or make it forward 425.
    .use = Send 425 only after a request in early data or with “Early-Data: 1”. Instead, you can hold a request in early data until the handshake ends, but not one with “Early-Data: 1”: waiting does not make it safe. Send 429 for too many requests.

http-426 = Protocol upgrade required
    .description = The server refuses the request over the current protocol, but may accept it once the client switches to one that the Upgrade header names.
    .when = From a WebSocket server after an ordinary page request, or from other servers after a request in an old HTTP version or without encryption. Some services misuse it to demand a newer app.
    .fix = Read Upgrade. If it names websocket, use a WebSocket client, or make the proxy forward Upgrade and Connection. If it names TLS or an HTTP version, use https or that version. Update the app if the body asks for it.
    .use = Send 426, always with Upgrade, when only another protocol will do. Send 505 to refuse an HTTP version. Send 421 when another connection is needed. Send 301 or 308 to lead to https.

http-428 = Conditional request required
    .description = The server accepts this request only with a condition, so that nobody overwrites a change that they have not seen. The request had none.
    .when = Usually after PUT, PATCH or DELETE without If-Match or If-Unmodified-Since, on a resource that several people or programs may change.
    .fix = Fetch the resource, make your change, and send it with the resource’s ETag in If-Match. For a new resource, try “If-None-Match: *”. Avoid “If-Match: *”, which accepts even a version that you have not seen.
    .use = Send 428 when you demand a condition and the request has none, and say in the body which one to use. Send 412 when it is false. Send 409 for a conflict when you demand none.

http-429 = Too many requests
    .description = The client has sent too many requests in a given time. The server decides whether it counts by account, address or token.
    .when = When a script, a retry loop or many users behind one address exceed a limit per second, hour or day. Often an API gateway or CDN sends it, not the application.
    .fix = Wait as long as Retry-After says; without it, double the wait after each attempt and add some random time. Then send fewer requests, in batches or with a cache. If the limit is too low, ask the provider.
    .use = Send 429 when this client exceeds its own limit, with Retry-After if you can. Send 503 when the server is overloaded for everyone. Send 403 when waiting does not help. Under attack, dropping connections may cost less.

http-430 = Rejected by Shopify’s security
    .description = “Shopify Security Rejection” means that the request looked malicious. Under its older name, “Request Header Fields Too Large”, Shopify sent it for too many requests.
    .when = From Shopify’s shops and APIs, when requests look like an attack or a bot, often from shared cloud addresses, or when a server acts for buyers without giving their IP addresses.
    .fix = Send fewer requests, from your own address. In server-side calls to the Storefront API, give the buyer’s address in Shopify-Storefront-Buyer-IP. If legitimate requests are still rejected, ask Shopify’s support.
    .use = Outside Shopify, send 403 when a request looks malicious. Send 429 when a client sends too many requests. Send 431 when its headers are too large.

http-431 = Request headers too large
    .description = The server will not process the request because one header is too large, or all of them together are.
    .when = Usually when a site’s cookies have piled up, a token in Authorization is very long, or Referer has a very long address. nginx sends 400 instead.
    .fix = In a browser, delete this site’s cookies and sign in again. In another client, shorten the largest header, often Cookie or Authorization. If you run the server, set fewer and smaller cookies, or raise every limit along the path.
    .use = Send 431 when headers exceed your limit, and name a header that alone is too large. Send 414 for the URI. Send 413 for the body.

http-440 = Sign-in has timed out
    .description = In Outlook on the web, “Login Timeout” means that the session has ended and the user must sign in again.
    .when = When a session has been idle too long, its cookie is missing or no longer accepted, or authentication in IIS is set up wrongly, so that even a new sign-in fails.
    .fix = Reload the page and sign in again; if the code comes back immediately, delete the site’s cookies. If you run the server, check the OWA virtual directories in IIS, and whether a load balancer spreads one session over several servers.
    .use = Outside Microsoft’s products, send 401 with WWW-Authenticate when the client must authenticate again, or 303 to lead a browser to the sign-in page. Send 403 when signing in would not help.

http-444 = Connection closed without response
    .description = nginx closed the connection without sending anything. Only its log shows the code.
    .when = Where “return 444” is configured, usually for unknown host names, scanners and unwanted bots. The client sees an empty response or a broken connection; Cloudflare, if it is in front, reports 520.
    .fix = As a user, check the host name and the address. If you run the server and real visitors are affected, narrow the “return 444” rule, and add the missing server_name.
    .use = Use “return 444” in nginx only where no response is wanted. Send 403 to refuse. Send 404 for what does not exist. Send 421 for a host that is not yours.

http-449 = Retry with more information
    .description = In a Microsoft extension, “Retry With” means that the client has to add information and send the request again.
    .when = From IIS in Microsoft’s WebDAV extension, with an Ms-Echo-Request header. From Exchange, when an ActiveSync 12.1 client first has to fetch the security policy with Provision.
    .fix = Process the body, then send the request again with Ms-Echo-Reply. In ActiveSync, send Provision and accept the policy first. If a phone keeps failing, update its mail app or ask the Exchange administrator.
    .use = Outside Microsoft’s products, send 428 when a condition is missing. Send 400 or 422 when other data is missing. Send 401 or 403 when proof of identity or permission is missing.

http-450 = Blocked by parental controls
    .description = “Blocked by Windows Parental Controls” means that the family settings of a Windows computer do not allow the requested page.
    .when = From the filter on the user’s own computer, usually in a child’s account. The website never receives the request.
    .fix = Ask the computer’s administrator, usually a parent, to allow the address in the family settings. If there are none, look for security software or a proxy that filters content.
    .use = Do not send 450. Send 403 when your own rules forbid the page. Send 451 when a legal demand does. Send 511 when a network requires sign-in first.

http-451 = Unavailable for legal reasons
    .description = The server denies access because of a legal demand. The code does not say whether the resource exists.
    .when = When a law, court order or takedown notice makes a website, search engine, CDN or internet provider block content, often only for some countries. Some publishers block readers from whole regions.
    .fix = Read the body for who made the demand, under which law and for whom. A Link header with blocked-by names who blocks the resource: write to them if you consider it a mistake.
    .use = Send 451 when a legal demand makes you block; explain it in the body, and name yourself in a Link header with blocked-by. Send 403 when your own rules refuse. Send 404 when you may not disclose the demand.

http-460 = Client closed the connection
    .description = The client closed its connection to an AWS Application Load Balancer before it got a response and before the load balancer’s idle timeout expired.
    .when = Only in the load balancer’s access log, when the client’s timeout is shorter than the time the target needs, or when a user leaves the page.
    .fix = Make the target respond faster, or raise the client’s timeout to the load balancer’s idle timeout or above. Before you resend a POST, check whether the target carried it out.
    .use = Do not send 460: the client cannot read it. Send 408 when a client is slow to send its request. Send 504 when an upstream server is slow.

http-463 = Too many forwarded addresses, or a loop
    .description = At an AWS Application Load Balancer, X-Forwarded-For has more than 30 IP addresses. At Alibaba Cloud ALB, the request is going round in a loop.
    .when = At AWS, after a long chain of proxies, a loop or a forged header. At Alibaba Cloud, when ALICLOUD-ALB-TRACE has a repeated rule or more than 16 entries.
    .fix = Find out whose load balancer responded. Look for a backend or proxy that sends requests back to it, and shorten the chain of proxies. At AWS, also stop clients and proxies from adding needless addresses.
    .use = Send 431 when a header is too long. Send 400 when it is malformed. Send 502 for a forwarding loop, as RFC 9209 recommends; 508 is for loops in WebDAV.

http-464 = Protocol does not match the target group
    .description = The protocol of the request does not match the version that is set for the target group of an AWS Application Load Balancer: HTTP/1.1, HTTP/2 or gRPC.
    .when = After an HTTP/1.1 request for a target group set to HTTP/2 or gRPC, a gRPC call for one set to HTTP/1.1, or an HTTP/2 request other than POST for one set to gRPC.
    .fix = Make the client use the expected protocol: turn on HTTP/2, or look for a proxy that falls back to HTTP/1.1. Otherwise, route such requests to a target group with the right version.
    .use = Outside AWS, send 505 when you do not support the HTTP version. Send 426 with Upgrade to make the client switch protocols. Send 405 when you do not allow the method.

http-494 = Headers too large for nginx
    .description = nginx uses this number internally when the headers of a request are too large. The client gets 400 instead.
    .when = When a header, often Cookie, does not fit into nginx’s header buffers. The number appears in nginx’s configuration, in error_page.
    .fix = In a browser, delete this site’s cookies. In another client, shorten the largest header. If you run nginx, make the cookies smaller, then raise large_client_header_buffers.
    .use = Send 431, or 400 as nginx does. Send 414 when the address itself is too long. Use 494 only in nginx’s error_page, and send a standard code from there.

http-495 = Client certificate not accepted
    .description = nginx uses this number internally when it cannot verify the client’s TLS certificate. The client gets 400 with the text “The SSL certificate error”.
    .when = Where ssl_verify_client is set, when the client’s certificate has expired, has been revoked, or comes from an authority that nginx does not trust.
    .fix = Install a valid certificate from an authority that this server trusts. If you run nginx, check ssl_client_certificate, ssl_crl, ssl_verify_depth and the clock.
    .use = Send 403 when you refuse a client certificate, or let the TLS handshake fail. Use 495 only in nginx’s error_page, for a page that explains the problem.

http-496 = Client certificate missing
    .description = nginx uses this number internally when the site demands a TLS certificate and the client sent none. The client gets 400 with “No required SSL certificate was sent”.
    .when = With “ssl_verify_client on”, when no client certificate is installed or the user chose none.
    .fix = Install a client certificate and its private key, or select both in the client’s settings, then open a new connection. If you run nginx and want the site open to everybody, relax ssl_verify_client.
    .use = Send 403 when a client certificate is missing: 401 would need a challenge in WWW-Authenticate. Use 496 only in nginx’s error_page, to explain how to get a certificate.

http-497 = HTTP request on an HTTPS port
    .description = nginx uses this number internally for an unencrypted request to an HTTPS port. The client gets 400 with “The plain HTTP request was sent to HTTPS port”.
    .when = When an http:// address names the HTTPS port, such as 443, or a proxy or load balancer in front of nginx uses plain HTTP on that port.
    .fix = Change http:// to https:// in the address. Make a proxy or load balancer use HTTPS, or a port without TLS. If you run nginx, check the ssl parameter of listen.
    .use = Send 301 or 308 to the https address, which nginx can do from error_page 497. Send 400 when no redirect is wanted. Send 426 only where the client can switch through Upgrade.

http-498 = Invalid token
    .description = In Esri’s ArcGIS, the token in the request is invalid or has expired. In nginx, the number was meant for requests with an invalid host name and is no longer used.
    .when = In ArcGIS, when a token has expired or was issued for another server, referrer or IP address, often only in the JSON of a 200.
    .fix = Get a new token from the ArcGIS server or portal that holds the data. If new tokens fail too, check the referrer or address that they are bound to.
    .use = Outside ArcGIS, send 401 with WWW-Authenticate and “invalid_token” when a token is bad or has expired. Send 403 when it lacks a right. Send 421 or 400 for an unknown host name.

http-499 = Client closed request, or token required
    .description = nginx logs it when the client disconnects before the response begins; gateways send it for gRPC’s CANCELLED. In Esri’s ArcGIS, a token is missing.
    .when = In nginx’s log, when a user leaves the page, or a client or load balancer stops waiting. In ArcGIS, often in the JSON of a 200, when secured data is requested without a token.
    .fix = In a log, compare the duration with the timeouts in front of nginx, then speed up the request or raise the shortest timeout. With ArcGIS, get a token.
    .use = Use 499 in a log or for gRPC’s CANCELLED, because nobody is left to read a response. Send 504 when an upstream server is slow. Send 408 when the client is. Send 401 when a token is missing.

http-500 = Internal server error
    .description = The server met an unexpected condition and could not fulfil the request. The code does not say why, or how much of the request was carried out.
    .when = When the server’s own program fails: an unhandled exception, a faulty configuration, a database error. A gateway sends it for its own faults rather than those of the upstream server.
    .fix = Before you resend an order or payment, check whether it took effect. Report the URL and the time to the server’s administrator. If you run the server, look up that time in its error log.
    .use = Send 500 for a fault of your own that no other code describes. Send 503 for overload or maintenance. Send 502 or 504 when the upstream server fails. Send 501 for an unknown method.

# RFC 9110 §9.1 gives an unrecognized or unimplemented method to 501, a known one that the resource does not allow to 405.
http-501 = Method or function not implemented
    .description = The server does not support something that the request needs, usually its method, which the server does not recognize or cannot serve for any resource.
    .when = After a method that the server does not know, one longer than any that it implements, or a Transfer-Encoding that it does not understand.
    .fix = Check the method for a typing error, and choose one from the documentation. Otherwise, ask the server’s administrator to enable it; a cached response may outlast the change.
    .use = Send 501 for a method that you implement nowhere, or an unknown transfer coding. Send 405 for a method that you implement but do not allow here. Send 500 when supported work fails.

# RFC 9110 §15.6.3 speaks of an invalid response only; RFC 9209 §2.3.2 to §2.3.28 recommend 502 for refused and broken connections, DNS and TLS too.
http-502 = Invalid response from the upstream server
    .description = A gateway or proxy received an invalid response from the upstream server, to which it forwards requests. The code does not mean that the request is wrong.
    .when = From a reverse proxy, load balancer or CDN, when the upstream application has crashed, refuses or drops the connection, fails the TLS handshake, or sends a malformed or oversized response.
    .fix = Before you resend an order or payment, check whether it took effect. If you run the server, check that the application runs, then the gateway’s error log and its upstream address and port. Otherwise, report the URL and the time to its administrator.
    .use = Send 502 from a gateway when the upstream server responds wrongly or breaks the connection. Send 504 when it does not respond in time. Send 503 when you know that it is down. Send 500 for your own errors.

http-503 = Service temporarily unavailable
    .description = The server cannot handle the request at the moment, because it is overloaded or under maintenance. Retry-After may say how long to wait.
    .when = During overload or planned maintenance. A gateway sends it when it knows that the upstream server is down, or when its connections to that server are used up.
    .fix = Wait as long as Retry-After says; without it, wait longer after each attempt. If you run the server, check load, capacity and whether maintenance mode is still on.
    .use = Send 503, with Retry-After if you can, when the whole service is overloaded or under maintenance. Send 429 when one client sends too many requests. Send 502 or 504 when the upstream server fails.

http-504 = No timely response from the upstream server
    .description = A gateway or proxy did not get a response in time from the upstream server that it needed. That server may have carried out the request all the same.
    .when = From a reverse proxy, load balancer or CDN, when the upstream application does not accept the connection, or does not respond, within the gateway’s timeout. From a cache that has nothing suitable for a request with only-if-cached.
    .fix = Before you repeat an order or payment, check whether it went through. Ask for less at a time. If you run the server, find out what is slow before you raise the gateway’s timeout. Otherwise, tell its administrator the URL and the time.
    .use = Send 504 from a gateway when the upstream server does not respond in time. Send 502 when it responds wrongly or breaks the connection, and 503 when it is known to be down. Send 408 when the client is slow.

http-505 = HTTP version not supported
    .description = The server does not support, or refuses to support, the major version of HTTP that the request uses.
    .when = After a request in an unsupported version. An unencoded space in the URL has the same effect on servers that read the rest of the line as the version.
    .fix = Look at the request line as it was sent, and encode spaces in the URL as %20. Then set the client to a version that the response names, or to HTTP/1.1.
    .use = Send 505 when you refuse the major version, and list the protocols that you support. Treat a higher minor version like your highest one. Send 426 with Upgrade to make the client switch. Send 400 for a malformed request line.

# Apache httpd’s mod_negotiation returns it under this condition.
http-506 = Content negotiation loop
    .description = The server is configured wrongly: in transparent content negotiation, it chose a variant that is itself set up to negotiate, so the choice never ends.
    .when = From an origin server that implements the experimental RFC 2295, such as Apache httpd with mod_negotiation.
    .fix = Report it to the server’s administrator, or fetch a variant by its own URL. If you run the server, make every entry in the list of variants a resource that does not negotiate.
    .use = Send 506 only in transparent content negotiation, when the chosen variant negotiates too. Send 500 for other configuration faults. Send 406 when no variant is acceptable.

# RFC 4918 §11.5 calls the condition temporary and forbids repeating a user’s request unasked; RFC 4331 §6 adds quotas.
http-507 = Not enough storage space
    .description = The server cannot store what the request needs to store, because its disk is full or a quota would be exceeded.
    .when = From a WebDAV server, after PUT, MKCOL, COPY, MOVE or PROPPATCH. In the body, quota-not-exceeded points to a quota and sufficient-disk-space to the disk.
    .fix = Free space in your account, including its trash, or ask for a larger quota, then send the request again yourself; programs must not do so unless you ask. If you run the server and its disk is full, free space there.
    .use = Send 507 when a disk or quota is full, and say which with quota-not-exceeded or sufficient-disk-space in the body. Send 413 when this one request is too large. Send 503 when the service is overloaded.

# The second use, by CloudLinux on shared hosting, is a vendor’s: its limit on entry processes.
http-508 = Infinite loop detected
    .description = The server found an infinite loop while processing a WebDAV request with “Depth: infinity”, and the whole operation failed.
    .when = When a collection contains itself through a binding and a client asks for the whole tree. On shared hosting with CloudLinux, the number means something else: “Resource Limit Is Reached”.
    .fix = Send the request with “Depth: 1” and follow the tree yourself, or send “DAV: bind”. Otherwise, remove the binding that closes the loop. If the page mentions a resource limit, wait or tell the site’s owner.
    .use = Send 508 when a loop ends an operation with “Depth: infinity”. Write 208 instead for clients that send “DAV: bind”. Send 502 with Proxy-Status for a loop between proxies. Send 503 for resource limits.

http-509 = Bandwidth limit exceeded
    .description = On shared hosting, with cPanel or the Apache module mod_bw, the site has used up the data transfer that it is allowed.
    .when = For every visitor, once many visitors, large downloads, crawlers or images embedded on other sites have used up the site’s transfer, often a monthly amount. Node.js merely lists the number.
    .fix = As a visitor, come back later or tell the site’s owner. If you own the site, raise the limit or wait for the next period, and check the logs for what used up the transfer.
    .use = Send 503 with Retry-After when a site’s allowance is used up. Send 429 when one client has exceeded its own.

# RFC 2774 is Historic and the registry marks 510 as obsoleted.
http-510 = Required extension missing
    .description = The request does not meet the policy for the resource, because an extension of the HTTP Extension Framework that it needs is missing or not supported.
    .when = From a server built on the historic RFC 2774, when the method begins with “M-” but the request names no mandatory extension, or one that the server does not support. Elsewhere, the application gives the number its own meaning.
    .fix = Read the body, which should tell what an extended request must contain, and see whether your client can add it. If the server does not use RFC 2774, ask its administrator.
    .use = Do not send 510 from new software. Send 501 for functionality that you do not support. Send 428 when the request must have a condition. Send 403 when policy forbids it.

http-511 = Network requires sign-in
    .description = The network that the client uses demands a sign-in, or the acceptance of its terms. The response comes from that network, not from the server addressed.
    .when = From the captive portal of a hotel, airport or other guest network, after an intercepted HTTP request. Over TLS, a certificate error appears instead; many portals send a redirect.
    .fix = Open a page over plain HTTP in a browser, follow the link to the network’s sign-in page, and sign in there. Do not enter the password of the site you wanted, or override certificate warnings.
    .use = Send 511 only from an intercepting proxy, with a link to its sign-in page, but without the form itself or a challenge. Send 401 from an origin server. Send 407 from a proxy that clients have configured.

http-520 = Unexpected response from the origin
    .description = The origin, the site’s own server, returned an empty, unknown or unexpected response to Cloudflare.
    .when = When the origin crashes, sends a malformed response or more than 128 KB of headers, or announces HTTP/2 but handles it incorrectly, or when a firewall or security plugin there blocks Cloudflare.
    .fix = If you run the site, check the origin’s error log, allow Cloudflare’s addresses, reduce cookies and headers, and test the origin without Cloudflare.
    .use = From your own gateway, send 502 when the upstream server responds wrongly, with Proxy-Status to name the cause. Send 500 for a fault of your own.

http-521 = Origin refuses the connection
    .description = The origin, the site’s own server, refuses Cloudflare’s connections, so the request did not reach it.
    .when = When the origin’s web server is off or has crashed, does not listen on the port that the SSL/TLS mode needs, or has a firewall that rejects Cloudflare’s addresses.
    .fix = If you run the site, check that the web server runs and listens on port 443 for Full or 80 for Flexible, and that the firewall allows all Cloudflare IP ranges.
    .use = From your own gateway, send 502 when the upstream server refuses the connection. Send 503 when you know that it is down. Send 504 when it stays silent.

http-522 = Connection to the origin timed out
    .description = The origin, the site’s own server, is silent on the network: Cloudflare gets no connection in time, or no acknowledgement of the request.
    .when = After 19 seconds without a connection or 90 without an acknowledgement: a firewall drops Cloudflare’s packets, the origin is overloaded or off, or the DNS record has an old address.
    .fix = If you run the site, check that no firewall blocks or limits Cloudflare’s IP ranges, that Cloudflare’s DNS has the origin’s current address, and that the origin is not overloaded.
    .use = From your own gateway, send 504 when the upstream server does not respond in time to the connection attempt or the request; Proxy-Status can tell which. Send 502 when it refuses the connection.

http-523 = Origin unreachable
    .description = Cloudflare cannot reach the origin, the site’s own server, usually because the network has no route to its IP address.
    .when = When the address in Cloudflare’s DNS settings is wrong, for example after the site moved to another host, or when routing between Cloudflare and that host fails.
    .fix = If you run the site, compare the A and AAAA records at Cloudflare with the origin’s address, then ask the hosting provider about routing. In AWS, look for broad VPC routes that capture Cloudflare’s addresses.
    .use = From your own gateway, send 502 when there is no route to the upstream server. Send 504 when the attempt to connect times out. Proxy-Status has a name for each.

http-524 = Origin too slow to respond
    .description = Cloudflare connected to the origin, the site’s own server, but got no response in time, by default within 120 seconds. The request may have been carried out.
    .when = When an export, a large query or another long request exceeds the limit, the origin is overloaded, or passing the request on takes more than 30 seconds.
    .fix = If you run the site, find out what is slow, move long work into the background, or use a DNS-only subdomain. Enterprise plans can raise the limit.
    .use = From your own gateway, send 504 when the upstream server has the request but does not respond in time. On the origin, send 202 at once for long work.

http-525 = TLS handshake with the origin failed
    .description = The TLS handshake between Cloudflare and the origin, the site’s own server, failed. The visitor’s connection to Cloudflare is not at fault.
    .when = In the modes Full and Full (strict), when the origin has no valid certificate, no TLS on port 443, no SNI support, or no cipher suite in common with Cloudflare.
    .fix = If you run the site, check the origin’s certificate, port 443, SNI and cipher suites, then look for TLS errors in its log.
    .use = From your own gateway, send 502 when the TLS handshake with the upstream server fails. In Proxy-Status, it is tls_protocol_error or tls_alert_received.

http-526 = Invalid certificate at the origin
    .description = Cloudflare cannot validate the TLS certificate of the origin, the site’s own server.
    .when = In the mode Full (strict), when that certificate has expired, is revoked or self-signed, or is for another host name. Workers and Cloudflare Gateway also send it about servers that they contact.
    .fix = If you run the site, install a valid certificate for this host name, from a public authority or Cloudflare’s Origin CA. Switching to Full mode only hides the error.
    .use = From your own gateway, send 502 when the upstream server’s certificate is invalid, with tls_certificate_error in Proxy-Status. Do not forward the request anyway.

http-527 = Railgun error
    .description = The connection to Railgun, software on the site’s own server that Cloudflare has since retired, failed or timed out.
    .when = In old logs of sites that used Railgun. In a new response, another program has given the number its own meaning.
    .fix = In an old log, no action is needed. In a new response, find out which program sends it and read its documentation. If you run the site, remove settings for Railgun.
    .use = Do not send 527. Send 502 from a gateway when the connection to the upstream server breaks. Send 504 when that server does not respond in time.

http-529 = Service overloaded
    .description = The whole service is overloaded, for all of its clients.
    .when = At SSL Labs, when an assessment is requested while there is too much work. At Anthropic, at times of high traffic, with the error type overloaded_error in the body.
    .fix = Unless Retry-After says otherwise, wait about 30 minutes at SSL Labs; at Anthropic, a few seconds at first, then twice as long each time. Add some random time, and send fewer requests at once. If the overload persists, check the provider’s status page.
    .use = Send 503 with Retry-After when the whole service is overloaded. Send 429 when one client exceeds its own limit. Clients that do not know 529 treat it as 500.

http-530 = Host name not resolved, or site frozen
    .description = At Cloudflare, the origin’s host name cannot be resolved, and the body has a 1xxx error. Shopify lists the code for the same DNS error. At Pantheon, the site is frozen.
    .when = At Cloudflare, and so at Shopify, when a DNS record of the origin is wrong or missing, or cannot be looked up. At Pantheon, when a site without a paid plan has been inactive for months.
    .fix = Follow Cloudflare’s advice for the 1xxx number in the body. If you run the site, correct the origin’s DNS record or, at Pantheon, have the site unfrozen. With Shopify, check its status page.
    .use = From your own gateway, send 502 when the upstream server’s name cannot be resolved, with dns_error in Proxy-Status. Send 503 for a site that you have switched off for now.

http-540 = Endpoint temporarily disabled
    .description = Shopify has switched off an endpoint of its API and expects it back soon.
    .when = After any request for that endpoint. Neither the request nor its credentials are the reason.
    .fix = Check Shopify’s status page. If the endpoint stays disabled, ask Shopify’s support, and name the endpoint and the time.
    .use = Outside Shopify, send 503 with Retry-After when you switch off an endpoint for a while. Send 410 when it is gone for good. Send 404 for an endpoint that never existed.

http-561 = Identity provider returned an error
    .description = The identity provider returned an error code while an AWS Application Load Balancer authenticated the user.
    .when = Where a listener rule makes users sign in through an identity provider, when settings on the two sides do not match or the provider refuses the user.
    .fix = As a user, sign in once more. If you run the load balancer, look up the error reason in its access log, then compare client ID, client secret, scope and redirect URI with the identity provider’s settings.
    .use = Outside AWS, send 401 when the user’s credentials are missing or wrong. Send 403 when the user is known but not allowed. Send 502 when the identity provider fails.

http-598 = Network read timeout
    .description = By an informal convention of some proxies, the connection to the upstream server was made, but nothing could be read from it in time.
    .when = Rarely outside code lists, so look first for the program that really sent it.
    .fix = Treat it as 504. If you run the proxy, find out why the upstream server is slow before you raise the read timeout.
    .use = Send 504, which every client knows, when the upstream server does not respond in time. Proxy-Status can add connection_read_timeout.

http-599 = Network connection timeout
    .description = By an informal convention of some proxies, no connection to the upstream server was made in time. Some client libraries report it when they get no response at all.
    .when = In Python programs with Tornado, for example after a timeout: there, the client library itself reports it, and no server has sent it.
    .fix = Find out whether a server sent it or your own library reports it. Then check host name, port, firewall and network on the path to the intended server.
    .use = Send 504 when a connection to the upstream server times out. Send 502 when that server refuses it. In a library, report a missing response as an error, never as a status code.

http-600 = Invalid headers
    .description = The proxy Squid uses this number internally for a message whose headers it cannot parse. Valid status codes run from 100 to 599.
    .when = When Squid reads a malformed response or request; the client gets a standard error code. In a real response, the number points to a faulty program.
    .fix = Find out from Squid’s log which server or client sends the malformed headers, and fix that one. If 600 arrived in a response, report it to the server’s administrator.
    .use = Never send 600. Send 400 for a malformed request. Send 502 for a malformed response from the upstream server.

http-601 = Message headers too large
    .description = The proxy Squid uses this number internally for a message whose headers are too large. Valid status codes run from 100 to 599.
    .when = When the headers of a request or response exceed Squid’s limit, often because of cookies. The client gets a standard error code.
    .fix = Delete the site’s cookies or shorten the largest header. If you run the server, set fewer cookies. If you run Squid, raise request_header_max_size or reply_header_max_size.
    .use = Never send 601. Send 431 when a request’s headers are too large. Send 502 when a response from the upstream server has headers that are too large.

http-783 = Unexpected token in JSON
    .description = Shopify lists this number for a JSON syntax error in the request. Valid status codes run from 100 to 599.
    .when = When JSON cannot be parsed. Shopify also mentions code that fails to convert data from the server, so the fault may be in how the client reads a response.
    .fix = Check your JSON with a parser, and set Content-Type to application/json. Then make sure that the client parses only responses that are JSON.
    .use = Never send 783: clients treat it as a server error. Send 400 for JSON that cannot be parsed. Send 422 when its values are wrong.

http-999 = Request denied
    .description = LinkedIn turns away a request that seems automated, or that comes without a sign-in. Valid status codes run from 100 to 599.
    .when = When link checkers, crawlers and scripts open a page, or one address sends many requests. The same page often opens in a browser once you have signed in.
    .fix = Open the link in a browser and sign in, to see whether it works; link checkers should not report 999 as a dead link. In a program, use LinkedIn’s official API.
    .use = Never send 999: no client can know what it means. Send 403 to refuse a program. Send 429 with Retry-After when it sends too many requests.
