# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = El protocolo de inicio de sesión (SIP) establece, modifica y termina llamadas por Internet y registra teléfonos. Toda respuesta a una solicitud tiene un código de tres cifras, y los códigos 6xx se aplican a todos los teléfonos de la persona llamada.

## Classes: the first digit

sip-class-1xx = 1xx · Respuesta provisional
    .description = El servidor ha recibido la solicitud e informa de su progreso mientras la persona que llama espera.
sip-class-2xx = 2xx · Éxito
    .description = La solicitud se completó. Una llamada que recibe una respuesta así ha sido atendida.
sip-class-3xx = 3xx · Redirección
    .description = Se puede localizar a la persona llamada, o al servicio, en otra dirección, que la respuesta suele dar.
sip-class-4xx = 4xx · Error de la solicitud
    .description = Este servidor no puede o no quiere atender la solicitud tal como está. Otro servidor podría aceptar la misma solicitud.
sip-class-5xx = 5xx · Error del servidor
    .description = Ha fallado el propio servidor u otro que necesita. La solicitud parece válida.
sip-class-6xx = 6xx · Error global
    .description = El servidor sabe con certeza que la llamada no puede completarse en ningún teléfono de este usuario, no solo en el que se llamó.

## Facts that only SIP codes have

sip-fact-finality = Final o provisional
    .provisional = Esta respuesta es provisional, y la final aún está por llegar.
    .final = Esta respuesta es final y termina la solicitud.
sip-fact-forking = Otros teléfonos
    .ongoing = Si la persona llamada tiene otros teléfonos, siguen sonando.
    .answered = Cuando se atiende una llamada, el proxy detiene los demás teléfonos de la persona llamada.
    .redirected = Un proxy puede llamar él mismo a las direcciones nuevas, mientras los demás teléfonos de la persona llamada, si los hay, siguen sonando.
    .others-ring = Si la persona llamada tiene otros teléfonos, siguen sonando. Si se atiende la llamada en uno de ellos, quien llama no llega a ver esta respuesta.
    .all-stop = Un proxy detiene todos los demás teléfonos de la persona llamada y no prueba ninguna otra dirección.
sip-fact-requests = Solicitudes
    .invite = Es una respuesta solo a INVITE.
    .invite-or-timer = Es una respuesta solo a INVITE. Tras otras solicitudes, representa un tiempo de espera agotado en el cliente.
    .invite-update = Es una respuesta a INVITE, también durante una llamada, y a UPDATE.
    .register = Es una respuesta solo a REGISTER.
    .register-publish-subscribe = Es una respuesta a REGISTER, PUBLISH o SUBSCRIBE.
    .subscribe = Es una respuesta a SUBSCRIBE dentro de una suscripción existente.
    .subscribe-notify-publish = Es una respuesta a SUBSCRIBE, NOTIFY o PUBLISH.
    .publish = Es una respuesta solo a PUBLISH.
    .info = Es una respuesta solo a INFO.
    .caused-by-refer = Es una respuesta a la solicitud que causó un REFER, o al propio REFER.
sip-fact-retry-after = Tiempo de espera
    .possible = Retry-After puede decir cuántos segundos hay que esperar.
sip-fact-dialog = Efecto en una llamada
    .transaction = Durante una llamada, solo falla la solicitud actual, y la llamada continúa.
    .method = Durante una llamada, solo falla la solicitud actual, a menos que la llamada o la suscripción no pueda prescindir de su método.
    .usage = Durante una llamada, termina aquello a lo que pertenece la solicitud, sea la llamada o una suscripción.
    .dialog = Durante una llamada, termina la llamada y todo lo demás del mismo diálogo.
sip-fact-q850 = Red telefónica
    .cause-1 = Una puerta de enlace lo comunica a la red telefónica como causa 1 de Q.850, número no asignado.
    .cause-17 = Una puerta de enlace lo comunica a la red telefónica como causa 17 de Q.850, usuario ocupado.
    .cause-18 = Una puerta de enlace lo comunica a la red telefónica como causa 18 de Q.850, ningún usuario responde.
    .cause-21 = Una puerta de enlace lo comunica a la red telefónica como causa 21 de Q.850, llamada rechazada.
    .cause-22 = Una puerta de enlace lo comunica a la red telefónica como causa 22 de Q.850, número cambiado.
    .cause-25 = Una puerta de enlace lo comunica a la red telefónica como causa 25 de Q.850, error de encaminamiento de la central.
    .cause-28 = Una puerta de enlace lo comunica a la red telefónica como causa 28 de Q.850, formato de número no válido.
    .cause-31 = Una puerta de enlace lo comunica a la red telefónica como causa 31 de Q.850, «normal, sin especificar».
    .cause-38 = Una puerta de enlace lo comunica a la red telefónica como causa 38 de Q.850, red fuera de servicio.
    .cause-41 = Una puerta de enlace lo comunica a la red telefónica como causa 41 de Q.850, fallo temporal.
    .cause-63 = Una puerta de enlace lo comunica a la red telefónica como causa 63 de Q.850, servicio u opción no disponible.
    .cause-79 = Una puerta de enlace lo comunica a la red telefónica como causa 79 de Q.850, servicio u opción no implementado.
    .cause-102 = Una puerta de enlace lo comunica a la red telefónica como causa 102 de Q.850, recuperación al vencer un temporizador.
    .cause-127 = Una puerta de enlace lo comunica a la red telefónica como causa 127 de Q.850, interfuncionamiento.
    .warning = Una puerta de enlace lo comunica a la red telefónica como causa 31 de Q.850, o como 65 si el encabezado Warning se refiere a un portador no disponible.
    .none = Una puerta de enlace no comunica ninguna causa, porque la llamada ya se está liberando cuando la puerta de enlace envía CANCEL.
sip-fact-from-q850 = Causas de Q.850 que llegan como este código
sip-fact-xmpp = Condición de error de XMPP
sip-fact-headers = Encabezados
sip-fact-warnings = Códigos de advertencia

## Where SIP meets HTTP

# SIP took some of its codes over from HTTP.
sip-context-taken-over =
    .exact = { $from } se tomó de { $to } con su significado.
    .close = { $from } se tomó de { $to } con casi el mismo significado.
    .narrower = { $from } se tomó de { $to }, que solo abarca una parte de su significado.
    .broader = { $from } se tomó de { $to }, que abarca también otros casos.
    .loose = { $from } se tomó de { $to }, pero queda poco del significado.

## Provisional responses and success

sip-100 = La solicitud se está procesando
    .description = El servidor siguiente ha recibido la solicitud y trabaja en ella. Quien envió un INVITE deja de repetirlo.
    .when = En una fracción de segundo tras la mayoría de las solicitudes INVITE; lo envía el primer proxy o sistema telefónico. Cada proxy con estado envía el suyo, así que no dice nada sobre el teléfono llamado.
    .fix = Siga esperando. Si un registro termina en 100, el servidor siguiente no avanzó más: revise en él la ruta, el DNS y si hay un teléfono que no responde.
    .use = Envíe 100 a menos que vaya a enviar otra respuesta a INVITE en menos de 200 ms. Envíe 180 solo cuando suene el teléfono. Un proxy con estado nunca transmite un 100 que recibe.

sip-180 = El teléfono está sonando
    .description = El teléfono llamado ha recibido la llamada e intenta avisar al usuario. El teléfono de quien llama puede reproducir un tono de llamada.
    .when = Mientras se establece una llamada. Cada uno de los teléfonos de un mismo usuario puede enviarlo.
    .fix = Deje que suene. Si quien llama no oye nada, su teléfono o su puerta de enlace debe reproducir por sí mismo el tono de llamada, a menos que un 180 o 183 traiga SDP y audio.
    .use = Envíe 180 cuando se esté avisando al usuario. Envíe 183 para enviar anuncios o tonos como audio antes de que se atienda la llamada. Envíe 182 cuando la llamada espere en una cola.

sip-181 = La llamada se está desviando
    .description = La llamada se está desviando a otro conjunto de destinos.
    .when = Cuando el desvío de llamadas está activo para la persona llamada y su servidor transmite él mismo la llamada en lugar de enviar la dirección nueva a quien llama.
    .fix = Siga esperando. Si las llamadas se desvían a donde no deberían, compruebe las reglas de desvío del número llamado; History-Info o Diversion, si figuran, pueden decir a dónde fue la llamada.
    .use = Envíe 181 cuando desvíe la llamada y quiera que quien llama lo sepa. Envíe 302 para que el lado que llama haga la llamada a la dirección nueva.

sip-182 = Llamada en cola
    .description = La persona llamada no está disponible temporalmente, y el servidor ha puesto la llamada en una cola en lugar de rechazarla. La frase de motivo puede indicar la posición o la espera prevista.
    .when = En centros de llamadas y líneas de atención, a veces repetido con una posición nueva. Muchos sistemas atienden en su lugar la llamada y reproducen música, así que 182 es poco frecuente.
    .fix = Manténgase a la espera y lea la frase de motivo. Si las llamadas se cortan durante la espera, haga que la cola repita 182 cada minuto, porque muchos servidores proxy terminan una llamada sin atender tras unos tres minutos sin él.
    .use = Envíe 182 mientras una llamada espere a un agente libre y de nuevo cuando cambie su posición. Envíe 480 con Retry-After cuando no ponga llamadas en cola. Envíe 180 cuando suene un teléfono.

sip-183 = Progreso de la sesión
    .description = La respuesta trae información sobre el progreso de la llamada que ningún otro código abarca, en la frase de motivo, los encabezados o el cuerpo.
    .when = Normalmente lo envía una puerta de enlace o un proveedor, con SDP para audio anticipado (early media): tonos de llamada y anuncios, como «este número no está en servicio», que la persona que llama oye antes de que alguien atienda.
    .fix = Escuche el anuncio, porque el código que sigue puede decir menos. Si quien llama no oye nada, compruebe que el SDP del 183 le llegue y que el firewall deje pasar el audio.
    .use = Envíe 183, con SDP, para enviar audio antes de que se atienda la llamada. Envíe 180 cuando se esté avisando al usuario. Envíe 100 cuando no haya nada que informar.

sip-199 = Una rama de la llamada ha fallado
    .description = Un servidor, normalmente un proxy que llamó a varios teléfonos, informa de que uno de estos intentos ha terminado sin éxito. Reason da el código de la respuesta que lo terminó.
    .when = Mientras continúan otros intentos para la misma llamada, y solo si el INVITE lleva «Supported: 199». El código es poco frecuente fuera de las redes móviles.
    .fix = Libere lo que se reservó para este diálogo anticipado, detenga sus medios y siga esperando. No es necesario BYE.
    .use = Envíe 199 desde un proxy, con Reason y una etiqueta To, cuando una rama haya fallado y no transmita todavía su respuesta final. No lo envíe a quienes no anunciaron que lo admiten o requieren 100rel.

sip-200 = La solicitud se completó
    .description = La solicitud se ha completado. En respuesta a INVITE, significa que se ha atendido la llamada; a REGISTER, que el servidor de registro (registrar) la ha ejecutado; a BYE o CANCEL, que se recibió la solicitud.
    .when = Tras toda solicitud que se completa. Su contenido depende del método: SDP tras INVITE, la lista de contactos actuales tras REGISTER, las capacidades tras OPTIONS.
    .fix = Tras un INVITE, envíe ACK; de lo contrario, el otro lado repite el 200 y cuelga tras unos 32 segundos. Si en la llamada no se oye nada, compruebe las direcciones del SDP y el firewall.
    .use = Envíe 200 cuando la solicitud se haya ejecutado. Envíe 180 o 183 antes de que se atienda la llamada. Envíe 204 cuando se suprima la notificación de una suscripción. Envíe 202 solo como servidor que retransmite un MESSAGE.

sip-202 = Aceptada, resultado aún desconocido
    .description = La solicitud se ha aceptado, pero su resultado aún no se conoce. RFC 6665 y RFC 7647 declaran el código en desuso para SUBSCRIBE, NOTIFY y REFER, y los clientes lo tratan como 200.
    .when = Normalmente en respuesta a REFER, cuando un teléfono transfiere una llamada, y, en servidores antiguos, en respuesta a SUBSCRIBE. Un servidor que retransmite mensajes lo envía para un MESSAGE que ha guardado o transmitido a otra red.
    .fix = Tras REFER o SUBSCRIBE, espere NOTIFY, que da el verdadero resultado; tras una transferencia fallida, su cuerpo contiene el código. Tras MESSAGE, pregunte al destinatario, porque la entrega no es segura.
    .use = Envíe 200 en respuesta a SUBSCRIBE, NOTIFY y REFER, y trate como 200 un 202 que reciba. Envíe 202 solo para un MESSAGE que guarde o retransmita sin saber si llegará.

sip-204 = Completada, no se envía notificación
    .description = La solicitud se completó, pero no se enviará la notificación asociada a ella.
    .when = Tras SUBSCRIBE con Suppress-If-Match, que indica el estado que el suscriptor ya tiene, si ese estado sigue siendo el actual. Pocos servidores lo admiten.
    .fix = Conserve el estado que tiene: la suscripción se renovó o, con Expires 0, terminó. Si el estado parece desfasado, envíe SUBSCRIBE sin Suppress-If-Match.
    .use = Envíe 204 solo dentro de una suscripción, cuando se cumpla la condición de Suppress-If-Match. Envíe 200 cuando siga un NOTIFY.

## Redirections

sip-300 = Varias direcciones para elegir
    .description = La dirección lleva a varios sitios en los que se puede localizar a la persona, normalmente enumerados en Contact. Elige uno quien llama o su teléfono.
    .when = Cuando un servidor de redirección o un directorio conoce más de una dirección de un usuario y no quiere llamar él mismo a esas direcciones.
    .fix = Elija una dirección de Contact. Los teléfonos pueden hacerlo automáticamente, normalmente según los valores q. Si su teléfono muestra en cambio un error, deje que el proxy del sistema telefónico gestione las redirecciones.
    .use = Envíe 300 cuando quien llama deba elegir entre direcciones de una misma persona. Envíe 302 cuando baste una dirección temporal. Envíe 485 cuando correspondan varias personas.

sip-301 = Usuario trasladado de forma permanente
    .description = El usuario ya no está en esta dirección. Contact da la nueva, que debería sustituir a la antigua en las libretas de direcciones y las configuraciones.
    .when = Cuando un número o una cuenta ha cambiado definitivamente, por ejemplo, tras pasar a otro proveedor o dominio.
    .fix = Llame a la dirección de Contact y corrija después la libreta de direcciones, la marcación rápida o la ruta que tiene la antigua.
    .use = Envíe 301, con Contact, cuando la dirección haya cambiado definitivamente. Envíe 302 mientras el cambio sea temporal. Envíe 410 cuando el usuario se haya dado de baja y no conozca una dirección nueva.

sip-302 = Usuario trasladado temporalmente
    .description = Quien llama debería probar las direcciones de Contact. Son válidas durante el tiempo de Expires o del parámetro expires de Contact, o para esta única llamada si no figura ninguno.
    .when = Cuando un teléfono tiene configurado un desvío de llamadas, o cuando un servidor de redirección o un enrutador de menor coste indica al sistema que llama a dónde enviar la llamada.
    .fix = Deje que el teléfono o el proxy siga Contact. Si estas llamadas fallan, compruebe si su sistema telefónico sigue las redirecciones y puede llamar a la dirección nueva; muchos proveedores no lo permiten.
    .use = Envíe 302, con Contact, para que el lado que llama haga la llamada a otra dirección. Envíe 181 cuando la desvíe usted mismo. Envíe 301 cuando el cambio sea permanente. Envíe 305 para indicar un proxy.

sip-303 = Consulte otra dirección
    .description = La primera versión de SIP incluía este código, como HTTP, pero no lo describía, y RFC 3261 lo suprimió. Los clientes lo tratan como 300.
    .when = Solo en software muy antiguo o en programas que copian los códigos de HTTP.
    .fix = Si la respuesta lleva Contact, sígalo como tras 300. Si es su propio servidor el que envía 303, cámbielo por 302.
    .use = No envíe 303. Envíe 302 para otra dirección y 300 para elegir entre varias direcciones.

sip-305 = Solo accesible a través de un proxy
    .description = Solo se puede llegar al teléfono llamado a través del proxy de Contact. El lado que llama debería repetir esta única solicitud a través de ese proxy.
    .when = Pocas veces, en un dispositivo que solo acepta llamadas a través de su propio proxy. Muchos sistemas ignoran el código, porque permitiría a un desconocido dirigir llamadas a cualquier proxy.
    .fix = En el sistema telefónico, configure una ruta que envíe las llamadas a esta dirección, y ninguna otra, a través del proxy de Contact. Si la respuesta procede de un dispositivo desconocido, no la siga.
    .use = Envíe 305 solo desde un teléfono u otro agente de usuario, con el proxy en Contact. Envíe 302 cuando el usuario tenga otra dirección. Envíe 407 desde un proxy que requiera credenciales.

sip-380 = Se ofrece otro servicio en su lugar
    .description = La llamada no se completó, pero son posibles otros servicios. El cuerpo de la respuesta los describe.
    .when = Sobre todo en redes móviles, que lo usan para que un teléfono haga de otra manera una llamada de emergencia, y en servicios que ofrecen un buzón de voz o una página web.
    .fix = Lea el cuerpo y use el servicio que ofrece. Si se trata de una llamada de emergencia, vuelva a marcar el número de emergencias por la red móvil.
    .use = Envíe 380 solo a clientes que entiendan su cuerpo, ya que no se ha definido un formato general. Envíe 302 cuando baste una dirección. Envíe 480 cuando no haya alternativa.

## Request failures

sip-400 = Solicitud mal formada
    .description = El servidor no pudo entender la solicitud, porque su sintaxis es incorrecta. La frase de motivo debería decir qué está mal.
    .when = Cuando falta o está dañado un encabezado obligatorio, una URI tiene un carácter incorrecto o Content-Length no corresponde al cuerpo. Una causa frecuente es un enrutador que reescribe los mensajes SIP (SIP ALG).
    .fix = Lea la frase de motivo, desactive SIP ALG en el enrutador y compare la solicitud en una traza con lo que envió el teléfono. Después, actualice el teléfono o el sistema telefónico.
    .use = Envíe 400 para solicitudes mal formadas, con el error en la frase de motivo. Envíe 484 para un número incompleto. Envíe 416 para un esquema de URI desconocido. Envíe 420 para una extensión requerida que usted no admite.

sip-401 = El servidor requiere autenticación
    .description = El servidor o el teléfono quiere saber quién envía la solicitud. WWW-Authenticate contiene el desafío.
    .when = Tras el primer REGISTER sin credenciales, lo que es normal: el teléfono repite la solicitud con ellas. Un segundo 401 significa que se rechazaron o que el nonce ha caducado (stale=true).
    .fix = Ignore un único 401 seguido de 200. De lo contrario, corrija el nombre de usuario, el nombre de autenticación, la contraseña y el realm; el nombre de autenticación a menudo difiere del número. Deténgase tras unos pocos intentos: muchos servidores bloquean la dirección.
    .use = Envíe 401, con WWW-Authenticate, desde un servidor de registro o un agente de usuario. Envíe 407 desde un proxy. Envíe 403 cuando las credenciales sean válidas pero la solicitud no esté permitida.

sip-402 = Llamada sin pagar
    .description = El código está reservado para un uso futuro. Los proveedores que lo envían de todos modos quieren decir que la llamada no se ha pagado.
    .when = Normalmente, cuando se ha agotado el saldo de prepago o una cuenta está bloqueada por una factura sin pagar.
    .fix = Compruebe el saldo de la cuenta en el proveedor y la tarifa del número llamado. Si hay saldo suficiente, pregunte el motivo al proveedor.
    .use = Envíe 403 con una frase de motivo clara cuando falte saldo, ya que 402 no tiene un significado definido. Si aun así envía 402, explíquelo en la frase de motivo.

sip-403 = Rechazada por el servidor
    .description = El servidor entendió la solicitud y se niega a atenderla. Otras credenciales no servirán de nada.
    .when = Para números a los que la cuenta no puede llamar, un identificador de llamada que no es suyo, una dirección IP desconocida, un registro prohibido o una llamada firmada con un encabezado Date antiguo. Algunos proveedores también lo envían por una contraseña incorrecta.
    .fix = Lea la frase de motivo. Compruebe los permisos para el destino, el identificador de llamada y la dirección IP que espera el proveedor, y después la cuenta y la contraseña. Si todo es correcto, pregunte al proveedor.
    .use = Envíe 403 cuando rechace la solicitud sean cuales sean las credenciales. Envíe 401 o 407 cuando falten credenciales. Envíe 603 cuando la persona llamada rechace la llamada. Envíe 404 cuando el usuario no exista.

sip-404 = Usuario no encontrado
    .description = El servidor sabe con certeza que el usuario no existe en el dominio de la Request-URI. También es posible que el servidor no sea responsable de ese dominio.
    .when = Por un número incorrecto o un prefijo que falta, una cuenta eliminada, una llamada que no corresponde a ninguna regla del plan de marcado o un REGISTER de una cuenta que el servidor no tiene.
    .fix = Compruebe el número, con el prefijo del país y los demás prefijos. En los registros del servidor, compare la Request-URI con el plan de marcado y las cuentas; su dominio debe ser uno que el servidor atienda. Si el número es correcto, avise al proveedor.
    .use = Envíe 404 cuando no exista tal usuario en su dominio. Envíe 480 cuando el usuario exista pero no esté registrado. Envíe 410 cuando el usuario se haya dado de baja definitivamente. Envíe 604 solo cuando lo sepa para todos los dominios.

sip-405 = Método no permitido en esta dirección
    .description = El servidor entiende el método, pero no lo permite en esta dirección. Allow enumera los que sí permite.
    .when = Por ejemplo, cuando REGISTER llega a un servidor que no guarda registros, MESSAGE a un teléfono sin mensajes de texto o SUBSCRIBE a una troncal.
    .fix = Compare el método con Allow. Envíe REGISTER al servidor de registro o desactive la función que el otro lado no ofrece, como el aviso de mensajes o la presencia.
    .use = Envíe 405, siempre con Allow, cuando conozca el método pero no lo permita para esta dirección. Envíe 501 cuando no lo conozca en absoluto. Envíe 403 cuando este remitente no pueda usarlo.

sip-406 = Formato de la respuesta no aceptable
    .description = El servidor solo puede responder con un cuerpo en formatos que el encabezado Accept de la solicitud excluye.
    .when = Normalmente en respuesta a SUBSCRIBE u OPTIONS, cuando el suscriptor no incluye el formato de las notificaciones. Algunas puertas de enlace lo envían para un códec que no admiten.
    .fix = Compare Accept con lo que necesita el paquete de eventos, como application/pidf+xml para la presencia, y amplíelo. Si el código sigue a un INVITE con SDP, compare los códecs como tras 488.
    .use = Envíe 406 cuando Accept excluya todo cuerpo que pueda enviar. Envíe 415 cuando el cuerpo de la solicitud tenga un formato incorrecto. Envíe 488 cuando el problema sean los medios o los códecs.

sip-407 = Un proxy requiere autenticación
    .description = Un proxy quiere que el remitente se autentique primero. Proxy-Authenticate contiene el desafío.
    .when = Tras el primer INVITE a través de un proveedor o un sistema telefónico, lo que es normal: el teléfono lo repite con credenciales. Un segundo 407 significa que se rechazaron, que el nonce ha caducado o que otro proxy quiere sus propias credenciales.
    .fix = Ignore un único 407 seguido de otro INVITE con Proxy-Authorization. De lo contrario, corrija el nombre de usuario, la contraseña y el realm de las llamadas salientes, que pueden diferir de los del registro.
    .use = Envíe 407, con Proxy-Authenticate, desde un proxy o una puerta de enlace a la red telefónica. Envíe 401 desde un servidor de registro o un agente de usuario. Envíe 403 cuando las credenciales sean válidas pero la llamada no esté permitida.

sip-408 = El lado llamado no respondió a tiempo
    .description = El servidor no pudo obtener una respuesta a tiempo, por ejemplo, porque no pudo averiguar dónde está el usuario. Un teléfono también muestra el código cuando no llega ninguna respuesta final.
    .when = Cuando el teléfono o el servidor llamado está apagado, inaccesible o detrás de un firewall que descarta SIP, o cuando nadie atiende hasta que vence el temporizador del proxy. A menudo aparece tras 32 segundos de silencio.
    .fix = Compruebe que la dirección y el puerto respondan en los dos sentidos y que ningún firewall ni SIP ALG descarte las solicitudes. Si el teléfono sí sonó, aumente el tiempo de timbre o añada un buzón de voz.
    .use = Envíe 408 cuando INVITE no haya tenido respuesta final a tiempo. Envíe 504 cuando no haya respondido otro servidor al que preguntó. Envíe 480 cuando se pueda llegar al teléfono pero nadie atienda.

sip-409 = Conflicto con un registro
    .description = En la primera versión de SIP, el código decía que el parámetro action de un REGISTER estaba en conflicto con registros existentes. RFC 3261 suprimió ambos.
    .when = Solo en servidores de registro muy antiguos y en programas que usan el número para conflictos propios.
    .fix = Lea la frase de motivo. Quite el parámetro action de Contact o elimine primero los demás registros de la cuenta.
    .use = No envíe 409. Envíe 400 para un REGISTER mal formado. Envíe 403 cuando no se permita un registro.

sip-410 = Usuario o número dado de baja definitivamente
    .description = El usuario o el número ya no está disponible en este servidor, se prevé que sea permanente y no se conoce una dirección nueva.
    .when = Cuando un número ha cambiado o se ha dado de baja, normalmente comunicado por una puerta de enlace a la red telefónica.
    .fix = Averigüe el número nuevo de la persona y corrija la libreta de direcciones. Si el número todavía debería funcionar, pregunte al proveedor del número.
    .use = Envíe 410 cuando sepa que el usuario se ha dado de baja definitivamente. Envíe 404 cuando no sepa si es permanente. Envíe 301 cuando conozca la dirección nueva.

sip-411 = Falta Content-Length
    .description = En la primera versión de SIP, el servidor rechazaba una solicitud sin Content-Length. RFC 3261 suprimió el código y solo exige el encabezado en transportes de flujo como TCP.
    .when = En software de finales de los años noventa o en herramientas de prueba que toman códigos de HTTP.
    .fix = Añada Content-Length con el número de bytes del cuerpo, o 0 si no hay cuerpo; con TCP y TLS, el encabezado es obligatorio de todos modos.
    .use = No envíe 411. Envíe 400, con «Missing Content-Length» en la frase de motivo, cuando el encabezado sea necesario y falte.

sip-412 = Condición de la publicación no cumplida
    .description = La etiqueta de entidad de SIP-If-Match no es la actual: el estado publicado que la solicitud quiere renovar, modificar o eliminar ya no existe.
    .when = Cuando un teléfono renueva demasiado tarde su presencia o el estado de la línea, o después de que el servidor haya perdido ese estado en un reinicio.
    .fix = Descarte la etiqueta de entidad y publique todo el estado en un PUBLISH nuevo sin SIP-If-Match. Si se repite, renueve antes del valor de Expires que concedió el servidor.
    .use = Envíe 412 cuando SIP-If-Match no indique ningún estado que tenga. Envíe 489 cuando no conozca el paquete de eventos. Envíe 423 cuando Expires sea demasiado corto.

sip-413 = El cuerpo de la solicitud es demasiado grande
    .description = El cuerpo de la solicitud es más grande de lo que el servidor quiere o puede procesar. Es posible que el servidor cierre la conexión.
    .when = Con mensajes de texto largos, imágenes en MESSAGE, documentos de presencia grandes o SDP con muchísimos códecs y candidatos.
    .fix = Acorte el cuerpo: menos códecs o candidatos, un enlace en lugar de una imagen, varios mensajes en lugar de uno. Si administra el servidor, aumente su límite.
    .use = Envíe 413 cuando el cuerpo supere su límite, con Retry-After si es temporal. Envíe 513 cuando el mensaje completo sea demasiado largo. Envíe 414 cuando la Request-URI sea demasiado larga.

sip-414 = Request-URI demasiado larga
    .description = El servidor rechaza la solicitud porque su Request-URI es más larga de lo que está dispuesto a interpretar.
    .when = Pocas veces, cuando un proxy o un script añade parámetros a la dirección en cada paso o inserta en ella encabezados enteros.
    .fix = Mire la Request-URI en una traza, averigüe qué la hace tan larga y quite esos parámetros. Si crece con cada intento, compruebe si hay un bucle.
    .use = Envíe 414 cuando solo la Request-URI sea demasiado larga. Envíe 413 cuando el cuerpo sea demasiado grande. Envíe 513 cuando el mensaje en conjunto sea demasiado largo.

sip-415 = No se admite el formato del cuerpo
    .description = El servidor no admite el formato del cuerpo de la solicitud para este método. Accept, Accept-Encoding o Accept-Language dice qué admite.
    .when = Por ejemplo, cuando un INFO lleva pulsaciones de teclas en un formato que el servidor no conoce, un MESSAGE contiene HTML o un cuerpo está comprimido.
    .fix = Compare Content-Type con Accept en la respuesta y envíe un formato admitido. Para las pulsaciones de teclas, configure DTMF según RFC 4733 en los dos lados en lugar de INFO.
    .use = Envíe 415, con una lista de lo que acepta, cuando no se admita el tipo, la codificación o el idioma del cuerpo. Envíe 488 cuando el SDP sea legible pero sus medios no sean aceptables. Envíe 493 cuando no pueda descifrarlo.

sip-416 = Esquema de URI no admitido
    .description = El servidor no conoce el esquema de la Request-URI, como tel, sips o urn.
    .when = Cuando una URI tel llega a un servidor que solo acepta URI sip, o una URI sips a uno sin TLS.
    .fix = Use una URI sip; en el caso de un número de teléfono, ponga el número delante del dominio del proveedor. En la configuración del teléfono, de la troncal o del plan de marcado, cambie tel o sips por sip.
    .use = Envíe 416 cuando no conozca el esquema. Envíe 404 cuando conozca el esquema pero no al usuario. Envíe 480 con un Warning cuando solo se permita sip en lugar de sips, o al revés.

sip-417 = Prioridad de recursos desconocida
    .description = La solicitud pide una prioridad que el servidor no conoce y exige que se entienda. Accept-Resource-Priority puede enumerar las prioridades conocidas.
    .when = En redes gubernamentales, militares y de emergencias, cuando el INVITE lleva Require con resource-priority y un valor desconocido en Resource-Priority.
    .fix = Elija un valor de Accept-Resource-Priority que esté autorizado a usar, o quite resource-priority de Require para llamar con prioridad normal.
    .use = Envíe 417 solo cuando Require contenga resource-priority y no entienda ninguno de los valores de Resource-Priority. Sin Require, procese la solicitud con prioridad normal. Envíe 401, 403 o 407 cuando quien llama no pueda usar la prioridad.

sip-420 = No se admite una extensión requerida
    .description = La solicitud requiere, en Require o Proxy-Require, una extensión que el servidor no entiende. Unsupported la indica.
    .when = Cuando un teléfono exige a un servidor antiguo 100rel, timer, sec-agree o algo similar.
    .fix = Tome la extensión de Unsupported y desactívela o cámbiela de «required» a «supported», por ejemplo, en el caso de respuestas provisionales fiables o temporizadores de sesión.
    .use = Envíe 420, con Unsupported, cuando Require o Proxy-Require indique una extensión que usted no tiene. Envíe 421 cuando usted requiera una que el cliente no ofrece. Ignore los valores desconocidos de Supported.

sip-421 = Al cliente le falta una extensión requerida
    .description = El servidor necesita una extensión concreta para procesar la solicitud, pero el cliente no la incluye en Supported. El encabezado Require de la respuesta indica cuál es.
    .when = Cuando un servidor insiste en una extensión como 100rel, sec-agree o timer, normalmente por su política.
    .fix = Lea Require y active esa extensión en el teléfono o el sistema telefónico. Si no la tienen, pida al administrador del otro lado que la extensión sea opcional.
    .use = Envíe 421, con Require, solo cuando de verdad no pueda atender la solicitud sin la extensión. Envíe 420 cuando el cliente requiera una que usted no tiene. Envíe 494 cuando un cliente que ofrece sec-agree envíe una solicitud sin proteger.

sip-422 = Temporizador de sesión demasiado corto
    .description = La solicitud pide un temporizador de sesión más corto que el mínimo del servidor, que figura en Min-SE.
    .when = Cuando Session-Expires es inferior al mínimo de un proxy o del otro lado, que es de al menos 90 segundos y a menudo mayor.
    .fix = Repita la solicitud con un Session-Expires de al menos Min-SE y envíe también Min-SE; la mayoría de los teléfonos lo hacen automáticamente. De lo contrario, aumente el temporizador de sesión en la configuración, por ejemplo, a 1800 segundos.
    .use = Envíe 422, con Min-SE, cuando Session-Expires sea demasiado corto para usted y el cliente admita timer. Envíe 423 cuando el tiempo de caducidad de un registro o una suscripción sea demasiado corto.

sip-423 = Tiempo de caducidad demasiado corto
    .description = El tiempo de caducidad de la solicitud es demasiado corto para el servidor. Min-Expires da el mínimo.
    .when = Normalmente, cuando un teléfono quiere registrarse, por ejemplo, por 30 segundos para mantener abierto un firewall, y el servidor de registro exige más.
    .fix = Repita la solicitud con un tiempo de caducidad de al menos Min-Expires; la mayoría de los teléfonos lo hacen automáticamente. Para mantener abierto un firewall, use paquetes keep-alive en lugar de registros cortos.
    .use = Envíe 423, con Min-Expires, cuando un tiempo de caducidad distinto de cero sea demasiado corto para usted; en respuesta a REGISTER o SUBSCRIBE, solo cuando sea inferior a una hora. Envíe 422 para los temporizadores de sesión.

sip-424 = Ubicación no utilizable
    .description = La solicitud se rechaza por la ubicación que contiene, que está mal formada, no es suficiente para el fin previsto o no se puede obtener. Geolocation-Error dice más.
    .when = Normalmente con llamadas de emergencia, cuando no funciona la dirección del servidor de ubicación, o la ubicación difiere de la que conoce la red.
    .fix = Lea Geolocation-Error. Envíe una ubicación válida, o la que figura en el cuerpo de la respuesta. Si administra el sistema telefónico, corrija la dirección guardada para el teléfono o la extensión.
    .use = Envíe 424, con Geolocation-Error, cuando ninguna ubicación de la solicitud sea utilizable, o para sugerir una mejor. No lo envíe nunca cuando la solicitud no lleve el encabezado Geolocation.

sip-425 = Mensaje de alerta no utilizable
    .description = La solicitud se rechaza porque su mensaje de alerta está tan mal formado que no es posible una respuesta de emergencia razonable. AlertMsg-Error dice más.
    .when = Cuando un sensor o un sistema de alarma envía un mensaje del Common Alerting Protocol (CAP) sin llamada, y el mensaje está incompleto o no es XML válido.
    .fix = Lea AlertMsg-Error, corrija el mensaje CAP en el sensor o la puerta de enlace y envíelo de nuevo. Si se necesita ayuda ahora, llame al número de emergencias.
    .use = Envíe 425, con AlertMsg-Error, solo cuando nada más de la solicitud sea utilizable. No lo envíe nunca cuando la solicitud no lleve un mensaje de alerta. Envíe 424 cuando el problema sea la ubicación.

sip-428 = Se requiere la identidad firmada de quien llama
    .description = El servidor requiere un encabezado Identity, que firma el número o la dirección de quien llama, y la solicitud no tiene ninguno en una forma que el servidor admita.
    .when = En proveedores que solo aceptan llamadas firmadas (STIR/SHAKEN), cuando el lado que llama no firma o una puerta de enlace del recorrido quita la firma.
    .fix = Firme las llamadas salientes, o haga que las firme su proveedor, y compruebe que ninguna puerta de enlace del recorrido quite el encabezado Identity. Si ya las firma, compare el valor de ppt con lo que admite el servidor.
    .use = Envíe 428 cuando requiera Identity y falte o solo tenga valores de ppt no admitidos. Envíe 438 cuando figure pero no sea válido. Envíe 436 o 437 cuando el problema sea el certificado.

sip-429 = Se requiere la identidad de quien transfiere
    .description = El lado llamado, o el teléfono que debe llamarlo, quiere un token Referred-By válido que demuestre quién dispuso la transferencia.
    .when = Durante la transferencia de una llamada con REFER, cuando el token falta, está desfasado o no es válido. Casi ningún teléfono admite estos tokens.
    .fix = Envíe un REFER nuevo con un token Referred-By válido. Si el teléfono no puede, transfiera la llamada mediante una conferencia o deje que la transfiera el sistema telefónico.
    .use = Envíe 429 cuando exija un token Referred-By y no tenga ninguno válido. Envíe 428 cuando la propia identidad de quien llama no esté firmada. Envíe 403 cuando rechace la transferencia por completo.

sip-430 = Falló el flujo hasta el teléfono
    .description = Ya no funciona la conexión por la que un proxy de borde llega al teléfono. Es posible que todavía funcionen otras conexiones del mismo teléfono.
    .when = Entre dos servidores proxy de un proveedor, cuando un teléfono ha perdido su red o su asociación de NAT. Los teléfonos y las personas que llaman no deberían verlo nunca.
    .fix = Si administra el proxy, pruebe los demás flujos del teléfono y elimine después el registro obsoleto. Si el código lo muestra un teléfono, vuelva a registrarlo y busque el proxy que transmitió 430.
    .use = Envíe 430 desde un proxy de borde al proxy autoritativo cuando un flujo haya desaparecido. Envíe 480 a quien llama cuando no quede ningún flujo. Envíe 404 cuando no exista tal usuario.

sip-433 = No se aceptan llamadas anónimas
    .description = El servidor rechaza la solicitud porque quien llama ha ocultado el identificador de llamada.
    .when = Cuando la persona llamada, o su proveedor, rechaza las llamadas anónimas. Una llamada no cuenta como anónima solo porque una red no haya transmitido ningún número.
    .fix = Muestre su número en esta llamada, en Norteamérica con el prefijo *82 y en otros lugares en la configuración del teléfono, y vuelva a llamar. Si el número debería ser visible, compruebe Privacy y el encabezado From.
    .use = Envíe 433 cuando quien llama haya pedido el anonimato y usted rechace la llamada por ese motivo. Envíe 428 cuando falte una firma. Envíe 603 o 607 cuando quien llama no sea bienvenido.

sip-436 = Certificado de la identidad no disponible
    .description = El servidor no pudo obtener el certificado al que apunta el parámetro info del encabezado Identity, así que no puede comprobar la firma.
    .when = Cuando la dirección del certificado es incorrecta, inaccesible o demasiado lenta, o su servidor tiene un problema de TLS.
    .fix = Abra la dirección del parámetro info desde otra red y repare su servidor web, su DNS o su firewall. Si las llamadas las firma un proveedor, infórmele.
    .use = Envíe 436 cuando no pueda obtener el certificado de ningún encabezado Identity. Envíe 437 cuando lo tenga pero no lo acepte. Envíe 438 cuando la firma no sea válida.

sip-437 = Certificado de la identidad no aceptado
    .description = El servidor tiene el certificado del encabezado Identity, pero no lo admite: por ejemplo, no confía en la autoridad o no conoce el algoritmo.
    .when = Cuando las llamadas se firman con un certificado de prueba, uno de una autoridad extranjera o uno que ha caducado o se ha revocado.
    .fix = Firme con un certificado de una autoridad que el otro lado acepte; en STIR/SHAKEN, una de la lista de su país. Compruebe su validez y su algoritmo (ES256).
    .use = Envíe 437 cuando tenga el certificado pero no pueda fiarse de él. Envíe 436 cuando no pueda obtenerlo. Envíe 438 cuando el certificado sea bueno y la firma no.

sip-438 = Firma de identidad no válida
    .description = La solicitud tiene encabezados Identity, pero ninguno con una firma (PASSporT) válida y admitida.
    .when = Cuando una puerta de enlace del recorrido ha modificado el número, From o Date después de la firma, la firma usa una forma no admitida, o alguien falsifica el identificador de llamada.
    .fix = Compare From, To y Date con los valores firmados y firme después del último cambio. Si se envió la forma compacta, envíe una vez la completa. Si otros usan su número, informe a su proveedor.
    .use = Envíe 438 cuando su política sea rechazar las llamadas con firmas no válidas. Envíe 428 cuando no haya encabezado Identity. Envíe 436 o 437 cuando el problema sea el certificado.

sip-439 = El primer proxy no admite outbound
    .description = El servidor de registro admite la extensión outbound, pero no la admite el primer proxy, a través del cual se registra el teléfono.
    .when = Cuando un teléfono se registra con reg-id y «Supported: outbound» a través de un proxy o un controlador de borde de sesión (SBC) antiguo.
    .fix = Desactive outbound (RFC 5626) en el teléfono, regístrelo a través de otro proxy de salida o actualice el proxy.
    .use = Envíe 439 solo desde un servidor de registro, cuando el REGISTER tenga reg-id y anuncie outbound, pero la primera URI de Path no tenga el parámetro ob. Envíe 420 para una extensión requerida que usted mismo no tiene.

sip-440 = Demasiadas ramas en paralelo
    .description = Un proxy tendría que llamar al mismo tiempo a más destinos de los que permite Max-Breadth, así que la solicitud no llegó a todos.
    .when = Cuando los grupos de llamada o las reglas de desvío se ramifican unos en otros, a menudo en un bucle que multiplica la solicitud en cada paso.
    .fix = Si administra el sistema telefónico, quite los grupos y las reglas de desvío que se contienen mutuamente, o haga sonar los destinos uno tras otro. De lo contrario, llame directamente a una extensión.
    .use = Envíe 440 cuando no pueda bifurcar dentro de Max-Breadth y no quiera probar los destinos uno tras otro. Envíe 483 cuando se haya agotado Max-Forwards. Envíe 482 para un bucle.

sip-469 = Paquete de información no aceptado
    .description = La solicitud INFO pertenece a un paquete de información (info package) que el otro lado no quiere recibir. Recv-Info enumera los que acepta.
    .when = Dentro de una llamada, cuando un lado envía datos, como pulsaciones de teclas o control de conferencias, en un paquete que el otro lado no ha anunciado o ya no admite.
    .fix = Compare Info-Package con Recv-Info y envíe solo los paquetes de la lista. La llamada continúa, así que un teléfono que cuelga tras 469 necesita una actualización.
    .use = Envíe 469, con Recv-Info, cuando Info-Package indique un paquete que usted no anunció. Envíe 415 cuando no se admita el formato del cuerpo. Envíe 489 cuando no conozca el paquete de eventos de un SUBSCRIBE.

sip-470 = Los destinatarios no han dado su consentimiento
    .description = La solicitud contiene una lista de destinatarios, y el servidor no tiene permiso de al menos uno de ellos. Permission-Missing suele indicarlos.
    .when = Cuando un servidor de conferencias o de mensajes de grupo llama o escribe a varias personas a la vez en nombre del remitente.
    .fix = Quite las direcciones de Permission-Missing o añádalas a la lista que guarda el servidor, para que este pida antes permiso a esas personas.
    .use = Envíe 470, con Permission-Missing, desde un servidor de retransmisión cuando un destinatario de la lista no haya dado su consentimiento. Envíe 403 cuando el remitente no pueda usar la lista en absoluto.

sip-477 = Falló el envío al servidor siguiente
    .description = El proxy, Kamailio u OpenSIPS, no pudo enviar la solicitud al servidor siguiente.
    .when = Cuando no se puede abrir una conexión TCP o TLS, la conexión del teléfono ha desaparecido, ningún socket local corresponde a la dirección o la red es inaccesible.
    .fix = Si administra el proxy, busque en sus registros, justo antes del 477, el error de transporte. Compruebe que el servidor siguiente esté a la escucha y elimine los registros de teléfonos cuya conexión esté cerrada.
    .use = Fuera de estos servidores proxy, envíe 503 cuando no se pueda llegar al servidor siguiente. En el script de enrutamiento, convierta 477 en 503 o pruebe la siguiente puerta de enlace antes de que lo vea quien llama.

sip-478 = No se pudo resolver el nombre del servidor siguiente
    .description = El proxy, Kamailio o su predecesor SER, no pudo resolver el nombre de host del destino siguiente.
    .when = Cuando el dominio de la Request-URI, de Route o del destino del script está mal escrito, no tiene registro DNS para el transporte, o el resolutor del proxy no responde.
    .fix = Compruebe el dominio y, si administra el proxy, consulte desde él los registros NAPTR, SRV, A y AAAA del dominio. Si un teléfono se registró con un nombre de host privado, corrija su Contact.
    .use = Fuera de Kamailio, envíe 502 cuando no se pueda resolver el nombre de un destino. Envíe 404 cuando el usuario sea desconocido. Envíe 416 para un esquema desconocido.

sip-479 = No se pudo procesar una URI
    .description = El proxy, Kamailio o su predecesor SER, no pudo interpretar una URI que necesita para enrutar la solicitud.
    .when = Cuando la Request-URI, Contact o Route tiene una dirección mal formada, por ejemplo, con espacios, caracteres sin escapar o un host vacío.
    .fix = Mire en una traza las URI de la solicitud y corrija la que está mal formada en el teléfono, el sistema telefónico o el script de enrutamiento.
    .use = Fuera de Kamailio, envíe 400 para una URI mal formada, con el error en la frase de motivo. Envíe 416 cuando solo su esquema sea desconocido.

sip-480 = La persona llamada no está disponible ahora
    .description = Se llegó al servidor o al teléfono, pero la persona llamada no está disponible en este momento: no está registrada, no atiende o está en modo «no molestar». Es posible que esté disponible en otro lugar.
    .when = Cuando no hay ningún teléfono registrado para el usuario, el teléfono suena sin que nadie atienda o una puerta de enlace indica que no hay respuesta. Con Warning 380 o 381, la llamada usó sips en lugar de sip, o al revés.
    .fix = Compruebe si el teléfono llamado está encendido y registrado y si está activado «no molestar». Si sonó, aumente el tiempo de timbre o configure un buzón de voz. Lea la frase de motivo, ya que las puertas de enlace envían 480 también para fallos poco claros.
    .use = Envíe 480 cuando el usuario exista pero no se le pueda localizar ahora. Envíe 486 cuando el usuario esté en una llamada. Envíe 404 cuando no exista tal usuario. Envíe 408 cuando nada haya respondido.

sip-481 = La llamada o la transacción no existe
    .description = La solicitud pertenece a una llamada, una suscripción o una transacción que el receptor no conoce o ya no conoce.
    .when = Cuando BYE o CANCEL llega después del fin de la llamada, un sistema telefónico se ha reiniciado, NOTIFY llega sin una suscripción o un proxy envía una solicitud al servidor equivocado.
    .fix = Si la llamada estaba terminando de todos modos, ignórelo. Si las llamadas se cortan, compruebe que todas las solicitudes de una llamada lleguen al mismo servidor, que las etiquetas y Call-ID no cambien y que nada se haya reiniciado.
    .use = Envíe 481 cuando una solicitud dentro de un diálogo, un CANCEL o un NOTIFY no corresponda a nada que conozca. Envíe 487 en respuesta al INVITE al que un CANCEL puso fin. Envíe 491 cuando siga pendiente su propio INVITE en el diálogo.

sip-482 = Bucle detectado
    .description = El servidor ya ha recibido antes esta solicitud: ha vuelto en un bucle, o ha llegado una segunda copia por otro camino. El servidor la detiene.
    .when = Cuando dos servidores o reglas de desvío se envían mutuamente una llamada, el propio dominio de un servidor no figura en su configuración, o una llamada llega a un teléfono por dos caminos.
    .fix = Siga la llamada de un servidor a otro en los registros de cada servidor y corrija la ruta, la lista de dominios o el desvío que la devuelve. Si en un teléfono se encuentran dos copias de una llamada, no es necesario hacer nada.
    .use = Envíe 482 cuando ya haya procesado antes la misma solicitud. Envíe 483 cuando Max-Forwards haya llegado a cero. Envíe 440 si la solicitud se ramificara demasiado.

sip-483 = Demasiados saltos
    .description = La solicitud ha pasado por tantos servidores que su encabezado Max-Forwards ha llegado a cero.
    .when = Casi siempre en un bucle de enrutamiento que ningún servidor reconoce, por ejemplo, entre un sistema telefónico y su proveedor. Es raro que el valor inicial sea demasiado pequeño.
    .fix = Busque los dos servidores que se envían mutuamente la llamada y corrija la ruta, el plan de marcado o el desvío. Compruebe que el cliente empiece con Max-Forwards 70.
    .use = Envíe 483 cuando Max-Forwards sea cero y tenga que transmitir la solicitud; a OPTIONS puede responder usted mismo en su lugar. Envíe 482 cuando reconozca la solicitud como una que ya ha procesado.

sip-484 = Dirección incompleta
    .description = El número o la dirección de la Request-URI está incompleto. Con la marcación superpuesta (overlap dialing), el teléfono envía más cifras y vuelve a intentarlo.
    .when = Cuando faltan cifras o el prefijo, el número tiene un formato que el proveedor no espera, o el teléfono marca mientras el usuario aún está escribiendo.
    .fix = Marque el número completo, con el prefijo del país y el de la zona. Si está completo, compruebe el plan de marcado y el formato del número, como E.164 con un signo más. Desactive la marcación superpuesta si no la necesita.
    .use = Envíe 484 cuando más cifras puedan hacer válida la dirección. Envíe 404 cuando el número esté completo pero sea desconocido. Envíe 485 cuando corresponda a varios usuarios.

sip-485 = Dirección ambigua
    .description = La dirección corresponde a varios usuarios. Contact puede enumerar los posibles, a menos que el servidor los mantenga en privado.
    .when = Pocas veces, cuando una llamada va a un nombre como «lee» y el directorio del servidor tiene a más de una persona con ese nombre.
    .fix = Elija en Contact a la persona correcta y llame a esa dirección. Si no hay lista, use el nombre completo, el número o la extensión.
    .use = Envíe 485 cuando correspondan varias personas y deba elegir quien llama. Omita la lista, o envíe 404 en su lugar, si perjudicaría la privacidad de alguien. Envíe 300 cuando las opciones lleven a una misma persona.

sip-486 = Ocupado en este teléfono
    .description = Se llegó al teléfono, pero la persona llamada no quiere o no puede atender otra llamada en él. Todavía puede recibir la llamada el buzón de voz u otro teléfono.
    .when = Cuando la persona está en una llamada sin llamada en espera, ha alcanzado el límite de llamadas o rechaza la llamada, para lo que muchos teléfonos envían 486. Algunos también lo envían para «no molestar». Las puertas de enlace lo envían para una línea ocupada.
    .fix = Vuelva a llamar dentro de unos minutos o envíe un mensaje de texto. Si la línea parece libre, compruebe el modo «no molestar», la llamada en espera, el límite de llamadas y si hay llamadas que no llegaron a terminarse.
    .use = Envíe 486 cuando este teléfono esté ocupado o su usuario rechace la llamada en él. Envíe 600 cuando sepa que no la atenderá ningún otro teléfono ni buzón de voz. Envíe 603 para rechazar la llamada en todas partes sin dar un motivo. Envíe 480 cuando nadie atienda o esté activado «no molestar».

sip-487 = Intento de llamada cancelado
    .description = El intento de llamada terminó antes de que se atendiera, porque el lado que llama o un proxy envió CANCEL, o el lado que llama envió BYE.
    .when = Cuando quien llama cuelga mientras suena el teléfono, termina un tiempo de timbre, o se ha atendido en otro teléfono del usuario y el proxy detiene los demás.
    .fix = Normalmente no es necesario hacer nada. Si las llamadas se cancelan demasiado pronto, busque el lado que envió CANCEL y compruebe su tiempo de timbre; Reason puede decir por qué.
    .use = Envíe 487 en respuesta al INVITE al que CANCEL o BYE puso fin, nunca al propio CANCEL, que recibe 200. Envíe 408 cuando un temporizador propio haya puesto fin al intento. Envíe 603 cuando la persona llamada haya rechazado la llamada.

sip-488 = Medios no aceptables para este teléfono
    .description = Se llegó al teléfono o al servidor, pero no acepta algo de la descripción de la sesión, como los códecs, el cifrado, el ancho de banda o las direcciones. La llamada puede completarse en otro lugar.
    .when = Cuando los dos lados no tienen ningún códec en común, solo uno exige SRTP, o uno ofrece vídeo, fax (T.38) o WebRTC, que el otro no tiene. También puede rechazar un cambio durante una llamada.
    .fix = Compare el SDP de los dos lados y lea Warning. Permita un códec común como G.711 y use el mismo cifrado de medios en los dos lados. De lo contrario, deje que convierta el sistema telefónico.
    .use = Envíe 488 cuando este teléfono no pueda aceptar los medios ofrecidos. Envíe 606 solo cuando no pueda ningún teléfono del usuario. Envíe 415 cuando el cuerpo no sea SDP. Envíe 580 para una condición previa no cumplida.

sip-489 = Paquete de eventos no admitido
    .description = El servidor no entiende el paquete de eventos del encabezado Event. Allow-Events enumera los paquetes que admite.
    .when = Cuando un teléfono se suscribe, por ejemplo, a los indicadores de línea ocupada, a la presencia o al aviso de mensajes en un servidor que no los ofrece, o cuando un NOTIFY tiene un evento desconocido.
    .fix = Compare Event con Allow-Events. Desactive la suscripción en el teléfono o active la función en el servidor. Las llamadas no se ven afectadas.
    .use = Envíe 489, con Allow-Events, cuando no conozca el paquete de eventos. Envíe 405 o 501 cuando no admita SUBSCRIBE en absoluto. Envíe 469 cuando no acepte un paquete de información.

sip-491 = Ya hay un cambio de la llamada en curso
    .description = El otro lado tiene en curso un INVITE o UPDATE propio en la misma llamada, así que las dos solicitudes se han cruzado.
    .when = Cuando los dos lados modifican una llamada en el mismo momento, por ejemplo, con una retención, una transferencia, un cambio a fax o una renovación del temporizador de sesión.
    .fix = Deje que el teléfono repita la solicitud tras su espera aleatoria de hasta cuatro segundos. Si se repite, permita que solo un lado renueve los temporizadores de sesión o cambie a fax, o actualice el firmware.
    .use = Envíe 491 cuando siga pendiente un INVITE que usted envió en este diálogo. Envíe 500 con Retry-After cuando siga abierto un INVITE que usted recibió antes. Envíe 481 cuando no exista tal diálogo.

sip-493 = No se pudo descifrar el cuerpo
    .description = La solicitud tiene un cuerpo cifrado (S/MIME) para el que el receptor no tiene, o no quiere usar, una clave adecuada. La respuesta puede contener la clave pública que se debe usar.
    .when = Pocas veces, ya que pocos teléfonos cifran los cuerpos: cuando el remitente usa un certificado equivocado, antiguo o revocado del destinatario.
    .fix = Cifre con la clave de la respuesta, cuando haya comprobado que es realmente la del otro lado. De lo contrario, desactive S/MIME y proteja la conexión con TLS.
    .use = Envíe 493, si es posible con su certificado, cuando no pueda descifrar un cuerpo. Envíe 415 cuando no admita S/MIME en absoluto. Envíe 488 cuando no acepte medios cifrados (SRTP).

sip-494 = Se requiere un acuerdo de seguridad
    .description = El cliente debe negociar primero con el servidor cómo se protege la conexión. Security-Server enumera los mecanismos del servidor.
    .when = En los servidores proxy de redes móviles (IMS), cuando un REGISTER o INVITE con sec-agree llega sin proteger, o cuando se ha alterado la lista que repite el cliente.
    .fix = Elija un mecanismo de Security-Server, como TLS o IPsec, configúrelo y repita la solicitud con la lista en Security-Verify. De lo contrario, desactive sec-agree.
    .use = Envíe 494, con Security-Server, cuando un cliente que ofrece sec-agree envíe una solicitud sin proteger. Envíe 421 cuando su política exija sec-agree y el cliente no lo ofrezca.

## Server failures

sip-500 = Error inesperado en el servidor
    .description = El servidor se encontró con una situación inesperada y no pudo atender la solicitud.
    .when = Tras un fallo en el plan de marcado, un script, la base de datos o el software, y para solicitudes de una llamada que llegan desordenadas. Las puertas de enlace lo envían para fallos poco claros de la red telefónica; los servidores proxy también convierten 503 en él.
    .fix = Lea la frase de motivo y busque el Call-ID en los registros del servidor. Si solo afecta a un número, revise su plan de marcado; si afecta a todos, compruebe el disco, la base de datos y el último cambio.
    .use = Envíe 500 para un problema propio, con una frase de motivo lo más precisa posible. Envíe 503 cuando esté sobrecargado o en mantenimiento. Envíe 400 cuando el problema esté en la solicitud.

sip-501 = El servidor no admite el método
    .description = El servidor no admite lo que la solicitud necesita. Lo habitual es que un teléfono no conozca el método y no pueda admitirlo para ningún usuario.
    .when = Cuando MESSAGE, PUBLISH, REFER u otra extensión llega a un dispositivo sencillo. Las puertas de enlace lo envían cuando la red telefónica ha rechazado un servicio.
    .fix = Desactive la función que envía este método o use un servidor que lo admita. Si todos los servidores deberían conocer el método, compruebe que su script lo escriba correctamente, en mayúsculas.
    .use = Envíe 501 cuando no conozca el método en absoluto. Envíe 405 cuando lo conozca pero no lo permita en esta dirección. Envíe 420 para una extensión de Require. Un proxy transmite los métodos desconocidos.

sip-502 = Respuesta no válida del servidor siguiente
    .description = Un proxy o una puerta de enlace obtuvo una respuesta no válida del servidor siguiente al que preguntó por esta solicitud.
    .when = Cuando el servidor siguiente envía respuestas mal formadas, o cuando la red telefónica indica que el destino está fuera de servicio. Algunos servidores proxy lo envían cuando no pueden conectarse.
    .fix = Pruebe otra ruta u otro número para ver si solo afecta a este destino. Si administra el proxy, mire la respuesta del servidor siguiente en una traza. De lo contrario, informe al proveedor.
    .use = Envíe 502 cuando la respuesta del servidor siguiente no sea válida. Envíe 504 cuando ese servidor no haya respondido. Envíe 503 cuando no tenga ninguna puerta de enlace que funcione. Envíe 500 para un problema propio.

sip-503 = Servidor o línea no disponible
    .description = El servidor no puede procesar la solicitud por el momento, por sobrecarga o mantenimiento. Los clientes deberían probar un servidor alternativo y no enviar nada a este durante el tiempo de Retry-After.
    .when = Cuando todas las líneas o canales de una troncal están en uso, una puerta de enlace o un proveedor está fuera de servicio, o se ha alcanzado un límite de llamadas. Un teléfono o un proxy también lo indica cuando falla la conexión.
    .fix = Deje que el sistema use el servidor o la troncal siguiente. Si persiste, compare las llamadas en curso con el límite de canales, compruebe que la troncal esté registrada y pregunte al proveedor. La causa 34 en Reason significa que no hay ninguna línea libre.
    .use = Envíe 503 cuando afecte a todo el servidor, con Retry-After solo si los remitentes deben detener todas sus solicitudes. Envíe 500 para un único error. Envíe 486 o 480 cuando lo único no disponible sea el usuario.

sip-504 = Otro servidor no respondió a tiempo
    .description = No respondió a tiempo otro servidor que este necesitaba para procesar la solicitud, como una base de datos, el DNS o la siguiente puerta de enlace.
    .when = Cuando un proveedor o la red telefónica no responde a una puerta de enlace, o una consulta del número o de la ubicación tarda demasiado.
    .fix = Pruebe otro destino para ver qué camino está afectado. Si administra el servidor, busque en sus registros a qué servidor esperaba y compruebe en él la red y la carga.
    .use = Envíe 504 cuando no haya respondido a tiempo otro servidor al que preguntó. Envíe 408 cuando se haya agotado antes el tiempo fijado por quien llama en Expires. Envíe 502 cuando llegue una respuesta no válida.

sip-505 = Versión de SIP no admitida
    .description = El servidor no admite, o se niega a admitir, la versión de SIP de la solicitud.
    .when = Casi nunca con teléfonos reales, que usan todos SIP/2.0: solo con herramientas de prueba, escaneos o solicitudes cuya primera línea está dañada.
    .fix = Mire en una traza la primera línea de la solicitud: debe terminar en SIP/2.0. Si en el puerto SIP llega otro protocolo, corrija la dirección o el puerto en el cliente que lo envía.
    .use = Envíe 505 cuando la primera línea indique otra versión principal. Envíe 400 cuando la línea esté mal formada.

sip-513 = El mensaje SIP es demasiado grande
    .description = El servidor no pudo procesar la solicitud porque el mensaje en conjunto es más largo de lo que puede manejar.
    .when = Con SDP muy largo, muchos encabezados Record-Route o encabezados Identity grandes, a menudo por UDP, aunque las solicitudes de más de unos 1300 bytes deberían usar TCP.
    .fix = Acorte el SDP a los códecs que necesita y cambie el teléfono o la troncal de UDP a TCP o TLS. Si administra el servidor, aumente su búfer o su límite.
    .use = Envíe 513 cuando el mensaje completo supere su límite. Envíe 413 cuando lo supere el cuerpo y 414 cuando lo supere la Request-URI.

sip-555 = Servicio de notificaciones push no admitido
    .description = Los servidores del proveedor no admiten el servicio de notificaciones push que el teléfono indica en su registro o, si no indica ninguno, ningún tipo de notificación push.
    .when = Cuando una aplicación de un teléfono móvil se registra con pn-provider, para que una notificación push pueda despertarla para las llamadas, y ningún servidor del recorrido admite el servicio push que indica.
    .fix = Compruebe pn-provider y la configuración push de la aplicación, regístrese sin push y mantenga activa la aplicación, o use un proveedor cuyos servidores puedan despertarla.
    .use = Envíe 555 cuando sepa que ningún servidor del recorrido admite el servicio push indicado en pn-provider. De lo contrario, transmita el REGISTER. Envíe 423 cuando solo su tiempo de caducidad sea demasiado corto.

sip-580 = Condición previa de la llamada no cumplida
    .description = El lado llamado no puede o no quiere cumplir una condición previa de la oferta, normalmente una calidad de red reservada. Un SDP de la respuesta puede mostrar cuál.
    .when = En redes móviles con voz sobre LTE, cuando la red no puede reservar el ancho de banda antes de que suene el teléfono, por ejemplo, en el límite de la cobertura.
    .fix = Vuelva a llamar con mejor cobertura o por wifi. Si administra el sistema, compruebe la reserva de recursos y su servidor de políticas, o haga opcional la condición previa.
    .use = Envíe 580 cuando no pueda cumplir una condición previa obligatoria de una oferta en INVITE o UPDATE. Envíe 488 cuando los medios no sean aceptables. Envíe 420 cuando Require indique precondition y no lo admita.

## Global failures

sip-600 = Ocupado en todos los teléfonos
    .description = La persona llamada está ocupada y no desea atender la llamada ahora, y no la atenderá ningún otro teléfono ni buzón de voz suyo.
    .when = Cuando un teléfono o un servidor conoce todos los teléfonos del usuario, por ejemplo, en modo «no molestar» para todos ellos. El código es mucho menos frecuente que 486.
    .fix = Vuelva a llamar más tarde o escriba un mensaje. Si en este caso las llamadas deben pasar al buzón de voz o a otro teléfono, haga que el teléfono llamado envíe 486 en su lugar.
    .use = Envíe 600 solo cuando sepa que ningún otro teléfono ni buzón de voz recibirá la llamada. Envíe 486 cuando solo este teléfono esté ocupado. Envíe 603 cuando no quiera dar el motivo.

sip-603 = La llamada se ha rechazado
    .description = La persona llamada no desea o no puede participar en la llamada y no da ningún motivo. Con la frase «Network Blocked», un proveedor ha bloqueado la llamada por sospechosa.
    .when = Cuando el usuario rechaza la llamada, se aplica una regla de «no molestar» o una lista de bloqueo, o un sistema telefónico está configurado para rechazarla. Los proveedores de Estados Unidos envían «Network Blocked» (603+) tras analizar las llamadas.
    .fix = Escriba un mensaje que explique el motivo de la llamada. Si se rechazan todas sus llamadas, compruebe su identificador de llamada y si las llamadas están firmadas. Tras «Network Blocked», no vuelva a llamar, sino use el contacto de Reason.
    .use = Envíe 603 cuando el usuario rechace la llamada, ningún otro teléfono vaya a atender y no se deba dar un motivo. Envíe 486 para rechazar en un solo teléfono. Envíe 607 cuando la llamada no sea deseada. Envíe 403 cuando la prohíba la política del servidor.

sip-604 = El usuario no existe en ninguna parte
    .description = El servidor tiene información fidedigna de que el usuario de la Request-URI no existe en ninguna parte.
    .when = Pocas veces, en el directorio central de un proveedor, para un número o una dirección que no tiene nadie. La mayoría de los servidores envían 404, porque solo conocen a sus propios usuarios.
    .fix = Compruebe si hay errores en el número o la dirección y pida el actual a la persona. Si el usuario existe, pida al proveedor que corrija su directorio.
    .use = Envíe 604 solo cuando sepa con certeza que el usuario no existe en ningún servidor. Envíe 404 cuando solo lo sepa para su propio dominio. Envíe 410 cuando el usuario se haya dado de baja definitivamente.

sip-606 = Medios no aceptables para ningún teléfono
    .description = La persona llamada desea comunicarse, pero ningún teléfono suyo puede aceptar la sesión tal como se describe, por ejemplo, sus medios, su ancho de banda o sus direcciones.
    .when = Cuando un servidor que conoce todos los teléfonos del usuario no encuentra ningún códec o medio en común. Algunas puertas de enlace lo envían donde lo correcto sería 488.
    .fix = Lea Warning y compare el SDP con las capacidades del cuerpo de la respuesta, si figuran. Ofrezca un códec común como G.711, use el cifrado que usa el otro lado y omita el vídeo.
    .use = Envíe 606 solo cuando ningún teléfono del usuario pueda aceptar la sesión. Envíe 488 cuando solo este teléfono no pueda. Envíe 406 cuando el problema sea el encabezado Accept.

sip-607 = Llamada no deseada
    .description = La persona llamada ha marcado la llamada como no deseada. La objeción es contra quien llama, y lo más probable es que las llamadas futuras se rechacen de la misma manera.
    .when = Cuando el usuario pulsa un botón de «spam» o «bloquear», o su teléfono ya había bloqueado el número. Los proveedores pueden usarlo para bloquear a quien llama también para otros.
    .fix = Respete la decisión y quite el número de las listas de llamadas. Si otros han falsificado su identificador de llamada, haga que se firmen sus llamadas y pregunte al proveedor por su lista.
    .use = Envíe 607 cuando la persona llamada tenga objeciones contra quien llama. Envíe 603 para rechazar solo esta llamada. Envíe 608 cuando decida un servidor sin preguntar a la persona.

sip-608 = Rechazada por un intermediario
    .description = Un servidor situado entre los dos lados, normalmente el análisis de llamadas de un proveedor, ha rechazado la llamada por no deseada sin preguntar a la persona llamada.
    .when = Cuando una llamada parece fraude o publicidad por su número, su volumen o la falta de firma. Call-Info suele llevar a una tarjeta firmada con un contacto para reclamaciones.
    .fix = Busque el contacto en Call-Info y pregunte por qué se rechazó la llamada. Haga que se firmen sus llamadas, reduzca las automáticas y corrija el nombre y la finalidad registrados para su número.
    .use = Envíe 608, con un contacto firmado en Call-Info, cuando su análisis rechace una llamada. Envíe 607 cuando la persona llamada la haya marcado como no deseada. Envíe 603 cuando la haya rechazado esa persona. Envíe 403 cuando la prohíba otra política.

sip-687 = Diálogo terminado
    .description = Ningún estándar define este número. Procede de un borrador antiguo del encabezado Replaces y acabó en la lista de palabras para SIP comprimido, así que algunas bibliotecas lo conocen con este nombre.
    .when = Casi nunca: Sofia-SIP y otras bibliotecas lo incluyen, y las listas de códigos de la web lo copian. No se conoce ningún servidor que lo envíe.
    .fix = Lea la frase de motivo y averigüe en una traza qué dispositivo envió el código. Trátelo como 600, como hacen los clientes con un 6xx desconocido, y establezca de nuevo la llamada.
    .use = No envíe 687. Envíe 487 en respuesta a un INVITE que se canceló. Envíe 199 cuando haya terminado una rama de una llamada. Envíe BYE para terminar una llamada.
