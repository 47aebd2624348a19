# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Nothing went wrong
    .happened = The server has done what was asked, has accepted it for later, or is waiting for more input.
    .customer = No action is needed. Before you repeat anything, check whether the result is already there.
    .administrator = After an interim response such as HTTP 100, have the client send the next part; after HTTP 102 to 104 or SIP 180, have it wait for the final response.
    .avoid = Do not repeat something only because you see no result: an order, for example, may be placed twice.
    .ask = If the result does not appear, ask the server’s administrator. Include any ID in the reply or log, date, time and time zone.

cause-none-mail = Nothing went wrong
    .happened = The server has done what was asked, has accepted it for later, or is waiting for more input. 250 after the message data means accepted, not yet delivered.
    .customer = No action is needed. If an accepted message does not arrive, ask the recipient to look in the spam folder.
    .administrator = After 334, have the client send the next part of the sign-in; after 354, the message.
    .avoid = Do not send the message again only because you see no result: it may arrive twice.
    .ask = If the message does not arrive, ask the recipient’s postmaster. Include any ID in the reply or log, date, time and time zone.

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
    .avoid = Do not send from another account or server: the refusal applies to every message to this domain or host.
    .ask = Ask the recipient for an address that accepts mail, and the domain’s administrator whether the MX record is intended.

cause-sender-address = Sender’s address not accepted
    .happened = The server objects to the sender’s address: it is malformed or unverifiable, its domain does not exist or accepts no replies, or the signed-in user may not use it.
    .customer = Check the sender’s address in the settings of your mail program for misspellings. Use the address of the account with which you sign in.
    .administrator = Check that the domains in MAIL FROM and From exist, have an MX or address record and accept mail, and that the account may use the address. Replace addresses at localhost.
    .avoid = Do not use somebody else’s address or domain: that counts as forgery, and checks such as SPF and DMARC fail.
    .ask = Ask your provider which sender addresses your account may use. Include the MAIL FROM and From addresses, user name and complete error text.

cause-relay-denied = Relaying not allowed
    .happened = The server does not pass messages on to this domain for this sender. Usually the mail program has not signed in, or it uses the wrong server.
    .customer = In your mail program, turn on authentication for the outgoing server. Use the server, port (usually 465 or 587) and user name from your provider.
    .administrator = If the refusing server is yours and among the MX records of the recipient’s domain, add the domain to those it accepts. Otherwise, correct the sign-in or route on the sending side.
    .avoid = Do not allow relaying for everybody or for whole networks to stop this error: spammers find open relays quickly, and blocklists follow.
    .ask = Ask your provider which server, port and sign-in method to use. Include the complete error text and your IP address.

cause-sender-reputation = Sending server or domain not trusted
    .happened = The server does not trust the message’s origin: the sending IP address, domain or HELO name is on a blocklist or has a bad reputation, or reverse DNS is missing or wrong.
    .customer = Forward the complete error text to your provider or administrator, and contact the recipient by other means. Always send through your provider’s server, signed in.
    .administrator = If the reply names a list, look up the IP address and domain there. Fix the cause, such as a stolen account, and make PTR record, address record and HELO name agree. Then request removal.
    .avoid = Do not switch to new IP addresses or domains instead of fixing the cause: they soon lose their reputation too.
    .ask = Ask the recipient’s postmaster or, if the reply names a blocklist, its operator for the reason. Include the sending IP address, domain, HELO name, complete error text, date, time and time zone.

cause-content-refused = Content rejected as spam or harmful
    .happened = A filter objects to the content of the message, such as its text, a link or an attachment, and considers it spam, malware or forbidden.
    .customer = If the reply names a virus, scan your device. Otherwise, remove shortened links, programs and password-protected archives from the message, and share files in a way that the recipient accepts.
    .administrator = On the sending side, look for a stolen account or an abused web form. If you run the recipient’s server and the message is harmless, correct the filter’s rule or add an exception.
    .avoid = Do not disguise the content by renaming an attachment, protecting an archive with a password or misspelling words: filters penalize such tricks.
    .ask = Ask the recipient’s administrator which rule, link or virus name the filter reported. Include the complete error text, Message-ID header, date, time and time zone.

cause-message-authentication = SPF, DKIM or DMARC check not passed
    .happened = The recipient’s server could not confirm that the sender’s domain authorized the message: SPF, DKIM or DMARC failed, is missing or could not be checked. Forwarding and mailing lists can break these checks.
    .customer = Send through the mail server of the domain in your From address. If you already do, forward the complete error text to that domain’s administrator.
    .administrator = List every sending server in the domain’s single SPF record, sign with DKIM, and align SPF or DKIM with the From domain for DMARC. Then check Authentication-Results in a test message.
    .avoid = Do not publish a second SPF record, end the record with +all or permanently weaken the DMARC policy: this breaks checks or allows forgery.
    .ask = Ask the recipient’s postmaster which check failed for which domain. Include the sending IP address, MAIL FROM and From domains, DKIM-Signature header, complete error text, date, time and time zone.

cause-credentials-refused = Sign-in missing or not accepted
    .happened = The server requires the client to sign in, but received no credentials or did not accept them. The password, token, key or sign-in method may be wrong, missing or expired.
    .customer = Sign in again, and check the user name and password. If both are right, check whether the account is locked or needs a different sign-in method.
    .administrator = Check which account, token or key the program sends, whether it has expired, and whether the server offers this sign-in method. If you run the server, look for a locked account.
    .avoid = Do not let a program repeat a refused sign-in: this can lock the account or block the IP address. Never put a password or token into a support ticket.
    .ask = Ask the administrator whether the account is active and which sign-in method it needs. Include the user name, complete error text, date, time and time zone and, for HTTP, the WWW-Authenticate or Proxy-Authenticate header.

cause-credentials-refused-mail = Sign-in missing or not accepted
    .happened = The server requires the client to sign in, but received no credentials or did not accept them. The password, token, key or sign-in method may be wrong, missing or expired.
    .customer = Sign in again; many mail servers want the full address as the user name. If the password works only on the web, create an app password or use the web sign-in.
    .administrator = Check which account, token or key the program sends, whether it has expired, and whether the server offers this sign-in method. If you run the server, look for a locked account.
    .avoid = Do not let a program repeat a refused sign-in: this can lock the account or block the IP address. Never put a password or token into a support ticket.
    .ask = Ask the administrator whether the account is active and which sign-in method it needs. Include the user name, complete error text, date, time and time zone.

cause-encryption-required = Encrypted connection required
    .happened = The server requires an encrypted connection, but the client did not encrypt, or TLS could not be set up as one side’s policy demands.
    .customer = Begin the address with https, or turn on TLS in the settings of the program. Update old programs.
    .administrator = Turn on TLS 1.2 or newer in the client. If you run the server, check its certificate, host name and expiry date, and what its policy demands.
    .avoid = Do not turn off encryption or certificate checks, and never send a password over an unencrypted connection.
    .ask = Ask the server’s administrator which TLS versions and certificates are required. Include the host name, port, log lines about TLS and complete error text.

cause-encryption-required-mail = Encrypted connection required
    .happened = The server requires an encrypted connection, but the client did not encrypt, or TLS could not be set up as one side’s policy demands.
    .customer = In your mail program, choose STARTTLS, usually on port 587, or TLS from the start on port 465. Update old programs.
    .administrator = Turn on TLS 1.2 or newer in the sending server or client. If you run the other server, check certificate, host name, expiry date and any MTA-STS or DANE policy.
    .avoid = Do not turn off encryption or certificate checks, and never send a password over an unencrypted connection.
    .ask = Ask the server’s administrator which TLS versions and certificates are required. Include the host name, port, log lines about TLS and complete error text.

cause-rate-limited = Limit or quota reached
    .happened = Too much was sent, or too many connections were made, in a short time, or a quota is used up. The limit may apply to the account, IP address or key.
    .customer = If the server gives no time, wait a few minutes, and longer after each refusal. Then send less at a time, or ask your provider for a higher limit.
    .administrator = Use fewer parallel connections and longer delays, and wait as long as the server asks. Look for a stolen account or a program that keeps retrying. If you run the server, check the limit.
    .avoid = Do not spread the traffic over more accounts or IP addresses: refused attempts often count too, and a block may follow.
    .ask = Ask the server’s administrator what is counted, over what period, and when it resets. Include the account, IP address, complete error text, date, time and time zone.

cause-rate-limited-mail = Limit or quota reached
    .happened = Too much was sent, or too many connections were made, in a short time, or a quota is used up. The limit may apply to the account, IP address, sender or recipient.
    .customer = If the server gives no time, wait a few minutes, and longer after each refusal. Then send less at a time, or ask your provider for a higher limit.
    .administrator = Use fewer parallel connections and longer delays, and wait as long as the server asks. Look for a stolen account or a program that keeps retrying. If you run the server, check the limit.
    .avoid = Do not spread the traffic over more accounts or IP addresses: refused attempts often count too, and a block may follow.
    .ask = Ask the server’s administrator what is counted, over what period, and when it resets. Include the account, IP address, complete error text, date, time and time zone.

cause-message-too-large = Size limit exceeded
    .happened = What was sent is larger than the receiving side accepts.
    .customer = Send less at a time, or make the file smaller. If a web page complains about headers or cookies, delete the site’s cookies and start from its home page.
    .administrator = Compare the size with the limits of the proxy, the server and the application. If you raise a limit, raise it on every server along the path.
    .avoid = Do not remove the limit: it protects the receiving side.
    .ask = Ask the administrator of the receiving side for its size limit. Include the complete error text and the size.

cause-message-too-large-mail = Message too large
    .happened = The message is larger than the server accepts. Encoding makes attachments about a third larger, so a file below the limit can be too large.
    .customer = Make the attachment smaller, or share the file through a link.
    .administrator = Compare the size with SIZE in the server’s EHLO reply. If you raise a limit, raise it on every server along the path.
    .avoid = Do not remove the limit: it protects the server. Do not split a file over many messages, which may fill the recipient’s mailbox.
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
    .administrator = Let the queue retry after a few minutes, from the same IP address and with the same envelope sender and recipient. Send the mail of programs without a queue through a server that has one.
    .avoid = Do not send a new copy, retry every few seconds, or change the sender or IP address between attempts: the wait may start again.
    .ask = If attempts are still refused after a day, ask the recipient’s postmaster for an exception. Include the sending IP address, envelope sender, and date, time and time zone of each attempt.

cause-connection = Connection failed or timed out
    .happened = The connection could not be made, was lost or timed out, or a gateway got no usable response. The network, a firewall, the DNS or the other server may be at fault.
    .customer = Check your own network if other things fail too. If you were paying or ordering something, check whether it went through before you try again.
    .administrator = Test DNS, route, port and firewall from the sending server or client. Behind a proxy or gateway, check the upstream server. On the unreachable server, check that it listens and keeps up.
    .avoid = Do not change the address or content, and do not retry at short intervals: neither fixes the cause, and retries add load.
    .ask = Ask the administrator of the unreachable server or network whether a failure is known. Include the host names, IP addresses, port, complete error text, date, time and time zone.

cause-name-unknown = Host name not found
    .happened = The name of a server could not be turned into an address: it is misspelled, does not exist in the DNS, or exists only in another network.
    .customer = Check the address for a misspelling. If it is right, check that you are online, and connect to the company network or VPN that the name belongs to.
    .administrator = Look the name up on the machine that reports the error, then with a second resolver. Check the client’s settings, search domains and hosts file, or publish the missing A or AAAA record.
    .avoid = Do not replace the name by an IP address for good: the address may change, and certificates no longer match.
    .ask = Ask the administrator of the server whether the name is right and where it can be looked up. Include the exact name, your resolver, date, time and time zone.

cause-certificate-untrusted = Certificate not trusted
    .happened = One side did not accept the other’s certificate: its issuer is unknown there, an intermediate certificate is missing, or the certificate is damaged, revoked or not meant for this use.
    .customer = If your program received a TLS alert, check that it uses the right client certificate. Otherwise, check that the address is spelled correctly, and on public networks, sign in to the network first. If that does not help, report the error to the server’s administrator.
    .administrator = Have the side whose certificate was refused send its intermediate certificates. After a TLS alert, that is the side that received it. If the issuer is your own, add its root certificate to the trust store of the other side.
    .avoid = Do not turn off certificate checks and do not click past the warning: an attacker could then read everything.
    .ask = Ask the server’s administrator which issuer the server’s certificate has and whether its chain is complete. If the client’s was refused, ask which issuers the server accepts. Include the server’s name, port, complete error text, date, time and time zone.

cause-protocol-mismatch = Wrong protocol for this port
    .happened = The two sides do not speak the same protocol on this port: one encrypts and the other does not, or one speaks HTTP/1.1 where the other expects HTTP/2.
    .customer = Check whether the address begins with https:// or http:// and whether the port is the right one. Otherwise, forward the complete error text to your administrator.
    .administrator = Compare scheme, port, TLS and HTTP version on both sides: a client with TLS needs a TLS port, and gRPC needs HTTP/2 all the way, through every proxy.
    .avoid = Do not retry: nothing changes until one side is reconfigured.
    .ask = Ask the server’s administrator which protocol and TLS settings the port expects. Include host name, port, client settings and complete error text.

cause-callee-unknown = No such user or number
    .happened = The server does not know the user or number that was called. It is misspelled, incomplete or no longer assigned, or the call was sent to the wrong domain.
    .customer = Check the number or address for errors, including the country code. If it is right, ask the person by other means for the current one.
    .administrator = Compare the Request-URI in the log with the number that was dialed: prefixes, country code and domain. Then check the route, the dial plan and, on the called side, the user’s account.
    .avoid = Do not let a program try number after number: such calls look like a scan, and many servers then block the caller’s IP address.
    .ask = Ask the administrator of the called domain whether the user exists. Include the Request-URI, Call-ID header, complete error text, date, time and time zone.

cause-callee-busy = Called party busy
    .happened = The person called is on another call or accepts no further calls at the moment.
    .customer = Call again in a few minutes, leave a voice message if one is offered, or send a text message.
    .administrator = If a line is always busy, check for calls that did not end properly, and check the limit on simultaneous calls and the do-not-disturb settings of the phone.
    .avoid = Do not redial automatically every few seconds: that adds load and may lead to a block.
    .ask = Ask the administrator of the phone called whether calls are stuck on the line. Include the Call-ID header, complete error text, date, time and time zone.

cause-callee-unavailable = Called party not reachable
    .happened = The user exists, but nobody answered, or no phone could be reached: it is switched off, offline, not registered or in do-not-disturb mode.
    .customer = Call again later, or leave a message. If it is your own phone that cannot be called, check that it is online and signed in.
    .administrator = Look up the user’s current registrations and when they expire. Check that requests reach the phone through the firewall and address translation, and that the server lets it ring long enough.
    .avoid = Do not delete the number: usually, the user is only away.
    .ask = Ask the administrator of the phone called whether it is registered. Include the user’s address, Call-ID header, complete error text, date, time and time zone.

cause-call-declined = Call declined
    .happened = The person called, or a program or provider that decides on their behalf, has turned the call down.
    .customer = If it matters, send a message that says what the call is about, and wait before you call again. After “Network Blocked”, do not call again: use the contact in the Reason header.
    .administrator = If people decline your organization’s calls as unwanted, check the caller ID, call volume and whether the calls are signed. If wanted calls are declined, check the filter on the called side.
    .avoid = Do not call again with another caller ID: this is treated as abuse and is illegal in many countries.
    .ask = Ask the person, or the provider that blocked the call, for the reason. Include the caller ID, the Reason and Call-Info headers, complete error text, date, time and time zone.

cause-name-lookup-failed = Name could not be looked up
    .happened = The DNS server could not find out whether the name exists or what its records are. Usually, the name’s own DNS servers do not respond, or its DNSSEC signatures are not valid.
    .customer = Try again in a few minutes, or from another network. If only this name fails, tell its owner. If many names fail, tell your provider or administrator.
    .administrator = Look for an extended error (EDE). Query with dig +cd: if that works, DNSSEC is the cause. Otherwise, query the zone’s authoritative servers directly. If many names fail, check the resolver’s clock, trust anchor and network.
    .avoid = Do not turn off DNSSEC validation for everything, and do not conclude that the name does not exist.
    .ask = Ask the zone’s administrator whether its name servers, delegation or keys were changed recently. Include the name, record type, resolver, any EDE, complete error text, date, time and time zone.

cause-dnssec-failure = DNSSEC check failed
    .happened = The resolver received a response, but its signatures do not prove that it is genuine: they have expired, are missing, or do not match the keys that the parent zone vouches for.
    .customer = Wait a few hours, or contact the owner of the name by other means. Everybody whose resolver checks signatures has the same problem.
    .administrator = If the zone is yours, compare the DS record at the parent with your keys and sign the zone again. If not, report it to the zone’s owner, and check your resolver’s clock and trust anchor.
    .avoid = Do not turn off DNSSEC validation for everything: forged responses would then be accepted too.
    .ask = Ask the owner of the zone whether a key was changed recently. Include the name, record type, resolver, complete error text, date, time and time zone.

cause-no-data-connection = Data connection not opened
    .happened = The command was accepted, but the separate connection for the file or directory list could not be opened. A firewall, address translation or a closed port range is usually in the way.
    .customer = If the reply names a TLS session, use a program that resumes it. Otherwise, switch between passive and active mode in your FTP program; passive usually works. If neither helps, try another network.
    .administrator = Open the range of passive ports in the server’s firewall, and set the public address that PASV announces. With TLS, firewalls cannot read the ports, so the range must always be open.
    .avoid = Do not open all ports of the server: a fixed range is enough, if it has more ports than there are transfers at the same time.
    .ask = Ask the server’s administrator for its passive port range. Include your program’s log with the PASV, EPSV or PORT lines, complete error text, date, time and time zone.

cause-transfer-aborted = File transfer interrupted
    .happened = The transfer had begun and then ended too early, so the file is missing or incomplete at its destination.
    .customer = Start the transfer again, and let the program resume it if it can. Afterwards, compare the sizes.
    .administrator = Check the server’s log and disk space, and raise timeouts in firewalls that drop the idle control connection during long transfers. Let programs send NOOP or keepalives.
    .avoid = Do not use the incomplete file, and do not delete the original before the sizes match.
    .ask = Ask the server’s administrator why the transfer ended. Include the file’s name and size, your program’s log, complete error text, date, time and time zone.

cause-connection-lost = Connection lost
    .happened = The connection ended without a proper close. A network failure, a restart, or a proxy that ends idle connections is usually the reason. Browsers report a refused handshake in the same way.
    .customer = Reload the page or restart the program, and check your network. If you were in the middle of something, check whether it was saved.
    .administrator = Compare the time with restarts and the idle timeouts of proxies and load balancers. Have the server send pings more often than the shortest timeout. If connections never open, check that every proxy passes on Upgrade, and read the HTTP status code. If pongs are late, look for code that blocks. Let clients reconnect after a random, growing delay.
    .avoid = Do not let all clients reconnect at once or without a pause: a server that has just started may fail again.
    .ask = Ask the server’s administrator what ended the connection. Include the address, how long the connection had been open, complete error text, date, time and time zone.

cause-certificate-expired = Certificate expired or not yet valid
    .happened = The certificate is outside its period of validity, or the clock of the device that checks it is wrong.
    .customer = Check the date and time of your device and, if your program uses a client certificate, its expiry date. Otherwise, the site or service has to renew its certificate; try again later.
    .administrator = On the side whose certificate was refused, renew it and reload the program that uses it: many keep the old one until they restart. Check intermediate certificates too, and monitor the expiry date.
    .avoid = Do not turn off certificate checks, and do not set the clock back: expired certificates are no longer trustworthy.
    .ask = Ask the server’s administrator whether the certificate has been renewed. Include the server’s name, port, complete error text, date, time and time zone.

cause-certificate-name-mismatch = Certificate for another name
    .happened = The certificate is valid, but not for the name that was used to connect. The address may be wrong, or the server chose the wrong certificate.
    .customer = Check the address, with and without “www”. On public networks, sign in to the network first, then try again.
    .administrator = Request a certificate that lists every name in use, and check which one the server sends for this name (SNI). Connect by name, not by IP address.
    .avoid = Do not turn off name checks: anybody’s certificate would then be accepted.
    .ask = Ask the server’s administrator which names the certificate covers. Include the name you used, port, complete error text, date, time and time zone.

cause-tls-mismatch = No common TLS version or cipher
    .happened = Both sides use TLS, but there is no version, cipher or other setting that both accept. Usually one side is much older than the other, or configured very strictly.
    .customer = Update your browser, program or operating system. If the error affects a single old device, ask its manufacturer for an update.
    .administrator = Compare the versions and ciphers that the client offers with those that the server accepts, for example with a TLS scanner. Turn on TLS 1.2 and 1.3 on both sides.
    .avoid = Do not turn on TLS 1.0, SSL 3.0 or weak ciphers again for everybody to serve one old client.
    .ask = Ask the server’s administrator which TLS versions and ciphers are accepted. Include the host name, port, client version and complete error text.

cause-media-mismatch = No common audio, video or encryption format
    .happened = The two sides found no format for sound or video, or no encryption of it, that both accept. The phone called exists and can be reached.
    .customer = Update the phone or app. If only calls to one number fail, report it to your provider.
    .administrator = Compare the codecs and the encryption (SRTP or none) in the request’s SDP with what the other side accepts, and enable some that both have. Check the devices in between, which may remove some.
    .avoid = Do not turn off encryption for all calls because of one device.
    .ask = Ask the other side’s administrator which codecs and which encryption it accepts. Include the request’s SDP, Call-ID header, complete error text, date, time and time zone.

cause-storage-full = Storage full
    .happened = The server has no space left for what was sent, or the account has used up its share.
    .customer = Delete files that you no longer need, or send something smaller. If the storage is not yours, tell its owner.
    .administrator = On the server, free disk space or raise the account’s quota. Check whether logs, old uploads or a faulty program have filled the disk.
    .avoid = Do not upload again and again: nothing changes until there is space, and incomplete files take up more.
    .ask = Ask the server’s administrator how much space is free and which quota applies. Include the account, file size, complete error text, date, time and time zone.

cause-expired = Delivery delayed or given up
    .happened = The sending server has tried for hours or days. Either it has given up, or this is a warning that it is still trying. The cause is in the replies to the earlier attempts.
    .customer = Check the domain after the @, and tell the recipient by other means. Once the server has given up and the cause is fixed, send the message again.
    .administrator = Search the log for the queue ID and read the replies to all attempts. Fix the cause, such as an unreachable server, then have the message sent again.
    .avoid = Do not merely extend the time in the queue: while the cause remains, delivery keeps failing.
    .ask = Ask the administrator of the sending server for the reply to the last attempt. Include the queue ID, Message-ID header, date, time and time zone.

cause-loop = Loop or too many hops
    .happened = What was sent went in a circle, or through more servers or redirects than allowed. Usually routes, forwarding rules or redirects lead back to their start.
    .customer = Forward the complete error text to your administrator. For a web page, delete the site’s cookies first.
    .administrator = Find the hosts or addresses that occur more than once, in HTTP in the Location headers. Correct the redirects, routes or forwarding rules.
    .avoid = Do not raise the limit on hops or redirects: the loop remains, and each further round only adds load.
    .ask = Ask the administrator of the hosts that occur more than once how they route and redirect. Include all headers of the request, date, time and time zone.

cause-loop-mail = Mail loop
    .happened = The message went in a circle, or through more servers than allowed. Usually forwarding rules or routes lead back to their start.
    .customer = Ask the recipient to look for forwarding rules that lead back to the same mailbox.
    .administrator = Find the hosts that occur more than once in the Received headers. Correct the forwarding, MX records or list of local domains.
    .avoid = Do not raise the limit on hops: the loop remains, and each further round only adds load.
    .ask = Ask the administrator of the hosts that occur more than once how they forward and route mail. Include all Received headers, date, time and time zone.

cause-syntax = Malformed or not supported
    .happened = The server could not read part of what was sent, such as a command, address, header or argument, or does not support or allow it.
    .customer = Check addresses and what you entered for extra spaces, commas and missing parts, and update your program. If all looks right, forward the complete error text to its developer.
    .administrator = Find the refused command, header or argument in the log, and correct the program that writes it. For HTTP and gRPC, compare method, content type and arguments with the service’s documentation.
    .avoid = Do not loosen checks for everybody to let one faulty program through.
    .ask = Ask the program’s developer or the server’s administrator which part breaks which rule. Include a log of the whole exchange, without passwords, and the complete error text.

cause-server-fault = Problem on the server
    .happened = The server has a problem of its own, such as a full disk, an internal error, wrong configuration, maintenance, overload or, in telephony, no free line. What was sent may be in order.
    .customer = If the problem lasts, report it to the server’s administrator. If you were paying or ordering something on a website, check whether it went through before you try again.
    .administrator = If you run the server, check its log, configuration and recent changes, then disk space, memory, load and dependencies. In telephony, compare the calls in progress with the channel limit.
    .avoid = Do not change addresses, passwords or content by guesswork, and do not flood the server with retries.
    .ask = Ask the server’s administrator whether the problem is known. Include the host name, any ID in the reply or log, complete error text, date, time and time zone.

cause-policy = Refused by policy
    .happened = A policy of the service, of its owner or of your own organization does not allow this.
    .customer = Check that you use the right account. Then ask whoever can give permission: your organization’s administrator, or the owner of what you tried to reach.
    .administrator = Look in the error text for a link or code that identifies the policy. If you run the refusing server, check roles, firewall, origins and legal blocks. Otherwise, show that your traffic is legitimate.
    .avoid = Do not get around the policy with other accounts or addresses: that may lead to a wider block.
    .ask = Ask the server’s administrator which policy applied and who can change it. Include the account, IP address, complete error text, date, time and time zone.

cause-policy-mail = Refused by policy
    .happened = A policy on the recipient’s side, in your own organization or of your provider does not allow this message.
    .customer = Check that you use the right account. Then ask whoever can give permission: the recipient, or your organization’s administrator.
    .administrator = Look in the error text for a link or code that identifies the policy. If you run the refusing server, check blocklists, group settings and allowed senders. Otherwise, show that your mail is legitimate.
    .avoid = Do not get around the policy with other accounts or addresses: that may lead to a wider block.
    .ask = Ask the recipient’s postmaster which policy applied and who can change it. Include the sender, IP address, complete error text, date, time and time zone.

cause-resource-missing = Page, file or object not found
    .happened = The service found nothing at the requested address, path or name. It may have been deleted, moved or never created, or is hidden from this user.
    .customer = Check the address or path for misspellings, or find it again from the start page or top folder. Sign in if the content is not public.
    .administrator = Compare address or path, identifier and version with the service’s documentation. If you run the service, check routing, data and permissions, and redirect what has moved.
    .avoid = Do not try out similar addresses: many such attempts look like an attack.
    .ask = Ask the service’s administrator whether it exists and who may see it. Include the full address or name, method, account, date, time and time zone.

cause-state-conflict = Conflict with the current state
    .happened = The request does not fit the current state: the data has changed meanwhile, the object already exists, a condition failed or is missing, or another step has to come first.
    .customer = If the error text names a step to take first, take it. Then reload the page, check whether your change or somebody else’s is already there, and enter what is missing.
    .administrator = In HTTP, have the client read the current state, merge its change and send it with a new condition, such as If-Match. In gRPC, start the sequence again after ABORTED; after ALREADY_EXISTS, look for an earlier success.
    .avoid = Do not drop the condition to force the request through: that can overwrite the work of others.
    .ask = Ask the service’s administrator which state the request needs. Include the object’s name, the ETag or version that you sent, request ID, complete error text, date, time and time zone.

cause-redirected = Moved to another address
    .happened = What was asked for is at another address.
    .customer = Follow the new address if you trust it, and update your bookmark.
    .administrator = Have the client follow the new address, up to a limit, or use it directly. In HTTP, it is in the Location header; in SIP, in Contact.
    .avoid = Do not send passwords or tokens to a new address that you have not checked.
    .ask = Ask the administrator of the old address which one is right and whether the change is permanent. Include both addresses.

cause-redirected-mail = Moved to another address
    .happened = The recipient of the message has another mail address.
    .customer = Confirm the new address with the recipient, then send the message there.
    .administrator = Have the sender use the new address, and correct it on your lists once the recipient has confirmed it.
    .avoid = Do not send confidential mail to a new address that you have not checked, and do not let programs adopt it automatically.
    .ask = Ask the recipient which address is right and whether the change is permanent. Include both addresses.

cause-cancelled = Cancelled by the client
    .happened = The client gave up before the response was complete: perhaps a page was closed, a program stopped, or a timeout between client and server expired. The work may have been done nevertheless.
    .customer = Check first whether your order or change went through. If not, load the page again and leave it open until it is complete.
    .administrator = Compare the duration of the request with the timeouts of client, proxy and load balancer. Speed up the service or raise the shortest timeout, unless the client cancels on purpose.
    .avoid = Do not conclude from the cancellation alone that the service is at fault.
    .ask = Ask the administrator of the client or of the proxy what ended the request. Include the request ID, its duration, and the logs of both sides with the time zone.

cause-unknown = Cause not stated
    .happened = Neither the text nor the codes in it give the reason.
    .customer = Look for the rest of the text: a longer technical part or a link often follows. Forward all of it to your provider or administrator.
    .administrator = Search the log for the same time, and read the lines around it. The log of the server that replied usually gives the reason.
    .avoid = Do not change settings, addresses or passwords by guesswork: you may add a second fault.
    .ask = Ask the administrator of the server that replied for its log entry. Include the complete error text, any ID in the reply or log, date, time and time zone.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = This text contains no status code that Codebook can tell for sure, and no wording that it knows.
    .customer = Look for the rest of the text: a line with a number, a code name or a technical part often follows. Paste all of it.
    .administrator = Paste the lines before and after as well, and name the protocol if you know it. The log of the server that replied usually has the code.
    .avoid = Do not change settings, addresses or passwords, and do not remove addresses from lists, because of this text alone.
    .ask = Ask the administrator of the server that replied for its log entry. Include the complete error text, program, host name, date, time and time zone.

several-protocols =
    .happened = Several protocols have this number, with different meanings, and nothing in the text shows which of them it is from.
    .customer = Say where the number appeared: on a web page, in an app, or in a returned mail. Paste the whole text around it.
    .administrator = Name the protocol, or paste the complete log line: a URL or method points to HTTP, and an address, a command or an enhanced code points to mail.
    .avoid = Do not remove addresses from lists and do not change settings while the protocol is unknown.
    .ask = Ask whoever saw the number for the complete error text, the program that showed it, and its address or host name.

## What kind of mail it is

mail-kind-bounce = Bounce
    .happened = This mail is a bounce: a server could not deliver a message and has stopped trying.
    .advice = Send the message again only after the cause is fixed.

mail-kind-delay = Delay notice
    .happened = This mail is a delay notice: the message is still waiting on the sending server, which keeps trying.
    .advice = Do not send the message again while the server keeps trying: the recipient may get it twice.

mail-kind-receipt = Delivery or read receipt
    .happened = This mail is a receipt: the message was delivered, passed on, opened or deleted.
    .advice = Keep the address on your mailing lists. No action is needed.

mail-kind-complaint = Spam complaint
    .happened = This mail is a complaint: a recipient marked your message as spam, and the mailbox provider tells you so.
    .advice = Remove the recipient from all of your mailing lists at once. If the report hides the address, find it through the Message-ID header of the returned message.

mail-kind-auto-reply = Automatic reply
    .happened = This mail is an automatic reply, such as an out-of-office notice. The message was delivered.
    .advice = Keep the address on your mailing lists, unless the reply says that the recipient no longer uses it.

mail-kind-challenge = Sender has to confirm the message
    .happened = The recipient’s mail service holds the message until the sender confirms it, usually through a link in this mail.
    .advice = Keep the address on your mailing lists. If you wrote to the recipient yourself, follow the steps in the mail. Do not let programs confirm such mails.

mail-kind-other = Other mail
    .happened = This mail is not a report about a delivery. If it quotes an error text, this page explains that text.
    .advice = If you have the original bounce, paste all of it, including its headers.

## Whether to remove the address from a mailing list

suppression-no = This reply is no reason to remove the address from your mailing lists. If the address is misspelled, correct it.
suppression-after-repeats = Keep the address on your mailing lists for now. Remove it only if mail keeps failing for days or weeks.
suppression-yes = If the address is misspelled, correct it. Otherwise, remove it from your mailing lists, because mail to it will probably keep failing.

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

text-cut = The text is very long, so only its beginning was read.

# Variables:
#   $address (String) - the recipient’s address, for example “anna@example.com”
#   $cause (String) - the title of the cause, for example “Mailbox full”
recipient-cause = Delivery to { $address } failed or was delayed. The cause is: { $cause }.

## Contradictions

# Variables:
#   $believed (String) - the basic code, for example “SMTP 550”
#   $doubted (String) - the enhanced code, for example “4.2.1”
conflict-classes = { $believed } and { $doubted } contradict each other, because their first digits mean different outcomes. Mail servers go by the basic code alone, so this page follows { $believed }.

# Variables:
#   $cause (String) - the title of the cause that the words name, for example “Limit or quota reached”
#   $doubted (String) - the code, for example “5.1.1”
conflict-code-and-words = The wording names a different cause from { $doubted } and is more specific. This page follows the wording: { $cause }.

conflict-outdated-use = For too many recipients, 552 is an outdated form of 452. RFC 5321 asks senders to treat it as temporary and to try the remaining recipients in another transaction.

conflict-closed-during-data = The server closed the connection during or right after the transfer of the message. Code 421 means that it did not accept the message; if it kept the message nevertheless, the next attempt delivers a duplicate.

# Variables:
#   $doubted (String) - the temporary code, for example “SMTP 452”
conflict-given-up = Although { $doubted } is a temporary refusal, the sending server has stopped trying. A new message may get through once the cause is fixed.

# Variables:
#   $doubted (String) - the permanent code, for example “SMTP 554”
conflict-still-trying = Although { $doubted } is a permanent refusal, the sending server keeps the message and tries again. If the later attempts also fail, it returns the message to its sender.

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
runner-up = The next most likely cause is: { $cause }.
