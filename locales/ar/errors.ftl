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
error-unknown-code = الرمز «{ $value }» ليس من رموز { $protocol } المعروفة.

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the nearest codes
error-unknown-code-near = الرمز «{ $value }» ليس من رموز { $protocol } المعروفة. هل تقصد { $suggestions }؟

# Variables:
#   $value (String) - the code asked for
error-missing-protocol = لا بروتوكول في القيمة «{ $value }». اكتب البروتوكول قبل الرمز، كما في «smtp/521».

# Variables:
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the codes that may be meant
error-missing-protocol-near = لا بروتوكول في القيمة «{ $value }». هل تقصد { $suggestions }؟

# Variables:
#   $id (String) - the text given as a code
error-malformed-id = القيمة «{ $id }» ليست رمزًا. اكتب البروتوكول ثم شرطة مائلة ثم الرمز، كما في «smtp/521».

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
error-malformed-value = القيمة «{ $value }» ليست رمزًا صالحًا ({ $protocol }). اكتب الفئة ثم الأعداد التي تليها، وافصل بينها بنقاط. والفئة هي { $classes }.

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
#   $categories (String) - a list of its categories
error-malformed-value-categories = القيمة «{ $value }» ليست رمزًا صالحًا ({ $protocol }). اكتب الفئة والتصنيف والتفصيل، وافصل بينها بنقاط. والفئة هي { $classes }؛ والتصنيف هو { $categories }.

# Variables:
#   $field (String) - the name of the field
error-missing-field = الحقل «{ $field }» مطلوب.

# Variables:
#   $id (String) - the code asked for twice
error-same-code = طرفا المقارنة كلاهما «{ $id }». اختر رمزين مختلفين.

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $id (String) - the code that it is read as, and is the other side
error-same-code-fallback = يقرأ الرمز «{ $asked }» على أنه «{ $id }»، وهو نفسه الرمز الآخر. اختر رمزين مختلفين.

# Variables:
#   $language-code (String) - the text given as a language
error-malformed-language-code = القيمة «{ $language-code }» ليست وسم لغة. استخدم وسمًا مثل «ar» أو «pt-BR».

# Variables:
#   $page-size (String) - the number asked for
#   $maximum (String) - the largest number allowed
error-page-size-out-of-range = حجم الصفحة { $page-size } خارج الحدود المسموح بها. استخدم عددًا من 1 إلى { $maximum }، أو 0 للعدد الافتراضي.

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
error-unknown-class = الفئة «{ $class }» غير معروفة ({ $protocol }). استخدم { $suggestions }.

# Variables:
#   $class (String) - the class asked for
error-class-without-protocol = تحتاج الفئة «{ $class }» إلى بروتوكول. اذكر البروتوكول أيضًا.

# Variables:
#   $count (Number) - how many bytes the text has
#   $maximum (String) - how many it may have
error-text-too-long =
    { $count ->
        [zero] النص فارغ، والحد الأقصى هو { $maximum } بايت.
        [one] النص أطول من اللازم: طوله بايت واحد، والحد الأقصى هو { $maximum }. أرسل الرد وحده.
        [two] النص أطول من اللازم: طوله بايتان، والحد الأقصى هو { $maximum }. أرسل الرد وحده.
        [few] النص أطول من اللازم: طوله { $count } بايتات، والحد الأقصى هو { $maximum }. أرسل الرد وحده.
        [many] النص أطول من اللازم: طوله { $count } بايت، والحد الأقصى هو { $maximum }. أرسل الرد وحده.
       *[other] النص أطول من اللازم: طوله { $count } بايت، والحد الأقصى هو { $maximum }. أرسل الرد وحده.
    }

# Variables:
#   $phase (String) - the phase asked for
#   $suggestions (String) - a list of the phases there are
error-unknown-phase = «{ $phase }» ليست خطوة من خطوات جلسة SMTP. استخدم { $suggestions }.

# Variables:
#   $field (String) - the name of the field
#   $number (String) - the number in it
error-unknown-enum-value = قيمة الحقل «{ $field }» هي { $number }، وهي غير معروفة.
