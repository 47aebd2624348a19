# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = Códigos de resposta do DNS
    .description = O sistema de nomes de domínio (DNS) fornece endereços e outros registros para nomes. Toda resposta tem um código de resposta (RCODE), que diz o que aconteceu com a consulta ou atualização.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Lugar na resposta
    .header = O código está no cabeçalho da resposta.
    .opt = O código é grande demais só para o cabeçalho: os bits superiores estão no registro OPT.
    .tsig = Com TSIG, o código está no campo de erro do registro TSIG, e o cabeçalho tem NOTAUTH.
    .tkey = Com TKEY, o código está no campo de erro do registro TKEY, e o cabeçalho tem NOERROR.
dns-rcode-fact-caching = Armazenamento em cache
    .records = Os resolvedores guardam cada registro pelo tempo que o TTL dele permite.
    .negative = Os resolvedores guardam esta resposta pelo tempo que o registro SOA da zona permite; até lá, um novo registro pode permanecer invisível.
    .failure = Os resolvedores lembram a falha por pelo menos um segundo e no máximo cinco minutos.
dns-rcode-fact-fault = Onde está o problema
    .nobody = Geralmente não há nada de errado com a consulta, o cliente ou a zona.
    .query = Geralmente o problema está na consulta, no que ela pede ou em como foi escrita.
    .client = Geralmente o problema está na configuração do cliente, como o servidor que ele consulta, a chave ou o relógio.
    .zone = Geralmente o problema está na zona: nas assinaturas, na delegação ou nos servidores autoritativos.
dns-rcode-fact-next-server = Consultar outro servidor
    .needless = Não há motivo para consultar outro servidor.
    .same-response = Outro servidor normalmente dá a mesma resposta.
    .may-help = Outro servidor pode responder de forma diferente à mesma consulta.

## Where DNS meets HTTP

dns-rcode-context-http-gateway =
    .exact = Um gateway ou proxy que recebe { $from } para o nome do próprio servidor upstream deve enviar { $to }, que significa o mesmo.
    .close = Um gateway ou proxy que recebe { $from } para o nome do próprio servidor upstream deve enviar { $to }, que significa quase o mesmo.
    .narrower = Um gateway ou proxy que recebe { $from } para o nome do próprio servidor upstream deve enviar { $to }, que cobre só parte do significado.
    .broader = Um gateway ou proxy que recebe { $from } para o nome do próprio servidor upstream deve enviar { $to }, que cobre também muitas outras falhas.
    .loose = Um gateway ou proxy que recebe { $from } para o nome do próprio servidor upstream deve enviar { $to }. A maior parte do significado se perde.

## Codes

dns-rcode-noerror = Consulta bem-sucedida
    .description = O servidor processou a consulta ou atualização sem erro. Os registros encontrados, se houver, estão na seção de resposta.
    .when = Depois da maioria das consultas e atualizações. Se a seção de resposta estiver vazia, não há registros desse tipo (NODATA) ou a seção de autoridade indica outros servidores.
    .fix = Leia a seção de resposta. Se estiver vazia, verifique o tipo de registro na consulta. Se os registros estiverem desatualizados, aguarde até que o TTL deles expire ou limpe o cache do resolvedor.
    .use = Envie NOERROR com registros, com uma delegação ou com uma resposta vazia e o registro SOA da zona se o nome existir sem registros desse tipo. Envie NXDOMAIN quando o nome não existir.

dns-rcode-nodata = Nenhum registro deste tipo
    .description = O nome existe, mas não tem nenhum registro do tipo consultado. Na rede, a resposta tem NOERROR e a seção de resposta vazia, e disso os clientes deduzem NODATA.
    .when = Muitas vezes depois de uma consulta por registros AAAA de um host sem IPv6 ou por registros MX ou TXT que ninguém publicou. Um nome que só tem registros abaixo dele dá o mesmo resultado.
    .fix = Verifique o tipo de registro e consulte outros tipos para o mesmo nome. Se a zona for sua, publique o registro que falta.
    .use = Envie NOERROR com uma resposta vazia e o registro SOA quando o nome existir sem registros deste tipo. Nunca envie NXDOMAIN neste caso: os resolvedores considerariam inexistentes todos os nomes abaixo dele.

dns-rcode-formerr = Consulta malformada
    .description = O servidor não conseguiu interpretar a consulta ou atualização, porque o formato está errado. Um servidor que não implementa EDNS também envia FORMERR para uma consulta correta que usa EDNS.
    .when = Em servidores antigos que não entendem EDNS ou quando um programa escreve atualizações, opções EDNS, cookies ou registros TSIG malformados.
    .fix = Consulte o servidor novamente com dig +noedns. Se funcionar, atualize o servidor. Caso contrário, corrija o programa que monta a mensagem.
    .use = Envie FORMERR quando não conseguir interpretar a mensagem ou o registro OPT. Envie NOTIMP para uma operação que você não implementa. Envie BADVERS para uma versão do EDNS acima da sua.

dns-rcode-servfail = O servidor não conseguiu concluir a consulta
    .description = O servidor não conseguiu concluir a consulta ou atualização. O problema pode ser do próprio servidor, mas um resolvedor geralmente informa um problema na zona ou nos servidores dela. O código não diz se o nome existe.
    .when = Em um resolvedor, se a validação DNSSEC falhar ou se o resolvedor upstream ou os servidores da zona não responderem ou recusarem a consulta. Em um servidor autoritativo, se ele não conseguiu carregar a zona ou tem uma cópia expirada.
    .fix = Procure um erro estendido (EDE). Consulte com dig +cd: se funcionar, a causa é o DNSSEC. Caso contrário, consulte diretamente os servidores autoritativos da zona e tente outro resolvedor. Se muitos nomes falharem, verifique o relógio, a âncora de confiança e a rede do resolvedor.
    .use = Envie SERVFAIL quando deveria conseguir concluir a consulta ou atualização, mas não conseguir, e acrescente um EDE com o motivo. Envie REFUSED quando a sua política proibir a consulta.

dns-rcode-nxdomain = O nome não existe
    .description = O nome na consulta, ou aquele a que leva um registro CNAME, não existe, nem nenhum nome abaixo dele. Em uma atualização, um nome que deveria existir não existe.
    .when = Quando o nome tem um erro de digitação, ainda não foi publicado ou só é conhecido em uma rede privada ou o domínio expirou. O DNS_PROBE_FINISHED_NXDOMAIN do Chrome também pode significar que o nome existe sem um registro de endereço.
    .fix = Verifique a grafia, o destino do registro CNAME, se houver, e se o domínio ainda está registrado. Se o servidor autoritativo da zona tiver o nome, limpe o cache do resolvedor. Para um nome interno, use o resolvedor interno ou a VPN.
    .use = Envie NXDOMAIN quando um nome não tiver registros nem nomes abaixo dele. Envie NOERROR com uma resposta vazia quando tiver outros tipos de registro. Envie REFUSED para uma zona que você não atende.

dns-rcode-notimp = Operação não compatível
    .description = O servidor não é compatível com o tipo de consulta ou operação que a mensagem pede, como uma atualização, um NOTIFY ou uma DNS Stateful Operation (DSO).
    .when = Quando uma atualização, um NOTIFY ou outra mensagem especial chega a um servidor ou roteador doméstico que só trata consultas comuns.
    .fix = Envie uma atualização ao servidor primário da zona. Se consultas comuns receberem NOTIMP, tente outro resolvedor e procure dispositivos entre você e o servidor que alteram consultas.
    .use = Envie NOTIMP para um opcode que você não implementa. Envie FORMERR para uma mensagem que não consegue interpretar. Envie REFUSED para uma operação que você implementa, mas não permite.

dns-rcode-refused = Consulta recusada
    .description = O servidor recusa a consulta, a atualização ou a transferência de zona por motivos de política ou segurança. O código não diz se o nome existe.
    .when = Em um resolvedor que não atende a sua rede ou em um servidor autoritativo que não tem a zona. Os servidores também recusam transferências e atualizações que as listas de acesso não permitem.
    .fix = Verifique qual servidor você consultou e use um resolvedor destinado à sua rede. Se os registros NS da zona levarem a um servidor sem a zona, corrija esses registros. Se você administra o servidor, verifique as listas de acesso.
    .use = Envie REFUSED quando a política proibir a consulta ou quando não atender a zona e acrescente EDE 18 ou 20. Envie SERVFAIL quando tentar e falhar. Envie NOTAUTH para atualizações de uma zona que você não atende.

dns-rcode-yxdomain = O nome existe, mas não deveria
    .description = Uma atualização exige que um nome não esteja em uso, mas ele existe. Depois de uma consulta, o código significa que um registro DNAME tornaria o nome longo demais.
    .when = Geralmente quando um servidor DHCP quer registrar um nome de host que outro host já tem. Depois de uma consulta, só para nomes abaixo de um registro DNAME.
    .fix = Consulte o nome para ver os registros dele e descubra o que os criou. Se estiverem desatualizados, exclua-os; caso contrário, escolha outro nome. Depois de uma consulta, use um nome mais curto.
    .use = Envie YXDOMAIN quando um pré-requisito de uma atualização exigir que o nome não esteja em uso ou quando o nome excederia 255 octetos por causa de um DNAME. Envie YXRRSET quando o pré-requisito se referir a um tipo de registro.

dns-rcode-yxrrset = Os registros existem, mas não deveriam
    .description = Uma atualização exige que um nome não tenha registros de um certo tipo, mas ele tem alguns. Nada foi alterado.
    .when = Depois de uma atualização com esse pré-requisito, por exemplo de um programa que não pode sobrescrever registros.
    .fix = Consulte o nome e o tipo para ver os registros. Se estiverem desatualizados, exclua-os. Caso contrário, altere a atualização ou o pré-requisito dela.
    .use = Envie YXRRSET quando um pré-requisito não quiser registros deste tipo e houver alguns. Envie YXDOMAIN quando exigir que o nome inteiro não esteja em uso.

dns-rcode-nxrrset = Registros exigidos ausentes ou diferentes
    .description = Uma atualização exige certos registros em um nome, mas eles não existem ou têm outros valores. Nada foi alterado.
    .when = Geralmente quando um servidor DHCP verifica se criou um nome, mas não encontra um registro TXT ou DHCID correspondente. No log do servidor DHCP, o código muitas vezes vem depois de YXDOMAIN.
    .fix = Compare os registros do nome com o pré-requisito da atualização. Se outra coisa os alterou, leia-os novamente e monte uma nova atualização; se estiverem desatualizados, exclua-os.
    .use = Envie NXRRSET quando uma atualização exigir registros que não existem ou são diferentes. Envie NXDOMAIN quando exigir o próprio nome. Para uma consulta, envie NOERROR com uma resposta vazia.

dns-rcode-notauth = Servidor não autoritativo para a zona
    .description = O servidor não é autoritativo para a zona indicada na atualização, na transferência ou no NOTIFY. Com um erro TSIG ao lado, NOTAUTH significa que a mensagem não foi autorizada.
    .when = Quando a mensagem vai ao servidor errado, indica a zona errada ou chega enquanto a zona não está carregada.
    .fix = Se houver BADKEY, BADSIG ou outro erro TSIG ao lado de NOTAUTH, corrija esse erro. Caso contrário, verifique o nome da zona e o endereço do servidor. Se você administra o servidor, verifique se ele carregou a zona.
    .use = Envie NOTAUTH para uma atualização ou transferência de uma zona para a qual o seu servidor não é autoritativo. Envie REFUSED para consultas comuns sobre ela. Envie NOTZONE quando só um nome estiver fora da zona.

dns-rcode-notauth-tsig = Mensagem não autorizada
    .description = O servidor não aceitou a assinatura da mensagem e, por isso, não a processou. O campo de erro do registro TSIG traz o motivo, como BADKEY.
    .when = Depois de uma atualização, transferência ou consulta assinada, se a chave, a assinatura, o horário ou o truncamento estiver errado. Também depois de uma consulta TKEY sem a assinatura exigida.
    .fix = Procure BADKEY, BADSIG, BADTIME ou BADTRUNC ao lado de NOTAUTH ou no log do servidor. Depois, corrija a chave, o truncamento ou o relógio que está errado.
    .use = Envie NOTAUTH, com o motivo no registro TSIG, quando uma assinatura não passar nas suas verificações. Envie REFUSED quando passar, mas a chave não tiver permissão. Envie FORMERR para um registro TSIG malformado.

dns-rcode-notzone = Nome fora da zona
    .description = Um nome na atualização não está dentro da zona que ela indica. Nada foi alterado.
    .when = Quando uma atualização indica a zona errada ou mistura registros de duas zonas, como um registro de endereço e o registro PTR dele.
    .fix = Verifique se falta um ponto ou um final na zona e nos nomes. Envie os registros de cada zona em uma atualização separada: no nsupdate, digite send entre elas.
    .use = Envie NOTZONE quando um nome na seção de pré-requisitos ou de atualização estiver fora da zona. Envie NOTAUTH quando não for autoritativo para a zona.

dns-rcode-dsotypeni = Tipo de DSO não implementado
    .description = O servidor é compatível com DNS Stateful Operations (DSO), mas não com o tipo que a solicitação pede.
    .when = Quando um cliente pede uma extensão do DSO, como notificações push, que o servidor não tem. Poucos programas usam DSO.
    .fix = Atualize o servidor ou configure o cliente para ficar sem esta extensão. As consultas comuns continuam funcionando na mesma conexão.
    .use = Envie DSOTYPENI para um tipo de DSO primário que você não conhece, se a solicitação esperar uma resposta. Nunca o envie para Keepalive. Envie NOTIMP quando não for compatível com DSO.

dns-rcode-badvers = Versão do EDNS não compatível
    .description = O servidor não implementa a versão do EDNS na consulta. A versão dele está no registro OPT da resposta.
    .when = Depois de uma consulta com uma versão do EDNS acima de 0, embora até agora não exista outra. Uma consulta dessas geralmente vem de um teste ou de um programa com defeito.
    .fix = Consulte novamente com a versão 0 do EDNS. Se o seu programa não escolheu outra versão, procure um dispositivo no caminho que altera consultas.
    .use = Envie BADVERS somente para uma versão do EDNS que você não implementa e informe a mais alta que implementa. Envie FORMERR para um registro OPT malformado.

dns-rcode-badsig = A assinatura não corresponde
    .description = O servidor conhece a chave, mas a assinatura não corresponde à mensagem e ao segredo compartilhado. A mensagem não foi processada.
    .when = Quando os dois lados têm segredos diferentes com um mesmo nome de chave ou quando algo no caminho alterou a mensagem.
    .fix = Compare o segredo e o algoritmo da chave nos dois lados e corrija a diferença, se houver. Se coincidirem, procure um encaminhador ou firewall que altera mensagens DNS.
    .use = Envie BADSIG em uma resposta não assinada com NOTAUTH quando a assinatura falhar. Envie BADKEY para uma chave desconhecida. Envie BADTIME quando a assinatura estiver certa, mas o horário não.

dns-rcode-badkey = Chave não reconhecida
    .description = O servidor não conhece a chave que assinou a mensagem ou não é compatível com o algoritmo. A mensagem não foi processada.
    .when = Quando a chave tem outro nome no servidor, nunca foi acrescentada ali ou foi substituída. Uma chave negociada com TKEY também pode ter expirado. Em um registro TKEY, o código geralmente significa que a negociação Kerberos falhou.
    .fix = Compare o nome da chave, letra por letra, e o algoritmo nos dois lados. Se o servidor não tiver a chave, acrescente-a e recarregue a configuração. Para uma chave de TKEY, verifique o tíquete Kerberos do cliente e negocie novamente.
    .use = Envie BADKEY em uma resposta não assinada com NOTAUTH quando não reconhecer a chave ou o algoritmo. Envie BADSIG quando conhecer os dois, mas a assinatura falhar.

dns-rcode-badtime = Assinatura fora da janela de tempo
    .description = A assinatura está certa, mas o horário dela está longe demais do relógio do servidor ou é anterior ao de uma mensagem já recebida com esta chave.
    .when = Quando um relógio está errado em mais do que o valor fudge da mensagem, geralmente 300 segundos, ou quando as mensagens chegam fora de ordem.
    .fix = Compare os dois relógios em UTC e sincronize-os com NTP. O horário do servidor está no registro TSIG da resposta. Se os dois relógios estiverem certos, assine e envie a mensagem novamente.
    .use = Envie BADTIME em uma resposta assinada com NOTAUTH e coloque o seu próprio horário em Other Data. Verifique antes a assinatura: se ela não corresponder, envie BADSIG.

dns-rcode-badmode = Modo de TKEY não compatível
    .description = O servidor não é compatível com o modo no registro TKEY do cliente, que é o método de combinar uma chave.
    .when = Durante a negociação de uma chave, quando um cliente usa Diffie-Hellman, por exemplo, e o servidor só aceita GSS-API.
    .fix = Escolha um modo que os dois lados aceitem; o Active Directory usa GSS-API. Caso contrário, configure uma chave compartilhada nos dois lados.
    .use = Envie BADMODE no registro TKEY da sua resposta para um modo que você não aceita. Envie BADALG quando só o algoritmo não for compatível.

dns-rcode-badname = Nome de chave em uso ou desconhecido
    .description = Um registro TKEY pede uma nova chave com um nome que já tem uma ou a exclusão de uma chave que o servidor não tem.
    .when = Durante a negociação de uma chave, quando um cliente escolhe o mesmo nome duas vezes ou exclui uma chave que o servidor já descartou.
    .fix = Negocie a chave novamente com um nome único. Depois de uma exclusão, nenhuma ação é necessária: a chave não existe mais.
    .use = Envie BADNAME quando outro material de chave já tiver o nome ou quando a chave a excluir não existir. Envie BADKEY quando uma chave desconhecida tiver assinado a mensagem.

dns-rcode-badalg = Algoritmo de TKEY não compatível
    .description = O servidor não é compatível com o algoritmo no registro TKEY do cliente. A especificação lista o código sem descrever o uso dele.
    .when = Raramente, durante a negociação de uma chave. Um registro TSIG com um algoritmo não compatível recebe BADKEY.
    .fix = Escolha um algoritmo que os dois lados aceitem, como gss-tsig ou hmac-sha256, ou atualize o servidor.
    .use = Envie BADALG no registro TKEY da sua resposta para um algoritmo que você não aceita. Envie BADMODE para um modo que não aceita. Em um registro TSIG, envie BADKEY.

dns-rcode-badtrunc = Assinatura truncada demais
    .description = A assinatura está certa até onde vai, mas o cliente a truncou para menos octetos do que a política do servidor permite.
    .when = Quando a chave do cliente tem um algoritmo truncado, como hmac-sha256-128, e o servidor exige uma assinatura mais longa.
    .fix = Configure a chave sem truncamento no cliente. Ou use o tamanho da assinatura na resposta, que a política do servidor permite.
    .use = Envie BADTRUNC quando uma assinatura truncada for válida, mas curta demais para a sua política. Envie FORMERR quando for mais curta do que a especificação permite.

dns-rcode-badcookie = Cookie do servidor ausente ou inválido
    .description = O servidor só processa a consulta com um cookie DNS válido, que mostra que o endereço do cliente não é forjado. A resposta inclui esse cookie.
    .when = Depois da primeira consulta a um servidor que exige cookies, muitas vezes sob ataque. Também quando um cookie é antigo demais ou o endereço do cliente mudou.
    .fix = Nenhuma ação é necessária: os clientes consultam novamente com o novo cookie e, se isso falhar, por TCP. Se o código persistir, dê a todos os servidores atrás do endereço o mesmo segredo de cookie.
    .use = Envie BADCOOKIE com um novo cookie quando exigir um válido. Por TCP, responda normalmente. Envie FORMERR para um cookie de tamanho inválido.
