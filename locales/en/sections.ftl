# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Description
section-retry = Should you try again?
section-actor = Who has to act
section-fix = How to fix it
section-when = When you see it
section-example = What it looks like
section-standing = Standing
section-phrase = Wording in the specification
section-class = Class
section-category = Category
section-outcome = Outcome
section-phases = Where it occurs
section-same-reply = Codes in the same reply
section-equivalents = Equivalents in other protocols
section-protocol-facts = Protocol details
section-vendors = Product-specific meanings
section-confused-codes = Easily confused with
section-related-codes = Related codes
section-references = Specifications
section-use = When to send it

## A page about a reply

section-happened = What happened
section-customer = What you can do
section-administrator = What an administrator can do
section-avoid = What not to do
section-ask = Whom to ask, and what to include
section-suppression = Mailing lists
section-codes = Codes found
section-conflicts = Contradictions
section-evidence = Why this cause

## Repeating a request

# Before the number of a code that is called by a name: handshake_failure is 40.
code-number = Number

# The answer itself, in a badge or a table.
repeat-safety-any = Safe to repeat
repeat-safety-idempotent = Safe to repeat only if idempotent
repeat-safety-none = Not to be repeated

# What has not been carried out may be repeated by any program: a message, a request, a call or what a connection was for.
repeat-any =
    .message = Retrying what was refused, even automatically, creates no duplicates.
    .request = The request has had no effect, so clients may retry it automatically, even if it changes something.
    .call = The request has had no effect, so a program may send it again automatically.
    .connection = Nothing has been carried out, so a program may connect again automatically.

# What may have been carried out already is repeated only if that does no harm.
repeat-idempotent =
    .message = The server may already have accepted the message; if a program sends it again, it may arrive twice.
    .request = The request may already have taken effect, so clients may automatically retry only what can be repeated without harm, such as reading or replacing something.
    .call = The request may have taken effect, so a program may send it again automatically only if that does no harm.
    .connection = Part of the work may have been carried out already, so a program may automatically repeat only what does no harm if it is done twice.

# The shortest wait before the next attempt, in general.
# Variables:
#   $count (Number) - how many seconds, minutes or hours
#   $reference (String) - the document that says so, for example “RFC 5321 §4.5.4.1”
retry-delay =
    .seconds =
        { $count ->
            [one] The usual minimum is { $count } second ({ $reference }).
           *[other] The usual minimum is { $count } seconds ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] The usual minimum is { $count } minute ({ $reference }).
           *[other] The usual minimum is { $count } minutes ({ $reference }).
        }
    .hours =
        { $count ->
            [one] The usual minimum is { $count } hour ({ $reference }).
           *[other] The usual minimum is { $count } hours ({ $reference }).
        }

## The status of another service

# What a user of a service is told of its failure.
# Variables:
#   $description (String) - what the code means, one or more sentences
#   $fix (String) - what to do about it, one or more sentences
localized-status = { $description } { $fix }
