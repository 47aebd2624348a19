# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = Hypertext Transfer Protocol, tarayıcıların ve diğer programların isteklerini web sunucularına ve API hizmetlerine, yanıtları da geri taşır. Her yanıtın üç rakamlı bir durum kodu vardır.

## Classes: the first digit

http-class-1xx = 1xx · Ara yanıt
    .description = Sunucu, iş bitmeden istek veya bağlantı hakkında bilgi verir. Nihai yanıt daha sonra gelir.
http-class-2xx = 2xx · Başarı
    .description = Sunucu isteği almış, anlamış ve kabul etmiştir.
http-class-3xx = 3xx · Yönlendirme
    .description = İsteğin tamamlanması için bir adım daha, genellikle farklı bir adrese yeni bir istek gerekir.
http-class-4xx = 4xx · İstemci hatası
    .description = Sorun istemcide görünür: isteğin biçimi hatalıdır, isteğe izin verilmez veya istek bu hâliyle yerine getirilemez.
http-class-5xx = 5xx · Sunucu hatası
    .description = Sunucu, geçerli görünen bir isteği yerine getirememiştir.

## Facts that only HTTP codes have

http-fact-cacheable = Önbelleğe alma
    .yes = Yöntem veya bir üstbilgi yasaklamıyorsa önbellekler, süresi belirtilmemiş olsa bile bu yanıtı saklayabilir.
    .no = Önbellekler bu yanıtı yalnızca üstbilgileri izin veriyorsa saklar.
    .never = Önbellekler bu yanıtı hiçbir zaman saklamaz.
http-fact-body = Gövde
    .expected = Yanıtın gövdesi olmalıdır.
    .optional = Yanıtın gövdesi olabilir.
    .none = Yanıtın gövdesi yoktur.
http-fact-headers = Üstbilgiler

## Where HTTP meets gRPC

http-context-client-without-status =
    .exact = Örneğin bir proxy sunucusundan grpc-status olmadan { $from } alan gRPC istemcisi { $to } bildirir. İkisinin anlamı aynıdır.
    .close = Örneğin bir proxy sunucusundan grpc-status olmadan { $from } alan gRPC istemcisi { $to } bildirir. İkisinin anlamı neredeyse aynıdır.
    .narrower = Örneğin bir proxy sunucusundan grpc-status olmadan { $from } alan gRPC istemcisi { $to } bildirir; bu, anlamın yalnızca bir bölümünü kapsar.
    .broader = Örneğin bir proxy sunucusundan grpc-status olmadan { $from } alan gRPC istemcisi { $to } bildirir; bu, başka durumları da kapsar.
    .loose = Örneğin bir proxy sunucusundan grpc-status olmadan { $from } alan gRPC istemcisi { $to } bildirir. Anlamın büyük bölümü kaybolur.

## Codes

http-000 = Durum kodu yok
    .description = Hiç yanıt gelmediğinde curl bu geçersiz kodu yazar. AWS Application Load Balancer, GOAWAY ile kapattığı bir HTTP/2 bağlantısı için bunu günlüğe yazar.
    .when = curl programında DNS, bağlantı veya TLS hatasından ya da zaman aşımından sonra görülür. AWS tarafında, tek bir HTTP/2 bağlantısındaki 10.000 istekten veya eski belgelere göre 8 KB üzerindeki sıkıştırılmış üstbilgilerden sonra görülür.
    .fix = curl kullanıyorsanız hata iletisini okuyun, sonra adresi, portu, DNS veya TLS ayarlarını kontrol edin. AWS arkasındaysanız yanıt almayan istekler için yeni bir bağlantı açın; bir POST isteğini yalnızca yerine getirilmediyse yeniden gönderin. Sorun yinelenirse büyük üstbilgileri kısaltın.
    .use = 000 kodunu hiçbir zaman göndermeyin: geçerli durum kodları 100 ile 599 arasındadır. Üstbilgiler çok büyükse 431, isteklere hizmet veremiyorsanız 503 gönderin.

http-100 = Gövdeyi göndermeye devam edin
    .description = Sunucu isteğin başını almış ve onu reddetmemiştir. İstemci devam edebilir.
    .when = İstemcinin, büyük bir yüklemeyi göndermeye değip değmeyeceğini sorduğu “Expect: 100-continue” üstbilgili bir istekten sonra gelir. Bazı sunucular 100 kodunu sorulmadan gönderir.
    .fix = Kısa bir beklemeden sonra 100 gelmese bile gövdeyi gönderin, ardından nihai yanıtı okuyun. 100 ile biten bir günlük, ara yanıtları yanlış işleyen bir istemciye işaret eder.
    .use = “Expect: 100-continue” üstbilgisinden sonra hemen 100 gönderin. Sonucu yöntem, adres veya üstbilgiler zaten belirliyorsa bunun yerine 401 gibi nihai kodu gönderin. HTTP/1.0 istemcisine hiçbir zaman 100 göndermeyin.

http-101 = Başka bir protokole geçiliyor
    .description = Sunucu, istemcinin Upgrade üstbilgisinde önerdiği protokole geçmeyi kabul eder. Bu yanıttan sonraki her şey yeni protokolle gönderilir.
    .when = Genellikle bir tarayıcı veya program, “Connection: Upgrade” ve “Upgrade: websocket” içeren bir GET isteğiyle HTTP/1.1 üzerinden WebSocket bağlantısı açtığında görülür.
    .fix = Upgrade üstbilgisinin önerdiğiniz bir protokolü belirttiğini kontrol edin, sonra onu kullanın. WebSocket bağlantısı hiç 101 almıyorsa Upgrade ve Connection üstbilgilerini silen bir proxy sunucusu arayın.
    .use = 101 kodunu yalnızca isteğin Upgrade üstbilgisindeki bir protokol için gönderin ve protokolü kendi Upgrade üstbilginizde belirtin. HTTP/1.1 ile kalmak için bu üstbilgiyi yok sayın. Başka bir protokolü zorunlu kılmak için 426 gönderin. HTTP/2 ve HTTP/3 protokollerinde 101 yoktur.

http-102 = Hâlâ işleniyor
    .description = Sunucu isteğin tamamını almıştır ve hâlâ üzerinde çalışır. WebDAV protokolünün ilk sürümünden gelen bu ara yanıt, istemcinin vazgeçmesini önler.
    .when = Örneğin büyük bir koleksiyondaki işlem yaklaşık yirmi saniyeden uzun sürdüğünde eski bir WebDAV sunucusundan gelir. Bunu çok az sunucu destekler.
    .fix = Bağlantıyı açık tutun, nihai yanıtı bekleyin ve bu arada isteği yeniden göndermeyin. İstemci daha önce vazgeçiyorsa zaman aşımı süresini uzatın.
    .use = Yeni yazılımlardan 102 göndermeyin: WebDAV bunu 2007 yılında bıraktı. Uzun işler için durum adresiyle birlikte 202, üstbilgileri erkenden duyurmak için 103 gönderin.

http-103 = Erken ipuçları
    .description = Sunucu, nihai yanıtta büyük olasılıkla bulunacak üstbilgileri, örneğin stil sayfaları için Link üstbilgilerini bildirir; böylece istemci bu dosyaları erkenden alabilir.
    .when = Sayfanın kendisi hâlâ hazırlanırken bir web sunucusundan veya CDN hizmetinden, genellikle bir tarayıcıya gelir. Nihai yanıttan önce birkaç tane gelebilir.
    .fix = Yalnızca nihai yanıtın üstbilgilerine güvenin. Bir istemci 103 kodunda takılıyorsa HTTP kitaplığını güncelleyin. Sunucuyu siz yönetiyorsanız 103 kodunu yalnızca HTTP/2 ve HTTP/3 üzerinden gönderin.
    .use = Yanıt hazır olmadan yararlı Link üstbilgilerini biliyorsanız 103 gönderin. Hâlâ geçerli olanları nihai yanıtta yineleyin. Uzun işler için 202 gönderin: 103 ilerleme bildirmez.

http-104 = Yükleme sürdürülebilir
    .description = Sunucu, bu yükleme kesilirse istemcinin onu sürdürmesine izin verir ve bunu yükleme sürerken bildirir.
    .when = Upload-Complete üstbilgili bir yükleme sırasında gelir: önce yüklemenin kendi adresini içeren Location üstbilgisiyle, daha sonra belki ilerlemeyi bildiren Upload-Offset üstbilgisiyle.
    .fix = Location üstbilgisindeki adresi saklayın. Bağlantı koparsa o adrese HEAD gönderin, Upload-Offset değerini okuyun ve kalanı oradan ekleyin. Nihai bir 4xx kodu genellikle yüklemeyi sonlandırır.
    .use = Taslağın üstbilgilerini kullanan istemcilere, yüklemenin kendi adresi oluştuğunda hemen Location ile birlikte 104 gönderin. Koda güvenmeyin: proxy sunucuları onu silebilir.

http-110 = Yanıt güncel değil
    .description = Bu bir durum kodu değildir. “110 Response is Stale”, bir önbelleğin yanıtının güncelliğini yitirdiğini bildirdiği eski Warning üstbilgisinden gelir.
    .when = Eski önbelleklerde ve HTTP kitaplıklarında, 200 gibi gerçek bir durum kodunun yanında Warning üstbilgisinde görülür. Bazı kod listeleri ve kitaplıklar bunu durum kodu sanır.
    .fix = Gerçek kodu durum satırında bulun. Güncel bir yanıt için “Cache-Control: no-cache” gönderin. 110 gerçekten durum kodu olarak gelirse nihai yanıta kadar okumayı sürdürün.
    .use = 110 kodunu ve RFC 9111 belgesinin kullanımdan kaldırdığı Warning üstbilgisini göndermeyin. Yanıtın 200 gibi kendi kodunu Age üstbilgisiyle birlikte gönderin.

http-122 = İstek adresi çok uzun
    .description = Bu kodu gönderen bir yazılım bilinmez. Python kitaplığı Requests buna request_uri_too_long adını verir; internetteki kod listeleri kodu kanıt göstermeden Internet Explorer 7 yazılımına bağlar.
    .when = Gerçek yanıtlarda değil, listelerde ve kitaplıklarda görülür. İlk rakamı 1 olduğu için istemciler bunu ara yanıt sayar.
    .fix = Gerçekten gelirse nihai yanıtı bekleyin, sonra gönderen programı bulun. Çok uzun bir adresi kısaltın veya verileri bir POST isteğinin gövdesine taşıyın.
    .use = 122 göndermeyin, çünkü istemciler devamını bekler. İsteğin adresi çok uzunsa 414, üstbilgileri çok büyükse 431 gönderin.

http-200 = İstek başarılı
    .description = GET isteğinden sonra gövde istenen kaynaktır; POST isteğinden sonra eylemin sonucu, PUT veya DELETE isteğinden sonra değişiklikle ilgili bilgidir.
    .when = Başarılı olan çoğu istekten sonra gelir. Bazı API hizmetleri ve hata sayfaları bunu hatadan sonra da gönderir ve hatayı yalnızca gövdede belirtir.
    .fix = Sonuç yanlışsa gövdede hata arayın, sonra önbelleği atlayarak yeniden yükleyin. Bir POST isteğini yeniden göndermeyin, çünkü iki kez yerine getirilebilir.
    .use = İstek tamamlandıysa ve gövde varsa 200, gövde yoksa 204, bir şey oluşturulduysa 201, iş henüz bitmediyse 202 gönderin. Bir hatayı hiçbir zaman 200 ile bildirmeyin.

http-201 = Kaynak oluşturuldu
    .description = İstek bir veya birkaç kaynak oluşturmuştur. Ana kaynağın adresini Location üstbilgisi verir; Location yoksa ana kaynak istenen adrestedir.
    .when = Genellikle sipariş veya dosya gibi bir şey ekleyen bir POST isteğinden ya da daha önce hiçbir şey bulunmayan bir adrese gönderilen PUT isteğinden sonra gelir.
    .fix = Yeni kaynağı okumak veya değiştirmek için Location üstbilgisindeki adresi saklayın. POST isteğini yeniden göndermeyin, çünkü bir kaynak daha oluşturabilir.
    .use = Yanıt vermeden önce kaynak oluştuysa 201 gönderin; POST isteğinden sonra Location ekleyin. Kaynak henüz oluşturulacaksa 202, bir PUT isteği var olanın yerine geçiyorsa 200 veya 204 gönderin.

http-202 = Kabul edildi, henüz tamamlanmadı
    .description = Sunucu isteği kabul etmiş, ancak işi bitirmemiştir; iş hâlâ başarısız olabilir. HTTP protokolünde sonucu daha sonra göndermenin yolu yoktur.
    .when = Dışa aktarma, silme veya dönüştürme gibi uzun ya da toplu işler için bir API hizmetinden gelir. Gövde, ilerlemenin nasıl izleneceğini belirtmelidir.
    .fix = İş tamamlanana veya başarısız olana kadar gövdedeki veya Location üstbilgisindeki durum adresini yoklayın. Böyle bir adres yoksa API belgelerini okuyun. İsteği yeniden göndermeyin.
    .use = İş yanıttan sonra da sürüyorsa durum adresiyle birlikte 202, zaten tamamlandıysa 200, 201 veya 204 gönderin. Başarısız olacağını bildiğiniz istekleri hemen reddedin.

http-203 = Gövde bir proxy sunucusunca değiştirildi
    .description = İstek başarılıdır, ancak yol üzerindeki bir proxy sunucusu, kaynak sunucunun 200 ile gönderdiği gövdeyi değiştirmiştir.
    .when = Örneğin görüntüleri dönüştüren, içeriği filtreleyen veya not ekleyen bir proxy sunucusundan gelir. Her proxy sunucusu bunu bildirmez: bazıları gövdeyi değiştirir ve 200 kodunu korur.
    .fix = Değişikliğin zararı yoksa gövdeyi kullanın. Aksi durumda proxy sunucusunu devre dışı bırakın veya HTTPS kullanın. Sunucuyu siz yönetiyorsanız “Cache-Control: no-transform” ile değişiklikleri yasaklayın.
    .use = 203 kodunu yalnızca 200 yanıtının gövdesini değiştirmiş bir proxy sunucusundan gönderin ve no-transform yönergesine uyun. Yalnızca önbelleğe alıyor veya iletiyorsanız kodu koruyun. Kaynak sunucudan 200 gönderin.

http-204 = Tamamlandı, döndürülecek içerik yok
    .description = İstek başarılıdır ve yanıtın bilerek gövdesi yoktur. Üstbilgileri yine de bilgi verebilir; örneğin yeni kaydedilen sürümün ETag değerini.
    .when = Genellikle PUT, PATCH veya DELETE isteğinden sonra ya da kullanıcı aynı sayfada kalırken bir program bir şey kaydettiğinde gelir.
    .fix = Bir program 204 kodunda hata veriyorsa gövdeyi ayrıştırmadan önce bu kodu kontrol etmesini sağlayın. Kendi sayfasında kalan bir tarayıcıda, eylemi yinelemeden önce değişikliğin yapılıp yapılmadığına bakın.
    .use = Eylem tamamlandıysa ve eklenecek bir şey yoksa 204, ardından gövde geliyorsa 200, eylem henüz yapılacaksa 202, formun temizlenmesi gerekiyorsa 205 gönderin.

http-205 = Tamamlandı, formu temizleyin
    .description = İstek başarılıdır ve istemci, isteği gönderen formu veya sayfayı ilk durumuna döndürmelidir.
    .when = Bir form gönderildikten sonra, bir sonraki girişin başlayabilmesi için gelir. Tarayıcılar formu otomatik olarak temizlemediği için seyrektir.
    .fix = Girişi yeniden göndermeyin: alınmıştır ve iki kez kaydedilebilir. Form onu hâlâ gösteriyorsa formu temizleyin.
    .use = 205 kodunu gövdesiz olarak ve yalnızca formunu temizlediğini bildiğiniz istemcilere gönderin. Sayfayı olduğu gibi bırakmak için 204, tarayıcıyı boş bir forma götürmek için 303 gönderin.

http-206 = Kaynağın bir bölümü
    .description = Yanıt yalnızca Range üstbilgisinin istediği bölümü veya bölümleri içerir. Content-Range bunların konumunu ve toplam uzunluğu verir.
    .when = İndirme yöneticilerinin ve video oynatıcıların kaldığı yerden sürmesini veya ileri atlamasını sağlayan Range üstbilgili bir GET isteğinden sonra gelir. Sunucu istenenden azını gönderebilir.
    .fix = Neyin eksik olduğunu Content-Range ile bulun ve onu isteyin. Bölümleri yalnızca güçlü ETag değerleri aynıysa birleştirin. Birleştirilen dosya bozuksa Range kullanmadan yeniden indirin.
    .use = 206 kodunu yalnızca Range üstbilgili bir GET isteğinden sonra, Content-Range ile veya multipart/byteranges olarak gönderin. Range üstbilgisini yok saymak için ve bir listenin tek sayfası için 200, aralığın hiçbir bölümü yoksa 416 gönderin.

http-207 = Tek yanıtta birden çok sonuç
    .description = İstek birden çok kaynağı veya özelliği ilgilendirir; gövde her biri için bir durum verir. Kodun kendisi ne başarı ne de hata anlamına gelir.
    .when = PROPFIND veya PROPPATCH isteğinden ya da kısmen başarısız olan bir DELETE, COPY veya MOVE isteğinden sonra bir WebDAV sunucusundan gelir. Bazı API hizmetleri bunu toplu işler için kullanır.
    .fix = Genellikle her href için bir durum içeren XML biçimindeki gövdeyi okuyun: her bölüm başarısız olmuş olabilir. Başarısız olan her bölümü 403 veya 423 gibi kendi koduna göre ele alın.
    .use = Bir isteğin bölümleri farklı kodlar gerektiriyorsa veya WebDAV yöntemi öngörüyorsa 207 gönderin. Hepsine tek kod uyuyorsa 200 veya 204 gönderin. 208 kodunu yalnızca bir 207 yanıtının içine yazın.

http-208 = Bu yanıtta zaten listelendi
    .description = Bir 207 yanıtının içinde, üyeleri aynı yanıtta başka bir adres altında zaten listelenmiş bir koleksiyonu işaretler.
    .when = Birkaç bağlama (binding) aynı koleksiyona götürüyorsa ve istemci “DAV: bind” göndermişse WebDAV sunucusunun “Depth: infinity” üstbilgili PROPFIND isteğine verdiği yanıtta görülür.
    .fix = Üyeleri, 200 kodunu ve aynı DAV:resource-id değerini taşıyan girdiden alın. 208 yanıtın tamamının durumuysa gövdeye göre hareket edin, çünkü hiçbir belge böyle bir kullanım tanımlamaz.
    .use = 208 kodunu yalnızca bir 207 yanıtının içinde ve yalnızca “DAV: bind” gönderen istemciler için yazın. Bağlamalar döngü oluşturuyorsa diğer istemcilere 508, bir şeyin zaten var olduğunu bildirmek için 409 gönderin.

http-218 = Hata sayfası proxy sunucusundan geçirildi
    .description = İnternetteki kod listeleri “This is fine” ifadesini, hata sayfalarını ProxyErrorOverride ayarından geçirmenin bir yolu olarak Apache httpd yazılımına bağlar. Apache kaynak kodunda bu kod yoktur.
    .when = Yalnızca birinin yapılandırdığı yerlerde, genellikle bir Apache proxy sunucusunun arkasında, uygulamanın kendi hata sayfası istemciye ulaşsın diye görülür. İstemciler bunu başarı sayar.
    .fix = Hata bildirebilecek gövdeyi okuyun. Sunucuyu siz yönetiyorsanız 218 kodunu ayarlayan betiği veya yeniden yazma kuralını bulun, gerçek kodu gönderin ve ProxyErrorOverride ayarını gereken kodlarla sınırlayın.
    .use = 218 göndermeyin. Başarı için 200 veya 204, hata için uygun bir 4xx veya 5xx kodu gönderin.

http-226 = Fark veya başka bir dönüşüm gönderildi
    .description = Gövde kaynağın kendisi değil, istemcinin A-IM üstbilgisinde sunduğu işlemlerin sonucudur; genellikle istemcideki kopyayla arasındaki farktır.
    .when = A-IM ve genellikle If-None-Match içeren bir GET isteğinden sonra, delta kodlaması kullanan bir sunucudan gelir. Seyrektir; bazı haber akışları bunu yalnızca yeni girdileri göndermek için kullanır.
    .fix = IM üstbilgisini okuyun, farkı Delta-Base üstbilgisinin veya isteğinizin belirttiği kopyaya uygulayın ve sonucu yeni ETag ile saklayın. Sonuç bozuksa kaynağı A-IM olmadan yeniden alın.
    .use = 226 kodunu IM ve ETag ile birlikte, yalnızca A-IM içeren bir GET isteğinden sonra gönderin. Yalın bir aralık için 206, hiçbir şey değişmediyse 304 gönderin.

http-300 = Seçilebilecek birkaç sürüm var
    .description = Kaynağın diller veya biçimler gibi birkaç sürümü vardır ve her birinin kendi adresi bulunur. Kullanıcının veya istemcinin birini seçmesi gerekir.
    .when = Sunucu seçimi istemciye bıraktığında görülür. Seyrektir; bazı sunucular yanlış yazılmış bir adres var olan birkaç adrese benzediğinde de bunu gönderir.
    .fix = Gövdedeki listeden bir adresi veya Location üstbilgisinde sunucunun yeğlediği adresi seçin ve bundan sonra doğrudan kullanın. İkisi de yoksa sunucu yöneticisine bildirin.
    .use = Seçimi istemci yapacaksa seçenekler gövdede, varsa tercih Location üstbilgisinde olacak şekilde 300 gönderin. Tek bir adrese götürmek için 302 veya 303, kendiniz seçiyorsanız 200 gönderin.

http-301 = Kalıcı olarak taşındı
    .description = Kaynağın bundan sonraki bütün istekler için Location üstbilgisinde verilen yeni ve kalıcı bir adresi vardır. Yönlendirmeyi izleyen istemci POST isteğini GET isteğine çevirebilir.
    .when = Bir site veya sayfa taşındığında görülür: http adresinden https adresine, başka bir ana makine adına veya aynı adresin sonunda eğik çizgi bulunan biçimine.
    .fix = Web bağlantısını, yer imini veya ayarı Location üstbilgisindeki adrese göre değiştirin. POST isteği GET olarak ulaşıyorsa doğrudan o adrese gönderin. Yönlendirmeler döngüye giriyorsa önbelleğinizi temizleyin, sonra sunucu yöneticisine bildirin.
    .use = Bir sayfa kalıcı olarak taşındıysa 301, yöntemi korumak için 308, taşınma geçiciyse 302 veya 307, sayfanın yerini alan bir şey yoksa 410 gönderin.

http-302 = Geçici olarak başka bir adreste
    .description = Kaynak geçici olarak Location üstbilgisinde verilen başka bir adrestedir; sonraki istekler yine özgün adresi kullanmalıdır. Yönlendirmeyi izleyen istemci POST isteğini GET isteğine çevirebilir.
    .when = Örneğin ziyaretçiyi oturum açma sayfasına, başka bir dile veya yedek bir sayfaya göndermek için kullanılır. Birçok web çatısı her yönlendirme için bunu kullanır.
    .fix = Location adresini izleyin, ancak özgün adresi saklayın. Bir API hizmeti 302 gönderiyorsa Location adresinin oturum açma sayfası olup olmadığına bakın: oturumunuzun süresi dolmuş olabilir. Yönlendirmeler döngüye giriyorsa sitenin çerezlerini silin, sonra sunucu yöneticisine bildirin.
    .use = Taşınma geçiciyse ve POST isteğinin GET isteğine dönmesi zararsızsa 302, yöntemi korumak için 307, GET istiyorsanız 303, taşınma kalıcıysa 301 veya 308 gönderin.

http-303 = Sonuç başka bir adreste
    .description = Sonuç, Location üstbilgisinde verilen başka bir adrestedir; ilk yöntem ne olursa olsun istemci bunu GET ile alır.
    .when = Genellikle bir POST isteği işlendikten sonra, tarayıcı güvenle yeniden yüklenebilen bir sayfa göstersin diye gelir. GET isteğinden sonra Location, HTTP ile aktarılamayan bir şeyin açıklamasına götürür.
    .fix = Location adresini GET ile alın. POST isteğini yeniden göndermeyin, çünkü normalde işlenmiştir; istediğinizi yapıp yapmadığını Location adresindeki sayfa gösterir.
    .use = Özellikle POST isteğinden sonra istemcinin başka bir adresi GET ile almasını istiyorsanız 303 gönderin. Yöntemi korumak için 307, aynı kaynağın geçici adresi için 302, bir program oluşturduğu şeyin adresine ihtiyaç duyuyorsa 201 gönderin.

http-304 = Değişmedi, kopyanızı kullanın
    .description = İstemci kopyasını sakladığından bu yana kaynak değişmemiştir; bu yüzden sunucu gövde göndermez ve istemci o kopyayı kullanır.
    .when = If-None-Match veya If-Modified-Since içeren bir GET veya HEAD isteğinden sonra gelir; bu üstbilgiler olmasaydı sunucu, istemcide zaten bulunan içerikle 200 gönderirdi.
    .fix = Saklanan kopyayı kullanın; eskimişse önbelleği atlayarak yeniden yükleyin. Kopyanız yoksa If-None-Match veya If-Modified-Since göndermeyin. Sunucuyu siz yönetiyorsanız ETag ve Last-Modified değerlerini kontrol edin.
    .use = Koşullu bir GET veya HEAD isteğinden sonra istemcinin kopyası güncelse 304, güncel değilse 200, If-None-Match başka bir yöntemde sağlanmıyorsa 412 gönderin.

http-305 = Proxy kullanın
    .description = HTTP protokolünün eski bir sürümü bunu, istemcilerin Location üstbilgisindeki proxy üzerinden istemesi gereken bir kaynak için kullanırdı. Böyle bir yanıt trafiği başka yere çekmek için kötüye kullanılabildiğinden kodun kullanılması artık önerilmez.
    .when = Çok eski veya kötü yapılandırılmış sunuculardan gelir; güncel istemciler buna uymaz.
    .fix = Yanıtta belirtilen proxy sunucusunu kullanmayın: trafiğinizi okuyabilir. Ağınız proxy gerektiriyorsa hangisi olduğunu yöneticisine sorun. Sunucuyu siz yönetiyorsanız başka bir kod gönderin.
    .use = 305 göndermeyin. Proxy sunucularını istemcide yapılandırın. İstemciyi başka bir adrese götürmek için 307 veya 308, zorunlu bir proxy sunucusunu atlayan istekleri reddetmek için 403 gönderin.

http-306 = Kullanılmıyor
    .description = Kodun bugün bir anlamı yoktur ve sayı ayrılmıştır. Kodu HTTP protokolünün eski bir sürümü kullanmıştır; süresi dolmuş bir taslak ona “Switch Proxy” adını vermiştir.
    .when = Yalnızca bir uygulama ona kendi anlamını yüklediyse veya bir deneme sunucusu her sayıyı üretiyorsa görülür.
    .fix = Sayı bir şey anlatmadığı için gövdeyi okuyun ve proxy ayarını değiştirmeye yönelik yönergelere uymayın. Yerine tanımlı bir kod konması için sunucu yöneticisine bildirin.
    .use = 306 kodunu hiçbir zaman göndermeyin. İstemciyi başka bir adrese götürmek için 307 veya 308, bir sonuca götürmek için 303, seçenek sunmak için 300 gönderin.

http-307 = Geçici olarak başka bir adreste, aynı yöntem
    .description = Kaynak geçici olarak Location üstbilgisinde verilen başka bir adrestedir. Yönlendirmeyi izleyen istemci yöntemi korumalıdır; sonraki istekler yine özgün adresi kullanmalıdır.
    .when = Örneğin bir yüklemeyi başka bir ana makineye veya bakım sırasında bir isteği yedek sunucuya göndermek için kullanılır. Bazı tarayıcılar, HSTS http adresini https adresine çevirdiğinde kendi 307 kodlarını da gösterir.
    .fix = Aynı isteği Location adresine gönderin, ancak özgün adresi saklayın. Siparişi veya ödemeyi yeniden göndermeden önce kullanıcıya sorun. Kimlik bilgilerini güvenmediğiniz bir ana makineye hiçbir zaman göndermeyin.
    .use = Taşınma geçiciyse ve yöntemin aynı kalması gerekiyorsa 307, GET isteğine dönmek zararsızsa 302, GET istiyorsanız 303, taşınma kalıcıysa 308 gönderin.

http-308 = Kalıcı olarak taşındı, aynı yöntem
    .description = Kaynağın bundan sonraki bütün istekler için Location üstbilgisinde verilen yeni ve kalıcı bir adresi vardır. Yönlendirmeyi izleyen istemci yöntemi korumalıdır.
    .when = Bir API, form veya site taşındığında görülür. Google yükleme hizmetleri, yükleme henüz tamamlanmadıysa bunu Location olmadan da gönderir.
    .fix = Aynı isteği Location adresine gönderin ve kayıtlı adresi düzeltin. İstemci 308 kodunu bilmeyecek kadar eskiyse güncelleyin. Google hizmetine yükleme yapıyorsanız Range üstbilgisini okuyup kalanı gönderin.
    .use = Taşınma kalıcıysa ve yöntemin aynı kalması gerekiyorsa 308, geçiciyse 307, GET isteğine dönmek zararsız olduğunda çok eski istemciler için 301 gönderin.

http-400 = Hatalı istek
    .description = Sunucu isteği işlemez, çünkü isteğin kendisi hatalı görünür: söz dizimi veya ileti sınırları bozuktur, Host üstbilgisi geçersizdir ya da birçok API hizmetinde bir parametre eksik veya geçersizdir.
    .when = Örneğin JSON ayrıştırılamadığında, URI kodlanmamış bir boşluk içerdiğinde veya Host eksik olduğunda gelir. nginx gibi bazı sunucular, çerezler üstbilgileri çok büyüttüğünde de bunu gönderir.
    .fix = Tarayıcıda adresi kontrol edin ve sitenin çerezlerini silin. API kullanıyorsanız yanıt gövdesini okuyun, sonra isteğin söz dizimini, kodlamasını ve bir https portunda http kullanıp kullanmadığınızı kontrol edin.
    .use = İsteği ayrıştıramıyorsanız 400 gönderin ve hatayı gövdede belirtin. Yalnızca değerler yanlışsa 422, desteklenmeyen biçim için 415, üstbilgiler çok büyükse 431 gönderin.

http-401 = Kimlik doğrulama gerekli
    .description = Bu kaynak için geçerli kimlik bilgileri içermediğinden istek yerine getirilmemiştir. Kimliğin nasıl doğrulanacağını WWW-Authenticate belirtir.
    .when = Authorization üstbilgisi eksikse, parola yanlışsa, belirtecin süresi dolmuşsa veya belirteç iptal edilmişse ya da şema uygun değilse gelir. Web uygulamaları oturumun süresi dolduğunda da bunu gönderir.
    .fix = Yeniden oturum açın veya yeni bir belirteç alın. WWW-Authenticate üstbilgisindeki şemayı ve bir yönlendirmenin ya da proxy sunucusunun Authorization üstbilgisini silip silmediğini kontrol edin. Reddedilen kimlik bilgilerini göndermeyi bırakın: birçok hizmet hesabı kilitler.
    .use = Kimlik bilgileri eksik, geçersiz veya süresi dolmuşsa her zaman WWW-Authenticate ile birlikte 401 gönderin. Geçerli, ancak yetersizse 403, kaynağın varlığını gizlemek için 404 gönderin.

http-402 = Ödeme gerekli
    .description = HTTP bu kodu gelecekte kullanılmak üzere ayırır. Kodu yine de gönderen hizmetler, bir şeyin ödenmediğini veya bir ödemenin başarısız olduğunu kasteder.
    .when = Kart reddedildiğinde, bakiye bittiğinde, abonelik ödenmediğinde veya plan isteği kapsamadığında gelir. Birkaç hizmet bunu tükenmiş kota için gönderir.
    .fix = Her hizmet koda kendi anlamını verdiği için gövdeyi okuyun. Faturayı ödeyin, bakiye ekleyin, planı değiştirin veya başka bir kart kullanın. Her şey ödenmişse sağlayıcıya sorun.
    .use = 402 kodunu yalnızca belgelerinizde yer veriyor ve gövdede açıklıyorsanız gönderin. Hesabın bir yetkisi yoksa 403, kota zamanla yenileniyorsa 429 gönderin.

http-403 = Erişim reddedildi
    .description = Sunucu isteği anlamış ve yerine getirmeyi reddetmiştir. Ya gönderilen kimlik bilgileri yetersizdir ya da istemcinin adresi veya bir politika gibi başka bir neden vardır.
    .when = Kullanıcının bir rolü veya belirtecin bir kapsamı eksik olduğunda, bir güvenlik duvarı adresi engellediğinde veya sunucunun bir dosyayı okumaya izni olmadığında gelir. Bazı API hizmetleri hız sınırları için de bunu gönderir.
    .fix = Nedeni öğrenmek için gövdeyi okuyun, hangi hesabın veya belirtecin kullanıldığını kontrol edin, sonra kaynağın sahibinden erişim isteyin. Sunucuyu siz yönetiyorsanız güvenlik duvarı kurallarını, dosya izinlerini ve uygulamanın günlüğünü kontrol edin.
    .use = İstemci hakkında yeterince bilgi sahibiyseniz ve yine de reddediyorsanız 403 gönderin. Kimlik bilgileri eksik veya geçersizse 401, kaynağın varlığını gizlemek için 404, hız sınırı için 429 gönderin.

http-404 = Bu adreste bir şey bulunamadı
    .description = Sunucu bu adreste bir şey bulamaz veya orada bir şey olduğunu açıklamak istemez. Kod bunun değişip değişmeyeceğini belirtmez.
    .when = Yanlış yazılmış veya eski bir web bağlantısından, yönlendirmesiz bir taşınmadan, bilinmeyen bir kimlikten ya da sürümü veya ön eki yanlış bir API yolundan sonra gelir. Bazı sunucular hesabın erişimi olmadığında bunu gönderir.
    .fix = Yazımı, büyük ve küçük harfleri, ana makineyi ve yolu kontrol edin. API kullanıyorsanız kimliği ve hesabınızın erişimini kontrol edin. Bozuk bir web bağlantısını, bulunduğu siteye bildirin.
    .use = URI adresinde bir şey yoksa veya varlığını gizlemek için 404 gönderin. Kalıcı olarak kaldırıldığını biliyorsanız 410, yalnızca yöntem yanlışsa 405, açıkça reddetmek için 403 gönderin.

http-405 = Yönteme burada izin yok
    .description = Sunucu yöntemi bilir, ancak bu kaynak yöntemi desteklemez. Allow, kaynağın şu anda desteklediği yöntemleri listeler.
    .when = Salt okunur bir sayfaya gönderilen POST, API hizmetinin sunmadığı bir PUT veya DELETE ya da bir yönlendirmenin GET isteğine çevirdiği POST isteğinden sonra gelir.
    .fix = Yöntemi Allow üstbilgisi ve API belgeleriyle karşılaştırın. Yolda, sondaki eksik veya fazla eğik çizgi gibi küçük hatalar arayın. POST isteğini GET isteğine çevirebilen daha önceki bir 301 veya 302 olup olmadığına bakın.
    .use = Yöntemi biliyorsanız, ancak bu kaynak desteklemiyorsa her zaman Allow ile birlikte 405 gönderin. Hiçbir yerde desteklemiyorsanız 501, kaynak yoksa 404, bu istemcinin kullanmasına izin verilmiyorsa 403 gönderin.

http-406 = Kabul edilebilir bir sürüm yok
    .description = Kaynak vardır, ancak isteğin kabul ettiği bir ortam türünde, dilde veya kodlamada değildir ve sunucu başka birini göndermek istemez.
    .when = Accept, Accept-Language veya Accept-Encoding sunucudaki her şeyi dışarıda bıraktığında, örneğin yalnızca JSON sunan bir API hizmetinden XML istendiğinde gelir. Bazı web güvenlik duvarları bir isteğe güvenmediğinde bunu gönderir.
    .fix = Accept üstbilgilerini yanıt gövdesinde varsa listeyle karşılaştırın ve örneğin */* ile genişletin. Zaten her şeyi kabul ediyorlarsa sunucu yöneticisine bir güvenlik duvarı kuralı olup olmadığını sorun.
    .use = Elinizdeki hiçbir şey Accept üstbilgilerine uymuyorsa 406 gönderin ve neler olduğunu listeleyin; 200 ile bir varsayılan göndermek çoğu kez daha yararlıdır. İsteğin kendi gövdesinin biçimi yanlışsa 415 gönderin.

http-407 = Proxy için kimlik doğrulama gerekli
    .description = İstemci ile sunucu arasındaki bir proxy sunucusu, isteği iletmeden önce kimlik doğrulama ister. Nasıl yapılacağını Proxy-Authenticate belirtir. Yanıt web sitesinin kendisinden gelmez.
    .when = Bir şirketin veya okulun proxy sunucusunda, Proxy-Authorization üstbilgisi olmadığında veya kimlik bilgileri yanlış olduğunda görülür. Paket yöneticileri ve komut satırı araçları bu kodu sıkça alır.
    .fix = Proxy kullanıcı adını ve parolasını istemcinin ayarlarına veya özel karakterleri yüzde kodlamasıyla yazarak HTTPS_PROXY değişkenine girin; web sitesinin parolası işe yaramaz. Proxy gerekmiyorsa ayarı kaldırın.
    .use = Kimlik bilgisi isteyen bir proxy sunucusundan her zaman Proxy-Authenticate ile birlikte 407 gönderin. Kaynak sunucudan 401, proxy kimlik bilgileri geçerliyken kurallarınız isteği yasaklıyorsa 403 gönderin.

http-408 = İstek zamanında ulaşmadı
    .description = Sunucu, beklemeye hazır olduğu süre içinde tam bir istek almamıştır.
    .when = İstek çok yavaş geldiğinde, gövde Content-Length değerinden kısa olduğunda veya bağlantı boşta kaldığında gelir. Bazı hizmetler bunu kendi işlemleri yavaş olduğunda yanlış biçimde kullanır.
    .fix = İsteği yeni bir bağlantı üzerinden yeniden gönderin; siparişi veya ödemeyi ise ancak tamamlanmadığını kontrol ettikten sonra. 408 sürerse yavaş bir ağ, yanlış bir Content-Length veya kısa bir okuma zaman aşımı arayın.
    .use = İstemci isteğini zamanında bitirmediyse 408, upstream sunucusu çok yavaşsa 504, aşırı yüklüyseniz 503 gönderin.

http-409 = Kaynağın güncel durumuyla çakışma
    .description = İstek kaynağın güncel durumuyla çakışır. Kullanıcı çakışmayı çözüp isteği yeniden gönderebilir.
    .when = Genellikle PUT, POST veya DELETE isteğinden sonra gelir: kaynağı bu arada başkası değiştirmiştir, ad zaten kullanılıyordur, üst klasör yoktur veya başka bir işlem hâlâ sürüyordur.
    .fix = Çakışmayı belirtmesi gereken gövdeyi okuyun ve güncel durumu alın. Değişikliğinizi birleştirin, başka bir ad seçin, eksik olanı oluşturun veya bekleyin. Başkasının değişikliğinin üzerine yazmayın.
    .use = Güncel durum isteği engelliyorsa 409 gönderin ve çakışmayı açıklayın. İstekteki bir koşul sağlanmıyorsa 412, gövde her durumda yanlışsa 422, kilit için 423 gönderin.

http-410 = Kalıcı olarak kaldırıldı
    .description = Kaynak bu sunucudan bilerek kaldırılmıştır; sunucu yöneticisi kaynağa giden web bağlantılarının silinmesini ister.
    .when = Örneğin bir kampanya sona erdiğinde, bir hesap veya gönderi silindiğinde ya da bir API sürümü kapatıldığında gelir.
    .fix = İsteği yapan web bağlantısını, yer imini veya zamanlanmış işi kaldırın ya da değiştirin; gövde veya belgeler yerini alanı belirtebilir. Kaynağın var olması gerekiyorsa sunucu yöneticisine bildirin.
    .use = Kaynağın kalıcı olarak kaldırıldığını biliyorsanız 410, bilmiyorsanız 404, yeni bir adresi varsa 301 veya 308, yasal bir talep varsa 451 gönderin.

http-411 = Content-Length gerekli
    .description = Sunucu, gövdesinin uzunluğu bildirilmemiş bir isteği kabul etmez. İstemci geçerli bir Content-Length ekleyebilir.
    .when = Akışla gönderen istemcilerde olduğu gibi gövdesi parçalar hâlinde gelen bir POST veya PUT isteğinden ya da Content-Length içermeyen boş bir POST isteğinden sonra gelir. Uzunluğu çoğu kez bir ağ geçidi önceden ister.
    .fix = Content-Length üstbilgisini tam bayt sayısıyla (boş POST için 0) gönderin ve parçalı gönderimi kapatın. Ağ geçidini siz yönetiyorsanız parçalı istekleri kabul etmesini veya arabelleğe almasını sağlayın.
    .use = Uzunluğu önceden bilmeniz gerekiyor ve istek bunu bildirmiyorsa 411, Content-Length geçersizse 400, sınırınızı aşıyorsa 413 gönderin.

http-412 = Koşul sağlanmadı
    .description = İsteğin üstbilgilerindeki bir koşul sunucuda doğru değildir; bu yüzden istek yerine getirilmemiştir. Genellikle istemci okuduktan sonra kaynak değişmiştir.
    .when = If-Match veya If-Unmodified-Since bir değişiklik nedeniyle sağlanmadığında, “If-None-Match: *” kaynağın var olduğunu bulduğunda veya WebDAV için “Overwrite: F” var olan bir hedef bulduğunda gelir.
    .fix = Kaynağı yeniden alın. Önceki deneme başarılı olmuş ve yalnızca yanıtı kaybolmuşsa orada durun. Aksi durumda değişikliğinizi birleştirip yeni ETag ile gönderin. Koşul olmadan başkasının çalışmasının üzerine yazabilirsiniz.
    .use = 412 kodunu yalnızca istekteki bir koşul sağlanmıyorsa gönderin. Koşullu bir GET isteği değişiklik bulmuyorsa 304, koşulsuz bir çakışma için 409, koşul istemek için 428 gönderin.

http-413 = İstek gövdesi çok büyük
    .description = İsteğin gövdesi (HTTP terimiyle “content”), sunucunun işlemek istediğinden veya işleyebildiğinden büyüktür. Retry-After varsa sınır geçicidir.
    .when = Genellikle bir yüklemeden sonra, çoğu kez kendi sınırı olan bir web sunucusundan veya ağ geçidinden gelir; nginx için bu client_max_body_size ayarıdır. Bazı istemciler yalnızca kopmuş bir bağlantı görür.
    .fix = Dosyayı küçültün ya da yüklemeyi veya toplu işi bölün. Sunucuyu siz yönetiyorsanız gövdeyi hangi ağ geçidinin veya sunucunun reddettiğini bulun, sonra sınırı orada ve uygulamaya kadar sonrasındaki her yerde yükseltin.
    .use = Gövde sınırınızı aşıyorsa 413 gönderin ve sınırı belirtin. URI için 414, üstbilgiler için 431, depolama alanınız doluysa 507 gönderin.

http-414 = URI çok uzun
    .description = İsteğin URI adresi, sunucunun yorumlamak istediğinden uzundur.
    .when = Bir form verilerini POST yerine GET ile gönderdiğinde, kimlik veya filtre listesi sorguyu doldurduğunda ya da yönlendirmeler adrese ekleme yapmayı sürdürdüğünde gelir.
    .fix = Parametreleri kaldırın veya API izin veriyorsa bir POST isteğinin gövdesinde gönderin. Yönlendirmeler adrese ekleme yapıyorsa döngüyü düzeltin. Sunucuyu siz yönetiyorsanız sınırı (nginx için large_client_header_buffers) yükseltin.
    .use = URI desteklediğinizden uzunsa 414 gönderin; en az 8000 sekizlilik istek satırlarını destekleyin. Cookie gibi büyük üstbilgiler için 431, gövde için 413 gönderin.

http-415 = Gövde biçimi desteklenmiyor
    .description = Sunucu, bu yöntem ve kaynak için gövdenin biçimini desteklemediğinden isteği reddeder: ortam türünü, içerik kodlamasını veya verilerin kendisini.
    .when = POST, PUT veya PATCH isteğinden sonra, sıkıştırma bilinmiyorsa, dosya türü kabul edilmiyorsa ya da Content-Type eksik veya yanlışsa, örneğin JSON beklenirken form verisi bildiriyorsa gelir.
    .fix = Content-Type değerini, API hizmetinin kabul ettiği application/json gibi gerçek biçime ayarlayın. Yanıttaki Accept, Accept-Patch veya Accept-Encoding ile karşılaştırın. Sorun sıkıştırmaysa gövdeyi sıkıştırmadan gönderin.
    .use = Desteklenmeyen bir biçim için 415 gönderin ve desteklediklerinizi listeleyin: ortam türlerini Accept, kodlamaları Accept-Encoding üstbilgisinde. Doğru biçim ayrıştırılamıyorsa 400, yalnızca değerler yanlışsa 422 gönderin.

http-416 = İstenen aralık yok
    .description = Sunucu Range üstbilgisindeki aralıkları reddeder: hiçbiri verilemez veya çok fazla küçük ya da çakışan aralık vardır.
    .when = Sürdürülen bir indirme veya ortam oynatıcı sondan sonraki baytları istediğinde görülür: dosya kısalmıştır, indirme tamamlanmıştır veya saklanan bölüm başka bir dosyadandır.
    .fix = Saklanan bölümün boyutunu Content-Range üstbilgisindeki toplam uzunlukla karşılaştırın. İkisi eşitse dosya tamamlanmış olabilir; değilse Range olmadan yeniden indirin. Güvenle sürdürmek için If-Range gönderin.
    .use = Hiçbir aralık verilemiyorsa “bytes */1000” gibi güncel uzunluğu Content-Range üstbilgisinde belirterek 416 gönderin. En az biri verilebiliyorsa 206, Range üstbilgisini yok saymak için 200 gönderin.

http-417 = Beklenti karşılanamıyor
    .description = Sunucu veya yol üzerindeki başka bir sunucu, Expect üstbilgisinin istediğini karşılayamaz. HTTP belirtiminin tanımladığı tek beklenti 100-continue değeridir.
    .when = Bir sunucu veya eski bir proxy sunucusu Expect üstbilgisini ya da değerini, genellikle bazı istemcilerin büyük bir gövdeden önce otomatik olarak eklediği “Expect: 100-continue” değerini desteklemediğinde gelir.
    .fix = İsteği Expect olmadan gönderin; curl için boş bir “Expect:” üstbilgisi bunu kapatır. 417 sürerse yol üzerinde eski bir proxy sunucusu arayın. Sorun gövdede değildir.
    .use = Bilmediğiniz bir Expect değerinden sonra 417 gönderin. 100-continue değerinden sonra 100 veya hemen 401 gibi nihai kodu gönderin. If-Match gibi bir koşul sağlanmıyorsa 412 gönderin.

http-418 = Ben bir çaydanlığım
    .description = Kod, kahve makineleriyle ilgili bir 1 Nisan şakası metninden gelir. Başka bir şeye atanmaması için “(Unused)” olarak kaydedilmiştir.
    .when = Genellikle şaka olarak görülür. Bazı siteler bir programı bot sandığında, Binance API ise istemci yinelenen 429 yanıtlarına karşın istek göndermeyi sürdürdüğünde bunu gönderir.
    .fix = Şakaysa önemsemeyin. Aksi durumda programı durdurun, gövdeyi ve varsa Retry-After üstbilgisini okuyun ve daha düşük bir hızla sürdürün. Kod gelmeyi sürdürürse otomatik erişime izin olup olmadığını sitenin yöneticisine sorun.
    .use = Yanıtın önemli olduğu yerde 418 göndermeyin. İstemci çok fazla istek gönderiyorsa 429, istemciyi reddediyorsanız 403, istek hatalıysa 400 gönderin.

http-419 = Sayfanın süresi doldu veya yer kalmadı
    .description = Laravel için “Page Expired”, formun CSRF belirtecinin eksik olduğu veya artık geçerli olmadığı anlamına gelir. Kod, eski WebDAV taslaklarında ve Spring çatısının artık önerilmeyen bir sabitinde “Insufficient Space On Resource” anlamındadır.
    .when = Oturumun süresi dolduğunda, çerezler engellendiğinde veya formda belirteç olmadığında POST, PUT, PATCH veya DELETE isteğinden sonra bir Laravel sitesinden gelir.
    .fix = Sayfayı yeniden yükleyin, istenirse yeniden oturum açın ve formu yeniden gönderin; çerezlere izin verin. Siteyi siz yönetiyorsanız forma @csrf ekleyin veya X-CSRF-TOKEN gönderin; oturum süresini, çerez alan adını ve önbelleğe alınmış sayfaları kontrol edin.
    .use = CSRF belirteci eksik veya yanlışsa 403, kullanıcının yeniden oturum açması gerekiyorsa 401, yer kalmadıysa 507 gönderin.

http-420 = Yavaşlayın veya yöntem başarısız oldu
    .description = Twitter API 1 sürümünde “Enhance Your Calm”, istemcinin çok fazla istek gönderdiği anlamına gelirdi. Kod, eski WebDAV taslaklarında ve Spring çatısının artık önerilmeyen bir sabitinde “Method Failure” anlamındadır.
    .when = Twitter hizmetini örnek alan bir hizmetten gelir; Twitter hizmetinin kendisi, API 1.1 sürümünden bu yana 429 gönderir.
    .fix = Bunu hız sınırı gibi değerlendirin: bekleyin, sonra artan aralıklarla daha az istek gönderin. Eski bir Twitter istemcisini güncelleyin. Gövde bunun yerine başarısız bir yöntem bildiriyorsa isteği düzeltin.
    .use = İstemci çok fazla istek gönderiyorsa Retry-After ile birlikte 429, bir eylem başka bir eylem başarısız olduğu için gerçekleşmediyse 424 gönderin. HTTP/2 hata kodu ENHANCE_YOUR_CALM hiçbir durum kodunun yerine geçmez.

http-421 = İstek yanlış sunucuya ulaştı
    .description = İstek, bu ana makine için en azından bu bağlantı üzerinden yanıt veremeyen veya vermek istemeyen bir sunucuya ulaşmıştır. İstemci isteği başka bir bağlantıdan yeniden gönderebilir.
    .when = Tarayıcı bir bağlantıyı aynı sertifikayı kullanan başka bir ana makine için yeniden kullandığında veya bir proxy sunucusundan gelen TLS sunucu adı (SNI) eksik olduğunda ya da Host ile eşleşmediğinde gelir.
    .fix = Yeni bir bağlantı açmak için sayfayı yeniden yükleyin veya tarayıcıyı yeniden başlatın. Sunucuyu siz yönetiyorsanız her proxy sunucusunun doğru sunucu adını göndermesini sağlayın (nginx için proxy_ssl_server_name ve proxy_ssl_name) ve hangi ana makinelerin bir sertifikayı paylaştığını kontrol edin.
    .use = Bu ana makineye veya bağlantıya hizmet vermiyorsanız kaynak sunucudan veya onun ağ geçidinden 421 gönderin; proxy sunucusundan hiçbir zaman göndermeyin. Yalnızca kaynak yoksa 404, başka bir protokolü zorunlu kılmak için 426 gönderin.

http-422 = İstekteki veriler işlenemiyor
    .description = Sunucu gövdenin biçimini bilir ve söz dizimi doğrudur, ancak içindeki yönergeler yerine getirilemez. Genellikle bir değer eksiktir, çelişkilidir veya izin verilmeyen bir değerdir.
    .when = JSON veya form verileri ayrıştırılan, ancak doğrulamadan geçmeyen bir POST, PUT veya PATCH isteğinden sonra gelir: zorunlu bir alan eksiktir, bir tarih geçmiştedir veya bir ülke bilinmez.
    .fix = Genellikle her hatalı alanı belirten gövdeyi okuyun ve o değerleri düzeltin. Doğru görünüyorlarsa adları ve türleri kullandığınız API sürümünün belgeleriyle karşılaştırın.
    .use = Gövde ayrıştırılıyor, ancak değerleri yanlışsa 422 gönderin ve her hatalı alanı belirtin. Ayrıştırılamıyorsa 400, desteklenmeyen biçim için 415, tek engel güncel durumsa 409 gönderin.

http-423 = Kaynak kilitli
    .description = İsteğin kaynağı veya hedefi kilitlidir ve kilit bu isteğe izin vermez.
    .when = Dosya başkasında açıkken veya çöken bir program kilidi elinde tutarken PUT, DELETE, MOVE veya LOCK gibi bir değişiklik isteğinden sonra bir WebDAV sunucusundan gelir. Kodu başka API hizmetleri de kullanır.
    .fix = Dosyayı açık olduğu yerde, belki kendi düzenleyicinizde veya eşitleme programınızda kapatın ya da kilidin süresinin dolmasını bekleyin. Yazmadan önce güncel sürümü alın. Kilit sizdeyse belirtecini If üstbilgisinde gönderin.
    .use = Bir kilit engel oluyorsa gövdede “lock-token-submitted” veya “no-conflicting-lock” ile 423 gönderin. If üstbilgisindeki bir koşul sağlanmıyorsa 412, diğer çakışmalar için 409 gönderin.

http-424 = Önce başka bir eylem başarısız oldu
    .description = Bu eylem, başarısız olan başka bir eyleme bağlı olduğu için yapılmamıştır.
    .when = Genellikle bir 207 yanıtının içinde görülür: reddedilen bir özelliğin diğerlerinin tümünü başarısız kıldığı PROPPATCH veya bir klasöre yönelik LOCK isteğinden sonra. Birkaç API hizmeti, upstream hizmeti başarısız olduğunda bunu tek başına gönderir.
    .fix = 207 gövdesinde 403, 409 veya 423 gibi başka bir kod taşıyan girdiyi bulun ve nedenini giderin. Aksi durumda gövdede neyin başarısız olduğuna bakın ve bunu sunucu yöneticisine bildirin.
    .use = Başka bir eylem başarısız olduğu için yapılmayan eylemler için 207 içinde 424 gönderin; başarısız olan eylemin kendi kodu vardır. DELETE, COPY ve MOVE isteğinden sonra kullanmayın. Upstream sunucusu başarısız olursa ağ geçidinden 502 veya 504 gönderin.

http-425 = Çok erken, yineleme riski
    .description = Sunucu, TLS el sıkışması tamamlanmadan geldiği için yinelenmiş olabilecek bir isteği işlemeyi göze almaz.
    .when = İki kez işlenmesi zarar verebilecekse 0-RTT da denen TLS erken verisindeki bir istekten veya bir proxy sunucusunun ya da CDN hizmetinin “Early-Data: 1” ile işaretlediği bir istekten sonra gelir.
    .fix = El sıkışmadan sonra aynı isteği yeniden gönderin, ancak hiçbir zaman erken veri olarak göndermeyin; tarayıcılar otomatik olarak yeniden dener. Kullanıcılar 425 görüyorsa CDN veya proxy sunucusunda erken veriyi kapatın ya da 425 kodunu iletmesini sağlayın.
    .use = 425 kodunu yalnızca erken verideki veya “Early-Data: 1” taşıyan bir istekten sonra gönderin. Bunun yerine erken verideki bir isteği el sıkışma bitene kadar bekletebilirsiniz, ancak “Early-Data: 1” taşıyan bir isteği bekletmek onu güvenli kılmaz. Çok fazla istek için 429 gönderin.

http-426 = Protokol yükseltmesi gerekli
    .description = Sunucu isteği o anki protokol üzerinden reddeder, ancak istemci Upgrade üstbilgisinin belirttiği bir protokole geçerse kabul edebilir.
    .when = Sıradan bir sayfa isteğinden sonra WebSocket sunucusundan ya da eski bir HTTP sürümüyle veya şifrelemeden gelen bir istekten sonra başka sunuculardan gelir. Bazı hizmetler kodu, daha yeni bir uygulama istemek için yanlış biçimde kullanır.
    .fix = Upgrade üstbilgisini okuyun. websocket yazıyorsa bir WebSocket istemcisi kullanın veya proxy sunucusunun Upgrade ve Connection üstbilgilerini iletmesini sağlayın. TLS veya bir HTTP sürümü yazıyorsa https ya da o sürümü kullanın. Gövde istiyorsa uygulamayı güncelleyin.
    .use = Yalnızca başka bir protokol işe yarayacaksa her zaman Upgrade ile birlikte 426 gönderin. Bir HTTP sürümünü reddetmek için 505, başka bir bağlantı gerekiyorsa 421, https adresine götürmek için 301 veya 308 gönderin.

http-428 = Koşullu istek gerekli
    .description = Kimse görmediği bir değişikliğin üzerine yazmasın diye sunucu bu isteği yalnızca bir koşulla kabul eder. İstekte koşul yoktur.
    .when = Genellikle birkaç kişinin veya programın değiştirebildiği bir kaynakta, If-Match veya If-Unmodified-Since içermeyen PUT, PATCH veya DELETE isteğinden sonra gelir.
    .fix = Kaynağı alın, değişikliğinizi yapın ve kaynağın ETag değerini If-Match üstbilgisinde göndererek iletin. Yeni bir kaynak için “If-None-Match: *” deneyin. Görmediğiniz bir sürümü bile kabul eden “If-Match: *” üstbilgisinden kaçının.
    .use = Koşul istiyorsanız ve istekte koşul yoksa 428 gönderin; hangisinin kullanılacağını gövdede belirtin. Koşul yanlışsa 412, koşul istemediğinizde çıkan bir çakışma için 409 gönderin.

http-429 = Çok fazla istek
    .description = İstemci belirli bir sürede çok fazla istek göndermiştir. Hesaba, adrese veya belirtece göre mi sayacağına sunucu karar verir.
    .when = Bir betik, yeniden deneme döngüsü veya tek adresin arkasındaki çok sayıda kullanıcı saniyelik, saatlik veya günlük sınırı aştığında gelir. Bunu çoğu kez uygulama değil, bir API ağ geçidi veya CDN gönderir.
    .fix = Retry-After ne kadar belirtiyorsa o kadar bekleyin; yoksa bekleme süresini her denemeden sonra ikiye katlayın ve rastgele bir süre ekleyin. Sonra toplu olarak veya önbellek kullanarak daha az istek gönderin. Sınır çok düşükse sağlayıcıya sorun.
    .use = Bu istemci kendi sınırını aşıyorsa, olanak varsa Retry-After ile birlikte 429 gönderin. Sunucu herkes için aşırı yüklüyse 503, beklemek işe yaramıyorsa 403 gönderin. Saldırı altında bağlantıları kesmek daha az kaynak tüketebilir.

http-430 = Shopify güvenlik nedeniyle reddetti
    .description = “Shopify Security Rejection”, isteğin kötü amaçlı göründüğü anlamına gelir. Shopify kodu eskiden “Request Header Fields Too Large” adıyla çok fazla istek için gönderirdi.
    .when = İstekler çoğu kez paylaşılan bulut adreslerinden gelip saldırıya veya bota benzediğinde ya da bir sunucu alıcıların IP adreslerini vermeden onlar adına işlem yaptığında Shopify mağazalarından ve API hizmetlerinden gelir.
    .fix = Kendi adresinizden daha az istek gönderin. Storefront API için sunucudan yapılan çağrılarda müşterinin adresini Shopify-Storefront-Buyer-IP üstbilgisinde verin. Meşru istekler hâlâ reddediliyorsa Shopify desteğine sorun.
    .use = Shopify dışında, istek kötü amaçlı görünüyorsa 403, istemci çok fazla istek gönderiyorsa 429, üstbilgileri çok büyükse 431 gönderin.

http-431 = İstek üstbilgileri çok büyük
    .description = Sunucu isteği işlemez, çünkü bir üstbilgi tek başına veya üstbilgilerin tümü birlikte çok büyüktür.
    .when = Genellikle bir sitenin çerezleri biriktiğinde, Authorization üstbilgisindeki belirteç çok uzun olduğunda veya Referer çok uzun bir adres içerdiğinde gelir. nginx bunun yerine 400 gönderir.
    .fix = Tarayıcıda bu sitenin çerezlerini silin ve yeniden oturum açın. Başka bir istemcide, çoğu kez Cookie veya Authorization olan en büyük üstbilgiyi kısaltın. Sunucuyu siz yönetiyorsanız daha az ve daha küçük çerez oluşturun veya yol üzerindeki bütün sınırları yükseltin.
    .use = Üstbilgiler sınırınızı aşıyorsa 431 gönderin; tek başına çok büyük olan üstbilgiyi belirtin. URI için 414, gövde için 413 gönderin.

http-440 = Oturum zaman aşımına uğradı
    .description = Web üzerinde Outlook için “Login Timeout”, oturumun sona erdiği ve kullanıcının yeniden oturum açması gerektiği anlamına gelir.
    .when = Oturum uzun süre boşta kaldığında, çerezi eksik olduğunda veya artık kabul edilmediğinde ya da IIS kimlik doğrulaması yanlış ayarlandığı için yeni bir oturum bile açılamadığında görülür.
    .fix = Sayfayı yeniden yükleyip yeniden oturum açın; kod hemen geri gelirse sitenin çerezlerini silin. Sunucuyu siz yönetiyorsanız IIS içindeki OWA sanal dizinlerini ve bir yük dengeleyicinin tek oturumu birkaç sunucuya dağıtıp dağıtmadığını kontrol edin.
    .use = Microsoft ürünleri dışında, istemcinin yeniden kimlik doğrulaması gerekiyorsa WWW-Authenticate ile birlikte 401, tarayıcıyı oturum açma sayfasına götürmek için 303, oturum açmak işe yaramayacaksa 403 gönderin.

http-444 = Bağlantı yanıtsız kapatıldı
    .description = nginx hiçbir şey göndermeden bağlantıyı kapatmıştır. Kodu yalnızca nginx günlüğü gösterir.
    .when = Genellikle bilinmeyen ana makine adları, tarama yapan programlar ve istenmeyen botlar için “return 444” yapılandırılan yerlerde görülür. İstemci boş bir yanıt veya kopmuş bir bağlantı görür; önde Cloudflare varsa 520 bildirir.
    .fix = Kullanıcıysanız ana makine adını ve adresi kontrol edin. Sunucuyu siz yönetiyorsanız ve gerçek ziyaretçiler etkileniyorsa “return 444” kuralını daraltın ve eksik server_name değerini ekleyin.
    .use = nginx içinde “return 444” ayarını yalnızca yanıt istenmeyen yerlerde kullanın. Reddetmek için 403, var olmayan şeyler için 404, size ait olmayan bir ana makine için 421 gönderin.

http-449 = Daha fazla bilgiyle yeniden deneyin
    .description = Bir Microsoft uzantısında “Retry With”, istemcinin bilgi ekleyip isteği yeniden göndermesi gerektiği anlamına gelir.
    .when = Microsoft WebDAV uzantısında Ms-Echo-Request üstbilgisiyle IIS sunucusundan gelir. Bir ActiveSync 12.1 istemcisi önce Provision ile güvenlik politikasını almak zorundaysa Exchange sunucusundan gelir.
    .fix = Gövdeyi işleyin, sonra isteği Ms-Echo-Reply ile yeniden gönderin. ActiveSync için önce Provision gönderip politikayı kabul edin. Telefon sürekli başarısız oluyorsa e-posta uygulamasını güncelleyin veya Exchange yöneticisine sorun.
    .use = Microsoft ürünleri dışında, bir koşul eksikse 428, başka veriler eksikse 400 veya 422, kimlik veya izin kanıtı eksikse 401 veya 403 gönderin.

http-450 = Ebeveyn denetimleri engelledi
    .description = “Blocked by Windows Parental Controls”, Windows bilgisayarının aile ayarlarının istenen sayfaya izin vermediği anlamına gelir.
    .when = Kullanıcının kendi bilgisayarındaki filtreden, genellikle bir çocuğun hesabında gelir. Web sitesi isteği hiç almaz.
    .fix = Bilgisayarın yöneticisinden, genellikle bir ebeveynden, aile ayarlarında adrese izin vermesini isteyin. Aile ayarı yoksa içeriği filtreleyen bir güvenlik yazılımı veya proxy sunucusu arayın.
    .use = 450 göndermeyin. Sayfayı kendi kurallarınız yasaklıyorsa 403, yasal bir talep yasaklıyorsa 451, ağ önce oturum açmayı gerektiriyorsa 511 gönderin.

http-451 = Yasal nedenlerle kullanılamıyor
    .description = Sunucu yasal bir talep nedeniyle erişimi reddeder. Kod, kaynağın var olup olmadığını belirtmez.
    .when = Bir yasa, mahkeme kararı veya kaldırma bildirimi; web sitesini, arama motorunu, CDN hizmetini veya internet sağlayıcısını içeriği, çoğu kez yalnızca bazı ülkeler için engellemeye zorladığında gelir. Bazı yayıncılar bütün bölgelerdeki okurları engeller.
    .fix = Talebi kimin, hangi yasaya dayanarak ve kimin için yaptığını gövdede okuyun. blocked-by içeren bir Link üstbilgisi kaynağı kimin engellediğini belirtir: yanlışlık olduğunu düşünüyorsanız ona yazın.
    .use = Yasal bir talep sizi engellemeye zorluyorsa 451 gönderin; gövdede açıklayın ve blocked-by içeren bir Link üstbilgisinde kendinizi belirtin. Kendi kurallarınız reddediyorsa 403, talebi açıklamanıza izin verilmiyorsa 404 gönderin.

http-460 = İstemci bağlantıyı kapattı
    .description = İstemci, yanıt almadan ve yük dengeleyicinin boşta kalma zaman aşımı dolmadan AWS Application Load Balancer ile bağlantısını kapatmıştır.
    .when = İstemcinin zaman aşımı hedefin ihtiyaç duyduğu süreden kısaysa veya kullanıcı sayfadan ayrılırsa yalnızca yük dengeleyicinin erişim günlüğünde görülür.
    .fix = Hedefin daha hızlı yanıt vermesini sağlayın veya istemcinin zaman aşımını yük dengeleyicinin boşta kalma zaman aşımına ya da üzerine çıkarın. Bir POST isteğini yeniden göndermeden önce hedefin onu yerine getirip getirmediğine bakın.
    .use = 460 göndermeyin: istemci onu okuyamaz. İstemci isteğini yavaş gönderiyorsa 408, upstream sunucusu yavaşsa 504 gönderin.

http-463 = Çok fazla iletim adresi veya döngü
    .description = AWS Application Load Balancer hizmetinde X-Forwarded-For, 30 IP adresinden fazlasını içerir. Alibaba Cloud ALB hizmetinde istek bir döngü içinde dolaşır.
    .when = AWS tarafında uzun bir proxy zincirinden, döngüden veya sahte bir üstbilgiden sonra görülür. Alibaba Cloud tarafında ALICLOUD-ALB-TRACE yinelenen bir kural veya 16 girdiden fazlasını içerdiğinde görülür.
    .fix = Yanıtın kimin yük dengeleyicisinden geldiğini bulun. İstekleri ona geri gönderen bir sunucu veya proxy sunucusu arayın ve proxy zincirini kısaltın. AWS kullanıyorsanız istemcilerin ve proxy sunucularının gereksiz adres eklemesini de önleyin.
    .use = Bir üstbilgi çok uzunsa 431, biçimi hatalıysa 400, iletim döngüsü için RFC 9209 belgesinin önerdiği gibi 502 gönderin; 508, WebDAV döngüleri içindir.

http-464 = Protokol hedef grubuyla uyuşmuyor
    .description = İsteğin protokolü, AWS Application Load Balancer hedef grubu için ayarlanmış sürümle (HTTP/1.1, HTTP/2 veya gRPC) uyuşmaz.
    .when = HTTP/2 veya gRPC olarak ayarlanmış bir hedef grubuna HTTP/1.1 isteği, HTTP/1.1 olarak ayarlanmış bir gruba gRPC çağrısı veya gRPC olarak ayarlanmış bir gruba POST dışında bir HTTP/2 isteği geldiğinde görülür.
    .fix = İstemcinin beklenen protokolü kullanmasını sağlayın: HTTP/2 kullanımını açın veya HTTP/1.1 sürümüne düşen bir proxy sunucusu arayın. Aksi durumda bu istekleri doğru sürüme sahip bir hedef grubuna gönderin.
    .use = AWS dışında, HTTP sürümünü desteklemiyorsanız 505, istemcinin protokol değiştirmesi için Upgrade ile birlikte 426, yönteme izin vermiyorsanız 405 gönderin.

http-494 = Üstbilgiler nginx için çok büyük
    .description = nginx, bir isteğin üstbilgileri çok büyük olduğunda bu sayıyı kendi içinde kullanır. İstemci bunun yerine 400 alır.
    .when = Çoğu kez Cookie olan bir üstbilgi nginx üstbilgi arabelleklerine sığmadığında görülür. Sayı, nginx yapılandırmasında error_page içinde yer alır.
    .fix = Tarayıcıda bu sitenin çerezlerini silin. Başka bir istemcide en büyük üstbilgiyi kısaltın. nginx sunucusunu siz yönetiyorsanız çerezleri küçültün, sonra large_client_header_buffers değerini yükseltin.
    .use = 431 veya nginx gibi 400 gönderin. Adresin kendisi çok uzunsa 414 gönderin. 494 kodunu yalnızca nginx error_page ayarında kullanın ve oradan standart bir kod gönderin.

http-495 = İstemci sertifikası kabul edilmedi
    .description = nginx, istemcinin TLS sertifikasını doğrulayamadığında bu sayıyı kendi içinde kullanır. İstemci “The SSL certificate error” metniyle 400 alır.
    .when = ssl_verify_client ayarlandığında, istemcinin sertifikasının süresi dolmuşsa, sertifika iptal edilmişse veya nginx sunucusunun güvenmediği bir sertifika yetkilisinden geliyorsa görülür.
    .fix = Bu sunucunun güvendiği bir sertifika yetkilisinden geçerli bir sertifika yükleyin. nginx sunucusunu siz yönetiyorsanız ssl_client_certificate, ssl_crl, ssl_verify_depth ayarlarını ve saati kontrol edin.
    .use = İstemci sertifikasını reddediyorsanız 403 gönderin veya TLS el sıkışmasının başarısız olmasına izin verin. 495 kodunu yalnızca sorunu açıklayan bir sayfa için nginx error_page ayarında kullanın.

http-496 = İstemci sertifikası yok
    .description = nginx, site TLS sertifikası istediği ve istemci göndermediği zaman bu sayıyı kendi içinde kullanır. İstemci “No required SSL certificate was sent” metniyle 400 alır.
    .when = “ssl_verify_client on” ayarında, istemci sertifikası yüklü olmadığında veya kullanıcı sertifika seçmediğinde görülür.
    .fix = Bir istemci sertifikası ve özel anahtarını yükleyin veya ikisini istemcinin ayarlarında seçin, sonra yeni bir bağlantı açın. nginx sunucusunu siz yönetiyor ve siteyi herkese açmak istiyorsanız ssl_verify_client ayarını gevşetin.
    .use = İstemci sertifikası yoksa 403 gönderin: 401 için WWW-Authenticate üstbilgisinde bir sınama gerekirdi. 496 kodunu yalnızca sertifikanın nasıl alınacağını açıklamak için nginx error_page ayarında kullanın.

http-497 = HTTPS portunda HTTP isteği
    .description = nginx, HTTPS portuna gelen şifrelenmemiş bir istek için bu sayıyı kendi içinde kullanır. İstemci “The plain HTTP request was sent to HTTPS port” metniyle 400 alır.
    .when = Bir http:// adresi 443 gibi bir HTTPS portunu belirttiğinde veya nginx önündeki bir proxy sunucusu ya da yük dengeleyici o portta düz HTTP kullandığında görülür.
    .fix = Adresteki http:// bölümünü https:// olarak değiştirin. Proxy sunucusunun veya yük dengeleyicinin HTTPS ya da TLS kullanmayan bir port kullanmasını sağlayın. nginx sunucusunu siz yönetiyorsanız listen yönergesinin ssl parametresini kontrol edin.
    .use = https adresine 301 veya 308 gönderin; nginx bunu error_page 497 ile yapabilir. Yönlendirme istenmiyorsa 400 gönderin. 426 kodunu yalnızca istemci Upgrade ile geçiş yapabiliyorsa gönderin.

http-498 = Geçersiz belirteç
    .description = Esri ArcGIS yazılımında istekteki belirteç geçersizdir veya süresi dolmuştur. nginx içinde sayı, ana makine adı geçersiz istekler için düşünülmüştü ve artık kullanılmaz.
    .when = ArcGIS içinde, çoğu kez yalnızca 200 yanıtının JSON verisinde, belirtecin süresi dolduğunda veya belirteç başka bir sunucu, yönlendiren sayfa ya da IP adresi için verildiğinde görülür.
    .fix = Verileri barındıran ArcGIS sunucusundan veya portalından yeni bir belirteç alın. Yeni belirteçler de başarısız oluyorsa bağlı oldukları yönlendiren sayfayı veya adresi kontrol edin.
    .use = ArcGIS dışında, belirteç hatalıysa veya süresi dolduysa WWW-Authenticate ve “invalid_token” ile birlikte 401 gönderin. Belirtecin bir yetkisi eksikse 403, bilinmeyen ana makine adı için 421 veya 400 gönderin.

http-499 = İstemci isteği kapattı veya belirteç gerekli
    .description = nginx, yanıt başlamadan istemci bağlantıyı kestiğinde bunu günlüğe yazar; ağ geçitleri kodu gRPC CANCELLED durumu için gönderir. Esri ArcGIS yazılımında belirteç eksiktir.
    .when = Kullanıcı sayfadan ayrıldığında ya da bir istemci veya yük dengeleyici beklemeyi bıraktığında nginx günlüğünde görülür. ArcGIS içinde, güvenli veriler belirteç olmadan istendiğinde çoğu kez 200 yanıtının JSON verisinde görülür.
    .fix = Kod günlükteyse isteğin süresini nginx önündeki zaman aşımlarıyla karşılaştırın, sonra isteği hızlandırın veya en kısa zaman aşımını uzatın. ArcGIS kullanıyorsanız belirteç alın.
    .use = 499 kodunu günlükte veya gRPC CANCELLED için kullanın, çünkü yanıtı okuyacak kimse kalmamıştır. Upstream sunucusu yavaşsa 504, istemci yavaşsa 408, belirteç eksikse 401 gönderin.

http-500 = Sunucuda iç hata
    .description = Sunucu beklenmedik bir durumla karşılaşmış ve isteği yerine getirememiştir. Kod, nedeni veya isteğin ne kadarının yerine getirildiğini belirtmez.
    .when = Sunucunun kendi programı başarısız olduğunda gelir: yakalanmamış bir özel durum, hatalı bir yapılandırma veya veritabanı hatası. Ağ geçidi bunu upstream sunucusunun değil, kendi hataları için gönderir.
    .fix = Siparişi veya ödemeyi yeniden göndermeden önce tamamlanıp tamamlanmadığına bakın. URL adresini ve saati sunucu yöneticisine bildirin. Sunucuyu siz yönetiyorsanız o saati hata günlüğünde arayın.
    .use = Başka hiçbir kodun anlatmadığı kendi hatanız için 500 gönderin. Aşırı yük veya bakım için 503, upstream sunucusu başarısızsa 502 veya 504, bilinmeyen yöntem için 501 gönderin.

http-501 = Yöntem veya işlev desteklenmiyor
    .description = Sunucu isteğin gerektirdiği bir şeyi, genellikle tanımadığı veya hiçbir kaynak için sunamadığı yöntemi desteklemez.
    .when = Sunucunun bilmediği veya desteklediği bütün yöntemlerden uzun olan bir yöntemden ya da anlamadığı bir Transfer-Encoding değerinden sonra gelir.
    .fix = Yöntemde yazım hatası olup olmadığına bakın ve belgelerden bir yöntem seçin. Aksi durumda sunucu yöneticisinden etkinleştirmesini isteyin; önbelleğe alınmış bir yanıt değişiklikten sonra da gelebilir.
    .use = Hiçbir yerde desteklemediğiniz bir yöntem veya bilinmeyen bir aktarım kodlaması için 501 gönderin. Desteklediğiniz, ancak burada izin vermediğiniz bir yöntem için 405, desteklenen bir iş başarısız olursa 500 gönderin.

http-502 = Upstream sunucusundan geçersiz yanıt
    .description = Bir ağ geçidi veya proxy sunucusu, istekleri ilettiği upstream sunucusundan geçersiz bir yanıt almıştır. Kod, isteğin yanlış olduğu anlamına gelmez.
    .when = Upstream uygulaması çöktüğünde, bağlantıyı reddettiğinde veya kestiğinde, TLS el sıkışmasında başarısız olduğunda ya da biçimi hatalı veya fazla büyük bir yanıt gönderdiğinde ters proxy sunucusundan, yük dengeleyiciden veya CDN hizmetinden gelir.
    .fix = Siparişi veya ödemeyi yeniden göndermeden önce tamamlanıp tamamlanmadığına bakın. Sunucuyu siz yönetiyorsanız uygulamanın çalıştığını, sonra ağ geçidinin hata günlüğünü, upstream adresini ve portunu kontrol edin. Aksi durumda URL adresini ve saati sunucu yöneticisine bildirin.
    .use = Upstream sunucusu hatalı yanıt veriyorsa veya bağlantıyı kesiyorsa ağ geçidinden 502 gönderin. Zamanında yanıt vermiyorsa 504, kapalı olduğunu biliyorsanız 503, kendi hatalarınız için 500 gönderin.

http-503 = Hizmet geçici olarak kullanılamıyor
    .description = Sunucu aşırı yüklü veya bakımda olduğu için isteği şu anda işleyemez. Ne kadar bekleneceğini Retry-After belirtebilir.
    .when = Aşırı yük veya planlı bakım sırasında gelir. Ağ geçidi, upstream sunucusunun kapalı olduğunu bildiğinde veya o sunucuya olan bağlantıları tükendiğinde bunu gönderir.
    .fix = Retry-After ne kadar belirtiyorsa o kadar bekleyin; yoksa her denemeden sonra daha uzun bekleyin. Sunucuyu siz yönetiyorsanız yükü, kapasiteyi ve bakım modunun hâlâ açık olup olmadığını kontrol edin.
    .use = Hizmetin tamamı aşırı yüklüyse veya bakımdaysa, olanak varsa Retry-After ile birlikte 503 gönderin. Tek bir istemci çok fazla istek gönderiyorsa 429, upstream sunucusu başarısızsa 502 veya 504 gönderin.

http-504 = Upstream sunucusundan zamanında yanıt gelmedi
    .description = Bir ağ geçidi veya proxy sunucusu, ihtiyaç duyduğu upstream sunucusundan zamanında yanıt almamıştır. O sunucu isteği yine de yerine getirmiş olabilir.
    .when = Upstream uygulaması ağ geçidinin zaman aşımı süresi içinde bağlantıyı kabul etmediğinde veya yanıt vermediğinde ters proxy sunucusundan, yük dengeleyiciden veya CDN hizmetinden gelir. Ayrıca only-if-cached içeren bir istek için uygun kopyası olmayan önbellekten gelir.
    .fix = Siparişi veya ödemeyi yinelemeden önce tamamlanıp tamamlanmadığına bakın. Tek seferde daha azını isteyin. Sunucuyu siz yönetiyorsanız ağ geçidinin zaman aşımını uzatmadan önce neyin yavaş olduğunu bulun. Aksi durumda URL adresini ve saati sunucu yöneticisine bildirin.
    .use = Upstream sunucusu zamanında yanıt vermiyorsa ağ geçidinden 504 gönderin. Hatalı yanıt veriyorsa veya bağlantıyı kesiyorsa 502, kapalı olduğu biliniyorsa 503, istemci yavaşsa 408 gönderin.

http-505 = HTTP sürümü desteklenmiyor
    .description = Sunucu, isteğin kullandığı ana HTTP sürümünü desteklemez veya desteklemeyi reddeder.
    .when = Desteklenmeyen sürümdeki bir istekten sonra gelir. URL içindeki kodlanmamış bir boşluk, satırın kalanını sürüm olarak okuyan sunucularda aynı sonucu verir.
    .fix = Gönderildiği hâliyle istek satırına bakın ve URL içindeki boşlukları %20 olarak kodlayın. Sonra istemciyi yanıtın belirttiği bir sürüme veya HTTP/1.1 sürümüne ayarlayın.
    .use = Ana sürümü reddediyorsanız 505 gönderin ve desteklediğiniz protokolleri listeleyin. Daha yüksek bir alt sürümü, desteklediğiniz en yüksek sürüm gibi değerlendirin. İstemcinin geçmesi için Upgrade ile birlikte 426, biçimi hatalı istek satırı için 400 gönderin.

http-506 = İçerik anlaşması döngüsü
    .description = Sunucu yanlış yapılandırılmıştır: saydam içerik anlaşmasında, kendisi de anlaşma yapacak şekilde ayarlanmış bir varyant seçmiştir; bu yüzden seçim hiç bitmez.
    .when = mod_negotiation kullanan Apache httpd gibi, deneysel RFC 2295 belgesini uygulayan bir kaynak sunucudan gelir.
    .fix = Sunucu yöneticisine bildirin veya bir varyantı kendi URL adresinden alın. Sunucuyu siz yönetiyorsanız varyant listesindeki her girdinin, kendisi anlaşma yapmayan bir kaynak olmasını sağlayın.
    .use = 506 kodunu yalnızca saydam içerik anlaşmasında, seçilen varyant da anlaşma yapıyorsa gönderin. Diğer yapılandırma hataları için 500, hiçbir varyant kabul edilebilir değilse 406 gönderin.

http-507 = Yeterli depolama alanı yok
    .description = Sunucu, diski dolu olduğu veya bir kota aşılacağı için isteğin saklanmasını gerektirdiği şeyi saklayamaz.
    .when = PUT, MKCOL, COPY, MOVE veya PROPPATCH isteğinden sonra bir WebDAV sunucusundan gelir. Gövdede quota-not-exceeded kotaya, sufficient-disk-space diske işaret eder.
    .fix = Çöp kutusu dâhil, hesabınızda yer açın veya daha büyük bir kota isteyin, sonra isteği kendiniz yeniden gönderin; siz istemedikçe programlar göndermemelidir. Sunucuyu siz yönetiyorsanız ve diski doluysa orada yer açın.
    .use = Disk veya kota doluysa 507 gönderin ve hangisi olduğunu gövdede quota-not-exceeded veya sufficient-disk-space ile belirtin. Yalnızca bu istek çok büyükse 413, hizmet aşırı yüklüyse 503 gönderin.

http-508 = Sonsuz döngü algılandı
    .description = Sunucu, “Depth: infinity” üstbilgili bir WebDAV isteğini işlerken sonsuz döngü bulmuş ve işlemin tamamı başarısız olmuştur.
    .when = Bir koleksiyon bir bağlama (binding) üzerinden kendisini içerdiğinde ve istemci ağacın tamamını istediğinde görülür. CloudLinux kullanan paylaşımlı barındırmada sayının anlamı farklıdır: “Resource Limit Is Reached”.
    .fix = İsteği “Depth: 1” ile gönderip ağacı kendiniz izleyin veya “DAV: bind” gönderin. Aksi durumda döngüyü kapatan bağlamayı kaldırın. Sayfada kaynak sınırından söz ediliyorsa bekleyin veya sitenin sahibine bildirin.
    .use = Bir döngü “Depth: infinity” üstbilgili bir işlemi sonlandırıyorsa 508 gönderin. “DAV: bind” gönderen istemciler için bunun yerine 208 yazın. Proxy sunucuları arasındaki döngü için Proxy-Status ile birlikte 502, kaynak sınırları için 503 gönderin.

http-509 = Bant genişliği sınırı aşıldı
    .description = cPanel veya Apache modülü mod_bw kullanan paylaşımlı barındırmada site, izin verilen veri aktarımını tüketmiştir.
    .when = Çok sayıda ziyaretçi, büyük indirmeler, örümcek programlar veya başka sitelere gömülen görüntüler sitenin çoğu kez aylık olan aktarım hakkını tükettiğinde her ziyaretçiye gelir. Node.js sayıyı yalnızca listeler.
    .fix = Ziyaretçiyseniz daha sonra gelin veya sitenin sahibine bildirin. Site sizinse sınırı yükseltin veya sonraki dönemi bekleyin ve aktarımı neyin tükettiğini günlüklerde arayın.
    .use = Bir sitenin hakkı tükendiyse Retry-After ile birlikte 503, tek bir istemci kendi hakkını aştıysa 429 gönderin.

http-510 = Gerekli uzantı eksik
    .description = HTTP Extension Framework içindeki gerekli bir uzantı eksik olduğu veya desteklenmediği için istek, kaynağın politikasına uymaz.
    .when = Yöntem “M-” ile başladığı hâlde istek zorunlu bir uzantı belirtmediğinde veya sunucunun desteklemediği bir uzantı belirttiğinde, tarihî RFC 2774 belgesine göre yazılmış bir sunucudan gelir. Başka yerlerde uygulama sayıya kendi anlamını verir.
    .fix = Genişletilmiş bir isteğin neleri içermesi gerektiğini belirtmesi beklenen gövdeyi okuyun ve istemcinizin bunları ekleyip ekleyemeyeceğine bakın. Sunucu RFC 2774 kullanmıyorsa yöneticisine sorun.
    .use = Yeni yazılımlardan 510 göndermeyin. Desteklemediğiniz bir işlev için 501, istekte koşul gerekiyorsa 428, politika yasaklıyorsa 403 gönderin.

http-511 = Ağ oturum açmayı gerektiriyor
    .description = İstemcinin kullandığı ağ, oturum açılmasını veya koşullarının kabul edilmesini ister. Yanıt, isteğin gönderildiği sunucudan değil, o ağdan gelir.
    .when = Araya girilen bir HTTP isteğinden sonra otel, havalimanı veya başka bir misafir ağının giriş portalından gelir. TLS üzerinde bunun yerine sertifika hatası görünür; birçok portal yönlendirme gönderir.
    .fix = Tarayıcıda düz HTTP ile bir sayfa açın, ağın oturum açma sayfasına giden web bağlantısını izleyin ve orada oturum açın. Gitmek istediğiniz sitenin parolasını girmeyin ve sertifika uyarılarını geçmeyin.
    .use = 511 kodunu yalnızca araya giren bir proxy sunucusundan, oturum açma sayfasına giden bir web bağlantısıyla, ancak formun kendisi veya bir sınama olmadan gönderin. Kaynak sunucudan 401, istemcilerin yapılandırdığı bir proxy sunucusundan 407 gönderin.

http-520 = Kaynak sunucudan beklenmedik yanıt
    .description = Sitenin kendi sunucusu olan kaynak sunucu (origin), Cloudflare hizmetine boş, bilinmeyen veya beklenmedik bir yanıt döndürmüştür.
    .when = Kaynak sunucu çöktüğünde, biçimi hatalı bir yanıt veya 128 KB üzerinde üstbilgi gönderdiğinde, HTTP/2 bildirip onu yanlış işlediğinde ya da oradaki bir güvenlik duvarı veya güvenlik eklentisi Cloudflare hizmetini engellediğinde gelir.
    .fix = Siteyi siz yönetiyorsanız kaynak sunucunun hata günlüğünü kontrol edin, Cloudflare adreslerine izin verin, çerezleri ve üstbilgileri azaltın ve kaynak sunucuyu Cloudflare olmadan test edin.
    .use = Kendi ağ geçidinizden, upstream sunucusu hatalı yanıt veriyorsa nedeni Proxy-Status ile belirterek 502 gönderin. Kendi hatanız için 500 gönderin.

http-521 = Kaynak sunucu bağlantıyı reddediyor
    .description = Sitenin kendi sunucusu olan kaynak sunucu (origin) Cloudflare bağlantılarını reddeder; bu yüzden istek ona ulaşmamıştır.
    .when = Kaynak sunucudaki web sunucusu kapalıysa veya çökmüşse, SSL/TLS modunun gerektirdiği portu dinlemiyorsa veya bir güvenlik duvarı Cloudflare adreslerini reddediyorsa gelir.
    .fix = Siteyi siz yönetiyorsanız web sunucusunun çalıştığını, Full için 443, Flexible için 80 numaralı portu dinlediğini ve güvenlik duvarının bütün Cloudflare IP aralıklarına izin verdiğini kontrol edin.
    .use = Kendi ağ geçidinizden, upstream sunucusu bağlantıyı reddediyorsa 502, kapalı olduğunu biliyorsanız 503, sessiz kalıyorsa 504 gönderin.

http-522 = Kaynak sunucuya bağlantı zaman aşımına uğradı
    .description = Sitenin kendi sunucusu olan kaynak sunucu (origin) ağda sessizdir: Cloudflare zamanında bağlantı kuramaz veya isteğin alındığına ilişkin onay alamaz.
    .when = 19 saniye bağlantı kurulamadığında veya 90 saniye onay gelmediğinde görülür: bir güvenlik duvarı Cloudflare paketlerini düşürüyordur, kaynak sunucu aşırı yüklü veya kapalıdır ya da DNS kaydında eski bir adres vardır.
    .fix = Siteyi siz yönetiyorsanız hiçbir güvenlik duvarının Cloudflare IP aralıklarını engellemediğini veya sınırlamadığını, Cloudflare DNS ayarlarında kaynak sunucunun güncel adresinin bulunduğunu ve kaynak sunucunun aşırı yüklü olmadığını kontrol edin.
    .use = Kendi ağ geçidinizden, upstream sunucusu bağlantı denemesine veya isteğe zamanında yanıt vermiyorsa 504 gönderin; hangisi olduğunu Proxy-Status belirtebilir. Bağlantıyı reddediyorsa 502 gönderin.

http-523 = Kaynak sunucuya ulaşılamıyor
    .description = Cloudflare, sitenin kendi sunucusu olan kaynak sunucuya (origin), genellikle ağda IP adresine giden bir rota olmadığı için ulaşamaz.
    .when = Cloudflare DNS ayarlarındaki adres, örneğin site başka bir barındırıcıya taşındıktan sonra yanlış olduğunda veya Cloudflare ile o barındırıcı arasındaki rotalar bozulduğunda gelir.
    .fix = Siteyi siz yönetiyorsanız Cloudflare hizmetindeki A ve AAAA kayıtlarını kaynak sunucunun adresiyle karşılaştırın, sonra barındırma sağlayıcısına rotaları sorun. AWS kullanıyorsanız Cloudflare adreslerini yakalayan geniş VPC rotaları arayın.
    .use = Kendi ağ geçidinizden, upstream sunucusuna rota yoksa 502, bağlanma denemesi zaman aşımına uğruyorsa 504 gönderin. Proxy-Status üstbilgisinde her birinin bir adı vardır.

http-524 = Kaynak sunucu çok yavaş yanıt veriyor
    .description = Cloudflare, sitenin kendi sunucusu olan kaynak sunucuya (origin) bağlanmış, ancak varsayılan olarak 120 saniye içinde yanıt alamamıştır. İstek yerine getirilmiş olabilir.
    .when = Dışa aktarma, büyük bir sorgu veya başka bir uzun istek sınırı aştığında, kaynak sunucu aşırı yüklü olduğunda veya isteğin aktarılması 30 saniyeden uzun sürdüğünde gelir.
    .fix = Siteyi siz yönetiyorsanız neyin yavaş olduğunu bulun, uzun işleri arka plana taşıyın veya yalnızca DNS kullanan bir alt alan adı kullanın. Enterprise planlarda sınır yükseltilebilir.
    .use = Kendi ağ geçidinizden, istek upstream sunucusundaysa ancak sunucu zamanında yanıt vermiyorsa 504 gönderin. Kaynak sunucudan uzun işler için hemen 202 gönderin.

http-525 = Kaynak sunucuyla TLS el sıkışması başarısız
    .description = Cloudflare ile sitenin kendi sunucusu olan kaynak sunucu (origin) arasındaki TLS el sıkışması başarısız olmuştur. Sorun ziyaretçinin Cloudflare ile bağlantısında değildir.
    .when = Full ve Full (strict) modlarında, kaynak sunucuda geçerli sertifika, 443 numaralı portta TLS, SNI desteği veya Cloudflare ile ortak bir şifreleme paketi olmadığında gelir.
    .fix = Siteyi siz yönetiyorsanız kaynak sunucunun sertifikasını, 443 numaralı portu, SNI ayarını ve şifreleme paketlerini kontrol edin, sonra günlüğünde TLS hataları arayın.
    .use = Kendi ağ geçidinizden, upstream sunucusuyla TLS el sıkışması başarısız olursa 502 gönderin. Proxy-Status üstbilgisinde bunun adı tls_protocol_error veya tls_alert_received olur.

http-526 = Kaynak sunucuda geçersiz sertifika
    .description = Cloudflare, sitenin kendi sunucusu olan kaynak sunucunun (origin) TLS sertifikasını doğrulayamaz.
    .when = Full (strict) modunda, o sertifikanın süresi dolmuşsa, sertifika iptal edilmişse, kendinden imzalıysa veya başka bir ana makine adı içinse gelir. Workers ve Cloudflare Gateway, bağlandıkları sunucular için de bunu gönderir.
    .fix = Siteyi siz yönetiyorsanız bu ana makine adı için herkesçe tanınan bir sertifika yetkilisinden veya Cloudflare Origin CA hizmetinden geçerli bir sertifika yükleyin. Full moduna geçmek yalnızca hatayı gizler.
    .use = Kendi ağ geçidinizden, upstream sunucusunun sertifikası geçersizse Proxy-Status üstbilgisinde tls_certificate_error ile 502 gönderin. İsteği yine de iletmeyin.

http-527 = Railgun hatası
    .description = Sitenin kendi sunucusunda çalışan ve Cloudflare hizmetinin daha sonra kullanımdan kaldırdığı Railgun yazılımıyla bağlantı başarısız olmuş veya zaman aşımına uğramıştır.
    .when = Railgun kullanmış sitelerin eski günlüklerinde görülür. Yeni bir yanıtta sayıya kendi anlamını başka bir program vermiştir.
    .fix = Eski bir günlükteyse bir şey yapmanız gerekmez. Yeni bir yanıttaysa hangi programın gönderdiğini bulun ve belgelerini okuyun. Siteyi siz yönetiyorsanız Railgun ayarlarını kaldırın.
    .use = 527 göndermeyin. Upstream sunucusuyla bağlantı koparsa ağ geçidinden 502, o sunucu zamanında yanıt vermezse 504 gönderin.

http-529 = Hizmet aşırı yüklü
    .description = Hizmetin tamamı, bütün istemcileri için aşırı yüklüdür.
    .when = SSL Labs hizmetinden, iş yükü çok fazlayken değerlendirme istendiğinde gelir. Anthropic hizmetinden, yoğun trafik zamanlarında gövdede overloaded_error hata türüyle gelir.
    .fix = Retry-After başka bir şey belirtmiyorsa SSL Labs için yaklaşık 30 dakika, Anthropic için önce birkaç saniye, sonra her seferinde iki katı kadar bekleyin. Rastgele bir süre ekleyin ve aynı anda daha az istek gönderin. Aşırı yük sürerse sağlayıcının durum sayfasına bakın.
    .use = Hizmetin tamamı aşırı yüklüyse Retry-After ile birlikte 503, tek bir istemci kendi sınırını aşıyorsa 429 gönderin. 529 kodunu bilmeyen istemciler onu 500 gibi değerlendirir.

http-530 = Ana makine adı çözümlenemiyor veya site dondurulmuş
    .description = Cloudflare hizmetinde kaynak sunucunun ana makine adı çözümlenemez ve gövdede bir 1xxx hatası bulunur. Shopify kodu aynı DNS hatası için listeler. Pantheon hizmetinde site dondurulmuştur.
    .when = Cloudflare ve dolayısıyla Shopify hizmetinden, kaynak sunucunun bir DNS kaydı yanlış veya eksik olduğunda ya da sorgulanamadığında gelir. Pantheon hizmetinden, ücretli planı olmayan bir site aylarca etkin olmadığında gelir.
    .fix = Gövdedeki 1xxx sayısı için Cloudflare önerilerine uyun. Siteyi siz yönetiyorsanız kaynak sunucunun DNS kaydını düzeltin veya Pantheon kullanıyorsanız sitenin yeniden etkinleştirilmesini isteyin. Shopify kullanıyorsanız durum sayfasına bakın.
    .use = Kendi ağ geçidinizden, upstream sunucusunun adı çözümlenemiyorsa Proxy-Status üstbilgisinde dns_error ile 502 gönderin. Şimdilik kapattığınız bir site için 503 gönderin.

http-540 = Uç nokta geçici olarak devre dışı
    .description = Shopify, API hizmetindeki bir uç noktayı kapatmıştır ve kısa süre sonra yeniden açılmasını bekler.
    .when = O uç noktaya gönderilen her istekten sonra gelir. Nedeni ne istek ne de kimlik bilgileridir.
    .fix = Shopify durum sayfasına bakın. Uç nokta devre dışı kalırsa uç noktayı ve saati belirterek Shopify desteğine sorun.
    .use = Shopify dışında, bir uç noktayı bir süreliğine kapatıyorsanız Retry-After ile birlikte 503, kalıcı olarak kaldırıldıysa 410, hiç var olmamış bir uç nokta için 404 gönderin.

http-561 = Kimlik sağlayıcı hata döndürdü
    .description = AWS Application Load Balancer kullanıcının kimliğini doğrularken kimlik sağlayıcı bir hata kodu döndürmüştür.
    .when = Bir dinleyici kuralı kullanıcıların kimlik sağlayıcı üzerinden oturum açmasını istediğinde, iki taraftaki ayarlar eşleşmiyorsa veya sağlayıcı kullanıcıyı reddediyorsa gelir.
    .fix = Kullanıcıysanız bir kez daha oturum açın. Yük dengeleyiciyi siz yönetiyorsanız erişim günlüğünde hata nedenine bakın, sonra istemci kimliğini, istemci gizli anahtarını, kapsamı ve yönlendirme URI adresini kimlik sağlayıcının ayarlarıyla karşılaştırın.
    .use = AWS dışında, kullanıcının kimlik bilgileri eksik veya yanlışsa 401, kullanıcı biliniyor ancak izni yoksa 403, kimlik sağlayıcı başarısızsa 502 gönderin.

http-598 = Ağ okuması zaman aşımına uğradı
    .description = Bazı proxy sunucularının resmî olmayan bir uzlaşımına göre upstream sunucusuyla bağlantı kurulmuş, ancak zamanında hiçbir şey okunamamıştır.
    .when = Kod listeleri dışında seyrek görülür; bu yüzden önce gerçekten gönderen programı arayın.
    .fix = 504 gibi değerlendirin. Proxy sunucusunu siz yönetiyorsanız okuma zaman aşımını uzatmadan önce upstream sunucusunun neden yavaş olduğunu bulun.
    .use = Upstream sunucusu zamanında yanıt vermiyorsa her istemcinin bildiği 504 kodunu gönderin. Proxy-Status buna connection_read_timeout ekleyebilir.

http-599 = Ağ bağlantısı zaman aşımına uğradı
    .description = Bazı proxy sunucularının resmî olmayan bir uzlaşımına göre upstream sunucusuyla zamanında bağlantı kurulamamıştır. Bazı istemci kitaplıkları hiç yanıt almadığında bunu bildirir.
    .when = Örneğin Tornado kullanan Python programlarında zaman aşımından sonra görülür: orada kodu istemci kitaplığının kendisi bildirir, hiçbir sunucu göndermemiştir.
    .fix = Bir sunucunun mu gönderdiğini, kendi kitaplığınızın mı bildirdiğini bulun. Sonra ulaşmak istediğiniz sunucuya giden yolda ana makine adını, portu, güvenlik duvarını ve ağı kontrol edin.
    .use = Upstream sunucusuyla bağlantı zaman aşımına uğrarsa 504, o sunucu bağlantıyı reddederse 502 gönderin. Bir kitaplıkta, gelmeyen yanıtı hata olarak bildirin, hiçbir zaman durum kodu olarak bildirmeyin.

http-600 = Geçersiz üstbilgiler
    .description = Squid proxy yazılımı bu sayıyı, üstbilgilerini ayrıştıramadığı bir ileti için kendi içinde kullanır. Geçerli durum kodları 100 ile 599 arasındadır.
    .when = Squid biçimi hatalı bir yanıt veya istek okuduğunda görülür; istemci standart bir hata kodu alır. Gerçek bir yanıtta sayı, hatalı bir programa işaret eder.
    .fix = Biçimi hatalı üstbilgileri hangi sunucunun veya istemcinin gönderdiğini Squid günlüğünde bulun ve onu düzeltin. 600 bir yanıtta geldiyse sunucu yöneticisine bildirin.
    .use = 600 kodunu hiçbir zaman göndermeyin. Biçimi hatalı istek için 400, upstream sunucusundan gelen biçimi hatalı yanıt için 502 gönderin.

http-601 = İleti üstbilgileri çok büyük
    .description = Squid proxy yazılımı bu sayıyı, üstbilgileri çok büyük bir ileti için kendi içinde kullanır. Geçerli durum kodları 100 ile 599 arasındadır.
    .when = Bir isteğin veya yanıtın üstbilgileri, çoğu kez çerezler yüzünden, Squid sınırını aştığında görülür. İstemci standart bir hata kodu alır.
    .fix = Sitenin çerezlerini silin veya en büyük üstbilgiyi kısaltın. Sunucuyu siz yönetiyorsanız daha az çerez oluşturun. Squid sunucusunu siz yönetiyorsanız request_header_max_size veya reply_header_max_size değerini yükseltin.
    .use = 601 kodunu hiçbir zaman göndermeyin. Bir isteğin üstbilgileri çok büyükse 431, upstream sunucusundan gelen bir yanıtın üstbilgileri çok büyükse 502 gönderin.

http-783 = JSON içinde beklenmeyen öğe
    .description = Shopify bu sayıyı istekteki bir JSON söz dizimi hatası için listeler. Geçerli durum kodları 100 ile 599 arasındadır.
    .when = JSON ayrıştırılamadığında gelir. Shopify ayrıca sunucudan gelen verileri dönüştüremeyen koddan söz eder; yani sorun istemcinin yanıtı okuma biçiminde olabilir.
    .fix = JSON verinizi bir ayrıştırıcıyla kontrol edin ve Content-Type değerini application/json olarak ayarlayın. Sonra istemcinin yalnızca JSON olan yanıtları ayrıştırdığını kontrol edin.
    .use = 783 kodunu hiçbir zaman göndermeyin: istemciler onu sunucu hatası sayar. Ayrıştırılamayan JSON için 400, değerleri yanlışsa 422 gönderin.

http-999 = İstek reddedildi
    .description = LinkedIn, otomatik görünen veya oturum açılmadan gelen bir isteği geri çevirir. Geçerli durum kodları 100 ile 599 arasındadır.
    .when = Web bağlantısı denetleyicileri, örümcek programlar ve betikler bir sayfa açtığında veya tek bir adres çok sayıda istek gönderdiğinde gelir. Aynı sayfa, oturum açtıktan sonra tarayıcıda çoğu kez açılır.
    .fix = Çalışıp çalışmadığını görmek için web bağlantısını tarayıcıda açıp oturum açın; web bağlantısı denetleyicileri 999 kodunu ölü bağlantı saymamalıdır. Bir programda LinkedIn resmî API hizmetini kullanın.
    .use = 999 kodunu hiçbir zaman göndermeyin: hiçbir istemci anlamını bilemez. Bir programı reddetmek için 403, çok fazla istek gönderiyorsa Retry-After ile birlikte 429 gönderin.
