# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

# The first link, for keyboards and screen readers.
page-skip = Ir al contenido
page-home = Inicio
# The names of menus, for screen readers.
page-main-menu = Menú principal
page-trail = Usted está aquí
page-language = Idioma

## Home

page-home-title = Códigos de estado en lenguaje claro
page-home-description = Qué significa un código de estado, si sirve de algo volver a intentarlo y quién debe actuar: para el correo, HTTP y otros protocolos, con la especificación en la que se basa cada afirmación.
page-protocols = Protocolos
page-code-count =
    { $count ->
        [one] { $count } código
       *[other] { $count } códigos
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: todos los códigos
page-codes = Códigos
page-unofficial = Códigos no oficiales
page-choice = ¿A qué código se refiere?
page-choice-note = Varios códigos se escriben «{ $value }». Elija uno de ellos.

## Comparisons

page-pairs = Códigos que se confunden fácilmente
page-pairs-description = Pares de códigos que se suelen tomar uno por otro, con la diferencia en una o dos frases.
page-compare = Comparar { $code } con otro código
page-other-code = Otro código
page-other-code-hint = Escríbalo tal como lo vio: 450, 5.1.1, HTTP 503 o un nombre como UNAVAILABLE.
page-compare-button = Comparar
page-swap = Intercambiar los lados
page-both = Ambos

## Explaining a reply

page-explain = Explicar una respuesta
page-explain-description = Pegue un mensaje de error, una línea de un registro o un informe de no entrega completo y lea qué ha ocurrido y qué hacer.
page-reply = Mensaje de error, línea de registro o informe de no entrega
page-explain-privacy = El texto se envía solo a este servidor. No se almacena, no queda en los registros del servidor y no aparece en ninguna dirección.
page-explain-button = Explicar
page-explain-another = Explicar otra respuesta
page-masked = Copia sin datos privados
page-masked-hint = Las direcciones, los nombres y los hosts se han reemplazado. Lea la copia antes de compartirla, porque ningún programa los encuentra todos.

## What there is no page for

page-missing = Página no encontrada
page-missing-note = No hay ninguna página en esta dirección.
page-nearest = Códigos más próximos
page-refused = No se pudo leer el texto
page-form-unreadable = Lo que se recibió no era el formulario de esta página. Pegue el texto de nuevo y envíelo.
page-form-too-large = El texto es demasiado largo. Pegue solo la respuesta.

## Searching

page-search = Buscar
page-search-query = Código, nombre o palabras
page-search-description = Un código, un nombre o unas pocas palabras, en cualquier idioma: 550 5.7.26, DEADLINE_EXCEEDED, buzón lleno. Las faltas de ortografía no importan.
page-search-title = Resultados de la búsqueda de { $query }
