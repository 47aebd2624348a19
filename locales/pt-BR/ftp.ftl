# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = O protocolo de transferência de arquivos (FTP) move arquivos entre um cliente e um servidor. Os comandos e as respostas usam uma conexão de controle; os arquivos e as listas de diretórios, uma conexão de dados separada. Toda resposta começa com um destes códigos de três dígitos.

## Classes: the first digit

ftp-class-1yz = 1yz · Iniciado
    .description = O servidor começou a executar o comando, e uma segunda resposta informará o resultado.
ftp-class-2yz = 2yz · Êxito
    .description = O servidor executou o comando, e o cliente pode enviar o próximo.
ftp-class-3yz = 3yz · Falta o restante
    .description = O servidor aceitou o comando até aqui e espera outro comando que o complete.
ftp-class-4yz = 4yz · Falha temporária
    .description = O servidor não concluiu o comando, mas o mesmo comando pode funcionar mais tarde.
ftp-class-5yz = 5yz · Falha permanente
    .description = O servidor recusou o comando e o recusará novamente enquanto nada mudar.
ftp-class-6yz = 6yz · Resposta protegida
    .description = O texto é uma resposta codificada. Só a resposta que está dentro, com um código próprio, informa o resultado.
ftp-class-winsock = Erro do Winsock · Não é um código FTP
    .description = O número é um erro da interface de rede do Windows, geralmente no cliente. As respostas do próprio FTP têm três dígitos.

## Categories: the second digit

ftp-category-x0z = x0z · Sintaxe
    .description = A resposta se refere à forma do comando ou a um comando desconhecido, não implementado ou sem utilidade.
ftp-category-x1z = x1z · Informação
    .description = A resposta traz informações pedidas pelo cliente, como o status ou a ajuda.
ftp-category-x2z = x2z · Conexões
    .description = A resposta se refere à conexão de controle ou à conexão de dados.
ftp-category-x3z = x3z · Autenticação e contas
    .description = A resposta se refere ao login, à conta ou à segurança da sessão.
ftp-category-x5z = x5z · Sistema de arquivos
    .description = A resposta se refere aos arquivos, aos diretórios ou ao armazenamento do servidor.

## Phases: the command to which the server replies

ftp-phase-connect = a saudação
ftp-phase-host = HOST
ftp-phase-auth = AUTH
ftp-phase-adat = ADAT
ftp-phase-pbsz = PBSZ
ftp-phase-prot = PROT
ftp-phase-ccc = CCC
ftp-phase-user = USER
ftp-phase-pass = PASS
ftp-phase-acct = ACCT
ftp-phase-cwd = CWD
ftp-phase-cdup = CDUP
ftp-phase-smnt = SMNT
ftp-phase-rein = REIN
ftp-phase-type = TYPE
ftp-phase-mode = MODE
ftp-phase-stru = STRU
ftp-phase-port = PORT
ftp-phase-eprt = EPRT
ftp-phase-lprt = LPRT
ftp-phase-pasv = PASV
ftp-phase-epsv = EPSV
ftp-phase-lpsv = LPSV
ftp-phase-allo = ALLO
ftp-phase-rest = REST
ftp-phase-retr = RETR
ftp-phase-stor = STOR
ftp-phase-stou = STOU
ftp-phase-appe = APPE
ftp-phase-list = LIST
ftp-phase-nlst = NLST
ftp-phase-mlsd = MLSD
ftp-phase-mlst = MLST
ftp-phase-size = SIZE
ftp-phase-mdtm = MDTM
ftp-phase-rnfr = RNFR
ftp-phase-rnto = RNTO
ftp-phase-dele = DELE
ftp-phase-rmd = RMD
ftp-phase-mkd = MKD
ftp-phase-pwd = PWD
ftp-phase-abor = ABOR
ftp-phase-syst = SYST
ftp-phase-stat = STAT
ftp-phase-help = HELP
ftp-phase-feat = FEAT
ftp-phase-opts = OPTS
ftp-phase-lang = LANG
ftp-phase-site = SITE
ftp-phase-noop = NOOP
ftp-phase-mic = MIC
ftp-phase-conf = CONF
ftp-phase-enc = ENC
ftp-phase-quit = QUIT
ftp-phase-restricted = qualquer comando que exige login
ftp-phase-any-command = qualquer comando

## Facts that only FTP codes have

ftp-fact-transfer = Transferência de dados
    .starting = O arquivo ou a lista do diretório vem agora pela conexão de dados.
    .running = A resposta pode chegar enquanto uma transferência ainda está em andamento.
    .complete = Esta resposta a um comando de transferência confirma que todos os dados foram enviados.
    .incomplete = Parte dos dados pode ter sido transferida: compare os tamanhos.
    .not-started = Nenhuma parte do arquivo ou da lista do diretório foi transferida.
    .either = A resposta pode vir antes do primeiro byte ou no meio de uma transferência.
ftp-fact-data-connection = Conexão de dados
    .passive = O cliente abre a conexão de dados com a porta informada na resposta; 227 e 228 trazem também o endereço.
    .either = No modo passivo, o cliente abre a conexão de dados; no modo ativo, o servidor.
ftp-fact-session = Conexão de controle
    .stays-open = A conexão de controle continua aberta, e o cliente pode enviar outro comando.
    .closes = O servidor fecha a conexão de controle depois desta resposta.

## Where FTP meets HTTP

ftp-context-http-proxy =
    .exact = Quando o proxy web Squid recebe { $from } de um servidor FTP, envia { $to } ao próprio cliente; os dois têm o mesmo significado.
    .close = Quando o proxy web Squid recebe { $from } de um servidor FTP, envia { $to } ao próprio cliente; os dois têm quase o mesmo significado.
    .narrower = Quando o proxy web Squid recebe { $from } de um servidor FTP, envia ao próprio cliente { $to }, que cobre só parte do significado.
    .broader = Quando o proxy web Squid recebe { $from } de um servidor FTP, envia ao próprio cliente { $to }, que cobre também outros casos.
    .loose = Quando o proxy web Squid recebe { $from } de um servidor FTP, envia { $to } ao próprio cliente. A maior parte do significado se perde.

## Codes: 1yz

ftp-100 = Status do sistema
    .description = No FTP de 1973, o servidor informava o status do sistema em resposta a STAT. A RFC 959 não tem este número; 211 tomou o lugar dele.
    .when = Em documentos antigos e nas listas de códigos que os copiam. Os servidores que seguem a RFC 959 não o enviam.
    .fix = Se um servidor o enviar, leia o texto e aguarde a resposta final. Avise ao administrador do servidor que a RFC 959 substituiu este código.
    .use = Não envie 100, porque os clientes tratam todo código 1yz como o início de uma transferência. Envie 211 para o status do sistema.

ftp-110 = Marcador de reinício
    .description = O servidor que recebe armazenou os dados até um marcador de reinício. O texto associa o marcador de quem envia ao do próprio servidor para a mesma posição.
    .when = Durante um upload no modo de blocos ou comprimido, quando quem envia insere marcadores de reinício nos dados. É raro, porque a maioria dos clientes e servidores só usa o modo de fluxo.
    .fix = Faça o cliente salvar os dois marcadores. Se a transferência for interrompida, envie REST com o marcador do servidor e depois o comando de transferência outra vez.
    .use = Envie 110 exatamente com “MARK ssss = rrrr”, primeiro o marcador de quem envia e depois o seu, quando os dados anteriores estiverem no disco. No modo de fluxo não há marcadores: REST usa uma contagem de bytes.

ftp-119 = Terminal indisponível, tentativa na caixa de correio
    .description = Quando o FTP ainda transportava e-mails, o servidor não conseguia escrever no terminal do usuário e tentaria a caixa de correio. Uma segunda resposta trazia o resultado. Os e-mails passaram depois para o SMTP.
    .when = Somente na RFC 765, em resposta aos comandos de e-mail MSOM e MSAM, e em programas que copiaram a lista dela.
    .fix = Use o SMTP para enviar e-mails. Se um servidor FTP enviar 119, leia o texto e aguarde a resposta final.
    .use = Não envie 119. Deixe os e-mails para o SMTP, em que 250 aceita uma mensagem para entrega.

ftp-120 = Pronto em alguns minutos
    .description = O servidor ainda não pode aceitar comandos. O texto informa quantos minutos faltam.
    .when = No lugar da saudação, ou em resposta a REIN, de um servidor que está iniciando ou ocupado. Poucos servidores o enviam; a maioria envia 421.
    .fix = Mantenha a conexão aberta e não envie nada até que 220 chegue. Se ele não chegar no tempo informado, desconecte-se e tente novamente mais tarde.
    .use = Envie 120 imediatamente se for ficar pronto em breve, e 220 quando estiver. Envie 421 quando o cliente tiver de se desconectar e voltar mais tarde.

ftp-125 = Conexão de dados aberta, transferência iniciada
    .description = A conexão de dados já existe, e a transferência por ela começa. Uma segunda resposta diz se ela funcionou.
    .when = Em resposta a RETR, STOR, LIST e outros comandos de transferência. O IIS o envia para a maioria das transferências; muitos outros servidores sempre enviam 150.
    .fix = Transfira os dados e aguarde a segunda resposta, como 226. Se nenhuma vier depois de uma transferência longa, procure um firewall que derruba a conexão de controle ociosa.
    .use = Envie 125 quando a conexão de dados já estiver aberta. Envie 150 quando ela ainda tiver de ser aberta. Em resposta a STOU, o texto deve ser “FILE: ” com o nome do novo arquivo.

ftp-150 = Arquivo pronto, abrindo a conexão de dados
    .description = O arquivo ou diretório está em ordem, e o servidor está prestes a abrir ou aceitar a conexão de dados. Uma segunda resposta diz se a transferência funcionou.
    .when = Em resposta a RETR, STOR, LIST e outros comandos de transferência, com textos como “Opening BINARY mode data connection” ou “Here comes the directory listing”.
    .fix = Transfira os dados e aguarde a segunda resposta. Se a transferência travar aqui, a conexão de dados está bloqueada: alterne entre os modos passivo e ativo ou abra as portas passivas no servidor.
    .use = Envie 150 quando a conexão de dados ainda tiver de ser aberta. Envie 125 quando estiver aberta, e 550 quando o arquivo não existir. Em resposta a STOU, o texto deve ser “FILE: ” com o nome do novo arquivo.

ftp-151 = Lista de diretório ou e-mail será encaminhado
    .description = O código teve dois significados: em 1973, uma lista de diretório dentro da resposta; em 1980, um e-mail para um usuário de outro host, que o servidor encaminharia. A RFC 959 não tem nenhum dos dois.
    .when = Na RFC 542, em resposta a STAT; na RFC 765; e em cópias das listas dessas RFCs.
    .fix = Leia o texto e aguarde a resposta final. Para enviar e-mails, use o SMTP.
    .use = Não envie 151. Envie 150 antes de uma lista de diretório pela conexão de dados. Envie 212 para uma lista dentro da resposta.

ftp-152 = Usuário desconhecido, e-mail encaminhado pelo operador
    .description = Quando o FTP ainda transportava e-mails, 152 significava que o servidor não conhecia o usuário, mas aceitaria a mensagem, e que o operador dele tentaria entregá-la. A RFC 959 eliminou os comandos de e-mail.
    .when = Somente na RFC 765, de 1980, e em programas que copiaram a lista dela.
    .fix = Use o SMTP para enviar e-mails. Se um servidor FTP enviar 152, leia o texto e aguarde a resposta final.
    .use = Não envie 152. No SMTP, envie 251 quando encaminhar mensagens para um usuário que não é local.

## Codes: 2yz

ftp-200 = Comando executado
    .description = O servidor executou o comando e não tem mais nada a informar sobre ele.
    .when = Em resposta a TYPE, PORT, EPRT, NOOP, SITE, OPTS e, no TLS, PBSZ e PROT. Os programas enviam NOOP para manter a conexão aberta.
    .fix = Nenhuma ação é necessária. Depois de PORT ou EPRT, porém, nada foi conectado ainda: a próxima transferência mostra se o servidor consegue alcançar o cliente.
    .use = Envie 200 quando o comando funcionar e não houver um resultado a dar. Envie 202 quando o comando não tiver utilidade aqui. Envie 250 depois de uma ação com arquivos ou diretórios.

ftp-201 = Atividade cancelada conforme pedido
    .description = No FTP de 1973, indicava que ABOR tinha encerrado a atividade em andamento. A RFC 959 usa 226 para isso.
    .when = Em listas e programas que seguem a RFC 542, de 1973, e não a RFC 959.
    .fix = Considere a transferência cancelada. Verifique o tamanho do arquivo antes de usá-lo e exclua o que estiver incompleto.
    .use = Não envie 201. Envie 426 para a transferência cancelada e depois 226 para o ABOR que funcionou.

ftp-202 = Comando desnecessário aqui
    .description = O servidor não executou o comando, porque ele não tem utilidade neste sistema. Não falta nada, e o cliente pode continuar.
    .when = Geralmente em resposta a ALLO, quando não é preciso reservar armazenamento. Também em resposta a PASS, ACCT, SMNT ou SITE quando são supérfluos, ou a OPTS UTF8 quando o UTF-8 está sempre ativo.
    .fix = Nenhuma ação é necessária. Se você esperava um efeito, por exemplo de um comando SITE, pergunte ao administrador do servidor se o comando é aceito.
    .use = Envie 202 quando o cliente não perder nada sem o comando, para que clientes simples continuem. Envie 502 quando o comando pedir algo que você não implementa.

ftp-211 = Status do sistema, ajuda ou extensões
    .description = O servidor informa o próprio status, dá ajuda ou lista as extensões que oferece.
    .when = Em resposta a FEAT, com uma extensão em cada linha. Em resposta a STAT sem caminho, mesmo no meio de uma transferência, e em resposta a HELP.
    .fix = Nenhuma ação é necessária. Depois de FEAT, um cliente só deve usar o que está listado; os outros textos são para pessoas.
    .use = Envie 211 para o status do servidor ou da sessão e em resposta a FEAT, cuja última linha deve ser “211 End”. Envie 212 ou 213 em resposta a STAT com um caminho. Envie 214 para instruções.

ftp-212 = Status do diretório
    .description = O servidor descreve um diretório, geralmente listando o conteúdo dentro da resposta em vez de pela conexão de dados.
    .when = Em resposta a STAT com o caminho de um diretório. Muitos servidores enviam 211 ou 213 para isso.
    .fix = Nenhuma ação é necessária. Se a conexão de dados estiver bloqueada, STAT pode mostrar um diretório mesmo assim; a forma da lista difere de um servidor a outro.
    .use = Envie 212 quando STAT indicar um diretório. Envie 213 quando indicar um arquivo. Envie 211 quando não indicar nada. Use LIST ou MLSD para listas lidas por programas.

ftp-213 = Status, tamanho ou horário do arquivo
    .description = O servidor dá informações sobre um arquivo: o tamanho em bytes, o horário da última alteração ou o status.
    .when = Em resposta a SIZE com um número, a MDTM com um horário como 20260312091402 e a STAT com o caminho de um arquivo.
    .fix = Nenhuma ação é necessária. O tamanho vale para o TYPE atual; por isso, envie TYPE I antes de SIZE para obter o tamanho no disco. Os horários estão em UTC.
    .use = Envie 213 apenas com o número em resposta a SIZE ou MDTM. Envie 550 quando o valor não estiver disponível, e 212 quando STAT indicar um diretório.

ftp-214 = Ajuda sobre comandos
    .description = O servidor explica como usá-lo ou o que um dos próprios comandos significa. O texto é só para pessoas.
    .when = Em resposta a HELP ou SITE HELP, geralmente como uma lista de comandos em várias linhas.
    .fix = Nenhuma ação é necessária. Uma lista de comandos não diz o que a sua conta pode fazer; os programas devem confiar em FEAT.
    .use = Envie 214 para instruções sobre o servidor ou um comando. Envie 211 para o status do sistema e para as extensões que FEAT consulta.

ftp-215 = Tipo de sistema operacional
    .description = O servidor informa o próprio tipo de sistema, como “UNIX Type: L8”. Os clientes o usam para deduzir a forma das listas de diretórios e dos caminhos.
    .when = Em resposta a SYST, que a maioria dos clientes envia logo depois do login. Muitos servidores em outros sistemas também dizem UNIX.
    .fix = Nenhuma ação é necessária. Se as listas de arquivos parecerem erradas no seu programa de FTP, defina o tipo de servidor manualmente ou faça-o usar MLSD.
    .use = Envie 215 com o nome oficial do sistema em primeiro lugar. Se as suas listas de diretórios se parecem com as do Unix, diga UNIX, seja qual for o sistema. Envie 502 quando não implementar SYST.

ftp-220 = Pronto para um novo usuário
    .description = O servidor está pronto para comandos. Ele saúda o cliente, esqueceu o usuário anterior ou aceitou o nome de um host virtual.
    .when = Como saudação quando um cliente se conecta, muitas vezes em várias linhas; depois de 120; em resposta a REIN; e em resposta a HOST.
    .fix = Nenhuma ação é necessária: continue com AUTH TLS ou com USER. Se nenhuma saudação vier na porta 990, ative o TLS implícito no seu programa de FTP.
    .use = Envie 220 como saudação quando puder aceitar comandos. Envie 120 se for ficar pronto em breve. Envie 421 para recusar o cliente no momento.

ftp-221 = Despedida
    .description = O servidor se despede, desconecta o usuário e encerra a sessão. Uma transferência ainda em andamento é concluída antes.
    .when = Em resposta a QUIT, às vezes com um resumo do que foi transferido.
    .fix = Nenhuma ação é necessária. Se faltarem arquivos, observe as respostas anteriores: 221 não diz nada sobre nenhuma transferência.
    .use = Envie 221 somente em resposta a QUIT, depois do fim da última transferência. Envie 421 quando fechar a conexão por motivos próprios, como um tempo limite.

ftp-225 = Conexão de dados aberta, nada a cancelar
    .description = A conexão de dados está aberta, mas não há nenhuma transferência em andamento.
    .when = Em resposta a ABOR quando não há nada a cancelar. O vsftpd, por exemplo, diz “No transfer to ABOR”.
    .fix = Nenhuma ação é necessária. Se você queria interromper uma transferência, ela já tinha terminado: procure o 226 ou 426 dela.
    .use = Envie 225 em resposta a ABOR quando a conexão de dados estiver aberta, mas ociosa. Envie 226 quando a fechar. Envie 426 e depois 226 quando cancelar uma transferência em andamento.

ftp-226 = Transferência completa
    .description = A ação de arquivo pedida funcionou, e o servidor fecha a conexão de dados. Em resposta a ABOR, o que funcionou foi o cancelamento.
    .when = Depois de 125 ou 150, quando o último byte de um arquivo ou de uma lista de diretório foi enviado. Em resposta a ABOR, depois do 426 da transferência cancelada ou sozinho, quando não havia nada em andamento.
    .fix = Nenhuma ação é necessária. Se uma lista estiver vazia, verifique o caminho e se o seu programa de FTP mostra arquivos ocultos. Se um arquivo estiver danificado, transfira-o novamente no modo binário, TYPE I.
    .use = Envie 226 quando a transferência funcionar e a conexão de dados for fechada. Envie 250 quando ela continuar aberta ou quando nenhuma conexão de dados tiver sido usada. Envie 426 quando a conexão cair.

ftp-227 = Modo passivo, endereço IPv4 e porta
    .description = O servidor espera a conexão de dados no endereço IPv4 e na porta do texto: quatro números para o endereço e depois dois para a porta.
    .when = Em resposta a PASV, antes de cada transferência. A porta é o quinto número vezes 256, mais o sexto.
    .fix = Se o comando seguinte travar, compare o endereço com o endereço público do servidor: atrás de NAT, o endereço público precisa ser configurado no servidor. Depois, abra as portas passivas do servidor no firewall ou use EPSV.
    .use = Envie 227 em resposta a PASV por IPv4, com um endereço que o cliente consiga alcançar. Envie 229 em resposta a EPSV. Envie 425 quando nenhuma porta estiver livre.

ftp-228 = Modo passivo longo
    .description = O servidor espera a conexão de dados no endereço e na porta do texto. O texto traz também a família de endereços e os dois tamanhos; por isso, essa forma serve para qualquer protocolo de rede.
    .when = Em resposta a LPSV, da RFC 1639, um experimento anterior ao IPv6 que poucos programas chegaram a adotar. Hoje, EPSV e 229 fazem esse trabalho.
    .fix = Nenhuma ação é necessária se o próprio cliente enviou LPSV. Caso contrário, configure o cliente para EPSV ou para PASV por IPv4.
    .use = Envie 228 somente em resposta a LPSV. Ofereça EPSV a clientes novos e responda a ele com 229.

ftp-229 = Modo passivo estendido, porta
    .description = O servidor espera a conexão de dados na porta do texto, no mesmo endereço da conexão de controle. Funciona por IPv4 e IPv6.
    .when = Em resposta a EPSV, antes de cada transferência, na forma “Entering Extended Passive Mode (|||6446|)”. Muitos clientes tentam EPSV primeiro e depois recorrem a PASV.
    .fix = Se o comando seguinte travar, abra as portas passivas do servidor no firewall. Se só EPSV falhar, talvez um firewall não conheça o comando: configure o cliente para PASV.
    .use = Envie 229 em resposta a EPSV, com a porta entre as barras e os campos anteriores vazios. Envie 522 quando EPSV indicar um protocolo de rede com o qual você não é compatível.

ftp-230 = Login efetuado
    .description = O usuário fez login e pode continuar. O texto pode conter mensagens do servidor, como limites ou novidades.
    .when = Em resposta a PASS, em resposta a USER quando nenhuma senha é necessária e em resposta a ACCT.
    .fix = Nenhuma ação é necessária. Se depois os uploads falharem com 550 ou 553, talvez falte permissão à conta; se as listas travarem, a conexão de dados está bloqueada.
    .use = Envie 230 quando o login estiver completo. Envie 331 enquanto faltar uma senha, e 332 enquanto faltar uma conta. Envie 232 quando só a troca de segurança tiver bastado.

ftp-231 = Usuário desconectado, serviço encerrado
    .description = No FTP de 1973, o usuário era desconectado e o serviço terminava, em resposta a BYE. A RFC 959 usa 221 para isso.
    .when = Em listas de códigos na web, que o citam entre os códigos atuais. Pequenos servidores escritos a partir dessas listas o enviam em resposta a QUIT.
    .fix = Nenhuma ação é necessária: a sessão terminou. Abra uma nova conexão se quiser continuar.
    .use = Não envie 231. Envie 221 em resposta a QUIT, que é o que todo cliente espera.

ftp-232 = Login efetuado pela troca de segurança
    .description = O usuário fez login sem senha, porque a troca de segurança já provou a identidade.
    .when = Em resposta a USER, depois de TLS com um certificado de cliente ou de uma troca Kerberos. As listas de códigos que trazem “Logout command noted” repetem um significado de 1973.
    .fix = Nenhuma ação é necessária: não envie PASS. Se você esperava um pedido de senha, verifique qual certificado de cliente ou tíquete o seu programa apresenta.
    .use = Envie 232 quando a identidade provada depois de AUTH bastar para este usuário. Envie 331 quando ainda for necessária uma senha. Envie 230 quando a senha tiver sido aceita.

ftp-233 = Usuário desconectado, parâmetros redefinidos
    .description = No FTP de 1973, o usuário era desconectado e todos os parâmetros eram redefinidos, enquanto a conexão continuava aberta.
    .when = Na RFC 542, em resposta a REIN e seguido de 300, e em cópias da lista dela. A RFC 959 usa 220 em resposta a REIN.
    .fix = Faça login novamente com USER. Os parâmetros de transferência, como TYPE, voltaram aos valores padrão.
    .use = Não envie 233. Envie 220 em resposta a REIN quando estiver pronto para um novo usuário.

ftp-234 = Mecanismo de segurança aceito
    .description = O servidor aceita o mecanismo de segurança e não precisa de dados de segurança em comandos FTP. Para TLS, o handshake começa agora.
    .when = Em resposta a AUTH TLS ou AUTH SSL, com textos como “Proceed with negotiation” ou “AUTH TLS successful”.
    .fix = Inicie o handshake TLS e depois envie PBSZ 0 e PROT P. Se a conexão cair agora, o handshake falhou: verifique o certificado e as versões do TLS.
    .use = Envie 234 quando o mecanismo for aceito e nenhum ADAT vier, como no TLS. Envie 334 quando ADAT tiver de vir. Envie 504 para um mecanismo desconhecido, 534 para um que você recusa e 431 quando não puder usá-lo no momento.

ftp-235 = Troca de segurança completa
    .description = A troca de dados de segurança funcionou, e cliente e servidor se autenticaram entre si na medida em que o mecanismo permite. O texto pode conter uma última parte dos dados de segurança.
    .when = Em resposta a ADAT, com Kerberos ou GSSAPI. O TLS não usa ADAT.
    .fix = Passe ao mecanismo os dados que houver depois de “ADAT=” e envie USER, protegido com MIC ou ENC se o mecanismo oferecer integridade.
    .use = Envie 235 quando a troca estiver completa. Envie 335 enquanto precisar de mais dados. Envie 535 quando rejeitar os dados.

ftp-250 = Ação de arquivo concluída
    .description = A ação com um arquivo ou diretório funcionou.
    .when = Em resposta a CWD, CDUP, DELE, RMD, RNTO e MLST. Uma transferência também pode terminar com ele, quando a conexão de dados continua aberta.
    .fix = Nenhuma ação é necessária. Se um diretório para o qual você mudou parecer errado, envie PWD para ver o caminho no servidor.
    .use = Envie 250 quando uma ação de arquivo funcionar. Envie 257 com o caminho em resposta a MKD ou PWD. Envie 226 quando fechar a conexão de dados. Envie 200 para comandos que não se referem a arquivos.

ftp-251 = Marcador de reinício do cliente e do servidor
    .description = No FTP de 1973, a resposta associava um marcador de reinício do cliente a um do servidor. A RFC 959 usa 110 para isso.
    .when = Na RFC 542, a qualquer momento durante uma transferência, e em listas que misturam os códigos dela com os atuais.
    .fix = Guarde os dois marcadores do texto se o seu cliente for capaz de reiniciar e aguarde a resposta final sobre a transferência.
    .use = Não envie 251. Envie 110 com “MARK ssss = rrrr” quando tiver armazenado os dados até um marcador.

ftp-252 = Transferência concluída corretamente
    .description = No FTP de 1973, indicava que uma transferência de arquivo tinha sido concluída corretamente e que a conexão de dados continuava aberta. A RFC 959 usa 250 para isso.
    .when = Em programas escritos a partir da RFC 542, de 1973, e em listas que misturam os códigos dela com os atuais.
    .fix = Nenhuma ação é necessária. Se o cliente não conhecer o código, compare os tamanhos dos dois arquivos.
    .use = Não envie 252. Envie 226 quando a transferência estiver completa e a conexão de dados for fechada ou 250 quando ela continuar aberta.

ftp-253 = Arquivo renomeado
    .description = No FTP de 1973, indicava que o servidor tinha renomeado um arquivo, em resposta a RNTO. A RFC 959 usa 250 para isso.
    .when = Na RFC 542, de 1973, e em cópias da lista dela.
    .fix = Nenhuma ação é necessária. Liste o diretório se quiser ver o novo nome.
    .use = Não envie 253. Envie 250 em resposta a RNTO quando o arquivo tiver o novo nome.

ftp-254 = Arquivo excluído
    .description = No FTP de 1973, indicava que o servidor tinha excluído um arquivo. A RFC 959 usa 250 para isso.
    .when = Em alguns pequenos servidores que seguem a RFC 542, em resposta a DELE.
    .fix = Nenhuma ação é necessária. Liste o diretório se quiser ter certeza de que o arquivo não existe mais.
    .use = Não envie 254. Envie 250 em resposta a DELE quando o arquivo tiver sido excluído.

ftp-257 = Caminho de um diretório
    .description = O servidor informa entre aspas o caminho de um diretório: o que acabou de ser criado ou o atual.
    .when = Em resposta a MKD, com o novo diretório, e em resposta a PWD, com o atual. Duas aspas seguidas representam uma no nome.
    .fix = Nenhuma ação é necessária. Se o caminho não for o que você esperava, talvez o servidor mostre só a sua parte do sistema de arquivos.
    .use = Envie 257 em resposta a MKD ou PWD, com o caminho em primeiro lugar, entre aspas, e cada aspa dentro dele duplicada. Envie 250 em resposta a CWD. Envie 550 quando não for possível criar o diretório.

## Codes: 3yz

ftp-300 = Saudação, à espera de dados
    .description = No FTP de 1973, o servidor saudava o cliente e esperava a entrada de dados. A RFC 959 usa 220 para isso.
    .when = Na RFC 542, de 1973, quando um cliente se conectava ou enviava REIN. Um cliente que segue a RFC 959 não o reconhece como saudação.
    .fix = Peça ao administrador do servidor um servidor atual. Enquanto isso, verifique se o servidor aceita USER mesmo assim.
    .use = Não envie 300. Envie 220 como saudação quando estiver pronto para comandos.

ftp-301 = Linha de comando incompleta
    .description = No FTP de 1973, indicava que o servidor tinha esperado muito tempo pelo fim da linha de comando atual e ainda esperava.
    .when = Na RFC 542, de 1973, depois de uma linha sem CRLF. Os servidores que seguem a RFC 959 esperam em silêncio até o tempo limite de inatividade.
    .fix = Termine cada comando com CRLF. Se você digita comandos manualmente, use um cliente que envie CRLF e não apenas LF.
    .use = Não envie 301, porque a RFC 959 não tem respostas sem um comando. Feche uma conexão ociosa com 421.

ftp-330 = Senha pedida
    .description = No FTP de 1973, o servidor pedia a senha. A RFC 959 usa 331 para isso.
    .when = Em resposta a USER, de pequenos servidores escritos a partir da RFC 542 ou de listas que incluem 330.
    .fix = Envie a senha com PASS. Se o seu cliente parar aqui porque espera 331, use outro cliente.
    .use = Não envie 330. Envie 331 quando precisar da senha, e 332 quando precisar de uma conta.

ftp-331 = Nome de usuário aceito, senha necessária
    .description = O servidor recebeu o nome de usuário e precisa da senha. Ele não diz nada sobre a existência do usuário.
    .when = Em resposta a USER, mesmo para nomes que não existem, para que ninguém descubra quais existem. Para acesso anônimo, o texto muitas vezes pede um endereço de e-mail.
    .fix = Envie PASS com a senha. Se um script parar aqui, ele não tem senha: verifique as credenciais armazenadas e se o servidor quer TLS antes.
    .use = Envie 331 para todo nome de usuário que precise de senha, conhecido ou não. Envie 230 quando nenhuma senha for necessária. Envie 336 com um desafio para uma senha de uso único. Envie 530 para recusar o login.

ftp-332 = Conta necessária para continuar
    .description = O servidor precisa de uma conta, por exemplo para cobrança, antes de continuar. Ele guarda o comando até que ACCT chegue.
    .when = Em resposta a USER ou PASS em alguns sistemas antigos, como mainframes e gateways de transferência. Os servidores comuns não têm contas além dos usuários.
    .fix = Envie ACCT com o nome da conta. Se você não tiver uma, pergunte ao administrador do servidor. Se o seu programa de FTP tiver um campo para a conta, preencha-o.
    .use = Envie 332 quando ACCT ainda puder completar o login ou o comando. Envie 532 quando tiver descartado o comando. Envie 331 quando faltar uma senha.

ftp-334 = Dados de segurança necessários
    .description = O mecanismo de segurança é aceito, e o cliente precisa enviar dados de segurança em seguida. O texto pode conter dados para o mecanismo.
    .when = Em resposta a AUTH GSSAPI ou AUTH KERBEROS_V4. Em resposta a AUTH TLS, está errado, embora alguns servidores antigos o enviem.
    .fix = Passe ao mecanismo os dados que houver depois de “ADAT=” e envie o resultado com ADAT. Depois de AUTH TLS, trate 334 como 234.
    .use = Envie 334 quando o mecanismo precisar de ADAT. Envie 234 para TLS, que não precisa. Envie 504, 534 ou 431 quando não puder oferecer o mecanismo.

ftp-335 = Mais dados de segurança necessários
    .description = Os dados de segurança são aceitáveis, mas a troca não está completa. O texto pode conter dados para o próximo passo do cliente.
    .when = Em resposta a ADAT, quando um mecanismo como GSSAPI precisa de várias rodadas.
    .fix = Passe ao mecanismo os dados que houver depois de “ADAT=” e envie ADAT outra vez com o resultado. Repita isso até que 235 chegue.
    .use = Envie 335 enquanto o mecanismo precisar de outra rodada. Envie 235 quando a troca estiver completa. Envie 535 quando rejeitar os dados.

ftp-336 = Nome de usuário aceito, desafio mostrado
    .description = O servidor recebeu o nome de usuário e precisa de uma senha que responda ao desafio no texto, como uma senha de uso único.
    .when = Em resposta a USER, em servidores com um sistema de desafio como S/Key.
    .fix = Calcule a senha a partir do desafio com a sua calculadora ou o seu app e envie-a com PASS. O seu programa de FTP precisa mostrar o desafio antes de pedir a senha.
    .use = Envie 336 com um desafio que as pessoas consigam ler. Envie 331 quando uma senha comum bastar. Envie 232 quando a troca de segurança já tiver provado a identidade.

ftp-350 = Mais informações necessárias para a ação de arquivo
    .description = O servidor anotou a primeira metade de uma ação e espera o segundo comando.
    .when = Em resposta a RNFR, antes que RNTO informe o novo nome. Em resposta a REST, antes que RETR ou STOR retome na posição indicada.
    .fix = Envie o segundo comando imediatamente: RNTO depois de RNFR ou o comando de transferência depois de REST. Qualquer coisa no meio pode cancelar a primeira metade.
    .use = Envie 350 quando RNFR indicar um arquivo existente ou REST trouxer um número válido. Envie 550 quando o arquivo não existir. Informe uma posição além do fim do arquivo com 554, em resposta ao comando de transferência.

ftp-354 = Início da mensagem de e-mail
    .description = Quando o FTP ainda transportava e-mails, 354 significava que o servidor esperava a mensagem, até uma linha só com um ponto. A RFC 959 eliminou os comandos de e-mail; o SMTP manteve o código.
    .when = Na RFC 640 e na RFC 765. Um servidor atual que envia 354 é um servidor de e-mail; portanto, o cliente está na porta errada.
    .fix = Verifique o host e a porta: o FTP usa 21, e o e-mail, 25, 465 ou 587. Para enviar e-mails, use um programa de e-mail.
    .use = Não envie 354 no FTP. No SMTP, envie-o em resposta a DATA.

## Codes: 4yz

ftp-400 = Serviço não implementado
    .description = No FTP de 1973, o servidor não implementava o serviço. A RFC 959 não tem um código assim; um servidor que não pode atender envia 421.
    .when = Na RFC 542, de 1973, a qualquer momento. No log de um proxy web, 400 é um código de status HTTP.
    .fix = Descubra qual programa o enviou. Se foi um servidor FTP, leia o texto e informe o administrador do servidor.
    .use = Não envie 400. Envie 502 para um comando que você não implementa. Envie 421 quando não puder atender o cliente.

ftp-401 = Nenhum usuário aceito no momento
    .description = No FTP de 1973, o servidor não aceitava usuários no momento e se despedia. A RFC 959 usa 421 para isso.
    .when = Na RFC 542, de 1973, a qualquer momento ou em resposta a REIN. Um 401 de um proxy web na frente de um servidor FTP é do HTTP e pede um login.
    .fix = Aguarde alguns minutos e conecte-se novamente. Se continuar, pergunte ao administrador do servidor.
    .use = Não envie 401. Envie 421 quando não aceitar usuários no momento e feche a conexão.

ftp-402 = Comando não implementado para este valor
    .description = No FTP de 1973, o servidor implementava o comando, mas não para o valor informado. A RFC 959 tem 504 para isso.
    .when = Na RFC 542, de 1973, por exemplo em resposta a TYPE, MODE ou ALLO com um valor não compatível. Algumas listas de códigos ainda o trazem.
    .fix = Escolha outro valor, como TYPE I ou MODE S, que todo servidor aceita.
    .use = Não envie 402. Envie 504 quando um parâmetro não for implementado, porque ele é recusado em definitivo.

ftp-421 = Serviço indisponível, sessão encerrada
    .description = O servidor não pode atender o cliente agora e encerra a sessão. O que estava em andamento não é concluído.
    .when = Depois de um tempo limite sem comandos, com conexões demais de um endereço, durante o desligamento do servidor, depois de várias senhas erradas ou de um handshake TLS com falha.
    .fix = Conecte-se novamente. Se isso se repetir, configure o seu programa de FTP para menos conexões simultâneas e para enviar NOOP entre as transferências. Se você administra o servidor, verifique os limites de usuários e de tempo ocioso.
    .use = Envie 421 em resposta a qualquer comando quando tiver de fechar a conexão. Envie 530 quando só o login for recusado. Envie 425 ou 426 quando só a conexão de dados tiver falhado.

ftp-425 = A conexão de dados não pode ser aberta
    .description = Não foi possível estabelecer uma conexão de dados entre cliente e servidor; por isso, nenhum arquivo ou lista de diretório foi transferido.
    .when = Depois de 150 ou imediatamente. No modo passivo, um firewall ou NAT geralmente bloqueia a porta do servidor; no modo ativo, a do cliente. Depois de PASV ou EPSV, quando nenhuma porta passiva está livre. Com “Bad IP connecting”, quando a conexão de dados vem de outro endereço.
    .fix = Se o seu programa de FTP usa o modo ativo, mude para o passivo. Caso contrário, peça ao administrador do servidor que abra portas passivas suficientes no firewall e configure o endereço público. Se o texto mencionar uma sessão TLS, use um cliente que a retome.
    .use = Envie 425 quando não for possível abrir a conexão de dados. Envie 426 quando ela estava aberta e caiu. Envie 522 quando a negociação TLS dela falhar, e 421 quando a sessão inteira tiver de terminar.

ftp-426 = Conexão de dados fechada, transferência cancelada
    .description = A conexão de dados estava aberta, mas caiu ou foi fechada antes que a transferência terminasse.
    .when = Durante uma transferência, depois de uma falha de rede ou de um tempo limite, ou porque o cliente parou. Depois de ABOR, informa a transferência cancelada, e 226 vem em seguida.
    .fix = Transfira o arquivo novamente ou retome a transferência. Se ela sempre cair no mesmo tamanho ou tempo, verifique o espaço em disco, as cotas e os tempos limite dos firewalls nos dois lados.
    .use = Envie 426 quando uma conexão de dados aberta terminar cedo demais ou para a transferência interrompida por ABOR. Envie 425 quando ela nunca foi aberta. Envie 451 para um erro no seu próprio processamento e 552 quando o espaço acabar.

ftp-430 = Login recusado
    .description = No FTP de 1973, indicava que o tempo ou o número de tentativas permitido para o login tinha sido excedido. As listas de códigos atuais o citam para um nome de usuário ou uma senha errada, e alguns programas o enviam com esse significado. A RFC 959 tem 530 para isso.
    .when = Em servidores pequenos ou embarcados, como consoles de jogos e dispositivos, em resposta a USER ou PASS.
    .fix = Verifique o nome de usuário e a senha, como depois do 530. Se você tentou várias vezes, aguarde alguns minutos antes da próxima tentativa.
    .use = Não envie 430: por causa do primeiro dígito, os clientes podem tentar novamente com a mesma senha errada. Envie 530 para recusar um login. Envie 421 para fechar depois de tentativas demais.

ftp-431 = Recurso de segurança indisponível
    .description = O servidor é compatível com o mecanismo ou nível de proteção, mas no momento falta a ele algo necessário, como um certificado ou uma chave.
    .when = Em resposta a AUTH ou PROT, por exemplo quando o certificado do servidor não pode ser carregado. Programas escritos a partir da RFC 542, de 1973, o enviam para uma senha errada.
    .fix = Tente novamente mais tarde. Se você administra o servidor, verifique o log, o certificado, o arquivo de chave e a biblioteca TLS. Se o texto mencionar uma senha, verifique as suas credenciais.
    .use = Envie 431 quando um recurso do mecanismo faltar no momento. Envie 534 quando a política proibir o mecanismo. Envie 504 quando não o conhecer.

ftp-432 = Usuário não válido para este serviço
    .description = No FTP de 1973, o usuário era conhecido, mas não podia usar este serviço. A RFC 959 usa 530 para isso.
    .when = Na RFC 542, de 1973, em resposta a um login. Os servidores atuais dão a mesma resposta a um usuário desconhecido e a um sem permissão.
    .fix = Use uma conta que possa usar FTP ou peça ao administrador do servidor que permita a sua.
    .use = Não envie 432, porque esperar não adianta. Envie 530 quando este usuário não puder fazer login aqui.

ftp-433 = Conta necessária para transferências
    .description = No FTP de 1973, indicava que o servidor tinha descartado um comando porque nenhuma conta válida fora indicada. O cliente precisava indicar uma e enviar o comando outra vez.
    .when = Na RFC 542, de 1973, em resposta a uma transferência, a uma renomeação ou a DELE. A RFC 959 tem 532 para isso, apenas para armazenar.
    .fix = Envie ACCT com o nome da conta e depois o comando de transferência outra vez. Se você não tiver uma conta, pergunte ao administrador do servidor.
    .use = Não envie 433. Envie 532 quando o armazenamento precisar de uma conta. Envie 332 quando ACCT puder completar o comando.

ftp-434 = Sessão encerrada pelo operador ou host indisponível
    .description = No FTP de 1973, indicava que o operador do servidor tinha encerrado a sessão. As listas de códigos atuais trazem “Requested host unavailable”, um significado que nenhum documento define.
    .when = Na RFC 542, de 1973, a qualquer momento de uma sessão. Alguns programas web enviam 434 “Requested host unavailable” como status HTTP.
    .fix = Verifique o nome do host e se o servidor está no ar e tente novamente. Se a sessão foi encerrada de propósito, pergunte o motivo ao administrador do servidor.
    .use = Não envie 434. Envie 421 quando um administrador encerrar a sessão. Envie 504 em resposta a HOST para um host desconhecido.

ftp-435 = Sessão encerrada por um problema do sistema
    .description = No FTP de 1973, indicava que um problema do sistema tinha forçado o fim da sessão. A RFC 959 usa 421 para isso.
    .when = Na RFC 542, de 1973, quando o sistema do servidor falhava no meio de uma sessão.
    .fix = Conecte-se novamente depois de alguns minutos e verifique quais das suas transferências foram concluídas.
    .use = Não envie 435. Envie 421 quando um problema do seu sistema encerrar a sessão. Envie 451 quando só um comando falhar.

ftp-436 = Serviço sendo encerrado
    .description = No FTP de 1973, o servidor estava sendo desligado e se despedia. A RFC 959 usa 421 para isso.
    .when = Na RFC 542, de 1973, a qualquer momento ou em resposta a REIN.
    .fix = Conecte-se novamente quando o servidor voltar e repita as transferências interrompidas.
    .use = Não envie 436. Envie 421 em resposta ao próximo comando quando for encerrar o serviço.

ftp-450 = Arquivo indisponível no momento
    .description = O arquivo não pode ser usado no momento, geralmente porque outro programa está com ele aberto; por isso, o servidor não executou o comando.
    .when = Em resposta a RETR, STOR, DELE, RNFR ou LIST. O ProFTPD também envia 450 quando nenhum arquivo corresponde.
    .fix = Aguarde até que o outro programa ou a outra transferência termine e envie o comando outra vez. Se o texto disser que o arquivo não existe, corrija o caminho.
    .use = Envie 450 quando um arquivo estiver ocupado só por algum tempo. Envie 550 quando ele não existir ou o acesso for negado. Envie 451 para os seus próprios erros e 452 quando o disco estiver cheio.

ftp-451 = Cancelado, erro no servidor
    .description = O servidor interrompeu a ação por causa de um erro próprio, como uma falha ao ler ou gravar um arquivo.
    .when = No meio de uma transferência, em resposta a OPTS sob uma condição temporária ou, no IIS, como “The parameter is incorrect” quando uma linha termina sem CRLF.
    .fix = Tente novamente e depois verifique o tamanho do arquivo. Se isso se repetir, peça ao administrador do servidor que procure erros de disco ou de permissão no log.
    .use = Envie 451 quando o seu próprio processamento falhar, mas puder se recuperar. Envie 426 quando a conexão de dados cair. Envie 452 ou 552 quando não houver espaço, e 550 quando o problema for o próprio arquivo.

ftp-452 = Armazenamento insuficiente no servidor
    .description = O servidor não tem armazenamento suficiente para o arquivo. O sistema como um todo está cheio, seja qual for a cota do usuário.
    .when = Em resposta a STOR, STOU ou APPE, antes da transferência ou, em alguns servidores, no meio dela, quando o disco está cheio.
    .fix = Peça ao administrador do servidor que libere espaço. Depois, envie o arquivo novamente. Exclua arquivos seus de que não precisa mais, inclusive uploads incompletos.
    .use = Envie 452 enquanto faltar armazenamento ao sistema inteiro. Envie 552 quando a cota do usuário ou o limite de um diretório for excedido. Envie 451 para outros erros de gravação.

ftp-453 = O armazenamento acabou durante a transferência
    .description = No FTP de 1973, indicava que uma transferência ficou incompleta porque o armazenamento tinha acabado. A RFC 959 tem 452 e 552 para isso.
    .when = Na RFC 542, de 1973, depois de um upload que encheu o disco. Não o confunda com o 453 do e-mail, que significa outra coisa.
    .fix = Exclua o arquivo incompleto, libere espaço e envie-o novamente.
    .use = Não envie 453. Envie 452 quando o sistema estiver cheio. Envie 552 quando uma cota for excedida.

ftp-454 = Soquete de dados inacessível
    .description = No FTP de 1973, o servidor não conseguia se conectar ao soquete de dados do cliente. A RFC 959 usa 425 para isso.
    .when = Na RFC 542, de 1973, antes de uma transferência, quando o cliente não escutava no soquete de dados.
    .fix = Mude o seu programa de FTP para o modo passivo, em que o servidor não precisa alcançar o cliente.
    .use = Não envie 454. Envie 425 quando não for possível abrir a conexão de dados.

ftp-455 = Outro erro do sistema de arquivos
    .description = No FTP de 1973, indicava que o sistema de arquivos tinha um erro para o qual não havia outro código. A RFC 959 usa 451 para isso.
    .when = Na RFC 542, de 1973, como último recurso entre as respostas sobre arquivos.
    .fix = Tente novamente uma vez. Se isso se repetir, peça ao administrador do servidor que verifique o disco e o sistema de arquivos.
    .use = Não envie 455. Envie 451 para um erro no seu próprio processamento. Envie 550 quando o arquivo não estiver disponível.

ftp-456 = Nome já em uso
    .description = No FTP de 1973, uma renomeação falhava porque o novo nome já existia. A RFC 959 usa 553 para isso.
    .when = Na RFC 542, de 1973, em resposta a RNTO.
    .fix = Escolha outro nome ou, antes, exclua ou mova o arquivo existente.
    .use = Não envie 456. Envie 553 em resposta a RNTO quando o novo nome não for aceitável.

ftp-457 = Parâmetros de transferência errados
    .description = No FTP de 1973, os parâmetros de uma transferência estavam errados, como o tipo ou a estrutura. A RFC 959 tem 501 e 504 para isso.
    .when = Na RFC 542, de 1973, em resposta a um comando de transferência quando o tipo, o modo ou a estrutura não servia.
    .fix = Defina TYPE I, MODE S e STRU F, que todo servidor aceita, e inicie a transferência novamente.
    .use = Não envie 457. Envie 504 quando um parâmetro não for compatível. Envie 555 quando ele não servir para um arquivo existente.

## Codes: 5yz

ftp-500 = Comando desconhecido ou linha não entendida
    .description = O servidor não conhece o comando, ou a linha é longa demais ou está malformada. Muitos servidores também o enviam quando não conseguem tratar um comando conhecido.
    .when = Depois de um erro de digitação ou para uma extensão que o servidor não tem. “Illegal PORT command” geralmente significa que o endereço não é o do cliente. O vsftpd escreve “OOPS:” antes de erros na própria configuração.
    .fix = Para PORT, mude para o modo passivo. Depois de “OOPS:”, encaminhe o texto ao administrador do servidor. Caso contrário, faça o cliente continuar sem o comando; em vez de MKD ou PWD, servidores antigos podem conhecer XMKD ou XPWD.
    .use = Envie 500 para um comando desconhecido ou uma linha longa demais. Envie 502 para um comando que você conhece, mas não implementa. Envie 501 para argumentos errados.

ftp-501 = Argumentos malformados
    .description = O servidor conhece o comando, mas os argumentos faltam, estão malformados ou não são aceitáveis.
    .when = Depois de um endereço inválido em PORT, de um caminho com caracteres errados, de MLSD para algo que não é um diretório ou de dados de segurança que não são BASE64 válido.
    .fix = Verifique se o caminho tem espaços, aspas e caracteres que o servidor não consegue ler e ative o UTF-8 nos dois lados. Depois de PORT ou EPRT, use o modo passivo.
    .use = Envie 501 quando os argumentos de um comando conhecido estiverem errados. Envie 504 quando estiverem bem formados, mas não forem implementados. Envie 553 para um nome de arquivo que você não permite.

ftp-502 = Comando conhecido, mas não implementado
    .description = O servidor conhece o comando, mas não o implementa. A sessão pode continuar sem ele.
    .when = Em resposta a ACCT, SMNT, REIN ou SITE em muitos servidores, a MLSD ou EPSV nos antigos e a AUTH onde o TLS não está configurado.
    .fix = Faça o cliente usar outro comando, como LIST em vez de MLSD. Se AUTH foi recusado, peça ao administrador do servidor que configure o TLS. Não envie a senha sem criptografia.
    .use = Envie 502 para um comando que você reconhece, mas não implementa, e deixe-o fora de FEAT. Envie 500 para um comando desconhecido. Envie 202 quando nada se perder sem o comando.

ftp-503 = Ordem errada de comandos
    .description = O comando está certo, mas veio na hora errada: um comando que precisa vir antes falta ou falhou.
    .when = Depois de PASS sem USER, RNTO sem RNFR, PROT sem PBSZ, ADAT sem AUTH, HOST depois do login ou um comando de transferência sem PASV ou PORT.
    .fix = Observe as respostas anteriores a esta: a primeira falha geralmente é o verdadeiro problema. Depois, repita a sequência desde o primeiro comando, como USER ou RNFR.
    .use = Envie 503 quando outro comando tiver de vir primeiro. Envie 530 quando o usuário tiver de fazer login antes. Envie 501 quando os argumentos estiverem errados.

ftp-504 = Parâmetro não implementado
    .description = O servidor implementa o comando, mas não com este parâmetro.
    .when = Quando AUTH indica um mecanismo desconhecido, PROT, um nível desconhecido, ou HOST, um host desconhecido. Também para MODE Z, um idioma em LANG, um TYPE não compatível ou uma porta abaixo de 1024.
    .fix = Para AUTH, tente TLS em vez de SSL. Para HOST, verifique o nome do host. Caso contrário, use TYPE I, MODE S e STRU F ou um idioma listado em FEAT.
    .use = Envie 504 para um parâmetro bem formado que você não implementa. Envie 502 quando não implementar o comando. Envie 534 para um mecanismo que você conhece, mas recusa.

ftp-505 = Conflito com comandos anteriores
    .description = No FTP de 1973, o comando entrava em conflito com anteriores. A RFC 959 usa 503 para isso.
    .when = Na RFC 542, de 1973. No log de um proxy web, 505 é um código de status HTTP sobre a versão do HTTP.
    .fix = Repita os comandos na ordem certa, desde o início da sequência.
    .use = Não envie 505. Envie 503 quando os comandos vierem na ordem errada.

ftp-506 = Comando não implementado neste servidor
    .description = No FTP de 1973, o servidor não implementava o comando. A RFC 959 usa 502 para isso.
    .when = Na RFC 542, de 1973, que tinha 500 para uma linha que nem era reconhecida.
    .fix = Continue sem o comando ou use outro servidor.
    .use = Não envie 506. Envie 502 quando não implementar um comando.

ftp-507 = Qualquer outro erro
    .description = No FTP de 1973, este número representava todo erro sem código próprio. A RFC 959 não tem um código assim.
    .when = Na RFC 542, de 1973. Um 507 de um servidor WebDAV é do HTTP e significa que falta armazenamento.
    .fix = Leia o texto completo do erro, porque o número não diz nada sobre a causa.
    .use = Não envie 507. Envie 451 para um erro seu ou o código que indica o problema.

ftp-521 = Nível de proteção inadequado para a conexão de dados
    .description = A conexão de dados não pode ser aberta com a configuração PROT atual. Em resposta a LPRT ou LPSV, um documento experimental dá a 521 outro significado: a família de endereços não é compatível.
    .when = Em resposta a RETR, STOR, LIST e outros comandos de transferência, geralmente porque o servidor quer conexões de dados criptografadas e PROT P não foi enviado.
    .fix = Ative o TLS para conexões de dados no seu programa de FTP ou faça-o enviar PBSZ 0 e PROT P depois do handshake. No lftp, defina ftp:ssl-protect-data como true.
    .use = Envie 521 antes de uma transferência quando o nível de PROT não servir para ela. Envie 522 quando a negociação TLS na conexão de dados falhar. Envie 534 quando a política recusar o nível no próprio PROT.

ftp-522 = Protocolo de rede não compatível ou TLS com falha
    .description = Em resposta a EPRT ou EPSV, o servidor não é compatível com o protocolo de rede; o texto lista os que ele aceita. Em resposta a um comando de transferência, o TLS na conexão de dados falhou ou não foi aceitável.
    .when = Depois de EPRT com IPv6 em um servidor sem IPv6. Com TLS, muitas vezes porque a conexão de dados não está criptografada ou não retoma a sessão TLS: “session reuse required”.
    .fix = Para “session reuse required”, use um cliente que retome sessões TLS. Se faltar criptografia, envie PROT P. Para um protocolo de rede, use um dos números do texto: 1 é IPv4, 2 é IPv6.
    .use = Envie 522 com uma lista como “(1,2)” quando não for compatível com o protocolo de rede ou quando o TLS na conexão de dados falhar. Envie 521 quando o nível de PROT estiver errado, e 425 quando não houver conexão.

ftp-530 = Login não efetuado
    .description = O usuário não fez login: o nome de usuário ou a senha está errada, a conta não pode usar FTP ou o comando exige um login antes.
    .when = Em resposta a PASS depois de uma senha errada, a USER para um login proibido ou sem criptografia e a qualquer comando antes do login. O IIS o envia quando falta o diretório inicial; outros servidores, quando há usuários demais conectados.
    .fix = Verifique o nome de usuário, a senha e o host. Se o texto mencionar criptografia ou TLS, escolha o TLS explícito. Se você administra o servidor, verifique o shell e o diretório inicial da conta e as listas de usuários permitidos.
    .use = Envie 530 quando o login falhar ou faltar, sem dizer qual parte estava errada. Envie 331 enquanto esperar a senha. Envie 421 para fechar depois de tentativas demais e 550 quando faltar permissão a um usuário que fez login.

ftp-532 = Conta necessária para armazenar arquivos
    .description = O usuário fez login, mas precisa de uma conta, por exemplo para cobrança, para armazenar ou renomear arquivos. O servidor descartou o comando.
    .when = Em resposta a STOR, STOU, APPE ou RNTO em sistemas antigos com contas. Alguns pequenos servidores o enviam quando o usuário não pode enviar arquivos.
    .fix = Envie ACCT com a sua conta e depois o comando outra vez. Se você não tiver uma conta, peça ao administrador do servidor permissão para enviar arquivos.
    .use = Envie 532 quando o armazenamento precisar de uma conta e você tiver descartado o comando. Envie 332 quando o guardar até que ACCT chegue. Envie 550 quando faltar permissão ao usuário.

ftp-533 = Proteção do comando negada pela política
    .description = O servidor recusa o comando por causa do modo como foi protegido: sem proteção ou em um nível que a política não permite.
    .when = Em resposta a CCC em uma conexão sem TLS, a um comando sem proteção onde MIC ou ENC é obrigatório ou a MIC, CONF ou ENC no nível errado.
    .fix = Estabeleça o TLS com AUTH TLS antes de CCC. Com Kerberos, faça o cliente proteger todos os comandos com MIC ou ENC, como exige a política do servidor.
    .use = Envie 533 quando um comando chegar com a proteção errada. Envie 534 quando recusar um mecanismo, um nível de PROT ou o próprio CCC. Envie 537 quando o mecanismo não for compatível com o nível.

ftp-534 = Recusado por motivos de política
    .description = O servidor poderia fazer o que foi pedido, mas a política de segurança dele o proíbe: o mecanismo, o nível de proteção ou uma transferência sem proteção.
    .when = Em resposta a AUTH, PROT ou CCC ou a uma transferência com um nível de proteção baixo demais. O IIS envia “Policy requires SSL” a um USER sem TLS e “Local policy on server does not allow TLS” quando não tem certificado.
    .fix = Escolha o TLS explícito no seu programa de FTP e faça-o proteger também as conexões de dados. Se o servidor recusar o próprio TLS, peça ao administrador dele que escolha um certificado e permita o TLS. Não envie a senha sem criptografia.
    .use = Envie 534 quando a política proibir o que você poderia fazer. Envie 504 para esconder que você aceita o mecanismo. Envie 536 quando o mecanismo não tiver o nível, e 533 para a proteção de um único comando.

ftp-535 = Falha na verificação de segurança
    .description = Dados de segurança, um comando protegido ou dados de arquivo protegidos não passaram na verificação, como a da soma ou a do número de sequência.
    .when = Em resposta a ADAT, MIC, CONF ou ENC e a transferências cuja proteção falha. Com Kerberos, relógios diferentes ou um tíquete expirado são causas comuns.
    .fix = Obtenha um novo tíquete, compare os relógios das duas máquinas e recomece com AUTH. Se ocorrer no meio de uma sessão, talvez a rede tenha alterado os dados.
    .use = Envie 535 quando rejeitar dados de segurança ou não puder verificar o que está protegido. Envie 501 quando os dados não forem BASE64 válido. Envie 533 quando a política recusar o nível de proteção.

ftp-536 = Nível de proteção não oferecido pelo mecanismo
    .description = O servidor conhece o nível em PROT, mas o mecanismo de segurança atual não o oferece.
    .when = Em resposta a PROT S ou PROT E com TLS, que só oferece C e P. O vsftpd também o envia para esses níveis.
    .fix = Envie PROT P para proteger as conexões de dados ou PROT C para deixá-las sem proteção onde a política do servidor permitir.
    .use = Envie 536 quando o mecanismo não oferecer um nível conhecido. Envie 504 para um nível desconhecido. Envie 534 quando a política proibir o nível.

ftp-537 = Nível de proteção de comandos não oferecido pelo mecanismo
    .description = O mecanismo de segurança atual não é compatível com o tipo de proteção com que o comando foi enviado.
    .when = Em resposta a MIC, CONF ou ENC. Com GSSAPI e Kerberos, por exemplo, CONF não é compatível.
    .fix = Faça o cliente usar ENC, que protege o conteúdo e a integridade, ou MIC. Com TLS, envie os comandos como são.
    .use = Envie 537 quando o mecanismo não puder proteger comandos dessa forma. Envie 533 quando a política o proibir. Envie 536 para um nível em PROT.

ftp-550 = Arquivo ou diretório não disponível
    .description = O servidor não executou o comando, porque o arquivo ou diretório não existe ou o usuário não pode usá-lo dessa forma.
    .when = Em resposta a RETR, STOR, CWD, DELE, MKD, RNFR e outros, com textos como “Failed to open file” ou “Permission denied”. Os servidores também o enviam quando SIZE ou MDTM não tem um valor a informar, muitas vezes no modo ASCII.
    .fix = Verifique o caminho, a ortografia e as maiúsculas e minúsculas, a partir do que PWD mostra. Se o arquivo existir, peça ao administrador do servidor que verifique as permissões e o dono do arquivo, o SELinux e se o servidor permite uploads.
    .use = Envie 550 quando um arquivo não existir ou o acesso for negado. Envie 450 enquanto ele estiver apenas ocupado. Envie 553 quando um novo nome não for permitido, e 530 quando o usuário não tiver feito login.

ftp-551 = Tipo de página desconhecido
    .description = O servidor interrompeu a ação, porque uma página de um arquivo estruturado em páginas tem um tipo que ele não conhece.
    .when = Durante um upload com STRU P, que quase nenhum sistema usa. O ProFTPD envia 551 quando se pede um intervalo de um arquivo no modo ASCII.
    .fix = Envie STRU F e TYPE I e transfira o arquivo novamente.
    .use = Envie 551 somente para a estrutura de páginas. Envie 504 em resposta a STRU P quando não for compatível com ela.

ftp-552 = Espaço de armazenamento excedido
    .description = O servidor interrompeu a ação, porque o usuário ou o diretório usou todo o armazenamento permitido.
    .when = Durante um upload ou antes dele, quando uma cota é atingida. O Pure-FTPd o envia também para um disco cheio.
    .fix = Exclua arquivos de que não precisa mais ou peça ao administrador do servidor uma cota maior. Depois, envie o arquivo inteiro novamente.
    .use = Envie 552 quando a cota de um usuário ou diretório for excedida. Envie 452 quando o sistema inteiro estiver cheio. Envie 426 quando só a conexão tiver caído.

ftp-553 = Nome de arquivo não permitido
    .description = O servidor não aceita o nome de um arquivo novo ou renomeado ou não consegue criar o arquivo.
    .when = Em resposta a STOR, STOU, APPE ou RNTO, por causa de caracteres proibidos, de um nome proibido ou de um arquivo existente. O vsftpd envia “Could not create file” quando não é possível gravar no diretório.
    .fix = Verifique se o diretório existe e se você pode gravar nele. Depois, tente um nome curto, sem espaços nem caracteres especiais, e veja se já existe um arquivo com esse nome.
    .use = Envie 553 quando recusar um nome para um novo arquivo. Envie 550 quando um arquivo não existir ou o acesso for negado. Envie 501 quando o caminho estiver malformado, e 552 quando uma cota for excedida.

ftp-554 = Posição de reinício inválida
    .description = O servidor não consegue continuar na posição indicada por REST, por exemplo porque o arquivo é mais curto.
    .when = Em resposta ao RETR ou STOR que vem depois de REST, ou ao próprio REST no Pure-FTPd, quando uma transferência é retomada depois que o arquivo mudou.
    .fix = Exclua o arquivo local incompleto ou envie REST 0 e transfira o arquivo inteiro novamente. Se um upload foi interrompido, use como posição o tamanho informado por SIZE.
    .use = Envie 554 quando a posição não existir no arquivo. Envie 501 quando não for um número. Envie 555 quando o tipo ou a estrutura não servir para o arquivo.

ftp-555 = O tipo ou a estrutura não serve para o arquivo
    .description = O TYPE ou STRU atual não corresponde ao arquivo existente no servidor; por isso, não é possível continuá-lo nem acrescentar dados a ele.
    .when = Em resposta a APPE, ou a uma transferência depois de REST, geralmente em sistemas cujos arquivos têm um tipo, como mainframes.
    .fix = Defina TYPE e STRU como estavam quando o arquivo foi transferido pela primeira vez, geralmente TYPE I e STRU F. Caso contrário, transfira o arquivo inteiro novamente.
    .use = Envie 555 quando TYPE ou STRU não servir para o arquivo existente. Envie 554 quando a posição de reinício for inválida. Envie 504 quando não for compatível com o tipo.

## Codes: 6yz

ftp-631 = Resposta com proteção de integridade
    .description = O texto é outra resposta em BASE64, protegida contra alterações, mas não contra leitura. O código dela está dentro.
    .when = Depois de uma troca de segurança completa com Kerberos ou GSSAPI, em resposta a comandos enviados com MIC. O TLS não o usa.
    .fix = Faça o cliente decodificar e verificar o texto e seguir a resposta que está dentro. Se você só vê 631 em um log, ative a saída de depuração do cliente.
    .use = Envie 631 para comandos enviados com MIC, com o mesmo nível de proteção do comando. Envie 632 para ENC e 633 para CONF.

ftp-632 = Resposta criptografada com proteção de integridade
    .description = O texto é outra resposta em BASE64, criptografada e protegida contra alterações. O código dela está dentro.
    .when = Depois de uma troca de segurança completa com Kerberos ou GSSAPI, em resposta a comandos enviados com ENC. O TLS não o usa.
    .fix = Faça o cliente descriptografar e verificar o texto e seguir a resposta que está dentro. Um log só mostra essa resposta com a saída de depuração do cliente.
    .use = Envie 632 para comandos enviados com ENC, no mesmo nível de proteção. Envie 631 para MIC e 633 para CONF.

ftp-633 = Resposta criptografada sem proteção de integridade
    .description = O texto é outra resposta em BASE64, criptografada, mas não protegida contra alterações. O código dela está dentro.
    .when = Em resposta a comandos enviados com CONF, com que nem GSSAPI nem Kerberos são compatíveis; por isso, quase nunca ocorre.
    .fix = Faça o cliente descriptografar o texto e seguir a resposta que está dentro. Prefira ENC, que também protege contra alterações.
    .use = Envie 633 somente para comandos enviados com CONF. Envie 632 quando o mecanismo também puder proteger a integridade.

## Numbers that are no replies

ftp-10054 = Conexão redefinida
    .description = O outro lado, ou um dispositivo no meio do caminho, cortou a conexão. O número é o erro WSAECONNRESET do Windows, que listas de códigos citam entre os do FTP.
    .when = Em clientes e logs do Windows, muitas vezes durante uma transferência ou depois de uma longa pausa.
    .fix = Conecte-se novamente e retome a transferência. Se isso se repetir, verifique os tempos limite dos firewalls, faça o cliente enviar NOOP e procure o motivo no log do servidor.
    .use = Nunca envie 10054. Envie 426 quando a conexão de dados cair. Envie 421 quando você mesmo tiver de fechar a conexão de controle.

ftp-10060 = Tempo limite da conexão atingido
    .description = O servidor não respondeu à tentativa de conexão ou parou de responder em uma conexão aberta. O número é o erro WSAETIMEDOUT do Windows, que listas de códigos citam entre os do FTP.
    .when = Em clientes Windows, quando o nome do host ou a porta está errada, o servidor está fora do ar ou um firewall descarta os pacotes. Depois de PASV, foi a conexão de dados que atingiu o tempo limite.
    .fix = Verifique o nome do host e a porta, e se o servidor está no ar. Se só as listas e transferências atingirem o tempo limite, abra as portas passivas do servidor ou use o modo ativo.
    .use = Nunca envie 10060: um servidor que pudesse enviá-lo teria respondido. Envie 425 quando não for possível abrir a conexão de dados.

ftp-10061 = Conexão recusada
    .description = A máquina respondeu, mas nada aceita conexões nessa porta. O número é o erro WSAECONNREFUSED do Windows, que listas de códigos citam entre os do FTP.
    .when = Em clientes Windows, quando o serviço FTP está parado, a porta está errada ou um firewall rejeita a conexão.
    .fix = Verifique a porta: 21 para FTP e TLS explícito, 990 para TLS implícito e 22 para SFTP, que é outro protocolo. Depois, pergunte ao administrador do servidor se o serviço está em execução.
    .use = Nunca envie 10061. Use 421 na saudação quando estiver em execução, mas não puder atender o cliente.

ftp-10066 = Diretório não vazio
    .description = Um diretório ainda contém arquivos. O número é o erro WSAENOTEMPTY do Windows, que listas de códigos citam entre os do FTP.
    .when = Em programas Windows e em listas de códigos na web. Os servidores FTP enviam 550 em resposta a RMD.
    .fix = Exclua os arquivos do diretório, inclusive os ocultos, e depois o diretório. Muitos programas de FTP fazem as duas coisas em um só passo.
    .use = Nunca envie 10066, que não é um código de três dígitos. Envie 550 em resposta a RMD quando o diretório não estiver vazio.

ftp-10068 = Usuários demais
    .description = Há usuários demais conectados. O número é o erro WSAEUSERS do Windows, que listas de códigos citam entre os do FTP.
    .when = Quase nunca: os servidores reais enviam 421 ou 530 com um texto que cita o limite.
    .fix = Aguarde alguns minutos e conecte-se novamente. Feche outras conexões suas, porque elas também podem contar.
    .use = Nunca envie 10068. Envie 421 quando o limite de usuários for atingido e feche a conexão.
