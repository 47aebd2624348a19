# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = Session Initiation Protocol, internet üzerinden çağrıları kurar, değiştirir ve sonlandırır, telefonları kaydeder. Bir isteğe verilen her yanıtın üç rakamlı bir kodu vardır; 6xx kodları aranan kişinin bütün telefonları için geçerlidir.

## Classes: the first digit

sip-class-1xx = 1xx · Geçici yanıt
    .description = Sunucu isteği almıştır ve arayan beklerken ilerlemeyi bildirir.
sip-class-2xx = 2xx · Başarı
    .description = İstek başarılıdır. Böyle bir yanıt alan çağrı yanıtlanmıştır.
sip-class-3xx = 3xx · Yönlendirme
    .description = Aranan kişiye veya hizmete, yanıtın genellikle verdiği başka bir adresten ulaşılabilir.
sip-class-4xx = 4xx · İstek hatası
    .description = Bu sunucu isteği bu hâliyle yerine getiremez veya getirmek istemez. Başka bir sunucu aynı isteği kabul edebilir.
sip-class-5xx = 5xx · Sunucu hatası
    .description = Sunucunun kendisi veya ihtiyaç duyduğu başka bir sunucu başarısız olmuştur. İstek geçerli görünür.
sip-class-6xx = 6xx · Genel hata
    .description = Sunucu, çağrının yalnızca aranan telefonda değil, bu kullanıcının hiçbir telefonunda kurulamayacağını kesin olarak bilir.

## Facts that only SIP codes have

sip-fact-finality = Nihai veya geçici
    .provisional = Bu yanıt geçicidir; nihai yanıt daha sonra gelir.
    .final = Bu yanıt nihaidir ve isteği bitirir.
sip-fact-forking = Diğer telefonlar
    .ongoing = Aranan kişinin başka telefonları varsa çalmayı sürdürür.
    .answered = Bir çağrı yanıtlandığında proxy sunucusu aranan kişinin diğer telefonlarını durdurur.
    .redirected = Proxy sunucusu yeni adresleri kendisi arayabilir; aranan kişinin varsa diğer telefonları çalmayı sürdürür.
    .others-ring = Aranan kişinin başka telefonları varsa çalmayı sürdürür. Biri yanıtlarsa arayan bu yanıtı hiç görmez.
    .all-stop = Proxy sunucusu aranan kişinin bütün diğer telefonlarını durdurur ve başka adres denemez.
sip-fact-requests = İstekler
    .invite = Yalnızca INVITE isteğine verilen bir yanıttır.
    .invite-or-timer = Yalnızca INVITE isteğine verilen bir yanıttır. Diğer isteklerden sonra istemcideki bir zaman aşımını gösterir.
    .invite-update = Çağrı sırasında da olmak üzere INVITE ve UPDATE isteklerine verilen bir yanıttır.
    .register = Yalnızca REGISTER isteğine verilen bir yanıttır.
    .register-publish-subscribe = REGISTER, PUBLISH veya SUBSCRIBE isteğine verilen bir yanıttır.
    .subscribe = Var olan bir abonelikteki SUBSCRIBE isteğine verilen bir yanıttır.
    .subscribe-notify-publish = SUBSCRIBE, NOTIFY veya PUBLISH isteğine verilen bir yanıttır.
    .publish = Yalnızca PUBLISH isteğine verilen bir yanıttır.
    .info = Yalnızca INFO isteğine verilen bir yanıttır.
    .caused-by-refer = Bir REFER isteğinin yol açtığı isteğe veya REFER isteğinin kendisine verilen bir yanıttır.
sip-fact-retry-after = Bekleme süresi
    .possible = Kaç saniye bekleneceğini Retry-After belirtebilir.
sip-fact-dialog = Çağrıya etkisi
    .transaction = Çağrı sırasında yalnızca o anki istek başarısız olur, çağrı sürer.
    .method = Çağrı sırasında yalnızca o anki istek başarısız olur; ancak çağrı veya abonelik bu yöntem olmadan süremiyorsa o da sona erer.
    .usage = Çağrı sırasında isteğin ait olduğu şeyi, çağrıyı veya aboneliği sonlandırır.
    .dialog = Çağrı sırasında çağrıyı ve aynı diyalogdaki diğer her şeyi bitirir.
sip-fact-q850 = Telefon şebekesi
    .cause-1 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 1 (atanmamış numara) olarak bildirir.
    .cause-17 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 17 (kullanıcı meşgul) olarak bildirir.
    .cause-18 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 18 (kullanıcı yanıt vermiyor) olarak bildirir.
    .cause-21 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 21 (çağrı reddedildi) olarak bildirir.
    .cause-22 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 22 (numara değişti) olarak bildirir.
    .cause-25 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 25 (santral rota hatası) olarak bildirir.
    .cause-28 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 28 (geçersiz numara biçimi) olarak bildirir.
    .cause-31 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 31 (“normal, unspecified”) olarak bildirir.
    .cause-38 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 38 (şebeke hizmet dışı) olarak bildirir.
    .cause-41 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 41 (geçici hata) olarak bildirir.
    .cause-63 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 63 (hizmet veya seçenek kullanılamıyor) olarak bildirir.
    .cause-79 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 79 (hizmet veya seçenek desteklenmiyor) olarak bildirir.
    .cause-102 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 102 (zamanlayıcı dolunca kurtarma) olarak bildirir.
    .cause-127 = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 127 (şebekeler arası çalışma) olarak bildirir.
    .warning = Ağ geçidi bunu telefon şebekesine Q.850 neden kodu 31 olarak, Warning üstbilgisi kullanılamayan bir taşıyıcıyla ilgiliyse 65 olarak bildirir.
    .none = Ağ geçidi bunun için neden bildirmez, çünkü CANCEL gönderdiğinde çağrı zaten sonlandırılıyordur.
sip-fact-from-q850 = Bu kod olarak gelen Q.850 nedenleri
sip-fact-xmpp = XMPP hata durumu
sip-fact-headers = Üstbilgiler
sip-fact-warnings = Uyarı kodları

## Where SIP meets HTTP

sip-context-taken-over =
    .exact = { $from } kodu { $to } kodundan anlamıyla birlikte alınmıştır.
    .close = { $from } kodu { $to } kodundan neredeyse aynı anlamla alınmıştır.
    .narrower = { $from } kodu { $to } kodundan alınmıştır; o kod bu anlamın yalnızca bir bölümünü kapsar.
    .broader = { $from } kodu { $to } kodundan alınmıştır; o kod başka durumları da kapsar.
    .loose = { $from } kodu { $to } kodundan alınmıştır, ancak anlamından geriye az şey kalmıştır.

## Provisional responses and success

sip-100 = İstek işleniyor
    .description = Sonraki sunucu isteği almıştır ve üzerinde çalışır. INVITE gönderen taraf onu yinelemeyi bırakır.
    .when = Çoğu INVITE isteğinden sonra, saniyenin bir bölümü içinde ilk proxy sunucusundan veya telefon sisteminden gelir. Durum tutan her proxy sunucusu kendi yanıtını gönderir; bu yüzden 100 yanıtı aranan telefon hakkında bir şey söylemez.
    .fix = Beklemeyi sürdürün. Günlük 100 ile bitiyorsa sonraki sunucu daha ileri gidememiştir: orada rotaya, DNS kayıtlarına ve yanıt vermeyen bir telefona bakın.
    .use = INVITE isteğine 200 ms içinde başka bir yanıt göndermeyecekseniz 100 gönderin. Yalnızca telefon çaldığında 180 gönderin. Durum tutan bir proxy sunucusu, aldığı 100 yanıtını hiçbir zaman iletmez.

sip-180 = Telefon çalıyor
    .description = Aranan telefon çağrıyı almıştır ve kullanıcıyı uyarmaya çalışır. Arayanın telefonu çalma sesi verebilir.
    .when = Çağrı kurulurken gelir. Aynı kullanıcının her telefonu kendi yanıtını gönderebilir.
    .fix = Çalmasını bekleyin. Arayan bir şey duymuyorsa, bir 180 veya 183 yanıtı SDP ve ses getirmedikçe çalma sesini arayanın telefonu veya ağ geçidi kendisi vermelidir.
    .use = Kullanıcı uyarılıyorsa 180 gönderin. Çağrı yanıtlanmadan önce anons veya tonları ses olarak göndermek için 183, çağrı kuyrukta bekliyorsa 182 gönderin.

sip-181 = Çağrı yönlendiriliyor
    .description = Çağrı farklı hedeflere yönlendirilir.
    .when = Aranan kişi için çağrı yönlendirme etkin olduğunda ve sunucusu yeni adresi arayana göndermek yerine çağrıyı kendisi aktardığında gelir.
    .fix = Beklemeyi sürdürün. Çağrılar yönlendirilmemesi gereken yere gidiyorsa aranan numaranın yönlendirme kurallarını kontrol edin; varsa History-Info veya Diversion çağrının nereye gittiğini gösterebilir.
    .use = Çağrıyı yönlendiriyorsanız ve arayanın bunu bilmesini istiyorsanız 181, yeni adresi arayan tarafın araması için 302 gönderin.

sip-182 = Çağrı kuyruğa alındı
    .description = Aranan kişiye geçici olarak ulaşılamaz ve sunucu çağrıyı reddetmek yerine kuyruğa almıştır. Yanıtın metni sırayı veya beklenen süreyi verebilir.
    .when = Çağrı merkezlerinde ve danışma hatlarında gelir, bazen kuyruktaki yeni sıra bildirilerek yinelenir. Birçok sistem bunun yerine çağrıyı yanıtlayıp müzik çaldığı için 182 seyrektir.
    .fix = Hatta kalın ve yanıtın metnini okuyun. Arayanların hattı beklerken kesiliyorsa kuyruğun 182 yanıtını her dakika yinelemesini sağlayın, çünkü birçok proxy sunucusu bu olmadan yanıtlanmayan bir çağrıyı yaklaşık üç dakika sonra sonlandırır.
    .use = Çağrı boş bir temsilci beklerken 182 gönderin, sırası değiştiğinde yineleyin. Çağrıları kuyruğa almıyorsanız Retry-After ile birlikte 480, telefon çalıyorsa 180 gönderin.

sip-183 = Oturum ilerliyor
    .description = Yanıt, çağrının ilerlemesiyle ilgili başka hiçbir kodun kapsamadığı bilgiyi metninde, üstbilgilerinde veya gövdesinde taşır.
    .when = Genellikle bir ağ geçidinden veya sağlayıcıdan, erken ses için SDP ile gelir: çalma sesleri ve arayanın kimse yanıtlamadan duyduğu, “bu numara kullanılmıyor” gibi anonslar.
    .fix = Sonraki kod daha az şey söyleyebileceği için anonsu dinleyin. Arayan bir şey duymuyorsa 183 içindeki SDP bölümünün arayana ulaştığını ve güvenlik duvarının sesi geçirdiğini kontrol edin.
    .use = Çağrı yanıtlanmadan önce ses göndermek için SDP ile birlikte 183, kullanıcı uyarılıyorsa 180, bildirilecek bir şey yoksa 100 gönderin.

sip-199 = Çağrının bir dalı başarısız oldu
    .description = Genellikle birkaç telefonu arayan bir proxy sunucusu, bu denemelerden birinin başarısız bittiğini bildirir. Onu sonlandıran yanıtın kodunu Reason üstbilgisi verir.
    .when = Aynı çağrı için başka denemeler sürerken ve yalnızca INVITE “Supported: 199” içeriyorsa gelir. Kod mobil şebekeler dışında seyrektir.
    .fix = Bu erken diyalog için ayrılanları serbest bırakın, ortamını durdurun ve beklemeyi sürdürün. BYE gerekmez.
    .use = Bir dal başarısız olduysa ve nihai yanıtını henüz iletmiyorsanız proxy sunucusundan, Reason ve To etiketiyle 199 gönderin. Desteğini bildirmeyen veya 100rel gerektiren arayanlara göndermeyin.

sip-200 = İstek başarıyla tamamlandı
    .description = İstek başarılıdır. INVITE isteğine yanıt olarak çağrının yanıtlandığı; REGISTER için kayıt sunucusunun isteği yerine getirdiği; BYE veya CANCEL için isteğin alındığı anlamına gelir.
    .when = Başarılı olan her istekten sonra gelir. İçeriği yönteme göre değişir: INVITE için SDP, REGISTER için güncel iletişim adresleri, OPTIONS için yetenekler.
    .fix = INVITE isteğinden sonra ACK gönderin; aksi durumda karşı taraf 200 yanıtını yineler ve yaklaşık 32 saniye sonra kapatır. Çağrıda ses yoksa SDP içindeki adresleri ve güvenlik duvarını kontrol edin.
    .use = İstek tamamlandıysa 200, çağrı yanıtlanmadan önce 180 veya 183, bir aboneliğin bildirimi gönderilmeyecekse 204 gönderin. 202 kodunu yalnızca bir MESSAGE isteğini aktaran sunucu olarak gönderin.

sip-202 = Kabul edildi, sonuç henüz bilinmiyor
    .description = İstek kabul edilmiştir, ancak sonucu henüz bilinmez. RFC 6665 ve RFC 7647 belgeleri kodun SUBSCRIBE, NOTIFY ve REFER için kullanılmasını artık önermez; istemciler onu 200 gibi değerlendirir.
    .when = Genellikle telefon bir çağrıyı aktarırken REFER isteğine, eski sunuculardan SUBSCRIBE isteğine yanıt olarak gelir. İleti aktarma sunucusu, sakladığı veya başka bir ağa ilettiği bir MESSAGE isteği için bunu gönderir.
    .fix = REFER veya SUBSCRIBE isteğinden sonra gerçek sonucu veren NOTIFY isteğini bekleyin; başarısız bir aktarmada kod onun gövdesindedir. MESSAGE isteğinden sonra alıcıya sorun, çünkü teslim kesin değildir.
    .use = SUBSCRIBE, NOTIFY ve REFER isteklerine yanıt olarak 200 gönderin ve aldığınız 202 yanıtını 200 gibi değerlendirin. 202 kodunu yalnızca ulaşıp ulaşmayacağını bilmeden sakladığınız veya aktardığınız bir MESSAGE için gönderin.

sip-204 = Başarılı, bildirim gönderilmeyecek
    .description = İstek başarılıdır, ancak ona bağlı bildirim gönderilmeyecektir.
    .when = Abonede zaten bulunan durumu belirten Suppress-If-Match içeren bir SUBSCRIBE isteğinden sonra, o durum hâlâ güncelse gelir. Bunu çok az sunucu destekler.
    .fix = Elinizdeki durumu koruyun: abonelik yenilenmiş veya Expires 0 ile sona ermiştir. Durum eskimiş görünüyorsa Suppress-If-Match olmadan SUBSCRIBE gönderin.
    .use = 204 kodunu yalnızca bir abonelik içinde, Suppress-If-Match koşulu sağlanıyorsa gönderin. Ardından NOTIFY geliyorsa 200 gönderin.

## Redirections

sip-300 = Seçilebilecek birkaç adres var
    .description = Adres, kişiye ulaşılabilecek, genellikle Contact üstbilgisinde listelenen birkaç yere götürür. Birini arayan veya arayanın telefonu seçer.
    .when = Bir yönlendirme sunucusu veya dizin, kullanıcının birden çok adresini bildiğinde ve onları kendisi aramak istemediğinde gelir.
    .fix = Contact üstbilgisinden bir adres seçin. Telefonlar bunu otomatik olarak, genellikle q değerlerine göre yapabilir. Telefonunuz bunun yerine hata gösteriyorsa yönlendirmeleri telefon sisteminin proxy sunucusunun işlemesini sağlayın.
    .use = Aynı kişinin adresleri arasından arayan seçecekse 300, geçici tek bir adres yetiyorsa 302, birkaç kişi eşleşiyorsa 485 gönderin.

sip-301 = Kullanıcı kalıcı olarak taşındı
    .description = Kullanıcı artık bu adreste değildir. Contact, adres defterlerinde ve yapılandırmalarda eskisinin yerini alması gereken yeni adresi verir.
    .when = Bir numara veya hesap, örneğin başka bir sağlayıcıya veya alan adına geçtikten sonra kalıcı olarak değiştiğinde gelir.
    .fix = Contact üstbilgisindeki adresi arayın, sonra eski adresi içeren adres defterini, hızlı aramayı veya rotayı düzeltin.
    .use = Adres kalıcı olarak değiştiyse Contact ile birlikte 301, değişiklik geçiciyse 302, kullanıcı ayrıldıysa ve yeni adres bilmiyorsanız 410 gönderin.

sip-302 = Kullanıcı geçici olarak taşındı
    .description = Arayan, Contact üstbilgisindeki adresleri denemelidir. Bunlar Expires üstbilgisindeki veya Contact parametresi expires ile verilen süre boyunca, ikisi de yoksa yalnızca bu çağrı için geçerlidir.
    .when = Telefonda çağrı yönlendirme ayarlandığında veya bir yönlendirme sunucusu ya da en düşük maliyetli rotayı seçen bir sistem, arayanın sistemine çağrıyı nereye göndereceğini bildirdiğinde gelir.
    .fix = Telefonun veya proxy sunucusunun Contact adresini izlemesini sağlayın. Böyle çağrılar başarısız oluyorsa telefon sisteminizin yönlendirmeleri izleyip izlemediğini ve yeni adresi aramasına izin verilip verilmediğini kontrol edin; birçok sağlayıcı buna izin vermez.
    .use = Başka bir adrese çağrıyı arayan tarafın yapması için Contact ile birlikte 302 gönderin. Kendiniz yönlendiriyorsanız 181, değişiklik kalıcıysa 301, bir proxy sunucusu belirtmek için 305 gönderin.

sip-303 = Başka bir adrese bakın
    .description = İlk SIP sürümü bu kodu HTTP gibi listelemiş, ancak hiç tanımlamamıştır; RFC 3261 onu kaldırmıştır. İstemciler kodu 300 gibi değerlendirir.
    .when = Yalnızca çok eski yazılımlardan veya HTTP kodlarını kopyalayan programlardan gelir.
    .fix = Yanıtta Contact varsa 300 kodundan sonra olduğu gibi izleyin. Kendi sunucunuz 303 gönderiyorsa 302 olarak değiştirin.
    .use = 303 göndermeyin. Başka bir adres için 302, adres seçimi için 300 gönderin.

sip-305 = Yalnızca bir proxy sunucusu üzerinden ulaşılabilir
    .description = Aranan telefona yalnızca Contact üstbilgisindeki proxy sunucusu üzerinden ulaşılabilir. Arayan taraf bu tek isteği o proxy sunucusu üzerinden yinelemelidir.
    .when = Seyrek olarak, yalnızca kendi proxy sunucusundan gelen çağrıları kabul eden bir cihazdan gelir. Bir yabancının çağrıları istediği proxy sunucusuna çekmesine yol açacağı için birçok sistem kodu yok sayar.
    .fix = Telefon sisteminde yalnızca bu adrese giden çağrıları Contact üstbilgisindeki proxy sunucusu üzerinden gönderen bir rota tanımlayın. Yanıt bilinmeyen bir cihazdan geliyorsa ona uymayın.
    .use = 305 kodunu yalnızca bir telefondan veya başka bir kullanıcı aracısından, Contact üstbilgisinde proxy sunucusuyla gönderin. Kullanıcının başka bir adresi varsa 302, kimlik bilgisi isteyen bir proxy sunucusundan 407 gönderin.

sip-380 = Bunun yerine başka bir hizmet sunuluyor
    .description = Çağrı başarılı olmamıştır, ancak başka hizmetler olanaklıdır. Bunları yanıtın gövdesi açıklar.
    .when = Ağırlıklı olarak, bir telefonun acil çağrıyı farklı bir yolla yapması için bunu kullanan mobil şebekelerde ve sesli mesaj kutusu veya web sayfası sunan hizmetlerde görülür.
    .fix = Gövdeyi okuyun ve sunduğu hizmeti kullanın. Acil çağrıysa acil çağrı numarasını mobil şebeke üzerinden yeniden arayın.
    .use = Genel bir biçim tanımlanmadığı için 380 kodunu yalnızca gövdenizi anlayan istemcilere gönderin. Bir adres yetiyorsa 302, başka seçenek yoksa 480 gönderin.

## Request failures

sip-400 = İsteğin biçimi hatalı
    .description = Sunucu, söz dizimi hatalı olduğu için isteği anlayamamıştır. Neyin yanlış olduğunu yanıtın metni belirtmelidir.
    .when = Zorunlu bir üstbilgi eksik veya bozuk olduğunda, bir URI yanlış karakter içerdiğinde veya Content-Length gövdeyle eşleşmediğinde gelir. Sık görülen bir neden, SIP iletilerini yeniden yazan bir yönlendirici (SIP ALG) kullanılmasıdır.
    .fix = Yanıtın metnini okuyun, yönlendiricide SIP ALG özelliğini kapatın ve ağ izlemesindeki isteği telefonun gönderdiğiyle karşılaştırın. Sonra telefonu veya telefon sistemini güncelleyin.
    .use = Biçimi hatalı istekler için hatayı yanıt metninde belirterek 400 gönderin. Eksik numara için 484, bilinmeyen URI şeması için 416, desteklemediğiniz zorunlu bir uzantı için 420 gönderin.

sip-401 = Sunucu kimlik doğrulama istiyor
    .description = Sunucu veya telefon isteği kimin gönderdiğini bilmek ister. Sınama WWW-Authenticate üstbilgisindedir.
    .when = Kimlik bilgisi içermeyen ilk REGISTER isteğinden sonra gelmesi olağandır: telefon isteği bunlarla yineler. İkinci bir 401, kimlik bilgilerinin reddedildiği veya nonce süresinin dolduğu (stale=true) anlamına gelir.
    .fix = Ardından 200 gelen tek bir 401 yanıtını önemsemeyin. Aksi durumda kullanıcı adını, kimlik doğrulama adını, parolayı ve realm değerini düzeltin; kimlik doğrulama adı çoğu kez numaradan farklıdır. Birkaç denemeden sonra durun: birçok sunucu adresi engeller.
    .use = Kayıt sunucusundan veya kullanıcı aracısından WWW-Authenticate ile birlikte 401, proxy sunucusundan 407, kimlik bilgileri geçerli ancak isteğe izin verilmiyorsa 403 gönderin.

sip-402 = Çağrının ücreti ödenmemiş
    .description = Kod gelecekte kullanılmak üzere ayrılmıştır. Kodu yine de gönderen sağlayıcılar, çağrının ücretinin ödenmediğini kasteder.
    .when = Genellikle ön ödemeli bakiye bittiğinde veya fatura ödenmediği için hesap kilitlendiğinde gelir.
    .fix = Sağlayıcıdaki hesap bakiyesini ve aranan numaranın tarifesini kontrol edin. Bakiye yeterliyse nedeni sağlayıcıya sorun.
    .use = 402 kodunun tanımlı bir anlamı olmadığı için, bakiye yetersizse açık bir yanıt metniyle 403 gönderin. 402 gönderirseniz yanıt metninde açıklayın.

sip-403 = Sunucu reddetti
    .description = Sunucu isteği anlamıştır ve yerine getirmeyi reddeder. Başka kimlik bilgileri işe yaramaz.
    .when = Hesabın arayamayacağı numaralar, kendisine ait olmayan bir arayan kimliği, bilinmeyen bir IP adresi, yasak bir kayıt veya Date değeri eski imzalı bir çağrı için gelir. Bazı sağlayıcılar yanlış parola için de bunu gönderir.
    .fix = Yanıtın metnini okuyun. Sağlayıcının beklediği hedef izinlerini, arayan kimliğini ve IP adresini, sonra hesabı ve parolayı kontrol edin. Her şey doğruysa sağlayıcıya sorun.
    .use = Kimlik bilgileri ne olursa olsun reddediyorsanız 403, kimlik bilgileri eksikse 401 veya 407, aranan kişi geri çeviriyorsa 603, kullanıcı yoksa 404 gönderin.

sip-404 = Kullanıcı bulunamadı
    .description = Sunucu, kullanıcının Request-URI alan adında bulunmadığını kesin olarak bilir veya o alan adından sorumlu değildir.
    .when = Numara yanlış veya ön ek eksik olduğunda, hesap silindiğinde, çağrı arama planındaki hiçbir kuralla eşleşmediğinde ya da sunucuda olmayan bir hesap için REGISTER isteği geldiğinde görülür.
    .fix = Numarayı ülke kodu ve ön ekle birlikte kontrol edin. Günlükte Request-URI değerini arama planıyla ve hesaplarla karşılaştırın; alan adı, sunucunun hizmet verdiği bir alan adı olmalıdır. Numara doğruysa sağlayıcıya bildirin.
    .use = Alan adınızda böyle bir kullanıcı yoksa 404, kullanıcı var ancak kayıtlı değilse 480, kalıcı olarak ayrıldıysa 410 gönderin. 604 kodunu yalnızca bunu bütün alan adları için biliyorsanız gönderin.

sip-405 = Bu adreste yönteme izin yok
    .description = Sunucu yöntemi anlar, ancak bu adreste izin vermez. İzin verdiği yöntemleri Allow üstbilgisi listeler.
    .when = Örneğin REGISTER kayıt tutmayan bir sunucuya, MESSAGE metin iletisi almayan bir telefona veya SUBSCRIBE bir SIP trunk hattına gittiğinde gelir.
    .fix = Yöntemi Allow ile karşılaştırın. REGISTER isteğini kayıt sunucusuna gönderin veya ileti bekliyor göstergesi ya da çevrimiçi durumu gibi karşı tarafın sunmadığı özelliği kapatın.
    .use = Yöntemi biliyor, ancak bu adres için izin vermiyorsanız her zaman Allow ile birlikte 405 gönderin. Hiç bilmiyorsanız 501, bu gönderenin kullanmasına izin verilmiyorsa 403 gönderin.

sip-406 = Yanıtın biçimi kabul edilmiyor
    .description = Sunucu yalnızca, isteğin Accept üstbilgisinin dışarıda bıraktığı biçimlerde bir gövdeyle yanıt verebilir.
    .when = Genellikle abone bildirimlerin biçimini listelemediğinde SUBSCRIBE veya OPTIONS isteğine yanıt olarak gelir. Bazı ağ geçitleri desteklemedikleri bir codec için bunu gönderir.
    .fix = Accept üstbilgisini olay paketinin gerektirdiği türle, örneğin çevrimiçi durumu için application/pidf+xml ile karşılaştırıp genişletin. Kod SDP içeren bir INVITE isteğinden sonra geliyorsa 488 kodundan sonra olduğu gibi codec listelerini karşılaştırın.
    .use = Accept gönderebileceğiniz her gövdeyi dışarıda bırakıyorsa 406, isteğin gövdesinin biçimi yanlışsa 415, sorun ortam veya codec ise 488 gönderin.

sip-407 = Proxy sunucusu kimlik doğrulama istiyor
    .description = Bir proxy sunucusu gönderenin önce kimliğini doğrulamasını ister. Sınama Proxy-Authenticate üstbilgisindedir.
    .when = Bir sağlayıcı veya telefon sistemi üzerinden gönderilen ilk INVITE isteğinden sonra gelmesi olağandır: telefon isteği kimlik bilgileriyle yineler. İkinci bir 407, bunların reddedildiği, nonce süresinin dolduğu veya başka bir proxy sunucusunun kendi kimlik bilgilerini istediği anlamına gelir.
    .fix = Ardından Proxy-Authorization içeren yeni bir INVITE gelen tek bir 407 yanıtını önemsemeyin. Aksi durumda giden çağrılar için kullanıcı adını, parolayı ve realm değerini düzeltin; bunlar kayıt için kullanılanlardan farklı olabilir.
    .use = Proxy sunucusundan veya telefon şebekesine açılan ağ geçidinden Proxy-Authenticate ile birlikte 407, kayıt sunucusundan veya kullanıcı aracısından 401, kimlik bilgileri geçerli ancak çağrıya izin verilmiyorsa 403 gönderin.

sip-408 = Aranan taraf zamanında yanıt vermedi
    .description = Sunucu, örneğin kullanıcının nerede olduğunu bulamadığı için zamanında yanıt alamamıştır. Telefon, hiç nihai yanıt gelmediğinde de bu kodu gösterir.
    .when = Aranan telefon veya sunucu kapalıysa, ulaşılamıyorsa veya SIP trafiğini engelleyen bir güvenlik duvarının arkasındaysa ya da proxy sunucusunun zamanlayıcısı dolana kadar kimse yanıtlamazsa gelir. Çoğu kez 32 saniyelik sessizlikten sonra görülür.
    .fix = Adresin ve portun iki yönde de yanıt verdiğini ve hiçbir güvenlik duvarının veya SIP ALG özelliğinin istekleri engellemediğini kontrol edin. Telefon çaldıysa çalma süresini uzatın veya sesli mesaj kutusu ekleyin.
    .use = INVITE zamanında nihai yanıt almadıysa 408, sorduğunuz başka bir sunucu yanıt vermediyse 504, telefona ulaşılabiliyor ancak kimse yanıtlamıyorsa 480 gönderin.

sip-409 = Bir kayıtla çakışma
    .description = İlk SIP sürümünde kod, bir REGISTER isteğindeki action parametresinin var olan kayıtlarla çakıştığını bildirirdi. RFC 3261 ikisini de kaldırmıştır.
    .when = Yalnızca çok eski kayıt sunucularından ve sayıyı kendi çakışmaları için kullanan programlardan gelir.
    .fix = Yanıtın metnini okuyun. Contact üstbilgisindeki action parametresini kaldırın veya önce hesabın diğer kayıtlarını silin.
    .use = 409 göndermeyin. Biçimi hatalı REGISTER için 400, kayda izin verilmiyorsa 403 gönderin.

sip-410 = Kullanıcı veya numara kalıcı olarak kaldırıldı
    .description = Kullanıcı veya numara bu sunucuda artık yoktur; bunun kalıcı olması beklenir ve yeni bir adres bilinmez.
    .when = Bir numara değiştiğinde veya bırakıldığında gelir; bunu genellikle telefon şebekesine açılan bir ağ geçidi bildirir.
    .fix = Kişinin yeni numarasını öğrenin ve adres defterini düzeltin. Numaranın hâlâ çalışması gerekiyorsa numaranın sağlayıcısına sorun.
    .use = Kullanıcının kalıcı olarak ayrıldığını biliyorsanız 410, kalıcı olup olmadığını bilmiyorsanız 404, yeni adresi biliyorsanız 301 gönderin.

sip-411 = Content-Length eksik
    .description = İlk SIP sürümünde sunucu Content-Length içermeyen bir isteği reddederdi. RFC 3261 kodu kaldırmıştır ve üstbilgiyi yalnızca TCP gibi akış taşımalarında zorunlu tutar.
    .when = Doksanlı yılların sonlarından kalma yazılımlardan veya kodları HTTP protokolünden alan test araçlarından gelir.
    .fix = Gövdedeki bayt sayısıyla, gövde yoksa 0 ile Content-Length ekleyin; TCP ve TLS üzerinde üstbilgi zaten zorunludur.
    .use = 411 göndermeyin. Üstbilgi gerekiyor ve eksikse yanıt metninde “Missing Content-Length” ile 400 gönderin.

sip-412 = Yayımlama koşulu sağlanmadı
    .description = SIP-If-Match üstbilgisindeki varlık etiketi güncel değildir: isteğin yenilemek, değiştirmek veya kaldırmak istediği yayımlanmış durum artık yoktur.
    .when = Bir telefon çevrimiçi durumunu veya hat durumunu çok geç yenilediğinde veya sunucu bu durumu yeniden başlatmada kaybettiğinde gelir.
    .fix = Varlık etiketini artık kullanmayın ve durumun tamamını SIP-If-Match içermeyen yeni bir PUBLISH ile yayımlayın. Yinelenirse sunucunun verdiği Expires süresinden daha erken yenileyin.
    .use = SIP-If-Match sizde bulunan bir durumu belirtmiyorsa 412, olay paketini bilmiyorsanız 489, Expires çok kısaysa 423 gönderin.

sip-413 = İsteğin gövdesi çok büyük
    .description = İsteğin gövdesi, sunucunun işlemek istediğinden veya işleyebildiğinden büyüktür. Sunucu bağlantıyı kapatabilir.
    .when = Uzun metin iletilerinde, MESSAGE içindeki resimlerde, büyük çevrimiçi durumu belgelerinde veya çok sayıda codec ve aday içeren SDP bölümlerinde görülür.
    .fix = Gövdeyi kısaltın: daha az codec veya aday, resim yerine web bağlantısı, tek ileti yerine birkaç ileti. Sunucuyu siz yönetiyorsanız sınırını yükseltin.
    .use = Gövde sınırınızı aşıyorsa, bu geçiciyse Retry-After ile birlikte 413 gönderin. İletinin tamamı çok uzunsa 513, Request-URI çok uzunsa 414 gönderin.

sip-414 = Request-URI çok uzun
    .description = Sunucu, Request-URI yorumlamak istediğinden uzun olduğu için isteği reddeder.
    .when = Seyrek olarak, bir proxy sunucusu veya betik her atlamada adrese parametre eklediğinde veya içine bütün üstbilgileri gömdüğünde gelir.
    .fix = Ağ izlemesinde Request-URI değerine bakın, neyin onu bu kadar uzattığını bulun ve o parametreleri kaldırın. Her denemede büyüyorsa döngü arayın.
    .use = Yalnızca Request-URI çok uzunsa 414, gövde çok büyükse 413, iletinin tamamı çok uzunsa 513 gönderin.

sip-415 = Gövdenin biçimi desteklenmiyor
    .description = Sunucu, isteğin gövdesinin biçimini bu yöntem için desteklemez. Neyi desteklediğini Accept, Accept-Encoding veya Accept-Language belirtir.
    .when = Örneğin INFO isteği tuş basışlarını sunucunun bilmediği bir biçimde taşıdığında, MESSAGE isteği HTML içerdiğinde veya gövde sıkıştırılmış olduğunda gelir.
    .fix = Content-Type değerini yanıttaki Accept ile karşılaştırın ve desteklenen bir biçim gönderin. Tuş basışları için iki tarafta da DTMF ayarını INFO yerine RFC 4733 yapın.
    .use = Gövdenin türü, kodlaması veya dili desteklenmiyorsa kabul ettiklerinizin listesiyle 415 gönderin. SDP okunuyor, ancak ortamı kabul edilmiyorsa 488, gövdenin şifresini çözemiyorsanız 493 gönderin.

sip-416 = URI şeması desteklenmiyor
    .description = Sunucu, Request-URI değerinin tel, sips veya urn gibi şemasını bilmez.
    .when = Bir tel URI yalnızca sip URI kabul eden bir sunucuya veya bir sips URI TLS kullanmayan bir sunucuya gittiğinde gelir.
    .fix = Bir sip URI kullanın; telefon numarası için numarayı sağlayıcının alan adından önce yazın. Telefonun, SIP trunk hattının veya arama planının ayarlarında tel veya sips şemasını sip olarak değiştirin.
    .use = Şemayı bilmiyorsanız 416, şemayı biliyor ancak kullanıcıyı bilmiyorsanız 404, sips yerine yalnızca sip veya tersi kabul ediliyorsa Warning ile birlikte 480 gönderin.

sip-417 = Bilinmeyen kaynak önceliği
    .description = İstek, sunucunun bilmediği bir öncelik ister ve bunun anlaşılmasını zorunlu tutar. Bilinen öncelikleri Accept-Resource-Priority listeleyebilir.
    .when = Kamu, askerî ve acil durum ağlarında, INVITE isteğinde resource-priority içeren Require ve bilinmeyen bir Resource-Priority değeri olduğunda gelir.
    .fix = Accept-Resource-Priority üstbilgisinden kullanmaya yetkili olduğunuz bir değer seçin veya normal öncelikle aramak için resource-priority değerini Require üstbilgisinden çıkarın.
    .use = 417 kodunu yalnızca Require resource-priority içeriyorsa ve Resource-Priority değerlerinin hiçbirini anlamıyorsanız gönderin. Require yoksa isteği normal öncelikle işleyin. Arayanın bu önceliği kullanmasına izin verilmiyorsa 401, 403 veya 407 gönderin.

sip-420 = Gerekli uzantı desteklenmiyor
    .description = İstek, sunucunun anlamadığı bir uzantıyı Require veya Proxy-Require ile zorunlu tutar. Uzantıyı Unsupported üstbilgisi belirtir.
    .when = Bir telefon eski bir sunucudan 100rel, timer, sec-agree veya benzerini istediğinde gelir.
    .fix = Uzantıyı Unsupported üstbilgisinden okuyun ve örneğin güvenilir geçici yanıtlar veya oturum zamanlayıcıları için onu kapatın ya da “gerekli” yerine “destekleniyor” olarak ayarlayın.
    .use = Require veya Proxy-Require sizde olmayan bir uzantı belirtiyorsa Unsupported ile birlikte 420 gönderin. İstemcinin sunmadığı bir uzantıyı siz gerektiriyorsanız 421 gönderin. Supported üstbilgisindeki bilinmeyen değerleri yok sayın.

sip-421 = İstemcide gerekli uzantı yok
    .description = Sunucunun isteği işlemek için belirli bir uzantıya ihtiyacı vardır, ancak istemci onu Supported üstbilgisinde listelemez. Yanıttaki Require bunu belirtir.
    .when = Sunucu, genellikle politikası gereği 100rel, sec-agree veya timer gibi bir uzantıda ısrar ettiğinde gelir.
    .fix = Require üstbilgisini okuyun ve o uzantıyı telefonda veya telefon sisteminde açın. Yoksa karşı tarafın yöneticisinden uzantıyı isteğe bağlı yapmasını isteyin.
    .use = 421 kodunu Require ile birlikte, yalnızca isteğe uzantı olmadan gerçekten hizmet veremiyorsanız gönderin. İstemci sizde olmayan bir uzantı istiyorsa 420, sec-agree sunan bir istemci korumasız istek gönderiyorsa 494 gönderin.

sip-422 = Oturum zamanlayıcısı çok kısa
    .description = İstek, sunucunun Min-SE ile verilen en küçük değerinden kısa bir oturum zamanlayıcısı ister.
    .when = Session-Expires, bir proxy sunucusunun veya karşı tarafın en az 90 saniye, çoğu kez daha fazla olan en küçük değerinin altında olduğunda gelir.
    .fix = İsteği en az Min-SE kadar Session-Expires ile yineleyin ve Min-SE de gönderin; çoğu telefon bunu otomatik yapar. Aksi durumda ayarlardaki oturum zamanlayıcısını, örneğin 1800 saniyeye yükseltin.
    .use = Session-Expires sizin için çok kısaysa ve istemci timer destekliyorsa Min-SE ile birlikte 422, bir kaydın veya aboneliğin süresi çok kısaysa 423 gönderin.

sip-423 = Geçerlilik süresi çok kısa
    .description = İstekteki geçerlilik süresi sunucu için çok kısadır. En küçük değeri Min-Expires verir.
    .when = Genellikle bir telefon güvenlik duvarını açık tutmak için örneğin 30 saniyeliğine kaydolmak istediğinde ve kayıt sunucusu daha fazlasını istediğinde gelir.
    .fix = İsteği en az Min-Expires kadar bir süreyle yineleyin; çoğu telefon bunu otomatik yapar. Güvenlik duvarını açık tutmak için kısa kayıtlar yerine canlı tutma (keep-alive) paketleri kullanın.
    .use = Sıfır dışındaki bir geçerlilik süresi sizin için çok kısaysa Min-Expires ile birlikte 423 gönderin; REGISTER veya SUBSCRIBE isteğine yanıt olarak yalnızca süre bir saatin altındaysa. Oturum zamanlayıcıları için 422 gönderin.

sip-424 = Konum kullanılamıyor
    .description = İstek, içindeki konum yüzünden reddedilir: konumun biçimi hatalıdır, konum amaca yetecek kadar iyi değildir veya alınamaz. Geolocation-Error daha fazlasını belirtir.
    .when = Genellikle acil çağrılarda, konum sunucusunun adresi çalışmadığında veya konum ağın bildiğinden farklı olduğunda gelir.
    .fix = Geolocation-Error üstbilgisini okuyun. Geçerli bir konum veya yanıtın gövdesindeki konumu gönderin. Telefon sistemini siz yönetiyorsanız telefon veya dâhilî numara için kayıtlı adresi düzeltin.
    .use = İstekteki hiçbir konum kullanılamıyorsa veya daha iyisini önermek için Geolocation-Error ile birlikte 424 gönderin. İstekte Geolocation üstbilgisi yoksa hiçbir zaman göndermeyin.

sip-425 = Alarm iletisi kullanılamıyor
    .description = İstek, alarm iletisinin biçimi anlamlı bir acil müdahaleyi olanaksız kılacak kadar hatalı olduğu için reddedilir. AlertMsg-Error daha fazlasını belirtir.
    .when = Bir algılayıcı veya alarm sistemi, çağrı olmadan bir Common Alerting Protocol (CAP) iletisi gönderdiğinde ve ileti eksik veya geçersiz XML olduğunda gelir.
    .fix = AlertMsg-Error üstbilgisini okuyun, algılayıcıda veya ağ geçidinde CAP iletisini düzeltip yeniden gönderin. Hemen yardım gerekiyorsa acil çağrı numarasını arayın.
    .use = 425 kodunu AlertMsg-Error ile birlikte, yalnızca istekte kullanılabilecek başka bir şey yoksa gönderin. İstekte alarm iletisi yoksa hiçbir zaman göndermeyin. Sorun konumsa 424 gönderin.

sip-428 = İmzalı arayan kimliği gerekli
    .description = Sunucu, arayanın numarasını veya adresini imzalayan bir Identity üstbilgisi ister ve istekte desteklediği biçimde böyle bir üstbilgi yoktur.
    .when = Yalnızca imzalı çağrı kabul eden (STIR/SHAKEN) sağlayıcılarda, arayan taraf imzalamadığında veya yol üzerindeki bir ağ geçidi imzayı sildiğinde gelir.
    .fix = Giden çağrıları imzalayın veya sağlayıcınızın imzalamasını sağlayın; yol üzerindeki hiçbir ağ geçidinin Identity üstbilgisini silmediğini kontrol edin. Zaten imzalıyorsanız ppt değerini sunucunun desteklediğiyle karşılaştırın.
    .use = Identity gerektiriyorsanız ve eksikse veya yalnızca desteklenmeyen ppt değerleri içeriyorsa 428 gönderin. Var, ancak geçersizse 438, sorun sertifikaysa 436 veya 437 gönderin.

sip-429 = Aktaranın kimliği gerekli
    .description = Aranan taraf veya onu arayacak telefon, aktarmayı kimin düzenlediğini kanıtlayan geçerli bir Referred-By belirteci ister.
    .when = REFER ile çağrı aktarılırken belirteç eksik, eski veya geçersiz olduğunda gelir. Bu belirteçleri destekleyen telefon yok denecek kadar azdır.
    .fix = Geçerli bir Referred-By belirteciyle yeni bir REFER gönderin. Telefon bunu yapamıyorsa çağrıyı konferans üzerinden aktarın veya telefon sisteminin aktarmasını sağlayın.
    .use = Referred-By belirteci istiyor ve geçerli bir belirteciniz yoksa 429, arayanın kendi kimliği imzalı değilse 428, aktarmayı bütünüyle reddediyorsanız 403 gönderin.

sip-430 = Telefona giden akış başarısız
    .description = Bir uç proxy sunucusunun telefona ulaştığı bağlantı artık çalışmaz. Aynı telefonun diğer bağlantıları hâlâ çalışıyor olabilir.
    .when = Bir telefon ağını veya NAT eşlemesini kaybettiğinde sağlayıcının iki proxy sunucusu arasında gelir. Telefonlar ve arayanlar bunu hiç görmemelidir.
    .fix = Proxy sunucusunu siz yönetiyorsanız telefonun diğer akışlarını deneyin, sonra eski kaydı kaldırın. Kodu bir telefon bildiriyorsa telefonu yeniden kaydedin ve 430 kodunu aktaran proxy sunucusunu bulun.
    .use = Bir akış koptuysa uç proxy sunucusundan yetkili proxy sunucusuna 430 gönderin. Hiç akış kalmadıysa arayana 480, böyle bir kullanıcı yoksa 404 gönderin.

sip-433 = Anonim çağrılar kabul edilmiyor
    .description = Sunucu, arayan kendi kimliğini gizlediği için isteği reddeder.
    .when = Aranan kişi veya sağlayıcısı anonim çağrıları reddettiğinde gelir. Yalnızca bir ağ numarayı aktarmadı diye çağrı anonim sayılmaz.
    .fix = Bu çağrı için numaranızı gösterin (Kuzey Amerika ülkelerinde *82 ön ekiyle, başka ülkelerde telefon ayarlarından) ve yeniden arayın. Numaranız zaten görünür olmalıysa Privacy ve From üstbilgilerini kontrol edin.
    .use = Arayan anonim kalmak istediyse ve bu nedenle reddediyorsanız 433, imza eksikse 428, bu arayan istenmiyorsa 603 veya 607 gönderin.

sip-436 = Kimlik sertifikası alınamıyor
    .description = Sunucu, Identity üstbilgisinin info parametresinin gösterdiği sertifikayı alamamıştır; bu yüzden imzayı kontrol edemez.
    .when = Sertifikanın adresi yanlış, ulaşılamaz veya çok yavaş olduğunda ya da sunucusunda TLS sorunu olduğunda gelir.
    .fix = info parametresindeki adresi başka bir ağdan açın ve web sunucusunu, DNS kaydını veya güvenlik duvarını onarın. Çağrılarınızı bir sağlayıcı imzalıyorsa ona bildirin.
    .use = Hiçbir Identity üstbilgisi için sertifika alamıyorsanız 436, sertifika sizde, ancak kabul etmiyorsanız 437, imza geçersizse 438 gönderin.

sip-437 = Kimlik sertifikası kabul edilmedi
    .description = Identity üstbilgisinin sertifikası sunucudadır, ancak sunucu onu desteklemez: örneğin sertifika yetkilisine güvenmez veya algoritmayı bilmez.
    .when = Çağrılar deneme sertifikasıyla, yabancı bir sertifika yetkilisinin sertifikasıyla ya da süresi dolmuş veya iptal edilmiş bir sertifikayla imzalandığında gelir.
    .fix = Karşı tarafın kabul ettiği, STIR/SHAKEN için ülkenizin listesindeki bir sertifika yetkilisinin sertifikasıyla imzalayın. Geçerlilik süresini ve algoritmasını (ES256) kontrol edin.
    .use = Sertifika sizdeyse, ancak ona güvenemiyorsanız 437, alamıyorsanız 436, sertifika geçerli ancak imza değilse 438 gönderin.

sip-438 = Geçersiz kimlik imzası
    .description = İstekte Identity üstbilgileri vardır, ancak hiçbirinde geçerli ve desteklenen bir imza (PASSporT) yoktur.
    .when = Yol üzerindeki bir ağ geçidi imzadan sonra numarayı, From veya Date değerini değiştirdiğinde, imza desteklenmeyen bir biçim kullandığında veya biri arayan kimliğini taklit ettiğinde gelir.
    .fix = From, To ve Date değerlerini imzalı değerlerle karşılaştırın ve son değişiklikten sonra imzalayın. Kısa biçim gönderildiyse tam biçimi bir kez gönderin. Numaranızı başkaları kullanıyorsa sağlayıcınıza bildirin.
    .use = Politikanız geçersiz imzalı çağrıları reddetmekse 438, Identity üstbilgisi yoksa 428, sorun sertifikaysa 436 veya 437 gönderin.

sip-439 = İlk proxy sunucusunda outbound desteği yok
    .description = Kayıt sunucusu outbound uzantısını destekler, ancak telefonun üzerinden kaydolduğu ilk proxy sunucusu desteklemez.
    .when = Bir telefon reg-id ve “Supported: outbound” ile, eski bir proxy sunucusu veya oturum sınır denetleyicisi (SBC) üzerinden kaydolduğunda gelir.
    .fix = Telefonda outbound (RFC 5626) özelliğini kapatın, başka bir giden proxy sunucusu üzerinden kaydolun veya proxy sunucusunu güncelleyin.
    .use = 439 kodunu yalnızca kayıt sunucusundan, REGISTER reg-id içeriyor ve outbound bildiriyor, ancak Path üstbilgisindeki ilk URI ob parametresi içermiyorsa gönderin. Kendinizde olmayan zorunlu bir uzantı için 420 gönderin.

sip-440 = Çok fazla paralel dal
    .description = Proxy sunucusunun aynı anda Max-Breadth değerinin izin verdiğinden fazla hedefi araması gerekecekti; bu yüzden istek hepsine ulaşmamıştır.
    .when = Çağrı grupları veya yönlendirme kuralları birbirine dallandığında, çoğu kez isteği her atlamada çoğaltan bir döngüde gelir.
    .fix = Telefon sistemini siz yönetiyorsanız birbirini içeren grupları ve yönlendirme kurallarını kaldırın veya hedefleri sırayla çaldırın. Aksi durumda tek bir dâhilî numarayı doğrudan arayın.
    .use = Max-Breadth sınırı içinde çatallayamıyor (forking) ve hedefleri sırayla denemek istemiyorsanız 440, Max-Forwards tükendiyse 483, döngü için 482 gönderin.

sip-469 = Bilgi paketi kabul edilmiyor
    .description = INFO isteği, karşı tarafın almak istemediği bir bilgi paketine aittir. Kabul ettiklerini Recv-Info listeler.
    .when = Çağrı içinde bir taraf, tuş basışları veya konferans kontrolü gibi verileri karşı tarafın bildirmediği veya artık desteklemediği bir paketle gönderdiğinde gelir.
    .fix = Info-Package değerini Recv-Info ile karşılaştırın ve yalnızca listelenen paketleri gönderin. Çağrı sürer; bu yüzden 469 kodundan sonra kapatan bir telefonun güncellenmesi gerekir.
    .use = Info-Package bildirmediğiniz bir paketi belirtiyorsa Recv-Info ile birlikte 469, gövdenin biçimi desteklenmiyorsa 415, bir SUBSCRIBE isteğinin olay paketini bilmiyorsanız 489 gönderin.

sip-470 = Alıcılar onay vermedi
    .description = İstek bir alıcı listesi içerir ve sunucunun bunlardan en az biri için izni yoktur. Onları genellikle Permission-Missing belirtir.
    .when = Bir konferans veya grup iletisi sunucusu, gönderenin adına birkaç kişiyi aynı anda aradığında veya onlara yazdığında gelir.
    .fix = Permission-Missing üstbilgisindeki adresleri çıkarın veya sunucunun önce bu kişilerden izin istemesi için onları sunucudaki listeye ekleyin.
    .use = Listedeki bir alıcı onay vermediyse aktarma sunucusundan Permission-Missing ile birlikte 470, gönderenin listeyi kullanmasına hiç izin verilmiyorsa 403 gönderin.

sip-477 = Sonraki sunucuya gönderilemedi
    .description = Kamailio veya OpenSIPS proxy yazılımı isteği sonraki sunucuya gönderememiştir.
    .when = TCP veya TLS bağlantısı açılamadığında, telefonun bağlantısı koptuğunda, adrese uyan yerel soket olmadığında veya ağa ulaşılamadığında gelir.
    .fix = Proxy sunucusunu siz yönetiyorsanız günlüğünde 477 kodundan hemen önceki taşıma hatasına bakın. Sonraki sunucunun o adreste dinlediğini kontrol edin ve bağlantısı kapanmış kayıtları kaldırın.
    .use = Bu proxy yazılımları dışında, sonraki sunucuya ulaşılamıyorsa 503 gönderin. Rota betiğinde, arayan görmeden önce 477 kodunu 503 koduna çevirin veya sonraki ağ geçidini deneyin.

sip-478 = Sonraki sunucunun adı çözümlenemedi
    .description = Kamailio veya öncülü SER proxy yazılımı, sonraki hedefin ana makine adını çözümleyememiştir.
    .when = Request-URI, Route veya betiğin hedefindeki alan adı yanlış yazıldığında, taşıma için DNS kaydı olmadığında veya proxy sunucusunun çözümleyicisi yanıt vermediğinde gelir.
    .fix = Alan adını kontrol edin; proxy sunucusunu siz yönetiyorsanız alan adının NAPTR, SRV, A ve AAAA kayıtlarını oradan sorgulayın. Bir telefon özel bir ana makine adıyla kaydolduysa Contact adresini düzeltin.
    .use = Kamailio dışında, hedefin adı çözümlenemiyorsa 502, kullanıcı bilinmiyorsa 404, bilinmeyen şema için 416 gönderin.

sip-479 = URI işlenemedi
    .description = Kamailio veya öncülü SER proxy yazılımı, isteğin rotası için gereken bir URI adresini ayrıştıramamıştır.
    .when = Request-URI, Contact veya Route biçimi hatalı bir adres içerdiğinde, örneğin boşluk, kaçışsız karakter veya boş ana makine bulunduğunda gelir.
    .fix = Ağ izlemesinde isteğin URI adreslerine bakın ve biçimi hatalı olanı telefonda, telefon sisteminde veya rota betiğinde düzeltin.
    .use = Kamailio dışında, biçimi hatalı bir URI için hatayı yanıt metninde belirterek 400, yalnızca şeması bilinmiyorsa 416 gönderin.

sip-480 = Aranan kişiye şu anda ulaşılamıyor
    .description = Sunucuya veya telefona ulaşılmıştır, ancak aranan kişiye şu anda ulaşılamaz: kayıtlı değildir, yanıt vermez veya rahatsız etmeyin modundadır. Başka bir yerden ulaşılabilir.
    .when = Kullanıcı için kayıtlı telefon yoksa, telefon çalıp yanıtlanmazsa veya ağ geçidi “yanıt yok” bildirirse gelir. Warning 380 veya 381 varsa çağrı sip yerine sips veya tersini kullanmıştır.
    .fix = Aranan telefonun açık ve kayıtlı olduğunu, rahatsız etmeyin modunun açık olup olmadığını kontrol edin. Çaldıysa çalma süresini uzatın veya sesli mesaj kutusu ayarlayın. Ağ geçitleri belirsiz hatalar için de 480 gönderdiğinden yanıtın metnini okuyun.
    .use = Kullanıcı var, ancak şu anda ulaşılamıyorsa 480, görüşmedeyse 486, böyle bir kullanıcı yoksa 404, hiçbir şey yanıt vermediyse 408 gönderin.

sip-481 = Çağrı veya işlem yok
    .description = İstek, alıcının bilmediği veya artık bilmediği bir çağrıya, aboneliğe veya işleme aittir.
    .when = BYE veya CANCEL çağrı bittikten sonra geldiğinde, telefon sistemi yeniden başlatıldığında, NOTIFY aboneliksiz geldiğinde veya proxy sunucusu bir isteği yanlış sunucuya gönderdiğinde gelir.
    .fix = Çağrı zaten bitiyorduysa önemsemeyin. Çağrılar kesiliyorsa bir çağrının bütün isteklerinin aynı sunucuya ulaştığını, etiketlerin ve Call-ID değerinin değişmediğini ve hiçbir şeyin yeniden başlatılmadığını kontrol edin.
    .use = Diyalog içindeki bir istek, CANCEL veya NOTIFY bildiğiniz hiçbir şeyle eşleşmiyorsa 481 gönderin. Bir CANCEL isteğinin sonlandırdığı INVITE isteğine 487, diyalogdaki kendi INVITE isteğiniz hâlâ bekliyorsa 491 gönderin.

sip-482 = Döngü algılandı
    .description = Sunucu bu isteği daha önce almıştır: istek bir döngüde geri gelmiştir veya ikinci bir kopyası başka bir yoldan ulaşmıştır. Sunucu onu durdurur.
    .when = İki sunucu veya yönlendirme kuralı çağrıyı birbirine gönderdiğinde, sunucunun kendi alan adı yapılandırmasında olmadığında veya bir çağrı telefona iki yoldan ulaştığında gelir.
    .fix = Çağrıyı günlükte sunucudan sunucuya izleyin ve onu geri gönderen rotayı, alan adı listesini veya yönlendirmeyi düzeltin. Bir çağrının iki kopyası telefonda buluşuyorsa bir şey yapmanız gerekmez.
    .use = Aynı isteği daha önce işlediyseniz 482, Max-Forwards sıfıra ulaştıysa 483, istek fazla dallanacaksa 440 gönderin.

sip-483 = Çok fazla atlama
    .description = İstek, Max-Forwards üstbilgisi sıfıra ulaşacak kadar çok sunucudan geçmiştir.
    .when = Neredeyse her zaman hiçbir sunucunun tanımadığı bir rota döngüsünde, örneğin telefon sistemi ile sağlayıcısı arasında görülür. Çok küçük bir başlangıç değeri seyrektir.
    .fix = Çağrıyı birbirine gönderen iki sunucuyu bulun ve rotayı, arama planını veya yönlendirmeyi düzeltin. İstemcinin Max-Forwards 70 ile başladığını kontrol edin.
    .use = Max-Forwards sıfırsa ve isteği iletmeniz gerekiyorsa 483 gönderin; OPTIONS isteğini bunun yerine kendiniz yanıtlayabilirsiniz. İsteği daha önce işlediğinizi görüyorsanız 482 gönderin.

sip-484 = Adres eksik
    .description = Request-URI içindeki numara veya adres eksiktir. Çakışmalı çevirmede (overlapped dialing) telefon daha fazla rakam gönderip yeniden dener.
    .when = Rakamlar veya alan kodu eksik olduğunda, numara sağlayıcının beklemediği bir biçimde olduğunda veya telefon kullanıcı hâlâ yazarken aradığında gelir.
    .fix = Numaranın tamamını ülke ve alan koduyla çevirin. Eksiksizse arama planını ve artı işaretli E.164 gibi numara biçimini kontrol edin. Gerekmiyorsa çakışmalı çevirmeyi kapatın.
    .use = Daha fazla rakam adresi geçerli kılabilecekse 484, numara tam ancak bilinmiyorsa 404, birkaç kullanıcıya uyuyorsa 485 gönderin.

sip-485 = Belirsiz adres
    .description = Adres birkaç kullanıcıya uyar. Sunucu gizli tutmuyorsa olası kullanıcıları Contact üstbilgisi listeleyebilir.
    .when = Seyrek olarak, çağrı “lee” gibi bir ada gittiğinde ve sunucunun dizininde bu adda birden çok kişi olduğunda gelir.
    .fix = Contact üstbilgisinden doğru kişiyi seçip o adresi arayın. Liste yoksa tam adı, numarayı veya dâhilî numarayı kullanın.
    .use = Birkaç kişi eşleşiyorsa ve seçimi arayanın yapması gerekiyorsa 485 gönderin. Birinin gizliliğine zarar verecekse listeyi çıkarın veya bunun yerine 404 gönderin. Seçenekler aynı kişiye götürüyorsa 300 gönderin.

sip-486 = Bu telefonda meşgul
    .description = Telefona ulaşılmıştır, ancak aranan kişi orada başka bir çağrı almak istemez veya alamaz. Sesli mesaj kutusu veya başka bir telefon çağrıyı yine de alabilir.
    .when = Kişi çağrı bekletme olmadan görüşmedeyse, çağrı sınırına ulaştıysa veya çağrıyı geri çevirdiyse gelir; birçok telefon geri çevrilen çağrı için 486 gönderir. Bazıları rahatsız etmeyin modu için de, ağ geçitleri meşgul hat için bunu gönderir.
    .fix = Birkaç dakika sonra yeniden arayın veya kısa mesaj gönderin. Hat boş görünüyorsa rahatsız etmeyin modunu, çağrı bekletmeyi, çağrı sınırını ve hiç sonlandırılmamış çağrıları kontrol edin.
    .use = Bu telefon meşgulse veya kullanıcısı çağrıyı burada geri çeviriyorsa 486 gönderin. Başka hiçbir telefonun veya sesli mesaj kutusunun almayacağını biliyorsanız 600, neden belirtmeden her yerde geri çevirmek için 603, kimse yanıt vermiyorsa veya rahatsız etmeyin modu açıksa 480 gönderin.

sip-487 = Çağrı denemesi iptal edildi
    .description = Arayan taraf veya bir proxy sunucusu CANCEL ya da arayan taraf BYE gönderdiği için çağrı denemesi yanıtlanmadan bitmiştir.
    .when = Telefon çalarken arayan kapattığında, çalma süresi dolduğunda veya kullanıcının başka bir telefonu yanıtlayıp proxy sunucusu diğerlerini durdurduğunda gelir.
    .fix = Genellikle bir şey yapmanız gerekmez. Çağrılar çok erken iptal ediliyorsa CANCEL gönderen tarafı bulun ve çalma süresini kontrol edin; nedenini Reason belirtebilir.
    .use = CANCEL veya BYE isteğinin sonlandırdığı INVITE isteğine yanıt olarak 487 gönderin; 200 alan CANCEL isteğine hiçbir zaman göndermeyin. Denemeyi kendi zamanlayıcınız sonlandırdıysa 408, aranan kişi geri çevirdiyse 603 gönderin.

sip-488 = Ortam bu telefon için kabul edilemiyor
    .description = Telefona veya sunucuya ulaşılmıştır, ancak oturum açıklamasındaki codec, şifreleme, bant genişliği veya adres gibi bir şeyi kabul edemez. Çağrı başka bir yerde kurulabilir.
    .when = İki tarafta ortak bir codec yoksa, SRTP yalnızca birinde zorunluysa veya biri diğerinde olmayan video, faks (T.38) veya WebRTC sunuyorsa gelir. Çağrı sırasındaki bir değişikliği de reddedebilir.
    .fix = İki tarafın SDP bölümlerini karşılaştırın ve Warning üstbilgisini okuyun. G.711 gibi ortak bir codec etkinleştirin ve iki tarafta aynı ortam şifrelemesini kullanın. Aksi durumda telefon sisteminin dönüştürmesini sağlayın.
    .use = Sunulan ortamı bu telefon kabul edemiyorsa 488, kullanıcının hiçbir telefonu kabul edemiyorsa 606, gövde hiç SDP değilse 415, sağlanamayan bir ön koşul için 580 gönderin.

sip-489 = Olay paketi desteklenmiyor
    .description = Sunucu, Event üstbilgisindeki olay paketini anlamaz. Desteklediği paketleri Allow-Events listeler.
    .when = Bir telefon, örneğin meşgul lambası, çevrimiçi durumu veya ileti bekliyor göstergesi için bunu sunmayan bir sunucuya abone olduğunda veya NOTIFY bilinmeyen bir olay içerdiğinde gelir.
    .fix = Event değerini Allow-Events ile karşılaştırın. Aboneliği telefonda kapatın veya özelliği sunucuda açın. Çağrılar etkilenmez.
    .use = Olay paketini bilmiyorsanız Allow-Events ile birlikte 489, SUBSCRIBE yöntemini hiç desteklemiyorsanız 405 veya 501, bir bilgi paketini kabul etmiyorsanız 469 gönderin.

sip-491 = Çağrıda zaten bir değişiklik sürüyor
    .description = Karşı tarafın aynı çağrıda kendi başlattığı bir INVITE veya UPDATE isteği sürüyor, yani iki istek çakışmıştır.
    .when = Örneğin bekletme, aktarma, faksa geçiş veya oturum zamanlayıcısının yenilenmesi sırasında iki taraf çağrıyı aynı anda değiştirdiğinde gelir.
    .fix = Telefonun, en çok dört saniyelik rastgele beklemesinden sonra isteği yinelemesini bekleyin. Yinelenirse oturum zamanlayıcılarını yenilemeyi veya faksa geçişi tek tarafa bırakın ya da aygıt yazılımını güncelleyin.
    .use = Bu diyalogda gönderdiğiniz bir INVITE hâlâ bekliyorsa 491, daha önce aldığınız bir INVITE hâlâ açıksa Retry-After ile birlikte 500, böyle bir diyalog yoksa 481 gönderin.

sip-493 = Gövdenin şifresi çözülemedi
    .description = İsteğin gövdesi şifrelidir (S/MIME), ancak alıcıda uygun anahtar yoktur veya alıcı onu kullanmak istemez. Yanıt kullanılacak açık anahtarı içerebilir.
    .when = Az sayıda telefon gövdeleri şifrelediği için seyrektir: gönderen, alıcının yanlış, eski veya iptal edilmiş bir sertifikasını kullandığında gelir.
    .fix = Gerçekten karşı tarafa ait olduğunu doğruladıktan sonra yanıttaki anahtarla şifreleyin. Aksi durumda S/MIME özelliğini kapatın ve bağlantıyı TLS ile koruyun.
    .use = Bir gövdenin şifresini çözemiyorsanız, olanak varsa sertifikanızla birlikte 493, S/MIME desteklemiyorsanız 415, şifreli ortamı (SRTP) kabul etmiyorsanız 488 gönderin.

sip-494 = Güvenlik anlaşması gerekli
    .description = İstemcinin önce sunucuyla bağlantının nasıl korunacağı üzerinde anlaşması gerekir. Sunucunun mekanizmalarını Security-Server listeler.
    .when = Mobil şebekelerin (IMS) proxy sunucularında, sec-agree içeren bir REGISTER veya INVITE korumasız geldiğinde veya istemcinin yinelediği liste değiştirilmiş olduğunda gelir.
    .fix = Security-Server üstbilgisinden TLS veya IPsec gibi bir mekanizma seçin, kurun ve isteği listeyi Security-Verify içine yazarak yineleyin. Aksi durumda sec-agree özelliğini kapatın.
    .use = sec-agree sunan bir istemci korumasız istek gönderiyorsa Security-Server ile birlikte 494, politikanız sec-agree gerektiriyor ve istemci sunmuyorsa 421 gönderin.

## Server failures

sip-500 = Sunucuda beklenmedik hata
    .description = Sunucu beklenmedik bir durumla karşılaşmış ve isteği yerine getirememiştir.
    .when = Arama planındaki, betikteki, veritabanındaki veya yazılımdaki bir hatadan sonra ve çağrıda yanlış sırayla gelen istekler için görülür. Ağ geçitleri bunu telefon şebekesindeki belirsiz hatalar için gönderir; proxy sunucuları 503 kodunu da buna çevirir.
    .fix = Yanıtın metnini okuyun ve sunucu günlüğünde Call-ID değerini arayın. Yalnızca bir numara etkileniyorsa arama planına, hepsi etkileniyorsa diske, veritabanına ve son değişikliğe bakın.
    .use = Kendi hatanız için olabildiğince açık bir yanıt metniyle 500 gönderin. Aşırı yüklü veya bakımdaysanız 503, hata istekteyse 400 gönderin.

sip-501 = Sunucu yöntemi desteklemiyor
    .description = Sunucu isteğin gerektirdiğini desteklemez. Genellikle bir telefon yöntemi bilmez ve hiçbir kullanıcı için destekleyemez.
    .when = MESSAGE, PUBLISH, REFER veya başka bir uzantı basit bir cihaza gittiğinde gelir. Ağ geçitleri, telefon şebekesi bir hizmeti reddettiğinde bunu gönderir.
    .fix = Bu yöntemi gönderen özelliği kapatın veya onu destekleyen bir sunucu kullanın. Yöntemi her sunucunun bilmesi gerekiyorsa betiğinizin onu büyük harflerle doğru yazdığını kontrol edin.
    .use = Yöntemi hiç bilmiyorsanız 501, biliyor ancak bu adreste izin vermiyorsanız 405, Require üstbilgisindeki bir uzantı için 420 gönderin. Proxy sunucusu bilinmeyen yöntemleri iletir.

sip-502 = Sonraki sunucudan geçersiz yanıt
    .description = Bir proxy sunucusu veya ağ geçidi, bu istek için sorduğu sonraki sunucudan geçersiz bir yanıt almıştır.
    .when = Sonraki sunucu biçimi hatalı yanıtlar gönderdiğinde veya telefon şebekesi hedefin hizmet dışı olduğunu bildirdiğinde gelir. Bazı proxy sunucuları bağlanamadıklarında bunu gönderir.
    .fix = Sorunun yalnızca bu hedefte olup olmadığını görmek için başka bir rota veya numara deneyin. Proxy sunucusunu siz yönetiyorsanız ağ izlemesinde sonraki sunucunun yanıtına bakın. Aksi durumda sağlayıcıya bildirin.
    .use = Sonraki sunucunun yanıtı geçersizse 502, o sunucu yanıt vermediyse 504, çalışan ağ geçidiniz yoksa 503, kendi hatanız için 500 gönderin.

sip-503 = Sunucu veya hat kullanılamıyor
    .description = Sunucu aşırı yük veya bakım nedeniyle isteği şu anda işleyemez. İstemciler başka bir sunucu denemeli ve bunu Retry-After süresince rahat bırakmalıdır.
    .when = Bir SIP trunk hattının bütün hatları veya kanalları kullanımda olduğunda, ağ geçidi veya sağlayıcı kapalı olduğunda veya çağrı sınırına ulaşıldığında gelir. Telefon veya proxy sunucusu, bağlantı başarısız olduğunda da bunu bildirir.
    .fix = Sistemin sonraki sunucusunu veya SIP trunk hattını kullanmasını sağlayın. Sürerse süren çağrıları kanal sınırıyla karşılaştırın, SIP trunk hattının kayıtlı olduğunu kontrol edin ve sağlayıcıya sorun. Reason üstbilgisindeki neden kodu 34, boş hat olmadığı anlamına gelir.
    .use = Sunucunun tamamı etkileniyorsa 503 gönderin; Retry-After değerini yalnızca gönderenler bütün isteklerini durdurmalıysa ekleyin. Tek bir hata için 500, yalnızca kullanıcıya ulaşılamıyorsa 486 veya 480 gönderin.

sip-504 = Başka bir sunucu zamanında yanıt vermedi
    .description = Bu sunucunun isteği işlemek için ihtiyaç duyduğu veritabanı, DNS veya sonraki ağ geçidi gibi başka bir sunucu zamanında yanıt vermemiştir.
    .when = Bir sağlayıcı veya telefon şebekesi ağ geçidine yanıt vermediğinde ya da numara veya konum sorgusu çok uzun sürdüğünde gelir.
    .fix = Hangi yolun etkilendiğini görmek için başka bir hedef deneyin. Sunucuyu siz yönetiyorsanız günlüğünde hangi sunucuyu beklediğini bulun, oradaki ağı ve yükü kontrol edin.
    .use = Sorduğunuz başka bir sunucu zamanında yanıt vermediyse 504, arayanın Expires ile koyduğu süre önce dolduysa 408, geçersiz bir yanıt gelirse 502 gönderin.

sip-505 = SIP sürümü desteklenmiyor
    .description = Sunucu, istekteki SIP sürümünü desteklemez veya desteklemeyi reddeder.
    .when = Hepsi SIP/2.0 kullanan gerçek telefonlarda neredeyse hiç görülmez: yalnızca test araçlarında, taramalarda veya ilk satırı bozuk isteklerde görülür.
    .fix = Ağ izlemesinde isteğin ilk satırına bakın: SIP/2.0 ile bitmelidir. SIP portuna başka bir protokol geliyorsa onu gönderen istemcide adresi veya portu düzeltin.
    .use = İlk satır başka bir ana sürüm belirtiyorsa 505, satırın biçimi hatalıysa 400 gönderin.

sip-513 = İleti çok büyük
    .description = İletinin tamamı sunucunun işleyebildiğinden uzun olduğu için sunucu isteği işleyememiştir.
    .when = Çok uzun SDP, çok sayıda Record-Route veya büyük Identity üstbilgileriyle, çoğu kez UDP üzerinden gelir; oysa yaklaşık 1300 baytın üzerindeki istekler TCP kullanmalıdır.
    .fix = SDP bölümünü gereken codec türleriyle sınırlayın ve telefonu veya SIP trunk hattını UDP yerine TCP ya da TLS kullanacak şekilde ayarlayın. Sunucuyu siz yönetiyorsanız arabelleğini veya sınırını yükseltin.
    .use = İletinin tamamı sınırınızı aşıyorsa 513, gövde aşıyorsa 413, Request-URI aşıyorsa 414 gönderin.

sip-555 = Anlık bildirim hizmeti desteklenmiyor
    .description = Sağlayıcının sunucuları, telefonun kaydında belirttiği anlık bildirim hizmetini, hiç belirtmediyse herhangi bir anlık bildirimi desteklemez.
    .when = Bir cep telefonu uygulaması, anlık bildirimle çağrılar için uyandırılabilmek üzere pn-provider ile kaydolduğunda ve yol üzerindeki hiçbir sunucu orada belirtilen hizmeti desteklemediğinde gelir.
    .fix = pn-provider değerini ve uygulamanın bildirim ayarlarını kontrol edin, bildirim olmadan kaydolup uygulamayı uyanık tutun veya sunucuları bu uygulamayı uyandırabilen bir sağlayıcı kullanın.
    .use = Yol üzerindeki hiçbir sunucunun pn-provider içindeki bildirim hizmetini desteklemediğini biliyorsanız 555 gönderin. Aksi durumda REGISTER isteğini iletin. Yalnızca geçerlilik süresi çok kısaysa 423 gönderin.

sip-580 = Çağrının ön koşulu sağlanmadı
    .description = Aranan taraf, teklifin genellikle ayrılmış ağ kalitesi olan bir ön koşulunu sağlayamaz veya sağlamak istemez. Hangisi olduğunu yanıttaki SDP gösterebilir.
    .when = LTE üzerinden ses sunan mobil şebekelerde, telefon çalmadan önce ağ bant genişliğini ayıramadığında, örneğin kapsama alanının sınırında gelir.
    .fix = Daha iyi kapsamada veya Wi-Fi üzerinden yeniden arayın. Sistemi siz yönetiyorsanız kaynak ayırmayı ve politika sunucusunu kontrol edin veya ön koşulu isteğe bağlı yapın.
    .use = INVITE veya UPDATE içindeki bir teklifin zorunlu ön koşulunu sağlayamıyorsanız 580, ortam kabul edilemiyorsa 488, Require precondition içeriyor ve desteklemiyorsanız 420 gönderin.

## Global failures

sip-600 = Bütün telefonlarda meşgul
    .description = Aranan kişi meşguldür ve çağrıyı şimdi almak istemez; başka hiçbir telefonu veya sesli mesaj kutusu da yanıtlamayacaktır.
    .when = Bir telefon veya sunucu kullanıcının bütün telefonlarını bildiğinde, örneğin hepsi rahatsız etmeyin modundayken gelir. Kod 486 kodundan çok daha seyrektir.
    .fix = Daha sonra yeniden arayın veya mesaj yazın. Bu durumda çağrıların sesli mesaj kutusuna veya başka bir telefona gitmesi gerekiyorsa aranan telefonun bunun yerine 486 göndermesini sağlayın.
    .use = 600 kodunu yalnızca başka hiçbir telefonun veya sesli mesaj kutusunun çağrıyı almayacağını biliyorsanız gönderin. Yalnızca bu telefon meşgulse 486, nedeni belirtmek istemiyorsanız 603 gönderin.

sip-603 = Çağrı geri çevrildi
    .description = Aranan kişi çağrıya katılmak istemez veya katılamaz ve neden belirtmez. “Network Blocked” ifadesiyle geldiyse bir sağlayıcı çağrıyı kuşkulu bulup engellemiştir.
    .when = Kullanıcı çağrıyı geri çevirdiğinde, rahatsız etmeyin kuralı veya engelleme listesi uygulandığında ya da telefon sistemi çağrıyı geri çevirecek şekilde ayarlandığında gelir. Amerika Birleşik Devletleri içindeki sağlayıcılar, çağrıları çözümledikten sonra “Network Blocked” (603+) gönderir.
    .fix = Mesaj yazıp aramanın konusunu belirtin. Bütün çağrılarınız geri çevriliyorsa arayan kimliğinizi ve çağrılarınızın imzalı olup olmadığını kontrol edin. “Network Blocked” geldiyse yeniden aramayın, Reason üstbilgisindeki iletişim bilgisini kullanın.
    .use = Kullanıcı geri çeviriyorsa, başka telefon yanıtlamayacaksa ve neden belirtilmeyecekse 603 gönderin. Yalnızca tek telefonda geri çevirmek için 486, çağrı istenmiyorsa 607, çağrıyı sunucu politikası yasaklıyorsa 403 gönderin.

sip-604 = Kullanıcı hiçbir yerde yok
    .description = Sunucu, Request-URI içindeki kullanıcının hiçbir yerde bulunmadığına ilişkin yetkili bilgiye sahiptir.
    .when = Seyrek olarak, kimseye ait olmayan bir numara veya adres için bir sağlayıcının merkezî dizininden gelir. Çoğu sunucu yalnızca kendi kullanıcılarını bildiği için 404 gönderir.
    .fix = Numarada veya adreste hata olup olmadığını kontrol edin ve güncelini kişiye sorun. Kullanıcı varsa sağlayıcıdan dizinini düzeltmesini isteyin.
    .use = 604 kodunu yalnızca kullanıcının hiçbir sunucuda bulunmadığını kesin olarak biliyorsanız gönderin. Bunu yalnızca kendi alan adınız için biliyorsanız 404, kullanıcı kalıcı olarak ayrıldıysa 410 gönderin.

sip-606 = Ortam hiçbir telefon için kabul edilemiyor
    .description = Aranan kişi iletişim kurmak ister, ancak hiçbir telefonu oturumu tanımlandığı biçimiyle, örneğin ortamı, bant genişliği veya adresleri yüzünden kabul edemez.
    .when = Kullanıcının bütün telefonlarını bilen bir sunucu ortak codec veya ortam bulamadığında gelir. Bazı ağ geçitleri, doğrusu 488 olduğu hâlde bunu gönderir.
    .fix = Warning üstbilgisini okuyun ve SDP bölümünü, varsa yanıtın gövdesindeki yeteneklerle karşılaştırın. G.711 gibi ortak bir codec sunun, karşı tarafın kullandığı şifrelemeyi kullanın ve videoyu çıkarın.
    .use = 606 kodunu yalnızca kullanıcının hiçbir telefonu oturumu kabul edemiyorsa gönderin. Yalnızca bu telefon kabul edemiyorsa 488, sorun Accept üstbilgisiyse 406 gönderin.

sip-607 = İstenmeyen çağrı
    .description = Aranan kişi çağrıyı istenmeyen olarak işaretlemiştir. Ret arayanın kendisine yöneliktir; sonraki çağrıların da aynı şekilde reddedilmesi olasıdır.
    .when = Kullanıcı “spam” veya “engelle” düğmesine bastığında veya telefonu numarayı daha önce engellemiş olduğunda gelir. Sağlayıcılar bu kodu arayanı başkaları için de engellemek üzere kullanabilir.
    .fix = Karara saygı gösterin ve numarayı arama listelerinden çıkarın. Arayan kimliğinizi başkaları taklit ettiyse çağrılarınızın imzalanmasını sağlayın ve sağlayıcıdan kendi listesi hakkında bilgi isteyin.
    .use = Aranan kişi bu arayanı istemiyorsa 607, yalnızca bu çağrıyı geri çevirmek için 603, bir sunucu kişiye sormadan karar veriyorsa 608 gönderin.

sip-608 = Aradaki bir sunucu reddetti
    .description = İki taraf arasındaki bir sunucu, genellikle bir sağlayıcının çağrı analizi, çağrıyı aranan kişiye sormadan istenmeyen olarak reddetmiştir.
    .when = Bir çağrı; numarası, çağrıların çokluğu veya eksik imza yüzünden dolandırıcılık ya da reklam gibi göründüğünde gelir. Call-Info genellikle şikâyet için iletişim bilgisi içeren imzalı bir karta götürür.
    .fix = İletişim bilgisi için Call-Info üstbilgisine bakın ve çağrının neden reddedildiğini orada sorun. Çağrılarınızın imzalanmasını sağlayın, otomatik çağrıları azaltın ve numaranız için kayıtlı adı ve amacı düzeltin.
    .use = Analiziniz bir çağrıyı reddediyorsa Call-Info üstbilgisinde imzalı bir iletişim bilgisiyle 608 gönderin. Aranan kişi istenmeyen olarak işaretlediyse 607, geri çevirdiyse 603, çağrıyı başka bir politika yasaklıyorsa 403 gönderin.

sip-687 = Diyalog sonlandırıldı
    .description = Bu sayıyı hiçbir standart tanımlamaz. Replaces üstbilgisinin erken bir taslağından gelir ve sıkıştırılmış SIP sözcük listesine girmiştir; bu yüzden bazı kitaplıklar onu bu adla bilir.
    .when = Neredeyse hiç görülmez: Sofia-SIP ve başka kitaplıklar sayıyı listeler, internetteki kod listeleri de kopyalar. Gönderen bir sunucu bilinmez.
    .fix = Yanıtın metnini okuyun ve kodu hangi cihazın gönderdiğini ağ izlemesinde bulun. İstemcilerin bilinmeyen 6xx kodları için yaptığı gibi 600 gibi değerlendirin ve çağrıyı yeniden kurun.
    .use = 687 göndermeyin. İptal edilmiş bir INVITE isteğine yanıt olarak 487, çağrının bir dalı bittiyse 199, bir çağrıyı sonlandırmak için BYE gönderin.
