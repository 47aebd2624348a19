# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Extended DNS Errors
    .description = An Extended DNS Error (EDE) explains the response code next to it, usually SERVFAIL, with a number and often a text. It is for diagnosis only and does not change how the response is treated.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Sent by
    .resolver = A resolver adds this code; an authoritative server does not.
    .authoritative = An authoritative server adds this code, and a resolver may pass it on.
    .either = Both resolvers and authoritative servers add this code.
    .proxy = A DNS proxy on the client’s own machine adds this code.
dns-ede-fact-answer = Answer in the response
    .delivered = The response normally has the records in spite of this code, which is only a remark.
    .withheld = The response normally does not have the records.
    .replaced = The response has records that are not the zone’s own.
    .varies = The response may or may not have the records: the response code decides.
dns-ede-fact-reason = Sub-errors in the text
    .malware = Sub-error 1 means malware.
    .phishing = Sub-error 2 means phishing.
    .spam = Sub-error 3 means spam.
    .spyware = Sub-error 4 means spyware.
    .network-policy = Sub-error 5 means a policy of the local network’s operator.
    .dns-policy = Sub-error 6 means a policy of the DNS server’s operator.

## Beside the response code

# The response code with which the extended error comes.
# Variables:
#   $from (String) - the extended error, for example “EDE 6”
#   $to (String) - the response code, for example “DNS SERVFAIL”
dns-ede-context-same-response =
    .exact = A response with { $from } usually has { $to }; both mean the same.
    .close = A response with { $from } usually has { $to }; both mean nearly the same.
    .narrower = A response with { $from } usually has { $to }, which is only one case of { $from }.
    .broader = A response with { $from } usually has { $to }, which also occurs for other reasons.
    .loose = A response with { $from } often has { $to }, which by itself shows nothing of this.

## Codes

dns-ede-0 = Other error
    .description = Something went wrong for which no other extended error exists. The text next to the code should explain the error.
    .when = From servers whose reasons have no code of their own. BIND, for example, uses 0 for a chain of CNAME records that is too long.
    .fix = Read the text after the code, and follow the advice for the response code. If there is no text, ask the server’s administrator to check the server’s log.
    .use = Send 0 only if no other code fits, and always with a text that explains the reason.

dns-ede-1 = DNSKEY algorithms not supported
    .description = The resolver could not validate the answer, because all DNSKEY records of the zone use algorithms that it does not support. Such a zone is treated as if it were unsigned.
    .when = When a zone uses an outdated algorithm, such as RSAMD5, or one that is too new for the resolver or forbidden by its policy.
    .fix = If the zone is yours, sign it with a widely supported algorithm, such as ECDSAP256SHA256. If its algorithm is a recent one, update the resolver.
    .use = Send 1 when all algorithms in the DNSKEY records are unsupported. Send 2 for the digest types of the DS records. Send 6 when validation fails.

dns-ede-2 = DS digest types not supported
    .description = The resolver could not validate the answer, because all DS records at the parent use digest types that it does not support. Such a zone is treated as if it were unsigned.
    .when = When the parent zone publishes only DS records with an outdated or rare digest type, such as GOST.
    .fix = If the zone is yours, publish a DS record with digest type 2 (SHA-256) at the parent, through your registrar.
    .use = Send 2 when all digest types in the DS records are unsupported. Send 1 for the algorithms of the DNSKEY records.

dns-ede-3 = Stale answer
    .description = The resolver could not get a current answer in time, so it responded with records from its cache whose TTL has already passed.
    .when = While the zone’s authoritative servers are unreachable or slow, for example during an outage or an attack.
    .fix = Use the answer for now. If the zone is yours, check that its authoritative servers are reachable. If the address has changed, query another resolver.
    .use = Send 3 with expired records from the cache. Send 19 with an expired NXDOMAIN. Send 22 or 23 with SERVFAIL when you have nothing to offer.

dns-ede-4 = Answer replaced on purpose
    .description = The resolver replaced the answer for reasons of policy, such as a legal obligation or protection against malware. The records are not those of the zone.
    .when = When a filter points a blocked name to another address, often one with a warning page.
    .fix = Ask the resolver’s administrator why the name is on the list, and ask for its removal if that is a mistake. Do not trust a page that opens at the substitute address with a certificate warning.
    .use = Send 4 when you respond with records of your own. Send 15, 16 or 17 when you withhold the answer.

dns-ede-5 = DNSSEC status cannot be determined
    .description = The resolver could not find out whether the answer should be signed, because it did not get the DNSSEC records that it needed.
    .when = When servers on the way from the root to the zone are unreachable or drop DNSSEC records, or when no trust anchor covers the name.
    .fix = Check the resolver’s trust anchor, and check that the resolver can reach the servers of the zone and its parent zones. Look for a firewall or forwarder that drops DNSSEC records.
    .use = Send 5 when validation ends as indeterminate. Send 6 when it ends as bogus. Send 22 when the servers cannot be reached at all.

dns-ede-6 = DNSSEC validation failed
    .description = The resolver knows that the answer should be signed, but it could not validate the signatures, and considers the answer bogus. An attack is possible, but a mistake in the zone is more likely.
    .when = When keys, signatures and the DS record at the parent do not agree, often after a change of key or DNS provider. Some resolvers send 6 for every DNSSEC failure.
    .fix = Test the name with a DNSSEC checker on the web. If the zone is yours, correct the DS record or sign the zone again. If all signed names fail, check the resolver’s clock and trust anchor.
    .use = Send 6 when validation ends as bogus and no other code is more precise. Send 7 to 12 for what they name. Send 5 when validation ends as indeterminate.

dns-ede-7 = Signature expired
    .description = DNSSEC validation failed, because no signature of the records is valid at present, and at least one has expired.
    .when = When a zone was not signed again in time, because its signer has stopped, or when a secondary server has an old copy. Also when the resolver’s clock is ahead.
    .fix = If the zone is yours, sign it again, check that signing is automatic, and update all secondary servers. If many zones are affected, correct the resolver’s clock.
    .use = Send 7 when no signature is valid and some have expired. Send 8 when some are not yet valid. Send 25 when a signature expires before it begins.

dns-ede-8 = Signature not yet valid
    .description = DNSSEC validation failed, because no signature of the records is valid at present, and at least one begins in the future.
    .when = When the clock of the zone’s signer is ahead or the resolver’s clock is behind, for example after a restart without the correct time.
    .fix = Compare the resolver’s clock with the correct time. If the clock is right, ask the zone’s administrator to correct the signer’s clock and sign the zone again.
    .use = Send 8 when no signature is valid and some begin in the future. Send 7 when some have expired.

dns-ede-9 = Matching DNSKEY missing
    .description = The parent zone has a DS record, but the zone has no matching DNSKEY record that the resolver supports.
    .when = After a change of key or DNS provider, if the DS record at the parent still belongs to the old key, or if the zone is no longer signed.
    .fix = If the zone is yours, compare its DNSKEY records with the DS record at the parent. Have your registrar replace the DS record, or remove it if the zone is unsigned.
    .use = Send 9 when a DS record exists but no supported DNSKEY matches. Send 10 when signatures are missing. Send 1 or 2 when no algorithm or digest type is supported.

dns-ede-10 = Signatures missing
    .description = DNSSEC validation failed, because records that should be signed have no RRSIG records.
    .when = When the parent publishes a DS record but the zone, or one of its servers, is unsigned. Also when a forwarder or firewall drops the signatures.
    .fix = Query each authoritative server with dig +dnssec. If signatures are missing there, sign the zone or remove the DS record. If they are missing only behind a forwarder, update or replace that forwarder.
    .use = Send 10 when signatures that you expect are missing. Send 9 when no DNSKEY matches the DS record. Send 12 when a proof of absence is missing.

dns-ede-11 = Key not marked as a zone key
    .description = DNSSEC validation failed, because a DNSKEY record does not have the Zone Key bit, without which a key cannot sign records of the zone.
    .when = Rarely, when a DNSKEY record was written by hand or by faulty software. The usual flags are 256 and 257; both include the bit.
    .fix = If the zone is yours, publish its keys with flags 256 or 257, and sign the zone again. Then replace the DS record at the parent, because its digest covers the flags.
    .use = Send 11 when the key that you need lacks the Zone Key bit. Send 9 when there is no matching key at all.

dns-ede-12 = Proof of absence missing
    .description = DNSSEC validation failed, because the records do not exist and the response has no NSEC or NSEC3 record that proves this.
    .when = When an authoritative server has an incompletely signed zone, or when a forwarder or firewall drops NSEC or NSEC3 records.
    .fix = If the zone is yours, sign it again completely, and update the server software. If other resolvers succeed, look for a forwarder that drops NSEC records.
    .use = Send 12 when data is missing and no NSEC or NSEC3 record covers it. Send 10 when signatures are missing. Send 27 for too many NSEC3 iterations.

dns-ede-13 = Error from the cache
    .description = The resolver recently failed to complete this query, and repeats SERVFAIL from its cache without trying again.
    .when = When a query is repeated soon after it failed. The cached error may hide the extended error that explained the first failure.
    .fix = Wait at most five minutes, or clear the resolver’s cache, and look at the extended error of the next response.
    .use = Send 13 with a SERVFAIL from your cache, and add the code of the original reason if you still know it.

dns-ede-14 = Server not ready
    .description = The server cannot respond to the query, because it is not fully working yet.
    .when = Shortly after a start, while zones are loading. dnsmasq also sends 14 while it has no upstream server.
    .fix = Wait a moment. If the code persists, look in the server’s log, check that its zones load and, for a forwarder such as dnsmasq, that it has an upstream server.
    .use = Send 14 while you are starting or loading. Send 24 when a zone is loaded but out of date. Send 18 when policy forbids the query.

dns-ede-15 = Blocked by the server’s policy
    .description = The name is on a blocklist of the resolver’s operator, for example against malware, so the resolver withholds the answer.
    .when = From a resolver of a company, school or provider, or from a public resolver that blocks harmful names.
    .fix = Check the name for misspellings, and scan the device that queried it. If the name is harmless, ask the resolver’s administrator to remove it from the blocklist.
    .use = Send 15 when your own policy blocks the name. Send 16 for a demand from outside. Send 17 when the client asked for the filter. Send 4 with a replaced answer.

dns-ede-16 = Censored at an outside party’s demand
    .description = The name is on a blocklist because somebody other than the resolver’s operator demands it, for example a court or an authority. How the name is blocked does not matter.
    .when = When a law or a court order makes a country’s providers block a name.
    .fix = Ask the resolver’s administrator who demanded the block, and contact that party if you consider the block a mistake.
    .use = Send 16 when an outside party obliges you to block the name. Send 15 when the policy is your own. Send 17 when the client asked for the filter.

dns-ede-17 = Filtered at the client’s request
    .description = The name is on a blocklist that the client itself chose: the user, or the organization behind the network, asked the resolver to filter such names.
    .when = From resolvers with optional filters, for example for families or against advertising.
    .fix = Change the filter in your account with the resolver’s provider, or allow this name there. If somebody else chose the filter, ask them.
    .use = Send 17 when the client asked you to block such names. Send 15 when your own policy blocks them. Send 16 for a demand from outside.

dns-ede-18 = Client not authorized
    .description = The server refuses the query because of the client, not the name: the client has no permission to query this server.
    .when = When a resolver gets queries from outside its network, or when the client’s IP address is on a blocklist.
    .fix = Use a resolver that is meant for your network. If you run the server, add the client’s network to its access list.
    .use = Send 18 with REFUSED when the client has no permission. Send 20 when you are not authoritative and do not offer recursion. Send 15 when the name is the reason.

# The registry writes NXDomain, RFC 8914 §4.20 NXDOMAIN.
dns-ede-19 = Stale NXDOMAIN
    .description = The resolver could not get a current answer in time, so it responded with an old NXDOMAIN from its cache. The name may exist by now.
    .when = While the zone’s authoritative servers are unreachable or slow, for example during an attack.
    .fix = Check the spelling of the name. If the name is new, query another resolver. If the zone is yours, check that its authoritative servers are reachable.
    .use = Send 19 with an expired NXDOMAIN from the cache. Send 3 with expired records. Send neither with an NXDOMAIN that is still current.

dns-ede-20 = Not authoritative, no recursion
    .description = The server does not have the zone, and it does not ask other servers for this client. A resolver also sends the code for a query without the RD bit.
    .when = When a zone’s NS records lead to a server that does not have the zone, or when an authoritative server is used as a resolver.
    .fix = Compare the zone’s NS records with the servers that have the zone, and correct the records. If you configured this server as a resolver, use another one. With dig, remove +norecurse.
    .use = Send 20 with REFUSED for a zone that you do not have, if you offer no recursion or the RD bit is clear. Send 18 when the client has no permission.

dns-ede-21 = Query or operation not supported
    .description = The server does not support the kind of query or operation in the message.
    .when = With NOTIMP or REFUSED, for example after a query of type ANY, a zone transfer or a rare opcode.
    .fix = Ask for the record types that you need, one by one. Send updates and transfers to the zone’s primary server.
    .use = Send 21 for what you do not support. Send 30 for a type that no query may ask for. Send 18 when you support it but the client has no permission.

dns-ede-22 = No authoritative server reachable
    .description = The resolver got no usable response from any authoritative server of the zone: they are unreachable, or possibly refuse to respond.
    .when = When all servers of a zone are down, blocked by a firewall or without the zone, or when the delegation leads to wrong names or addresses.
    .fix = Query each server in the zone’s NS records directly. If the zone is yours, start the servers or correct the delegation at the registrar. If many zones fail, check the resolver’s network.
    .use = Send 22 when all authoritative servers fail. Add 23 for each failure that you can describe in a text. Send 3 when you respond from the cache instead.

dns-ede-23 = Network error
    .description = An unrecoverable error occurred while the server was communicating with another server. The text often names that server and what it sent.
    .when = With SERVFAIL, when a connection is refused, times out or breaks off. Cloudflare’s resolver also uses 23 after REFUSED from an authoritative server.
    .fix = Read the text for the server and the error, and query that server directly. If the zone is yours, check that server and the firewall in front of it.
    .use = Send 23 for a failed exchange with one server, and name it in the text. Send 22 when no authoritative server is left.

dns-ede-24 = Zone data not usable
    .description = The server is configured for the zone but cannot respond with its data, for example because its copy is too old or has expired.
    .when = From a secondary server that has not reached its primary for longer than the SOA record allows, or after a zone failed to load.
    .fix = Ask another authoritative server of the zone. If you run this one, check its zone transfers and the SOA serial number at the primary.
    .use = Send 24 when you should have the zone but cannot use its data. Send 14 while you are still loading it. Send 20 for a zone that you do not have.

dns-ede-25 = Signature expires before it begins
    .description = DNSSEC validation failed, because the expiration time of a signature is before its inception time, so the signature is never valid.
    .when = Rarely, when the zone’s signing software is faulty or has wrong settings. Unbound reports this mistake with 8 instead.
    .fix = If the zone is yours, correct the signer’s validity period and sign the zone again. Otherwise, report the signature to the zone’s administrator.
    .use = Send 25 when a signature’s expiration is before its inception. Send 7 for one that has expired, and 8 for one that begins in the future.

dns-ede-26 = Sent too early
    .description = The message came over QUIC in 0-RTT data, before the handshake was complete, and could do harm if somebody replayed it.
    .when = When a client sends an update, for example, in 0-RTT data over DNS over QUIC. Only queries and NOTIFY are allowed there.
    .fix = Send the message again after the handshake. If the code recurs, correct the client, which may send only queries and NOTIFY in 0-RTT data.
    .use = Send 26 with REFUSED for any opcode other than QUERY and NOTIFY in 0-RTT data. Instead, you may hold the message until the handshake is complete, or close the connection with DOQ_PROTOCOL_ERROR.

dns-ede-27 = NSEC3 iterations not supported
    .description = The zone proves with NSEC3 that records do not exist, but with more hash iterations than the resolver accepts. The resolver treats the response as unsigned or as a failure.
    .when = When a zone is still signed with many NSEC3 iterations; 0 is recommended today, and resolvers lower their limits.
    .fix = If the zone is yours, set the NSEC3 iterations to 0, and sign the zone again. If not, tell the zone’s administrator.
    .use = Send 27 when you treat a response as unsigned or failed because of its NSEC3 iterations, after validating the NSEC3 signatures. Never send 27 when you ignore the response. Send 12 when the proof is missing.

dns-ede-28 = Transport policy cannot be followed
    .description = The program asked its local DNS proxy for certain transports, such as encrypted ones, and the proxy cannot offer them, or could not read the request. Only an expired draft defines this.
    .when = Almost never: few proxies support the draft’s options.
    .fix = Configure an upstream resolver with the required transport in the proxy, such as DNS over TLS. Otherwise, have the program ask for less.
    .use = Send 28 when you cannot do what a PROXY CONTROL option requires, or when the option is malformed. State in the response what you can offer.

dns-ede-29 = Answer synthesized
    .description = The resolver did not ask the zone’s servers, but derived the answer from what its cache already proves, usually that a name or type does not exist.
    .when = From PowerDNS Recursor, for names in a proven gap of a signed zone, below a name that does not exist, or in its cache of negative answers.
    .fix = No action is needed. If the name was added a moment ago, wait until the cached records expire, or clear the resolver’s cache.
    .use = Send 29 when you derived a response from your cache, for example from NSEC or NSEC3 records. Send 19 when an old NXDOMAIN comes from the cache.

dns-ede-30 = Query type not valid
    .description = No query may ask for this record type, because it has a meaning only inside other records.
    .when = After a query for NXNAME, for example, which only marks missing names in NSEC records.
    .fix = Ask for an ordinary record type, such as A or AAAA. If a program sent the query, report the problem to the program’s developer.
    .use = Send 30 with FORMERR for a type that must not be queried, such as NXNAME. Send 21 for one that you do not support.

dns-ede-31 = Query rate limited
    .description = The server received too many queries, usually from one client or network, and refuses or truncates the response. Only a draft defines this code.
    .when = During attacks, behind a shared IP address, or when a program repeats the same query instead of caching the answer.
    .fix = Find the program that sends so many queries, and have it cache answers and wait between attempts. If you run the server, check its rate limit.
    .use = Send 31 when you limit the rate of queries. Send 32 when a quota is used up.

dns-ede-32 = Quota used up
    .description = The client has used up a quota, such as the number of updates or queries that its account allows. Only a draft defines this code.
    .when = From services that count updates or queries per customer, for example with a free plan.
    .fix = Find out when the quota is reset, or ask the provider for a larger one. Reduce the number of queries by caching answers.
    .use = Send 32 when a quota is used up. Send 31 when only the current rate is too high. Send 18 when the client has no permission at all.

dns-ede-33 = Validation switched off for this name
    .description = The resolver’s administrator has switched off DNSSEC validation for this domain with a negative trust anchor, so the answer may not have been validated. Only a draft defines this code.
    .when = While a domain’s DNSSEC is known to be broken, but the resolver’s users should still reach the domain.
    .fix = If the zone is yours, correct its DNSSEC, and tell the resolver’s administrator to remove the negative trust anchor. Otherwise, treat the answer as unsigned.
    .use = Send 33 with each response to which a negative trust anchor applies, and name the anchor’s domain in the text. Send 6 when you validate the answer and validation fails.

dns-ede-34 = Reachable by new delegation only
    .description = The name is in a zone that is delegated with DELEG records only, without NS records. The client does not know DELEG, so the zone seems to be missing. Only a draft defines this code.
    .when = From an authoritative server that supports DELEG, when an older resolver asks. The zone’s owner may have meant to exclude such resolvers.
    .fix = Use a resolver that supports DELEG. If the zone is yours and older resolvers should reach it, add NS records at the parent.
    .use = Send 34 when DELEG records exist without NS records and the client does not support DELEG. Send 20 for a zone that you do not have.

dns-ede-35 = Blocked by an upstream resolver
    .description = The name is on a blocklist of the resolver to which this server forwards its queries. The forwarder itself did not block it. Only a draft defines this code.
    .when = From a router or company forwarder that uses a filtering resolver on the internet.
    .fix = If the text gives a contact, use it. Otherwise, ask the forwarder’s administrator which resolver it uses. If the name is harmless, ask that resolver’s administrator to remove it from the blocklist.
    .use = Send 35 instead of 15 when you pass on a block by your upstream resolver. Send 15 when your own policy blocks the name.

dns-ede-49152-65535 = For private use
    .description = These codes have no common meaning: anybody may use them within their own systems.
    .when = From servers that an organization has configured or written for itself.
    .fix = Read the text after the code, and ask the server’s administrator what it means. Otherwise, follow the advice for the response code.
    .use = Send one of these codes only where sender and receiver have agreed on it, with a text for everybody else. Send 0 with a text to the public.
