# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a summary, their differences and similarities, and the codes each is mistaken for.
### Every sentence holds for every protocol and for both orders of the pair.

## Title and summary of a comparison. The summary names the first level at which the two codes part.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
compare-title = الرمز { $left } ({ $left-title }) مقابل الرمز { $right } ({ $right-title })

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-outcome = يعني الرمز { $left } «{ $left-title }»، ويعني الرمز { $right } «{ $right-title }». وأول ما يفرق بينهما هو النتيجة: فمصير الطلب ليس واحدًا في الحالتين.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-retry = يعني الرمز { $left } «{ $left-title }»، ويعني الرمز { $right } «{ $right-title }». نتيجتهما واحدة، لكنهما يختلفان في جدوى إعادة المحاولة وفي كيفيتها.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-actor = يعني الرمز { $left } «{ $left-title }»، ويعني الرمز { $right } «{ $right-title }». وهما يتفقان في النتيجة وفي إعادة المحاولة، ويختلفان فيمن عليه اتخاذ الإجراء.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-remedy = يعني الرمز { $left } «{ $left-title }»، ويعني الرمز { $right } «{ $right-title }». وهما يتفقان في النتيجة وفي إعادة المحاولة وفيمن عليه اتخاذ الإجراء، ويختلفان في الإجراء المطلوب.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
summary-details = يعني الرمز { $left } «{ $left-title }»، ويعني الرمز { $right } «{ $right-title }». وهما يتفقان في النتيجة وفي إعادة المحاولة وفيمن عليه اتخاذ الإجراء وفي الإجراء المطلوب؛ وإنما الفرق بينهما في التفاصيل، كالمعنى الدقيق لكل منهما أو موضع ظهوره أو المستند الذي يصفه.

## Differences in outcome: the message names the left code’s outcome, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-success =
    .intermediate = يعني الرمز { $left } أن الطلب قد نجح، أما الرمز { $right } فيعني أن الطلب ما زال قيد التنفيذ وأن الرد النهائي لم يأت بعد.
    .redirection = يعني الرمز { $left } أن الطلب نجح في المكان الذي وصل إليه، في حين يعني الرمز { $right } أن تلبيته غير ممكنة إلا في مكان آخر.
    .transient-failure = يدل الرمز { $left } على أن الطلب نجح، بينما يدل الرمز { $right } على أنه لم ينجح هذه المرة وربما ينجح لاحقًا.
    .permanent-failure = يفيد الرمز { $left } بأن الطلب نجح، بخلاف الرمز { $right } الذي يفيد بأنه فشل، وبأن الطلب نفسه سيفشل ثانية.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-intermediate =
    .success = يعني الرمز { $left } أن الطلب ما زال قيد التنفيذ وأن الرد النهائي لم يأت بعد، أما الرمز { $right } فيعني أن الطلب قد نجح.
    .redirection = مع الرمز { $left } يستمر الطلب هنا، والرد النهائي لم يأت بعد؛ أما مع الرمز { $right } فينتهي هنا، ولا سبيل إلى تلبيته إلا في مكان آخر.
    .transient-failure = ما زال الطلب مع الرمز { $left } قيد التنفيذ، في حين أنه مع الرمز { $right } انتهى هذه المرة من دون نجاح، وربما ينجح لاحقًا.
    .permanent-failure = يبقى الطلب مع الرمز { $left } مفتوحًا في انتظار الرد النهائي، أما مع الرمز { $right } فقد انتهى بالفشل، وسيفشل الطلب نفسه مجددًا.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-redirection =
    .success = يعني الرمز { $left } أن تلبية الطلب غير ممكنة إلا في مكان آخر، في حين يعني الرمز { $right } أنه نجح في المكان الذي وصل إليه.
    .intermediate = مع الرمز { $left } ينتهي الطلب هنا، ولا سبيل إلى تلبيته إلا في مكان آخر؛ أما مع الرمز { $right } فيستمر هنا، والرد النهائي لم يأت بعد.
    .transient-failure = مع الرمز { $left } لا سبيل إلى تلبية الطلب إلا في مكان آخر مهما طال الانتظار، أما مع الرمز { $right } فلم ينجح الطلب هذه المرة وربما ينجح لاحقًا.
    .permanent-failure = يعني الرمز { $left } أن الطلب لم يفشل، وإن كانت تلبيته غير ممكنة إلا في مكان آخر؛ أما الرمز { $right } فيعني أن الطلب فشل، وأن الطلب نفسه سيفشل ثانية.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-transient-failure =
    .success = يدل الرمز { $left } على أن الطلب لم ينجح هذه المرة وربما ينجح لاحقًا، بينما يدل الرمز { $right } على أنه نجح.
    .intermediate = انتهى الطلب مع الرمز { $left } هذه المرة من دون نجاح، وربما ينجح لاحقًا؛ أما مع الرمز { $right } فما زال قيد التنفيذ.
    .redirection = مع الرمز { $left } لم ينجح الطلب هذه المرة وربما ينجح لاحقًا، أما مع الرمز { $right } فلا سبيل إلى تلبيته إلا في مكان آخر مهما طال الانتظار.
    .permanent-failure = يدل الرمز { $left } على أن الطلب لم ينجح هذه المرة وربما ينجح لاحقًا؛ أما الرمز { $right } فيدل على فشل دائم، وإذا أعيد إرسال الطلب نفسه فشل مرة أخرى.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-outcome-permanent-failure =
    .success = يفيد الرمز { $left } بأن الطلب فشل، وبأن الطلب نفسه سيفشل ثانية، بخلاف الرمز { $right } الذي يفيد بأنه نجح.
    .intermediate = انتهى الطلب مع الرمز { $left } بالفشل، وسيفشل الطلب نفسه مجددًا، أما مع الرمز { $right } فيبقى مفتوحًا في انتظار الرد النهائي.
    .redirection = يعني الرمز { $left } أن الطلب فشل، وأن الطلب نفسه سيفشل ثانية؛ أما الرمز { $right } فيعني أن الطلب لم يفشل، وإن كانت تلبيته غير ممكنة إلا في مكان آخر.
    .transient-failure = يدل الرمز { $left } على فشل دائم، وإذا أعيد إرسال الطلب نفسه فشل مرة أخرى؛ أما الرمز { $right } فيدل على أن الطلب لم ينجح هذه المرة وربما ينجح لاحقًا.

## Differences in whether trying again helps: the message names the left code’s value, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-not-needed =
    .after-delay = لا شيء يستدعي إعادة المحاولة بعد الرمز { $left }، أما بعد الرمز { $right } فقد ينجح الطلب نفسه إذا أعدت إرساله بعد مدة انتظار.
    .after-change = لا يستدعي الرمز { $left } أي محاولة أخرى، في حين يستدعي الرمز { $right } محاولة أخرى بعد إجراء تغيير.
    .elsewhere = لا يستدعي الرمز { $left } أي محاولة أخرى، بخلاف الرمز { $right } الذي يستدعي إعادة المحاولة في مكان آخر.
    .never = لا فائدة من إعادة المحاولة في الحالتين: فمع الرمز { $left } لا حاجة إليها، ومع الرمز { $right } لا تجدي.
    .after-restart = لا يستدعي الرمز { $left } أي محاولة أخرى، في حين يستدعي الرمز { $right } بدء تسلسل الطلبات كله من جديد.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-after-delay =
    .not-needed = قد ينجح الطلب نفسه بعد الرمز { $left } إذا أعدت إرساله بعد مدة انتظار، أما بعد الرمز { $right } فلا شيء يستدعي إعادة المحاولة.
    .after-change = بعد الرمز { $left } قد يكفي الانتظار، وربما ينجح الطلب نفسه في محاولة لاحقة؛ أما بعد الرمز { $right } فلا يفيد الانتظار وحده، ولا تنجح أي محاولة لاحقة إلا بإجراء تغيير.
    .elsewhere = من المعقول بعد الرمز { $left } أن تنتظر ثم تعيد المحاولة في المكان نفسه، في حين لا تفيد بعد الرمز { $right } إلا محاولة في مكان آخر.
    .never = قد تفيد إعادة المحاولة مع الرمز { $left } بعد مرور بعض الوقت، أما مع الرمز { $right } فلا تفيد مهما طال الانتظار.
    .after-restart = بعد الرمز { $left } قد ينجح الطلب نفسه إذا أعدت إرساله بعد مدة انتظار، أما بعد الرمز { $right } فلا بد من تكراره مع الخطوات التي سبقته.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-after-change =
    .not-needed = يستدعي الرمز { $left } محاولة أخرى بعد إجراء تغيير، في حين لا يستدعي الرمز { $right } أي محاولة أخرى.
    .after-delay = بعد الرمز { $left } لا يفيد الانتظار وحده، ولا تنجح أي محاولة لاحقة إلا بإجراء تغيير؛ أما بعد الرمز { $right } فقد يكفي الانتظار، وربما ينجح الطلب نفسه في محاولة لاحقة.
    .elsewhere = قد تنجح مع الرمز { $left } محاولة أخرى بعد إجراء تغيير، بينما لا تفيد مع الرمز { $right } إلا محاولة في مكان آخر.
    .never = قد تفيد إعادة المحاولة مع الرمز { $left } بعد إجراء تغيير، بخلاف الرمز { $right } الذي لا تفيد معه إعادة المحاولة.
    .after-restart = بعد الرمز { $left } لا بد من إجراء تغيير قبل إعادة إرسال الطلب، أما بعد الرمز { $right } فلا خطأ في الطلب نفسه، وإنما يجب أن يبدأ من جديد كامل التسلسل الذي ينتمي إليه.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-after-restart =
    .not-needed = يستدعي الرمز { $left } بدء تسلسل الطلبات كله من جديد، في حين لا يستدعي الرمز { $right } أي محاولة أخرى.
    .after-delay = بعد الرمز { $left } لا بد من تكرار الطلب مع الخطوات التي سبقته، أما بعد الرمز { $right } فقد ينجح الطلب نفسه إذا أعدت إرساله بعد مدة انتظار.
    .after-change = بعد الرمز { $left } لا خطأ في الطلب نفسه، وإنما يجب أن يبدأ من جديد كامل التسلسل الذي ينتمي إليه؛ أما بعد الرمز { $right } فلا بد من إجراء تغيير قبل إعادة إرسال الطلب.
    .elsewhere = لا حاجة بعد الرمز { $left } إلى مكان آخر، وإنما يجب بدء التسلسل كله من جديد في المكان نفسه؛ أما بعد الرمز { $right } فلا تفيد إلا محاولة في مكان آخر.
    .never = يفيد بعد الرمز { $left } بدء التسلسل كله من جديد، أما بعد الرمز { $right } فلا تفيد إعادة المحاولة.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-elsewhere =
    .not-needed = يستدعي الرمز { $left } إعادة المحاولة في مكان آخر، بخلاف الرمز { $right } الذي لا يستدعي أي محاولة أخرى.
    .after-delay = لا تفيد بعد الرمز { $left } إلا محاولة في مكان آخر، في حين أن من المعقول بعد الرمز { $right } أن تنتظر ثم تعيد المحاولة في المكان نفسه.
    .after-change = لا تفيد مع الرمز { $left } إلا محاولة في مكان آخر، بينما قد تنجح مع الرمز { $right } محاولة أخرى بعد إجراء تغيير.
    .never = من المعقول بعد الرمز { $left } أن تعيد المحاولة في مكان آخر، أما بعد الرمز { $right } فلا معنى لإعادتها.
    .after-restart = لا تفيد بعد الرمز { $left } إلا محاولة في مكان آخر، أما بعد الرمز { $right } فلا حاجة إلى مكان آخر، وإنما يجب بدء التسلسل كله من جديد في المكان نفسه.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-retry-never =
    .not-needed = لا فائدة من إعادة المحاولة في الحالتين: فمع الرمز { $left } لا تجدي، ومع الرمز { $right } لا حاجة إليها.
    .after-delay = لا تفيد إعادة المحاولة مع الرمز { $left } مهما طال الانتظار، أما مع الرمز { $right } فقد تفيد بعد مرور بعض الوقت.
    .after-change = لا تفيد إعادة المحاولة مع الرمز { $left }، بخلاف الرمز { $right } الذي قد تفيد معه بعد إجراء تغيير.
    .elsewhere = لا معنى لإعادة المحاولة بعد الرمز { $left }، أما بعد الرمز { $right } فمن المعقول أن تعيدها في مكان آخر.
    .after-restart = لا تفيد إعادة المحاولة بعد الرمز { $left }، أما بعد الرمز { $right } فيفيد بدء التسلسل كله من جديد.

## Differences in who must act before the request can succeed: the message names the left code’s value, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-nobody =
    .user = لا يتطلب الرمز { $left } إجراءً من أحد، أما الرمز { $right } فيتطلب إجراءً من صاحب الطلب.
    .asking-operator = لا يلزم أحدًا أي إجراء بعد الرمز { $left }، في حين يقع الإجراء بعد الرمز { $right } على من يدير برنامج العميل أو الخادم المرسل.
    .answering-operator = لا يتطلب الرمز { $left } إجراءً من أحد، بخلاف الرمز { $right } الذي يتطلب إجراءً ممن يدير الخادم الذي رد على الطلب.
    .recipient = ليس على أحد أن يفعل شيئًا بعد الرمز { $left }، أما بعد الرمز { $right } فعلى المستلم أن يتخذ إجراءً.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-user =
    .nobody = يتطلب الرمز { $left } إجراءً من صاحب الطلب، أما الرمز { $right } فلا يتطلب إجراءً من أحد.
    .asking-operator = الخطوة التالية بعد الرمز { $left } على صاحب الطلب، أما بعد الرمز { $right } فهي على من يدير برنامج العميل أو الخادم المرسل.
    .answering-operator = الإجراء بعد الرمز { $left } مطلوب من صاحب الطلب، في حين أنه بعد الرمز { $right } مطلوب ممن يدير الخادم الذي رد على الطلب.
    .recipient = تعود الخطوة التالية بعد الرمز { $left } إلى صاحب الطلب، بينما تعود بعد الرمز { $right } إلى المستلم.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-asking-operator =
    .nobody = يقع الإجراء بعد الرمز { $left } على من يدير برنامج العميل أو الخادم المرسل، في حين لا يلزم أحدًا أي إجراء بعد الرمز { $right }.
    .user = الخطوة التالية بعد الرمز { $left } على من يدير برنامج العميل أو الخادم المرسل، أما بعد الرمز { $right } فهي على صاحب الطلب.
    .answering-operator = الرمزان يخاطبان طرفين متقابلين: فالإجراء مع الرمز { $left } على من يدير برنامج العميل أو الخادم المرسل، ومع الرمز { $right } على من يدير الخادم الذي رد على الطلب.
    .recipient = تقع الخطوة التالية بعد الرمز { $left } على من يدير برنامج العميل أو الخادم المرسل، أما بعد الرمز { $right } فتقع على المستلم.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-answering-operator =
    .nobody = يتطلب الرمز { $left } إجراءً ممن يدير الخادم الذي رد على الطلب، بخلاف الرمز { $right } الذي لا يتطلب إجراءً من أحد.
    .user = الإجراء بعد الرمز { $left } مطلوب ممن يدير الخادم الذي رد على الطلب، في حين أنه بعد الرمز { $right } مطلوب من صاحب الطلب.
    .asking-operator = الرمزان يخاطبان طرفين متقابلين: فالإجراء مع الرمز { $left } على من يدير الخادم الذي رد على الطلب، ومع الرمز { $right } على من يدير برنامج العميل أو الخادم المرسل.
    .recipient = الخطوة التالية بعد الرمز { $left } على من يدير الخادم الذي رد على الطلب، في حين أنها بعد الرمز { $right } على المستلم.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-actor-recipient =
    .nobody = على المستلم أن يتخذ إجراءً بعد الرمز { $left }، أما بعد الرمز { $right } فليس على أحد أن يفعل شيئًا.
    .user = تعود الخطوة التالية بعد الرمز { $left } إلى المستلم، بينما تعود بعد الرمز { $right } إلى صاحب الطلب.
    .asking-operator = تقع الخطوة التالية بعد الرمز { $left } على المستلم، أما بعد الرمز { $right } فتقع على من يدير برنامج العميل أو الخادم المرسل.
    .answering-operator = الخطوة التالية بعد الرمز { $left } على المستلم، في حين أنها بعد الرمز { $right } على من يدير الخادم الذي رد على الطلب.

## Differences in standing: the message names the left code’s standing, the attribute the right code’s.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-registered =
    .specified = الرمز { $left } مدرج في سجل رسمي للرموز، في حين أن الرمز { $right } محدد في مواصفة منشورة.
    .experimental = الرمز { $left } مدرج في سجل رسمي للرموز، أما الرمز { $right } فلا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية.
    .obsolete = الرمز { $left } مدرج في سجل رسمي للرموز، بخلاف الرمز { $right } المتقادم الذي لا ينبغي استخدامه في البرامج الجديدة.
    .unofficial = الرمز { $left } مدرج في سجل رسمي للرموز، في حين أن الرمز { $right } متداول عمليًا من دون أن تحدده أي جهة.
    .vendor = الرمز { $left } مدرج في سجل رسمي للرموز، أما الرمز { $right } فقد وضعه مورّد منتج واحد.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-specified =
    .registered = الرمز { $left } محدد في مواصفة منشورة، في حين أن الرمز { $right } مدرج في سجل رسمي للرموز.
    .experimental = الرمز { $left } محدد في مواصفة منشورة، بخلاف الرمز { $right } الذي لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية.
    .obsolete = الرمز { $left } محدد في مواصفة منشورة، في حين أن الرمز { $right } متقادم لا ينبغي استخدامه في البرامج الجديدة.
    .unofficial = الرمز { $left } محدد في مواصفة منشورة، أما الرمز { $right } فمتداول عمليًا من دون أن تحدده أي جهة.
    .vendor = الرمز { $left } محدد في مواصفة منشورة، بخلاف الرمز { $right } الذي وضعه مورّد منتج واحد.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-experimental =
    .registered = الرمز { $left } لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية، أما الرمز { $right } فمدرج في سجل رسمي للرموز.
    .specified = الرمز { $left } لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية، بخلاف الرمز { $right } المحدد في مواصفة منشورة.
    .obsolete = الرمز { $left } لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية، في حين أن الرمز { $right } متقادم لا ينبغي استخدامه في البرامج الجديدة.
    .unofficial = الرمز { $left } لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية، أما الرمز { $right } فمتداول عمليًا من دون أن تحدده أي جهة.
    .vendor = الرمز { $left } لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية، بخلاف الرمز { $right } الذي وضعه مورّد منتج واحد.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-obsolete =
    .registered = الرمز { $left } متقادم لا ينبغي استخدامه في البرامج الجديدة، بخلاف الرمز { $right } المدرج في سجل رسمي للرموز.
    .specified = الرمز { $left } متقادم لا ينبغي استخدامه في البرامج الجديدة، في حين أن الرمز { $right } محدد في مواصفة منشورة.
    .experimental = الرمز { $left } متقادم لا ينبغي استخدامه في البرامج الجديدة، في حين أن الرمز { $right } لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية.
    .unofficial = الرمز { $left } متقادم لا ينبغي استخدامه في البرامج الجديدة، في حين أن الرمز { $right } متداول عمليًا من دون أن تحدده أي جهة.
    .vendor = الرمز { $left } متقادم لا ينبغي استخدامه في البرامج الجديدة، أما الرمز { $right } فقد وضعه مورّد منتج واحد.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-unofficial =
    .registered = الرمز { $left } متداول عمليًا من دون أن تحدده أي جهة، في حين أن الرمز { $right } مدرج في سجل رسمي للرموز.
    .specified = الرمز { $left } متداول عمليًا من دون أن تحدده أي جهة، أما الرمز { $right } فمحدد في مواصفة منشورة.
    .experimental = الرمز { $left } متداول عمليًا من دون أن تحدده أي جهة، أما الرمز { $right } فلا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية.
    .obsolete = الرمز { $left } متداول عمليًا من دون أن تحدده أي جهة، في حين أن الرمز { $right } متقادم لا ينبغي استخدامه في البرامج الجديدة.
    .vendor = الرمز { $left } متداول عمليًا من دون أن تحدده أي جهة، بخلاف الرمز { $right } الذي وضعه مورّد منتج واحد.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
difference-standing-vendor =
    .registered = الرمز { $left } وضعه مورّد منتج واحد، أما الرمز { $right } فمدرج في سجل رسمي للرموز.
    .specified = الرمز { $left } وضعه مورّد منتج واحد، بخلاف الرمز { $right } المحدد في مواصفة منشورة.
    .experimental = الرمز { $left } وضعه مورّد منتج واحد، بخلاف الرمز { $right } الذي لا يحدده إلا مستند تجريبي أو مسودة منتهية الصلاحية.
    .obsolete = الرمز { $left } وضعه مورّد منتج واحد، أما الرمز { $right } فمتقادم لا ينبغي استخدامه في البرامج الجديدة.
    .unofficial = الرمز { $left } وضعه مورّد منتج واحد، بخلاف الرمز { $right } المتداول عمليًا من دون أن تحدده أي جهة.

## Other differences. Lists of one and lists of many follow a colon.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-protocol (String) - the name of the left code’s protocol, for example “SMTP”
#   $right-protocol (String) - the name of the right code’s protocol, for example “gRPC”
difference-protocol = ينتمي الرمز { $left } إلى البروتوكول { $left-protocol }، في حين ينتمي الرمز { $right } إلى البروتوكول { $right-protocol }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-title (String) - the left code’s title, for example “Help message”
#   $right-title (String) - the right code’s title, for example “Host does not accept mail”
difference-meaning = معنى الرمز { $left } «{ $left-title }»، أما الرمز { $right } فمعناه «{ $right-title }».

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-remedies (String) - the steps that help after the left code, a list such as “waiting and trying again or correcting the address”
#   $right-remedies (String) - the steps that help after the right code, a list such as “correcting the command”
difference-remedy = ما قد يلزم بعد الرمز { $left }: { $left-remedies }. وما قد يلزم بعد الرمز { $right }: { $right-remedies }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-phases (String) - the steps of the conversation in which the left code is met, a list such as “opening the connection or RCPT TO”
#   $right-phases (String) - the steps of the conversation in which the right code is met, a list such as “MAIL FROM”
difference-phase = يظهر الرمز { $left } عند: { $left-phases }. أما الرمز { $right } فيظهر عند: { $right-phases }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-class (String) - the name of the left code’s class in its protocol, for example “Positive Completion reply”
#   $right-class (String) - the name of the right code’s class in its protocol, for example “Permanent Negative Completion reply”
difference-class = يقع الرمز { $left } في الفئة «{ $left-class }»، في حين يقع الرمز { $right } في الفئة «{ $right-class }».

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-category (String) - the name of the left code’s category in its protocol, for example “Syntax”
#   $right-category (String) - the name of the right code’s category in its protocol, for example “Mail system”
difference-category = يندرج الرمز { $left } تحت التصنيف «{ $left-category }»، أما الرمز { $right } فيندرج تحت التصنيف «{ $right-category }».

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-references (String) - the documents that describe the left code, a list such as “RFC 5321 and RFC 4954”
#   $right-references (String) - the documents that describe the right code, a list such as “RFC 7504”
difference-specification = وصف الرمز { $left } وارد في: { $left-references }. أما وصف الرمز { $right } فوارد في: { $right-references }.

## Similarities: the attribute names the value both codes share.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-outcome =
    .success = يفيد كل من الرمز { $left } والرمز { $right } بأن الطلب نجح.
    .intermediate = يعني كل من الرمز { $left } والرمز { $right } أن الطلب ما زال قيد التنفيذ وأن الرد النهائي لم يأت بعد.
    .redirection = يعني كل من الرمز { $left } والرمز { $right } أن تلبية الطلب غير ممكنة إلا في مكان آخر.
    .transient-failure = يدل كل من الرمز { $left } والرمز { $right } على أن الطلب لم ينجح هذه المرة وربما ينجح لاحقًا.
    .permanent-failure = يدل كل من الرمز { $left } والرمز { $right } على فشل دائم: فالطلب نفسه سيفشل مرة أخرى إن بقي بلا تغيير.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-retry =
    .not-needed = لا يستدعي الرمز { $left } ولا الرمز { $right } أي محاولة أخرى، إذ لا حاجة إليها.
    .after-delay = يتيح كل من الرمز { $left } والرمز { $right } إعادة إرسال الطلب نفسه بعد مدة انتظار.
    .after-change = يستدعي كل من الرمز { $left } والرمز { $right } إجراء تغيير قبل إعادة إرسال الطلب.
    .elsewhere = يستدعي كل من الرمز { $left } والرمز { $right } إعادة المحاولة في مكان آخر.
    .never = لا تفيد إعادة المحاولة بعد الرمز { $left } ولا بعد الرمز { $right }.
    .after-restart = يستدعي كل من الرمز { $left } والرمز { $right } بدء تسلسل الطلبات كله من جديد.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-actor =
    .nobody = لا يتطلب الرمز { $left } ولا الرمز { $right } إجراءً من أحد.
    .user = يتطلب كل من الرمز { $left } والرمز { $right } إجراءً من صاحب الطلب.
    .asking-operator = يتطلب كل من الرمز { $left } والرمز { $right } إجراءً ممن يدير برنامج العميل أو الخادم المرسل.
    .answering-operator = يتطلب كل من الرمز { $left } والرمز { $right } إجراءً ممن يدير الخادم الذي رد على الطلب.
    .recipient = يتطلب كل من الرمز { $left } والرمز { $right } إجراءً من المستلم.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
similarity-standing =
    .registered = كل من الرمز { $left } والرمز { $right } مدرج في سجل رسمي للرموز.
    .specified = كل من الرمز { $left } والرمز { $right } محدد في مواصفة منشورة.
    .experimental = لا يحدد كلًا من الرمز { $left } والرمز { $right } إلا مستند تجريبي أو مسودة منتهية الصلاحية.
    .obsolete = كل من الرمز { $left } والرمز { $right } متقادم لا ينبغي استخدامه في البرامج الجديدة.
    .unofficial = كل من الرمز { $left } والرمز { $right } متداول عمليًا من دون أن تحدده أي جهة.
    .vendor = كل من الرمز { $left } والرمز { $right } وضعه مورّد منتج ما، ولا يحدده معيار مشترك.

## Other similarities. Lists of one and lists of many follow a colon.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $protocol (String) - the name of the protocol of both codes, for example “SMTP”
similarity-protocol = ينتمي كل من الرمز { $left } والرمز { $right } إلى البروتوكول { $protocol }.

# Variables:
#   $left (String) - the left code with its protocol, for example “4.1.1”
#   $right (String) - the right code with its protocol
#   $title (String) - the title that both have
similarity-meaning = معنى كل من الرمز { $left } والرمز { $right } هو «{ $title }».

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $remedies (String) - the steps that help after either code, a list such as “correcting the command or encrypting the connection”
similarity-remedy = ما قد يلزم بعد الرمز { $left } وبعد الرمز { $right } على السواء: { $remedies }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $phases (String) - the steps of the conversation in which both codes are met, a list such as “MAIL FROM or RCPT TO”
similarity-phase = يظهر كل من الرمز { $left } والرمز { $right } عند: { $phases }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $class (String) - the name of the class of both codes, for example “Positive Completion reply”
similarity-class = يقع كل من الرمز { $left } والرمز { $right } في الفئة «{ $class }».

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $category (String) - the name of the category of both codes, for example “Connections”
similarity-category = يندرج كل من الرمز { $left } والرمز { $right } تحت التصنيف «{ $category }».

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $references (String) - the documents that describe both codes, a list such as “RFC 5321 and RFC 7504”
similarity-specification = وصف كل من الرمز { $left } والرمز { $right } وارد في: { $references }.

## What to say of two codes that are seldom confused: the neighbour each is really mistaken for.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-neighbour (String) - the code the left one is most often mistaken for, with its protocol, for example “SMTP 214”
#   $right-neighbour (String) - the code the right one is most often mistaken for, with its protocol, for example “SMTP 556”
neighbours-both = نادرًا ما يحدث خلط بين الرمز { $left } والرمز { $right }. والأكثر شيوعًا هو الخلط بين الرمز { $left } والرمز { $left-neighbour }، وبين الرمز { $right } والرمز { $right-neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $left-neighbour (String) - the code the left one is most often mistaken for, with its protocol, for example “SMTP 214”
neighbours-left = نادرًا ما يحدث خلط بين الرمز { $left } والرمز { $right }. والأكثر شيوعًا هو الخلط بين الرمز { $left } والرمز { $left-neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $right-neighbour (String) - the code the right one is most often mistaken for, with its protocol, for example “SMTP 556”
neighbours-right = نادرًا ما يحدث خلط بين الرمز { $left } والرمز { $right }. والأكثر شيوعًا هو الخلط بين الرمز { $right } والرمز { $right-neighbour }.

# Variables:
#   $left (String) - the left code with its protocol, for example “SMTP 211”
#   $right (String) - the right code with its protocol, for example “gRPC UNAVAILABLE”
#   $neighbour (String) - the code both are most often mistaken for, with its protocol, for example “SMTP 550”
neighbours-same = نادرًا ما يحدث خلط بين الرمز { $left } والرمز { $right }. والأكثر شيوعًا هو الخلط بين كل منهما والرمز { $neighbour }.
