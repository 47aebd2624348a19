# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Enhanced mail status codes
    .description = Three numbers with dots, such as 5.1.1, that name the cause of a mail reply or a bounce more closely than the three-digit code: first the class, then the subject, then the detail.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Success
    .description = The step that is reported has succeeded; the detail may tell what had to be changed for it.
smtp-enhanced-class-4 = 4 · Temporary failure
    .description = The message is valid as sent, but a passing condition has delayed it or stopped the attempts; sending it later may succeed.
smtp-enhanced-class-5 = 5 · Permanent failure
    .description = Sending the same message again is unlikely to help; the message or its destination has to change first.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Other or undefined
    .description = The code does not tell where the cause lies; only its class is known.
smtp-enhanced-category-1 = X.1 · Address
    .description = The code concerns the address of the sender or of a recipient, its form or its validity; the sender can usually correct it.
smtp-enhanced-category-2 = X.2 · Mailbox
    .description = The code concerns the recipient’s mailbox, which is assumed to be in the recipient’s own hands.
smtp-enhanced-category-3 = X.3 · Mail system
    .description = The code concerns the mail system at the destination, which is in the hands of its administrator.
smtp-enhanced-category-4 = X.4 · Network and routing
    .description = The code concerns the network and the services that find the way, such as the DNS, at the destination or on the way to it.
smtp-enhanced-category-5 = X.5 · Mail protocol
    .description = The code concerns the conversation between mail systems: commands, their order or arguments, or an unreliable connection.
smtp-enhanced-category-6 = X.6 · Content
    .description = The code concerns the content of the message: its kind, its encoding, or a conversion that one side does not support.
smtp-enhanced-category-7 = X.7 · Security and policy
    .description = The code concerns policy or security: filtering, permission, authentication or encryption; the sending and the receiving side may both have to act.

## Details

smtp-enhanced-x-0-0 = No further detail
    .description = Only the first number says anything: success, or one of two kinds of failure. The code names neither where the cause lies nor what it is.
    .when = Servers send this where no closer code fits or none is set up. Postfix answers a queued message with 250 2.0.0; bounces carry 4.0.0 or 5.0.0 for failures that nothing describes better.
    .fix = If it begins with 2, nothing needs fixing. Otherwise go by the three-digit code and, above all, by the text after it. If they say no more, whoever runs the sending server finds the whole reply in the log.
    .use = Send X.0.0 only when nothing beyond the class is known. When the subject is known, send its detail 0, such as X.1.0 or X.4.0. Put causes peculiar to your system into the text.

# 2.1.0 for an accepted MAIL FROM: RFC 2034 §6, RFC 6710 §8, Postfix.
smtp-enhanced-x-1-0 = Other address status
    .description = The code concerns an address given with the message, the sender’s or a recipient’s, without saying what about it matters.
    .when = Servers send 250 2.1.0 when they accept the sender in MAIL FROM. In a failure it stands for trouble with an address that no closer detail describes; Postfix uses it for unknown senders.
    .fix = If it begins with 2, nothing needs fixing: the address is accepted so far. Otherwise check sender and recipients for typing errors and outdated entries, and read the text, which mostly names the address and the reason.
    .use = Send X.1.0 when an address is the cause and none of X.1.1 to X.1.10 fits, and as 2.1.0 to accept MAIL FROM. Send X.1.5 for a valid recipient, and X.0.0 when not even the subject is known.

# RFC 3463 §3.2 allows class 5 only; the registry also associates 451. Orange and Comcast send it for full mailboxes.
smtp-enhanced-x-1-1 = No such mailbox
    .description = As far as the server can tell, the part of the recipient’s address before the @ names no mailbox at that domain. The code says nothing against the domain.
    .when = Servers answer this to RCPT TO, mostly as 550 5.1.1, when no account or alias has that name. A 4.1.1 with 450 or 451 often means an address that the server cannot verify yet.
    .fix = Compare the address letter by letter with what the recipient gave you, and delete stale suggestions in your mail program. Read the text too, because some providers send this for full mailboxes. If it begins with 4, let your own server retry.
    .use = Send X.1.1 when the name before the @ is unknown here; X.1.2 for a wrong domain, X.1.6 for a mailbox that existed once, X.2.1 for a disabled one. Use 550; 451 only suits an address not verified yet.

# Postfix sends 450 4.1.2 by default; RFC 3463 §3.2 allows class 5 only.
smtp-enhanced-x-1-2 = No such domain, or none that takes mail
    .description = The part of the recipient’s address after the @ names a system that does not exist or cannot accept mail. The name before the @ has not been judged.
    .when = A server sends this to RCPT TO, or reports it in a bounce, when the DNS has no such domain or nothing there that takes mail. Postfix often sends 450 4.1.2, though only class 5 is registered.
    .fix = Check the domain after the @ for typing errors, such as a wrong ending. If it is right, tell the recipient another way that the domain’s MX or address records do not lead to a mail server.
    .use = Send X.1.2 when a recipient’s domain does not exist or cannot take mail, X.1.10 when it publishes a null MX, X.4.3 when the DNS gives no answer, X.4.4 when it gives no route, and X.1.8 for the sender’s domain.

smtp-enhanced-x-1-3 = Recipient’s address malformed
    .description = The recipient’s address breaks the rules for writing addresses. Any part of it may be at fault, and nothing is said about whether the mailbox exists.
    .when = Servers answer this to RCPT TO, mostly with 501, when the address lacks its domain or holds a space or a forbidden character. Your own server may find it before it sends anything.
    .fix = Look for what the eye skips: a missing @, a space, a comma or dot at the end, a letter outside ASCII. If the address is right in the mail program, whoever runs the sending software has to correct how it writes it.
    .use = Send X.1.3 with 501 when a recipient’s address cannot be parsed, and X.1.7 for the sender’s. Send X.1.1 or X.1.2 when it is well formed but leads nowhere, and X.5.2 when the command itself cannot be interpreted.

# RFC 3463 §3.2 writes "one or more recipients".
smtp-enhanced-x-1-4 = Recipient’s address ambiguous
    .description = The address matches more than one recipient at the destination, so the server cannot tell whose mailbox is meant.
    .when = A server meets this when it matches addresses loosely, for example by parts of a person’s name, or when its directory holds the same address twice.
    .fix = Ask the recipient for the full, exact address and send to that. If the address is exact already, ask the destination’s administrator to look for two entries with the same address in the directory.
    .use = Send X.1.4 when an address fits several recipients and you will not guess; X.1.1 when it fits none. To VRFY, answer an ambiguous name with 553, which may list the choices.

smtp-enhanced-x-1-5 = Recipient’s address valid
    .description = The recipient’s address is valid. In a reply it means that the server accepts the recipient; in a delivery report it goes with a success.
    .when = Servers send 250 2.1.5 to RCPT TO for every recipient they accept. Delivery reports carry it for a message that was delivered or passed on.
    .fix = Nothing needs fixing. After RCPT TO, the message itself is accepted only with 250 after the final dot. In a report whose action is “relayed”, another system now has the message and can still return it.
    .use = Send X.1.5 with 250 for a valid recipient, and in positive delivery reports. Send 2.1.0 to accept the sender in MAIL FROM, and X.1.9 in a tracking report when the next system cannot track messages.

# Appendix A of RFC 3463: "Mailbox has moved". Postfix relocated_maps: "5.1.6 User has moved to ...".
smtp-enhanced-x-1-6 = Mailbox moved or given up
    .description = The address was valid once, but mail for it is no longer accepted. The code itself gives no address to use instead.
    .when = Servers answer this to RCPT TO when a person has left or an account was moved. Postfix sends it for addresses in its relocated table, and its text then names the new address.
    .fix = Read the text first: some servers name the new address there. Confirm it with the person before you use it. If there is none, ask them another way, then delete the old address from address books and lists.
    .use = Send X.1.6 for an address that was once valid here, X.1.1 for one that never was, and X.2.1 for a mailbox that still exists. To disclose a new address, reply with 551; to forward the mail yourself, 251.

smtp-enhanced-x-1-7 = Sender’s address malformed
    .description = The address given as the sender is not written according to the rules. The fault may be in any part of it, and the recipients are not concerned.
    .when = Servers answer this to MAIL FROM, typically when a script, a website or a device gives a sender with a space or two addresses in it, or a name without its domain.
    .fix = Correct the sender’s address in the mail program’s account settings, or in the script or device that sends. Give one complete address, name, @ and domain, with no display name and no stray character.
    .use = Send X.1.7 when the sender’s address cannot be parsed, and X.1.3 for a recipient’s. Send X.1.8 when it is well formed but its domain cannot take mail. Accept MAIL FROM:<>, which bounces use.

# Exchange Online 5.1.8: "Access denied, bad outbound sender", a vendor's meaning.
smtp-enhanced-x-1-8 = Sender’s domain cannot take mail
    .description = The part of the sender’s address after the @ names a system that does not exist or cannot accept mail, so a bounce could not be returned to it.
    .when = Servers look up the sender’s domain after MAIL FROM; Postfix sends 450 4.1.8 when it is not found. Exchange Online sends 5.1.8 for something else: an account that it no longer lets send.
    .fix = Correct a sender with a mistyped or internal domain, such as localhost. If it is right, whoever runs the domain checks that its MX or address records resolve. If the text says “bad outbound sender”, ask your administrator to unblock the account.
    .use = Send X.1.8 when the sender’s domain cannot take return mail, with 451 while a lookup fails and 501 once it is certain. Send X.7.27 for a null MX, X.1.7 for bad syntax, X.1.2 for the recipient’s domain.

smtp-enhanced-x-1-9 = Relayed to a system without tracking
    .description = The address was valid, and the message went on to a system that does not support message tracking. Nothing further is known about it.
    .when = A mail system puts this into a message tracking report, as 2.1.9 together with the action “relayed”, once it has handed the message to a system that cannot be asked in the same way.
    .fix = Nothing needs fixing, but the trail ends here. The message was passed on, which does not prove that it was delivered. To learn more, ask whoever runs the next system, or the recipient.
    .use = Use 2.1.9 only in tracking reports, and only with the action “relayed”. In replies and in ordinary delivery reports, use X.1.5 for a valid address.

# Exchange Online 5.1.10: RESOLVER.ADR.RecipientNotFound, a vendor's meaning.
smtp-enhanced-x-1-10 = Recipient’s domain has a null MX
    .description = The recipient’s domain publishes a null MX, the DNS record by which a domain declares that it accepts no mail at all.
    .when = A submission or relay server sends this, mostly as 556 5.1.10, to RCPT TO when it has looked up the domain. Exchange Online sends 550 5.1.10 for something else: a recipient that it cannot find.
    .fix = Check the domain in the address: it is often mistyped, or a website’s name. If the text says “RecipientNotFound”, check the name before the @ instead. If the address is right, reach the recipient another way.
    .use = Send X.1.10 with 556 when you refuse a recipient because its domain has a null MX. Send X.7.27 with 550 for the sender’s domain, X.1.2 when the domain does not exist, X.1.1 when only the mailbox is unknown.

smtp-enhanced-x-2-0 = Other mailbox status
    .description = The mailbox exists, but something about it stood in the way. The code does not say what.
    .when = Servers send this to RCPT TO or after the message, for example when a mailbox cannot be locked or written. Greylisting often shows as 450 4.2.0.
    .fix = Read the text, which mostly gives the reason. If it names greylisting, the sending server’s usual retries are enough. Otherwise tell the recipient another way, who can ask the mailbox’s administrator to look for the cause.
    .use = Send X.2.0 when the mailbox exists and is the cause, but none of X.2.1 to X.2.4 fits. Send X.1.1 when it does not exist, and X.3.0 when the whole system is the cause.

# Gmail uses 4.2.1 and 5.2.1 for mailboxes that receive too fast.
smtp-enhanced-x-2-1 = Mailbox disabled
    .description = The mailbox exists but accepts no messages, either for a while or for good. The first number of the code tells which.
    .when = Servers answer this to RCPT TO for accounts that are suspended, locked or long unused. Gmail also sends it, with 450 or 550, when mail reaches a mailbox faster than its limit allows.
    .fix = Reach the recipient another way, and either use another address of theirs or have them ask for the mailbox to be enabled. If the text says that mail arrives too fast, send less to this mailbox.
    .use = Send X.2.1 for a mailbox that is switched off: class 4 if it will be enabled again, class 5 if not. Send X.1.1 when it does not exist, X.1.6 when it has moved, and X.2.2 when it is full.

# RFC 3463 §3.3 wants class 4; the registry associates 552. Exchange Online 5.2.2: "Submission quota exceeded".
smtp-enhanced-x-2-2 = Mailbox full
    .description = The recipient’s mailbox has no room: its quota or the space behind it is used up. The recipient can usually make room by deleting messages.
    .when = Servers send this to RCPT TO or after the final dot, as 452 4.2.2 or 552 5.2.2. Exchange Online also sends 5.2.2 when a sender exceeds a limit on sending.
    .fix = Tell the recipient another way: deleting mail or a larger quota makes room, and shortening your message seldom helps. If the text names a submission quota, the limit is your own, so send less or ask your administrator.
    .use = Send X.2.2 when this mailbox lacks room; RFC 3463 wants class 4, though 552 5.2.2 is common. Send X.2.3 when only this message is too long for it, and X.3.1 when the whole system lacks storage.

smtp-enhanced-x-2-3 = Message too long for this mailbox
    .description = The message is longer than this one mailbox may receive. The mailbox’s own limit is lower than that of the mail system.
    .when = Servers send this, mostly as 552 5.2.3, to RCPT TO when the declared size is too large for that recipient, or after the final dot.
    .fix = Shorten the message: compress or leave out attachments, split them over several messages, or send a link instead. The recipient’s administrator can also raise the limit for the mailbox.
    .use = Send X.2.3 when a limit of this mailbox alone is exceeded, X.3.4 when the message exceeds the limit for everybody, and X.2.2 when its length is allowed but the mailbox lacks room.

smtp-enhanced-x-2-4 = Mailing list cannot be expanded
    .description = The address belongs to a mailing list, and the server could not turn it into the addresses of the list’s members.
    .when = A server meets this when it cannot read the list’s members, or finds the list’s definition broken or referring to itself. It answers RCPT TO with it or puts it into a bounce.
    .fix = Tell the list’s owner or the destination’s administrator, who has to repair the list. If the message is urgent, write to the members you know directly; changing the message does not help.
    .use = Send X.2.4 when a list’s members cannot be determined, with 450 or 452 while that may pass. Send X.7.2 when the sender may not write to the list, and X.1.1 when no such list exists.

smtp-enhanced-x-3-0 = Other mail system status
    .description = The code concerns the destination’s mail system as a whole, not one mailbox, without saying what about it matters.
    .when = Servers send this for internal trouble that they do not explain, as in 451 4.3.0 from Postfix or Gmail. It can also go with a success, such as 250 2.3.0 or 221 2.3.0.
    .fix = If it begins with 2, nothing needs fixing. Otherwise the cause lies in the answering system, and changing the message seldom helps. If it persists, report the whole text, with the time, to that system’s administrator.
    .use = Send X.3.0 when your system as a whole is the cause and none of X.3.1 to X.3.5 says it better. Send X.2.0 when one mailbox is the cause, and X.4.0 for the network or the route.

smtp-enhanced-x-3-1 = Mail system full
    .description = The mail system has no storage left for messages. The recipient may be unable to help, because deleting mail from one mailbox need not free enough.
    .when = Servers send this, mostly as 452 4.3.1, to MAIL FROM, RCPT TO or the final dot when the disk is nearly full. Exchange sends it as “Insufficient system resources”, and memory may be what it lacks.
    .fix = Leave the message with your own server while that keeps trying. Whoever runs the full system frees disk space or moves the queue to a larger disk; under Exchange, also check memory and the disk that holds the queue.
    .use = Send X.3.1 with 452 while storage for all mail is short, X.2.2 when one mailbox has used up its quota, X.3.4 when the message exceeds a fixed size, and X.4.5 when the system is only congested.

# The registry associates 453 and 521; 421 4.3.2 is what Postfix sends.
smtp-enhanced-x-3-2 = System not accepting mail
    .description = The host that holds the mailbox takes no messages from the network, either for a while or at any time. The refusal is not about the message.
    .when = Servers send this while they shut down, are overloaded or under maintenance: Postfix sends 421 4.3.2 when all its ports are busy. With 521 it comes from a host that never takes mail.
    .fix = If it begins with 4, let your own server retry, also at the domain’s other MX hosts. If it comes with 521, check the domain of the address and the MX records that led to this host.
    .use = Send X.3.2 with 421 while the whole system takes no mail, and with 521 from a host that never does. Send X.2.1 when one mailbox is closed, X.4.5 for congestion, and X.3.5 for a faulty configuration.

smtp-enhanced-x-3-3 = Requested feature not supported
    .description = The message asks for a feature that the destination’s system does not support.
    .when = A gateway sends this when something chosen for the message has no counterpart in the system behind it. Sendmail also sends it when a command such as AUTH is not available.
    .fix = Read the text for the feature, then send the message without it or through a server that has it. If AUTH is the feature, whoever runs the client checks the port and whether TLS must come first.
    .use = Send X.3.3 when a message needs a feature that your system or the next one lacks. Send X.5.1 for an unsupported command, X.5.4 for unsupported arguments, and X.6.1 for content that cannot be carried.

smtp-enhanced-x-3-4 = Message too big for the system
    .description = The message is larger than this mail system accepts for anybody. The limit may be technical or set by its administrator.
    .when = Servers send this, mostly as 552 5.3.4, to MAIL FROM when the size declared with SIZE is too large, or after the final dot.
    .fix = Make the message smaller, or send a link in place of attachments, which grow by about a third on the way. A number after SIZE in the reply to EHLO is the limit; if that server is yours, its administrator can raise it.
    .use = Send X.3.4 with 552 when a message exceeds the size limit of the system, X.2.3 when one mailbox has a lower limit, X.7.16 when the limit depends on the priority, and X.3.1 when storage is short.

smtp-enhanced-x-3-5 = Mail system misconfigured
    .description = The system that sends this code is configured in a way that keeps it from accepting the message. The fault is in its settings, not in the mail.
    .when = Servers send this when they find their own settings broken; Postfix sends 451 4.3.5 when its policy service fails or a setting is wrong. In a bounce from your own server, that server is the one at fault.
    .fix = Nothing in the message needs to change. Report the whole text, with the time, to whoever runs the server that sent it; the log of that moment shows the faulty setting.
    .use = Send X.3.5 when your own configuration stops the mail, under class 4 while somebody is likely to repair it soon. Send X.4.6 for a loop, X.4.3 for a directory that fails, and X.7.1 for a refusal by policy.

smtp-enhanced-x-3-6 = Priority was changed
    .description = The message was accepted, but not with the priority that was asked for or implied. The text begins with the priority that it now has.
    .when = A server that supports the MT-PRIORITY extension sends this with 250, to MAIL FROM or after the message, when it has raised or lowered the priority.
    .fix = Nothing needs fixing: the message goes on with the priority named in the text. If you need the one you asked for, ask the server’s administrator to allow it for your account or server.
    .use = Send X.3.6 when you accept a message with a priority other than the requested one, and begin the text with the new value. Send X.7.15 when you refuse the message because its priority is too low.

smtp-enhanced-x-4-0 = Other network or routing status
    .description = Something went wrong with the network or with finding the way for the message. The code does not say what.
    .when = A sending server reports this, in its queue or in a bounce, for network trouble that it cannot name. Exchange shows 451 4.4.0 when a DNS query fails, among other things.
    .fix = Read the text for a host name or a closer error. If you sent the mail, check the domain in the address. If you run the sending server, test its DNS, its smart host, and port 25 of the host in question.
    .use = Report X.4.0 when the network or the route is the cause and none of X.4.1 to X.4.7 says it better. Send X.3.0 when the trouble lies in the mail system itself.

# Exchange Online 5.4.1: "Recipient address rejected: Access denied", a vendor's meaning.
smtp-enhanced-x-4-1 = No answer from the host
    .description = The other mail server did not answer the attempt to connect: it was busy or could not take the connection.
    .when = A sending server reports this, in its queue or in a bounce, when a connection times out or is refused. Exchange Online sends 5.4.1 for something else: a recipient or relaying that it rejects.
    .fix = If the text says “Access denied”, check the recipient’s address. Otherwise let the sending server go on trying the domain’s MX hosts; whoever runs it checks that port 25 is open outwards and that the MX records lead to live hosts.
    .use = Report X.4.1 when no connection to the next host came about, X.4.2 when it was made and then failed, X.4.4 when no host could be found, and X.3.2 when the host answered that it takes no mail.

smtp-enhanced-x-4-2 = Connection lost or timed out
    .description = The connection was made, but it broke, timed out or was too poor for the message to get through.
    .when = A sending server reports this when the other side falls silent or hangs up during the transfer. A receiving server sends 421 4.4.2 when the client has been silent for too long.
    .fix = Let the sending server retry; if only large messages fail, shorten them. Whoever runs either server looks for a firewall that interferes with SMTP, a wrong packet size (MTU), slow content filters, and timeouts that are too short.
    .use = Report X.4.2 when a connection was made and then lost, and send it with 421 when you stop waiting for a client. Report X.4.1 when no connection came about, X.5.0 when the protocol itself went wrong.

# Appendix A of RFC 3463: "Routing server failure". RFC 3463 §3.5 allows class 4 only; the registry also associates 550.
smtp-enhanced-x-4-3 = Directory or DNS unavailable
    .description = The message could not be passed on because a directory that tells where to send it, such as the DNS, did not serve the request.
    .when = A server reports this when the DNS or another directory fails. Postfix uses 4.4.3 or 5.4.3 when a DNS lookup for the recipient’s domain brings no usable answer.
    .fix = The message needs no change. Whoever runs the reporting server queries its resolver for the recipient’s domain: if other domains fail too, repair the resolver; if only this one fails, its owner checks its name servers and DNSSEC.
    .use = Report X.4.3 when the directory itself failed, with 451 while it may recover. Report X.4.4 when it answered but holds no route, and X.1.2 when a recipient’s domain does not exist.

smtp-enhanced-x-4-4 = No route to the destination
    .description = No next host could be determined for the message, because the DNS or another directory holds no usable route to its destination.
    .when = A sending server reports this when a domain has neither MX nor address records, or its MX record names a host without an address. Postfix also uses it for “Host or domain name not found”.
    .fix = Check the domain after the @ for typing errors. If it is right, tell the recipient another way that its MX or address records are missing. If you run the sending server, compare its DNS answers with another resolver’s.
    .use = Report X.4.4 when the directory answered but gives no next host, X.4.3 when it failed, X.4.1 when the host was found but silent. Send X.1.2 to RCPT TO when a recipient’s domain cannot take mail.

# Appendix A of RFC 3463: "Network congestion".
smtp-enhanced-x-4-5 = Mail system congested
    .description = The mail system could not deliver the message because it has more mail in hand than it can cope with.
    .when = Servers send this under heavy load, the registry says with 451. Sendmail sends 452 4.4.5 when disk space for its queue runs short.
    .fix = Leave the message with the sending server while that keeps trying. If you send in bulk, spread the mail out. If you run the congested system, look for a full disk, a slow filter or a flood of mail.
    .use = Send X.4.5 with 451 while load holds up the mail, X.3.1 when storage is used up, X.3.2 when you take no mail at all, and X.4.2 when a connection breaks.

# RFC 3463 §3.5 allows class 4 only; 5.4.6 is what most software sends.
smtp-enhanced-x-4-6 = Mail loop
    .description = The message was forwarded too many times, because routing tables or users’ forwarding rules send it in a circle.
    .when = A server reports this when it counts too many Received fields in the message, or when the next host turns out to be itself. Sendmail sends 5.4.6 for the first, Postfix for the second, though only class 4 is registered.
    .fix = The recipient checks for forwarding that leads back to the same address. Whoever runs the reporting server finds the repeating hosts in the Received fields, then corrects the MX records, the forwarding or the list of local domains.
    .use = Report X.4.6 when a message has passed through too many hosts, normally at least 100, or would come back to you. Send X.3.5 for other faults of your configuration, and X.4.7 when time has run out.

# RFC 2852 §4.1.3: 4.4.7 with a "delayed" report, 5.4.7 with a "failed" one.
smtp-enhanced-x-4-7 = Delivery time expired
    .description = The message became too old: it stayed on the reporting server longer than that allows, or past the time that its sender had set.
    .when = A server reports this in a bounce, typically after days of attempts. With a deadline set through DELIVERBY, 4.4.7 warns that the deadline has passed, and 5.4.7 returns the message.
    .fix = Look in the text or the log for the error of the last attempt, which is the real cause. Check the domain in the address and whether its mail server works again. If the message was returned, send it anew after that.
    .use = Report what the last attempt met, such as X.4.1, wherever you know it. Report X.4.7 when time ran out and nothing closer is known, or when a deadline set through DELIVERBY has passed.

## Details: X.5, the mail protocol

# Microsoft lists 5.5.0 for Exchange Online as an unavailable mailbox (vendor use).
smtp-enhanced-x-5-0 = Other protocol status
    .description = The status concerns the mail protocol itself, and no closer detail applies. With a success the command went through; with a failure something in the exchange of commands went wrong.
    .when = A server adds this to the reply to any command when none of the closer details fits. Exchange Online also sends 5.5.0 where it means that the recipient’s mailbox is unavailable.
    .fix = With a success, nothing needs fixing. With a failure, read the three-digit reply and its text, then the session log from the command it answers. If the text speaks of a mailbox, check the recipient’s address.
    .use = Send X.5.0 only when the protocol is concerned and no closer detail fits: X.5.1 for a command out of order or unsupported, X.5.2 for broken syntax, X.5.4 for bad arguments, X.0.0 when nothing is known.

smtp-enhanced-x-5-1 = Command out of order or unsupported
    .description = The client sent a mail command that the server does not support, or one that came at the wrong point in the session.
    .when = A server answers this to a command whose earlier step is missing or was refused, such as RCPT TO without MAIL FROM, or mail without a login. It also answers commands that it does not offer.
    .fix = Look at the replies before this one, because a refusal there is often the real fault. Turn on login for outgoing mail if it is off. Otherwise the client’s administrator compares the commands with the EHLO list.
    .use = Send X.5.1 when the command is readable but unsupported or out of sequence; X.5.2 when you cannot interpret it, X.5.4 when only its arguments are wrong, X.7.0 when a missing login or missing encryption is the reason.

smtp-enhanced-x-5-2 = Command syntax not understood
    .description = The server could not interpret the command: its syntax is wrong, or the server does not recognize it at all.
    .when = A server answers this to a malformed command line, an address without angle brackets, a stray line break, an unknown verb, or BASE64 in an AUTH response that it cannot decode.
    .fix = Check the addresses first for stray spaces, missing brackets and line breaks. If they are sound, the client’s administrator looks in the session log for damaged lines, or a firewall that rewrites SMTP. Do not repeat the same line.
    .use = Send X.5.2 when the command cannot be parsed or recognized; X.5.1 when it is readable but unsupported or out of order, X.5.4 when the syntax is right and the arguments are not, X.7.24 for a broken SPF record.

# RFC 5321 §4.5.3.1.10: 452 for an implementation limit, 5yz allowed for a limit set by policy.
smtp-enhanced-x-5-3 = Too many recipients
    .description = The message names more recipients than can be served in one transaction.
    .when = A server answers this to RCPT TO, or to DATA, once a transaction holds as many recipients as it takes. A person sees it when the sending program could not divide the recipients among several transactions.
    .fix = Send to the recipients in smaller groups, or through a mailing list. An administrator lets the sending server divide recipients into more transactions, and asks the receiving site which limit applies. Do not send again to recipients already accepted.
    .use = Send X.5.3 when the count of recipients is the only obstacle, with 452 for a limit of the implementation and at least 100 accepted; a 5yz reply suits a limit set by policy. Send X.7.28 for a flood.

smtp-enhanced-x-5-4 = Invalid command arguments
    .description = The command is valid, but its arguments are not: a value is out of range, or it asks for a feature that the server does not know.
    .when = A server answers this to a bad host name in EHLO, an unknown parameter of MAIL FROM or RCPT TO, or AUTH with a mechanism that it does not accept, perhaps for want of TLS.
    .fix = Find the argument in the text or the session log. For AUTH, turn on TLS and pick a mechanism from the EHLO list. For EHLO, set a full host name. Otherwise the client’s administrator removes parameters the server does not announce.
    .use = Send X.5.4 when a command you support carries an argument you cannot accept; X.5.2 when the line cannot be parsed, X.5.1 when the command itself is unsupported or out of order, X.7.9 for a mechanism that is too weak.

smtp-enhanced-x-5-5 = Protocol versions do not match
    .description = The two systems use versions of the protocol that do not fit together, and they could not settle the difference between themselves.
    .when = It is hardly met today, because clients fall back from EHLO to HELO. A gateway or an old system reports it when it cannot agree on a common version with its peer.
    .fix = The administrators compare the software on both sides: update the older one, let the client fall back to HELO, and check that no firewall changes the greeting. A user passes the report to the administrator of the sending server.
    .use = Send X.5.5 only for a mismatch of protocol versions that no fallback resolves; X.5.1 for a single unsupported command, X.5.4 for an unsupported argument, X.7.4 for missing security features.

# Old Microsoft Exchange lists print 5.5.6 as "Invalid message content" (vendor use).
smtp-enhanced-x-5-6 = Authentication line too long
    .description = Authentication failed because a BASE64 response from the client was longer than the buffer the server has for the chosen mechanism.
    .when = A server answers this in an AUTH exchange with large responses, such as Kerberos tickets or long access tokens. Old Exchange versions used 5.5.6 for invalid message content instead.
    .fix = In the mail program, choose another mechanism from the server’s EHLO list, over TLS. The answering server’s administrator enlarges its buffer for authentication lines, for which RFC 4954 thought 12,288 octets sufficient. The password is not at fault.
    .use = Send X.5.6 when an AUTH response overflows your buffer; X.5.2 when its BASE64 cannot be decoded, X.7.8 when it arrives whole but the credentials are invalid, X.7.9 when the mechanism is too weak.

## Details: X.6, the message’s content and media

# Momentum (SparkPost) and others send 550 5.6.0 for header and line errors.
smtp-enhanced-x-6-0 = Other problem with the message content
    .description = Something about the content of the message makes it undeliverable, and no closer detail describes it.
    .when = A server sends this after the message data when, for example, a header field is missing or malformed, a line is too long, or a carriage return or line feed stands alone.
    .fix = Read the text for the part it objects to. Send the mail again from another program, without unusual attachments, to find the cause. Whoever maintains the sending program corrects its header fields, line lengths and line endings.
    .use = Send X.6.0 when the content’s form is the reason and no other X.6 detail fits; X.6.1 for an unsupported medium, X.6.3 for a missing conversion, X.7.1 when policy or a spam filter refuses the content.

smtp-enhanced-x-6-1 = Media type not supported
    .description = The kind of content in the message is not supported by the transport or by the next system on the way.
    .when = A gateway reports this when it passes mail to a system that cannot carry the content, for example to fax, pagers or another mail network that takes plain text only.
    .fix = Send the content in a plainer form, such as text or a common file type, or share it as a link. Otherwise reach the recipient at an ordinary mailbox. The same message is refused again.
    .use = Send X.6.1 when the medium itself cannot be carried; X.6.3 when a conversion would help and is missing, X.6.2 when it is forbidden, X.7.1 when policy bans the type of file.

smtp-enhanced-x-6-2 = Conversion needed but forbidden
    .description = The content would have to be converted before delivery, and such a conversion is not permitted, either by the sender in the message itself or by the sending host’s policy.
    .when = A relay or gateway reports this when the next system cannot take the content as it is, and a setting of the message or the host forbids changing it.
    .fix = Allow the conversion in the message’s options, or send it in a form that needs none, such as 7-bit text with encoded attachments. If the host forbids it, ask the sending server’s administrator to permit it.
    .use = Send X.6.2 when you could convert but must not; X.6.3 when you cannot convert, X.6.5 when you tried and failed, X.6.4 when you converted and something was lost.

smtp-enhanced-x-6-3 = Conversion needed but not supported
    .description = The content would have to be converted before it can go on, and a host on the way cannot do so, or not in a practical manner.
    .when = A relay reports this when it holds a message with 8-bit or binary content, the next server takes only 7-bit text, and the relay has no means to convert.
    .fix = Have the mail program encode text and attachments as base64 or quoted-printable, then send again. The relay’s administrator adds the conversion, or routes to a server that announces 8BITMIME.
    .use = Send X.6.3 when you lack the conversion; X.6.2 when it is forbidden, X.6.5 when it was tried and failed, X.6.1 when no conversion would help, X.6.9 when UTF-8 headers are the obstacle.

smtp-enhanced-x-6-4 = Conversion lost some content
    .description = Delivery required a conversion that loses content. With a success the message was delivered and this warns of the loss; with a failure it was not, because the sender forbade lossy conversion.
    .when = A gateway reports this to the sender, and a submission server replies with it when it rewrites 8-bit header fields and has to guess their character set.
    .fix = With a success, do not send again before asking the recipient whether the message is complete. With a failure, allow the loss, or use a form that needs no conversion, such as plain text or a link.
    .use = Send X.6.4 with a success to report the loss, and with a failure when the sender prohibited it. Send X.6.5 when the conversion did not succeed, and X.6.2 when any conversion is forbidden.

# Old Microsoft Exchange lists print 4.6.5 as a missing code page (vendor use).
smtp-enhanced-x-6-5 = Conversion failed
    .description = The content had to be converted on the way, and the attempt did not succeed.
    .when = A relay or gateway reports this when its converter stops on a damaged MIME part, an unknown character set or similar content. Old Exchange versions meant a missing code page.
    .fix = Send the message as plain text in UTF-8 without attachments; if that arrives, add the parts one by one to find the culprit. The converting host’s administrator looks for the error in its log.
    .use = Send X.6.5 when a conversion you support was tried and failed; X.6.3 when you have no such conversion, X.6.2 when it is forbidden, X.6.4 when it worked with a loss.

smtp-enhanced-x-6-6 = Message content could not be fetched
    .description = The server could not get the content of the message from the remote system where the client said it lies.
    .when = A submission server answers this to BURL, which names a message on an IMAP server, when that server returns an error or no data.
    .fix = Check that the message still exists in its folder, then send it from there again, which makes a new URL, or attach it in the usual way. The submission server’s administrator tests its access to the IMAP server.
    .use = Send X.6.6 when fetching the URL of BURL brings an error or nothing; X.7.14 when you have no trust relationship with that server, X.4.1 when it does not answer at all.

smtp-enhanced-x-6-7 = Non-ASCII address not permitted
    .description = The sender’s or recipient’s address contains characters outside ASCII, and this server does not permit such an address there.
    .when = A server that knows SMTPUTF8 answers this to MAIL FROM or RCPT TO when that sender or recipient has to be written in ASCII.
    .fix = Use the ASCII address that the person also has, for sender and recipients alike; a domain can be written in its “xn--” form, a name before the @ cannot. Otherwise send through a provider that supports SMTPUTF8. The same address is refused again.
    .use = Send X.6.7 to the command that carries the address: with 550 to MAIL FROM, with 553 to RCPT TO. Send X.6.9 after the data when the header fields are the obstacle.

# Registered with 252, 550 and 553 (RFC 6531 §4.2); §3.7.4.2 allows 252 or 550 only.
smtp-enhanced-x-6-8 = Reply would need UTF-8
    .description = To show the mailbox name, the reply would have to contain UTF-8 text, and the client has not said that it accepts that.
    .when = A server that knows SMTPUTF8 answers this to VRFY or EXPN without the SMTPUTF8 parameter, when the mailbox has a name outside ASCII.
    .fix = Whoever maintains the client adds the SMTPUTF8 parameter to VRFY or EXPN when EHLO announces it. Do not strike off the address: this says nothing about whether it takes mail, so send the message and read the reply to RCPT TO.
    .use = Send X.6.8 with 252 or 550 to VRFY or EXPN when the mailbox name needs UTF-8 and the client did not ask for it. Never put UTF-8 in the reply instead; do not use X.6.10.

# Registered with 550 (RFC 6531 §4.2); §3.5 sends it with 554.
smtp-enhanced-x-6-9 = UTF-8 headers not accepted by a recipient
    .description = The message has header fields in UTF-8, and at least one recipient cannot take such a message, so the server rejects it for all.
    .when = A server that knows SMTPUTF8 sends this after the final dot, when the system of one or more recipients has no support for internationalized mail.
    .fix = Send again with ASCII addresses in all header fields, and let the mail program encode names and subject in the older way. Or send separately, in UTF-8 only to those whose servers support SMTPUTF8. The unchanged message is refused again.
    .use = Send X.6.9 after the data when UTF-8 header fields cannot reach every recipient; better, refuse those recipients at RCPT TO. Send X.6.7 when an address in the envelope is the obstacle, X.6.3 for the body.

# The registry has no sample text here, only the remark that it duplicates X.6.8.
smtp-enhanced-x-6-10 = Duplicate of X.6.8
    .description = The registry lists this number as a deprecated duplicate of X.6.8: a reply would need UTF-8 to show a mailbox name, and the client has not permitted that.
    .when = It should not be met. Software that sends it most likely answers VRFY or EXPN for a mailbox with a name outside ASCII.
    .fix = Read the text, then treat the code as X.6.8: the client’s maintainer adds SMTPUTF8 to VRFY or EXPN. Whoever runs the software that sent it updates or corrects that software.
    .use = Do not send X.6.10 at all; send X.6.8, which means the same and is current.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Other security status
    .description = The status concerns security, and no closer detail applies or the server’s policy forbids giving one. With a success it mostly confirms a login; with a failure something in security stood in the way.
    .when = A server sends this most often when login or STARTTLS has to come first, or when AUTH fails. It also sends it for a refusal by policy that it does not explain.
    .fix = Under class 4, change no password: read the text and let the sending server retry. Under class 5, turn on encryption and login for outgoing mail and check user name and password; otherwise ask the answering server’s postmaster. Under class 2, nothing needs fixing.
    .use = Send X.7.0 for a login with 235, a missing login or missing TLS with 530, a login that cannot be checked now with 454, and reasons you will not disclose. Otherwise send the closer detail, such as X.7.1 or X.7.8.

# Spam verdicts, blocklists and greylisting are practice, not RFC text. RFC 4468 §3.4 shows it for relaying, RFC 7489 §10.3 for DMARC.
smtp-enhanced-x-7-1 = Delivery not authorized
    .description = The sender is not allowed to send to this destination. The server or the recipient filters by host, by sender or by recipient, and refuses the message for that reason.
    .when = A server sends this for a spam verdict, a blocklisted IP address, refused relaying without a login, or a recipient or group closed to outsiders. Greylisting and DMARC refusals carry it too.
    .fix = Read the text. If it names greylisting, let the sending server retry. Log in for outgoing mail if relaying was denied. For a closed recipient or group, ask its owner for permission. For a blocklist, the sending server’s administrator stops the cause, then requests removal.
    .use = Send X.7.1 when a filter or rule refuses this sender, and say which in the text; X.7.2 for a mailing list, X.7.20 to X.7.26 for DKIM, SPF and reverse DNS, X.7.0 when you disclose nothing.

smtp-enhanced-x-7-2 = Posting to the mailing list not allowed
    .description = The sender is not authorized to send a message to this mailing list, so the list does not pass it on.
    .when = A server answers this to RCPT TO, or after the data, when the address is a list and its rules admit only members or named senders.
    .fix = Check that you send from the address that is subscribed to the list. If it is, or you are no member, join or ask the list’s owner for leave to post. The same message from the same address is refused again.
    .use = Send X.7.2 when the rules of a mailing list bar the sender; X.7.1 when an ordinary recipient or the whole server does, X.2.4 when the list cannot be expanded for a technical reason.

smtp-enhanced-x-7-3 = Security conversion not possible
    .description = Delivery required a conversion from one secure messaging protocol to another, and that conversion is not possible.
    .when = It is rarely met. A gateway between mail systems with different protection reports it when it cannot turn one form of signed or encrypted message into the other.
    .fix = Agree with the recipient on a protection that both sides support, such as S/MIME or OpenPGP, and send again in it. Send unprotected only if the content allows. The unchanged message is refused again.
    .use = Send X.7.3 when the message would have to pass from one security protocol to another; X.7.4 when the transport lacks the security feature, X.7.6 when only an algorithm is missing, X.6.3 for ordinary content.

# The text is about the message, the basic code 504 about an argument such as the mechanism of AUTH.
smtp-enhanced-x-7-4 = Security feature not supported
    .description = The message or the client asks for a security feature, such as secure authentication, that this mail transport does not support.
    .when = A gateway reports this for a message whose protection it cannot carry. Some servers, Exchange among them, answer it to AUTH with a mechanism that they do not offer on that connection.
    .fix = After AUTH, turn on TLS, choose a login method from the server’s EHLO list, and check host and port. For a message, remove the security option that the text names, or deliver by another path. Nothing changes by repeating it.
    .use = Send X.7.4 when a requested security feature is not supported at all; X.5.4 for another bad argument of AUTH, X.7.9 for a mechanism that is too weak, X.7.3 when a conversion is missing.

smtp-enhanced-x-7-5 = Cryptographic failure
    .description = A mail system that is meant to check or decrypt messages could not do so, because information it needs, such as a key, was missing or invalid.
    .when = A gateway that decrypts or verifies mail for its users reports this when the right key is missing, expired or damaged.
    .fix = Ask the recipient’s administrator which key or certificate the gateway expects, and get the current one before sending again. That administrator installs or renews the missing key. If both are in order, check the system clocks.
    .use = Send X.7.5 when key material is missing or invalid; X.7.6 when the algorithm is unknown to you, X.7.7 when the key is right but the message was altered.

smtp-enhanced-x-7-6 = Cryptographic algorithm not supported
    .description = A mail system that is meant to check or decrypt messages could not do so, because it does not support the algorithm used.
    .when = A gateway that decrypts or verifies mail reports this for a message signed or encrypted with an algorithm that it lacks, or that it no longer accepts.
    .fix = Choose another algorithm in the mail program’s security settings, preferably a current default, and send again. The gateway’s administrator updates its cryptographic library if the algorithm is a modern one.
    .use = Send X.7.6 when only the algorithm is the obstacle; X.7.5 when a key is missing or invalid, X.7.7 when the check shows that the message was altered, X.7.3 when another security protocol is needed.

smtp-enhanced-x-7-7 = Message was corrupted or altered
    .description = A mail system that checks messages could not confirm this one, because it was corrupted or altered on the way. Depending on the class, the message was still delivered, or it was not.
    .when = A gateway that verifies signatures reports this when content and signature do not match. Some servers also send it as a general answer for failed sender authentication.
    .fix = If it was delivered, tell the recipient that the signature may not hold. If not, send without passing through lists, forwarders or filters that add footers. An administrator finds the system that changes the message after it is signed.
    .use = Send X.7.7 when the message no longer matches its signature; X.7.5 when the key is missing, X.7.20 when no DKIM signature passes, X.7.29 when an ARC chain is broken.

# RFC 4468 §5 once gave this number to what is now X.7.14.
smtp-enhanced-x-7-8 = Credentials invalid
    .description = The server refused the login, because the credentials are wrong or not sufficient.
    .when = A server answers this to AUTH when user name and password, or a token, do not match. Large providers also send it when an account needs an app password or OAuth instead of its ordinary password.
    .fix = Enter user name and password again; many servers want the full address as the name. If they work on the web, create an app password or let the mail program use OAuth. Stop automatic attempts, because repeated failures can lock the account.
    .use = Send X.7.8 with 535 when you checked the credentials and refuse them; X.7.9 when the mechanism is too weak, X.7.13 for a disabled account, X.7.0 with 454 when you cannot check them now.

smtp-enhanced-x-7-9 = Login method too weak for this account
    .description = The chosen authentication mechanism is weaker than the server’s policy allows for this user. The password has not been found wrong.
    .when = A server answers this to AUTH when the client chose, for example, PLAIN or LOGIN where policy demands something stronger. Some providers send it when an account has to use OAuth or an app password.
    .fix = In the mail program’s account settings, choose a stronger login method from the server’s EHLO list, OAuth where offered, and turn on TLS. The text may link to instructions. A new password alone does not help.
    .use = Send X.7.9 with 534 when the mechanism is too weak for this user by policy; X.7.10 when encryption would suffice, X.7.8 when the credentials are wrong, X.7.12 when one login moves the account over.

smtp-enhanced-x-7-10 = Encryption needed
    .description = The connection has to be encrypted before this goes on: before logging in with the chosen mechanism, or, in a report on a message that requires TLS, before the message may be passed on.
    .when = A server answers this to AUTH on an unencrypted connection. A sending server reports it when a message sent with REQUIRETLS met no receiving server to which TLS, with a valid certificate, could be set up.
    .fix = For login, turn on STARTTLS or TLS in the mail program, or choose a stronger mechanism. In a report on a message, tell the recipient’s administrator that TLS or the certificate fails, or send without REQUIRETLS if the content allows.
    .use = Send X.7.10 with 523 when a mechanism needs encryption first, and in reports when TLS for REQUIRETLS fails; X.7.30 when TLS works but REQUIRETLS is missing. Better, do not announce such mechanisms before STARTTLS.

# Kept in the registry for historical purposes only; see 538.
smtp-enhanced-x-7-11 = Encryption required for this login method
    .description = The chosen authentication mechanism may be used only over an encrypted connection. The registry keeps this code for historical purposes.
    .when = An older server answers this to AUTH on an unencrypted connection. Current servers do not announce such a mechanism before STARTTLS, so that the question does not arise.
    .fix = Turn on STARTTLS or TLS for outgoing mail, and check that the port fits, usually 587 or 465. Then log in as before: the password is not at fault. Without encryption, choose another mechanism from the EHLO list.
    .use = Do not send X.7.11 from new software: announce the mechanism only once the connection is encrypted. If you must refuse, X.5.4 with 504 is current; X.7.9 says that the mechanism is too weak even with TLS.

# Class 4 only. Microsoft Exchange Online sends 5.7.12 for a sender outside the organization (vendor use).
smtp-enhanced-x-7-12 = Password transition to another method needed
    .description = The account is not yet prepared for the chosen authentication mechanism. One successful login in another way, usually with PLAIN, makes the transition.
    .when = A server answers this to AUTH while the stored password does not serve the chosen mechanism. Exchange Online sends 5.7.12 with another meaning: the recipient takes no mail from senders outside the organization.
    .fix = Set the mail program to PLAIN over TLS, log in once, then return to the former mechanism. If Exchange Online sent 5.7.12, change no password, but ask the recipient’s organization to admit outside senders.
    .use = Send 4.7.12 with 432 when a single login with PLAIN over TLS makes the chosen mechanism usable. Send X.7.9 when policy demands a stronger mechanism, X.7.8 when the credentials are wrong.

# Microsoft Exchange Online sends 5.7.13 for a public folder closed to outside senders (vendor use).
smtp-enhanced-x-7-13 = Account disabled
    .description = The credentials are right, but the administrator has disabled the account, for example for unpaid bills, abuse or signs of a break-in.
    .when = A server answers this to AUTH after it has checked the login. Exchange Online also sends 5.7.13 in bounces with another meaning: a public folder takes no mail from outside senders.
    .fix = Do not try other passwords. Ask your administrator or provider why the account is disabled, settle that, and have it enabled. If a bounce from Exchange Online carries it, ask the owner of the public folder for permission to write.
    .use = Send X.7.13 with 525 when the login is right and the account is disabled; X.7.8 when it is wrong, or when you do not want to confirm a guessed password, X.2.1 for a recipient’s disabled mailbox.

smtp-enhanced-x-7-14 = Trust relationship required
    .description = The submission server needs a configured trust relationship with another server to get at the content of the message, and there is none.
    .when = A submission server answers this to BURL when the URL leads to an IMAP server to which it has no agreed access. Earlier servers used X.7.8 for the same.
    .fix = Send the message in the usual way, without having the server fetch it, or keep it on an IMAP server of the same provider. The submission server’s administrator can set up access to the other server. Another password does not help.
    .use = Send X.7.14 when you would need credentials of your own on the server that the URL names; X.6.6 when you have them and the fetch fails, X.7.8 only for the user’s own credentials.

smtp-enhanced-x-7-15 = Priority too low
    .description = The message’s priority is below the lowest that the server accepts, perhaps only for a time.
    .when = A submission server that supports MT-PRIORITY answers this to MAIL FROM, or after the data, when it takes only more important mail, for example during an emergency or an overload.
    .fix = Ask the server’s administrator which priorities are accepted, and until when. Raise the message’s priority only if you are authorized for a higher level; otherwise use another way for what cannot wait.
    .use = Send X.7.15 when the priority alone is too low; X.7.16 when the message is only too big for it, X.3.6 with a success when you accept the message at a changed priority, X.4.5 for congestion without priorities.

smtp-enhanced-x-7-16 = Too big for its priority
    .description = The message is bigger than the server accepts at the priority it has, perhaps only for a time.
    .when = A server that supports MT-PRIORITY answers this to MAIL FROM with a declared SIZE, or after the data, when its rules allow only small messages at that priority.
    .fix = Make the message smaller: leave out attachments or share them as links. Or send it at another priority if the server’s policy allows a greater size there; its administrator knows the limits.
    .use = Send X.7.16 with 552 when the size would be accepted at another priority; X.3.4 when it exceeds the limit for every message, X.2.3 when it exceeds the recipient’s, X.7.15 when the priority itself is too low.

smtp-enhanced-x-7-17 = Mailbox has a new owner
    .description = The recipient’s mailbox has changed hands since the time that the sender named, so the message, meant for the earlier owner, is refused.
    .when = A server answers this to RCPT TO with the RRVS parameter, or to a message with the Require-Recipient-Valid-Since field. Mostly automatic mail, such as a password reset, asks for that test.
    .fix = Do not send again to this address: somebody else reads it now. Ask the intended person for a current address in another way, and remove the old one from their account, above all as a means of recovery.
    .use = Send X.7.17 when the mailbox was not held by one owner throughout the given time; X.7.18 to disclose that the whole domain changed hands, X.7.19 when you cannot tell, X.1.1 for a mailbox that does not exist.

smtp-enhanced-x-7-18 = Domain has a new owner
    .description = The domain in the recipient’s address has changed hands since the time that the sender named, so the message, meant for the earlier owner’s user, is refused.
    .when = A server answers this to RCPT TO with the RRVS parameter, or to a message with the Require-Recipient-Valid-Since field, if it is willing to disclose the change.
    .fix = Treat every address at this domain that dates from before the change as lost, and do not send again. Ask each person for a current address in another way before anything confidential goes out.
    .use = Send X.7.18 when the domain changed hands and you want to say so; X.7.17 when only the mailbox did or you prefer not to tell, X.7.19 when the test cannot be completed.

smtp-enhanced-x-7-19 = Ownership test not possible
    .description = The sender asked to deliver only if the mailbox still has the same owner, and the server cannot tell, because the time of its creation or transfer was never recorded.
    .when = A server answers this to RCPT TO with the RRVS parameter, or to a message with the Require-Recipient-Valid-Since field, when it finds no usable date for the mailbox.
    .fix = Whoever runs the sending service decides: send again without RRVS if a stranger may read the message, or reach the recipient another way. With RRVS the refusal stays. A user asks that service to use another address.
    .use = Send X.7.19 when no date was recorded and no substitute can be chosen; X.7.17 or X.7.18 when the owner has changed. Treat an unavailable database as any temporary failure instead.

# Gmail reports DKIM failures as 4.7.30 and 5.7.30 (vendor use).
smtp-enhanced-x-7-20 = No passing DKIM signature
    .description = The message carries no DKIM signature that verifies: either it has none, or each one that it has fails the check.
    .when = A server sends this after the data if it takes only signed mail. Usual causes are a server that does not sign, a missing or wrong key in the DNS, or a list or filter that altered the message.
    .fix = The sending domain’s administrator checks in order that the outgoing server signs, that its selector’s public key is in the DNS, and that nothing changes the message after signing. A user reports this to them, and avoids lists and forwarders.
    .use = Send X.7.20 when no signature verifies and you refuse for that alone, which RFC 6376 advises against; X.7.21 when one verifies but misses your further requirements, X.7.22 when only its domain is wrong, X.7.26 when SPF or another check fails as well.

smtp-enhanced-x-7-21 = DKIM signature not acceptable
    .description = At least one DKIM signature on the message verifies, but none meets the further requirements of the receiving site.
    .when = A server sends this after the data when, for example, a signature leaves out header fields that the site wants signed, or covers only part of the body.
    .fix = The sending domain’s administrator asks the receiving postmaster what is required, then signs From, To, Subject and Date, removes any l= tag, and signs with the domain in From. A user passes the reply to that administrator.
    .use = Send X.7.21 when a signature verifies but fails a rule of your own, and name the rule in the text; X.7.22 when the rule is a match with From, X.7.20 when no signature verifies.

smtp-enhanced-x-7-22 = No DKIM signature of the author’s domain
    .description = At least one DKIM signature on the message verifies, but none belongs to the domain of the author’s address in the From field.
    .when = A server sends this after the data, mostly for mail through a mailing service, list or web host that signs with its own domain while From shows the customer’s.
    .fix = Compare d= in DKIM-Signature with the domain in From. That domain’s administrator publishes the sending service’s key under the domain, then turns on signing with it there. A user sends through their own provider’s server.
    .use = Send X.7.22 when signatures verify but none matches From; X.7.21 for any other requirement that they miss, X.7.20 when none verifies, X.7.26 when no aligned SPF result helps either, as under DMARC.

# Gmail reports SPF failures as X.7.27, and reverse DNS failures as 4.7.23 (vendor use). Its numbers
# here and below, 4.7.23 to 4.7.32, are from third parties’ copies of Google’s list of 2024.
smtp-enhanced-x-7-23 = SPF check failed
    .description = The domain of the envelope sender, or of the EHLO name, publishes an SPF record which says that the sending server is not authorized to use it.
    .when = A server sends this to MAIL FROM, RCPT TO or after the data. Usual causes are a mailing service missing from the record and forwarding. Gmail uses 4.7.23 for reverse DNS instead.
    .fix = Note the domain and IP address in the reply. If that server rightly sends, the domain’s administrator adds it to the one SPF record and lets the DNS update; a forwarder rewrites MAIL FROM. A user sends through their provider’s server.
    .use = Send X.7.23 when SPF yields fail, not softfail; X.7.24 for temperror or permerror, X.7.26 when DKIM or another check fails too, X.7.25 for reverse DNS. It replaces X.7.1 for this purpose.

smtp-enhanced-x-7-24 = SPF check met an error
    .description = The SPF check could not be completed, so it says neither yes nor no about the sender: the DNS did not answer, or the domain’s record cannot be interpreted.
    .when = A server sends this for temperror, when a DNS lookup fails, or for permerror, when the record has bad syntax, exists twice, or needs more than ten lookups.
    .fix = Under class 4, let the sending server retry first. Otherwise the administrator of the MAIL FROM domain checks in order: one SPF record only, valid syntax, at most ten lookups, every include resolving, name servers answering. A user passes the reply to them.
    .use = Send X.7.24 with 451 for temperror and with 550 for permerror; X.7.23 when the check ends in fail. It replaces 4.4.3 and 5.5.2, which RFC 7208 named for the two.

smtp-enhanced-x-7-25 = Reverse DNS check failed
    .description = The reverse DNS of the sending server’s IP address did not pass: it has no PTR record, or the name there does not lead back to the same address.
    .when = A server sends this after connecting or later in the session. It is common for new servers, home connections, and IPv6 addresses whose PTR record nobody set. Gmail also reports it as 4.7.23.
    .fix = The sending server’s administrator asks the owner of the IP address, mostly the hosting provider, for a PTR record, gives its name an A or AAAA record with that address, and checks IPv6 too. A user passes the reply on.
    .use = Send X.7.25 when PTR and forward lookup do not confirm the client’s IP address; X.7.23 when an SPF record excludes it, X.7.26 when several checks fail, X.7.1 when a blocklist names it.

# Gmail's 5.7.26 covers DMARC refusals and mail without any authentication; Exchange Online sends 4.7.26 for mail over IPv6.
smtp-enhanced-x-7-26 = Several authentication checks failed
    .description = The message failed more than one of the checks of who sent it, such as SPF and DKIM. The code does not say which.
    .when = A server sends this mostly after the data. Gmail uses it for mail that passes neither SPF nor DKIM, and for DMARC refusals; Exchange Online, for such mail over IPv6.
    .fix = Read which checks failed. The From domain’s administrator lists every sending server in SPF, has each sign with DKIM, and aligns either with From for DMARC, then tests. A user sends through that domain’s own server, not another provider’s.
    .use = Send X.7.26 when at least two checks fail and you refuse for that, or for a DMARC failure, naming it in the text; X.7.20 to X.7.25 when a single check is the reason.

# Gmail uses 4.7.27 and 5.7.27 for SPF (vendor use).
smtp-enhanced-x-7-27 = Sender’s domain accepts no mail
    .description = The domain of the sender’s address publishes a null MX record, which says that it takes no mail, so no reply or failure report could reach it.
    .when = A server answers this to MAIL FROM, or after the data, if it refuses such senders. Gmail uses the same number for another reason: SPF did not pass.
    .fix = Send from an address that can receive mail. If yours should, its domain’s administrator replaces the null MX with a real MX record. If Gmail sent this, correct the SPF record of the MAIL FROM domain instead.
    .use = Send X.7.27 with 550 when the domain in MAIL FROM or From has a null MX; X.1.10 with 556 when the recipient’s domain has one, X.1.8 when the sender’s domain does not exist, X.7.23 for SPF.

# The draft itself was not read beyond its abstract. Gmail uses 4.7.28 for rate limits on unsolicited mail.
smtp-enhanced-x-7-28 = Mail flood detected
    .description = The server takes the message for part of a flood of mail. The registry gives only this name and an expired draft, on floods of confirmation mail that abused web forms send to a victim.
    .when = It is met above all at Gmail, which sends it when too much unsolicited mail comes from an IP address, domain or network. Other servers send it for too many connections.
    .fix = The sending server’s administrator stops the source first: a hijacked account, an open web form, an unwanted newsletter. Protect forms with a challenge, then send slowly. A user does not repeat the message but informs that administrator.
    .use = Send X.7.28 when the amount of mail is the reason and looks abusive; X.7.1 for a single unwanted message, X.5.3 for too many recipients of one message, X.4.5 when your own system is congested.

# RFC 8617 is Experimental. Gmail reports connections without TLS as 4.7.29 (vendor use).
smtp-enhanced-x-7-29 = ARC validation failed
    .description = The chain of ARC seals, by which forwarders and lists record earlier authentication results, does not validate. Such a failure counts as permanent, even if a DNS lookup caused it.
    .when = A server may send this for a forwarded message when other authentication fails as well. Gmail uses 4.7.29 for another reason: the connection was not encrypted with TLS.
    .fix = Send directly, not through the list or forwarder. The forwarder’s administrator checks its ARC key in the DNS, and that nothing changes the message after sealing. If Gmail sent it, turn on TLS for outgoing mail.
    .use = Send X.7.29 when a broken ARC chain itself is worth reporting; X.7.26, which RFC 8617 also allows, when SPF, DKIM or DMARC failed and ARC could not help. A message without ARC is no failure.

# Gmail uses 4.7.30 and 5.7.30 for DKIM (vendor use).
smtp-enhanced-x-7-30 = Next server lacks REQUIRETLS
    .description = The sender required TLS on the whole way with REQUIRETLS, and no server to which the message should go next supports that extension.
    .when = A sending server reports this in a bounce when no MX host of the recipient’s domain announces REQUIRETLS after STARTTLS. Gmail uses the same number for another reason: DKIM did not pass.
    .fix = Send without REQUIRETLS only if the content allows, or use another protected way; the recipient’s administrator can add support. If Gmail sent this, your domain’s administrator sets up DKIM signing and its key in the DNS.
    .use = Send X.7.30 when TLS works but the next server does not announce REQUIRETLS; X.7.10 when no properly verified TLS session can be set up at all, X.7.20 for DKIM.
