# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

# This language's own name in itself.
language-name = Español

## Headings of a page about two codes

heading-equivalents = Equivalentes en otros protocolos
heading-differences = Diferencias principales
heading-other-differences = Otras diferencias
heading-similarities = Qué tienen en común
heading-use = Cuándo usar cada uno
heading-neighbours = Se confunden a menudo
heading-learn-more = Más información
heading-related-codes = Códigos relacionados
heading-related-pairs = Comparaciones relacionadas
heading-references = Especificaciones

code-with-title = { $code } · { $title }

related-pair = { $left } comparado con { $right }

## Aspects: in what two codes can differ

aspect-protocol = Protocolo
aspect-outcome = Resultado
aspect-retry = Volver a intentarlo
aspect-repeat-safety = Reintentos automáticos
aspect-actor = Quién debe actuar
aspect-remedy = Cómo solucionarlo
aspect-phase = Dónde aparece
aspect-class = Clase
aspect-category = Categoría
aspect-standing = Situación normativa
aspect-specification = Especificación

## Outcomes

outcome-success = Éxito
outcome-intermediate = En curso: falta algún paso
outcome-redirection = Redirección
outcome-transient-failure = Error temporal
outcome-permanent-failure = Error permanente

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = No hace falta
    .message = No hace falta volver a enviar nada.
    .request = No hace falta reintentar la solicitud.
    .call = No hace falta volver a intentarlo.
    .connection = No hace falta volver a conectarse.
retry-after-delay = Después de una espera
    .message = Es posible que el mismo mensaje llegue más tarde. Si se devolvió o sigue en la bandeja de salida, espere y envíelo a quienes no lo recibieron; de lo contrario, su servidor de correo lo reintenta automáticamente.
    .request = Es posible que la misma solicitud se complete más tarde. Espere y vuelva a intentarlo.
    .call = Es posible que la misma llamada o solicitud se complete más tarde. Espere y vuelva a intentarlo.
    .connection = Es posible que un intento posterior funcione. Espere y vuelva a conectarse.
retry-after-change = Después de un cambio
    .message = Lo más probable es que otro intento sin cambios también se rechace. Primero hay que corregir la causa.
    .request = Lo más probable es que la misma solicitud, sin cambios, vuelva a fallar. Primero hay que corregir la causa.
    .call = Lo más probable es que la misma llamada o solicitud vuelva a fallar. Primero hay que corregir la causa.
    .connection = Lo más probable es que otro intento de conexión vuelva a fallar. Primero hay que corregir la causa.
retry-after-restart = Desde el principio de la secuencia
    .message = Repetir solo este comando no sirve de nada. Empiece de nuevo toda la transacción de correo.
    .request = Reintentar solo esta solicitud no sirve de nada. Empiece de nuevo toda la secuencia, desde la primera lectura. Un programa puede hacerlo automáticamente.
    .call = Repetir solo este paso no sirve de nada. Establezca la llamada de nuevo desde el principio.
    .connection = Repetir solo este paso no sirve de nada. Empiece de nuevo todo el intercambio en una conexión nueva.
retry-elsewhere = Con otro servidor, dirección o conexión
    .message = Volver a enviar el mensaje de la misma manera no sirve de nada. Use la dirección que figura en la respuesta, u otro servidor u otra dirección IP del DNS.
    .request = Envíe la solicitud a la dirección que figura en la respuesta o, si no hay ninguna, de nuevo por otra conexión.
    .call = Llamar otra vez a la misma dirección no sirve de nada. Use la dirección que figura en la respuesta.
    .connection = Conectarse otra vez al mismo servidor no sirve de nada. Use el servidor o la dirección que se indica en el texto del error.
retry-never = Nunca
    .message = No vuelva a enviar el mensaje. Ni esperar ni modificarlo hará que llegue.
    .request = No vuelva a enviar la solicitud. Ni esperar ni modificarla hará que se complete.
    .call = No vuelva a intentarlo. Ni esperar ni cambiar nada hará que la llamada se complete.
    .connection = No vuelva a conectarse. Ni esperar ni cambiar nada hará que funcione.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Nadie
    .advice = No es necesario hacer nada.
actor-nobody-request = Nadie
    .advice = No es necesario hacer nada.
actor-nobody-call = Nadie
    .advice = No es necesario hacer nada.
actor-nobody-connection = Nadie
    .advice = No es necesario hacer nada.
actor-usually-nobody-message = Normalmente, nadie
    .advice = Normalmente nadie tiene que hacer nada, porque la situación se resuelve con el tiempo.
actor-usually-nobody-request = Normalmente, nadie
    .advice = Normalmente nadie tiene que hacer nada, porque la situación se resuelve con el tiempo.
actor-usually-nobody-call = Normalmente, nadie
    .advice = Normalmente nadie tiene que hacer nada, porque la situación se resuelve con el tiempo.
actor-usually-nobody-connection = Normalmente, nadie
    .advice = Normalmente nadie tiene que hacer nada, porque la situación se resuelve con el tiempo. Si las conexiones fallan una y otra vez, el administrador del servidor debe averiguar la causa.
actor-user-message = El remitente
    .advice = Debe actuar el remitente, por ejemplo, corrigiendo la dirección, el inicio de sesión o el mensaje.
actor-user-request = El usuario
    .advice = Debe actuar el usuario, por ejemplo, corrigiendo la dirección, el inicio de sesión o los datos introducidos.
actor-user-call = La persona que llama
    .advice = Debe actuar la persona que llama, por ejemplo, corrigiendo el número o la dirección.
actor-user-connection = El usuario
    .advice = Debe actuar el usuario, por ejemplo, iniciando sesión de nuevo o cambiando la configuración del programa.
actor-asking-operator-message = El administrador del sistema remitente
    .advice = Debe actuar el administrador del servidor remitente o del programa de correo. Si no es usted, reenvíele el texto completo del error.
actor-asking-operator-request = El administrador o el desarrollador del cliente
    .advice = Debe actuar el administrador o el desarrollador del cliente. Si no es usted, reenvíele el texto completo del error.
actor-asking-operator-call = El administrador del lado que llama
    .advice = Debe actuar el administrador del teléfono o del sistema telefónico de la persona que llama. Si no es usted, reenvíele el texto completo del error.
actor-asking-operator-connection = El administrador o el desarrollador del cliente
    .advice = Debe actuar el administrador o el desarrollador del cliente. Si no es usted, reenvíele el texto completo del error.
actor-answering-operator-message = El administrador del servidor que respondió
    .advice = Debe actuar el administrador del servidor que respondió. Usted puede informarle del problema.
actor-answering-operator-request = El administrador del servidor
    .advice = Debe actuar el administrador del servidor. Usted puede informarle del problema.
actor-answering-operator-call = El administrador del servidor que respondió
    .advice = Debe actuar el administrador del servidor que respondió. Usted puede informarle del problema.
actor-answering-operator-connection = El administrador del servidor
    .advice = Debe actuar el administrador del servidor. Usted puede informarle del problema.
actor-destination-operator-message = El administrador del servidor de destino
    .advice = Debe actuar el administrador del servidor de destino. El servidor que informó del problema no suele ser el causante.
actor-destination-operator-request = El administrador del servidor upstream o de la zona
    .advice = Debe actuar el administrador del servidor o de la zona DNS que hay detrás del servidor que respondió. Usted puede informarle del problema.
actor-destination-operator-call = El administrador del lado llamado
    .advice = Debe actuar el administrador del lado llamado. El servidor que respondió se limita a informar del problema.
actor-destination-operator-connection = El administrador del servidor situado detrás de la puerta de enlace
    .advice = Debe actuar el administrador del servidor situado detrás de la puerta de enlace. La puerta de enlace se limita a informar del problema.
actor-recipient-message = El destinatario
    .advice = Debe actuar el destinatario. Póngase en contacto con él por otro medio, por ejemplo, por teléfono.
actor-recipient-request = El destinatario
    .advice = Debe actuar el destinatario. Póngase en contacto con él por otro medio, por ejemplo, por teléfono.
actor-recipient-call = La persona llamada
    .advice = Debe actuar la persona llamada. Póngase en contacto con ella por otro medio, por ejemplo, por correo electrónico.
actor-recipient-connection = El administrador del extremo receptor
    .advice = Debe actuar el administrador del extremo que recibió esta alerta, sea el cliente o el servidor. Si no es usted, reenvíele el texto completo del error.

## What has to be done, as it stands in a list

remedy-nothing = no hacer nada
remedy-proceed = continuar con el paso siguiente
remedy-wait = esperar y volver a intentarlo
remedy-correct-command = corregir el comando
remedy-correct-address = corregir la dirección
remedy-correct-message = modificar el mensaje
remedy-authenticate = iniciar sesión
remedy-encrypt = cifrar la conexión
remedy-free-space = liberar espacio de almacenamiento
remedy-seek-permission = obtener permiso
remedy-repair-server = reparar el servidor causante del problema
remedy-use-another-server = usar otro servidor
remedy-follow-redirect = seguir la redirección
remedy-correct-request = corregir la solicitud
remedy-refresh-state = volver a leer el estado actual
remedy-slow-down = enviar menos a la vez
remedy-correct-dns = corregir los registros DNS del dominio causante del problema
remedy-find-cause = averiguar la causa en el texto completo del error

## How firmly a code is defined

standing-registered = Registrado
    .note = El código figura en el registro oficial (IANA), que indica el documento que lo define.
standing-specified = Especificado
    .note = Una especificación publicada define el código.
standing-experimental = Experimental
    .note = Solo un documento experimental o un borrador define el código.
standing-obsolete = Obsoleto
    .note = El código está en desuso: el software antiguo aún lo envía, pero el nuevo no debería hacerlo.
standing-unofficial = No oficial
    .note = El código no es oficial: su significado depende del software que lo envía.
standing-vendor = Específico de fabricantes
    .note = Uno o varios fabricantes definen el código para sus propios productos. Otros pueden usarlo de otra manera.

## Enhanced mail status codes

fallback-unregistered-detail = «{ $asked }» no está registrado. Esta página muestra { $code }, el código general más próximo.

fallback-no-class = «{ $asked }» no indica a qué clase se refiere. Esta página muestra { $code }, la forma más grave que está registrada.

fallback-no-class-and-unregistered-detail = «{ $asked }» no indica a qué clase se refiere y no está registrado. Esta página muestra { $code }, el código general más próximo, en su forma más grave.

fallback-in-range = «{ $asked }» pertenece a un intervalo de códigos que se definen en conjunto. Esta página muestra el intervalo completo, { $code }.

class-unregistered = El registro oficial no incluye esta situación en la clase de { $code }, sino solo en la clase { $classes }. Aun así, algunos servidores lo envían.

class-contested = El registro oficial es incoherente en cuanto a { $code }: su texto solo permite la clase { $classes }, pero sus códigos básicos incluyen otra. Los servidores envían las dos clases.

# Codes that a vendor gave a meaning of its own.
vendor-words = De { $vendor }: «{ $phrase }»
    .description = { $vendor } define { $code } para sus propios servidores, y ningún registro lo incluye. El texto que da al código es «{ $phrase }».
    .when = Un servidor de correo de { $vendor } responde con él o lo incluye en un informe de no entrega. Si { $code } procede de otro servidor, puede significar otra cosa.
    .fix = Lea el texto completo del error, que a menudo indica el motivo y un enlace, y siga sus indicaciones. Si no dice nada más, siga el consejo de { $standard }.
    .use = Deje { $code } para { $vendor }. Envíe en su lugar { $standard }, que está registrado, e indique el motivo en el texto.

## Codes that nobody defines: shared texts

popular-lists = listas de códigos de la web

unofficial-dots-dropped =
    .description = Ningún estándar define { $code }. Lo más probable es que se trate de { $stands-for } («{ $stands-for-title }»), un código de estado mejorado escrito sin los puntos.
    .when = Aparece en { $seen }. Si lo envía un servidor, el código mejorado o el texto que lo sigue indica a qué se refiere.
    .use = No envíe este número. Envíe { $standard }, que todo el software de correo entiende, con el código mejorado que indica la causa.

unofficial-registry-column =
    .description = Ningún documento dice qué significa { $code }. El registro de códigos de estado mejorados solo menciona el número como código básico. En la práctica, el más parecido es { $stands-for } («{ $stands-for-title }»).
    .when = Es poco frecuente y aparece en { $seen }. Solo el texto que sigue al número indica a qué se refiere.
    .use = No envíe este número. Envíe { $standard }, que está definido en un estándar, e indique el motivo con un código mejorado.

unofficial-software = El significado depende del software que lo envía
    .description = Ningún estándar define { $code }. Algunos programas lo envían con un significado propio, que solo explica el texto que sigue al número.
    .when = Aparece en { $seen }. Otro software puede usar el mismo número para otra cosa.
    .fix = Guíese por el texto que sigue al número y por el código mejorado, si lo hay. Si no hay ninguno de los dos, trate la respuesta como { $standard }: la primera cifra decide si los servidores de correo vuelven a intentarlo.
    .use = No envíe este número. Envíe { $standard } e indique el motivo con un código mejorado y en el texto.

unofficial-list-only = Número de listas de códigos de la web
    .description = Ningún estándar define { $code }, y no se conoce ningún servidor que lo envíe. Aparece en listas de códigos, cada una con su propio texto.
    .when = Aparece en { $seen }. Si un servidor llega a enviarlo, solo el texto que sigue al número indica a qué se refiere.
    .fix = Guíese por el texto completo del error, no por lo que diga una lista sobre el número. Si no hay texto, trate la respuesta como { $standard }, que tiene la misma primera cifra.
    .use = No envíe este número. Envíe { $standard }, que está definido en un estándar.

unofficial-errno = Número de error del propio sistema del cliente
    .description = Ningún servidor de correo envía { $code }. Lo más probable es que el número sea un error del sistema operativo del cliente, como «conexión rechazada» o «red inaccesible», mostrado como si fuera una respuesta.
    .when = Aparece en { $seen }. Un cliente que no consigue abrir una conexión muestra un número así, que luego se toma por una respuesta.
    .fix = Revise la conexión y no el correo: el nombre de host, el puerto, la red y el firewall. Cuando la conexión funcione, vuelva a enviar el mensaje, como tras { $standard }.
    .use = Un servidor nunca envía este número. Para una situación temporal, envíe { $standard }.

unofficial-document-example = Número de un ejemplo en un documento
    .description = Ningún estándar define { $code }. Un ejemplo de un documento lo muestra como respuesta sin decir qué significa el número; el texto que lo sigue se parece sobre todo a { $stands-for } («{ $stands-for-title }»).
    .when = Aparece en { $seen }. Los servidores rara vez lo envían. Si uno lo hace, solo el texto que sigue al número indica a qué se refiere.
    .fix = Lea primero el texto completo del error. Si no dice nada, trate la respuesta como { $standard }: la primera cifra decide si los servidores de correo vuelven a intentarlo.
    .use = No envíe este número. Envíe { $standard }, que está definido en un estándar, e indique el motivo con un código mejorado.

## Kinds of text in which a search finds words

match-near = { $kind }, con grafía parecida
match-kind-code = Código
match-kind-symbol = Nombre
match-kind-phrase = Texto de la especificación
match-kind-vendor = Texto de un producto
match-kind-title = Título
match-kind-description = Significado
match-kind-when = Situación
match-kind-advice = Consejo
match-kind-example = Ejemplo
match-kind-cause = Causa
match-kind-printed = Texto de un programa
