# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Errores extendidos de DNS
    .description = Un error extendido de DNS (EDE) explica el código de respuesta que lo acompaña, normalmente SERVFAIL, con un número y a menudo un texto. Solo sirve para el diagnóstico y no cambia cómo se trata la respuesta.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Quién lo envía
    .resolver = Este código lo añade un resolutor, no un servidor autoritativo.
    .authoritative = Este código lo añade un servidor autoritativo, y un resolutor puede transmitirlo.
    .either = Este código lo añaden tanto los resolutores como los servidores autoritativos.
    .proxy = Este código lo añade un proxy DNS de la propia máquina del cliente.
dns-ede-fact-answer = Datos en la respuesta
    .delivered = La respuesta normalmente contiene los registros a pesar de este código, que es solo una observación.
    .withheld = La respuesta normalmente no contiene los registros.
    .replaced = La respuesta contiene registros que no son los de la zona.
    .varies = La respuesta puede contener los registros o no: decide el código de respuesta.
dns-ede-fact-reason = Suberrores en el texto
    .malware = El suberror 1 significa malware.
    .phishing = El suberror 2 significa phishing.
    .spam = El suberror 3 significa spam.
    .spyware = El suberror 4 significa spyware.
    .network-policy = El suberror 5 significa una política del operador de la red local.
    .dns-policy = El suberror 6 significa una política del operador del servidor DNS.

## Beside the response code

# The response code with which the extended error comes.
dns-ede-context-same-response =
    .exact = Una respuesta con { $from } suele tener { $to }; ambos significan lo mismo.
    .close = Una respuesta con { $from } suele tener { $to }; ambos significan casi lo mismo.
    .narrower = Una respuesta con { $from } suele tener { $to }, que es solo un caso de { $from }.
    .broader = Una respuesta con { $from } suele tener { $to }, que aparece también por otros motivos.
    .loose = Una respuesta con { $from } a menudo tiene { $to }, que por sí solo no muestra nada de esto.

## Codes

dns-ede-0 = Otro error
    .description = Hubo un problema para el que no existe ningún otro error extendido. El texto que acompaña al código debería explicar el error.
    .when = Lo envían servidores cuyos motivos no tienen un código propio. BIND, por ejemplo, usa 0 para una cadena de registros CNAME demasiado larga.
    .fix = Lea el texto que sigue al código y siga el consejo para el código de respuesta. Si no hay texto, pida al administrador del servidor que busque el motivo en los registros de actividad.
    .use = Envíe 0 solo si no encaja ningún otro código y siempre con un texto que explique el motivo.

dns-ede-1 = Algoritmos de DNSKEY no admitidos
    .description = El resolutor no pudo validar la respuesta, porque todos los registros DNSKEY de la zona usan algoritmos que no admite. Una zona así se trata como si no estuviera firmada.
    .when = Cuando una zona usa un algoritmo anticuado, como RSAMD5, o uno demasiado nuevo para el resolutor o prohibido por su política.
    .fix = Si la zona es suya, fírmela con un algoritmo ampliamente admitido, como ECDSAP256SHA256. Si su algoritmo es reciente, actualice el resolutor.
    .use = Envíe 1 cuando no se admita ningún algoritmo de los registros DNSKEY. Envíe 2 para los tipos de resumen de los registros DS. Envíe 6 cuando falle la validación.

dns-ede-2 = Tipos de resumen de DS no admitidos
    .description = El resolutor no pudo validar la respuesta, porque todos los registros DS de la zona superior usan tipos de resumen que no admite. Una zona así se trata como si no estuviera firmada.
    .when = Cuando la zona superior solo publica registros DS con un tipo de resumen anticuado o poco frecuente, como GOST.
    .fix = Si la zona es suya, publique en la zona superior, a través del registrador de su dominio, un registro DS con el tipo de resumen 2 (SHA-256).
    .use = Envíe 2 cuando no se admita ningún tipo de resumen de los registros DS. Envíe 1 para los algoritmos de los registros DNSKEY.

dns-ede-3 = Respuesta obsoleta
    .description = El resolutor no pudo obtener a tiempo una respuesta actual, así que respondió con registros de su caché cuyo TTL ya ha pasado.
    .when = Mientras los servidores autoritativos de la zona están inaccesibles o lentos, por ejemplo, durante una interrupción o un ataque.
    .fix = Use la respuesta por ahora. Si la zona es suya, compruebe que se pueda llegar a sus servidores autoritativos. Si la dirección ha cambiado, consulte a otro resolutor.
    .use = Envíe 3 con registros caducados de la caché. Envíe 19 con un NXDOMAIN caducado. Envíe 22 o 23 con SERVFAIL cuando no tenga nada que ofrecer.

dns-ede-4 = Respuesta sustituida a propósito
    .description = El resolutor sustituyó la respuesta por motivos de política, como una obligación legal o la protección contra malware. Los registros no son los de la zona.
    .when = Cuando un filtro dirige un nombre bloqueado a otra dirección, a menudo una con una página de aviso.
    .fix = Pregunte al administrador del resolutor por qué está el nombre en la lista y pida que lo retire si es un error. No se fíe de una página que se abra en la dirección sustituta con una advertencia de certificado.
    .use = Envíe 4 cuando responda con registros propios. Envíe 15, 16 o 17 cuando retenga la respuesta.

dns-ede-5 = No se puede determinar el estado de DNSSEC
    .description = El resolutor no pudo averiguar si la respuesta debería estar firmada, porque no obtuvo los registros DNSSEC que necesitaba.
    .when = Cuando los servidores del camino de la raíz a la zona están inaccesibles o descartan registros DNSSEC, o cuando ningún ancla de confianza abarca el nombre.
    .fix = Compruebe el ancla de confianza del resolutor y que este pueda llegar a los servidores de la zona y de sus zonas superiores. Compruebe también si un firewall o un reenviador descarta registros DNSSEC.
    .use = Envíe 5 cuando la validación termine como indeterminada. Envíe 6 cuando termine como falsa (bogus). Envíe 22 cuando no se pueda llegar a los servidores en absoluto.

dns-ede-6 = La validación de DNSSEC falló
    .description = El resolutor sabe que la respuesta debería estar firmada, pero no pudo validar las firmas y la considera falsa (bogus). Es posible un ataque, pero es más probable un error en la zona.
    .when = Cuando las claves, las firmas y el registro DS de la zona superior no concuerdan, a menudo tras un cambio de clave o de proveedor de DNS. Algunos resolutores envían 6 para todo error de DNSSEC.
    .fix = Pruebe el nombre con un comprobador de DNSSEC en la web. Si la zona es suya, corrija el registro DS o vuelva a firmar la zona. Si fallan todos los nombres firmados, compruebe el reloj y el ancla de confianza del resolutor.
    .use = Envíe 6 cuando la validación termine como falsa y ningún otro código sea más preciso. Envíe de 7 a 12 para lo que indican. Envíe 5 cuando la validación termine como indeterminada.

dns-ede-7 = Firma caducada
    .description = La validación de DNSSEC falló, porque ninguna firma de los registros es válida en este momento y al menos una ha caducado.
    .when = Cuando una zona no se volvió a firmar a tiempo, porque se detuvo su firmante, o cuando un servidor secundario tiene una copia antigua. También cuando el reloj del resolutor va adelantado.
    .fix = Si la zona es suya, vuelva a firmarla, compruebe que la firma sea automática y actualice todos los servidores secundarios. Si afecta a muchas zonas, ponga en hora el reloj del resolutor.
    .use = Envíe 7 cuando no sea válida ninguna firma y alguna haya caducado. Envíe 8 cuando alguna aún no sea válida. Envíe 25 cuando una firma caduque antes de empezar.

dns-ede-8 = Firma aún no válida
    .description = La validación de DNSSEC falló, porque ninguna firma de los registros es válida en este momento y al menos una empieza en el futuro.
    .when = Cuando el reloj del firmante de la zona va adelantado o el del resolutor va atrasado, por ejemplo, tras un reinicio sin la hora correcta.
    .fix = Compare el reloj del resolutor con la hora correcta. Si está en hora, pida al administrador de la zona que corrija el reloj del firmante y vuelva a firmar la zona.
    .use = Envíe 8 cuando no sea válida ninguna firma y alguna empiece en el futuro. Envíe 7 cuando alguna haya caducado.

dns-ede-9 = Falta la DNSKEY correspondiente
    .description = La zona superior tiene un registro DS, pero la zona no tiene ningún registro DNSKEY correspondiente que el resolutor admita.
    .when = Tras un cambio de clave o de proveedor de DNS, si el registro DS de la zona superior sigue siendo de la clave antigua o si la zona ya no está firmada.
    .fix = Si la zona es suya, compare sus registros DNSKEY con el registro DS de la zona superior. Haga que el registrador de su dominio sustituya el registro DS, o que lo elimine si la zona no está firmada.
    .use = Envíe 9 cuando exista un registro DS pero no le corresponda ninguna DNSKEY admitida. Envíe 10 cuando falten firmas. Envíe 1 o 2 cuando no se admita ningún algoritmo o tipo de resumen.

dns-ede-10 = Faltan firmas
    .description = La validación de DNSSEC falló, porque unos registros que deberían estar firmados no tienen registros RRSIG.
    .when = Cuando la zona superior publica un registro DS, pero la zona, o uno de sus servidores, no está firmada. También cuando un reenviador o un firewall descarta las firmas.
    .fix = Consulte a cada servidor autoritativo con dig +dnssec. Si ahí faltan firmas, firme la zona o elimine el registro DS. Si solo faltan detrás de un reenviador, actualice o sustituya ese reenviador.
    .use = Envíe 10 cuando falten firmas que espera. Envíe 9 cuando ninguna DNSKEY corresponda al registro DS. Envíe 12 cuando falte una prueba de inexistencia.

dns-ede-11 = Clave no marcada como clave de zona
    .description = La validación de DNSSEC falló, porque un registro DNSKEY no tiene el bit Zone Key, sin el cual una clave no puede firmar registros de la zona.
    .when = Pocas veces, cuando un registro DNSKEY se escribió a mano o con software defectuoso. Los valores habituales de los indicadores son 256 y 257; ambos incluyen el bit.
    .fix = Si la zona es suya, publique sus claves con los indicadores 256 o 257 y vuelva a firmar la zona. Después, sustituya el registro DS de la zona superior, porque su resumen abarca los indicadores.
    .use = Envíe 11 cuando a la clave que necesita le falte el bit Zone Key. Envíe 9 cuando no haya ninguna clave correspondiente.

dns-ede-12 = Falta la prueba de inexistencia
    .description = La validación de DNSSEC falló, porque los registros no existen y la respuesta no tiene ningún registro NSEC o NSEC3 que lo demuestre.
    .when = Cuando un servidor autoritativo tiene una zona firmada de forma incompleta, o cuando un reenviador o un firewall descarta registros NSEC o NSEC3.
    .fix = Si la zona es suya, vuelva a firmarla por completo y actualice el software del servidor. Si otros resolutores lo consiguen, compruebe si un reenviador descarta registros NSEC.
    .use = Envíe 12 cuando falten datos y ningún registro NSEC o NSEC3 lo demuestre. Envíe 10 cuando falten firmas. Envíe 27 para demasiadas iteraciones de NSEC3.

dns-ede-13 = Error de la caché
    .description = El resolutor no pudo completar hace poco esta consulta y repite SERVFAIL de su caché sin volver a intentarlo.
    .when = Cuando una consulta se repite poco después de fallar. El error guardado en caché puede ocultar el error extendido que explicaba el primer fallo.
    .fix = Espere como máximo cinco minutos, o vacíe la caché del resolutor, y mire el error extendido de la respuesta siguiente.
    .use = Envíe 13 con un SERVFAIL de su caché y añada el código del motivo original si todavía lo conoce.

dns-ede-14 = Servidor no preparado
    .description = El servidor no puede responder a la consulta, porque aún no funciona del todo.
    .when = Poco después de un arranque, mientras se cargan las zonas. dnsmasq también envía 14 mientras no tiene ningún servidor upstream.
    .fix = Espere un momento. Si el código persiste, mire en los registros del servidor, compruebe que sus zonas se carguen y, en el caso de un reenviador como dnsmasq, que tenga un servidor upstream.
    .use = Envíe 14 mientras esté arrancando o cargando. Envíe 24 cuando una zona esté cargada pero desfasada. Envíe 18 cuando la política prohíba la consulta.

dns-ede-15 = Bloqueado por la política del servidor
    .description = El nombre está en una lista de bloqueo del operador del resolutor, por ejemplo, contra malware, así que el resolutor retiene la respuesta.
    .when = Lo envía un resolutor de una empresa, un centro educativo o un proveedor, o un resolutor público que bloquea nombres dañinos.
    .fix = Compruebe si el nombre está mal escrito y analice el dispositivo que lo consultó. Si el nombre es inofensivo, pida al administrador del resolutor que lo quite de la lista de bloqueo.
    .use = Envíe 15 cuando su propia política bloquee el nombre. Envíe 16 para una exigencia externa. Envíe 17 cuando el cliente haya pedido el filtro. Envíe 4 con una respuesta sustituida.

dns-ede-16 = Censurado por exigencia externa
    .description = El nombre está en una lista de bloqueo porque lo exige alguien distinto del operador del resolutor, por ejemplo, un tribunal o una autoridad. No importa cómo se bloquee el nombre.
    .when = Cuando una ley o una orden judicial obliga a los proveedores de un país a bloquear un nombre.
    .fix = Pregunte al administrador del resolutor quién exigió el bloqueo y póngase en contacto con esa parte si lo considera un error.
    .use = Envíe 16 cuando una parte externa le obligue a bloquear el nombre. Envíe 15 cuando la política sea propia. Envíe 17 cuando el cliente haya pedido el filtro.

dns-ede-17 = Filtrado a solicitud del cliente
    .description = El nombre está en una lista de bloqueo que eligió el propio cliente: el usuario, o la organización a la que pertenece la red, pidió al resolutor que filtrara estos nombres.
    .when = Lo envían resolutores con filtros opcionales, por ejemplo, para familias o contra la publicidad.
    .fix = Cambie el filtro en su cuenta con el proveedor del resolutor o permita en ella este nombre. Si otra persona eligió el filtro, pregúntele.
    .use = Envíe 17 cuando el cliente le haya pedido bloquear estos nombres. Envíe 15 cuando los bloquee su propia política. Envíe 16 para una exigencia externa.

dns-ede-18 = Cliente no autorizado
    .description = El servidor rechaza la consulta por el cliente, no por el nombre: el cliente no tiene permiso para consultar a este servidor.
    .when = Cuando un resolutor recibe consultas de fuera de su red, o cuando la dirección IP del cliente está en una lista de bloqueo.
    .fix = Use un resolutor previsto para su red. Si administra el servidor, añada la red del cliente a su lista de acceso.
    .use = Envíe 18 con REFUSED cuando el cliente no tenga permiso. Envíe 20 cuando no sea autoritativo y no ofrezca recursión. Envíe 15 cuando el motivo sea el nombre.

dns-ede-19 = NXDOMAIN obsoleto
    .description = El resolutor no pudo obtener a tiempo una respuesta actual, así que respondió con un NXDOMAIN antiguo de su caché. Es posible que el nombre ya exista.
    .when = Mientras los servidores autoritativos de la zona están inaccesibles o lentos, por ejemplo, durante un ataque.
    .fix = Compruebe cómo está escrito el nombre. Si el nombre es nuevo, consulte a otro resolutor. Si la zona es suya, compruebe que se pueda llegar a sus servidores autoritativos.
    .use = Envíe 19 con un NXDOMAIN caducado de la caché. Envíe 3 con registros caducados. No envíe ninguno de los dos con un NXDOMAIN que sigue siendo actual.

dns-ede-20 = No autoritativo, sin recursión
    .description = El servidor no tiene la zona y no pregunta a otros servidores para este cliente. Un resolutor también envía el código para una consulta sin el bit RD.
    .when = Cuando los registros NS de una zona llevan a un servidor que no la tiene, o cuando se usa un servidor autoritativo como resolutor.
    .fix = Compare los registros NS de la zona con los servidores que la tienen y corrija los registros. Si configuró este servidor como resolutor, use otro. Con dig, quite +norecurse.
    .use = Envíe 20 con REFUSED para una zona que no tiene, si no ofrece recursión o el bit RD no está activado. Envíe 18 cuando el cliente no tenga permiso.

dns-ede-21 = Consulta u operación no admitida
    .description = El servidor no admite el tipo de consulta u operación del mensaje.
    .when = Con NOTIMP o REFUSED, por ejemplo, tras una consulta de tipo ANY, una transferencia de zona o un código de operación poco frecuente.
    .fix = Pida uno a uno los tipos de registro que necesita. Envíe las actualizaciones y transferencias al servidor primario de la zona.
    .use = Envíe 21 para lo que no admita. Envíe 30 para un tipo que ninguna consulta puede pedir. Envíe 18 cuando lo admita pero el cliente no tenga permiso.

dns-ede-22 = No se puede llegar a ningún servidor autoritativo
    .description = El resolutor no obtuvo una respuesta utilizable de ningún servidor autoritativo de la zona: están inaccesibles o posiblemente se niegan a responder.
    .when = Cuando todos los servidores de una zona están fuera de servicio, bloqueados por un firewall o sin la zona, o cuando la delegación lleva a nombres o direcciones equivocados.
    .fix = Consulte directamente a cada servidor de los registros NS de la zona. Si la zona es suya, arranque los servidores o corrija la delegación en el registrador del dominio. Si fallan muchas zonas, compruebe la red del resolutor.
    .use = Envíe 22 cuando fallen todos los servidores autoritativos. Añada 23 para cada error que pueda describir en un texto. Envíe 3 cuando responda en su lugar desde la caché.

dns-ede-23 = Error de red
    .description = Se produjo un error irrecuperable mientras el servidor se comunicaba con otro. El texto a menudo indica ese servidor y lo que envió.
    .when = Con SERVFAIL, cuando una conexión se rechaza, agota el tiempo de espera o se corta. El resolutor de Cloudflare también usa 23 tras REFUSED de un servidor autoritativo.
    .fix = Lea en el texto el servidor y el error, y consulte directamente a ese servidor. Si la zona es suya, compruebe ese servidor y el firewall situado delante de él.
    .use = Envíe 23 para un intercambio fallido con un servidor e indíquelo en el texto. Envíe 22 cuando no quede ningún servidor autoritativo.

dns-ede-24 = Datos de la zona no utilizables
    .description = El servidor está configurado para la zona, pero no puede responder con sus datos, por ejemplo, porque su copia es demasiado antigua o ha caducado.
    .when = Lo envía un servidor secundario que no ha podido llegar a su primario durante más tiempo del que permite el registro SOA, o un servidor que no pudo cargar una zona.
    .fix = Pregunte a otro servidor autoritativo de la zona. Si administra este, compruebe sus transferencias de zona y el número de serie SOA del primario.
    .use = Envíe 24 si debería tener la zona pero no puede usar sus datos. Envíe 14 mientras aún la esté cargando. Envíe 20 para una zona que no tiene.

dns-ede-25 = La firma caduca antes de empezar
    .description = La validación de DNSSEC falló, porque la hora de caducidad de una firma es anterior a la de inicio, así que la firma no es válida nunca.
    .when = Pocas veces, cuando el software que firma la zona es defectuoso o tiene una configuración incorrecta. Unbound informa de este error con 8 en su lugar.
    .fix = Si la zona es suya, corrija el periodo de validez del firmante y vuelva a firmar la zona. De lo contrario, informe de la firma al administrador de la zona.
    .use = Envíe 25 cuando la caducidad de una firma sea anterior a su inicio. Envíe 7 para una que ha caducado y 8 para una que empieza en el futuro.

dns-ede-26 = Enviado demasiado pronto
    .description = El mensaje llegó por QUIC en datos 0-RTT, antes de que terminara la negociación, y podría ser perjudicial si alguien lo repitiera.
    .when = Por ejemplo, cuando un cliente envía una actualización en datos 0-RTT por DNS sobre QUIC. Ahí solo se permiten consultas y NOTIFY.
    .fix = Envíe el mensaje de nuevo después de la negociación. Si el código se repite, corrija el cliente, que solo puede enviar consultas y NOTIFY en datos 0-RTT.
    .use = Envíe 26 con REFUSED para todo código de operación distinto de QUERY y NOTIFY en datos 0-RTT. En su lugar, puede retener el mensaje hasta que termine la negociación, o cerrar la conexión con DOQ_PROTOCOL_ERROR.

dns-ede-27 = Iteraciones de NSEC3 no admitidas
    .description = La zona demuestra con NSEC3 que unos registros no existen, pero con más iteraciones de hash de las que acepta el resolutor. El resolutor trata la respuesta como no firmada o como un error.
    .when = Cuando una zona aún está firmada con muchas iteraciones de NSEC3; hoy se recomienda 0, y los resolutores reducen sus límites.
    .fix = Si la zona es suya, establezca en 0 las iteraciones de NSEC3 y vuelva a firmar la zona. Si no lo es, avise al administrador de la zona.
    .use = Envíe 27 cuando trate una respuesta como no firmada o fallida por sus iteraciones de NSEC3, tras validar las firmas de NSEC3. No envíe nunca 27 cuando ignore la respuesta. Envíe 12 cuando falte la prueba.

dns-ede-28 = No se puede cumplir la política de transporte
    .description = El programa pidió a su proxy DNS local ciertos transportes, como los cifrados, y el proxy no puede ofrecerlos o no pudo leer la solicitud. Solo lo define un borrador caducado.
    .when = Casi nunca: pocos servidores proxy admiten las opciones del borrador.
    .fix = Configure en el proxy un resolutor upstream con el transporte requerido, como DNS sobre TLS. De lo contrario, haga que el programa pida menos.
    .use = Envíe 28 cuando no pueda hacer lo que exige una opción PROXY CONTROL, o cuando la opción esté mal formada. Indique en la respuesta lo que puede ofrecer.

dns-ede-29 = Respuesta sintetizada
    .description = El resolutor no preguntó a los servidores de la zona, sino que dedujo la respuesta de lo que su caché ya demuestra, normalmente que un nombre o un tipo no existe.
    .when = Lo envía PowerDNS Recursor, para nombres de un hueco demostrado de una zona firmada, por debajo de un nombre que no existe o en su caché de respuestas negativas.
    .fix = No es necesario hacer nada. Si el nombre se añadió hace un momento, espere a que caduquen los registros guardados en caché o vacíe la caché del resolutor.
    .use = Envíe 29 cuando haya deducido una respuesta de su caché, por ejemplo, de registros NSEC o NSEC3. Envíe 19 cuando un NXDOMAIN antiguo proceda de la caché.

dns-ede-30 = Tipo de consulta no válido
    .description = Ninguna consulta puede pedir este tipo de registro, porque solo tiene significado dentro de otros registros.
    .when = Por ejemplo, tras una consulta de NXNAME, que solo marca nombres inexistentes en los registros NSEC.
    .fix = Pida un tipo de registro corriente, como A o AAAA. Si la consulta la envió un programa, informe del problema al desarrollador del programa.
    .use = Envíe 30 con FORMERR para un tipo que no se debe consultar, como NXNAME. Envíe 21 para uno que no admita.

dns-ede-31 = Ritmo de consultas limitado
    .description = El servidor recibió demasiadas consultas, normalmente de un cliente o una red, y rechaza o trunca la respuesta. Solo un borrador define este código.
    .when = Durante ataques, detrás de una dirección IP compartida o cuando un programa repite la misma consulta en lugar de guardar la respuesta en caché.
    .fix = Busque el programa que envía tantas consultas y haga que guarde las respuestas en caché y espere entre intentos. Si administra el servidor, compruebe su límite de consultas.
    .use = Envíe 31 cuando limite el ritmo de las consultas. Envíe 32 cuando se haya agotado una cuota.

dns-ede-32 = Cuota agotada
    .description = El cliente ha agotado una cuota, como el número de actualizaciones o consultas que permite su cuenta. Solo un borrador define este código.
    .when = Lo envían servicios que cuentan las actualizaciones o consultas por cliente, por ejemplo, con un plan gratuito.
    .fix = Averigüe cuándo se restablece la cuota o pida al proveedor una mayor. Reduzca el número de consultas guardando las respuestas en caché.
    .use = Envíe 32 cuando se haya agotado una cuota. Envíe 31 cuando solo el ritmo actual sea excesivo. Envíe 18 cuando el cliente no tenga ningún permiso.

dns-ede-33 = Validación desactivada para este nombre
    .description = El administrador del resolutor ha desactivado la validación de DNSSEC para este dominio con un ancla de confianza negativa, así que es posible que la respuesta no se haya validado. Solo un borrador define este código.
    .when = Mientras se sabe que DNSSEC está roto en un dominio, pero los usuarios del resolutor deben seguir llegando a él.
    .fix = Si la zona es suya, corrija su DNSSEC y pida al administrador del resolutor que quite el ancla de confianza negativa. De lo contrario, trate la respuesta como no firmada.
    .use = Envíe 33 con cada respuesta a la que se aplique un ancla de confianza negativa e indique en el texto el dominio del ancla. Envíe 6 cuando valide la respuesta y la validación falle.

dns-ede-34 = Solo accesible mediante la delegación nueva
    .description = El nombre está en una zona delegada solo con registros DELEG, sin registros NS. El cliente no conoce DELEG, así que la zona parece no existir. Solo un borrador define este código.
    .when = Lo envía un servidor autoritativo que admite DELEG cuando le pregunta un resolutor más antiguo. Es posible que el propietario de la zona haya querido excluir a esos resolutores.
    .fix = Use un resolutor que admita DELEG. Si la zona es suya y deben llegar a ella resolutores más antiguos, añada registros NS en la zona superior.
    .use = Envíe 34 cuando existan registros DELEG sin registros NS y el cliente no admita DELEG. Envíe 20 para una zona que no tiene.

dns-ede-35 = Bloqueado por un resolutor upstream
    .description = El nombre está en una lista de bloqueo del resolutor al que este servidor reenvía sus consultas. El propio reenviador no lo bloqueó. Solo un borrador define este código.
    .when = Lo envía un enrutador o un reenviador de empresa que usa un resolutor con filtro en Internet.
    .fix = Si el texto da un contacto, úselo. De lo contrario, pregunte al administrador del reenviador qué resolutor usa. Si el nombre es inofensivo, pida al administrador de ese resolutor que lo quite de la lista de bloqueo.
    .use = Envíe 35 en lugar de 15 cuando transmita un bloqueo de su resolutor upstream. Envíe 15 cuando su propia política bloquee el nombre.

dns-ede-49152-65535 = Para uso privado
    .description = Estos códigos no tienen un significado común: cualquiera puede usarlos dentro de sus propios sistemas.
    .when = Los envían servidores que una organización ha configurado o escrito para sí misma.
    .fix = Lea el texto que sigue al código y pregunte al administrador del servidor qué significa. De lo contrario, siga el consejo para el código de respuesta.
    .use = Envíe uno de estos códigos solo donde quien lo envía y quien lo recibe lo hayan acordado, con un texto para todos los demás. En público, envíe 0 con un texto.
