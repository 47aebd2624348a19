# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

# This language's own name in itself.
language-name = العربية

## Headings of a page

heading-phrase = النص الوارد في المواصفة
heading-class = الفئة
heading-category = التصنيف
heading-outcome = النتيجة
heading-standing = الوضع في المعايير
heading-phases = موضع الظهور
heading-enhanced = رموز الحالة المحسّنة
heading-basic = رموز الرد الأساسية
heading-vendors = معناه لدى منتجات بعينها
heading-protocol-facts = تفاصيل البروتوكول
heading-equivalents = ما يقابله في بروتوكولات أخرى
heading-description = الوصف
heading-when = متى تراه
heading-fix = كيفية الإصلاح
heading-retry = هل تعيد المحاولة؟
heading-actor = الجهة المعنية بالإجراء
heading-differences = الفروق الرئيسية
heading-other-differences = فروق أخرى
heading-similarities = أوجه الشبه
heading-use = متى تستخدم كلًا منهما
heading-use-code = متى ترسله
heading-neighbours = رموز أخرى قد تختلط بهما
heading-learn-more = اعرف المزيد
heading-related-codes = رموز ذات صلة
heading-related-pairs = مقارنات ذات صلة
heading-references = المواصفات

# A code with its title, as a heading or in a list.
# Variables:
#   $code (String) - the code with its protocol, for example “SMTP 450”
#   $title (String) - its title
code-with-title = الرمز { $code } · { $title }

# The text of a link to another comparison.
# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 450”
#   $right (String) - the right code with its protocol
related-pair = مقارنة الرمز { $left } بالرمز { $right }

## Aspects: in what two codes can differ

aspect-protocol = البروتوكول
aspect-outcome = النتيجة
aspect-retry = إعادة المحاولة
aspect-actor = الجهة المعنية بالإجراء
aspect-remedy = كيفية الإصلاح
aspect-phase = موضع الظهور
aspect-class = الفئة
aspect-category = التصنيف
aspect-standing = الوضع في المعايير
aspect-specification = المواصفة

## Outcomes

outcome-success = نجاح
outcome-intermediate = رد مرحلي: بانتظار المزيد
outcome-redirection = إعادة توجيه
outcome-transient-failure = فشل مؤقت
outcome-permanent-failure = فشل دائم

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = لا حاجة إليها
    .message = لا حاجة إلى إعادة إرسال أي شيء.
    .request = لا حاجة إلى إعادة المحاولة.
    .call = لا حاجة إلى تكرار المكالمة.
    .connection = لا حاجة إلى تكرار الاتصال.
retry-after-delay = بعد مدة انتظار
    .message = قد تصل الرسالة نفسها لاحقًا. وخوادم البريد تعيد المحاولة تلقائيًا؛ أما في برنامج البريد فانتظر ثم أرسل الرسالة مرة أخرى.
    .request = قد ينجح الطلب نفسه لاحقًا. وإذا كان برنامجك يعيد المحاولة تلقائيًا فاتركه يفعل ذلك، وإلا فانتظر ثم أعد المحاولة.
    .call = قد تنجح المكالمة نفسها لاحقًا. انتظر ثم كررها.
    .connection = قد تنجح محاولة لاحقة. وإذا كان برنامجك يعيد الاتصال تلقائيًا فاتركه يفعل ذلك، وإلا فانتظر ثم كرر الاتصال.
retry-after-change = بعد إجراء تغيير
    .message = إذا أرسلت الرسالة مرة أخرى كما هي فسترفض ثانية على الأرجح. ويجب إصلاح السبب أولًا.
    .request = إذا أرسلت الطلب مرة أخرى كما هو فسيفشل ثانية على الأرجح. ويجب إصلاح السبب أولًا.
    .call = ستفشل المكالمة ثانية على الأرجح. ويجب إصلاح السبب أولًا.
    .connection = سيفشل الاتصال ثانية على الأرجح. ويجب إصلاح السبب أولًا.
retry-after-restart = من بداية التسلسل
    .message = لا يفيد تكرار هذا الأمر وحده. ابدأ معاملة البريد كلها من جديد.
    .request = لا يفيد تكرار هذا الطلب وحده. ابدأ التسلسل كله من جديد، من أول قراءة فيه. ويمكن للبرنامج أن يفعل ذلك تلقائيًا.
    .call = لا يفيد تكرار هذه الخطوة وحدها. ابدأ إعداد المكالمة من جديد.
    .connection = لا يفيد تكرار هذه الخطوة وحدها. ابدأ التسلسل كله من جديد عبر اتصال جديد.
retry-elsewhere = لدى خادم آخر أو عنوان آخر
    .message = لا يفيد إرسال الرسالة إلى الخادم نفسه مرة أخرى. استخدم العنوان أو الخادم الذي يذكره الرد أو سجلات DNS.
    .request = لا يفيد إرسال الطلب إلى الخادم نفسه مرة أخرى. استخدم الخادم أو العنوان الذي تذكره الاستجابة أو سجلات DNS.
    .call = لا تفيد مكالمة العنوان نفسه مرة أخرى. استخدم العنوان الذي تذكره الاستجابة.
    .connection = لا يفيد الاتصال بالخادم نفسه مرة أخرى. استخدم الخادم أو العنوان الذي يذكره.
retry-never = لا تجدي أبدًا
    .message = لا ترسل الرسالة مرة أخرى: فلا الانتظار ولا تعديلها يجعلها تصل.
    .request = لا ترسل الطلب مرة أخرى: فلا الانتظار ولا تعديله يجعله ينجح.
    .call = لا تكرر المكالمة: فلا الانتظار ولا أي تغيير يجعلها تنجح.
    .connection = لا تكرر الاتصال: فلا الانتظار ولا أي تغيير يجعله ينجح.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = لا أحد
    .advice = لا يلزم أي إجراء.
actor-nobody-request = لا أحد
    .advice = لا يلزم أي إجراء.
actor-nobody-call = لا أحد
    .advice = لا يلزم أي إجراء.
actor-nobody-connection = لا أحد
    .advice = لا يلزم أي إجراء.
actor-usually-nobody-message = لا أحد في العادة
    .advice = لا يلزم في العادة أي إجراء من أحد، فالحالة تزول مع الوقت.
actor-usually-nobody-request = لا أحد في العادة
    .advice = لا يلزم في العادة أي إجراء من أحد، فالحالة تزول مع الوقت.
actor-usually-nobody-call = لا أحد في العادة
    .advice = لا يلزم في العادة أي إجراء من أحد، فالحالة تزول مع الوقت.
actor-usually-nobody-connection = لا أحد في العادة
    .advice = لا يلزم في العادة أي إجراء من أحد، فالحالة تزول مع الوقت.
actor-user-message = المرسل
    .advice = يجب على المرسل أن يتخذ إجراءً، كأن يصحح عنوانًا.
actor-user-request = المستخدم
    .advice = يجب على المستخدم أن يتخذ إجراءً، كأن يصحح ما أدخله.
actor-user-call = المتصل
    .advice = يجب على المتصل أن يتخذ إجراءً، كأن يصحح الرقم أو العنوان.
actor-user-connection = المستخدم
    .advice = يجب على المستخدم أن يتخذ إجراءً، كأن يغير إعدادات البرنامج.
actor-asking-operator-message = مسؤول الجهة المرسلة
    .advice = يجب على مسؤول الخادم المرسل أو برنامج البريد أن يتخذ إجراءً. وإذا لم تكن أنت المسؤول، فأرسل إليه نص الخطأ كاملًا.
actor-asking-operator-request = مسؤول برنامج العميل أو مطوره
    .advice = يجب على مسؤول برنامج العميل أو مطوره أن يتخذ إجراءً. وإذا لم تكن أنت ذلك، فأرسل إليه نص الخطأ كاملًا.
actor-asking-operator-call = مسؤول الجهة المتصلة
    .advice = يجب على مسؤول هاتف المتصل أو نظامه الهاتفي أن يتخذ إجراءً. وإذا لم تكن أنت المسؤول، فأرسل إليه نص الخطأ كاملًا.
actor-asking-operator-connection = مسؤول برنامج العميل أو مطوره
    .advice = يجب على مسؤول برنامج العميل أو مطوره أن يتخذ إجراءً. وإذا لم تكن أنت ذلك، فأرسل إليه نص الخطأ كاملًا.
actor-answering-operator-message = مسؤول الخادم الذي رد
    .advice = يجب على مسؤول الخادم الذي رد أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-answering-operator-request = مسؤول الخادم
    .advice = يجب على مسؤول الخادم أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-answering-operator-call = مسؤول الخادم الذي رد
    .advice = يجب على مسؤول الخادم الذي رد أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-answering-operator-connection = مسؤول الخادم
    .advice = يجب على مسؤول الخادم أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-destination-operator-message = المسؤول عن خادم الوجهة
    .advice = يجب على المسؤول عن خادم الوجهة أن يتخذ إجراءً. أما الخادم الذي أبلغ عن المشكلة فلا خلل فيه.
actor-destination-operator-request = مسؤول الخادم الخلفي
    .advice = يجب على مسؤول الخادم الخلفي أن يتخذ إجراءً، وهو الخادم الواقع خلف البوابة أو الوكيل الذي رد. ويمكنك إبلاغه بالمشكلة.
actor-destination-operator-call = مسؤول جهة الوجهة
    .advice = يجب على مسؤول جهة الوجهة أن يتخذ إجراءً. أما الخادم الذي رد فلا يفعل إلا أن يبلغ عن المشكلة.
actor-destination-operator-connection = مسؤول الخادم الواقع خلف البوابة
    .advice = يجب على مسؤول الخادم الواقع خلف البوابة أن يتخذ إجراءً. أما البوابة فلا تفعل إلا أن تبلغ عن المشكلة.
actor-recipient-message = المستلم
    .advice = يجب على المستلم أن يتخذ إجراءً. تواصل معه بوسيلة أخرى، كالهاتف.
actor-recipient-request = المستلم
    .advice = يجب على المستلم أن يتخذ إجراءً. تواصل معه بوسيلة أخرى، كالهاتف.
actor-recipient-call = الشخص المطلوب
    .advice = يجب على الشخص المطلوب أن يتخذ إجراءً. تواصل معه بوسيلة أخرى، كالبريد.
actor-recipient-connection = الطرف الآخر
    .advice = يجب على الطرف الآخر أن يتخذ إجراءً. تواصل معه بوسيلة أخرى.

## What has to be done, as it stands in a list

remedy-nothing = لا إجراء مطلوب
remedy-proceed = الانتقال إلى الخطوة التالية
remedy-wait = الانتظار ثم إعادة المحاولة
remedy-correct-command = تصحيح الأمر
remedy-correct-address = تصحيح العنوان
remedy-correct-message = تعديل الرسالة
remedy-authenticate = تسجيل الدخول
remedy-encrypt = تشفير الاتصال
remedy-free-space = توفير مساحة تخزين
remedy-seek-permission = الحصول على إذن
remedy-repair-server = إصلاح الخادم الذي فيه الخلل
remedy-use-another-server = استخدام خادم آخر
remedy-follow-redirect = اتباع إعادة التوجيه
remedy-correct-request = تصحيح الطلب
remedy-refresh-state = قراءة الحالة الراهنة من جديد
remedy-slow-down = تقليل ما يرسل في المرة الواحدة
remedy-correct-dns = تصحيح سجلات DNS للنطاق الذي فيه الخلل
remedy-find-cause = البحث عن السبب في نص الخطأ الكامل

## How firmly a code is defined

standing-registered = مسجل
    .note = الرمز مدرج في السجل الرسمي (IANA)، الذي يذكر المستند الذي يحدده.
standing-specified = محدد في مواصفة
    .note = الرمز محدد في مواصفة منشورة.
standing-experimental = تجريبي
    .note = لا يحدد هذا الرمز إلا مستند تجريبي أو مسودة.
standing-obsolete = متقادم
    .note = الرمز متقادم: ما زالت البرامج القديمة ترسله، ولا ينبغي أن ترسله البرامج الجديدة.
standing-unofficial = غير رسمي
    .note = لا يوجد مستند يحدد هذا الرمز، ومعناه يتوقف على البرنامج الذي يرسله.
standing-vendor = خاص بمورّد
    .note = حدد هذا الرمز أحد المورّدين لمنتجاته، وقد يستخدمه غيره لمعنى آخر.

## Enhanced mail status codes

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-unregistered-detail = الرمز «{ $asked }» غير مسجل. تعرض هذه الصفحة الرمز { $code }، وهو أقرب رمز عام إليه.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.1”
#   $code (String) - the code that is shown, for example “5.1.1”
fallback-no-class = لا يحدد الرمز «{ $asked }» الفئة المقصودة. تعرض هذه الصفحة الرمز { $code }، وهو أشد صوره المسجلة.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-no-class-and-unregistered-detail = لا يحدد الرمز «{ $asked }» الفئة المقصودة، وهو غير مسجل. تعرض هذه الصفحة الرمز { $code }، وهو أقرب رمز عام إليه في أشد فئاته.

# Variables:
#   $asked (String) - the value asked for, for example “WebSocket 3123”
#   $code (String) - the range that is shown, for example “WebSocket 3000-3999”
fallback-in-range = تنتمي القيمة «{ $asked }» إلى نطاق من الرموز تحدده مواصفة واحدة. تعرض هذه الصفحة النطاق كله، أي الرمز { $code }.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.2”
#   $classes (String) - the classes that the registry allows, for example “5”
class-unregistered = لا يدرج سجل رموز الحالة المحسّنة هذه الحالة في فئة الرمز { $code }، بل في الفئة { $classes } فقط. ومع ذلك ترسله بعض الخوادم.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.1”
#   $classes (String) - the classes that the registry's text allows, for example “5”
class-contested = في سجل رموز الحالة المحسّنة تناقض بشأن الرمز { $code }: فنصه لا يجيز إلا الفئة { $classes }، مع أنه يذكر رموزًا أساسية من فئة أخرى. وترسل الخوادم كلا النوعين.

## Codes that nobody defines: shared texts

popular-lists = قوائم الرموز على الويب

# The title and the advice of a code that stands for another are the other’s.
# Variables of each:
#   $code (String) - the code, for example “SMTP 441”
#   $stands-for (String) - the enhanced code that it most likely stands for, for example “4.4.1”
#   $stands-for-title (String) - the title of that code, for example “No answer from the host”
#   $standard (String) - the standard code to look at, for example “451”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and code lists on the web”
unofficial-dots-dropped =
    .description = لا يحدد أي معيار الرمز { $code }. وهو على الأرجح رمز الحالة المحسّن { $stands-for } («{ $stands-for-title }») مكتوبًا بلا نقطتيه.
    .when = ورد هذا الرمز في: { $seen }. وإذا أرسله خادم، فالمقصود يبينه الرمز المحسّن أو النص الذي يليه.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فكل برامج البريد تفهمه، ومعه الرمز المحسّن الذي يبين السبب.

unofficial-registry-column =
    .description = لا يبين أي مستند معنى الرمز { $code }. ولا يذكر سجل رموز الحالة المحسّنة هذا الرقم إلا بوصفه رمزًا أساسيًا. وأقرب ما يقابله عمليًا هو الرمز { $stands-for } («{ $stands-for-title }»).
    .when = هذا الرمز نادر. وقد ورد في: { $seen }. ولا يبين المقصود إلا النص الذي يلي الرقم.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار، واذكر السبب في رمز محسّن.

unofficial-software = رمز يتوقف معناه على البرنامج المرسل
    .description = لا يحدد أي معيار الرمز { $code }. وترسله برامج بعينها بمعنى خاص بها، ولا يبين المقصود إلا النص الذي يلي الرقم.
    .when = ورد هذا الرمز في: { $seen }. وقد يستخدم برنامج آخر الرقم نفسه لمعنى آخر.
    .fix = العبرة بالنص الذي يلي الرقم وبالرمز المحسّن إن وجد. فإن غاب كلاهما فعامل الرد معاملة الرد { $standard }: فالرقم الأول هو الذي يحدد هل تعيد خوادم البريد المحاولة.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، واذكر السبب في رمز محسّن وفي النص.

unofficial-list-only = رقم من قوائم الرموز على الويب
    .description = لا يحدد أي معيار الرمز { $code }، وليس هناك خادم معروف بإرساله. وإنما تورده قوائم الرموز، ولكل منها عبارته.
    .when = ورد هذا الرمز في: { $seen }. فإن أرسله خادم فعلًا، فلا يبين المقصود إلا النص الذي يلي الرقم.
    .fix = لا تعتمد على ما تقوله عنه القوائم. اقرأ نص الخطأ كاملًا؛ فإن لم يوجد نص فعامل الرد معاملة الرد { $standard } بحسب رقمه الأول.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار.

unofficial-errno = رقم خطأ من نظام العميل نفسه
    .description = لا يرسل أي خادم بريد الرمز { $code }. والرقم على الأرجح خطأ من نظام التشغيل لدى العميل، مثل رفض الاتصال أو تعذر الوصول إلى الشبكة، ظهر مطبوعًا كأنه رد.
    .when = ورد هذا الرمز في: { $seen }. ويطبع برنامج العميل رقمًا كهذا عندما يتعذر عليه فتح الاتصال، وقد ظنه بعضهم ردًا من الخادم.
    .fix = ابحث في الاتصال لا في البريد: تحقّق من اسم المضيف والمنفذ والشبكة وجدار الحماية. وتعيد خوادم البريد المحاولة تلقائيًا، كما بعد الرد { $standard }؛ أما في برنامج البريد فأعد الإرسال عندما يعمل الاتصال.
    .use = لا يرسل الخادم هذا الرقم أبدًا. وفي الحالات العابرة أرسل الرد { $standard }.

unofficial-document-example = رقم من مثال في إحدى الوثائق
    .description = لا يحدد أي معيار الرمز { $code }. وإنما يورده مثال في إحدى الوثائق على أنه رد خادم، من دون أن يبين معناه؛ وأقرب رمز إلى نصه هو الرمز { $stands-for } («{ $stands-for-title }»).
    .when = ورد هذا الرمز في: { $seen }. ولا يكاد خادم يرسله؛ فإن أرسله خادم فلا يبين المقصود إلا النص الذي يلي الرقم.
    .fix = اقرأ أولًا نص الخطأ كاملًا. فإن لم يبين شيئًا فعامل الرد معاملة الرد { $standard }: فالرقم الأول هو الذي يحدد هل تعيد خوادم البريد المحاولة.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار، واذكر السبب في رمز محسّن.
