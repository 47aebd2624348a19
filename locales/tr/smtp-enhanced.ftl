# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Gelişmiş durum kodları (e-posta)
    .description = 5.1.1 gibi üç sayıdan (sınıf, konu ve ayrıntı) oluşan bu kodlar, bir posta yanıtının veya teslim edilemedi raporunun nedenini üç rakamlı koddan daha kesin belirtir.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Başarı
    .description = Bildirilen adım başarılı olmuştur; ayrıntı, teslim için neyin değiştirildiğini belirtebilir.
smtp-enhanced-class-4 = 4 · Geçici hata
    .description = İleti geçerlidir, ancak geçici bir durum onu geciktirmiş veya denemeleri durdurmuştur; daha sonra göndermek başarılı olabilir.
smtp-enhanced-class-5 = 5 · Kalıcı hata
    .description = Aynı iletiyi yeniden göndermek büyük olasılıkla işe yaramaz; önce iletinin veya hedefinin değişmesi gerekir.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Diğer veya tanımsız
    .description = Kod nedenin nerede olduğunu belirtmez; yalnızca sınıfı bilinir.
smtp-enhanced-category-1 = X.1 · Adres
    .description = Kod, gönderenin veya alıcının adresiyle, adresin biçimiyle veya geçerliliğiyle ilgilidir; gönderen bunu genellikle düzeltebilir.
smtp-enhanced-category-2 = X.2 · Posta kutusu
    .description = Kod, alıcının denetiminde olduğu varsayılan posta kutusuyla ilgilidir.
smtp-enhanced-category-3 = X.3 · Posta sistemi
    .description = Kod, hedefteki, yöneticisinin denetiminde olan posta sistemiyle ilgilidir.
smtp-enhanced-category-4 = X.4 · Ağ ve rota
    .description = Kod, hedefteki veya yol üzerindeki ağla ya da DNS gibi rotayı bulan bir hizmetle ilgilidir.
smtp-enhanced-category-5 = X.5 · Posta protokolü
    .description = Kod, posta sistemleri arasındaki alışverişle ilgilidir: komutlar, bunların sırası veya argümanları ya da güvenilir olmayan bir bağlantı.
smtp-enhanced-category-6 = X.6 · İçerik
    .description = Kod, iletinin içeriğiyle ilgilidir: türü, kodlaması veya taraflardan birinin desteklemediği bir dönüştürme.
smtp-enhanced-category-7 = X.7 · Güvenlik ve politika
    .description = Kod, güvenlik veya politikayla ilgilidir: filtreleme, izin, kimlik doğrulama veya şifreleme. Her iki tarafın da harekete geçmesi gerekebilir.

## Details

smtp-enhanced-x-0-0 = Başka ayrıntı yok
    .description = Yalnızca sınıf bilinir: başarı veya bir hata türü. Kod ne bir konu ne de bir neden belirtir.
    .when = Başka hiçbir kod uymadığında kullanılır. Postfix kuyruğa alınan iletiyi 250 2.0.0 ile onaylar; teslim edilemedi raporları daha uygun kodu olmayan hatalar için 4.0.0 veya 5.0.0 içerir.
    .fix = Başarı bildiriyorsa bir şey yapmanız gerekmez. Hata bildiriyorsa üç rakamlı kodu ve metni okuyun; yeterli bilgi vermiyorlarsa gönderen sunucunun yöneticisinden hata metninin tamamını isteyin.
    .use = X.0.0 kodunu yalnızca sınıftan başka bir şey bilinmiyorsa gönderin. Konuyu biliyorsanız X.1.0 gibi ayrıntısı 0 olan kodu gönderin.

smtp-enhanced-x-1-0 = Adresle ilgili başka bir durum
    .description = Kod, gönderenin veya bir alıcının adresiyle ilgilidir, ancak ne bakımdan olduğunu belirtmez.
    .when = MAIL FROM komutuna yanıt olarak 250 2.1.0 göndereni kabul eder. Hata bildiriyorsa başka hiçbir kodun anlatmadığı bir adres sorunu vardır; Postfix bunu bilinmeyen gönderenler için kullanır.
    .fix = Başarı bildiriyorsa bir şey yapmanız gerekmez. Hata bildiriyorsa genellikle adresi belirten metni okuyun ve o adreste yazım hatası arayın.
    .use = Hatanın nedeni bir adresse ve X.1.1 ile X.1.10 arasındaki hiçbir kod uymuyorsa X.1.0, MAIL FROM komutunu kabul etmek için 2.1.0 gönderin. Geçerli bir alıcı için X.1.5 gönderin.

smtp-enhanced-x-1-1 = Böyle bir posta kutusu yok
    .description = Sunucu, alıcı adresinde @ işaretinden önceki adla bir posta kutusu bilmez. Sorun alan adında değildir.
    .when = Bu adda bir hesap veya takma ad yoksa RCPT TO komutuna yanıt olarak, genellikle 550 5.1.1 biçiminde gönderilir. 450 veya 451 ile birlikte geliyorsa sunucu çoğu kez adresi henüz doğrulamamıştır.
    .fix = Adresin her harfini kontrol edin ve e-posta programınızın kaydettiği öneriyi silin. Metni de okuyun, çünkü bazı sağlayıcılar bu kodu dolu posta kutuları için gönderir.
    .use = @ işaretinden önceki ad bilinmiyorsa X.1.1 kodunu 550 ile, yalnızca henüz doğrulanmamışsa 451 ile gönderin. Yanlış alan adı için X.1.2, devre dışı posta kutusu için X.2.1 gönderin.

smtp-enhanced-x-1-2 = Alıcının alan adı yok veya posta kabul etmiyor
    .description = @ işaretinden sonraki alan adı, posta kabul edebilen bir sisteme götürmez. @ işaretinden önceki ad kontrol edilmemiştir.
    .when = DNS kayıtlarında böyle bir alan adı veya onun için bir posta sunucusu yoksa RCPT TO komutuna yanıt olarak veya teslim edilemedi raporunda görülür. Yalnızca 5 sınıfı kayıtlı olduğu hâlde Postfix 450 4.1.2 gönderir.
    .fix = Alan adında yanlış uzantı gibi yazım hataları olup olmadığına bakın. Doğruysa alan adının DNS kayıtlarının hiçbir posta sunucusuna götürmediğini alıcıya başka bir yoldan bildirin.
    .use = Alıcının alan adı yoksa veya posta kabul edemiyorsa X.1.2 gönderin. Boş MX kaydı için X.1.10, gönderenin alan adı için X.1.8 gönderin.

smtp-enhanced-x-1-3 = Alıcı adresinin biçimi hatalı
    .description = Alıcının adresi, adres yazma kurallarına uymaz. Posta kutusunun var olup olmadığı kontrol edilmemiştir.
    .when = Adreste alan adı eksikse veya boşluk ya da yasak bir karakter varsa RCPT TO komutuna yanıt olarak, genellikle 501 ile gönderilir. Kodu önce kendi sunucunuz bildirebilir.
    .fix = Küçük hatalar arayın: eksik bir @ işareti, boşluk, sonda virgül veya nokta ya da ASCII dışı bir harf. Hata yoksa gönderen programın geliştiricisinden adres yazma biçimini düzeltmesini isteyin.
    .use = Alıcının adresi ayrıştırılamıyorsa X.1.3 kodunu 501 ile gönderin. Gönderenin adresi için X.1.7, komutun kendisi okunamıyorsa X.5.2 gönderin.

smtp-enhanced-x-1-4 = Alıcı adresi belirsiz
    .description = Adres hedefte birden çok alıcıyla eşleşir; bu yüzden sunucu hangisinin kastedildiğini bilemez.
    .when = Sunucu adresleri esnek biçimde, örneğin adın bölümlerine göre eşleştiriyorsa veya dizininde aynı adres iki kez bulunuyorsa gönderilir.
    .fix = Alıcıdan tam ve kesin adresi isteyin. Zaten onu kullandıysanız hedefin yöneticisinden dizinde yinelenen bir kayıt aramasını isteyin.
    .use = Bir adres birkaç alıcıya uyuyorsa X.1.4, hiçbirine uymuyorsa X.1.1 gönderin. VRFY komutuna yanıt olarak, seçenekleri listeleyebilen 553 kodunu kullanın.

smtp-enhanced-x-1-5 = Alıcı adresi geçerli
    .description = Alıcının adresi geçerlidir. Bir yanıtta bu kod, sunucunun alıcıyı kabul ettiği anlamına gelir.
    .when = RCPT TO komutuna yanıt olarak 250 2.1.5 biçiminde ve teslim edilmiş veya aktarılmış bir iletinin teslim raporlarında görülür.
    .fix = Bir şey yapmanız gerekmez. İletinin kendisi ancak ileti verisinden sonra gelen 250 ile kabul edilir. Raporda “relayed” yazıyorsa başka bir sunucu iletiyi yine de geri gönderebilir.
    .use = Geçerli bir alıcı için 250 ile birlikte ve başarı raporlarında X.1.5 gönderin. MAIL FROM komutundaki göndereni kabul etmek için 2.1.0 gönderin.

smtp-enhanced-x-1-6 = Posta kutusu taşınmış veya bırakılmış
    .description = Adres bir zamanlar geçerliydi, ancak bu adrese gelen posta artık kabul edilmez. Kodun kendisi yeni adresi belirtmez.
    .when = Kişi ayrılmışsa veya hesap taşınmışsa RCPT TO komutuna yanıt olarak gönderilir. Postfix, “relocated” tablosundaki adresler için, yeni adresi metne yazarak bunu gönderir.
    .fix = Metinde yeni bir adres arayın veya adresi kişiye başka bir yoldan sorun. Kullanmadan önce doğrulatın ve eski adresi silin.
    .use = Bir zamanlar geçerli olmuş bir adres için X.1.6, hiç olmamış bir adres için X.1.1 gönderin. Yeni adresi vermek için 551, iletiyi yönlendirmek için 251 kullanın.

smtp-enhanced-x-1-7 = Gönderen adresinin biçimi hatalı
    .description = Gönderenin adresi, adres yazma kurallarına uymaz. Sorun alıcılarda değildir.
    .when = MAIL FROM komutuna yanıt olarak, çoğu kez bir betik, web sitesi veya cihaz boşluk içeren, iki adresten oluşan ya da alan adı içermeyen bir gönderen verdiği için gönderilir.
    .fix = Gönderen adresini e-posta programının hesap ayarlarında, betikte veya cihazda düzeltin: görünen ad olmadan, tek ve eksiksiz bir adres (ad@alanadı).
    .use = Gönderenin adresi ayrıştırılamıyorsa X.1.7, alan adı posta kabul edemiyorsa X.1.8 gönderin. Teslim edilemedi raporlarının kullandığı MAIL FROM:<> komutunu kabul edin.

smtp-enhanced-x-1-8 = Gönderenin alan adı yok veya posta kabul etmiyor
    .description = Gönderen adresindeki alan adı posta kabul edebilen bir sisteme götürmez; bu yüzden teslim edilemedi raporu geri gönderilemez.
    .when = DNS kayıtlarında gönderenin alan adı veya onun için bir posta sunucusu yoksa MAIL FROM komutundan sonra görülür; Postfix 450 4.1.8 gönderir. Exchange Online için 5.1.8, hesabın ileti göndermesinin engellendiği anlamına gelir.
    .fix = Yanlış yazılmış veya localhost gibi dâhilî bir alan adını düzeltin. Alan adı doğruysa yöneticisinden DNS kayıtlarını kontrol etmesini isteyin. “bad outbound sender” için yöneticinizden kötüye kullanım olup olmadığını araştırmasını, parolayı değiştirmesini, ardından hesabın engelini kaldırmasını isteyin.
    .use = Gönderenin alan adı posta kabul edemiyorsa X.1.8 gönderin: DNS sorgusu başarısız oluyorsa 451 ile, hata kesinse 501 ile. Boş MX kaydı için X.7.27 gönderin.

smtp-enhanced-x-1-9 = İzlemesi olmayan bir sisteme aktarıldı
    .description = Adres geçerliydi ve ileti, ileti izlemesi olmayan bir sisteme aktarıldı. Bundan sonrası bilinmez.
    .when = İleti böyle bir sisteme verildikten sonra ileti izleme raporunda, 2.1.9 biçiminde ve “relayed” eylemiyle görülür.
    .fix = Bir şey yapmanız gerekmez. İletinin aktarılması teslim edildiğini kanıtlamaz. Daha fazlasını öğrenmek için sonraki sistemin yöneticisine veya alıcıya sorun.
    .use = 2.1.9 kodunu yalnızca izleme raporlarında ve yalnızca “relayed” eylemiyle gönderin. Yanıtlarda ve olağan teslim raporlarında X.1.5 gönderin.

smtp-enhanced-x-1-10 = Alıcının alan adında boş MX kaydı var
    .description = Alıcının alan adı, bir alan adının posta kabul etmediğini bildiren DNS kaydı olan boş MX (null MX) kaydını yayımlar.
    .when = Sunucu alan adını sorguladıktan sonra RCPT TO komutuna yanıt olarak, genellikle 556 5.1.10 biçiminde gönderilir. Exchange Online için 550 5.1.10, alıcının bulunamadığı anlamına gelir.
    .fix = Alan adını kontrol edin: çoğu kez yanlış yazılmıştır veya bir web sitesinin adıdır. “RecipientNotFound” için @ işaretinden önceki adı kontrol edin. İkisi de doğruysa alıcıya başka bir yoldan ulaşın.
    .use = Alıcının boş MX kaydı için X.1.10 kodunu 556 ile gönderin. Gönderenin boş MX kaydı için 550 ile X.7.27, alan adı yoksa X.1.2 gönderin.

smtp-enhanced-x-2-0 = Posta kutusuyla ilgili başka bir durum
    .description = Posta kutusu vardır, ancak onunla ilgili bir şey teslimi engeller. Kod bunun ne olduğunu belirtmez.
    .when = Örneğin posta kutusu kilitlenemediğinde veya kutuya yazılamadığında RCPT TO komutuna yanıt olarak veya ileti verisinden sonra gönderilir. Gri listeleme çoğu kez 450 4.2.0 olarak bildirilir.
    .fix = Genellikle nedeni belirten metni okuyun; gri listelemede düzeltilecek bir şey yoktur. Başka bir sorun varsa alıcıya başka bir yoldan ulaşın; alıcı, posta kutusunun yöneticisine sorabilir.
    .use = Hatanın nedeni posta kutusuysa, ancak X.2.1 ile X.2.4 arasındaki hiçbir kod uymuyorsa X.2.0 gönderin. Posta kutusu yoksa X.1.1, sistemin tamamı için X.3.0 gönderin.

smtp-enhanced-x-2-1 = Posta kutusu devre dışı
    .description = Posta kutusu vardır, ancak kapatılmıştır ve ileti kabul etmez.
    .when = Askıya alınmış, kilitlenmiş veya uzun süredir kullanılmayan bir hesap için RCPT TO komutuna yanıt olarak gönderilir. Gmail, bir posta kutusuna sınırının izin verdiğinden hızlı ileti geldiğinde de bunu gönderir.
    .fix = Alıcıya başka bir yoldan ulaşın: başka bir adresini kullanın veya posta kutusunun etkinleştirilmesini istemesini söyleyin. İletiler çok hızlı geliyorsa daha yavaş gönderin.
    .use = Devre dışı bir posta kutusu için X.2.1 gönderin: yeniden etkinleştirilecekse 4, etkinleştirilmeyecekse 5 sınıfıyla. Taşındıysa X.1.6 gönderin.

smtp-enhanced-x-2-2 = Posta kutusunda yer yok
    .description = Alıcının posta kutusunda ileti için yer yoktur: kotası veya depolama alanı dolmuştur.
    .when = RCPT TO komutuna yanıt olarak veya ileti verisinden sonra, 452 4.2.2 veya 552 5.2.2 biçiminde gönderilir. Exchange Online, gönderen bir gönderme sınırını aştığında da 5.2.2 gönderir.
    .fix = Alıcıya başka bir yoldan haber verin: iletileri silebilir veya daha büyük bir kota isteyebilir. Metinde gönderim kotasından söz ediliyorsa sınır sizin gönderimleriniz içindir: daha az gönderin.
    .use = Bu posta kutusunda yer yoksa X.2.2 gönderin; RFC 3463 belgesi 4 sınıfını ister, ancak 552 5.2.2 yaygındır. Sistemin tamamı doluysa X.3.1 gönderin.

smtp-enhanced-x-2-3 = İleti bu posta kutusu için çok uzun
    .description = Posta sistemi daha uzun iletileri kabul ettiği hâlde bu ileti, bu posta kutusunun alabileceğinden uzundur.
    .when = Bildirilen boyut o alıcı için fazlaysa RCPT TO komutuna yanıt olarak veya ileti verisinden sonra, genellikle 552 5.2.3 biçiminde gönderilir.
    .fix = İletiyi kısaltın: ekleri sıkıştırın, çıkarın veya bölün ya da bir web bağlantısı gönderin. Alıcının yöneticisi de posta kutusunun sınırını yükseltebilir.
    .use = İleti tek bir posta kutusunun sınırını aşıyorsa X.2.3, sistemin sınırını aşıyorsa X.3.4 gönderin.

smtp-enhanced-x-2-4 = Posta listesi açılamıyor
    .description = Adres bir posta listesine aittir ve sunucu listenin üyelerini belirleyememiştir.
    .when = Listenin üyeleri okunamıyorsa ya da tanımı bozuksa veya kendisine gönderme yapıyorsa RCPT TO komutuna yanıt olarak veya teslim edilemedi raporunda görülür.
    .fix = Listenin sahibinden veya hedefin yöneticisinden listeyi onarmasını isteyin. İleti acilse üyelere doğrudan yazın.
    .use = Bir listenin üyeleri belirlenemiyorsa X.2.4 gönderin; durum geçebilecekse 450 veya 452 ile. Gönderenin listeye yazmasına izin verilmiyorsa X.7.2 gönderin.

smtp-enhanced-x-3-0 = Posta sistemiyle ilgili başka bir durum
    .description = Kod tek bir posta kutusuyla değil, hedefteki posta sisteminin tamamıyla ilgilidir, ancak ne olduğunu belirtmez.
    .when = Sunucunun açıklamadığı iç sorunlarda görülür; Postfix ve Gmail 451 4.3.0 gönderir. Başarı olarak 250 2.3.0 ve 221 2.3.0 biçiminde görülür.
    .fix = Başarı bildiriyorsa bir şey yapmanız gerekmez. Hata bildiriyorsa sorun seyrek olarak iletidedir: hata metninin tamamını bunu bildiren sistemin yöneticisine gönderin.
    .use = Hatanın nedeni sisteminizin tamamıysa ve X.3.1 ile X.3.5 arasındaki hiçbir kod uymuyorsa X.3.0 gönderin. Tek bir posta kutusu için X.2.0, ağ veya rota için X.4.0 gönderin.

smtp-enhanced-x-3-1 = Posta sistemi dolu
    .description = Posta sisteminde iletiler için depolama alanı kalmamıştır. Tek bir posta kutusundan ileti silmek yetmeyebilir.
    .when = Disk dolmak üzereyse MAIL FROM veya RCPT TO komutuna yanıt olarak ya da ileti verisinden sonra, genellikle 452 4.3.1 biçiminde gönderilir. Exchange bunu “Insufficient system resources” metniyle gönderir.
    .fix = Dolan sistemi siz yönetiyorsanız disk alanı açın veya kuyruğu daha büyük bir diske taşıyın; Exchange için belleği de kontrol edin. Siz yönetmiyorsanız yöneticisine bildirin.
    .use = Bütün iletiler için depolama alanı yetersizse X.3.1 kodunu 452 ile gönderin. Tek bir posta kutusu doluysa X.2.2, yalnızca yoğunluk için X.4.5 gönderin.

smtp-enhanced-x-3-2 = Sistem posta kabul etmiyor
    .description = Posta kutusunun bulunduğu ana makine ağdan ileti kabul etmez. Nedeni iletinin kendisi değildir.
    .when = Sunucu kapanıyorsa, aşırı yüklüyse veya bakımdaysa görülür; Postfix bütün bağlantıları kullanımdayken 421 4.3.2 gönderir. 521 ile birlikte geliyorsa ana makine hiçbir zaman posta kabul etmez.
    .fix = Gönderen sunucuyu siz yönetiyorsanız alan adının diğer MX sunucularını denemesini sağlayın. 521 ile birlikte geldiyse adresteki alan adını ve bu ana makineye götüren MX kayıtlarını kontrol edin.
    .use = Sistem şimdilik posta kabul etmiyorsa X.3.2 kodunu 421 ile, hiçbir zaman kabul etmiyorsa 521 ile gönderin. Kapalı tek bir posta kutusu için X.2.1, yoğunluk için X.4.5 gönderin.

smtp-enhanced-x-3-3 = Özellik desteklenmiyor
    .description = İleti, hedefteki posta sisteminin desteklemediği bir özellik ister.
    .when = Seçilen özelliğin sonraki posta sisteminde karşılığı yoksa bir ağ geçidinde görülür. Sendmail, AUTH gibi bir komut kullanılamadığında da bunu gönderir.
    .fix = Özelliği metinde bulun, sonra iletiyi o özellik olmadan veya onu destekleyen bir sunucu üzerinden gönderin. AUTH için portu ve önce TLS gerekip gerekmediğini kontrol edin.
    .use = İleti, sisteminizde veya sonraki sistemde bulunmayan bir özellik gerektiriyorsa X.3.3 gönderin. Desteklenmeyen bir komut için X.5.1, taşınamayan içerik için X.6.1 gönderin.

smtp-enhanced-x-3-4 = İleti sistem için çok büyük
    .description = İleti, bu posta sisteminin herhangi bir alıcı için kabul ettiğinden büyüktür.
    .when = SIZE ile bildirilen boyut fazlaysa MAIL FROM komutuna yanıt olarak veya ileti verisinden sonra, genellikle 552 5.3.4 biçiminde gönderilir.
    .fix = İletiyi küçültün veya bir web bağlantısı gönderin: ekler aktarılırken yaklaşık üçte bir oranında büyür. EHLO yanıtı sınırı SIZE sözcüğünden sonra bildirir; sunucuyu siz yönetiyorsanız yükseltebilirsiniz.
    .use = İleti sistemin sınırını aşıyorsa X.3.4 kodunu 552 ile gönderin. Tek bir posta kutusunun sınırı daha düşükse X.2.3, sınır önceliğe bağlıysa X.7.16 gönderin.

smtp-enhanced-x-3-5 = Posta sistemi yanlış yapılandırılmış
    .description = Bu kodu gönderen sistemin yapılandırması, sistemin iletiyi kabul etmesini engeller.
    .when = Sunucu kendi ayarlarının bozuk olduğunu gördüğünde gönderilir; Postfix, politika hizmeti başarısız olduğunda 451 4.3.5 gönderir. Kendi sunucunuzdan gelen bir teslim edilemedi raporunda söz konusu ayarlar sizindir.
    .fix = Kodu gönderen sunucuyu siz yönetiyorsanız yanlış ayarı günlüğünde arayın. Aksi durumda yöneticisine hata metninin tamamını ve zamanı gönderin.
    .use = Kendi yapılandırmanız iletiyi durduruyorsa X.3.5 gönderin; yakında onarılması olasıysa 4 sınıfıyla. Politika gereği ret için X.7.1 gönderin.

smtp-enhanced-x-3-6 = Öncelik değiştirildi
    .description = İleti kabul edilmiştir, ancak istenen veya varsayılan öncelikten farklı bir öncelikle. Metin yeni öncelikle başlar.
    .when = Sunucu MT-PRIORITY uzantısını destekliyor ve önceliği yükseltmiş veya düşürmüşse MAIL FROM komutuna yanıt olarak ya da ileti verisinden sonra, genellikle 250 ile gönderilir.
    .fix = Bir şey yapmanız gerekmez. İstediğiniz öncelik gerekliyse sunucu yöneticisinden buna izin vermesini isteyin.
    .use = İletiyi değiştirilmiş bir öncelikle kabul ediyorsanız X.3.6 gönderin ve metne yeni değerle başlayın. Çok düşük bir önceliği reddetmek için X.7.15 gönderin.

smtp-enhanced-x-4-0 = Ağ veya rotayla ilgili başka bir durum
    .description = Ağda veya rotada bir sorun çıkmıştır. Kod bunun ne olduğunu belirtmez.
    .when = Kendi kodu olmayan ağ sorunlarında gönderen sunucunun kuyruğunda veya teslim edilemedi raporunda görülür. Exchange, DNS sorgusu başarısız olduğunda 451 4.4.0 gösterir.
    .fix = Metinde daha kesin bir hata arayın ve adresteki alan adını kontrol edin. Gönderen sunucuyu siz yönetiyorsanız DNS çözümlemesini, çıkış sunucusunu (“smart host”) ve 25 numaralı portu test edin.
    .use = Hatanın nedeni ağ veya rotaysa ve X.4.1 ile X.4.7 arasındaki hiçbir kod uymuyorsa X.4.0 bildirin. Sorun posta sisteminin kendisindeyse X.3.0 gönderin.

smtp-enhanced-x-4-1 = Ana makine yanıt vermiyor
    .description = Diğer posta sunucusu meşgul olduğu veya bağlantıyı kabul edemediği için bağlantı denemesine yanıt vermemiştir.
    .when = Bağlantı zaman aşımına uğradığında veya reddedildiğinde gönderen sunucunun kuyruğunda veya teslim edilemedi raporunda görülür. Exchange Online için 5.4.1, alıcının veya aktarmanın reddedildiği anlamına gelir.
    .fix = Gönderen sunucuyu siz yönetiyorsanız dışarıya giden 25 numaralı portu ve alan adının MX sunucularını kontrol edin. Aksi durumda alıcıya, sunucusunun yanıt vermediğini başka bir yoldan bildirin. “Access denied” için alıcının adresini kontrol edin.
    .use = Sonraki ana makineyle bağlantı kurulamadıysa X.4.1, kurulup sonra koptuysa X.4.2, ana makine bulunamadıysa X.4.4 bildirin.

smtp-enhanced-x-4-2 = Bağlantı koptu veya zaman aşımına uğradı
    .description = Bağlantı kurulmuş, ancak kopmuş, zaman aşımına uğramış veya iletiyi aktaramayacak kadar zayıf kalmıştır.
    .when = Aktarım sırasında diğer sunucu yanıt vermeyi bıraktığında veya bağlantıyı kestiğinde görülür. Alıcı sunucu, istemci çok uzun süre sessiz kaldığında 421 4.4.2 gönderir.
    .fix = Yalnızca büyük iletiler başarısız oluyorsa onları küçültün. Sunuculardan birini siz yönetiyorsanız araya giren bir güvenlik duvarı, yanlış paket boyutu (MTU), yavaş filtreler veya kısa zaman aşımı süreleri arayın.
    .use = Bağlantı koptuysa X.4.2 bildirin; istemciyi beklemeyi bıraktığınızda 421 ile gönderin. Hiç bağlantı kurulamadıysa X.4.1 bildirin.

smtp-enhanced-x-4-3 = Dizin veya DNS kullanılamıyor
    .description = DNS gibi rotayı veren bir dizin kullanılamadığı için ileti aktarılamamıştır.
    .when = DNS veya başka bir dizin sorgusu başarısız olduğunda görülür. Postfix, alıcının alan adı için yapılan DNS sorgusu kullanılabilir sonuç vermediğinde 4.4.3 veya 5.4.3 kullanır.
    .fix = Bunu bildiren sunucuyu siz yönetiyorsanız çözümleyicinizi sorgulayın. Başka alan adları da başarısız oluyorsa çözümleyiciyi onarın; yalnızca alıcınınki başarısız oluyorsa o alan adının yöneticisinden ad sunucularını ve DNSSEC ayarlarını kontrol etmesini isteyin.
    .use = Dizinin kendisi başarısız olduysa X.4.3 bildirin; düzelebilecekse 451 ile. Rota vermeden yanıt verdiyse X.4.4, alan adı yoksa X.1.2 bildirin.

smtp-enhanced-x-4-4 = Hedefe rota yok
    .description = DNS veya başka bir dizin kullanılabilir bir rota vermediği için sunucu sonraki ana makineyi belirleyememiştir.
    .when = Bir alan adının ne MX ne de adres kaydı varsa veya MX kaydı adresi olmayan bir ana makineyi gösteriyorsa görülür. Postfix bunu “Host or domain name not found” için de kullanır.
    .fix = Alan adında yazım hatası olup olmadığına bakın. Doğruysa alan adının MX veya adres kayıtlarının eksik olduğunu alıcıya başka bir yoldan bildirin. Gönderen sunucuyu siz yönetiyorsanız başka bir çözümleyici deneyin.
    .use = Dizin yanıt verdiği hâlde sonraki ana makineyi bildirmediyse X.4.4, başarısız olduysa X.4.3 bildirin. RCPT TO komutuna yanıt olarak bunun yerine X.1.2 gönderin.

smtp-enhanced-x-4-5 = Posta sistemi yoğun
    .description = Posta sisteminde işleyebileceğinden çok ileti vardır ve sistem iletiyi teslim edememiştir.
    .when = Ağır yük altında görülür; kayıt listesi kodu 451 ile eşleştirir. Sendmail, kuyruğu için disk alanı yetersiz olduğunda 452 4.4.5 gönderir.
    .fix = Toplu gönderim yapıyorsanız iletileri daha uzun bir süreye yayın. Yoğun sistemi siz yönetiyorsanız dolu bir disk, yavaş bir filtre veya ileti seli arayın.
    .use = Yük iletileri geciktiriyorsa X.4.5 kodunu 451 ile gönderin. Depolama alanı tükendiyse X.3.1, hiç posta kabul etmiyorsanız X.3.2 gönderin.

smtp-enhanced-x-4-6 = İleti döngüde
    .description = İleti çok fazla kez yönlendirilmiştir: rota tabloları veya kullanıcıların yönlendirme kuralları onu döngüye sokar.
    .when = İletide çok fazla Received üstbilgisi varsa (Sendmail) veya sonraki ana makine sunucunun kendisiyse (Postfix) görülür. Yalnızca 4 sınıfı kayıtlı olduğu hâlde ikisi de 5.4.6 gönderir.
    .fix = Alıcıdan yönlendirme döngüsü olup olmadığına bakmasını isteyin. Bunu bildiren sunucuyu siz yönetiyorsanız Received üstbilgilerinde yinelenen ana makineleri bulun, sonra MX kayıtlarını, yönlendirmeyi veya yerel alan adlarını düzeltin.
    .use = Bir ileti çok fazla, normalde en az 100 ana makineden geçtiyse veya size geri dönecekse X.4.6 bildirin. Diğer yapılandırma hataları için X.3.5 gönderin.

smtp-enhanced-x-4-7 = Teslim süresi doldu
    .description = İleti fazla eskimiştir: bunu bildiren sunucuda izin verilenden uzun kalmış veya gönderenin koyduğu süre sınırını aşmıştır.
    .when = Genellikle günlerce süren denemelerden sonra teslim edilemedi raporunda görülür. DELIVERBY ile bir süre sınırı konmuşsa 4.4.7 sürenin geçtiği konusunda uyarır, 5.4.7 iletiyi geri gönderir.
    .fix = Asıl nedeni gösteren son denemenin hatasını metinde veya günlükte arayın. Hatanın nedeni giderildikten sonra geri dönen iletiyi yeniden gönderin.
    .use = Biliyorsanız X.4.1 gibi son denemenin hatasını bildirin. Yalnızca sürenin dolduğunu biliyorsanız veya bir DELIVERBY süre sınırı geçtiyse X.4.7 bildirin.

## Details: X.5, the mail protocol

smtp-enhanced-x-5-0 = Protokolle ilgili başka bir durum
    .description = Kod posta protokolüyle ilgilidir. Başarı bildiriyorsa komut yerine getirilmiştir; hata bildiriyorsa alışverişte bir sorun çıkmıştır.
    .when = X.5 altındaki başka hiçbir kod uymadığında herhangi bir komuta yanıt olarak gönderilir. Exchange Online, alıcının posta kutusu kullanılamadığında da 5.5.0 gönderir.
    .fix = Başarı bildiriyorsa bir şey yapmanız gerekmez. Hata bildiriyorsa yanıtı ve oturum günlüğünü okuyun. Metinde bir posta kutusu geçiyorsa alıcının adresini kontrol edin.
    .use = Konu protokolse ve desteklenmeyen komut için X.5.1 veya bozuk söz dizimi için X.5.2 gibi başka bir X.5 kodu uymuyorsa X.5.0 gönderin.

smtp-enhanced-x-5-1 = Komutun sırası yanlış veya komut desteklenmiyor
    .description = İstemci, sunucunun desteklemediği bir komutu veya oturumun yanlış noktasında bir komut göndermiştir.
    .when = RCPT TO öncesinde MAIL FROM veya göndermeden önce oturum açma gibi bir adım eksik olduğunda veya reddedildiğinde ya da sunucu komutu sunmadığında görülür.
    .fix = Önceki yanıtlara bakın: asıl neden çoğu kez oradaki bir rettir. Giden posta için kimlik doğrulamayı açın. Aksi durumda istemcinin komutlarını EHLO yanıtıyla karşılaştırın.
    .use = Okunabilen bir komut desteklenmiyorsa veya sırası yanlışsa X.5.1 gönderin. Komutu yorumlayamıyorsanız X.5.2, kimlik doğrulama veya şifreleme eksikse X.7.0 gönderin.

smtp-enhanced-x-5-2 = Komutun söz dizimi anlaşılmadı
    .description = Sunucu komutu yorumlayamamıştır: söz dizimi yanlıştır veya sunucu komutu bilmez.
    .when = Biçimi hatalı veya bilinmeyen bir komuta, açılı ayraç içinde yazılmamış bir adrese, fazladan bir satır sonuna veya BASE64 kodlaması çözülemeyen bir AUTH yanıtına karşılık gönderilir.
    .fix = Adreslerde boşluk, eksik ayraç ve satır sonu olup olmadığına bakın. Adresler doğruysa oturum günlüğünde bozuk satırlar veya SMTP komutlarını değiştiren bir güvenlik duvarı arayın.
    .use = Bir komut ayrıştırılamıyor veya tanınmıyorsa X.5.2 gönderin. Desteklenmiyorsa veya sırası yanlışsa X.5.1, argümanları yanlışsa X.5.4 gönderin.

smtp-enhanced-x-5-3 = Çok fazla alıcı
    .description = İletinin alıcı sayısı, sunucunun tek bir posta işleminde kabul ettiğinden fazladır.
    .when = Posta işlemi sınıra ulaştığında RCPT TO veya DATA komutuna yanıt olarak gönderilir. Gönderen program birkaç posta işlemi kullanamıyorsa kullanıcıların karşısına çıkar.
    .fix = Daha küçük gruplara gönderin veya bir posta listesi kullanın. Gönderen sunucuyu siz yönetiyorsanız posta işlemi başına alıcı sınırını düşürün. Kabul edilen alıcılara yeniden göndermeyin.
    .use = Yalnızca alıcı sayısı fazlaysa X.5.3 gönderin: uygulamadan gelen bir sınır için en az 100 alıcıdan sonra 452 ile, politikadan gelen bir sınır için bir 5yz yanıtıyla.

smtp-enhanced-x-5-4 = Komut argümanları geçersiz
    .description = Komut geçerlidir, ancak argümanları değildir: bir değer aralık dışındadır veya argümanlardan biri bilinmeyen bir özellik ister.
    .when = EHLO komutundaki yanlış bir ana makine adına, MAIL FROM veya RCPT TO komutunun bilinmeyen bir parametresine ya da belki TLS etkin olmadığı için kabul edilmeyen bir AUTH mekanizmasına yanıt olarak gönderilir.
    .fix = Argümanı oturum günlüğünde bulun. AUTH için TLS kullanımını açın ve yeni EHLO yanıtından bir mekanizma seçin. EHLO için tam nitelikli bir ana makine adı ayarlayın. EHLO yanıtının bildirmediği parametreleri çıkarın.
    .use = Desteklediğiniz bir komutun kabul edemediğiniz bir argümanı varsa X.5.4 gönderin. Satır ayrıştırılamıyorsa X.5.2, mekanizma zayıfsa X.7.9 gönderin.

smtp-enhanced-x-5-5 = Protokol sürümleri uyuşmuyor
    .description = İki sistem posta protokolünün uyumsuz sürümlerini kullanır ve otomatik olarak bir sürüm üzerinde anlaşamamıştır.
    .when = Bugün seyrek olarak, bir ağ geçidinde veya eski bir sistemde görülür, çünkü istemciler EHLO yerine HELO kullanmaya geçer.
    .fix = İki taraftaki yazılımları karşılaştırın: eskisini güncelleyin, istemcinin HELO kullanmasına izin verin ve hiçbir güvenlik duvarının karşılamayı değiştirmediğini kontrol edin.
    .use = X.5.5 kodunu yalnızca başka bir sürüme geçerek çözülemeyen sürüm uyuşmazlığı için gönderin. Desteklenmeyen komut için X.5.1, desteklenmeyen argüman için X.5.4 gönderin.

smtp-enhanced-x-5-6 = Kimlik doğrulama satırı çok uzun
    .description = İstemcinin BASE64 ile kodlanmış yanıtı, sunucunun seçilen mekanizma için ayırdığı arabellekten uzun olduğu için kimlik doğrulama başarısız olmuştur.
    .when = Kerberos biletleri veya uzun erişim belirteçleri gibi büyük yanıtlarda AUTH sırasında görülür. Eski Exchange sürümleri 5.5.6 kodunu geçersiz ileti içeriği için kullanırdı.
    .fix = Sorun parolada değildir. TLS üzerinden, EHLO yanıtındaki başka bir mekanizmayı seçin. Sunucuyu siz yönetiyorsanız arabelleği büyütün; RFC 4954 belgesi 12.288 sekizliyi yeterli sayar.
    .use = Bir AUTH yanıtı arabelleğinizi taşırıyorsa X.5.6 gönderin. BASE64 kodlaması çözülemiyorsa X.5.2, kimlik bilgileri geçersizse X.7.8 gönderin.

## Details: X.6, the message’s content and media

smtp-enhanced-x-6-0 = İleti içeriğiyle ilgili başka bir sorun
    .description = İletinin içeriğindeki bir şey onu teslim edilemez kılar. Kod bunun ne olduğunu belirtmez.
    .when = Örneğin bir üstbilgi eksik veya biçimi hatalı olduğunda, bir satır çok uzun olduğunda ya da satır başı veya satır besleme karakteri tek başına geçtiğinde ileti verisinden sonra gönderilir.
    .fix = Metinden hangi bölümün sakıncalı bulunduğunu okuyun veya iletiyi başka bir programdan, alışılmadık ekler olmadan gönderin. Gönderen programı siz geliştiriyorsanız üstbilgilerini ve satırlarını düzeltin.
    .use = Hatanın nedeni içeriğin biçimiyse X.6.0 gönderin. Desteklenmeyen ortam türü için X.6.1, içeriği politika veya bir spam filtresi reddediyorsa X.7.1 gönderin.

smtp-enhanced-x-6-1 = Ortam türü desteklenmiyor
    .description = Taşıma yöntemi veya yol üzerindeki sonraki sistem, iletideki içerik türünü desteklemez.
    .when = Faks, çağrı cihazı veya yalnızca düz metin taşıyan posta ağı gibi içeriği taşıyamayan bir sisteme açılan ağ geçidinde görülür.
    .fix = İçeriği düz metin veya yaygın bir dosya türü gibi daha basit bir biçimde ya da web bağlantısı olarak gönderin. Olmazsa alıcının başka bir posta kutusuna yazın.
    .use = Ortam türünün kendisi taşınamıyorsa X.6.1 gönderin. Dönüştürme işe yarayacak, ancak yoksa X.6.3, dosya türünü politika yasaklıyorsa X.7.1 gönderin.

smtp-enhanced-x-6-2 = Dönüştürme gerekli, ancak yasak
    .description = İçeriğin teslimden önce dönüştürülmesi gerekir, ancak gönderen veya gönderen ana makinenin politikası bunu yasaklar.
    .when = Sonraki sistem içeriği olduğu gibi kabul edemediğinde bir aktarma sunucusunda veya ağ geçidinde görülür.
    .fix = İletinin seçeneklerinde dönüştürmeye izin verin veya 7 bit metin gibi dönüştürme gerektirmeyen bir biçim kullanın. Dönüştürmeyi ana makine yasaklıyorsa gönderen sunucunun yöneticisinden izin vermesini isteyin.
    .use = Dönüştürebiliyor, ancak dönüştürmenize izin verilmiyorsa X.6.2 gönderin. Dönüştüremiyorsanız X.6.3, deneyip başaramadıysanız X.6.5 gönderin.

smtp-enhanced-x-6-3 = Dönüştürme gerekli, ancak desteklenmiyor
    .description = İçeriğin ilerleyebilmesi için dönüştürülmesi gerekir ve yol üzerindeki bir ana makine bunu yapamaz, en azından pratik olarak yapamaz.
    .when = 8 bit veya ikili içerikte, sonraki sunucusu yalnızca 7 bit metin kabul eden bir aktarma sunucusunda görülür.
    .fix = E-posta programını metni ve ekleri base64 veya quoted-printable ile kodlayacak şekilde ayarlayın. Aktarma sunucusunu siz yönetiyorsanız dönüştürmeyi ekleyin veya 8BITMIME bildiren bir sunucuya rota tanımlayın.
    .use = Dönüştürme yeteneğiniz yoksa X.6.3 gönderin. Dönüştürme yasaksa X.6.2, engel UTF-8 üstbilgileriyse X.6.9 gönderin.

smtp-enhanced-x-6-4 = Dönüştürmede içerik kaybı oldu
    .description = Teslim, içerik kaybına yol açan bir dönüştürme gerektirmiştir. Başarı bildiren kod kaybı haber verir; hata bildiren kod, gönderenin bunu yasakladığı anlamına gelir.
    .when = Ağ geçidinin gönderene ilettiği raporda veya 8 bit üstbilgileri yeniden yazan ve karakter kümesini tahmin etmek zorunda kalan bir gönderim sunucusunda görülür.
    .fix = Başarı bildiriyorsa alıcıya iletinin eksiksiz olup olmadığını sorun. Hata bildiriyorsa kayba izin verin veya düz metin gibi dönüştürme gerektirmeyen bir biçim kullanın.
    .use = Kaybı bildirmek için başarıyla birlikte, gönderen yasakladıysa hatayla birlikte X.6.4 gönderin. Dönüştürme başarısız olduysa X.6.5 gönderin.

smtp-enhanced-x-6-5 = Dönüştürme başarısız
    .description = İçeriğin yolda dönüştürülmesi gerekmiş, ancak dönüştürme başarılı olmamıştır.
    .when = Dönüştürücüsü bozuk bir MIME bölümünde veya bilinmeyen bir karakter kümesinde duran bir aktarma sunucusunda veya ağ geçidinde görülür. Eski Exchange sürümlerinde 4.6.5, eksik kod sayfası anlamına gelirdi.
    .fix = Eksiz, düz UTF-8 metni gönderin; ulaşırsa nedeni bulmak için bölümleri sırayla ekleyin. Dönüştüren ana makineyi siz yönetiyorsanız günlüğüne bakın.
    .use = Dönüştürme denenip başarısız olduysa X.6.5 gönderin. Dönüştürme yeteneğiniz yoksa X.6.3, kayıpla başarılı olduysa X.6.4 gönderin.

smtp-enhanced-x-6-6 = İleti içeriği alınamadı
    .description = Sunucu, ileti içeriğini istemcinin belirttiği uzak sistemden alamamıştır.
    .when = Bir IMAP sunucusundaki iletiyi belirten BURL komutuna yanıt olarak, o sunucu hata verdiğinde veya veri döndürmediğinde gönderilir.
    .fix = İletinin hâlâ klasöründe olduğunu kontrol edip oradan yeniden gönderin veya iletiyi ekleyin. Gönderim sunucusunu siz yönetiyorsanız IMAP sunucusuna erişimini test edin.
    .use = BURL komutundaki URL adresinden içerik alınırken hata gelirse veya hiçbir şey gelmezse X.6.6 gönderin. Güven ilişkiniz yoksa X.7.14, sunucu yanıt vermiyorsa X.4.1 gönderin.

smtp-enhanced-x-6-7 = ASCII dışı adrese izin yok
    .description = Gönderenin veya alıcının adresi, bu sunucunun adreslerde izin vermediği ASCII dışı karakterler içerir.
    .when = O adresin ASCII olması gerekiyorsa MAIL FROM veya RCPT TO komutuna yanıt olarak gönderilir. Postfix, SMTPUTF8 gerektiren iletileri sonraki sunucu bunu desteklemediğinde de bu kodla geri gönderir.
    .fix = Kişinin ASCII adresini kullanın; yalnızca alan adı “xn--” biçiminde yazılabilir. “SMTPUTF8 is required” için üstbilgileri de kodlayın veya SMTPUTF8 destekleyen bir sağlayıcı üzerinden gönderin.
    .use = X.6.7 kodunu MAIL FROM komutuna yanıt olarak 550 ile, RCPT TO komutuna yanıt olarak 553 ile gönderin. Engel üstbilgilerse ileti verisinden sonra X.6.9 gönderin.

smtp-enhanced-x-6-8 = Yanıt UTF-8 gerektiriyor
    .description = Posta kutusu adını göstermek için yanıtın UTF-8 metni içermesi gerekir, ancak istemci buna izin vermemiştir.
    .when = Posta kutusunun adı ASCII dışı karakterler içeriyorsa SMTPUTF8 parametresi olmayan VRFY veya EXPN komutuna yanıt olarak gönderilir.
    .fix = Adresi tutun: posta kabul edip etmediğini yalnızca RCPT TO komutuna verilen yanıt gösterir. İstemciyi siz geliştiriyorsanız VRFY veya EXPN komutuna SMTPUTF8 parametresini ekleyin.
    .use = Posta kutusu adı UTF-8 gerektiriyorsa ve istemci buna izin vermediyse VRFY veya EXPN komutuna yanıt olarak X.6.8 kodunu 252 veya 550 ile gönderin.

smtp-enhanced-x-6-9 = Bir alıcı UTF-8 üstbilgilerini kabul etmiyor
    .description = İletinin UTF-8 üstbilgileri vardır ve en az bir alıcı bunları kabul edemez; bu yüzden sunucu iletiyi bütün alıcılar için reddeder.
    .when = Bir alıcının sistemi uluslararasılaştırılmış e-postayı desteklemediğinde ileti verisinden sonra gönderilir.
    .fix = Bütün üstbilgilerde ASCII adresler kullanın ve e-posta programının adları ve konuyu kodlamasını sağlayın. Ya da UTF-8 sürümünü, sunucusu SMTPUTF8 destekleyen alıcılara ayrıca gönderin.
    .use = UTF-8 üstbilgileri her alıcıya ulaşamıyorsa ileti verisinden sonra X.6.9 gönderin; daha iyisi, o alıcıları RCPT TO komutuna yanıt olarak reddedin. Engel bir zarf adresiyse X.6.7 gönderin.

smtp-enhanced-x-6-10 = X.6.8 kodunun yinelenmiş hâli
    .description = Kayıt listesi bu sayıyı, kullanılması önerilmeyen bir X.6.8 yinelemesi olarak gösterir: yanıt UTF-8 gerektirir.
    .when = Seyrek olarak, adı ASCII dışı karakterler içeren bir posta kutusu için VRFY veya EXPN komutuna yanıt veren yazılımlardan gelir.
    .fix = Metni okuyun, sonra kodu X.6.8 gibi değerlendirin. Gönderen yazılımı siz yönetiyorsanız güncelleyin.
    .use = X.6.10 göndermeyin. Aynı anlama gelen X.6.8 kodunu gönderin.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Güvenlikle ilgili başka bir durum
    .description = Kod güvenlikle ilgilidir, ancak başka kod uymaz veya politika daha kesin bir kodu yasaklar. Kod başarı bildiriyorsa genellikle istemcinin oturum açtığını onaylar.
    .when = Başarılı olsun olmasın AUTH komutuna, önce AUTH veya STARTTLS gerekiyorsa diğer komutlara yanıt olarak gönderilir. Politikanın açıklamadan bıraktığı retler için de kullanılır.
    .fix = Başarı bildiriyorsa bir şey yapmanız gerekmez. Kod 4 ile başlıyorsa parolayı değiştirmeyin. Aksi durumda şifrelemeyi ve kimlik doğrulamayı açın, kullanıcı adını ve parolayı kontrol edin veya sunucunun posta yöneticisine sorun.
    .use = X.7.0 kodunu başarı için 235 ile, AUTH veya STARTTLS eksikse 530 ile, kimlik bilgileri şimdi kontrol edilemiyorsa 454 ile ve açıklamadığınız nedenler için gönderin.

smtp-enhanced-x-7-1 = Teslime izin verilmiyor
    .description = Gönderenin bu hedefe ileti göndermesine izin verilmez: sunucu veya alıcı; ana makineye, gönderene veya alıcıya göre filtreler.
    .when = Spam, engelleme listesindeki IP adresleri, oturum açmadan aktarma ve dışarıya kapalı alıcılar veya gruplar için gönderilir. Bazı sunucular gri listeleme veya DMARC için de bunu gönderir.
    .fix = Aktarma reddedildiyse giden posta için kimlik doğrulamayı açın. Alıcı veya grup dışarıya kapalıysa sahibinden izin isteyin. Engelleme listesi söz konusuysa önce nedeni giderin, sonra listeden çıkarılmayı isteyin.
    .use = Bir filtre veya kural bu göndereni reddediyorsa X.7.1 gönderin ve kuralı metinde belirtin. Posta listesi için X.7.2, DKIM, SPF veya ters DNS kontrolü başarısızsa X.7.20 ile X.7.26 arasındaki kodları gönderin.

smtp-enhanced-x-7-2 = Posta listesine göndermeye izin yok
    .description = Gönderenin bu posta listesine ileti göndermesine izin verilmez.
    .when = Liste yalnızca üyeleri veya adı belirtilmiş gönderenleri kabul ediyorsa RCPT TO komutuna yanıt olarak veya ileti verisinden sonra gönderilir.
    .fix = Listeye kayıtlı olan adresten gönderin. Zaten öyle yapıyorsanız veya üye değilseniz listeye katılın ya da sahibinden gönderme izni isteyin.
    .use = Bir posta listesinin kuralları göndereni dışarıda bırakıyorsa X.7.2 gönderin. Bunu olağan bir alıcı yapıyorsa X.7.1, liste açılamıyorsa X.2.4 gönderin.

smtp-enhanced-x-7-3 = Güvenlik dönüştürmesi yapılamıyor
    .description = Teslim, iletinin bir güvenli ileti protokolünden diğerine dönüştürülmesini gerektirir; bu yapılamaz.
    .when = Seyrek olarak, imzalı veya şifreli bir ileti biçimini diğerine dönüştüremeyen bir ağ geçidinde görülür. Exchange için 535 5.7.3, oturum açmanın başarısız olduğu anlamına gelir.
    .fix = 535 ile geldiyse kullanıcı adını ve parolayı, ayrıca hesabın SMTP AUTH kullanıp kullanamadığını kontrol edin. Aksi durumda alıcıyla, S/MIME gibi ikinizin de desteklediği bir koruma biçimi üzerinde anlaşın.
    .use = İletinin bir güvenlik protokolünden diğerine geçmesi gerekiyorsa X.7.3 gönderin. Taşıma yönteminde bir güvenlik özelliği yoksa X.7.4, olağan içerik için X.6.3 gönderin.

smtp-enhanced-x-7-4 = Güvenlik özelliği desteklenmiyor
    .description = İleti veya istemci, güvenli kimlik doğrulama gibi bu posta taşıma yönteminin desteklemediği bir güvenlik özelliği gerektirir.
    .when = Sunucunun o bağlantıda sunmadığı bir AUTH mekanizmasına yanıt olarak veya iletinin korumasını taşıyamayan bir ağ geçidinde görülür. Postfix, gerekli TLS sunulmadığında 4.7.4 bildirir.
    .fix = AUTH komutundan sonra geldiyse TLS kullanımını açın, EHLO yanıtından bir mekanizma seçin ve ana makineyi ve portu kontrol edin. İleti için geldiyse metnin belirttiği güvenlik seçeneğini kaldırın.
    .use = Bir güvenlik özelliği hiç desteklenmiyorsa X.7.4 gönderin. Geçersiz başka bir AUTH argümanı için X.5.4, çok zayıf bir mekanizma için X.7.9 gönderin.

smtp-enhanced-x-7-5 = Kriptografik hata
    .description = İletiyi kontrol etmesi veya şifresini çözmesi gereken posta sistemi, bir anahtar veya benzer bir bilgi eksik ya da geçersiz olduğu için bunu yapamamıştır.
    .when = Anahtar eksik, süresi dolmuş veya bozuksa iletilerin şifresini çözen veya iletileri doğrulayan bir ağ geçidinde görülür. Postfix ve Exchange, TLS el sıkışması veya sertifikası başarısız olduğunda 4.7.5 bildirir.
    .fix = Alıcının yöneticisinden güncel anahtarı veya sertifikayı isteyin. Ağ geçidini veya sunucuyu siz yönetiyorsanız eksik anahtarı veya sertifikayı yenileyin ve sistem saatini kontrol edin.
    .use = Anahtar malzemesi eksik veya geçersizse X.7.5 gönderin. Algoritma sizde yoksa X.7.6, anahtar doğru, ancak ileti değiştirilmişse X.7.7 gönderin.

smtp-enhanced-x-7-6 = Kriptografik algoritma desteklenmiyor
    .description = İletiyi kontrol etmesi veya şifresini çözmesi gereken posta sistemi, algoritmayı desteklemediği için bunu yapamamıştır.
    .when = Bir algoritma kendisinde yoksa veya onu artık kabul etmiyorsa iletilerin şifresini çözen veya iletileri doğrulayan bir ağ geçidinde görülür.
    .fix = E-posta programının güvenlik ayarlarında başka bir algoritma, tercihen programın güncel varsayılanını seçin. Ağ geçidini siz yönetiyorsanız ve algoritma yeniyse kriptografi kitaplığını güncelleyin.
    .use = Tek engel algoritmaysa X.7.6 gönderin. Anahtar eksik veya geçersizse X.7.5, ileti değiştirilmişse X.7.7 gönderin.

smtp-enhanced-x-7-7 = İleti bozulmuş veya değiştirilmiş
    .description = İletileri kontrol eden bir posta sistemi bu iletiyi doğrulayamamıştır, çünkü ileti yolda bozulmuş veya değiştirilmiştir. Kod başarı bildiriyorsa ileti yine de teslim edilmiştir.
    .when = İçerik ve imza eşleşmediğinde imzaları doğrulayan bir ağ geçidinde görülür. Bazı sunucular gönderen doğrulamasındaki her hata için de bunu gönderir.
    .fix = Başarı bildiriyorsa alıcıya imzanın geçersiz olabileceğini söyleyin. Hata bildiriyorsa altbilgi ekleyen listelerden, iletileri yönlendiren hizmetlerden ve filtrelerden kaçının. Gönderen sunucuyu siz yönetiyorsanız imzayı son değişiklikten sonra atın.
    .use = İleti artık imzasıyla eşleşmiyorsa X.7.7 gönderin. Anahtar eksikse X.7.5, hiçbir DKIM imzası geçmiyorsa X.7.20 gönderin.

smtp-enhanced-x-7-8 = Kimlik bilgileri geçersiz
    .description = Sunucu kullanıcının oturum açmasını reddetmiştir: kimlik bilgileri yanlış veya yetersizdir.
    .when = Parola veya belirteç kullanıcı adıyla eşleşmiyorsa AUTH komutuna yanıt olarak gönderilir. Büyük sağlayıcılar, hesap uygulama parolası veya OAuth gerektirdiğinde de bunu gönderir.
    .fix = Kullanıcı adını ve parolayı yeniden girin; birçok sunucu ad olarak adresin tamamını ister. Web üzerinde çalışıyorlarsa uygulama parolası oluşturun veya OAuth kullanın. Otomatik denemeleri hesap kilitlenmeden durdurun.
    .use = Kimlik bilgilerini kontrol edip reddediyorsanız X.7.8 kodunu 535 ile gönderin. Zayıf mekanizma için X.7.9, şimdi kontrol edemiyorsanız 454 ile X.7.0 gönderin.

smtp-enhanced-x-7-9 = Kimlik doğrulama mekanizması bu hesap için çok zayıf
    .description = Seçilen kimlik doğrulama mekanizması, sunucu politikasının bu kullanıcı için izin verdiğinden zayıftır. Parolanın yanlış olduğu saptanmamıştır.
    .when = Politika daha fazlasını istediğinde, örneğin PLAIN ile AUTH komutuna yanıt olarak gönderilir. Gmail, hesap uygulama parolası gerektirdiğinde bunu gönderir. Yahoo için 554 5.7.9, politikanın iletiyi reddettiği anlamına gelir.
    .fix = Metinde, örneğin uygulama parolası oluşturmak için bir web bağlantısı varsa onu izleyin. Aksi durumda TLS kullanımını açın ve EHLO yanıtından OAuth gibi daha güçlü bir mekanizma seçin. 554 ile geldiyse X.7.1 kodundan sonra olduğu gibi davranın.
    .use = Politika mekanizmayı bu kullanıcı için fazla zayıf buluyorsa X.7.9 kodunu 534 ile gönderin. Şifreleme yeterliyse X.7.10, bir kez oturum açmak hesabı yeni mekanizmaya geçiriyorsa X.7.12 gönderin.

smtp-enhanced-x-7-10 = Şifreleme gerekli
    .description = İstemci oturum açmadan önce veya TLS gerektiren bir ileti aktarılmadan önce bağlantının şifrelenmesi gerekir.
    .when = Şifrelenmemiş bağlantıda AUTH komutuna yanıt olarak ya da REQUIRETLS ile gönderilen bir ileti için hiçbir alıcı sunucu geçerli sertifikayla TLS sunmadığında teslim edilemedi raporunda görülür.
    .fix = Oturum açmak için STARTTLS veya TLS seçeneğini açın ya da daha güçlü bir mekanizma seçin. Teslim edilemedi raporundan sonra alıcının yöneticisine TLS veya sertifikanın başarısız olduğunu bildirin ya da içerik izin veriyorsa REQUIRETLS olmadan gönderin.
    .use = Bir mekanizma önce şifreleme gerektiriyorsa X.7.10 kodunu 523 ile gönderin; daha iyisi, mekanizmayı STARTTLS öncesinde bildirmeyin. TLS çalışıyor, ancak REQUIRETLS yoksa X.7.30 bildirin.

smtp-enhanced-x-7-11 = Bu mekanizma için şifreleme gerekli
    .description = Seçilen kimlik doğrulama mekanizması yalnızca şifreli bağlantı üzerinden kullanılabilir.
    .when = Şifrelenmemiş bağlantıda AUTH komutuna yanıt olarak eski sunuculardan gelir. Güncel sunucular böyle bir mekanizmayı STARTTLS öncesinde bildirmez.
    .fix = Giden posta için STARTTLS veya TLS seçeneğini açın, genellikle 587 veya 465 olan portu kontrol edin ve önceki gibi oturum açın: sorun parolada değildir.
    .use = Yeni yazılımlardan X.7.11 göndermeyin; mekanizmayı ancak şifrelemeden sonra bildirin veya 504 ve X.5.4 ile reddedin. TLS ile bile fazla zayıfsa X.7.9 gönderin.

smtp-enhanced-x-7-12 = Hesap için parola geçişi gerekli
    .description = Hesap seçilen kimlik doğrulama mekanizmasına henüz hazır değildir. Başka bir mekanizmayla, genellikle PLAIN ile bir kez oturum açmak hesabı hazırlar.
    .when = Saklanan parola mekanizmaya uygun değilse AUTH komutuna yanıt olarak gönderilir. Exchange Online için 5.7.12, alıcının kuruluş dışından posta kabul etmediği anlamına gelir.
    .fix = E-posta programını TLS üzerinden PLAIN kullanacak şekilde ayarlayın, bir kez oturum açın, sonra reddedilen mekanizmaya geri dönün. Exchange Online 5.7.12 gönderdiyse alıcının kuruluşundan dışarıdaki gönderenleri kabul etmesini isteyin.
    .use = TLS üzerinden PLAIN ile bir kez oturum açmak mekanizmayı kullanılabilir kılıyorsa 4.7.12 kodunu 432 ile gönderin. Politika daha güçlü bir mekanizma istiyorsa X.7.9 gönderin.

smtp-enhanced-x-7-13 = Hesap devre dışı
    .description = Kimlik bilgileri doğrudur, ancak yönetici hesabı örneğin ödenmemiş faturalar, kötüye kullanım veya izinsiz giriş nedeniyle devre dışı bırakmıştır.
    .when = Kimlik bilgileri kontrol edildikten sonra AUTH komutuna yanıt olarak gönderilir. Exchange Online teslim edilemedi raporunda 5.7.13, bir ortak klasörün dışarıdan posta kabul etmediği anlamına gelir.
    .fix = Başka parolalar denemeyin. Hesabın neden devre dışı olduğunu yöneticinize veya sağlayıcınıza sorun. Exchange Online teslim edilemedi raporundan sonra ortak klasörün sahibinden yazma izni isteyin.
    .use = Kimlik bilgileri doğruysa ve hesap devre dışıysa X.7.13 kodunu 525 ile gönderin. Kimlik bilgileri yanlışsa veya tahmin edilmiş bir parolayı doğrulamak istemiyorsanız X.7.8 gönderin.

smtp-enhanced-x-7-14 = Güven ilişkisi gerekli
    .description = Gönderim sunucusunun ileti içeriğini almak için başka bir sunucuyla yapılandırılmış bir güven ilişkisine ihtiyacı vardır, ancak böyle bir ilişki yoktur.
    .when = Gönderim sunucusunun erişemediği bir IMAP sunucusu için BURL komutuna yanıt olarak gönderilir; eski sunucular X.7.8 gönderirdi. Gmail için 534 5.7.14, bir oturum açma denemesinin engellendiği anlamına gelir.
    .fix = Kodu Gmail gönderdiyse önce bir web tarayıcısıyla oturum açın. Aksi durumda iletiyi alışılmış yolla gönderin. Gönderim sunucusunu siz yönetiyorsanız diğer sunucuya erişimini ayarlayın.
    .use = URL adresindeki sunucuda size ait kimlik bilgileri gerekiyorsa X.7.14 gönderin. Bunlara sahipseniz ve içerik alınamıyorsa X.6.6 gönderin.

smtp-enhanced-x-7-15 = Öncelik çok düşük
    .description = İletinin önceliği, sunucunun şu anda kabul ettiği en düşük öncelikten düşüktür.
    .when = MT-PRIORITY destekleyen ve örneğin acil durumda yalnızca daha önemli iletileri kabul eden bir gönderim sunucusundan, MAIL FROM komutuna yanıt olarak veya ileti verisinden sonra gelir.
    .fix = Hangi önceliklerin ne zamana kadar kabul edildiğini sunucu yöneticisine sorun. Önceliği yalnızca yetkiniz varsa yükseltin; acil konular için başka bir yol kullanın.
    .use = Yalnızca öncelik çok düşükse X.7.15 gönderin. İleti bu öncelik için çok büyükse X.7.16, iletiyi başka bir öncelikle kabul ediyorsanız X.3.6 gönderin.

smtp-enhanced-x-7-16 = İleti, önceliği için çok büyük
    .description = İleti, sunucunun şu anda bu öncelikte kabul ettiğinden büyüktür.
    .when = MT-PRIORITY destekleyen ve bu öncelikte yalnızca küçük iletilere izin veren bir sunucudan, SIZE içeren MAIL FROM komutuna yanıt olarak veya ileti verisinden sonra gelir.
    .fix = İletiyi küçültün: ekleri çıkarın veya web bağlantısı olarak paylaşın. Ya da başka bir önceliğin daha büyük boyuta izin verip vermediğini sunucu yöneticisine sorun.
    .use = Boyut başka bir öncelikte kabul edilecekse X.7.16 kodunu 552 ile gönderin. Her ileti için geçerli sınırı aşıyorsa X.3.4 gönderin.

smtp-enhanced-x-7-17 = Posta kutusunun sahibi değişmiş
    .description = Gönderenin verdiği tarihten bu yana alıcının posta kutusu el değiştirmiştir; ileti önceki sahibi içindir.
    .when = RRVS parametreli RCPT TO komutuna veya Require-Recipient-Valid-Since üstbilgisi olan bir iletiye yanıt olarak gönderilir. Bu tür iletilerin çoğu parola sıfırlama gibi otomatik iletilerdir.
    .fix = Bu adrese yazmayın: artık başkası okuyor. Kişiye güncel adresini başka bir yoldan sorun ve eski adresi hesabından ve hesap kurtarma seçeneklerinden çıkarın.
    .use = Posta kutusu verilen tarihten bu yana el değiştirdiyse X.7.17 gönderin. Alan adının tamamının el değiştirdiğini açıklamak için X.7.18, bunu bilemiyorsanız X.7.19 gönderin.

smtp-enhanced-x-7-18 = Alan adının sahibi değişmiş
    .description = Gönderenin verdiği tarihten bu yana alıcının alan adı el değiştirmiştir; ileti önceki sahibin bir kullanıcısı içindir.
    .when = Sunucu değişikliği açıklıyorsa RRVS parametreli RCPT TO komutuna veya Require-Recipient-Valid-Since üstbilgisi olan bir iletiye yanıt olarak gönderilir.
    .fix = Bu alan adında değişiklikten eski olan her adresi kaybedilmiş sayın. Gizli bir şey göndermeden önce herkese güncel adresini başka bir yoldan sorun.
    .use = Alan adı el değiştirdiyse ve bunu açıklamak istiyorsanız X.7.18 gönderin. Yalnızca posta kutusu el değiştirdiyse veya söylememeyi yeğliyorsanız X.7.17 gönderin.

smtp-enhanced-x-7-19 = Sahiplik kontrolü yapılamıyor
    .description = Gönderen, teslimi yalnızca posta kutusunun sahibi aynıysa ister, ancak sunucuda posta kutusunun ne zaman oluşturulduğuna veya el değiştirdiğine ilişkin kayıt yoktur.
    .when = RRVS parametreli RCPT TO komutuna veya Require-Recipient-Valid-Since üstbilgisi olan bir iletiye, tarih bilinmediğinde yanıt olarak gönderilir.
    .fix = Gönderen hizmeti siz yönetiyorsanız iletiyi RRVS olmadan ancak bir yabancının okumasında sakınca yoksa gönderin. Aksi durumda alıcıya başka bir yoldan ulaşın veya başka bir adresini kullanın.
    .use = Tarih kaydedilmemişse ve yerine geçecek bir tarih seçilemiyorsa X.7.19 gönderin. Sahip değiştiyse X.7.17 veya X.7.18, veritabanı kullanılamıyorsa olağan bir 4yz yanıtı gönderin.

smtp-enhanced-x-7-20 = Geçerli DKIM imzası yok
    .description = İletide doğrulanabilen DKIM imzası yoktur: ileti imzasızdır veya imzaların tümü geçersizdir.
    .when = İleti verisinden sonra gönderilir. Alışılmış nedenler; imzalamayan bir sunucu, DNS kayıtlarında eksik veya yanlış bir anahtar ve iletiyi değiştiren bir liste veya filtredir.
    .fix = Gönderen alan adını siz yönetiyorsanız sunucusunun iletileri imzaladığını, seçicinin (selector) açık anahtarının DNS kayıtlarında bulunduğunu ve imzadan sonra iletiyi hiçbir şeyin değiştirmediğini kontrol edin. Aksi durumda posta listelerini ve posta yönlendirmeyi kullanmayın.
    .use = Hiçbir imza doğrulanmadığı için bir iletiyi reddediyorsanız X.7.20 gönderin; RFC 6376 belgesi bunu önermez. Bir imza sizin bir kuralınıza uymuyorsa X.7.21, SPF de başarısızsa X.7.26 gönderin.

smtp-enhanced-x-7-21 = DKIM imzası kabul edilmiyor
    .description = İletideki en az bir DKIM imzası doğrulanır, ancak hiçbiri alıcı tarafın ek gereksinimlerini karşılamaz.
    .when = Örneğin anahtar alıcı tarafın kabul ettiğinden kısaysa ya da imza, imzalanması istenen üstbilgileri dışarıda bırakıyor veya gövdenin yalnızca bir bölümünü kapsıyorsa ileti verisinden sonra gönderilir.
    .fix = Gönderen alan adını siz yönetiyorsanız 2.048 bitlik bir anahtar kullanın, From, To, Subject ve Date üstbilgilerini imzalayın, varsa l= etiketini kaldırın veya kuralı alıcı tarafın posta yöneticisine sorun. Aksi durumda hata metninin tamamını o alan adının yöneticisine iletin.
    .use = Bir imza doğrulanıyor, ancak sizin bir kuralınıza uymuyorsa X.7.21 gönderin ve kuralı metinde belirtin. Kural From ile eşleşmeyse X.7.22 gönderin.

smtp-enhanced-x-7-22 = Yazarın alan adından DKIM imzası yok
    .description = İletideki en az bir DKIM imzası doğrulanır, ancak hiçbiri From üstbilgisindeki adresin alan adından değildir.
    .when = Genellikle kendi alan adıyla imzalayan bir posta gönderme hizmeti, liste veya web barındırıcısı üzerinden gelen iletilerde, ileti verisinden sonra gönderilir.
    .fix = DKIM-Signature üstbilgisindeki d= değerini From alan adıyla karşılaştırın. O alan adını siz yönetiyorsanız gönderen hizmetin anahtarını o alan adı altında yayımlayın ve imzalamayı orada açın. Aksi durumda sağlayıcınızın sunucusu üzerinden gönderin.
    .use = İmzalar doğrulanıyor, ancak hiçbiri From ile eşleşmiyorsa X.7.22 gönderin. Başka bir gereksinim için X.7.21, DMARC kontrolündeki gibi hizalı bir SPF sonucu da yardımcı olmuyorsa X.7.26 gönderin.

smtp-enhanced-x-7-23 = SPF kontrolü başarısız
    .description = Zarf gönderenindeki alan adının veya EHLO adının SPF kaydı, gönderen sunucunun yetkili olmadığını belirtir.
    .when = MAIL FROM veya RCPT TO komutuna yanıt olarak ya da ileti verisinden sonra gönderilir. Alışılmış nedenler; posta yönlendirme ve kayıtta eksik olan bir posta gönderme hizmetidir. Gmail için 4.7.23, ters DNS kontrolünün başarısız olduğu anlamına gelir.
    .fix = Yanıtta adı geçen sunucunun alan adı için göndermesine izin varsa onu alan adının tek SPF kaydına ekleyin; yönlendiren sunucunun MAIL FROM adresini yeniden yazması gerekir. Aksi durumda sağlayıcınızın sunucusu üzerinden gönderin.
    .use = SPF sonucu softfail değil de fail olduğunda, burada X.7.1 kodunun yerini alan X.7.23 kodunu gönderin. temperror veya permerror için X.7.24, DKIM de başarısızsa X.7.26 gönderin.

smtp-enhanced-x-7-24 = SPF kontrolü sırasında hata
    .description = SPF kontrolü hatayla sonuçlanmıştır: DNS sorgusu başarısız olmuştur veya alan adının kaydı yorumlanamaz.
    .when = Sunucu SPF kontrolü yaparken görülür: başarısız DNS sorgusundan sonra temperror; hatalı söz dizimi, ikinci bir SPF kaydı veya ondan fazla sorgudan sonra permerror sonucu çıkar.
    .fix = MAIL FROM alan adını siz yönetiyorsanız tek bir SPF kaydı olduğunu, söz diziminin geçerli olduğunu, en çok on sorgu yapıldığını, her include öğesinin çözümlendiğini ve ad sunucularının yanıt verdiğini kontrol edin. Aksi durumda hata metninin tamamını alan adının yöneticisine iletin.
    .use = X.7.24 kodunu temperror için 451 ile, permerror için 550 ile gönderin; RFC 7208 belgesindeki 4.4.3 ve 5.5.2 kodlarının yerini alır. Kontrol fail ile sonuçlanırsa X.7.23 gönderin.

smtp-enhanced-x-7-25 = Ters DNS kontrolü başarısız
    .description = Gönderen sunucunun IP adresinin PTR kaydı yoktur veya kayıttaki ad o adrese geri götürmez.
    .when = Bağlantı açılırken veya daha sonra gönderilir. Yeni sunucularda, ev bağlantılarında ve IPv6 adreslerinde bu kayıtlar çoğu kez eksiktir. Gmail bunu 4.7.23 olarak da bildirir.
    .fix = IP adresinin sahibinden, genellikle barındırma sağlayıcısından PTR kaydı isteyin ve kayıttaki ada bu adresi içeren bir A veya AAAA kaydı ekleyin. IPv6 adresini de kontrol edin.
    .use = PTR ve ileri yönlü sorgular istemcinin IP adresini doğrulamıyorsa X.7.25 gönderin. Birkaç kontrol başarısızsa X.7.26, adres bir engelleme listesindeyse X.7.1 gönderin.

smtp-enhanced-x-7-26 = Birkaç kimlik doğrulama kontrolü başarısız
    .description = İleti, SPF ve DKIM gibi gönderene yönelik birden çok kontrolü geçememiştir. Kod hangileri olduğunu belirtmez.
    .when = Genellikle ileti verisinden sonra gönderilir. Gmail bunu DMARC retleri ve ne SPF ne de DKIM kontrolünü geçen iletiler için, Exchange Online ise IPv6 üzerinden gelen ikinci tür iletiler için gönderir.
    .fix = From alan adını siz yönetiyorsanız gönderen bütün sunucuları SPF kaydına yazın, hepsinin DKIM ile imzalamasını sağlayın ve SPF veya DKIM alan adını From alan adıyla hizalayın. Aksi durumda o alan adının kendi sunucusu üzerinden gönderin.
    .use = En az iki kontrol başarısızsa veya metinde belirttiğiniz bir DMARC hatası varsa X.7.26 gönderin. Sorun tek bir kontrolse X.7.20 ile X.7.25 arasındaki kodları gönderin.

smtp-enhanced-x-7-27 = Gönderenin alan adında boş MX kaydı var
    .description = Gönderenin alan adı boş MX (null MX) kaydı yayımlar; bu yüzden hiçbir yanıt veya teslim edilemedi raporu gönderene ulaşamaz.
    .when = Böyle gönderenleri reddeden sunuculardan, MAIL FROM komutuna yanıt olarak veya ileti verisinden sonra gelir. Gmail için bu sayı, SPF kontrolünün geçilemediği anlamına gelir.
    .fix = Posta alabilen bir adresten gönderin veya boş MX kaydını gerçek bir MX kaydıyla değiştirin. Kodu Gmail gönderdiyse bunun yerine MAIL FROM alan adının SPF kaydını düzeltin.
    .use = MAIL FROM veya From alan adında boş MX kaydı varsa X.7.27 kodunu 550 ile gönderin. Alıcının alan adı için X.1.10 kodunu 556 ile gönderin.

smtp-enhanced-x-7-28 = İleti seli algılandı
    .description = Sunucu iletiyi bir ileti selinin parçası sayar. Kayıt listesi yalnızca, kötüye kullanılan web formlarından gelen onay iletilerine ilişkin süresi dolmuş bir taslağı kaynak gösterir.
    .when = Gmail bunu bir IP adresinden, alan adından veya ağdan çok fazla istenmeyen ileti geldiğinde gönderir. Diğer sunucular çok fazla bağlantı için bunu gönderir.
    .fix = Önce kaynağı durdurun: ele geçirilmiş bir hesap, korumasız bir web formu veya istenmeyen bir bülten. Formları CAPTCHA ile koruyun, sonra gönderime düşük hızla yeniden başlayın.
    .use = İleti miktarı kötüye kullanım gibi görünüyorsa X.7.28 gönderin. Çok fazla alıcı için X.5.3, kendi sisteminiz yoğunsa X.4.5 gönderin.

smtp-enhanced-x-7-29 = ARC doğrulaması başarısız
    .description = İletileri yönlendiren sunucuların ve listelerin önceki kimlik doğrulama sonuçlarını kaydettiği ARC mühürleri zinciri doğrulanmaz.
    .when = Başka kimlik doğrulama kontrolleri de başarısız olduğunda, yönlendirilmiş bir ileti için gönderilir. Gmail için 4.7.29, bağlantının TLS ile şifrelenmediği anlamına gelir.
    .fix = Liste veya posta yönlendirme üzerinden değil, doğrudan gönderin. İletileri yönlendiren sunucuyu siz yönetiyorsanız DNS kayıtlarındaki ARC anahtarını ve mühürlemeden sonra iletileri hiçbir şeyin değiştirmediğini kontrol edin. Gmail 4.7.29 gönderdiyse TLS kullanımını açın.
    .use = Bozuk ARC zincirinin kendisi bildirilmeye değerse X.7.29 gönderin. SPF veya DKIM de başarısızsa ve ARC adını anmanız gerekmiyorsa X.7.26 gönderin. Zincirin hiç olmaması hata değildir.

smtp-enhanced-x-7-30 = Sonraki sunucuda REQUIRETLS yok
    .description = Gönderen, REQUIRETLS ile bütün yol boyunca TLS istemiştir, ancak olası sonraki sunucuların hiçbiri bu uzantıyı desteklemez.
    .when = Alıcının alan adındaki hiçbir MX sunucusu STARTTLS sonrasında REQUIRETLS bildirmediğinde teslim edilemedi raporunda görülür. Exchange Online için 550 5.7.30, parolayla oturum açılan Basic kimlik doğrulamasının reddedildiği, Gmail için DKIM kontrolünün geçilemediği anlamına gelir.
    .fix = Yalnızca içerik izin veriyorsa REQUIRETLS olmadan gönderin veya alıcının yöneticisinden destek eklemesini isteyin. Kodu Exchange Online gönderdiyse OAuth ile oturum açın. Gmail gönderdiyse DKIM imzasını ve DNS kayıtlarındaki anahtarını ayarlayın.
    .use = TLS çalışıyor, ancak sonraki sunucu REQUIRETLS bildirmiyorsa X.7.30 gönderin. Doğrulanmış bir TLS oturumu kurulamıyorsa X.7.10, DKIM başarısızsa X.7.20 gönderin.
