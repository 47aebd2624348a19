# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Descripción
section-retry = ¿Conviene volver a intentarlo?
section-actor = Quién debe actuar
section-fix = Cómo solucionarlo
section-when = Cuándo aparece
section-example = Qué aspecto tiene
section-standing = Situación normativa
section-phrase = Texto de la especificación
section-class = Clase
section-category = Categoría
section-outcome = Resultado
section-phases = Dónde aparece
section-same-reply = Códigos de la misma respuesta
section-equivalents = Equivalentes en otros protocolos
section-protocol-facts = Detalles del protocolo
section-vendors = Significados propios de algunos productos
section-confused-codes = Se confunde fácilmente con
section-related-codes = Códigos relacionados
section-references = Especificaciones
section-use = Cuándo enviarlo

## A page about a reply

section-happened = Qué ha ocurrido
section-customer = Qué puede hacer usted
section-administrator = Qué puede hacer un administrador
section-avoid = Qué no debe hacerse
section-ask = A quién preguntar y qué datos incluir
section-suppression = Listas de correo
section-codes = Códigos encontrados
section-conflicts = Contradicciones
section-evidence = Por qué esta causa

## Repeating a request

# Before the number of a code that is called by a name: handshake_failure is 40.
code-number = Número

# The answer itself, in a badge or a table.
repeat-safety-any = Se puede repetir sin riesgo
repeat-safety-idempotent = Se puede repetir sin riesgo solo si es idempotente
repeat-safety-none = No debe repetirse

# What has not been carried out may be repeated by any program: a message, a request, a call or what a connection was for.
repeat-any =
    .message = Reintentar lo que se rechazó, incluso de forma automática, no crea duplicados.
    .request = La solicitud no ha tenido ningún efecto, así que los clientes pueden reintentarla automáticamente, incluso si sirve para modificar algo.
    .call = La solicitud no ha tenido ningún efecto, así que un programa puede volver a enviarla automáticamente.
    .connection = No se ha ejecutado nada, así que un programa puede volver a conectarse automáticamente.

# What may have been carried out already is repeated only if that does no harm.
repeat-idempotent =
    .message = Es posible que el servidor ya haya aceptado el mensaje; si un programa vuelve a enviarlo, puede llegar dos veces.
    .request = Es posible que la solicitud ya haya surtido efecto, así que los clientes solo pueden reintentar automáticamente lo que se puede repetir sin perjuicio, como leer o reemplazar algo.
    .call = Es posible que la solicitud ya haya surtido efecto, así que un programa solo puede volver a enviarla automáticamente si eso no causa ningún perjuicio.
    .connection = Es posible que parte del trabajo ya se haya hecho, así que un programa solo puede repetir automáticamente lo que no causa ningún perjuicio si se hace dos veces.

# The shortest wait before the next attempt, in general.
# Variables:
#   $count (Number) - how many seconds, minutes or hours
#   $reference (String) - the document that says so, for example “RFC 5321 §4.5.4.1”
retry-delay =
    .seconds =
        { $count ->
            [one] El mínimo habitual es de { $count } segundo ({ $reference }).
           *[other] El mínimo habitual es de { $count } segundos ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] El mínimo habitual es de { $count } minuto ({ $reference }).
           *[other] El mínimo habitual es de { $count } minutos ({ $reference }).
        }
    .hours =
        { $count ->
            [one] El mínimo habitual es de { $count } hora ({ $reference }).
           *[other] El mínimo habitual es de { $count } horas ({ $reference }).
        }

## The status of another service

# What a user of a service is told of its failure.
# Variables:
#   $description (String) - what the code means, one or more sentences
#   $fix (String) - what to do about it, one or more sentences
localized-status = { $description } { $fix }
