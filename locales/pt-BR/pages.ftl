# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = Ir para o conteúdo
page-home = Início
page-main-menu = Menu principal
page-trail = Você está aqui
page-language = Idioma

## Home

page-home-title = Códigos de status em palavras simples
page-home-description = O que um código de status significa, se adianta tentar novamente e quem precisa agir: para e-mail, HTTP e outros protocolos, com a especificação por trás de cada afirmação.
page-protocols = Protocolos
page-code-count =
    { $count ->
        [one] { $count } código
       *[other] { $count } códigos
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: todos os códigos
page-codes = Códigos
page-unofficial = Códigos não oficiais
page-choice = De qual código se trata?
page-choice-note = Vários códigos são escritos como “{ $value }”. Escolha um deles.

## Comparisons

page-pairs = Códigos fáceis de confundir
page-pairs-description = Pares de códigos que costumam ser confundidos, com a diferença em uma ou duas frases.
page-compare = Comparar { $code } com outro código
page-other-code = Outro código
page-other-code-hint = Escreva-o como apareceu: 450, 5.1.1, HTTP 503 ou um nome como UNAVAILABLE.
page-compare-button = Comparar
page-swap = Trocar os lados
page-both = Ambos

## Explaining a reply

page-explain = Explicar uma resposta
page-explain-description = Cole uma mensagem de erro, uma linha de log ou uma notificação de falha na entrega inteira e leia o que aconteceu e o que fazer.
page-reply = Mensagem de erro, linha de log ou notificação de falha na entrega
page-explain-privacy = O texto é enviado apenas a este servidor. Ele não é armazenado, não é gravado em logs e não aparece em nenhum endereço.
page-explain-button = Explicar
page-explain-another = Explicar outra resposta
page-masked = Cópia sem dados pessoais
page-masked-hint = Endereços, nomes e hosts foram substituídos. Leia a cópia antes de repassá-la, porque nenhum programa encontra todos eles.

## What there is no page for

page-missing = Página não encontrada
page-missing-note = Não há nenhuma página neste endereço.
page-nearest = Códigos mais próximos
page-refused = Não foi possível ler o texto
page-form-unreadable = O que chegou não era o formulário desta página. Cole o texto novamente e envie.
page-form-too-large = O texto é longo demais. Cole apenas a resposta.

## Searching

page-search = Pesquisar
page-search-query = Código, nome ou palavras
page-search-description = Um código, um nome ou algumas palavras, em qualquer idioma: 550 5.7.26, DEADLINE_EXCEEDED, caixa de correio cheia. Erros de digitação não atrapalham.
page-search-title = Resultados da pesquisa por { $query }
