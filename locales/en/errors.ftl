# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

# Variables:
#   $protocol (String) - the protocol asked for
error-unknown-protocol = “{ $protocol }” is not a known protocol.

# Variables:
#   $protocol (String) - the protocol asked for
#   $suggestions (String) - a list of known protocols with a similar name
error-unknown-protocol-near = “{ $protocol }” is not a known protocol. Did you mean { $suggestions }?

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
error-unknown-code = { $protocol }: the code “{ $value }” is not known.

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the nearest codes
error-unknown-code-near = { $protocol }: the code “{ $value }” is not known. Did you mean { $suggestions }?

# Variables:
#   $value (String) - the code asked for
error-missing-protocol = “{ $value }” has no protocol. Write the protocol before the code, as in “smtp/521”.

# Variables:
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the codes that may be meant
error-missing-protocol-near = “{ $value }” has no protocol. Did you mean { $suggestions }?

# Variables:
#   $id (String) - the text given as a code
error-malformed-id = “{ $id }” is not a code. Write the protocol, a slash and the code, as in “smtp/521”.

# Variables:
#   $id (String) - the text given as a code
#   $suggestions (String) - a list of the codes in it
error-malformed-id-near = “{ $id }” does not name exactly one code. Did you mean { $suggestions }?

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
error-malformed-value = { $protocol }: “{ $value }” is not a valid code. Write the class and the numbers after it, separated by dots. The class is { $classes }.

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
#   $categories (String) - a list of its categories
error-malformed-value-categories = { $protocol }: “{ $value }” is not a valid code. Write class, category and detail, separated by dots. The class is { $classes }; the category is { $categories }.

# Variables:
#   $field (String) - the name of the field
error-missing-field = The field “{ $field }” is required.

# Variables:
#   $id (String) - the code asked for twice
error-same-code = Both sides of the comparison are “{ $id }”. Choose two different codes.

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $id (String) - the code that it is read as, and is the other side
error-same-code-fallback = “{ $asked }” is read as “{ $id }”, which is also the other code. Choose two different codes.

# Variables:
#   $language-code (String) - the text given as a language
error-malformed-language-code = “{ $language-code }” is not a language tag. Use one such as “ar” or “pt-BR”.

# Not a refusal: an answer follows, in another language.
# Variables:
#   $language-code (String) - the language asked for
#   $language (String) - the name of the language of the answer, in that language
note-language-not-available = “{ $language-code }” is not available; the answer is in { $language }.

# Variables:
#   $page-size (String) - the number asked for
#   $maximum (String) - the largest number allowed
error-negative-page-size = The page size { $page-size } is out of range. Use 1 to { $maximum }, or 0 for the default.

# Variables:
#   $page-token (String) - the text given as a token
error-malformed-page-token = “{ $page-token }” is not a valid page token. Omit it to start at the first page.

error-page-token-mismatch = This page token was issued for a different request. Repeat that request unchanged, or omit the token to start at the first page.

# Variables:
#   $count (Number) - the number of codes asked for
#   $maximum (String) - the largest number allowed
error-too-many-items =
    { $count ->
        [one] The request has { $count } code, and the limit is { $maximum }. Split the codes into several requests.
       *[other] The request has { $count } codes, and the limit is { $maximum }. Split the codes into several requests.
    }

# Variables:
#   $protocol (String) - the protocol's name
#   $class (String) - the class asked for
#   $suggestions (String) - a list of the protocol's classes
error-unknown-class = { $protocol }: “{ $class }” is not a known class. Use { $suggestions }.

# Variables:
#   $class (String) - the class asked for
error-class-without-protocol = The class “{ $class }” is given without its protocol. Name the protocol as well.

# Variables:
#   $phase (String) - the phase asked for
#   $suggestions (String) - a list of the phases there are
error-unknown-phase = “{ $phase }” is not a step of an SMTP session. Use { $suggestions }.

# Longer texts are whole replies, which the page “Explain a reply” takes.
# Variables:
#   $maximum (String) - the largest number of characters allowed
error-query-too-long = The search is longer than { $maximum } characters. Shorten it to a code or a few words, or have the whole text explained as a reply.

# Not a refusal: the answer to a search is empty.
# Variables:
#   $query (String) - the text that was searched for
note-nothing-found = Nothing was found for “{ $query }”. Check the spelling, use fewer words, or search for the code itself.

# Variables:
#   $field (String) - the name of the field
#   $number (String) - the number in it
error-unknown-enum-value = The field “{ $field }” contains the undefined value { $number }.

error-malformed-status-details = The details of the status cannot be read: they are not the bytes of a google.rpc.Status.
