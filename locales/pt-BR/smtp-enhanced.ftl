# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Códigos de status avançados de e-mail
    .description = Códigos de três números (classe, assunto e detalhe), como 5.1.1, que indicam a causa de uma resposta ou notificação de falha com mais precisão que o código de três dígitos.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Êxito
    .description = A etapa informada funcionou; o detalhe pode dizer o que foi alterado para a entrega.
smtp-enhanced-class-4 = 4 · Falha temporária
    .description = A mensagem é válida, mas uma condição temporária a atrasou ou interrompeu as tentativas; enviá-la mais tarde pode funcionar.
smtp-enhanced-class-5 = 5 · Falha permanente
    .description = Enviar a mesma mensagem novamente dificilmente adianta; primeiro é preciso mudar a mensagem ou o destino.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Outro ou indefinido
    .description = O código não diz onde está a causa; só se conhece a classe.
smtp-enhanced-category-1 = X.1 · Endereço
    .description = O código se refere ao endereço de um remetente ou destinatário, ao formato ou à validade dele; em geral, o remetente pode corrigi-lo.
smtp-enhanced-category-2 = X.2 · Caixa de correio
    .description = O código se refere à caixa de correio do destinatário, que se supõe estar sob o controle dele.
smtp-enhanced-category-3 = X.3 · Sistema de e-mail
    .description = O código se refere ao sistema de e-mail de destino, controlado pelo administrador.
smtp-enhanced-category-4 = X.4 · Rede e roteamento
    .description = O código se refere à rede, ou a um serviço que encontra a rota, como o DNS, no destino ou no caminho.
smtp-enhanced-category-5 = X.5 · Protocolo de e-mail
    .description = O código se refere à troca entre os sistemas de e-mail: os comandos, a ordem ou os argumentos deles, ou uma conexão instável.
smtp-enhanced-category-6 = X.6 · Conteúdo
    .description = O código se refere ao conteúdo da mensagem: o tipo, a codificação ou uma conversão que um dos lados não consegue fazer.
smtp-enhanced-category-7 = X.7 · Segurança e política
    .description = O código se refere à segurança ou à política: filtragem, permissão, autenticação ou criptografia. Talvez os dois lados precisem agir.

## Details

smtp-enhanced-x-0-0 = Sem mais detalhes
    .description = Só se conhece a classe: êxito ou um tipo de falha. O código não indica nem o assunto nem a causa.
    .when = Quando nenhum outro código serve. O Postfix confirma uma mensagem na fila com 250 2.0.0; as notificações de falha contêm 4.0.0 ou 5.0.0 para falhas sem um código melhor.
    .fix = Depois de um êxito, nenhuma ação é necessária. Depois de uma falha, leia o código de três dígitos e o texto; se disserem pouco, peça o texto completo do erro ao administrador do servidor de envio.
    .use = Envie X.0.0 somente quando não souber nada além da classe. Quando souber o assunto, envie o detalhe 0 dele, como X.1.0.

smtp-enhanced-x-1-0 = Outro status de endereço
    .description = O código se refere ao endereço do remetente ou de um destinatário, mas não diz em que aspecto.
    .when = Em resposta a MAIL FROM, 250 2.1.0 aceita o remetente. Uma falha indica um problema de endereço que nenhum outro código descreve; o Postfix o usa para remetentes desconhecidos.
    .fix = Depois de um êxito, nenhuma ação é necessária. Depois de uma falha, leia o texto, que geralmente cita o endereço, e procure erros de digitação nele.
    .use = Envie X.1.0 quando a causa for um endereço e nenhum código de X.1.1 a X.1.10 servir, e 2.1.0 para aceitar MAIL FROM. Envie X.1.5 para um destinatário válido.

smtp-enhanced-x-1-1 = Caixa de correio inexistente
    .description = O servidor não conhece nenhuma caixa de correio com o nome antes do @ no endereço do destinatário. O domínio em si não está em questão.
    .when = Em resposta a RCPT TO, geralmente como 550 5.1.1, quando nenhuma conta ou alias tem esse nome. Com 450 ou 451, o servidor muitas vezes ainda não verificou o endereço.
    .fix = Verifique cada letra do endereço e exclua a sugestão salva no seu programa de e-mail. Leia também o texto, porque alguns provedores enviam este código para caixas de correio cheias.
    .use = Envie X.1.1 com 550 para um nome desconhecido antes do @ e com 451 somente para um nome não verificado. Envie X.1.2 para um domínio errado e X.2.1 para uma caixa de correio desativada.

smtp-enhanced-x-1-2 = O domínio do destinatário não existe ou não aceita e-mails
    .description = O domínio depois do @ não leva a nenhum sistema que possa aceitar e-mails. O nome antes do @ não foi verificado.
    .when = Em resposta a RCPT TO, ou em uma notificação de falha, quando o DNS não tem esse domínio ou nenhum servidor de e-mail para ele. O Postfix envia 450 4.1.2, embora só a classe 5 esteja registrada.
    .fix = Verifique se o domínio tem erros de digitação, como um final errado. Se estiver certo, avise ao destinatário por outro meio que os registros DNS do domínio não levam a nenhum servidor de e-mail.
    .use = Envie X.1.2 quando o domínio de um destinatário não existir ou não puder aceitar e-mails. Envie X.1.10 para um MX nulo e X.1.8 para o domínio do remetente.

smtp-enhanced-x-1-3 = Endereço do destinatário malformado
    .description = O endereço do destinatário não segue as regras de formato. Não foi verificado se a caixa de correio existe.
    .when = Em resposta a RCPT TO, geralmente com 501, quando o endereço não tem domínio ou contém um espaço ou um caractere proibido. O seu próprio servidor pode informar o erro antes.
    .fix = Procure pequenos erros: um @ que falta, um espaço, uma vírgula ou um ponto no final, uma letra que não seja ASCII. Se não houver nenhum, peça ao desenvolvedor do programa de envio que corrija o formato dos endereços.
    .use = Envie X.1.3 com 501 quando não for possível interpretar o endereço de um destinatário. Envie X.1.7 para o do remetente e X.5.2 quando o próprio comando for ilegível.

smtp-enhanced-x-1-4 = Endereço do destinatário ambíguo
    .description = O endereço corresponde a mais de um destinatário no destino, e por isso o servidor não sabe a qual deles se refere.
    .when = Quando o servidor compara endereços de forma aproximada, por exemplo por partes de um nome, ou quando o mesmo endereço aparece duas vezes no diretório dele.
    .fix = Peça ao destinatário o endereço completo e exato. Se você já o usou, peça ao administrador do destino que procure uma duplicata no diretório.
    .use = Envie X.1.4 quando um endereço servir para vários destinatários, e X.1.1 quando não servir para nenhum. Em resposta a VRFY, use 553, que pode listar as opções.

smtp-enhanced-x-1-5 = Endereço do destinatário válido
    .description = O endereço do destinatário é válido. Em uma resposta, o código significa que o servidor aceita o destinatário.
    .when = Em resposta a RCPT TO, como 250 2.1.5, e em relatórios sobre uma mensagem que foi entregue ou passada adiante.
    .fix = Nenhuma ação é necessária. A própria mensagem só é aceita com o 250 depois dos dados da mensagem. Se um relatório disser “relayed”, outro servidor ainda poderá devolvê-la.
    .use = Envie X.1.5 com 250 para um destinatário válido e em relatórios de êxito. Envie 2.1.0 para aceitar o remetente em MAIL FROM.

smtp-enhanced-x-1-6 = Caixa de correio transferida ou abandonada
    .description = O endereço já foi válido, mas as mensagens para ele não são mais aceitas. O próprio código não informa um novo endereço.
    .when = Em resposta a RCPT TO quando a pessoa saiu ou a conta foi transferida. O Postfix o envia para endereços da tabela relocated, com o novo endereço no texto.
    .fix = Procure um novo endereço no texto ou peça-o à pessoa por outro meio. Confirme-o antes de usá-lo e exclua o endereço antigo.
    .use = Envie X.1.6 para um endereço que já foi válido e X.1.1 para um que nunca foi. Use 551 para informar um novo endereço e 251 para encaminhar a mensagem.

smtp-enhanced-x-1-7 = Endereço do remetente malformado
    .description = O endereço do remetente não segue as regras de formato. Os destinatários não estão em questão.
    .when = Em resposta a MAIL FROM, muitas vezes porque um script, site ou dispositivo informa um remetente com um espaço, com dois endereços ou sem domínio.
    .fix = Corrija o endereço do remetente nas configurações da conta do programa de e-mail, ou no script ou dispositivo: um único endereço completo (nome@domínio), sem nome de exibição.
    .use = Envie X.1.7 quando não for possível interpretar o endereço do remetente, e X.1.8 quando o domínio dele não puder aceitar e-mails. Aceite MAIL FROM:<>, usado pelas notificações de falha.

smtp-enhanced-x-1-8 = O domínio do remetente não existe ou não aceita e-mails
    .description = O domínio do endereço do remetente não leva a nenhum sistema que possa aceitar e-mails, e por isso uma notificação de falha não poderia voltar a ele.
    .when = Depois de MAIL FROM, quando o DNS não tem o domínio do remetente ou um servidor de e-mail para ele; o Postfix envia 450 4.1.8. No Exchange Online, 5.1.8 significa que a conta foi impedida de enviar.
    .fix = Corrija um domínio interno ou com erro de digitação, como localhost. Se o domínio estiver certo, peça ao administrador dele que verifique os registros DNS. Para “bad outbound sender”, peça ao seu administrador que procure sinais de uso indevido, altere a senha e então desbloqueie a conta.
    .use = Envie X.1.8 quando o domínio do remetente não puder aceitar e-mails: com 451 enquanto uma consulta falhar e com 501 quando a falha for certa. Envie X.7.27 para um MX nulo.

smtp-enhanced-x-1-9 = Retransmitida a um sistema sem rastreamento
    .description = O endereço era válido, e a mensagem seguiu para um sistema sem rastreamento de mensagens. Não se sabe mais nada.
    .when = Em um relatório de rastreamento de mensagens, como 2.1.9 com a ação “relayed”, depois que a mensagem foi passada a um sistema desse tipo.
    .fix = Nenhuma ação é necessária. Passar a mensagem adiante não prova a entrega. Para saber mais, pergunte ao administrador do sistema seguinte ou ao destinatário.
    .use = Envie 2.1.9 somente em relatórios de rastreamento e somente com a ação “relayed”. Em respostas e relatórios de entrega comuns, envie X.1.5.

smtp-enhanced-x-1-10 = O domínio do destinatário tem um MX nulo
    .description = O domínio do destinatário publica um MX nulo, o registro DNS com que um domínio declara que não aceita e-mails.
    .when = Em resposta a RCPT TO, geralmente como 556 5.1.10, depois que o servidor consultou o domínio. No Exchange Online, 550 5.1.10 significa que o destinatário não foi encontrado.
    .fix = Verifique o domínio: muitas vezes foi digitado errado ou é o nome de um site. Para “RecipientNotFound”, verifique o nome antes do @. Se os dois estiverem certos, entre em contato com o destinatário por outro meio.
    .use = Envie X.1.10 com 556 para o MX nulo de um destinatário. Envie X.7.27 com 550 para o do remetente e X.1.2 quando o domínio não existir.

smtp-enhanced-x-2-0 = Outro status de caixa de correio
    .description = A caixa de correio existe, mas algo nela impede a entrega. O código não diz o quê.
    .when = Em resposta a RCPT TO ou depois dos dados da mensagem, por exemplo quando não é possível bloquear a caixa de correio para uso exclusivo ou gravar nela. O greylisting é muitas vezes informado como 450 4.2.0.
    .fix = Leia o texto, que geralmente dá o motivo; o greylisting não exige correção. Se o problema for outro, entre em contato com o destinatário por outro meio; ele pode pedir ajuda ao administrador da caixa de correio.
    .use = Envie X.2.0 quando a causa for a caixa de correio, mas nenhum código de X.2.1 a X.2.4 servir. Envie X.1.1 quando ela não existir, e X.3.0 para o sistema inteiro.

smtp-enhanced-x-2-1 = Caixa de correio desativada
    .description = A caixa de correio existe, mas foi desativada e não aceita mensagens.
    .when = Em resposta a RCPT TO para uma conta suspensa, bloqueada ou sem uso há muito tempo. O Gmail também o envia quando as mensagens chegam a uma caixa de correio mais rápido do que o limite permite.
    .fix = Entre em contato com o destinatário por outro meio: use outro endereço dele ou diga-lhe que peça a ativação da caixa de correio. Se as mensagens chegam rápido demais, envie mais devagar.
    .use = Envie X.2.1 para uma caixa de correio desativada: classe 4 se ela for ativada novamente, classe 5 se não for. Envie X.1.6 quando ela tiver sido transferida.

smtp-enhanced-x-2-2 = Caixa de correio cheia
    .description = A caixa de correio do destinatário não tem espaço para a mensagem: a cota ou o armazenamento se esgotou.
    .when = Em resposta a RCPT TO ou depois dos dados da mensagem, como 452 4.2.2 ou 552 5.2.2. O Exchange Online também envia 5.2.2 quando um remetente excede um limite de envio.
    .fix = Avise o destinatário por outro meio: ele pode excluir mensagens ou pedir uma cota maior. Se o texto mencionar “submission quota”, o limite é do seu envio: envie menos.
    .use = Envie X.2.2 quando faltar espaço nesta caixa de correio; a RFC 3463 pede a classe 4, embora 552 5.2.2 seja comum. Envie X.3.1 quando o sistema inteiro estiver cheio.

smtp-enhanced-x-2-3 = Mensagem longa demais para esta caixa de correio
    .description = A mensagem é mais longa do que esta caixa de correio pode receber, embora o sistema de e-mail aceite mensagens maiores.
    .when = Em resposta a RCPT TO quando o tamanho declarado é grande demais para esse destinatário, ou depois dos dados da mensagem; geralmente como 552 5.2.3.
    .fix = Encurte a mensagem: comprima, remova ou divida os anexos, ou envie um link. O administrador do destinatário também pode aumentar o limite da caixa de correio.
    .use = Envie X.2.3 quando a mensagem exceder o limite de uma caixa de correio, e X.3.4 quando exceder o do sistema.

smtp-enhanced-x-2-4 = A lista de e-mails não pode ser expandida
    .description = O endereço pertence a uma lista de e-mails, e o servidor não conseguiu determinar os membros dela.
    .when = Em resposta a RCPT TO, ou em uma notificação de falha, quando não é possível ler os membros da lista, ou a definição está com erro ou se refere a si própria.
    .fix = Peça ao dono da lista ou ao administrador do destino que corrija a lista. Se a mensagem for urgente, escreva diretamente aos membros.
    .use = Envie X.2.4 quando não for possível determinar os membros de uma lista, com 450 ou 452 se isso puder passar. Envie X.7.2 quando o remetente não puder publicar nela.

smtp-enhanced-x-3-0 = Outro status do sistema de e-mail
    .description = O código se refere ao sistema de e-mail de destino como um todo, não a uma caixa de correio, mas não diz o que aconteceu nele.
    .when = Para problemas internos que um servidor não explica; o Postfix e o Gmail enviam 451 4.3.0. Como êxito, aparece em 250 2.3.0 e 221 2.3.0.
    .fix = Depois de um êxito, nenhuma ação é necessária. Depois de uma falha, o problema raramente está na mensagem: envie o texto completo do erro ao administrador do sistema que o informou.
    .use = Envie X.3.0 quando a causa for o seu sistema inteiro e nenhum código de X.3.1 a X.3.5 servir. Envie X.2.0 para uma caixa de correio e X.4.0 para a rede ou a rota.

smtp-enhanced-x-3-1 = Sistema de e-mail cheio
    .description = O sistema de e-mail não tem mais armazenamento para mensagens. Excluir mensagens de uma caixa de correio pode não ser suficiente.
    .when = Em resposta a MAIL FROM ou RCPT TO, ou depois dos dados da mensagem, geralmente como 452 4.3.1, quando o disco está quase cheio. O Exchange o envia como “Insufficient system resources”.
    .fix = Se você administra o sistema cheio, libere espaço em disco ou mova a fila para um disco maior; no Exchange, verifique também a memória. Caso contrário, avise o administrador do sistema cheio.
    .use = Envie X.3.1 com 452 enquanto faltar armazenamento para todas as mensagens. Envie X.2.2 quando uma caixa de correio estiver cheia, e X.4.5 se houver apenas congestionamento.

smtp-enhanced-x-3-2 = O sistema não está aceitando e-mails
    .description = O host que guarda a caixa de correio não aceita mensagens da rede. O motivo não é a própria mensagem.
    .when = Quando o servidor está sendo desligado, sobrecarregado ou em manutenção; o Postfix envia 421 4.3.2 quando todas as conexões estão em uso. Com 521, o host nunca aceita e-mails.
    .fix = Se você administra o servidor de envio, deixe que ele tente os outros hosts MX do domínio. Com 521, verifique o domínio do endereço e os registros MX que levaram a este host.
    .use = Envie X.3.2 com 421 enquanto o sistema não aceitar e-mails e com 521 se ele nunca os aceitar. Envie X.2.1 para uma caixa de correio fechada e X.4.5 para congestionamento.

smtp-enhanced-x-3-3 = Recurso não compatível
    .description = A mensagem pede um recurso com o qual o sistema de e-mail de destino não é compatível.
    .when = Em um gateway, quando um recurso escolhido não tem equivalente no sistema de e-mail seguinte. O Sendmail também o envia quando um comando como AUTH não está disponível.
    .fix = Encontre o recurso no texto e envie a mensagem sem ele ou por um servidor que o tenha. Para AUTH, verifique a porta e se o TLS precisa vir primeiro.
    .use = Envie X.3.3 quando uma mensagem precisar de um recurso que falta ao seu sistema ou ao seguinte. Envie X.5.1 para um comando não compatível e X.6.1 para conteúdo que não pode ser transportado.

smtp-enhanced-x-3-4 = Mensagem grande demais para o sistema
    .description = A mensagem é maior do que este sistema de e-mail aceita para qualquer destinatário.
    .when = Em resposta a MAIL FROM quando o tamanho declarado com SIZE é grande demais, ou depois dos dados da mensagem; geralmente como 552 5.3.4.
    .fix = Reduza a mensagem ou envie um link: os anexos crescem cerca de um terço no transporte. A resposta a EHLO anuncia o limite depois de SIZE; se você administra o servidor, pode aumentá-lo.
    .use = Envie X.3.4 com 552 quando uma mensagem exceder o limite do sistema. Envie X.2.3 quando uma caixa de correio tiver um limite menor, e X.7.16 quando o limite depender da prioridade.

smtp-enhanced-x-3-5 = Sistema de e-mail mal configurado
    .description = A configuração do sistema que envia este código o impede de aceitar a mensagem.
    .when = Quando um servidor constata que a própria configuração está com erro; o Postfix envia 451 4.3.5 quando o serviço de política falha. Em uma notificação de falha do seu próprio servidor, a configuração é a sua.
    .fix = Se você administra o servidor que enviou o código, procure no log a configuração errada. Caso contrário, envie ao administrador do servidor o texto completo do erro e o horário.
    .use = Envie X.3.5 quando a sua própria configuração impedir as mensagens, com a classe 4 enquanto uma correção for provável em breve. Envie X.7.1 para uma recusa por política.

smtp-enhanced-x-3-6 = A prioridade foi alterada
    .description = A mensagem foi aceita, mas com uma prioridade diferente da pedida ou implícita. O texto começa com a nova prioridade.
    .when = Em resposta a MAIL FROM ou depois dos dados da mensagem, geralmente com 250, quando o servidor oferece MT-PRIORITY e aumentou ou diminuiu a prioridade.
    .fix = Nenhuma ação é necessária. Se você precisa da prioridade que pediu, peça ao administrador do servidor que a permita.
    .use = Envie X.3.6 quando aceitar uma mensagem com a prioridade alterada e comece o texto com o novo valor. Envie X.7.15 para recusar uma prioridade baixa demais.

smtp-enhanced-x-4-0 = Outro status de rede ou roteamento
    .description = Algo deu errado na rede ou na rota. O código não diz o quê.
    .when = Na fila do servidor de envio ou em uma notificação de falha, para problemas de rede sem código próprio. O Exchange mostra 451 4.4.0 quando uma consulta DNS falha.
    .fix = Procure no texto um erro mais preciso e verifique o domínio do endereço. Se você administra o servidor de envio, teste o DNS, o smart host e a porta 25.
    .use = Informe X.4.0 quando a causa for a rede ou a rota e nenhum código de X.4.1 a X.4.7 servir. Envie X.3.0 quando o problema for do próprio sistema de e-mail.

smtp-enhanced-x-4-1 = O host não responde
    .description = O outro servidor de e-mail não respondeu à tentativa de conexão, porque estava ocupado ou não podia aceitá-la.
    .when = Na fila do servidor de envio ou em uma notificação de falha, quando uma conexão atinge o tempo limite ou é recusada. No Exchange Online, 5.4.1 significa destinatário rejeitado ou retransmissão negada.
    .fix = Se você administra o servidor de envio, verifique a porta 25 de saída e os hosts MX do domínio. Caso contrário, avise ao destinatário por outro meio que o servidor dele não respondeu. Para “Access denied”, verifique o endereço do destinatário.
    .use = Informe X.4.1 quando não houve conexão com o host seguinte, e X.4.2 quando houve e depois falhou. Informe X.4.4 quando nenhum host foi encontrado.

smtp-enhanced-x-4-2 = Conexão perdida ou tempo limite atingido
    .description = A conexão foi estabelecida, mas caiu, atingiu o tempo limite ou era ruim demais para transferir a mensagem.
    .when = Quando o outro servidor para de responder ou se desconecta durante a transferência. O servidor do destinatário envia 421 4.4.2 quando o cliente fica em silêncio por tempo demais.
    .fix = Se só as mensagens grandes falham, reduza-as. Se você administra um dos servidores, procure um firewall que interfira, um tamanho de pacote errado (MTU), filtros lentos ou tempos limite curtos.
    .use = Informe X.4.2 quando uma conexão foi perdida e envie-o com 421 quando desistir de esperar por um cliente. Informe X.4.1 quando não houve conexão.

smtp-enhanced-x-4-3 = Diretório ou DNS indisponível
    .description = A mensagem não pôde ser passada adiante, porque um diretório que fornece a rota, como o DNS, estava indisponível.
    .when = Quando uma consulta ao DNS ou a outro diretório falha. O Postfix usa 4.4.3 ou 5.4.3 quando uma consulta DNS do domínio do destinatário não traz um resultado utilizável.
    .fix = Se você administra o servidor que informou o problema, consulte o seu resolvedor. Se outros domínios também falharem, conserte-o; se só o do destinatário falhar, peça ao administrador desse domínio que verifique os servidores de nomes e o DNSSEC.
    .use = Informe X.4.3 quando o próprio diretório falhar, com 451 enquanto ele puder se recuperar. Informe X.4.4 quando ele responder sem uma rota, e X.1.2 quando o domínio não existir.

smtp-enhanced-x-4-4 = Nenhuma rota para o destino
    .description = O servidor não conseguiu determinar o host seguinte, porque o DNS ou outro diretório não tem uma rota utilizável.
    .when = Quando um domínio não tem registros MX nem de endereço, ou o registro MX indica um host sem endereço. O Postfix também o usa para “Host or domain name not found”.
    .fix = Verifique se o domínio tem erros de digitação. Se estiver certo, avise ao destinatário por outro meio que faltam os registros MX ou de endereço do domínio. Se você administra o servidor de envio, tente outro resolvedor.
    .use = Informe X.4.4 quando o diretório responder sem indicar um host seguinte, e X.4.3 quando ele falhar. Em resposta a RCPT TO, envie X.1.2.

smtp-enhanced-x-4-5 = Sistema de e-mail congestionado
    .description = O sistema de e-mail tem mais mensagens do que consegue processar e não pôde entregar esta.
    .when = Sob carga pesada; o registro da IANA associa o código a 451. O Sendmail envia 452 4.4.5 quando falta espaço em disco para a fila.
    .fix = Se você envia em massa, distribua as mensagens por mais tempo. Se você administra o sistema congestionado, procure um disco cheio, um filtro lento ou uma enxurrada de mensagens.
    .use = Envie X.4.5 com 451 enquanto a carga atrasar as mensagens. Envie X.3.1 quando o armazenamento se esgotar, e X.3.2 quando não aceitar nenhuma mensagem.

smtp-enhanced-x-4-6 = Loop de e-mail
    .description = A mensagem foi encaminhada vezes demais: tabelas de roteamento ou regras de encaminhamento dos usuários a fazem andar em círculos.
    .when = Quando uma mensagem tem cabeçalhos Received demais (Sendmail) ou o host seguinte é o próprio servidor (Postfix). Os dois enviam 5.4.6, embora só a classe 4 esteja registrada.
    .fix = Peça ao destinatário que verifique se há um loop de encaminhamento. Se você administra o servidor que informou o problema, encontre os hosts que se repetem nos cabeçalhos Received e corrija os registros MX, o encaminhamento ou os domínios locais.
    .use = Informe X.4.6 quando uma mensagem tiver passado por hosts demais, normalmente pelo menos 100, ou estiver prestes a voltar a você. Envie X.3.5 para outros erros de configuração.

smtp-enhanced-x-4-7 = Prazo de entrega expirado
    .description = A mensagem ficou velha demais: permaneceu no servidor que informou o problema por mais tempo que o permitido ou além do prazo do remetente.
    .when = Em uma notificação de falha, geralmente depois de dias de tentativas. Com um prazo definido por DELIVERBY, 4.4.7 avisa que ele passou, e 5.4.7 devolve a mensagem.
    .fix = Procure no texto ou no log o erro da última tentativa, que mostra a verdadeira causa. Quando ela estiver corrigida, envie novamente a mensagem devolvida.
    .use = Informe o erro da última tentativa, como X.4.1, se você o conhecer. Informe X.4.7 quando souber apenas que o tempo acabou ou quando um prazo de DELIVERBY tiver passado.

## Details: X.5, the mail protocol

smtp-enhanced-x-5-0 = Outro status de protocolo
    .description = O código se refere ao protocolo de e-mail. Depois de um êxito, o comando foi executado; depois de uma falha, algo deu errado na troca.
    .when = Em resposta a qualquer comando quando nenhum outro código X.5 serve. O Exchange Online também envia 5.5.0 quando a caixa de correio do destinatário está indisponível.
    .fix = Depois de um êxito, nenhuma ação é necessária. Depois de uma falha, leia a resposta e o log da sessão. Se o texto mencionar uma caixa de correio, verifique o endereço do destinatário.
    .use = Envie X.5.0 quando o assunto for o protocolo e nenhum outro código X.5 servir, como X.5.1 para um comando não compatível ou X.5.2 para sintaxe errada.

smtp-enhanced-x-5-1 = Comando fora de ordem ou não compatível
    .description = O cliente enviou um comando que o servidor não aceita ou que veio no momento errado da sessão.
    .when = Quando uma etapa anterior falta ou foi recusada, como MAIL FROM antes de RCPT TO ou o login antes do envio, ou quando o servidor não oferece o comando.
    .fix = Observe as respostas anteriores: uma recusa ali é muitas vezes a verdadeira causa. Para o servidor de saída, ative a autenticação. Caso contrário, compare os comandos do cliente com a resposta a EHLO.
    .use = Envie X.5.1 quando um comando legível não for compatível ou vier fora de ordem. Envie X.5.2 quando não conseguir interpretá-lo, e X.7.0 quando faltar autenticação ou criptografia.

smtp-enhanced-x-5-2 = Sintaxe do comando não entendida
    .description = O servidor não conseguiu interpretar o comando: a sintaxe está errada ou o servidor não o conhece.
    .when = Em resposta a um comando malformado ou desconhecido, a um endereço sem os sinais de menor e maior, a uma quebra de linha a mais ou a uma resposta de AUTH cujo BASE64 não pode ser decodificado.
    .fix = Verifique se os endereços têm espaços, sinais de menor e maior faltando ou quebras de linha. Se estiverem certos, procure no log da sessão linhas danificadas ou um firewall que reescreve o SMTP.
    .use = Envie X.5.2 quando não for possível interpretar ou reconhecer um comando. Envie X.5.1 quando ele não for compatível ou vier fora de ordem, e X.5.4 para argumentos errados.

smtp-enhanced-x-5-3 = Destinatários demais
    .description = A mensagem tem mais destinatários do que o servidor aceita em uma transação.
    .when = Em resposta a RCPT TO ou DATA quando a transação atinge o limite. As pessoas o veem quando o programa de envio não consegue usar várias transações.
    .fix = Envie a grupos menores ou use uma lista de e-mails. Se você administra o servidor de envio, reduza o limite de destinatários por transação. Não envie novamente aos destinatários já aceitos.
    .use = Envie X.5.3 quando apenas o número de destinatários for alto demais: com 452 para um limite da implementação, depois de pelo menos 100, ou com uma resposta 5yz para um limite da política.

smtp-enhanced-x-5-4 = Argumentos do comando inválidos
    .description = O comando é válido, mas os argumentos não: um valor está fora do intervalo ou um deles pede um recurso desconhecido.
    .when = Em resposta a um nome de host errado em EHLO, a um parâmetro desconhecido de MAIL FROM ou RCPT TO ou a um mecanismo de AUTH que não é aceito, talvez porque o TLS não está ativo.
    .fix = Encontre o argumento no log da sessão. Para AUTH, ative o TLS e escolha um mecanismo da nova resposta a EHLO. Para EHLO, configure um nome de host totalmente qualificado. Omita os parâmetros que EHLO não anuncia.
    .use = Envie X.5.4 quando um comando que você aceita tiver um argumento que você não pode aceitar. Envie X.5.2 quando não for possível interpretar a linha, e X.7.9 para um mecanismo fraco.

smtp-enhanced-x-5-5 = Versões do protocolo não coincidem
    .description = Os dois sistemas usam versões incompatíveis do protocolo de e-mail e não conseguiram combinar uma automaticamente.
    .when = Raramente hoje em dia, em um gateway ou sistema antigo, porque os clientes passam de EHLO para HELO.
    .fix = Compare o software dos dois lados: atualize o mais antigo, deixe que o cliente passe para HELO e verifique se nenhum firewall altera a saudação.
    .use = Envie X.5.5 somente para uma divergência de versões que nenhuma alternativa resolva. Envie X.5.1 para um comando não compatível e X.5.4 para um argumento não compatível.

smtp-enhanced-x-5-6 = Linha de autenticação longa demais
    .description = A autenticação falhou porque a resposta BASE64 do cliente era maior que o buffer do servidor para o mecanismo escolhido.
    .when = Durante AUTH com respostas grandes, como tíquetes Kerberos ou tokens de acesso longos. Versões antigas do Exchange usavam 5.5.6 para conteúdo de mensagem inválido.
    .fix = O problema não está na senha. Escolha outro mecanismo da resposta a EHLO, por TLS. Se você administra o servidor, aumente o buffer; a RFC 4954 considera suficientes 12.288 octetos.
    .use = Envie X.5.6 quando uma resposta de AUTH não couber no buffer. Envie X.5.2 quando não for possível decodificar o BASE64 dela, e X.7.8 quando as credenciais forem inválidas.

## Details: X.6, the message’s content and media

smtp-enhanced-x-6-0 = Outro problema com o conteúdo da mensagem
    .description = Algo no conteúdo da mensagem impede a entrega. O código não diz o quê.
    .when = Depois dos dados da mensagem, por exemplo quando um cabeçalho falta ou está malformado, uma linha é longa demais ou um CR ou LF aparece sozinho.
    .fix = Leia no texto qual parte é rejeitada ou envie a mensagem de outro programa, sem anexos incomuns. Se você desenvolve o programa de envio, corrija os cabeçalhos e as linhas.
    .use = Envie X.6.0 quando o motivo for a forma do conteúdo. Envie X.6.1 para mídia não compatível e X.7.1 quando a política ou um filtro de spam recusar o conteúdo.

smtp-enhanced-x-6-1 = Tipo de mídia não compatível
    .description = O transporte, ou o sistema seguinte no caminho, não é compatível com o tipo de conteúdo da mensagem.
    .when = Em um gateway para um sistema que não pode transportar o conteúdo, como fax, pagers ou uma rede de e-mail só de texto simples.
    .fix = Envie o conteúdo em uma forma mais simples, como texto simples ou um tipo de arquivo comum, ou como link. Caso contrário, escreva para outra caixa de correio do destinatário.
    .use = Envie X.6.1 quando a própria mídia não puder ser transportada. Envie X.6.3 quando uma conversão ajudaria, mas não existe, e X.7.1 quando a política proibir o tipo de arquivo.

smtp-enhanced-x-6-2 = Conversão necessária, mas proibida
    .description = O conteúdo precisa ser convertido antes da entrega, mas o remetente ou a política do host de envio proíbe isso.
    .when = Em um servidor de retransmissão ou gateway, quando o sistema seguinte não pode aceitar o conteúdo como está.
    .fix = Permita a conversão nas opções da mensagem ou use uma forma que não precise dela, como texto de 7 bits. Se o host a proíbe, peça ao administrador do servidor de envio que a permita.
    .use = Envie X.6.2 quando puder converter, mas não tiver permissão. Envie X.6.3 quando não puder converter, e X.6.5 quando tentar e falhar.

smtp-enhanced-x-6-3 = Conversão necessária, mas não disponível
    .description = O conteúdo precisa ser convertido antes de seguir, e um host no caminho não consegue fazer isso, pelo menos não de forma prática.
    .when = Para conteúdo de 8 bits ou binário, em um servidor de retransmissão cujo servidor seguinte só aceita texto de 7 bits.
    .fix = Configure o programa de e-mail para codificar texto e anexos em base64 ou quoted-printable. Se você administra o servidor de retransmissão, acrescente a conversão ou encaminhe por um servidor que anuncie 8BITMIME.
    .use = Envie X.6.3 quando não tiver a conversão. Envie X.6.2 quando ela for proibida, e X.6.9 quando o obstáculo forem os cabeçalhos em UTF-8.

smtp-enhanced-x-6-4 = A conversão perdeu parte do conteúdo
    .description = A entrega exigiu uma conversão com perda de conteúdo. Um êxito avisa da perda; uma falha significa que o remetente a proibiu.
    .when = No relatório de um gateway ao remetente ou em um servidor de saída que reescreve cabeçalhos de 8 bits e precisa adivinhar o conjunto de caracteres.
    .fix = Depois de um êxito, pergunte ao destinatário se a mensagem está completa. Depois de uma falha, permita a perda ou use uma forma que não precise de conversão, como texto simples.
    .use = Envie X.6.4 com um êxito para informar a perda e com uma falha quando o remetente a tiver proibido. Envie X.6.5 quando a conversão falhar.

smtp-enhanced-x-6-5 = A conversão falhou
    .description = O conteúdo teve de ser convertido no caminho, mas a conversão não deu certo.
    .when = Em um servidor de retransmissão ou gateway cujo conversor para em uma parte MIME danificada ou em um conjunto de caracteres desconhecido. Em versões antigas do Exchange, 4.6.5 indicava uma página de código ausente.
    .fix = Envie texto simples em UTF-8 sem anexos; se ele chegar, acrescente as partes uma a uma para encontrar a causa. Se você administra o host que converte, consulte o log dele.
    .use = Envie X.6.5 quando uma conversão foi tentada e falhou. Envie X.6.3 quando não tiver nenhuma, e X.6.4 quando ela funcionar com perda.

smtp-enhanced-x-6-6 = Não foi possível obter o conteúdo da mensagem
    .description = O servidor não conseguiu obter o conteúdo da mensagem do sistema remoto indicado pelo cliente.
    .when = Em resposta a BURL, que indica uma mensagem em um servidor IMAP, quando esse servidor retorna um erro ou nenhum dado.
    .fix = Verifique se a mensagem ainda está na pasta e envie-a de lá novamente ou anexe-a. Se você administra o servidor de saída, teste o acesso dele ao servidor IMAP.
    .use = Envie X.6.6 quando a obtenção do URL de BURL retornar um erro ou nada. Envie X.7.14 quando faltar uma relação de confiança, e X.4.1 quando o servidor não responder.

smtp-enhanced-x-6-7 = Endereço não ASCII não permitido
    .description = O endereço do remetente ou do destinatário contém caracteres que não são ASCII, e este servidor não os permite ali.
    .when = Em resposta a MAIL FROM ou RCPT TO quando esse endereço precisa ser ASCII. O Postfix também devolve mensagens com este código quando elas precisam de SMTPUTF8 e o servidor seguinte não tem essa extensão.
    .fix = Use o endereço ASCII da pessoa; só um domínio pode ser escrito na forma “xn--”. Para “SMTPUTF8 is required”, codifique também os cabeçalhos ou envie por um provedor que ofereça SMTPUTF8.
    .use = Envie X.6.7 com 550 em resposta a MAIL FROM e com 553 em resposta a RCPT TO. Envie X.6.9 depois dos dados da mensagem quando o obstáculo forem os cabeçalhos.

smtp-enhanced-x-6-8 = A resposta precisaria de UTF-8
    .description = Para mostrar o nome da caixa de correio, a resposta precisaria de texto em UTF-8, que o cliente não permitiu.
    .when = Em resposta a VRFY ou EXPN sem o parâmetro SMTPUTF8, quando o nome da caixa de correio não é ASCII.
    .fix = Mantenha o endereço: só a resposta a RCPT TO diz se ele aceita mensagens. Se você desenvolve o cliente, acrescente SMTPUTF8 a VRFY ou EXPN.
    .use = Envie X.6.8 com 252 ou 550 em resposta a VRFY ou EXPN quando o nome da caixa de correio precisar de UTF-8 e o cliente não o tiver permitido.

smtp-enhanced-x-6-9 = Cabeçalhos em UTF-8 não aceitos por um destinatário
    .description = A mensagem tem cabeçalhos em UTF-8, e pelo menos um destinatário não pode aceitá-los; por isso, o servidor a rejeita para todos.
    .when = Depois dos dados da mensagem, quando o sistema de um destinatário não é compatível com e-mail internacionalizado.
    .fix = Use endereços ASCII em todos os cabeçalhos e deixe que o programa de e-mail codifique os nomes e o assunto. Ou envie a versão em UTF-8 separadamente aos destinatários cujos servidores oferecem SMTPUTF8.
    .use = Envie X.6.9 depois dos dados da mensagem quando os cabeçalhos em UTF-8 não puderem chegar a todos os destinatários; melhor ainda, recuse esses destinatários em resposta a RCPT TO. Envie X.6.7 quando o obstáculo for um endereço do envelope.

smtp-enhanced-x-6-10 = Duplicata de X.6.8
    .description = O registro da IANA lista este número como duplicata descontinuada de X.6.8: a resposta precisaria de UTF-8.
    .when = Raramente, de um software que responde a VRFY ou EXPN para uma caixa de correio cujo nome não é ASCII.
    .fix = Leia o texto e trate o código como X.6.8. Se você administra o software que o enviou, atualize-o.
    .use = Não envie X.6.10. Envie X.6.8, que significa o mesmo.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Outro status de segurança
    .description = O código se refere à segurança, mas nenhum outro código se aplica ou a política proíbe um mais preciso. Um êxito geralmente confirma que o cliente fez login.
    .when = Em resposta a AUTH, aceito ou não, ou a outros comandos quando AUTH ou STARTTLS precisa vir primeiro. Também para recusas que a política deixa sem explicação.
    .fix = Depois de um êxito, nenhuma ação é necessária. Se o código começa com 4, não altere a senha. Caso contrário, ative a criptografia e a autenticação, verifique o nome de usuário e a senha ou pergunte ao administrador de e-mail do servidor.
    .use = Envie X.7.0 com 235 para um êxito, com 530 quando faltar AUTH ou STARTTLS, com 454 quando não for possível verificar as credenciais agora e para motivos que você não revela.

smtp-enhanced-x-7-1 = Entrega não autorizada
    .description = O remetente não tem permissão para enviar a este destino: o servidor ou o destinatário filtra por host, remetente ou destinatário.
    .when = Para spam, endereços IP em uma lista de bloqueio, retransmissão sem login e destinatários ou grupos fechados a pessoas de fora. Alguns servidores também o enviam para greylisting ou DMARC.
    .fix = Se a retransmissão foi negada, ative a autenticação para o servidor de saída. Se o destinatário ou grupo é fechado, peça permissão ao dono. Para uma lista de bloqueio, primeiro corrija a causa e depois peça a remoção.
    .use = Envie X.7.1 quando um filtro ou uma regra recusar este remetente e cite a regra no texto. Envie X.7.2 para uma lista de e-mails e de X.7.20 a X.7.26 quando DKIM, SPF ou o DNS reverso falhar.

smtp-enhanced-x-7-2 = Publicação na lista de e-mails não permitida
    .description = O remetente não tem permissão para enviar mensagens a esta lista de e-mails.
    .when = Em resposta a RCPT TO ou depois dos dados da mensagem, quando a lista só aceita membros ou remetentes específicos.
    .fix = Envie do endereço inscrito na lista. Se você já faz isso, ou não é membro, inscreva-se na lista ou peça ao dono dela permissão para publicar.
    .use = Envie X.7.2 quando as regras de uma lista de e-mails excluírem o remetente. Envie X.7.1 quando for um destinatário comum, e X.2.4 quando não for possível expandir a lista.

smtp-enhanced-x-7-3 = Conversão de segurança não é possível
    .description = A entrega exigiria converter a mensagem de um protocolo de mensagens seguras para outro, o que não é possível.
    .when = Raramente, em um gateway que não consegue converter uma forma de mensagem assinada ou criptografada em outra. No Exchange, 535 5.7.3 significa que o login falhou.
    .fix = Com 535, verifique o nome de usuário e a senha, e se a conta pode usar SMTP AUTH. Caso contrário, combine com o destinatário uma forma de proteção que os dois possam usar, como S/MIME.
    .use = Envie X.7.3 quando uma mensagem tiver de passar de um protocolo de segurança a outro. Envie X.7.4 quando faltar ao transporte um recurso de segurança, e X.6.3 para conteúdo comum.

smtp-enhanced-x-7-4 = Recurso de segurança não compatível
    .description = A mensagem ou o cliente precisa de um recurso de segurança, como autenticação segura, com o qual este transporte de e-mail não é compatível.
    .when = Em resposta a um mecanismo de AUTH que o servidor não oferece nessa conexão ou em um gateway que não consegue transportar a proteção da mensagem. O Postfix informa 4.7.4 quando o TLS exigido não foi oferecido.
    .fix = Depois de AUTH, ative o TLS, escolha um mecanismo da resposta a EHLO e verifique o host e a porta. Para uma mensagem, remova a opção de segurança citada no texto.
    .use = Envie X.7.4 quando um recurso de segurança não existir no seu sistema. Envie X.5.4 para outro argumento inválido de AUTH e X.7.9 para um mecanismo fraco demais.

smtp-enhanced-x-7-5 = Falha criptográfica
    .description = Um sistema de e-mail que deveria verificar ou descriptografar a mensagem não conseguiu, porque uma chave ou informação semelhante faltava ou era inválida.
    .when = Em um gateway que descriptografa ou verifica mensagens, quando a chave falta, expirou ou está danificada. O Postfix e o Exchange informam 4.7.5 quando um handshake TLS ou um certificado falha.
    .fix = Peça ao administrador do destinatário a chave ou o certificado atual. Se você administra o gateway ou servidor, renove a chave ou o certificado que falta e verifique o relógio do sistema.
    .use = Envie X.7.5 quando o material da chave faltar ou for inválido. Envie X.7.6 quando não tiver o algoritmo, e X.7.7 quando a chave estiver certa, mas a mensagem tiver sido alterada.

smtp-enhanced-x-7-6 = Algoritmo criptográfico não compatível
    .description = Um sistema de e-mail que deveria verificar ou descriptografar a mensagem não conseguiu, porque não é compatível com o algoritmo.
    .when = Em um gateway que descriptografa ou verifica mensagens, para um algoritmo que ele não tem ou não aceita mais.
    .fix = Escolha outro algoritmo nas configurações de segurança do programa de e-mail, de preferência o padrão atual. Se você administra o gateway e o algoritmo é moderno, atualize a biblioteca criptográfica.
    .use = Envie X.7.6 quando o único obstáculo for o algoritmo. Envie X.7.5 quando uma chave faltar ou for inválida, e X.7.7 quando a mensagem tiver sido alterada.

smtp-enhanced-x-7-7 = A mensagem foi corrompida ou alterada
    .description = Um sistema que verifica mensagens não conseguiu confirmar esta, porque ela foi corrompida ou alterada no caminho. Um êxito significa que ela foi entregue mesmo assim.
    .when = Em um gateway que verifica assinaturas, quando o conteúdo e a assinatura não coincidem. Alguns servidores também o enviam para qualquer falha de autenticação do remetente.
    .fix = Depois de um êxito, avise ao destinatário que a assinatura pode ser inválida. Depois de uma falha, evite listas, encaminhamentos e filtros que acrescentam rodapés. Se você administra o servidor de envio, assine depois da última alteração.
    .use = Envie X.7.7 quando a mensagem não corresponder mais à assinatura. Envie X.7.5 quando faltar a chave, e X.7.20 quando nenhuma assinatura DKIM for aprovada.

smtp-enhanced-x-7-8 = Credenciais inválidas
    .description = O servidor recusou o login do usuário: as credenciais estão erradas ou não são suficientes.
    .when = Em resposta a AUTH quando a senha ou o token não corresponde ao nome de usuário. Grandes provedores também o enviam quando uma conta precisa de uma senha de app ou de OAuth.
    .fix = Digite o nome de usuário e a senha novamente; muitos servidores exigem o endereço completo como nome. Se eles funcionam na web, crie uma senha de app ou use OAuth. Pare as tentativas automáticas antes que bloqueiem a conta.
    .use = Envie X.7.8 com 535 quando verificar as credenciais e recusá-las. Envie X.7.9 para um mecanismo fraco e X.7.0 com 454 quando não puder verificá-las agora.

smtp-enhanced-x-7-9 = Mecanismo de autenticação fraco demais para esta conta
    .description = O mecanismo de autenticação escolhido é mais fraco do que a política do servidor permite para este usuário. Não se constatou que a senha esteja errada.
    .when = Em resposta a AUTH, por exemplo com PLAIN, quando a política exige mais. O Gmail o envia quando a conta precisa de uma senha de app. No Yahoo, 554 5.7.9 significa que a política recusa a mensagem.
    .fix = Se houver um link no texto, siga-o, por exemplo para criar uma senha de app. Caso contrário, ative o TLS e escolha um mecanismo mais forte da resposta a EHLO, como OAuth. Com 554, proceda como depois de X.7.1.
    .use = Envie X.7.9 com 534 quando a política considerar o mecanismo fraco demais para este usuário. Envie X.7.10 quando a criptografia for suficiente, e X.7.12 quando bastar fazer login uma vez para migrar a conta.

smtp-enhanced-x-7-10 = Criptografia necessária
    .description = A conexão precisa ser criptografada antes que o cliente faça login ou antes que uma mensagem que exige TLS seja passada adiante.
    .when = Em resposta a AUTH em uma conexão não criptografada ou em uma notificação de falha quando nenhum servidor do destinatário ofereceu TLS com um certificado válido para uma mensagem enviada com REQUIRETLS.
    .fix = Para fazer login, ative STARTTLS ou TLS ou escolha um mecanismo mais forte. Depois de uma notificação de falha, avise ao administrador do destinatário que o TLS ou o certificado falha, ou envie sem REQUIRETLS se o conteúdo permitir.
    .use = Envie X.7.10 com 523 quando um mecanismo precisar de criptografia antes; melhor ainda, não o anuncie antes de STARTTLS. Informe X.7.30 quando o TLS funcionar, mas faltar REQUIRETLS.

smtp-enhanced-x-7-11 = Criptografia exigida para este mecanismo
    .description = O mecanismo de autenticação escolhido só pode ser usado em uma conexão criptografada.
    .when = Em resposta a AUTH em uma conexão não criptografada, de servidores mais antigos. Os servidores atuais não anunciam esse mecanismo antes de STARTTLS.
    .fix = Ative STARTTLS ou TLS para o servidor de saída, verifique a porta, geralmente 587 ou 465, e faça login como antes: o problema não está na senha.
    .use = Não envie X.7.11 em softwares novos; anuncie o mecanismo somente depois da criptografia ou recuse-o com 504 e X.5.4. Envie X.7.9 quando ele for fraco demais até mesmo com TLS.

smtp-enhanced-x-7-12 = A conta precisa de uma transição de senha
    .description = A conta ainda não está pronta para o mecanismo de autenticação escolhido. Fazer login uma vez com outro mecanismo, geralmente PLAIN, a prepara.
    .when = Em resposta a AUTH quando a senha armazenada não serve para o mecanismo. No Exchange Online, 5.7.12 significa que o destinatário não aceita mensagens de fora da organização.
    .fix = Configure o programa de e-mail para PLAIN com TLS, faça login uma vez e depois volte ao mecanismo recusado. Depois de um 5.7.12 do Exchange Online, peça à organização do destinatário que aceite remetentes de fora.
    .use = Envie 4.7.12 com 432 quando um login com PLAIN por TLS tornar o mecanismo utilizável. Envie X.7.9 quando a política exigir um mecanismo mais forte.

smtp-enhanced-x-7-13 = Conta desativada
    .description = As credenciais estão corretas, mas o administrador desativou a conta, por exemplo por causa de faturas não pagas, abuso ou invasão.
    .when = Em resposta a AUTH, depois que as credenciais foram verificadas. Em uma notificação de falha do Exchange Online, 5.7.13 significa que uma pasta pública não aceita mensagens de fora.
    .fix = Não tente outras senhas. Pergunte ao seu administrador ou provedor por que a conta está desativada. Depois de uma notificação de falha do Exchange Online, peça ao dono da pasta pública permissão para escrever nela.
    .use = Envie X.7.13 com 525 quando as credenciais estiverem corretas e a conta, desativada. Envie X.7.8 quando estiverem erradas ou quando você não quiser confirmar uma senha adivinhada.

smtp-enhanced-x-7-14 = Relação de confiança necessária
    .description = O servidor de saída precisa de uma relação de confiança configurada com outro servidor para obter o conteúdo da mensagem, mas não tem nenhuma.
    .when = Em resposta a BURL, para um servidor IMAP que o servidor de saída não pode acessar; servidores mais antigos enviavam X.7.8. No Gmail, 534 5.7.14 significa que uma tentativa de login foi bloqueada.
    .fix = Se o Gmail enviou o código, primeiro faça login com um navegador. Caso contrário, envie a mensagem da forma habitual. Se você administra o servidor de saída, configure o acesso ao outro servidor.
    .use = Envie X.7.14 quando precisar de credenciais próprias no servidor indicado pelo URL. Envie X.6.6 quando as tiver e a obtenção falhar.

smtp-enhanced-x-7-15 = Prioridade baixa demais
    .description = A prioridade da mensagem está abaixo da menor que o servidor aceita no momento.
    .when = Em resposta a MAIL FROM ou depois dos dados da mensagem, de um servidor de saída que oferece MT-PRIORITY e só aceita mensagens mais importantes, por exemplo em uma emergência.
    .fix = Pergunte ao administrador do servidor quais prioridades são aceitas e até quando. Só aumente a prioridade se tiver autorização; para assuntos urgentes, use outro meio.
    .use = Envie X.7.15 quando apenas a prioridade for baixa demais. Envie X.7.16 quando a mensagem for grande demais para ela, e X.3.6 quando a aceitar com outra prioridade.

smtp-enhanced-x-7-16 = Mensagem grande demais para a prioridade
    .description = A mensagem é maior do que o servidor aceita no momento com a prioridade dela.
    .when = Em resposta a MAIL FROM com SIZE, ou depois dos dados da mensagem, de um servidor que oferece MT-PRIORITY e só permite mensagens pequenas com essa prioridade.
    .fix = Reduza a mensagem: remova os anexos ou compartilhe-os como links. Ou pergunte ao administrador do servidor se outra prioridade permite um tamanho maior.
    .use = Envie X.7.16 com 552 quando o tamanho seria aceito com outra prioridade. Envie X.3.4 quando ele exceder o limite de todas as mensagens.

smtp-enhanced-x-7-17 = A caixa de correio tem um novo dono
    .description = A caixa de correio do destinatário mudou de dono depois da data informada pelo remetente, e a mensagem era para o dono anterior.
    .when = Em resposta a RCPT TO com o parâmetro RRVS ou a uma mensagem com o cabeçalho Require-Recipient-Valid-Since. A maioria dessas mensagens é automática, como a redefinição de uma senha.
    .fix = Não escreva para este endereço: agora outra pessoa o lê. Peça à pessoa um endereço atual por outro meio e remova o antigo da conta dela e das opções de recuperação.
    .use = Envie X.7.17 quando a caixa de correio tiver mudado de dono depois da data informada. Envie X.7.18 para revelar que o domínio inteiro mudou de dono e X.7.19 quando não puder saber.

smtp-enhanced-x-7-18 = O domínio tem um novo dono
    .description = O domínio do destinatário mudou de dono depois da data informada pelo remetente, e a mensagem era para um usuário do dono anterior.
    .when = Em resposta a RCPT TO com o parâmetro RRVS ou a uma mensagem com o cabeçalho Require-Recipient-Valid-Since, se o servidor revelar a mudança.
    .fix = Considere perdidos todos os endereços deste domínio anteriores à mudança. Peça a cada pessoa um endereço atual por outro meio antes de enviar algo confidencial.
    .use = Envie X.7.18 quando o domínio tiver mudado de dono e você quiser revelar isso. Envie X.7.17 quando só a caixa de correio tiver mudado ou quando preferir não contar.

smtp-enhanced-x-7-19 = Não é possível verificar quem é o dono
    .description = O remetente só quer a entrega se a caixa de correio ainda tiver o mesmo dono, mas o servidor não sabe quando ela foi criada ou mudou de dono.
    .when = Em resposta a RCPT TO com o parâmetro RRVS ou a uma mensagem com o cabeçalho Require-Recipient-Valid-Since.
    .fix = Se você administra o serviço de envio, só envie sem RRVS se não houver problema em um estranho ler a mensagem. Caso contrário, entre em contato com o destinatário por outro meio ou use outro endereço dele.
    .use = Envie X.7.19 quando nenhuma data tiver sido guardada e não for possível escolher uma substituta. Envie X.7.17 ou X.7.18 quando o dono tiver mudado. Para um banco de dados indisponível, envie uma resposta 4yz comum.

smtp-enhanced-x-7-20 = Nenhuma assinatura DKIM aprovada
    .description = A mensagem não tem nenhuma assinatura DKIM que passe na verificação: não está assinada ou todas as assinaturas falham.
    .when = Depois dos dados da mensagem. As causas comuns são um servidor que não assina, uma chave ausente ou errada no DNS e uma lista ou um filtro que altera a mensagem.
    .fix = Se você administra o domínio de envio, verifique se o servidor assina, se a chave pública do seletor está no DNS e se nada altera a mensagem depois da assinatura. Caso contrário, evite listas e encaminhamentos.
    .use = Envie X.7.20 quando recusar uma mensagem porque nenhuma assinatura passa na verificação; a RFC 6376 desaconselha isso. Envie X.7.21 quando uma violar uma regra sua, e X.7.26 quando o SPF também falhar.

smtp-enhanced-x-7-21 = Assinatura DKIM não aceitável
    .description = Pelo menos uma assinatura DKIM da mensagem passa na verificação, mas nenhuma atende aos outros requisitos do lado que recebe.
    .when = Depois dos dados da mensagem, por exemplo quando a chave é mais curta do que o lado que recebe aceita ou quando a assinatura omite cabeçalhos que ele exige ou cobre só parte do corpo.
    .fix = Se você administra o domínio de envio, use uma chave de 2.048 bits, assine From, To, Subject e Date, remova a tag l= ou pergunte a regra ao administrador de e-mail do destinatário. Caso contrário, encaminhe o texto completo do erro ao administrador daquele domínio.
    .use = Envie X.7.21 quando uma assinatura passar na verificação, mas violar uma regra sua, e cite a regra no texto. Envie X.7.22 quando a regra for a correspondência com From.

smtp-enhanced-x-7-22 = Nenhuma assinatura DKIM do domínio do autor
    .description = Pelo menos uma assinatura DKIM da mensagem passa na verificação, mas nenhuma é do domínio do endereço em From.
    .when = Depois dos dados da mensagem, geralmente para mensagens enviadas por um serviço de envio, uma lista ou uma hospedagem que assina com o próprio domínio.
    .fix = Compare d= em DKIM-Signature com o domínio em From. Se você administra esse domínio, publique nele a chave do serviço de envio e ative ali a assinatura. Caso contrário, envie pelo servidor do seu provedor.
    .use = Envie X.7.22 quando houver assinaturas aprovadas, mas nenhuma corresponder a From. Envie X.7.21 para qualquer outro requisito e X.7.26 quando tampouco houver um resultado de SPF alinhado, como no DMARC.

smtp-enhanced-x-7-23 = Verificação de SPF não aprovada
    .description = O registro SPF do domínio do remetente do envelope, ou do nome em EHLO, diz que o servidor de envio não está autorizado.
    .when = Em resposta a MAIL FROM ou RCPT TO, ou depois dos dados da mensagem. As causas comuns são o encaminhamento e um serviço de envio que falta no registro. No Gmail, 4.7.23 significa que o DNS reverso falhou.
    .fix = Se o servidor citado na resposta puder enviar pelo domínio, acrescente-o ao único registro SPF do domínio; um servidor que encaminha mensagens precisa reescrever MAIL FROM. Caso contrário, envie pelo servidor do seu provedor.
    .use = Envie X.7.23, que aqui substitui X.7.1, quando o SPF resultar em fail, não em softfail. Envie X.7.24 para temperror ou permerror e X.7.26 quando o DKIM também falhar.

smtp-enhanced-x-7-24 = Erro durante a verificação de SPF
    .description = A verificação de SPF terminou com um erro: uma consulta DNS falhou ou o registro do domínio não pode ser interpretado.
    .when = Quando o servidor verifica o SPF: temperror depois de uma consulta DNS com falha; permerror depois de sintaxe errada, de um segundo registro SPF ou de mais de dez consultas.
    .fix = Se você administra o domínio de MAIL FROM, verifique se ele tem um único registro SPF, sintaxe válida e no máximo dez consultas, se cada include pode ser resolvido e se os servidores de nomes respondem. Caso contrário, encaminhe o texto completo do erro ao administrador do domínio.
    .use = Envie X.7.24 com 451 para temperror e com 550 para permerror; ele substitui 4.4.3 e 5.5.2 da RFC 7208. Envie X.7.23 quando a verificação terminar em fail.

smtp-enhanced-x-7-25 = Verificação de DNS reverso não aprovada
    .description = O endereço IP do servidor de envio não tem um registro PTR, ou o nome nele não leva de volta ao endereço.
    .when = Quando a conexão é aberta ou mais tarde. Servidores novos, conexões residenciais e endereços IPv6 muitas vezes não têm esses registros. O Gmail também informa isso como 4.7.23.
    .fix = Peça ao dono do endereço IP, geralmente o provedor de hospedagem, um registro PTR e dê ao nome nele um registro A ou AAAA com esse endereço. Verifique também o IPv6.
    .use = Envie X.7.25 quando as consultas PTR e direta não confirmarem o endereço IP do cliente. Envie X.7.26 quando várias verificações falharem, e X.7.1 quando uma lista de bloqueio o citar.

smtp-enhanced-x-7-26 = Várias verificações de autenticação não aprovadas
    .description = A mensagem falhou em mais de uma verificação do remetente, como SPF e DKIM. O código não diz quais.
    .when = Geralmente depois dos dados da mensagem. O Gmail o envia para recusas por DMARC e para mensagens que não passam nem em SPF nem em DKIM; o Exchange Online o envia para este segundo caso por IPv6.
    .fix = Se você administra o domínio em From, liste no SPF todos os servidores de envio, faça cada um assinar com DKIM e alinhe SPF ou DKIM com From. Caso contrário, envie pelo servidor do próprio domínio.
    .use = Envie X.7.26 quando pelo menos duas verificações falharem ou para uma falha de DMARC, que você cita no texto. Envie de X.7.20 a X.7.25 quando o motivo for uma única verificação.

smtp-enhanced-x-7-27 = O domínio do remetente tem um MX nulo
    .description = O domínio do remetente publica um registro MX nulo, e por isso nenhuma resposta ou notificação de falha poderia chegar ao remetente.
    .when = Em resposta a MAIL FROM, ou depois dos dados da mensagem, de servidores que recusam esses remetentes. No Gmail, este número significa que o SPF não foi aprovado.
    .fix = Envie de um endereço que possa receber mensagens ou substitua o MX nulo por um registro MX verdadeiro. Se o Gmail enviou o código, corrija o registro SPF do domínio de MAIL FROM.
    .use = Envie X.7.27 com 550 quando o domínio em MAIL FROM ou From tiver um MX nulo. Envie X.1.10 com 556 para o domínio do destinatário.

smtp-enhanced-x-7-28 = Enxurrada de mensagens detectada
    .description = O servidor considera a mensagem parte de uma enxurrada de e-mails. O registro da IANA cita apenas um rascunho expirado, sobre mensagens de confirmação de formulários web usados de forma abusiva.
    .when = O Gmail o envia quando um endereço IP, domínio ou rede envia mensagens não solicitadas demais. Outros servidores o enviam para conexões demais.
    .fix = Primeiro, pare a origem: uma conta invadida, um formulário web aberto ou uma newsletter indesejada. Proteja os formulários com um CAPTCHA e depois volte a enviar aos poucos.
    .use = Envie X.7.28 quando a quantidade de mensagens parecer abusiva. Envie X.5.3 para destinatários demais e X.4.5 quando o seu próprio sistema estiver congestionado.

smtp-enhanced-x-7-29 = Validação de ARC não aprovada
    .description = A cadeia de selos ARC, em que listas e servidores que encaminham mensagens guardam resultados de autenticação anteriores, não é válida.
    .when = Para uma mensagem encaminhada quando outra autenticação também falha. No Gmail, 4.7.29 significa que a conexão não foi criptografada com TLS.
    .fix = Envie diretamente, não pela lista ou pelo encaminhamento. Se você administra o servidor que encaminha, verifique a chave ARC no DNS e se nada altera as mensagens depois do selo. Para o 4.7.29 do Gmail, ative o TLS.
    .use = Envie X.7.29 quando valer a pena informar a própria cadeia ARC inválida. Envie X.7.26 quando SPF ou DKIM também falhou e não é preciso citar ARC. A falta da cadeia não é uma falha.

smtp-enhanced-x-7-30 = O servidor seguinte não tem REQUIRETLS
    .description = O remetente usou REQUIRETLS para exigir TLS em toda a rota, mas nenhum dos servidores seguintes possíveis oferece essa extensão.
    .when = Em uma notificação de falha, quando nenhum host MX do domínio do destinatário anuncia REQUIRETLS depois de STARTTLS. No Exchange Online, 550 5.7.30 significa que ele recusa a autenticação Basic, um login com senha; no Gmail, que o DKIM não foi aprovado.
    .fix = Só envie sem REQUIRETLS se o conteúdo permitir ou peça ao administrador do destinatário que acrescente a extensão. Se o Exchange Online enviou o código, faça login com OAuth. Se foi o Gmail, configure a assinatura DKIM e a chave no DNS.
    .use = Envie X.7.30 quando o TLS funcionar, mas o servidor seguinte não anunciar REQUIRETLS. Envie X.7.10 quando não for possível estabelecer uma sessão TLS verificada, e X.7.20 quando o DKIM falhar.
