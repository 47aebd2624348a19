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
heading-standing = الوضع المعياري
heading-phases = موضع الظهور
heading-enhanced = رموز الحالة المحسّنة
heading-basic = رموز الرد الأساسية
heading-vendors = معناه لدى منتجات بعينها
heading-protocol-facts = ما يضيفه البروتوكول
heading-equivalents = الرموز المقابلة والمرافقة
heading-description = الوصف
heading-when = متى تراه
heading-fix = كيفية الإصلاح
heading-retry = جدوى إعادة المحاولة
heading-actor = من عليه اتخاذ الإجراء
heading-differences = الفروق الرئيسية
heading-similarities = أوجه الشبه
heading-use = متى تستخدم أيًا منهما
heading-use-code = متى ترسله
heading-confusion = رموز يسهل الخلط بينها
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
aspect-meaning = المعنى
aspect-outcome = النتيجة
aspect-retry = إعادة المحاولة
aspect-actor = من عليه اتخاذ الإجراء
aspect-remedy = الإجراء المطلوب
aspect-phase = موضع الظهور
aspect-class = الفئة
aspect-category = التصنيف
aspect-standing = الوضع المعياري
aspect-specification = المواصفة

## Outcomes

outcome-success = نجاح
outcome-intermediate = مرحلية: بانتظار المزيد
outcome-redirection = إعادة توجيه
outcome-transient-failure = فشل مؤقت
outcome-permanent-failure = فشل دائم

## Whether to try again

retry-not-needed = لا حاجة إليها
    .advice = لا حاجة إلى إعادة إرسال الطلب نفسه، ولا فائدة من تكراره.
retry-after-delay = بعد مدة انتظار
    .advice = قد ينجح الطلب نفسه بعد مدة انتظار، ولا حاجة إلى تغيير شيء فيه. وإذا كان أحد البرامج يكرره أصلًا فاترك ذلك له؛ وإذا استمر الفشل فأطل الفترات بين المحاولات.
retry-after-change = بعد إجراء تغيير
    .advice = إذا أعدت إرسال الطلب كما هو فالغالب أن تتلقى الرفض نفسه. غيّر ما يعترض عليه الرد، ثم أعد المحاولة.
retry-after-restart = من بداية التسلسل
    .advice = لا يفيد تكرار هذا الطلب وحده. كرّر كامل التسلسل الذي ينتمي إليه، بدءًا من أول قراءة فيه؛ وإذا كان البرنامج قادرًا على ذلك فلا حاجة إلى تدخل أحد.
retry-elsewhere = في مكان آخر
    .advice = لا جدوى من تكرار الطلب هنا. أرسله إلى الخادم الآخر أو العنوان الآخر الذي يذكره الرد أو تدل عليه سجلات DNS.
retry-never = لا تجدي أبدًا
    .advice = لا تعد إرسال الطلب: فلا الانتظار ولا أي تغيير لدى الجهة المرسلة يجعله ينجح هنا.

## Who has to act

actor-nobody = لا أحد
    .advice = ليس على أحد اتخاذ أي إجراء: فإما أنه لا يوجد خلل، وإما أن الخطوة التالية تكفي، أو يكفي مرور الوقت وحده.
actor-user = المستخدم صاحب الطلب
    .advice = على صاحب الطلب أن يتخذ إجراءً أولًا، كأن يصحح ما أدخله.
actor-asking-operator = مسؤول الجهة المرسلة
    .advice = الإجراء على من يدير برنامج العميل أو الخادم المرسل؛ أما صاحب الطلب فكثيرًا ما لا يكون في وسعه إلا أن ينقل إليه الرد.
actor-answering-operator = مسؤول الجهة المستقبلة
    .advice = الإجراء على من يدير الخادم الذي صدر عنه هذا الرد؛ وفي وسع الجهة المرسلة أن تبلغه بذلك.
actor-recipient = المستلم
    .advice = الإجراء على الشخص الذي كان الطلب موجهًا إليه؛ وعلى الجهة المرسلة أن تتواصل معه بوسيلة أخرى.

## What has to be done, as it stands in a list

remedy-nothing = لا شيء على الإطلاق
remedy-proceed = الانتقال إلى الخطوة التالية
remedy-wait = الانتظار ثم إعادة المحاولة
remedy-correct-command = تصحيح الأمر أو موضعه في تسلسل الأوامر
remedy-correct-address = تصحيح العنوان
remedy-correct-message = تعديل الرسالة
remedy-authenticate = إجراء المصادقة على الوجه الصحيح
remedy-encrypt = تشفير الاتصال
remedy-free-space = توفير مساحة تخزين
remedy-seek-permission = الحصول على إذن من الجهة التي تضع السياسة
remedy-repair-server = إصلاح الخلل في الخادم الذي أرسل الرد أو في إعداداته
remedy-use-another-server = استخدام خادم آخر
remedy-follow-redirect = الانتقال إلى العنوان الذي تذكره الاستجابة
remedy-correct-request = تصحيح الطلب
remedy-refresh-state = قراءة الحالة الراهنة من جديد قبل تكرار الطلب
remedy-slow-down = تقليل عدد الطلبات

## How firmly a code is defined

standing-registered = مسجل
    .note = الرمز مدرج في سجل رسمي للرموز، ومعناه هو المثبت في ذلك السجل.
standing-specified = محدد في مواصفة
    .note = الرمز محدد في مواصفة منشورة، فللبرامج أن تعتمد على معناه.
standing-experimental = تجريبي
    .note = لا يحدد هذا الرمز إلا مستند تجريبي أو مسودة منتهية الصلاحية، ولذلك لا تعرفه إلا برامج قليلة.
standing-obsolete = متقادم
    .note = الرمز متقادم: ما زالت البرامج القديمة ترسله، ولا ينبغي أن ترسله البرامج الجديدة.
standing-unofficial = غير رسمي
    .note = لا يوجد مستند يحدد هذا الرمز، فمعناه يتوقف على البرنامج الذي يرسله.
standing-vendor = خاص بمورّد
    .note = هذا الرمز وضعه مورّدو منتجات بعينها، وقد تستخدم برامج أخرى الرقم نفسه لمعنى مختلف.

## Enhanced mail status codes

# Variables:
#   $asked (String) - the value asked for, for example “5.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-unregistered-detail = يذكر الرمز «{ $asked }» تفصيلًا لا يدرجه سجل رموز الحالة المحسّنة في فئته. والمعروض هنا هو الرمز { $code }، وهو أقرب رمز عام إليه.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.1”
#   $code (String) - the code that is shown, for example “5.1.1”
fallback-no-class = لا يذكر الرمز «{ $asked }» أي فئة. والمعروض هنا هو الرمز { $code }، أي التفصيل نفسه في أشد الفئات المسجلة له.

# Variables:
#   $asked (String) - the value asked for, for example “X.1.99”
#   $code (String) - the code that is shown, for example “5.1.0”
fallback-no-class-and-unregistered-detail = لا يذكر الرمز «{ $asked }» أي فئة، ويذكر تفصيلًا لا يدرجه سجل رموز الحالة المحسّنة. والمعروض هنا هو الرمز { $code }، وهو أقرب رمز عام إليه، في أشد الفئات المسجلة لذلك الرمز العام.

# Variables:
#   $asked (String) - the value asked for, for example “WebSocket 3123”
#   $code (String) - the range that is shown, for example “WebSocket 3000-3999”
fallback-in-range = القيمة «{ $asked }» واحدة من نطاق من الرموز تحدده مواصفة واحدة معًا. والمعروض هو الرمز { $code }، أي النطاق كله.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.2”
#   $classes (String) - the classes that the registry allows, for example “5”
class-unregistered = لا يدرج سجل رموز الحالة المحسّنة هذا التفصيل في فئة الرمز { $code }، بل في الفئة { $classes } فقط؛ ومع ذلك ترسله بعض الخوادم.

# Variables:
#   $code (String) - the code that is shown, for example “4.1.1”
#   $classes (String) - the classes that the registry's text allows, for example “5”
class-contested = في سجل رموز الحالة المحسّنة تناقض بشأن الرمز { $code }: فنص السجل لا يجيز هذا التفصيل إلا في الفئة { $classes }، مع أن من الرموز الأساسية المدرجة بجانبه ما ينتمي إلى فئة أخرى. وكلا الاستعمالين موجود عمليًا.

# Variables:
#   $basic (String) - a basic code, for example “SMTP 550”
#   $enhanced (String) - an enhanced code that goes with it, for example “5.1.1”
equivalent-same-reply =
    .exact = يأتي الرمز { $basic } والرمز { $enhanced } في رد واحد، وكلاهما يذكر السبب نفسه: فالرمز { $basic } يبين لبرنامج البريد كيف يتصرف، والرمز { $enhanced } يبين السبب للقارئ وفي التقارير. وليس أي منهما بديلًا من الآخر.
    .close = يأتي الرمز { $basic } والرمز { $enhanced } في رد واحد، والسببان اللذان يذكرانهما متقاربان جدًا: فالرمز { $basic } يبين لبرنامج البريد كيف يتصرف، والرمز { $enhanced } يبين السبب للقارئ وفي التقارير. وليس أي منهما بديلًا من الآخر.
    .narrower = يأتي الرمز { $basic } والرمز { $enhanced } في رد واحد: فالرمز { $basic } يبين لبرنامج البريد كيف يتصرف، والرمز { $enhanced } يضيف السبب. والرمز { $enhanced } يعبر عن أحد الأسباب التي يشملها الرمز { $basic }. وليس أي منهما بديلًا من الآخر.
    .broader = يأتي الرمز { $basic } والرمز { $enhanced } في رد واحد: فالرمز { $basic } يبين لبرنامج البريد كيف يتصرف، والرمز { $enhanced } يضيف السبب. والرمز { $basic } يعبر عن إحدى الحالات التي يشملها الرمز { $enhanced }. وليس أي منهما بديلًا من الآخر.
    .loose = يأتي الرمز { $basic } والرمز { $enhanced } في رد واحد: فالرمز { $basic } يبين لبرنامج البريد كيف يتصرف، والرمز { $enhanced } لا يقول أكثر من ذلك إلا القليل. وليس أي منهما بديلًا من الآخر.

## Codes that nobody defines: shared texts

popular-lists = القوائم المتداولة

# Variables:
#   $code (String) - the code, for example “SMTP 441”
#   $stands-for (String) - the enhanced code that it most likely stands for, for example “4.4.1”
#   $standard (String) - the standard code to look at, for example “451”
#   $seen (String) - where it has been seen, a list such as “Microsoft Exchange and popular lists”
unofficial-dots-dropped = رمز غير رسمي، وهو في الغالب الرمز { $stands-for } بلا نقطتيه
    .description = لا يحدد أي معيار الرمز { $code }. وهو في الغالب رمز الحالة المحسّن { $stands-for } وقد حذفت نقطتاه، فمعناه معنى الرمز { $stands-for }.
    .when = شوهد هذا الرمز في: { $seen }. وإذا أرسله خادم فعلًا فالمقصود يبينه الرمز المحسّن أو النص الوارد معه.
    .fix = اقرأ أولًا النص الذي يلي الرقم، ثم اتبع ما ينصح به للرمز { $stands-for }. والرقم الأول وحده هو الذي يحدد هل تعاد محاولة الإرسال، كما في أي رد من فئته.
    .use = لا ترسل هذا الرقم. أرسل بدلًا منه الرد { $standard }، فكل برامج البريد تفهمه، ومعه الرمز المحسّن الذي يبين السبب.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-registry-column = رمز غير رسمي، معروف من عمود في سجل الرموز المحسّنة
    .description = لا يبين أي مستند معنى الرمز { $code }. ويذكر سجل رموز الحالة المحسّنة هذا الرقم رمزًا أساسيًا بلا نص خاص به؛ وأقرب ما يقابله عمليًا هو الرمز { $stands-for }.
    .when = نادرًا ما تراه. وقد شوهد أو ورد ذكره في: { $seen }. ولا يبين مقصود المرسل إلا النص الذي يلي الرقم.
    .fix = اقرأ أولًا النص الذي يلي الرقم. فإن لم يقل شيئًا فعامل الرد معاملة الرمز { $stands-for }؛ والرقم الأول هو الذي يحدد هل تعاد محاولة الإرسال.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار، واذكر السبب في رمز محسّن.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-software = رمز غير رسمي، معناه عند البرنامج الذي يرسله
    .description = لا يحدد أي معيار الرمز { $code }. وإنما ترسله برامج بعينها بمعنى خاص بها، ولا يبين المقصود إلا النص الذي يلي الرقم.
    .when = شوهد هذا الرمز في: { $seen }. وقد يستخدم برنامج آخر الرقم نفسه لمعنى آخر.
    .fix = العبرة بالنص الذي يلي الرقم وبالرمز المحسّن إن وجد. فإن غاب كلاهما فعامل الرد معاملة الرد { $standard }: فالرقم الأول هو الذي يحدد هل تعاد محاولة الإرسال.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، واذكر السبب في رمز محسّن وفي النص.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-list-only = رمز غير رسمي، لا يرد إلا في القوائم
    .description = لا يحدد أي معيار الرمز { $code }، وليس هناك خادم معروف بإرساله. وإنما تورده قوائم الرموز، ولكل منها عبارته.
    .when = يرد هذا الرمز في: { $seen }. فإن أرسله خادم فعلًا، فلا يبين المقصود إلا النص الذي يلي الرقم.
    .fix = لا تعتمد على ما تقوله عنه القوائم. اقرأ نص الرد؛ فإن لم يوجد نص فعامل الرد معاملة الرد { $standard } بحسب رقمه الأول.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-errno = رمز غير رسمي، وهو على الأرجح رقم خطأ من نظام العميل نفسه
    .description = لا يرسل أي خادم بريد الرمز { $code }. والرقم على الأرجح خطأ من نظام التشغيل لدى العميل، مثل رفض الاتصال أو تعذر الوصول إلى الشبكة، ظهر مطبوعًا كأنه رد.
    .when = يرد هذا الرمز في: { $seen }. ويطبع برنامج العميل رقمًا كهذا عندما يتعذر عليه فتح الاتصال، وقد ظنه بعضهم ردًا من الخادم.
    .fix = ابحث في الاتصال لا في البريد: تحقّق من اسم المضيف والمنفذ والشبكة وجدار الحماية. ويعيد الخادم المرسل المحاولة من تلقاء نفسه، كما بعد الرد { $standard }؛ أما في برنامج البريد فأعد الإرسال عندما يعمل الاتصال.
    .use = لا يرسل الخادم هذا الرقم أبدًا. وللظرف العارض أرسل الرد { $standard }.

# Variables: as above
#   $code (String), $stands-for (String), $standard (String), $seen (String)
unofficial-document-example = رمز غير رسمي، ورد في مثال في إحدى الوثائق
    .description = لا يحدد أي معيار الرمز { $code }. وإنما يورده مثال في إحدى الوثائق على أنه رد خادم، من دون أن يبين معنى الرقم؛ وأقرب رمز إلى الكلمات الواردة بجانب الرقم هو { $stands-for }.
    .when = يرد هذا الرمز في: { $seen }. ولا يكاد خادم يرسله؛ فإن أرسله خادم فلا يبين المقصود إلا النص الذي يلي الرقم.
    .fix = اقرأ أولًا النص الذي يلي الرقم. فإن لم يبين شيئًا فعامل الرد معاملة الرمز { $stands-for }؛ فالرقم الأول هو الذي يحدد هل تعاد محاولة إرسال البريد.
    .use = لا ترسل هذا الرقم. أرسل الرد { $standard }، فهو محدد في معيار، واذكر السبب في رمز محسّن.
