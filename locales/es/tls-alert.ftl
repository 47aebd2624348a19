# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = Alertas TLS
    .description = TLS, antes SSL, cifra las conexiones. Con una alerta, un extremo comunica al otro que cierra la conexión, o por qué no puede aceptar la negociación o un mensaje.

## Classes

tls-alert-class-closure = Alerta de cierre
    .description = Quien envía la alerta termina a propósito la conexión, su negociación o sus datos anticipados. No hubo ningún problema en el protocolo.
tls-alert-class-error = Alerta de error
    .description = Quien envía la alerta encontró un problema en la negociación o en un mensaje posterior. Salvo pocas excepciones, la conexión termina de inmediato.

## Facts that only TLS alerts have

tls-alert-fact-level = Nivel
    .fatal = La alerta es fatal: los dos extremos cierran la conexión de inmediato.
    .since-1-3 = En TLS 1.3, la alerta es fatal. En versiones anteriores, quien la envía elige entre warning (advertencia) y fatal.
    .either = La alerta es fatal si quien la envía desiste; de lo contrario, es una advertencia.
    .warning = La alerta es una advertencia, no un error fatal.
    .usually-warning = La alerta suele ser una advertencia, y le sigue close_notify.
tls-alert-fact-versions = Versiones
    .all = Esta alerta existe en SSL 3.0 y en todas las versiones de TLS.
    .tls = Esta alerta existe en todas las versiones de TLS, pero no en SSL 3.0.
    .until-1-2 = Esta alerta existe en SSL 3.0 y en TLS hasta 1.2, pero no en TLS 1.3.
    .tls-until-1-2 = Esta alerta existe en TLS 1.0, 1.1 y 1.2, pero no en TLS 1.3.
    .tls-1-0-and-1-1 = Esta alerta solo existe en TLS 1.0 y 1.1.
    .tls-1-0 = Esta alerta solo existe en TLS 1.0.
    .ssl-3 = Esta alerta solo existe en SSL 3.0.
    .tls-1-3 = Esta alerta solo existe en TLS 1.3.
    .dtls-1-3 = Esta alerta solo existe en DTLS 1.3, que funciona sobre UDP.
    .drafts = Esta alerta solo existió en borradores de TLS 1.3.
tls-alert-fact-sender = Quién la envía
    .client = Esta alerta la envía el cliente.
    .server = Esta alerta la envía el servidor.
    .either = Esta alerta la puede enviar cualquiera de los extremos.
    .verifier = Esta alerta la envía el extremo que rechaza el certificado del otro. El extremo que la recibe presentó ese certificado.
tls-alert-fact-moment = Momento
    .handshake = Se envía durante la negociación.
    .certificate = Se envía durante la negociación. En TLS 1.3, la alerta de un servidor sobre el certificado del cliente llega cuando la negociación del cliente ya ha terminado, a menudo en la primera lectura.
    .after = Se envía después de la negociación.
    .any = Se puede enviar durante la negociación o después.
# Its values are numbers, such as 0x0128.
tls-alert-fact-quic = Código de error de QUIC

## Where TLS meets HTTP

# A gateway or proxy between an HTTP client and a server that it reaches over TLS.
tls-alert-context-gateway =
    .exact = Cuando una puerta de enlace HTTP recibe { $from } del servidor, su propio cliente recibe { $to }; el significado es el mismo.
    .close = Cuando una puerta de enlace HTTP recibe { $from } del servidor, su propio cliente recibe { $to }; el significado es casi el mismo.
    .narrower = Cuando una puerta de enlace HTTP recibe { $from } del servidor, su propio cliente recibe { $to }, que es solo un caso de { $from }.
    .broader = Cuando una puerta de enlace HTTP recibe { $from } del servidor, su propio cliente recibe { $to }, que abarca también otros problemas.
    .loose = Cuando una puerta de enlace HTTP recibe { $from } del servidor, su propio cliente recibe { $to }; se pierde la mayor parte del significado.

# A site behind Cloudflare, which connects to the site’s own server over TLS.
tls-alert-context-cloudflare =
    .exact = Si una conexión entre Cloudflare y el servidor del propio sitio falla por el motivo que indica { $from }, los visitantes reciben { $to }; ambos significan lo mismo.
    .close = Si una conexión entre Cloudflare y el servidor del propio sitio falla por el motivo que indica { $from }, los visitantes reciben { $to }; ambos significan casi lo mismo.
    .narrower = Si una conexión entre Cloudflare y el servidor del propio sitio falla por el motivo que indica { $from }, los visitantes reciben { $to }, que es solo un caso de { $from }.
    .broader = Si una conexión entre Cloudflare y el servidor del propio sitio falla por el motivo que indica { $from }, los visitantes reciben { $to }, que abarca también otros problemas.
    .loose = Si una conexión entre Cloudflare y el servidor del propio sitio falla por el motivo que indica { $from }, los visitantes reciben { $to }; se pierde la mayor parte del significado.

## Codes

tls-alert-close-notify = Conexión cerrada correctamente
    .description = Quien envía la alerta no enviará nada más por esta conexión. La alerta demuestra que los datos anteriores están completos y no se han cortado.
    .when = Al final de la mayoría de las conexiones. Durante una negociación, significa que el otro extremo desistió sin dar un motivo.
    .fix = Al final de una transferencia, no es necesario hacer nada. Durante una negociación, busque el motivo en los registros del otro extremo. Si termina una conexión inactiva, abra otra antes de enviar nada más.
    .use = Envíe close_notify antes de dejar de enviar, a menos que ya haya enviado una alerta de error. En TLS 1.2 y anteriores, responda a ella de inmediato con la suya. En TLS 1.3 puede terminar primero sus propios envíos.

tls-alert-end-of-early-data = Datos anticipados completos
    .description = Con esta alerta, los clientes que seguían borradores de TLS 1.3 marcaban el fin de sus datos anticipados (0-RTT). En la versión final de TLS 1.3 lo hace el mensaje de negociación EndOfEarlyData.
    .when = En capturas de paquetes antiguas, procedentes de software de prueba de 2016. Wireshark todavía muestra el nombre, aunque el registro oficial indica el número como sin asignar.
    .fix = Actualice el software que sigue el borrador, para que los dos extremos usen la versión final de TLS 1.3.
    .use = No envíe nunca esta alerta: otro software trata una alerta que no conoce como un error fatal. Envíe en su lugar el mensaje EndOfEarlyData.

tls-alert-unexpected-message = Mensaje no esperado en este momento
    .description = Quien envía la alerta recibió un mensaje que no se permite en este momento, como un mensaje de negociación en el orden equivocado o datos antes de que terminara la negociación.
    .when = Cuando llega algo distinto de TLS, como HTTP sin cifrar en un puerto HTTPS. Los programas correctos nunca la causan, así que en los demás casos el defecto está en una biblioteca TLS o un dispositivo del recorrido.
    .fix = Compruebe que los dos extremos esperen TLS en este puerto, sea desde el principio o tras STARTTLS. Después, actualice las bibliotecas TLS y evite los servidores proxy y los analizadores que inspeccionan TLS.
    .use = Envíe unexpected_message cuando un mensaje válido llegue en un momento inadecuado. Envíe decode_error cuando no se pueda interpretar un mensaje. Envíe illegal_parameter cuando uno de sus valores sea incorrecto.

tls-alert-bad-record-mac = Registro TLS dañado o mal cifrado
    .description = Quien envía la alerta no pudo descifrar un registro TLS o falló su comprobación de integridad: el registro se modificó por el camino o se cifró con claves equivocadas.
    .when = Pocas veces, cuando se dañan paquetes. Más a menudo, varios procesos o hilos comparten una conexión, por ejemplo, tras un fork, o hay un defecto en una biblioteca TLS, una VPN o el controlador de una tarjeta de red.
    .fix = Dé a cada proceso su propia conexión. Actualice la biblioteca TLS. Si la alerta sigue llegando, pruebe sin VPN, sin proxy y sin la descarga de tareas (offload) de la tarjeta de red.
    .use = Envíe bad_record_mac para todo registro que no pueda descifrar o verificar y no revele cuál de las dos cosas falló. Envíe decrypt_error cuando una firma o un mensaje Finished sea incorrecto.

tls-alert-decryption-failed = No se pudo descifrar el registro TLS
    .description = Al descifrar un registro TLS no se obtuvo nada válido: su longitud no correspondía al tamaño de bloque del algoritmo de cifrado, o su relleno era incorrecto.
    .when = Solo en software antiguo. Las versiones posteriores envían en su lugar bad_record_mac, porque la diferencia entre las dos alertas ayudaba a los atacantes a descifrar datos.
    .fix = Actualice el software que la envió, para que los dos extremos usen TLS 1.2 o posterior. Si los registros siguen fallando, busque paquetes dañados o un dispositivo que los modifique.
    .use = No envíe nunca decryption_failed, que TLS 1.2 prohíbe. Envíe bad_record_mac para todo registro que no pueda descifrar.

tls-alert-record-overflow = Registro TLS demasiado largo
    .description = Un registro era más largo de lo que permite TLS: más de 16 384 bytes de datos, o más de un límite inferior que los dos extremos habían acordado.
    .when = Cuando los bytes no son TLS, como HTTP sin cifrar, y dos de ellos se leen como la longitud. Pocas veces, cuando se dañan paquetes.
    .fix = Compruebe el host, el puerto y el esquema: un cliente TLS necesita un puerto TLS. Si son correctos, actualice la biblioteca TLS que escribió el registro.
    .use = Envíe record_overflow cuando un registro supere el límite. Envíe decode_error cuando la longitud de un mensaje no corresponda a su contenido.

tls-alert-decompression-failure = No se pudo descomprimir el registro TLS
    .description = Quien envía la alerta no pudo descomprimir un registro TLS, por ejemplo, porque su contenido se expandiría hasta una longitud excesiva.
    .when = Solo donde está activada la compresión de TLS. Se considera insegura desde el ataque CRIME de 2012.
    .fix = Desactive la compresión de TLS; basta con un extremo. Después, actualice el extremo más antiguo.
    .use = No envíe esta alerta en TLS 1.3, que no tiene registros comprimidos. En versiones anteriores, envíela solo para datos que no se puedan descomprimir. Envíe bad_certificate cuando un certificado comprimido esté dañado.

tls-alert-handshake-failure = Ningún ajuste de seguridad en común
    .description = Quien envía la alerta no encuentra ninguna combinación aceptable en lo que ofrece el otro extremo: por ejemplo, ningún conjunto de cifrado, grupo de intercambio de claves o algoritmo de firma en común. La alerta no dice cuál falta.
    .when = Cuando un servidor rechaza los algoritmos de cifrado de un cliente antiguo o no tiene un certificado adecuado; antes de TLS 1.3, también cuando falta el certificado del cliente. Chrome muestra ERR_SSL_VERSION_OR_CIPHER_MISMATCH; Firefox, SSL_ERROR_NO_CYPHER_OVERLAP.
    .fix = Actualice el cliente. Si administra el servidor, compare sus algoritmos de cifrado, sus grupos y su certificado con lo que ofrece el cliente. Si el servidor pide un certificado de cliente, instale uno.
    .use = Envíe handshake_failure cuando no sea aceptable ninguna combinación ofrecida. Envíe protocol_version cuando el motivo sea la versión de TLS. Envíe insufficient_security cuando la oferta del cliente sea demasiado débil.

tls-alert-no-certificate = El cliente no tiene certificado
    .description = El cliente no tiene ningún certificado que corresponda a lo que pide el servidor. El servidor puede continuar sin él o rechazar con handshake_failure.
    .when = Con SSL 3.0, que se prohibió en 2015. En TLS, un cliente envía en su lugar una lista de certificados vacía.
    .fix = Desactive SSL 3.0 en los dos extremos. Si el servidor requiere un certificado, instale uno con su clave privada en el cliente.
    .use = No envíe nunca no_certificate en TLS. Como cliente sin certificado, envíe un mensaje Certificate vacío. Como servidor TLS 1.3 que necesita uno, envíe certificate_required.

tls-alert-bad-certificate = Certificado dañado o no válido
    .description = El certificado del extremo que recibe esta alerta está dañado, contiene una firma que no se verifica o depende de un hash roto como MD5.
    .when = En un servidor, cuando un cliente rechaza el certificado del servidor; los clientes escritos en Go la envían para todo certificado que falla. En un cliente, cuando el servidor rechaza el del cliente; los servidores antiguos la envían incluso si falta. Chrome muestra entonces ERR_BAD_SSL_CLIENT_AUTH_CERT.
    .fix = En el extremo que recibió la alerta, compruebe su certificado con la cadena, los nombres y las fechas, e instálelo de nuevo. Si es válido, añada su emisor al almacén de certificados de confianza del extremo que envió la alerta.
    .use = Envíe bad_certificate cuando el certificado del otro extremo esté dañado o una firma contenida en él sea incorrecta. Envíe certificate_expired, certificate_revoked o unknown_ca cuando una de ellas sea aplicable. Como servidor TLS 1.3, envíe certificate_required cuando no haya llegado ninguno.

tls-alert-unsupported-certificate = Tipo de certificado no admitido
    .description = Quien envía la alerta no admite el tipo del certificado que presentó el otro extremo, por ejemplo, el algoritmo de su clave, o el certificado no está destinado a este uso.
    .when = Cuando un cliente presenta un certificado para servidores, o un servidor uno para clientes, de modo que no concuerda el uso extendido de la clave; o cuando el extremo que lo comprueba no tiene el algoritmo de la clave.
    .fix = En el extremo que recibió la alerta, compruebe el uso extendido de la clave del certificado: los servidores necesitan serverAuth y los clientes, clientAuth. Si es correcto, solicite un certificado con un tipo de clave corriente, como RSA o P-256.
    .use = Envíe unsupported_certificate cuando el motivo sea el tipo o la finalidad del certificado del otro extremo. Envíe bad_certificate cuando esté dañado. Envíe handshake_failure cuando los extremos no tengan ningún algoritmo de firma en común.

tls-alert-certificate-revoked = Certificado revocado
    .description = La autoridad retiró, antes de la fecha de caducidad, el certificado del extremo que recibe esta alerta o uno de su cadena.
    .when = Cuando una lista de revocación (CRL) o una respuesta OCSP dice que el certificado del servidor o del cliente está revocado, por ejemplo, porque se robó su clave, porque se sustituyó el certificado o porque se retiró un dispositivo.
    .fix = Para el extremo que recibió la alerta, solicite un certificado nuevo con una clave nueva e instálelo en lugar del revocado. Si no conoce el motivo, pregunte a la autoridad.
    .use = Envíe certificate_revoked cuando una CRL o una respuesta OCSP diga que el certificado del otro extremo está revocado. Envíe certificate_expired cuando solo las fechas sean incorrectas. Como cliente, envíe bad_certificate_status_response cuando la respuesta OCSP del servidor no sea utilizable.

tls-alert-certificate-expired = Certificado caducado o aún no válido
    .description = El certificado del extremo que recibe esta alerta, o uno de su cadena, está fuera de su periodo de validez: ha caducado o aún no es válido.
    .when = Cuando nadie renovó el certificado del servidor o del cliente, o se renovó, pero el programa sigue usando el archivo antiguo. Tiene el mismo efecto un reloj que no está en hora en el extremo que comprueba.
    .fix = En el extremo que recibió la alerta, renueve el certificado y vuelva a cargar el programa que lo usa. Después, compruebe los certificados intermedios y el reloj del extremo que envió la alerta.
    .use = Envíe certificate_expired cuando el motivo sean las fechas del certificado del otro extremo. Envíe certificate_revoked cuando lo haya retirado la autoridad. Envíe certificate_unknown cuando no sea aplicable ninguna alerta específica.

tls-alert-certificate-unknown = Certificado rechazado por otro motivo
    .description = Quien envía la alerta rechaza el certificado del extremo que la recibe por un motivo que ninguna otra alerta indica. No significa que el certificado sea desconocido.
    .when = En un servidor, cuando un navegador o una aplicación no acepta el certificado del servidor; en un cliente, cuando el servidor no acepta el del cliente. Java la envía tras la mayoría de las comprobaciones fallidas, y a menudo también Chrome y las aplicaciones de Android.
    .fix = En el extremo que recibió la alerta, compruebe el certificado: sus nombres, fechas, emisor y certificados intermedios. Si está en orden, pida al extremo que envió la alerta el motivo que figura en sus registros y compruebe su almacén de certificados de confianza.
    .use = Envíe certificate_unknown para el certificado del otro extremo solo cuando no sea aplicable ninguna de unknown_ca, certificate_expired, certificate_revoked, unsupported_certificate y bad_certificate.

tls-alert-illegal-parameter = Valor no permitido en la negociación
    .description = Un mensaje de negociación se pudo interpretar, pero uno de sus valores es incorrecto o contradice a otro, como un algoritmo de cifrado que nunca se ofreció.
    .when = Cuando las bibliotecas TLS de los dos extremos no son compatibles, o una es defectuosa. También la causan los servidores proxy y los firewalls que modifican la negociación.
    .fix = Actualice las bibliotecas TLS de los dos extremos y evite los servidores proxy y los firewalls. Para encontrar el valor, desactive como prueba TLS 1.3 o los grupos de intercambio de claves poco corrientes.
    .use = Envíe illegal_parameter cuando un mensaje se pueda interpretar pero un valor sea incorrecto. Envíe decode_error cuando no se pueda interpretar. Envíe handshake_failure cuando los valores estén permitidos pero no sean aceptables para usted.

tls-alert-unknown-ca = Certificado de una autoridad desconocida
    .description = El certificado del extremo que recibe esta alerta no lleva a ninguna autoridad en la que confíe quien la envía: falta el certificado del emisor o no está en su almacén de certificados de confianza.
    .when = Cuando la autoridad es privada o nueva, el certificado es autofirmado o faltan sus certificados intermedios. Si recibe la alerta un servidor, un cliente rechazó el certificado del servidor; si la recibe un cliente, el servidor rechazó el del cliente.
    .fix = En el extremo que recibió la alerta, instale también los certificados intermedios o sustituya un certificado autofirmado por uno en el que confíe el otro extremo. Si la autoridad es privada o nueva, añada su certificado raíz al almacén de certificados de confianza del otro extremo.
    .use = Envíe unknown_ca cuando la cadena del otro extremo sea válida pero no termine en ninguna autoridad en la que confíe. Envíe bad_certificate cuando una firma de la cadena sea incorrecta. Envíe access_denied cuando confíe en la cadena pero no admita a su titular.

tls-alert-access-denied = Acceso denegado a pesar de credenciales válidas
    .description = El certificado o la clave precompartida es válido, pero las reglas de acceso de quien envía la alerta no permiten que su titular se conecte.
    .when = Cuando un servidor con certificados de cliente, como una VPN, un broker de mensajes o una malla de servicios, no incluye al titular del certificado entre los permitidos.
    .fix = Compruebe que el cliente use el certificado o la clave previstos. Si es así, pida al administrador del servidor que permita el nombre del certificado o de la clave.
    .use = Envíe access_denied cuando el cliente haya demostrado su identidad pero le falte permiso. Envíe unknown_ca o bad_certificate cuando el propio certificado no sea aceptable.

tls-alert-decode-error = El mensaje no se pudo interpretar
    .description = Un mensaje incumple la sintaxis de TLS: un campo está fuera de su intervalo o una longitud es incorrecta.
    .when = Entre programas correctos, solo cuando se dañan paquetes. De lo contrario, una biblioteca es defectuosa, un dispositivo corta los mensajes o un servidor envía una lista de certificados vacía.
    .fix = Actualice la biblioteca TLS del extremo que recibió la alerta y evite los dispositivos que inspeccionan TLS. Si administra el servidor, compruebe que su archivo de certificados no esté vacío.
    .use = Envíe decode_error cuando no se pueda interpretar un mensaje. Envíe illegal_parameter cuando se pueda, pero un valor sea incorrecto. Envíe record_overflow cuando un registro sea demasiado largo.

tls-alert-decrypt-error = La comprobación de una firma o una clave falló
    .description = Falló una comprobación criptográfica de la negociación: una firma, el mensaje Finished o la prueba de una clave precompartida es incorrecta.
    .when = Cuando una clave privada no corresponde a su certificado, los dos extremos tienen claves precompartidas distintas o un proxy ha modificado la negociación. Algunos servidores también la envían para una identidad de clave desconocida.
    .fix = En el extremo que recibió la alerta, compruebe que el certificado y la clave privada se correspondan, o compare las claves precompartidas de los dos extremos. Después, actualice las bibliotecas TLS y evite los servidores proxy.
    .use = Envíe decrypt_error cuando no se verifique una firma de la negociación, un mensaje Finished o un binder de PSK. Envíe bad_record_mac cuando no se verifique un registro. Envíe bad_certificate cuando una firma dentro de un certificado sea incorrecta.

tls-alert-too-many-cids-requested = Se solicitaron demasiados ID de conexión
    .description = El otro extremo ha enviado demasiados mensajes RequestConnectionId, así que quien envía la alerta termina la conexión DTLS.
    .when = Con programas que mantienen una conexión mientras cambia su dirección, cuando uno de ellos pide una y otra vez ID de conexión nuevos.
    .fix = Averigüe por qué el programa sigue pidiéndolos y haga que solo solicite ID de conexión cuando queden pocos sin usar.
    .use = Envíe esta alerta solo cuando las solicitudes sean excesivas. En su lugar, puede responder con un mensaje NewConnectionId con menos ID o con ninguno. Envíe unexpected_message cuando no se haya negociado ningún ID de conexión.

tls-alert-export-restriction = Clave demasiado larga para las normas de exportación
    .description = La negociación incumplió las normas de exportación de los años noventa, por ejemplo, con una clave RSA de 1024 bits para un conjunto de cifrado que solo permitía 512 bits.
    .when = En software de los años noventa, cuyas versiones de exportación estaban limitadas a claves débiles. Hace mucho que los algoritmos de exportación están rotos.
    .fix = Sustituya el software antiguo y desactive en el otro extremo todos los conjuntos de cifrado de exportación.
    .use = No envíe nunca export_restriction. Envíe handshake_failure o insufficient_security cuando los algoritmos de cifrado no sean aceptables.

tls-alert-protocol-version = Versión de TLS no admitida
    .description = Quien envía la alerta reconoce la versión de TLS que propone el otro extremo, pero no la admite o la ha desactivado.
    .when = Cuando un cliente antiguo solo ofrece TLS 1.0 o 1.1 a un servidor que requiere al menos TLS 1.2. Lo contrario es menos frecuente: un cliente nuevo rechaza la versión que elige un servidor antiguo.
    .fix = Actualice el cliente o active TLS 1.2 y 1.3 en su configuración. Si el extremo más antiguo es el servidor, actualice el servidor.
    .use = Envíe protocol_version cuando no admita ninguna de las versiones ofrecidas. Envíe handshake_failure cuando la versión sea aceptable pero no los algoritmos de cifrado. Envíe inappropriate_fallback para un paso innecesario a una versión anterior.

tls-alert-insufficient-security = Algoritmos de cifrado o claves demasiado débiles
    .description = El servidor requiere algoritmos de cifrado, grupos o claves más fuertes de lo que admite el cliente. La alerta sustituye a handshake_failure cuando la fortaleza es el único motivo.
    .when = Cuando un servidor con una configuración estricta rechaza a un cliente antiguo. En contra de la especificación, algunas bibliotecas cliente también la envían cuando los parámetros Diffie-Hellman de un servidor son demasiado cortos.
    .fix = Actualice el cliente. Si administra el servidor y tiene que atender a este cliente, compruebe qué mínimo se aplica y no lo reduzca para todos.
    .use = Envíe insufficient_security cuando lo que ofrece el cliente sea demasiado débil para su política. Envíe handshake_failure cuando nada concuerde por otros motivos. Envíe protocol_version cuando solo la versión sea demasiado antigua.

tls-alert-internal-error = Problema del propio extremo que envía la alerta
    .description = Quien envía la alerta no puede continuar por un problema propio, como falta de memoria. Ni el otro extremo ni el protocolo son la causa.
    .when = La envía un servidor al que le faltan recursos o que no puede usar su clave o su certificado. Algunos servidores y CDN también la envían para un nombre de host que no está configurado en ellos.
    .fix = Si administra el servidor, mire en sus registros y compruebe después el certificado y la clave de este nombre de host, los permisos y la memoria. De lo contrario, compruebe el nombre de host e informe del error.
    .use = Envíe internal_error para un problema propio. Envíe unrecognized_name para un nombre de host que no atienda. Envíe general_error cuando no quiera indicar el motivo.

tls-alert-inappropriate-fallback = Paso innecesario a una versión anterior
    .description = El cliente ofrece una versión de TLS anterior, marcada como recurso alternativo con TLS_FALLBACK_SCSV, aunque el servidor admite una más nueva. El servidor se detiene, porque un atacante puede haber forzado el cambio.
    .when = Cuando falla el primer intento de un cliente, por ejemplo, por una red deficiente, y el cliente ofrece después una versión anterior.
    .fix = Haga que el cliente vuelva a ofrecer la versión más nueva de las suyas. Si falla, averigüe qué la impide en la red y desactive en el cliente el paso a versiones anteriores.
    .use = Envíe inappropriate_fallback cuando TLS_FALLBACK_SCSV llegue con una versión inferior a la más nueva de las suyas. Puede enviar en su lugar protocol_version si no admite la versión ofrecida.

tls-alert-user-canceled = Negociación cancelada
    .description = Quien envía la alerta abandona la negociación por un motivo que no tiene nada que ver con el protocolo.
    .when = Cuando una persona cierra una ventana, como la de elección de un certificado de cliente, o un programa se detiene mientras se conecta. En contra de la especificación, Java también la envía más tarde, cuando cierra una conexión TLS 1.3.
    .fix = Si la canceló a propósito, o la negociación ya había terminado, no es necesario hacer nada. De lo contrario, repita el paso y confirme la ventana, o averigüe qué programa desistió.
    .use = Envíe user_canceled y después close_notify cuando abandone una negociación sin que haya un error. Después de la negociación, envíe solo close_notify.

tls-alert-no-renegotiation = Renegociación rechazada
    .description = Quien envía la alerta rechaza una nueva negociación en una conexión que ya está abierta. El extremo que la pidió decide si la conexión continúa.
    .when = Cuando un servidor web pide un certificado de cliente solo para algunas rutas, o cuando un programa antiguo renegocia para cambiar las claves. Muchos programas rechazan la renegociación por ataques conocidos.
    .fix = Haga que el servidor pida los certificados de cliente en la primera negociación, si es necesario, en un nombre de host propio. De lo contrario, desactive la renegociación en el programa que la pide.
    .use = Envíe no_renegotiation, como advertencia, cuando rechace un HelloRequest o un ClientHello posterior. En TLS 1.3, envíe unexpected_message para un ClientHello posterior.

tls-alert-missing-extension = Falta una extensión de TLS obligatoria
    .description = A un mensaje de negociación le falta una extensión que es obligatoria para la versión de TLS o para otra cosa que se está negociando.
    .when = Cuando a un ClientHello le falta signature_algorithms, supported_groups o key_share, o el nombre de host donde el servidor lo requiere. Con QUIC, cuando falta quic_transport_parameters.
    .fix = Actualice la biblioteca TLS del cliente y haga que envíe el nombre de host (SNI). Si desarrolla el cliente, compare su ClientHello con la lista de extensiones obligatorias de la especificación.
    .use = Envíe missing_extension cuando no figure una extensión obligatoria. Envíe illegal_parameter cuando figure pero su valor sea incorrecto. Envíe handshake_failure cuando ningún valor que contenga sea aceptable para usted.

tls-alert-unsupported-extension = Extensión no ofrecida o no permitida
    .description = Un mensaje contiene una extensión que su receptor no había ofrecido o que no se permite en ese mensaje.
    .when = En un cliente cuyo servidor, o un proxy del recorrido, responde con una extensión que no estaba en el ClientHello.
    .fix = Actualice la biblioteca TLS del servidor y de todo proxy que inspeccione TLS. Pruebe sin el proxy para ver cuál de los dos es el causante.
    .use = Envíe unsupported_extension cuando una respuesta contenga una extensión que usted no ofreció. En un ClientHello, ignore las extensiones que no conozca. Envíe missing_extension cuando falte una.

tls-alert-certificate-unobtainable = No se pudo obtener el certificado
    .description = El cliente envió la dirección de su certificado en lugar del certificado, y el servidor no pudo obtenerlo en esa dirección.
    .when = Con la extensión client_certificate_url, creada para dispositivos pequeños, cuando la dirección es incorrecta o el servidor no tiene acceso a ella. Pocos programas la han usado.
    .fix = Corrija la dirección en la configuración del cliente y permita que el servidor llegue a ella. De lo contrario, haga que el cliente envíe el propio certificado.
    .use = Envíe esta alerta como fatal cuando necesite el certificado; de lo contrario, continúe, con una advertencia o sin ella. Envíe bad_certificate_hash_value cuando el certificado se haya obtenido pero su hash sea incorrecto.

tls-alert-unrecognized-name = Este servidor no atiende el nombre de host
    .description = El servidor no reconoce el nombre de host que el cliente pidió en la extensión server_name (SNI).
    .when = Cuando el nombre está mal escrito, apunta en el DNS al servidor equivocado o no está configurado en este servidor. Los servidores antiguos la envían como advertencia y continúan; algunos clientes, como versiones antiguas de Java, desisten entonces.
    .fix = Compruebe el nombre de host y sus registros DNS. Si administra el servidor, añada el nombre a su configuración, en Apache con ServerName o ServerAlias, e instale un certificado para él.
    .use = Envíe unrecognized_name, siempre como fatal, cuando no atienda el nombre, o continúe con un certificado predeterminado. Envíe handshake_failure cuando conozca el nombre pero no haya algoritmos de cifrado en común.

tls-alert-bad-certificate-status-response = Respuesta OCSP no aceptable
    .description = El cliente había pedido una prueba de que el certificado del servidor no está revocado, y la respuesta OCSP que adjuntó el servidor (stapling) no es válida o no es aceptable.
    .when = Cuando la respuesta adjunta está desfasada, dice que el certificado está revocado o pertenece a otro certificado, a menudo porque el servidor no puede llegar a su autoridad.
    .fix = Si administra el servidor, compruebe su reloj y su acceso al servidor OCSP de la autoridad, y vuelva a cargarlo para que obtenga una respuesta nueva. Sustituya el certificado si se ha revocado. De lo contrario, desactive el stapling.
    .use = Envíe esta alerta cuando la respuesta OCSP de la negociación no sea satisfactoria. Envíe certificate_revoked cuando sepa por otra fuente que el certificado está revocado.

tls-alert-bad-certificate-hash-value = El certificado obtenido tiene un hash incorrecto
    .description = El servidor obtuvo el certificado del cliente de la dirección que este dio, pero el hash que acompañaba a la dirección no coincide.
    .when = Con la extensión client_certificate_url, cuando el certificado de la dirección se renovó o sustituyó y la configuración del cliente no se cambió.
    .fix = Corrija el hash en la configuración del cliente. Si el archivo de la dirección no es el esperado, averigüe quién lo cambió.
    .use = Envíe esta alerta cuando el hash de un certificado obtenido sea incorrecto. Envíe certificate_unobtainable cuando no se haya podido obtener nada. Envíe bad_certificate cuando el hash coincida pero el certificado esté dañado.

tls-alert-unknown-psk-identity = Clave precompartida desconocida
    .description = El servidor no conoce la identidad que dio el cliente, que es el nombre de la clave precompartida.
    .when = Con sensores, clientes MQTT, agentes de supervisión y otros programas que usan una clave precompartida (PSK) en lugar de un certificado, cuando la identidad está mal escrita o no está configurada en el servidor.
    .fix = Compare la identidad de la configuración del cliente con la lista del servidor, también las mayúsculas y minúsculas. Después, compare las claves.
    .use = Envíe unknown_psk_identity cuando los clientes puedan saber qué identidades existen. Para ocultarlo, envíe decrypt_error, como para una clave incorrecta. Envíe access_denied cuando la clave sea correcta pero falte permiso.

tls-alert-certificate-required = Se requiere un certificado de cliente
    .description = El servidor requiere un certificado del cliente, y el cliente no envió ninguno.
    .when = Con API, bases de datos y sitios de empresa que identifican a los clientes por su certificado (TLS mutuo), cuando no hay ninguno configurado o ninguno procede de una autoridad que el servidor indica.
    .fix = Configure un certificado de cliente con su clave privada, de una autoridad que el servidor acepte. Si es un proxy el que se conecta al servidor, configúrelo en él.
    .use = Envíe certificate_required en TLS 1.3 cuando falte un certificado de cliente. En TLS 1.2 y anteriores, envíe handshake_failure. Envíe unknown_ca, bad_certificate u otra alerta específica cuando haya llegado uno pero no sea aceptable.

tls-alert-general-error = Error sin detalles
    .description = Hubo un problema, y quien envía la alerta no tiene una más específica o no quiere revelar el motivo.
    .when = La envía software reciente que sigue RFC 9846. La mayor parte del resto del software aún no conoce el nombre y muestra el número 117.
    .fix = Busque el motivo en los registros del extremo que envió la alerta o pregúnteselo al administrador de ese extremo. Entretanto, compruebe su propio certificado, su clave y su versión de TLS.
    .use = Envíe general_error solo cuando no sea aplicable ninguna alerta específica o el motivo deba permanecer oculto. Envíe internal_error para un problema propio.

tls-alert-no-application-protocol = Ningún protocolo de aplicación en común
    .description = El servidor no admite ninguno de los protocolos de aplicación que el cliente ofrece en ALPN, como h2 para HTTP/2.
    .when = Cuando un cliente insiste en un protocolo, como h2, h3 o el de una base de datos, y el servidor lo tiene desactivado, o la conexión llega a otro servicio.
    .fix = Compruebe el host y el puerto. Si son correctos, active el protocolo en el servidor y en todos los servidores proxy, o haga que el cliente ofrezca además uno que tenga el servidor, como http/1.1.
    .use = Envíe no_application_protocol cuando no admita nada de lo que ofrece ALPN. Con QUIC, envíela también como cliente, y también cuando falte ALPN. Envíe handshake_failure cuando no concuerden los algoritmos de cifrado.

tls-alert-ech-required = Encrypted Client Hello no aceptado
    .description = El cliente había cifrado su ClientHello (ECH) para ocultar el nombre de host, pero el servidor no lo aceptó, y el cliente no quiere enviar datos sin ECH.
    .when = Cuando la configuración de ECH del DNS está desfasada, o los servidores de un sitio tienen claves distintas. A menudo, los clientes vuelven a conectarse automáticamente con lo que envió el servidor.
    .fix = Si administra el servidor, publique su configuración actual de ECH en el registro HTTPS y conserve las claves antiguas hasta que caduquen los registros guardados en caché. De lo contrario, vacíe la caché DNS del cliente.
    .use = Como cliente, envíe ech_required cuando el servidor no haya aceptado ECH, pero haya demostrado su nombre público con un certificado válido. Cuando ese certificado no sea válido, envíe la alerta que indique el motivo.
