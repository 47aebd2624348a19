# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = Simple Mail Transfer Protocol, e-postayı e-posta programından sunucusuna ve bir posta sunucusundan diğerine taşır. Her yanıt bu üç rakamlı kodlardan biriyle başlar.

## Classes: the first digit

smtp-class-1yz = 1yz · SMTP protokolünde kullanılmaz
    .description = SMTP protokolünde 1 ile başlayan yanıt tanımlı değildir. Kod listelerindeki bu tür sayılar başka kaynaklardan gelir.
smtp-class-2yz = 2yz · Başarı
    .description = Sunucu komutu yerine getirmiştir.
smtp-class-3yz = 3yz · Devamı bekleniyor
    .description = Sunucu komutu buraya kadar kabul etmiştir ve kalanını bekler.
smtp-class-4yz = 4yz · Geçici hata
    .description = Sunucu komutu yerine getirmemiştir, ancak aynı komut daha sonra başarılı olabilir.
smtp-class-5yz = 5yz · Kalıcı hata
    .description = Sunucu komutu reddetmiştir ve bir şey değişene kadar yine reddedecektir.

## Categories: the second digit

smtp-category-x0z = x0z · Söz dizimi
    .description = Yanıt, komutun biçimiyle ya da bilinmeyen, desteklenmeyen veya yersiz bir komutla ilgilidir.
smtp-category-x1z = x1z · Bilgi
    .description = Yanıt, durum veya yardım gibi istemcinin istediği bilgiyi verir.
smtp-category-x2z = x2z · Bağlantı
    .description = Yanıt, bağlantıyla ve hizmetin kendisiyle ilgilidir.
smtp-category-x3z = x3z · Uzantılar, kimlik doğrulama
    .description = RFC 5321 belgesi bu rakama bir anlam vermez. Uygulamada AUTH ve STARTTLS komutlarına verilen yanıtlarda kullanılır.
smtp-category-x4z = x4z · Belirlenmemiş
    .description = RFC 5321 belgesi bu rakama bir anlam vermez ve hiçbir standart yanıt bu rakamı kullanmaz.
smtp-category-x5z = x5z · Posta sistemi
    .description = Yanıt, alıcı taraftaki posta sistemiyle ilgilidir: posta kutuları, depolama alanı veya aktarımın kendisi.

## Phases: where in the conversation a reply is met

smtp-phase-connect = karşılama
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = ileti verisinin sonu
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = herhangi bir komut

## Codes

smtp-211 = Sistem durumu veya sistem yardımı
    .description = Sunucu kendi durumunu bildirir veya yardım verir. Hiçbir ileti etkilenmez.
    .when = HELP komutuna yanıt olarak, çoğu kez birkaç satır boyunca, metin kullanımı değil sistemi anlatıyorsa gönderilir.
    .fix = Bir şey yapmanız gerekmez. Metin insanlar içindir; programlar sunucunun neleri desteklediğini EHLO komutuna verilen yanıttan öğrenir.
    .use = Sistemle ilgili bilgi için 211, sunucunun veya bir komutunun nasıl kullanılacağını anlatmak için 214 gönderin.

smtp-214 = Yardım metni
    .description = Sunucu nasıl kullanılacağını veya komutlarından birinin anlamını açıklar. Hiçbir ileti etkilenmez.
    .when = Bir komut adı içeren veya içermeyen HELP komutuna yanıt olarak, çoğu kez birkaç satır boyunca gönderilir.
    .fix = Bir şey yapmanız gerekmez. Programların bu metne göre davranmasına izin vermeyin, çünkü her sunucu farklı bir metin yazar; sunucunun neleri desteklediğini EHLO komutuna verilen yanıt listeler.
    .use = Sunucuyla veya tek bir komutla ilgili kullanım bilgisi için 214 gönderin. Sistemle ilgili bilgi için 211, desteklenmeyen bir konu için 504, HELP komutunu desteklemiyorsanız 502 gönderin.

smtp-220 = Komutlara veya TLS el sıkışmasına hazır
    .description = Sunucu hazırdır. Karşılama olarak 220 oturumu açar ve sunucunun adını verir; STARTTLS komutundan sonra istemciye TLS el sıkışmasını başlatmasını bildirir.
    .when = İstemci bağlandığında, bazen bir gecikmeyle; ayrıca TLS başlayabiliyorsa STARTTLS komutuna yanıt olarak gönderilir.
    .fix = Bir şey yapmanız gerekmez. İstemciyi siz geliştiriyorsanız karşılama için en az beş dakika bekleyin, sonra EHLO gönderin. STARTTLS komutundan ve TLS el sıkışmasından sonra EHLO komutunu yeniden gönderin, çünkü önceki yanıt artık geçerli değildir.
    .use = Karşılama olarak 220 kodunu yalnızca posta kabul edebiliyorsanız gönderin. Geçici bir sorun için 421, oturumu reddetmek için 554 gönderin. STARTTLS komutundan sonra TLS şimdilik kullanılamıyorsa 454 gönderin.

smtp-221 = QUIT komutundan sonra bağlantı kapanıyor
    .description = Sunucu oturumun bittiğini onaylar ve bağlantıyı kapatır. Yanıt hiçbir ileti için yeni bir bilgi vermez.
    .when = İstemcinin her an gönderebileceği QUIT komutuna yanıt olarak gönderilir.
    .fix = Bir şey yapmanız gerekmez. Sondaki noktadan sonra 250 alan iletiler kabul edilmiş sayılır; açık kalan posta işlemi bırakılır. Bir iletiye ne olduğunu öğrenmek için önceki yanıtları okuyun.
    .use = 221 kodunu yalnızca QUIT komutuna yanıt olarak gönderin, sonra bağlantıyı kapatın. Oturumu sunucunun sonlandırması gerekiyorsa istemcinin daha sonra yeniden gelmesi için 421 gönderin.

smtp-235 = Kimlik doğrulama başarılı
    .description = Sunucu istemcinin kimlik doğrulamasını kabul etmiştir. Oturumun kalanı bu kimlikle yürür.
    .when = AUTH komutuna yanıt olarak, ya hemen ya da bir veya birkaç 334 sınamasından sonra gönderilir.
    .fix = Bir şey yapmanız gerekmez. Bazı gönderenler veya alıcılar yine de reddedilebilir; bu yüzden MAIL FROM ve RCPT TO komutlarına gelen yanıtları okuyun.
    .use = AUTH alışverişi tamamlandığında 235 gönderin. İstemciden hâlâ yanıt gerekiyorsa 334, kimlik bilgileri yanlışsa 535, şimdilik kontrol edilemiyorsa 454 gönderin.

smtp-250 = Komut tamamlandı
    .description = Komut başarılı olmuştur. İletinin sonundaki noktadan sonra sunucu ayrıca iletiyi teslim etme, aktarma veya bir hatayı zarf gönderenine bildirme sorumluluğunu üstlenir.
    .when = EHLO, MAIL FROM, RCPT TO komutlarına, sondaki noktaya ve diğer çoğu komuta yanıt olarak gönderilir. ETRN komutundan sonra kuyruğun başlatıldığı, ATRN komutundan sonra istemciyle sunucunun rol değiştirdiği anlamına gelir.
    .fix = Bir şey yapmanız gerekmez. İleti sondaki noktadan sonra kabul edilmiştir, ancak yine de filtrelenebilir, gecikebilir veya geri dönebilir. Hiç ulaşmazsa alıcıdan spam klasörüne bakmasını, ardından alıcı sunucunun yöneticisinden günlüğü incelemesini isteyin.
    .use = Sondaki noktadan sonra 250 kodunu yalnızca ileti güvenle saklandıysa gönderin; aksi durumda geri göndermek zorunda kalacağınız her iletiyi reddedin. Yönlendirme adresini açıklamak için 251, VRFY bir adresi doğrulayamıyorsa 252 gönderin.

smtp-251 = İleti yönlendirilecek veya bekleyen ileti yok
    .description = Alıcı yerel değildir ve sunucu iletiyi metinde verilen adrese yönlendirir. ETRN komutuna yanıt olarak 251, düğüm için bekleyen ileti olmadığı anlamına gelir.
    .when = Sunucu alıcının yeni adresini biliyorsa RCPT TO veya VRFY komutuna, kuyrukta düğüm için bir şey yoksa ETRN komutuna yanıt olarak gönderilir.
    .fix = Bir şey yapmanız gerekmez. Alıcı yeni adresi doğrularsa adres defterinizi güncelleyin, çünkü yönlendirme bir gün durabilir. İletinin kabul edildiğini yalnızca sondaki noktadan sonra gelen 250 gösterir.
    .use = İletiyi yönlendiriyor ve yeni adresi açıklıyorsanız 251 gönderin. Açıklamadan yönlendirmek için 250, yönlendirmeden açıklamak için 551, hiçbirini yapmamak için 550 gönderin.

smtp-252 = Adres doğrulanmadı veya bekleyen iletilerin teslimi başladı
    .description = Sunucu adresi doğrulayamaz, ancak bu adres için ileti kabul eder ve teslim etmeye çalışır. ETRN komutuna yanıt olarak 252, düğüm için bekleyen iletiler olduğu ve bunların teslimine başlandığı anlamına gelir.
    .when = Adres geçerli göründüğü hâlde kontrol edilemiyorsa veya doğrulama güvenlik nedeniyle kapalıysa VRFY veya EXPN komutuna, bekleyen ileti varsa ETRN komutuna yanıt olarak gönderilir.
    .fix = Adres ne doğrulanmış ne de reddedilmiştir: RCPT TO komutuna ve iletinin sonundaki noktaya gelen yanıtlar belirleyicidir. ETRN komutundan sonra ileti almaya hazır olun.
    .use = VRFY veya EXPN adresi doğrulayamıyorsa 252 gönderin. Doğrulanmış bir adres için 250, var olmayan bir adres için 550 gönderin. ETRN komutundan sonra ileti sayısını biliyorsanız 253 gönderin.

smtp-253 = Bekleyen iletilerin teslimi başladı, ileti sayısı belirtiliyor
    .description = Sunucu düğüm için kuyruğa alınmış iletilerin teslimini başlatmıştır; metin ileti sayısını belirtir.
    .when = Bekleyen ileti varsa ve sunucu sayısını biliyorsa ETRN komutuna yanıt olarak gönderilir.
    .fix = Bir şey yapmanız gerekmez, ancak iletiler yeni bir bağlantıyla, belki daha sonra gelir. Gelmezse düğümün MX veya adres kayıtlarını ve güvenlik duvarınızın bu bağlantıya izin verip vermediğini kontrol edin.
    .use = Bekleyen iletilerin sayısını biliyorsanız ETRN komutuna yanıt olarak 253, bilmiyorsanız 252, bekleyen yoksa 251, hiçbir şey söyleyemiyorsanız 250 gönderin.

smtp-334 = Kimlik doğrulama sınaması
    .description = Kimlik doğrulama alışverişi sürer ve sunucu istemcinin yanıtını bekler. Koddan sonraki metin BASE64 ile kodlanmış sınamadır (challenge); boş olabilir.
    .when = Mekanizma; kullanıcı adı, parola veya hesaplanmış bir yanıt gibi ek bilgi istiyorsa AUTH komutuna veya istemcinin bir yanıtına karşılık gönderilir.
    .fix = Bir satır BASE64 verisi veya iptal etmek için “*” gönderin. LOGIN mekanizmasında “VXNlcm5hbWU6” kullanıcı adını, “UGFzc3dvcmQ6” parolayı ister. Günlüğü paylaşmadan önce yanıtları silin, çünkü BASE64 hiçbir şeyi gizlemez.
    .use = 334 kodunu yalnızca BASE64 ile kodlanmış sınamayla, sınama boşsa tek bir boşlukla gönderin. Alışveriş başarılı olursa 235, başarısız olursa 535, yanıt “*” ise veya geçerli BASE64 değilse 501 gönderin.

smtp-353 = Her alıcı için ayrı yanıtlar geliyor
    .description = Sunucu iletiyi almıştır; şimdi önce her alıcı, ardından iletinin tamamı için ayrı bir yanıt verir. Kod, süresi dolmuş bir taslaktaki PRDR uzantısına aittir; hiçbir standart tanımlamaz.
    .when = İstemci PRDR istemişse ve birden çok alıcı kabul edilmişse sondaki noktadan sonra, örneğin Exim sunucularından gelir.
    .fix = Okumayı sürdürün, çünkü 353 henüz hiçbir şeyi kabul veya reddetmez. Yanıtları, RCPT TO sırasına göre kabul edilen alıcılarla eşleştirin. İstemciniz buna uyamıyorsa PRDR uzantısını kapatın.
    .use = 353 kodunu yalnızca PRDR istemiş bir istemciye gönderin. Aksi durumda bütün alıcılar için 250, 451 veya 550 gibi tek bir yanıt gönderin.

smtp-354 = İletiyi almaya hazır
    .description = Sunucu, yalnızca bir nokta içeren satıra kadar bundan sonraki her satırı iletinin parçası sayar. İletiyi henüz kabul etmemiştir.
    .when = Gönderen ve en az bir alıcı kabul edilmişse DATA komutuna yanıt olarak gönderilir.
    .fix = İstemciyi siz geliştiriyorsanız her satırı CRLF ile bitirin, satır başındaki noktaları ikileyin ve iletiyi yalnızca bir nokta içeren satırla sonlandırın. Yanıt için en az on dakika bekleyin; gelmezse tek başına kalan satır besleme karakterlerinden veya bir güvenlik duvarından kuşkulanın.
    .use = 354 kodunu yalnızca bir alıcı kabul edilmişse gönderin. MAIL FROM veya RCPT TO eksikse 503, geçerli alıcı yoksa 554 gönderin.

smtp-355 = Kesilen aktarım sürdürülebilir
    .description = Sunucu kesilmiş bir posta işlemini geri yüklemiştir. Metin, daha önce alınan sekizlilerin sayısıyla başlar. Kod, deneysel CHECKPOINT uzantısına aittir.
    .when = TRANSID değeri, ileti verisi sırasında veya hemen sonrasında kesilmiş bir posta işlemiyle eşleşiyorsa MAIL FROM komutuna yanıt olarak gönderilir.
    .fix = DATA komutunu gönderin ve 354 yanıtından sonra belirtilen sayıda sekizliyi atlayın. Sayıya zarf ve satır başına eklenen noktalar girmez. İletinin kabul edildiğini yalnızca sondaki noktadan sonra gelen 250 gösterir.
    .use = 355 kodunu yalnızca TRANSID saklanan bir posta işlemiyle eşleşiyorsa gönderin. TRANSID yeniyse 250 gönderin. İleti DATA ile aktarılıyorsa konum bir satırın başına denk gelmelidir.

smtp-421 = Hizmet kullanılamıyor, bağlantı kapanıyor
    .description = Sunucu şimdilik istemciye hizmet veremez ve bağlantıyı kapatır. Yalnızca o anki komut değil, oturumun tamamı sona erer.
    .when = Sunucu kapanıyorsa, aşırı yüklüyse, çok uzun süre beklemişse ya da istemciyi sınırlıyor veya gri listeliyorsa karşılama yerine veya herhangi bir komuta yanıt olarak gönderilir. Aktarılmakta olan ileti kabul edilmez.
    .fix = Posta sunucunuzun yeniden denemesini bekleyin. Gönderen sunucuyu siz yönetiyorsanız başka bir MX sunucusunu veya en az 30 dakika sonra bu sunucuyu deneyin. 421 sürerse gönderme hızınıza uygulanan bir sınır olup olmadığına bakın.
    .use = Bağlantının kapanması gerekiyorsa herhangi bir komuta yanıt olarak 421 gönderin, sonra bağlantıyı kapatın. Yalnızca bir komut başarısız olursa 450, 451 veya 452 gönderin. Kalıcı olarak reddetmek için karşılamada 554 veya 521 kullanın.

smtp-432 = Parola geçişi gerekli
    .description = Kullanıcının hesabı seçilen kimlik doğrulama mekanizmasına henüz hazır değildir. Başka bir mekanizmayla, genellikle PLAIN ile bir kez başarılı oturum açmak hesabı hazırlar.
    .when = Saklanan parola seçilen mekanizmayla henüz çalışmıyorsa AUTH komutuna yanıt olarak gönderilir. Microsoft Exchange ayrıca göndereni yavaşlatmak için 4.3.2 ile birlikte 432 gönderir; Courier bir hizmet çalışmadığında bunu gönderir.
    .fix = E-posta programını TLS üzerinden PLAIN kullanacak şekilde ayarlayın, bir kez oturum açın, sonra reddedilen mekanizmaya geri dönün. Metinde paroladan söz edilmiyorsa parolanıza dokunmayın ve bekleyin.
    .use = TLS üzerinden PLAIN ile bir kez oturum açmak seçilen mekanizmayı çalışır duruma getiriyorsa 432 gönderin. Politika daha güçlü bir mekanizma gerektiriyorsa 534, kimlik bilgileri yanlışsa 535, kontrol edilemiyorsa 454 gönderin.

smtp-450 = Posta kutusu geçici olarak kullanılamıyor
    .description = Posta kutusu şimdilik kullanılamaz: meşguldür veya gri listeleme gibi bir politika onu bir süreliğine engeller.
    .when = Genellikle RCPT TO komutuna yanıt olarak veya ileti verisinden sonra, çoğu kez sunucu istemciyi henüz tanımadığı için gönderilir. Bir alan adına izin verilmiyorsa veya istemci çok sık soruyorsa ATRN komutuna yanıt olarak da gönderilir.
    .fix = Posta sunucunuzun yeniden denemesini bekleyin; vazgeçerse alıcıya başka bir yoldan ulaşın. Gönderen sunucuyu siz yönetiyorsanız aynı IP adresinden, en az 30 dakika arayla, en az dört beş gün boyunca yeniden deneyin.
    .use = Posta kutusu meşgulse veya gri listelemede olduğu gibi bir süreliğine engellenmişse 450 gönderin. Posta kutusu yoksa 550, sunucunun kendi hataları için 451, depolama alanı yetersizse 452 gönderin.

smtp-451 = İşleme sırasında geçici hata
    .description = Sunucu kendisinden kaynaklanan bir hata nedeniyle komutu işlemeyi durdurmuştur.
    .when = Örneğin sunucuda disk, veritabanı veya DNS sorgusu hata verdiğinde ya da sunucu ATRN komutunu şimdilik işleyemediğinde gönderilir. Birçok sunucu 451 kodunu gri listeleme için de kullanır.
    .fix = Posta sunucunuzun yeniden denemesini bekleyin. Gönderen sunucuyu siz yönetiyorsanız iletiyi kuyrukta tutun ve en az 30 dakika arayla, en az dört beş gün boyunca yeniden deneyin. Nedeni alıcı sunucunun günlüğü gösterir.
    .use = Kendi işlemeniz başarısız olmuş, ancak düzelebilecekse 451 gönderin. Posta kutusu meşgulse veya bir süreliğine engellenmişse 450, depolama alanı yetersizse 452, yeniden denemek işe yaramayacaksa 554 gönderin.

smtp-452 = Depolama alanı yetersiz veya çok fazla alıcı
    .description = Sunucunun ileti için yeterli depolama alanı yoktur veya sunucu bu posta işleminde başka alıcı kabul edemez.
    .when = Depolama alanı, belki de SIZE ile bildirilen boyut için, yetersiz kaldığında gönderilir. Posta işlemi taşıyabileceği kadar alıcıya ulaşmışsa RCPT TO komutuna yanıt olarak gönderilir.
    .fix = Posta sunucunuzun yeniden denemesini bekleyin; e-posta programı çok fazla alıcı olduğunu bildiriyorsa iletiyi kalan alıcılara ayrıca gönderin. Depolama alanı yetersizse sunucu yöneticisinden veya posta kutusunun sahibinden yer açmasını isteyin.
    .use = Depolama alanı yetersizse veya en az 100 olması gereken alıcı sınırına ulaşıldıysa 452 gönderin. Bir kota veya sabit boyut sınırı aşıldıysa 552, sunucunun diğer hataları için 451 gönderin.

smtp-453 = Alınacak ileti yok
    .description = İletileri istek üzerine alan ATRN komutunda belirtilen alan adlarının hiçbiri için bekleyen ileti yoktur. Bir sorun yoktur.
    .when = İstemci belirttiği bütün alan adlarının iletilerini almaya yetkiliyse ve bekleyen ileti yoksa ATRN komutuna yanıt olarak gönderilir. Bazı sunucular 453 kodunu metinde belirttikleri geçici bir sorun için de gönderir.
    .fix = İletileri bir sonraki planlı zamanda alın, çünkü sağlayıcılar sık denemeleri reddedebilir. İleti bekliyorduysanız alan adının MX kayıtlarının bu sağlayıcıyı gösterdiğini kontrol edin.
    .use = Kuyrukta bir şey yoksa 453 gönderin ya da 250 gönderip rol değiştirin, ardından EHLO ve QUIT komutlarını gönderin. Bir alan adına izin verilmiyorsa 450, erişim şimdi kontrol edilemiyorsa 451 gönderin.

smtp-454 = Kimlik doğrulama veya TLS geçici olarak kullanılamıyor
    .description = Sunucuda geçici bir sorun vardır. AUTH komutuna yanıt olarak 454, sunucunun kimlik bilgilerini kontrol edemediğini; STARTTLS komutuna yanıt olarak TLS protokolünün kullanılamadığını bildirir.
    .when = Örneğin kullanıcı veritabanı veya TLS sertifikası kullanılamıyorsa gönderilir. Postfix ayrıca aktarmayı reddettiğinde RCPT TO komutuna yanıt olarak 454 4.7.1 gönderir.
    .fix = Parolanızı değiştirmeyin: sunucu parolayı kontrol etmemiştir. STARTTLS komutundan sonra bekleyin; yalnızca politikanız izin veriyorsa şifrelemeden gönderin. Metin aktarmanın reddedildiğini belirtiyorsa oturum açın veya alıcının adresini düzeltin.
    .use = Sizin tarafınızdaki geçici bir sorun AUTH veya STARTTLS komutunu engelliyorsa 454 gönderin. Kimlik bilgileri yanlışsa 535, parola geçişi için 432, önce oturum açmak veya TLS gerekiyorsa 530 gönderin.

smtp-455 = Parametre şimdilik kullanılamıyor
    .description = Sunucu, MAIL FROM veya RCPT TO komutunun bir parametresini şimdilik uygulayamaz.
    .when = Örneğin sunucu DELIVERBY uzantısının BY ile verilen süre sınırına şu anda uyamıyorsa MAIL FROM komutuna yanıt olarak gönderilir.
    .fix = Posta sunucunuzun yeniden denemesini bekleyin. Gönderen sunucuyu siz yönetiyorsanız parametreyi metinde veya günlükte bulun ve yalnızca ileti onsuz gönderilebiliyorsa çıkarın.
    .use = Bir parametreyi destekliyor, ancak şimdi uygulayamıyorsanız, belirtimi başka bir kod öngörmüyorsa 455 gönderin. Parametreyi desteklemiyorsanız 555, değerinin biçimi hatalıysa 501 gönderin.

smtp-456 = İleti IPv6 üzerinden reddedildi
    .description = Sunucu iletiyi IPv6 üzerinden reddeder ve IPv4 üzerinden yeniden gönderilmesini ister. Hiçbir standart bu kodu tanımlamaz; edinilen bilgiye göre 2013 tarihli, süresi dolmuş bir Internet-Draft taslağına aittir.
    .when = Seyrek görülür. Teslim edilemedi raporlarını okuyan Sisimai programı, kodu IPv6 üzerinden SPF ve DKIM kontrolünü geçemeyen iletiler için listeler. Courier, kısa süre önce hata veren bir adres için bunu gönderir.
    .fix = Metni okuyun. IPv6 geçiyorsa IPv4 üzerinden yeniden deneyin, sonra SPF ve DKIM ayarlarını IPv6 için düzeltin. Gönderen sunucuyu siz yönetmiyorsanız hata metninin tamamını yöneticisine iletin.
    .use = 456 kodunu herkese açık internette göndermeyin: kodu bilmeyen istemciler IPv6 üzerinden denemeyi sürdürebilir. Geçici ret için 450, kalıcı ret için 550 gönderin.

smtp-458 = Bu düğüm için kuyruk başlatılamıyor
    .description = Sunucu, kodun belirtmediği yerel bir nedenle ETRN komutundaki düğümün kuyruğunu başlatmaz. Sınıf geçici olsa da yalnızca beklemek pek işe yaramaz.
    .when = ETRN komutuna yanıt olarak, genellikle istemci o düğümün kuyruğunu başlatabilecekler listesinde olmadığı için gönderilir.
    .fix = Düğüm adının tam nitelikli olduğunu ve sunucunun iletilerinizi kuyruğa aldığı ad olduğunu kontrol edin. Ardından o sunucunun yöneticisinden sunucunuza izin vermesini isteyin. Sunucu bu arada bekleyen iletileri teslim etmeye çalışmayı sürdürür.
    .use = Kuyruk başlatılamıyorsa ve neden belirtmiyorsanız 458 gönderin. Nedeni belirtmek için 459, argümanın biçimi hatalıysa 501 gönderin.

smtp-459 = Bu düğüm için kuyruğun başlatılmasına izin yok
    .description = Sunucu, ETRN komutundaki düğümün kuyruğunu başlatmayı reddeder ve nedenini metinde belirtir. İlk rakama karşın ret genellikle bir şey değiştirilene kadar sürer.
    .when = Sunucunun kuralları bu istemcinin o düğüm, alt alan adı veya kuyruk için bekleyen iletilerin teslimini başlatmasına izin vermiyorsa ya da düğümün adı çözümlenemiyorsa gönderilir.
    .fix = Metindeki nedeni okuyun. Ad çözümlenemiyorsa komutu veya DNS kayıtlarını düzeltin. İzin yoksa sunucu yöneticisinden izin isteyin.
    .use = Düğümü reddediyor ve nedeni belirtebiliyorsanız 459 gönderin. Yalnızca kuyruğu başlatamıyorsanız 458, argümanın biçimi hatalıysa 501, bekleyen ileti yoksa 251 gönderin.

smtp-500 = Komut tanınmadı
    .description = Sunucu komutu tanımaz veya satır çok uzundur. AUTH alışverişi sırasında istemcinin yanıtı sunucunun arabelleğinden uzundur.
    .when = Komut yanlış yazılmışsa veya sunucuda bulunmayan bir uzantıya aitse, çok eski bir sunucu EHLO alırsa ya da istemci DATA reddedildiği hâlde ileti metni gönderirse görülür.
    .fix = EHLO reddedildiyse HELO kullanın. Aksi durumda oturum günlüğünü EHLO yanıtıyla karşılaştırın; aşırı uzun satır ve SMTP komutlarını değiştiren güvenlik duvarı olup olmadığına bakın. Gönderen sunucuyu siz yönetmiyorsanız hata metninin tamamını yöneticisine iletin.
    .use = Bilinmeyen bir komut veya aşırı uzun bir satır için 500 gönderin, ancak 512 sekizliye kadar olan satırları kabul edin. Bildiğiniz, ama desteklemediğiniz bir komut için 502, hatalı argümanlar için 501 gönderin.

smtp-501 = Komut argümanlarının biçimi hatalı
    .description = Sunucu komutu bilir, ancak argümanlarını kabul edemez: söz dizimi yanlıştır, bir adres çok uzundur veya argümana izin verilmez.
    .when = Biçimi hatalı bir adresten, EHLO komutundaki kötü bir addan ya da DATA, RSET, QUIT veya STARTTLS komutuna verilen bir argümandan sonra gönderilir. AUTH için alışveriş iptal edildiğinde, BASE64 geçersiz olduğunda veya ilk yanıta izin verilmediğinde gönderilir.
    .fix = Adreste fazladan boşluk, eksik bölüm ve satır sonu olup olmadığına bakın. İstemciyi siz yönetiyorsanız EHLO komutundaki ana makine adını, AUTH için de BASE64 kodlamasını kontrol edin.
    .use = Bilinen bir komutun argümanları söz dizimi kurallarına uymuyorsa 501 gönderin. Bilinmeyen komut için 500, desteklemediğiniz bir argüman için 504, izin vermediğiniz bir posta kutusu adı için 553 gönderin.

smtp-502 = Komut desteklenmiyor
    .description = Sunucu komutu tanır, ancak desteklemez. Oturum bu komut olmadan sürebilir.
    .when = Genellikle birçok sunucunun sunmadığı VRFY, EXPN veya HELP komutuna ya da eski bir sunucuda EHLO komutuna yanıt olarak gönderilir. İstek üzerine aktarma yapan bir sunucu yalnızca EHLO, AUTH, ATRN ve QUIT komutlarını kabul edebilir.
    .fix = Komutu kullanmadan sürdürün; EHLO yerine HELO kullanın. Gönderme işleminin kendisi başarısız olduysa gönderen sunucunun doğru ana makineye ve porta bağlandığını kontrol edin.
    .use = Bildiğiniz, ama desteklemediğiniz bir komut için 502 gönderin ve bu komutu EHLO yanıtına yazmayın. Bilinmeyen komut için 500, desteklenmeyen argüman için 504 gönderin.

smtp-503 = Komutların sırası yanlış
    .description = Komut yanlış zamanda gelmiştir: önceki bir adım eksiktir veya reddedilmiştir ya da aynı adım zaten yapılmıştır.
    .when = MAIL FROM kabul edilmeden RCPT TO, alıcı kabul edilmeden DATA, ikinci bir MAIL FROM veya AUTH, posta işlemi içinde AUTH ya da 554 karşılamasından sonra çoğu komut gönderildiğinde görülür.
    .fix = Önceki yanıtlara bakın: asıl sorun çoğu kez reddedilmiş bir MAIL FROM, RCPT TO veya AUTH komutudur. Onu düzeltip yeniden başlayın. E-posta programında giden posta için kimlik doğrulamanın açık olduğunu kontrol edin.
    .use = Doğru bir komut yanlış zamanda gelirse 503 gönderin. Oturum açma veya STARTTLS eksikse 530 gönderin. NOOP, HELP, VRFY, EXPN ve RSET komutlarını EHLO öncesinde bile kabul edin.

smtp-504 = Komut argümanı desteklenmiyor
    .description = Sunucu komutu destekler, ancak bu argümanı desteklemez. AUTH komutuna yanıt olarak, sunucunun mekanizmayı desteklemediği veya yalnızca şifreli bağlantıda desteklediği anlamına gelir.
    .when = Desteklenmeyen bir mekanizma içeren AUTH veya desteklenmeyen bir konu içeren HELP komutuna yanıt olarak gönderilir. Bazı sunucular tam nitelikli olmayan bir ana makine adı veya adres için de bunu gönderir.
    .fix = AUTH için TLS kullanımını açın, sonra yeni EHLO yanıtından bir mekanizma seçin. EHLO için istemcinin tam nitelikli ana makine adını ayarlayın. Adreste alan adının tamamını yazın.
    .use = Desteklemediğiniz bir argüman için ya da bilinmeyen veya şifreleme gerektiren bir AUTH mekanizması için 504 gönderin. Komutu desteklemiyorsanız 502, söz dizimi yanlışsa 501, mekanizma politikanıza göre fazla zayıfsa 534 gönderin.

smtp-505 = Kimlik doğrulama gerekli
    .description = İstemcinin önce oturum açması gerekir. Hiçbir standart 505 kodunu tanımlamaz; Novell NetMail, diğer sunucuların 530 gönderdiği yerde bu kodu gönderir.
    .when = İstemci oturum açmadan ileti gönderdiğinde Novell NetMail sunucusundan gelir. İnternetteki kod listeleri 505 kodunu DNS veya MX kaydı olmayan alan adları için de gösterir.
    .fix = E-posta programında giden posta için kimlik doğrulamayı açın. Metinde bunun yerine bir alan adı geçiyorsa yazım hatası olup olmadığını kontrol edin.
    .use = 505 göndermeyin. Kimlik doğrulama istemek için 5.7.0 ile birlikte 530, diğer retler için 550 gönderin.

smtp-520 = QHLO kimliği reddedildi
    .description = Sunucu QHLO komutundaki kimliği reddeder. Hiçbir RFC belgesi bu kodu tanımlamaz; edinilen bilgiye göre oturum başlangıcını kısaltmaya yönelik, süresi dolmuş QUICKSTART taslağına (Internet-Draft) aittir.
    .when = Süresi dolmuş QUICKSTART taslağına göre yazılmış bir sunucudan gelir. Başka bir sunucuda anlam o sunucuya özgüdür veya sayı noktasız yazılmış 5.2.0 kodudur.
    .fix = Koddan sonraki metni okuyun. Bu, QHLO komutuna verilen yanıtsa EHLO ile yeniden başlayın. Aksi durumda anlamını alıcı sunucunun yöneticisine sorun.
    .use = QHLO denemeleri dışında 520 göndermeyin. EHLO argümanı hatalıysa 501 veya 504, başka hiçbir kod uymuyorsa 554 gönderin.

smtp-521 = Ana makine posta kabul etmiyor
    .description = Bu ana makine; ileti, gönderen veya alıcı ne olursa olsun hiçbir zaman posta kabul etmez.
    .when = Karşılama yerine gönderilir; sunucu kodu sonraki komutlar için yineleyebilir veya bağlantıyı kapatabilir. Bazı büyük sağlayıcılar bunu engelleme listesindeki ana makinelere gönderir. İnternetteki kod listeleri kodu yanlışlıkla 5.2.1 olarak okur.
    .fix = Alıcı adresindeki alan adını, ardından MX kayıtlarını kontrol edin. Kayıtlar yanlışsa alan adının yöneticisinden düzeltmesini veya boş MX (null MX) kaydı yayımlamasını isteyin. Metinde bir engelleme listesi geçiyorsa o listeden çıkarılmayı isteyin.
    .use = 521 kodunu yalnızca hiçbir zaman posta kabul etmeyen bir ana makineden gönderin. Belirli gönderenleri veya bağlantıları reddetmek için 554, alıcının alan adının posta kabul etmediğini DNS üzerinden bilen bir aktarma sunucusundan 556 gönderin.

smtp-523 = Oturum açmadan önce şifreleme gerekli
    .description = Seçilen AUTH mekanizması şifreli bağlantı gerektirir. Gelişmiş durum kodlarının kayıt listesi 523 kodunu X.7.10 ile eşleştirir; hiçbir RFC belgesi bu yanıtı tanımlamaz.
    .when = TLS etkin değilken PLAIN gibi bir mekanizma içeren AUTH komutuna yanıt olarak gönderilir. Courier, boyut sınırını aşan ileti için 523 gönderir; internetteki kod listeleri yalnızca bu anlamı verir.
    .fix = Giden posta için şifrelemeyi açın (587 numaralı portta STARTTLS veya 465 numaralı portta TLS) ve yeniden oturum açın. Parolayı hiçbir zaman şifrelemeden göndermeyin. Metinde bir boyut geçiyorsa iletiyi küçültün.
    .use = Nedeni tam olarak bilmek istemcilerin işine yarıyorsa 5.7.10 ile birlikte 523 gönderin; RFC 4954 belgesinin kendisi 504 kullanır. Diğer komutlardan önce STARTTLS istemek için 530 gönderin.

smtp-525 = Kullanıcı hesabı devre dışı
    .description = Kimlik bilgileri doğrudur, ancak hesap devre dışı bırakılmıştır. Gelişmiş durum kodlarının kayıt listesi 525 kodunu X.7.13 ile eşleştirir; hiçbir RFC belgesi bu yanıtı tanımlamaz.
    .when = Örneğin ödenmemiş faturalardan, kötüye kullanımdan veya izinsiz giriş kuşkusundan sonra AUTH komutuna yanıt olarak gönderilir. Bazı sunucular, hesabı devre dışı olan bir alıcı için RCPT TO komutuna yanıt olarak da bunu gönderir.
    .fix = Metinde yazanı yapın; bazı sağlayıcılar yeni bir parola ister. Aksi durumda posta yöneticisinden hesabı etkinleştirmesini isteyin. Sunucuyu siz yönetiyorsanız hesabın neden devre dışı bırakıldığını araştırın.
    .use = 5.7.13 ile birlikte 525 kodunu yalnızca kimlik bilgileri doğruysa gönderin. Yanlışsa 535, devre dışı hesap alıcınınsa 550 gönderin.

smtp-530 = Önce oturum açma veya şifreleme gerekli
    .description = İstemcinin önce AUTH ile kimlik doğrulaması veya metin öyle belirtiyorsa bağlantıyı STARTTLS ile şifrelemesi gerekir.
    .when = Bir gönderim sunucusunda veya özel bir sunucuda MAIL FROM, ATRN ve diğer çoğu komuta yanıt olarak gönderilir. İnternetteki kod listeleri 530 kodunu yanlışlıkla 5.3.0 olarak okur.
    .fix = Eksik adımı metinden okuyun. E-posta programında giden posta için TLS ve kimlik doğrulamayı açın. Sunucular arasındaki posta başarısız oluyorsa MX kayıtlarının bir gönderim sunucusunu gösterip göstermediğine bakın.
    .use = Önce AUTH veya STARTTLS gerekiyorsa 530 gönderin, ancak herkese açık bir MX sunucusunda STARTTLS kullanımını zorunlu tutmayın. Kimlik bilgileri kabul edilmezse 535, izin verilmiyorsa 550 gönderin.

smtp-534 = Oturum açma yöntemi çok zayıf
    .description = Politika bu kullanıcı için daha güçlü bir AUTH mekanizması gerektirir. Sorun kimlik bilgilerinde değildir.
    .when = AUTH komutuna yanıt olarak gönderilir. Bazı büyük sağlayıcılar bunu uygulama parolası veya web üzerinden oturum açma istemek için kullanır. Courier çok büyük ileti için 534 gönderir; internetteki kod listelerinde de bu anlam yer alır.
    .fix = Metinde uygulama parolası veya web sayfası geçiyorsa ona uyun. Aksi durumda daha güçlü bir mekanizma seçin veya e-posta programını güncelleyin. Metinde bir boyut geçiyorsa iletiyi küçültün.
    .use = Politika, desteklenen bir mekanizmayı fazla zayıf buluyorsa 5.7.9 ile birlikte 534 gönderin. Mekanizmayı desteklemiyorsanız veya şifreleme gerektiriyorsa 504, kimlik bilgileri kabul edilmezse 535 gönderin.

smtp-535 = Kimlik bilgileri kabul edilmedi
    .description = Kimlik bilgileri yanlış veya yetersiz olduğu için kimlik doğrulama başarısız olmuştur. Sorun iletide değildir.
    .when = Örneğin yanlış yazılmış veya değiştirilmiş bir paroladan, alan adı eklenmemiş bir kullanıcı adından veya süresi dolmuş bir belirteçten sonra AUTH komutuna yanıt olarak gönderilir. İnternetteki kod listeleri 535 kodunu yanlışlıkla 5.3.5 olarak okur.
    .fix = Çoğu kez adresin tamamı olan kullanıcı adını kontrol edin ve parolayı yeniden girin. İkisi de doğruysa uygulama parolası oluşturun veya SMTP AUTH özelliğinin açık olup olmadığını yöneticiye sorun. Eski kimlik bilgilerini yineleyen programları durdurun, çünkü birçok sunucu hesabı kilitler.
    .use = Kimlik bilgileri kontrolden geçmezse 5.7.8 ile birlikte 535 gönderin. Kendi hizmetinizde sorun varsa hiçbir istemci yeni parola istemesin diye 454 gönderin. Devre dışı bir hesap için 525 gönderin.

smtp-538 = Mekanizma şifreleme gerektiriyor
    .description = Seçilen AUTH mekanizması yalnızca şifreli bağlantıda kullanılabilir. RFC 4954 belgesi bu kodu geçmişi belgelemek için korur: sunucular böyle bir mekanizmayı TLS öncesinde bildirmemelidir.
    .when = Şifrelenmemiş bağlantıda bir mekanizma bildirip sonra bunu reddeden eski bir sunucudan, AUTH komutuna yanıt olarak gelir.
    .fix = E-posta programında giden posta için TLS seçin (587 numaralı portta STARTTLS veya 465 numaralı portta TLS), sonra oturum açın. Sunucuyu siz yönetiyorsanız bu mekanizmayı TLS öncesinde bildirmeyi bırakın.
    .use = Yeni yazılımlardan 538 göndermeyin. İstemci mekanizmayı TLS öncesinde denerse 5.5.4 ile 504 veya 5.7.10 ile 523 gönderin. Diğer komutlardan önce STARTTLS istemek için 530 gönderin.

smtp-550 = Posta kutusu kullanılamıyor veya ileti reddedildi
    .description = Posta kutusu yoktur, erişim reddedilmiştir veya politika komutu yasaklar. Politika aktarmayı, göndereni, gönderen sunucuyu veya iletiyi reddedebilir.
    .when = Posta kutusu yoksa RCPT TO komutuna yanıt olarak; bir filtre içeriği, SPF ve DKIM sonuçlarını veya gönderen sunucunun itibarını sakıncalı buluyorsa ileti verisinden sonra gönderilir.
    .fix = Metni ve varsa gelişmiş kodu okuyun. Posta kutusu yoksa adresi düzeltin. Aktarma reddedildiyse oturum açın. İletiyi politika reddettiyse gönderen sunucunun yöneticisinden SPF, DKIM ve ters DNS kayıtlarını, ayrıca engelleme listelerini kontrol etmesini isteyin.
    .use = Posta kutusu yoksa veya politika iletiyi reddediyorsa 550 gönderin. Posta kutusu meşgulse veya bir süreliğine engellenmişse 450, başka bir adres vermek için 551, izin vermediğiniz bir ad için 553 gönderin.

smtp-551 = Kullanıcı bu sunucuda değil, başka bir adres verildi
    .description = Kullanıcının bu sunucuda posta kutusu yoktur; sunucu iletiyi yönlendirmez, ancak denenecek başka bir adres belirtir.
    .when = Sunucu kullanıcının diğer adresini biliyor ve açıklayabiliyorsa gönderilir. Bazı sunucular 551 kodunu bunun yerine reddedilen aktarma için gönderir.
    .fix = Metindeki adresi alıcıya başka bir yoldan doğrulatın, çünkü sahte bir sunucu istediği adresi verebilir. Sonra o adrese gönderin ve adres defterinizi güncelleyin. Metinde aktarma geçiyorsa oturum açın.
    .use = 551 kodunu yalnızca diğer adresi açıklamanızda sakınca yoksa gönderin. İletiyi kendiniz yönlendiriyorsanız 251, adres vermeden reddetmek için 550 gönderin. İstemcinin bunu kullanıcısına bildireceğine güvenmeyin.

smtp-552 = Kota veya boyut sınırı aşıldı
    .description = İleti, alıcının depolama kotasını veya sunucunun boyut sınırını aşar. RCPT TO komutuna yanıt olarak 552, RFC 821 belgesinde olduğu gibi çok fazla alıcı anlamına da gelebilir.
    .when = Bildirilen SIZE sınırı aşıyorsa MAIL FROM komutuna, posta kutusu iletiyi alamıyorsa RCPT TO komutuna yanıt olarak veya ileti verisinden sonra gönderilir.
    .fix = İleti çok büyükse küçültün veya bir web bağlantısı paylaşın. Posta kutusu doluysa alıcıdan başka bir yoldan yer açmasını isteyin. Çok fazla alıcı varsa iletiyi kalanlara ayrıca gönderin.
    .use = Bir kota veya sabit boyut sınırı iletiyi engelliyorsa 552 gönderin. Depolama alanı şimdilik yetersizse veya çok fazla alıcı varsa 452, reddin nedeni politikaysa 550 veya 554 gönderin.

smtp-553 = Posta kutusu adı kabul edilmiyor
    .description = Sunucu posta kutusu adını kabul etmez: söz dizimi yanlıştır, biçimine izin verilmez veya VRFY komutundaki ad birden çok kullanıcıya karşılık gelebilir.
    .when = Biçimi hatalı veya yasak bir adresten ya da VRFY komutundaki belirsiz bir addan sonra gönderilir. Bazı sunucular gönderen adresi oturum açan kullanıcıya ait değilse veya aktarma reddedildiğinde bunu gönderir.
    .fix = Adresteki yazım hatalarını düzeltin, fazladan karakterleri silin, eksik alan adını tamamlayın. Gönderen adresi reddedildiyse hesabınızın adresinden gönderin. VRFY komutundan sonra listelenen posta kutularından birini seçin. Aktarma reddedildiyse oturum açın.
    .use = Adın kendisi kabul edilemez veya belirsizse 553 gönderin. Böyle bir posta kutusu yoksa veya politika iletiyi reddediyorsa 550, argümanları ayrıştıramıyorsanız 501 gönderin.

smtp-554 = Posta işlemi başarısız veya oturum reddedildi
    .description = Posta işlemi, başka hiçbir kodun anlatmadığı bir nedenle başarısız olmuştur. Karşılama yerine gelen 554, sunucunun bu istemciye SMTP hizmeti vermediği anlamına gelir.
    .when = Bağlantı açılırken, geçerli alıcı yoksa DATA komutundan sonra veya içerik ya da politika iletiyi engellediğinde ileti verisinden sonra gönderilir. Bazı sunucular reddedilen aktarma veya yetersiz TLS için de bunu gönderir.
    .fix = Hangi adımın başarısız olduğuna bakın. 554 karşılama olarak geldiyse MX kayıtlarını ve gönderen sunucunun IP adresinin bir engelleme listesinde olup olmadığını kontrol edin. DATA komutundan sonra geldiyse reddedilmiş alıcı olup olmadığına bakın. İleti verisinden sonra geldiyse metnin sakıncalı bulduğu şeyi değiştirin.
    .use = Başka hiçbir kod uymuyorsa 554 gönderin. Karşılama olarak gönderirseniz nedeni belirtin ve QUIT dışındaki her komuta 503 ile yanıt verin. Hiçbir zaman posta kabul etmeyen bir ana makineden 521, geçici bir hata için 451 gönderin.

smtp-555 = MAIL FROM veya RCPT TO parametresi desteklenmiyor
    .description = Sunucu, MAIL FROM veya RCPT TO komutunda adresten sonra gelen bir parametreyi tanımaz veya desteklemez.
    .when = BODY, SMTPUTF8 veya NOTIFY gibi bir parametre sunucuda bulunmayan bir uzantıya aitse gönderilir. Bazı sunucular açılı ayraç içinde yazılmamış adres gibi biçimi hatalı komutlar için de bunu gönderir.
    .fix = Oturum günlüğündeki parametreleri EHLO yanıtıyla karşılaştırın ve yanıtta bildirilmeyenleri göndermeyi bırakın. Adreste fazladan karakter olup olmadığına bakın. Gönderen sunucuyu siz yönetmiyorsanız hata metninin tamamını yöneticisine iletin.
    .use = Desteklemediğiniz bir parametre için, belirtimi başka bir kod öngörmüyorsa 555 gönderin. Parametreyi şimdilik uygulayamıyorsanız 455, söz dizimi yanlışsa 501 gönderin.

smtp-556 = Alıcının alan adı posta kabul etmiyor
    .description = Alıcının alan adı hiç posta kabul etmez. Bu sunucu bunu o alan adına bağlanmadan, genellikle boş MX (null MX) kaydından bilir.
    .when = Boş MX kaydı, yani ana makine yerine bir nokta belirten tek bir MX kaydı bulan bir aktarma veya gönderim sunucusundan gelir. Courier kısa süre önce hata veren bir adres için, Alibaba Cloud çok fazla alıcı için de 556 gönderir.
    .fix = Alıcının alan adında yazım hatası veya yanlışlıkla yazılmış www ön eki olup olmadığını kontrol edin. Doğruysa alıcıya başka bir yoldan ulaşın. Alan adı sizinse boş MX kaydını gerçek bir MX kaydıyla değiştirin.
    .use = Alıcının alan adı boş MX kaydı yayımlıyorsa 5.1.10 ile birlikte 556 gönderin. Gönderenin alan adı yayımlıyorsa 5.7.27 ile 550, hiçbir zaman posta kabul etmeyen bir ana makineden 521, DNS sorgusu başarısız olursa 451 gönderin.

smtp-557 = Adres sorgusu reddedildi
    .description = Sunucu bir adresle ilgili sorguyu, örneğin açık anahtarlarının sorgulanmasını reddeder. Hiçbir RFC belgesi bu kodu tanımlamaz; edinilen bilgiye göre süresi dolmuş bir Internet-Draft taslağına aittir.
    .when = Süresi dolmuş taslağa göre yazılmış bir sunucudan gelir. Olağan postada IndiMail çok fazla alıcı, Alibaba Cloud çok fazla veri için 557 gönderir. İnternetteki kod listeleri “Too many duplicate messages” veya “Access denied” yazar.
    .fix = Koddan sonraki metne göre hareket edin, çünkü sayının üzerinde anlaşılmış bir anlamı yoktur. Alıcının adresini ve alıcı sayısını kontrol edin. Ardından alıcı sunucunun posta yöneticisine sorun.
    .use = Adres sorgusu denemeleri dışında 557 göndermeyin. Bir adresi reddetmek için veya politika gereği 550, başka hiçbir kod uymuyorsa 554, geçici engelleme için 450 gönderin.
