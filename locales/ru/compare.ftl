# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) и { $right } ({ $right-title }): в чём разница

# Two codes with the same title.
compare-title-same = { $left } и { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

# A basic code and an enhanced one that a document pairs. The attribute says how the enhanced code’s meaning lies to
# the basic one’s.
summary-same-reply =
    .exact = Оба кода могут стоять в одном ответе, и они согласуются: { $basic } указывает почтовым программам, что делать дальше, а { $enhanced } подтверждает причину.
    .close = Оба кода могут стоять в одном ответе и почти совпадают по смыслу: { $basic } указывает почтовым программам, что делать дальше, а { $enhanced } называет причину.
    .narrower = Оба кода могут стоять в одном ответе: { $basic } указывает почтовым программам, что делать дальше, а { $enhanced } называет причину — одну из нескольких возможных для { $basic }.
    .broader = Оба кода могут стоять в одном ответе: { $basic } указывает почтовым программам, что делать дальше, а { $enhanced } называет причину, которая возможна и у других основных кодов.
    .loose = Оба кода могут стоять в одном ответе: { $basic } указывает почтовым программам, что делать дальше, а { $enhanced } мало что к этому добавляет.

summary-stands-for = Считайте { $unofficial } равным { $code }: скорее всего, имеется в виду именно этот код.

# Two classes of one enhanced code.
summary-same-detail = { $left } и { $right } обозначают одну и ту же ситуацию. Всё решает первая цифра: 2 означает успех, 4 — временную ошибку, 5 — постоянную.

# Codes of two protocols that have the same number.
summary-same-number = У { $left } и { $right } общее только число: протоколы нумеруют ответы независимо, и ни один из этих кодов не заменяет другой.

# Codes of two protocols, one of which stands for the other.
summary-equivalent = { $left } и { $right } соответствуют друг другу: на стыке протоколов один код заменяют другим, но каждый следует правилам своего протокола.

# The others: $left (String) and $right (String) are the codes with their protocols.
summary-outcome = { $left } и { $right } сообщают о разных результатах.

summary-retry = { $left } и { $right } сообщают об одинаковом результате, но различаются тем, стоит ли повторять попытку и как.

summary-actor = У { $left } и { $right } одинаковые результат и совет о повторной попытке, но действовать должны разные стороны.

summary-remedy = { $left } и { $right } сообщают об одинаковом результате, но исправляют их по-разному.

summary-details = У { $left } и { $right } одинаковые результат и совет о повторной попытке. О чём сообщает каждый из них, сказано в описаниях.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

# What became of it.
clause-outcome-success =
    .message = { $code } сообщает об успехе.
    .request = { $code } означает, что запрос выполнен.
    .call = { $code } означает, что запрос выполнен успешно.
    .connection = { $code } сообщает, что с соединением всё в порядке.
clause-outcome-intermediate =
    .message = { $code } означает, что сервер ждёт следующего шага.
    .request = { $code } означает, что запрос ещё обрабатывается.
    .call = { $code } означает, что звонок ещё устанавливается.
    .connection = { $code } означает, что соединение ещё устанавливается.
clause-outcome-redirection =
    .message = { $code } означает, что письмо нужно отправить на другой адрес или сервер.
    .request = { $code } означает, что запрос нужно отправить на другой адрес или сервер.
    .call = { $code } означает, что звонить нужно по другому адресу.
    .connection = { $code } означает, что подключаться нужно к другому серверу.
clause-outcome-transient-failure =
    .message = { $code } сообщает о временной ошибке.
    .request = { $code } означает, что запрос пока не удалось выполнить.
    .call = { $code } означает, что звонок пока не удался.
    .connection = { $code } означает, что соединение временно невозможно.
clause-outcome-permanent-failure =
    .message = { $code } сообщает о постоянной ошибке.
    .request = { $code } означает, что запрос не выполнен и ожидание не поможет.
    .call = { $code } означает, что звонок не удался и ожидание не поможет.
    .connection = { $code } означает, что соединение невозможно и ожидание не поможет.

# Whether to try again.
clause-retry-not-needed =
    .message = После { $code } ничего отправлять повторно не нужно.
    .request = После { $code } повторять запрос не нужно.
    .call = После { $code } повторять попытку не нужно.
    .connection = После { $code } подключаться заново не нужно.
clause-retry-after-delay =
    .message = После { $code } отправьте то же письмо позже.
    .request = После { $code } повторите тот же запрос позже.
    .call = После { $code } повторите попытку позже.
    .connection = После { $code } подключитесь снова позже.
clause-retry-after-change =
    .message = После { $code } не отправляйте письмо повторно без изменений.
    .request = После { $code } не отправляйте запрос повторно без изменений.
    .call = После { $code } не повторяйте попытку, пока причина не устранена.
    .connection = После { $code } не подключайтесь снова, пока причина не устранена.
clause-retry-after-restart =
    .message = После { $code } начните почтовую транзакцию заново.
    .request = После { $code } начните всю последовательность запросов заново.
    .call = После { $code } начните звонок заново.
    .connection = После { $code } начните весь обмен заново через новое соединение.
clause-retry-elsewhere =
    .message = После { $code } отправьте письмо на другой адрес или через другой сервер.
    .request = После { $code } отправьте запрос на другой адрес, другой сервер или через другое соединение.
    .call = После { $code } звоните по другому адресу.
    .connection = После { $code } подключитесь к другому серверу.
clause-retry-never =
    .message = После { $code } не отправляйте письмо повторно.
    .request = После { $code } не отправляйте запрос повторно.
    .call = После { $code } не повторяйте попытку.
    .connection = После { $code } не подключайтесь снова.

# Who has to act.
clause-actor-nobody =
    .message = После { $code } никаких действий не требуется.
    .request = После { $code } никаких действий не требуется.
    .call = После { $code } никаких действий не требуется.
    .connection = После { $code } никаких действий не требуется.
clause-actor-usually-nobody =
    .message = После { $code } обычно никому ничего делать не нужно.
    .request = После { $code } обычно никому ничего делать не нужно.
    .call = После { $code } обычно никому ничего делать не нужно.
    .connection = После { $code } обычно никому ничего делать не нужно.
clause-actor-user =
    .message = После { $code } действовать должен отправитель.
    .request = После { $code } действовать должен пользователь.
    .call = После { $code } действовать должен звонящий.
    .connection = После { $code } действовать должен пользователь.
clause-actor-asking-operator =
    .message = После { $code } действовать должен администратор отправляющей стороны.
    .request = После { $code } действовать должен администратор или разработчик клиента.
    .call = После { $code } действовать должен администратор вызывающей стороны.
    .connection = После { $code } действовать должен администратор или разработчик клиента.
clause-actor-answering-operator =
    .message = После { $code } действовать должен администратор ответившего сервера.
    .request = После { $code } действовать должен администратор сервера.
    .call = После { $code } действовать должен администратор ответившего сервера.
    .connection = После { $code } действовать должен администратор сервера.
clause-actor-destination-operator =
    .message = После { $code } действовать должен администратор сервера назначения.
    .request = После { $code } действовать должен администратор вышестоящего сервера или зоны.
    .call = После { $code } действовать должен администратор вызываемой стороны.
    .connection = После { $code } действовать должен администратор сервера за шлюзом.
clause-actor-recipient =
    .message = После { $code } действовать должен получатель.
    .request = После { $code } действовать должен получатель.
    .call = После { $code } действовать должен вызываемый абонент.
    .connection = После { $code } действовать должен администратор стороны, которая его получила.

# What has to be done.
clause-remedy = Что обычно помогает после { $code }: { $remedies }.
clause-remedy-nothing = После { $code } ничего исправлять не нужно.

# Where the code occurs.
clause-phase = Где встречается { $code }: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } часто путают с { $left-neighbour }, а { $right } — с { $right-neighbour }.

neighbours-one = { $code } часто путают с { $neighbour }.

neighbours-same = И { $left }, и { $right } часто путают с { $neighbour }.
