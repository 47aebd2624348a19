# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Описание
section-retry = Стоит ли повторять попытку
section-actor = Кто должен действовать
section-fix = Как исправить
section-when = Когда возникает
section-example = Как выглядит
section-standing = Статус в стандартах
section-phrase = Формулировка в спецификации
section-class = Класс
section-category = Категория
section-outcome = Результат
section-phases = Где встречается
section-same-reply = Коды в том же ответе
section-equivalents = Соответствия в других протоколах
section-protocol-facts = Сведения протокола
section-vendors = Значения в отдельных продуктах
section-confused-codes = Легко спутать с кодами
section-related-codes = Похожие коды
section-references = Спецификации
section-use = Когда отправлять этот код

## A page about a reply

section-happened = Что произошло
section-customer = Что можете сделать вы
section-administrator = Что может сделать администратор
section-avoid = Чего не делать
section-ask = К кому обратиться и что указать
section-suppression = Списки рассылки
section-codes = Найденные коды
section-conflicts = Противоречия
section-evidence = Почему названа эта причина

## Repeating a request

# Before the number of a code that is called by a name: handshake_failure is 40.
code-number = Номер

# The answer itself, in a badge or a table.
repeat-safety-any = Повтор безопасен
repeat-safety-idempotent = Повтор безопасен, только если операция идемпотентна
repeat-safety-none = Повторять нельзя

# What has not been carried out may be repeated by any program: a message, a request, a call or what a connection was for.
repeat-any =
    .message = Повторная отправка отклонённого, даже автоматическая, не создаёт дубликатов.
    .request = Запрос не выполнен, поэтому клиент может повторить его автоматически, даже если запрос что-то меняет.
    .call = Запрос не выполнен, поэтому программа может автоматически отправить его ещё раз.
    .connection = Ничего не выполнено, поэтому программа может автоматически подключиться снова.

# What may have been carried out already is repeated only if that does no harm.
repeat-idempotent =
    .message = Сервер мог уже принять письмо: если программа отправит его снова, оно может прийти дважды.
    .request = Запрос мог уже выполниться, поэтому клиент может автоматически повторять только то, что безопасно повторить, например чтение или замену.
    .call = Запрос мог уже выполниться, поэтому программа может автоматически повторить его, только если это не причинит вреда.
    .connection = Часть работы могла уже выполниться, поэтому программа может автоматически повторять только то, что безопасно сделать дважды.

# The shortest wait before the next attempt, in general.
retry-delay =
    .seconds =
        { $count ->
            [one] Обычно ждут не меньше { $count } секунды ({ $reference }).
            [few] Обычно ждут не меньше { $count } секунд ({ $reference }).
            [many] Обычно ждут не меньше { $count } секунд ({ $reference }).
           *[other] Обычно ждут не меньше { $count } секунды ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] Обычно ждут не меньше { $count } минуты ({ $reference }).
            [few] Обычно ждут не меньше { $count } минут ({ $reference }).
            [many] Обычно ждут не меньше { $count } минут ({ $reference }).
           *[other] Обычно ждут не меньше { $count } минуты ({ $reference }).
        }
    .hours =
        { $count ->
            [one] Обычно ждут не меньше { $count } часа ({ $reference }).
            [few] Обычно ждут не меньше { $count } часов ({ $reference }).
            [many] Обычно ждут не меньше { $count } часов ({ $reference }).
           *[other] Обычно ждут не меньше { $count } часа ({ $reference }).
        }

## The status of another service

# What a user of a service is told of its failure.
localized-status = { $description } { $fix }
