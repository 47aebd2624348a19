# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
compare-title = الرمز { $left } «{ $left-title }» مقابل الرمز { $right } «{ $right-title }»

# Two codes with the same title.
# Variables:
#   $left (String) - the left code with its protocol, for example “4.1.1”
#   $right (String) - the right code with its protocol, for example “5.1.1”
#   $title (String) - the title of both, for example “No such mailbox”
compare-title-same = الرمز { $left } مقابل الرمز { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

# A basic code and an enhanced one that a document pairs. The attribute says how the enhanced code’s meaning lies to
# the basic one’s.
# Variables:
#   $basic (String) - a basic code, for example “SMTP 550”
#   $enhanced (String) - an enhanced code that goes with it, for example “5.1.1”
summary-same-reply =
    .exact = قد يجتمع الرمزان في رد واحد، وهما متفقان: فالرمز { $basic } يحدد لبرامج البريد الخطوة التالية، والرمز { $enhanced } يؤكد السبب.
    .close = قد يجتمع الرمزان في رد واحد، وهما متقاربان: فالرمز { $basic } يحدد لبرامج البريد الخطوة التالية، والرمز { $enhanced } يذكر السبب.
    .narrower = قد يجتمع الرمزان في رد واحد: فالرمز { $basic } يحدد لبرامج البريد الخطوة التالية، والرمز { $enhanced } يذكر السبب، وهو واحد من الأسباب التي يشملها الرمز { $basic }.
    .broader = قد يجتمع الرمزان في رد واحد: فالرمز { $basic } يحدد لبرامج البريد الخطوة التالية، والرمز { $enhanced } يذكر السبب، وقد يكون السبب نفسه لرموز أساسية أخرى.
    .loose = قد يجتمع الرمزان في رد واحد: فالرمز { $basic } يحدد لبرامج البريد الخطوة التالية، والرمز { $enhanced } لا يضيف إلى ذلك إلا القليل.

# Variables:
#   $unofficial (String) - a code that no standard defines, for example “SMTP 511”
#   $code (String) - the code that it most likely stands for, for example “5.1.1”
summary-stands-for = تعامل مع الرمز { $unofficial } كأنه الرمز { $code }، فهذا هو المقصود على الأرجح.

# Two classes of one enhanced code.
# Variables:
#   $left (String) - the left code, for example “4.1.1”
#   $right (String) - the right code, for example “5.1.1”
summary-same-detail = يدل الرمز { $left } والرمز { $right } على الحالة نفسها، والفيصل هو الرقم الأول: فالرقم 2 للنجاح، والرقم 4 للفشل المؤقت، والرقم 5 للفشل الدائم.

# Codes of two protocols that have the same number.
# Variables:
#   $left (String) - the left code with its protocol, for example “HTTP 450”
#   $right (String) - the right code with its protocol, for example “SMTP 450”
summary-same-number = لا يشترك الرمز { $left } والرمز { $right } إلا في الرقم: فلكل بروتوكول ترقيمه المستقل، ولا يقوم أحد الرمزين مقام الآخر.

# Codes of two protocols, one of which stands for the other.
# Variables:
#   $left (String) - the left code with its protocol, for example “HTTP 503”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
summary-equivalent = الرمز { $left } والرمز { $right } متقابلان: فأحدهما يحل محل الآخر حيث يلتقي بروتوكولاهما، لكن كلًا منهما يتبع قواعد بروتوكوله.

# The others: $left (String) and $right (String) are the codes with their protocols.
summary-outcome = يدل الرمز { $left } والرمز { $right } على نتيجتين مختلفتين.
summary-retry = يدل الرمز { $left } والرمز { $right } على نتيجة واحدة، لكنهما يختلفان في جدوى إعادة المحاولة وفي كيفيتها.
summary-actor = يتفق الرمز { $left } والرمز { $right } في النتيجة وفي النصيحة بشأن إعادة المحاولة، لكن الجهة المعنية بالإجراء مختلفة.
summary-remedy = يدل الرمز { $left } والرمز { $right } على نتيجة واحدة، لكن طريقة الإصلاح مختلفة.
summary-details = يتفق الرمز { $left } والرمز { $right } في النتيجة وفي النصيحة بشأن إعادة المحاولة. ويبين وصف كل منهما ما يفيد به.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

# What became of it.
clause-outcome-success =
    .message = يدل الرمز { $code } على النجاح.
    .request = يعني الرمز { $code } أن الطلب نجح.
    .call = يعني الرمز { $code } أن الطلب نجح.
    .connection = يعني الرمز { $code } أن الاتصال لا خلل فيه.
clause-outcome-intermediate =
    .message = يعني الرمز { $code } أن الخادم ينتظر الخطوة التالية.
    .request = يعني الرمز { $code } أن الطلب ما زال قيد المعالجة.
    .call = يعني الرمز { $code } أن المكالمة ما زالت قيد الإعداد.
    .connection = يعني الرمز { $code } أن الاتصال ما زال قيد الإعداد.
clause-outcome-redirection =
    .message = يعني الرمز { $code } أن الرسالة يجب أن ترسل إلى عنوان آخر أو خادم آخر.
    .request = يعني الرمز { $code } أن الطلب يجب أن يرسل إلى عنوان آخر أو خادم آخر.
    .call = يعني الرمز { $code } أن المكالمة يجب أن توجّه إلى عنوان آخر.
    .connection = يعني الرمز { $code } أن الاتصال يجب أن يكون بخادم آخر.
clause-outcome-transient-failure =
    .message = يدل الرمز { $code } على فشل مؤقت.
    .request = يعني الرمز { $code } أن الطلب فشل مؤقتًا.
    .call = يعني الرمز { $code } أن المكالمة فشلت مؤقتًا.
    .connection = يعني الرمز { $code } أن الاتصال فشل مؤقتًا.
clause-outcome-permanent-failure =
    .message = يدل الرمز { $code } على فشل دائم.
    .request = يعني الرمز { $code } أن الطلب فشل فشلًا دائمًا.
    .call = يعني الرمز { $code } أن المكالمة فشلت فشلًا دائمًا.
    .connection = يعني الرمز { $code } أن الاتصال فشل فشلًا دائمًا.

# Whether to try again.
clause-retry-not-needed =
    .message = بعد الرمز { $code }، لا شيء يحتاج إلى إعادة إرسال.
    .request = بعد الرمز { $code }، لا حاجة إلى إعادة المحاولة.
    .call = بعد الرمز { $code }، لا حاجة إلى إعادة المحاولة.
    .connection = بعد الرمز { $code }، لا حاجة إلى تكرار الاتصال.
clause-retry-after-delay =
    .message = بعد الرمز { $code }، أرسل الرسالة نفسها مرة أخرى لاحقًا.
    .request = بعد الرمز { $code }، أرسل الطلب نفسه مرة أخرى لاحقًا.
    .call = بعد الرمز { $code }، أعد المحاولة لاحقًا.
    .connection = بعد الرمز { $code }، كرر الاتصال لاحقًا.
clause-retry-after-change =
    .message = بعد الرمز { $code }، لا ترسل الرسالة مرة أخرى دون تغيير.
    .request = بعد الرمز { $code }، لا ترسل الطلب مرة أخرى دون تغيير.
    .call = بعد الرمز { $code }، لا تكرر المحاولة قبل إزالة السبب.
    .connection = بعد الرمز { $code }، لا تكرر الاتصال قبل إزالة السبب.
clause-retry-after-restart =
    .message = بعد الرمز { $code }، ابدأ معاملة البريد كلها من جديد.
    .request = بعد الرمز { $code }، ابدأ تسلسل الطلبات كله من جديد.
    .call = بعد الرمز { $code }، ابدأ إعداد المكالمة من جديد.
    .connection = بعد الرمز { $code }، ابدأ التسلسل كله من جديد عبر اتصال جديد.
clause-retry-elsewhere =
    .message = بعد الرمز { $code }، أرسل الرسالة إلى عنوان آخر أو خادم آخر.
    .request = بعد الرمز { $code }، أرسل الطلب إلى عنوان آخر أو خادم آخر، أو عبر اتصال آخر.
    .call = بعد الرمز { $code }، وجّه المكالمة إلى عنوان آخر.
    .connection = بعد الرمز { $code }، اتصل بخادم آخر.
clause-retry-never =
    .message = بعد الرمز { $code }، لا ترسل الرسالة مرة أخرى.
    .request = بعد الرمز { $code }، لا ترسل الطلب مرة أخرى.
    .call = بعد الرمز { $code }، لا تكرر المحاولة.
    .connection = بعد الرمز { $code }، لا تكرر الاتصال.

# Who has to act.
clause-actor-nobody =
    .message = بعد الرمز { $code }، لا يلزم أي إجراء.
    .request = بعد الرمز { $code }، لا يلزم أي إجراء.
    .call = بعد الرمز { $code }، لا يلزم أي إجراء.
    .connection = بعد الرمز { $code }، لا يلزم أي إجراء.
clause-actor-usually-nobody =
    .message = بعد الرمز { $code }، لا يلزم في العادة أي إجراء من أحد.
    .request = بعد الرمز { $code }، لا يلزم في العادة أي إجراء من أحد.
    .call = بعد الرمز { $code }، لا يلزم في العادة أي إجراء من أحد.
    .connection = بعد الرمز { $code }، لا يلزم في العادة أي إجراء من أحد.
clause-actor-user =
    .message = بعد الرمز { $code }، يجب على المرسل أن يتخذ إجراءً.
    .request = بعد الرمز { $code }، يجب على المستخدم أن يتخذ إجراءً.
    .call = بعد الرمز { $code }، يجب على المتصل أن يتخذ إجراءً.
    .connection = بعد الرمز { $code }، يجب على المستخدم أن يتخذ إجراءً.
clause-actor-asking-operator =
    .message = بعد الرمز { $code }، يجب على مسؤول الجهة المرسلة أن يتخذ إجراءً.
    .request = بعد الرمز { $code }، يجب على مسؤول برنامج العميل أو مطوره أن يتخذ إجراءً.
    .call = بعد الرمز { $code }، يجب على مسؤول الجهة المتصلة أن يتخذ إجراءً.
    .connection = بعد الرمز { $code }، يجب على مسؤول برنامج العميل أو مطوره أن يتخذ إجراءً.
clause-actor-answering-operator =
    .message = بعد الرمز { $code }، يجب على مسؤول الخادم الذي رد أن يتخذ إجراءً.
    .request = بعد الرمز { $code }، يجب على مسؤول الخادم أن يتخذ إجراءً.
    .call = بعد الرمز { $code }، يجب على مسؤول الخادم الذي رد أن يتخذ إجراءً.
    .connection = بعد الرمز { $code }، يجب على مسؤول الخادم أن يتخذ إجراءً.
clause-actor-destination-operator =
    .message = بعد الرمز { $code }، يجب على المسؤول عن خادم الوجهة أن يتخذ إجراءً.
    .request = بعد الرمز { $code }، يجب على مسؤول الخادم الخلفي أو منطقة DNS أن يتخذ إجراءً.
    .call = بعد الرمز { $code }، يجب على مسؤول الجهة المتصل بها أن يتخذ إجراءً.
    .connection = بعد الرمز { $code }، يجب على مسؤول الخادم الواقع خلف البوابة أن يتخذ إجراءً.
clause-actor-recipient =
    .message = بعد الرمز { $code }، يجب على المستلم أن يتخذ إجراءً.
    .request = بعد الرمز { $code }، يجب على المستلم أن يتخذ إجراءً.
    .call = بعد الرمز { $code }، يجب على الشخص المتصل به أن يتخذ إجراءً.
    .connection = بعد الرمز { $code }، يجب على مسؤول الطرف الذي تلقاه أن يتخذ إجراءً.

# What has to be done.
# Variables:
#   $code (String) - the code with its protocol, for example “SMTP 550”
#   $remedies (String) - the steps that help, a list such as “correcting the address or signing in”
clause-remedy = ما يفيد عادة بعد الرمز { $code }: { $remedies }.
clause-remedy-nothing = بعد الرمز { $code }، لا شيء يحتاج إلى إصلاح.

# Where the code occurs.
# Variables:
#   $code (String) - the code with its protocol, for example “SMTP 550”
#   $phases (String) - the steps of the conversation, a list such as “opening the connection and RCPT TO”
clause-phase = قد يظهر الرمز { $code } عند: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “SMTP 521”
#   $left-neighbour (String) - the code that people confuse with the left one, for example “SMTP 214”
#   $right-neighbour (String) - the code that people confuse with the right one, for example “SMTP 556”
neighbours-both = كثيرًا ما يختلط الرمز { $left } بالرمز { $left-neighbour }، والرمز { $right } بالرمز { $right-neighbour }.

# Variables:
#   $code (String) - one of the two codes with its protocol, for example “SMTP 211”
#   $neighbour (String) - the code that people confuse with it, for example “SMTP 214”
neighbours-one = كثيرًا ما يختلط الرمز { $code } بالرمز { $neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 551”
#   $right (String) - the right code with its protocol, for example “SMTP 553”
#   $neighbour (String) - the code that people confuse with both, for example “SMTP 550”
neighbours-same = كثيرًا ما يختلط كل من الرمز { $left } والرمز { $right } بالرمز { $neighbour }.
