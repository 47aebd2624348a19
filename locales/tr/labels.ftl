# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = Türkçe

## Headings of a page about two codes

heading-equivalents = Diğer protokollerdeki karşılıkları
heading-differences = Temel farklar
heading-other-differences = Diğer farklar
heading-similarities = Ortak yönleri
heading-use = Hangisi ne zaman kullanılır
heading-neighbours = Sık karıştırılan kodlar
heading-learn-more = Daha fazla bilgi
heading-related-codes = İlgili kodlar
heading-related-pairs = İlgili karşılaştırmalar
heading-references = Belirtimler

code-with-title = { $code } · { $title }

related-pair = { $left } ile { $right } karşılaştırması

## Aspects: in what two codes can differ

aspect-protocol = Protokol
aspect-outcome = Sonuç
aspect-retry = Yeniden deneme
aspect-repeat-safety = Otomatik yeniden deneme
aspect-actor = Kimin harekete geçmesi gerekir
aspect-remedy = Nasıl düzeltilir
aspect-phase = Görüldüğü adım
aspect-class = Sınıf
aspect-category = Kategori
aspect-standing = Standartlardaki yeri
aspect-specification = Belirtim

## Outcomes

outcome-success = Başarı
outcome-intermediate = Sürüyor: devamı gelecek
outcome-redirection = Yönlendirme
outcome-transient-failure = Geçici hata
outcome-permanent-failure = Kalıcı hata

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = Gerekmez
    .message = Yeniden bir şey göndermeniz gerekmez.
    .request = Yeniden denemeniz gerekmez.
    .call = Yeniden denemeniz gerekmez.
    .connection = Yeniden bağlanmanız gerekmez.
retry-after-delay = Bir süre bekledikten sonra
    .message = Aynı ileti daha sonra ulaşabilir. İleti geri döndüyse veya hâlâ giden kutunuzdaysa bekleyin, ardından iletiyi almamış olanlara yeniden gönderin. Bu iki durum dışında posta sunucunuz otomatik olarak yeniden dener.
    .request = Aynı istek daha sonra başarılı olabilir. Bekleyin, sonra yeniden deneyin.
    .call = Aynı çağrı veya istek daha sonra başarılı olabilir. Bekleyin, sonra yeniden deneyin.
    .connection = Daha sonraki bir deneme başarılı olabilir. Bekleyin, sonra yeniden bağlanın.
retry-after-change = Bir değişiklikten sonra
    .message = Hiçbir şeyi değiştirmeden yapılacak bir deneme büyük olasılıkla yine reddedilir. Önce hatanın nedeni giderilmelidir.
    .request = Değiştirilmeden yeniden gönderilen istek büyük olasılıkla yine başarısız olur. Önce hatanın nedeni giderilmelidir.
    .call = Aynı çağrı veya istek büyük olasılıkla yine başarısız olur. Önce hatanın nedeni giderilmelidir.
    .connection = Yeni bir bağlantı denemesi büyük olasılıkla yine başarısız olur. Önce hatanın nedeni giderilmelidir.
retry-after-restart = Adımların en başından
    .message = Yalnızca bu komutu yinelemek işe yaramaz. Posta işleminin tamamını yeniden başlatın.
    .request = Yalnızca bu isteği yinelemek işe yaramaz. İlk okumadan başlayarak bütün istek dizisini yeniden başlatın. Bunu bir program otomatik olarak yapabilir.
    .call = Yalnızca bu adımı yinelemek işe yaramaz. Çağrıyı en baştan kurun.
    .connection = Yalnızca bu adımı yinelemek işe yaramaz. Bütün alışverişi yeni bir bağlantı üzerinden yeniden başlatın.
retry-elsewhere = Başka bir sunucu, adres veya bağlantıyla
    .message = İletiyi aynı şekilde yeniden göndermek işe yaramaz. Yanıtta verilen adresi veya DNS kayıtlarındaki başka bir sunucuyu ya da IP adresini kullanın.
    .request = İsteği yanıtta verilen adrese gönderin; adres verilmemişse yeni bir bağlantı üzerinden yeniden gönderin.
    .call = Aynı adresi yeniden aramak işe yaramaz. Yanıtta verilen adresi kullanın.
    .connection = Aynı sunucuya yeniden bağlanmak işe yaramaz. Hata metninde belirtilen sunucuyu veya adresi kullanın.
retry-never = Hiçbir zaman
    .message = İletiyi yeniden göndermeyin. Ne beklemek ne de bir şeyi değiştirmek iletinin ulaşmasını sağlar.
    .request = İsteği yeniden göndermeyin. Ne beklemek ne de bir şeyi değiştirmek isteğin başarılı olmasını sağlar.
    .call = Yeniden denemeyin. Ne beklemek ne de bir şeyi değiştirmek çağrının kurulmasını sağlar.
    .connection = Yeniden bağlanmayın. Ne beklemek ne de bir şeyi değiştirmek bağlantının kurulmasını sağlar.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Hiç kimse
    .advice = Bir şey yapılması gerekmez.
actor-nobody-request = Hiç kimse
    .advice = Bir şey yapılması gerekmez.
actor-nobody-call = Hiç kimse
    .advice = Bir şey yapılması gerekmez.
actor-nobody-connection = Hiç kimse
    .advice = Bir şey yapılması gerekmez.
actor-usually-nobody-message = Genellikle hiç kimse
    .advice = Durum zamanla kendiliğinden düzeldiği için genellikle kimsenin bir şey yapması gerekmez.
actor-usually-nobody-request = Genellikle hiç kimse
    .advice = Durum zamanla kendiliğinden düzeldiği için genellikle kimsenin bir şey yapması gerekmez.
actor-usually-nobody-call = Genellikle hiç kimse
    .advice = Durum zamanla kendiliğinden düzeldiği için genellikle kimsenin bir şey yapması gerekmez.
actor-usually-nobody-connection = Genellikle hiç kimse
    .advice = Durum zamanla kendiliğinden düzeldiği için genellikle kimsenin bir şey yapması gerekmez. Bağlantılar sürekli başarısız oluyorsa nedeni sunucu yöneticisinin bulması gerekir.
actor-user-message = Gönderen
    .advice = Gönderenin harekete geçmesi gerekir: örneğin adresi, oturum açma bilgilerini veya iletiyi düzeltmelidir.
actor-user-request = Kullanıcı
    .advice = Kullanıcının harekete geçmesi gerekir: örneğin adresi, oturum açma bilgilerini veya girdiği verileri düzeltmelidir.
actor-user-call = Arayan
    .advice = Arayanın harekete geçmesi gerekir: örneğin numarayı veya adresi düzeltmelidir.
actor-user-connection = Kullanıcı
    .advice = Kullanıcının harekete geçmesi gerekir: örneğin yeniden oturum açmalı veya programın ayarlarını değiştirmelidir.
actor-asking-operator-message = Gönderen tarafın yöneticisi
    .advice = Gönderen sunucunun veya e-posta programının yöneticisinin harekete geçmesi gerekir. Yönetici siz değilseniz hata metninin tamamını ona iletin.
actor-asking-operator-request = İstemcinin yöneticisi veya geliştiricisi
    .advice = İstemcinin yöneticisinin veya geliştiricisinin harekete geçmesi gerekir. Bu kişi siz değilseniz hata metninin tamamını ona iletin.
actor-asking-operator-call = Arayan tarafın yöneticisi
    .advice = Arayanın telefonunu veya telefon sistemini yöneten kişinin harekete geçmesi gerekir. Bu kişi siz değilseniz hata metninin tamamını ona iletin.
actor-asking-operator-connection = İstemcinin yöneticisi veya geliştiricisi
    .advice = İstemcinin yöneticisinin veya geliştiricisinin harekete geçmesi gerekir. Bu kişi siz değilseniz hata metninin tamamını ona iletin.
actor-answering-operator-message = Yanıt veren sunucunun yöneticisi
    .advice = Yanıt veren sunucunun yöneticisinin harekete geçmesi gerekir. Sorunu ona bildirebilirsiniz.
actor-answering-operator-request = Sunucu yöneticisi
    .advice = Sunucu yöneticisinin harekete geçmesi gerekir. Sorunu ona bildirebilirsiniz.
actor-answering-operator-call = Yanıt veren sunucunun yöneticisi
    .advice = Yanıt veren sunucunun yöneticisinin harekete geçmesi gerekir. Sorunu ona bildirebilirsiniz.
actor-answering-operator-connection = Sunucu yöneticisi
    .advice = Sunucu yöneticisinin harekete geçmesi gerekir. Sorunu ona bildirebilirsiniz.
actor-destination-operator-message = Hedef sunucunun yöneticisi
    .advice = Hedef sunucunun yöneticisinin harekete geçmesi gerekir. Sorun genellikle bunu bildiren sunucuda değildir.
actor-destination-operator-request = Upstream sunucusunun veya bölgenin yöneticisi
    .advice = Yanıt veren sunucunun başvurduğu sunucunun veya DNS bölgesinin yöneticisinin harekete geçmesi gerekir. Sorunu ona bildirebilirsiniz.
actor-destination-operator-call = Aranan tarafın yöneticisi
    .advice = Aranan tarafın yöneticisinin harekete geçmesi gerekir. Yanıt veren sunucu yalnızca sorunu bildirir.
actor-destination-operator-connection = Ağ geçidinin arkasındaki sunucunun yöneticisi
    .advice = Ağ geçidinin arkasındaki sunucunun yöneticisinin harekete geçmesi gerekir. Ağ geçidi yalnızca sorunu bildirir.
actor-recipient-message = Alıcı
    .advice = Alıcının harekete geçmesi gerekir. Alıcıya başka bir yoldan, örneğin telefonla ulaşın.
actor-recipient-request = Alıcı
    .advice = Alıcının harekete geçmesi gerekir. Alıcıya başka bir yoldan, örneğin telefonla ulaşın.
actor-recipient-call = Aranan kişi
    .advice = Aranan kişinin harekete geçmesi gerekir. Bu kişiye başka bir yoldan, örneğin e-postayla ulaşın.
actor-recipient-connection = Uyarıyı alan tarafın yöneticisi
    .advice = Bu uyarıyı alan tarafın (istemcinin veya sunucunun) yöneticisinin harekete geçmesi gerekir. Yönetici siz değilseniz hata metninin tamamını ona iletin.

## What has to be done, as it stands in a list

remedy-nothing = bir şey yapmamak
remedy-proceed = sonraki adıma geçmek
remedy-wait = bekleyip yeniden denemek
remedy-correct-command = komutu düzeltmek
remedy-correct-address = adresi düzeltmek
remedy-correct-message = iletiyi değiştirmek
remedy-authenticate = oturum açmak
remedy-encrypt = bağlantıyı şifrelemek
remedy-free-space = depolama alanı açmak
remedy-seek-permission = izin almak
remedy-repair-server = sorunlu sunucuyu düzeltmek
remedy-use-another-server = başka bir sunucu kullanmak
remedy-follow-redirect = yönlendirmeyi izlemek
remedy-correct-request = isteği düzeltmek
remedy-refresh-state = güncel durumu yeniden okumak
remedy-slow-down = tek seferde daha az göndermek
remedy-correct-dns = sorunlu alan adının DNS kayıtlarını düzeltmek
remedy-find-cause = nedeni hata metninin tamamında aramak

## How firmly a code is defined

standing-registered = Kayıtlı
    .note = Kod, resmî (IANA) kayıt listesinde yer alır; listede kodu tanımlayan belge de belirtilir.
standing-specified = Belirtimde tanımlı
    .note = Kodu yayımlanmış bir belirtim tanımlar.
standing-experimental = Deneysel
    .note = Kodu yalnızca deneysel bir belge veya taslak tanımlar.
standing-obsolete = Kullanımdan kalkmış
    .note = Kodun kullanılması artık önerilmez: eski yazılımlar onu hâlâ gönderir, yeni yazılımlar göndermemelidir.
standing-unofficial = Resmî olmayan
    .note = Kod resmî değildir; anlamı, onu gönderen yazılıma bağlıdır.
standing-vendor = Üreticiye özgü
    .note = Kodu bir veya birkaç üretici kendi ürünleri için tanımlar. Başkaları aynı kodu farklı anlamda kullanabilir.

## Enhanced mail status codes

fallback-unregistered-detail = “{ $asked }” kayıtlı değil. Bu sayfada en yakın genel kod olan { $code } gösteriliyor.

fallback-no-class = “{ $asked }” hangi sınıfın kastedildiğini belirtmiyor. Bu sayfada kayıtlı biçimlerin en ağırı olan { $code } gösteriliyor.

fallback-no-class-and-unregistered-detail = “{ $asked }” hangi sınıfın kastedildiğini belirtmiyor ve kayıtlı değil. Bu sayfada en yakın genel kodun en ağır biçimi olan { $code } gösteriliyor.

fallback-in-range = “{ $asked }”, birlikte tanımlanan bir kod aralığına girer. Bu sayfada aralığın tamamı, { $code }, gösteriliyor.

class-unregistered = Kayıt listesi bu durumu { $code } kodunun sınıfında değil, yalnızca { $classes } sınıfında gösterir. Yine de bazı sunucular bu kodu gönderir.

class-contested = Kayıt listesi { $code } konusunda tutarsızdır: metni yalnızca { $classes } sınıfına izin verir, ancak temel kodları başka bir sınıfı da kapsar. Sunucular her iki sınıfı da gönderir.

vendor-words = { $vendor } ürününden: “{ $phrase }”
    .description = { $code } kodunu { $vendor } kendi sunucuları için tanımlar; hiçbir kayıt listesinde yer almaz. Üreticinin bu kod için kullandığı metin şudur: “{ $phrase }”.
    .when = Kodu bir { $vendor } posta sunucusu yanıt olarak gönderir veya teslim edilemedi raporuna yazar. { $code } başka bir sunucudan geliyorsa anlamı farklı olabilir.
    .fix = Hata metninin tamamını okuyun; çoğu kez nedeni ve bir web bağlantısını içerir. Orada yazanı yapın. Başka bir bilgi yoksa { $standard } kodu için verilen önerilere uyun.
    .use = { $code } kodunu { $vendor } dışında kullanmayın. Bunun yerine kayıtlı olan { $standard } kodunu gönderin ve nedeni metinde belirtin.

## Codes that nobody defines: shared texts

popular-lists = internetteki kod listeleri

unofficial-dots-dropped =
    .description = { $code } kodunu hiçbir standart tanımlamaz. Büyük olasılıkla noktasız yazılmış bir gelişmiş durum kodudur: { $stands-for } (“{ $stands-for-title }”).
    .when = Görüldüğü yerler: { $seen }. Kodu bir sunucu gönderiyorsa ne kastedildiğini gelişmiş kod veya sayıdan sonraki metin belirtir.
    .use = Bu sayıyı göndermeyin. Bütün posta yazılımlarının anladığı { $standard } kodunu, nedeni belirten gelişmiş kodla birlikte gönderin.

unofficial-registry-column =
    .description = { $code } kodunun anlamını hiçbir belge açıklamaz. Gelişmiş durum kodlarının kayıt listesi bu sayıyı yalnızca temel kod olarak anar. Uygulamada en yakın karşılığı { $stands-for } (“{ $stands-for-title }”) kodudur.
    .when = Seyrek görülür. Görüldüğü yerler: { $seen }. Ne kastedildiğini yalnızca sayıdan sonraki metin belirtir.
    .use = Bu sayıyı göndermeyin. Bir standardın tanımladığı { $standard } kodunu gönderin ve nedeni gelişmiş bir kodla belirtin.

unofficial-software = Anlamı, gönderen yazılıma bağlı
    .description = { $code } kodunu hiçbir standart tanımlamaz. Bazı yazılımlar kodu kendilerine özgü bir anlamda gönderir; bu anlamı yalnızca sayıdan sonraki metin açıklar.
    .when = Görüldüğü yerler: { $seen }. Başka yazılımlar aynı sayıyı farklı bir amaçla kullanabilir.
    .fix = Sayıdan sonraki metne ve varsa gelişmiş koda göre hareket edin. İkisi de yoksa yanıtı { $standard } gibi değerlendirin: posta sunucularının yeniden deneyip denemeyeceğini ilk rakam belirler.
    .use = Bu sayıyı göndermeyin. { $standard } kodunu gönderin; nedeni gelişmiş bir kodla ve metinde belirtin.

unofficial-list-only = İnternetteki kod listelerinden bir sayı
    .description = { $code } kodunu hiçbir standart tanımlamaz ve bu kodu gönderen bir sunucu bilinmez. Kod listeleri bu sayıya, her biri farklı bir açıklamayla yer verir.
    .when = Görüldüğü yerler: { $seen }. Kodu gerçekten bir sunucu gönderirse ne kastedildiğini yalnızca sayıdan sonraki metin belirtir.
    .fix = Bir listenin bu sayı için yazdığına değil, hata metninin tamamına göre hareket edin. Metin yoksa yanıtı, ilk rakamı aynı olan { $standard } gibi değerlendirin.
    .use = Bu sayıyı göndermeyin. Bir standardın tanımladığı { $standard } kodunu gönderin.

unofficial-errno = İstemcinin kendi sistemine ait hata numarası
    .description = { $code } kodunu hiçbir posta sunucusu göndermez. Bu sayı büyük olasılıkla istemcinin işletim sisteminden gelen, “connection refused” veya “network unreachable” gibi bir hatadır ve yanıt gibi yazılmıştır.
    .when = Görüldüğü yerler: { $seen }. Bağlantı kuramayan bir istemci böyle bir sayı yazar; bu da sunucunun yanıtı sanılır.
    .fix = İletiyi değil, bağlantıyı kontrol edin: ana makine adını, portu, ağı ve güvenlik duvarını. Bağlantı çalışınca iletiyi { $standard } kodundan sonra olduğu gibi yeniden gönderin.
    .use = Sunucular bu sayıyı hiçbir zaman göndermez. Geçici bir durum için { $standard } kodunu gönderin.

unofficial-document-example = Bir belgedeki örnekte geçen sayı
    .description = { $code } kodunu hiçbir standart tanımlamaz. Bir belgedeki örnek bunu, sayının anlamını açıklamadan yanıt olarak gösterir; ardından gelen metne en yakın kod { $stands-for } (“{ $stands-for-title }”) kodudur.
    .when = Görüldüğü yerler: { $seen }. Sunucular bu kodu seyrek gönderir. Gönderdiklerinde ne kastedildiğini yalnızca sayıdan sonraki metin belirtir.
    .fix = Önce hata metninin tamamını okuyun. Metin bir şey açıklamıyorsa yanıtı { $standard } gibi değerlendirin: posta sunucularının yeniden deneyip denemeyeceğini ilk rakam belirler.
    .use = Bu sayıyı göndermeyin. Bir standardın tanımladığı { $standard } kodunu gönderin ve nedeni gelişmiş bir kodla belirtin.

## Kinds of text in which a search finds words

match-near = { $kind }, benzer yazım
match-kind-code = Kod
match-kind-symbol = Ad
match-kind-phrase = Belirtimin ifadesi
match-kind-vendor = Bir ürünün ifadesi
match-kind-title = Başlık
match-kind-description = Anlam
match-kind-when = Durum
match-kind-advice = Öneri
match-kind-example = Örnek
match-kind-cause = Neden
match-kind-printed = Bir programın ifadesi
