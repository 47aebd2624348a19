# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Genişletilmiş DNS hataları (EDE)
    .description = Genişletilmiş DNS hatası (Extended DNS Error, EDE), yanındaki, genellikle SERVFAIL olan yanıt kodunu bir sayı ve çoğu kez bir metinle açıklar. Yalnızca tanılama içindir ve yanıtın nasıl ele alındığını değiştirmez.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Gönderen
    .resolver = Bu kodu çözümleyici ekler; yetkili sunucu eklemez.
    .authoritative = Bu kodu yetkili sunucu ekler ve çözümleyici onu aktarabilir.
    .either = Bu kodu hem çözümleyiciler hem yetkili sunucular ekler.
    .proxy = Bu kodu, istemcinin kendi makinesindeki bir DNS proxy yazılımı ekler.
dns-ede-fact-answer = Yanıttaki kayıtlar
    .delivered = Yanıt, yalnızca bir not olan bu koda karşın normalde kayıtları içerir.
    .withheld = Yanıt normalde kayıtları içermez.
    .replaced = Yanıt, bölgenin kendisine ait olmayan kayıtlar içerir.
    .varies = Yanıt kayıtları içerebilir de içermeyebilir de: yanıt kodu belirler.
dns-ede-fact-reason = Metindeki alt hatalar
    .malware = Alt hata 1, kötü amaçlı yazılım anlamına gelir.
    .phishing = Alt hata 2, kimlik avı anlamına gelir.
    .spam = Alt hata 3, spam anlamına gelir.
    .spyware = Alt hata 4, casus yazılım anlamına gelir.
    .network-policy = Alt hata 5, yerel ağı işletenin bir politikası anlamına gelir.
    .dns-policy = Alt hata 6, DNS sunucusunu işletenin bir politikası anlamına gelir.

## Beside the response code

dns-ede-context-same-response =
    .exact = { $from } içeren yanıtta genellikle { $to } bulunur; ikisinin anlamı aynıdır.
    .close = { $from } içeren yanıtta genellikle { $to } bulunur; ikisinin anlamı neredeyse aynıdır.
    .narrower = { $from } içeren yanıtta genellikle { $to } bulunur; bu, { $from } kodunun yalnızca bir örneğidir.
    .broader = { $from } içeren yanıtta genellikle { $to } bulunur; bu, başka nedenlerle de görülür.
    .loose = { $from } içeren yanıtta çoğu kez { $to } bulunur; { $to } tek başına bununla ilgili bir şey göstermez.

## Codes

dns-ede-0 = Başka bir hata
    .description = Kendi genişletilmiş hatası olmayan bir sorun çıkmıştır. Hatayı, kodun yanındaki metin açıklamalıdır.
    .when = Nedenlerinin kendi kodu olmayan sunuculardan gelir. Örneğin BIND, çok uzun bir CNAME kayıtları zinciri için 0 kullanır.
    .fix = Koddan sonraki metni okuyun ve yanıt kodu için verilen önerilere uyun. Metin yoksa sunucu yöneticisinden günlüğe bakmasını isteyin.
    .use = 0 kodunu yalnızca başka hiçbir kod uymuyorsa ve her zaman nedeni açıklayan bir metinle gönderin.

dns-ede-1 = DNSKEY algoritmaları desteklenmiyor
    .description = Çözümleyici, bölgenin bütün DNSKEY kayıtları desteklemediği algoritmalar kullandığı için yanıtı doğrulayamamıştır. Böyle bir bölge imzasız sayılır.
    .when = Bölge RSAMD5 gibi eski bir algoritma ya da çözümleyici için fazla yeni veya politikasının yasakladığı bir algoritma kullandığında gelir.
    .fix = Bölge sizinse ECDSAP256SHA256 gibi yaygın olarak desteklenen bir algoritmayla imzalayın. Algoritması yeniyse çözümleyiciyi güncelleyin.
    .use = DNSKEY kayıtlarındaki bütün algoritmalar desteklenmiyorsa 1, DS kayıtlarının özet türleri için 2, doğrulama başarısızsa 6 gönderin.

dns-ede-2 = DS özet türleri desteklenmiyor
    .description = Çözümleyici, üst bölgedeki bütün DS kayıtları desteklemediği özet türleri kullandığı için yanıtı doğrulayamamıştır. Böyle bir bölge imzasız sayılır.
    .when = Üst bölge yalnızca GOST gibi eski veya seyrek bir özet türü kullanan DS kayıtları yayımladığında gelir.
    .fix = Bölge sizinse alan adı kayıt kuruluşunuz aracılığıyla üst bölgede özet türü 2 (SHA-256) olan bir DS kaydı yayımlayın.
    .use = DS kayıtlarındaki bütün özet türleri desteklenmiyorsa 2, DNSKEY kayıtlarının algoritmaları için 1 gönderin.

dns-ede-3 = Eski yanıt
    .description = Çözümleyici zamanında güncel bir yanıt alamamıştır; bu yüzden önbelleğindeki, TTL süresi dolmuş kayıtlarla yanıt vermiştir.
    .when = Bölgenin yetkili sunucularına ulaşılamadığında veya bunlar yavaş olduğunda, örneğin bir kesinti veya saldırı sırasında gelir.
    .fix = Yanıtı şimdilik kullanın. Bölge sizinse yetkili sunucularına ulaşılabildiğini kontrol edin. Adres değiştiyse başka bir çözümleyiciyi sorgulayın.
    .use = Önbellekten süresi dolmuş kayıtlarla 3, süresi dolmuş bir NXDOMAIN ile 19, sunacak bir şeyiniz yoksa SERVFAIL ile 22 veya 23 gönderin.

dns-ede-4 = Yanıt bilerek değiştirildi
    .description = Çözümleyici, yasal bir yükümlülük veya kötü amaçlı yazılımlara karşı koruma gibi politika nedenleriyle yanıtı değiştirmiştir. Kayıtlar bölgenin kayıtları değildir.
    .when = Bir filtre, engellenen bir adı başka bir adrese, çoğu kez uyarı sayfası olan bir adrese yönelttiğinde gelir.
    .fix = Adın neden listede olduğunu çözümleyicinin yöneticisine sorun; yanlışlıksa çıkarılmasını isteyin. Yerine verilen adreste sertifika uyarısıyla açılan bir sayfaya güvenmeyin.
    .use = Kendi kayıtlarınızla yanıt veriyorsanız 4, yanıtı vermiyorsanız 15, 16 veya 17 gönderin.

dns-ede-5 = DNSSEC durumu belirlenemiyor
    .description = Çözümleyici, gereken DNSSEC kayıtlarını alamadığı için yanıtın imzalı olması gerekip gerekmediğini öğrenememiştir.
    .when = Kökten bölgeye giden yoldaki sunuculara ulaşılamadığında veya bunlar DNSSEC kayıtlarını sildiğinde ya da hiçbir güven çapası adı kapsamadığında gelir.
    .fix = Çözümleyicinin güven çapasını ve bölge ile üst bölgelerinin sunucularına ulaşıp ulaşamadığını kontrol edin. DNSSEC kayıtlarını silen bir güvenlik duvarı veya iletici sunucu arayın.
    .use = Doğrulama belirsiz (indeterminate) biterse 5, sahte (bogus) biterse 6, sunuculara hiç ulaşılamıyorsa 22 gönderin.

dns-ede-6 = DNSSEC doğrulaması başarısız
    .description = Çözümleyici yanıtın imzalı olması gerektiğini bilir, ancak imzaları doğrulayamamıştır ve yanıtı sahte sayar. Saldırı olabilir, ancak bölgedeki bir hata daha olasıdır.
    .when = Anahtarlar, imzalar ve üst bölgedeki DS kaydı birbirine uymadığında, çoğu kez anahtar veya DNS sağlayıcısı değiştikten sonra gelir. Bazı çözümleyiciler her DNSSEC hatası için 6 gönderir.
    .fix = Adı web üzerindeki bir DNSSEC denetleyicisiyle test edin. Bölge sizinse DS kaydını düzeltin veya bölgeyi yeniden imzalayın. İmzalı bütün adlar başarısız oluyorsa çözümleyicinin saatini ve güven çapasını kontrol edin.
    .use = Doğrulama sahte (bogus) biterse ve daha kesin bir kod yoksa 6, belirttikleri durumlar için 7 ile 12 arasındaki kodları, belirsiz (indeterminate) biterse 5 gönderin.

dns-ede-7 = İmzanın süresi dolmuş
    .description = Kayıtların hiçbir imzası şu anda geçerli olmadığı ve en az birinin süresi dolduğu için DNSSEC doğrulaması başarısız olmuştur.
    .when = İmzalayan program durduğu için bölge zamanında yeniden imzalanmadığında veya ikincil bir sunucuda eski bir kopya olduğunda gelir. Çözümleyicinin saati ileri olduğunda da gelir.
    .fix = Bölge sizinse yeniden imzalayın, imzalamanın otomatik olduğunu kontrol edin ve bütün ikincil sunucuları güncelleyin. Birçok bölge etkileniyorsa çözümleyicinin saatini düzeltin.
    .use = Geçerli imza yoksa ve bazılarının süresi dolduysa 7, bazıları henüz geçerli değilse 8, bir imzanın süresi başlamadan doluyorsa 25 gönderin.

dns-ede-8 = İmza henüz geçerli değil
    .description = Kayıtların hiçbir imzası şu anda geçerli olmadığı ve en az biri gelecekte başladığı için DNSSEC doğrulaması başarısız olmuştur.
    .when = Bölgeyi imzalayan programın saati ileri veya çözümleyicinin saati geri olduğunda, örneğin doğru saat olmadan yeniden başlatıldıktan sonra gelir.
    .fix = Çözümleyicinin saatini doğru saatle karşılaştırın. Saat doğruysa bölgenin yöneticisinden imzalayan programın saatini düzeltmesini ve bölgeyi yeniden imzalamasını isteyin.
    .use = Geçerli imza yoksa ve bazıları gelecekte başlıyorsa 8, bazılarının süresi dolduysa 7 gönderin.

dns-ede-9 = Eşleşen DNSKEY yok
    .description = Üst bölgede DS kaydı vardır, ancak bölgede çözümleyicinin desteklediği, onunla eşleşen bir DNSKEY kaydı yoktur.
    .when = Anahtar veya DNS sağlayıcısı değiştikten sonra, üst bölgedeki DS kaydı hâlâ eski anahtara aitse veya bölge artık imzalı değilse gelir.
    .fix = Bölge sizinse DNSKEY kayıtlarını üst bölgedeki DS kaydıyla karşılaştırın. Alan adı kayıt kuruluşunuzdan DS kaydını değiştirmesini, bölge imzasızsa kaldırmasını isteyin.
    .use = DS kaydı varsa, ancak desteklenen hiçbir DNSKEY eşleşmiyorsa 9, imzalar eksikse 10, hiçbir algoritma veya özet türü desteklenmiyorsa 1 veya 2 gönderin.

dns-ede-10 = İmzalar eksik
    .description = İmzalı olması gereken kayıtların RRSIG kaydı olmadığı için DNSSEC doğrulaması başarısız olmuştur.
    .when = Üst bölge DS kaydı yayımladığı hâlde bölge veya sunucularından biri imzasız olduğunda gelir. Bir iletici sunucu veya güvenlik duvarı imzaları sildiğinde de gelir.
    .fix = Her yetkili sunucuyu dig +dnssec ile sorgulayın. İmzalar orada eksikse bölgeyi imzalayın veya DS kaydını kaldırın. Yalnızca bir iletici sunucunun arkasında eksikse onu güncelleyin veya değiştirin.
    .use = Beklediğiniz imzalar eksikse 10, hiçbir DNSKEY DS kaydıyla eşleşmiyorsa 9, yokluk kanıtı eksikse 12 gönderin.

dns-ede-11 = Anahtar bölge anahtarı olarak işaretlenmemiş
    .description = Bir DNSKEY kaydında, anahtarın bölge kayıtlarını imzalaması için gereken Zone Key biti bulunmadığından DNSSEC doğrulaması başarısız olmuştur.
    .when = Seyrek olarak, DNSKEY kaydı elle veya hatalı bir yazılımla yazıldığında gelir. Alışılmış bayraklar 256 ve 257 değerleridir; ikisi de bu biti içerir.
    .fix = Bölge sizinse anahtarlarını 256 veya 257 bayrağıyla yayımlayın ve bölgeyi yeniden imzalayın. Sonra üst bölgedeki DS kaydını değiştirin, çünkü özeti bayrakları da kapsar.
    .use = Gereken anahtarda Zone Key biti yoksa 11, eşleşen anahtar hiç yoksa 9 gönderin.

dns-ede-12 = Yokluk kanıtı eksik
    .description = Kayıtlar olmadığı ve yanıtta bunu kanıtlayan NSEC veya NSEC3 kaydı bulunmadığı için DNSSEC doğrulaması başarısız olmuştur.
    .when = Yetkili bir sunucudaki bölge eksik imzalandığında veya bir iletici sunucu ya da güvenlik duvarı NSEC veya NSEC3 kayıtlarını sildiğinde gelir.
    .fix = Bölge sizinse baştan sona yeniden imzalayın ve sunucu yazılımını güncelleyin. Başka çözümleyiciler başarılı oluyorsa NSEC kayıtlarını silen bir iletici sunucu arayın.
    .use = Veri yoksa ve hiçbir NSEC veya NSEC3 kaydı bunu kapsamıyorsa 12, imzalar eksikse 10, çok fazla NSEC3 yinelemesi için 27 gönderin.

dns-ede-13 = Önbellekten gelen hata
    .description = Çözümleyici kısa süre önce bu sorguyu tamamlayamamıştır ve yeniden denemeden önbelleğindeki SERVFAIL yanıtını yineler.
    .when = Bir sorgu başarısız olduktan kısa süre sonra yinelendiğinde gelir. Önbellekteki hata, ilk başarısızlığı açıklayan genişletilmiş hatayı gizleyebilir.
    .fix = En çok beş dakika bekleyin veya çözümleyicinin önbelleğini temizleyin ve sonraki yanıtın genişletilmiş hatasına bakın.
    .use = Önbelleğinizden gelen bir SERVFAIL ile 13 gönderin ve hâlâ biliyorsanız ilk nedenin kodunu ekleyin.

dns-ede-14 = Sunucu hazır değil
    .description = Sunucu henüz tam olarak çalışmadığı için sorguya yanıt veremez.
    .when = Başlatıldıktan kısa süre sonra, bölgeler yüklenirken gelir. dnsmasq, upstream sunucusu olmadığında da 14 gönderir.
    .fix = Kısa bir süre bekleyin. Kod gelmeyi sürdürürse sunucunun günlüğüne bakın, bölgelerinin yüklendiğini ve dnsmasq gibi bir iletici sunucuysa upstream sunucusu olduğunu kontrol edin.
    .use = Başlarken veya yüklerken 14, bir bölge yüklü ancak eskiyse 24, sorguyu politika yasaklıyorsa 18 gönderin.

dns-ede-15 = Sunucunun politikası engelledi
    .description = Ad, çözümleyiciyi işletenin, örneğin kötü amaçlı yazılımlara karşı bir engelleme listesindedir; bu yüzden çözümleyici yanıtı vermez.
    .when = Bir şirketin, okulun veya sağlayıcının çözümleyicisinden ya da zararlı adları engelleyen herkese açık bir çözümleyiciden gelir.
    .fix = Adda yazım hatası olup olmadığına bakın ve onu sorgulayan cihazı tarayın. Ad zararsızsa çözümleyicinin yöneticisinden engelleme listesinden çıkarmasını isteyin.
    .use = Adı kendi politikanız engelliyorsa 15, dışarıdan gelen bir talep için 16, filtreyi istemci istediyse 17, değiştirilmiş bir yanıtla 4 gönderin.

dns-ede-16 = Dışarıdan gelen talep üzerine sansürlendi
    .description = Ad, çözümleyiciyi işletenden başka birinin, örneğin bir mahkemenin veya resmî makamın talebiyle bir engelleme listesindedir. Adın nasıl engellendiği önemli değildir.
    .when = Bir yasa veya mahkeme kararı bir ülkedeki sağlayıcıları bir adı engellemeye zorladığında gelir.
    .fix = Engellemeyi kimin talep ettiğini çözümleyicinin yöneticisine sorun; engellemenin yanlış olduğunu düşünüyorsanız talep edene başvurun.
    .use = Dışarıdaki bir taraf sizi adı engellemeye zorluyorsa 16, politika size aitse 15, filtreyi istemci istediyse 17 gönderin.

dns-ede-17 = İstemcinin isteğiyle filtrelendi
    .description = Ad, istemcinin kendisinin seçtiği bir engelleme listesindedir: kullanıcı veya ağın arkasındaki kuruluş, çözümleyiciden böyle adları filtrelemesini istemiştir.
    .when = Örneğin aileler için veya reklamlara karşı isteğe bağlı filtreleri olan çözümleyicilerden gelir.
    .fix = Filtreyi çözümleyici sağlayıcısındaki hesabınızda değiştirin veya bu ada orada izin verin. Filtreyi başkası seçtiyse ona sorun.
    .use = Böyle adları engellemenizi istemci istediyse 17, kendi politikanız engelliyorsa 15, dışarıdan gelen bir talep için 16 gönderin.

dns-ede-18 = İstemci yetkili değil
    .description = Sunucu sorguyu ad yüzünden değil, istemci yüzünden reddeder: istemcinin bu sunucuyu sorgulamasına izin verilmez.
    .when = Bir çözümleyici kendi ağının dışından sorgu aldığında veya istemcinin IP adresi bir engelleme listesinde olduğunda gelir.
    .fix = Ağınız için düşünülmüş bir çözümleyici kullanın. Sunucuyu siz yönetiyorsanız istemcinin ağını erişim listesine ekleyin.
    .use = İstemcinin izni yoksa REFUSED ile 18, yetkili değilseniz ve özyineleme sunmuyorsanız 20, reddin nedeni adsa 15 gönderin.

dns-ede-19 = Eski NXDOMAIN
    .description = Çözümleyici zamanında güncel bir yanıt alamamıştır; bu yüzden önbelleğindeki eski bir NXDOMAIN ile yanıt vermiştir. Ad artık var olabilir.
    .when = Bölgenin yetkili sunucularına ulaşılamadığında veya bunlar yavaş olduğunda, örneğin bir saldırı sırasında gelir.
    .fix = Adın yazımını kontrol edin. Ad yeniyse başka bir çözümleyiciyi sorgulayın. Bölge sizinse yetkili sunucularına ulaşılabildiğini kontrol edin.
    .use = Önbellekten süresi dolmuş bir NXDOMAIN ile 19, süresi dolmuş kayıtlarla 3 gönderin. Hâlâ güncel olan bir NXDOMAIN ile hiçbirini göndermeyin.

dns-ede-20 = Yetkili değil, özyineleme yok
    .description = Bölge sunucuda yoktur ve sunucu bu istemci için başka sunuculara sormaz. Çözümleyici bu kodu, RD biti olmayan bir sorgu için de gönderir.
    .when = Bir bölgenin NS kayıtları bölgenin bulunmadığı bir sunucuya götürdüğünde veya yetkili bir sunucu çözümleyici olarak kullanıldığında gelir.
    .fix = Bölgenin NS kayıtlarını bölgenin bulunduğu sunucularla karşılaştırıp düzeltin. Bu sunucuyu çözümleyici olarak siz ayarladıysanız başka birini kullanın. dig kullanıyorsanız +norecurse seçeneğini kaldırın.
    .use = Özyineleme sunmuyorsanız veya RD biti ayarlı değilse, sizde olmayan bir bölge için REFUSED ile 20, istemcinin izni yoksa 18 gönderin.

dns-ede-21 = Sorgu veya işlem desteklenmiyor
    .description = Sunucu, iletideki sorgu veya işlem türünü desteklemez.
    .when = Örneğin ANY türündeki bir sorgudan, bölge aktarımından veya seyrek bir opcode değerinden sonra NOTIMP veya REFUSED ile gelir.
    .fix = Gereken kayıt türlerini ayrı sorgularla isteyin. Güncellemeleri ve aktarımları bölgenin birincil sunucusuna gönderin.
    .use = Desteklemedikleriniz için 21, hiçbir sorgunun isteyemeyeceği bir tür için 30, desteklediğiniz hâlde istemcinin izni yoksa 18 gönderin.

dns-ede-22 = Yetkili sunucuya ulaşılamıyor
    .description = Çözümleyici, bölgenin hiçbir yetkili sunucusundan kullanılabilir yanıt alamamıştır: bunlara ulaşılamaz veya yanıt vermeyi reddediyor olabilirler.
    .when = Bir bölgenin bütün sunucuları kapalı olduğunda, bir güvenlik duvarı onları engellediğinde, bölge onlarda bulunmadığında ya da yetki devri yanlış adlara veya adreslere götürdüğünde gelir.
    .fix = Bölgenin NS kayıtlarındaki her sunucuyu doğrudan sorgulayın. Bölge sizinse sunucuları başlatın veya yetki devrini alan adı kayıt kuruluşunda düzeltin. Birçok bölge başarısız oluyorsa çözümleyicinin ağını kontrol edin.
    .use = Bütün yetkili sunucular başarısızsa 22 gönderin. Metinle açıklayabildiğiniz her hata için 23 ekleyin. Bunun yerine önbellekten yanıt veriyorsanız 3 gönderin.

dns-ede-23 = Ağ hatası
    .description = Sunucu başka bir sunucuyla iletişim kurarken giderilemeyen bir hata oluşmuştur. Metin çoğu kez o sunucuyu ve ne gönderdiğini belirtir.
    .when = Bağlantı reddedildiğinde, zaman aşımına uğradığında veya koptuğunda SERVFAIL ile gelir. Cloudflare çözümleyicisi 23 kodunu yetkili bir sunucudan REFUSED aldıktan sonra da kullanır.
    .fix = Metinde hangi sunucunun ve hatanın belirtildiğine bakın ve o sunucuyu doğrudan sorgulayın. Bölge sizinse o sunucuyu ve önündeki güvenlik duvarını kontrol edin.
    .use = Tek bir sunucuyla başarısız olan bir alışveriş için 23 gönderin ve sunucuyu metinde belirtin. Hiç yetkili sunucu kalmadıysa 22 gönderin.

dns-ede-24 = Bölge verileri kullanılamıyor
    .description = Sunucu bölge için yapılandırılmıştır, ancak örneğin kopyası fazla eski olduğu veya süresi dolduğu için onun verileriyle yanıt veremez.
    .when = Birincil sunucusuna SOA kaydının izin verdiğinden uzun süre ulaşamamış ikincil bir sunucudan veya bir bölge yüklenemediğinde gelir.
    .fix = Bölgenin başka bir yetkili sunucusuna sorun. Bunu siz yönetiyorsanız bölge aktarımlarını ve birincil sunucudaki SOA seri numarasını kontrol edin.
    .use = Bölge sizde olmalıysa, ancak verilerini kullanamıyorsanız 24, hâlâ yüklüyorsanız 14, sizde olmayan bir bölge için 20 gönderin.

dns-ede-25 = İmzanın süresi başlamadan doluyor
    .description = Bir imzanın bitiş zamanı başlangıç zamanından önce olduğu, yani imza hiçbir zaman geçerli olmadığı için DNSSEC doğrulaması başarısız olmuştur.
    .when = Seyrek olarak, bölgeyi imzalayan yazılım hatalı veya ayarları yanlış olduğunda gelir. Unbound bunun yerine 8 bildirir.
    .fix = Bölge sizinse imzalayan programdaki geçerlilik süresini düzeltin ve bölgeyi yeniden imzalayın. Aksi durumda imzayı bölgenin yöneticisine bildirin.
    .use = Bir imzanın bitişi başlangıcından önceyse 25, süresi dolmuşsa 7, gelecekte başlıyorsa 8 gönderin.

dns-ede-26 = Çok erken gönderildi
    .description = İleti, QUIC üzerinden, el sıkışma tamamlanmadan 0-RTT verisinde gelmiştir ve biri onu yinelerse zarar verebilir.
    .when = Örneğin istemci DNS over QUIC üzerinde 0-RTT verisinde bir güncelleme gönderdiğinde gelir. Orada yalnızca sorgulara ve NOTIFY iletilerine izin vardır.
    .fix = İletiyi el sıkışmadan sonra yeniden gönderin. Kod yinelenirse istemciyi düzeltin: 0-RTT verisinde yalnızca sorgu ve NOTIFY gönderebilir.
    .use = 0-RTT verisinde QUERY ve NOTIFY dışındaki her opcode için REFUSED ile 26 gönderin. Bunun yerine iletiyi el sıkışma tamamlanana kadar bekletebilir veya bağlantıyı DOQ_PROTOCOL_ERROR ile kapatabilirsiniz.

dns-ede-27 = NSEC3 yineleme sayısı desteklenmiyor
    .description = Bölge, kayıtların olmadığını NSEC3 ile kanıtlar, ancak çözümleyicinin kabul ettiğinden fazla karma yinelemesi kullanır. Çözümleyici yanıtı imzasız veya başarısız sayar.
    .when = Bölge hâlâ çok sayıda NSEC3 yinelemesiyle imzalandığında gelir; bugün 0 önerilir ve çözümleyiciler sınırlarını düşürür.
    .fix = Bölge sizinse NSEC3 yineleme sayısını 0 yapın ve bölgeyi yeniden imzalayın. Değilse bölgenin yöneticisine bildirin.
    .use = NSEC3 imzalarını doğruladıktan sonra bir yanıtı yineleme sayısı yüzünden imzasız veya başarısız sayıyorsanız 27 gönderin. Yanıtı yok sayıyorsanız hiçbir zaman 27 göndermeyin. Kanıt eksikse 12 gönderin.

dns-ede-28 = Taşıma politikasına uyulamıyor
    .description = Program, yerel DNS proxy yazılımından şifreli olanlar gibi belirli taşıma yöntemleri istemiştir; proxy bunları sunamaz veya isteği okuyamamıştır. Bunu yalnızca süresi dolmuş bir taslak tanımlar.
    .when = Neredeyse hiç görülmez: çok az proxy yazılımı taslağın seçeneklerini destekler.
    .fix = Proxy yazılımında DNS over TLS gibi gerekli taşımayı kullanan bir upstream çözümleyicisi yapılandırın. Aksi durumda programın daha azını istemesini sağlayın.
    .use = PROXY CONTROL seçeneğinin gerektirdiğini yapamıyorsanız veya seçeneğin biçimi hatalıysa 28 gönderin. Yanıtta neyi sunabileceğinizi belirtin.

dns-ede-29 = Yanıt türetildi
    .description = Çözümleyici bölgenin sunucularına sormamış, yanıtı önbelleğindeki kanıttan türetmiştir; kanıt genellikle bir adın veya türün olmadığını gösterir.
    .when = PowerDNS Recursor yazılımından, imzalı bir bölgenin kanıtlanmış boşluğundaki, var olmayan bir adın altındaki veya negatif yanıt önbelleğindeki adlar için gelir.
    .fix = Bir şey yapmanız gerekmez. Ad az önce eklendiyse önbellekteki kayıtların süresi dolana kadar bekleyin veya çözümleyicinin önbelleğini temizleyin.
    .use = Yanıtı önbelleğinizden, örneğin NSEC veya NSEC3 kayıtlarından türettiyseniz 29, önbellekten eski bir NXDOMAIN geliyorsa 19 gönderin.

dns-ede-30 = Sorgu türü geçerli değil
    .description = Yalnızca başka kayıtların içinde anlamı olduğu için hiçbir sorgu bu kayıt türünü isteyemez.
    .when = Örneğin yalnızca NSEC kayıtlarında var olmayan adları işaretlemeye yarayan NXNAME için yapılan bir sorgudan sonra gelir.
    .fix = A veya AAAA gibi olağan bir kayıt türü isteyin. Sorguyu bir program gönderdiyse sorunu programın geliştiricisine bildirin.
    .use = NXNAME gibi sorgulanmaması gereken bir tür için FORMERR ile 30, desteklemediğiniz bir tür için 21 gönderin.

dns-ede-31 = Sorgu hızı sınırlandı
    .description = Sunucu, genellikle tek bir istemciden veya ağdan çok fazla sorgu almıştır ve yanıtı reddeder veya kısaltır. Bu kodu yalnızca bir taslak tanımlar.
    .when = Saldırılar sırasında, paylaşılan bir IP adresinin arkasında veya bir program yanıtı önbelleğe almak yerine aynı sorguyu yinelediğinde gelir.
    .fix = Bu kadar çok sorgu gönderen programı bulun; yanıtları önbelleğe almasını ve denemeler arasında beklemesini sağlayın. Sunucuyu siz yönetiyorsanız hız sınırını kontrol edin.
    .use = Sorguların hızını sınırlıyorsanız 31, bir kota tükendiyse 32 gönderin.

dns-ede-32 = Kota tükendi
    .description = İstemci, hesabının izin verdiği güncelleme veya sorgu sayısı gibi bir kotayı tüketmiştir. Bu kodu yalnızca bir taslak tanımlar.
    .when = Güncellemeleri veya sorguları müşteri başına sayan hizmetlerden, örneğin ücretsiz planda gelir.
    .fix = Kotanın ne zaman sıfırlandığını öğrenin veya sağlayıcıdan daha büyük bir kota isteyin. Yanıtları önbelleğe alarak sorgu sayısını azaltın.
    .use = Bir kota tükendiyse 32, yalnızca o andaki hız fazlaysa 31, istemcinin hiç izni yoksa 18 gönderin.

dns-ede-33 = Bu ad için doğrulama kapatılmış
    .description = Çözümleyicinin yöneticisi, negatif güven çapası ile bu alan adının DNSSEC doğrulamasını kapatmıştır; bu yüzden yanıt doğrulanmamış olabilir. Bu kodu yalnızca bir taslak tanımlar.
    .when = Bir alan adının DNSSEC ayarlarının bozuk olduğu bilindiği hâlde çözümleyicinin kullanıcılarının ona ulaşması istendiğinde gelir.
    .fix = Bölge sizinse DNSSEC ayarlarını düzeltin ve çözümleyicinin yöneticisinden negatif güven çapasını kaldırmasını isteyin. Aksi durumda yanıtı imzasız sayın.
    .use = Negatif güven çapasının geçerli olduğu her yanıtla 33 gönderin ve çapanın alan adını metinde belirtin. Yanıtı doğruluyorsanız ve doğrulama başarısızsa 6 gönderin.

dns-ede-34 = Yalnızca yeni yetki devriyle ulaşılabilir
    .description = Ad, yetkisi NS kayıtları olmadan yalnızca DELEG kayıtlarıyla devredilmiş bir bölgededir. İstemci DELEG bilmez, bu yüzden bölge yok gibi görünür. Bu kodu yalnızca bir taslak tanımlar.
    .when = Daha eski bir çözümleyici sorduğunda DELEG destekleyen yetkili bir sunucudan gelir. Bölgenin sahibi böyle çözümleyicileri dışarıda bırakmak istemiş olabilir.
    .fix = DELEG destekleyen bir çözümleyici kullanın. Bölge sizinse ve daha eski çözümleyicilerin ulaşması gerekiyorsa üst bölgeye NS kayıtları ekleyin.
    .use = NS kayıtları olmadan DELEG kayıtları varsa ve istemci DELEG desteklemiyorsa 34, sizde olmayan bir bölge için 20 gönderin.

dns-ede-35 = Upstream çözümleyicisi engelledi
    .description = Ad, bu sunucunun sorgularını ilettiği çözümleyicinin engelleme listesindedir. İletici sunucunun kendisi engellememiştir. Bu kodu yalnızca bir taslak tanımlar.
    .when = İnternetteki filtreli bir çözümleyiciyi kullanan bir yönlendiriciden veya şirketin iletici sunucusundan gelir.
    .fix = Metinde bir iletişim bilgisi varsa onu kullanın. Aksi durumda iletici sunucunun yöneticisine hangi çözümleyiciyi kullandığını sorun. Ad zararsızsa o çözümleyicinin yöneticisinden engelleme listesinden çıkarmasını isteyin.
    .use = Upstream çözümleyicinizin engellemesini aktarıyorsanız 15 yerine 35, adı kendi politikanız engelliyorsa 15 gönderin.

dns-ede-49152-65535 = Özel kullanım için
    .description = Bu kodların ortak bir anlamı yoktur: herkes kendi sistemlerinde kullanabilir.
    .when = Bir kuruluşun kendisi için yapılandırdığı veya yazdığı sunuculardan gelir.
    .fix = Koddan sonraki metni okuyun ve anlamını sunucu yöneticisine sorun. Aksi durumda yanıt kodu için verilen önerilere uyun.
    .use = Bu kodlardan birini yalnızca gönderenle alıcının üzerinde anlaştığı yerde, diğer herkes için bir metinle gönderin. Herkese açık hizmetlerde bir metinle 0 gönderin.
