# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = gRPC, bir programın başka bir makinedeki hizmetin yöntemlerini HTTP/2 üzerinden çağırmasını sağlar. Her çağrı bir durumla biter: bu on yedi koddan biri ve hata olduğunda genellikle bir metin.

## Classes

grpc-class-ok = OK · Başarı
    .description = Sunucudaki uygulamanın bildirdiğine göre çağrı başarılıdır.
grpc-class-error = Error · Hata
    .description = Çağrı başarısızdır; kod ne tür bir hata olduğunu belirtir.

## Facts that only gRPC codes have

grpc-fact-origin = Kodu kim üretir
    .library = Bu kodu yalnızca gRPC kitaplığı döndürür; uygulamalar döndürmez.
    .application = Bu kodu yalnızca uygulama döndürür; gRPC kitaplığı hiçbir zaman döndürmez.
    .both = Bu kodu hem gRPC kitaplığı hem de uygulama döndürebilir.

## Where gRPC meets HTTP

grpc-context-gateway =
    .exact = Ağ geçidi, düz HTTP ile çağıranlar için { $from } durumunu genellikle { $to } koduna çevirir; anlam aynıdır.
    .close = Ağ geçidi, düz HTTP ile çağıranlar için { $from } durumunu genellikle { $to } koduna çevirir; anlam neredeyse aynıdır.
    .narrower = Ağ geçidi, düz HTTP ile çağıranlar için { $from } durumunu genellikle { $to } koduna çevirir; bu, { $from } durumunun yalnızca bir örneğidir.
    .broader = Ağ geçidi, düz HTTP ile çağıranlar için { $from } durumunu genellikle { $to } koduna çevirir; { $from } bu kodun yalnızca bir örneğidir.
    .loose = Ağ geçidi, düz HTTP ile çağıranlar için { $from } durumunu genellikle { $to } koduna çevirir; anlamın büyük bölümü kaybolur.

## Codes

grpc-0 = Çağrı başarılı
    .description = Çağrı başarılıdır: yöntem vaat ettiğini yapmıştır.
    .when = Sunucudaki uygulama yöntemi hatasız bitirdiğinde gelir. Durum içermeyen bir yanıt hata sayılır.
    .fix = Bir şey yapmanız gerekmez. Bir akışın tamamlandığını yalnızca sondaki bu durum gösterir. Yöntem yalnızca daha uzun bir işlemi başlatıyorsa hizmete o işlemin nasıl bittiğini sorun.
    .use = Bir arama sonuç vermese bile yöntem vaat ettiği her şeyi yaptıysa OK gönderin. Hataları yanıt iletisine koymayın: istemciler, proxy sunucuları ve izleme araçları duruma bakar.

grpc-1 = Çağrı iptal edildi
    .description = Çağrı bitmeden iptal edilmiştir; genellikle çağıran iptal eder. Sunucunun o ana kadar yaptıkları geri alınmaz.
    .when = İstemci çağrıyı iptal ettiğinde veya sunucu akışı CANCEL ile sıfırladığında gelir. Uygulamalar da, örneğin kendilerini çağıran vazgeçtiğinde bunu döndürür.
    .fix = Bilerek iptal ettiyseniz bir şey yapmanız gerekmez. Aksi durumda çağrıyı neyin iptal ettiğini bulun: kapatılmış bir sayfa, durdurulmuş bir program, zincirde daha öndeki bir çağıran veya bir proxy sunucusu. Yeniden çağırmadan önce ilk çağrının neyi değiştirdiğine bakın.
    .use = Çağıran vazgeçtiyse ve işi durdurduysanız CANCELLED gönderin. Süre dolduysa DEADLINE_EXCEEDED, bir çakışma işlemi sonlandırdıysa ABORTED, sunucu kapanıyorsa UNAVAILABLE gönderin.

grpc-2 = Bilinmeyen hata
    .description = Çağrı başarısızdır ve daha kesin bir şey bilinmez: hata yeterli bilgi olmadan veya kodlarının burada anlamı olmayan bir sistemden gelmiştir.
    .when = Sunucudaki uygulama bir özel durum oluşturduğunda, durum okunamadığında veya bir proxy sunucusunun HTTP yanıtı gRPC durumu taşımadığında ve kodu daha kesin bir şey belirtmediğinde gelir.
    .fix = Sunucu yöneticisinden günlükte bir özel durum aramasını isteyin; yanıtı bir proxy sunucusu verdiyse onun günlüğüne bakın. Yeniden çağırmadan önce çağrının etkili olup olmadığına bakın.
    .use = UNKNOWN durumunu yalnızca başka yerden gelen ve sınıflandıramadığınız bir hata için gönderin. Özel durumları yakalayıp uyanı gönderin: ciddi bir sorun için INTERNAL, yanlış girdi için INVALID_ARGUMENT, geçici bir hata için UNAVAILABLE.

grpc-3 = Geçersiz argüman
    .description = Bir argüman sistemin durumundan bağımsız olarak yanlıştır: örneğin bir adın biçimi hatalıdır veya bir değere hiçbir zaman izin verilmez.
    .when = Uygulama isteği kontrol edip argümanlarından birini reddettiğinde gelir.
    .fix = Metnin veya ayrıntıların belirttiği argümanı ya da onu dolduran programı hizmetin belgelerine göre düzeltin.
    .use = Argüman her durumda yanlış olacaksa INVALID_ARGUMENT gönderin. Çağrıyı yalnızca güncel durum yasaklıyorsa FAILED_PRECONDITION, güncel sonun ötesindeki bir konum için OUT_OF_RANGE, geçerli bir ad hiçbir şeyle eşleşmiyorsa NOT_FOUND gönderin.

grpc-4 = Süre sınırı aşıldı
    .description = Çağrı tamamlanmadan istemcinin süre sınırı dolmuştur. Örneğin yalnızca yanıtı geciktiyse işlem yine de başarılı olmuş olabilir.
    .when = Taraflardan birinde süre dolduğunda gelir: istek gönderilememiştir, sunucu çok uzun sürmüştür veya yanıt gecikmiştir. Uygulamalar da çoğu kez kendi yaptıkları bir çağrı için bunu döndürür.
    .fix = Çağrı bir şeyi değiştiriyorsa önce güncel durumu okuyun, çünkü çağrı başarılı olmuş olabilir. Sonra daha uzun bir süre sınırıyla veya daha küçük bir istekle yeniden çağırın. Sık oluyorsa aşırı yük veya yavaş bir bağımlılık arayın.
    .use = Çağıranın süre sınırı geçtiyse DEADLINE_EXCEEDED gönderin ve işi durdurun. Süre kaldığı hâlde çağrıya hizmet veremiyorsanız UNAVAILABLE, çağıran daha önce vazgeçtiyse CANCELLED gönderin.

grpc-5 = Bulunamadı
    .description = İsteğin belirttiği dosya veya kayıt gibi bir şey bulunamamıştır. Hizmet bu kodu, isteğin belirttiği şeyi bütün bir kullanıcı grubundan gizlemek için de kullanabilir.
    .when = Yöntem isteğin belirttiği şeyi arayıp bu çağırana gösterebileceği bir şey bulamadığında gelir.
    .fix = Adı veya kimliği, ayrıca doğru ortamı doğru hesapla çağırdığınızı kontrol edin. Varsa erişim isteyin; yoksa önce oluşturun.
    .use = Bir nesne yoksa veya bütün bir kullanıcı grubundan gizleniyorsa FAILED_PRECONDITION yerine NOT_FOUND gönderin. Bir grubun bazı kullanıcıları reddediliyorsa PERMISSION_DENIED, yöntem yoksa UNIMPLEMENTED gönderin.

grpc-6 = Zaten var
    .description = Çağıran, dosya veya kayıt gibi zaten var olan bir şeyi oluşturmak istemiştir. Yeni bir şey oluşturulmamıştır.
    .when = Bir şey oluşturan bir yöntem adın veya kimliğin zaten kullanımda olduğunu gördüğünde gelir; belki de aynı çağıranın yanıtı kaybolan önceki denemesi yüzünden.
    .fix = Var olana bakın. İstediğiniz şeyse onu kullanın. Aksi durumda başka bir ad seçin veya var olanı güncelleyin.
    .use = Oluşturulacak nesne zaten varsa FAILED_PRECONDITION yerine ALREADY_EXISTS gönderin. İşlemler çarpışıyorsa ve istemcinin baştan başlaması gerekiyorsa ABORTED gönderin.

grpc-7 = İzin verilmedi
    .description = Çağıranın bu işlem için izni yoktur. Kod, isteğin bunun dışında geçerli olduğu veya belirttiği şeyin var olduğu anlamına gelmez.
    .when = Uygulama çağıranı tanıdığında ve bir yetkinin eksik olduğunu gördüğünde gelir. İstemci kitaplığı, çoğu kez bir proxy sunucusundan gelen, gRPC durumu olmayan HTTP 403 için ve INADEQUATE_SECURITY HTTP/2 hatası için de bunu bildirir.
    .fix = Çağrının hangi hesabı veya anahtarı kullandığını kontrol edin, yanlışsa değiştirin. Aksi durumda hizmetin yöneticisinden izin isteyin. Çağrıyı bir proxy sunucusu reddettiyse onun kurallarını kontrol edin.
    .use = Çağıranı tanıyorsanız, ancak izni yoksa PERMISSION_DENIED gönderin. Kimin çağırdığını bilemiyorsanız UNAUTHENTICATED, bir şeyi bütün bir kullanıcı grubundan gizlemek için NOT_FOUND gönderin.

grpc-8 = Kaynak veya kota tükendi
    .description = Çağıranın kotası, depolama alanı, bellek veya iş parçacığı gibi çağrının ihtiyaç duyduğu bir şey tükenmiştir. Kod, boyut sınırını aşan bir iletiyi de kapsar.
    .when = Kota tükendiğinde veya depolama alanı dolduğunda gelir. gRPC kitaplığı bunu bir ileti taraflardan biri için çok büyük olduğunda, sunucuda iş parçacığı kalmadığında veya istemcide bellek yetmediğinde bildirir.
    .fix = Metinde bir boyut geçiyorsa iletiyi bölün veya reddeden taraftaki sınırı yükseltin. Bir hız veya kota geçiyorsa daha seyrek çağırın veya daha yüksek bir sınır isteyin. Depolama alanı doluysa yer açın.
    .use = Tükenmiş bir kota veya kaynak için RESOURCE_EXHAUSTED gönderin ve ne zaman yeniden deneneceğini ayrıntılarda belirtin. Hizmetin tamamı kullanılamıyorsa UNAVAILABLE gönderin. Kota için hiçbir zaman PERMISSION_DENIED göndermeyin.

grpc-9 = Sistem gereken durumda değil
    .description = Sistem, işlemin gerektirdiği durumda olmadığı için işlem reddedilmiştir. Örneğin boş olmayan bir dizin silinmek istenmiştir.
    .when = Yöntem isteği sistemin durumuyla karşılaştırdığında ve ikisi uyuşmadığında gelir. Bazı hizmetler istekte konan bir koşul sağlanmadığında da bunu gönderir.
    .fix = Metnin belirttiği durumu düzeltin, örneğin dizini boşaltın ve yeniden çağırın. İsteğiniz bir koşul taşıyorsa koşulu yeni duruma göre belirleyin.
    .use = İstemci durum düzelene kadar yeniden denememeliyse FAILED_PRECONDITION gönderin. Daha büyük bir işlem dizisini yeniden başlatması gerekiyorsa ABORTED, yalnızca bu çağrıyı yeniden deneyebiliyorsa UNAVAILABLE gönderin.

grpc-10 = Çakışma nedeniyle durduruldu
    .description = İşlem, genellikle başka bir işlemle çarpıştığı için durdurulmuştur: bir veritabanı işleminden vazgeçilmiştir veya veriler okunduktan sonra değişmiştir.
    .when = Bu çağıranın okuması ile yazması arasında verileri başkası değiştirdiği için sına-ve-ayarla işlemi başarısız olduğunda veya çağrının veritabanı işlemi başka bir işleme yol vermek zorunda kaldığında gelir.
    .fix = Güncel verileri okuyun, değişikliğinizi uygulayıp yeniden yazın veya veritabanı işleminin tamamını yeniden çalıştırın. Sık oluyorsa denemeler arasında bekleyin ve işlemleri kısa tutun.
    .use = İstemcinin okuma, değiştirme ve yazma gibi daha büyük bir işlem dizisini yeniden başlatması gerekiyorsa ABORTED gönderin. Yalnızca başarısız çağrıyı yeniden deneyebiliyorsa UNAVAILABLE, önce durumun düzeltilmesi gerekiyorsa FAILED_PRECONDITION gönderin.

grpc-11 = Geçerli aralığın dışında
    .description = İşlem, dosya sonunun ötesini okumak gibi o anda geçerli olan aralığın dışına çıkmıştır. Aralık büyüdüğünde aynı istek geçerli olabilir.
    .when = Okuyan, konum değiştiren veya değerleri sırayla dolaşan bir yönteme güncel sonun ötesinde bir konum verildiğinde veya yöntem ilerleyerek oraya ulaştığında gelir. etcd, artık silmiş olduğu bir sürüm (revision) için de bunu gönderir.
    .fix = Programınız sona kadar okuyorsa bunu son sayıp durun. Aksi durumda güncel aralığı sorun ve içinden bir konum seçin. Eski veriler silinmişse kalanların en eskisinden başlayın.
    .use = Değerleri sırayla okuyan bir istemci sona ulaştığını bilsin diye, güncel sonun ötesindeki bir konum için FAILED_PRECONDITION yerine OUT_OF_RANGE gönderin. Hiçbir zaman geçerli olamayacak bir konum için INVALID_ARGUMENT gönderin.

grpc-12 = Hizmet bu işlemi desteklemiyor
    .description = Hizmet bu işlemi desteklemez veya kapatmıştır.
    .when = Sunucuda yöntem olmadığında, sunucu istemcinin sıkıştırmasını desteklemediğinde veya istemci gRPC durumu olmayan HTTP 404 aldığında gelir. Bazı kitaplıklar yanlış sayıda ileti için de bunu bildirir.
    .fix = Adresi, hizmetin ve yöntemin tam adını, proxy sunucusunun rotalarını kontrol edin. Metinde bir sıkıştırma geçiyorsa onu istemcide kapatın. Aksi durumda istemciyi ve sunucuyu aynı tanımlardan derleyin.
    .use = Bu hizmetin hiç kimseye sunmadığı bir işlem için UNIMPLEMENTED gönderin. Bir nesne yoksa NOT_FOUND, işlemi yalnızca bu çağıran kullanamıyorsa PERMISSION_DENIED, hizmet yalnızca kapalıysa UNAVAILABLE gönderin.

grpc-13 = İç hata
    .description = Sistemin kesin saydığı bir şey doğru çıkmamıştır. Kod ciddi hatalara ayrılmıştır ve genellikle bir yazılım hatasına işaret eder.
    .when = Uygulama kendi hatasını bildirdiğinde, bir ileti ayrıştırılamadığında veya açılamadığında ya da taraflardan biri HTTP/2 kurallarına uymadığında gelir. İstemci kitaplığı, gRPC durumu olmayan HTTP 400 veya 431 için de bunu bildirir.
    .fix = Yöntemi, saati ve hata metninin tamamını sunucu yöneticisine bildirin. Metinde ayrıştırma veya sıkıştırma geçiyorsa iki taraftaki sürümleri karşılaştırın. Yeniden çağırmadan önce neyin etkili olduğuna bakın.
    .use = Kendi sisteminizin bir varsayımı bozulduysa INTERNAL gönderin. Başka yerden gelen ve sınıflandıramadığınız bir hata için UNKNOWN, yeniden denemenin büyük olasılıkla gidereceği bir hata için UNAVAILABLE gönderin.

grpc-14 = Hizmet kullanılamıyor
    .description = Hizmet şu anda kullanılamaz; durum büyük olasılıkla geçecektir.
    .when = Bağlantı kurulamadığında, koptuğunda veya sunucu kapanırken gelir. İstemci kitaplığı, gRPC durumu olmayan HTTP 429, 502, 503 veya 504 için de bunu bildirir.
    .fix = Çağrı bir şeyi değiştiriyorsa önce etkili olup olmadığına bakın. Sonra yalnızca bu çağrıyı artan aralıklarla (exponential backoff) yeniden deneyin; bunu istemci kitaplığı yapabilir. Hata sürerse adresi, DNS ve TLS ayarlarını, proxy sunucusunu ve sunucuyu kontrol edin.
    .use = İstemci yalnızca başarısız çağrıyı yeniden deneyebiliyorsa UNAVAILABLE gönderin. Daha büyük bir işlem dizisini yeniden başlatması gerekiyorsa ABORTED, önce durumun düzeltilmesi gerekiyorsa FAILED_PRECONDITION, tükenmiş kota için RESOURCE_EXHAUSTED gönderin.

grpc-15 = Veri kayboldu veya bozuldu
    .description = Veriler kurtarılamayacak şekilde kaybolmuş veya bozulmuştur.
    .when = Örneğin uygulama, saklanan bir kaydın sağlama toplamının tutmadığını ve sağlam kopya kalmadığını fark ettiğinde gelir.
    .fix = Verilerin elinizde kalan her kopyasını saklayın. Yedeği olabilecek sunucu yöneticisine hemen bildirin.
    .use = DATA_LOSS durumunu yalnızca veriler kurtarılamıyorsa gönderin. Başka bir ciddi sorun için INTERNAL, veriler sağlam ancak şimdilik erişilemiyorsa UNAVAILABLE gönderin.

grpc-16 = Geçerli kimlik bilgileri yok
    .description = İstek geçerli kimlik bilgileri taşımaz: eksiktir, süresi dolmuştur, biçimi hatalıdır veya burada kabul edilmez.
    .when = Uygulama kimin çağırdığını bilemediğinde gelir. gRPC kitaplığı bunu kimlik bilgileri alınamadığında veya kanala uygun olmadığında, :authority geçersiz bir ana makine belirttiğinde ve gRPC durumu olmayan HTTP 401 için bildirir.
    .fix = Yeniden oturum açın veya belirteci yenileyin. Çağrının onu (genellikle meta verilerde, authorization altında) taşıdığını, belirtecin bu hizmet için verildiğini ve istemcinin saatinin doğru olduğunu kontrol edin.
    .use = Kimin çağırdığını bilemiyorsanız UNAUTHENTICATED gönderin. Çağıranı tanıyorsanız, ancak izni yoksa PERMISSION_DENIED, kimlik bilgilerini şimdilik kontrol edemiyorsanız UNAVAILABLE gönderin.
