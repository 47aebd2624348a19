# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

# This language's own name in itself.
language-name = العربية

## Headings of a page about two codes

heading-equivalents = الرموز المقابلة في بروتوكولات أخرى
heading-differences = الفروق الرئيسية
heading-other-differences = فروق أخرى
heading-similarities = أوجه الشبه
heading-use = متى تستخدم كلًا منهما
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

# Why a search found a code: the kind of text, where the words in it are not those of the search itself.
# Variables:
#   $kind (String) - the kind of text, for example “Title”
match-near = { $kind }، بكتابة قريبة

# The text of a link to another comparison.
# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 450”
#   $right (String) - the right code with its protocol
related-pair = مقارنة الرمز { $left } بالرمز { $right }

## Kinds of text in which a search finds words

match-kind-code = الرمز
match-kind-symbol = الاسم
match-kind-phrase = صياغة المواصفة
match-kind-vendor = صياغة أحد المنتجات
match-kind-title = العنوان
match-kind-description = المعنى
match-kind-when = الحالة
match-kind-advice = النصيحة
match-kind-example = مثال
match-kind-cause = السبب
match-kind-printed = صياغة أحد البرامج

## Aspects: in what two codes can differ

aspect-protocol = البروتوكول
aspect-outcome = النتيجة
aspect-retry = إعادة المحاولة
aspect-repeat-safety = التكرار التلقائي
aspect-actor = الجهة المعنية بالإجراء
aspect-remedy = كيفية الإصلاح
aspect-phase = موضع الظهور
aspect-class = الفئة
aspect-category = التصنيف
aspect-standing = الوضع في المعايير
aspect-specification = المواصفة

## Outcomes

outcome-success = نجاح
outcome-intermediate = قيد التنفيذ، بانتظار المزيد
outcome-redirection = إعادة توجيه
outcome-transient-failure = فشل مؤقت
outcome-permanent-failure = فشل دائم

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = لا حاجة إليها
    .message = لا حاجة إلى إعادة إرسال أي شيء.
    .request = لا حاجة إلى إعادة المحاولة.
    .call = لا حاجة إلى إعادة المحاولة.
    .connection = لا حاجة إلى تكرار الاتصال.
retry-after-delay = بعد مدة انتظار
    .message = قد تصل الرسالة نفسها لاحقًا. فإذا ارتدت إليك أو بقيت في صندوق الصادر لديك، فانتظر ثم أرسلها إلى من لم تصل إليه؛ وإلا فخادم البريد لديك يعيد المحاولة تلقائيًا.
    .request = قد ينجح الطلب نفسه لاحقًا. انتظر ثم أعد المحاولة.
    .call = قد تنجح المكالمة نفسها أو الطلب نفسه لاحقًا. انتظر ثم أعد المحاولة.
    .connection = قد تنجح محاولة لاحقة. انتظر ثم كرر الاتصال.
retry-after-change = بعد إجراء تغيير
    .message = الأرجح أن يرفض الخادم محاولة أخرى بلا تغيير. ولا بد من إزالة السبب أولًا.
    .request = إذا أرسلت الطلب مرة أخرى كما هو، فالأرجح أن يفشل من جديد. ولا بد من إزالة السبب أولًا.
    .call = إذا كررت المكالمة أو الطلب، فالأرجح أن يفشل ذلك من جديد. ولا بد من إزالة السبب أولًا.
    .connection = إذا كررت الاتصال، فالأرجح أن يفشل من جديد. ولا بد من إزالة السبب أولًا.
retry-after-restart = من بداية التسلسل
    .message = لا يفيد تكرار هذا الأمر وحده. ابدأ معاملة البريد كلها من جديد.
    .request = لا يفيد تكرار هذا الطلب وحده. ابدأ التسلسل كله من جديد، من أول قراءة فيه. ويمكن للبرنامج أن يفعل ذلك تلقائيًا.
    .call = لا يفيد تكرار هذه الخطوة وحدها. ابدأ إعداد المكالمة من جديد.
    .connection = لا يفيد تكرار هذه الخطوة وحدها. ابدأ التسلسل كله من جديد عبر اتصال جديد.
retry-elsewhere = لدى خادم آخر أو على عنوان آخر أو عبر اتصال آخر
    .message = لا يفيد إرسال الرسالة مرة أخرى بالطريقة نفسها. استخدم العنوان الذي يذكره الرد، أو خادمًا آخر أو عنوان IP آخر من سجلات DNS.
    .request = أرسل الطلب إلى العنوان الذي تذكره الاستجابة، فإن لم تذكر عنوانًا، فأرسله مرة أخرى عبر اتصال جديد.
    .call = لا يفيد الاتصال بالعنوان نفسه مرة أخرى. استخدم العنوان الذي تذكره الاستجابة.
    .connection = لا يفيد الاتصال بالخادم نفسه مرة أخرى. استخدم الخادم أو العنوان المذكور في نص الخطأ.
retry-never = لا تجدي أبدًا
    .message = لا ترسل الرسالة مرة أخرى: فلا الانتظار ولا تعديلها يجعلها تصل.
    .request = لا ترسل الطلب مرة أخرى: فلا الانتظار ولا تعديله يجعله ينجح.
    .call = لا تكرر المحاولة: فلا الانتظار ولا أي تغيير يجعل المكالمة تنجح.
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
    .advice = لا يلزم في العادة أي إجراء من أحد، فالحالة تزول مع الوقت. وإذا فشل الاتصال مرة بعد مرة، فعلى مسؤول الخادم أن يبحث عن السبب.
actor-user-message = المرسل
    .advice = يجب على المرسل أن يتخذ إجراءً، كأن يصحح العنوان أو بيانات تسجيل الدخول أو الرسالة.
actor-user-request = المستخدم
    .advice = يجب على المستخدم أن يتخذ إجراءً، كأن يصحح العنوان أو بيانات تسجيل الدخول أو غيرها مما أدخله.
actor-user-call = المتصل
    .advice = يجب على المتصل أن يتخذ إجراءً، كأن يصحح الرقم أو العنوان.
actor-user-connection = المستخدم
    .advice = يجب على المستخدم أن يتخذ إجراءً، كأن يسجّل الدخول من جديد أو يغيّر إعدادات البرنامج.
actor-asking-operator-message = مسؤول الجهة المرسلة
    .advice = يجب على مسؤول الخادم المرسل أو برنامج البريد أن يتخذ إجراءً. وإذا لم تكن أنت المسؤول، فأرسل إليه نص الخطأ كاملًا.
actor-asking-operator-request = مسؤول برنامج العميل أو مطوره
    .advice = يجب على مسؤول برنامج العميل أو مطوره أن يتخذ إجراءً. وإذا لم تكن أنت المسؤول أو المطور، فأرسل إليه نص الخطأ كاملًا.
actor-asking-operator-call = مسؤول الجهة المتصلة
    .advice = يجب على مسؤول هاتف المتصل أو نظامه الهاتفي أن يتخذ إجراءً. وإذا لم تكن أنت المسؤول، فأرسل إليه نص الخطأ كاملًا.
actor-asking-operator-connection = مسؤول برنامج العميل أو مطوره
    .advice = يجب على مسؤول برنامج العميل أو مطوره أن يتخذ إجراءً. وإذا لم تكن أنت المسؤول أو المطور، فأرسل إليه نص الخطأ كاملًا.
actor-answering-operator-message = مسؤول الخادم الذي رد
    .advice = يجب على مسؤول الخادم الذي رد أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-answering-operator-request = مسؤول الخادم
    .advice = يجب على مسؤول الخادم أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-answering-operator-call = مسؤول الخادم الذي رد
    .advice = يجب على مسؤول الخادم الذي رد أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-answering-operator-connection = مسؤول الخادم
    .advice = يجب على مسؤول الخادم أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-destination-operator-message = المسؤول عن خادم الوجهة
    .advice = يجب على المسؤول عن خادم الوجهة أن يتخذ إجراءً. أما الخادم الذي أبلغ عن المشكلة فلا خلل فيه عادة.
actor-destination-operator-request = مسؤول منطقة DNS أو الخادم الخلفي
    .advice = يجب على مسؤول منطقة DNS، أو مسؤول الخادم الذي يعتمد عليه مرسل الاستجابة، أن يتخذ إجراءً. ويمكنك إبلاغه بالمشكلة.
actor-destination-operator-call = مسؤول الجهة المتصل بها
    .advice = يجب على مسؤول الجهة المتصل بها أن يتخذ إجراءً. أما الخادم الذي رد فيبلغ عن المشكلة فحسب.
actor-destination-operator-connection = مسؤول الخادم الواقع خلف البوابة
    .advice = يجب على مسؤول الخادم الواقع خلف البوابة أن يتخذ إجراءً. أما البوابة فتبلغ عن المشكلة فحسب.
actor-recipient-message = المستلم
    .advice = يجب على المستلم أن يتخذ إجراءً. تواصل معه بوسيلة أخرى، كالهاتف.
actor-recipient-request = المستلم
    .advice = يجب على المستلم أن يتخذ إجراءً. تواصل معه بوسيلة أخرى، كالهاتف.
actor-recipient-call = الشخص المتصل به
    .advice = يجب على الشخص المتصل به أن يتخذ إجراءً. تواصل معه بوسيلة أخرى، كالبريد الإلكتروني.
actor-recipient-connection = مسؤول الطرف المتلقي
    .advice = يجب على مسؤول الطرف الذي تلقى هذا التنبيه، برنامج العميل أو الخادم، أن يتخذ إجراءً. وإذا لم تكن أنت المسؤول، فأرسل إليه نص الخطأ كاملًا.

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
    .note = الرمز مدرج في السجل الرسمي (IANA)، الذي يذكر الوثيقة التي تحدده.
standing-specified = محدد في مواصفة
    .note = الرمز محدد في مواصفة منشورة.
standing-experimental = تجريبي
    .note = لا يحدد هذا الرمز إلا وثيقة تجريبية أو مسودة.
standing-obsolete = متقادم
    .note = الرمز متقادم: ما زالت البرامج القديمة ترسله، ولا ينبغي أن ترسله البرامج الجديدة.
standing-unofficial = غير رسمي
    .note = الرمز غير رسمي: فمعناه يتوقف على البرنامج الذي يرسله.
standing-vendor = خاص بمورّد
    .note = حدد هذا الرمز مورّد أو أكثر لمنتجاته، وقد يستخدمه غيره لمعنى آخر.

## Enhanced mail status codes

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-unregistered-detail = الرمز «{ $asked }» غير مسجل. تعرض هذه الصفحة الرمز { $code }، وهو أقرب رمز عام إليه.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.1”
#   $code (String) - the code that is shown, for example “5.1.1”
fallback-no-class = لا يحدد الرمز «{ $asked }» الفئة المقصودة. تعرض هذه الصفحة الرمز { $code }، وهو أشد صيغه المسجلة.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-no-class-and-unregistered-detail = لا يحدد الرمز «{ $asked }» الفئة المقصودة، وهو غير مسجل. تعرض هذه الصفحة الرمز { $code }، وهو أقرب رمز عام إليه في أشد فئاته.

# Variables:
#   $asked (String) - the value asked for, for example “WebSocket 3123”
#   $code (String) - the range that is shown, for example “WebSocket 3000-3999”
fallback-in-range = تقع القيمة «{ $asked }» في مدى من الرموز له تعريف واحد. تعرض هذه الصفحة المدى كله، وهو { $code }.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.2”
#   $classes (String) - the classes that the registry allows, for example “5”
class-unregistered = لا يدرج سجل رموز الحالة المحسّنة هذه الحالة في فئة الرمز { $code }، بل في الفئة { $classes } فقط. ومع ذلك ترسله بعض الخوادم.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.1”
#   $classes (String) - the classes that the registry's text allows, for example “5”
class-contested = في سجل رموز الحالة المحسّنة تناقض بشأن الرمز { $code }: فنصه لا يجيز إلا الفئة { $classes }، لكن الرموز الأساسية التي يذكرها له تشمل فئة أخرى. وترسل الخوادم الرمز بكلتا الفئتين.

# Codes that a vendor gave a meaning of its own.
# Variables:
#   $code (String) - the code, for example “5.7.708”
#   $vendor (String) - the product, for example “Exchange Online”
#   $phrase (String) - its words for the code, which are English
#   $standard (String) - the registered code nearest to it, for example “5.7.1”
vendor-words = من { $vendor }: «{ $phrase }»
    .description = تحدد شركة المنتج { $vendor } الرمز { $code } لخوادمها وحدها، ولا يدرجه أي سجل رسمي. وعبارتها لهذا الرمز هي «{ $phrase }».
    .when = يرد به أحد خوادم البريد في { $vendor }، أو يكتبه في تقرير عدم التسليم. وإذا أرسل خادم آخر الرمز { $code }، فقد يعني به شيئًا مختلفًا.
    .fix = اقرأ نص الخطأ كاملًا، ففيه غالبًا السبب ورابط، ثم نفّذ ما يطلبه. وإن لم يزد على ذلك شيئًا، فاتبع الإرشادات الخاصة بالرمز { $standard }.
    .use = اترك الرمز { $code } لخوادم { $vendor }. أرسل بدلًا منه الرمز المسجل { $standard }، واذكر السبب في نص الرد.

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
    .when = ورد هذا الرمز في: { $seen }. وإذا أرسله خادم، فرمز الحالة المحسّن أو النص الذي يليه هو ما يبين المقصود.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فكل برامج البريد تفهمه، ومعه رمز الحالة المحسّن الذي يبين السبب.

unofficial-registry-column =
    .description = لا تبين أي وثيقة معنى الرمز { $code }. ولا يذكر سجل رموز الحالة المحسّنة هذا الرقم إلا بوصفه رمزًا أساسيًا. وأقرب ما يقابله عمليًا هو الرمز { $stands-for } («{ $stands-for-title }»).
    .when = هذا الرمز نادر. وقد ورد في: { $seen }. ولا يبين المقصود إلا النص الذي يلي الرقم.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار، واذكر السبب في رمز حالة محسّن.

unofficial-software = رمز يتوقف معناه على البرنامج الذي يرسله
    .description = لا يحدد أي معيار الرمز { $code }. وترسله برامج بعينها بمعنى خاص بها، ولا يبين المقصود إلا النص الذي يلي الرقم.
    .when = ورد هذا الرمز في: { $seen }. وقد يستخدم برنامج آخر الرقم نفسه لمعنى آخر.
    .fix = اعتمد على النص الذي يلي الرقم وعلى رمز الحالة المحسّن إن وجد. فإن غاب كلاهما، فتعامل مع الرد كأنه { $standard }: فالرقم الأول هو الذي يحدد هل تعيد خوادم البريد المحاولة.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، واذكر السبب في رمز حالة محسّن وفي النص.

unofficial-list-only = رقم من قوائم الرموز على الويب
    .description = لا يحدد أي معيار الرمز { $code }، وليس من المعروف أن خادمًا يرسله. وإنما تورده قوائم الرموز، ولكل قائمة منها عبارتها.
    .when = ورد هذا الرمز في: { $seen }. فإن أرسله خادم فعلًا، فلا يبين المقصود إلا النص الذي يلي الرقم.
    .fix = اعتمد على نص الخطأ كاملًا، لا على ما تقوله القوائم عن الرقم. فإن لم يوجد نص، فتعامل مع الرد كأنه { $standard }، فرقمهما الأول واحد.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار.

unofficial-errno = رقم خطأ من نظام برنامج العميل نفسه
    .description = لا يرسل أي خادم بريد الرمز { $code }. والرقم على الأرجح خطأ من نظام التشغيل لدى برنامج العميل، مثل رفض الاتصال أو تعذر الوصول إلى الشبكة، ظهر مطبوعًا كأنه رد.
    .when = ورد هذا الرمز في: { $seen }. ويطبع برنامج العميل رقمًا كهذا عندما يتعذر عليه فتح الاتصال، فيظن بعضهم أنه رد من الخادم.
    .fix = ابحث في الاتصال لا في البريد: تحقّق من اسم المضيف والمنفذ والشبكة وجدار الحماية. وعندما يعمل الاتصال، أرسل مرة أخرى، كما بعد الرد { $standard }.
    .use = لا يرسل الخادم هذا الرقم أبدًا. وفي الحالات العابرة أرسل الرد { $standard }.

unofficial-document-example = رقم من مثال في إحدى الوثائق
    .description = لا يحدد أي معيار الرمز { $code }. وإنما يورده مثال في إحدى الوثائق على أنه رد خادم، من دون أن يبين معناه؛ وأقرب رمز إلى النص الذي يليه هو { $stands-for } («{ $stands-for-title }»).
    .when = ورد هذا الرمز في: { $seen }. ونادرًا ما ترسله الخوادم؛ فإن أرسله خادم، فلا يبين المقصود إلا النص الذي يلي الرقم.
    .fix = اقرأ أولًا نص الخطأ كاملًا. فإن لم يبين شيئًا، فتعامل مع الرد كأنه { $standard }: فالرقم الأول هو الذي يحدد هل تعيد خوادم البريد المحاولة.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار، واذكر السبب في رمز حالة محسّن.
