# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

# This language's own name in itself.
language-name = English

## Headings of a page about two codes

heading-equivalents = Equivalents in other protocols
heading-differences = Key differences
heading-other-differences = Other differences
heading-similarities = What they share
heading-use = When to use which
heading-neighbours = Often confused
heading-learn-more = Learn more
heading-related-codes = Related codes
heading-related-pairs = Related comparisons
heading-references = Specifications

# A code with its title, as a heading or in a list.
# Variables:
#   $code (String) - the code with its protocol, for example “SMTP 450”
#   $title (String) - its title
code-with-title = { $code } · { $title }

# Why a search found a code: the kind of text, where the words in it are not those of the search itself.
# Variables:
#   $kind (String) - the kind of text, for example “Title”
match-near = { $kind }, similar spelling

# The text of a link to another comparison.
# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 450”
#   $right (String) - the right code with its protocol
related-pair = { $left } compared with { $right }

## Kinds of text in which a search finds words

match-kind-code = Code
match-kind-symbol = Name
match-kind-phrase = Wording of the specification
match-kind-vendor = Wording of a product
match-kind-title = Title
match-kind-description = Meaning
match-kind-when = Situation
match-kind-advice = Advice
match-kind-example = Example
match-kind-cause = Cause
match-kind-printed = Wording of a program

## Aspects: in what two codes can differ

aspect-protocol = Protocol
aspect-outcome = Outcome
aspect-retry = Trying again
aspect-repeat-safety = Automatic retries
aspect-actor = Who has to act
aspect-remedy = How to fix it
aspect-phase = Where it occurs
aspect-class = Class
aspect-category = Category
aspect-standing = Standing
aspect-specification = Specification

## Outcomes

outcome-success = Success
outcome-intermediate = In progress: more to come
outcome-redirection = Redirection
outcome-transient-failure = Temporary failure
outcome-permanent-failure = Permanent failure

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = Not needed
    .message = There is no need to send anything again.
    .request = There is no need to retry.
    .call = There is no need to try again.
    .connection = There is no need to connect again.
retry-after-delay = After a wait
    .message = The same message may get through later. If it was returned or is still in your outbox, wait, then send it to those who did not get it; otherwise, your mail server retries automatically.
    .request = The same request may succeed later. Wait, then try again.
    .call = The same call or request may succeed later. Wait, then try again.
    .connection = A later attempt may succeed. Wait, then connect again.
retry-after-change = After a change
    .message = Another attempt without a change will probably be refused, too. The cause has to be corrected first.
    .request = The request, sent again unchanged, will probably fail again. The cause has to be corrected first.
    .call = The same call or request will probably fail again. The cause has to be corrected first.
    .connection = Another attempt to connect will probably fail again. The cause has to be corrected first.
retry-after-restart = From the beginning of the sequence
    .message = Repeating this command alone does not help. Start the whole mail transaction again.
    .request = Retrying this request alone does not help. Start the whole sequence again, beginning with the first read. A program can do this automatically.
    .call = Repeating this step alone does not help. Set up the call again from the beginning.
    .connection = Repeating this step alone does not help. Start the whole exchange again over a new connection.
retry-elsewhere = With another server, address or connection
    .message = Sending the message again in the same way does not help. Use the address given in the reply, or another server or IP address from the DNS.
    .request = Send the request to the address given in the response or, if there is none, again over a new connection.
    .call = Calling the same address again does not help. Use the address given in the response.
    .connection = Connecting to the same server again does not help. Use the server or address named in the error text.
retry-never = Never
    .message = Do not send the message again. Neither waiting nor changing it will get it through.
    .request = Do not send the request again. Neither waiting nor changing it will make it succeed.
    .call = Do not try again. Neither waiting nor changing anything will make the call succeed.
    .connection = Do not connect again. Neither waiting nor changing anything will make it succeed.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Nobody
    .advice = No action is needed.
actor-nobody-request = Nobody
    .advice = No action is needed.
actor-nobody-call = Nobody
    .advice = No action is needed.
actor-nobody-connection = Nobody
    .advice = No action is needed.
actor-usually-nobody-message = Usually nobody
    .advice = Usually nobody has to do anything, because the condition passes with time.
actor-usually-nobody-request = Usually nobody
    .advice = Usually nobody has to do anything, because the condition passes with time.
actor-usually-nobody-call = Usually nobody
    .advice = Usually nobody has to do anything, because the condition passes with time.
actor-usually-nobody-connection = Usually nobody
    .advice = Usually nobody has to do anything, because the condition passes with time. If connections fail again and again, the server’s administrator has to find the cause.
actor-user-message = The sender
    .advice = The sender has to act, for example by correcting the address, the sign-in or the message.
actor-user-request = The user
    .advice = The user has to act, for example by correcting the address, the sign-in or the data entered.
actor-user-call = The caller
    .advice = The caller has to act, for example by correcting the number or address.
actor-user-connection = The user
    .advice = The user has to act, for example by signing in again or changing the settings of the program.
actor-asking-operator-message = The administrator of the sending side
    .advice = The administrator of the sending server or mail program has to act. If that is not you, forward the complete error text to them.
actor-asking-operator-request = The administrator or developer of the client
    .advice = The administrator or developer of the client has to act. If that is not you, forward the complete error text to them.
actor-asking-operator-call = The administrator of the calling side
    .advice = The administrator of the caller’s phone or telephone system has to act. If that is not you, forward the complete error text to them.
actor-asking-operator-connection = The administrator or developer of the client
    .advice = The administrator or developer of the client has to act. If that is not you, forward the complete error text to them.
actor-answering-operator-message = The administrator of the server that replied
    .advice = The administrator of the server that replied has to act. You can report the problem to them.
actor-answering-operator-request = The server’s administrator
    .advice = The server’s administrator has to act. You can report the problem to them.
actor-answering-operator-call = The administrator of the server that responded
    .advice = The administrator of the server that responded has to act. You can report the problem to them.
actor-answering-operator-connection = The server’s administrator
    .advice = The server’s administrator has to act. You can report the problem to them.
actor-destination-operator-message = The administrator of the destination server
    .advice = The administrator of the destination server has to act. The server that reported the problem is usually not at fault.
actor-destination-operator-request = The administrator of the upstream server or zone
    .advice = The administrator of the server or DNS zone behind the server that responded has to act. You can report the problem to them.
actor-destination-operator-call = The administrator of the called side
    .advice = The administrator of the called side has to act. The server that responded only reports the problem.
actor-destination-operator-connection = The administrator of the server behind the gateway
    .advice = The administrator of the server behind the gateway has to act. The gateway only reports the problem.
actor-recipient-message = The recipient
    .advice = The recipient has to act. Contact them by other means, such as by phone.
actor-recipient-request = The recipient
    .advice = The recipient has to act. Contact them by other means, such as by phone.
actor-recipient-call = The person called
    .advice = The person called has to act. Contact them by other means, such as by email.
actor-recipient-connection = The administrator of the receiving side
    .advice = The administrator of the side that received this alert, client or server, has to act. If that is not you, forward the complete error text to them.

## What has to be done, as it stands in a list

remedy-nothing = no action
remedy-proceed = continuing with the next step
remedy-wait = waiting and trying again
remedy-correct-command = correcting the command
remedy-correct-address = correcting the address
remedy-correct-message = changing the message
remedy-authenticate = signing in
remedy-encrypt = encrypting the connection
remedy-free-space = freeing storage space
remedy-seek-permission = getting permission
remedy-repair-server = fixing the server at fault
remedy-use-another-server = using another server
remedy-follow-redirect = following the redirect
remedy-correct-request = correcting the request
remedy-refresh-state = reading the current state again
remedy-slow-down = sending less at a time
remedy-correct-dns = correcting the DNS records of the domain at fault
remedy-find-cause = finding the cause in the complete error text

## How firmly a code is defined

standing-registered = Registered
    .note = The code is in the official (IANA) registry, which names the document that defines it.
standing-specified = Specified
    .note = A published specification defines the code.
standing-experimental = Experimental
    .note = Only an experimental or draft document defines the code.
standing-obsolete = Obsolete
    .note = The code is deprecated: old software still sends it, but new software should not.
standing-unofficial = Unofficial
    .note = The code is unofficial: what it means depends on the software that sends it.
standing-vendor = Vendor-specific
    .note = One or more vendors define the code for their own products. Others may use it differently.

## Enhanced mail status codes

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-unregistered-detail = “{ $asked }” is not registered. This page shows { $code }, the nearest general code.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.1”
#   $code (String) - the code that is shown, for example “5.1.1”
fallback-no-class = “{ $asked }” does not say which class is meant. This page shows { $code }, the most severe form that is registered.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-no-class-and-unregistered-detail = “{ $asked }” does not say which class is meant, and it is not registered. This page shows { $code }, the nearest general code in its most severe form.

# Variables:
#   $asked (String) - the value asked for, for example “WebSocket 3123”
#   $code (String) - the range that is shown, for example “WebSocket 3000-3999”
fallback-in-range = “{ $asked }” belongs to a range of codes that are defined together. This page shows the whole range, { $code }.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.2”
#   $classes (String) - the classes that the registry allows, for example “5”
class-unregistered = The registry does not list this condition under the class of { $code }, only under class { $classes }. Some servers send it anyway.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.1”
#   $classes (String) - the classes that the registry's text allows, for example “5”
class-contested = The registry is inconsistent about { $code }: its text allows only class { $classes }, but its basic codes include another class. Servers send both classes.

# Codes that a vendor gave a meaning of its own.
# Variables:
#   $code (String) - the code, for example “5.7.708”
#   $vendor (String) - the product, for example “Exchange Online”
#   $phrase (String) - its words for the code, which are English
#   $standard (String) - the registered code nearest to it, for example “5.7.1”
vendor-words = From { $vendor }: “{ $phrase }”
    .description = { $vendor } defines { $code } for its own servers, and no registry lists it. Its words for the code are “{ $phrase }”.
    .when = A mail server of { $vendor } replies with it or puts it into a bounce. If another server sends { $code }, it may mean something else.
    .fix = Read the complete error text, which often gives the reason and a link, and do what it says. If it says nothing more, follow the advice for { $standard }.
    .use = Leave { $code } to { $vendor }. Send { $standard } instead, which is registered, and give the reason in the text.

## Codes that nobody defines: shared texts

popular-lists = code lists on the web

# The title and the advice of a code that stands for another are the other’s.
# Variables of each:
#   $code (String) - the code, for example “SMTP 441”
#   $stands-for (String) - the enhanced code that it most likely stands for, for example “4.4.1”
#   $stands-for-title (String) - the title of that code, for example “No answer from the host”
#   $standard (String) - the standard code to look at, for example “451”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and code lists on the web”
unofficial-dots-dropped =
    .description = No standard defines { $code }. It is most likely { $stands-for } (“{ $stands-for-title }”), an enhanced status code written without its dots.
    .when = It occurs in { $seen }. Where a server sends it, the enhanced code or the text after it says what is meant.
    .use = Do not send this number. Send { $standard }, which all mail software understands, with the enhanced code that names the cause.

# Variables:
#   $code (String) - the code, for example “SMTP 441”
#   $stands-for (String) - the code that it most likely stands for, for example “4.4.1”
#   $stands-for-title (String) - the title of that code, for example “No answer from the host”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and code lists on the web”
#   $standard (String) - the standard code to look at, for example “451”
unofficial-registry-column =
    .description = No document says what { $code } means. The registry of enhanced status codes names the number only as a basic code. In practice, { $stands-for } (“{ $stands-for-title }”) comes closest.
    .when = It is rare, and occurs in { $seen }. Only the text after the number says what is meant.
    .use = Do not send this number. Send { $standard }, which a standard defines, and give the reason in an enhanced code.

# Variables:
#   $code (String) - the code, for example “SMTP 441”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and code lists on the web”
#   $standard (String) - the standard code to look at, for example “451”
unofficial-software = Meaning depends on the sending software
    .description = No standard defines { $code }. Some software sends it with a meaning of its own, which only the text after the number explains.
    .when = It occurs in { $seen }. Other software may use the same number for something else.
    .fix = Go by the text after the number and by the enhanced code, if there is one. Without either, treat the reply like { $standard }: the first digit decides whether mail servers try again.
    .use = Do not send this number. Send { $standard } and give the reason in an enhanced code and in the text.

# Variables:
#   $code (String) - the code, for example “SMTP 441”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and code lists on the web”
#   $standard (String) - the standard code to look at, for example “451”
unofficial-list-only = Number from code lists on the web
    .description = No standard defines { $code }, and no server is known to send it. Code lists print it, each with its own wording.
    .when = It occurs in { $seen }. If a server does send it, only the text after the number says what is meant.
    .fix = Go by the complete error text, not by what a list says about the number. If there is no text, treat the reply like { $standard }, which has the same first digit.
    .use = Do not send this number. Send { $standard }, which a standard defines.

# Variables:
#   $code (String) - the code, for example “SMTP 441”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and code lists on the web”
#   $standard (String) - the standard code to look at, for example “451”
unofficial-errno = Error number of the client’s own system
    .description = No mail server sends { $code }. The number is most likely an error of the client’s operating system, such as “connection refused” or “network unreachable”, printed like a reply.
    .when = It occurs in { $seen }. A client that fails to open a connection prints such a number, which is then mistaken for a reply.
    .fix = Check the connection rather than the mail: the host name, the port, the network and the firewall. Once the connection works, send again, as after { $standard }.
    .use = A server never sends this number. For a temporary condition, send { $standard }.

# Variables:
#   $code (String) - the code, for example “SMTP 441”
#   $stands-for (String) - the code that it most likely stands for, for example “4.4.1”
#   $stands-for-title (String) - the title of that code, for example “No answer from the host”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and code lists on the web”
#   $standard (String) - the standard code to look at, for example “451”
unofficial-document-example = Number from an example in a document
    .description = No standard defines { $code }. An example in a document prints it as a reply without saying what the number means; the text after it comes closest to { $stands-for } (“{ $stands-for-title }”).
    .when = It occurs in { $seen }. Servers rarely send it. Where one does, only the text after the number says what is meant.
    .fix = Read the complete error text first. If it says nothing, treat the reply like { $standard }: the first digit decides whether mail servers try again.
    .use = Do not send this number. Send { $standard }, which a standard defines, and give the reason in an enhanced code.
