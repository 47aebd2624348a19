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
outcome-intermediate = رد مرحلي: بانتظار المزيد
outcome-redirection = إحالة
outcome-transient-failure = فشل مؤقت
outcome-permanent-failure = فشل دائم

## Whether to try again

retry-not-needed = لا حاجة إليها
    .advice = لا حاجة إلى إعادة إرسال الطلب نفسه، ولا فائدة من تكراره.
retry-after-delay = بعد مدة انتظار
    .advice = قد ينجح الطلب نفسه بعد مدة انتظار، ولا حاجة إلى تغيير شيء فيه. وإذا كان أحد البرامج يكرره أصلًا فاترك ذلك له؛ وإذا استمر الفشل فأطل الفترات بين المحاولات.
retry-after-change = بعد إجراء تغيير
    .advice = إذا أعدت إرسال الطلب كما هو جاءك الرفض نفسه. غيّر ما يعترض عليه الرد، ثم أعد المحاولة.
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
    .note = هذا الرمز وضعه مورّد منتج واحد، وقد تستخدم برامج أخرى الرقم نفسه لمعنى مختلف.
