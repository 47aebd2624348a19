# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = Alertas TLS
    .description = O TLS, antigo SSL, criptografa conexões. Com um alerta, um dos lados avisa o outro que vai fechar a conexão ou por que não pode aceitar o handshake ou uma mensagem.

## Classes

tls-alert-class-closure = Alerta de encerramento
    .description = Quem o enviou encerra de propósito a conexão, o handshake ou os dados antecipados. Nada deu errado no protocolo.
tls-alert-class-error = Alerta de erro
    .description = Quem o enviou encontrou um problema no handshake ou em uma mensagem posterior. Com poucas exceções, a conexão termina imediatamente.

## Facts that only TLS alerts have

tls-alert-fact-level = Nível
    .fatal = O alerta é fatal: os dois lados fecham a conexão imediatamente.
    .since-1-3 = No TLS 1.3, o alerta é fatal. Nas versões anteriores, quem o envia escolhe entre aviso e fatal.
    .either = O alerta é fatal se quem o envia desistir; caso contrário, é um aviso.
    .warning = O alerta é um aviso, não um erro fatal.
    .usually-warning = O alerta geralmente é um aviso e é seguido por close_notify.
tls-alert-fact-versions = Versões
    .all = O SSL 3.0 e todas as versões do TLS têm este alerta.
    .tls = Todas as versões do TLS têm este alerta; o SSL 3.0 não.
    .until-1-2 = O SSL 3.0 e o TLS até 1.2 têm este alerta; o TLS 1.3 não.
    .tls-until-1-2 = O TLS 1.0, 1.1 e 1.2 têm este alerta; o TLS 1.3 não.
    .tls-1-0-and-1-1 = Só o TLS 1.0 e 1.1 têm este alerta.
    .tls-1-0 = Só o TLS 1.0 tem este alerta.
    .ssl-3 = Só o SSL 3.0 tem este alerta.
    .tls-1-3 = Só o TLS 1.3 tem este alerta.
    .dtls-1-3 = Só o DTLS 1.3, que funciona sobre UDP, tem este alerta.
    .drafts = Só rascunhos do TLS 1.3 tinham este alerta.
tls-alert-fact-sender = Quem envia
    .client = O cliente envia este alerta.
    .server = O servidor envia este alerta.
    .either = Qualquer um dos lados pode enviar este alerta.
    .verifier = O lado que recusa o certificado do outro envia este alerta. O lado que o recebe apresentou esse certificado.
tls-alert-fact-moment = Momento
    .handshake = É enviado durante o handshake.
    .certificate = É enviado durante o handshake. No TLS 1.3, o alerta de um servidor sobre o certificado do cliente chega quando o handshake do cliente já está completo, muitas vezes na primeira leitura.
    .after = É enviado depois do handshake.
    .any = Pode ser enviado durante o handshake ou mais tarde.
tls-alert-fact-quic = Código de erro do QUIC

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = Quando um gateway HTTP recebe { $from } do servidor, quem fez a solicitação recebe { $to }; o significado é o mesmo.
    .close = Quando um gateway HTTP recebe { $from } do servidor, quem fez a solicitação recebe { $to }; o significado é quase o mesmo.
    .narrower = Quando um gateway HTTP recebe { $from } do servidor, quem fez a solicitação recebe { $to }, que é só um dos casos de { $from }.
    .broader = Quando um gateway HTTP recebe { $from } do servidor, quem fez a solicitação recebe { $to }, que cobre também outras falhas.
    .loose = Quando um gateway HTTP recebe { $from } do servidor, quem fez a solicitação recebe { $to }; a maior parte do significado se perde.

tls-alert-context-cloudflare =
    .exact = Se uma conexão entre a Cloudflare e o próprio servidor de um site falhar pelo motivo que { $from } indica, os visitantes recebem { $to }; os dois significam o mesmo.
    .close = Se uma conexão entre a Cloudflare e o próprio servidor de um site falhar pelo motivo que { $from } indica, os visitantes recebem { $to }; os dois significam quase o mesmo.
    .narrower = Se uma conexão entre a Cloudflare e o próprio servidor de um site falhar pelo motivo que { $from } indica, os visitantes recebem { $to }, que é só um dos casos de { $from }.
    .broader = Se uma conexão entre a Cloudflare e o próprio servidor de um site falhar pelo motivo que { $from } indica, os visitantes recebem { $to }, que cobre também outras falhas.
    .loose = Se uma conexão entre a Cloudflare e o próprio servidor de um site falhar pelo motivo que { $from } indica, os visitantes recebem { $to }; a maior parte do significado se perde.

## Codes

tls-alert-close-notify = Conexão fechada corretamente
    .description = Quem o enviou não enviará mais nada nesta conexão. O alerta prova que os dados anteriores estão completos e não foram cortados.
    .when = No fim da maioria das conexões. Durante um handshake, significa que o outro lado desistiu sem dar um motivo.
    .fix = No fim de uma transferência, nenhuma ação é necessária. Durante um handshake, procure o motivo no log do outro lado. Se ele encerrar uma conexão ociosa, abra uma nova antes de enviar mais alguma coisa.
    .use = Envie close_notify antes de parar de enviar, a menos que já tenha enviado um alerta de erro. No TLS 1.2 e anteriores, responda a ele imediatamente com o seu. No TLS 1.3, você pode terminar de enviar antes.

tls-alert-end-of-early-data = Dados antecipados completos
    .description = Com este alerta, os clientes que seguiam rascunhos do TLS 1.3 marcavam o fim dos dados antecipados (0-RTT). No TLS 1.3 final, a mensagem de handshake EndOfEarlyData faz isso.
    .when = Em capturas de pacotes antigas, de softwares de teste de 2016. O Wireshark ainda mostra o nome, embora o registro da IANA liste o número como não atribuído.
    .fix = Atualize o software que segue o rascunho, para que os dois lados usem o TLS 1.3 final.
    .use = Nunca envie este alerta: outros softwares tratam como erro fatal um alerta que não conhecem. Envie a mensagem EndOfEarlyData.

tls-alert-unexpected-message = Mensagem inesperada neste ponto
    .description = Quem o enviou recebeu uma mensagem não permitida neste ponto, como uma mensagem de handshake na ordem errada ou dados antes do fim do handshake.
    .when = Quando chega algo que não é TLS, como HTTP sem criptografia em uma porta HTTPS. Programas corretos nunca o causam; fora isso, portanto, uma biblioteca TLS ou um dispositivo no caminho tem um defeito.
    .fix = Verifique se os dois lados esperam TLS nesta porta, desde o início ou depois de STARTTLS. Depois, atualize as bibliotecas TLS e contorne proxies e scanners que inspecionam TLS.
    .use = Envie unexpected_message quando uma mensagem válida vier na hora errada. Envie decode_error quando não for possível interpretar uma mensagem. Envie illegal_parameter quando um dos valores dela estiver errado.

tls-alert-bad-record-mac = Registro TLS danificado ou criptografado errado
    .description = Quem o enviou não conseguiu descriptografar um registro, ou a verificação de integridade falhou: o registro foi alterado no caminho ou criptografado com as chaves erradas.
    .when = Raramente, quando pacotes são danificados. Com mais frequência, vários processos ou threads compartilham uma conexão, por exemplo depois de um fork, ou uma biblioteca TLS, VPN ou driver de placa de rede tem um defeito.
    .fix = Dê a cada processo a própria conexão. Atualize a biblioteca TLS. Se o alerta continuar vindo, teste sem VPN, proxy e offload da placa de rede.
    .use = Envie bad_record_mac para todo registro que não conseguir descriptografar ou verificar e não revele qual dos dois falhou. Envie decrypt_error quando uma assinatura ou uma mensagem Finished estiver errada.

tls-alert-decryption-failed = O registro TLS não pôde ser descriptografado
    .description = Ao ser descriptografado, um registro não resultou em nada válido: o tamanho não correspondia ao tamanho de bloco da cifra ou o preenchimento estava errado.
    .when = Somente em softwares antigos. As versões posteriores enviam bad_record_mac, porque a diferença entre os dois alertas ajudava invasores a descriptografar dados.
    .fix = Atualize o software que o enviou, para que os dois lados usem TLS 1.2 ou mais novo. Se registros ainda falharem, procure pacotes danificados ou um dispositivo que os altera.
    .use = Nunca envie decryption_failed, que o TLS 1.2 proíbe. Envie bad_record_mac para todo registro que não conseguir descriptografar.

tls-alert-record-overflow = Registro TLS longo demais
    .description = Um registro era mais longo do que o TLS permite: mais de 16.384 bytes de dados ou mais que um limite menor combinado entre os dois lados.
    .when = Quando os bytes não são TLS, como HTTP sem criptografia, e dois deles são lidos como o tamanho. Raramente, quando pacotes são danificados.
    .fix = Verifique o host, a porta e o esquema: um cliente TLS precisa de uma porta TLS. Se estiverem certos, atualize a biblioteca TLS que escreveu o registro.
    .use = Envie record_overflow quando um registro exceder o limite. Envie decode_error quando o tamanho de uma mensagem não corresponder ao conteúdo dela.

tls-alert-decompression-failure = O registro TLS não pôde ser descomprimido
    .description = Quem o enviou não conseguiu descomprimir um registro, por exemplo porque o conteúdo se expandiria a um tamanho excessivo.
    .when = Somente onde a compressão do TLS está ativada. Ela é considerada insegura desde o ataque CRIME, de 2012.
    .fix = Desative a compressão do TLS; um dos lados basta. Depois, atualize o lado mais antigo.
    .use = Não envie este alerta no TLS 1.3, que não tem registros comprimidos. Nas versões anteriores, envie-o somente para dados que não podem ser descomprimidos. Envie bad_certificate quando um certificado comprimido estiver danificado.

tls-alert-handshake-failure = Nenhuma configuração de segurança em comum
    .description = Quem o enviou não encontra uma combinação aceitável no que o outro lado oferece: por exemplo, nenhum conjunto de cifras, grupo de troca de chaves ou algoritmo de assinatura em comum. O alerta não diz qual falta.
    .when = Quando um servidor rejeita as cifras de um cliente antigo ou não tem um certificado adequado; antes do TLS 1.3, também quando falta o certificado do cliente. O Chrome mostra ERR_SSL_VERSION_OR_CIPHER_MISMATCH, e o Firefox, SSL_ERROR_NO_CYPHER_OVERLAP.
    .fix = Atualize o cliente. Se você administra o servidor, compare as cifras, os grupos e o certificado com o que o cliente oferece. Se o servidor pedir um certificado de cliente, instale um.
    .use = Envie handshake_failure quando nenhuma combinação oferecida for aceitável. Envie protocol_version quando o motivo for a versão do TLS. Envie insufficient_security quando a oferta do cliente for fraca demais.

tls-alert-no-certificate = O cliente não tem certificado
    .description = O cliente não tem um certificado que corresponda ao pedido do servidor. O servidor pode continuar sem ele ou recusar com handshake_failure.
    .when = Com SSL 3.0, proibido em 2015. No TLS, um cliente envia uma lista de certificados vazia.
    .fix = Desative o SSL 3.0 nos dois lados. Se o servidor exigir um certificado, instale um no cliente com a chave privada.
    .use = Nunca envie no_certificate no TLS. Como cliente sem certificado, envie uma mensagem Certificate vazia. Como servidor TLS 1.3 que precisa de um, envie certificate_required.

tls-alert-bad-certificate = Certificado danificado ou inválido
    .description = O certificado do lado que recebe este alerta está danificado, contém uma assinatura que não passa na verificação ou depende de um hash quebrado, como MD5.
    .when = Em um servidor, quando um cliente recusa o certificado dele; clientes escritos em Go o enviam para qualquer um que falhe. Em um cliente, quando o servidor recusa o certificado do cliente; servidores mais antigos o enviam até quando falta um. Nesse caso, o Chrome mostra ERR_BAD_SSL_CLIENT_AUTH_CERT.
    .fix = No lado que recebeu o alerta, verifique o certificado com a cadeia, os nomes e as datas e instale-o novamente. Se ele for válido, acrescente o emissor ao repositório de confiança do lado que enviou o alerta.
    .use = Envie bad_certificate quando o certificado do outro lado estiver danificado ou uma assinatura nele estiver errada. Envie certificate_expired, certificate_revoked ou unknown_ca quando um deles se aplicar. Como servidor TLS 1.3, envie certificate_required quando nenhum tiver vindo.

tls-alert-unsupported-certificate = Tipo de certificado não compatível
    .description = Quem o enviou não é compatível com o tipo do certificado que o outro lado apresentou, por exemplo o algoritmo da chave, ou o certificado não se destina a este uso.
    .when = Quando um cliente apresenta um certificado para servidores, ou um servidor, um para clientes, de modo que o uso estendido da chave não corresponde; ou quando o lado que o verifica não tem o algoritmo da chave.
    .fix = No lado que recebeu o alerta, verifique o uso estendido da chave do certificado: servidores precisam de serverAuth, e clientes, de clientAuth. Se estiver certo, peça um certificado com um tipo de chave comum, como RSA ou P-256.
    .use = Envie unsupported_certificate quando o motivo for o tipo ou a finalidade do certificado do outro lado. Envie bad_certificate quando ele estiver danificado. Envie handshake_failure quando os dois lados não tiverem um algoritmo de assinatura em comum.

tls-alert-certificate-revoked = Certificado revogado
    .description = O certificado do lado que recebe este alerta, ou um da cadeia, foi retirado pela autoridade antes da data de validade.
    .when = Quando uma lista de revogação (CRL) ou uma resposta OCSP diz que o certificado do servidor ou do cliente foi revogado, por exemplo porque a chave foi roubada, ele foi substituído ou um dispositivo foi aposentado.
    .fix = Para o lado que recebeu o alerta, peça um novo certificado com uma nova chave e instale-o no lugar do revogado. Se não souber o motivo, pergunte à autoridade.
    .use = Envie certificate_revoked quando uma CRL ou uma resposta OCSP disser que o certificado do outro lado foi revogado. Envie certificate_expired quando só as datas estiverem erradas. Como cliente, envie bad_certificate_status_response quando a resposta OCSP do servidor não for utilizável.

tls-alert-certificate-expired = Certificado expirado ou ainda não válido
    .description = O certificado do lado que recebe este alerta, ou um da cadeia, está fora do período de validade: expirou ou ainda não é válido.
    .when = Quando ninguém renovou o certificado do servidor ou do cliente, ou ele foi renovado, mas o programa ainda usa o arquivo antigo. Um relógio errado no lado que o verifica tem o mesmo efeito.
    .fix = No lado que recebeu o alerta, renove o certificado e recarregue o programa que o usa. Depois, verifique os certificados intermediários e o relógio do lado que enviou o alerta.
    .use = Envie certificate_expired quando o motivo forem as datas do certificado do outro lado. Envie certificate_revoked quando a autoridade o tiver retirado. Envie certificate_unknown quando nenhum alerta específico se aplicar.

tls-alert-certificate-unknown = Certificado rejeitado por outro motivo
    .description = Quem o enviou rejeita o certificado do lado que recebe este alerta por um motivo que nenhum outro alerta indica. Não significa que o certificado seja desconhecido.
    .when = Em um servidor, quando um navegador ou app não aceita o certificado dele; em um cliente, quando o servidor não aceita o certificado do cliente. Java o envia depois da maioria das verificações com falha, e o Chrome e apps Android muitas vezes também.
    .fix = No lado que recebeu o alerta, verifique o certificado: os nomes, as datas, o emissor e os certificados intermediários. Se estiver em ordem, procure o motivo no log do lado que enviou o alerta e verifique o repositório de confiança desse lado.
    .use = Envie certificate_unknown para o certificado do outro lado somente quando nenhum destes se aplicar: unknown_ca, certificate_expired, certificate_revoked, unsupported_certificate e bad_certificate.

tls-alert-illegal-parameter = Valor não permitido no handshake
    .description = Uma mensagem de handshake pôde ser interpretada, mas um dos valores está errado ou contradiz outro, como uma cifra que nunca foi oferecida.
    .when = Quando as bibliotecas TLS dos dois lados não são compatíveis ou uma tem um defeito. Proxies e firewalls que alteram o handshake também o causam.
    .fix = Atualize as bibliotecas TLS dos dois lados e contorne proxies e firewalls. Para encontrar o valor, desative como teste o TLS 1.3 ou grupos de troca de chaves incomuns.
    .use = Envie illegal_parameter quando uma mensagem puder ser interpretada, mas um valor estiver errado. Envie decode_error quando não puder ser interpretada. Envie handshake_failure quando os valores forem permitidos, mas não aceitáveis para você.

tls-alert-unknown-ca = Certificado de uma autoridade desconhecida
    .description = O certificado do lado que recebe este alerta não leva a nenhuma autoridade em que quem o enviou confie: o certificado do emissor falta ou não está no repositório de confiança dele.
    .when = Quando a autoridade é privada ou nova, o certificado é autoassinado ou faltam os certificados intermediários. Se um servidor recebe o alerta, um cliente recusou o certificado do servidor; se um cliente o recebe, o servidor recusou o certificado do cliente.
    .fix = No lado que recebeu o alerta, instale também os certificados intermediários ou substitua um certificado autoassinado por um em que o outro lado confie. Se a autoridade for privada ou nova, acrescente o certificado raiz ao repositório de confiança do outro lado.
    .use = Envie unknown_ca quando a cadeia do outro lado for válida, mas não terminar em uma autoridade em que você confie. Envie bad_certificate quando uma assinatura nela estiver errada. Envie access_denied quando confiar na cadeia, mas não admitir o dono dela.

tls-alert-access-denied = Acesso negado apesar de credenciais válidas
    .description = O certificado ou a chave pré-compartilhada é válida, mas as regras de acesso de quem enviou o alerta não deixam o dono se conectar.
    .when = Quando um servidor com certificados de cliente, como uma VPN, um agente de mensagens (broker) ou uma malha de serviços, não lista o dono do certificado como permitido.
    .fix = Verifique se o cliente usa o certificado ou a chave prevista. Em caso afirmativo, peça ao administrador do servidor que permita o nome dele.
    .use = Envie access_denied quando o cliente tiver provado a identidade, mas não tiver permissão. Envie unknown_ca ou bad_certificate quando o próprio certificado não for aceitável.

tls-alert-decode-error = A mensagem não pôde ser interpretada
    .description = Uma mensagem viola a sintaxe do TLS: um campo está fora do intervalo ou um tamanho está errado.
    .when = Entre programas corretos, somente quando pacotes são danificados. Fora isso, uma biblioteca tem um defeito, um dispositivo corta as mensagens ou um servidor envia uma lista de certificados vazia.
    .fix = Atualize a biblioteca TLS do lado que recebeu o alerta e contorne os dispositivos que inspecionam TLS. Se você administra o servidor, verifique se o arquivo de certificado dele não está vazio.
    .use = Envie decode_error quando não for possível interpretar uma mensagem. Envie illegal_parameter quando for possível, mas um valor estiver errado. Envie record_overflow quando um registro for longo demais.

tls-alert-decrypt-error = Falha na verificação de assinatura ou chave
    .description = Uma verificação criptográfica no handshake falhou: uma assinatura, a mensagem Finished ou a prova de uma chave pré-compartilhada está errada.
    .when = Quando uma chave privada não pertence ao certificado dela, os dois lados têm chaves pré-compartilhadas diferentes ou um proxy alterou o handshake. Alguns servidores também o enviam para uma identidade de chave desconhecida.
    .fix = No lado que recebeu o alerta, verifique se o certificado e a chave privada formam um par ou compare as chaves pré-compartilhadas dos dois lados. Depois, atualize as bibliotecas TLS e contorne proxies.
    .use = Envie decrypt_error quando uma assinatura do handshake, uma mensagem Finished ou um PSK binder não passar na verificação. Envie bad_record_mac quando for um registro. Envie bad_certificate quando uma assinatura dentro de um certificado estiver errada.

tls-alert-too-many-cids-requested = IDs de conexão pedidos em excesso
    .description = O outro lado enviou mensagens RequestConnectionId demais; por isso, quem enviou o alerta encerra a conexão DTLS.
    .when = Com programas que mantêm uma conexão enquanto o endereço deles muda, quando um pede novos IDs de conexão repetidamente.
    .fix = Descubra por que o programa continua pedindo e faça-o solicitar IDs de conexão somente quando restarem poucos sem uso.
    .use = Envie este alerta somente quando os pedidos forem excessivos. Em vez disso, você pode responder com uma mensagem NewConnectionId com menos IDs ou com nenhum. Envie unexpected_message quando nenhum ID de conexão tiver sido negociado.

tls-alert-export-restriction = Chave longa demais para as regras de exportação
    .description = A negociação violou regras de exportação dos anos 1990, por exemplo com uma chave RSA de 1024 bits para um conjunto de cifras que só permitia 512 bits.
    .when = Em softwares dos anos 1990, cujas versões de exportação se limitavam a chaves fracas. As cifras de exportação foram quebradas há muito tempo.
    .fix = Substitua o software antigo e desative todos os conjuntos de cifras de exportação no outro lado.
    .use = Nunca envie export_restriction. Envie handshake_failure ou insufficient_security quando as cifras não forem aceitáveis.

tls-alert-protocol-version = Versão do TLS não compatível
    .description = Quem o enviou reconhece a versão do TLS que o outro lado propõe, mas não é compatível com ela ou a desativou.
    .when = Quando um cliente antigo só oferece TLS 1.0 ou 1.1 a um servidor que exige pelo menos TLS 1.2. O inverso é mais raro: um cliente novo rejeita a versão escolhida por um servidor antigo.
    .fix = Atualize o cliente ou ative TLS 1.2 e 1.3 nas configurações. Se o lado mais antigo for o servidor, atualize-o.
    .use = Envie protocol_version quando não for compatível com nenhuma das versões oferecidas. Envie handshake_failure quando a versão for aceitável, mas as cifras não. Envie inappropriate_fallback para um recuo desnecessário a uma versão mais antiga.

tls-alert-insufficient-security = Cifras ou chaves fracas demais
    .description = O servidor exige cifras, grupos ou chaves mais fortes do que os do cliente. O alerta substitui handshake_failure quando a força insuficiente é o único motivo.
    .when = Quando um servidor de configuração rigorosa rejeita um cliente antigo. Ao contrário do que diz a especificação, algumas bibliotecas de cliente também o enviam quando os parâmetros Diffie-Hellman de um servidor são curtos demais.
    .fix = Atualize o cliente. Se você administra o servidor e precisa atender este cliente, verifique qual mínimo se aplica e não o reduza para todos.
    .use = Envie insufficient_security quando o que o cliente oferece for fraco demais para a sua política. Envie handshake_failure quando nada combinar por outros motivos. Envie protocol_version quando só a versão for antiga demais.

tls-alert-internal-error = Problema do próprio lado que enviou o alerta
    .description = Quem o enviou não pode continuar por causa de um problema próprio, como falta de memória. Nem o outro lado nem o protocolo têm culpa.
    .when = Em um servidor sem recursos suficientes ou que não consegue usar a própria chave ou o próprio certificado. Alguns servidores e CDNs também o enviam para um nome de host que não está configurado ali.
    .fix = Se você administra o servidor, consulte o log dele e depois verifique o certificado e a chave deste nome de host, as permissões e a memória. Caso contrário, verifique o nome do host e informe o erro.
    .use = Envie internal_error para uma falha sua. Envie unrecognized_name para um nome de host que você não atende. Envie general_error quando não quiser dizer o motivo.

tls-alert-inappropriate-fallback = Recuo desnecessário a uma versão mais antiga
    .description = O cliente oferece uma versão mais antiga do TLS, marcada como recuo por TLS_FALLBACK_SCSV, embora o servidor aceite uma mais nova. O servidor para, porque um invasor pode ter forçado o recuo.
    .when = Quando a primeira tentativa de um cliente falha, por exemplo por causa de uma rede ruim, e ele então oferece uma versão mais antiga.
    .fix = Faça o cliente oferecer novamente a versão mais nova dele. Se isso falhar, descubra o que na rede a impede e desative os recuos no cliente.
    .use = Envie inappropriate_fallback quando TLS_FALLBACK_SCSV vier com uma versão abaixo da sua mais nova. Você pode enviar protocol_version se não for compatível com a versão oferecida.

tls-alert-user-canceled = Handshake cancelado
    .description = Quem o enviou desiste do handshake por um motivo que não tem nada a ver com o protocolo.
    .when = Quando uma pessoa fecha uma caixa de diálogo, como a escolha de um certificado de cliente, ou um programa para enquanto se conecta. Ao contrário do que diz a especificação, Java também o envia mais tarde, ao fechar uma conexão TLS 1.3.
    .fix = Se você cancelou de propósito ou o handshake já estava completo, nenhuma ação é necessária. Caso contrário, repita a etapa e confirme na caixa de diálogo ou descubra qual programa desistiu.
    .use = Envie user_canceled e depois close_notify quando desistir de um handshake sem erro. Depois do handshake, envie apenas close_notify.

tls-alert-no-renegotiation = Renegociação recusada
    .description = Quem o enviou recusa um novo handshake em uma conexão já aberta. O lado que o pediu decide se a conexão continua.
    .when = Quando um servidor web pede um certificado de cliente só para alguns caminhos ou um programa antigo renegocia para trocar as chaves. Muitos programas recusam por causa de ataques conhecidos.
    .fix = Faça o servidor pedir os certificados de cliente no primeiro handshake, se necessário em um nome de host próprio. Caso contrário, desative a renegociação no programa que a pede.
    .use = Envie no_renegotiation, como aviso, quando recusar um HelloRequest ou um ClientHello posterior. No TLS 1.3, envie unexpected_message para um ClientHello posterior.

tls-alert-missing-extension = Falta uma extensão TLS obrigatória
    .description = Falta em uma mensagem de handshake uma extensão obrigatória para a versão do TLS ou para outra coisa em negociação.
    .when = Quando em um ClientHello faltam signature_algorithms, supported_groups ou key_share, ou o nome do host onde o servidor o exige. Com QUIC, quando falta quic_transport_parameters.
    .fix = Atualize a biblioteca TLS do cliente e faça-o enviar o nome do host (SNI). Se você desenvolve o cliente, compare o ClientHello com a lista de extensões obrigatórias na especificação.
    .use = Envie missing_extension quando uma extensão obrigatória não existir. Envie illegal_parameter quando ela existir, mas o valor estiver errado. Envie handshake_failure quando nenhum valor nela for aceitável para você.

tls-alert-unsupported-extension = Extensão não oferecida ou não permitida
    .description = Uma mensagem contém uma extensão que quem a recebeu não tinha oferecido ou que não é permitida nesta mensagem.
    .when = Em um cliente cujo servidor, ou um proxy no caminho, responde com uma extensão que não estava no ClientHello.
    .fix = Atualize a biblioteca TLS do servidor e a de todo proxy que inspeciona TLS. Teste sem o proxy para ver em qual dos dois está o problema.
    .use = Envie unsupported_extension quando uma resposta contiver uma extensão que você não ofereceu. Em um ClientHello, ignore as extensões que não conhece. Envie missing_extension quando faltar uma.

tls-alert-certificate-unobtainable = O certificado não pôde ser obtido
    .description = O cliente enviou o endereço do certificado dele em vez do certificado, e o servidor não conseguiu obtê-lo ali.
    .when = Com a extensão client_certificate_url, feita para dispositivos pequenos, quando o endereço está errado ou o servidor não tem acesso a ele. Poucos programas a usaram.
    .fix = Corrija o endereço nas configurações do cliente e permita que o servidor o alcance. Caso contrário, faça o cliente enviar o próprio certificado.
    .use = Envie este alerta como fatal quando precisar do certificado; caso contrário, continue, com ou sem aviso. Envie bad_certificate_hash_value quando o certificado tiver sido obtido, mas o hash dele estiver errado.

tls-alert-unrecognized-name = Nome de host não atendido aqui
    .description = O servidor não reconhece o nome do host que o cliente pediu na extensão server_name (SNI).
    .when = Quando o nome tem um erro de digitação, aponta no DNS para o servidor errado ou não está configurado neste servidor. Servidores antigos o enviam como aviso e continuam; alguns clientes, como versões antigas de Java, então desistem.
    .fix = Verifique o nome do host e os registros DNS dele. Se você administra o servidor, acrescente o nome à configuração, no Apache com ServerName ou ServerAlias, e instale um certificado para ele.
    .use = Envie unrecognized_name, sempre como fatal, quando não atender o nome, ou continue com um certificado padrão. Envie handshake_failure quando conhecer o nome, mas não tiver cifras em comum.

tls-alert-bad-certificate-status-response = Resposta OCSP não aceitável
    .description = O cliente tinha pedido a prova de que o certificado do servidor não foi revogado, e a resposta OCSP que o servidor anexou (stapling) é inválida ou não aceitável.
    .when = Quando a resposta anexada está desatualizada, diz que o certificado foi revogado ou pertence a outro certificado, muitas vezes porque o servidor não consegue alcançar a autoridade dele.
    .fix = Se você administra o servidor, verifique o relógio dele e o acesso ao servidor OCSP da autoridade e recarregue-o para obter uma nova resposta. Substitua o certificado se ele tiver sido revogado. Caso contrário, desative o stapling.
    .use = Envie este alerta quando a resposta OCSP no handshake não for satisfatória. Envie certificate_revoked quando souber por outra fonte que o certificado foi revogado.

tls-alert-bad-certificate-hash-value = O certificado obtido tem o hash errado
    .description = O servidor obteve o certificado do cliente no endereço que o cliente informou, mas o hash que veio com o endereço não corresponde.
    .when = Com a extensão client_certificate_url, quando o certificado no endereço foi renovado ou substituído e as configurações do cliente não.
    .fix = Corrija o hash nas configurações do cliente. Se o arquivo no endereço não for o esperado, descubra quem o alterou.
    .use = Envie este alerta quando o hash de um certificado obtido estiver errado. Envie certificate_unobtainable quando nada pôde ser obtido. Envie bad_certificate quando o hash corresponder, mas o certificado estiver danificado.

tls-alert-unknown-psk-identity = Chave pré-compartilhada não conhecida
    .description = O servidor não conhece a identidade, ou seja, o nome da chave pré-compartilhada, que o cliente informou.
    .when = Com sensores, clientes MQTT, agentes de monitoramento e outros programas que usam uma chave pré-compartilhada (PSK) em vez de um certificado, quando a identidade tem um erro de digitação ou não está configurada no servidor.
    .fix = Compare a identidade nas configurações do cliente com a lista do servidor, inclusive maiúsculas e minúsculas. Depois, compare as chaves.
    .use = Envie unknown_psk_identity quando os clientes puderem saber quais identidades existem. Para esconder isso, envie decrypt_error, como para uma chave errada. Envie access_denied quando a chave estiver certa, mas faltar permissão.

tls-alert-certificate-required = Certificado de cliente exigido
    .description = O servidor exige um certificado do cliente, e o cliente não enviou nenhum.
    .when = Com APIs, bancos de dados e sites de empresas que identificam clientes por certificado (TLS mútuo), quando nenhum está configurado ou nenhum vem de uma autoridade que o servidor indica.
    .fix = Configure um certificado de cliente com a chave privada, de uma autoridade que o servidor aceite. Se um proxy se conecta ao servidor, configure-o nele.
    .use = Envie certificate_required no TLS 1.3 quando faltar um certificado de cliente. No TLS 1.2 e anteriores, envie handshake_failure. Envie unknown_ca, bad_certificate ou outro alerta específico quando um tiver vindo, mas não for aceitável.

tls-alert-general-error = Erro sem detalhes
    .description = Algo deu errado, e quem o enviou não tem um alerta mais específico ou não quer revelar o motivo.
    .when = Em softwares recentes que seguem a RFC 9846. A maioria dos outros ainda não conhece o nome e exibe o número 117.
    .fix = Procure o motivo no log do lado que enviou o alerta ou peça-o ao administrador desse lado. Enquanto isso, verifique o seu próprio certificado, a chave e a versão do TLS.
    .use = Envie general_error somente quando nenhum alerta específico se aplicar ou o motivo tiver de permanecer oculto. Envie internal_error para uma falha sua.

tls-alert-no-application-protocol = Nenhum protocolo de aplicação em comum
    .description = O servidor não é compatível com nenhum dos protocolos de aplicação, como h2 para HTTP/2, que o cliente oferece em ALPN.
    .when = Quando um cliente exige um protocolo, como h2, h3 ou o de um banco de dados, e o servidor o desativou, ou a conexão chega a outro serviço.
    .fix = Verifique o host e a porta. Se estiverem certos, ative o protocolo no servidor e em todos os proxies ou faça o cliente oferecer também um que o servidor tenha, como http/1.1.
    .use = Envie no_application_protocol quando não for compatível com nada do que ALPN oferece. Com QUIC, envie-o também como cliente e quando ALPN faltar. Envie handshake_failure quando as cifras não coincidirem.

tls-alert-ech-required = Encrypted Client Hello não aceito
    .description = O cliente tinha criptografado o ClientHello dele (ECH) para esconder o nome do host, o servidor não aceitou isso, e o cliente não enviará dados sem ele.
    .when = Quando a configuração de ECH no DNS está desatualizada ou os servidores de um site têm chaves diferentes. Os clientes muitas vezes se conectam novamente de forma automática, com o que o servidor enviou.
    .fix = Se você administra o servidor, publique a configuração de ECH atual no registro HTTPS e guarde as chaves antigas até que os registros em cache expirem. Caso contrário, limpe o cache de DNS do cliente.
    .use = Como cliente, envie ech_required quando o servidor não tiver aceitado o ECH, mas tiver provado o nome público com um certificado válido. Quando esse certificado não for válido, envie o alerta que indica o motivo.
