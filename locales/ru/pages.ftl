# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

# The first link, for keyboards and screen readers.
page-skip = Перейти к содержимому
page-home = Главная
# The names of menus, for screen readers.
page-main-menu = Главное меню
page-trail = Вы находитесь здесь
page-language = Язык

## Home

page-home-title = Коды состояния простыми словами
page-home-description = Что означает код состояния, поможет ли повторная попытка и кто должен действовать: для почты, HTTP и других протоколов, со ссылкой на спецификацию для каждого утверждения.
page-protocols = Протоколы
page-code-count =
    { $count ->
        [one] { $count } код
        [few] { $count } кода
        [many] { $count } кодов
       *[other] { $count } кода
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: все коды
page-codes = Коды
page-unofficial = Неофициальные коды
page-choice = Какой код вам нужен?
page-choice-note = «{ $value }» — запись нескольких кодов. Выберите один из них.

## Comparisons

page-pairs = Коды, которые легко спутать
page-pairs-description = Пары кодов, которые часто путают, и разница между ними в одном-двух предложениях.
page-compare = Сравнить { $code } с другим кодом
page-other-code = Другой код
page-other-code-hint = Введите его так, как увидели: 450, 5.1.1, HTTP 503 или имя, например UNAVAILABLE.
page-compare-button = Сравнить
page-swap = Поменять местами
page-both = Оба

## Explaining a reply

page-explain = Объяснить ответ сервера
page-explain-description = Вставьте сообщение об ошибке, строку журнала или весь отчёт о недоставке и узнайте, что произошло и что делать.
page-reply = Сообщение об ошибке, строка журнала или отчёт о недоставке
page-explain-privacy = Текст отправляется только на этот сервер. Он не сохраняется, не записывается в журнал и не попадает в адреса страниц.
page-explain-button = Объяснить
page-explain-another = Объяснить другой ответ
page-masked = Скопировать без личных данных
page-masked-hint = Адреса, имена и хосты заменены. Прочитайте копию перед отправкой: ни одна программа не находит их все.

## What there is no page for

page-missing = Страница не найдена
page-missing-note = По этому адресу страницы нет.
page-nearest = Ближайшие коды
page-refused = Не удалось прочитать текст
page-form-unreadable = Полученные данные — не форма с этой страницы. Вставьте текст ещё раз и отправьте его.
page-form-too-large = Текст слишком длинный. Вставьте только сам ответ.

## Searching

page-search = Поиск
page-search-query = Код, имя или слова
page-search-description = Код, имя или несколько слов на любом языке: 550 5.7.26, DEADLINE_EXCEEDED, почтовый ящик переполнен. Опечатки не мешают.
page-search-title = Результаты поиска: { $query }
