# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = Português (Brasil)

## Headings of a page about two codes

heading-equivalents = Equivalentes em outros protocolos
heading-differences = Principais diferenças
heading-other-differences = Outras diferenças
heading-similarities = O que eles têm em comum
heading-use = Quando usar cada um
heading-neighbours = Confundidos com frequência
heading-learn-more = Saiba mais
heading-related-codes = Códigos relacionados
heading-related-pairs = Comparações relacionadas
heading-references = Especificações

code-with-title = { $code } · { $title }

related-pair = { $left } comparado com { $right }

## Aspects: in what two codes can differ

aspect-protocol = Protocolo
aspect-outcome = Resultado
aspect-retry = Tentar novamente
aspect-repeat-safety = Novas tentativas automáticas
aspect-actor = Quem precisa agir
aspect-remedy = Como corrigir
aspect-phase = Onde ocorre
aspect-class = Classe
aspect-category = Categoria
aspect-standing = Situação normativa
aspect-specification = Especificação

## Outcomes

outcome-success = Êxito
outcome-intermediate = Em andamento: ainda falta algo
outcome-redirection = Redirecionamento
outcome-transient-failure = Falha temporária
outcome-permanent-failure = Falha permanente

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = Não é necessário
    .message = Não é preciso enviar nada novamente.
    .request = Não é preciso repetir a solicitação.
    .call = Não é preciso tentar novamente.
    .connection = Não é preciso conectar-se novamente.
retry-after-delay = Depois de uma espera
    .message = A mesma mensagem pode ser aceita mais tarde. Se ela foi devolvida ou ainda está na sua caixa de saída, aguarde e depois envie-a a quem não a recebeu; caso contrário, o seu servidor de e-mail tenta novamente de forma automática.
    .request = A mesma solicitação pode funcionar mais tarde. Aguarde e tente novamente.
    .call = A mesma chamada ou solicitação pode funcionar mais tarde. Aguarde e tente novamente.
    .connection = Uma tentativa posterior pode funcionar. Aguarde e conecte-se novamente.
retry-after-change = Depois de uma alteração
    .message = Outra tentativa sem nenhuma alteração provavelmente também será recusada. Primeiro é preciso corrigir a causa.
    .request = A solicitação, enviada novamente sem alterações, provavelmente falhará outra vez. Primeiro é preciso corrigir a causa.
    .call = A mesma chamada ou solicitação provavelmente falhará outra vez. Primeiro é preciso corrigir a causa.
    .connection = Outra tentativa de conexão provavelmente falhará outra vez. Primeiro é preciso corrigir a causa.
retry-after-restart = Do início da sequência
    .message = Repetir apenas este comando não adianta. Recomece toda a transação de e-mail.
    .request = Repetir apenas esta solicitação não adianta. Recomece toda a sequência, a partir da primeira leitura. Um programa pode fazer isso automaticamente.
    .call = Repetir apenas esta etapa não adianta. Estabeleça a chamada novamente desde o início.
    .connection = Repetir apenas esta etapa não adianta. Recomece toda a troca em uma nova conexão.
retry-elsewhere = Com outro servidor, endereço ou conexão
    .message = Enviar a mensagem outra vez da mesma forma não adianta. Use o endereço informado na resposta ou outro servidor ou endereço IP do DNS.
    .request = Envie a solicitação ao endereço informado na resposta ou, se não houver nenhum, novamente por uma nova conexão.
    .call = Ligar outra vez para o mesmo endereço não adianta. Use o endereço informado na resposta.
    .connection = Conectar-se outra vez ao mesmo servidor não adianta. Use o servidor ou endereço indicado no texto do erro.
retry-never = Nunca
    .message = Não envie a mensagem novamente. Nem esperar nem alterá-la fará com que seja aceita.
    .request = Não envie a solicitação novamente. Nem esperar nem alterá-la fará com que funcione.
    .call = Não tente novamente. Nem esperar nem alterar algo fará a chamada funcionar.
    .connection = Não se conecte novamente. Nem esperar nem alterar algo fará a conexão funcionar.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Ninguém
    .advice = Nenhuma ação é necessária.
actor-nobody-request = Ninguém
    .advice = Nenhuma ação é necessária.
actor-nobody-call = Ninguém
    .advice = Nenhuma ação é necessária.
actor-nobody-connection = Ninguém
    .advice = Nenhuma ação é necessária.
actor-usually-nobody-message = Geralmente ninguém
    .advice = Geralmente ninguém precisa fazer nada, porque o problema passa com o tempo.
actor-usually-nobody-request = Geralmente ninguém
    .advice = Geralmente ninguém precisa fazer nada, porque o problema passa com o tempo.
actor-usually-nobody-call = Geralmente ninguém
    .advice = Geralmente ninguém precisa fazer nada, porque o problema passa com o tempo.
actor-usually-nobody-connection = Geralmente ninguém
    .advice = Geralmente ninguém precisa fazer nada, porque o problema passa com o tempo. Se as conexões falharem repetidamente, o administrador do servidor precisa descobrir a causa.
actor-user-message = O remetente
    .advice = O remetente precisa agir, por exemplo corrigindo o endereço, o login ou a mensagem.
actor-user-request = O usuário
    .advice = O usuário precisa agir, por exemplo corrigindo o endereço, o login ou os dados informados.
actor-user-call = Quem ligou
    .advice = Quem ligou precisa agir, por exemplo corrigindo o número ou o endereço.
actor-user-connection = O usuário
    .advice = O usuário precisa agir, por exemplo fazendo login novamente ou alterando as configurações do programa.
actor-asking-operator-message = O administrador do lado do remetente
    .advice = O administrador do servidor de envio ou do programa de e-mail precisa agir. Se não for você, encaminhe a ele o texto completo do erro.
actor-asking-operator-request = O administrador ou desenvolvedor do cliente
    .advice = O administrador ou desenvolvedor do cliente precisa agir. Se não for você, encaminhe a ele o texto completo do erro.
actor-asking-operator-call = O administrador do lado de quem ligou
    .advice = O administrador do telefone ou do sistema telefônico de quem ligou precisa agir. Se não for você, encaminhe a ele o texto completo do erro.
actor-asking-operator-connection = O administrador ou desenvolvedor do cliente
    .advice = O administrador ou desenvolvedor do cliente precisa agir. Se não for você, encaminhe a ele o texto completo do erro.
actor-answering-operator-message = O administrador do servidor que respondeu
    .advice = O administrador do servidor que respondeu precisa agir. Você pode informar o problema a ele.
actor-answering-operator-request = O administrador do servidor
    .advice = O administrador do servidor precisa agir. Você pode informar o problema a ele.
actor-answering-operator-call = O administrador do servidor que respondeu
    .advice = O administrador do servidor que respondeu precisa agir. Você pode informar o problema a ele.
actor-answering-operator-connection = O administrador do servidor
    .advice = O administrador do servidor precisa agir. Você pode informar o problema a ele.
actor-destination-operator-message = O administrador do servidor de destino
    .advice = O administrador do servidor de destino precisa agir. Em geral, o problema não está no servidor que o informou.
actor-destination-operator-request = O administrador do servidor upstream ou da zona
    .advice = O administrador do servidor ou da zona DNS que está por trás do servidor que respondeu precisa agir. Você pode informar o problema a ele.
actor-destination-operator-call = O administrador do lado chamado
    .advice = O administrador do lado chamado precisa agir. O servidor que respondeu apenas informa o problema.
actor-destination-operator-connection = O administrador do servidor por trás do gateway
    .advice = O administrador do servidor por trás do gateway precisa agir. O gateway apenas informa o problema.
actor-recipient-message = O destinatário
    .advice = O destinatário precisa agir. Entre em contato com ele por outro meio, como o telefone.
actor-recipient-request = O destinatário
    .advice = O destinatário precisa agir. Entre em contato com ele por outro meio, como o telefone.
actor-recipient-call = A pessoa chamada
    .advice = A pessoa chamada precisa agir. Entre em contato com ela por outro meio, como o e-mail.
actor-recipient-connection = O administrador do lado que recebeu o alerta
    .advice = O administrador do lado que recebeu este alerta, seja o cliente ou o servidor, precisa agir. Se não for você, encaminhe a ele o texto completo do erro.

## What has to be done, as it stands in a list

remedy-nothing = nenhuma ação
remedy-proceed = continuar com a próxima etapa
remedy-wait = esperar e tentar novamente
remedy-correct-command = corrigir o comando
remedy-correct-address = corrigir o endereço
remedy-correct-message = alterar a mensagem
remedy-authenticate = fazer login
remedy-encrypt = criptografar a conexão
remedy-free-space = liberar espaço de armazenamento
remedy-seek-permission = obter permissão
remedy-repair-server = corrigir o servidor com problema
remedy-use-another-server = usar outro servidor
remedy-follow-redirect = seguir o redirecionamento
remedy-correct-request = corrigir a solicitação
remedy-refresh-state = ler novamente o estado atual
remedy-slow-down = enviar menos de cada vez
remedy-correct-dns = corrigir os registros DNS do domínio com problema
remedy-find-cause = procurar a causa no texto completo do erro

## How firmly a code is defined

standing-registered = Registrado
    .note = O código consta do registro oficial (IANA), que indica o documento que o define.
standing-specified = Especificado
    .note = Uma especificação publicada define o código.
standing-experimental = Experimental
    .note = Apenas um documento experimental ou um rascunho define o código.
standing-obsolete = Obsoleto
    .note = O código foi descontinuado: softwares antigos ainda o enviam, mas os novos não devem enviá-lo.
standing-unofficial = Não oficial
    .note = O código não é oficial: o significado depende do software que o envia.
standing-vendor = Específico de fornecedor
    .note = Um ou mais fornecedores definem o código para os próprios produtos. Outros podem usá-lo de forma diferente.

## Enhanced mail status codes

fallback-unregistered-detail = “{ $asked }” não está registrado. Esta página mostra { $code }, o código geral mais próximo.

fallback-no-class = “{ $asked }” não informa a classe. Esta página mostra { $code }, a forma mais grave entre as registradas.

fallback-no-class-and-unregistered-detail = “{ $asked }” não informa a classe e não está registrado. Esta página mostra { $code }, o código geral mais próximo em sua forma mais grave.

fallback-in-range = “{ $asked }” pertence a um intervalo de códigos definidos em conjunto. Esta página mostra o intervalo inteiro, { $code }.

class-unregistered = O registro da IANA não lista esta condição na classe de { $code }, apenas na classe { $classes }. Mesmo assim, alguns servidores a enviam.

class-contested = O registro da IANA é incoerente quanto a { $code }: o texto permite apenas a classe { $classes }, mas os códigos básicos associados incluem outra classe. Os servidores enviam as duas.

vendor-words = { $vendor }: “{ $phrase }”
    .description = { $vendor } define { $code } para os próprios servidores, e nenhum registro oficial o lista. O texto que acompanha o código é “{ $phrase }”.
    .when = Um servidor de e-mail ({ $vendor }) responde com este código ou o inclui em uma notificação de falha na entrega. Se outro servidor enviar { $code }, o significado pode ser diferente.
    .fix = Leia o texto completo do erro, que muitas vezes traz o motivo e um link, e siga as instruções. Se ele não disser mais nada, siga a orientação para { $standard }.
    .use = Deixe { $code } para { $vendor }. Em vez dele, envie { $standard }, que é registrado, e informe o motivo no texto.

## Codes that nobody defines: shared texts

popular-lists = listas de códigos na web

unofficial-dots-dropped =
    .description = Nenhum padrão define { $code }. Muito provavelmente é { $stands-for } (“{ $stands-for-title }”), um código de status avançado escrito sem os pontos.
    .when = Foi observado nestes casos: { $seen }. Quando um servidor o envia, o código avançado ou o texto que vem depois diz o que ele significa.
    .use = Não envie este número. Envie { $standard }, que todo software de e-mail entende, com o código avançado que indica a causa.

unofficial-registry-column =
    .description = Nenhum documento diz o que { $code } significa. O registro de códigos de status avançados cita o número apenas como código básico. Na prática, o mais próximo é { $stands-for } (“{ $stands-for-title }”).
    .when = É raro e foi observado nestes casos: { $seen }. Só o texto depois do número diz o que ele significa.
    .use = Não envie este número. Envie { $standard }, definido em um padrão, e informe o motivo em um código avançado.

unofficial-software = O significado depende do software que o envia
    .description = Nenhum padrão define { $code }. Alguns softwares o enviam com um significado próprio, que só o texto depois do número explica.
    .when = Foi observado nestes casos: { $seen }. Outros softwares podem usar o mesmo número com outro sentido.
    .fix = Oriente-se pelo texto depois do número e pelo código avançado, se houver. Sem nenhum dos dois, trate a resposta como { $standard }: o primeiro dígito decide se os servidores de e-mail tentam novamente.
    .use = Não envie este número. Envie { $standard } e informe o motivo em um código avançado e no texto.

unofficial-list-only = Número de listas de códigos na web
    .description = Nenhum padrão define { $code }, e não se conhece nenhum servidor que o envie. Ele aparece em listas de códigos, cada uma com um texto próprio.
    .when = Foi observado nestes casos: { $seen }. Se um servidor realmente o enviar, só o texto depois do número diz o que ele significa.
    .fix = Oriente-se pelo texto completo do erro, não pelo que uma lista diz sobre o número. Se não houver texto, trate a resposta como { $standard }, que tem o mesmo primeiro dígito.
    .use = Não envie este número. Envie { $standard }, definido em um padrão.

unofficial-errno = Número de erro do próprio sistema do cliente
    .description = Nenhum servidor de e-mail envia { $code }. Muito provavelmente o número é um erro do sistema operacional do cliente, como “conexão recusada” ou “rede inacessível”, exibido como se fosse uma resposta.
    .when = Foi observado nestes casos: { $seen }. Um cliente que não consegue abrir a conexão exibe esse número, que depois é confundido com uma resposta.
    .fix = Verifique a conexão, não o e-mail: o nome do host, a porta, a rede e o firewall. Quando a conexão funcionar, envie novamente, como depois de { $standard }.
    .use = Um servidor nunca envia este número. Para uma condição temporária, envie { $standard }.

unofficial-document-example = Número de um exemplo em um documento
    .description = Nenhum padrão define { $code }. Um exemplo em um documento o mostra como resposta, sem dizer o que o número significa; o texto depois dele se aproxima mais de { $stands-for } (“{ $stands-for-title }”).
    .when = Foi observado nestes casos: { $seen }. Os servidores raramente o enviam. Quando isso acontece, só o texto depois do número diz o que ele significa.
    .fix = Primeiro, leia o texto completo do erro. Se ele não disser nada, trate a resposta como { $standard }: o primeiro dígito decide se os servidores de e-mail tentam novamente.
    .use = Não envie este número. Envie { $standard }, definido em um padrão, e informe o motivo em um código avançado.

## Kinds of text in which a search finds words

match-near = { $kind }, grafia parecida
match-kind-code = Código
match-kind-symbol = Nome
match-kind-phrase = Texto da especificação
match-kind-vendor = Texto de um produto
match-kind-title = Título
match-kind-description = Significado
match-kind-when = Situação
match-kind-advice = Conselho
match-kind-example = Exemplo
match-kind-cause = Causa
match-kind-printed = Texto de um programa
