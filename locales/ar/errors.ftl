# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

# Variables:
#   $protocol (String) - the protocol asked for
error-unknown-protocol = لا يوجد هنا بروتوكول باسم «{ $protocol }».

# Variables:
#   $protocol (String) - the protocol asked for
#   $suggestions (String) - a list of known protocols with a similar name
error-unknown-protocol-near = لا يوجد هنا بروتوكول باسم «{ $protocol }». والأقرب إليه اسمًا: { $suggestions }.

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
error-unknown-code = الرمز «{ $value }» ليس من رموز البروتوكول { $protocol } المعروفة هنا.

# Variables:
#   $protocol (String) - the protocol's name
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the nearest codes
error-unknown-code-near = الرمز «{ $value }» ليس من رموز البروتوكول { $protocol } المعروفة هنا. والأقرب إليه: { $suggestions }.

# Variables:
#   $value (String) - the code asked for
error-missing-protocol = القيمة «{ $value }» لا تذكر أي بروتوكول. اكتب البروتوكول قبل الرمز، كما في «smtp/521».

# Variables:
#   $value (String) - the code asked for
#   $suggestions (String) - a list of the codes that may be meant
error-missing-protocol-near = القيمة «{ $value }» لا تذكر أي بروتوكول. اكتب البروتوكول قبل الرمز. ربما كنت تقصد: { $suggestions }.

# Variables:
#   $id (String) - the text given as a code
error-malformed-id = القيمة «{ $id }» ليست رمزًا. اكتب البروتوكول ثم شرطة مائلة ثم الرمز، كما في «smtp/521».

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
error-malformed-value = القيمة «{ $value }» ليست من رموز { $protocol }. اكتب الفئة وما يليها من أعداد وبينها نقاط؛ والفئة هي { $classes }.

# Variables:
#   $value (String) - the text given as a code
#   $protocol (String) - the protocol’s name
#   $classes (String) - a list of its classes
#   $categories (String) - a list of its categories
error-malformed-value-categories = القيمة «{ $value }» ليست من رموز { $protocol }. اكتب الفئة والموضوع والتفصيل وبينها نقاط؛ فالفئة هي { $classes }، والموضوع هو { $categories }.

# Variables:
#   $field (String) - the name of the field
error-missing-field = الحقل «{ $field }» فارغ، ولا يمكن الرد على الطلب من دونه.

# Variables:
#   $id (String) - the code asked for twice
error-same-code = الرمز «{ $id }» وارد في طرفي المقارنة. لا تصح المقارنة إلا بين رمزين مختلفين.

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $id (String) - the code that stands in for it, and is the other side
error-same-code-fallback = الرمز «{ $asked }» غير مدرج بذاته، ويقوم مقامه الرمز «{ $id }»، وهو نفسه الرمز الآخر في المقارنة. لا تصح المقارنة إلا بين رمزين مختلفين.

# Variables:
#   $language-code (String) - the text given as a language
error-malformed-language-code = القيمة «{ $language-code }» ليست وسم لغة. اكتب وسمًا مثل «ar» أو «pt-BR».

# Variables:
#   $page-size (String) - the number asked for
#   $maximum (String) - the largest number allowed
error-page-size-out-of-range = لا يمكن أن يكون عدد العناصر في الصفحة { $page-size }. اطلب عددًا من 1 إلى { $maximum }، أو اطلب 0 للحصول على العدد المعتاد.

# Variables:
#   $page-token (String) - the text given as a token
error-malformed-page-token = القيمة «{ $page-token }» ليست مؤشر صفحة صادرًا عن هذه الخدمة. احذف المؤشر لتبدأ من الصفحة الأولى.

error-page-token-mismatch = مؤشر الصفحة يخص طلبًا آخر في حقوله قيم مختلفة. كرر ذلك الطلب من دون تغيير، أو احذف المؤشر لتبدأ من الصفحة الأولى.

# Variables:
#   $count (Number) - the number of codes asked for
#   $maximum (String) - the largest number allowed
error-too-many-items =
    { $count ->
        [zero] لا يتضمن الطلب أي رمز، والحد الأقصى هو { $maximum }.
        [one] يتضمن الطلب رمزًا واحدًا، وهو أكثر مما يتسع له طلب واحد. الحد الأقصى هو { $maximum }، فوزع الرموز على عدة طلبات.
        [two] يتضمن الطلب رمزين، وهو أكثر مما يتسع له طلب واحد. الحد الأقصى هو { $maximum }، فوزع الرموز على عدة طلبات.
        [few] يتضمن الطلب { $count } رموز، وهو أكثر مما يتسع له طلب واحد. الحد الأقصى هو { $maximum }، فوزع الرموز على عدة طلبات.
        [many] يتضمن الطلب { $count } رمزًا، وهو أكثر مما يتسع له طلب واحد. الحد الأقصى هو { $maximum }، فوزع الرموز على عدة طلبات.
       *[other] يتضمن الطلب { $count } رمز، وهو أكثر مما يتسع له طلب واحد. الحد الأقصى هو { $maximum }، فوزع الرموز على عدة طلبات.
    }

# Variables:
#   $protocol (String) - the protocol's name
#   $class (String) - the class asked for
#   $suggestions (String) - a list of the protocol's classes
error-unknown-class = ليس في البروتوكول { $protocol } فئة باسم «{ $class }». وفئاته هي: { $suggestions }.

# Variables:
#   $class (String) - the class asked for
error-class-without-protocol = الفئة «{ $class }» تابعة لبروتوكول لم يذكره الطلب. اذكر البروتوكول أيضًا.

# Variables:
#   $count (Number) - how many bytes the text has
#   $maximum (String) - how many it may have
error-text-too-long =
    { $count ->
        [zero] النص فارغ، ولا يُقرأ أكثر من { $maximum } بايت.
        [one] النص أطول من اللازم: طوله بايت واحد، ولا يُقرأ أكثر من { $maximum }. احذف منه ما ليس من الرد.
        [two] النص أطول من اللازم: طوله بايتان، ولا يُقرأ أكثر من { $maximum }. احذف منه ما ليس من الرد.
        [few] النص أطول من اللازم: طوله { $count } بايتات، ولا يُقرأ أكثر من { $maximum }. احذف منه ما ليس من الرد.
        [many] النص أطول من اللازم: طوله { $count } بايت، ولا يُقرأ أكثر من { $maximum }. احذف منه ما ليس من الرد.
       *[other] النص أطول من اللازم: طوله { $count } بايت، ولا يُقرأ أكثر من { $maximum }. احذف منه ما ليس من الرد.
    }

# Variables:
#   $phase (String) - the phase asked for
#   $suggestions (String) - a list of the phases there are
error-unknown-phase = ليس في محادثة البريد خطوة باسم «{ $phase }». وخطواتها هي: { $suggestions }.

# Variables:
#   $field (String) - the name of the field
#   $number (String) - the number in it
error-unknown-enum-value = قيمة الحقل «{ $field }» هي { $number }، وهي لا تدل على شيء معروف هنا.
