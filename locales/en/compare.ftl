# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a summary, their differences and similarities, and the codes each is mistaken for.
### Every sentence holds for every protocol and for both orders of the pair.

## Title and summary of a comparison. The summary names the first level at which the two codes part.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
compare-title = { $left } ({ $left-title }) vs { $right } ({ $right-title })

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-outcome = { $left } means “{ $left-title }”, and { $right } means “{ $right-title }”. They part at the outcome itself: what becomes of the request is not the same.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-retry = { $left } means “{ $left-title }”, and { $right } means “{ $right-title }”. Their outcome is the same, but whether trying again helps, and how, is not.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-actor = { $left } means “{ $left-title }”, and { $right } means “{ $right-title }”. They agree on the outcome and on trying again, but not on who must act.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-remedy = { $left } means “{ $left-title }”, and { $right } means “{ $right-title }”. They agree on the outcome, on trying again and on who must act, but not on what has to be done.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-details = { $left } means “{ $left-title }”, and { $right } means “{ $right-title }”. They agree on the outcome, on trying again, on who must act and on what to do; the difference lies in details, such as their exact meaning, where each is met or the document that describes it.

## Differences in outcome: the message names the left code’s outcome, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-success =
    .intermediate = With { $left } the request has succeeded; with { $right } it is still under way, and the final answer is yet to come.
    .redirection = With { $left } the request has succeeded where it was sent; with { $right } it can be satisfied only in another place.
    .transient-failure = { $left } means that the request has succeeded; { $right } means that it has not succeeded for now and may still succeed later.
    .permanent-failure = { $left } means that the request has succeeded; { $right } means that it has failed, and that the same request would fail again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-intermediate =
    .success = With { $left } the request is still under way, and the final answer is yet to come; with { $right } it has succeeded.
    .redirection = With { $left } the request goes on here, and the final answer is yet to come; with { $right } it ends here and can be satisfied only in another place.
    .transient-failure = With { $left } the request is still under way; with { $right } it has ended without success for now and may still succeed later.
    .permanent-failure = With { $left } the request is still open and the final answer is yet to come; with { $right } it is over: it has failed, and the same request would fail again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-redirection =
    .success = With { $left } the request can be satisfied only in another place; with { $right } it has succeeded where it was sent.
    .intermediate = With { $left } the request ends here and can be satisfied only in another place; with { $right } it goes on here, and the final answer is yet to come.
    .transient-failure = With { $left } the request can be satisfied only in another place, however long one waits; with { $right } it has not succeeded for now and may still succeed later.
    .permanent-failure = With { $left } the request has not failed, though only another place can satisfy it; with { $right } it has failed, and the same request would fail again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-transient-failure =
    .success = { $left } means that the request has not succeeded for now and may still succeed later; { $right } means that it has succeeded.
    .intermediate = With { $left } the request has ended without success for now and may still succeed later; with { $right } it is still under way.
    .redirection = With { $left } the request has not succeeded for now and may still succeed later; with { $right } it can be satisfied only in another place, however long one waits.
    .permanent-failure = With { $left } the request has not succeeded for now and may still succeed later; with { $right } the failure is lasting, and the same request would fail again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-permanent-failure =
    .success = { $left } means that the request has failed, and that the same request would fail again; { $right } means that it has succeeded.
    .intermediate = With { $left } the request is over: it has failed, and the same request would fail again; with { $right } it is still open and the final answer is yet to come.
    .redirection = With { $left } the request has failed, and the same request would fail again; with { $right } it has not failed, though only another place can satisfy it.
    .transient-failure = With { $left } the failure is lasting, and the same request would fail again; with { $right } the request has not succeeded for now and may still succeed later.

## Differences in whether trying again helps: the message names the left code’s value, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-not-needed =
    .after-delay = After { $left } there is nothing to try again; after { $right } the same request may succeed when it is sent again after a wait.
    .after-change = { $left } calls for no further attempt; { $right } calls for a further attempt once something has been changed.
    .elsewhere = { $left } calls for no further attempt; { $right } calls for a further attempt in another place.
    .never = Trying again is pointless after both: with { $left } there is no need for it, and with { $right } it would not help.
    .after-restart = { $left } calls for no further attempt; { $right } calls for beginning the whole sequence of requests again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-after-delay =
    .not-needed = After { $left } the same request may succeed when it is sent again after a wait; after { $right } there is nothing to try again.
    .after-change = After { $left } waiting can be enough, and the same request may succeed on a later attempt; after { $right } waiting alone does not help, and only a change lets a further attempt succeed.
    .elsewhere = After { $left } it makes sense to wait and try again in the same place; after { $right } only an attempt in another place can help.
    .never = After { $left } trying again can help once some time has passed; after { $right } trying again does not help, however long one waits.
    .after-restart = After { $left } the same request may succeed when it is sent again after a wait; after { $right } it has to be repeated together with the steps that led to it.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-after-change =
    .not-needed = { $left } calls for a further attempt once something has been changed; { $right } calls for no further attempt.
    .after-delay = After { $left } waiting alone does not help, and only a change lets a further attempt succeed; after { $right } waiting can be enough, and the same request may succeed on a later attempt.
    .elsewhere = After { $left } a further attempt can succeed once something has been changed; after { $right } only an attempt in another place can help.
    .never = After { $left } trying again can help once something has been changed; after { $right } trying again does not help.
    .after-restart = After { $left } something has to be changed before the request is tried again; after { $right } nothing in it is wrong, but the whole sequence that it belongs to has to begin again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-after-restart =
    .not-needed = { $left } calls for beginning the whole sequence of requests again; { $right } calls for no further attempt.
    .after-delay = After { $left } the request has to be repeated together with the steps that led to it; after { $right } the same request may succeed when it is sent again after a wait.
    .after-change = After { $left } nothing in the request is wrong, but the whole sequence that it belongs to has to begin again; after { $right } something has to be changed before the request is tried again.
    .elsewhere = After { $left } the place is right, and the whole sequence has to begin again there; after { $right } only an attempt in another place can help.
    .never = After { $left } it helps to begin the whole sequence again; after { $right } trying again does not help.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-elsewhere =
    .not-needed = { $left } calls for a further attempt in another place; { $right } calls for no further attempt.
    .after-delay = After { $left } only an attempt in another place can help; after { $right } it makes sense to wait and try again in the same place.
    .after-change = After { $left } only an attempt in another place can help; after { $right } a further attempt can succeed once something has been changed.
    .never = After { $left } it makes sense to try again in another place; after { $right } it makes no sense to try again.
    .after-restart = After { $left } only an attempt in another place can help; after { $right } the place is right, and the whole sequence has to begin again there.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-never =
    .not-needed = Trying again is pointless after both: with { $left } it would not help, and with { $right } there is no need for it.
    .after-delay = After { $left } trying again does not help, however long one waits; after { $right } trying again can help once some time has passed.
    .after-change = After { $left } trying again does not help; after { $right } trying again can help once something has been changed.
    .elsewhere = After { $left } it makes no sense to try again; after { $right } it makes sense to try again in another place.
    .after-restart = After { $left } trying again does not help; after { $right } it helps to begin the whole sequence again.

## Differences in who must act before the request can succeed: the message names the left code’s value, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-nobody =
    .user = After { $left } nobody has to act; after { $right } the one who sends the request has to act.
    .asking-operator = After { $left } nobody has to act; after { $right } whoever runs the client or sending server has to act.
    .answering-operator = After { $left } nobody has to act; after { $right } whoever runs the server that answered has to act.
    .recipient = After { $left } nobody has to act; after { $right } the recipient has to act.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-user =
    .nobody = After { $left } the one who sends the request has to act; after { $right } nobody has to act.
    .asking-operator = After { $left } the next move belongs to the one who sends the request; after { $right } it belongs to whoever runs the client or sending server.
    .answering-operator = After { $left } the one who sends the request has to act; after { $right } whoever runs the server that answered has to act.
    .recipient = After { $left } the next move belongs to the one who sends the request; after { $right } it belongs to the recipient.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-asking-operator =
    .nobody = After { $left } whoever runs the client or sending server has to act; after { $right } nobody has to act.
    .user = After { $left } the next move belongs to whoever runs the client or sending server; after { $right } it belongs to the one who sends the request.
    .answering-operator = The two call on opposite sides: with { $left } whoever runs the client or sending server must act, and with { $right } whoever runs the server that answered must act.
    .recipient = After { $left } the next move belongs to whoever runs the client or sending server; after { $right } it belongs to the recipient.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-answering-operator =
    .nobody = After { $left } whoever runs the server that answered has to act; after { $right } nobody has to act.
    .user = After { $left } whoever runs the server that answered has to act; after { $right } the one who sends the request has to act.
    .asking-operator = The two call on opposite sides: with { $left } whoever runs the server that answered must act, and with { $right } whoever runs the client or sending server must act.
    .recipient = After { $left } the next move belongs to whoever runs the server that answered; after { $right } it belongs to the recipient.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-recipient =
    .nobody = After { $left } the recipient has to act; after { $right } nobody has to act.
    .user = After { $left } the next move belongs to the recipient; after { $right } it belongs to the one who sends the request.
    .asking-operator = After { $left } the next move belongs to the recipient; after { $right } it belongs to whoever runs the client or sending server.
    .answering-operator = After { $left } the next move belongs to the recipient; after { $right } it belongs to whoever runs the server that answered.

## Differences in standing: the message names the left code’s standing, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-registered =
    .specified = { $left } is listed in an official registry, while { $right } is defined by a published specification.
    .experimental = { $left } is listed in an official registry, while { $right } is defined only by an experimental document or an expired draft.
    .obsolete = { $left } is listed in an official registry, while { $right } is deprecated and not for new use.
    .unofficial = { $left } is listed in an official registry, while { $right } is met in the wild and defined by nobody.
    .vendor = { $left } is listed in an official registry, while { $right } is defined by the maker of one product.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-specified =
    .registered = { $left } is defined by a published specification, while { $right } is listed in an official registry.
    .experimental = { $left } is defined by a published specification, while { $right } is defined only by an experimental document or an expired draft.
    .obsolete = { $left } is defined by a published specification, while { $right } is deprecated and not for new use.
    .unofficial = { $left } is defined by a published specification, while { $right } is met in the wild and defined by nobody.
    .vendor = { $left } is defined by a published specification, while { $right } is defined by the maker of one product.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-experimental =
    .registered = { $left } is defined only by an experimental document or an expired draft, while { $right } is listed in an official registry.
    .specified = { $left } is defined only by an experimental document or an expired draft, while { $right } is defined by a published specification.
    .obsolete = { $left } is defined only by an experimental document or an expired draft, while { $right } is deprecated and not for new use.
    .unofficial = { $left } is defined only by an experimental document or an expired draft, while { $right } is met in the wild and defined by nobody.
    .vendor = { $left } is defined only by an experimental document or an expired draft, while { $right } is defined by the maker of one product.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-obsolete =
    .registered = { $left } is deprecated and not for new use, while { $right } is listed in an official registry.
    .specified = { $left } is deprecated and not for new use, while { $right } is defined by a published specification.
    .experimental = { $left } is deprecated and not for new use, while { $right } is defined only by an experimental document or an expired draft.
    .unofficial = { $left } is deprecated and not for new use, while { $right } is met in the wild and defined by nobody.
    .vendor = { $left } is deprecated and not for new use, while { $right } is defined by the maker of one product.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-unofficial =
    .registered = { $left } is met in the wild and defined by nobody, while { $right } is listed in an official registry.
    .specified = { $left } is met in the wild and defined by nobody, while { $right } is defined by a published specification.
    .experimental = { $left } is met in the wild and defined by nobody, while { $right } is defined only by an experimental document or an expired draft.
    .obsolete = { $left } is met in the wild and defined by nobody, while { $right } is deprecated and not for new use.
    .vendor = { $left } is met in the wild and defined by nobody, while { $right } is defined by the maker of one product.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-vendor =
    .registered = { $left } is defined by the maker of one product, while { $right } is listed in an official registry.
    .specified = { $left } is defined by the maker of one product, while { $right } is defined by a published specification.
    .experimental = { $left } is defined by the maker of one product, while { $right } is defined only by an experimental document or an expired draft.
    .obsolete = { $left } is defined by the maker of one product, while { $right } is deprecated and not for new use.
    .unofficial = { $left } is defined by the maker of one product, while { $right } is met in the wild and defined by nobody.

## Other differences. Lists of one and lists of many follow a colon.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-protocol (String) - the name of the left code’s protocol, for example “SMTP”
#   $right-protocol (String) - the name of the right code’s protocol, for example “gRPC”
difference-protocol = { $left } belongs to { $left-protocol }, while { $right } belongs to { $right-protocol }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
difference-meaning = { $left } stands for “{ $left-title }”, while { $right } stands for “{ $right-title }”.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-remedies (String) - the steps that help after the left code, a list such as “waiting and trying again or correcting the address”
#   $right-remedies (String) - the steps that help after the right code, a list such as “correcting the command”
difference-remedy = { $left } calls for: { $left-remedies }. { $right } calls for: { $right-remedies }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-phases (String) - the steps of the conversation in which the left code is met, a list such as “opening the connection or RCPT TO”
#   $right-phases (String) - the steps of the conversation in which the right code is met, a list such as “MAIL FROM”
difference-phase = { $left } is met at: { $left-phases }. { $right } is met at: { $right-phases }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-class (String) - the name of the left code’s class in its protocol, for example “Positive Completion reply”
#   $right-class (String) - the name of the right code’s class in its protocol, for example “Permanent Negative Completion reply”
difference-class = { $left } is in the class “{ $left-class }”, while { $right } is in the class “{ $right-class }”.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-category (String) - the name of the left code’s category in its protocol, for example “Syntax”
#   $right-category (String) - the name of the right code’s category in its protocol, for example “Mail system”
difference-category = { $left } is in the category “{ $left-category }”, while { $right } is in the category “{ $right-category }”.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-references (String) - the documents that describe the left code, a list such as “RFC 5321 and RFC 4954”
#   $right-references (String) - the documents that describe the right code, a list such as “RFC 7504”
difference-specification = { $left } is described in: { $left-references }. { $right } is described in: { $right-references }.

## Similarities: the attribute names the value both codes share.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-outcome =
    .success = Both { $left } and { $right } report that the request has succeeded.
    .intermediate = Both { $left } and { $right } say that the request is still under way and the final answer is yet to come.
    .redirection = Both { $left } and { $right } say that the request can be satisfied only in another place.
    .transient-failure = Both { $left } and { $right } say that the request has not succeeded for now and may still succeed later.
    .permanent-failure = Both { $left } and { $right } report a lasting failure: the same request, unchanged, would fail again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-retry =
    .not-needed = Both { $left } and { $right } call for no further attempt, because none is needed.
    .after-delay = Both { $left } and { $right } allow the same request to be tried again after a wait.
    .after-change = Both { $left } and { $right } call for a change before the request is tried again.
    .elsewhere = Both { $left } and { $right } call for a further attempt in another place.
    .never = Both { $left } and { $right } mean that trying again does not help.
    .after-restart = Both { $left } and { $right } call for beginning the whole sequence of requests again.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-actor =
    .nobody = Both { $left } and { $right } mean that nobody has to act.
    .user = Both { $left } and { $right } require the one who sends the request to act.
    .asking-operator = Both { $left } and { $right } require whoever runs the client or sending server to act.
    .answering-operator = Both { $left } and { $right } require whoever runs the server that answered to act.
    .recipient = Both { $left } and { $right } require the recipient to act.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-standing =
    .registered = Both { $left } and { $right } are listed in an official registry.
    .specified = Both { $left } and { $right } are defined by a published specification.
    .experimental = Both { $left } and { $right } are defined only by an experimental document or an expired draft.
    .obsolete = Both { $left } and { $right } are deprecated and not for new use.
    .unofficial = Both { $left } and { $right } are met in the wild and defined by nobody.
    .vendor = Both { $left } and { $right } are defined by a product’s maker, not by a common standard.

## Other similarities. Lists of one and lists of many follow a colon.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $protocol (String) - the name of the protocol of both codes, for example “SMTP”
similarity-protocol = Both { $left } and { $right } belong to { $protocol }.

# Variables:
#   $left (String) - the left code with its protocol, for example “4.1.1”
#   $right (String) - the right code with its protocol
#   $title (String) - the title that both have
similarity-meaning = Both { $left } and { $right } stand for “{ $title }”.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $remedies (String) - the steps that help after either code, a list such as “correcting the command or encrypting the connection”
similarity-remedy = Both { $left } and { $right } call for: { $remedies }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $phases (String) - the steps of the conversation in which both codes are met, a list such as “MAIL FROM or RCPT TO”
similarity-phase = Both { $left } and { $right } are met at: { $phases }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $class (String) - the name of the class of both codes, for example “Positive Completion reply”
similarity-class = Both { $left } and { $right } are in the class “{ $class }”.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $category (String) - the name of the category of both codes, for example “Connections”
similarity-category = Both { $left } and { $right } are in the category “{ $category }”.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $references (String) - the documents that describe both codes, a list such as “RFC 5321 and RFC 7504”
similarity-specification = Both { $left } and { $right } are described in: { $references }.

## What to say of two codes that are seldom confused: the neighbour each is really mistaken for.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-neighbour (String) - the code the left one is most often mistaken for, with its protocol, for example “SMTP 214”
#   $right-neighbour (String) - the code the right one is most often mistaken for, with its protocol, for example “SMTP 556”
neighbours-both = { $left } and { $right } are seldom confused with each other. { $left } is more often mistaken for { $left-neighbour }, and { $right } for { $right-neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-neighbour (String) - the code the left one is most often mistaken for, with its protocol, for example “SMTP 214”
neighbours-left = { $left } and { $right } are seldom confused with each other. { $left } is more often mistaken for { $left-neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $right-neighbour (String) - the code the right one is most often mistaken for, with its protocol, for example “SMTP 556”
neighbours-right = { $left } and { $right } are seldom confused with each other. { $right } is more often mistaken for { $right-neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $neighbour (String) - the code both are most often mistaken for, with its protocol, for example “SMTP 550”
neighbours-same = { $left } and { $right } are seldom confused with each other. Both are more often mistaken for { $neighbour }.
