# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Enhanced mail status codes
    .description = Codes of three numbers (class, subject and detail), such as 5.1.1, that name the cause of a mail reply or bounce more precisely than the three-digit code.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Success
    .description = The reported step succeeded; the detail may say what was changed for delivery.
smtp-enhanced-class-4 = 4 · Temporary failure
    .description = The message is valid, but a temporary condition has delayed it or stopped the attempts; sending it later may succeed.
smtp-enhanced-class-5 = 5 · Permanent failure
    .description = Sending the same message again is unlikely to help; the message or its destination has to change first.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Other or undefined
    .description = The code does not say where the cause lies; only its class is known.
smtp-enhanced-category-1 = X.1 · Address
    .description = The code concerns a sender’s or recipient’s address, its form or validity; the sender can usually correct it.
smtp-enhanced-category-2 = X.2 · Mailbox
    .description = The code concerns the recipient’s mailbox, which the recipient is assumed to control.
smtp-enhanced-category-3 = X.3 · Mail system
    .description = The code concerns the mail system at the destination, which its administrator controls.
smtp-enhanced-category-4 = X.4 · Network and routing
    .description = The code concerns the network, or a service that finds the route, such as the DNS, at the destination or on the way.
smtp-enhanced-category-5 = X.5 · Mail protocol
    .description = The code concerns the exchange between mail systems: commands, their order or arguments, or an unreliable connection.
smtp-enhanced-category-6 = X.6 · Content
    .description = The code concerns the content of the message: its type, its encoding, or a conversion that one side does not support.
smtp-enhanced-category-7 = X.7 · Security and policy
    .description = The code concerns security or policy: filtering, permission, authentication or encryption. Both sides may have to act.

## Details

smtp-enhanced-x-0-0 = No further detail
    .description = Only the class is known: success, or a kind of failure. The code names neither a subject nor a cause.
    .when = When no other code fits. Postfix confirms a queued message with 250 2.0.0; bounces contain 4.0.0 or 5.0.0 for failures without a better code.
    .fix = After a success, no action is needed. After a failure, read the three-digit code and the text; if they say too little, ask the sending server’s administrator for the complete error text.
    .use = Send X.0.0 only when nothing but the class is known. When you know the subject, send its detail 0, such as X.1.0.

# 2.1.0 for an accepted MAIL FROM: RFC 2034 §6, RFC 6710 §8, Postfix.
smtp-enhanced-x-1-0 = Other address status
    .description = The code concerns the address of the sender or a recipient, but does not say in what way.
    .when = In reply to MAIL FROM, 250 2.1.0 accepts the sender. A failure reports an address problem that no other code describes; Postfix uses it for unknown senders.
    .fix = After a success, no action is needed. After a failure, read the text, which usually names the address, and look for typing errors in that address.
    .use = Send X.1.0 when an address is the cause and none of X.1.1 to X.1.10 fits, and 2.1.0 to accept MAIL FROM. Send X.1.5 for a valid recipient.

# RFC 3463 §3.2 allows class 5 only; the registry also associates 451. Orange and Comcast send it for full mailboxes.
smtp-enhanced-x-1-1 = No such mailbox
    .description = The server knows no mailbox with the name before the @ of the recipient’s address. The domain itself is not in question.
    .when = In reply to RCPT TO, usually as 550 5.1.1, when no account or alias has that name. With 450 or 451, the server often has not verified the address yet.
    .fix = Check every letter of the address, and delete the saved suggestion in your mail program. Read the text too, because some providers send this code for full mailboxes.
    .use = Send X.1.1 with 550 for an unknown name before the @, and with 451 only for an unverified one. Send X.1.2 for a wrong domain, and X.2.1 for a disabled mailbox.

# Postfix sends 450 4.1.2 by default; RFC 3463 §3.2 allows class 5 only.
smtp-enhanced-x-1-2 = Recipient’s domain does not exist or accepts no mail
    .description = The domain after the @ leads to no system that can accept mail. The name before the @ has not been checked.
    .when = In reply to RCPT TO, or in a bounce, when the DNS has no such domain or no mail server for it. Postfix sends 450 4.1.2, although only class 5 is registered.
    .fix = Check the domain for typing errors, such as a wrong ending. If it is right, tell the recipient by other means that the domain’s DNS records lead to no mail server.
    .use = Send X.1.2 when a recipient’s domain does not exist or cannot accept mail. Send X.1.10 for a null MX, and X.1.8 for the sender’s domain.

smtp-enhanced-x-1-3 = Recipient’s address malformed
    .description = The recipient’s address breaks the rules for writing addresses. Whether the mailbox exists has not been checked.
    .when = In reply to RCPT TO, usually with 501, when the address lacks its domain or contains a space or a forbidden character. Your own server may report it first.
    .fix = Look for small mistakes: a missing @, a space, a final comma or dot, or a non-ASCII letter. If there are none, ask the sending program’s developer to correct how it writes addresses.
    .use = Send X.1.3 with 501 when a recipient’s address cannot be parsed. Send X.1.7 for the sender’s, and X.5.2 when the command itself is unreadable.

# RFC 3463 §3.2 writes "one or more recipients".
smtp-enhanced-x-1-4 = Recipient’s address ambiguous
    .description = The address matches more than one recipient at the destination, so the server cannot tell which one is meant.
    .when = When the server matches addresses loosely, for example by parts of a name, or when its directory contains the same address twice.
    .fix = Ask the recipient for the full, exact address. If you already used it, ask the destination’s administrator to look for a duplicate in the directory.
    .use = Send X.1.4 when an address fits several recipients, and X.1.1 when it fits none. In reply to VRFY, use 553, which may list the choices.

smtp-enhanced-x-1-5 = Recipient’s address valid
    .description = The recipient’s address is valid. In a reply, the code means that the server accepts the recipient.
    .when = In reply to RCPT TO, as 250 2.1.5, and in delivery reports on a message that was delivered or passed on.
    .fix = No action is needed. The message itself is accepted only with 250 after the message data. If a report says “relayed”, another server can still return it.
    .use = Send X.1.5 with 250 for a valid recipient, and in reports of success. Send 2.1.0 to accept the sender in MAIL FROM.

# Appendix A of RFC 3463: "Mailbox has moved". Postfix relocated_maps: "5.1.6 User has moved to ...".
smtp-enhanced-x-1-6 = Mailbox moved or given up
    .description = The address was valid once, but mail for it is no longer accepted. The code itself gives no new address.
    .when = In reply to RCPT TO when the person has left or the account was moved. Postfix sends it for addresses in its relocated table, with the new address in the text.
    .fix = Look for a new address in the text, or ask the person for one by other means. Confirm it before you use it, and delete the old address.
    .use = Send X.1.6 for an address that was once valid, and X.1.1 for one that never was. Use 551 to give a new address, and 251 to forward the message.

smtp-enhanced-x-1-7 = Sender’s address malformed
    .description = The sender’s address breaks the rules for writing addresses. The recipients are not in question.
    .when = In reply to MAIL FROM, often because a script, website or device gives a sender with a space, with two addresses or without a domain.
    .fix = Correct the sender’s address in the mail program’s account settings, or in the script or device: one complete address (name@domain), without a display name.
    .use = Send X.1.7 when the sender’s address cannot be parsed, and X.1.8 when its domain cannot accept mail. Accept MAIL FROM:<>, which bounces use.

# Exchange Online 5.1.8: "Access denied, bad outbound sender", a vendor's meaning.
smtp-enhanced-x-1-8 = Sender’s domain does not exist or accepts no mail
    .description = The domain of the sender’s address leads to no system that can accept mail, so a bounce could not be returned.
    .when = After MAIL FROM, when the DNS lacks the sender’s domain or a mail server for it; Postfix sends 450 4.1.8. From Exchange Online, 5.1.8 means that the account is blocked from sending.
    .fix = Correct a mistyped or internal domain, such as localhost. If the domain is right, ask its administrator to check its DNS records. For “bad outbound sender”, ask your administrator to look for misuse, change the password, and then unblock the account.
    .use = Send X.1.8 when the sender’s domain cannot accept mail: with 451 while a lookup fails, and with 501 when the failure is certain. Send X.7.27 for a null MX.

smtp-enhanced-x-1-9 = Relayed to a system without tracking
    .description = The address was valid, and the message went on to a system without message tracking. Nothing further is known.
    .when = In a message tracking report, as 2.1.9 with the action “relayed”, after the message was handed to such a system.
    .fix = No action is needed. Passing the message on does not prove delivery. To learn more, ask the next system’s administrator or the recipient.
    .use = Send 2.1.9 only in tracking reports, and only with the action “relayed”. In replies and ordinary delivery reports, send X.1.5.

# Exchange Online 5.1.10: RESOLVER.ADR.RecipientNotFound, a vendor's meaning.
smtp-enhanced-x-1-10 = Recipient’s domain has a null MX
    .description = The recipient’s domain publishes a null MX, the DNS record by which a domain declares that it accepts no mail.
    .when = In reply to RCPT TO, usually as 556 5.1.10, after the server has looked up the domain. From Exchange Online, 550 5.1.10 means that the recipient was not found.
    .fix = Check the domain: it is often mistyped, or a website’s name. For “RecipientNotFound”, check the name before the @. If both are right, contact the recipient by other means.
    .use = Send X.1.10 with 556 for a recipient’s null MX. Send X.7.27 with 550 for the sender’s, and X.1.2 when the domain does not exist.

smtp-enhanced-x-2-0 = Other mailbox status
    .description = The mailbox exists, but something about it prevents delivery. The code does not say what.
    .when = In reply to RCPT TO or after the message data, for example when the mailbox cannot be locked or written to. Greylisting is often reported as 450 4.2.0.
    .fix = Read the text, which usually gives the reason; greylisting needs no fix. If something else is wrong, contact the recipient by other means; they can ask the mailbox’s administrator.
    .use = Send X.2.0 when the mailbox is the cause, but none of X.2.1 to X.2.4 fits. Send X.1.1 when it does not exist, and X.3.0 for the whole system.

# Gmail uses 4.2.1 and 5.2.1 for mailboxes that receive too fast.
smtp-enhanced-x-2-1 = Mailbox disabled
    .description = The mailbox exists, but it has been switched off and accepts no messages.
    .when = In reply to RCPT TO for a suspended, locked or long-unused account. Gmail also sends it when mail reaches a mailbox faster than its limit allows.
    .fix = Contact the recipient by other means: use another of their addresses, or have them ask for the mailbox to be enabled. If mail arrives too fast, send more slowly.
    .use = Send X.2.1 for a disabled mailbox: class 4 if it will be enabled again, class 5 if not. Send X.1.6 when it has moved.

# RFC 3463 §3.3 wants class 4; the registry associates 552. Exchange Online 5.2.2: "Submission quota exceeded".
smtp-enhanced-x-2-2 = Mailbox full
    .description = The recipient’s mailbox has no room for the message: its quota or storage space is used up.
    .when = In reply to RCPT TO or after the message data, as 452 4.2.2 or 552 5.2.2. Exchange Online also sends 5.2.2 when a sender exceeds a sending limit.
    .fix = Tell the recipient by other means: they can delete mail or ask for a larger quota. If the text mentions a submission quota, the limit is on your sending: send less.
    .use = Send X.2.2 when this mailbox lacks room; RFC 3463 asks for class 4, though 552 5.2.2 is common. Send X.3.1 when the whole system is full.

smtp-enhanced-x-2-3 = Message too long for this mailbox
    .description = The message is longer than this mailbox may receive, although the mail system accepts longer ones.
    .when = In reply to RCPT TO when the declared size is too large for that recipient, or after the message data; usually as 552 5.2.3.
    .fix = Shorten the message: compress, remove or split attachments, or send a link. The recipient’s administrator can also raise the mailbox’s limit.
    .use = Send X.2.3 when the message exceeds the limit of one mailbox, and X.3.4 when it exceeds the system’s.

smtp-enhanced-x-2-4 = Mailing list cannot be expanded
    .description = The address belongs to a mailing list, and the server could not determine the list’s members.
    .when = In reply to RCPT TO, or in a bounce, when the list’s members cannot be read, or its definition is broken or refers to itself.
    .fix = Ask the list’s owner or the destination’s administrator to repair the list. If the message is urgent, write to the members directly.
    .use = Send X.2.4 when a list’s members cannot be determined, with 450 or 452 if that may pass. Send X.7.2 when the sender may not post.

smtp-enhanced-x-3-0 = Other mail system status
    .description = The code concerns the destination’s mail system as a whole, not one mailbox, but does not say what happened there.
    .when = For internal problems that a server does not explain; Postfix and Gmail send 451 4.3.0. As a success, it occurs in 250 2.3.0 and 221 2.3.0.
    .fix = After a success, no action is needed. After a failure, the message is seldom at fault: send the complete error text to the administrator of the system that reported it.
    .use = Send X.3.0 when your whole system is the cause and none of X.3.1 to X.3.5 fits. Send X.2.0 for one mailbox, and X.4.0 for the network or the route.

smtp-enhanced-x-3-1 = Mail system full
    .description = The mail system has no storage left for messages. Deleting mail from one mailbox may not be enough.
    .when = In reply to MAIL FROM or RCPT TO, or after the message data, usually as 452 4.3.1, when the disk is nearly full. Exchange sends it as “Insufficient system resources”.
    .fix = If you run the full system, free disk space or move the queue to a larger disk; on Exchange, check memory too. If you do not, tell its administrator.
    .use = Send X.3.1 with 452 while storage for all mail is short. Send X.2.2 when one mailbox is full, and X.4.5 for congestion alone.

# The registry associates 453 and 521; 421 4.3.2 is what Postfix sends.
smtp-enhanced-x-3-2 = System not accepting mail
    .description = The host that holds the mailbox does not accept messages from the network. The message itself is not the reason.
    .when = When the server is shutting down, overloaded or under maintenance; Postfix sends 421 4.3.2 when all its connections are in use. With 521, the host never accepts mail.
    .fix = If you run the sending server, let it try the domain’s other MX hosts. With 521, check the domain of the address and the MX records that led to this host.
    .use = Send X.3.2 with 421 while the system accepts no mail, and with 521 if it never does. Send X.2.1 for one closed mailbox, and X.4.5 for congestion.

# Old lists of Exchange codes have 5.3.3 for a full disk as well.
smtp-enhanced-x-3-3 = Feature not supported
    .description = The message asks for a feature that the destination’s mail system does not support.
    .when = At a gateway, when a chosen feature has no counterpart in the next mail system. Sendmail also sends it when a command such as AUTH is not available.
    .fix = Find the feature in the text, then send the message without it, or through a server that supports it. For AUTH, check the port and whether TLS has to come first.
    .use = Send X.3.3 when a message needs a feature that your system or the next one lacks. Send X.5.1 for an unsupported command, and X.6.1 for content that cannot be carried.

smtp-enhanced-x-3-4 = Message too big for the system
    .description = The message is larger than this mail system accepts for any recipient.
    .when = In reply to MAIL FROM when the size declared with SIZE is too large, or after the message data; usually as 552 5.3.4.
    .fix = Make the message smaller, or send a link: attachments grow by about a third in transit. The EHLO reply announces the limit after SIZE; if you run the server, you can raise it.
    .use = Send X.3.4 with 552 when a message exceeds the system’s limit. Send X.2.3 when one mailbox has a lower limit, and X.7.16 when the limit depends on the priority.

smtp-enhanced-x-3-5 = Mail system misconfigured
    .description = The configuration of the system that sends this code prevents it from accepting the message.
    .when = When a server finds its own settings broken; Postfix sends 451 4.3.5 when its policy service fails. In a bounce from your own server, the settings are yours.
    .fix = If you run the server that sent the code, look in its log for the wrong setting. Otherwise, send its administrator the complete error text and the time.
    .use = Send X.3.5 when your own configuration stops the mail, with class 4 while a repair is likely soon. Send X.7.1 for a refusal by policy.

smtp-enhanced-x-3-6 = Priority was changed
    .description = The message was accepted, but with a priority other than the one asked for or implied. The text begins with the new priority.
    .when = In reply to MAIL FROM or after the message data, usually with 250, when the server supports MT-PRIORITY and has raised or lowered the priority.
    .fix = No action is needed. If you need the priority that you asked for, ask the server’s administrator to allow it.
    .use = Send X.3.6 when you accept a message with a changed priority, and begin the text with the new value. Send X.7.15 to refuse a priority that is too low.

smtp-enhanced-x-4-0 = Other network or routing status
    .description = Something went wrong with the network or the route. The code does not say what.
    .when = In the sending server’s queue or a bounce, for network problems without a code of their own. Exchange shows 451 4.4.0 when a DNS query fails.
    .fix = Look in the text for a more precise error, and check the domain of the address. If you run the sending server, test its DNS, smart host and port 25.
    .use = Report X.4.0 when the network or the route is the cause and none of X.4.1 to X.4.7 fits. Send X.3.0 when the mail system itself is at fault.

# Exchange Online 5.4.1: "Recipient address rejected: Access denied", a vendor's meaning.
smtp-enhanced-x-4-1 = No response from the host
    .description = The other mail server did not respond to the connection attempt, because it was busy or could not accept the connection.
    .when = In the sending server’s queue or a bounce, when a connection times out or is refused. From Exchange Online, 5.4.1 means a rejected recipient or denied relaying.
    .fix = If you run the sending server, check outgoing port 25 and the domain’s MX hosts. Otherwise, tell the recipient by other means that their server did not respond. For “Access denied”, check the recipient’s address.
    .use = Report X.4.1 when no connection to the next host was made, and X.4.2 when it was made and then failed. Report X.4.4 when no host was found.

smtp-enhanced-x-4-2 = Connection lost or timed out
    .description = The connection was made, but it broke, timed out or was too poor to transfer the message.
    .when = When the other server stops responding or disconnects during the transfer. A receiving server sends 421 4.4.2 when the client has been silent for too long.
    .fix = If only large messages fail, make them smaller. If you run either server, look for an interfering firewall, a wrong packet size (MTU), slow filters or short timeouts.
    .use = Report X.4.2 when a connection was lost, and send it with 421 when you stop waiting for a client. Report X.4.1 when no connection was made.

# Appendix A of RFC 3463: "Routing server failure". RFC 3463 §3.5 allows class 4 only; the registry also associates 550.
smtp-enhanced-x-4-3 = Directory or DNS unavailable
    .description = The message could not be passed on, because a directory that gives the route, such as the DNS, was unavailable.
    .when = When a lookup in the DNS or another directory fails. Postfix uses 4.4.3 or 5.4.3 when a DNS lookup of the recipient’s domain returns no usable result.
    .fix = If you run the server that reported it, query your resolver. If other domains fail too, repair it; if only the recipient’s fails, ask that domain’s administrator to check its name servers and DNSSEC.
    .use = Report X.4.3 when the directory itself failed, with 451 while it may recover. Report X.4.4 when it responded without a route, and X.1.2 when the domain does not exist.

smtp-enhanced-x-4-4 = No route to the destination
    .description = The server could not determine the next host, because the DNS or another directory has no usable route.
    .when = When a domain has neither MX nor address records, or its MX record names a host without an address. Postfix also uses it for “Host or domain name not found”.
    .fix = Check the domain for typing errors. If it is right, tell the recipient by other means that the domain’s MX or address records are missing. If you run the sending server, try another resolver.
    .use = Report X.4.4 when the directory responded but gave no next host, and X.4.3 when it failed. In reply to RCPT TO, send X.1.2 instead.

# Appendix A of RFC 3463: "Network congestion".
smtp-enhanced-x-4-5 = Mail system congested
    .description = The mail system has more mail than it can handle and could not deliver the message.
    .when = Under heavy load; the registry pairs the code with 451. Sendmail sends 452 4.4.5 when disk space for its queue is short.
    .fix = If you send in bulk, spread the mail over a longer time. If you run the congested system, look for a full disk, a slow filter or a flood of mail.
    .use = Send X.4.5 with 451 while load delays mail. Send X.3.1 when storage is used up, and X.3.2 when you accept no mail at all.

# RFC 3463 §3.5 allows class 4 only; 5.4.6 is what most software sends.
smtp-enhanced-x-4-6 = Mail loop
    .description = The message was forwarded too many times: routing tables or users’ forwarding rules make it loop.
    .when = When a message has too many Received headers (Sendmail), or the next host is the server itself (Postfix). Both send 5.4.6, although only class 4 is registered.
    .fix = Ask the recipient to check for a forwarding loop. If you run the server that reported it, find the hosts that recur in the Received headers, then correct MX records, forwarding or local domains.
    .use = Report X.4.6 when a message has passed through too many hosts, normally at least 100, or would return to you. Send X.3.5 for other configuration faults.

# RFC 2852 §4.1.3: 4.4.7 with a "delayed" report, 5.4.7 with a "failed" one.
smtp-enhanced-x-4-7 = Delivery time expired
    .description = The message became too old: it stayed on the reporting server longer than allowed, or past its sender’s deadline.
    .when = In a bounce, typically after days of attempts. With a deadline set through DELIVERBY, 4.4.7 warns that it has passed, and 5.4.7 returns the message.
    .fix = Look in the text or the log for the error of the last attempt, which tells the real cause. Once that is fixed, send a returned message again.
    .use = Report the error of the last attempt, such as X.4.1, if you know it. Report X.4.7 when you know only that time ran out, or when a DELIVERBY deadline has passed.

## Details: X.5, the mail protocol

# Microsoft lists 5.5.0 for Exchange Online as an unavailable mailbox (vendor use).
smtp-enhanced-x-5-0 = Other protocol status
    .description = The code concerns the mail protocol. After a success, the command was carried out; after a failure, something in the exchange went wrong.
    .when = In reply to any command when no other X.5 code fits. Exchange Online also sends 5.5.0 when the recipient’s mailbox is unavailable.
    .fix = After a success, no action is needed. After a failure, read the reply and the session log. If the text mentions a mailbox, check the recipient’s address.
    .use = Send X.5.0 when the protocol is the subject and no other X.5 code fits, such as X.5.1 for an unsupported command or X.5.2 for broken syntax.

smtp-enhanced-x-5-1 = Command out of order or unsupported
    .description = The client sent a command that the server does not support, or one that came at the wrong point in the session.
    .when = When an earlier step is missing or was refused, such as MAIL FROM before RCPT TO or signing in before sending, or when the server does not offer the command.
    .fix = Look at the earlier replies: a refusal there is often the real cause. For outgoing mail, turn on authentication. Otherwise, compare the client’s commands with the EHLO reply.
    .use = Send X.5.1 when a readable command is unsupported or out of order. Send X.5.2 when you cannot interpret it, and X.7.0 when authentication or encryption is missing.

smtp-enhanced-x-5-2 = Command syntax not understood
    .description = The server could not interpret the command: its syntax is wrong, or the server does not know it.
    .when = In reply to a malformed or unknown command, an address without angle brackets, a stray line break, or an AUTH response whose BASE64 cannot be decoded.
    .fix = Check the addresses for spaces, missing brackets and line breaks. If they are right, look in the session log for damaged lines, or for a firewall that rewrites SMTP.
    .use = Send X.5.2 when a command cannot be parsed or recognized. Send X.5.1 when it is unsupported or out of order, and X.5.4 for wrong arguments.

# RFC 5321 §4.5.3.1.10: 452 for an implementation limit, 5yz allowed for a limit set by policy.
smtp-enhanced-x-5-3 = Too many recipients
    .description = The message has more recipients than the server accepts in one transaction.
    .when = In reply to RCPT TO or DATA when the transaction reaches the limit. People see it when the sending program cannot use several transactions.
    .fix = Send to smaller groups, or use a mailing list. If you run the sending server, lower its limit on recipients per transaction. Do not send again to recipients who were accepted.
    .use = Send X.5.3 when only the number of recipients is too high: with 452 for a limit of the implementation, after at least 100, or with a 5yz reply for a policy limit.

smtp-enhanced-x-5-4 = Invalid command arguments
    .description = The command is valid, but its arguments are not: a value is out of range, or one of them asks for an unknown feature.
    .when = In reply to a wrong host name in EHLO, an unknown parameter of MAIL FROM or RCPT TO, or an AUTH mechanism that is not accepted, perhaps because TLS is not active.
    .fix = Find the argument in the session log. For AUTH, turn on TLS and choose a mechanism from the new EHLO reply. For EHLO, set a fully qualified host name. Drop parameters that EHLO does not announce.
    .use = Send X.5.4 when a command that you support has an argument you cannot accept. Send X.5.2 when the line cannot be parsed, and X.7.9 for a weak mechanism.

smtp-enhanced-x-5-5 = Protocol versions do not match
    .description = The two systems use incompatible versions of the mail protocol and could not agree on one automatically.
    .when = Rarely today, at a gateway or an old system, because clients fall back from EHLO to HELO.
    .fix = Compare the software on both sides: update the older one, let the client fall back to HELO, and check that no firewall changes the greeting.
    .use = Send X.5.5 only for a version mismatch that no fallback resolves. Send X.5.1 for an unsupported command, and X.5.4 for an unsupported argument.

# Old Microsoft Exchange lists print 5.5.6 as "Invalid message content" (vendor use).
smtp-enhanced-x-5-6 = Authentication line too long
    .description = Authentication failed because the client’s BASE64 response was longer than the server’s buffer for the chosen mechanism.
    .when = During AUTH with large responses, such as Kerberos tickets or long access tokens. Old Exchange versions used 5.5.6 for invalid message content.
    .fix = The password is not at fault. Choose another mechanism from the EHLO reply, over TLS. If you run the server, enlarge its buffer; RFC 4954 considers 12,288 octets sufficient.
    .use = Send X.5.6 when an AUTH response overflows your buffer. Send X.5.2 when its BASE64 cannot be decoded, and X.7.8 when the credentials are invalid.

## Details: X.6, the message’s content and media

# Momentum (SparkPost) and others send 550 5.6.0 for header and line errors.
smtp-enhanced-x-6-0 = Other problem with the message content
    .description = Something about the content of the message makes it undeliverable. The code does not say what.
    .when = After the message data, for example when a header is missing or malformed, a line is too long, or a carriage return or line feed appears alone.
    .fix = Read the text for the part that it objects to, or send the message from another program without unusual attachments. If you develop the sending program, correct its headers and lines.
    .use = Send X.6.0 when the form of the content is the reason. Send X.6.1 for unsupported media, and X.7.1 when policy or a spam filter refuses the content.

smtp-enhanced-x-6-1 = Media type not supported
    .description = The transport, or the next system on the way, does not support the kind of content in the message.
    .when = At a gateway to a system that cannot carry the content, such as fax, pagers or a mail network for plain text only.
    .fix = Send the content in a simpler form, such as plain text or a common file type, or as a link. Otherwise, write to another mailbox of the recipient.
    .use = Send X.6.1 when the medium itself cannot be carried. Send X.6.3 when a conversion would help but is missing, and X.7.1 when policy bans the file type.

smtp-enhanced-x-6-2 = Conversion needed but forbidden
    .description = The content has to be converted before delivery, but the sender or the sending host’s policy forbids it.
    .when = At a relay or gateway, when the next system cannot accept the content as it is.
    .fix = Allow conversion in the message’s options, or use a form that needs none, such as 7-bit text. If the host forbids conversion, ask the sending server’s administrator to permit it.
    .use = Send X.6.2 when you could convert but must not. Send X.6.3 when you cannot convert, and X.6.5 when you tried and failed.

smtp-enhanced-x-6-3 = Conversion needed but not supported
    .description = The content has to be converted before it can go on, and a host on the way cannot do so, at least not practically.
    .when = For 8-bit or binary content, at a relay whose next server accepts only 7-bit text.
    .fix = Set the mail program to encode text and attachments as base64 or quoted-printable. If you run the relay, add the conversion, or route to a server that announces 8BITMIME.
    .use = Send X.6.3 when you lack the conversion. Send X.6.2 when it is forbidden, and X.6.9 when UTF-8 headers are the obstacle.

smtp-enhanced-x-6-4 = Conversion lost some content
    .description = Delivery required a conversion that loses content. A success warns of the loss; a failure means that the sender forbade it.
    .when = In a gateway’s report to the sender, or from a submission server that rewrites 8-bit headers and has to guess their character set.
    .fix = After a success, ask the recipient whether the message is complete. After a failure, allow the loss, or use a form that needs no conversion, such as plain text.
    .use = Send X.6.4 with a success to report the loss, and with a failure when the sender prohibited it. Send X.6.5 when the conversion failed.

# Old Microsoft Exchange lists print 4.6.5 as a missing code page (vendor use).
smtp-enhanced-x-6-5 = Conversion failed
    .description = The content had to be converted on the way, but the conversion did not succeed.
    .when = At a relay or gateway whose converter stops on a damaged MIME part or an unknown character set. From old Exchange versions, 4.6.5 meant a missing code page.
    .fix = Send plain UTF-8 text without attachments; if that arrives, add the parts one by one to find the cause. If you run the converting host, look in its log.
    .use = Send X.6.5 when a conversion was tried and failed. Send X.6.3 when you have none, and X.6.4 when it worked with a loss.

smtp-enhanced-x-6-6 = Message content could not be fetched
    .description = The server could not fetch the message content from the remote system that the client named.
    .when = In reply to BURL, which names a message on an IMAP server, when that server returns an error or no data.
    .fix = Check that the message is still in its folder and send it from there again, or attach it. If you run the submission server, test its access to the IMAP server.
    .use = Send X.6.6 when fetching the URL of BURL returns an error or nothing. Send X.7.14 when you lack a trust relationship, and X.4.1 when the server does not respond.

# Postfix: "dsn=5.6.7, status=bounced (SMTPUTF8 is required, but was not offered by host ...)".
smtp-enhanced-x-6-7 = Non-ASCII address not permitted
    .description = The sender’s or recipient’s address contains non-ASCII characters, which this server does not permit there.
    .when = In reply to MAIL FROM or RCPT TO when that address has to be ASCII. Postfix also returns messages with this code when they need SMTPUTF8 and the next server lacks it.
    .fix = Use the person’s ASCII address; only a domain can be written in “xn--” form. For “SMTPUTF8 is required”, encode the headers as well, or send through a provider that supports SMTPUTF8.
    .use = Send X.6.7 with 550 in reply to MAIL FROM, and with 553 in reply to RCPT TO. Send X.6.9 after the message data when the headers are the obstacle.

# Registered with 252, 550 and 553 (RFC 6531 §4.2); §3.7.4.2 allows 252 or 550 only.
smtp-enhanced-x-6-8 = Reply would need UTF-8
    .description = To show the mailbox name, the reply would need UTF-8 text, which the client has not permitted.
    .when = In reply to VRFY or EXPN without the SMTPUTF8 parameter, when the mailbox has a non-ASCII name.
    .fix = Keep the address: only the reply to RCPT TO tells whether it accepts mail. If you develop the client, add SMTPUTF8 to VRFY or EXPN.
    .use = Send X.6.8 with 252 or 550 in reply to VRFY or EXPN when the mailbox name needs UTF-8 and the client did not permit it.

# Registered with 550 (RFC 6531 §4.2); §3.5 sends it with 554.
smtp-enhanced-x-6-9 = UTF-8 headers not accepted by a recipient
    .description = The message has UTF-8 headers, and at least one recipient cannot accept them, so the server rejects it for all.
    .when = After the message data, when a recipient’s system does not support internationalized mail.
    .fix = Use ASCII addresses in all headers, and let the mail program encode names and subject. Or send the UTF-8 version separately to the recipients whose servers support SMTPUTF8.
    .use = Send X.6.9 after the message data when UTF-8 headers cannot reach every recipient; better, refuse those recipients in reply to RCPT TO. Send X.6.7 when an envelope address is the obstacle.

# The registry has no sample text here, only the remark that it duplicates X.6.8.
smtp-enhanced-x-6-10 = Duplicate of X.6.8
    .description = The registry lists this number as a deprecated duplicate of X.6.8: the reply would need UTF-8.
    .when = Rarely, from software that replies to VRFY or EXPN for a mailbox with a non-ASCII name.
    .fix = Read the text, then treat the code as X.6.8. If you run the software that sent it, update it.
    .use = Do not send X.6.10. Send X.6.8, which means the same.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Other security status
    .description = The code concerns security, but no other code applies, or policy forbids a more precise one. A success usually confirms that the client has signed in.
    .when = In reply to AUTH, whether it succeeds or fails, or to other commands when AUTH or STARTTLS has to come first. Also for refusals that policy leaves unexplained.
    .fix = After a success, no action is needed. If the code begins with 4, do not change the password. Otherwise, turn on encryption and authentication, check the user name and password, or ask the server’s postmaster.
    .use = Send X.7.0 with 235 for a success, with 530 when AUTH or STARTTLS is missing, with 454 when credentials cannot be checked now, and for reasons you do not disclose.

# Spam verdicts, blocklists and greylisting are practice, not RFC text. RFC 4468 §3.4 shows it for relaying, RFC 7489 §10.3 for DMARC.
smtp-enhanced-x-7-1 = Delivery not authorized
    .description = The sender is not allowed to send to this destination: the server or the recipient filters by host, sender or recipient.
    .when = For spam, IP addresses on a blocklist, relaying without signing in, and recipients or groups closed to outsiders. Some servers also send it for greylisting or DMARC.
    .fix = If relaying was denied, turn on authentication for outgoing mail. If the recipient or group is closed, ask its owner for permission. For a blocklist, fix the cause first, then ask for removal.
    .use = Send X.7.1 when a filter or rule refuses this sender, and name the rule in the text. Send X.7.2 for a mailing list, and X.7.20 to X.7.26 when DKIM, SPF or reverse DNS fails.

smtp-enhanced-x-7-2 = Posting to the mailing list not allowed
    .description = The sender is not allowed to post messages to this mailing list.
    .when = In reply to RCPT TO or after the message data, when the list accepts only members or named senders.
    .fix = Send from the address that is subscribed to the list. If you already do, or are not a member, join the list or ask its owner for permission to post.
    .use = Send X.7.2 when the rules of a mailing list exclude the sender. Send X.7.1 when an ordinary recipient does, and X.2.4 when the list cannot be expanded.

# "535 5.7.3 Authentication unsuccessful" is Exchange's, a vendor's meaning.
smtp-enhanced-x-7-3 = Security conversion not possible
    .description = Delivery would require converting the message from one secure messaging protocol to another, which is not possible.
    .when = Rarely, at a gateway that cannot convert one form of signed or encrypted message into another. From Exchange, 535 5.7.3 means that signing in failed.
    .fix = With 535, check the user name and password, and whether the account may use SMTP AUTH. Otherwise, agree with the recipient on a form of protection that both support, such as S/MIME.
    .use = Send X.7.3 when a message has to pass from one security protocol to another. Send X.7.4 when the transport lacks a security feature, and X.6.3 for ordinary content.

# The text is about the message, the basic code 504 about an argument such as the mechanism of AUTH.
# Postfix: "dsn=4.7.4 ... TLS is required, but was not offered by host ...".
smtp-enhanced-x-7-4 = Security feature not supported
    .description = The message or the client needs a security feature, such as secure authentication, that this mail transport does not support.
    .when = In reply to an AUTH mechanism that the server does not offer on that connection, or at a gateway that cannot carry the message’s protection. Postfix reports 4.7.4 when required TLS was not offered.
    .fix = After AUTH, turn on TLS, choose a mechanism from the EHLO reply, and check the host and port. For a message, remove the security option that the text names.
    .use = Send X.7.4 when a security feature is not supported at all. Send X.5.4 for another invalid AUTH argument, and X.7.9 for a mechanism that is too weak.

# Postfix: "dsn=4.7.5 ... Server certificate not trusted", "Cannot start TLS: handshake failure"; Exchange: "454 4.7.5
# Certificate validation failure". Vendors' meanings, for the connection instead of the message.
smtp-enhanced-x-7-5 = Cryptographic failure
    .description = A mail system that should check or decrypt the message could not, because a key or similar information was missing or invalid.
    .when = At a gateway that decrypts or verifies mail, when the key is missing, expired or damaged. Postfix and Exchange report 4.7.5 when a TLS handshake or certificate fails.
    .fix = Ask the recipient’s administrator for the current key or certificate. If you run the gateway or server, renew the missing key or certificate and check the system clock.
    .use = Send X.7.5 when key material is missing or invalid. Send X.7.6 when you lack the algorithm, and X.7.7 when the key is right but the message was altered.

smtp-enhanced-x-7-6 = Cryptographic algorithm not supported
    .description = A mail system that should check or decrypt the message could not, because it does not support the algorithm.
    .when = At a gateway that decrypts or verifies mail, for an algorithm that it lacks or no longer accepts.
    .fix = Choose another algorithm in the mail program’s security settings, preferably its current default. If you run the gateway and the algorithm is modern, update its cryptographic library.
    .use = Send X.7.6 when only the algorithm is the obstacle. Send X.7.5 when a key is missing or invalid, and X.7.7 when the message was altered.

smtp-enhanced-x-7-7 = Message was corrupted or altered
    .description = A mail system that checks messages could not confirm this one, because it was corrupted or altered on the way. A success means that it was delivered anyway.
    .when = At a gateway that verifies signatures, when content and signature do not match. Some servers also send it for any failure of sender authentication.
    .fix = After a success, tell the recipient that the signature may be invalid. After a failure, avoid lists, forwarders and filters that add footers. If you run the sending server, sign after the last change.
    .use = Send X.7.7 when the message no longer matches its signature. Send X.7.5 when the key is missing, and X.7.20 when no DKIM signature passes.

# RFC 4468 §5 once gave this number to what is now X.7.14.
smtp-enhanced-x-7-8 = Credentials invalid
    .description = The server refused to sign the user in: the credentials are wrong or not sufficient.
    .when = In reply to AUTH when the password or token does not match the user name. Large providers also send it when an account needs an app password or OAuth.
    .fix = Enter the user name and password again; many servers require the full address as the name. If they work on the web, create an app password or use OAuth. Stop automatic attempts before they lock the account.
    .use = Send X.7.8 with 535 when you checked the credentials and refuse them. Send X.7.9 for a weak mechanism, and X.7.0 with 454 when you cannot check them now.

# Gmail: "534 5.7.9 Application-specific password required". Yahoo: "554 5.7.9 Message not accepted for policy reasons",
# a vendor's meaning.
smtp-enhanced-x-7-9 = Authentication mechanism too weak for this account
    .description = The chosen authentication mechanism is weaker than the server’s policy allows for this user. The password has not been found wrong.
    .when = In reply to AUTH, for example with PLAIN, when policy demands more. Gmail sends it when the account needs an app password. From Yahoo, 554 5.7.9 means that policy refuses the message.
    .fix = Follow any link in the text, for example to create an app password. Otherwise, turn on TLS and choose a stronger mechanism, such as OAuth, from the EHLO reply. With 554, proceed as after X.7.1.
    .use = Send X.7.9 with 534 when policy considers the mechanism too weak for this user. Send X.7.10 when encryption is enough, and X.7.12 when signing in once moves the account.

smtp-enhanced-x-7-10 = Encryption needed
    .description = The connection has to be encrypted before the client signs in, or before a message that requires TLS is passed on.
    .when = In reply to AUTH on an unencrypted connection, or in a bounce when no receiving server offered TLS with a valid certificate for a message sent with REQUIRETLS.
    .fix = To sign in, turn on STARTTLS or TLS, or choose a stronger mechanism. After a bounce, tell the recipient’s administrator that TLS or the certificate fails, or send without REQUIRETLS if the content allows it.
    .use = Send X.7.10 with 523 when a mechanism needs encryption first; better, do not announce it before STARTTLS. Report X.7.30 when TLS works but REQUIRETLS is missing.

# Kept in the registry for historical purposes only; see 538.
smtp-enhanced-x-7-11 = Encryption required for this mechanism
    .description = The chosen authentication mechanism may be used only over an encrypted connection.
    .when = In reply to AUTH on an unencrypted connection, from older servers. Current servers do not announce such a mechanism before STARTTLS.
    .fix = Turn on STARTTLS or TLS for outgoing mail, check the port, usually 587 or 465, and sign in as before: the password is not at fault.
    .use = Do not send X.7.11 from new software; announce the mechanism only after encryption, or refuse it with 504 and X.5.4. Send X.7.9 when it is too weak even with TLS.

# Class 4 only. Microsoft Exchange Online sends 5.7.12 for a sender outside the organization (vendor use).
smtp-enhanced-x-7-12 = Account needs a password transition
    .description = The account is not ready yet for the chosen authentication mechanism. Signing in once with another mechanism, usually PLAIN, makes it ready.
    .when = In reply to AUTH when the stored password does not suit the mechanism. From Exchange Online, 5.7.12 means that the recipient accepts no mail from outside the organization.
    .fix = Set the mail program to PLAIN over TLS, sign in once, then switch back to the mechanism that was refused. After 5.7.12 from Exchange Online, ask the recipient’s organization to accept outside senders.
    .use = Send 4.7.12 with 432 when signing in once with PLAIN over TLS makes the mechanism usable. Send X.7.9 when policy demands a stronger mechanism.

# Microsoft Exchange Online sends 5.7.13 for a public folder closed to outside senders (vendor use).
smtp-enhanced-x-7-13 = Account disabled
    .description = The credentials are right, but the administrator has disabled the account, for example because of unpaid bills, abuse or a break-in.
    .when = In reply to AUTH, after the credentials were checked. In a bounce from Exchange Online, 5.7.13 means that a public folder accepts no mail from outside.
    .fix = Do not try other passwords. Ask your administrator or provider why the account is disabled. After a bounce from Exchange Online, ask the public folder’s owner for permission to write.
    .use = Send X.7.13 with 525 when the credentials are right and the account is disabled. Send X.7.8 when they are wrong, or when you do not want to confirm a guessed password.

# Gmail: "534 5.7.14 ... Please log in via your web browser and then try again", a vendor's meaning.
smtp-enhanced-x-7-14 = Trust relationship required
    .description = The submission server needs a configured trust relationship with another server to fetch the message content, but has none.
    .when = In reply to BURL, for an IMAP server that the submission server may not access; older servers sent X.7.8. From Gmail, 534 5.7.14 means that it blocked an attempt to sign in.
    .fix = If Gmail sent the code, sign in with a web browser first. Otherwise, send the message in the usual way. If you run the submission server, set up its access to the other server.
    .use = Send X.7.14 when you would need credentials of your own on the server that the URL names. Send X.6.6 when you have them and fetching fails.

smtp-enhanced-x-7-15 = Priority too low
    .description = The message’s priority is below the lowest that the server currently accepts.
    .when = In reply to MAIL FROM or after the message data, from a submission server that supports MT-PRIORITY and accepts only more important mail, for example in an emergency.
    .fix = Ask the server’s administrator which priorities are accepted, and until when. Raise the priority only if you are authorized to; for urgent matters, use other means.
    .use = Send X.7.15 when only the priority is too low. Send X.7.16 when the message is too big for it, and X.3.6 when you accept it with another priority.

smtp-enhanced-x-7-16 = Message too big for its priority
    .description = The message is bigger than the server currently accepts at its priority.
    .when = In reply to MAIL FROM with SIZE, or after the message data, from a server that supports MT-PRIORITY and allows only small messages at that priority.
    .fix = Make the message smaller: remove attachments or share them as links. Or ask the server’s administrator whether another priority allows a larger size.
    .use = Send X.7.16 with 552 when the size would be accepted at another priority. Send X.3.4 when it exceeds the limit for every message.

smtp-enhanced-x-7-17 = Mailbox has a new owner
    .description = The recipient’s mailbox has changed hands since the date that the sender gave, and the message was meant for the previous owner.
    .when = In reply to RCPT TO with the RRVS parameter, or to a message with the Require-Recipient-Valid-Since header. Most such mail is automatic, such as a password reset.
    .fix = Do not write to this address: somebody else now reads it. Ask the person for a current address by other means, and remove the old one from their account and its recovery options.
    .use = Send X.7.17 when the mailbox has changed hands since the given date. Send X.7.18 to disclose that the whole domain changed hands, and X.7.19 when you cannot tell.

smtp-enhanced-x-7-18 = Domain has a new owner
    .description = The recipient’s domain has changed hands since the date that the sender gave, and the message was meant for a user of the previous owner.
    .when = In reply to RCPT TO with the RRVS parameter, or to a message with the Require-Recipient-Valid-Since header, if the server discloses the change.
    .fix = Treat every address at this domain that is older than the change as lost. Ask each person for a current address by other means before you send anything confidential.
    .use = Send X.7.18 when the domain changed hands and you want to disclose it. Send X.7.17 when only the mailbox did, or when you prefer not to tell.

smtp-enhanced-x-7-19 = Ownership test not possible
    .description = The sender wants delivery only if the mailbox still has the same owner, but the server has no record of when the mailbox was created or changed hands.
    .when = In reply to RCPT TO with the RRVS parameter, or to a message with the Require-Recipient-Valid-Since header.
    .fix = If you run the sending service, send without RRVS only if a stranger may read the message. Otherwise, contact the recipient by other means, or use another address of theirs.
    .use = Send X.7.19 when no date was recorded and no substitute can be chosen. Send X.7.17 or X.7.18 when the owner has changed. For an unavailable database, send an ordinary 4yz reply.

# Gmail reports DKIM failures as 4.7.30 and 5.7.30 (vendor use).
smtp-enhanced-x-7-20 = No passing DKIM signature
    .description = The message has no DKIM signature that verifies: it is unsigned, or every signature fails.
    .when = After the message data. Usual causes are a server that does not sign, a missing or wrong key in the DNS, and a list or filter that alters the message.
    .fix = If you administer the sending domain, check that its server signs, that the selector’s public key is in the DNS, and that nothing changes the message after signing. Otherwise, avoid lists and forwarders.
    .use = Send X.7.20 when you refuse a message because no signature verifies; RFC 6376 advises against that. Send X.7.21 when one breaks a rule of yours, and X.7.26 when SPF fails too.

smtp-enhanced-x-7-21 = DKIM signature not acceptable
    .description = At least one DKIM signature on the message verifies, but none meets the receiving side’s further requirements.
    .when = After the message data, for example when the key is shorter than the receiving side accepts, or when the signature leaves out headers that it wants signed or covers only part of the body.
    .fix = If you administer the sending domain, use a key of 2,048 bits, sign From, To, Subject and Date, remove any l= tag, or ask the receiving postmaster for the rule. Otherwise, forward the complete error text to that domain’s administrator.
    .use = Send X.7.21 when a signature verifies but breaks a rule of yours, and name the rule in the text. Send X.7.22 when the rule is a match with From.

smtp-enhanced-x-7-22 = No DKIM signature from the author’s domain
    .description = At least one DKIM signature on the message verifies, but none is from the domain of the address in From.
    .when = After the message data, usually for mail through a mailing service, list or web host that signs with its own domain.
    .fix = Compare d= in DKIM-Signature with the domain in From. If you administer that domain, publish the sending service’s key under it and turn on signing there. Otherwise, send through your provider’s server.
    .use = Send X.7.22 when signatures verify but none matches From. Send X.7.21 for any other requirement, and X.7.26 when no aligned SPF result helps either, as under DMARC.

# Gmail reports SPF failures as X.7.27, and reverse DNS failures as 4.7.23 (vendor use). Its numbers
# here and below, 4.7.23 to 4.7.32, are from third parties’ copies of Google’s list of 2024.
smtp-enhanced-x-7-23 = SPF check failed
    .description = The SPF record of the envelope sender’s domain, or of the EHLO name, says that the sending server is not authorized.
    .when = In reply to MAIL FROM or RCPT TO, or after the message data. Usual causes are forwarding and a mailing service missing from the record. From Gmail, 4.7.23 means that reverse DNS failed.
    .fix = If the server named in the reply may send for the domain, add it to the domain’s single SPF record; a forwarder has to rewrite MAIL FROM. Otherwise, send through your provider’s server.
    .use = Send X.7.23, which replaces X.7.1 here, when SPF yields fail, not softfail. Send X.7.24 for temperror or permerror, and X.7.26 when DKIM fails too.

smtp-enhanced-x-7-24 = Error during the SPF check
    .description = The SPF check ended in an error: a DNS lookup failed, or the domain’s record cannot be interpreted.
    .when = When the server checks SPF: temperror after a failed DNS lookup; permerror after bad syntax, a second SPF record or more than ten lookups.
    .fix = If you administer the MAIL FROM domain, check that it has only one SPF record, valid syntax and at most ten lookups, that every include resolves, and that its name servers respond. Otherwise, forward the complete error text to its administrator.
    .use = Send X.7.24 with 451 for temperror and with 550 for permerror; it replaces 4.4.3 and 5.5.2 from RFC 7208. Send X.7.23 when the check ends in fail.

smtp-enhanced-x-7-25 = Reverse DNS check failed
    .description = The sending server’s IP address has no PTR record, or the name in it does not lead back to the address.
    .when = When the connection opens, or later. New servers, home connections and IPv6 addresses often lack the records. Gmail also reports it as 4.7.23.
    .fix = Ask the owner of the IP address, usually the hosting provider, for a PTR record, and give the name in it an A or AAAA record with that address. Check IPv6 too.
    .use = Send X.7.25 when PTR and forward lookups do not confirm the client’s IP address. Send X.7.26 when several checks fail, and X.7.1 when a blocklist names it.

# Gmail's 5.7.26 covers DMARC refusals and mail without any authentication; Exchange Online sends 4.7.26 for mail over IPv6.
smtp-enhanced-x-7-26 = Several authentication checks failed
    .description = The message failed more than one check of its sender, such as SPF and DKIM. The code does not say which.
    .when = Usually after the message data. Gmail sends it for DMARC refusals and for mail that passes neither SPF nor DKIM; Exchange Online sends it for mail of the second kind over IPv6.
    .fix = If you administer the domain in From, list every sending server in SPF, make each sign with DKIM, and align SPF or DKIM with From. Otherwise, send through that domain’s own server.
    .use = Send X.7.26 when at least two checks fail, or for a DMARC failure, which you name in the text. Send X.7.20 to X.7.25 when a single check is the reason.

# Gmail uses 4.7.27 and 5.7.27 for SPF (vendor use).
smtp-enhanced-x-7-27 = Sender’s domain has a null MX
    .description = The sender’s domain publishes a null MX record, so no reply or bounce could reach the sender.
    .when = In reply to MAIL FROM, or after the message data, from servers that refuse such senders. From Gmail, this number means that SPF did not pass.
    .fix = Send from an address that can receive mail, or replace the null MX with a real MX record. If Gmail sent the code, correct the MAIL FROM domain’s SPF record instead.
    .use = Send X.7.27 with 550 when the domain in MAIL FROM or From has a null MX. Send X.1.10 with 556 for the recipient’s domain.

# The draft itself was not read beyond its abstract. Gmail uses 4.7.28 for rate limits on unsolicited mail.
smtp-enhanced-x-7-28 = Mail flood detected
    .description = The server considers the message part of a flood of mail. The registry cites only an expired draft, on confirmation mail from abused web forms.
    .when = Gmail sends it when too much unsolicited mail comes from an IP address, domain or network. Other servers send it for too many connections.
    .fix = Stop the source first: a hijacked account, an open web form or an unwanted newsletter. Protect forms with a CAPTCHA, then resume sending slowly.
    .use = Send X.7.28 when the amount of mail looks abusive. Send X.5.3 for too many recipients, and X.4.5 when your own system is congested.

# RFC 8617 is Experimental; every failure counts as permanent, even of a DNS lookup (§5.2.1). Gmail reports connections
# without TLS as 4.7.29 (vendor use).
smtp-enhanced-x-7-29 = ARC validation failed
    .description = The chain of ARC seals, in which forwarders and lists record earlier authentication results, does not validate.
    .when = For a forwarded message when other authentication fails as well. From Gmail, 4.7.29 means that the connection was not encrypted with TLS.
    .fix = Send directly, not through the list or forwarder. If you run the forwarder, check its ARC key in the DNS and that nothing changes messages after sealing. For Gmail’s 4.7.29, turn on TLS.
    .use = Send X.7.29 when the broken ARC chain itself is worth reporting. Send X.7.26 when SPF or DKIM failed as well and you need not name ARC. A missing chain is not a failure.

# Gmail uses 4.7.30 and 5.7.30 for DKIM (vendor use).
smtp-enhanced-x-7-30 = Next server lacks REQUIRETLS
    .description = The sender used REQUIRETLS to demand TLS on the whole route, but none of the possible next servers supports that extension.
    .when = In a bounce, when no MX host of the recipient’s domain announces REQUIRETLS after STARTTLS. From Exchange Online, 550 5.7.30 means that it refuses Basic authentication, a sign-in with a password; from Gmail, that DKIM did not pass.
    .fix = Send without REQUIRETLS only if the content allows it, or ask the recipient’s administrator to add support. If Exchange Online sent the code, sign in with OAuth. If Gmail sent it, set up DKIM signing and its key in the DNS.
    .use = Send X.7.30 when TLS works but the next server does not announce REQUIRETLS. Send X.7.10 when no verified TLS session can be set up, and X.7.20 when DKIM fails.
