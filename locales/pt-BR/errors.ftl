# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = “{ $protocol }” não é um protocolo conhecido.

error-unknown-protocol-near = “{ $protocol }” não é um protocolo conhecido. Você quis dizer { $suggestions }?

error-unknown-code = { $protocol }: o código “{ $value }” não é conhecido.

error-unknown-code-near = { $protocol }: o código “{ $value }” não é conhecido. Você quis dizer { $suggestions }?

error-missing-protocol = “{ $value }” não tem protocolo. Escreva o protocolo antes do código, como em “smtp/521”.

error-missing-protocol-near = “{ $value }” não tem protocolo. Você quis dizer { $suggestions }?

error-malformed-id = “{ $id }” não é um código. Escreva o protocolo, uma barra e o código, como em “smtp/521”.

error-malformed-id-near = “{ $id }” não indica exatamente um código. Você quis dizer { $suggestions }?

error-malformed-value = { $protocol }: “{ $value }” não é um código válido. Escreva a classe e os números que vêm depois dela, separados por pontos. A classe é { $classes }.

error-malformed-value-categories = { $protocol }: “{ $value }” não é um código válido. Escreva a classe, a categoria e o detalhe, separados por pontos. A classe é { $classes }; a categoria é { $categories }.

error-missing-field = O campo “{ $field }” é obrigatório.

error-same-code = Os dois lados da comparação são “{ $id }”. Escolha dois códigos diferentes.

error-same-code-fallback = “{ $asked }” é lido como “{ $id }”, que também é o outro código. Escolha dois códigos diferentes.

error-malformed-language-code = “{ $language-code }” não é uma etiqueta de idioma. Use uma como “ar” ou “pt-BR”.

note-language-not-available = “{ $language-code }” não está disponível; a resposta está em { $language }.

error-negative-page-size = O tamanho de página { $page-size } está fora do intervalo. Use de 1 a { $maximum }, ou 0 para o padrão.

error-malformed-page-token = “{ $page-token }” não é um token de página válido. Omita-o para começar na primeira página.

error-page-token-mismatch = Este token de página foi emitido para outra solicitação. Repita aquela solicitação sem alterações ou omita o token para começar na primeira página.

error-too-many-items =
    { $count ->
        [one] A solicitação tem { $count } código, e o limite é { $maximum }. Divida os códigos em várias solicitações.
       *[other] A solicitação tem { $count } códigos, e o limite é { $maximum }. Divida os códigos em várias solicitações.
    }

error-unknown-class = { $protocol }: “{ $class }” não é uma classe conhecida. Use { $suggestions }.

error-class-without-protocol = A classe “{ $class }” foi informada sem o protocolo. Informe também o protocolo.

error-unknown-phase = “{ $phase }” não é uma etapa de uma sessão SMTP. Use { $suggestions }.

error-unknown-enum-value = O campo “{ $field }” contém o valor indefinido { $number }.

error-malformed-status-details = Não foi possível ler os detalhes do status: eles não são os bytes de um google.rpc.Status.

error-query-too-long = A pesquisa tem mais de { $maximum } caracteres. Reduza-a a um código ou a poucas palavras, ou peça a explicação do texto inteiro como resposta.

note-nothing-found = Nada foi encontrado para “{ $query }”. Confira a ortografia, use menos palavras ou pesquise o próprio código.
