# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = «{ $protocol }» no es un protocolo conocido.

error-unknown-protocol-near = «{ $protocol }» no es un protocolo conocido. ¿Quiso decir { $suggestions }?

error-unknown-code = { $protocol }: el código «{ $value }» es desconocido.

error-unknown-code-near = { $protocol }: el código «{ $value }» es desconocido. ¿Quiso decir { $suggestions }?

error-missing-protocol = Falta el protocolo en «{ $value }». Escriba el protocolo delante del código, como en «smtp/521».

error-missing-protocol-near = Falta el protocolo en «{ $value }». ¿Quiso decir { $suggestions }?

error-malformed-id = «{ $id }» no es un código. Escriba el protocolo, una barra y el código, como en «smtp/521».

error-malformed-id-near = «{ $id }» no designa exactamente un código. ¿Quiso decir { $suggestions }?

error-malformed-value = { $protocol }: «{ $value }» no es un código válido. Escriba la clase y, a continuación, los números, separados por puntos. La clase es { $classes }.

error-malformed-value-categories = { $protocol }: «{ $value }» no es un código válido. Escriba la clase, la categoría y el detalle, separados por puntos. La clase es { $classes }; la categoría es { $categories }.

error-missing-field = El campo «{ $field }» es obligatorio.

error-same-code = Los dos lados de la comparación son «{ $id }». Elija dos códigos diferentes.

error-same-code-fallback = «{ $asked }» se interpreta como «{ $id }», que es también el otro código. Elija dos códigos diferentes.

error-malformed-language-code = «{ $language-code }» no es una etiqueta de idioma. Use una como «ar» o «pt-BR».

# Not a refusal: an answer follows, in another language.
note-language-not-available = «{ $language-code }» no está disponible; la respuesta está en { $language }.

error-negative-page-size = El tamaño de página { $page-size } está fuera del intervalo permitido. Use un valor de 1 a { $maximum }, o 0 para el valor predeterminado.

error-malformed-page-token = «{ $page-token }» no es un token de página válido. Omítalo para empezar en la primera página.

error-page-token-mismatch = Este token de página se emitió para otra solicitud. Repita aquella solicitud sin cambios u omita el token para empezar en la primera página.

error-too-many-items =
    { $count ->
        [one] La solicitud tiene { $count } código, y el límite es { $maximum }. Reparta los códigos en varias solicitudes.
       *[other] La solicitud tiene { $count } códigos, y el límite es { $maximum }. Reparta los códigos en varias solicitudes.
    }

error-unknown-class = { $protocol }: la clase «{ $class }» es desconocida. Use { $suggestions }.

error-class-without-protocol = La clase «{ $class }» se ha indicado sin su protocolo. Indique también el protocolo.

error-unknown-phase = «{ $phase }» no es un paso de una sesión SMTP. Use { $suggestions }.

error-unknown-enum-value = El campo «{ $field }» contiene el valor no definido { $number }.

error-malformed-status-details = No se pueden leer los detalles del estado: no son los bytes de un google.rpc.Status.

error-query-too-long = La búsqueda tiene más de { $maximum } caracteres. Redúzcala a un código o a unas pocas palabras, o pida que se explique el texto completo como respuesta.

note-nothing-found = No se encontró nada para «{ $query }». Revise la ortografía, use menos palabras o busque el propio código.
