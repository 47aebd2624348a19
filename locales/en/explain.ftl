# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Nothing went wrong
    .happened = The server did what was asked, accepted it for later, or waits for the next part. A 250 after the whole message means accepted for delivery, not yet delivered.
    .customer = You need not do anything. If an accepted message does not arrive, have the recipient look into the spam folder and the filters before you send it again.
    .administrator = After 354, 334 or HTTP 100, have the client send the next part; after any HTTP 1xx code except 101, have it read on to the final response. Trace an accepted message that goes missing by its queue id.
    .avoid = Do not take a 250 as proof that the recipient has the message, and do not send an accepted message a second time only because nobody answers.
    .ask = Ask the administrator of the server that accepted the message what became of it, and give them the queue id from the reply and the time with its zone.

cause-mailbox-unknown = Mailbox does not exist
    .happened = The recipient’s mail server found no mailbox for this address. Mostly the name before the @ is misspelled, or the account is closed or not set up yet.
    .customer = Compare the address letter by letter with what the recipient gave you, and delete stale suggestions in your mail program. If the address seems right, ask the recipient another way.
    .administrator = Take the address off your lists once the refusal is final. If the mailbox should exist, the recipient’s administrator checks the account, its aliases, and the list of recipients on any relay in front.
    .avoid = Do not send to the unchanged address again after a final refusal, and do not try similar names by guesswork: many unknown recipients harm the sending server’s reputation.
    .ask = Ask the recipient for the exact address, or ask their administrator whether it exists, and give the address as it stands in the line, the time with its zone and the full reply.

cause-mailbox-full = Mailbox full
    .happened = The recipient’s mailbox has no room left, so the server did not take the message.
    .customer = Tell the recipient by another way that the mailbox is full. Send the message again only if it was returned, and once there is room.
    .administrator = Leave a deferred message in the queue, which repeats it by itself. Do not strike the address off after a single refusal; do so if the mailbox stays full for a week or more.
    .avoid = Do not send the message again and again within minutes: nothing changes until the recipient deletes mail or gets more space.
    .ask = Ask the recipient’s provider whether the mailbox is over its quota, and give them the time of the attempt and the whole line.

cause-mailbox-disabled = Mailbox disabled or inactive
    .happened = The recipient’s server knows the address, but its mailbox takes no mail now: the account is disabled, suspended, locked or long unused, for a while or for good.
    .customer = Reach the recipient by another way or at another address, and tell them that their mailbox takes no mail. Only they or their provider can enable it.
    .administrator = Leave a deferred message in the queue; suspend the address on your lists after a final refusal. The recipient’s administrator checks why the account is disabled: unpaid bills, abuse, long disuse or a departed employee.
    .avoid = Do not keep sending to a mailbox that stays disabled: providers sometimes turn abandoned mailboxes into spam traps, and mail to those harms the sender’s reputation.
    .ask = Ask the recipient, or the administrator of their domain, whether the account still exists and will be enabled again, and give them the full line and the time with its zone.

cause-mailbox-moved = Recipient has moved
    .happened = The recipient no longer uses this address, and the server does not deliver to it. The reply names the new address only if the server may disclose it.
    .customer = Confirm the new address with the recipient by another way, then send the message there and correct your address book.
    .administrator = Replace the old address on your lists once the recipient has confirmed the new one. Whoever runs the recipient’s server can set up forwarding, or a reply text that names the new address.
    .avoid = Do not trust a new address for confidential mail only because it stands in a reply, and do not have programs adopt it by themselves.
    .ask = Ask the recipient, a colleague of theirs or the administrator of the old domain for the present address, and show them the full line with the time and zone.

cause-domain-unknown = Recipient’s domain not found
    .happened = The sending server found no way to the recipient’s domain: the domain does not exist, or its DNS names no server that takes its mail.
    .customer = Check the part after the @ for a typing error, a wrong ending or a stray www. If the domain is right, tell the recipient by another way.
    .administrator = Look up the MX, A and AAAA records with a second resolver. If they are there, repair your own resolver or routing; if not, the domain’s owner renews the domain or publishes an MX record.
    .avoid = Do not try other names at the same domain, because they fail alike, and do not change the message: its content plays no part in this.
    .ask = Ask the recipient whether their domain was renamed or has lapsed, and give its administrator the exact domain in the line, the resolver you used and the time with its zone.

cause-domain-no-mail = Domain or host takes no mail
    .happened = The recipient’s domain declares in the DNS, with a null MX record, that it takes no mail, or the host that was reached takes none from anyone.
    .customer = Check the domain after the @: a website’s name or a no-reply address is often used by mistake. If the address is right, reach the recipient another way.
    .administrator = Look up the MX records of the recipient’s domain. If it should take mail, its administrator replaces the null MX, or points the MX to a server that takes mail; nothing on the sending server helps.
    .avoid = Do not send the message again, not even from another account or server: the refusal concerns every message to this domain or host.
    .ask = Ask the recipient for an address at which they do take mail, and ask the domain’s administrator whether the null MX, or the MX that led to this host, is intended.

cause-sender-address = Sender’s address not accepted
    .happened = The server objects to the sender’s address: it is malformed, its domain does not exist or takes no replies, it cannot be verified, or the signed-in user may not use it.
    .customer = Check the sender’s address in the settings of your mail program for typing errors, and use the address that belongs to the account with which you sign in.
    .administrator = Check that the domain in MAIL FROM and From exists, has an MX or address record and takes mail, and that the login may use the address. Give programs a real address instead of one at localhost.
    .avoid = Do not borrow somebody else’s address or domain as the sender: that is forgery to the recipient’s server, and checks such as SPF and DMARC refuse it as well.
    .ask = Ask your provider which sender addresses your account may use, and give them the MAIL FROM and From addresses, the user name, the full line and the time with its zone.

cause-relay-denied = Relaying not allowed
    .happened = The server was asked to pass a message on to a domain that it does not serve, and it does not do this for this client. Mostly the login is missing, or it is the wrong server.
    .customer = Turn on authentication for the outgoing server in your mail program or application, and use the server, the port (mostly 465 or 587) and the user name that your provider gives you.
    .administrator = Compare the refusing server with the MX records of the recipient’s domain. If it is among them, its administrator adds the domain to those it accepts; otherwise correct the client’s login or route.
    .avoid = Do not open your server to relaying for everybody, and do not trust whole networks just to silence this error: spammers find an open relay quickly, and blocklists follow.
    .ask = Ask your provider which server, port and login to use for sending, and give them the full line, the client’s IP address, the recipient’s domain and the time with its zone.

cause-sender-reputation = Sending server or domain distrusted
    .happened = The server distrusts where the message comes from: the sending IP address, domain or HELO name is on a blocklist or has a bad reputation, or its reverse DNS is missing or improper.
    .customer = Pass the whole reply on to your mail provider or administrator, who has to act. Meanwhile reach the recipient another way. From a mail program, always send through your provider’s server, signed in.
    .administrator = Look up the IP address and domain on the list that the reply names. Stop the cause, such as a stolen account or unwanted bulk mail, make PTR, address record and HELO name agree, then request removal.
    .avoid = Do not request removal before the cause is gone, and do not switch to fresh IP addresses or domains instead: the listing returns, and the new ones lose their reputation too.
    .ask = Ask the blocklist’s operator or the postmaster of the recipient’s provider for the reason, and give the sending IP address, the domain, the HELO name, the whole line and the time with its zone.

cause-content-refused = Content taken for spam or harmful
    .happened = A filter judged the message by what it holds, such as its text, a link or an attachment, and took it for spam, a virus or something forbidden.
    .customer = Check your device for malware if a virus is named. Otherwise leave out shortened links, programs and locked archives, share files in a way the recipient accepts, and tell the recipient by another way.
    .administrator = Look for a stolen account or an abused web form that sends such mail. If the message is harmless, the recipient’s administrator finds the rule in the filter’s log and corrects it or makes an exception.
    .avoid = Do not disguise the content by renaming an attachment, locking it in an archive or misspelling words: filters count such tricks against the sender.
    .ask = Ask the recipient’s administrator which rule, link or virus name the filter reported, and give them the full line, the Message-ID header, the time with its zone and, if they want it, the message.

cause-message-authentication = SPF, DKIM or DMARC not passed
    .happened = The recipient’s server could not confirm that the sender’s domain authorized the message: SPF, DKIM or DMARC failed, is missing, or could not be checked. Forwarders and mailing lists on the way can also break these checks.
    .customer = Send through the mail server of the domain in your From address, not through another provider’s. If you did, pass the whole reply on to that domain’s administrator.
    .administrator = List every sending server in the domain’s one SPF record, sign with DKIM, and align one of the two with the From domain for DMARC. Then read Authentication-Results in a test message that arrives.
    .avoid = Do not publish a second SPF record or end the record with +all, and do not weaken the DMARC policy for good: such steps open the domain to forgery or break the check.
    .ask = Ask the recipient’s postmaster which check failed for which domain, and give them the sending IP address, the MAIL FROM and From domains, the DKIM-Signature header, the full line and the time with its zone.

cause-credentials-refused = Login missing or not accepted
    .happened = The server or service requires a login and got none, or did not accept the one that it got. The password, token, key or login method may be wrong, missing or expired.
    .customer = Sign in again and enter user name and password anew; many mail servers want the full address as the name. If they work on the web only, create an app password or use the provider’s web sign-in.
    .administrator = Check which account, token or key the program sends, whether it has expired, and whether the server offers this login method. Whoever runs the server looks into its authentication log and for a locked account.
    .avoid = Do not let a program repeat a login that was refused: repeated failures can lock the account or block the IP address. Never put a password or token into a ticket.
    .ask = Ask whoever manages the account whether it is active and which login method it needs. Give the user name, the full line, the time with its zone and, for HTTP, the WWW-Authenticate or Proxy-Authenticate header.

cause-encryption-required = Encrypted connection required
    .happened = The server requires an encrypted connection, and the client did not encrypt, or TLS could not be set up in the way that the rules of one side demand.
    .customer = In the mail program, choose STARTTLS, mostly on port 587, or TLS from the start on port 465. In a browser, begin the address with https. Update old programs.
    .administrator = Turn on TLS in the sending server or client, in version 1.2 or newer, and test the handshake. The other side’s administrator checks certificate, host name, expiry and any MTA-STS or DANE policy.
    .avoid = Do not switch off encryption or the checking of certificates to get a message or request through, and never send a password over a connection without encryption.
    .ask = Ask the server’s administrator which TLS versions and certificates are required, and give them the host name, the port, the TLS lines of the log, the full reply and the time with its zone.

cause-rate-limited = Limit or quota reached
    .happened = More messages, requests or connections came in a time than the server or service allows, or a quota is used up. The limit may count the account, the IP address, the sender or the recipient.
    .customer = Wait as long as the answer says; if it says nothing, some minutes for a page and an hour for mail. Then send less at a time. If you need more regularly, ask your provider for a higher limit.
    .administrator = Send with fewer parallel connections and growing pauses, and obey Retry-After in HTTP. Look for a stolen account or a program that repeats itself; whoever runs the service checks whether the limit fits.
    .avoid = Do not repeat at once, and do not spread the load over more accounts or IP addresses to escape the limit: refused attempts often count too, and a block may follow.
    .ask = Ask the provider or the service’s operator what is counted, over what time, and when it resets, and give them the account, the client’s IP address, the full line and the time with its zone.

cause-message-too-large = Message or request too large
    .happened = The message or request is larger than the server takes. In mail, attachments grow by about a third through their encoding, so even a file below the limit can be too large.
    .customer = Make the attachments or upload smaller, or share large files through a link that the recipient can use, then send again. For a page, delete the site’s cookies and begin from its start page.
    .administrator = For mail, compare the size with SIZE in the EHLO reply; for HTTP, with the limits of proxy, web server and application. Whoever runs them raises the limit on the whole way, or none.
    .avoid = Do not send the same message or request again unchanged unless the answer names a time for that, and do not split one file over many large messages, because they may fill the recipient’s mailbox.
    .ask = Ask the administrator of the refusing server for its size limit, and give them the full line, the encoded size of the message or request and the time with its zone.

cause-too-many-recipients = Too many recipients at once
    .happened = The message went to more recipients at once than the server accepts, so it did not take the message for some or all of them.
    .customer = Find out which recipients were refused, and send to them in smaller groups. For regular mail to many people, use a mailing list or a service made for it.
    .administrator = Have the sending server deliver to the accepted recipients and offer the refused ones in further transactions, which RFC 5321 expects after 452. If needed, set fewer recipients for each message.
    .avoid = Do not send the whole message to everybody again: those who were accepted get it twice. Do not put long lists of strangers into To or Cc.
    .ask = Ask your provider, or the postmaster of the refusing server, how many recipients one message may have, and give them the full line, the number of recipients and the time with its zone.

cause-greylisted = Put off by greylisting
    .happened = The recipient’s server does not know this sender yet and puts off the first attempt on purpose, to see whether the sending server tries again as mail servers normally do.
    .customer = Wait without doing anything: the sending server normally tries again by itself, and the message arrives within minutes or hours. If the message is urgent or is returned, reach the recipient another way.
    .administrator = Let the queue try again after some minutes, from the same IP address and with the same envelope sender and recipient. A program without a queue should hand its mail to a server that has one.
    .avoid = Do not send the message anew, do not try again every few seconds, and do not change the sender or IP address between attempts: the wait may start again from the beginning.
    .ask = If attempts over a whole day are still put off, ask the recipient’s postmaster for an exception, and give them the sending IP address, the envelope sender and the time of each attempt with its zone.

cause-connection = Connection failed or timed out
    .happened = No connection came about, it broke or timed out before the answer was complete, or a gateway got no usable answer. The network, a firewall, the DNS or the other server may be at fault.
    .customer = Wait some minutes and try again; check your own network if other things fail too. After a payment, an order or another change, look first whether it went through.
    .administrator = Test the DNS, the route, the port and the firewall from the sending server or client. Behind a proxy or gateway, check the server after it. Whoever runs the unreachable server checks that it listens and keeps up.
    .avoid = Do not change the address or the content of the message or request, and do not repeat at short intervals: both leave the cause untouched, and repetition adds load.
    .ask = Ask the operator of the unreachable server or the network whether a failure is known, and give them both host names and IP addresses, the port, the log’s error text and the time with its zone.

cause-expired = Delivery delayed for long or given up
    .happened = Delivery has not succeeded for long: the time allowed for it, usually some days, ran out, or a warning says that it is delayed and still being tried. The real reason stands in the replies to the earlier attempts.
    .customer = Check the domain after the @, and tell the recipient by another way. Send the message anew only if it was given up, and once the earlier reason is known and settled.
    .administrator = Search the log for the queue id and read the replies to all attempts, the last one above all. Settle that cause, such as an unreachable server or a full mailbox, then have the message sent anew.
    .avoid = Do not merely extend the time in the queue or send the message again at once: as long as the earlier reason lasts, it fails once more.
    .ask = Ask the administrator of the sending server for the reply to the last attempt, and give them the queue id, the Message-ID header, the recipient and the time of sending with its zone.

cause-loop = Running in a circle
    .happened = The message or request went in a circle, or passed through more servers or redirects than allowed. Mostly forwarding rules, routes or redirects lead back to where they began.
    .customer = For mail, tell the recipient to check forwarding rules that lead back to the same mailbox. For a page, delete the site’s cookies and try again; if that fails too, report the address.
    .administrator = Find the hosts that repeat in the Received fields, or the addresses that repeat in Location. Then correct the forwarding, the MX records, the list of local domains, or the redirect rules of proxy and application.
    .avoid = Do not send the message again or raise the limit on hops or redirects: the circle remains, and each further round only adds load.
    .ask = Ask the administrator of the hosts that repeat for their forwarding and routes, and give them all Received headers of the bounced message, or the chain of Location headers, and the time with its zone.

cause-syntax = Malformed or not supported
    .happened = The server could not read a command, address, header, message or request, or does not support it. The form is at fault, or the two programs do not understand each other.
    .customer = Check the addresses or the form for stray spaces, commas, quotation marks and missing parts, and update your program. If all looks right, report the answer to whoever makes or runs the program.
    .administrator = Find the refused command, header or argument in the session log, and correct the program that writes it. For HTTP and gRPC, compare method, content type and arguments with the service’s documentation and version.
    .avoid = Do not repeat the command or request unchanged, and do not loosen checks for everybody to let one faulty program through.
    .ask = Ask the developer of the sending program, or the operator of the service, which part breaks which rule, and give them the full session log or request without passwords, and the full answer.

cause-server-fault = Trouble at the answering server
    .happened = The answering server or service has trouble of its own, such as a full disk, an internal error, wrong configuration, maintenance or overload. The message or request itself may be in order.
    .customer = Wait, then try again after some minutes, unless a mail server already repeats it for you. Look first whether an order or another change went through. Report the answer if the trouble lasts.
    .administrator = Leave deferred mail in the queue; have clients repeat, with growing pauses, only requests that do no harm twice. Whoever runs the answering server reads its log at that time and checks disk space, memory, load, recent changes and the services behind it.
    .avoid = Do not change addresses, passwords or content on suspicion, and do not flood the server with repetitions: the fault lies there, and more load delays the repair.
    .ask = Ask the operator of the answering server whether the trouble is known, and give them its host name, the queue id or request id, the full line and the time with its zone.

cause-policy = Refused by a rule
    .happened = A rule of the recipient, of their organization or provider, or of the service does not allow this message or request. The answer does not say more about the rule.
    .customer = Ask the recipient or the owner of the group, page or data for permission, or reach them another way. Check that you use the right account.
    .administrator = Read the text for a link or code that names the rule. Whoever runs the refusing server searches block lists, group settings, roles, firewall and legal blocks; the sending side shows that its mail or request is legitimate.
    .avoid = Do not send the same thing again or go round the rule with other accounts or addresses: that looks like abuse and may lead to a wider block.
    .ask = Ask the postmaster of the recipient’s provider, or the service’s operator, which rule refused and who can change it. Give the sender or account, the IP address, the full line and the time with its zone.

cause-resource-missing = Page or object not found
    .happened = The service found nothing under the address or name that was asked for. It may have been deleted, moved or never created, or the service conceals it from this user.
    .customer = Check the address for typing errors, begin again from the site’s start page or search, and sign in if the content is not public. Tell the site which link is broken.
    .administrator = Compare address, identifier, version and environment in the request with the service’s documentation. Whoever runs the service checks routing, the stored data and permissions, and sets a redirect where something has moved.
    .avoid = Do not repeat the same request or try out similar addresses: waiting alone seldom makes a missing page or object appear, and trying out many looks like an attack.
    .ask = Ask the operator of the service whether the page or object exists and who may see it, and give them the full address or name, the method, the account and the time with its zone.

cause-state-conflict = Conflict with the present state
    .happened = The service refused the request because it does not fit the present state: somebody changed the data meanwhile, it exists already, a condition failed or is missing, or a step must come first.
    .customer = Load the page or object again, see whether your change or somebody else’s is already there, and enter what is still missing. Delete or finish first what the message names.
    .administrator = Have the client read the current state, merge its change, and send it with a fresh condition such as If-Match. After ABORTED, repeat the whole sequence from its first read; after ALREADY_EXISTS, check whether an earlier attempt succeeded.
    .avoid = Do not repeat the bare request blindly, and do not drop the condition to force it through: that can overwrite the work of others.
    .ask = Ask the operator of the service which state the request requires, and give them the object’s name, the ETag or version you sent, the request id, the full answer and the time with its zone.

cause-redirected = Answer lies elsewhere
    .happened = What was asked for is at another address or, with 304, in the client’s stored copy. A page has moved, or the recipient has another mail address: with 251 the server forwards the message, with 551 it does not.
    .customer = Follow the new address if you trust it, and correct your bookmark. For mail, confirm the new address with the recipient; after 551, send the message there yourself.
    .administrator = Have the client follow Location, with a limit, or call the new address directly; after 304 it uses its stored copy. For mail, 251 needs no action, and 551 leaves the next step to the sender.
    .avoid = Do not send passwords, tokens or confidential mail to a new address unchecked, and do not let a program adopt another mail address by itself.
    .ask = Ask the site’s operator or the recipient which address is right and whether the change is lasting, and give them the old address, the Location header or the full reply line, and the time.

cause-cancelled = Cancelled by the caller
    .happened = The caller gave up before the answer was complete, for example because a page was closed, a program stopped or a time limit in front ran out. The work may have been done nevertheless.
    .customer = Look first whether your order or change went through. If not, load the page again and leave it open until it is complete.
    .administrator = Compare how long the request took with the time limits of client, proxy and load balancer. Speed the service up or raise the shortest limit; if the client cancels on purpose, nothing needs repair.
    .avoid = Do not repeat a request that changes something before you have checked its result, and do not take the cancellation itself for a fault of the service.
    .ask = Ask whoever runs the client or the proxy in front what ended the request, and give them the request id, its duration, the logs of both sides and the time with its zone.

cause-unknown = Cause not stated
    .happened = The text and its codes do not say why. In a mail reply, the first digit still tells whether the failure is temporary, with 4, or final, with 5.
    .customer = Look for the rest of the message: often a longer technical part follows, or a link. Pass all of it to your provider or administrator, and reach the recipient another way if it is urgent.
    .administrator = Search the log for the same time, and read the lines before and after this one. Leave mail in the queue after a code that begins with 4; after one with 5, ask the operator of the server that refused it.
    .avoid = Do not change settings, addresses or passwords by guesswork, and do not repeat again and again: without the cause, you may add a second fault.
    .ask = Ask the operator of the server that gave the answer for its log entry, and give them the complete unshortened text, both host names or IP addresses, the queue id or request id, and the time with its zone.

## Headings of a page about a reply

heading-codes = Codes in the reply
heading-happened = What happened
heading-customer = What the sender or visitor can do
heading-administrator = What the administrators can do
heading-avoid = What not to do
heading-ask = What to ask for
heading-suppression = The address on mailing lists
heading-conflicts = Contradictions in the reply
heading-evidence = What speaks for it

## Whether to strike the address off a mailing list

suppression-no = Keep the address on mailing lists: it is not at fault.
suppression-after-repeats = Keep the address for now, and take it off mailing lists only if the same goes on happening for days or weeks.
suppression-yes = Take the address off mailing lists now: mail to it will keep failing.

## How sure the cause is

confidence-low = Little in the reply speaks for this cause, or as much speaks for another; ask before you rely on it.
confidence-medium = The code names this cause, or the words of the reply point to it.
confidence-high = The words of the reply, or a code that has no other use, name this cause, or words and code agree on it.

## How long to wait

# Variables:
#   $count (Number) - how many, for example 5
wait-asked =
    .seconds =
        { $count ->
            [one] The reply asks for a wait of { $count } second before the next attempt.
           *[other] The reply asks for a wait of { $count } seconds before the next attempt.
        }
    .minutes =
        { $count ->
            [one] The reply asks for a wait of { $count } minute before the next attempt.
           *[other] The reply asks for a wait of { $count } minutes before the next attempt.
        }
    .hours =
        { $count ->
            [one] The reply asks for a wait of { $count } hour before the next attempt.
           *[other] The reply asks for a wait of { $count } hours before the next attempt.
        }

# Variables:
#   $count (Number) - how many, for example 30
#   $reference (String) - the document and section, for example “RFC 5321 §4.5.4.1”
wait-specified =
    .seconds =
        { $count ->
            [one] The reply names no time; { $reference } gives { $count } second as the shortest wait in general.
           *[other] The reply names no time; { $reference } gives { $count } seconds as the shortest wait in general.
        }
    .minutes =
        { $count ->
            [one] The reply names no time; { $reference } gives { $count } minute as the shortest wait in general.
           *[other] The reply names no time; { $reference } gives { $count } minutes as the shortest wait in general.
        }
    .hours =
        { $count ->
            [one] The reply names no time; { $reference } gives { $count } hour as the shortest wait in general.
           *[other] The reply names no time; { $reference } gives { $count } hours as the shortest wait in general.
        }

## Several recipients

# Variables:
#   $count (Number) - how many, for example 3
recipients-many =
    { $count ->
        [one] The report speaks of { $count } recipient, and so does what follows.
       *[other] The report speaks of { $count } recipients. What follows is about the first whose delivery failed or, where none did, about the first.
    }

## Contradictions

# Variables:
#   $believed (String) - the basic code, for example “SMTP 550”
#   $doubted (String) - the enhanced code, for example “4.2.1”
conflict-classes = { $believed } and { $doubted } contradict each other: their first digits differ, so they disagree whether the request failed, or whether for good. { $believed } was believed, because a mail server goes by the basic code alone.

# Variables:
#   $cause (String) - the title of the cause that the words name, for example “Limit or quota reached”
#   $doubted (String) - the code, for example “5.1.1”
conflict-code-and-words = The words say more precisely what happened than { $doubted } does, and name another cause. The words were believed: { $cause }.

conflict-outdated-use = For too many recipients, 552 is an old way of saying 452. RFC 5321 has it taken as a temporary failure, so the remaining recipients may be tried in a new message.

conflict-closed-during-data = The server closed the connection around the transfer of the message, and its code 421 means that it did not accept the message. If the server kept it all the same, the next attempt delivers it twice.

# Variables:
#   $doubted (String) - the temporary code, for example “SMTP 452”
conflict-given-up = { $doubted } is a temporary refusal, and the sending server has given up all the same. This message is not sent again by itself; a new one may get through once the cause is gone.

# Variables:
#   $believed (String) - the code of the Diagnostic-Code field, for example “SMTP 550”
#   $doubted (String) - the code of the Status field, for example “4.4.7”
conflict-status-and-diagnostic = In this report, Diagnostic-Code has { $believed } and Status has { $doubted }. Diagnostic-Code was believed, because it holds the original reply, and Status is often less precise.

## Evidence

# Variables:
#   $cause (String) - the title of the cause, for example “Mailbox full”
#   $quote (String) - words of the reply
evidence-words = “{ $quote }” speaks for: { $cause }.

# Variables:
#   $cause (String) - the title of the cause, for example “Mailbox full”
#   $code (String) - the code, for example “5.2.2”
evidence-code = The code { $code } speaks for: { $cause }.

# Variables:
#   $cause (String) - the title of the cause, for example “Mailbox full”
runner-up = If that is not it, this is the next most likely cause: { $cause }.
