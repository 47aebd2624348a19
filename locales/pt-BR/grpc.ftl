# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = O gRPC permite que um programa chame os métodos de um serviço em outra máquina por HTTP/2. Toda chamada termina com um status: um destes dezessete códigos e, depois de uma falha, geralmente uma mensagem.

## Classes

grpc-class-ok = OK · Êxito
    .description = A chamada funcionou, segundo o aplicativo no servidor.
grpc-class-error = Erro · Falha
    .description = A chamada falhou; o código diz que tipo de falha foi.

## Facts that only gRPC codes have

grpc-fact-origin = Quem gera o código
    .library = Somente a biblioteca gRPC retorna este código; os aplicativos não.
    .application = Somente o aplicativo retorna este código; a biblioteca gRPC nunca.
    .both = Tanto a biblioteca gRPC quanto o aplicativo podem retornar este código.

## Where gRPC meets HTTP

grpc-context-gateway =
    .exact = Para quem chama por HTTP comum, um gateway geralmente transforma { $from } em { $to }; o significado é o mesmo.
    .close = Para quem chama por HTTP comum, um gateway geralmente transforma { $from } em { $to }; o significado é quase o mesmo.
    .narrower = Para quem chama por HTTP comum, um gateway geralmente transforma { $from } em { $to }, que é só um dos casos de { $from }.
    .broader = Para quem chama por HTTP comum, um gateway geralmente transforma { $from } em { $to }; { $from } é só um dos casos dele.
    .loose = Para quem chama por HTTP comum, um gateway geralmente transforma { $from } em { $to }; a maior parte do significado se perde.

## Codes

grpc-0 = Êxito
    .description = A chamada funcionou: o método fez o que promete.
    .when = Quando o aplicativo no servidor termina o método sem erro. Uma resposta sem status conta como falha.
    .fix = Nenhuma ação é necessária. Em um stream, só este status no final mostra que ele está completo. Se o método apenas inicia uma operação mais longa, consulte no serviço como essa operação terminou.
    .use = Envie OK quando o método tiver feito tudo o que promete, mesmo que uma busca não encontre nada. Não coloque erros na mensagem de resposta: clientes, proxies e monitoramento olham o status.

grpc-1 = Chamada cancelada
    .description = A chamada foi cancelada antes de terminar, geralmente por quem chamou. O que o servidor já tinha feito não é desfeito.
    .when = Quando o cliente cancela a chamada ou o servidor encerra o stream com CANCEL. Os aplicativos também o retornam, por exemplo quando quem os chamou desistiu.
    .fix = Se você cancelou de propósito, nenhuma ação é necessária. Caso contrário, descubra o que cancelou a chamada: uma página fechada, um programa encerrado, um chamador anterior na cadeia ou um proxy. Antes de chamar novamente, verifique o que a primeira chamada alterou.
    .use = Envie CANCELLED quando quem chamou tiver desistido e você tiver interrompido o trabalho. Envie DEADLINE_EXCEEDED quando o prazo tiver acabado, ABORTED quando um conflito tiver encerrado a operação e UNAVAILABLE quando o servidor estiver sendo desligado.

grpc-2 = Erro desconhecido
    .description = A chamada falhou, e não se sabe nada mais preciso: o erro veio sem informações suficientes ou de um sistema cujos códigos não têm significado aqui.
    .when = Quando o aplicativo do servidor lança uma exceção, um status não pode ser lido ou a resposta HTTP de um proxy não traz um status gRPC e o código dela não diz nada mais preciso.
    .fix = Peça ao administrador do servidor que procure uma exceção no log; se um proxy respondeu, procure no log dele. Antes de chamar novamente, verifique se a chamada teve efeito.
    .use = Envie UNKNOWN somente para um erro vindo de fora que você não consegue classificar. Capture as exceções e envie o que couber: INTERNAL para uma falha grave, INVALID_ARGUMENT para uma entrada errada e UNAVAILABLE para uma falha temporária.

grpc-3 = Argumento inválido
    .description = Um argumento está errado seja qual for o estado do sistema: por exemplo, um nome está malformado ou um valor nunca é permitido.
    .when = Quando o aplicativo verificou a solicitação e rejeitou um dos argumentos dela.
    .fix = Corrija o argumento indicado na mensagem ou nos detalhes, ou o programa que o preenche, de acordo com a documentação do serviço.
    .use = Envie INVALID_ARGUMENT quando o argumento estaria errado em qualquer estado. Envie FAILED_PRECONDITION quando só o estado atual impedir a chamada, OUT_OF_RANGE para uma posição além do fim atual e NOT_FOUND quando um nome válido não corresponder a nada.

grpc-4 = Prazo excedido
    .description = O prazo do cliente passou antes que a chamada terminasse. Mesmo assim, a operação pode ter funcionado, por exemplo quando só a resposta atrasou.
    .when = Quando o tempo acaba em um dos lados: a solicitação não pôde ser enviada, o servidor demorou demais ou a resposta atrasou. Os aplicativos também o retornam, muitas vezes por uma chamada própria.
    .fix = Se a chamada altera algo, leia primeiro o estado atual, porque ela pode ter funcionado. Depois, chame novamente com um prazo maior ou uma solicitação menor. Se isso ocorrer com frequência, procure uma sobrecarga ou uma dependência lenta.
    .use = Envie DEADLINE_EXCEEDED quando o prazo de quem chamou tiver passado e interrompa o trabalho. Envie UNAVAILABLE quando não puder atender a chamada embora ainda haja tempo, e CANCELLED quando quem chamou tiver desistido antes.

grpc-5 = Não encontrado
    .description = Algo indicado na solicitação, como um arquivo ou um registro, não foi encontrado. Um serviço também pode usar este código para esconder de toda uma classe de usuários algo que existe.
    .when = Quando o método procurou o que a solicitação indica e não encontrou nada que possa mostrar a quem chamou.
    .fix = Verifique o nome ou identificador e se você chama o ambiente certo com a conta certa. Se o objeto existir, peça acesso a ele; caso contrário, crie-o primeiro.
    .use = Envie NOT_FOUND, e não FAILED_PRECONDITION, quando um objeto não existir ou estiver escondido de toda uma classe de usuários. Envie PERMISSION_DENIED quando alguns usuários de uma classe forem recusados, e UNIMPLEMENTED quando o método não existir.

grpc-6 = Já existe
    .description = Quem chamou pediu a criação de algo, como um arquivo ou um registro, que já existe. Nada novo foi criado.
    .when = Quando um método que cria algo constata que o nome ou identificador já está em uso, talvez por uma tentativa anterior de quem chamou, cuja resposta se perdeu.
    .fix = Veja o que existe. Se for o que você queria, use-o. Caso contrário, escolha outro nome ou atualize o objeto existente.
    .use = Envie ALREADY_EXISTS, e não FAILED_PRECONDITION, quando o objeto a ser criado já existir. Envie ABORTED quando operações colidirem e o cliente tiver de recomeçar.

grpc-7 = Permissão negada
    .description = Quem chamou não tem permissão para esta operação. O código não significa que a solicitação seja válida nos demais aspectos nem que exista aquilo que ela indica.
    .when = Quando o aplicativo conhece quem chamou e constata que falta uma permissão. A biblioteca do cliente também o informa para HTTP 403 sem um status gRPC, muitas vezes de um proxy, e para o erro INADEQUATE_SECURITY do HTTP/2.
    .fix = Verifique qual conta ou chave a chamada usou e troque-a se era a errada. Caso contrário, peça permissão ao administrador do serviço. Se um proxy recusou a chamada, verifique as regras dele.
    .use = Envie PERMISSION_DENIED quando conhecer quem chama, mas faltar permissão a ele. Envie UNAUTHENTICATED quando não souber quem chama, e NOT_FOUND para esconder algo de toda uma classe de usuários.

grpc-8 = Recurso ou cota esgotada
    .description = Algo de que a chamada precisa se esgotou, como a cota de quem chamou, o armazenamento, a memória ou as threads. O código também cobre uma mensagem acima do limite de tamanho.
    .when = Quando uma cota se esgotou ou o armazenamento está cheio. A biblioteca gRPC o informa quando uma mensagem é grande demais para um dos lados, o servidor fica sem threads ou falta memória ao cliente.
    .fix = Se o texto mencionar um tamanho, divida a mensagem ou aumente o limite no lado que a recusou. Se mencionar uma taxa ou cota, chame com menos frequência ou peça um limite maior. Se o armazenamento estiver cheio, libere espaço.
    .use = Envie RESOURCE_EXHAUSTED para uma cota ou um recurso esgotado e diga nos detalhes quando tentar novamente. Envie UNAVAILABLE quando o serviço inteiro não puder ser usado. Nunca envie PERMISSION_DENIED para uma cota.

grpc-9 = O sistema não está no estado necessário
    .description = A operação foi recusada porque o sistema não está no estado que ela exige. Um exemplo é remover um diretório que não está vazio.
    .when = Quando o método comparou a solicitação com o estado do sistema e os dois não combinam. Alguns serviços também o enviam quando uma condição definida na solicitação não é atendida.
    .fix = Corrija o estado indicado na mensagem, por exemplo esvaziando o diretório, e chame novamente. Se a sua solicitação tinha uma condição, baseie-a no novo estado.
    .use = Envie FAILED_PRECONDITION quando o cliente só puder tentar novamente depois que o estado for corrigido. Envie ABORTED quando ele tiver de recomeçar uma sequência maior, e UNAVAILABLE quando puder tentar novamente só esta chamada.

grpc-10 = Interrompida por um conflito
    .description = A operação foi interrompida, geralmente porque colidiu com outra: uma transação foi abandonada ou os dados mudaram depois de lidos.
    .when = Quando outra pessoa alterou os dados entre a leitura e a gravação de quem chamou, de modo que um test-and-set falha, ou quando o banco de dados faz esta transação ceder.
    .fix = Leia os dados atuais, aplique a sua alteração e grave novamente ou execute a transação inteira outra vez. Se isso ocorrer com frequência, faça pausas entre as tentativas e mantenha as transações curtas.
    .use = Envie ABORTED quando o cliente tiver de recomeçar uma sequência maior, como ler, modificar e gravar. Envie UNAVAILABLE quando ele puder tentar novamente só a chamada que falhou, e FAILED_PRECONDITION quando o estado tiver de ser corrigido antes.

grpc-11 = Além do intervalo válido
    .description = A operação passou do intervalo válido no momento, como a leitura além do fim de um arquivo. A mesma solicitação pode se tornar válida quando o intervalo crescer.
    .when = Quando um método que lê, busca uma posição ou itera recebe uma posição além do fim atual ou chega a ela passo a passo. O etcd também o envia para uma revisão que já removeu.
    .fix = Se o seu programa lê até o fim, considere que este é o fim e pare. Caso contrário, consulte o intervalo atual e escolha uma posição dentro dele. Se dados mais antigos foram removidos, comece pelos mais antigos que restam.
    .use = Envie OUT_OF_RANGE, e não FAILED_PRECONDITION, para uma posição além do fim atual, para que um cliente que itera saiba que terminou. Envie INVALID_ARGUMENT para uma posição que nunca poderá ser válida.

grpc-12 = Operação não implementada
    .description = O serviço não implementa a operação ou a desativou.
    .when = Quando o servidor não tem o método ou não é compatível com a compressão do cliente, ou quando o cliente recebe HTTP 404 sem um status gRPC. Algumas bibliotecas também o informam para um número errado de mensagens.
    .fix = Verifique o endereço, o nome completo do serviço e do método e as rotas do proxy. Se o texto mencionar uma compressão, desative-a no cliente. Caso contrário, gere o cliente e o servidor a partir das mesmas definições.
    .use = Envie UNIMPLEMENTED para uma operação que este serviço não oferece a ninguém. Envie NOT_FOUND quando um objeto não existir, PERMISSION_DENIED quando só este chamador não puder usar a operação e UNAVAILABLE enquanto o serviço estiver apenas fora do ar.

grpc-13 = Erro interno
    .description = Algo que o sistema dá como certo não se confirma. O código é reservado para erros graves e geralmente indica um defeito no software.
    .when = Quando o aplicativo informa uma falha própria, uma mensagem não pode ser interpretada ou descomprimida ou um dos lados viola as regras do HTTP/2. A biblioteca do cliente também o informa para HTTP 400 ou 431 sem um status gRPC.
    .fix = Informe o método, o horário e o texto completo do erro ao administrador do servidor. Se o texto mencionar interpretação ou compressão, compare as versões dos dois lados. Antes de chamar novamente, verifique o que teve efeito.
    .use = Envie INTERNAL quando uma premissa do seu próprio sistema for violada. Envie UNKNOWN para um erro vindo de fora que você não consegue classificar e UNAVAILABLE para uma falha que uma nova tentativa provavelmente resolverá.

grpc-14 = Serviço indisponível
    .description = O serviço não pode ser usado no momento; muito provavelmente isso passará.
    .when = Quando não é possível estabelecer uma conexão, uma conexão cai ou o servidor está sendo desligado. A biblioteca do cliente também o informa para HTTP 429, 502, 503 ou 504 sem um status gRPC.
    .fix = Se a chamada altera algo, verifique primeiro se ela teve efeito. Depois, tente novamente só esta chamada, com intervalos crescentes (backoff exponencial); a biblioteca do cliente pode fazer isso. Se a falha durar, verifique o endereço, o DNS, o TLS, o proxy e o servidor.
    .use = Envie UNAVAILABLE quando o cliente puder tentar novamente só a chamada que falhou. Envie ABORTED quando ele tiver de recomeçar uma sequência maior, FAILED_PRECONDITION quando o estado tiver de ser corrigido antes e RESOURCE_EXHAUSTED para uma cota esgotada.

grpc-15 = Dados perdidos ou danificados
    .description = Dados foram perdidos ou danificados de um modo que não pode ser desfeito.
    .when = Quando o aplicativo nota, por exemplo, que um registro armazenado não confere com a soma de verificação e que não resta nenhuma cópia intacta.
    .fix = Guarde todas as cópias dos dados que você ainda tem. Avise imediatamente o administrador do servidor, que talvez tenha um backup.
    .use = Envie DATA_LOSS somente quando os dados não puderem ser recuperados. Envie INTERNAL para outra falha grave e UNAVAILABLE quando os dados estiverem intactos, mas fora de alcance no momento.

grpc-16 = Faltam credenciais válidas
    .description = A solicitação não traz credenciais válidas: elas faltam, expiraram, estão malformadas ou não são aceitas aqui.
    .when = Quando o aplicativo não consegue saber quem chama. A biblioteca gRPC o informa quando não é possível obter credenciais ou elas não servem para o canal, quando :authority indica um host inválido e para HTTP 401 sem um status gRPC.
    .fix = Faça login novamente ou renove o token. Verifique se a chamada o leva, geralmente em authorization nos metadados, se ele se destina a este serviço e se o relógio do cliente está certo.
    .use = Envie UNAUTHENTICATED quando não souber quem chama. Envie PERMISSION_DENIED quando conhecer quem chama, mas faltar permissão a ele, e UNAVAILABLE quando não puder verificar as credenciais no momento.
