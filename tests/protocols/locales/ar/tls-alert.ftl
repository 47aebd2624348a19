# SPDX-License-Identifier: Apache-2.0

protocol-tls-alert = تنبيهات TLS
    .description = يخبر TLS الطرف الآخر بتنبيه يبين سبب إغلاق الاتصال أو رفض المصافحة.
tls-alert-class-closure = تنبيه إغلاق
    .description = ينتهي الاتصال انتهاء سليمًا ولم يحدث أي خطأ.
tls-alert-class-error = تنبيه خطأ
    .description = فشلت المصافحة أو الاتصال، وينتهي كل شيء فورًا.

tls-alert-fact-level = المستوى
    .warning = التنبيه تحذير فقط، ويمكن أن ينتهي الاتصال انتهاء سليمًا.
    .fatal = التنبيه قاطع: يغلق الطرفان الاتصال فورًا.

# Variables:
#   $from (String) - the TLS alert
#   $to (String) - the QUIC code
tls-alert-context-quic =
    .exact = عبر QUIC يرسل { $from } في صورة { $to }، ومعنى الرمزين واحد.
    .close = عبر QUIC يرسل { $from } في صورة { $to }، ومعنيا الرمزين متقاربان جدًا.
    .narrower = عبر QUIC يرسل { $from } في صورة { $to }، لكن { $to } حالة واحدة فقط مما يشمله { $from }.
    .broader = عبر QUIC يرسل { $from } في صورة { $to }، لكن { $from } حالة واحدة فقط مما يشمله { $to }.
    .loose = عبر QUIC يرسل { $from } في صورة { $to }، ولا يجمع بين الرمزين إلا القليل.

tls-alert-close-notify = إغلاق الاتصال
    .description = لم يبق لدى المرسل ما يرسله، فهو يغلق الاتصال من جانبه.
    .when = عندما ينهي أحد الطرفين الاتصال بعد رسالته الأخيرة.
    .fix = لا شيء يحتاج إلى إصلاح: انتهى الاتصال كما ينبغي.
    .use = أرسل close_notify قبل الإغلاق ليعرف الطرف الآخر أن شيئًا لم ينقطع.

tls-alert-handshake-failure = فشل المصافحة
    .description = لم يجد العميل والخادم معاملات أمان يقبلها كلاهما.
    .when = عندما لا تلتقي مجموعات التشفير أو خوارزميات التوقيع لدى الطرفين.
    .fix = قارن مجموعات التشفير والإصدارات لدى الطرفين، ثم فعل ما يدعمه كلاهما.
    .use = لا ترسل handshake_failure إلا إذا لم يوجد تنبيه أدق.

tls-alert-bad-certificate = الشهادة تالفة
    .description = الشهادة تالفة، أو لا يمكن التحقق من أحد توقيعاتها.
    .when = عندما يثبت ملف خاطئ، أو تنقص السلسلة، أو تتغير الشهادة.
    .fix = ثبت الشهادة من جديد مع سلسلتها كلها، ثم اختبر المصافحة.
    .use = أرسل bad_certificate لشهادة تالفة، وcertificate_expired لشهادة انتهت مدتها.
