# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = TLS uyarıları
    .description = Eski adı SSL olan TLS, bağlantıları şifreler. Bir taraf uyarıyla diğerine bağlantıyı kapattığını veya bir el sıkışmayı ya da iletiyi neden kabul edemediğini bildirir.

## Classes

tls-alert-class-closure = Kapatma uyarısı
    .description = Uyarıyı gönderen, bağlantıyı, el sıkışmasını veya erken verisini bilerek sonlandırır. Protokolde bir sorun yoktur.
tls-alert-class-error = Hata uyarısı
    .description = Uyarıyı gönderen, el sıkışmada veya sonraki bir iletide hata bulmuştur. Birkaç istisna dışında bağlantı hemen biter.

## Facts that only TLS alerts have

tls-alert-fact-level = Düzey
    .fatal = Uyarı “fatal” düzeyindedir: iki taraf da bağlantıyı hemen kapatır.
    .since-1-3 = Uyarı, TLS 1.3 sürümünde “fatal” düzeyindedir. Önceki sürümlerde gönderen “warning” ile “fatal” arasında seçim yapar.
    .either = Gönderen vazgeçerse uyarı “fatal”, vazgeçmezse “warning” düzeyindedir.
    .warning = Uyarı “warning” düzeyindedir, ölümcül bir hata değildir.
    .usually-warning = Uyarı genellikle “warning” düzeyindedir ve ardından close_notify gelir.
tls-alert-fact-versions = Sürümler
    .all = Bu uyarı SSL 3.0 ve bütün TLS sürümlerinde vardır.
    .tls = Bu uyarı bütün TLS sürümlerinde vardır, SSL 3.0 sürümünde yoktur.
    .until-1-2 = Bu uyarı SSL 3.0 sürümünde ve 1.2 dâhil olmak üzere önceki TLS sürümlerinde vardır, TLS 1.3 sürümünde yoktur.
    .tls-until-1-2 = Bu uyarı TLS 1.0, 1.1 ve 1.2 sürümlerinde vardır, TLS 1.3 sürümünde yoktur.
    .tls-1-0-and-1-1 = Bu uyarı yalnızca TLS 1.0 ve 1.1 sürümlerinde vardır.
    .tls-1-0 = Bu uyarı yalnızca TLS 1.0 sürümünde vardır.
    .ssl-3 = Bu uyarı yalnızca SSL 3.0 sürümünde vardır.
    .tls-1-3 = Bu uyarı yalnızca TLS 1.3 sürümünde vardır.
    .dtls-1-3 = Bu uyarı yalnızca UDP üzerinden çalışan DTLS 1.3 sürümünde vardır.
    .drafts = Bu uyarı yalnızca TLS 1.3 taslaklarında vardı.
tls-alert-fact-sender = Gönderen
    .client = Bu uyarıyı istemci gönderir.
    .server = Bu uyarıyı sunucu gönderir.
    .either = Bu uyarıyı iki taraf da gönderebilir.
    .verifier = Bu uyarıyı, diğerinin sertifikasını reddeden taraf gönderir. Uyarıyı alan taraf o sertifikayı sunmuştur.
tls-alert-fact-moment = Zamanı
    .handshake = El sıkışma sırasında gönderilir.
    .certificate = El sıkışma sırasında gönderilir. TLS 1.3 sürümünde sunucunun istemci sertifikasıyla ilgili uyarısı, istemcinin el sıkışması zaten tamamlandığında, çoğu kez ilk okumada ulaşır.
    .after = El sıkışmadan sonra gönderilir.
    .any = El sıkışma sırasında veya sonra gönderilebilir.
tls-alert-fact-quic = QUIC hata kodu

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = Bir HTTP ağ geçidi sunucudan { $from } aldığında kendi istemcisi { $to } alır; anlam aynıdır.
    .close = Bir HTTP ağ geçidi sunucudan { $from } aldığında kendi istemcisi { $to } alır; anlam neredeyse aynıdır.
    .narrower = Bir HTTP ağ geçidi sunucudan { $from } aldığında kendi istemcisi { $to } alır; bu, { $from } uyarısının yalnızca bir örneğidir.
    .broader = Bir HTTP ağ geçidi sunucudan { $from } aldığında kendi istemcisi { $to } alır; bu, başka hataları da kapsar.
    .loose = Bir HTTP ağ geçidi sunucudan { $from } aldığında kendi istemcisi { $to } alır; anlamın büyük bölümü kaybolur.

tls-alert-context-cloudflare =
    .exact = Cloudflare ile sitenin kendi sunucusu arasındaki bağlantı { $from } uyarısının belirttiği nedenle başarısız olursa ziyaretçilere { $to } gösterilir; ikisinin anlamı aynıdır.
    .close = Cloudflare ile sitenin kendi sunucusu arasındaki bağlantı { $from } uyarısının belirttiği nedenle başarısız olursa ziyaretçilere { $to } gösterilir; ikisinin anlamı neredeyse aynıdır.
    .narrower = Cloudflare ile sitenin kendi sunucusu arasındaki bağlantı { $from } uyarısının belirttiği nedenle başarısız olursa ziyaretçilere { $to } gösterilir; bu, { $from } uyarısının yalnızca bir örneğidir.
    .broader = Cloudflare ile sitenin kendi sunucusu arasındaki bağlantı { $from } uyarısının belirttiği nedenle başarısız olursa ziyaretçilere { $to } gösterilir; bu, başka hataları da kapsar.
    .loose = Cloudflare ile sitenin kendi sunucusu arasındaki bağlantı { $from } uyarısının belirttiği nedenle başarısız olursa ziyaretçilere { $to } gösterilir; anlamın büyük bölümü kaybolur.

## Codes

tls-alert-close-notify = Bağlantı düzgün kapatıldı
    .description = Gönderen bu bağlantıda başka bir şey göndermeyecektir. Uyarı, öncesindeki verilerin eksiksiz olduğunu ve kesilmediğini kanıtlar.
    .when = Çoğu bağlantının sonunda gelir. El sıkışma sırasında gelirse karşı taraf neden belirtmeden vazgeçmiştir.
    .fix = Aktarımın sonunda geldiyse bir şey yapmanız gerekmez. El sıkışma sırasında geldiyse nedeni karşı tarafın günlüğünde arayın. Boştaki bir bağlantıyı sonlandırıyorsa başka bir şey göndermeden önce yeni bir bağlantı açın.
    .use = Daha önce bir hata uyarısı göndermediyseniz göndermeyi bırakmadan önce close_notify gönderin. TLS 1.2 ve öncesinde ona hemen kendi uyarınızla yanıt verin. TLS 1.3 sürümünde önce göndermeyi bitirebilirsiniz.

tls-alert-end-of-early-data = Erken veri tamamlandı
    .description = TLS 1.3 taslaklarına uyan istemciler bu uyarıyla erken (0-RTT) verilerinin sonunu işaretlerdi. TLS 1.3 sürümünün son hâlinde bunu EndOfEarlyData el sıkışma iletisi yapar.
    .when = Eski paket kayıtlarında, 2016 yılından kalma deneme yazılımlarında görülür. Kayıt listesi numarayı atanmamış gösterdiği hâlde Wireshark adı hâlâ gösterir.
    .fix = İki taraf da TLS 1.3 sürümünün son hâlini kullansın diye taslağa uyan yazılımı güncelleyin.
    .use = Bu uyarıyı hiçbir zaman göndermeyin: diğer yazılımlar bilmedikleri bir uyarıyı ölümcül hata sayar. Bunun yerine EndOfEarlyData iletisini gönderin.

tls-alert-unexpected-message = Bu noktada beklenmeyen ileti
    .description = Gönderen, yanlış sırada bir el sıkışma iletisi veya el sıkışma tamamlanmadan gelen veri gibi bu noktada izin verilmeyen bir ileti almıştır.
    .when = HTTPS portunda düz HTTP gibi TLS dışında bir şey geldiğinde görülür. Doğru programlar buna hiçbir zaman yol açmaz; diğer durumlarda bir TLS kitaplığı veya yol üzerindeki bir cihaz hatalıdır.
    .fix = İki tarafın da bu portta baştan veya STARTTLS sonrasında TLS beklediğini kontrol edin. Sonra TLS kitaplıklarını güncelleyin ve TLS trafiğini inceleyen proxy sunucularını ve güvenlik yazılımlarını devreden çıkarın.
    .use = Geçerli bir ileti yanlış zamanda gelirse unexpected_message, bir ileti ayrıştırılamıyorsa decode_error, değerlerinden biri yanlışsa illegal_parameter gönderin.

tls-alert-bad-record-mac = TLS kaydı bozuk veya yanlış şifrelenmiş
    .description = Gönderen bir TLS kaydının şifresini çözememiş veya kaydın bütünlük kontrolü başarısız olmuştur: kayıt yolda değişmiştir veya yanlış anahtarlarla şifrelenmiştir.
    .when = Paketler bozulduğunda seyrek olarak gelir. Daha çok, örneğin fork işleminden sonra birkaç süreç veya iş parçacığı tek bağlantıyı paylaştığında ya da TLS kitaplığı, VPN veya ağ kartı sürücüsü hatalı olduğunda gelir.
    .fix = Her sürece kendi bağlantısını verin. TLS kitaplığını güncelleyin. Uyarı gelmeyi sürdürürse VPN, proxy sunucusu ve ağ kartı yük boşaltması olmadan test edin.
    .use = Şifresini çözemediğiniz veya doğrulayamadığınız her TLS kaydı için bad_record_mac gönderin ve hangisinin başarısız olduğunu açıklamayın. Bir imza veya Finished iletisi yanlışsa decrypt_error gönderin.

tls-alert-decryption-failed = TLS kaydının şifresi çözülemedi
    .description = Bir TLS kaydından geçerli bir şey çıkmamıştır: uzunluğu şifreleme algoritmasının blok boyutuna uymamıştır veya dolgusu yanlıştır.
    .when = Yalnızca eski yazılımlardan gelir. İki uyarı arasındaki fark saldırganların verileri çözmesine yardım ettiği için sonraki sürümler bunun yerine bad_record_mac gönderir.
    .fix = İki taraf da TLS 1.2 veya daha yenisini kullansın diye uyarıyı gönderen yazılımı güncelleyin. Kayıtlar hâlâ başarısız oluyorsa bozuk paketler veya onları değiştiren bir cihaz arayın.
    .use = TLS 1.2 sürümünün yasakladığı decryption_failed uyarısını hiçbir zaman göndermeyin. Şifresini çözemediğiniz her TLS kaydı için bad_record_mac gönderin.

tls-alert-record-overflow = TLS kaydı çok uzun
    .description = Bir TLS kaydı, TLS protokolünün izin verdiğinden uzundur: 16.384 bayttan veya iki tarafın anlaştığı daha düşük bir sınırdan fazla veri içerir.
    .when = Baytlar düz HTTP gibi TLS olmadığında ve bunlardan ikisi uzunluk olarak okunduğunda gelir. Paketler bozulduğunda seyrek olarak gelir.
    .fix = Ana makineyi, portu ve şemayı kontrol edin: TLS istemcisine TLS kullanan bir port gerekir. Doğruysalar kaydı yazan TLS kitaplığını güncelleyin.
    .use = Bir TLS kaydı sınırı aşıyorsa record_overflow, bir iletinin uzunluğu içeriğiyle eşleşmiyorsa decode_error gönderin.

tls-alert-decompression-failure = TLS kaydı açılamadı
    .description = Gönderen, örneğin içeriği aşırı uzunluğa genişleyeceği için sıkıştırılmış bir TLS kaydını açamamıştır.
    .when = Yalnızca TLS sıkıştırması açık olduğunda gelir. Bu, 2012 yılındaki CRIME saldırısından beri güvensiz sayılır.
    .fix = TLS sıkıştırmasını kapatın; tek tarafta kapatmak yeterlidir. Sonra eski olan tarafı güncelleyin.
    .use = Sıkıştırılmış kayıt bulunmayan TLS 1.3 sürümünde bu uyarıyı göndermeyin. Önceki sürümlerde yalnızca açılamayan veriler için gönderin. Sıkıştırılmış bir sertifika bozuksa bad_certificate gönderin.

tls-alert-handshake-failure = Ortak güvenlik ayarı yok
    .description = Gönderen, karşı tarafın sunduklarında kabul edilebilir bir birleşim bulamaz: örneğin ortak bir şifreleme paketi, anahtar değişim grubu veya imza algoritması yoktur. Uyarı hangisinin eksik olduğunu belirtmez.
    .when = Sunucu eski bir istemcinin şifreleme algoritmalarını reddettiğinde veya uygun sertifikası olmadığında gelir; TLS 1.3 öncesinde istemci sertifikası eksik olduğunda da gelir. Chrome ERR_SSL_VERSION_OR_CIPHER_MISMATCH, Firefox SSL_ERROR_NO_CYPHER_OVERLAP gösterir.
    .fix = İstemciyi güncelleyin. Sunucuyu siz yönetiyorsanız şifreleme algoritmalarını, grupları ve sertifikayı istemcinin sunduklarıyla karşılaştırın. Sunucu istemci sertifikası istiyorsa bir tane yükleyin.
    .use = Sunulan hiçbir birleşim kabul edilebilir değilse handshake_failure, sorun TLS sürümüyse protocol_version, istemcinin sunduğu fazla zayıfsa insufficient_security gönderin.

tls-alert-no-certificate = İstemcinin sertifikası yok
    .description = İstemcide sunucunun isteğine uyan bir sertifika yoktur. Sunucu sertifika olmadan devam edebilir veya handshake_failure ile reddedebilir.
    .when = 2015 yılında yasaklanan SSL 3.0 ile gelir. TLS kullanan istemci bunun yerine boş bir sertifika listesi gönderir.
    .fix = İki tarafta da SSL 3.0 kullanımını kapatın. Sunucu sertifika gerektiriyorsa istemciye özel anahtarıyla birlikte bir sertifika yükleyin.
    .use = TLS kullanırken no_certificate uyarısını hiçbir zaman göndermeyin. Sertifikası olmayan istemciden boş bir Certificate iletisi, sertifika gerektiren TLS 1.3 sunucusundan certificate_required gönderin.

tls-alert-bad-certificate = Sertifika bozuk veya geçersiz
    .description = Bu uyarıyı alan tarafın sertifikası bozuktur, doğrulanmayan bir imza içerir veya MD5 gibi kırılmış bir karma işlevine dayanır.
    .when = İstemci sunucunun sertifikasını reddettiğinde sunucuya gelir; Go ile yazılmış istemciler bunu başarısız olan her sertifika için gönderir. Sunucu istemcinin sertifikasını reddettiğinde istemciye gelir; eski sunucular bunu hiç sertifika gelmediğinde bile gönderir. Chrome bu durumda ERR_BAD_SSL_CLIENT_AUTH_CERT gösterir.
    .fix = Uyarıyı alan tarafta sertifikayı zinciri, adları ve tarihleriyle kontrol edip yeniden yükleyin. Geçerliyse sertifikayı veren kuruluşu, uyarıyı gönderen tarafın güven deposuna ekleyin.
    .use = Karşı tarafın sertifikası bozuksa veya içindeki bir imza yanlışsa bad_certificate gönderin. certificate_expired, certificate_revoked veya unknown_ca uyuyorsa onu gönderin. TLS 1.3 sunucusundan, hiç sertifika gelmediyse certificate_required gönderin.

tls-alert-unsupported-certificate = Sertifika türü desteklenmiyor
    .description = Gönderen, karşı tarafın sunduğu sertifikanın türünü, örneğin anahtar algoritmasını desteklemez veya sertifika bu kullanım için verilmemiştir.
    .when = İstemci, sunucular için olan bir sertifika veya sunucu, istemciler için olan bir sertifika sunduğunda, yani genişletilmiş anahtar kullanımı uymadığında ya da onu kontrol eden tarafta anahtarın algoritması olmadığında gelir.
    .fix = Uyarıyı alan tarafta sertifikanın genişletilmiş anahtar kullanımını kontrol edin: sunuculara serverAuth, istemcilere clientAuth gerekir. Doğruysa RSA veya P-256 gibi yaygın anahtar türünde bir sertifika isteyin.
    .use = Sorun karşı tarafın sertifikasının türü veya amacıysa unsupported_certificate, sertifika bozuksa bad_certificate, iki tarafın ortak imza algoritması yoksa handshake_failure gönderin.

tls-alert-certificate-revoked = Sertifika iptal edilmiş
    .description = Bu uyarıyı alan tarafın sertifikasını veya zincirindeki bir sertifikayı, sertifika yetkilisi bitiş tarihinden önce iptal etmiştir.
    .when = Bir iptal listesi (CRL) veya OCSP yanıtı; örneğin anahtarı çalındığı, sertifika değiştirildiği veya bir cihaz kullanımdan çekildiği için sunucunun ya da istemcinin sertifikasının iptal edildiğini bildirdiğinde gelir.
    .fix = Uyarıyı alan taraf için yeni bir anahtarla yeni bir sertifika isteyin ve iptal edilenin yerine yükleyin. Nedeni bilmiyorsanız sertifika yetkilisine sorun.
    .use = Bir CRL veya OCSP yanıtı karşı tarafın sertifikasının iptal edildiğini bildiriyorsa certificate_revoked, yalnızca tarihler yanlışsa certificate_expired gönderin. İstemciden, sunucunun OCSP yanıtı kullanılamıyorsa bad_certificate_status_response gönderin.

tls-alert-certificate-expired = Sertifikanın süresi dolmuş veya henüz geçerli değil
    .description = Bu uyarıyı alan tarafın sertifikası veya zincirindeki bir sertifika geçerlilik süresinin dışındadır: süresi dolmuştur veya henüz geçerli değildir.
    .when = Sunucunun veya istemcinin sertifikasını kimse yenilemediğinde veya yenilendiği hâlde program eski dosyayı kullandığında gelir. Kontrol eden taraftaki yanlış bir saat aynı sonucu verir.
    .fix = Uyarıyı alan tarafta sertifikayı yenileyin ve kullanan programın yeni sertifikayı yüklemesini sağlayın. Sonra ara sertifikaları ve uyarıyı gönderen tarafın saatini kontrol edin.
    .use = Sorun karşı tarafın sertifikasının tarihleriyse certificate_expired, sertifika yetkilisi onu iptal ettiyse certificate_revoked, özel bir uyarı uymuyorsa certificate_unknown gönderin.

tls-alert-certificate-unknown = Sertifika başka bir nedenle reddedildi
    .description = Gönderen, bu uyarıyı alan tarafın sertifikasını başka hiçbir uyarının belirtmediği bir nedenle reddeder. Bu, sertifikanın bilinmediği anlamına gelmez.
    .when = Tarayıcı veya uygulama sunucunun sertifikasını kabul etmediğinde sunucuya, sunucu istemcinin sertifikasını kabul etmediğinde istemciye gelir. Java bunu başarısız kontrollerin çoğundan sonra, Chrome ve Android uygulamaları ise çoğu kez gönderir.
    .fix = Uyarıyı alan tarafta sertifikanın adlarını, tarihlerini, onu veren kuruluşu ve ara sertifikaları kontrol edin. Her şey yolundaysa uyarıyı gönderen taraftan günlüğündeki nedeni isteyin ve güven deposunu kontrol edin.
    .use = Karşı tarafın sertifikası için certificate_unknown uyarısını yalnızca unknown_ca, certificate_expired, certificate_revoked, unsupported_certificate ve bad_certificate uyarılarının hiçbiri uymuyorsa gönderin.

tls-alert-illegal-parameter = El sıkışmada izin verilmeyen değer
    .description = Bir el sıkışma iletisi ayrıştırılmıştır, ancak değerlerinden biri yanlıştır veya hiç sunulmamış bir şifreleme algoritması gibi başka bir değerle çelişir.
    .when = İki tarafın TLS kitaplıkları uyumsuz veya biri hatalı olduğunda gelir. El sıkışmayı değiştiren proxy sunucuları ve güvenlik duvarları da buna yol açar.
    .fix = İki tarafın TLS kitaplıklarını güncelleyin, proxy sunucularını ve güvenlik duvarlarını devreden çıkarın. Değeri bulmak için deneme olarak TLS 1.3 veya alışılmadık anahtar değişim gruplarını kapatın.
    .use = İleti ayrıştırılıyor, ancak bir değer yanlışsa illegal_parameter, ayrıştırılamıyorsa decode_error, değerlere izin var ancak sizin için kabul edilemiyorsa handshake_failure gönderin.

tls-alert-unknown-ca = Sertifika, bilinmeyen bir sertifika yetkilisinden
    .description = Bu uyarıyı alan tarafın sertifikası, gönderenin güvendiği bir sertifika yetkilisine götürmez: veren kuruluşun sertifikası eksiktir veya gönderenin güven deposunda yoktur.
    .when = Sertifika yetkilisi özel veya yeni olduğunda, sertifika kendinden imzalı olduğunda veya ara sertifikaları eksik olduğunda gelir. Uyarıyı sunucu aldıysa sunucunun sertifikasını istemci, istemci aldıysa istemcinin sertifikasını sunucu reddetmiştir.
    .fix = Uyarıyı alan tarafta ara sertifikaları da yükleyin veya kendinden imzalı sertifikayı karşı tarafın güvendiği bir sertifikayla değiştirin. Sertifika yetkilisi özel veya yeniyse kök sertifikasını karşı tarafın güven deposuna ekleyin.
    .use = Karşı tarafın zinciri geçerli, ancak güvendiğiniz bir sertifika yetkilisine ulaşmıyorsa unknown_ca, içindeki bir imza yanlışsa bad_certificate, zincire güveniyor ancak sahibine izin vermiyorsanız access_denied gönderin.

tls-alert-access-denied = Geçerli kimlik bilgilerine karşın erişim reddedildi
    .description = Sertifika veya önceden paylaşılan anahtar geçerlidir, ancak gönderenin erişim kuralları sahibinin bağlanmasına izin vermez.
    .when = VPN, ileti aracısı veya hizmet ağı (service mesh) gibi istemci sertifikası kullanan bir sunucu, sertifikanın sahibini izin verilenler arasında listelemediğinde gelir.
    .fix = İstemcinin amaçlanan sertifikayı veya anahtarı kullandığını kontrol edin. Kullanıyorsa sunucu yöneticisinden adına izin vermesini isteyin.
    .use = İstemci kimliğini kanıtladığı hâlde izni yoksa access_denied, sertifikanın kendisi kabul edilemiyorsa unknown_ca veya bad_certificate gönderin.

tls-alert-decode-error = İleti ayrıştırılamadı
    .description = Bir ileti TLS söz dizimine uymaz: bir alan aralığının dışındadır veya bir uzunluk yanlıştır.
    .when = Doğru programlar arasında yalnızca paketler bozulduğunda gelir. Diğer durumlarda bir kitaplık hatalıdır, bir cihaz iletileri kısaltıyordur veya sunucu boş bir sertifika listesi gönderiyordur.
    .fix = Uyarıyı alan tarafın TLS kitaplığını güncelleyin ve TLS trafiğini inceleyen cihazları devreden çıkarın. Sunucuyu siz yönetiyorsanız sertifika dosyasının boş olmadığını kontrol edin.
    .use = Bir ileti ayrıştırılamıyorsa decode_error, ayrıştırılıyor ancak bir değer yanlışsa illegal_parameter, bir TLS kaydı çok uzunsa record_overflow gönderin.

tls-alert-decrypt-error = İmza veya anahtar kontrolü başarısız
    .description = El sıkışmadaki kriptografik bir kontrol başarısız olmuştur: bir imza, Finished iletisi veya önceden paylaşılan anahtarın kanıtı yanlıştır.
    .when = Özel anahtar sertifikasına ait olmadığında, iki tarafın önceden paylaşılan anahtarları farklı olduğunda veya bir proxy sunucusu el sıkışmayı değiştirdiğinde gelir. Bazı sunucular bilinmeyen bir anahtar kimliği için de bunu gönderir.
    .fix = Uyarıyı alan tarafta sertifikayla özel anahtarın birbirine ait olduğunu kontrol edin veya iki tarafın önceden paylaşılan anahtarlarını karşılaştırın. Sonra TLS kitaplıklarını güncelleyin ve proxy sunucularını devreden çıkarın.
    .use = El sıkışma imzası, Finished iletisi veya PSK binder doğrulanmıyorsa decrypt_error, bir TLS kaydı doğrulanmıyorsa bad_record_mac, sertifika içindeki bir imza yanlışsa bad_certificate gönderin.

tls-alert-too-many-cids-requested = Çok fazla bağlantı kimliği istendi
    .description = Karşı taraf çok fazla RequestConnectionId iletisi göndermiştir; bu yüzden uyarıyı gönderen taraf, DTLS bağlantısını sonlandırır.
    .when = Adresleri değişirken bağlantıyı açık tutan programlarda, biri sürekli yeni bağlantı kimlikleri istediğinde gelir.
    .fix = Programın neden sürekli yeni kimlik istediğini bulun ve yalnızca kullanılmamış az sayıda kimlik kaldığında istemesini sağlayın.
    .use = Bu uyarıyı yalnızca istekler aşırıysa gönderin. Bunun yerine daha az kimlik içeren veya hiç kimlik içermeyen bir NewConnectionId iletisiyle yanıt verebilirsiniz. Bağlantı kimliği üzerinde anlaşılmadıysa unexpected_message gönderin.

tls-alert-export-restriction = Anahtar ihracat kuralları için çok uzun
    .description = Anlaşma, doksanlı yılların ihracat kurallarına uymamıştır; örneğin yalnızca 512 bite izin veren bir şifreleme paketi için 1024 bitlik RSA anahtarı kullanılmıştır.
    .when = İhracat sürümleri zayıf anahtarlarla sınırlı olan, doksanlı yıllardan kalma yazılımlardan gelir. İhracat için zayıflatılmış şifreleme çoktan kırılmıştır.
    .fix = Eski yazılımı değiştirin ve karşı tarafta bütün ihracat şifreleme paketlerini kapatın.
    .use = export_restriction uyarısını hiçbir zaman göndermeyin. Şifreleme algoritmaları kabul edilemiyorsa handshake_failure veya insufficient_security gönderin.

tls-alert-protocol-version = TLS sürümü desteklenmiyor
    .description = Gönderen, karşı tarafın önerdiği TLS sürümünü tanır, ancak desteklemez veya kapatmıştır.
    .when = Eski bir istemci, en az TLS 1.2 gerektiren bir sunucuya yalnızca TLS 1.0 veya 1.1 sunduğunda gelir. Tersi daha seyrektir: yeni bir istemci, eski bir sunucunun seçtiği sürümü reddeder.
    .fix = İstemciyi güncelleyin veya ayarlarında TLS 1.2 ve 1.3 sürümlerini açın. Eski olan taraf sunucuysa sunucuyu güncelleyin.
    .use = Sunulan sürümlerin hiçbirini desteklemiyorsanız protocol_version, sürüm kabul edilebilir ancak şifreleme algoritmaları değilse handshake_failure, gereksiz yere eski bir sürüme düşülmesi için inappropriate_fallback gönderin.

tls-alert-insufficient-security = Şifreleme algoritmaları veya anahtarlar çok zayıf
    .description = Sunucu, istemcinin desteklediğinden daha güçlü şifreleme algoritmaları, gruplar veya anahtarlar gerektirir. Tek neden güçse bu uyarı handshake_failure uyarısının yerini alır.
    .when = Katı yapılandırılmış bir sunucu eski bir istemciyi reddettiğinde gelir. Belirtime aykırı olarak bazı istemci kitaplıkları, sunucunun Diffie-Hellman parametreleri çok kısa olduğunda da bunu gönderir.
    .fix = İstemciyi güncelleyin. Sunucuyu siz yönetiyorsanız ve bu istemciye hizmet vermek zorundaysanız hangi alt sınırın geçerli olduğunu kontrol edin ve onu herkes için düşürmeyin.
    .use = İstemcinin sundukları, politikanız için fazla zayıfsa insufficient_security, başka nedenlerle hiçbir şey eşleşmiyorsa handshake_failure, yalnızca sürüm çok eskiyse protocol_version gönderin.

tls-alert-internal-error = Sorun uyarıyı gönderen tarafta
    .description = Gönderen, yetersiz bellek gibi kendi sorunu yüzünden devam edemez. Sorun ne karşı tarafta ne de protokoldedir.
    .when = Kaynağı yetmeyen veya anahtarını ya da sertifikasını kullanamayan bir sunucudan gelir. Bazı sunucular ve CDN hizmetleri, kendilerinde ayarlanmamış bir ana makine adı için de bunu gönderir.
    .fix = Sunucuyu siz yönetiyorsanız günlüğüne bakın, sonra bu ana makine adının sertifikasını ve anahtarını, izinleri ve belleği kontrol edin. Aksi durumda ana makine adını kontrol edin ve hatayı bildirin.
    .use = Kendi sorununuz için internal_error, hizmet vermediğiniz bir ana makine adı için unrecognized_name, nedeni belirtmek istemiyorsanız general_error gönderin.

tls-alert-inappropriate-fallback = Gereksiz yere eski sürüme düşüldü
    .description = İstemci, sunucu daha yenisini desteklediği hâlde TLS_FALLBACK_SCSV ile geri dönüş olarak işaretlenmiş eski bir TLS sürümü sunar. Geri dönüşe bir saldırgan zorlamış olabileceği için sunucu durur.
    .when = İstemcinin ilk denemesi, örneğin kötü bir ağ yüzünden başarısız olduğunda ve istemci daha sonra eski bir sürüm sunduğunda gelir.
    .fix = İstemcinin en yeni sürümünü yeniden sunmasını sağlayın. Başarısız olursa ağda onu neyin bozduğunu bulun ve istemcide geri dönüşleri kapatın.
    .use = TLS_FALLBACK_SCSV, en yeni sürümünüzden eski bir sürümle gelirse inappropriate_fallback gönderin. Sunulan sürümü desteklemiyorsanız bunun yerine protocol_version gönderebilirsiniz.

tls-alert-user-canceled = El sıkışma iptal edildi
    .description = Gönderen, protokolle ilgisi olmayan bir nedenle el sıkışmadan vazgeçer.
    .when = Bir kişi, istemci sertifikası seçimi gibi bir pencereyi kapattığında veya program bağlanırken durduğunda gelir. Java, belirtime aykırı olarak bunu daha sonra, bir TLS 1.3 bağlantısını kapatırken de gönderir.
    .fix = Bilerek iptal ettiyseniz veya el sıkışma zaten tamamlandıysa bir şey yapmanız gerekmez. Aksi durumda adımı yineleyip pencereyi onaylayın veya hangi programın vazgeçtiğini bulun.
    .use = Bir el sıkışmadan hatasız vazgeçiyorsanız user_canceled, ardından close_notify gönderin. El sıkışmadan sonra yalnızca close_notify gönderin.

tls-alert-no-renegotiation = Yeniden anlaşma reddedildi
    .description = Gönderen, zaten açık olan bir bağlantıda yeni bir el sıkışmayı reddeder. Bağlantının sürüp sürmeyeceğine bunu isteyen taraf karar verir.
    .when = Web sunucusu yalnızca bazı yollar için istemci sertifikası istediğinde veya eski bir program anahtarları değiştirmek için yeniden anlaştığında gelir. Birçok program bilinen saldırılar yüzünden reddeder.
    .fix = Sunucunun istemci sertifikasını ilk el sıkışmada, gerekirse ayrı bir ana makine adında istemesini sağlayın. Aksi durumda isteyen programda yeniden anlaşmayı kapatın.
    .use = Bir HelloRequest veya sonraki bir ClientHello iletisini reddediyorsanız “warning” düzeyinde no_renegotiation gönderin. TLS 1.3 sürümünde sonraki bir ClientHello için unexpected_message gönderin.

tls-alert-missing-extension = Zorunlu TLS uzantısı eksik
    .description = Bir el sıkışma iletisinde, TLS sürümü veya üzerinde anlaşılan başka bir şey için zorunlu olan bir uzantı eksiktir.
    .when = ClientHello iletisinde signature_algorithms, supported_groups veya key_share ya da sunucunun gerektirdiği yerde ana makine adı eksik olduğunda gelir. QUIC üzerinde quic_transport_parameters eksik olduğunda gelir.
    .fix = İstemcinin TLS kitaplığını güncelleyin ve ana makine adını (SNI) göndermesini sağlayın. İstemciyi siz geliştiriyorsanız ClientHello iletisini belirtimdeki zorunlu uzantılar listesiyle karşılaştırın.
    .use = Zorunlu bir uzantı yoksa missing_extension, var ancak değeri yanlışsa illegal_parameter, içindeki hiçbir değer sizin için kabul edilebilir değilse handshake_failure gönderin.

tls-alert-unsupported-extension = Uzantı sunulmadı veya burada kullanılamaz
    .description = Bir ileti, alıcısının sunmadığı veya bu iletide izin verilmeyen bir uzantı içerir.
    .when = Sunucu veya yol üzerindeki bir proxy sunucusu, ClientHello iletisinde olmayan bir uzantıyla yanıt verdiğinde istemcide görülür.
    .fix = Sunucunun ve TLS trafiğini inceleyen proxy sunucularının TLS kitaplığını güncelleyin. Hangisinin hatalı olduğunu görmek için proxy sunucusu olmadan test edin.
    .use = Gelen yanıt, sunmadığınız bir uzantı içeriyorsa unsupported_extension gönderin. ClientHello içinde bilmediğiniz uzantıları yok sayın. Bir uzantı eksikse missing_extension gönderin.

tls-alert-certificate-unobtainable = Sertifika alınamadı
    .description = İstemci sertifika yerine sertifikanın adresini göndermiştir ve sunucu onu oradan alamamıştır.
    .when = Küçük cihazlar için tasarlanan client_certificate_url uzantısıyla, adres yanlış olduğunda veya sunucunun ona erişimi olmadığında gelir. Bunu çok az program kullanmıştır.
    .fix = İstemcinin ayarlarındaki adresi düzeltin ve sunucunun ona ulaşmasına izin verin. Aksi durumda istemcinin sertifikanın kendisini göndermesini sağlayın.
    .use = Sertifika gerekiyorsa bu uyarıyı “fatal” düzeyinde gönderin; gerekmiyorsa uyarı göndererek veya göndermeden devam edin. Sertifika alınmış, ancak karması yanlışsa bad_certificate_hash_value gönderin.

tls-alert-unrecognized-name = Bu ana makine adına hizmet verilmiyor
    .description = Sunucu, istemcinin server_name uzantısında (SNI) istediği ana makine adını tanımaz.
    .when = Ad yanlış yazıldığında, DNS kaydı yanlış sunucuyu gösterdiğinde veya ad bu sunucuda ayarlanmadığında gelir. Eski sunucular onu “warning” düzeyinde gönderip devam eder; eski Java sürümleri gibi bazı istemciler o zaman vazgeçer.
    .fix = Ana makine adını ve DNS kayıtlarını kontrol edin. Sunucuyu siz yönetiyorsanız adı yapılandırmasına (Apache için ServerName veya ServerAlias ile) ekleyin ve onun için bir sertifika yükleyin.
    .use = Ada hizmet vermiyorsanız her zaman “fatal” düzeyinde unrecognized_name gönderin veya varsayılan bir sertifikayla devam edin. Adı tanıdığınız hâlde ortak bir şifreleme algoritması yoksa handshake_failure gönderin.

tls-alert-bad-certificate-status-response = OCSP yanıtı kabul edilmiyor
    .description = İstemci, sunucu sertifikasının iptal edilmediğine ilişkin kanıt istemiştir; sunucunun eklediği (stapling) OCSP yanıtı geçersizdir veya kabul edilemez.
    .when = Eklenen yanıt eskidiğinde, sertifikanın iptal edildiğini bildirdiğinde veya başka bir sertifikaya ait olduğunda, çoğu kez sunucu sertifika yetkilisine ulaşamadığı için gelir.
    .fix = Sunucuyu siz yönetiyorsanız saatini ve sertifika yetkilisinin OCSP sunucusuna erişimini kontrol edin, yeni bir yanıt alması için yeniden yükleyin. Sertifika iptal edildiyse değiştirin. Aksi durumda stapling özelliğini kapatın.
    .use = El sıkışmadaki OCSP yanıtı yeterli değilse bu uyarıyı gönderin. Sertifikanın iptal edildiğini başka bir kaynaktan biliyorsanız certificate_revoked gönderin.

tls-alert-bad-certificate-hash-value = Alınan sertifikanın karması yanlış
    .description = Sunucu, istemcinin sertifikasını istemcinin verdiği adresten almıştır, ancak adresle birlikte gelen karma eşleşmez.
    .when = client_certificate_url uzantısıyla, adresteki sertifika yenilendiği veya değiştirildiği hâlde istemcinin ayarları değiştirilmediğinde gelir.
    .fix = İstemcinin ayarlarındaki karmayı düzeltin. Adresteki dosya beklenen dosya değilse onu kimin değiştirdiğini bulun.
    .use = Alınan bir sertifikanın karması yanlışsa bu uyarıyı, hiçbir şey alınamadıysa certificate_unobtainable, karma eşleşiyor ancak sertifika bozuksa bad_certificate gönderin.

tls-alert-unknown-psk-identity = Önceden paylaşılan anahtar bilinmiyor
    .description = Sunucu, istemcinin verdiği ve önceden paylaşılan anahtarın adı olan kimliği bilmez.
    .when = Algılayıcılar, MQTT istemcileri, izleme aracıları ve sertifika yerine önceden paylaşılan anahtar (PSK) kullanan diğer programlarda, kimlik yanlış yazıldığında veya sunucuda ayarlanmadığında gelir.
    .fix = İstemcinin ayarlarındaki kimliği, büyük ve küçük harfler dâhil, sunucunun listesiyle karşılaştırın. Sonra anahtarları karşılaştırın.
    .use = İstemcilerin hangi kimliklerin var olduğunu bilmesinde sakınca yoksa unknown_psk_identity gönderin. Bunu gizlemek için yanlış anahtarda olduğu gibi decrypt_error, anahtar doğru ancak izin verilmiyorsa access_denied gönderin.

tls-alert-certificate-required = İstemci sertifikası gerekli
    .description = Sunucu istemciden sertifika ister ve istemci göndermemiştir.
    .when = İstemcileri sertifikayla tanıyan (karşılıklı TLS) API hizmetlerinde, veritabanlarında ve şirket sitelerinde, hiçbir sertifika yapılandırılmadığında veya hiçbiri sunucunun belirttiği bir sertifika yetkilisinden gelmediğinde görülür.
    .fix = Sunucunun kabul ettiği bir sertifika yetkilisinden alınmış istemci sertifikasını özel anahtarıyla birlikte yapılandırın. Sunucuya bir proxy sunucusu bağlanıyorsa orada yapılandırın.
    .use = TLS 1.3 sürümünde istemci sertifikası eksikse certificate_required, TLS 1.2 ve öncesinde handshake_failure gönderin. Sertifika gelmiş, ancak kabul edilemiyorsa unknown_ca, bad_certificate veya başka bir özel uyarı gönderin.

tls-alert-general-error = Ayrıntısız hata
    .description = Bir sorun çıkmıştır ve gönderenin daha özel bir uyarısı yoktur veya gönderen nedeni açıklamak istemez.
    .when = RFC 9846 belgesine uyan yeni yazılımlardan gelir. Diğer yazılımların çoğu adı henüz bilmez ve 117 sayısını yazar.
    .fix = Nedeni uyarıyı gönderen tarafın günlüğünde arayın veya yöneticisine sorun. Bu arada kendi sertifikanızı, anahtarınızı ve TLS sürümünüzü kontrol edin.
    .use = general_error uyarısını yalnızca özel bir uyarı uymuyorsa veya nedenin gizli kalması gerekiyorsa gönderin. Kendi sorununuz için internal_error gönderin.

tls-alert-no-application-protocol = Ortak uygulama protokolü yok
    .description = Sunucu, istemcinin ALPN ile sunduğu, HTTP/2 için h2 gibi uygulama protokollerinin hiçbirini desteklemez.
    .when = İstemci h2, h3 veya bir veritabanının protokolü gibi tek bir protokolde ısrar ettiğinde ve sunucu onu kapatmış olduğunda veya bağlantı başka bir hizmete ulaştığında gelir.
    .fix = Ana makineyi ve portu kontrol edin. Doğruysalar protokolü sunucuda ve her proxy sunucusunda açın veya istemcinin http/1.1 gibi sunucuda bulunan bir protokolü de sunmasını sağlayın.
    .use = ALPN ile sunulan hiçbir şeyi desteklemiyorsanız no_application_protocol gönderin. QUIC üzerinde istemci olarak da, ALPN eksik olduğunda da gönderin. Şifreleme algoritmaları eşleşmiyorsa handshake_failure gönderin.

tls-alert-ech-required = Encrypted Client Hello kabul edilmedi
    .description = İstemci, ana makine adını gizlemek için ClientHello iletisini şifrelemiştir (ECH), sunucu bunu kabul etmemiştir ve istemci onsuz veri göndermeyecektir.
    .when = DNS kayıtlarındaki ECH yapılandırması eskidiğinde veya bir sitenin sunucularında farklı anahtarlar olduğunda gelir. İstemciler çoğu kez sunucunun gönderdiğiyle otomatik olarak yeniden bağlanır.
    .fix = Sunucuyu siz yönetiyorsanız güncel ECH yapılandırmasını HTTPS kaydında yayımlayın ve önbellekteki kayıtların süresi dolana kadar eski anahtarları tutun. Aksi durumda istemcinin DNS önbelleğini temizleyin.
    .use = İstemciden, sunucu ECH kabul etmediyse ancak genel adını geçerli bir sertifikayla kanıtladıysa ech_required gönderin. O sertifika geçerli değilse nedeni belirten uyarıyı gönderin.
