# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = The Simple Mail Transfer Protocol carries mail from a mail program to its server and from one mail server to the next. Every reply begins with one of these three-digit codes.

## Classes: the first digit

smtp-class-1yz = 1yz · Not used in SMTP
    .description = SMTP defines no replies that begin with 1. Such numbers in code lists come from other sources.
smtp-class-2yz = 2yz · Success
    .description = The server has carried out the command.
smtp-class-3yz = 3yz · More expected
    .description = The server has accepted the command so far and waits for the rest.
smtp-class-4yz = 4yz · Temporary failure
    .description = The server has not carried out the command, but the same command may succeed later.
smtp-class-5yz = 5yz · Permanent failure
    .description = The server has refused the command and will refuse the same command again.

## Categories: the second digit

smtp-category-x0z = x0z · Syntax
    .description = The reply concerns the form of the command, or a command that is unknown, not implemented or out of place.
smtp-category-x1z = x1z · Information
    .description = The reply gives information that the client asked for, such as status or help.
smtp-category-x2z = x2z · Connection
    .description = The reply concerns the connection and the service itself.
smtp-category-x3z = x3z · Extensions, authentication
    .description = RFC 5321 gives this digit no meaning. In practice, AUTH and STARTTLS use it.
smtp-category-x4z = x4z · Unspecified
    .description = RFC 5321 gives this digit no meaning, and no standard reply uses it.
smtp-category-x5z = x5z · Mail system
    .description = The reply concerns the receiving mail system: mailboxes, storage, the transfer itself.
smtp-category-x6z = x6z · Undefined, from enhanced subject 6
    .description = SMTP defines no replies with this second digit. Such numbers are enhanced codes about message content (X.6.n) written without dots.
smtp-category-x7z = x7z · Undefined, from enhanced subject 7
    .description = SMTP defines no replies with this second digit. Such numbers are enhanced codes about security and policy (X.7.n) written without dots.

## Phases: where in the conversation a reply is met

smtp-phase-connect = the greeting
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = the end of the message data
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = any command

## Codes

smtp-211 = System status, or system help
    .description = The server reports on its status or gives help. No message is affected.
    .when = In reply to HELP, often over several lines, when the text describes the system rather than how to use it.
    .fix = No action is needed. The text is for people; programs learn what the server supports from the reply to EHLO.
    .use = Send 211 for a report on the system. Send 214 for instructions on using the server or one of its commands.

smtp-214 = Help text
    .description = The server explains how to use it, or what one of its commands means. No message is affected.
    .when = In reply to HELP, with or without the name of a command, often over several lines that all begin with 214.
    .fix = No action is needed. Let no program act on the text, because every server words it differently; the EHLO reply lists what the server supports.
    .use = Send 214 for instructions on the server or on one command. Send 211 for a report on the system, 504 for an unsupported topic, 502 when HELP is not implemented.

smtp-220 = Ready for commands, or ready for TLS
    .description = The server is ready. As the greeting, 220 opens the session and names the server; after STARTTLS, it tells the client to start the TLS handshake.
    .when = When a client connects, sometimes after a delay, and in reply to STARTTLS when TLS can start.
    .fix = No action is needed. Wait at least five minutes for the greeting, then send EHLO. After STARTTLS and the TLS handshake, send EHLO again, because the earlier EHLO reply no longer applies.
    .use = Send 220 as the greeting only if mail can follow. Send 421 for a temporary problem, 554 to refuse the session. After STARTTLS, send 454 if TLS is unavailable for now.

# RFC 1985 §7 shows "250 Goodbye" in reply to QUIT; RFC 5321 §4.1.1.10 and §4.3.2 require 221.
smtp-221 = Connection closing after QUIT
    .description = The server confirms that the session is over and closes the connection. It says nothing new about any message.
    .when = In reply to QUIT, which the client may send at any time.
    .fix = No action is needed. Messages that got 250 after the final dot stay accepted; an open transaction is dropped. For the fate of a message, read the earlier replies.
    .use = Send 221 only in reply to QUIT, then close the connection. Send 421 when the server has to end the session, so that the client comes back later.

smtp-235 = Authentication succeeded
    .description = The server has accepted the client’s authentication. The rest of the session runs under that identity.
    .when = In reply to AUTH, either immediately or after one or more 334 challenges.
    .fix = No action is needed. Not every sender or recipient may be allowed, so read the replies to MAIL FROM and RCPT TO.
    .use = Send 235 when the AUTH exchange is complete. Send 334 while it still needs a response, 535 for wrong credentials, 454 when they cannot be checked for now.

smtp-250 = Command completed
    .description = The command has succeeded. After the final dot of a message, the server also takes responsibility for delivering it, passing it on, or reporting a failure to the envelope sender.
    .when = In reply to EHLO, MAIL FROM, RCPT TO, the final dot and most other commands. After ETRN, it means that the queue was started; after ATRN, that client and server swap roles.
    .fix = No action is needed. After the final dot, the message is accepted but can still be filtered, delayed or bounced. If it never arrives, ask the recipient to check the spam folder, then the server’s administrator to search the log.
    .use = Send 250 after the final dot only when the message is safely stored; reject what you would have to bounce. Send 251 to disclose a forwarding address, 252 when VRFY cannot verify one.

# RFC 5321 §3.5.3 allows 251 in reply to EXPN as well; the table in §4.3.2 lists it for RCPT and VRFY only.
smtp-251 = Mail will be forwarded, or no mail waiting
    .description = The recipient is not local, and the server forwards the mail to the address in the text. In reply to ETRN, 251 means that no messages are waiting for the node.
    .when = In reply to RCPT TO or VRFY when the server knows the recipient’s new address. In reply to ETRN when the queue holds nothing for the node.
    .fix = No action is needed. If the recipient confirms the new address, update your address book, because forwarding may stop one day. Only 250 after the final dot accepts the message.
    .use = Send 251 to forward mail and disclose the new address. Send 250 to forward without disclosing it, 551 to reject and disclose it, 550 to reject without disclosing it.

smtp-252 = Address not verified, or delivery of waiting mail started
    .description = The server cannot verify the address, but accepts mail for it and attempts delivery. In reply to ETRN, 252 means that messages are waiting for the node and their delivery has started.
    .when = In reply to VRFY or EXPN when the address looks valid but cannot be checked, or when verification is disabled for security. In reply to ETRN when mail is waiting.
    .fix = The address is neither confirmed nor refused. Send the message: the replies to RCPT TO and to the final dot decide, and it may still bounce. After ETRN, be ready to receive mail.
    .use = Send 252 when VRFY or EXPN cannot verify the address. Send 250 for a verified address, 550 for one that does not exist. After ETRN, send 253 when you know the number of messages.

smtp-253 = Delivery of waiting mail started, with a count
    .description = The server has started delivery of the mail queued for the node; the text says how many messages there are.
    .when = In reply to ETRN when mail is waiting for the node and the server knows how many messages there are.
    .fix = No action is needed, but the mail comes over a new connection, perhaps later. If none comes, check the node’s MX or address records and whether your firewall admits the connection.
    .use = Send 253 in reply to ETRN when you know the number of waiting messages. Send 252 when you do not, 251 when none are waiting, 250 when you cannot tell.

smtp-334 = Authentication challenge
    .description = The authentication exchange continues, and the server waits for the client’s response. The text after the code is the challenge in BASE64; it may be empty.
    .when = In reply to AUTH, or to a response within the exchange, when the mechanism needs more, such as a user name, a password or a computed answer.
    .fix = Send one line of BASE64, or “*” to cancel. With LOGIN, “VXNlcm5hbWU6” asks for the user name and “UGFzc3dvcmQ6” for the password. Remove the responses before you share a log, because BASE64 hides nothing.
    .use = Send 334 with only the BASE64 challenge, or a single space if it is empty. Send 235 when the exchange succeeds, 535 when it fails, 501 when the response is “*” or not valid BASE64.

# draft-hall-prdr-00 was not read in full; these texts rest on its title and abstract and on Exim src/src/receive.c.
smtp-353 = Replies for each recipient follow
    .description = The server has received the message and now replies for each recipient separately, then for the whole message. The code belongs to PRDR, an extension from an expired draft; no standard defines it.
    .when = After the final dot, from Exim for example, if the client asked for PRDR and several recipients were accepted.
    .fix = Read on, because 353 does not yet accept or reject anything. Match the replies to the accepted recipients in the order of RCPT TO. If your client cannot follow this, turn PRDR off.
    .use = Send 353 only to a client that has asked for PRDR. Otherwise, send one reply for all recipients, such as 250, 451 or 550.

smtp-354 = Ready for the message
    .description = The server takes every following line as part of the message, up to a line that holds only a dot. It has not accepted the message yet.
    .when = In reply to DATA when the sender and at least one recipient have been accepted.
    .fix = Send every line with CRLF, double any dot that begins a line, and end with a dot on its own line. Wait at least ten minutes for the reply; if none comes, suspect bare line feeds or a firewall.
    .use = Send 354 only when a recipient has been accepted. Send 503 if MAIL FROM or RCPT TO is missing, 554 if no recipient is valid.

smtp-355 = Interrupted transfer can resume
    .description = The server has restored an interrupted transaction. The text begins with the number of octets that it already has. The code belongs to CHECKPOINT, an experimental extension.
    .when = In reply to MAIL FROM when its TRANSID matches a transaction that broke off during or just after the message data.
    .fix = Send DATA and, after 354, skip the given number of octets, which does not count dots added at line starts or the envelope. Only 250 after the final dot accepts the message.
    .use = Send 355 only when the TRANSID matches a stored transaction. Send 250 when the TRANSID is new. If DATA carries the message, the offset must fall at the beginning of a line.

smtp-421 = Service not available, connection closing
    .description = The server cannot serve the client for now and closes the connection. The condition is temporary and ends the whole session, not only the command that is answered.
    .when = The server may send this instead of its greeting or to any command: when it shuts down, is overloaded, has waited too long, or limits or greylists the client. A message still under way is not accepted.
    .fix = Wait while your own mail server still retries; send again only after it has given up. If you run it, close the connection and try another MX host, or this one after 30 minutes or more. If 421 persists, look for a rate limit.
    .use = Send 421 to any command when the connection has to close, then close it. Send 450, 451 or 452 when only one command fails for now; greet with 554 or 521 to refuse for good; send 221 only to QUIT.

# The specified meaning is RFC 4954 §6. Microsoft Exchange sends "432 4.3.2 STOREDRV..." for throttling (vendor use).
smtp-432 = Password transition needed
    .description = The user’s account is not yet prepared for the chosen authentication mechanism. One successful login in another way, usually with PLAIN, makes the transition; the chosen mechanism should then work in later sessions.
    .when = The server sends this to AUTH when the stored password does not yet serve the mechanism that the client has chosen. Microsoft Exchange also sends 432 with 4.3.2, unrelated to passwords, when it throttles mail.
    .fix = Do not repeat the same login: set the mail program to PLAIN over TLS, log in once, then return to the chosen mechanism. If the reply carries 4.3.2, change no password; wait, and send over fewer connections at a time.
    .use = Send 432 to AUTH when one login with PLAIN over TLS would make the chosen mechanism work. Send 534 when policy calls for a stronger mechanism, 535 when the credentials are invalid, and 454 when the server itself cannot check them.

# Greylisting: RFC 6647 §5 calls 421 and 450 the only reasonable codes; servers use 451 as well.
# 450 stands in RFC 5321 §4.3.2 under RCPT and after the data, not under MAIL; servers send it there too.
smtp-450 = Mailbox temporarily unavailable
    .description = The server does not do what was asked because the mailbox is unavailable for now: it is busy, or blocked for a time by a policy such as greylisting. In reply to ATRN the request is refused.
    .when = The server sends this mostly to RCPT TO, or after the final dot for a reason of policy, often to a client that it does not know yet. To ATRN it means a domain without permission or requests that come too often.
    .fix = Wait while your own server retries; once it gives up, reach the recipient another way. If you run it, retry from the same IP address every 30 minutes or more, for at least four to five days. For ATRN, check your permitted domains.
    .use = Send 450 while the mailbox is only busy or held back by policy, as in greylisting; 550 once it is known not to exist or is refused for good. Send 451 for the server’s own errors, 452 for lack of space, 421 to close.

# RFC 5321 words it "error in processing" in §4.2.2 and "local error in processing" in §4.2.3.
# RFC 6647 §5 does not name 451 for greylisting, but servers use it.
smtp-451 = Temporary error in processing
    .description = The server met an error while it processed the command and has given up on it. The error is temporary: the same command may succeed later without any change. In reply to ATRN, the request cannot be processed now.
    .when = The server sends this to MAIL FROM, RCPT TO, the final dot or ATRN when something that it depends on fails, such as a disk, a database or a DNS lookup. Many servers also use it for greylisting.
    .fix = Wait while your own server still retries, and send again only after it has given up. If you run it, keep the message queued and retry every 30 minutes or more, for at least four to five days. The answering server’s log shows the cause.
    .use = Send 451 when your own processing fails and may recover, and 554 when repeating cannot help. Send 450 for a mailbox that is busy or held back by policy, greylisting included; 452 for lack of space; 421 to close the connection.

# Too many recipients: RFC 821 says 552; RFC 5321 §4.5.3.1.10 requires 452 for an implementation limit
# and allows a 5yz code, or 503 to DATA, where site policy forbids more recipients.
smtp-452 = Too little storage, or too many recipients
    .description = The server lacks room for this at the moment: storage for the message, or a place for one more recipient in the transaction. Both conditions are temporary.
    .when = The server sends this to MAIL FROM, RCPT TO or the final dot when storage runs short, perhaps for the size declared with SIZE. It also sends it to RCPT TO when the transaction already holds as many recipients as it can.
    .fix = Read the text. If it names too many recipients, send to those already accepted, then send the rest in another transaction at once. If it names storage, retry after 30 minutes or more; whoever owns the full disk or mailbox frees space.
    .use = Send 452 while space is short, or when the limit on recipients, at least 100, is reached. Send 552 when the message exceeds a fixed size or quota, 450 for a busy mailbox, and 451 for other errors of the server.

# Some lists call 453 "Too many messages"; no RFC supports that.
smtp-453 = No mail to collect
    .description = No mail is waiting for any of the requested domains. Only replies to ATRN, the command that collects mail on demand, use this code, and it reports no fault.
    .when = The provider’s server sends this to ATRN when the customer has access to every requested domain but none of them has mail in the queue.
    .fix = Nothing needs fixing: ask again at the next planned time, not at once, because a provider may refuse frequent requests. If you expected mail, check that the domain’s MX records point to this provider.
    .use = Send 453 to ATRN when access is granted and nothing is queued; sending 250, changing roles, and then sending EHLO and QUIT is also allowed. Send 450 when a domain is not permitted, and 451 when access cannot be checked now.

# RFC 4954 §6 (AUTH) and RFC 3207 §4 (STARTTLS) give the two meanings. Postfix "454 4.7.1 Relay access denied" is vendor use.
smtp-454 = Authentication or TLS temporarily unavailable
    .description = The server cannot do its part for now. In reply to AUTH, authentication fails through a temporary fault of the server; in reply to STARTTLS, TLS is not available for a temporary reason.
    .when = The server sends this to AUTH or STARTTLS while, for example, its user database or its TLS certificate is unavailable. Postfix also sends 454 4.7.1 to RCPT TO when it denies relaying, often to a client that has not logged in.
    .fix = Keep your password: nobody has judged it. Retry later. After STARTTLS, wait or return the message; send unencrypted only if your policy allows. If the text denies relaying, log in first or correct the recipient’s address.
    .use = Send 454 when AUTH or STARTTLS fails through a temporary fault of your own. Send 535 for invalid credentials, 432 for a password transition, 530 when a login or TLS must come first, and 421 to close the connection.

smtp-455 = Parameter cannot be honoured for now
    .description = The server is for now unable to honour a parameter given with MAIL FROM or RCPT TO. The condition is temporary, and the same command may succeed later.
    .when = The server sends this to MAIL FROM or RCPT TO when a parameter of a service extension is valid but cannot be served at the moment, for example the BY deadline of DELIVERBY.
    .fix = Wait while your own server still retries. If you run it, find the parameter in the text or the log, retry after 30 minutes or more, and leave the parameter out only if the message can do without it.
    .use = Send 455 when you support a parameter but cannot honour it now, unless its specification names another code, as SIZE does with 452. Send 555 when a parameter is unknown or cannot be implemented, and 501 when its value is malformed.

# draft-martin-smtp-ipv6-to-ipv4-fallback was not read beyond its abstract; the cause (SPF and DKIM) is from Sisimai's Reply.pm.
smtp-456 = Try again over IPv4
    .description = No standard defines this code. Software that lists it points to an expired Internet draft of 2013 on falling back to IPv4: the server refuses the message over IPv6 and asks for another try over IPv4.
    .when = It is hardly ever met. Sisimai, a program that analyses bounces, lists it for a message that arrives over IPv6 and fails both SPF and DKIM.
    .fix = Read the text, since no standard settles the meaning. If you run the sending server, retry at once over IPv4, then repair SPF and DKIM for mail sent over IPv6. If you sent the mail, pass the reply to your provider.
    .use = Do not send 456 on the open Internet: a client that does not know it may keep retrying over IPv6. Send 450 to refuse for a time or 550 to refuse for good, and name IPv6 as the reason in the text.

# RFC 1985 §5.1 lists 500 and 501 as the 5yz replies to ETRN; §5.2 speaks of 550 and 551 instead.
smtp-458 = Queue cannot be started for this node
    .description = The server knows ETRN but does not queue messages for the named node, for a local reason that the code does not tell. Only replies to ETRN use this code.
    .when = The server sends this to ETRN when it does not start the queue for that node, most often because the client is not on the list of those from which it accepts the command.
    .fix = Check the node name first: it must be a fully qualified name under which the other server queues your mail. Then ask its administrator to allow your server. Repeating ETRN unchanged seldom helps, but mail already queued there is still retried as usual.
    .use = Send 458 to ETRN when the queue cannot be started and you give no closer reason; send 459 when the node is not allowed and you say why. Send 250, 252 or 253 when the queue starts, and 501 for a malformed argument.

# 459 has the first digit of a transient failure, but RFC 1985 §5.2 says that it mostly means a missing permission.
smtp-459 = Node not allowed to start the queue
    .description = The server refuses to start its queue for the node named in ETRN, and the text gives the reason. Although the first digit says temporary, the refusal usually stands until somebody changes something.
    .when = The server sends this to ETRN when its rules do not let this client release mail for that node, subdomain or queue, or when it cannot resolve the node’s name.
    .fix = Read the reason in the text and do not repeat the command unchanged. If the name does not resolve, correct the command or the DNS. If permission is missing, ask the answering server’s administrator to allow your server for that node.
    .use = Send 459 to ETRN when you refuse the node and can name the reason, and 458 when you only cannot start the queue. Send 501 for a malformed argument, and 251 when the node is allowed but no mail waits.

# RFC 5321 §3.5.3 tells servers that only check the syntax of VRFY or EXPN to send 502 or 500, and in the same place calls 500 and 502 for VRFY less than full compliance.
smtp-500 = Command not recognized
    .description = The server does not recognize the command, or the line is longer than it accepts. During an AUTH exchange it means that a response overflowed the server’s buffer.
    .when = Any command can meet this: a misspelled verb, an extension the server never announced, EHLO on a very old server, an overlong line, or message text sent although DATA was refused.
    .fix = Do not repeat the same line. If it answers EHLO, fall back to HELO. Otherwise compare the session log with the EHLO list, and look for overlong lines and firewalls that rewrite SMTP. A user passes it to the sending server’s administrator.
    .use = Send 500 for a verb you do not know or a line over your limit; 502 for a verb you know but do not implement, 501 for bad arguments. Never call a line shorter than 512 octets too long.

# RFC 5321 §4.1.4 demands 501 when the argument of MAIL is unacceptable; §3.3 names 550 and 553, and §4.2.2 gives wrong mailbox syntax to 553.
# RFC 2554 §4 answered an initial response the mechanism does not allow with 535; RFC 4954 §4 demands 501.
smtp-501 = Malformed command arguments
    .description = The server knows the command but cannot accept its arguments as written: the syntax is wrong, a path is too long, or an argument stands where none is allowed. It also ends a broken or cancelled AUTH exchange.
    .when = The server answers this to a malformed address, a bad name in EHLO, or arguments to DATA, RSET, QUIT or STARTTLS. To AUTH, it means a cancelled exchange, undecodable BASE64, or an initial response that the mechanism does not allow.
    .fix = Check the address first for stray spaces, missing parts and line breaks. An administrator then checks the host name the client gives in EHLO, and for AUTH the BASE64 coding or a cancelled login. Do not send the same line again.
    .use = Send 501 when the arguments of a known verb break its grammar; 500 for an unknown verb, 504 for an argument you do not implement, 553 for a mailbox name you do not allow, 555 for unknown MAIL FROM or RCPT TO parameters.

smtp-502 = Command known but not supported
    .description = The server recognizes the command but does not implement it. The refusal concerns that command alone, so the rest of the session can continue without it.
    .when = The server answers this most often to VRFY, EXPN or HELP, which many operators do not offer, and an old server to EHLO. An on-demand mail relay may send it to everything except EHLO, AUTH, ATRN and QUIT.
    .fix = Do not repeat the command. Continue without it: send the mail without VRFY or EXPN, and fall back from EHLO to HELO. If mail itself failed, the sending server’s administrator should check that it contacted the right host and port.
    .use = Send 502 for a verb you recognize but do not implement; 500 for one you do not recognize, 504 when only its parameter is unsupported, 503 when it comes too early or too late. Never announce after EHLO what you answer with 502.

# RFC 1869 §4.2 prescribes 503 for a second EHLO in a session; RFC 5321 §4.1.4 allows it and treats it like RSET.
smtp-503 = Commands out of order
    .description = The command came at a moment when the server cannot accept it: an earlier step is missing or was refused, or the same step has already been done.
    .when = The server answers this to RCPT TO without an accepted MAIL FROM, to DATA without an accepted recipient, to a second MAIL FROM or AUTH, to AUTH inside a mail transaction, or to most commands after a 554 greeting.
    .fix = Look at the replies before this one: an earlier refusal of MAIL FROM, RCPT TO or AUTH is often the real fault. Correct that first, then start the transaction again. In a mail program, check that login for outgoing mail is on.
    .use = Send 503 when a correct command comes at the wrong moment; 530 when login or STARTTLS is what is missing, and 503 or 554 to DATA without valid recipients. Answer NOOP, HELP, VRFY, EXPN and RSET normally even before EHLO.

# RFC 4954 §4 sends 504 for a mechanism that needs encryption; the registry of RFC 5248 pairs the same case with 523 (X.7.10).
smtp-504 = Command argument not supported
    .description = The server implements the command but not the argument given with it. In answer to AUTH, the chosen mechanism is not supported, or not before the connection is encrypted.
    .when = The server answers this to AUTH with a mechanism it does not accept, and to VRFY, EXPN or HELP with an unsupported argument. Some servers also send it to a host name or address that is not fully qualified.
    .fix = For AUTH, turn on TLS first, then choose a mechanism from the EHLO list, which can change after STARTTLS. For EHLO, set the client’s fully qualified host name; for an address, write its full domain. Do not retry unchanged.
    .use = Send 504 when you implement the command but not its argument, and for AUTH mechanisms that are unknown or need encryption; 502 for the whole command, 501 for bad syntax, 534 for a mechanism too weak for this user, 555 for MAIL FROM parameters.

# Rests on the abstract of draft-fanf-smtp-quickstart-b and on sisimai’s note about revision 01; the section on reply codes was not read.
smtp-520 = QHLO identifier refused (expired draft)
    .description = No RFC defines this code. An expired Internet-Draft for a QUICKSTART extension, meant to shorten the start of a session, is reported to use it for a wrong identifier in the QHLO command.
    .when = A server built on the expired QUICKSTART draft would answer QHLO with this. Met anywhere else, its meaning is the operator’s own, or it may be an enhanced code 5.2.0 printed without its dots.
    .fix = Read the text after the code, because the number alone says little. If it answers QHLO, start again with EHLO. Otherwise ask the receiving server’s operator what it means. Do not retry unchanged: the first digit marks a permanent failure.
    .use = Do not send 520 outside an experiment with QHLO. Send 501 for a bad argument to EHLO, 504 for an argument you do not implement, 550 for a refused mailbox and 554 for a failure that no other code describes.

smtp-521 = Host does not accept mail
    .description = This host never accepts mail, from anyone, for any address. The refusal is about the host itself, not about the message, its sender or its recipient.
    .when = The server sends this in place of the usual 220 greeting as soon as the connection opens. It may repeat it for every later command except QUIT, or close the connection. Popular lists also give 521 for 5.2.1 without its dots.
    .fix = Do not retry this host. Check the domain in the recipient’s address first, then the MX records that led here: whoever runs that domain must point them to a server that takes mail, or publish a null MX.
    .use = Send 521 only from a host that never takes mail, such as a dummy server. Use 554 to refuse particular senders or connections, and 556 in a relay that knows from the DNS that the recipient’s domain takes no mail.

# RFC 4954 §4 sends 504 for a mechanism that needs encryption; the registry of RFC 5248 pairs the same case with 523 (X.7.10) and, as history, with 538 (X.7.11).
smtp-523 = Encryption needed before login
    .description = The chosen AUTH mechanism needs an encrypted connection. No RFC defines a reply text for this code; the registry of enhanced status codes pairs it with X.7.10, Encryption Needed.
    .when = A server answers this to AUTH with a plain-text mechanism such as PLAIN while the connection has no TLS. Popular lists read it as a message over the size limit, which is 5.2.3 without its dots.
    .fix = Turn on encryption for outgoing mail, either STARTTLS on port 587 or TLS on port 465, and log in again; a stronger mechanism may also work. Never repeat the password unencrypted. Shrink the message only if the text speaks of size.
    .use = RFC 4954 refuses such a mechanism with 504; send 523 with 5.7.10 where clients benefit from the exact cause. Send 530 to demand STARTTLS before other commands, 534 for a mechanism too weak for this user, and never the deprecated 538.

smtp-525 = Login account disabled
    .description = The credentials are right, but an administrator has disabled the account. The registry of enhanced status codes pairs this code with X.7.13; no RFC defines its reply text.
    .when = A server answers this to AUTH after the credentials proved correct, when the account has been disabled for reasons such as unpaid bills, abuse or a suspected break-in.
    .fix = Stop retrying, and do not type the password again: it was correct. Ask the mail administrator to enable the account. The administrator should first find out why it was disabled and whether somebody misused it.
    .use = Send 525 with 5.7.13 only after the credentials proved right; 535 when they are wrong, 454 when your account data cannot be read for now, and 550 when the disabled account is a recipient and not the client’s login.

# RFC 4954 §6 exempts AUTH, EHLO, HELO, NOOP, RSET and QUIT; RFC 3207 §4 exempts NOOP, EHLO, STARTTLS and QUIT. RFC 4954 §6 gives 5.7.0; the registry also lists 530 under X.5.1.
smtp-530 = Login or encryption required first
    .description = The server’s policy demands a step that the client has not taken: it must authenticate with AUTH, or, where the text says so, first encrypt the connection with STARTTLS.
    .when = A submission or private server answers this to MAIL FROM, ATRN and most other commands as long as the required login or TLS is not in force. Popular lists read 530 as 5.3.0 without its dots.
    .fix = Read the text to see which step is missing. In the mail program, turn on TLS and login for outgoing mail. If it stops mail between servers, check whether the MX records point to a submission server by mistake. Do not retry unchanged.
    .use = Send 530 when AUTH or STARTTLS has to come first; 535 when credentials were given and failed, 534 when the mechanism is too weak, 550 when the client lacks permission. A server named in MX records must not require STARTTLS for local delivery.

smtp-534 = Login method too weak
    .description = The server does not let this user log in with the chosen AUTH mechanism, because its policy demands a stronger one. It does not say that the credentials are wrong.
    .when = The server answers this to AUTH. Some large providers send it to demand an app password or a sign-in on the web. Popular lists read it as a message too big, which is 5.3.4 without its dots.
    .fix = If the text names an app password or a web page, follow it. Otherwise choose a stronger mechanism from the EHLO list or update the mail program. Retyping the password does not help; shrink the message only if the text speaks of size.
    .use = Send 534 with 5.7.9 when you support the mechanism but policy finds it too weak for this user; 504 when you do not support it or it needs encryption, 535 when the credentials fail, 432 when the user must first transition to it.

# RFC 2554 §4 also sent 535 for an initial response the mechanism does not allow; RFC 4954 §4 demands 501 there.
smtp-535 = Login credentials not accepted
    .description = Authentication failed because the credentials are wrong or are not sufficient. The refusal concerns the login, not the message, and the client may try other credentials or another mechanism.
    .when = The server answers this to AUTH after checking the credentials. Typical causes are a mistyped or changed password, a user name without its domain, an expired token, or a provider that demands an app password. Popular lists read it as 5.3.5 without its dots.
    .fix = Check the user name, often the full address, and enter the password again; create an app password if the provider demands one. Do not let the program repeat old credentials, because many servers lock the account. Then ask the administrator.
    .use = Send 535 with 5.7.8 when credentials fail the check; 454 when your own service failed, so that no client asks for a new password, 525 for a disabled account, 534 for a weak mechanism, 501 for data you cannot decode.

# RFC 2554 §6 defines 538; RFC 4954 §6 keeps it as history only and in §4 sends 504 for the case; the registry of RFC 5248 adds 523 (X.7.10).
smtp-538 = Mechanism requires encryption (deprecated)
    .description = This deprecated code says that the chosen AUTH mechanism may only be used on an encrypted connection. RFC 4954 lists it only as history, because servers are not to announce such a mechanism before TLS.
    .when = An older server answers this to AUTH when it announces a mechanism on an unencrypted connection and then refuses it there. Servers that follow RFC 4954 do not announce such a mechanism before TLS.
    .fix = Switch the mail program to TLS for outgoing mail, with STARTTLS on port 587 or TLS from the start on port 465, then log in. Retrying without TLS cannot work. The server’s administrator should stop announcing that mechanism before TLS.
    .use = Do not send 538 from new software. Announce the mechanism only under TLS, and if a client tries it earlier, send 504 with 5.5.4, or 523 with 5.7.10. Send 530 to demand STARTTLS before other commands.

# RFC 5321 §3.6.2 gives 550 to refused relaying; in practice 551, 553 and 554 are sent for it too.
# RFC 6531 §3.5 gives 550 to MAIL and 553 to RCPT for X.6.7, and 554 for X.6.9, which the registry pairs with 550.
smtp-550 = Mailbox unavailable or mail refused
    .description = The server refuses for good: the mailbox does not exist, access is denied, or policy forbids the command. Policy covers refused relaying and judgments on the sender, the client or the message.
    .when = The server answers this to RCPT TO for an unknown mailbox or forbidden relaying, to MAIL FROM for a refused sender, to VRFY or EXPN, or after the message when its content, SPF, DKIM or the client’s reputation fails a policy.
    .fix = Read the text and any enhanced code. For an unknown mailbox, correct the address or ask the recipient. For refused relaying, log in. For policy, the sender’s administrator checks SPF, DKIM, reverse DNS and blocklists, then asks the postmaster. Do not retry unchanged.
    .use = Send 550 once a mailbox is known not to exist or policy refuses it; 450 while it is busy or blocked for now, 551 to give another address, 552 for quota, 553 for a name you do not allow, 556 for a null MX.

smtp-551 = User elsewhere, other address given
    .description = The user has no mailbox on this server, which refuses the mail and names another address to try. It forwards nothing itself.
    .when = The server answers this to RCPT TO or VRFY when it knows the user’s other address and its operator allows disclosing it. The address stands in the reply text. Some servers send it for refused relaying instead.
    .fix = Confirm the address in the text with the recipient by other means, because a forged server could name any address. Then send to that address and update the address book. If the text speaks of relaying, log in to the outgoing server.
    .use = Send 551 only where the operator allows disclosing the other address; 251 when you forward the mail yourself, 550 to refuse without naming an address. Never assume that the client updates anything or tells its user.

# RFC 3463 §3.3 wants X.2.2 (mailbox full) as a persistent transient failure; the registry pairs it with 552, a permanent reply.
# RFC 821 listed too many recipients as 552; RFC 5321 §4.5.3.1.10 corrects it to 452. RFC 1870 §6.4 allows 552 to RCPT for size, and that one is permanent.
smtp-552 = Quota or size limit exceeded
    .description = The mail exceeds the recipient’s storage quota or the server’s limit on message size. In answer to RCPT TO, it can also mean too many recipients, as RFC 821 listed it.
    .when = The server answers this to MAIL FROM when the declared SIZE is over its limit, to RCPT TO when that mailbox cannot take the message or recipients are too many, or after the message data.
    .fix = For size, shrink the message or share the file as a link. For a full mailbox, ask the recipient to free space. For too many recipients, send to the refused ones later, as after 452. Otherwise do not retry unchanged.
    .use = Send 552 when a quota or fixed size limit stops the message; 452 when storage is short for now, and always for an implementation limit on recipients. Send 550 or 554 when policy, not size, is the reason.

# RFC 5321 §4.2.2 gives wrong mailbox syntax to 553, §4.1.4 an unacceptable argument of MAIL to 501. RFC 6531 §3.5 sends 553 to RCPT and 550 to MAIL for non-ASCII addresses.
smtp-553 = Mailbox name not acceptable
    .description = The server does not accept the mailbox name as given: its syntax is wrong, its form is not allowed, or, in answer to VRFY, it could mean more than one user.
    .when = The server answers this to MAIL FROM or RCPT TO for a malformed or forbidden address, or to VRFY for an ambiguous name. Some servers send it when the sender’s address does not belong to the login, or for refused relaying.
    .fix = Correct typing errors, stray characters and a missing domain in the address. If the sender’s address was refused, send from the address of the account you log in with. After VRFY, choose one of the mailboxes listed. Do not retry the same address.
    .use = Send 553 when the name itself is unacceptable or ambiguous; 550 when it is well formed but no such mailbox exists or policy refuses it, 501 when you cannot parse the arguments, 551 to give another address.

# RFC 5321 §3.3 allows 503 or 554 to DATA without valid recipients. RFC 1869 §4.4 gives 554 to EHLO, which RFC 5321 §4.3.2 does not list. RFC 3207 §4.1 gives 554 to every command but QUIT when TLS is not good enough.
smtp-554 = Transaction failed or session refused
    .description = The transaction failed for good, for a reason no other code describes. In place of the greeting, it refuses the whole session: this client finds no SMTP service here.
    .when = The server sends this when the connection opens, to DATA when no recipient is valid, or after the message when its content or policy stops it. Some servers also send it for refused relaying or insufficient TLS.
    .fix = Read the text and note which step failed. At the greeting, check the MX records and whether the sending server’s IP address is on a blocklist. At DATA, look for refused recipients; after the message, change what the text objects to. Do not retry unchanged.
    .use = Send 554 when no other code fits. At the greeting, give the reason, wait for QUIT and answer other commands with 503. Send 521 from a host that never takes mail, 550 for one mailbox or a policy, 451 for a passing error.

smtp-555 = MAIL or RCPT parameter not supported
    .description = The server does not recognize or does not implement a parameter that follows the address in MAIL FROM or RCPT TO.
    .when = The server answers this to MAIL FROM or RCPT TO when a parameter such as BODY, SMTPUTF8 or NOTIFY belongs to an extension it lacks. Some servers also send it for a malformed command, such as an address without angle brackets.
    .fix = Compare the parameters in the session log with the extensions announced after EHLO, and stop sending the others. Check the address for stray characters. A user passes the reply to the sending server’s administrator. Do not retry the same command.
    .use = Send 555 for a MAIL FROM or RCPT TO parameter you do not implement; 455 when you cannot accommodate it for now, 501 for bad syntax, 504 for arguments of other commands. A parameter’s own specification may prescribe another code.

smtp-556 = Recipient’s domain takes no mail
    .description = The domain in the recipient’s address accepts no mail at all, and this server knows that without connecting to it. The usual evidence is a null MX record.
    .when = A relay or submission server answers this to RCPT TO when the DNS shows a null MX for the recipient’s domain: a single MX record that names a dot instead of a host.
    .fix = Do not retry. Check the recipient’s domain for a misspelling, a wrong ending or a stray www prefix. If it is correct, reach the recipient another way. If the domain is yours and should take mail, replace the null MX with a real record.
    .use = Send 556 with 5.1.10 when the recipient’s domain publishes a null MX; 550 with 5.7.27 when the sender’s domain does, 521 from a host that itself never takes mail, 550 for a missing mailbox, 451 when the DNS lookup fails.

# Rests on the abstract of draft-moore-email-addrquery-01 and on sisimai’s note; the section on reply codes was not read.
smtp-557 = Address query refused (expired draft)
    .description = No RFC defines this code. An expired Internet-Draft on address queries, meant for finding information such as public keys for an address, is reported to use it for refusing a query.
    .when = A server built on the expired address query draft would refuse a query with this. In ordinary mail its meaning is the operator’s own; popular lists print “Too many duplicate messages” or “Access denied”.
    .fix = Go by the text after the code, because the number has no agreed meaning. Check the recipient’s address and whether the same message went out repeatedly, then ask the receiving server’s postmaster. Do not retry unchanged: the failure counts as permanent.
    .use = Do not send 557 outside an experiment with address queries. Send 550 to refuse an address or for reasons of policy, 554 when no other code fits, 450 for a temporary block, 252 when you decline to verify an address.
