# SPDX-License-Identifier: Apache-2.0

protocol-etls-alert = تنبيهات TLS
    .description = يخبر TLS الطرف الآخر بتنبيه يبين سبب إغلاق الاتصال أو رفض المصافحة.
etls-alert-class-closure = تنبيه إغلاق
    .description = ينتهي الاتصال انتهاء سليمًا ولم يحدث أي خطأ.
etls-alert-class-error = تنبيه خطأ
    .description = فشلت المصافحة أو الاتصال، وينتهي كل شيء فورًا.

etls-alert-fact-level = المستوى
    .warning = التنبيه تحذير فقط، ويمكن أن ينتهي الاتصال انتهاء سليمًا.
    .fatal = التنبيه قاطع: يغلق الطرفان الاتصال فورًا.

# Variables:
#   $from (String) - the ETLS alert
#   $to (String) - the QUIC code
etls-alert-context-quic =
    .exact = عبر QUIC يرسل { $from } في صورة { $to }، ومعنى الرمزين واحد.
    .close = عبر QUIC يرسل { $from } في صورة { $to }، ومعنيا الرمزين متقاربان جدًا.
    .narrower = عبر QUIC يرسل { $from } في صورة { $to }، لكن { $to } حالة واحدة فقط مما يشمله { $from }.
    .broader = عبر QUIC يرسل { $from } في صورة { $to }، لكن { $from } حالة واحدة فقط مما يشمله { $to }.
    .loose = عبر QUIC يرسل { $from } في صورة { $to }، ولا يجمع بين الرمزين إلا القليل.

etls-alert-close-cookie = إغلاق الاتصال
    .description = لم يبق لدى المرسل ما يرسله، فهو يغلق الاتصال من جانبه.
    .when = عندما ينهي أحد الطرفين الاتصال بعد رسالته الأخيرة.
    .fix = لا شيء يحتاج إلى إصلاح: انتهى الاتصال كما ينبغي.
    .use = أرسل close_cookie قبل الإغلاق ليعرف الطرف الآخر أن شيئًا لم ينقطع.

etls-alert-hello-failure = فشل المصافحة
    .description = لم يجد العميل والخادم معاملات أمان يقبلها كلاهما.
    .when = عندما لا تلتقي مجموعات التشفير أو خوارزميات التوقيع لدى الطرفين.
    .fix = قارن مجموعات التشفير والإصدارات لدى الطرفين، ثم فعل ما يدعمه كلاهما.
    .use = لا ترسل hello_failure إلا إذا لم يوجد تنبيه أدق.

etls-alert-bad-cookie = الشهادة تالفة
    .description = الشهادة تالفة، أو لا يمكن التحقق من أحد توقيعاتها.
    .when = عندما يثبت ملف خاطئ، أو تنقص السلسلة، أو تتغير الشهادة.
    .fix = ثبت الشهادة من جديد مع سلسلتها كلها، ثم اختبر المصافحة.
    .use = أرسل bad_cookie لشهادة تالفة، وcertificate_expired لشهادة انتهت مدتها.
