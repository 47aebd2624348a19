# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Nothing went wrong
    .happened = The server has done what was asked, has accepted it for later, or is waiting for more input. In mail, 250 after the message data means accepted, not yet delivered.
    .customer = No action is needed. If an accepted message does not arrive, ask the recipient to look in the spam folder.
    .administrator = After SMTP 334, SMTP 354 or HTTP 100, have the client send the next part; after other HTTP 1xx codes except 101, have it wait for the final response.
    .avoid = Do not repeat something only because you see no result: a message may arrive twice, or an order be placed twice.
    .ask = If the result does not appear, ask the server’s administrator. Include the queue ID or request ID, date, time and time zone.

cause-mailbox-unknown = Mailbox does not exist
    .happened = The recipient’s mail server found no mailbox for this address. Usually the part before the @ is misspelled, or the account was closed or is not set up yet.
    .customer = Compare the address, letter by letter, with what the recipient gave you, and delete the saved suggestion in your mail program. If it seems right, contact the recipient by other means.
    .administrator = If you run the recipient’s server and the mailbox should exist, check the account, its aliases, and the list of recipients on any relay in front.
    .avoid = Do not try similar names by guesswork: many unknown recipients harm the sending server’s reputation.
    .ask = Ask the recipient for the exact address, or ask their administrator whether it exists. Include the complete error text, date, time and time zone.

cause-mailbox-full = Mailbox full
    .happened = The recipient’s mailbox has no space left, so the server did not accept the message.
    .customer = Tell the recipient by other means. If the message was returned, send it again once there is space.
    .administrator = If you run the recipient’s server, free storage or raise the quota. Nothing has to change on the sending server.
    .avoid = Do not send the message every few minutes: nothing changes until there is space.
    .ask = Ask the recipient or their provider whether the mailbox is over its quota. Include the complete error text.

cause-mailbox-disabled = Mailbox disabled or inactive
    .happened = The recipient’s server knows the address, but the mailbox accepts no mail: the account is disabled, suspended or locked, temporarily or permanently, or has long been unused.
    .customer = Contact the recipient by other means or at another address. Only they or their provider can enable the mailbox.
    .administrator = If you run the recipient’s server, check why the account is disabled: an unpaid bill, abuse, long disuse, or an employee who has left.
    .avoid = Do not keep sending to a mailbox that stays disabled: some abandoned mailboxes become spam traps, which harm the sender’s reputation.
    .ask = Ask the recipient or their domain’s administrator whether the account still exists and will be enabled again. Include the complete error text.

cause-mailbox-moved = Recipient has moved
    .happened = The recipient no longer uses this address, and the server does not deliver mail to it. The reply gives the new address only if the server may disclose it.
    .customer = Confirm the new address with the recipient by other means. Then send the message there and correct your address book.
    .administrator = On your lists, use the new address once the recipient has confirmed it. If you run the recipient’s server, set up forwarding or a reply that gives the new address.
    .avoid = Do not let programs adopt the new address automatically, and do not send confidential mail to it unconfirmed.
    .ask = Ask the recipient, a colleague of theirs or the old domain’s administrator for the current address. Include the complete error text.

cause-domain-unknown = Recipient’s domain not found
    .happened = The sending server found no way to the recipient’s domain: the domain does not exist, the DNS names no mail server for it, or the DNS lookup failed.
    .customer = Check the part after the @ for a misspelling or a wrong ending. If the domain is right, tell the recipient by other means.
    .administrator = Look up the domain’s MX, A and AAAA records with a second resolver. If they exist, check your own resolver and routing. If the domain is yours, renew it or publish an MX record.
    .avoid = Do not try other names at the same domain, and do not change the message: neither helps.
    .ask = Ask the recipient whether their domain was renamed or has expired. Give its administrator the exact domain, your resolver’s name, the date, time and time zone.

cause-domain-no-mail = Domain or host does not accept mail
    .happened = Either a null MX record in the DNS declares that the recipient’s domain accepts no mail, or the receiving host accepts none from anyone.
    .customer = Check the domain after the @: website names and no-reply addresses are often used by mistake. If the address is right, contact the recipient by other means.
    .administrator = If the domain is yours and should accept mail, replace the null MX record, or point the MX record to a server that accepts mail.
    .avoid = Do not try another account or server: the refusal applies to every message to this domain or host.
    .ask = Ask the recipient for an address that accepts mail, and the domain’s administrator whether the MX record is intended.

cause-sender-address = Sender’s address not accepted
    .happened = The server objects to the sender’s address: it is malformed or unverifiable, its domain does not exist or accepts no replies, or the signed-in user may not use it.
    .customer = Check the sender’s address in the settings of your mail program for misspellings. Use the address of the account with which you sign in.
    .administrator = Check that the domains in MAIL FROM and From exist, have an MX or address record and accept mail, and that the account may use the address. Replace addresses at localhost.
    .avoid = Do not use somebody else’s address or domain: that counts as forgery, and checks such as SPF and DMARC fail.
    .ask = Ask your provider which sender addresses your account may use. Include the MAIL FROM and From addresses, user name and complete error text.

cause-relay-denied = Relaying not allowed
    .happened = The server does not pass messages on to this domain for this client. Usually the client has not signed in, or it uses the wrong server.
    .customer = In your mail program, turn on authentication for the outgoing server. Use the server, port (usually 465 or 587) and user name from your provider.
    .administrator = If the refusing server is yours and among the MX records of the recipient’s domain, add the domain to those it accepts. Otherwise, correct the client’s sign-in or route.
    .avoid = Do not allow relaying for everybody or for whole networks to stop this error: spammers find open relays quickly, and blocklists follow.
    .ask = Ask your provider which server, port and sign-in method to use. Include the complete error text and your IP address.

cause-sender-reputation = Sending server or domain not trusted
    .happened = The server does not trust the message’s origin: the sending IP address, domain or HELO name is on a blocklist or has a bad reputation, or reverse DNS is missing or wrong.
    .customer = Forward the complete error text to your provider or administrator, and contact the recipient by other means. Always send through your provider’s server, signed in.
    .administrator = Look up the IP address and domain on the list that the reply names. Fix the cause, such as a stolen account, and make PTR record, address record and HELO name agree. Then request removal.
    .avoid = Do not switch to new IP addresses or domains instead of fixing the cause: they soon lose their reputation too.
    .ask = Ask the blocklist’s operator or the recipient’s postmaster for the reason. Include the sending IP address, domain, HELO name, complete error text, date, time and time zone.

cause-content-refused = Content rejected as spam or harmful
    .happened = A filter objects to the content of the message, such as its text, a link or an attachment, and considers it spam, malware or forbidden.
    .customer = If the reply names a virus, scan your device. Otherwise, remove shortened links, programs and locked archives, and share files in a way that the recipient accepts.
    .administrator = Look for a stolen account or an abused web form. If you run the recipient’s server and the message is harmless, correct the filter’s rule or add an exception.
    .avoid = Do not disguise the content by renaming an attachment, locking it in an archive or misspelling words: filters penalize such tricks.
    .ask = Ask the recipient’s administrator which rule, link or virus name the filter reported. Include the complete error text, Message-ID header, date, time and time zone.

cause-message-authentication = SPF, DKIM or DMARC check not passed
    .happened = The recipient’s server could not confirm that the sender’s domain authorized the message: SPF, DKIM or DMARC failed, is missing or could not be checked. Forwarding and mailing lists can break these checks.
    .customer = Send through the mail server of the domain in your From address. If you already do, forward the complete error text to that domain’s administrator.
    .administrator = List every sending server in the domain’s only SPF record, sign with DKIM, and align SPF or DKIM with the From domain for DMARC. Then check Authentication-Results in a test message.
    .avoid = Do not publish a second SPF record, end the record with +all or permanently weaken the DMARC policy: this breaks checks or allows forgery.
    .ask = Ask the recipient’s postmaster which check failed for which domain. Include the sending IP address, MAIL FROM and From domains, DKIM-Signature header, complete error text, date, time and time zone.

cause-credentials-refused = Sign-in missing or not accepted
    .happened = The server requires the client to sign in, but received no credentials or did not accept them. The password, token, key or sign-in method may be wrong, missing or expired.
    .customer = Sign in again; many mail servers want the full address as the user name. If the password works only on the web, create an app password or use the web sign-in.
    .administrator = Check which account, token or key the program sends, whether it has expired, and whether the server offers this sign-in method. If you run the server, look for a locked account.
    .avoid = Do not let a program repeat a refused sign-in: this can lock the account or block the IP address. Never put a password or token into a support ticket.
    .ask = Ask the account’s administrator whether it is active and which sign-in method it needs. Include the user name, complete error text, date, time and time zone and, for HTTP, the WWW-Authenticate or Proxy-Authenticate header.

cause-encryption-required = Encrypted connection required
    .happened = The server requires an encrypted connection, but the client did not encrypt, or TLS could not be set up as one side’s policy demands.
    .customer = In a mail program, choose STARTTLS, usually on port 587, or TLS from the start on port 465. In a browser, begin the address with https. Update old programs.
    .administrator = Turn on TLS 1.2 or newer in the sending server or client. If you run the other server, check certificate, host name, expiry date and any MTA-STS or DANE policy.
    .avoid = Do not turn off encryption or certificate checks, and never send a password over an unencrypted connection.
    .ask = Ask the server’s administrator which TLS versions and certificates are required. Include the host name, port, log lines about TLS and complete error text.

cause-rate-limited = Limit or quota reached
    .happened = Too many messages, requests or connections arrived in a short time, or a quota is used up. The limit may apply to the account, IP address, sender or recipient.
    .customer = If the server gives no time, wait a few minutes for a web page and an hour for mail. Then send less at a time, or ask your provider for a higher limit.
    .administrator = Use fewer parallel connections and increasing delays, and obey Retry-After. Look for a stolen account or a program that keeps retrying. If you run the server, check the limit.
    .avoid = Do not spread the traffic over more accounts or IP addresses: refused attempts often count too, and a block may follow.
    .ask = Ask the server’s administrator what is counted, over what period, and when it resets. Include the account, IP address, complete error text, date, time and time zone.

cause-message-too-large = Size limit exceeded
    .happened = What was sent is larger than the server accepts. In mail, encoding makes attachments about a third larger, so a file below the limit can be too large.
    .customer = Make the attachment or upload smaller, or share the file through a link. If a web page shows this error, delete the site’s cookies and start from its home page.
    .administrator = For mail, compare the size with SIZE in the EHLO reply; for HTTP, with the limits of proxy, web server and application. If you raise a limit, raise it on every server along the path.
    .avoid = Do not remove the limit: it protects the server. Do not split a file over many mail messages, which may fill the recipient’s mailbox.
    .ask = Ask the administrator of the refusing server for its size limit. Include the complete error text and the size after encoding.

cause-too-many-recipients = Too many recipients at once
    .happened = The message had more recipients than the server accepts at once, so it was not accepted for some or all of them.
    .customer = Find out which recipients were refused, and send to them in smaller groups. For regular mail to many people, use a mailing list.
    .administrator = Have the sending server deliver to the accepted recipients and offer the others in further transactions, as RFC 5321 expects after 452. If needed, set fewer recipients per message.
    .avoid = Do not send the message to everybody again: the accepted recipients would get it twice. Do not list strangers in To or Cc.
    .ask = Ask the postmaster of the refusing server how many recipients one message may have. Include the complete error text and the number of recipients.

cause-greylisted = Delayed by greylisting
    .happened = The recipient’s server does not know this sender yet and refuses the first attempt on purpose, to see whether the sending server retries, as mail servers normally do.
    .customer = Wait: the message usually arrives within minutes or hours. If it is urgent or was returned, contact the recipient by other means.
    .administrator = Let the queue retry after some minutes, from the same IP address and with the same envelope sender and recipient. Send the mail of programs without a queue through a server that has one.
    .avoid = Do not send a new copy, retry every few seconds, or change the sender or IP address between attempts: the wait may start again.
    .ask = If attempts are still refused after a day, ask the recipient’s postmaster for an exception. Include the sending IP address, envelope sender, and date, time and time zone of each attempt.

cause-connection = Connection failed or timed out
    .happened = The connection could not be made, was lost or timed out, or a gateway got no usable response. The network, a firewall, the DNS or the other server may be at fault.
    .customer = Check your own network if other things fail too. After a payment, order or other change, check whether it went through before you try again.
    .administrator = Test DNS, route, port and firewall from the sending server or client. Behind a proxy or gateway, check the upstream server. On the unreachable server, check that it listens and keeps up.
    .avoid = Do not change the address or content or retry at short intervals: neither fixes the cause, and retries add load.
    .ask = Ask the administrator of the unreachable server or network whether a failure is known. Include the host names, IP addresses, port, complete error text, date, time and time zone.

cause-expired = Delivery delayed or given up
    .happened = The sending server has tried for hours or days. Either it has given up, or this is a warning that it is still trying. The cause is in the replies to the earlier attempts.
    .customer = Check the domain after the @, and tell the recipient by other means. Once the server has given up and the cause is fixed, send the message again.
    .administrator = Search the log for the queue ID and read the replies to all attempts. Fix the cause, such as an unreachable server, then have the message sent again.
    .avoid = Do not merely extend the time in the queue: while the cause remains, delivery keeps failing.
    .ask = Ask the administrator of the sending server for the reply to the last attempt. Include the queue ID, Message-ID header, date, time and time zone.

cause-loop = Mail or redirect loop
    .happened = What was sent went in a circle, or through more servers or redirects than allowed. Usually forwarding rules, routes or redirects lead back to their start.
    .customer = For mail, ask the recipient to look for forwarding rules that lead back to the same mailbox. For a web page, delete the site’s cookies, or report the address to the site.
    .administrator = Find the hosts that repeat in the Received headers, or the addresses that repeat in Location. Correct the forwarding, MX records, list of local domains, or redirects.
    .avoid = Do not raise the limit on hops or redirects: the loop remains, and each further round only adds load.
    .ask = Ask the administrator of the hosts that repeat about forwarding and routes. Include all Received headers of the returned message or the chain of Location headers, date, time and time zone.

cause-syntax = Malformed or not supported
    .happened = The server could not read part of what was sent, such as a command, address, header or argument, or does not support it.
    .customer = Check addresses and form fields for extra spaces, commas and missing parts, and update your program. If all looks right, forward the complete error text to its developer.
    .administrator = Find the refused command, header or argument in the log, and correct the program that writes it. For HTTP and gRPC, compare method, content type and arguments with the service’s documentation.
    .avoid = Do not loosen checks for everybody to let one faulty program through.
    .ask = Ask the program’s developer or the server’s administrator which part breaks which rule. Include a log of the whole exchange, without passwords, and the complete error text.

cause-server-fault = Problem on the server
    .happened = The server has a problem of its own, such as a full disk, an internal error, wrong configuration, maintenance or overload. What was sent may be in order.
    .customer = After a payment, order or other change, check whether it went through before you try again. If the problem lasts, report it to the server’s administrator.
    .administrator = If you run the server, check its log, disk space, memory, load, recent changes and dependencies. Have HTTP and gRPC clients retry only what is safe to repeat.
    .avoid = Do not change addresses, passwords or content on suspicion, and do not flood the server with retries.
    .ask = Ask the server’s administrator whether the problem is known. Include the host name, queue ID or request ID, complete error text, date, time and time zone.

cause-policy = Refused by policy
    .happened = A policy of the recipient, their organization or provider, or the service does not allow this.
    .customer = Ask the recipient, or the owner of the group, page or data, for permission. Check that you use the right account.
    .administrator = Look in the error text for a link or code that identifies the policy. If you run the refusing server, check blocklists, group settings, roles, firewall and legal blocks. Otherwise, show that your traffic is legitimate.
    .avoid = Do not get around the policy with other accounts or addresses: that may lead to a wider block.
    .ask = Ask the recipient’s postmaster or the server’s administrator which policy applied and who can change it. Include the sender or account, IP address, complete error text, date, time and time zone.

cause-resource-missing = Page or object not found
    .happened = The service found nothing at the requested address or name. It may have been deleted, moved or never created, or is hidden from this user.
    .customer = Check the address for misspellings, or start from the site’s home page or search. Sign in if the content is not public. Report broken links to the site.
    .administrator = Compare address, identifier, version and environment with the service’s documentation. If you run the service, check routing, data and permissions, and redirect what has moved.
    .avoid = Do not try out similar addresses: many such attempts look like an attack.
    .ask = Ask the service’s administrator whether the page or object exists and who may see it. Include the full address or name, method, account, date, time and time zone.

cause-state-conflict = Conflict with the current state
    .happened = The request does not fit the current state: the data has changed meanwhile, the object already exists, a condition failed or is missing, or another step has to come first.
    .customer = Delete or finish anything that the error text names. Then reload the page, check whether your change or somebody else’s is already there, and enter what is missing.
    .administrator = In HTTP, have the client read the current state, merge its change and send it with a new condition, such as If-Match. In gRPC, start the sequence again after ABORTED; after ALREADY_EXISTS, look for an earlier success.
    .avoid = Do not drop the condition to force the request through: that can overwrite the work of others.
    .ask = Ask the service’s administrator which state the request needs. Include the object’s name, the ETag or version that you sent, request ID, complete error text, date, time and time zone.

cause-redirected = Moved to another address
    .happened = What was asked for is at another address: a page has moved, or the recipient of a message has another mail address.
    .customer = Follow the new address if you trust it, and update your bookmark. For mail, confirm the new address with the recipient, then send the message there.
    .administrator = In HTTP, have the client follow Location, up to a limit, or use the new address directly. For mail, the sender has to use the new address.
    .avoid = Do not send passwords, tokens or confidential mail to a new address unchecked, and do not let programs adopt a new mail address automatically.
    .ask = Ask the site’s administrator or the recipient which address is right and whether the change is permanent. Include both addresses.

cause-cancelled = Cancelled by the client
    .happened = The client gave up before the response was complete: perhaps a page was closed, a program stopped, or a timeout between client and server expired. The work may have been done nevertheless.
    .customer = Check first whether your order or change went through. If not, load the page again and leave it open until it is complete.
    .administrator = Compare the duration of the request with the timeouts of client, proxy and load balancer. Speed up the service or raise the shortest timeout, unless the client cancels on purpose.
    .avoid = Do not mistake the cancellation for a fault of the service.
    .ask = Ask the administrator of the client or of the proxy what ended the request. Include the request ID, its duration, and the logs of both sides with the time zone.

cause-unknown = Cause not stated
    .happened = Neither the text nor the codes in it give the reason.
    .customer = Look for the rest of the text: a longer technical part or a link often follows. Forward all of it to your provider or administrator.
    .administrator = Search the log for the same time, and read the lines around it. The log of the server that replied usually gives the reason.
    .avoid = Do not change settings, addresses or passwords by guesswork: you may add a second fault.
    .ask = Ask the administrator of the server that replied for its log entry. Include the complete error text, queue ID or request ID, date, time and time zone.

## Headings of a page about a reply

heading-codes = Codes found
heading-happened = What happened
heading-customer = What you can do
heading-administrator = What an administrator can do
heading-avoid = What not to do
heading-ask = Whom to ask, and what to include
heading-suppression = Mailing lists
heading-conflicts = Contradictions
heading-evidence = Why this cause

## Whether to remove the address from a mailing list

suppression-no = Keep the address on your mailing lists: it is not at fault.
suppression-after-repeats = Keep the address on your mailing lists for now. Remove it only if the same keeps happening for days or weeks.
suppression-yes = Remove the address from your mailing lists: mail to it will keep failing.

## How sure the cause is

confidence-low = The evidence is weak, or points to several causes. Check before you rely on this explanation.
confidence-medium = This cause is likely.
confidence-high = This cause is very likely: the wording or the code names it clearly.

## How long to wait

# Variables:
#   $count (Number) - how many, for example 5
wait-asked =
    .seconds =
        { $count ->
            [one] The server asks you to wait { $count } second.
           *[other] The server asks you to wait { $count } seconds.
        }
    .minutes =
        { $count ->
            [one] The server asks you to wait { $count } minute.
           *[other] The server asks you to wait { $count } minutes.
        }
    .hours =
        { $count ->
            [one] The server asks you to wait { $count } hour.
           *[other] The server asks you to wait { $count } hours.
        }

# Variables:
#   $count (Number) - how many, for example 30
#   $reference (String) - the document and section, for example “RFC 5321 §4.5.4.1”
wait-specified =
    .seconds =
        { $count ->
            [one] The reply gives no time. The usual minimum is { $count } second ({ $reference }).
           *[other] The reply gives no time. The usual minimum is { $count } seconds ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] The reply gives no time. The usual minimum is { $count } minute ({ $reference }).
           *[other] The reply gives no time. The usual minimum is { $count } minutes ({ $reference }).
        }
    .hours =
        { $count ->
            [one] The reply gives no time. The usual minimum is { $count } hour ({ $reference }).
           *[other] The reply gives no time. The usual minimum is { $count } hours ({ $reference }).
        }

## Several recipients

# Variables:
#   $count (Number) - how many, for example 3
recipients-many =
    { $count ->
        [one] The report covers { $count } recipient.
       *[other] The report covers { $count } recipients. This page is about the first failed delivery or, if none failed, the first recipient.
    }

## Contradictions

# Variables:
#   $believed (String) - the basic code, for example “SMTP 550”
#   $doubted (String) - the enhanced code, for example “4.2.1”
conflict-classes = { $believed } and { $doubted } contradict each other, because their first digits mean different outcomes. Mail servers go by the basic code alone, so this page follows { $believed }.

# Variables:
#   $cause (String) - the title of the cause that the words name, for example “Limit or quota reached”
#   $doubted (String) - the code, for example “5.1.1”
conflict-code-and-words = The wording names another cause than { $doubted }, and is more specific. This page follows the wording: { $cause }.

conflict-outdated-use = For too many recipients, 552 is an outdated form of 452. RFC 5321 asks senders to treat it as temporary and to try the remaining recipients in another transaction.

conflict-closed-during-data = The server closed the connection during or right after the transfer of the message. Code 421 means that it did not accept the message; if it kept it nevertheless, the next attempt delivers it twice.

# Variables:
#   $doubted (String) - the temporary code, for example “SMTP 452”
conflict-given-up = Although { $doubted } is a temporary refusal, the sending server has stopped trying. A new message may get through once the cause is fixed.

# Variables:
#   $believed (String) - the code of the Diagnostic-Code field, for example “SMTP 550”
#   $doubted (String) - the code of the Status field, for example “4.4.7”
conflict-status-and-diagnostic = In this report, Diagnostic-Code contains { $believed } and Status contains { $doubted }. This page follows Diagnostic-Code, which contains the original reply and is usually more precise.

## Evidence

# Variables:
#   $cause (String) - the title of the cause, for example “Mailbox full”
#   $quote (String) - words of the reply
evidence-words = “{ $quote }” points to: { $cause }.

# Variables:
#   $cause (String) - the title of the cause, for example “Mailbox full”
#   $code (String) - the code, for example “5.2.2”
evidence-code = The code { $code } points to: { $cause }.

# Variables:
#   $cause (String) - the title of the cause, for example “Mailbox full”
runner-up = Otherwise, the next most likely cause is: { $cause }.
