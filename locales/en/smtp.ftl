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
    .description = The server has refused the command and will refuse it again until something changes.

## Categories: the second digit

smtp-category-x0z = x0z · Syntax
    .description = The reply concerns the form of the command, or a command that is unknown, not implemented or out of place.
smtp-category-x1z = x1z · Information
    .description = The reply gives information that the client asked for, such as status or help.
smtp-category-x2z = x2z · Connection
    .description = The reply concerns the connection and the service itself.
smtp-category-x3z = x3z · Extensions, authentication
    .description = RFC 5321 gives this digit no meaning. In practice, replies to AUTH and STARTTLS use it.
smtp-category-x4z = x4z · Unspecified
    .description = RFC 5321 gives this digit no meaning, and no standard reply uses it.
smtp-category-x5z = x5z · Mail system
    .description = The reply concerns the receiving mail system: mailboxes, storage or the transfer itself.

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
    .when = In reply to HELP, with or without the name of a command, often over several lines.
    .fix = No action is needed. Do not let programs act on the text, because every server words it differently; the EHLO reply lists what the server supports.
    .use = Send 214 for instructions on the server or on one command. Send 211 for a report on the system, 504 for an unsupported topic, and 502 when HELP is not implemented.

smtp-220 = Ready for commands, or ready for TLS
    .description = The server is ready. As the greeting, 220 opens the session and names the server; after STARTTLS, it tells the client to start the TLS handshake.
    .when = When a client connects, sometimes after a delay, and in reply to STARTTLS when TLS can start.
    .fix = No action is needed. If you develop the client, allow at least five minutes for the greeting, then send EHLO. After STARTTLS and the TLS handshake, send EHLO again, because the earlier reply to it no longer applies.
    .use = Send 220 as the greeting only when you can accept mail. Send 421 for a temporary problem, and 554 to refuse the session. After STARTTLS, send 454 if TLS is unavailable for now.

# RFC 1985 §7 shows "250 Goodbye" in reply to QUIT; RFC 5321 §4.1.1.10 and §4.3.2 require 221.
smtp-221 = Connection closing after QUIT
    .description = The server confirms that the session is over and closes the connection. The reply says nothing new about any message.
    .when = In reply to QUIT, which the client may send at any time.
    .fix = No action is needed. Messages that got 250 after the final dot stay accepted; an open transaction is dropped. To learn what happened to a message, read the earlier replies.
    .use = Send 221 only in reply to QUIT, then close the connection. Send 421 when the server has to end the session, so that the client comes back later.

smtp-235 = Authentication succeeded
    .description = The server has accepted the client’s authentication. The rest of the session runs under that identity.
    .when = In reply to AUTH, either immediately or after one or more 334 challenges.
    .fix = No action is needed. Some senders or recipients may still be refused, so read the replies to MAIL FROM and RCPT TO.
    .use = Send 235 when the AUTH exchange is complete. Send 334 while it still needs a response, 535 for wrong credentials, and 454 when they cannot be checked for now.

smtp-250 = Command completed
    .description = The command has succeeded. After the final dot of a message, the server also takes responsibility for delivering it, passing it on, or reporting a failure to the envelope sender.
    .when = In reply to EHLO, MAIL FROM, RCPT TO, the final dot and most other commands. After ETRN, it means that the queue was started; after ATRN, that client and server swap roles.
    .fix = No action is needed. After the final dot, the message is accepted but can still be filtered, delayed or bounced. If it never arrives, ask the recipient to check the spam folder, then ask the receiving server’s administrator to search the log.
    .use = Send 250 after the final dot only when the message is safely stored; reject any message that you would otherwise have to bounce. Send 251 to disclose a forwarding address, and 252 when VRFY cannot verify an address.

# RFC 5321 §3.5.3 allows 251 in reply to EXPN as well; the table in §4.3.2 lists it for RCPT and VRFY only.
smtp-251 = Mail will be forwarded, or no mail waiting
    .description = The recipient is not local, and the server forwards the mail to the address in the text. In reply to ETRN, 251 means that no messages are waiting for the node.
    .when = In reply to RCPT TO or VRFY when the server knows the recipient’s new address. In reply to ETRN when the queue holds nothing for the node.
    .fix = No action is needed. If the recipient confirms the new address, update your address book, because forwarding may stop one day. Only 250 after the final dot accepts the message.
    .use = Send 251 to forward mail and disclose the new address. Send 250 to forward without disclosing it, 551 to disclose it without forwarding, and 550 to do neither.

smtp-252 = Address not verified, or delivery of waiting mail started
    .description = The server cannot verify the address, but accepts mail for it and attempts delivery. In reply to ETRN, 252 means that messages are waiting for the node and their delivery has started.
    .when = In reply to VRFY or EXPN when the address looks valid but cannot be checked, or when verification is disabled for security. In reply to ETRN when mail is waiting.
    .fix = The address is neither confirmed nor refused: the replies to RCPT TO and to the final dot of a message decide. After ETRN, be ready to receive mail.
    .use = Send 252 when VRFY or EXPN cannot verify the address. Send 250 for a verified address, and 550 for one that does not exist. After ETRN, send 253 when you know the number of messages.

smtp-253 = Delivery of waiting mail started, with a count
    .description = The server has started delivery of the mail queued for the node; the text says how many messages there are.
    .when = In reply to ETRN when mail is waiting and the server knows how many messages there are.
    .fix = No action is needed, but the mail comes over a new connection, perhaps later. If it does not arrive, check the node’s MX or address records and whether your firewall admits the connection.
    .use = Send 253 in reply to ETRN when you know the number of waiting messages. Send 252 when you do not, 251 when none are waiting, and 250 when you cannot tell.

smtp-334 = Authentication challenge
    .description = The authentication exchange continues, and the server waits for the client’s response. The text after the code is the challenge in BASE64; it may be empty.
    .when = In reply to AUTH, or to a response, when the mechanism needs more, such as a user name, a password or a computed answer.
    .fix = Send one line of BASE64, or “*” to cancel. With LOGIN, “VXNlcm5hbWU6” asks for the user name and “UGFzc3dvcmQ6” for the password. Remove the responses before you share a log, because BASE64 hides nothing.
    .use = Send 334 with only the BASE64 challenge, or with a single space if it is empty. Send 235 when the exchange succeeds, 535 when it fails, and 501 when the response is “*” or not valid BASE64.

# draft-hall-prdr-00 was not read in full; these texts rest on its title and abstract and on Exim src/src/receive.c.
smtp-353 = Replies for each recipient follow
    .description = The server has received the message and now replies for each recipient separately, then for the whole message. The code belongs to PRDR, an extension from an expired draft; no standard defines it.
    .when = After the final dot, from Exim for example, if the client asked for PRDR and several recipients were accepted.
    .fix = Read on, because 353 does not yet accept or reject anything. Match the replies to the accepted recipients, in the order of RCPT TO. If your client cannot follow this, turn PRDR off.
    .use = Send 353 only to a client that has asked for PRDR. Otherwise, send one reply for all recipients, such as 250, 451 or 550.

smtp-354 = Ready for the message
    .description = The server treats every following line as part of the message, up to a line that contains only a dot. It has not accepted the message yet.
    .when = In reply to DATA when the sender and at least one recipient have been accepted.
    .fix = If you develop the client, end every line with CRLF, double any dot that begins a line, and finish with a dot on its own line. Allow at least ten minutes for the reply; if none comes, suspect bare line feeds or a firewall.
    .use = Send 354 only when a recipient has been accepted. Send 503 if MAIL FROM or RCPT TO is missing, and 554 if no recipient is valid.

smtp-355 = Interrupted transfer can resume
    .description = The server has restored an interrupted transaction. The text begins with the number of octets already received. The code belongs to CHECKPOINT, an experimental extension.
    .when = In reply to MAIL FROM when its TRANSID matches a transaction that broke off during or just after the message data.
    .fix = Send DATA and, after 354, skip the given number of octets. The number counts neither the envelope nor dots added at the start of a line. Only 250 after the final dot accepts the message.
    .use = Send 355 only when the TRANSID matches a stored transaction. Send 250 when the TRANSID is new. If DATA carries the message, the offset must fall at the beginning of a line.

smtp-421 = Service not available, connection closing
    .description = The server cannot serve the client for now and closes the connection. The whole session ends, not only the current command.
    .when = In place of the greeting or in reply to any command, when the server shuts down, is overloaded, has waited too long, or limits or greylists the client. A message being transferred is not accepted.
    .fix = Let your mail server retry. If you run the sending server, try another MX host, or this one after 30 minutes or more. If 421 persists, look for a limit on your sending rate.
    .use = Send 421 in reply to any command when the connection has to close, then close it. Send 450, 451 or 452 when only one command fails. Greet with 554 or 521 to refuse permanently.

# The specified meaning is RFC 4954 §6. Microsoft Exchange sends "432 4.3.2 STOREDRV..." for throttling (vendor use).
smtp-432 = Password transition needed
    .description = The user’s account is not yet prepared for the chosen authentication mechanism. One successful sign-in with another mechanism, usually PLAIN, prepares it.
    .when = In reply to AUTH when the stored password does not yet work with the chosen mechanism. Microsoft Exchange also sends 432 with 4.3.2 to slow down a sender; Courier sends it while a service is down.
    .fix = Set the mail program to PLAIN over TLS, sign in once, then switch back to the mechanism that was refused. If the text does not mention passwords, leave yours alone and wait.
    .use = Send 432 when one sign-in with PLAIN over TLS makes the chosen mechanism work. Send 534 when policy requires a stronger mechanism, 535 for wrong credentials, and 454 when they cannot be checked.

# Greylisting: RFC 6647 §5 calls 421 and 450 the only reasonable codes; servers use 451 as well.
# 450 stands in RFC 5321 §4.3.2 under RCPT and after the data, not under MAIL; servers send it there too.
smtp-450 = Mailbox temporarily unavailable
    .description = The mailbox is unavailable for now: it is busy, or a policy such as greylisting blocks it for a time.
    .when = Usually in reply to RCPT TO, or after the message data, often because the server does not know the client yet. In reply to ATRN, when a domain is not permitted or the client asks too often.
    .fix = Let your mail server retry; if it gives up, contact the recipient by other means. If you run the sending server, retry from the same IP address at intervals of 30 minutes or more, for at least four to five days.
    .use = Send 450 while the mailbox is busy or blocked for a time, as in greylisting. Send 550 when it does not exist, 451 for the server’s own errors, and 452 when storage is short.

# RFC 5321 words it "error in processing" in §4.2.2 and "local error in processing" in §4.2.3.
# RFC 6647 §5 does not name 451 for greylisting, but servers use it.
smtp-451 = Temporary error in processing
    .description = The server stopped processing the command because of an error of its own.
    .when = When a disk, a database or a DNS lookup fails on the server, for example, or when the server cannot process ATRN for now. Many servers also use 451 for greylisting.
    .fix = Let your mail server retry. If you run the sending server, keep the message queued and retry at intervals of 30 minutes or more, for at least four to five days. The receiving server’s log shows the cause.
    .use = Send 451 when your own processing fails but may recover. Send 450 for a mailbox that is busy or blocked for a time, 452 when storage is short, and 554 when retrying cannot help.

# Too many recipients: RFC 821 says 552; RFC 5321 §4.5.3.1.10 requires 452 for an implementation limit
# and allows a 5yz code, or 503 to DATA, where site policy forbids more recipients.
smtp-452 = Too little storage, or too many recipients
    .description = The server is short of storage for the message, or cannot take another recipient in this transaction.
    .when = When storage is short, perhaps for the size declared with SIZE. In reply to RCPT TO when the transaction already has as many recipients as it can hold.
    .fix = Let your mail server retry; if a mail program reports too many recipients, send the message to the rest separately. If storage is short, ask the server’s administrator or the mailbox’s owner to free space.
    .use = Send 452 while storage is short, or when the limit on recipients, at least 100, is reached. Send 552 when a quota or fixed size limit is exceeded, and 451 for other server errors.

# Some lists call 453 "Too many messages"; no RFC supports that.
smtp-453 = No mail to collect
    .description = No mail is waiting for any of the domains named in ATRN, the command that collects mail on demand. Nothing is wrong.
    .when = In reply to ATRN when the client may collect mail for all the domains it named and none is waiting. Some servers also send 453 for a temporary problem, which the text names.
    .fix = Collect mail again at the next planned time, because providers may refuse frequent attempts. If you expected mail, check that the domain’s MX records point to this provider.
    .use = Send 453 when nothing is queued, or send 250, swap roles, and send EHLO and QUIT. Send 450 when a domain is not permitted, and 451 when access cannot be checked now.

# RFC 4954 §6 (AUTH) and RFC 3207 §4 (STARTTLS) give the two meanings. Postfix "454 4.7.1 Relay access denied" is vendor use.
smtp-454 = Authentication or TLS temporarily unavailable
    .description = The server has a temporary fault. In reply to AUTH, it cannot check the credentials; in reply to STARTTLS, TLS is not available.
    .when = While the user database or the TLS certificate is unavailable, for example. Postfix also sends 454 4.7.1 in reply to RCPT TO when it denies relaying.
    .fix = Do not change your password: the server has not checked it. After STARTTLS, wait; send unencrypted only if your policy allows it. If the text denies relaying, sign in or correct the recipient’s address.
    .use = Send 454 when a temporary fault of your own stops AUTH or STARTTLS. Send 535 for wrong credentials, 432 for a password transition, and 530 when sign-in or TLS must come first.

smtp-455 = Parameter cannot be used for now
    .description = The server cannot act on a parameter of MAIL FROM or RCPT TO for now.
    .when = For example, in reply to MAIL FROM when the server cannot honor the BY deadline of DELIVERBY at the moment.
    .fix = Let your mail server retry. If you run the sending server, find the parameter in the text or the log, and leave it out only if the message can do without it.
    .use = Send 455 when you support a parameter but cannot act on it now, unless its specification names another code. Send 555 when you do not support the parameter, and 501 when its value is malformed.

# draft-martin-smtp-ipv6-to-ipv4-fallback was not read beyond its abstract; the cause (SPF and DKIM) is from Sisimai's Reply.pm.
smtp-456 = Message refused over IPv6
    .description = The server refuses the message over IPv6 and wants it sent again over IPv4. No standard defines this code; it reportedly belongs to an Internet-Draft of 2013 that has expired.
    .when = Rarely. Sisimai, a program that reads bounces, lists it for a message that fails SPF and DKIM over IPv6. Courier sends it for an address that recently failed.
    .fix = Read the text. If it names IPv6, retry over IPv4, then repair SPF and DKIM for IPv6. If you do not run the sending server, forward the complete error text to its administrator.
    .use = Do not send 456 on the public Internet: clients that do not know it may keep retrying over IPv6. Send 450 for a temporary refusal, and 550 for a permanent one.

# RFC 1985 §5.1 lists 500 and 501 as the 5yz replies to ETRN; §5.2 speaks of 550 and 551 instead.
smtp-458 = Queue cannot be started for this node
    .description = The server does not start its queue for the node named in ETRN, for a local reason that the code does not give. Although the class is temporary, waiting alone seldom helps.
    .when = In reply to ETRN, usually because the client is not on the list of those that may start the queue for that node.
    .fix = Check that the node name is fully qualified and is the one under which the server queues your mail. Then ask that server’s administrator to allow your server. Meanwhile, the server keeps trying to deliver the waiting mail.
    .use = Send 458 when the queue cannot be started and you give no reason. Send 459 to give the reason, and 501 for a malformed argument.

# 459 has the first digit of a transient failure, but RFC 1985 §5.2 says that it mostly means a missing permission.
smtp-459 = Queue start not allowed for this node
    .description = The server refuses to start its queue for the node named in ETRN, and the text gives the reason. Despite the first digit, the refusal usually lasts until something is changed.
    .when = When the server’s rules do not let this client release mail for that node, subdomain or queue, or when the node’s name does not resolve.
    .fix = Read the reason in the text. If the name does not resolve, correct the command or the DNS. If permission is missing, ask the server’s administrator for it.
    .use = Send 459 when you refuse the node and can name the reason. Send 458 when you merely cannot start the queue, 501 for a malformed argument, and 251 when no mail is waiting.

# RFC 5321 §3.5.3 tells servers that only check the syntax of VRFY or EXPN to send 502 or 500, and in the same place calls 500 and 502 for VRFY less than full compliance.
smtp-500 = Command not recognized
    .description = The server does not recognize the command, or the line is too long. During an AUTH exchange, a response was longer than the server’s buffer.
    .when = When a command is misspelled or belongs to an extension that the server lacks, when a very old server receives EHLO, or when a client sends message text although DATA was refused.
    .fix = If EHLO was refused, use HELO. Otherwise, compare the session log with the EHLO reply, and look for overlong lines and firewalls that rewrite SMTP. If you do not run the sending server, forward the complete error text to its administrator.
    .use = Send 500 for an unknown command or an overlong line, but accept lines of up to 512 octets. Send 502 for a known command that you do not implement, and 501 for bad arguments.

# RFC 5321 §4.1.4 demands 501 when the argument of MAIL is unacceptable; §3.3 names 550 and 553, and §4.2.2 gives wrong mailbox syntax to 553.
# RFC 2554 §4 answered an initial response the mechanism does not allow with 535; RFC 4954 §4 demands 501.
smtp-501 = Malformed command arguments
    .description = The server knows the command but cannot accept its arguments: the syntax is wrong, an address is too long, or no argument is allowed.
    .when = After a malformed address, a bad name in EHLO, or an argument to DATA, RSET, QUIT or STARTTLS. In reply to AUTH, after a cancelled exchange, invalid BASE64 or a forbidden initial response.
    .fix = Check the address for stray spaces, missing parts and line breaks. If you run the client, also check the host name in EHLO and, for AUTH, the BASE64 encoding.
    .use = Send 501 when the arguments of a known command break its grammar. Send 500 for an unknown command, 504 for an argument you do not implement, and 553 for a mailbox name you do not allow.

smtp-502 = Command not implemented
    .description = The server recognizes the command but does not implement it. The session can continue without it.
    .when = Usually in reply to VRFY, EXPN or HELP, which many servers do not offer, or to EHLO on an old server. An on-demand mail relay may accept only EHLO, AUTH, ATRN and QUIT.
    .fix = Continue without the command; fall back from EHLO to HELO. If sending itself failed, check that the sending server contacted the right host and port.
    .use = Send 502 for a known command that you do not implement, and leave it out of the EHLO reply. Send 500 for an unknown command, and 504 for an unsupported argument.

# RFC 1869 §4.2 prescribes 503 for a second EHLO in a session; RFC 5321 §4.1.4 allows it and treats it like RSET.
smtp-503 = Commands out of order
    .description = The command came at the wrong time: an earlier step is missing or was refused, or the same step has already been done.
    .when = In reply to RCPT TO without an accepted MAIL FROM, DATA without an accepted recipient, a second MAIL FROM or AUTH, AUTH inside a mail transaction, or most commands after a 554 greeting.
    .fix = Look at the earlier replies: a refused MAIL FROM, RCPT TO or AUTH is often the real problem. Correct that and start again. In a mail program, check that authentication for outgoing mail is on.
    .use = Send 503 when a correct command comes at the wrong time. Send 530 when sign-in or STARTTLS is missing. Accept NOOP, HELP, VRFY, EXPN and RSET even before EHLO.

# RFC 4954 §4 sends 504 for a mechanism that needs encryption; the registry of RFC 5248 pairs the same case with 523 (X.7.10).
smtp-504 = Command argument not supported
    .description = The server implements the command but not this argument. In reply to AUTH, it means that the server does not support the mechanism, or supports it only on an encrypted connection.
    .when = In reply to AUTH with an unsupported mechanism, or to HELP with an unsupported topic. Some servers also send it for a host name or address that is not fully qualified.
    .fix = For AUTH, turn on TLS, then choose a mechanism from the new EHLO reply. For EHLO, set the client’s fully qualified host name. For an address, write its full domain.
    .use = Send 504 for an argument you do not implement, or for an AUTH mechanism that is unknown or needs encryption. Send 502 when you do not implement the command, 501 for bad syntax, and 534 for a mechanism too weak for your policy.

# Bongo's smtpd.h, NetMail's successor, defines "505 Authentication required".
smtp-505 = Authentication required
    .description = The client has to sign in first. No standard defines 505; Novell NetMail sends it where other servers send 530.
    .when = From Novell NetMail, when a client sends mail without signing in. Code lists on the web also print 505 for a domain without DNS or MX records.
    .fix = In the mail program, turn on authentication for outgoing mail. If the text names a domain instead, check it for a misspelling.
    .use = Do not send 505. Send 530 with 5.7.0 to require authentication, and 550 for other refusals.

# Rests on the abstract of draft-fanf-smtp-quickstart-b and on sisimai’s note about revision 01; the section on reply codes was not read.
smtp-520 = QHLO identifier refused
    .description = The server refuses the identifier in QHLO. No RFC defines this code; it reportedly belongs to QUICKSTART, an expired Internet-Draft on shortening the start of a session.
    .when = From a server built on the expired QUICKSTART draft. From any other server, the meaning is its own, or the number is 5.2.0 written without dots.
    .fix = Read the text after the code. If this is the reply to QHLO, start again with EHLO. Otherwise, ask the receiving server’s administrator what it means.
    .use = Do not send 520 outside an experiment with QHLO. Send 501 or 504 for a bad argument of EHLO, and 554 when no other code fits.

smtp-521 = Host does not accept mail
    .description = This host never accepts mail, whatever the message, its sender or its recipient.
    .when = In place of the greeting; the server may repeat it for later commands or close the connection. Some large providers send it to hosts on a blocklist. Code lists on the web misread it as 5.2.1.
    .fix = Check the domain in the recipient’s address, then its MX records. If they are wrong, ask the domain’s administrator to correct them or to publish a null MX. If the text names a blocklist, ask that list for removal.
    .use = Send 521 only from a host that never accepts mail. Send 554 to refuse particular senders or connections, and 556 from a relay that knows from the DNS that the recipient’s domain accepts no mail.

# RFC 4954 §4 sends 504 for a mechanism that needs encryption; the registry of RFC 5248 pairs the same case with 523 (X.7.10) and, as history, with 538 (X.7.11).
smtp-523 = Encryption needed before sign-in
    .description = The chosen AUTH mechanism needs an encrypted connection. The registry of enhanced status codes pairs 523 with X.7.10; no RFC defines the reply.
    .when = In reply to AUTH with a mechanism such as PLAIN while TLS is not active. Courier sends 523 for a message over its size limit; code lists on the web give only that meaning.
    .fix = Turn on encryption for outgoing mail, STARTTLS on port 587 or TLS on port 465, and sign in again. Never send the password unencrypted. If the text names a size, shrink the message.
    .use = Send 523 with 5.7.10 if clients benefit from the exact cause; RFC 4954 itself uses 504. Send 530 to require STARTTLS before other commands.

smtp-525 = User account disabled
    .description = The credentials are right, but the account has been disabled. The registry of enhanced status codes pairs 525 with X.7.13; no RFC defines the reply.
    .when = In reply to AUTH, after unpaid bills, abuse or a suspected break-in, for example. Some servers also send 525 in reply to RCPT TO for a disabled recipient.
    .fix = Follow the text; some providers require a new password. Otherwise, ask the mail administrator to enable the account. If you run the server, find out why it was disabled.
    .use = Send 525 with 5.7.13 only when the credentials are right. Send 535 when they are wrong, and 550 when the disabled account is the recipient’s.

# RFC 4954 §6 exempts AUTH, EHLO, HELO, NOOP, RSET and QUIT; RFC 3207 §4 exempts NOOP, EHLO, STARTTLS and QUIT. RFC 4954 §6 gives 5.7.0; the registry also lists 530 under X.5.1.
smtp-530 = Sign-in or encryption required first
    .description = The client must first authenticate with AUTH or, where the text says so, encrypt the connection with STARTTLS.
    .when = In reply to MAIL FROM, ATRN and most other commands on a submission or private server. Code lists on the web misread 530 as 5.3.0.
    .fix = Read the text for the missing step. In the mail program, turn on TLS and authentication for outgoing mail. If mail between servers fails, check whether MX records point to a submission server.
    .use = Send 530 when AUTH or STARTTLS has to come first, but do not require STARTTLS on a public MX host. Send 535 when credentials fail, and 550 when permission is missing.

smtp-534 = Sign-in method too weak
    .description = Policy requires a stronger AUTH mechanism for this user. The credentials are not in question.
    .when = In reply to AUTH. Some large providers use it to demand an app password or a sign-in on the web. Courier sends 534 for a message that is too big, which is its meaning in code lists on the web.
    .fix = If the text names an app password or a web page, follow it. Otherwise, choose a stronger mechanism or update the mail program. If the text names a size, shrink the message.
    .use = Send 534 with 5.7.9 when policy finds a supported mechanism too weak. Send 504 when you do not support it or it needs encryption, and 535 when credentials fail.

# RFC 2554 §4 also sent 535 for an initial response the mechanism does not allow; RFC 4954 §4 demands 501 there.
smtp-535 = Credentials not accepted
    .description = Authentication failed because the credentials are wrong or not sufficient. The message is not in question.
    .when = In reply to AUTH, after a mistyped or changed password, a user name without its domain, or an expired token, for example. Code lists on the web misread 535 as 5.3.5.
    .fix = Check the user name, often the full address, and enter the password again. If both are right, create an app password, or ask the administrator whether SMTP AUTH is enabled. Stop programs that repeat old credentials, because many servers lock the account.
    .use = Send 535 with 5.7.8 when credentials fail the check. Send 454 when your own service failed, so that no client asks for a new password. Send 525 for a disabled account.

# RFC 2554 §6 defines 538; RFC 4954 §6 keeps it as history only and in §4 sends 504 for the case; the registry of RFC 5248 adds 523 (X.7.10).
smtp-538 = Mechanism requires encryption
    .description = The chosen AUTH mechanism may be used only on an encrypted connection. RFC 4954 keeps this code for history: servers should not announce such a mechanism before TLS.
    .when = In reply to AUTH, from an older server that announces a mechanism on an unencrypted connection and then refuses it.
    .fix = Switch the mail program to TLS for outgoing mail, STARTTLS on port 587 or TLS on port 465, then sign in. If you run the server, stop announcing that mechanism before TLS.
    .use = Do not send 538 from new software. If a client tries the mechanism before TLS, send 504 with 5.5.4, or 523 with 5.7.10. Send 530 to require STARTTLS before other commands.

# RFC 5321 §3.6.2 gives 550 to refused relaying; in practice 551, 553 and 554 are sent for it too.
# RFC 6531 §3.5 gives 550 to MAIL and 553 to RCPT for X.6.7, and 554 for X.6.9, which the registry pairs with 550.
smtp-550 = Mailbox unavailable or mail refused
    .description = The mailbox does not exist, access is denied, or policy forbids the command. Policy may refuse relaying, the sender, the sending server or the message.
    .when = In reply to RCPT TO when the mailbox does not exist, or after the message data when a filter objects to its content, SPF, DKIM or the sending server’s reputation.
    .fix = Read the text and any enhanced code. If the mailbox does not exist, correct the address. If relaying is refused, sign in. If policy refuses the message, ask the sending server’s administrator to check SPF, DKIM, reverse DNS and blocklists.
    .use = Send 550 when the mailbox does not exist or policy refuses the mail. Send 450 while the mailbox is busy or blocked, 551 to give another address, and 553 for a name you do not allow.

smtp-551 = User not on this server, another address given
    .description = The user has no mailbox on this server, which does not forward the mail but names another address to try.
    .when = When the server knows the user’s other address and may disclose it. Some servers send 551 for refused relaying instead.
    .fix = Confirm the address in the text with the recipient by other means, because a forged server could name any address. Then send to it and update your address book. If the text names relaying, sign in.
    .use = Send 551 only where you may disclose the other address. Send 251 when you forward the mail yourself, and 550 to refuse without an address. Do not rely on the client to tell its user.

# RFC 3463 §3.3 wants X.2.2 (mailbox full) as a persistent transient failure; the registry pairs it with 552, a permanent reply.
# RFC 821 listed too many recipients as 552; RFC 5321 §4.5.3.1.10 corrects it to 452. RFC 1870 §6.4 allows 552 to RCPT for size, and that one is permanent.
smtp-552 = Quota or size limit exceeded
    .description = The message exceeds the recipient’s storage quota or the server’s size limit. In reply to RCPT TO, 552 can also mean too many recipients, as in RFC 821.
    .when = In reply to MAIL FROM when the declared SIZE is over the limit, to RCPT TO when the mailbox cannot take the message, or after the message data.
    .fix = If the message is too big, shrink it or share a link. If the mailbox is full, ask the recipient by other means to free space. If there are too many recipients, send the message to the rest separately.
    .use = Send 552 when a quota or fixed size limit stops the message. Send 452 when storage is short for now or there are too many recipients, and 550 or 554 when policy is the reason.

# RFC 5321 §4.2.2 gives wrong mailbox syntax to 553, §4.1.4 an unacceptable argument of MAIL to 501. RFC 6531 §3.5 sends 553 to RCPT and 550 to MAIL for non-ASCII addresses.
smtp-553 = Mailbox name not acceptable
    .description = The server does not accept the mailbox name: its syntax is wrong, its form is not allowed or, in reply to VRFY, it could mean more than one user.
    .when = After a malformed or forbidden address, or an ambiguous name in VRFY. Some servers send it when the sender’s address does not belong to the signed-in user, or for refused relaying.
    .fix = Correct typing errors, stray characters and a missing domain in the address. If the sender’s address was refused, send from your account’s address. After VRFY, choose one of the mailboxes listed. If relaying was refused, sign in.
    .use = Send 553 when the name itself is unacceptable or ambiguous. Send 550 when no such mailbox exists or policy refuses the mail, and 501 when you cannot parse the arguments.

# RFC 5321 §3.3 allows 503 or 554 to DATA without valid recipients. RFC 1869 §4.4 gives 554 to EHLO, which RFC 5321 §4.3.2 does not list. RFC 3207 §4.1 gives 554 to every command but QUIT when TLS is not good enough.
smtp-554 = Transaction failed or session refused
    .description = The transaction failed for a reason that no other code describes. In place of the greeting, 554 means that the server offers no SMTP service to this client.
    .when = When the connection opens, after DATA when no recipient is valid, or after the message data when content or policy stops the message. Some servers also send it for refused relaying or insufficient TLS.
    .fix = Note which step failed. At the greeting, check the MX records and whether the sending server’s IP address is on a blocklist. At DATA, look for refused recipients. After the message data, change what the text objects to.
    .use = Send 554 when no other code fits. If you send it as the greeting, give the reason, and reply to every command but QUIT with 503. Send 521 from a host that never accepts mail, and 451 for a temporary error.

smtp-555 = MAIL FROM or RCPT TO parameter not supported
    .description = The server does not recognize or implement a parameter after the address in MAIL FROM or RCPT TO.
    .when = When a parameter such as BODY, SMTPUTF8 or NOTIFY belongs to an extension that the server lacks. Some servers also send it for a malformed command, such as an address without angle brackets.
    .fix = Compare the parameters in the session log with the EHLO reply, and stop sending those that it does not announce. Check the address for stray characters. If you do not run the sending server, forward the complete error text to its administrator.
    .use = Send 555 for a parameter that you do not implement, unless its specification names another code. Send 455 when you cannot act on it for now, and 501 for bad syntax.

smtp-556 = Recipient’s domain accepts no mail
    .description = The recipient’s domain accepts no mail at all. This server knows that without connecting to it, usually from a null MX record.
    .when = From a relay or submission server that finds a null MX: one MX record that names a dot instead of a host. Courier also sends 556 for an address that recently failed, and Alibaba Cloud for too many recipients.
    .fix = Check the recipient’s domain for a misspelling or a stray www prefix. If it is correct, contact the recipient by other means. If the domain is yours, replace the null MX with a real MX record.
    .use = Send 556 with 5.1.10 when the recipient’s domain publishes a null MX. Send 550 with 5.7.27 when the sender’s domain does, 521 from a host that never accepts mail, and 451 when the DNS lookup fails.

# Rests on the abstract of draft-moore-email-addrquery-01 and on sisimai’s note; the section on reply codes was not read.
smtp-557 = Address query refused
    .description = The server refuses a query about an address, for example about its public keys. No RFC defines this code; it reportedly belongs to an expired Internet-Draft.
    .when = From a server built on the expired draft. In ordinary mail, IndiMail sends 557 for too many recipients, and Alibaba Cloud for too much data. Code lists on the web print “Too many duplicate messages” or “Access denied”.
    .fix = Go by the text after the code, because the number has no agreed meaning. Check the recipient’s address and the number of recipients. Then ask the receiving server’s postmaster.
    .use = Do not send 557 outside an experiment with address queries. Send 550 to refuse an address or for reasons of policy, 554 when no other code fits, and 450 for a temporary block.
