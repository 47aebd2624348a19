# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = gRPC permite que un programa llame a los métodos de un servicio de otra máquina mediante HTTP/2. Toda llamada termina con un estado: uno de estos diecisiete códigos y, tras un error, normalmente un mensaje.

## Classes

grpc-class-ok = OK · Éxito
    .description = La llamada se completó, según informó la aplicación del servidor.
grpc-class-error = Error · La llamada falló
    .description = La llamada falló; el código indica de qué tipo de error se trata.

## Facts that only gRPC codes have

grpc-fact-origin = Quién genera el código
    .library = Solo la biblioteca de gRPC devuelve este código; las aplicaciones, no.
    .application = Solo la aplicación devuelve este código; la biblioteca de gRPC, nunca.
    .both = Tanto la biblioteca de gRPC como la aplicación pueden devolver este código.

## Where gRPC meets HTTP

# A gRPC server behind an HTTP gateway.
grpc-context-gateway =
    .exact = Para los clientes que solo usan HTTP, una puerta de enlace suele convertir { $from } en { $to }; el significado es el mismo.
    .close = Para los clientes que solo usan HTTP, una puerta de enlace suele convertir { $from } en { $to }; el significado es casi el mismo.
    .narrower = Para los clientes que solo usan HTTP, una puerta de enlace suele convertir { $from } en { $to }, que es solo un caso de { $from }.
    .broader = Para los clientes que solo usan HTTP, una puerta de enlace suele convertir { $from } en { $to }; { $from } es solo uno de sus casos.
    .loose = Para los clientes que solo usan HTTP, una puerta de enlace suele convertir { $from } en { $to }; se pierde la mayor parte del significado.

## Codes

grpc-0 = Éxito
    .description = La llamada se completó: el método hizo lo que promete.
    .when = Cuando la aplicación del servidor termina su método sin error. Una respuesta sin estado cuenta como un error.
    .fix = No es necesario hacer nada. En un flujo, solo este estado al final muestra que está completo. Si el método se limita a iniciar una operación más larga, pregunte al servicio cómo terminó esa operación.
    .use = Envíe OK cuando el método haya hecho todo lo que promete, aunque una búsqueda no dé resultados. No ponga errores en el mensaje de respuesta: los clientes, los servidores proxy y la supervisión se fijan en el estado.

grpc-1 = Llamada cancelada
    .description = La llamada se canceló antes de terminar, normalmente por decisión del cliente. Lo que el servidor hizo hasta entonces no se deshace.
    .when = Cuando el cliente cancela la llamada, o cuando el servidor restablece el flujo con CANCEL. Las aplicaciones también lo devuelven, por ejemplo, cuando ha desistido su propio cliente.
    .fix = Si la canceló a propósito, no es necesario hacer nada. De lo contrario, averigüe qué canceló la llamada: una página cerrada, un programa detenido, un cliente anterior de la cadena o un proxy. Antes de volver a llamar, compruebe qué cambió la primera llamada.
    .use = Envíe CANCELLED cuando el cliente haya desistido y usted haya detenido el trabajo. Envíe DEADLINE_EXCEEDED cuando se haya agotado el plazo, ABORTED cuando un conflicto haya terminado la operación y UNAVAILABLE cuando el servidor se esté cerrando.

grpc-2 = Error desconocido
    .description = La llamada falló y no se sabe nada más preciso: el error llegó sin información suficiente, o de un sistema cuyos códigos no tienen significado aquí.
    .when = Cuando la aplicación del servidor lanza una excepción, no se puede leer un estado, o la respuesta HTTP de un proxy no lleva estado de gRPC y su código no dice nada más preciso.
    .fix = Pida al administrador del servidor que busque una excepción en los registros; si respondió un proxy, busque en los del proxy. Antes de volver a llamar, compruebe si la llamada surtió efecto.
    .use = Envíe UNKNOWN solo para un error de otro origen que no pueda clasificar. Capture las excepciones y envíe lo que corresponda: INTERNAL para un problema grave, INVALID_ARGUMENT para datos de entrada incorrectos y UNAVAILABLE para un error temporal.

grpc-3 = Argumento no válido
    .description = Un argumento es incorrecto sea cual sea el estado del sistema: por ejemplo, un nombre está mal formado o un valor no se permite nunca.
    .when = Cuando la aplicación ha comprobado la solicitud y ha rechazado uno de sus argumentos.
    .fix = Corrija el argumento que mencionan el mensaje o los detalles, o el programa que lo rellena, según la documentación del servicio.
    .use = Envíe INVALID_ARGUMENT cuando el argumento sea incorrecto en cualquier estado. Envíe FAILED_PRECONDITION cuando solo el estado actual impida la llamada, OUT_OF_RANGE para una posición posterior al final actual y NOT_FOUND cuando un nombre válido no corresponda a nada.

grpc-4 = Plazo superado
    .description = El plazo del cliente venció antes de que la llamada terminara. Aun así, es posible que la operación se haya completado, por ejemplo, si solo se retrasó la respuesta.
    .when = Cuando se agota el tiempo en cualquiera de los extremos: no se pudo enviar la solicitud, el servidor tardó demasiado o la respuesta se retrasó. Las aplicaciones también lo devuelven, a menudo por una llamada propia.
    .fix = Si la llamada cambia algo, lea primero el estado actual, porque es posible que se haya completado. Después, vuelva a llamar con un plazo mayor o una solicitud más pequeña. Si ocurre a menudo, compruebe si hay sobrecarga o una dependencia lenta.
    .use = Envíe DEADLINE_EXCEEDED cuando haya vencido el plazo del cliente y detenga el trabajo. Envíe UNAVAILABLE cuando no pueda atender la llamada aunque quede tiempo y CANCELLED cuando el cliente haya desistido antes.

grpc-5 = No encontrado
    .description = No se encontró algo que menciona la solicitud, como un archivo o un registro. Un servicio también puede usar este código para ocultarlo a toda una clase de usuarios.
    .when = Cuando el método ha buscado lo que menciona la solicitud y no ha encontrado nada que pueda mostrar a este cliente.
    .fix = Compruebe el nombre o el identificador, y que llame al entorno correcto con la cuenta correcta. Si existe, solicite acceso; de lo contrario, créelo primero.
    .use = Envíe NOT_FOUND, y no FAILED_PRECONDITION, cuando un objeto falte o esté oculto para toda una clase de usuarios. Envíe PERMISSION_DENIED cuando se rechace a algunos usuarios de una clase y UNIMPLEMENTED cuando falte el método.

grpc-6 = Ya existe
    .description = El cliente pidió crear algo, como un archivo o un registro, que ya existe. No se creó nada nuevo.
    .when = Cuando un método que crea cosas encuentra ocupado el nombre o el identificador, quizá por un intento anterior del mismo cliente cuya respuesta se perdió.
    .fix = Mire qué existe. Si es lo que quería, úselo. De lo contrario, elija otro nombre o actualice el existente.
    .use = Envíe ALREADY_EXISTS, y no FAILED_PRECONDITION, cuando el objeto que se quiere crear ya exista. Envíe ABORTED cuando haya operaciones en conflicto y el cliente deba empezar de nuevo.

grpc-7 = Permiso denegado
    .description = El cliente no tiene permiso para esta operación. El código no significa que la solicitud sea válida por lo demás ni que exista lo que menciona.
    .when = Cuando la aplicación conoce al cliente y ve que le falta un permiso. La biblioteca cliente también lo indica para HTTP 403 sin estado de gRPC, a menudo de un proxy, y para el error de HTTP/2 INADEQUATE_SECURITY.
    .fix = Compruebe qué cuenta o clave usó la llamada y cámbiela si no era la correcta. De lo contrario, pida permiso al administrador del servicio. Si un proxy rechazó la llamada, compruebe sus reglas.
    .use = Envíe PERMISSION_DENIED cuando conozca al cliente pero le falte permiso. Envíe UNAUTHENTICATED cuando no pueda saber quién llama y NOT_FOUND para ocultar algo a toda una clase de usuarios.

grpc-8 = Recurso o cuota agotados
    .description = Se ha agotado algo que la llamada necesita, como la cuota del cliente, el almacenamiento, la memoria o los hilos. El código también abarca un mensaje que supera el límite de tamaño.
    .when = Cuando se agota una cuota o se llena el almacenamiento. La biblioteca de gRPC lo indica cuando un mensaje es demasiado grande para uno de los extremos, el servidor se queda sin hilos o al cliente le falta memoria.
    .fix = Si el texto menciona un tamaño, divida el mensaje o aumente el límite en el extremo que lo rechazó. Si menciona un ritmo o una cuota, llame con menos frecuencia o pida un límite mayor. Si el almacenamiento está lleno, libere espacio.
    .use = Envíe RESOURCE_EXHAUSTED para una cuota o un recurso agotados e indique en los detalles cuándo volver a intentarlo. Envíe UNAVAILABLE cuando no se pueda usar todo el servicio. No envíe nunca PERMISSION_DENIED por una cuota.

grpc-9 = El sistema no está en el estado requerido
    .description = La operación se rechazó porque el sistema no está en el estado que requiere. Un ejemplo es eliminar un directorio que no está vacío.
    .when = Cuando el método ha comparado la solicitud con el estado del sistema y no concuerdan. Algunos servicios también lo envían cuando no se cumple una condición fijada en la solicitud.
    .fix = Corrija el estado que menciona el mensaje, por ejemplo, vaciando el directorio, y vuelva a llamar. Si su solicitud llevaba una condición, básela en el estado nuevo.
    .use = Envíe FAILED_PRECONDITION cuando el cliente no deba reintentar hasta que se haya corregido el estado. Envíe ABORTED cuando deba empezar de nuevo una secuencia mayor y UNAVAILABLE cuando pueda reintentar solo esta llamada.

grpc-10 = Anulado por un conflicto
    .description = La operación se anuló, normalmente porque entró en conflicto con otra: se abandonó una transacción o los datos habían cambiado desde que se leyeron.
    .when = Cuando alguien más ha cambiado los datos entre la lectura y la escritura de este cliente, de modo que falla una operación test-and-set, o cuando la base de datos hace que esta transacción ceda el paso.
    .fix = Lea los datos actuales, aplique su cambio y vuelva a escribir, o repita toda la transacción. Si ocurre a menudo, haga pausas entre los intentos y abrevie las transacciones.
    .use = Envíe ABORTED cuando el cliente deba empezar de nuevo una secuencia mayor, como leer, modificar y escribir. Envíe UNAVAILABLE cuando pueda reintentar solo la llamada fallida y FAILED_PRECONDITION cuando antes haya que corregir el estado.

grpc-11 = Fuera del intervalo válido
    .description = La operación sobrepasó el intervalo válido en este momento, como al leer más allá del final de un archivo. La misma solicitud puede volverse válida si el intervalo crece.
    .when = Cuando un método que lee, se desplaza o itera recibe una posición posterior al final actual o llega a ella paso a paso. etcd también lo envía para una revisión que ya ha eliminado.
    .fix = Si su programa lee hasta el final, tómelo como el final y deténgase. De lo contrario, pida el intervalo actual y elija una posición dentro de él. Si se han eliminado datos antiguos, empiece por los más antiguos que queden.
    .use = Envíe OUT_OF_RANGE, y no FAILED_PRECONDITION, para una posición posterior al final actual, de modo que un cliente que itera sepa que ha terminado. Envíe INVALID_ARGUMENT para una posición que nunca pueda ser válida.

grpc-12 = Operación no implementada
    .description = El servicio no implementa la operación o la ha desactivado.
    .when = Cuando el servidor no tiene el método o no admite la compresión del cliente, o el cliente recibe HTTP 404 sin estado de gRPC. Algunas bibliotecas también lo indican para un número incorrecto de mensajes.
    .fix = Compruebe la dirección, el nombre completo del servicio y del método, y las rutas del proxy. Si el texto menciona una compresión, desactívela en el cliente. De lo contrario, compile el cliente y el servidor a partir de las mismas definiciones.
    .use = Envíe UNIMPLEMENTED para una operación que este servicio no ofrece a nadie. Envíe NOT_FOUND cuando falte un objeto, PERMISSION_DENIED cuando solo este cliente no pueda usar la operación y UNAVAILABLE mientras el servicio solo esté fuera de servicio.

grpc-13 = Error interno
    .description = No se cumple algo que el sistema da por sentado. El código está reservado a errores graves y suele apuntar a un defecto del software.
    .when = Cuando la aplicación informa de un problema propio, un mensaje no se puede interpretar o descomprimir, o uno de los extremos incumple las reglas de HTTP/2. La biblioteca cliente también lo indica para HTTP 400 o 431 sin estado de gRPC.
    .fix = Comunique al administrador del servidor el método, la hora y el texto completo del error. Si el texto menciona la interpretación o la compresión, compare las versiones de los dos extremos. Antes de volver a llamar, compruebe qué surtió efecto.
    .use = Envíe INTERNAL cuando no se cumpla un supuesto de su propio sistema. Envíe UNKNOWN para un error de otro origen que no pueda clasificar y UNAVAILABLE para un error que un reintento probablemente resuelva.

grpc-14 = Servicio no disponible
    .description = El servicio no se puede usar en este momento; lo más probable es que la situación sea pasajera.
    .when = Cuando no se puede establecer ninguna conexión, una conexión se corta o el servidor se está cerrando. La biblioteca cliente también lo indica para HTTP 429, 502, 503 o 504 sin estado de gRPC.
    .fix = Si la llamada cambia algo, compruebe primero si surtió efecto. Después, reintente solo esta llamada, con esperas cada vez mayores (espera exponencial); la biblioteca cliente puede hacerlo. Si el error persiste, compruebe la dirección, el DNS, TLS, el proxy y el servidor.
    .use = Envíe UNAVAILABLE cuando el cliente pueda reintentar solo la llamada fallida. Envíe ABORTED cuando deba empezar de nuevo una secuencia mayor, FAILED_PRECONDITION cuando antes haya que corregir el estado y RESOURCE_EXHAUSTED para una cuota agotada.

grpc-15 = Datos perdidos o dañados
    .description = Se han perdido o dañado datos de una forma que no se puede deshacer.
    .when = Cuando la aplicación detecta, por ejemplo, que un registro guardado no supera su suma de comprobación y que no queda ninguna copia intacta.
    .fix = Conserve todas las copias de los datos que aún tenga. Avise de inmediato al administrador del servidor, que puede tener una copia de seguridad.
    .use = Envíe DATA_LOSS solo cuando los datos no se puedan recuperar. Envíe INTERNAL para otro problema grave y UNAVAILABLE cuando los datos estén intactos pero inaccesibles por ahora.

grpc-16 = Faltan credenciales válidas
    .description = La solicitud no lleva credenciales válidas: faltan, han caducado, están mal formadas o no se aceptan aquí.
    .when = Cuando la aplicación no puede saber quién llama. La biblioteca de gRPC lo indica cuando no se pueden obtener las credenciales o no son adecuadas para el canal, cuando :authority indica un host no válido y para HTTP 401 sin estado de gRPC.
    .fix = Inicie sesión de nuevo o renueve el token. Compruebe que la llamada lo lleve, normalmente como authorization en los metadatos, que esté destinado a este servicio y que el reloj del cliente sea correcto.
    .use = Envíe UNAUTHENTICATED cuando no pueda saber quién llama. Envíe PERMISSION_DENIED cuando conozca al cliente pero le falte permiso y UNAVAILABLE cuando no pueda comprobar las credenciales por ahora.
