# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

# The first link, for keyboards and screen readers.
page-skip = الانتقال إلى المحتوى
page-home = الصفحة الرئيسية
# The names of menus, for screen readers.
page-main-menu = القائمة الرئيسية
page-trail = موضعك في الموقع
page-language = اللغة

## Home

page-home-title = شرح رموز الحالة بلغة واضحة
page-home-description = ماذا يعني رمز الحالة، وهل تفيد إعادة المحاولة، ومن عليه أن يتخذ إجراءً: في البريد وHTTP وبروتوكولات أخرى، ومع كل معلومة مصدرها في المواصفات.
page-protocols = البروتوكولات
# Variables:
#   $count (Number) - how many codes a protocol has
page-code-count =
    { $count ->
        [zero] لا رموز
        [one] رمز واحد
        [two] رمزان
        [few] عدد الرموز: { $count }
        [many] عدد الرموز: { $count }
       *[other] عدد الرموز: { $count }
    }

## A protocol, and a choice of codes

# Variables:
#   $protocol (String) - the protocol’s name, for example “SMTP”
page-protocol-title = جميع رموز { $protocol }
page-codes = الرموز
page-unofficial = رموز غير رسمية
page-choice = أي رمز تقصد؟
# Variables:
#   $value (String) - what stands in the address, for example “521”
page-choice-note = عدة رموز لها هذه القيمة: «{ $value }». اختر واحدًا منها.

## Comparisons

page-pairs = رموز يسهل الخلط بينها
page-pairs-description = أزواج من الرموز يخلط الناس بينها، مع بيان الفرق في جملة أو جملتين.
# Variables:
#   $code (String) - a code with its protocol, for example “SMTP 550”
page-compare = مقارنة الرمز { $code } برمز آخر
page-other-code = الرمز الآخر
page-other-code-hint = اكتبه بالصورة التي رأيته بها: 450 أو 5.1.1 أو HTTP 503 أو اسمًا مثل UNAVAILABLE.
page-compare-button = قارن
page-swap = تبديل الجانبين
page-both = كلاهما

## Searching

page-search = بحث
# The label of the box.
page-search-query = رمز أو اسم أو كلمات
page-search-description = رمز أو اسم أو بضع كلمات بأي لغة: 550 5.7.26 أو DEADLINE_EXCEEDED أو «صندوق البريد ممتلئ». لا تضر الأخطاء الإملائية.
# Variables:
#   $query (String) - the text that was searched for
page-search-title = نتائج البحث عن { $query }

## Explaining a reply

page-explain = شرح رد
page-explain-description = ألصق رسالة خطأ أو سطرًا من سجل أو رسالة مرتدة كاملة، واقرأ ماذا حدث وما عليك فعله.
page-reply = رسالة خطأ أو سطر من سجل أو رسالة مرتدة
page-explain-privacy = لا يصل النص إلا إلى هذا الخادم، وهو لا يحفظه ولا يكتبه في سجلاته، ولا يظهر النص في أي عنوان.
page-explain-button = اشرح
page-explain-another = شرح رد آخر
page-masked = نسخة بلا بيانات خاصة
page-masked-hint = حلّت أسماء بديلة محل العناوين والأسماء والمضيفات. اقرأ النسخة قبل أن ترسلها إلى غيرك، فلا برنامج يجدها كلها.

## What there is no page for

page-missing = الصفحة غير موجودة
page-missing-note = لا توجد صفحة في هذا العنوان.
page-nearest = أقرب الرموز
page-refused = تعذرت قراءة النص
page-form-unreadable = ما وصل ليس نموذج هذه الصفحة. ألصق النص مرة أخرى ثم أرسله.
page-form-too-large = النص طويل جدًا. ألصق الرد وحده.
