# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) e { $right } ({ $right-title }): comparação

compare-title-same = { $left } e { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = A mesma resposta pode conter os dois, e eles concordam: { $basic } diz ao software de e-mail o que fazer em seguida, e { $enhanced } confirma o motivo.
    .close = A mesma resposta pode conter os dois, e eles quase coincidem: { $basic } diz ao software de e-mail o que fazer em seguida, e { $enhanced } informa o motivo.
    .narrower = A mesma resposta pode conter os dois: { $basic } diz ao software de e-mail o que fazer em seguida, e { $enhanced } informa o motivo, que é um dos vários possíveis para { $basic }.
    .broader = A mesma resposta pode conter os dois: { $basic } diz ao software de e-mail o que fazer em seguida, e { $enhanced } informa o motivo, que outros códigos básicos também podem ter.
    .loose = A mesma resposta pode conter os dois: { $basic } diz ao software de e-mail o que fazer em seguida, e { $enhanced } acrescenta pouco.

summary-stands-for = Trate { $unofficial } como { $code }, que muito provavelmente é o que ele representa.

summary-same-detail = { $left } e { $right } indicam a mesma condição. O primeiro dígito decide: 2 informa êxito, 4 uma falha temporária e 5 uma falha permanente.

summary-same-number = { $left } e { $right } têm apenas o número em comum: cada protocolo numera as respostas de forma independente, e nenhum dos dois códigos corresponde ao outro.

summary-equivalent = { $left } e { $right } são equivalentes: onde os dois protocolos se encontram, um toma o lugar do outro, mas cada um segue as regras do próprio protocolo.

summary-outcome = { $left } e { $right } informam resultados diferentes.

summary-retry = { $left } e { $right } informam o mesmo resultado, mas diferem quanto a tentar novamente e como fazer isso.

summary-actor = { $left } e { $right } têm o mesmo resultado e a mesma orientação sobre novas tentativas, mas quem precisa agir é diferente.

summary-remedy = { $left } e { $right } informam o mesmo resultado, mas exigem soluções diferentes.

summary-details = { $left } e { $right } têm o mesmo resultado e a mesma orientação sobre novas tentativas. As descrições dizem o que cada um informa.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } informa êxito.
    .request = { $code } significa que a solicitação funcionou.
    .call = { $code } significa que a solicitação teve êxito.
    .connection = { $code } informa que não há nada de errado com a conexão.
clause-outcome-intermediate =
    .message = { $code } significa que o servidor espera a próxima etapa.
    .request = { $code } significa que a solicitação ainda está em processamento.
    .call = { $code } significa que a chamada ainda não foi estabelecida.
    .connection = { $code } significa que a conexão ainda não foi estabelecida.
clause-outcome-redirection =
    .message = { $code } significa que a mensagem precisa ir para outro endereço ou servidor.
    .request = { $code } significa que a solicitação precisa ser enviada a outro endereço ou servidor.
    .call = { $code } significa que a chamada precisa ir para outro endereço.
    .connection = { $code } significa que a conexão precisa ser feita com outro servidor.
clause-outcome-transient-failure =
    .message = { $code } informa uma falha temporária.
    .request = { $code } significa que a solicitação falhou temporariamente.
    .call = { $code } significa que a chamada falhou temporariamente.
    .connection = { $code } significa que a conexão falhou temporariamente.
clause-outcome-permanent-failure =
    .message = { $code } informa uma falha permanente.
    .request = { $code } significa que a solicitação falhou em definitivo.
    .call = { $code } significa que a chamada falhou em definitivo.
    .connection = { $code } significa que a conexão falhou em definitivo.

clause-retry-not-needed =
    .message = Depois de { $code }, não há nada a enviar novamente.
    .request = Depois de { $code }, não há nada a repetir.
    .call = Depois de { $code }, não é preciso tentar novamente.
    .connection = Depois de { $code }, não é preciso conectar-se novamente.
clause-retry-after-delay =
    .message = Depois de { $code }, tente enviar a mesma mensagem novamente mais tarde.
    .request = Depois de { $code }, tente a mesma solicitação novamente mais tarde.
    .call = Depois de { $code }, tente novamente mais tarde.
    .connection = Depois de { $code }, conecte-se novamente mais tarde.
clause-retry-after-change =
    .message = Depois de { $code }, não envie a mensagem novamente sem alterações.
    .request = Depois de { $code }, não envie a solicitação novamente sem alterações.
    .call = Depois de { $code }, não tente novamente até que a causa seja corrigida.
    .connection = Depois de { $code }, não se conecte novamente até que a causa seja corrigida.
clause-retry-after-restart =
    .message = Depois de { $code }, recomece toda a transação de e-mail.
    .request = Depois de { $code }, recomece toda a sequência de solicitações.
    .call = Depois de { $code }, estabeleça a chamada novamente desde o início.
    .connection = Depois de { $code }, recomece toda a troca em uma nova conexão.
clause-retry-elsewhere =
    .message = Depois de { $code }, envie a mensagem a outro endereço ou servidor.
    .request = Depois de { $code }, envie a solicitação a outro endereço ou servidor, ou por outra conexão.
    .call = Depois de { $code }, ligue para outro endereço.
    .connection = Depois de { $code }, conecte-se a outro servidor.
clause-retry-never =
    .message = Depois de { $code }, não envie a mensagem novamente.
    .request = Depois de { $code }, não envie a solicitação novamente.
    .call = Depois de { $code }, não tente novamente.
    .connection = Depois de { $code }, não se conecte novamente.

clause-actor-nobody =
    .message = Depois de { $code }, nenhuma ação é necessária.
    .request = Depois de { $code }, nenhuma ação é necessária.
    .call = Depois de { $code }, nenhuma ação é necessária.
    .connection = Depois de { $code }, nenhuma ação é necessária.
clause-actor-usually-nobody =
    .message = Depois de { $code }, geralmente ninguém precisa agir.
    .request = Depois de { $code }, geralmente ninguém precisa agir.
    .call = Depois de { $code }, geralmente ninguém precisa agir.
    .connection = Depois de { $code }, geralmente ninguém precisa agir.
clause-actor-user =
    .message = Depois de { $code }, quem precisa agir é o remetente.
    .request = Depois de { $code }, quem precisa agir é o usuário.
    .call = Depois de { $code }, quem precisa agir é quem ligou.
    .connection = Depois de { $code }, quem precisa agir é o usuário.
clause-actor-asking-operator =
    .message = Depois de { $code }, quem precisa agir é o administrador do lado do remetente.
    .request = Depois de { $code }, quem precisa agir é o administrador ou desenvolvedor do cliente.
    .call = Depois de { $code }, quem precisa agir é o administrador do lado de quem ligou.
    .connection = Depois de { $code }, quem precisa agir é o administrador ou desenvolvedor do cliente.
clause-actor-answering-operator =
    .message = Depois de { $code }, quem precisa agir é o administrador do servidor que respondeu.
    .request = Depois de { $code }, quem precisa agir é o administrador do servidor.
    .call = Depois de { $code }, quem precisa agir é o administrador do servidor que respondeu.
    .connection = Depois de { $code }, quem precisa agir é o administrador do servidor.
clause-actor-destination-operator =
    .message = Depois de { $code }, quem precisa agir é o administrador do servidor de destino.
    .request = Depois de { $code }, quem precisa agir é o administrador do servidor upstream ou da zona.
    .call = Depois de { $code }, quem precisa agir é o administrador do lado chamado.
    .connection = Depois de { $code }, quem precisa agir é o administrador do servidor por trás do gateway.
clause-actor-recipient =
    .message = Depois de { $code }, quem precisa agir é o destinatário.
    .request = Depois de { $code }, quem precisa agir é o destinatário.
    .call = Depois de { $code }, quem precisa agir é a pessoa chamada.
    .connection = Depois de { $code }, quem precisa agir é o administrador do lado que o recebeu.

clause-remedy = O que geralmente resolve depois de { $code }: { $remedies }.
clause-remedy-nothing = Depois de { $code }, não é preciso corrigir nada.

clause-phase = { $code } pode ocorrer nestas etapas: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } é confundido com frequência com { $left-neighbour }, e { $right } com { $right-neighbour }.

neighbours-one = { $code } é confundido com frequência com { $neighbour }.

neighbours-same = Tanto { $left } quanto { $right } são confundidos com frequência com { $neighbour }.
