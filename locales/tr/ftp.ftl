# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = File Transfer Protocol, dosyaları istemciyle sunucu arasında taşır. Komutlar ve yanıtlar kontrol bağlantısını, dosyalar ve dizin listeleri ayrı bir veri bağlantısını kullanır. Her yanıt bu üç rakamlı kodlardan biriyle başlar.

## Classes: the first digit

ftp-class-1yz = 1yz · Başladı
    .description = Sunucu komutu yerine getirmeye başlamıştır; sonucu ikinci bir yanıt bildirecektir.
ftp-class-2yz = 2yz · Başarı
    .description = Sunucu komutu yerine getirmiştir ve istemci sonrakini gönderebilir.
ftp-class-3yz = 3yz · Devamı bekleniyor
    .description = Sunucu komutu buraya kadar kabul etmiştir ve onu tamamlayan bir komut daha bekler.
ftp-class-4yz = 4yz · Geçici hata
    .description = Sunucu komutu tamamlamamıştır, ancak aynı komut daha sonra başarılı olabilir.
ftp-class-5yz = 5yz · Kalıcı hata
    .description = Sunucu komutu reddetmiştir ve bir şey değişene kadar yine reddedecektir.
ftp-class-6yz = 6yz · Korumalı yanıt
    .description = Metin, kodlanmış bir yanıttır. Sonucu yalnızca içindeki, kendi kodu olan yanıt bildirir.
ftp-class-winsock = Winsock hatası · FTP kodu değil
    .description = Sayı, genellikle istemcideki Windows ağ arabiriminin bir hatasıdır. FTP yanıtlarının kodları üç rakamlıdır.

## Categories: the second digit

ftp-category-x0z = x0z · Söz dizimi
    .description = Yanıt, komutun biçimiyle ya da bilinmeyen, desteklenmeyen veya işe yaramayan bir komutla ilgilidir.
ftp-category-x1z = x1z · Bilgi
    .description = Yanıt, durum veya yardım gibi, istemcinin istediği bilgiyi verir.
ftp-category-x2z = x2z · Bağlantılar
    .description = Yanıt, kontrol bağlantısıyla veya veri bağlantısıyla ilgilidir.
ftp-category-x3z = x3z · Kimlik doğrulama ve hesap
    .description = Yanıt, oturum açmayla, hesapla veya oturumun güvenliğiyle ilgilidir.
ftp-category-x5z = x5z · Dosya sistemi
    .description = Yanıt, sunucunun dosyaları, dizinleri veya depolama alanıyla ilgilidir.

## Phases: the command to which the server replies

ftp-phase-connect = karşılama
ftp-phase-host = HOST
ftp-phase-auth = AUTH
ftp-phase-adat = ADAT
ftp-phase-pbsz = PBSZ
ftp-phase-prot = PROT
ftp-phase-ccc = CCC
ftp-phase-user = USER
ftp-phase-pass = PASS
ftp-phase-acct = ACCT
ftp-phase-cwd = CWD
ftp-phase-cdup = CDUP
ftp-phase-smnt = SMNT
ftp-phase-rein = REIN
ftp-phase-type = TYPE
ftp-phase-mode = MODE
ftp-phase-stru = STRU
ftp-phase-port = PORT
ftp-phase-eprt = EPRT
ftp-phase-lprt = LPRT
ftp-phase-pasv = PASV
ftp-phase-epsv = EPSV
ftp-phase-lpsv = LPSV
ftp-phase-allo = ALLO
ftp-phase-rest = REST
ftp-phase-retr = RETR
ftp-phase-stor = STOR
ftp-phase-stou = STOU
ftp-phase-appe = APPE
ftp-phase-list = LIST
ftp-phase-nlst = NLST
ftp-phase-mlsd = MLSD
ftp-phase-mlst = MLST
ftp-phase-size = SIZE
ftp-phase-mdtm = MDTM
ftp-phase-rnfr = RNFR
ftp-phase-rnto = RNTO
ftp-phase-dele = DELE
ftp-phase-rmd = RMD
ftp-phase-mkd = MKD
ftp-phase-pwd = PWD
ftp-phase-abor = ABOR
ftp-phase-syst = SYST
ftp-phase-stat = STAT
ftp-phase-help = HELP
ftp-phase-feat = FEAT
ftp-phase-opts = OPTS
ftp-phase-lang = LANG
ftp-phase-site = SITE
ftp-phase-noop = NOOP
ftp-phase-mic = MIC
ftp-phase-conf = CONF
ftp-phase-enc = ENC
ftp-phase-quit = QUIT
ftp-phase-restricted = oturum açmayı gerektiren herhangi bir komut
ftp-phase-any-command = herhangi bir komut

## Facts that only FTP codes have

ftp-fact-transfer = Veri aktarımı
    .starting = Dosya veya dizin listesi şimdi veri bağlantısı üzerinden gelir.
    .running = Yanıt, aktarım hâlâ sürerken gelebilir.
    .complete = Bir aktarım komutuna verilen bu yanıt, bütün verilerin gönderildiğini onaylar.
    .incomplete = Verilerin bir bölümü aktarılmış olabilir: boyutları karşılaştırın.
    .not-started = Dosyanın veya dizin listesinin hiçbir bölümü aktarılmamıştır.
    .either = Yanıt ilk bayttan önce veya aktarımın ortasında gelebilir.
ftp-fact-data-connection = Veri bağlantısı
    .passive = Veri bağlantısını, yanıtta verilen porta istemci açar; 227 ve 228 adresi de verir.
    .either = Pasif modda veri bağlantısını istemci, aktif modda sunucu açar.
ftp-fact-session = Kontrol bağlantısı
    .stays-open = Kontrol bağlantısı açık kalır; istemci başka bir komut gönderebilir.
    .closes = Sunucu bu yanıttan sonra kontrol bağlantısını kapatır.

## Where FTP meets HTTP

ftp-context-http-proxy =
    .exact = Squid web proxy yazılımı bir FTP sunucusundan { $from } aldığında istemcisine { $to } gönderir; ikisinin anlamı aynıdır.
    .close = Squid web proxy yazılımı bir FTP sunucusundan { $from } aldığında istemcisine { $to } gönderir; ikisinin anlamı neredeyse aynıdır.
    .narrower = Squid web proxy yazılımı bir FTP sunucusundan { $from } aldığında istemcisine { $to } gönderir; bu, anlamın yalnızca bir bölümünü kapsar.
    .broader = Squid web proxy yazılımı bir FTP sunucusundan { $from } aldığında istemcisine { $to } gönderir; bu, başka durumları da kapsar.
    .loose = Squid web proxy yazılımı bir FTP sunucusundan { $from } aldığında istemcisine { $to } gönderir. Anlamın büyük bölümü kaybolur.

## Codes: 1yz

ftp-100 = Sistem durumu
    .description = 1973 tarihli FTP belirtiminde sunucu, STAT komutuna yanıt olarak sisteminin durumunu bildirirdi. RFC 959 belgesinde bu sayı yoktur; yerini 211 almıştır.
    .when = Eski belgelerde ve onları kopyalayan kod listelerinde görülür. RFC 959 belgesine uyan sunucular bunu göndermez.
    .fix = Bir sunucu gönderirse metni okuyun, sonra nihai yanıtı bekleyin. Sunucu yöneticisine, RFC 959 belgesinde bu kodun yerini başka bir kodun aldığını bildirin.
    .use = İstemciler her 1yz kodunu aktarımın başlangıcı saydığı için 100 göndermeyin. Sistemin durumu için 211 gönderin.

ftp-110 = Yeniden başlatma işareti
    .description = Alıcı sunucu, verileri bir yeniden başlatma işaretine kadar saklamıştır. Metin, gönderenin işaretini sunucunun aynı konum için kullandığı kendi işaretiyle eşleştirir.
    .when = Gönderen verilere yeniden başlatma işaretleri koyduğunda, blok veya sıkıştırılmış moddaki bir yükleme sırasında gelir. Çoğu istemci ve sunucu yalnızca akış modunu kullandığı için seyrektir.
    .fix = İstemcinin iki işareti de saklamasını sağlayın. Aktarım kesilirse sunucunun işaretiyle REST, ardından aktarım komutunu yeniden gönderin.
    .use = Öncesindeki veriler diske yazıldığında, önce gönderenin, sonra kendi işaretiniz olmak üzere tam olarak “MARK ssss = rrrr” ile 110 gönderin. Akış modunda işaret yoktur: REST bunun yerine bayt sayısı alır.

ftp-119 = Terminal kullanılamıyor, posta kutusu deneniyor
    .description = FTP hâlâ posta taşırken sunucu bu kodla, kullanıcının terminaline yazamadığını ve posta kutusunu deneyeceğini bildirirdi. Sonucu ikinci bir yanıt verirdi. Posta o zamandan beri SMTP ile taşınır.
    .when = Yalnızca RFC 765 belgesinde, MSOM ve MSAM posta komutlarına yanıt olarak ve bu belgenin listesini kopyalayan programlarda görülür.
    .fix = Posta göndermek için SMTP kullanın. Bir FTP sunucusu 119 gönderirse metni okuyun ve nihai yanıtı bekleyin.
    .use = 119 göndermeyin. Postayı SMTP protokolüne bırakın; orada 250, iletiyi teslim için kabul eder.

ftp-120 = Birkaç dakika içinde hazır
    .description = Sunucu henüz komut kabul edemez. Metin, kaç dakika sonra edebileceğini belirtir.
    .when = Başlamakta olan veya meşgul bir sunucudan karşılama yerine veya REIN komutuna yanıt olarak gelir. Bunu çok az sunucu gönderir; çoğu bunun yerine 421 gönderir.
    .fix = Bağlantıyı açık tutun ve 220 gelene kadar bir şey göndermeyin. Belirtilen sürede gelmezse bağlantıyı kesip daha sonra yeniden deneyin.
    .use = Kısa süre sonra hazır olacaksanız hemen 120, hazır olduğunuzda 220 gönderin. İstemcinin bağlantıyı kesip daha sonra gelmesi gerekiyorsa 421 gönderin.

ftp-125 = Veri bağlantısı açık, aktarım başlıyor
    .description = Veri bağlantısı zaten vardır ve onun üzerinden aktarım başlar. Başarılı olup olmadığını ikinci bir yanıt bildirir.
    .when = RETR, STOR, LIST ve diğer aktarım komutlarına yanıt olarak gelir. IIS bunu çoğu aktarım için gönderir; diğer birçok sunucu her zaman 150 gönderir.
    .fix = Verileri aktarın, sonra 226 gibi ikinci yanıtı bekleyin. Uzun bir aktarımdan sonra gelmezse boştaki kontrol bağlantısını kesen bir güvenlik duvarı arayın.
    .use = Veri bağlantısı zaten açıksa 125, henüz açılacaksa 150 gönderin. STOU komutuna yanıt olarak metin, “FILE: ” ve yeni dosyanın adı olmalıdır.

ftp-150 = Dosya hazır, veri bağlantısı açılıyor
    .description = Dosya veya dizin hazırdır ve sunucu veri bağlantısını açmak veya kabul etmek üzeredir. Aktarımın başarılı olup olmadığını ikinci bir yanıt bildirir.
    .when = RETR, STOR, LIST ve diğer aktarım komutlarına yanıt olarak, “Opening BINARY mode data connection” veya “Here comes the directory listing” gibi metinlerle gelir.
    .fix = Verileri aktarın ve ikinci yanıtı bekleyin. Aktarım burada takılırsa veri bağlantısı engelleniyordur: pasif ve aktif mod arasında geçiş yapın veya sunucuda pasif portları açın.
    .use = Veri bağlantısı henüz açılacaksa 150, açıksa 125, böyle bir dosya yoksa 550 gönderin. STOU komutuna yanıt olarak metin, “FILE: ” ve yeni dosyanın adı olmalıdır.

ftp-151 = Dizin listesi veya posta yönlendirilecek
    .description = Kodun iki anlamı vardı: 1973 yılında yanıtın içindeki bir dizin listesi; 1980 yılında başka bir ana makinedeki kullanıcıya ait, sunucunun yönlendireceği posta. RFC 959 belgesinde ikisi de yoktur.
    .when = RFC 542 belgesinde STAT komutuna yanıt olarak, RFC 765 belgesinde ve bu belgelerdeki listelerin kopyalarında görülür.
    .fix = Metni okuyun ve nihai yanıtı bekleyin. Posta göndermek için SMTP kullanın.
    .use = 151 göndermeyin. Veri bağlantısı üzerinden gelecek bir dizin listesinden önce 150, yanıtın içindeki bir liste için 212 gönderin.

ftp-152 = Bilinmeyen kullanıcı, postayı operatör yönlendirecek
    .description = FTP hâlâ posta taşırken 152, sunucunun kullanıcıyı bilmediği, ancak postayı kabul edeceği ve operatörünün onu teslim etmeye çalışacağı anlamına gelirdi. RFC 959 posta komutlarını kaldırmıştır.
    .when = Yalnızca 1980 tarihli RFC 765 belgesinde ve bu belgenin listesini kopyalayan programlarda görülür.
    .fix = Posta göndermek için SMTP kullanın. Bir FTP sunucusu 152 gönderirse metnini okuyun ve nihai yanıtı bekleyin.
    .use = 152 göndermeyin. SMTP için, yerel olmayan bir kullanıcının postasını yönlendirdiğinizde 251 gönderin.

## Codes: 2yz

ftp-200 = Komut yerine getirildi
    .description = Sunucu komutu yerine getirmiştir ve bildirecek başka bir şeyi yoktur.
    .when = TYPE, PORT, EPRT, NOOP, SITE, OPTS ve TLS için PBSZ ve PROT komutlarına yanıt olarak gelir. Programlar bağlantıyı açık tutmak için NOOP gönderir.
    .fix = Bir şey yapmanız gerekmez. Ancak PORT veya EPRT komutundan sonra henüz hiçbir bağlantı kurulmamıştır: sunucunun istemciye ulaşıp ulaşamadığını sonraki aktarım gösterir.
    .use = Komut başarılıysa ve verilecek bir sonuç yoksa 200, komut burada bir işe yaramıyorsa 202, dosya veya dizinlerle ilgili bir eylemden sonra 250 gönderin.

ftp-201 = Etkinlik istendiği gibi durduruldu
    .description = 1973 tarihli FTP belirtiminde bu kod, ABOR komutunun süren etkinliği sonlandırdığını bildirirdi. RFC 959 bunun için 226 kullanır.
    .when = RFC 959 belgesi yerine 1973 tarihli RFC 542 belgesine uyan listelerde ve programlarda görülür.
    .fix = Aktarımı durdurulmuş sayın. Kullanmadan önce dosyanın boyutunu kontrol edin ve eksik olanı silin.
    .use = 201 göndermeyin. Durdurulan aktarım için 426, ardından başarılı ABOR için 226 gönderin.

ftp-202 = Komut burada gereksiz
    .description = Sunucu, bu sistemde bir işe yaramadığı için komutu yerine getirmemiştir. Eksik bir şey yoktur ve istemci devam edebilir.
    .when = Genellikle depolama alanı ayırmak gerekmeyen yerlerde ALLO komutuna yanıt olarak gelir. Gereksiz oldukları yerde PASS, ACCT, SMNT veya SITE komutuna, UTF-8 her zaman açıksa OPTS UTF8 komutuna da verilir.
    .fix = Bir şey yapmanız gerekmez. Örneğin bir SITE komutundan sonuç bekliyorduysanız komutun desteklenip desteklenmediğini sunucu yöneticisine sorun.
    .use = Komut olmadan istemci bir şey kaybetmiyorsa, basit istemciler devam edebilsin diye 202 gönderin. Uygulamadığınız bir şeyi istiyorsa 502 gönderin.

ftp-211 = Sistem durumu, yardım veya uzantılar
    .description = Sunucu durumunu bildirir, yardım verir veya desteklediği uzantıları listeler.
    .when = FEAT komutuna yanıt olarak her satırda bir uzantıyla gelir. Aktarımın ortasında bile yol içermeyen STAT komutuna ve HELP komutuna yanıt olarak gelir.
    .fix = Bir şey yapmanız gerekmez. FEAT komutundan sonra istemci yalnızca listelenenleri kullanmalıdır; diğer metinler insanlar içindir.
    .use = Sunucunun veya oturumun durumu için ve son satırı “211 End” olması gereken FEAT yanıtında 211 gönderin. Yol içeren STAT komutuna yanıt olarak 212 veya 213, kullanım bilgisi için 214 gönderin.

ftp-212 = Dizin durumu
    .description = Sunucu bir dizini, genellikle içeriğini veri bağlantısı yerine yanıtın içinde listeleyerek açıklar.
    .when = Dizin yolu içeren STAT komutuna yanıt olarak gelir. Birçok sunucu bunun yerine 211 veya 213 gönderir.
    .fix = Bir şey yapmanız gerekmez. Veri bağlantısı engelleniyorsa STAT yine de bir dizini gösterebilir; listenin biçimi sunucuya göre değişir.
    .use = STAT bir dizin belirtiyorsa 212, bir dosya belirtiyorsa 213, hiçbir şey belirtmiyorsa 211 gönderin. Programların okuyacağı listeler için LIST veya MLSD kullanın.

ftp-213 = Dosya durumu, boyutu veya zamanı
    .description = Sunucu bir dosyayla ilgili bilgi verir: bayt olarak boyutunu, son değiştirilme zamanını veya durumunu.
    .when = SIZE komutuna bir sayıyla, MDTM komutuna 20260312091402 gibi bir zamanla ve dosya yolu içeren STAT komutuna yanıt olarak gelir.
    .fix = Bir şey yapmanız gerekmez. Boyut o anki TYPE için verilir; bu yüzden diskteki boyutu almak için SIZE komutundan önce TYPE I gönderin. Zamanlar UTC olarak verilir.
    .use = SIZE veya MDTM komutuna yanıt olarak 213 kodunu yalnızca sayıyla gönderin. Değer yoksa 550, STAT bir dizin belirtiyorsa 212 gönderin.

ftp-214 = Komutlarla ilgili yardım
    .description = Sunucu nasıl kullanılacağını veya kendi komutlarından birinin anlamını açıklar. Metin yalnızca insanlar içindir.
    .when = HELP veya SITE HELP komutuna yanıt olarak, genellikle birkaç satırlık bir komut listesi biçiminde gelir.
    .fix = Bir şey yapmanız gerekmez. Komut listesi hesabınızın neye izni olduğunu göstermez; programlar FEAT yanıtını esas almalıdır.
    .use = Sunucuyla veya tek bir komutla ilgili kullanım bilgisi için 214 gönderin. Sistemin durumu ve FEAT komutunun sorduğu uzantılar için 211 gönderin.

ftp-215 = İşletim sistemi türü
    .description = Sunucu, sisteminin türünü “UNIX Type: L8” gibi bir metinle belirtir. İstemciler bunu dizin listelerinin ve yolların biçimini tahmin etmek için kullanır.
    .when = Çoğu istemcinin oturum açtıktan hemen sonra gönderdiği SYST komutuna yanıt olarak gelir. Başka sistemlerdeki birçok sunucu da UNIX yazar.
    .fix = Bir şey yapmanız gerekmez. FTP programınızda dosya listeleri yanlış görünüyorsa sunucu türünü elle ayarlayın veya programın MLSD kullanmasını sağlayın.
    .use = 215 kodunu başta resmî sistem adıyla gönderin. Dizin listeleriniz Unix listeleri gibi görünüyorsa sistem ne olursa olsun UNIX yazın. SYST komutunu desteklemiyorsanız 502 gönderin.

ftp-220 = Yeni kullanıcı için hazır
    .description = Sunucu komutlara hazırdır. İstemciyi karşılar, önceki kullanıcıyı unutmuştur veya bir sanal ana makinenin adını kabul etmiştir.
    .when = İstemci bağlandığında, çoğu kez birkaç satırlık karşılama olarak; 120 kodundan sonra; REIN ve HOST komutlarına yanıt olarak gelir.
    .fix = Bir şey yapmanız gerekmez: AUTH TLS veya USER ile devam edin. 990 numaralı portta karşılama gelmezse FTP programınızda örtük TLS seçeneğini açın.
    .use = Komut kabul edebiliyorsanız karşılama olarak 220, kısa süre sonra hazır olacaksanız 120, istemciyi şimdilik reddetmek için 421 gönderin.

ftp-221 = Oturum sonlandırılıyor
    .description = Sunucu oturumun bittiğini bildirir, kullanıcının oturumunu kapatır ve bağlantıyı sonlandırır. Hâlâ süren bir aktarım önce tamamlanır.
    .when = QUIT komutuna yanıt olarak, bazen aktarılanların özetiyle gelir.
    .fix = Bir şey yapmanız gerekmez. Dosyalar eksikse önceki yanıtlara bakın: 221 hiçbir aktarım hakkında bilgi vermez.
    .use = 221 kodunu yalnızca QUIT komutuna yanıt olarak ve son aktarım bittikten sonra gönderin. Bağlantıyı zaman aşımı gibi kendi nedenlerinizle kapatıyorsanız 421 gönderin.

ftp-225 = Veri bağlantısı açık, durdurulacak bir şey yok
    .description = Veri bağlantısı açıktır, ancak süren bir aktarım yoktur.
    .when = Durdurulacak bir şey olmadığında ABOR komutuna yanıt olarak gelir. Örneğin vsftpd “No transfer to ABOR” yazar.
    .fix = Bir şey yapmanız gerekmez. Bir aktarımı durdurmak istediyseniz zaten bitmiştir: 226 veya 426 yanıtını arayın.
    .use = Veri bağlantısı açık, ancak boştaysa ABOR komutuna yanıt olarak 225, bağlantıyı kapatıyorsanız 226 gönderin. Süren bir aktarımı durduruyorsanız önce 426, sonra 226 gönderin.

ftp-226 = Aktarım tamamlandı
    .description = İstenen dosya eylemi başarılıdır ve sunucu veri bağlantısını kapatır. ABOR komutuna yanıt olarak başarılı olan, durdurmanın kendisidir.
    .when = Bir dosyanın veya dizin listesinin son baytı gönderildiğinde 125 veya 150 kodundan sonra gelir. ABOR komutuna yanıt olarak, durdurulan aktarımın 426 kodundan sonra veya hiçbir şey sürmüyorsa tek başına gelir.
    .fix = Bir şey yapmanız gerekmez. Liste boşsa yolu ve FTP programınızın gizli dosyaları gösterip göstermediğini kontrol edin. Dosya bozuksa ikili modda (TYPE I) yeniden aktarın.
    .use = Aktarım başarılıysa ve veri bağlantısı kapanıyorsa 226, bağlantı açık kalıyorsa veya veri bağlantısı kullanılmadıysa 250, bağlantı koptuysa 426 gönderin.

ftp-227 = Pasif mod, IPv4 adresi ve port
    .description = Sunucu, veri bağlantısını metindeki IPv4 adresinde ve portta bekler: dört sayı adresi, sonraki ikisi portu verir.
    .when = Her aktarımdan önce PASV komutuna yanıt olarak gelir. Port, beşinci sayının 256 ile çarpımı artı altıncı sayıdır.
    .fix = Sonraki komut takılırsa adresi sunucunun genel adresiyle karşılaştırın: NAT arkasında genel adresin sunucuda ayarlanması gerekir. Sonra sunucunun pasif portlarını güvenlik duvarında açın veya EPSV kullanın.
    .use = IPv4 üzerinden PASV komutuna yanıt olarak, istemcinin ulaşabileceği bir adresle 227 gönderin. EPSV komutuna yanıt olarak 229, boş port yoksa 425 gönderin.

ftp-228 = Uzun pasif mod
    .description = Sunucu, veri bağlantısını metindeki adreste ve portta bekler. Metin adres ailesini ve iki uzunluğu da verir; bu yüzden biçimi her ağ protokolüne uyar.
    .when = IPv6 öncesinden kalan ve çok az programın desteklediği bir deneme olan RFC 1639 belgesindeki LPSV komutuna yanıt olarak gelir. Bugün bu işi EPSV ve 229 yapar.
    .fix = LPSV komutunu istemci kendisi gönderdiyse bir şey yapmanız gerekmez. Aksi durumda istemciyi EPSV veya IPv4 üzerinden PASV kullanacak şekilde ayarlayın.
    .use = 228 kodunu yalnızca LPSV komutuna yanıt olarak gönderin. Yeni istemcilere EPSV sunun ve ona 229 ile yanıt verin.

ftp-229 = Genişletilmiş pasif mod, port
    .description = Sunucu, veri bağlantısını metindeki portta, kontrol bağlantısıyla aynı adreste bekler. IPv4 ve IPv6 üzerinden çalışır.
    .when = Her aktarımdan önce EPSV komutuna yanıt olarak “Entering Extended Passive Mode (|||6446|)” biçiminde gelir. Birçok istemci önce EPSV dener, olmazsa PASV kullanır.
    .fix = Sonraki komut takılırsa sunucunun pasif portlarını güvenlik duvarında açın. Yalnızca EPSV başarısız oluyorsa bir güvenlik duvarı komutu bilmiyor olabilir: istemciyi PASV kullanacak şekilde ayarlayın.
    .use = EPSV komutuna yanıt olarak, port çubukların arasında ve öncesindeki alanlar boş olacak şekilde 229 gönderin. EPSV komutu, desteklemediğiniz bir ağ protokolünü belirtiyorsa 522 gönderin.

ftp-230 = Oturum açıldı
    .description = Kullanıcı oturum açmıştır ve devam edebilir. Metin, sınırlar veya haberler gibi sunucu iletileri içerebilir.
    .when = PASS komutuna, parola gerekmiyorsa USER komutuna ve ACCT komutuna yanıt olarak gelir.
    .fix = Bir şey yapmanız gerekmez. Yüklemeler daha sonra 550 veya 553 ile başarısız oluyorsa hesabın izni eksik olabilir; listeler takılıyorsa veri bağlantısı engelleniyordur.
    .use = Oturum açma tamamlandığında 230, parola eksikken 331, hesap bilgisi eksikken 332, güvenlik alışverişi tek başına yettiyse 232 gönderin.

ftp-231 = Oturum kapatıldı, hizmet sona erdi
    .description = 1973 tarihli FTP belirtiminde bu kod, BYE komutuna yanıt olarak kullanıcının oturumunun kapatıldığını ve hizmetin sona erdiğini bildirirdi. RFC 959 bunun için 221 kullanır.
    .when = İnternette, onu güncel kodlar arasında gösteren kod listelerinde görülür. Böyle listelere bakılarak yazılmış küçük sunucular bunu QUIT komutuna yanıt olarak gönderir.
    .fix = Bir şey yapmanız gerekmez: oturum sona ermiştir. Devam etmek istiyorsanız yeni bir bağlantı açın.
    .use = 231 göndermeyin. QUIT komutuna yanıt olarak her istemcinin beklediği 221 kodunu gönderin.

ftp-232 = Güvenlik alışverişiyle oturum açıldı
    .description = Güvenlik alışverişi kullanıcının kimliğini zaten kanıtladığı için parolasız oturum açılmıştır.
    .when = İstemci sertifikalı TLS veya Kerberos alışverişinden sonra USER komutuna yanıt olarak gelir. “Logout command noted” yazan kod listeleri 1973 yılından kalma bir anlamı yineler.
    .fix = Bir şey yapmanız gerekmez: PASS göndermeyin. Parola bekliyorduysanız programınızın hangi istemci sertifikasını veya bileti sunduğunu kontrol edin.
    .use = AUTH komutundan sonra kanıtlanan kimlik bu kullanıcı için yeterliyse 232, hâlâ parola gerekiyorsa 331, parola kabul edildiyse 230 gönderin.

ftp-233 = Oturum kapatıldı, parametreler sıfırlandı
    .description = 1973 tarihli FTP belirtiminde bu kod, kullanıcının oturumunun kapatıldığını, bütün parametrelerin sıfırlandığını, bağlantının ise açık kaldığını bildirirdi.
    .when = RFC 542 belgesinde REIN komutuna yanıt olarak, ardından 300 gelecek şekilde ve listesinin kopyalarında görülür. RFC 959, REIN komutuna yanıt olarak 220 kullanır.
    .fix = USER ile yeniden oturum açın. TYPE gibi aktarım parametreleri varsayılan değerlerine dönmüştür.
    .use = 233 göndermeyin. Yeni bir kullanıcıya hazır olduğunuzda REIN komutuna yanıt olarak 220 gönderin.

ftp-234 = Güvenlik mekanizması kabul edildi
    .description = Sunucu güvenlik mekanizmasını kabul eder ve FTP komutlarıyla güvenlik verisi istemez. TLS için el sıkışma şimdi başlar.
    .when = AUTH TLS veya AUTH SSL komutuna yanıt olarak, “Proceed with negotiation” veya “AUTH TLS successful” gibi metinlerle gelir.
    .fix = TLS el sıkışmasını başlatın, sonra PBSZ 0 ve PROT P gönderin. Bağlantı şimdi koparsa el sıkışma başarısız olmuştur: sertifikayı ve TLS sürümlerini kontrol edin.
    .use = Mekanizma kabul edildiyse ve TLS kullanımında olduğu gibi ADAT gelmeyecekse 234, ADAT gelmesi gerekiyorsa 334 gönderin. Bilinmeyen mekanizma için 504, reddettiğiniz bir mekanizma için 534, şimdi kullanamıyorsanız 431 gönderin.

ftp-235 = Güvenlik alışverişi tamamlandı
    .description = Güvenlik verilerinin alışverişi başarılıdır; istemci ve sunucu, mekanizmanın yaptığı ölçüde birbirinin kimliğini doğrulamıştır. Metin son bir güvenlik verisi içerebilir.
    .when = Kerberos veya GSSAPI ile ADAT komutuna yanıt olarak gelir. TLS ADAT kullanmaz.
    .fix = “ADAT=” sonrasında veri varsa mekanizmaya verin, sonra USER gönderin; mekanizma bütünlüğü destekliyorsa komutu MIC veya ENC ile koruyun.
    .use = Alışveriş tamamlandığında 235, daha fazla veri gerekiyorsa 335, verileri reddediyorsanız 535 gönderin.

ftp-250 = Dosya eylemi tamamlandı
    .description = Bir dosya veya dizin üzerindeki eylem başarılıdır.
    .when = CWD, CDUP, DELE, RMD, RNTO ve MLST komutlarına yanıt olarak gelir. Veri bağlantısı açık kalıyorsa bir aktarım da bununla bitebilir.
    .fix = Bir şey yapmanız gerekmez. Geçtiğiniz dizin yanlış görünüyorsa sunucudaki yolu görmek için PWD gönderin.
    .use = Bir dosya eylemi başarılıysa 250, MKD veya PWD komutuna yanıt olarak yolla birlikte 257, veri bağlantısını kapatıyorsanız 226, dosyalarla ilgisi olmayan komutlar için 200 gönderin.

ftp-251 = İstemcinin ve sunucunun yeniden başlatma işareti
    .description = 1973 tarihli FTP belirtiminde yanıt, istemcinin bir yeniden başlatma işaretini sunucunun işaretiyle eşleştirirdi. RFC 959 bunun için 110 kullanır.
    .when = RFC 542 belgesinde, aktarım sırasında her an ve onun kodlarını güncel kodlarla karıştıran listelerde görülür.
    .fix = İstemciniz yeniden başlatmayı destekliyorsa metindeki iki işareti saklayın ve aktarımla ilgili nihai yanıtı bekleyin.
    .use = 251 göndermeyin. Verileri bir işarete kadar sakladığınızda “MARK ssss = rrrr” ile 110 gönderin.

ftp-252 = Aktarım doğru tamamlandı
    .description = 1973 tarihli FTP belirtiminde bu kod, bir dosya aktarımının doğru tamamlandığını ve veri bağlantısının açık kaldığını bildirirdi. RFC 959 bunun için 250 kullanır.
    .when = 1973 tarihli RFC 542 belgesine göre yazılmış programlardan gelir ve onun kodlarını güncel kodlarla karıştıran listelerde görülür.
    .fix = Bir şey yapmanız gerekmez. İstemci kodu bilmiyorsa iki dosyanın boyutlarını karşılaştırın.
    .use = 252 göndermeyin. Aktarım tamamlandıysa ve veri bağlantısı kapanıyorsa 226, açık kalıyorsa 250 gönderin.

ftp-253 = Dosya yeniden adlandırıldı
    .description = 1973 tarihli FTP belirtiminde bu kod, RNTO komutuna yanıt olarak bir dosyanın yeniden adlandırıldığını bildirirdi. RFC 959 bunun için 250 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde ve listesinin kopyalarında görülür.
    .fix = Bir şey yapmanız gerekmez. Yeni adı görmek istiyorsanız dizini listeleyin.
    .use = 253 göndermeyin. Dosya yeni adını aldığında RNTO komutuna yanıt olarak 250 gönderin.

ftp-254 = Dosya silindi
    .description = 1973 tarihli FTP belirtiminde bu kod, bir dosyanın silindiğini bildirirdi. RFC 959 bunun için 250 kullanır.
    .when = RFC 542 belgesine uyan birkaç küçük sunucudan DELE komutuna yanıt olarak gelir.
    .fix = Bir şey yapmanız gerekmez. Dosyanın silindiğini görmek istiyorsanız dizini listeleyin.
    .use = 254 göndermeyin. Dosya silindiğinde DELE komutuna yanıt olarak 250 gönderin.

ftp-257 = Bir dizinin yolu
    .description = Sunucu bir dizinin yolunu tırnak içinde verir: yeni oluşturulan dizinin veya o anki dizinin yolunu.
    .when = MKD komutuna yeni dizinle, PWD komutuna o anki dizinle yanıt olarak gelir. Art arda iki tırnak, addaki tek bir tırnak yerine geçer.
    .fix = Bir şey yapmanız gerekmez. Yol beklediğiniz değilse sunucu, dosya sisteminin yalnızca size ait bölümünü gösteriyor olabilir.
    .use = MKD veya PWD komutuna yanıt olarak, yol başta ve tırnak içinde, içindeki her tırnak çiftlenmiş olarak 257 gönderin. CWD komutuna yanıt olarak 250, dizin oluşturulamıyorsa 550 gönderin.

## Codes: 3yz

ftp-300 = Karşılama, girdi bekleniyor
    .description = 1973 tarihli FTP belirtiminde sunucu istemciyi karşılar ve girdi beklerdi. RFC 959 bunun için 220 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde, bir istemci bağlandığında veya REIN gönderdiğinde görülür. RFC 959 belgesine uyan bir istemci bunu karşılama olarak tanımaz.
    .fix = Sunucu yöneticisinden güncel bir sunucu isteyin. Bu arada sunucunun USER komutunu yine de kabul edip etmediğine bakın.
    .use = 300 göndermeyin. Komutlara hazır olduğunuzda karşılama olarak 220 gönderin.

ftp-301 = Komut satırı tamamlanmamış
    .description = 1973 tarihli FTP belirtiminde bu kod, sunucunun o anki komut satırının sonunu uzun süredir beklediğini ve beklemeyi sürdürdüğünü bildirirdi.
    .when = 1973 tarihli RFC 542 belgesinde, CRLF ile bitmeyen bir satırdan sonra görülür. RFC 959 belgesine uyan sunucular boşta kalma zaman aşımına kadar sessizce bekler.
    .fix = Her komutu CRLF ile bitirin. Komutları elle yazıyorsanız tek başına satır besleme yerine CRLF gönderen bir istemci kullanın.
    .use = RFC 959 belgesinde, komut gelmeden gönderilen bir yanıt olmadığı için 301 göndermeyin. Boştaki bağlantıyı 421 ile kapatın.

ftp-330 = Parola isteniyor
    .description = 1973 tarihli FTP belirtiminde sunucu parolayı isterdi. RFC 959 bunun için 331 kullanır.
    .when = RFC 542 belgesine veya 330 içeren listelere bakılarak yazılmış küçük sunuculardan USER komutuna yanıt olarak gelir.
    .fix = Parolayı PASS ile gönderin. İstemciniz 331 beklediği için burada duruyorsa başka bir istemci kullanın.
    .use = 330 göndermeyin. Parola gerekiyorsa 331, hesap bilgisi gerekiyorsa 332 gönderin.

ftp-331 = Kullanıcı adı kabul edildi, parola gerekli
    .description = Sunucu kullanıcı adını almıştır ve parolayı ister. Bu, kullanıcının var olup olmadığı hakkında bir şey söylemez.
    .when = Hangi adların var olduğu anlaşılmasın diye, olmayan adlar için bile USER komutuna yanıt olarak gelir. Anonim erişimde metin çoğu kez e-posta adresi ister.
    .fix = Parolayı PASS ile gönderin. Bir betik burada duruyorsa parolası yoktur: saklanan kimlik bilgilerini ve sunucunun önce TLS isteyip istemediğini kontrol edin.
    .use = Bilinsin bilinmesin, parola gerektiren her kullanıcı adı için 331 gönderin. Parola gerekmiyorsa 230, tek kullanımlık parola için sınamayla birlikte 336, oturum açmayı reddetmek için 530 gönderin.

ftp-332 = Devam etmek için hesap bilgisi gerekli
    .description = Sunucu devam etmeden önce, örneğin faturalandırma için ek hesap bilgisi ister. Komutu, ACCT gelene kadar tutar.
    .when = Mainframe sistemleri ve aktarım ağ geçitleri gibi az sayıda eski sistemde USER veya PASS komutuna yanıt olarak gelir. Yaygın sunucularda kullanıcılardan ayrı hesap bilgisi yoktur.
    .fix = Hesap adıyla ACCT gönderin. Hesap adınız yoksa sunucu yöneticisine sorun. FTP programınızda hesap için bir alan varsa oraya girin.
    .use = ACCT oturum açmayı veya komutu hâlâ tamamlayabiliyorsa 332, komutu işlemeden bıraktıysanız 532, parola eksikse 331 gönderin.

ftp-334 = Güvenlik verisi gerekli
    .description = Güvenlik mekanizması kabul edilmiştir ve istemcinin şimdi güvenlik verisi göndermesi gerekir. Metin, mekanizma için veri içerebilir.
    .when = AUTH GSSAPI veya AUTH KERBEROS_V4 komutuna yanıt olarak gelir. AUTH TLS komutuna yanıt olarak yanlıştır, ancak bazı eski sunucular bunu gönderir.
    .fix = “ADAT=” sonrasında veri varsa mekanizmaya verin ve sonucu ADAT ile gönderin. AUTH TLS komutundan sonra 334 kodunu 234 gibi değerlendirin.
    .use = Mekanizma ADAT gerektiriyorsa 334, gerektirmeyen TLS için 234 gönderin. Mekanizmayı sunamıyorsanız 504, 534 veya 431 gönderin.

ftp-335 = Daha fazla güvenlik verisi gerekli
    .description = Güvenlik verileri kabul edilebilirdir, ancak alışveriş tamamlanmamıştır. Metin, istemcinin sonraki adımı için veri içerebilir.
    .when = GSSAPI gibi bir mekanizma birkaç tur gerektirdiğinde ADAT komutuna yanıt olarak gelir.
    .fix = “ADAT=” sonrasında veri varsa mekanizmaya verin ve sonuçla yeniden ADAT gönderin. Bunu 235 gelene kadar yineleyin.
    .use = Mekanizma bir tur daha gerektiriyorsa 335, alışveriş tamamlandıysa 235, verileri reddediyorsanız 535 gönderin.

ftp-336 = Kullanıcı adı kabul edildi, sınama gösterildi
    .description = Sunucu kullanıcı adını almıştır ve tek kullanımlık parola gibi, metindeki sınamayı yanıtlayan bir parola ister.
    .when = S/Key gibi bir sınama sistemi olan sunucularda USER komutuna yanıt olarak gelir.
    .fix = Parolayı hesaplayıcınızla veya uygulamanızla sınamadan hesaplayın, sonra PASS ile gönderin. FTP programınız parolayı istemeden önce sınamayı göstermelidir.
    .use = 336 kodunu insanların okuyabileceği bir sınamayla gönderin. Olağan bir parola yeterliyse 331, güvenlik alışverişi kullanıcının kimliğini zaten kanıtladıysa 232 gönderin.

ftp-350 = Dosya eylemi için daha fazla bilgi gerekli
    .description = Sunucu bir eylemin ilk yarısını kaydetmiştir ve ikinci komutu bekler.
    .when = RNTO yeni adı vermeden önce RNFR komutuna; RETR veya STOR aktarımı verilen konumdan sürdürmeden önce REST komutuna yanıt olarak gelir.
    .fix = İkinci komutu hemen gönderin: RNFR komutundan sonra RNTO, REST komutundan sonra aktarım komutu. Araya giren bir şey ilk yarıyı iptal edebilir.
    .use = RNFR var olan bir dosyayı belirtiyorsa veya REST geçerli bir sayı veriyorsa 350, dosya yoksa 550 gönderin. Dosya sonunun ötesindeki bir konumu, aktarım komutuna yanıt olarak 554 ile bildirin.

ftp-354 = Posta girişi başlıyor
    .description = FTP hâlâ posta taşırken 354, sunucunun yalnızca nokta içeren satıra kadar iletiyi beklediği anlamına gelirdi. RFC 959 posta komutlarını kaldırmış, SMTP kodu korumuştur.
    .when = RFC 640 ve RFC 765 belgelerinde görülür. 354 gönderen güncel bir sunucu posta sunucusudur, yani istemcinin portu yanlıştır.
    .fix = Ana makineyi ve portu kontrol edin: FTP 21, posta 25, 465 veya 587 numaralı portu kullanır. Posta göndermek için bir e-posta programı kullanın.
    .use = FTP protokolünde 354 göndermeyin. SMTP protokolünde DATA komutuna yanıt olarak gönderin.

## Codes: 4yz

ftp-400 = Hizmet desteklenmiyor
    .description = 1973 tarihli FTP belirtiminde bu kod, sunucunun hizmeti desteklemediğini bildirirdi. RFC 959 belgesinde böyle bir kod yoktur; hizmet veremeyen sunucu 421 gönderir.
    .when = 1973 tarihli RFC 542 belgesinde her an görülür. Bir web proxy sunucusunun günlüğündeki 400, HTTP durum kodudur.
    .fix = Hangi programın gönderdiğini bulun. Bir FTP sunucusuysa metni okuyun ve sunucu yöneticisine bildirin.
    .use = 400 göndermeyin. Uygulamadığınız bir komut için 502, istemciye hizmet veremiyorsanız 421 gönderin.

ftp-401 = Şu anda kullanıcı kabul edilmiyor
    .description = 1973 tarihli FTP belirtiminde bu kod, sunucunun o an kullanıcı kabul etmediğini ve oturumu sonlandırdığını bildirirdi. RFC 959 bunun için 421 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde her an veya REIN komutuna yanıt olarak görülür. FTP sunucusunun önündeki bir web proxy sunucusundan gelen 401, HTTP kodudur ve oturum açılmasını ister.
    .fix = Birkaç dakika bekleyip yeniden bağlanın. Sürerse sunucu yöneticisine sorun.
    .use = 401 göndermeyin. Şu anda kullanıcı kabul etmiyorsanız 421 gönderip bağlantıyı kapatın.

ftp-402 = Komut bu değerle desteklenmiyor
    .description = 1973 tarihli FTP belirtiminde bu kod, sunucunun komutu desteklediğini, ancak verilen değerle desteklemediğini bildirirdi. RFC 959 belgesinde bunun için 504 vardır.
    .when = 1973 tarihli RFC 542 belgesinde, örneğin desteklenmeyen bir değer içeren TYPE, MODE veya ALLO komutuna yanıt olarak görülür. Bazı kod listeleri kodu hâlâ gösterir.
    .fix = TYPE I veya MODE S gibi her sunucunun desteklediği başka bir değer seçin.
    .use = 402 göndermeyin. Ret kalıcı olduğu için desteklenmeyen bir parametreye yanıt olarak 504 gönderin.

ftp-421 = Hizmet kullanılamıyor, oturum sona eriyor
    .description = Sunucu şu anda istemciye hizmet veremez ve oturumu sonlandırır. Sürmekte olan işlem tamamlanmaz.
    .when = Komut gelmeden geçen bir zaman aşımından sonra, tek adresten çok fazla bağlantı olduğunda, sunucu kapanırken, birkaç yanlış paroladan veya başarısız bir TLS el sıkışmasından sonra gelir.
    .fix = Yeniden bağlanın. Yinelenirse FTP programınızı daha az eşzamanlı bağlantıya ayarlayın ve aktarımlar arasında NOOP göndermesini sağlayın. Sunucuyu siz yönetiyorsanız kullanıcı ve boşta kalma sınırlarını kontrol edin.
    .use = Bağlantıyı kapatmanız gerekiyorsa herhangi bir komuta yanıt olarak 421 gönderin. Yalnızca oturum açma reddediliyorsa 530, yalnızca veri bağlantısı başarısızsa 425 veya 426 gönderin.

ftp-425 = Veri bağlantısı kurulamıyor
    .description = İstemciyle sunucu arasında veri bağlantısı kurulamamıştır; bu yüzden hiçbir dosya veya dizin listesi aktarılmamıştır.
    .when = 150 kodundan sonra veya hemen gelir. Genellikle bir güvenlik duvarı veya NAT, pasif modda sunucunun, aktif modda istemcinin portunu engeller. Boş pasif port yoksa PASV veya EPSV komutundan sonra gelir. “Bad IP connecting” metniyle geldiğinde veri bağlantısı başka bir adresten geliyordur.
    .fix = FTP programınız aktif mod kullanıyorsa pasif moda geçirin. Aksi durumda sunucu yöneticisinden güvenlik duvarında yeterince pasif port açmasını ve genel adresi ayarlamasını isteyin. Metinde TLS oturumu geçiyorsa onu sürdüren bir istemci kullanın.
    .use = Veri bağlantısı açılamıyorsa 425, açılıp koptuysa 426 gönderin. Üzerinde TLS kurulamıyorsa 522, oturumun tamamının bitmesi gerekiyorsa 421 gönderin.

ftp-426 = Veri bağlantısı kapandı, aktarım durduruldu
    .description = Veri bağlantısı açılmış, ancak aktarım tamamlanmadan kopmuş veya kapatılmıştır.
    .when = Bir aktarım sırasında, ağ arızasından veya zaman aşımından sonra ya da istemci durduğu için gelir. ABOR komutundan sonra durdurulan aktarımı bildirir ve ardından 226 gelir.
    .fix = Dosyayı yeniden aktarın veya aktarımı sürdürün. Hep aynı boyutta veya sürede kopuyorsa iki taraftaki disk alanını, kotaları ve güvenlik duvarı zaman aşımlarını kontrol edin.
    .use = Açık bir veri bağlantısı erken bittiyse veya ABOR komutunun durdurduğu aktarım için 426 gönderin. Hiç açılmadıysa 425, kendi işlemenizdeki bir hata için 451, yer tükendiyse 552 gönderin.

ftp-430 = Oturum açma reddedildi
    .description = 1973 tarihli FTP belirtiminde bu kod, oturum açmak için izin verilen sürenin veya deneme sayısının aşıldığını bildirirdi. Bugünün kod listeleri onu yanlış kullanıcı adı veya parola için gösterir ve bazı programlar bunu bu anlamda gönderir. RFC 959 belgesinde bunun için 530 vardır.
    .when = Oyun konsolları ve cihazlar gibi küçük veya gömülü sunuculardan USER veya PASS komutuna yanıt olarak gelir.
    .fix = 530 kodundan sonra olduğu gibi kullanıcı adını ve parolayı kontrol edin. Birkaç kez denediyseniz sonraki denemeden önce birkaç dakika bekleyin.
    .use = 430 göndermeyin: ilk rakamı yüzünden istemciler aynı yanlış parolayla yeniden deneyebilir. Oturum açmayı reddetmek için 530, çok fazla denemeden sonra kapatmak için 421 gönderin.

ftp-431 = Güvenlik kaynağı kullanılamıyor
    .description = Sunucu mekanizmayı veya koruma düzeyini destekler, ancak bunun için gereken sertifika veya anahtar gibi bir şey şu anda yoktur.
    .when = Örneğin sunucunun sertifikası yüklenemediğinde AUTH veya PROT komutuna yanıt olarak gelir. 1973 tarihli RFC 542 belgesine göre yazılmış programlar bunu yanlış parola için gönderir.
    .fix = Daha sonra yeniden deneyin. Sunucuyu siz yönetiyorsanız günlüğünü, sertifikayı, anahtar dosyasını ve TLS kitaplığını kontrol edin. Metinde parola geçiyorsa kimlik bilgilerinizi kontrol edin.
    .use = Mekanizma için gereken bir kaynak şimdilik yoksa 431, mekanizmayı politika yasaklıyorsa 534, bilmiyorsanız 504 gönderin.

ftp-432 = Kullanıcı bu hizmet için geçerli değil
    .description = 1973 tarihli FTP belirtiminde bu kod, kullanıcının bilindiğini, ancak bu hizmeti kullanamadığını bildirirdi. RFC 959 bunun için 530 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde oturum açmaya yanıt olarak görülür. Güncel sunucular bilinmeyen kullanıcıya ve izni olmayan kullanıcıya aynı yanıtı verir.
    .fix = FTP kullanmaya izni olan bir hesap kullanın veya sunucu yöneticisinden hesabınıza izin vermesini isteyin.
    .use = Beklemek işe yaramadığı için 432 göndermeyin. Bu kullanıcının burada oturum açmasına izin verilmiyorsa 530 gönderin.

ftp-433 = Aktarımlar için hesap bilgisi gerekli
    .description = 1973 tarihli FTP belirtiminde bu kod, geçerli hesap bilgisi verilmediği için bir komutun işlenmeden bırakıldığını bildirirdi. İstemcinin hesap belirtip komutu yeniden göndermesi gerekirdi.
    .when = 1973 tarihli RFC 542 belgesinde aktarıma, yeniden adlandırmaya veya DELE komutuna yanıt olarak görülür. RFC 959 belgesinde bunun için, yalnızca saklamayla ilgili olarak 532 vardır.
    .fix = Hesap adıyla ACCT, ardından aktarım komutunu yeniden gönderin. Hesap adınız yoksa sunucu yöneticisine sorun.
    .use = 433 göndermeyin. Saklamak hesap bilgisi gerektiriyorsa 532, ACCT komutu tamamlayabiliyorsa 332 gönderin.

ftp-434 = Oturumu operatör sonlandırdı veya ana makine kullanılamıyor
    .description = 1973 tarihli FTP belirtiminde bu kod, oturumu sunucunun operatörünün sonlandırdığını bildirirdi. Bugünün kod listeleri bunun yerine hiçbir belgenin tanımlamadığı “Requested host unavailable” anlamını gösterir.
    .when = 1973 tarihli RFC 542 belgesinde oturum sırasında her an görülür. Birkaç web programı, 434 “Requested host unavailable” kodunu HTTP durumu olarak gönderir.
    .fix = Ana makine adını ve sunucunun açık olup olmadığını kontrol edip yeniden deneyin. Oturum bilerek sonlandırıldıysa nedenini sunucu yöneticisine sorun.
    .use = 434 göndermeyin. Oturumu bir yönetici sonlandırıyorsa 421, bilinmeyen bir ana makine için HOST komutuna yanıt olarak 504 gönderin.

ftp-435 = Oturum bir sistem sorunu nedeniyle sona erdi
    .description = 1973 tarihli FTP belirtiminde bu kod, bir sistem sorunu yüzünden oturumun sonlandırıldığını bildirirdi. RFC 959 bunun için 421 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde, sunucunun sistemi oturumun ortasında çöktüğünde görülür.
    .fix = Birkaç dakika sonra yeniden bağlanın ve aktarımlarınızdan hangilerinin tamamlandığını kontrol edin.
    .use = 435 göndermeyin. Sisteminizin bir sorunu oturumu sonlandırıyorsa 421, yalnızca bir komut başarısızsa 451 gönderin.

ftp-436 = Hizmet kapanıyor
    .description = 1973 tarihli FTP belirtiminde bu kod, sunucunun kapandığını ve oturumu sonlandırdığını bildirirdi. RFC 959 bunun için 421 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde her an veya sunucu kapanırken REIN komutuna yanıt olarak görülür.
    .fix = Sunucu yeniden açıldığında bağlanın ve kesilen aktarımları yineleyin.
    .use = 436 göndermeyin. Kapanıyorsanız sonraki komuta yanıt olarak 421 gönderin.

ftp-450 = Dosya şimdilik kullanılamıyor
    .description = Dosya, genellikle başka bir programda açık olduğu için şu anda kullanılamaz; bu yüzden sunucu komutu yerine getirmemiştir.
    .when = RETR, STOR, DELE, RNFR veya LIST komutuna yanıt olarak gelir. ProFTPD, eşleşen dosya olmadığında da 450 gönderir.
    .fix = Diğer program veya aktarım bitene kadar bekleyip komutu yeniden gönderin. Metin böyle bir dosya olmadığını belirtiyorsa yolu düzeltin.
    .use = Bir dosya meşgulse ve yeniden serbest kalacaksa 450 gönderin. Dosya yoksa veya erişim reddediliyorsa 550, kendi hatalarınız için 451, disk doluysa 452 gönderin.

ftp-451 = Durduruldu, sunucuda hata
    .description = Sunucu, dosyayı okuyamama veya yazamama gibi kendisinden kaynaklanan bir hata nedeniyle eylemi durdurmuştur.
    .when = Aktarımın ortasında, geçici bir durumda OPTS komutuna yanıt olarak veya bir satır CRLF olmadan bittiğinde IIS sunucusundan “The parameter is incorrect” metniyle gelir.
    .fix = Yeniden deneyin, sonra dosyanın boyutunu kontrol edin. Yinelenirse sunucu yöneticisinden günlükte disk veya izin hataları aramasını isteyin.
    .use = Kendi işlemeniz başarısız olduysa, ancak düzelebilecekse 451 gönderin. Veri bağlantısı koptuysa 426, yer yoksa 452 veya 552, sorun dosyanın kendisindeyse 550 gönderin.

ftp-452 = Sunucuda yeterli depolama alanı yok
    .description = Sunucunun dosya için depolama alanı yetersizdir. Kullanıcının kotası ne olursa olsun sistemin tamamı doludur.
    .when = Disk dolu olduğunda aktarımdan önce veya bazı sunucularda aktarımın ortasında STOR, STOU veya APPE komutuna yanıt olarak gelir.
    .fix = Sunucu yöneticisinden yer açmasını isteyin, sonra yeniden yükleyin. Artık gerekmeyen kendi dosyalarınızı, yarım kalmış yüklemeler dâhil, silin.
    .use = Sistemin tamamında depolama alanı yetersizse 452, kullanıcının kotası veya bir dizinin sınırı aşıldıysa 552, diğer yazma hataları için 451 gönderin.

ftp-453 = Aktarım sırasında depolama alanı tükendi
    .description = 1973 tarihli FTP belirtiminde bu kod, depolama alanı tükendiği için bir aktarımın yarım kaldığını bildirirdi. RFC 959 belgesinde bunun için 452 ve 552 vardır.
    .when = 1973 tarihli RFC 542 belgesinde, diski dolduran bir yüklemeden sonra görülür. Postada başka bir anlama gelen 453 ile karıştırmayın.
    .fix = Eksik dosyayı silin, yer açın, sonra yeniden yükleyin.
    .use = 453 göndermeyin. Sistem doluysa 452, kota aşıldıysa 552 gönderin.

ftp-454 = Veri soketine ulaşılamıyor
    .description = 1973 tarihli FTP belirtiminde bu kod, sunucunun, istemcinin veri soketine bağlanamadığını bildirirdi. RFC 959 bunun için 425 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde, istemci veri soketini dinlemediğinde aktarımdan önce görülür.
    .fix = FTP programınızı, sunucunun istemciye ulaşmasının gerekmediği pasif moda geçirin.
    .use = 454 göndermeyin. Veri bağlantısı açılamıyorsa 425 gönderin.

ftp-455 = Başka bir dosya sistemi hatası
    .description = 1973 tarihli FTP belirtiminde bu kod, dosya sisteminde başka kodu olmayan bir hatayı bildirirdi. RFC 959 bunun için 451 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde, dosyalarla ilgili yanıtlar arasında son çare olarak görülür.
    .fix = Bir kez yeniden deneyin. Yinelenirse sunucu yöneticisinden diski ve dosya sistemini kontrol etmesini isteyin.
    .use = 455 göndermeyin. Kendi işlemenizdeki bir hata için 451, dosya kullanılamıyorsa 550 gönderin.

ftp-456 = Ad zaten kullanımda
    .description = 1973 tarihli FTP belirtiminde bu kod, yeni ad zaten var olduğu için yeniden adlandırmanın başarısız olduğunu bildirirdi. RFC 959 bunun için 553 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde RNTO komutuna yanıt olarak görülür.
    .fix = Başka bir ad seçin veya önce var olan dosyayı silin ya da taşıyın.
    .use = 456 göndermeyin. Yeni ad kabul edilemiyorsa RNTO komutuna yanıt olarak 553 gönderin.

ftp-457 = Aktarım parametreleri yanlış
    .description = 1973 tarihli FTP belirtiminde bu kod, bir aktarımın tür veya yapı gibi parametrelerinin yanlış olduğunu bildirirdi. RFC 959 belgesinde bunun için 501 ve 504 vardır.
    .when = 1973 tarihli RFC 542 belgesinde, tür, mod veya yapı uymadığında bir aktarım komutuna yanıt olarak görülür.
    .fix = Her sunucunun desteklediği TYPE I, MODE S ve STRU F değerlerini ayarlayın, sonra aktarımı yeniden başlatın.
    .use = 457 göndermeyin. Bir parametre desteklenmiyorsa 504, var olan bir dosyaya uymuyorsa 555 gönderin.

## Codes: 5yz

ftp-500 = Komut bilinmiyor veya satır anlaşılmadı
    .description = Sunucu komutu bilmez veya satır çok uzundur ya da biçimi hatalıdır. Birçok sunucu, bilinen bir komutu işleyemediğinde de bunu gönderir.
    .when = Bir yazım hatasından sonra veya sunucuda bulunmayan bir uzantı için gelir. “Illegal PORT command” genellikle adresin istemciye ait olmadığı anlamına gelir. vsftpd, kendi yapılandırmasındaki hatalardan önce “OOPS:” yazar.
    .fix = PORT için pasif moda geçin. “OOPS:” varsa metni sunucu yöneticisine iletin. Aksi durumda istemcinin komutu kullanmadan devam etmesini sağlayın; eski sunucular MKD veya PWD yerine XMKD veya XPWD komutunu bilebilir.
    .use = Bilinmeyen bir komut veya aşırı uzun bir satır için 500 gönderin. Bildiğiniz, ama desteklemediğiniz bir komut için 502, hatalı argümanlar için 501 gönderin.

ftp-501 = Argümanların biçimi hatalı
    .description = Sunucu komutu bilir, ancak argümanları eksiktir, biçimleri hatalıdır veya kabul edilemez.
    .when = PORT komutundaki geçersiz bir adresten, yanlış karakterler içeren bir yoldan, dizin olmayan bir şey için MLSD komutundan veya geçerli BASE64 olmayan güvenlik verilerinden sonra gelir.
    .fix = Yolda boşluk, tırnak ve sunucunun okuyamadığı karakterler olup olmadığına bakın ve iki tarafta da UTF-8 kullanımını açın. PORT veya EPRT komutundan sonra pasif modu kullanın.
    .use = Bilinen bir komutun argümanları yanlışsa 501, biçimleri doğru, ancak desteklenmiyorlarsa 504, izin vermediğiniz bir dosya adı için 553 gönderin.

ftp-502 = Komut biliniyor, ancak desteklenmiyor
    .description = Sunucu komutu bilir, ancak desteklemez. Oturum bu komut olmadan sürebilir.
    .when = Birçok sunucuda ACCT, SMNT, REIN veya SITE, eskilerde MLSD veya EPSV, TLS ayarlanmamış olanlarda AUTH komutuna yanıt olarak gelir.
    .fix = İstemcinin MLSD yerine LIST gibi başka bir komut kullanmasını sağlayın. AUTH reddedildiyse sunucu yöneticisinden TLS ayarlamasını isteyin ve parolayı şifrelemeden göndermeyin.
    .use = Tanıdığınız, ama desteklemediğiniz bir komut için 502 gönderin ve onu FEAT yanıtına yazmayın. Bilinmeyen komut için 500, komut olmadan bir şey kaybedilmiyorsa 202 gönderin.

ftp-503 = Komut sırası yanlış
    .description = Komut doğrudur, ancak yanlış zamanda gelmiştir: öncesinde gelmesi gereken bir komut eksiktir veya başarısız olmuştur.
    .when = USER olmadan PASS, RNFR olmadan RNTO, PBSZ olmadan PROT, AUTH olmadan ADAT, oturum açtıktan sonra HOST veya PASV ya da PORT olmadan bir aktarım komutu gönderildiğinde gelir.
    .fix = Bundan önceki yanıtlara bakın: asıl sorun genellikle ilk hatadır. Sonra diziyi USER veya RNFR gibi ilk komutundan başlayarak yineleyin.
    .use = Önce başka bir komut gelmesi gerekiyorsa 503, kullanıcının önce oturum açması gerekiyorsa 530, argümanlar yanlışsa 501 gönderin.

ftp-504 = Parametre desteklenmiyor
    .description = Sunucu komutu destekler, ancak bu parametreyle desteklemez.
    .when = AUTH bilinmeyen bir mekanizma, PROT bilinmeyen bir düzey veya HOST bilinmeyen bir ana makine belirttiğinde gelir. MODE Z, LANG komutundaki bir dil, desteklenmeyen bir TYPE veya 1024 altındaki bir port için de gelir.
    .fix = AUTH için SSL yerine TLS deneyin. HOST için ana makine adını kontrol edin. Aksi durumda TYPE I, MODE S ve STRU F ya da FEAT yanıtında listelenen bir dil kullanın.
    .use = Biçimi doğru olan, ancak desteklemediğiniz bir parametre için 504, komutu hiç desteklemiyorsanız 502, bildiğiniz, ama reddettiğiniz bir mekanizma için 534 gönderin.

ftp-505 = Önceki komutlarla çakışma
    .description = 1973 tarihli FTP belirtiminde bu kod, komutun öncekilerle çakıştığını bildirirdi. RFC 959 bunun için 503 kullanır.
    .when = 1973 tarihli RFC 542 belgesinde görülür. Bir web proxy sunucusunun günlüğündeki 505, HTTP sürümüyle ilgili HTTP durum kodudur.
    .fix = Komutları dizinin başından başlayarak doğru sırayla yineleyin.
    .use = 505 göndermeyin. Komutların sırası yanlışsa 503 gönderin.

ftp-506 = Komut bu sunucuda desteklenmiyor
    .description = 1973 tarihli FTP belirtiminde bu kod, sunucunun komutu desteklemediğini bildirirdi. RFC 959 bunun için 502 kullanır.
    .when = Hiç tanınmayan satırlar için 500 kodu bulunan, 1973 tarihli RFC 542 belgesinde görülür.
    .fix = Komutu kullanmadan devam edin veya başka bir sunucu kullanın.
    .use = 506 göndermeyin. Bir komutu desteklemiyorsanız 502 gönderin.

ftp-507 = Diğer herhangi bir hata
    .description = 1973 tarihli FTP belirtiminde bu sayı, kendi kodu olmayan her hata için kullanılırdı. RFC 959 belgesinde böyle bir kod yoktur.
    .when = 1973 tarihli RFC 542 belgesinde görülür. Bir WebDAV sunucusundan gelen 507, HTTP kodudur ve depolama alanının yetmediği anlamına gelir.
    .fix = Sayı nedeni açıklamadığı için hata metninin tamamını okuyun.
    .use = 507 göndermeyin. Kendi hatanız için 451 veya sorunu belirten kodu gönderin.

ftp-521 = Koruma düzeyi veri bağlantısı için uygun değil
    .description = Veri bağlantısı o anki PROT ayarıyla açılamaz. LPRT veya LPSV komutuna yanıt olarak deneysel bir belge 521 koduna başka bir anlam verir: adres ailesi desteklenmiyordur.
    .when = Genellikle sunucu şifreli veri bağlantıları istediği ve PROT P gönderilmediği için RETR, STOR, LIST ve diğer aktarım komutlarına yanıt olarak gelir.
    .fix = FTP programınızda veri bağlantıları için TLS kullanımını açın veya el sıkışmadan sonra PBSZ 0 ve PROT P göndermesini sağlayın. lftp için ftp:ssl-protect-data değerini true yapın.
    .use = PROT düzeyi uygun değilse aktarımdan önce 521, veri bağlantısında TLS kurulamıyorsa 522, düzeyi PROT komutunda politika reddediyorsa 534 gönderin.

ftp-522 = Desteklenmeyen ağ protokolü veya başarısız TLS
    .description = EPRT veya EPSV komutuna yanıt olarak 522, sunucunun ağ protokolünü desteklemediği anlamına gelir; metin desteklediklerini listeler. Bir aktarım komutuna yanıt olarak, veri bağlantısında TLS kurulamadığı veya TLS bağlantısının kabul edilmediği anlamına gelir.
    .when = IPv6 desteklemeyen bir sunucuda IPv6 içeren EPRT komutundan sonra gelir. TLS kullanıldığında çoğu kez veri bağlantısı şifrelenmediği veya TLS oturumunu sürdürmediği için gelir: “session reuse required”.
    .fix = “session reuse required” için TLS oturumlarını sürdüren bir istemci kullanın. Şifreleme eksikse PROT P gönderin. Ağ protokolü için metindeki numaralardan birini kullanın: 1, IPv4; 2, IPv6 protokolüdür.
    .use = Ağ protokolünü desteklemiyorsanız “(1,2)” gibi bir listeyle veya veri bağlantısındaki TLS başarısız olursa 522 gönderin. PROT düzeyi yanlışsa 521, bağlantı kurulamıyorsa 425 gönderin.

ftp-530 = Oturum açılmadı
    .description = Kullanıcı oturum açmamıştır: kullanıcı adı veya parola yanlıştır, hesabın FTP kullanmasına izin verilmez veya komut önce oturum açmayı gerektirir.
    .when = Yanlış paroladan sonra PASS komutuna, yasak veya şifrelenmemiş bir oturum açmada USER komutuna ve oturum açmadan önceki her komuta yanıt olarak gelir. IIS, ana dizin eksik olduğunda; diğer sunucular ise çok fazla kullanıcı bağlıyken bunu gönderir.
    .fix = Kullanıcı adını, parolayı ve ana makineyi kontrol edin. Metinde şifreleme veya TLS geçiyorsa açık (explicit) TLS seçin. Sunucuyu siz yönetiyorsanız hesabın kabuğunu, ana dizinini ve izin verilen kullanıcı listelerini kontrol edin.
    .use = Oturum açma başarısızsa veya eksikse, hangi bölümün yanlış olduğunu belirtmeden 530 gönderin. Parolayı beklerken 331, çok fazla denemeden sonra kapatmak için 421, oturum açmış bir kullanıcının izni yoksa 550 gönderin.

ftp-532 = Dosya saklamak için hesap bilgisi gerekli
    .description = Kullanıcı oturum açmıştır, ancak dosya saklamak veya yeniden adlandırmak için örneğin faturalandırma amacıyla ek hesap bilgisi gerekir. Sunucu komutu işlemeden bırakmıştır.
    .when = Hesap bilgisi kullanan eski sistemlerde STOR, STOU, APPE veya RNTO komutuna yanıt olarak gelir. Bazı küçük sunucular kullanıcının yüklemesine izin verilmiyorsa bunu gönderir.
    .fix = ACCT komutunu hesap adınızla, ardından asıl komutu yeniden gönderin. Hesap adınız yoksa sunucu yöneticisinden yükleme izni isteyin.
    .use = Saklamak hesap bilgisi gerektiriyorsa ve komutu işlemeden bıraktıysanız 532, komutu ACCT gelene kadar tutuyorsanız 332, kullanıcının izni yoksa 550 gönderin.

ftp-533 = Komutun koruması politika gereği reddedildi
    .description = Sunucu komutu korunma biçimi yüzünden reddeder: hiç korunmamıştır veya politikanın izin vermediği bir düzeyde korunmuştur.
    .when = TLS kullanılmayan bir bağlantıda CCC komutuna, MIC veya ENC gereken yerde korunmasız bir komuta ya da yanlış düzeydeki MIC, CONF veya ENC komutuna yanıt olarak gelir.
    .fix = CCC komutundan önce AUTH TLS ile TLS kurun. Kerberos kullanıyorsanız istemcinin bütün komutları sunucu politikasının istediği gibi MIC veya ENC ile korumasını sağlayın.
    .use = Bir komut yanlış korumayla gelirse 533 gönderin. Bir mekanizmayı, PROT düzeyini veya CCC komutunun kendisini reddediyorsanız 534, mekanizma düzeyi desteklemiyorsa 537 gönderin.

ftp-534 = Politika nedeniyle reddedildi
    .description = Sunucu isteneni yapabilir, ancak güvenlik politikası bunu yasaklar: mekanizmayı, koruma düzeyini veya korunmasız bir aktarımı.
    .when = AUTH, PROT veya CCC komutuna ya da koruma düzeyi çok düşük bir aktarıma yanıt olarak gelir. IIS, TLS olmadan gelen USER komutuna “Policy requires SSL”, sertifikası yoksa “Local policy on server does not allow TLS” gönderir.
    .fix = FTP programınızda açık (explicit) TLS seçin ve veri bağlantılarını da korumasını sağlayın. Sunucu TLS kullanımını reddediyorsa yöneticisinden bir sertifika seçip TLS kullanımına izin vermesini isteyin ve parolayı şifrelemeden göndermeyin.
    .use = Yapabileceğiniz bir şeyi politika yasaklıyorsa 534 gönderin. Mekanizmayı desteklediğinizi gizlemek için 504, mekanizmada düzey yoksa 536, tek bir komutun koruması için 533 gönderin.

ftp-535 = Güvenlik kontrolü başarısız
    .description = Güvenlik verileri, korumalı bir komut veya korumalı dosya verileri kontrolden geçememiştir; örneğin sağlama toplamı veya sıra numarası yanlıştır.
    .when = ADAT, MIC, CONF ve ENC komutlarına ve koruması başarısız olan aktarımlara yanıt olarak gelir. Kerberos kullanıldığında alışılmış nedenler, saat farkı veya süresi dolmuş bir bilettir.
    .fix = Yeni bir bilet alın, iki makinenin saatlerini karşılaştırın, sonra AUTH ile yeniden başlayın. Oturumun ortasında görülüyorsa ağ verileri değiştirmiş olabilir.
    .use = Güvenlik verilerini reddediyorsanız veya korunanı doğrulayamıyorsanız 535, veriler geçerli BASE64 değilse 501, koruma düzeyini politika reddediyorsa 533 gönderin.

ftp-536 = Mekanizma koruma düzeyini desteklemiyor
    .description = Sunucu PROT komutundaki düzeyi bilir, ancak o anki güvenlik mekanizması onu sağlamaz.
    .when = Yalnızca C ve P düzeylerini sağlayan TLS altında PROT S veya PROT E komutuna yanıt olarak gelir. vsftpd de bu düzeyler için bunu gönderir.
    .fix = Veri bağlantılarını korumak için PROT P, sunucu politikası izin veriyorsa korunmasız bırakmak için PROT C gönderin.
    .use = Mekanizma bilinen bir düzeyi sağlamıyorsa 536, bilinmeyen düzey için 504, düzeyi politika yasaklıyorsa 534 gönderin.

ftp-537 = Mekanizma komut koruma düzeyini desteklemiyor
    .description = O anki güvenlik mekanizması, komutun gönderildiği koruma türünü desteklemez.
    .when = MIC, CONF veya ENC komutuna yanıt olarak gelir. Örneğin GSSAPI ve Kerberos ile CONF desteklenmez.
    .fix = İstemcinin MIC veya hem içeriği hem bütünlüğü koruyan ENC kullanmasını sağlayın. TLS kullanıyorsanız komutları olduğu gibi gönderin.
    .use = Mekanizma komutları bu şekilde koruyamıyorsa 537, bunu politika yasaklıyorsa 533, PROT komutundaki bir düzey için 536 gönderin.

ftp-550 = Dosya veya dizin kullanılamıyor
    .description = Dosya veya dizin olmadığı ya da kullanıcının onu bu şekilde kullanmasına izin bulunmadığı için sunucu komutu yerine getirmemiştir.
    .when = RETR, STOR, CWD, DELE, MKD, RNFR ve diğer komutlara yanıt olarak, “Failed to open file” veya “Permission denied” gibi metinlerle gelir. Sunucular, SIZE veya MDTM için bildirecek değer olmadığında da, çoğu kez ASCII modunda bunu gönderir.
    .fix = PWD yanıtından başlayarak yolu, yazımı, büyük ve küçük harfleri kontrol edin. Dosya varsa sunucu yöneticisinden izinlerini ve sahibini, SELinux ayarlarını ve sunucunun yüklemeye izin verip vermediğini kontrol etmesini isteyin.
    .use = Dosya yoksa veya erişim reddediliyorsa 550 gönderin. Yalnızca meşgulse 450, yeni bir ada izin verilmiyorsa 553, kullanıcı oturum açmadıysa 530 gönderin.

ftp-551 = Sayfa türü bilinmiyor
    .description = Sayfa yapılı bir dosyadaki bir sayfanın türünü bilmediği için sunucu eylemi durdurmuştur.
    .when = Hemen hiçbir sistemin kullanmadığı STRU P ile yapılan bir yükleme sırasında gelir. ProFTPD, ASCII modunda bir dosya aralığı istendiğinde 551 gönderir.
    .fix = STRU F ve TYPE I gönderin, sonra dosyayı yeniden aktarın.
    .use = 551 kodunu yalnızca sayfa yapısı için gönderin. Desteklemiyorsanız STRU P komutuna yanıt olarak 504 gönderin.

ftp-552 = Ayrılan depolama alanı aşıldı
    .description = Kullanıcı veya dizin, kullanmasına izin verilen depolama alanının tümünü kullandığı için sunucu eylemi durdurmuştur.
    .when = Kotaya ulaşıldığında yükleme sırasında veya öncesinde gelir. Pure-FTPd dolu bir disk için de bunu gönderir.
    .fix = Artık gerekmeyen dosyaları silin veya sunucu yöneticisinden daha yüksek bir kota isteyin. Sonra dosyanın tamamını yeniden yükleyin.
    .use = Bir kullanıcının veya dizinin kotası aşıldıysa 552, sistemin tamamı doluysa 452, yalnızca bağlantı koptuysa 426 gönderin.

ftp-553 = Dosya adına izin yok
    .description = Sunucu, yeni veya yeniden adlandırılmış bir dosyanın adını kabul etmez veya dosyayı oluşturamaz.
    .when = Yasak karakterler, yasak bir ad veya var olan bir dosya yüzünden STOR, STOU, APPE veya RNTO komutuna yanıt olarak gelir. vsftpd, dizine yazılamadığında “Could not create file” gönderir.
    .fix = Dizinin var olduğunu ve oraya yazma izniniz olduğunu kontrol edin. Sonra boşluk ve özel karakter içermeyen kısa bir ad deneyin ve bu adda bir dosya olup olmadığına bakın.
    .use = Yeni bir dosyanın adını reddediyorsanız 553 gönderin. Dosya yoksa veya erişim reddediliyorsa 550, yolun biçimi hatalıysa 501, kota aşıldıysa 552 gönderin.

ftp-554 = Geçersiz yeniden başlatma konumu
    .description = Sunucu, örneğin dosya daha kısa olduğu için REST komutunun verdiği konumdan devam edemez.
    .when = Dosya değiştikten sonra bir aktarım sürdürüldüğünde, REST komutunu izleyen RETR veya STOR komutuna, Pure-FTPd sunucusunda REST komutunun kendisine yanıt olarak gelir.
    .fix = Eksik yerel dosyayı silin veya REST 0 gönderin, sonra dosyanın tamamını yeniden aktarın. Bir yükleme kesildiyse konum olarak SIZE yanıtındaki boyutu kullanın.
    .use = Konum dosyada yoksa 554, sayı değilse 501, tür veya yapı dosyaya uymuyorsa 555 gönderin.

ftp-555 = Tür veya yapı dosyaya uymuyor
    .description = O anki TYPE veya STRU sunucudaki var olan dosyayla eşleşmez; bu yüzden dosyanın aktarımı sürdürülemez veya sonuna ekleme yapılamaz.
    .when = Genellikle mainframe sistemleri gibi, dosyalarına tür atanan sistemlerde APPE komutuna veya REST sonrasındaki bir aktarıma yanıt olarak gelir.
    .fix = TYPE ve STRU değerlerini dosya ilk aktarıldığındaki gibi, genellikle TYPE I ve STRU F olarak ayarlayın. Aksi durumda dosyanın tamamını yeniden aktarın.
    .use = TYPE veya STRU var olan dosyaya uymuyorsa 555, yeniden başlatma konumu geçersizse 554, türü hiç desteklemiyorsanız 504 gönderin.

## Codes: 6yz

ftp-631 = Bütünlük korumalı yanıt
    .description = Metin, BASE64 ile kodlanmış, değiştirilmeye karşı korunmuş, ancak okunmaya karşı korunmamış başka bir yanıttır. Kodu içindedir.
    .when = Kerberos veya GSSAPI ile tamamlanmış bir güvenlik alışverişinden sonra MIC ile gönderilen komutlara yanıt olarak gelir. TLS bunu kullanmaz.
    .fix = İstemcinin metni çözüp doğrulamasını, sonra içindeki yanıta göre davranmasını sağlayın. Günlükte yalnızca 631 görüyorsanız istemcinin hata ayıklama çıktısını açın.
    .use = MIC ile gönderilen komutlar için komutla aynı koruma düzeyinde 631, ENC için 632, CONF için 633 gönderin.

ftp-632 = Bütünlük korumalı, şifreli yanıt
    .description = Metin, BASE64 ile kodlanmış, şifrelenmiş ve değiştirilmeye karşı korunmuş başka bir yanıttır. Kodu içindedir.
    .when = Kerberos veya GSSAPI ile tamamlanmış bir güvenlik alışverişinden sonra ENC ile gönderilen komutlara yanıt olarak gelir. TLS bunu kullanmaz.
    .fix = İstemcinin metnin şifresini çözüp doğrulamasını, sonra içindeki yanıta göre davranmasını sağlayın. Günlük bu yanıtı yalnızca istemcinin hata ayıklama çıktısı açıksa gösterir.
    .use = ENC ile gönderilen komutlar için aynı koruma düzeyinde 632, MIC için 631, CONF için 633 gönderin.

ftp-633 = Bütünlük koruması olmayan şifreli yanıt
    .description = Metin, BASE64 ile kodlanmış, şifrelenmiş, ancak değiştirilmeye karşı korunmamış başka bir yanıttır. Kodu içindedir.
    .when = CONF ile gönderilen komutlara yanıt olarak gelir. Bunu GSSAPI ve Kerberos desteklemediği için hemen hiç görülmez.
    .fix = İstemcinin metnin şifresini çözmesini, sonra içindeki yanıta göre davranmasını sağlayın. Değiştirilmeye karşı da koruyan ENC komutunu yeğleyin.
    .use = 633 kodunu yalnızca CONF ile gönderilen komutlar için gönderin. Mekanizma bütünlüğü de koruyabiliyorsa 632 gönderin.

## Numbers that are no replies

ftp-10054 = Bağlantı sıfırlandı
    .description = Karşı taraf veya aradaki bir cihaz bağlantıyı kesmiştir. Sayı, kod listelerinin FTP kodları arasında gösterdiği WSAECONNRESET Windows hatasıdır.
    .when = Windows istemcilerinde ve günlüklerinde, çoğu kez bir aktarım sırasında veya uzun bir duraklamadan sonra görülür.
    .fix = Yeniden bağlanıp aktarımı sürdürün. Yinelenirse güvenlik duvarı zaman aşımlarını kontrol edin, istemcinin NOOP göndermesini sağlayın ve nedeni sunucunun günlüğünde arayın.
    .use = 10054 sayısını hiçbir zaman göndermeyin. Veri bağlantısı koptuysa 426, kontrol bağlantısını kendiniz kapatmak zorundaysanız 421 gönderin.

ftp-10060 = Bağlantı zaman aşımına uğradı
    .description = Sunucu bağlanma denemesine yanıt vermemiş veya açık bir bağlantıda yanıt vermeyi bırakmıştır. Sayı, kod listelerinin FTP kodları arasında gösterdiği WSAETIMEDOUT Windows hatasıdır.
    .when = Ana makine adı veya port yanlışsa, sunucu kapalıysa veya bir güvenlik duvarı paketleri düşürüyorsa Windows istemcilerinde görülür. PASV komutundan sonra zaman aşımına uğrayan, veri bağlantısıdır.
    .fix = Ana makine adını, portu ve sunucunun açık olup olmadığını kontrol edin. Yalnızca listeler ve aktarımlar zaman aşımına uğruyorsa sunucunun pasif portlarını açın veya aktif modu kullanın.
    .use = 10060 sayısını hiçbir zaman göndermeyin: gönderebilen bir sunucu yanıt vermiş olurdu. Veri bağlantısı açılamıyorsa 425 gönderin.

ftp-10061 = Bağlantı reddedildi
    .description = Makine yanıt vermiştir, ancak o portta bağlantı kabul eden bir şey yoktur. Sayı, kod listelerinin FTP kodları arasında gösterdiği WSAECONNREFUSED Windows hatasıdır.
    .when = FTP hizmeti durdurulmuşsa, port yanlışsa veya bir güvenlik duvarı bağlantıyı reddediyorsa Windows istemcilerinde görülür.
    .fix = Portu kontrol edin: FTP ve açık (explicit) TLS için 21, örtük (implicit) TLS için 990, başka bir protokol olan SFTP için 22. Sonra hizmetin çalışıp çalışmadığını sunucu yöneticisine sorun.
    .use = 10061 sayısını hiçbir zaman göndermeyin. Çalışıyor, ancak istemciye hizmet veremiyorsanız karşılamada 421 gönderin.

ftp-10066 = Dizin boş değil
    .description = Dizinde hâlâ dosyalar vardır. Sayı, kod listelerinin FTP kodları arasında gösterdiği WSAENOTEMPTY Windows hatasıdır.
    .when = Windows programlarında ve internetteki kod listelerinde görülür. FTP sunucuları RMD komutuna yanıt olarak 550 gönderir.
    .fix = Önce dizindeki dosyaları, gizli olanlar dâhil, sonra dizini silin. Birçok FTP programı ikisini tek adımda yapabilir.
    .use = Üç rakamlı bir kod olmayan 10066 sayısını hiçbir zaman göndermeyin. Dizin boş değilse RMD komutuna yanıt olarak 550 gönderin.

ftp-10068 = Çok fazla kullanıcı
    .description = Çok fazla kullanıcı bağlıdır. Sayı, kod listelerinin FTP kodları arasında gösterdiği WSAEUSERS Windows hatasıdır.
    .when = Hemen hiç görülmez: gerçek sunucular sınırı belirten bir metinle 421 veya 530 gönderir.
    .fix = Birkaç dakika bekleyip yeniden bağlanın. Kendi diğer bağlantılarınızı kapatın, çünkü onlar da sayılabilir.
    .use = 10068 sayısını hiçbir zaman göndermeyin. Kullanıcı sınırına ulaşıldıysa 421 gönderip bağlantıyı kapatın.
