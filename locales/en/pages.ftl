# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

# The first link, for keyboards and screen readers.
page-skip = Skip to the content
page-home = Home
# The names of menus, for screen readers.
page-main-menu = Main menu
page-trail = You are here
page-language = Language

## Home

page-home-title = Status codes in plain words
page-home-description = What a status code means, whether trying again helps, and who has to act: for mail, HTTP and other protocols, with the specification behind every statement.
page-protocols = Protocols
# Variables:
#   $count (Number) - how many codes a protocol has
page-code-count =
    { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }

## A protocol, and a choice of codes

# Variables:
#   $protocol (String) - the protocol’s name, for example “SMTP”
page-protocol-title = { $protocol }: all codes
page-codes = Codes
page-unofficial = Unofficial codes
page-choice = Which code do you mean?
# Variables:
#   $value (String) - what stands in the address, for example “521”
page-choice-note = Several codes are written “{ $value }”. Choose one of them.

## Comparisons

page-pairs = Easily confused codes
page-pairs-description = Pairs of codes that people take for each other, with the difference in a sentence or two.
# Variables:
#   $code (String) - a code with its protocol, for example “SMTP 550”
page-compare = Compare { $code } with another code
page-other-code = Other code
page-other-code-hint = Write it as you met it: 450, 5.1.1, HTTP 503 or a name such as UNAVAILABLE.
page-compare-button = Compare
page-swap = Swap the sides
page-both = Both

## Searching

page-search = Search
# The label of the box.
page-search-query = Code, name or words
page-search-description = A code, a name or a few words, in any language: 550 5.7.26, DEADLINE_EXCEEDED, mailbox full. Spelling mistakes do no harm.
# Variables:
#   $query (String) - the text that was searched for
page-search-title = Search results for { $query }

## Explaining a reply

page-explain = Explain a reply
page-explain-description = Paste an error message, a line of a log or a whole bounce message, and read what happened and what to do.
page-reply = Error message, log line or bounce message
page-explain-privacy = The text is sent to this server only. It is not stored, it is not logged, and it does not appear in any address.
page-explain-button = Explain
page-explain-another = Explain another reply
page-masked = Copy without private data
page-masked-hint = Addresses, names and hosts are replaced. Read the copy before you pass it on, because no program finds all of them.

## What there is no page for

page-missing = Page not found
page-missing-note = There is no page at this address.
page-nearest = Nearest codes
page-refused = The text could not be read
page-form-unreadable = What arrived was not the form of this page. Paste the text again and send it.
page-form-too-large = The text is too long. Paste only the reply itself.
