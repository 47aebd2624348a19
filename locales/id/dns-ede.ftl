# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Kesalahan DNS terperinci
    .description = Kesalahan DNS terperinci (Extended DNS Error, EDE) menjelaskan kode respons di sampingnya, biasanya SERVFAIL, dengan nomor dan sering dengan teks. EDE hanya untuk diagnosis dan tidak mengubah cara respons diperlakukan.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Dikirim oleh
    .resolver = Resolver menambahkan kode ini; server otoritatif tidak.
    .authoritative = Server otoritatif menambahkan kode ini, dan resolver boleh meneruskannya.
    .either = Resolver dan server otoritatif sama-sama menambahkan kode ini.
    .proxy = Proxy DNS di mesin klien sendiri menambahkan kode ini.
dns-ede-fact-answer = Jawaban dalam respons
    .delivered = Respons biasanya memuat record meskipun ada kode ini, yang hanya catatan.
    .withheld = Respons biasanya tidak memuat record.
    .replaced = Respons memuat record yang bukan milik zona sendiri.
    .varies = Respons mungkin memuat record, mungkin tidak: kode respons yang menentukan.
dns-ede-fact-reason = Subkesalahan dalam teks
    .malware = Subkesalahan 1 berarti malware.
    .phishing = Subkesalahan 2 berarti phishing.
    .spam = Subkesalahan 3 berarti spam.
    .spyware = Subkesalahan 4 berarti spyware.
    .network-policy = Subkesalahan 5 berarti kebijakan operator jaringan lokal.
    .dns-policy = Subkesalahan 6 berarti kebijakan operator server DNS.

## Beside the response code

dns-ede-context-same-response =
    .exact = Respons dengan { $from } biasanya memuat { $to }; artinya sama.
    .close = Respons dengan { $from } biasanya memuat { $to }; artinya hampir sama.
    .narrower = Respons dengan { $from } biasanya memuat { $to }, yang hanya satu kasus dari { $from }.
    .broader = Respons dengan { $from } biasanya memuat { $to }, yang juga muncul karena alasan lain.
    .loose = Respons dengan { $from } sering memuat { $to }, yang tidak dengan sendirinya menunjukkan hal ini.

## Codes

dns-ede-0 = Kesalahan lain
    .description = Terjadi kesalahan yang tidak memiliki kesalahan terperinci lain. Teks di samping kode seharusnya menjelaskannya.
    .when = Dari server yang alasannya tidak memiliki kode sendiri. BIND, misalnya, menggunakan 0 untuk rantai record CNAME yang terlalu panjang.
    .fix = Baca teks setelah kode, dan ikuti saran untuk kode respons. Jika tidak ada teks, minta administrator server memeriksa log server.
    .use = Kirim 0 hanya jika tidak ada kode lain yang cocok, dan selalu dengan teks yang menjelaskan alasannya.

dns-ede-1 = Algoritma DNSKEY tidak didukung
    .description = Resolver tidak dapat memvalidasi jawaban, karena semua record DNSKEY zona menggunakan algoritma yang tidak didukungnya. Zona seperti itu diperlakukan seolah-olah tidak bertanda tangan.
    .when = Jika zona menggunakan algoritma usang, seperti RSAMD5, atau algoritma yang terlalu baru bagi resolver atau dilarang kebijakannya.
    .fix = Jika zona itu milik Anda, tandatangani dengan algoritma yang didukung luas, seperti ECDSAP256SHA256. Jika algoritmanya baru, perbarui resolver.
    .use = Kirim 1 jika semua algoritma dalam record DNSKEY tidak didukung. Kirim 2 untuk jenis digest record DS. Kirim 6 jika validasi gagal.

dns-ede-2 = Jenis digest DS tidak didukung
    .description = Resolver tidak dapat memvalidasi jawaban, karena semua record DS di zona induk menggunakan jenis digest yang tidak didukungnya. Zona seperti itu diperlakukan seolah-olah tidak bertanda tangan.
    .when = Jika zona induk hanya memublikasikan record DS dengan jenis digest usang atau jarang, seperti GOST.
    .fix = Jika zona itu milik Anda, publikasikan record DS dengan jenis digest 2 (SHA-256) di zona induk, melalui registrar domain Anda.
    .use = Kirim 2 jika semua jenis digest dalam record DS tidak didukung. Kirim 1 untuk algoritma record DNSKEY.

dns-ede-3 = Jawaban kedaluwarsa
    .description = Resolver tidak mendapat jawaban baru pada waktunya, sehingga merespons dengan record dari cache yang TTL-nya sudah habis.
    .when = Selagi server otoritatif zona tidak terjangkau atau lambat, misalnya selama gangguan atau serangan.
    .fix = Gunakan jawaban itu untuk saat ini. Jika zona itu milik Anda, pastikan server otoritatifnya terjangkau. Jika alamatnya sudah berubah, kirim kueri ke resolver lain.
    .use = Kirim 3 dengan record kedaluwarsa dari cache. Kirim 19 dengan NXDOMAIN yang kedaluwarsa. Kirim 22 atau 23 dengan SERVFAIL jika Anda tidak memiliki apa pun untuk diberikan.

dns-ede-4 = Jawaban sengaja diganti
    .description = Resolver mengganti jawaban karena alasan kebijakan, seperti kewajiban hukum atau perlindungan dari malware. Record-nya bukan milik zona.
    .when = Jika filter mengarahkan nama yang diblokir ke alamat lain, sering ke halaman peringatan.
    .fix = Tanyakan kepada administrator resolver mengapa nama itu ada dalam daftar, dan minta penghapusannya jika itu keliru. Jangan percayai halaman di alamat pengganti jika browser menampilkan peringatan sertifikat.
    .use = Kirim 4 jika Anda merespons dengan record Anda sendiri. Kirim 15, 16, atau 17 jika Anda menahan jawaban.

dns-ede-5 = Status DNSSEC tidak dapat ditentukan
    .description = Resolver tidak dapat mengetahui apakah jawaban seharusnya bertanda tangan, karena tidak mendapat record DNSSEC yang diperlukannya.
    .when = Jika server di jalur dari root ke zona tidak terjangkau atau membuang record DNSSEC, atau jika tidak ada trust anchor yang mencakup nama itu.
    .fix = Periksa trust anchor resolver, dan pastikan resolver dapat menjangkau server zona dan zona induknya. Cari firewall atau forwarder yang membuang record DNSSEC.
    .use = Kirim 5 jika hasil validasi adalah indeterminate. Kirim 6 jika hasilnya bogus. Kirim 22 jika server sama sekali tidak dapat dijangkau.

dns-ede-6 = Validasi DNSSEC gagal
    .description = Resolver mengetahui bahwa jawaban seharusnya bertanda tangan, tetapi tidak dapat memvalidasi tanda tangannya, dan menganggap jawaban itu palsu (bogus). Serangan mungkin terjadi, tetapi kesalahan di zona lebih mungkin.
    .when = Jika kunci, tanda tangan, dan record DS di zona induk tidak cocok, sering setelah pergantian kunci atau penyedia DNS. Sebagian resolver mengirim 6 untuk setiap kegagalan DNSSEC.
    .fix = Uji nama dengan pemeriksa DNSSEC di web. Jika zona itu milik Anda, perbaiki record DS atau tandatangani zona lagi. Jika semua nama bertanda tangan gagal, periksa jam dan trust anchor resolver.
    .use = Kirim 6 jika hasil validasi adalah bogus dan tidak ada kode lain yang lebih tepat. Kirim 7 sampai 12 untuk yang disebutkannya. Kirim 5 jika hasil validasi adalah indeterminate.

dns-ede-7 = Tanda tangan kedaluwarsa
    .description = Validasi DNSSEC gagal, karena saat ini tidak ada tanda tangan record yang berlaku, dan setidaknya satu sudah kedaluwarsa.
    .when = Jika zona tidak ditandatangani lagi pada waktunya, karena program penanda tangannya berhenti, atau jika server sekunder memiliki salinan lama. Juga jika jam resolver terlalu cepat.
    .fix = Jika zona itu milik Anda, tandatangani lagi, pastikan penandatanganan berjalan otomatis, dan perbarui semua server sekunder. Jika banyak zona terpengaruh, perbaiki jam resolver.
    .use = Kirim 7 jika tidak ada tanda tangan yang berlaku dan sebagian sudah kedaluwarsa. Kirim 8 jika sebagian belum berlaku. Kirim 25 jika tanda tangan kedaluwarsa sebelum mulai berlaku.

dns-ede-8 = Tanda tangan belum berlaku
    .description = Validasi DNSSEC gagal, karena saat ini tidak ada tanda tangan record yang berlaku, dan setidaknya satu baru mulai berlaku nanti.
    .when = Jika jam program penanda tangan zona terlalu cepat atau jam resolver terlambat, misalnya setelah dimulai ulang tanpa waktu yang benar.
    .fix = Bandingkan jam resolver dengan waktu yang benar. Jika jam itu benar, minta administrator zona memperbaiki jam program penanda tangan dan menandatangani zona lagi.
    .use = Kirim 8 jika tidak ada tanda tangan yang berlaku dan sebagian baru mulai berlaku nanti. Kirim 7 jika sebagian sudah kedaluwarsa.

dns-ede-9 = DNSKEY yang cocok tidak ada
    .description = Zona induk memiliki record DS, tetapi zona tidak memiliki record DNSKEY yang cocok dan didukung resolver.
    .when = Setelah pergantian kunci atau penyedia DNS, jika record DS di zona induk masih milik kunci lama, atau jika zona tidak lagi ditandatangani.
    .fix = Jika zona itu milik Anda, bandingkan record DNSKEY-nya dengan record DS di zona induk. Minta registrar domain mengganti record DS, atau menghapusnya jika zona tidak ditandatangani.
    .use = Kirim 9 jika record DS ada tetapi tidak ada DNSKEY yang didukung dan cocok. Kirim 10 jika tanda tangan tidak ada. Kirim 1 atau 2 jika tidak ada algoritma atau jenis digest yang didukung.

dns-ede-10 = Tanda tangan tidak ada
    .description = Validasi DNSSEC gagal, karena record yang seharusnya bertanda tangan tidak memiliki record RRSIG.
    .when = Jika zona induk memublikasikan record DS tetapi zona, atau salah satu servernya, tidak ditandatangani. Juga jika forwarder atau firewall membuang tanda tangan.
    .fix = Kirim kueri ke setiap server otoritatif dengan dig +dnssec. Jika tanda tangan tidak ada di sana, tandatangani zona atau hapus record DS. Jika hanya tidak ada di belakang forwarder, perbarui atau ganti forwarder itu.
    .use = Kirim 10 jika tanda tangan yang Anda harapkan tidak ada. Kirim 9 jika tidak ada DNSKEY yang cocok dengan record DS. Kirim 12 jika tidak ada bukti ketiadaan.

dns-ede-11 = Kunci tidak ditandai sebagai kunci zona
    .description = Validasi DNSSEC gagal, karena record DNSKEY tidak memiliki bit Zone Key, padahal tanpa bit itu kunci tidak dapat menandatangani record zona.
    .when = Jarang, jika record DNSKEY ditulis secara manual atau oleh perangkat lunak yang bermasalah. Nilai flag yang lazim adalah 256 dan 257; keduanya memuat bit itu.
    .fix = Jika zona itu milik Anda, publikasikan kuncinya dengan flag 256 atau 257, dan tandatangani zona lagi. Lalu ganti record DS di zona induk, karena digest-nya mencakup flag.
    .use = Kirim 11 jika kunci yang Anda perlukan tidak memiliki bit Zone Key. Kirim 9 jika sama sekali tidak ada kunci yang cocok.

dns-ede-12 = Tidak ada bukti ketiadaan
    .description = Validasi DNSSEC gagal, karena record tidak ada dan respons tidak memuat record NSEC atau NSEC3 yang membuktikannya.
    .when = Jika server otoritatif memiliki zona yang tidak ditandatangani lengkap, atau jika forwarder atau firewall membuang record NSEC atau NSEC3.
    .fix = Jika zona itu milik Anda, tandatangani lagi secara lengkap, dan perbarui perangkat lunak server. Jika resolver lain berhasil, cari forwarder yang membuang record NSEC.
    .use = Kirim 12 jika data tidak ada dan tidak ada record NSEC atau NSEC3 yang mencakupnya. Kirim 10 jika tanda tangan tidak ada. Kirim 27 untuk iterasi NSEC3 yang terlalu banyak.

dns-ede-13 = Kesalahan dari cache
    .description = Resolver baru-baru ini gagal menyelesaikan kueri ini, dan mengulang SERVFAIL dari cache tanpa mencoba lagi.
    .when = Jika kueri diulang segera setelah gagal. Kesalahan dari cache mungkin menyembunyikan kesalahan terperinci yang menjelaskan kegagalan pertama.
    .fix = Tunggu paling lama lima menit, atau hapus cache resolver, dan lihat kesalahan terperinci pada respons berikutnya.
    .use = Kirim 13 dengan SERVFAIL dari cache Anda, dan tambahkan kode alasan semula jika Anda masih mengetahuinya.

dns-ede-14 = Server belum siap
    .description = Server tidak dapat merespons kueri, karena belum berfungsi sepenuhnya.
    .when = Sesaat setelah server dimulai, selagi zona dimuat. dnsmasq juga mengirim 14 selagi tidak memiliki server upstream.
    .fix = Tunggu sebentar. Jika kode ini menetap, lihat log server, pastikan zonanya dimuat dan, untuk forwarder seperti dnsmasq, ada server upstream.
    .use = Kirim 14 selagi Anda memulai atau memuat. Kirim 24 jika zona sudah dimuat tetapi tidak mutakhir. Kirim 18 jika kebijakan melarang kueri.

dns-ede-15 = Diblokir kebijakan server
    .description = Nama tercantum dalam daftar blokir operator resolver, misalnya untuk melindungi dari malware, sehingga resolver menahan jawaban.
    .when = Dari resolver perusahaan, sekolah, atau penyedia, atau dari resolver publik yang memblokir nama berbahaya.
    .fix = Periksa apakah nama salah eja, dan pindai perangkat yang mengirim kueri. Jika nama tidak berbahaya, minta administrator resolver menghapusnya dari daftar blokir.
    .use = Kirim 15 jika kebijakan Anda sendiri memblokir nama. Kirim 16 untuk tuntutan dari luar. Kirim 17 jika klien yang meminta filter. Kirim 4 dengan jawaban pengganti.

dns-ede-16 = Disensor atas tuntutan pihak luar
    .description = Nama tercantum dalam daftar blokir karena pihak selain operator resolver menuntutnya, misalnya pengadilan atau instansi. Cara pemblokirannya tidak penting.
    .when = Jika hukum atau perintah pengadilan mewajibkan penyedia suatu negara memblokir nama.
    .fix = Tanyakan kepada administrator resolver siapa yang menuntut pemblokiran, dan hubungi pihak itu jika menurut Anda pemblokiran itu keliru.
    .use = Kirim 16 jika pihak luar mewajibkan Anda memblokir nama. Kirim 15 jika kebijakannya milik Anda sendiri. Kirim 17 jika klien yang meminta filter.

dns-ede-17 = Difilter atas permintaan klien
    .description = Nama tercantum dalam daftar blokir yang dipilih klien sendiri: pengguna, atau organisasi pemilik jaringan, meminta resolver menyaring nama seperti itu.
    .when = Dari resolver dengan filter opsional, misalnya untuk keluarga atau terhadap iklan.
    .fix = Ubah filter di akun Anda pada penyedia resolver, atau izinkan nama ini di sana. Jika orang lain yang memilih filter, tanyakan kepadanya.
    .use = Kirim 17 jika klien meminta Anda memblokir nama seperti itu. Kirim 15 jika kebijakan Anda sendiri yang memblokirnya. Kirim 16 untuk tuntutan dari luar.

dns-ede-18 = Klien tidak diizinkan
    .description = Server menolak kueri karena kliennya, bukan karena nama: klien tidak memiliki izin mengirim kueri ke server ini.
    .when = Jika resolver mendapat kueri dari luar jaringannya, atau jika alamat IP klien tercantum dalam daftar blokir.
    .fix = Gunakan resolver yang ditujukan untuk jaringan Anda. Jika Anda mengelola server, tambahkan jaringan klien ke daftar aksesnya.
    .use = Kirim 18 dengan REFUSED jika klien tidak memiliki izin. Kirim 20 jika Anda tidak otoritatif dan tidak menyediakan rekursi. Kirim 15 jika nama yang menjadi alasannya.

dns-ede-19 = NXDOMAIN kedaluwarsa
    .description = Resolver tidak mendapat jawaban baru pada waktunya, sehingga merespons dengan NXDOMAIN lama dari cache. Nama itu mungkin kini sudah ada.
    .when = Selagi server otoritatif zona tidak terjangkau atau lambat, misalnya selama serangan.
    .fix = Periksa ejaan nama. Jika nama itu baru, kirim kueri ke resolver lain. Jika zona itu milik Anda, pastikan server otoritatifnya terjangkau.
    .use = Kirim 19 dengan NXDOMAIN kedaluwarsa dari cache. Kirim 3 dengan record yang kedaluwarsa. Jangan kirim keduanya dengan NXDOMAIN yang masih berlaku.

dns-ede-20 = Tidak otoritatif, tanpa rekursi
    .description = Server tidak memiliki zona, dan tidak bertanya kepada server lain untuk klien ini. Resolver juga mengirim kode ini untuk kueri tanpa bit RD.
    .when = Jika record NS zona mengarah ke server yang tidak memiliki zona itu, atau jika server otoritatif digunakan sebagai resolver.
    .fix = Bandingkan record NS zona dengan server yang memiliki zona itu, dan perbaiki record-nya. Jika Anda mengonfigurasi server ini sebagai resolver, gunakan yang lain. Dengan dig, hapus +norecurse.
    .use = Kirim 20 dengan REFUSED untuk zona yang tidak Anda miliki, jika Anda tidak menyediakan rekursi atau bit RD tidak aktif. Kirim 18 jika klien tidak memiliki izin.

dns-ede-21 = Kueri atau operasi tidak didukung
    .description = Server tidak mendukung jenis kueri atau operasi dalam pesan.
    .when = Dengan NOTIMP atau REFUSED, misalnya setelah kueri jenis ANY, transfer zona, atau opcode yang jarang.
    .fix = Tanyakan jenis record yang Anda perlukan satu per satu. Kirim pembaruan dan transfer ke server primer zona.
    .use = Kirim 21 untuk hal yang tidak Anda dukung. Kirim 30 untuk jenis yang tidak boleh ditanyakan dalam kueri mana pun. Kirim 18 jika Anda mendukungnya tetapi klien tidak memiliki izin.

dns-ede-22 = Tidak ada server otoritatif yang terjangkau
    .description = Resolver tidak mendapat respons yang dapat digunakan dari server otoritatif mana pun milik zona: server tidak terjangkau, atau mungkin menolak merespons.
    .when = Jika semua server zona mati, diblokir firewall, atau tidak memiliki zona, atau jika delegasi mengarah ke nama atau alamat yang salah.
    .fix = Kirim kueri langsung ke setiap server dalam record NS zona. Jika zona itu milik Anda, jalankan server atau perbaiki delegasi di registrar domain. Jika banyak zona gagal, periksa jaringan resolver.
    .use = Kirim 22 jika semua server otoritatif gagal. Tambahkan 23 untuk setiap kegagalan yang dapat Anda jelaskan dalam teks. Kirim 3 jika Anda merespons dari cache.

dns-ede-23 = Kesalahan jaringan
    .description = Terjadi kesalahan yang tidak dapat dipulihkan selagi server berkomunikasi dengan server lain. Teksnya sering menyebutkan server itu dan apa yang dikirimnya.
    .when = Dengan SERVFAIL, jika koneksi ditolak, kehabisan waktu tunggu, atau terputus. Resolver Cloudflare juga menggunakan 23 setelah REFUSED dari server otoritatif.
    .fix = Baca server dan kesalahan dalam teks, dan kirim kueri langsung ke server itu. Jika zona itu milik Anda, periksa server itu dan firewall di depannya.
    .use = Kirim 23 untuk pertukaran yang gagal dengan satu server, dan sebutkan server itu dalam teks. Kirim 22 jika tidak ada server otoritatif yang tersisa.

dns-ede-24 = Data zona tidak dapat digunakan
    .description = Server dikonfigurasi untuk zona tetapi tidak dapat merespons dengan datanya, misalnya karena salinannya terlalu tua atau kedaluwarsa.
    .when = Dari server sekunder yang tidak menjangkau server primernya lebih lama daripada yang diizinkan record SOA, atau setelah zona gagal dimuat.
    .fix = Tanyakan kepada server otoritatif lain dari zona itu. Jika Anda mengelola server ini, periksa transfer zonanya dan nomor seri SOA di server primer.
    .use = Kirim 24 jika Anda seharusnya memiliki zona tetapi tidak dapat menggunakan datanya. Kirim 14 selagi Anda memuatnya. Kirim 20 untuk zona yang tidak Anda miliki.

dns-ede-25 = Tanda tangan kedaluwarsa sebelum berlaku
    .description = Validasi DNSSEC gagal, karena waktu kedaluwarsa tanda tangan mendahului waktu mulainya, sehingga tanda tangan itu tidak pernah berlaku.
    .when = Jarang, jika perangkat lunak penanda tangan zona bermasalah atau pengaturannya salah. Unbound melaporkan kesalahan ini dengan 8.
    .fix = Jika zona itu milik Anda, perbaiki masa berlaku di program penanda tangan dan tandatangani zona lagi. Jika tidak, laporkan tanda tangan itu kepada administrator zona.
    .use = Kirim 25 jika waktu kedaluwarsa tanda tangan mendahului waktu mulainya. Kirim 7 untuk yang sudah kedaluwarsa, dan 8 untuk yang baru mulai berlaku nanti.

dns-ede-26 = Dikirim terlalu dini
    .description = Pesan datang melalui QUIC dalam data 0-RTT, sebelum handshake selesai, dan bisa berakibat buruk jika seseorang memutarnya ulang.
    .when = Misalnya jika klien mengirim pembaruan dalam data 0-RTT melalui DNS over QUIC. Hanya kueri dan NOTIFY yang diizinkan di sana.
    .fix = Kirim lagi pesan setelah handshake. Jika kode ini terulang, perbaiki klien, yang hanya boleh mengirim kueri dan NOTIFY dalam data 0-RTT.
    .use = Kirim 26 dengan REFUSED untuk opcode selain QUERY dan NOTIFY dalam data 0-RTT. Sebagai gantinya, Anda boleh menahan pesan sampai handshake selesai, atau menutup koneksi dengan DOQ_PROTOCOL_ERROR.

dns-ede-27 = Iterasi NSEC3 tidak didukung
    .description = Zona membuktikan dengan NSEC3 bahwa record tidak ada, tetapi dengan lebih banyak iterasi hash daripada yang diterima resolver. Resolver memperlakukan respons sebagai tidak bertanda tangan atau gagal.
    .when = Jika zona masih ditandatangani dengan banyak iterasi NSEC3; kini disarankan 0, dan resolver menurunkan batasnya.
    .fix = Jika zona itu milik Anda, atur iterasi NSEC3 ke 0, dan tandatangani zona lagi. Jika bukan, beri tahu administrator zona.
    .use = Kirim 27 jika Anda memperlakukan respons sebagai tidak bertanda tangan atau gagal karena iterasi NSEC3-nya, setelah memvalidasi tanda tangan NSEC3. Jangan pernah mengirim 27 jika Anda mengabaikan respons. Kirim 12 jika bukti itu tidak ada.

dns-ede-28 = Kebijakan transport tidak dapat dipenuhi
    .description = Program meminta transport tertentu, seperti yang terenkripsi, dari proxy DNS lokalnya, dan proxy tidak dapat menyediakannya, atau tidak dapat membaca permintaan itu. Hanya draf kedaluwarsa yang mendefinisikannya.
    .when = Hampir tidak pernah: sedikit proxy yang mendukung opsi dalam draf itu.
    .fix = Konfigurasikan di proxy resolver upstream dengan transport yang diperlukan, seperti DNS over TLS. Jika tidak, buat program meminta lebih sedikit.
    .use = Kirim 28 jika Anda tidak dapat melakukan yang diwajibkan opsi PROXY CONTROL, atau jika opsi itu salah format. Sebutkan dalam respons apa yang dapat Anda sediakan.

dns-ede-29 = Jawaban disintesis
    .description = Resolver tidak bertanya kepada server zona, tetapi menyimpulkan jawaban dari yang sudah dibuktikan cache, biasanya bahwa nama atau jenis tidak ada.
    .when = Dari PowerDNS Recursor, untuk nama dalam celah yang terbukti pada zona bertanda tangan, di bawah nama yang tidak ada, atau dalam cache negatifnya.
    .fix = Tidak perlu tindakan. Jika nama baru saja ditambahkan, tunggu sampai record di cache kedaluwarsa, atau hapus cache resolver.
    .use = Kirim 29 jika Anda menyimpulkan respons dari cache, misalnya dari record NSEC atau NSEC3. Kirim 19 jika NXDOMAIN lama berasal dari cache.

dns-ede-30 = Jenis kueri tidak valid
    .description = Jenis record ini tidak boleh ditanyakan dalam kueri mana pun, karena hanya memiliki arti di dalam record lain.
    .when = Misalnya setelah kueri untuk NXNAME, yang hanya dipakai dalam record NSEC untuk menandai nama yang tidak ada.
    .fix = Tanyakan jenis record biasa, seperti A atau AAAA. Jika program yang mengirim kueri, laporkan masalahnya kepada pengembang program itu.
    .use = Kirim 30 dengan FORMERR untuk jenis yang tidak boleh ditanyakan, seperti NXNAME. Kirim 21 untuk jenis yang tidak Anda dukung.

dns-ede-31 = Laju kueri dibatasi
    .description = Server menerima terlalu banyak kueri, biasanya dari satu klien atau jaringan, dan menolak atau memotong respons. Hanya sebuah draf yang mendefinisikan kode ini.
    .when = Selama serangan, di belakang alamat IP bersama, atau jika program mengulang kueri yang sama alih-alih menyimpan jawabannya di cache.
    .fix = Cari program yang mengirim begitu banyak kueri, dan buat program itu menyimpan jawaban di cache dan menunggu di antara percobaan. Jika Anda mengelola server, periksa batas lajunya.
    .use = Kirim 31 jika Anda membatasi laju kueri. Kirim 32 jika kuota habis.

dns-ede-32 = Kuota habis
    .description = Klien telah menghabiskan kuota, seperti jumlah pembaruan atau kueri yang diizinkan akunnya. Hanya sebuah draf yang mendefinisikan kode ini.
    .when = Dari layanan yang menghitung pembaruan atau kueri setiap pelanggan, misalnya pada paket gratis.
    .fix = Cari tahu kapan kuota diatur ulang, atau minta kuota lebih besar kepada penyedia. Kurangi jumlah kueri dengan menyimpan jawaban di cache.
    .use = Kirim 32 jika kuota habis. Kirim 31 jika hanya laju saat ini yang terlalu tinggi. Kirim 18 jika klien sama sekali tidak memiliki izin.

dns-ede-33 = Validasi dimatikan untuk nama ini
    .description = Administrator resolver mematikan validasi DNSSEC untuk domain ini dengan negative trust anchor, sehingga jawaban mungkin tidak divalidasi. Hanya sebuah draf yang mendefinisikan kode ini.
    .when = Selagi DNSSEC suatu domain diketahui rusak, tetapi pengguna resolver tetap harus dapat menjangkau domain itu.
    .fix = Jika zona itu milik Anda, perbaiki DNSSEC-nya, dan minta administrator resolver menghapus negative trust anchor. Jika tidak, perlakukan jawaban sebagai tidak bertanda tangan.
    .use = Kirim 33 dengan setiap respons yang terkena negative trust anchor, dan sebutkan domain anchor itu dalam teks. Kirim 6 jika Anda memvalidasi jawaban dan validasi gagal.

dns-ede-34 = Hanya terjangkau melalui delegasi baru
    .description = Nama berada di zona yang didelegasikan hanya dengan record DELEG, tanpa record NS. Klien tidak mengenal DELEG, sehingga zona tampak tidak ada. Hanya sebuah draf yang mendefinisikan kode ini.
    .when = Dari server otoritatif yang mendukung DELEG, jika resolver lama bertanya. Pemilik zona mungkin sengaja mengecualikan resolver seperti itu.
    .fix = Gunakan resolver yang mendukung DELEG. Jika zona itu milik Anda dan harus terjangkau resolver lama, tambahkan record NS di zona induk.
    .use = Kirim 34 jika record DELEG ada tanpa record NS dan klien tidak mendukung DELEG. Kirim 20 untuk zona yang tidak Anda miliki.

dns-ede-35 = Diblokir resolver upstream
    .description = Nama tercantum dalam daftar blokir resolver yang menerima kueri terusan dari server ini. Forwarder itu sendiri tidak memblokirnya. Hanya sebuah draf yang mendefinisikan kode ini.
    .when = Dari router atau forwarder perusahaan yang menggunakan resolver penyaring di internet.
    .fix = Jika teksnya memberikan kontak, gunakan. Jika tidak, tanyakan kepada administrator forwarder resolver mana yang digunakannya. Jika nama tidak berbahaya, minta administrator resolver itu menghapusnya dari daftar blokir.
    .use = Kirim 35 sebagai ganti 15 jika Anda meneruskan pemblokiran oleh resolver upstream Anda. Kirim 15 jika kebijakan Anda sendiri yang memblokir nama.

dns-ede-49152-65535 = Untuk penggunaan privat
    .description = Kode ini tidak memiliki arti bersama: siapa pun boleh menggunakannya dalam sistemnya sendiri.
    .when = Dari server yang dikonfigurasi atau dibuat suatu organisasi untuk dirinya sendiri.
    .fix = Baca teks setelah kode, dan tanyakan artinya kepada administrator server. Jika tidak, ikuti saran untuk kode respons.
    .use = Kirim salah satu kode ini hanya jika pengirim dan penerima telah menyepakatinya, dengan teks bagi semua pihak lain. Kirim 0 dengan teks kepada publik.
