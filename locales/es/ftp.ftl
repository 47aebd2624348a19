# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = El protocolo de transferencia de archivos (FTP) mueve archivos entre un cliente y un servidor. Los comandos y las respuestas usan una conexión de control; los archivos y las listas de directorios, una conexión de datos aparte. Cada respuesta empieza por uno de estos códigos de tres cifras.

## Classes: the first digit

ftp-class-1yz = 1yz · Iniciado
    .description = El servidor ha empezado a ejecutar el comando, y una segunda respuesta informará del resultado.
ftp-class-2yz = 2yz · Éxito
    .description = El servidor ha ejecutado el comando, y el cliente puede enviar el siguiente.
ftp-class-3yz = 3yz · Falta algo más
    .description = El servidor ha aceptado el comando hasta este punto y espera otro comando que lo complete.
ftp-class-4yz = 4yz · Error temporal
    .description = El servidor no ha completado el comando, pero el mismo comando puede funcionar más tarde.
ftp-class-5yz = 5yz · Error permanente
    .description = El servidor ha rechazado el comando y lo volverá a rechazar mientras no cambie algo.
ftp-class-6yz = 6yz · Respuesta protegida
    .description = El texto es una respuesta codificada. Solo la respuesta que contiene, con un código propio, informa del resultado.
ftp-class-winsock = Error de Winsock · No es un código FTP
    .description = El número es un error de la interfaz de red de Windows, normalmente en el cliente. Las respuestas propias de FTP tienen tres cifras.

## Categories: the second digit

ftp-category-x0z = x0z · Sintaxis
    .description = La respuesta se refiere a la forma del comando, o a un comando desconocido, no implementado o sin función.
ftp-category-x1z = x1z · Información
    .description = La respuesta da información que pidió el cliente, como el estado o la ayuda.
ftp-category-x2z = x2z · Conexiones
    .description = La respuesta se refiere a la conexión de control o a la conexión de datos.
ftp-category-x3z = x3z · Autenticación y cuentas
    .description = La respuesta se refiere al inicio de sesión, a la cuenta o a la seguridad de la sesión.
ftp-category-x5z = x5z · Sistema de archivos
    .description = La respuesta se refiere a los archivos, los directorios o el almacenamiento del servidor.

## Phases: the command to which the server replies

ftp-phase-connect = el saludo
ftp-phase-host = HOST
ftp-phase-auth = AUTH
ftp-phase-adat = ADAT
ftp-phase-pbsz = PBSZ
ftp-phase-prot = PROT
ftp-phase-ccc = CCC
ftp-phase-user = USER
ftp-phase-pass = PASS
ftp-phase-acct = ACCT
ftp-phase-cwd = CWD
ftp-phase-cdup = CDUP
ftp-phase-smnt = SMNT
ftp-phase-rein = REIN
ftp-phase-type = TYPE
ftp-phase-mode = MODE
ftp-phase-stru = STRU
ftp-phase-port = PORT
ftp-phase-eprt = EPRT
ftp-phase-lprt = LPRT
ftp-phase-pasv = PASV
ftp-phase-epsv = EPSV
ftp-phase-lpsv = LPSV
ftp-phase-allo = ALLO
ftp-phase-rest = REST
ftp-phase-retr = RETR
ftp-phase-stor = STOR
ftp-phase-stou = STOU
ftp-phase-appe = APPE
ftp-phase-list = LIST
ftp-phase-nlst = NLST
ftp-phase-mlsd = MLSD
ftp-phase-mlst = MLST
ftp-phase-size = SIZE
ftp-phase-mdtm = MDTM
ftp-phase-rnfr = RNFR
ftp-phase-rnto = RNTO
ftp-phase-dele = DELE
ftp-phase-rmd = RMD
ftp-phase-mkd = MKD
ftp-phase-pwd = PWD
ftp-phase-abor = ABOR
ftp-phase-syst = SYST
ftp-phase-stat = STAT
ftp-phase-help = HELP
ftp-phase-feat = FEAT
ftp-phase-opts = OPTS
ftp-phase-lang = LANG
ftp-phase-site = SITE
ftp-phase-noop = NOOP
ftp-phase-mic = MIC
ftp-phase-conf = CONF
ftp-phase-enc = ENC
ftp-phase-quit = QUIT
ftp-phase-restricted = cualquier comando que requiera iniciar sesión
ftp-phase-any-command = cualquier comando

## Facts that only FTP codes have

ftp-fact-transfer = Transferencia de datos
    .starting = A continuación llega el archivo o la lista del directorio por la conexión de datos.
    .running = La respuesta puede llegar mientras todavía hay una transferencia en curso.
    .complete = Esta respuesta a un comando de transferencia confirma que se enviaron todos los datos.
    .incomplete = Es posible que se haya transferido una parte de los datos: compare los tamaños.
    .not-started = No se transfirió ninguna parte del archivo o de la lista del directorio.
    .either = La respuesta puede llegar antes del primer byte o en mitad de una transferencia.
ftp-fact-data-connection = Conexión de datos
    .passive = El cliente abre la conexión de datos al puerto que figura en la respuesta; 227 y 228 dan también la dirección.
    .either = En modo pasivo, abre la conexión de datos el cliente; en modo activo, el servidor.
ftp-fact-session = Conexión de control
    .stays-open = La conexión de control sigue abierta, así que el cliente puede enviar otro comando.
    .closes = El servidor cierra la conexión de control después de esta respuesta.

## Where FTP meets HTTP

# An HTTP proxy that fetches ftp:// addresses, as Squid does.
ftp-context-http-proxy =
    .exact = Cuando el proxy web Squid recibe { $from } de un servidor FTP, envía a su cliente { $to }; ambos tienen el mismo significado.
    .close = Cuando el proxy web Squid recibe { $from } de un servidor FTP, envía a su cliente { $to }; ambos tienen casi el mismo significado.
    .narrower = Cuando el proxy web Squid recibe { $from } de un servidor FTP, envía a su cliente { $to }, que solo abarca una parte del significado.
    .broader = Cuando el proxy web Squid recibe { $from } de un servidor FTP, envía a su cliente { $to }, que abarca también otros casos.
    .loose = Cuando el proxy web Squid recibe { $from } de un servidor FTP, envía a su cliente { $to }. Se pierde la mayor parte del significado.

## Codes: 1yz

ftp-100 = Estado del sistema
    .description = En el FTP de 1973, el servidor informaba del estado de su sistema en respuesta a STAT. RFC 959 no tiene este número; 211 ocupó su lugar.
    .when = En documentos antiguos y en listas de códigos que los copian. Los servidores que siguen RFC 959 no lo envían.
    .fix = Si un servidor lo envía, lea el texto y espere después una respuesta final. Avise al administrador del servidor de que RFC 959 sustituyó este código.
    .use = No envíe 100, porque los clientes tratan todo código 1yz como el comienzo de una transferencia. Envíe 211 para el estado del sistema.

ftp-110 = Marca de reinicio
    .description = El servidor receptor ha guardado los datos hasta una marca de reinicio. El texto asocia la marca del remitente con la marca propia del servidor para la misma posición.
    .when = Durante una subida en modo de bloques o comprimido, cuando el remitente inserta marcas de reinicio en los datos. Es poco frecuente, porque la mayoría de los clientes y servidores usan solo el modo de flujo.
    .fix = Haga que el cliente guarde las dos marcas. Si la transferencia se interrumpe, envíe REST con la marca del servidor y después el comando de transferencia otra vez.
    .use = Envíe 110 con exactamente «MARK ssss = rrrr», primero la marca del remitente y después la suya, cuando los datos anteriores estén en el disco. En modo de flujo no hay marcas: REST recibe en su lugar un número de bytes.

ftp-119 = Terminal no disponible, se prueba el buzón
    .description = Cuando FTP todavía transportaba correo, el servidor no podía escribir en el terminal del usuario y probaba entonces el buzón. Una segunda respuesta daba el resultado. Desde entonces, el correo ha pasado a SMTP.
    .when = Solo en RFC 765, en respuesta a los comandos de correo MSOM y MSAM, y en programas que copiaron su lista.
    .fix = Use SMTP para enviar correo. Si un servidor FTP envía 119, lea el texto y espere la respuesta final.
    .use = No envíe 119. Deje el correo a SMTP, donde 250 acepta un mensaje para su entrega.

ftp-120 = Listo dentro de unos minutos
    .description = El servidor todavía no puede aceptar comandos. El texto indica cuántos minutos faltan.
    .when = En lugar del saludo, o en respuesta a REIN, en un servidor que está arrancando u ocupado. Pocos servidores lo envían; la mayoría envía en su lugar 421.
    .fix = Mantenga abierta la conexión y no envíe nada hasta que llegue 220. Si no llega en el tiempo indicado, desconéctese y vuelva a intentarlo más tarde.
    .use = Envíe 120 de inmediato cuando vaya a estar listo pronto y 220 cuando lo esté. Envíe 421 cuando el cliente deba desconectarse y volver más tarde.

ftp-125 = Conexión de datos abierta, empieza la transferencia
    .description = La conexión de datos ya existe y empieza la transferencia por ella. Una segunda respuesta dice si se completó.
    .when = En respuesta a RETR, STOR, LIST y otros comandos de transferencia. IIS lo envía para la mayoría de las transferencias; muchos otros servidores envían siempre 150.
    .fix = Transfiera los datos y espere después la segunda respuesta, como 226. Si no llega ninguna tras una transferencia larga, compruebe si un firewall corta la conexión de control inactiva.
    .use = Envíe 125 cuando la conexión de datos ya esté abierta. Envíe 150 cuando aún se deba abrir. En respuesta a STOU, el texto debe ser «FILE: » con el nombre del archivo nuevo.

ftp-150 = Archivo listo, se abre la conexión de datos
    .description = El archivo o el directorio es correcto, y el servidor está a punto de abrir o aceptar la conexión de datos. Una segunda respuesta dice si la transferencia se completó.
    .when = En respuesta a RETR, STOR, LIST y otros comandos de transferencia, con textos como «Opening BINARY mode data connection» o «Here comes the directory listing».
    .fix = Transfiera los datos y espere la segunda respuesta. Si la transferencia se queda parada aquí, la conexión de datos está bloqueada: cambie entre el modo pasivo y el activo, o abra los puertos pasivos en el servidor.
    .use = Envíe 150 cuando la conexión de datos aún se deba abrir. Envíe 125 cuando esté abierta y 550 cuando no exista tal archivo. En respuesta a STOU, el texto debe ser «FILE: » con el nombre del archivo nuevo.

ftp-151 = Lista de un directorio, o el correo se reenviará
    .description = El código tuvo dos significados: en 1973, una lista de un directorio dentro de la respuesta; en 1980, correo para un usuario de otro host, que el servidor reenviaría. RFC 959 no tiene ninguno de los dos.
    .when = En RFC 542, en respuesta a STAT; en RFC 765, y en copias de sus listas.
    .fix = Lea el texto y espere la respuesta final. Para enviar correo, use SMTP.
    .use = No envíe 151. Envíe 150 antes de una lista de un directorio por la conexión de datos. Envíe 212 para una lista dentro de la respuesta.

ftp-152 = Usuario desconocido, correo reenviado por el operador
    .description = Cuando FTP todavía transportaba correo, 152 significaba que el servidor no conocía al usuario, pero aceptaría el correo, y que su operador intentaría entregarlo. RFC 959 suprimió los comandos de correo.
    .when = Solo en RFC 765, de 1980, y en programas que copiaron su lista.
    .fix = Use SMTP para enviar correo. Si un servidor FTP envía 152, lea su texto y espere la respuesta final.
    .use = No envíe 152. En SMTP, envíe 251 cuando reenvíe el correo para un usuario que no es local.

## Codes: 2yz

ftp-200 = Comando ejecutado
    .description = El servidor ha ejecutado el comando y no tiene nada más que informar sobre él.
    .when = En respuesta a TYPE, PORT, EPRT, NOOP, SITE, OPTS y, en el caso de TLS, PBSZ y PROT. Los programas envían NOOP para mantener abierta la conexión.
    .fix = No es necesario hacer nada. Tras PORT o EPRT, sin embargo, todavía no se ha conectado nada: la transferencia siguiente muestra si el servidor puede llegar al cliente.
    .use = Envíe 200 cuando el comando se haya ejecutado y no haya ningún resultado que dar. Envíe 202 cuando el comando no tenga ninguna función aquí. Envíe 250 tras una acción con archivos o directorios.

ftp-201 = Actividad anulada según lo pedido
    .description = En el FTP de 1973, ABOR había terminado la actividad en curso. RFC 959 usa 226 para esto.
    .when = En listas y programas que siguen RFC 542, de 1973, y no RFC 959.
    .fix = Considere anulada la transferencia. Compruebe el tamaño del archivo antes de usarlo y borre lo que esté incompleto.
    .use = No envíe 201. Envíe 426 por la transferencia anulada y después 226 por el ABOR completado.

ftp-202 = Comando innecesario aquí
    .description = El servidor no ejecutó el comando, porque no tiene ninguna función en este sistema. No falta nada, y el cliente puede continuar.
    .when = Normalmente en respuesta a ALLO, donde no hay que reservar almacenamiento. También en respuesta a PASS, ACCT, SMNT o SITE donde son superfluos, o a OPTS UTF8 donde UTF-8 está siempre activado.
    .fix = No es necesario hacer nada. Si esperaba un efecto, por ejemplo, de un comando SITE, pregunte al administrador del servidor si el comando se admite.
    .use = Envíe 202 cuando el cliente no pierda nada sin el comando, para que los clientes sencillos continúen. Envíe 502 cuando el cliente pida algo que usted no implementa.

ftp-211 = Estado del sistema, ayuda o extensiones
    .description = El servidor informa de su estado, ofrece ayuda o enumera las extensiones que admite.
    .when = En respuesta a FEAT, con una extensión en cada línea. En respuesta a STAT sin ruta, incluso en mitad de una transferencia, y en respuesta a HELP.
    .fix = No es necesario hacer nada. Tras FEAT, un cliente solo debería usar lo que figura en la lista; los demás textos son para las personas.
    .use = Envíe 211 para el estado del servidor o de la sesión, y en respuesta a FEAT, cuya última línea debe ser «211 End». Envíe 212 o 213 en respuesta a STAT con una ruta. Envíe 214 para dar instrucciones.

ftp-212 = Estado de un directorio
    .description = El servidor describe un directorio, normalmente enumerando su contenido dentro de la respuesta en lugar de por la conexión de datos.
    .when = En respuesta a STAT con la ruta de un directorio. Muchos servidores envían en su lugar 211 o 213.
    .fix = No es necesario hacer nada. Si la conexión de datos está bloqueada, STAT puede mostrar un directorio de todos modos; la forma de la lista difiere entre servidores.
    .use = Envíe 212 cuando STAT indique un directorio. Envíe 213 cuando indique un archivo. Envíe 211 cuando no indique nada. Use LIST o MLSD para las listas que leen los programas.

ftp-213 = Estado, tamaño o fecha de un archivo
    .description = El servidor da información sobre un archivo: su tamaño en bytes, la fecha y hora de su último cambio o su estado.
    .when = En respuesta a SIZE con un número, a MDTM con una fecha y hora como 20260312091402, y a STAT con la ruta de un archivo.
    .fix = No es necesario hacer nada. El tamaño se refiere al TYPE actual, así que envíe TYPE I antes de SIZE para obtener el tamaño en el disco. Las horas están en UTC.
    .use = Envíe 213 con solo el número en respuesta a SIZE o MDTM. Envíe 550 cuando el valor no esté disponible y 212 cuando STAT indique un directorio.

ftp-214 = Ayuda sobre los comandos
    .description = El servidor explica cómo usarlo o qué significa uno de sus propios comandos. El texto es solo para las personas.
    .when = En respuesta a HELP o SITE HELP, normalmente como una lista de comandos en varias líneas.
    .fix = No es necesario hacer nada. Una lista de comandos no dice qué puede hacer su cuenta; los programas deberían basarse en FEAT.
    .use = Envíe 214 para dar instrucciones sobre el servidor o un comando. Envíe 211 para el estado del sistema y para las extensiones por las que pregunta FEAT.

ftp-215 = Tipo de sistema operativo
    .description = El servidor indica su tipo de sistema, como «UNIX Type: L8». Los clientes lo usan para deducir la forma de las listas de directorios y de las rutas.
    .when = En respuesta a SYST, que la mayoría de los clientes envían justo después del inicio de sesión. Muchos servidores de otros sistemas también dicen UNIX.
    .fix = No es necesario hacer nada. Si las listas de archivos se ven mal en su programa de FTP, configure a mano el tipo de servidor o deje que use MLSD.
    .use = Envíe 215 con el nombre oficial del sistema en primer lugar. Si sus listas de directorios son como las de Unix, diga UNIX, sea cual sea el sistema. Envíe 502 cuando no implemente SYST.

ftp-220 = Listo para un usuario nuevo
    .description = El servidor está listo para recibir comandos. Saluda al cliente, ha olvidado al usuario anterior o ha aceptado el nombre de un host virtual.
    .when = Como saludo cuando se conecta un cliente, a menudo en varias líneas; tras 120; en respuesta a REIN, y en respuesta a HOST.
    .fix = No es necesario hacer nada: continúe con AUTH TLS o con USER. Si no llega ningún saludo en el puerto 990, active el TLS implícito en su programa de FTP.
    .use = Envíe 220 como saludo cuando pueda aceptar comandos. Envíe 120 cuando vaya a estar listo pronto. Envíe 421 para rechazar al cliente por ahora.

ftp-221 = Despedida
    .description = El servidor se despide, cierra la sesión del usuario y pone fin a la conexión. Una transferencia que aún está en curso se completa antes.
    .when = En respuesta a QUIT, a veces con un resumen de lo que se transfirió.
    .fix = No es necesario hacer nada. Si faltan archivos, mire las respuestas anteriores: 221 no dice nada sobre ninguna transferencia.
    .use = Envíe 221 solo en respuesta a QUIT, cuando haya terminado la última transferencia. Envíe 421 cuando cierre la conexión por motivos propios, como un tiempo de espera agotado.

ftp-225 = Conexión de datos abierta, nada que anular
    .description = La conexión de datos está abierta, pero no hay ninguna transferencia en curso.
    .when = En respuesta a ABOR cuando no hay nada que anular. vsftpd, por ejemplo, dice «No transfer to ABOR».
    .fix = No es necesario hacer nada. Si quería detener una transferencia, ya había terminado: busque su 226 o 426.
    .use = Envíe 225 en respuesta a ABOR cuando la conexión de datos esté abierta pero inactiva. Envíe 226 cuando la cierre. Envíe 426 y después 226 cuando anule una transferencia en curso.

ftp-226 = Transferencia completada
    .description = La acción solicitada con un archivo se completó, y el servidor cierra la conexión de datos. En respuesta a ABOR, lo que se completó es la anulación.
    .when = Tras 125 o 150, cuando se ha enviado el último byte de un archivo o de una lista de un directorio. En respuesta a ABOR, después del 426 de la transferencia anulada, o solo, cuando no había nada en curso.
    .fix = No es necesario hacer nada. Si una lista está vacía, compruebe la ruta y si su programa de FTP muestra los archivos ocultos. Si un archivo está dañado, transfiéralo de nuevo en modo binario, TYPE I.
    .use = Envíe 226 cuando la transferencia se haya completado y la conexión de datos se cierre. Envíe 250 cuando siga abierta o no haya intervenido ninguna conexión de datos. Envíe 426 cuando se haya cortado la conexión.

ftp-227 = Modo pasivo, dirección IPv4 y puerto
    .description = El servidor espera la conexión de datos en la dirección IPv4 y el puerto del texto: cuatro números para la dirección y después dos para el puerto.
    .when = En respuesta a PASV, antes de cada transferencia. El puerto es el quinto número multiplicado por 256 más el sexto.
    .fix = Si el comando siguiente se queda sin respuesta, compare la dirección con la pública del servidor: detrás de NAT, se debe configurar en el servidor la dirección pública. Después, abra los puertos pasivos del servidor en el firewall o use EPSV.
    .use = Envíe 227 en respuesta a PASV por IPv4, con una dirección a la que el cliente pueda llegar. Envíe 229 en respuesta a EPSV. Envíe 425 cuando no haya ningún puerto libre.

ftp-228 = Modo pasivo largo
    .description = El servidor espera la conexión de datos en la dirección y el puerto del texto. El texto da también la familia de direcciones y las dos longitudes, así que su forma sirve para cualquier protocolo de red.
    .when = En respuesta a LPSV de RFC 1639, un experimento anterior a IPv6 que pocos programas llegaron a admitir. Hoy hacen este trabajo EPSV y 229.
    .fix = No es necesario hacer nada si el propio cliente envió LPSV. De lo contrario, configure el cliente para EPSV, o para PASV por IPv4.
    .use = Envíe 228 solo en respuesta a LPSV. Ofrezca EPSV a los clientes nuevos y responda a él con 229.

ftp-229 = Modo pasivo extendido, puerto
    .description = El servidor espera la conexión de datos en el puerto del texto, en la misma dirección que la conexión de control. Funciona por IPv4 y por IPv6.
    .when = En respuesta a EPSV, antes de cada transferencia, con la forma «Entering Extended Passive Mode (|||6446|)». Muchos clientes prueban primero EPSV y recurren después a PASV.
    .fix = Si el comando siguiente se queda sin respuesta, abra los puertos pasivos en el firewall del servidor. Si solo falla EPSV, es posible que un firewall no conozca el comando: configure el cliente para PASV.
    .use = Envíe 229 en respuesta a EPSV, con el puerto entre las barras y los campos anteriores vacíos. Envíe 522 cuando EPSV indique un protocolo de red que usted no admite.

ftp-230 = Sesión iniciada
    .description = El usuario ha iniciado sesión y puede continuar. El texto puede contener mensajes del servidor, como límites o novedades.
    .when = En respuesta a PASS, en respuesta a USER cuando no se necesita contraseña y en respuesta a ACCT.
    .fix = No es necesario hacer nada. Si después fallan las subidas con 550 o 553, es posible que a la cuenta le falte permiso; si las listas se quedan a medias, la conexión de datos está bloqueada.
    .use = Envíe 230 cuando el inicio de sesión esté completo. Envíe 331 mientras falte una contraseña y 332 mientras falte una cuenta. Envíe 232 cuando haya bastado el intercambio de seguridad.

ftp-231 = Sesión cerrada, servicio terminado
    .description = En el FTP de 1973, se cerraba la sesión del usuario y terminaba el servicio, en respuesta a BYE. RFC 959 usa 221 para esto.
    .when = En listas de códigos de la web, que lo muestran entre los códigos actuales. Los servidores pequeños programados a partir de esas listas lo envían en respuesta a QUIT.
    .fix = No es necesario hacer nada: la sesión ha terminado. Abra una conexión nueva si quiere continuar.
    .use = No envíe 231. Envíe 221 en respuesta a QUIT, que es lo que espera todo cliente.

ftp-232 = Sesión iniciada mediante el intercambio de seguridad
    .description = El usuario ha iniciado sesión sin contraseña, porque el intercambio de seguridad ya ha demostrado su identidad.
    .when = En respuesta a USER, después de TLS con un certificado de cliente o de un intercambio de Kerberos. Las listas de códigos que muestran «Logout command noted» repiten un significado de 1973.
    .fix = No es necesario hacer nada: no envíe PASS. Si esperaba que se pidiera una contraseña, compruebe qué certificado de cliente o ticket presenta su programa.
    .use = Envíe 232 cuando la identidad demostrada tras AUTH baste para este usuario. Envíe 331 cuando todavía se necesite una contraseña. Envíe 230 cuando se haya aceptado la contraseña.

ftp-233 = Sesión cerrada, parámetros restablecidos
    .description = En el FTP de 1973, se cerraba la sesión del usuario y se restablecían todos los parámetros, mientras la conexión seguía abierta.
    .when = En RFC 542, en respuesta a REIN y seguido de 300, y en copias de su lista. RFC 959 usa 220 en respuesta a REIN.
    .fix = Inicie sesión de nuevo con USER. Los parámetros de transferencia, como TYPE, vuelven a tener sus valores predeterminados.
    .use = No envíe 233. Envíe 220 en respuesta a REIN cuando esté listo para un usuario nuevo.

ftp-234 = Mecanismo de seguridad aceptado
    .description = El servidor acepta el mecanismo de seguridad y no necesita datos de seguridad en comandos FTP. En el caso de TLS, la negociación empieza ahora.
    .when = En respuesta a AUTH TLS o AUTH SSL, con textos como «Proceed with negotiation» o «AUTH TLS successful».
    .fix = Inicie la negociación TLS y envíe después PBSZ 0 y PROT P. Si la conexión se corta ahora, la negociación falló: compruebe el certificado y las versiones de TLS.
    .use = Envíe 234 cuando se acepte el mecanismo y no vaya a seguir ningún ADAT, como con TLS. Envíe 334 cuando deba seguir ADAT. Envíe 504 para un mecanismo desconocido, 534 para uno que rechace y 431 cuando no pueda usarlo ahora.

ftp-235 = Intercambio de seguridad completado
    .description = El intercambio de datos de seguridad se completó, y el cliente y el servidor se han autenticado mutuamente en la medida en que lo hace el mecanismo. El texto puede contener un último dato de seguridad.
    .when = En respuesta a ADAT, con Kerberos o GSSAPI. TLS no usa ADAT.
    .fix = Pase al mecanismo los datos que sigan a «ADAT=», si los hay, y envíe después USER, protegido con MIC o ENC si el mecanismo admite la integridad.
    .use = Envíe 235 cuando el intercambio esté completo. Envíe 335 mientras necesite más datos. Envíe 535 cuando rechace los datos.

ftp-250 = Acción con archivos completada
    .description = La acción con un archivo o un directorio se completó.
    .when = En respuesta a CWD, CDUP, DELE, RMD, RNTO y MLST. También puede terminar con él una transferencia, cuando la conexión de datos sigue abierta.
    .fix = No es necesario hacer nada. Si un directorio al que ha cambiado no parece el correcto, envíe PWD para ver la ruta en el servidor.
    .use = Envíe 250 cuando se haya completado una acción con archivos. Envíe 257 con la ruta en respuesta a MKD o PWD. Envíe 226 cuando cierre la conexión de datos. Envíe 200 para los comandos que no se refieren a ningún archivo.

ftp-251 = Marca de reinicio del cliente y del servidor
    .description = En el FTP de 1973, la respuesta asociaba una marca de reinicio del cliente con una del servidor. RFC 959 usa 110 para esto.
    .when = En RFC 542, en cualquier momento de una transferencia, y en listas que mezclan sus códigos con los actuales.
    .fix = Conserve las dos marcas del texto si su cliente admite los reinicios y espere la respuesta final sobre la transferencia.
    .use = No envíe 251. Envíe 110 con «MARK ssss = rrrr» cuando haya guardado los datos hasta una marca.

ftp-252 = Transferencia completada correctamente
    .description = En el FTP de 1973, una transferencia de archivo se había completado correctamente y la conexión de datos seguía abierta. RFC 959 usa 250 para esto.
    .when = En programas escritos a partir de RFC 542, de 1973, y en listas que mezclan sus códigos con los actuales.
    .fix = No es necesario hacer nada. Si el cliente no conoce el código, compare los tamaños de los dos archivos.
    .use = No envíe 252. Envíe 226 cuando la transferencia esté completa y la conexión de datos se cierre, o 250 cuando siga abierta.

ftp-253 = Nombre de archivo cambiado
    .description = En el FTP de 1973, el servidor había cambiado el nombre de un archivo, en respuesta a RNTO. RFC 959 usa 250 para esto.
    .when = En RFC 542, de 1973, y en copias de su lista.
    .fix = No es necesario hacer nada. Pida la lista del directorio si quiere ver el nombre nuevo.
    .use = No envíe 253. Envíe 250 en respuesta a RNTO cuando el archivo tenga su nombre nuevo.

ftp-254 = Archivo borrado
    .description = En el FTP de 1973, el servidor había borrado un archivo. RFC 959 usa 250 para esto.
    .when = En unos pocos servidores pequeños que siguen RFC 542, en respuesta a DELE.
    .fix = No es necesario hacer nada. Pida la lista del directorio si quiere asegurarse de que el archivo ya no está.
    .use = No envíe 254. Envíe 250 en respuesta a DELE cuando se haya borrado el archivo.

ftp-257 = Ruta de un directorio
    .description = El servidor da entre comillas la ruta de un directorio: el que se acaba de crear o el actual.
    .when = En respuesta a MKD con el directorio nuevo y en respuesta a PWD con el actual. Dos comillas seguidas representan una del nombre.
    .fix = No es necesario hacer nada. Si la ruta no es la que esperaba, es posible que el servidor solo muestre su propia parte del sistema de archivos.
    .use = Envíe 257 en respuesta a MKD o PWD, con la ruta en primer lugar, entre comillas, y con cada comilla interior duplicada. Envíe 250 en respuesta a CWD. Envíe 550 cuando no se pueda crear el directorio.

## Codes: 3yz

ftp-300 = Saludo, en espera de datos
    .description = En el FTP de 1973, el servidor saludaba al cliente y esperaba datos de entrada. RFC 959 usa 220 para esto.
    .when = En RFC 542, de 1973, cuando un cliente se había conectado o había enviado REIN. Un cliente que sigue RFC 959 no lo reconoce como saludo.
    .fix = Pida al administrador del servidor un servidor actual. Entretanto, compruebe si el servidor acepta USER de todos modos.
    .use = No envíe 300. Envíe 220 como saludo cuando esté listo para recibir comandos.

ftp-301 = Línea de comando incompleta
    .description = En el FTP de 1973, el servidor había esperado mucho tiempo el final de la línea de comando actual y lo seguía esperando.
    .when = En RFC 542, de 1973, tras una línea sin CRLF. Los servidores que siguen RFC 959 esperan en silencio hasta su tiempo máximo de inactividad.
    .fix = Termine cada comando con CRLF. Si escribe comandos a mano, use un cliente que envíe CRLF y no un salto de línea suelto.
    .use = No envíe 301, porque RFC 959 no tiene respuestas sin un comando. Cierre una conexión inactiva con 421.

ftp-330 = Se pide la contraseña
    .description = En el FTP de 1973, el servidor pedía la contraseña. RFC 959 usa 331 para esto.
    .when = En respuesta a USER, en servidores pequeños programados a partir de RFC 542 o de listas que incluyen 330.
    .fix = Envíe la contraseña con PASS. Si su cliente se detiene aquí porque espera 331, use otro cliente.
    .use = No envíe 330. Envíe 331 cuando necesite la contraseña y 332 cuando necesite una cuenta.

ftp-331 = Nombre de usuario aceptado, se necesita contraseña
    .description = El servidor ha recibido el nombre de usuario y necesita la contraseña. No dice nada sobre si el usuario existe.
    .when = En respuesta a USER, incluso para nombres que no existen, para que nadie pueda averiguar cuáles existen. Para el acceso anónimo, el texto a menudo pide una dirección de correo.
    .fix = Envíe PASS con la contraseña. Si un script se detiene aquí, no tiene contraseña: compruebe sus credenciales guardadas y si el servidor quiere TLS primero.
    .use = Envíe 331 para todo nombre de usuario que necesite contraseña, conocido o no. Envíe 230 cuando no se necesite contraseña. Envíe 336 con un desafío para una contraseña de un solo uso. Envíe 530 para rechazar el inicio de sesión.

ftp-332 = Se necesita una cuenta para continuar
    .description = El servidor necesita una cuenta, por ejemplo, para la facturación, antes de continuar. Conserva el comando hasta que llegue ACCT.
    .when = En respuesta a USER o PASS en unos pocos sistemas antiguos, como mainframes y puertas de enlace de transferencia. Los servidores corrientes no tienen cuentas distintas de los usuarios.
    .fix = Envíe ACCT con el nombre de la cuenta. Si no tiene ninguna, pregunte al administrador del servidor. Si su programa de FTP tiene un campo para la cuenta, rellénelo.
    .use = Envíe 332 cuando ACCT todavía pueda completar el inicio de sesión o el comando. Envíe 532 cuando haya descartado el comando. Envíe 331 cuando falte una contraseña.

ftp-334 = Se necesitan datos de seguridad
    .description = Se acepta el mecanismo de seguridad, y el cliente debe enviar a continuación datos de seguridad. El texto puede contener datos para el mecanismo.
    .when = En respuesta a AUTH GSSAPI o AUTH KERBEROS_V4. En respuesta a AUTH TLS es incorrecto, aunque algunos servidores antiguos lo envían.
    .fix = Pase al mecanismo los datos que sigan a «ADAT=», si los hay, y envíe el resultado con ADAT. Tras AUTH TLS, trate 334 como 234.
    .use = Envíe 334 cuando el mecanismo necesite ADAT. Envíe 234 para TLS, que no lo necesita. Envíe 504, 534 o 431 cuando no pueda ofrecer el mecanismo.

ftp-335 = Se necesitan más datos de seguridad
    .description = Los datos de seguridad son aceptables, pero el intercambio no está completo. El texto puede contener datos para el paso siguiente del cliente.
    .when = En respuesta a ADAT, cuando un mecanismo como GSSAPI necesita varias rondas.
    .fix = Pase al mecanismo los datos que sigan a «ADAT=», si los hay, y envíe ADAT de nuevo con el resultado. Repítalo hasta que llegue 235.
    .use = Envíe 335 mientras el mecanismo necesite otra ronda. Envíe 235 cuando el intercambio esté completo. Envíe 535 cuando rechace los datos.

ftp-336 = Nombre de usuario aceptado, se muestra un desafío
    .description = El servidor ha recibido el nombre de usuario y necesita una contraseña que responda al desafío del texto, como una contraseña de un solo uso.
    .when = En respuesta a USER, en servidores con un sistema de desafíos como S/Key.
    .fix = Calcule la contraseña a partir del desafío con su calculadora o aplicación y envíela después con PASS. Su programa de FTP debe mostrar el desafío antes de pedir la contraseña.
    .use = Envíe 336 con un desafío que puedan leer las personas. Envíe 331 cuando baste una contraseña corriente. Envíe 232 cuando el intercambio de seguridad ya haya demostrado la identidad.

ftp-350 = Falta información para la acción con un archivo
    .description = El servidor ha anotado la primera mitad de una acción y espera el segundo comando.
    .when = En respuesta a RNFR, antes de que RNTO dé el nombre nuevo. En respuesta a REST, antes de que RETR o STOR reanude en la posición indicada.
    .fix = Envíe de inmediato el segundo comando: RNTO tras RNFR, o el comando de transferencia tras REST. Cualquier cosa entre ambos puede cancelar la primera mitad.
    .use = Envíe 350 cuando RNFR indique un archivo existente o REST dé un número válido. Envíe 550 cuando el archivo no exista. Informe con 554 de una posición posterior al final del archivo, en respuesta al comando de transferencia.

ftp-354 = Comienzo de la entrada de correo
    .description = Cuando FTP todavía transportaba correo, 354 significaba que el servidor esperaba el mensaje, hasta una línea con solo un punto. RFC 959 suprimió los comandos de correo; SMTP conservó el código.
    .when = En RFC 640 y RFC 765. Un servidor actual que envía 354 es un servidor de correo, así que el cliente tiene el puerto equivocado.
    .fix = Compruebe el host y el puerto: FTP usa el 21; el correo, el 25, el 465 o el 587. Para enviar correo, use un programa de correo.
    .use = No envíe 354 en FTP. En SMTP, envíelo en respuesta a DATA.

## Codes: 4yz

ftp-400 = Servicio no implementado
    .description = En el FTP de 1973, el servidor no implementaba el servicio. RFC 959 no tiene un código así; un servidor que no puede atender envía 421.
    .when = En RFC 542, de 1973, en cualquier momento. En el registro de un proxy web, 400 es un código de estado HTTP.
    .fix = Averigüe qué programa lo envió. Si fue un servidor FTP, lea el texto e informe al administrador del servidor.
    .use = No envíe 400. Envíe 502 para un comando que no implemente. Envíe 421 cuando no pueda atender al cliente.

ftp-401 = De momento no se aceptan usuarios
    .description = En el FTP de 1973, el servidor no aceptaba usuarios por el momento y se despedía. RFC 959 usa 421 para esto.
    .when = En RFC 542, de 1973, en cualquier momento o en respuesta a REIN. Un 401 de un proxy web situado delante de un servidor FTP es de HTTP y pide iniciar sesión.
    .fix = Espere unos minutos y vuelva a conectarse. Si continúa, pregunte al administrador del servidor.
    .use = No envíe 401. Envíe 421 cuando no acepte usuarios por el momento y cierre la conexión.

ftp-402 = Comando no implementado para este valor
    .description = En el FTP de 1973, el servidor implementaba el comando, pero no para el valor que se dio. RFC 959 tiene 504 para esto.
    .when = En RFC 542, de 1973, por ejemplo, en respuesta a TYPE, MODE o ALLO con un valor no admitido. Algunas listas de códigos todavía lo muestran.
    .fix = Elija otro valor, como TYPE I o MODE S, que admiten todos los servidores.
    .use = No envíe 402. Envíe 504 cuando un parámetro no esté implementado, porque el rechazo es definitivo.

ftp-421 = Servicio no disponible, fin de la sesión
    .description = El servidor no puede atender al cliente ahora y termina la sesión. Lo que estaba en curso no se completa.
    .when = Tras un tiempo de espera sin comandos, con demasiadas conexiones desde una dirección, mientras el servidor se cierra, tras varias contraseñas incorrectas o tras una negociación TLS fallida.
    .fix = Vuelva a conectarse. Si se repite, configure su programa de FTP con menos conexiones simultáneas y haga que envíe NOOP entre transferencias. Si administra el servidor, compruebe sus límites de usuarios y de inactividad.
    .use = Envíe 421 en respuesta a cualquier comando cuando deba cerrar la conexión. Envíe 530 cuando solo se rechace el inicio de sesión. Envíe 425 o 426 cuando solo haya fallado la conexión de datos.

ftp-425 = No se puede abrir la conexión de datos
    .description = No se pudo establecer una conexión de datos entre el cliente y el servidor, así que no se transfirió ningún archivo ni lista de directorio.
    .when = Tras 150 o de inmediato. En modo pasivo, un firewall o NAT suele bloquear el puerto del servidor; en modo activo, el del cliente. Tras PASV o EPSV, cuando no hay ningún puerto pasivo libre. Con «Bad IP connecting», cuando la conexión de datos llega de otra dirección.
    .fix = Si su programa de FTP usa el modo activo, cámbielo al pasivo. De lo contrario, pida al administrador del servidor que abra suficientes puertos pasivos en el firewall y configure la dirección pública. Si el texto menciona una sesión TLS, use un cliente que la reanude.
    .use = Envíe 425 cuando no se pueda abrir la conexión de datos. Envíe 426 si estaba abierta y se cortó. Envíe 522 cuando falle su negociación TLS y 421 cuando deba terminar toda la sesión.

ftp-426 = Conexión de datos cerrada, transferencia anulada
    .description = La conexión de datos estaba abierta, pero se cortó o se cerró antes de que se completara la transferencia.
    .when = Durante una transferencia, tras un fallo de la red o un tiempo de espera agotado, o porque el cliente la detuvo. Tras ABOR, informa de la transferencia anulada, y sigue 226.
    .fix = Transfiera el archivo de nuevo o reanude la transferencia. Si se corta siempre con el mismo tamaño o el mismo tiempo, compruebe el espacio en disco, las cuotas y los tiempos de espera de los firewalls en los dos lados.
    .use = Envíe 426 cuando una conexión de datos abierta termine antes de tiempo, o por la transferencia que detiene ABOR. Envíe 425 cuando no haya llegado a abrirse. Envíe 451 para un error de su propio procesamiento y 552 cuando se agote el espacio.

ftp-430 = Inicio de sesión rechazado
    .description = En el FTP de 1973, se había superado el tiempo o el número de intentos permitidos para iniciar sesión. Las listas de códigos actuales lo muestran para un nombre de usuario o una contraseña incorrectos, y algunos programas lo envían con ese significado. RFC 959 tiene 530 para esto.
    .when = En servidores pequeños o integrados, como consolas de juegos y dispositivos, en respuesta a USER o PASS.
    .fix = Compruebe el nombre de usuario y la contraseña, como tras 530. Si ya lo ha intentado varias veces, espere unos minutos antes del próximo intento.
    .use = No envíe 430: por la primera cifra, los clientes pueden reintentar con la misma contraseña incorrecta. Envíe 530 para rechazar un inicio de sesión. Envíe 421 para cerrar la conexión tras demasiados intentos.

ftp-431 = Recurso de seguridad no disponible
    .description = El servidor admite el mecanismo o el nivel de protección, pero en este momento le falta algo que necesita para ello, como un certificado o una clave.
    .when = En respuesta a AUTH o PROT, por ejemplo, cuando no se puede cargar el certificado del servidor. Los programas escritos a partir de RFC 542, de 1973, lo envían para una contraseña incorrecta.
    .fix = Vuelva a intentarlo más tarde. Si administra el servidor, compruebe sus registros, el certificado, el archivo de clave y la biblioteca TLS. Si el texto menciona una contraseña, compruebe sus credenciales.
    .use = Envíe 431 cuando falte por ahora un recurso para el mecanismo. Envíe 534 cuando la política prohíba el mecanismo. Envíe 504 cuando no lo conozca.

ftp-432 = Usuario no válido para este servicio
    .description = En el FTP de 1973, el usuario era conocido, pero no podía usar este servicio. RFC 959 usa 530 para esto.
    .when = En RFC 542, de 1973, en respuesta a un inicio de sesión. Los servidores actuales dan la misma respuesta a un usuario desconocido y a uno sin permiso.
    .fix = Use una cuenta que pueda usar FTP o pida al administrador del servidor que permita la suya.
    .use = No envíe 432, porque esperar no sirve de nada. Envíe 530 cuando este usuario no pueda iniciar sesión aquí.

ftp-433 = Se necesita una cuenta para las transferencias
    .description = En el FTP de 1973, el servidor había descartado un comando porque no se había indicado una cuenta válida. El cliente debía indicar una y enviar el comando de nuevo.
    .when = En RFC 542, de 1973, en respuesta a una transferencia, un cambio de nombre o DELE. RFC 959 tiene 532 para esto, solo para guardar.
    .fix = Envíe ACCT con el nombre de la cuenta y después el comando de transferencia otra vez. Si no tiene cuenta, pregunte al administrador del servidor.
    .use = No envíe 433. Envíe 532 cuando se necesite una cuenta para guardar. Envíe 332 cuando ACCT pueda completar el comando.

ftp-434 = Sesión terminada por el operador, o host no disponible
    .description = En el FTP de 1973, el operador del servidor había terminado la sesión. Las listas de códigos actuales muestran en su lugar «Requested host unavailable», un significado que no define ningún documento.
    .when = En RFC 542, de 1973, en cualquier momento de una sesión. Unos pocos programas web envían 434 «Requested host unavailable» como estado HTTP.
    .fix = Compruebe el nombre de host y si el servidor funciona, y vuelva a intentarlo. Si la sesión se terminó a propósito, pregunte el motivo al administrador del servidor.
    .use = No envíe 434. Envíe 421 cuando un administrador termine la sesión. Envíe 504 en respuesta a HOST para un host desconocido.

ftp-435 = Sesión terminada por un problema del sistema
    .description = En el FTP de 1973, un problema del sistema había obligado a terminar la sesión. RFC 959 usa 421 para esto.
    .when = En RFC 542, de 1973, cuando fallaba el sistema del servidor en mitad de una sesión.
    .fix = Vuelva a conectarse tras unos minutos y compruebe cuáles de sus transferencias se completaron.
    .use = No envíe 435. Envíe 421 cuando un problema de su sistema termine la sesión. Envíe 451 cuando solo falle un comando.

ftp-436 = El servicio se está cerrando
    .description = En el FTP de 1973, el servidor se estaba cerrando y se despedía. RFC 959 usa 421 para esto.
    .when = En RFC 542, de 1973, en cualquier momento o como respuesta a REIN.
    .fix = Vuelva a conectarse cuando el servidor haya vuelto y repita las transferencias que se interrumpieron.
    .use = No envíe 436. Envíe 421 en respuesta al comando siguiente cuando se esté cerrando.

ftp-450 = Archivo no disponible por ahora
    .description = El archivo no se puede usar en este momento, normalmente porque lo tiene abierto otro programa, así que el servidor no ejecutó el comando.
    .when = En respuesta a RETR, STOR, DELE, RNFR o LIST. ProFTPD también envía 450 cuando ningún archivo coincide.
    .fix = Espere a que termine el otro programa o la otra transferencia y envíe el comando de nuevo. Si el texto dice que no existe tal archivo, corrija la ruta.
    .use = Envíe 450 cuando un archivo esté ocupado y vaya a quedar libre. Envíe 550 cuando no exista o se deniegue el acceso. Envíe 451 para errores propios y 452 cuando el disco esté lleno.

ftp-451 = Anulado, error en el servidor
    .description = El servidor detuvo la acción por un error propio, como no poder leer o escribir un archivo.
    .when = En mitad de una transferencia, en respuesta a OPTS en una situación temporal, o de IIS como «The parameter is incorrect» cuando una línea termina sin CRLF.
    .fix = Vuelva a intentarlo y compruebe después el tamaño del archivo. Si se repite, pida al administrador del servidor que busque en los registros errores de disco o de permisos.
    .use = Envíe 451 cuando falle su propio procesamiento pero pueda recuperarse. Envíe 426 cuando se haya cortado la conexión de datos. Envíe 452 o 552 cuando no haya espacio y 550 cuando el problema sea el propio archivo.

ftp-452 = Almacenamiento insuficiente en el servidor
    .description = Al servidor le falta almacenamiento para el archivo. Está lleno el sistema en conjunto, sea cual sea la cuota del usuario.
    .when = En respuesta a STOR, STOU o APPE, antes de la transferencia o, en algunos servidores, en mitad de ella cuando el disco se llena.
    .fix = Pida al administrador del servidor que libere espacio y vuelva a subir el archivo. Borre los archivos propios que ya no necesite, también las subidas incompletas.
    .use = Envíe 452 mientras a todo el sistema le falte almacenamiento. Envíe 552 cuando se supere la cuota del usuario o el límite de un directorio. Envíe 451 para otros errores de escritura.

ftp-453 = Almacenamiento agotado durante la transferencia
    .description = En el FTP de 1973, una transferencia quedaba incompleta porque se había agotado el almacenamiento. RFC 959 tiene 452 y 552 para esto.
    .when = En RFC 542, de 1973, tras una subida que llenó el disco. No lo confunda con 453 en el correo, que significa otra cosa.
    .fix = Borre el archivo incompleto, libere espacio y vuelva a subirlo.
    .use = No envíe 453. Envíe 452 cuando el sistema esté lleno. Envíe 552 cuando se supere una cuota.

ftp-454 = No se puede llegar al socket de datos
    .description = En el FTP de 1973, el servidor no podía conectarse al socket de datos del cliente. RFC 959 usa 425 para esto.
    .when = En RFC 542, de 1973, antes de una transferencia, cuando el cliente no estaba a la escucha en su socket de datos.
    .fix = Cambie su programa de FTP al modo pasivo, en el que el servidor no tiene que llegar al cliente.
    .use = No envíe 454. Envíe 425 cuando no se pueda abrir la conexión de datos.

ftp-455 = Otro error del sistema de archivos
    .description = En el FTP de 1973, el sistema de archivos tenía un error para el que no había otro código. RFC 959 usa 451 para esto.
    .when = En RFC 542, de 1973, como último recurso entre las respuestas sobre archivos.
    .fix = Vuelva a intentarlo una vez. Si se repite, pida al administrador del servidor que compruebe el disco y el sistema de archivos.
    .use = No envíe 455. Envíe 451 para un error de su propio procesamiento. Envíe 550 cuando el archivo no esté disponible.

ftp-456 = El nombre ya está en uso
    .description = En el FTP de 1973, un cambio de nombre fallaba porque el nombre nuevo ya existía. RFC 959 usa 553 para esto.
    .when = En RFC 542, de 1973, en respuesta a RNTO.
    .fix = Elija otro nombre, o borre o traslade primero el archivo existente.
    .use = No envíe 456. Envíe 553 en respuesta a RNTO cuando el nombre nuevo no sea aceptable.

ftp-457 = Parámetros de transferencia incorrectos
    .description = En el FTP de 1973, los parámetros de una transferencia eran incorrectos, como su tipo o su estructura. RFC 959 tiene 501 y 504 para esto.
    .when = En RFC 542, de 1973, en respuesta a un comando de transferencia cuando el tipo, el modo o la estructura no concordaban.
    .fix = Establezca TYPE I, MODE S y STRU F, que admiten todos los servidores, e inicie de nuevo la transferencia.
    .use = No envíe 457. Envíe 504 cuando un parámetro no se admita. Envíe 555 cuando no concuerde con un archivo existente.

## Codes: 5yz

ftp-500 = Comando desconocido o línea no entendida
    .description = El servidor no conoce el comando, o la línea es demasiado larga o está mal formada. Muchos servidores también lo envían cuando no pueden procesar un comando conocido.
    .when = Tras un error de escritura o para una extensión que el servidor no tiene. «Illegal PORT command» suele significar que la dirección no es la del cliente. vsftpd escribe «OOPS:» delante de los errores de su propia configuración.
    .fix = Si se trata de PORT, cambie al modo pasivo. Tras «OOPS:», reenvíe el texto al administrador del servidor. De lo contrario, deje que el cliente prescinda del comando; en lugar de MKD o PWD, los servidores antiguos pueden conocer XMKD o XPWD.
    .use = Envíe 500 para un comando desconocido o una línea demasiado larga. Envíe 502 para un comando que conozca pero no implemente. Envíe 501 para argumentos incorrectos.

ftp-501 = Argumentos mal formados
    .description = El servidor conoce el comando, pero sus argumentos faltan, están mal formados o no son aceptables.
    .when = Tras una dirección no válida en PORT, una ruta con caracteres incorrectos, MLSD para algo que no es un directorio, o datos de seguridad que no son BASE64 válido.
    .fix = Compruebe si en la ruta hay espacios, comillas y caracteres que el servidor no puede leer, y active UTF-8 en los dos lados. Tras PORT o EPRT, use el modo pasivo.
    .use = Envíe 501 cuando los argumentos de un comando conocido sean incorrectos. Envíe 504 cuando estén bien formados pero no implementados. Envíe 553 para un nombre de archivo que no permita.

ftp-502 = Comando conocido, pero no implementado
    .description = El servidor conoce el comando, pero no lo implementa. La sesión puede continuar sin él.
    .when = En respuesta a ACCT, SMNT, REIN o SITE en muchos servidores, a MLSD o EPSV en los antiguos, y a AUTH donde TLS no está configurado.
    .fix = Deje que el cliente use otro comando, como LIST en lugar de MLSD. Si se rechazó AUTH, pida al administrador del servidor que configure TLS y no envíe la contraseña sin cifrar.
    .use = Envíe 502 para un comando que reconozca pero no implemente, y no lo incluya en FEAT. Envíe 500 para un comando desconocido. Envíe 202 cuando no se pierda nada sin el comando.

ftp-503 = Orden incorrecto de los comandos
    .description = El comando es correcto, pero llegó en un momento inadecuado: falta o falló un comando que debe precederlo.
    .when = Tras PASS sin USER, RNTO sin RNFR, PROT sin PBSZ, ADAT sin AUTH, HOST después del inicio de sesión, o un comando de transferencia sin PASV o PORT.
    .fix = Mire las respuestas anteriores a esta: el primer error suele ser el verdadero problema. Después, repita la secuencia desde su primer comando, como USER o RNFR.
    .use = Envíe 503 cuando antes deba ir otro comando. Envíe 530 cuando el usuario deba iniciar sesión primero. Envíe 501 cuando los argumentos sean incorrectos.

ftp-504 = Parámetro no implementado
    .description = El servidor implementa el comando, pero no con este parámetro.
    .when = Cuando AUTH indica un mecanismo desconocido, PROT un nivel desconocido o HOST un host desconocido. También para MODE Z, un idioma en LANG, un TYPE que no se admite o un puerto inferior al 1024.
    .fix = En el caso de AUTH, pruebe TLS en lugar de SSL. En el de HOST, compruebe el nombre de host. De lo contrario, use TYPE I, MODE S y STRU F, o un idioma que figure en FEAT.
    .use = Envíe 504 para un parámetro bien formado que no implemente. Envíe 502 cuando no implemente el comando en absoluto. Envíe 534 para un mecanismo que conozca pero rechace.

ftp-505 = Conflicto con comandos anteriores
    .description = En el FTP de 1973, el comando estaba en conflicto con otros anteriores. RFC 959 usa 503 para esto.
    .when = En RFC 542, de 1973. En el registro de un proxy web, 505 es un código de estado HTTP sobre la versión de HTTP.
    .fix = Repita los comandos en el orden correcto, desde el principio de la secuencia.
    .use = No envíe 505. Envíe 503 cuando los comandos lleguen en el orden equivocado.

ftp-506 = Comando no implementado en este servidor
    .description = En el FTP de 1973, el servidor no implementaba el comando. RFC 959 usa 502 para esto.
    .when = En RFC 542, de 1973, que tenía 500 para una línea que no se reconocía en absoluto.
    .fix = Prescinda del comando o use otro servidor.
    .use = No envíe 506. Envíe 502 cuando no implemente un comando.

ftp-507 = Cualquier otro error
    .description = En el FTP de 1973, este número representaba todo error sin un código propio. RFC 959 no tiene un código así.
    .when = En RFC 542, de 1973. Un 507 de un servidor WebDAV es de HTTP y significa que falta almacenamiento.
    .fix = Lea el texto completo del error, porque el número no dice nada sobre la causa.
    .use = No envíe 507. Envíe 451 para un error propio, o el código que indique el problema.

ftp-521 = Nivel de protección inadecuado para la conexión de datos
    .description = No se puede abrir la conexión de datos con el ajuste actual de PROT. En respuesta a LPRT o LPSV, un documento experimental da a 521 otro significado: la familia de direcciones no se admite.
    .when = En respuesta a RETR, STOR, LIST y otros comandos de transferencia, normalmente porque el servidor quiere conexiones de datos cifradas y no se envió PROT P.
    .fix = Active TLS para las conexiones de datos en su programa de FTP, o haga que envíe PBSZ 0 y PROT P después de la negociación. En lftp, establezca ftp:ssl-protect-data en true.
    .use = Envíe 521 antes de una transferencia cuando el nivel de PROT no sea el adecuado. Envíe 522 cuando falle la negociación TLS de la conexión de datos. Envíe 534 cuando la política rechace el nivel en el propio PROT.

ftp-522 = Protocolo de red no admitido o error de TLS
    .description = En respuesta a EPRT o EPSV, el servidor no admite el protocolo de red; el texto enumera los que admite. En respuesta a un comando de transferencia, TLS falló en la conexión de datos o no era aceptable.
    .when = Tras EPRT con IPv6 en un servidor que no lo tiene. Con TLS, a menudo porque la conexión de datos no está cifrada o no reanuda la sesión TLS: «session reuse required».
    .fix = Si figura «session reuse required», use un cliente que reanude las sesiones TLS. Si falta el cifrado, envíe PROT P. Si se trata de un protocolo de red, use uno de los números del texto: 1 es IPv4 y 2, IPv6.
    .use = Envíe 522 con una lista como «(1,2)» cuando no admita el protocolo de red, o cuando falle TLS en la conexión de datos. Envíe 521 cuando el nivel de PROT sea incorrecto y 425 cuando no se establezca ninguna conexión.

ftp-530 = Sin iniciar sesión
    .description = El usuario no ha iniciado sesión: el nombre de usuario o la contraseña son incorrectos, la cuenta no puede usar FTP o el comando requiere iniciar sesión antes.
    .when = En respuesta a PASS tras una contraseña incorrecta, a USER para un inicio de sesión prohibido o sin cifrar, y a cualquier comando antes del inicio de sesión. IIS lo envía cuando falta el directorio personal; otros servidores, cuando hay demasiados usuarios conectados.
    .fix = Compruebe el nombre de usuario, la contraseña y el host. Si el texto menciona el cifrado o TLS, elija TLS explícito. Si administra el servidor, compruebe el shell y el directorio personal de la cuenta, y las listas de usuarios permitidos.
    .use = Envíe 530 cuando el inicio de sesión falle o falte, sin decir qué parte era incorrecta. Envíe 331 mientras espere la contraseña. Envíe 421 para cerrar la conexión tras demasiados intentos y 550 cuando a un usuario que ha iniciado sesión le falte permiso.

ftp-532 = Se necesita una cuenta para guardar archivos
    .description = El usuario ha iniciado sesión, pero necesita una cuenta, por ejemplo, para la facturación, para guardar archivos o cambiarles el nombre. El servidor ha descartado el comando.
    .when = En respuesta a STOR, STOU, APPE o RNTO en sistemas antiguos con cuentas. Algunos servidores pequeños lo envían cuando el usuario no puede subir archivos.
    .fix = Envíe ACCT con su cuenta y después el comando de nuevo. Si no tiene cuenta, pida permiso al administrador del servidor para subir archivos.
    .use = Envíe 532 cuando se necesite una cuenta para guardar y haya descartado el comando. Envíe 332 cuando lo conserve hasta que llegue ACCT. Envíe 550 cuando al usuario le falte permiso.

ftp-533 = Protección del comando denegada por la política
    .description = El servidor rechaza el comando porque no estaba protegido, o lo estaba con un nivel que la política no permite.
    .when = En respuesta a CCC en una conexión sin TLS, a un comando sin proteger donde se requiere MIC o ENC, o a MIC, CONF o ENC con el nivel equivocado.
    .fix = Establezca TLS con AUTH TLS antes de CCC. Con Kerberos, deje que el cliente proteja todos los comandos con MIC o ENC, según exija la política del servidor.
    .use = Envíe 533 cuando un comando llegue con la protección equivocada. Envíe 534 cuando rechace un mecanismo, un nivel de PROT o el propio CCC. Envíe 537 cuando el mecanismo no admita el nivel.

ftp-534 = Rechazado por motivos de política
    .description = El servidor podría hacer lo que se pidió, pero su política de seguridad lo prohíbe: el mecanismo, el nivel de protección o una transferencia sin proteger.
    .when = En respuesta a AUTH, PROT o CCC, o a una transferencia con un nivel de protección demasiado bajo. IIS envía «Policy requires SSL» a un USER sin TLS, y «Local policy on server does not allow TLS» cuando no tiene certificado.
    .fix = Elija TLS explícito en su programa de FTP y deje que proteja también las conexiones de datos. Si el servidor rechaza el propio TLS, pida al administrador del servidor que elija un certificado y permita TLS, y no envíe la contraseña sin cifrar.
    .use = Envíe 534 cuando la política prohíba lo que usted podría hacer. Envíe 504 para ocultar que usted admite el mecanismo. Envíe 536 cuando el mecanismo no tenga el nivel y 533 para la protección de un solo comando.

ftp-535 = La comprobación de seguridad falló
    .description = Unos datos de seguridad, un comando protegido o datos de archivo protegidos no superaron la comprobación, por ejemplo, de su suma de comprobación o número de secuencia.
    .when = En respuesta a ADAT, MIC, CONF o ENC, y a transferencias cuya protección falla. Con Kerberos, las causas habituales son relojes que difieren o un ticket caducado.
    .fix = Obtenga un ticket nuevo, compare los relojes de las dos máquinas y empiece de nuevo con AUTH. Si ocurre en mitad de una sesión, es posible que la red haya alterado los datos.
    .use = Envíe 535 cuando rechace datos de seguridad o no pueda verificar lo que está protegido. Envíe 501 cuando los datos no sean BASE64 válido. Envíe 533 cuando la política rechace el nivel de protección.

ftp-536 = El mecanismo no admite el nivel de protección
    .description = El servidor conoce el nivel de PROT, pero el mecanismo de seguridad actual no lo ofrece.
    .when = En respuesta a PROT S o PROT E con TLS, que solo ofrece C y P. vsftpd también lo envía para estos niveles.
    .fix = Envíe PROT P para proteger las conexiones de datos, o PROT C para dejarlas sin proteger donde la política del servidor lo permita.
    .use = Envíe 536 cuando el mecanismo no ofrezca un nivel conocido. Envíe 504 para un nivel desconocido. Envíe 534 cuando la política prohíba el nivel.

ftp-537 = El mecanismo no admite el nivel de protección del comando
    .description = El mecanismo de seguridad actual no admite el tipo de protección con el que se envió el comando.
    .when = En respuesta a MIC, CONF o ENC. Con GSSAPI y Kerberos, por ejemplo, CONF no se admite.
    .fix = Deje que el cliente use ENC, que protege tanto el contenido como la integridad, o MIC. Con TLS, envíe los comandos tal como son.
    .use = Envíe 537 cuando el mecanismo no pueda proteger comandos de esta forma. Envíe 533 cuando lo prohíba la política. Envíe 536 para un nivel de PROT.

ftp-550 = Archivo o directorio no disponible
    .description = El servidor no ejecutó el comando, porque el archivo o el directorio no existe o el usuario no puede usarlo de esta forma.
    .when = En respuesta a RETR, STOR, CWD, DELE, MKD, RNFR y otros, con textos como «Failed to open file» o «Permission denied». Los servidores también lo envían cuando SIZE o MDTM no tiene ningún valor que dar, a menudo en modo ASCII.
    .fix = Compruebe la ruta, la ortografía y las mayúsculas y minúsculas, a partir de lo que muestra PWD. Si el archivo existe, pida al administrador del servidor que compruebe sus permisos y su propietario, SELinux y si el servidor permite subidas.
    .use = Envíe 550 cuando un archivo no exista o se deniegue el acceso. Envíe 450 mientras solo esté ocupado. Envíe 553 cuando no se permita un nombre nuevo y 530 cuando el usuario no haya iniciado sesión.

ftp-551 = Tipo de página desconocido
    .description = El servidor detuvo la acción, porque una página de un archivo con estructura de páginas tiene un tipo que no conoce.
    .when = Durante una subida con STRU P, que casi ningún sistema usa. ProFTPD envía 551 cuando se pide un intervalo de un archivo en modo ASCII.
    .fix = Envíe STRU F y TYPE I, y transfiera el archivo de nuevo.
    .use = Envíe 551 solo para la estructura de páginas. Envíe 504 en respuesta a STRU P cuando no la admita.

ftp-552 = Asignación de almacenamiento superada
    .description = El servidor detuvo la acción, porque el usuario o el directorio ha usado todo el almacenamiento que puede usar.
    .when = Durante una subida o antes de ella, cuando se alcanza una cuota. Pure-FTPd lo envía también para un disco lleno.
    .fix = Borre los archivos que ya no necesite o pida al administrador del servidor una cuota mayor. Después, vuelva a subir el archivo completo.
    .use = Envíe 552 cuando se supere la cuota de un usuario o de un directorio. Envíe 452 cuando esté lleno todo el sistema. Envíe 426 cuando solo se haya cortado la conexión.

ftp-553 = Nombre de archivo no permitido
    .description = El servidor no acepta el nombre de un archivo nuevo o al que se cambia el nombre, o no puede crear el archivo.
    .when = En respuesta a STOR, STOU, APPE o RNTO, por caracteres prohibidos, un nombre prohibido o un archivo existente. vsftpd envía «Could not create file» cuando no se puede escribir en el directorio.
    .fix = Compruebe que el directorio exista y que usted pueda escribir en él. Después, pruebe un nombre corto sin espacios ni caracteres especiales y mire si existe un archivo con ese nombre.
    .use = Envíe 553 cuando rechace un nombre para un archivo nuevo. Envíe 550 cuando falte un archivo o se deniegue el acceso. Envíe 501 cuando la ruta esté mal formada y 552 cuando se supere una cuota.

ftp-554 = Posición de reinicio no válida
    .description = El servidor no puede continuar en la posición que dio REST, por ejemplo, porque el archivo es más corto.
    .when = En respuesta al RETR o STOR que sigue a REST, o al propio REST en Pure-FTPd, cuando se reanuda una transferencia después de que el archivo haya cambiado.
    .fix = Borre el archivo local incompleto o envíe REST 0, y transfiera de nuevo el archivo completo. Si se interrumpió una subida, use como posición el tamaño que da SIZE.
    .use = Envíe 554 cuando la posición no exista en el archivo. Envíe 501 cuando no sea un número. Envíe 555 cuando el tipo o la estructura no concuerde con el archivo.

ftp-555 = El tipo o la estructura no concuerda con el archivo
    .description = El TYPE o STRU actual no concuerda con el archivo existente en el servidor, así que no se puede continuar ni añadirle datos.
    .when = En respuesta a APPE, o a una transferencia tras REST, normalmente en sistemas cuyos archivos tienen un tipo, como los mainframes.
    .fix = Establezca TYPE y STRU como cuando se transfirió el archivo por primera vez, normalmente TYPE I y STRU F. De lo contrario, transfiera de nuevo el archivo completo.
    .use = Envíe 555 cuando TYPE o STRU no concuerde con el archivo existente. Envíe 554 cuando la posición de reinicio no sea válida. Envíe 504 cuando no admita el tipo en absoluto.

## Codes: 6yz

ftp-631 = Respuesta con protección de la integridad
    .description = El texto es otra respuesta en BASE64, protegida contra cambios pero no contra la lectura. Su código está dentro.
    .when = Después de un intercambio de seguridad completado con Kerberos o GSSAPI, en respuesta a comandos enviados con MIC. TLS no lo usa.
    .fix = Deje que el cliente decodifique y verifique el texto, y actúe según la respuesta que contiene. Si en un registro solo ve 631, active la salida de depuración del cliente.
    .use = Envíe 631 para los comandos enviados con MIC, con el mismo nivel de protección que el comando. Envíe 632 para ENC y 633 para CONF.

ftp-632 = Respuesta cifrada con protección de la integridad
    .description = El texto es otra respuesta en BASE64, cifrada y protegida contra cambios. Su código está dentro.
    .when = Después de un intercambio de seguridad completado con Kerberos o GSSAPI, en respuesta a comandos enviados con ENC. TLS no lo usa.
    .fix = Deje que el cliente descifre y verifique el texto, y actúe según la respuesta que contiene. Un registro solo muestra esa respuesta con la salida de depuración del cliente.
    .use = Envíe 632 para los comandos enviados con ENC, con el mismo nivel de protección. Envíe 631 para MIC y 633 para CONF.

ftp-633 = Respuesta cifrada sin protección de la integridad
    .description = El texto es otra respuesta en BASE64, cifrada pero no protegida contra cambios. Su código está dentro.
    .when = En respuesta a comandos enviados con CONF, que no admiten ni GSSAPI ni Kerberos; por eso casi nunca aparece.
    .fix = Deje que el cliente descifre el texto y actúe según la respuesta que contiene. Es preferible ENC, que protege también contra cambios.
    .use = Envíe 633 solo para los comandos enviados con CONF. Envíe 632 cuando el mecanismo pueda proteger también la integridad.

## Numbers that are no replies

ftp-10054 = Conexión restablecida
    .description = El otro extremo, o un dispositivo intermedio, cortó la conexión. El número es el error de Windows WSAECONNRESET, que las listas de códigos muestran entre los de FTP.
    .when = En clientes y registros de Windows, a menudo durante una transferencia o tras una pausa larga.
    .fix = Vuelva a conectarse y reanude la transferencia. Si se repite, compruebe los tiempos de espera de los firewalls, deje que el cliente envíe NOOP y busque el motivo en los registros del servidor.
    .use = No envíe nunca 10054. Envíe 426 cuando se haya cortado la conexión de datos. Envíe 421 cuando usted mismo deba cerrar la conexión de control.

ftp-10060 = La conexión agotó el tiempo de espera
    .description = El servidor no respondió al intento de conexión, o dejó de responder en una conexión que estaba abierta. El número es el error de Windows WSAETIMEDOUT, que las listas de códigos muestran entre los de FTP.
    .when = En clientes de Windows, cuando el nombre de host o el puerto es incorrecto, el servidor no funciona o un firewall descarta los paquetes. Tras PASV, la que agotó el tiempo de espera es la conexión de datos.
    .fix = Compruebe el nombre de host y el puerto, y si el servidor funciona. Si el tiempo solo se agota en las listas y las transferencias, abra los puertos pasivos del servidor o use el modo activo.
    .use = No envíe nunca 10060: un servidor que pudiera enviarlo habría respondido. Envíe 425 cuando no se pueda abrir la conexión de datos.

ftp-10061 = Conexión rechazada
    .description = La máquina respondió, pero nada acepta conexiones en ese puerto. El número es el error de Windows WSAECONNREFUSED, que las listas de códigos muestran entre los de FTP.
    .when = En clientes de Windows, cuando el servicio FTP está detenido, el puerto es incorrecto o un firewall rechaza la conexión.
    .fix = Compruebe el puerto: 21 para FTP y TLS explícito, 990 para TLS implícito, 22 para SFTP, que es otro protocolo. Después, pregunte al administrador del servidor si el servicio está en ejecución.
    .use = No envíe nunca 10061. Salude con 421 cuando esté en ejecución pero no pueda atender al cliente.

ftp-10066 = Directorio no vacío
    .description = Un directorio todavía contiene archivos. El número es el error de Windows WSAENOTEMPTY, que las listas de códigos muestran entre los de FTP.
    .when = En programas de Windows y en listas de códigos de la web. Los servidores FTP envían 550 en respuesta a RMD.
    .fix = Borre los archivos del directorio, también los ocultos, y después el directorio. Muchos programas de FTP pueden hacer las dos cosas en un paso.
    .use = No envíe nunca 10066, que no es un código de tres cifras. Envíe 550 en respuesta a RMD cuando el directorio no esté vacío.

ftp-10068 = Demasiados usuarios
    .description = Hay demasiados usuarios conectados. El número es el error de Windows WSAEUSERS, que las listas de códigos muestran entre los de FTP.
    .when = Casi nunca: los servidores reales envían 421 o 530 con un texto que indica el límite.
    .fix = Espere unos minutos y vuelva a conectarse. Cierre otras conexiones suyas, porque también pueden contar.
    .use = No envíe nunca 10068. Envíe 421 cuando se alcance el límite de usuarios y cierre la conexión.
