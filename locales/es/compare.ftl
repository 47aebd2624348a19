# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) frente a { $right } ({ $right-title })

# Two codes with the same title.
compare-title-same = { $left } frente a { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = Una misma respuesta puede contener los dos, y coinciden: { $basic } indica al software de correo qué debe hacer a continuación y { $enhanced } confirma el motivo.
    .close = Una misma respuesta puede contener los dos, y casi coinciden: { $basic } indica al software de correo qué debe hacer a continuación y { $enhanced } da el motivo.
    .narrower = Una misma respuesta puede contener los dos: { $basic } indica al software de correo qué debe hacer a continuación y { $enhanced } da el motivo, que es uno de los varios posibles de { $basic }.
    .broader = Una misma respuesta puede contener los dos: { $basic } indica al software de correo qué debe hacer a continuación y { $enhanced } da el motivo, que también puede ser el de otros códigos básicos.
    .loose = Una misma respuesta puede contener los dos: { $basic } indica al software de correo qué debe hacer a continuación y { $enhanced } añade poco a esa información.

summary-stands-for = Trate { $unofficial } como { $code }, que es lo que probablemente representa.

# Two classes of one enhanced code.
summary-same-detail = { $left } y { $right } designan la misma situación. Lo decisivo es la primera cifra: 2 indica éxito; 4, un error temporal, y 5, un error permanente.

# Codes of two protocols that have the same number.
summary-same-number = { $left } y { $right } solo comparten el número: cada protocolo numera sus respuestas por su cuenta, y ninguno de los dos códigos representa al otro.

# Codes of two protocols, one of which stands for the other.
summary-equivalent = { $left } y { $right } son equivalentes: donde se encuentran sus protocolos, uno ocupa el lugar del otro, pero cada uno sigue las reglas de su propio protocolo.

# The others: $left (String) and $right (String) are the codes with their protocols.
summary-outcome = { $left } y { $right } indican resultados distintos.

summary-retry = { $left } y { $right } indican el mismo resultado, pero difieren en si conviene volver a intentarlo y cómo.

summary-actor = { $left } y { $right } tienen el mismo resultado y el mismo consejo sobre los reintentos, pero la parte que debe actuar es distinta.

summary-remedy = { $left } y { $right } indican el mismo resultado, pero requieren soluciones distintas.

summary-details = { $left } y { $right } tienen el mismo resultado y el mismo consejo sobre los reintentos. Sus descripciones dicen qué indica cada uno.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

# What became of it.
clause-outcome-success =
    .message = { $code } indica éxito.
    .request = { $code } significa que la solicitud se ha completado correctamente.
    .call = { $code } significa que la solicitud se ha completado correctamente.
    .connection = { $code } indica que la conexión no tiene ningún problema.
clause-outcome-intermediate =
    .message = { $code } significa que el servidor espera el paso siguiente.
    .request = { $code } significa que la solicitud todavía se está procesando.
    .call = { $code } significa que la llamada todavía se está estableciendo.
    .connection = { $code } significa que la conexión todavía se está estableciendo.
clause-outcome-redirection =
    .message = { $code } significa que el mensaje debe ir a otra dirección o a otro servidor.
    .request = { $code } significa que la solicitud debe enviarse a otra dirección o a otro servidor.
    .call = { $code } significa que la llamada debe ir a otra dirección.
    .connection = { $code } significa que la conexión debe establecerse con otro servidor.
clause-outcome-transient-failure =
    .message = { $code } indica un error temporal.
    .request = { $code } significa que la solicitud ha fallado por ahora.
    .call = { $code } significa que la llamada ha fallado por ahora.
    .connection = { $code } significa que la conexión ha fallado por ahora.
clause-outcome-permanent-failure =
    .message = { $code } indica un error permanente.
    .request = { $code } significa que la solicitud ha fallado de forma permanente.
    .call = { $code } significa que la llamada ha fallado de forma permanente.
    .connection = { $code } significa que la conexión ha fallado de forma permanente.

# Whether to try again.
clause-retry-not-needed =
    .message = Tras { $code }, no hay nada que volver a enviar.
    .request = Tras { $code }, no hay nada que reintentar.
    .call = Tras { $code }, no hace falta volver a intentarlo.
    .connection = Tras { $code }, no hace falta volver a conectarse.
clause-retry-after-delay =
    .message = Tras { $code }, vuelva a intentar más tarde el envío del mismo mensaje.
    .request = Tras { $code }, vuelva a intentar más tarde la misma solicitud.
    .call = Tras { $code }, vuelva a intentarlo más tarde.
    .connection = Tras { $code }, vuelva a conectarse más tarde.
clause-retry-after-change =
    .message = Tras { $code }, no vuelva a enviar el mensaje sin cambios.
    .request = Tras { $code }, no vuelva a enviar la solicitud sin cambios.
    .call = Tras { $code }, no vuelva a intentarlo hasta que se haya corregido la causa.
    .connection = Tras { $code }, no vuelva a conectarse hasta que se haya corregido la causa.
clause-retry-after-restart =
    .message = Tras { $code }, empiece de nuevo toda la transacción de correo.
    .request = Tras { $code }, empiece de nuevo toda la secuencia de solicitudes.
    .call = Tras { $code }, establezca la llamada de nuevo desde el principio.
    .connection = Tras { $code }, empiece de nuevo todo el intercambio en una conexión nueva.
clause-retry-elsewhere =
    .message = Tras { $code }, envíe el mensaje a otra dirección o a otro servidor.
    .request = Tras { $code }, envíe la solicitud a otra dirección o a otro servidor, o por otra conexión.
    .call = Tras { $code }, llame a otra dirección.
    .connection = Tras { $code }, conéctese a otro servidor.
clause-retry-never =
    .message = Tras { $code }, no vuelva a enviar el mensaje.
    .request = Tras { $code }, no vuelva a enviar la solicitud.
    .call = Tras { $code }, no vuelva a intentarlo.
    .connection = Tras { $code }, no vuelva a conectarse.

# Who has to act.
clause-actor-nobody =
    .message = Tras { $code }, no es necesario hacer nada.
    .request = Tras { $code }, no es necesario hacer nada.
    .call = Tras { $code }, no es necesario hacer nada.
    .connection = Tras { $code }, no es necesario hacer nada.
clause-actor-usually-nobody =
    .message = Tras { $code }, normalmente nadie tiene que actuar.
    .request = Tras { $code }, normalmente nadie tiene que actuar.
    .call = Tras { $code }, normalmente nadie tiene que actuar.
    .connection = Tras { $code }, normalmente nadie tiene que actuar.
clause-actor-user =
    .message = Tras { $code }, debe actuar el remitente.
    .request = Tras { $code }, debe actuar el usuario.
    .call = Tras { $code }, debe actuar la persona que llama.
    .connection = Tras { $code }, debe actuar el usuario.
clause-actor-asking-operator =
    .message = Tras { $code }, debe actuar el administrador del sistema remitente.
    .request = Tras { $code }, debe actuar el administrador o el desarrollador del cliente.
    .call = Tras { $code }, debe actuar el administrador del lado que llama.
    .connection = Tras { $code }, debe actuar el administrador o el desarrollador del cliente.
clause-actor-answering-operator =
    .message = Tras { $code }, debe actuar el administrador del servidor que respondió.
    .request = Tras { $code }, debe actuar el administrador del servidor.
    .call = Tras { $code }, debe actuar el administrador del servidor que respondió.
    .connection = Tras { $code }, debe actuar el administrador del servidor.
clause-actor-destination-operator =
    .message = Tras { $code }, debe actuar el administrador del servidor de destino.
    .request = Tras { $code }, debe actuar el administrador del servidor upstream o de la zona.
    .call = Tras { $code }, debe actuar el administrador del lado llamado.
    .connection = Tras { $code }, debe actuar el administrador del servidor situado detrás de la puerta de enlace.
clause-actor-recipient =
    .message = Tras { $code }, debe actuar el destinatario.
    .request = Tras { $code }, debe actuar el destinatario.
    .call = Tras { $code }, debe actuar la persona llamada.
    .connection = Tras { $code }, debe actuar el administrador del extremo que lo recibió.

# What has to be done.
clause-remedy = Lo que suele ayudar tras { $code }: { $remedies }.
clause-remedy-nothing = Tras { $code }, no hay nada que solucionar.

# Where the code occurs.
clause-phase = { $code } puede aparecer en estos pasos: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } se confunde a menudo con { $left-neighbour }, y { $right }, con { $right-neighbour }.

neighbours-one = { $code } se confunde a menudo con { $neighbour }.

neighbours-same = Tanto { $left } como { $right } se confunden a menudo con { $neighbour }.
