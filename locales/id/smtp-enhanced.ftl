# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Kode status email terperinci
    .description = Kode tiga angka (kelas, subjek, dan detail), seperti 5.1.1, yang menyebutkan penyebab balasan email atau laporan kegagalan pengiriman dengan lebih tepat daripada kode tiga digit. Nama Inggrisnya “enhanced status code”.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Berhasil
    .description = Langkah yang dilaporkan berhasil; detailnya mungkin menyatakan apa yang diubah untuk pengiriman.
smtp-enhanced-class-4 = 4 · Kegagalan sementara
    .description = Pesan valid, tetapi kondisi sementara menundanya atau menghentikan percobaan; mengirimnya nanti mungkin berhasil.
smtp-enhanced-class-5 = 5 · Kegagalan permanen
    .description = Mengirim lagi pesan yang sama kemungkinan tidak membantu; pesan atau tujuannya harus berubah dahulu.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Lainnya atau tidak ditentukan
    .description = Kode tidak menyatakan letak penyebabnya; hanya kelasnya yang diketahui.
smtp-enhanced-category-1 = X.1 · Alamat
    .description = Kode menyangkut alamat pengirim atau penerima, bentuk atau kevalidannya; pengirim biasanya dapat memperbaikinya.
smtp-enhanced-category-2 = X.2 · Kotak surat
    .description = Kode menyangkut kotak surat penerima, yang dianggap dikendalikan penerima.
smtp-enhanced-category-3 = X.3 · Sistem email
    .description = Kode menyangkut sistem email di tujuan, yang dikendalikan administratornya.
smtp-enhanced-category-4 = X.4 · Jaringan dan rute
    .description = Kode menyangkut jaringan, atau layanan yang mencari rute, seperti DNS, di tujuan atau di perjalanan.
smtp-enhanced-category-5 = X.5 · Protokol email
    .description = Kode menyangkut pertukaran antarsistem email: perintah, urutan atau argumennya, atau koneksi yang tidak andal.
smtp-enhanced-category-6 = X.6 · Konten
    .description = Kode menyangkut konten pesan: jenisnya, pengodeannya, atau konversi yang tidak didukung salah satu sisi.
smtp-enhanced-category-7 = X.7 · Keamanan dan kebijakan
    .description = Kode menyangkut keamanan atau kebijakan: penyaringan, izin, autentikasi, atau enkripsi. Kedua sisi mungkin harus bertindak.

## Details

smtp-enhanced-x-0-0 = Tanpa detail lebih lanjut
    .description = Hanya kelasnya yang diketahui: berhasil, atau jenis kegagalan. Kode tidak menyebutkan subjek maupun penyebab.
    .when = Jika tidak ada kode lain yang cocok. Postfix menegaskan pesan yang masuk antrean dengan 250 2.0.0; laporan kegagalan pengiriman memuat 4.0.0 atau 5.0.0 untuk kegagalan tanpa kode yang lebih baik.
    .fix = Setelah keberhasilan, tidak perlu tindakan. Setelah kegagalan, baca kode tiga digit dan teksnya; jika keterangannya kurang, minta teks kesalahan lengkap kepada administrator server pengirim.
    .use = Kirim X.0.0 hanya jika yang diketahui cuma kelasnya. Jika Anda mengetahui subjeknya, kirim detail 0 dari subjek itu, seperti X.1.0.

smtp-enhanced-x-1-0 = Status alamat lainnya
    .description = Kode menyangkut alamat pengirim atau penerima, tetapi tidak menyatakan dalam hal apa.
    .when = Sebagai balasan atas MAIL FROM, 250 2.1.0 menerima pengirim. Kegagalan melaporkan masalah alamat yang tidak dijelaskan kode lain; Postfix menggunakannya untuk pengirim yang tidak dikenal.
    .fix = Setelah keberhasilan, tidak perlu tindakan. Setelah kegagalan, baca teksnya, yang biasanya menyebutkan alamat, dan cari salah ketik dalam alamat itu.
    .use = Kirim X.1.0 jika penyebabnya alamat dan tidak ada dari X.1.1 sampai X.1.10 yang cocok, dan 2.1.0 untuk menerima MAIL FROM. Kirim X.1.5 untuk penerima yang valid.

smtp-enhanced-x-1-1 = Kotak surat tidak ada
    .description = Server tidak mengenal kotak surat dengan nama sebelum @ dalam alamat penerima. Domainnya sendiri tidak dipersoalkan.
    .when = Sebagai balasan atas RCPT TO, biasanya berupa 550 5.1.1, jika tidak ada akun atau alias dengan nama itu. Dengan 450 atau 451, server sering kali belum memverifikasi alamat.
    .fix = Periksa setiap huruf alamat, dan hapus saran yang tersimpan di program email Anda. Baca juga teksnya, karena sebagian penyedia mengirim kode ini untuk kotak surat yang penuh.
    .use = Kirim X.1.1 dengan 550 untuk nama sebelum @ yang tidak dikenal, dan dengan 451 hanya untuk nama yang belum diverifikasi. Kirim X.1.2 untuk domain yang salah, dan X.2.1 untuk kotak surat yang dinonaktifkan.

smtp-enhanced-x-1-2 = Domain penerima tidak ada atau tidak menerima email
    .description = Domain setelah @ tidak mengarah ke sistem yang dapat menerima email. Nama sebelum @ belum diperiksa.
    .when = Sebagai balasan atas RCPT TO, atau dalam laporan kegagalan pengiriman, jika DNS tidak memiliki domain itu atau server email untuknya. Postfix mengirim 450 4.1.2, meskipun hanya kelas 5 yang terdaftar.
    .fix = Periksa salah ketik dalam domain, misalnya akhiran yang keliru. Jika benar, beri tahu penerima dengan cara lain bahwa record DNS domain tidak mengarah ke server email.
    .use = Kirim X.1.2 jika domain penerima tidak ada atau tidak dapat menerima email. Kirim X.1.10 untuk null MX, dan X.1.8 untuk domain pengirim.

smtp-enhanced-x-1-3 = Alamat penerima salah format
    .description = Alamat penerima melanggar aturan penulisan alamat. Keberadaan kotak suratnya belum diperiksa.
    .when = Sebagai balasan atas RCPT TO, biasanya dengan 501, jika alamat tidak memiliki domain, atau memuat spasi atau karakter terlarang. Server Anda sendiri mungkin melaporkannya lebih dulu.
    .fix = Cari kekeliruan kecil: @ yang hilang, spasi, koma atau titik di akhir, atau huruf non-ASCII. Jika tidak ada, minta pengembang program pengirim memperbaiki cara program menulis alamat.
    .use = Kirim X.1.3 dengan 501 jika alamat penerima tidak dapat diurai. Kirim X.1.7 untuk alamat pengirim, dan X.5.2 jika perintahnya sendiri tidak terbaca.

smtp-enhanced-x-1-4 = Alamat penerima ambigu
    .description = Alamat cocok dengan lebih dari satu penerima di tujuan, sehingga server tidak dapat menentukan mana yang dimaksud.
    .when = Jika server mencocokkan alamat secara longgar, misalnya berdasarkan bagian nama, atau jika direktorinya memuat alamat yang sama dua kali.
    .fix = Minta alamat yang lengkap dan tepat kepada penerima. Jika sudah Anda gunakan, minta administrator tujuan mencari duplikat dalam direktori.
    .use = Kirim X.1.4 jika alamat cocok dengan beberapa penerima, dan X.1.1 jika tidak cocok dengan satu pun. Sebagai balasan atas VRFY, gunakan 553, yang dapat mencantumkan pilihannya.

smtp-enhanced-x-1-5 = Alamat penerima valid
    .description = Alamat penerima valid. Dalam balasan, kode ini berarti server menerima penerima itu.
    .when = Sebagai balasan atas RCPT TO, berupa 250 2.1.5, dan dalam laporan pengiriman tentang pesan yang disampaikan atau diteruskan.
    .fix = Tidak perlu tindakan. Pesannya sendiri baru diterima dengan 250 setelah data pesan. Jika laporan menyebut “relayed”, server lain masih bisa mengembalikannya.
    .use = Kirim X.1.5 dengan 250 untuk penerima yang valid, dan dalam laporan keberhasilan. Kirim 2.1.0 untuk menerima pengirim dalam MAIL FROM.

smtp-enhanced-x-1-6 = Kotak surat pindah atau ditinggalkan
    .description = Alamat ini pernah valid, tetapi email untuknya tidak lagi diterima. Kodenya sendiri tidak memberikan alamat baru.
    .when = Sebagai balasan atas RCPT TO jika orangnya sudah keluar atau akunnya dipindahkan. Postfix mengirimkannya untuk alamat dalam tabel relocated, dengan alamat baru dalam teks.
    .fix = Cari alamat baru dalam teks, atau tanyakan kepada orangnya dengan cara lain. Pastikan alamat itu sebelum menggunakannya, dan hapus alamat lama.
    .use = Kirim X.1.6 untuk alamat yang pernah valid, dan X.1.1 untuk alamat yang tidak pernah valid. Gunakan 551 untuk memberikan alamat baru, dan 251 untuk meneruskan pesan.

smtp-enhanced-x-1-7 = Alamat pengirim salah format
    .description = Alamat pengirim melanggar aturan penulisan alamat. Penerimanya tidak dipersoalkan.
    .when = Sebagai balasan atas MAIL FROM, sering karena skrip, situs web, atau perangkat memberikan pengirim dengan spasi, dengan dua alamat, atau tanpa domain.
    .fix = Perbaiki alamat pengirim di pengaturan akun program email, atau di skrip atau perangkat: satu alamat lengkap (nama@domain), tanpa nama tampilan.
    .use = Kirim X.1.7 jika alamat pengirim tidak dapat diurai, dan X.1.8 jika domainnya tidak dapat menerima email. Terima MAIL FROM:<>, yang digunakan laporan kegagalan pengiriman.

smtp-enhanced-x-1-8 = Domain pengirim tidak ada atau tidak menerima email
    .description = Domain alamat pengirim tidak mengarah ke sistem yang dapat menerima email, sehingga laporan kegagalan pengiriman tidak dapat dikirim kembali.
    .when = Setelah MAIL FROM, jika DNS tidak memiliki domain pengirim atau server email untuknya; Postfix mengirim 450 4.1.8. Dari Exchange Online, 5.1.8 berarti akun diblokir untuk mengirim.
    .fix = Perbaiki domain yang salah ketik atau domain internal, seperti localhost. Jika domain benar, minta administratornya memeriksa record DNS. Untuk “bad outbound sender”, minta administrator Anda mencari penyalahgunaan, mengganti kata sandi, lalu membuka blokir akun.
    .use = Kirim X.1.8 jika domain pengirim tidak dapat menerima email: dengan 451 selama pencarian gagal, dan dengan 501 jika kegagalannya pasti. Kirim X.7.27 untuk null MX.

smtp-enhanced-x-1-9 = Diteruskan ke sistem tanpa pelacakan
    .description = Alamat valid, dan pesan diteruskan ke sistem tanpa pelacakan pesan. Selebihnya tidak diketahui.
    .when = Dalam laporan pelacakan pesan, berupa 2.1.9 dengan tindakan “relayed”, setelah pesan diserahkan ke sistem seperti itu.
    .fix = Tidak perlu tindakan. Diteruskannya pesan tidak membuktikan bahwa pesan sampai. Untuk mengetahui lebih banyak, tanyakan kepada administrator sistem berikutnya atau penerima.
    .use = Kirim 2.1.9 hanya dalam laporan pelacakan, dan hanya dengan tindakan “relayed”. Dalam balasan dan laporan pengiriman biasa, kirim X.1.5.

smtp-enhanced-x-1-10 = Domain penerima memiliki null MX
    .description = Domain penerima menerbitkan null MX, record DNS yang menyatakan bahwa domain tidak menerima email.
    .when = Sebagai balasan atas RCPT TO, biasanya berupa 556 5.1.10, setelah server mencari domain itu. Dari Exchange Online, 550 5.1.10 berarti penerima tidak ditemukan.
    .fix = Periksa domain: sering kali salah ketik, atau nama situs web. Untuk “RecipientNotFound”, periksa nama sebelum @. Jika keduanya benar, hubungi penerima dengan cara lain.
    .use = Kirim X.1.10 dengan 556 untuk null MX penerima. Kirim X.7.27 dengan 550 untuk null MX pengirim, dan X.1.2 jika domain tidak ada.

smtp-enhanced-x-2-0 = Status kotak surat lainnya
    .description = Kotak surat ada, tetapi sesuatu padanya menghalangi pengiriman. Kode tidak menyatakan apa.
    .when = Sebagai balasan atas RCPT TO atau setelah data pesan, misalnya jika kotak surat tidak dapat dikunci atau ditulisi. Greylisting sering dilaporkan sebagai 450 4.2.0.
    .fix = Baca teksnya, yang biasanya memberikan alasan; greylisting tidak perlu diperbaiki. Jika masalahnya lain, hubungi penerima dengan cara lain; penerima dapat bertanya kepada administrator kotak surat.
    .use = Kirim X.2.0 jika penyebabnya kotak surat, tetapi tidak ada dari X.2.1 sampai X.2.4 yang cocok. Kirim X.1.1 jika kotak surat tidak ada, dan X.3.0 untuk seluruh sistem.

smtp-enhanced-x-2-1 = Kotak surat dinonaktifkan
    .description = Kotak surat ada, tetapi telah dinonaktifkan dan tidak menerima pesan.
    .when = Sebagai balasan atas RCPT TO untuk akun yang ditangguhkan, dikunci, atau lama tidak digunakan. Gmail juga mengirimkannya jika email masuk ke kotak surat lebih cepat dari batasnya.
    .fix = Hubungi penerima dengan cara lain: gunakan alamatnya yang lain, atau sarankan penerima meminta kotak suratnya diaktifkan. Jika email datang terlalu cepat, kirim lebih lambat.
    .use = Kirim X.2.1 untuk kotak surat yang dinonaktifkan: kelas 4 jika akan diaktifkan lagi, kelas 5 jika tidak. Kirim X.1.6 jika kotak surat pindah.

smtp-enhanced-x-2-2 = Kotak surat penuh
    .description = Kotak surat penerima tidak punya ruang untuk pesan ini: kuota atau ruang penyimpanannya habis.
    .when = Sebagai balasan atas RCPT TO atau setelah data pesan, berupa 452 4.2.2 atau 552 5.2.2. Exchange Online juga mengirim 5.2.2 jika pengirim melampaui batas pengiriman.
    .fix = Beri tahu penerima dengan cara lain: penerima dapat menghapus email atau meminta kuota lebih besar. Jika teks menyebut “submission quota”, batas itu berlaku untuk pengiriman Anda: kirim lebih sedikit.
    .use = Kirim X.2.2 jika kotak surat ini tidak punya ruang; RFC 3463 meminta kelas 4, meskipun 552 5.2.2 lazim. Kirim X.3.1 jika seluruh sistem penuh.

smtp-enhanced-x-2-3 = Pesan terlalu panjang untuk kotak surat ini
    .description = Pesan lebih panjang dari yang boleh diterima kotak surat ini, meskipun sistem email menerima yang lebih panjang.
    .when = Sebagai balasan atas RCPT TO jika ukuran yang dinyatakan terlalu besar bagi penerima itu, atau setelah data pesan; biasanya berupa 552 5.2.3.
    .fix = Perpendek pesan: kompres, hapus, atau pecah lampiran, atau kirim tautan. Administrator penerima juga dapat menaikkan batas kotak surat.
    .use = Kirim X.2.3 jika pesan melebihi batas satu kotak surat, dan X.3.4 jika melebihi batas sistem.

smtp-enhanced-x-2-4 = Milis tidak dapat diuraikan menjadi anggotanya
    .description = Alamat ini milik sebuah milis, dan server tidak dapat menentukan anggotanya.
    .when = Sebagai balasan atas RCPT TO, atau dalam laporan kegagalan pengiriman, jika anggota milis tidak dapat dibaca, atau definisinya rusak atau merujuk pada dirinya sendiri.
    .fix = Minta pemilik milis atau administrator tujuan memperbaiki milis. Jika pesan mendesak, tulis langsung kepada anggotanya.
    .use = Kirim X.2.4 jika anggota milis tidak dapat ditentukan, dengan 450 atau 452 jika masalahnya mungkin berlalu. Kirim X.7.2 jika pengirim tidak boleh mengirim ke milis.

smtp-enhanced-x-3-0 = Status sistem email lainnya
    .description = Kode menyangkut sistem email tujuan secara keseluruhan, bukan satu kotak surat, tetapi tidak menyatakan apa yang terjadi di sana.
    .when = Untuk masalah internal yang tidak dijelaskan server; Postfix dan Gmail mengirim 451 4.3.0. Sebagai keberhasilan, kode ini muncul dalam 250 2.3.0 dan 221 2.3.0.
    .fix = Setelah keberhasilan, tidak perlu tindakan. Setelah kegagalan, pesannya jarang menjadi penyebab: kirim teks kesalahan lengkap kepada administrator sistem yang melaporkannya.
    .use = Kirim X.3.0 jika penyebabnya seluruh sistem Anda dan tidak ada dari X.3.1 sampai X.3.5 yang cocok. Kirim X.2.0 untuk satu kotak surat, dan X.4.0 untuk jaringan atau rute.

smtp-enhanced-x-3-1 = Sistem email penuh
    .description = Sistem email tidak punya ruang penyimpanan lagi untuk pesan. Menghapus email dari satu kotak surat mungkin tidak cukup.
    .when = Sebagai balasan atas MAIL FROM atau RCPT TO, atau setelah data pesan, biasanya berupa 452 4.3.1, jika disk hampir penuh. Exchange mengirimkannya sebagai “Insufficient system resources”.
    .fix = Jika Anda mengelola sistem yang penuh, kosongkan ruang disk atau pindahkan antrean ke disk yang lebih besar; di Exchange, periksa juga memori. Jika tidak, beri tahu administratornya.
    .use = Kirim X.3.1 dengan 452 selama penyimpanan untuk semua email kurang. Kirim X.2.2 jika satu kotak surat penuh, dan X.4.5 untuk kepadatan saja.

smtp-enhanced-x-3-2 = Sistem tidak menerima email
    .description = Host tempat kotak surat berada tidak menerima pesan dari jaringan. Pesannya sendiri bukan alasannya.
    .when = Ketika server sedang dimatikan, kelebihan beban, atau dalam pemeliharaan; Postfix mengirim 421 4.3.2 jika semua koneksinya terpakai. Dengan 521, host tidak pernah menerima email.
    .fix = Jika Anda mengelola server pengirim, biarkan server mencoba host MX lain dari domain itu. Dengan 521, periksa domain alamat dan record MX yang mengarah ke host ini.
    .use = Kirim X.3.2 dengan 421 selama sistem tidak menerima email, dan dengan 521 jika tidak pernah menerima. Kirim X.2.1 untuk satu kotak surat yang ditutup, dan X.4.5 untuk kepadatan.

smtp-enhanced-x-3-3 = Fitur tidak didukung
    .description = Pesan meminta fitur yang tidak didukung sistem email tujuan.
    .when = Di gateway, jika fitur yang dipilih tidak memiliki padanan di sistem email berikutnya. Sendmail juga mengirimkannya jika perintah seperti AUTH tidak tersedia.
    .fix = Cari fitur itu dalam teks, lalu kirim pesan tanpanya, atau melalui server yang mendukungnya. Untuk AUTH, periksa port dan apakah TLS harus didahulukan.
    .use = Kirim X.3.3 jika pesan memerlukan fitur yang tidak dimiliki sistem Anda atau sistem berikutnya. Kirim X.5.1 untuk perintah yang tidak didukung, dan X.6.1 untuk konten yang tidak dapat dibawa.

smtp-enhanced-x-3-4 = Pesan terlalu besar untuk sistem
    .description = Pesan lebih besar dari yang diterima sistem email ini untuk penerima mana pun.
    .when = Sebagai balasan atas MAIL FROM jika ukuran yang dinyatakan dengan SIZE terlalu besar, atau setelah data pesan; biasanya berupa 552 5.3.4.
    .fix = Perkecil pesan, atau kirim tautan: lampiran membesar sekitar sepertiga selama pengiriman. Balasan EHLO mengumumkan batasnya setelah SIZE; jika Anda mengelola server, Anda dapat menaikkannya.
    .use = Kirim X.3.4 dengan 552 jika pesan melebihi batas sistem. Kirim X.2.3 jika satu kotak surat memiliki batas lebih rendah, dan X.7.16 jika batas bergantung pada prioritas.

smtp-enhanced-x-3-5 = Sistem email salah dikonfigurasi
    .description = Konfigurasi sistem yang mengirim kode ini membuatnya tidak dapat menerima pesan.
    .when = Jika server mendapati pengaturannya sendiri rusak; Postfix mengirim 451 4.3.5 jika layanan kebijakannya gagal. Dalam laporan kegagalan pengiriman dari server Anda sendiri, pengaturan itu milik Anda.
    .fix = Jika Anda mengelola server yang mengirim kode ini, cari pengaturan yang salah dalam lognya. Jika tidak, kirim teks kesalahan lengkap dan waktunya kepada administratornya.
    .use = Kirim X.3.5 jika konfigurasi Anda sendiri menghentikan email, dengan kelas 4 selama perbaikan kemungkinan segera dilakukan. Kirim X.7.1 untuk penolakan karena kebijakan.

smtp-enhanced-x-3-6 = Prioritas diubah
    .description = Pesan diterima, tetapi dengan prioritas yang berbeda dari yang diminta atau tersirat. Teksnya diawali prioritas baru.
    .when = Sebagai balasan atas MAIL FROM atau setelah data pesan, biasanya dengan 250, jika server mendukung MT-PRIORITY dan telah menaikkan atau menurunkan prioritas.
    .fix = Tidak perlu tindakan. Jika Anda memerlukan prioritas yang Anda minta, minta administrator server mengizinkannya.
    .use = Kirim X.3.6 jika Anda menerima pesan dengan prioritas yang diubah, dan awali teks dengan nilai baru. Kirim X.7.15 untuk menolak prioritas yang terlalu rendah.

smtp-enhanced-x-4-0 = Status jaringan atau rute lainnya
    .description = Ada masalah pada jaringan atau rute. Kode tidak menyatakan apa.
    .when = Dalam antrean server pengirim atau laporan kegagalan pengiriman, untuk masalah jaringan tanpa kode sendiri. Exchange menampilkan 451 4.4.0 jika kueri DNS gagal.
    .fix = Cari kesalahan yang lebih tepat dalam teks, dan periksa domain alamat. Jika Anda mengelola server pengirim, uji DNS, smart host, dan port 25.
    .use = Laporkan X.4.0 jika penyebabnya jaringan atau rute dan tidak ada dari X.4.1 sampai X.4.7 yang cocok. Kirim X.3.0 jika sistem email itu sendiri yang bermasalah.

smtp-enhanced-x-4-1 = Host tidak merespons
    .description = Server email di sisi lain tidak merespons percobaan koneksi, karena sibuk atau tidak dapat menerima koneksi.
    .when = Dalam antrean server pengirim atau laporan kegagalan pengiriman, jika waktu tunggu koneksi habis atau koneksi ditolak. Dari Exchange Online, 5.4.1 berarti penerima atau relay ditolak.
    .fix = Jika Anda mengelola server pengirim, periksa port keluar 25 dan host MX domain itu. Jika tidak, beri tahu penerima dengan cara lain bahwa servernya tidak merespons. Untuk “Access denied”, periksa alamat penerima.
    .use = Laporkan X.4.1 jika koneksi ke host berikutnya tidak terbuka, dan X.4.2 jika koneksi terbuka lalu gagal. Laporkan X.4.4 jika host tidak ditemukan.

smtp-enhanced-x-4-2 = Koneksi terputus atau waktu tunggu habis
    .description = Koneksi terbuka, tetapi terputus, waktu tunggunya habis, atau terlalu buruk untuk mentransfer pesan.
    .when = Jika server di sisi lain berhenti merespons atau memutus koneksi selama transfer. Server penerima mengirim 421 4.4.2 jika klien terlalu lama diam.
    .fix = Jika hanya pesan besar yang gagal, perkecil. Jika Anda mengelola salah satu server, cari firewall yang mengganggu, ukuran paket (MTU) yang salah, filter yang lambat, atau batas waktu tunggu yang pendek.
    .use = Laporkan X.4.2 jika koneksi terputus, dan kirim dengan 421 jika Anda berhenti menunggu klien. Laporkan X.4.1 jika koneksi tidak terbuka.

smtp-enhanced-x-4-3 = Direktori atau DNS tidak tersedia
    .description = Pesan tidak dapat diteruskan, karena direktori yang memberikan rute, seperti DNS, tidak tersedia.
    .when = Jika pencarian di DNS atau direktori lain gagal. Postfix menggunakan 4.4.3 atau 5.4.3 jika pencarian DNS untuk domain penerima tidak memberikan hasil yang dapat digunakan.
    .fix = Jika Anda mengelola server yang melaporkannya, uji resolver Anda dengan kueri. Jika domain lain juga gagal, perbaiki resolver; jika hanya domain penerima yang gagal, minta administrator domain itu memeriksa server nama dan DNSSEC-nya.
    .use = Laporkan X.4.3 jika direktorinya sendiri gagal, dengan 451 selama mungkin pulih. Laporkan X.4.4 jika direktori merespons tanpa rute, dan X.1.2 jika domain tidak ada.

smtp-enhanced-x-4-4 = Tidak ada rute ke tujuan
    .description = Server tidak dapat menentukan host berikutnya, karena DNS atau direktori lain tidak memiliki rute yang dapat digunakan.
    .when = Jika domain tidak memiliki record MX maupun alamat, atau record MX-nya menyebutkan host tanpa alamat. Postfix juga menggunakannya untuk “Host or domain name not found”.
    .fix = Periksa salah ketik dalam domain. Jika benar, beri tahu penerima dengan cara lain bahwa record MX atau alamat domainnya tidak ada. Jika Anda mengelola server pengirim, coba resolver lain.
    .use = Laporkan X.4.4 jika direktori merespons tetapi tidak memberikan host berikutnya, dan X.4.3 jika direktori gagal. Sebagai balasan atas RCPT TO, kirim X.1.2.

smtp-enhanced-x-4-5 = Sistem email padat
    .description = Email di sistem email lebih banyak dari yang dapat ditanganinya, sehingga pesan tidak dapat disampaikan.
    .when = Saat beban berat; registri IANA memasangkan kode ini dengan 451. Sendmail mengirim 452 4.4.5 jika ruang disk untuk antreannya kurang.
    .fix = Jika Anda mengirim secara massal, sebar pengiriman dalam waktu yang lebih panjang. Jika Anda mengelola sistem yang padat, cari disk yang penuh, filter yang lambat, atau banjir email.
    .use = Kirim X.4.5 dengan 451 selama beban menunda email. Kirim X.3.1 jika penyimpanan habis, dan X.3.2 jika Anda sama sekali tidak menerima email.

smtp-enhanced-x-4-6 = Loop email
    .description = Pesan diteruskan terlalu banyak kali: tabel rute atau aturan penerusan pengguna membuatnya berputar-putar.
    .when = Jika pesan memiliki terlalu banyak header Received (Sendmail), atau host berikutnya adalah server itu sendiri (Postfix). Keduanya mengirim 5.4.6, meskipun hanya kelas 4 yang terdaftar.
    .fix = Minta penerima memeriksa apakah ada loop penerusan. Jika Anda mengelola server yang melaporkannya, cari host yang berulang dalam header Received, lalu perbaiki record MX, penerusan, atau domain lokal.
    .use = Laporkan X.4.6 jika pesan telah melewati terlalu banyak host, lazimnya setidaknya 100, atau akan kembali kepada Anda. Kirim X.3.5 untuk kesalahan konfigurasi lain.

smtp-enhanced-x-4-7 = Waktu pengiriman habis
    .description = Pesan terlalu lama dalam perjalanan: tertahan di server pelapor lebih lama dari yang diizinkan, atau melewati tenggat pengirimnya.
    .when = Dalam laporan kegagalan pengiriman, biasanya setelah percobaan berhari-hari. Dengan tenggat yang ditetapkan melalui DELIVERBY, 4.4.7 memberi tahu bahwa tenggat terlampaui, dan 5.4.7 mengembalikan pesan.
    .fix = Cari kesalahan pada percobaan terakhir dalam teks atau log, yang menunjukkan penyebab sebenarnya. Setelah diperbaiki, kirim lagi pesan yang dikembalikan.
    .use = Laporkan kesalahan pada percobaan terakhir, seperti X.4.1, jika Anda mengetahuinya. Laporkan X.4.7 jika Anda hanya tahu bahwa waktunya habis, atau jika tenggat DELIVERBY terlampaui.

## Details: X.5, the mail protocol

smtp-enhanced-x-5-0 = Status protokol lainnya
    .description = Kode menyangkut protokol email. Setelah keberhasilan, perintah telah dijalankan; setelah kegagalan, ada yang salah dalam pertukaran.
    .when = Sebagai balasan atas perintah apa pun jika tidak ada kode X.5 lain yang cocok. Exchange Online juga mengirim 5.5.0 jika kotak surat penerima tidak tersedia.
    .fix = Setelah keberhasilan, tidak perlu tindakan. Setelah kegagalan, baca balasan dan log sesi. Jika teks menyebut kotak surat, periksa alamat penerima.
    .use = Kirim X.5.0 jika subjeknya protokol dan tidak ada kode X.5 lain yang cocok, seperti X.5.1 untuk perintah yang tidak didukung atau X.5.2 untuk sintaks yang rusak.

smtp-enhanced-x-5-1 = Perintah tidak pada urutannya atau tidak didukung
    .description = Klien mengirim perintah yang tidak didukung server, atau yang datang pada saat yang salah dalam sesi.
    .when = Jika langkah sebelumnya belum ada atau ditolak, seperti MAIL FROM sebelum RCPT TO atau login sebelum mengirim, atau jika server tidak menawarkan perintah itu.
    .fix = Lihat balasan sebelumnya: penolakan di sana sering kali penyebab sebenarnya. Untuk email keluar, aktifkan autentikasi. Jika bukan itu, bandingkan perintah klien dengan balasan EHLO.
    .use = Kirim X.5.1 jika perintah yang terbaca tidak didukung atau tidak pada urutannya. Kirim X.5.2 jika Anda tidak dapat menafsirkannya, dan X.7.0 jika autentikasi atau enkripsi belum ada.

smtp-enhanced-x-5-2 = Sintaks perintah tidak dipahami
    .description = Server tidak dapat menafsirkan perintah: sintaksnya salah, atau server tidak mengenalnya.
    .when = Sebagai balasan atas perintah yang salah format atau tidak dikenal, alamat tanpa kurung sudut, pemisah baris yang tidak semestinya, atau tanggapan AUTH yang BASE64-nya tidak dapat didekodekan.
    .fix = Periksa apakah ada spasi, kurung yang hilang, atau pemisah baris dalam alamat. Jika benar, cari baris yang rusak dalam log sesi, atau firewall yang mengubah SMTP.
    .use = Kirim X.5.2 jika perintah tidak dapat diurai atau dikenali. Kirim X.5.1 jika tidak didukung atau tidak pada urutannya, dan X.5.4 untuk argumen yang salah.

smtp-enhanced-x-5-3 = Terlalu banyak penerima
    .description = Penerima pesan lebih banyak dari yang diterima server dalam satu transaksi.
    .when = Sebagai balasan atas RCPT TO atau DATA jika transaksi mencapai batas. Orang melihatnya jika program pengirim tidak dapat menggunakan beberapa transaksi.
    .fix = Kirim kepada kelompok yang lebih kecil, atau gunakan milis. Jika Anda mengelola server pengirim, turunkan batas penerima per transaksi. Jangan kirim lagi kepada penerima yang sudah diterima.
    .use = Kirim X.5.3 jika hanya jumlah penerima yang terlalu banyak: dengan 452 untuk batas implementasi, setelah setidaknya 100, atau dengan balasan 5yz untuk batas kebijakan.

smtp-enhanced-x-5-4 = Argumen perintah tidak valid
    .description = Perintah valid, tetapi argumennya tidak: suatu nilai di luar rentang, atau salah satunya meminta fitur yang tidak dikenal.
    .when = Sebagai balasan atas nama host yang salah dalam EHLO, parameter MAIL FROM atau RCPT TO yang tidak dikenal, atau mekanisme AUTH yang tidak diterima, mungkin karena TLS belum aktif.
    .fix = Cari argumen itu dalam log sesi. Untuk AUTH, aktifkan TLS dan pilih mekanisme dari balasan EHLO yang baru. Untuk EHLO, atur nama host yang lengkap dengan domainnya. Hilangkan parameter yang tidak diumumkan EHLO.
    .use = Kirim X.5.4 jika perintah yang Anda dukung memuat argumen yang tidak dapat Anda terima. Kirim X.5.2 jika baris tidak dapat diurai, dan X.7.9 untuk mekanisme yang lemah.

smtp-enhanced-x-5-5 = Versi protokol tidak cocok
    .description = Kedua sistem menggunakan versi protokol email yang tidak kompatibel dan tidak dapat menyepakati satu versi secara otomatis.
    .when = Sekarang jarang, di gateway atau sistem lama, karena klien kembali dari EHLO ke HELO.
    .fix = Bandingkan perangkat lunak di kedua sisi: perbarui yang lebih lama, biarkan klien kembali ke HELO, dan pastikan tidak ada firewall yang mengubah sapaan.
    .use = Kirim X.5.5 hanya untuk ketidakcocokan versi yang tidak teratasi dengan versi yang lebih lama. Kirim X.5.1 untuk perintah yang tidak didukung, dan X.5.4 untuk argumen yang tidak didukung.

smtp-enhanced-x-5-6 = Baris autentikasi terlalu panjang
    .description = Autentikasi gagal karena tanggapan BASE64 klien lebih panjang dari buffer server untuk mekanisme yang dipilih.
    .when = Selama AUTH dengan tanggapan yang besar, seperti tiket Kerberos atau token akses yang panjang. Versi lama Exchange menggunakan 5.5.6 untuk konten pesan yang tidak valid.
    .fix = Kata sandinya tidak bermasalah. Pilih mekanisme lain dari balasan EHLO, melalui TLS. Jika Anda mengelola server, perbesar buffernya; RFC 4954 menganggap 12.288 oktet mencukupi.
    .use = Kirim X.5.6 jika tanggapan AUTH melebihi buffer Anda. Kirim X.5.2 jika BASE64-nya tidak dapat didekodekan, dan X.7.8 jika kredensial tidak valid.

## Details: X.6, the message’s content and media

smtp-enhanced-x-6-0 = Masalah lain pada konten pesan
    .description = Sesuatu pada konten pesan membuatnya tidak dapat disampaikan. Kode tidak menyatakan apa.
    .when = Setelah data pesan, misalnya jika header hilang atau salah format, baris terlalu panjang, atau carriage return atau line feed muncul tanpa pasangannya.
    .fix = Baca bagian mana yang dipermasalahkan dalam teks, atau kirim pesan dari program lain tanpa lampiran yang tidak lazim. Jika Anda mengembangkan program pengirim, perbaiki header dan barisnya.
    .use = Kirim X.6.0 jika alasannya bentuk konten. Kirim X.6.1 untuk media yang tidak didukung, dan X.7.1 jika kebijakan atau filter spam menolak konten.

smtp-enhanced-x-6-1 = Jenis media tidak didukung
    .description = Sarana pengangkut, atau sistem berikutnya di perjalanan, tidak mendukung jenis konten dalam pesan.
    .when = Di gateway ke sistem yang tidak dapat membawa konten itu, seperti faks, pager, atau jaringan email khusus teks biasa.
    .fix = Kirim konten dalam bentuk yang lebih sederhana, seperti teks biasa atau jenis file yang umum, atau sebagai tautan. Jika tidak bisa, tulis ke kotak surat lain milik penerima.
    .use = Kirim X.6.1 jika medianya sendiri tidak dapat dibawa. Kirim X.6.3 jika konversi akan membantu tetapi tidak ada, dan X.7.1 jika kebijakan melarang jenis file itu.

smtp-enhanced-x-6-2 = Konversi diperlukan tetapi dilarang
    .description = Konten harus dikonversi sebelum disampaikan, tetapi pengirim atau kebijakan host pengirim melarangnya.
    .when = Di relay atau gateway, jika sistem berikutnya tidak dapat menerima konten apa adanya.
    .fix = Izinkan konversi di opsi pesan, atau gunakan bentuk yang tidak memerlukannya, seperti teks 7-bit. Jika host melarang konversi, minta administrator server pengirim mengizinkannya.
    .use = Kirim X.6.2 jika Anda dapat mengonversi tetapi tidak boleh. Kirim X.6.3 jika Anda tidak dapat mengonversi, dan X.6.5 jika Anda mencoba dan gagal.

smtp-enhanced-x-6-3 = Konversi diperlukan tetapi tidak didukung
    .description = Konten harus dikonversi agar dapat diteruskan, tetapi host di perjalanan tidak dapat melakukannya, setidaknya secara praktis.
    .when = Untuk konten 8-bit atau biner, di relay yang server berikutnya hanya menerima teks 7-bit.
    .fix = Atur program email agar mengodekan teks dan lampiran sebagai base64 atau quoted-printable. Jika Anda mengelola relay, tambahkan konversi itu, atau arahkan rute ke server yang mengumumkan 8BITMIME.
    .use = Kirim X.6.3 jika Anda tidak dapat melakukan konversi yang diperlukan. Kirim X.6.2 jika konversi dilarang, dan X.6.9 jika header UTF-8 yang menjadi halangan.

smtp-enhanced-x-6-4 = Konversi menghilangkan sebagian konten
    .description = Pengiriman memerlukan konversi yang menghilangkan sebagian konten. Keberhasilan memberi tahu kehilangan itu; kegagalan berarti pengirim melarangnya.
    .when = Dalam laporan gateway kepada pengirim, atau dari server email keluar (submission) yang menulis ulang header 8-bit dan harus menebak set karakternya.
    .fix = Setelah keberhasilan, tanyakan kepada penerima apakah pesan lengkap. Setelah kegagalan, izinkan kehilangan itu, atau gunakan bentuk yang tidak memerlukan konversi, seperti teks biasa.
    .use = Kirim X.6.4 dengan keberhasilan untuk melaporkan kehilangan, dan dengan kegagalan jika pengirim melarangnya. Kirim X.6.5 jika konversi gagal.

smtp-enhanced-x-6-5 = Konversi gagal
    .description = Konten harus dikonversi di perjalanan, tetapi konversinya tidak berhasil.
    .when = Di relay atau gateway yang konverternya terhenti pada bagian MIME yang rusak atau set karakter yang tidak dikenal. Dari versi lama Exchange, 4.6.5 berarti code page tidak ada.
    .fix = Kirim teks UTF-8 biasa tanpa lampiran; jika sampai, tambahkan bagiannya satu per satu untuk menemukan penyebabnya. Jika Anda mengelola host yang mengonversi, lihat lognya.
    .use = Kirim X.6.5 jika konversi dicoba dan gagal. Kirim X.6.3 jika Anda tidak memilikinya, dan X.6.4 jika konversi berhasil dengan kehilangan.

smtp-enhanced-x-6-6 = Konten pesan tidak dapat diambil
    .description = Server tidak dapat mengambil konten pesan dari sistem jarak jauh yang disebutkan klien.
    .when = Sebagai balasan atas BURL, yang menyebutkan pesan di server IMAP, jika server itu menghasilkan kesalahan atau tidak memberikan data.
    .fix = Pastikan pesan masih ada di foldernya dan kirim lagi dari sana, atau lampirkan. Jika Anda mengelola server email keluar (submission), uji aksesnya ke server IMAP.
    .use = Kirim X.6.6 jika pengambilan URL dari BURL menghasilkan kesalahan atau tidak menghasilkan apa pun. Kirim X.7.14 jika Anda tidak memiliki hubungan kepercayaan, dan X.4.1 jika server tidak merespons.

smtp-enhanced-x-6-7 = Alamat non-ASCII tidak diizinkan
    .description = Alamat pengirim atau penerima memuat karakter non-ASCII, yang tidak diizinkan server ini di sana.
    .when = Sebagai balasan atas MAIL FROM atau RCPT TO jika alamat itu harus ASCII. Postfix juga mengembalikan pesan dengan kode ini jika pesan memerlukan SMTPUTF8 dan server berikutnya tidak memilikinya.
    .fix = Gunakan alamat ASCII orang itu; hanya domain yang dapat ditulis dalam bentuk “xn--”. Untuk “SMTPUTF8 is required”, kodekan juga headernya, atau kirim melalui penyedia yang mendukung SMTPUTF8.
    .use = Kirim X.6.7 dengan 550 sebagai balasan atas MAIL FROM, dan dengan 553 sebagai balasan atas RCPT TO. Kirim X.6.9 setelah data pesan jika header yang menjadi halangan.

smtp-enhanced-x-6-8 = Balasan memerlukan UTF-8
    .description = Untuk menampilkan nama kotak surat, balasan memerlukan teks UTF-8, yang tidak diizinkan klien.
    .when = Sebagai balasan atas VRFY atau EXPN tanpa parameter SMTPUTF8, jika kotak surat memiliki nama non-ASCII.
    .fix = Pertahankan alamatnya: hanya balasan atas RCPT TO yang menunjukkan apakah alamat itu menerima email. Jika Anda mengembangkan klien, tambahkan SMTPUTF8 pada VRFY atau EXPN.
    .use = Kirim X.6.8 dengan 252 atau 550 sebagai balasan atas VRFY atau EXPN jika nama kotak surat memerlukan UTF-8 dan klien tidak mengizinkannya.

smtp-enhanced-x-6-9 = Salah satu penerima tidak menerima header UTF-8
    .description = Pesan memiliki header UTF-8, dan setidaknya satu penerima tidak dapat menerimanya, sehingga server menolak pesan untuk semua.
    .when = Setelah data pesan, jika sistem salah satu penerima tidak mendukung email internasional.
    .fix = Gunakan alamat ASCII di semua header, dan biarkan program email mengodekan nama dan subjek. Atau kirim versi UTF-8 secara terpisah kepada penerima yang servernya mendukung SMTPUTF8.
    .use = Kirim X.6.9 setelah data pesan jika header UTF-8 tidak dapat mencapai setiap penerima; lebih baik, tolak penerima itu sebagai balasan atas RCPT TO. Kirim X.6.7 jika alamat amplop yang menjadi halangan.

smtp-enhanced-x-6-10 = Duplikat dari X.6.8
    .description = Registri IANA mencantumkan nomor ini sebagai duplikat usang dari X.6.8: balasan memerlukan UTF-8.
    .when = Jarang, dari perangkat lunak yang membalas VRFY atau EXPN untuk kotak surat dengan nama non-ASCII.
    .fix = Baca teksnya, lalu perlakukan kode ini seperti X.6.8. Jika Anda mengelola perangkat lunak yang mengirimkannya, perbarui.
    .use = Jangan kirim X.6.10. Kirim X.6.8, yang artinya sama.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Status keamanan lainnya
    .description = Kode menyangkut keamanan, tetapi tidak ada kode lain yang berlaku, atau kebijakan melarang kode yang lebih tepat. Keberhasilan biasanya menegaskan bahwa klien telah login.
    .when = Sebagai balasan atas AUTH, baik berhasil maupun gagal, atau atas perintah lain jika AUTH atau STARTTLS harus didahulukan. Juga untuk penolakan yang tidak dijelaskan karena kebijakan.
    .fix = Setelah keberhasilan, tidak perlu tindakan. Jika kode diawali 4, jangan ubah kata sandi. Jika tidak, aktifkan enkripsi dan autentikasi, periksa nama pengguna dan kata sandi, atau tanyakan kepada postmaster server.
    .use = Kirim X.7.0 dengan 235 untuk keberhasilan, dengan 530 jika AUTH atau STARTTLS belum ada, dengan 454 jika kredensial saat ini tidak dapat diperiksa, dan untuk alasan yang tidak Anda ungkapkan.

smtp-enhanced-x-7-1 = Pengiriman tidak diizinkan
    .description = Pengirim tidak diizinkan mengirim ke tujuan ini: server atau penerima menyaring berdasarkan host, pengirim, atau penerima.
    .when = Untuk spam, alamat IP dalam daftar blokir, relay tanpa login, dan penerima atau grup yang tertutup bagi orang luar. Sebagian server juga mengirimkannya untuk greylisting atau DMARC.
    .fix = Jika relay ditolak, aktifkan autentikasi untuk email keluar. Jika penerima atau grup tertutup, minta izin kepada pemiliknya. Untuk daftar blokir, perbaiki penyebabnya dahulu, lalu minta penghapusan.
    .use = Kirim X.7.1 jika filter atau aturan menolak pengirim ini, dan sebutkan aturannya dalam teks. Kirim X.7.2 untuk milis, dan X.7.20 sampai X.7.26 jika DKIM, SPF, atau DNS balik gagal.

smtp-enhanced-x-7-2 = Pengiriman ke milis tidak diizinkan
    .description = Pengirim tidak diizinkan mengirim pesan ke milis ini.
    .when = Sebagai balasan atas RCPT TO atau setelah data pesan, jika milis hanya menerima anggota atau pengirim tertentu.
    .fix = Kirim dari alamat yang berlangganan milis itu. Jika sudah, atau Anda bukan anggota, bergabunglah dengan milis atau minta izin mengirim kepada pemiliknya.
    .use = Kirim X.7.2 jika aturan milis mengecualikan pengirim. Kirim X.7.1 jika penerima biasa yang mengecualikannya, dan X.2.4 jika anggota milis tidak dapat ditentukan.

smtp-enhanced-x-7-3 = Konversi keamanan tidak mungkin
    .description = Pengiriman memerlukan konversi pesan dari satu protokol pesan aman ke protokol lain, dan itu tidak mungkin.
    .when = Jarang, di gateway yang tidak dapat mengonversi satu bentuk pesan bertanda tangan atau terenkripsi ke bentuk lain. Dari Exchange, 535 5.7.3 berarti login gagal.
    .fix = Dengan 535, periksa nama pengguna dan kata sandi, dan apakah akun boleh menggunakan SMTP AUTH. Jika tidak, sepakati dengan penerima bentuk perlindungan yang didukung keduanya, seperti S/MIME.
    .use = Kirim X.7.3 jika pesan harus beralih dari satu protokol keamanan ke protokol lain. Kirim X.7.4 jika sarana pengangkut tidak memiliki fitur keamanan, dan X.6.3 untuk konten biasa.

smtp-enhanced-x-7-4 = Fitur keamanan tidak didukung
    .description = Pesan atau klien memerlukan fitur keamanan, seperti autentikasi aman, yang tidak didukung pengangkut email ini.
    .when = Sebagai balasan atas mekanisme AUTH yang tidak ditawarkan server pada koneksi itu, atau di gateway yang tidak dapat membawa perlindungan pesan. Postfix melaporkan 4.7.4 jika TLS yang diwajibkan tidak ditawarkan.
    .fix = Setelah AUTH, aktifkan TLS, pilih mekanisme dari balasan EHLO, dan periksa host dan port. Untuk pesan, hapus opsi keamanan yang disebutkan dalam teks.
    .use = Kirim X.7.4 jika fitur keamanan sama sekali tidak didukung. Kirim X.5.4 untuk argumen AUTH lain yang tidak valid, dan X.7.9 untuk mekanisme yang terlalu lemah.

smtp-enhanced-x-7-5 = Kegagalan kriptografi
    .description = Sistem email yang harus memeriksa atau mendekripsi pesan tidak dapat melakukannya, karena kunci atau informasi serupa tidak ada atau tidak valid.
    .when = Di gateway yang mendekripsi atau memverifikasi email, jika kunci tidak ada, kedaluwarsa, atau rusak. Postfix dan Exchange melaporkan 4.7.5 jika handshake TLS atau sertifikat gagal.
    .fix = Minta kunci atau sertifikat terbaru kepada administrator penerima. Jika Anda mengelola gateway atau server, perbarui kunci atau sertifikat yang tidak ada dan periksa jam sistem.
    .use = Kirim X.7.5 jika materi kunci tidak ada atau tidak valid. Kirim X.7.6 jika Anda tidak memiliki algoritmanya, dan X.7.7 jika kunci benar tetapi pesan diubah.

smtp-enhanced-x-7-6 = Algoritma kriptografi tidak didukung
    .description = Sistem email yang harus memeriksa atau mendekripsi pesan tidak dapat melakukannya, karena tidak mendukung algoritmanya.
    .when = Di gateway yang mendekripsi atau memverifikasi email, untuk algoritma yang tidak dimilikinya atau tidak lagi diterimanya.
    .fix = Pilih algoritma lain di pengaturan keamanan program email, sebaiknya algoritma defaultnya saat ini. Jika Anda mengelola gateway dan algoritmanya modern, perbarui pustaka kriptografinya.
    .use = Kirim X.7.6 jika hanya algoritmanya yang menjadi halangan. Kirim X.7.5 jika kunci tidak ada atau tidak valid, dan X.7.7 jika pesan diubah.

smtp-enhanced-x-7-7 = Pesan rusak atau diubah
    .description = Sistem email yang memeriksa pesan tidak dapat memastikan keaslian pesan ini, karena rusak atau diubah di perjalanan. Keberhasilan berarti pesan tetap disampaikan.
    .when = Di gateway yang memverifikasi tanda tangan, jika konten dan tanda tangan tidak cocok. Sebagian server juga mengirimkannya untuk kegagalan autentikasi pengirim apa pun.
    .fix = Setelah keberhasilan, beri tahu penerima bahwa tanda tangannya mungkin tidak valid. Setelah kegagalan, hindari milis, layanan penerusan, dan filter yang menambahkan catatan kaki. Jika Anda mengelola server pengirim, tanda tangani setelah perubahan terakhir.
    .use = Kirim X.7.7 jika pesan tidak lagi cocok dengan tanda tangannya. Kirim X.7.5 jika kunci tidak ada, dan X.7.20 jika tidak ada tanda tangan DKIM yang lolos.

smtp-enhanced-x-7-8 = Kredensial tidak valid
    .description = Server menolak login pengguna: kredensialnya salah atau tidak mencukupi.
    .when = Sebagai balasan atas AUTH jika kata sandi atau token tidak cocok dengan nama pengguna. Penyedia besar juga mengirimkannya jika akun memerlukan kata sandi aplikasi atau OAuth.
    .fix = Masukkan lagi nama pengguna dan kata sandi; banyak server meminta alamat lengkap sebagai nama. Jika berfungsi di web, buat kata sandi aplikasi atau gunakan OAuth. Hentikan percobaan otomatis sebelum akun terkunci.
    .use = Kirim X.7.8 dengan 535 jika Anda telah memeriksa kredensial dan menolaknya. Kirim X.7.9 untuk mekanisme yang lemah, dan X.7.0 dengan 454 jika saat ini Anda tidak dapat memeriksanya.

smtp-enhanced-x-7-9 = Mekanisme autentikasi terlalu lemah untuk akun ini
    .description = Mekanisme autentikasi yang dipilih lebih lemah dari yang diizinkan kebijakan server untuk pengguna ini. Kata sandinya tidak dinyatakan salah.
    .when = Sebagai balasan atas AUTH, misalnya dengan PLAIN, jika kebijakan menuntut lebih. Gmail mengirimkannya jika akun memerlukan kata sandi aplikasi. Dari Yahoo, 554 5.7.9 berarti kebijakan menolak pesan.
    .fix = Ikuti tautan apa pun dalam teks, misalnya untuk membuat kata sandi aplikasi. Jika tidak ada, aktifkan TLS dan pilih mekanisme yang lebih kuat, seperti OAuth, dari balasan EHLO. Dengan 554, lakukan seperti setelah X.7.1.
    .use = Kirim X.7.9 dengan 534 jika kebijakan menganggap mekanisme terlalu lemah untuk pengguna ini. Kirim X.7.10 jika mengaktifkan enkripsi saja sudah cukup, dan X.7.12 jika login satu kali sudah mengalihkan akun.

smtp-enhanced-x-7-10 = Enkripsi diperlukan
    .description = Koneksi harus dienkripsi sebelum klien login, atau sebelum pesan yang mewajibkan TLS diteruskan.
    .when = Sebagai balasan atas AUTH pada koneksi yang tidak terenkripsi, atau dalam laporan kegagalan pengiriman jika tidak ada server penerima yang menawarkan TLS dengan sertifikat valid untuk pesan yang dikirim dengan REQUIRETLS.
    .fix = Untuk login, aktifkan STARTTLS atau TLS, atau pilih mekanisme yang lebih kuat. Setelah laporan kegagalan pengiriman, beri tahu administrator penerima bahwa TLS atau sertifikat gagal, atau kirim tanpa REQUIRETLS jika kontennya memungkinkan.
    .use = Kirim X.7.10 dengan 523 jika mekanisme memerlukan enkripsi dahulu; lebih baik, jangan umumkan mekanisme itu sebelum STARTTLS. Laporkan X.7.30 jika TLS berfungsi tetapi REQUIRETLS tidak ada.

smtp-enhanced-x-7-11 = Enkripsi diwajibkan untuk mekanisme ini
    .description = Mekanisme autentikasi yang dipilih hanya boleh digunakan melalui koneksi terenkripsi.
    .when = Sebagai balasan atas AUTH pada koneksi yang tidak terenkripsi, dari server lama. Server masa kini tidak mengumumkan mekanisme seperti itu sebelum STARTTLS.
    .fix = Aktifkan STARTTLS atau TLS untuk email keluar, periksa port, biasanya 587 atau 465, dan login seperti sebelumnya: kata sandinya tidak bermasalah.
    .use = Jangan kirim X.7.11 dari perangkat lunak baru; umumkan mekanisme hanya setelah enkripsi, atau tolak dengan 504 dan X.5.4. Kirim X.7.9 jika mekanisme terlalu lemah bahkan dengan TLS.

smtp-enhanced-x-7-12 = Akun memerlukan pengalihan kata sandi
    .description = Akun belum siap untuk mekanisme autentikasi yang dipilih. Satu kali login dengan mekanisme lain, biasanya PLAIN, menyiapkannya.
    .when = Sebagai balasan atas AUTH jika kata sandi yang tersimpan tidak sesuai dengan mekanisme. Dari Exchange Online, 5.7.12 berarti penerima tidak menerima email dari luar organisasi.
    .fix = Atur program email ke PLAIN melalui TLS, login sekali, lalu kembali ke mekanisme yang ditolak. Setelah 5.7.12 dari Exchange Online, minta organisasi penerima menerima pengirim dari luar.
    .use = Kirim 4.7.12 dengan 432 jika satu kali login dengan PLAIN melalui TLS membuat mekanisme dapat digunakan. Kirim X.7.9 jika kebijakan menuntut mekanisme yang lebih kuat.

smtp-enhanced-x-7-13 = Akun dinonaktifkan
    .description = Kredensial benar, tetapi administrator telah menonaktifkan akun, misalnya karena tagihan tidak dibayar, penyalahgunaan, atau pembobolan.
    .when = Sebagai balasan atas AUTH, setelah kredensial diperiksa. Dalam laporan kegagalan pengiriman dari Exchange Online, 5.7.13 berarti folder publik tidak menerima email dari luar.
    .fix = Jangan coba kata sandi lain. Tanyakan kepada administrator atau penyedia Anda mengapa akun dinonaktifkan. Setelah laporan dari Exchange Online, minta izin menulis kepada pemilik folder publik.
    .use = Kirim X.7.13 dengan 525 jika kredensial benar dan akun dinonaktifkan. Kirim X.7.8 jika salah, atau jika Anda tidak ingin membenarkan kata sandi yang ditebak.

smtp-enhanced-x-7-14 = Hubungan kepercayaan diperlukan
    .description = Server email keluar (submission) memerlukan hubungan kepercayaan yang dikonfigurasi dengan server lain untuk mengambil konten pesan, tetapi tidak memilikinya.
    .when = Sebagai balasan atas BURL, untuk server IMAP yang tidak boleh diakses server email keluar (submission); server lama mengirim X.7.8. Dari Gmail, 534 5.7.14 berarti Gmail memblokir percobaan login.
    .fix = Jika Gmail yang mengirim kode ini, login dulu dengan browser web. Jika bukan, kirim pesan dengan cara biasa. Jika Anda mengelola server email keluar (submission), siapkan aksesnya ke server lain itu.
    .use = Kirim X.7.14 jika Anda memerlukan kredensial sendiri di server yang disebutkan URL. Kirim X.6.6 jika Anda memilikinya dan pengambilan gagal.

smtp-enhanced-x-7-15 = Prioritas terlalu rendah
    .description = Prioritas pesan di bawah prioritas terendah yang saat ini diterima server.
    .when = Sebagai balasan atas MAIL FROM atau setelah data pesan, dari server email keluar (submission) yang mendukung MT-PRIORITY dan hanya menerima email yang lebih penting, misalnya dalam keadaan darurat.
    .fix = Tanyakan kepada administrator server prioritas mana yang diterima, dan sampai kapan. Naikkan prioritas hanya jika Anda berwenang; untuk urusan mendesak, gunakan cara lain.
    .use = Kirim X.7.15 jika hanya prioritasnya yang terlalu rendah. Kirim X.7.16 jika pesan terlalu besar untuk prioritasnya, dan X.3.6 jika Anda menerimanya dengan prioritas lain.

smtp-enhanced-x-7-16 = Pesan terlalu besar untuk prioritasnya
    .description = Pesan lebih besar dari yang saat ini diterima server pada prioritasnya.
    .when = Sebagai balasan atas MAIL FROM dengan SIZE, atau setelah data pesan, dari server yang mendukung MT-PRIORITY dan hanya mengizinkan pesan kecil pada prioritas itu.
    .fix = Perkecil pesan: hapus lampiran atau bagikan sebagai tautan. Atau tanyakan kepada administrator server apakah prioritas lain mengizinkan ukuran lebih besar.
    .use = Kirim X.7.16 dengan 552 jika ukurannya akan diterima pada prioritas lain. Kirim X.3.4 jika ukurannya melebihi batas untuk setiap pesan.

smtp-enhanced-x-7-17 = Kotak surat memiliki pemilik baru
    .description = Kotak surat penerima telah berpindah tangan sejak tanggal yang diberikan pengirim, dan pesan ditujukan kepada pemilik sebelumnya.
    .when = Sebagai balasan atas RCPT TO dengan parameter RRVS, atau atas pesan dengan header Require-Recipient-Valid-Since. Sebagian besar email seperti itu otomatis, misalnya pengaturan ulang kata sandi.
    .fix = Jangan menulis ke alamat ini: orang lain kini membacanya. Tanyakan alamat terbaru kepada orang itu dengan cara lain, dan hapus alamat lama dari akun dan opsi pemulihannya.
    .use = Kirim X.7.17 jika kotak surat telah berpindah tangan sejak tanggal yang diberikan. Kirim X.7.18 untuk mengungkapkan bahwa seluruh domain berpindah tangan, dan X.7.19 jika Anda tidak dapat memastikannya.

smtp-enhanced-x-7-18 = Domain memiliki pemilik baru
    .description = Domain penerima telah berpindah tangan sejak tanggal yang diberikan pengirim, dan pesan ditujukan kepada pengguna dari pemilik sebelumnya.
    .when = Sebagai balasan atas RCPT TO dengan parameter RRVS, atau atas pesan dengan header Require-Recipient-Valid-Since, jika server mengungkapkan perubahan itu.
    .fix = Anggap hilang setiap alamat di domain ini yang dibuat sebelum perubahan itu. Tanyakan alamat terbaru kepada setiap orang dengan cara lain sebelum mengirim sesuatu yang rahasia.
    .use = Kirim X.7.18 jika domain berpindah tangan dan Anda ingin mengungkapkannya. Kirim X.7.17 jika hanya kotak suratnya yang berpindah, atau jika Anda memilih untuk tidak mengungkapkan.

smtp-enhanced-x-7-19 = Kepemilikan tidak dapat diuji
    .description = Pengirim ingin pesan disampaikan hanya jika kotak surat masih memiliki pemilik yang sama, tetapi server tidak memiliki catatan kapan kotak surat dibuat atau berpindah tangan.
    .when = Sebagai balasan atas RCPT TO dengan parameter RRVS, atau atas pesan yang memuat header Require-Recipient-Valid-Since.
    .fix = Jika Anda mengelola layanan pengirim, kirim tanpa RRVS hanya jika orang yang tidak dikenal boleh membaca pesan itu. Jika tidak, hubungi penerima dengan cara lain, atau gunakan alamatnya yang lain.
    .use = Kirim X.7.19 jika tidak ada tanggal yang tercatat dan tidak ada pengganti yang dapat dipilih. Kirim X.7.17 atau X.7.18 jika pemiliknya berganti. Untuk basis data yang tidak tersedia, kirim balasan 4yz biasa.

smtp-enhanced-x-7-20 = Tidak ada tanda tangan DKIM yang lolos
    .description = Pesan tidak memiliki tanda tangan DKIM yang terverifikasi: pesan tidak ditandatangani, atau setiap tanda tangan gagal.
    .when = Setelah data pesan. Penyebab yang lazim adalah server yang tidak menandatangani, kunci yang tidak ada atau salah di DNS, dan milis atau filter yang mengubah pesan.
    .fix = Jika Anda mengelola domain pengirim, pastikan servernya menandatangani, kunci publik selector ada di DNS, dan tidak ada yang mengubah pesan setelah ditandatangani. Jika tidak, hindari milis dan layanan penerusan.
    .use = Kirim X.7.20 jika Anda menolak pesan karena tidak ada tanda tangan yang terverifikasi; RFC 6376 tidak menganjurkannya. Kirim X.7.21 jika tanda tangan melanggar aturan Anda, dan X.7.26 jika SPF juga gagal.

smtp-enhanced-x-7-21 = Tanda tangan DKIM tidak dapat diterima
    .description = Setidaknya satu tanda tangan DKIM pada pesan terverifikasi, tetapi tidak ada yang memenuhi persyaratan tambahan sisi penerima.
    .when = Setelah data pesan, misalnya jika kunci lebih pendek dari yang diterima sisi penerima, atau jika tanda tangan melewatkan header yang harus ditandatangani atau hanya mencakup sebagian isi pesan.
    .fix = Jika Anda mengelola domain pengirim, gunakan kunci 2.048 bit, tanda tangani From, To, Subject, dan Date, hapus tag l=, atau tanyakan aturannya kepada postmaster penerima. Jika tidak, teruskan teks kesalahan lengkap kepada administrator domain itu.
    .use = Kirim X.7.21 jika tanda tangan terverifikasi tetapi melanggar aturan Anda, dan sebutkan aturannya dalam teks. Kirim X.7.22 jika aturannya adalah kecocokan dengan From.

smtp-enhanced-x-7-22 = Tidak ada tanda tangan DKIM dari domain penulis
    .description = Setidaknya satu tanda tangan DKIM pada pesan terverifikasi, tetapi tidak ada yang berasal dari domain alamat dalam From.
    .when = Setelah data pesan, biasanya untuk email melalui layanan pengiriman email, milis, atau host web yang menandatangani dengan domainnya sendiri.
    .fix = Bandingkan d= dalam DKIM-Signature dengan domain dalam From. Jika Anda mengelola domain itu, publikasikan kunci layanan pengirim di bawahnya dan aktifkan penandatanganan di sana. Jika tidak, kirim melalui server penyedia Anda.
    .use = Kirim X.7.22 jika tanda tangan terverifikasi tetapi tidak ada yang cocok dengan From. Kirim X.7.21 untuk persyaratan lain, dan X.7.26 jika tidak ada pula hasil SPF yang selaras, seperti pada DMARC.

smtp-enhanced-x-7-23 = Pemeriksaan SPF gagal
    .description = Record SPF domain pengirim amplop, atau nama EHLO, menyatakan bahwa server pengirim tidak diizinkan.
    .when = Sebagai balasan atas MAIL FROM atau RCPT TO, atau setelah data pesan. Penyebab yang lazim adalah penerusan dan layanan pengiriman email yang belum ada dalam record. Dari Gmail, 4.7.23 berarti DNS balik gagal.
    .fix = Jika server yang disebutkan dalam balasan boleh mengirim untuk domain itu, tambahkan ke satu-satunya record SPF domain; layanan penerusan harus menulis ulang MAIL FROM. Jika tidak, kirim melalui server penyedia Anda.
    .use = Kirim X.7.23, yang di sini menggantikan X.7.1, jika SPF menghasilkan fail, bukan softfail. Kirim X.7.24 untuk temperror atau permerror, dan X.7.26 jika DKIM juga gagal.

smtp-enhanced-x-7-24 = Kesalahan selama pemeriksaan SPF
    .description = Pemeriksaan SPF berakhir dengan kesalahan: pencarian DNS gagal, atau record domain tidak dapat ditafsirkan.
    .when = Saat server memeriksa SPF: temperror setelah pencarian DNS yang gagal; permerror setelah sintaks yang salah, record SPF kedua, atau lebih dari sepuluh pencarian.
    .fix = Jika Anda mengelola domain MAIL FROM, pastikan hanya ada satu record SPF, sintaksnya valid dengan paling banyak sepuluh pencarian, setiap include dapat ditemukan, dan server namanya merespons. Jika tidak, teruskan teks kesalahan lengkap kepada administratornya.
    .use = Kirim X.7.24 dengan 451 untuk temperror dan dengan 550 untuk permerror; kode ini menggantikan 4.4.3 dan 5.5.2 dari RFC 7208. Kirim X.7.23 jika hasil pemeriksaan adalah fail.

smtp-enhanced-x-7-25 = Pemeriksaan DNS balik gagal
    .description = Alamat IP server pengirim tidak memiliki record PTR, atau nama di dalamnya tidak mengarah kembali ke alamat itu.
    .when = Saat koneksi dibuka, atau sesudahnya. Server baru, koneksi rumah, dan alamat IPv6 sering tidak memiliki record itu. Gmail juga melaporkannya sebagai 4.7.23.
    .fix = Minta record PTR kepada pemilik alamat IP, biasanya penyedia hosting, dan beri nama di dalamnya record A atau AAAA dengan alamat itu. Periksa juga IPv6.
    .use = Kirim X.7.25 jika pencarian PTR dan pencarian maju tidak membenarkan alamat IP klien. Kirim X.7.26 jika beberapa pemeriksaan gagal, dan X.7.1 jika daftar blokir mencantumkannya.

smtp-enhanced-x-7-26 = Beberapa pemeriksaan autentikasi gagal
    .description = Pesan gagal dalam lebih dari satu pemeriksaan pengirimnya, seperti SPF dan DKIM. Kode tidak menyatakan yang mana.
    .when = Biasanya setelah data pesan. Gmail mengirimkannya untuk penolakan DMARC dan untuk email yang tidak lolos SPF maupun DKIM; Exchange Online mengirimkannya untuk jenis kedua melalui IPv6.
    .fix = Jika Anda mengelola domain dalam From, cantumkan setiap server pengirim dalam SPF, buat semuanya menandatangani dengan DKIM, dan selaraskan SPF atau DKIM dengan From. Jika tidak, kirim melalui server domain itu sendiri.
    .use = Kirim X.7.26 jika setidaknya dua pemeriksaan gagal, atau untuk kegagalan DMARC, yang Anda sebutkan dalam teks. Kirim X.7.20 sampai X.7.25 jika alasannya satu pemeriksaan saja.

smtp-enhanced-x-7-27 = Domain pengirim memiliki null MX
    .description = Domain pengirim menerbitkan record null MX, sehingga balasan atau laporan kegagalan pengiriman tidak dapat mencapai pengirim.
    .when = Sebagai balasan atas MAIL FROM, atau setelah data pesan, dari server yang menolak pengirim seperti itu. Dari Gmail, nomor ini berarti SPF tidak lolos.
    .fix = Kirim dari alamat yang dapat menerima email, atau ganti null MX dengan record MX yang sebenarnya. Jika Gmail yang mengirim kode ini, perbaiki record SPF domain MAIL FROM.
    .use = Kirim X.7.27 dengan 550 jika domain dalam MAIL FROM atau From memiliki null MX. Kirim X.1.10 dengan 556 untuk domain penerima.

smtp-enhanced-x-7-28 = Banjir email terdeteksi
    .description = Server menganggap pesan sebagai bagian dari banjir email. Registri IANA hanya merujuk draf kedaluwarsa, tentang email konfirmasi dari formulir web yang disalahgunakan.
    .when = Gmail mengirimkannya jika terlalu banyak email yang tidak diminta datang dari alamat IP, domain, atau jaringan. Server lain mengirimkannya untuk terlalu banyak koneksi.
    .fix = Hentikan dulu sumbernya: akun yang dibajak, formulir web yang terbuka, atau buletin yang tidak diinginkan. Lindungi formulir dengan CAPTCHA, lalu mulai mengirim lagi secara perlahan.
    .use = Kirim X.7.28 jika jumlah email tampak seperti penyalahgunaan. Kirim X.5.3 untuk terlalu banyak penerima, dan X.4.5 jika sistem Anda sendiri padat.

smtp-enhanced-x-7-29 = Validasi ARC gagal
    .description = Rantai segel ARC, tempat layanan penerusan dan milis mencatat hasil autentikasi sebelumnya, tidak valid.
    .when = Untuk pesan yang diteruskan jika autentikasi lain juga gagal. Dari Gmail, 4.7.29 berarti koneksi tidak dienkripsi dengan TLS.
    .fix = Kirim langsung, tidak melalui milis atau layanan penerusan. Jika Anda mengelola layanan penerusan, periksa kunci ARC-nya di DNS dan pastikan tidak ada yang mengubah pesan setelah disegel. Untuk 4.7.29 dari Gmail, aktifkan TLS.
    .use = Kirim X.7.29 jika rantai ARC yang rusak itu sendiri layak dilaporkan. Kirim X.7.26 jika SPF atau DKIM juga gagal dan Anda tidak perlu menyebut ARC. Rantai yang tidak ada bukan kegagalan.

smtp-enhanced-x-7-30 = Server berikutnya tidak memiliki REQUIRETLS
    .description = Pengirim menggunakan REQUIRETLS untuk menuntut TLS di seluruh rute, tetapi tidak ada server berikutnya yang mendukung ekstensi itu.
    .when = Dalam laporan kegagalan pengiriman, jika tidak ada host MX domain penerima yang mengumumkan REQUIRETLS setelah STARTTLS. Dari Exchange Online, 550 5.7.30 berarti menolak autentikasi Basic, yaitu login dengan kata sandi; dari Gmail, DKIM tidak lolos.
    .fix = Kirim tanpa REQUIRETLS hanya jika kontennya memungkinkan, atau minta administrator penerima menambahkan dukungan. Jika Exchange Online yang mengirim kode ini, login dengan OAuth. Jika Gmail, siapkan penandatanganan DKIM dan kuncinya di DNS.
    .use = Kirim X.7.30 jika TLS berfungsi tetapi server berikutnya tidak mengumumkan REQUIRETLS. Kirim X.7.10 jika sesi TLS terverifikasi tidak dapat dibuat, dan X.7.20 jika DKIM gagal.
