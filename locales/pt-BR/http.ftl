# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = O HTTP (Hypertext Transfer Protocol) leva as solicitações de navegadores e outros programas a servidores web e APIs e traz as respostas de volta. Toda resposta tem um código de status de três dígitos.

## Classes: the first digit

http-class-1xx = 1xx · Resposta provisória
    .description = O servidor informa sobre a solicitação ou a conexão antes que o trabalho termine. A resposta final vem depois.
http-class-2xx = 2xx · Êxito
    .description = O servidor recebeu, entendeu e aceitou a solicitação.
http-class-3xx = 3xx · Redirecionamento
    .description = Concluir a solicitação exige mais um passo, geralmente outra solicitação a um endereço diferente.
http-class-4xx = 4xx · Erro do cliente
    .description = O problema parece estar no cliente: a solicitação está malformada, não é permitida ou não pode ser atendida como está.
http-class-5xx = 5xx · Erro do servidor
    .description = O servidor não conseguiu atender uma solicitação que parece válida.

## Facts that only HTTP codes have

http-fact-cacheable = Armazenamento em cache
    .yes = Os caches podem armazenar esta resposta mesmo que ela não informe um prazo de validade, a menos que o método ou um cabeçalho proíba isso.
    .no = Os caches só armazenam esta resposta se os cabeçalhos dela permitirem.
    .never = Os caches nunca armazenam esta resposta.
http-fact-body = Corpo
    .expected = A resposta deve ter um corpo.
    .optional = A resposta pode ter um corpo.
    .none = A resposta não tem corpo.
http-fact-headers = Cabeçalhos

## Where HTTP meets gRPC

http-context-client-without-status =
    .exact = Um cliente gRPC que recebe { $from } sem um grpc-status, por exemplo de um proxy, informa { $to }. Os dois significam o mesmo.
    .close = Um cliente gRPC que recebe { $from } sem um grpc-status, por exemplo de um proxy, informa { $to }. Os dois significam quase o mesmo.
    .narrower = Um cliente gRPC que recebe { $from } sem um grpc-status, por exemplo de um proxy, informa { $to }, que cobre só parte do significado.
    .broader = Um cliente gRPC que recebe { $from } sem um grpc-status, por exemplo de um proxy, informa { $to }, que cobre também outros casos.
    .loose = Um cliente gRPC que recebe { $from } sem um grpc-status, por exemplo de um proxy, informa { $to }. A maior parte do significado se perde.

## Codes

http-000 = Nenhum código de status
    .description = O curl exibe este código inválido quando nenhuma resposta chega. Um AWS Application Load Balancer o grava no log para uma conexão HTTP/2 que ele fechou com GOAWAY.
    .when = No curl, depois de uma falha de DNS, conexão ou TLS ou de atingir o tempo limite. Na AWS, depois de mais de 10.000 solicitações em uma conexão HTTP/2 ou, segundo uma documentação mais antiga, de cabeçalhos comprimidos acima de 8 KB.
    .fix = Com o curl, leia a mensagem de erro e verifique o endereço, a porta, o DNS ou o TLS. Na AWS, abra uma nova conexão para as solicitações sem resposta; só reenvie um POST se ele não foi executado. Se isso se repetir, encurte os cabeçalhos grandes.
    .use = Nunca envie 000: os códigos de status válidos vão de 100 a 599. Envie 431 quando os cabeçalhos forem grandes demais. Envie 503 quando não puder atender solicitações.

http-100 = Continue com o corpo
    .description = O servidor recebeu o início da solicitação e não o rejeitou. O cliente pode continuar.
    .when = Depois de uma solicitação com “Expect: 100-continue”, em que um cliente pergunta se vale a pena enviar um upload grande. Alguns servidores enviam 100 sem que ninguém peça.
    .fix = Envie o corpo, mesmo que nenhum 100 chegue depois de uma breve espera, e leia a resposta final. Um log que termina com 100 indica um cliente que trata mal as respostas provisórias.
    .use = Envie 100 imediatamente depois de “Expect: 100-continue”. Se o método, o endereço ou os cabeçalhos já decidirem o resultado, envie o código final, como 401. Nunca envie 100 a um cliente HTTP/1.0.

http-101 = Mudança para outro protocolo
    .description = O servidor concorda em mudar para o protocolo que o cliente propôs no cabeçalho Upgrade. Tudo depois desta resposta usa o novo protocolo.
    .when = Geralmente quando um navegador ou programa abre um WebSocket por HTTP/1.1, com um GET que tem “Connection: Upgrade” e “Upgrade: websocket”.
    .fix = Verifique se Upgrade indica um protocolo que você propôs e passe a usá-lo. Se um WebSocket nunca recebe 101, procure um proxy que descarta Upgrade e Connection.
    .use = Envie 101 somente para um protocolo do cabeçalho Upgrade da solicitação e indique-o no seu. Ignore esse cabeçalho para continuar com HTTP/1.1. Envie 426 para exigir outro protocolo. HTTP/2 e HTTP/3 não têm 101.

http-102 = Ainda em processamento
    .description = O servidor recebeu a solicitação inteira e ainda trabalha nela. Esta resposta provisória da primeira versão do WebDAV evita que o cliente desista.
    .when = Em um servidor WebDAV antigo, quando uma operação, por exemplo em uma coleção grande, demora mais de cerca de vinte segundos. Poucos servidores o implementam.
    .fix = Mantenha a conexão aberta, aguarde a resposta final e não envie a solicitação novamente nesse meio-tempo. Se o cliente desistir antes, aumente o tempo limite dele.
    .use = Não envie 102 em softwares novos: o WebDAV o abandonou em 2007. Envie 202 com um endereço de status para trabalhos longos. Envie 103 para anunciar cabeçalhos antecipadamente.

http-103 = Dicas antecipadas
    .description = O servidor indica cabeçalhos que a resposta final provavelmente terá, como cabeçalhos Link para folhas de estilo, para que o cliente possa buscar esses arquivos antes.
    .when = Em um servidor web ou CDN, geralmente para um navegador, enquanto a própria página ainda é preparada. Vários podem preceder uma resposta final.
    .fix = Confie somente nos cabeçalhos da resposta final. Se um cliente parar no 103, atualize a biblioteca HTTP. Se você administra o servidor, envie 103 somente por HTTP/2 e HTTP/3.
    .use = Envie 103 quando conhecer cabeçalhos Link úteis antes de a resposta estar pronta. Na resposta final, repita os que ainda valem. Envie 202 para trabalhos longos: 103 não informa o andamento.

http-104 = O upload pode ser retomado
    .description = O servidor permite que o cliente retome este upload se ele for interrompido e avisa disso durante o upload.
    .when = Durante um upload com um cabeçalho Upload-Complete: primeiro com o endereço do próprio upload em Location, mais tarde talvez com Upload-Offset para informar o andamento.
    .fix = Guarde o endereço em Location. Se a conexão cair, envie HEAD a ele, leia Upload-Offset e acrescente o restante a partir dali. Um código 4xx final geralmente encerra o upload.
    .use = Envie 104 com Location a clientes que usam os cabeçalhos do rascunho assim que o upload tiver um endereço próprio. Não dependa dele: os proxies podem descartá-lo.

http-110 = A resposta está desatualizada
    .description = Isto não é um código de status. “110 Response is Stale” vem do antigo cabeçalho Warning, em que um cache avisava que a resposta estava desatualizada.
    .when = Em um cabeçalho Warning ao lado de um código de status de verdade, como 200, de caches e bibliotecas HTTP antigos. Algumas listas de códigos e bibliotecas o confundem com um código de status.
    .fix = Encontre o código verdadeiro na linha de status. Para uma resposta atual, envie “Cache-Control: no-cache”. Se 110 realmente chegar como código de status, continue lendo até a resposta final.
    .use = Não envie 110 nem o cabeçalho Warning, que a RFC 9111 tornou obsoleto. Envie o código da própria resposta, como 200, com um cabeçalho Age.

http-122 = Endereço da solicitação longo demais
    .description = Não se conhece nenhum software que envie este código. A biblioteca Requests, do Python, o chama de request_uri_too_long; listas de códigos na web o atribuem ao Internet Explorer 7 sem provas.
    .when = Em listas e bibliotecas, não em respostas reais. Os clientes o tomariam por uma resposta provisória, porque o primeiro dígito é 1.
    .fix = Se ele realmente chegar, aguarde a resposta final e encontre o programa que o enviou. Encurte um endereço longo demais ou passe os dados para o corpo de um POST.
    .use = Não envie 122, porque os clientes ficariam esperando mais. Envie 414 quando o endereço da solicitação for longo demais. Envie 431 quando os cabeçalhos dela forem grandes demais.

http-200 = Solicitação atendida
    .description = Depois de GET, o corpo é o recurso solicitado; depois de POST, o resultado da ação; depois de PUT ou DELETE, um relatório da alteração.
    .when = Depois da maioria das solicitações que funcionam. Algumas APIs e páginas de erro também o enviam depois de uma falha e só mencionam o erro no corpo.
    .fix = Se o resultado estiver errado, procure um erro no corpo e depois recarregue sem o cache. Não envie um POST outra vez, porque ele pode ser executado duas vezes.
    .use = Envie 200 quando a solicitação estiver atendida e houver um corpo. Envie 204 quando não houver. Envie 201 quando algo tiver sido criado. Envie 202 quando o trabalho ainda não estiver feito. Nunca informe uma falha com 200.

http-201 = Recurso criado
    .description = A solicitação criou um ou mais recursos. Location traz o endereço do principal; sem Location, o principal está no endereço solicitado.
    .when = Geralmente depois de um POST que acrescenta algo, como um pedido ou um arquivo, ou de um PUT em um endereço onde não existia nada.
    .fix = Guarde o endereço em Location para ler ou alterar o novo recurso. Não envie o POST outra vez, porque ele pode criar mais um.
    .use = Envie 201 quando o recurso existir antes da sua resposta, com Location depois de um POST. Envie 202 quando ele ainda tiver de ser criado. Envie 200 ou 204 quando um PUT substituir algo.

http-202 = Aceita, ainda não concluída
    .description = O servidor aceitou a solicitação, mas não terminou o trabalho, que ainda pode falhar. O HTTP não tem como enviar o resultado mais tarde.
    .when = Em uma API, para trabalhos longos ou em lote, como uma exportação, uma exclusão ou uma conversão. O corpo deve dizer como acompanhar o andamento.
    .fix = Consulte o endereço de status no corpo ou em Location até que o trabalho termine ou falhe. Se não houver nenhum, leia a documentação da API. Não envie a solicitação novamente.
    .use = Envie 202, com um endereço de status, quando o trabalho continuar depois da resposta. Envie 200, 201 ou 204 quando ele já estiver feito. Rejeite imediatamente o que você sabe que vai falhar.

http-203 = Corpo alterado por um proxy
    .description = A solicitação funcionou, mas um proxy no caminho alterou o corpo que o servidor de origem enviou com 200.
    .when = Em um proxy que, por exemplo, converteu imagens, filtrou conteúdo ou acrescentou avisos. Nem todo proxy informa isso: outros alteram o corpo e mantêm 200.
    .fix = Se a alteração não prejudicar, use o corpo. Caso contrário, contorne o proxy ou use HTTPS. Se você administra o servidor, proíba alterações com “Cache-Control: no-transform”.
    .use = Envie 203 somente de um proxy que alterou o corpo de um 200 e respeite no-transform. Mantenha o código se você apenas armazena em cache ou repassa. Envie 200 de um servidor de origem.

http-204 = Concluída, nada a retornar
    .description = A solicitação funcionou, e a resposta intencionalmente não tem corpo. Os cabeçalhos ainda podem trazer algo, como a ETag da versão que acabou de ser salva.
    .when = Geralmente depois de PUT, PATCH ou DELETE ou quando um programa salva algo enquanto o usuário continua na mesma página.
    .fix = Se um programa falhar com 204, faça-o verificar esse código antes de interpretar um corpo. Em um navegador, que permanece na página, verifique se a alteração foi feita antes de repetir a ação.
    .use = Envie 204 quando a ação estiver feita e não houver nada a acrescentar. Envie 200 quando vier um corpo. Envie 202 quando a ação ainda tiver de acontecer. Envie 205 quando o formulário tiver de ser limpo.

http-205 = Concluída, limpe o formulário
    .description = A solicitação funcionou, e o cliente deve devolver ao estado original o formulário ou a página de onde ela foi enviada.
    .when = Depois do envio de um formulário, para que a próxima entrada possa começar. É raro, porque os navegadores não limpam o formulário automaticamente.
    .fix = Não envie a entrada outra vez: ela foi recebida e poderia ser gravada duas vezes. Se o formulário ainda a mostrar, limpe-o.
    .use = Envie 205, sem corpo, somente a clientes que você sabe que limpam o formulário. Envie 204 para deixar a página como está. Envie 303 para levar um navegador a um formulário vazio.

http-206 = Parte do recurso
    .description = A resposta só tem a parte, ou as partes, pedidas em um cabeçalho Range. Content-Range traz a posição delas e o tamanho total.
    .when = Depois de um GET com um cabeçalho Range, que permite a gerenciadores de download e reprodutores de vídeo retomar ou avançar. O servidor pode enviar menos do que foi pedido.
    .fix = Use Content-Range para descobrir o que falta e peça isso. Só junte partes que tenham a mesma ETag forte. Se o arquivo montado estiver danificado, baixe-o outra vez sem Range.
    .use = Envie 206 somente depois de um GET com Range, com Content-Range ou como multipart/byteranges. Envie 200 para ignorar Range e para uma página de uma lista. Envie 416 quando nenhuma parte do intervalo existir.

http-207 = Vários resultados em uma resposta
    .description = A solicitação se referia a vários recursos ou propriedades, e o corpo traz um status para cada um. O código em si não significa nem êxito nem falha.
    .when = Em um servidor WebDAV, depois de PROPFIND ou PROPPATCH ou de um DELETE, COPY ou MOVE que falhou em parte. Algumas APIs o usam para lotes.
    .fix = Leia o corpo, geralmente XML com um status para cada href: todas as partes podem ter falhado. Trate cada parte com falha pelo próprio código, como 403 ou 423.
    .use = Envie 207 quando partes de uma solicitação precisarem de códigos diferentes ou quando o método WebDAV o exigir. Envie 200 ou 204 quando um só código servir para tudo. Use 208 somente dentro de um 207.

http-208 = Já listado nesta resposta
    .description = Dentro de um 207, marca uma coleção cujos membros a mesma resposta já listou em outro endereço.
    .when = Na resposta de um servidor WebDAV a PROPFIND com “Depth: infinity”, quando vários vínculos levam à mesma coleção e o cliente enviou “DAV: bind”.
    .fix = Tome os membros da entrada com 200 e o mesmo DAV:resource-id. Se 208 for o status de uma resposta inteira, oriente-se pelo corpo, porque nenhum documento define esse uso.
    .use = Use 208 somente dentro de um 207 e somente para clientes que enviam “DAV: bind”. Envie 508 a outros clientes quando os vínculos formarem um loop. Envie 409 para dizer que algo já existe.

http-218 = Página de erro repassada por um proxy
    .description = Listas de códigos na web atribuem “This is fine” ao Apache httpd, como meio de fazer páginas de erro passarem por ProxyErrorOverride. O código-fonte do Apache não o contém.
    .when = Somente onde alguém o configurou, geralmente atrás de um proxy Apache, para que a página de erro do próprio aplicativo chegue ao cliente. Os clientes o tomam por êxito.
    .fix = Leia o corpo, que pode informar um erro. Se você administra o servidor, encontre o script ou a regra de reescrita que define 218, envie o código verdadeiro e limite ProxyErrorOverride aos códigos que precisam dele.
    .use = Não envie 218. Envie 200 ou 204 para êxito. Envie um código 4xx ou 5xx adequado para um erro.

http-226 = Diferença ou outra transformação enviada
    .description = O corpo não é o próprio recurso, mas o resultado de operações que o cliente ofereceu em A-IM, geralmente a diferença em relação a uma cópia que ele já tem.
    .when = Em um servidor com codificação delta, depois de um GET com A-IM e, em geral, If-None-Match. É raro; alguns feeds de notícias o usam para enviar só as entradas novas.
    .fix = Leia IM, aplique a diferença à cópia indicada por Delta-Base ou pela sua solicitação e armazene o resultado com a nova ETag. Se o resultado estiver danificado, busque o recurso outra vez sem A-IM.
    .use = Envie 226, com IM e ETag, somente depois de um GET com A-IM. Envie 206 para um intervalo simples. Envie 304 quando nada tiver mudado.

http-300 = Várias versões à escolha
    .description = O recurso existe em várias versões, como idiomas ou formatos, cada uma com um endereço próprio. O usuário ou o cliente precisa escolher uma.
    .when = Quando um servidor deixa a escolha ao cliente. É raro; alguns servidores também o enviam quando um endereço com erro de digitação se parece com vários existentes.
    .fix = Escolha um endereço da lista no corpo, ou a preferência do servidor em Location, e passe a usá-lo diretamente. Se não houver nenhum dos dois, avise o administrador do servidor.
    .use = Envie 300 quando o cliente tiver de escolher, com as opções no corpo e a preferência, se houver, em Location. Envie 302 ou 303 para levar a um endereço. Envie 200 quando você mesmo escolher.

http-301 = Movido permanentemente
    .description = O recurso tem um novo endereço permanente, informado em Location, para todas as solicitações futuras. Um cliente que o segue pode transformar um POST em GET.
    .when = Quando um site ou uma página mudou: de http para https, para outro nome de host ou para o mesmo endereço com uma barra no final.
    .fix = Mude o link, o favorito ou a configuração para o endereço em Location. Se um POST chegar como GET, envie-o diretamente para lá. Se os redirecionamentos entrarem em loop, limpe o cache e depois avise o administrador do servidor.
    .use = Envie 301 quando uma página tiver mudado em definitivo. Envie 308 para manter o método. Envie 302 ou 307 enquanto a mudança for temporária. Envie 410 quando nada substituir a página.

http-302 = Temporariamente em outro endereço
    .description = O recurso está temporariamente em outro endereço, informado em Location; as solicitações futuras ainda devem usar o original. Um cliente que o segue pode transformar um POST em GET.
    .when = Por exemplo, para levar um visitante a uma página de login, a outro idioma ou a uma página substituta. Muitos frameworks web o usam para todo redirecionamento.
    .fix = Siga Location, mas mantenha o endereço original. Se uma API enviar 302, verifique se Location é uma página de login: talvez a sua sessão tenha expirado. Se os redirecionamentos entrarem em loop, exclua os cookies do site e depois avise o administrador do servidor.
    .use = Envie 302 quando a mudança for temporária e passar de POST para GET não causar danos. Envie 307 para manter o método. Envie 303 quando quiser um GET. Envie 301 ou 308 quando a mudança for permanente.

http-303 = Resultado em outro endereço
    .description = O resultado está em outro endereço, informado em Location, que o cliente busca com GET, qualquer que tenha sido o primeiro método.
    .when = Geralmente depois do processamento de um POST, para que o navegador mostre uma página que possa ser recarregada sem risco. Depois de um GET, Location leva a uma descrição de algo que o HTTP não pode transferir.
    .fix = Busque Location com GET. Não envie o POST outra vez, porque normalmente ele já foi processado; a página em Location diz se ele fez o que você queria.
    .use = Envie 303 para que o cliente busque outro endereço com GET, principalmente depois de um POST. Envie 307 para manter o método. Envie 302 para um endereço temporário do mesmo recurso. Envie 201 quando um programa precisar do endereço do que criou.

http-304 = Não modificado, use a sua cópia
    .description = O recurso não mudou desde que o cliente armazenou uma cópia; por isso, o servidor não envia um corpo e o cliente usa essa cópia.
    .when = Depois de um GET ou HEAD com If-None-Match ou If-Modified-Since que, de outro modo, receberia 200 com o que o cliente já tem.
    .fix = Use a cópia armazenada ou recarregue sem o cache se ela estiver desatualizada. Sem uma cópia, não envie If-None-Match nem If-Modified-Since. Se você administra o servidor, verifique ETag e Last-Modified.
    .use = Envie 304 depois de um GET ou HEAD condicional quando a cópia do cliente estiver atual. Envie 200 quando estiver desatualizada. Envie 412 quando If-None-Match falhar em outro método.

http-305 = Use um proxy
    .description = Uma versão anterior do HTTP o usava para um recurso que os clientes tinham de solicitar pelo proxy em Location. O código foi descontinuado, porque essa resposta pode ser usada para desviar o tráfego.
    .when = Em servidores muito antigos ou mal configurados; os clientes atuais não o obedecem.
    .fix = Não use o proxy indicado na resposta: ele poderia ler o seu tráfego. Se a sua rede exige um proxy, pergunte ao administrador dela qual é. Se você administra o servidor, envie outro código.
    .use = Não envie 305. Configure os proxies no cliente. Envie 307 ou 308 para levar um cliente a outro endereço. Envie 403 para recusar solicitações que contornam um proxy obrigatório.

http-306 = Não utilizado
    .description = O código não tem significado atualmente, e o número está reservado. Uma versão anterior do HTTP o usava; um rascunho expirado o chamava de “Switch Proxy”.
    .when = Somente onde um aplicativo inventou um uso para ele ou um servidor de teste produz todos os números.
    .fix = Leia o corpo, porque o número não diz nada, e ignore qualquer instrução para trocar de proxy. Avise o administrador do servidor, para que um código definido o substitua.
    .use = Nunca envie 306. Envie 307 ou 308 para levar um cliente a outro endereço. Envie 303 para levá-lo a um resultado. Envie 300 para oferecer uma escolha.

http-307 = Temporariamente em outro endereço, mesmo método
    .description = O recurso está temporariamente em outro endereço, informado em Location. Um cliente que o segue precisa manter o método; as solicitações futuras ainda devem usar o endereço original.
    .when = Por exemplo, para levar um upload a outro host ou uma solicitação a um servidor substituto durante uma manutenção. Alguns navegadores também mostram um 307 próprio quando o HSTS transforma http em https.
    .fix = Envie a mesma solicitação a Location, mas mantenha o endereço original. Pergunte ao usuário antes de enviar outra vez um pedido ou pagamento. Nunca envie credenciais a um host em que você não confia.
    .use = Envie 307 quando a mudança for temporária e o método tiver de permanecer o mesmo. Envie 302 quando passar para GET não causar danos. Envie 303 quando quiser um GET. Envie 308 quando a mudança for permanente.

http-308 = Movido permanentemente, mesmo método
    .description = O recurso tem um novo endereço permanente, informado em Location, para todas as solicitações futuras. Um cliente que o segue precisa manter o método.
    .when = Quando uma API, um formulário ou um site mudou de endereço. Os serviços de upload do Google também o enviam, sem Location, quando um upload ainda não está completo.
    .fix = Envie a mesma solicitação a Location e corrija o endereço salvo. Se um cliente for antigo demais para conhecer 308, atualize-o. Em um upload para o Google, leia Range e envie o restante.
    .use = Envie 308 quando a mudança for permanente e o método tiver de permanecer o mesmo. Envie 307 enquanto ela for temporária. Envie 301 para clientes muito antigos, quando passar para GET não causar danos.

http-400 = Solicitação inválida
    .description = O servidor não processará a solicitação porque ela própria parece incorreta: sintaxe malformada, delimitação de mensagem quebrada, um cabeçalho Host inválido ou, em muitas APIs, um parâmetro ausente ou inválido.
    .when = Por exemplo, quando o JSON não pode ser interpretado, um URI tem um espaço sem codificação ou falta Host. Alguns servidores, como o nginx, também o enviam quando os cookies deixam os cabeçalhos grandes demais.
    .fix = Em um navegador, verifique o endereço e exclua os cookies do site. Com uma API, leia o corpo da resposta e verifique a sintaxe e a codificação da solicitação, e se você usou http em uma porta https.
    .use = Envie 400 quando não conseguir interpretar a solicitação e indique o erro no corpo. Envie 422 quando só os valores estiverem errados. Envie 415 para um formato não compatível. Envie 431 quando os cabeçalhos forem grandes demais.

http-401 = Autenticação necessária
    .description = A solicitação não foi executada porque faltavam credenciais válidas para este recurso. WWW-Authenticate diz como se autenticar.
    .when = Sem um cabeçalho Authorization, ou com uma senha errada, um token expirado ou revogado ou um esquema inadequado. Os aplicativos web também o enviam quando uma sessão expirou.
    .fix = Faça login novamente ou obtenha um novo token. Verifique o esquema em WWW-Authenticate e se um redirecionamento ou proxy descarta Authorization. Pare de enviar credenciais recusadas: muitos serviços bloqueiam a conta.
    .use = Envie 401, sempre com WWW-Authenticate, quando as credenciais faltarem, forem inválidas ou tiverem expirado. Envie 403 quando forem válidas, mas insuficientes. Envie 404 para esconder que o recurso existe.

http-402 = Pagamento necessário
    .description = O HTTP reserva este código para uso futuro. Os serviços que o enviam mesmo assim querem dizer que algo não foi pago ou que um pagamento falhou.
    .when = Quando um cartão é recusado, o crédito acabou, uma assinatura não foi paga ou um plano não cobre a solicitação. Alguns serviços o enviam para uma cota esgotada.
    .fix = Leia o corpo, porque cada serviço dá um significado próprio ao código. Pague a fatura, acrescente crédito, mude de plano ou use outro cartão. Se tudo estiver pago, pergunte ao provedor.
    .use = Envie 402 somente se você o documentar e o explicar no corpo. Envie 403 quando uma conta não tiver a permissão necessária. Envie 429 quando uma cota se renovar com o tempo.

http-403 = Acesso recusado
    .description = O servidor entendeu a solicitação e se recusa a atendê-la. As credenciais enviadas são insuficientes ou há outro motivo, como o endereço do cliente ou uma política.
    .when = Quando falta uma função ao usuário ou um escopo ao token, um firewall bloqueia o endereço ou o servidor não pode ler um arquivo. Algumas APIs também o enviam para limites de taxa.
    .fix = Leia o motivo no corpo, verifique qual conta ou token foi usado e peça acesso ao dono do recurso. Se você administra o servidor, verifique as regras de firewall, as permissões de arquivos e o log do aplicativo.
    .use = Envie 403 quando souber o suficiente sobre o cliente e ainda assim recusar. Envie 401 quando as credenciais faltarem ou forem inválidas. Envie 404 para esconder que o recurso existe. Envie 429 para um limite de taxa.

http-404 = Nada encontrado neste endereço
    .description = O servidor não encontra nada neste endereço ou não quer revelar que há algo ali. O código não diz se isso vai mudar.
    .when = Depois de um link com erro ou desatualizado, de uma mudança sem redirecionamento, de um identificador desconhecido ou de um caminho de API com versão ou prefixo errado. Alguns servidores o enviam quando uma conta não tem acesso.
    .fix = Verifique a ortografia, as maiúsculas e minúsculas, o host e o caminho. Com uma API, verifique o identificador e o acesso da sua conta. Informe um link quebrado ao site em que ele está.
    .use = Envie 404 quando não houver nada no URI ou para esconder que há algo. Envie 410 quando souber que foi removido em definitivo. Envie 405 quando só o método estiver errado. Envie 403 para recusar abertamente.

http-405 = Método não permitido aqui
    .description = O servidor conhece o método, mas este recurso não o aceita. Allow lista os métodos que ele aceita no momento.
    .when = Depois de um POST em uma página somente leitura, de um PUT ou DELETE que a API não oferece ou de um POST que um redirecionamento transformou em GET.
    .fix = Compare o método com Allow e com a documentação da API. Verifique se o caminho tem pequenos erros, como uma barra a mais ou a menos no final. Procure um 301 ou 302 anterior, que pode transformar POST em GET.
    .use = Envie 405, sempre com Allow, quando conhecer o método, mas este recurso não o aceitar. Envie 501 quando não o aceitar em nenhum lugar. Envie 404 para um recurso inexistente. Envie 403 quando este cliente não puder usá-lo.

http-406 = Nenhuma versão aceitável disponível
    .description = O recurso existe, mas não em um tipo de mídia, idioma ou codificação que a solicitação aceite, e o servidor não quer enviar outra versão.
    .when = Quando Accept, Accept-Language ou Accept-Encoding exclui tudo o que o servidor tem, como XML em uma API que só tem JSON. Alguns firewalls web o enviam quando desconfiam de uma solicitação.
    .fix = Compare os cabeçalhos Accept com a lista que houver no corpo da resposta e amplie-os, por exemplo com */*. Se já aceitarem tudo, pergunte ao administrador do servidor sobre uma regra de firewall.
    .use = Envie 406 quando nada do que você tem servir para os cabeçalhos Accept e liste o que existe; uma versão padrão com 200 é muitas vezes mais útil. Envie 415 quando o corpo da própria solicitação tiver o formato errado.

http-407 = Autenticação do proxy necessária
    .description = Um proxy entre o cliente e o servidor exige autenticação antes de repassar a solicitação. Proxy-Authenticate diz como. A resposta não vem do próprio site.
    .when = No proxy de uma empresa ou escola, sem um cabeçalho Proxy-Authorization ou com credenciais erradas. Gerenciadores de pacotes e ferramentas de linha de comando o recebem com frequência.
    .fix = Informe ao cliente o nome de usuário e a senha do proxy, nas configurações dele ou, com os caracteres especiais codificados com %, em HTTPS_PROXY; a senha do site não serve. Se você não precisa de um proxy, remova a configuração.
    .use = Envie 407, sempre com Proxy-Authenticate, de um proxy que exige credenciais. Envie 401 de um servidor de origem. Envie 403 quando as credenciais do proxy forem válidas, mas as suas regras proibirem a solicitação.

http-408 = A solicitação não chegou a tempo
    .description = O servidor não recebeu uma solicitação completa dentro do tempo que estava disposto a esperar.
    .when = Quando uma solicitação chega devagar demais, o corpo é mais curto que o Content-Length ou uma conexão fica ociosa. Alguns serviços o usam indevidamente para a própria lentidão.
    .fix = Envie a solicitação novamente por uma nova conexão, mas um pedido ou pagamento só depois de verificar que ele não foi concluído. Se o 408 persistir, procure uma rede lenta, um Content-Length errado ou um tempo limite de leitura curto.
    .use = Envie 408 quando o cliente não tiver terminado a solicitação a tempo. Envie 504 quando um servidor upstream for lento demais. Envie 503 quando você estiver sobrecarregado.

http-409 = Conflito com o estado atual
    .description = A solicitação entra em conflito com o estado atual do recurso. O usuário talvez possa resolver o conflito e enviar a solicitação novamente.
    .when = Geralmente depois de um PUT, POST ou DELETE: outra pessoa alterou o recurso nesse meio-tempo, o nome já existe, falta uma pasta superior ou outra operação ainda está em execução.
    .fix = Leia o corpo, que deve indicar o conflito, e busque o estado atual. Combine a sua alteração, escolha outro nome, crie o que falta ou aguarde. Não sobrescreva a alteração de outra pessoa.
    .use = Envie 409 quando o estado atual impedir a solicitação e descreva o conflito. Envie 412 quando uma condição da solicitação falhar. Envie 422 quando o corpo estiver errado em qualquer estado. Envie 423 para um bloqueio.

http-410 = Removido em definitivo
    .description = O recurso foi removido deste servidor de propósito, e o administrador do servidor quer que os links para ele sejam retirados.
    .when = Por exemplo, depois que uma oferta expirou, uma conta ou publicação foi excluída ou uma versão de uma API foi desativada.
    .fix = Remova ou substitua o link, o favorito ou a tarefa que gerou a solicitação; o corpo ou a documentação pode indicar um sucessor. Se o recurso deveria existir, avise o administrador do servidor.
    .use = Envie 410 quando souber que o recurso foi removido em definitivo. Envie 404 quando não souber. Envie 301 ou 308 quando ele tiver um novo endereço. Envie 451 para uma exigência legal.

http-411 = Content-Length obrigatório
    .description = O servidor não aceita a solicitação sem um tamanho declarado do corpo. O cliente pode acrescentar um cabeçalho Content-Length válido.
    .when = Depois de um POST ou PUT cujo corpo vem em blocos, como fazem os clientes de streaming, ou de um POST vazio sem Content-Length. Muitas vezes é um gateway que precisa do tamanho de antemão.
    .fix = Envie Content-Length com o número exato de bytes, 0 para um POST vazio, e desative o envio em blocos. Se você administra o gateway, faça-o aceitar ou armazenar em buffer as solicitações em blocos.
    .use = Envie 411 quando precisar do tamanho de antemão e a solicitação não o declarar. Envie 400 quando Content-Length for inválido. Envie 413 quando exceder o seu limite.

http-412 = Condição não atendida
    .description = Uma condição nos cabeçalhos da solicitação não é verdadeira no servidor; por isso, a solicitação não foi executada. Normalmente, o recurso mudou depois que o cliente o leu.
    .when = Quando If-Match ou If-Unmodified-Since falha por causa de uma alteração, “If-None-Match: *” constata que o recurso existe ou, no WebDAV, “Overwrite: F” encontra um destino existente.
    .fix = Busque o recurso outra vez. Se uma tentativa anterior funcionou e só a resposta se perdeu, pare aí. Caso contrário, combine a sua alteração e envie-a com a nova ETag. Sem a condição, você pode sobrescrever o trabalho de outra pessoa.
    .use = Envie 412 somente quando uma condição da solicitação for falsa. Envie 304 quando um GET condicional não encontrar alterações. Envie 409 para um conflito sem condição. Envie 428 para exigir uma condição.

http-413 = Corpo da solicitação grande demais
    .description = O corpo da solicitação, o “conteúdo” na terminologia do HTTP, é maior do que o servidor quer ou pode processar. Com Retry-After, o limite é temporário.
    .when = Geralmente depois de um upload, muitas vezes de um servidor web ou gateway com limite próprio; no nginx, é client_max_body_size. Alguns clientes só veem uma conexão interrompida.
    .fix = Reduza o arquivo ou divida o upload ou o lote. Se você administra o servidor, descubra qual gateway ou servidor recusa o corpo e aumente o limite nele e em todos depois dele, até o aplicativo.
    .use = Envie 413 quando o corpo exceder o seu limite e informe o limite. Envie 414 para o URI. Envie 431 para os cabeçalhos. Envie 507 quando o seu armazenamento estiver cheio.

http-414 = URI longo demais
    .description = O URI da solicitação é mais longo do que o servidor está disposto a interpretar.
    .when = Quando um formulário envia os dados com GET em vez de POST, uma lista de identificadores ou filtros enche os parâmetros do endereço ou os redirecionamentos alongam o endereço cada vez mais.
    .fix = Remova parâmetros ou envie-os no corpo de um POST, se a API permitir. Se os redirecionamentos alongam o endereço, corrija o loop. Se você administra o servidor, aumente o limite, no nginx large_client_header_buffers.
    .use = Envie 414 quando o URI for mais longo do que você aceita; aceite linhas de solicitação de pelo menos 8000 octetos. Envie 431 para cabeçalhos grandes, como Cookie. Envie 413 para o corpo.

http-415 = Formato do corpo não compatível
    .description = O servidor recusa a solicitação porque não é compatível com o formato do corpo para este método e recurso: o tipo de mídia, a codificação do conteúdo ou os próprios dados.
    .when = Depois de um POST, PUT ou PATCH com uma compressão desconhecida, um tipo de arquivo não aceito ou um Content-Type ausente ou errado, como dados de formulário onde se espera JSON.
    .fix = Defina Content-Type com o formato real, um que a API aceite, como application/json. Compare-o com Accept, Accept-Patch ou Accept-Encoding na resposta. Se a causa for a compressão, envie o corpo sem compressão.
    .use = Envie 415 para um formato não compatível e liste o que você aceita: tipos de mídia em Accept, codificações em Accept-Encoding. Envie 400 quando o formato certo não puder ser interpretado. Envie 422 quando só os valores estiverem errados.

http-416 = Intervalo solicitado não disponível
    .description = O servidor rejeita os intervalos do cabeçalho Range: nenhum deles pode ser entregue ou há muitos intervalos pequenos ou sobrepostos.
    .when = Quando um download retomado ou um reprodutor de mídia pede bytes além do fim: o arquivo ficou mais curto, o download está completo ou a parte armazenada é de outro arquivo.
    .fix = Compare o tamanho da parte armazenada com o tamanho total em Content-Range. Se forem iguais, o arquivo pode estar completo; caso contrário, baixe-o outra vez sem Range. Para retomar com segurança, envie If-Range.
    .use = Envie 416 quando nenhum intervalo puder ser entregue, com o tamanho atual em Content-Range, como em “bytes */1000”. Envie 206 quando pelo menos um puder. Envie 200 para ignorar Range.

http-417 = Expectativa não atendida
    .description = O servidor, ou outro no caminho até ele, não pode atender ao que o cabeçalho Expect pede. A única expectativa que o HTTP define é 100-continue.
    .when = Quando um servidor ou um proxy antigo não é compatível com o cabeçalho Expect ou com esse valor, geralmente “Expect: 100-continue”, que alguns clientes acrescentam automaticamente antes de um corpo grande.
    .fix = Envie a solicitação sem Expect; no curl, um “Expect:” vazio o desativa. Se o 417 persistir, procure um proxy antigo no caminho. O problema não está no corpo.
    .use = Envie 417 depois de um valor de Expect que você não conhece. Depois de 100-continue, envie 100 ou o código final imediatamente, como 401. Envie 412 quando uma condição como If-Match falhar.

http-418 = Sou um bule de chá
    .description = O código vem de um texto de primeiro de abril sobre cafeteiras. Está registrado como “(Unused)”, para que nada mais seja atribuído a ele.
    .when = Geralmente como piada. Alguns sites o enviam quando tomam um programa por um bot, e a API da Binance, quando um cliente continua depois de repetidas respostas 429.
    .fix = Se for uma piada, ignore-o. Caso contrário, pare o programa, leia o corpo e o cabeçalho Retry-After, se houver, e continue em ritmo menor. Se persistir, pergunte ao administrador do site se o acesso automatizado é permitido.
    .use = Não envie 418 onde a resposta importa. Envie 429 quando um cliente enviar solicitações demais. Envie 403 quando recusar um cliente. Envie 400 quando uma solicitação estiver incorreta.

http-419 = Página expirada ou sem espaço
    .description = No Laravel, “Page Expired” significa que o token CSRF de um formulário falta ou não é mais válido. Em antigos rascunhos do WebDAV, e como constante descontinuada no Spring, o código é “Insufficient Space On Resource”.
    .when = Em um site Laravel, depois de POST, PUT, PATCH ou DELETE, quando a sessão expirou, os cookies estão bloqueados ou o formulário não tem token.
    .fix = Recarregue a página, faça login novamente se for pedido e envie o formulário outra vez; permita cookies. Se você administra o site, coloque @csrf no formulário ou envie X-CSRF-TOKEN e verifique a duração da sessão, o domínio do cookie e as páginas em cache.
    .use = Envie 403 quando um token CSRF faltar ou estiver errado. Envie 401 quando o usuário tiver de fazer login novamente. Envie 507 quando o espaço acabar.

http-420 = Reduza o ritmo ou falha do método
    .description = Na versão 1 da API do Twitter, “Enhance Your Calm” significava que um cliente enviou solicitações demais. Em antigos rascunhos do WebDAV, e como constante descontinuada no Spring, o código é “Method Failure”.
    .when = Em um serviço que copiou o Twitter, que por sua vez envia 429 desde a versão 1.1 da API.
    .fix = Trate-o como um limite de taxa: aguarde e depois envie menos solicitações, com intervalos crescentes. Atualize um cliente antigo do Twitter. Se o corpo informar um método que falhou, corrija a solicitação.
    .use = Envie 429 com Retry-After quando um cliente enviar solicitações demais. Envie 424 quando uma ação tiver falhado porque outra falhou. O código de erro ENHANCE_YOUR_CALM do HTTP/2 não substitui nenhum código de status.

http-421 = A solicitação chegou ao servidor errado
    .description = A solicitação chegou a um servidor que não pode ou não quer responder por este host, pelo menos nesta conexão. O cliente pode enviá-la novamente por outra.
    .when = Quando um navegador reutiliza uma conexão para outro host com o mesmo certificado ou quando um proxy não envia o nome do servidor TLS (SNI) ou envia um que não corresponde a Host.
    .fix = Recarregue a página ou reinicie o navegador, para abrir uma nova conexão. Se você administra o servidor, faça cada proxy enviar o nome de servidor certo, no nginx com proxy_ssl_server_name e proxy_ssl_name, e verifique quais hosts compartilham um certificado.
    .use = Envie 421 de um servidor de origem ou do gateway dele, nunca de um proxy, quando não atender este host ou esta conexão. Envie 404 quando faltar apenas o recurso. Envie 426 para exigir outro protocolo.

http-422 = Os dados da solicitação não podem ser processados
    .description = O servidor conhece o formato do corpo, e a sintaxe está correta, mas as instruções não podem ser executadas. Normalmente, um valor falta, é contraditório ou não é permitido.
    .when = Depois de um POST, PUT ou PATCH cujos dados JSON ou de formulário são interpretados, mas não passam na validação: falta um campo obrigatório, uma data está no passado ou um país é desconhecido.
    .fix = Leia o corpo, que geralmente indica cada campo com erro, e corrija esses valores. Se parecerem certos, compare nomes e tipos com a documentação da sua versão da API.
    .use = Envie 422 quando o corpo puder ser interpretado, mas os valores estiverem errados, e indique cada campo com erro. Envie 400 quando não puder ser interpretado. Envie 415 para um formato não compatível. Envie 409 quando o obstáculo for apenas o estado atual.

http-423 = Recurso bloqueado
    .description = A origem ou o destino da solicitação está bloqueado, e o bloqueio não permite esta solicitação.
    .when = Em um servidor WebDAV, depois de uma alteração como PUT, DELETE, MOVE ou LOCK, enquanto alguém está com o arquivo aberto ou um programa que travou mantém o bloqueio. Outras APIs também o usam.
    .fix = Feche o arquivo onde ele está aberto, talvez no seu próprio editor ou programa de sincronização, ou aguarde até que o bloqueio expire. Busque a versão atual antes de gravar. Se o bloqueio for seu, envie o token dele no cabeçalho If.
    .use = Envie 423 quando um bloqueio impedir a solicitação, com lock-token-submitted ou no-conflicting-lock no corpo. Envie 412 quando uma condição em If falhar. Envie 409 para outros conflitos.

http-424 = Outra ação falhou antes
    .description = Esta ação não foi executada porque dependia de outra, que falhou.
    .when = Geralmente dentro de um 207: depois de PROPPATCH, em que uma propriedade recusada faz todas as outras falharem, ou depois de LOCK em uma pasta. Algumas APIs o enviam fora de um 207 quando um serviço upstream falha.
    .fix = No corpo do 207, encontre a entrada com outro código, como 403, 409 ou 423, e corrija essa causa. Caso contrário, procure no corpo o que falhou e informe o administrador do servidor.
    .use = Envie 424 dentro de um 207 para ações que falharam porque outra falhou; esta tem o próprio código. Omita-o depois de DELETE, COPY e MOVE. Envie 502 ou 504 de um gateway quando o servidor upstream falhar.

http-425 = Cedo demais, risco de repetição
    .description = O servidor não corre o risco de processar uma solicitação que pode ser uma repetição (replay), porque ela veio antes do fim do handshake TLS.
    .when = Depois de uma solicitação em dados antecipados do TLS (0-RTT), ou marcada por um proxy ou CDN com “Early-Data: 1”, se processá-la duas vezes pudesse causar danos.
    .fix = Depois do handshake, envie a mesma solicitação novamente, mas nunca em dados antecipados; os navegadores tentam novamente de forma automática. Se os usuários veem 425, desative os dados antecipados na CDN ou no proxy ou faça-os repassar o 425.
    .use = Envie 425 somente depois de uma solicitação em dados antecipados ou com “Early-Data: 1”. Em vez disso, você pode reter uma solicitação em dados antecipados até o fim do handshake, mas não uma com “Early-Data: 1”: esperar não a torna segura. Envie 429 para solicitações demais.

http-426 = Mudança de protocolo exigida
    .description = O servidor recusa a solicitação com o protocolo atual, mas talvez a aceite quando o cliente mudar para um dos indicados no cabeçalho Upgrade.
    .when = Em um servidor WebSocket depois de uma solicitação de página comum, ou em outros servidores depois de uma solicitação em uma versão antiga do HTTP ou sem criptografia. Alguns serviços o usam indevidamente para exigir um app mais novo.
    .fix = Leia Upgrade. Se indicar websocket, use um cliente WebSocket ou faça o proxy repassar Upgrade e Connection. Se indicar TLS ou uma versão do HTTP, use https ou essa versão. Atualize o app se o corpo pedir.
    .use = Envie 426, sempre com Upgrade, quando só outro protocolo servir. Envie 505 para recusar uma versão do HTTP. Envie 421 quando for necessária outra conexão. Envie 301 ou 308 para levar a https.

http-428 = Solicitação condicional exigida
    .description = O servidor só aceita esta solicitação com uma condição, para que ninguém sobrescreva uma alteração que não viu. A solicitação não tinha nenhuma.
    .when = Geralmente depois de PUT, PATCH ou DELETE sem If-Match ou If-Unmodified-Since, em um recurso que várias pessoas ou programas podem alterar.
    .fix = Busque o recurso, faça a sua alteração e envie-a com a ETag do recurso em If-Match. Para um recurso novo, tente “If-None-Match: *”. Evite “If-Match: *”, que aceita até uma versão que você não viu.
    .use = Envie 428 quando exigir uma condição e a solicitação não tiver nenhuma e diga no corpo qual usar. Envie 412 quando ela for falsa. Envie 409 para um conflito quando não exigir nenhuma.

http-429 = Solicitações demais
    .description = O cliente enviou solicitações demais em um determinado período. O servidor decide se conta por conta, endereço ou token.
    .when = Quando um script, um loop de novas tentativas ou muitos usuários com o mesmo endereço excedem um limite por segundo, hora ou dia. Muitas vezes quem o envia é um gateway de API ou uma CDN, não o aplicativo.
    .fix = Aguarde o tempo indicado por Retry-After; sem ele, dobre a espera depois de cada tentativa e some um tempo aleatório. Depois, envie menos solicitações, em lotes ou com um cache. Se o limite for baixo demais, fale com o provedor.
    .use = Envie 429 quando este cliente exceder o próprio limite, com Retry-After se puder. Envie 503 quando o servidor estiver sobrecarregado para todos. Envie 403 quando esperar não adiantar. Sob ataque, descartar conexões pode custar menos.

http-430 = Rejeitada pela segurança da Shopify
    .description = “Shopify Security Rejection” significa que a solicitação parecia maliciosa. Com o nome anterior, “Request Header Fields Too Large”, a Shopify o enviava para solicitações demais.
    .when = Nas lojas e APIs da Shopify, quando as solicitações parecem um ataque ou um bot, muitas vezes de endereços de nuvem compartilhados, ou quando um servidor age em nome de compradores sem informar os endereços IP deles.
    .fix = Envie menos solicitações, do seu próprio endereço. Em chamadas de servidor à Storefront API, informe o endereço do comprador em Shopify-Storefront-Buyer-IP. Se solicitações legítimas ainda forem rejeitadas, fale com o suporte da Shopify.
    .use = Fora da Shopify, envie 403 quando uma solicitação parecer maliciosa. Envie 429 quando um cliente enviar solicitações demais. Envie 431 quando os cabeçalhos dela forem grandes demais.

http-431 = Cabeçalhos da solicitação grandes demais
    .description = O servidor não processará a solicitação porque um cabeçalho é grande demais ou todos juntos o são.
    .when = Geralmente quando os cookies de um site se acumularam, um token em Authorization é muito longo ou Referer traz um endereço muito longo. O nginx envia 400.
    .fix = Em um navegador, exclua os cookies deste site e faça login novamente. Em outro cliente, encurte o cabeçalho maior, muitas vezes Cookie ou Authorization. Se você administra o servidor, defina menos cookies e menores ou aumente todos os limites no caminho.
    .use = Envie 431 quando os cabeçalhos excederem o seu limite e cite um cabeçalho que sozinho seja grande demais. Envie 414 para o URI. Envie 413 para o corpo.

http-440 = O login expirou
    .description = No Outlook na Web, “Login Timeout” significa que a sessão terminou e o usuário precisa fazer login novamente.
    .when = Quando uma sessão ficou ociosa tempo demais, o cookie dela falta ou não é mais aceito, ou a autenticação no IIS está mal configurada, de modo que até um novo login falha.
    .fix = Recarregue a página e faça login novamente; se o código voltar imediatamente, exclua os cookies do site. Se você administra o servidor, verifique os diretórios virtuais OWA no IIS e se um balanceador de carga distribui uma sessão entre vários servidores.
    .use = Fora dos produtos da Microsoft, envie 401 com WWW-Authenticate quando o cliente tiver de se autenticar novamente ou 303 para levar um navegador à página de login. Envie 403 quando o login não adiantaria.

http-444 = Conexão fechada sem resposta
    .description = O nginx fechou a conexão sem enviar nada. Só o log dele mostra o código.
    .when = Onde “return 444” está configurado, geralmente para nomes de host desconhecidos, scanners e bots indesejados. O cliente vê uma resposta vazia ou uma conexão interrompida; a Cloudflare, se estiver na frente, informa 520.
    .fix = Como usuário, verifique o nome do host e o endereço. Se você administra o servidor e visitantes reais são afetados, restrinja a regra “return 444” e acrescente o server_name que falta.
    .use = Use “return 444” no nginx somente onde nenhuma resposta for desejada. Envie 403 para recusar. Envie 404 para o que não existe. Envie 421 para um host que não é seu.

http-449 = Tente novamente com mais informações
    .description = Em uma extensão da Microsoft, “Retry With” significa que o cliente precisa acrescentar informações e enviar a solicitação novamente.
    .when = No IIS com a extensão WebDAV da Microsoft, com um cabeçalho Ms-Echo-Request. No Exchange, quando um cliente ActiveSync 12.1 precisa primeiro buscar a política de segurança com Provision.
    .fix = Processe o corpo e envie a solicitação novamente com Ms-Echo-Reply. No ActiveSync, envie Provision e aceite a política antes. Se um telefone continuar falhando, atualize o app de e-mail ou fale com o administrador do Exchange.
    .use = Fora dos produtos da Microsoft, envie 428 quando faltar uma condição. Envie 400 ou 422 quando faltarem outros dados. Envie 401 ou 403 quando faltar prova de identidade ou permissão.

http-450 = Bloqueada pelo controle dos pais
    .description = “Blocked by Windows Parental Controls” significa que as configurações de família de um computador Windows não permitem a página solicitada.
    .when = No filtro do próprio computador do usuário, geralmente na conta de uma criança. O site nunca recebe a solicitação.
    .fix = Peça ao administrador do computador, geralmente o pai ou a mãe, que permita o endereço nas configurações de família. Se não houver nenhuma, procure um software de segurança ou um proxy que filtra conteúdo.
    .use = Não envie 450. Envie 403 quando as suas próprias regras proibirem a página. Envie 451 quando uma exigência legal o fizer. Envie 511 quando uma rede exigir login antes.

http-451 = Indisponível por motivos legais
    .description = O servidor nega o acesso por causa de uma exigência legal. O código não diz se o recurso existe.
    .when = Quando uma lei, uma ordem judicial ou um pedido de remoção faz um site, um mecanismo de busca, uma CDN ou um provedor de Internet bloquear conteúdo, muitas vezes só em alguns países. Alguns veículos bloqueiam leitores de regiões inteiras.
    .fix = Leia no corpo quem fez a exigência, com base em qual lei e em nome de quem. Um cabeçalho Link com blocked-by indica quem bloqueia o recurso: escreva para essa organização se achar que é um engano.
    .use = Envie 451 quando uma exigência legal obrigar você a bloquear; explique-a no corpo e identifique-se em um cabeçalho Link com blocked-by. Envie 403 quando as suas próprias regras recusarem. Envie 404 quando não puder revelar a exigência.

http-460 = O cliente fechou a conexão
    .description = O cliente fechou a conexão com um AWS Application Load Balancer antes de receber uma resposta e antes de o tempo limite de inatividade do balanceador de carga se esgotar.
    .when = Somente no log de acesso do balanceador de carga, quando o tempo limite do cliente é menor que o tempo de que o destino precisa ou quando um usuário sai da página.
    .fix = Faça o destino responder mais rápido ou aumente o tempo limite do cliente até o tempo limite de inatividade do balanceador de carga ou acima dele. Antes de enviar um POST outra vez, verifique se o destino o executou.
    .use = Não envie 460: o cliente não pode lê-lo. Envie 408 quando um cliente demorar a enviar a solicitação. Envie 504 quando um servidor upstream for lento.

http-463 = Endereços encaminhados demais ou um loop
    .description = Em um AWS Application Load Balancer, X-Forwarded-For tem mais de 30 endereços IP. No Alibaba Cloud ALB, a solicitação anda em círculos.
    .when = Na AWS, depois de uma longa cadeia de proxies, de um loop ou de um cabeçalho forjado. No Alibaba Cloud, quando ALICLOUD-ALB-TRACE tem uma regra repetida ou mais de 16 entradas.
    .fix = Descubra de quem é o balanceador de carga que respondeu. Procure um backend ou proxy que devolve solicitações a ele e encurte a cadeia de proxies. Na AWS, impeça também que clientes e proxies acrescentem endereços desnecessários.
    .use = Envie 431 quando um cabeçalho for longo demais. Envie 400 quando estiver malformado. Envie 502 para um loop de encaminhamento, como a RFC 9209 recomenda; 508 é para loops no WebDAV.

http-464 = O protocolo não corresponde ao grupo de destino
    .description = O protocolo da solicitação não corresponde à versão definida para o grupo de destino de um AWS Application Load Balancer: HTTP/1.1, HTTP/2 ou gRPC.
    .when = Depois de uma solicitação HTTP/1.1 para um grupo de destino definido como HTTP/2 ou gRPC, de uma chamada gRPC para um definido como HTTP/1.1 ou de uma solicitação HTTP/2 diferente de POST para um definido como gRPC.
    .fix = Faça o cliente usar o protocolo esperado: ative HTTP/2 ou procure um proxy que recua para HTTP/1.1. Caso contrário, direcione essas solicitações a um grupo de destino com a versão certa.
    .use = Fora da AWS, envie 505 quando não for compatível com a versão do HTTP. Envie 426 com Upgrade para fazer o cliente mudar de protocolo. Envie 405 quando não permitir o método.

http-494 = Cabeçalhos grandes demais para o nginx
    .description = O nginx usa este número internamente quando os cabeçalhos de uma solicitação são grandes demais. O cliente recebe 400.
    .when = Quando um cabeçalho, muitas vezes Cookie, não cabe nos buffers de cabeçalho do nginx. O número aparece na configuração do nginx, em error_page.
    .fix = Em um navegador, exclua os cookies deste site. Em outro cliente, encurte o cabeçalho maior. Se você administra o nginx, reduza os cookies e depois aumente large_client_header_buffers.
    .use = Envie 431, ou então 400, como faz o nginx. Envie 414 quando o próprio endereço for longo demais. Use 494 somente em error_page do nginx e envie dali um código padrão.

http-495 = Certificado do cliente não aceito
    .description = O nginx usa este número internamente quando não consegue verificar o certificado TLS do cliente. O cliente recebe 400 com o texto “The SSL certificate error”.
    .when = Onde ssl_verify_client está definido, quando o certificado do cliente expirou, foi revogado ou vem de uma autoridade em que o nginx não confia.
    .fix = Instale um certificado válido de uma autoridade em que este servidor confie. Se você administra o nginx, verifique ssl_client_certificate, ssl_crl, ssl_verify_depth e o relógio.
    .use = Envie 403 quando recusar um certificado de cliente ou deixe o handshake TLS falhar. Use 495 somente em error_page do nginx, para uma página que explique o problema.

http-496 = Falta o certificado do cliente
    .description = O nginx usa este número internamente quando o site exige um certificado TLS e o cliente não enviou nenhum. O cliente recebe 400 com “No required SSL certificate was sent”.
    .when = Com “ssl_verify_client on”, quando nenhum certificado de cliente está instalado ou o usuário não escolheu nenhum.
    .fix = Instale um certificado de cliente com a chave privada, ou selecione os dois nas configurações do cliente, e abra uma nova conexão. Se você administra o nginx e quer o site aberto a todos, torne ssl_verify_client menos rígido.
    .use = Envie 403 quando faltar um certificado de cliente: 401 precisaria de um desafio em WWW-Authenticate. Use 496 somente em error_page do nginx, para explicar como obter um certificado.

http-497 = Solicitação HTTP em uma porta HTTPS
    .description = O nginx usa este número internamente para uma solicitação não criptografada a uma porta HTTPS. O cliente recebe 400 com “The plain HTTP request was sent to HTTPS port”.
    .when = Quando um endereço http:// indica a porta HTTPS, como 443, ou um proxy ou balanceador de carga na frente do nginx usa HTTP sem criptografia nessa porta.
    .fix = Mude http:// para https:// no endereço. Faça o proxy ou balanceador de carga usar HTTPS ou uma porta sem TLS. Se você administra o nginx, verifique o parâmetro ssl de listen.
    .use = Envie 301 ou 308 para o endereço https, o que o nginx pode fazer com error_page 497. Envie 400 quando não quiser um redirecionamento. Envie 426 somente onde o cliente puder mudar por Upgrade.

http-498 = Token inválido
    .description = No ArcGIS, da Esri, o token na solicitação é inválido ou expirou. No nginx, o número se destinava a solicitações com um nome de host inválido e não é mais usado.
    .when = No ArcGIS, quando um token expirou ou foi emitido para outro servidor, referenciador ou endereço IP, muitas vezes só no JSON de um 200.
    .fix = Obtenha um novo token do servidor ou portal ArcGIS que tem os dados. Se novos tokens também falharem, verifique o referenciador ou endereço a que estão vinculados.
    .use = Fora do ArcGIS, envie 401 com WWW-Authenticate e “invalid_token” quando um token for inválido ou tiver expirado. Envie 403 quando ele não tiver a permissão necessária. Envie 421 ou 400 para um nome de host desconhecido.

http-499 = O cliente fechou a solicitação ou falta um token
    .description = O nginx o grava no log quando o cliente se desconecta antes do início da resposta; gateways o enviam para o CANCELLED do gRPC. No ArcGIS, da Esri, falta um token.
    .when = No log do nginx, quando um usuário sai da página ou um cliente ou balanceador de carga para de esperar. No ArcGIS, muitas vezes no JSON de um 200, quando dados protegidos são solicitados sem token.
    .fix = Em um log, compare a duração com os tempos limite na frente do nginx e acelere a solicitação ou aumente o menor tempo limite. Com o ArcGIS, obtenha um token.
    .use = Use 499 em um log ou para o CANCELLED do gRPC, porque não resta ninguém para ler uma resposta. Envie 504 quando um servidor upstream for lento. Envie 408 quando o cliente for. Envie 401 quando faltar um token.

http-500 = Erro interno do servidor
    .description = O servidor encontrou uma condição inesperada e não conseguiu atender a solicitação. O código não diz por quê nem quanto dela foi executado.
    .when = Quando o programa do próprio servidor falha: uma exceção não tratada, uma configuração errada, um erro de banco de dados. Um gateway o envia para as próprias falhas, não para as do servidor upstream.
    .fix = Antes de enviar outra vez um pedido ou pagamento, verifique se ele teve efeito. Informe o URL e o horário ao administrador do servidor. Se você administra o servidor, procure esse horário no log de erros.
    .use = Envie 500 para uma falha sua que nenhum outro código descreve. Envie 503 para sobrecarga ou manutenção. Envie 502 ou 504 quando o servidor upstream falhar. Envie 501 para um método desconhecido.

http-501 = Método ou função não implementada
    .description = O servidor não oferece algo de que a solicitação precisa, geralmente o método, que ele não reconhece ou não pode atender em nenhum recurso.
    .when = Depois de um método que o servidor não conhece, de um mais longo que qualquer um que ele implementa ou de um Transfer-Encoding que ele não entende.
    .fix = Verifique se o método tem um erro de digitação e escolha um da documentação. Caso contrário, peça ao administrador do servidor que o ative; uma resposta em cache pode continuar valendo depois da mudança.
    .use = Envie 501 para um método que você não implementa em nenhum lugar ou para uma codificação de transferência desconhecida. Envie 405 para um método que você implementa, mas não permite aqui. Envie 500 quando um trabalho que você oferece falhar.

http-502 = Resposta inválida do servidor upstream
    .description = Um gateway ou proxy recebeu uma resposta inválida do servidor upstream, ao qual repassa as solicitações. O código não significa que a solicitação esteja errada.
    .when = Em um proxy reverso, balanceador de carga ou CDN, quando o aplicativo upstream parou de funcionar, recusa ou interrompe a conexão, falha no handshake TLS ou envia uma resposta malformada ou grande demais.
    .fix = Antes de enviar outra vez um pedido ou pagamento, verifique se ele teve efeito. Se você administra o servidor, verifique se o aplicativo está em execução e depois o log de erros do gateway e o endereço e a porta do upstream configurados ali. Caso contrário, informe o URL e o horário ao administrador do servidor.
    .use = Envie 502 de um gateway quando o servidor upstream responder de forma errada ou interromper a conexão. Envie 504 quando ele não responder a tempo. Envie 503 quando souber que ele está fora do ar. Envie 500 para os seus próprios erros.

http-503 = Serviço temporariamente indisponível
    .description = O servidor não pode atender a solicitação no momento, porque está sobrecarregado ou em manutenção. Retry-After pode dizer quanto tempo esperar.
    .when = Durante uma sobrecarga ou manutenção planejada. Um gateway o envia quando sabe que o servidor upstream está fora do ar ou quando as conexões com ele se esgotaram.
    .fix = Aguarde o tempo indicado por Retry-After; sem ele, aguarde mais depois de cada tentativa. Se você administra o servidor, verifique a carga, a capacidade e se o modo de manutenção ainda está ativo.
    .use = Envie 503, com Retry-After se puder, quando o serviço inteiro estiver sobrecarregado ou em manutenção. Envie 429 quando um cliente enviar solicitações demais. Envie 502 ou 504 quando o servidor upstream falhar.

http-504 = O servidor upstream não respondeu a tempo
    .description = Um gateway ou proxy não recebeu a tempo uma resposta do servidor upstream de que precisava. Mesmo assim, esse servidor pode ter executado a solicitação.
    .when = Em um proxy reverso, balanceador de carga ou CDN, quando o aplicativo upstream não aceita a conexão ou não responde dentro do tempo limite do gateway. Em um cache que não tem nada adequado para uma solicitação com only-if-cached.
    .fix = Antes de repetir um pedido ou pagamento, verifique se ele foi concluído. Peça menos de cada vez. Se você administra o servidor, descubra o que está lento antes de aumentar o tempo limite do gateway. Caso contrário, informe o URL e o horário ao administrador do servidor.
    .use = Envie 504 de um gateway quando o servidor upstream não responder a tempo. Envie 502 quando ele responder de forma errada ou interromper a conexão, e 503 quando se souber que está fora do ar. Envie 408 quando o cliente for lento.

http-505 = Versão do HTTP não compatível
    .description = O servidor não é compatível com a versão principal do HTTP usada pela solicitação ou se recusa a aceitá-la.
    .when = Depois de uma solicitação em uma versão não compatível. Um espaço sem codificação no URL tem o mesmo efeito em servidores que leem o resto da linha como a versão.
    .fix = Observe a linha de solicitação como foi enviada e codifique os espaços do URL como %20. Depois, configure o cliente para uma versão indicada na resposta ou para HTTP/1.1.
    .use = Envie 505 quando recusar a versão principal e liste os protocolos que você aceita. Trate uma versão secundária superior como a mais alta que você tem. Envie 426 com Upgrade para fazer o cliente mudar. Envie 400 para uma linha de solicitação malformada.

http-506 = Loop na negociação de conteúdo
    .description = O servidor está mal configurado: na negociação transparente de conteúdo, escolheu uma variante que também está configurada para negociar, e assim a escolha nunca termina.
    .when = Em um servidor de origem que implementa a RFC 2295, experimental, como o Apache httpd com mod_negotiation.
    .fix = Informe o administrador do servidor ou busque uma variante pelo próprio URL. Se você administra o servidor, faça de cada entrada da lista de variantes um recurso que não negocia.
    .use = Envie 506 somente na negociação transparente de conteúdo, quando a variante escolhida também negociar. Envie 500 para outros erros de configuração. Envie 406 quando nenhuma variante for aceitável.

http-507 = Espaço de armazenamento insuficiente
    .description = O servidor não consegue armazenar o que a solicitação exige, porque o disco está cheio ou uma cota seria excedida.
    .when = Em um servidor WebDAV, depois de PUT, MKCOL, COPY, MOVE ou PROPPATCH. No corpo, quota-not-exceeded indica uma cota, e sufficient-disk-space, o disco.
    .fix = Libere espaço na sua conta, inclusive na lixeira, ou peça uma cota maior e depois envie a solicitação novamente você mesmo; os programas não devem fazer isso sem que você peça. Se você administra o servidor e o disco está cheio, libere espaço nele.
    .use = Envie 507 quando um disco estiver cheio ou uma cota estiver esgotada e diga qual dos dois com quota-not-exceeded ou sufficient-disk-space no corpo. Envie 413 quando esta solicitação em si for grande demais. Envie 503 quando o serviço estiver sobrecarregado.

http-508 = Loop infinito detectado
    .description = O servidor encontrou um loop infinito ao processar uma solicitação WebDAV com “Depth: infinity”, e a operação inteira falhou.
    .when = Quando uma coleção contém a si mesma por um vínculo e um cliente pede a árvore inteira. Em hospedagem compartilhada com CloudLinux, o número significa outra coisa: “Resource Limit Is Reached”.
    .fix = Envie a solicitação com “Depth: 1” e percorra a árvore você mesmo ou envie “DAV: bind”. Caso contrário, remova o vínculo que fecha o loop. Se a página mencionar um limite de recursos, aguarde ou avise o dono do site.
    .use = Envie 508 quando um loop encerrar uma operação com “Depth: infinity”. Use 208 para clientes que enviam “DAV: bind”. Envie 502 com Proxy-Status para um loop entre proxies. Envie 503 para limites de recursos.

http-509 = Limite de largura de banda excedido
    .description = Em hospedagem compartilhada, com o cPanel ou o módulo mod_bw do Apache, o site esgotou a transferência de dados permitida.
    .when = Para todos os visitantes, quando muitas visitas, downloads grandes, rastreadores ou imagens incorporadas em outros sites esgotaram a transferência do site, muitas vezes um volume mensal. O Node.js apenas lista o número.
    .fix = Como visitante, volte mais tarde ou avise o dono do site. Se o site é seu, aumente o limite ou aguarde o próximo período e verifique nos logs o que consumiu a transferência.
    .use = Envie 503 com Retry-After quando a franquia de um site estiver esgotada. Envie 429 quando um cliente tiver excedido a dele.

http-510 = Falta uma extensão exigida
    .description = A solicitação não atende à política do recurso, porque uma extensão do HTTP Extension Framework de que ele precisa falta ou não é compatível.
    .when = Em um servidor baseado na RFC 2774, histórica, quando o método começa com “M-”, mas a solicitação não indica nenhuma extensão obrigatória ou indica uma que o servidor não tem. Em outros lugares, o aplicativo dá um significado próprio ao número.
    .fix = Leia o corpo, que deve dizer o que uma solicitação estendida precisa conter, e veja se o seu cliente pode acrescentá-lo. Se o servidor não usa a RFC 2774, pergunte ao administrador dele.
    .use = Não envie 510 em softwares novos. Envie 501 para uma funcionalidade que você não oferece. Envie 428 quando a solicitação precisar de uma condição. Envie 403 quando a política a proibir.

http-511 = A rede exige login
    .description = A rede que o cliente usa exige um login ou a aceitação dos termos de uso. A resposta vem dessa rede, não do servidor procurado.
    .when = No portal cativo de um hotel, aeroporto ou outra rede para visitantes, depois de uma solicitação HTTP interceptada. Com TLS, aparece um erro de certificado; muitos portais enviam um redirecionamento.
    .fix = Abra uma página por HTTP sem criptografia em um navegador, siga o link para a página de login da rede e faça login ali. Não digite a senha do site que você queria nem ignore avisos de certificado.
    .use = Envie 511 somente de um proxy que intercepta, com um link para a página de login dele, mas sem o próprio formulário ou um desafio. Envie 401 de um servidor de origem. Envie 407 de um proxy que os clientes configuraram.

http-520 = Resposta inesperada da origem
    .description = A origem, o próprio servidor do site, retornou à Cloudflare uma resposta vazia, desconhecida ou inesperada.
    .when = Quando a origem falha, envia uma resposta malformada ou mais de 128 KB de cabeçalhos, anuncia HTTP/2, mas o trata de forma incorreta, ou quando um firewall ou plugin de segurança nela bloqueia a Cloudflare.
    .fix = Se você administra o site, verifique o log de erros da origem, permita os endereços da Cloudflare, reduza os cookies e cabeçalhos e teste a origem sem a Cloudflare.
    .use = No seu próprio gateway, envie 502 quando o servidor upstream responder de forma errada, com Proxy-Status para indicar a causa. Envie 500 para uma falha sua.

http-521 = A origem recusa a conexão
    .description = A origem, o próprio servidor do site, recusa as conexões da Cloudflare; por isso, a solicitação não chegou a ela.
    .when = Quando o servidor web da origem está desligado ou parou de funcionar, não escuta na porta exigida pelo modo SSL/TLS ou tem um firewall que rejeita os endereços da Cloudflare.
    .fix = Se você administra o site, verifique se o servidor web está em execução e escuta na porta 443 para Full ou 80 para Flexible, e se o firewall permite todos os intervalos de IP da Cloudflare.
    .use = No seu próprio gateway, envie 502 quando o servidor upstream recusar a conexão. Envie 503 quando souber que ele está fora do ar. Envie 504 quando ele permanecer em silêncio.

http-522 = Tempo limite atingido na conexão com a origem
    .description = A origem, o próprio servidor do site, está em silêncio na rede: a Cloudflare não obtém a tempo uma conexão nem uma confirmação da solicitação.
    .when = Depois de 19 segundos sem conexão ou 90 sem confirmação: um firewall descarta os pacotes da Cloudflare, a origem está sobrecarregada ou desligada ou o registro DNS tem um endereço antigo.
    .fix = Se você administra o site, verifique se nenhum firewall bloqueia ou limita os intervalos de IP da Cloudflare, se o DNS da Cloudflare tem o endereço atual da origem e se a origem não está sobrecarregada.
    .use = No seu próprio gateway, envie 504 quando o servidor upstream não responder a tempo à tentativa de conexão ou à solicitação; Proxy-Status pode dizer a qual. Envie 502 quando ele recusar a conexão.

http-523 = Origem inacessível
    .description = A Cloudflare não consegue alcançar a origem, o próprio servidor do site, geralmente porque a rede não tem rota para o endereço IP dela.
    .when = Quando o endereço nas configurações de DNS da Cloudflare está errado, por exemplo depois que o site mudou para outro host, ou quando o roteamento entre a Cloudflare e esse host falha.
    .fix = Se você administra o site, compare os registros A e AAAA na Cloudflare com o endereço da origem e depois pergunte ao provedor de hospedagem sobre o roteamento. Na AWS, procure rotas de VPC amplas que capturem os endereços da Cloudflare.
    .use = No seu próprio gateway, envie 502 quando não houver rota para o servidor upstream. Envie 504 quando a tentativa de conexão atingir o tempo limite. Proxy-Status tem um nome para cada caso.

http-524 = A origem demora demais a responder
    .description = A Cloudflare se conectou à origem, o próprio servidor do site, mas não recebeu uma resposta a tempo, por padrão em 120 segundos. A solicitação pode ter sido executada.
    .when = Quando uma exportação, uma consulta grande ou outra solicitação longa excede o limite, a origem está sobrecarregada ou repassar a solicitação leva mais de 30 segundos.
    .fix = Se você administra o site, descubra o que está lento, passe os trabalhos longos para segundo plano ou use um subdomínio em modo “DNS-only” (somente DNS). Os planos Enterprise podem aumentar o limite.
    .use = No seu próprio gateway, envie 504 quando o servidor upstream tiver a solicitação, mas não responder a tempo. Na origem, envie 202 imediatamente para trabalhos longos.

http-525 = Falha no handshake TLS com a origem
    .description = O handshake TLS entre a Cloudflare e a origem, o próprio servidor do site, falhou. O problema não está na conexão do visitante com a Cloudflare.
    .when = Nos modos Full e Full (strict), quando a origem não tem certificado válido, TLS na porta 443, suporte a SNI ou um conjunto de cifras em comum com a Cloudflare.
    .fix = Se você administra o site, verifique o certificado, a porta 443, o SNI e os conjuntos de cifras da origem e depois procure erros de TLS no log dela.
    .use = No seu próprio gateway, envie 502 quando o handshake TLS com o servidor upstream falhar. Em Proxy-Status, é tls_protocol_error ou tls_alert_received.

http-526 = Certificado inválido na origem
    .description = A Cloudflare não consegue validar o certificado TLS da origem, o próprio servidor do site.
    .when = No modo Full (strict), quando esse certificado expirou, foi revogado, é autoassinado ou é de outro nome de host. O Workers e o Cloudflare Gateway também o enviam sobre servidores que contatam.
    .fix = Se você administra o site, instale um certificado válido para este nome de host, de uma autoridade pública ou da Origin CA da Cloudflare. Mudar para o modo Full apenas esconde o erro.
    .use = No seu próprio gateway, envie 502 quando o certificado do servidor upstream for inválido, com tls_certificate_error em Proxy-Status. Não repasse a solicitação mesmo assim.

http-527 = Erro do Railgun
    .description = A conexão com o Railgun, um software no próprio servidor do site que a Cloudflare já descontinuou, falhou ou atingiu o tempo limite.
    .when = Em logs antigos de sites que usavam o Railgun. Em uma resposta nova, outro programa deu um significado próprio ao número.
    .fix = Em um log antigo, nenhuma ação é necessária. Em uma resposta nova, descubra qual programa o envia e leia a documentação. Se você administra o site, remova as configurações do Railgun.
    .use = Não envie 527. Envie 502 de um gateway quando a conexão com o servidor upstream cair. Envie 504 quando esse servidor não responder a tempo.

http-529 = Serviço sobrecarregado
    .description = O serviço inteiro está sobrecarregado, para todos os clientes.
    .when = No SSL Labs, quando uma avaliação é solicitada enquanto há trabalho demais. Na Anthropic, em momentos de tráfego alto, com o tipo de erro overloaded_error no corpo.
    .fix = A menos que Retry-After diga outra coisa, aguarde cerca de 30 minutos no SSL Labs; na Anthropic, alguns segundos no início e depois o dobro a cada vez. Some um tempo aleatório e envie menos solicitações ao mesmo tempo. Se a sobrecarga persistir, consulte a página de status do provedor.
    .use = Envie 503 com Retry-After quando o serviço inteiro estiver sobrecarregado. Envie 429 quando um cliente exceder o próprio limite. Os clientes que não conhecem 529 o tratam como 500.

http-530 = Nome de host não resolvido ou site congelado
    .description = Na Cloudflare, o nome do host da origem não pode ser resolvido, e o corpo traz um erro 1xxx. A Shopify lista o código para o mesmo erro de DNS. No Pantheon, o site está congelado.
    .when = Na Cloudflare, e portanto na Shopify, quando um registro DNS da origem está errado, falta ou não pode ser consultado. No Pantheon, quando um site sem plano pago ficou meses inativo.
    .fix = Siga a orientação da Cloudflare para o número 1xxx no corpo. Se você administra o site, corrija o registro DNS da origem ou, no Pantheon, peça que o site seja descongelado. Com a Shopify, consulte a página de status dela.
    .use = No seu próprio gateway, envie 502 quando o nome do servidor upstream não puder ser resolvido, com dns_error em Proxy-Status. Envie 503 para um site que você desativou por enquanto.

http-540 = Endpoint temporariamente desativado
    .description = A Shopify desativou um endpoint da API dela e espera que ele volte em breve.
    .when = Depois de qualquer solicitação a esse endpoint. O motivo não é a solicitação nem as credenciais dela.
    .fix = Consulte a página de status da Shopify. Se o endpoint continuar desativado, fale com o suporte da Shopify e informe o endpoint e o horário.
    .use = Fora da Shopify, envie 503 com Retry-After quando desativar um endpoint por algum tempo. Envie 410 quando ele for removido em definitivo. Envie 404 para um endpoint que nunca existiu.

http-561 = O provedor de identidade retornou um erro
    .description = O provedor de identidade retornou um código de erro enquanto um AWS Application Load Balancer autenticava o usuário.
    .when = Onde uma regra de listener autentica os usuários por um provedor de identidade, quando as configurações dos dois lados não coincidem ou o provedor recusa o usuário.
    .fix = Como usuário, faça login mais uma vez. Se você administra o balanceador de carga, procure o motivo do erro no log de acesso e compare o client ID, o client secret, o escopo e o URI de redirecionamento com as configurações do provedor de identidade.
    .use = Fora da AWS, envie 401 quando as credenciais do usuário faltarem ou estiverem erradas. Envie 403 quando o usuário for conhecido, mas não tiver permissão. Envie 502 quando o provedor de identidade falhar.

http-598 = Tempo limite de leitura da rede
    .description = Segundo uma convenção informal de alguns proxies, a conexão com o servidor upstream foi estabelecida, mas nada pôde ser lido dela a tempo.
    .when = Raramente fora de listas de códigos; por isso, procure primeiro o programa que realmente o enviou.
    .fix = Trate-o como 504. Se você administra o proxy, descubra por que o servidor upstream é lento antes de aumentar o tempo limite de leitura.
    .use = Envie 504, que todo cliente conhece, quando o servidor upstream não responder a tempo. Proxy-Status pode acrescentar connection_read_timeout.

http-599 = Tempo limite de conexão da rede
    .description = Segundo uma convenção informal de alguns proxies, nenhuma conexão com o servidor upstream foi estabelecida a tempo. Algumas bibliotecas de cliente o informam quando não recebem nenhuma resposta.
    .when = Em programas Python com o Tornado, por exemplo depois de atingir o tempo limite: ali, a própria biblioteca do cliente o informa, e nenhum servidor o enviou.
    .fix = Descubra se um servidor o enviou ou se a sua própria biblioteca o informa. Depois, verifique o nome do host, a porta, o firewall e a rede no caminho até o servidor pretendido.
    .use = Envie 504 quando uma conexão com o servidor upstream atingir o tempo limite. Envie 502 quando esse servidor a recusar. Em uma biblioteca, informe uma resposta ausente como erro, nunca como código de status.

http-600 = Cabeçalhos inválidos
    .description = O proxy Squid usa este número internamente para uma mensagem cujos cabeçalhos não consegue interpretar. Os códigos de status válidos vão de 100 a 599.
    .when = Quando o Squid lê uma resposta ou solicitação malformada; o cliente recebe um código de erro padrão. Em uma resposta real, o número indica um programa com defeito.
    .fix = Descubra no log do Squid qual servidor ou cliente envia os cabeçalhos malformados e corrija-o. Se 600 chegou em uma resposta, informe o administrador do servidor.
    .use = Nunca envie 600. Envie 400 para uma solicitação malformada. Envie 502 para uma resposta malformada do servidor upstream.

http-601 = Cabeçalhos da mensagem grandes demais
    .description = O proxy Squid usa este número internamente para uma mensagem cujos cabeçalhos são grandes demais. Os códigos de status válidos vão de 100 a 599.
    .when = Quando os cabeçalhos de uma solicitação ou resposta excedem o limite do Squid, muitas vezes por causa de cookies. O cliente recebe um código de erro padrão.
    .fix = Exclua os cookies do site ou encurte o cabeçalho maior. Se você administra o servidor, defina menos cookies. Se você administra o Squid, aumente request_header_max_size ou reply_header_max_size.
    .use = Nunca envie 601. Envie 431 quando os cabeçalhos de uma solicitação forem grandes demais. Envie 502 quando uma resposta do servidor upstream tiver cabeçalhos grandes demais.

http-783 = Token inesperado no JSON
    .description = A Shopify lista este número para um erro de sintaxe JSON na solicitação. Os códigos de status válidos vão de 100 a 599.
    .when = Quando o JSON não pode ser interpretado. A Shopify também menciona código que não consegue converter dados do servidor; portanto, o problema pode estar no modo como o cliente lê uma resposta.
    .fix = Verifique o seu JSON com um analisador e defina Content-Type como application/json. Depois, certifique-se de que o cliente só interpreta respostas que são JSON.
    .use = Nunca envie 783: os clientes o tratam como erro do servidor. Envie 400 para JSON que não pode ser interpretado. Envie 422 quando os valores dele estiverem errados.

http-999 = Solicitação negada
    .description = O LinkedIn rejeita uma solicitação que parece automatizada ou que vem sem login. Os códigos de status válidos vão de 100 a 599.
    .when = Quando verificadores de links, rastreadores e scripts abrem uma página ou um endereço envia muitas solicitações. A mesma página muitas vezes abre em um navegador depois do login.
    .fix = Abra o link em um navegador e faça login, para ver se ele funciona; verificadores de links não devem tratar 999 como link quebrado. Em um programa, use a API oficial do LinkedIn.
    .use = Nunca envie 999: nenhum cliente pode saber o que significa. Envie 403 para recusar um programa. Envie 429 com Retry-After quando ele enviar solicitações demais.
