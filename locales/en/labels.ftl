# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

# This language's own name in itself.
language-name = English

## Headings of a page

heading-phrase = Wording of the specification
heading-class = Class
heading-category = Category
heading-outcome = Outcome
heading-standing = Standing
heading-phases = Where you meet it
heading-enhanced = Enhanced status codes
heading-basic = Basic status codes
heading-vendors = What products mean by it
heading-protocol-facts = What the protocol adds
heading-equivalents = Where protocols meet
heading-description = Description
heading-when = When you see it
heading-fix = How to fix it
heading-retry = Whether to try again
heading-actor = Who has to act
heading-differences = Key differences
heading-similarities = What they share
heading-use = When to use which
heading-use-code = When to send it
heading-confusion = Easily confused
heading-learn-more = Learn more
heading-related-codes = Related codes
heading-related-pairs = Related comparisons
heading-references = Specifications

# A code with its title, as a heading or in a list.
# Variables:
#   $code (String) - the code with its protocol, for example “SMTP 450”
#   $title (String) - its title
code-with-title = { $code } · { $title }

# The text of a link to another comparison.
# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 450”
#   $right (String) - the right code with its protocol
related-pair = { $left } compared with { $right }

## Aspects: in what two codes can differ

aspect-protocol = Protocol
aspect-meaning = Meaning
aspect-outcome = Outcome
aspect-retry = Trying again
aspect-actor = Who has to act
aspect-remedy = What has to be done
aspect-phase = Where it is met
aspect-class = Class
aspect-category = Category
aspect-standing = Standing
aspect-specification = Specification

## Outcomes

outcome-success = Success
outcome-intermediate = Intermediate: more is expected
outcome-redirection = Redirection
outcome-transient-failure = Temporary failure
outcome-permanent-failure = Permanent failure

## Whether to try again

retry-not-needed = Not needed
    .advice = There is no need to send the same request again; repeating it gains nothing.
retry-after-delay = After a wait
    .advice = The same request may succeed after a wait; nothing in it needs to change. If a program already repeats it, leave that to the program; allow longer pauses if the failure persists.
retry-after-change = After a change
    .advice = The same request, sent again unchanged, is likely to be refused again. Change what the answer objects to, then try again.
retry-after-restart = From the beginning of the sequence
    .advice = Repeating this request alone does not help. Repeat the whole sequence that it belongs to, from its first reading on; a program that can do so needs nobody for it.
retry-elsewhere = At another place
    .advice = Repeating the request here does not help. Send it to the other server or address that the answer or the DNS names.
retry-never = Never
    .advice = Do not send the request again: no wait and no change on the asking side makes it succeed here.

## Who has to act

actor-nobody = Nobody
    .advice = Nobody has to act: nothing is wrong, or the next step or time alone is enough.
actor-user = The user who asked
    .advice = The person who made the request has to act first, for example by correcting what was entered.
actor-asking-operator = The operator of the asking side
    .advice = Whoever runs the client or the sending server has to act; the person who made the request can often do no more than pass the answer on.
actor-answering-operator = The operator of the answering side
    .advice = Whoever runs the server that gave this answer has to act; the asking side can report it to them.
actor-recipient = The recipient
    .advice = The person whom the request was meant to reach has to act; the asking side has to contact them in another way.

## What has to be done, as it stands in a list

remedy-nothing = nothing at all
remedy-proceed = going on with the next step
remedy-wait = waiting and trying again
remedy-correct-command = correcting the command or its order
remedy-correct-address = correcting the address
remedy-correct-message = changing the message
remedy-authenticate = signing in correctly
remedy-encrypt = encrypting the connection
remedy-free-space = making room
remedy-seek-permission = obtaining permission from whoever sets the policy
remedy-repair-server = repairing the answering server
remedy-use-another-server = using another server
remedy-follow-redirect = going on to the address that the response names
remedy-correct-request = correcting the request
remedy-refresh-state = reading the current state again before repeating
remedy-slow-down = sending fewer requests

## How firmly a code is defined

standing-registered = Registered
    .note = The code is listed in an official registry, which is where its meaning stands.
standing-specified = Specified
    .note = A published specification defines the code, so software may rely on its meaning.
standing-experimental = Experimental
    .note = Only an experimental document or an expired draft defines the code, so few programs know it.
standing-obsolete = Obsolete
    .note = The code is deprecated: old software still sends it, new software should not.
standing-unofficial = Unofficial
    .note = No document defines the code; what it means depends on the software that sends it.
standing-vendor = Vendor-specific
    .note = The makers of single products define the code; other software may use the same number for something else.

## Enhanced mail status codes

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-unregistered-detail = “{ $asked }” names a detail that the registry does not list under its class. What is shown is { $code }, the nearest general code.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.1”
#   $code (String) - the code that is shown, for example “5.1.1”
fallback-no-class = “{ $asked }” names no class. What is shown is { $code }: the detail under the most severe class that is registered for it.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-no-class-and-unregistered-detail = “{ $asked }” names no class, and a detail that the registry does not list. What is shown is { $code }: the nearest general code, under the most severe class that is registered for it.

# Variables:
#   $asked (String) - the value asked for, for example “WebSocket 3123”
#   $code (String) - the range that is shown, for example “WebSocket 3000-3999”
fallback-in-range = “{ $asked }” is one of a range of codes that a specification defines together. What is shown is { $code }, the whole range.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.2”
#   $classes (String) - the classes that the registry allows, for example “5”
class-unregistered = The registry does not list this detail for the class of { $code }, only for class { $classes }; some servers send it all the same.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.1”
#   $classes (String) - the classes that the registry's text allows, for example “5”
class-contested = The registry contradicts itself over { $code }: its text allows this detail for class { $classes } only, while basic codes beside it belong to another class. Both are met.

# Variables:
#   $basic (String) - a basic code, for example “SMTP 550”
#   $enhanced (String) - an enhanced code that goes with it, for example “5.1.1”
equivalent-same-reply =
    .exact = { $basic } and { $enhanced } appear together in one reply, and both name the same reason: { $basic } tells the mail program how to go on, { $enhanced } tells people and reports why. They are not alternatives.
    .close = { $basic } and { $enhanced } appear together in one reply, and both name nearly the same reason: { $basic } tells the mail program how to go on, { $enhanced } tells people and reports why. They are not alternatives.
    .narrower = { $basic } and { $enhanced } appear together in one reply: { $basic } tells the mail program how to go on, and { $enhanced } adds the reason. { $enhanced } is one of the reasons that { $basic } covers. They are not alternatives.
    .broader = { $basic } and { $enhanced } appear together in one reply: { $basic } tells the mail program how to go on, and { $enhanced } adds the reason. { $basic } is one of the cases that { $enhanced } covers. They are not alternatives.
    .loose = { $basic } and { $enhanced } appear together in one reply: { $basic } tells the mail program how to go on, and { $enhanced } says little more than that. They are not alternatives.

## Codes that nobody defines: shared texts

popular-lists = popular lists

# Variables:
#   $code (String) - the code, for example “SMTP 441”
#   $stands-for (String) - the enhanced code that it most likely stands for, for example “4.4.1”
#   $standard (String) - the standard code to look at, for example “451”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and popular lists”
unofficial-dots-dropped = Unofficial, most likely { $stands-for } without its dots
    .description = No standard defines { $code }. It is most likely the enhanced status code { $stands-for } with its dots dropped, so its meaning is that of { $stands-for }.
    .when = It has been seen in: { $seen }. Where a server really sends it, the enhanced code or the text beside it says what is meant.
    .fix = Read the text after the number first. Then follow the advice for { $stands-for }; the first digit alone decides whether the mail is tried again, as with any reply of its class.
    .use = Do not send this number. Send { $standard }, which every mail program understands, with the enhanced code that names the cause.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-registry-column = Unofficial, known from a column of a registry
    .description = No document says what { $code } means. The registry of enhanced status codes names the number as a basic code without a text of its own; as it is met, { $stands-for } comes closest.
    .when = It is hardly ever met. Where it has been seen or named: { $seen }. Only the text after the number tells what the sender means.
    .fix = Read the text after the number first. If it says nothing, take the reply as { $stands-for }; the first digit decides whether the mail is tried again.
    .use = Do not send this number. Send { $standard }, which a standard defines, and say the reason in an enhanced code.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-software = Unofficial, with a meaning of the program that sends it
    .description = No standard defines { $code }. Single programs send it with a meaning of their own, and only the text after the number tells which.
    .when = It has been seen in: { $seen }. Another program may use the same number for something else.
    .fix = Go by the text after the number and by the enhanced code, where there is one. Without either, treat the reply like { $standard }: the first digit decides whether the mail is tried again.
    .use = Do not send this number. Send { $standard } and say the reason in an enhanced code and in the text.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-list-only = Unofficial, found in lists only
    .description = No standard defines { $code }, and no server is known to send it. Lists of codes print it, each with words of its own.
    .when = It stands in: { $seen }. If a server does send it, only the text after the number tells what is meant.
    .fix = Do not rely on what a list says of it. Read the text in the reply; where there is none, treat the reply like { $standard }, by its first digit.
    .use = Do not send this number. Send { $standard }, which a standard defines.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-errno = Unofficial, probably an error number of the client’s own system
    .description = No mail server sends { $code }. The number is most likely an error of the client’s operating system, such as “connection refused” or “network unreachable”, printed as if it were a reply.
    .when = It stands in: { $seen }. A client that fails to open a connection prints such a number, and somebody took it for a reply.
    .fix = Look at the connection, not at the mail: check the host name, the port, the network and the firewall. A sending server tries again by itself, as after { $standard }; in a mail program, send again once the connection works.
    .use = A server never sends this number. For a condition that passes, send { $standard }.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-document-example = Unofficial, printed in a document’s example
    .description = No standard defines { $code }. An example in a document prints it as a server’s reply, without saying what the number means; the words beside it come closest to { $stands-for }.
    .when = It stands in: { $seen }. A server is hardly ever seen to send it; where one does, only the text after the number tells what is meant.
    .fix = Read the text after the number first. If it says nothing, take the reply as { $stands-for }; the first digit decides whether the mail is tried again.
    .use = Do not send this number. Send { $standard }, which a standard defines, and say the reason in an enhanced code.
