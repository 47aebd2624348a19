# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Erros de DNS estendidos
    .description = Um erro de DNS estendido (EDE) explica o código de resposta ao lado dele, geralmente SERVFAIL, com um número e muitas vezes um texto. Ele serve apenas para diagnóstico e não muda o tratamento da resposta.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Enviado por
    .resolver = Um resolvedor acrescenta este código; um servidor autoritativo, não.
    .authoritative = Um servidor autoritativo acrescenta este código, e um resolvedor pode repassá-lo.
    .either = Tanto resolvedores quanto servidores autoritativos acrescentam este código.
    .proxy = Um proxy DNS na própria máquina do cliente acrescenta este código.
dns-ede-fact-answer = Registros na resposta
    .delivered = A resposta normalmente tem os registros apesar deste código, que é apenas uma observação.
    .withheld = A resposta normalmente não tem os registros.
    .replaced = A resposta tem registros que não são os da própria zona.
    .varies = A resposta pode ter os registros ou não: o código de resposta decide.
dns-ede-fact-reason = Suberros no texto
    .malware = O suberro 1 significa malware.
    .phishing = O suberro 2 significa phishing.
    .spam = O suberro 3 significa spam.
    .spyware = O suberro 4 significa spyware.
    .network-policy = O suberro 5 significa uma política do operador da rede local.
    .dns-policy = O suberro 6 significa uma política do operador do servidor DNS.

## Beside the response code

dns-ede-context-same-response =
    .exact = Uma resposta com { $from } geralmente tem { $to }; os dois significam o mesmo.
    .close = Uma resposta com { $from } geralmente tem { $to }; os dois significam quase o mesmo.
    .narrower = Uma resposta com { $from } geralmente tem { $to }, que é só um dos casos de { $from }.
    .broader = Uma resposta com { $from } geralmente tem { $to }, que também ocorre por outros motivos.
    .loose = Uma resposta com { $from } muitas vezes tem { $to }, que sozinho não mostra nada disso.

## Codes

dns-ede-0 = Outro erro
    .description = Algo deu errado para o qual não existe outro erro estendido. O texto ao lado do código deve explicar o erro.
    .when = Em servidores cujos motivos não têm código próprio. O BIND, por exemplo, usa 0 para uma cadeia de registros CNAME longa demais.
    .fix = Leia o texto depois do código e siga a orientação para o código de resposta. Se não houver texto, peça ao administrador do servidor que verifique o log.
    .use = Envie 0 somente se nenhum outro código servir e sempre com um texto que explique o motivo.

dns-ede-1 = Algoritmos de DNSKEY não compatíveis
    .description = O resolvedor não conseguiu validar a resposta, porque todos os registros DNSKEY da zona usam algoritmos que ele não conhece. Uma zona assim é tratada como se não estivesse assinada.
    .when = Quando uma zona usa um algoritmo obsoleto, como RSAMD5, ou um que é novo demais para o resolvedor ou proibido pela política dele.
    .fix = Se a zona for sua, assine-a com um algoritmo amplamente aceito, como ECDSAP256SHA256. Se o algoritmo for recente, atualize o resolvedor.
    .use = Envie 1 quando nenhum algoritmo nos registros DNSKEY for compatível. Envie 2 para os tipos de digest dos registros DS. Envie 6 quando a validação falhar.

dns-ede-2 = Tipos de digest de DS não compatíveis
    .description = O resolvedor não conseguiu validar a resposta, porque todos os registros DS na zona superior usam tipos de digest que ele não conhece. Uma zona assim é tratada como se não estivesse assinada.
    .when = Quando a zona superior só publica registros DS com um tipo de digest obsoleto ou raro, como GOST.
    .fix = Se a zona for sua, publique na zona superior um registro DS com o tipo de digest 2 (SHA-256), pelo registrador do domínio.
    .use = Envie 2 quando nenhum tipo de digest nos registros DS for compatível. Envie 1 para os algoritmos dos registros DNSKEY.

dns-ede-3 = Resposta desatualizada
    .description = O resolvedor não conseguiu uma resposta atual a tempo e respondeu com registros do cache cujo TTL já expirou.
    .when = Enquanto os servidores autoritativos da zona estão inacessíveis ou lentos, por exemplo durante uma falha ou um ataque.
    .fix = Use a resposta por enquanto. Se a zona for sua, verifique se os servidores autoritativos estão acessíveis. Se o endereço mudou, consulte outro resolvedor.
    .use = Envie 3 com registros expirados do cache. Envie 19 com um NXDOMAIN expirado. Envie 22 ou 23 com SERVFAIL quando não tiver nada a oferecer.

dns-ede-4 = Resposta substituída de propósito
    .description = O resolvedor substituiu a resposta por motivos de política, como uma obrigação legal ou proteção contra malware. Os registros não são os da zona.
    .when = Quando um filtro aponta um nome bloqueado para outro endereço, muitas vezes o de uma página de aviso.
    .fix = Pergunte ao administrador do resolvedor por que o nome está na lista e peça a remoção se for um engano. Não confie em uma página que abra no endereço substituto com um aviso de certificado.
    .use = Envie 4 quando responder com registros próprios. Envie 15, 16 ou 17 quando retiver a resposta.

dns-ede-5 = Situação de DNSSEC não pode ser determinada
    .description = O resolvedor não conseguiu saber se a resposta deveria estar assinada, porque não obteve os registros DNSSEC de que precisava.
    .when = Quando servidores no caminho da raiz até a zona estão inacessíveis ou descartam registros DNSSEC ou quando nenhuma âncora de confiança cobre o nome.
    .fix = Verifique a âncora de confiança do resolvedor e se ele alcança os servidores da zona e das zonas superiores. Procure um firewall ou encaminhador que descarta registros DNSSEC.
    .use = Envie 5 quando a validação terminar como indeterminate. Envie 6 quando terminar como bogus. Envie 22 quando os servidores não puderem ser alcançados.

dns-ede-6 = Falha na validação DNSSEC
    .description = O resolvedor sabe que a resposta deveria estar assinada, mas não conseguiu validar as assinaturas e a considera falsa (bogus). Um ataque é possível, mas um erro na zona é mais provável.
    .when = Quando as chaves, as assinaturas e o registro DS na zona superior não combinam, muitas vezes depois de uma troca de chave ou de provedor de DNS. Alguns resolvedores enviam 6 para toda falha de DNSSEC.
    .fix = Teste o nome com um verificador de DNSSEC na web. Se a zona for sua, corrija o registro DS ou assine a zona novamente. Se todos os nomes assinados falharem, verifique o relógio e a âncora de confiança do resolvedor.
    .use = Envie 6 quando a validação terminar como bogus e nenhum outro código for mais preciso. Envie de 7 a 12 para o que eles indicam. Envie 5 quando a validação terminar como indeterminate.

dns-ede-7 = Assinatura expirada
    .description = A validação DNSSEC falhou, porque nenhuma assinatura dos registros é válida no momento e pelo menos uma expirou.
    .when = Quando uma zona não foi assinada novamente a tempo, porque o programa de assinatura parou, ou quando um servidor secundário tem uma cópia antiga. Também quando o relógio do resolvedor está adiantado.
    .fix = Se a zona for sua, assine-a novamente, verifique se a assinatura é automática e atualize todos os servidores secundários. Se muitas zonas forem afetadas, corrija o relógio do resolvedor.
    .use = Envie 7 quando nenhuma assinatura for válida e algumas tiverem expirado. Envie 8 quando algumas ainda não forem válidas. Envie 25 quando uma assinatura expirar antes de começar.

dns-ede-8 = Assinatura ainda não válida
    .description = A validação DNSSEC falhou, porque nenhuma assinatura dos registros é válida no momento e pelo menos uma começa no futuro.
    .when = Quando o relógio do programa de assinatura da zona está adiantado ou o do resolvedor, atrasado, por exemplo depois de uma reinicialização sem a hora certa.
    .fix = Compare o relógio do resolvedor com a hora certa. Se ele estiver certo, peça ao administrador da zona que corrija o relógio do programa de assinatura e assine a zona novamente.
    .use = Envie 8 quando nenhuma assinatura for válida e algumas começarem no futuro. Envie 7 quando algumas tiverem expirado.

dns-ede-9 = Falta um DNSKEY correspondente
    .description = A zona superior tem um registro DS, mas a zona não tem um registro DNSKEY correspondente com o qual o resolvedor seja compatível.
    .when = Depois de uma troca de chave ou de provedor de DNS, se o registro DS na zona superior ainda for da chave antiga ou se a zona não estiver mais assinada.
    .fix = Se a zona for sua, compare os registros DNSKEY dela com o registro DS na zona superior. Peça ao registrador do domínio que substitua o registro DS ou o remova se a zona não estiver assinada.
    .use = Envie 9 quando existir um registro DS, mas nenhum DNSKEY compatível corresponder a ele. Envie 10 quando faltarem assinaturas. Envie 1 ou 2 quando nenhum algoritmo ou tipo de digest for compatível.

dns-ede-10 = Faltam assinaturas
    .description = A validação DNSSEC falhou, porque registros que deveriam estar assinados não têm registros RRSIG.
    .when = Quando a zona superior publica um registro DS, mas a zona, ou um dos servidores dela, não está assinada. Também quando um encaminhador ou firewall descarta as assinaturas.
    .fix = Consulte cada servidor autoritativo com dig +dnssec. Se faltarem assinaturas ali, assine a zona ou remova o registro DS. Se só faltarem atrás de um encaminhador, atualize-o ou substitua-o.
    .use = Envie 10 quando faltarem assinaturas que você espera. Envie 9 quando nenhum DNSKEY corresponder ao registro DS. Envie 12 quando faltar uma prova de inexistência.

dns-ede-11 = Chave não marcada como chave de zona
    .description = A validação DNSSEC falhou, porque um registro DNSKEY não tem o bit Zone Key, sem o qual uma chave não pode assinar registros da zona.
    .when = Raramente, quando um registro DNSKEY foi escrito à mão ou por um software com defeito. As flags usuais são 256 e 257; as duas incluem o bit.
    .fix = Se a zona for sua, publique as chaves com as flags 256 ou 257 e assine a zona novamente. Depois, substitua o registro DS na zona superior, porque o digest dele cobre as flags.
    .use = Envie 11 quando a chave de que você precisa não tiver o bit Zone Key. Envie 9 quando não houver nenhuma chave correspondente.

dns-ede-12 = Falta a prova de inexistência
    .description = A validação DNSSEC falhou, porque os registros não existem e a resposta não tem um registro NSEC ou NSEC3 que prove isso.
    .when = Quando um servidor autoritativo tem uma zona assinada de forma incompleta ou quando um encaminhador ou firewall descarta registros NSEC ou NSEC3.
    .fix = Se a zona for sua, assine-a novamente por completo e atualize o software do servidor. Se outros resolvedores funcionarem, procure um encaminhador que descarta registros NSEC.
    .use = Envie 12 quando faltarem dados e nenhum registro NSEC ou NSEC3 os cobrir. Envie 10 quando faltarem assinaturas. Envie 27 para iterações de NSEC3 demais.

dns-ede-13 = Erro do cache
    .description = Há pouco, o resolvedor não conseguiu concluir esta consulta e agora repete SERVFAIL do cache sem tentar novamente.
    .when = Quando uma consulta é repetida logo depois de falhar. O erro em cache pode esconder o erro estendido que explicava a primeira falha.
    .fix = Aguarde no máximo cinco minutos, ou limpe o cache do resolvedor, e observe o erro estendido da próxima resposta.
    .use = Envie 13 com um SERVFAIL do seu cache e acrescente o código do motivo original se ainda o conhecer.

dns-ede-14 = O servidor não está pronto
    .description = O servidor não pode responder à consulta, porque ainda não está em pleno funcionamento.
    .when = Logo depois do início, enquanto as zonas são carregadas. O dnsmasq também envia 14 enquanto não tem um servidor upstream.
    .fix = Aguarde um momento. Se o código persistir, consulte o log do servidor e verifique se as zonas são carregadas e, no caso de um encaminhador como o dnsmasq, se ele tem um servidor upstream.
    .use = Envie 14 enquanto estiver iniciando ou carregando. Envie 24 quando uma zona estiver carregada, mas desatualizada. Envie 18 quando a política proibir a consulta.

dns-ede-15 = Bloqueado pela política do servidor
    .description = O nome está em uma lista de bloqueio do operador do resolvedor, por exemplo contra malware; por isso, o resolvedor retém a resposta.
    .when = Em um resolvedor de uma empresa, escola ou provedor ou em um resolvedor público que bloqueia nomes nocivos.
    .fix = Verifique se o nome tem erros de digitação e faça uma varredura no dispositivo que o consultou. Se o nome for inofensivo, peça ao administrador do resolvedor que o remova da lista de bloqueio.
    .use = Envie 15 quando a sua própria política bloquear o nome. Envie 16 para uma exigência externa. Envie 17 quando o cliente tiver pedido o filtro. Envie 4 com uma resposta substituída.

dns-ede-16 = Censurado por exigência de terceiros
    .description = O nome está em uma lista de bloqueio porque alguém que não é o operador do resolvedor o exige, por exemplo um tribunal ou uma autoridade. Não importa como o nome é bloqueado.
    .when = Quando uma lei ou uma ordem judicial faz os provedores de um país bloquearem um nome.
    .fix = Pergunte ao administrador do resolvedor quem exigiu o bloqueio e entre em contato com essa parte se achar que é um engano.
    .use = Envie 16 quando uma parte externa obrigar você a bloquear o nome. Envie 15 quando a política for sua. Envie 17 quando o cliente tiver pedido o filtro.

dns-ede-17 = Filtrado a pedido do cliente
    .description = O nome está em uma lista de bloqueio que o próprio cliente escolheu: o usuário, ou a organização por trás da rede, pediu ao resolvedor que filtrasse nomes desse tipo.
    .when = Em resolvedores com filtros opcionais, por exemplo para famílias ou contra publicidade.
    .fix = Altere o filtro na sua conta no provedor do resolvedor ou permita este nome ali. Se outra pessoa escolheu o filtro, fale com ela.
    .use = Envie 17 quando o cliente tiver pedido que você bloqueie nomes desse tipo. Envie 15 quando a sua própria política os bloquear. Envie 16 para uma exigência externa.

dns-ede-18 = Cliente não autorizado
    .description = O servidor recusa a consulta por causa do cliente, não do nome: o cliente não tem permissão para consultar este servidor.
    .when = Quando um resolvedor recebe consultas de fora da rede dele ou quando o endereço IP do cliente está em uma lista de bloqueio.
    .fix = Use um resolvedor destinado à sua rede. Se você administra o servidor, inclua a rede do cliente na lista de acesso dele.
    .use = Envie 18 com REFUSED quando o cliente não tiver permissão. Envie 20 quando não for autoritativo e não oferecer recursão. Envie 15 quando o motivo for o nome.

dns-ede-19 = NXDOMAIN desatualizado
    .description = O resolvedor não conseguiu uma resposta atual a tempo e respondeu com um NXDOMAIN antigo do cache. O nome talvez já exista.
    .when = Enquanto os servidores autoritativos da zona estão inacessíveis ou lentos, por exemplo durante um ataque.
    .fix = Verifique a grafia do nome. Se o nome for novo, consulte outro resolvedor. Se a zona for sua, verifique se os servidores autoritativos estão acessíveis.
    .use = Envie 19 com um NXDOMAIN expirado do cache. Envie 3 com registros expirados. Não envie nenhum dos dois com um NXDOMAIN ainda atual.

dns-ede-20 = Não autoritativo, sem recursão
    .description = O servidor não tem a zona e não pergunta a outros servidores para este cliente. Um resolvedor também envia o código para uma consulta sem o bit RD.
    .when = Quando os registros NS de uma zona levam a um servidor que não tem a zona ou quando um servidor autoritativo é usado como resolvedor.
    .fix = Compare os registros NS da zona com os servidores que têm a zona e corrija os registros. Se você configurou este servidor como resolvedor, use outro. No dig, remova +norecurse.
    .use = Envie 20 com REFUSED para uma zona que você não tem, se não oferecer recursão ou o bit RD não estiver ativado. Envie 18 quando o cliente não tiver permissão.

dns-ede-21 = Consulta ou operação não compatível
    .description = O servidor não é compatível com o tipo de consulta ou operação da mensagem.
    .when = Com NOTIMP ou REFUSED, por exemplo depois de uma consulta do tipo ANY, de uma transferência de zona ou de um opcode raro.
    .fix = Consulte um a um os tipos de registro de que precisa. Envie atualizações e transferências ao servidor primário da zona.
    .use = Envie 21 para o que você não aceita. Envie 30 para um tipo que nenhuma consulta pode pedir. Envie 18 quando o aceitar, mas o cliente não tiver permissão.

dns-ede-22 = Nenhum servidor autoritativo acessível
    .description = O resolvedor não obteve uma resposta utilizável de nenhum servidor autoritativo da zona: eles estão inacessíveis ou talvez se recusem a responder.
    .when = Quando todos os servidores de uma zona estão fora do ar, bloqueados por um firewall ou sem a zona ou quando a delegação leva a nomes ou endereços errados.
    .fix = Consulte diretamente cada servidor nos registros NS da zona. Se a zona for sua, inicie os servidores ou corrija a delegação no registrador do domínio. Se muitas zonas falharem, verifique a rede do resolvedor.
    .use = Envie 22 quando todos os servidores autoritativos falharem. Acrescente 23 para cada falha que possa descrever em um texto. Envie 3 quando responder com o cache.

dns-ede-23 = Erro de rede
    .description = Ocorreu um erro irrecuperável enquanto o servidor se comunicava com outro. O texto muitas vezes cita esse servidor e o que ele enviou.
    .when = Com SERVFAIL, quando uma conexão é recusada, atinge o tempo limite ou cai. O resolvedor da Cloudflare também usa 23 depois de REFUSED de um servidor autoritativo.
    .fix = Leia no texto o servidor e o erro e consulte esse servidor diretamente. Se a zona for sua, verifique esse servidor e o firewall na frente dele.
    .use = Envie 23 para uma troca malsucedida com um servidor e cite-o no texto. Envie 22 quando não restar nenhum servidor autoritativo.

dns-ede-24 = Dados da zona não utilizáveis
    .description = O servidor está configurado para a zona, mas não pode responder com esses dados, por exemplo porque a cópia é antiga demais ou expirou.
    .when = Em um servidor secundário que não alcança o primário há mais tempo do que o registro SOA permite ou depois que o carregamento de uma zona falhou.
    .fix = Consulte outro servidor autoritativo da zona. Se você administra este, verifique as transferências de zona e o número de série SOA no primário.
    .use = Envie 24 quando deveria ter a zona, mas não puder usar os dados. Envie 14 enquanto ainda a estiver carregando. Envie 20 para uma zona que você não tem.

dns-ede-25 = A assinatura expira antes de começar
    .description = A validação DNSSEC falhou, porque o fim da validade de uma assinatura é anterior ao início; por isso, ela nunca é válida.
    .when = Raramente, quando o software de assinatura da zona tem um defeito ou configurações erradas. O Unbound informa este erro com 8.
    .fix = Se a zona for sua, corrija o período de validade no programa de assinatura e assine a zona novamente. Caso contrário, informe o administrador da zona sobre a assinatura.
    .use = Envie 25 quando o fim de uma assinatura for anterior ao início dela. Envie 7 para uma que expirou e 8 para uma que começa no futuro.

dns-ede-26 = Enviado cedo demais
    .description = A mensagem veio por QUIC em dados 0-RTT, antes do fim do handshake, e poderia causar danos se alguém a repetisse.
    .when = Quando um cliente envia, por exemplo, uma atualização em dados 0-RTT por DNS over QUIC. Só consultas e NOTIFY são permitidos ali.
    .fix = Envie a mensagem novamente depois do handshake. Se o código se repetir, corrija o cliente, que só pode enviar consultas e NOTIFY em dados 0-RTT.
    .use = Envie 26 com REFUSED para qualquer opcode diferente de QUERY e NOTIFY em dados 0-RTT. Em vez disso, você pode reter a mensagem até o fim do handshake ou fechar a conexão com DOQ_PROTOCOL_ERROR.

dns-ede-27 = Iterações de NSEC3 não compatíveis
    .description = A zona prova com NSEC3 que registros não existem, mas com mais iterações de hash do que o resolvedor aceita. Ele trata a resposta como não assinada ou como uma falha.
    .when = Quando uma zona ainda está assinada com muitas iterações de NSEC3; hoje recomenda-se 0, e os resolvedores reduzem os limites deles.
    .fix = Se a zona for sua, defina as iterações de NSEC3 como 0 e assine a zona novamente. Caso contrário, avise o administrador da zona.
    .use = Envie 27 quando tratar uma resposta como não assinada ou como falha por causa das iterações de NSEC3, depois de validar as assinaturas NSEC3. Nunca envie 27 quando ignorar a resposta. Envie 12 quando faltar a prova.

dns-ede-28 = A política de transporte não pode ser seguida
    .description = O programa pediu ao proxy DNS local certos transportes, como os criptografados, e o proxy não pode oferecê-los ou não conseguiu ler o pedido. Apenas um rascunho expirado define isso.
    .when = Quase nunca: poucos proxies aceitam as opções do rascunho.
    .fix = Configure no proxy um resolvedor upstream com o transporte exigido, como DNS over TLS. Caso contrário, faça o programa pedir menos.
    .use = Envie 28 quando não puder fazer o que uma opção PROXY CONTROL exige ou quando a opção estiver malformada. Informe na resposta o que você pode oferecer.

dns-ede-29 = Resposta sintetizada
    .description = O resolvedor não perguntou aos servidores da zona, mas deduziu a resposta do que o cache já prova, geralmente que um nome ou tipo não existe.
    .when = No PowerDNS Recursor, para nomes em uma lacuna comprovada de uma zona assinada, abaixo de um nome inexistente ou no cache de respostas negativas.
    .fix = Nenhuma ação é necessária. Se o nome acabou de ser acrescentado, aguarde até que os registros em cache expirem ou limpe o cache do resolvedor.
    .use = Envie 29 quando deduzir uma resposta do seu cache, por exemplo de registros NSEC ou NSEC3. Envie 19 quando um NXDOMAIN antigo vier do cache.

dns-ede-30 = Tipo de consulta inválido
    .description = Nenhuma consulta pode pedir este tipo de registro, porque ele só tem significado dentro de outros registros.
    .when = Por exemplo, depois de uma consulta por NXNAME, que apenas marca nomes inexistentes em registros NSEC.
    .fix = Consulte um tipo de registro comum, como A ou AAAA. Se um programa enviou a consulta, informe o problema ao desenvolvedor dele.
    .use = Envie 30 com FORMERR para um tipo que não pode ser consultado, como NXNAME. Envie 21 para um que você não aceita.

dns-ede-31 = Taxa de consultas limitada
    .description = O servidor recebeu consultas demais, geralmente de um cliente ou de uma rede, e recusa ou trunca a resposta. Apenas um rascunho define este código.
    .when = Durante ataques, atrás de um endereço IP compartilhado ou quando um programa repete a mesma consulta em vez de guardar a resposta em cache.
    .fix = Encontre o programa que envia tantas consultas e faça-o guardar as respostas em cache e esperar entre as tentativas. Se você administra o servidor, verifique o limite de taxa.
    .use = Envie 31 quando limitar a taxa de consultas. Envie 32 quando uma cota estiver esgotada.

dns-ede-32 = Cota esgotada
    .description = O cliente esgotou uma cota, como o número de atualizações ou consultas que a conta dele permite. Apenas um rascunho define este código.
    .when = Em serviços que contam atualizações ou consultas por conta, por exemplo em um plano gratuito.
    .fix = Descubra quando a cota é renovada ou peça uma maior ao provedor. Reduza o número de consultas guardando as respostas em cache.
    .use = Envie 32 quando uma cota estiver esgotada. Envie 31 quando apenas a taxa atual for alta demais. Envie 18 quando o cliente não tiver nenhuma permissão.

dns-ede-33 = Validação desativada para este nome
    .description = O administrador do resolvedor desativou a validação DNSSEC deste domínio com uma âncora de confiança negativa; por isso, a resposta pode não ter sido validada. Apenas um rascunho define este código.
    .when = Enquanto se sabe que o DNSSEC de um domínio está com defeito, mas os usuários do resolvedor ainda devem alcançar o domínio.
    .fix = Se a zona for sua, corrija o DNSSEC e peça ao administrador do resolvedor que remova a âncora de confiança negativa. Caso contrário, trate a resposta como não assinada.
    .use = Envie 33 com cada resposta a que uma âncora de confiança negativa se aplica e cite no texto o domínio da âncora. Envie 6 quando validar a resposta e a validação falhar.

dns-ede-34 = Acessível apenas pela nova delegação
    .description = O nome está em uma zona delegada apenas com registros DELEG, sem registros NS. O cliente não conhece DELEG; por isso, a zona parece não existir. Apenas um rascunho define este código.
    .when = Em um servidor autoritativo que oferece DELEG, quando um resolvedor mais antigo pergunta. O dono da zona talvez tenha querido excluir esses resolvedores.
    .fix = Use um resolvedor compatível com DELEG. Se a zona for sua e resolvedores mais antigos devem alcançá-la, acrescente registros NS na zona superior.
    .use = Envie 34 quando existirem registros DELEG sem registros NS e o cliente não for compatível com DELEG. Envie 20 para uma zona que você não tem.

dns-ede-35 = Bloqueado por um resolvedor upstream
    .description = O nome está em uma lista de bloqueio do resolvedor a que este servidor encaminha as consultas. O próprio encaminhador não o bloqueou. Apenas um rascunho define este código.
    .when = Em um roteador ou encaminhador de empresa que usa um resolvedor com filtro na Internet.
    .fix = Se o texto trouxer um contato, use-o. Caso contrário, pergunte ao administrador do encaminhador qual resolvedor ele usa. Se o nome for inofensivo, peça ao administrador desse resolvedor que o remova da lista de bloqueio.
    .use = Envie 35 em vez de 15 quando repassar um bloqueio do seu resolvedor upstream. Envie 15 quando a sua própria política bloquear o nome.

dns-ede-49152-65535 = Para uso privado
    .description = Estes códigos não têm um significado acordado: qualquer um pode usá-los dentro dos próprios sistemas.
    .when = Em servidores que uma organização configurou ou escreveu para si.
    .fix = Leia o texto depois do código e pergunte ao administrador do servidor o que ele significa. Caso contrário, siga a orientação para o código de resposta.
    .use = Envie um destes códigos somente onde quem envia e quem recebe o tiverem combinado, com um texto para os demais. Ao público, envie 0 com um texto.
