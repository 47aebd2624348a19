# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = الوصف
section-retry = هل تعيد المحاولة؟
section-actor = الجهة المعنية بالإجراء
section-fix = كيفية الإصلاح
section-when = متى تراه
section-example = كيف يظهر
section-standing = الوضع في المعايير
section-phrase = النص الوارد في المواصفة
section-class = الفئة
section-category = التصنيف
section-outcome = النتيجة
section-phases = موضع الظهور
section-same-reply = رموز ترافقه في الرد نفسه
section-equivalents = الرموز المقابلة في بروتوكولات أخرى
section-protocol-facts = تفاصيل البروتوكول
section-vendors = معناه لدى منتجات بعينها
section-confused-codes = رموز يسهل الخلط بينه وبينها
section-related-codes = رموز ذات صلة
section-references = المواصفات
section-use = متى ترسله

## A page about a reply

section-happened = ماذا حدث
section-customer = ما يمكنك فعله
section-administrator = ما يمكن لمسؤول الخادم فعله
section-avoid = ما ينبغي تجنبه
section-ask = من تسأل وماذا تذكر له
section-suppression = القوائم البريدية
section-codes = الرموز الموجودة
section-conflicts = تناقضات
section-evidence = الدلائل على هذا السبب

## Repeating a request

# Before the number of a code that is called by a name: handshake_failure is 40.
code-number = الرقم

# The answer itself, in a badge or a table.
repeat-safety-any = التكرار جائز
repeat-safety-idempotent = التكرار جائز إذا لم يكن ضارًا
repeat-safety-none = التكرار غير جائز

# What has not been carried out may be repeated by any program: a message, a request, a call or what a connection was for.
repeat-any =
    .message = إعادة إرسال ما رفضه الخادم، ولو تلقائيًا، لا تنشئ نسخًا مكررة.
    .request = لم يترتب على الطلب أي أثر، فيجوز لبرامج العميل أن تكرره تلقائيًا حتى لو كان يغيّر شيئًا.
    .call = لم يترتب على الطلب أي أثر، فيجوز للبرنامج أن يرسله مرة أخرى تلقائيًا.
    .connection = لم ينفّذ الخادم شيئًا، فيجوز للبرنامج أن يتصل مرة أخرى تلقائيًا.

# What may have been carried out already is repeated only if that does no harm.
repeat-idempotent =
    .message = قد يكون الخادم قد قبل الرسالة، فإذا أرسلها البرنامج مرة أخرى، فقد تصل مرتين.
    .request = قد يكون الطلب قد أحدث أثره، فلا يجوز لبرامج العميل أن ترسل تلقائيًا مرة أخرى إلا ما لا يضر إرساله مرتين، كطلب قراءة شيء أو استبداله.
    .call = قد يكون الطلب قد أحدث أثره، فلا يجوز للبرنامج أن يرسله مرة أخرى تلقائيًا إلا إذا كان ذلك لا يضر.
    .connection = قد يكون الخادم قد نفّذ جزءًا من العمل، فلا يجوز للبرنامج أن يكرر تلقائيًا إلا ما لا يضر تنفيذه مرتين.

# The shortest wait before the next attempt, in general.
# Variables:
#   $count (Number) - how many seconds, minutes or hours
#   $reference (String) - the document that says so, for example “RFC 5321 §4.5.4.1”
retry-delay =
    .seconds =
        { $count ->
            [zero] لا يلزم الانتظار ({ $reference }).
            [one] الحد الأدنى المعتاد للانتظار هو ثانية واحدة ({ $reference }).
            [two] الحد الأدنى المعتاد للانتظار هو ثانيتان ({ $reference }).
            [few] الحد الأدنى المعتاد للانتظار هو { $count } ثوان ({ $reference }).
            [many] الحد الأدنى المعتاد للانتظار هو { $count } ثانية ({ $reference }).
           *[other] الحد الأدنى المعتاد للانتظار هو { $count } ثانية ({ $reference }).
        }
    .minutes =
        { $count ->
            [zero] لا يلزم الانتظار ({ $reference }).
            [one] الحد الأدنى المعتاد للانتظار هو دقيقة واحدة ({ $reference }).
            [two] الحد الأدنى المعتاد للانتظار هو دقيقتان ({ $reference }).
            [few] الحد الأدنى المعتاد للانتظار هو { $count } دقائق ({ $reference }).
            [many] الحد الأدنى المعتاد للانتظار هو { $count } دقيقة ({ $reference }).
           *[other] الحد الأدنى المعتاد للانتظار هو { $count } دقيقة ({ $reference }).
        }
    .hours =
        { $count ->
            [zero] لا يلزم الانتظار ({ $reference }).
            [one] الحد الأدنى المعتاد للانتظار هو ساعة واحدة ({ $reference }).
            [two] الحد الأدنى المعتاد للانتظار هو ساعتان ({ $reference }).
            [few] الحد الأدنى المعتاد للانتظار هو { $count } ساعات ({ $reference }).
            [many] الحد الأدنى المعتاد للانتظار هو { $count } ساعة ({ $reference }).
           *[other] الحد الأدنى المعتاد للانتظار هو { $count } ساعة ({ $reference }).
        }

## The status of another service

# What a user of a service is told of its failure.
# Variables:
#   $description (String) - what the code means, one or more sentences
#   $fix (String) - what to do about it, one or more sentences
localized-status = { $description } { $fix }
