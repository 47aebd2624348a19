# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = File Transfer Protocol memindahkan file antara klien dan server. Perintah dan balasan menggunakan koneksi kontrol, file dan daftar direktori menggunakan koneksi data tersendiri. Setiap balasan diawali salah satu kode tiga digit ini.

## Classes: the first digit

ftp-class-1yz = 1yz · Dimulai
    .description = Server telah mulai menjalankan perintah, dan balasan kedua akan melaporkan hasilnya.
ftp-class-2yz = 2yz · Berhasil
    .description = Server telah menjalankan perintah, dan klien boleh mengirim perintah berikutnya.
ftp-class-3yz = 3yz · Menunggu lanjutan
    .description = Sejauh ini server telah menerima perintah dan menunggu perintah berikutnya yang melengkapinya.
ftp-class-4yz = 4yz · Kegagalan sementara
    .description = Server tidak menyelesaikan perintah, tetapi perintah yang sama mungkin berhasil nanti.
ftp-class-5yz = 5yz · Kegagalan permanen
    .description = Server telah menolak perintah dan akan menolaknya lagi sampai ada yang berubah.
ftp-class-6yz = 6yz · Balasan terlindungi
    .description = Teksnya adalah balasan yang dikodekan. Hanya balasan di dalamnya, dengan kodenya sendiri, yang melaporkan hasil.
ftp-class-winsock = Kesalahan Winsock · Bukan kode FTP
    .description = Nomor ini adalah kesalahan antarmuka jaringan Windows, biasanya di klien. Balasan FTP sendiri memiliki tiga digit.

## Categories: the second digit

ftp-category-x0z = x0z · Sintaks
    .description = Balasan menyangkut bentuk perintah, atau perintah yang tidak dikenal, tidak diimplementasikan, atau tidak ada gunanya.
ftp-category-x1z = x1z · Informasi
    .description = Balasan memberikan informasi yang diminta klien, seperti status atau bantuan.
ftp-category-x2z = x2z · Koneksi
    .description = Balasan menyangkut koneksi kontrol atau koneksi data.
ftp-category-x3z = x3z · Autentikasi dan akun
    .description = Balasan menyangkut login, akun, atau keamanan sesi.
ftp-category-x5z = x5z · Sistem file
    .description = Balasan menyangkut file, direktori, atau penyimpanan server.

## Phases: the command to which the server replies

ftp-phase-connect = sapaan
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
ftp-phase-restricted = perintah apa pun yang memerlukan login
ftp-phase-any-command = perintah apa pun

## Facts that only FTP codes have

ftp-fact-transfer = Transfer data
    .starting = File atau daftar direktori kini menyusul melalui koneksi data.
    .running = Balasan ini dapat datang selagi transfer masih berjalan.
    .complete = Balasan ini atas perintah transfer menegaskan bahwa semua data telah terkirim.
    .incomplete = Sebagian data mungkin telah ditransfer: bandingkan ukurannya.
    .not-started = Tidak ada bagian file atau daftar direktori yang ditransfer.
    .either = Balasan ini dapat datang sebelum byte pertama atau di tengah transfer.
ftp-fact-data-connection = Koneksi data
    .passive = Klien membuka koneksi data ke port yang disebutkan dalam balasan; 227 dan 228 juga memberikan alamatnya.
    .either = Dalam mode pasif, klien yang membuka koneksi data; dalam mode aktif, server.
ftp-fact-session = Koneksi kontrol
    .stays-open = Koneksi kontrol tetap terbuka, sehingga klien dapat mengirim perintah lain.
    .closes = Server menutup koneksi kontrol setelah balasan ini.

## Where FTP meets HTTP

ftp-context-http-proxy =
    .exact = Jika proxy web Squid mendapat { $from } dari server FTP, proxy itu mengirim { $to } kepada kliennya; artinya sama.
    .close = Jika proxy web Squid mendapat { $from } dari server FTP, proxy itu mengirim { $to } kepada kliennya; artinya hampir sama.
    .narrower = Jika proxy web Squid mendapat { $from } dari server FTP, proxy itu mengirim { $to } kepada kliennya, yang hanya mencakup sebagian artinya.
    .broader = Jika proxy web Squid mendapat { $from } dari server FTP, proxy itu mengirim { $to } kepada kliennya, yang juga mencakup kasus lain.
    .loose = Jika proxy web Squid mendapat { $from } dari server FTP, proxy itu mengirim { $to } kepada kliennya. Sebagian besar artinya hilang.

## Codes: 1yz

ftp-100 = Status sistem
    .description = Dalam FTP tahun 1973, server melaporkan status sistemnya sebagai balasan atas STAT. RFC 959 tidak memiliki nomor ini; 211 menggantikannya.
    .when = Dalam dokumen lama dan daftar kode yang menyalinnya. Server yang mengikuti RFC 959 tidak mengirimkannya.
    .fix = Jika ada server yang mengirimkannya, baca teksnya, lalu tunggu balasan akhir. Beri tahu administrator server bahwa RFC 959 telah mengganti kode ini.
    .use = Jangan kirim 100, karena klien memperlakukan setiap kode 1yz sebagai awal transfer. Kirim 211 untuk status sistem.

ftp-110 = Penanda lanjut
    .description = Server penerima telah menyimpan data sampai suatu penanda lanjut. Teksnya memasangkan penanda pengirim dengan penanda server sendiri untuk posisi yang sama.
    .when = Selama unggahan dalam mode blok atau terkompresi, jika pengirim menyisipkan penanda lanjut ke dalam data. Kode ini jarang, karena sebagian besar klien dan server hanya menggunakan mode stream.
    .fix = Buat klien menyimpan kedua penanda. Jika transfer terputus, kirim REST dengan penanda server, lalu kirim lagi perintah transfer.
    .use = Kirim 110 dengan teks persis “MARK ssss = rrrr”, mula-mula penanda pengirim, lalu penanda Anda sendiri, jika data sebelumnya sudah ada di disk. Dalam mode stream tidak ada penanda: REST menggunakan jumlah byte.

ftp-119 = Terminal tidak tersedia, kotak surat dicoba
    .description = Selagi FTP masih membawa email, server tidak dapat menulis ke terminal pengguna dan akan mencoba kotak surat. Balasan kedua memberikan hasilnya. Email sejak itu beralih ke SMTP.
    .when = Hanya dalam RFC 765, sebagai balasan atas perintah email MSOM dan MSAM, dan dalam program yang menyalin daftarnya.
    .fix = Gunakan SMTP untuk mengirim email. Jika server FTP mengirim 119, baca teksnya dan tunggu balasan akhir.
    .use = Jangan kirim 119. Serahkan email kepada SMTP: di sana, 250 berarti pesan diterima untuk dikirim.

ftp-120 = Siap dalam beberapa menit
    .description = Server belum dapat menerima perintah. Teksnya menyebutkan berapa menit lagi server siap.
    .when = Sebagai pengganti sapaan, atau sebagai balasan atas REIN, dari server yang sedang dimulai atau sibuk. Sedikit server yang mengirimkannya; sebagian besar mengirim 421.
    .fix = Biarkan koneksi terbuka dan jangan kirim apa pun sampai 220 datang. Jika tidak datang dalam waktu yang disebutkan, putuskan koneksi dan coba lagi nanti.
    .use = Segera kirim 120 jika Anda sebentar lagi siap, dan 220 setelah siap. Kirim 421 jika klien harus memutus koneksi dan kembali nanti.

ftp-125 = Koneksi data terbuka, transfer dimulai
    .description = Koneksi data sudah ada, dan transfer melaluinya dimulai. Balasan kedua menyatakan apakah transfer berhasil.
    .when = Sebagai balasan atas RETR, STOR, LIST, dan perintah transfer lain. IIS mengirimkannya untuk sebagian besar transfer; banyak server lain selalu mengirim 150.
    .fix = Transfer datanya, lalu tunggu balasan kedua, seperti 226. Jika tidak datang setelah transfer yang lama, cari firewall yang memutus koneksi kontrol yang tidak aktif.
    .use = Kirim 125 jika koneksi data sudah terbuka. Kirim 150 jika masih harus dibuka. Sebagai balasan atas STOU, teksnya harus “FILE: ” dengan nama file baru.

ftp-150 = File siap, koneksi data dibuka
    .description = File atau direktori tidak bermasalah, dan server akan membuka atau menerima koneksi data. Balasan kedua menyatakan apakah transfer berhasil.
    .when = Sebagai balasan atas RETR, STOR, LIST, dan perintah transfer lain, dengan teks seperti “Opening BINARY mode data connection” atau “Here comes the directory listing”.
    .fix = Transfer datanya dan tunggu balasan kedua. Jika transfer macet di sini, koneksi data diblokir: beralihlah antara mode pasif dan aktif, atau buka port pasif di server.
    .use = Kirim 150 jika koneksi data masih harus dibuka. Kirim 125 jika sudah terbuka, dan 550 jika file tidak ada. Sebagai balasan atas STOU, teksnya harus “FILE: ” dengan nama file baru.

ftp-151 = Daftar direktori, atau email akan diteruskan
    .description = Kode ini memiliki dua arti: pada 1973, daftar direktori di dalam balasan; pada 1980, email untuk pengguna di host lain, yang akan diteruskan server. RFC 959 tidak memiliki keduanya.
    .when = Dalam RFC 542, sebagai balasan atas STAT; dalam RFC 765; dan dalam salinan daftarnya.
    .fix = Baca teksnya dan tunggu balasan akhir. Untuk mengirim email, gunakan SMTP.
    .use = Jangan kirim 151. Kirim 150 sebelum daftar direktori melalui koneksi data. Kirim 212 untuk daftar di dalam balasan.

ftp-152 = Pengguna tidak dikenal, email diteruskan operator
    .description = Selagi FTP masih membawa email, 152 berarti server tidak mengenal pengguna tetapi mau menerima email, dan operatornya akan mencoba mengirimkannya. RFC 959 menghapus perintah email.
    .when = Hanya dalam RFC 765 tahun 1980 dan dalam program yang menyalin daftarnya.
    .fix = Gunakan SMTP untuk mengirim email. Jika server FTP mengirim 152, baca teksnya dan tunggu balasan akhir.
    .use = Jangan kirim 152. Dalam SMTP, kirim 251 jika Anda meneruskan email untuk pengguna yang tidak berada di server ini.

## Codes: 2yz

ftp-200 = Perintah dijalankan
    .description = Server telah menjalankan perintah dan tidak memiliki hal lain untuk dilaporkan.
    .when = Sebagai balasan atas TYPE, PORT, EPRT, NOOP, SITE, OPTS dan, untuk TLS, PBSZ dan PROT. Program mengirim NOOP untuk menjaga koneksi tetap terbuka.
    .fix = Tidak perlu tindakan. Namun, setelah PORT atau EPRT belum ada yang terhubung: transfer berikutnya menunjukkan apakah server dapat menjangkau klien.
    .use = Kirim 200 jika perintah berhasil dan tidak ada hasil yang perlu diberikan. Kirim 202 jika perintah tidak ada gunanya di sini. Kirim 250 setelah tindakan pada file atau direktori.

ftp-201 = Aktivitas dibatalkan sesuai permintaan
    .description = Dalam FTP tahun 1973, ABOR telah mengakhiri aktivitas yang sedang berjalan. RFC 959 menggunakan 226 untuk ini.
    .when = Dalam daftar dan program yang mengikuti RFC 542 tahun 1973, bukan RFC 959.
    .fix = Anggap transfer dibatalkan. Periksa ukuran file sebelum menggunakannya, dan hapus yang tidak lengkap.
    .use = Jangan kirim 201. Kirim 426 untuk transfer yang dibatalkan, lalu 226 untuk ABOR yang berhasil.

ftp-202 = Perintah tidak diperlukan di sini
    .description = Server tidak menjalankan perintah, karena perintah itu tidak ada gunanya di sistem ini. Tidak ada yang kurang, dan klien dapat melanjutkan.
    .when = Biasanya sebagai balasan atas ALLO, jika penyimpanan tidak perlu dipesan. Juga sebagai balasan atas PASS, ACCT, SMNT, atau SITE jika tidak diperlukan, atau atas OPTS UTF8 jika UTF-8 selalu aktif.
    .fix = Tidak perlu tindakan. Jika Anda mengharapkan efek, misalnya dari perintah SITE, tanyakan kepada administrator server apakah perintah itu didukung.
    .use = Kirim 202 jika klien tidak kehilangan apa pun tanpa perintah itu, agar klien sederhana melanjutkan. Kirim 502 jika perintah meminta sesuatu yang tidak Anda implementasikan.

ftp-211 = Status sistem, bantuan, atau ekstensi
    .description = Server melaporkan statusnya, memberikan bantuan, atau mencantumkan ekstensi yang didukungnya.
    .when = Sebagai balasan atas FEAT, dengan satu ekstensi pada setiap baris. Sebagai balasan atas STAT tanpa path, bahkan di tengah transfer, dan sebagai balasan atas HELP.
    .fix = Tidak perlu tindakan. Setelah FEAT, klien sebaiknya hanya menggunakan yang tercantum; teks lainnya untuk manusia.
    .use = Kirim 211 untuk status server atau sesi, dan sebagai balasan atas FEAT, yang baris terakhirnya harus “211 End”. Kirim 212 atau 213 sebagai balasan atas STAT dengan path. Kirim 214 untuk petunjuk.

ftp-212 = Status direktori
    .description = Server menjelaskan direktori, biasanya dengan mencantumkan isinya di dalam balasan, bukan melalui koneksi data.
    .when = Sebagai balasan atas STAT dengan path direktori. Banyak server mengirim 211 atau 213 untuk itu.
    .fix = Tidak perlu tindakan. Jika koneksi data diblokir, STAT tetap dapat menampilkan direktori; bentuk daftarnya berbeda antar-server.
    .use = Kirim 212 jika STAT menyebutkan direktori. Kirim 213 jika menyebutkan file. Kirim 211 jika tidak menyebutkan apa pun. Gunakan LIST atau MLSD untuk daftar yang dibaca program.

ftp-213 = Status, ukuran, atau waktu file
    .description = Server memberikan informasi tentang file: ukurannya dalam byte, waktu perubahan terakhirnya, atau statusnya.
    .when = Sebagai balasan atas SIZE dengan angka, atas MDTM dengan waktu seperti 20260312091402, dan atas STAT dengan path file.
    .fix = Tidak perlu tindakan. Ukuran berlaku untuk TYPE saat ini, jadi kirim TYPE I sebelum SIZE untuk mendapat ukuran di disk. Waktu dalam UTC.
    .use = Kirim 213 hanya dengan angka sebagai balasan atas SIZE atau MDTM. Kirim 550 jika nilainya tidak tersedia, dan 212 jika STAT menyebutkan direktori.

ftp-214 = Bantuan tentang perintah
    .description = Server menjelaskan cara menggunakannya, atau arti salah satu perintahnya sendiri. Teks ini hanya untuk manusia.
    .when = Sebagai balasan atas HELP atau SITE HELP, biasanya sebagai daftar perintah dalam beberapa baris.
    .fix = Tidak perlu tindakan. Daftar perintah tidak menunjukkan apa yang boleh dilakukan akun Anda; program sebaiknya mengandalkan FEAT.
    .use = Kirim 214 untuk petunjuk tentang server atau satu perintah. Kirim 211 untuk status sistem dan untuk ekstensi yang ditanyakan FEAT.

ftp-215 = Jenis sistem operasi
    .description = Server menyebutkan jenis sistemnya, seperti “UNIX Type: L8”. Klien menggunakannya untuk menebak bentuk daftar direktori dan path.
    .when = Sebagai balasan atas SYST, yang dikirim sebagian besar klien tepat setelah login. Banyak server di sistem lain juga menyatakan UNIX.
    .fix = Tidak perlu tindakan. Jika daftar file tampak salah di program FTP Anda, atur sendiri jenis servernya atau biarkan program menggunakan MLSD.
    .use = Kirim 215 dengan nama resmi sistem di awal. Jika daftar direktori Anda tampak seperti daftar Unix, sebutkan UNIX, apa pun sistemnya. Kirim 502 jika Anda tidak mengimplementasikan SYST.

ftp-220 = Siap untuk pengguna baru
    .description = Server siap menerima perintah. Server menyapa klien, telah melupakan pengguna sebelumnya, atau telah menerima nama host virtual.
    .when = Sebagai sapaan saat klien terhubung, sering dalam beberapa baris; setelah 120; sebagai balasan atas REIN; dan sebagai balasan atas HOST.
    .fix = Tidak perlu tindakan: lanjutkan dengan AUTH TLS, atau dengan USER. Jika tidak ada sapaan di port 990, aktifkan TLS implisit di program FTP Anda.
    .use = Kirim 220 sebagai sapaan jika Anda dapat menerima perintah. Kirim 120 jika Anda sebentar lagi siap. Kirim 421 jika Anda untuk sementara menolak klien.

ftp-221 = Sampai jumpa
    .description = Server mengucapkan sampai jumpa, mengeluarkan pengguna, dan mengakhiri sesi. Transfer yang masih berjalan diselesaikan dulu.
    .when = Sebagai balasan atas QUIT, kadang dengan ringkasan apa yang telah ditransfer.
    .fix = Tidak perlu tindakan. Jika ada file yang kurang, lihat balasan sebelumnya: 221 tidak menyatakan apa pun tentang transfer.
    .use = Kirim 221 hanya sebagai balasan atas QUIT, setelah transfer terakhir berakhir. Kirim 421 jika Anda menutup koneksi karena alasan sendiri, seperti batas waktu tunggu.

ftp-225 = Koneksi data terbuka, tidak ada yang dibatalkan
    .description = Koneksi data terbuka, tetapi tidak ada transfer yang sedang berjalan.
    .when = Sebagai balasan atas ABOR jika tidak ada yang perlu dibatalkan. vsftpd, misalnya, menulis “No transfer to ABOR”.
    .fix = Tidak perlu tindakan. Jika Anda ingin menghentikan transfer, transfer itu sudah berakhir: cari 226 atau 426-nya.
    .use = Kirim 225 sebagai balasan atas ABOR jika koneksi data terbuka tetapi tidak dipakai. Kirim 226 jika Anda menutupnya. Kirim 426, lalu 226, jika Anda membatalkan transfer yang berjalan.

ftp-226 = Transfer selesai
    .description = Tindakan file yang diminta berhasil, dan server menutup koneksi data. Sebagai balasan atas ABOR, pembatalannya yang berhasil.
    .when = Setelah 125 atau 150, ketika byte terakhir file atau daftar direktori telah terkirim. Sebagai balasan atas ABOR, setelah 426 untuk transfer yang dibatalkan, atau tanpa 426 jika tidak ada yang berjalan.
    .fix = Tidak perlu tindakan. Jika daftar kosong, periksa path dan apakah program FTP Anda menampilkan file tersembunyi. Jika file rusak, transfer lagi dalam mode biner, TYPE I.
    .use = Kirim 226 jika transfer berhasil dan koneksi data ditutup. Kirim 250 jika koneksi data tetap terbuka atau tidak digunakan. Kirim 426 jika koneksi terputus.

ftp-227 = Mode pasif, alamat IPv4 dan port
    .description = Server menunggu koneksi data di alamat IPv4 dan port dalam teks: empat angka untuk alamat, lalu dua untuk port.
    .when = Sebagai balasan atas PASV, sebelum setiap transfer. Port adalah angka kelima dikali 256, ditambah angka keenam.
    .fix = Jika perintah berikutnya macet, bandingkan alamatnya dengan alamat publik server: di belakang NAT, alamat publik harus diatur di server. Lalu buka port pasif server di firewall, atau gunakan EPSV.
    .use = Kirim 227 sebagai balasan atas PASV melalui IPv4, dengan alamat yang dapat dijangkau klien. Kirim 229 sebagai balasan atas EPSV. Kirim 425 jika tidak ada port yang bebas.

ftp-228 = Mode pasif panjang
    .description = Server menunggu koneksi data di alamat dan port dalam teks. Teksnya juga memberikan keluarga alamat dan panjang keduanya, sehingga bentuknya cocok untuk protokol jaringan apa pun.
    .when = Sebagai balasan atas LPSV dari RFC 1639, percobaan dari masa sebelum IPv6 yang hanya pernah didukung sedikit program. Kini EPSV dan 229 yang melakukan tugas ini.
    .fix = Tidak perlu tindakan jika klien sendiri mengirim LPSV. Jika tidak, atur klien ke EPSV, atau ke PASV melalui IPv4.
    .use = Kirim 228 hanya sebagai balasan atas LPSV. Tawarkan EPSV kepada klien baru, dan balas dengan 229.

ftp-229 = Mode pasif yang diperluas, port
    .description = Server menunggu koneksi data di port dalam teks, di alamat yang sama dengan koneksi kontrol. Cara ini berfungsi melalui IPv4 dan IPv6.
    .when = Sebagai balasan atas EPSV, sebelum setiap transfer, dalam bentuk “Entering Extended Passive Mode (|||6446|)”. Banyak klien mencoba EPSV dulu, lalu beralih ke PASV.
    .fix = Jika perintah berikutnya macet, buka port pasif server di firewallnya. Jika hanya EPSV yang gagal, firewall mungkin tidak mengenal perintah itu: atur klien ke PASV.
    .use = Kirim 229 sebagai balasan atas EPSV, dengan port di antara garis tegak dan kolom sebelumnya kosong. Kirim 522 jika EPSV menyebutkan protokol jaringan yang tidak Anda dukung.

ftp-230 = Sudah login
    .description = Pengguna sudah login dan boleh melanjutkan. Teksnya mungkin memuat pemberitahuan dari server, seperti batas atau kabar terbaru.
    .when = Sebagai balasan atas PASS, sebagai balasan atas USER jika kata sandi tidak diperlukan, dan sebagai balasan atas ACCT.
    .fix = Tidak perlu tindakan. Jika unggahan lalu gagal dengan 550 atau 553, akun mungkin tidak memiliki izin; jika daftar macet, koneksi data diblokir.
    .use = Kirim 230 jika login selesai. Kirim 331 selama kata sandi belum ada, dan 332 selama akun tambahan belum ada. Kirim 232 jika pertukaran keamanan saja sudah cukup.

ftp-231 = Pengguna keluar, layanan berakhir
    .description = Dalam FTP tahun 1973, pengguna dikeluarkan dan layanan berakhir, sebagai balasan atas BYE. RFC 959 menggunakan 221 untuk ini.
    .when = Dalam daftar kode di web, yang mencantumkannya di antara kode yang berlaku. Server kecil yang dibuat menurut daftar seperti itu mengirimkannya sebagai balasan atas QUIT.
    .fix = Tidak perlu tindakan: sesi sudah berakhir. Buka koneksi baru jika Anda ingin melanjutkan.
    .use = Jangan kirim 231. Kirim 221 sebagai balasan atas QUIT, yang diharapkan setiap klien.

ftp-232 = Login melalui pertukaran keamanan
    .description = Pengguna login tanpa kata sandi, karena pertukaran keamanan sudah membuktikan identitasnya.
    .when = Sebagai balasan atas USER, setelah TLS dengan sertifikat klien atau setelah pertukaran Kerberos. Daftar kode yang mencantumkan “Logout command noted” mengulang arti dari 1973.
    .fix = Tidak perlu tindakan: jangan kirim PASS. Jika Anda mengira kata sandi akan diminta, periksa sertifikat klien atau tiket mana yang ditunjukkan program Anda.
    .use = Kirim 232 jika identitas yang terbukti setelah AUTH cukup untuk pengguna ini. Kirim 331 jika kata sandi masih diperlukan. Kirim 230 jika kata sandi diterima.

ftp-233 = Pengguna keluar, parameter diatur ulang
    .description = Dalam FTP tahun 1973, pengguna dikeluarkan dan semua parameter diatur ulang, sementara koneksi tetap terbuka.
    .when = Dalam RFC 542, sebagai balasan atas REIN dan disusul 300, serta dalam salinan daftarnya. RFC 959 menggunakan 220 sebagai balasan atas REIN.
    .fix = Login lagi dengan USER. Parameter transfer, seperti TYPE, kembali ke nilai defaultnya.
    .use = Jangan kirim 233. Kirim 220 sebagai balasan atas REIN jika Anda siap untuk pengguna baru.

ftp-234 = Mekanisme keamanan diterima
    .description = Server menerima mekanisme keamanan dan tidak memerlukan data keamanan dalam perintah FTP. Untuk TLS, handshake dimulai sekarang.
    .when = Sebagai balasan atas AUTH TLS atau AUTH SSL, dengan teks seperti “Proceed with negotiation” atau “AUTH TLS successful”.
    .fix = Mulai handshake TLS, lalu kirim PBSZ 0 dan PROT P. Jika koneksi terputus sekarang, handshake gagal: periksa sertifikat dan versi TLS.
    .use = Kirim 234 jika mekanisme diterima dan ADAT tidak menyusul, seperti pada TLS. Kirim 334 jika ADAT harus menyusul. Kirim 504 untuk mekanisme yang tidak dikenal, 534 untuk yang Anda tolak, dan 431 jika saat ini tidak dapat Anda gunakan.

ftp-235 = Pertukaran keamanan selesai
    .description = Pertukaran data keamanan berhasil, dan klien serta server telah saling mengautentikasi sejauh yang dilakukan mekanismenya. Teksnya mungkin memuat potongan terakhir data keamanan.
    .when = Sebagai balasan atas ADAT, dengan Kerberos atau GSSAPI. TLS tidak menggunakan ADAT.
    .fix = Teruskan data setelah “ADAT=”, jika ada, ke mekanisme, lalu kirim USER, yang dilindungi dengan MIC atau ENC jika mekanisme mendukung integritas.
    .use = Kirim 235 jika pertukaran selesai. Kirim 335 selama Anda memerlukan data lagi. Kirim 535 jika Anda menolak datanya.

ftp-250 = Tindakan file selesai
    .description = Tindakan pada file atau direktori berhasil.
    .when = Sebagai balasan atas CWD, CDUP, DELE, RMD, RNTO, dan MLST. Transfer juga bisa berakhir dengannya, jika koneksi data tetap terbuka.
    .fix = Tidak perlu tindakan. Jika direktori yang Anda tuju tampak salah, kirim PWD untuk melihat path di server.
    .use = Kirim 250 jika tindakan file berhasil. Kirim 257 dengan path sebagai balasan atas MKD atau PWD. Kirim 226 jika Anda menutup koneksi data. Kirim 200 untuk perintah yang tidak menyangkut file.

ftp-251 = Penanda lanjut dari klien dan server
    .description = Dalam FTP tahun 1973, balasan ini memasangkan penanda lanjut klien dengan penanda server. RFC 959 menggunakan 110 untuk ini.
    .when = Dalam RFC 542, kapan saja selama transfer, dan dalam daftar yang mencampur kodenya dengan kode yang berlaku.
    .fix = Simpan kedua penanda dari teks jika klien Anda mendukung pelanjutan transfer, dan tunggu balasan akhir tentang transfer.
    .use = Jangan kirim 251. Kirim 110 dengan “MARK ssss = rrrr” jika Anda telah menyimpan data sampai suatu penanda.

ftp-252 = Transfer selesai dengan benar
    .description = Dalam FTP tahun 1973, transfer file telah selesai dengan benar, dan koneksi data tetap terbuka. RFC 959 menggunakan 250 untuk ini.
    .when = Dari program yang dibuat menurut RFC 542 tahun 1973, dan dalam daftar yang mencampur kodenya dengan kode yang berlaku.
    .fix = Tidak perlu tindakan. Jika klien tidak mengenal kode ini, bandingkan ukuran kedua file.
    .use = Jangan kirim 252. Kirim 226 jika transfer selesai dan koneksi data ditutup, atau 250 jika tetap terbuka.

ftp-253 = Nama file diubah
    .description = Dalam FTP tahun 1973, server telah mengubah nama file, sebagai balasan atas RNTO. RFC 959 menggunakan 250 untuk ini.
    .when = Dalam RFC 542 tahun 1973, dan dalam salinan daftarnya.
    .fix = Tidak perlu tindakan. Tampilkan daftar direktori jika Anda ingin melihat nama barunya.
    .use = Jangan kirim 253. Kirim 250 sebagai balasan atas RNTO jika file sudah memiliki nama barunya.

ftp-254 = File dihapus
    .description = Dalam FTP tahun 1973, server telah menghapus file. RFC 959 menggunakan 250 untuk ini.
    .when = Dari beberapa server kecil yang mengikuti RFC 542, sebagai balasan atas DELE.
    .fix = Tidak perlu tindakan. Tampilkan daftar direktori jika Anda ingin memastikan bahwa file sudah hilang.
    .use = Jangan kirim 254. Kirim 250 sebagai balasan atas DELE jika file sudah dihapus.

ftp-257 = Path direktori
    .description = Server memberikan path direktori dalam tanda kutip: yang baru dibuat, atau yang saat ini.
    .when = Sebagai balasan atas MKD dengan direktori baru, dan sebagai balasan atas PWD dengan direktori saat ini. Dua tanda kutip berturut-turut mewakili satu tanda kutip dalam nama.
    .fix = Tidak perlu tindakan. Jika path-nya bukan yang Anda harapkan, server mungkin hanya menampilkan bagian sistem filenya yang menjadi milik Anda.
    .use = Kirim 257 sebagai balasan atas MKD atau PWD, dengan path di awal, dalam tanda kutip, dan setiap tanda kutip di dalamnya digandakan. Kirim 250 sebagai balasan atas CWD. Kirim 550 jika direktori tidak dapat dibuat.

## Codes: 3yz

ftp-300 = Sapaan, menunggu masukan
    .description = Dalam FTP tahun 1973, server menyapa klien dan menunggu masukan. RFC 959 menggunakan 220 untuk ini.
    .when = Dalam RFC 542 tahun 1973, ketika klien telah terhubung atau mengirim REIN. Klien yang mengikuti RFC 959 tidak mengenalinya sebagai sapaan.
    .fix = Minta administrator server menyediakan server yang mutakhir. Sementara itu, periksa apakah server tetap menerima USER.
    .use = Jangan kirim 300. Kirim 220 sebagai sapaan jika Anda siap menerima perintah.

ftp-301 = Baris perintah belum lengkap
    .description = Dalam FTP tahun 1973, server telah lama menunggu akhir baris perintah saat ini, dan masih menunggu.
    .when = Dalam RFC 542 tahun 1973, setelah baris tanpa CRLF. Server yang mengikuti RFC 959 menunggu tanpa balasan sampai batas waktu tidak aktif.
    .fix = Akhiri setiap perintah dengan CRLF. Jika Anda mengetik perintah sendiri, gunakan klien yang mengirim CRLF, bukan hanya line feed.
    .use = Jangan kirim 301, karena RFC 959 tidak memiliki balasan tanpa perintah. Tutup koneksi yang tidak aktif dengan 421.

ftp-330 = Kata sandi diminta
    .description = Dalam FTP tahun 1973, server meminta kata sandi. RFC 959 menggunakan 331 untuk ini.
    .when = Sebagai balasan atas USER, dari server kecil yang dibuat menurut RFC 542 atau menurut daftar yang memuat 330.
    .fix = Kirim kata sandi dengan PASS. Jika klien Anda berhenti di sini karena menunggu 331, gunakan klien lain.
    .use = Jangan kirim 330. Kirim 331 jika Anda memerlukan kata sandi, dan 332 jika Anda memerlukan akun tambahan.

ftp-331 = Nama pengguna diterima, kata sandi diperlukan
    .description = Server telah menerima nama pengguna dan memerlukan kata sandi. Balasan ini tidak menyatakan apakah pengguna itu ada.
    .when = Sebagai balasan atas USER, juga untuk nama yang tidak ada, agar tidak ada yang dapat mengetahui nama mana yang ada. Untuk akses anonim, teksnya sering meminta alamat email.
    .fix = Kirim PASS dengan kata sandi. Jika skrip berhenti di sini, skrip tidak memiliki kata sandi: periksa kredensial yang tersimpan, dan apakah server menuntut TLS dulu.
    .use = Kirim 331 untuk setiap nama pengguna yang memerlukan kata sandi, dikenal atau tidak. Kirim 230 jika kata sandi tidak diperlukan. Kirim 336 dengan tantangan untuk kata sandi sekali pakai. Kirim 530 untuk menolak login.

ftp-332 = Akun tambahan diperlukan untuk melanjutkan
    .description = Server memerlukan akun tambahan, misalnya untuk penagihan, sebelum melanjutkan. Server menyimpan perintah sampai ACCT datang.
    .when = Sebagai balasan atas USER atau PASS di beberapa sistem lama, seperti mainframe dan gateway transfer. Server yang umum tidak memiliki akun tambahan di samping pengguna.
    .fix = Kirim ACCT dengan nama akun tambahan. Jika Anda tidak memilikinya, tanyakan kepada administrator server. Jika program FTP Anda memiliki kolom untuk akun tambahan, isi di sana.
    .use = Kirim 332 jika ACCT masih dapat melengkapi login atau perintah. Kirim 532 jika Anda telah membuang perintah. Kirim 331 jika kata sandi belum ada.

ftp-334 = Data keamanan diperlukan
    .description = Mekanisme keamanan diterima, dan berikutnya klien harus mengirim data keamanan. Teksnya mungkin memuat data untuk mekanisme.
    .when = Sebagai balasan atas AUTH GSSAPI atau AUTH KERBEROS_V4. Sebagai balasan atas AUTH TLS, kode ini salah, meskipun sebagian server lama mengirimkannya.
    .fix = Teruskan data setelah “ADAT=”, jika ada, ke mekanisme dan kirim hasilnya dengan ADAT. Setelah AUTH TLS, perlakukan 334 seperti 234.
    .use = Kirim 334 jika mekanisme memerlukan ADAT. Kirim 234 untuk TLS, yang tidak memerlukannya. Kirim 504, 534, atau 431 jika Anda tidak dapat menyediakan mekanisme itu.

ftp-335 = Data keamanan lanjutan diperlukan
    .description = Data keamanan dapat diterima, tetapi pertukaran belum selesai. Teksnya mungkin memuat data untuk langkah klien berikutnya.
    .when = Sebagai balasan atas ADAT, jika mekanisme seperti GSSAPI memerlukan beberapa putaran.
    .fix = Teruskan data setelah “ADAT=”, jika ada, ke mekanisme, dan kirim ADAT lagi dengan hasilnya. Ulangi sampai 235 datang.
    .use = Kirim 335 selama mekanisme memerlukan putaran lagi. Kirim 235 jika pertukaran selesai. Kirim 535 jika Anda menolak datanya.

ftp-336 = Nama pengguna diterima, tantangan ditampilkan
    .description = Server telah menerima nama pengguna dan memerlukan kata sandi yang sesuai dengan tantangan dalam teks, seperti kata sandi sekali pakai.
    .when = Sebagai balasan atas USER, di server dengan sistem tantangan seperti S/Key.
    .fix = Hitung kata sandi dari tantangan dengan kalkulator atau aplikasi Anda, lalu kirim dengan PASS. Program FTP Anda harus menampilkan tantangan sebelum meminta kata sandi.
    .use = Kirim 336 dengan tantangan yang dapat dibaca manusia. Kirim 331 jika kata sandi biasa cukup. Kirim 232 jika pertukaran keamanan sudah membuktikan identitas.

ftp-350 = Informasi lanjutan diperlukan untuk tindakan file
    .description = Server telah mencatat paruh pertama suatu tindakan dan menunggu perintah kedua.
    .when = Sebagai balasan atas RNFR, sebelum RNTO memberikan nama baru. Sebagai balasan atas REST, sebelum RETR atau STOR melanjutkan dari posisi yang diberikan.
    .fix = Segera kirim perintah kedua: RNTO setelah RNFR, atau perintah transfer setelah REST. Apa pun di antaranya bisa membatalkan paruh pertama.
    .use = Kirim 350 jika RNFR menyebutkan file yang ada, atau REST memberikan angka yang valid. Kirim 550 jika file tidak ada. Laporkan posisi melewati akhir file dengan 554, sebagai balasan atas perintah transfer.

ftp-354 = Awal masukan email
    .description = Selagi FTP masih membawa email, 354 berarti server menunggu pesan, sampai baris yang hanya berisi titik. RFC 959 menghapus perintah email; SMTP mempertahankan kode ini.
    .when = Dalam RFC 640 dan RFC 765. Server masa kini yang mengirim 354 adalah server email, sehingga klien menggunakan port yang salah.
    .fix = Periksa host dan port: FTP menggunakan 21, email menggunakan 25, 465, atau 587. Untuk mengirim email, gunakan program email.
    .use = Jangan kirim 354 dalam FTP. Dalam SMTP, kirim sebagai balasan atas DATA.

## Codes: 4yz

ftp-400 = Layanan tidak diimplementasikan
    .description = Dalam FTP tahun 1973, server tidak mengimplementasikan layanan itu. RFC 959 tidak memiliki kode seperti ini; server yang tidak dapat melayani mengirim 421.
    .when = Dalam RFC 542 tahun 1973, kapan saja. Dalam log proxy web, 400 adalah kode status HTTP.
    .fix = Cari tahu program mana yang mengirimkannya. Jika itu server FTP, baca teksnya dan laporkan kepada administrator server.
    .use = Jangan kirim 400. Kirim 502 untuk perintah yang tidak Anda implementasikan. Kirim 421 jika Anda tidak dapat melayani klien.

ftp-401 = Saat ini tidak menerima pengguna
    .description = Dalam FTP tahun 1973, server untuk saat ini tidak menerima pengguna dan mengakhiri sesi. RFC 959 menggunakan 421 untuk ini.
    .when = Dalam RFC 542 tahun 1973, kapan saja atau sebagai balasan atas REIN. Kode 401 dari proxy web di depan server FTP adalah kode HTTP, dan meminta login.
    .fix = Tunggu beberapa menit, lalu hubungkan lagi. Jika berlanjut, tanyakan kepada administrator server.
    .use = Jangan kirim 401. Kirim 421 jika Anda untuk saat ini tidak menerima pengguna, dan tutup koneksi.

ftp-402 = Perintah tidak diimplementasikan untuk nilai ini
    .description = Dalam FTP tahun 1973, server mengimplementasikan perintah, tetapi tidak untuk nilai yang diberikan. RFC 959 memiliki 504 untuk ini.
    .when = Dalam RFC 542 tahun 1973, misalnya sebagai balasan atas TYPE, MODE, atau ALLO dengan nilai yang tidak didukung. Sebagian daftar kode masih mencantumkannya.
    .fix = Pilih nilai lain, seperti TYPE I atau MODE S, yang didukung setiap server.
    .use = Jangan kirim 402. Kirim 504 jika parameter tidak diimplementasikan, karena penolakan itu permanen.

ftp-421 = Layanan tidak tersedia, sesi berakhir
    .description = Server saat ini tidak dapat melayani klien dan mengakhiri sesi. Yang sedang berjalan tidak diselesaikan.
    .when = Setelah waktu tunggu tanpa perintah habis, jika terlalu banyak koneksi dari satu alamat, saat server dimatikan, setelah beberapa kata sandi salah, atau setelah handshake TLS gagal.
    .fix = Hubungkan lagi. Jika terulang, atur program FTP Anda ke lebih sedikit koneksi bersamaan, dan buat program mengirim NOOP di antara transfer. Jika Anda mengelola server, periksa batas jumlah pengguna dan batas waktu tidak aktifnya.
    .use = Kirim 421 sebagai balasan atas perintah apa pun jika Anda harus menutup koneksi. Kirim 530 jika hanya login yang ditolak. Kirim 425 atau 426 jika hanya koneksi data yang gagal.

ftp-425 = Koneksi data tidak dapat dibuka
    .description = Koneksi data antara klien dan server tidak dapat dibuat, sehingga tidak ada file atau daftar direktori yang ditransfer.
    .when = Setelah 150, atau langsung. Dalam mode pasif, firewall atau NAT biasanya memblokir port server; dalam mode aktif, port klien. Setelah PASV atau EPSV, jika tidak ada port pasif yang bebas. Dengan “Bad IP connecting”, jika koneksi data datang dari alamat lain.
    .fix = Jika program FTP Anda menggunakan mode aktif, alihkan ke mode pasif. Jika tidak, minta administrator server membuka cukup banyak port pasif di firewall dan mengatur alamat publik. Jika teksnya menyebut sesi TLS, gunakan klien yang melanjutkannya.
    .use = Kirim 425 jika koneksi data tidak dapat dibuka. Kirim 426 jika koneksi itu terbuka lalu terputus. Kirim 522 jika negosiasi TLS-nya gagal, dan 421 jika seluruh sesi harus berakhir.

ftp-426 = Koneksi data ditutup, transfer dibatalkan
    .description = Koneksi data terbuka, tetapi terputus atau ditutup sebelum transfer selesai.
    .when = Selama transfer, setelah jaringan gagal atau waktu tunggu habis, atau karena klien berhenti. Setelah ABOR, kode ini melaporkan transfer yang dibatalkan, lalu 226 menyusul.
    .fix = Transfer file lagi, atau lanjutkan. Jika selalu terputus pada ukuran atau waktu yang sama, periksa ruang disk, kuota, dan batas waktu firewall di kedua sisi.
    .use = Kirim 426 jika koneksi data yang terbuka berakhir terlalu dini, atau untuk transfer yang dihentikan ABOR. Kirim 425 jika tidak pernah terbuka. Kirim 451 untuk kesalahan pemrosesan Anda sendiri, dan 552 jika ruang habis.

ftp-430 = Login tidak diterima
    .description = Dalam FTP tahun 1973, waktu atau jumlah percobaan yang diizinkan untuk login terlampaui. Daftar kode masa kini mencantumkannya untuk nama pengguna atau kata sandi yang salah, dan sebagian program mengirimkannya dengan arti itu. RFC 959 memiliki 530 untuk ini.
    .when = Dari server kecil atau tertanam, seperti konsol gim dan perangkat, sebagai balasan atas USER atau PASS.
    .fix = Periksa nama pengguna dan kata sandi, seperti setelah 530. Jika Anda sudah mencoba beberapa kali, tunggu beberapa menit sebelum percobaan berikutnya.
    .use = Jangan kirim 430: karena digit pertamanya, klien mungkin mencoba ulang dengan kata sandi salah yang sama. Kirim 530 untuk menolak login. Kirim 421 untuk menutup koneksi setelah terlalu banyak percobaan.

ftp-431 = Sumber daya keamanan tidak tersedia
    .description = Server mendukung mekanisme atau tingkat perlindungan itu, tetapi saat ini kekurangan sesuatu yang diperlukannya, seperti sertifikat atau kunci.
    .when = Sebagai balasan atas AUTH atau PROT, misalnya jika sertifikat server tidak dapat dimuat. Program yang dibuat menurut RFC 542 tahun 1973 mengirimkannya untuk kata sandi yang salah.
    .fix = Coba lagi nanti. Jika Anda mengelola server, periksa log, sertifikat, file kunci, dan pustaka TLS-nya. Jika teksnya menyebut kata sandi, periksa kredensial Anda.
    .use = Kirim 431 jika sumber daya yang diperlukan mekanisme untuk sementara tidak tersedia. Kirim 534 jika kebijakan melarang mekanisme. Kirim 504 jika Anda tidak mengenalnya.

ftp-432 = Pengguna tidak berlaku untuk layanan ini
    .description = Dalam FTP tahun 1973, pengguna dikenal tetapi tidak dapat menggunakan layanan ini. RFC 959 menggunakan 530 untuk ini.
    .when = Dalam RFC 542 tahun 1973, sebagai balasan atas login. Server masa kini memberikan balasan yang sama untuk pengguna yang tidak dikenal dan yang tidak memiliki izin.
    .fix = Gunakan akun yang boleh menggunakan FTP, atau minta administrator server mengizinkan akun Anda.
    .use = Jangan kirim 432, karena menunggu tidak membantu. Kirim 530 jika pengguna ini tidak boleh login di sini.

ftp-433 = Akun tambahan diperlukan untuk transfer
    .description = Dalam FTP tahun 1973, server telah membuang suatu perintah karena tidak ada akun tambahan valid yang disebutkan. Klien harus menyebutkannya dan mengirim perintah lagi.
    .when = Dalam RFC 542 tahun 1973, sebagai balasan atas transfer, pengubahan nama, atau DELE. RFC 959 memiliki 532 untuk ini, hanya untuk penyimpanan.
    .fix = Kirim ACCT dengan nama akun tambahan, lalu kirim lagi perintah transfer. Jika Anda tidak memilikinya, tanyakan kepada administrator server.
    .use = Jangan kirim 433. Kirim 532 jika penyimpanan memerlukan akun tambahan. Kirim 332 jika ACCT dapat melengkapi perintah.

ftp-434 = Sesi diakhiri operator, atau host tidak tersedia
    .description = Dalam FTP tahun 1973, operator server telah mengakhiri sesi. Daftar kode masa kini justru mencantumkan “Requested host unavailable”, arti yang tidak didefinisikan dokumen mana pun.
    .when = Dalam RFC 542 tahun 1973, kapan saja dalam sesi. Beberapa program web mengirim 434 “Requested host unavailable” sebagai status HTTP.
    .fix = Periksa nama host dan apakah server berjalan, lalu coba lagi. Jika sesi sengaja diakhiri, tanyakan alasannya kepada administrator server.
    .use = Jangan kirim 434. Kirim 421 jika administrator mengakhiri sesi. Kirim 504 sebagai balasan atas HOST untuk host yang tidak dikenal.

ftp-435 = Sesi diakhiri masalah sistem
    .description = Dalam FTP tahun 1973, masalah sistem telah memaksa sesi berakhir. RFC 959 menggunakan 421 untuk ini.
    .when = Dalam RFC 542 tahun 1973, ketika sistem server gagal di tengah sesi.
    .fix = Hubungkan lagi setelah beberapa menit, dan periksa transfer mana yang sudah selesai.
    .use = Jangan kirim 435. Kirim 421 jika masalah sistem Anda mengakhiri sesi. Kirim 451 jika hanya satu perintah yang gagal.

ftp-436 = Layanan sedang dimatikan
    .description = Dalam FTP tahun 1973, server sedang dimatikan dan mengakhiri sesi. RFC 959 menggunakan 421 untuk ini.
    .when = Dalam RFC 542 tahun 1973, kapan saja atau sebagai balasan atas REIN, ketika layanan akan berhenti.
    .fix = Hubungkan lagi setelah server kembali, dan ulangi transfer yang terputus.
    .use = Jangan kirim 436. Kirim 421 sebagai balasan atas perintah berikutnya jika Anda sedang mematikan layanan.

ftp-450 = File untuk sementara tidak tersedia
    .description = File saat ini tidak dapat digunakan, biasanya karena dibuka program lain, sehingga server tidak menjalankan perintah.
    .when = Sebagai balasan atas RETR, STOR, DELE, RNFR, atau LIST. ProFTPD juga mengirim 450 jika tidak ada file yang cocok.
    .fix = Tunggu sampai program atau transfer lain selesai, lalu kirim perintah lagi. Jika teksnya menyatakan bahwa file tidak ada, perbaiki path.
    .use = Kirim 450 jika file sedang dipakai dan akan bebas lagi. Kirim 550 jika file tidak ada atau aksesnya ditolak. Kirim 451 untuk kesalahan Anda sendiri, dan 452 jika disk penuh.

ftp-451 = Dibatalkan, kesalahan di server
    .description = Server menghentikan tindakan karena kesalahannya sendiri, seperti gagal membaca atau menulis file.
    .when = Di tengah transfer, sebagai balasan atas OPTS dalam kondisi sementara, atau dari IIS sebagai “The parameter is incorrect” jika baris berakhir tanpa CRLF.
    .fix = Coba lagi, lalu periksa ukuran file. Jika terulang, minta administrator server mencari kesalahan disk atau izin dalam log.
    .use = Kirim 451 jika pemrosesan Anda sendiri gagal tetapi mungkin pulih. Kirim 426 jika koneksi data terputus. Kirim 452 atau 552 jika tidak ada ruang, dan 550 jika filenya sendiri yang bermasalah.

ftp-452 = Penyimpanan di server tidak cukup
    .description = Penyimpanan server terlalu sedikit untuk file ini. Sistem secara keseluruhan penuh, berapa pun kuota pengguna.
    .when = Sebagai balasan atas STOR, STOU, atau APPE, sebelum transfer atau, di sebagian server, di tengahnya ketika disk penuh.
    .fix = Minta administrator server mengosongkan ruang, lalu unggah lagi. Hapus file Anda sendiri yang tidak diperlukan lagi, termasuk unggahan yang tidak lengkap.
    .use = Kirim 452 selama seluruh sistem kekurangan penyimpanan. Kirim 552 jika kuota pengguna atau batas direktori terlampaui. Kirim 451 untuk kesalahan penulisan lain.

ftp-453 = Penyimpanan habis selama transfer
    .description = Dalam FTP tahun 1973, transfer tidak lengkap karena penyimpanan habis. RFC 959 memiliki 452 dan 552 untuk ini.
    .when = Dalam RFC 542 tahun 1973, setelah unggahan yang memenuhi disk. Jangan tertukar dengan 453 pada email, yang memiliki arti lain.
    .fix = Hapus file yang tidak lengkap, kosongkan ruang, lalu unggah lagi.
    .use = Jangan kirim 453. Kirim 452 jika sistem penuh. Kirim 552 jika kuota terlampaui.

ftp-454 = Soket data tidak dapat dijangkau
    .description = Dalam FTP tahun 1973, server tidak dapat terhubung ke soket data klien. RFC 959 menggunakan 425 untuk ini.
    .when = Dalam RFC 542 tahun 1973, sebelum transfer, jika klien tidak mendengarkan di soket datanya.
    .fix = Alihkan program FTP Anda ke mode pasif, sehingga server tidak perlu menjangkau klien.
    .use = Jangan kirim 454. Kirim 425 jika koneksi data tidak dapat dibuka.

ftp-455 = Kesalahan sistem file lainnya
    .description = Dalam FTP tahun 1973, sistem file mengalami kesalahan yang tidak memiliki kode lain. RFC 959 menggunakan 451 untuk ini.
    .when = Dalam RFC 542 tahun 1973, sebagai pilihan terakhir di antara balasan tentang file.
    .fix = Coba sekali lagi. Jika terulang, minta administrator server memeriksa disk dan sistem file.
    .use = Jangan kirim 455. Kirim 451 untuk kesalahan pemrosesan Anda sendiri. Kirim 550 jika file tidak tersedia.

ftp-456 = Nama sudah dipakai
    .description = Dalam FTP tahun 1973, pengubahan nama gagal karena nama baru sudah ada. RFC 959 menggunakan 553 untuk ini.
    .when = Dalam RFC 542 tahun 1973, sebagai balasan atas RNTO.
    .fix = Pilih nama lain, atau hapus atau pindahkan dulu file yang ada.
    .use = Jangan kirim 456. Kirim 553 sebagai balasan atas RNTO jika nama baru tidak dapat diterima.

ftp-457 = Parameter transfer salah
    .description = Dalam FTP tahun 1973, parameter transfer salah, seperti jenis atau strukturnya. RFC 959 memiliki 501 dan 504 untuk ini.
    .when = Dalam RFC 542 tahun 1973, sebagai balasan atas perintah transfer jika jenis, mode, atau struktur tidak cocok.
    .fix = Atur TYPE I, MODE S, dan STRU F, yang didukung setiap server, lalu mulai transfer lagi.
    .use = Jangan kirim 457. Kirim 504 jika parameter tidak didukung. Kirim 555 jika parameter tidak cocok dengan file yang ada.

## Codes: 5yz

ftp-500 = Perintah tidak dikenal, atau baris tidak dipahami
    .description = Server tidak mengenal perintah, atau barisnya terlalu panjang atau salah format. Banyak server juga mengirimkannya jika tidak dapat menangani perintah yang dikenal.
    .when = Setelah salah ketik, atau untuk ekstensi yang tidak dimiliki server. “Illegal PORT command” biasanya berarti alamatnya bukan alamat klien. vsftpd menulis “OOPS:” sebelum kesalahan dalam konfigurasinya sendiri.
    .fix = Untuk PORT, beralihlah ke mode pasif. Setelah “OOPS:”, teruskan teksnya kepada administrator server. Jika tidak, biarkan klien berjalan tanpa perintah itu; sebagai ganti MKD atau PWD, server lama mungkin mengenal XMKD atau XPWD.
    .use = Kirim 500 untuk perintah yang tidak dikenal atau baris yang terlalu panjang. Kirim 502 untuk perintah yang Anda kenal tetapi tidak Anda implementasikan. Kirim 501 untuk argumen yang salah.

ftp-501 = Argumen salah format
    .description = Server mengenal perintah, tetapi argumennya tidak ada, salah format, atau tidak dapat diterima.
    .when = Setelah alamat yang tidak valid dalam PORT, path dengan karakter yang salah, MLSD untuk sesuatu yang bukan direktori, atau data keamanan yang bukan BASE64 yang valid.
    .fix = Periksa apakah path memuat spasi, tanda kutip, atau karakter yang tidak dapat dibaca server, dan aktifkan UTF-8 di kedua sisi. Setelah PORT atau EPRT, gunakan mode pasif.
    .use = Kirim 501 jika argumen perintah yang dikenal salah. Kirim 504 jika formatnya benar tetapi tidak diimplementasikan. Kirim 553 untuk nama file yang tidak Anda izinkan.

ftp-502 = Perintah dikenal, tetapi tidak diimplementasikan
    .description = Server mengenal perintah tetapi tidak mengimplementasikannya. Sesi dapat berlanjut tanpa perintah itu.
    .when = Sebagai balasan atas ACCT, SMNT, REIN, atau SITE di banyak server, atas MLSD atau EPSV di server lama, dan atas AUTH jika TLS belum disiapkan.
    .fix = Biarkan klien menggunakan perintah lain, seperti LIST sebagai ganti MLSD. Jika AUTH ditolak, minta administrator server menyiapkan TLS, dan jangan kirim kata sandi tanpa enkripsi.
    .use = Kirim 502 untuk perintah yang Anda kenali tetapi tidak Anda implementasikan, dan jangan cantumkan dalam FEAT. Kirim 500 untuk perintah yang tidak dikenal. Kirim 202 jika tidak ada yang hilang tanpa perintah itu.

ftp-503 = Perintah tidak sesuai urutan
    .description = Perintahnya benar, tetapi datang pada waktu yang salah: perintah yang harus mendahuluinya tidak ada atau gagal.
    .when = Setelah PASS tanpa USER, RNTO tanpa RNFR, PROT tanpa PBSZ, ADAT tanpa AUTH, HOST setelah login, atau perintah transfer tanpa PASV atau PORT.
    .fix = Lihat balasan sebelum balasan ini: kegagalan pertama biasanya masalah sebenarnya. Lalu ulangi urutan dari perintah pertamanya, seperti USER atau RNFR.
    .use = Kirim 503 jika perintah lain harus didahulukan. Kirim 530 jika pengguna harus login dulu. Kirim 501 jika argumennya salah.

ftp-504 = Parameter tidak diimplementasikan
    .description = Server mengimplementasikan perintah, tetapi tidak dengan parameter ini.
    .when = Jika mekanisme dalam AUTH, tingkat dalam PROT, atau host dalam HOST tidak dikenal. Juga untuk MODE Z, bahasa dalam LANG, TYPE yang tidak didukung, atau port di bawah 1024.
    .fix = Untuk AUTH, coba TLS sebagai ganti SSL. Untuk HOST, periksa nama host. Jika tidak, gunakan TYPE I, MODE S, dan STRU F, atau bahasa yang dicantumkan FEAT.
    .use = Kirim 504 untuk parameter yang formatnya benar tetapi tidak Anda implementasikan. Kirim 502 jika Anda sama sekali tidak mengimplementasikan perintah. Kirim 534 untuk mekanisme yang Anda kenal tetapi Anda tolak.

ftp-505 = Konflik dengan perintah sebelumnya
    .description = Dalam FTP tahun 1973, perintah bertentangan dengan perintah sebelumnya. RFC 959 menggunakan 503 untuk ini.
    .when = Dalam RFC 542 tahun 1973. Dalam log proxy web, 505 adalah kode status HTTP tentang versi HTTP.
    .fix = Ulangi perintah dalam urutan yang benar, dari awal.
    .use = Jangan kirim 505. Kirim 503 jika perintah datang dalam urutan yang salah.

ftp-506 = Perintah tidak diimplementasikan di server ini
    .description = Dalam FTP tahun 1973, server tidak mengimplementasikan perintah. RFC 959 menggunakan 502 untuk ini.
    .when = Dalam RFC 542 tahun 1973, yang memiliki 500 untuk baris yang sama sekali tidak dikenali.
    .fix = Jangan gunakan perintah itu, atau gunakan server lain.
    .use = Jangan kirim 506. Kirim 502 jika Anda tidak mengimplementasikan suatu perintah.

ftp-507 = Kesalahan lain apa pun
    .description = Dalam FTP tahun 1973, nomor ini mewakili setiap kesalahan yang tidak memiliki kode sendiri. RFC 959 tidak memiliki kode seperti itu.
    .when = Dalam RFC 542 tahun 1973. Kode 507 dari server WebDAV adalah kode HTTP, dan berarti penyimpanan kurang.
    .fix = Baca teks kesalahan lengkap, karena nomornya tidak menyatakan apa pun tentang penyebabnya.
    .use = Jangan kirim 507. Kirim 451 untuk kesalahan Anda sendiri, atau kode yang menyebutkan masalahnya.

ftp-521 = Tingkat perlindungan tidak cocok untuk koneksi data
    .description = Koneksi data tidak dapat dibuka dengan pengaturan PROT saat ini. Sebagai balasan atas LPRT atau LPSV, sebuah dokumen eksperimental memberi 521 arti lain: keluarga alamat tidak didukung.
    .when = Sebagai balasan atas RETR, STOR, LIST, dan perintah transfer lain, biasanya karena server menuntut koneksi data terenkripsi dan PROT P belum dikirim.
    .fix = Aktifkan TLS untuk koneksi data di program FTP Anda, atau buat program mengirim PBSZ 0 dan PROT P setelah handshake. Di lftp, atur ftp:ssl-protect-data ke true.
    .use = Kirim 521 sebelum transfer jika tingkat PROT tidak cocok untuknya. Kirim 522 jika negosiasi TLS pada koneksi data gagal. Kirim 534 jika kebijakan menolak tingkat dalam PROT itu sendiri.

ftp-522 = Protokol jaringan tidak didukung, atau TLS gagal
    .description = Sebagai balasan atas EPRT atau EPSV, server tidak mendukung protokol jaringan; teksnya mencantumkan yang didukung. Sebagai balasan atas perintah transfer, TLS pada koneksi data gagal atau tidak dapat diterima.
    .when = Setelah EPRT dengan IPv6 di server tanpa IPv6. Dengan TLS, sering karena koneksi data tidak terenkripsi atau tidak melanjutkan sesi TLS: “session reuse required”.
    .fix = Untuk “session reuse required”, gunakan klien yang melanjutkan sesi TLS. Jika enkripsi tidak ada, kirim PROT P. Untuk protokol jaringan, gunakan salah satu nomor dalam teks: 1 adalah IPv4, 2 adalah IPv6.
    .use = Kirim 522 dengan daftar seperti “(1,2)” jika Anda tidak mendukung protokol jaringan, atau jika TLS pada koneksi data gagal. Kirim 521 jika tingkat PROT salah, dan 425 jika koneksi tidak terbentuk.

ftp-530 = Belum login
    .description = Pengguna belum login: nama pengguna atau kata sandi salah, akun tidak boleh menggunakan FTP, atau perintah memerlukan login dulu.
    .when = Sebagai balasan atas PASS setelah kata sandi salah, atas USER untuk login yang dilarang atau tidak terenkripsi, dan atas perintah apa pun sebelum login. IIS mengirimkannya jika direktori rumah tidak ada, server lain jika terlalu banyak pengguna terhubung.
    .fix = Periksa nama pengguna, kata sandi, dan host. Jika teksnya menyebut enkripsi atau TLS, pilih TLS eksplisit. Jika Anda mengelola server, periksa shell dan direktori rumah akun, serta daftar pengguna yang diizinkan.
    .use = Kirim 530 jika login gagal atau belum ada, tanpa menyebutkan bagian mana yang salah. Kirim 331 selagi Anda menunggu kata sandi. Kirim 421 untuk menutup koneksi setelah terlalu banyak percobaan, dan 550 jika pengguna yang sudah login tidak memiliki izin.

ftp-532 = Akun tambahan diperlukan untuk menyimpan file
    .description = Pengguna sudah login tetapi memerlukan akun tambahan, misalnya untuk penagihan, untuk menyimpan atau mengubah nama file. Server telah membuang perintah.
    .when = Sebagai balasan atas STOR, STOU, APPE, atau RNTO di sistem lama dengan akun tambahan. Sebagian server kecil mengirimkannya jika pengguna tidak boleh mengunggah.
    .fix = Kirim ACCT dengan akun tambahan Anda, lalu kirim perintah lagi. Jika Anda tidak memiliki akun tambahan, minta izin mengunggah kepada administrator server.
    .use = Kirim 532 jika penyimpanan memerlukan akun tambahan dan Anda telah membuang perintah. Kirim 332 jika Anda menyimpannya sampai ACCT datang. Kirim 550 jika pengguna tidak memiliki izin.

ftp-533 = Perlindungan perintah ditolak kebijakan
    .description = Server menolak perintah karena cara perlindungannya: tidak dilindungi sama sekali, atau pada tingkat yang tidak diizinkan kebijakan.
    .when = Sebagai balasan atas CCC pada koneksi tanpa TLS, atas perintah tanpa perlindungan jika MIC atau ENC diwajibkan, atau atas MIC, CONF, atau ENC pada tingkat yang salah.
    .fix = Siapkan TLS dengan AUTH TLS sebelum CCC. Dengan Kerberos, buat klien melindungi semua perintah dengan MIC atau ENC, sesuai tuntutan kebijakan server.
    .use = Kirim 533 jika perintah datang dengan perlindungan yang salah. Kirim 534 jika Anda menolak mekanisme, tingkat PROT, atau CCC itu sendiri. Kirim 537 jika mekanisme tidak mendukung tingkat itu.

ftp-534 = Ditolak karena kebijakan
    .description = Server mampu melakukan yang diminta, tetapi kebijakan keamanannya melarang: mekanisme, tingkat perlindungan, atau transfer tanpa perlindungan.
    .when = Sebagai balasan atas AUTH, PROT, atau CCC, atau atas transfer dengan tingkat perlindungan yang terlalu rendah. IIS mengirim “Policy requires SSL” untuk USER tanpa TLS, dan “Local policy on server does not allow TLS” jika tidak memiliki sertifikat.
    .fix = Pilih TLS eksplisit di program FTP Anda, dan buat program juga melindungi koneksi data. Jika server menolak TLS itu sendiri, minta administratornya memilih sertifikat dan mengizinkan TLS, dan jangan kirim kata sandi tanpa enkripsi.
    .use = Kirim 534 jika kebijakan melarang apa yang mampu Anda lakukan. Kirim 504 untuk menyembunyikan bahwa Anda mendukung mekanisme itu. Kirim 536 jika mekanisme tidak memiliki tingkat itu, dan 533 untuk perlindungan satu perintah.

ftp-535 = Pemeriksaan keamanan gagal
    .description = Data keamanan, perintah terlindungi, atau data file terlindungi tidak lolos pemeriksaan, seperti checksum atau nomor urutnya.
    .when = Sebagai balasan atas ADAT, MIC, CONF, dan ENC, serta atas transfer yang perlindungannya gagal. Dengan Kerberos, penyebab yang lazim adalah jam yang berbeda atau tiket yang kedaluwarsa.
    .fix = Ambil tiket baru, bandingkan jam kedua mesin, lalu mulai lagi dengan AUTH. Jika terjadi di tengah sesi, jaringan mungkin mengubah data.
    .use = Kirim 535 jika Anda menolak data keamanan atau tidak dapat memverifikasi yang dilindungi. Kirim 501 jika datanya bukan BASE64 yang valid. Kirim 533 jika kebijakan menolak tingkat perlindungannya.

ftp-536 = Tingkat perlindungan tidak didukung mekanisme
    .description = Server mengenal tingkat dalam PROT, tetapi mekanisme keamanan saat ini tidak menyediakannya.
    .when = Sebagai balasan atas PROT S atau PROT E pada TLS, yang hanya menyediakan C dan P. vsftpd juga mengirimkannya untuk tingkat ini.
    .fix = Kirim PROT P untuk melindungi koneksi data, atau PROT C untuk membiarkannya tanpa perlindungan jika kebijakan server mengizinkan.
    .use = Kirim 536 jika mekanisme tidak menyediakan tingkat yang dikenal. Kirim 504 untuk tingkat yang tidak dikenal. Kirim 534 jika kebijakan melarang tingkat itu.

ftp-537 = Tingkat perlindungan perintah tidak didukung mekanisme
    .description = Mekanisme keamanan saat ini tidak mendukung jenis perlindungan yang digunakan untuk mengirim perintah.
    .when = Sebagai balasan atas MIC, CONF, atau ENC. Dengan GSSAPI dan Kerberos, misalnya, CONF tidak didukung.
    .fix = Buat klien menggunakan ENC, yang melindungi isi dan integritas, atau MIC. Dengan TLS, kirim perintah apa adanya.
    .use = Kirim 537 jika mekanisme tidak dapat melindungi perintah dengan cara ini. Kirim 533 jika kebijakan melarangnya. Kirim 536 untuk tingkat dalam PROT.

ftp-550 = File atau direktori tidak tersedia
    .description = Server tidak menjalankan perintah, karena file atau direktori tidak ada atau pengguna tidak boleh menggunakannya dengan cara ini.
    .when = Sebagai balasan atas RETR, STOR, CWD, DELE, MKD, RNFR, dan lainnya, dengan teks seperti “Failed to open file” atau “Permission denied”. Server juga mengirimkannya jika SIZE atau MDTM tidak memiliki nilai untuk dilaporkan, sering dalam mode ASCII.
    .fix = Periksa path, ejaan, serta huruf besar dan kecil, mulai dari yang ditampilkan PWD. Jika file ada, minta administrator server memeriksa izin dan pemiliknya, SELinux, dan apakah server mengizinkan unggahan.
    .use = Kirim 550 jika file tidak ada atau aksesnya ditolak. Kirim 450 selama file hanya sedang dipakai. Kirim 553 jika nama baru tidak diizinkan, dan 530 jika pengguna belum login.

ftp-551 = Jenis halaman tidak dikenal
    .description = Server menghentikan tindakan, karena suatu halaman dalam file berstruktur halaman memiliki jenis yang tidak dikenalnya.
    .when = Selama unggahan dengan STRU P, yang hampir tidak digunakan sistem mana pun. ProFTPD mengirim 551 jika rentang file diminta dalam mode ASCII.
    .fix = Kirim STRU F dan TYPE I, lalu transfer file lagi.
    .use = Kirim 551 hanya untuk struktur halaman. Kirim 504 sebagai balasan atas STRU P jika Anda tidak mendukungnya.

ftp-552 = Jatah penyimpanan terlampaui
    .description = Server menghentikan tindakan, karena pengguna atau direktori telah menghabiskan semua penyimpanan yang boleh digunakannya.
    .when = Selama atau sebelum unggahan, jika kuota tercapai. Pure-FTPd juga mengirimkannya untuk disk penuh.
    .fix = Hapus file yang tidak diperlukan lagi, atau minta kuota lebih besar kepada administrator server. Lalu unggah lagi seluruh file.
    .use = Kirim 552 jika kuota pengguna atau direktori terlampaui. Kirim 452 jika seluruh sistem penuh. Kirim 426 jika hanya koneksinya yang terputus.

ftp-553 = Nama file tidak diizinkan
    .description = Server tidak menerima nama untuk file baru atau nama pengganti, atau tidak dapat membuat file.
    .when = Sebagai balasan atas STOR, STOU, APPE, atau RNTO, karena karakter terlarang, nama terlarang, atau file yang sudah ada. vsftpd mengirim “Could not create file” jika direktori tidak dapat ditulisi.
    .fix = Pastikan direktori ada dan Anda boleh menulis di sana. Lalu coba nama pendek tanpa spasi atau karakter khusus, dan lihat apakah sudah ada file dengan nama itu.
    .use = Kirim 553 jika Anda menolak nama file baru. Kirim 550 jika file tidak ada atau aksesnya ditolak. Kirim 501 jika path salah format, dan 552 jika kuota terlampaui.

ftp-554 = Posisi lanjut tidak valid
    .description = Server tidak dapat melanjutkan dari posisi yang diberikan REST, misalnya karena file lebih pendek dari itu.
    .when = Sebagai balasan atas RETR atau STOR setelah REST, atau atas REST itu sendiri di Pure-FTPd, jika transfer dilanjutkan setelah file berubah.
    .fix = Hapus file lokal yang tidak lengkap, atau kirim REST 0, lalu transfer lagi seluruh file. Jika unggahan terputus, ambil ukuran dari SIZE sebagai posisi.
    .use = Kirim 554 jika posisi itu tidak ada dalam file. Kirim 501 jika bukan angka. Kirim 555 jika jenis atau struktur tidak cocok dengan file.

ftp-555 = Jenis atau struktur tidak cocok dengan file
    .description = TYPE atau STRU saat ini tidak cocok dengan file yang ada di server, sehingga file itu tidak dapat dilanjutkan atau ditambahi.
    .when = Sebagai balasan atas APPE, atau atas transfer setelah REST, biasanya di sistem yang filenya memiliki jenis, seperti mainframe.
    .fix = Atur TYPE dan STRU seperti saat file pertama kali ditransfer, biasanya TYPE I dan STRU F. Jika tidak, transfer lagi seluruh file.
    .use = Kirim 555 jika TYPE atau STRU tidak cocok dengan file yang ada. Kirim 554 jika posisi lanjut tidak valid. Kirim 504 jika Anda sama sekali tidak mendukung jenis itu.

## Codes: 6yz

ftp-631 = Balasan dengan perlindungan integritas
    .description = Teksnya adalah balasan lain dalam BASE64, yang terlindung dari perubahan tetapi tidak dari pembacaan. Kodenya ada di dalam.
    .when = Setelah pertukaran keamanan dengan Kerberos atau GSSAPI selesai, sebagai balasan atas perintah yang dikirim dengan MIC. TLS tidak menggunakannya.
    .fix = Biarkan klien mendekode dan memverifikasi teks, lalu bertindak menurut balasan di dalamnya. Jika Anda hanya melihat 631 dalam log, aktifkan keluaran debug klien.
    .use = Kirim 631 untuk perintah yang dikirim dengan MIC, dengan tingkat perlindungan yang sama dengan perintahnya. Kirim 632 untuk ENC, dan 633 untuk CONF.

ftp-632 = Balasan terenkripsi dengan perlindungan integritas
    .description = Teksnya adalah balasan lain dalam BASE64, yang terenkripsi dan terlindung dari perubahan. Kodenya ada di dalam.
    .when = Setelah pertukaran keamanan dengan Kerberos atau GSSAPI selesai, sebagai balasan atas perintah yang dikirim dengan ENC. TLS tidak menggunakannya.
    .fix = Biarkan klien mendekripsi dan memverifikasi teks, lalu bertindak menurut balasan di dalamnya. Log hanya menampilkan balasan itu dengan keluaran debug klien.
    .use = Kirim 632 untuk perintah yang dikirim dengan ENC, pada tingkat perlindungan yang sama. Kirim 631 untuk MIC, dan 633 untuk CONF.

ftp-633 = Balasan terenkripsi tanpa perlindungan integritas
    .description = Teksnya adalah balasan lain dalam BASE64, yang terenkripsi tetapi tidak terlindung dari perubahan. Kodenya ada di dalam.
    .when = Sebagai balasan atas perintah yang dikirim dengan CONF, yang tidak didukung GSSAPI maupun Kerberos; jadi, kode ini hampir tidak pernah muncul.
    .fix = Biarkan klien mendekripsi teks, lalu bertindak menurut balasan di dalamnya. Utamakan ENC, yang juga melindungi dari perubahan.
    .use = Kirim 633 hanya untuk perintah yang dikirim dengan CONF. Kirim 632 jika mekanisme juga dapat melindungi integritas.

## Numbers that are no replies

ftp-10054 = Koneksi direset
    .description = Sisi lain, atau perangkat di antaranya, memutus koneksi. Nomor ini adalah kesalahan Windows WSAECONNRESET, yang dicantumkan daftar kode di antara kode FTP.
    .when = Di klien dan log Windows, sering selama transfer atau setelah jeda yang lama.
    .fix = Hubungkan lagi dan lanjutkan transfer. Jika terulang, periksa batas waktu firewall, buat klien mengirim NOOP, dan cari alasannya dalam log server.
    .use = Jangan pernah mengirim 10054. Kirim 426 jika koneksi data terputus. Kirim 421 jika Anda sendiri harus menutup koneksi kontrol.

ftp-10060 = Waktu tunggu koneksi habis
    .description = Server tidak merespons percobaan koneksi, atau berhenti merespons pada koneksi yang terbuka. Nomor ini adalah kesalahan Windows WSAETIMEDOUT, yang dicantumkan daftar kode di antara kode FTP.
    .when = Di klien Windows, jika nama host atau port salah, server mati, atau firewall membuang paket. Setelah PASV, koneksi data yang kehabisan waktu tunggu.
    .fix = Periksa nama host dan port, dan apakah server berjalan. Jika hanya daftar dan transfer yang kehabisan waktu tunggu, buka port pasif server, atau gunakan mode aktif.
    .use = Jangan pernah mengirim 10060: server yang dapat mengirimkannya berarti sudah merespons. Kirim 425 jika koneksi data tidak dapat dibuka.

ftp-10061 = Koneksi ditolak
    .description = Mesin merespons, tetapi tidak ada yang menerima koneksi di port itu. Nomor ini adalah kesalahan Windows WSAECONNREFUSED, yang dicantumkan daftar kode di antara kode FTP.
    .when = Di klien Windows, jika layanan FTP berhenti, port salah, atau firewall menolak koneksi.
    .fix = Periksa port: 21 untuk FTP dan TLS eksplisit, 990 untuk TLS implisit, 22 untuk SFTP, yang merupakan protokol lain. Lalu tanyakan kepada administrator server apakah layanannya berjalan.
    .use = Jangan pernah mengirim 10061. Sapa dengan 421 jika Anda berjalan tetapi tidak dapat melayani klien.

ftp-10066 = Direktori tidak kosong
    .description = Direktori masih berisi file. Nomor ini adalah kesalahan Windows WSAENOTEMPTY, yang dicantumkan daftar kode di antara kode FTP.
    .when = Dalam program Windows, dan dalam daftar kode di web. Server FTP mengirim 550 sebagai balasan atas RMD.
    .fix = Hapus file di dalam direktori, termasuk yang tersembunyi, lalu hapus direktorinya. Banyak program FTP dapat melakukan keduanya sekaligus.
    .use = Jangan pernah mengirim 10066, yang bukan kode tiga digit. Kirim 550 sebagai balasan atas RMD jika direktori tidak kosong.

ftp-10068 = Terlalu banyak pengguna
    .description = Terlalu banyak pengguna terhubung. Nomor ini adalah kesalahan Windows WSAEUSERS, yang dicantumkan daftar kode di antara kode FTP.
    .when = Hampir tidak pernah: server nyata mengirim 421 atau 530 dengan teks yang menyebutkan batasnya.
    .fix = Tunggu beberapa menit, lalu hubungkan lagi. Tutup koneksi Anda yang lain, karena mungkin ikut dihitung.
    .use = Jangan pernah mengirim 10068. Kirim 421 jika batas jumlah pengguna tercapai, dan tutup koneksi.
