# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = DNS response codes
    .description = The Domain Name System (DNS) gives addresses and other records for names. Every response has a response code (RCODE), which says what became of the query or update.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Place in the response
    .header = The code is in the header of the response.
    .opt = The code is too large for the header alone: its upper bits are in the OPT record.
    .tsig = With TSIG, the code is in the error field of the TSIG record, and the header has NOTAUTH.
    .tkey = With TKEY, the code is in the error field of the TKEY record, and the header has NOERROR.
dns-rcode-fact-caching = Caching
    .records = Resolvers keep each record for as long as its TTL allows.
    .negative = Resolvers keep this response for as long as the zone’s SOA record allows, so a new record may stay invisible until then.
    .failure = Resolvers remember the failure for at least a second and at most five minutes.
dns-rcode-fact-fault = Where the fault is
    .nobody = Usually nothing is wrong with the query, the client or the zone.
    .query = Usually the query is at fault, in what it asks for or how it is written.
    .client = Usually the client’s configuration is at fault, such as the server that it asks, its key or its clock.
    .zone = Usually the zone is at fault: its signatures, its delegation or its authoritative servers.
dns-rcode-fact-next-server = Asking another server
    .needless = There is no reason to ask another server.
    .same-response = Another server normally gives the same response.
    .may-help = Another server may respond differently to the same query.

## Where DNS meets HTTP

# A gateway or proxy that looks up the host to which it has to connect.
# Variables:
#   $from (String) - the DNS response code, for example “DNS SERVFAIL”
#   $to (String) - the HTTP code, for example “HTTP 502”
dns-rcode-context-http-gateway =
    .exact = A gateway or proxy that gets { $from } for the name of its upstream server should send { $to }, which means the same.
    .close = A gateway or proxy that gets { $from } for the name of its upstream server should send { $to }, which means nearly the same.
    .narrower = A gateway or proxy that gets { $from } for the name of its upstream server should send { $to }, which covers only part of the meaning.
    .broader = A gateway or proxy that gets { $from } for the name of its upstream server should send { $to }, which covers many other failures as well.
    .loose = A gateway or proxy that gets { $from } for the name of its upstream server should send { $to }. Most of the meaning is lost.

## Codes

dns-rcode-noerror = Query succeeded
    .description = The server processed the query or update without an error. Any records that were found are in the answer section.
    .when = After most queries and updates. If the answer section is empty, the record type is missing (NODATA), or the authority section refers to other servers.
    .fix = Read the answer section. If it is empty, check the record type in the query. If the records are out of date, wait until their TTL has passed, or clear the resolver’s cache.
    .use = Send NOERROR with records, with a referral, or with an empty answer and the zone’s SOA record if the name exists without records of that type. Send NXDOMAIN when the name does not exist.

# RFC 2308 §1 calls NODATA a pseudo RCODE: on the wire it is NOERROR.
dns-rcode-nodata = No record of this type
    .description = The name exists, but it has no record of the type in the query. On the wire, the response has NOERROR and an empty answer, from which clients infer NODATA.
    .when = Often after a query for the AAAA records of a host without IPv6, or for MX or TXT records that nobody has published. A name that has records only below it gives the same result.
    .fix = Check the record type, and query the same name for other types. If the zone is yours, publish the missing record.
    .use = Send NOERROR with an empty answer and the SOA record when the name exists without records of this type. Never send NXDOMAIN in this case: resolvers would treat all names below that name as missing.

# RFC 6891 §7: a server without EDNS sends FORMERR to a query with an OPT record.
dns-rcode-formerr = Malformed query
    .description = The server could not interpret the query or update, because its format is wrong. A server that does not implement EDNS also sends FORMERR for a correct query that uses EDNS.
    .when = From old servers that do not understand EDNS, or when a program writes malformed updates, EDNS options, cookies or TSIG records.
    .fix = Query the server again with dig +noedns. If that works, update the server. Otherwise, correct the program that builds the message.
    .use = Send FORMERR when you cannot parse the message or its OPT record. Send NOTIMP for an operation that you do not implement. Send BADVERS for an EDNS version above yours.

dns-rcode-servfail = Server could not complete the query
    .description = The server could not complete the query or update. The fault may be the server’s own, but a resolver usually reports a fault in the zone or its servers. The code does not say whether the name exists.
    .when = From a resolver, if DNSSEC validation fails, or if its upstream resolver or the zone’s servers do not respond or refuse the query. From an authoritative server, if it could not load the zone or has an expired copy.
    .fix = Look for an extended error (EDE). Query with dig +cd: if that works, DNSSEC is the cause. Otherwise, query the zone’s authoritative servers directly, and try another resolver. If many names fail, check the resolver’s clock, trust anchor and network.
    .use = Send SERVFAIL when you should be able to complete the query or update but cannot, and add an EDE with the reason. Send REFUSED when your policy forbids the query.

# RFC 8020 §2: nothing exists below the name either. On Chrome, see the pattern in dns-rcode.toml.
dns-rcode-nxdomain = Name does not exist
    .description = The name in the query, or the one to which its CNAME record leads, does not exist, nor does any name below it. In an update, a name that should exist is missing.
    .when = When the name is misspelled, not yet published or known only in a private network, or its domain has expired. Chrome’s DNS_PROBE_FINISHED_NXDOMAIN can also mean that the name exists without an address record.
    .fix = Check the spelling, the target of any CNAME record, and the domain’s registration. If the zone’s authoritative server has the name, clear the resolver’s cache. For an internal name, use the internal resolver or VPN.
    .use = Send NXDOMAIN when a name has no records and no names below it. Send NOERROR with an empty answer when it has other record types. Send REFUSED for a zone that you do not serve.

dns-rcode-notimp = Operation not supported
    .description = The server does not support the kind of query or operation that the message asks for, such as an update, a NOTIFY or a DNS Stateful Operation (DSO).
    .when = When an update, a NOTIFY or another special message reaches a server or home router that handles only ordinary queries.
    .fix = Send an update to the zone’s primary server. If ordinary queries get NOTIMP, try another resolver, and check for devices between you and the server that change queries.
    .use = Send NOTIMP for an opcode that you do not implement. Send FORMERR for a message that you cannot parse. Send REFUSED for an operation that you implement but do not allow.

dns-rcode-refused = Query refused
    .description = The server refuses the query, update or zone transfer for reasons of policy or security. The code does not say whether the name exists.
    .when = From a resolver that does not serve your network, or from an authoritative server that does not have the zone. Servers also refuse transfers and updates that their access lists do not allow.
    .fix = Check which server you asked, and use a resolver meant for your network. If the zone’s NS records lead to a server without the zone, correct those records. If you run the server, check its access lists.
    .use = Send REFUSED when policy forbids the query, or when you do not serve the zone, and add EDE 18 or 20. Send SERVFAIL when you tried and failed. Send NOTAUTH for updates of a zone that you do not serve.

# RFC 6672 §2.2: the other meaning, in a query.
dns-rcode-yxdomain = Name exists but should not
    .description = An update requires a name to be unused, but the name exists. After a query, the code means that a DNAME record would make the name too long.
    .when = Usually when a DHCP server wants to register a host name that another host already has. After a query, only for names below a DNAME record.
    .fix = Query the name to see its records, and find out what created them. If they are out of date, delete them; otherwise, choose another name. After a query, use a shorter name.
    .use = Send YXDOMAIN when a prerequisite of an update wants the name to be unused, or when a DNAME would exceed 255 octets. Send YXRRSET when the prerequisite concerns one record type.

dns-rcode-yxrrset = Records exist but should not
    .description = An update requires a name to have no records of a certain type, but it has some. Nothing was changed.
    .when = After an update with that prerequisite, for example from a program that must not overwrite records.
    .fix = Query the name and type to see the records. If they are out of date, delete them. Otherwise, change the update or its prerequisite.
    .use = Send YXRRSET when a prerequisite wants no records of this type and there are some. Send YXDOMAIN when it wants the whole name to be unused.

dns-rcode-nxrrset = Required records missing or different
    .description = An update requires certain records at a name, but they are missing or have other values. Nothing was changed.
    .when = Usually when a DHCP server checks whether it created a name, but finds no matching TXT or DHCID record. In the DHCP server’s log, the code often follows YXDOMAIN.
    .fix = Compare the records at the name with the prerequisite of the update. If something else changed them, read them again and build a new update; if they are out of date, delete them.
    .use = Send NXRRSET when an update requires records that are missing or different. Send NXDOMAIN when it requires the name itself. For a query, send NOERROR with an empty answer instead.

dns-rcode-notauth = Server not authoritative for the zone
    .description = The server is not authoritative for the zone that the update, transfer or NOTIFY names. With a TSIG error beside it, NOTAUTH means instead that the message was not authorized.
    .when = When the message goes to the wrong server, names the wrong zone, or arrives while the zone is not loaded.
    .fix = If BADKEY, BADSIG or another TSIG error is beside NOTAUTH, correct that error. Otherwise, check the zone’s name and the server’s address. If you run the server, check that it has loaded the zone.
    .use = Send NOTAUTH for an update or transfer of a zone that you are not authoritative for. Send REFUSED for ordinary queries about it. Send NOTZONE when only a name is outside the zone.

dns-rcode-notauth-tsig = Message not authorized
    .description = The server did not accept the message’s signature, so it did not process the message. The error field of the TSIG record gives the reason, such as BADKEY.
    .when = After a signed update, transfer or query, if the key, signature, time or truncation is wrong. Also after a TKEY query without the required signature.
    .fix = Look for BADKEY, BADSIG, BADTIME or BADTRUNC beside NOTAUTH or in the server’s log. Then correct the key, its truncation or the clock that is wrong.
    .use = Send NOTAUTH, with the reason in the TSIG record, when a signature does not pass your checks. Send REFUSED when it passes but the key has no permission. Send FORMERR for a malformed TSIG record.

dns-rcode-notzone = Name outside the zone
    .description = A name in the update is not within the zone that the update names. Nothing was changed.
    .when = When an update names the wrong zone, or mixes records of two zones, such as an address record and its PTR record.
    .fix = Check the zone and the names for a missing dot or ending. Send the records of each zone in a separate update: in nsupdate, enter send between them.
    .use = Send NOTZONE when a name in the prerequisite or update section is outside the zone. Send NOTAUTH when you are not authoritative for the zone.

dns-rcode-dsotypeni = DSO type not implemented
    .description = The server supports DNS Stateful Operations (DSO), but not the type that the request asks for.
    .when = When a client asks for an extension of DSO, such as push notifications, that the server lacks. Few programs use DSO.
    .fix = Update the server, or configure the client to do without this extension. Ordinary queries still work on the same connection.
    .use = Send DSOTYPENI for a primary DSO type that you do not know, if the request expects a response. Never send it for Keepalive. Send NOTIMP when you do not support DSO at all.

dns-rcode-badvers = EDNS version not supported
    .description = The server does not implement the EDNS version in the query. Its own version is in the OPT record of the response.
    .when = After a query with an EDNS version above 0, although no other version exists so far. Such a query usually comes from a test or a faulty program.
    .fix = Query again with EDNS version 0. If your program did not choose another version, look for a device on the path that changes queries.
    .use = Send BADVERS only for an EDNS version that you do not implement, and state the highest one that you do implement. Send FORMERR for a malformed OPT record.

dns-rcode-badsig = Signature does not match
    .description = The server knows the key, but the signature does not match the message and the shared secret. The message was not processed.
    .when = When the two sides have different secrets under one key name, or when something on the path changed the message.
    .fix = Compare the key’s secret and algorithm on both sides, and correct any difference. If they agree, look for a forwarder or firewall that changes DNS messages.
    .use = Send BADSIG in an unsigned response with NOTAUTH when the signature fails. Send BADKEY for an unknown key. Send BADTIME when the signature is right but the time is not.

dns-rcode-badkey = Key not recognized
    .description = The server does not know the key that signed the message, or does not support its algorithm. The message was not processed.
    .when = When the key has another name on the server, was never added there, or was replaced. A key negotiated with TKEY may also have expired. In a TKEY record, the code usually means that the Kerberos negotiation failed.
    .fix = Compare the key’s name, letter by letter, and its algorithm on both sides. If the server lacks the key, add it and reload the configuration. For a key from TKEY, check the client’s Kerberos ticket and negotiate again.
    .use = Send BADKEY in an unsigned response with NOTAUTH when you do not recognize the key or its algorithm. Send BADSIG when you know both but the signature fails.

# RFC 8945 §5.2.3: also for a message that is older than the last one of the key.
dns-rcode-badtime = Signature outside the time window
    .description = The signature is right, but its time is too far from the server’s clock, or earlier than that of a message already received with this key.
    .when = When a clock is wrong by more than the fudge value of the message, usually 300 seconds, or when messages arrive out of order.
    .fix = Compare both clocks in UTC, and synchronize them with NTP. The server’s time is in the TSIG record of the response. If both clocks are right, sign and send the message again.
    .use = Send BADTIME in a signed response with NOTAUTH, and put your own time into Other Data. Check the signature first: if it does not match, send BADSIG.

dns-rcode-badmode = TKEY mode not supported
    .description = The server does not support the mode in the client’s TKEY record, which is the method of agreeing on a key.
    .when = During key negotiation, when a client uses Diffie-Hellman, for example, and the server supports only GSS-API.
    .fix = Choose a mode that both sides support; Active Directory uses GSS-API. Otherwise, configure a shared key on both sides.
    .use = Send BADMODE in the TKEY record of your response for a mode that you do not support. Send BADALG when only the algorithm is unsupported.

dns-rcode-badname = Key name in use or unknown
    .description = A TKEY record asks for a new key under a name that already has one, or for the deletion of a key that the server does not have.
    .when = During key negotiation, when a client chooses the same name twice, or deletes a key that the server has already discarded.
    .fix = Negotiate the key again under a unique name. After a deletion, no action is needed: the key is gone.
    .use = Send BADNAME when other key material already has the name, or when there is no such key to delete. Send BADKEY when an unknown key signed the message.

dns-rcode-badalg = TKEY algorithm not supported
    .description = The server does not support the algorithm in the client’s TKEY record. The specification lists the code without describing its use.
    .when = Rarely, during key negotiation. A TSIG record with an unsupported algorithm gets BADKEY instead.
    .fix = Choose an algorithm that both sides support, such as gss-tsig or hmac-sha256, or update the server.
    .use = Send BADALG in the TKEY record of your response for an algorithm that you do not support. Send BADMODE for a mode that you do not support. In a TSIG record, send BADKEY.

dns-rcode-badtrunc = Signature truncated too much
    .description = The signature is right as far as it goes, but the client truncated it to fewer octets than the server’s policy allows.
    .when = When the client’s key has a truncated algorithm, such as hmac-sha256-128, and the server requires a longer signature.
    .fix = Configure the key without truncation on the client. Or use the length of the signature in the response, which the server’s policy allows.
    .use = Send BADTRUNC when a truncated signature is valid but too short for your policy. Send FORMERR when it is shorter than the specification allows.

dns-rcode-badcookie = Server cookie missing or not valid
    .description = The server processes the query only with a valid DNS cookie, which shows that the client’s address is not forged. The response includes that cookie.
    .when = After the first query to a server that requires cookies, often while it is under attack. Also when a cookie is too old or the client’s address has changed.
    .fix = No action is needed: clients query again with the new cookie and, if that fails, over TCP. If the code persists, give all servers behind the address the same cookie secret.
    .use = Send BADCOOKIE with a new cookie when you require a valid one. Over TCP, respond normally. Send FORMERR for a cookie of invalid length.
