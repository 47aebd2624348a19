# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Todo ha ido bien
    .happened = El servidor ha hecho lo que se le pidió, lo ha aceptado para más tarde o espera más datos.
    .customer = No es necesario hacer nada. Antes de repetir cualquier cosa, compruebe si el resultado ya está disponible.
    .administrator = Tras una respuesta provisional como HTTP 100, haga que el cliente envíe la parte siguiente; tras HTTP 102 a 104 o SIP 180, haga que espere la respuesta final.
    .avoid = No repita nada solo porque no vea un resultado: por ejemplo, un pedido podría hacerse dos veces.
    .ask = Si el resultado no aparece, pregunte al administrador del servidor. Incluya los identificadores que figuren en la respuesta o en los registros, la fecha, la hora y la zona horaria.

cause-none-mail = Todo ha ido bien
    .happened = El servidor ha hecho lo que se le pidió, lo ha aceptado para más tarde o espera más datos. 250 después de los datos del mensaje significa que se aceptó, no que ya se entregó.
    .customer = No es necesario hacer nada. Si un mensaje aceptado no llega, pida al destinatario que mire en la carpeta de spam.
    .administrator = Tras 334, haga que el cliente envíe la parte siguiente del inicio de sesión; tras 354, el mensaje.
    .avoid = No vuelva a enviar el mensaje solo porque no vea un resultado: podría llegar dos veces.
    .ask = Si el mensaje no llega, pregunte al administrador de correo del destinatario. Incluya los identificadores que figuren en la respuesta o en los registros, la fecha, la hora y la zona horaria.

cause-mailbox-unknown = El buzón no existe
    .happened = El servidor de correo del destinatario no encontró ningún buzón con esta dirección. Lo más habitual es que la parte anterior a la @ esté mal escrita, o que la cuenta se haya cerrado o aún no se haya creado.
    .customer = Compare la dirección, letra por letra, con la que le dio el destinatario y borre la sugerencia guardada en su programa de correo. Si parece correcta, póngase en contacto con el destinatario por otro medio.
    .administrator = Si administra el servidor del destinatario y el buzón debería existir, compruebe la cuenta, sus alias y la lista de destinatarios de cualquier servidor de retransmisión intermedio.
    .avoid = No pruebe nombres parecidos al azar: un gran número de destinatarios desconocidos daña la reputación del servidor remitente.
    .ask = Pida al destinatario la dirección exacta o pregunte si existe al administrador de correo del destinatario. Incluya el texto completo del error, la fecha, la hora y la zona horaria.

cause-mailbox-full = Buzón lleno
    .happened = En el buzón del destinatario no queda espacio, así que el servidor no aceptó el mensaje.
    .customer = Avise al destinatario por otro medio. Si el mensaje se devolvió, vuelva a enviarlo cuando haya espacio.
    .administrator = Si administra el servidor del destinatario, libere espacio de almacenamiento o aumente la cuota. En el servidor remitente no hay que cambiar nada.
    .avoid = No envíe el mensaje cada pocos minutos: nada cambia hasta que haya espacio.
    .ask = Pregunte al destinatario o a su proveedor si el buzón ha superado la cuota. Incluya el texto completo del error.

cause-mailbox-disabled = Buzón desactivado o inactivo
    .happened = El servidor del destinatario conoce la dirección, pero el buzón no acepta correo: la cuenta está desactivada, suspendida o bloqueada, de forma temporal o permanente, o lleva mucho tiempo sin usarse.
    .customer = Póngase en contacto con el destinatario por otro medio o en otra dirección. Solo él o su proveedor pueden activar el buzón.
    .administrator = Si administra el servidor del destinatario, averigüe por qué está desactivada la cuenta: una factura impagada, un abuso, un largo periodo sin uso o un empleado que se ha marchado.
    .avoid = No siga enviando mensajes a un buzón que continúa desactivado: algunos buzones abandonados se convierten en trampas de spam, que dañan la reputación del remitente.
    .ask = Pregunte al destinatario o al administrador del dominio si la cuenta todavía existe y se va a reactivar. Incluya el texto completo del error.

cause-mailbox-moved = El destinatario ha cambiado de dirección
    .happened = El destinatario ya no usa esta dirección, y el servidor no le entrega correo en ella. La respuesta solo da la dirección nueva si el servidor puede revelarla.
    .customer = Confirme la dirección nueva con el destinatario por otro medio. Después, envíe el mensaje a esa dirección y corrija su libreta de direcciones.
    .administrator = En sus listas, use la dirección nueva cuando el destinatario la haya confirmado. Si administra el servidor del destinatario, configure un reenvío o una respuesta que dé la dirección nueva.
    .avoid = No permita que los programas adopten la dirección nueva automáticamente y no envíe a ella correo confidencial sin haberla confirmado.
    .ask = Pida la dirección actual al destinatario, a un colega suyo o al administrador del dominio anterior. Incluya el texto completo del error.

cause-domain-unknown = No se encuentra el dominio del destinatario
    .happened = El servidor remitente no encontró cómo llegar al dominio del destinatario: el dominio no existe, el DNS no indica ningún servidor de correo para él o la consulta DNS falló.
    .customer = Compruebe si la parte posterior a la @ está mal escrita o tiene una terminación equivocada. Si el dominio es correcto, avise al destinatario por otro medio.
    .administrator = Consulte los registros MX, A y AAAA del dominio con otro resolutor. Si existen, compruebe su propio resolutor y el enrutamiento. Si el dominio es suyo, renuévelo o publique un registro MX.
    .avoid = No pruebe otros nombres del mismo dominio ni modifique el mensaje: ninguna de las dos cosas ayuda.
    .ask = Pregunte al destinatario si su dominio cambió de nombre o ha caducado. Indique al administrador del dominio el nombre exacto, el nombre del resolutor que usted usa, la fecha, la hora y la zona horaria.

cause-domain-no-mail = El dominio o el host no acepta correo
    .happened = O bien un registro MX nulo del DNS declara que el dominio del destinatario no acepta correo, o bien el host receptor no acepta correo de nadie.
    .customer = Compruebe el dominio que sigue a la @: a menudo se usan por error nombres de sitios web y direcciones de no respuesta. Si la dirección es correcta, póngase en contacto con el destinatario por otro medio.
    .administrator = Si el dominio es suyo y debería aceptar correo, sustituya el registro MX nulo o haga que el registro MX apunte a un servidor que acepte correo.
    .avoid = No envíe el mensaje desde otra cuenta u otro servidor: el rechazo se aplica a todos los mensajes dirigidos a este dominio o host.
    .ask = Pida al destinatario una dirección que acepte correo y pregunte al administrador del dominio si el registro MX es intencionado.

cause-sender-address = No se acepta la dirección del remitente
    .happened = El servidor pone objeciones a la dirección del remitente: está mal formada o no se puede verificar, su dominio no existe o no acepta respuestas, o el usuario que ha iniciado sesión no puede usarla.
    .customer = Compruebe si la dirección del remitente está mal escrita en la configuración de su programa de correo. Use la dirección de la cuenta con la que inicia sesión.
    .administrator = Compruebe que los dominios de MAIL FROM y From existan, tengan un registro MX o de dirección y acepten correo, y que la cuenta pueda usar la dirección. Sustituya las direcciones de localhost.
    .avoid = No use una dirección o un dominio ajenos: eso se considera falsificación, y fallan comprobaciones como SPF y DMARC.
    .ask = Pregunte a su proveedor qué direcciones de remitente puede usar su cuenta. Incluya las direcciones de MAIL FROM y From, el nombre de usuario y el texto completo del error.

cause-relay-denied = Retransmisión no permitida
    .happened = El servidor no retransmite mensajes a este dominio para este remitente. Lo más habitual es que el programa de correo no haya iniciado sesión o use un servidor equivocado.
    .customer = En su programa de correo, active la autenticación para el servidor de correo saliente. Use el servidor, el puerto (normalmente, 465 o 587) y el nombre de usuario que le indicó su proveedor.
    .administrator = Si el servidor que rechaza el mensaje es suyo y figura en los registros MX del dominio del destinatario, añada el dominio a los que acepta. De lo contrario, corrija el inicio de sesión o la ruta en el sistema remitente.
    .avoid = No permita la retransmisión a todo el mundo ni a redes enteras para evitar este error: los emisores de spam encuentran pronto los servidores de retransmisión abiertos, y después llegan las listas de bloqueo.
    .ask = Pregunte a su proveedor qué servidor, qué puerto y qué método de inicio de sesión debe usar. Incluya el texto completo del error y su dirección IP.

cause-sender-reputation = El servidor o el dominio remitente no es de confianza
    .happened = El servidor no confía en el origen del mensaje: la dirección IP, el dominio o el nombre HELO del remitente está en una lista de bloqueo o tiene mala reputación, o el DNS inverso falta o es incorrecto.
    .customer = Reenvíe el texto completo del error a su proveedor o administrador y póngase en contacto con el destinatario por otro medio. Envíe siempre el correo a través del servidor de su proveedor y con la sesión iniciada.
    .administrator = Si la respuesta nombra una lista, consulte en ella la dirección IP y el dominio. Solucione la causa, como una cuenta robada, y haga que coincidan el registro PTR, el registro de dirección y el nombre HELO. Después, solicite la retirada de la lista.
    .avoid = No cambie a direcciones IP o dominios nuevos en lugar de solucionar la causa: pronto perderán también su reputación.
    .ask = Pregunte el motivo al administrador de correo del destinatario o, si la respuesta nombra una lista de bloqueo, a quien la gestiona. Incluya la dirección IP, el dominio y el nombre HELO del servidor remitente, el texto completo del error, la fecha, la hora y la zona horaria.

cause-content-refused = Contenido rechazado por ser spam o dañino
    .happened = Un filtro pone objeciones al contenido del mensaje, como el texto, un enlace o un archivo adjunto, y lo considera spam, malware o contenido prohibido.
    .customer = Si la respuesta nombra un virus, analice su dispositivo. De lo contrario, quite del mensaje los enlaces acortados, los programas y los archivos comprimidos con contraseña, y comparta los archivos de una forma que el destinatario acepte.
    .administrator = En el sistema remitente, compruebe si hay una cuenta robada o un formulario web del que se abusa. Si administra el servidor del destinatario y el mensaje es inofensivo, corrija la regla del filtro o añada una excepción.
    .avoid = No disfrace el contenido cambiando el nombre de un archivo adjunto, protegiendo un archivo comprimido con contraseña o escribiendo mal las palabras: los filtros penalizan estos trucos.
    .ask = Pregunte al administrador del destinatario qué regla, enlace o nombre de virus indicó el filtro. Incluya el texto completo del error, el encabezado Message-ID, la fecha, la hora y la zona horaria.

cause-message-authentication = Comprobación de SPF, DKIM o DMARC no superada
    .happened = El servidor del destinatario no pudo confirmar que el dominio del remitente haya autorizado el mensaje: SPF, DKIM o DMARC falló, falta o no se pudo comprobar. El reenvío y las listas de correo pueden invalidar estas comprobaciones.
    .customer = Envíe el correo a través del servidor de correo del dominio de su dirección From. Si ya lo hace, reenvíe el texto completo del error al administrador de ese dominio.
    .administrator = Incluya todos los servidores remitentes en el único registro SPF del dominio, firme con DKIM y alinee SPF o DKIM con el dominio de From para DMARC. Después, compruebe Authentication-Results en un mensaje de prueba.
    .avoid = No publique un segundo registro SPF, no termine el registro con +all y no debilite de forma permanente la política de DMARC: eso invalida las comprobaciones o permite la falsificación.
    .ask = Pregunte al administrador de correo del destinatario qué comprobación falló y para qué dominio. Incluya la dirección IP del servidor remitente, los dominios de MAIL FROM y From, el encabezado DKIM-Signature, el texto completo del error, la fecha, la hora y la zona horaria.

cause-credentials-refused = Falta el inicio de sesión o no se acepta
    .happened = El servidor exige que el cliente inicie sesión, pero no recibió credenciales o no las aceptó. La contraseña, el token, la clave o el método de inicio de sesión pueden ser incorrectos, faltar o haber caducado.
    .customer = Inicie sesión de nuevo y compruebe el nombre de usuario y la contraseña. Si ambos son correctos, compruebe si la cuenta está bloqueada o necesita otro método de inicio de sesión.
    .administrator = Compruebe qué cuenta, token o clave envía el programa, si ha caducado y si el servidor ofrece este método de inicio de sesión. Si administra el servidor, compruebe si la cuenta está bloqueada.
    .avoid = No permita que un programa repita un inicio de sesión rechazado: puede bloquear la cuenta o la dirección IP. No incluya nunca una contraseña o un token en una solicitud de soporte técnico.
    .ask = Pregunte al administrador si la cuenta está activa y qué método de inicio de sesión necesita. Incluya el nombre de usuario, el texto completo del error, la fecha, la hora y la zona horaria y, en el caso de HTTP, el encabezado WWW-Authenticate o Proxy-Authenticate.

cause-credentials-refused-mail = Falta el inicio de sesión o no se acepta
    .happened = El servidor exige que el cliente inicie sesión, pero no recibió credenciales o no las aceptó. La contraseña, el token, la clave o el método de inicio de sesión pueden ser incorrectos, faltar o haber caducado.
    .customer = Inicie sesión de nuevo; muchos servidores de correo requieren la dirección completa como nombre de usuario. Si la contraseña solo funciona en la web, cree una contraseña de aplicación o use el inicio de sesión web.
    .administrator = Compruebe qué cuenta, token o clave envía el programa, si ha caducado y si el servidor ofrece este método de inicio de sesión. Si administra el servidor, compruebe si la cuenta está bloqueada.
    .avoid = No permita que un programa repita un inicio de sesión rechazado: puede bloquear la cuenta o la dirección IP. No incluya nunca una contraseña o un token en una solicitud de soporte técnico.
    .ask = Pregunte al administrador si la cuenta está activa y qué método de inicio de sesión necesita. Incluya el nombre de usuario, el texto completo del error, la fecha, la hora y la zona horaria.

cause-encryption-required = Se requiere una conexión cifrada
    .happened = El servidor requiere una conexión cifrada, pero el cliente no la cifró, o no se pudo establecer TLS tal como exige la política de uno de los extremos.
    .customer = Empiece la dirección con https o active TLS en la configuración del programa. Actualice los programas antiguos.
    .administrator = Active TLS 1.2 o posterior en el cliente. Si administra el servidor, compruebe el certificado, el nombre de host, la fecha de caducidad y lo que exige la política.
    .avoid = No desactive el cifrado ni las comprobaciones de certificados, y no envíe nunca una contraseña por una conexión sin cifrar.
    .ask = Pregunte al administrador del servidor qué versiones de TLS y qué certificados se requieren. Incluya el nombre de host, el puerto, las líneas de los registros sobre TLS y el texto completo del error.

cause-encryption-required-mail = Se requiere una conexión cifrada
    .happened = El servidor requiere una conexión cifrada, pero el cliente no la cifró, o no se pudo establecer TLS tal como exige la política de uno de los extremos.
    .customer = En su programa de correo, elija STARTTLS, normalmente en el puerto 587, o TLS desde el principio en el puerto 465. Actualice los programas antiguos.
    .administrator = Active TLS 1.2 o posterior en el servidor remitente o en el cliente. Si administra el otro servidor, compruebe el certificado, el nombre de host, la fecha de caducidad y las políticas MTA-STS o DANE que existan.
    .avoid = No desactive el cifrado ni las comprobaciones de certificados, y no envíe nunca una contraseña por una conexión sin cifrar.
    .ask = Pregunte al administrador del servidor qué versiones de TLS y qué certificados se requieren. Incluya el nombre de host, el puerto, las líneas de los registros sobre TLS y el texto completo del error.

cause-rate-limited = Límite o cuota alcanzados
    .happened = Se envió demasiado o se abrieron demasiadas conexiones en poco tiempo, o se ha agotado una cuota. El límite puede aplicarse a la cuenta, a la dirección IP o a la clave.
    .customer = Si el servidor no indica un tiempo, espere unos minutos, y más después de cada rechazo. Después, envíe menos a la vez o pida a su proveedor un límite mayor.
    .administrator = Use menos conexiones en paralelo y pausas más largas, y espere tanto como pida el servidor. Compruebe si hay una cuenta robada o un programa que reintenta sin parar. Si administra el servidor, compruebe el límite.
    .avoid = No reparta el tráfico entre más cuentas o direcciones IP: los intentos rechazados suelen contar también, y puede acabar en un bloqueo.
    .ask = Pregunte al administrador del servidor qué se cuenta, durante qué periodo y cuándo se restablece. Incluya la cuenta, la dirección IP, el texto completo del error, la fecha, la hora y la zona horaria.

cause-rate-limited-mail = Límite o cuota alcanzados
    .happened = Se envió demasiado o se abrieron demasiadas conexiones en poco tiempo, o se ha agotado una cuota. El límite puede aplicarse a la cuenta, a la dirección IP, al remitente o al destinatario.
    .customer = Si el servidor no indica un tiempo, espere unos minutos, y más después de cada rechazo. Después, envíe menos a la vez o pida a su proveedor un límite mayor.
    .administrator = Use menos conexiones en paralelo y pausas más largas, y espere tanto como pida el servidor. Compruebe si hay una cuenta robada o un programa que reintenta sin parar. Si administra el servidor, compruebe el límite.
    .avoid = No reparta el tráfico entre más cuentas o direcciones IP: los intentos rechazados suelen contar también, y puede acabar en un bloqueo.
    .ask = Pregunte al administrador del servidor qué se cuenta, durante qué periodo y cuándo se restablece. Incluya la cuenta, la dirección IP, el texto completo del error, la fecha, la hora y la zona horaria.

cause-message-too-large = Límite de tamaño superado
    .happened = Lo que se envió es más grande de lo que acepta el lado receptor.
    .customer = Envíe menos a la vez o reduzca el archivo. Si una página web se queja de los encabezados o las cookies, borre las cookies del sitio y empiece desde su página de inicio.
    .administrator = Compare el tamaño con los límites del proxy, del servidor y de la aplicación. Si aumenta un límite, auméntelo en todos los servidores del recorrido.
    .avoid = No elimine el límite: protege al lado receptor.
    .ask = Pregunte al administrador del lado receptor cuál es su límite de tamaño. Incluya el texto completo del error y el tamaño.

cause-message-too-large-mail = Mensaje demasiado grande
    .happened = El mensaje es más grande de lo que acepta el servidor. La codificación aumenta los archivos adjuntos en torno a un tercio, así que un archivo inferior al límite puede resultar demasiado grande.
    .customer = Reduzca el archivo adjunto o compártalo mediante un enlace.
    .administrator = Compare el tamaño con el valor de SIZE en la respuesta del servidor a EHLO. Si aumenta un límite, auméntelo en todos los servidores del recorrido.
    .avoid = No elimine el límite: protege al servidor. No reparta un archivo en muchos mensajes, que pueden llenar el buzón del destinatario.
    .ask = Pregunte al administrador del servidor que rechaza el mensaje cuál es su límite de tamaño. Incluya el texto completo del error y el tamaño después de la codificación.

cause-too-many-recipients = Demasiados destinatarios a la vez
    .happened = El mensaje tenía más destinatarios de los que el servidor acepta a la vez, así que no se aceptó para algunos de ellos o para ninguno.
    .customer = Averigüe qué destinatarios se rechazaron y envíeles el mensaje en grupos más pequeños. Para el correo periódico a muchas personas, use una lista de correo.
    .administrator = Haga que el servidor remitente entregue el mensaje a los destinatarios aceptados y presente los demás en otras transacciones, como espera RFC 5321 tras 452. Si es necesario, limite el número de destinatarios por mensaje.
    .avoid = No vuelva a enviar el mensaje a todos: los destinatarios aceptados lo recibirían dos veces. No incluya en To o Cc a personas que no se conocen.
    .ask = Pregunte al administrador de correo del servidor que rechaza el mensaje cuántos destinatarios puede tener un mensaje. Incluya el texto completo del error y el número de destinatarios.

cause-greylisted = Retrasado por una lista gris (greylisting)
    .happened = El servidor del destinatario aún no conoce a este remitente y rechaza a propósito el primer intento, para ver si el servidor remitente lo reintenta, como hacen normalmente los servidores de correo.
    .customer = Espere: el mensaje suele llegar en cuestión de minutos u horas. Si es urgente o se devolvió, póngase en contacto con el destinatario por otro medio.
    .administrator = Deje que la cola reintente tras unos minutos, desde la misma dirección IP y con el mismo remitente del sobre y el mismo destinatario. Envíe el correo de los programas sin cola a través de un servidor que tenga una.
    .avoid = No envíe otra copia, no reintente cada pocos segundos y no cambie el remitente ni la dirección IP entre intentos: la espera puede empezar de nuevo.
    .ask = Si los intentos se siguen rechazando después de un día, pida una excepción al administrador de correo del destinatario. Incluya la dirección IP del servidor remitente, el remitente del sobre y la fecha, la hora y la zona horaria de cada intento.

cause-connection = La conexión falló o agotó el tiempo de espera
    .happened = No se pudo establecer la conexión, se perdió o se agotó el tiempo de espera, o una puerta de enlace no obtuvo una respuesta utilizable. El problema puede estar en la red, en un firewall, en el DNS o en el otro servidor.
    .customer = Compruebe su propia red si también fallan otras cosas. Si estaba pagando o pidiendo algo, compruebe si la operación se completó antes de volver a intentarlo.
    .administrator = Pruebe el DNS, la ruta, el puerto y el firewall desde el servidor remitente o el cliente. Detrás de un proxy o una puerta de enlace, revise el servidor upstream. En el servidor inaccesible, compruebe que esté a la escucha y dé abasto.
    .avoid = No cambie la dirección ni el contenido y no reintente a intervalos cortos: ninguna de las dos cosas soluciona la causa, y los reintentos aumentan la carga.
    .ask = Pregunte al administrador del servidor o de la red inaccesible si hay algún fallo conocido. Incluya los nombres de host, las direcciones IP, el puerto, el texto completo del error, la fecha, la hora y la zona horaria.

cause-name-unknown = Nombre de host no encontrado
    .happened = El nombre de un servidor no se pudo traducir a una dirección: está mal escrito, no existe en el DNS o solo existe en otra red.
    .customer = Compruebe si la dirección está mal escrita. Si es correcta, compruebe que tiene conexión a Internet y conéctese a la red de la empresa o a la VPN a la que pertenece el nombre.
    .administrator = Consulte el nombre en la máquina que muestra el error y después con otro resolutor. Compruebe la configuración del cliente, los dominios de búsqueda y el archivo hosts, o publique el registro A o AAAA que falta.
    .avoid = No sustituya el nombre por una dirección IP de forma definitiva: la dirección puede cambiar y los certificados dejan de coincidir.
    .ask = Pregunte al administrador del servidor si el nombre es correcto y dónde se puede consultar. Incluya el nombre exacto, el resolutor que usted usa, la fecha, la hora y la zona horaria.

cause-certificate-untrusted = El certificado no es de confianza
    .happened = Un extremo no aceptó el certificado del otro: no conoce al emisor, falta un certificado intermedio, o el certificado está dañado, se ha revocado o no está destinado a este uso.
    .customer = Si su programa recibió una alerta TLS, compruebe que use el certificado de cliente correcto. De lo contrario, compruebe que la dirección esté bien escrita y, en redes públicas, inicie sesión primero en la red. Si eso no ayuda, informe del error al administrador del servidor.
    .administrator = Haga que el extremo cuyo certificado se rechazó envíe sus certificados intermedios. Tras una alerta TLS, es el extremo que la recibió. Si el emisor es suyo, añada su certificado raíz al almacén de certificados de confianza del otro extremo.
    .avoid = No desactive las comprobaciones de certificados ni ignore la advertencia: un atacante podría leerlo todo.
    .ask = Pregunte al administrador del servidor qué emisor tiene el certificado del servidor y si la cadena está completa. Si se rechazó el del cliente, pregunte qué emisores acepta el servidor. Incluya el nombre del servidor, el puerto, el texto completo del error, la fecha, la hora y la zona horaria.

cause-protocol-mismatch = Protocolo equivocado para este puerto
    .happened = Los dos extremos no hablan el mismo protocolo en este puerto: uno cifra y el otro no, o uno habla HTTP/1.1 donde el otro espera HTTP/2.
    .customer = Compruebe si la dirección empieza por https:// o por http:// y si el puerto es el correcto. De lo contrario, reenvíe el texto completo del error a su administrador.
    .administrator = Compare el esquema, el puerto, TLS y la versión de HTTP en los dos extremos: un cliente con TLS necesita un puerto con TLS, y gRPC necesita HTTP/2 en todo el recorrido, también en los servidores proxy.
    .avoid = No reintente: nada cambia hasta que se reconfigure uno de los extremos.
    .ask = Pregunte al administrador del servidor qué protocolo y qué configuración de TLS espera el puerto. Incluya el nombre de host, el puerto, la configuración del cliente y el texto completo del error.

cause-callee-unknown = El usuario o el número no existe
    .happened = El servidor no conoce el usuario o el número al que se llamó. Está mal escrito, incompleto o ya no está asignado, o la llamada se envió al dominio equivocado.
    .customer = Compruebe si hay errores en el número o la dirección, también en el prefijo del país. Si es correcto, pida a la persona el actual por otro medio.
    .administrator = Compare la Request-URI que figura en los registros del servidor con el número que se marcó: prefijos, prefijo del país y dominio. Después, compruebe la ruta, el plan de marcado y, en el lado llamado, la cuenta del usuario.
    .avoid = No permita que un programa pruebe un número tras otro: esas llamadas parecen un escaneo, y muchos servidores bloquean entonces la dirección IP desde la que se llama.
    .ask = Pregunte al administrador del dominio al que se llamó si el usuario existe. Incluya la Request-URI, el encabezado Call-ID, el texto completo del error, la fecha, la hora y la zona horaria.

cause-callee-busy = La persona llamada está ocupada
    .happened = La persona llamada está en otra llamada o no acepta más llamadas por el momento.
    .customer = Vuelva a llamar dentro de unos minutos, deje un mensaje de voz si se le ofrece la opción o envíe un mensaje de texto.
    .administrator = Si una línea está siempre ocupada, compruebe si hay llamadas que no terminaron correctamente, y revise el límite de llamadas simultáneas y la configuración de «no molestar» del teléfono.
    .avoid = No vuelva a marcar automáticamente cada pocos segundos: eso aumenta la carga y puede acabar en un bloqueo.
    .ask = Pregunte al administrador del teléfono al que llama si hay llamadas atascadas en la línea. Incluya el encabezado Call-ID, el texto completo del error, la fecha, la hora y la zona horaria.

cause-callee-unavailable = No se puede localizar a la persona llamada
    .happened = El usuario existe, pero nadie respondió o no se pudo localizar ningún teléfono: está apagado, sin conexión, sin registrar o en modo «no molestar».
    .customer = Vuelva a llamar más tarde o deje un mensaje. Si es a su propio teléfono al que no se puede llamar, compruebe que tenga conexión y haya iniciado sesión.
    .administrator = Consulte los registros actuales del teléfono del usuario y cuándo caducan. Compruebe que las solicitudes llegan al teléfono a través del firewall y de la traducción de direcciones (NAT), y que el servidor lo deja sonar el tiempo suficiente.
    .avoid = No borre el número: lo más habitual es que el usuario solo esté ausente.
    .ask = Pregunte al administrador del teléfono al que llama si está registrado. Incluya la dirección del usuario, el encabezado Call-ID, el texto completo del error, la fecha, la hora y la zona horaria.

cause-call-declined = Llamada rechazada
    .happened = La persona llamada, o un programa o proveedor que decide en su nombre, ha rechazado la llamada.
    .customer = Si es importante, envíe un mensaje que explique el motivo de la llamada y espere antes de volver a llamar. Tras «Network Blocked», no vuelva a llamar: use el contacto que figura en el encabezado Reason.
    .administrator = Si la gente rechaza las llamadas de su organización por no deseadas, compruebe el identificador de llamada, el volumen de llamadas y si están firmadas. Si se rechazan llamadas deseadas, revise el filtro del lado llamado.
    .avoid = No vuelva a llamar con otro identificador de llamada: eso se considera abuso y es ilegal en muchos países.
    .ask = Pregunte el motivo a la persona o al proveedor que bloqueó la llamada. Incluya el identificador de llamada, los encabezados Reason y Call-Info, el texto completo del error, la fecha, la hora y la zona horaria.

cause-name-lookup-failed = No se pudo consultar el nombre
    .happened = El servidor DNS no pudo averiguar si el nombre existe ni qué registros tiene. Lo más habitual es que los servidores DNS del propio nombre no respondan o que sus firmas DNSSEC no sean válidas.
    .customer = Vuelva a intentarlo dentro de unos minutos o desde otra red. Si solo falla este nombre, avise al propietario del nombre. Si fallan muchos nombres, avise a su proveedor o administrador.
    .administrator = Busque un error extendido (EDE). Consulte con dig +cd: si funciona, la causa es DNSSEC. De lo contrario, consulte directamente a los servidores autoritativos de la zona. Si fallan muchos nombres, compruebe el reloj, el ancla de confianza y la red del resolutor.
    .avoid = No desactive la validación de DNSSEC para todo y no deduzca que el nombre no existe.
    .ask = Pregunte al administrador de la zona si hace poco se cambiaron sus servidores de nombres, la delegación o las claves. Incluya el nombre, el tipo de registro, el resolutor, los EDE que haya, el texto completo del error, la fecha, la hora y la zona horaria.

cause-dnssec-failure = La comprobación de DNSSEC falló
    .happened = El resolutor recibió una respuesta, pero sus firmas no demuestran que sea auténtica: han caducado, faltan o no coinciden con las claves que avala la zona superior.
    .customer = Espere unas horas o póngase en contacto con el propietario del nombre por otro medio. Todas las personas cuyo resolutor comprueba las firmas tienen el mismo problema.
    .administrator = Si la zona es suya, compare el registro DS de la zona superior con sus claves y vuelva a firmar la zona. Si no lo es, informe al propietario de la zona y compruebe el reloj y el ancla de confianza de su resolutor.
    .avoid = No desactive la validación de DNSSEC para todo: también se aceptarían las respuestas falsificadas.
    .ask = Pregunte al propietario de la zona si hace poco se cambió una clave. Incluya el nombre, el tipo de registro, el resolutor, el texto completo del error, la fecha, la hora y la zona horaria.

cause-no-data-connection = No se abrió la conexión de datos
    .happened = El comando se aceptó, pero no se pudo abrir la conexión aparte para el archivo o la lista del directorio. Suelen impedirlo un firewall, la traducción de direcciones (NAT) o un intervalo de puertos cerrado.
    .customer = Si la respuesta menciona una sesión TLS, use un programa que la reanude. De lo contrario, cambie entre el modo pasivo y el activo en su programa de FTP; el pasivo suele funcionar. Si ninguno ayuda, pruebe con otra red.
    .administrator = Abra el intervalo de puertos pasivos en el firewall del servidor y configure la dirección pública que anuncia PASV. Con TLS, los firewalls no pueden leer los puertos, así que el intervalo debe estar siempre abierto.
    .avoid = No abra todos los puertos del servidor: basta un intervalo fijo, si tiene más puertos que transferencias simultáneas.
    .ask = Pregunte al administrador del servidor cuál es su intervalo de puertos pasivos. Incluya el registro de su programa con las líneas PASV, EPSV o PORT, el texto completo del error, la fecha, la hora y la zona horaria.

cause-transfer-aborted = Transferencia de archivo interrumpida
    .happened = La transferencia había empezado y terminó antes de tiempo, así que el archivo falta o está incompleto en el destino.
    .customer = Inicie de nuevo la transferencia y deje que el programa la reanude si puede. Después, compare los tamaños.
    .administrator = Compruebe los registros del servidor y el espacio en disco, y aumente los tiempos de espera de los firewalls que cortan la conexión de control inactiva durante las transferencias largas. Haga que los programas envíen NOOP o keepalives.
    .avoid = No use el archivo incompleto y no borre el original antes de que coincidan los tamaños.
    .ask = Pregunte al administrador del servidor por qué terminó la transferencia. Incluya el nombre y el tamaño del archivo, el registro de su programa, el texto completo del error, la fecha, la hora y la zona horaria.

cause-connection-lost = Conexión perdida
    .happened = La conexión terminó sin un cierre correcto. El motivo suele ser un fallo de la red, un reinicio o un proxy que termina las conexiones inactivas. Los navegadores muestran el mismo error cuando se rechaza la negociación.
    .customer = Vuelva a cargar la página o reinicie el programa y compruebe su red. Si estaba en medio de algo, compruebe si se guardó.
    .administrator = Compare la hora con los reinicios y con los tiempos máximos de inactividad de los servidores proxy y los balanceadores de carga. Haga que el servidor envíe pings con más frecuencia que el tiempo más corto. Si las conexiones no llegan a abrirse, compruebe que todos los servidores proxy transmitan Upgrade y lea el código de estado HTTP. Si los pongs llegan tarde, compruebe si hay código que bloquea el programa. Haga que los clientes vuelvan a conectarse tras una espera aleatoria y creciente.
    .avoid = No permita que todos los clientes vuelvan a conectarse a la vez o sin pausa: un servidor que acaba de arrancar puede volver a fallar.
    .ask = Pregunte al administrador del servidor qué terminó la conexión. Incluya la dirección, el tiempo que llevaba abierta la conexión, el texto completo del error, la fecha, la hora y la zona horaria.

cause-certificate-expired = El certificado ha caducado o aún no es válido
    .happened = El certificado está fuera de su periodo de validez, o el reloj del dispositivo que lo comprueba no es correcto.
    .customer = Compruebe la fecha y la hora de su dispositivo y, si su programa usa un certificado de cliente, su fecha de caducidad. De lo contrario, el sitio o el servicio debe renovar su certificado; vuelva a intentarlo más tarde.
    .administrator = En el extremo cuyo certificado se rechazó, renuévelo y vuelva a cargar el programa que lo usa: muchos conservan el antiguo hasta que se reinician. Compruebe también los certificados intermedios y supervise la fecha de caducidad.
    .avoid = No desactive las comprobaciones de certificados ni atrase el reloj: los certificados caducados ya no son de confianza.
    .ask = Pregunte al administrador del servidor si se ha renovado el certificado. Incluya el nombre del servidor, el puerto, el texto completo del error, la fecha, la hora y la zona horaria.

cause-certificate-name-mismatch = El certificado es para otro nombre
    .happened = El certificado es válido, pero no para el nombre que se usó para conectarse. Es posible que la dirección sea incorrecta o que el servidor haya elegido un certificado equivocado.
    .customer = Compruebe la dirección, con «www» y sin él. En redes públicas, inicie sesión primero en la red y vuelva a intentarlo.
    .administrator = Solicite un certificado que incluya todos los nombres en uso y compruebe cuál envía el servidor para este nombre (SNI). Conéctese por nombre, no por dirección IP.
    .avoid = No desactive las comprobaciones de nombres: se aceptaría el certificado de cualquiera.
    .ask = Pregunte al administrador del servidor qué nombres cubre el certificado. Incluya el nombre que usó, el puerto, el texto completo del error, la fecha, la hora y la zona horaria.

cause-tls-mismatch = Ninguna versión de TLS ni algoritmo de cifrado en común
    .happened = Los dos extremos usan TLS, pero no hay ninguna versión, algoritmo de cifrado u otro parámetro que ambos acepten. Lo más habitual es que uno sea mucho más antiguo que el otro o tenga una configuración muy estricta.
    .customer = Actualice el navegador, el programa o el sistema operativo. Si el error afecta a un único dispositivo antiguo, pida una actualización al fabricante.
    .administrator = Compare las versiones y los algoritmos de cifrado que ofrece el cliente con los que acepta el servidor, por ejemplo, con una herramienta de análisis de TLS. Active TLS 1.2 y 1.3 en los dos extremos.
    .avoid = No vuelva a activar TLS 1.0, SSL 3.0 o algoritmos débiles para todos con el fin de atender a un solo cliente antiguo.
    .ask = Pregunte al administrador del servidor qué versiones de TLS y qué algoritmos de cifrado se aceptan. Incluya el nombre de host, el puerto, la versión del cliente y el texto completo del error.

cause-media-mismatch = Ningún formato de audio, vídeo o cifrado en común
    .happened = Los dos lados no encontraron ningún formato de sonido o vídeo, ni ningún cifrado para él, que ambos acepten. El teléfono llamado existe y se puede contactar con él.
    .customer = Actualice el teléfono o la aplicación. Si solo fallan las llamadas a un número, informe a su proveedor.
    .administrator = Compare los códecs y el cifrado (SRTP o ninguno) del SDP de la solicitud con lo que acepta el otro lado, y active alguno que tengan los dos. Compruebe los dispositivos intermedios, que pueden quitar algunos.
    .avoid = No desactive el cifrado de todas las llamadas por un solo dispositivo.
    .ask = Pregunte al administrador del otro lado qué códecs y qué cifrado acepta. Incluya el SDP de la solicitud, el encabezado Call-ID, el texto completo del error, la fecha, la hora y la zona horaria.

cause-storage-full = Almacenamiento lleno
    .happened = Al servidor no le queda espacio para lo que se envió, o la cuenta ha agotado su parte.
    .customer = Borre los archivos que ya no necesite o envíe algo más pequeño. Si el almacenamiento no es suyo, avise al propietario.
    .administrator = En el servidor, libere espacio en disco o aumente la cuota de la cuenta. Compruebe si han llenado el disco los registros, las subidas antiguas o un programa defectuoso.
    .avoid = No suba los archivos una y otra vez: nada cambia hasta que haya espacio, y los archivos incompletos ocupan aún más.
    .ask = Pregunte al administrador del servidor cuánto espacio queda libre y qué cuota se aplica. Incluya la cuenta, el tamaño del archivo, el texto completo del error, la fecha, la hora y la zona horaria.

cause-expired = Entrega retrasada o abandonada
    .happened = El servidor remitente lo ha intentado durante horas o días. O bien ha desistido, o bien esto es un aviso de que lo sigue intentando. La causa está en las respuestas a los intentos anteriores.
    .customer = Compruebe el dominio que sigue a la @ y avise al destinatario por otro medio. Cuando el servidor haya desistido y la causa esté solucionada, vuelva a enviar el mensaje.
    .administrator = Busque el ID de cola en los registros del servidor y lea las respuestas a todos los intentos. Solucione la causa, como un servidor inaccesible, y haga que se vuelva a enviar el mensaje.
    .avoid = No se limite a ampliar el tiempo en la cola: mientras persista la causa, la entrega seguirá fallando.
    .ask = Pida al administrador del servidor remitente la respuesta al último intento. Incluya el ID de cola, el encabezado Message-ID, la fecha, la hora y la zona horaria.

cause-loop = Bucle o demasiados saltos
    .happened = Lo que se envió dio vueltas en círculo, o pasó por más servidores o redirecciones de los permitidos. Lo más habitual es que las rutas, las reglas de reenvío o las redirecciones lleven de vuelta al punto de partida.
    .customer = Reenvíe el texto completo del error a su administrador. Si se trata de una página web, borre primero las cookies del sitio.
    .administrator = Busque los hosts o las direcciones que aparecen más de una vez; en HTTP, en los encabezados Location. Corrija las redirecciones, las rutas o las reglas de reenvío.
    .avoid = No aumente el límite de saltos o redirecciones: el bucle persiste, y cada vuelta más solo añade carga.
    .ask = Pregunte al administrador de los hosts que aparecen más de una vez cómo enrutan y redirigen. Incluya todos los encabezados de la solicitud, la fecha, la hora y la zona horaria.

cause-loop-mail = Bucle de correo
    .happened = El mensaje dio vueltas en círculo, o pasó por más servidores de los permitidos. Lo más habitual es que las reglas de reenvío o las rutas lleven de vuelta al punto de partida.
    .customer = Pida al destinatario que busque reglas de reenvío que lleven de vuelta al mismo buzón.
    .administrator = Busque los hosts que aparecen más de una vez en los encabezados Received. Corrija el reenvío, los registros MX o la lista de dominios locales.
    .avoid = No aumente el límite de saltos: el bucle persiste, y cada vuelta más solo añade carga.
    .ask = Pregunte al administrador de los hosts que aparecen más de una vez cómo reenvían y enrutan el correo. Incluya todos los encabezados Received, la fecha, la hora y la zona horaria.

cause-syntax = Mal formado o no admitido
    .happened = El servidor no pudo leer una parte de lo que se envió, como un comando, una dirección, un encabezado o un argumento, o no la admite o no la permite.
    .customer = Compruebe si en las direcciones y en lo que introdujo sobran espacios o comas o faltan partes, y actualice el programa. Si todo parece correcto, reenvíe el texto completo del error al desarrollador del programa.
    .administrator = Busque en los registros el comando, el encabezado o el argumento rechazado y corrija el programa que lo escribe. En HTTP y gRPC, compare el método, el tipo de contenido y los argumentos con la documentación del servicio.
    .avoid = No relaje las comprobaciones para todos con el fin de dejar pasar un solo programa defectuoso.
    .ask = Pregunte al desarrollador del programa o al administrador del servidor qué parte incumple qué regla. Incluya un registro de todo el intercambio, sin contraseñas, y el texto completo del error.

cause-server-fault = Problema en el servidor
    .happened = El servidor tiene un problema propio, como un disco lleno, un error interno, una configuración incorrecta, mantenimiento, sobrecarga o, en telefonía, ninguna línea libre. Lo que se envió puede ser correcto.
    .customer = Si el problema persiste, informe al administrador del servidor. Si estaba pagando o pidiendo algo en un sitio web, compruebe si la operación se completó antes de volver a intentarlo.
    .administrator = Si administra el servidor, compruebe los registros, la configuración y los cambios recientes, y después el espacio en disco, la memoria, la carga y las dependencias. En telefonía, compare las llamadas en curso con el límite de canales.
    .avoid = No cambie direcciones, contraseñas o contenido al azar, y no inunde el servidor de reintentos.
    .ask = Pregunte al administrador del servidor si el problema es conocido. Incluya el nombre de host, los identificadores que figuren en la respuesta o en los registros, el texto completo del error, la fecha, la hora y la zona horaria.

cause-policy = Rechazado por una política
    .happened = Una política del servicio, de su propietario o de la propia organización de usted no permite esto.
    .customer = Compruebe que usa la cuenta correcta. Después, pregunte a quien pueda dar permiso: el administrador de su organización o el propietario de aquello a lo que intentaba acceder.
    .administrator = Busque en el texto del error un enlace o un código que identifique la política. Si administra el servidor que rechaza la operación, compruebe los roles, el firewall, los orígenes y los bloqueos legales. De lo contrario, demuestre que su tráfico es legítimo.
    .avoid = No eluda la política con otras cuentas o direcciones: eso puede llevar a un bloqueo más amplio.
    .ask = Pregunte al administrador del servidor qué política se aplicó y quién puede cambiarla. Incluya la cuenta, la dirección IP, el texto completo del error, la fecha, la hora y la zona horaria.

cause-policy-mail = Rechazado por una política
    .happened = Una política del sistema del destinatario, o de la organización o el proveedor de usted, no permite este mensaje.
    .customer = Compruebe que usa la cuenta correcta. Después, pregunte a quien pueda dar permiso: el destinatario o el administrador de su organización.
    .administrator = Busque en el texto del error un enlace o un código que identifique la política. Si administra el servidor que rechaza el mensaje, compruebe las listas de bloqueo, la configuración del grupo y los remitentes permitidos. De lo contrario, demuestre que su correo es legítimo.
    .avoid = No eluda la política con otras cuentas o direcciones: eso puede llevar a un bloqueo más amplio.
    .ask = Pregunte al administrador de correo del destinatario qué política se aplicó y quién puede cambiarla. Incluya el remitente, la dirección IP, el texto completo del error, la fecha, la hora y la zona horaria.

cause-resource-missing = Página, archivo u objeto no encontrado
    .happened = El servicio no encontró nada en la dirección, la ruta o el nombre solicitados. Es posible que se haya borrado o trasladado, que no se haya creado nunca o que esté oculto para este usuario.
    .customer = Compruebe si la dirección o la ruta está mal escrita, o búsquela de nuevo desde la página de inicio o la carpeta superior. Inicie sesión si el contenido no es público.
    .administrator = Compare la dirección o la ruta, el identificador y la versión con la documentación del servicio. Si administra el servicio, compruebe el enrutamiento, los datos y los permisos, y redirija lo que se haya trasladado.
    .avoid = No pruebe direcciones parecidas: un gran número de estos intentos parece un ataque.
    .ask = Pregunte al administrador del servicio si existe y quién puede verlo. Incluya la dirección o el nombre completos, el método, la cuenta, la fecha, la hora y la zona horaria.

cause-state-conflict = Conflicto con el estado actual
    .happened = La solicitud no concuerda con el estado actual: los datos han cambiado entretanto, el objeto ya existe, una condición no se cumplió o falta, o antes hay que dar otro paso.
    .customer = Si el texto del error indica un paso previo, complételo. Después, vuelva a cargar la página, compruebe si ya figura su cambio o el de otra persona e introduzca lo que falte.
    .administrator = En HTTP, haga que el cliente lea el estado actual, combine su cambio y lo envíe con una condición nueva, como If-Match. En gRPC, empiece de nuevo la secuencia tras ABORTED; tras ALREADY_EXISTS, busque un intento anterior que se haya completado.
    .avoid = No omita la condición para forzar la solicitud: eso puede sobrescribir el trabajo de otras personas.
    .ask = Pregunte al administrador del servicio qué estado necesita la solicitud. Incluya el nombre del objeto, el ETag o la versión que envió, el ID de solicitud, el texto completo del error, la fecha, la hora y la zona horaria.

cause-redirected = Trasladado a otra dirección
    .happened = Lo que se pidió está en otra dirección.
    .customer = Siga la dirección nueva si confía en ella y actualice su marcador.
    .administrator = Haga que el cliente siga la dirección nueva, hasta un límite, o que la use directamente. En HTTP figura en el encabezado Location; en SIP, en Contact.
    .avoid = No envíe contraseñas ni tokens a una dirección nueva que no haya comprobado.
    .ask = Pregunte al administrador de la dirección antigua cuál es la correcta y si el cambio es permanente. Incluya las dos direcciones.

cause-redirected-mail = Trasladado a otra dirección
    .happened = El destinatario del mensaje tiene otra dirección de correo.
    .customer = Confirme la dirección nueva con el destinatario y envíe el mensaje a esa dirección.
    .administrator = Haga que el remitente use la dirección nueva y corríjala en sus listas cuando el destinatario la haya confirmado.
    .avoid = No envíe correo confidencial a una dirección nueva que no haya comprobado y no permita que los programas la adopten automáticamente.
    .ask = Pregunte al destinatario qué dirección es la correcta y si el cambio es permanente. Incluya las dos direcciones.

cause-cancelled = Cancelado por el cliente
    .happened = El cliente desistió antes de que la respuesta estuviera completa: tal vez se cerró una página, se detuvo un programa o se agotó un tiempo de espera entre el cliente y el servidor. Es posible que el trabajo se haya hecho de todos modos.
    .customer = Compruebe primero si su pedido o su cambio se completó. Si no es así, vuelva a cargar la página y déjela abierta hasta que termine.
    .administrator = Compare la duración de la solicitud con los tiempos de espera del cliente, del proxy y del balanceador de carga. Acelere el servicio o aumente el tiempo de espera más corto, a menos que el cliente cancele a propósito.
    .avoid = No deduzca solo de la cancelación que el servicio es el causante del problema.
    .ask = Pregunte al administrador del cliente o del proxy qué terminó la solicitud. Incluya el ID de solicitud, su duración y los registros de los dos extremos con la zona horaria.

cause-unknown = Causa no indicada
    .happened = Ni el texto ni los códigos que contiene indican el motivo.
    .customer = Busque el resto del texto: a menudo sigue una parte técnica más larga o un enlace. Reenvíelo todo a su proveedor o administrador.
    .administrator = Busque la misma hora en los registros y lea las líneas cercanas. Los registros del servidor que respondió suelen indicar el motivo.
    .avoid = No cambie ajustes, direcciones o contraseñas al azar: podría añadir un segundo problema.
    .ask = Pida al administrador del servidor que respondió la entrada correspondiente de sus registros. Incluya el texto completo del error, los identificadores que figuren en la respuesta o en los registros, la fecha, la hora y la zona horaria.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = Este texto no contiene ningún código de estado que Codebook pueda reconocer con seguridad ni ninguna expresión que conozca.
    .customer = Busque el resto del texto: a menudo sigue una línea con un número, el nombre de un código o una parte técnica. Péguelo todo.
    .administrator = Pegue también las líneas anteriores y posteriores, e indique el protocolo si lo conoce. Los registros del servidor que respondió suelen contener el código.
    .avoid = No cambie ajustes, direcciones o contraseñas ni quite direcciones de las listas solo por este texto.
    .ask = Pida al administrador del servidor que respondió la entrada correspondiente de sus registros. Incluya el texto completo del error, el programa, el nombre de host, la fecha, la hora y la zona horaria.

several-protocols =
    .happened = Varios protocolos tienen este número, con significados distintos, y nada en el texto muestra de cuál procede.
    .customer = Indique dónde apareció el número: en una página web, en una aplicación o en un mensaje devuelto. Pegue todo el texto que lo rodea.
    .administrator = Indique el protocolo o pegue la línea completa del registro: una URL o un método apunta a HTTP, y una dirección, un comando o un código mejorado apunta al correo.
    .avoid = No quite direcciones de las listas ni cambie ajustes mientras no se conozca el protocolo.
    .ask = Pida a quien vio el número el texto completo del error, el programa que lo mostró y su dirección o nombre de host.

## What kind of mail it is

mail-kind-bounce = Informe de no entrega
    .happened = Este correo es un informe de no entrega: un servidor no pudo entregar un mensaje y ha dejado de intentarlo.
    .advice = Vuelva a enviar el mensaje solo cuando la causa esté solucionada.

mail-kind-delay = Aviso de retraso
    .happened = Este correo es un aviso de retraso: el mensaje sigue esperando en el servidor remitente, que lo sigue intentando.
    .advice = No vuelva a enviar el mensaje mientras el servidor lo siga intentando: el destinatario podría recibirlo dos veces.

mail-kind-receipt = Confirmación de entrega o de lectura
    .happened = Este correo es una confirmación: el mensaje se entregó, se retransmitió, se abrió o se eliminó.
    .advice = Conserve la dirección en sus listas de correo. No es necesario hacer nada.

mail-kind-complaint = Queja por spam
    .happened = Este correo es una queja: un destinatario marcó su mensaje como spam, y el proveedor del buzón le informa de ello.
    .advice = Quite de inmediato al destinatario de todas sus listas de correo. Si el informe oculta la dirección, búsquela mediante el encabezado Message-ID del mensaje devuelto.

mail-kind-auto-reply = Respuesta automática
    .happened = Este correo es una respuesta automática, como un aviso de ausencia. El mensaje se entregó.
    .advice = Conserve la dirección en sus listas de correo, a menos que la respuesta diga que el destinatario ya no la usa.

mail-kind-challenge = El remitente debe confirmar el mensaje
    .happened = El servicio de correo del destinatario retiene el mensaje hasta que el remitente lo confirme, normalmente mediante un enlace en este correo.
    .advice = Conserve la dirección en sus listas de correo. Si usted mismo escribió al destinatario, siga los pasos que indica el correo. No permita que los programas confirmen estos correos.

mail-kind-other = Otro correo
    .happened = Este correo no es un informe sobre una entrega. Si cita un texto de error, esta página explica ese texto.
    .advice = Si tiene el informe de no entrega original, péguelo completo, con sus encabezados.

## Whether to remove the address from a mailing list

suppression-no = Esta respuesta no es motivo para quitar la dirección de sus listas de correo. Si la dirección está mal escrita, corríjala.
suppression-after-repeats = Por ahora, conserve la dirección en sus listas de correo. Quítela solo si el correo sigue fallando durante días o semanas.
suppression-yes = Si la dirección está mal escrita, corríjala. De lo contrario, quítela de sus listas de correo, porque lo más probable es que el correo dirigido a ella siga fallando.

## How sure the cause is

confidence-low = Los indicios son débiles o apuntan a varias causas. Compruébelo antes de fiarse de esta explicación.
confidence-medium = Esta causa es probable.
confidence-high = Esta causa es muy probable: el texto o el código la indica con claridad.

## How long to wait

# Variables:
#   $count (Number) - how many, for example 5
wait-asked =
    .seconds =
        { $count ->
            [one] El servidor le pide que espere { $count } segundo.
           *[other] El servidor le pide que espere { $count } segundos.
        }
    .minutes =
        { $count ->
            [one] El servidor le pide que espere { $count } minuto.
           *[other] El servidor le pide que espere { $count } minutos.
        }
    .hours =
        { $count ->
            [one] El servidor le pide que espere { $count } hora.
           *[other] El servidor le pide que espere { $count } horas.
        }

# Variables:
#   $count (Number) - how many, for example 30
#   $reference (String) - the document and section, for example “RFC 5321 §4.5.4.1”
wait-specified =
    .seconds =
        { $count ->
            [one] La respuesta no indica ningún tiempo. El mínimo habitual es de { $count } segundo ({ $reference }).
           *[other] La respuesta no indica ningún tiempo. El mínimo habitual es de { $count } segundos ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] La respuesta no indica ningún tiempo. El mínimo habitual es de { $count } minuto ({ $reference }).
           *[other] La respuesta no indica ningún tiempo. El mínimo habitual es de { $count } minutos ({ $reference }).
        }
    .hours =
        { $count ->
            [one] La respuesta no indica ningún tiempo. El mínimo habitual es de { $count } hora ({ $reference }).
           *[other] La respuesta no indica ningún tiempo. El mínimo habitual es de { $count } horas ({ $reference }).
        }

## Several recipients

# Variables:
#   $count (Number) - how many, for example 3
recipients-many =
    { $count ->
        [one] El informe abarca { $count } destinatario.
       *[other] El informe abarca { $count } destinatarios. Esta página trata de la primera entrega fallida o, si ninguna falló, del primer destinatario.
    }

text-cut = El texto es muy largo, así que solo se leyó el principio.

# Variables:
#   $address (String) - the recipient’s address, for example “anna@example.com”
#   $cause (String) - the title of the cause, for example “Mailbox full”
recipient-cause = La entrega a { $address } falló o se retrasó. La causa es: { $cause }.

## Contradictions

conflict-classes = { $believed } y { $doubted } se contradicen, porque sus primeras cifras significan resultados distintos. Los servidores de correo se guían solo por el código básico, así que esta página se guía por { $believed }.

conflict-code-and-words = El texto indica una causa distinta de la de { $doubted } y es más específico. Esta página se guía por el texto: { $cause }.

conflict-outdated-use = Para un número excesivo de destinatarios, 552 es una forma anticuada de 452. RFC 5321 pide a los remitentes que lo traten como temporal y que prueben con los destinatarios restantes en otra transacción.

conflict-closed-during-data = El servidor cerró la conexión durante la transferencia del mensaje o justo después. El código 421 significa que no aceptó el mensaje; si a pesar de ello lo conservó, el intento siguiente entregará un duplicado.

conflict-given-up = Aunque { $doubted } es un rechazo temporal, el servidor remitente ha dejado de intentarlo. Es posible que un mensaje nuevo llegue cuando la causa esté solucionada.

conflict-still-trying = Aunque { $doubted } es un rechazo permanente, el servidor remitente conserva el mensaje y lo sigue intentando. Si los intentos siguen fallando, devolverá el mensaje.

conflict-status-and-diagnostic = En este informe, Diagnostic-Code contiene { $believed } y Status contiene { $doubted }. Esta página se guía por Diagnostic-Code, que contiene la respuesta original y suele ser más preciso.

## Evidence

evidence-words = «{ $quote }» apunta a: { $cause }.

evidence-code = El código { $code } apunta a: { $cause }.

runner-up = La siguiente causa más probable es: { $cause }.
