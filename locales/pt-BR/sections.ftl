# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Descrição
section-retry = Adianta tentar novamente?
section-actor = Quem precisa agir
section-fix = Como corrigir
section-when = Quando aparece
section-example = Exemplo
section-standing = Situação normativa
section-phrase = Texto na especificação
section-class = Classe
section-category = Categoria
section-outcome = Resultado
section-phases = Onde ocorre
section-same-reply = Códigos na mesma resposta
section-equivalents = Equivalentes em outros protocolos
section-protocol-facts = Detalhes do protocolo
section-vendors = Significados em produtos específicos
section-confused-codes = Confundido com frequência com
section-related-codes = Códigos relacionados
section-references = Especificações
section-use = Quando enviar

## A page about a reply

section-happened = O que aconteceu
section-customer = O que você pode fazer
section-administrator = O que um administrador pode fazer
section-avoid = O que não fazer
section-ask = A quem perguntar e o que informar
section-suppression = Listas de e-mails
section-codes = Códigos encontrados
section-conflicts = Contradições
section-evidence = Por que esta causa

## Repeating a request

code-number = Número

repeat-safety-any = Pode ser repetido sem risco
repeat-safety-idempotent = Só pode ser repetido sem risco se for idempotente
repeat-safety-none = Não deve ser repetido

repeat-any =
    .message = Tentar novamente o que foi recusado, mesmo automaticamente, não gera duplicatas.
    .request = A solicitação não teve efeito; portanto, os clientes podem repeti-la automaticamente, mesmo que ela altere algo.
    .call = A solicitação não teve efeito; portanto, um programa pode enviá-la novamente de forma automática.
    .connection = Nada foi executado; portanto, um programa pode se conectar novamente de forma automática.

repeat-idempotent =
    .message = Talvez o servidor já tenha aceitado a mensagem; se um programa a enviar novamente, ela poderá chegar duas vezes.
    .request = Talvez a solicitação já tenha tido efeito; portanto, os clientes só podem repetir automaticamente o que não causa danos, como ler ou substituir algo.
    .call = Talvez a solicitação tenha tido efeito; portanto, um programa só pode enviá-la novamente de forma automática se isso não causar danos.
    .connection = Talvez parte do trabalho já tenha sido executada; portanto, um programa só pode repetir automaticamente o que pode ser feito duas vezes sem causar danos.

retry-delay =
    .seconds =
        { $count ->
            [one] O mínimo usual é de { $count } segundo ({ $reference }).
           *[other] O mínimo usual é de { $count } segundos ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] O mínimo usual é de { $count } minuto ({ $reference }).
           *[other] O mínimo usual é de { $count } minutos ({ $reference }).
        }
    .hours =
        { $count ->
            [one] O mínimo usual é de { $count } hora ({ $reference }).
           *[other] O mínimo usual é de { $count } horas ({ $reference }).
        }

## The status of another service

localized-status = { $description } { $fix }
