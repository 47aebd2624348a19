# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Tidak ada masalah
    .happened = Server telah menjalankan yang diminta, telah menerimanya untuk dijalankan nanti, atau menunggu masukan berikutnya.
    .customer = Tidak perlu ada tindakan. Sebelum mengulang apa pun, periksa apakah hasilnya sudah ada.
    .administrator = Setelah respons sementara seperti HTTP 100, buat klien mengirim bagian berikutnya; setelah HTTP 102 sampai 104 atau SIP 180, buat klien menunggu respons akhir.
    .avoid = Jangan mengulang sesuatu hanya karena hasilnya belum terlihat: pesanan, misalnya, bisa tercatat dua kali.
    .ask = Jika hasilnya tidak muncul, tanyakan kepada administrator server. Sertakan ID apa pun dalam balasan atau log, tanggal, waktu, dan zona waktu.

cause-none-mail = Tidak ada masalah
    .happened = Server telah menjalankan yang diminta, telah menerimanya untuk dijalankan nanti, atau menunggu masukan berikutnya. 250 setelah data pesan berarti diterima, belum tentu sampai.
    .customer = Tidak perlu ada tindakan. Jika pesan yang diterima server tidak sampai, minta penerima memeriksa folder spam.
    .administrator = Setelah 334, buat klien mengirim bagian login berikutnya; setelah 354, pesannya.
    .avoid = Jangan kirim lagi pesan hanya karena hasilnya belum terlihat: pesan bisa sampai dua kali.
    .ask = Jika pesan tidak sampai, tanyakan kepada postmaster penerima. Sertakan ID apa pun dalam balasan atau log, tanggal, waktu, dan zona waktu.

cause-mailbox-unknown = Kotak surat tidak ada
    .happened = Server email penerima tidak menemukan kotak surat untuk alamat ini. Biasanya bagian sebelum @ salah tulis, atau akun sudah ditutup atau belum dibuat.
    .customer = Bandingkan alamat, huruf demi huruf, dengan yang diberikan penerima, dan hapus saran alamat yang tersimpan di program email Anda. Jika alamat tampak benar, hubungi penerima dengan cara lain.
    .administrator = Jika Anda mengelola server penerima dan kotak surat itu seharusnya ada, periksa akun, alias, dan daftar penerima di setiap relay di depannya.
    .avoid = Jangan menebak-nebak nama yang mirip: banyak penerima yang tidak dikenal merusak reputasi server pengirim.
    .ask = Tanyakan alamat yang tepat kepada penerima, atau tanyakan kepada administratornya apakah alamat itu ada. Sertakan teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-mailbox-full = Kotak surat penuh
    .happened = Kotak surat penerima tidak punya ruang lagi, sehingga server tidak menerima pesan.
    .customer = Beri tahu penerima dengan cara lain. Jika pesan dikembalikan, kirim lagi setelah ada ruang.
    .administrator = Jika Anda mengelola server penerima, kosongkan ruang penyimpanan atau naikkan kuota. Tidak ada yang perlu diubah di server pengirim.
    .avoid = Jangan kirim pesan setiap beberapa menit: tidak ada yang berubah sebelum ada ruang.
    .ask = Tanyakan kepada penerima atau penyedianya apakah kotak surat melebihi kuota. Sertakan teks kesalahan lengkap.

cause-mailbox-disabled = Kotak surat dinonaktifkan atau tidak aktif
    .happened = Server penerima mengenal alamat ini, tetapi kotak suratnya tidak menerima email: akun dinonaktifkan, ditangguhkan, atau dikunci, untuk sementara atau permanen, atau sudah lama tidak digunakan.
    .customer = Hubungi penerima dengan cara lain atau di alamat lain. Hanya penerima atau penyedianya yang dapat mengaktifkan kotak surat itu.
    .administrator = Jika Anda mengelola server penerima, periksa mengapa akun dinonaktifkan: tagihan belum dibayar, penyalahgunaan, lama tidak digunakan, atau karyawan sudah keluar.
    .avoid = Jangan terus mengirim ke kotak surat yang tetap dinonaktifkan: sebagian kotak surat terbengkalai menjadi jebakan spam, yang merusak reputasi pengirim.
    .ask = Tanyakan kepada penerima atau administrator domainnya apakah akun masih ada dan akan diaktifkan lagi. Sertakan teks kesalahan lengkap.

cause-mailbox-moved = Penerima sudah pindah
    .happened = Penerima tidak lagi menggunakan alamat ini, dan server tidak menyampaikan email ke sana. Balasan hanya memberikan alamat baru jika server boleh mengungkapkannya.
    .customer = Konfirmasikan alamat baru kepada penerima dengan cara lain. Lalu kirim pesan ke sana dan perbaiki buku alamat Anda.
    .administrator = Pada milis Anda, gunakan alamat baru setelah penerima mengonfirmasinya. Jika Anda mengelola server penerima, siapkan penerusan atau balasan yang memberikan alamat baru.
    .avoid = Jangan biarkan program mengambil alih alamat baru secara otomatis, dan jangan kirim email rahasia ke sana sebelum dikonfirmasi.
    .ask = Tanyakan alamat terbaru kepada penerima, rekannya, atau administrator domain lama. Sertakan teks kesalahan lengkap.

cause-domain-unknown = Domain penerima tidak ditemukan
    .happened = Server pengirim tidak menemukan jalan ke domain penerima: domain tidak ada, DNS tidak menyebutkan server email untuknya, atau pencarian DNS gagal.
    .customer = Periksa apakah bagian setelah @ salah tulis atau akhirannya keliru. Jika domain benar, beri tahu penerima dengan cara lain.
    .administrator = Cari record MX, A, dan AAAA domain itu dengan resolver kedua. Jika ada, periksa resolver dan rute Anda sendiri. Jika domain itu milik Anda, perpanjang atau terbitkan record MX.
    .avoid = Jangan coba nama lain di domain yang sama, dan jangan ubah pesannya: keduanya tidak membantu.
    .ask = Tanyakan kepada penerima apakah domainnya berganti nama atau kedaluwarsa. Berikan kepada administratornya nama domain persis seperti tertulis, nama resolver Anda, tanggal, waktu, dan zona waktu.

cause-domain-no-mail = Domain atau host tidak menerima email
    .happened = Record null MX di DNS menyatakan bahwa domain penerima tidak menerima email, atau host penerima tidak menerima email dari siapa pun.
    .customer = Periksa domain setelah @: nama situs web dan alamat noreply sering keliru digunakan. Jika alamat benar, hubungi penerima dengan cara lain.
    .administrator = Jika domain itu milik Anda dan seharusnya menerima email, ganti record null MX, atau arahkan record MX ke server yang menerima email.
    .avoid = Jangan mengirim dari akun atau server lain: penolakan ini berlaku untuk setiap pesan ke domain atau host ini.
    .ask = Tanyakan kepada penerima alamat yang menerima email, dan kepada administrator domain apakah record MX itu disengaja.

cause-sender-address = Alamat pengirim tidak diterima
    .happened = Server mempermasalahkan alamat pengirim: salah format atau tidak dapat diverifikasi, domainnya tidak ada atau tidak menerima balasan, atau pengguna yang login tidak boleh menggunakannya.
    .customer = Periksa apakah alamat pengirim di pengaturan program email Anda salah tulis. Gunakan alamat akun yang Anda pakai untuk login.
    .administrator = Pastikan domain dalam MAIL FROM dan From ada, memiliki record MX atau alamat, dan menerima email, serta akun boleh menggunakan alamat itu. Ganti alamat yang domainnya localhost.
    .avoid = Jangan gunakan alamat atau domain orang lain: itu dianggap pemalsuan, dan pemeriksaan seperti SPF dan DMARC gagal.
    .ask = Tanyakan kepada penyedia Anda alamat pengirim mana yang boleh digunakan akun Anda. Sertakan alamat MAIL FROM dan From, nama pengguna, dan teks kesalahan lengkap.

cause-relay-denied = Relay tidak diizinkan
    .happened = Server tidak meneruskan pesan ke domain ini untuk pengirim ini. Biasanya program email belum login, atau menggunakan server yang salah.
    .customer = Di program email Anda, aktifkan autentikasi untuk server email keluar. Gunakan server, port (biasanya 465 atau 587), dan nama pengguna dari penyedia Anda.
    .administrator = Jika server yang menolak adalah milik Anda dan termasuk dalam record MX domain penerima, tambahkan domain itu ke domain yang diterimanya. Jika tidak, perbaiki login atau rute di sisi pengirim.
    .avoid = Jangan izinkan relay untuk semua orang atau untuk seluruh jaringan demi menghentikan kesalahan ini: pengirim spam cepat menemukan open relay, lalu server masuk daftar blokir.
    .ask = Tanyakan kepada penyedia Anda server, port, dan metode login yang harus digunakan. Sertakan teks kesalahan lengkap dan alamat IP Anda.

cause-sender-reputation = Server atau domain pengirim tidak dipercaya
    .happened = Server tidak memercayai asal pesan: alamat IP, domain, atau nama HELO pengirim tercantum dalam daftar blokir atau reputasinya buruk, atau DNS balik tidak ada atau salah.
    .customer = Teruskan teks kesalahan lengkap kepada penyedia atau administrator Anda, dan hubungi penerima dengan cara lain. Selalu kirim melalui server penyedia Anda, dengan login.
    .administrator = Jika balasan menyebutkan suatu daftar, cari alamat IP dan domain di sana. Perbaiki penyebabnya, misalnya akun yang dicuri, dan samakan record PTR, record alamat, dan nama HELO. Lalu minta penghapusan dari daftar.
    .avoid = Jangan beralih ke alamat IP atau domain baru alih-alih memperbaiki penyebabnya: reputasinya segera ikut rusak.
    .ask = Tanyakan alasannya kepada postmaster penerima atau, jika balasan menyebutkan daftar blokir, kepada pengelolanya. Sertakan alamat IP pengirim, domain, nama HELO, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-content-refused = Konten ditolak sebagai spam atau berbahaya
    .happened = Filter mempermasalahkan konten pesan, seperti teks, tautan, atau lampiran, dan menganggapnya spam, malware, atau terlarang.
    .customer = Jika balasan menyebutkan virus, pindai perangkat Anda. Jika tidak, hapus tautan pendek, program, dan arsip berkata sandi dari pesan, dan bagikan file dengan cara yang diterima penerima.
    .administrator = Di sisi pengirim, cari akun yang dicuri atau formulir web yang disalahgunakan. Jika Anda mengelola server penerima dan pesannya tidak berbahaya, perbaiki aturan filter atau tambahkan pengecualian.
    .avoid = Jangan menyamarkan konten dengan mengganti nama lampiran, memberi kata sandi pada arsip, atau sengaja salah mengeja: filter menghukum tipuan seperti itu.
    .ask = Tanyakan kepada administrator penerima aturan, tautan, atau nama virus yang dilaporkan filter. Sertakan teks kesalahan lengkap, header Message-ID, tanggal, waktu, dan zona waktu.

cause-message-authentication = Pemeriksaan SPF, DKIM, atau DMARC tidak lolos
    .happened = Server penerima tidak dapat memastikan bahwa domain pengirim mengizinkan pesan ini: SPF, DKIM, atau DMARC gagal, tidak ada, atau tidak dapat diperiksa. Penerusan dan milis dapat merusak pemeriksaan ini.
    .customer = Kirim melalui server email domain dalam alamat From Anda. Jika sudah, teruskan teks kesalahan lengkap kepada administrator domain itu.
    .administrator = Cantumkan setiap server pengirim dalam satu-satunya record SPF domain, tanda tangani dengan DKIM, dan selaraskan SPF atau DKIM dengan domain From untuk DMARC. Lalu periksa Authentication-Results dalam pesan uji.
    .avoid = Jangan menerbitkan record SPF kedua, mengakhiri record dengan +all, atau melemahkan kebijakan DMARC secara permanen: itu merusak pemeriksaan atau memungkinkan pemalsuan.
    .ask = Tanyakan kepada postmaster penerima pemeriksaan apa yang gagal untuk domain apa. Sertakan alamat IP pengirim, domain MAIL FROM dan From, header DKIM-Signature, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-credentials-refused = Login tidak ada atau tidak diterima
    .happened = Server mewajibkan klien login, tetapi tidak menerima kredensial atau menolaknya. Kata sandi, token, kunci, atau metode login mungkin salah, tidak ada, atau kedaluwarsa.
    .customer = Login lagi, dan periksa nama pengguna dan kata sandi. Jika keduanya benar, periksa apakah akun terkunci atau memerlukan metode login lain.
    .administrator = Periksa akun, token, atau kunci mana yang dikirim program, apakah sudah kedaluwarsa, dan apakah server menawarkan metode login ini. Jika Anda mengelola server, periksa apakah akun terkunci.
    .avoid = Jangan biarkan program mengulang login yang ditolak: akun bisa terkunci atau alamat IP diblokir. Jangan pernah menulis kata sandi atau token dalam tiket dukungan.
    .ask = Tanyakan kepada administrator apakah akun aktif dan metode login apa yang diperlukan. Sertakan nama pengguna, teks kesalahan lengkap, tanggal, waktu, dan zona waktu serta, untuk HTTP, header WWW-Authenticate atau Proxy-Authenticate.

cause-credentials-refused-mail = Login tidak ada atau tidak diterima
    .happened = Server mewajibkan klien login, tetapi tidak menerima kredensial atau menolaknya. Kata sandi, token, kunci, atau metode login mungkin salah, tidak ada, atau kedaluwarsa.
    .customer = Login lagi; banyak server email meminta alamat lengkap sebagai nama pengguna. Jika kata sandi hanya berfungsi di web, buat kata sandi aplikasi atau gunakan login web.
    .administrator = Periksa akun, token, atau kunci mana yang dikirim program, apakah sudah kedaluwarsa, dan apakah server menawarkan metode login ini. Jika Anda mengelola server, periksa apakah akun terkunci.
    .avoid = Jangan biarkan program mengulang login yang ditolak: akun bisa terkunci atau alamat IP diblokir. Jangan pernah menulis kata sandi atau token dalam tiket dukungan.
    .ask = Tanyakan kepada administrator apakah akun aktif dan metode login apa yang diperlukan. Sertakan nama pengguna, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-encryption-required = Koneksi terenkripsi diwajibkan
    .happened = Server mewajibkan koneksi terenkripsi, tetapi klien tidak mengenkripsi, atau TLS tidak dapat dibuat sesuai kebijakan salah satu sisi.
    .customer = Awali alamat dengan https, atau aktifkan TLS di pengaturan program. Perbarui program lama.
    .administrator = Aktifkan TLS 1.2 atau yang lebih baru di klien. Jika Anda mengelola server, periksa sertifikat, nama host, dan tanggal kedaluwarsanya, serta apa yang dituntut kebijakannya.
    .avoid = Jangan matikan enkripsi atau pemeriksaan sertifikat, dan jangan pernah mengirim kata sandi melalui koneksi yang tidak terenkripsi.
    .ask = Tanyakan kepada administrator server versi TLS dan sertifikat apa yang diwajibkan. Sertakan nama host, port, baris log tentang TLS, dan teks kesalahan lengkap.

cause-encryption-required-mail = Koneksi terenkripsi diwajibkan
    .happened = Server mewajibkan koneksi terenkripsi, tetapi klien tidak mengenkripsi, atau TLS tidak dapat dibuat sesuai kebijakan salah satu sisi.
    .customer = Di program email Anda, pilih STARTTLS, biasanya di port 587, atau TLS sejak awal di port 465. Perbarui program lama.
    .administrator = Aktifkan TLS 1.2 atau yang lebih baru di server pengirim atau klien. Jika Anda mengelola server di sisi lain, periksa sertifikat, nama host, tanggal kedaluwarsa, dan kebijakan MTA-STS atau DANE jika ada.
    .avoid = Jangan matikan enkripsi atau pemeriksaan sertifikat, dan jangan pernah mengirim kata sandi melalui koneksi yang tidak terenkripsi.
    .ask = Tanyakan kepada administrator server versi TLS dan sertifikat apa yang diwajibkan. Sertakan nama host, port, baris log tentang TLS, dan teks kesalahan lengkap.

cause-rate-limited = Batas atau kuota tercapai
    .happened = Terlalu banyak yang dikirim atau terlalu banyak koneksi yang dibuka dalam waktu singkat, atau kuota habis. Batas ini mungkin berlaku untuk akun, alamat IP, atau kunci.
    .customer = Jika server tidak menyebutkan waktu, tunggu beberapa menit, dan lebih lama setiap kali ditolak. Lalu kirim lebih sedikit sekaligus, atau minta batas yang lebih tinggi kepada penyedia Anda.
    .administrator = Kurangi koneksi paralel dan perpanjang jeda, dan tunggu selama yang diminta server. Cari akun yang dicuri atau program yang terus mencoba ulang. Jika Anda mengelola server, periksa batasnya.
    .avoid = Jangan menyebarkan lalu lintas ke lebih banyak akun atau alamat IP: percobaan yang ditolak sering ikut dihitung, dan pemblokiran bisa menyusul.
    .ask = Tanyakan kepada administrator server apa yang dihitung, dalam periode berapa lama, dan kapan hitungannya diatur ulang. Sertakan akun, alamat IP, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-rate-limited-mail = Batas atau kuota tercapai
    .happened = Terlalu banyak yang dikirim atau terlalu banyak koneksi yang dibuka dalam waktu singkat, atau kuota habis. Batas ini mungkin berlaku untuk akun, alamat IP, pengirim, atau penerima.
    .customer = Jika server tidak menyebutkan waktu, tunggu beberapa menit, dan lebih lama setiap kali ditolak. Lalu kirim lebih sedikit sekaligus, atau minta batas yang lebih tinggi kepada penyedia Anda.
    .administrator = Kurangi koneksi paralel dan perpanjang jeda, dan tunggu selama yang diminta server. Cari akun yang dicuri atau program yang terus mencoba ulang. Jika Anda mengelola server, periksa batasnya.
    .avoid = Jangan menyebarkan lalu lintas ke lebih banyak akun atau alamat IP: percobaan yang ditolak sering ikut dihitung, dan pemblokiran bisa menyusul.
    .ask = Tanyakan kepada administrator server apa yang dihitung, dalam periode berapa lama, dan kapan hitungannya diatur ulang. Sertakan akun, alamat IP, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-message-too-large = Batas ukuran terlampaui
    .happened = Yang dikirim lebih besar dari yang diterima sisi penerima.
    .customer = Kirim lebih sedikit sekaligus, atau perkecil file. Jika halaman web mengeluhkan header atau cookie, hapus cookie situs itu dan mulai dari berandanya.
    .administrator = Bandingkan ukurannya dengan batas proxy, server, dan aplikasi. Jika Anda menaikkan batas, naikkan di setiap server sepanjang jalur.
    .avoid = Jangan hapus batas itu: batas melindungi sisi penerima.
    .ask = Tanyakan batas ukuran kepada administrator sisi penerima. Sertakan teks kesalahan lengkap dan ukurannya.

cause-message-too-large-mail = Pesan terlalu besar
    .happened = Pesan lebih besar dari yang diterima server. Pengodean membuat lampiran sekitar sepertiga lebih besar, sehingga file di bawah batas pun bisa terlalu besar.
    .customer = Perkecil lampiran, atau bagikan file melalui tautan.
    .administrator = Bandingkan ukurannya dengan SIZE dalam balasan EHLO server. Jika Anda menaikkan batas, naikkan di setiap server sepanjang jalur.
    .avoid = Jangan hapus batas itu: batas melindungi server. Jangan memecah file ke banyak pesan, yang dapat memenuhi kotak surat penerima.
    .ask = Tanyakan batas ukuran kepada administrator server yang menolak. Sertakan teks kesalahan lengkap dan ukuran setelah pengodean.

cause-too-many-recipients = Terlalu banyak penerima sekaligus
    .happened = Penerima pesan lebih banyak dari yang diterima server sekaligus, sehingga pesan tidak diterima untuk sebagian atau semua penerima.
    .customer = Cari tahu penerima mana yang ditolak, lalu kirim kepada mereka dalam kelompok yang lebih kecil. Untuk email rutin kepada banyak orang, gunakan milis.
    .administrator = Buat server pengirim mengirim kepada penerima yang diterima dan mengajukan sisanya dalam transaksi berikutnya, seperti yang diharapkan RFC 5321 setelah 452. Jika perlu, kurangi jumlah penerima per pesan.
    .avoid = Jangan kirim lagi pesan kepada semua orang: penerima yang sudah diterima akan mendapatkannya dua kali. Jangan cantumkan orang yang tidak saling kenal dalam To atau Cc.
    .ask = Tanyakan kepada postmaster server yang menolak berapa penerima yang boleh dimiliki satu pesan. Sertakan teks kesalahan lengkap dan jumlah penerima.

cause-greylisted = Ditunda oleh greylisting
    .happened = Server penerima belum mengenal pengirim ini dan sengaja menolak percobaan pertama, untuk melihat apakah server pengirim mencoba ulang seperti lazimnya server email.
    .customer = Tunggu: pesan biasanya sampai dalam hitungan menit atau jam. Jika mendesak atau sudah dikembalikan, hubungi penerima dengan cara lain.
    .administrator = Biarkan antrean mencoba ulang setelah beberapa menit, dari alamat IP yang sama dan dengan pengirim amplop dan penerima yang sama. Kirim email dari program tanpa antrean melalui server yang memilikinya.
    .avoid = Jangan kirim salinan baru, mencoba ulang setiap beberapa detik, atau mengubah pengirim atau alamat IP di antara percobaan: waktu tunggu bisa mulai dari awal.
    .ask = Jika percobaan masih ditolak setelah satu hari, minta pengecualian kepada postmaster penerima. Sertakan alamat IP pengirim, pengirim amplop, serta tanggal, waktu, dan zona waktu setiap percobaan.

cause-connection = Koneksi gagal atau waktu tunggu habis
    .happened = Koneksi tidak dapat dibuka, terputus, atau waktu tunggunya habis, atau gateway tidak mendapat respons yang dapat digunakan. Sumber masalahnya mungkin jaringan, firewall, DNS, atau server di sisi lain.
    .customer = Periksa jaringan Anda sendiri jika hal lain juga gagal. Jika Anda sedang membayar atau memesan sesuatu, periksa apakah sudah berhasil sebelum mencoba lagi.
    .administrator = Uji DNS, rute, port, dan firewall dari server pengirim atau klien. Di belakang proxy atau gateway, periksa server upstream. Di server yang tidak terjangkau, pastikan server mendengarkan di port itu dan sanggup melayani.
    .avoid = Jangan ubah alamat atau konten, dan jangan coba ulang dalam jarak waktu pendek: keduanya tidak memperbaiki penyebabnya, dan percobaan ulang menambah beban.
    .ask = Tanyakan kepada administrator server atau jaringan yang tidak terjangkau apakah ada gangguan yang sudah diketahui. Sertakan nama host, alamat IP, port, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-name-unknown = Nama host tidak ditemukan
    .happened = Nama server tidak dapat diubah menjadi alamat: nama salah tulis, tidak ada di DNS, atau hanya ada di jaringan lain.
    .customer = Periksa apakah alamat salah tulis. Jika benar, pastikan Anda online, dan hubungkan ke jaringan perusahaan atau VPN tempat nama itu berada.
    .administrator = Cari nama itu di mesin yang melaporkan kesalahan, lalu dengan resolver kedua. Periksa pengaturan klien, domain pencarian, dan file hosts, atau publikasikan record A atau AAAA yang belum ada.
    .avoid = Jangan mengganti nama dengan alamat IP untuk seterusnya: alamat bisa berubah, dan sertifikat tidak lagi cocok.
    .ask = Tanyakan kepada administrator server apakah nama itu benar dan di jaringan apa nama itu dapat dicari. Sertakan nama itu persis seperti tertulis, resolver Anda, tanggal, waktu, dan zona waktu.

cause-certificate-untrusted = Sertifikat tidak dipercaya
    .happened = Satu sisi tidak menerima sertifikat sisi lainnya: penerbitnya tidak dikenal di sana, sertifikat perantara tidak ada, atau sertifikat rusak, dicabut, atau tidak dimaksudkan untuk penggunaan ini.
    .customer = Jika program Anda menerima peringatan TLS, pastikan program menggunakan sertifikat klien yang benar. Jika tidak, periksa ejaan alamat, dan di jaringan publik, login ke jaringan terlebih dahulu. Jika tidak membantu, laporkan kesalahan kepada administrator server.
    .administrator = Buat sisi yang sertifikatnya ditolak mengirim sertifikat perantaranya. Setelah peringatan TLS, itu adalah sisi yang menerimanya. Jika penerbitnya milik Anda sendiri, tambahkan sertifikat root-nya ke penyimpanan kepercayaan sisi lainnya.
    .avoid = Jangan matikan pemeriksaan sertifikat dan jangan melewati peringatan dengan mengeklik: penyerang bisa membaca semuanya.
    .ask = Tanyakan kepada administrator server siapa penerbit sertifikat server dan apakah rantainya lengkap. Jika sertifikat klien yang ditolak, tanyakan penerbit mana yang diterima server. Sertakan nama server, port, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-protocol-mismatch = Protokol salah untuk port ini
    .happened = Kedua sisi tidak menggunakan protokol yang sama di port ini: yang satu mengenkripsi dan yang lain tidak, atau yang satu menggunakan HTTP/1.1 padahal yang lain mengharapkan HTTP/2.
    .customer = Periksa apakah alamat diawali https:// atau http:// dan apakah portnya benar. Jika masih gagal, teruskan teks kesalahan lengkap kepada administrator Anda.
    .administrator = Bandingkan skema, port, TLS, dan versi HTTP di kedua sisi: klien dengan TLS memerlukan port TLS, dan gRPC memerlukan HTTP/2 di sepanjang jalur, melalui setiap proxy.
    .avoid = Jangan coba ulang: tidak ada yang berubah sebelum salah satu sisi dikonfigurasi ulang.
    .ask = Tanyakan kepada administrator server protokol dan pengaturan TLS yang diharapkan port itu. Sertakan nama host, port, pengaturan klien, dan teks kesalahan lengkap.

cause-callee-unknown = Pengguna atau nomor tidak ada
    .happened = Server tidak mengenal pengguna atau nomor yang dipanggil. Nomor atau alamat salah tulis, tidak lengkap, atau tidak lagi digunakan, atau panggilan dikirim ke domain yang salah.
    .customer = Periksa apakah nomor atau alamat keliru, termasuk kode negaranya. Jika benar, tanyakan nomor atau alamat terbaru kepada orang itu dengan cara lain.
    .administrator = Bandingkan Request-URI dalam log dengan nomor yang diputar: awalan, kode negara, dan domain. Lalu periksa rute, dial plan, dan, di sisi yang dipanggil, akun pengguna.
    .avoid = Jangan biarkan program mencoba nomor demi nomor: panggilan seperti itu tampak seperti pemindaian, dan banyak server lalu memblokir alamat IP penelepon.
    .ask = Tanyakan kepada administrator domain yang dipanggil apakah pengguna itu ada. Sertakan Request-URI, header Call-ID, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-callee-busy = Pihak yang dipanggil sedang sibuk
    .happened = Orang yang dipanggil sedang dalam panggilan lain atau saat ini tidak menerima panggilan lagi.
    .customer = Telepon lagi dalam beberapa menit, tinggalkan pesan suara jika ditawarkan, atau kirim pesan teks.
    .administrator = Jika saluran selalu sibuk, cari panggilan yang tidak berakhir dengan benar, dan periksa batas panggilan serentak serta pengaturan Jangan Ganggu di telepon itu.
    .avoid = Jangan menelepon ulang secara otomatis setiap beberapa detik: itu menambah beban dan dapat berujung pada pemblokiran.
    .ask = Tanyakan kepada administrator telepon yang dipanggil apakah ada panggilan yang tersangkut di saluran. Sertakan header Call-ID, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-callee-unavailable = Pihak yang dipanggil tidak dapat dihubungi
    .happened = Pengguna ada, tetapi tidak ada yang mengangkat, atau tidak ada telepon yang dapat dijangkau: telepon mati, offline, tidak terdaftar, atau dalam mode Jangan Ganggu.
    .customer = Telepon lagi nanti, atau tinggalkan pesan. Jika telepon Anda sendiri yang tidak dapat dihubungi, pastikan telepon online dan sudah login.
    .administrator = Periksa registrasi pengguna saat ini dan kapan kedaluwarsa. Pastikan permintaan mencapai telepon melalui firewall dan translasi alamat, dan server membiarkannya berdering cukup lama.
    .avoid = Jangan hapus nomornya: biasanya pengguna hanya sedang tidak di tempat.
    .ask = Tanyakan kepada administrator telepon yang dipanggil apakah telepon itu terdaftar. Sertakan alamat pengguna, header Call-ID, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-call-declined = Panggilan ditolak
    .happened = Orang yang dipanggil, atau program atau penyedia yang memutuskan atas namanya, telah menolak panggilan.
    .customer = Jika penting, kirim pesan yang menjelaskan maksud panggilan, dan tunggu sebelum menelepon lagi. Setelah “Network Blocked”, jangan menelepon lagi: gunakan kontak dalam header Reason.
    .administrator = Jika orang menolak panggilan organisasi Anda sebagai panggilan yang tidak diinginkan, periksa ID penelepon, volume panggilan, dan apakah panggilan bertanda tangan. Jika panggilan yang diinginkan ditolak, periksa filter di sisi yang dipanggil.
    .avoid = Jangan menelepon lagi dengan ID penelepon lain: itu dianggap penyalahgunaan dan melanggar hukum di banyak negara.
    .ask = Tanyakan alasannya kepada orang itu, atau kepada penyedia yang memblokir panggilan. Sertakan ID penelepon, header Reason dan Call-Info, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-name-lookup-failed = Nama gagal dicari di DNS
    .happened = Server DNS tidak dapat mengetahui apakah nama itu ada atau apa saja record-nya. Biasanya server DNS nama itu sendiri tidak merespons, atau tanda tangan DNSSEC-nya tidak valid.
    .customer = Coba lagi dalam beberapa menit, atau dari jaringan lain. Jika hanya nama ini yang gagal, beri tahu pemiliknya. Jika banyak nama gagal, beri tahu penyedia atau administrator Anda.
    .administrator = Cari kesalahan tambahan (EDE). Buat kueri dengan dig +cd: jika berhasil, DNSSEC penyebabnya. Jika tidak, buat kueri langsung ke server otoritatif zona. Jika banyak nama gagal, periksa jam, trust anchor, dan jaringan resolver.
    .avoid = Jangan matikan validasi DNSSEC untuk semuanya, dan jangan menyimpulkan bahwa nama itu tidak ada.
    .ask = Tanyakan kepada administrator zona apakah server nama, delegasi, atau kuncinya baru diubah. Sertakan nama, jenis record, resolver, EDE jika ada, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-dnssec-failure = Pemeriksaan DNSSEC gagal
    .happened = Resolver menerima respons, tetapi tanda tangannya tidak membuktikan keasliannya: kedaluwarsa, tidak ada, atau tidak cocok dengan kunci yang dijamin zona induk.
    .customer = Tunggu beberapa jam, atau hubungi pemilik nama dengan cara lain. Semua orang yang resolvernya memeriksa tanda tangan menghadapi masalah yang sama.
    .administrator = Jika zona itu milik Anda, bandingkan record DS di zona induk dengan kunci Anda dan tanda tangani lagi zona. Jika bukan, laporkan kepada pemilik zona, dan periksa jam dan trust anchor resolver Anda.
    .avoid = Jangan matikan validasi DNSSEC untuk semuanya: respons palsu pun akan diterima.
    .ask = Tanyakan kepada pemilik zona apakah ada kunci yang baru diubah. Sertakan nama, jenis record, resolver, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-no-data-connection = Koneksi data tidak terbuka
    .happened = Perintah diterima, tetapi koneksi terpisah untuk file atau daftar direktori tidak dapat dibuka. Penghalangnya biasanya firewall, translasi alamat, atau rentang port yang tertutup.
    .customer = Jika balasan menyebutkan sesi TLS, gunakan program yang melanjutkan sesi itu. Jika tidak, beralihlah antara mode pasif dan aktif di program FTP Anda; mode pasif biasanya berhasil. Jika keduanya gagal, coba jaringan lain.
    .administrator = Buka rentang port pasif di firewall server, dan atur alamat publik yang diumumkan PASV. Dengan TLS, firewall tidak dapat membaca port, sehingga rentang itu harus selalu terbuka.
    .avoid = Jangan buka semua port server: rentang port yang pasti sudah cukup, asalkan jumlah portnya lebih banyak dari transfer yang berjalan serentak.
    .ask = Tanyakan rentang port pasif kepada administrator server. Sertakan log program Anda dengan baris PASV, EPSV, atau PORT, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-transfer-aborted = Transfer file terputus
    .happened = Transfer sudah mulai lalu berakhir terlalu cepat, sehingga file di tujuan tidak ada atau tidak lengkap.
    .customer = Mulai lagi transfer, dan biarkan program melanjutkannya jika bisa. Setelah itu, bandingkan ukurannya.
    .administrator = Periksa log dan ruang disk server, dan perpanjang batas waktu di firewall yang memutus koneksi kontrol yang diam selama transfer panjang. Buat program mengirim NOOP atau keepalive.
    .avoid = Jangan gunakan file yang tidak lengkap, dan jangan hapus file aslinya sebelum ukurannya cocok.
    .ask = Tanyakan kepada administrator server mengapa transfer berakhir. Sertakan nama dan ukuran file, log program Anda, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-connection-lost = Koneksi terputus
    .happened = Koneksi berakhir tanpa penutupan yang benar. Penyebabnya biasanya gangguan jaringan, mulai ulang, atau proxy yang mengakhiri koneksi diam. Browser melaporkan handshake yang ditolak dengan cara yang sama.
    .customer = Muat ulang halaman atau mulai ulang program, dan periksa jaringan Anda. Jika Anda sedang mengerjakan sesuatu, periksa apakah sudah tersimpan.
    .administrator = Cocokkan waktunya dengan mulai ulang dan batas waktu tidak aktif proxy dan load balancer. Buat server mengirim ping lebih sering dari batas waktu terpendek. Jika koneksi tidak pernah terbuka, pastikan setiap proxy meneruskan Upgrade, dan baca kode status HTTP. Jika pong terlambat, cari bagian program yang macet. Buat klien terhubung kembali setelah jeda acak yang makin panjang.
    .avoid = Jangan biarkan semua klien terhubung kembali sekaligus atau tanpa jeda: server yang baru mulai bisa gagal lagi.
    .ask = Tanyakan kepada administrator server apa yang mengakhiri koneksi. Sertakan alamat, berapa lama koneksi sudah terbuka, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-certificate-expired = Sertifikat kedaluwarsa atau belum berlaku
    .happened = Sertifikat berada di luar masa berlakunya, atau jam perangkat yang memeriksanya salah.
    .customer = Periksa tanggal dan waktu perangkat Anda dan, jika program Anda menggunakan sertifikat klien, tanggal kedaluwarsanya. Jika itu semua benar, situs atau layanan harus memperpanjang sertifikatnya; coba lagi nanti.
    .administrator = Di sisi yang sertifikatnya ditolak, perpanjang sertifikat dan muat ulang program yang menggunakannya: banyak program menyimpan yang lama sampai dimulai ulang. Periksa juga sertifikat perantara, dan pantau tanggal kedaluwarsa.
    .avoid = Jangan matikan pemeriksaan sertifikat, dan jangan mundurkan jam: sertifikat kedaluwarsa tidak lagi dapat dipercaya.
    .ask = Tanyakan kepada administrator server apakah sertifikat sudah diperpanjang. Sertakan nama server, port, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-certificate-name-mismatch = Sertifikat untuk nama lain
    .happened = Sertifikat valid, tetapi bukan untuk nama yang digunakan untuk terhubung. Alamat mungkin salah, atau server memilih sertifikat yang salah.
    .customer = Periksa alamat, dengan dan tanpa “www”. Di jaringan publik, login ke jaringan terlebih dahulu, lalu coba lagi.
    .administrator = Minta sertifikat yang mencantumkan setiap nama yang digunakan, dan periksa sertifikat mana yang dikirim server untuk nama ini (SNI). Gunakan nama untuk terhubung, bukan alamat IP.
    .avoid = Jangan matikan pemeriksaan nama: sertifikat siapa pun akan diterima.
    .ask = Tanyakan kepada administrator server nama apa saja yang dicakup sertifikat. Sertakan nama yang Anda gunakan, port, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-tls-mismatch = Tidak ada versi TLS atau cipher yang sama
    .happened = Kedua sisi menggunakan TLS, tetapi tidak ada versi, cipher, atau pengaturan lain yang diterima keduanya. Biasanya satu sisi jauh lebih tua dari yang lain, atau dikonfigurasi sangat ketat.
    .customer = Perbarui browser, program, atau sistem operasi Anda. Jika kesalahan hanya mengenai satu perangkat lama, minta pembaruan kepada produsennya.
    .administrator = Bandingkan versi dan cipher yang ditawarkan klien dengan yang diterima server, misalnya dengan pemindai TLS. Aktifkan TLS 1.2 dan 1.3 di kedua sisi.
    .avoid = Jangan aktifkan kembali TLS 1.0, SSL 3.0, atau cipher lemah untuk semua demi melayani satu klien lama.
    .ask = Tanyakan kepada administrator server versi TLS dan cipher yang diterima. Sertakan nama host, port, versi klien, dan teks kesalahan lengkap.

cause-media-mismatch = Tidak ada format audio, video, atau enkripsi yang sama
    .happened = Kedua sisi tidak menemukan format suara atau video, atau enkripsinya, yang diterima keduanya. Telepon yang dipanggil ada dan dapat dijangkau.
    .customer = Perbarui telepon atau aplikasi. Jika hanya panggilan ke satu nomor yang gagal, laporkan kepada penyedia Anda.
    .administrator = Bandingkan codec dan enkripsi (SRTP atau tanpa enkripsi) dalam SDP permintaan dengan yang diterima sisi lainnya, dan aktifkan yang dimiliki keduanya. Periksa perangkat di antaranya, yang mungkin menghapus sebagian.
    .avoid = Jangan matikan enkripsi untuk semua panggilan karena satu perangkat.
    .ask = Tanyakan kepada administrator sisi lainnya codec dan enkripsi apa yang diterimanya. Sertakan SDP permintaan, header Call-ID, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-storage-full = Penyimpanan penuh
    .happened = Server tidak punya ruang lagi untuk yang dikirim, atau akun telah menghabiskan jatahnya.
    .customer = Hapus file yang tidak lagi Anda perlukan, atau kirim yang lebih kecil. Jika penyimpanan itu bukan milik Anda, beri tahu pemiliknya.
    .administrator = Di server, kosongkan ruang disk atau naikkan kuota akun. Periksa apakah log, unggahan lama, atau program yang rusak telah memenuhi disk.
    .avoid = Jangan mengunggah berulang kali: tidak ada yang berubah sebelum ada ruang, dan file yang tidak lengkap makin menghabiskan tempat.
    .ask = Tanyakan kepada administrator server berapa ruang yang kosong dan kuota apa yang berlaku. Sertakan akun, ukuran file, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-expired = Pengiriman tertunda atau dihentikan
    .happened = Server pengirim telah mencoba selama berjam-jam atau berhari-hari. Server sudah berhenti mencoba, atau ini pemberitahuan bahwa server masih mencoba. Penyebabnya ada dalam balasan atas percobaan sebelumnya.
    .customer = Periksa domain setelah @, dan beri tahu penerima dengan cara lain. Setelah server berhenti mencoba dan penyebabnya diperbaiki, kirim lagi pesan itu.
    .administrator = Cari ID antrean dalam log dan baca balasan atas semua percobaan. Perbaiki penyebabnya, misalnya server yang tidak terjangkau, lalu buat pesan dikirim lagi.
    .avoid = Jangan hanya memperpanjang waktu dalam antrean: selama penyebabnya masih ada, pengiriman terus gagal.
    .ask = Tanyakan balasan atas percobaan terakhir kepada administrator server pengirim. Sertakan ID antrean, header Message-ID, tanggal, waktu, dan zona waktu.

cause-loop = Loop atau terlalu banyak hop
    .happened = Yang dikirim berputar-putar, atau melewati lebih banyak server atau pengalihan dari yang diizinkan. Biasanya rute, aturan penerusan, atau pengalihan mengarah kembali ke awalnya.
    .customer = Teruskan teks kesalahan lengkap kepada administrator Anda. Untuk halaman web, hapus dulu cookie situs itu.
    .administrator = Cari host atau alamat yang muncul lebih dari sekali, pada HTTP dalam header Location. Perbaiki pengalihan, rute, atau aturan penerusan.
    .avoid = Jangan naikkan batas hop atau pengalihan: loop tetap ada, dan setiap putaran tambahan hanya menambah beban.
    .ask = Tanyakan kepada administrator host yang muncul lebih dari sekali bagaimana rute dan pengalihannya. Sertakan semua header permintaan, tanggal, waktu, dan zona waktu.

cause-loop-mail = Loop email
    .happened = Pesan berputar-putar, atau melewati lebih banyak server dari yang diizinkan. Biasanya aturan penerusan atau rute mengarah kembali ke awalnya.
    .customer = Minta penerima memeriksa apakah ada aturan penerusan yang mengarah kembali ke kotak surat yang sama.
    .administrator = Cari host yang muncul lebih dari sekali dalam header Received. Perbaiki penerusan, record MX, atau daftar domain lokal.
    .avoid = Jangan naikkan batas hop: loop tetap ada, dan setiap putaran tambahan hanya menambah beban.
    .ask = Tanyakan kepada administrator host yang muncul lebih dari sekali bagaimana penerusan dan rute emailnya. Sertakan semua header Received, tanggal, waktu, dan zona waktu.

cause-syntax = Salah format atau tidak didukung
    .happened = Server tidak dapat membaca sebagian dari yang dikirim, seperti perintah, alamat, header, atau argumen, atau tidak mendukung atau tidak mengizinkannya.
    .customer = Periksa apakah ada spasi berlebih, koma, atau bagian yang hilang dalam alamat dan isian Anda, dan perbarui program Anda. Jika semua tampak benar, teruskan teks kesalahan lengkap kepada pengembangnya.
    .administrator = Cari perintah, header, atau argumen yang ditolak dalam log, dan perbaiki program yang menulisnya. Untuk HTTP dan gRPC, bandingkan metode, jenis konten, dan argumen dengan dokumentasi layanan.
    .avoid = Jangan melonggarkan pemeriksaan untuk semua demi meloloskan satu program yang rusak.
    .ask = Tanyakan kepada pengembang program atau administrator server bagian mana yang melanggar aturan apa. Sertakan log seluruh pertukaran, tanpa kata sandi, dan teks kesalahan lengkap.

cause-server-fault = Masalah di server
    .happened = Server sendiri bermasalah, misalnya disk penuh, kesalahan internal, konfigurasi salah, pemeliharaan, kelebihan beban atau, dalam telepon, tidak ada saluran kosong. Yang dikirim mungkin tidak bermasalah.
    .customer = Jika masalah berlanjut, laporkan kepada administrator server. Jika Anda sedang membayar atau memesan sesuatu di situs web, periksa apakah sudah berhasil sebelum mencoba lagi.
    .administrator = Jika Anda mengelola server, periksa log, konfigurasi, dan perubahan terakhir, lalu ruang disk, memori, beban, dan dependensi. Dalam telepon, bandingkan jumlah panggilan yang berlangsung dengan batas kanal.
    .avoid = Jangan mengubah alamat, kata sandi, atau konten dengan menebak-nebak, dan jangan membanjiri server dengan percobaan ulang.
    .ask = Tanyakan kepada administrator server apakah masalah ini sudah diketahui. Sertakan nama host, ID apa pun dalam balasan atau log, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-policy = Ditolak oleh kebijakan
    .happened = Kebijakan layanan, pemiliknya, atau organisasi Anda sendiri tidak mengizinkan ini.
    .customer = Pastikan Anda menggunakan akun yang benar. Lalu minta izin kepada yang berwenang: administrator organisasi Anda, atau pemilik hal yang ingin Anda akses.
    .administrator = Cari tautan atau kode dalam teks kesalahan yang menunjukkan kebijakannya. Jika Anda mengelola server yang menolak, periksa peran, firewall, origin, dan pemblokiran karena tuntutan hukum. Jika tidak, tunjukkan bahwa lalu lintas Anda sah.
    .avoid = Jangan mengakali kebijakan dengan akun atau alamat lain: itu dapat berujung pada pemblokiran yang lebih luas.
    .ask = Tanyakan kepada administrator server kebijakan apa yang berlaku dan siapa yang dapat mengubahnya. Sertakan akun, alamat IP, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-policy-mail = Ditolak oleh kebijakan
    .happened = Kebijakan di sisi penerima, di organisasi Anda sendiri, atau dari penyedia Anda tidak mengizinkan pesan ini.
    .customer = Pastikan Anda menggunakan akun yang benar. Lalu minta izin kepada yang berwenang: penerima, atau administrator organisasi Anda.
    .administrator = Cari tautan atau kode dalam teks kesalahan yang menunjukkan kebijakannya. Jika Anda mengelola server yang menolak, periksa daftar blokir, pengaturan grup, dan pengirim yang diizinkan. Jika tidak, tunjukkan bahwa email Anda sah.
    .avoid = Jangan mengakali kebijakan dengan akun atau alamat lain: itu dapat berujung pada pemblokiran yang lebih luas.
    .ask = Tanyakan kepada postmaster penerima kebijakan apa yang berlaku dan siapa yang dapat mengubahnya. Sertakan pengirim, alamat IP, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-resource-missing = Halaman, file, atau objek tidak ditemukan
    .happened = Layanan tidak menemukan apa pun di alamat, path, atau nama yang diminta. Mungkin sudah dihapus, dipindahkan, atau tidak pernah dibuat, atau disembunyikan dari pengguna ini.
    .customer = Periksa apakah alamat atau path salah tulis, atau cari lagi dari halaman awal atau folder teratas. Login jika kontennya tidak publik.
    .administrator = Bandingkan alamat atau path, pengenal, dan versi dengan dokumentasi layanan. Jika Anda mengelola layanan, periksa rute, data, dan izin, dan alihkan yang sudah dipindahkan.
    .avoid = Jangan mencoba-coba alamat yang mirip: banyak percobaan seperti itu tampak seperti serangan.
    .ask = Tanyakan kepada administrator layanan apakah hal itu ada dan siapa yang boleh melihatnya. Sertakan alamat atau nama lengkap, metode, akun, tanggal, waktu, dan zona waktu.

cause-state-conflict = Konflik dengan keadaan saat ini
    .happened = Permintaan tidak sesuai dengan keadaan saat ini: data sudah berubah, objek sudah ada, syarat tidak terpenuhi atau tidak ada, atau langkah lain harus didahulukan.
    .customer = Jika teks kesalahan menyebutkan langkah yang harus didahulukan, lakukan langkah itu. Lalu muat ulang halaman, periksa apakah perubahan Anda atau orang lain sudah ada, dan masukkan yang kurang.
    .administrator = Pada HTTP, buat klien membaca keadaan saat ini, menggabungkan perubahannya, dan mengirimkannya dengan syarat baru, seperti If-Match. Pada gRPC, mulai lagi urutan setelah ABORTED; setelah ALREADY_EXISTS, cari keberhasilan sebelumnya.
    .avoid = Jangan menghapus syarat untuk memaksakan permintaan: itu dapat menimpa pekerjaan orang lain.
    .ask = Tanyakan kepada administrator layanan keadaan apa yang diperlukan permintaan. Sertakan nama objek, ETag atau versi yang Anda kirim, ID permintaan, teks kesalahan lengkap, tanggal, waktu, dan zona waktu.

cause-redirected = Pindah ke alamat lain
    .happened = Yang diminta berada di alamat lain.
    .customer = Ikuti alamat baru jika Anda memercayainya, dan perbarui bookmark Anda.
    .administrator = Buat klien mengikuti alamat baru, sampai batas tertentu, atau gunakan langsung alamat itu. Pada HTTP, alamat ada dalam header Location; pada SIP, dalam Contact.
    .avoid = Jangan kirim kata sandi atau token ke alamat baru yang belum Anda periksa.
    .ask = Tanyakan kepada administrator alamat lama alamat mana yang benar dan apakah perubahannya permanen. Sertakan kedua alamat.

cause-redirected-mail = Pindah ke alamat lain
    .happened = Penerima pesan memiliki alamat email lain.
    .customer = Konfirmasikan alamat baru kepada penerima, lalu kirim pesan ke sana.
    .administrator = Buat pengirim menggunakan alamat baru, dan perbaiki pada milis Anda setelah penerima mengonfirmasinya.
    .avoid = Jangan kirim email rahasia ke alamat baru yang belum Anda periksa, dan jangan biarkan program mengambilnya secara otomatis.
    .ask = Tanyakan kepada penerima alamat mana yang benar dan apakah perubahannya permanen. Sertakan kedua alamat.

cause-cancelled = Dibatalkan oleh klien
    .happened = Klien berhenti sebelum respons lengkap: mungkin halaman ditutup, program berhenti, atau batas waktu tunggu antara klien dan server habis. Pekerjaannya mungkin tetap sudah dijalankan.
    .customer = Periksa dulu apakah pesanan atau perubahan Anda sudah berhasil. Jika belum, muat lagi halaman dan biarkan terbuka sampai lengkap.
    .administrator = Bandingkan durasi permintaan dengan batas waktu klien, proxy, dan load balancer. Percepat layanan atau perpanjang batas waktu terpendek, kecuali klien sengaja membatalkan.
    .avoid = Jangan menyimpulkan dari pembatalan saja bahwa layanan yang bermasalah.
    .ask = Tanyakan kepada administrator klien atau proxy apa yang mengakhiri permintaan. Sertakan ID permintaan, durasinya, dan log kedua sisi dengan zona waktunya.

cause-unknown = Penyebab tidak disebutkan
    .happened = Baik teks maupun kode di dalamnya tidak memberikan alasan.
    .customer = Cari sisa teksnya: bagian teknis yang lebih panjang atau tautan sering menyusul. Teruskan semuanya kepada penyedia atau administrator Anda.
    .administrator = Cari waktu yang sama dalam log, dan baca baris di sekitarnya. Log server yang membalas biasanya memberikan alasannya.
    .avoid = Jangan mengubah pengaturan, alamat, atau kata sandi dengan menebak-nebak: Anda bisa menambah masalah kedua.
    .ask = Minta entri log kepada administrator server yang membalas. Sertakan teks kesalahan lengkap, ID apa pun dalam balasan atau log, tanggal, waktu, dan zona waktu.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = Teks ini tidak memuat kode status yang dapat dipastikan Codebook, dan tidak memuat kata-kata yang dikenalnya.
    .customer = Cari sisa teksnya: baris dengan nomor, nama kode, atau bagian teknis sering menyusul. Tempelkan semuanya.
    .administrator = Tempelkan juga baris sebelum dan sesudahnya, dan sebutkan protokolnya jika Anda tahu. Log server yang membalas biasanya memuat kodenya.
    .avoid = Jangan mengubah pengaturan, alamat, atau kata sandi, dan jangan menghapus alamat dari milis, hanya karena teks ini.
    .ask = Minta entri log kepada administrator server yang membalas. Sertakan teks kesalahan lengkap, program, nama host, tanggal, waktu, dan zona waktu.

several-protocols =
    .happened = Beberapa protokol memiliki nomor ini, dengan arti yang berbeda, dan tidak ada apa pun dalam teks yang menunjukkan asalnya.
    .customer = Sebutkan tempat nomor itu muncul: di halaman web, di aplikasi, atau dalam email yang dikembalikan. Tempelkan seluruh teks di sekitarnya.
    .administrator = Sebutkan protokolnya, atau tempelkan baris log lengkap: URL atau metode menandakan HTTP, dan alamat, perintah, atau kode terperinci menandakan email.
    .avoid = Jangan menghapus alamat dari milis dan jangan mengubah pengaturan selama protokolnya belum diketahui.
    .ask = Minta kepada orang yang melihat nomor itu teks kesalahan lengkap, program yang menampilkannya, dan alamat atau nama hostnya.

## What kind of mail it is

mail-kind-bounce = Laporan kegagalan pengiriman
    .happened = Email ini adalah laporan kegagalan pengiriman: server tidak dapat menyampaikan pesan dan sudah berhenti mencoba.
    .advice = Kirim lagi pesan hanya setelah penyebabnya diperbaiki.

mail-kind-delay = Pemberitahuan keterlambatan
    .happened = Email ini adalah pemberitahuan keterlambatan: pesan masih menunggu di server pengirim, yang terus mencoba.
    .advice = Jangan kirim lagi pesan selama server masih mencoba: penerima bisa mendapatkannya dua kali.

mail-kind-receipt = Tanda terima pengiriman atau pembacaan
    .happened = Email ini adalah tanda terima: pesan sudah sampai, diteruskan, dibuka, atau dihapus.
    .advice = Pertahankan alamat ini di milis Anda. Tidak perlu ada tindakan.

mail-kind-complaint = Keluhan spam
    .happened = Email ini adalah keluhan: seorang penerima menandai pesan Anda sebagai spam, dan penyedia kotak surat memberi tahu Anda.
    .advice = Segera hapus penerima itu dari semua milis Anda. Jika laporan menyembunyikan alamatnya, cari melalui header Message-ID pesan yang dikembalikan.

mail-kind-auto-reply = Balasan otomatis
    .happened = Email ini adalah balasan otomatis, misalnya pemberitahuan sedang tidak di kantor. Pesan sudah sampai.
    .advice = Pertahankan alamat ini di milis Anda, kecuali balasan menyatakan bahwa penerima tidak lagi menggunakannya.

mail-kind-challenge = Pengirim harus mengonfirmasi pesan
    .happened = Layanan email penerima menahan pesan sampai pengirim mengonfirmasinya, biasanya melalui tautan dalam email ini.
    .advice = Pertahankan alamat ini di milis Anda. Jika Anda sendiri yang menulis kepada penerima, ikuti langkah dalam email. Jangan biarkan program mengonfirmasi email seperti itu.

mail-kind-other = Email lain
    .happened = Email ini bukan laporan tentang pengiriman. Jika email mengutip teks kesalahan, halaman ini menjelaskan teks itu.
    .advice = Jika Anda punya laporan kegagalan pengiriman aslinya, tempelkan semuanya, termasuk headernya.

## Whether to remove the address from a mailing list

suppression-no = Balasan ini bukan alasan untuk menghapus alamat dari milis Anda. Jika alamat salah tulis, perbaiki.
suppression-after-repeats = Untuk saat ini, pertahankan alamat ini di milis Anda. Hapus hanya jika email terus gagal selama berhari-hari atau berminggu-minggu.
suppression-yes = Jika alamat salah tulis, perbaiki. Jika tidak, hapus dari milis Anda, karena email ke alamat itu kemungkinan besar akan terus gagal.

## How sure the cause is

confidence-low = Petunjuknya lemah, atau mengarah ke beberapa penyebab. Periksa sebelum Anda mengandalkan penjelasan ini.
confidence-medium = Kemungkinan ini penyebabnya.
confidence-high = Kemungkinan besar ini penyebabnya: kata-kata atau kodenya menyebutkannya dengan jelas.

## How long to wait

wait-asked =
    .seconds = Server meminta Anda menunggu { $count } detik.
    .minutes = Server meminta Anda menunggu { $count } menit.
    .hours = Server meminta Anda menunggu { $count } jam.

wait-specified =
    .seconds = Balasan tidak menyebutkan waktu. Waktu tunggu minimum yang lazim adalah { $count } detik ({ $reference }).
    .minutes = Balasan tidak menyebutkan waktu. Waktu tunggu minimum yang lazim adalah { $count } menit ({ $reference }).
    .hours = Balasan tidak menyebutkan waktu. Waktu tunggu minimum yang lazim adalah { $count } jam ({ $reference }).

## Several recipients

recipients-many = Laporan ini mencakup { $count } penerima. Halaman ini membahas pengiriman pertama yang gagal atau, jika tidak ada yang gagal, penerima pertama.

text-cut = Teksnya sangat panjang, sehingga hanya bagian awalnya yang dibaca.

recipient-cause = Pengiriman ke { $address } gagal atau tertunda. Penyebabnya: { $cause }.

## Contradictions

conflict-classes = { $believed } dan { $doubted } saling bertentangan, karena digit pertamanya menyatakan hasil yang berbeda. Server email hanya berpegang pada kode dasar, maka halaman ini mengikuti { $believed }.

conflict-code-and-words = Kata-katanya menyebutkan penyebab yang berbeda dari { $doubted } dan lebih spesifik. Halaman ini mengikuti kata-katanya: { $cause }.

conflict-outdated-use = Untuk terlalu banyak penerima, 552 adalah bentuk usang dari 452. RFC 5321 meminta pengirim memperlakukannya sebagai sementara dan mencoba penerima yang tersisa dalam transaksi lain.

conflict-closed-during-data = Server menutup koneksi selama atau tepat setelah transfer pesan. Kode 421 berarti server tidak menerima pesan; jika server tetap menyimpan pesan itu, percobaan berikutnya menghasilkan duplikat.

conflict-given-up = Meskipun { $doubted } adalah penolakan sementara, server pengirim sudah berhenti mencoba. Pesan baru mungkin berhasil terkirim setelah penyebabnya diperbaiki.

conflict-still-trying = Meskipun { $doubted } adalah penolakan permanen, server pengirim tetap menyimpan pesan dan mencoba ulang. Jika semua percobaan ulang juga gagal, pesan akan dikembalikan.

conflict-status-and-diagnostic = Dalam laporan ini, Diagnostic-Code berisi { $believed } dan Status berisi { $doubted }. Halaman ini mengikuti Diagnostic-Code, yang memuat balasan asli dan biasanya lebih tepat.

## Evidence

evidence-words = “{ $quote }” menandakan: { $cause }.

evidence-code = Kode { $code } menandakan: { $cause }.

runner-up = Penyebab berikutnya yang paling mungkin: { $cause }.
