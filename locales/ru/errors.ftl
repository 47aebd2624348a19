# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = Протокол «{ $protocol }» неизвестен.

error-unknown-protocol-near = Протокол «{ $protocol }» неизвестен. Возможно, вы имели в виду { $suggestions }?

error-unknown-code = { $protocol }: код «{ $value }» неизвестен.

error-unknown-code-near = { $protocol }: код «{ $value }» неизвестен. Возможно, вы имели в виду { $suggestions }?

error-missing-protocol = В «{ $value }» не указан протокол. Напишите его перед кодом, например «smtp/521».

error-missing-protocol-near = В «{ $value }» не указан протокол. Возможно, вы имели в виду { $suggestions }?

error-malformed-id = «{ $id }» — не код. Напишите протокол, косую черту и код, например «smtp/521».

error-malformed-id-near = «{ $id }» не обозначает ровно один код. Возможно, вы имели в виду { $suggestions }?

error-malformed-value = { $protocol }: код «{ $value }» некорректен. Напишите класс и следующие за ним числа через точку. Допустимый класс: { $classes }.

error-malformed-value-categories = { $protocol }: код «{ $value }» некорректен. Напишите класс, категорию и уточнение через точку. Допустимый класс: { $classes }; допустимая категория: { $categories }.

error-missing-field = Поле «{ $field }» обязательно.

error-same-code = С обеих сторон сравнения указан код «{ $id }». Выберите два разных кода.

error-same-code-fallback = Вместо «{ $asked }» используется «{ $id }», а этот код уже указан с другой стороны. Выберите два разных кода.

error-malformed-language-code = «{ $language-code }» — не тег языка. Укажите тег вида «ar» или «pt-BR».

# Not a refusal: an answer follows, in another language.
note-language-not-available = Язык «{ $language-code }» недоступен, язык ответа: { $language }.

error-negative-page-size = Размер страницы { $page-size } вне допустимого диапазона. Укажите от 1 до { $maximum } или 0 для значения по умолчанию.

error-malformed-page-token = «{ $page-token }» — недопустимый токен страницы. Не указывайте токен, чтобы начать с первой страницы.

error-page-token-mismatch = Этот токен страницы выдан для другого запроса. Повторите тот запрос без изменений или не указывайте токен, чтобы начать с первой страницы.

error-too-many-items =
    { $count ->
        [one] В запросе { $count } код, а можно не больше { $maximum }. Разделите коды на несколько запросов.
        [few] В запросе { $count } кода, а можно не больше { $maximum }. Разделите коды на несколько запросов.
        [many] В запросе { $count } кодов, а можно не больше { $maximum }. Разделите коды на несколько запросов.
       *[other] В запросе { $count } кода, а можно не больше { $maximum }. Разделите коды на несколько запросов.
    }

error-unknown-class = { $protocol }: класс «{ $class }» неизвестен. Укажите один из этих: { $suggestions }.

error-class-without-protocol = Класс «{ $class }» указан без протокола. Укажите и протокол.

error-unknown-phase = «{ $phase }» — не этап сеанса SMTP. Укажите один из этих: { $suggestions }.

error-unknown-enum-value = В поле «{ $field }» указано неопределённое значение { $number }.

error-malformed-status-details = Не удалось прочитать подробности статуса: это не байты google.rpc.Status.

error-query-too-long = Запрос длиннее { $maximum } символов. Сократите его до кода или нескольких слов либо запросите объяснение всего текста как ответа.

note-nothing-found = По запросу «{ $query }» ничего не найдено. Проверьте написание, уменьшите число слов или ищите сам код.
