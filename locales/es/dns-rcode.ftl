# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = Códigos de respuesta de DNS
    .description = El sistema de nombres de dominio (DNS) da direcciones y otros registros para los nombres. Toda respuesta tiene un código de respuesta (RCODE), que dice qué pasó con la consulta o la actualización.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Lugar en la respuesta
    .header = El código está en el encabezado de la respuesta.
    .opt = El código es demasiado grande para el encabezado solo: sus bits superiores están en el registro OPT.
    .tsig = Con TSIG, el código está en el campo de error del registro TSIG, y el encabezado tiene NOTAUTH.
    .tkey = Con TKEY, el código está en el campo de error del registro TKEY, y el encabezado tiene NOERROR.
dns-rcode-fact-caching = Almacenamiento en caché
    .records = Los resolutores guardan cada registro mientras lo permita su TTL.
    .negative = Los resolutores guardan esta respuesta mientras lo permita el registro SOA de la zona, así que hasta entonces puede no verse un registro nuevo.
    .failure = Los resolutores recuerdan el error al menos un segundo y como máximo cinco minutos.
dns-rcode-fact-fault = Dónde está el problema
    .nobody = Normalmente no hay ningún problema en la consulta, el cliente o la zona.
    .query = Normalmente el problema está en la consulta, en lo que pide o en cómo está escrita.
    .client = Normalmente el problema está en la configuración del cliente, como el servidor al que pregunta, su clave o su reloj.
    .zone = Normalmente el problema está en la zona: en sus firmas, su delegación o sus servidores autoritativos.
dns-rcode-fact-next-server = Preguntar a otro servidor
    .needless = No hay motivo para preguntar a otro servidor.
    .same-response = Normalmente, otro servidor da la misma respuesta.
    .may-help = Otro servidor puede responder de forma distinta a la misma consulta.

## Where DNS meets HTTP

# A gateway or proxy that looks up the host to which it has to connect.
dns-rcode-context-http-gateway =
    .exact = Una puerta de enlace o un proxy que recibe { $from } para el nombre de su servidor upstream debería enviar { $to }, que significa lo mismo.
    .close = Una puerta de enlace o un proxy que recibe { $from } para el nombre de su servidor upstream debería enviar { $to }, que significa casi lo mismo.
    .narrower = Una puerta de enlace o un proxy que recibe { $from } para el nombre de su servidor upstream debería enviar { $to }, que solo abarca una parte del significado.
    .broader = Una puerta de enlace o un proxy que recibe { $from } para el nombre de su servidor upstream debería enviar { $to }, que abarca también muchos otros errores.
    .loose = Una puerta de enlace o un proxy que recibe { $from } para el nombre de su servidor upstream debería enviar { $to }. Se pierde la mayor parte del significado.

## Codes

dns-rcode-noerror = Consulta completada
    .description = El servidor procesó la consulta o la actualización sin error. Los registros que se encontraron están en la sección de respuesta.
    .when = Tras la mayoría de las consultas y actualizaciones. Si la sección de respuesta está vacía, falta el tipo de registro (NODATA) o la sección de autoridad remite a otros servidores.
    .fix = Lea la sección de respuesta. Si está vacía, compruebe el tipo de registro de la consulta. Si los registros están desfasados, espere a que pase su TTL o vacíe la caché del resolutor.
    .use = Envíe NOERROR con registros, con una remisión o, si el nombre existe sin registros de ese tipo, con una respuesta vacía y el registro SOA de la zona. Envíe NXDOMAIN cuando el nombre no exista.

dns-rcode-nodata = Ningún registro de este tipo
    .description = El nombre existe, pero no tiene ningún registro del tipo consultado. En el protocolo, la respuesta tiene NOERROR y no contiene registros, de lo que los clientes deducen NODATA.
    .when = A menudo tras una consulta de los registros AAAA de un host sin IPv6, o de MX o TXT que nadie ha publicado. Un nombre que solo tiene registros por debajo da el mismo resultado.
    .fix = Compruebe el tipo de registro y consulte el mismo nombre con otros tipos. Si la zona es suya, publique el registro que falta.
    .use = Envíe NOERROR con una respuesta vacía y el registro SOA cuando el nombre exista sin registros de este tipo. No envíe nunca NXDOMAIN en este caso: los resolutores darían por inexistentes todos los nombres por debajo de él.

dns-rcode-formerr = Consulta mal formada
    .description = El servidor no pudo interpretar la consulta o la actualización, porque su formato es incorrecto. Un servidor que no implementa EDNS también envía FORMERR para una consulta correcta que usa EDNS.
    .when = Lo envían servidores antiguos que no entienden EDNS, o aparece cuando un programa escribe actualizaciones, opciones de EDNS, cookies o registros TSIG mal formados.
    .fix = Consulte de nuevo al servidor con dig +noedns. Si funciona, actualice el servidor. De lo contrario, corrija el programa que crea el mensaje.
    .use = Envíe FORMERR cuando no pueda interpretar el mensaje o su registro OPT. Envíe NOTIMP para una operación que no implemente. Envíe BADVERS para una versión de EDNS superior a la suya.

dns-rcode-servfail = El servidor no pudo completar la consulta
    .description = El servidor no pudo completar la consulta o la actualización. El problema puede ser del propio servidor, pero un resolutor suele informar de un problema de la zona o de sus servidores. El código no dice si el nombre existe.
    .when = Lo envía un resolutor si falla la validación de DNSSEC, o si su resolutor upstream o los servidores de la zona no responden o rechazan la consulta. Lo envía un servidor autoritativo si no pudo cargar la zona o tiene una copia caducada.
    .fix = Busque un error extendido (EDE). Consulte con dig +cd: si funciona, la causa es DNSSEC. De lo contrario, consulte directamente a los servidores autoritativos de la zona y pruebe con otro resolutor. Si fallan muchos nombres, compruebe el reloj, el ancla de confianza y la red del resolutor.
    .use = Envíe SERVFAIL si debería poder completar la consulta o la actualización pero no puede, y añada un EDE con el motivo. Envíe REFUSED cuando su política prohíba la consulta.

dns-rcode-nxdomain = El nombre no existe
    .description = El nombre de la consulta, o aquel al que lleva su registro CNAME, no existe, ni tampoco ningún nombre por debajo de él. En una actualización, falta un nombre que debería existir.
    .when = Cuando el nombre está mal escrito, aún no se ha publicado o solo se conoce en una red privada, o su dominio ha caducado. DNS_PROBE_FINISHED_NXDOMAIN de Chrome también puede significar que el nombre existe sin un registro de dirección.
    .fix = Compruebe cómo está escrito el nombre, el destino del registro CNAME, si lo hay, y el registro del dominio. Si el servidor autoritativo de la zona tiene el nombre, vacíe la caché del resolutor. Para un nombre interno, use el resolutor interno o la VPN.
    .use = Envíe NXDOMAIN cuando un nombre no tenga registros ni nombres por debajo. Envíe NOERROR con una respuesta vacía cuando tenga otros tipos de registro. Envíe REFUSED para una zona que no atienda.

dns-rcode-notimp = Operación no admitida
    .description = El servidor no admite el tipo de consulta u operación que pide el mensaje, como una actualización, un NOTIFY o una operación con estado (DSO).
    .when = Cuando una actualización, un NOTIFY u otro mensaje especial llega a un servidor o un enrutador doméstico que solo procesa consultas corrientes.
    .fix = Envíe las actualizaciones al servidor primario de la zona. Si las consultas corrientes reciben NOTIMP, pruebe con otro resolutor y busque dispositivos entre usted y el servidor que modifiquen las consultas.
    .use = Envíe NOTIMP para un código de operación que no implemente. Envíe FORMERR para un mensaje que no pueda interpretar. Envíe REFUSED para una operación que implemente pero no permita.

dns-rcode-refused = Consulta rechazada
    .description = El servidor rechaza la consulta, la actualización o la transferencia de zona por motivos de política o seguridad. El código no dice si el nombre existe.
    .when = Lo envía un resolutor que no atiende su red, o un servidor autoritativo que no tiene la zona. Los servidores también rechazan transferencias y actualizaciones que sus listas de acceso no permiten.
    .fix = Compruebe a qué servidor preguntó y use un resolutor previsto para su red. Si los registros NS de la zona llevan a un servidor sin la zona, corrija esos registros. Si administra el servidor, compruebe sus listas de acceso.
    .use = Envíe REFUSED cuando la política prohíba la consulta o no atienda la zona, y añada EDE 18 o 20. Envíe SERVFAIL cuando lo haya intentado sin lograrlo. Envíe NOTAUTH para actualizaciones de una zona que no atienda.

dns-rcode-yxdomain = El nombre existe y no debería
    .description = Una actualización requiere que un nombre esté sin usar, pero el nombre existe. Tras una consulta, el código significa que un registro DNAME haría el nombre demasiado largo.
    .when = Normalmente, cuando un servidor DHCP quiere registrar un nombre de host que ya tiene otro host. Tras una consulta, solo para nombres por debajo de un registro DNAME.
    .fix = Consulte el nombre para ver sus registros y averigüe qué los creó. Si están desfasados, bórrelos; de lo contrario, elija otro nombre. Tras una consulta, use un nombre más corto.
    .use = Envíe YXDOMAIN cuando un requisito previo de una actualización quiera el nombre sin usar, o si un DNAME superara los 255 octetos. Envíe YXRRSET cuando el requisito se refiera a un tipo de registro.

dns-rcode-yxrrset = Existen registros que no deberían
    .description = Una actualización requiere que un nombre no tenga registros de cierto tipo, pero los tiene. No se cambió nada.
    .when = Tras una actualización con ese requisito previo, por ejemplo, de un programa que no debe sobrescribir registros.
    .fix = Consulte el nombre y el tipo para ver los registros. Si están desfasados, bórrelos. De lo contrario, cambie la actualización o su requisito previo.
    .use = Envíe YXRRSET cuando un requisito previo no quiera registros de este tipo y haya alguno. Envíe YXDOMAIN cuando quiera sin usar el nombre completo.

dns-rcode-nxrrset = Los registros requeridos faltan o son distintos
    .description = Una actualización requiere ciertos registros de un nombre, pero faltan o tienen otros valores. No se cambió nada.
    .when = Normalmente, cuando un servidor DHCP comprueba si creó un nombre, pero no encuentra un registro TXT o DHCID que coincida. En los registros del servidor DHCP, el código a menudo sigue a YXDOMAIN.
    .fix = Compare los registros del nombre con el requisito previo de la actualización. Si otra cosa los modificó, léalos de nuevo y cree otra actualización; si están desfasados, bórrelos.
    .use = Envíe NXRRSET cuando una actualización requiera registros que faltan o son distintos. Envíe NXDOMAIN cuando requiera el propio nombre. Para una consulta, envíe en su lugar NOERROR con una respuesta vacía.

dns-rcode-notauth = El servidor no es autoritativo para la zona
    .description = El servidor no es autoritativo para la zona que indica la actualización, la transferencia o el NOTIFY. Con un error de TSIG al lado, NOTAUTH significa en cambio que el mensaje no estaba autorizado.
    .when = Cuando el mensaje llega al servidor equivocado, indica la zona equivocada o llega mientras la zona no está cargada.
    .fix = Si junto a NOTAUTH figura BADKEY, BADSIG u otro error de TSIG, corrija ese error. De lo contrario, compruebe el nombre de la zona y la dirección del servidor. Si administra el servidor, compruebe que haya cargado la zona.
    .use = Envíe NOTAUTH para una actualización o transferencia de una zona para la que no es autoritativo. Envíe REFUSED para consultas corrientes sobre ella. Envíe NOTZONE cuando solo un nombre esté fuera de la zona.

dns-rcode-notauth-tsig = Mensaje no autorizado
    .description = El servidor no aceptó la firma del mensaje, así que no lo procesó. El campo de error del registro TSIG da el motivo, como BADKEY.
    .when = Tras una actualización, transferencia o consulta firmada, si es incorrecta la clave, la firma, la hora o el truncamiento. También tras una consulta TKEY sin la firma requerida.
    .fix = Busque BADKEY, BADSIG, BADTIME o BADTRUNC junto a NOTAUTH o en los registros del servidor. Después, corrija la clave, su truncamiento o el reloj que no esté en hora.
    .use = Envíe NOTAUTH, con el motivo en el registro TSIG, cuando una firma no supere sus comprobaciones. Envíe REFUSED cuando las supere pero la clave no tenga permiso. Envíe FORMERR para un registro TSIG mal formado.

dns-rcode-notzone = Nombre fuera de la zona
    .description = Un nombre de la actualización no está dentro de la zona que esta indica. No se cambió nada.
    .when = Cuando una actualización indica la zona equivocada o mezcla registros de dos zonas, como un registro de dirección y su registro PTR.
    .fix = Compruebe si en la zona y en los nombres falta un punto o una terminación. Envíe los registros de cada zona en una actualización aparte: en nsupdate, introduzca send entre ellas.
    .use = Envíe NOTZONE cuando un nombre de la sección de requisitos previos o de actualización esté fuera de la zona. Envíe NOTAUTH cuando no sea autoritativo para la zona.

dns-rcode-dsotypeni = Tipo de DSO no implementado
    .description = El servidor admite las operaciones con estado de DNS (DSO), pero no el tipo que pide la solicitud.
    .when = Cuando un cliente pide una extensión de DSO que el servidor no tiene, como las notificaciones push. Pocos programas usan DSO.
    .fix = Actualice el servidor o configure el cliente para que prescinda de esta extensión. Las consultas corrientes siguen funcionando en la misma conexión.
    .use = Envíe DSOTYPENI para un tipo primario de DSO que no conozca, si la solicitud espera una respuesta. No lo envíe nunca para Keepalive. Envíe NOTIMP cuando no admita DSO en absoluto.

dns-rcode-badvers = Versión de EDNS no admitida
    .description = El servidor no implementa la versión de EDNS de la consulta. Su propia versión está en el registro OPT de la respuesta.
    .when = Tras una consulta con una versión de EDNS superior a 0, aunque hasta ahora no existe ninguna otra. Una consulta así suele proceder de una prueba o de un programa defectuoso.
    .fix = Consulte de nuevo con la versión 0 de EDNS. Si su programa no eligió otra versión, busque en el recorrido un dispositivo que modifique las consultas.
    .use = Envíe BADVERS solo para una versión de EDNS que no implemente e indique la más alta que implementa. Envíe FORMERR para un registro OPT mal formado.

dns-rcode-badsig = La firma no coincide
    .description = El servidor conoce la clave, pero la firma no corresponde al mensaje y al secreto compartido. El mensaje no se procesó.
    .when = Cuando los dos lados tienen secretos distintos con un mismo nombre de clave, o cuando algo del recorrido modificó el mensaje.
    .fix = Compare el secreto y el algoritmo de la clave en los dos lados y corrija las diferencias. Si coinciden, compruebe si un reenviador o un firewall modifica los mensajes DNS.
    .use = Envíe BADSIG en una respuesta sin firmar con NOTAUTH cuando falle la firma. Envíe BADKEY para una clave desconocida. Envíe BADTIME cuando la firma sea correcta pero la hora no.

dns-rcode-badkey = Clave no reconocida
    .description = El servidor no conoce la clave que firmó el mensaje o no admite su algoritmo. El mensaje no se procesó.
    .when = Cuando la clave tiene otro nombre en el servidor, nunca se añadió o se sustituyó. También puede haber caducado una clave negociada con TKEY. En un registro TKEY, el código suele significar que falló la negociación de Kerberos.
    .fix = Compare el nombre de la clave, letra por letra, y su algoritmo en los dos lados. Si el servidor no tiene la clave, añádala y vuelva a cargar la configuración. Si es una clave de TKEY, compruebe el ticket de Kerberos del cliente y negocie de nuevo.
    .use = Envíe BADKEY en una respuesta sin firmar con NOTAUTH cuando no reconozca la clave o su algoritmo. Envíe BADSIG cuando conozca ambos pero falle la firma.

dns-rcode-badtime = Firma fuera del intervalo de tiempo
    .description = La firma es correcta, pero su hora está demasiado lejos del reloj del servidor o es anterior a la de un mensaje ya recibido con esta clave.
    .when = Cuando un reloj se desvía más que el valor fudge del mensaje, normalmente 300 segundos, o cuando los mensajes llegan desordenados.
    .fix = Compare los dos relojes en UTC y sincronícelos con NTP. La hora del servidor está en el registro TSIG de la respuesta. Si los dos relojes están en hora, firme y envíe el mensaje de nuevo.
    .use = Envíe BADTIME en una respuesta firmada con NOTAUTH y ponga su propia hora en Other Data. Compruebe primero la firma: si no coincide, envíe BADSIG.

dns-rcode-badmode = Modo de TKEY no admitido
    .description = El servidor no admite el modo del registro TKEY del cliente, que es el método para acordar una clave.
    .when = Durante la negociación de claves, por ejemplo, cuando un cliente usa Diffie-Hellman y el servidor solo admite GSS-API.
    .fix = Elija un modo que admitan los dos lados; Active Directory usa GSS-API. De lo contrario, configure una clave compartida en los dos lados.
    .use = Envíe BADMODE en el registro TKEY de su respuesta para un modo que no admita. Envíe BADALG cuando solo no se admita el algoritmo.

dns-rcode-badname = Nombre de clave en uso o desconocido
    .description = Un registro TKEY pide una clave nueva con un nombre que ya tiene una, o el borrado de una clave que el servidor no tiene.
    .when = Durante la negociación de claves, cuando un cliente elige dos veces el mismo nombre o borra una clave que el servidor ya ha descartado.
    .fix = Negocie la clave de nuevo con un nombre único. Tras un borrado, no es necesario hacer nada: la clave ya no existe.
    .use = Envíe BADNAME cuando otro material de claves ya tenga el nombre, o cuando no exista la clave que se quiere borrar. Envíe BADKEY cuando una clave desconocida haya firmado el mensaje.

dns-rcode-badalg = Algoritmo de TKEY no admitido
    .description = El servidor no admite el algoritmo del registro TKEY del cliente. La especificación incluye el código sin describir su uso.
    .when = Pocas veces, durante la negociación de claves. Un registro TSIG con un algoritmo no admitido recibe en su lugar BADKEY.
    .fix = Elija un algoritmo que admitan los dos lados, como gss-tsig o hmac-sha256, o actualice el servidor.
    .use = Envíe BADALG en el registro TKEY de su respuesta para un algoritmo que no admita. Envíe BADMODE para un modo que no admita. En un registro TSIG, envíe BADKEY.

dns-rcode-badtrunc = Firma demasiado truncada
    .description = La firma es correcta hasta donde llega, pero el cliente la truncó a menos octetos de los que permite la política del servidor.
    .when = Cuando la clave del cliente tiene un algoritmo truncado, como hmac-sha256-128, y el servidor requiere una firma más larga.
    .fix = Configure la clave sin truncamiento en el cliente. O use la longitud de la firma de la respuesta, que la política del servidor permite.
    .use = Envíe BADTRUNC cuando una firma truncada sea válida pero demasiado corta para su política. Envíe FORMERR cuando sea más corta de lo que permite la especificación.

dns-rcode-badcookie = Falta la cookie del servidor o no es válida
    .description = El servidor solo procesa la consulta con una cookie DNS válida, que demuestra que la dirección del cliente no está falsificada. La respuesta incluye esa cookie.
    .when = Tras la primera consulta a un servidor que requiere cookies, a menudo mientras sufre un ataque. También cuando una cookie es demasiado antigua o ha cambiado la dirección del cliente.
    .fix = No es necesario hacer nada: los clientes consultan de nuevo con la cookie nueva y, si eso falla, por TCP. Si el código persiste, dé el mismo secreto de cookies a todos los servidores situados detrás de la dirección.
    .use = Envíe BADCOOKIE con una cookie nueva cuando requiera una válida. Por TCP, responda normalmente. Envíe FORMERR para una cookie de longitud no válida.
