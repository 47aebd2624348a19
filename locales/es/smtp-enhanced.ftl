# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Códigos de estado mejorados del correo
    .description = Códigos de tres números (clase, tema y detalle), como 5.1.1, que indican la causa de una respuesta de correo o de un informe de no entrega con más precisión que el código de tres cifras.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Éxito
    .description = El paso al que se refiere se completó; el detalle puede indicar qué se cambió para la entrega.
smtp-enhanced-class-4 = 4 · Error temporal
    .description = El mensaje es válido, pero una situación temporal lo ha retrasado o ha detenido los intentos; puede llegar si se envía más tarde.
smtp-enhanced-class-5 = 5 · Error permanente
    .description = Es poco probable que sirva de algo enviar el mismo mensaje de nuevo; antes debe cambiar el mensaje o su destino.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Otro o sin definir
    .description = El código no dice dónde está la causa; solo se conoce su clase.
smtp-enhanced-category-1 = X.1 · Dirección
    .description = El código se refiere a la dirección de un remitente o de un destinatario, a su forma o a su validez; normalmente, el remitente puede corregirla.
smtp-enhanced-category-2 = X.2 · Buzón
    .description = El código se refiere al buzón del destinatario, que se supone bajo el control de este.
smtp-enhanced-category-3 = X.3 · Sistema de correo
    .description = El código se refiere al sistema de correo del destino, que está bajo el control de su administrador.
smtp-enhanced-category-4 = X.4 · Red y enrutamiento
    .description = El código se refiere a la red o a un servicio que encuentra la ruta, como el DNS, en el destino o por el camino.
smtp-enhanced-category-5 = X.5 · Protocolo de correo
    .description = El código se refiere al intercambio entre sistemas de correo: los comandos, su orden o sus argumentos, o una conexión poco fiable.
smtp-enhanced-category-6 = X.6 · Contenido
    .description = El código se refiere al contenido del mensaje: su tipo, su codificación o una conversión que uno de los lados no admite.
smtp-enhanced-category-7 = X.7 · Seguridad y política
    .description = El código se refiere a la seguridad o a la política: filtrado, permisos, autenticación o cifrado. Es posible que deban actuar los dos lados.

## Details

smtp-enhanced-x-0-0 = Sin más detalle
    .description = Solo se conoce la clase: éxito o un tipo de error. El código no indica ni un tema ni una causa.
    .when = Cuando no encaja ningún otro código. Postfix confirma con 250 2.0.0 un mensaje puesto en cola; los informes de no entrega contienen 4.0.0 o 5.0.0 para los errores sin un código mejor.
    .fix = Tras un éxito, no es necesario hacer nada. Tras un error, lea el código de tres cifras y el texto; si dicen demasiado poco, pida al administrador del servidor remitente el texto completo del error.
    .use = Envíe X.0.0 solo cuando no se conozca más que la clase. Cuando conozca el tema, envíe su detalle 0, como X.1.0.

smtp-enhanced-x-1-0 = Otro estado de la dirección
    .description = El código se refiere a la dirección del remitente o de un destinatario, pero no dice en qué sentido.
    .when = En respuesta a MAIL FROM, 250 2.1.0 acepta al remitente. Un error indica un problema de dirección que ningún otro código describe; Postfix lo usa para remitentes desconocidos.
    .fix = Tras un éxito, no es necesario hacer nada. Tras un error, lea el texto, que suele indicar la dirección, y busque en ella errores de escritura.
    .use = Envíe X.1.0 cuando la causa sea una dirección y no encaje ninguno de X.1.1 a X.1.10, y 2.1.0 para aceptar MAIL FROM. Envíe X.1.5 para un destinatario válido.

smtp-enhanced-x-1-1 = No existe ese buzón
    .description = El servidor no conoce ningún buzón con el nombre que precede a la @ en la dirección del destinatario. No se cuestiona el dominio.
    .when = En respuesta a RCPT TO, normalmente como 550 5.1.1, cuando ninguna cuenta ni alias tiene ese nombre. Con 450 o 451, a menudo el servidor todavía no ha verificado la dirección.
    .fix = Compruebe cada letra de la dirección y borre la sugerencia guardada en su programa de correo. Lea también el texto, porque algunos proveedores envían este código para buzones llenos.
    .use = Envíe X.1.1 con 550 para un nombre desconocido delante de la @, y con 451 solo para uno sin verificar. Envíe X.1.2 para un dominio equivocado y X.2.1 para un buzón desactivado.

smtp-enhanced-x-1-2 = El dominio del destinatario no existe o no acepta correo
    .description = El dominio que sigue a la @ no lleva a ningún sistema que pueda aceptar correo. El nombre que precede a la @ no se ha comprobado.
    .when = En respuesta a RCPT TO, o en un informe de no entrega, cuando el DNS no tiene ese dominio o ningún servidor de correo para él. Postfix envía 450 4.1.2, aunque solo está registrada la clase 5.
    .fix = Compruebe si el dominio tiene errores de escritura, como una terminación equivocada. Si es correcto, avise al destinatario por otro medio de que los registros DNS de su dominio no llevan a ningún servidor de correo.
    .use = Envíe X.1.2 cuando el dominio de un destinatario no exista o no pueda aceptar correo. Envíe X.1.10 para un MX nulo y X.1.8 para el dominio del remitente.

smtp-enhanced-x-1-3 = Dirección del destinatario mal formada
    .description = La dirección del destinatario incumple las reglas de escritura de direcciones. No se ha comprobado si el buzón existe.
    .when = En respuesta a RCPT TO, normalmente con 501, cuando a la dirección le falta el dominio o contiene un espacio o un carácter prohibido. Puede que lo indique antes su propio servidor.
    .fix = Busque errores pequeños: falta la @, un espacio, una coma o un punto al final, o una letra no ASCII. Si no hay ninguno, pida al desarrollador del programa remitente que corrija la forma en que escribe las direcciones.
    .use = Envíe X.1.3 con 501 cuando no se pueda interpretar la dirección de un destinatario. Envíe X.1.7 para la del remitente y X.5.2 cuando el propio comando sea ilegible.

smtp-enhanced-x-1-4 = Dirección del destinatario ambigua
    .description = La dirección corresponde a más de un destinatario en el destino, así que el servidor no puede saber a cuál se refiere.
    .when = Cuando el servidor busca coincidencias aproximadas, por ejemplo, por partes de un nombre, o cuando su directorio contiene la misma dirección dos veces.
    .fix = Pida al destinatario la dirección completa y exacta. Si ya la usó, pida al administrador del destino que busque un duplicado en el directorio.
    .use = Envíe X.1.4 cuando una dirección corresponda a varios destinatarios y X.1.1 cuando no corresponda a ninguno. En respuesta a VRFY, use 553, que puede enumerar las opciones.

smtp-enhanced-x-1-5 = Dirección del destinatario válida
    .description = La dirección del destinatario es válida. En una respuesta, el código significa que el servidor acepta al destinatario.
    .when = En respuesta a RCPT TO, como 250 2.1.5, y en los informes de entrega de un mensaje que se entregó o se retransmitió.
    .fix = No es necesario hacer nada. El propio mensaje solo se acepta con 250 después de los datos del mensaje. Si un informe dice «relayed», otro servidor todavía puede devolverlo.
    .use = Envíe X.1.5 con 250 para un destinatario válido y en los informes de éxito. Envíe 2.1.0 para aceptar al remitente en MAIL FROM.

smtp-enhanced-x-1-6 = Buzón trasladado o abandonado
    .description = La dirección fue válida, pero ya no se acepta correo para ella. El propio código no da ninguna dirección nueva.
    .when = En respuesta a RCPT TO cuando la persona se ha marchado o la cuenta se trasladó. Postfix lo envía para las direcciones de su tabla de direcciones trasladadas, con la dirección nueva en el texto.
    .fix = Busque una dirección nueva en el texto o pídala a la persona por otro medio. Confírmela antes de usarla y borre la antigua.
    .use = Envíe X.1.6 para una dirección que fue válida y X.1.1 para una que nunca lo fue. Use 551 para dar una dirección nueva y 251 para reenviar el mensaje.

smtp-enhanced-x-1-7 = Dirección del remitente mal formada
    .description = La dirección del remitente incumple las reglas de escritura de direcciones. No se cuestionan los destinatarios.
    .when = En respuesta a MAIL FROM, a menudo porque un script, un sitio web o un dispositivo indica un remitente con un espacio, con dos direcciones o sin dominio.
    .fix = Corrija la dirección del remitente en la configuración de la cuenta del programa de correo, o en el script o el dispositivo: una dirección completa (nombre@dominio), sin nombre visible.
    .use = Envíe X.1.7 cuando no se pueda interpretar la dirección del remitente y X.1.8 cuando su dominio no pueda aceptar correo. Acepte MAIL FROM:<>, que usan los informes de no entrega.

smtp-enhanced-x-1-8 = El dominio del remitente no existe o no acepta correo
    .description = El dominio de la dirección del remitente no lleva a ningún sistema que pueda aceptar correo, así que no se le podría devolver un informe de no entrega.
    .when = Tras MAIL FROM, cuando en el DNS falta el dominio del remitente o un servidor de correo para él; Postfix envía 450 4.1.8. En Exchange Online, 5.1.8 significa que la cuenta tiene bloqueado el envío.
    .fix = Corrija un dominio mal escrito o interno, como localhost. Si el dominio es correcto, pida al administrador del dominio que compruebe los registros DNS. Si figura «bad outbound sender», pida a su administrador que busque un uso indebido, cambie la contraseña y desbloquee después la cuenta.
    .use = Envíe X.1.8 cuando el dominio del remitente no pueda aceptar correo: con 451 mientras falle una consulta y con 501 cuando el error sea seguro. Envíe X.7.27 para un MX nulo.

smtp-enhanced-x-1-9 = Retransmitido a un sistema sin seguimiento
    .description = La dirección era válida, y el mensaje pasó a un sistema sin seguimiento de mensajes. No se sabe nada más.
    .when = En un informe de seguimiento de mensajes, como 2.1.9 con la acción «relayed», después de entregar el mensaje a un sistema así.
    .fix = No es necesario hacer nada. Que el mensaje se retransmita no demuestra que se haya entregado. Para saber más, pregunte al administrador del sistema siguiente o al destinatario.
    .use = Envíe 2.1.9 solo en informes de seguimiento y solo con la acción «relayed». En las respuestas y en los informes de entrega corrientes, envíe X.1.5.

smtp-enhanced-x-1-10 = El dominio del destinatario tiene un MX nulo
    .description = El dominio del destinatario publica un MX nulo, el registro DNS con el que un dominio declara que no acepta correo.
    .when = En respuesta a RCPT TO, normalmente como 556 5.1.10, después de que el servidor consulte el dominio. En Exchange Online, 550 5.1.10 significa que no se encontró al destinatario.
    .fix = Compruebe el dominio: a menudo está mal escrito o es el nombre de un sitio web. Si figura «RecipientNotFound», compruebe el nombre que precede a la @. Si los dos son correctos, póngase en contacto con el destinatario por otro medio.
    .use = Envíe X.1.10 con 556 para el MX nulo de un destinatario. Envíe X.7.27 con 550 para el del remitente y X.1.2 cuando el dominio no exista.

smtp-enhanced-x-2-0 = Otro estado del buzón
    .description = El buzón existe, pero algo en él impide la entrega. El código no dice qué.
    .when = En respuesta a RCPT TO o después de los datos del mensaje, por ejemplo, cuando no se puede bloquear el buzón ni escribir en él. Las listas grises (greylisting) se indican a menudo como 450 4.2.0.
    .fix = Lea el texto, que suele dar el motivo; una lista gris no requiere ninguna solución. Si el problema es otro, póngase en contacto con el destinatario por otro medio; él puede preguntar al administrador del buzón.
    .use = Envíe X.2.0 cuando la causa sea el buzón, pero no encaje ninguno de X.2.1 a X.2.4. Envíe X.1.1 cuando no exista y X.3.0 para el sistema completo.

smtp-enhanced-x-2-1 = Buzón desactivado
    .description = El buzón existe, pero se ha desactivado y no acepta mensajes.
    .when = En respuesta a RCPT TO para una cuenta suspendida, bloqueada o sin usar desde hace mucho tiempo. Gmail también lo envía cuando llega correo a un buzón más deprisa de lo que permite su límite.
    .fix = Póngase en contacto con el destinatario por otro medio: use otra de sus direcciones o pídale que solicite la activación del buzón. Si el correo llega demasiado deprisa, envíe más despacio.
    .use = Envíe X.2.1 para un buzón desactivado: clase 4 si se va a reactivar y clase 5 si no. Envíe X.1.6 cuando se haya trasladado.

smtp-enhanced-x-2-2 = El buzón está lleno
    .description = En el buzón del destinatario no cabe el mensaje: se ha agotado su cuota o su espacio de almacenamiento.
    .when = En respuesta a RCPT TO o después de los datos del mensaje, como 452 4.2.2 o 552 5.2.2. Exchange Online también envía 5.2.2 cuando un remitente supera un límite de envío.
    .fix = Avise al destinatario por otro medio: puede borrar correo o pedir una cuota mayor. Si el texto menciona una cuota de envío, el límite afecta a sus envíos: envíe menos.
    .use = Envíe X.2.2 cuando falte espacio en este buzón; RFC 3463 pide la clase 4, aunque 552 5.2.2 es habitual. Envíe X.3.1 cuando esté lleno todo el sistema.

smtp-enhanced-x-2-3 = Mensaje demasiado largo para este buzón
    .description = El mensaje es más largo de lo que este buzón puede recibir, aunque el sistema de correo acepta mensajes más largos.
    .when = En respuesta a RCPT TO cuando el tamaño declarado es demasiado grande para ese destinatario, o después de los datos del mensaje; normalmente como 552 5.2.3.
    .fix = Acorte el mensaje: comprima, quite o divida los archivos adjuntos, o envíe un enlace. El administrador del destinatario también puede aumentar el límite del buzón.
    .use = Envíe X.2.3 cuando el mensaje supere el límite de un buzón y X.3.4 cuando supere el del sistema.

smtp-enhanced-x-2-4 = No se puede expandir la lista de correo
    .description = La dirección pertenece a una lista de correo, y el servidor no pudo determinar los miembros de la lista.
    .when = En respuesta a RCPT TO, o en un informe de no entrega, cuando no se pueden leer los miembros de la lista, o su definición está dañada o remite a sí misma.
    .fix = Pida al propietario de la lista o al administrador del destino que repare la lista. Si el mensaje es urgente, escriba directamente a los miembros.
    .use = Envíe X.2.4 cuando no se puedan determinar los miembros de una lista, con 450 o 452 si puede resolverse solo. Envíe X.7.2 cuando el remitente no pueda publicar en ella.

smtp-enhanced-x-3-0 = Otro estado del sistema de correo
    .description = El código se refiere al sistema de correo del destino en su conjunto, no a un buzón, pero no dice qué ocurrió allí.
    .when = Para problemas internos que un servidor no explica; Postfix y Gmail envían 451 4.3.0. Como éxito, aparece en 250 2.3.0 y 221 2.3.0.
    .fix = Tras un éxito, no es necesario hacer nada. Tras un error, el mensaje rara vez es el causante: envíe el texto completo del error al administrador del sistema que lo indicó.
    .use = Envíe X.3.0 cuando la causa sea su sistema en conjunto y no encaje ninguno de X.3.1 a X.3.5. Envíe X.2.0 para un buzón y X.4.0 para la red o la ruta.

smtp-enhanced-x-3-1 = Sistema de correo lleno
    .description = Al sistema de correo no le queda almacenamiento para mensajes. Borrar correo de un buzón puede no bastar.
    .when = En respuesta a MAIL FROM o RCPT TO, o después de los datos del mensaje, normalmente como 452 4.3.1, cuando el disco está casi lleno. Exchange lo envía como «Insufficient system resources».
    .fix = Si administra el sistema lleno, libere espacio en disco o traslade la cola a un disco mayor; en Exchange, compruebe también la memoria. Si no lo administra, avise al administrador de ese sistema.
    .use = Envíe X.3.1 con 452 mientras falte almacenamiento para todo el correo. Envíe X.2.2 cuando un buzón esté lleno y X.4.5 si solo hay congestión.

smtp-enhanced-x-3-2 = El sistema no acepta correo
    .description = El host en el que está el buzón no acepta mensajes de la red. El motivo no es el propio mensaje.
    .when = Cuando el servidor se está cerrando, está sobrecargado o en mantenimiento; Postfix envía 421 4.3.2 cuando todas sus conexiones están en uso. Con 521, el host nunca acepta correo.
    .fix = Si administra el servidor remitente, deje que pruebe los demás hosts MX del dominio. Con 521, compruebe el dominio de la dirección y los registros MX que llevaron a este host.
    .use = Envíe X.3.2 con 421 mientras el sistema no acepte correo y con 521 si nunca lo acepta. Envíe X.2.1 para un solo buzón cerrado y X.4.5 para la congestión.

smtp-enhanced-x-3-3 = Función no admitida
    .description = El mensaje pide una función que el sistema de correo del destino no admite.
    .when = En una puerta de enlace, cuando una función elegida no tiene equivalente en el sistema de correo siguiente. Sendmail también lo envía cuando un comando como AUTH no está disponible.
    .fix = Busque la función en el texto y envíe el mensaje sin ella, o a través de un servidor que la admita. En el caso de AUTH, compruebe el puerto y si antes hay que usar TLS.
    .use = Envíe X.3.3 cuando un mensaje necesite una función que su sistema o el siguiente no tiene. Envíe X.5.1 para un comando no admitido y X.6.1 para contenido que no se puede transportar.

smtp-enhanced-x-3-4 = Mensaje demasiado grande para el sistema
    .description = El mensaje es más grande de lo que este sistema de correo acepta para cualquier destinatario.
    .when = En respuesta a MAIL FROM cuando el tamaño declarado con SIZE es demasiado grande, o después de los datos del mensaje; normalmente como 552 5.3.4.
    .fix = Reduzca el mensaje o envíe un enlace: los archivos adjuntos crecen en torno a un tercio durante el transporte. La respuesta a EHLO anuncia el límite después de SIZE; si administra el servidor, puede aumentarlo.
    .use = Envíe X.3.4 con 552 cuando un mensaje supere el límite del sistema. Envíe X.2.3 cuando un buzón tenga un límite inferior y X.7.16 cuando el límite dependa de la prioridad.

smtp-enhanced-x-3-5 = Sistema de correo mal configurado
    .description = La configuración del sistema que envía este código le impide aceptar el mensaje.
    .when = Cuando un servidor detecta que su propia configuración es defectuosa; Postfix envía 451 4.3.5 cuando falla su servicio de políticas. En un informe de no entrega de su propio servidor, la configuración es la suya.
    .fix = Si administra el servidor que envió el código, busque en sus registros el ajuste incorrecto. De lo contrario, envíe al administrador de ese servidor el texto completo del error y la hora.
    .use = Envíe X.3.5 cuando su propia configuración impida aceptar el correo, con la clase 4 si es probable que se repare pronto. Envíe X.7.1 para un rechazo por política.

smtp-enhanced-x-3-6 = Prioridad modificada
    .description = El mensaje se aceptó, pero con una prioridad distinta de la solicitada o implícita. El texto empieza por la prioridad nueva.
    .when = En respuesta a MAIL FROM o después de los datos del mensaje, normalmente con 250, cuando el servidor admite MT-PRIORITY y ha subido o bajado la prioridad.
    .fix = No es necesario hacer nada. Si necesita la prioridad que solicitó, pida al administrador del servidor que la permita.
    .use = Envíe X.3.6 cuando acepte un mensaje con la prioridad modificada y empiece el texto por el valor nuevo. Envíe X.7.15 para rechazar una prioridad demasiado baja.

smtp-enhanced-x-4-0 = Otro estado de la red o del enrutamiento
    .description = Hubo un problema con la red o la ruta. El código no dice cuál.
    .when = En la cola del servidor remitente o en un informe de no entrega, para problemas de red sin un código propio. Exchange muestra 451 4.4.0 cuando falla una consulta DNS.
    .fix = Busque en el texto un error más preciso y compruebe el dominio de la dirección. Si administra el servidor remitente, pruebe su DNS, el host inteligente (smart host) y el puerto 25.
    .use = Indique X.4.0 cuando la causa sea la red o la ruta y no encaje ninguno de X.4.1 a X.4.7. Envíe X.3.0 cuando el causante sea el propio sistema de correo.

smtp-enhanced-x-4-1 = El host no responde
    .description = El otro servidor de correo no respondió al intento de conexión, porque estaba ocupado o no podía aceptarla.
    .when = En la cola del servidor remitente o en un informe de no entrega, cuando una conexión agota el tiempo de espera o se rechaza. En Exchange Online, 5.4.1 significa que se rechazó al destinatario o se denegó la retransmisión.
    .fix = Si administra el servidor remitente, compruebe el puerto 25 saliente y los hosts MX del dominio. De lo contrario, avise al destinatario por otro medio de que su servidor no respondió. Si figura «Access denied», compruebe la dirección del destinatario.
    .use = Indique X.4.1 cuando no se haya establecido ninguna conexión con el host siguiente y X.4.2 cuando se haya establecido y después haya fallado. Indique X.4.4 cuando no se haya encontrado ningún host.

smtp-enhanced-x-4-2 = Conexión perdida o sin respuesta a tiempo
    .description = La conexión se estableció, pero se cortó, agotó el tiempo de espera o era demasiado mala para transferir el mensaje.
    .when = Cuando el otro servidor deja de responder o se desconecta durante la transferencia. Un servidor receptor envía 421 4.4.2 cuando el cliente ha estado demasiado tiempo sin enviar nada.
    .fix = Si solo fallan los mensajes grandes, redúzcalos. Si administra uno de los dos servidores, compruebe si interfiere un firewall o si hay un tamaño de paquete (MTU) incorrecto, filtros lentos o tiempos de espera cortos.
    .use = Indique X.4.2 cuando se haya perdido una conexión y envíelo con 421 cuando deje de esperar a un cliente. Indique X.4.1 cuando no se haya establecido ninguna conexión.

smtp-enhanced-x-4-3 = Directorio o DNS no disponible
    .description = El mensaje no se pudo transmitir, porque un directorio que indica la ruta, como el DNS, no estaba disponible.
    .when = Cuando falla una consulta en el DNS o en otro directorio. Postfix usa 4.4.3 o 5.4.3 cuando una consulta DNS del dominio del destinatario no da ningún resultado utilizable.
    .fix = Si administra el servidor que lo indicó, consulte a su resolutor DNS. Si también fallan otros dominios, repárelo; si solo falla el del destinatario, pida al administrador de ese dominio que compruebe sus servidores de nombres y DNSSEC.
    .use = Indique X.4.3 cuando haya fallado el propio directorio, con 451 mientras pueda recuperarse. Indique X.4.4 cuando haya respondido sin una ruta y X.1.2 cuando el dominio no exista.

smtp-enhanced-x-4-4 = No hay ruta al destino
    .description = El servidor no pudo determinar el host siguiente, porque el DNS u otro directorio no tiene ninguna ruta utilizable.
    .when = Cuando un dominio no tiene registros MX ni de dirección, o su registro MX indica un host sin dirección. Postfix también lo usa para «Host or domain name not found».
    .fix = Compruebe si el dominio tiene errores de escritura. Si es correcto, avise al destinatario por otro medio de que faltan los registros MX o de dirección del dominio. Si administra el servidor remitente, pruebe con otro resolutor.
    .use = Indique X.4.4 cuando el directorio haya respondido sin dar un host siguiente y X.4.3 cuando haya fallado. En respuesta a RCPT TO, envíe X.1.2 en su lugar.

smtp-enhanced-x-4-5 = Sistema de correo congestionado
    .description = El sistema de correo tiene más correo del que puede procesar y no pudo entregar el mensaje.
    .when = Con mucha carga; el registro oficial asocia el código con 451. Sendmail envía 452 4.4.5 cuando falta espacio en disco para su cola.
    .fix = Si hace envíos masivos, repártalos en más tiempo. Si administra el sistema congestionado, compruebe si hay un disco lleno, un filtro lento o una avalancha de correo.
    .use = Envíe X.4.5 con 451 mientras la carga retrase el correo. Envíe X.3.1 cuando se haya agotado el almacenamiento y X.3.2 cuando no acepte ningún correo.

smtp-enhanced-x-4-6 = El correo entra en bucle
    .description = El mensaje se reenvió demasiadas veces: las tablas de enrutamiento o las reglas de reenvío de los usuarios lo hacen circular en bucle.
    .when = Cuando un mensaje tiene demasiados encabezados Received (Sendmail), o el host siguiente es el propio servidor (Postfix). Ambos envían 5.4.6, aunque solo está registrada la clase 4.
    .fix = Pida al destinatario que compruebe si hay un bucle de reenvío. Si administra el servidor que lo indicó, busque los hosts que se repiten en los encabezados Received y corrija los registros MX, el reenvío o los dominios locales.
    .use = Indique X.4.6 cuando un mensaje haya pasado por demasiados hosts, normalmente 100 como mínimo, o vaya a volver a su servidor. Envíe X.3.5 para otros errores de configuración.

smtp-enhanced-x-4-7 = Plazo de entrega agotado
    .description = El mensaje se hizo demasiado antiguo: permaneció en el servidor que informa más tiempo del permitido, o más allá del plazo de su remitente.
    .when = En un informe de no entrega, normalmente tras días de intentos. Con un plazo fijado mediante DELIVERBY, 4.4.7 avisa de que ha vencido el plazo y 5.4.7 devuelve el mensaje.
    .fix = Busque en el texto o en los registros el error del último intento, que indica la verdadera causa. Cuando esté solucionada, vuelva a enviar el mensaje devuelto.
    .use = Indique el error del último intento, como X.4.1, si lo conoce. Indique X.4.7 cuando solo sepa que se agotó el tiempo, o cuando haya pasado un plazo de DELIVERBY.

## Details: X.5, the mail protocol

smtp-enhanced-x-5-0 = Otro estado del protocolo
    .description = El código se refiere al protocolo de correo. Tras un éxito, el comando se ejecutó; tras un error, algo falló en el intercambio.
    .when = En respuesta a cualquier comando cuando no encaja ningún otro código X.5. Exchange Online también envía 5.5.0 cuando el buzón del destinatario no está disponible.
    .fix = Tras un éxito, no es necesario hacer nada. Tras un error, lea la respuesta y el registro de la sesión. Si el texto menciona un buzón, compruebe la dirección del destinatario.
    .use = Envíe X.5.0 cuando el tema sea el protocolo y no encaje ningún otro código X.5, como X.5.1 para un comando no admitido o X.5.2 para una sintaxis incorrecta.

smtp-enhanced-x-5-1 = Comando fuera de orden o no admitido
    .description = El cliente envió un comando que el servidor no admite, o que llegó en un punto inadecuado de la sesión.
    .when = Cuando falta un paso anterior o se rechazó, como MAIL FROM antes de RCPT TO o el inicio de sesión antes del envío, o cuando el servidor no ofrece el comando.
    .fix = Mire las respuestas anteriores: a menudo la verdadera causa es un rechazo en ellas. Para el correo saliente, active la autenticación. De lo contrario, compare los comandos del cliente con la respuesta a EHLO.
    .use = Envíe X.5.1 cuando un comando legible no se admita o esté fuera de orden. Envíe X.5.2 cuando no pueda interpretarlo y X.7.0 cuando falte la autenticación o el cifrado.

smtp-enhanced-x-5-2 = Sintaxis del comando no entendida
    .description = El servidor no pudo interpretar el comando: su sintaxis es incorrecta o el servidor no lo conoce.
    .when = En respuesta a un comando mal formado o desconocido, una dirección sin corchetes angulares, un salto de línea que sobra o una respuesta de AUTH cuyo BASE64 no se puede decodificar.
    .fix = Compruebe si en las direcciones hay espacios, faltan corchetes o hay saltos de línea. Si son correctas, busque en el registro de la sesión líneas dañadas o un firewall que reescriba SMTP.
    .use = Envíe X.5.2 cuando un comando no se pueda interpretar o reconocer. Envíe X.5.1 cuando no se admita o esté fuera de orden, y X.5.4 para argumentos incorrectos.

smtp-enhanced-x-5-3 = Demasiados destinatarios
    .description = El mensaje tiene más destinatarios de los que el servidor acepta en una transacción.
    .when = En respuesta a RCPT TO o DATA cuando la transacción alcanza el límite. Las personas lo ven cuando el programa remitente no puede usar varias transacciones.
    .fix = Envíe a grupos más pequeños o use una lista de correo. Si administra el servidor remitente, reduzca su límite de destinatarios por transacción. No vuelva a enviar a los destinatarios que se aceptaron.
    .use = Envíe X.5.3 cuando solo el número de destinatarios sea excesivo: con 452 si el límite es de la implementación, a partir de 100 como mínimo, o con una respuesta 5yz si el límite es de la política.

smtp-enhanced-x-5-4 = Argumentos del comando no válidos
    .description = El comando es válido, pero sus argumentos no lo son: un valor está fuera del intervalo permitido, o uno de ellos pide una función desconocida.
    .when = En respuesta a un nombre de host incorrecto en EHLO, un parámetro desconocido de MAIL FROM o RCPT TO, o un mecanismo de AUTH que no se acepta, quizá porque TLS no está activo.
    .fix = Busque el argumento en el registro de la sesión. En el caso de AUTH, active TLS y elija un mecanismo de la nueva respuesta a EHLO. En el de EHLO, configure un nombre de host completo (FQDN). Quite los parámetros que EHLO no anuncia.
    .use = Envíe X.5.4 cuando un comando admitido tenga un argumento que usted no puede aceptar. Envíe X.5.2 cuando no se pueda interpretar la línea y X.7.9 para un mecanismo débil.

smtp-enhanced-x-5-5 = Las versiones del protocolo no coinciden
    .description = Los dos sistemas usan versiones incompatibles del protocolo de correo y no pudieron acordar una automáticamente.
    .when = Hoy es poco frecuente, en una puerta de enlace o un sistema antiguo, porque los clientes pasan de EHLO a HELO.
    .fix = Compare el software de los dos lados: actualice el más antiguo, deje que el cliente recurra a HELO y compruebe que ningún firewall modifique el saludo.
    .use = Envíe X.5.5 solo para una diferencia de versión que no se resuelva con una versión anterior. Envíe X.5.1 para un comando no admitido y X.5.4 para un argumento no admitido.

smtp-enhanced-x-5-6 = Línea de autenticación demasiado larga
    .description = La autenticación falló porque la respuesta del cliente en BASE64 era más larga que el búfer del servidor para el mecanismo elegido.
    .when = Durante AUTH con respuestas largas, como tickets de Kerberos o tokens de acceso extensos. Las versiones antiguas de Exchange usaban 5.5.6 para contenido de mensaje no válido.
    .fix = La contraseña no es la causa. Elija otro mecanismo de la respuesta a EHLO, sobre TLS. Si administra el servidor, amplíe su búfer; RFC 4954 considera suficientes 12 288 octetos.
    .use = Envíe X.5.6 cuando una respuesta de AUTH desborde su búfer. Envíe X.5.2 cuando no se pueda decodificar su BASE64 y X.7.8 cuando las credenciales no sean válidas.

## Details: X.6, the message’s content and media

smtp-enhanced-x-6-0 = Otro problema del contenido del mensaje
    .description = Algo en el contenido del mensaje impide entregarlo. El código no dice qué.
    .when = Después de los datos del mensaje, por ejemplo, cuando falta un encabezado o está mal formado, una línea es demasiado larga, o un retorno de carro o un salto de línea aparece suelto.
    .fix = Lea en el texto a qué parte pone objeciones el servidor, o envíe el mensaje desde otro programa sin archivos adjuntos inusuales. Si desarrolla el programa remitente, corrija sus encabezados y líneas.
    .use = Envíe X.6.0 cuando el motivo sea la forma del contenido. Envíe X.6.1 para tipos de contenido no admitidos y X.7.1 cuando la política o un filtro de spam rechace el contenido.

smtp-enhanced-x-6-1 = Tipo de contenido no admitido
    .description = El transporte, o el sistema siguiente del recorrido, no admite el tipo de contenido del mensaje.
    .when = En una puerta de enlace a un sistema que no puede transportar el contenido, como el fax, los buscapersonas o una red de correo solo para texto sin formato.
    .fix = Envíe el contenido en una forma más sencilla, como texto sin formato o un tipo de archivo corriente, o como enlace. De lo contrario, escriba a otro buzón del destinatario.
    .use = Envíe X.6.1 cuando no se pueda transportar el propio tipo de contenido. Envíe X.6.3 si ayudaría una conversión pero no la hay, y X.7.1 cuando la política prohíba el tipo de archivo.

smtp-enhanced-x-6-2 = Conversión necesaria pero prohibida
    .description = El contenido se debe convertir antes de la entrega, pero lo prohíbe el remitente o la política del host remitente.
    .when = En un servidor de retransmisión o una puerta de enlace, cuando el sistema siguiente no puede aceptar el contenido tal como está.
    .fix = Permita la conversión en las opciones del mensaje o use una forma que no la necesite, como texto de 7 bits. Si el host prohíbe la conversión, pida al administrador del servidor remitente que la permita.
    .use = Envíe X.6.2 cuando pueda convertir pero no deba hacerlo. Envíe X.6.3 cuando no pueda convertir y X.6.5 cuando lo haya intentado sin lograrlo.

smtp-enhanced-x-6-3 = Conversión necesaria pero no admitida
    .description = El contenido se debe convertir antes de continuar, y un host del recorrido no puede hacerlo, al menos de forma práctica.
    .when = Para contenido de 8 bits o binario, en un servidor de retransmisión cuyo servidor siguiente solo acepta texto de 7 bits.
    .fix = Configure el programa de correo para que codifique el texto y los archivos adjuntos en base64 o quoted-printable. Si administra el servidor de retransmisión, añada la conversión o dirija el correo a un servidor que anuncie 8BITMIME.
    .use = Envíe X.6.3 cuando no disponga de la conversión. Envíe X.6.2 cuando esté prohibida y X.6.9 cuando el obstáculo sean los encabezados UTF-8.

smtp-enhanced-x-6-4 = La conversión perdió parte del contenido
    .description = La entrega requería una conversión que pierde contenido. Un éxito avisa de la pérdida; un error significa que el remitente la prohibió.
    .when = En el informe de una puerta de enlace al remitente, o en un servidor de correo saliente que reescribe encabezados de 8 bits y tiene que adivinar su juego de caracteres.
    .fix = Tras un éxito, pregunte al destinatario si el mensaje está completo. Tras un error, permita la pérdida o use una forma que no necesite conversión, como texto sin formato.
    .use = Envíe X.6.4 con un éxito para informar de la pérdida y con un error cuando el remitente la haya prohibido. Envíe X.6.5 cuando la conversión haya fallado.

smtp-enhanced-x-6-5 = La conversión falló
    .description = El contenido se debía convertir por el camino, pero la conversión no se completó.
    .when = En un servidor de retransmisión o una puerta de enlace cuyo conversor se detiene en una parte MIME dañada o un juego de caracteres desconocido. En versiones antiguas de Exchange, 4.6.5 significaba que faltaba una página de códigos.
    .fix = Envíe texto UTF-8 sin formato y sin archivos adjuntos; si llega, añada las partes una a una para encontrar la causa. Si administra el host que convierte, mire en sus registros.
    .use = Envíe X.6.5 cuando se haya intentado una conversión sin lograrla. Envíe X.6.3 cuando no disponga de ninguna y X.6.4 cuando haya funcionado con pérdida.

smtp-enhanced-x-6-6 = No se pudo obtener el contenido del mensaje
    .description = El servidor no pudo obtener el contenido del mensaje del sistema remoto que indicó el cliente.
    .when = En respuesta a BURL, que indica un mensaje en un servidor IMAP, cuando ese servidor devuelve un error o ningún dato.
    .fix = Compruebe que el mensaje siga en su carpeta y envíelo de nuevo desde ella, o adjúntelo. Si administra el servidor de correo saliente, pruebe su acceso al servidor IMAP.
    .use = Envíe X.6.6 cuando la obtención de la URL de BURL devuelva un error o nada. Envíe X.7.14 cuando falte una relación de confianza y X.4.1 cuando el servidor no responda.

smtp-enhanced-x-6-7 = Dirección no ASCII no permitida
    .description = La dirección del remitente o del destinatario contiene caracteres no ASCII, que este servidor no permite en ella.
    .when = En respuesta a MAIL FROM o RCPT TO cuando esa dirección debe ser ASCII. Postfix también devuelve con este código los mensajes que necesitan SMTPUTF8 cuando el servidor siguiente no lo tiene.
    .fix = Use la dirección ASCII de la persona; solo un dominio se puede escribir en la forma «xn--». Si figura «SMTPUTF8 is required», codifique también los encabezados o envíe a través de un proveedor que admita SMTPUTF8.
    .use = Envíe X.6.7 con 550 en respuesta a MAIL FROM y con 553 en respuesta a RCPT TO. Envíe X.6.9 después de los datos del mensaje cuando el obstáculo sean los encabezados.

smtp-enhanced-x-6-8 = La respuesta necesitaría UTF-8
    .description = Para mostrar el nombre del buzón, la respuesta necesitaría texto UTF-8, que el cliente no ha permitido.
    .when = En respuesta a VRFY o EXPN sin el parámetro SMTPUTF8, cuando el buzón tiene un nombre no ASCII.
    .fix = Conserve la dirección: solo la respuesta a RCPT TO dice si acepta correo. Si desarrolla el cliente, añada SMTPUTF8 a VRFY o EXPN.
    .use = Envíe X.6.8 con 252 o 550 en respuesta a VRFY o EXPN cuando el nombre del buzón necesite UTF-8 y el cliente no lo haya permitido.

smtp-enhanced-x-6-9 = Un destinatario no acepta encabezados UTF-8
    .description = El mensaje tiene encabezados UTF-8 y al menos un destinatario no puede aceptarlos, así que el servidor lo rechaza para todos.
    .when = Después de los datos del mensaje, cuando el sistema de un destinatario no admite correo internacionalizado.
    .fix = Use direcciones ASCII en todos los encabezados y deje que el programa de correo codifique los nombres y el asunto. O envíe la versión UTF-8 por separado a los destinatarios cuyos servidores admiten SMTPUTF8.
    .use = Envíe X.6.9 después de los datos del mensaje cuando los encabezados UTF-8 no puedan llegar a todos los destinatarios; mejor aún, rechace a esos destinatarios en respuesta a RCPT TO. Envíe X.6.7 cuando el obstáculo sea una dirección del sobre.

smtp-enhanced-x-6-10 = Duplicado de X.6.8
    .description = El registro oficial incluye este número como duplicado en desuso de X.6.8: la respuesta necesitaría UTF-8.
    .when = Pocas veces, en software que responde a VRFY o EXPN para un buzón con un nombre no ASCII.
    .fix = Lea el texto y trate el código como X.6.8. Si administra el software que lo envió, actualícelo.
    .use = No envíe X.6.10. Envíe X.6.8, que significa lo mismo.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Otro estado de seguridad
    .description = El código se refiere a la seguridad, pero no se aplica ningún otro código, o la política prohíbe uno más preciso. Un éxito suele confirmar que el cliente ha iniciado sesión.
    .when = En respuesta a AUTH, tanto si se completa como si falla, o a otros comandos cuando AUTH o STARTTLS debe ir primero. También para rechazos que la política deja sin explicar.
    .fix = Tras un éxito, no es necesario hacer nada. Si el código empieza por 4, no cambie la contraseña. De lo contrario, active el cifrado y la autenticación, compruebe el nombre de usuario y la contraseña, o pregunte al administrador de correo del servidor.
    .use = Envíe X.7.0 con 235 para un éxito, con 530 cuando falte AUTH o STARTTLS, con 454 cuando no se puedan comprobar ahora las credenciales, y para motivos que no revele.

smtp-enhanced-x-7-1 = Entrega no autorizada
    .description = El remitente no está autorizado a enviar a este destino: el servidor o el destinatario filtra por host, remitente o destinatario.
    .when = Para spam, direcciones IP que están en una lista de bloqueo, retransmisión sin iniciar sesión, y destinatarios o grupos cerrados a externos. Algunos servidores también lo envían para listas grises (greylisting) o DMARC.
    .fix = Si se denegó la retransmisión, active la autenticación para el correo saliente. Si el destinatario o el grupo está cerrado, pida permiso a su propietario. Si se trata de una lista de bloqueo, solucione primero la causa y solicite después la retirada.
    .use = Envíe X.7.1 cuando un filtro o una regla rechace a este remitente e indique la regla en el texto. Envíe X.7.2 para una lista de correo, y de X.7.20 a X.7.26 cuando falle DKIM, SPF o el DNS inverso.

smtp-enhanced-x-7-2 = No se permite publicar en la lista de correo
    .description = El remitente no está autorizado a publicar mensajes en esta lista de correo.
    .when = En respuesta a RCPT TO o después de los datos del mensaje, cuando la lista solo acepta miembros o remitentes concretos.
    .fix = Envíe desde la dirección que está suscrita a la lista. Si ya lo hace o no es miembro, únase a la lista o pida a su propietario permiso para publicar.
    .use = Envíe X.7.2 cuando las reglas de una lista de correo excluyan al remitente. Envíe X.7.1 cuando lo haga un destinatario corriente y X.2.4 cuando no se pueda expandir la lista.

smtp-enhanced-x-7-3 = Conversión de seguridad no posible
    .description = La entrega requeriría convertir el mensaje de un protocolo de mensajería segura a otro, lo que no es posible.
    .when = Pocas veces, en una puerta de enlace que no puede convertir una forma de mensaje firmado o cifrado en otra. En Exchange, 535 5.7.3 significa que falló el inicio de sesión.
    .fix = Con 535, compruebe el nombre de usuario y la contraseña, y si la cuenta puede usar SMTP AUTH. De lo contrario, acuerde con el destinatario una forma de protección que ambos admitan, como S/MIME.
    .use = Envíe X.7.3 cuando un mensaje deba pasar de un protocolo de seguridad a otro. Envíe X.7.4 cuando al transporte le falte una función de seguridad y X.6.3 para contenido corriente.

smtp-enhanced-x-7-4 = Función de seguridad no admitida
    .description = El mensaje o el cliente necesita una función de seguridad, como la autenticación segura, que este transporte de correo no admite.
    .when = En respuesta a un mecanismo de AUTH que el servidor no ofrece en esa conexión, o en una puerta de enlace que no puede transportar la protección del mensaje. Postfix indica 4.7.4 cuando no se ofreció el TLS requerido.
    .fix = Tras AUTH, active TLS, elija un mecanismo de la respuesta a EHLO y compruebe el host y el puerto. Si se trata de un mensaje, quite la opción de seguridad que menciona el texto.
    .use = Envíe X.7.4 cuando una función de seguridad no se admita en absoluto. Envíe X.5.4 para otro argumento de AUTH no válido y X.7.9 para un mecanismo demasiado débil.

smtp-enhanced-x-7-5 = Error criptográfico
    .description = Un sistema de correo que debía comprobar o descifrar el mensaje no pudo hacerlo, porque faltaba o no era válida una clave o una información similar.
    .when = En una puerta de enlace que descifra o verifica correo, cuando la clave falta, ha caducado o está dañada. Postfix y Exchange indican 4.7.5 cuando falla una negociación TLS o un certificado.
    .fix = Pida la clave o el certificado actual al administrador del destinatario. Si administra la puerta de enlace o el servidor, renueve la clave o el certificado que falta y compruebe el reloj del sistema.
    .use = Envíe X.7.5 cuando falte o no sea válido el material de claves. Envíe X.7.6 cuando no disponga del algoritmo y X.7.7 cuando la clave sea correcta pero el mensaje se haya alterado.

smtp-enhanced-x-7-6 = Algoritmo criptográfico no admitido
    .description = Un sistema de correo que debía comprobar o descifrar el mensaje no pudo hacerlo, porque no admite el algoritmo.
    .when = En una puerta de enlace que descifra o verifica correo, para un algoritmo que no tiene o que ya no acepta.
    .fix = Elija otro algoritmo en la configuración de seguridad del programa de correo, preferiblemente el predeterminado actual. Si administra la puerta de enlace y el algoritmo es moderno, actualice su biblioteca criptográfica.
    .use = Envíe X.7.6 cuando el único obstáculo sea el algoritmo. Envíe X.7.5 cuando falte o no sea válida una clave y X.7.7 cuando el mensaje se haya alterado.

smtp-enhanced-x-7-7 = El mensaje se dañó o se alteró
    .description = Un sistema de correo que comprueba los mensajes no pudo confirmar este, porque se dañó o se alteró por el camino. Un éxito significa que se entregó de todos modos.
    .when = En una puerta de enlace que verifica firmas, cuando el contenido y la firma no coinciden. Algunos servidores también lo envían para cualquier error de autenticación del remitente.
    .fix = Tras un éxito, avise al destinatario de que la firma puede no ser válida. Tras un error, evite las listas, los servidores que reenvían y los filtros que añaden pies de mensaje. Si administra el servidor remitente, firme después del último cambio.
    .use = Envíe X.7.7 cuando el mensaje ya no coincida con su firma. Envíe X.7.5 cuando falte la clave y X.7.20 cuando ninguna firma DKIM sea correcta.

smtp-enhanced-x-7-8 = Credenciales no válidas
    .description = El servidor no permitió que el usuario iniciara sesión: las credenciales son incorrectas o insuficientes.
    .when = En respuesta a AUTH cuando la contraseña o el token no corresponde al nombre de usuario. Los proveedores grandes también lo envían cuando una cuenta necesita una contraseña de aplicación u OAuth.
    .fix = Introduzca de nuevo el nombre de usuario y la contraseña; muchos servidores exigen la dirección completa como nombre. Si funcionan en la web, cree una contraseña de aplicación o use OAuth. Detenga los intentos automáticos antes de que bloqueen la cuenta.
    .use = Envíe X.7.8 con 535 cuando haya comprobado las credenciales y las rechace. Envíe X.7.9 para un mecanismo débil y X.7.0 con 454 cuando no pueda comprobarlas ahora.

smtp-enhanced-x-7-9 = Mecanismo de autenticación demasiado débil para esta cuenta
    .description = El mecanismo de autenticación elegido es más débil de lo que permite la política del servidor para este usuario. No se ha determinado que la contraseña sea incorrecta.
    .when = En respuesta a AUTH, por ejemplo, con PLAIN, cuando la política exige más. Gmail lo envía cuando la cuenta necesita una contraseña de aplicación. En Yahoo, 554 5.7.9 significa que la política rechaza el mensaje.
    .fix = Siga el enlace del texto, si lo hay, por ejemplo, para crear una contraseña de aplicación. De lo contrario, active TLS y elija un mecanismo más seguro de la respuesta a EHLO, como OAuth. Con 554, proceda como tras X.7.1.
    .use = Envíe X.7.9 con 534 cuando la política considere el mecanismo demasiado débil para este usuario. Envíe X.7.10 cuando baste con el cifrado y X.7.12 cuando iniciar sesión una vez prepare la cuenta para el mecanismo.

smtp-enhanced-x-7-10 = Se necesita cifrado
    .description = La conexión debe cifrarse antes de que el cliente inicie sesión, o antes de que se transmita un mensaje que requiere TLS.
    .when = En respuesta a AUTH en una conexión sin cifrar, o en un informe de no entrega cuando ningún servidor receptor ofreció TLS con un certificado válido para un mensaje enviado con REQUIRETLS.
    .fix = Para iniciar sesión, active STARTTLS o TLS, o elija un mecanismo más seguro. Tras un informe de no entrega, avise al administrador del destinatario de que falla TLS o el certificado, o envíe sin REQUIRETLS si el contenido lo permite.
    .use = Envíe X.7.10 con 523 cuando un mecanismo necesite antes el cifrado; mejor aún, no lo anuncie antes de STARTTLS. Indique X.7.30 cuando TLS funcione pero falte REQUIRETLS.

smtp-enhanced-x-7-11 = Este mecanismo requiere cifrado
    .description = El mecanismo de autenticación elegido solo puede usarse en una conexión cifrada.
    .when = En respuesta a AUTH en una conexión sin cifrar, en servidores antiguos. Los servidores actuales no anuncian un mecanismo así antes de STARTTLS.
    .fix = Active STARTTLS o TLS para el correo saliente, compruebe el puerto, normalmente 587 o 465, e inicie sesión como antes: la contraseña no es la causa.
    .use = No envíe X.7.11 desde software nuevo; anuncie el mecanismo solo después del cifrado o rechácelo con 504 y X.5.4. Envíe X.7.9 cuando sea demasiado débil incluso con TLS.

smtp-enhanced-x-7-12 = La cuenta necesita una transición de contraseña
    .description = La cuenta todavía no está preparada para el mecanismo de autenticación elegido. Iniciar sesión una vez con otro mecanismo, normalmente PLAIN, la prepara.
    .when = En respuesta a AUTH cuando la contraseña guardada no sirve para el mecanismo. En Exchange Online, 5.7.12 significa que el destinatario no acepta correo de fuera de la organización.
    .fix = Configure el programa de correo con PLAIN sobre TLS, inicie sesión una vez y vuelva al mecanismo rechazado. Tras 5.7.12 de Exchange Online, pida a la organización del destinatario que acepte remitentes externos.
    .use = Envíe 4.7.12 con 432 cuando iniciar sesión una vez con PLAIN sobre TLS permita usar el mecanismo. Envíe X.7.9 cuando la política exija un mecanismo más seguro.

smtp-enhanced-x-7-13 = Cuenta desactivada
    .description = Las credenciales son correctas, pero el administrador ha desactivado la cuenta, por ejemplo, por facturas impagadas, abuso o una intrusión.
    .when = En respuesta a AUTH, después de comprobar las credenciales. En un informe de no entrega de Exchange Online, 5.7.13 significa que una carpeta pública no acepta correo de fuera.
    .fix = No pruebe otras contraseñas. Pregunte a su administrador o proveedor por qué está desactivada la cuenta. Tras un informe de no entrega de Exchange Online, pida permiso de escritura al propietario de la carpeta pública.
    .use = Envíe X.7.13 con 525 cuando las credenciales sean correctas y la cuenta esté desactivada. Envíe X.7.8 cuando sean incorrectas o cuando no quiera confirmar una contraseña adivinada.

smtp-enhanced-x-7-14 = Se requiere una relación de confianza
    .description = El servidor de correo saliente necesita una relación de confianza configurada con otro servidor para obtener el contenido del mensaje, pero no tiene ninguna.
    .when = En respuesta a BURL, para un servidor IMAP al que no puede acceder el servidor de correo saliente; los servidores antiguos enviaban X.7.8. En Gmail, 534 5.7.14 significa que bloqueó un intento de iniciar sesión.
    .fix = Si Gmail envió el código, inicie sesión primero con un navegador web. De lo contrario, envíe el mensaje de la forma habitual. Si administra el servidor de correo saliente, configure su acceso al otro servidor.
    .use = Envíe X.7.14 si necesitaría credenciales propias en el servidor que indica la URL. Envíe X.6.6 si las tiene y falla la obtención.

smtp-enhanced-x-7-15 = Prioridad demasiado baja
    .description = La prioridad del mensaje es inferior a la mínima que el servidor acepta actualmente.
    .when = En respuesta a MAIL FROM o después de los datos del mensaje, en un servidor de correo saliente que admite MT-PRIORITY y solo acepta correo más importante, por ejemplo, en una emergencia.
    .fix = Pregunte al administrador del servidor qué prioridades se aceptan y hasta cuándo. Aumente la prioridad solo si está autorizado a hacerlo; para asuntos urgentes, use otro medio.
    .use = Envíe X.7.15 cuando solo la prioridad sea demasiado baja. Envíe X.7.16 cuando el mensaje sea demasiado grande para ella y X.3.6 cuando lo acepte con otra prioridad.

smtp-enhanced-x-7-16 = Mensaje demasiado grande para su prioridad
    .description = El mensaje es más grande de lo que el servidor acepta actualmente con su prioridad.
    .when = En respuesta a MAIL FROM con SIZE, o después de los datos del mensaje, en un servidor que admite MT-PRIORITY y solo permite mensajes pequeños con esa prioridad.
    .fix = Reduzca el mensaje: quite los archivos adjuntos o compártalos como enlaces. O pregunte al administrador del servidor si otra prioridad permite un tamaño mayor.
    .use = Envíe X.7.16 con 552 si el tamaño se aceptaría con otra prioridad. Envíe X.3.4 cuando supere el límite para cualquier mensaje.

smtp-enhanced-x-7-17 = El buzón tiene otro propietario
    .description = El buzón del destinatario ha cambiado de manos desde la fecha que indicó el remitente, y el mensaje estaba destinado al propietario anterior.
    .when = En respuesta a RCPT TO con el parámetro RRVS, o a un mensaje con el encabezado Require-Recipient-Valid-Since. La mayor parte de este correo es automático, como el de restablecimiento de contraseñas.
    .fix = No escriba a esta dirección: ahora la lee otra persona. Pida al destinatario previsto una dirección actual por otro medio, y elimine la antigua de la cuenta del destinatario y de las opciones de recuperación.
    .use = Envíe X.7.17 cuando el buzón haya cambiado de manos desde la fecha indicada. Envíe X.7.18 para revelar que cambió de manos todo el dominio y X.7.19 cuando no pueda saberlo.

smtp-enhanced-x-7-18 = El dominio tiene otro propietario
    .description = El dominio del destinatario ha cambiado de manos desde la fecha que indicó el remitente, y el mensaje estaba destinado a un usuario del propietario anterior.
    .when = En respuesta a RCPT TO con el parámetro RRVS, o a un mensaje con el encabezado Require-Recipient-Valid-Since, si el servidor revela el cambio.
    .fix = Dé por perdida toda dirección de este dominio que sea anterior al cambio. Pida a cada persona una dirección actual por otro medio antes de enviar algo confidencial.
    .use = Envíe X.7.18 cuando el dominio haya cambiado de manos y quiera revelarlo. Envíe X.7.17 cuando solo haya cambiado el buzón o cuando prefiera no decirlo.

smtp-enhanced-x-7-19 = No se puede comprobar el propietario
    .description = El remitente quiere que se entregue solo si el buzón sigue teniendo el mismo propietario, pero el servidor no tiene constancia de cuándo se creó el buzón o cambió de manos.
    .when = En respuesta a RCPT TO con el parámetro RRVS, o a un mensaje con Require-Recipient-Valid-Since en sus encabezados.
    .fix = Si administra el servicio remitente, envíe sin RRVS solo si un desconocido puede leer el mensaje. De lo contrario, póngase en contacto con el destinatario por otro medio o use otra de sus direcciones.
    .use = Envíe X.7.19 cuando no se haya registrado ninguna fecha y no se pueda elegir otra en su lugar. Envíe X.7.17 o X.7.18 cuando haya cambiado el propietario. Si la base de datos no está disponible, envíe una respuesta 4yz corriente.

smtp-enhanced-x-7-20 = Ninguna firma DKIM correcta
    .description = El mensaje no tiene ninguna firma DKIM que se verifique: no está firmado o fallan todas las firmas.
    .when = Después de los datos del mensaje. Las causas habituales son un servidor que no firma, una clave que falta o es incorrecta en el DNS, y una lista o un filtro que altera el mensaje.
    .fix = Si administra el dominio remitente, compruebe que su servidor firme, que la clave pública del selector esté en el DNS y que nada modifique el mensaje después de la firma. De lo contrario, evite las listas y los servidores que reenvían.
    .use = Envíe X.7.20 cuando rechace un mensaje porque no se verifica ninguna firma; RFC 6376 lo desaconseja. Envíe X.7.21 cuando una incumpla una regla suya y X.7.26 cuando falle también SPF.

smtp-enhanced-x-7-21 = Firma DKIM no aceptable
    .description = Al menos una firma DKIM del mensaje se verifica, pero ninguna cumple los demás requisitos del lado receptor.
    .when = Después de los datos del mensaje, por ejemplo, cuando la clave es más corta de lo que acepta el lado receptor, o cuando la firma omite encabezados que este quiere firmados o cubre solo una parte del cuerpo.
    .fix = Si administra el dominio remitente, use una clave de 2048 bits, firme From, To, Subject y Date, quite la etiqueta l= si la hay, o pregunte la regla al administrador de correo receptor. De lo contrario, reenvíe el texto completo del error al administrador de ese dominio.
    .use = Envíe X.7.21 cuando una firma se verifique pero incumpla una regla suya e indique la regla en el texto. Envíe X.7.22 cuando la regla sea la coincidencia con From.

smtp-enhanced-x-7-22 = Ninguna firma DKIM del dominio del autor
    .description = Al menos una firma DKIM del mensaje se verifica, pero ninguna es del dominio de la dirección de From.
    .when = Después de los datos del mensaje, normalmente para el correo que pasa por un servicio de envío de correo, una lista o un proveedor de alojamiento web que firma con su propio dominio.
    .fix = Compare d= en DKIM-Signature con el dominio de From. Si administra ese dominio, publique en él la clave del servicio remitente y active la firma en ese servicio. De lo contrario, envíe a través del servidor de su proveedor.
    .use = Envíe X.7.22 cuando se verifiquen firmas pero ninguna coincida con From. Envíe X.7.21 para cualquier otro requisito y X.7.26 cuando tampoco ayude ningún resultado de SPF alineado, como en DMARC.

smtp-enhanced-x-7-23 = La comprobación de SPF falló
    .description = El registro SPF del dominio del remitente del sobre, o del nombre de EHLO, dice que el servidor remitente no está autorizado.
    .when = En respuesta a MAIL FROM o RCPT TO, o después de los datos del mensaje. Las causas habituales son el reenvío y un servicio de envío de correo que falta en el registro SPF. En Gmail, 4.7.23 significa que falló el DNS inverso.
    .fix = Si el servidor que figura en la respuesta puede enviar por el dominio, añádalo al único registro SPF del dominio; un servidor que reenvía debe reescribir MAIL FROM. De lo contrario, envíe a través del servidor de su proveedor.
    .use = Envíe X.7.23, que sustituye aquí a X.7.1, cuando SPF dé fail, no softfail. Envíe X.7.24 para temperror o permerror y X.7.26 cuando falle también DKIM.

smtp-enhanced-x-7-24 = Error durante la comprobación de SPF
    .description = La comprobación de SPF terminó con un error: falló una consulta DNS o no se puede interpretar el registro del dominio.
    .when = Cuando el servidor comprueba SPF: temperror tras una consulta DNS fallida; permerror tras una sintaxis incorrecta, un segundo registro SPF o más de diez consultas.
    .fix = Si administra el dominio de MAIL FROM, compruebe que solo tenga un registro SPF, una sintaxis válida y diez consultas como máximo, que todos los include se resuelvan y que sus servidores de nombres respondan. De lo contrario, reenvíe el texto completo del error al administrador de ese dominio.
    .use = Envíe X.7.24 con 451 para temperror y con 550 para permerror; sustituye a 4.4.3 y 5.5.2 de RFC 7208. Envíe X.7.23 cuando la comprobación termine en fail.

smtp-enhanced-x-7-25 = La comprobación del DNS inverso falló
    .description = La dirección IP del servidor remitente no tiene registro PTR, o el nombre que contiene no lleva de vuelta a la dirección.
    .when = Cuando se abre la conexión o más tarde. A menudo faltan los registros en servidores nuevos, conexiones domésticas y direcciones IPv6. Gmail también lo indica como 4.7.23.
    .fix = Pida un registro PTR al propietario de la dirección IP, normalmente el proveedor de alojamiento, y cree para el nombre que contiene un registro A o AAAA con esa dirección. Compruebe también IPv6.
    .use = Envíe X.7.25 cuando PTR y la consulta directa no confirmen la dirección IP del cliente. Envíe X.7.26 cuando fallen varias comprobaciones y X.7.1 cuando figure en una lista de bloqueo.

smtp-enhanced-x-7-26 = Fallaron varias comprobaciones de autenticación
    .description = El mensaje no superó varias comprobaciones de su remitente, como SPF y DKIM. El código no dice cuáles.
    .when = Normalmente, después de los datos del mensaje. Gmail lo envía para los rechazos por DMARC y para el correo que no supera ni SPF ni DKIM; Exchange Online lo envía para el correo de este segundo tipo por IPv6.
    .fix = Si administra el dominio de From, incluya en SPF todos los servidores remitentes, haga que cada uno firme con DKIM y alinee SPF o DKIM con From. De lo contrario, envíe a través del propio servidor de ese dominio.
    .use = Envíe X.7.26 cuando fallen al menos dos comprobaciones, o para un error de DMARC, que debe indicar en el texto. Envíe de X.7.20 a X.7.25 cuando el motivo sea una sola comprobación.

smtp-enhanced-x-7-27 = El dominio del remitente tiene un MX nulo
    .description = El dominio del remitente publica un registro MX nulo, así que al remitente no le podría llegar ninguna respuesta ni ningún informe de no entrega.
    .when = En respuesta a MAIL FROM, o después de los datos del mensaje, en servidores que rechazan a esos remitentes. En Gmail, este número significa que no se superó SPF.
    .fix = Envíe desde una dirección que pueda recibir correo o sustituya el MX nulo por un registro MX real. Si Gmail envió el código, corrija en cambio el registro SPF del dominio de MAIL FROM.
    .use = Envíe X.7.27 con 550 cuando el dominio de MAIL FROM o From tenga un MX nulo. Envíe X.1.10 con 556 para el dominio del destinatario.

smtp-enhanced-x-7-28 = Avalancha de correo detectada
    .description = El servidor considera que el mensaje forma parte de una avalancha de correo. El registro oficial solo cita un borrador caducado, sobre el correo de confirmación de formularios web de los que se abusa.
    .when = Gmail lo envía cuando llega demasiado correo no deseado de una dirección IP, un dominio o una red. Otros servidores lo envían por demasiadas conexiones.
    .fix = Detenga primero el origen: una cuenta secuestrada, un formulario web abierto o un boletín no deseado. Proteja los formularios con un CAPTCHA y reanude después el envío poco a poco.
    .use = Envíe X.7.28 cuando la cantidad de correo parezca abusiva. Envíe X.5.3 para demasiados destinatarios y X.4.5 cuando su propio sistema esté congestionado.

smtp-enhanced-x-7-29 = La validación de ARC falló
    .description = No es válida la cadena de sellos ARC, en la que los servidores que reenvían y las listas anotan los resultados de autenticación anteriores.
    .when = Para un mensaje reenviado cuando falla también otra autenticación. En Gmail, 4.7.29 significa que la conexión no estaba cifrada con TLS.
    .fix = Envíe directamente, no a través de la lista o del servidor que reenvía. Si administra este servidor, compruebe su clave ARC en el DNS y que nada modifique los mensajes después del sellado. Si se trata del 4.7.29 de Gmail, active TLS.
    .use = Envíe X.7.29 cuando valga la pena informar de la propia cadena ARC rota. Envíe X.7.26 cuando haya fallado también SPF o DKIM y no necesite mencionar ARC. Que falte la cadena no es un error.

smtp-enhanced-x-7-30 = El servidor siguiente no tiene REQUIRETLS
    .description = El remitente usó REQUIRETLS para exigir TLS en todo el recorrido, pero ninguno de los posibles servidores siguientes admite esa extensión.
    .when = En un informe de no entrega, cuando ningún host MX del dominio del destinatario anuncia REQUIRETLS tras STARTTLS. En Exchange Online, 550 5.7.30 significa que rechaza la autenticación Basic, un inicio de sesión con contraseña; en Gmail, que no se superó DKIM.
    .fix = Envíe sin REQUIRETLS solo si el contenido lo permite, o pida al administrador del destinatario que lo admita. Si Exchange Online envió el código, inicie sesión con OAuth. Si lo envió Gmail, configure la firma DKIM y su clave en el DNS.
    .use = Envíe X.7.30 cuando TLS funcione pero el servidor siguiente no anuncie REQUIRETLS. Envíe X.7.10 cuando no se pueda establecer una sesión TLS verificada y X.7.20 cuando falle DKIM.
