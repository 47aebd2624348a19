# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = Simple Mail Transfer Protocol membawa email dari program email ke servernya dan dari satu server email ke server berikutnya. Setiap balasan diawali salah satu kode tiga digit ini.

## Classes: the first digit

smtp-class-1yz = 1yz · Tidak digunakan dalam SMTP
    .description = SMTP tidak mendefinisikan balasan yang diawali 1. Nomor seperti itu dalam daftar kode berasal dari sumber lain.
smtp-class-2yz = 2yz · Berhasil
    .description = Server telah menjalankan perintah.
smtp-class-3yz = 3yz · Menunggu lanjutan
    .description = Sejauh ini server telah menerima perintah dan menunggu sisanya.
smtp-class-4yz = 4yz · Kegagalan sementara
    .description = Server tidak menjalankan perintah, tetapi perintah yang sama mungkin berhasil nanti.
smtp-class-5yz = 5yz · Kegagalan permanen
    .description = Server telah menolak perintah dan akan menolaknya lagi sampai ada yang berubah.

## Categories: the second digit

smtp-category-x0z = x0z · Sintaks
    .description = Balasan menyangkut bentuk perintah, atau perintah yang tidak dikenal, tidak diimplementasikan, atau tidak pada tempatnya.
smtp-category-x1z = x1z · Informasi
    .description = Balasan memberikan informasi yang diminta klien, seperti status atau bantuan.
smtp-category-x2z = x2z · Koneksi
    .description = Balasan menyangkut koneksi dan layanan itu sendiri.
smtp-category-x3z = x3z · Ekstensi, autentikasi
    .description = RFC 5321 tidak memberi arti pada digit ini. Dalam praktiknya, balasan atas AUTH dan STARTTLS menggunakannya.
smtp-category-x4z = x4z · Tidak ditentukan
    .description = RFC 5321 tidak memberi arti pada digit ini, dan tidak ada balasan standar yang menggunakannya.
smtp-category-x5z = x5z · Sistem email
    .description = Balasan menyangkut sistem email penerima: kotak surat, penyimpanan, atau transfernya sendiri.

## Phases: where in the conversation a reply is met

smtp-phase-connect = sapaan
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = akhir data pesan
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = perintah apa pun

## Codes

smtp-211 = Status sistem atau bantuan sistem
    .description = Server melaporkan statusnya atau memberikan bantuan. Tidak ada pesan yang terpengaruh.
    .when = Sebagai balasan atas HELP, sering dalam beberapa baris, jika teksnya menjelaskan sistem, bukan cara menggunakannya.
    .fix = Tidak perlu tindakan. Teks ini untuk manusia; program mengetahui kemampuan server dari balasan atas EHLO.
    .use = Kirim 211 untuk laporan tentang sistem. Kirim 214 untuk petunjuk penggunaan server atau salah satu perintahnya.

smtp-214 = Teks bantuan
    .description = Server menjelaskan cara menggunakannya, atau arti salah satu perintahnya. Tidak ada pesan yang terpengaruh.
    .when = Sebagai balasan atas HELP, dengan atau tanpa nama perintah, sering dalam beberapa baris.
    .fix = Tidak perlu tindakan. Jangan biarkan program bertindak berdasarkan teks ini, karena setiap server menyusunnya secara berbeda; balasan EHLO mencantumkan apa yang didukung server.
    .use = Kirim 214 untuk petunjuk tentang server atau satu perintah. Kirim 211 untuk laporan tentang sistem, 504 untuk topik yang tidak didukung, dan 502 jika HELP tidak diimplementasikan.

smtp-220 = Siap menerima perintah atau siap untuk TLS
    .description = Server siap. Sebagai sapaan, 220 membuka sesi dan menyebutkan nama server; setelah STARTTLS, balasan ini meminta klien memulai handshake TLS.
    .when = Saat klien terhubung, kadang setelah jeda, dan sebagai balasan atas STARTTLS jika TLS dapat dimulai.
    .fix = Tidak perlu tindakan. Jika Anda mengembangkan klien, tunggu sapaan setidaknya lima menit, lalu kirim EHLO. Setelah STARTTLS dan handshake TLS, kirim EHLO lagi, karena balasan sebelumnya tidak berlaku lagi.
    .use = Kirim 220 sebagai sapaan hanya jika Anda dapat menerima email. Kirim 421 untuk masalah sementara, dan 554 untuk menolak sesi. Setelah STARTTLS, kirim 454 jika TLS untuk sementara tidak tersedia.

smtp-221 = Koneksi ditutup setelah QUIT
    .description = Server menegaskan bahwa sesi selesai dan menutup koneksi. Balasan ini tidak menyatakan hal baru tentang pesan apa pun.
    .when = Sebagai balasan atas QUIT, yang boleh dikirim klien kapan saja.
    .fix = Tidak perlu tindakan. Pesan yang mendapat 250 setelah titik penutup tetap diterima; transaksi yang masih terbuka dibatalkan. Untuk mengetahui nasib sebuah pesan, baca balasan sebelumnya.
    .use = Kirim 221 hanya sebagai balasan atas QUIT, lalu tutup koneksi. Kirim 421 jika server harus mengakhiri sesi, agar klien kembali nanti.

smtp-235 = Autentikasi berhasil
    .description = Server telah menerima autentikasi klien. Sisa sesi berjalan dengan identitas itu.
    .when = Sebagai balasan atas AUTH, langsung atau setelah satu atau beberapa tantangan 334.
    .fix = Tidak perlu tindakan. Sebagian pengirim atau penerima mungkin tetap ditolak, jadi baca balasan atas MAIL FROM dan RCPT TO.
    .use = Kirim 235 jika pertukaran AUTH selesai. Kirim 334 selama pertukaran masih memerlukan tanggapan klien, 535 untuk kredensial yang salah, dan 454 jika kredensial untuk sementara tidak dapat diperiksa.

smtp-250 = Perintah selesai
    .description = Perintah berhasil. Setelah titik penutup sebuah pesan, server juga bertanggung jawab menyampaikannya, meneruskannya, atau melaporkan kegagalan kepada pengirim amplop.
    .when = Sebagai balasan atas EHLO, MAIL FROM, RCPT TO, titik penutup, dan sebagian besar perintah lain. Setelah ETRN, artinya antrean sudah dijalankan; setelah ATRN, artinya klien dan server bertukar peran.
    .fix = Tidak perlu tindakan. Setelah titik penutup, pesan diterima tetapi masih bisa disaring, tertunda, atau dikembalikan. Jika tidak pernah sampai, minta penerima memeriksa folder spam, lalu minta administrator server penerima mencari di log.
    .use = Kirim 250 setelah titik penutup hanya jika pesan sudah tersimpan dengan aman; tolak pesan yang jika diterima harus Anda kembalikan. Kirim 251 untuk mengungkapkan alamat penerusan, dan 252 jika VRFY tidak dapat memverifikasi alamat.

smtp-251 = Email akan diteruskan, atau tidak ada email yang menunggu
    .description = Penerima tidak berada di server ini, dan server meneruskan email ke alamat dalam teks. Sebagai balasan atas ETRN, 251 berarti tidak ada pesan yang menunggu untuk node itu.
    .when = Sebagai balasan atas RCPT TO atau VRFY jika server mengetahui alamat baru penerima. Sebagai balasan atas ETRN jika antrean tidak berisi apa pun untuk node itu.
    .fix = Tidak perlu tindakan. Jika penerima mengonfirmasi alamat baru, perbarui buku alamat Anda, karena penerusan suatu saat bisa berhenti. Hanya 250 setelah titik penutup yang berarti pesan diterima.
    .use = Kirim 251 untuk meneruskan email dan mengungkapkan alamat baru. Kirim 250 untuk meneruskan tanpa mengungkapkannya, 551 untuk mengungkapkannya tanpa meneruskan, dan 550 jika tidak melakukan keduanya.

smtp-252 = Alamat belum diverifikasi, atau pengiriman email yang menunggu dimulai
    .description = Server tidak dapat memverifikasi alamat, tetapi menerima email untuknya dan mencoba mengirimkannya. Sebagai balasan atas ETRN, 252 berarti ada pesan yang menunggu untuk node itu dan pengirimannya sudah dimulai.
    .when = Sebagai balasan atas VRFY atau EXPN jika alamat tampak valid tetapi tidak dapat diperiksa, atau jika verifikasi dinonaktifkan demi keamanan. Sebagai balasan atas ETRN jika ada email yang menunggu.
    .fix = Alamat tidak dipastikan dan tidak ditolak: balasan atas RCPT TO dan atas titik penutup pesan yang menentukan. Setelah ETRN, bersiaplah menerima email.
    .use = Kirim 252 jika VRFY atau EXPN tidak dapat memverifikasi alamat. Kirim 250 untuk alamat yang terverifikasi, dan 550 untuk alamat yang tidak ada. Setelah ETRN, kirim 253 jika Anda mengetahui jumlah pesannya.

smtp-253 = Pengiriman email yang menunggu dimulai, beserta jumlahnya
    .description = Server telah memulai pengiriman email dalam antrean untuk node itu; teksnya menyebutkan jumlah pesan.
    .when = Sebagai balasan atas ETRN jika ada email yang menunggu dan server mengetahui jumlah pesannya.
    .fix = Tidak perlu tindakan, tetapi email datang melalui koneksi baru, mungkin baru nanti. Jika tidak sampai, periksa record MX atau alamat node itu dan apakah firewall Anda mengizinkan koneksi.
    .use = Kirim 253 sebagai balasan atas ETRN jika Anda mengetahui jumlah pesan yang menunggu. Kirim 252 jika tidak mengetahuinya, 251 jika tidak ada yang menunggu, dan 250 jika Anda tidak dapat memastikannya.

smtp-334 = Tantangan autentikasi
    .description = Pertukaran autentikasi berlanjut, dan server menunggu tanggapan klien. Teks setelah kode adalah tantangan dalam BASE64; teks itu boleh kosong.
    .when = Sebagai balasan atas AUTH, atau atas tanggapan klien, jika mekanisme memerlukan data lagi, seperti nama pengguna, kata sandi, atau hasil perhitungan.
    .fix = Kirim satu baris BASE64, atau “*” untuk membatalkan. Dengan LOGIN, “VXNlcm5hbWU6” meminta nama pengguna dan “UGFzc3dvcmQ6” meminta kata sandi. Hapus tanggapan klien sebelum membagikan log, karena BASE64 tidak menyembunyikan apa pun.
    .use = Kirim 334 hanya dengan tantangan BASE64, atau dengan satu spasi jika kosong. Kirim 235 jika pertukaran berhasil, 535 jika gagal, dan 501 jika klien mengirim “*” atau BASE64 yang tidak valid.

smtp-353 = Balasan untuk setiap penerima menyusul
    .description = Server telah menerima pesan dan kini membalas untuk setiap penerima secara terpisah, lalu untuk seluruh pesan. Kode ini milik PRDR, ekstensi dari draf yang kedaluwarsa; tidak ada standar yang mendefinisikannya.
    .when = Setelah titik penutup, misalnya dari Exim, jika klien meminta PRDR dan beberapa penerima telah diterima.
    .fix = Baca balasan selanjutnya, karena 353 belum menerima atau menolak apa pun. Cocokkan balasan dengan penerima yang diterima, sesuai urutan RCPT TO. Jika klien Anda tidak dapat mengikutinya, matikan PRDR.
    .use = Kirim 353 hanya kepada klien yang meminta PRDR. Jika tidak, kirim satu balasan untuk semua penerima, seperti 250, 451, atau 550.

smtp-354 = Siap menerima pesan
    .description = Server memperlakukan setiap baris berikutnya sebagai bagian pesan, sampai baris yang hanya berisi titik. Server belum menerima pesan itu.
    .when = Sebagai balasan atas DATA jika pengirim dan setidaknya satu penerima telah diterima.
    .fix = Jika Anda mengembangkan klien, akhiri setiap baris dengan CRLF, gandakan titik di awal baris, dan tutup dengan satu titik di baris tersendiri. Tunggu balasan setidaknya sepuluh menit; jika tidak ada, curigai line feed tanpa carriage return atau firewall.
    .use = Kirim 354 hanya jika ada penerima yang telah diterima. Kirim 503 jika MAIL FROM atau RCPT TO belum ada, dan 554 jika tidak ada penerima yang valid.

smtp-355 = Transfer yang terputus dapat dilanjutkan
    .description = Server telah memulihkan transaksi yang terputus. Teksnya diawali jumlah oktet yang sudah diterima. Kode ini milik CHECKPOINT, sebuah ekstensi eksperimental.
    .when = Sebagai balasan atas MAIL FROM jika TRANSID-nya cocok dengan transaksi yang terputus selama atau tepat setelah data pesan.
    .fix = Kirim DATA dan, setelah 354, lewati jumlah oktet yang disebutkan. Jumlah itu tidak menghitung amplop maupun titik yang ditambahkan di awal baris. Hanya 250 setelah titik penutup yang berarti pesan diterima.
    .use = Kirim 355 hanya jika TRANSID cocok dengan transaksi yang tersimpan. Kirim 250 jika TRANSID baru. Jika DATA membawa pesan, offset harus tepat berada di awal baris.

smtp-421 = Layanan tidak tersedia, koneksi ditutup
    .description = Server untuk sementara tidak dapat melayani klien dan menutup koneksi. Seluruh sesi berakhir, bukan hanya perintah saat ini.
    .when = Sebagai pengganti sapaan atau balasan atas perintah apa pun, ketika server dimatikan, kelebihan beban, terlalu lama menunggu, atau membatasi klien atau menundanya dengan greylisting. Pesan yang sedang ditransfer tidak diterima.
    .fix = Biarkan server email Anda mencoba ulang. Jika Anda mengelola server pengirim, coba host MX lain, atau host ini setelah 30 menit atau lebih. Jika 421 berlanjut, periksa apakah ada batas laju pengiriman Anda.
    .use = Kirim 421 sebagai balasan atas perintah apa pun jika koneksi harus ditutup, lalu tutuplah. Kirim 450, 451, atau 452 jika hanya satu perintah yang gagal. Sapa dengan 554 atau 521 untuk menolak secara permanen.

smtp-432 = Kata sandi perlu dialihkan ke mekanisme baru
    .description = Akun pengguna belum siap untuk mekanisme autentikasi yang dipilih. Satu kali login yang berhasil dengan mekanisme lain, biasanya PLAIN, menyiapkannya.
    .when = Sebagai balasan atas AUTH jika kata sandi yang tersimpan belum berfungsi dengan mekanisme yang dipilih. Microsoft Exchange juga mengirim 432 dengan 4.3.2 untuk memperlambat pengirim; Courier mengirimkannya selama suatu layanan mati.
    .fix = Atur program email ke PLAIN melalui TLS, login sekali, lalu kembali ke mekanisme yang ditolak. Jika teks tidak menyebut kata sandi, jangan ubah kata sandi Anda dan tunggu.
    .use = Kirim 432 jika satu kali login dengan PLAIN melalui TLS membuat mekanisme yang dipilih berfungsi. Kirim 534 jika kebijakan menuntut mekanisme yang lebih kuat, 535 untuk kredensial yang salah, dan 454 jika kredensial tidak dapat diperiksa.

smtp-450 = Kotak surat untuk sementara tidak tersedia
    .description = Kotak surat untuk sementara tidak tersedia: sedang sibuk, atau diblokir sementara oleh kebijakan seperti greylisting.
    .when = Biasanya sebagai balasan atas RCPT TO, atau setelah data pesan, sering karena server belum mengenal klien. Sebagai balasan atas ATRN, jika suatu domain tidak diizinkan atau klien terlalu sering meminta.
    .fix = Biarkan server email Anda mencoba ulang; jika berhenti mencoba, hubungi penerima dengan cara lain. Jika Anda mengelola server pengirim, coba ulang dari alamat IP yang sama dengan jarak 30 menit atau lebih, selama setidaknya empat sampai lima hari.
    .use = Kirim 450 selama kotak surat sibuk atau diblokir sementara, seperti pada greylisting. Kirim 550 jika kotak surat tidak ada, 451 untuk kesalahan server sendiri, dan 452 jika penyimpanan kurang.

smtp-451 = Kesalahan sementara saat memproses
    .description = Server berhenti memproses perintah karena kesalahan di server itu sendiri.
    .when = Misalnya ketika disk, basis data, atau pencarian DNS di server gagal, atau ketika server untuk sementara tidak dapat memproses ATRN. Banyak server juga menggunakan 451 untuk greylisting.
    .fix = Biarkan server email Anda mencoba ulang. Jika Anda mengelola server pengirim, simpan pesan dalam antrean dan coba ulang dengan jarak 30 menit atau lebih, selama setidaknya empat sampai lima hari. Log server penerima menunjukkan penyebabnya.
    .use = Kirim 451 jika pemrosesan Anda sendiri gagal tetapi mungkin pulih. Kirim 450 untuk kotak surat yang sibuk atau diblokir sementara, 452 jika penyimpanan kurang, dan 554 jika mencoba ulang tidak membantu.

smtp-452 = Penyimpanan kurang, atau terlalu banyak penerima
    .description = Server kekurangan penyimpanan untuk pesan, atau tidak dapat menerima penerima lagi dalam transaksi ini.
    .when = Jika penyimpanan kurang, mungkin untuk ukuran yang dinyatakan dengan SIZE. Sebagai balasan atas RCPT TO jika transaksi sudah memuat penerima sebanyak yang dapat ditampung.
    .fix = Biarkan server email Anda mencoba ulang; jika program email melaporkan terlalu banyak penerima, kirim pesan secara terpisah kepada sisanya. Jika penyimpanan kurang, minta administrator server atau pemilik kotak surat mengosongkan ruang.
    .use = Kirim 452 selama penyimpanan kurang, atau jika batas jumlah penerima, setidaknya 100, tercapai. Kirim 552 jika kuota atau batas ukuran yang permanen terlampaui, dan 451 untuk kesalahan server lainnya.

smtp-453 = Tidak ada email untuk diambil
    .description = Tidak ada email yang menunggu untuk domain mana pun yang disebutkan dalam ATRN, perintah yang digunakan klien untuk mengambil emailnya. Tidak ada masalah.
    .when = Sebagai balasan atas ATRN jika klien boleh mengambil email untuk semua domain yang disebutkannya dan tidak ada yang menunggu. Sebagian server juga mengirim 453 untuk masalah sementara, yang disebutkan dalam teks.
    .fix = Ambil email lagi pada waktu terjadwal berikutnya, karena penyedia mungkin menolak percobaan yang terlalu sering. Jika Anda menantikan email, pastikan record MX domain mengarah ke penyedia ini.
    .use = Kirim 453 jika antrean kosong, atau kirim 250, bertukar peran, lalu kirim EHLO dan QUIT. Kirim 450 jika suatu domain tidak diizinkan, dan 451 jika hak akses saat ini tidak dapat diperiksa.

smtp-454 = Autentikasi atau TLS untuk sementara tidak tersedia
    .description = Server mengalami gangguan sementara. Sebagai balasan atas AUTH, server tidak dapat memeriksa kredensial; sebagai balasan atas STARTTLS, TLS tidak tersedia.
    .when = Misalnya selama basis data pengguna atau sertifikat TLS tidak tersedia. Postfix juga mengirim 454 4.7.1 sebagai balasan atas RCPT TO ketika menolak relay.
    .fix = Jangan ubah kata sandi Anda: server belum memeriksanya. Setelah STARTTLS, tunggu; kirim tanpa enkripsi hanya jika kebijakan Anda mengizinkannya. Jika teks menolak relay, login atau perbaiki alamat penerima.
    .use = Kirim 454 jika gangguan sementara di server Anda menghentikan AUTH atau STARTTLS. Kirim 535 untuk kredensial yang salah, 432 untuk pengalihan kata sandi, dan 530 jika login atau TLS harus didahulukan.

smtp-455 = Parameter untuk sementara tidak dapat digunakan
    .description = Server untuk sementara tidak dapat menjalankan suatu parameter MAIL FROM atau RCPT TO.
    .when = Misalnya sebagai balasan atas MAIL FROM jika server saat ini tidak dapat memenuhi tenggat BY dari DELIVERBY.
    .fix = Biarkan server email Anda mencoba ulang. Jika Anda mengelola server pengirim, cari parameter itu dalam teks atau log, dan hilangkan hanya jika pesan tidak memerlukannya.
    .use = Kirim 455 jika Anda mendukung parameter tetapi saat ini tidak dapat menjalankannya, kecuali spesifikasinya menyebutkan kode lain. Kirim 555 jika Anda tidak mendukung parameter itu, dan 501 jika nilainya salah format.

smtp-456 = Pesan ditolak melalui IPv6
    .description = Server menolak pesan melalui IPv6 dan ingin pesan dikirim lagi melalui IPv4. Tidak ada standar yang mendefinisikan kode ini; menurut laporan, kode ini berasal dari Internet-Draft tahun 2013 yang sudah kedaluwarsa.
    .when = Jarang. Sisimai, program pembaca laporan kegagalan pengiriman, mencantumkannya untuk pesan yang gagal SPF dan DKIM melalui IPv6. Courier mengirimkannya untuk alamat yang baru saja gagal.
    .fix = Baca teksnya. Jika menyebut IPv6, coba ulang melalui IPv4, lalu perbaiki SPF dan DKIM untuk IPv6. Jika Anda tidak mengelola server pengirim, teruskan teks kesalahan lengkap kepada administratornya.
    .use = Jangan kirim 456 di Internet publik: klien yang tidak mengenalnya bisa terus mencoba ulang melalui IPv6. Kirim 450 untuk penolakan sementara, dan 550 untuk penolakan permanen.

smtp-458 = Antrean tidak dapat dijalankan untuk node ini
    .description = Server tidak menjalankan antreannya untuk node yang disebutkan dalam ETRN, karena alasan lokal yang tidak dinyatakan kode ini. Meskipun kelasnya sementara, menunggu saja jarang membantu.
    .when = Sebagai balasan atas ETRN, biasanya karena klien tidak ada dalam daftar yang boleh menjalankan antrean untuk node itu.
    .fix = Pastikan nama node ditulis lengkap dengan domainnya dan sama dengan nama yang digunakan server untuk mengantrekan email Anda. Lalu minta administrator server itu mengizinkan server Anda. Sementara itu, server terus mencoba mengirimkan email yang menunggu.
    .use = Kirim 458 jika antrean tidak dapat dijalankan dan Anda tidak memberikan alasan. Kirim 459 untuk memberikan alasan, dan 501 untuk argumen yang salah format.

smtp-459 = Antrean tidak boleh dijalankan untuk node ini
    .description = Server menolak menjalankan antreannya untuk node yang disebutkan dalam ETRN, dan teksnya memberikan alasan. Meskipun digit pertamanya 4, penolakan biasanya bertahan sampai ada yang diubah.
    .when = Jika aturan server tidak mengizinkan klien ini melepaskan email untuk node, subdomain, atau antrean itu, atau jika nama node tidak dapat diubah menjadi alamat.
    .fix = Baca alasannya dalam teks. Jika nama tidak dapat diubah menjadi alamat, perbaiki perintah atau DNS. Jika izin belum ada, mintalah kepada administrator server.
    .use = Kirim 459 jika Anda menolak node dan dapat menyebutkan alasannya. Kirim 458 jika Anda sekadar tidak dapat menjalankan antrean, 501 untuk argumen yang salah format, dan 251 jika tidak ada email yang menunggu.

smtp-500 = Perintah tidak dikenal
    .description = Server tidak mengenal perintah, atau barisnya terlalu panjang. Dalam pertukaran AUTH, tanggapan klien lebih panjang dari buffer server.
    .when = Jika perintah salah tulis atau termasuk ekstensi yang tidak dimiliki server, jika server yang sangat lama menerima EHLO, atau jika klien mengirim teks pesan meskipun DATA ditolak.
    .fix = Jika EHLO ditolak, gunakan HELO. Jika tidak, bandingkan log sesi dengan balasan EHLO, dan cari baris yang terlalu panjang dan firewall yang mengubah SMTP. Jika Anda tidak mengelola server pengirim, teruskan teks kesalahan lengkap kepada administratornya.
    .use = Kirim 500 untuk perintah yang tidak dikenal atau baris yang terlalu panjang, tetapi terima baris sampai 512 oktet. Kirim 502 untuk perintah dikenal yang tidak Anda implementasikan, dan 501 untuk argumen yang salah.

smtp-501 = Argumen perintah salah format
    .description = Server mengenal perintah tetapi tidak dapat menerima argumennya: sintaksnya salah, alamat terlalu panjang, atau argumen tidak diperbolehkan.
    .when = Setelah alamat yang salah format, nama yang salah dalam EHLO, atau argumen untuk DATA, RSET, QUIT, atau STARTTLS. Sebagai balasan atas AUTH, setelah pertukaran yang dibatalkan, BASE64 yang tidak valid, atau tanggapan awal yang terlarang.
    .fix = Periksa apakah ada spasi liar, bagian yang hilang, atau pemisah baris dalam alamat. Jika Anda mengelola klien, periksa juga nama host dalam EHLO dan, untuk AUTH, pengodean BASE64.
    .use = Kirim 501 jika argumen perintah yang dikenal melanggar tata bahasanya. Kirim 500 untuk perintah yang tidak dikenal, 504 untuk argumen yang tidak Anda implementasikan, dan 553 untuk nama kotak surat yang tidak Anda izinkan.

smtp-502 = Perintah tidak diimplementasikan
    .description = Server mengenal perintah tetapi tidak mengimplementasikannya. Sesi dapat berlanjut tanpanya.
    .when = Biasanya sebagai balasan atas VRFY, EXPN, atau HELP, yang tidak ditawarkan banyak server, atau atas EHLO di server lama. Server untuk On-Demand Mail Relay mungkin hanya menerima EHLO, AUTH, ATRN, dan QUIT.
    .fix = Lanjutkan tanpa perintah itu; ganti EHLO dengan HELO. Jika pengirimannya sendiri gagal, pastikan server pengirim menghubungi host dan port yang benar.
    .use = Kirim 502 untuk perintah dikenal yang tidak Anda implementasikan, dan jangan cantumkan dalam balasan EHLO. Kirim 500 untuk perintah yang tidak dikenal, dan 504 untuk argumen yang tidak didukung.

smtp-503 = Urutan perintah salah
    .description = Perintah datang pada saat yang salah: langkah sebelumnya belum ada atau ditolak, atau langkah yang sama sudah dijalankan.
    .when = Sebagai balasan atas RCPT TO tanpa MAIL FROM yang diterima, DATA tanpa penerima yang diterima, MAIL FROM atau AUTH kedua, AUTH di tengah transaksi email, atau sebagian besar perintah setelah sapaan 554.
    .fix = Lihat balasan sebelumnya: MAIL FROM, RCPT TO, atau AUTH yang ditolak sering kali merupakan masalah sebenarnya. Perbaiki itu dan mulai lagi. Di program email, pastikan autentikasi untuk email keluar aktif.
    .use = Kirim 503 jika perintah yang benar datang pada saat yang salah. Kirim 530 jika login atau STARTTLS belum ada. Terima NOOP, HELP, VRFY, EXPN, dan RSET bahkan sebelum EHLO.

smtp-504 = Argumen perintah tidak didukung
    .description = Server mengimplementasikan perintah, tetapi tidak dengan argumen ini. Sebagai balasan atas AUTH, artinya server tidak mendukung mekanismenya, atau hanya mendukungnya pada koneksi terenkripsi.
    .when = Sebagai balasan atas AUTH dengan mekanisme yang tidak didukung, atau atas HELP dengan topik yang tidak didukung. Sebagian server juga mengirimkannya untuk nama host atau alamat yang tidak ditulis lengkap dengan domainnya.
    .fix = Untuk AUTH, aktifkan TLS, lalu pilih mekanisme dari balasan EHLO yang baru. Untuk EHLO, atur nama host klien yang lengkap dengan domainnya. Untuk alamat, tulis domainnya secara lengkap.
    .use = Kirim 504 untuk argumen yang tidak Anda implementasikan, atau untuk mekanisme AUTH yang tidak dikenal atau memerlukan enkripsi. Kirim 502 jika Anda tidak mengimplementasikan perintahnya, 501 untuk sintaks yang salah, dan 534 untuk mekanisme yang terlalu lemah bagi kebijakan Anda.

smtp-505 = Autentikasi diwajibkan
    .description = Klien harus login terlebih dahulu. Tidak ada standar yang mendefinisikan 505; Novell NetMail mengirimkannya ketika server lain mengirim 530.
    .when = Dari Novell NetMail, ketika klien mengirim email tanpa login. Daftar kode di web juga mencantumkan 505 untuk domain tanpa DNS atau record MX.
    .fix = Di program email, aktifkan autentikasi untuk email keluar. Jika teks menyebut domain, periksa apakah domain itu salah tulis.
    .use = Jangan kirim 505. Kirim 530 dengan 5.7.0 untuk mewajibkan autentikasi, dan 550 untuk penolakan lain.

smtp-520 = Pengenal QHLO ditolak
    .description = Server menolak pengenal dalam QHLO. Tidak ada RFC yang mendefinisikan kode ini; menurut laporan, kode ini berasal dari QUICKSTART, Internet-Draft kedaluwarsa tentang mempersingkat awal sesi.
    .when = Dari server yang dibuat menurut draf QUICKSTART yang kedaluwarsa. Dari server lain, artinya khusus server itu, atau nomornya adalah 5.2.0 yang ditulis tanpa titik.
    .fix = Baca teks setelah kode. Jika ini balasan atas QHLO, mulai lagi dengan EHLO. Jika bukan, tanyakan artinya kepada administrator server penerima.
    .use = Jangan kirim 520 di luar eksperimen dengan QHLO. Kirim 501 atau 504 untuk argumen EHLO yang salah, dan 554 jika tidak ada kode lain yang cocok.

smtp-521 = Host tidak menerima email
    .description = Host ini tidak pernah menerima email, apa pun pesan, pengirim, atau penerimanya.
    .when = Sebagai pengganti sapaan; server boleh mengulanginya untuk perintah berikutnya atau menutup koneksi. Sebagian penyedia besar mengirimkannya kepada host yang tercantum dalam daftar blokir. Daftar kode di web keliru membacanya sebagai 5.2.1.
    .fix = Periksa domain dalam alamat penerima, lalu record MX-nya. Jika salah, minta administrator domain memperbaikinya atau menerbitkan null MX. Jika teks menyebut daftar blokir, minta penghapusan dari daftar itu.
    .use = Kirim 521 hanya dari host yang tidak pernah menerima email. Kirim 554 untuk menolak pengirim atau koneksi tertentu, dan 556 dari relay yang mengetahui dari DNS bahwa domain penerima tidak menerima email.

smtp-523 = Enkripsi diperlukan sebelum login
    .description = Mekanisme AUTH yang dipilih memerlukan koneksi terenkripsi. Registri kode status terperinci memasangkan 523 dengan X.7.10; tidak ada RFC yang mendefinisikan balasan ini.
    .when = Sebagai balasan atas AUTH dengan mekanisme seperti PLAIN selama TLS belum aktif. Courier mengirim 523 untuk pesan yang melebihi batas ukurannya; daftar kode di web hanya memberikan arti itu.
    .fix = Aktifkan enkripsi untuk email keluar, STARTTLS di port 587 atau TLS di port 465, lalu login lagi. Jangan pernah mengirim kata sandi tanpa enkripsi. Jika teks menyebut ukuran, perkecil pesan.
    .use = Kirim 523 dengan 5.7.10 jika klien terbantu dengan mengetahui penyebab persisnya; RFC 4954 sendiri menggunakan 504. Kirim 530 untuk mewajibkan STARTTLS sebelum perintah lain.

smtp-525 = Akun pengguna dinonaktifkan
    .description = Kredensial benar, tetapi akun telah dinonaktifkan. Registri kode status terperinci memasangkan 525 dengan X.7.13; tidak ada RFC yang mendefinisikan balasan ini.
    .when = Sebagai balasan atas AUTH, misalnya setelah tagihan tidak dibayar, penyalahgunaan, atau dugaan pembobolan. Sebagian server juga mengirim 525 sebagai balasan atas RCPT TO untuk penerima yang dinonaktifkan.
    .fix = Ikuti petunjuk dalam teks; sebagian penyedia meminta kata sandi baru. Jika tidak, minta administrator email mengaktifkan akun. Jika Anda mengelola server, cari tahu mengapa akun dinonaktifkan.
    .use = Kirim 525 dengan 5.7.13 hanya jika kredensial benar. Kirim 535 jika salah, dan 550 jika akun yang dinonaktifkan milik penerima.

smtp-530 = Login atau enkripsi harus didahulukan
    .description = Klien harus lebih dahulu login dengan AUTH atau, jika dinyatakan dalam teks, mengenkripsi koneksi dengan STARTTLS.
    .when = Sebagai balasan atas MAIL FROM, ATRN, dan sebagian besar perintah lain di server email keluar (submission) atau server privat. Daftar kode di web keliru membaca 530 sebagai 5.3.0.
    .fix = Baca teks untuk mengetahui langkah yang kurang. Di program email, aktifkan TLS dan autentikasi untuk email keluar. Jika email antarserver gagal, periksa apakah record MX mengarah ke server email keluar (submission).
    .use = Kirim 530 jika AUTH atau STARTTLS harus didahulukan, tetapi jangan wajibkan STARTTLS di host MX publik. Kirim 535 jika kredensial gagal, dan 550 jika izin tidak ada.

smtp-534 = Metode login terlalu lemah
    .description = Kebijakan menuntut mekanisme AUTH yang lebih kuat untuk pengguna ini. Kredensialnya tidak dipersoalkan.
    .when = Sebagai balasan atas AUTH. Sebagian penyedia besar menggunakannya untuk menuntut kata sandi aplikasi atau login di web. Courier mengirim 534 untuk pesan yang terlalu besar, dan itulah artinya dalam daftar kode di web.
    .fix = Jika teks menyebut kata sandi aplikasi atau halaman web, ikuti petunjuknya. Jika tidak, pilih mekanisme yang lebih kuat atau perbarui program email. Jika teks menyebut ukuran, perkecil pesan.
    .use = Kirim 534 dengan 5.7.9 jika kebijakan menilai mekanisme yang didukung terlalu lemah. Kirim 504 jika Anda tidak mendukungnya atau mekanisme itu memerlukan enkripsi, dan 535 jika kredensial gagal.

smtp-535 = Kredensial tidak diterima
    .description = Autentikasi gagal karena kredensial salah atau tidak mencukupi. Pesannya tidak dipersoalkan.
    .when = Sebagai balasan atas AUTH, misalnya setelah kata sandi salah ketik atau sudah diubah, nama pengguna tanpa domainnya, atau token kedaluwarsa. Daftar kode di web keliru membaca 535 sebagai 5.3.5.
    .fix = Periksa nama pengguna, sering kali berupa alamat lengkap, dan masukkan lagi kata sandi. Jika keduanya benar, buat kata sandi aplikasi, atau tanyakan kepada administrator apakah SMTP AUTH aktif. Hentikan program yang mengulang kredensial lama, karena banyak server mengunci akun.
    .use = Kirim 535 dengan 5.7.8 jika kredensial tidak lolos pemeriksaan. Kirim 454 jika layanan Anda sendiri yang gagal, agar klien tidak meminta kata sandi baru. Kirim 525 untuk akun yang dinonaktifkan.

smtp-538 = Mekanisme memerlukan enkripsi
    .description = Mekanisme AUTH yang dipilih hanya boleh digunakan pada koneksi terenkripsi. RFC 4954 mempertahankan kode ini sebagai catatan sejarah: server sebaiknya tidak mengumumkan mekanisme seperti itu sebelum TLS.
    .when = Sebagai balasan atas AUTH, dari server lama yang mengumumkan mekanisme pada koneksi yang tidak terenkripsi lalu menolaknya.
    .fix = Alihkan program email ke TLS untuk email keluar, STARTTLS di port 587 atau TLS di port 465, lalu login. Jika Anda mengelola server, berhentilah mengumumkan mekanisme itu sebelum TLS.
    .use = Jangan kirim 538 dari perangkat lunak baru. Jika klien mencoba mekanisme itu sebelum TLS, kirim 504 dengan 5.5.4, atau 523 dengan 5.7.10. Kirim 530 untuk mewajibkan STARTTLS sebelum perintah lain.

smtp-550 = Kotak surat tidak tersedia atau email ditolak
    .description = Kotak surat tidak ada, akses ditolak, atau kebijakan melarang perintah. Kebijakan dapat menolak relay, pengirim, server pengirim, atau pesan.
    .when = Sebagai balasan atas RCPT TO jika kotak surat tidak ada, atau setelah data pesan jika filter mempermasalahkan konten, SPF, DKIM, atau reputasi server pengirim.
    .fix = Baca teks dan kode terperinci jika ada. Jika kotak surat tidak ada, perbaiki alamat. Jika relay ditolak, login. Jika kebijakan menolak pesan, minta administrator server pengirim memeriksa SPF, DKIM, DNS balik, dan daftar blokir.
    .use = Kirim 550 jika kotak surat tidak ada atau kebijakan menolak email. Kirim 450 selama kotak surat sibuk atau diblokir, 551 untuk memberikan alamat lain, dan 553 untuk nama yang tidak Anda izinkan.

smtp-551 = Pengguna tidak ada di server ini, alamat lain diberikan
    .description = Pengguna tidak memiliki kotak surat di server ini. Server tidak meneruskan email, tetapi menyebutkan alamat lain untuk dicoba.
    .when = Jika server mengetahui alamat lain pengguna dan boleh mengungkapkannya. Sebagian server mengirim 551 untuk relay yang ditolak.
    .fix = Pastikan alamat dalam teks kepada penerima dengan cara lain, karena server palsu bisa menyebutkan alamat apa pun. Lalu kirim ke sana dan perbarui buku alamat Anda. Jika teks menyebut relay, login.
    .use = Kirim 551 hanya jika Anda boleh mengungkapkan alamat lain itu. Kirim 251 jika Anda sendiri meneruskan email, dan 550 untuk menolak tanpa alamat. Jangan mengandalkan klien untuk memberi tahu penggunanya.

smtp-552 = Kuota atau batas ukuran terlampaui
    .description = Pesan melebihi kuota penyimpanan penerima atau batas ukuran server. Sebagai balasan atas RCPT TO, 552 juga bisa berarti terlalu banyak penerima, seperti dalam RFC 821.
    .when = Sebagai balasan atas MAIL FROM jika SIZE yang dinyatakan melebihi batas, atas RCPT TO jika kotak surat tidak dapat menampung pesan, atau setelah data pesan.
    .fix = Jika pesan terlalu besar, perkecil atau bagikan tautan. Jika kotak surat penuh, hubungi penerima dengan cara lain dan minta agar ruang dikosongkan. Jika penerima terlalu banyak, kirim pesan secara terpisah kepada sisanya.
    .use = Kirim 552 jika kuota atau batas ukuran yang permanen menghalangi pesan. Kirim 452 jika penyimpanan untuk sementara kurang atau penerima terlalu banyak, dan 550 atau 554 jika alasannya kebijakan.

smtp-553 = Nama kotak surat tidak dapat diterima
    .description = Server tidak menerima nama kotak surat: sintaksnya salah, bentuknya tidak diizinkan atau, sebagai balasan atas VRFY, nama itu dapat berarti lebih dari satu pengguna.
    .when = Setelah alamat yang salah format atau terlarang, atau nama yang ambigu dalam VRFY. Sebagian server mengirimkannya jika alamat pengirim bukan milik pengguna yang login, atau untuk relay yang ditolak.
    .fix = Perbaiki salah ketik, karakter yang tidak semestinya, dan domain yang hilang dalam alamat. Jika alamat pengirim ditolak, kirim dari alamat akun Anda. Setelah VRFY, pilih salah satu kotak surat yang tercantum. Jika relay ditolak, login.
    .use = Kirim 553 jika namanya sendiri tidak dapat diterima atau ambigu. Kirim 550 jika kotak surat itu tidak ada atau kebijakan menolak email, dan 501 jika Anda tidak dapat mengurai argumennya.

smtp-554 = Transaksi gagal atau sesi ditolak
    .description = Transaksi gagal karena alasan yang tidak dijelaskan kode lain. Sebagai pengganti sapaan, 554 berarti server tidak menawarkan layanan SMTP kepada klien ini.
    .when = Saat koneksi dibuka, setelah DATA jika tidak ada penerima yang valid, atau setelah data pesan jika konten atau kebijakan menghentikan pesan. Sebagian server juga mengirimkannya untuk relay yang ditolak atau TLS yang tidak memadai.
    .fix = Perhatikan tahap yang gagal. Pada sapaan, periksa record MX dan apakah alamat IP server pengirim tercantum dalam daftar blokir. Pada DATA, cari penerima yang ditolak. Setelah data pesan, ubah hal yang dipermasalahkan dalam teks.
    .use = Kirim 554 jika tidak ada kode lain yang cocok. Jika Anda mengirimkannya sebagai sapaan, berikan alasannya, dan balas setiap perintah selain QUIT dengan 503. Kirim 521 dari host yang tidak pernah menerima email, dan 451 untuk kesalahan sementara.

smtp-555 = Parameter MAIL FROM atau RCPT TO tidak didukung
    .description = Server tidak mengenal atau tidak mengimplementasikan parameter setelah alamat dalam MAIL FROM atau RCPT TO.
    .when = Jika parameter seperti BODY, SMTPUTF8, atau NOTIFY termasuk ekstensi yang tidak dimiliki server. Sebagian server juga mengirimkannya untuk perintah yang salah format, misalnya alamat tanpa kurung sudut.
    .fix = Bandingkan parameter dalam log sesi dengan balasan EHLO, dan berhentilah mengirim yang tidak diumumkannya. Periksa apakah ada karakter yang tidak semestinya dalam alamat. Jika Anda tidak mengelola server pengirim, teruskan teks kesalahan lengkap kepada administratornya.
    .use = Kirim 555 untuk parameter yang tidak Anda implementasikan, kecuali spesifikasinya menyebutkan kode lain. Kirim 455 jika Anda untuk sementara tidak dapat menjalankannya, dan 501 untuk sintaks yang salah.

smtp-556 = Domain penerima tidak menerima email
    .description = Domain penerima sama sekali tidak menerima email. Server ini mengetahuinya tanpa terhubung ke domain itu, biasanya dari record null MX.
    .when = Dari relay atau server email keluar (submission) yang menemukan null MX: satu record MX yang menyebutkan titik, bukan host. Courier juga mengirim 556 untuk alamat yang baru saja gagal, dan Alibaba Cloud untuk terlalu banyak penerima.
    .fix = Periksa apakah domain penerima salah tulis atau kelebihan awalan www. Jika benar, hubungi penerima dengan cara lain. Jika domain itu milik Anda, ganti null MX dengan record MX yang sebenarnya.
    .use = Kirim 556 dengan 5.1.10 jika domain penerima menerbitkan null MX. Kirim 550 dengan 5.7.27 jika domain pengirim yang menerbitkannya, 521 dari host yang tidak pernah menerima email, dan 451 jika pencarian DNS gagal.

smtp-557 = Kueri alamat ditolak
    .description = Server menolak kueri tentang suatu alamat, misalnya tentang kunci publiknya. Tidak ada RFC yang mendefinisikan kode ini; menurut laporan, kode ini berasal dari Internet-Draft yang kedaluwarsa.
    .when = Dari server yang dibuat menurut draf kedaluwarsa itu. Dalam email biasa, IndiMail mengirim 557 untuk terlalu banyak penerima, dan Alibaba Cloud untuk terlalu banyak data. Daftar kode di web mencantumkan “Too many duplicate messages” atau “Access denied”.
    .fix = Berpeganglah pada teks setelah kode, karena nomor ini tidak memiliki arti yang disepakati. Periksa alamat penerima dan jumlah penerima. Lalu tanyakan kepada postmaster server penerima.
    .use = Jangan kirim 557 di luar eksperimen dengan kueri alamat. Kirim 550 untuk menolak alamat atau karena kebijakan, 554 jika tidak ada kode lain yang cocok, dan 450 untuk pemblokiran sementara.
