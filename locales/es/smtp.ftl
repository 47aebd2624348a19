# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = El protocolo simple de transferencia de correo (SMTP) lleva el correo de un programa de correo a su servidor y de un servidor de correo al siguiente. Cada respuesta empieza por uno de estos códigos de tres cifras.

## Classes: the first digit

smtp-class-1yz = 1yz · No se usa en SMTP
    .description = SMTP no define respuestas que empiecen por 1. Los números así que aparecen en listas de códigos proceden de otras fuentes.
smtp-class-2yz = 2yz · Éxito
    .description = El servidor ha ejecutado el comando.
smtp-class-3yz = 3yz · Falta algo más
    .description = El servidor ha aceptado el comando hasta este punto y espera el resto.
smtp-class-4yz = 4yz · Error temporal
    .description = El servidor no ha ejecutado el comando, pero el mismo comando puede funcionar más tarde.
smtp-class-5yz = 5yz · Error permanente
    .description = El servidor ha rechazado el comando y lo volverá a rechazar mientras no cambie algo.

## Categories: the second digit

smtp-category-x0z = x0z · Sintaxis
    .description = La respuesta se refiere a la forma del comando, o a un comando desconocido, no implementado o fuera de lugar.
smtp-category-x1z = x1z · Información
    .description = La respuesta da información que pidió el cliente, como el estado o la ayuda.
smtp-category-x2z = x2z · Conexión
    .description = La respuesta se refiere a la conexión y al propio servicio.
smtp-category-x3z = x3z · Extensiones, autenticación
    .description = RFC 5321 no da ningún significado a esta cifra. En la práctica, la usan las respuestas a AUTH y STARTTLS.
smtp-category-x4z = x4z · Sin especificar
    .description = RFC 5321 no da ningún significado a esta cifra, y ninguna respuesta estándar la usa.
smtp-category-x5z = x5z · Sistema de correo
    .description = La respuesta se refiere al sistema de correo receptor: los buzones, el almacenamiento o la propia transferencia.

## Phases: where in the conversation a reply is met

smtp-phase-connect = el saludo
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = el fin de los datos del mensaje
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = cualquier comando

## Codes

smtp-211 = Estado del sistema o ayuda del sistema
    .description = El servidor informa de su estado u ofrece ayuda. Ningún mensaje se ve afectado.
    .when = En respuesta a HELP, a menudo en varias líneas, cuando el texto describe el sistema y no cómo usarlo.
    .fix = No es necesario hacer nada. El texto es para las personas; los programas saben lo que admite el servidor por la respuesta a EHLO.
    .use = Envíe 211 para informar sobre el sistema. Envíe 214 para dar instrucciones de uso del servidor o de uno de sus comandos.

smtp-214 = Texto de ayuda
    .description = El servidor explica cómo usarlo o qué significa uno de sus comandos. Ningún mensaje se ve afectado.
    .when = En respuesta a HELP, con o sin el nombre de un comando, a menudo en varias líneas.
    .fix = No es necesario hacer nada. No permita que los programas actúen según el texto, porque cada servidor lo redacta de otra manera; la respuesta a EHLO enumera lo que admite el servidor.
    .use = Envíe 214 para dar instrucciones sobre el servidor o sobre un comando. Envíe 211 para informar sobre el sistema, 504 si el tema no se admite y 502 si HELP no está implementado.

smtp-220 = Listo para recibir comandos o para TLS
    .description = El servidor está listo. Como saludo, 220 abre la sesión y da el nombre del servidor; después de STARTTLS, indica al cliente que inicie la negociación TLS.
    .when = Cuando un cliente se conecta, a veces con un retraso, y en respuesta a STARTTLS cuando se puede iniciar TLS.
    .fix = No es necesario hacer nada. Si desarrolla el cliente, deje al menos cinco minutos de margen para el saludo y envíe EHLO cuando llegue. Tras STARTTLS y la negociación TLS, envíe EHLO de nuevo, porque la respuesta anterior deja de ser válida.
    .use = Envíe 220 como saludo solo cuando pueda aceptar correo. Envíe 421 si hay un problema temporal y 554 para rechazar la sesión. Tras STARTTLS, envíe 454 si TLS no está disponible por ahora.

smtp-221 = Cierre de la conexión tras QUIT
    .description = El servidor confirma que la sesión ha terminado y cierra la conexión. La respuesta no dice nada nuevo sobre ningún mensaje.
    .when = En respuesta a QUIT, que el cliente puede enviar en cualquier momento.
    .fix = No es necesario hacer nada. Los mensajes que recibieron 250 tras el punto final siguen aceptados; una transacción abierta se descarta. Para saber qué ocurrió con un mensaje, lea las respuestas anteriores.
    .use = Envíe 221 solo en respuesta a QUIT y cierre después la conexión. Envíe 421 cuando el servidor deba terminar la sesión por su cuenta, para que el cliente vuelva más tarde.

smtp-235 = Autenticación correcta
    .description = El servidor ha aceptado la autenticación del cliente. El resto de la sesión transcurre con esa identidad.
    .when = En respuesta a AUTH, de inmediato o después de uno o varios desafíos 334.
    .fix = No es necesario hacer nada. Aun así, pueden rechazarse algunos remitentes o destinatarios, así que lea las respuestas a MAIL FROM y RCPT TO.
    .use = Envíe 235 cuando el intercambio de AUTH esté completo. Envíe 334 mientras falte una respuesta del cliente, 535 si las credenciales son incorrectas y 454 si no se pueden comprobar por ahora.

smtp-250 = Comando completado
    .description = El comando se ha completado. Tras el punto final de un mensaje, el servidor se hace además responsable de entregarlo, de retransmitirlo o de informar de un error al remitente del sobre.
    .when = En respuesta a EHLO, a MAIL FROM, a RCPT TO, al punto final y a la mayoría de los demás comandos. Tras ETRN, significa que se inició la cola; tras ATRN, que el cliente y el servidor intercambian sus papeles.
    .fix = No es necesario hacer nada. Tras el punto final, el mensaje está aceptado, pero todavía puede filtrarse, retrasarse o devolverse. Si no llega, pida al destinatario que mire en la carpeta de spam y después al administrador del servidor receptor que busque en los registros.
    .use = Envíe 250 tras el punto final solo cuando el mensaje esté guardado de forma segura; rechace todo mensaje que de otro modo tendría que devolver. Envíe 251 para revelar una dirección de reenvío y 252 cuando VRFY no pueda verificar una dirección.

smtp-251 = El correo se reenviará, o no hay correo en espera
    .description = El destinatario no es local, y el servidor reenvía el correo a la dirección que figura en el texto. En respuesta a ETRN, 251 significa que no hay mensajes en espera para el nodo.
    .when = En respuesta a RCPT TO o VRFY cuando el servidor conoce la dirección nueva del destinatario. En respuesta a ETRN cuando la cola no contiene nada para el nodo.
    .fix = No es necesario hacer nada. Si el destinatario confirma la dirección nueva, actualice su libreta de direcciones, porque el reenvío puede acabar algún día. El mensaje solo se acepta con 250 tras el punto final.
    .use = Envíe 251 para reenviar el correo y revelar la dirección nueva. Envíe 250 para reenviarlo sin revelarla, 551 para revelarla sin reenviarlo y 550 para no hacer ninguna de las dos cosas.

smtp-252 = Dirección no verificada, o entrega del correo en espera iniciada
    .description = El servidor no puede verificar la dirección, pero acepta correo para ella e intenta entregarlo. En respuesta a ETRN, 252 significa que hay mensajes en espera para el nodo y que su entrega ha empezado.
    .when = En respuesta a VRFY o EXPN cuando la dirección parece válida pero no se puede comprobar, o cuando la verificación está desactivada por seguridad. En respuesta a ETRN cuando hay correo en espera.
    .fix = La dirección no está ni confirmada ni rechazada: deciden las respuestas a RCPT TO y al punto final de un mensaje. Tras ETRN, prepárese para recibir correo.
    .use = Envíe 252 cuando VRFY o EXPN no pueda verificar la dirección. Envíe 250 para una dirección verificada y 550 para una que no existe. Tras ETRN, envíe 253 cuando conozca el número de mensajes.

smtp-253 = Entrega del correo en espera iniciada, con el número de mensajes
    .description = El servidor ha empezado a entregar el correo que está en cola para el nodo; el texto indica cuántos mensajes hay.
    .when = En respuesta a ETRN cuando hay correo en espera y el servidor sabe cuántos mensajes son.
    .fix = No es necesario hacer nada, pero el correo llega por una conexión nueva, quizá más tarde. Si no llega, compruebe los registros MX o de dirección del nodo y si su firewall permite la conexión.
    .use = Envíe 253 en respuesta a ETRN cuando conozca el número de mensajes en espera. Envíe 252 cuando no lo conozca, 251 cuando no haya ninguno y 250 cuando no pueda saberlo.

smtp-334 = Desafío de autenticación
    .description = El intercambio de autenticación continúa, y el servidor espera la respuesta del cliente. El texto que sigue al código es el desafío en BASE64; puede estar vacío.
    .when = En respuesta a AUTH, o a una respuesta del cliente, cuando el mecanismo necesita algo más, como un nombre de usuario, una contraseña o un valor calculado.
    .fix = Envíe una línea en BASE64, o «*» para cancelar. Con LOGIN, «VXNlcm5hbWU6» pide el nombre de usuario y «UGFzc3dvcmQ6», la contraseña. Quite las respuestas antes de compartir un registro, porque BASE64 no oculta nada.
    .use = Envíe 334 solo con el desafío en BASE64, o con un único espacio si está vacío. Envíe 235 cuando el intercambio se complete, 535 cuando falle y 501 cuando la respuesta sea «*» o no sea BASE64 válido.

smtp-353 = Siguen respuestas para cada destinatario
    .description = El servidor ha recibido el mensaje y ahora responde por separado para cada destinatario y después para todo el mensaje. El código pertenece a PRDR, una extensión de un borrador caducado; ningún estándar lo define.
    .when = Tras el punto final, por ejemplo, en Exim, si el cliente pidió PRDR y se aceptaron varios destinatarios.
    .fix = Siga leyendo, porque 353 todavía no acepta ni rechaza nada. Asigne las respuestas a los destinatarios aceptados, en el orden de RCPT TO. Si su cliente no puede hacerlo, desactive PRDR.
    .use = Envíe 353 solo a un cliente que haya pedido PRDR. De lo contrario, envíe una sola respuesta para todos los destinatarios, como 250, 451 o 550.

smtp-354 = Listo para recibir el mensaje
    .description = El servidor trata cada línea siguiente como parte del mensaje, hasta una línea que solo contiene un punto. Todavía no ha aceptado el mensaje.
    .when = En respuesta a DATA cuando se han aceptado el remitente y al menos un destinatario.
    .fix = Si desarrolla el cliente, termine cada línea con CRLF, duplique el punto con el que empiece una línea y acabe con un punto en una línea propia. Deje al menos diez minutos de margen para la respuesta; si no llega, la causa puede ser un salto de línea suelto o un firewall.
    .use = Envíe 354 solo cuando se haya aceptado un destinatario. Envíe 503 si falta MAIL FROM o RCPT TO, y 554 si ningún destinatario es válido.

smtp-355 = La transferencia interrumpida se puede reanudar
    .description = El servidor ha restaurado una transacción interrumpida. El texto empieza por el número de octetos ya recibidos. El código pertenece a CHECKPOINT, una extensión experimental.
    .when = En respuesta a MAIL FROM cuando su TRANSID coincide con una transacción que se interrumpió durante los datos del mensaje o justo después.
    .fix = Envíe DATA y, tras 354, omita el número de octetos indicado. El número no cuenta ni el sobre ni los puntos añadidos al principio de una línea. El mensaje solo se acepta con 250 tras el punto final.
    .use = Envíe 355 solo cuando el TRANSID coincida con una transacción guardada. Envíe 250 cuando el TRANSID sea nuevo. Si el mensaje va en DATA, la posición debe caer al principio de una línea.

smtp-421 = Servicio no disponible, cierre de la conexión
    .description = El servidor no puede atender al cliente por ahora y cierra la conexión. Termina toda la sesión, no solo el comando actual.
    .when = En lugar del saludo o en respuesta a cualquier comando, cuando el servidor se está cerrando, está sobrecargado, ha esperado demasiado, o limita al cliente o lo pone en una lista gris. Un mensaje que se esté transfiriendo no se acepta.
    .fix = Deje que su servidor de correo lo reintente. Si administra el servidor remitente, pruebe otro host MX, o este mismo al cabo de 30 minutos o más. Si 421 persiste, averigüe si hay un límite a su ritmo de envío.
    .use = Envíe 421 en respuesta a cualquier comando cuando la conexión tenga que cerrarse, y ciérrela después. Envíe 450, 451 o 452 cuando solo falle un comando. Salude con 554 o 521 para rechazar de forma permanente.

smtp-432 = Se necesita una transición de contraseña
    .description = La cuenta del usuario todavía no está preparada para el mecanismo de autenticación elegido. La prepara un inicio de sesión correcto con otro mecanismo, normalmente PLAIN.
    .when = En respuesta a AUTH cuando la contraseña guardada aún no sirve para el mecanismo elegido. Microsoft Exchange también envía 432 con 4.3.2 para frenar a un remitente; Courier lo envía mientras un servicio está inactivo.
    .fix = Configure el programa de correo con PLAIN sobre TLS, inicie sesión una vez y vuelva al mecanismo rechazado. Si el texto no menciona contraseñas, no cambie la suya y espere.
    .use = Envíe 432 cuando un inicio de sesión con PLAIN sobre TLS haga funcionar el mecanismo elegido. Envíe 534 cuando la política exija un mecanismo más seguro, 535 si las credenciales son incorrectas y 454 si no se pueden comprobar.

smtp-450 = Buzón no disponible temporalmente
    .description = El buzón no está disponible por ahora: está ocupado, o una política como la de listas grises (greylisting) lo bloquea durante un tiempo.
    .when = Normalmente en respuesta a RCPT TO o después de los datos del mensaje, a menudo porque el servidor aún no conoce al cliente. En respuesta a ATRN, cuando un dominio no está permitido o el cliente pregunta con demasiada frecuencia.
    .fix = Deje que su servidor de correo lo reintente; si desiste, póngase en contacto con el destinatario por otro medio. Si administra el servidor remitente, reintente desde la misma dirección IP a intervalos de 30 minutos o más, durante al menos cuatro o cinco días.
    .use = Envíe 450 mientras el buzón esté ocupado o bloqueado por un tiempo, como con las listas grises. Envíe 550 cuando no exista, 451 para los errores del propio servidor y 452 cuando falte almacenamiento.

smtp-451 = Error temporal de procesamiento
    .description = El servidor dejó de procesar el comando a causa de un error propio.
    .when = Por ejemplo, cuando falla un disco, una base de datos o una consulta DNS en el servidor, o cuando el servidor no puede procesar ATRN por ahora. Muchos servidores usan 451 también para las listas grises (greylisting).
    .fix = Deje que su servidor de correo lo reintente. Si administra el servidor remitente, mantenga el mensaje en la cola y reintente a intervalos de 30 minutos o más, durante al menos cuatro o cinco días. Los registros del servidor receptor muestran la causa.
    .use = Envíe 451 cuando falle su propio procesamiento pero pueda recuperarse. Envíe 450 para un buzón ocupado o bloqueado por un tiempo, 452 cuando falte almacenamiento y 554 cuando reintentar no sirva de nada.

smtp-452 = Almacenamiento insuficiente o demasiados destinatarios
    .description = Al servidor le falta almacenamiento para el mensaje, o no puede aceptar otro destinatario en esta transacción.
    .when = Cuando falta almacenamiento, quizá para el tamaño declarado con SIZE. En respuesta a RCPT TO, cuando la transacción ya tiene todos los destinatarios que admite.
    .fix = Deje que su servidor de correo lo reintente; si un programa de correo indica que hay demasiados destinatarios, envíe el mensaje a los restantes por separado. Si falta almacenamiento, pida al administrador del servidor o al propietario del buzón que libere espacio.
    .use = Envíe 452 mientras falte almacenamiento, o cuando se alcance el límite de destinatarios, que es de 100 como mínimo. Envíe 552 cuando se supere una cuota o un límite de tamaño fijo, y 451 para otros errores del servidor.

smtp-453 = No hay correo que recoger
    .description = No hay correo en espera para ninguno de los dominios indicados en ATRN, el comando que recoge correo bajo demanda. No hay ningún problema.
    .when = En respuesta a ATRN cuando el cliente puede recoger el correo de todos los dominios que indicó y no hay ninguno en espera. Algunos servidores también envían 453 por un problema temporal, que se indica en el texto.
    .fix = Vuelva a recoger el correo a la próxima hora prevista, porque los proveedores pueden rechazar los intentos frecuentes. Si esperaba correo, compruebe que los registros MX del dominio apunten a este proveedor.
    .use = Envíe 453 cuando no haya nada en la cola, o envíe 250, intercambie los papeles y envíe EHLO y QUIT. Envíe 450 cuando un dominio no esté permitido y 451 cuando no se pueda comprobar el acceso ahora.

smtp-454 = Autenticación o TLS no disponibles temporalmente
    .description = El servidor tiene un problema temporal. En respuesta a AUTH, no puede comprobar las credenciales; en respuesta a STARTTLS, TLS no está disponible.
    .when = Por ejemplo, mientras la base de datos de usuarios o el certificado TLS no estén disponibles. Postfix también envía 454 4.7.1 en respuesta a RCPT TO cuando deniega la retransmisión.
    .fix = No cambie la contraseña: el servidor no la ha comprobado. Tras STARTTLS, espere; envíe sin cifrar solo si su política lo permite. Si el texto deniega la retransmisión, inicie sesión o corrija la dirección del destinatario.
    .use = Envíe 454 cuando un problema temporal propio impida AUTH o STARTTLS. Envíe 535 si las credenciales son incorrectas, 432 para una transición de contraseña y 530 cuando antes haya que iniciar sesión o usar TLS.

smtp-455 = Un parámetro no se puede usar por ahora
    .description = Por ahora, el servidor no puede cumplir un parámetro de MAIL FROM o RCPT TO.
    .when = Por ejemplo, en respuesta a MAIL FROM cuando el servidor no puede cumplir en ese momento el plazo BY de DELIVERBY.
    .fix = Deje que su servidor de correo lo reintente. Si administra el servidor remitente, busque el parámetro en el texto o en los registros, y omítalo solo si el mensaje puede prescindir de él.
    .use = Envíe 455 cuando admita un parámetro pero no pueda cumplirlo ahora, a menos que su especificación indique otro código. Envíe 555 cuando no admita el parámetro y 501 cuando su valor esté mal formado.

smtp-456 = Mensaje rechazado a través de IPv6
    .description = El servidor rechaza el mensaje por IPv6 y quiere que se envíe de nuevo por IPv4. Ningún estándar define este código; al parecer, pertenece a un borrador de Internet (Internet-Draft) de 2013 que ha caducado.
    .when = Pocas veces. Sisimai, un programa que lee informes de no entrega, lo incluye para un mensaje que no supera SPF y DKIM por IPv6. Courier lo envía para una dirección que falló hace poco.
    .fix = Lea el texto. Si menciona IPv6, reintente por IPv4 y después repare SPF y DKIM para IPv6. Si no administra el servidor remitente, reenvíe el texto completo del error al administrador de ese servidor.
    .use = No envíe 456 en la Internet pública: los clientes que no lo conocen pueden seguir reintentando por IPv6. Envíe 450 para un rechazo temporal y 550 para uno permanente.

smtp-458 = No se puede iniciar la cola de este nodo
    .description = El servidor no inicia su cola para el nodo indicado en ETRN, por un motivo local que el código no especifica. Aunque la clase es temporal, esperar no suele bastar.
    .when = En respuesta a ETRN, normalmente porque el cliente no figura en la lista de los que pueden iniciar la cola de ese nodo.
    .fix = Compruebe que el nombre del nodo esté completo (FQDN) y sea aquel con el que el servidor pone en cola su correo. Después, pida al administrador de ese servidor que autorice al servidor que envía el comando. Entretanto, el servidor sigue intentando entregar el correo en espera.
    .use = Envíe 458 cuando la cola no se pueda iniciar y no indique el motivo. Envíe 459 para indicar el motivo y 501 para un argumento mal formado.

smtp-459 = No se permite iniciar la cola de este nodo
    .description = El servidor se niega a iniciar su cola para el nodo indicado en ETRN, y el texto da el motivo. A pesar de la primera cifra, el rechazo suele durar hasta que se cambie algo.
    .when = Cuando las reglas del servidor no permiten que este cliente libere el correo de ese nodo, subdominio o cola, o cuando el nombre del nodo no se puede resolver.
    .fix = Lea el motivo en el texto. Si el nombre no se puede resolver, corrija el comando o el DNS. Si falta permiso, pídalo al administrador del servidor.
    .use = Envíe 459 cuando rechace el nodo y pueda indicar el motivo. Envíe 458 cuando no pueda iniciar la cola y no indique el motivo, 501 para un argumento mal formado y 251 cuando no haya correo en espera.

smtp-500 = Comando no reconocido
    .description = El servidor no reconoce el comando, o la línea es demasiado larga. Durante un intercambio de AUTH, una respuesta era más larga que el búfer del servidor.
    .when = Cuando un comando está mal escrito o pertenece a una extensión que el servidor no tiene, cuando un servidor muy antiguo recibe EHLO, o cuando un cliente envía el texto del mensaje aunque se rechazó DATA.
    .fix = Si se rechazó EHLO, use HELO. De lo contrario, compare el registro de la sesión con la respuesta a EHLO y busque líneas demasiado largas y firewalls que reescriban SMTP. Si no administra el servidor remitente, reenvíe el texto completo del error al administrador de ese servidor.
    .use = Envíe 500 para un comando desconocido o una línea demasiado larga, pero acepte líneas de hasta 512 octetos. Envíe 502 para un comando conocido que no implemente y 501 para argumentos incorrectos.

smtp-501 = Argumentos del comando mal formados
    .description = El servidor conoce el comando, pero no puede aceptar sus argumentos: la sintaxis es incorrecta, una dirección es demasiado larga o no se permite ningún argumento.
    .when = Tras una dirección mal formada, un nombre incorrecto en EHLO o un argumento de DATA, RSET, QUIT o STARTTLS. En respuesta a AUTH, tras un intercambio cancelado, BASE64 no válido o una respuesta inicial prohibida.
    .fix = Compruebe si en la dirección sobran espacios, faltan partes o hay saltos de línea. Si administra el cliente, compruebe también el nombre de host en EHLO y, en el caso de AUTH, la codificación BASE64.
    .use = Envíe 501 cuando los argumentos de un comando conocido incumplan su gramática. Envíe 500 para un comando desconocido, 504 para un argumento que no implemente y 553 para un nombre de buzón que no permita.

smtp-502 = Comando no implementado
    .description = El servidor reconoce el comando, pero no lo implementa. La sesión puede continuar sin él.
    .when = Normalmente en respuesta a VRFY, EXPN o HELP, que muchos servidores no ofrecen, o a EHLO en un servidor antiguo. Un servidor de retransmisión de correo bajo demanda puede aceptar solo EHLO, AUTH, ATRN y QUIT.
    .fix = Continúe sin el comando; use HELO en lugar de EHLO. Si falló el propio envío, compruebe que el servidor remitente se haya conectado al host y al puerto correctos.
    .use = Envíe 502 para un comando conocido que no implemente, y no lo incluya en la respuesta a EHLO. Envíe 500 para un comando desconocido y 504 para un argumento no admitido.

smtp-503 = Comandos fuera de orden
    .description = El comando llegó en un momento inadecuado: falta un paso anterior o se rechazó, o el mismo paso ya se hizo.
    .when = En respuesta a RCPT TO sin un MAIL FROM aceptado, DATA sin un destinatario aceptado, un segundo MAIL FROM o AUTH, AUTH dentro de una transacción de correo, o la mayoría de los comandos tras un saludo 554.
    .fix = Mire las respuestas anteriores: a menudo el verdadero problema es un MAIL FROM, RCPT TO o AUTH rechazado. Corríjalo y empiece de nuevo. En un programa de correo, compruebe que la autenticación para el correo saliente esté activada.
    .use = Envíe 503 cuando un comando correcto llegue en un momento inadecuado. Envíe 530 cuando falte el inicio de sesión o STARTTLS. Acepte NOOP, HELP, VRFY, EXPN y RSET incluso antes de EHLO.

smtp-504 = Argumento del comando no admitido
    .description = El servidor implementa el comando, pero no este argumento. En respuesta a AUTH, significa que el servidor no admite el mecanismo o solo lo admite en una conexión cifrada.
    .when = En respuesta a AUTH con un mecanismo no admitido, o a HELP con un tema no admitido. Algunos servidores también lo envían para un nombre de host o una dirección sin el dominio completo.
    .fix = En el caso de AUTH, active TLS y elija después un mecanismo de la nueva respuesta a EHLO. En el de EHLO, configure el nombre de host completo (FQDN) del cliente. En el de una dirección, escriba su dominio completo.
    .use = Envíe 504 para un argumento que no implemente, o para un mecanismo de AUTH desconocido o que necesite cifrado. Envíe 502 cuando no implemente el comando, 501 si la sintaxis es incorrecta y 534 para un mecanismo demasiado débil para su política.

smtp-505 = Se requiere autenticación
    .description = El cliente debe iniciar sesión primero. Ningún estándar define 505; Novell NetMail lo envía donde otros servidores envían 530.
    .when = En Novell NetMail, cuando un cliente envía correo sin iniciar sesión. Las listas de códigos de la web también muestran 505 para un dominio sin registros DNS o MX.
    .fix = En el programa de correo, active la autenticación para el correo saliente. Si el texto menciona en cambio un dominio, compruebe si está mal escrito.
    .use = No envíe 505. Envíe 530 con 5.7.0 para exigir autenticación y 550 para otros rechazos.

smtp-520 = Identificador de QHLO rechazado
    .description = El servidor rechaza el identificador de QHLO. Ninguna RFC define este código; al parecer, pertenece a QUICKSTART, un borrador de Internet (Internet-Draft) caducado para acortar el comienzo de una sesión.
    .when = En un servidor basado en el borrador caducado QUICKSTART. Cualquier otro servidor le da un significado propio, o el número es 5.2.0 escrito sin puntos.
    .fix = Lea el texto que sigue al código. Si es la respuesta a QHLO, empiece de nuevo con EHLO. De lo contrario, pregunte al administrador del servidor receptor qué significa.
    .use = No envíe 520 fuera de un experimento con QHLO. Envíe 501 o 504 para un argumento incorrecto de EHLO y 554 cuando no encaje ningún otro código.

smtp-521 = El host no acepta correo
    .description = Este host nunca acepta correo, sea cual sea el mensaje, su remitente o su destinatario.
    .when = En lugar del saludo; el servidor puede repetirlo para los comandos siguientes o cerrar la conexión. Algunos proveedores grandes lo envían a hosts que están en una lista de bloqueo. Las listas de códigos de la web lo confunden con 5.2.1.
    .fix = Compruebe el dominio de la dirección del destinatario y después sus registros MX. Si son incorrectos, pida al administrador del dominio que los corrija o que publique un MX nulo. Si el texto menciona una lista de bloqueo, solicite en ella la retirada.
    .use = Envíe 521 solo desde un host que nunca acepte correo. Envíe 554 para rechazar remitentes o conexiones concretos, y 556 desde un servidor de retransmisión que sepa por el DNS que el dominio del destinatario no acepta correo.

smtp-523 = Se necesita cifrado antes de iniciar sesión
    .description = El mecanismo de AUTH elegido necesita una conexión cifrada. El registro de códigos de estado mejorados asocia 523 con X.7.10; ninguna RFC define la respuesta.
    .when = En respuesta a AUTH con un mecanismo como PLAIN mientras TLS no está activo. Courier envía 523 para un mensaje que supera su límite de tamaño; las listas de códigos de la web solo dan ese significado.
    .fix = Active el cifrado para el correo saliente, STARTTLS en el puerto 587 o TLS en el puerto 465, y vuelva a iniciar sesión. No envíe nunca la contraseña sin cifrar. Si el texto menciona un tamaño, reduzca el mensaje.
    .use = Envíe 523 con 5.7.10 si a los clientes les resulta útil la causa exacta; la propia RFC 4954 usa 504. Envíe 530 para exigir STARTTLS antes de otros comandos.

smtp-525 = Cuenta de usuario desactivada
    .description = Las credenciales son correctas, pero la cuenta está desactivada. El registro de códigos de estado mejorados asocia 525 con X.7.13; ninguna RFC define la respuesta.
    .when = En respuesta a AUTH, por ejemplo, por facturas impagadas, abuso o sospecha de intrusión. Algunos servidores también envían 525 en respuesta a RCPT TO para un destinatario desactivado.
    .fix = Siga las indicaciones del texto; algunos proveedores exigen una contraseña nueva. De lo contrario, pida al administrador de correo que active la cuenta. Si administra el servidor, averigüe por qué se desactivó.
    .use = Envíe 525 con 5.7.13 solo cuando las credenciales sean correctas. Envíe 535 cuando sean incorrectas y 550 cuando la cuenta desactivada sea la del destinatario.

smtp-530 = Primero se requiere inicio de sesión o cifrado
    .description = El cliente debe autenticarse primero con AUTH o, si el texto lo indica, cifrar la conexión con STARTTLS.
    .when = En respuesta a MAIL FROM, ATRN y la mayoría de los demás comandos, en un servidor de correo saliente o privado. Las listas de códigos de la web confunden 530 con 5.3.0.
    .fix = Lea en el texto qué paso falta. En el programa de correo, active TLS y la autenticación para el correo saliente. Si falla el correo entre servidores, compruebe si los registros MX apuntan a un servidor de correo saliente.
    .use = Envíe 530 cuando AUTH o STARTTLS deba ir primero, pero no exija STARTTLS en un host MX público. Envíe 535 cuando fallen las credenciales y 550 cuando falte permiso.

smtp-534 = Método de inicio de sesión demasiado débil
    .description = La política exige un mecanismo de AUTH más seguro para este usuario. No se cuestionan las credenciales.
    .when = En respuesta a AUTH. Algunos proveedores grandes lo usan para exigir una contraseña de aplicación o un inicio de sesión en la web. Courier envía 534 para un mensaje demasiado grande, que es su significado en las listas de códigos de la web.
    .fix = Si el texto menciona una contraseña de aplicación o una página web, siga sus indicaciones. De lo contrario, elija un mecanismo más seguro o actualice el programa de correo. Si el texto menciona un tamaño, reduzca el mensaje.
    .use = Envíe 534 con 5.7.9 cuando la política considere demasiado débil un mecanismo admitido. Envíe 504 cuando no lo admita o necesite cifrado, y 535 cuando fallen las credenciales.

smtp-535 = Credenciales no aceptadas
    .description = La autenticación falló porque las credenciales son incorrectas o insuficientes. No se cuestiona el mensaje.
    .when = En respuesta a AUTH, por ejemplo, tras una contraseña mal escrita o cambiada, un nombre de usuario sin su dominio o un token caducado. Las listas de códigos de la web confunden 535 con 5.3.5.
    .fix = Compruebe el nombre de usuario, que a menudo es la dirección completa, e introduzca de nuevo la contraseña. Si ambos son correctos, cree una contraseña de aplicación o pregunte al administrador si SMTP AUTH está activado. Detenga los programas que repitan credenciales antiguas, porque muchos servidores bloquean la cuenta.
    .use = Envíe 535 con 5.7.8 cuando las credenciales no superen la comprobación. Envíe 454 cuando haya fallado su propio servicio, para que ningún cliente pida una contraseña nueva. Envíe 525 para una cuenta desactivada.

smtp-538 = El mecanismo requiere cifrado
    .description = El mecanismo de AUTH elegido solo puede usarse en una conexión cifrada. RFC 4954 conserva este código por razones históricas: los servidores no deberían anunciar un mecanismo así antes de TLS.
    .when = En respuesta a AUTH, en un servidor antiguo que anuncia un mecanismo en una conexión sin cifrar y después lo rechaza.
    .fix = Cambie el programa de correo a TLS para el correo saliente, STARTTLS en el puerto 587 o TLS en el puerto 465, e inicie sesión. Si administra el servidor, deje de anunciar ese mecanismo antes de TLS.
    .use = No envíe 538 desde software nuevo. Si un cliente prueba el mecanismo antes de TLS, envíe 504 con 5.5.4, o 523 con 5.7.10. Envíe 530 para exigir STARTTLS antes de otros comandos.

smtp-550 = Buzón no disponible o correo rechazado
    .description = El buzón no existe, se deniega el acceso o la política prohíbe el comando. La política puede rechazar la retransmisión, el remitente, el servidor remitente o el mensaje.
    .when = En respuesta a RCPT TO cuando el buzón no existe, o después de los datos del mensaje cuando un filtro pone objeciones a su contenido, a SPF, a DKIM o a la reputación del servidor remitente.
    .fix = Lea el texto y el código mejorado, si lo hay. Si el buzón no existe, corrija la dirección. Si se rechaza la retransmisión, inicie sesión. Si la política rechaza el mensaje, pida al administrador del servidor remitente que compruebe SPF, DKIM, el DNS inverso y las listas de bloqueo.
    .use = Envíe 550 cuando el buzón no exista o la política rechace el correo. Envíe 450 mientras el buzón esté ocupado o bloqueado, 551 para dar otra dirección y 553 para un nombre que no permita.

smtp-551 = El usuario no está en este servidor, se indica otra dirección
    .description = El usuario no tiene buzón en este servidor, que no reenvía el correo, sino que indica otra dirección que se puede probar.
    .when = Cuando el servidor conoce la otra dirección del usuario y puede revelarla. Algunos servidores envían 551 cuando rechazan la retransmisión.
    .fix = Confirme la dirección del texto con el destinatario por otro medio, porque un servidor falso podría indicar cualquier dirección. Después, envíe el mensaje a ella y actualice su libreta de direcciones. Si el texto menciona la retransmisión, inicie sesión.
    .use = Envíe 551 solo si puede revelar la otra dirección. Envíe 251 cuando reenvíe usted mismo el correo y 550 para rechazar sin dar una dirección. No confíe en que el cliente avise a su usuario.

smtp-552 = Cuota o límite de tamaño superados
    .description = El mensaje supera la cuota de almacenamiento del destinatario o el límite de tamaño del servidor. En respuesta a RCPT TO, 552 también puede significar demasiados destinatarios, como en RFC 821.
    .when = En respuesta a MAIL FROM cuando el tamaño declarado con SIZE supera el límite, a RCPT TO cuando el mensaje no cabe en el buzón, o después de los datos del mensaje.
    .fix = Si el mensaje es demasiado grande, redúzcalo o comparta un enlace. Si el buzón está lleno, pida al destinatario por otro medio que libere espacio. Si hay demasiados destinatarios, envíe el mensaje a los restantes por separado.
    .use = Envíe 552 cuando una cuota o un límite de tamaño fijo impida aceptar el mensaje. Envíe 452 cuando falte almacenamiento por ahora o haya demasiados destinatarios, y 550 o 554 cuando el motivo sea la política.

smtp-553 = Nombre de buzón no aceptable
    .description = El servidor no acepta el nombre del buzón: su sintaxis es incorrecta, su forma no está permitida o, en respuesta a VRFY, podría designar a más de un usuario.
    .when = Tras una dirección mal formada o prohibida, o un nombre ambiguo en VRFY. Algunos servidores lo envían cuando la dirección del remitente no pertenece al usuario que ha iniciado sesión, o cuando rechazan la retransmisión.
    .fix = Corrija en la dirección los errores de escritura, los caracteres sobrantes y la falta de dominio. Si se rechazó la dirección del remitente, envíe desde la dirección de su cuenta. Tras VRFY, elija uno de los buzones de la lista. Si se rechazó la retransmisión, inicie sesión.
    .use = Envíe 553 cuando el propio nombre sea inaceptable o ambiguo. Envíe 550 cuando no exista tal buzón o la política rechace el correo, y 501 cuando no pueda interpretar los argumentos.

smtp-554 = Transacción fallida o sesión rechazada
    .description = La transacción falló por un motivo que ningún otro código describe. En lugar del saludo, 554 significa que el servidor no ofrece servicio SMTP a este cliente.
    .when = Cuando se abre la conexión, después de DATA si ningún destinatario es válido, o después de los datos del mensaje si el contenido o la política lo impiden. Algunos servidores también lo envían cuando rechazan la retransmisión o TLS es insuficiente.
    .fix = Fíjese en qué paso falló. En el saludo, compruebe los registros MX y si la dirección IP del servidor remitente está en una lista de bloqueo. En DATA, busque destinatarios rechazados. Después de los datos del mensaje, cambie lo que el texto indica como motivo.
    .use = Envíe 554 cuando no encaje ningún otro código. Si lo envía como saludo, indique el motivo y responda con 503 a todos los comandos excepto QUIT. Envíe 521 desde un host que nunca acepte correo y 451 para un error temporal.

smtp-555 = Parámetro de MAIL FROM o RCPT TO no admitido
    .description = El servidor no reconoce o no implementa un parámetro que sigue a la dirección en MAIL FROM o RCPT TO.
    .when = Cuando un parámetro como BODY, SMTPUTF8 o NOTIFY pertenece a una extensión que el servidor no tiene. Algunos servidores también lo envían para un comando mal formado, como una dirección sin corchetes angulares.
    .fix = Compare los parámetros del registro de la sesión con la respuesta a EHLO y deje de enviar los que no anuncia. Compruebe si hay caracteres sobrantes en la dirección. Si no administra el servidor remitente, reenvíe el texto completo del error al administrador de ese servidor.
    .use = Envíe 555 para un parámetro que no implemente, a menos que su especificación indique otro código. Envíe 455 cuando no pueda cumplirlo por ahora y 501 si la sintaxis es incorrecta.

smtp-556 = El dominio del destinatario no acepta correo
    .description = El dominio del destinatario no acepta ningún correo. Este servidor lo sabe sin conectarse a él, normalmente por un registro MX nulo.
    .when = Lo envía un servidor de retransmisión o de correo saliente que encuentra un MX nulo: un único registro MX que indica un punto en lugar de un host. Courier también envía 556 para una dirección que falló hace poco, y Alibaba Cloud, por demasiados destinatarios.
    .fix = Compruebe si el dominio del destinatario está mal escrito o tiene un prefijo www que sobra. Si es correcto, póngase en contacto con el destinatario por otro medio. Si el dominio es suyo, sustituya el MX nulo por un registro MX real.
    .use = Envíe 556 con 5.1.10 cuando el dominio del destinatario publique un MX nulo. Envíe 550 con 5.7.27 cuando lo haga el del remitente, 521 desde un host que nunca acepte correo y 451 cuando falle la consulta DNS.

smtp-557 = Consulta de dirección rechazada
    .description = El servidor rechaza una consulta sobre una dirección, por ejemplo, sobre sus claves públicas. Ninguna RFC define este código; al parecer, pertenece a un borrador de Internet (Internet-Draft) caducado.
    .when = En un servidor basado en el borrador caducado. En el correo corriente, IndiMail envía 557 por demasiados destinatarios, y Alibaba Cloud, por demasiados datos. Las listas de códigos de la web muestran «Too many duplicate messages» o «Access denied».
    .fix = Guíese por el texto que sigue al código, porque el número no tiene un significado acordado. Compruebe la dirección del destinatario y el número de destinatarios. Después, pregunte al administrador de correo del servidor receptor.
    .use = No envíe 557 fuera de un experimento con consultas de direcciones. Envíe 550 para rechazar una dirección o por motivos de política, 554 cuando no encaje ningún otro código y 450 para un bloqueo temporal.
