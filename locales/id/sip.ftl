# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = Session Initiation Protocol memulai, mengubah, dan mengakhiri panggilan melalui internet, serta mendaftarkan telepon. Setiap respons atas permintaan memiliki kode tiga digit, dan kode 6xx berlaku untuk semua telepon milik orang yang dipanggil.

## Classes: the first digit

sip-class-1xx = 1xx · Respons sementara
    .description = Server telah menerima permintaan dan melaporkan kemajuannya selagi penelepon menunggu.
sip-class-2xx = 2xx · Berhasil
    .description = Permintaan berhasil. Panggilan yang mendapat respons seperti ini telah diangkat.
sip-class-3xx = 3xx · Pengalihan
    .description = Orang yang dipanggil, atau layanannya, dapat dihubungi di alamat lain, yang biasanya disebutkan dalam respons ini.
sip-class-4xx = 4xx · Kegagalan permintaan
    .description = Server ini tidak dapat atau tidak mau memenuhi permintaan apa adanya. Server lain mungkin menerima permintaan yang sama.
sip-class-5xx = 5xx · Kegagalan server
    .description = Server itu sendiri gagal, atau server lain yang diperlukannya. Permintaannya tampak valid.
sip-class-6xx = 6xx · Kegagalan global
    .description = Server tahu pasti bahwa panggilan tidak dapat berhasil di telepon mana pun milik pengguna ini, bukan hanya di telepon yang dituju.

## Facts that only SIP codes have

sip-fact-finality = Akhir atau sementara
    .provisional = Respons ini bersifat sementara, dan respons akhir masih akan datang.
    .final = Respons ini adalah respons akhir dan mengakhiri permintaan.
sip-fact-forking = Telepon lain
    .ongoing = Jika orang yang dipanggil memiliki telepon lain, telepon itu terus berdering.
    .answered = Ketika panggilan diangkat, proxy menghentikan telepon lain milik orang yang dipanggil.
    .redirected = Proxy boleh memanggil sendiri alamat baru, sementara telepon lain milik orang yang dipanggil terus berdering.
    .others-ring = Jika orang yang dipanggil memiliki telepon lain, telepon itu terus berdering. Jika salah satunya diangkat, penelepon tidak pernah melihat respons ini.
    .all-stop = Proxy menghentikan semua telepon lain milik orang yang dipanggil dan tidak mencoba alamat lain.
sip-fact-requests = Permintaan
    .invite = Ini hanya respons atas INVITE.
    .invite-or-timer = Ini hanya respons atas INVITE. Setelah permintaan lain, kode ini berarti waktu tunggu klien habis.
    .invite-update = Ini respons atas INVITE, juga selama panggilan, dan atas UPDATE.
    .register = Ini hanya respons atas REGISTER.
    .register-publish-subscribe = Ini respons atas REGISTER, PUBLISH, atau SUBSCRIBE.
    .subscribe = Ini respons atas SUBSCRIBE dalam langganan yang sudah ada.
    .subscribe-notify-publish = Ini respons atas SUBSCRIBE, NOTIFY, atau PUBLISH.
    .publish = Ini hanya respons atas PUBLISH.
    .info = Ini hanya respons atas INFO.
    .caused-by-refer = Ini respons atas permintaan yang ditimbulkan REFER, atau atas REFER itu sendiri.
sip-fact-retry-after = Waktu tunggu
    .possible = Retry-After mungkin menyebutkan berapa detik harus menunggu.
sip-fact-dialog = Dampak pada panggilan
    .transaction = Selama panggilan, hanya permintaan saat ini yang gagal, dan panggilan berlanjut.
    .method = Selama panggilan, hanya permintaan saat ini yang gagal, kecuali jika panggilan atau langganan tidak dapat berjalan tanpa metodenya.
    .usage = Selama panggilan, kode ini mengakhiri hal yang memuat permintaan itu, yaitu panggilan atau langganan.
    .dialog = Selama panggilan, kode ini mengakhiri panggilan dan semua hal lain dalam dialog yang sama.
sip-fact-q850 = Jaringan telepon
    .cause-1 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 1, nomor tidak dialokasikan.
    .cause-17 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 17, pengguna sibuk.
    .cause-18 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 18, pengguna tidak merespons.
    .cause-21 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 21, panggilan ditolak.
    .cause-22 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 22, nomor berubah.
    .cause-25 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 25, kesalahan perutean sentral.
    .cause-28 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 28, format nomor tidak valid.
    .cause-31 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 31, “normal, tidak ditentukan”.
    .cause-38 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 38, jaringan tidak berfungsi.
    .cause-41 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 41, kegagalan sementara.
    .cause-63 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 63, layanan atau opsi tidak tersedia.
    .cause-79 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 79, layanan atau opsi tidak diimplementasikan.
    .cause-102 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 102, pemulihan setelah timer habis.
    .cause-127 = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 127, kerja sama antarjaringan.
    .warning = Gateway melaporkannya ke jaringan telepon sebagai penyebab Q.850 nomor 31, atau nomor 65 jika header Warning menyangkut bearer yang tidak tersedia.
    .none = Gateway tidak melaporkan penyebab untuk kode ini, karena panggilan sudah sedang diakhiri ketika gateway mengirim CANCEL.
sip-fact-from-q850 = Penyebab Q.850 yang datang sebagai kode ini
sip-fact-xmpp = Kondisi kesalahan XMPP
sip-fact-headers = Header terkait
sip-fact-warnings = Kode Warning

## Where SIP meets HTTP

sip-context-taken-over =
    .exact = { $from } diambil dari { $to } beserta artinya.
    .close = { $from } diambil dari { $to } dengan arti yang hampir sama.
    .narrower = { $from } diambil dari { $to }, yang hanya mencakup sebagian artinya.
    .broader = { $from } diambil dari { $to }, yang juga mencakup kasus lain.
    .loose = { $from } diambil dari { $to }, tetapi hanya sedikit artinya yang tersisa.

## Provisional responses and success

sip-100 = Permintaan sedang diproses
    .description = Server berikutnya telah menerima permintaan dan sedang mengerjakannya. Pengirim INVITE berhenti mengulanginya.
    .when = Dalam sepersekian detik setelah sebagian besar permintaan INVITE, dari proxy atau sistem telepon pertama. Setiap proxy stateful mengirim 100 sendiri, sehingga kode ini tidak menyatakan apa pun tentang telepon yang dipanggil.
    .fix = Tunggu saja. Jika log berakhir dengan 100, server berikutnya tidak melangkah lebih jauh: periksa di sana rute, DNS, dan telepon yang tidak merespons.
    .use = Kirim 100 kecuali jika Anda akan mengirim respons lain atas INVITE dalam 200 milidetik. Kirim 180 hanya jika telepon berdering. Proxy stateful tidak pernah meneruskan 100 yang diterimanya.

sip-180 = Berdering
    .description = Telepon yang dipanggil telah menerima panggilan dan sedang memberi tahu pengguna. Telepon penelepon boleh memutar nada dering.
    .when = Selagi panggilan dibangun. Beberapa telepon milik pengguna yang sama dapat masing-masing mengirimkannya.
    .fix = Biarkan berdering. Jika penelepon tidak mendengar apa pun, telepon atau gateway penelepon harus memutar nada dering sendiri, kecuali jika 180 atau 183 membawa SDP dan audio.
    .use = Kirim 180 jika pengguna sedang diberi tahu. Kirim 183 untuk mengirim pengumuman atau nada sebagai audio sebelum panggilan diangkat. Kirim 182 jika panggilan menunggu dalam antrean.

sip-181 = Panggilan sedang diteruskan
    .description = Panggilan sedang diteruskan ke tujuan lain.
    .when = Jika penerusan panggilan aktif bagi orang yang dipanggil, dan servernya sendiri meneruskan panggilan, bukan mengirim alamat baru kepada penelepon.
    .fix = Tunggu saja. Jika panggilan diteruskan ke tempat yang salah, periksa aturan penerusan nomor yang dipanggil; History-Info atau Diversion, jika ada, mungkin menunjukkan ke mana panggilan pergi.
    .use = Kirim 181 jika Anda meneruskan panggilan dan ingin penelepon mengetahuinya. Kirim 302 agar sisi penelepon yang membuat panggilan ke alamat baru.

sip-182 = Panggilan masuk antrean
    .description = Orang yang dipanggil untuk sementara tidak tersedia, dan server memasukkan panggilan ke dalam antrean alih-alih menolaknya. Frasa alasan mungkin menyebutkan posisi atau perkiraan waktu tunggu.
    .when = Di pusat panggilan dan hotline, kadang berulang dengan posisi baru. Banyak sistem mengangkat panggilan dan memutar musik, sehingga 182 jarang.
    .fix = Jangan tutup telepon, dan baca frasa alasannya. Jika penelepon terputus selagi menunggu, buat antrean mengulang 182 setiap menit, karena tanpa itu banyak proxy mengakhiri panggilan yang belum diangkat setelah sekitar tiga menit.
    .use = Kirim 182 selama panggilan menunggu agen yang bebas, dan sekali lagi jika posisinya berubah. Kirim 480 dengan Retry-After jika Anda tidak mengantrekan panggilan. Kirim 180 jika telepon berdering.

sip-183 = Kemajuan sesi
    .description = Respons membawa informasi tentang kemajuan panggilan yang tidak dicakup kode lain, dalam frasa alasan, header, atau isi respons.
    .when = Biasanya dari gateway atau penyedia, dengan SDP untuk media awal: nada dering dan pengumuman, seperti “nomor ini tidak aktif”, yang didengar penelepon sebelum ada yang mengangkat.
    .fix = Dengarkan pengumumannya, karena kode berikutnya mungkin tidak serinci itu. Jika penelepon tidak mendengar apa pun, pastikan SDP dalam 183 sampai ke penelepon dan firewall meloloskan audionya.
    .use = Kirim 183, dengan SDP, untuk mengirim audio sebelum panggilan diangkat. Kirim 180 jika pengguna sedang diberi tahu. Kirim 100 jika tidak ada yang perlu dilaporkan.

sip-199 = Satu cabang panggilan gagal
    .description = Sebuah server, biasanya proxy yang memanggil beberapa telepon, melaporkan bahwa salah satu percobaan itu berakhir tanpa hasil. Reason memberikan kode respons yang mengakhirinya.
    .when = Selagi percobaan lain untuk panggilan yang sama berlanjut, dan hanya jika INVITE memuat “Supported: 199”. Kode ini jarang di luar jaringan seluler.
    .fix = Lepaskan yang dicadangkan untuk dialog awal ini, hentikan medianya, dan tetap tunggu. BYE tidak diperlukan.
    .use = Kirim 199 dari proxy, dengan Reason dan tag To, jika satu cabang gagal dan Anda belum meneruskan respons akhirnya. Jangan kirim kepada penelepon yang tidak mengumumkan dukungan atau yang mewajibkan 100rel.

sip-200 = Permintaan berhasil atau panggilan diangkat
    .description = Permintaan telah berhasil. Sebagai respons atas INVITE, artinya panggilan diangkat; atas REGISTER, registrar telah menjalankannya; atas BYE atau CANCEL, permintaan telah diterima.
    .when = Setelah setiap permintaan yang berhasil. Isinya bergantung pada metode: SDP setelah INVITE, daftar kontak saat ini setelah REGISTER, kemampuan setelah OPTIONS.
    .fix = Setelah INVITE, kirim ACK; jika tidak, sisi lain mengulang 200 lalu menutup telepon setelah sekitar 32 detik. Jika panggilan sunyi, periksa alamat dalam SDP dan firewall.
    .use = Kirim 200 jika permintaan selesai. Kirim 180 atau 183 sebelum panggilan diangkat. Kirim 204 jika pemberitahuan suatu langganan ditahan. Kirim 202 hanya sebagai relay MESSAGE.

sip-202 = Diterima, hasil belum diketahui
    .description = Permintaan telah diterima, tetapi hasilnya belum diketahui. RFC 6665 dan RFC 7647 menyatakan kode ini usang untuk SUBSCRIBE, NOTIFY, dan REFER, dan klien memperlakukannya seperti 200.
    .when = Biasanya sebagai respons atas REFER, jika telepon mengalihkan panggilan, dan, dari server lama, sebagai respons atas SUBSCRIBE. Relay pesan mengirimkannya untuk MESSAGE yang disimpan, atau diteruskan ke jaringan lain.
    .fix = Setelah REFER atau SUBSCRIBE, tunggu NOTIFY, yang memberikan hasil sebenarnya; setelah pengalihan gagal, isinya memuat kodenya. Setelah MESSAGE, tanyakan kepada penerima, karena belum tentu pesan sampai.
    .use = Kirim 200 sebagai respons atas SUBSCRIBE, NOTIFY, dan REFER, dan perlakukan 202 yang Anda terima seperti 200. Kirim 202 hanya untuk MESSAGE yang Anda simpan atau teruskan tanpa mengetahui apakah akan sampai.

sip-204 = Berhasil, tanpa pemberitahuan
    .description = Permintaan berhasil, tetapi pemberitahuan yang terkait tidak akan dikirim.
    .when = Setelah SUBSCRIBE dengan Suppress-If-Match, yang menyebutkan keadaan yang sudah dimiliki pelanggan, jika keadaan itu masih berlaku. Sedikit server yang mendukungnya.
    .fix = Pertahankan keadaan yang Anda miliki: langganan diperpanjang atau, dengan Expires 0, diakhiri. Jika keadaan tampak tidak mutakhir, kirim SUBSCRIBE tanpa Suppress-If-Match.
    .use = Kirim 204 hanya dalam langganan, jika syarat dalam Suppress-If-Match terpenuhi. Kirim 200 jika NOTIFY menyusul.

## Redirections

sip-300 = Beberapa alamat untuk dipilih
    .description = Alamat itu menuju ke beberapa tempat orang tersebut dapat dihubungi, yang biasanya tercantum dalam Contact. Penelepon atau teleponnya memilih salah satu.
    .when = Jika server pengalihan atau direktori mengetahui lebih dari satu alamat pengguna dan tidak ingin memanggilnya sendiri.
    .fix = Pilih alamat dari Contact. Telepon mungkin memilih secara otomatis, biasanya menurut nilai q. Jika telepon Anda justru menampilkan kesalahan, biarkan proxy sistem telepon menangani pengalihan.
    .use = Kirim 300 jika penelepon harus memilih di antara alamat orang yang sama. Kirim 302 jika satu alamat sementara cukup. Kirim 485 jika beberapa orang cocok.

sip-301 = Pengguna pindah secara permanen
    .description = Pengguna tidak lagi berada di alamat ini. Contact memberikan alamat baru, yang sebaiknya menggantikan alamat lama di buku alamat dan konfigurasi.
    .when = Jika nomor atau akun berubah untuk seterusnya, misalnya setelah pindah ke penyedia atau domain lain.
    .fix = Hubungi alamat dalam Contact, lalu perbaiki buku alamat, panggilan cepat, atau rute yang memuat alamat lama.
    .use = Kirim 301, dengan Contact, jika alamat berubah untuk seterusnya. Kirim 302 selama perubahannya sementara. Kirim 410 jika pengguna sudah tidak ada dan Anda tidak mengetahui alamat baru.

sip-302 = Pengguna pindah sementara
    .description = Penelepon sebaiknya mencoba alamat dalam Contact. Alamat itu berlaku selama waktu dalam Expires atau dalam parameter expires di Contact, atau untuk panggilan ini saja jika keduanya tidak ada.
    .when = Jika penerusan panggilan diatur di telepon, atau jika server pengalihan atau router biaya terendah memberi tahu sistem penelepon ke mana panggilan harus dikirim.
    .fix = Biarkan telepon atau proxy mengikuti Contact. Jika panggilan seperti itu gagal, periksa apakah sistem telepon Anda mengikuti pengalihan dan boleh memanggil alamat baru; banyak penyedia tidak mengizinkannya.
    .use = Kirim 302, dengan Contact, agar sisi penelepon membuat panggilan ke alamat lain. Kirim 181 jika Anda sendiri meneruskannya. Kirim 301 jika perubahannya permanen. Kirim 305 untuk menyebutkan proxy.

sip-303 = Lihat alamat lain
    .description = Versi pertama SIP mencantumkan kode ini, seperti HTTP, tetapi tidak pernah menjelaskannya, dan RFC 3261 menghapusnya. Klien memperlakukannya seperti 300.
    .when = Hanya dari perangkat lunak yang sangat lama, atau dari program yang menyalin kode HTTP.
    .fix = Jika respons memuat Contact, ikuti seperti setelah 300. Jika server Anda sendiri mengirim 303, ubah menjadi 302.
    .use = Jangan kirim 303. Kirim 302 untuk alamat lain, dan 300 untuk pilihan alamat.

sip-305 = Hanya dapat dihubungi melalui proxy
    .description = Telepon yang dipanggil hanya dapat dihubungi melalui proxy dalam Contact. Sisi penelepon sebaiknya mengulang permintaan yang satu ini melalui proxy itu.
    .when = Jarang, dari perangkat yang hanya menerima panggilan melalui proxynya sendiri. Banyak sistem mengabaikan kode ini, karena orang yang tidak dikenal dapat memanfaatkannya untuk mengarahkan panggilan ke proxy mana pun.
    .fix = Di sistem telepon, atur rute yang mengirim panggilan ke alamat ini saja melalui proxy dalam Contact. Jika respons datang dari perangkat yang tidak dikenal, jangan mengikutinya.
    .use = Kirim 305 hanya dari telepon atau user agent lain, dengan proxy dalam Contact. Kirim 302 jika pengguna memiliki alamat lain. Kirim 407 dari proxy yang meminta kredensial.

sip-380 = Layanan lain ditawarkan
    .description = Panggilan tidak berhasil, tetapi layanan lain tersedia. Isi respons menjelaskannya.
    .when = Terutama di jaringan seluler, yang menggunakannya agar telepon membuat panggilan darurat dengan cara lain, dan pada layanan yang menawarkan pesan suara atau halaman web.
    .fix = Baca isi respons, dan gunakan layanan yang ditawarkan. Untuk panggilan darurat, hubungi lagi nomor darurat melalui jaringan seluler.
    .use = Kirim 380 hanya kepada klien yang memahami isi respons Anda, karena tidak ada format umum yang didefinisikan. Kirim 302 jika satu alamat cukup. Kirim 480 jika tidak ada alternatif.

## Request failures

sip-400 = Permintaan salah format
    .description = Server tidak dapat memahami permintaan, karena sintaksnya salah. Frasa alasan seharusnya menjelaskan apa yang salah.
    .when = Jika header wajib tidak ada atau rusak, URI memuat karakter yang salah, atau Content-Length tidak cocok dengan isi permintaan. Router yang menulis ulang pesan SIP (SIP ALG) sering menjadi penyebabnya.
    .fix = Baca frasa alasan, matikan SIP ALG di router, dan bandingkan permintaan dalam tangkapan paket dengan yang dikirim telepon. Lalu perbarui telepon atau sistem telepon.
    .use = Kirim 400 untuk permintaan yang salah format, dengan kesalahannya dalam frasa alasan. Kirim 484 untuk nomor yang tidak lengkap. Kirim 416 untuk skema URI yang tidak dikenal. Kirim 420 untuk ekstensi wajib yang tidak Anda dukung.

sip-401 = Server mewajibkan autentikasi
    .description = Server atau telepon ingin mengetahui siapa yang mengirim permintaan. WWW-Authenticate memuat tantangannya.
    .when = Setelah REGISTER pertama tanpa kredensial, dan ini normal: telepon mengulanginya dengan kredensial. 401 kedua berarti kredensial ditolak, atau nonce sudah kedaluwarsa (stale=true).
    .fix = Abaikan satu 401 yang disusul 200. Jika tidak, perbaiki nama pengguna, nama autentikasi, kata sandi, dan realm; nama autentikasi sering berbeda dari nomornya. Berhentilah setelah beberapa percobaan: banyak server memblokir alamatnya.
    .use = Kirim 401, dengan WWW-Authenticate, dari registrar atau user agent. Kirim 407 dari proxy. Kirim 403 jika kredensial valid tetapi permintaan tidak diizinkan.

sip-402 = Panggilan belum dibayar
    .description = Kode ini dicadangkan untuk penggunaan mendatang. Penyedia yang tetap mengirimkannya bermaksud bahwa panggilan belum dibayar.
    .when = Biasanya jika pulsa prabayar habis, atau jika akun dikunci karena tagihan belum dibayar.
    .fix = Periksa saldo akun di penyedia, dan tarif nomor yang dipanggil. Jika saldo cukup, tanyakan alasannya kepada penyedia.
    .use = Kirim 403 dengan frasa alasan yang jelas jika saldo kurang, karena 402 tidak memiliki arti yang didefinisikan. Jika Anda tetap mengirim 402, jelaskan dalam frasa alasan.

sip-403 = Ditolak server
    .description = Server memahami permintaan dan menolak memenuhinya. Kredensial lain tidak akan membantu.
    .when = Untuk nomor yang tidak boleh dipanggil akun, ID penelepon yang bukan miliknya, alamat IP yang tidak dikenal, registrasi yang dilarang, atau panggilan bertanda tangan dengan Date lama. Sebagian penyedia juga mengirimkannya untuk kata sandi yang salah.
    .fix = Baca frasa alasan. Periksa izin untuk tujuan, ID penelepon, dan alamat IP yang diharapkan penyedia, lalu akun dan kata sandi. Jika semuanya benar, tanyakan kepada penyedia.
    .use = Kirim 403 jika Anda menolak apa pun kredensialnya. Kirim 401 atau 407 jika kredensial tidak ada. Kirim 603 jika orang yang dipanggil menolak. Kirim 404 jika pengguna tidak ada.

sip-404 = Pengguna tidak ditemukan
    .description = Server tahu pasti bahwa pengguna tidak ada di domain dalam Request-URI, atau server tidak bertanggung jawab atas domain itu.
    .when = Untuk nomor yang salah atau tanpa awalan, akun yang dihapus, panggilan yang tidak cocok dengan aturan dial plan mana pun, atau REGISTER untuk akun yang tidak dimiliki server.
    .fix = Periksa nomor, dengan kode negara dan awalan. Dalam log, bandingkan Request-URI dengan dial plan dan akun; domainnya harus dilayani server. Jika nomor benar, beri tahu penyedia.
    .use = Kirim 404 jika pengguna seperti itu tidak ada di domain Anda. Kirim 480 jika pengguna ada tetapi tidak terdaftar. Kirim 410 jika pengguna tidak ada lagi untuk selamanya. Kirim 604 hanya jika Anda mengetahuinya untuk setiap domain.

sip-405 = Metode tidak diizinkan di alamat ini
    .description = Server memahami metode, tetapi tidak mengizinkannya di alamat ini. Allow mencantumkan metode yang diizinkan.
    .when = Misalnya jika REGISTER sampai ke server yang tidak menyimpan registrasi, MESSAGE ke telepon tanpa pesan teks, atau SUBSCRIBE ke trunk.
    .fix = Bandingkan metode dengan Allow. Kirim REGISTER ke registrar, atau matikan fitur, seperti penanda pesan menunggu atau presence, yang tidak disediakan sisi lain.
    .use = Kirim 405, selalu dengan Allow, jika Anda mengenal metode tetapi tidak mengizinkannya untuk alamat ini. Kirim 501 jika Anda sama sekali tidak mengenalnya. Kirim 403 jika pengirim ini tidak boleh menggunakannya.

sip-406 = Format respons tidak dapat diterima
    .description = Server hanya dapat merespons dengan isi dalam format yang dikecualikan header Accept permintaan.
    .when = Biasanya sebagai respons atas SUBSCRIBE atau OPTIONS, jika pelanggan tidak mencantumkan format pemberitahuan. Sebagian gateway mengirimkannya untuk codec yang tidak didukungnya.
    .fix = Bandingkan Accept dengan yang diperlukan paket peristiwa, seperti application/pidf+xml untuk presence, lalu tambahkan format yang kurang. Jika kode ini menyusul INVITE dengan SDP, bandingkan codec seperti setelah 488.
    .use = Kirim 406 jika Accept mengecualikan setiap isi yang dapat Anda kirim. Kirim 415 jika format isi permintaan salah. Kirim 488 jika media atau codec yang bermasalah.

sip-407 = Proxy mewajibkan autentikasi
    .description = Proxy menuntut pengirim melewati autentikasi dulu. Proxy-Authenticate memuat tantangannya.
    .when = Setelah INVITE pertama melalui penyedia atau sistem telepon, dan ini normal: telepon mengulanginya dengan kredensial. 407 kedua berarti kredensial ditolak, nonce sudah kedaluwarsa, atau proxy lain meminta kredensialnya sendiri.
    .fix = Abaikan satu 407 yang disusul INVITE baru dengan Proxy-Authorization. Jika tidak, perbaiki nama pengguna, kata sandi, dan realm untuk panggilan keluar, yang mungkin berbeda dari yang untuk registrasi.
    .use = Kirim 407, dengan Proxy-Authenticate, dari proxy atau gateway ke jaringan telepon. Kirim 401 dari registrar atau user agent. Kirim 403 jika kredensial valid tetapi panggilan tidak diizinkan.

sip-408 = Sisi yang dipanggil tidak merespons pada waktunya
    .description = Server tidak mendapat respons pada waktunya, misalnya karena tidak dapat menemukan keberadaan pengguna. Telepon juga menampilkan kode ini jika sama sekali tidak ada respons akhir yang datang.
    .when = Jika telepon atau server yang dipanggil mati, tidak terjangkau, atau berada di belakang firewall yang membuang SIP, atau jika tidak ada yang mengangkat sampai timer proxy habis. Sering muncul setelah 32 detik tanpa respons.
    .fix = Pastikan alamat dan port merespons, dari kedua arah, dan tidak ada firewall atau SIP ALG yang membuang permintaan. Jika telepon sempat berdering, perpanjang waktu dering atau tambahkan pesan suara.
    .use = Kirim 408 jika INVITE tidak mendapat respons akhir pada waktunya. Kirim 504 jika server lain yang Anda tanyai tidak merespons. Kirim 480 jika telepon terjangkau tetapi tidak ada yang mengangkat.

sip-409 = Konflik dengan registrasi
    .description = Dalam versi pertama SIP, kode ini menyatakan bahwa parameter action dari REGISTER bertentangan dengan registrasi yang ada. RFC 3261 menghapus keduanya.
    .when = Hanya dari registrar yang sangat lama, dan dari program yang menggunakan nomor ini untuk konfliknya sendiri.
    .fix = Baca frasa alasan. Hapus parameter action dari Contact, atau hapus dulu registrasi lain dari akun itu.
    .use = Jangan kirim 409. Kirim 400 untuk REGISTER yang salah format. Kirim 403 jika registrasi tidak diizinkan.

sip-410 = Pengguna atau nomor tidak ada lagi untuk selamanya
    .description = Pengguna atau nomor tidak lagi tersedia di server ini, hal ini diperkirakan permanen, dan tidak ada alamat baru yang diketahui.
    .when = Jika nomor diganti atau dilepas, biasanya dilaporkan gateway ke jaringan telepon.
    .fix = Cari nomor baru orang itu, dan perbaiki buku alamat. Jika nomor seharusnya masih berfungsi, tanyakan kepada penyedianya.
    .use = Kirim 410 jika Anda tahu pengguna tidak ada lagi untuk selamanya. Kirim 404 jika Anda tidak tahu apakah itu permanen. Kirim 301 jika Anda mengetahui alamat barunya.

sip-411 = Content-Length tidak ada
    .description = Dalam versi pertama SIP, server menolak permintaan tanpa Content-Length. RFC 3261 menghapus kode ini, dan hanya mewajibkan header itu pada transport stream seperti TCP.
    .when = Dari perangkat lunak akhir 1990-an, atau dari alat uji yang meminjam kode HTTP.
    .fix = Tambahkan Content-Length dengan jumlah byte isi permintaan, atau 0 jika tidak ada; melalui TCP dan TLS, header ini memang wajib.
    .use = Jangan kirim 411. Kirim 400, dengan “Missing Content-Length” dalam frasa alasan, jika header itu diperlukan tetapi tidak ada.

sip-412 = Syarat publikasi tidak terpenuhi
    .description = Tag entitas dalam SIP-If-Match tidak berlaku lagi: keadaan terpublikasi yang ingin diperbarui, diubah, atau dihapus permintaan sudah tidak ada.
    .when = Jika telepon terlambat memperbarui presence atau status salurannya, atau setelah server kehilangan keadaan itu saat dimulai ulang.
    .fix = Buang tag entitas, dan publikasikan seluruh keadaan dalam PUBLISH baru tanpa SIP-If-Match. Jika terulang, perbarui lebih awal daripada nilai Expires yang diberikan server.
    .use = Kirim 412 jika SIP-If-Match tidak menyebutkan keadaan yang Anda miliki. Kirim 489 jika Anda tidak mengenal paket peristiwa. Kirim 423 jika Expires terlalu singkat.

sip-413 = Isi permintaan SIP terlalu besar
    .description = Isi permintaan lebih besar daripada yang mau atau mampu diproses server. Server mungkin menutup koneksi.
    .when = Dengan pesan teks panjang, gambar dalam MESSAGE, dokumen presence besar, atau SDP dengan sangat banyak codec dan kandidat.
    .fix = Perpendek isinya: lebih sedikit codec atau kandidat, tautan sebagai ganti gambar, beberapa pesan sebagai ganti satu. Jika Anda mengelola server, naikkan batasnya.
    .use = Kirim 413 jika isi permintaan melampaui batas Anda, dengan Retry-After jika itu sementara. Kirim 513 jika seluruh pesan terlalu panjang. Kirim 414 jika Request-URI terlalu panjang.

sip-414 = Request-URI terlalu panjang
    .description = Server menolak permintaan karena Request-URI-nya lebih panjang daripada yang mau ditafsirkan server.
    .when = Jarang, jika proxy atau skrip menambahkan parameter ke alamat setiap kali dilewati, atau menyisipkan seluruh header ke dalamnya.
    .fix = Lihat Request-URI dalam tangkapan paket, cari yang membuatnya begitu panjang, dan hapus parameter itu. Jika bertambah panjang pada setiap percobaan, cari loop.
    .use = Kirim 414 jika hanya Request-URI yang terlalu panjang. Kirim 413 jika isi permintaan terlalu besar. Kirim 513 jika pesan secara keseluruhan terlalu panjang.

sip-415 = Format isi tidak didukung
    .description = Server tidak mendukung format isi permintaan untuk metode ini. Accept, Accept-Encoding, atau Accept-Language menyebutkan yang didukung.
    .when = Misalnya jika INFO membawa penekanan tombol dalam format yang tidak dikenal server, MESSAGE memuat HTML, atau isinya terkompresi.
    .fix = Bandingkan Content-Type dengan Accept dalam respons, dan kirim format yang didukung. Untuk penekanan tombol, atur DTMF ke RFC 4733 di kedua sisi sebagai ganti INFO.
    .use = Kirim 415, dengan daftar yang Anda terima, jika jenis, pengodean, atau bahasa isi permintaan tidak didukung. Kirim 488 jika SDP dapat dibaca tetapi medianya tidak dapat diterima. Kirim 493 jika Anda tidak dapat mendekripsinya.

sip-416 = Skema URI tidak didukung
    .description = Server tidak mengenal skema Request-URI, seperti tel, sips, atau urn.
    .when = Jika URI tel sampai ke server yang hanya menerima URI sip, atau URI sips ke server tanpa TLS.
    .fix = Gunakan URI sip; untuk nomor telepon, tulis nomor sebelum domain penyedia. Di pengaturan telepon, trunk, atau dial plan, ubah tel atau sips menjadi sip.
    .use = Kirim 416 jika Anda tidak mengenal skemanya. Kirim 404 jika Anda mengenal skema tetapi tidak mengenal penggunanya. Kirim 480 dengan Warning jika hanya sip sebagai ganti sips, atau sebaliknya, yang diizinkan.

sip-417 = Prioritas sumber daya tidak dikenal
    .description = Permintaan meminta prioritas yang tidak dikenal server, dan menuntut agar prioritas itu dipahami. Accept-Resource-Priority mungkin mencantumkan prioritas yang dikenal.
    .when = Di jaringan pemerintah, militer, dan darurat, jika INVITE memuat Require dengan resource-priority dan nilai yang tidak dikenal dalam Resource-Priority.
    .fix = Pilih nilai dari Accept-Resource-Priority yang berhak Anda gunakan, atau hapus resource-priority dari Require untuk memanggil dengan prioritas normal.
    .use = Kirim 417 hanya jika Require memuat resource-priority dan Anda tidak memahami satu nilai pun dalam Resource-Priority. Tanpa Require, proses permintaan dengan prioritas normal. Kirim 401, 403, atau 407 jika penelepon tidak boleh menggunakan prioritas itu.

sip-420 = Ekstensi wajib tidak didukung
    .description = Permintaan mewajibkan ekstensi, dalam Require atau Proxy-Require, yang tidak dipahami server. Unsupported mencantumkannya.
    .when = Jika telepon menuntut 100rel, timer, sec-agree, atau sejenisnya dari server yang lebih lama.
    .fix = Ambil nama ekstensi dari Unsupported, lalu matikan atau atur ke “didukung” sebagai ganti “diwajibkan”, misalnya untuk respons sementara yang andal atau timer sesi.
    .use = Kirim 420, dengan Unsupported, jika Require atau Proxy-Require menyebutkan ekstensi yang tidak Anda miliki. Kirim 421 jika Anda mewajibkan ekstensi yang tidak ditawarkan klien. Abaikan nilai yang tidak dikenal dalam Supported.

sip-421 = Klien tidak memiliki ekstensi wajib
    .description = Server memerlukan ekstensi tertentu untuk memproses permintaan, tetapi klien tidak mencantumkannya dalam Supported. Require dalam respons menyebutkannya.
    .when = Jika server menuntut ekstensi seperti 100rel, sec-agree, atau timer, biasanya karena kebijakannya.
    .fix = Baca Require, dan aktifkan ekstensi itu di telepon atau sistem telepon. Jika tidak memilikinya, minta administrator sisi lain menjadikan ekstensi itu opsional.
    .use = Kirim 421, dengan Require, hanya jika Anda benar-benar tidak dapat melayani permintaan tanpa ekstensi itu. Kirim 420 jika klien mewajibkan ekstensi yang tidak Anda miliki. Kirim 494 jika klien yang menawarkan sec-agree mengirim permintaan tanpa perlindungan.

sip-422 = Timer sesi terlalu singkat
    .description = Permintaan meminta timer sesi yang lebih singkat daripada nilai minimum server, yang diberikan Min-SE.
    .when = Jika Session-Expires di bawah nilai minimum proxy atau sisi lain, yang setidaknya 90 detik dan sering lebih.
    .fix = Ulangi permintaan dengan Session-Expires setidaknya sebesar Min-SE, dan kirim juga Min-SE; sebagian besar telepon melakukannya secara otomatis. Jika tidak, perpanjang timer sesi di pengaturan, misalnya menjadi 1.800 detik.
    .use = Kirim 422, dengan Min-SE, jika Session-Expires terlalu singkat bagi Anda dan klien mendukung timer. Kirim 423 jika masa berlaku registrasi atau langganan terlalu singkat.

sip-423 = Masa berlaku terlalu singkat
    .description = Masa berlaku dalam permintaan terlalu singkat bagi server. Min-Expires memberikan nilai minimumnya.
    .when = Biasanya jika telepon ingin mendaftar selama, misalnya, 30 detik agar firewall tetap terbuka, dan registrar menuntut lebih lama.
    .fix = Ulangi permintaan dengan masa berlaku setidaknya sebesar Min-Expires; sebagian besar telepon melakukannya secara otomatis. Agar firewall tetap terbuka, gunakan paket keep-alive sebagai ganti registrasi singkat.
    .use = Kirim 423, dengan Min-Expires, jika masa berlaku selain nol terlalu singkat bagi Anda; sebagai respons atas REGISTER atau SUBSCRIBE, hanya jika kurang dari satu jam. Kirim 422 untuk timer sesi.

sip-424 = Lokasi tidak dapat digunakan
    .description = Permintaan ditolak karena lokasi di dalamnya, yang salah format, tidak cukup baik untuk tujuannya, atau tidak dapat diambil. Geolocation-Error menjelaskan lebih lanjut.
    .when = Biasanya pada panggilan darurat, jika alamat server lokasi tidak berfungsi, atau lokasi berbeda dari yang diketahui jaringan.
    .fix = Baca Geolocation-Error. Kirim lokasi yang valid, atau lokasi dalam isi respons. Jika Anda mengelola sistem telepon, perbaiki alamat yang tersimpan untuk telepon atau nomor ekstensi itu.
    .use = Kirim 424, dengan Geolocation-Error, jika tidak ada lokasi dalam permintaan yang dapat digunakan, atau untuk menyarankan yang lebih baik. Jangan pernah mengirimkannya jika permintaan tidak memuat header Geolocation.

sip-425 = Pesan peringatan darurat tidak dapat digunakan
    .description = Permintaan ditolak karena pesan peringatan daruratnya begitu salah format sehingga tanggapan darurat yang layak tidak mungkin. AlertMsg-Error menjelaskan lebih lanjut.
    .when = Jika sensor atau sistem alarm mengirim pesan Common Alerting Protocol (CAP) tanpa panggilan, dan pesan itu tidak lengkap atau bukan XML yang valid.
    .fix = Baca AlertMsg-Error, perbaiki pesan CAP di sensor atau gateway, dan kirim lagi. Jika bantuan diperlukan sekarang, hubungi nomor darurat.
    .use = Kirim 425, dengan AlertMsg-Error, hanya jika tidak ada hal lain dalam permintaan yang dapat digunakan. Jangan pernah mengirimkannya jika permintaan tidak memuat pesan peringatan darurat. Kirim 424 jika lokasi yang bermasalah.

sip-428 = Identitas penelepon bertanda tangan diwajibkan
    .description = Server mewajibkan header Identity, yang menandatangani nomor atau alamat penelepon, dan permintaan tidak memuatnya dalam bentuk yang didukung server.
    .when = Di penyedia yang hanya menerima panggilan bertanda tangan (STIR/SHAKEN), jika sisi penelepon tidak menandatangani atau gateway di jalur membuang tanda tangannya.
    .fix = Tandatangani panggilan keluar, atau minta penyedia menandatanganinya, dan pastikan tidak ada gateway di jalur yang membuang Identity. Jika Anda sudah menandatangani, bandingkan nilai ppt dengan yang didukung server.
    .use = Kirim 428 jika Anda mewajibkan Identity dan header itu tidak ada atau hanya memuat nilai ppt yang tidak didukung. Kirim 438 jika ada tetapi tidak valid. Kirim 436 atau 437 jika sertifikatnya yang bermasalah.

sip-429 = Identitas perujuk diwajibkan
    .description = Sisi yang dipanggil, atau telepon yang akan memanggilnya, menuntut token Referred-By yang valid sebagai bukti siapa yang mengatur pengalihan.
    .when = Selama pengalihan panggilan dengan REFER, jika token tidak ada, kedaluwarsa, atau tidak valid. Hampir tidak ada telepon yang mendukung token ini.
    .fix = Kirim REFER baru dengan token Referred-By yang valid. Jika telepon tidak mampu, alihkan panggilan melalui konferensi, atau biarkan sistem telepon mengalihkannya.
    .use = Kirim 429 jika Anda menuntut token Referred-By dan tidak memiliki yang valid. Kirim 428 jika identitas penelepon sendiri tidak bertanda tangan. Kirim 403 jika Anda menolak pengalihan sama sekali.

sip-430 = Flow ke telepon gagal
    .description = Koneksi (flow) yang digunakan edge proxy untuk menjangkau telepon tidak berfungsi lagi. Koneksi lain dari telepon yang sama mungkin masih berfungsi.
    .when = Di antara dua proxy milik penyedia, jika telepon kehilangan jaringan atau pemetaan NAT-nya. Telepon dan penelepon seharusnya tidak pernah melihatnya.
    .fix = Jika Anda mengelola proxy, coba flow lain dari telepon itu, lalu hapus registrasi yang tidak berlaku lagi. Jika telepon melaporkan kode ini, daftarkan lagi telepon, dan cari proxy yang meneruskan 430.
    .use = Kirim 430 dari edge proxy ke proxy otoritatif jika flow hilang. Kirim 480 kepada penelepon jika tidak ada flow yang tersisa. Kirim 404 jika pengguna seperti itu tidak ada.

sip-433 = Panggilan anonim tidak diterima
    .description = Server menolak permintaan karena penelepon menyembunyikan ID penelepon.
    .when = Jika orang yang dipanggil, atau penyedianya, menolak panggilan anonim. Panggilan tidak dianggap anonim hanya karena suatu jaringan tidak meneruskan nomornya.
    .fix = Tampilkan nomor Anda untuk panggilan ini, di Amerika Utara dengan awalan *82, di tempat lain dalam pengaturan telepon, lalu telepon lagi. Jika nomor seharusnya terlihat, periksa Privacy dan header From.
    .use = Kirim 433 jika penelepon meminta anonimitas dan Anda menolak karena alasan itu. Kirim 428 jika tanda tangan tidak ada. Kirim 603 atau 607 jika penelepon ini tidak diinginkan.

sip-436 = Sertifikat identitas tidak tersedia
    .description = Server tidak dapat mengambil sertifikat yang ditunjuk parameter info dari header Identity, sehingga tidak dapat memeriksa tanda tangannya.
    .when = Jika alamat sertifikat salah, tidak terjangkau, atau terlalu lambat, atau servernya memiliki masalah TLS.
    .fix = Buka alamat dalam parameter info dari jaringan lain, dan perbaiki server web, DNS, atau firewallnya. Jika penyedia yang menandatangani panggilan Anda, laporkan kepadanya.
    .use = Kirim 436 jika Anda tidak dapat mengambil sertifikat untuk header Identity mana pun. Kirim 437 jika Anda memilikinya tetapi tidak menerimanya. Kirim 438 jika tanda tangannya tidak valid.

sip-437 = Sertifikat identitas tidak diterima
    .description = Server memiliki sertifikat untuk header Identity tetapi tidak mendukungnya: misalnya, server tidak memercayai otoritasnya, atau tidak mengenal algoritmanya.
    .when = Jika panggilan ditandatangani dengan sertifikat uji, sertifikat dari otoritas asing, atau sertifikat yang kedaluwarsa atau dicabut.
    .fix = Tandatangani dengan sertifikat dari otoritas yang diterima sisi lain, di STIR/SHAKEN dari otoritas dalam daftar negara Anda. Periksa masa berlaku dan algoritmanya (ES256).
    .use = Kirim 437 jika Anda memiliki sertifikat tetapi tidak dapat mengandalkannya. Kirim 436 jika Anda tidak dapat mengambilnya. Kirim 438 jika sertifikat benar dan tanda tangannya tidak.

sip-438 = Tanda tangan identitas tidak valid
    .description = Permintaan memuat header Identity, tetapi tidak satu pun memiliki tanda tangan (PASSporT) yang valid dan didukung.
    .when = Jika gateway di jalur mengubah nomor, From, atau Date setelah penandatanganan, tanda tangan menggunakan bentuk yang tidak didukung, atau seseorang memalsukan ID penelepon.
    .fix = Bandingkan From, To, dan Date dengan nilai yang ditandatangani, dan tandatangani setelah perubahan terakhir. Jika bentuk ringkas yang dikirim, kirim bentuk lengkap sekali. Jika orang lain memakai nomor Anda, beri tahu penyedia Anda.
    .use = Kirim 438 jika kebijakan Anda menolak panggilan dengan tanda tangan yang tidak valid. Kirim 428 jika header Identity tidak ada. Kirim 436 atau 437 jika sertifikatnya yang bermasalah.

sip-439 = Proxy pertama tidak mendukung outbound
    .description = Registrar mendukung ekstensi outbound, tetapi proxy pertama, yang dilalui telepon untuk mendaftar, tidak.
    .when = Jika telepon mendaftar dengan reg-id dan “Supported: outbound” melalui proxy atau session border controller yang lebih lama.
    .fix = Matikan outbound (RFC 5626) di telepon, daftarkan melalui outbound proxy lain, atau perbarui proxy.
    .use = Kirim 439 hanya dari registrar, jika REGISTER memuat reg-id dan mengumumkan outbound tetapi URI pertama dalam Path tidak memiliki parameter ob. Kirim 420 untuk ekstensi wajib yang tidak Anda miliki sendiri.

sip-440 = Terlalu banyak cabang paralel
    .description = Proxy harus memanggil lebih banyak tujuan sekaligus daripada yang diizinkan Max-Breadth, sehingga permintaan tidak sampai ke semuanya.
    .when = Jika grup panggilan atau aturan penerusan bercabang satu ke yang lain, sering dalam loop yang menggandakan permintaan pada setiap putaran.
    .fix = Jika Anda mengelola sistem telepon, hapus grup dan aturan penerusan yang saling memuat, atau deringkan tujuan satu per satu. Jika tidak, hubungi langsung satu nomor ekstensi.
    .use = Kirim 440 jika Anda tidak dapat bercabang (forking) dalam batas Max-Breadth dan tidak ingin mencoba tujuan satu per satu. Kirim 483 jika Max-Forwards habis. Kirim 482 untuk loop.

sip-469 = Paket info tidak diterima
    .description = Permintaan INFO termasuk paket info yang tidak ingin diterima sisi lain. Recv-Info mencantumkan paket yang diterimanya.
    .when = Dalam panggilan, jika satu sisi mengirim data, seperti penekanan tombol atau kendali konferensi, dalam paket yang tidak diumumkan sisi lain, atau tidak lagi didukungnya.
    .fix = Bandingkan Info-Package dengan Recv-Info, dan kirim hanya paket yang tercantum. Panggilan berlanjut, sehingga telepon yang menutup panggilan setelah 469 perlu diperbarui.
    .use = Kirim 469, dengan Recv-Info, jika Info-Package menyebutkan paket yang tidak Anda umumkan. Kirim 415 jika format isinya tidak didukung. Kirim 489 jika Anda tidak mengenal paket peristiwa dari SUBSCRIBE.

sip-470 = Penerima belum memberi persetujuan
    .description = Permintaan memuat daftar penerima, dan server tidak memiliki izin dari setidaknya satu di antaranya. Permission-Missing biasanya menyebutkannya.
    .when = Jika server konferensi atau pesan grup memanggil atau mengirim pesan kepada beberapa orang sekaligus atas nama pengirim.
    .fix = Hapus alamat dalam Permission-Missing, atau tambahkan ke daftar yang disimpan server, agar server meminta izin kepada orang-orang itu terlebih dahulu.
    .use = Kirim 470, dengan Permission-Missing, dari relay jika salah satu penerima dalam daftar belum memberi persetujuan. Kirim 403 jika pengirim sama sekali tidak boleh menggunakan daftar itu.

sip-477 = Pengiriman ke server berikutnya gagal
    .description = Proxy, yaitu Kamailio atau OpenSIPS, tidak dapat mengirim permintaan ke server berikutnya.
    .when = Jika koneksi TCP atau TLS tidak dapat dibuka, koneksi telepon sudah hilang, tidak ada soket lokal yang cocok dengan alamatnya, atau jaringan tidak terjangkau.
    .fix = Jika Anda mengelola proxy, cari kesalahan transport dalam lognya tepat sebelum 477. Pastikan server berikutnya mendengarkan di sana, dan hapus registrasi yang koneksinya sudah ditutup.
    .use = Di luar proxy ini, kirim 503 jika server berikutnya tidak dapat dijangkau. Dalam skrip perutean, ubah 477 menjadi 503 atau coba gateway berikutnya sebelum penelepon melihatnya.

sip-478 = Nama server berikutnya tidak dapat dicari
    .description = Proxy, yaitu Kamailio atau pendahulunya SER, tidak dapat mengubah nama host tujuan berikutnya menjadi alamat.
    .when = Jika domain dalam Request-URI, Route, atau tujuan di skrip salah ketik, tidak memiliki record DNS untuk transportnya, atau resolver proxy tidak merespons.
    .fix = Periksa domain dan, jika Anda mengelola proxy, cari record NAPTR, SRV, A, dan AAAA domain itu dari sana. Jika telepon mendaftar dengan nama host privat, perbaiki Contact-nya.
    .use = Di luar Kamailio, kirim 502 jika nama tujuan tidak dapat diubah menjadi alamat. Kirim 404 jika pengguna tidak dikenal. Kirim 416 untuk skema yang tidak dikenal.

sip-479 = URI tidak dapat diproses
    .description = Proxy, yaitu Kamailio atau pendahulunya SER, tidak dapat mengurai URI yang diperlukannya untuk merutekan permintaan.
    .when = Jika Request-URI, Contact, atau Route memuat alamat yang salah format, misalnya dengan spasi, karakter tanpa escape, atau host kosong.
    .fix = Lihat URI permintaan dalam tangkapan paket, dan perbaiki yang salah format di telepon, sistem telepon, atau skrip perutean.
    .use = Di luar Kamailio, kirim 400 untuk URI yang salah format, dengan kesalahannya dalam frasa alasan. Kirim 416 jika hanya skemanya yang tidak dikenal.

sip-480 = Orang yang dipanggil saat ini tidak tersedia
    .description = Server atau telepon terjangkau, tetapi orang yang dipanggil saat ini tidak tersedia: tidak terdaftar, tidak mengangkat, atau dalam mode Jangan Ganggu. Orang itu mungkin tersedia di tempat lain.
    .when = Jika tidak ada telepon pengguna yang terdaftar, telepon berdering tanpa diangkat, atau gateway melaporkan “tidak ada jawaban”. Dengan Warning 380 atau 381, panggilan menggunakan sips sebagai ganti sip, atau sebaliknya.
    .fix = Periksa apakah telepon yang dipanggil menyala dan terdaftar, dan apakah mode Jangan Ganggu aktif. Jika telepon berdering, perpanjang waktu dering atau siapkan pesan suara. Baca frasa alasan, karena gateway juga mengirim 480 untuk kegagalan yang tidak jelas.
    .use = Kirim 480 jika pengguna ada tetapi sekarang tidak dapat dihubungi. Kirim 486 jika pengguna sedang menelepon. Kirim 404 jika pengguna seperti itu tidak ada. Kirim 408 jika tidak ada yang merespons.

sip-481 = Panggilan atau transaksi tidak ada
    .description = Permintaan termasuk panggilan, langganan, atau transaksi yang tidak dikenal penerimanya, atau tidak dikenalnya lagi.
    .when = Jika BYE atau CANCEL datang setelah panggilan berakhir, sistem telepon dimulai ulang, NOTIFY datang tanpa langganan, atau proxy mengirim permintaan ke server yang salah.
    .fix = Jika panggilan memang akan berakhir, abaikan. Jika panggilan terputus, pastikan semua permintaan suatu panggilan sampai ke server yang sama, tag dan Call-ID tidak berubah, dan tidak ada yang dimulai ulang.
    .use = Kirim 481 jika permintaan dalam dialog, CANCEL, atau NOTIFY tidak cocok dengan apa pun yang Anda kenal. Kirim 487 sebagai respons atas INVITE yang diakhiri CANCEL. Kirim 491 jika INVITE Anda sendiri dalam dialog belum selesai.

sip-482 = Loop terdeteksi
    .description = Server sudah pernah menerima permintaan ini: permintaan kembali dalam loop, atau salinan kedua datang melalui jalur lain. Server menghentikannya.
    .when = Jika dua server atau aturan penerusan saling mengirim panggilan, domain server sendiri tidak ada dalam konfigurasinya, atau satu panggilan sampai ke telepon melalui dua jalur.
    .fix = Ikuti panggilan dalam log dari server ke server, dan perbaiki rute, daftar domain, atau penerusan yang mengirimnya kembali. Jika dua salinan panggilan bertemu di satu telepon, tidak perlu tindakan.
    .use = Kirim 482 jika Anda sudah menangani permintaan yang sama. Kirim 483 jika Max-Forwards mencapai nol. Kirim 440 jika permintaan akan bercabang terlalu lebar.

sip-483 = Terlalu banyak server dilewati
    .description = Permintaan telah melewati begitu banyak server sehingga header Max-Forwards-nya mencapai nol.
    .when = Hampir selalu dalam loop perutean yang tidak dikenali server mana pun, misalnya antara sistem telepon dan penyedianya. Nilai awal yang terlalu kecil jarang terjadi.
    .fix = Cari dua server yang saling mengirim panggilan, dan perbaiki rute, dial plan, atau penerusannya. Pastikan klien mulai dengan Max-Forwards 70.
    .use = Kirim 483 jika Max-Forwards nol dan Anda harus meneruskan permintaan; atas OPTIONS, Anda boleh merespons sendiri. Kirim 482 jika Anda mengenali permintaan sebagai yang sudah Anda tangani.

sip-484 = Alamat tidak lengkap
    .description = Nomor atau alamat dalam Request-URI tidak lengkap. Dengan overlap dialing, telepon mengirim digit tambahan dan mencoba lagi.
    .when = Jika ada digit atau kode area yang kurang, format nomor tidak sesuai harapan penyedia, atau telepon memanggil selagi pengguna masih mengetik.
    .fix = Putar nomor lengkap, dengan kode negara dan kode area. Jika sudah lengkap, periksa dial plan dan format nomor, seperti E.164 dengan tanda plus. Matikan overlap dialing jika Anda tidak memerlukannya.
    .use = Kirim 484 jika digit tambahan dapat membuat alamat valid. Kirim 404 jika nomor lengkap tetapi tidak dikenal. Kirim 485 jika cocok dengan beberapa pengguna.

sip-485 = Alamat ambigu
    .description = Alamat cocok dengan beberapa pengguna. Contact mungkin mencantumkan pengguna yang mungkin dimaksud, kecuali jika server merahasiakannya.
    .when = Jarang, jika panggilan ditujukan ke nama seperti “budi”, dan direktori server memuat lebih dari satu orang dengan nama itu.
    .fix = Pilih orang yang tepat dari Contact, dan hubungi alamat itu. Jika tidak ada daftar, gunakan nama lengkap, nomor, atau nomor ekstensi.
    .use = Kirim 485 jika beberapa orang cocok dan penelepon harus memilih. Hilangkan daftarnya, atau kirim 404, jika daftar itu merugikan privasi seseorang. Kirim 300 jika pilihannya menuju ke orang yang sama.

sip-486 = Sibuk di telepon ini
    .description = Telepon terjangkau, tetapi orang yang dipanggil tidak mau atau tidak dapat menerima panggilan lain di telepon itu. Pesan suara atau telepon lain mungkin masih menerima panggilan.
    .when = Jika orang itu sedang menelepon tanpa panggilan tunggu, mencapai batas panggilan, atau menolak panggilan, yang di banyak telepon menghasilkan 486. Sebagian juga mengirimkannya untuk mode Jangan Ganggu. Gateway mengirimkannya untuk saluran sibuk.
    .fix = Telepon lagi beberapa menit kemudian, atau kirim pesan teks. Jika saluran tampak bebas, periksa mode Jangan Ganggu, panggilan tunggu, batas panggilan, dan panggilan yang tidak pernah diakhiri.
    .use = Kirim 486 jika telepon ini sibuk atau penggunanya menolak panggilan di sini. Kirim 600 jika Anda tahu tidak ada telepon lain atau pesan suara yang akan menerimanya. Kirim 603 untuk menolak di mana-mana tanpa alasan. Kirim 480 jika tidak ada yang mengangkat atau mode Jangan Ganggu aktif.

sip-487 = Percobaan panggilan dibatalkan
    .description = Percobaan panggilan berakhir sebelum diangkat, karena sisi penelepon atau proxy mengirim CANCEL, atau sisi penelepon mengirim BYE.
    .when = Jika penelepon menutup telepon selagi telepon berdering, waktu dering habis, atau telepon lain milik pengguna diangkat dan proxy menghentikan yang lain.
    .fix = Biasanya tidak perlu tindakan. Jika panggilan dibatalkan terlalu dini, cari sisi yang mengirim CANCEL, dan periksa waktu deringnya; Reason mungkin menyebutkan alasannya.
    .use = Kirim 487 sebagai respons atas INVITE yang diakhiri CANCEL atau BYE, tidak pernah atas CANCEL itu sendiri, yang mendapat 200. Kirim 408 jika timer Anda sendiri yang mengakhiri percobaan. Kirim 603 jika orang yang dipanggil menolak.

sip-488 = Media tidak dapat diterima telepon ini
    .description = Telepon atau server terjangkau, tetapi sesuatu dalam deskripsi sesi tidak dapat diterimanya, seperti codec, enkripsi, bandwidth, atau alamat. Panggilan mungkin berhasil di tempat lain.
    .when = Jika kedua sisi tidak memiliki codec yang sama, hanya satu yang menuntut SRTP, atau satu menawarkan video, faks (T.38), atau WebRTC yang tidak dimiliki sisi lain. Kode ini juga bisa menolak perubahan selama panggilan.
    .fix = Bandingkan SDP kedua sisi, dan baca Warning. Izinkan codec yang sama seperti G.711, dan gunakan enkripsi media yang sama di kedua sisi. Jika tidak, biarkan sistem telepon mengonversi.
    .use = Kirim 488 jika telepon ini tidak dapat menerima media yang ditawarkan. Kirim 606 hanya jika tidak ada telepon milik pengguna yang dapat. Kirim 415 jika isi permintaan sama sekali bukan SDP. Kirim 580 untuk prasyarat yang gagal.

sip-489 = Paket peristiwa tidak didukung
    .description = Server tidak memahami paket peristiwa dalam header Event. Allow-Events mencantumkan paket yang didukungnya.
    .when = Jika telepon berlangganan, misalnya, lampu status saluran, presence, atau pesan menunggu di server yang tidak menyediakannya, atau jika NOTIFY memuat peristiwa yang tidak dikenal.
    .fix = Bandingkan Event dengan Allow-Events. Matikan langganan di telepon, atau aktifkan fiturnya di server. Panggilan tidak terpengaruh.
    .use = Kirim 489, dengan Allow-Events, jika Anda tidak mengenal paket peristiwa. Kirim 405 atau 501 jika Anda sama sekali tidak mendukung SUBSCRIBE. Kirim 469 jika Anda tidak menerima paket info.

sip-491 = Perubahan panggilan sudah berlangsung
    .description = Sisi lain sedang menjalankan INVITE atau UPDATE sendiri dalam panggilan yang sama, sehingga kedua permintaan bersilangan.
    .when = Jika kedua sisi mengubah panggilan pada saat yang sama, misalnya dengan menahan, mengalihkan, beralih ke faks, atau memperbarui timer sesi.
    .fix = Biarkan telepon mengulang permintaan setelah waktu tunggu acak hingga empat detik. Jika terulang, biarkan hanya satu sisi yang memperbarui timer sesi atau beralih ke faks, atau perbarui firmware.
    .use = Kirim 491 jika INVITE yang Anda kirim dalam dialog ini belum selesai. Kirim 500 dengan Retry-After jika INVITE yang Anda terima lebih dulu masih terbuka. Kirim 481 jika dialog seperti itu tidak ada.

sip-493 = Isi permintaan tidak dapat didekripsi
    .description = Permintaan memuat isi terenkripsi (S/MIME), dan penerima tidak memiliki, atau tidak mau menggunakan, kunci yang cocok. Respons mungkin memuat kunci publik yang harus digunakan.
    .when = Jarang, karena sedikit telepon yang mengenkripsi isi: jika pengirim menggunakan sertifikat penerima yang salah, lama, atau dicabut.
    .fix = Enkripsi dengan kunci dalam respons, setelah Anda memastikan bahwa kunci itu benar milik sisi lain. Jika tidak, matikan S/MIME dan lindungi koneksi dengan TLS.
    .use = Kirim 493, jika mungkin dengan sertifikat Anda, jika Anda tidak dapat mendekripsi isi permintaan. Kirim 415 jika Anda sama sekali tidak mendukung S/MIME. Kirim 488 jika Anda tidak menerima media terenkripsi (SRTP).

sip-494 = Kesepakatan keamanan diwajibkan
    .description = Klien harus menegosiasikan dulu dengan server cara koneksi diamankan. Security-Server mencantumkan mekanisme server.
    .when = Di proxy jaringan seluler (IMS), jika REGISTER atau INVITE dengan sec-agree datang tanpa perlindungan, atau jika daftar yang diulang klien telah diubah.
    .fix = Pilih mekanisme dari Security-Server, seperti TLS atau IPsec, siapkan, dan ulangi permintaan dengan daftar itu dalam Security-Verify. Jika tidak, matikan sec-agree.
    .use = Kirim 494, dengan Security-Server, jika klien yang menawarkan sec-agree mengirim permintaan tanpa perlindungan. Kirim 421 jika kebijakan Anda menuntut sec-agree dan klien tidak menawarkannya.

## Server failures

sip-500 = Kesalahan tak terduga di server
    .description = Server menemui kondisi tak terduga dan tidak dapat memenuhi permintaan.
    .when = Setelah kesalahan dalam dial plan, skrip, basis data, atau perangkat lunak, dan untuk permintaan dalam panggilan yang datang tidak berurutan. Gateway mengirimkannya untuk masalah jaringan telepon yang tidak jelas; proxy juga mengubah 503 menjadi kode ini.
    .fix = Baca frasa alasan, dan cari Call-ID dalam log server. Jika hanya satu nomor yang terpengaruh, lihat dial plan-nya; jika semua, periksa disk, basis data, dan perubahan terakhir.
    .use = Kirim 500 untuk masalah Anda sendiri, dengan frasa alasan setepat mungkin. Kirim 503 jika Anda kelebihan beban atau dalam pemeliharaan. Kirim 400 jika permintaannya yang salah.

sip-501 = Metode tidak didukung server
    .description = Server tidak mendukung yang diperlukan permintaan. Biasanya, telepon tidak mengenal metode itu dan tidak dapat mendukungnya untuk pengguna mana pun.
    .when = Jika MESSAGE, PUBLISH, REFER, atau ekstensi lain sampai ke perangkat sederhana. Gateway mengirimkannya jika jaringan telepon menolak suatu layanan.
    .fix = Matikan fitur yang mengirim metode ini, atau gunakan server yang mendukungnya. Jika setiap server seharusnya mengenal metode itu, pastikan skrip Anda mengejanya dengan benar, dalam huruf besar.
    .use = Kirim 501 jika Anda sama sekali tidak mengenal metode. Kirim 405 jika Anda mengenalnya tetapi tidak mengizinkannya di alamat ini. Kirim 420 untuk ekstensi dalam Require. Proxy meneruskan metode yang tidak dikenal.

sip-502 = Respons tidak valid dari server berikutnya
    .description = Proxy atau gateway mendapat respons tidak valid dari server berikutnya yang dihubunginya untuk permintaan ini.
    .when = Jika server berikutnya mengirim respons yang salah format, atau jika jaringan telepon melaporkan bahwa tujuan tidak berfungsi. Sebagian proxy mengirimkannya jika tidak dapat terhubung.
    .fix = Coba rute atau nomor lain untuk melihat apakah hanya tujuan ini yang terpengaruh. Jika Anda mengelola proxy, lihat respons server berikutnya dalam tangkapan paket. Jika tidak, laporkan kepada penyedia.
    .use = Kirim 502 jika respons server berikutnya tidak valid. Kirim 504 jika server itu tidak merespons. Kirim 503 jika Anda tidak memiliki gateway yang berfungsi. Kirim 500 untuk masalah Anda sendiri.

sip-503 = Server atau saluran tidak tersedia
    .description = Server untuk saat ini tidak dapat memproses permintaan, karena kelebihan beban atau pemeliharaan. Klien sebaiknya mencoba server alternatif, dan membiarkan server ini selama waktu dalam Retry-After.
    .when = Jika semua saluran atau kanal trunk sedang dipakai, gateway atau penyedia mati, atau batas panggilan tercapai. Telepon atau proxy juga melaporkannya jika koneksi gagal.
    .fix = Biarkan sistem menggunakan server atau trunk berikutnya. Jika berlanjut, bandingkan panggilan yang berlangsung dengan batas kanal, pastikan trunk terdaftar, dan tanyakan kepada penyedia. Penyebab 34 dalam Reason berarti tidak ada saluran yang bebas.
    .use = Kirim 503 jika seluruh server terpengaruh, dengan Retry-After hanya jika pengirim harus menghentikan semua permintaannya. Kirim 500 untuk satu kegagalan. Kirim 486 atau 480 jika hanya pengguna yang tidak tersedia.

sip-504 = Server lain tidak merespons pada waktunya
    .description = Server lain yang diperlukan server ini untuk memproses permintaan, seperti basis data, DNS, atau gateway berikutnya, tidak merespons pada waktunya.
    .when = Jika penyedia atau jaringan telepon tidak merespons gateway, atau pencarian nomor atau lokasi memakan waktu terlalu lama.
    .fix = Coba tujuan lain untuk melihat jalur yang terpengaruh. Jika Anda mengelola server, cari dalam lognya server yang ditunggunya, dan periksa jaringan dan beban di sana.
    .use = Kirim 504 jika server lain yang Anda tanyai tidak merespons pada waktunya. Kirim 408 jika waktu yang ditetapkan penelepon, dalam Expires, habis lebih dulu. Kirim 502 jika respons yang datang tidak valid.

sip-505 = Versi SIP tidak didukung
    .description = Server tidak mendukung, atau menolak mendukung, versi SIP dalam permintaan.
    .when = Hampir tidak pernah dengan telepon nyata, yang semuanya menggunakan SIP/2.0: hanya dengan alat uji, pemindaian, atau permintaan yang baris pertamanya rusak.
    .fix = Lihat baris pertama permintaan dalam tangkapan paket: harus berakhir dengan SIP/2.0. Jika protokol lain datang ke port SIP, perbaiki alamat atau port di klien yang mengirimkannya.
    .use = Kirim 505 jika baris pertama menyebutkan versi utama lain. Kirim 400 jika baris itu salah format.

sip-513 = Pesan terlalu besar
    .description = Server tidak dapat memproses permintaan karena pesan secara keseluruhan lebih panjang daripada yang dapat ditanganinya.
    .when = Dengan SDP yang sangat panjang, banyak header Record-Route, atau header Identity yang besar, sering melalui UDP, meskipun permintaan di atas sekitar 1.300 byte seharusnya menggunakan TCP.
    .fix = Perpendek SDP menjadi codec yang Anda perlukan, dan alihkan telepon atau trunk dari UDP ke TCP atau TLS. Jika Anda mengelola server, naikkan buffer atau batasnya.
    .use = Kirim 513 jika seluruh pesan melampaui batas Anda. Kirim 413 jika isi permintaan yang melampauinya, dan 414 jika Request-URI.

sip-555 = Layanan pemberitahuan push tidak didukung
    .description = Server penyedia tidak mendukung layanan pemberitahuan push yang disebutkan telepon dalam registrasinya atau, jika tidak disebutkan, pemberitahuan push jenis apa pun.
    .when = Jika aplikasi di ponsel mendaftar dengan pn-provider, agar pemberitahuan push dapat membangunkannya untuk panggilan, dan tidak ada server di jalur yang mendukung layanan push yang disebutkan.
    .fix = Periksa pn-provider dan pengaturan push aplikasi, daftarkan tanpa push dan biarkan aplikasi tetap aktif, atau gunakan penyedia yang servernya dapat membangunkan aplikasi ini.
    .use = Kirim 555 jika Anda tahu tidak ada server di jalur yang mendukung layanan push dalam pn-provider. Jika tidak, teruskan REGISTER. Kirim 423 jika hanya masa berlakunya yang terlalu singkat.

sip-580 = Prasyarat panggilan tidak terpenuhi
    .description = Sisi yang dipanggil tidak dapat atau tidak mau memenuhi prasyarat tawaran, biasanya kualitas jaringan yang dicadangkan. SDP dalam respons mungkin menunjukkan prasyarat itu.
    .when = Di jaringan seluler dengan suara melalui LTE, jika jaringan tidak dapat mencadangkan bandwidth sebelum telepon berdering, misalnya di tepi jangkauan.
    .fix = Telepon lagi dengan jangkauan yang lebih baik atau melalui Wi-Fi. Jika Anda mengelola sistem, periksa pencadangan sumber daya dan server kebijakannya, atau jadikan prasyarat itu opsional.
    .use = Kirim 580 jika Anda tidak dapat memenuhi prasyarat wajib dari tawaran dalam INVITE atau UPDATE. Kirim 488 jika media tidak dapat diterima. Kirim 420 jika Require menyebutkan precondition dan Anda tidak mendukungnya.

## Global failures

sip-600 = Sibuk di semua telepon
    .description = Orang yang dipanggil sedang sibuk dan tidak ingin menerima panggilan sekarang, dan tidak ada telepon lain atau pesan suara miliknya yang akan menerima panggilan.
    .when = Jika telepon atau server mengetahui semua telepon pengguna, misalnya dalam mode Jangan Ganggu untuk semuanya. Kode ini jauh lebih jarang daripada 486.
    .fix = Telepon lagi nanti, atau tulis pesan. Jika dalam kasus ini panggilan seharusnya masuk ke pesan suara atau telepon lain, buat telepon yang dipanggil mengirim 486.
    .use = Kirim 600 hanya jika Anda tahu tidak ada telepon lain atau pesan suara yang akan menerima panggilan. Kirim 486 jika hanya telepon ini yang sibuk. Kirim 603 jika Anda tidak ingin memberikan alasan.

sip-603 = Panggilan tidak diterima
    .description = Orang yang dipanggil tidak ingin ikut dalam panggilan, atau tidak dapat, dan tidak memberikan alasan. Dengan frasa “Network Blocked”, penyedia telah memblokir panggilan karena mencurigakan.
    .when = Jika pengguna menolak panggilan, aturan Jangan Ganggu atau daftar blokir berlaku, atau sistem telepon diatur untuk menolak panggilan. Penyedia di Amerika Serikat mengirim “Network Blocked” (603+) setelah menganalisis panggilan.
    .fix = Tulis pesan, dan sebutkan keperluan panggilan. Jika semua panggilan Anda ditolak, periksa ID penelepon Anda dan apakah panggilan Anda bertanda tangan. Setelah “Network Blocked”, jangan menelepon lagi, tetapi gunakan kontak dalam Reason.
    .use = Kirim 603 jika pengguna menolak, tidak ada telepon lain yang akan menerima panggilan, dan alasan tidak akan diberikan. Kirim 486 untuk menolak di satu telepon saja. Kirim 607 jika panggilan tidak diinginkan. Kirim 403 jika kebijakan server melarang panggilan.

sip-604 = Pengguna tidak ada di domain mana pun
    .description = Server memiliki informasi otoritatif bahwa pengguna dalam Request-URI tidak ada di server mana pun.
    .when = Jarang, dari direktori pusat penyedia, untuk nomor atau alamat yang tidak dimiliki siapa pun. Sebagian besar server mengirim 404, karena hanya mengetahui penggunanya sendiri.
    .fix = Periksa apakah nomor atau alamat salah, dan minta yang terbaru kepada orangnya. Jika pengguna memang ada, minta penyedia memperbaiki direktorinya.
    .use = Kirim 604 hanya jika Anda tahu pasti bahwa pengguna tidak ada di server mana pun. Kirim 404 jika Anda hanya mengetahuinya untuk domain Anda sendiri. Kirim 410 jika pengguna tidak ada lagi untuk selamanya.

sip-606 = Media tidak dapat diterima telepon mana pun
    .description = Orang yang dipanggil ingin berkomunikasi, tetapi tidak ada teleponnya yang dapat menerima sesi seperti yang dijelaskan, misalnya media, bandwidth, atau alamatnya.
    .when = Jika server yang mengetahui semua telepon pengguna tidak menemukan codec atau media yang sama. Sebagian gateway mengirimkannya padahal 488 yang benar.
    .fix = Baca Warning, dan bandingkan SDP dengan kemampuan dalam isi respons, jika ada. Tawarkan codec umum seperti G.711, gunakan enkripsi yang digunakan sisi lain, dan hilangkan video.
    .use = Kirim 606 hanya jika tidak ada telepon pengguna yang dapat menerima sesi. Kirim 488 jika hanya telepon ini yang tidak dapat. Kirim 406 jika header Accept yang bermasalah.

sip-607 = Panggilan tidak diinginkan
    .description = Orang yang dipanggil telah menandai panggilan sebagai tidak diinginkan. Yang ditolak adalah peneleponnya, dan panggilan berikutnya kemungkinan besar ditolak dengan cara yang sama.
    .when = Jika pengguna menekan tombol “spam” atau “blokir”, atau teleponnya sudah memblokir nomor itu. Penyedia dapat menggunakannya untuk memblokir penelepon juga bagi orang lain.
    .fix = Hormati keputusan itu, dan hapus nomor dari daftar panggilan. Jika ID penelepon Anda dipalsukan orang lain, mintalah agar panggilan Anda ditandatangani, dan tanyakan kepada penyedia tentang daftarnya.
    .use = Kirim 607 jika orang yang dipanggil menolak peneleponnya. Kirim 603 untuk menolak panggilan ini saja. Kirim 608 jika server memutuskan tanpa bertanya kepada orang itu.

sip-608 = Ditolak pihak perantara
    .description = Server di antara kedua sisi, biasanya analisis panggilan penyedia, menolak panggilan sebagai tidak diinginkan tanpa bertanya kepada orang yang dipanggil.
    .when = Jika panggilan tampak seperti penipuan atau iklan karena nomornya, banyaknya panggilan, atau tanda tangan yang tidak ada. Call-Info biasanya mengarah ke kartu bertanda tangan dengan kontak untuk keluhan.
    .fix = Cari kontak dalam Call-Info, dan tanyakan di sana mengapa panggilan ditolak. Mintalah agar panggilan Anda ditandatangani, kurangi panggilan otomatis, dan perbaiki nama dan tujuan yang terdaftar untuk nomor Anda.
    .use = Kirim 608, dengan kontak bertanda tangan dalam Call-Info, jika analisis Anda menolak panggilan. Kirim 607 jika orang yang dipanggil menandainya sebagai tidak diinginkan. Kirim 603 jika orang itu menolaknya. Kirim 403 jika kebijakan lain melarang panggilan.

sip-687 = Dialog dihentikan
    .description = Tidak ada standar yang mendefinisikan nomor ini. Nomor ini berasal dari draf awal header Replaces dan masuk ke daftar kata SIP terkompresi, sehingga sebagian pustaka mengenalnya dengan nama ini.
    .when = Hampir tidak pernah: Sofia-SIP dan pustaka lain mencantumkannya, dan daftar kode di web menyalinnya. Tidak ada server yang diketahui mengirimkannya.
    .fix = Baca frasa alasan, dan cari tahu dalam tangkapan paket perangkat yang mengirim kode ini. Perlakukan seperti 600, seperti yang dilakukan klien dengan 6xx yang tidak dikenal, dan buat panggilan lagi.
    .use = Jangan kirim 687. Kirim 487 sebagai respons atas INVITE yang dibatalkan. Kirim 199 jika satu cabang panggilan berakhir. Kirim BYE untuk mengakhiri panggilan.
