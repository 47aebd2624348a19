# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Bir sorun yok
    .happened = Sunucu isteneni yaptı, daha sonra yapmak üzere kabul etti veya devamını bekliyor.
    .customer = Bir şey yapmanız gerekmez. Herhangi bir şeyi yinelemeden önce sonucun zaten ortada olup olmadığını kontrol edin.
    .administrator = HTTP 100 gibi bir ara yanıttan sonra istemcinin sonraki bölümü göndermesini, HTTP 102 ile 104 arasındaki kodlardan veya SIP 180 kodundan sonra nihai yanıtı beklemesini sağlayın.
    .avoid = Yalnızca sonucu göremediğiniz için bir şeyi yinelemeyin: örneğin aynı sipariş iki kez verilebilir.
    .ask = Sonuç görünmezse sunucu yöneticisine sorun. Yanıttaki veya günlükteki kimlikleri, tarihi, saati ve saat dilimini belirtin.

cause-none-mail = Bir sorun yok
    .happened = Sunucu isteneni yaptı, daha sonra yapmak üzere kabul etti veya devamını bekliyor. İleti verisinden sonra gelen 250 kodu, iletinin kabul edildiğini gösterir; teslim edildiğini göstermez.
    .customer = Bir şey yapmanız gerekmez. Kabul edilen ileti ulaşmazsa alıcıdan spam klasörüne bakmasını isteyin.
    .administrator = İstemcinin 334 kodundan sonra oturum açmanın sonraki bölümünü, 354 kodundan sonra ise iletiyi göndermesini sağlayın.
    .avoid = Yalnızca sonucu göremediğiniz için iletiyi yeniden göndermeyin: iki kez ulaşabilir.
    .ask = İleti ulaşmazsa alıcının posta yöneticisine sorun. Yanıttaki veya günlükteki kimlikleri, tarihi, saati ve saat dilimini belirtin.

cause-mailbox-unknown = Posta kutusu yok
    .happened = Alıcının posta sunucusu bu adrese ait bir posta kutusu bulamadı. Genellikle @ işaretinden önceki bölüm yanlış yazılmıştır ya da hesap kapatılmış veya henüz açılmamıştır.
    .customer = Adresi, alıcının size verdiğiyle harfi harfine karşılaştırın ve e-posta programınızın kaydettiği öneriyi silin. Adres doğru görünüyorsa alıcıya başka bir yoldan ulaşın.
    .administrator = Alıcının sunucusunu siz yönetiyorsanız ve posta kutusunun var olması gerekiyorsa hesabı, takma adlarını ve öndeki aktarma sunucularının alıcı listesini kontrol edin.
    .avoid = Benzer adları tahminle denemeyin: çok sayıda bilinmeyen alıcı, gönderen sunucunun itibarına zarar verir.
    .ask = Alıcıdan tam adresi isteyin veya adresin var olup olmadığını alıcının yöneticisine sorun. Hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-mailbox-full = Posta kutusu dolu
    .happened = Alıcının posta kutusunda yer kalmadığı için sunucu iletiyi kabul etmedi.
    .customer = Alıcıya başka bir yoldan haber verin. İleti geri döndüyse yer açıldıktan sonra yeniden gönderin.
    .administrator = Alıcının sunucusunu siz yönetiyorsanız depolama alanı açın veya kotayı yükseltin. Gönderen sunucuda bir değişiklik gerekmez.
    .avoid = İletiyi birkaç dakikada bir yeniden göndermeyin: yer açılmadıkça hiçbir şey değişmez.
    .ask = Posta kutusunun kotayı aşıp aşmadığını alıcıya veya alıcının sağlayıcısına sorun. Hata metninin tamamını belirtin.

cause-mailbox-disabled = Posta kutusu devre dışı veya kullanılmıyor
    .happened = Alıcının sunucusu adresi tanıyor, ancak posta kutusu ileti kabul etmiyor: hesap geçici veya kalıcı olarak devre dışı bırakılmış, askıya alınmış ya da kilitlenmiş veya uzun süredir kullanılmamış.
    .customer = Alıcıya başka bir yoldan veya başka bir adresten ulaşın. Posta kutusunu yalnızca alıcı veya alıcının sağlayıcısı etkinleştirebilir.
    .administrator = Alıcının sunucusunu siz yönetiyorsanız hesabın neden devre dışı olduğunu araştırın: ödenmemiş fatura, kötüye kullanım, uzun süre kullanılmama veya işten ayrılan bir çalışan.
    .avoid = Devre dışı kalan bir posta kutusuna göndermeyi sürdürmeyin: terk edilmiş bazı posta kutuları spam tuzağına dönüştürülür ve gönderenin itibarına zarar verir.
    .ask = Hesabın hâlâ var olup olmadığını ve yeniden etkinleştirilip etkinleştirilmeyeceğini alıcıya veya alan adının yöneticisine sorun. Hata metninin tamamını belirtin.

cause-mailbox-moved = Alıcının adresi değişmiş
    .happened = Alıcı bu adresi artık kullanmıyor ve sunucu bu adrese posta teslim etmiyor. Yanıt yeni adresi yalnızca sunucunun bunu açıklamasına izin varsa içerir.
    .customer = Yeni adresi alıcıya başka bir yoldan doğrulatın. Ardından iletiyi o adrese gönderin ve adres defterinizi düzeltin.
    .administrator = Alıcı yeni adresi doğruladıktan sonra listelerinizde bu adresi kullanın. Alıcının sunucusunu siz yönetiyorsanız posta yönlendirme veya yeni adresi bildiren bir yanıt ayarlayın.
    .avoid = Programların yeni adresi otomatik olarak benimsemesine izin vermeyin ve doğrulanmamış adrese gizli ileti göndermeyin.
    .ask = Güncel adresi alıcıya, alıcının bir iş arkadaşına veya eski alan adının yöneticisine sorun. Hata metninin tamamını belirtin.

cause-domain-unknown = Alıcının alan adı bulunamadı
    .happened = Gönderen sunucu alıcının alan adına giden bir yol bulamadı: alan adı yok, DNS kayıtlarında alan adı için posta sunucusu belirtilmemiş veya DNS sorgusu başarısız oldu.
    .customer = @ işaretinden sonraki bölümde yazım hatası veya yanlış bir uzantı olup olmadığını kontrol edin. Alan adı doğruysa alıcıya başka bir yoldan haber verin.
    .administrator = Alan adının MX, A ve AAAA kayıtlarını ikinci bir çözümleyiciyle sorgulayın. Kayıtlar varsa kendi çözümleyicinizi ve rota ayarlarınızı kontrol edin. Alan adı sizinse süresini yenileyin veya bir MX kaydı yayımlayın.
    .avoid = Aynı alan adında başka adlar denemeyin ve iletiyi değiştirmeyin: ikisi de işe yaramaz.
    .ask = Alan adının değişip değişmediğini veya süresinin dolup dolmadığını alıcıya sorun. Alan adının yöneticisine tam alan adını, çözümleyicinizin adını, tarihi, saati ve saat dilimini bildirin.

cause-domain-no-mail = Alan adı veya ana makine posta kabul etmiyor
    .happened = Ya DNS kayıtlarındaki bir boş MX (null MX) kaydı alıcının alan adının posta kabul etmediğini bildiriyor ya da alıcı ana makine hiç kimseden posta kabul etmiyor.
    .customer = @ işaretinden sonraki alan adını kontrol edin: çoğu kez yanlışlıkla web sitesi adları ve yanıtlanmayan (no-reply) adresler kullanılır. Adres doğruysa alıcıya başka bir yoldan ulaşın.
    .administrator = Alan adı sizinse ve posta kabul etmesi gerekiyorsa boş MX kaydını değiştirin veya MX kaydını posta kabul eden bir sunucuya yöneltin.
    .avoid = Başka bir hesaptan veya sunucudan göndermeyin: bu alan adına veya ana makineye gönderilen her ileti reddedilir.
    .ask = Alıcıdan posta kabul eden bir adres isteyin; MX kaydının bilerek böyle ayarlanıp ayarlanmadığını alan adının yöneticisine sorun.

cause-sender-address = Gönderen adresi kabul edilmedi
    .happened = Sunucu gönderen adresini kabul etmiyor: adresin biçimi hatalı veya adres doğrulanamıyor, alan adı yok ya da yanıt kabul etmiyor veya oturum açan kullanıcının bu adresi kullanmaya izni yok.
    .customer = E-posta programınızın ayarlarındaki gönderen adresinde yazım hatası olup olmadığına bakın. Oturum açtığınız hesabın adresini kullanın.
    .administrator = MAIL FROM komutundaki ve From üstbilgisindeki alan adlarının var olduğunu, MX veya adres kayıtlarının bulunduğunu, posta kabul ettiğini ve hesabın adresi kullanmaya yetkili olduğunu kontrol edin. Alan adı localhost olan adresleri değiştirin.
    .avoid = Başkasının adresini veya alan adını kullanmayın: bu sahtecilik sayılır; SPF ve DMARC gibi kontroller başarısız olur.
    .ask = Hesabınızın hangi gönderen adreslerini kullanabileceğini sağlayıcınıza sorun. MAIL FROM ve From adreslerini, kullanıcı adını ve hata metninin tamamını belirtin.

cause-relay-denied = Aktarmaya izin yok
    .happened = Sunucu bu gönderenin iletilerini bu alan adına aktarmıyor. Genellikle e-posta programı oturum açmamıştır veya yanlış sunucuyu kullanıyordur.
    .customer = E-posta programınızda giden posta sunucusu için kimlik doğrulamayı açın. Sağlayıcınızın verdiği sunucuyu, portu (genellikle 465 veya 587) ve kullanıcı adını kullanın.
    .administrator = Reddeden sunucu sizinse ve alıcının alan adının MX kayıtları arasında yer alıyorsa alan adını sunucunun kabul ettiklerine ekleyin. Aksi durumda gönderen tarafta oturum açma ayarlarını veya rotayı düzeltin.
    .avoid = Bu hatayı gidermek için herkesin veya bütün ağların aktarma yapmasına izin vermeyin: spam gönderenler açık aktarma sunucularını kısa sürede bulur, ardından sunucu engelleme listelerine girer.
    .ask = Hangi sunucuyu, portu ve oturum açma yöntemini kullanacağınızı sağlayıcınıza sorun. Hata metninin tamamını ve IP adresinizi belirtin.

cause-sender-reputation = Gönderen sunucuya veya alan adına güvenilmiyor
    .happened = Sunucu iletinin kaynağına güvenmiyor: gönderen IP adresi, alan adı veya HELO adı bir engelleme listesinde veya itibarı kötü ya da ters DNS kaydı eksik veya yanlış.
    .customer = Hata metninin tamamını sağlayıcınıza veya yöneticinize iletin ve alıcıya başka bir yoldan ulaşın. Her zaman sağlayıcınızın sunucusu üzerinden, oturum açarak gönderin.
    .administrator = Yanıtta bir liste adı geçiyorsa IP adresini ve alan adını o listede sorgulayın. Ele geçirilmiş bir hesap gibi nedenleri giderin; PTR kaydını, adres kaydını ve HELO adını birbiriyle uyumlu duruma getirin. Ardından listeden çıkarılmayı isteyin.
    .avoid = Nedeni gidermek yerine yeni IP adreslerine veya alan adlarına geçmeyin: onların da itibarı kısa sürede bozulur.
    .ask = Nedeni alıcının posta yöneticisine veya yanıtta bir engelleme listesi adı geçiyorsa listenin işletmecisine sorun. Gönderen IP adresini, alan adını, HELO adını, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-content-refused = İçerik spam veya zararlı olduğu için reddedildi
    .happened = Bir filtre iletinin metni, içindeki bir web bağlantısı veya ek gibi bir içeriği sakıncalı buluyor; bunu spam, kötü amaçlı yazılım veya yasak içerik sayıyor.
    .customer = Yanıtta bir virüs adı geçiyorsa cihazınızı tarayın. Aksi durumda kısaltılmış web bağlantılarını, programları ve parola korumalı arşivleri iletiden çıkarın; dosyaları alıcının kabul ettiği bir yolla paylaşın.
    .administrator = Gönderen tarafta ele geçirilmiş bir hesap veya kötüye kullanılan bir web formu olup olmadığına bakın. Alıcının sunucusunu siz yönetiyorsanız ve ileti zararsızsa filtre kuralını düzeltin veya bir istisna ekleyin.
    .avoid = Ekin adını değiştirerek, arşive parola koyarak veya sözcükleri bilerek yanlış yazarak içeriği gizlemeye çalışmayın: filtreler böyle hileleri cezalandırır.
    .ask = Filtrenin hangi kuralı, web bağlantısını veya virüs adını bildirdiğini alıcının yöneticisine sorun. Hata metninin tamamını, Message-ID üstbilgisini, tarihi, saati ve saat dilimini belirtin.

cause-message-authentication = SPF, DKIM veya DMARC kontrolü geçilemedi
    .happened = Alıcının sunucusu, ileti için gönderenin alan adının yetki verdiğini doğrulayamadı: SPF, DKIM veya DMARC kontrolü başarısız oldu, kaydı yok veya kontrol edilemedi. Posta yönlendirme ve posta listeleri bu kontrolleri bozabilir.
    .customer = From adresinizdeki alan adının posta sunucusu üzerinden gönderin. Zaten böyle yapıyorsanız hata metninin tamamını o alan adının yöneticisine iletin.
    .administrator = Gönderen bütün sunucuları alan adının tek SPF kaydında listeleyin, iletileri DKIM ile imzalayın ve DMARC için SPF veya DKIM alan adını From alan adıyla hizalayın. Ardından bir deneme iletisinde Authentication-Results üstbilgisini kontrol edin.
    .avoid = İkinci bir SPF kaydı yayımlamayın, kaydı +all ile bitirmeyin ve DMARC politikasını kalıcı olarak gevşetmeyin: bunlar kontrolleri bozar veya sahteciliğe olanak verir.
    .ask = Hangi alan adı için hangi kontrolün başarısız olduğunu alıcının posta yöneticisine sorun. Gönderen IP adresini, MAIL FROM ve From alan adlarını, DKIM-Signature üstbilgisini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-credentials-refused = Oturum açılmamış veya kimlik bilgileri kabul edilmemiş
    .happened = Sunucu istemcinin oturum açmasını istiyor, ancak kimlik bilgilerini almadı veya kabul etmedi. Parola, belirteç, anahtar veya oturum açma yöntemi yanlış, eksik ya da süresi dolmuş olabilir.
    .customer = Yeniden oturum açın; kullanıcı adını ve parolayı kontrol edin. İkisi de doğruysa hesabın kilitli olup olmadığına veya farklı bir oturum açma yöntemi gerektirip gerektirmediğine bakın.
    .administrator = Programın hangi hesabı, belirteci veya anahtarı gönderdiğini, süresinin dolup dolmadığını ve sunucunun bu oturum açma yöntemini sunup sunmadığını kontrol edin. Sunucuyu siz yönetiyorsanız kilitlenmiş bir hesap olup olmadığına bakın.
    .avoid = Bir programın reddedilen oturum açma denemesini yinelemesine izin vermeyin: hesap kilitlenebilir veya IP adresi engellenebilir. Parolayı veya belirteci hiçbir zaman destek kaydına yazmayın.
    .ask = Hesabın etkin olup olmadığını ve hangi oturum açma yöntemini gerektirdiğini yöneticiye sorun. Kullanıcı adını, hata metninin tamamını, tarihi, saati ve saat dilimini, HTTP için ayrıca WWW-Authenticate veya Proxy-Authenticate üstbilgisini belirtin.

cause-credentials-refused-mail = Oturum açılmamış veya kimlik bilgileri kabul edilmemiş
    .happened = Sunucu istemcinin oturum açmasını istiyor, ancak kimlik bilgilerini almadı veya kabul etmedi. Parola, belirteç, anahtar veya oturum açma yöntemi yanlış, eksik ya da süresi dolmuş olabilir.
    .customer = Yeniden oturum açın; birçok posta sunucusu kullanıcı adı olarak adresin tamamını ister. Parola yalnızca web üzerinde çalışıyorsa bir uygulama parolası oluşturun veya web üzerinden oturum açma yöntemini kullanın.
    .administrator = Programın hangi hesabı, belirteci veya anahtarı gönderdiğini, süresinin dolup dolmadığını ve sunucunun bu oturum açma yöntemini sunup sunmadığını kontrol edin. Sunucuyu siz yönetiyorsanız kilitlenmiş bir hesap olup olmadığına bakın.
    .avoid = Bir programın reddedilen oturum açma denemesini yinelemesine izin vermeyin: hesap kilitlenebilir veya IP adresi engellenebilir. Parolayı veya belirteci hiçbir zaman destek kaydına yazmayın.
    .ask = Hesabın etkin olup olmadığını ve hangi oturum açma yöntemini gerektirdiğini yöneticiye sorun. Kullanıcı adını, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-encryption-required = Şifreli bağlantı gerekli
    .happened = Sunucu şifreli bağlantı istiyor, ancak istemci bağlantıyı şifrelemedi veya TLS, taraflardan birinin politikasının gerektirdiği şekilde kurulamadı.
    .customer = Adresin başına https yazın veya programın ayarlarında TLS seçeneğini açın. Eski programları güncelleyin.
    .administrator = İstemcide TLS 1.2 veya daha yeni bir sürümü açın. Sunucuyu siz yönetiyorsanız sertifikayı, ana makine adını, sertifikanın bitiş tarihini ve politikanın neyi gerektirdiğini kontrol edin.
    .avoid = Şifrelemeyi veya sertifika kontrolünü kapatmayın; parolayı hiçbir zaman şifrelenmemiş bir bağlantı üzerinden göndermeyin.
    .ask = Hangi TLS sürümlerinin ve sertifikaların gerektiğini sunucu yöneticisine sorun. Ana makine adını, portu, günlükteki TLS ile ilgili satırları ve hata metninin tamamını belirtin.

cause-encryption-required-mail = Şifreli bağlantı gerekli
    .happened = Sunucu şifreli bağlantı istiyor, ancak istemci bağlantıyı şifrelemedi veya TLS, taraflardan birinin politikasının gerektirdiği şekilde kurulamadı.
    .customer = E-posta programınızda STARTTLS (genellikle 587 numaralı port) veya baştan TLS (465 numaralı port) seçeneğini kullanın. Eski programları güncelleyin.
    .administrator = Gönderen sunucuda veya istemcide TLS 1.2 veya daha yeni bir sürümü açın. Diğer sunucuyu siz yönetiyorsanız sertifikayı, ana makine adını, sertifikanın bitiş tarihini ve varsa MTA-STS veya DANE politikasını kontrol edin.
    .avoid = Şifrelemeyi veya sertifika kontrolünü kapatmayın; parolayı hiçbir zaman şifrelenmemiş bir bağlantı üzerinden göndermeyin.
    .ask = Hangi TLS sürümlerinin ve sertifikaların gerektiğini sunucu yöneticisine sorun. Ana makine adını, portu, günlükteki TLS ile ilgili satırları ve hata metninin tamamını belirtin.

cause-rate-limited = Sınıra veya kotaya ulaşıldı
    .happened = Kısa sürede çok fazla şey gönderildi veya çok fazla bağlantı kuruldu ya da bir kota tükendi. Sınır; hesap, IP adresi veya anahtar için geçerli olabilir.
    .customer = Sunucu bir süre belirtmiyorsa birkaç dakika, her reddedilişten sonra daha uzun bekleyin. Ardından tek seferde daha az gönderin veya sağlayıcınızdan daha yüksek bir sınır isteyin.
    .administrator = Daha az paralel bağlantı ve daha uzun aralıklar kullanın; sunucunun istediği kadar bekleyin. Ele geçirilmiş bir hesap veya sürekli yeniden deneyen bir program olup olmadığına bakın. Sunucuyu siz yönetiyorsanız sınırı kontrol edin.
    .avoid = Trafiği daha fazla hesaba veya IP adresine dağıtmayın: reddedilen denemeler de çoğu kez sayılır ve ardından engelleme gelebilir.
    .ask = Neyin, hangi süre için sayıldığını ve sayacın ne zaman sıfırlandığını sunucu yöneticisine sorun. Hesabı, IP adresini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-rate-limited-mail = Sınıra veya kotaya ulaşıldı
    .happened = Kısa sürede çok fazla ileti gönderildi veya çok fazla bağlantı kuruldu ya da bir kota tükendi. Sınır; hesap, IP adresi, gönderen veya alıcı için geçerli olabilir.
    .customer = Sunucu bir süre belirtmiyorsa birkaç dakika, her reddedilişten sonra daha uzun bekleyin. Ardından tek seferde daha az gönderin veya sağlayıcınızdan daha yüksek bir sınır isteyin.
    .administrator = Daha az paralel bağlantı ve daha uzun aralıklar kullanın; sunucunun istediği kadar bekleyin. Ele geçirilmiş bir hesap veya sürekli yeniden deneyen bir program olup olmadığına bakın. Sunucuyu siz yönetiyorsanız sınırı kontrol edin.
    .avoid = Trafiği daha fazla hesaba veya IP adresine dağıtmayın: reddedilen denemeler de çoğu kez sayılır ve ardından engelleme gelebilir.
    .ask = Neyin, hangi süre için sayıldığını ve sayacın ne zaman sıfırlandığını sunucu yöneticisine sorun. Hesabı, IP adresini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-message-too-large = Boyut sınırı aşıldı
    .happened = Gönderilen veri, alıcı tarafın kabul ettiğinden büyük.
    .customer = Tek seferde daha az gönderin veya dosyayı küçültün. Bir web sayfası üstbilgilerle veya çerezlerle ilgili hata gösteriyorsa sitenin çerezlerini silin ve sitenin ana sayfasından başlayın.
    .administrator = Boyutu proxy sunucusunun, sunucunun ve uygulamanın sınırlarıyla karşılaştırın. Bir sınırı yükseltirseniz yol üzerindeki bütün sunucularda yükseltin.
    .avoid = Sınırı kaldırmayın: alıcı tarafı korur.
    .ask = Boyut sınırını alıcı tarafın yöneticisine sorun. Hata metninin tamamını ve boyutu belirtin.

cause-message-too-large-mail = İleti çok büyük
    .happened = İleti, sunucunun kabul ettiğinden büyük. Kodlama ekleri yaklaşık üçte bir oranında büyüttüğü için sınırın altındaki bir dosya da fazla büyük gelebilir.
    .customer = Eki küçültün veya dosyayı bir web bağlantısıyla paylaşın.
    .administrator = Boyutu, sunucunun EHLO komutuna verdiği yanıttaki SIZE değeriyle karşılaştırın. Bir sınırı yükseltirseniz yol üzerindeki bütün sunucularda yükseltin.
    .avoid = Sınırı kaldırmayın: sunucuyu korur. Dosyayı çok sayıda iletiye bölmeyin: alıcının posta kutusu dolabilir.
    .ask = Boyut sınırının ne olduğunu, iletiyi reddeden sunucunun yöneticisine sorun. Hata metninin tamamını ve kodlamadan sonraki boyutu belirtin.

cause-too-many-recipients = Tek seferde çok fazla alıcı
    .happened = İletinin alıcı sayısı, sunucunun tek seferde kabul ettiğinden fazlaydı; bu yüzden ileti alıcıların bir bölümü veya tümü için kabul edilmedi.
    .customer = Hangi alıcıların reddedildiğini bulun ve iletiyi onlara daha küçük gruplar hâlinde gönderin. Çok sayıda kişiye düzenli olarak yazıyorsanız bir posta listesi kullanın.
    .administrator = Gönderen sunucunun iletiyi kabul edilen alıcılara teslim etmesini ve diğerlerini, RFC 5321 belgesinin 452 kodundan sonra öngördüğü gibi, başka posta işlemlerinde sunmasını sağlayın. Gerekirse ileti başına alıcı sayısını azaltın.
    .avoid = İletiyi herkese yeniden göndermeyin: kabul edilen alıcılara iki kez ulaşır. Birbirini tanımayan kişileri To veya Cc üstbilgisine yazmayın.
    .ask = Bir iletinin en çok kaç alıcısı olabileceğini, alıcıları reddeden sunucunun posta yöneticisine sorun. Hata metninin tamamını ve alıcı sayısını belirtin.

cause-greylisted = Gri listeleme nedeniyle gecikti
    .happened = Alıcının sunucusu bu göndereni henüz tanımıyor ve gönderen sunucunun, posta sunucularının normalde yaptığı gibi yeniden deneyip denemeyeceğini görmek için ilk denemeyi bilerek reddediyor.
    .customer = Bekleyin: ileti genellikle birkaç dakika veya birkaç saat içinde ulaşır. Acilse veya ileti geri döndüyse alıcıya başka bir yoldan ulaşın.
    .administrator = Kuyruğun birkaç dakika sonra, aynı IP adresinden, aynı zarf göndereni ve alıcısıyla yeniden denemesini sağlayın. Kuyruğu olmayan programların iletilerini kuyruğu olan bir sunucu üzerinden gönderin.
    .avoid = Yeni bir kopya göndermeyin, birkaç saniyede bir yeniden denemeyin, denemeler arasında göndereni veya IP adresini değiştirmeyin: bekleme süresi baştan başlayabilir.
    .ask = Denemeler bir gün sonra hâlâ reddediliyorsa alıcının posta yöneticisinden bir istisna isteyin. Gönderen IP adresini, zarf göndereni adresini ve her denemenin tarihini, saatini ve saat dilimini belirtin.

cause-connection = Bağlantı kurulamadı veya zaman aşımına uğradı
    .happened = Bağlantı kurulamadı, koptu veya zaman aşımına uğradı ya da bir ağ geçidi kullanılabilir bir yanıt alamadı. Sorun ağda, güvenlik duvarında, DNS kayıtlarında veya diğer sunucuda olabilir.
    .customer = Başka şeyler de çalışmıyorsa kendi ağınızı kontrol edin. Ödeme yapıyor veya sipariş veriyorduysanız yeniden denemeden önce işlemin tamamlanıp tamamlanmadığına bakın.
    .administrator = Gönderen sunucudan veya istemciden DNS çözümlemesini, rotayı, portu ve güvenlik duvarını test edin. Arada proxy sunucusu veya ağ geçidi varsa upstream sunucusunu kontrol edin. Ulaşılamayan sunucunun portu dinlediğini ve yükün altından kalktığını doğrulayın.
    .avoid = Adresi veya içeriği değiştirmeyin ve kısa aralıklarla yeniden denemeyin: hiçbiri nedeni gidermez, denemeler ise yükü artırır.
    .ask = Bilinen bir arıza olup olmadığını, ulaşılamayan sunucunun veya ağın yöneticisine sorun. Ana makine adlarını, IP adreslerini, portu, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-name-unknown = Ana makine adı bulunamadı
    .happened = Bir sunucu adı adrese çevrilemedi: ad yanlış yazılmış, DNS kayıtlarında yok veya yalnızca başka bir ağda var.
    .customer = Adreste yazım hatası olup olmadığını kontrol edin. Adres doğruysa internete bağlı olduğunuzu kontrol edin ve adın ait olduğu şirket ağına veya VPN ağına bağlanın.
    .administrator = Adı önce hatayı bildiren makinede, sonra ikinci bir çözümleyiciyle sorgulayın. İstemcinin ayarlarını, arama alan adlarını ve hosts dosyasını kontrol edin veya eksik A ya da AAAA kaydını yayımlayın.
    .avoid = Adın yerine kalıcı olarak IP adresi yazmayın: adres değişebilir ve sertifikalar artık eşleşmez.
    .ask = Adın doğru olup olmadığını ve nerede sorgulanabileceğini sunucu yöneticisine sorun. Adı tam olarak, çözümleyicinizi, tarihi, saati ve saat dilimini belirtin.

cause-certificate-untrusted = Sertifikaya güvenilmiyor
    .happened = Taraflardan biri diğerinin sertifikasını kabul etmedi: sertifikayı veren kuruluş o tarafta tanınmıyor, bir ara sertifika eksik ya da sertifika bozuk, iptal edilmiş veya bu amaç için verilmemiş.
    .customer = Programınız bir TLS uyarısı aldıysa doğru istemci sertifikasını kullandığını kontrol edin. Aksi durumda adresin doğru yazıldığını kontrol edin; herkese açık ağlarda önce ağın kendisinde oturum açın. İşe yaramazsa hatayı sunucu yöneticisine bildirin.
    .administrator = Sertifikası reddedilen tarafın ara sertifikalarını da göndermesini sağlayın. Bir TLS uyarısından sonra bu, uyarıyı alan taraftır. Sertifikayı kendi kuruluşunuz verdiyse kök sertifikasını karşı tarafın güven deposuna ekleyin.
    .avoid = Sertifika kontrolünü kapatmayın ve güvenlik uyarısını tıklayıp geçmeyin: saldırgan her şeyi okuyabilir.
    .ask = Sunucu sertifikasını hangi kuruluşun verdiğini ve zincirinin eksiksiz olup olmadığını sunucu yöneticisine sorun. İstemcinin sertifikası reddedildiyse sunucunun hangi kuruluşları kabul ettiğini sorun. Sunucunun adını, portu, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-protocol-mismatch = Bu port için yanlış protokol
    .happened = İki taraf bu portta aynı protokolü konuşmuyor: biri şifreliyor, diğeri şifrelemiyor veya biri HTTP/1.1 konuşurken diğeri HTTP/2 bekliyor.
    .customer = Adresin https:// ile mi http:// ile mi başladığını ve portun doğru olup olmadığını kontrol edin. Sorun bunlarda değilse hata metninin tamamını yöneticinize iletin.
    .administrator = İki taraftaki şemayı, portu, TLS ayarını ve HTTP sürümünü karşılaştırın: TLS kullanan istemciye TLS kullanan bir port, gRPC içinse bütün proxy sunucuları boyunca HTTP/2 gerekir.
    .avoid = Yeniden denemeyin: taraflardan birinin yapılandırması değişmedikçe hiçbir şey değişmez.
    .ask = Portun hangi protokolü ve TLS ayarlarını beklediğini sunucu yöneticisine sorun. Ana makine adını, portu, istemcinin ayarlarını ve hata metninin tamamını belirtin.

cause-callee-unknown = Böyle bir kullanıcı veya numara yok
    .happened = Sunucu aranan kullanıcıyı veya numarayı tanımıyor. Ad veya numara yanlış yazılmış, eksik veya artık kullanılmıyor ya da çağrı yanlış alan adına gönderildi.
    .customer = Numarada veya adreste, ülke kodu dâhil, hata olup olmadığını kontrol edin. Hata yoksa güncel numarayı aradığınız kişiye başka bir yoldan sorun.
    .administrator = Günlükteki Request-URI değerini aranan numarayla karşılaştırın: ön ekler, ülke kodu ve alan adı. Ardından rotayı, arama planını ve aranan tarafta kullanıcının hesabını kontrol edin.
    .avoid = Bir programın numaraları art arda denemesine izin vermeyin: böyle çağrılar taramaya benzer ve birçok sunucu arayanın IP adresini engeller.
    .ask = Kullanıcının var olup olmadığını, aranan alan adının yöneticisine sorun. Request-URI değerini, Call-ID üstbilgisini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-callee-busy = Aranan taraf meşgul
    .happened = Aranan kişi başka bir görüşmede veya şu anda başka çağrı kabul etmiyor.
    .customer = Birkaç dakika sonra yeniden arayın; olanak varsa sesli mesaj bırakın veya kısa mesaj gönderin.
    .administrator = Hat sürekli meşgulse düzgün sonlanmamış çağrılar olup olmadığına bakın; eşzamanlı çağrı sınırını ve telefonun rahatsız etmeyin ayarını kontrol edin.
    .avoid = Birkaç saniyede bir otomatik olarak yeniden aramayın: bu yükü artırır ve engellenmeye yol açabilir.
    .ask = Hatta takılı kalmış çağrılar olup olmadığını, aranan telefonun yöneticisine sorun. Call-ID üstbilgisini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-callee-unavailable = Aranan tarafa ulaşılamıyor
    .happened = Kullanıcı var, ancak kimse yanıt vermedi veya hiçbir telefona ulaşılamadı: telefon kapalı, çevrimdışı, kayıtlı değil veya rahatsız etmeyin modunda.
    .customer = Daha sonra yeniden arayın veya mesaj bırakın. Aranamayan kendi telefonunuzsa çevrimiçi olduğunu ve oturumun açık olduğunu kontrol edin.
    .administrator = Kullanıcının güncel SIP kayıtlarına ve bunların ne zaman sona erdiğine bakın. İsteklerin güvenlik duvarından ve adres çevirisinden geçip telefona ulaştığını ve sunucunun telefonu yeterince uzun çaldırdığını kontrol edin.
    .avoid = Numarayı silmeyin: genellikle kullanıcı yalnızca yerinde değildir.
    .ask = Telefonun kayıtlı olup olmadığını, aranan telefonun yöneticisine sorun. Kullanıcının adresini, Call-ID üstbilgisini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-call-declined = Çağrı geri çevrildi
    .happened = Aranan kişi veya onun adına karar veren bir program ya da sağlayıcı çağrıyı geri çevirdi.
    .customer = Önemliyse aramanın konusunu açıklayan bir mesaj gönderin ve yeniden aramadan önce bekleyin. “Network Blocked” yanıtından sonra yeniden aramayın: Reason üstbilgisindeki iletişim bilgilerini kullanın.
    .administrator = Kuruluşunuzun çağrıları istenmediği için geri çevriliyorsa arayan kimliğini, çağrı sayısını ve çağrıların imzalanıp imzalanmadığını kontrol edin. İstenen çağrılar geri çevriliyorsa aranan taraftaki filtreyi kontrol edin.
    .avoid = Başka bir arayan kimliğiyle yeniden aramayın: bu kötüye kullanım sayılır ve birçok ülkede yasa dışıdır.
    .ask = Nedeni, aradığınız kişiye veya çağrıyı engelleyen sağlayıcıya sorun. Arayan kimliğini, Reason ve Call-Info üstbilgilerini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-name-lookup-failed = Ad sorgulanamadı
    .happened = DNS sunucusu adın var olup olmadığını veya kayıtlarının ne olduğunu öğrenemedi. Genellikle adın kendi DNS sunucuları yanıt vermiyordur veya DNSSEC imzaları geçersizdir.
    .customer = Birkaç dakika sonra veya başka bir ağdan yeniden deneyin. Yalnızca bu ad başarısız oluyorsa sahibine, birçok ad başarısız oluyorsa sağlayıcınıza veya yöneticinize bildirin.
    .administrator = Genişletilmiş bir hata (EDE) olup olmadığına bakın. dig +cd ile sorgulayın: sonuç alırsanız sorun DNSSEC doğrulamasındadır. Aksi durumda bölgenin yetkili sunucularını doğrudan sorgulayın. Birçok ad başarısız oluyorsa çözümleyicinin saatini, güven çapasını ve ağını kontrol edin.
    .avoid = DNSSEC doğrulamasını her şey için kapatmayın ve bundan adın var olmadığı sonucunu çıkarmayın.
    .ask = Ad sunucularının, yetki devrinin veya anahtarların yakın zamanda değiştirilip değiştirilmediğini bölgenin yöneticisine sorun. Adı, kayıt türünü, çözümleyiciyi, varsa EDE kodunu, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-dnssec-failure = DNSSEC kontrolü başarısız
    .happened = Çözümleyici bir yanıt aldı, ancak imzaları yanıtın gerçek olduğunu kanıtlamıyor: imzaların süresi dolmuş, imzalar eksik veya üst bölgenin kefil olduğu anahtarlarla eşleşmiyor.
    .customer = Birkaç saat bekleyin veya adın sahibine başka bir yoldan ulaşın. Çözümleyicisi imzaları kontrol eden herkes aynı sorunu yaşar.
    .administrator = Bölge sizinse üst bölgedeki DS kaydını anahtarlarınızla karşılaştırın ve bölgeyi yeniden imzalayın. Değilse bölgenin sahibine bildirin; çözümleyicinizin saatini ve güven çapasını kontrol edin.
    .avoid = DNSSEC doğrulamasını her şey için kapatmayın: sahte yanıtlar da kabul edilmiş olur.
    .ask = Yakın zamanda bir anahtarın değiştirilip değiştirilmediğini bölgenin sahibine sorun. Adı, kayıt türünü, çözümleyiciyi, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-no-data-connection = Veri bağlantısı açılamadı
    .happened = Komut kabul edildi, ancak dosya veya dizin listesi için gereken ayrı bağlantı açılamadı. Genellikle bir güvenlik duvarı, adres çevirisi veya kapalı bir port aralığı engel oluyordur.
    .customer = Yanıtta TLS oturumundan söz ediliyorsa oturumu sürdürebilen bir program kullanın. Aksi durumda FTP programınızda pasif ve aktif mod arasında geçiş yapın; genellikle pasif mod çalışır. İkisi de işe yaramazsa başka bir ağ deneyin.
    .administrator = Pasif port aralığını sunucunun güvenlik duvarında açın ve PASV yanıtında bildirilen genel adresi ayarlayın. TLS kullanıldığında güvenlik duvarları portları okuyamaz; bu yüzden aralık her zaman açık olmalıdır.
    .avoid = Sunucunun bütün portlarını açmayın: aynı anda yapılan aktarımlardan daha çok port içeren sabit bir aralık yeterlidir.
    .ask = Pasif port aralığını sunucu yöneticisine sorun. Programınızın günlüğünden PASV, EPSV veya PORT satırlarını, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-transfer-aborted = Dosya aktarımı kesildi
    .happened = Aktarım başladı, ancak erken sona erdi; bu yüzden dosya hedefte yok veya eksik.
    .customer = Aktarımı yeniden başlatın; program destekliyorsa kaldığı yerden sürdürmesini sağlayın. Ardından boyutları karşılaştırın.
    .administrator = Sunucu günlüğünü ve disk alanını kontrol edin; uzun aktarımlar sırasında boştaki kontrol bağlantısını kesen güvenlik duvarlarında zaman aşımı süresini uzatın. Programların NOOP komutu veya bağlantıyı açık tutan paketler göndermesini sağlayın.
    .avoid = Eksik dosyayı kullanmayın ve boyutlar eşleşmeden özgün dosyayı silmeyin.
    .ask = Aktarımın neden sona erdiğini sunucu yöneticisine sorun. Dosyanın adını ve boyutunu, programınızın günlüğünü, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-connection-lost = Bağlantı koptu
    .happened = Bağlantı düzgün kapatılmadan sona erdi. Nedeni genellikle bir ağ arızası, yeniden başlatma veya boştaki bağlantıları sonlandıran bir proxy sunucusudur. Tarayıcılar reddedilen bir el sıkışmayı da aynı şekilde bildirir.
    .customer = Sayfayı yeniden yükleyin veya programı yeniden başlatın ve ağınızı kontrol edin. Yarım kalan bir işiniz varsa kaydedilip kaydedilmediğine bakın.
    .administrator = Kopma zamanını, yeniden başlatmalarla ve proxy sunucularının ve yük dengeleyicilerin boşta kalma zaman aşımlarıyla karşılaştırın. Sunucunun en kısa zaman aşımından daha sık ping çerçevesi göndermesini sağlayın. Bağlantılar hiç açılmıyorsa her proxy sunucusunun Upgrade üstbilgisini aktardığını kontrol edin ve HTTP durum kodunu okuyun. Pong çerçeveleri geç geliyorsa programın akışını durduran bir kod bölümü olup olmadığına bakın. İstemcilerin rastgele ve giderek artan bir gecikmeyle yeniden bağlanmasını sağlayın.
    .avoid = Bütün istemcilerin aynı anda veya hiç beklemeden yeniden bağlanmasına izin vermeyin: yeni başlamış bir sunucu yeniden çökebilir.
    .ask = Bağlantıyı neyin sonlandırdığını sunucu yöneticisine sorun. Adresi, bağlantının ne kadar süredir açık olduğunu, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-certificate-expired = Sertifikanın süresi dolmuş veya geçerliliği henüz başlamamış
    .happened = Sertifika geçerlilik süresinin dışında veya onu kontrol eden cihazın saati yanlış.
    .customer = Cihazınızın tarihini ve saatini, programınız istemci sertifikası kullanıyorsa sertifikanın bitiş tarihini kontrol edin. Sorun bunlarda değilse sitenin veya hizmetin sertifikasını yenilemesi gerekir; daha sonra yeniden deneyin.
    .administrator = Sertifikası reddedilen tarafta sertifikayı yenileyin ve kullanan programın yeni sertifikayı yüklemesini sağlayın: birçok program yeniden başlatılana kadar eskisini kullanır. Ara sertifikaları da kontrol edin ve bitiş tarihini izleyin.
    .avoid = Sertifika kontrolünü kapatmayın ve saati geri almayın: süresi dolmuş sertifikalar artık güvenilir değildir.
    .ask = Sertifikanın yenilenip yenilenmediğini sunucu yöneticisine sorun. Sunucunun adını, portu, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-certificate-name-mismatch = Sertifika başka bir ad için verilmiş
    .happened = Sertifika geçerli, ancak bağlanırken kullanılan ad için değil. Adres yanlış olabilir veya sunucu yanlış sertifikayı seçmiş olabilir.
    .customer = Adresi “www” ile ve “www” olmadan kontrol edin. Herkese açık ağlarda önce ağın kendisinde oturum açın, sonra yeniden deneyin.
    .administrator = Kullanılan bütün adları içeren bir sertifika isteyin ve sunucunun bu ad (SNI) için hangi sertifikayı gönderdiğini kontrol edin. IP adresiyle değil, adla bağlanın.
    .avoid = Ad kontrolünü kapatmayın: o zaman herkesin sertifikası kabul edilir.
    .ask = Sertifikanın hangi adları kapsadığını sunucu yöneticisine sorun. Kullandığınız adı, portu, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-tls-mismatch = Ortak TLS sürümü veya şifreleme algoritması yok
    .happened = İki taraf da TLS kullanıyor, ancak ikisinin de kabul ettiği bir sürüm, şifreleme algoritması veya başka bir ayar yok. Genellikle taraflardan biri diğerinden çok daha eskidir veya çok katı yapılandırılmıştır.
    .customer = Tarayıcınızı, programınızı veya işletim sisteminizi güncelleyin. Hata yalnızca eski bir cihazda görülüyorsa üreticisinden güncelleme isteyin.
    .administrator = İstemcinin sunduğu sürümleri ve şifreleme algoritmalarını, örneğin bir TLS tarama aracıyla, sunucunun kabul ettikleriyle karşılaştırın. İki tarafta da TLS 1.2 ve 1.3 sürümlerini açın.
    .avoid = Tek bir eski istemci için TLS 1.0, SSL 3.0 veya zayıf şifreleme algoritmalarını herkese yeniden açmayın.
    .ask = Hangi TLS sürümlerinin ve şifreleme algoritmalarının kabul edildiğini sunucu yöneticisine sorun. Ana makine adını, portu, istemcinin sürümünü ve hata metninin tamamını belirtin.

cause-media-mismatch = Ortak ses, görüntü veya şifreleme biçimi yok
    .happened = İki taraf, ses veya görüntü için ya da bunların şifrelenmesi için ikisinin de kabul ettiği bir biçim bulamadı. Aranan telefon var ve ona ulaşılabiliyor.
    .customer = Telefonu veya uygulamayı güncelleyin. Yalnızca tek bir numaraya yapılan çağrılar başarısız oluyorsa sağlayıcınıza bildirin.
    .administrator = İsteğin SDP bölümündeki codec listesini ve şifrelemeyi (SRTP veya şifresiz) karşı tarafın kabul ettikleriyle karşılaştırın ve iki tarafta da bulunanları etkinleştirin. Bazılarını silebilecek aradaki cihazları kontrol edin.
    .avoid = Tek bir cihaz yüzünden bütün çağrılar için şifrelemeyi kapatmayın.
    .ask = Hangi codec türlerini ve hangi şifrelemeyi kabul ettiğini karşı tarafın yöneticisine sorun. İsteğin SDP bölümünü, Call-ID üstbilgisini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-storage-full = Depolama alanı dolu
    .happened = Sunucuda gönderilenler için yer kalmamış veya hesap kendi payını tüketmiş.
    .customer = Artık gerekmeyen dosyaları silin veya daha küçük bir şey gönderin. Depolama alanı sizin değilse sahibine bildirin.
    .administrator = Sunucuda disk alanı açın veya hesabın kotasını yükseltin. Diski günlüklerin, eski yüklemelerin veya hatalı bir programın doldurup doldurmadığına bakın.
    .avoid = Yüklemeyi art arda denemeyin: yer açılmadıkça hiçbir şey değişmez, eksik dosyalar ise daha çok yer kaplar.
    .ask = Ne kadar boş yer olduğunu ve hangi kotanın geçerli olduğunu sunucu yöneticisine sorun. Hesabı, dosya boyutunu, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-expired = Teslim gecikti veya teslimden vazgeçildi
    .happened = Gönderen sunucu saatlerce veya günlerce denedi. Ya vazgeçti ya da bu, hâlâ denediğini bildiren bir uyarıdır. Neden, önceki denemelere gelen yanıtlardadır.
    .customer = @ işaretinden sonraki alan adını kontrol edin ve alıcıya başka bir yoldan haber verin. Sunucu vazgeçtiyse sorunun nedeni giderildikten sonra iletiyi yeniden gönderin.
    .administrator = Günlükte kuyruk kimliğini arayın ve bütün denemelere gelen yanıtları okuyun. Ulaşılamayan bir sunucu gibi nedenleri giderin, sonra iletinin yeniden gönderilmesini sağlayın.
    .avoid = Yalnızca kuyrukta kalma süresini uzatmakla yetinmeyin: sorunun nedeni giderilmedikçe teslim başarısız olur.
    .ask = Gönderen sunucunun yöneticisinden son denemede alınan yanıtı isteyin. Kuyruk kimliğini, Message-ID üstbilgisini, tarihi, saati ve saat dilimini belirtin.

cause-loop = Döngü veya çok fazla atlama
    .happened = Gönderilen şey döngüye girdi veya izin verilenden fazla sunucudan ya da yönlendirmeden geçti. Genellikle rotalar, yönlendirme kuralları veya yönlendirmeler başlangıç noktasına geri götürür.
    .customer = Hata metninin tamamını yöneticinize iletin. Sorun bir web sayfasındaysa önce sitenin çerezlerini silin.
    .administrator = Birden çok kez geçen ana makineleri veya adresleri bulun; HTTP için Location üstbilgilerine bakın. Yönlendirmeleri, rotaları veya yönlendirme kurallarını düzeltin.
    .avoid = Atlama veya yönlendirme sayısı sınırını yükseltmeyin: döngü sürer ve her yeni tur yalnızca yükü artırır.
    .ask = Birden çok kez geçen ana makinelerin rotayı ve yönlendirmeyi nasıl belirlediğini yöneticilerine sorun. İsteğin bütün üstbilgilerini, tarihi, saati ve saat dilimini belirtin.

cause-loop-mail = Posta döngüsü
    .happened = İleti döngüye girdi veya izin verilenden fazla sunucudan geçti. Genellikle yönlendirme kuralları veya rotalar başlangıç noktasına geri götürür.
    .customer = Alıcıdan, aynı posta kutusuna geri dönen yönlendirme kuralları olup olmadığına bakmasını isteyin.
    .administrator = Received üstbilgilerinde birden çok kez geçen ana makineleri bulun. Posta yönlendirmeyi, MX kayıtlarını veya yerel alan adları listesini düzeltin.
    .avoid = Atlama sayısı sınırını yükseltmeyin: döngü sürer ve her yeni tur yalnızca yükü artırır.
    .ask = Birden çok kez geçen ana makinelerin postayı nasıl yönlendirdiğini ve hangi rotayı izlediğini yöneticilerine sorun. Bütün Received üstbilgilerini, tarihi, saati ve saat dilimini belirtin.

cause-syntax = Biçimi hatalı veya desteklenmiyor
    .happened = Sunucu gönderilenin komut, adres, üstbilgi veya argüman gibi bir bölümünü okuyamadı ya da bunu desteklemiyor veya buna izin vermiyor.
    .customer = Adreslerde ve girdiğiniz verilerde fazladan boşluk, virgül ve eksik bölüm olup olmadığına bakın; programınızı güncelleyin. Her şey doğru görünüyorsa hata metninin tamamını programın geliştiricisine iletin.
    .administrator = Reddedilen komutu, üstbilgiyi veya argümanı günlükte bulun ve onu yazan programı düzeltin. HTTP ve gRPC için yöntemi, içerik türünü ve argümanları hizmetin belgeleriyle karşılaştırın.
    .avoid = Hatalı tek bir programı geçirmek için kontrolleri herkes için gevşetmeyin.
    .ask = Hangi bölümün hangi kurala uymadığını programın geliştiricisine veya sunucu yöneticisine sorun. Bütün alışverişin parolasız günlüğünü ve hata metninin tamamını belirtin.

cause-server-fault = Sunucuda sorun var
    .happened = Sunucunun kendi sorunu var: dolu disk, iç hata, yanlış yapılandırma, bakım, aşırı yük veya telefon sistemlerinde boş hat olmaması gibi. Gönderilenler doğru olabilir.
    .customer = Sorun sürerse sunucu yöneticisine bildirin. Bir web sitesinde ödeme yapıyor veya sipariş veriyorduysanız yeniden denemeden önce işlemin tamamlanıp tamamlanmadığına bakın.
    .administrator = Sunucuyu siz yönetiyorsanız günlüğü, yapılandırmayı ve son değişiklikleri, ardından disk alanını, belleği, yükü ve bağımlılıkları kontrol edin. Telefon sistemlerinde süren çağrıların sayısını kanal sınırıyla karşılaştırın.
    .avoid = Adresleri, parolaları veya içeriği tahminle değiştirmeyin ve sunucuyu yeniden denemelere boğmayın.
    .ask = Sorunun bilinip bilinmediğini sunucu yöneticisine sorun. Ana makine adını, yanıttaki veya günlükteki kimlikleri, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-policy = Politika gereği reddedildi
    .happened = Hizmetin, sahibinin veya kendi kuruluşunuzun bir politikası buna izin vermiyor.
    .customer = Doğru hesabı kullandığınızı kontrol edin. Ardından izin verebilecek kişiye sorun: kuruluşunuzun yöneticisine veya ulaşmaya çalıştığınız şeyin sahibine.
    .administrator = Hata metninde politikayı belirten bir web bağlantısı veya kod arayın. Reddeden sunucuyu siz yönetiyorsanız rolleri, güvenlik duvarını, izin verilen kaynak siteleri (origin) ve yasal engelleri kontrol edin. Aksi durumda trafiğinizin meşru olduğunu gösterin.
    .avoid = Politikayı başka hesaplarla veya adreslerle aşmaya çalışmayın: bu daha geniş bir engellemeye yol açabilir.
    .ask = Hangi politikanın uygulandığını ve bunu kimin değiştirebileceğini sunucu yöneticisine sorun. Hesabı, IP adresini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-policy-mail = Politika gereği reddedildi
    .happened = Alıcı tarafın, kendi kuruluşunuzun veya sağlayıcınızın bir politikası bu iletiye izin vermiyor.
    .customer = Doğru hesabı kullandığınızı kontrol edin. Ardından izin verebilecek kişiye sorun: alıcıya veya kuruluşunuzun yöneticisine.
    .administrator = Hata metninde politikayı belirten bir web bağlantısı veya kod arayın. Reddeden sunucuyu siz yönetiyorsanız engelleme listelerini, grup ayarlarını ve izin verilen gönderenleri kontrol edin. Aksi durumda iletilerinizin meşru olduğunu gösterin.
    .avoid = Politikayı başka hesaplarla veya adreslerle aşmaya çalışmayın: bu daha geniş bir engellemeye yol açabilir.
    .ask = Hangi politikanın uygulandığını ve bunu kimin değiştirebileceğini alıcının posta yöneticisine sorun. Göndereni, IP adresini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-resource-missing = Sayfa, dosya veya nesne bulunamadı
    .happened = Hizmet, istenen adreste, yolda veya adda bir şey bulamadı. Silinmiş, taşınmış veya hiç oluşturulmamış olabilir ya da bu kullanıcıdan gizleniyordur.
    .customer = Adreste veya yolda yazım hatası olup olmadığını kontrol edin ya da başlangıç sayfasından veya en üst klasörden yeniden bulun. İçerik herkese açık değilse oturum açın.
    .administrator = Adresi veya yolu, kimliği ve sürümü hizmetin belgeleriyle karşılaştırın. Hizmeti siz yönetiyorsanız yolların eşlenmesini, verileri ve izinleri kontrol edin; taşınanları yönlendirin.
    .avoid = Benzer adresleri denemeyin: böyle çok sayıda deneme saldırıya benzer.
    .ask = Bunun var olup olmadığını ve kimin görebileceğini hizmetin yöneticisine sorun. Tam adresi veya adı, yöntemi, hesabı, tarihi, saati ve saat dilimini belirtin.

cause-state-conflict = Güncel durumla çakışma
    .happened = İstek güncel durumla uyuşmuyor: veriler bu arada değişmiş, nesne zaten var, bir koşul sağlanmamış veya eksik ya da önce başka bir adım gerekiyor.
    .customer = Hata metni önce yapılması gereken bir adım belirtiyorsa o adımı yapın. Ardından sayfayı yeniden yükleyin, sizin veya başkasının değişikliğinin zaten orada olup olmadığına bakın ve eksik olanı girin.
    .administrator = HTTP protokolünde istemcinin güncel durumu okumasını, değişikliğini birleştirmesini ve If-Match gibi yeni bir koşulla göndermesini sağlayın. gRPC için ABORTED kodundan sonra istek dizisini yeniden başlatın; ALREADY_EXISTS kodundan sonra daha önceki bir başarıyı arayın.
    .avoid = İsteği zorla geçirmek için koşulu kaldırmayın: başkalarının çalışmasının üzerine yazılabilir.
    .ask = İsteğin hangi durumu gerektirdiğini hizmetin yöneticisine sorun. Nesnenin adını, gönderdiğiniz ETag değerini veya sürümü, istek kimliğini, hata metninin tamamını, tarihi, saati ve saat dilimini belirtin.

cause-redirected = Başka bir adrese taşındı
    .happened = İstenen şey başka bir adreste.
    .customer = Güveniyorsanız yeni adrese gidin ve yer iminizi güncelleyin.
    .administrator = İstemcinin yeni adresi belirli bir sınıra kadar izlemesini veya doğrudan kullanmasını sağlayın. Adres, HTTP yanıtında Location, SIP yanıtında Contact üstbilgisindedir.
    .avoid = Doğruluğundan emin olmadığınız yeni bir adrese parola veya belirteç göndermeyin.
    .ask = Hangi adresin doğru olduğunu ve değişikliğin kalıcı olup olmadığını eski adresin yöneticisine sorun. Her iki adresi de belirtin.

cause-redirected-mail = Başka bir adrese taşındı
    .happened = İletinin alıcısının başka bir e-posta adresi var.
    .customer = Yeni adresi alıcıya doğrulatın, ardından iletiyi o adrese gönderin.
    .administrator = Gönderenin yeni adresi kullanmasını sağlayın ve alıcı doğruladıktan sonra listelerinizdeki adresi düzeltin.
    .avoid = Doğruluğundan emin olmadığınız yeni bir adrese gizli ileti göndermeyin ve programların adresi otomatik olarak benimsemesine izin vermeyin.
    .ask = Hangi adresin doğru olduğunu ve değişikliğin kalıcı olup olmadığını alıcıya sorun. Her iki adresi de belirtin.

cause-cancelled = İstemci iptal etti
    .happened = İstemci yanıt tamamlanmadan vazgeçti: bir sayfa kapatılmış, bir program durmuş veya istemciyle sunucu arasındaki bir zaman aşımı süresi dolmuş olabilir. İş buna karşın yapılmış olabilir.
    .customer = Önce siparişinizin veya değişikliğinizin tamamlanıp tamamlanmadığına bakın. Tamamlanmadıysa sayfayı yeniden açın ve yükleme bitene kadar açık bırakın.
    .administrator = İsteğin süresini istemcinin, proxy sunucusunun ve yük dengeleyicinin zaman aşımı süreleriyle karşılaştırın. İstemci bilerek iptal etmiyorsa hizmeti hızlandırın veya en kısa zaman aşımı süresini uzatın.
    .avoid = Yalnızca iptale bakarak sorunun hizmette olduğu sonucuna varmayın.
    .ask = İsteği neyin sonlandırdığını istemcinin veya proxy sunucusunun yöneticisine sorun. İstek kimliğini, isteğin süresini ve iki tarafın günlüklerini saat dilimiyle birlikte belirtin.

cause-unknown = Neden belirtilmemiş
    .happened = Ne metin ne de içindeki kodlar nedeni belirtiyor.
    .customer = Metnin devamını arayın: çoğu kez ardından daha uzun bir teknik bölüm veya web bağlantısı gelir. Tümünü sağlayıcınıza veya yöneticinize iletin.
    .administrator = Günlükte aynı zamana bakın ve çevresindeki satırları okuyun. Nedeni genellikle yanıt veren sunucunun günlüğü belirtir.
    .avoid = Ayarları, adresleri veya parolaları tahminle değiştirmeyin: ikinci bir hata ekleyebilirsiniz.
    .ask = Yanıt veren sunucunun yöneticisinden kendi günlüğündeki satırı isteyin. Hata metninin tamamını, yanıttaki veya günlükteki kimlikleri, tarihi, saati ve saat dilimini belirtin.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = Bu metinde Codebook uygulamasının kesin olarak tanıyabildiği bir durum kodu veya bildiği bir ifade yok.
    .customer = Metnin devamını arayın: çoğu kez ardından sayı, kod adı veya teknik bölüm içeren bir satır gelir. Tümünü yapıştırın.
    .administrator = Önceki ve sonraki satırları da yapıştırın, biliyorsanız protokolü belirtin. Kod genellikle yanıt veren sunucunun günlüğünde bulunur.
    .avoid = Yalnızca bu metne dayanarak ayarları, adresleri veya parolaları değiştirmeyin ve listelerden adres çıkarmayın.
    .ask = Yanıt veren sunucunun yöneticisinden kendi günlüğündeki satırı isteyin. Hata metninin tamamını, programı, ana makine adını, tarihi, saati ve saat dilimini belirtin.

several-protocols =
    .happened = Bu sayı birkaç protokolde farklı anlamlarla vardır ve metin hangisinden geldiğini göstermiyor.
    .customer = Sayının nerede göründüğünü belirtin: bir web sayfasında, bir uygulamada veya geri dönen bir iletide. Çevresindeki metnin tamamını yapıştırın.
    .administrator = Protokolü belirtin veya günlük satırının tamamını yapıştırın: URL adresi veya yöntem HTTP protokolüne; e-posta adresi, komut veya gelişmiş kod ise e-postaya işaret eder.
    .avoid = Protokol bilinmeden listelerden adres çıkarmayın ve ayarları değiştirmeyin.
    .ask = Sayıyı gören kişiden hata metninin tamamını, sayıyı gösteren programı ve programın adresini veya ana makine adını isteyin.

## What kind of mail it is

mail-kind-bounce = Teslim edilemedi raporu
    .happened = Bu e-posta bir teslim edilemedi raporudur: bir sunucu iletiyi teslim edemedi ve denemeyi bıraktı.
    .advice = İletiyi ancak sorunun nedeni giderildikten sonra yeniden gönderin.

mail-kind-delay = Gecikme bildirimi
    .happened = Bu e-posta bir gecikme bildirimidir: ileti hâlâ gönderen sunucuda bekliyor ve sunucu denemeyi sürdürüyor.
    .advice = Sunucu denemeyi sürdürürken iletiyi yeniden göndermeyin: alıcıya iki kez ulaşabilir.

mail-kind-receipt = Teslim veya okundu bilgisi
    .happened = Bu e-posta bir alındı bilgisidir: ileti teslim edildi, aktarıldı, açıldı veya silindi.
    .advice = Adresi posta listelerinizde tutun. Bir şey yapmanız gerekmez.

mail-kind-complaint = Spam şikâyeti
    .happened = Bu e-posta bir şikâyettir: bir alıcı iletinizi spam olarak işaretledi ve posta kutusu sağlayıcısı bunu size bildiriyor.
    .advice = Alıcıyı bütün posta listelerinizden hemen çıkarın. Raporda adres gizlenmişse onu geri gelen iletinin Message-ID üstbilgisinden bulun.

mail-kind-auto-reply = Otomatik yanıt
    .happened = Bu e-posta, “iş yeri dışında” bildirimi gibi bir otomatik yanıttır. İleti teslim edildi.
    .advice = Yanıtta alıcının adresi artık kullanmadığı yazmıyorsa adresi posta listelerinizde tutun.

mail-kind-challenge = Gönderenin iletiyi onaylaması gerekiyor
    .happened = Alıcının posta hizmeti, gönderen onaylayana kadar iletiyi bekletiyor; onay genellikle bu e-postadaki bir web bağlantısıyla verilir.
    .advice = Adresi posta listelerinizde tutun. Alıcıya kendiniz yazdıysanız e-postadaki adımları izleyin. Programların böyle e-postaları onaylamasına izin vermeyin.

mail-kind-other = Başka bir e-posta
    .happened = Bu e-posta bir teslim raporu değil. İçinde bir hata metni alıntılanıyorsa bu sayfa o metni açıklar.
    .advice = Özgün teslim edilemedi raporu elinizdeyse üstbilgileriyle birlikte tümünü yapıştırın.

## Whether to remove the address from a mailing list

suppression-no = Bu yanıt, adresi posta listelerinizden çıkarmak için bir neden değildir. Adres yanlış yazılmışsa düzeltin.
suppression-after-repeats = Adresi şimdilik posta listelerinizde tutun. Adresi yalnızca iletiler günlerce veya haftalarca teslim edilemezse çıkarın.
suppression-yes = Adres yanlış yazılmışsa düzeltin. Aksi durumda posta listelerinizden çıkarın, çünkü bu adrese gönderilen iletiler büyük olasılıkla yine teslim edilemeyecektir.

## How sure the cause is

confidence-low = Kanıtlar zayıf veya birkaç nedene işaret ediyor. Bu açıklamaya dayanmadan önce kontrol edin.
confidence-medium = Bu, olası bir nedendir.
confidence-high = Bulunan neden büyük olasılıkla doğru: metin veya kod onu açıkça belirtiyor.

## How long to wait

wait-asked =
    .seconds =
        { $count ->
            [one] Sunucu { $count } saniye beklemenizi istiyor.
           *[other] Sunucu { $count } saniye beklemenizi istiyor.
        }
    .minutes =
        { $count ->
            [one] Sunucu { $count } dakika beklemenizi istiyor.
           *[other] Sunucu { $count } dakika beklemenizi istiyor.
        }
    .hours =
        { $count ->
            [one] Sunucu { $count } saat beklemenizi istiyor.
           *[other] Sunucu { $count } saat beklemenizi istiyor.
        }

wait-specified =
    .seconds =
        { $count ->
            [one] Yanıtta süre belirtilmemiş. Alışılmış en kısa süre { $count } saniyedir ({ $reference }).
           *[other] Yanıtta süre belirtilmemiş. Alışılmış en kısa süre { $count } saniyedir ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] Yanıtta süre belirtilmemiş. Alışılmış en kısa süre { $count } dakikadır ({ $reference }).
           *[other] Yanıtta süre belirtilmemiş. Alışılmış en kısa süre { $count } dakikadır ({ $reference }).
        }
    .hours =
        { $count ->
            [one] Yanıtta süre belirtilmemiş. Alışılmış en kısa süre { $count } saattir ({ $reference }).
           *[other] Yanıtta süre belirtilmemiş. Alışılmış en kısa süre { $count } saattir ({ $reference }).
        }

## Several recipients

recipients-many =
    { $count ->
        [one] Rapor { $count } alıcıyı kapsıyor.
       *[other] Rapor { $count } alıcıyı kapsıyor. Bu sayfa teslim edilemeyen ilk alıcıyla, teslim edilemeyen yoksa ilk alıcıyla ilgilidir.
    }

text-cut = Metin çok uzun olduğu için yalnızca başı okundu.

recipient-cause = { $address } adresine teslim başarısız oldu veya gecikti. Nedeni: { $cause }.

## Contradictions

conflict-classes = { $believed } ve { $doubted } birbiriyle çelişiyor, çünkü ilk rakamları farklı sonuçlar bildiriyor. Posta sunucuları yalnızca temel koda göre hareket eder; bu yüzden bu sayfa { $believed } kodunu esas alıyor.

conflict-code-and-words = Metin, { $doubted } kodundan farklı ve daha belirli bir nedene işaret ediyor. Bu sayfa metni esas alıyor: { $cause }.

conflict-outdated-use = Çok fazla alıcı olduğunda 552, 452 kodunun eski biçimidir. RFC 5321 belgesi gönderenlerin bunu geçici saymasını ve kalan alıcıları başka bir posta işleminde denemesini ister.

conflict-closed-during-data = Sunucu, bağlantıyı ileti aktarılırken veya hemen sonrasında kapattı. 421 kodu iletinin kabul edilmediği anlamına gelir; sunucu iletiyi yine de sakladıysa sonraki deneme iletiyi ikinci kez ulaştırır.

conflict-given-up = { $doubted } geçici bir ret bildirir, ancak gönderen sunucu denemeyi bıraktı. Hatanın nedeni giderildikten sonra yeni bir ileti ulaşabilir.

conflict-still-trying = { $doubted } kalıcı bir ret bildirir, ancak gönderen sunucu iletiyi saklayıp yeniden dener. Sonraki denemeler de başarısız olursa sunucu iletiyi geri gönderir.

conflict-status-and-diagnostic = Bu raporda Diagnostic-Code alanı { $believed }, Status alanı ise { $doubted } içeriyor. Bu sayfa, özgün yanıtı içeren ve genellikle daha kesin olan Diagnostic-Code alanını esas alıyor.

## Evidence

evidence-words = “{ $quote }” ifadesi şuna işaret ediyor: { $cause }.

evidence-code = { $code } kodu şuna işaret ediyor: { $cause }.

runner-up = Bundan sonraki en olası neden: { $cause }.
