# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = DNS yanıt kodları
    .description = Alan Adı Sistemi (DNS), adlar için adresleri ve diğer kayıtları verir. Her yanıtın, sorguya veya güncellemeye ne olduğunu belirten bir yanıt kodu (RCODE) vardır.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Yanıttaki yeri
    .header = Kod, yanıtın üstbilgisindedir.
    .opt = Kod tek başına üstbilgiye sığmaz: üst bitleri OPT kaydındadır.
    .tsig = TSIG kullanıldığında kod, TSIG kaydının hata alanındadır ve üstbilgide NOTAUTH vardır.
    .tkey = TKEY kullanıldığında kod, TKEY kaydının hata alanındadır ve üstbilgide NOERROR vardır.
dns-rcode-fact-caching = Önbelleğe alma
    .records = Çözümleyiciler her kaydı TTL süresinin izin verdiği kadar saklar.
    .negative = Çözümleyiciler bu yanıtı bölgenin SOA kaydının izin verdiği kadar saklar; bu yüzden yeni bir kayıt o zamana kadar görünmeyebilir.
    .failure = Çözümleyiciler hatayı en az bir saniye, en çok beş dakika hatırlar.
dns-rcode-fact-fault = Sorunun yeri
    .nobody = Genellikle sorguda, istemcide veya bölgede bir sorun yoktur.
    .query = Sorun genellikle sorguda, istediği şeyde veya yazılış biçimindedir.
    .client = Sorun genellikle istemcinin yapılandırmasında, örneğin sorduğu sunucuda, anahtarında veya saatindedir.
    .zone = Sorun genellikle bölgededir: imzalarında, yetki devrinde veya yetkili sunucularında.
dns-rcode-fact-next-server = Başka bir sunucuya sorma
    .needless = Başka bir sunucuya sormak gerekmez.
    .same-response = Başka bir sunucu normalde aynı yanıtı verir.
    .may-help = Başka bir sunucu aynı sorguya farklı yanıt verebilir.

## Where DNS meets HTTP

dns-rcode-context-http-gateway =
    .exact = Upstream sunucusunun adı için { $from } alan bir ağ geçidi veya proxy sunucusu, aynı anlama gelen { $to } kodunu göndermelidir.
    .close = Upstream sunucusunun adı için { $from } alan bir ağ geçidi veya proxy sunucusu, neredeyse aynı anlama gelen { $to } kodunu göndermelidir.
    .narrower = Upstream sunucusunun adı için { $from } alan bir ağ geçidi veya proxy sunucusu { $to } göndermelidir; bu, anlamın yalnızca bir bölümünü kapsar.
    .broader = Upstream sunucusunun adı için { $from } alan bir ağ geçidi veya proxy sunucusu { $to } göndermelidir; bu, başka birçok hatayı da kapsar.
    .loose = Upstream sunucusunun adı için { $from } alan bir ağ geçidi veya proxy sunucusu { $to } göndermelidir. Anlamın büyük bölümü kaybolur.

## Codes

dns-rcode-noerror = Sorgu başarılı
    .description = Sunucu sorguyu veya güncellemeyi hatasız işlemiştir. Bulunan kayıtlar yanıt bölümündedir.
    .when = Çoğu sorgudan ve güncellemeden sonra gelir. Yanıt bölümü boşsa kayıt türü yoktur (NODATA) veya yetki bölümü başka sunucuları gösterir.
    .fix = Yanıt bölümünü okuyun. Boşsa sorgudaki kayıt türünü kontrol edin. Kayıtlar eskiyse TTL sürelerinin dolmasını bekleyin veya çözümleyicinin önbelleğini temizleyin.
    .use = NOERROR yanıtını kayıtlarla, başka sunuculara göndermeyle veya ad o türde kayıt olmadan varsa boş bir yanıt ve bölgenin SOA kaydıyla gönderin. Ad yoksa NXDOMAIN gönderin.

dns-rcode-nodata = Bu türde kayıt yok
    .description = Ad vardır, ancak sorgudaki türde kaydı yoktur. Ağ üzerinden gelen yanıtta NOERROR ve boş bir yanıt bölümü bulunur; istemciler NODATA sonucunu bundan çıkarır.
    .when = Çoğu kez IPv6 kullanmayan bir ana makinenin AAAA kayıtları veya kimsenin yayımlamadığı MX ya da TXT kayıtları sorgulandığında gelir. Yalnızca altında kayıt bulunan bir ad aynı sonucu verir.
    .fix = Kayıt türünü kontrol edin ve aynı adı başka türler için sorgulayın. Bölge sizinse eksik kaydı yayımlayın.
    .use = Ad bu türde kayıt olmadan varsa boş bir yanıt ve SOA kaydıyla NOERROR gönderin. Bu durumda hiçbir zaman NXDOMAIN göndermeyin: çözümleyiciler o adın altında hiçbir ad olmadığını varsayar.

dns-rcode-formerr = Sorgunun biçimi hatalı
    .description = Sunucu, biçimi yanlış olduğu için sorguyu veya güncellemeyi yorumlayamamıştır. EDNS desteklemeyen bir sunucu, EDNS kullanan doğru bir sorgu için de FORMERR gönderir.
    .when = EDNS anlamayan eski sunuculardan veya bir program biçimi hatalı güncellemeler, EDNS seçenekleri, çerezler ya da TSIG kayıtları yazdığında gelir.
    .fix = Sunucuyu dig +noedns ile yeniden sorgulayın. Sonuç alırsanız sunucuyu güncelleyin. Aksi durumda iletiyi oluşturan programı düzeltin.
    .use = İletiyi veya OPT kaydını ayrıştıramıyorsanız FORMERR, desteklemediğiniz bir işlem için NOTIMP, sizinkinden yüksek bir EDNS sürümü için BADVERS gönderin.

dns-rcode-servfail = Sunucu sorguyu tamamlayamadı
    .description = Sunucu sorguyu veya güncellemeyi tamamlayamamıştır. Sorun sunucunun kendisinde olabilir, ancak çözümleyici genellikle bölgedeki veya sunucularındaki bir sorunu bildirir. Kod, adın var olup olmadığını belirtmez.
    .when = DNSSEC doğrulaması başarısız olduğunda ya da upstream çözümleyicisi veya bölgenin sunucuları yanıt vermediğinde veya sorguyu reddettiğinde bir çözümleyiciden gelir. Bölgeyi yükleyemediğinde veya kopyasının süresi dolduğunda yetkili sunucudan gelir.
    .fix = Genişletilmiş bir hata (EDE) arayın. dig +cd ile sorgulayın: sonuç alırsanız sorun DNSSEC doğrulamasındadır. Aksi durumda bölgenin yetkili sunucularını doğrudan sorgulayın ve başka bir çözümleyici deneyin. Birçok ad başarısız oluyorsa çözümleyicinin saatini, güven çapasını ve ağını kontrol edin.
    .use = Sorguyu veya güncellemeyi tamamlayabilmeniz gerekirken tamamlayamıyorsanız SERVFAIL gönderin ve nedeni belirten bir EDE ekleyin. Sorguyu politikanız yasaklıyorsa REFUSED gönderin.

dns-rcode-nxdomain = Böyle bir ad yok
    .description = Sorgudaki ad veya CNAME kaydının götürdüğü ad yoktur; altında da hiçbir ad yoktur. Güncellemede, var olması gereken bir ad eksiktir.
    .when = Ad yanlış yazıldığında, henüz yayımlanmadığında veya yalnızca özel bir ağda bilindiğinde ya da alan adının süresi dolduğunda gelir. Chrome tarayıcısının DNS_PROBE_FINISHED_NXDOMAIN hatası, adın adres kaydı olmadan var olduğu anlamına da gelebilir.
    .fix = Yazımı, varsa CNAME kaydının hedefini ve alan adının kaydını kontrol edin. Ad bölgenin yetkili sunucusunda varsa çözümleyicinin önbelleğini temizleyin. Dâhilî bir ad için dâhilî çözümleyiciyi veya VPN kullanın.
    .use = Bir adın hiçbir kaydı ve altında adı yoksa NXDOMAIN, başka türde kayıtları varsa boş bir yanıtla NOERROR, hizmet vermediğiniz bir bölge için REFUSED gönderin.

dns-rcode-notimp = İşlem desteklenmiyor
    .description = Sunucu; güncelleme, NOTIFY veya DNS Stateful Operation (DSO) gibi, iletinin istediği sorgu veya işlem türünü desteklemez.
    .when = Güncelleme, NOTIFY veya başka bir özel ileti, yalnızca olağan sorguları işleyen bir sunucuya veya ev yönlendiricisine ulaştığında gelir.
    .fix = Güncellemeyi bölgenin birincil sunucusuna gönderin. Olağan sorgulara NOTIMP ile yanıt veriliyorsa başka bir çözümleyici deneyin ve sunucuyla aranızda sorguları değiştiren cihazlar olup olmadığına bakın.
    .use = Desteklemediğiniz bir opcode için NOTIMP, ayrıştıramadığınız bir ileti için FORMERR, desteklediğiniz, ama izin vermediğiniz bir işlem için REFUSED gönderin.

dns-rcode-refused = Sorgu reddedildi
    .description = Sunucu politika veya güvenlik nedeniyle sorguyu, güncellemeyi veya bölge aktarımını reddeder. Kod, adın var olup olmadığını belirtmez.
    .when = Ağınıza hizmet vermeyen bir çözümleyiciden veya bölgenin bulunmadığı bir yetkili sunucudan gelir. Sunucular, erişim listelerinin izin vermediği aktarımları ve güncellemeleri de reddeder.
    .fix = Hangi sunucuya sorduğunuzu kontrol edin ve ağınız için düşünülmüş bir çözümleyici kullanın. Bölgenin NS kayıtları bölgenin bulunmadığı bir sunucuya götürüyorsa o kayıtları düzeltin. Sunucuyu siz yönetiyorsanız erişim listelerini kontrol edin.
    .use = Sorguyu politika yasaklıyorsa veya bölgeye hizmet vermiyorsanız REFUSED gönderin ve EDE 18 veya 20 ekleyin. Deneyip başaramadıysanız SERVFAIL, hizmet vermediğiniz bir bölgenin güncellemeleri için NOTAUTH gönderin.

dns-rcode-yxdomain = Var olmaması gereken ad var
    .description = Güncelleme bir adın kullanılmıyor olmasını gerektirir, ancak ad vardır. Sorgudan sonra kod, bir DNAME kaydının adı çok uzatacağı anlamına gelir.
    .when = Genellikle bir DHCP sunucusu, başka bir ana makinede bulunan bir ana makine adını kaydetmek istediğinde gelir. Sorgudan sonra yalnızca bir DNAME kaydının altındaki adlar için gelir.
    .fix = Kayıtlarını görmek için adı sorgulayın ve onları neyin oluşturduğunu bulun. Eskiyseler silin; değilseler başka bir ad seçin. Sorgudan sonra geldiyse daha kısa bir ad kullanın.
    .use = Bir güncellemenin ön koşulu adın kullanılmıyor olmasını istiyorsa veya DNAME 255 sekizliyi aşacaksa YXDOMAIN, ön koşul tek bir kayıt türüyle ilgiliyse YXRRSET gönderin.

dns-rcode-yxrrset = Var olmaması gereken kayıtlar var
    .description = Güncelleme, bir adda belirli türde kayıt bulunmamasını gerektirir, ancak vardır. Hiçbir şey değiştirilmemiştir.
    .when = Örneğin kayıtların üzerine yazmaması gereken bir programın gönderdiği, bu ön koşulu içeren bir güncellemeden sonra gelir.
    .fix = Kayıtları görmek için adı ve türü sorgulayın. Eskiyseler silin. Değilseler güncellemeyi veya ön koşulunu değiştirin.
    .use = Ön koşul bu türde kayıt olmamasını istiyor, ancak kayıt varsa YXRRSET, adın tamamının kullanılmıyor olmasını istiyorsa YXDOMAIN gönderin.

dns-rcode-nxrrset = Gereken kayıtlar yok veya farklı
    .description = Güncelleme bir adda belirli kayıtları gerektirir, ancak bunlar yoktur veya değerleri farklıdır. Hiçbir şey değiştirilmemiştir.
    .when = Genellikle bir DHCP sunucusu adı kendisinin oluşturup oluşturmadığını kontrol ettiğinde, ancak eşleşen TXT veya DHCID kaydı bulamadığında gelir. DHCP sunucusunun günlüğünde kod çoğu kez YXDOMAIN sonrasında görülür.
    .fix = Addaki kayıtları güncellemenin ön koşuluyla karşılaştırın. Onları başka bir şey değiştirdiyse yeniden okuyup yeni bir güncelleme oluşturun; eskiyseler silin.
    .use = Güncellemenin gerektirdiği kayıtlar yoksa veya farklıysa NXRRSET, adın kendisini gerektiriyorsa NXDOMAIN gönderin. Sorguya bunun yerine boş bir yanıtla NOERROR gönderin.

dns-rcode-notauth = Sunucu bölge için yetkili değil
    .description = Sunucu; güncellemenin, aktarımın veya NOTIFY iletisinin belirttiği bölge için yetkili değildir. Yanında bir TSIG hatası varsa NOTAUTH, bunun yerine iletinin yetkilendirilmediği anlamına gelir.
    .when = İleti yanlış sunucuya gittiğinde, yanlış bölgeyi belirttiğinde veya bölge yüklü değilken ulaştığında gelir.
    .fix = NOTAUTH yanında BADKEY, BADSIG veya başka bir TSIG hatası varsa o hatayı düzeltin. Aksi durumda bölgenin adını ve sunucunun adresini kontrol edin. Sunucuyu siz yönetiyorsanız bölgeyi yüklediğini kontrol edin.
    .use = Yetkili olmadığınız bir bölgenin güncellemesi veya aktarımı için NOTAUTH, onunla ilgili olağan sorgular için REFUSED, yalnızca bir ad bölgenin dışındaysa NOTZONE gönderin.

dns-rcode-notauth-tsig = İleti yetkilendirilmedi
    .description = Sunucu iletinin imzasını kabul etmemiştir; bu yüzden iletiyi işlememiştir. Nedeni, örneğin BADKEY, TSIG kaydının hata alanındadır.
    .when = Anahtar, imza, zaman veya kısaltılmış imzanın uzunluğu yanlış olduğunda imzalı bir güncellemeden, aktarımdan veya sorgudan sonra gelir. Gerekli imzayı taşımayan bir TKEY sorgusundan sonra da gelir.
    .fix = NOTAUTH yanında veya sunucunun günlüğünde BADKEY, BADSIG, BADTIME veya BADTRUNC arayın. Sonra anahtarı, imzanın kısaltılma ayarını veya yanlış olan saati düzeltin.
    .use = Bir imza kontrollerinizden geçmiyorsa nedeni TSIG kaydında belirterek NOTAUTH gönderin. Geçiyor, ancak anahtarın izni yoksa REFUSED, biçimi hatalı TSIG kaydı için FORMERR gönderin.

dns-rcode-notzone = Ad bölgenin dışında
    .description = Güncellemedeki bir ad, güncellemenin belirttiği bölgenin içinde değildir. Hiçbir şey değiştirilmemiştir.
    .when = Güncelleme yanlış bölgeyi belirttiğinde veya bir adres kaydıyla PTR kaydı gibi iki bölgenin kayıtlarını karıştırdığında gelir.
    .fix = Bölgede ve adlarda eksik nokta veya uzantı olup olmadığına bakın. Her bölgenin kayıtlarını ayrı bir güncellemede gönderin: nsupdate içinde aralarına send yazın.
    .use = Ön koşul veya güncelleme bölümündeki bir ad bölgenin dışındaysa NOTZONE, bölge için yetkili değilseniz NOTAUTH gönderin.

dns-rcode-dsotypeni = DSO türü desteklenmiyor
    .description = Sunucu DNS Stateful Operations (DSO) destekler, ancak isteğin istediği türü desteklemez.
    .when = İstemci, anlık bildirimler gibi, sunucuda olmayan bir DSO uzantısını istediğinde gelir. Çok az program DSO kullanır.
    .fix = Sunucuyu güncelleyin veya istemciyi bu uzantı olmadan çalışacak şekilde yapılandırın. Olağan sorgular aynı bağlantıda çalışmayı sürdürür.
    .use = İstek yanıt bekliyorsa, bilmediğiniz bir birincil DSO türü için DSOTYPENI gönderin. Keepalive için hiçbir zaman göndermeyin. DSO desteklemiyorsanız NOTIMP gönderin.

dns-rcode-badvers = EDNS sürümü desteklenmiyor
    .description = Sunucu sorgudaki EDNS sürümünü desteklemez. Kendi sürümü yanıtın OPT kaydındadır.
    .when = Şimdiye kadar başka sürüm olmadığı hâlde EDNS sürümü 0 üzerinde olan bir sorgudan sonra gelir. Böyle bir sorgu genellikle bir testten veya hatalı bir programdan gelir.
    .fix = EDNS sürüm 0 ile yeniden sorgulayın. Programınız başka bir sürüm seçmediyse yolda sorguları değiştiren bir cihaz arayın.
    .use = BADVERS yanıtını yalnızca desteklemediğiniz bir EDNS sürümü için gönderin ve desteklediğiniz en yüksek sürümü belirtin. Biçimi hatalı bir OPT kaydı için FORMERR gönderin.

dns-rcode-badsig = İmza eşleşmiyor
    .description = Sunucu anahtarı bilir, ancak imza iletiyle ve paylaşılan gizli anahtarla eşleşmez. İleti işlenmemiştir.
    .when = İki tarafta aynı anahtar adı altında farklı gizli anahtarlar olduğunda veya yol üzerindeki bir şey iletiyi değiştirdiğinde gelir.
    .fix = Gizli anahtarı ve algoritmasını iki tarafta karşılaştırın ve farkları düzeltin. Aynıysalar DNS iletilerini değiştiren bir iletici sunucu veya güvenlik duvarı arayın.
    .use = İmza başarısızsa NOTAUTH içeren imzasız bir yanıtta BADSIG, bilinmeyen anahtar için BADKEY, imza doğru ancak zaman yanlışsa BADTIME gönderin.

dns-rcode-badkey = Anahtar tanınmadı
    .description = Sunucu, iletiyi imzalayan anahtarı bilmez veya algoritmasını desteklemez. İleti işlenmemiştir.
    .when = Anahtarın sunucudaki adı farklı olduğunda, anahtar oraya hiç eklenmediğinde veya değiştirildiğinde gelir. TKEY ile üzerinde anlaşılan bir anahtarın süresi de dolmuş olabilir. TKEY kaydında kod genellikle Kerberos anlaşmasının başarısız olduğu anlamına gelir.
    .fix = Anahtarın adını harfi harfine ve algoritmasını iki tarafta karşılaştırın. Anahtar sunucuda yoksa ekleyip yapılandırmayı yeniden yükleyin. TKEY ile gelen bir anahtar için istemcinin Kerberos biletini kontrol edip yeniden anlaşın.
    .use = Anahtarı veya algoritmasını tanımıyorsanız NOTAUTH içeren imzasız bir yanıtta BADKEY, ikisini de bildiğiniz hâlde imza başarısızsa BADSIG gönderin.

dns-rcode-badtime = İmza zaman aralığının dışında
    .description = İmza doğrudur, ancak zamanı sunucunun saatinden fazla uzaktır veya bu anahtarla daha önce alınmış bir iletinin zamanından eskidir.
    .when = Bir saat, iletinin genellikle 300 saniye olan fudge değerinden fazla yanlış olduğunda veya iletiler yanlış sırayla ulaştığında gelir.
    .fix = İki saati UTC olarak karşılaştırın ve NTP ile eşitleyin. Sunucunun saati yanıtın TSIG kaydındadır. İki saat de doğruysa iletiyi yeniden imzalayıp gönderin.
    .use = NOTAUTH içeren imzalı bir yanıtta BADTIME gönderin ve kendi saatinizi Other Data içine yazın. Önce imzayı kontrol edin: eşleşmiyorsa BADSIG gönderin.

dns-rcode-badmode = TKEY modu desteklenmiyor
    .description = Sunucu, istemcinin TKEY kaydındaki modu, yani anahtar üzerinde anlaşma yöntemini desteklemez.
    .when = Anahtar anlaşması sırasında, örneğin istemci Diffie-Hellman kullandığında ve sunucu yalnızca GSS-API desteklediğinde gelir.
    .fix = İki tarafın da desteklediği bir mod seçin; Active Directory GSS-API kullanır. Aksi durumda iki tarafta paylaşılan bir anahtar yapılandırın.
    .use = Desteklemediğiniz bir mod için yanıtınızın TKEY kaydında BADMODE, yalnızca algoritma desteklenmiyorsa BADALG gönderin.

dns-rcode-badname = Anahtar adı kullanımda veya bilinmiyor
    .description = TKEY kaydı, zaten anahtarı olan bir ad altında yeni bir anahtar oluşturulmasını veya sunucuda olmayan bir anahtarın silinmesini ister.
    .when = Anahtar anlaşması sırasında istemci aynı adı iki kez seçtiğinde veya sunucuda artık bulunmayan bir anahtarı silmek istediğinde gelir.
    .fix = Anahtar üzerinde benzersiz bir adla yeniden anlaşın. Silmeden sonra geldiyse bir şey yapmanız gerekmez: anahtar yoktur.
    .use = Adın başka bir anahtarı zaten varsa veya silinecek böyle bir anahtar yoksa BADNAME, iletiyi bilinmeyen bir anahtar imzaladıysa BADKEY gönderin.

dns-rcode-badalg = TKEY algoritması desteklenmiyor
    .description = Sunucu, istemcinin TKEY kaydındaki algoritmayı desteklemez. Belirtim kodu listeler, ancak kullanımını açıklamaz.
    .when = Seyrek olarak, anahtar anlaşması sırasında gelir. Desteklenmeyen algoritmalı bir TSIG kaydına bunun yerine BADKEY ile yanıt verilir.
    .fix = gss-tsig veya hmac-sha256 gibi iki tarafın da desteklediği bir algoritma seçin veya sunucuyu güncelleyin.
    .use = Desteklemediğiniz bir algoritma için yanıtınızın TKEY kaydında BADALG, desteklemediğiniz bir mod için BADMODE gönderin. TSIG kaydında BADKEY gönderin.

dns-rcode-badtrunc = İmza fazla kısaltılmış
    .description = İmza olduğu kadarıyla doğrudur, ancak istemci onu sunucu politikasının izin verdiğinden az sekizliye kısaltmıştır.
    .when = İstemcinin anahtarı hmac-sha256-128 gibi kısaltılmış bir algoritma kullandığında ve sunucu daha uzun bir imza gerektirdiğinde gelir.
    .fix = Anahtarı istemcide kısaltma olmadan yapılandırın. Ya da yanıttaki imzanın uzunluğunu kullanın; sunucunun politikası buna izin verir.
    .use = Kısaltılmış bir imza geçerli, ancak politikanız için fazla kısaysa BADTRUNC, belirtimin izin verdiğinden kısaysa FORMERR gönderin.

dns-rcode-badcookie = Sunucu çerezi yok veya geçerli değil
    .description = Sunucu sorguyu yalnızca, istemcinin adresinin sahte olmadığını gösteren geçerli bir DNS çereziyle işler. Yanıt o çerezi içerir.
    .when = Çerez gerektiren bir sunucuya yapılan ilk sorgudan sonra, çoğu kez sunucu saldırı altındayken gelir. Çerez fazla eski olduğunda veya istemcinin adresi değiştiğinde de gelir.
    .fix = Bir şey yapmanız gerekmez: istemciler yeni çerezle, o da olmazsa TCP üzerinden yeniden sorgular. Kod gelmeyi sürdürürse adresin arkasındaki bütün sunuculara aynı çerez gizli anahtarını verin.
    .use = Geçerli bir çerez gerektiriyorsanız yeni bir çerezle BADCOOKIE gönderin. TCP üzerinde normal yanıt verin. Uzunluğu geçersiz bir çerez için FORMERR gönderin.
