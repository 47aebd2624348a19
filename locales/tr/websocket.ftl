# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket, tek bir HTTP isteğini, istemcinin ve sunucunun birbirine her an ileti gönderebildiği kalıcı bir bağlantıya dönüştürür. Bağlantıyı, genellikle bir kod ve kısa bir neden içeren bir Close çerçevesi bitirir.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Kullanılmaz
    .description = Belirtim bu aralığı boş bırakır; kayıt listesi 1000 ile başlar.
websocket-class-protocol = 1000–2999 · WebSocket protokolü
    .description = Kodu WebSocket protokolü, onun sonraki bir sürümü veya herkese açık bir uzantı tanımlar.
websocket-class-library = 3000–3999 · Kitaplıklar ve çatılar
    .description = Kodu bir kitaplık, çatı veya uygulama tanımlar ve IANA kayıt listesine kaydettirir.
websocket-class-private = 4000–4999 · Özel kullanım
    .description = Kodu bir uygulama kendi istemcileri ve sunucuları için tanımlar. Kayıt listesine yazılamaz.

## Facts that only WebSocket codes have

websocket-fact-sendable = Close çerçevesinde
    .scripts = Her iki program da onu Close çerçevesine koyabilir; tarayıcılar betiklere de izin verir.
    .endpoints = Close çerçevesi onu taşıyabilir, ancak tarayıcılar betiklerin göndermesine izin vermez: close() yalnızca 1000 ve 3000 ile 4999 arasındaki kodları kabul eder.
    .never = Close çerçevesi onu hiçbir zaman taşımaz. Bir kitaplık veya tarayıcı onu kendi uygulamasına bildirir.
    .unassigned = Close çerçevesi onu taşımamalıdır; birçok kitaplık onu protokol hatası sayar.
websocket-fact-closer = Kim kapatır
    .either = Her iki taraf da bağlantıyı bu kodla kapatabilir.
    .receiver = Bağlantıyı, kabul edilemeyen verileri alan taraf kapatır.
    .client = Bağlantıyı bu kodla yalnızca istemciler kapatır.
    .server = Bağlantıyı bu kodla sunucu kapatır.
    .gateway = Bağlantıyı, istemci ile sunucu arasındaki bir ağ geçidi veya proxy sunucusu kapatır.
    .nobody = Hiçbir taraf bağlantıyı düzgün kapatmaz: bağlantı kopar veya hiç açılmaz.
websocket-fact-reconnect = Otomatik olarak yeniden bağlanma
    .at-once = İstemci beklemeden yeniden bağlanabilir.
    .on-demand = İstemci yalnızca gerektiğinde yeni bir bağlantı açar.
    .backoff = İstemci kısa ve rastgele bir gecikmeden sonra, başarısız olursa daha uzun gecikmelerden sonra yeniden bağlanabilir.
    .another-address = İstemci yalnızca hizmetin başka bir IP adresine, aynı adrese ise yalnızca kullanıcı isterse yeniden bağlanmalıdır.
    .stop = İstemci kendiliğinden yeniden bağlanmamalı, kodu bildirmelidir.
    .by-agreement = İstemcilerin yeniden bağlanıp bağlanmayacağını, kodu tanımlayan hizmet veya kitaplık belirtir.

## Where WebSocket meets HTTP

websocket-context-gateway =
    .exact = Ağ geçidi, bir HTTP isteğine { $to } ile yanıt vereceği durumda açık bir bağlantıyı { $from } ile kapatır. İkisinin anlamı aynıdır.
    .close = Ağ geçidi, bir HTTP isteğine { $to } ile yanıt vereceği durumda açık bir bağlantıyı { $from } ile kapatır. İkisinin anlamı neredeyse aynıdır.
    .narrower = Ağ geçidi, bir HTTP isteğine { $to } ile yanıt vereceği durumda açık bir bağlantıyı { $from } ile kapatır; bu, başka durumları da kapsar.
    .broader = Ağ geçidi, bir HTTP isteğine { $to } ile yanıt vereceği durumda açık bir bağlantıyı { $from } ile kapatır; bu, anlamın yalnızca bir bölümünü kapsar.
    .loose = Ağ geçidi, bir HTTP isteğine { $to } ile yanıt vereceği durumda açık bir bağlantıyı { $from } ile kapatır. İkisinin ortak yönü azdır.

## Codes of the protocol

websocket-0-999 = Kapatma kodu değil
    .description = Kapatma kodları 1000 ile başlar. HTTP durum kodları gibi daha küçük sayılar kullanılmaz.
    .when = Bir program kapatma işlevine bir HTTP durum kodu veya kendi hata numarasını verdiğinde görülür. Çoğu kitaplık ve bütün tarayıcılar bunu reddeder.
    .fix = Sayı el sıkışmadan geliyorsa onu HTTP durum kodu olarak arayın. Programınız close() işlevine veriyorsa bunun yerine 4000 ile 4999 arasında bir kod kullanın.
    .use = 1000 altındaki bir sayıyı hiçbir zaman göndermeyin. İstemciyi HTTP durum koduyla reddetmek için bunu bağlantı açılmadan, el sıkışmada yapın.

websocket-1000 = Normal kapanış
    .description = Bağlantı görevini tamamlamıştır ve taraflardan biri onu düzgün kapatmıştır.
    .when = İş bittiğinde gelir: son ileti ulaşmıştır, kullanıcı oturumu kapatmıştır veya bir program close() işlevini bu kodla çağırmıştır.
    .fix = Bağlantının açık kalması gerekiyorduysa kapatma nedenini okuyun ve close() işlevini hangi tarafın çağırdığını bulun: nedenini o tarafın günlüğü veya kodu gösterir.
    .use = İş bittiyse 1000, sunucu kapanıyorsa veya kullanıcı sayfadan ayrılıyorsa 1001, bağlantıyı bir hata sonlandırıyorsa 1011 gönderin.

websocket-1001 = Sunucu veya sayfa ayrılıyor
    .description = Bir taraf ayrılıyordur: örneğin sunucu kapanıyordur veya tarayıcı sayfadan ayrılmıştır.
    .when = Bir dağıtım sırasında veya kullanıcı bir sekmeyi kapattığında ya da bir web bağlantısını izlediğinde gelir. Jetty gibi bazı sunucular, bağlantı fazla uzun süre boşta kaldığında da bunu gönderir.
    .fix = Kullanıcı sayfadan ayrıldıysa veya sunucu yeniden başlatıldıysa bir şey yapmanız gerekmez. Yalnızca boştaki bağlantılar kapanıyorsa sunucunun boşta kalma zaman aşımından daha kısa aralıklarla ping çerçeveleri, tarayıcıdaki bir betikten ise iletiler gönderin.
    .use = Sunucunuz veya sayfanız ayrılıyorsa 1001, hizmet saniyeler içinde geri gelecekse 1012, iş bittiyse 1000 gönderin.

websocket-1002 = Protokol hatası
    .description = Bir taraf, diğerinin WebSocket protokolüne uymadığını görmüş ve bağlantıyı kapatmıştır.
    .when = İstemcinin çerçeveleri maskesiz veya sunucununkiler maskeli olduğunda, bir çerçevede bilinmeyen bir opcode bulunduğunda veya ayrılmış bir bit ayarlı olduğunda ya da Close çerçevesi gönderilmesine izin verilmeyen bir kod taşıdığında gelir.
    .fix = Hatalı çerçeveyi gönderen tarafın kitaplığını güncelleyin. İşe yaramazsa deneme olarak sıkıştırmayı kapatın ve proxy sunucularını devreden çıkarın; çerçeveleri değiştiren bir proxy sunucusu aynı hataya yol açar.
    .use = Bir çerçeve protokole uymuyorsa 1002, içerik ileti türüyle eşleşmiyorsa 1007, ileti uygulamanızın bir kuralına uymuyorsa 1008 gönderin.

websocket-1003 = Veri türü kabul edilmiyor
    .description = Bir taraf, kabul edemediği türde veri, örneğin yalnızca metin anlarken ikili bir ileti almıştır.
    .when = Bir program, metin olarak JSON bekleyen bir sunucuya bayt dizisi veya dosya ya da ikili ileti bekleyen bir sunucuya metin gönderdiğinde gelir.
    .fix = Karşı tarafın beklediği türü gönderin: çoğu kitaplıkta karakter dizisi metin iletisi, bayt dizisi ikili ileti olur. Sunucu sizinse işleyicisinin hangi türleri kabul ettiğini kontrol edin.
    .use = Hiç işlemediğiniz bir ileti türü için 1003, tür doğru ancak içerik geçersizse 1007, iletiyi anlıyor ancak izin vermiyorsanız 1008 gönderin.

websocket-1004 = Anlamı olmayan ayrılmış kod
    .description = Belirtim 1004 kodunu ayırır ve ona bir anlam vermez; sonraki bir belirtim verebilir.
    .when = Bir program kodu yanlışlıkla gönderdiğinde gelir. İnternetteki bazı eski kod listeleri ona, bugün 1009 olan “CLOSE_TOO_LARGE” adını verir.
    .fix = İleti çok büyükse küçültün. Aksi durumda 1004 gönderen programın geliştiricisine ne anlatmak istediğini sorun.
    .use = 1004 göndermeyin. Çok büyük bir ileti için 1009 veya kendi anlamınızla 4000 ile 4999 arasında bir kod gönderin.

websocket-1005 = Kodsuz kapatıldı
    .description = Bağlantı düzgün kapatılmıştır, ancak gelen Close çerçevesi kod içermemiştir.
    .when = Tarayıcılardaki birçok betikte olduğu gibi bir program close() işlevini kod vermeden çağırdığında veya boş bir Close çerçevesi gönderdiğinde görülür.
    .fix = Bağlantının bitmesini beklemiyorduysanız onu neyin kapattığını karşı tarafın günlüğünde arayın ve programının kod göndermesini sağlayın.
    .use = Neden belirtmemek için 1005 göndermek yerine kodu çıkarın. Karşı tarafa her şeyin yolunda gittiğini bildiren 1000 göndermek daha iyidir.

websocket-1006 = Bağlantı Close çerçevesi olmadan koptu
    .description = Bağlantı kopmuş veya hiç açılmamış, Close çerçevesi gelmemiştir. Tarayıcılar DNS, TLS ve el sıkışma hatalarını da bu şekilde bildirir ve nedeni betiklerden gizler.
    .when = Ağ değiştiğinde, cihaz uykuya geçtiğinde, proxy sunucusu boştaki bağlantıyı sonlandırdığında veya sunucu çöktüğünde ya da yeniden başlatıldığında görülür. Her deneme başarısız oluyorsa bir proxy sunucusu Upgrade üstbilgisini aktarmıyor, sunucu el sıkışmayı reddediyor (HTTP 403) veya sertifikası kabul edilmiyor olabilir.
    .fix = Hiç açılmıyorsa tarayıcının geliştirici araçlarında HTTP durum kodunu okuyun ve her proxy sunucusunun Upgrade üstbilgisini aktardığını kontrol edin. Belirli bir süreden sonra kopuyorsa sunucunun ping çerçeveleri göndermesini sağlayın veya proxy sunucusunun zaman aşımı sürelerini uzatın. Aksi durumda sunucu günlüğünü okuyun.
    .use = 1006 göndermeyin. Bir hatadan sonra bağlantıyı sonlandırmak için 1011 veya ne olduğunu bildiren başka bir kod gönderin.

websocket-1007 = İçerik ileti türüyle eşleşmiyor
    .description = Bir taraf, iletinin türüne uymayan veri, örneğin geçerli UTF-8 olmayan bir metin iletisi almıştır.
    .when = Bir program metni başka bir kodlamayla gönderdiğinde, bir karakterin ortasında kestiğinde veya ikili verileri metin olarak gönderdiğinde gelir. JMAP istemcileri, JMAP iletisi olmayan bir iletiden sonra da bunu gönderebilir.
    .fix = Bütün metni UTF-8 olarak kodlayın, diğer verileri ikili ileti olarak gönderin. Metin doğruysa onu bozan bir proxy sunucusu veya hatalı sıkıştırma arayın.
    .use = İçerik ileti türüyle çelişiyorsa 1007, bir çerçeve hatalıysa 1002, türü hiç kabul etmiyorsanız 1003 gönderin.

websocket-1008 = Politika ihlali
    .description = Bir taraf, politikasına aykırı bir ileti almıştır. Kod geneldir: başka bir kod uymadığında veya politikanın ayrıntılarını gizlemek için de gönderilir.
    .when = Belirteç eksik veya süresi dolmuş olduğunda, Origin üstbilgisine izin verilmediğinde veya istemci çok fazla ileti gönderdiğinde gelir. JMAP sunucuları, kullanıcının kimlik bilgilerinin süresi dolduğunda bunu gönderebilir.
    .fix = Kapatma nedenini okuyun, sonra yeniden oturum açın veya belirteci yenileyin. Origin üstbilgisini ve hizmetin sınırlarını kontrol edin. Sunucuyu siz yönetiyorsanız günlüğünde kuralı arayın.
    .use = Başka hiçbir kod uymuyorsa veya daha fazlasını açıklamak istemiyorsanız 1008, istemcinin oturum açması gerekiyorsa 3000, çok büyük bir ileti için 1009 gönderin.

websocket-1009 = İleti karşı taraf için çok büyük
    .description = Bir taraf, işleyemeyeceği kadar büyük bir ileti almıştır.
    .when = Bir program bir görüntüyü, dosyayı veya uzun bir listeyi tek iletide gönderdiğinde gelir. Sınırlar çoğu kez düşüktür: Python websockets için varsayılan 1 MiB, Go coder/websocket için 32 KiB.
    .fix = İletiyi küçültün veya verileri birkaç iletiye bölün. Alıcı taraf sizinse sınırını yükseltin. Büyük dosyaları bunun yerine HTTP üzerinden aktarın.
    .use = Bir ileti boyut sınırınızı aşıyorsa 1009 gönderin ve sınırı kapatma nedeninde belirtin. Çok fazla ileti varsa 1008, kabul etmediğiniz bir tür için 1003 gönderin.

websocket-1010 = Sunucu uzantıyı kabul etmedi
    .description = İstemcinin, sunucunun el sıkışmada kabul etmediği bir veya birkaç uzantıya ihtiyacı vardır. Kapatma nedeninin metninde bunlar listelenmelidir.
    .when = İstemci permessage-deflate ile sıkıştırmada ısrar ettiğinde, ancak sunucu bunu desteklemediğinde, yalnızca başka parametrelerle kabul ettiğinde veya Sec-WebSocket-Extensions üstbilgisini silen bir proxy sunucusunun arkasında olduğunda gelir.
    .fix = Uzantıyı sunucuda açın ve her proxy sunucusunun Sec-WebSocket-Extensions üstbilgisini geçirmesini sağlayın. İstemciyi siz geliştiriyorsanız uzantı olmadan da çalışmasını sağlayın.
    .use = 1010 kodunu yalnızca istemciden gönderin. Bir uzantı olmadan çalışamayan sunucu bunun yerine el sıkışmanın başarısız olmasını sağlar.

websocket-1011 = Bağlantıyı beklenmedik bir hata sonlandırdı
    .description = Sunucu, istemcinin istediğini yapmasını engelleyen beklenmedik bir durumla karşılaşmıştır.
    .when = Uygulama bir özel durum oluşturduğunda veya ihtiyaç duyduğu bir hizmet başarısız olduğunda gelir. Python websockets, pong çerçevesi zamanında gelmediğinde istemciden bile 1011 gönderir.
    .fix = Sunucuyu siz yönetiyorsanız günlüğünde bir özel durum arayın. Kapatma nedeni “keepalive ping timeout” ise iki tarafta da olay döngüsünü durduran kodu veya yavaş bir ağı arayın. Aksi durumda adresi ve saati bildirin.
    .use = Beklemediğiniz bir hatadan sonra 1011, yeniden başlatma için 1012, aşırı yük altında 1013, bir upstream sunucusu başarısız olduysa 1014 gönderin.

websocket-1012 = Hizmet yeniden başlatılıyor
    .description = Hizmet yeniden başlatıldığı için sunucu bağlantılarını kapatır; kısa süre sonra yenilerini kabul etmesi beklenir.
    .when = Bir güncelleme veya dağıtım sırasında ya da Uvicorn gibi bir sunucu durduğunda veya kodunu yeniden yüklediğinde gelir.
    .fix = Hepsi aynı anda geri gelmesin diye her istemcinin 5 ile 30 saniye arasında rastgele bir süre beklemesini sağlayın. Bağlantılar birkaç dakika sonra hâlâ başarısızsa sunucu yöneticisine yeniden başlatmanın başarısız olup olmadığını sorun.
    .use = Aynı hizmet kısa süre sonra geri gelecekse 1012, bu sunucu ayrılıyorsa 1001, hizmet çalışıyor ancak aşırı yüklüyse 1013 gönderin.

websocket-1013 = Hizmet şimdilik aşırı yüklü
    .description = Sunucu aşırı yüklü olduğu ve bir süre daha az istemci istediği için bağlantıyı kapatır.
    .when = Örneğin bir kesintiden sonra çok fazla istemci aynı anda bağlandığında veya sunucu bağlantı sınırına ulaştığında gelir.
    .fix = Hizmetin birkaç IP adresi varsa başka birini kullanın. Aksi durumda yeniden denemeden önce birkaç dakika bekleyin. Sunucuyu siz yönetiyorsanız kapasiteyi artırın.
    .use = Aşırı yük altında, istemciler bir süre uzak dursun diye 1013, yeniden başlatma için 1012, tek bir istemci kendi sınırını aşıyorsa 1008 gönderin.

websocket-1014 = Ağ geçidi geçersiz yanıt aldı
    .description = Bir ağ geçidi veya proxy sunucusu, upstream sunucusundan geçersiz bir yanıt almış ve istemcinin bağlantısını kapatmıştır.
    .when = Upstream sunucusu çöktüğünde, kendi bağlantısını kopardığında veya ağ geçidinin anlamadığı bir şey gönderdiğinde gelir.
    .fix = Ağ geçidini siz yönetiyorsanız upstream sunucusunun çalıştığını, sonra ağ geçidinin yapılandırmasındaki adresini, portunu ve protokolünü kontrol edin. Aksi durumda adresi ve saati hizmete bildirin.
    .use = 1014 kodunu yalnızca ağ geçidinden veya proxy sunucusundan ve yalnızca upstream sunucusunun bir sorunu için gönderin. Kendi hatanız için 1011 gönderin.

websocket-1015 = WebSocket için TLS el sıkışması başarısız
    .description = TLS el sıkışması, örneğin sunucunun sertifikası doğrulanamadığı için başarısız olmuştur; bu yüzden şifreli bağlantı kurulamamıştır.
    .when = wss: adresi açan ve kitaplığı bu hatayı ayrıca bildiren programlarda görülür. Tarayıcılar bunun yerine 1006 bildirir.
    .fix = Aynı ana makineyi tarayıcıda https:// ile açın ve sertifika hatasını okuyun. Sunucu sizinse sertifikayı yenileyin, zincirini tamamlayın veya eksik adı ekleyin. Aksi durumda hatayı hizmete bildirin.
    .use = 1015 göndermeye çalışmayın: TLS oturumu olmadan Close çerçevesini taşıyacak bir bağlantı yoktur. Bunun yerine TLS hatasının kendisini günlüğe yazın.

websocket-1016-2999 = Protokolün atanmamış kodu
    .description = Bu kodlar WebSocket protokolünün sonraki sürümleri ve belirtimi herkese açık uzantılar için ayrılmıştır. Şimdiye kadar hiçbirinin anlamı yoktur.
    .when = Bir program kod uydurup yanlış aralığı kullandığında gelir.
    .fix = Kodu gönderen programın geliştiricisine anlamını sorun. Program bunun yerine 4000 ile 4999 arasında bir kod kullanmalıdır.
    .use = Bu kodları göndermeyin. Kendi uygulamanızda 4000 ile 4999 arasında bir kod gönderin veya bir kitaplık için 3000 ile 3999 arasında bir kod kaydettirin.

## Codes of libraries and frameworks

websocket-3000-3999 = Bir kitaplığın veya çatının kodu
    .description = Bu kodları kitaplıklar, çatılar ve uygulamalar tanımlar ve IANA kayıt listesine kaydettirir. WebSocket protokolü onlara bir anlam vermez.
    .when = Bir kitaplık veya onunla yazılmış bir uygulama, bağlantıyı kendi kurallarına göre kapattığında gelir. Kullanılan kodların tümü kayıtlı değildir.
    .fix = Nedeni okuyun, sonra kodu gönderen kitaplığın veya hizmetin belgelerinde arayın.
    .use = Kitaplığınız göndermeden önce bu aralıktaki bir kodu IANA kayıt listesine kaydettirin. Yalnızca kendi istemcilerinizin anlaması gerekiyorsa 4000 ile 4999 arasında bir kod gönderin.

websocket-3000 = Oturum açmak gerekli
    .description = İstemci yetkili değildir; kayıt listesi bundan fazlasını söylemez. Genellikle kimlik bilgileri eksik, geçersiz veya süresi dolmuştur.
    .when = Sunucu belirteci yalnızca bağlantı açıldıktan sonra kontrol ettiğinde veya belirtecin süresi bağlantı açıkken dolduğunda gelir.
    .fix = Yeniden oturum açın veya belirteci yenileyin, sonra yeniden bağlanın. İstemciyi siz geliştiriyorsanız belirteci hizmetin beklediği yerde gönderdiğini kontrol edin.
    .use = Oturum açmak işe yarayacaksa 3000, izin eksikse 3003 gönderin. Bunu bağlantı açılmadan biliyorsanız el sıkışmayı HTTP 401 ile reddedin.

websocket-3003 = İzin yok
    .description = Sunucu istemcinin istediğini yasaklar; kayıt listesi bundan fazlasını söylemez. Genellikle sunucu kullanıcıyı tanır, ancak kullanıcının izni yoktur.
    .when = Kullanıcı başkalarına ait bir kanalı, odayı veya belgeyi açtığında ya da bağlantı açıkken bir rolü kaybettiğinde gelir.
    .fix = Hangi hesapla oturum açıldığını kontrol edin, yanlışsa değiştirin. Aksi durumda kanalın veya belgenin sahibinden izin isteyin.
    .use = Yeniden oturum açmak bir şeyi değiştirmeyecekse 3003, işe yarayacaksa 3000, reddetme nedeninizi belirtmek istemiyorsanız 1008 gönderin.

websocket-3008 = Süre sınırı doldu
    .description = Bir süre sınırı geçmiştir; hangisi olduğunu kayıt listesi belirtmez. Genellikle bir taraf, uygulamanın gerektirdiği bir iletiyi fazla uzun beklemiştir.
    .when = İstemci izin verilen sürede oturum açmadığında, yaşam sinyalini göndermediğinde veya sunucuya yanıt vermediğinde gelir.
    .fix = Yeniden bağlanın. Yinelenirse yavaş bir ağ, programı durduran bir kod veya fazla kısa bir süre sınırı arayın.
    .use = Uygulamanızın gerektirdiği bir ileti gecikirse 3008, boşta kalan bir bağlantıyı sonlandırmak için 1001, kendi sunucunuz çok yavaşsa 1013 gönderin.

## Private codes

websocket-4000-4999 = Bir uygulamanın özel kodu
    .description = Bu kodların anlamı üzerinde bir hizmet ve istemcileri anlaşır. Bunları kimse kaydettirmez; bu yüzden aynı sayı başka yerde başka bir anlama gelir.
    .when = Bir hizmet, örneğin sohbette, oyunlarda, borsa işlemlerinde veya GraphQL kullanımında bağlantıyı kendi kurallarına göre kapattığında gelir.
    .fix = Bağlantıyı hangi hizmetin kapattığını bulun ve kodu onun belgelerinde arayın. Kapatma nedeninin metni çoğu kez aynı şeyi sözcüklerle belirtir.
    .use = Kendi uygulamanız için bu aralıktan kodlar seçin ve her biri için istemcilerin yeniden bağlanıp bağlanmayacağını belgeleyin. Uyan kayıtlı bir kod varsa onu yeğleyin.

websocket-4000 = Bilinmeyen hata veya şifreleme gerekli
    .description = Discord hizmetinde bilinmeyen bir hata oluşmuştur. Twitch EventSub hizmetinde sunucuda bir hata oluşmuştur. Pusher hizmetinde uygulama yalnızca şifreli bağlantıları kabul eder.
    .when = Discord veya Twitch tarafında, genellikle istemcinin hatası olmadan bir şey başarısız olduğunda gelir. Pusher hizmetinde istemci wss: yerine ws: ile bağlandığında gelir.
    .fix = Discord veya Twitch için istemcinin yeniden bağlanmasını sağlayın. Pusher için yeniden bağlanmadan önce adresteki ws: bölümünü wss: yapın. Aksi durumda hizmetin belgelerine bakın.
    .use = Beklenmedik bir hata için her kitaplığın bildiği 1011 kodunu gönderin. 4000 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4001 = İletiye izin yok veya bilinmeyen uygulama
    .description = Discord hizmetinde istemci bilinmeyen bir opcode veya bir opcode için geçersiz veri göndermiştir. Twitch EventSub hiç ileti kabul etmez. Pusher hizmetinde uygulama yoktur.
    .when = Bir Discord botunda hata olduğunda, Twitch istemcisi pong dışında bir şey gönderdiğinde veya Pusher istemcisinin anahtarı ya da kümesi yanlış olduğunda gelir.
    .fix = Discord için botun kitaplığını güncelleyin. Twitch için pong dışında bir şey göndermeyin. Pusher için anahtarı ve kümeyi düzeltin.
    .use = İzin vermediğiniz bir ileti için 1008 gönderin. 4001 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4002 = İleti okunamıyor veya pong eksik
    .description = Discord hizmetinde istemci, çözülemeyen veri göndermiştir. Twitch EventSub hizmetinde istemci bir ping çerçevesine yanıt vermemiştir.
    .when = Bir bot biçimi hatalı JSON gönderdiğinde veya Twitch istemcisinin kitaplığı pong çerçevelerini otomatik göndermediğinde gelir.
    .fix = Discord için botun en son ne gönderdiğine bakın ve kitaplığını güncelleyin. Twitch için ping çerçevelerine yanıt veren bir kitaplık kullanın ve programın takılmasını önleyin.
    .use = Geçerli UTF-8 olmayan metin için 1007, okuyamadığınız başka içerik için 1008 gönderin. 4002 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4003 = Oturum açılmadı veya bağlantı kullanılmadı
    .description = Discord hizmetinde istemci kimliğini bildirmeden bir şey göndermiştir veya oturumu geçersiz kılınmıştır. Twitch EventSub hizmetinde istemci zamanında abonelik oluşturmamıştır. Pusher hizmetinde uygulama devre dışıdır.
    .when = Discord botu Identify ile başlamadığında, Twitch istemcisi varsayılan olarak on saniye olan sürede abonelik oluşturmadığında veya biri bir Pusher uygulamasını devre dışı bıraktığında gelir.
    .fix = Discord için önce Identify gönderin. Twitch için session_welcome iletisinden hemen sonra bir abonelik oluşturun. Pusher için uygulamayı yönetim panelinde etkinleştirin.
    .use = İstemcinin önce oturum açması gerekiyorsa 3000 gönderin. 4003 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4004 = Kimlik doğrulama başarısız veya sınıra ulaşıldı
    .description = Discord hizmetinde belirteç geçersizdir. Twitch EventSub hizmetinde istemci yeni adrese zamanında geçmemiştir. Pusher hizmetinde uygulamanın çok fazla bağlantısı vardır. graphql-ws kitaplığında sunucu geçersiz bir ileti göndermiştir.
    .when = Genellikle Discord hizmetinde, belirteç sıfırlandıktan veya eksik kopyalandıktan sonra gelir. Twitch hizmetinde session_reconnect iletisinden 30 saniye sonra gelir.
    .fix = Discord için botun belirtecini geliştirici portalından yeniden kopyalayın veya orada sıfırlayın. Twitch için yeni bir oturum ve aboneliklerini oluşturun. Pusher için bağlantıları kapatın veya kotayı yükseltin.
    .use = Kimlik doğrulama başarısızsa 3000, çok fazla istemci bağlıysa 1013 gönderin. 4004 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4005 = Zaten oturum açılmış veya yol bulunamadı
    .description = Discord hizmetinde istemci kimliğini iki kez bildirmiştir. Twitch EventSub hizmetinde ağ zaman aşımına uğramıştır. Pusher hizmetinde yol yoktur. graphql-ws kitaplığında istemcide iç hata oluşmuştur.
    .when = Bir bot tek bağlantıda iki kez Identify gönderdiğinde, Pusher istemcisinin yolu yanlış olduğunda veya graphql-ws istemcisinin kodu bir özel durum oluşturduğunda gelir.
    .fix = Discord için bağlantı başına bir kez Identify gönderin. Twitch için istemcinin yeniden bağlanmasını sağlayın. Pusher için adresi düzeltin. graphql-ws için istemcinin günlüğünde özel durumu arayın.
    .use = İstemci yalnızca bir kez izin verilen bir adımı yinelerse 1008 gönderin. 4005 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4006 = Oturum artık geçerli değil veya ağ hatası
    .description = Discord ses sunucularında oturum sona ermiştir. Twitch EventSub hizmetinde ağ hatası oluşmuştur. Pusher hizmetinde adresteki protokol sürümünün biçimi hatalıdır.
    .when = Bir bot eski bir oturumla ses kanalına döndüğünde, ağ kısa süreliğine kesildiğinde veya Pusher istemcisi sürüm numarası dışında bir şey gönderdiğinde gelir.
    .fix = Discord için ses kanalına yeni bir oturumla yeniden katılın; yinelenirse botun kitaplığını güncelleyin. Twitch için istemcinin yeniden bağlanmasını sağlayın. Pusher için adresteki protocol parametresini düzeltin.
    .use = Bir oturum sona erdiyse ve istemcinin yeniden oturum açması gerekiyorsa 3000 gönderin. 4006 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4007 = Geçersiz sıra numarası, adres veya sürüm
    .description = Discord hizmetinde sürdürme sırasındaki sıra numarası geçersizdir. Twitch EventSub hizmetinde yeniden bağlanma adresi geçersizdir. Pusher hizmetinde protokol sürümü desteklenmez.
    .when = Bir bot oturumu yanlış bir numarayla sürdürdüğünde, Twitch istemcisi reconnect_url değerini değiştirdiğinde veya bir Pusher kitaplığı eski olduğunda gelir.
    .fix = Discord için eskisini sürdürmek yerine yeni bir oturum başlatın. Twitch için reconnect_url değerini değiştirmeden kullanın. Pusher için istemci kitaplığını güncelleyin.
    .use = Bir ileti kendi protokolünüzün kurallarına uymuyorsa 1008 gönderin. 1002 kodunu yalnızca WebSocket kurallarının ihlali için, 4007 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4008 = Hız sınırı aşıldı veya sürüm eksik
    .description = Discord hizmetinde istemci çok hızlı ileti gönderir. Pusher hizmetinde adres protokol sürümünü belirtmez.
    .when = Bir bot çevrimiçi durumu güncellemeleri gibi çok sayıda iletiyi aynı anda gönderdiğinde veya Pusher adresinde protocol parametresi eksik olduğunda gelir.
    .fix = Discord için botun tek seferde daha az ileti göndermesini, sonra yeniden bağlanmasını sağlayın. Pusher için yeniden bağlanmadan önce adrese protocol parametresini ekleyin.
    .use = Çok fazla gönderen ve özel kod bilmeyen bir istemciye 1008, sunucunun tamamı aşırı yüklüyse 1013 gönderin.

websocket-4009 = Oturum zaman aşımına uğradı veya yetki yok
    .description = Discord hizmetinde oturum zaman aşımına uğramıştır. Pusher hizmetinde bağlantı yetkili değildir.
    .when = Discord istemcisi fazla uzun süre bağlantısız kaldığında veya Pusher istemcisi yetkili olduğunu göstermediğinde gelir.
    .fix = Discord için yeniden bağlanıp yeni bir oturum başlatın. Pusher için istemci yeniden bağlanmadan önce sunucunuzun kullanıcıları ve kanalları nasıl yetkilendirdiğini kontrol edin.
    .use = İstemci fazla gecikiyorsa 3008, yetkili değilse 3000 gönderin. 4009 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4010 = Geçersiz parça (shard)
    .description = Discord hizmetinde istemci geçersiz bir parçayla (shard) kimliğini bildirmiştir; parça, botun katıldığı Discord sunucularının (guild) tek bir bağlantıyla hizmet verilen bölümüdür.
    .when = Bir parçanın numarası toplamdan küçük olmadığında veya bir botun süreçleri farklı toplamlar kullandığında gelir.
    .fix = Botun Identify ile gönderdiği parça numarasını ve toplamı düzeltin: numaralar 0 ile başlar. Sonra bütün süreçlerin aynı toplamı kullandığını kontrol edin.
    .use = İstemcileriniz 4010 gibi bir özel kodu işlemiyorsa aralık dışı bir değer için 1008 gönderin.

websocket-4011 = Parçalara bölmek gerekli
    .description = Discord hizmetinde tek bir bağlantının izin verilenden fazla sunucuya (guild) hizmet vermesi gerekecekti. Discord ses sunucularında sunucu bulunamamıştır.
    .when = Bir bot tek bağlantı için çok fazla Discord sunucusuna katıldığında gelir. Ses sunucularında, istemci var olmayan bir sunucu istediğinde gelir.
    .fix = Botun Discord sunucularını parça (shard) denen birkaç bağlantıya bölün; çoğu kitaplık bunu yapabilir. Ses için kanala yeniden katılın.
    .use = İstemcileriniz 4011 gibi bir özel kodu işlemiyorsa, tek bağlantı izin verdiğinizden fazlasını istediğinde 1008 gönderin.

websocket-4012 = Geçersiz API sürümü
    .description = Discord hizmetinde ağ geçidinin adresi geçerli olmayan bir API sürümü belirtir. Discord ses sunucularında protokol bilinmez.
    .when = Bir botun kitaplığı eski olduğunda veya bir program adrese yanlış sürümü yazdığında gelir.
    .fix = Botun kitaplığını güncelleyin veya ağ geçidinin adresindeki v parametresini düzeltin.
    .use = Olanak varsa bilinmeyen bir sürümü el sıkışmada HTTP 400 ile reddedin. 4012 kodunu yalnızca belgelediğiniz bir anlamla gönderin.

websocket-4013 = Geçersiz intent değerleri
    .description = Discord hizmetinde istemci geçersiz intent değerleri göndermiştir. Bunlar botun hangi olayları almak istediğini belirtir.
    .when = Bir program intents alanının değerini yanlış hesapladığında veya bu API sürümünün tanımlamadığı bir biti ayarladığında gelir.
    .fix = Değerleri bir sayıyla değil, kitaplıkların sunduğu adlarıyla ayarlayın. Sonra kitaplığı güncelleyin.
    .use = Hiçbir zaman geçerli olamayacak bir parametre için 1008 veya 4013 gibi bir özel kod, yalnızca izin eksikse 3003 gönderin.

websocket-4014 = İstenen intent değerlerine izin yok
    .description = Discord hizmetinde bot, kendisi için etkinleştirilmemiş ayrıcalıklı bir intent istemiştir. Discord ses sunucularında istemcinin bağlantısı, örneğin biri onu çıkardığı için kesilmiştir.
    .when = Bir botun kodu ileti içeriği, üyeler veya çevrimiçi durumları istediğinde, ancak ayarları buna izin vermediğinde gelir.
    .fix = Geliştirici portalında botun ayarlarında ayrıcalıklı intent değerlerini açın veya onları koddan çıkarın. Ses bağlantısı kesildiyse otomatik olarak yeniden katılmayın.
    .use = İstemcileriniz 4014 gibi bir özel kodu işlemiyorsa, istemci izin verilenden fazlasını istediğinde 3003 gönderin.

websocket-4100 = Hizmetin kapasitesi doldu
    .description = Pusher protokolünde sunucunun şu anda bu bağlantı için kapasitesi yoktur.
    .when = Pusher veya size ait uyumlu bir sunucu, hizmet verebileceği kadar bağlantıya ulaştığında gelir.
    .fix = İstemci kitaplığının yeniden bağlanmasını bekleyin; bunu otomatik olarak yapar. Uyumlu bir sunucu yönetiyorsanız kapasiteyi artırın veya kimsenin kullanmadığı bağlantıları kapatın.
    .use = 4100 kodunu yalnızca Pusher protokolünde gönderin. Standart kodları bilen istemcilere 1013 gönderin.

websocket-4200 = Yeni bağlantı isteniyor
    .description = Pusher protokolünde sunucu bağlantıyı belirli bir neden vermeden kapatmıştır. İstemcinin yeni bir bağlantı açması beklenir.
    .when = Sunucu, örneğin kısa bir arızadan sonra bağlantılardan vazgeçtiğinde gelir. Pusher bu durumları belgelemez.
    .fix = İstemci kitaplığının yeniden bağlanmasını bekleyin; bunu otomatik olarak yapar. Saatlerce sürerse hizmetin durum sayfasına bakın.
    .use = 4200 kodunu yalnızca Pusher protokolünde gönderin. Standart kodları bilen istemcilere 1012 gönderin.

websocket-4201 = Pong yanıtı gelmedi
    .description = Pusher protokolünde istemci, sunucunun ping iletisine zamanında yanıt vermemiştir.
    .when = Cihaz uykuya geçtiğinde veya ağını kaybettiğinde, arka plandaki bir sayfa askıya alındığında veya istemci pusher:ping iletisine yanıt vermediğinde gelir.
    .fix = İstemcinin yeniden bağlanmasını sağlayın. Kendi istemcinizde yinelenirse pusher:ping iletisine pusher:pong ile yanıt vermesini sağlayın.
    .use = 4201 kodunu yalnızca Pusher protokolünde gönderin. Kayıtlı kodları bilen istemcilere 3008 gönderin.

websocket-4202 = Fazla uzun süre etkinlik yok
    .description = Pusher protokolünde istemci yaklaşık 24 saat etkin olmamıştır ve ping iletilerini desteklemez.
    .when = Bir sayfa veya program trafik olmadan bir gün açık kaldığında ve eski istemci kitaplığı pusher:ping iletisini bilmediğinde gelir.
    .fix = İstemcinin yeniden bağlanmasını sağlayın. Yinelenirse istemci kitaplığını pusher:ping iletisine yanıt veren bir sürüme güncelleyin.
    .use = 4202 kodunu yalnızca Pusher protokolünde gönderin. Başka yerde boştaki bağlantıyı sonlandırmak için 1001 gönderin.

websocket-4400 = Geçersiz ileti
    .description = WebSocket üzerinden GraphQL kullanımında bir taraf, türünü veya biçimini protokolün tanımlamadığı bir ileti almıştır.
    .when = İleti JSON olmadığında, türü bilinmediğinde veya kimliği eksik olduğunda ya da istemcinin kendi kodu protokole uymadığında gelir.
    .fix = İletide neyin yanlış olduğunu belirtebilen nedeni okuyun. Sonra onu gönderen kodu düzeltin veya kitaplığı güncelleyin.
    .use = graphql-transport-ws içinde geçerli olmayan bir ileti için 4400, metin geçerli UTF-8 değilse 1007 gönderin.

websocket-4401 = Yetki verilmedi
    .description = WebSocket üzerinden GraphQL kullanımında istemci, sunucu bağlantıyı onaylamadan abone olmuştur. Hocuspocus yazılımında istemci oturum açmamıştır veya oturum açma başarısız olmuştur.
    .when = GraphQL istemcisi connection_ack iletisini beklemediğinde veya Hocuspocus sunucusu için belirteç eksik ya da süresi dolmuş olduğunda gelir.
    .fix = GraphQL için abone olmadan önce connection_ack iletisini bekleyin; alışılmış istemci kitaplıkları bunu yapar. Diğer durumlarda yeniden oturum açın veya belirteci yenileyin.
    .use = graphql-transport-ws içinde fazla erken gelen bir abonelik için 4401, kullanıcıyı reddediyorsanız 4403 gönderin. Başka yerde 3000 gönderin.

websocket-4403 = Bu bağlantıyı açmaya izin yok
    .description = WebSocket üzerinden GraphQL kullanımında sunucu bağlantıyı, genellikle connection_init iletisinden sonra reddetmiştir. Hocuspocus yazılımında sunucu istemciyi anlamış, ancak işlem yapmayı reddetmiştir.
    .when = Sunucunun belirteç veya kullanıcı kontrolü, örneğin graphql-ws içindeki onConnect işlevinde başarısız olduğunda gelir.
    .fix = İstemcinin connection_init içinde hangi belirteci gönderdiğini kontrol edin, süresi dolduysa yenileyin. Aksi durumda sunucu yöneticisinden izin isteyin.
    .use = graphql-transport-ws içinde bir kullanıcıyı reddediyorsanız 4403, yalnızca iletiler yanlış sırada geliyorsa 4401 gönderin. Başka yerde 3003 gönderin.

websocket-4406 = Alt protokol kabul edilmedi
    .description = WebSocket üzerinden GraphQL kullanımında istemci graphql-transport-ws alt protokolünü sunmamış ve sunucu bağlantıyı kapatmıştır.
    .when = İstemci hâlâ, alt protokolünün adı graphql-ws olan subscriptions-transport-ws kitaplığını kullandığında veya alt protokol belirtmediğinde gelir.
    .fix = İstemcide graphql-ws kitaplığını kullanın veya istemcinin alt protokolünü graphql-transport-ws yapın. İstemciyi değiştiremiyorsanız alt protokolünün desteğini sunucuya ekleyin.
    .use = graphql-transport-ws sunucusundan, bu alt protokolü sunmayan bir istemciye 4406 gönderin. Başka yerde bunun yerine el sıkışmayı reddedin.

websocket-4408 = İstemciden zamanında ileti gelmedi
    .description = WebSocket üzerinden GraphQL kullanımında istemci connection_init iletisini zamanında göndermemiştir. Hocuspocus yazılımında sunucu, istemciden çok uzun süre bir şey almamıştır.
    .when = İstemci connection_init ile başlamadığında, belirtecini fazla uzun beklediğinde veya yavaş bir ağda olduğunda gelir.
    .fix = Bağlantı açıldığında hemen connection_init gönderin ve belirteci bundan önce alın. Ağlar yavaşsa sunucuda connectionInitWaitTimeout değerini yükseltin.
    .use = graphql-transport-ws içinde connection_init gecikirse 4408, kendi protokolünüzde 3008 gönderin.

websocket-4409 = Abonelik kimliği zaten kullanımda
    .description = WebSocket üzerinden GraphQL kullanımında istemci, başka bir işleminin hâlâ kullandığı bir kimlikle işlem başlatmıştır.
    .when = Bir program kimliklerini yanlış saydığında veya bir iletiyi iki kez gönderdiğinde gelir.
    .fix = Her işleme UUID gibi yeni bir kimlik verin veya kimliği yeniden kullanmadan önce işlemin bitmesini bekleyin.
    .use = graphql-transport-ws içinde bir kimlik zaten kullanımdaysa 4409, iletide kimlik yoksa 4400 gönderin.

websocket-4429 = Bağlantı iki kez başlatıldı
    .description = WebSocket üzerinden GraphQL kullanımında istemci, tek bağlantıda connection_init iletisini birden çok kez göndermiştir.
    .when = Bir program onu bir gecikmeden sonra yeniden gönderdiğinde veya bir programın iki bölümü tek bağlantıyı paylaştığında gelir. Nedeni hız sınırı değildir.
    .fix = Bağlantı başına bir kez connection_init gönderin. Yeni bir belirteç gerekiyorsa onun için yeni bir bağlantı açın.
    .use = 4429 kodunu graphql-transport-ws içinde yalnızca ikinci bir connection_init için gönderin. Çok fazla istemci bağlanıyorsa 1013 gönderin.

websocket-4500 = GraphQL sunucusunda hata
    .description = WebSocket üzerinden GraphQL kullanımında sunucudaki bir özel durum yakalanmamış ve graphql-ws bağlantıyı kapatmıştır.
    .when = Bir çözümleyici (“resolver”) işlevi aboneliğin ihtiyaç duyduğunu döndürmediğinde veya onConnect ya da onSubscribe gibi bir kanca başarısız olduğunda gelir.
    .fix = Sunucuyu siz yönetiyorsanız nedeni okuyun ve günlüğünde özel durumu arayın. Aksi durumda işlemi ve saati bildirin.
    .use = graphql-transport-ws içinde beklenmedik bir hata için 4500, başka yerde 1011 gönderin. Tek bir işlemdeki hata için Error iletisi yeterlidir.

websocket-4504 = Sunucu zamanında onaylamadı
    .description = WebSocket üzerinden GraphQL kullanımında istemci, connection_init gönderdikten sonra connection_ack iletisini fazla uzun beklemiş ve bağlantıyı kapatmıştır.
    .when = Sunucudaki onConnect işlevi, örneğin belirteci kontrol ederken fazla uzun sürdüğünde gelir. Kodu yalnızca connectionAckWaitTimeout ayarlayan istemciler gönderir.
    .fix = Sunucuyu siz yönetiyorsanız onConnect işlevini neyin geciktirdiğini bulun. Yalnızca ara sıra yavaşsa istemcide connectionAckWaitTimeout değerini yükseltin.
    .use = connection_ack gecikirse graphql-transport-ws istemcisinden 4504, kendi protokolünüzde 3008 gönderin.
