# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

# Variables:
#   $protocol (String) - the protocol asked for
error-unknown-protocol = There is no protocol “{ $protocol }” here.

# Variables:
#   $protocol (String) - the protocol asked for
#   $suggestions (String) - a list of known protocols with a similar name
error-unknown-protocol-near = There is no protocol “{ $protocol }” here. These have a similar name: { $suggestions }.

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
error-unknown-code = There is no { $protocol } code “{ $value }” here.

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the nearest codes
error-unknown-code-near = There is no { $protocol } code “{ $value }” here. The nearest are: { $suggestions }.

# Variables:
#   $value (String) - the code asked for
error-missing-protocol = “{ $value }” names no protocol. Write the protocol before the code, as in “smtp/521”.

# Variables:
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the codes that may be meant
error-missing-protocol-near = “{ $value }” names no protocol. Write the protocol before the code. These may be meant: { $suggestions }.

# Variables:
#   $id (String) - the text given as a code
error-malformed-id = “{ $id }” is not a code. Write the protocol, a slash and the code, as in “smtp/521”.

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
error-malformed-value = “{ $value }” is not a code of { $protocol }. Write the class and the numbers behind it with dots between them; the class is { $classes }.

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
#   $categories (String) - a list of its categories
error-malformed-value-categories = “{ $value }” is not a code of { $protocol }. Write class, category and detail with dots between them; the class is { $classes }, and the category { $categories }.

# Variables:
#   $field (String) - the name of the field
error-missing-field = The field “{ $field }” is empty, and an answer needs it.

# Variables:
#   $id (String) - the code asked for twice
error-same-code = “{ $id }” stands on both sides. A comparison needs two different codes.

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $id (String) - the code that stands in for it, and is the other side
error-same-code-fallback = “{ $asked }” is not listed by itself; “{ $id }”, which is the other code too, stands in for it. A comparison needs two different codes.

# Variables:
#   $language-code (String) - the text given as a language
error-malformed-language-code = “{ $language-code }” is not a language tag. Write one such as “ar” or “pt-BR”.

# Variables:
#   $page-size (String) - the number asked for
#   $maximum (String) - the largest number allowed
error-page-size-out-of-range = A page of { $page-size } entries is not possible. Ask for 1 to { $maximum }, or for 0 to have the usual number.

# Variables:
#   $page-token (String) - the text given as a token
error-malformed-page-token = “{ $page-token }” is not a page token from here. Leave the token out to begin at the first page.

error-page-token-mismatch = The page token belongs to a request with other values in its fields. Repeat that request unchanged, or leave the token out to begin at the first page.

# Variables:
#   $count (Number) - the number of codes asked for
#   $maximum (String) - the largest number allowed
error-too-many-items =
    { $count ->
        [one] The request names { $count } code, which is more than one request may hold. The limit is { $maximum }; divide the codes among several requests.
       *[other] The request names { $count } codes, which is more than one request may hold. The limit is { $maximum }; divide the codes among several requests.
    }

# Variables:
#   $protocol (String) - the protocol's name
#   $class (String) - the class asked for
#   $suggestions (String) - a list of the protocol's classes
error-unknown-class = { $protocol } has no class “{ $class }”. Its classes are: { $suggestions }.

# Variables:
#   $class (String) - the class asked for
error-class-without-protocol = The class “{ $class }” belongs to a protocol, and the request names none. Name the protocol too.

# Variables:
#   $count (Number) - how many bytes the text has
#   $maximum (String) - how many it may have
error-text-too-long =
    { $count ->
        [one] The text is too long: { $count } byte, and at most { $maximum } are read. Leave out what does not belong to the reply.
       *[other] The text is too long: { $count } bytes, and at most { $maximum } are read. Leave out what does not belong to the reply.
    }

# Variables:
#   $phase (String) - the phase asked for
#   $suggestions (String) - a list of the phases there are
error-unknown-phase = Mail has no step “{ $phase }”. It has these: { $suggestions }.

# Variables:
#   $field (String) - the name of the field
#   $number (String) - the number in it
error-unknown-enum-value = The field “{ $field }” holds { $number }, which stands for nothing that is known here.
