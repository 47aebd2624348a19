# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = O protocolo simples de transferência de e-mail (SMTP) leva as mensagens de um programa de e-mail ao servidor e de um servidor de e-mail ao seguinte. Toda resposta começa com um destes códigos de três dígitos.

## Classes: the first digit

smtp-class-1yz = 1yz · Não usado no SMTP
    .description = O SMTP não define respostas que comecem com 1. Os números desse tipo em listas de códigos vêm de outras fontes.
smtp-class-2yz = 2yz · Êxito
    .description = O servidor executou o comando.
smtp-class-3yz = 3yz · Falta o restante
    .description = O servidor aceitou o comando até aqui e espera o restante.
smtp-class-4yz = 4yz · Falha temporária
    .description = O servidor não executou o comando, mas o mesmo comando pode funcionar mais tarde.
smtp-class-5yz = 5yz · Falha permanente
    .description = O servidor recusou o comando e o recusará novamente enquanto nada mudar.

## Categories: the second digit

smtp-category-x0z = x0z · Sintaxe
    .description = A resposta se refere à forma do comando ou a um comando desconhecido, não implementado ou fora de lugar.
smtp-category-x1z = x1z · Informação
    .description = A resposta traz informações pedidas pelo cliente, como o status ou a ajuda.
smtp-category-x2z = x2z · Conexão
    .description = A resposta se refere à conexão e ao próprio serviço.
smtp-category-x3z = x3z · Extensões, autenticação
    .description = A RFC 5321 não dá nenhum significado a este dígito. Na prática, ele é usado nas respostas a AUTH e STARTTLS.
smtp-category-x4z = x4z · Sem significado definido
    .description = A RFC 5321 não dá nenhum significado a este dígito, e nenhuma resposta padrão o usa.
smtp-category-x5z = x5z · Sistema de e-mail
    .description = A resposta se refere ao sistema de e-mail que recebe: caixas de correio, armazenamento ou a própria transferência.

## Phases: where in the conversation a reply is met

smtp-phase-connect = a saudação
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = o fim dos dados da mensagem
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = qualquer comando

## Codes

smtp-211 = Status do sistema ou ajuda do sistema
    .description = O servidor informa o próprio status ou dá ajuda. Nenhuma mensagem é afetada.
    .when = Em resposta a HELP, muitas vezes em várias linhas, quando o texto descreve o sistema e não o modo de usá-lo.
    .fix = Nenhuma ação é necessária. O texto é para pessoas; os programas descobrem o que o servidor oferece pela resposta a EHLO.
    .use = Envie 211 para um relatório sobre o sistema. Envie 214 para instruções sobre o uso do servidor ou de um dos comandos.

smtp-214 = Texto de ajuda
    .description = O servidor explica como usá-lo ou o que um dos comandos significa. Nenhuma mensagem é afetada.
    .when = Em resposta a HELP, com ou sem o nome de um comando, muitas vezes em várias linhas.
    .fix = Nenhuma ação é necessária. Não deixe que programas se baseiem no texto, porque cada servidor o escreve de um jeito; a resposta a EHLO lista o que o servidor oferece.
    .use = Envie 214 para instruções sobre o servidor ou sobre um comando. Envie 211 para um relatório sobre o sistema, 504 para um tópico não compatível e 502 quando HELP não estiver implementado.

smtp-220 = Pronto para comandos ou pronto para TLS
    .description = O servidor está pronto. Como saudação, 220 abre a sessão e informa o nome do servidor; depois de STARTTLS, diz ao cliente que inicie o handshake TLS.
    .when = Quando um cliente se conecta, às vezes com atraso, e em resposta a STARTTLS quando o TLS pode começar.
    .fix = Nenhuma ação é necessária. Se você desenvolve o cliente, aguarde a saudação por pelo menos cinco minutos e então envie EHLO. Depois de STARTTLS e do handshake TLS, envie EHLO outra vez, porque a resposta anterior deixa de valer.
    .use = Envie 220 como saudação somente quando puder aceitar e-mails. Envie 421 para um problema temporário e 554 para recusar a sessão. Depois de STARTTLS, envie 454 se o TLS estiver indisponível no momento.

smtp-221 = Conexão encerrada depois de QUIT
    .description = O servidor confirma que a sessão terminou e fecha a conexão. A resposta não diz nada de novo sobre nenhuma mensagem.
    .when = Em resposta a QUIT, que o cliente pode enviar a qualquer momento.
    .fix = Nenhuma ação é necessária. As mensagens que receberam 250 depois do ponto final continuam aceitas; uma transação aberta é descartada. Para saber o que aconteceu com uma mensagem, leia as respostas anteriores.
    .use = Envie 221 somente em resposta a QUIT e depois feche a conexão. Envie 421 quando o servidor tiver de encerrar a sessão, para que o cliente volte mais tarde.

smtp-235 = Autenticação aceita
    .description = O servidor aceitou a autenticação do cliente. O restante da sessão ocorre com essa identidade.
    .when = Em resposta a AUTH, logo em seguida ou depois de um ou mais desafios 334.
    .fix = Nenhuma ação é necessária. Alguns remetentes ou destinatários ainda podem ser recusados; por isso, leia as respostas a MAIL FROM e RCPT TO.
    .use = Envie 235 quando a troca de AUTH estiver completa. Envie 334 enquanto ela ainda precisar de uma resposta, 535 para credenciais erradas e 454 quando não for possível verificá-las no momento.

smtp-250 = Comando concluído
    .description = O comando funcionou. Depois do ponto final de uma mensagem, o servidor também assume a responsabilidade de entregá-la, passá-la adiante ou informar a falha ao remetente do envelope.
    .when = Em resposta a EHLO, MAIL FROM, RCPT TO, ao ponto final e à maioria dos outros comandos. Depois de ETRN, significa que a fila foi iniciada; depois de ATRN, que cliente e servidor trocam de papéis.
    .fix = Nenhuma ação é necessária. Depois do ponto final, a mensagem está aceita, mas ainda pode ser filtrada, atrasada ou devolvida. Se ela não chegar, peça ao destinatário que verifique a pasta de spam e depois ao administrador do servidor do destinatário que procure no log.
    .use = Envie 250 depois do ponto final somente quando a mensagem estiver armazenada com segurança; rejeite toda mensagem que, de outro modo, teria de ser devolvida. Envie 251 para revelar um endereço de encaminhamento e 252 quando VRFY não puder verificar um endereço.

smtp-251 = A mensagem será encaminhada ou não há mensagens à espera
    .description = O destinatário não é local, e o servidor encaminha a mensagem ao endereço indicado no texto. Em resposta a ETRN, 251 significa que não há mensagens à espera para o nó.
    .when = Em resposta a RCPT TO ou VRFY quando o servidor conhece o novo endereço do destinatário. Em resposta a ETRN quando a fila não tem nada para o nó.
    .fix = Nenhuma ação é necessária. Se o destinatário confirmar o novo endereço, atualize o seu catálogo de endereços, porque o encaminhamento pode terminar um dia. Somente o 250 depois do ponto final aceita a mensagem.
    .use = Envie 251 para encaminhar a mensagem e revelar o novo endereço. Envie 250 para encaminhar sem revelá-lo, 551 para revelá-lo sem encaminhar e 550 para não fazer nem um nem outro.

smtp-252 = Endereço não verificado ou início da entrega das mensagens à espera
    .description = O servidor não consegue verificar o endereço, mas aceita mensagens para ele e tenta a entrega. Em resposta a ETRN, 252 significa que há mensagens à espera para o nó e que a entrega delas começou.
    .when = Em resposta a VRFY ou EXPN quando o endereço parece válido, mas não pode ser verificado, ou quando a verificação está desativada por segurança. Em resposta a ETRN quando há mensagens à espera.
    .fix = O endereço não foi confirmado nem recusado: as respostas a RCPT TO e ao ponto final de uma mensagem decidem. Depois de ETRN, esteja pronto para receber mensagens.
    .use = Envie 252 quando VRFY ou EXPN não puder verificar o endereço. Envie 250 para um endereço verificado e 550 para um que não existe. Depois de ETRN, envie 253 quando souber o número de mensagens.

smtp-253 = Início da entrega das mensagens à espera, com a quantidade
    .description = O servidor iniciou a entrega das mensagens na fila para o nó; o texto informa quantas são.
    .when = Em resposta a ETRN quando há mensagens à espera e o servidor sabe quantas são.
    .fix = Nenhuma ação é necessária, mas as mensagens chegam por uma nova conexão, talvez mais tarde. Se elas não chegarem, verifique os registros MX ou de endereço do nó e se o seu firewall permite a conexão.
    .use = Envie 253 em resposta a ETRN quando souber o número de mensagens à espera. Envie 252 quando não souber, 251 quando não houver nenhuma e 250 quando não puder dizer.

smtp-334 = Desafio de autenticação
    .description = A troca de autenticação continua, e o servidor espera a resposta do cliente. O texto depois do código é o desafio em BASE64; ele pode estar vazio.
    .when = Em resposta a AUTH, ou a uma resposta do cliente, quando o mecanismo precisa de algo mais, como um nome de usuário, uma senha ou um valor calculado.
    .fix = Envie uma linha em BASE64 ou “*” para cancelar. Com LOGIN, “VXNlcm5hbWU6” pede o nome de usuário e “UGFzc3dvcmQ6”, a senha. Remova as respostas antes de compartilhar um log, porque BASE64 não esconde nada.
    .use = Envie 334 só com o desafio em BASE64 ou com um único espaço se ele estiver vazio. Envie 235 quando a troca funcionar, 535 quando falhar e 501 quando a resposta for “*” ou não for BASE64 válido.

smtp-353 = Seguem as respostas para cada destinatário
    .description = O servidor recebeu a mensagem e agora responde para cada destinatário separadamente e depois para a mensagem inteira. O código pertence à PRDR, uma extensão de um rascunho expirado; nenhum padrão o define.
    .when = Depois do ponto final, por exemplo do Exim, se o cliente pediu PRDR e vários destinatários foram aceitos.
    .fix = Continue lendo, porque 353 ainda não aceita nem rejeita nada. Associe as respostas aos destinatários aceitos, na ordem de RCPT TO. Se o seu cliente não consegue acompanhar isso, desative a PRDR.
    .use = Envie 353 somente a um cliente que pediu PRDR. Caso contrário, envie uma única resposta para todos os destinatários, como 250, 451 ou 550.

smtp-354 = Pronto para a mensagem
    .description = O servidor trata cada linha seguinte como parte da mensagem, até uma linha que contém apenas um ponto. Ele ainda não aceitou a mensagem.
    .when = Em resposta a DATA quando o remetente e pelo menos um destinatário foram aceitos.
    .fix = Se você desenvolve o cliente, termine cada linha com CRLF, duplique todo ponto no início de uma linha e finalize com um ponto sozinho em uma linha. Aguarde a resposta por pelo menos dez minutos; se ela não vier, suspeite de quebras de linha só com LF ou de um firewall.
    .use = Envie 354 somente quando um destinatário tiver sido aceito. Envie 503 se faltar MAIL FROM ou RCPT TO, e 554 se nenhum destinatário for válido.

smtp-355 = A transferência interrompida pode ser retomada
    .description = O servidor recuperou uma transação interrompida. O texto começa com o número de octetos já recebidos. O código pertence à extensão experimental CHECKPOINT.
    .when = Em resposta a MAIL FROM quando o TRANSID corresponde a uma transação interrompida durante os dados da mensagem ou logo depois deles.
    .fix = Envie DATA e, depois do 354, pule o número de octetos informado. O número não conta o envelope nem os pontos acrescentados no início das linhas. Somente o 250 depois do ponto final aceita a mensagem.
    .use = Envie 355 somente quando o TRANSID corresponder a uma transação armazenada. Envie 250 quando o TRANSID for novo. Se DATA transportar a mensagem, a posição deve coincidir com o início de uma linha.

smtp-421 = Serviço não disponível, conexão encerrada
    .description = O servidor não pode atender o cliente no momento e fecha a conexão. A sessão inteira termina, não apenas o comando atual.
    .when = No lugar da saudação ou em resposta a qualquer comando, quando o servidor é desligado, está sobrecarregado, esperou demais ou limita o cliente ou aplica greylisting a ele. Uma mensagem em transferência não é aceita.
    .fix = Deixe que o seu servidor de e-mail tente novamente. Se você administra o servidor de envio, tente outro host MX, ou este depois de 30 minutos ou mais. Se o 421 persistir, procure um limite para a sua taxa de envio.
    .use = Envie 421 em resposta a qualquer comando quando a conexão tiver de ser encerrada e depois feche-a. Envie 450, 451 ou 452 quando só um comando falhar. Use 554 ou 521 na saudação para recusar em definitivo.

smtp-432 = Transição de senha necessária
    .description = A conta do usuário ainda não está preparada para o mecanismo de autenticação escolhido. Um login aceito com outro mecanismo, geralmente PLAIN, a prepara.
    .when = Em resposta a AUTH quando a senha armazenada ainda não funciona com o mecanismo escolhido. O Microsoft Exchange também envia 432 com 4.3.2 para frear um remetente; o Courier o envia enquanto um serviço está parado.
    .fix = Configure o programa de e-mail para PLAIN com TLS, faça login uma vez e depois volte ao mecanismo recusado. Se o texto não mencionar senhas, não altere a sua e aguarde.
    .use = Envie 432 quando um login com PLAIN por TLS fizer o mecanismo escolhido funcionar. Envie 534 quando a política exigir um mecanismo mais forte, 535 para credenciais erradas e 454 quando não for possível verificá-las.

smtp-450 = Caixa de correio temporariamente indisponível
    .description = A caixa de correio está indisponível no momento: está ocupada, ou uma política como o greylisting a bloqueia por algum tempo.
    .when = Geralmente em resposta a RCPT TO ou depois dos dados da mensagem, muitas vezes porque o servidor ainda não conhece o cliente. Em resposta a ATRN, quando um domínio não é permitido ou o cliente pergunta com frequência demais.
    .fix = Deixe que o seu servidor de e-mail tente novamente; se ele desistir, entre em contato com o destinatário por outro meio. Se você administra o servidor de envio, tente novamente a partir do mesmo endereço IP, em intervalos de 30 minutos ou mais, por pelo menos quatro a cinco dias.
    .use = Envie 450 enquanto a caixa de correio estiver ocupada ou bloqueada por algum tempo, como no greylisting. Envie 550 quando ela não existir, 451 para erros do próprio servidor e 452 quando faltar armazenamento.

smtp-451 = Erro temporário no processamento
    .description = O servidor interrompeu o processamento do comando por causa de um erro próprio.
    .when = Por exemplo, quando um disco, um banco de dados ou uma consulta DNS falha no servidor, ou quando ele não consegue processar ATRN no momento. Muitos servidores também usam 451 para o greylisting.
    .fix = Deixe que o seu servidor de e-mail tente novamente. Se você administra o servidor de envio, mantenha a mensagem na fila e tente novamente em intervalos de 30 minutos ou mais, por pelo menos quatro a cinco dias. O log do servidor do destinatário mostra a causa.
    .use = Envie 451 quando o seu próprio processamento falhar, mas puder se recuperar. Envie 450 para uma caixa de correio ocupada ou bloqueada por algum tempo, 452 quando faltar armazenamento e 554 quando tentar novamente não adiantar.

smtp-452 = Armazenamento insuficiente ou destinatários demais
    .description = O servidor não tem armazenamento suficiente para a mensagem ou não pode aceitar mais um destinatário nesta transação.
    .when = Quando falta armazenamento, talvez para o tamanho declarado com SIZE. Em resposta a RCPT TO, quando a transação já tem o máximo de destinatários possível.
    .fix = Deixe que o seu servidor de e-mail tente novamente; se um programa de e-mail indicar destinatários demais, envie a mensagem aos restantes separadamente. Se faltar armazenamento, peça ao administrador do servidor ou ao dono da caixa de correio que libere espaço.
    .use = Envie 452 enquanto faltar armazenamento ou quando o limite de destinatários, de pelo menos 100, for atingido. Envie 552 quando uma cota ou um limite fixo de tamanho for excedido, e 451 para outros erros do servidor.

smtp-453 = Nenhuma mensagem para buscar
    .description = Não há mensagens à espera para nenhum dos domínios informados em ATRN, o comando que busca mensagens sob demanda. Não há nada de errado.
    .when = Em resposta a ATRN quando o cliente pode buscar mensagens para todos os domínios informados e não há nenhuma à espera. Alguns servidores também enviam 453 para um problema temporário, indicado no texto.
    .fix = Busque as mensagens novamente no próximo horário previsto, porque os provedores podem recusar tentativas frequentes. Se você esperava mensagens, verifique se os registros MX do domínio apontam para este provedor.
    .use = Envie 453 quando não houver nada na fila; ou então envie 250, troque de papéis e envie EHLO e QUIT. Envie 450 quando um domínio não for permitido, e 451 quando não for possível verificar o acesso no momento.

smtp-454 = Autenticação ou TLS temporariamente indisponível
    .description = O servidor tem uma falha temporária. Em resposta a AUTH, ele não consegue verificar as credenciais; em resposta a STARTTLS, o TLS não está disponível.
    .when = Por exemplo, enquanto o banco de dados de usuários ou o certificado TLS está indisponível. O Postfix também envia 454 4.7.1 em resposta a RCPT TO quando nega a retransmissão.
    .fix = Não altere a sua senha: o servidor não chegou a verificá-la. Depois de STARTTLS, aguarde; só envie sem criptografia se a sua política permitir. Se o texto negar a retransmissão, faça login ou corrija o endereço do destinatário.
    .use = Envie 454 quando uma falha temporária sua impedir AUTH ou STARTTLS. Envie 535 para credenciais erradas, 432 para uma transição de senha e 530 quando o login ou o TLS tiver de vir primeiro.

smtp-455 = Parâmetro não pode ser usado no momento
    .description = O servidor não pode atender a um parâmetro de MAIL FROM ou RCPT TO no momento.
    .when = Por exemplo, em resposta a MAIL FROM quando o servidor não pode cumprir no momento o prazo BY de DELIVERBY.
    .fix = Deixe que o seu servidor de e-mail tente novamente. Se você administra o servidor de envio, encontre o parâmetro no texto ou no log e só o omita se a mensagem puder ficar sem ele.
    .use = Envie 455 quando você for compatível com um parâmetro, mas não puder atendê-lo agora, a menos que a especificação dele indique outro código. Envie 555 quando não for compatível com o parâmetro, e 501 quando o valor estiver malformado.

smtp-456 = Mensagem recusada por IPv6
    .description = O servidor recusa a mensagem por IPv6 e quer que ela seja enviada novamente por IPv4. Nenhum padrão define este código; ele pertenceria a um Internet-Draft de 2013 já expirado.
    .when = Raramente. O Sisimai, um programa que lê notificações de falha, o lista para uma mensagem que falha em SPF e DKIM por IPv6. O Courier o envia para um endereço que falhou há pouco.
    .fix = Leia o texto. Se ele mencionar IPv6, tente novamente por IPv4 e depois corrija SPF e DKIM para IPv6. Se você não administra o servidor de envio, encaminhe o texto completo do erro ao administrador dele.
    .use = Não envie 456 na Internet pública: clientes que não o conhecem podem continuar tentando por IPv6. Envie 450 para uma recusa temporária e 550 para uma permanente.

smtp-458 = A fila deste nó não pode ser iniciada
    .description = O servidor não inicia a fila do nó informado em ETRN por um motivo local que o código não revela. Embora a classe seja temporária, apenas esperar raramente adianta.
    .when = Em resposta a ETRN, geralmente porque o cliente não está na lista dos que podem iniciar a fila desse nó.
    .fix = Verifique se o nome do nó é totalmente qualificado e se é aquele com que o servidor guarda as suas mensagens na fila. Depois, peça ao administrador desse servidor que autorize o seu. Enquanto isso, o servidor continua tentando entregar as mensagens à espera.
    .use = Envie 458 quando a fila não puder ser iniciada e você não informar o motivo. Envie 459 para informar o motivo e 501 para um argumento malformado.

smtp-459 = Início da fila não permitido para este nó
    .description = O servidor se recusa a iniciar a fila do nó informado em ETRN, e o texto dá o motivo. Apesar do primeiro dígito, a recusa geralmente dura até que algo mude.
    .when = Quando as regras do servidor não permitem que este cliente libere as mensagens desse nó, subdomínio ou fila, ou quando o nome do nó não pode ser resolvido.
    .fix = Leia o motivo no texto. Se o nome não puder ser resolvido, corrija o comando ou o DNS. Se faltar permissão, peça-a ao administrador do servidor.
    .use = Envie 459 quando recusar o nó e puder informar o motivo. Envie 458 quando apenas não puder iniciar a fila, 501 para um argumento malformado e 251 quando não houver mensagens à espera.

smtp-500 = Comando não reconhecido
    .description = O servidor não reconhece o comando, ou a linha é longa demais. Durante uma troca de AUTH, uma resposta foi maior que o buffer do servidor.
    .when = Quando um comando está escrito errado ou pertence a uma extensão que o servidor não tem, quando um servidor muito antigo recebe EHLO ou quando um cliente envia o texto da mensagem embora DATA tenha sido recusado.
    .fix = Se EHLO foi recusado, use HELO. Caso contrário, compare o log da sessão com a resposta a EHLO e procure linhas longas demais e firewalls que reescrevem o SMTP. Se você não administra o servidor de envio, encaminhe o texto completo do erro ao administrador dele.
    .use = Envie 500 para um comando desconhecido ou uma linha longa demais, mas aceite linhas de até 512 octetos. Envie 502 para um comando conhecido que você não implementa e 501 para argumentos errados.

smtp-501 = Argumentos do comando malformados
    .description = O servidor conhece o comando, mas não pode aceitar os argumentos: a sintaxe está errada, um endereço é longo demais ou nenhum argumento é permitido.
    .when = Depois de um endereço malformado, de um nome inválido em EHLO ou de um argumento em DATA, RSET, QUIT ou STARTTLS. Em resposta a AUTH, depois de uma troca cancelada, de BASE64 inválido ou de uma resposta inicial proibida.
    .fix = Verifique se o endereço tem espaços a mais, partes faltando ou quebras de linha. Se você administra o cliente, verifique também o nome do host em EHLO e, para AUTH, a codificação BASE64.
    .use = Envie 501 quando os argumentos de um comando conhecido violarem a gramática dele. Envie 500 para um comando desconhecido, 504 para um argumento que você não implementa e 553 para um nome de caixa de correio que você não permite.

smtp-502 = Comando não implementado
    .description = O servidor reconhece o comando, mas não o implementa. A sessão pode continuar sem ele.
    .when = Geralmente em resposta a VRFY, EXPN ou HELP, que muitos servidores não oferecem, ou a EHLO em um servidor antigo. Um servidor de e-mail sob demanda pode aceitar apenas EHLO, AUTH, ATRN e QUIT.
    .fix = Continue sem o comando; em vez de EHLO, use HELO. Se o próprio envio falhou, verifique se o servidor de envio contatou o host e a porta certos.
    .use = Envie 502 para um comando conhecido que você não implementa e deixe-o fora da resposta a EHLO. Envie 500 para um comando desconhecido e 504 para um argumento não compatível.

smtp-503 = Comandos fora de ordem
    .description = O comando veio na hora errada: uma etapa anterior está faltando ou foi recusada, ou a mesma etapa já foi feita.
    .when = Em resposta a RCPT TO sem um MAIL FROM aceito, a DATA sem um destinatário aceito, a um segundo MAIL FROM ou AUTH, a AUTH dentro de uma transação de e-mail ou à maioria dos comandos depois de uma saudação 554.
    .fix = Observe as respostas anteriores: um MAIL FROM, RCPT TO ou AUTH recusado é muitas vezes o verdadeiro problema. Corrija isso e recomece. Em um programa de e-mail, verifique se a autenticação para o servidor de saída está ativada.
    .use = Envie 503 quando um comando correto vier na hora errada. Envie 530 quando faltar o login ou STARTTLS. Aceite NOOP, HELP, VRFY, EXPN e RSET mesmo antes de EHLO.

smtp-504 = Argumento do comando não compatível
    .description = O servidor implementa o comando, mas não este argumento. Em resposta a AUTH, significa que o servidor não é compatível com o mecanismo ou só o aceita em uma conexão criptografada.
    .when = Em resposta a AUTH com um mecanismo não compatível ou a HELP com um tópico não compatível. Alguns servidores também o enviam para um nome de host ou endereço que não é totalmente qualificado.
    .fix = Para AUTH, ative o TLS e escolha um mecanismo da nova resposta a EHLO. Para EHLO, configure o nome do host totalmente qualificado do cliente. Para um endereço, escreva o domínio completo.
    .use = Envie 504 para um argumento que você não implementa ou para um mecanismo de AUTH desconhecido ou que precisa de criptografia. Envie 502 quando não implementar o comando, 501 para sintaxe errada e 534 para um mecanismo fraco demais para a sua política.

smtp-505 = Autenticação obrigatória
    .description = O cliente precisa fazer login primeiro. Nenhum padrão define 505; o Novell NetMail o envia onde outros servidores enviam 530.
    .when = Enviado pelo Novell NetMail quando um cliente envia mensagens sem fazer login. Listas de códigos na web também o citam para um domínio sem registros DNS ou MX.
    .fix = No programa de e-mail, ative a autenticação para o servidor de saída. Se o texto mencionar um domínio, verifique se ele está escrito corretamente.
    .use = Não envie 505. Envie 530 com 5.7.0 para exigir autenticação e 550 para outras recusas.

smtp-520 = Identificador de QHLO recusado
    .description = O servidor recusa o identificador em QHLO. Nenhuma RFC define este código; ele pertenceria à extensão QUICKSTART, de um Internet-Draft expirado que abreviava o início de uma sessão.
    .when = Em um servidor baseado no rascunho expirado da extensão QUICKSTART. Em qualquer outro servidor, o significado é próprio dele, ou o número é 5.2.0 escrito sem os pontos.
    .fix = Leia o texto depois do código. Se esta for a resposta a QHLO, recomece com EHLO. Caso contrário, pergunte ao administrador do servidor do destinatário o que ele significa.
    .use = Não envie 520 fora de um experimento com QHLO. Envie 501 ou 504 para um argumento errado de EHLO e 554 quando nenhum outro código servir.

smtp-521 = O host não aceita e-mails
    .description = Este host nunca aceita e-mails, seja qual for a mensagem, o remetente ou o destinatário.
    .when = No lugar da saudação; o servidor pode repeti-lo nos comandos seguintes ou fechar a conexão. Alguns grandes provedores o enviam a hosts incluídos em uma lista de bloqueio. Listas de códigos na web o confundem com 5.2.1.
    .fix = Verifique o domínio no endereço do destinatário e depois os registros MX. Se estiverem errados, peça ao administrador do domínio que os corrija ou publique um MX nulo. Se o texto indicar uma lista de bloqueio, peça a remoção ao operador dela.
    .use = Envie 521 somente de um host que nunca aceita e-mails. Envie 554 para recusar remetentes ou conexões específicas e 556 de um servidor de retransmissão que sabe pelo DNS que o domínio do destinatário não aceita e-mails.

smtp-523 = Criptografia necessária antes do login
    .description = O mecanismo de AUTH escolhido precisa de uma conexão criptografada. O registro de códigos de status avançados associa 523 a X.7.10; nenhuma RFC define a resposta.
    .when = Em resposta a AUTH com um mecanismo como PLAIN enquanto o TLS não está ativo. O Courier envia 523 para uma mensagem acima do limite de tamanho; as listas de códigos na web só trazem esse significado.
    .fix = Ative a criptografia para o servidor de saída, STARTTLS na porta 587 ou TLS na porta 465, e faça login novamente. Nunca envie a senha sem criptografia. Se o texto mencionar um tamanho, reduza a mensagem.
    .use = Envie 523 com 5.7.10 se os clientes se beneficiarem da causa exata; a própria RFC 4954 usa 504. Envie 530 para exigir STARTTLS antes de outros comandos.

smtp-525 = Conta de usuário desativada
    .description = As credenciais estão corretas, mas a conta foi desativada. O registro de códigos de status avançados associa 525 a X.7.13; nenhuma RFC define a resposta.
    .when = Em resposta a AUTH, por exemplo depois de faturas não pagas, abuso ou suspeita de invasão. Alguns servidores também enviam 525 em resposta a RCPT TO para um destinatário desativado.
    .fix = Siga o texto; alguns provedores exigem uma nova senha. Caso contrário, peça ao administrador de e-mail que ative a conta. Se você administra o servidor, descubra por que ela foi desativada.
    .use = Envie 525 com 5.7.13 somente quando as credenciais estiverem corretas. Envie 535 quando estiverem erradas, e 550 quando a conta desativada for a do destinatário.

smtp-530 = Login ou criptografia exigidos antes
    .description = O cliente precisa primeiro se autenticar com AUTH ou, se o texto disser isso, criptografar a conexão com STARTTLS.
    .when = Em resposta a MAIL FROM, ATRN e à maioria dos outros comandos em um servidor de saída ou privado. Listas de códigos na web confundem 530 com 5.3.0.
    .fix = Procure no texto a etapa que falta. No programa de e-mail, ative o TLS e a autenticação para o servidor de saída. Se a falha ocorrer entre servidores, verifique se os registros MX apontam para um servidor de saída.
    .use = Envie 530 quando AUTH ou STARTTLS tiver de vir primeiro, mas não exija STARTTLS em um host MX público. Envie 535 quando as credenciais falharem, e 550 quando faltar permissão.

smtp-534 = Método de login fraco demais
    .description = A política exige um mecanismo de AUTH mais forte para este usuário. As credenciais não estão em questão.
    .when = Em resposta a AUTH. Alguns grandes provedores o usam para exigir uma senha de app ou um login na web. O Courier envia 534 para uma mensagem grande demais, o significado que ele tem nas listas de códigos na web.
    .fix = Se o texto mencionar uma senha de app ou uma página web, siga-o. Caso contrário, escolha um mecanismo mais forte ou atualize o programa de e-mail. Se o texto mencionar um tamanho, reduza a mensagem.
    .use = Envie 534 com 5.7.9 quando a política considerar fraco demais um mecanismo que você aceita. Envie 504 quando não for compatível com ele ou ele precisar de criptografia, e 535 quando as credenciais falharem.

smtp-535 = Credenciais não aceitas
    .description = A autenticação falhou porque as credenciais estão erradas ou não são suficientes. A mensagem não está em questão.
    .when = Em resposta a AUTH, por exemplo depois de uma senha digitada errado ou alterada, de um nome de usuário sem o domínio ou de um token expirado. Listas de códigos na web confundem 535 com 5.3.5.
    .fix = Verifique o nome de usuário, que muitas vezes é o endereço completo, e digite a senha novamente. Se os dois estiverem certos, crie uma senha de app ou pergunte ao administrador se SMTP AUTH está ativado. Pare os programas que repetem credenciais antigas, porque muitos servidores bloqueiam a conta.
    .use = Envie 535 com 5.7.8 quando as credenciais não passarem na verificação. Envie 454 quando o seu próprio serviço falhar, para que nenhum cliente peça uma nova senha. Envie 525 para uma conta desativada.

smtp-538 = O mecanismo exige criptografia
    .description = O mecanismo de AUTH escolhido só pode ser usado em uma conexão criptografada. A RFC 4954 mantém este código por razões históricas: os servidores não devem anunciar esse mecanismo antes do TLS.
    .when = Em resposta a AUTH, de um servidor mais antigo que anuncia um mecanismo em uma conexão não criptografada e depois o recusa.
    .fix = Mude o programa de e-mail para TLS no servidor de saída, STARTTLS na porta 587 ou TLS na porta 465, e então faça login. Se você administra o servidor, deixe de anunciar esse mecanismo antes do TLS.
    .use = Não envie 538 em softwares novos. Se um cliente tentar o mecanismo antes do TLS, envie 504 com 5.5.4, ou 523 com 5.7.10. Envie 530 para exigir STARTTLS antes de outros comandos.

smtp-550 = Caixa de correio indisponível ou mensagem recusada
    .description = A caixa de correio não existe, o acesso é negado ou a política proíbe o comando. A política pode recusar a retransmissão, o remetente, o servidor de envio ou a mensagem.
    .when = Em resposta a RCPT TO quando a caixa de correio não existe, ou depois dos dados da mensagem quando um filtro rejeita o conteúdo, o SPF, o DKIM ou a reputação do servidor de envio.
    .fix = Leia o texto e o código avançado, se houver. Se a caixa de correio não existir, corrija o endereço. Se a retransmissão for recusada, faça login. Se a política recusar a mensagem, peça ao administrador do servidor de envio que verifique SPF, DKIM, DNS reverso e listas de bloqueio.
    .use = Envie 550 quando a caixa de correio não existir ou a política recusar a mensagem. Envie 450 enquanto a caixa estiver ocupada ou bloqueada, 551 para informar outro endereço e 553 para um nome que você não permite.

smtp-551 = O usuário não está neste servidor, e outro endereço foi informado
    .description = O usuário não tem caixa de correio neste servidor, que não encaminha a mensagem, mas indica outro endereço a tentar.
    .when = Quando o servidor conhece o outro endereço do usuário e pode revelá-lo. Alguns servidores enviam 551 para uma retransmissão recusada.
    .fix = Confirme com o destinatário, por outro meio, o endereço indicado no texto, porque um servidor falso poderia indicar qualquer um. Depois, envie para ele e atualize o seu catálogo de endereços. Se o texto mencionar retransmissão, faça login.
    .use = Envie 551 somente onde puder revelar o outro endereço. Envie 251 quando você mesmo encaminhar a mensagem, e 550 para recusar sem informar um endereço. Não conte com o cliente para avisar o usuário.

smtp-552 = Cota ou limite de tamanho excedido
    .description = A mensagem excede a cota de armazenamento do destinatário ou o limite de tamanho do servidor. Em resposta a RCPT TO, 552 também pode significar destinatários demais, como na RFC 821.
    .when = Em resposta a MAIL FROM quando o SIZE declarado está acima do limite, a RCPT TO quando a mensagem não cabe na caixa de correio, ou depois dos dados da mensagem.
    .fix = Se a mensagem for grande demais, reduza-a ou compartilhe um link. Se a caixa de correio estiver cheia, peça ao destinatário por outro meio que libere espaço. Se houver destinatários demais, envie a mensagem aos restantes separadamente.
    .use = Envie 552 quando uma cota ou um limite fixo de tamanho impedir a mensagem. Envie 452 quando faltar armazenamento no momento ou houver destinatários demais, e 550 ou 554 quando o motivo for a política.

smtp-553 = Nome da caixa de correio não aceito
    .description = O servidor não aceita o nome da caixa de correio: a sintaxe está errada, a forma não é permitida ou, em resposta a VRFY, o nome pode indicar mais de um usuário.
    .when = Depois de um endereço malformado ou proibido, ou de um nome ambíguo em VRFY. Alguns servidores o enviam quando o endereço do remetente não pertence ao usuário que fez login ou para uma retransmissão recusada.
    .fix = Corrija no endereço os erros de digitação, os caracteres a mais e o domínio que falta. Se o endereço do remetente foi recusado, envie com o endereço da sua conta. Depois de VRFY, escolha uma das caixas de correio listadas. Se a retransmissão foi recusada, faça login.
    .use = Envie 553 quando o próprio nome for inaceitável ou ambíguo. Envie 550 quando a caixa de correio não existir ou a política recusar a mensagem, e 501 quando não conseguir interpretar os argumentos.

smtp-554 = Falha na transação ou sessão recusada
    .description = A transação falhou por um motivo que nenhum outro código descreve. No lugar da saudação, 554 significa que o servidor não oferece serviço SMTP a este cliente.
    .when = Ao abrir a conexão, depois de DATA quando nenhum destinatário é válido, ou depois dos dados da mensagem quando o conteúdo ou a política a impede. Alguns servidores também o enviam para retransmissão recusada ou TLS insuficiente.
    .fix = Observe qual etapa falhou. Na saudação, verifique os registros MX e se o endereço IP do servidor de envio está em uma lista de bloqueio. Em DATA, procure destinatários recusados. Depois dos dados da mensagem, altere o que o texto aponta.
    .use = Envie 554 quando nenhum outro código servir. Se o enviar como saudação, informe o motivo e responda com 503 a todo comando, exceto QUIT. Envie 521 de um host que nunca aceita e-mails e 451 para um erro temporário.

smtp-555 = Parâmetro de MAIL FROM ou RCPT TO não compatível
    .description = O servidor não reconhece ou não implementa um parâmetro depois do endereço em MAIL FROM ou RCPT TO.
    .when = Quando um parâmetro como BODY, SMTPUTF8 ou NOTIFY pertence a uma extensão que o servidor não tem. Alguns servidores também o enviam para um comando malformado, como um endereço sem os sinais de menor e maior.
    .fix = Compare os parâmetros no log da sessão com a resposta a EHLO e pare de enviar os que ela não anuncia. Verifique se há caracteres a mais no endereço. Se você não administra o servidor de envio, encaminhe o texto completo do erro ao administrador dele.
    .use = Envie 555 para um parâmetro que você não implementa, a menos que a especificação dele indique outro código. Envie 455 quando não puder atendê-lo no momento, e 501 para sintaxe errada.

smtp-556 = O domínio do destinatário não aceita e-mails
    .description = O domínio do destinatário não aceita nenhum e-mail. Este servidor sabe disso sem se conectar a ele, geralmente por um registro MX nulo.
    .when = Enviado por um servidor de retransmissão ou de saída que encontra um MX nulo: um único registro MX que indica um ponto em vez de um host. O Courier também envia 556 para um endereço que falhou há pouco, e o Alibaba Cloud, para destinatários demais.
    .fix = Verifique se o domínio do destinatário tem um erro de digitação ou um prefixo www a mais. Se estiver correto, entre em contato com o destinatário por outro meio. Se o domínio for seu, substitua o MX nulo por um registro MX verdadeiro.
    .use = Envie 556 com 5.1.10 quando o domínio do destinatário publicar um MX nulo. Envie 550 com 5.7.27 quando for o domínio do remetente, 521 de um host que nunca aceita e-mails e 451 quando a consulta DNS falhar.

smtp-557 = Consulta de endereço recusada
    .description = O servidor recusa uma consulta sobre um endereço, por exemplo sobre as chaves públicas dele. Nenhuma RFC define este código; ele pertenceria a um Internet-Draft expirado.
    .when = Em um servidor baseado no rascunho expirado. No e-mail comum, o IndiMail envia 557 para destinatários demais, e o Alibaba Cloud, para dados demais. Listas de códigos na web trazem “Too many duplicate messages” ou “Access denied”.
    .fix = Oriente-se pelo texto depois do código, porque não há acordo sobre o significado do número. Verifique o endereço do destinatário e o número de destinatários. Depois, pergunte ao administrador de e-mail do servidor do destinatário.
    .use = Não envie 557 fora de um experimento com consultas de endereço. Envie 550 para recusar um endereço ou por motivos de política, 554 quando nenhum outro código servir e 450 para um bloqueio temporário.
