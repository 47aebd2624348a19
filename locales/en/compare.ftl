# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
compare-title = { $left } ({ $left-title }) vs { $right } ({ $right-title })

# Two codes with the same title.
# Variables:
#   $left (String) - the left code with its protocol, for example “4.1.1”
#   $right (String) - the right code with its protocol, for example “5.1.1”
#   $title (String) - the title of both, for example “No such mailbox”
compare-title-same = { $left } vs { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

# A basic code and an enhanced one that a document pairs. The attribute says how the enhanced code’s meaning lies to
# the basic one’s.
# Variables:
#   $basic (String) - a basic code, for example “SMTP 550”
#   $enhanced (String) - an enhanced code that goes with it, for example “5.1.1”
summary-same-reply =
    .exact = One reply can contain both, and they agree: { $basic } tells mail software what to do next, and { $enhanced } confirms the reason.
    .close = One reply can contain both, and they nearly agree: { $basic } tells mail software what to do next, and { $enhanced } gives the reason.
    .narrower = One reply can contain both: { $basic } tells mail software what to do next, and { $enhanced } gives the reason, which is one of several that { $basic } can have.
    .broader = One reply can contain both: { $basic } tells mail software what to do next, and { $enhanced } gives the reason, which other basic codes can have as well.
    .loose = One reply can contain both: { $basic } tells mail software what to do next, and { $enhanced } adds little to it.

# Variables:
#   $unofficial (String) - a code that no standard defines, for example “SMTP 511”
#   $code (String) - the code that it most likely stands for, for example “5.1.1”
summary-stands-for = Treat { $unofficial } like { $code }, which it most likely stands for.

# Two classes of one enhanced code.
# Variables:
#   $left (String) - the left code, for example “4.1.1”
#   $right (String) - the right code, for example “5.1.1”
summary-same-detail = { $left } and { $right } name the same condition. The first digit decides: 2 reports success, 4 a temporary failure, and 5 a permanent one.

# Codes of two protocols that have the same number.
# Variables:
#   $left (String) - the left code with its protocol, for example “HTTP 450”
#   $right (String) - the right code with its protocol, for example “SMTP 450”
summary-same-number = { $left } and { $right } share only the number: their protocols number replies independently, and neither code stands for the other.

# Codes of two protocols, one of which stands for the other.
# Variables:
#   $left (String) - the left code with its protocol, for example “HTTP 503”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
summary-equivalent = { $left } and { $right } are counterparts: where their protocols meet, one takes the place of the other, but each follows the rules of its own protocol.

# The others: $left (String) and $right (String) are the codes with their protocols.
summary-outcome = { $left } and { $right } report different outcomes.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
summary-retry = { $left } and { $right } report the same outcome, but they differ in whether and how to try again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
summary-actor = { $left } and { $right } have the same outcome and the same retry advice, but a different party has to act.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
summary-remedy = { $left } and { $right } report the same outcome, but they need different remedies.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
summary-details = { $left } and { $right } have the same outcome and the same advice on trying again. Their descriptions say what each of them reports.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

# What became of it.
clause-outcome-success =
    .message = { $code } reports success.
    .request = { $code } means that the request has succeeded.
    .call = { $code } means that the request has succeeded.
    .connection = { $code } reports that nothing is wrong with the connection.
clause-outcome-intermediate =
    .message = { $code } means that the server is waiting for the next step.
    .request = { $code } means that the request is still being processed.
    .call = { $code } means that the call is still being set up.
    .connection = { $code } means that the connection is still being set up.
clause-outcome-redirection =
    .message = { $code } means that the message has to go to another address or server.
    .request = { $code } means that the request has to be sent to another address or server.
    .call = { $code } means that the call has to go to another address.
    .connection = { $code } means that the connection has to be made to another server.
clause-outcome-transient-failure =
    .message = { $code } reports a temporary failure.
    .request = { $code } means that the request has failed for now.
    .call = { $code } means that the call has failed for now.
    .connection = { $code } means that the connection has failed for now.
clause-outcome-permanent-failure =
    .message = { $code } reports a permanent failure.
    .request = { $code } means that the request has failed permanently.
    .call = { $code } means that the call has failed permanently.
    .connection = { $code } means that the connection has failed permanently.

# Whether to try again.
clause-retry-not-needed =
    .message = After { $code }, there is nothing to send again.
    .request = After { $code }, there is nothing to retry.
    .call = After { $code }, there is no need to try again.
    .connection = After { $code }, there is no need to connect again.
clause-retry-after-delay =
    .message = After { $code }, try the same message again later.
    .request = After { $code }, try the same request again later.
    .call = After { $code }, try again later.
    .connection = After { $code }, connect again later.
clause-retry-after-change =
    .message = After { $code }, do not send the message again unchanged.
    .request = After { $code }, do not send the request again unchanged.
    .call = After { $code }, do not try again until the cause has been corrected.
    .connection = After { $code }, do not connect again until the cause has been corrected.
clause-retry-after-restart =
    .message = After { $code }, start the whole mail transaction again.
    .request = After { $code }, start the whole sequence of requests again.
    .call = After { $code }, set up the call again from the beginning.
    .connection = After { $code }, start the whole exchange again over a new connection.
clause-retry-elsewhere =
    .message = After { $code }, send the message to another address or server.
    .request = After { $code }, send the request to another address or server, or over another connection.
    .call = After { $code }, call another address.
    .connection = After { $code }, connect to another server.
clause-retry-never =
    .message = After { $code }, do not send the message again.
    .request = After { $code }, do not send the request again.
    .call = After { $code }, do not try again.
    .connection = After { $code }, do not connect again.

# Who has to act.
clause-actor-nobody =
    .message = After { $code }, no action is needed.
    .request = After { $code }, no action is needed.
    .call = After { $code }, no action is needed.
    .connection = After { $code }, no action is needed.
clause-actor-usually-nobody =
    .message = After { $code }, usually nobody has to act.
    .request = After { $code }, usually nobody has to act.
    .call = After { $code }, usually nobody has to act.
    .connection = After { $code }, usually nobody has to act.
clause-actor-user =
    .message = After { $code }, the sender has to act.
    .request = After { $code }, the user has to act.
    .call = After { $code }, the caller has to act.
    .connection = After { $code }, the user has to act.
clause-actor-asking-operator =
    .message = After { $code }, the administrator of the sending side has to act.
    .request = After { $code }, the administrator or developer of the client has to act.
    .call = After { $code }, the administrator of the calling side has to act.
    .connection = After { $code }, the administrator or developer of the client has to act.
clause-actor-answering-operator =
    .message = After { $code }, the administrator of the server that replied has to act.
    .request = After { $code }, the server’s administrator has to act.
    .call = After { $code }, the administrator of the server that responded has to act.
    .connection = After { $code }, the server’s administrator has to act.
clause-actor-destination-operator =
    .message = After { $code }, the administrator of the destination server has to act.
    .request = After { $code }, the administrator of the upstream server or zone has to act.
    .call = After { $code }, the administrator of the called side has to act.
    .connection = After { $code }, the administrator of the server behind the gateway has to act.
clause-actor-recipient =
    .message = After { $code }, the recipient has to act.
    .request = After { $code }, the recipient has to act.
    .call = After { $code }, the person called has to act.
    .connection = After { $code }, the administrator of the side that received it has to act.

# What has to be done.
# Variables:
#   $code (String) - the code with its protocol, for example “SMTP 550”
#   $remedies (String) - the steps that help, a list such as “correcting the address or signing in”
clause-remedy = What usually helps after { $code }: { $remedies }.
clause-remedy-nothing = After { $code }, nothing needs to be fixed.

# Where the code occurs.
# Variables:
#   $code (String) - the code with its protocol, for example “SMTP 550”
#   $phases (String) - the steps of the conversation, a list such as “opening the connection and RCPT TO”
clause-phase = { $code } can occur at { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “SMTP 521”
#   $left-neighbour (String) - the code that people confuse with the left one, for example “SMTP 214”
#   $right-neighbour (String) - the code that people confuse with the right one, for example “SMTP 556”
neighbours-both = { $left } is often confused with { $left-neighbour }, and { $right } with { $right-neighbour }.

# Variables:
#   $code (String) - one of the two codes with its protocol, for example “SMTP 211”
#   $neighbour (String) - the code that people confuse with it, for example “SMTP 214”
neighbours-one = { $code } is often confused with { $neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 551”
#   $right (String) - the right code with its protocol, for example “SMTP 553”
#   $neighbour (String) - the code that people confuse with both, for example “SMTP 550”
neighbours-same = Both { $left } and { $right } are often confused with { $neighbour }.
