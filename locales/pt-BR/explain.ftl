# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Nada deu errado
    .happened = O servidor fez o que foi pedido, aceitou o pedido para mais tarde ou espera mais dados.
    .customer = Nenhuma ação é necessária. Antes de repetir algo, verifique se o resultado já existe.
    .administrator = Depois de uma resposta provisória como HTTP 100, faça o cliente enviar a próxima parte; depois de HTTP 102 a 104 ou SIP 180, faça-o esperar a resposta final.
    .avoid = Não repita algo só porque não vê um resultado: um pedido, por exemplo, pode ser feito duas vezes.
    .ask = Se o resultado não aparecer, pergunte ao administrador do servidor. Informe o ID que houver na resposta ou no log, a data, a hora e o fuso horário.

cause-none-mail = Nada deu errado
    .happened = O servidor fez o que foi pedido, aceitou o pedido para mais tarde ou espera mais dados. O 250 depois dos dados da mensagem significa que ela foi aceita, mas ainda não entregue.
    .customer = Nenhuma ação é necessária. Se uma mensagem aceita não chegar, peça ao destinatário que verifique a pasta de spam.
    .administrator = Depois de 334, faça o cliente enviar a próxima parte do login; depois de 354, a mensagem.
    .avoid = Não envie a mensagem outra vez só porque não vê um resultado: ela pode chegar duas vezes.
    .ask = Se a mensagem não chegar, pergunte ao administrador de e-mail do destinatário. Informe o ID que houver na resposta ou no log, a data, a hora e o fuso horário.

cause-mailbox-unknown = A caixa de correio não existe
    .happened = O servidor de e-mail do destinatário não encontrou uma caixa de correio para este endereço. Geralmente a parte antes do @ está escrita errado ou a conta foi encerrada ou ainda não foi criada.
    .customer = Compare o endereço, letra por letra, com o que o destinatário informou a você e exclua a sugestão salva no seu programa de e-mail. Se parecer certo, entre em contato com o destinatário por outro meio.
    .administrator = Se você administra o servidor do destinatário e a caixa de correio deveria existir, verifique a conta, os aliases e a lista de destinatários em todo servidor de retransmissão na frente dele.
    .avoid = Não tente nomes parecidos por adivinhação: muitos destinatários desconhecidos prejudicam a reputação do servidor de envio.
    .ask = Peça o endereço exato ao destinatário ou pergunte ao administrador dele se o endereço existe. Informe o texto completo do erro, a data, a hora e o fuso horário.

cause-mailbox-full = Caixa de correio cheia
    .happened = A caixa de correio do destinatário não tem mais espaço; por isso, o servidor não aceitou a mensagem.
    .customer = Avise o destinatário por outro meio. Se a mensagem foi devolvida, envie-a novamente quando houver espaço.
    .administrator = Se você administra o servidor do destinatário, libere armazenamento ou aumente a cota. Não é preciso mudar nada no servidor de envio.
    .avoid = Não envie a mensagem a cada poucos minutos: nada muda até que haja espaço.
    .ask = Pergunte ao destinatário ou ao provedor dele se a caixa de correio está acima da cota. Informe o texto completo do erro.

cause-mailbox-disabled = Caixa de correio desativada ou inativa
    .happened = O servidor do destinatário conhece o endereço, mas a caixa de correio não aceita mensagens: a conta está desativada, suspensa ou bloqueada, de forma temporária ou permanente, ou não é usada há muito tempo.
    .customer = Entre em contato com o destinatário por outro meio ou em outro endereço. Só ele ou o provedor dele pode ativar a caixa de correio.
    .administrator = Se você administra o servidor do destinatário, verifique por que a conta está desativada: uma fatura em aberto, abuso, longo tempo sem uso ou um funcionário que saiu.
    .avoid = Não continue enviando a uma caixa de correio que permanece desativada: algumas caixas abandonadas viram armadilhas de spam, que prejudicam a reputação do remetente.
    .ask = Pergunte ao destinatário ou ao administrador do domínio se a conta ainda existe e será ativada novamente. Informe o texto completo do erro.

cause-mailbox-moved = O destinatário mudou de endereço
    .happened = O destinatário não usa mais este endereço, e o servidor não entrega mensagens nele. A resposta só traz o novo endereço se o servidor puder revelá-lo.
    .customer = Confirme o novo endereço com o destinatário por outro meio. Depois, envie a mensagem para lá e corrija o seu catálogo de endereços.
    .administrator = Nas suas listas, use o novo endereço depois que o destinatário o confirmar. Se você administra o servidor do destinatário, configure o encaminhamento ou uma resposta que informe o novo endereço.
    .avoid = Não deixe que programas adotem o novo endereço automaticamente e não envie mensagens confidenciais a ele sem confirmação.
    .ask = Peça o endereço atual ao destinatário, a um colega dele ou ao administrador do domínio antigo. Informe o texto completo do erro.

cause-domain-unknown = Domínio do destinatário não encontrado
    .happened = O servidor de envio não encontrou um caminho até o domínio do destinatário: o domínio não existe, o DNS não indica um servidor de e-mail para ele ou a consulta DNS falhou.
    .customer = Verifique se a parte depois do @ tem um erro de digitação ou um final errado. Se o domínio estiver certo, avise o destinatário por outro meio.
    .administrator = Consulte os registros MX, A e AAAA do domínio com um segundo resolvedor. Se existirem, verifique o seu próprio resolvedor e o roteamento. Se o domínio for seu, renove-o ou publique um registro MX.
    .avoid = Não tente outros nomes no mesmo domínio e não altere a mensagem: nada disso adianta.
    .ask = Pergunte ao destinatário se o domínio dele mudou de nome ou expirou. Informe ao administrador do domínio o nome exato, o nome do seu resolvedor, a data, a hora e o fuso horário.

cause-domain-no-mail = O domínio ou host não aceita e-mails
    .happened = Um registro MX nulo no DNS declara que o domínio do destinatário não aceita e-mails ou o host de destino não os aceita de ninguém.
    .customer = Verifique o domínio depois do @: nomes de sites e endereços “não responda” são muitas vezes usados por engano. Se o endereço estiver certo, entre em contato com o destinatário por outro meio.
    .administrator = Se o domínio for seu e deve aceitar e-mails, substitua o registro MX nulo ou aponte o registro MX para um servidor que os aceite.
    .avoid = Não envie de outra conta ou de outro servidor: a recusa vale para toda mensagem a este domínio ou host.
    .ask = Peça ao destinatário um endereço que aceite e-mails e pergunte ao administrador do domínio se o registro MX é intencional.

cause-sender-address = Endereço do remetente não aceito
    .happened = O servidor rejeita o endereço do remetente: está malformado ou não pode ser verificado, o domínio não existe ou não aceita respostas, ou o usuário que fez login não pode usá-lo.
    .customer = Verifique se o endereço do remetente nas configurações do seu programa de e-mail tem erros de digitação. Use o endereço da conta com que você faz login.
    .administrator = Verifique se os domínios em MAIL FROM e From existem, têm um registro MX ou de endereço e aceitam e-mails, e se a conta pode usar o endereço. Substitua os endereços em localhost.
    .avoid = Não use o endereço ou domínio de outra pessoa: isso é considerado falsificação, e verificações como SPF e DMARC falham.
    .ask = Pergunte ao seu provedor quais endereços de remetente a sua conta pode usar. Informe os endereços MAIL FROM e From, o nome de usuário e o texto completo do erro.

cause-relay-denied = Retransmissão não permitida
    .happened = O servidor não passa mensagens adiante para este domínio a partir deste remetente. Geralmente o programa de e-mail não fez login ou usa o servidor errado.
    .customer = No seu programa de e-mail, ative a autenticação para o servidor de saída. Use o servidor, a porta (geralmente 465 ou 587) e o nome de usuário do seu provedor.
    .administrator = Se o servidor que recusa for seu e estiver nos registros MX do domínio do destinatário, inclua o domínio entre os que ele aceita. Caso contrário, corrija o login ou a rota no lado do remetente.
    .avoid = Não permita a retransmissão para todos ou para redes inteiras a fim de evitar este erro: spammers encontram servidores abertos rapidamente, e as listas de bloqueio vêm em seguida.
    .ask = Pergunte ao seu provedor qual servidor, porta e método de login usar. Informe o texto completo do erro e o seu endereço IP.

cause-sender-reputation = Servidor ou domínio de envio sem confiança
    .happened = O servidor não confia na origem da mensagem: o endereço IP, o domínio ou o nome HELO de envio está em uma lista de bloqueio ou tem má reputação ou o DNS reverso falta ou está errado.
    .customer = Encaminhe o texto completo do erro ao seu provedor ou administrador e entre em contato com o destinatário por outro meio. Envie sempre pelo servidor do seu provedor, com login.
    .administrator = Se a resposta citar uma lista, consulte nela o endereço IP e o domínio. Corrija a causa, como uma conta invadida, e faça o registro PTR, o registro de endereço e o nome HELO coincidirem. Depois, peça a remoção.
    .avoid = Não mude para novos endereços IP ou domínios em vez de corrigir a causa: em breve eles também perdem a reputação.
    .ask = Pergunte o motivo ao administrador de e-mail do destinatário ou, se a resposta citar uma lista de bloqueio, ao operador dela. Informe o endereço IP, o domínio e o nome HELO de envio, o texto completo do erro, a data, a hora e o fuso horário.

cause-content-refused = Conteúdo rejeitado como spam ou nocivo
    .happened = Um filtro rejeita o conteúdo da mensagem, como o texto, um link ou um anexo, e o considera spam, malware ou proibido.
    .customer = Se a resposta citar um vírus, faça uma varredura no seu dispositivo. Caso contrário, remova da mensagem links encurtados, programas e arquivos compactados com senha e compartilhe arquivos de uma forma que o destinatário aceite.
    .administrator = No lado do remetente, procure uma conta invadida ou um formulário web usado de forma abusiva. Se você administra o servidor do destinatário e a mensagem é inofensiva, corrija a regra do filtro ou acrescente uma exceção.
    .avoid = Não disfarce o conteúdo renomeando um anexo, protegendo um arquivo compactado com senha ou escrevendo palavras com erros: os filtros penalizam esses truques.
    .ask = Pergunte ao administrador do destinatário qual regra, link ou nome de vírus o filtro informou. Informe o texto completo do erro, o cabeçalho Message-ID, a data, a hora e o fuso horário.

cause-message-authentication = Verificação de SPF, DKIM ou DMARC não aprovada
    .happened = O servidor do destinatário não conseguiu confirmar que o domínio do remetente autorizou a mensagem: SPF, DKIM ou DMARC falhou, falta ou não pôde ser verificado. O encaminhamento e as listas de e-mails podem quebrar essas verificações.
    .customer = Envie pelo servidor de e-mail do domínio do seu endereço From. Se já faz isso, encaminhe o texto completo do erro ao administrador desse domínio.
    .administrator = Liste todos os servidores de envio no único registro SPF do domínio, assine com DKIM e alinhe SPF ou DKIM com o domínio de From para o DMARC. Depois, verifique Authentication-Results em uma mensagem de teste.
    .avoid = Não publique um segundo registro SPF, não termine o registro com +all e não enfraqueça permanentemente a política de DMARC: isso quebra as verificações ou permite falsificações.
    .ask = Pergunte ao administrador de e-mail do destinatário qual verificação falhou e para qual domínio. Informe o endereço IP de envio, os domínios de MAIL FROM e From, o cabeçalho DKIM-Signature, o texto completo do erro, a data, a hora e o fuso horário.

cause-credentials-refused = Login ausente ou não aceito
    .happened = O servidor exige que o cliente faça login, mas não recebeu credenciais ou não as aceitou. A senha, o token, a chave ou o método de login pode estar errado, faltar ou ter expirado.
    .customer = Faça login novamente e verifique o nome de usuário e a senha. Se os dois estiverem certos, verifique se a conta está bloqueada ou precisa de outro método de login.
    .administrator = Verifique qual conta, token ou chave o programa envia, se expirou e se o servidor oferece este método de login. Se você administra o servidor, procure uma conta bloqueada.
    .avoid = Não deixe que um programa repita um login recusado: isso pode bloquear a conta ou o endereço IP. Nunca coloque uma senha ou um token em um chamado de suporte.
    .ask = Pergunte ao administrador se a conta está ativa e de qual método de login ela precisa. Informe o nome de usuário, o texto completo do erro, a data, a hora e o fuso horário e, para HTTP, o cabeçalho WWW-Authenticate ou Proxy-Authenticate.

cause-credentials-refused-mail = Login ausente ou não aceito
    .happened = O servidor exige que o cliente faça login, mas não recebeu credenciais ou não as aceitou. A senha, o token, a chave ou o método de login pode estar errado, faltar ou ter expirado.
    .customer = Faça login novamente; muitos servidores de e-mail querem o endereço completo como nome de usuário. Se a senha só funcionar na web, crie uma senha de app ou use o login pela web.
    .administrator = Verifique qual conta, token ou chave o programa envia, se expirou e se o servidor oferece este método de login. Se você administra o servidor, procure uma conta bloqueada.
    .avoid = Não deixe que um programa repita um login recusado: isso pode bloquear a conta ou o endereço IP. Nunca coloque uma senha ou um token em um chamado de suporte.
    .ask = Pergunte ao administrador se a conta está ativa e de qual método de login ela precisa. Informe o nome de usuário, o texto completo do erro, a data, a hora e o fuso horário.

cause-encryption-required = Conexão criptografada exigida
    .happened = O servidor exige uma conexão criptografada, mas o cliente não a criptografou, ou não foi possível estabelecer o TLS como exige a política de um dos lados.
    .customer = Comece o endereço com https ou ative o TLS nas configurações do programa. Atualize programas antigos.
    .administrator = Ative o TLS 1.2 ou mais novo no cliente. Se você administra o servidor, verifique o certificado, o nome do host e a data de validade e o que a política dele exige.
    .avoid = Não desative a criptografia nem as verificações de certificado e nunca envie uma senha em uma conexão não criptografada.
    .ask = Pergunte ao administrador do servidor quais versões do TLS e certificados são exigidos. Informe o nome do host, a porta, as linhas de log sobre TLS e o texto completo do erro.

cause-encryption-required-mail = Conexão criptografada exigida
    .happened = O servidor exige uma conexão criptografada, mas o cliente não a criptografou, ou não foi possível estabelecer o TLS como exige a política de um dos lados.
    .customer = No seu programa de e-mail, escolha STARTTLS, geralmente na porta 587, ou TLS desde o início na porta 465. Atualize programas antigos.
    .administrator = Ative o TLS 1.2 ou mais novo no servidor de envio ou cliente. Se você administra o outro servidor, verifique o certificado, o nome do host, a data de validade e a política MTA-STS ou DANE, se houver.
    .avoid = Não desative a criptografia nem as verificações de certificado e nunca envie uma senha em uma conexão não criptografada.
    .ask = Pergunte ao administrador do servidor quais versões do TLS e certificados são exigidos. Informe o nome do host, a porta, as linhas de log sobre TLS e o texto completo do erro.

cause-rate-limited = Limite ou cota atingida
    .happened = Dados demais foram enviados ou conexões demais foram feitas em pouco tempo, ou uma cota se esgotou. O limite pode valer para a conta, o endereço IP ou a chave.
    .customer = Se o servidor não informar um tempo, aguarde alguns minutos, e mais depois de cada recusa. Depois, envie menos de cada vez ou peça ao seu provedor um limite maior.
    .administrator = Use menos conexões paralelas e intervalos maiores e aguarde o tempo que o servidor pede. Procure uma conta invadida ou um programa que continua tentando. Se você administra o servidor, verifique o limite.
    .avoid = Não distribua o tráfego por mais contas ou endereços IP: as tentativas recusadas muitas vezes também contam, e pode haver um bloqueio.
    .ask = Pergunte ao administrador do servidor o que é contado, em que período e quando a contagem recomeça. Informe a conta, o endereço IP, o texto completo do erro, a data, a hora e o fuso horário.

cause-rate-limited-mail = Limite ou cota atingida
    .happened = Mensagens demais foram enviadas ou conexões demais foram feitas em pouco tempo, ou uma cota se esgotou. O limite pode valer para a conta, o endereço IP, o remetente ou o destinatário.
    .customer = Se o servidor não informar um tempo, aguarde alguns minutos, e mais depois de cada recusa. Depois, envie menos de cada vez ou peça ao seu provedor um limite maior.
    .administrator = Use menos conexões paralelas e intervalos maiores e aguarde o tempo que o servidor pede. Procure uma conta invadida ou um programa que continua tentando. Se você administra o servidor, verifique o limite.
    .avoid = Não distribua o tráfego por mais contas ou endereços IP: as tentativas recusadas muitas vezes também contam, e pode haver um bloqueio.
    .ask = Pergunte ao administrador do servidor o que é contado, em que período e quando a contagem recomeça. Informe a conta, o endereço IP, o texto completo do erro, a data, a hora e o fuso horário.

cause-message-too-large = Limite de tamanho excedido
    .happened = O que foi enviado é maior do que o lado que recebe aceita.
    .customer = Envie menos de cada vez ou reduza o arquivo. Se uma página web reclamar de cabeçalhos ou cookies, exclua os cookies do site e comece pela página inicial dele.
    .administrator = Compare o tamanho com os limites do proxy, do servidor e do aplicativo. Se aumentar um limite, aumente-o em todos os servidores no caminho.
    .avoid = Não remova o limite: ele protege o lado que recebe.
    .ask = Pergunte ao administrador do lado que recebe qual é o limite de tamanho. Informe o texto completo do erro e o tamanho.

cause-message-too-large-mail = Mensagem grande demais
    .happened = A mensagem é maior do que o servidor aceita. A codificação aumenta os anexos em cerca de um terço; por isso, um arquivo abaixo do limite pode ser grande demais.
    .customer = Reduza o anexo ou compartilhe o arquivo por um link.
    .administrator = Compare o tamanho com SIZE na resposta a EHLO do servidor. Se aumentar um limite, aumente-o em todos os servidores no caminho.
    .avoid = Não remova o limite: ele protege o servidor. Não divida um arquivo em muitas mensagens, que podem encher a caixa de correio do destinatário.
    .ask = Pergunte ao administrador do servidor que recusou qual é o limite de tamanho. Informe o texto completo do erro e o tamanho depois da codificação.

cause-too-many-recipients = Destinatários demais de uma vez
    .happened = A mensagem tinha mais destinatários do que o servidor aceita de uma vez; por isso, não foi aceita para alguns ou todos eles.
    .customer = Descubra quais destinatários foram recusados e envie a eles em grupos menores. Para mensagens regulares a muitas pessoas, use uma lista de e-mails.
    .administrator = Faça o servidor de envio entregar aos destinatários aceitos e oferecer os outros em novas transações, como a RFC 5321 espera depois do 452. Se necessário, defina menos destinatários por mensagem.
    .avoid = Não envie a mensagem outra vez a todos: os destinatários aceitos a receberiam duas vezes. Não liste desconhecidos em Para ou Cc.
    .ask = Pergunte ao administrador de e-mail do servidor que recusou quantos destinatários uma mensagem pode ter. Informe o texto completo do erro e o número de destinatários.

cause-greylisted = Atrasada por greylisting
    .happened = O servidor do destinatário ainda não conhece este remetente e recusa a primeira tentativa de propósito, para ver se o servidor de envio tenta novamente, como normalmente fazem os servidores de e-mail.
    .customer = Aguarde: a mensagem geralmente chega em minutos ou horas. Se for urgente ou tiver sido devolvida, entre em contato com o destinatário por outro meio.
    .administrator = Deixe a fila tentar novamente depois de alguns minutos, do mesmo endereço IP e com o mesmo remetente do envelope e o mesmo destinatário. Envie as mensagens de programas sem fila por um servidor que tenha uma.
    .avoid = Não envie uma nova cópia, não tente a cada poucos segundos e não mude o remetente ou o endereço IP entre as tentativas: a espera pode recomeçar.
    .ask = Se as tentativas ainda forem recusadas depois de um dia, peça uma exceção ao administrador de e-mail do destinatário. Informe o endereço IP de envio, o remetente do envelope e a data, a hora e o fuso horário de cada tentativa.

cause-connection = Falha na conexão ou tempo limite atingido
    .happened = A conexão não pôde ser estabelecida, caiu ou atingiu o tempo limite, ou um gateway não recebeu uma resposta utilizável. O problema pode estar na rede, em um firewall, no DNS ou no outro servidor.
    .customer = Verifique a sua própria rede se outras coisas também falharem. Se você estava fazendo um pagamento ou um pedido, verifique se ele foi concluído antes de tentar novamente.
    .administrator = Teste o DNS, a rota, a porta e o firewall a partir do servidor de envio ou cliente. Atrás de um proxy ou gateway, verifique o servidor upstream. No servidor inacessível, verifique se ele escuta na porta e dá conta da carga.
    .avoid = Não altere o endereço ou o conteúdo e não tente novamente em intervalos curtos: nada disso corrige a causa, e novas tentativas aumentam a carga.
    .ask = Pergunte ao administrador do servidor ou da rede inacessível se há uma falha conhecida. Informe os nomes dos hosts, os endereços IP, a porta, o texto completo do erro, a data, a hora e o fuso horário.

cause-name-unknown = Nome do host não encontrado
    .happened = O nome de um servidor não pôde ser convertido em um endereço: tem um erro de digitação, não existe no DNS ou só existe em outra rede.
    .customer = Verifique se o endereço tem um erro de digitação. Se estiver certo, verifique se você está on-line e conecte-se à rede da empresa ou à VPN a que o nome pertence.
    .administrator = Consulte o nome na máquina que informa o erro e depois com um segundo resolvedor. Verifique as configurações, os domínios de pesquisa e o arquivo hosts do cliente ou publique o registro A ou AAAA que falta.
    .avoid = Não substitua o nome por um endereço IP em definitivo: o endereço pode mudar, e os certificados deixam de corresponder.
    .ask = Pergunte ao administrador do servidor se o nome está certo e onde pode ser consultado. Informe o nome exato, o seu resolvedor, a data, a hora e o fuso horário.

cause-certificate-untrusted = Certificado não confiável
    .happened = Um dos lados não aceitou o certificado do outro: o emissor é desconhecido ali, falta um certificado intermediário ou o certificado está danificado, foi revogado ou não se destina a este uso.
    .customer = Se o seu programa recebeu um alerta TLS, verifique se ele usa o certificado de cliente certo. Caso contrário, verifique se o endereço está escrito corretamente e, em redes públicas, faça login na rede antes. Se isso não resolver, informe o erro ao administrador do servidor.
    .administrator = Faça o lado cujo certificado foi recusado enviar os próprios certificados intermediários. Depois de um alerta TLS, é o lado que o recebeu. Se o emissor for seu, acrescente o certificado raiz ao repositório de confiança do outro lado.
    .avoid = Não desative as verificações de certificado e não ignore o aviso: um invasor poderia ler tudo.
    .ask = Pergunte ao administrador do servidor qual é o emissor do certificado do servidor e se a cadeia está completa. Se o recusado foi o do cliente, pergunte quais emissores o servidor aceita. Informe o nome do servidor, a porta, o texto completo do erro, a data, a hora e o fuso horário.

cause-protocol-mismatch = Protocolo errado para esta porta
    .happened = Os dois lados não falam o mesmo protocolo nesta porta: um criptografa e o outro não, ou um fala HTTP/1.1 onde o outro espera HTTP/2.
    .customer = Verifique se o endereço começa com https:// ou http:// e se a porta é a certa. Caso contrário, encaminhe o texto completo do erro ao seu administrador.
    .administrator = Compare o esquema, a porta, o TLS e a versão do HTTP nos dois lados: um cliente com TLS precisa de uma porta TLS, e o gRPC precisa de HTTP/2 em todo o caminho, por todos os proxies.
    .avoid = Não tente novamente: nada muda até que um dos lados seja reconfigurado.
    .ask = Pergunte ao administrador do servidor qual protocolo e quais configurações de TLS a porta espera. Informe o nome do host, a porta, as configurações do cliente e o texto completo do erro.

cause-callee-unknown = Usuário ou número inexistente
    .happened = O servidor não conhece o usuário ou número chamado. Ele tem um erro de digitação, está incompleto ou não está mais atribuído, ou a chamada foi enviada ao domínio errado.
    .customer = Verifique se o número ou endereço tem erros, inclusive o código do país. Se estiver certo, peça à pessoa o atual por outro meio.
    .administrator = Compare o Request-URI no log com o número discado: prefixos, código do país e domínio. Depois, verifique a rota, o plano de discagem e, no lado chamado, a conta do usuário.
    .avoid = Não deixe que um programa tente um número após o outro: essas chamadas parecem uma varredura, e muitos servidores então bloqueiam o endereço IP de quem liga.
    .ask = Pergunte ao administrador do domínio chamado se o usuário existe. Informe o Request-URI, o cabeçalho Call-ID, o texto completo do erro, a data, a hora e o fuso horário.

cause-callee-busy = Pessoa chamada ocupada
    .happened = A pessoa chamada está em outra chamada ou não aceita mais chamadas no momento.
    .customer = Ligue novamente em alguns minutos, deixe uma mensagem de voz se isso for oferecido ou envie uma mensagem de texto.
    .administrator = Se uma linha estiver sempre ocupada, procure chamadas que não terminaram corretamente e verifique o limite de chamadas simultâneas e a configuração de Não perturbe do telefone.
    .avoid = Não disque outra vez automaticamente a cada poucos segundos: isso aumenta a carga e pode levar a um bloqueio.
    .ask = Pergunte ao administrador do telefone chamado se há chamadas presas na linha. Informe o cabeçalho Call-ID, o texto completo do erro, a data, a hora e o fuso horário.

cause-callee-unavailable = Pessoa chamada inacessível
    .happened = O usuário existe, mas ninguém atendeu ou nenhum telefone pôde ser alcançado: está desligado, off-line, não registrado ou no modo Não perturbe.
    .customer = Ligue novamente mais tarde ou deixe uma mensagem. Se é o seu próprio telefone que não pode ser chamado, verifique se ele está on-line e com o login feito.
    .administrator = Consulte os registros atuais do usuário e quando expiram. Verifique se as solicitações chegam ao telefone pelo firewall e pela tradução de endereços, e se o servidor o deixa tocar tempo suficiente.
    .avoid = Não exclua o número: geralmente o usuário só está ausente.
    .ask = Pergunte ao administrador do telefone chamado se ele está registrado. Informe o endereço do usuário, o cabeçalho Call-ID, o texto completo do erro, a data, a hora e o fuso horário.

cause-call-declined = Chamada recusada
    .happened = A pessoa chamada, ou um programa ou provedor que decide por ela, recusou a chamada.
    .customer = Se for importante, envie uma mensagem que diga do que se trata a chamada e aguarde antes de ligar novamente. Depois de “Network Blocked”, não ligue novamente: use o contato no cabeçalho Reason.
    .administrator = Se as pessoas recusarem as chamadas da sua organização como indesejadas, verifique o identificador de chamadas, o volume de chamadas e se elas são assinadas. Se chamadas desejadas forem recusadas, verifique o filtro no lado chamado.
    .avoid = Não ligue novamente com outro identificador de chamadas: isso é tratado como abuso e é ilegal em muitos países.
    .ask = Pergunte o motivo à pessoa ou ao provedor que bloqueou a chamada. Informe o identificador de chamadas, os cabeçalhos Reason e Call-Info, o texto completo do erro, a data, a hora e o fuso horário.

cause-name-lookup-failed = O nome não pôde ser consultado
    .happened = O servidor DNS não conseguiu saber se o nome existe ou quais registros tem. Geralmente, os servidores DNS do próprio nome não respondem ou as assinaturas DNSSEC não são válidas.
    .customer = Tente novamente em alguns minutos ou de outra rede. Se só este nome falhar, avise o dono dele. Se muitos nomes falharem, avise o seu provedor ou administrador.
    .administrator = Procure um erro estendido (EDE). Consulte com dig +cd: se funcionar, a causa é o DNSSEC. Caso contrário, consulte diretamente os servidores autoritativos da zona. Se muitos nomes falharem, verifique o relógio, a âncora de confiança e a rede do resolvedor.
    .avoid = Não desative a validação DNSSEC para tudo e não conclua que o nome não existe.
    .ask = Pergunte ao administrador da zona se os servidores de nomes, a delegação ou as chaves mudaram recentemente. Informe o nome, o tipo de registro, o resolvedor, o EDE, se houver, o texto completo do erro, a data, a hora e o fuso horário.

cause-dnssec-failure = Falha na verificação DNSSEC
    .happened = O resolvedor recebeu uma resposta, mas as assinaturas dela não provam que é autêntica: expiraram, faltam ou não correspondem às chaves que a zona superior garante.
    .customer = Aguarde algumas horas ou entre em contato com o dono do nome por outro meio. Todos cujo resolvedor verifica assinaturas têm o mesmo problema.
    .administrator = Se a zona for sua, compare o registro DS na zona superior com as suas chaves e assine a zona novamente. Caso contrário, informe o dono da zona e verifique o relógio e a âncora de confiança do seu resolvedor.
    .avoid = Não desative a validação DNSSEC para tudo: respostas forjadas também seriam aceitas.
    .ask = Pergunte ao dono da zona se uma chave mudou recentemente. Informe o nome, o tipo de registro, o resolvedor, o texto completo do erro, a data, a hora e o fuso horário.

cause-no-data-connection = Conexão de dados não aberta
    .happened = O comando foi aceito, mas a conexão separada para o arquivo ou a lista do diretório não pôde ser aberta. Geralmente o obstáculo é um firewall, a tradução de endereços ou um intervalo de portas fechado.
    .customer = Se a resposta mencionar uma sessão TLS, use um programa que a retome. Caso contrário, alterne entre os modos passivo e ativo no seu programa de FTP; o passivo geralmente funciona. Se nada disso adiantar, tente outra rede.
    .administrator = Abra o intervalo de portas passivas no firewall do servidor e configure o endereço público que PASV anuncia. Com TLS, os firewalls não conseguem ler as portas; por isso, o intervalo precisa estar sempre aberto.
    .avoid = Não abra todas as portas do servidor: um intervalo fixo basta, se tiver mais portas do que transferências simultâneas.
    .ask = Pergunte ao administrador do servidor qual é o intervalo de portas passivas. Informe o log do seu programa com as linhas PASV, EPSV ou PORT, o texto completo do erro, a data, a hora e o fuso horário.

cause-transfer-aborted = Transferência de arquivo interrompida
    .happened = A transferência tinha começado e terminou cedo demais; por isso, o arquivo falta ou está incompleto no destino.
    .customer = Inicie a transferência novamente e deixe o programa retomá-la se ele puder. Depois, compare os tamanhos.
    .administrator = Verifique o log e o espaço em disco do servidor e aumente os tempos limite em firewalls que derrubam a conexão de controle ociosa durante transferências longas. Faça os programas enviarem NOOP ou keepalives.
    .avoid = Não use o arquivo incompleto e não exclua o original antes que os tamanhos coincidam.
    .ask = Pergunte ao administrador do servidor por que a transferência terminou. Informe o nome e o tamanho do arquivo, o log do seu programa, o texto completo do erro, a data, a hora e o fuso horário.

cause-connection-lost = Conexão perdida
    .happened = A conexão terminou sem um fechamento correto. O motivo geralmente é uma falha de rede, uma reinicialização ou um proxy que encerra conexões ociosas. Os navegadores informam da mesma forma um handshake recusado.
    .customer = Recarregue a página ou reinicie o programa e verifique a sua rede. Se você estava no meio de algo, verifique se foi salvo.
    .administrator = Compare o horário com reinicializações e com os tempos limite de inatividade de proxies e balanceadores de carga. Faça o servidor enviar pings com mais frequência que o menor tempo limite. Se as conexões nunca forem abertas, verifique se todos os proxies repassam Upgrade e leia o código de status HTTP. Se os pongs atrasarem, procure código que bloqueia o programa. Faça os clientes reconectarem depois de um intervalo aleatório e crescente.
    .avoid = Não deixe todos os clientes reconectarem ao mesmo tempo ou sem pausa: um servidor que acabou de iniciar pode falhar novamente.
    .ask = Pergunte ao administrador do servidor o que encerrou a conexão. Informe o endereço, há quanto tempo a conexão estava aberta, o texto completo do erro, a data, a hora e o fuso horário.

cause-certificate-expired = Certificado expirado ou ainda não válido
    .happened = O certificado está fora do período de validade ou o relógio do dispositivo que o verifica está errado.
    .customer = Verifique a data e a hora do seu dispositivo e, se o seu programa usa um certificado de cliente, a data de validade dele. Caso contrário, o site ou serviço precisa renovar o certificado; tente novamente mais tarde.
    .administrator = No lado cujo certificado foi recusado, renove-o e recarregue o programa que o usa: muitos mantêm o antigo até serem reiniciados. Verifique também os certificados intermediários e monitore a data de validade.
    .avoid = Não desative as verificações de certificado e não atrase o relógio: certificados expirados não são mais confiáveis.
    .ask = Pergunte ao administrador do servidor se o certificado foi renovado. Informe o nome do servidor, a porta, o texto completo do erro, a data, a hora e o fuso horário.

cause-certificate-name-mismatch = Certificado de outro nome
    .happened = O certificado é válido, mas não para o nome usado na conexão. O endereço pode estar errado ou o servidor escolheu o certificado errado.
    .customer = Verifique o endereço, com e sem “www”. Em redes públicas, faça login na rede antes e tente novamente.
    .administrator = Peça um certificado que liste todos os nomes em uso e verifique qual certificado o servidor envia para este nome (SNI). Conecte-se pelo nome, não pelo endereço IP.
    .avoid = Não desative as verificações de nome: o certificado de qualquer um seria aceito.
    .ask = Pergunte ao administrador do servidor quais nomes o certificado cobre. Informe o nome que você usou, a porta, o texto completo do erro, a data, a hora e o fuso horário.

cause-tls-mismatch = Nenhuma versão do TLS ou cifra em comum
    .happened = Os dois lados usam TLS, mas não há versão, cifra ou outra configuração que ambos aceitem. Geralmente um dos lados é muito mais antigo que o outro ou tem uma configuração muito rigorosa.
    .customer = Atualize o seu navegador, programa ou sistema operacional. Se o erro afetar um único dispositivo antigo, peça uma atualização ao fabricante dele.
    .administrator = Compare as versões e cifras que o cliente oferece com as que o servidor aceita, por exemplo com um scanner de TLS. Ative TLS 1.2 e 1.3 nos dois lados.
    .avoid = Não ative outra vez para todos o TLS 1.0, o SSL 3.0 ou cifras fracas para atender um único cliente antigo.
    .ask = Pergunte ao administrador do servidor quais versões do TLS e cifras são aceitas. Informe o nome do host, a porta, a versão do cliente e o texto completo do erro.

cause-media-mismatch = Nenhum formato de áudio, vídeo ou criptografia em comum
    .happened = Os dois lados não encontraram um formato de som ou vídeo, ou uma criptografia para ele, que ambos aceitem. O telefone chamado existe e pode ser alcançado.
    .customer = Atualize o telefone ou o app. Se só as chamadas para um número falharem, informe o seu provedor.
    .administrator = Compare os codecs e a criptografia (SRTP ou nenhuma) no SDP da solicitação com o que o outro lado aceita e ative alguns que os dois tenham. Verifique os dispositivos no meio do caminho, que podem remover alguns.
    .avoid = Não desative a criptografia de todas as chamadas por causa de um dispositivo.
    .ask = Pergunte ao administrador do outro lado quais codecs e qual criptografia ele aceita. Informe o SDP da solicitação, o cabeçalho Call-ID, o texto completo do erro, a data, a hora e o fuso horário.

cause-storage-full = Armazenamento cheio
    .happened = O servidor não tem mais espaço para o que foi enviado ou a conta esgotou o espaço que lhe cabe.
    .customer = Exclua arquivos de que não precisa mais ou envie algo menor. Se o armazenamento não for seu, avise o dono dele.
    .administrator = No servidor, libere espaço em disco ou aumente a cota da conta. Verifique se logs, uploads antigos ou um programa com defeito encheram o disco.
    .avoid = Não envie o arquivo repetidamente: nada muda até que haja espaço, e arquivos incompletos ocupam ainda mais.
    .ask = Pergunte ao administrador do servidor quanto espaço está livre e qual cota se aplica. Informe a conta, o tamanho do arquivo, o texto completo do erro, a data, a hora e o fuso horário.

cause-expired = Entrega atrasada ou abandonada
    .happened = O servidor de envio tentou por horas ou dias. Ou ele desistiu, ou este é um aviso de que continua tentando. A causa está nas respostas às tentativas anteriores.
    .customer = Verifique o domínio depois do @ e avise o destinatário por outro meio. Quando o servidor tiver desistido e a causa estiver corrigida, envie a mensagem novamente.
    .administrator = Procure o ID da fila no log e leia as respostas a todas as tentativas. Corrija a causa, como um servidor inacessível, e depois peça que a mensagem seja enviada novamente.
    .avoid = Não aumente apenas o tempo na fila: enquanto a causa permanecer, a entrega continua falhando.
    .ask = Peça ao administrador do servidor de envio a resposta à última tentativa. Informe o ID da fila, o cabeçalho Message-ID, a data, a hora e o fuso horário.

cause-loop = Loop ou saltos demais
    .happened = O que foi enviado andou em círculos ou passou por mais servidores ou redirecionamentos do que o permitido. Geralmente rotas, regras de encaminhamento ou redirecionamentos levam de volta ao início.
    .customer = Encaminhe o texto completo do erro ao seu administrador. Para uma página web, exclua antes os cookies do site.
    .administrator = Encontre os hosts ou endereços que aparecem mais de uma vez, no HTTP nos cabeçalhos Location. Corrija os redirecionamentos, as rotas ou as regras de encaminhamento.
    .avoid = Não aumente o limite de saltos ou redirecionamentos: o loop permanece, e cada volta a mais só aumenta a carga.
    .ask = Pergunte ao administrador dos hosts que aparecem mais de uma vez como eles roteiam e redirecionam. Informe todos os cabeçalhos da solicitação, a data, a hora e o fuso horário.

cause-loop-mail = Loop de e-mail
    .happened = A mensagem andou em círculos ou passou por mais servidores do que o permitido. Geralmente regras de encaminhamento ou rotas levam de volta ao início.
    .customer = Peça ao destinatário que procure regras de encaminhamento que levem de volta à mesma caixa de correio.
    .administrator = Encontre os hosts que aparecem mais de uma vez nos cabeçalhos Received. Corrija o encaminhamento, os registros MX ou a lista de domínios locais.
    .avoid = Não aumente o limite de saltos: o loop permanece, e cada volta a mais só aumenta a carga.
    .ask = Pergunte ao administrador dos hosts que aparecem mais de uma vez como eles encaminham e roteiam as mensagens. Informe todos os cabeçalhos Received, a data, a hora e o fuso horário.

cause-syntax = Malformado ou não compatível
    .happened = O servidor não conseguiu ler parte do que foi enviado, como um comando, endereço, cabeçalho ou argumento, ou não o oferece ou não o permite.
    .customer = Verifique se os endereços e o que você digitou têm espaços a mais, vírgulas e partes faltando e atualize o seu programa. Se tudo parecer certo, encaminhe o texto completo do erro ao desenvolvedor dele.
    .administrator = Encontre no log o comando, cabeçalho ou argumento recusado e corrija o programa que o escreve. Para HTTP e gRPC, compare o método, o tipo de conteúdo e os argumentos com a documentação do serviço.
    .avoid = Não afrouxe as verificações para todos a fim de deixar passar um programa com defeito.
    .ask = Pergunte ao desenvolvedor do programa ou ao administrador do servidor qual parte viola qual regra. Informe um log da troca inteira, sem senhas, e o texto completo do erro.

cause-server-fault = Problema no servidor
    .happened = O servidor tem um problema próprio, como um disco cheio, um erro interno, uma configuração errada, manutenção, sobrecarga ou, na telefonia, nenhuma linha livre. O que foi enviado pode estar em ordem.
    .customer = Se o problema persistir, informe o administrador do servidor. Se você estava fazendo um pagamento ou um pedido em um site, verifique se ele foi concluído antes de tentar novamente.
    .administrator = Se você administra o servidor, verifique o log, a configuração e as alterações recentes e depois o espaço em disco, a memória, a carga e as dependências. Na telefonia, compare as chamadas em andamento com o limite de canais.
    .avoid = Não altere endereços, senhas ou conteúdo por adivinhação e não sobrecarregue o servidor com novas tentativas.
    .ask = Pergunte ao administrador do servidor se o problema é conhecido. Informe o nome do host, o ID que houver na resposta ou no log, o texto completo do erro, a data, a hora e o fuso horário.

cause-policy = Recusado pela política
    .happened = Uma política do serviço, do dono dele ou da sua própria organização não permite isto.
    .customer = Verifique se você usa a conta certa. Depois, pergunte a quem pode dar permissão: o administrador da sua organização ou o dono daquilo que você tentou acessar.
    .administrator = Procure no texto do erro um link ou código que identifique a política. Se você administra o servidor que recusou, verifique funções, firewall, origens e bloqueios legais. Caso contrário, mostre que o seu tráfego é legítimo.
    .avoid = Não contorne a política com outras contas ou endereços: isso pode levar a um bloqueio maior.
    .ask = Pergunte ao administrador do servidor qual política se aplicou e quem pode mudá-la. Informe a conta, o endereço IP, o texto completo do erro, a data, a hora e o fuso horário.

cause-policy-mail = Recusado pela política
    .happened = Uma política do lado do destinatário, da sua própria organização ou do seu provedor não permite esta mensagem.
    .customer = Verifique se você usa a conta certa. Depois, pergunte a quem pode dar permissão: o destinatário ou o administrador da sua organização.
    .administrator = Procure no texto do erro um link ou código que identifique a política. Se você administra o servidor que recusou, verifique as listas de bloqueio, as configurações de grupos e os remetentes permitidos. Caso contrário, mostre que as suas mensagens são legítimas.
    .avoid = Não contorne a política com outras contas ou endereços: isso pode levar a um bloqueio maior.
    .ask = Pergunte ao administrador de e-mail do destinatário qual política se aplicou e quem pode mudá-la. Informe o remetente, o endereço IP, o texto completo do erro, a data, a hora e o fuso horário.

cause-resource-missing = Página, arquivo ou objeto não encontrado
    .happened = O serviço não encontrou nada no endereço, caminho ou nome solicitado. Talvez tenha sido excluído, movido ou nunca criado ou esteja oculto para este usuário.
    .customer = Verifique se o endereço ou caminho tem erros de digitação ou encontre-o novamente a partir da página inicial ou da pasta principal. Faça login se o conteúdo não for público.
    .administrator = Compare o endereço ou caminho, o identificador e a versão com a documentação do serviço. Se você administra o serviço, verifique o roteamento, os dados e as permissões e redirecione o que mudou de lugar.
    .avoid = Não experimente endereços parecidos: muitas tentativas assim parecem um ataque.
    .ask = Pergunte ao administrador do serviço se isto existe e quem pode vê-lo. Informe o endereço ou nome completo, o método, a conta, a data, a hora e o fuso horário.

cause-state-conflict = Conflito com o estado atual
    .happened = A solicitação não combina com o estado atual: os dados mudaram nesse meio-tempo, o objeto já existe, uma condição falhou ou falta ou outra etapa tem de vir antes.
    .customer = Se o texto do erro indicar uma etapa a fazer antes, faça-a. Depois, recarregue a página, verifique se a sua alteração ou a de outra pessoa já está ali e preencha o que falta.
    .administrator = No HTTP, faça o cliente ler o estado atual, combinar a alteração e enviá-la com uma nova condição, como If-Match. No gRPC, recomece a sequência depois de ABORTED; depois de ALREADY_EXISTS, procure uma tentativa anterior que funcionou.
    .avoid = Não retire a condição para forçar a solicitação: isso pode sobrescrever o trabalho de outros.
    .ask = Pergunte ao administrador do serviço de qual estado a solicitação precisa. Informe o nome do objeto, a ETag ou versão que você enviou, o ID da solicitação, o texto completo do erro, a data, a hora e o fuso horário.

cause-redirected = Movido para outro endereço
    .happened = O que foi pedido está em outro endereço.
    .customer = Siga o novo endereço se confiar nele e atualize o seu favorito.
    .administrator = Faça o cliente seguir o novo endereço, até um limite, ou use-o diretamente. No HTTP, ele está no cabeçalho Location; no SIP, em Contact.
    .avoid = Não envie senhas ou tokens a um novo endereço que você não verificou.
    .ask = Pergunte ao administrador do endereço antigo qual está certo e se a mudança é permanente. Informe os dois endereços.

cause-redirected-mail = Movido para outro endereço
    .happened = O destinatário da mensagem tem outro endereço de e-mail.
    .customer = Confirme o novo endereço com o destinatário e envie a mensagem para lá.
    .administrator = Faça o remetente usar o novo endereço e corrija-o nas suas listas depois que o destinatário o confirmar.
    .avoid = Não envie mensagens confidenciais a um novo endereço que você não verificou e não deixe que programas o adotem automaticamente.
    .ask = Pergunte ao destinatário qual endereço está certo e se a mudança é permanente. Informe os dois endereços.

cause-cancelled = Cancelado pelo cliente
    .happened = O cliente desistiu antes que a resposta estivesse completa: talvez uma página tenha sido fechada, um programa tenha parado ou um tempo limite entre cliente e servidor tenha se esgotado. Mesmo assim, o trabalho pode ter sido feito.
    .customer = Primeiro, verifique se o seu pedido ou a sua alteração foi concluída. Se não foi, carregue a página novamente e deixe-a aberta até que esteja completa.
    .administrator = Compare a duração da solicitação com os tempos limite do cliente, do proxy e do balanceador de carga. Acelere o serviço ou aumente o menor tempo limite, a menos que o cliente cancele de propósito.
    .avoid = Não conclua apenas pelo cancelamento que o problema está no serviço.
    .ask = Pergunte ao administrador do cliente ou do proxy o que encerrou a solicitação. Informe o ID e a duração da solicitação e os logs dos dois lados com o fuso horário.

cause-unknown = Causa não informada
    .happened = Nem o texto nem os códigos nele dão o motivo.
    .customer = Procure o resto do texto: muitas vezes vem em seguida uma parte técnica mais longa ou um link. Encaminhe tudo ao seu provedor ou administrador.
    .administrator = Procure o mesmo horário no log e leia as linhas ao redor. O log do servidor que respondeu geralmente dá o motivo.
    .avoid = Não altere configurações, endereços ou senhas por adivinhação: você pode criar um segundo problema.
    .ask = Peça ao administrador do servidor que respondeu a entrada correspondente no log. Informe o texto completo do erro, o ID que houver na resposta ou no log, a data, a hora e o fuso horário.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = Este texto não contém um código de status que o Codebook reconheça com certeza nem palavras que ele conheça.
    .customer = Procure o resto do texto: muitas vezes vem em seguida uma linha com um número, o nome de um código ou uma parte técnica. Cole tudo.
    .administrator = Cole também as linhas anteriores e posteriores e informe o protocolo, se souber. O log do servidor que respondeu geralmente tem o código.
    .avoid = Não altere configurações, endereços ou senhas e não remova endereços de listas só por causa deste texto.
    .ask = Peça ao administrador do servidor que respondeu a entrada correspondente no log. Informe o texto completo do erro, o programa, o nome do host, a data, a hora e o fuso horário.

several-protocols =
    .happened = Vários protocolos têm este número, com significados diferentes, e nada no texto mostra de qual deles ele vem.
    .customer = Diga onde o número apareceu: em uma página web, em um app ou em um e-mail devolvido. Cole todo o texto ao redor.
    .administrator = Informe o protocolo ou cole a linha de log completa: um URL ou método indica HTTP, e um endereço, um comando ou um código avançado indica e-mail.
    .avoid = Não remova endereços de listas e não altere configurações enquanto o protocolo for desconhecido.
    .ask = Peça a quem viu o número o texto completo do erro, o programa que o mostrou e o endereço ou nome do host dele.

## What kind of mail it is

mail-kind-bounce = Notificação de falha na entrega
    .happened = Este e-mail é uma notificação de falha na entrega: um servidor não conseguiu entregar uma mensagem e parou de tentar.
    .advice = Só envie a mensagem novamente depois que a causa for corrigida.

mail-kind-delay = Aviso de atraso
    .happened = Este e-mail é um aviso de atraso: a mensagem ainda espera no servidor de envio, que continua tentando.
    .advice = Não envie a mensagem novamente enquanto o servidor continuar tentando: o destinatário pode recebê-la duas vezes.

mail-kind-receipt = Confirmação de entrega ou de leitura
    .happened = Este e-mail é uma confirmação: a mensagem foi entregue, passada adiante, aberta ou excluída.
    .advice = Mantenha o endereço nas suas listas de e-mails. Nenhuma ação é necessária.

mail-kind-complaint = Reclamação de spam
    .happened = Este e-mail é uma reclamação: um destinatário marcou a sua mensagem como spam, e o provedor da caixa de correio avisa você disso.
    .advice = Remova imediatamente o destinatário de todas as suas listas de e-mails. Se o relatório esconder o endereço, encontre-o pelo cabeçalho Message-ID da mensagem devolvida.

mail-kind-auto-reply = Resposta automática
    .happened = Este e-mail é uma resposta automática, como um aviso de ausência. A mensagem foi entregue.
    .advice = Mantenha o endereço nas suas listas de e-mails, a menos que a resposta diga que o destinatário não o usa mais.

mail-kind-challenge = O remetente precisa confirmar a mensagem
    .happened = O serviço de e-mail do destinatário retém a mensagem até que o remetente a confirme, geralmente por um link neste e-mail.
    .advice = Mantenha o endereço nas suas listas de e-mails. Se você mesmo escreveu ao destinatário, siga as etapas do e-mail. Não deixe que programas confirmem e-mails assim.

mail-kind-other = Outro e-mail
    .happened = Este e-mail não é um relatório sobre uma entrega. Se ele citar um texto de erro, esta página explica esse texto.
    .advice = Se você tiver a notificação de falha original, cole-a inteira, com os cabeçalhos.

## Whether to remove the address from a mailing list

suppression-no = Esta resposta não é motivo para remover o endereço das suas listas de e-mails. Se o endereço tiver um erro de digitação, corrija-o.
suppression-after-repeats = Mantenha o endereço nas suas listas de e-mails por enquanto. Remova-o somente se as mensagens continuarem falhando por dias ou semanas.
suppression-yes = Se o endereço tiver um erro de digitação, corrija-o. Caso contrário, remova-o das suas listas de e-mails, porque as mensagens para ele provavelmente continuarão falhando.

## How sure the cause is

confidence-low = Os indícios são fracos ou apontam para várias causas. Verifique antes de confiar nesta explicação.
confidence-medium = Esta causa é provável.
confidence-high = Esta causa é muito provável: o texto ou o código a indica com clareza.

## How long to wait

wait-asked =
    .seconds =
        { $count ->
            [one] O servidor pede que você aguarde { $count } segundo.
           *[other] O servidor pede que você aguarde { $count } segundos.
        }
    .minutes =
        { $count ->
            [one] O servidor pede que você aguarde { $count } minuto.
           *[other] O servidor pede que você aguarde { $count } minutos.
        }
    .hours =
        { $count ->
            [one] O servidor pede que você aguarde { $count } hora.
           *[other] O servidor pede que você aguarde { $count } horas.
        }

wait-specified =
    .seconds =
        { $count ->
            [one] A resposta não informa um tempo. O mínimo usual é de { $count } segundo ({ $reference }).
           *[other] A resposta não informa um tempo. O mínimo usual é de { $count } segundos ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] A resposta não informa um tempo. O mínimo usual é de { $count } minuto ({ $reference }).
           *[other] A resposta não informa um tempo. O mínimo usual é de { $count } minutos ({ $reference }).
        }
    .hours =
        { $count ->
            [one] A resposta não informa um tempo. O mínimo usual é de { $count } hora ({ $reference }).
           *[other] A resposta não informa um tempo. O mínimo usual é de { $count } horas ({ $reference }).
        }

## Several recipients

recipients-many =
    { $count ->
        [one] O relatório trata de { $count } destinatário.
       *[other] O relatório trata de { $count } destinatários. Esta página se refere à primeira entrega que falhou ou, se nenhuma falhou, ao primeiro destinatário.
    }

text-cut = O texto é muito longo; por isso, só o início foi lido.

recipient-cause = A entrega a { $address } falhou ou atrasou. A causa é: { $cause }.

## Contradictions

conflict-classes = { $believed } e { $doubted } se contradizem, porque os primeiros dígitos significam resultados diferentes. Os servidores de e-mail se orientam apenas pelo código básico; por isso, esta página segue { $believed }.

conflict-code-and-words = O texto indica uma causa diferente da de { $doubted } e é mais específico. Esta página segue o texto: { $cause }.

conflict-outdated-use = Para destinatários demais, 552 é uma forma ultrapassada de 452. A RFC 5321 pede aos remetentes que o tratem como temporário e tentem os destinatários restantes em outra transação.

conflict-closed-during-data = O servidor fechou a conexão durante a transferência da mensagem ou logo depois dela. O código 421 significa que ele não aceitou a mensagem; se mesmo assim a guardou, a próxima tentativa entrega uma duplicata.

conflict-given-up = Embora { $doubted } seja uma recusa temporária, o servidor de envio parou de tentar. Uma nova mensagem pode ser aceita quando a causa estiver corrigida.

conflict-still-trying = Embora { $doubted } seja uma recusa permanente, o servidor de envio guarda a mensagem e tenta novamente. Se as novas tentativas também falharem, ele devolverá a mensagem.

conflict-status-and-diagnostic = Neste relatório, Diagnostic-Code contém { $believed } e Status contém { $doubted }. Esta página segue Diagnostic-Code, que contém a resposta original e geralmente é mais preciso.

## Evidence

evidence-words = “{ $quote }” aponta para: { $cause }.

evidence-code = O código { $code } aponta para: { $cause }.

runner-up = A segunda causa mais provável é: { $cause }.
