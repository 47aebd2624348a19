# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = O SIP (Session Initiation Protocol) estabelece, altera e encerra chamadas pela Internet e registra telefones. Toda resposta a uma solicitação tem um código de três dígitos, e os códigos 6xx valem para todos os telefones da pessoa chamada.

## Classes: the first digit

sip-class-1xx = 1xx · Resposta provisória
    .description = O servidor recebeu a solicitação e informa o andamento enquanto quem ligou espera.
sip-class-2xx = 2xx · Êxito
    .description = A solicitação funcionou. Uma chamada que recebe uma resposta dessas foi atendida.
sip-class-3xx = 3xx · Redirecionamento
    .description = A pessoa chamada, ou o serviço, pode ser encontrada em outro endereço, que a resposta geralmente informa.
sip-class-4xx = 4xx · Falha da solicitação
    .description = Este servidor não pode ou não quer atender a solicitação como está. Outro servidor talvez aceite a mesma solicitação.
sip-class-5xx = 5xx · Falha do servidor
    .description = O próprio servidor, ou outro de que ele precisa, falhou. A solicitação parece ser válida.
sip-class-6xx = 6xx · Falha global
    .description = O servidor sabe com certeza que a chamada não pode funcionar em nenhum telefone deste usuário, não apenas no que foi chamado.

## Facts that only SIP codes have

sip-fact-finality = Final ou provisória
    .provisional = Esta resposta é provisória, e a final ainda está por vir.
    .final = Esta resposta é final e encerra a solicitação.
sip-fact-forking = Outros telefones
    .ongoing = Se a pessoa chamada tiver outros telefones, eles continuam tocando.
    .answered = Quando uma chamada é atendida, o proxy interrompe os outros telefones da pessoa chamada.
    .redirected = O próprio proxy pode ligar para os novos endereços, enquanto os outros telefones da pessoa chamada continuam tocando.
    .others-ring = Se a pessoa chamada tiver outros telefones, eles continuam tocando. Se um deles atender, quem ligou nunca verá esta resposta.
    .all-stop = Um proxy interrompe todos os outros telefones da pessoa chamada e não tenta mais nenhum endereço.
sip-fact-requests = Solicitações
    .invite = É uma resposta apenas a INVITE.
    .invite-or-timer = É uma resposta apenas a INVITE. Depois de outras solicitações, representa um tempo limite no cliente.
    .invite-update = É uma resposta a INVITE, também durante uma chamada, e a UPDATE.
    .register = É uma resposta apenas a REGISTER.
    .register-publish-subscribe = É uma resposta a REGISTER, PUBLISH ou SUBSCRIBE.
    .subscribe = É uma resposta a SUBSCRIBE dentro de uma inscrição existente.
    .subscribe-notify-publish = É uma resposta a SUBSCRIBE, NOTIFY ou PUBLISH.
    .publish = É uma resposta apenas a PUBLISH.
    .info = É uma resposta apenas a INFO.
    .caused-by-refer = É uma resposta à solicitação causada por um REFER ou ao próprio REFER.
sip-fact-retry-after = Tempo de espera
    .possible = Retry-After pode dizer quantos segundos esperar.
sip-fact-dialog = Efeito sobre uma chamada
    .transaction = Durante uma chamada, só a solicitação atual falha, e a chamada continua.
    .method = Durante uma chamada, só a solicitação atual falha, a menos que a chamada ou a inscrição não possa ficar sem o método dela.
    .usage = Durante uma chamada, encerra aquilo a que a solicitação pertence, seja a chamada ou uma inscrição.
    .dialog = Durante uma chamada, encerra a chamada e tudo mais no mesmo diálogo.
sip-fact-q850 = Rede telefônica
    .cause-1 = Um gateway o informa à rede telefônica como causa Q.850 1, número não atribuído.
    .cause-17 = Um gateway o informa à rede telefônica como causa Q.850 17, usuário ocupado.
    .cause-18 = Um gateway o informa à rede telefônica como causa Q.850 18, usuário não responde.
    .cause-21 = Um gateway o informa à rede telefônica como causa Q.850 21, chamada rejeitada.
    .cause-22 = Um gateway o informa à rede telefônica como causa Q.850 22, número mudado.
    .cause-25 = Um gateway o informa à rede telefônica como causa Q.850 25, erro de roteamento na central.
    .cause-28 = Um gateway o informa à rede telefônica como causa Q.850 28, formato de número inválido.
    .cause-31 = Um gateway o informa à rede telefônica como causa Q.850 31, “normal, não especificado”.
    .cause-38 = Um gateway o informa à rede telefônica como causa Q.850 38, rede fora de serviço.
    .cause-41 = Um gateway o informa à rede telefônica como causa Q.850 41, falha temporária.
    .cause-63 = Um gateway o informa à rede telefônica como causa Q.850 63, serviço ou opção não disponível.
    .cause-79 = Um gateway o informa à rede telefônica como causa Q.850 79, serviço ou opção não implementada.
    .cause-102 = Um gateway o informa à rede telefônica como causa Q.850 102, recuperação por expiração de temporizador.
    .cause-127 = Um gateway o informa à rede telefônica como causa Q.850 127, interfuncionamento.
    .warning = Um gateway o informa à rede telefônica como causa Q.850 31 ou, se o cabeçalho Warning tratar de um serviço de suporte (bearer) indisponível, como 65.
    .none = Um gateway não informa nenhuma causa para ele, porque a chamada já está sendo liberada quando o gateway envia CANCEL.
sip-fact-from-q850 = Causas Q.850 que chegam como este código
sip-fact-xmpp = Condição de erro do XMPP
sip-fact-headers = Cabeçalhos
sip-fact-warnings = Códigos de aviso

## Where SIP meets HTTP

sip-context-taken-over =
    .exact = { $from } foi adotado de { $to } com o mesmo significado.
    .close = { $from } foi adotado de { $to } com quase o mesmo significado.
    .narrower = { $from } foi adotado de { $to }, que cobre só parte do significado dele.
    .broader = { $from } foi adotado de { $to }, que cobre também outros casos.
    .loose = { $from } foi adotado de { $to }, mas resta pouco do significado.

## Provisional responses and success

sip-100 = Solicitação em processamento
    .description = O servidor seguinte recebeu a solicitação e trabalha nela. Quem enviou um INVITE para de repeti-lo.
    .when = Em uma fração de segundo depois da maioria das solicitações INVITE, enviado pelo primeiro proxy ou sistema telefônico. Cada proxy com estado envia o próprio; por isso, ele não diz nada sobre o telefone chamado.
    .fix = Continue esperando. Se um log terminar com 100, o servidor seguinte não avançou: procure nele a rota, o DNS e um telefone que não responde.
    .use = Envie 100, a menos que vá enviar outra resposta a INVITE em até 200 ms. Envie 180 somente quando o telefone tocar. Um proxy com estado nunca repassa um 100 que recebe.

sip-180 = Chamando
    .description = O telefone chamado recebeu a chamada e tenta avisar o usuário. O telefone de quem ligou pode reproduzir um tom de chamada.
    .when = Enquanto uma chamada é estabelecida. Vários telefones do mesmo usuário podem enviá-lo, cada um o seu.
    .fix = Deixe tocar. Se quem ligou não ouvir nada, o telefone ou gateway de quem ligou precisa reproduzir o tom de chamada, a menos que um 180 ou 183 traga SDP e áudio.
    .use = Envie 180 quando o usuário estiver recebendo o aviso. Envie 183 para enviar anúncios ou tons como áudio antes do atendimento. Envie 182 quando a chamada estiver esperando em uma fila.

sip-181 = Chamada encaminhada
    .description = A chamada está sendo encaminhada a outro conjunto de destinos.
    .when = Quando o encaminhamento de chamadas está ativo para a pessoa chamada e o servidor dela passa a chamada adiante em vez de enviar o novo endereço a quem ligou.
    .fix = Continue esperando. Se as chamadas forem encaminhadas quando não deveriam, verifique as regras de encaminhamento do número chamado; History-Info ou Diversion, se houver, pode dizer para onde a chamada foi.
    .use = Envie 181 quando encaminhar a chamada e quiser que quem ligou saiba disso. Envie 302 para que o lado de quem ligou faça a chamada ao novo endereço.

sip-182 = Chamada na fila
    .description = A pessoa chamada está temporariamente indisponível, e o servidor pôs a chamada em uma fila em vez de rejeitá-la. A frase de motivo pode informar a posição ou a espera prevista.
    .when = Em centrais de atendimento, às vezes repetido com uma nova posição. Muitos sistemas atendem a chamada e tocam música; por isso, 182 é raro.
    .fix = Permaneça na linha e leia a frase de motivo. Se as chamadas caírem durante a espera, faça a fila repetir 182 a cada minuto, porque muitos proxies encerram uma chamada não atendida depois de cerca de três minutos sem um.
    .use = Envie 182 enquanto uma chamada esperar por um atendente livre e novamente quando a posição mudar. Envie 480 com Retry-After quando não usar filas. Envie 180 quando um telefone tocar.

sip-183 = Andamento da sessão
    .description = A resposta traz informações sobre o andamento da chamada que nenhum outro código cobre, na frase de motivo, nos cabeçalhos ou no corpo.
    .when = Geralmente de um gateway ou provedor, com SDP para mídia antecipada: tons de chamada e anúncios, como “este número não está em serviço”, que quem ligou ouve antes que alguém atenda.
    .fix = Ouça o anúncio, porque o código que vem depois pode dizer menos. Se quem ligou não ouvir nada, verifique se o SDP do 183 chega a ele e se o firewall deixa o áudio passar.
    .use = Envie 183, com SDP, para enviar áudio antes do atendimento. Envie 180 quando o usuário estiver recebendo o aviso. Envie 100 quando não houver nada a informar.

sip-199 = Um ramo da chamada falhou
    .description = Um servidor, geralmente um proxy que chamou vários telefones, informa que uma dessas tentativas terminou sem êxito. Reason traz o código da resposta que a encerrou.
    .when = Enquanto outras tentativas da mesma chamada continuam, e somente se o INVITE tiver “Supported: 199”. O código é raro fora das redes móveis.
    .fix = Libere o que foi reservado para este diálogo antecipado, pare a mídia e continue esperando. BYE não é necessário.
    .use = Envie 199 de um proxy, com Reason e uma tag em To, quando um ramo tiver falhado e você ainda não repassar a resposta final dele. Não o envie a quem não anunciou essa extensão ou exige 100rel.

sip-200 = Solicitação bem-sucedida
    .description = A solicitação funcionou. Em resposta a INVITE, significa que a chamada foi atendida; a REGISTER, que o servidor de registro o executou; a BYE ou CANCEL, que a solicitação foi recebida.
    .when = Depois de toda solicitação que funciona. O conteúdo depende do método: SDP depois de INVITE, a lista dos contatos atuais depois de REGISTER, as capacidades depois de OPTIONS.
    .fix = Depois de um INVITE, envie ACK; caso contrário, o outro lado repete o 200 e desliga depois de cerca de 32 segundos. Se a chamada ficar muda, verifique os endereços no SDP e o firewall.
    .use = Envie 200 quando a solicitação estiver atendida. Envie 180 ou 183 antes do atendimento. Envie 204 quando a notificação de uma inscrição for suprimida. Envie 202 somente como servidor de retransmissão de um MESSAGE.

sip-202 = Aceita, resultado ainda desconhecido
    .description = A solicitação foi aceita, mas o resultado ainda não é conhecido. A RFC 6665 e a RFC 7647 descontinuam o código para SUBSCRIBE, NOTIFY e REFER, e os clientes o tratam como 200.
    .when = Geralmente em resposta a REFER, quando um telefone transfere uma chamada, e, em servidores mais antigos, em resposta a SUBSCRIBE. Um servidor de retransmissão de mensagens o envia para um MESSAGE que armazenou ou encaminhou a outra rede.
    .fix = Depois de REFER ou SUBSCRIBE, aguarde NOTIFY, que traz o resultado real; depois de uma transferência malsucedida, o corpo dele tem o código. Depois de MESSAGE, pergunte ao destinatário, porque a entrega não é certa.
    .use = Envie 200 em resposta a SUBSCRIBE, NOTIFY e REFER e trate como 200 um 202 que receber. Envie 202 somente para um MESSAGE que você armazena ou retransmite sem saber se chegará.

sip-204 = Atendida, nenhuma notificação enviada
    .description = A solicitação funcionou, mas a notificação associada a ela não será enviada.
    .when = Depois de SUBSCRIBE com Suppress-If-Match, que indica o estado que o assinante já tem, se esse estado ainda for atual. Poucos servidores oferecem isso.
    .fix = Mantenha o estado que você tem: a inscrição foi renovada ou, com Expires 0, encerrada. Se o estado parecer desatualizado, envie SUBSCRIBE sem Suppress-If-Match.
    .use = Envie 204 somente dentro de uma inscrição, quando a condição em Suppress-If-Match for atendida. Envie 200 quando vier um NOTIFY.

## Redirections

sip-300 = Vários endereços à escolha
    .description = O endereço leva a vários lugares onde a pessoa pode ser encontrada, geralmente listados em Contact. Quem ligou, ou o telefone dele, escolhe um.
    .when = Quando um servidor de redirecionamento ou um diretório conhece mais de um endereço de um usuário e não quer ligar ele mesmo para eles.
    .fix = Escolha um endereço em Contact. Os telefones podem fazer isso automaticamente, em geral pelos valores q. Se o seu telefone mostrar um erro, deixe o proxy do sistema telefônico tratar os redirecionamentos.
    .use = Envie 300 quando quem ligou tiver de escolher entre endereços da mesma pessoa. Envie 302 quando um endereço temporário bastar. Envie 485 quando várias pessoas corresponderem.

sip-301 = Usuário mudou em definitivo
    .description = O usuário não está mais neste endereço. Contact traz o novo, que deve substituir o antigo em catálogos de endereços e configurações.
    .when = Quando um número ou uma conta mudou em definitivo, por exemplo depois de uma mudança de provedor ou domínio.
    .fix = Ligue para o endereço em Contact e depois corrija o catálogo de endereços, a discagem rápida ou a rota que tem o antigo.
    .use = Envie 301, com Contact, quando o endereço tiver mudado em definitivo. Envie 302 enquanto a mudança for temporária. Envie 410 quando o usuário tiver saído e você não conhecer um novo endereço.

sip-302 = Usuário mudou temporariamente
    .description = Quem ligou deve tentar os endereços em Contact. Eles valem pelo tempo em Expires ou no parâmetro expires de Contact ou, se não houver nenhum dos dois, para esta única chamada.
    .when = Quando um telefone tem o encaminhamento de chamadas ativado ou quando um servidor de redirecionamento ou roteador de menor custo diz ao sistema de quem ligou para onde enviar a chamada.
    .fix = Faça o telefone ou proxy seguir Contact. Se as chamadas redirecionadas falharem, verifique se o seu sistema telefônico segue redirecionamentos e pode ligar para o novo endereço; muitos provedores não permitem isso.
    .use = Envie 302, com Contact, para que o lado de quem ligou faça a chamada a outro endereço. Envie 181 quando você mesmo a encaminhar. Envie 301 quando a mudança for permanente. Envie 305 para indicar um proxy.

sip-303 = Ver outro endereço
    .description = A primeira versão do SIP listava este código, como o HTTP, mas nunca o descreveu, e a RFC 3261 o eliminou. Os clientes o tratam como 300.
    .when = Somente em softwares muito antigos ou em programas que copiam os códigos do HTTP.
    .fix = Se a resposta tiver Contact, siga-o como depois do 300. Se o seu próprio servidor envia 303, mude para 302.
    .use = Não envie 303. Envie 302 para outro endereço e 300 para uma escolha de endereços.

sip-305 = Acessível somente por um proxy
    .description = O telefone chamado só pode ser alcançado pelo proxy em Contact. O lado de quem ligou deve repetir esta única solicitação por esse proxy.
    .when = Raramente, de um dispositivo que só aceita chamadas pelo próprio proxy. Muitos sistemas ignoram o código, porque ele permitiria que um estranho dirigisse chamadas a um proxy qualquer.
    .fix = No sistema telefônico, defina uma rota que envie as chamadas para este endereço, e nenhuma outra, pelo proxy em Contact. Se a resposta vier de um dispositivo desconhecido, não a siga.
    .use = Envie 305 somente de um telefone ou de outro agente de usuário, com o proxy em Contact. Envie 302 quando o usuário tiver outro endereço. Envie 407 de um proxy que exige credenciais.

sip-380 = Outro serviço oferecido
    .description = A chamada não funcionou, mas outros serviços são possíveis. O corpo da resposta os descreve.
    .when = Principalmente em redes móveis, que o usam para que um telefone faça uma chamada de emergência de outra forma, e em serviços que oferecem correio de voz ou uma página web.
    .fix = Leia o corpo e use o serviço que ele oferece. Para uma chamada de emergência, disque o número de emergência novamente pela rede móvel.
    .use = Envie 380 somente a clientes que entendam o seu corpo, porque nenhum formato geral está definido. Envie 302 quando um endereço bastar. Envie 480 quando não houver alternativa.

## Request failures

sip-400 = Solicitação malformada
    .description = O servidor não conseguiu entender a solicitação, porque a sintaxe está malformada. A frase de motivo deve dizer o que está errado.
    .when = Quando um cabeçalho obrigatório falta ou está com erro, um URI tem um caractere errado ou Content-Length não corresponde ao corpo. Um roteador que reescreve mensagens SIP (SIP ALG) é uma causa frequente.
    .fix = Leia a frase de motivo, desative o SIP ALG no roteador e compare a solicitação em um rastreamento com o que o telefone enviou. Depois, atualize o telefone ou o sistema telefônico.
    .use = Envie 400 para solicitações malformadas, com o erro na frase de motivo. Envie 484 para um número incompleto. Envie 416 para um esquema de URI desconhecido. Envie 420 para uma extensão exigida que você não tem.

sip-401 = Autenticação exigida pelo servidor
    .description = O servidor ou telefone quer saber quem envia a solicitação. WWW-Authenticate traz o desafio.
    .when = Depois do primeiro REGISTER sem credenciais, o que é normal: o telefone repete a solicitação com elas. Um segundo 401 significa que elas foram recusadas ou que o nonce expirou (stale=true).
    .fix = Ignore um único 401 seguido de 200. Caso contrário, corrija o nome de usuário, o nome de autenticação, a senha e o realm; o nome de autenticação muitas vezes difere do número. Pare depois de poucas tentativas: muitos servidores bloqueiam o endereço.
    .use = Envie 401, com WWW-Authenticate, de um servidor de registro ou agente de usuário. Envie 407 de um proxy. Envie 403 quando as credenciais forem válidas, mas a solicitação não for permitida.

sip-402 = Chamada não paga
    .description = O código é reservado para uso futuro. Os provedores que o enviam mesmo assim querem dizer que a chamada não foi paga.
    .when = Geralmente quando o crédito pré-pago acabou ou uma conta está bloqueada por uma fatura em aberto.
    .fix = Verifique o saldo da conta no provedor e a tarifa do número chamado. Se houver crédito suficiente, pergunte o motivo ao provedor.
    .use = Envie 403 com uma frase de motivo clara quando faltar crédito, porque 402 não tem um significado definido. Se enviar 402 mesmo assim, explique-o na frase de motivo.

sip-403 = Recusada pelo servidor
    .description = O servidor entendeu a solicitação e se recusa a atendê-la. Outras credenciais não adiantam.
    .when = Para números para os quais a conta não pode ligar, um identificador de chamadas que não é dela, um endereço IP desconhecido, um registro proibido ou uma chamada assinada com um Date antigo. Alguns provedores também o enviam para uma senha errada.
    .fix = Leia a frase de motivo. Verifique as permissões para o destino, o identificador de chamadas e o endereço IP que o provedor espera e depois a conta e a senha. Se tudo estiver certo, pergunte ao provedor.
    .use = Envie 403 quando recusar, sejam quais forem as credenciais. Envie 401 ou 407 quando faltarem credenciais. Envie 603 quando a pessoa chamada recusar. Envie 404 quando o usuário não existir.

sip-404 = Usuário não encontrado
    .description = O servidor sabe com certeza que o usuário não existe no domínio do Request-URI, ou o próprio servidor não é responsável por esse domínio.
    .when = Para um número errado ou um prefixo que falta, uma conta excluída, uma chamada a que nenhuma regra do plano de discagem se aplica ou um REGISTER para uma conta que o servidor não tem.
    .fix = Verifique o número, com o código do país e o prefixo. No log, compare o Request-URI com o plano de discagem e as contas; o domínio precisa ser um que o servidor atenda. Se o número estiver certo, avise o provedor.
    .use = Envie 404 quando esse usuário não existir no seu domínio. Envie 480 quando ele existir, mas não estiver registrado. Envie 410 quando ele tiver saído em definitivo. Envie 604 somente quando souber isso de todos os domínios.

sip-405 = Método não permitido neste endereço
    .description = O servidor entende o método, mas não o permite neste endereço. Allow lista os que ele permite.
    .when = Por exemplo, quando REGISTER vai a um servidor que não guarda registros, MESSAGE, a um telefone sem mensagens de texto, ou SUBSCRIBE, a um tronco.
    .fix = Compare o método com Allow. Envie REGISTER ao servidor de registro ou desative o recurso, como aviso de mensagens ou presença, que o outro lado não oferece.
    .use = Envie 405, sempre com Allow, quando conhecer o método, mas não o permitir neste endereço. Envie 501 quando não o conhecer. Envie 403 quando este remetente não puder usá-lo.

sip-406 = Formato da resposta não aceitável
    .description = O servidor só pode responder com um corpo em formatos que o cabeçalho Accept da solicitação exclui.
    .when = Geralmente em resposta a SUBSCRIBE ou OPTIONS, quando quem se inscreve não lista o formato das notificações. Alguns gateways o enviam para um codec que não têm.
    .fix = Compare Accept com o que o pacote de eventos exige, como application/pidf+xml para presença, e amplie-o. Se o código vier depois de um INVITE com SDP, compare os codecs como depois do 488.
    .use = Envie 406 quando Accept excluir todo corpo que você pode enviar. Envie 415 quando o corpo da solicitação tiver o formato errado. Envie 488 quando o problema for a mídia ou os codecs.

sip-407 = Autenticação exigida por um proxy
    .description = Um proxy quer que o remetente se autentique antes. Proxy-Authenticate traz o desafio.
    .when = Depois do primeiro INVITE por um provedor ou sistema telefônico, o que é normal: o telefone o repete com credenciais. Um segundo 407 significa que elas foram recusadas, que o nonce expirou ou que outro proxy quer credenciais próprias.
    .fix = Ignore um único 407 seguido de um novo INVITE com Proxy-Authorization. Caso contrário, corrija o nome de usuário, a senha e o realm das chamadas de saída, que podem diferir dos do registro.
    .use = Envie 407, com Proxy-Authenticate, de um proxy ou de um gateway para a rede telefônica. Envie 401 de um servidor de registro ou agente de usuário. Envie 403 quando as credenciais forem válidas, mas a chamada não for permitida.

sip-408 = O lado chamado não respondeu a tempo
    .description = O servidor não conseguiu uma resposta a tempo, por exemplo porque não descobriu onde o usuário está. Um telefone também mostra o código quando nenhuma resposta final chega.
    .when = Quando o telefone ou servidor chamado está desligado, inacessível ou atrás de um firewall que descarta SIP, ou quando ninguém atende até o fim do temporizador do proxy. Aparece muitas vezes depois de 32 segundos de silêncio.
    .fix = Verifique se o endereço e a porta respondem, nos dois sentidos, e se nenhum firewall ou SIP ALG descarta as solicitações. Se o telefone tocou, aumente o tempo de toque ou acrescente um correio de voz.
    .use = Envie 408 quando INVITE não tiver recebido uma resposta final a tempo. Envie 504 quando outro servidor consultado não tiver respondido. Envie 480 quando o telefone puder ser alcançado, mas ninguém atender.

sip-409 = Conflito com um registro
    .description = Na primeira versão do SIP, o código dizia que o parâmetro action de um REGISTER entrava em conflito com registros existentes. A RFC 3261 eliminou os dois.
    .when = Somente em servidores de registro muito antigos e em programas que usam o número para conflitos próprios.
    .fix = Leia a frase de motivo. Remova o parâmetro action de Contact ou remova antes os outros registros da conta.
    .use = Não envie 409. Envie 400 para um REGISTER malformado. Envie 403 quando um registro não for permitido.

sip-410 = Usuário ou número removido em definitivo
    .description = O usuário ou número não está mais disponível neste servidor, espera-se que isso seja permanente, e nenhum novo endereço é conhecido.
    .when = Quando um número mudou ou foi cancelado, geralmente informado por um gateway para a rede telefônica.
    .fix = Descubra o novo número da pessoa e corrija o catálogo de endereços. Se o número ainda deveria funcionar, pergunte ao provedor dele.
    .use = Envie 410 quando souber que o usuário saiu em definitivo. Envie 404 quando não souber se é permanente. Envie 301 quando conhecer o novo endereço.

sip-411 = Falta Content-Length
    .description = Na primeira versão do SIP, o servidor recusava uma solicitação sem Content-Length. A RFC 3261 eliminou o código e só exige o cabeçalho em transportes de fluxo, como TCP.
    .when = Em softwares do final dos anos 1990 ou em ferramentas de teste que copiam códigos do HTTP.
    .fix = Acrescente Content-Length com o número de bytes do corpo, ou 0 se não houver corpo; em TCP e TLS, o cabeçalho é obrigatório de qualquer forma.
    .use = Não envie 411. Envie 400, com “Missing Content-Length” na frase de motivo, quando o cabeçalho for necessário e faltar.

sip-412 = Condição da publicação não atendida
    .description = A etiqueta de entidade em SIP-If-Match não é atual: o estado publicado que a solicitação quer renovar, alterar ou remover não existe mais.
    .when = Quando um telefone renova tarde demais a presença ou o estado da linha ou depois que o servidor perdeu esse estado em uma reinicialização.
    .fix = Descarte a etiqueta de entidade e publique o estado inteiro em um novo PUBLISH sem SIP-If-Match. Se isso se repetir, renove antes do valor de Expires concedido pelo servidor.
    .use = Envie 412 quando SIP-If-Match não indicar nenhum estado que você tenha. Envie 489 quando não conhecer o pacote de eventos. Envie 423 quando Expires for curto demais.

sip-413 = O corpo da solicitação é grande demais
    .description = O corpo da solicitação é maior do que o servidor quer ou pode processar. O servidor pode fechar a conexão.
    .when = Com mensagens de texto longas, imagens em MESSAGE, documentos de presença grandes ou SDP com muitos codecs e candidatos.
    .fix = Encurte o corpo: menos codecs ou candidatos, um link em vez de uma imagem, várias mensagens em vez de uma. Se você administra o servidor, aumente o limite.
    .use = Envie 413 quando o corpo exceder o seu limite, com Retry-After se isso for temporário. Envie 513 quando a mensagem inteira for longa demais. Envie 414 quando o Request-URI for longo demais.

sip-414 = Request-URI longo demais
    .description = O servidor recusa a solicitação porque o Request-URI é mais longo do que ele está disposto a interpretar.
    .when = Raramente, quando um proxy ou script acrescenta parâmetros ao endereço em cada passagem ou incorpora cabeçalhos inteiros a ele.
    .fix = Observe o Request-URI em um rastreamento, descubra o que o torna tão longo e remova esses parâmetros. Se ele crescer a cada tentativa, procure um loop.
    .use = Envie 414 quando apenas o Request-URI for longo demais. Envie 413 quando o corpo for grande demais. Envie 513 quando a mensagem como um todo for longa demais.

sip-415 = Formato do corpo não aceito
    .description = O servidor não é compatível com o formato do corpo da solicitação para este método. Accept, Accept-Encoding ou Accept-Language diz o que ele aceita.
    .when = Por exemplo, quando um INFO leva toques de teclas em um formato que o servidor não conhece, um MESSAGE tem HTML ou um corpo está comprimido.
    .fix = Compare Content-Type com Accept na resposta e envie um formato aceito. Para toques de teclas, configure DTMF como RFC 4733 nos dois lados em vez de INFO.
    .use = Envie 415, com uma lista do que você aceita, quando o tipo, a codificação ou o idioma do corpo não for compatível. Envie 488 quando o SDP for legível, mas a mídia não for aceitável. Envie 493 quando não conseguir descriptografá-lo.

sip-416 = Esquema de URI não compatível
    .description = O servidor não conhece o esquema do Request-URI, como tel, sips ou urn.
    .when = Quando um URI tel vai a um servidor que só aceita URIs sip ou um URI sips vai a um sem TLS.
    .fix = Use um URI sip; para um número de telefone, coloque o número antes do domínio do provedor. Nas configurações do telefone, do tronco ou do plano de discagem, mude tel ou sips para sip.
    .use = Envie 416 quando não conhecer o esquema. Envie 404 quando conhecer o esquema, mas não o usuário. Envie 480 com um Warning quando só for permitido sip em vez de sips ou o contrário.

sip-417 = Prioridade de recursos desconhecida
    .description = A solicitação pede uma prioridade que o servidor não conhece e exige que ela seja entendida. Accept-Resource-Priority pode listar as prioridades conhecidas.
    .when = Em redes governamentais, militares e de emergência, quando o INVITE tem Require com resource-priority e um valor desconhecido em Resource-Priority.
    .fix = Escolha de Accept-Resource-Priority um valor que você tenha autorização para usar ou remova resource-priority de Require para ligar com prioridade normal.
    .use = Envie 417 somente quando Require tiver resource-priority e você não entender nenhum dos valores em Resource-Priority. Sem Require, processe a solicitação com prioridade normal. Envie 401, 403 ou 407 quando quem liga não puder usar a prioridade.

sip-420 = Extensão exigida não compatível
    .description = A solicitação exige, em Require ou Proxy-Require, uma extensão que o servidor não entende. Unsupported a lista.
    .when = Quando um telefone exige 100rel, timer, sec-agree ou algo semelhante de um servidor mais antigo.
    .fix = Veja a extensão em Unsupported e desative-a ou configure-a como “compatível” em vez de “obrigatória”, por exemplo para respostas provisórias confiáveis ou temporizadores de sessão.
    .use = Envie 420, com Unsupported, quando Require ou Proxy-Require indicar uma extensão que você não tem. Envie 421 quando exigir uma que o cliente não oferece. Ignore valores desconhecidos em Supported.

sip-421 = O cliente não tem uma extensão exigida
    .description = O servidor precisa de uma extensão específica para processar a solicitação, mas o cliente não a lista em Supported. Require na resposta a indica.
    .when = Quando um servidor exige uma extensão como 100rel, sec-agree ou timer, geralmente por política.
    .fix = Leia Require e ative essa extensão no telefone ou no sistema telefônico. Se ele não a tiver, peça ao administrador do outro lado que a torne opcional.
    .use = Envie 421, com Require, somente quando realmente não puder atender a solicitação sem a extensão. Envie 420 quando o cliente exigir uma que você não tem. Envie 494 quando um cliente que oferece sec-agree enviar uma solicitação sem proteção.

sip-422 = Temporizador de sessão curto demais
    .description = A solicitação pede um temporizador de sessão menor que o mínimo do servidor, informado em Min-SE.
    .when = Quando Session-Expires está abaixo do mínimo de um proxy ou do outro lado, que é de pelo menos 90 segundos e muitas vezes mais.
    .fix = Repita a solicitação com Session-Expires igual ou superior a Min-SE e envie também Min-SE; a maioria dos telefones faz isso automaticamente. Caso contrário, aumente o temporizador de sessão nas configurações, por exemplo para 1800 segundos.
    .use = Envie 422, com Min-SE, quando Session-Expires for curto demais para você e o cliente oferecer timer. Envie 423 quando a validade de um registro ou de uma inscrição for curta demais.

sip-423 = Validade curta demais
    .description = A validade na solicitação é curta demais para o servidor. Min-Expires informa o mínimo.
    .when = Geralmente quando um telefone quer se registrar, por exemplo, por 30 segundos para manter um firewall aberto e o servidor de registro exige mais.
    .fix = Repita a solicitação com uma validade de pelo menos Min-Expires; a maioria dos telefones faz isso automaticamente. Para manter um firewall aberto, use pacotes de keep-alive em vez de registros curtos.
    .use = Envie 423, com Min-Expires, quando uma validade diferente de zero for curta demais para você; em resposta a REGISTER ou SUBSCRIBE, só quando for menor que uma hora. Envie 422 para temporizadores de sessão.

sip-424 = Localização não utilizável
    .description = A solicitação é rejeitada por causa da localização nela, que está malformada, não é boa o bastante para a finalidade ou não pode ser obtida. Geolocation-Error diz mais.
    .when = Geralmente em chamadas de emergência, quando o endereço do servidor de localização não funciona ou a localização difere da que a rede conhece.
    .fix = Leia Geolocation-Error. Envie uma localização válida ou a que está no corpo da resposta. Se você administra o sistema telefônico, corrija o endereço guardado para o telefone ou ramal.
    .use = Envie 424, com Geolocation-Error, quando nenhuma localização na solicitação for utilizável ou para sugerir uma melhor. Nunca o envie quando a solicitação não tiver o cabeçalho Geolocation.

sip-425 = Mensagem de alerta não utilizável
    .description = A solicitação é rejeitada porque a mensagem de alerta dela está tão malformada que nenhuma resposta razoável à emergência é possível. AlertMsg-Error diz mais.
    .when = Quando um sensor ou sistema de alarme envia uma mensagem do Common Alerting Protocol (CAP) sem uma chamada e ela está incompleta ou não é XML válido.
    .fix = Leia AlertMsg-Error, corrija a mensagem CAP no sensor ou gateway e envie-a novamente. Se precisar de ajuda agora, ligue para o número de emergência.
    .use = Envie 425, com AlertMsg-Error, somente quando nada mais na solicitação for utilizável. Nunca o envie quando a solicitação não tiver uma mensagem de alerta. Envie 424 quando o problema for a localização.

sip-428 = A identidade de quem liga precisa ser assinada
    .description = O servidor exige um cabeçalho Identity, que assina o número ou endereço de quem liga, e a solicitação não tem nenhum em uma forma que ele aceite.
    .when = Em provedores que só aceitam chamadas assinadas (STIR/SHAKEN), quando o lado de quem liga não assina ou um gateway no caminho remove a assinatura.
    .fix = Assine as chamadas de saída, ou peça ao seu provedor que as assine, e verifique se nenhum gateway no caminho remove Identity. Se você já assina, compare o valor de ppt com o que o servidor aceita.
    .use = Envie 428 quando exigir Identity e ele faltar ou só tiver valores de ppt não compatíveis. Envie 438 quando ele existir, mas for inválido. Envie 436 ou 437 quando o problema for o certificado.

sip-429 = Identidade de quem transfere exigida
    .description = O lado chamado, ou o telefone que deve ligar para ele, quer um token Referred-By válido que prove quem pediu a transferência.
    .when = Durante uma transferência de chamada com REFER, quando o token falta, está desatualizado ou é inválido. Quase nenhum telefone oferece esses tokens.
    .fix = Envie um novo REFER com um token Referred-By válido. Se o telefone não puder, transfira a chamada por uma conferência ou deixe o sistema telefônico transferi-la.
    .use = Envie 429 quando exigir um token Referred-By e não tiver nenhum válido. Envie 428 quando a identidade do próprio autor da chamada não estiver assinada. Envie 403 quando recusar a transferência por completo.

sip-430 = O fluxo até o telefone falhou
    .description = A conexão pela qual um proxy de borda alcança o telefone não funciona mais. Outras conexões do mesmo telefone ainda podem funcionar.
    .when = Entre dois proxies de um provedor, quando um telefone perdeu a rede ou a associação de NAT. Nem os telefones nem quem liga deveriam vê-lo.
    .fix = Se você administra o proxy, tente os outros fluxos do telefone e depois remova o registro desatualizado. Se um telefone mostrar o código, registre-o novamente e descubra qual proxy repassou o 430.
    .use = Envie 430 de um proxy de borda ao proxy responsável quando um fluxo não existir mais. Envie 480 a quem liga quando não restar nenhum fluxo. Envie 404 quando o usuário não existir.

sip-433 = Chamadas anônimas não aceitas
    .description = O servidor recusa a solicitação porque quem liga ocultou o identificador de chamadas.
    .when = Quando a pessoa chamada, ou o provedor dela, rejeita chamadas anônimas. Uma chamada não é anônima só porque uma rede não transmitiu um número.
    .fix = Mostre o seu número nesta chamada (na América do Norte, com o prefixo *82; em outros lugares, nas configurações do telefone) e ligue novamente. Se o número deveria estar visível, verifique os cabeçalhos Privacy e From.
    .use = Envie 433 quando quem liga tiver pedido anonimato e você recusar por esse motivo. Envie 428 quando faltar uma assinatura. Envie 603 ou 607 quando quem liga for indesejado.

sip-436 = Certificado da identidade não disponível
    .description = O servidor não conseguiu obter o certificado indicado pelo parâmetro info do cabeçalho Identity e, por isso, não pode verificar a assinatura.
    .when = Quando o endereço do certificado está errado, inacessível ou lento demais, ou o servidor dele tem um problema de TLS.
    .fix = Abra de outra rede o endereço no parâmetro info e corrija o servidor web, o DNS ou o firewall. Se um provedor assina as suas chamadas, informe o problema a ele.
    .use = Envie 436 quando não conseguir obter um certificado para nenhum cabeçalho Identity. Envie 437 quando o tiver, mas não o aceitar. Envie 438 quando a assinatura for inválida.

sip-437 = Certificado da identidade não aceito
    .description = O servidor tem o certificado do cabeçalho Identity, mas não o aceita: não confia na autoridade, por exemplo, ou não conhece o algoritmo.
    .when = Quando as chamadas são assinadas com um certificado de teste, de uma autoridade estrangeira, expirado ou revogado.
    .fix = Assine com um certificado de uma autoridade que o outro lado aceite, em STIR/SHAKEN uma da lista do seu país. Verifique a validade e o algoritmo dele (ES256).
    .use = Envie 437 quando tiver o certificado, mas não puder confiar nele. Envie 436 quando não conseguir obtê-lo. Envie 438 quando o certificado for bom e a assinatura não.

sip-438 = Assinatura de identidade inválida
    .description = A solicitação tem cabeçalhos Identity, mas nenhum com uma assinatura (PASSporT) válida e aceita.
    .when = Quando um gateway no caminho alterou o número, From ou Date depois da assinatura, a assinatura usa uma forma não compatível ou alguém forja o identificador de chamadas.
    .fix = Compare From, To e Date com os valores assinados e assine depois da última alteração. Se foi enviada a forma compacta, envie uma vez a forma completa. Se outros usam o seu número, avise o seu provedor.
    .use = Envie 438 quando a sua política for rejeitar chamadas com assinaturas inválidas. Envie 428 quando não houver cabeçalho Identity. Envie 436 ou 437 quando o problema for o certificado.

sip-439 = O primeiro proxy não oferece outbound
    .description = O servidor de registro oferece a extensão outbound, mas o primeiro proxy, pelo qual o telefone se registra, não.
    .when = Quando um telefone se registra com reg-id e “Supported: outbound”, por um proxy ou session border controller mais antigo.
    .fix = Desative outbound (RFC 5626) no telefone, registre-o por outro proxy de saída ou atualize o proxy.
    .use = Envie 439 somente de um servidor de registro, quando o REGISTER tiver reg-id e anunciar outbound, mas o primeiro URI em Path não tiver o parâmetro ob. Envie 420 para uma extensão exigida que você mesmo não tem.

sip-440 = Ramos paralelos demais
    .description = Um proxy teria de ligar ao mesmo tempo para mais destinos do que Max-Breadth permite; por isso, a solicitação não chegou a todos eles.
    .when = Quando grupos de chamada ou regras de encaminhamento se ramificam uns nos outros, muitas vezes em um loop que multiplica a solicitação a cada passagem.
    .fix = Se você administra o sistema telefônico, remova os grupos e as regras de encaminhamento que remetem uns aos outros ou faça os destinos tocarem um após o outro. Caso contrário, ligue diretamente para um ramal.
    .use = Envie 440 quando não puder bifurcar dentro de Max-Breadth e não quiser tentar um destino após o outro. Envie 483 quando Max-Forwards se esgotar. Envie 482 para um loop.

sip-469 = Pacote de informações não aceito
    .description = A solicitação INFO pertence a um pacote de informações que o outro lado não quer receber. Recv-Info lista os que ele aceita.
    .when = Dentro de uma chamada, quando um lado envia dados, como toques de teclas ou controle de conferência, em um pacote que o outro não anunciou ou não aceita mais.
    .fix = Compare Info-Package com Recv-Info e só envie os pacotes listados. A chamada continua; portanto, um telefone que desliga depois do 469 precisa de uma atualização.
    .use = Envie 469, com Recv-Info, quando Info-Package indicar um pacote que você não anunciou. Envie 415 quando o formato do corpo não for compatível. Envie 489 quando não conhecer o pacote de eventos de um SUBSCRIBE.

sip-470 = Os destinatários não consentiram
    .description = A solicitação contém uma lista de destinatários, e o servidor não tem a permissão de pelo menos um deles. Permission-Missing geralmente os indica.
    .when = Quando um servidor de conferência ou de mensagens de grupo liga ou escreve a várias pessoas ao mesmo tempo em nome do remetente.
    .fix = Remova os endereços em Permission-Missing ou inclua-os na lista que o servidor mantém, para que ele peça antes a permissão dessas pessoas.
    .use = Envie 470, com Permission-Missing, de um servidor de retransmissão quando um destinatário da lista não tiver consentido. Envie 403 quando o remetente não puder usar a lista.

sip-477 = O envio ao servidor seguinte falhou
    .description = O proxy, Kamailio ou OpenSIPS, não conseguiu enviar a solicitação ao servidor seguinte.
    .when = Quando uma conexão TCP ou TLS não pode ser aberta, a conexão do telefone não existe mais, nenhum soquete local serve para o endereço ou a rede está inacessível.
    .fix = Se você administra o proxy, procure no log, logo antes do 477, o erro de transporte. Verifique se o servidor seguinte escuta ali e remova os registros cuja conexão está fechada.
    .use = Fora desses proxies, envie 503 quando o servidor seguinte não puder ser alcançado. No script de roteamento, transforme 477 em 503 ou tente o próximo gateway antes que quem ligou o veja.

sip-478 = O nome do servidor seguinte não pôde ser resolvido
    .description = O proxy, Kamailio ou o antecessor dele, SER, não conseguiu resolver o nome do host do destino seguinte.
    .when = Quando o domínio no Request-URI, em Route ou no destino do script foi digitado errado ou não tem registro DNS para o transporte, ou o resolvedor do proxy não responde.
    .fix = Verifique o domínio e, se você administra o proxy, consulte a partir dele os registros NAPTR, SRV, A e AAAA do domínio. Se um telefone se registrou com um nome de host privado, corrija o Contact dele.
    .use = Fora do Kamailio, envie 502 quando o nome de um destino não puder ser resolvido. Envie 404 quando o usuário for desconhecido. Envie 416 para um esquema desconhecido.

sip-479 = O URI não pôde ser processado
    .description = O proxy, Kamailio ou o antecessor dele, SER, não conseguiu interpretar um URI de que precisa para rotear a solicitação.
    .when = Quando o Request-URI, Contact ou Route tem um endereço malformado, por exemplo com espaços, caracteres sem escape ou um host vazio.
    .fix = Observe os URIs da solicitação em um rastreamento e corrija o malformado no telefone, no sistema telefônico ou no script de roteamento.
    .use = Fora do Kamailio, envie 400 para um URI malformado, com o erro na frase de motivo. Envie 416 quando apenas o esquema dele for desconhecido.

sip-480 = Pessoa chamada não disponível agora
    .description = O servidor ou telefone foi alcançado, mas a pessoa chamada não está disponível no momento: não está registrada, não atende ou está no modo Não perturbe. Talvez ela esteja disponível em outro lugar.
    .when = Quando nenhum telefone está registrado para o usuário, o telefone toca sem ser atendido ou um gateway informa “no answer”. Com Warning 380 ou 381, a chamada usou sips em vez de sip ou o contrário.
    .fix = Verifique se o telefone chamado está ligado e registrado, e se o modo Não perturbe está ativado. Se ele tocou, aumente o tempo de toque ou configure um correio de voz. Leia a frase de motivo, porque os gateways também enviam 480 para falhas pouco claras.
    .use = Envie 480 quando o usuário existir, mas não puder ser encontrado agora. Envie 486 quando o usuário estiver em uma chamada. Envie 404 quando o usuário não existir. Envie 408 quando nada responder.

sip-481 = A chamada ou transação não existe
    .description = A solicitação pertence a uma chamada, inscrição ou transação que quem a recebeu não conhece ou não conhece mais.
    .when = Quando BYE ou CANCEL chega depois do fim da chamada, um sistema telefônico foi reiniciado, NOTIFY vem sem uma inscrição ou um proxy envia uma solicitação ao servidor errado.
    .fix = Se a chamada já estava terminando, ignore-o. Se as chamadas caírem, verifique se todas as solicitações de uma chamada chegam ao mesmo servidor, se as tags e o Call-ID permanecem iguais e se nada foi reiniciado.
    .use = Envie 481 quando uma solicitação dentro de um diálogo, um CANCEL ou um NOTIFY não corresponder a nada que você conheça. Envie 487 em resposta ao INVITE encerrado por um CANCEL. Envie 491 quando o seu próprio INVITE no diálogo ainda estiver pendente.

sip-482 = Loop detectado
    .description = O servidor já recebeu esta solicitação: ela voltou em um loop ou uma segunda cópia chegou por outro caminho. O servidor a interrompe.
    .when = Quando dois servidores ou regras de encaminhamento enviam uma chamada um ao outro, o domínio do próprio servidor não está na configuração ou uma chamada alcança um telefone por dois caminhos.
    .fix = Siga a chamada no log de servidor em servidor e corrija a rota, a lista de domínios ou o encaminhamento que a envia de volta. Se duas cópias de uma chamada se encontram em um telefone, nenhuma ação é necessária.
    .use = Envie 482 quando já tiver tratado a mesma solicitação. Envie 483 quando Max-Forwards chegar a zero. Envie 440 para uma solicitação que se ramificaria demais.

sip-483 = Saltos demais
    .description = A solicitação passou por tantos servidores que o cabeçalho Max-Forwards dela chegou a zero.
    .when = Quase sempre em um loop de roteamento que nenhum servidor reconhece, por exemplo entre um sistema telefônico e o provedor. Um valor inicial pequeno demais é raro.
    .fix = Encontre os dois servidores que enviam a chamada um ao outro e corrija a rota, o plano de discagem ou o encaminhamento. Verifique se o cliente começa com Max-Forwards 70.
    .use = Envie 483 quando Max-Forwards for zero e a solicitação ainda tiver de ser encaminhada; a OPTIONS, você mesmo pode responder. Envie 482 quando reconhecer a solicitação como uma que já tratou.

sip-484 = Endereço incompleto
    .description = O número ou endereço no Request-URI está incompleto. Com discagem sobreposta (overlap), o telefone envia mais dígitos e tenta novamente.
    .when = Quando faltam dígitos ou o código de área, o número tem um formato que o provedor não espera ou o telefone disca enquanto o usuário ainda digita.
    .fix = Disque o número inteiro, com os códigos do país e de área. Se ele estiver completo, verifique o plano de discagem e o formato do número, como E.164 com sinal de mais. Desative a discagem sobreposta se não precisar dela.
    .use = Envie 484 quando mais dígitos puderem tornar o endereço válido. Envie 404 quando o número estiver completo, mas for desconhecido. Envie 485 quando corresponder a vários usuários.

sip-485 = Endereço ambíguo
    .description = O endereço corresponde a vários usuários. Contact pode listar os possíveis, a menos que o servidor os mantenha em sigilo.
    .when = Raramente, quando uma chamada vai a um nome como “lee” e o diretório do servidor tem mais de uma pessoa com esse nome.
    .fix = Escolha em Contact a pessoa certa e ligue para esse endereço. Se não houver uma lista, use o nome completo, o número ou o ramal.
    .use = Envie 485 quando várias pessoas corresponderem e quem liga tiver de escolher. Omita a lista, ou envie 404, se ela puder prejudicar a privacidade de alguém. Envie 300 quando as opções levarem à mesma pessoa.

sip-486 = Ocupado neste telefone
    .description = O telefone foi alcançado, mas a pessoa chamada não quer ou não pode atender outra chamada nele. O correio de voz ou outro telefone ainda pode atender.
    .when = Quando a pessoa está em uma chamada sem chamada em espera, atingiu o limite de chamadas ou rejeita a chamada, caso em que muitos telefones enviam 486. Alguns também o enviam para Não perturbe. Os gateways o enviam para uma linha ocupada.
    .fix = Ligue novamente em alguns minutos ou envie uma mensagem de texto. Se a linha parecer livre, verifique o modo Não perturbe, a chamada em espera, o limite de chamadas e as chamadas que nunca foram encerradas.
    .use = Envie 486 quando este telefone estiver ocupado ou o usuário rejeitar a chamada aqui. Envie 600 quando souber que nenhum outro telefone ou correio de voz atenderá. Envie 603 para recusar em todos sem motivo. Envie 480 quando ninguém atender ou o modo Não perturbe estiver ativado.

sip-487 = Tentativa de chamada cancelada
    .description = A tentativa de chamada terminou antes do atendimento, porque o lado de quem ligou ou um proxy enviou CANCEL ou o lado de quem ligou enviou BYE.
    .when = Quando quem ligou desliga enquanto o telefone toca, um tempo de toque acaba ou outro telefone do usuário atendeu e o proxy interrompe os demais.
    .fix = Geralmente nenhuma ação é necessária. Se as chamadas forem canceladas cedo demais, procure o lado que enviou CANCEL e verifique o tempo de toque; Reason pode dizer o motivo.
    .use = Envie 487 em resposta ao INVITE encerrado por CANCEL ou BYE, nunca ao próprio CANCEL, que recebe 200. Envie 408 quando um temporizador seu encerrar a tentativa. Envie 603 quando a pessoa chamada recusar.

sip-488 = Mídia não aceitável para este telefone
    .description = O telefone ou servidor foi alcançado, mas algo na descrição da sessão não é aceitável para ele, como os codecs, a criptografia, a largura de banda ou os endereços. A chamada pode funcionar em outro lugar.
    .when = Quando os dois lados não têm um codec em comum, só um deles exige SRTP ou um oferece vídeo, fax (T.38) ou WebRTC que o outro não tem. Também pode rejeitar uma alteração durante uma chamada.
    .fix = Compare o SDP dos dois lados e leia Warning. Permita um codec comum, como G.711, e use a mesma criptografia de mídia nos dois lados. Caso contrário, deixe o sistema telefônico converter.
    .use = Envie 488 quando este telefone não puder aceitar a mídia oferecida. Envie 606 somente quando nenhum telefone do usuário puder. Envie 415 quando o corpo não for SDP. Envie 580 para uma precondição não atendida.

sip-489 = Pacote de eventos não compatível
    .description = O servidor não entende o pacote de eventos no cabeçalho Event. Allow-Events lista os pacotes que ele aceita.
    .when = Quando um telefone se inscreve, por exemplo, em luzes de ramal ocupado (BLF), presença ou aviso de mensagens em um servidor que não os oferece ou quando um NOTIFY tem um evento desconhecido.
    .fix = Compare Event com Allow-Events. Desative a inscrição no telefone ou ative o recurso no servidor. As chamadas não são afetadas.
    .use = Envie 489, com Allow-Events, quando não conhecer o pacote de eventos. Envie 405 ou 501 quando não oferecer SUBSCRIBE. Envie 469 quando não aceitar um pacote de informações.

sip-491 = Alteração da chamada já em andamento
    .description = O outro lado tem um INVITE ou UPDATE próprio em andamento na mesma chamada; portanto, as duas solicitações se cruzaram.
    .when = Quando os dois lados alteram uma chamada no mesmo momento, por exemplo com espera, transferência, mudança para fax ou renovação do temporizador de sessão.
    .fix = Faça o telefone repetir a solicitação depois da espera aleatória de até quatro segundos. Se isso se repetir, faça apenas um lado renovar os temporizadores de sessão ou mudar para fax ou atualize o firmware.
    .use = Envie 491 quando um INVITE que você enviou neste diálogo ainda estiver pendente. Envie 500 com Retry-After quando um INVITE recebido antes ainda estiver aberto. Envie 481 quando o diálogo não existir.

sip-493 = O corpo não pôde ser descriptografado
    .description = A solicitação tem um corpo criptografado (S/MIME) para o qual quem a recebeu não tem, ou não quer usar, uma chave adequada. A resposta pode conter a chave pública a usar.
    .when = Raramente, porque poucos telefones criptografam corpos: quando o remetente usa um certificado errado, antigo ou revogado do destinatário.
    .fix = Criptografe com a chave da resposta, depois de verificar que ela é realmente do outro lado. Caso contrário, desative o S/MIME e proteja a conexão com TLS.
    .use = Envie 493, se possível com o seu certificado, quando não conseguir descriptografar um corpo. Envie 415 quando não for compatível com S/MIME. Envie 488 quando não aceitar mídia criptografada (SRTP).

sip-494 = Acordo de segurança exigido
    .description = O cliente precisa primeiro negociar com o servidor como a conexão é protegida. Security-Server lista os mecanismos do servidor.
    .when = Nos proxies de redes móveis (IMS), quando um REGISTER ou INVITE com sec-agree chega sem proteção ou quando a lista que o cliente repete foi alterada.
    .fix = Escolha um mecanismo de Security-Server, como TLS ou IPsec, configure-o e repita a solicitação com a lista em Security-Verify. Caso contrário, desative sec-agree.
    .use = Envie 494, com Security-Server, quando um cliente que oferece sec-agree enviar uma solicitação sem proteção. Envie 421 quando a sua política exigir sec-agree e o cliente não o oferecer.

## Server failures

sip-500 = Erro inesperado no servidor
    .description = O servidor encontrou uma condição inesperada e não conseguiu atender a solicitação.
    .when = Depois de um defeito no plano de discagem, no script, no banco de dados ou no software e para solicitações de uma chamada que chegam fora de ordem. Os gateways o enviam para falhas pouco claras da rede telefônica; os proxies também transformam 503 nele.
    .fix = Leia a frase de motivo e procure o Call-ID no log do servidor. Se só um número for afetado, verifique o plano de discagem; se forem todos, o disco, o banco de dados e a última alteração.
    .use = Envie 500 para uma falha sua, com a frase de motivo mais específica possível. Envie 503 quando estiver sobrecarregado ou em manutenção. Envie 400 quando o problema for a solicitação.

sip-501 = Método não oferecido pelo servidor
    .description = O servidor não oferece aquilo de que a solicitação precisa. Normalmente, um telefone não conhece o método e não pode oferecê-lo a nenhum usuário.
    .when = Quando MESSAGE, PUBLISH, REFER ou outra extensão vai a um dispositivo simples. Os gateways o enviam quando a rede telefônica rejeitou um serviço.
    .fix = Desative o recurso que envia este método ou use um servidor que o ofereça. Se todo servidor deveria conhecer o método, verifique se o seu script o escreve corretamente, em maiúsculas.
    .use = Envie 501 quando não conhecer o método. Envie 405 quando o conhecer, mas não o permitir neste endereço. Envie 420 para uma extensão em Require. Um proxy encaminha métodos desconhecidos.

sip-502 = Resposta inválida do servidor seguinte
    .description = Um proxy ou gateway recebeu uma resposta inválida do servidor seguinte, que consultou para esta solicitação.
    .when = Quando o servidor seguinte envia respostas malformadas ou a rede telefônica informa que o destino está fora de serviço. Alguns proxies o enviam quando não conseguem se conectar.
    .fix = Tente outra rota ou outro número para ver se só este destino é afetado. Se você administra o proxy, observe a resposta do servidor seguinte em um rastreamento. Caso contrário, informe o provedor.
    .use = Envie 502 quando a resposta do servidor seguinte for inválida. Envie 504 quando esse servidor não responder. Envie 503 quando não tiver um gateway em funcionamento. Envie 500 para uma falha sua.

sip-503 = Servidor ou linha indisponível
    .description = O servidor não pode processar a solicitação no momento, por sobrecarga ou manutenção. Os clientes devem tentar outro servidor e não usar este pelo tempo em Retry-After.
    .when = Quando todas as linhas ou canais de um tronco estão em uso, um gateway ou provedor está fora do ar ou um limite de chamadas foi atingido. Um telefone ou proxy também o informa quando a conexão falha.
    .fix = Faça o sistema usar o próximo servidor ou tronco. Se persistir, compare as chamadas em andamento com o limite de canais, verifique se o tronco está registrado e pergunte ao provedor. A causa 34 em Reason significa que nenhuma linha está livre.
    .use = Envie 503 quando o servidor inteiro for afetado, com Retry-After somente se os remetentes tiverem de parar todas as solicitações. Envie 500 para uma única falha. Envie 486 ou 480 quando só o usuário estiver indisponível.

sip-504 = Outro servidor não respondeu a tempo
    .description = Outro servidor de que este precisava para processar a solicitação, como um banco de dados, o DNS ou o próximo gateway, não respondeu a tempo.
    .when = Quando um provedor ou a rede telefônica não responde a um gateway ou uma consulta do número ou da localização demora demais.
    .fix = Tente outro destino para ver qual caminho é afetado. Se você administra o servidor, descubra no log por qual servidor ele esperava e verifique a rede e a carga ali.
    .use = Envie 504 quando outro servidor consultado não responder a tempo. Envie 408 quando o tempo definido por quem liga, em Expires, acabar antes. Envie 502 quando vier uma resposta inválida.

sip-505 = Versão do SIP não compatível
    .description = O servidor não é compatível com a versão do SIP na solicitação ou se recusa a aceitá-la.
    .when = Quase nunca com telefones reais, que usam todos SIP/2.0: só com ferramentas de teste, varreduras ou solicitações cuja primeira linha está danificada.
    .fix = Observe a primeira linha da solicitação em um rastreamento: ela precisa terminar com SIP/2.0. Se outro protocolo chegar à porta SIP, corrija o endereço ou a porta no cliente que o envia.
    .use = Envie 505 quando a primeira linha indicar outra versão principal. Envie 400 quando a linha estiver malformada.

sip-513 = Mensagem grande demais
    .description = O servidor não conseguiu processar a solicitação porque a mensagem como um todo é mais longa do que ele pode tratar.
    .when = Com SDP muito longo, muitos cabeçalhos Record-Route ou cabeçalhos Identity grandes, muitas vezes por UDP, embora solicitações acima de cerca de 1300 bytes devam usar TCP.
    .fix = Reduza o SDP aos codecs de que precisa e mude o telefone ou tronco de UDP para TCP ou TLS. Se você administra o servidor, aumente o buffer ou o limite.
    .use = Envie 513 quando a mensagem inteira exceder o seu limite. Envie 413 quando for o corpo, e 414 quando for o Request-URI.

sip-555 = Serviço de notificação push não compatível
    .description = Os servidores do provedor não são compatíveis com o serviço de notificação push que o telefone indica no registro ou, se ele não indicar nenhum, com nenhum tipo de notificação push.
    .when = Quando um app em um celular se registra com pn-provider, para que uma notificação push possa despertá-lo para chamadas, e nenhum servidor no caminho é compatível com o serviço indicado.
    .fix = Verifique pn-provider e as configurações de push do app, registre-se sem push e mantenha o app ativo ou use um provedor cujos servidores possam despertar este app.
    .use = Envie 555 quando souber que nenhum servidor no caminho é compatível com o serviço de push indicado em pn-provider. Caso contrário, encaminhe o REGISTER. Envie 423 quando apenas a validade dele for curta demais.

sip-580 = Precondição da chamada não atendida
    .description = O lado chamado não pode ou não quer atender a uma precondição da oferta, geralmente uma qualidade de rede reservada. Um SDP na resposta pode mostrar qual.
    .when = Em redes móveis com voz por LTE, quando a rede não consegue reservar a largura de banda antes que o telefone toque, por exemplo no limite da cobertura.
    .fix = Ligue novamente com melhor cobertura ou por Wi-Fi. Se você administra o sistema, verifique a reserva de recursos e o servidor de políticas ou torne a precondição opcional.
    .use = Envie 580 quando não puder atender a uma precondição obrigatória de uma oferta em INVITE ou UPDATE. Envie 488 quando a mídia não for aceitável. Envie 420 quando Require indicar precondition e você não for compatível com ela.

## Global failures

sip-600 = Ocupado em todos os telefones
    .description = A pessoa chamada está ocupada e não quer atender a chamada agora, e nenhum outro telefone ou correio de voz dela atenderá.
    .when = Quando um telefone ou servidor conhece todos os telefones do usuário, por exemplo no modo Não perturbe para todos. O código é muito mais raro que 486.
    .fix = Ligue novamente mais tarde ou escreva uma mensagem. Se as chamadas devem ir ao correio de voz ou a outro telefone nesse caso, faça o telefone chamado enviar 486.
    .use = Envie 600 somente quando souber que nenhum outro telefone ou correio de voz atenderá a chamada. Envie 486 quando só este telefone estiver ocupado. Envie 603 quando não quiser dar o motivo.

sip-603 = Chamada recusada
    .description = A pessoa chamada não quer ou não pode participar da chamada e não dá um motivo. Com a frase “Network Blocked”, um provedor bloqueou a chamada como suspeita.
    .when = Quando o usuário rejeita a chamada, uma regra de Não perturbe ou uma lista de bloqueio se aplica ou um sistema telefônico está configurado para recusá-la. Provedores nos Estados Unidos enviam “Network Blocked” (603+) depois de uma análise das chamadas.
    .fix = Escreva uma mensagem e diga do que se trata a chamada. Se todas as suas chamadas forem recusadas, verifique o seu identificador de chamadas e se as suas chamadas são assinadas. Depois de “Network Blocked”, não ligue novamente, mas use o contato em Reason.
    .use = Envie 603 quando o usuário recusar, nenhum outro telefone for atender e não se quiser informar o motivo. Envie 486 para rejeitar em um só telefone. Envie 607 quando a chamada for indesejada. Envie 403 quando a política do servidor proibir a chamada.

sip-604 = O usuário não existe em lugar nenhum
    .description = O servidor tem a informação segura de que o usuário no Request-URI não existe em lugar nenhum.
    .when = Raramente, do diretório central de um provedor, para um número ou endereço que ninguém tem. A maioria dos servidores envia 404, porque só conhece os próprios usuários.
    .fix = Verifique se o número ou endereço tem erros e peça o atual à pessoa. Se o usuário existir, peça ao provedor que corrija o diretório dele.
    .use = Envie 604 somente quando souber com certeza que o usuário não existe em nenhum servidor. Envie 404 quando só souber isso do seu próprio domínio. Envie 410 quando o usuário tiver saído em definitivo.

sip-606 = Mídia não aceitável para nenhum telefone
    .description = A pessoa chamada quer se comunicar, mas nenhum telefone dela pode aceitar a sessão como descrita, por exemplo a mídia, a largura de banda ou o endereçamento.
    .when = Quando um servidor que conhece todos os telefones do usuário não encontra um codec ou uma mídia em comum. Alguns gateways o enviam quando o certo seria 488.
    .fix = Leia Warning e compare o SDP com as capacidades no corpo da resposta, se houver. Ofereça um codec comum, como G.711, use a criptografia que o outro lado usa e deixe de fora o vídeo.
    .use = Envie 606 somente quando nenhum telefone do usuário puder aceitar a sessão. Envie 488 quando só este não puder. Envie 406 quando o problema for o cabeçalho Accept.

sip-607 = Chamada indesejada
    .description = A pessoa chamada marcou a chamada como indesejada. Ela rejeita quem liga, e chamadas futuras provavelmente serão rejeitadas da mesma forma.
    .when = Quando o usuário toca em um botão “spam” ou “bloquear” ou o telefone dele já tinha bloqueado o número. Os provedores podem usá-lo para bloquear quem liga também para outros.
    .fix = Respeite a decisão e remova o número das suas listas de discagem. Se o seu identificador de chamadas foi forjado por outros, peça que as suas chamadas sejam assinadas e pergunte ao provedor sobre a lista dele.
    .use = Envie 607 quando a pessoa chamada rejeitar quem liga. Envie 603 para recusar só esta chamada. Envie 608 quando um servidor decidir sem consultar a pessoa.

sip-608 = Rejeitada por um intermediário
    .description = Um servidor entre os dois lados, geralmente a análise de chamadas de um provedor, rejeitou a chamada como indesejada sem consultar a pessoa chamada.
    .when = Quando uma chamada parece ser fraude ou publicidade por causa do número, do volume ou da falta de assinatura. Call-Info geralmente leva a um cartão assinado com um contato para reclamações.
    .fix = Procure o contato em Call-Info e pergunte ali por que a chamada foi rejeitada. Peça que as suas chamadas sejam assinadas, reduza as chamadas automáticas e corrija o nome e a finalidade registrados para o seu número.
    .use = Envie 608, com um contato assinado em Call-Info, quando a sua análise rejeitar uma chamada. Envie 607 quando a pessoa chamada a tiver marcado como indesejada. Envie 603 quando ela a tiver recusado. Envie 403 quando outra política a proibir.

sip-687 = Diálogo encerrado
    .description = Nenhum padrão define este número. Ele vem de um rascunho inicial do cabeçalho Replaces e entrou na lista de palavras do SIP comprimido; por isso, algumas bibliotecas o conhecem por esse nome.
    .when = Quase nunca: o Sofia-SIP e outras bibliotecas o listam, e listas de códigos na web o copiam. Não se conhece nenhum servidor que o envie.
    .fix = Leia a frase de motivo e descubra em um rastreamento qual dispositivo enviou o código. Trate-o como 600, como fazem os clientes com um 6xx desconhecido, e estabeleça a chamada novamente.
    .use = Não envie 687. Envie 487 em resposta a um INVITE cancelado. Envie 199 quando um ramo de uma chamada tiver terminado. Envie BYE para encerrar uma chamada.
