# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket convierte una solicitud HTTP en una conexión duradera, por la que el cliente y el servidor se envían mensajes en cualquier momento. La termina una trama de cierre, normalmente con un código y un motivo breve.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Sin uso
    .description = La especificación deja vacío este intervalo, y el registro oficial empieza en 1000.
websocket-class-protocol = 1000–2999 · Protocolo WebSocket
    .description = El código lo define el protocolo WebSocket, una versión posterior o una extensión pública.
websocket-class-library = 3000–3999 · Bibliotecas y frameworks
    .description = Una biblioteca, un framework o una aplicación define el código y lo registra en la IANA.
websocket-class-private = 4000–4999 · Uso privado
    .description = Una aplicación define el código para sus propios clientes y servidores. No se puede registrar.

## Facts that only WebSocket codes have

websocket-fact-sendable = En una trama de cierre
    .scripts = Cualquiera de los dos programas puede ponerlo en una trama de cierre, y los navegadores también lo permiten a los scripts.
    .endpoints = Una trama de cierre puede llevarlo, pero los navegadores no permiten que lo envíen los scripts: close() solo acepta 1000 y de 3000 a 4999.
    .never = Una trama de cierre nunca lo lleva. Una biblioteca o un navegador lo comunica a su propia aplicación.
    .unassigned = Una trama de cierre no debería llevarlo, y muchas bibliotecas lo tratan como un error de protocolo.
websocket-fact-closer = Quién cierra
    .either = Cualquiera de los extremos puede cerrar la conexión con este código.
    .receiver = La conexión la cierra el extremo que recibió los datos inaceptables.
    .client = Solo los clientes cierran una conexión con este código.
    .server = El servidor cierra la conexión con este código.
    .gateway = La conexión la cierra una puerta de enlace o un proxy situado entre el cliente y el servidor.
    .nobody = Ningún extremo cierra la conexión correctamente: se corta o no llega a abrirse.
websocket-fact-reconnect = Reconexión automática
    .at-once = Un cliente puede volver a conectarse sin esperar.
    .on-demand = Un cliente solo abre otra conexión cuando la necesita.
    .backoff = Un cliente puede volver a conectarse tras una breve espera aleatoria y, si falla, tras esperas más largas.
    .another-address = Un cliente solo debería volver a conectarse a otra dirección IP del servicio, y a la misma únicamente cuando lo pida el usuario.
    .stop = Un cliente no debería volver a conectarse por su cuenta, sino mostrar el código.
    .by-agreement = El servicio o la biblioteca que define el código dice si sus clientes deben volver a conectarse.

## Where WebSocket meets HTTP

# A gateway or proxy between clients and the upstream server.
websocket-context-gateway =
    .exact = Donde una puerta de enlace respondería con { $to } a una solicitud HTTP, cierra una conexión abierta con { $from }. Ambos significan lo mismo.
    .close = Donde una puerta de enlace respondería con { $to } a una solicitud HTTP, cierra una conexión abierta con { $from }. Ambos significan casi lo mismo.
    .narrower = Donde una puerta de enlace respondería con { $to } a una solicitud HTTP, cierra una conexión abierta con { $from }, que abarca también otros casos.
    .broader = Donde una puerta de enlace respondería con { $to } a una solicitud HTTP, cierra una conexión abierta con { $from }, que solo abarca una parte del significado.
    .loose = Donde una puerta de enlace respondería con { $to } a una solicitud HTTP, cierra una conexión abierta con { $from }. Los dos tienen poco en común.

## Codes of the protocol

websocket-0-999 = No es un código de cierre
    .description = Los códigos de cierre empiezan en 1000. Los números menores, como los códigos de estado HTTP, no se usan.
    .when = Cuando un programa pasa a una función de cierre un código de estado HTTP o un número de error propio. La mayoría de las bibliotecas y todos los navegadores lo rechazan.
    .fix = Si el número procede de la negociación de apertura, búsquelo como código de estado HTTP. Si su programa lo pasa a close(), use en su lugar un código de 4000 a 4999.
    .use = No envíe nunca un número inferior a 1000. Para rechazar a un cliente con un código de estado HTTP, hágalo en la negociación, antes de que se abra la conexión.

websocket-1000 = Cierre normal
    .description = La conexión ha cumplido su función, y uno de los extremos la ha cerrado correctamente.
    .when = Cuando el trabajo está hecho: ha llegado el último mensaje, un usuario cierra la sesión o un programa llama a close() con este código.
    .fix = Si la conexión debería haber seguido abierta, lea el motivo y averigüe qué extremo llamó a close(): sus registros o su código dicen por qué.
    .use = Envíe 1000 cuando el trabajo esté hecho. Envíe 1001 cuando se cierre un servidor o el usuario abandone la página. Envíe 1011 cuando un error termine la conexión.

websocket-1001 = El servidor o la página se va
    .description = Uno de los extremos se va: por ejemplo, un servidor se está cerrando o un navegador ha abandonado la página.
    .when = Durante un despliegue, o cuando un usuario cierra una pestaña o sigue un enlace. Algunos servidores, como Jetty, también lo envían cuando una conexión ha estado inactiva demasiado tiempo.
    .fix = Si el usuario abandonó la página o el servidor se reinició, no es necesario hacer nada. Si solo se cierran conexiones inactivas, envíe pings, o mensajes desde un script en un navegador, a intervalos más cortos que el tiempo máximo de inactividad del servidor.
    .use = Envíe 1001 cuando su servidor o su página se vaya. Envíe 1012 cuando el servicio vaya a volver en segundos. Envíe 1000 cuando el trabajo esté hecho.

websocket-1002 = Error de protocolo
    .description = Un extremo vio que el otro había incumplido el protocolo WebSocket, así que cerró la conexión.
    .when = Cuando las tramas de un cliente no llevan máscara o las de un servidor sí, una trama tiene un código de operación desconocido o un bit reservado activado, o una trama de cierre lleva un código que no se puede enviar.
    .fix = Actualice la biblioteca del extremo que envió la trama defectuosa. Si no ayuda, desactive como prueba la compresión y evite los servidores proxy; un proxy que modifica las tramas causa el mismo error.
    .use = Envíe 1002 cuando una trama incumpla el protocolo. Envíe 1007 cuando el contenido no concuerde con el tipo de mensaje. Envíe 1008 cuando un mensaje incumpla una regla de su aplicación.

websocket-1003 = Tipo de datos no aceptado
    .description = Un extremo recibió un tipo de datos que no puede aceptar, como un mensaje binario cuando solo entiende texto.
    .when = Cuando un programa envía una matriz de bytes o un archivo a un servidor que espera JSON como texto, o texto a uno que espera mensajes binarios.
    .fix = Envíe el tipo que espera el otro extremo: en la mayoría de las bibliotecas, una cadena se convierte en un mensaje de texto y una matriz de bytes, en uno binario. Si el servidor es suyo, compruebe qué tipos acepta su controlador.
    .use = Envíe 1003 para un tipo de mensaje que no procese nunca. Envíe 1007 cuando el tipo sea correcto pero el contenido no sea válido. Envíe 1008 cuando entienda un mensaje pero no lo permita.

websocket-1004 = Código reservado sin significado
    .description = La especificación reserva 1004 y no le da ningún significado; puede dárselo una posterior.
    .when = Cuando un programa lo envía por error. Algunas listas de códigos antiguas de la web lo llaman «CLOSE_TOO_LARGE», que hoy es 1009.
    .fix = Si un mensaje era demasiado grande, redúzcalo. De lo contrario, pregunte al desarrollador del programa que envió 1004 qué quería decir.
    .use = No envíe 1004. Envíe 1009 para un mensaje demasiado grande, o un código de 4000 a 4999 con un significado propio.

websocket-1005 = Cerrada sin código
    .description = La conexión se cerró correctamente, pero la trama de cierre que llegó no contenía ningún código.
    .when = Cuando un programa llama a close() sin código, como hacen muchos scripts en navegadores, o envía una trama de cierre vacía.
    .fix = Si no esperaba que la conexión terminara, busque en los registros del otro extremo qué la cerró y haga que su programa envíe un código.
    .use = Para no dar ningún motivo, omita el código en lugar de enviar 1005. Es mejor enviar 1000, que dice al otro extremo que todo fue bien.

websocket-1006 = Conexión perdida sin trama de cierre
    .description = La conexión se cortó o no llegó a abrirse, y no llegó ninguna trama de cierre. Los navegadores también informan así de fallos del DNS, de TLS y de la negociación de apertura, y ocultan el motivo a los scripts.
    .when = Cuando cambia la red, un dispositivo entra en suspensión, un proxy termina una conexión inactiva, o un servidor se cierra de forma inesperada o se reinicia. Si falla todo intento, es posible que un proxy no transmita Upgrade, que el servidor rechace la negociación (HTTP 403) o que no se acepte su certificado.
    .fix = Si no llega a abrirse, lea el código de estado HTTP en las herramientas de desarrollo del navegador y compruebe que todos los servidores proxy transmitan Upgrade. Si se corta tras un tiempo fijo, haga que el servidor envíe pings o aumente los tiempos de espera del proxy. De lo contrario, lea los registros del servidor.
    .use = No envíe 1006. Para terminar una conexión tras un error, envíe 1011 u otro código que diga qué ocurrió.

websocket-1007 = El contenido no concuerda con el tipo de mensaje
    .description = Un extremo recibió datos que no concuerdan con el tipo de su mensaje, como un mensaje de texto que no es UTF-8 válido.
    .when = Cuando un programa envía texto en otra codificación, lo corta en mitad de un carácter o envía datos binarios como texto. Los clientes JMAP también pueden enviarlo tras un mensaje que no es un mensaje JMAP.
    .fix = Codifique todo el texto en UTF-8 y envíe los demás datos como mensajes binarios. Si el texto es correcto, compruebe si lo daña un proxy o una compresión defectuosa.
    .use = Envíe 1007 cuando el contenido contradiga el tipo de mensaje. Envíe 1002 cuando una trama sea defectuosa. Envíe 1003 cuando no acepte el tipo en absoluto.

websocket-1008 = Incumplimiento de una política
    .description = Un extremo recibió un mensaje que incumple su política. El código es genérico: también se envía cuando no encaja ningún otro o para ocultar detalles de la política.
    .when = Cuando falta o ha caducado un token, no se permite el encabezado Origin o un cliente envía demasiados mensajes. Los servidores JMAP pueden enviarlo cuando caducan las credenciales de un usuario.
    .fix = Lea el motivo e inicie sesión de nuevo o renueve el token. Compruebe el encabezado Origin y los límites del servicio. Si administra el servidor, busque la regla en sus registros.
    .use = Envíe 1008 cuando no encaje ningún otro código o no quiera revelar más. Envíe 3000 cuando el cliente deba iniciar sesión. Envíe 1009 para un mensaje demasiado grande.

websocket-1009 = Mensaje demasiado grande para el otro extremo
    .description = Un extremo recibió un mensaje demasiado grande para procesarlo.
    .when = Cuando un programa envía en un mensaje una imagen, un archivo o una lista larga. Los límites suelen ser bajos: de forma predeterminada, 1 MiB en websockets de Python y 32 KiB en coder/websocket de Go.
    .fix = Reduzca el mensaje o reparta los datos en varios mensajes. Si el extremo receptor es suyo, aumente su límite. Transfiera los archivos grandes por HTTP.
    .use = Envíe 1009 cuando un mensaje supere su límite de tamaño e indique el límite en el motivo. Envíe 1008 cuando haya demasiados mensajes. Envíe 1003 para un tipo que no acepte.

websocket-1010 = El servidor no aceptó una extensión
    .description = El cliente necesita una o varias extensiones que el servidor no aceptó en la negociación de apertura. El motivo debería enumerarlas.
    .when = Cuando un cliente insiste en la compresión con permessage-deflate, pero el servidor no la admite, solo la acepta con otros parámetros o está detrás de un proxy que quita el encabezado Sec-WebSocket-Extensions.
    .fix = Active la extensión en el servidor y permita que todos los servidores proxy transmitan Sec-WebSocket-Extensions. Si desarrolla el cliente, haga que funcione sin la extensión.
    .use = Envíe 1010 solo desde un cliente. Un servidor que no puede prescindir de una extensión deja en su lugar que falle la negociación.

websocket-1011 = Un error inesperado terminó la conexión
    .description = Un servidor se encontró con una situación inesperada que le impidió hacer lo que pidió el cliente.
    .when = Cuando la aplicación lanza una excepción o falla un servicio que necesita. websockets de Python también envía 1011 cuando no llega a tiempo ningún pong, incluso desde un cliente.
    .fix = Si administra el servidor, busque una excepción en sus registros. Si el motivo es «keepalive ping timeout», compruebe si en uno de los extremos hay código que bloquea el bucle de eventos o si la red es lenta. De lo contrario, comunique la dirección y la hora.
    .use = Envíe 1011 tras un error que no esperaba. Envíe 1012 para un reinicio. Envíe 1013 en caso de sobrecarga. Envíe 1014 cuando haya fallado un servidor upstream.

websocket-1012 = El servicio se está reiniciando
    .description = El servidor cierra sus conexiones porque el servicio se está reiniciando, y debería aceptar pronto otras nuevas.
    .when = Durante una actualización o un despliegue, o cuando un servidor como Uvicorn se detiene o vuelve a cargar su código.
    .fix = Deje que cada cliente espere un tiempo aleatorio de 5 a 30 segundos, para que no vuelvan todos a la vez. Si las conexiones siguen fallando tras unos minutos, pregunte al administrador del servidor si falló el reinicio.
    .use = Envíe 1012 cuando el mismo servicio vaya a volver pronto. Envíe 1001 cuando este servidor se vaya. Envíe 1013 cuando el servicio esté en ejecución pero sobrecargado.

websocket-1013 = Servicio sobrecargado por ahora
    .description = El servidor cierra la conexión porque está sobrecargado y quiere menos clientes durante un tiempo.
    .when = Cuando se conectan demasiados clientes a la vez, por ejemplo, tras una interrupción, o cuando un servidor alcanza su límite de conexiones.
    .fix = Use otra dirección IP del servicio si tiene varias. De lo contrario, espere unos minutos antes de volver a intentarlo. Si administra el servidor, amplíe la capacidad.
    .use = Envíe 1013 en caso de sobrecarga, para que los clientes se mantengan alejados durante un tiempo. Envíe 1012 para un reinicio. Envíe 1008 cuando un cliente supere su propio límite.

websocket-1014 = La puerta de enlace recibió una respuesta no válida
    .description = Una puerta de enlace o un proxy recibió una respuesta no válida del servidor upstream, así que cerró la conexión del cliente.
    .when = Cuando el servidor upstream se cierra de forma inesperada, corta su propia conexión o envía algo que la puerta de enlace no entiende.
    .fix = Si administra la puerta de enlace, compruebe que el servidor upstream esté en ejecución y después su dirección, su puerto y su protocolo en la configuración de la puerta de enlace. De lo contrario, comunique al servicio la dirección y la hora.
    .use = Envíe 1014 solo desde una puerta de enlace o un proxy y solo por un problema del servidor upstream. Envíe 1011 para un error propio.

websocket-1015 = La negociación TLS falló
    .description = La negociación TLS falló, por ejemplo, porque no se pudo verificar el certificado del servidor, así que no se estableció ninguna conexión cifrada.
    .when = En programas que abren una dirección wss: y cuya biblioteca informa por separado de este error. Los navegadores indican en su lugar 1006.
    .fix = Abra el mismo host con https:// en un navegador y lea el error de certificado. Si el servidor es suyo, renueve el certificado, complete su cadena o añada el nombre que falta. De lo contrario, informe del error.
    .use = No intente enviar 1015: sin una sesión TLS no hay conexión para una trama de cierre. Anote en su lugar el propio error de TLS en el registro.

websocket-1016-2999 = Código sin asignar del protocolo
    .description = Estos códigos se reservan para versiones posteriores del protocolo WebSocket y para extensiones con una especificación pública. Hasta ahora, ninguno tiene un significado.
    .when = Cuando un programa inventa un código y usa para él el intervalo equivocado.
    .fix = Pregunte al desarrollador del programa que envió el código qué significa. El programa debería usar en su lugar uno de 4000 a 4999.
    .use = No envíe estos códigos. Envíe uno de 4000 a 4999 en su propia aplicación o registre uno de 3000 a 3999 para una biblioteca.

## Codes of libraries and frameworks

websocket-3000-3999 = Código de una biblioteca o un framework
    .description = Las bibliotecas, los frameworks y las aplicaciones definen estos códigos y los registran en la IANA. El protocolo WebSocket no les da ningún significado.
    .when = Cuando una biblioteca, o una aplicación creada con ella, cierra la conexión según sus propias reglas. No todos los códigos en uso están registrados.
    .fix = Lea el motivo y busque después el código en la documentación de la biblioteca o del servicio que lo envió.
    .use = Registre en la IANA un código de este intervalo antes de que su biblioteca lo envíe. Envíe uno de 4000 a 4999 cuando solo tengan que entenderlo sus propios clientes.

websocket-3000 = Se requiere iniciar sesión
    .description = El cliente no está autorizado; el registro oficial no dice más. Normalmente, sus credenciales faltan, no son válidas o han caducado.
    .when = Cuando un servidor solo comprueba un token después de que se haya abierto la conexión, o cuando un token caduca mientras está abierta.
    .fix = Inicie sesión de nuevo o renueve el token y vuelva a conectarse. Si desarrolla el cliente, compruebe que envíe el token donde lo espera el servicio.
    .use = Envíe 3000 si ayudaría iniciar sesión. Envíe 3003 si falta permiso. Si lo sabe antes de que se abra la conexión, rechace en su lugar la negociación con HTTP 401.

websocket-3003 = Sin permiso
    .description = El servidor prohíbe lo que pidió el cliente; el registro oficial no dice más. Normalmente, el servidor conoce al usuario, al que le falta permiso.
    .when = Cuando un usuario abre un canal, una sala o un documento de otras personas, o pierde un rol mientras la conexión está abierta.
    .fix = Compruebe con qué cuenta se ha iniciado sesión y cámbiela si no es la correcta. De lo contrario, pida permiso al propietario del canal o del documento.
    .use = Envíe 3003 si iniciar sesión de nuevo no cambiaría nada. Envíe 3000 si ayudaría. Envíe 1008 cuando no quiera decir el motivo del rechazo.

websocket-3008 = Límite de tiempo superado
    .description = Se ha superado un límite de tiempo; el registro oficial no dice cuál. Normalmente, un extremo esperó demasiado un mensaje que la aplicación requiere.
    .when = Cuando un cliente no inicia sesión, no envía su latido (heartbeat) o no responde al servidor en el tiempo permitido.
    .fix = Vuelva a conectarse. Si se repite, compruebe si la red es lenta, si hay código que bloquea el programa o si un límite de tiempo es demasiado corto.
    .use = Envíe 3008 cuando se retrase un mensaje que su aplicación requiere. Envíe 1001 para terminar una conexión que ha estado inactiva. Envíe 1013 cuando su propio servidor sea demasiado lento.

## Private codes

websocket-4000-4999 = Código privado de una aplicación
    .description = Un servicio y sus clientes acuerdan qué significan estos códigos. Nadie los registra, así que el mismo número significa otra cosa en otro lugar.
    .when = Cuando un servicio cierra la conexión según sus propias reglas, por ejemplo, en chat, juegos, bolsa o GraphQL.
    .fix = Averigüe qué servicio cerró la conexión y busque el código en su documentación. A menudo, el motivo dice lo mismo con palabras.
    .use = Elija códigos de este intervalo para su propia aplicación y documente para cada uno si los clientes deben volver a conectarse. Si hay un código registrado adecuado, es preferible usarlo.

websocket-4000 = Error desconocido, o se requiere cifrado
    .description = En Discord, se produjo un error desconocido. En EventSub de Twitch, el servidor tuvo un error. En Pusher, la aplicación solo acepta conexiones cifradas.
    .when = Cuando algo falla en Discord o Twitch, normalmente sin que el cliente sea el causante. En Pusher, cuando un cliente se conecta con ws: en lugar de wss:.
    .fix = En el caso de Discord o Twitch, deje que el cliente vuelva a conectarse. En el de Pusher, cambie la dirección de ws: a wss: antes de volver a conectarse. De lo contrario, mire en la documentación del servicio.
    .use = Envíe 1011 para un error inesperado, porque lo conocen todas las bibliotecas. Envíe 4000 solo con un significado que documente.

websocket-4001 = Mensaje no permitido o aplicación desconocida
    .description = En Discord, el cliente envió un código de operación desconocido o datos no válidos para uno. EventSub de Twitch no acepta ningún mensaje. En Pusher, la aplicación no existe.
    .when = Cuando un bot de Discord tiene un error, un cliente de Twitch envía algo más que pongs o un cliente de Pusher tiene la clave o el clúster equivocados.
    .fix = En el caso de Discord, actualice la biblioteca del bot. En el de Twitch, no envíe más que pongs. En el de Pusher, corrija la clave y el clúster.
    .use = Envíe 1008 para un mensaje que no permita. Envíe 4001 solo con un significado que documente.

websocket-4002 = Mensaje ilegible o falta un pong
    .description = En Discord, el cliente envió datos que no se pudieron decodificar. En EventSub de Twitch, el cliente no respondió a un ping.
    .when = Cuando un bot envía JSON mal formado, o cuando la biblioteca de un cliente de Twitch no envía pongs automáticamente.
    .fix = En el caso de Discord, compruebe qué envió el bot en último lugar y actualice su biblioteca. En el de Twitch, use una biblioteca que responda a los pings y evite que el programa se bloquee.
    .use = Envíe 1007 para texto que no sea UTF-8 válido y 1008 para otro contenido que no pueda leer. Envíe 4002 solo con un significado que documente.

websocket-4003 = Sin iniciar sesión o conexión sin usar
    .description = En Discord, el cliente envió algo antes de identificarse o se invalidó su sesión. En EventSub de Twitch, el cliente no creó a tiempo ninguna suscripción. En Pusher, la aplicación está desactivada.
    .when = Cuando un bot de Discord no empieza con Identify, un cliente de Twitch no crea ninguna suscripción en el tiempo permitido, de forma predeterminada diez segundos, o alguien ha desactivado una aplicación de Pusher.
    .fix = En el caso de Discord, envíe primero Identify. En el de Twitch, cree una suscripción justo después de session_welcome. En el de Pusher, active la aplicación en el panel.
    .use = Envíe 3000 cuando el cliente deba iniciar sesión primero. Envíe 4003 solo con un significado que documente.

websocket-4004 = La autenticación falló, o límite alcanzado
    .description = En Discord, el token no es válido. En EventSub de Twitch, el cliente no pasó a tiempo a la dirección nueva. En Pusher, la aplicación tiene demasiadas conexiones. En graphql-ws, el servidor envió un mensaje no válido.
    .when = Normalmente en Discord, después de restablecer un token o copiarlo incompleto. En Twitch, 30 segundos después de session_reconnect.
    .fix = En el caso de Discord, copie de nuevo el token del bot del portal para desarrolladores o restablézcalo en él. En el de Twitch, cree una sesión nueva y sus suscripciones. En el de Pusher, cierre conexiones o aumente la cuota.
    .use = Envíe 3000 cuando falle la autenticación. Envíe 1013 cuando haya demasiados clientes conectados. Envíe 4004 solo con un significado que documente.

websocket-4005 = Sesión ya iniciada o ruta no encontrada
    .description = En Discord, el cliente se identificó dos veces. En EventSub de Twitch, la red agotó el tiempo de espera. En Pusher, la ruta no existe. En graphql-ws, el cliente tuvo un error interno.
    .when = Cuando un bot envía Identify dos veces en una conexión, un cliente de Pusher tiene una ruta incorrecta o el código de un cliente de graphql-ws lanza una excepción.
    .fix = En el caso de Discord, envíe Identify una sola vez por conexión. En el de Twitch, deje que el cliente vuelva a conectarse. En el de Pusher, corrija la dirección. En el de graphql-ws, busque la excepción en los registros del cliente.
    .use = Envíe 1008 cuando un cliente repita un paso que solo se permite una vez. Envíe 4005 solo con un significado que documente.

websocket-4006 = La sesión ya no es válida, o error de red
    .description = En los servidores de voz de Discord, la sesión ha terminado. En EventSub de Twitch, se produjo un error de red. En Pusher, la versión del protocolo de la dirección está mal formada.
    .when = Cuando un bot vuelve a un canal de voz con una sesión antigua, la red falla brevemente o un cliente de Pusher envía algo que no es un número de versión.
    .fix = En el caso de Discord, únase de nuevo al canal de voz con una sesión nueva; si se repite, actualice la biblioteca del bot. En el de Twitch, deje que el cliente vuelva a conectarse. En el de Pusher, corrija el parámetro protocol de la dirección.
    .use = Envíe 3000 cuando una sesión haya terminado y el cliente deba iniciar sesión de nuevo. Envíe 4006 solo con un significado que documente.

websocket-4007 = Número de secuencia, dirección o versión no válidos
    .description = En Discord, el número de secuencia para reanudar no es válido. En EventSub de Twitch, la dirección para volver a conectarse no es válida. En Pusher, la versión del protocolo no se admite.
    .when = Cuando un bot reanuda una sesión con un número incorrecto, un cliente de Twitch modifica reconnect_url o una biblioteca de Pusher está anticuada.
    .fix = En el caso de Discord, inicie una sesión nueva en lugar de reanudar la antigua. En el de Twitch, use reconnect_url sin cambios. En el de Pusher, actualice la biblioteca cliente.
    .use = Envíe 1008 cuando un mensaje incumpla las reglas de su propio protocolo. Envíe 1002 solo por incumplimientos del propio WebSocket. Envíe 4007 solo con un significado que documente.

websocket-4008 = Límite de mensajes superado o falta la versión
    .description = En Discord, el cliente envía mensajes demasiado deprisa. En Pusher, la dirección no indica la versión del protocolo.
    .when = Cuando un bot envía muchos mensajes a la vez, como actualizaciones de presencia, o cuando a una dirección de Pusher le falta el parámetro protocol.
    .fix = En el caso de Discord, haga que el bot envíe menos mensajes a la vez y deje después que vuelva a conectarse. En el de Pusher, añada el parámetro protocol a la dirección antes de volver a conectarse.
    .use = Envíe 1008 cuando un cliente envíe demasiado y no conozca códigos privados. Envíe 1013 cuando el servidor en conjunto esté sobrecargado.

websocket-4009 = La sesión agotó el tiempo, o sin autorización
    .description = En Discord, la sesión ha agotado el tiempo de espera. En Pusher, la conexión no está autorizada.
    .when = Cuando un cliente de Discord estuvo demasiado tiempo sin contacto, o cuando un cliente de Pusher no ha demostrado que está autorizado.
    .fix = En el caso de Discord, vuelva a conectarse e inicie una sesión nueva. En el de Pusher, compruebe cómo autoriza su servidor a los usuarios y los canales antes de que el cliente vuelva a conectarse.
    .use = Envíe 3008 cuando un cliente tarde demasiado. Envíe 3000 cuando no esté autorizado. Envíe 4009 solo con un significado que documente.

websocket-4010 = Shard no válido
    .description = En Discord, el cliente se identificó con un shard no válido, que es la parte de los servidores (guilds) del bot que atiende una conexión.
    .when = Cuando el número de un shard no es inferior al total, o los procesos de un bot usan totales distintos.
    .fix = Corrija el número del shard y el total que el bot envía en Identify: los números empiezan en 0. Después, asegúrese de que todos los procesos usen el mismo total.
    .use = Envíe 1008 para un valor fuera del intervalo permitido, a menos que sus clientes traten un código privado como 4010.

websocket-4011 = Se requiere dividir en shards
    .description = En Discord, una conexión tendría que atender más servidores (guilds) de los permitidos. En los servidores de voz de Discord, no se encontró el servidor.
    .when = Cuando un bot se ha unido a demasiados servidores (guilds) para una sola conexión. En los servidores de voz, cuando un cliente pide un servidor que no existe.
    .fix = Reparta los servidores (guilds) del bot entre varias conexiones, llamadas shards; la mayoría de las bibliotecas pueden hacerlo. En el caso de la voz, únase de nuevo al canal.
    .use = Envíe 1008 cuando una conexión pida más de lo que permite, a menos que sus clientes traten un código privado como 4011.

websocket-4012 = Versión de la API no válida
    .description = En Discord, la dirección de la puerta de enlace indica una versión de la API que no es válida. En los servidores de voz de Discord, el protocolo es desconocido.
    .when = Cuando la biblioteca de un bot está anticuada, o cuando un programa pone en la dirección la versión equivocada.
    .fix = Actualice la biblioteca del bot o corrija el parámetro v de la dirección de la puerta de enlace.
    .use = Si puede, rechace una versión desconocida en la negociación con HTTP 400. Envíe 4012 solo con un significado que documente.

websocket-4013 = Intents no válidos
    .description = En Discord, el cliente envió intents no válidos. Dicen qué eventos quiere recibir un bot.
    .when = Cuando un programa calcula mal el valor del campo intents o activa un bit que esta versión de la API no define.
    .fix = Establezca los intents por sus nombres, como los ofrecen las bibliotecas, y no con un número. Después, actualice la biblioteca.
    .use = Envíe 1008 o un código privado como 4013 para un parámetro que nunca pueda ser válido. Envíe 3003 cuando solo falte permiso.

websocket-4014 = Intents no permitidos
    .description = En Discord, el bot pidió un intent privilegiado que no tiene activado. En los servidores de voz de Discord, se desconectó al cliente, por ejemplo, porque alguien lo expulsó.
    .when = Cuando el código de un bot pide el contenido de los mensajes, los miembros o las presencias, pero su configuración no lo permite.
    .fix = Active los intents privilegiados en la configuración del bot en el portal para desarrolladores o quítelos del código. Tras una desconexión de la voz, no vuelva a unirse automáticamente.
    .use = Envíe 3003 cuando un cliente pida más de lo que puede tener, a menos que sus clientes traten un código privado como 4014.

websocket-4100 = Servicio sin capacidad
    .description = En el protocolo de Pusher, el servidor no tiene capacidad para esta conexión en este momento.
    .when = Cuando Pusher, o un servidor propio compatible, tiene tantas conexiones como puede atender.
    .fix = Deje que la biblioteca cliente vuelva a conectarse, lo que hace automáticamente. Si administra un servidor compatible, amplíe la capacidad o cierre las conexiones que nadie usa.
    .use = Envíe 4100 solo en el protocolo de Pusher. Envíe 1013 a los clientes que conocen los códigos estándar.

websocket-4200 = Se pide otra conexión
    .description = En el protocolo de Pusher, el servidor cerró la conexión sin dar un motivo concreto. El cliente debe abrir otra.
    .when = Cuando un servidor abandona conexiones, por ejemplo, tras un breve fallo. Pusher no documenta los casos.
    .fix = Deje que la biblioteca cliente vuelva a conectarse, lo que hace automáticamente. Si continúa durante horas, consulte la página de estado del servicio.
    .use = Envíe 4200 solo en el protocolo de Pusher. Envíe 1012 a los clientes que conocen los códigos estándar.

websocket-4201 = Falta el pong
    .description = En el protocolo de Pusher, el cliente no respondió a tiempo al ping del servidor.
    .when = Cuando un dispositivo entra en suspensión o pierde la red, se suspende una página en segundo plano o un cliente no responde a pusher:ping.
    .fix = Deje que el cliente vuelva a conectarse. Si se repite con un cliente propio, haga que responda a pusher:ping con pusher:pong.
    .use = Envíe 4201 solo en el protocolo de Pusher. Envíe 3008 a los clientes que conocen los códigos registrados.

websocket-4202 = Inactivo demasiado tiempo
    .description = En el protocolo de Pusher, el cliente estuvo inactivo unas 24 horas y no admite pings.
    .when = Cuando una página o un programa está abierto un día sin tráfico y su biblioteca cliente antigua no conoce pusher:ping.
    .fix = Deje que el cliente vuelva a conectarse. Si se repite, actualice la biblioteca cliente a una que responda a pusher:ping.
    .use = Envíe 4202 solo en el protocolo de Pusher. En otros casos, envíe 1001 para terminar una conexión inactiva.

websocket-4400 = Mensaje no válido
    .description = En GraphQL sobre WebSocket, un extremo recibió un mensaje cuyo tipo o formato no define el protocolo.
    .when = Cuando un mensaje no es JSON, su tipo es desconocido o le falta un ID, o cuando el código propio de un cliente no sigue el protocolo.
    .fix = Lea el motivo, que puede decir qué está mal en el mensaje. Después, corrija el código que lo envía o actualice la biblioteca.
    .use = Envíe 4400 en graphql-transport-ws para un mensaje que no sea válido en él. Envíe 1007 cuando el texto no sea UTF-8 válido.

websocket-4401 = Sin autorización
    .description = En GraphQL sobre WebSocket, el cliente se suscribió antes de que el servidor confirmara la conexión. En Hocuspocus, el cliente no ha iniciado sesión o el inicio de sesión falló.
    .when = Cuando un cliente de GraphQL no espera connection_ack, o cuando falta o ha caducado el token para un servidor de Hocuspocus.
    .fix = En GraphQL, espere connection_ack antes de suscribirse; las bibliotecas cliente habituales lo hacen. En otros casos, inicie sesión de nuevo o renueve el token.
    .use = Envíe 4401 en graphql-transport-ws para una suscripción que llegue demasiado pronto. Envíe 4403 en él cuando rechace al usuario. En otros casos, envíe 3000.

websocket-4403 = No se permite abrir esta conexión
    .description = En GraphQL sobre WebSocket, el servidor rechazó la conexión, normalmente tras connection_init. En Hocuspocus, el servidor entendió al cliente, pero se negó a actuar.
    .when = Cuando falla la comprobación del token o del usuario en el servidor, por ejemplo, en onConnect de graphql-ws.
    .fix = Compruebe qué token envía el cliente en connection_init y renuévelo si ha caducado. De lo contrario, pida permiso al administrador del servidor.
    .use = Envíe 4403 en graphql-transport-ws cuando rechace a un usuario. Envíe 4401 en él solo cuando los mensajes lleguen en el orden equivocado. En otros casos, envíe 3003.

websocket-4406 = Subprotocolo no aceptado
    .description = En GraphQL sobre WebSocket, el cliente no ofreció el subprotocolo graphql-transport-ws, así que el servidor cerró la conexión.
    .when = Cuando un cliente todavía usa subscriptions-transport-ws, cuyo subprotocolo se llama graphql-ws, o no indica ningún subprotocolo.
    .fix = Use la biblioteca graphql-ws en el cliente o establezca en él el subprotocolo graphql-transport-ws. Si no puede cambiar el cliente, haga que el servidor admita su subprotocolo.
    .use = Envíe 4406 desde un servidor graphql-transport-ws a un cliente sin ese subprotocolo. En otros casos, rechace en su lugar la negociación.

websocket-4408 = Ningún mensaje del cliente a tiempo
    .description = En GraphQL sobre WebSocket, el cliente no envió a tiempo connection_init. En Hocuspocus, el servidor no recibió nada del cliente durante demasiado tiempo.
    .when = Cuando un cliente no empieza con connection_init, espera demasiado su token o está en una red lenta.
    .fix = Envíe connection_init en cuanto se abra la conexión y obtenga antes el token. Si las redes son lentas, aumente connectionInitWaitTimeout en el servidor.
    .use = Envíe 4408 en graphql-transport-ws cuando connection_init se retrase. En un protocolo propio, envíe 3008.

websocket-4409 = ID de suscripción ya en uso
    .description = En GraphQL sobre WebSocket, el cliente inició una operación con un ID que todavía tiene otra de sus operaciones.
    .when = Cuando un programa cuenta mal sus ID o envía un mensaje dos veces.
    .fix = Dé a cada operación un ID nuevo, como un UUID, o espere a que termine una operación antes de volver a usar su ID.
    .use = Envíe 4409 en graphql-transport-ws cuando un ID ya esté en uso. Envíe 4400 en él cuando a un mensaje le falte el ID.

websocket-4429 = Conexión inicializada dos veces
    .description = En GraphQL sobre WebSocket, el cliente envió connection_init más de una vez en una conexión.
    .when = Cuando un programa lo vuelve a enviar tras un retraso, o cuando dos partes de un programa comparten una conexión. El motivo no es un límite de solicitudes.
    .fix = Envíe connection_init una sola vez por conexión. Si se necesita un token nuevo, abra para él otra conexión.
    .use = Envíe 4429 en graphql-transport-ws solo para un segundo connection_init. Envíe 1013 cuando se conecten demasiados clientes.

websocket-4500 = Error del servidor en GraphQL
    .description = En GraphQL sobre WebSocket, no se controló una excepción en el servidor, así que graphql-ws cerró la conexión.
    .when = Cuando una función de resolución (resolver) no devuelve lo que necesita una suscripción, o falla una función como onConnect u onSubscribe.
    .fix = Si administra el servidor, lea el motivo y busque la excepción en sus registros. De lo contrario, comunique la operación y la hora.
    .use = Envíe 4500 en graphql-transport-ws para un error inesperado. En otros casos, envíe 1011. Para un error en una operación, basta un mensaje Error.

websocket-4504 = El servidor no confirmó a tiempo
    .description = En GraphQL sobre WebSocket, el cliente esperó demasiado connection_ack después de enviar connection_init, así que cerró la conexión.
    .when = Cuando onConnect tarda demasiado en el servidor, por ejemplo, para comprobar un token. Solo envían el código los clientes que establecen connectionAckWaitTimeout.
    .fix = Si administra el servidor, averigüe qué retrasa onConnect. Si solo es lento a veces, aumente connectionAckWaitTimeout en el cliente.
    .use = Envíe 4504 desde un cliente graphql-transport-ws cuando connection_ack se retrase. En un protocolo propio, envíe 3008.
