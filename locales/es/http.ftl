# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = El protocolo de transferencia de hipertexto (HTTP) lleva las solicitudes de los navegadores y otros programas a los servidores web y las API, y las respuestas de vuelta. Toda respuesta tiene un código de estado de tres cifras.

## Classes: the first digit

http-class-1xx = 1xx · Respuesta provisional
    .description = El servidor informa sobre la solicitud o la conexión antes de terminar el trabajo. La respuesta final llega después.
http-class-2xx = 2xx · Éxito
    .description = El servidor recibió, entendió y aceptó la solicitud.
http-class-3xx = 3xx · Redirección
    .description = Para completar la solicitud hace falta otro paso, normalmente otra solicitud a una dirección distinta.
http-class-4xx = 4xx · Error del cliente
    .description = El problema parece estar en el cliente: la solicitud está mal formada, no está permitida o no se puede atender tal como está.
http-class-5xx = 5xx · Error del servidor
    .description = El servidor no pudo atender una solicitud que parece válida.

## Facts that only HTTP codes have

http-fact-cacheable = Almacenamiento en caché
    .yes = Las cachés pueden guardar esta respuesta aunque no indique cuándo caduca, a menos que lo prohíban el método o un encabezado.
    .no = Las cachés solo guardan esta respuesta si sus encabezados lo permiten.
    .never = Las cachés nunca guardan esta respuesta.
http-fact-body = Cuerpo
    .expected = La respuesta debería tener cuerpo.
    .optional = La respuesta puede tener cuerpo.
    .none = La respuesta no tiene cuerpo.
http-fact-headers = Encabezados

## Where HTTP meets gRPC

# A gRPC client that gets an HTTP response from something on the way.
http-context-client-without-status =
    .exact = Un cliente gRPC que recibe { $from } sin grpc-status, por ejemplo, de un proxy, lo indica como { $to }. Ambos significan lo mismo.
    .close = Un cliente gRPC que recibe { $from } sin grpc-status, por ejemplo, de un proxy, lo indica como { $to }. Ambos significan casi lo mismo.
    .narrower = Un cliente gRPC que recibe { $from } sin grpc-status, por ejemplo, de un proxy, lo indica como { $to }, que solo abarca una parte del significado.
    .broader = Un cliente gRPC que recibe { $from } sin grpc-status, por ejemplo, de un proxy, lo indica como { $to }, que abarca también otros casos.
    .loose = Un cliente gRPC que recibe { $from } sin grpc-status, por ejemplo, de un proxy, lo indica como { $to }. Se pierde la mayor parte del significado.

## Codes

http-000 = Sin código de estado
    .description = curl muestra este código no válido cuando no llega ninguna respuesta. Un Application Load Balancer de AWS lo anota en su registro para una conexión HTTP/2 que cerró con GOAWAY.
    .when = En curl, tras un error de DNS, de conexión o de TLS, o si se agota el tiempo de espera. En AWS, tras más de 10 000 solicitudes en una conexión HTTP/2 o, según documentación antigua, tras encabezados comprimidos de más de 8 KB.
    .fix = Con curl, lea el mensaje de error y compruebe la dirección, el puerto, el DNS o TLS. Detrás de AWS, abra una conexión nueva para las solicitudes que quedaron sin respuesta; vuelva a enviar un POST solo si no se ejecutó. Si se repite, acorte los encabezados grandes.
    .use = No envíe nunca 000: los códigos de estado válidos van de 100 a 599. Envíe 431 cuando los encabezados sean demasiado grandes. Envíe 503 cuando no pueda atender solicitudes.

http-100 = Continuar con el cuerpo
    .description = El servidor ha recibido el principio de la solicitud y no la ha rechazado. El cliente puede continuar.
    .when = Tras una solicitud con «Expect: 100-continue», con la que un cliente pregunta si merece la pena enviar una subida grande. Algunos servidores envían 100 sin que se les pida.
    .fix = Envíe el cuerpo, aunque no llegue ningún 100 tras una espera breve, y lea después la respuesta final. Un registro que termina en 100 apunta a un cliente que no maneja bien las respuestas provisionales.
    .use = Envíe 100 de inmediato tras «Expect: 100-continue». Si el método, la dirección o los encabezados ya deciden el resultado, envíe en su lugar el código final, como 401. No envíe nunca 100 a un cliente HTTP/1.0.

http-101 = Cambio a otro protocolo
    .description = El servidor acepta cambiar al protocolo que el cliente propuso en el encabezado Upgrade. Todo lo que sigue a esta respuesta usa el protocolo nuevo.
    .when = Normalmente, cuando un navegador o un programa abre un WebSocket por HTTP/1.1, con un GET que lleva «Connection: Upgrade» y «Upgrade: websocket».
    .fix = Compruebe que Upgrade indique un protocolo que usted propuso y úselo. Si un WebSocket nunca recibe 101, compruebe si un proxy descarta Upgrade y Connection.
    .use = Envíe 101 solo para un protocolo que figure en el encabezado Upgrade de la solicitud e indíquelo en el suyo. Ignore ese encabezado para seguir con HTTP/1.1. Envíe 426 para exigir otro protocolo. En HTTP/2 y HTTP/3 no existe 101.

http-102 = Todavía en proceso
    .description = El servidor ha recibido la solicitud completa y sigue trabajando en ella. Esta respuesta provisional de la primera versión de WebDAV evita que el cliente desista.
    .when = En un servidor WebDAV antiguo, cuando una operación, por ejemplo, sobre una colección grande, tarda más de unos veinte segundos. Pocos servidores lo implementan.
    .fix = Mantenga abierta la conexión, espere la respuesta final y, entretanto, no vuelva a enviar la solicitud. Si el cliente desiste antes, aumente su tiempo de espera.
    .use = No envíe 102 desde software nuevo: WebDAV lo suprimió en 2007. Envíe 202 con una dirección de estado para trabajos largos. Envíe 103 para anunciar encabezados por adelantado.

http-103 = Indicaciones por adelantado
    .description = El servidor da encabezados que la respuesta final probablemente tendrá, como encabezados Link para hojas de estilo, de modo que el cliente pueda obtener antes esos archivos.
    .when = Lo envía un servidor web o una CDN, normalmente a un navegador, mientras se prepara la página. Puede haber varias respuestas así antes de una respuesta final.
    .fix = Confíe solo en los encabezados de la respuesta final. Si un cliente se detiene en 103, actualice su biblioteca HTTP. Si administra el servidor, envíe 103 solo por HTTP/2 y HTTP/3.
    .use = Envíe 103 cuando conozca encabezados Link útiles antes de tener lista la respuesta. En la respuesta final, repita los que sigan siendo válidos. Envíe 202 para trabajos largos: 103 no informa del progreso.

http-104 = La subida se puede reanudar
    .description = El servidor permite que el cliente reanude esta subida si se interrumpe, y lo indica mientras está en curso.
    .when = Durante una subida con un encabezado Upload-Complete: primero con la dirección propia de la subida en Location y más tarde, quizá, con Upload-Offset para informar del progreso.
    .fix = Conserve la dirección de Location. Si la conexión se corta, envíele HEAD, lea Upload-Offset y añada el resto a partir de ahí. Un código 4xx final suele terminar la subida.
    .use = Envíe 104 con Location a los clientes que usen los encabezados del borrador, en cuanto la subida tenga su propia dirección. No cuente con ello: los servidores proxy pueden descartarlo.

http-110 = La respuesta está obsoleta
    .description = Esto no es un código de estado. «110 Response is Stale» procede del antiguo encabezado Warning, en el que una caché decía que su respuesta estaba desfasada.
    .when = En un encabezado Warning junto a un código de estado real como 200, enviado por cachés y bibliotecas HTTP antiguas. Algunas listas de códigos y bibliotecas lo toman por un código de estado.
    .fix = Busque el código real en la línea de estado. Para obtener una respuesta reciente, envíe «Cache-Control: no-cache». Si 110 llega de verdad como código de estado, siga leyendo hasta la respuesta final.
    .use = No envíe 110 ni el encabezado Warning, que RFC 9111 declaró obsoleto. Envíe el código propio de la respuesta, como 200, con un encabezado Age.

http-122 = Dirección de la solicitud demasiado larga
    .description = No se conoce software que envíe este código. La biblioteca Requests de Python lo llama request_uri_too_long; las listas de códigos de la web lo atribuyen a Internet Explorer 7 sin pruebas.
    .when = En listas y bibliotecas, no en respuestas reales. Los clientes lo tomarían por una respuesta provisional, porque su primera cifra es 1.
    .fix = Si llega de verdad, espere la respuesta final y busque el programa que lo envió. Acorte una dirección demasiado larga o traslade los datos al cuerpo de un POST.
    .use = No envíe 122, porque los clientes esperarían algo más. Envíe 414 cuando la dirección de la solicitud sea demasiado larga. Envíe 431 cuando sus encabezados sean demasiado grandes.

http-200 = Solicitud completada
    .description = Tras GET, el cuerpo es el recurso solicitado; tras POST, el resultado de la acción; tras PUT o DELETE, un informe sobre el cambio.
    .when = Tras la mayoría de las solicitudes que se completan. Algunas API y páginas de error también lo envían tras un error, que solo mencionan en el cuerpo.
    .fix = Si el resultado es incorrecto, busque un error en el cuerpo y vuelva a cargar la página sin usar la caché. No vuelva a enviar un POST, porque podría ejecutarse dos veces.
    .use = Envíe 200 cuando la solicitud se haya ejecutado y haya cuerpo. Envíe 204 cuando no lo haya. Envíe 201 cuando se haya creado algo. Envíe 202 cuando el trabajo aún no esté hecho. No informe nunca de un error con 200.

http-201 = Recurso creado
    .description = La solicitud ha creado uno o varios recursos. Location da la dirección del principal; sin Location, el principal está en la dirección solicitada.
    .when = Normalmente, tras un POST que añade algo, como un pedido o un archivo, o tras un PUT a una dirección en la que no había nada.
    .fix = Conserve la dirección de Location para leer o modificar el recurso nuevo. No vuelva a enviar el POST, porque podría crear otro.
    .use = Envíe 201 cuando el recurso exista antes de responder, con Location tras un POST. Envíe 202 cuando aún se deba crear. Envíe 200 o 204 cuando un PUT reemplace algo.

http-202 = Aceptada, aún sin completar
    .description = El servidor ha aceptado la solicitud, pero no ha terminado el trabajo, que todavía puede fallar. HTTP no ofrece ninguna forma de enviar el resultado más tarde.
    .when = En una API, para trabajos largos o por lotes, como una exportación, una eliminación o una conversión. El cuerpo debería decir cómo seguir el progreso.
    .fix = Consulte la dirección de estado del cuerpo o de Location hasta que el trabajo se complete o falle. Si no hay ninguna, lea la documentación de la API. No vuelva a enviar la solicitud.
    .use = Envíe 202, con una dirección de estado, cuando el trabajo continúe después de la respuesta. Envíe 200, 201 o 204 cuando ya esté hecho. Rechace de inmediato lo que sepa que va a fallar.

http-203 = Cuerpo modificado por un proxy
    .description = La solicitud se completó, pero un proxy del recorrido ha modificado el cuerpo que el servidor de origen envió con 200.
    .when = Por ejemplo, en un proxy que ha convertido imágenes, filtrado contenido o añadido notas. No todos los servidores proxy lo indican: otros modifican el cuerpo y mantienen 200.
    .fix = Si el cambio no perjudica, use el cuerpo. De lo contrario, evite el proxy o use HTTPS. Si administra el servidor, prohíba los cambios con «Cache-Control: no-transform».
    .use = Envíe 203 solo desde un proxy que haya modificado el cuerpo de un 200 y respete no-transform. Mantenga el código si solo guarda en caché o transmite. Envíe 200 desde un servidor de origen.

http-204 = Hecho, no hay nada que devolver
    .description = La solicitud se completó, y la respuesta no tiene cuerpo a propósito. Aun así, sus encabezados pueden decir algo, como el ETag de la versión que se acaba de guardar.
    .when = Normalmente, tras PUT, PATCH o DELETE, o cuando un programa guarda algo mientras su usuario permanece en la misma página.
    .fix = Si un programa falla con 204, haga que compruebe ese código antes de interpretar un cuerpo. En un navegador, que permanece en su página, compruebe si el cambio se hizo antes de repetir la acción.
    .use = Envíe 204 cuando la acción esté hecha y no haya nada que añadir. Envíe 200 cuando siga un cuerpo. Envíe 202 cuando la acción aún deba realizarse. Envíe 205 cuando se deba vaciar el formulario.

http-205 = Hecho, vacíe el formulario
    .description = La solicitud se completó, y el cliente debería devolver a su estado original el formulario o la página que la envió.
    .when = Después de enviar un formulario, para que se pueda empezar la entrada siguiente. Es poco frecuente, porque los navegadores no vacían el formulario automáticamente.
    .fix = No envíe la entrada otra vez: se ha recibido y podría registrarse dos veces. Si el formulario todavía la muestra, vacíelo.
    .use = Envíe 205, sin cuerpo, solo a clientes que sepa que vacían su formulario. Envíe 204 para dejar la página como está. Envíe 303 para llevar un navegador a un formulario nuevo.

http-206 = Parte del recurso
    .description = La respuesta solo contiene la parte o las partes que pidió un encabezado Range. Content-Range indica su posición y la longitud total.
    .when = Tras un GET con un encabezado Range, que permite a los gestores de descargas y reproductores de vídeo reanudar o saltar hacia delante. El servidor puede enviar menos de lo que se pidió.
    .fix = Use Content-Range para saber qué falta y pídalo. Combine las partes solo si tienen el mismo ETag fuerte. Si el archivo unido está dañado, descárguelo de nuevo sin Range.
    .use = Envíe 206 solo tras un GET con Range, con Content-Range o como multipart/byteranges. Envíe 200 para ignorar Range y para una página de una lista. Envíe 416 cuando no exista ninguna parte del intervalo.

http-207 = Varios resultados en una respuesta
    .description = La solicitud afectaba a varios recursos o propiedades, y el cuerpo da un estado para cada uno. El código en sí no significa ni éxito ni error.
    .when = En un servidor WebDAV, tras PROPFIND o PROPPATCH, o tras un DELETE, COPY o MOVE que falló en parte. Algunas API lo usan para lotes.
    .fix = Lea el cuerpo, normalmente XML con un estado para cada href: puede haber fallado cada parte. Trate cada parte fallida según su propio código, como 403 o 423.
    .use = Envíe 207 cuando las partes de una solicitud necesiten códigos distintos o lo exija el método de WebDAV. Envíe 200 o 204 cuando un código sirva para todas. Escriba 208 solo dentro de un 207.

http-208 = Ya incluido en esta respuesta
    .description = Dentro de un 207, marca una colección cuyos miembros ya ha enumerado la misma respuesta con otra dirección.
    .when = En la respuesta de un servidor WebDAV a PROPFIND con «Depth: infinity», cuando varios enlaces (bindings) llevan a una misma colección y el cliente ha enviado «DAV: bind».
    .fix = Tome los miembros de la entrada con 200 y el mismo DAV:resource-id. Si 208 es el estado de una respuesta completa, guíese por el cuerpo, porque ningún documento define ese uso.
    .use = Escriba 208 solo dentro de un 207 y solo para clientes que envíen «DAV: bind». Envíe 508 a los demás clientes cuando los enlaces formen un bucle. Envíe 409 para indicar que algo ya existe.

http-218 = Página de error que atraviesa un proxy
    .description = Las listas de códigos de la web atribuyen «This is fine» a Apache httpd, como forma de que las páginas de error esquiven ProxyErrorOverride. El código fuente de Apache no lo contiene.
    .when = Solo donde alguien lo ha configurado, normalmente detrás de un proxy Apache, para que la página de error propia de una aplicación llegue al cliente. Los clientes lo toman por un éxito.
    .fix = Lea el cuerpo, que puede informar de un error. Si administra el servidor, busque el script o la regla de reescritura que establece 218, envíe el código verdadero y limite ProxyErrorOverride a los códigos que lo necesiten.
    .use = No envíe 218. Envíe 200 o 204 en caso de éxito. Envíe un código 4xx o 5xx adecuado en caso de error.

http-226 = Se envió una diferencia u otra transformación
    .description = El cuerpo no es el propio recurso, sino el resultado de operaciones que el cliente ofreció en A-IM, normalmente la diferencia respecto a una copia que ya tiene.
    .when = En un servidor con codificación diferencial, tras un GET con A-IM y, normalmente, If-None-Match. Es poco frecuente; algunos canales de noticias lo usan para enviar solo las entradas nuevas.
    .fix = Lea IM, aplique la diferencia a la copia que indica Delta-Base o su solicitud y guarde el resultado con el ETag nuevo. Si el resultado está dañado, obtenga de nuevo el recurso sin A-IM.
    .use = Envíe 226, con IM y ETag, solo tras un GET con A-IM. Envíe 206 para un intervalo simple. Envíe 304 cuando no haya cambiado nada.

http-300 = Varias versiones para elegir
    .description = El recurso existe en varias versiones, como idiomas o formatos, cada una con su propia dirección. El usuario o el cliente debe elegir una.
    .when = Cuando un servidor deja la elección al cliente. Es poco frecuente; algunos servidores también lo envían cuando una dirección mal escrita se parece a varias existentes.
    .fix = Elija una dirección de la lista del cuerpo, o la preferida del servidor en Location, y úsela directamente en adelante. Si no hay ninguna de las dos, avise al administrador del servidor.
    .use = Envíe 300 cuando deba elegir el cliente, con las opciones en el cuerpo y la preferida, si la hay, en Location. Envíe 302 o 303 para llevar a una dirección. Envíe 200 cuando elija usted.

http-301 = Trasladado de forma permanente
    .description = El recurso tiene una dirección permanente nueva, indicada en Location, para todas las solicitudes posteriores. Un cliente que sigue la redirección puede convertir un POST en un GET.
    .when = Cuando se ha trasladado un sitio o una página: de http a https, a otro nombre de host o a la misma dirección con una barra al final.
    .fix = Cambie el enlace, el marcador o el ajuste a la dirección de Location. Si un POST llega como GET, envíelo allí directamente. Si las redirecciones entran en bucle, vacíe la caché y avise después al administrador del servidor.
    .use = Envíe 301 cuando una página se haya trasladado definitivamente. Envíe 308 para conservar el método. Envíe 302 o 307 mientras el traslado sea temporal. Envíe 410 cuando nada sustituya a la página.

http-302 = Temporalmente en otra dirección
    .description = El recurso está temporalmente en otra dirección, indicada en Location; las solicitudes posteriores deberían seguir usando la original. Un cliente que sigue la redirección puede convertir un POST en un GET.
    .when = Por ejemplo, para llevar a un visitante a una página de inicio de sesión, a otro idioma o a una página sustituta. Muchos frameworks web lo usan para todas las redirecciones.
    .fix = Siga Location, pero conserve la dirección original. Si una API envía 302, compruebe si Location es una página de inicio de sesión: puede haber caducado su sesión. Si las redirecciones entran en bucle, borre las cookies del sitio y avise después al administrador del servidor.
    .use = Envíe 302 cuando el traslado sea temporal y un cambio de POST a GET no perjudique. Envíe 307 para conservar el método. Envíe 303 cuando quiera un GET. Envíe 301 o 308 cuando el traslado sea permanente.

http-303 = Resultado en otra dirección
    .description = El resultado está en otra dirección, indicada en Location, que el cliente obtiene con GET, sea cual sea el primer método.
    .when = Normalmente, después de procesar un POST, para que el navegador muestre una página que se puede recargar sin riesgo. Tras un GET, Location lleva a una descripción de algo que HTTP no puede transferir.
    .fix = Obtenga Location con GET. No vuelva a enviar el POST, porque normalmente ya se ha procesado; la página de Location indica si hizo lo que usted quería.
    .use = Envíe 303 para que el cliente obtenga con GET otra dirección, sobre todo tras un POST. Envíe 307 para conservar el método. Envíe 302 para una dirección temporal del mismo recurso. Envíe 201 cuando un programa necesite la dirección de lo que creó.

http-304 = Sin cambios, use su copia
    .description = El recurso no ha cambiado desde que el cliente guardó su copia, así que el servidor no envía cuerpo y el cliente usa esa copia.
    .when = Tras un GET o HEAD con If-None-Match o If-Modified-Since que de otro modo recibiría 200 con lo que el cliente ya tiene.
    .fix = Use la copia guardada, o vuelva a cargar la página sin usar la caché si la copia está desfasada. Si no tiene copia, no envíe If-None-Match ni If-Modified-Since. Si administra el servidor, compruebe ETag y Last-Modified.
    .use = Envíe 304 tras un GET o HEAD condicional cuando la copia del cliente esté al día. Envíe 200 cuando esté desfasada. Envíe 412 cuando If-None-Match no se cumpla con otro método.

http-305 = Usar un proxy
    .description = Una versión anterior de HTTP lo usaba para un recurso que los clientes debían solicitar a través del proxy indicado en Location. El código está en desuso, porque una respuesta así se puede usar indebidamente para desviar tráfico.
    .when = En servidores muy antiguos o mal configurados; los clientes actuales no lo obedecen.
    .fix = No use el proxy que indica la respuesta: podría leer su tráfico. Si su red exige un proxy, pregunte cuál al administrador de la red. Si administra el servidor, envíe otro código.
    .use = No envíe 305. Configure los servidores proxy en el cliente. Envíe 307 o 308 para llevar a un cliente a otra dirección. Envíe 403 para rechazar las solicitudes que eluden un proxy obligatorio.

http-306 = Sin uso
    .description = El código no tiene actualmente ningún significado, y el número está reservado. Una versión anterior de HTTP lo usaba; un borrador caducado lo llamaba «Switch Proxy».
    .when = Solo donde una aplicación se ha inventado un uso para él o un servidor de pruebas genera todos los números.
    .fix = Lea el cuerpo, porque el número no dice nada, e ignore cualquier indicación de cambiar el proxy. Avise al administrador del servidor para que lo sustituya por un código definido.
    .use = No envíe nunca 306. Envíe 307 o 308 para llevar a un cliente a otra dirección. Envíe 303 para llevarlo a un resultado. Envíe 300 para ofrecer una elección.

http-307 = Temporalmente en otra dirección, mismo método
    .description = El recurso está temporalmente en otra dirección, indicada en Location. Un cliente que sigue la redirección debe conservar el método; las solicitudes posteriores deberían seguir usando la dirección original.
    .when = Por ejemplo, para enviar una subida a otro host o una solicitud a un servidor sustituto durante el mantenimiento. Algunos navegadores también muestran un 307 propio cuando HSTS convierte http en https.
    .fix = Envíe la misma solicitud a Location, pero conserve la dirección original. Consulte al usuario antes de volver a enviar un pedido o un pago. No envíe nunca credenciales a un host en el que no confíe.
    .use = Envíe 307 cuando el traslado sea temporal y el método deba ser el mismo. Envíe 302 cuando un cambio a GET no perjudique. Envíe 303 cuando quiera un GET. Envíe 308 cuando el traslado sea permanente.

http-308 = Trasladado de forma permanente, mismo método
    .description = El recurso tiene una dirección permanente nueva, indicada en Location, para todas las solicitudes posteriores. Un cliente que sigue la redirección debe conservar el método.
    .when = Cuando se ha trasladado una API, un formulario o un sitio. Los servicios de subida de Google también lo envían, sin Location, cuando una subida aún no está completa.
    .fix = Envíe la misma solicitud a Location y corrija la dirección guardada. Si un cliente es demasiado antiguo para conocer 308, actualícelo. En una subida a Google, lea Range y envíe el resto.
    .use = Envíe 308 cuando el traslado sea permanente y el método deba ser el mismo. Envíe 307 mientras sea temporal. Envíe 301 a clientes muy antiguos, cuando un cambio a GET no perjudique.

http-400 = Solicitud incorrecta
    .description = El servidor no procesa la solicitud porque esta parece defectuosa: sintaxis incorrecta, delimitación errónea del mensaje, un encabezado Host no válido o, en muchas API, un parámetro que falta o no es válido.
    .when = Por ejemplo, cuando no se puede interpretar el JSON, una URI tiene un espacio sin codificar o falta Host. Algunos servidores, como nginx, también lo envían cuando las cookies hacen demasiado grandes los encabezados.
    .fix = En un navegador, compruebe la dirección y borre las cookies del sitio. Con una API, lea el cuerpo de la respuesta y compruebe la sintaxis y la codificación de la solicitud, y si usó http en un puerto https.
    .use = Envíe 400 cuando no pueda interpretar la solicitud e indique el error en el cuerpo. Envíe 422 cuando solo los valores sean incorrectos. Envíe 415 para un formato no admitido. Envíe 431 cuando los encabezados sean demasiado grandes.

http-401 = Se requiere autenticación
    .description = La solicitud no se ejecutó porque carecía de credenciales válidas para este recurso. WWW-Authenticate dice cómo autenticarse.
    .when = Sin encabezado Authorization, o con una contraseña incorrecta, un token caducado o revocado, o un esquema inadecuado. Las aplicaciones web también lo envían cuando ha caducado una sesión.
    .fix = Inicie sesión de nuevo u obtenga un token nuevo. Compruebe el esquema de WWW-Authenticate y si una redirección o un proxy descarta Authorization. Deje de enviar credenciales rechazadas: muchos servicios bloquean la cuenta.
    .use = Envíe 401, siempre con WWW-Authenticate, cuando las credenciales falten, no sean válidas o hayan caducado. Envíe 403 cuando sean válidas pero insuficientes. Envíe 404 para ocultar que el recurso existe.

http-402 = Se requiere un pago
    .description = HTTP reserva este código para un uso futuro. Los servicios que lo envían de todos modos quieren decir que algo no se ha pagado o que un pago falló.
    .when = Cuando se rechaza una tarjeta, se ha agotado el saldo, una suscripción está sin pagar o un plan no cubre la solicitud. Unos pocos servicios lo envían para una cuota agotada.
    .fix = Lea el cuerpo, porque cada servicio da al código su propio significado. Pague la factura, añada saldo, cambie de plan o use otra tarjeta. Si todo está pagado, pregunte al proveedor.
    .use = Envíe 402 solo si lo documenta y lo explica en el cuerpo. Envíe 403 cuando a una cuenta le falte un permiso. Envíe 429 cuando una cuota se reponga con el tiempo.

http-403 = Acceso rechazado
    .description = El servidor entendió la solicitud y se niega a atenderla. O bien las credenciales enviadas son insuficientes, o bien hay otro motivo, como la dirección del cliente o una política.
    .when = Cuando al usuario le falta un rol o al token un ámbito (scope), un firewall bloquea la dirección o el servidor no puede leer un archivo. Algunas API también lo envían por límites de solicitudes.
    .fix = Lea el motivo en el cuerpo, compruebe qué cuenta o token se usó y pida acceso al propietario del recurso. Si administra el servidor, compruebe las reglas del firewall, los permisos de los archivos y el registro de la aplicación.
    .use = Envíe 403 cuando sepa lo suficiente sobre el cliente y aun así lo rechace. Envíe 401 cuando las credenciales falten o no sean válidas. Envíe 404 para ocultar que el recurso existe. Envíe 429 para un límite de solicitudes.

http-404 = No hay nada en esta dirección
    .description = El servidor no encuentra nada en esta dirección o no quiere revelar que hay algo. El código no dice si esto va a cambiar.
    .when = Tras un enlace mal escrito o desfasado, un traslado sin redirección, un identificador desconocido o una ruta de API con una versión o un prefijo equivocados. Algunos servidores lo envían cuando una cuenta no tiene acceso.
    .fix = Compruebe la ortografía, las mayúsculas y minúsculas, el host y la ruta. Con una API, compruebe el identificador y el acceso de su cuenta. Informe de un enlace roto al sitio que lo contiene.
    .use = Envíe 404 cuando no haya nada en la URI o para ocultar que lo hay. Envíe 410 cuando sepa que ha desaparecido para siempre. Envíe 405 cuando solo el método sea incorrecto. Envíe 403 para rechazar abiertamente.

http-405 = Método no permitido aquí
    .description = El servidor conoce el método, pero este recurso no lo admite. Allow enumera los métodos que admite actualmente.
    .when = Tras un POST a una página de solo lectura, un PUT o DELETE que la API no ofrece, o un POST que una redirección convirtió en GET.
    .fix = Compare el método con Allow y con la documentación de la API. Compruebe si la ruta tiene pequeños errores, como una barra final que falta o sobra. Busque un 301 o 302 anterior, que puede convertir un POST en GET.
    .use = Envíe 405, siempre con Allow, cuando conozca el método pero este recurso no lo admita. Envíe 501 cuando no lo admita en ninguna parte. Envíe 404 si falta el recurso. Envíe 403 cuando este cliente no pueda usarlo.

http-406 = Ninguna versión aceptable disponible
    .description = El recurso existe, pero no con un tipo MIME, un idioma o una codificación que la solicitud acepte, y el servidor no quiere enviar otra versión.
    .when = Cuando Accept, Accept-Language o Accept-Encoding excluye todo lo que tiene el servidor, como XML de una API que solo ofrece JSON. Algunos firewalls web lo envían cuando desconfían de una solicitud.
    .fix = Compare los encabezados Accept con la lista del cuerpo de la respuesta, si la hay, y amplíelos, por ejemplo, con */*. Si ya lo aceptan todo, pregunte al administrador del servidor por una regla del firewall.
    .use = Envíe 406 cuando nada de lo que tiene se ajuste a los encabezados Accept y enumere lo que hay; a menudo es más útil una versión predeterminada con 200. Envíe 415 cuando el propio cuerpo de la solicitud tenga un formato incorrecto.

http-407 = Se requiere autenticación en el proxy
    .description = Un proxy situado entre el cliente y el servidor exige autenticación antes de transmitir la solicitud. Proxy-Authenticate dice cómo. La respuesta no procede del propio sitio web.
    .when = En el proxy de una empresa o de un centro educativo, sin encabezado Proxy-Authorization o con credenciales incorrectas. A menudo lo reciben los gestores de paquetes y las herramientas de línea de comandos.
    .fix = Indique al cliente el nombre de usuario y la contraseña del proxy, en su configuración o, con los caracteres especiales codificados con porcentaje, en HTTPS_PROXY; la contraseña del sitio web no sirve. Si no necesita proxy, quite el ajuste.
    .use = Envíe 407, siempre con Proxy-Authenticate, desde un proxy que requiera credenciales. Envíe 401 desde un servidor de origen. Envíe 403 cuando las credenciales del proxy sean válidas pero sus reglas prohíban la solicitud.

http-408 = La solicitud no llegó a tiempo
    .description = El servidor no recibió una solicitud completa en el tiempo que estaba dispuesto a esperar.
    .when = Cuando una solicitud llega demasiado despacio, el cuerpo es más corto que su Content-Length o una conexión está inactiva. Algunos servicios lo usan indebidamente para su propia lentitud.
    .fix = Envíe de nuevo la solicitud por una conexión nueva; si era un pedido o un pago, solo después de comprobar que no se completó. Si 408 persiste, compruebe si la red es lenta, si Content-Length es incorrecto o si el tiempo de espera de lectura es corto.
    .use = Envíe 408 cuando el cliente no haya terminado su solicitud a tiempo. Envíe 504 cuando un servidor upstream sea demasiado lento. Envíe 503 cuando usted esté sobrecargado.

http-409 = La solicitud entra en conflicto con el estado actual
    .description = La solicitud está en conflicto con el estado actual del recurso. Es posible que el usuario pueda resolver el conflicto y enviarla de nuevo.
    .when = Normalmente tras un PUT, POST o DELETE: alguien más ha modificado el recurso entretanto, el nombre está ocupado, falta una carpeta superior o todavía se está ejecutando otra operación.
    .fix = Lea el cuerpo, que debería indicar el conflicto, y obtenga el estado actual. Combine su cambio, elija otro nombre, cree lo que falta o espere. No sobrescriba el cambio de otra persona.
    .use = Envíe 409 cuando el estado actual impida la solicitud y describa el conflicto. Envíe 412 cuando no se cumpla una condición de la solicitud. Envíe 422 cuando el cuerpo sea incorrecto en cualquier estado. Envíe 423 para un bloqueo.

http-410 = Eliminado para siempre
    .description = El recurso se eliminó de este servidor a propósito, y el administrador del servidor quiere que se quiten los enlaces que llevan al recurso.
    .when = Por ejemplo, cuando ha terminado una oferta, se ha eliminado una cuenta o una publicación, o se ha desactivado una versión de una API.
    .fix = Quite o sustituya el enlace, el marcador o la tarea que hizo la solicitud; el cuerpo o la documentación pueden indicar un sucesor. Si el recurso debería existir, avise al administrador del servidor.
    .use = Envíe 410 cuando sepa que el recurso se eliminó para siempre. Envíe 404 cuando no lo sepa. Envíe 301 o 308 cuando tenga una dirección nueva. Envíe 451 para una exigencia legal.

http-411 = Se requiere Content-Length
    .description = El servidor no acepta la solicitud sin que se declare la longitud de su cuerpo. El cliente puede añadir un encabezado Content-Length válido.
    .when = Tras un POST o PUT cuyo cuerpo llega en fragmentos (chunked), como lo envían los clientes de transmisión continua, o un POST vacío sin Content-Length. A menudo es una puerta de enlace la que necesita la longitud por adelantado.
    .fix = Envíe Content-Length con el número exacto de bytes, 0 para un POST vacío, y desactive el envío en fragmentos. Si administra la puerta de enlace, permita que acepte o almacene en búfer las solicitudes en fragmentos.
    .use = Envíe 411 cuando necesite la longitud por adelantado y la solicitud no la declare. Envíe 400 cuando Content-Length no sea válido. Envíe 413 cuando supere su límite.

http-412 = Condición no cumplida
    .description = Una condición de los encabezados de la solicitud no se cumple en el servidor, así que la solicitud no se ejecutó. Lo habitual es que el recurso haya cambiado desde que el cliente lo leyó.
    .when = Cuando If-Match o If-Unmodified-Since no se cumple por un cambio, «If-None-Match: *» encuentra que el recurso existe o, en WebDAV, «Overwrite: F» encuentra un destino existente.
    .fix = Obtenga de nuevo el recurso. Si un intento anterior se completó y solo se perdió su respuesta, no haga nada más. De lo contrario, combine su cambio y envíelo con el ETag nuevo. Sin la condición, podría sobrescribir el trabajo de otra persona.
    .use = Envíe 412 solo cuando una condición de la solicitud sea falsa. Envíe 304 cuando un GET condicional no encuentre cambios. Envíe 409 para un conflicto sin condición. Envíe 428 para exigir una condición.

http-413 = Cuerpo de la solicitud demasiado grande
    .description = El cuerpo de la solicitud («content» en los términos de HTTP) es más grande de lo que el servidor quiere o puede procesar. Con Retry-After, el límite es temporal.
    .when = Normalmente tras una subida, a menudo en un servidor web o una puerta de enlace con un límite propio; en nginx es client_max_body_size. Algunos clientes solo ven una conexión cortada.
    .fix = Reduzca el archivo o divida la subida o el lote. Si administra el servidor, averigüe qué puerta de enlace o servidor rechaza el cuerpo y aumente el límite en él y en todos los siguientes, hasta la aplicación.
    .use = Envíe 413 cuando el cuerpo supere su límite e indique el límite. Envíe 414 para la URI. Envíe 431 para los encabezados. Envíe 507 cuando su almacenamiento esté lleno.

http-414 = URI demasiado larga
    .description = La URI de la solicitud es más larga de lo que el servidor está dispuesto a interpretar.
    .when = Cuando un formulario envía sus datos con GET en lugar de POST, una lista de identificadores o filtros llena la consulta, o las redirecciones siguen alargando la dirección.
    .fix = Quite parámetros o envíelos en el cuerpo de un POST si la API lo permite. Si las redirecciones siguen alargando la dirección, corrija el bucle. Si administra el servidor, aumente el límite; en nginx, large_client_header_buffers.
    .use = Envíe 414 cuando la URI sea más larga de lo que admite; admita líneas de solicitud de al menos 8000 octetos. Envíe 431 para encabezados grandes como Cookie. Envíe 413 para el cuerpo.

http-415 = Formato del cuerpo no admitido
    .description = El servidor rechaza la solicitud porque no admite el formato del cuerpo para este método y este recurso: el tipo MIME, la codificación del contenido o los propios datos.
    .when = Tras un POST, PUT o PATCH con una compresión desconocida, un tipo de archivo que no se acepta o un Content-Type que falta o es incorrecto, como datos de formulario donde se espera JSON.
    .fix = Ponga en Content-Type el formato real, uno que la API acepte, como application/json. Compárelo con Accept, Accept-Patch o Accept-Encoding en la respuesta. Si la causa es la compresión, envíe el cuerpo sin comprimir.
    .use = Envíe 415 para un formato no admitido y enumere lo que admite: los tipos MIME en Accept y las codificaciones en Accept-Encoding. Envíe 400 cuando el formato sea el correcto pero el cuerpo no se pueda interpretar. Envíe 422 cuando solo los valores sean incorrectos.

http-416 = Intervalo solicitado no disponible
    .description = El servidor rechaza los intervalos del encabezado Range: no se puede entregar ninguno, o hay demasiados que son pequeños o se solapan.
    .when = Cuando una descarga reanudada o un reproductor multimedia pide bytes posteriores al final: el archivo se acortó, la descarga está completa o la parte guardada es de otro archivo.
    .fix = Compare el tamaño de la parte guardada con la longitud total de Content-Range. Si son iguales, el archivo puede estar completo; de lo contrario, descárguelo de nuevo sin Range. Para reanudar con seguridad, envíe If-Range.
    .use = Envíe 416 cuando no se pueda entregar ningún intervalo, con la longitud actual en Content-Range, como en «bytes */1000». Envíe 206 cuando se pueda entregar al menos uno. Envíe 200 para ignorar Range.

http-417 = Expectativa no cumplida
    .description = El servidor, u otro del recorrido hasta él, no puede cumplir lo que pide el encabezado Expect. La única expectativa que define HTTP es 100-continue.
    .when = Cuando un servidor o un proxy antiguo no admite el encabezado Expect o su valor, normalmente «Expect: 100-continue», que algunos clientes añaden automáticamente antes de un cuerpo grande.
    .fix = Envíe la solicitud sin Expect; en curl se desactiva con un encabezado «Expect:» vacío. Si 417 persiste, compruebe si hay un proxy antiguo en el recorrido. El cuerpo no es la causa.
    .use = Envíe 417 tras un valor de Expect que no conozca. Tras 100-continue, envíe 100 o, de inmediato, el código final, como 401. Envíe 412 cuando no se cumpla una condición como If-Match.

http-418 = Soy una tetera
    .description = El código procede de un texto sobre cafeteras publicado como broma del 1 de abril. Está registrado como «(Unused)», para que el número no se asigne a otra cosa.
    .when = Normalmente, como broma. Algunos sitios lo envían cuando toman un programa por un bot, y la API de Binance, cuando un cliente continúa tras repetidas respuestas 429.
    .fix = Si es una broma, ignórela. De lo contrario, detenga el programa, lea el cuerpo y el encabezado Retry-After, si lo hay, y continúe a un ritmo más lento. Si persiste, pregunte al administrador del sitio si se permite el acceso automatizado.
    .use = No envíe 418 donde la respuesta importe. Envíe 429 cuando un cliente envíe demasiadas solicitudes. Envíe 403 cuando rechace a un cliente. Envíe 400 cuando una solicitud sea defectuosa.

http-419 = Página caducada o sin espacio
    .description = En Laravel, «Page Expired» significa que el token CSRF de un formulario falta o ya no es válido. En borradores antiguos de WebDAV, y como constante en desuso en Spring, el código es «Insufficient Space On Resource».
    .when = En un sitio con Laravel, tras POST, PUT, PATCH o DELETE, cuando ha caducado la sesión, las cookies están bloqueadas o el formulario no tiene token.
    .fix = Vuelva a cargar la página, inicie sesión de nuevo si se le pide y envíe otra vez el formulario; permita las cookies. Si administra el sitio, ponga @csrf en el formulario o envíe X-CSRF-TOKEN, y compruebe la duración de la sesión, el dominio de las cookies y las páginas en caché.
    .use = Envíe 403 cuando un token CSRF falte o sea incorrecto. Envíe 401 cuando el usuario deba iniciar sesión de nuevo. Envíe 507 cuando se agote el espacio.

http-420 = Reduzca el ritmo, o método fallido
    .description = En la versión 1 de la API de Twitter, «Enhance Your Calm» significaba que un cliente enviaba demasiadas solicitudes. En borradores antiguos de WebDAV, y como constante en desuso en Spring, el código es «Method Failure».
    .when = En un servicio que copió a Twitter, que por su parte envía 429 desde la versión 1.1 de su API.
    .fix = Trátelo como un límite de solicitudes: espere y envíe después menos solicitudes, con pausas cada vez mayores. Actualice los clientes antiguos de Twitter. Si el cuerpo informa en cambio de un método fallido, corrija la solicitud.
    .use = Envíe 429 con Retry-After cuando un cliente envíe demasiadas solicitudes. Envíe 424 cuando una acción haya fallado porque falló otra. El código de error ENHANCE_YOUR_CALM de HTTP/2 no sustituye a ningún código de estado.

http-421 = La solicitud llegó al servidor equivocado
    .description = La solicitud llegó a un servidor que no puede o no quiere responder por este host, al menos en esta conexión. El cliente puede enviarla de nuevo por otra.
    .when = Cuando un navegador reutiliza una conexión para otro host con el mismo certificado, o cuando el nombre del servidor (SNI) que envía un proxy falta o no coincide con Host.
    .fix = Vuelva a cargar la página o reinicie el navegador para abrir una conexión nueva. Si administra el servidor, haga que cada proxy envíe el nombre del servidor correcto, en nginx con proxy_ssl_server_name y proxy_ssl_name, y compruebe qué hosts comparten certificado.
    .use = Envíe 421 desde un servidor de origen o su puerta de enlace, nunca desde un proxy, cuando no atienda este host o esta conexión. Envíe 404 cuando solo falte el recurso. Envíe 426 para exigir otro protocolo.

http-422 = No se pueden procesar los datos de la solicitud
    .description = El servidor conoce el formato del cuerpo y su sintaxis es correcta, pero no se pueden ejecutar sus instrucciones. Lo habitual es que un valor falte, sea contradictorio o no esté permitido.
    .when = Tras un POST, PUT o PATCH cuyo JSON o datos de formulario se pueden interpretar pero no superan la validación: falta un campo obligatorio, una fecha está en el pasado o un país es desconocido.
    .fix = Lea el cuerpo, que suele indicar cada campo incorrecto, y corrija esos valores. Si parecen correctos, compare los nombres y los tipos con la documentación de su versión de la API.
    .use = Envíe 422 cuando el cuerpo se pueda interpretar pero sus valores sean incorrectos, e indique todos los campos incorrectos. Envíe 400 cuando no se pueda interpretar. Envíe 415 para un formato no admitido. Envíe 409 cuando solo lo impida el estado actual.

http-423 = Recurso bloqueado
    .description = El origen o el destino de la solicitud está bloqueado, y el bloqueo no permite esta solicitud.
    .when = En un servidor WebDAV, tras un cambio como PUT, DELETE, MOVE o LOCK, mientras alguien tiene abierto el archivo o un programa que se cerró de forma inesperada mantiene el bloqueo. También lo usan otras API.
    .fix = Cierre el archivo donde esté abierto, quizá en su propio editor o programa de sincronización, o espere a que caduque el bloqueo. Obtenga la versión actual antes de escribir. Si el bloqueo es suyo, envíe su token en el encabezado If.
    .use = Envíe 423 cuando lo impida un bloqueo, con lock-token-submitted o no-conflicting-lock en el cuerpo. Envíe 412 cuando no se cumpla una condición de If. Envíe 409 para otros conflictos.

http-424 = Antes falló otra acción
    .description = Esta acción no se ejecutó porque dependía de otra, que falló.
    .when = Normalmente dentro de un 207: tras PROPPATCH, donde una propiedad rechazada hace fallar todas las demás, o tras LOCK en una carpeta. Unas pocas API lo envían por sí solo, fuera de un 207, cuando falla un servicio upstream.
    .fix = En el cuerpo del 207, busque la entrada con otro código, como 403, 409 o 423, y solucione su causa. De lo contrario, busque en el cuerpo qué falló e informe al administrador del servidor.
    .use = Envíe 424 dentro de un 207 para las acciones que fallaron porque falló otra; esta tiene su propio código. Omítalo tras DELETE, COPY y MOVE. Envíe 502 o 504 desde una puerta de enlace cuando falle el servidor upstream.

http-425 = Demasiado pronto, riesgo de repetición
    .description = El servidor no se arriesga a procesar una solicitud que puede ser una repetición, porque llegó antes de que terminara la negociación TLS.
    .when = Tras una solicitud en los datos anticipados de TLS, también llamados 0-RTT, o una que un proxy o una CDN marca con «Early-Data: 1», si procesarla dos veces podría ser perjudicial.
    .fix = Después de la negociación, envíe de nuevo la misma solicitud, pero nunca en datos anticipados; los navegadores lo reintentan automáticamente. Si los usuarios ven 425, desactive los datos anticipados en la CDN o el proxy, o haga que transmita 425.
    .use = Envíe 425 solo tras una solicitud en datos anticipados o con «Early-Data: 1». En su lugar, puede retener una solicitud en datos anticipados hasta que termine la negociación, pero no una con «Early-Data: 1»: esperar no la hace segura. Envíe 429 si hay demasiadas solicitudes.

http-426 = Se requiere cambiar de protocolo
    .description = El servidor rechaza la solicitud con el protocolo actual, pero puede aceptarla cuando el cliente cambie a uno que indica el encabezado Upgrade.
    .when = Lo envía un servidor WebSocket tras una solicitud de página corriente, u otro servidor tras una solicitud en una versión antigua de HTTP o sin cifrado. Algunos servicios lo usan indebidamente para exigir una aplicación más reciente.
    .fix = Lea Upgrade. Si indica websocket, use un cliente WebSocket o haga que el proxy transmita Upgrade y Connection. Si indica TLS o una versión de HTTP, use https o esa versión. Actualice la aplicación si el cuerpo lo pide.
    .use = Envíe 426, siempre con Upgrade, cuando solo sirva otro protocolo. Envíe 505 para rechazar una versión de HTTP. Envíe 421 cuando haga falta otra conexión. Envíe 301 o 308 para llevar a https.

http-428 = Se requiere una solicitud condicional
    .description = El servidor solo acepta esta solicitud con una condición, para que nadie sobrescriba un cambio que no ha visto. La solicitud no tenía ninguna.
    .when = Normalmente, tras PUT, PATCH o DELETE sin If-Match ni If-Unmodified-Since, en un recurso que pueden modificar varias personas o programas.
    .fix = Obtenga el recurso, haga su cambio y envíelo con el ETag del recurso en If-Match. Para un recurso nuevo, pruebe «If-None-Match: *». Evite «If-Match: *», que acepta incluso una versión que usted no ha visto.
    .use = Envíe 428 cuando exija una condición y la solicitud no tenga ninguna, e indique en el cuerpo cuál usar. Envíe 412 cuando sea falsa. Envíe 409 para un conflicto cuando no exija ninguna.

http-429 = Demasiadas solicitudes
    .description = El cliente ha enviado demasiadas solicitudes en un tiempo determinado. El servidor decide si el recuento es por cuenta, dirección o token.
    .when = Cuando un script, un bucle de reintentos o muchos usuarios detrás de una dirección superan un límite por segundo, hora o día. A menudo lo envía una puerta de enlace de API o una CDN, no la aplicación.
    .fix = Espere el tiempo que indique Retry-After; si falta, duplique la espera después de cada intento y añada un tiempo aleatorio. Después, envíe menos solicitudes, por lotes o con una caché. Si el límite es demasiado bajo, pregunte al proveedor.
    .use = Envíe 429 cuando este cliente supere su propio límite, con Retry-After si puede. Envíe 503 cuando el servidor esté sobrecargado para todos. Envíe 403 cuando esperar no sirva de nada. Ante un ataque, cortar las conexiones puede costar menos.

http-430 = Rechazado por la seguridad de Shopify
    .description = «Shopify Security Rejection» significa que la solicitud parecía maliciosa. Con su nombre anterior, «Request Header Fields Too Large», Shopify lo enviaba por demasiadas solicitudes.
    .when = En las tiendas y API de Shopify, cuando las solicitudes parecen un ataque o un bot, a menudo desde direcciones compartidas de la nube, o cuando un servidor actúa por los compradores sin dar sus direcciones IP.
    .fix = Envíe menos solicitudes, desde su propia dirección. En las llamadas a la Storefront API desde el servidor, indique la dirección del comprador en Shopify-Storefront-Buyer-IP. Si se siguen rechazando solicitudes legítimas, pregunte al soporte técnico de Shopify.
    .use = Fuera de Shopify, envíe 403 cuando una solicitud parezca maliciosa. Envíe 429 cuando un cliente envíe demasiadas solicitudes. Envíe 431 cuando sus encabezados sean demasiado grandes.

http-431 = Encabezados de la solicitud demasiado grandes
    .description = El servidor no procesa la solicitud porque un encabezado es demasiado grande, o lo son todos juntos.
    .when = Normalmente, cuando se han acumulado las cookies de un sitio, un token de Authorization es muy largo o Referer tiene una dirección muy larga. nginx envía 400 en su lugar.
    .fix = En un navegador, borre las cookies de este sitio e inicie sesión de nuevo. En otro cliente, acorte el encabezado más grande, a menudo Cookie o Authorization. Si administra el servidor, establezca menos cookies y más pequeñas, o aumente todos los límites del recorrido.
    .use = Envíe 431 cuando los encabezados superen su límite e indique el encabezado que por sí solo sea demasiado grande. Envíe 414 para la URI. Envíe 413 para el cuerpo.

http-440 = La sesión ha caducado
    .description = En Outlook en la web, «Login Timeout» significa que la sesión ha terminado y el usuario debe iniciar sesión de nuevo.
    .when = Cuando una sesión ha estado inactiva demasiado tiempo, falta su cookie o ya no se acepta, o la autenticación de IIS está mal configurada, de modo que falla incluso un inicio de sesión nuevo.
    .fix = Vuelva a cargar la página e inicie sesión de nuevo; si el código vuelve de inmediato, borre las cookies del sitio. Si administra el servidor, compruebe los directorios virtuales de OWA en IIS y si un balanceador de carga reparte una sesión entre varios servidores.
    .use = Fuera de los productos de Microsoft, envíe 401 con WWW-Authenticate cuando el cliente deba autenticarse de nuevo, o 303 para llevar un navegador a la página de inicio de sesión. Envíe 403 cuando iniciar sesión no sirva de nada.

http-444 = Conexión cerrada sin respuesta
    .description = nginx cerró la conexión sin enviar nada. Solo su registro muestra el código.
    .when = Donde está configurado «return 444», normalmente para nombres de host desconocidos, escáneres y bots no deseados. El cliente ve una respuesta vacía o una conexión cortada; Cloudflare, si está delante, indica 520.
    .fix = Si es usuario, compruebe el nombre de host y la dirección. Si administra el servidor y afecta a visitantes reales, restrinja la regla «return 444» y añada el server_name que falta.
    .use = Use «return 444» en nginx solo donde no se desee ninguna respuesta. Envíe 403 para rechazar. Envíe 404 para lo que no existe. Envíe 421 para un host que no es suyo.

http-449 = Reintentar con más información
    .description = En una extensión de Microsoft, «Retry With» significa que el cliente debe añadir información y enviar la solicitud de nuevo.
    .when = En IIS con la extensión WebDAV de Microsoft, con un encabezado Ms-Echo-Request. En Exchange, cuando un cliente de ActiveSync 12.1 debe obtener primero la política de seguridad con Provision.
    .fix = Procese el cuerpo y envíe la solicitud de nuevo con Ms-Echo-Reply. En ActiveSync, envíe Provision y acepte primero la política. Si un teléfono sigue fallando, actualice su aplicación de correo o pregunte al administrador de Exchange.
    .use = Fuera de los productos de Microsoft, envíe 428 cuando falte una condición. Envíe 400 o 422 cuando falten otros datos. Envíe 401 o 403 cuando falte una prueba de identidad o un permiso.

http-450 = Bloqueado por el control parental
    .description = «Blocked by Windows Parental Controls» significa que la configuración familiar de un equipo Windows no permite la página solicitada.
    .when = Lo genera el filtro del propio equipo del usuario, normalmente en la cuenta de un menor. El sitio web no llega a recibir la solicitud.
    .fix = Pida al administrador del equipo, normalmente el padre o la madre, que permita la dirección en la configuración familiar. Si no hay tal configuración, compruebe si filtra contenido un software de seguridad o un proxy.
    .use = No envíe 450. Envíe 403 cuando sus propias reglas prohíban la página. Envíe 451 cuando lo haga una exigencia legal. Envíe 511 cuando una red exija iniciar sesión primero.

http-451 = No disponible por motivos legales
    .description = El servidor deniega el acceso por una exigencia legal. El código no dice si el recurso existe.
    .when = Cuando una ley, una orden judicial o una solicitud de retirada obliga a un sitio web, un buscador, una CDN o un proveedor de Internet a bloquear contenido, a menudo solo para algunos países. Algunos medios bloquean a los lectores de regiones enteras.
    .fix = Lea en el cuerpo quién lo exigió, en virtud de qué ley y para quién. Un encabezado Link con blocked-by indica quién bloquea el recurso: escríbale si lo considera un error.
    .use = Envíe 451 cuando una exigencia legal le obligue a bloquear; explíquelo en el cuerpo e identifíquese en un encabezado Link con blocked-by. Envíe 403 cuando el rechazo se deba a sus propias reglas. Envíe 404 cuando no pueda revelar la exigencia.

http-460 = El cliente cerró la conexión
    .description = El cliente cerró su conexión con un Application Load Balancer de AWS antes de obtener una respuesta y antes de que se agotara el tiempo de inactividad del balanceador.
    .when = Solo en el registro de acceso del balanceador de carga, cuando el tiempo de espera del cliente es más corto que el tiempo que necesita el destino, o cuando un usuario abandona la página.
    .fix = Haga que el destino responda más deprisa o aumente el tiempo de espera del cliente hasta el tiempo de inactividad del balanceador de carga o más. Antes de volver a enviar un POST, compruebe si el destino lo ejecutó.
    .use = No envíe 460: el cliente no puede leerlo. Envíe 408 cuando un cliente tarde en enviar su solicitud. Envíe 504 cuando un servidor upstream sea lento.

http-463 = Demasiadas direcciones reenviadas o un bucle
    .description = En un Application Load Balancer de AWS, X-Forwarded-For tiene más de 30 direcciones IP. En Alibaba Cloud ALB, la solicitud da vueltas en un bucle.
    .when = En AWS, tras una larga cadena de servidores proxy, un bucle o un encabezado falsificado. En Alibaba Cloud, cuando ALICLOUD-ALB-TRACE tiene una regla repetida o más de 16 entradas.
    .fix = Averigüe de quién es el balanceador de carga que respondió. Compruebe si un servidor upstream o un proxy le devuelve las solicitudes y acorte la cadena de servidores proxy. En AWS, impida además que los clientes y los servidores proxy añadan direcciones innecesarias.
    .use = Envíe 431 cuando un encabezado sea demasiado largo. Envíe 400 cuando esté mal formado. Envíe 502 para un bucle de reenvío, como recomienda RFC 9209; 508 es para bucles en WebDAV.

http-464 = El protocolo no coincide con el grupo de destino
    .description = El protocolo de la solicitud no coincide con la versión configurada para el grupo de destino de un Application Load Balancer de AWS: HTTP/1.1, HTTP/2 o gRPC.
    .when = Tras una solicitud HTTP/1.1 para un grupo de destino configurado con HTTP/2 o gRPC, una llamada gRPC para uno configurado con HTTP/1.1, o una solicitud HTTP/2 distinta de POST para uno configurado con gRPC.
    .fix = Haga que el cliente use el protocolo esperado: active HTTP/2 o compruebe si un proxy vuelve a HTTP/1.1. De lo contrario, dirija esas solicitudes a un grupo de destino con la versión correcta.
    .use = Fuera de AWS, envíe 505 cuando no admita la versión de HTTP. Envíe 426 con Upgrade para que el cliente cambie de protocolo. Envíe 405 cuando no permita el método.

http-494 = Encabezados demasiado grandes para nginx
    .description = nginx usa este número internamente cuando los encabezados de una solicitud son demasiado grandes. El cliente recibe 400 en su lugar.
    .when = Cuando un encabezado, a menudo Cookie, no cabe en los búferes de encabezados de nginx. El número aparece en la configuración de nginx, en error_page.
    .fix = En un navegador, borre las cookies de este sitio. En otro cliente, acorte el encabezado más grande. Si administra nginx, reduzca las cookies y aumente después large_client_header_buffers.
    .use = Envíe 431, o 400 como hace nginx. Envíe 414 cuando la propia dirección sea demasiado larga. Use 494 solo en error_page de nginx y envíe desde ahí un código estándar.

http-495 = Certificado de cliente no aceptado
    .description = nginx usa este número internamente cuando no puede verificar el certificado TLS del cliente. El cliente recibe 400 con el texto «The SSL certificate error».
    .when = Donde está configurado ssl_verify_client, cuando el certificado del cliente ha caducado, se ha revocado o procede de una autoridad en la que nginx no confía.
    .fix = Instale un certificado válido de una autoridad en la que confíe este servidor. Si administra nginx, compruebe ssl_client_certificate, ssl_crl, ssl_verify_depth y el reloj.
    .use = Envíe 403 cuando rechace un certificado de cliente, o deje que falle la negociación TLS. Use 495 solo en error_page de nginx, para una página que explique el problema.

http-496 = Falta el certificado de cliente
    .description = nginx usa este número internamente cuando el sitio exige un certificado TLS y el cliente no envió ninguno. El cliente recibe 400 con «No required SSL certificate was sent».
    .when = Con «ssl_verify_client on», cuando no hay ningún certificado de cliente instalado o el usuario no eligió ninguno.
    .fix = Instale un certificado de cliente y su clave privada, o seleccione ambos en la configuración del cliente, y abra después una conexión nueva. Si administra nginx y quiere que el sitio esté abierto a todos, relaje ssl_verify_client.
    .use = Envíe 403 cuando falte un certificado de cliente: 401 necesitaría un desafío en WWW-Authenticate. Use 496 solo en error_page de nginx, para explicar cómo obtener un certificado.

http-497 = Solicitud HTTP en un puerto HTTPS
    .description = nginx usa este número internamente para una solicitud sin cifrar a un puerto HTTPS. El cliente recibe 400 con «The plain HTTP request was sent to HTTPS port».
    .when = Cuando una dirección http:// indica el puerto HTTPS, como 443, o un proxy o un balanceador de carga situado delante de nginx usa HTTP sin cifrar en ese puerto.
    .fix = Cambie http:// por https:// en la dirección. Haga que el proxy o el balanceador de carga use HTTPS, o un puerto sin TLS. Si administra nginx, compruebe el parámetro ssl de listen.
    .use = Envíe 301 o 308 a la dirección https, lo que nginx puede hacer desde error_page 497. Envíe 400 cuando no se desee una redirección. Envíe 426 solo donde el cliente pueda cambiar mediante Upgrade.

http-498 = Token no válido
    .description = En ArcGIS de Esri, el token de la solicitud no es válido o ha caducado. En nginx, el número estaba previsto para solicitudes con un nombre de host no válido y ya no se usa.
    .when = En ArcGIS, cuando un token ha caducado o se emitió para otro servidor, otra página de referencia u otra dirección IP, a menudo solo en el JSON de un 200.
    .fix = Obtenga un token nuevo del servidor o portal de ArcGIS que contiene los datos. Si también fallan los tokens nuevos, compruebe la página de referencia o la dirección a la que están vinculados.
    .use = Fuera de ArcGIS, envíe 401 con WWW-Authenticate e «invalid_token» cuando un token sea incorrecto o haya caducado. Envíe 403 cuando le falte un permiso. Envíe 421 o 400 para un nombre de host desconocido.

http-499 = El cliente cerró la solicitud, o se requiere un token
    .description = nginx lo anota en su registro cuando el cliente se desconecta antes de que empiece la respuesta; las puertas de enlace lo envían para CANCELLED de gRPC. En ArcGIS de Esri, falta un token.
    .when = En el registro de nginx, cuando un usuario abandona la página o un cliente o un balanceador de carga deja de esperar. En ArcGIS, a menudo en el JSON de un 200, cuando se solicitan datos protegidos sin token.
    .fix = En un registro, compare la duración con los tiempos de espera situados delante de nginx y acelere después la solicitud o aumente el tiempo de espera más corto. Con ArcGIS, obtenga un token.
    .use = Use 499 en un registro o para CANCELLED de gRPC, porque ya no queda nadie que lea una respuesta. Envíe 504 cuando un servidor upstream sea lento. Envíe 408 cuando lo sea el cliente. Envíe 401 cuando falte un token.

http-500 = Error interno del servidor
    .description = El servidor se encontró con una situación inesperada y no pudo atender la solicitud. El código no dice por qué ni qué parte de la solicitud se ejecutó.
    .when = Cuando falla el propio programa del servidor: una excepción no controlada, una configuración defectuosa, un error de base de datos. Una puerta de enlace lo envía por sus propios problemas y no por los del servidor upstream.
    .fix = Antes de volver a enviar un pedido o un pago, compruebe si surtió efecto. Comunique la URL y la hora al administrador del servidor. Si administra el servidor, busque esa hora en su registro de errores.
    .use = Envíe 500 para un problema propio que ningún otro código describa. Envíe 503 por sobrecarga o mantenimiento. Envíe 502 o 504 cuando falle el servidor upstream. Envíe 501 para un método desconocido.

http-501 = Método o función no implementados
    .description = El servidor no admite algo que la solicitud necesita, normalmente su método, que el servidor no reconoce o no puede atender para ningún recurso.
    .when = Tras un método que el servidor no conoce, uno más largo que todos los que implementa o un Transfer-Encoding que no entiende.
    .fix = Compruebe si el método tiene un error de escritura y elija uno de la documentación. De lo contrario, pida al administrador del servidor que lo active; una respuesta en caché puede durar más que el cambio.
    .use = Envíe 501 para un método que no implemente en ninguna parte o una codificación de transferencia desconocida. Envíe 405 para un método que implemente pero no permita aquí. Envíe 500 cuando falle un trabajo que sí admite.

http-502 = Respuesta no válida del servidor upstream
    .description = Una puerta de enlace o un proxy recibió una respuesta no válida del servidor upstream, al que transmite las solicitudes. El código no significa que la solicitud sea incorrecta.
    .when = En un proxy inverso, un balanceador de carga o una CDN, cuando la aplicación upstream se ha cerrado de forma inesperada, rechaza o corta la conexión, falla en la negociación TLS, o envía una respuesta mal formada o demasiado grande.
    .fix = Antes de volver a enviar un pedido o un pago, compruebe si surtió efecto. Si administra el servidor, compruebe que la aplicación esté en ejecución y después el registro de errores de la puerta de enlace y la dirección y el puerto upstream. De lo contrario, comunique la URL y la hora al administrador del servidor.
    .use = Envíe 502 desde una puerta de enlace cuando el servidor upstream responda de forma incorrecta o corte la conexión. Envíe 504 cuando no responda a tiempo. Envíe 503 cuando sepa que está fuera de servicio. Envíe 500 para sus propios errores.

http-503 = Servicio no disponible temporalmente
    .description = El servidor no puede atender la solicitud en este momento, porque está sobrecargado o en mantenimiento. Retry-After puede indicar cuánto esperar.
    .when = Durante una sobrecarga o un mantenimiento planificado. Una puerta de enlace lo envía cuando sabe que el servidor upstream está fuera de servicio o cuando se han agotado sus conexiones con él.
    .fix = Espere el tiempo que indique Retry-After; si falta, espere más después de cada intento. Si administra el servidor, compruebe la carga, la capacidad y si el modo de mantenimiento sigue activado.
    .use = Envíe 503, con Retry-After si puede, cuando todo el servicio esté sobrecargado o en mantenimiento. Envíe 429 cuando un cliente envíe demasiadas solicitudes. Envíe 502 o 504 cuando falle el servidor upstream.

http-504 = Sin respuesta a tiempo del servidor upstream
    .description = Una puerta de enlace o un proxy no obtuvo a tiempo una respuesta del servidor upstream que necesitaba. Es posible que ese servidor haya ejecutado la solicitud de todos modos.
    .when = En un proxy inverso, un balanceador de carga o una CDN, cuando la aplicación upstream no acepta la conexión o no responde dentro del tiempo de espera de la puerta de enlace. En una caché que no tiene nada adecuado para una solicitud con only-if-cached.
    .fix = Antes de repetir un pedido o un pago, compruebe si se completó. Pida menos a la vez. Si administra el servidor, averigüe qué es lento antes de aumentar el tiempo de espera de la puerta de enlace. De lo contrario, comunique al administrador del servidor la URL y la hora.
    .use = Envíe 504 desde una puerta de enlace cuando el servidor upstream no responda a tiempo. Envíe 502 cuando responda de forma incorrecta o corte la conexión, y 503 cuando se sepa que está fuera de servicio. Envíe 408 cuando el lento sea el cliente.

http-505 = Versión de HTTP no admitida
    .description = El servidor no admite, o se niega a admitir, la versión principal de HTTP que usa la solicitud.
    .when = Tras una solicitud en una versión no admitida. Un espacio sin codificar en la URL tiene el mismo efecto en los servidores que leen el resto de la línea como la versión.
    .fix = Mire la línea de solicitud tal como se envió y codifique los espacios de la URL como %20. Después, configure el cliente con una versión que indique la respuesta, o con HTTP/1.1.
    .use = Envíe 505 cuando rechace la versión principal y enumere los protocolos que admite. Trate una versión secundaria superior como la más alta de las suyas. Envíe 426 con Upgrade para que el cliente cambie. Envíe 400 para una línea de solicitud mal formada.

http-506 = Bucle en la negociación de contenido
    .description = El servidor está mal configurado: en la negociación de contenido transparente, eligió una variante que está configurada a su vez para negociar, así que la elección no termina nunca.
    .when = En un servidor de origen que implementa la RFC 2295 experimental, como Apache httpd con mod_negotiation.
    .fix = Informe al administrador del servidor u obtenga una variante por su propia URL. Si administra el servidor, haga que cada entrada de la lista de variantes sea un recurso que no negocie.
    .use = Envíe 506 solo en la negociación de contenido transparente, cuando la variante elegida negocie también. Envíe 500 para otros errores de configuración. Envíe 406 cuando ninguna variante sea aceptable.

http-507 = Espacio de almacenamiento insuficiente
    .description = El servidor no puede guardar lo que la solicitud necesita guardar, porque su disco está lleno o se superaría una cuota.
    .when = En un servidor WebDAV, tras PUT, MKCOL, COPY, MOVE o PROPPATCH. En el cuerpo, quota-not-exceeded apunta a una cuota, y sufficient-disk-space, al disco.
    .fix = Libere espacio en su cuenta, también en la papelera, o pida una cuota mayor, y envíe después usted mismo la solicitud de nuevo; los programas no deben hacerlo a menos que usted lo pida. Si administra el servidor y su disco está lleno, libere espacio en él.
    .use = Envíe 507 cuando un disco o una cuota estén llenos e indique cuál con quota-not-exceeded o sufficient-disk-space en el cuerpo. Envíe 413 cuando esta solicitud sea demasiado grande. Envíe 503 cuando el servicio esté sobrecargado.

http-508 = Bucle infinito detectado
    .description = El servidor encontró un bucle infinito al procesar una solicitud WebDAV con «Depth: infinity», y falló toda la operación.
    .when = Cuando una colección se contiene a sí misma mediante un enlace (binding) y un cliente pide el árbol completo. En alojamiento compartido con CloudLinux, el número significa otra cosa: «Resource Limit Is Reached».
    .fix = Envíe la solicitud con «Depth: 1» y recorra usted mismo el árbol, o envíe «DAV: bind». De lo contrario, quite el enlace que cierra el bucle. Si la página menciona un límite de recursos, espere o avise al propietario del sitio.
    .use = Envíe 508 cuando un bucle termine una operación con «Depth: infinity». Escriba en su lugar 208 para los clientes que envíen «DAV: bind». Envíe 502 con Proxy-Status para un bucle entre servidores proxy. Envíe 503 para límites de recursos.

http-509 = Límite de transferencia superado
    .description = En alojamiento compartido, con cPanel o el módulo mod_bw de Apache, el sitio ha agotado la transferencia de datos que tiene permitida.
    .when = Para todos los visitantes, cuando muchas visitas, descargas grandes, rastreadores o imágenes insertadas en otros sitios han agotado la transferencia del sitio, a menudo una cantidad mensual. Node.js se limita a incluir el número en su lista.
    .fix = Si es visitante, vuelva más tarde o avise al propietario del sitio. Si el sitio es suyo, aumente el límite o espere al próximo periodo, y compruebe en los registros qué agotó la transferencia.
    .use = Envíe 503 con Retry-After cuando se haya agotado la transferencia de un sitio. Envíe 429 cuando un cliente haya superado la suya.

http-510 = Falta una extensión requerida
    .description = La solicitud no cumple la política del recurso, porque falta o no se admite una extensión del HTTP Extension Framework que necesita.
    .when = En un servidor basado en la RFC 2774 histórica, cuando el método empieza por «M-», pero la solicitud no indica ninguna extensión obligatoria o indica una que el servidor no admite. En otros casos, la aplicación da al número su propio significado.
    .fix = Lea el cuerpo, que debería decir qué debe contener una solicitud extendida, y vea si su cliente puede añadirlo. Si el servidor no usa RFC 2774, pregunte al administrador del servidor.
    .use = No envíe 510 desde software nuevo. Envíe 501 para funciones que no admita. Envíe 428 cuando la solicitud deba tener una condición. Envíe 403 cuando lo prohíba la política.

http-511 = La red requiere iniciar sesión
    .description = La red que usa el cliente exige iniciar sesión o aceptar sus condiciones. La respuesta procede de esa red, no del servidor al que se dirigía la solicitud.
    .when = Lo envía el portal cautivo de un hotel, un aeropuerto u otra red para invitados, tras una solicitud HTTP interceptada. Con TLS aparece en su lugar un error de certificado; muchos portales envían una redirección.
    .fix = Abra en un navegador una página por HTTP sin cifrar, siga el enlace a la página de inicio de sesión de la red e inicie sesión en ella. No introduzca la contraseña del sitio al que quería acceder ni omita las advertencias de certificados.
    .use = Envíe 511 solo desde un proxy que intercepte, con un enlace a su página de inicio de sesión, pero sin el propio formulario ni un desafío. Envíe 401 desde un servidor de origen. Envíe 407 desde un proxy que los clientes hayan configurado.

http-520 = Respuesta inesperada del servidor de origen
    .description = El servidor de origen, es decir, el servidor del propio sitio, devolvió a Cloudflare una respuesta vacía, desconocida o inesperada.
    .when = Cuando el servidor de origen se cierra de forma inesperada, envía una respuesta mal formada o más de 128 KB de encabezados, o anuncia HTTP/2 pero no lo maneja bien, o cuando un firewall o un complemento de seguridad de ese servidor bloquea a Cloudflare.
    .fix = Si administra el sitio, compruebe el registro de errores del servidor de origen, permita las direcciones de Cloudflare, reduzca las cookies y los encabezados, y pruebe el servidor de origen sin Cloudflare.
    .use = Desde su propia puerta de enlace, envíe 502 cuando el servidor upstream responda de forma incorrecta, con Proxy-Status para indicar la causa. Envíe 500 para un problema propio.

http-521 = El servidor de origen rechaza la conexión
    .description = El servidor de origen, es decir, el servidor del propio sitio, rechaza las conexiones de Cloudflare, así que la solicitud no le llegó.
    .when = Cuando el servidor web de origen está apagado o se ha cerrado de forma inesperada, no está a la escucha en el puerto que necesita el modo SSL/TLS o tiene un firewall que rechaza las direcciones de Cloudflare.
    .fix = Si administra el sitio, compruebe que el servidor web esté en ejecución y a la escucha en el puerto 443 para Full u 80 para Flexible, y que el firewall permita todos los intervalos de IP de Cloudflare.
    .use = Desde su propia puerta de enlace, envíe 502 cuando el servidor upstream rechace la conexión. Envíe 503 cuando sepa que está fuera de servicio. Envíe 504 cuando no dé señales.

http-522 = La conexión con el servidor de origen agotó el tiempo de espera
    .description = El servidor de origen, es decir, el servidor del propio sitio, no da señales en la red: Cloudflare no obtiene a tiempo una conexión o una confirmación de la solicitud.
    .when = Tras 19 segundos sin conexión o 90 sin confirmación: un firewall descarta los paquetes de Cloudflare, el servidor de origen está sobrecargado o apagado, o el registro DNS tiene una dirección antigua.
    .fix = Si administra el sitio, compruebe que ningún firewall bloquee o limite los intervalos de IP de Cloudflare, que el DNS de Cloudflare tenga la dirección actual del servidor de origen y que este no esté sobrecargado.
    .use = Desde su propia puerta de enlace, envíe 504 cuando el servidor upstream no responda a tiempo al intento de conexión o a la solicitud; Proxy-Status puede indicar a cuál. Envíe 502 cuando rechace la conexión.

http-523 = Servidor de origen inaccesible
    .description = Cloudflare no puede llegar al servidor de origen, es decir, el servidor del propio sitio, normalmente porque la red no tiene ninguna ruta a su dirección IP.
    .when = Cuando la dirección de la configuración DNS de Cloudflare es incorrecta, por ejemplo, después de trasladar el sitio a otro alojamiento, o cuando falla el enrutamiento entre Cloudflare y ese alojamiento.
    .fix = Si administra el sitio, compare los registros A y AAAA de Cloudflare con la dirección del servidor de origen y pregunte después al proveedor de alojamiento por el enrutamiento. En AWS, busque rutas de VPC amplias que capturen las direcciones de Cloudflare.
    .use = Desde su propia puerta de enlace, envíe 502 cuando no haya ruta al servidor upstream. Envíe 504 cuando el intento de conexión agote el tiempo de espera. Proxy-Status tiene un nombre para cada caso.

http-524 = El servidor de origen tarda demasiado en responder
    .description = Cloudflare se conectó al servidor de origen, es decir, el servidor del propio sitio, pero no obtuvo respuesta a tiempo, de forma predeterminada en 120 segundos. Es posible que la solicitud se haya ejecutado.
    .when = Cuando una exportación, una consulta grande u otra solicitud larga supera el límite, el servidor de origen está sobrecargado o transmitir la solicitud lleva más de 30 segundos.
    .fix = Si administra el sitio, averigüe qué es lento, traslade los trabajos largos a segundo plano o use un subdominio que no pase por el proxy de Cloudflare («solo DNS»). Los planes Enterprise pueden aumentar el límite.
    .use = Desde su propia puerta de enlace, envíe 504 cuando el servidor upstream tenga la solicitud pero no responda a tiempo. En el servidor de origen, envíe 202 de inmediato para los trabajos largos.

http-525 = Falló la negociación TLS con el servidor de origen
    .description = Falló la negociación TLS entre Cloudflare y el servidor de origen, es decir, el servidor del propio sitio. La conexión del visitante con Cloudflare no es la causa.
    .when = En los modos Full y Full (strict), cuando el servidor de origen no tiene un certificado válido, TLS en el puerto 443, compatibilidad con SNI o un conjunto de cifrado en común con Cloudflare.
    .fix = Si administra el sitio, compruebe el certificado, el puerto 443, SNI y los conjuntos de cifrado del servidor de origen, y busque después errores de TLS en su registro.
    .use = Desde su propia puerta de enlace, envíe 502 cuando falle la negociación TLS con el servidor upstream. En Proxy-Status es tls_protocol_error o tls_alert_received.

http-526 = Certificado no válido en el servidor de origen
    .description = Cloudflare no puede validar el certificado TLS del servidor de origen, es decir, el servidor del propio sitio.
    .when = En el modo Full (strict), cuando ese certificado ha caducado, se ha revocado, es autofirmado o es para otro nombre de host. Workers y Cloudflare Gateway también lo envían sobre los servidores con los que se conectan.
    .fix = Si administra el sitio, instale un certificado válido para este nombre de host, de una autoridad pública o de Origin CA de Cloudflare. Cambiar al modo Full solo oculta el error.
    .use = Desde su propia puerta de enlace, envíe 502 cuando el certificado del servidor upstream no sea válido, con tls_certificate_error en Proxy-Status. No transmita la solicitud de todos modos.

http-527 = Error de Railgun
    .description = Falló o agotó el tiempo de espera la conexión con Railgun, un software instalado en el servidor del propio sitio que Cloudflare ya ha retirado.
    .when = En registros antiguos de sitios que usaban Railgun. En una respuesta nueva, otro programa ha dado al número su propio significado.
    .fix = En un registro antiguo, no es necesario hacer nada. En una respuesta nueva, averigüe qué programa lo envía y lea su documentación. Si administra el sitio, quite la configuración de Railgun.
    .use = No envíe 527. Envíe 502 desde una puerta de enlace cuando se corte la conexión con el servidor upstream. Envíe 504 cuando ese servidor no responda a tiempo.

http-529 = Servicio sobrecargado
    .description = Todo el servicio está sobrecargado, para todos sus clientes.
    .when = En SSL Labs, cuando se solicita una evaluación mientras hay demasiado trabajo. En Anthropic, en momentos de mucho tráfico, con el tipo de error overloaded_error en el cuerpo.
    .fix = Si Retry-After no indica otra cosa, espere unos 30 minutos en SSL Labs; en Anthropic, unos segundos al principio y después el doble cada vez. Añada un tiempo aleatorio y envíe menos solicitudes a la vez. Si la sobrecarga persiste, consulte la página de estado del proveedor.
    .use = Envíe 503 con Retry-After cuando todo el servicio esté sobrecargado. Envíe 429 cuando un cliente supere su propio límite. Los clientes que no conocen 529 lo tratan como 500.

http-530 = Nombre de host no resuelto o sitio congelado
    .description = En Cloudflare, no se puede resolver el nombre de host del servidor de origen, y el cuerpo contiene un error 1xxx. Shopify incluye el código para el mismo error de DNS. En Pantheon, el sitio está congelado.
    .when = En Cloudflare, y por tanto en Shopify, cuando un registro DNS del servidor de origen es incorrecto, falta o no se puede consultar. En Pantheon, cuando un sitio sin plan de pago lleva meses inactivo.
    .fix = Siga el consejo de Cloudflare para el número 1xxx del cuerpo. Si administra el sitio, corrija el registro DNS del servidor de origen o, en Pantheon, pida que se descongele el sitio. Con Shopify, consulte su página de estado.
    .use = Desde su propia puerta de enlace, envíe 502 cuando no se pueda resolver el nombre del servidor upstream, con dns_error en Proxy-Status. Envíe 503 para un sitio que haya desactivado por ahora.

http-540 = Punto de conexión desactivado temporalmente
    .description = Shopify ha desactivado un punto de conexión (endpoint) de su API y espera restablecerlo pronto.
    .when = Tras cualquier solicitud a ese punto de conexión. El motivo no es ni la solicitud ni sus credenciales.
    .fix = Consulte la página de estado de Shopify. Si el punto de conexión sigue desactivado, pregunte al soporte técnico de Shopify e indique el punto de conexión y la hora.
    .use = Fuera de Shopify, envíe 503 con Retry-After cuando desactive un punto de conexión por un tiempo. Envíe 410 cuando haya desaparecido para siempre. Envíe 404 para un punto de conexión que nunca existió.

http-561 = El proveedor de identidades devolvió un error
    .description = El proveedor de identidades devolvió un código de error mientras un Application Load Balancer de AWS autenticaba al usuario.
    .when = Donde una regla de escucha (listener) hace que los usuarios inicien sesión a través de un proveedor de identidades, cuando los ajustes de los dos lados no coinciden o el proveedor rechaza al usuario.
    .fix = Si es usuario, inicie sesión una vez más. Si administra el balanceador de carga, busque el motivo del error en su registro de acceso y compare el ID de cliente, el secreto de cliente, el ámbito (scope) y la URI de redirección con la configuración del proveedor de identidades.
    .use = Fuera de AWS, envíe 401 cuando las credenciales del usuario falten o sean incorrectas. Envíe 403 cuando se conozca al usuario pero no tenga permiso. Envíe 502 cuando falle el proveedor de identidades.

http-598 = Tiempo de espera de lectura de red agotado
    .description = Según una convención informal de algunos servidores proxy, se estableció la conexión con el servidor upstream, pero no se pudo leer nada de ella a tiempo.
    .when = Pocas veces fuera de las listas de códigos, así que busque primero el programa que realmente lo envió.
    .fix = Trátelo como 504. Si administra el proxy, averigüe por qué el servidor upstream es lento antes de aumentar el tiempo de espera de lectura.
    .use = Envíe 504, que todos los clientes conocen, cuando el servidor upstream no responda a tiempo. Proxy-Status puede añadir connection_read_timeout.

http-599 = Tiempo de espera de conexión de red agotado
    .description = Según una convención informal de algunos servidores proxy, no se estableció a tiempo ninguna conexión con el servidor upstream. Algunas bibliotecas cliente lo indican cuando no obtienen ninguna respuesta.
    .when = En programas de Python con Tornado, por ejemplo, cuando se agota el tiempo de espera: ahí lo indica la propia biblioteca cliente, y no lo ha enviado ningún servidor.
    .fix = Averigüe si lo envió un servidor o lo indica su propia biblioteca. Después, compruebe el nombre de host, el puerto, el firewall y la red en el recorrido hasta el servidor previsto.
    .use = Envíe 504 cuando una conexión con el servidor upstream agote el tiempo de espera. Envíe 502 cuando ese servidor la rechace. En una biblioteca, informe de la falta de respuesta como un error, nunca como un código de estado.

http-600 = Encabezados no válidos
    .description = El proxy Squid usa este número internamente para un mensaje cuyos encabezados no puede interpretar. Los códigos de estado válidos van de 100 a 599.
    .when = Cuando Squid lee una respuesta o una solicitud mal formada; el cliente recibe un código de error estándar. En una respuesta real, el número apunta a un programa defectuoso.
    .fix = Averigüe en el registro de Squid qué servidor o cliente envía los encabezados mal formados y corríjalo. Si 600 llegó en una respuesta, informe al administrador del servidor.
    .use = No envíe nunca 600. Envíe 400 para una solicitud mal formada. Envíe 502 para una respuesta mal formada del servidor upstream.

http-601 = Encabezados del mensaje demasiado grandes
    .description = El proxy Squid usa este número internamente para un mensaje cuyos encabezados son demasiado grandes. Los códigos de estado válidos van de 100 a 599.
    .when = Cuando los encabezados de una solicitud o de una respuesta superan el límite de Squid, a menudo por las cookies. El cliente recibe un código de error estándar.
    .fix = Borre las cookies del sitio o acorte el encabezado más grande. Si administra el servidor, establezca menos cookies. Si administra Squid, aumente request_header_max_size o reply_header_max_size.
    .use = No envíe nunca 601. Envíe 431 cuando los encabezados de una solicitud sean demasiado grandes. Envíe 502 cuando lo sean los encabezados de una respuesta del servidor upstream.

http-783 = Elemento inesperado en el JSON
    .description = Shopify incluye este número para un error de sintaxis del JSON de la solicitud. Los códigos de estado válidos van de 100 a 599.
    .when = Cuando no se puede interpretar el JSON. Shopify también menciona código que no logra convertir datos del servidor, así que el problema puede estar en cómo lee el cliente una respuesta.
    .fix = Compruebe su JSON con un analizador y ponga application/json en Content-Type. Después, asegúrese de que el cliente solo interprete las respuestas que sean JSON.
    .use = No envíe nunca 783: los clientes lo tratan como un error del servidor. Envíe 400 para JSON que no se pueda interpretar. Envíe 422 cuando sus valores sean incorrectos.

http-999 = Solicitud denegada
    .description = LinkedIn rechaza una solicitud que parece automatizada o que llega sin iniciar sesión. Los códigos de estado válidos van de 100 a 599.
    .when = Cuando comprobadores de enlaces, rastreadores y scripts abren una página, o una dirección envía muchas solicitudes. La misma página se abre a menudo en un navegador cuando se ha iniciado sesión.
    .fix = Abra el enlace en un navegador e inicie sesión para ver si funciona; los comprobadores de enlaces no deberían dar 999 por un enlace roto. En un programa, use la API oficial de LinkedIn.
    .use = No envíe nunca 999: ningún cliente puede saber qué significa. Envíe 403 para rechazar un programa. Envíe 429 con Retry-After cuando envíe demasiadas solicitudes.
