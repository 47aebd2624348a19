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
    .advice = Sending the same request again gives the same refusal. Change what the answer objects to, then try again.
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
    .note = The maker of one product defines the code; other software may use the same number for something else.
