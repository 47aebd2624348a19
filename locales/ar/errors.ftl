# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

# Variables:
#   $protocol (String) - the protocol asked for
error-unknown-protocol = «{ $protocol }» ليس بروتوكولًا معروفًا.

# Variables:
#   $protocol (String) - the protocol asked for
#   $suggestions (String) - a list of known protocols with a similar name
error-unknown-protocol-near = «{ $protocol }» ليس بروتوكولًا معروفًا. هل تقصد { $suggestions }؟

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
error-unknown-code = { $protocol }: الرمز «{ $value }» غير معروف.

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the nearest codes
error-unknown-code-near = { $protocol }: الرمز «{ $value }» غير معروف. هل تقصد { $suggestions }؟

# Variables:
#   $value (String) - the code asked for
error-missing-protocol = القيمة «{ $value }» بلا بروتوكول. اكتب البروتوكول قبل الرمز، كما في «smtp/521».

# Variables:
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the codes that may be meant
error-missing-protocol-near = القيمة «{ $value }» بلا بروتوكول. هل تقصد { $suggestions }؟

# Variables:
#   $id (String) - the text given as a code
error-malformed-id = القيمة «{ $id }» ليست رمزًا. اكتب البروتوكول ثم شرطة مائلة ثم الرمز، كما في «smtp/521».

# Variables:
#   $id (String) - the text given as a code
#   $suggestions (String) - a list of the codes in it
error-malformed-id-near = القيمة «{ $id }» لا تدل على رمز واحد بعينه. هل تقصد { $suggestions }؟

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
error-malformed-value = { $protocol }: القيمة «{ $value }» ليست رمزًا صالحًا. اكتب الفئة ثم الأعداد التي تليها، وافصل بينها بنقاط. والفئة هي { $classes }.

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
#   $categories (String) - a list of its categories
error-malformed-value-categories = { $protocol }: القيمة «{ $value }» ليست رمزًا صالحًا. اكتب الفئة والتصنيف والتفصيل، وافصل بينها بنقاط. والفئة هي { $classes }؛ والتصنيف هو { $categories }.

# Variables:
#   $field (String) - the name of the field
error-missing-field = الحقل «{ $field }» مطلوب.

# Variables:
#   $id (String) - the code asked for twice
error-same-code = طرفا المقارنة هما الرمز نفسه «{ $id }». اختر رمزين مختلفين.

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $id (String) - the code that it is read as, and is the other side
error-same-code-fallback = معنى «{ $asked }» هنا هو «{ $id }»، وهو الرمز الآخر نفسه. اختر رمزين مختلفين.

# Variables:
#   $language-code (String) - the text given as a language
error-malformed-language-code = القيمة «{ $language-code }» ليست وسم لغة. استخدم وسمًا مثل «ar» أو «pt-BR».

# Not a refusal: an answer follows, in another language.
# Variables:
#   $language-code (String) - the language asked for
#   $language (String) - the name of the language of the answer, in that language
note-language-not-available = اللغة «{ $language-code }» غير متاحة، والإجابة باللغة { $language }.

# Variables:
#   $page-size (String) - the number asked for
#   $maximum (String) - the largest number allowed
error-negative-page-size = حجم الصفحة { $page-size } خارج الحدود المسموح بها. استخدم عددًا من 1 إلى { $maximum }، أو 0 للعدد الافتراضي.

# Variables:
#   $page-token (String) - the text given as a token
error-malformed-page-token = القيمة «{ $page-token }» ليست مؤشر صفحة صالحًا. احذف المؤشر لتبدأ من الصفحة الأولى.

error-page-token-mismatch = صدر مؤشر الصفحة هذا لطلب مختلف. كرر ذلك الطلب من دون تغيير، أو احذف المؤشر لتبدأ من الصفحة الأولى.

# Variables:
#   $count (Number) - the number of codes asked for
#   $maximum (String) - the largest number allowed
error-too-many-items =
    { $count ->
        [zero] لا يتضمن الطلب أي رمز، والحد الأقصى هو { $maximum }.
        [one] يتضمن الطلب رمزًا واحدًا، والحد الأقصى هو { $maximum }. قسّم الرموز على عدة طلبات.
        [two] يتضمن الطلب رمزين، والحد الأقصى هو { $maximum }. قسّم الرموز على عدة طلبات.
        [few] يتضمن الطلب { $count } رموز، والحد الأقصى هو { $maximum }. قسّم الرموز على عدة طلبات.
        [many] يتضمن الطلب { $count } رمزًا، والحد الأقصى هو { $maximum }. قسّم الرموز على عدة طلبات.
       *[other] يتضمن الطلب { $count } رمز، والحد الأقصى هو { $maximum }. قسّم الرموز على عدة طلبات.
    }

# Variables:
#   $protocol (String) - the protocol's name
#   $class (String) - the class asked for
#   $suggestions (String) - a list of the protocol's classes
error-unknown-class = { $protocol }: الفئة «{ $class }» غير معروفة. استخدم { $suggestions }.

# Variables:
#   $class (String) - the class asked for
error-class-without-protocol = وردت الفئة «{ $class }» من دون بروتوكولها. اذكر البروتوكول أيضًا.

# Variables:
#   $phase (String) - the phase asked for
#   $suggestions (String) - a list of the phases there are
error-unknown-phase = «{ $phase }» ليست خطوة من خطوات جلسة SMTP. استخدم { $suggestions }.

# Longer texts are whole replies, which the page “Explain a reply” takes.
# Variables:
#   $maximum (String) - the largest number of characters allowed
error-query-too-long = نص البحث أطول من { $maximum } حرف. اختصره إلى رمز أو بضع كلمات، أو اطلب شرح النص كاملًا باعتباره ردًا.

# Not a refusal: the answer to a search is empty.
# Variables:
#   $query (String) - the text that was searched for
note-nothing-found = لا نتائج للبحث عن «{ $query }». تحقّق من الكتابة، أو استخدم كلمات أقل، أو ابحث عن الرمز نفسه.

# Variables:
#   $field (String) - the name of the field
#   $number (String) - the number in it
error-unknown-enum-value = قيمة الحقل «{ $field }» هي { $number }، وهي غير معروفة.

error-malformed-status-details = لا يمكن قراءة تفاصيل الحالة، فهي ليست بايتات رسالة من النوع google.rpc.Status.
